"""Charts: every value is where the axis says, and the text is well-formed whatever it holds."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from bot.simulation.svg import Chart, Series

SVG = "{http://www.w3.org/2000/svg}"


def chart(**more: object) -> Chart:
    return Chart("Title <&>", "About", "week", "members", **more)  # type: ignore[arg-type]


def marks(text: str, kind: str) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(text).iter(SVG + kind))


def test_bars_are_as_high_as_their_values_and_stand_on_each_other() -> None:
    text = chart().bars([Series("a", [1, 3]), Series("b", [2, 0])])
    # The first is the background; then two bars, one bar, and the colours of the legend.
    bars = [each for each in marks(text, "rect")[1:] if each.get("width") != "12"]
    heights = [float(each.get("height", 0)) for each in bars]
    assert len(bars) == 3
    assert heights[1] == pytest.approx(2 * heights[0], abs=0.2)
    assert heights[2] == pytest.approx(3 * heights[0], abs=0.2)
    assert float(bars[1].get("y", 0)) + heights[1] == pytest.approx(
        float(bars[0].get("y", 0)), abs=0.2
    )


def test_a_line_stops_where_there_is_no_value() -> None:
    text = chart(low=0.9, high=1, shares=True).lines([Series("a", [1, None, 0.95, 0.9])])
    assert len(marks(text, "circle")) == 3
    (line,) = (each for each in marks(text, "path") if each.get("fill") == "none")
    assert line.get("d", "").count("M") == 2
    labels = [each.text for each in marks(text, "text")]
    assert {"90 %", "100 %"} <= set(labels)


def test_axes_legend_and_words_are_there() -> None:
    text = chart(first=0).bars([Series("a <b>", [1] * 3)])
    labels = [each.text for each in marks(text, "text")]
    assert {"Title <&>", "About", "week", "members", "a <b>", "0", "1", "2"} <= set(labels)


@pytest.mark.parametrize("values", [[], [0], [0, 0, 0], [10**7]])
def test_any_values_make_a_picture(values: list[float]) -> None:
    assert ElementTree.fromstring(chart().bars([Series("a", values)])).tag == SVG + "svg"
