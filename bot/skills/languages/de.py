"""German. The verb stands last, after what it is about."""

from bot.skills.languages import Language

GERMAN = Language(
    code="de",
    common="""
        der die das dem den ein eine einen einer und in im ist ich kann könnte könnt du für mit bei
        beim nicht mir mich wir zu zum zur auf gern gerne würde würden möchte möchten wer jemand
        jemanden auch von aber lernen lerne helfen helfe hilfe suche suchen biete hallo euch dir
        beibringen bringe bringt will wollen braucht brauche kein keine leider hat habe hätte gibt
        es sich sie an oder wie was über mein meine dein deine als noch mal schon unterrichten
        erklären zeigen angebot gesuch gesucht üben fragt bin ihr euer moin servus dafür kenntnisse
        grundlagen anfänger stehe brauch nen seit jahren habt kennt jahr bin
    """,
    lists={
        "i": "ich, wir",
        "adverb": """
            gern, gerne, sehr gern, sehr gerne, auch gern, auch gerne, auch, immer, noch, mal,
            endlich, jederzeit, unbedingt, ja, wirklich, dann, jetzt, schon, einfach, natürlich,
            dafür, dieses jahr, demnächst, irgendwann, vielleicht, eventuell, bei bedarf, bitte,
            selbst, selber, ganz, total, so, hier, eigentlich, am liebsten, gut, auf jeden fall,
            mittlerweile, nebenbei, online, kostenlos, im tausch, im gegenzug, aber, also, voll,
            nun, halt, nochmal, richtig, wieder, außerdem, sonst, zusätzlich, unheimlich, echt,
            super gern, super gerne, liebend gern, liebend gerne, regelmäßig, ab und zu,
            langfristig, bald, kurz, mal eben,
            (nächsten|nächste|kommenden|kommende|diesen|diese|jeden|jede)
            (monat|woche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag), am
            (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende), ab (nächster
            woche|januar|sofort), immer wieder, komplett, völlig, ziemlich, leider
        """,
        "fine": """
            super, toll, klasse, schön, hilfreich, gut, prima, perfekt, genial, spitze, cool
        """,
        "you": """
            dir, euch, ihnen, dich, sie, jemandem, jemanden, jemand, wem, anderen, andere, leuten,
            leute, kollegen, kolleginnen, kolleginnen und kollegen, kolleg:innen, kolleg*innen,
            allen, alle, interessierten, interessierte, anfängern, anfänger, anfängerinnen,
            anfänger:innen, einsteigern, einsteiger, neulingen, neulinge, neuen, ein paar von euch,
            ein paar leuten, ein paar leute, einem von euch, einer von euch, einen von euch, wer
            mag, wer möchte, wer will, frauen, studierende, studierenden, juniors, quereinsteiger,
            quereinsteigern, quereinsteigerinnen, berufseinsteiger, berufseinsteigern, azubis
        """,
        "at": """
            bei, mit, in, im, zu, zum, zur, über, rund um, beim, an, für, von, rund ums, was ...
            angeht
        """,
        "fill": """
            {i}, {adverb}, {you}, {at}, [zu|zum] (thema|themen|bereich|den themen|dem thema|alles
            zum thema), dabei [zu], alles, alles rund um, alles über, ein paar, die, den, das, der,
            dem
        """,
        "can": """
            kann, könnte, können, könnten, würde, würden, möchte, möchten, will, wollen, darf, mag
        """,
        "teaching": """
            beibringen, unterrichten, lehren, coachen, weitergeben, schulen, anleiten, nahebringen,
            näherbringen, vermitteln, fit machen, ausbilden, einarbeiten, mentorieren, betreuen
        """,
        "showing": """
            zeigen, erklären, helfen, unterstützen, weiterhelfen, anbieten, einführen, unter die
            arme greifen, zur seite stehen, beraten, behilflich sein, aushelfen, tipps geben, fragen
            beantworten, weiter helfen, helfne, supporten, weiterbringen, beistehen, beitragen,
            etwas beitragen
        """,
        "to_teach": """
            beizubringen, zu unterrichten, zu lehren, zu coachen, weiterzugeben, zu schulen, zu
            vermitteln, näherzubringen, anzuleiten, zu mentorieren
        """,
        "to_show": """
            zu zeigen, zu erklären, zu helfen, zu unterstützen, weiterzuhelfen, auszuhelfen
        """,
        "teaches": """
            beibringt, beibringen kann, beibringen könnte, beibringen mag, beibringen möchte,
            beibringen würde, unterrichtet, lehrt, coacht, beibrächte, bei bringt, näherbringt,
            nahebringt, vermittelt, schult, anleitet, einarbeitet
        """,
        "shows": """
            zeigt, zeigen kann, zeigen könnte, erklärt, erklären kann, erklären könnte, hilft,
            helfen kann, helfen könnte, unterstützt, unterstützen kann, weiterhilft, weiterhelfen
            kann, auf die sprünge hilft, auf die sprünge helfen kann
        """,
        "teach": "unterrichten, lehren, beibringen, coachen, bei",
        "share": "erklären, zeigen, weiter",
        "help": "helfe, unterstütze, hilfe",
        "about": "bei, mit, in, im, zu, zum, zur, über, beim",
        "starting": "lernen",
        "crowd": """
            anderen, leuten, kollegen, kolleginnen, allen, interessierten, anfängern, einsteigern
        """,
        "loose": "gern, gerne, suche, biete, bereit",
        "barrier": """
            nicht, bis, nie, niemals, kein, keine, keinen, keinem, keiner, kaum, weder, ich, kann,
            könnte, können, möchte, will, wollen, würde, würden, suche, biete, helfe, wenn, falls,
            ob, weil, dass, warum, wieso, weshalb, wann, wer, außer, lernen, beibringen,
            unterrichten, zeigen, erklären, helfen, unterstützen, üben, verbessern, vertiefen,
            auffrischen, machen, haben, sein, ist, sind, war, hat, geben, gehen, kommen, schicken,
            reden, sagen, wissen, kennenlernen, ihm, ihn, seinem, seiner, ihrem, ihrer
        """,
        "wish": """
            möchte, möchten, will, wollen, wollte schon immer, wollten schon immer, wollte schon
            lange, (würde|würden) [ich|wir] [mich|mir|das|es|dies] [{adverb}] (gern|gerne|liebend
            gern|lieber|auch gern|auch gerne|sehr gern|sehr gerne), (möchte|will) [ich|wir]
            (gern|gerne), mag, sollte [ich|wir] endlich, muss [ich|wir] endlich, habe vor
        """,
        "learning": """
            lernen, erlernen, dazulernen, lern
        """,
        "improving": """
            verbessern, vertiefen, üben, auffrischen, aufpolieren, ausbauen, trainieren,
            perfektionieren, weiterentwickeln, vervollständigen
        """,
        "studying": """
            verbessern, vertiefen, verstehen, üben, auffrischen, beherrschen, einsteigen,
            einarbeiten, weiterbilden, fortbilden, fit machen, eintauchen, ausprobieren, aneignen,
            reinkommen, einlesen, reinfuchsen, draufschaffen, können, durchsteigen, anschauen,
            angucken, weiterentwickeln, spezialisieren, umsteigen, einfinden, orientieren,
            quereinsteigen
        """,
        "to_learn": """
            zu lernen, zu erlernen, zu üben, zu vertiefen, zu verbessern, zu verstehen,
            aufzufrischen, einzusteigen, einzuarbeiten, zu beherrschen
        """,
        "learn_fill": """
            {i}, {adverb}, {at}, mich, uns, mir, mehr, mehr über, etwas über, was über, von euch,
            von jemandem, wie man [mit|in], das, die, den, es, mit jemandem, mit euch, zusammen,
            gemeinsam, tiefer, die welt von, die welt der, [in] richtung, den einstieg in
        """,
        "my": "mein, meine, meinen, meinem, meiner, unser, unsere",
        "mentor": """
            mentor, mentorin, mentor:in, mentor*in, mentor/in, mentor_in, mentoren, mentorinnen,
            mentor oder mentorin, lehrer, lehrerin, lehrer:in, lehrer*in, lehrer/in, coach, tutor,
            tutorin, tutor:in, tutor*in, trainer, trainerin, trainer:in, tandempartner,
            tandempartnerin, tandempartner:in, lernpartner, lernpartnerin, lernpartner:in,
            lernbuddy, buddy, sparringspartner, sparringspartnerin, nachhilfelehrer,
            nachhilfelehrerin, sprachpartner, sprachpartnerin
        """,
        "a": "ein, eine, einen, einer, einem, eine:n, eine*n, einen/eine, eine/n, nen, ne",
        "lessons": """
            nachhilfe, unterricht, mentoring, mentorings, coaching, coachings, mentorat, stunden,
            nachhilfestunden, [{a}] [kleinen|kleine|kurzen|kurze|kostenlosen|kostenlose]
            (kurs|workshop|einführung|schulung|crashkurs|grundkurs|training|session|intro|nachhilfestunde),
            kurse, workshops, einführungen, schulungen, sprechstunden
        """,
        "course": """
            kurs, kurse, workshop, workshops, mentoring, coaching, nachhilfe, unterricht, schulung,
            schulungen, training, tandem, crashkurs, einführung, sprechstunde, kenntnisse,
            grundkenntnisse, stunden, lehrer, lehrerin
        """,
        "seek": """
            suche, suchen, brauche, bräuchte, bräuchten, hätte [{adverb}] gern, hätte [{adverb}]
            gerne, wünsche mir, bin [{adverb}] auf der suche nach, sind [{adverb}] auf der suche
            nach, hätten [{adverb}] gern, wünschte mir
        """,
        "someone": """
            jemand, jemanden, jemandem, jmd, jmdn, jmdm, wen, wem, einen, eine, eine person, ein
            mensch, leute, jmd., irgendwen, irgendjemanden
        """,
        "anyone": """
            jemand, jmd, wer, einer, eine, einer von euch, jemand von euch, irgendwer, irgendjemand,
            du, ihr, sie, man, jemand hier
        """,
        "me": "mir, uns, mich",
    },
    offers="""
        [{i}] {can} {fill}* > ...,... {teaching}
        ? [{i}] {can} {fill}* > ...,... {showing}
        ? [{i}] {can} {fill}* wie man [mit|in] > ...,... {showing}
        ? {can} > ...,... {teaching}
        {i} (unterrichte|lehre|coache|schule) {fill}*
        (unterrichte|lehre|coache) ({adverb}|{at}|{you}) {fill}*
        ? (unterrichte|lehre|coache)
        [{i}] bringe [{i}] {fill}* > ...,... bei
        {i} (helfe|unterstütze) [{you}] [{adverb}] [{you}] bei
        [{i}] gebe (die|das|sie|es) {adverb}* weiter
        ? [{i}] (helfe|unterstütze|berate) {fill}* {at} {fill}*
        [{i}] (helfe|unterstütze) {fill}* beim lernen (von|der|des)
        ? [{i}] (zeige|erkläre) [{i}] {fill}* [,] wie man [mit|in]
        ? [{i}] (zeige|erkläre) [{i}] [{you}] (gern|gerne) {fill}*
        [{i}] (gebe|biete) [{i}] {fill}* {lessons} {at} {fill}*
        [{i}] (gebe|biete) [{i}] {fill}* (einblick|einblicke|tipps|ratschläge|starthilfe) {at}
            {fill}*
        [{i}] (freue|freu) mich [,] wenn ich {fill}* > ...,... (helfen|weiterhelfen|unterstützen)
            (kann|darf|könnte)
        ? [{i}] (gebe|biete) [{i}] {fill}* hilfe {at} {fill}*
        [{i}] {can} {fill}* {lessons} {at} > ...,... (geben|anbieten|halten|machen|veranstalten)
        ? [{i}] {can} {fill}* hilfe {at} > ...,... (geben|anbieten)
        [{i}] (gebe|teile) {fill}* [{my}] (wissen|kenntnisse|erfahrung|erfahrungen|know-how) {at}
            {fill}*
        [{i}] {can} {fill}* [{my}] (wissen|kenntnisse|erfahrung|erfahrungen|know-how) {at} > ...,...
            (teilen|weitergeben|anbieten)
        [{i}] (habe|hab|hätte) {fill}* (lust|zeit|kapazität|kapazitäten|freude daran|spaß
            daran|bock) [,] {fill}* > ...,... {to_teach}
        ? [{i}] (habe|hab|hätte) {fill}* (lust|zeit|kapazität|kapazitäten|bock) [,] {fill}* >
            ...,... {to_show}
        [{i}] bin {adverb}* bereit [,] {fill}* > ...,... {to_teach}
        ? [{i}] bin {adverb}* bereit [,] {fill}* > ...,... {to_show}
        [{i}] biete [mich] [an] [,] {fill}* > ...,... {to_teach}
        [{i}] stehe [{i}] {fill}* als {mentor} {at} {fill}*
        [{i}] (mache|bin|wäre) {adverb}* [{a}] {mentor} (für|in|zu|bei)
        ? [{i}] (gebe|biete|mache|halte|leite) [{i}] {adverb}* [{you}] {adverb}* [{a}] > ...
            {…course}
        ? [{i}] biete
        ~ ? (bei|mit|in|zu) > ...,... (helfe|unterstütze|berate|coache) ich
        ~ [{i}] nehme [{i}] {fill}* (mentees|schüler|schülerinnen|schüler:innen) {fill}* > ...,...
            auf
        ~ ? (wenn|falls) (ihr|du|jemand|wer) [von euch] (mit|bei|in) > ...,... (kämpft|kämpfst|
            hängt|hängst|verzweifelt|verzweifelst|steht|stehst|feststeckt|feststeckst|nicht
            weiterkommt|nicht weiterkommst|schwierigkeiten habt|schwierigkeiten hast|probleme
            habt|probleme hast|unsicher seid|unsicher bist|einsteigen wollt|einsteigen
            willst|einsteigen möchte|einsteigen möchtet) [,] [{adverb}] (meldet euch|melde
            dich|kommt|komm|schreibt|schreib|fragt mich|frag mich|helfe ich|sprecht mich an|sprich
            mich an)
        ~ ? (themen|dinge|sachen|fragen) [,] (zu denen|bei denen|wo|in denen) > ...,... (löchern
            könnt|helfen kann|fragen könnt|ansprechen könnt|weiterhelfen kann|unterstützen kann)
        ? [{i}] stehe [{i}] {fill}* (für fragen|bei fragen) (zu|rund um|zum thema)
        ~ bei fragen (zu|zum|zur|rund um|über) {fill}* > ...,... {me}
        ~ (fragt|frag|fragen sie|löchert|löcher) mich {adverb}* [alles] (zu|zum|zur|über|rund
            um|nach|bei) {fill}*
        ~ wer {at} > ...,... hilfe (braucht|sucht) [,] [{adverb}] (kann|darf) (mich|mir|bei mir|zu
            mir)
        ? [{i}] {can} {fill}* [{a}] > ... {…course}
            (geben|anbieten|halten|machen|veranstalten|leiten)
    """,
    wants="""
        [{i}] {wish} {learn_fill}* > ...,... {learning}
        [{i}] {wish} {learn_fill}* {my} > ...,... {improving}
        ? [{i}] {wish} {learn_fill}* > ...,... {studying}
        (lernen|üben|verbessern) (möchte|würde|will|wollen|würden|möchten) {i} {learn_fill}*
        [{i}] {wish} {learn_fill}* besser (in|im|bei|mit|beim) > ...,... werden
        ? [{i}] {wish} {learn_fill}* mehr (über|zu|zum|zur|von|zum thema) > ...,...
            (erfahren|wissen|hören|lernen|verstehen)
        [{i}] (hätte|habe|hab|hätten|haben) [{i}] {adverb}* (lust|bock|interesse daran|interesse)
            [,] {learn_fill}* > ...,... {to_learn}
        [{i}] (versuche|plane|beabsichtige|hoffe) [{adverb}] [,] {learn_fill}* > ...,... {to_learn}
        ~ (mein|unser) (ziel|vorsatz|plan|wunsch|traum) (ist|wäre) [es] [,] {learn_fill}* > ...,...
            {to_learn}
        [{i}] bin {adverb}* (daran interessiert|motiviert) [,] {learn_fill}* > ...,... {to_learn}
        [{i}] {seek} [{i}] {adverb}* [{a}] {mentor} (für|in|im|zu|zum|zur|bei|mit) {at}*
        ? [{i}] {seek} [{i}] {adverb}* [{a}] > ... {mentor}
        ? [{i}] {seek} [{i}] {adverb}* [{a}] {mentor}
        ~ (hat|hätte) {anyone} {adverb}* (lust|zeit|bock) auf [{a}] (tandem|sprachtandem|lerngruppe)
            [in]
        ~ (hat|hätte) {anyone} {adverb}* (lust|zeit|bock) [,] {me} (das|es) {adverb}*
            ({to_teach}|{to_show})
        ? [{i}] {seek} [{i}] {adverb}* [{a}] > ... {…course}
        ? ~ wer (gibt|bietet|macht|hält) [{me}] {adverb}* [{a}] > ... {…course}
        [{i}] {seek} [{i}] {adverb}* {lessons} (in|zu|zum|bei|für|im) {at}*
        ? [{i}] {seek} [{i}] {adverb}* hilfe (beim|bei dem) lernen (von|der|des)
        [{i}] {seek} [{i}] {adverb}* {someone} [hier] [,] (der|die|welcher) {me} {learn_fill}* >
            ...,... {teaches}
        ? [{i}] {seek} [{i}] {adverb}* {someone} [hier] [,] (der|die|welcher) {me} {learn_fill}* >
            ...,... {shows}
        ~ (gibt es|gibts|gibt's|ist) [hier] [vielleicht] {someone} [hier] [,] (der|die) {me}
            {learn_fill}* > ...,... {teaches}
        ~ ? (gibt es|gibts|gibt's|ist) [hier] [vielleicht] {someone} [hier] [,] (der|die) {me}
            {learn_fill}* > ...,... {shows}
        ~ (hat|hätte|hast|habt) [hier] {anyone} {adverb}* (lust|zeit|bock|interesse) [,] {me}
            {learn_fill}* > ...,... {to_teach}
        ~ (kann|könnte|kannst|könntest|könnt|könntet|können|könnten|mag|will|würde|würdest|möchte|
            darf) {me} {adverb}* {anyone} {adverb}* [{at}] {adverb}* > ...,... {teaching}
        (kann|könnte|kannst|könntest|könnt|könntet|können|könnten|mag|will|würde|würdest|möchte|
            darf) {me} {adverb}* [{at}] {adverb}* > ...,... {teaching}
        ~ (kann|könnte|kannst|könntest|könnt|könntet|können|könnten|mag|will|würde|würdest|möchte)
            {anyone} {adverb}* {me} {adverb}* [{at}] {adverb}* > ...,... {teaching}
        ~ ? (kann|könnte|kannst|könntest|könnt|könntet|können|könnten|mag|will|würde|würdest|möchte)
            {me} {adverb}* {anyone} {adverb}* > ...,... (zeigen|erklären)
        ? (kann|könnte|kannst|könntest|könnt|könntet|können|könnten|mag|will|würde|würdest|möchte)
            {me} {adverb}* > ...,... (zeigen|erklären)
        ~ ? (kann|könnte|kannst|könntest|könnt|könntet|können|könnten|mag|will|würde|würdest|möchte)
            {anyone} {adverb}* {me} {adverb}* > ...,... (zeigen|erklären)
        ~ (kann|könnte|will|mag|würde) {anyone} {adverb}* > ...,... (beibringen|unterrichten)
        ~ wer (kann|könnte|will|mag|würde|möchte|hat lust) {adverb}* {me} {adverb}* [{at}] {adverb}*
            > ...,... {teaching}
        ~ ? wer (kann|könnte|will|mag|würde|möchte) {adverb}* {me} {adverb}* > ...,...
            (zeigen|erklären)
        ~ wer (kann|könnte|will|mag|würde|möchte) {adverb}* > ...,... (beibringen|unterrichten)
        ~ wer (hat|hätte) {adverb}* (lust|zeit|bock) [,] ({me}|mit mir|mit uns) {learn_fill}* >
            ...,... ({to_teach}|zu lernen|zu üben)
        ~ wer bringt {me} {adverb}*
        ~ ? (hat|hätte) {anyone} {adverb}* (erfahrung|ahnung) (mit|in|von|bei) > ...,... und
            (würde|könnte|kann|mag|hätte) [lust] [,] [{adverb}] {me}
        ~ ? {course} gesucht
        ~ wer hilft {me} (da rein|dabei|da|damit) [rein]
        ~ ? (kann|kennt) (wer|jemand|einer|hier jemand|jemand von euch) {adverb}*
        ~ (bringt|bringst|bringen|bringe) [{anyone}] {me} [{anyone}] {adverb}* > ...,... bei
        ~ (bringst du|bringt ihr|bringt jemand|bringen sie) {me} {adverb}* > ...,... bei
        ~ ? wer (gibt|bietet) [{me}] [{a}] {lessons} (in|zu|zum|bei)
        ~ wer (gibt|bietet) [{me}] {lessons} (in|zu|zum)
        ~ ({wish}|kann|könnte|kannst|könntest|könnt|könntet|mag|will|würde|würdest|hätte) {me}
            {adverb}* [{anyone}] {adverb}* {lessons} {at} > ...,... (geben|anbieten|machen)
        ~ ? ({wish}|kann|könnte|kannst|könntest|mag|will|würde) ({me} {adverb}* [{anyone}]|{anyone}
            [{me}]) {adverb}* [{a}] > ... {…course} (geben|anbieten|machen)
        ~ wer (kann|könnte|mag|will|würde) {me} {adverb}* {lessons} {at} > ...,...
            (geben|anbieten|machen)
        [{i}] {seek} [{i}] {adverb}* {someone} [hier] [,] (der|die|welcher) {me} {learn_fill}* >
            ...,... (unter die arme greift|zur seite steht|begleitet|anleitet|einarbeitet|an die
            hand nimmt|was beibringt|etwas beibringt)
        ? (wer|hat [hier] {anyone}) [hat|hätte] {adverb}* (lust|zeit|bock) auf [{a}]
            [regelmäßige|regelmäßigen|wöchentliche]
            (tandem|sprachtandem|lerngruppe|konversation|austausch|konversationsstunden)
        [{i}] (freue mich|freuen uns|wäre dankbar|bin dankbar) {adverb}* (über|für)
            [jede|jeden|jegliche|eine|einen|ein paar] [art]
            (anleitung|unterstützung|tipps|hilfe|nachhilfe|mentoring|unterricht) (in|zu|zum|im)
            {at}*
        ~ ? (gibt|bietet|macht|gebt|gibst) {me} {adverb}* {anyone} {adverb}* [{a}] > ... {…course}
        ? [{i}] {wish} {learn_fill}* > ...,... (zeigen|erklären|beibringen) lassen
        ? [{i}] {wish} {learn_fill}* (zeigen|erklären|beibringen) lassen [,] wie man [mit|in|bei]
        ~ ? [{a}] [{adverb}] ({mentor}|{lessons}|tipps|hilfe beim lernen) (wäre|wären|würde
            mir|würden mir) [{adverb}] ({fine}|helfen)
        [{i}] {seek} [{i}] {adverb}* {someone} [,] (zum|mit dem ich|mit der ich) (üben|lernen)
            (von|in) {at}*
        ~ wenn {me} {anyone} {adverb}* > ...,... {teaches}
        ~ ? wenn {me} {anyone} {adverb}* > ...,... {shows}
        ? [{i}] {seek} [{i}] {adverb}* [{a}] {mentor} [,] (der|die) (sich mit|mit|sich in) > ...,...
            (auskennt|arbeitet|gearbeitet hat)
    """,
    wants_of_others="""
        ~ (möchte|will|würde|mag) (jemand|wer|einer|irgendwer) [von euch] [hier] {adverb}* > ...,...
            {learning}
        ~ wer {adverb}* (möchte|will|würde gern|mag|hat lust) {learn_fill}* > ...,... {learning}
        ~ (wer|falls wer|falls jemand|wenn jemand|wenn wer|falls ihr|wenn ihr|falls du|wenn du|falls
            einer|wenn einer|alle, die) [von euch] [hier] {learn_fill}* > ...,... (lernen|üben)
            (will|möchte|mag|wollt|möchtet|willst|möchtest|wollen|möchten|würde)
        ~ ? (falls|wenn) (ihr|du|jemand|wer) {adverb}* (über|zu) > ...,...
            (quatschen|reden|sprechen|plaudern|austauschen|wissen)
            (wollt|möchtet|willst|möchtest|will|möchte)
        ~ ? (wer|falls wer|falls jemand|wenn jemand|wenn wer|falls ihr|wenn ihr|falls du|wenn du)
            [von euch] [hier] {adverb}* (hilfe|unterstützung|nachhilfe|fragen) {at} > ...,...
            (braucht|sucht|brauchst|suchst|benötigt|hat|habt|hast)
        ~ ? (wer|falls jemand|wenn jemand|falls ihr|wenn ihr) [von euch] [hier] {at} > ...,...
            (hilfe|unterstützung|nachhilfe) (braucht|sucht|benötigt)
        ~ ? (wer|falls wer|falls jemand|wenn jemand|wenn wer|falls ihr|wenn ihr|falls du|wenn
            du|alle, die) [von euch] [hier] {learn_fill}* > ...,... ({improving}|{studying})
            (will|möchte|mag|wollt|möchtet|willst|möchtest|wollen|möchten|würde)
        ~ ? (wer|falls jemand|wenn jemand|falls ihr|wenn ihr) [von euch] [hier] {adverb}*
            (interesse|lust|bock) (an|auf) [{a}] > ...,... hat
        ~ ? (hat|hätte) [hier] {anyone} {adverb}* (interesse|lust|bock) (an|auf) [{a}] > ...
            {…course}
    """,
    returns="""
        ~ im (gegenzug|tausch) (für|gegen) [{lessons}] {at}*
        ~ (gegen|für) (dein|deine|deinen|deinem|euer|eure|euren)
        ~ gegen {lessons} in
        ? [{i}] (suche|brauche)
    """,
    swaps="(tausche|tausch|biete|tauschen)",
    swapped_for="""
        gegen [hilfe (mit|bei|in)|unterricht in|nachhilfe in|deine|deinen|eure], gegen
    """,
    mine="(mein|meine|meinen)",
    offers_again="[{i}] kann",
    willing="""
        [{i}] (helfe|unterstütze) [{i}] [{you}] [{adverb}] (gern|gerne) [{you}]
        [{i}] kann [{i}] (gern|gerne|da|dabei|euch|dir) [gern|gerne] (helfen|weiterhelfen)
        [{i}] (bin|wäre|mache) {adverb}* [{a}] {mentor}
        ~ (wer|falls jemand|wenn jemand|wenn ihr|falls ihr) {adverb}* ([{a}]
            tipp|tipps|hilfe|unterstützung|rat|[{a}] frage|fragen) (braucht|sucht|hat|habt|brauchen
            kann) [,] {adverb}* (anhauen|anschreiben|melden|fragen|schreiben|bescheid geben|meldet
            euch|fragt mich|schreibt mir|haut mich an)
        [{i}] gebe [{my}|die|das|mein] [wissen|kenntnisse] {adverb}* weiter
        [{i}] stehe [{i}] {fill}* [als {mentor}|für fragen] {fill}* zur verfügung
        [{i}] stehe [{i}] {fill}* bereit
        ~ (fragt|frag) mich (einfach|gern|gerne|ruhig|jederzeit|alles|aus)
        [{i}] helfe [{i}] [{you}] {adverb}* weiter
        [{i}] (würde|könnte|kann) [{i}] {adverb}* (einen|eine|eins|einen solchen)
            (leiten|geben|halten|anbieten|machen)
    """,
    invites="""
        ~ (einfach anschreiben|einfach melden|meldet euch|melde dich|melden sie sich|schreibt
            mir|schreib mir|sprecht mich an|sprich mich an|kommt auf mich zu|komm auf mich zu|pingt
            mich an|ping mich|bei mir melden|mir schreiben|mich ansprechen|mich anschreiben|auf mich
            zukommen|schreibt mich an|schreib mich an|sagt bescheid|sag bescheid|haut mich an|hau
            mich an|immer gern|immer gerne)
    """,
    expertise="""
        (entwickler|entwicklerin|entwickler:in|ingenieur|ingenieurin|programmierer|programmiererin)
        (jahre|jahren|erfahrung)
        (arbeite|programmiere|nutze|kenne|spreche) (mit|in|seit|mich)
        (kenntnisse|know-how|knowhow)
        (fit|sicher|gut|stark|bewandert|erfahren) (in|mit|bei)
        kenne mich {adverb}* [mit|in|bei]
        (unterwegs|zuhause|tätig|daheim) [in|im|bei]
        bin {adverb}* (seit|schon) ... (in|im|mit|bei)
    """,
    lacks="""
        ~ keine ahnung von
        ~ mir (fehlt|fehlen) {adverb}* [das|die|der] [wissen|erfahrung|kenntnisse|grundlagen]
            (in|zu|mit|bei|über)
        ~ {my} > ... (ist|sind) {adverb}*
            (eingerostet|mies|schlecht|schwach|ausbaufähig|katastrophal)
        ~ (neu|anfänger|anfängerin|neuling) (in|bei|mit)
        ~ {me} interessiert {adverb}*
        ~ [{i}] interessiere [ich] mich {adverb}* für
        ~ [{i}] (kann|beherrsche|verstehe|kenne) > ... (noch nicht|kaum|nicht so gut|nur schlecht)
    """,
    offer_headings="""
        [was] [{i}] (biete|anbiete|anbieten kann|beibringen kann|weitergeben kann|kann) [{i}] [gern]
        [das] [{i}] kann [{i}] [{you}] [gern|gerne]
            (beibringen|helfen|unterrichten|anbieten|zeigen|erklären|lehren)
        (angebot|angebote|im angebot|beibringen|kann beibringen|ich unterrichte|unterrichte|helfe
            gern bei|ich helfe bei)
        [{i}] kann helfen (bei|mit)
        hier kann ich helfen
        (themen|bereiche|gebiete|fragen) [,] (zu denen|bei denen|in denen) [{i}|ihr|du] [{you}]
            {adverb}* [mich] (löchern|fragen|helfen|unterstützen|weiterhelfen|beraten|ansprechen)
            (könnt|kann|kannst|dürft)
        (mentoring-themen|mentoringthemen|themen für mentoring)
        dabei kann ich helfen
        [ich bin] {mentor} für
    """,
    want_headings="""
        [was] [{i}] (suche|gesucht|wünsche|wunsch|wünsche mir|gesuch|gesuche|brauche)
        [was|das] [{i}] (möchte|will|würde|würde gern|würde gerne|möchte gern) [{i}] [gern|gerne]
            lernen
        [was] {i} [gern|gerne] lernen (möchte|will|würde)
        hätte ich [gern|gerne]
        (lernen|lernwunsch|lernwünsche|lernziel|lernziele|wünsche|will lernen|im gegenzug|dafür
            suche ich)
    """,
    others="""
        er, sie, es, du, ihr, man, jemand, niemand, wer, das, mein team, unser team, mein chef,
        meine chefin, die firma, leute, alle
    """,
    self_words="ich, wir, mir, mich, ich selbst, ich selber",
    third_persons="er, ihm, sein, seine, ihrer",
    adverbs="""
        gern, gerne, auch, sehr, immer, noch, dann, jetzt, außerdem, mal, selbst, selber, dafür,
        umgekehrt, und dafür, deshalb, daher, darum, ja, vielleicht, endlich, nun, im gegenzug,
        also, eventuell, natürlich, klar, als mentor, als mentorin, als mentor:in, als trainerin,
        als trainer
    """,
    negations="""
        nicht, nie, niemals, kein, keine, keinen, nicht mehr, ohne, leider nicht, weder, statt,
        anstatt, niemand, keiner
    """,
    copulas="ist, sind, war, waren",
    linking="""
        und, aber, auch, oder, hallo, hi, hey, moin, servus, denn, außerdem, dafür, zusammen, dann,
        gegenzug, leute, team, all, alle, sonst, doch, sondern, guten morgen
    """,
    questions="""
        ob, warum, wieso, gefragt, fragte, fragt, sagt, sagte, gesagt, angenommen, als ich, wenn
        ich, falls ich, bevor ich
    """,
    exceptions="""
        außer, ausgenommen, aber nicht, aber kein, aber keine, aber keinen, nur nicht, nur kein,
        nicht, kein, keine, ohne, abgesehen von, bis auf, jedoch nicht, jedoch kein, mit ausnahme
        von, statt, anstatt
    """,
    separators="""
        und, oder, sowie, wie, zum beispiel, z.b., vor allem, und auch, plus, sowie auch, aber auch,
        bzw., bzw, insbesondere, besonders, beziehungsweise, u.a., etwa
    """,
    stops="""
        weil, aber, wenn, falls, damit, dass, danke, für, mit, bei, am, auf, ich, wir, nicht, seit,
        ohne, zu, um, als, nach, vor, aus, dafür, beibringen, beizubringen, unterrichten, lehren,
        zeigen, erklären, helfen, unterstützen, helfe, unterstütze, berate, beitragen, coachen,
        weitergeben, weiterhelfen, schulen, lernen, verbessern, vertiefen, verstehen, üben,
        auffrischen, beherrschen, einsteigen, einarbeiten, weiterbilden, anbieten, vermitteln,
        näherbringen, nahebringen, anleiten, fit, an, weiter, zur, kann, könnt, könnte, können,
        kannst, darf, braucht, sucht, benötigt, beibringt, unterrichtet, lehrt, coacht, zeigt,
        erklärt, hilft, werden, erfahren, wissen, geben, halten, teilen, ist, sind, war, hat, habe,
        habt, hast, wäre, würde, möchte, will, wollt, arbeitet, benutzt, nutzt, dazulernen,
        erlernen, kostenlos, jederzeit, zusammen, gemeinsam, dieses jahr, dieses, diese woche, in
        der, in einem, im, in meinem, wer, der mir, die mir, aufpolieren, ausbauen, trainieren,
        tauschen, zweimal, einmal, gern, gerne, einfach, meldet, schreibt, machen, hören, bitte,
        morgen, heute, gegen, dann, besser, mehr, endlich, wieder, mal, online, ausprobieren,
        aneignen, anwendet, anschauen, angucken, eintauchen, einlesen, reinkommen, reinfuchsen,
        draufschaffen, durchsteigen, fortbilden, kennenlernen, perfektionieren, weiterentwickeln,
        unterwegs, greift, spezialisieren, umsteigen, richtig, sauber, ordentlich, vernünftig,
        effizient, näherbringt, nahebringt, vermittelt, schult, anleitet, einarbeitet, auskennt
    """,
    leads="""
        der, die, das, den, dem, ein, eine, einen, bei, mit, in, im, zu, zum, zur, über, mehr, gern,
        gerne, beim, rund um, alles, alles über, alles rund um, thema, themen, bereich, etwas, von,
        für, mein, meine, meinen, meinem, auch, z.b., und, das thema, programmieren in,
        programmieren mit, umgang mit, den umgang mit, seine, seinen, ihre, ihren, eure, euren,
        deine, deinen, einstieg in, den einstieg in, einstieg ins, alles zu
    """,
    trails="""
        bitte, auch, gern, gerne, und, kenntnisse, kenntnissen, knowhow, know-how, skills, wissen,
        endlich, mal, wieder, fähigkeiten, projekt, projekte, themen, thema, oder, der, die, das,
        mentor, mentorin, tandem, lieber, erfahrung, kurs, kurse, workshop, workshops, mentoring,
        coaching, nachhilfe, unterricht, schulung, schulungen, training, crashkurs, einführung,
        sprechstunde
    """,
    amounts="""
        ein bisschen, etwas, ein wenig, grundlagen von, grundlagen in, die grundlagen von, die
        grundlagen in, grundlagen der, basics in, basics von, grundkenntnisse in, ein bissl
    """,
    grades="""
        grundlagen, grundkenntnisse, basics, basiswissen, für anfänger, für einsteiger, für
        fortgeschrittene, für profis, von null, von grund auf, von anfang an, auf anfängerniveau
    """,
    determiners="""
        der, die, das, den, dem, dieser, diese, dieses, mein, meine, unser, unsere, euer, eure
    """,
    before_skills="in, mit, von",
    empty="""
        das, dies, es, etwas, alles, nichts, hilfe, mehr, viel, sache, sachen, ding, dinge, projekt,
        thema, themen, der, die, leute, dabei, damit, euch, dir, was, gern, gerne, lernen, helfen,
        beibringen, unterrichten, lehren, zeigen, erklären, alle, neues, neue, dazu, da, üben,
        verbessern, allem, vielem, anderem, bedarf, gelegenheit, vielen, jemand, jemandem, sprache,
        sprachen, und, verfügung, einstieg, interesse, konversation, austausch
    """,
    unlikely="""
        das, dies, es, ich, du, er, sie, wir, ihr, mir, dir, euch, mich, dich, ist, sind, war, habe,
        hat, haben, aber, wenn, dass, was, wie, heute, morgen, gestern, problem, fehler, nicht,
        etwas, alles, nichts, mein, meine, unser, unsere, euer, eure, davon, damit, daraus, dabei,
        kennen, ihm, ihnen, uns, sich, unseren, meinen, euren, warum, kann, muss, will, viel, mehr,
        neue, neuen, neues, bei, von, aus, hier, dort, man, wo, wer, frage, fragen, verfügung
    """,
    compounds="""
        kurs, kurse, workshop, workshops, mentoring, mentor, mentorin, coaching, coach, nachhilfe,
        unterricht, schulung, schulungen, training, tandem, crashkurs, einführung, sprechstunde,
        kenntnisse, kenntnissen, grundlagen, trainer, trainerin, tutor, tutorin, lehrer, lehrerin
    """,
    asking="lust, bock, interesse, interessiert",
    topic_headings="""
        [meine|meine wichtigsten] (themen|schwerpunkte|fachgebiete|spezialgebiete|kenntnisse|
            fähigkeiten|skills|kompetenzen|bereiche|tech-stack|stack)
    """,
    irony="""
        ironie off, ironie aus, haha klar, ja klar, von wegen, fehlt mir die zeit, fehlt mir aber
        die zeit, aber keine zeit dafür, aber ich habe keine zeit, wird nie was
    """,
    false_friends="""
        mentoring, workshop, rest, chef, gut, art, spring, all, team, training, base, pr, prs
    """,
    levels={
        "new": """
            anfänger, anfängerin, anfänger:in, neuling, einsteiger, einsteigerin, einsteiger:in,
            anfängerniveau, blutiger anfänger, absoluter anfänger, blutige anfängerin, von null, von
            anfang an, von grund auf, keine vorkenntnisse, ohne vorkenntnisse, für anfänger, für
            einsteiger, auf anfängerniveau, neu
        """,
        "some": """
            ein bisschen, ein wenig, etwas, grundlagen, die grundlagen, grundkenntnisse, grundlagen
            von, grundlagen in, grundlagen der, die grundlagen von, die grundlagen in, basiswissen,
            erste erfahrung, erste erfahrungen, basics in, basics von, grundkenntnisse in, ein bissl
        """,
        "solid": """
            gut, gute kenntnisse, solide, mittel, mittelstufe, mittleres niveau, sicher, geübt
        """,
        "expert": """
            fortgeschritten, fortgeschrittene, für fortgeschrittene, experte, expertin, expert:in,
            profi, für profis, sehr gut, muttersprache, muttersprachler, muttersprachlerin,
            fließend, verhandlungssicher
        """,
    },
)
