"""Spanish, as in Spain and in America: tú, vos, usted, vosotros and ustedes."""

from bot.skills.languages import Language

SPANISH = Language(
    code="es",
    common="""
        a el la los las un una y en de del que yo no con para por tú tu mi mis soy estoy me te les
        os nos gustaría gustaria puedo podemos quiero quisiera alguien más mas muy como también
        tambien hola si necesito enseñar enseño enseñarme enseñarte enseñe enseña enseñas aprender
        aprendo ofrezco busco ayudo ayudar doy clases puede puedes podrías podría quién quien hay
        ando tengo ganas cambio intercambio encantado encantada gusto dudas sobre este es está son
        pero gracias buenos días todos lo al interesa mejorar practicar xfa alguno querría siempre
    """,
    lists={
        "i": "yo, nosotros, nosotras",
        "adverb": """
            también, mucho, siempre, aún, todavía, ya, ahora, solo, realmente, más, mejor, bien, con
            gusto, con mucho gusto, encantado, encantada, por fin, igual, además, gustosamente, a
            cambio, este año, un día, sin problema, gustoso, gustosa, de paso, incluso, por mi
            parte, al fin, encantadísima, encantadísimo, quizás, tal vez
        """,
        "you": "te, os, les, le, a ustedes les, a quien quiera le",
        "can": """
            puedo, podemos, podría, podríamos, quiero, quisiera, me gustaría, me encantaría, me
            encanta, me gusta, estoy (disponible|dispuesto|dispuesta|abierto|abierta) (para|a),
            (encantado|encantada|encantados) de, me ofrezco (a|para|de), nos ofrecemos (a|para),
            (dispuesto|dispuesta) a, feliz de, (disponible|dispo) para, puedo también, me
            (animo|apunto) a, tengo (tiempo|ganas|disponibilidad) (para|de), con gusto, con mucho
            gusto, ando disponible para, me haría ilusión, tengo (un rato|un hueco|ratos|huecos|un
            ratito) ... para, no me (importa|importaría), no tengo problema en, tengo un
            (rato|hueco) para, sería un gusto, estaría encantado de, estaría encantada de
        """,
        "teach": """
            enseñar, enseñaros, enseñarte, enseñarles, enseñarle, ser [{a}] {mentor}, ser [su|tu]
            {mentor}, dar [{a}] {lessons}, daros [{a}] {lessons}, darte [{a}] {lessons}, darles
            [{a}] {lessons}, impartir [{a}] {lessons}, ofrecer [{a}] {lessons}, hacer [{a}]
            {lessons}, mentorizar, mentorear, {lessons}, capacitar, capacitarlos, formar
        """,
        "a": "un, una, unos, unas, algún, alguna, algunas, unas cuantas, mi, un/a, un@",
        "lessons": """
            clase, clases, clases particulares, mentoría, mentorías, taller, talleres, tutoría,
            tutorías, asesoría, asesorías, curso, cursos, formación, capacitación, capacitaciones,
            charla, charlas, sesión, sesiones, introducción, workshop, workshops, coaching
        """,
        "share": """
            compartir [con ustedes|con vosotros] [mi|mis|lo que sé]
            (conocimiento|conocimientos|experiencia|lo que sé|lo poco que sé|saberes), compartirles
            [mi|mis] (conocimiento|conocimientos|experiencia|lo que sé), compartir lo que sé,
            transmitir (mi|mis) (conocimiento|conocimientos|experiencia)
        """,
        "help": """
            ayudar, ayudaros, ayudarte, ayudarles, ayudarle, echar una mano, echaros una mano,
            echarte una mano, dar una mano, darte una mano, darles una mano, apoyar, apoyarlos,
            apoyarte, orientar, orientarte, orientarlos, guiar, guiarte, guiarlos, charlar,
            conversar, acompañar, asesorar, asesorarte, explicar, explicarte, explicarles,
            explicaros, mostrar, mostrarte, mostrarles, resolver dudas, responder preguntas, echar
            un cable, echaros un cable, tirar un cable
        """,
        "people": """
            a quien quiera, a quien (lo|le) (necesite|interese), a quienes
            (quieran|empiezan|empiecen|necesiten), a otros, a otras personas, a los demás, a la
            gente, a alguien, a principiantes, a los que (quieran|empiezan|empiecen), a compañeros,
            a todos, a cualquiera, a quien, a gente, te, os, les
        """,
        "crowd": "otros, demás, gente, principiantes, todos, quienes, compañeros, personas",
        "about": """
            en, con, con el, con la, sobre, de, del, de la, para, acerca de, a, al, todo lo
            relacionado con, lo relacionado con, temas de, tema de, el tema de, la parte de
        """,
        "starting": """
            aprender, empezar (con|en|a), empiezan (con|en|a), empiecen (con|en|a), entender,
            estudiar, mejorar, a (aprender|empezar|mejorar|entender|usar|manejar), usar, a usar,
            cómo usar, iniciarse en, practicar
        """,
        "tail": """
            {people}, {about}, {starting}, {adverb}, todo, cualquier cosa, lo básico de, cualquier
            tema de, dudas de, lo que sé de
        """,
        "loose": "disponible, dispuesto, dispuesta, encantado, encantada, feliz, buscando, busco",
        "want": """
            quiero, queremos, quisiera, quisiéramos, querría, quería, me gustaría, nos gustaría, me
            encantaría, nos encantaría, necesito, necesitamos, pretendo, deseo, estoy intentando,
            tengo ganas de, tengo muchas ganas de, intento, espero, estoy [muy] (interesado|
            interesada) en, me interesa, me interesaría, siempre (he querido|quise), llevo tiempo
            queriendo, ando con ganas de, tengo interés en, con ganas de, quiero ya, me urge, debo,
            tengo que, me apetece, me apetecería, me muero por, busco, buscando, ando buscando,
            estoy buscando, me gustaria
        """,
        "learn": """
            aprender, aprenderme, estudiar, dominar, profundizar, mejorar (mi|mis|nuestro), mejorar
            (en|con), practicar (mi|mis), perfeccionar (mi|mis), formarme, iniciarme, ponerme las
            pilas (con|en), capacitarme, especializarme, tomar clases, recibir
            (clases|mentoría|formación|coaching), aprender más, reforzar (mi|mis), refrescar
            (mi|mis), pulir (mi|mis), ser mejor, actualizarme, tener {lessons}, recibir {lessons},
            ponerme al día, volverme bueno, ponerme las pilas, volverme mejor, volverme buena,
            aprender bien
        """,
        "study": """
            practicar, profundizar, mejorar, entender, conocer más, saber más, conocer, manejar,
            saber usar, explorar, adentrarme, meterme, perfeccionar, reforzar
        """,
        "learn_tail": """
            {about}, {adverb}, a, un poco más de, un poco más sobre, más sobre, más de, a usar,
            usar, cómo usar, cómo programar, a programar, programar, programar en, a manejar,
            manejar, el, la, hablar, a hablar, habilidades de, conocimientos de, nivel de, mi nivel
            de, algo sobre
        """,
        "seek": """
            busco, buscamos, buscando, necesito, necesitamos, quiero, quisiera, me gustaría tener,
            me gustaría encontrar, estoy buscando, ando buscando, estoy en busca de, me encantaría
            tener, me hace falta, necesitaría, quisiera tener, me vendría bien, me vendrían bien,
            (algún|alguna)
        """,
        "barrier": """
            no, ni, nunca, tampoco, que, quien, pero, aunque, si, yo, puedo, quiero, busco,
            necesito, es, está, son, era, ayudar, ayudó, ella, él, y
        """,
        "role": """
            dev, desarrollador, desarrolladora, programador, programadora, ingeniero, ingeniera,
            analista, científico, científica, diseñador, diseñadora, arquitecto, arquitecta,
            consultor, consultora, gerente, líder, especialista, developer, engineer
        """,
        "mentor": """
            mentor, mentora, mentor/a, mentor@, mentores, mentor o mentora, profesor, profesora,
            profesor/a, profe, tutor, tutora, tutor/a, maestro, maestra, maestro/a, coach,
            instructor, instructora, compañero de tándem, compañera de tándem
        """,
        "someone": "a alguien, alguien, a quien, quien, una persona, a una persona, algún alma",
        "teaches_me": """
            me enseñe, me enseñara, me enseñase, me (pueda|quiera|pudiera|quisiera) enseñar,
            (pueda|quiera|pudiera) enseñarme, me dé {lessons}, me diera {lessons}, me (ayude|eche
            una mano|dé una mano|eche un cable) (a|para) (aprender|mejorar|practicar|entender),
            (pueda|pudiera) ayudarme a (aprender|mejorar|practicar), me (pueda|pudiera) ayudar a
            (aprender|mejorar|practicar), nos enseñe, nos (pueda|quiera) enseñar, me ensene, sepa
            enseñar
        """,
        "shows_me": """
            me (explique|muestre|oriente), me (pueda|quiera) (explicar|mostrar|orientar), me pueda
            ayudar con, me ayude con
        """,
        "teach_me": """
            enseñarme, enseñarnos, darme {lessons}, ayudarme a (aprender|mejorar|practicar), darnos
            {lessons}, ayudarnos a aprender
        """,
        "would": """
            puede, podría, quiere, querría, pueden, podrían, quisiera, puedes, podrías, podés,
            podéis, podríais, quieres, querés
        """,
    },
    offers="""
        [{i}] [{adverb}] [{you}] {can} [{adverb}] ({teach}|{share}) {tail}*
        [{i}] [{adverb}] [{you}] {can} [{adverb}] {help} [{people}] con
        ? [{i}] [{adverb}] [{you}] {can} [{adverb}] {help} {tail}*
        [{i}] [{adverb}] [{you}] {can} [{adverb}] {help} [{people}] a (aprender|mejorar) {tail}*
        [{i}] [{adverb}] [{you}] {can} (compartir|contar|transmitir) lo (poco que|que) sé {tail}*
        ? [{i}] [{adverb}] [{you}] {can} [{adverb}] {teach} [{people}] (el|la|los|las)
        [{i}] enseño {tail}*
        ? {you} enseño {tail}*
        ? [{i}] [{you}] enseño [{adverb}] (el|la|los|las)
        [{i}] (doy|ofrezco|imparto|hago|damos) [{adverb}] [{a}] {lessons} {tail}*
        ? [{i}] [{you}] (ayudo|apoyo|oriento|asesoro|guío|echo una mano|explico) [{adverb}]
            [{people}] (con|en|sobre|a aprender|a entender|a) {tail}*
        ? (ayudar|ayudarles|ayudarte|ayudaros|apoyar) (con|en|sobre) {tail}*
        ? con [mucho] gusto [{you}] (ayudo|apoyo|oriento|asesoro|explico) (con|en|sobre) {tail}*
        ? [{i}] ofrezco [{adverb}] [mi ayuda|ayuda|apoyo] {tail}*
        ~ (pregúntenme|pregúntame|preguntadme|preguntame|pregunten) [{adverb}] [lo que quieran|lo
            que quieras|lo que queráis|cualquier cosa|sus dudas|tus dudas] (de|sobre|acerca
            de|por|del) {tail}*
        ~ (pueden|podéis|puedes|podés) preguntarme [{adverb}] [lo que quieran|cualquier cosa|lo que
            queráis|lo que quieras] (de|sobre|acerca de|por) {tail}*
        ? [{i}] [{you}] (comparto|transmito) [mi|mis|lo que]
            (experiencia|conocimientos|conocimiento|sé) {tail}*
        [{i}] resuelvo dudas {tail}*
        [{i}] soy (mentor|mentora) (de|en) {tail}*
        [{i}] (me ofrezco|me propongo|puedo estar) [{adverb}] (como|de) {mentor} (de|en|para)
            {tail}*
        ~ ? (cuenta|cuenten|contad|contá|pueden contar|puedes contar|podéis contar) conmigo
            (para|en|con) [(lo|todo lo) que (necesites|necesiten|necesitéis|quieran|quieras)
            (de|con|en|sobre)] {tail}*
        ~ ? (con|en|de|sobre) > ...,... (puedo|podría|podemos)
            (ayudar|ayudarles|ayudaros|ayudarte|orientar|echar una mano|echar un cable)
        ~ ? (con|en|de) > ... [{you}] (puedo|podría) (ayudar|orientar|apoyar|echar una mano)
    """,
    wants="""
        [{i}] [{adverb}] {want} [{adverb}] {learn} {learn_tail}*
        ? [{i}] [{adverb}] {want} [{adverb}] {study} {learn_tail}*
        [{i}] [{adverb}] {want} ayuda para (aprender|mejorar|empezar con) {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [a] [{a}] [buen|buena] {mentor} [(para|que
            {teaches_me}|que me ayude) [aprender|a aprender|mejorar]]
            (de|en|para|con|sobre|del|aprender) {learn_tail}*
        ? [{i}] [{adverb}] {seek} [{adverb}] [a] [{a}] [buen|buena] {mentor} [(para|que)
            (ayudarme|me ayude|enseñarme|me guíe|me oriente)] {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [{a}] {lessons} (de|en|sobre|para) {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] {someone} [que|para que|para] {teaches_me} {learn_tail}*
        ~ ? {seek} [{adverb}] {someone} [que|para que|para] {shows_me} {learn_tail}*
        [{i}] {want} que (alguien|me) [{teaches_me}|enseñen|enseñaran|enseñaras] {learn_tail}*
        ~ (alguien|quién|quien|alguno|alguna persona) [aquí|por aquí|por ahí] [{adverb}] {would}
            {teach_me} {learn_tail}*
        ~ (alguien|quién|quien|alguno) me {would} (enseñar|ayudar a (aprender|mejorar)|dar
            {lessons}) {learn_tail}*
        ~ ? (alguien|quién|quien|alguno) me {would} (explicar|mostrar) (cómo usar|cómo funciona)
            {learn_tail}*
        ~ (alguien|quién|quien) [que] se (anima|animaría|ofrece|apunta|anime) a {teach_me}
            {learn_tail}*
        ~ me {would} (alguien|enseñar|usted enseñar) [enseñar] {learn_tail}*
        ~ {would} [usted|alguien|ustedes] {teach_me} {learn_tail}*
        ~ (alguien|quién|quien|quien me|q) (me enseña|nos enseña|me enseñaría|me ayuda a aprender)
            {learn_tail}*
        ~ (alguien|quién|quien|quienes) (que|q|para que) {teaches_me} {learn_tail}*
        ~ (alguien|quién|quien|alguno|alguna) me (da|echa|daría|echaría|podría dar|puede dar|puede
            echar) (una mano|un cable) (para|a) (aprender|empezar|arrancar|entender|iniciarme)
            [con|en] {learn_tail}*
        ? [{i}] me (apunto|apuntaría) (a|si ...) [a] [{a}] {lessons} (de|en|sobre) {learn_tail}*
        ~ me (enseñas|enseñás|enseñan|enseñáis) {learn_tail}*
        ~ (hay|habrá|existe|conocen a|tienen a) [por aquí] (alguien|quien|una persona) [aquí|por
            aquí] (que|q) {teaches_me} {learn_tail}*
        ~ ? alguien (que|q) sepa {about}* > ...,... (me pueda|pueda|me quiera|quiera|me podría)
            (enseñar|enseñarme|dar {lessons}|dar [{a}] {lessons}|darme {lessons})
        ~ (hay|habrá) quien {teaches_me} {learn_tail}*
        ~ (mi|nuestro) (objetivo|meta|propósito|sueño|plan|idea) (es|sería) [{adverb}] {learn}
            {learn_tail}*
        ~ (cómo|dónde) puedo (aprender|estudiar) {learn_tail}*
    """,
    wants_of_others="""
        ~ (si|quien|quién|a quien|quienes|los que|las que|alguien|el que|alguien que|si es que)
            [alguien|alguno|alguna|algunos] [de ustedes|de vosotros|acá|aquí] [{adverb}] [le|les]
            (quiere|quieren|quiera|quieran|quieres|queréis|querés|desea|desee|necesita|necesite|
            interesa|interese|le interesa) [ayuda para|ayuda con|empezar a] (aprender|aprende)
            {learn_tail}*
        ~ ? (si|quien|quién|a quien|quienes) [alguien|alguno|alguna]
            (necesita|necesite|necesitan|necesitas|necesitáis|quiere) (ayuda|una mano|clases|apoyo)
            {learn_tail}*
        ~ ? (si|a quien|a quienes) (te|os|se|alguien se|le|les) (atascas|atascáis|atascan|atasca|
            atascas|pierdes|perdéis|pierden|lías|liáis|traba|trabas|traban|cuesta|resiste|complica)
            (con|en|el|la) {learn_tail}*
        ~ ? si (estás|están|estáis) (empezando|comenzando|atascado|atascada|aprendiendo) (con|en|a)
            {learn_tail}*
        ~ ? si (tienes|tenéis|tienen|tenés|alguien tiene) [alguna|algunas] (duda|dudas|preguntas)
            (de|con|sobre|en) {learn_tail}*
        ~ (quieres|queréis|quieren|querés) aprender {learn_tail}*
    """,
    returns="""
        ~ a cambio de [{a}] [{lessons} de|{lessons} en|ayuda con|que me enseñen|aprender]
        ~ por (tu|tus|su|sus|vuestro|vuestros) [conocimientos de|clases de]
        ~ por {lessons} de
        ? [{i}] (busco|necesito)
    """,
    swaps="(cambio|intercambio|intercambiar|trueque)",
    mine="((mi|mis) [conocimientos de|clases de]|{lessons} (de|en))",
    offers_again="[{i}] puedo",
    willing="""
        [{i}] {can} ser [{a}] {mentor}
        me encanta enseñar
        ~ (cuenta|cuenten|contad|contá|pueden contar|puedes contar|podéis contar) conmigo
        [{i}] me ofrezco (como|de) {mentor}
        ~ (quien|si alguien) (necesite|quiera|necesita|quiere) (ayuda|una mano|mentoría|charlar) [,]
            (que me|me) (escriba|contacte|avise|busque|hable)
        [{i}] [{you}] {can} [{adverb}] {help} [{people}]
        aquí estoy
        ~ aquí me (tienen|tienes|tenéis)
        [{you}] (ayudo|enseño) con gusto
        con gusto [{you}] (ayudo|enseño)
    """,
    invites="""
        ~ (escríbeme|escribidme|escríbanme|escribime|mándame un mensaje|mándenme un mensaje|habla
            conmigo|hablen conmigo|contáctame|contáctenme|me escriba|me escriban|me avisa|me
            avisan|avísame|avísenme|avisadme|me dice|me dicen|me hable|me busque|me
            contacte|díganme|decidme|dime|decime|por privado|por dm)
    """,
    expertise="""
        (desarrollador|desarrolladora|programador|programadora|ingeniero|ingeniera|diseñador|
            diseñadora)
        (años|experiencia)
        soy (bueno|buena|muy bueno|muy buena) (con|en)
        (manejo|domino|conozco) [bien|muy bien]
        (me dedico|me manejo|me defiendo) (a|con|en)
        (sé|se) (bastante|mucho|un montón|harto) (de|sobre)
        se me (da|dan) [muy] bien
        (trabajo|trabajando|uso|programo) (con|en)
    """,
    lacks="""
        ~ no (sé|se) (nada|casi nada|mucho) de
        ~ poca experiencia (con|en)
        ~ (mi|nuestro) > ... (deja mucho que desear|está oxidado|está muy oxidado|es malo|es muy
            malo|es pésimo|está flojo|es flojo)
    """,
    offer_headings="""
        [lo que] [{i}] [{you}] puedo (enseñar|enseñarles|enseñarte|enseñaros|ayudar|ofrecer|aportar)
            [con|en|a]
        [lo que] [{i}] (ofrezco|enseño|sé|aporto)
        (oferta|ofertas|enseño|doy clases de|para enseñar|puedo compartir)
        (áreas|temas) (de|para) (mentoría|mentorías)
        (temas|áreas) en (los|las) que [{i}] [{you}] puedo
            (ayudar|orientar|apoyar|guiar|mentorear|aportar)
    """,
    want_headings="""
        [lo que] [{i}] (quiero|quisiera|me gustaría|querría|necesito|deseo) aprender
        [lo que] [{i}] (busco|quiero|necesito)
        (deseos|demanda|demandas|aprender|por aprender|a cambio|para aprender|busco aprender)
    """,
    others="""
        él, ella, ellos, ellas, usted, ustedes, quien, quién, alguien, eso, esto, mi jefe, mi
        equipo, mi jefa, mi compañero, mi compañera, nadie, la gente
    """,
    self_words="yo, nosotros, nosotras, me, yo mismo, yo misma",
    third_persons="él, ella, ellos, ellas",
    adverbs="""
        también, mucho, siempre, ya, ahora, solo, además, a cambio, por mi parte, igual, con gusto,
        claro, por cierto, en cambio, a su vez, y a cambio, encantado, encantada, personalmente
    """,
    negations="no, nunca, jamás, ni, sin, tampoco, nadie, en vez de, en lugar de",
    copulas="es, son, está, están, fue, era",
    linking="""
        y, e, pero, también, además, hola, aquí, que, pues, o, porque, a, todos, todas, buenas,
        equipo, gente, chicos, chicas, cambio, así, entonces, ya, luego, día, días
    """,
    questions="""
        si, cuando, por qué, preguntó, preguntaron, pregunta, dijo, dice, dicen, imagina, antes de,
        suponiendo, cuando yo
    """,
    exceptions="""
        excepto, menos, salvo, pero no, sin, a excepción de, no, aparte de, en vez de, en lugar de
    """,
    separators="""
        y, e, o, u, y también, además de, como, tales como, sobre todo, así como, por ejemplo,
        incluyendo, especialmente, principalmente, y/o, en particular
    """,
    stops="""
        para, que, porque, pero, si, cuando, por, gracias, por favor, con, yo, también, me, este
        año, hoy, mañana, y me, sobre, desde, a quien, a quienes, a los que, a otros, a la gente, a
        todos, a alguien, a cambio, en mi, en el, en la, en este, en casa, en línea, en mis, ya que,
        es, está, son, puedo, podría, puede, quiero, quisiera, les, os, nos, te, se, alguien, aquí,
        los lunes, los martes, los miércoles, los jueves, los viernes, los sábados, durante,
        mientras, bien, mejor, xfa, porfa, plis, avísenme, escríbeme, juntos, gratis, online,
        próximamente, pronto, donde, cómo, aunque, así, porfavor, aparte, x fa, lo antes, cuanto, de
        forma, de manera, q, ahora, entonces, hace, a mis, a mi
    """,
    leads="""
        el, la, los, las, un, una, en, de, del, con, más, mucho, todo sobre, todo lo de, algo de, a,
        al, mi, mis, usar, a usar, manejar, tu, su, programación en, programar en, programar con,
        programar, todo, temas de, tema de, cosas de, clases de, y, aprender, lenguaje, habilidades
        de, manejo de, el manejo de, el uso de, uso de, conocimientos de
    """,
    trails="""
        por favor, también, y, gracias, de, en, a, el, la, o, con, del, los, las, xfa, xfavor,
        porfa, ya, mejor, etc, u, e
    """,
    amounts="""
        un poco de, lo básico de, lo básico en, nociones de, nociones básicas de, fundamentos de,
        los fundamentos de, las bases de, un poquito de, algo de, conceptos básicos de, bases de
    """,
    grades="""
        básico, básica, avanzado, avanzada, intermedio, intermedia, desde cero, para principiantes,
        nivel básico, nivel intermedio, nivel avanzado, desde el principio, de cero, inicial
    """,
    determiners="""
        este, esta, ese, esa, mi, tu, su, nuestro, nuestra, estos, estas, un, una, vuestro, vuestra
    """,
    before_skills="en, con, de, uso",
    empty="""
        eso, esto, cosa, cosas, todo, nada, algo, ayuda, más, mucho, un, una, proyecto, proyectos,
        área, lenguaje, lenguajes, el, la, los, las, gente, quien, quienes, errores, ustedes,
        vosotros, a, en, de, otros, principiantes, alguien, tema, temas, idiomas, idioma, juntos,
        nuevo, nuevas, dudas, mano, lección, y, con, gusto, cambio, corta, corto, breve, rápida,
        rápido, pequeña
    """,
    unlikely="""
        que, eso, esto, yo, él, ella, tú, usted, me, te, se, no, es, fue, ser, estar, tener, pero,
        cuando, como, problema, error, errores, hoy, mañana, mi, tu, su, todo, nada, nuevo, nueva,
        nuevos, nuevas, ustedes, vosotros, quien, quién, qué, por, hay, está, mis, sus, nuestro,
        nuestra, este, esta, ese, cada, lo, les, nos, os, café, oficina, día, días, anterior, dos,
        lección, vida, decir, vivir
    """,
    asking="te, le, interesado, interesada, interesados, ganas, con ganas",
    topic_headings="""
        [mis|mi|principales] (áreas|temas|especialidades|especialidad|tecnologías|conocimientos|
            habilidades|stack|competencias|área|experiencia)
        (áreas|área) de (especialidad|experiencia|interés|conocimiento|expertise)
    """,
    irony="""
        pero no tengo tiempo, se me pasaron las ganas, se me fueron las ganas, pero ya no, nótese la
        ironía, sí claro, ironía, modo irónico
    """,
    false_friends="red, sale, chef, base, sol, total, once, redes, ten, son, rest",
    levels={
        "new": """
            principiante, principiantes, novato, novata, desde cero, de cero, para principiantes,
            cero, empezando, inicial, desde el principio, sin experiencia, nivel principiante
        """,
        "some": """
            básico, básica, un poco, un poco de, nivel básico, lo básico, lo básico de, lo básico
            en, nociones, nociones de, nociones básicas de, fundamentos, fundamentos de, los
            fundamentos de, un poquito de, algo de, las bases de, bases de, conceptos básicos de
        """,
        "solid": """
            intermedio, intermedia, nivel intermedio, nivel medio, bueno, buen nivel, sólido
        """,
        "expert": """
            avanzado, avanzada, nivel avanzado, experto, experta, experto/a, muy bueno, muy buena,
            nativo, nativa, lengua materna, fluido, bilingüe
        """,
    },
)
