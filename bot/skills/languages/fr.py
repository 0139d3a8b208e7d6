"""French. "d'" and "l'" are words of their own; what is said to "vous" is said to "te" as well."""

from bot.skills.languages import Language

FRENCH = Language(
    code="fr",
    common="""
        le la les un une et en de du des que je j'ai j'aimerais j'aimerai jaimerais j'aide d'aide
        pour ne pas peux peut peu pourrais veux voudrais cherche recherche propose aider aide sur
        avec mon ma mes vous tu nous on qui quelqu'un qqn jsuis pourrait m'expliquer apprendre
        d'apprendre m'apprendre t'apprendre enseigner enseigne donne cours suis est sont si aussi
        salut bonjour bonsoir merci svp ce c'est plus très dans mais ou où au aux souhaite
        souhaiterais besoin échange envie volontiers ravi ravie à y débutant m'améliorer améliorer
        l'anglais moi j'offre offre partager former
    """,
    lists={
        "i": "je, j', on, nous, moi je, perso je, moi, c'est moi qui",
        "adverb": """
            bcp, aussi, bien, volontiers, vraiment, beaucoup, toujours, enfin, également, encore,
            déjà, maintenant, même, juste, éventuellement, avec plaisir, peut-être, tout à fait,
            bien sûr, surtout, sans problème, facilement, en échange, en retour, cette année, plus,
            davantage, mieux, franchement, simplement, régulièrement, à mon tour, de mon côté, un
            jour, par contre
        """,
        "ready": """
            dispo, disponible, prêt, prête, partant, partante, là, ravi, ravie, content, contente,
            heureux, heureuse, motivé, motivée, volontaire, ouvert, ouverte, chaud, chaude
        """,
        "fine": """
            super, génial, top, parfait, idéal, bienvenu, bienvenue, sympa, chouette, formidable
        """,
        "wish": """
            veut, veulent, voulez, veux, souhaite, souhaitent, souhaitez, voudrait, aimerait,
            voudraient, aimeraient, (a|ont|avez|as|aurait|auraient) (envie|besoin) (d'|de), cherche
            à, cherchent à, cherchez à, est (intéressé|intéressée|tenté) par, sont intéressés par
        """,
        "whoever": """
            si [{someone}|vous|tu|certains|certaines|jamais quelqu'un], (pour|à|avec)
            (ceux|celles|celles et ceux) qui, ceux qui, celles et ceux qui, qui, quelqu'un, toute
            personne qui, des gens qui, s'il y en a qui, des personnes qui
        """,
        "can": """
            peux, peu, pourrais, pouvons, pourrions, on peut, on pourrait, veux bien, voulons bien,
            aimerais, j'aimerais, j'aimerai, jaimerais, souhaite, souhaiterais, voudrais, jpeux,
            j'peux, vais, [[je] (suis|serais|reste)] [{adverb}] {ready} (pour|de|d'|à), (me|m')
            propose (de|d'|pour), propose (de|d'), adore, j'adore, j'adorerais, adorerais, ça me
            (dit|dirait|plairait|botterait) (de|d'), ça me ferait plaisir (de|d'), c'est avec
            plaisir que je peux, j'ai le temps (de|d'), j'ai du temps ... pour, me porte volontaire
            pour, [[je] (suis|reste)] à (votre|ta) (dispo|disposition) pour
        """,
        "you": "vous, te, t', leur, lui",
        "teach": """
            enseigner, {you} apprendre, {you} enseigner, {you} former, former, initier, {you}
            initier, coacher, {you} coacher, mentorer, {you} mentorer, donner {lessons}, {you}
            donner {lessons}, (animer|faire|organiser|donner|proposer) [{you}] {lessons}, être
            {mentor}, faire du mentorat, offrir {lessons}, apprendre (aux|à) {people}, apprendre à
            qui veut
        """,
        "lessons": """
            [des|un|les|quelques] (cours|ateliers|atelier|sessions|workshop|workshops|formation|
            formations|tuto|talk|webinaire), une (formation|session|initiation|intro|introduction),
            du (mentorat|coaching|soutien|tutorat|mentoring), un peu de (coaching|mentorat),
            [un|d'un|le|des|de] [{good}] cours [particuliers|particulier|gratuits|gratuit], une
            [{good}] (formation|session|initiation|intro|introduction|mise à niveau)
        """,
        "share": """
            partager [avec vous|avec d'autres] (mes|mon|ma) (connaissances|expérience|savoir|
            compétences|passion|savoir-faire), {you} partager (mes|mon|ma)
            (connaissances|expérience|savoir|compétences|savoir-faire), transmettre (mes|mon|ma)
            (connaissances|expérience|savoir|compétences|savoir-faire)
        """,
        "help": """
            aider, {you} aider, m'aider, accompagner, {you} accompagner, donner un coup de main,
            {you} donner un coup de main, filer un coup de main, {you} filer un coup de main,
            dépanner, {you} dépanner, conseiller, {you} conseiller, {you} montrer, montrer, {you}
            expliquer, expliquer, donner des conseils, {you} donner des conseils, répondre (à|aux)
            [vos|des|toutes vos] questions, offrir mon aide, apporter mon aide, épauler, {you}
            épauler, soutenir, parler, échanger, discuter, guider, {you} guider,
            [toute|toutes|vos|des] (question|questions)
        """,
        "people": """
            quelqu'un, qqn, des gens, les gens, ceux qui veulent, celles et ceux qui veulent,
            d'autres, les autres, autres, des débutants, débutants, les débutants, des débutant·es,
            des collègues, collègues, tous, toutes, tout le monde, une personne, qui veut, ceux, des
            personnes, les nouveaux, les juniors, des juniors, ceux que ça intéresse, celles et ceux
            que ça intéresse, ceux qui débutent, (ceux|celles|celles et ceux|ceux et celles) qui
            (galèrent|débutent|bloquent|peinent|commencent|ont du mal)
        """,
        "crowd": "gens, autres, débutants, collègues, juniors, nouveaux",
        "about": """
            à, au, aux, en, sur, dans, avec, de, d', du, des, de la, de l', le, la, les, l', pour,
            autour de, autour du, concernant, à propos de, sur tout ce qui est, en matière de
        """,
        "starting": """
            apprendre, à apprendre, pour apprendre, débuter, à débuter, démarrer, à démarrer,
            progresser, à progresser, à utiliser, à comprendre, comment utiliser, comment marche,
            l'apprentissage, se lancer, à se mettre, à s'améliorer, qui débute, qui débutent, qui
            commencent, les bases, dans l'apprentissage
        """,
        "tail": """
            {people}, {about}, {starting}, {adverb}, tout, n'importe quoi, tout ce qui touche,
            toutes vos questions, ce que je sais
        """,
        "loose": """
            disponible, dispo, ravi, ravie, partant, partante, prêt, prête, cherche, content,
            contente
        """,
        "want": """
            veux, voudrais, aimerais, j'aimerais, j'aimerai, jaimerais, aimerait, voudrait,
            souhaite, souhaiterais, souhaitons, voulons, adorerais, j'adorerais, ai envie (de|d'),
            j'ai envie (de|d'), j'ai très envie (de|d'), envie (de|d'), cherche à, [je]
            (suis|serais) [{adverb}]
            (intéressé|intéressée|motivé|motivée|partant|partante|curieux|curieuse|prêt| prête)
            (pour|par|de|d'|à), j'ai toujours voulu, j'ai toujours rêvé (de|d'), j'ai hâte (de|d'),
            ça me dirait (de|d'), ça m'intéresserait (de|d'), ça me plairait (de|d'), ça me tente
            (de|d'), j'ai besoin (de|d'), besoin (de|d'), ai besoin (de|d'), [je] compte, [j']
            espère, [j'] essaie (de|d'), [j'] essaye (de|d'), j'ai pour objectif (de|d'), dois,
            aimerions, tente (de| d'), jveux, j'veux
        """,
        "learn": """
            apprendre, me former, nous former, me mettre, m'améliorer, progresser, améliorer
            (mon|mes|ma), perfectionner (mon|mes|ma), me perfectionner, pratiquer (mon|mes|ma),
            travailler mon, m'initier, monter en compétences, monter en compétence, devenir
            (meilleur|meilleure|bon|bonne), prendre des cours, être
            (formé|formée|coaché|coachée|initié|initiée|accompagné|accompagnée|guidé|guidée|aidé|aidée|mentoré|
            mentorée|conseillé|conseillée), réviser (mon|mes|ma), approfondir (mon|mes|ma)
            connaissances, approfondir mes compétences, rafraîchir (mon|mes|ma), étudier, en
            apprendre (plus|davantage), avoir des cours
        """,
        "study": """
            le pratiquer, la pratiquer, approfondir, maîtriser, découvrir, comprendre, en savoir
            (plus|davantage), pratiquer, savoir utiliser, explorer, me lancer, réviser, savoir,
            parler, jouer, dessiner
        """,
        "learn_tail": """
            {about}, {adverb}, utiliser, à utiliser, à coder, coder, programmer, à programmer,
            parler, à parler, comment utiliser, plus sur, quelque chose sur, davantage sur, à faire,
            faire, connaissances
        """,
        "seek": """
            cherche, recherche, cherchons, recherchons, [j'ai|ai] besoin (de|d'), j'aurais besoin
            (de|d'), [je] suis (preneur|preneuse) (de|d'), à la recherche (de|d'), je veux,
            j'aimerais, je voudrais, [j'aimerais|je voudrais] avoir, [j'aimerais|je voudrais]
            trouver, il (me|nous) (faut|faudrait|manque|manquerait), je préférerais, on
            (cherche|recherche)
        """,
        "barrier": """
            ne, n', pas, jamais, ni, que, qui, mais, si, je, j', peux, veux, cherche, est, sont,
            était, aider, il, elle, et
        """,
        "role": """
            développeur, développeuse, dev, ingénieur, ingénieure, analyste, architecte, designer,
            consultant, consultante, spécialiste, experte, chef, developer, engineer
        """,
        "mentor": """
            mentor, mentore, mentor·e, mentor.e, mentor/mentore, prof, professeur, professeure,
            professeur·e, prof particulier, tuteur, tutrice, coach, formateur, formatrice,
            partenaire de tandem, tandem, partenaire, binôme
        """,
        "someone": """
            (quelqu'un|qqn|quelqun|une personne) [de|d'] [très|plus]
            [patient|patiente|expérimenté|expérimentée|sympa|calé|calée|compétent|compétente|bienveillant|bienveillante],
            une âme charitable, des gens
        """,
        "could": """
            peut, puisse, pourrait, pourra, veut bien, voudrait, saurait, accepterait (de|d'),
            serait {ready} pour
        """,
        "here": """
            ici, dans l'équipe, dans le coin, parmi vous, de l'équipe, d'entre vous
        """,
        "good": """
            bon, bonne, petit, petite, bons, bonnes, super
        """,
        "hints": """
            (un|des|quelques) [{good}] (coup de main|coup de pouce|conseils|conseil|tuyaux|astuces),
            de l'aide, d'aide, aide, conseils
        """,
        "me_teach": """
            m'apprendre, m'enseigner, me former, m'initier, me coacher, me mentorer, me guider,
            m'accompagner, m'orienter, nous (apprendre|former|initier|coacher|guider|accompagner),
            (me|nous) (donner|filer) {lessons}, (me|nous) (donner|filer) {hints} pour
            ({learn}|{study}), (m'aider|nous aider) à ({learn}|{study}|débuter), m'apprendre à
            utiliser, (me|nous) transmettre
        """,
        "teaches_me": """
            m'apprend, m'apprenne, m'apprendrait, me forme, m'enseigne, m'accompagne, me guide, me
            coache, m'initie, m'oriente, {could} {me_teach}, nous (apprenne|apprend|forme), m'aide à
            ({learn}|{study}), sait {me_teach}
        """,
        "show_me": """
            me montrer, m'expliquer, nous montrer, nous expliquer, m'aider (en|sur|avec), me
            conseiller, (me|nous) (donner|filer) {hints}
        """,
    },
    offers="""
        [{i}] {can} [{adverb}] ({teach}|{share}) {tail}*
        [{i}] {can} [{adverb}] {help} [{people}] en
        ? [{i}] {can} [{adverb}] {help} {tail}*
        [{i}] {can} [{adverb}] {help} [{people}] (à apprendre|pour apprendre|dans l'apprentissage)
            {tail}*
        {i} (enseigne|coache|mentore) [{adverb}] {tail}*
        [{i}] (donne|propose|offre|anime|fais) [{adverb}] {lessons} {tail}*
        ? (je|j'|j'aide|j'accompagne|on) [vous] [aide|accompagne|dépanne] [{adverb}] (en|sur|avec|à
            apprendre|pour) {tail}*
        [{i}] (accompagne|forme|coache|j'accompagne) [{adverb}] [{people}] (en|sur|à|au) {tail}*
        ? [{i}] {you} apprends {tail}*
        ~ ? (comptez|compte|vous pouvez compter|tu peux compter) sur moi (pour|en|sur|avec) {tail}*
        ~ ? (en|sur|avec) > ...,... [je|j'] (peux|pourrais) [{adverb}] (dépanner|aider|vous
            aider|t'aider|accompagner|conseiller)
        ? (aider|vous aider|accompagner|vous accompagner) (en|sur|avec|pour) {tail}*
        ? [{i}] {you} (aide|accompagne|montre|explique|apprends|forme) (volontiers|avec plaisir|si
            vous voulez|si tu veux) {tail}*
        {i} {you} (apprends|forme) (volontiers|avec plaisir) {tail}*
        ? [{i}] (propose|offre|j'offre) [{adverb}] [de l'aide|mon aide|du support|un coup de main]
            {tail}*
        [{i}] (partage|transmets) [{adverb}] (ce que je sais|mes connaissances|mon expérience|mon
            savoir) {tail}*
        ~ (posez-moi|pose-moi) [{adverb}] (vos|tes|des|toutes vos|toutes tes) questions {tail}*
        ~ (n'hésitez pas|n'hésite pas|hésitez pas|hésite pas) à me (poser|demander)
            [vos|tes|des|toutes vos] [questions] {tail}*
        ~ (demandez-moi|demande-moi) [ce que vous voulez|tout|n'importe quoi] {tail}*
        [{i}] (réponds|répondrai) [{adverb}] à [toutes] (vos|tes) questions {tail}*
        [{i}] me propose [{adverb}] [comme|en tant que|pour être] [un|une] {mentor}
            (en|de|d'|sur|pour) {tail}*
        [{i}] suis [{adverb}] (mentor|mentore|tuteur|tutrice) (en|de|d')
        [[je] suis] {ready} pour {lessons} (en|de|d'|sur) {tail}*
        ? [{i}] [{you}] (donne|file|prête|offre) [{adverb}] [un] coup de main
            (en|sur|avec|à|au|pour) {tail}*
    """,
    wants="""
        [{i}] [{adverb}] {want} [{adverb}] {learn} {learn_tail}*
        ? [{i}] [{adverb}] {want} [{adverb}] {study} {learn_tail}*
        [{i}] [{adverb}] {want} [de l'aide|d'aide|aide|un coup de pouce|un coup de main] pour
            (apprendre|progresser|débuter) {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [un|une|un·e|un/une|un ou une|de] [{good}] {mentor}
            (en|de|d'|pour|sur|du|des|à) {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] [un|une|un·e|un/une] [{good}] {mentor} (pour|afin de)
            (progresser|apprendre|débuter|avancer|m'améliorer|me lancer|monter en compétences)
            {learn_tail}*
        ? [{i}] [{adverb}] {seek} [{adverb}] [un|une|un·e|un/une] [{good}] {mentor} [pour m'aider]
            {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] {lessons} {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] ({someone}|[un|une|un·e|un/une] [{good}] {mentor}) (pour
            {me_teach}|qui {teaches_me}|capable de {me_teach}) {learn_tail}*
        ? [{i}] [{adverb}] {seek} [{adverb}] ({someone}|[un|une|un·e|un/une] [{good}] {mentor})
            (pour|qui {could}) {show_me} {learn_tail}*
        [{i}] [{adverb}] {seek} [{adverb}] {hints} pour ({learn}|{study}|débuter) {learn_tail}*
        ? [{i}] [{adverb}] {seek} [{adverb}] {hints} de ({someone}|{mentor})
        [{i}] {want} [bien] que quelqu'un {teaches_me} {learn_tail}*
        [{i}] {want} [bien] qu'on {teaches_me} {learn_tail}*
        ~ (qui|[est-ce que] {someone}) {here}* [{adverb}] ({could}|peut-il|pourrait-il|peux|veut|est
            dispo pour) [{adverb}] {me_teach} {learn_tail}*
        ~ ? (qui|[est-ce que] {someone}) {here}* [{adverb}] ({could}|peux|pourrait-il|veut)
            [{adverb}] (me montrer|m'expliquer|nous montrer|nous expliquer) {learn_tail}*
        ~ (qui|{someone}) {here}* (m'apprend|m'enseigne|me forme|me coache|m'initie) {learn_tail}*
        ~ (qui|{someone}) {here}* [de|d'] [{ready}] pour {me_teach} {learn_tail}*
        ~ ? (qui|{someone}) {here}* [me] (connaît|conseille|recommande|connaitrait|aurait) [un|une]
            [{good}] {mentor} [de|d'|en|pour] {learn_tail}*
        ~ (peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu peux|vous pouvez|tu pourrais|vous
            pourriez|est-ce que tu peux|est-ce que vous pouvez|est-ce que tu pourrais) [{adverb}]
            {me_teach} {learn_tail}*
        ~ [est-ce qu'il] (y a-t-il|y a t il|il y a|y a) (quelqu'un|qqn|une personne) {here}* qui
            {teaches_me} {learn_tail}*
        ~ (mon|notre) (objectif|but|souhait|envie|rêve) (est|serait|c'est) (de|d') ({learn}|{study})
            {learn_tail}*
        ~ (comment|où) (puis-je|je peux|peut-on) apprendre {learn_tail}*
        ~ ? [un|une] [{good}] ({mentor}|{lessons}) (serait|m'irait) [très|vraiment] {fine}
        [{i}] [{adverb}] {seek} [{adverb}] ({someone}|[un|une] {mentor}) (pour|avec qui)
            (pratiquer|apprendre|travailler|réviser|parler) {learn_tail}*
        ? [{i}] [{adverb}] {seek} [{adverb}] [un|une] [{good}] {mentor} qui [{adverb}]
            (connaît|connaisse|maîtrise|sait|sache|bosse|travaille|s'y connaît) [bien] {learn_tail}*
        ~ si {someone} {here}* {could} {me_teach} {learn_tail}*
    """,
    wants_of_others="""
        ~ {whoever} {here}* [{adverb}] {wish} [{adverb}] (apprendre|se
            former|progresser|débuter|s'initier|se mettre|s'améliorer|se lancer) {learn_tail}*
        ~ ? {whoever} {here}* [{adverb}] {wish} [{adverb}]
            ({hints}|{lessons}|{study}|discuter|parler|échanger) {learn_tail}*
        ~ ? si (vous|tu|quelqu'un) (galérez|galères|galère|bloquez|bloques|bloque|butez|butes|
            débutez|débutes|coincez|coinces|peinez|êtes perdu|êtes bloqué|es perdu|es bloqué|êtes
            bloqués|êtes perdus) (avec|sur|en) {learn_tail}*
        ~ ? si (vous avez|tu as|quelqu'un a) des questions {learn_tail}*
        ~ ? (intéressé|intéressée|intéressés|intéressées) par {learn_tail}*
        ~ (voulez-vous|veux-tu|vous voulez|tu veux|envie d') apprendre {learn_tail}*
    """,
    returns="""
        ~ en (échange|retour) (de|d'|du|des) [{lessons}] {learn_tail}*
        ~ contre (ton|ta|tes|votre|vos) [savoir|connaissances|compétences|expertise] {about}*
        ~ contre (cours|des cours|du coaching|de l'aide|une initiation) {about}*
        ? [{i}] (cherche|recherche)
    """,
    swaps="(échange|échanges|troc|troque|échanger)",
    swapped_for="""
        contre
    """,
    mine="((mon|ma|mes) [connaissances|savoir|compétences|expertise] [en|de|sur|d']|cours (de|d'))",
    offers_again="[{i}] peux",
    willing="""
        [{i}] {can} être {mentor}
        ~ (comptez|compte|vous pouvez compter) sur moi
        j'adore (enseigner|transmettre|aider)
        je suis là
        ~ si besoin [,] je suis (dispo|disponible|là)
        je suis (dispo|disponible) si (besoin|vous voulez|tu veux)
        [{i}] {can} [{adverb}] {help} [{people}]
        j'aide [{adverb}] (volontiers|avec plaisir)
        [{i}] me propose [{adverb}] [comme|en tant que] [un|une] {mentor}
        [je] (suis|reste|serai) [{adverb}] (dispo|disponible|là) [le|la|les|en|tous]
            [midi|soir|semaine|weekend|lundi|vendredi]
        [{i}] {you} (montre|explique|aide|forme) [{adverb}] (quand|dès que|si) (vous voulez|tu
            veux|besoin)
        [[je] suis] {ready} pour {lessons}
        [{i}] {can} (la|le|les) (partager|transmettre)
    """,
    invites="""
        ~ (écrivez-moi|écris-moi|contactez-moi|contacte-moi|venez me voir|viens me voir|m'écrire|me
            contacter|faites-moi signe|fais-moi signe|me faire signe|envoyez-moi un message|mp
            moi|en mp|dites-moi|dis-moi|parlez-moi|parle-moi|pinguez-moi|ping moi|me dire)
    """,
    expertise="""
        (développeur|développeuse|ingénieur|ingénieure|programmeur|programmeuse|designer)
        (ans|expérience)
        (calé|calée|doué|douée|à l'aise|expérimenté|expérimentée) (en|sur|avec)
        m'y connais [pas mal|bien|un peu|assez bien] en
        (connais|maîtrise) [bien|très bien|assez bien]
        (travaille|j'utilise|programme|code) [avec|en|sur]
        (bosse|travaille|taffe) [avec|en|sur|dans]
    """,
    lacks="""
        ~ (je n'y connais|j'y connais|je ne connais) rien (en|à|au)
        ~ (mon|ma|mes) > ... (est|sont) [très|un peu|bien]
            (rouillé|rouillée|rouillés|mauvais|mauvaise|faible|catastrophique|à revoir)
        ~ (nul|nulle|débutant|débutante|novice) en
        ~ [je] [suis] [{adverb}]
            (nul|nulle|débutant|débutante|novice|perdu|perdue|mauvais|mauvaise|largué|larguée)
            (en|sur|avec|à)
        ~ [{i}] (débute|démarre|commence) [{adverb}] (en|sur|avec)
        ~ [{i}] {want} [{adverb}] (passer|basculer|me reconvertir|migrer|me tourner)
            (à|au|vers|dans|en|sur) {learn_tail}*
        ~ [je] ne (maîtrise|connais) pas [bien|encore|trop|du tout]
    """,
    offer_headings="""
        [ce que] [{i}] (propose|offre|peux enseigner|peux apprendre|peux offrir|peux partager)
        [ce que] [{i}] peux (vous apprendre|t'apprendre|vous enseigner|aider|vous aider) [en|sur|à]
        (sujets|thèmes|domaines) (sur lesquels|dans lesquels|où) [{i}] peux [{you}]
            (aider|conseiller|accompagner|guider|former)
        (sujets|thèmes|domaines) de mentorat
        mentorat (proposé|offert)
        je propose du mentorat en
        (j'offre|j'enseigne|offre|offres|propose|je sais|mes compétences|j'apporte)
        {mentor} [bénévole] en
    """,
    want_headings="""
        [ce que] [{i}] (veux|voudrais|aimerais|j'aimerais|souhaite|souhaiterais|j'aimerai) [bien]
            apprendre
        [ce que] [{i}] (cherche|recherche|souhaite)
        (souhaits|mes souhaits|envies|recherches|apprendre|à apprendre|besoins|besoin|en échange)
    """,
    others="""
        il, elle, ils, elles, tu, vous, qui, quelqu'un, cela, ça, ce, mon chef, mon équipe, mon
        manager, ma collègue, mon collègue, personne
    """,
    self_words="je, j', moi, nous, moi je, perso je, on",
    third_persons="il, elle, ils, elles",
    adverbs="""
        aussi, bien, pas expert mais, pas experte mais, pas spécialiste mais, volontiers, vraiment,
        toujours, également, maintenant, avec plaisir, sinon, perso, en échange, en retour, alors,
        donc, du coup, par contre, de mon côté, à mon tour, moi aussi, moi, en revanche,
        personnellement, oui, ensuite
    """,
    negations="ne, n', pas, jamais, ni, sans, plus, aucun, aucune, au lieu de, personne, rien",
    copulas="est, sont, était, étaient, sera",
    linking="""
        et, mais, aussi, donc, car, puis, salut, bonjour, bonsoir, coucou, hello, ici, que, parce
        que, comme, sinon, ou, tous, toutes, monde, équipe, team, échange, retour, coup
    """,
    questions="""
        si, quand, pourquoi, demandé, demande, dit, raconte, quand j', si j', imaginons, avant de,
        lorsque
    """,
    exceptions="""
        sauf, excepté, hormis, à part, mais pas, pas, sans, à l'exception de, en dehors de, plutôt
        que, mais plus
    """,
    separators="""
        et, ou, ainsi que, et aussi, mais aussi, comme, par exemple, notamment, surtout, tels que,
        telles que, puis, et/ou, en particulier, et [aussi] (en|sur|avec|de), idéalement [avec], de
        préférence [en|avec]
    """,
    stops="""
        pour, parce, car, que, qui, mais, si, quand, merci, svp, stp, s'il vous plaît, s'il te
        plaît, avec, je, j'ai, j'aimerais, on, nous, vous, cette année, ce mois, aujourd'hui,
        demain, bientôt, à qui, à ceux, à quelqu'un, à tous, à toutes, aux débutants, aux personnes,
        depuis, pendant, en échange, en retour, en ce moment, dans, chez, sur, pourquoi, comment,
        où, est, sont, a, ont, peut, peuvent, veut, veulent, contre, afin, grâce, par, gratuitement,
        ensemble, chaque, le soir, le midi, le week-end, cet été, en ligne, avant, après, mieux,
        vraiment, enfin, volontiers, un jour, d'ici, à distance, en présentiel, le lundi, le mardi,
        le mercredi, le jeudi, le vendredi, n'hésitez, n'hésite, contactez, écrivez, dispo,
        quelqu'un, tant, lors, dont, en mp, mp, s'il, y, je suis, je travaille, idéalement, mon, mon
        niveau, qui se, pour les nuls, pour ceux, une bonne fois, une fois pour toutes, déjà
    """,
    leads="""
        le, la, les, l', un, une, des, du, de, de la, de l', d', en, sur, avec, à, au, aux, mon, ma,
        mes, plus, tout, toute, tous, toutes, quelques, tout ce qui est, tout ce qui concerne,
        comment, utiliser, à utiliser, apprendre, notamment, comme, et, aussi, votre, vos, ton, tes,
        pour, cours de, cours d', l'utilisation de, maîtrise de, langage, outil, outils,
        programmation en, développement en
    """,
    trails="""
        s'il, svp, stp, aussi, et, merci, de, en, le, la, du, des, à, ou, également, enfin, mieux,
        bien, les, l', d', débutants, notamment, etc, gratuit, gratuits, gratuite, gratuites
    """,
    amounts="""
        un peu de, un peu d', les bases de, les bases d', les bases du, les bases de la, les bases
        en, bases de, des bases en, des notions de, notions de, les rudiments de, les fondamentaux
        de, quelques bases de, quelques notions de
    """,
    grades="""
        avancé, avancée, débutant, débutante, intermédiaire, de base, confirmé, pour débutants, pour
        débutant, pour les débutants, niveau débutant, niveau intermédiaire, niveau avancé, niveau
        expert, de zéro, à partir de zéro, depuis zéro, courant
    """,
    determiners="""
        ce, cet, cette, ces, mon, ma, mes, ton, ta, tes, notre, nos, votre, vos, leur, leurs, un,
        une
    """,
    before_skills="en, avec, de, utilise",
    empty="""
        ça, cela, ceci, chose, choses, tout, rien, aide, plus, beaucoup, un, une, projet, projets,
        domaine, sujet, sujets, langue, langues, le, la, les, gens, vous, nous, moi, autres, tous,
        toutes, quelque, court, courte, rapide, cas, besoin, nouveau, nouvelle, nouvelles,
        nouveautés, de, des, du, en, à, collègues, débutants, monde, et, erreurs, trucs, truc,
        équipe, ligne, direct, urgence, privé, interne, général, présentiel, échange, retour, bases,
        base, niveau
    """,
    unlikely="""
        que, qui, ça, cela, ceci, je, il, elle, on, nous, vous, tu, me, te, se, ne, pas, est, sont,
        être, avoir, mais, quand, comme, problème, erreur, erreurs, aujourd'hui, demain, hier, mon,
        ton, son, sa, ses, notre, nos, votre, vos, tout, tous, rien, si, pourquoi, comment, faire,
        aller, voir, trouver, pour, dans, avec, chez, cette, ces, moi, toi, leur, leurs, plus,
        nouveau, nouvelle, y, qu'on, qu'il, c'est, n'est, café, mes, tes, ma, ta, dernière, dire,
        vivre, non
    """,
    asking="""
        intéressé, intéressée, intéressés, partant, partante, partants, motivé, motivés, tenté,
        tentée, tentés, envie (d'apprendre|de s'initier|de progresser|de se former)
    """,
    topic_headings="""
        [mes|mon] (sujets|thèmes|domaines|spécialités|spécialité|compétences|stack|technos|
            expertise)
        (domaines|domaine) (d'expertise|de compétence|de compétences|d'intervention)
    """,
    irony="""
        offre d'emploi, mais je n'ai plus le temps, mais pas le temps, mais j'ai abandonné, ironie,
        second degré, lol non, mais bien sûr
    """,
    false_friends="""
        rest, sage, base, chef, art, but, sale, or, tout, set, pr, prs
    """,
    levels={
        "new": """
            débutant, débutante, débutant·e, novice, niveau débutant, grand débutant, grande
            débutante, de zéro, à partir de zéro, depuis zéro, pour débutants, pour débutant, pour
            les débutants
        """,
        "some": """
            un peu, un peu de, un peu d', les bases, les bases de, les bases d', les bases du, les
            bases de la, les bases en, bases de, des bases en, notions, des notions, des notions de,
            notions de, quelques notions, de base, rudiments, les rudiments de, quelques bases, les
            fondamentaux de, quelques bases de, quelques notions de
        """,
        "solid": """
            bon niveau, intermédiaire, niveau intermédiaire, moyen, à l'aise, bonnes connaissances,
            solide
        """,
        "expert": """
            avancé, avancée, niveau avancé, niveau expert, confirmé, confirmée, experte, expert·e,
            courant, bilingue, langue maternelle, très bon niveau
        """,
    },
)
