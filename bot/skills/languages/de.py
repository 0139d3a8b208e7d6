"""German: the commonest ways to offer and to ask. The verb stands last, after what it is about."""

from bot.skills.languages import Language

GERMAN = Language(
    code="de",
    common="""
        der die das ein eine einen und in im ist ich kann du für mit bei nicht mir mich wir zu zum
        auf gern gerne würde möchte wer jemand auch von aber möchten lernen helfen suche hallo
        euch
    """,
    lists={
        "i": "ich, wir",
        "adverb": """
            gern, gerne, auch, sehr gern, sehr gerne, immer, noch, mal, endlich, jederzeit,
            unbedingt, auch gern, auch gerne, ja, wirklich, dann, jetzt
        """,
        "you": "dir, euch, ihnen, jemandem, anderen, leuten, kollegen, allen, interessierten",
        "loose": "gern, gerne, suche, biete",
        "at": "bei, mit, in, im, zu, zum, zur, über, rund um, beim, an",
        "teaching": """
            beibringen, unterrichten, lehren, zeigen, erklären, helfen, unterstützen, coachen,
            weitergeben, weiterhelfen, schulen, anbieten, üben
        """,
        "teach": "unterrichten, lehren, beibringen, coachen",
        "share": "erklären, zeigen",
        "help": "helfe, unterstütze",
        "about": "bei, mit, in, im, zu, zum, zur, über, beim",
        "starting": "lernen",
        "crowd": "anderen, leuten, kollegen, allen, interessierten",
        "learning": """
            lernen, verbessern, vertiefen, verstehen, üben, auffrischen, beherrschen, einsteigen
        """,
        "learn_tail": """
            {adverb}, {at}, mein, meine, meinen, mehr, wie man, etwas über, das, die, den
        """,
        "mentor": """
            mentor, mentorin, lehrer, lehrerin, coach, tutor, tutorin, tandempartner,
            tandempartnerin
        """,
    },
    offers="""
        [{i}] kann [{i}] [{you}] [{adverb}] [{you}] [{at}] > ... ... {teaching}
        [{i}] könnte [{i}] [{you}] [{adverb}] [{you}] [{at}] > ... ... {teaching}
        [{i}] würde [{i}] [{you}] (gern|gerne) [{you}] [{at}] > ... ... {teaching}
        {i} (helfe|unterstütze) [{you}] [{adverb}] [{you}] {at}
        {i} (unterrichte|lehre|coache) [{adverb}]
        [{i}] biete [{adverb}] (hilfe|mentoring|coaching|unterricht|nachhilfe) {at}
        ~ (fragt mich|frag mich) [{adverb}] [alles] {at}
    """,
    wants="""
        [{i}] (möchte|will|würde|wollte schon immer) [{i}] [{adverb}] {learn_tail}* > ... ...
            {learning}
        [{i}] (suche|brauche|bräuchte) [{adverb}] (einen|eine|jemanden) [{mentor}] [der mir|die
            mir] (für|in|zu|zum|bei)
        ~ (kann|könnte) mir [{adverb}] (jemand|wer) [{adverb}] > ... ...
            (beibringen|zeigen|erklären)
        ~ wer (kann|könnte) mir [{adverb}] > ... ... (beibringen|zeigen|erklären)
        ~ wer bringt mir
    """,
    wants_of_others="""
        ~ (möchte|will) (jemand|wer) [von euch] > ... ... {learning}
        ~ wer (möchte|will) > ... ... {learning}
    """,
    returns="~ im (gegenzug|tausch) (für|gegen)",
    swaps="(tausche|tausch|biete)",
    mine="(mein|meine|meinen)",
    offers_again="[{i}] kann",
    willing="""
        [{i}] helfe [{you}] (gern|gerne)
        [{i}] kann (gern|gerne) helfen
    """,
    invites="""
        (meldet euch|melde dich|schreibt mir|schreib mir|sprecht mich an|sprich mich an)
    """,
    expertise="""
        (entwickler|entwicklerin|ingenieur|ingenieurin|programmierer|programmiererin)
        (jahre|jahren|erfahrung)
        (arbeite|programmiere|nutze) (mit|in|seit)
    """,
    lacks="""
        ~ keine ahnung von
        ~ (neu|anfänger) (in|bei|mit)
    """,
    offer_headings="""
        (ich biete|biete|angebot|kann beibringen|ich kann beibringen|kann helfen bei)
        ich kann helfen (bei|mit)
    """,
    want_headings="""
        (suche|ich suche|gesucht|wünsche|wunsch|möchte lernen|ich möchte lernen|will
            lernen|lernen)
    """,
    others="""
        er, sie, es, du, ihr, man, jemand, niemand, wer, das, mein team, unser team, mein chef,
        meine chefin, die firma, leute
    """,
    self_words="ich, wir, mir, mich",
    third_persons="er, ihm, sein, seine, ihrer",
    adverbs="gern, gerne, auch, sehr, immer, noch, dann, jetzt, außerdem, mal",
    negations="nicht, nie, niemals, kein, keine, keinen, nicht mehr, ohne, leider nicht",
    copulas="ist, sind, war, waren",
    linking="""
        und, aber, auch, oder, hallo, hi, moin, denn, außerdem, dafür, zusammen, dann, gegenzug
    """,
    questions="ob, wenn, falls, warum",
    exceptions="außer, ausgenommen, aber nicht, nur nicht, ohne, abgesehen von",
    separators="und, oder, sowie, wie, zum beispiel, vor allem, und auch, plus",
    stops="""
        weil, aber, wenn, falls, damit, dass, bitte, danke, für, mit, bei, in, im, am, auf, von,
        ich, wir, und würde, und möchte, gerne, gern, nicht, seit, ohne, zu, um, als, nach, vor,
        aus, dafür
    """,
    leads="""
        der, die, das, den, dem, ein, eine, einen, bei, mit, in, im, zu, über, mehr, gern, gerne,
        beim
    """,
    trails="""
        beibringen, unterrichten, lehren, zeigen, erklären, helfen, unterstützen, coachen,
        weitergeben, weiterhelfen, schulen, lernen, verbessern, vertiefen, verstehen, üben,
        auffrischen, beherrschen, einsteigen, anbieten, bitte, auch, gern, gerne, und, kenntnisse,
        endlich, mal, wieder
    """,
    amounts="ein bisschen, etwas, ein wenig, grundlagen von, grundlagen in, die grundlagen von",
    grades="grundlagen, kenntnisse",
    determiners="""
        der, die, das, den, dem, dieser, diese, dieses, mein, meine, unser, unsere, euer, eure
    """,
    before_skills="in, mit, von",
    empty="""
        das, dies, es, etwas, alles, nichts, hilfe, mehr, viel, sache, sachen, ding, dinge,
        projekt, thema, themen, der, die, leute, dabei, damit, euch, dir, was
    """,
    unlikely="""
        das, dies, es, ich, du, er, sie, wir, ihr, mir, dir, euch, mich, dich, ist, sind, war,
        habe, hat, haben, aber, wenn, dass, was, wie, heute, morgen, gestern, problem, fehler,
        nicht, etwas, alles, nichts, mein, meine, unser, unsere, euer, eure, davon, damit, daraus,
        dabei, kennen
    """,
    irony="ironie off",
)
