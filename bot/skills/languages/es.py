"""Spanish: the commonest ways to offer and to ask."""

from bot.skills.languages import Language

SPANISH = Language(
    code="es",
    common="""
        el los las un una y en de del que yo no con para por tú tu mi soy estoy me gustaría
        gustaria puedo quiero alguien más mas muy como también tambien hola si necesito enseñar
        aprender
    """,
    lists={
        "i": "yo, nosotros, nosotras",
        "adverb": """
            también, tambien, mucho, siempre, aún, todavía, ya, ahora, solo, realmente, más
        """,
        "can": """
            puedo, podemos, podría, podria, quiero, quisiera, me gustaría, me encantaría, me
            encanta, me gusta, estoy disponible para, encantado de, encantada de, ofrezco, me
            ofrezco a, dispuesto a, dispuesta a, feliz de, estoy abierto a
        """,
        "loose": "disponible, dispuesto, dispuesta, encantado, encantada, feliz, buscando, busco",
        "teach": """
            enseñar, enseñaros, enseñarte, enseñarles, ser (mentor|mentora), dar
            (clase|clases|mentoría| un taller|talleres), mentorizar, clases, mentoría
        """,
        "share": "compartir [mi] (conocimiento|experiencia), explicar, resolver dudas",
        "help": "ayudar, ayudaros, ayudarte, ayudarles, echar una mano, apoyar, orientar",
        "people": """
            a quien quiera, a otros, a los demás, a la gente, a alguien, a principiantes, te, os
        """,
        "crowd": "otros, demás, gente, principiantes, todos",
        "about": "en, con, con el, con la, sobre, de, del, para, acerca de, a",
        "starting": """
            aprender, empezar (con|en), entender, estudiar, mejorar, a (aprender|empezar|mejorar)
        """,
        "tail": "{people}, {about}, {starting}, {adverb}, todo, cualquier cosa, el, la",
        "want": """
            quiero, quisiera, querría, me gustaría, me encantaría, necesito, pretendo, deseo,
            estoy intentando, tengo ganas de, intento, espero, estoy interesado en, estoy
            interesada en, me interesa
        """,
        "learn": """
            aprender, estudiar, dominar, profundizar, mejorar mi, mejorar en, practicar [mi]
        """,
        "learn_tail": """
            {about}, {adverb}, a, un poco de, un poco más sobre, más sobre, cómo, como, a usar,
            usar, programar en, el, la, hablar
        """,
        "seek": "busco, buscando, necesito, quiero, quisiera, me gustaría tener, estoy buscando",
        "teacher": """
            (un|una|algún|alguna) (mentor|mentora|profesor|profesora|tutor|tutora|mentoría),
            mentor, mentora, clases, alguien que (me enseñe|me ayude|pueda enseñarme|pueda
            ayudarme)
        """,
    },
    offers="""
        [{i}] [{adverb}] {can} [{adverb}] ({teach}|{share}|{help}) {tail}*
        [{i}] enseño {tail}*
    """,
    wants="""
        [{i}] [{adverb}] {want} [{adverb}] {learn} {learn_tail}*
        [{i}] [{adverb}] {seek} {teacher} {learn_tail}*
        ~ (alguien|quién|quien) (puede|podría|podria) (enseñarme|ayudarme a aprender)
            {learn_tail}*
        ~ me (puede|podría|podria) (alguien|enseñar) [enseñar] {learn_tail}*
        ~ (alguien|quién|quien) me (puede|podría|podria) enseñar {learn_tail}*
        ~ (puedes|podrías|podéis) enseñarme {learn_tail}*
    """,
    wants_of_others="""
        ~ (quieres|queréis|quieren|alguien quiere|quién quiere|quien quiera) aprender
            {learn_tail}*
    """,
    returns="~ a cambio de [clases de]",
    swaps="(cambio|intercambio)",
    mine="mi",
    offers_again="[{i}] puedo",
    willing="""
        [{i}] {can} ser (mentor|mentora)
        me encanta enseñar
    """,
    invites="(escríbeme|escribidme|escribeme|mándame un mensaje|habla conmigo|contáctame)",
    expertise="""
        (desarrollador|desarrolladora|programador|programadora|ingeniero|ingeniera|diseñador)
        (años|experiencia)
        (trabajo|trabajando|uso|programo) (con|en)
    """,
    lacks="""
        ~ no (sé|se) (nada|casi nada|mucho) de
        ~ poca experiencia (con|en)
    """,
    offer_headings="""
        puedo (enseñar|ayudar con|ayudar en)
        (ofrezco|enseño)
    """,
    want_headings="""
        (quiero|quisiera|me gustaría) aprender
        (busco|deseos)
    """,
    others="""
        él, ella, ellos, ellas, usted, ustedes, quien, quién, alguien, eso, esto, mi jefe, mi
        equipo
    """,
    self_words="yo, nosotros, nosotras, me",
    third_persons="él, ella, ellos, ellas",
    adverbs="también, tambien, mucho, siempre, ya, ahora, solo, además",
    negations="no, nunca, jamás, ni, sin",
    copulas="es, son, está, están, fue, era",
    linking="y, e, pero, también, además, hola, aquí, si, que, pues, o, porque, a, todos",
    questions="si, cuando, por qué",
    exceptions="excepto, menos, salvo, pero no, sin",
    separators="y, e, o, u, y también, además de, como, tales como, sobre todo",
    stops="""
        para, que, porque, pero, si, cuando, por, gracias, por favor, con, en, yo, también, me, a,
        este año, hoy, y me, sobre, desde
    """,
    leads="""
        el, la, los, las, un, una, en, de, del, con, sobre, más, mucho, todo sobre, algo de, a
    """,
    trails="por favor, también, y, gracias, de, en, a, el, la",
    amounts="un poco de, lo básico de, nociones de",
    grades="básico, avanzado",
    determiners="el, la, los, las, este, esta, ese, esa, mi, tu, su, nuestro, nuestra",
    before_skills="en, con, de, uso",
    empty="""
        eso, esto, cosa, cosas, todo, nada, algo, ayuda, más, mucho, un, una, proyecto, proyectos,
        área, lenguaje, lenguajes, el, la, los, las, gente
    """,
    unlikely="""
        que, eso, esto, yo, él, ella, tú, usted, me, te, se, no, es, fue, ser, estar, tener, pero,
        cuando, como, problema, error, hoy, mañana, mi, tu, su, todo, nada
    """,
    irony="nótese la ironía",
)
