"""Charts as SVG text: stacked bars and lines over whole numbers, with axes, units and a legend.

A few lines of our own because matplotlib, with all that it needs, is 137 MB to install; these
pictures need two kinds of marks. The colours are Okabe and Ito's, which people who see red and
green alike can tell apart; the same order is the order of the stack and of the legend.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from math import floor, log10

COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00")
INK, FAINT, GRID = "#222222", "#666666", "#E4E4E4"
WIDTH, HEIGHT = 720, 400
LEFT, RIGHT, TOP, BOTTOM = 72, 24, 96, 56
TICKS = 6
LETTER = 6.5
"""About how wide a letter of the legend is, in pixels."""
NUMBERED = 14
"""Of so few bars each says how much it is: some are too low to be seen beside the others."""


@dataclass(frozen=True)
class Series:
    """A name for the legend, and one value for each number on the horizontal axis.

    None leaves a gap in a line; bars take it for 0.
    """

    name: str
    values: Sequence[float | None]


@dataclass(frozen=True)
class Chart:
    """What a picture says in words. `first` is the first number on the horizontal axis.

    `low` is where the vertical axis begins; `high` is where it ends at least, or, for shares (0 to
    1, written in per cent), where it ends.
    """

    title: str
    about: str
    across: str
    up: str
    first: int = 1
    low: float = 0
    high: float = 0
    shares: bool = False

    def bars(self, stack: Sequence[Series]) -> str:
        """Bars, one for each number across, of the series on top of each other."""
        columns = [[value or 0 for value in column] for column in _columns(stack)]
        frame = _Frame(self, len(columns), max(map(sum, columns), default=0))
        return self._picture(frame, stack, _bars(frame, columns))

    def lines(self, series: Sequence[Series]) -> str:
        """A line for each of the series."""
        columns = _columns(series)
        most = max(
            (value for column in columns for value in column if value is not None), default=0
        )
        frame = _Frame(self, len(columns), most)
        return self._picture(frame, series, _lines(frame, series))

    def _picture(self, frame: _Frame, series: Sequence[Series], marks: Iterator[str]) -> str:
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
                f'width="{WIDTH}" height="{HEIGHT}" role="img" font-size="12" fill="{INK}" '
                'font-family="Helvetica, Arial, sans-serif">',
                f"<title>{escape(self.title)}</title>",
                f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#FFFFFF"/>',
                _text(LEFT, 28, self.title, size=17, more='font-weight="bold"'),
                _text(LEFT, 48, self.about, colour=FAINT),
                *_legend(series),
                *frame.grid(),
                *marks,
                *frame.axes(),
                "</svg>\n",
            ]
        )


class _Frame:
    """Where numbers lie on the picture, in pixels."""

    def __init__(self, chart: Chart, places: int, most: float) -> None:
        self._chart, self._places = chart, max(1, places)
        if chart.shares:
            self._ticks = _ticks(chart.low, chart.high)
            self._top = chart.high
        else:
            self._ticks = _ticks(chart.low, max(most, chart.high, 1), whole=True)
            self._top = self._ticks[-1]
        self.step = (WIDTH - LEFT - RIGHT) / self._places

    def x(self, place: int) -> float:
        """The middle of a place across, 0 first."""
        return LEFT + (place + 0.5) * self.step

    def y(self, value: float) -> float:
        """How far down a value lies; what is below the axis lies on it."""
        part = (value - self._chart.low) / (self._top - self._chart.low)
        return HEIGHT - BOTTOM - max(0.0, part) * (HEIGHT - TOP - BOTTOM)

    def grid(self) -> Iterator[str]:
        for tick in self._ticks:
            y = self.y(tick)
            yield f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="{GRID}"/>'
            yield _text(LEFT - 8, y + 4, self._written(tick), colour=FAINT, anchor="end")

    def axes(self) -> Iterator[str]:
        foot = HEIGHT - BOTTOM
        yield f'<path d="M{LEFT} {foot}H{WIDTH - RIGHT}" stroke="{INK}"/>'
        every = max(1, -(-self._places // 26))
        for place in range(0, self._places, every):
            number = str(self._chart.first + place)
            yield _text(self.x(place), foot + 18, number, colour=FAINT, anchor="middle")
        middle = (LEFT + WIDTH - RIGHT) / 2
        yield _text(middle, HEIGHT - 14, self._chart.across, anchor="middle")
        y = (TOP + foot) / 2
        yield _text(
            18, y, self._chart.up, anchor="middle", more=f'transform="rotate(-90 18 {y:g})"'
        )

    def _written(self, tick: float) -> str:
        if not self._chart.shares:
            return f"{tick:,.0f}"
        return f"{100 * tick:.6g} %"


def _ticks(low: float, high: float, *, whole: bool = False) -> list[float]:
    """Round numbers from `low` to `high` or a little beyond; at most about TICKS of them."""
    rough = (high - low) / TICKS
    size = 10.0 ** floor(log10(rough))
    step = next(size * each for each in (1, 2, 5, 10) if size * each >= rough * 0.999)
    if whole:
        step = max(1.0, round(step))
    count = -(-round((high - low) / step, 6) // 1)
    return [low + number * step for number in range(int(count) + 1)]


def _bars(frame: _Frame, columns: Sequence[Sequence[float]]) -> Iterator[str]:
    wide = min(40.0, frame.step * 0.78)
    for place, column in enumerate(columns):
        foot = 0.0
        for colour, value in zip(COLOURS, column, strict=False):
            if value:
                top = frame.y(foot + value)
                yield (
                    f'<rect x="{frame.x(place) - wide / 2:.1f}" y="{top:.1f}" width="{wide:.1f}" '
                    f'height="{frame.y(foot) - top:.1f}" fill="{colour}"/>'
                )
            foot += value
        if len(columns) <= NUMBERED:
            y = frame.y(foot) - 6
            yield _text(frame.x(place), y, f"{foot:,.6g}", colour=FAINT, anchor="middle")


def _lines(frame: _Frame, series: Sequence[Series]) -> Iterator[str]:
    for colour, each in zip(COLOURS, series, strict=False):
        points = [
            None if value is None else f"{frame.x(place):.1f} {frame.y(value):.1f}"
            for place, value in enumerate(each.values)
        ]
        path = "".join(
            f"{'L' if place and points[place - 1] else 'M'}{point}"
            for place, point in enumerate(points)
            if point
        )
        yield f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2.5"/>'
        for point in filter(None, points):
            x, y = point.split()
            yield f'<circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>'


def _legend(series: Sequence[Series]) -> Iterator[str]:
    x = float(LEFT)
    for colour, each in zip(COLOURS, series, strict=False):
        yield f'<rect x="{x:.0f}" y="66" width="12" height="12" rx="2" fill="{colour}"/>'
        yield _text(x + 18, 76, each.name)
        x += 18 + LETTER * len(each.name) + 18


def _columns(series: Sequence[Series]) -> list[tuple[float | None, ...]]:
    return list(zip(*(each.values for each in series), strict=True))


def _text(
    x: float,
    y: float,
    words: str,
    *,
    size: int = 12,
    colour: str = INK,
    anchor: str = "start",
    more: str = "",
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour}" '
        f'text-anchor="{anchor}"{" " if more else ""}{more}>{escape(words)}</text>'
    )
