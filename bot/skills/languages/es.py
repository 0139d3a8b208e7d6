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
        se
    """,
    lists={
        "i": "yo, nosotros, nosotras",
        "adverb": """
            también, mucho, siempre, aún, todavía, ya, ahora, solo, realmente, más, mejor, bien, con
            gusto, con mucho gusto, encantado, encantada, por fin, igual, además, gustosamente, a
            cambio, este año, un día, sin problema, gustoso, gustosa, de paso, incluso, por mi
            parte, al fin, encantadísima, encantadísimo, quizás, tal vez
        """,
        "ready": """
            disponible, dispo, dispuesto, dispuesta, abierto, abierta, listo, lista, encantado,
            encantada, encantados, feliz, a disposición, a la orden
        """,
        "fine": """
            genial, bien, ideal, fantástico, fantástica, estupendo, perfecto, de lujo, de perlas,
            buenísimo, increíble, bárbaro
        """,
        "wish": """
            quiere, quieren, quiera, quieran, quieres, queréis, querés, desea, desee, necesita,
            necesite, necesitan, necesitas, necesitáis, interesa, interese,
            (tiene|tienen|tienes|tenéis|tenés|tenga|tengan)
            (interés|curiosidad|ganas|dudas|duda|preguntas|alguna duda), le gustaría, os gustaría,
            quisiera
        """,
        "whoever": """
            (si|por si) [alguien|alguno|alguna|algunos|a alguien|a alguno|es que
            alguien|ustedes|vosotros] [de ustedes|de vosotros|acá|aquí], quien, quién, a quien, a
            quienes, quienes, los que, las que, a los que, a las que, alguien, el que, alguien que,
            cualquiera que
        """,
        "you": "te, os, les, le, a ustedes les, a quien quiera le",
        "can": """
            puedo, podemos, podría, podríamos, quiero, quisiera, me gustaría, me encantaría, me
            encanta, me gusta, [(estoy|ando|quedo|estaría|estaré|sigo)] [siempre|muy|más que]
            {ready} (para|a|de), (me ofrezco|nos ofrecemos) (a|para|de), me (animo|apunto|presto) a,
            me haría ilusión, tengo (tiempo|ganas|disponibilidad) (para|de), tengo (un rato|un
            hueco|ratos|huecos|un ratito) ... para, no me (importa|importaría), no tengo problema
            en, sería un (gusto|placer), puedo también, con [mucho] gusto
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
        "kind": """
            gratis, gratuita, gratuitas, gratuito, online, en línea, particulares, individuales,
            semanal, semanales, individual
        """,
        "pointers": """
            orientación, orientaciones, mentoría, mentorías, guía, acompañamiento, nociones, las
            bases, bases, los fundamentos, dirección
        """,
        "hints": """
            mano, cable, empujón, consejos, consejo, tips, ayuda, ayudita, apoyo, luz
        """,
        "good": """
            buen, buena, buenos, buenas, pequeño, pequeña, nuevo, nueva
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
            tema de, dudas de, lo que sé de, {lessons} (de|en|sobre), a manejar, manejar, lo que
            sea, cualquier duda
        """,
        "loose": "disponible, dispuesto, dispuesta, encantado, encantada, feliz, buscando, busco",
        "want": """
            quiero, queremos, quisiera, quisiéramos, querría, quería, me gustaría, nos gustaría, me
            encantaría, nos encantaría, necesito, necesitamos, pretendo, deseo, estoy intentando,
            tengo ganas de, tengo muchas ganas de, intento, espero, estoy [muy] (interesado|
            interesada) en, me interesa, me interesaría, siempre (he querido|quise), llevo tiempo
            queriendo, ando con ganas de, tengo interés en, con ganas de, quiero ya, me urge, debo,
            tengo que, me apetece, me apetecería, me muero por, busco, buscando, ando buscando,
            estoy buscando, me gustaria, siempre tuve ganas de,
            (loco|loca|deseando|deseoso|deseosa|ansioso|ansiosa) [por|de], (estoy|ando)
            (loco|loca|deseando|ansioso|ansiosa) [por|de]
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
            saber usar, explorar, adentrarme, meterme, perfeccionar, reforzar, meterme (en|a),
            pasarme a, hablar, tocar, montar
        """,
        "learn_tail": """
            {about}, {adverb}, a, un poco más de, un poco más sobre, más sobre, más de, a usar,
            usar, cómo usar, cómo programar, a programar, programar, programar en, a manejar,
            manejar, el, la, hablar, a hablar, habilidades de, conocimientos de, nivel de, mi nivel
            de, algo sobre, el mundo de, el mundo del, mundo de, el área de, lo básico de, pasarme,
            a hacer, hacer
        """,
        "seek": """
            busco, buscamos, buscando, (estoy|ando|estamos) (buscando|necesitando|en busca de|en
            búsqueda de), en busca de, en búsqueda de, necesito, necesitamos, necesitaría, preciso,
            me (hace|haría) falta, me (vendría|vendrían) bien, me falta, ocupo,
            (quiero|quisiera|querría|me gustaría|me encantaría|desearía)
            [(tener|encontrar|conocer|recibir|conseguir|contar con)], algún, alguna,
            (acepto|agradezco|agradecería), me (vendría|vendrían) [muy] {fine}, se busca, se
            necesita, (prefiero|preferiría)
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
        "someone": """
            [a] alguien [más] [con experiencia|experimentado|experimentada], a quien, quien, [a] una
            persona [con experiencia], algún alma [caritativa], gente
        """,
        "here": """
            aquí, acá, por aquí, por acá, por ahí, de ustedes, de vosotros, del equipo, del grupo,
            de la comunidad, en el equipo
        """,
        "anyone": """
            alguien, quién, quien, alguno, alguna, alguno de ustedes, alguna persona, algún alma
            [caritativa]
        """,
        "could": """
            pueda, puedan, pudiera, pudiese, podría, puede, quiera, quisiera, quiere, sepa, supiera,
            esté {ready} (a|para), se (anime|animara|ofrezca) a, (tenga|tuviera)
            (tiempo|ganas|paciencia) (para|de)
        """,
        "works": """
            trabaje, trabaja, sepa, sabe, conozca, conoce, domine, domina, use, tenga experiencia,
            entienda
        """,
        "me": """
            me, nos
        """,
        "teaches_me": """
            {me}
            (enseñe|enseñen|enseñara|enseñase|ensene|enseña|guíe|guie|guiara|guiase|oriente|orientara|orientase|forme|formara|mentorice|acompañe|acompañara|introduzca|inicie),
            {me} (dé|diera|diese|dieran|da|daría) [{a}] [{good}] ({lessons}|{pointers}), {me}
            (ayude|ayudara|ayudase|ayuden|eche una mano|dé una mano|eche un cable|echara una mano)
            (a|para) ({learn}|{study}), {could} {teach_me}, me {could} {teach_me}, {teach_me}
        """,
        "shows_me": """
            {me} (explique|explicara|explicase|muestre|mostrara|ayude|ayudara|apoye) [con|en|sobre],
            {me} (eche|dé|echara|diera) [{a}] {hints} [con|en], {could}
            (explicarme|mostrarme|ayudarme|apoyarme) [con|en], {me} {could}
            (explicar|mostrar|ayudar) [con|en]
        """,
        "teach_me": """
            enseñarme, enseñarnos, guiarme, orientarme, mentorizarme, introducirme, iniciarme,
            formarme, guiarnos, formarnos, capacitarnos, (darme|darnos|echarme) [{a}] [{good}]
            ({lessons}|{pointers}), (ayudarme|ayudarnos|echarme una mano|echarme un cable|darme una
            mano) (a|para) ({learn}|{study}), ser (mi|nuestro|nuestra) {mentor}, {me}
            (enseñar|guiar|orientar|formar), {me} ayudar a ({learn}|{study}), {me} dar [{a}]
            [{good}] ({lessons}|{pointers})
        """,
        "would": """
            puede, podría, quiere, querría, pueden, podrían, quisiera, puedes, podrías, podés,
            podéis, podríais, quieres, querés, (con|tiene|tendría) (paciencia|tiempo|ganas)
            (para|de)
        """,
    },
    offers="""
        [{i}] [{adverb}] [{you}] {can} [{adverb}]
            (orientar|asesorar|guiar|mentorizar|orientarte|orientarlos|asesorarte) [{people}]
            (en|sobre)
        [{i}] [{adverb}] [{you}] {can} [{adverb}] ({teach}|{share}) {tail}*
        [{i}] [{adverb}] [{you}] {can} [{adverb}] {help} [{people}] (con [temas
            de]|(con|dando|ofreciendo) [{a}] {lessons} (de|en|sobre))
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
        [{i}] soy [{a}] (mentor|mentora|tutor|tutora) (de|en) {tail}*
        [{i}] (me ofrezco|me propongo|puedo estar) [{adverb}] (como|de) {mentor} (de|en|para)
            {tail}*
        ~ ? (cuenta|cuenten|contad|contá|pueden contar|puedes contar|podéis contar) conmigo
            (para|en|con) [(lo|todo lo) que (necesites|necesiten|necesitéis|quieran|quieras|sea)
            (de|con|en|sobre)] {tail}*
        ~ ? (con|en|de|sobre) > ...,... (puedo|podría|podemos)
            (ayudar|ayudarles|ayudaros|ayudarte|orientar|echar una mano|echar un cable)
        ~ ? (con|en|de) > ... [{you}] (puedo|podría) (ayudar|orientar|apoyar|echar una mano)
        [{i}] [con [mucho] gusto] {you} enseño [con [mucho] gusto] a
            (manejar|usar|programar|tocar|hablar|hacer|cocinar) {tail}*
        [{i}] [(estoy|ando|quedo)] {ready} (para|a) [{a}] {lessons} (de|en|sobre) {tail}*
    """,
    wants="""
        [{i}] [{adverb}] {want} [{adverb}] {learn} {learn_tail}*
        ? [{i}] [{adverb}] {want} [{adverb}] {study} {learn_tail}*
        [{i}] [{adverb}] {want} ayuda para (aprender|mejorar|empezar con) {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [a] [{a}] [{good}] {mentor} [{kind}]
            (de|en|para|con|sobre|del|aprender) {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [{a}] [{good}] ({lessons}|{pointers}) [{kind}]
            (de|en|sobre|para|con) {learn_tail}*
        ? [{i}] [{adverb}] {seek} [{adverb}] [a] [{a}] [{good}] ({mentor}|{lessons}) [{kind}]
            [(para|que) (ayudarme|me ayude|enseñarme|me guíe|me oriente)] {learn_tail}*
        ? [{i}] [{adverb}] {seek} [{adverb}] [{a}] ({hints}|{pointers}) de ({someone}|{mentor})
        [{i}] [{adverb}] {seek} [{adverb}] [a] [{a}] [{good}] ({mentor}|{someone}) [que|para
            que|para] {teaches_me} {learn_tail}*
        ~ ? {seek} [{adverb}] [a] [{a}] [{good}] ({mentor}|{someone}) [que|para que|para] {shows_me}
            {learn_tail}*
        [{i}] (quiero|quisiera|querría|me gustaría|me encantaría|necesito) que (alguien|me)
            {teaches_me} {learn_tail}*
        [{i}] (quiero|quisiera|querría|me gustaría|me encantaría|necesito) que me
            (enseñen|enseñaran|enseñaras) {learn_tail}*
        ~ {anyone} {here}* [{adverb}] {would} {teach_me} {learn_tail}*
        ~ {anyone} {here}* me {would} (enseñar|guiar|orientar|ayudar a ({learn}|{study})|dar [{a}]
            ({lessons}|{pointers})) {learn_tail}*
        ~ ? {anyone} {here}* me {would} (explicar|mostrar) (cómo usar|cómo funciona) {learn_tail}*
        ~ {anyone} {here}* (que|q|para que|para) {teaches_me} {learn_tail}*
        ~ {anyone} {here}* {teaches_me} {learn_tail}*
        ~ ? {anyone} {here}* [me] (echa|da|tira) [{a}] {hints}
        ~ ? ({anyone}|ustedes) {here}* [me] (recomienda|recomiendan|conoce|conocen|sabe de|podría
            recomendar) [a] [{a}] [{good}] {mentor} [(de|en|para)] {learn_tail}*
        ~ [hay|habrá] {anyone} {here}* que sepa {about}* > ...,... y ({would}|{could})
        ~ ? (hay|habría) [alguna] (posibilidad|forma|manera) de (recibir|tener) {lessons} (de|en)
            {learn_tail}*
        ~ (alguien|quién|quien) [que] se (anima|animaría|ofrece|apunta|anime) a {teach_me}
            {learn_tail}*
        me {would} [alguien|usted] enseñar {learn_tail}*
        ~ ¿ me {would} [alguien|usted] enseñar {learn_tail}*
        ~ {would} [usted|alguien|ustedes] {teach_me} {learn_tail}*
        ~ q me enseña {learn_tail}*
        ~ (alguien|quién|quien|quienes) (que|q|para que) {teaches_me} {learn_tail}*
        ~ (alguien|quién|quien|alguno|alguna) me (da|echa|daría|echaría|podría dar|puede dar|puede
            echar) (una mano|un cable) (para|a) (aprender|empezar|arrancar|entender|iniciarme)
            [con|en] {learn_tail}*
        ? [{i}] me (apunto|apuntaría) (a|si ...) [a] [{a}] {lessons} (de|en|sobre) {learn_tail}*
        ~ me (enseñas|enseñás|enseñan|enseñáis) {learn_tail}*
        ~ (hay|habrá|existe|conocen a|tienen a) {here}* {someone} {here}* (que|q|para) {teaches_me}
            {learn_tail}*
        ~ ? alguien (que|q) sepa {about}* > ...,... (me pueda|pueda|me quiera|quiera|me podría)
            (enseñar|enseñarme|dar {lessons}|dar [{a}] {lessons}|darme {lessons})
        ~ (hay|habrá) quien {teaches_me} {learn_tail}*
        ~ (mi|nuestro) (objetivo|meta|propósito|sueño|plan|idea) (es|sería) [{adverb}] {learn}
            {learn_tail}*
        ~ (cómo|dónde) puedo (aprender|estudiar) {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [{a}] [{good}] ({hints}|una {hints}) (para|con)
            ({learn}|{study}|empezar con|empezar en) {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [a] [{a}] ({someone}|compañero|compañera|pareja|compi)
            (para|con quien) (practicar|aprender|estudiar|conversar en) {learn_tail}*
        ~ ? [{a}] [{good}] ({mentor}|{lessons}|{pointers}) [me] (sería|estaría|vendría|caería) [muy]
            {fine}
        ~ {anyone} {here}* [{adverb}] ({would}|me {would}) (mostrarme|explicarme|mostrar|explicar) >
            (lo básico|los fundamentos|nociones|las bases) de
        ? [{i}] [{adverb}] {seek} [{adverb}] [a] [{a}] [{good}] {mentor} que [{adverb}] {works}
            [con|en|de|sobre|el área de] {learn_tail}*
        ~ ? {anyone} {here}* (con|tiene|tendría) (paciencia|tiempo|ganas) (para|de)
            (explicarme|mostrarme|ayudarme con) {learn_tail}*
        ~ si {anyone} {here}* [(de|del) ...] ({would}|{could}|me {would}) {teach_me} {learn_tail}*
    """,
    wants_of_others="""
        ~ {whoever} {here}* [{adverb}] [le|les|os|te] {wish} [ayuda para|ayuda con|empezar a|en|de]
            [a] (aprender|aprende|empezar) {learn_tail}*
        ~ ? {whoever} {here}* [{adverb}] [le|les|os|te] {wish} [en|de|con|sobre|por] [{a}]
            ({hints}|{lessons}|{pointers}|{study}|hablar|charlar|practicar|saber|repasar)
            {learn_tail}*
        ~ ? {whoever} {here}* [{adverb}] [le|les|os|te] {wish} [en|de|con|sobre|por] {learn_tail}*
        ~ ? (si|a quien|a quienes) (te|os|se|alguien se|le|les) (atascas|atascáis|atascan|atasca|
            pierdes|perdéis|pierden|lías|liáis|traba|trabas|traban|cuesta|resiste|complica)
            (con|en|el|la) {learn_tail}*
        ~ ? si [alguien] (estás|están|estáis|está|anda)
            (empezando|comenzando|atascado|atascada|aprendiendo) (con|en|a) {learn_tail}*
        ~ (quieres|queréis|quieren|querés) aprender {learn_tail}*
        ~ ? {whoever} {here}* [le|les|os|te]
            (necesita|necesitan|quiere|quieren|necesite|quiera|necesitas|necesitáis) que
            (le|les|os|te) (revise|explique|enseñe|ayude|oriente|guíe|mire) [con] [el|la|su|tu]
            [código|proyecto] {learn_tail}*
    """,
    returns="""
        ~ a cambio de [{a}] [{lessons} de|{lessons} en|ayuda con|que me enseñen|aprender]
        ~ por (tu|tus|su|sus|vuestro|vuestros) [conocimientos de|clases de]
        ~ por {lessons} de
        ? [{i}] (busco|necesito)
    """,
    swaps="(cambio|intercambio|intercambiar|trueque)",
    swapped_for="""
        por, a cambio de
    """,
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
        [{i}] [{you}] {can} ({help}|{teach}) {tail}*
        {whoever} {here}* [le|les|os|te] {wish} [,] [{i}] [{you}] {can} ({help}|{teach}) {tail}*
        [{i}] [(estoy|ando|quedo)] {ready} (para|a) [{a}] {lessons}
        [{i}] {can} (compartirla|compartirlo|transmitirla|transmitirlo|compartirlos|compartirlas)
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
        llevo ... (con|en|trabajando|usando|programando)
        tengo [mucha|bastante] (experiencia|bagaje|recorrido) [en|con]
    """,
    lacks="""
        ~ no (sé|se) (nada|casi nada|mucho) de
        ~ poca experiencia (con|en)
        ~ (mi|nuestro) > ... (deja mucho que desear|está oxidado|está muy oxidado|es malo|es muy
            malo|es pésimo|está flojo|es flojo)
        ~ se me (da|dan) [muy|bastante|súper] (mal|fatal|horrible|pésimo)
        ~ [{i}] soy [muy|bastante|un|una]
            (malo|mala|pésimo|pésima|negado|negada|novato|novata|principiante|nuevo|nueva)
            (en|con|para|de)
        ~ no (entiendo|manejo|domino) [nada|casi nada|mucho] (de|el|la)
        ~ [{i}] (estoy|ando) [{adverb}] (empezando|aprendiendo|estudiando) [con|en|a] {learn_tail}*
        ~ [{i}] {want} [{adverb}] (migrar|cambiarme|pasarme|cambiar|entrar|meterme) (a|al|en|hacia)
            {learn_tail}*
        ~ [{i}] {seek} [{a}] {hints} (con|en|de)
        ~ [{i}] [aún|todavía] no (domino|manejo|sé usar|conozco) [bien|mucho]
    """,
    offer_headings="""
        [lo que] [{i}] [{you}] puedo (enseñar|enseñarles|enseñarte|enseñaros|ayudar|ofrecer|aportar)
            [con|en|a]
        [lo que] [{i}] (ofrezco|enseño|sé|aporto)
        (oferta|ofertas|enseño|doy clases de|para enseñar|puedo compartir)
        (áreas|temas) (de|para) (mentoría|mentorías)
        (temas|áreas) en (los|las) que [{i}] [{you}] puedo
            (ayudar|orientar|apoyar|guiar|mentorear|aportar)
        [soy] {mentor} [voluntario|voluntaria] (en|de)
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
        incluyendo, especialmente, principalmente, y/o, en particular, y [también]
        (con|en|de|sobre), preferentemente [con|en], de preferencia [con|en]
    """,
    stops="""
        para, que, porque, pero, si, cuando, por, gracias, por favor, con, yo, también, me, este
        año, hoy, mañana, y me, sobre, desde, a quien, a quienes, a los que, a otros, a la gente, a
        todos, a alguien, a cambio, en mi, en el, en la, en este, en casa, en línea, en mis, ya que,
        es, está, son, puedo, podría, puede, quiero, quisiera, les, os, nos, te, se, alguien, aquí,
        los lunes, los martes, los miércoles, los jueves, los viernes, los sábados, durante,
        mientras, bien, mejor, xfa, porfa, plis, avísenme, escríbeme, juntos, gratis, online,
        próximamente, pronto, donde, cómo, aunque, así, porfavor, aparte, x fa, lo antes, cuanto, de
        forma, de manera, q, ahora, entonces, hace, a mis, a mi, estoy, ando, soy, trabajo, llevo,
        vivo, ofrezco, busco, acepto, pago, tengo, a los, a las, invito, del todo, de una vez, el
        lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, quiera, pueda,
        pudiera, ya, pasé, trabajé, tuve
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
        rápido, pequeña, básico, inicio, principio
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
    false_friends="""
        red, sale, chef, base, sol, total, once, redes, ten, son, rest, pr, prs
    """,
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
