"""English."""

from bot.skills.languages import Language

ENGLISH = Language(
    code="en",
    common="""
        the a an i i'm i'd i'll to and of in is am are you my for with on can have about help it me
        we who could would want learn teach love like if this that from at or be do so not but as
        your our how what any some anyone someone happy looking need more get was has will
    """,
    lists={
        "other": """
            you, u, ya, yall, y'all, you'd, youd, you all, anyone, any1, anybody, someone,
            somebody, people, (anyone|anybody|someone|somebody|people|folks|any of you) [else]
            (on|in|from|around) (this|the|our|my|your) (team|channel|office|workspace|slack|group|
            community|company|server|building), any of you, any of the (younger|newer|junior)
            (ones|people|folks), one of you, folks, your team, anyone here, anyone else
        """,
        "resource": """
            roadmap, path, plan, curriculum, learning path, learning resources, course, courses,
            book, books, tutorial, tutorials, resource, resources, way, ways, place, website,
            videos, guide, podcast, material, materials, class, classes, bootcamp, playlist
        """,
        "i": """
            i, we, me and my team, i've, we've, ive, i'd, we'd, id, i'll, we'll, i'm, im, we're, i
            am, i have
        """,
        "adverb": """
            only, gladly, also, always, really, very, super, more than, definitely, absolutely,
            certainly, happily, still, probably, maybe, perhaps, actually, just, currently, even,
            quite, hopefully, totally, easily, personally, sometimes, too, so, then, now, both,
            either, possibly, potentially, much, dearly, finally, properly, eventually, mostly,
            mainly, ideally, secretly, desperately, truly, badly, ever, kinda, sorta, kind of, sort
            of, one day
        """,
        "can": """
            can, could, will, i'll, we'll, may be able to, might be able to, [am|are] able to,
            would be able to, can still, could also, should be able to, shall
        """,
        "glad": """
            happy, glad, delighted, pleased, willing, ready, open, available, excited, eager, keen,
            free, prepared, thrilled, stoked, honoured, honored, chuffed, hapy, happpy, more than
            happy, here, around, interested
        """,
        "would": "would, 'd, i'd, we'd, id",
        "love": """
            {would} [{adverb}] (love|like|enjoy|be {glad}|be happy|welcome the chance) [to],
            {would} [{adverb}] be [{adverb}] (up|down|open|available) for, would [{adverb}]
            (happily|gladly), 'd (happily|gladly), {would} [{adverb}] be {glad} and {glad} to, be
            able to, want to, wanna, {glad} to, {glad} for, (down|up|game) for, [am|are|'m] hoping
            to, hope to, hope [that] i can, hope [that] to, love [to], like to, enjoy, plan to,
            planning to, offer to, offering to, volunteer to, volunteering to, going to, looking
            to, (look|looking) forward to, (can't|cannot) wait to, (aim|aiming|decided|decide) to,
            in for, (happy|glad|willing) and {glad} to, {glad} and (happy|willing|able|eager) to,
            here to, try to, like [to] be, feel free to ask me to, don't mind, do not mind, {would}
            [not] mind, (have|got|have got|i've got|make|find|making) [some|the]
            (time|capacity|room|space) ... to, excited about, passionate about, offering
        """,
        "teach": """
            (run|do|host|give|hold|present|offer|organise|organize|lead|put together|prepare)
            [a|an|some|another|the odd|regular] [{size}] {event} [(for|with) {people}], present
            [the (basics|fundamentals|ins and outs) of], teach, tutor, coach, mentor, train
            {people}, instruct, take on (a|some|one|two|new) [{size}]
            (mentee|mentees|student|students|learner|learners|apprentice), take
            (a|someone|somebody) under my wing, be (your|a|somebody's|someone's) [{size}]
            (guide|buddy|sounding board), act as [a] (mentor|coach|guide), serve as [a]
            (mentor|coach), volunteer as [a] (mentor|tutor|coach), teahc, tech you, tutoring,
            teaching, coaching, mentoring, training, be (a|the|your|an) [{size}]
            (mentor|tutor|coach|teacher) [to|for], become a (mentor|tutor|coach), mentor people,
            give (a|some|you|an) [{size}]
            (lesson|lessons|class|classes|workshop|talk|intro|introduction|tutorial|training|course|
            crash course|overview|hand), give
            (lessons|classes|workshops|tutorials|trainings|talks), giving
            (lessons|classes|workshops|tutorials|trainings), run (a|some) [{size}]
            (session|sessions|workshop|workshops|class|course|intro|clinic), (run|host|hold|lead)
            (sessions|workshops|classes|office hours), (do|offer|provide|host|hold)
            [a|an|some|free] [{size}] (session|sessions|workshop|
            workshops|lesson|lessons|class|classes|mentoring|coaching|tutoring|training|mentorship|
            guidance|tuition)
        """,
        "size": """
            useful, helpful, better, good, decent, reverse, experienced, friendly, patient,
            one-hour, two-hour, 30-min, 30 minute, 30-minute, hour-long, half-hour, lunch,
            lunchtime, 1:1, one-on-one, one-to-one, informal, short, quick, little, small, weekly,
            monthly, hands-on, basic, free, great, dumb, stupid, silly, patient, more senior,
            senior, proper, gentle, 5-minute, 15-minute, 20-minute, half hour
        """,
        "share": """
            teach and learn, onboard, (walk|talk|guide) {people} through, (review|look
            at|critique|give feedback on|look over|proofread) [a|an|the odd|any|your|people's|other
            people's|anyone's|others'] > ({reviewed}), share what i know about, share
            (tips|advice|insights) [{about}], share [my|some of my|our]
            (knowledge|experience|experiences|
            skills|expertise|learnings|tips|insights|know-how|love|passion) [{about}], share
            (what|everything) i know, sharing [my|our] (knowledge|experience|skills|expertise),
            pass on [what i know about|my knowledge of], introduce
            (you|people|others|anyone|newcomers|folks|beginners), explain, demystify, tell {people}
            (all|a lot|more|everything|something|a thing or two|a bit) about, talk
            (you|people|anyone) through, show (you|people|others|anyone| folks|beginners) (how
            to|around|the ropes), walk (you|people|anyone|folks|others) through, answer
            [any|your|all] [beginner|basic] questions [you have|you might have], answering [any]
            questions, take questions, questions, advise, give advice, give tips, giving advice,
            consult, pair, pair up, make it [a (little|bit)] easier for, do
            (code|design|cv|portfolio|resume) reviews, (rubber-duck|rubberduck|rubber duck) [on]
        """,
        "chat": """
            (chat|talk) [with (you|people|anyone|folks)|to (you|people|anyone|folks)]
            (about|through), talk, have a chat about, discuss, cover, give advice (on|about),
            advise on, speak about
        """,
        "glad_to": """
            [be] {glad} (to|for), {would} [{adverb}] be {glad} to, [{adverb}] (down|up|game|open)
            (for|to), {can}, feel free to
        """,
        "free_to": """
            feel free to, do feel free to, don't hesitate to, do not hesitate to, don't be shy to,
            never hesitate to, please, you can, you can always, you may, just
        """,
        "reviewed": """
            cover letter, linkedin, essay, design, query, slide deck, homework, pull request, pr,
            code, cv, cvs, resume, resumes, portfolio, portfolios, cover letters, decks, pitch
            deck, pitch decks, designs, slides, essays, queries, pull requests, prs, solutions,
            spreadsheets, drafts, contracts
        """,
        "help": """
            be of [some|any] assistance [to], be of [some|any] use [to], be of [some|any] help
            [to], lend (an ear|a hand) to, be there for,
            (give|offer|share|provide|giving|offering|sharing) [{people}] [some|a few|any|my|a bit
            of] [{size}] (pointers|tips|guidance|advice|feedback|support|input|insights|help),
            (review|look at|see) (your|people's|others'|others|peoples|other people's)
            (code|solutions|work|submissions) [and give [you] feedback], be [a] part of your,
            accompany, welcome [new] (contributors|newcomers|beginners), encourage, help, hepl,
            halp, help out, helping, helping out, assist, assisting, support, supporting, guide,
            guiding, (lend|lending|give|giving) [{people}] a hand, be of help, be of service, offer
            my help, give [a] hand, be helping, (help|helping) out, get
            (you|people|anyone|folks|others|beginners) (started|going|up to speed|up and running|up
            and going)
        """,
        "people": """
            (early career|early-career|mid-career) (designers|developers|engineers|people|folks),
            freshers, graduates, grads, interns, scientists, researchers, artists, career
            switchers, grown-ups, adults, you, ya, u, yall, y'all, people, others, other people,
            anyone, anybody, everyone, everybody, someone, somebody, folks, those, newcomers,
            beginners, newbies, noobs, students, colleagues, coworkers, teammates, juniors,
            learners, kids, developers, devs, women, mentees, absolute beginners, new
            (folks|people|developers|coders|devs|users|joiners| starters|programmers), more people,
            other (women|developers|devs|mentors|folks|members), the developers, fellow
            (developers|devs|engineers|colleagues|designers), (a|any) (beginner
            |newbie|junior|colleague), first time contributors, first-time contributors, any of
            you, [a] (few|couple of) people, one or two people, some people, whoever, advanced
            folks, career changers, (new|first-time|aspiring|young|other|female|fellow|future)
            (managers|leads|parents|founders|
            engineers|designers|developers|mentors|analysts|contributors), people who need it,
            anyone in need, your team, teams, (junior|younger) (people|colleagues|
            developers|devs|engineers|designers), everyone else, to
        """,
        "crowd": """
            career changers, anyone, anybody, contributors, mentees, someone, somebody, other,
            fellow, newbies, others, people, everyone, everybody, newcomers, beginners, folks,
            students, developers, devs, coders, programmers, juniors, learners, colleagues, women,
            those
        """,
        "event": """
            session, sessions, workshop, workshops, class, classes, course, courses, intro,
            introduction, clinic, talk, talks, brown-bag, brown bag, brownbag, lunch and learn,
            lunch & learn, demo, crash course, tutorial, training, trainings, office hours, lesson,
            lessons, masterclass, study group, drop-in, walkthrough, deep dive, webinar, club,
            reading group, [small] group, circle, [knowledge] sharing session, hands-on, primer,
            bootcamp, teach-in, presentation, refresher, evening, afternoon
        """,
        "about": """
            w/, about, on, in, with, of, for, at, around, regarding, re, related to, relating to,
            when it comes to, in terms of, in the (area|areas|field|fields|realm|world) of
        """,
        "starting": """
            growing into, grow into,
            (move|moving|transition|transitioning|break|breaking|switch|switching|pivot|pivoting)
            (into|to), (become|becoming) (a|an) [{size}],
            (write|writing|code|coding|program|programming) [in] [{better}], succeed, grow,
            progress, level up, along the way, find (your|their) way, on (your|their),
            (learning|coding|programming) journey, journey [in|with|into|through|learning|to
            learn], master, feel more (confident|comfortable) (in|with), fall in love with,
            (see|discover|enjoy|appreciate) (its|the)
            [(joy|joys|beauty|magic|power|awesomeness|wonders|elegance|simplicity|side|ways) [of]],
            (explore|exploring|navigate|navigating|tackle|tackling) [the],
            (get|make|submit|open|land|merge|getting|making|submitting|opening|landing)
            (their|your|a) first [(pr|prs|pull request|pull requests|contribution|contributions)
            [merged] [in|into|to|for]], get started, getting started, learn, learning, learn about,
            learn to use, learn how to, understand, understanding, discover, improve, pick up,
            [get|getting] (started|into|involved|up to
            speed|better|going|comfortable|familiar|good|to grips) (with|in|on|at|into|to), get
            into, (start|starting|begin|beginning) (with|out with|out in|in), contribute,
            (contribute|contributing) to, (work|working|hack|hacking) (on|with), build, building,
            develop, developing, prepare for, practise, practice, set up, setting up, use, using,
            write better, write, improve their skills in, upskill in, level up (in|on|their),
            succeed (in|at), choose, (submit|make) their first (pr|prs|pull request|contribution),
            ship, shipping
        """,
        "better": """
            better, more, cleaner, clean, good, great, idiomatic, clearer, readable, beautiful,
            elegant, first
        """,
        "keen_people": """
            (wrestling|stuck|battling|getting to grips|who struggles|who is struggling|who are
            struggling) [with|in|on], who's [just]
            (starting|learning|new|interested|curious|keen|struggling|getting
            started|beginning|stuck) [out], whos [just] (starting|learning|new|interested), who are
            just (starting|learning|beginning) [out], (who|that) (want|wants|wanna|would
            like|need|needs|wish|are looking|are trying|are keen| are eager) [to|help], who
            (is|are) (interested|new|learning|starting|keen|curious), wanting to, wanting,
            returning to, coming back to, looking to, trying to, interested, keen to, struggling,
            new to, curious, in need of help, needing help, who are, if you want to, wishing to,
            aiming to, hoping to, eager to, who'd like to, willing to, looking at, starting out in,
            starting out with, starting with, coming (from|to), getting into
        """,
        "tail": """
            your first (pull request|pr|contribution|app|project) (on|in|to|with), {people},
            {about}, {starting}, {keen_people}, also, even, really, better, easily, just, both,
            either, to, how to, out, up, through, into, the (ropes|fundamentals) of, everything,
            anything, any, all things, all, pretty much, (any|all|various|some|different)
            [kind|kinds|sort|sorts|aspect|aspects|area|areas|topic| topics|level|levels] [of],
            (topics|things|stuff|questions) (like|such as|around|in|on| related to|about), topics,
            [a (few|couple of)|some|few] (topics|things|areas|subjects) [like|such as], various,
            someone's first, their first, the following, following, more, whole, the [whole]
            (topic|subject|topics|area) of, your questions, questions, [some|my|our|your]
            (knowledge|experience|expertise|skills|know-how) (of|in|on|with|about), as mentor, as a
            mentor, mentor, these days, to help, as, things, getting, free, (what|everything) i
            know [about], or (mentor|coach|teach|help), and (mentor|coach|teach|help|mentoring|
            share), (art|magic|wonders|awesomeness|joys) of, the (art|magic|wonders|awesomeness|
            magical arts|basics|world) of, beauty of
        """,
        "loose": """
            {glad}, down, up, game, trying, attempting, looking, hoping, wanting, aiming, planning,
            here, seeking, searching, in need of, offering
        """,
        "want": """
            (can't|cannot) wait to, (joined|came|signed up|am here|i'm here|here) [because i want]
            to, [have] decided to, (would|'d) give anything to, (always|really) wanted to,
            (want|need) to finally, (itching|hungry|thirsty) to, resolved to, gonna try (to|and|n),
            (trying|try|want) (n|and), wouldnt mind, curious about, want to start, plan on,
            planning on, thinking about, keen to finally, {would} prefer to, {would} rather, list
            of things to, want to, wants to, wanna, wanting to, always wanted to, have wanted to,
            {would} [{adverb}] (like|love|enjoy|be (keen|happy|interested|eager)) to, wish to, wish
            i could, hope to, hoping to, hope i can, looking to, looking forward to,
            (keen|eager|excited|curious|ready|happy|interested|dying|
            itching|determined|motivated|glad|thrilled|here|stoked) to, (try|trying|attempting|
            aiming|aim|planning|plan|intending|intend|going|gonna|need|struggling|like|love|
            got|have|ought|decided|desperate) to, (became|joined as|signed up as) a mentor to,
            gonna, goal is to, goals is to, thinking of, interested in, excited about, keen on,
            looking at, looking into, fancy, up for, {would} [{adverb}] (fancy|be up for|be
            interested in|be keen on), {would} [{adverb}] be [{adverb}] (keen|excited|happy) to,
            should really, [been] meaning to, would be (cool|great|nice|fun|awesome|good|lovely)
            to, aspire to, like to also, wouldn't mind, would not mind, would appreciate
        """,
        "learn": """
            get [some|more] (exposure|hands-on experience|hands-on practice) (to|with|in), get my
            hands dirty (with|in), getting my head around, make sense of, (become|be|becoming) a
            (better|good|great|stronger|confident|more confident|decent|proper), know how to
            (make|do|cook|play|write|speak|code|use|build|run|bake|draw|sew), build [up] my
            (knowledge|understanding|skills) {about}, (level up|up) my, shore up [my], sort out my,
            work on my, get my head (around|round), wrap my head (around|round), deepen my, be
            enlightened [about], (get|become|be|feel|being|getting|becoming) less
            (scared|afraid|nervous| anxious|shy|terrible|bad|clueless) (of|about|at|with), shadow
            (someone|somebody|anyone) [who (does|works)] (in|on|from|doing), get [a]
            (better|deeper|good|solid|firm) (understanding|grasp|grip|handle|command) (of|on), get
            better with, (catch up|catching up) on, teach me, upskill (in|on), skill up (in|on),
            get (good|fluent|decent|proficient) (at|in|with), pick
            (your|somebody's|someone's|anyone's) brain [about|on], pick
            (your|somebody's|someone's|anyone's) brains [about|on], learn, lern, laern, leanr,
            learning, lerning, relearn, study, studying, master, mastering,
            (get|become|getting|becoming|be) [{adverb}]
            (better|good|comfortable|confident|proficient| fluent|stronger|familiar|more
            confident|more comfortable) (at|with|in|on), get (into|started with|started in|started
            on|to grips with|my head around|up to speed on| up to speed with|the hang of|a grip
            on), getting (into|started with|started in|to grips with), improve my, improving my,
            brush up [on|my|on my], brushing up [on|my|on my], pick up, picking up, level up
            (in|on|at|my|on my), upskill in, (extend|deepen|expand|broaden|grow|
            improve|increase|refresh) my (knowledge|understanding|skills) [{about}],
            (strengthen|sharpen|polish|hone|grow|extend|expand|deepen|broaden|train) my, be
            (taught|mentored|coached|trained) [in|on], receive (coaching|mentoring|
            training|lessons), take (lessons|classes|a class|a course), (find|get|have) (a|an|some)
            [{size}] (mentor|coach|tutor|teacher|coaching|mentoring|help learning|lessons), be able
            to (speak|write|code|play), teach myself
        """,
        "study": """
            prepare for, preparing for, get ready for, navigate, transition to, survive,
            (start|begin) (with|using), figure out, figuring out, wrap my head around,
            (become|be|becoming) (a|an) [{size}],
            (transition|transitioning|break|breaking|move|moving|switch|switching|pivot|pivoting|get)
            (into|to), do more, get more (experience|practice) (with|in), try [my hand at],
            understand, understanding, improve [at|in|on], improving [at|in|on], (know|find
            out|hear) more about, know about, know how to, (dive|dig|delve|go|deep dive)
            [deeper|deep] into, explore, exploring, practise [my], practice [my], practising [my],
            practicing [my], (develop|build|work on|work on improving) my, gain
            (experience|knowledge|skills|expertise) [in|with|of], hone, find out about, get to
            know, be shown, grow in, discover, try
        """,
        "learn_tail": """
            from (people|someone|somebody|those|others|anyone) who (has|have|'s|had)
            (run|done|built|led|given| organised|organized|made|worked (in|on|with)) [a|an], how
            (people|you|they|others|one) (do|run|handle|use|write|approach|make), from
            (people|someone|somebody|those|others|experts|anyone) who (know|knows|are good at|is
            good at|do|does|work in|works in), enough, on my (journey|path|way)
            [to|into|in|towards], (become|becoming) [a|an], {about}, {adverb}, more, to, how to,
            how to use, to use, how to (do|write|code|make|play), the [absolute]
            (basics|fundamentals|ropes|ins and outs|art|concepts|foundations|essentials|
            skills|skill|magical arts|magic|ways) [of|with], the
            (topic|subject|world|area|field|use) of, up, using, use of, new (things|skills)
            (like|such as|about|in), into, [a] (bit|little) [bit] [more] about, a (lot|ton) [more]
            about, my [own], our, everything, anything, all, the following, more advanced, things
            like, stuff like, something (about| like), some, [some|my|our|your]
            (skills|knowledge|experience|understanding|use|command) (of| in|on|with|about|using),
            how, what, skills (like|such as), mastering, learning, learn, best practices
            (for|in|of|around), techniques for, both, either, the language, to learn, properly, to
            understand, understand, to build, to work with, working with, to be better at, (and|or)
            adopt, (and|or) (use|practise|practice|apply|understand|improve| master), the,
            practical
        """,
        "anyone": """
            anyone, any1, someone, somebody, anybody, any of you, one of you, who, you, a kind
            soul, any kind soul, people
        """,
        "me": """
            me, us, (a|an|this|some) [{size}|total|complete|absolute|fellow|curious] (career
            changer|junior|noob|newbie|beginner|student|novice|rookie|amateur|old dog)
        """,
        "teacher": """
            (someone|somebody|anyone|a person|people) (who's|who is|that's) [{adverb}] (fluent
            in|good at|experienced in|experienced with), (a|an) [{size}]
            (accountability|practice|training|coding) (buddy|partner), (someone|somebody|anyone|a
            person) who (knows their way around|is good (at|with|in)|is experienced
            (in|with)|understands), (someone|somebody|anyone|anybody|people|a person|an expert|a
            colleague|folks|one of you) [who (can|could|would|will)|to|willing to|able
            to|can|could|would] [please] (walk me through|take me through|talk me through|take me
            under (their|your|his|her) wing [for]|show me the ropes [of|in|with]|show me [how to]|
            explain|pick the brain of|instruct me in|introduce me to|help me (get into|get better
            at|get started with|grow in|improve [my]|master|become [a|an])|point me in the right
            direction with|teach me|give me (lessons|classes|an intro|a crash course|an
            introduction) [to|in|on]), [a] [{size}]
            (mentor|tutor|coach|teacher|trainer|instructor|guru| sparring partner|study
            buddy|learning buddy|study partner|learning partner| language partner|conversation
            partner|tandem partner|guide), an (mentor|expert|instructor|experienced
            (mentor|person)), [some]
            (mentoring|coaching|tutoring|lessons|classes|mentorship|tuition),
            (someone|somebody|anyone|anybody|people|a person|an expert|a colleague|folks) [who
            (can|could|would|is able to|is willing to|is happy to)|that can|to|willing to|able to]
            (teach|mentor|coach|show|guide|train|tutor|practise|practice|learn|help (me|us) [to]
            {learn}), (someone|somebody|anyone|people|a person|folks) (good at|experienced
            (in|with)|fluent in|with experience in|knowledgeable (in|about)|who knows)
        """,
        "get": """
            (get|find|have|receive|meet|getting|finding|having|receiving|meeting) [myself], get
            (hold of|in touch with|to know), (connect|pair up|team up|work|speak|chat|talk|be
            (paired|matched|connected)) with, (talk|speak|be introduced|listen) to, be assigned,
            hear from
        """,
        "seek": """
            wouldn't say no to, would not say no to, wouldn't mind, looking for, in the hunt for,
            [am|is] searching for, (wish|wishing) for, {want} {get}, (is|are) there, anybody know,
            anyone know, could really use, 'd appreciate, would be grateful for, on the hunt for,
            hoping, search for, seeking, seek, need, in need of, [could|can] (use|do with), {would}
            [{adverb}] (love|like|enjoy|appreciate|need|be grateful for|welcome), want, wanted,
            hoping for, after, in search of, on the lookout for, wanting, hunting for, would
            benefit from, in the market for, wish i had, does anyone (offer|give|teach), anyone
            (offering|giving)
        """,
        "lessons": """
            pointers to a mentor, sparring partner, accountability partner, accountability buddy,
            partner to practise with, tandem buddy, learning partner, mentor, tutor, coach,
            teacher, trainer, instructor, tandem partner, lessons, classes, tandem, conversation
            partner, study buddy, learning buddy, mentoring, coaching, tutoring, guru
        """,
        "guidance": """
            guidance, training, mentorship, a guide, tips, advice,
            (someone|somebody|anyone|anybody|people|a person|an expert|a colleague|folks) [who
            (can|could| would|knows how|is able|is willing|is happy)|that can|to|willing to|able
            to] help [me|us|out]
        """,
        "seek_tail": """
            through, train (our|my) team (in|on), our team (in|on), (who|that)
            (works|work|knows|has experience|is experienced|specialises|specializes|is good|is an
            expert) [in|with|on|at], with experience (in|with), experienced (in|with), (for|with)
            my first steps (in|with|into), first steps (in|with|into), who knows, to practise [my],
            to practice [my], for my, me, us, who (can|could|would|will), that can, willing to,
            able to, {about}, {starting}, {adverb}, help me [out], teach me, mentor me, coach me,
            show me, guide me, train me, explain, to, help, teach, mentor, show, practise [with],
            practice [with], as (a|my) (mentor|coach|tutor), a bit, [the] basics of, my, how to,
            {learn_tail}
        """,
        "knows": """
            (know|knows) [(their|his|her|your) way around|about|all about|enough about|a lot
            about|a thing or two about|a bit of|some|anything about|well] [how to],
            (is|are|who's|'s|being) [{adverb}]
            (good|great|decent|handy|fluent|experienced|comfortable|familiar|confident|
            skilled|strong) (at|with|in), (has|have|'s got|got) [{adverb}] [some|any|real|a lot of|
            lots of|plenty of|deep|solid|hands-on] (experience|expertise|background|know-how)
            (with|in|of|on|doing), (understands|understand), (works|work) (with|in|on),
            (speaks|speak), (is|are) [really|properly|deep] into, (has|have) [{adverb}]
            (done|used|worked with|worked in|worked on|run|built|gone through|been through)
        """,
        "nouns_of_teaching": """
            crash course, intro, introduction, primer, tutorial, walkthrough, walk-through, lesson,
            lessons, refresher, rundown, starter session, few sessions, intro session, explainer,
            hand-holding, guided tour
        """,
        "go_through": """
            (sit down|sit|hop on a call|jump on a call|get on a call|meet|meet up|spend {minutes})
            [with {me}] [[for] {minutes}] [and|to] [go (over|through)], (go|run|work) [with {me}]
            through, [go|run|talk|walk|take|guide|lead|bring] {me} (through|over|into),
            (give|show|teach|tell) {me} [the lay of the land|the ropes|the basics|a tour|an
            overview|a primer|how] [of|in|on|to], explain [to {me}], speak, practise, practice, it,
            (a|the) [{size}] {event}
        """,
        "explaining": """
            teaching, showing, explaining, walking, taking, coaching, mentoring, guiding, helping,
            training, tutoring, talking
        """,
        "minutes": """
            half an hour, an hour, (10|15|20|30|45|60|ten|fifteen|twenty|thirty) [-]
            (min|mins|minutes), (a few|five|some|a couple of) minutes, [some|the|a little|a bit of]
            (time|patience| capacity|bandwidth) [and patience], an evening, a lunch, a lunch break,
            an afternoon
        """,
        "on_the_list": """
            (add|put|sign|count|list|register|have|consider) me [up|down] [on|to|in|as|for]
            [the|a|an| your] [{adverb}] [volunteer]
        """,
        "scheme": """
            list, pool, roster, directory, program, programme, scheme, side, board, page, role
        """,
        "if_you": """
            (if|when|whenever|in case|should) [ever] ({other}|you're|youre|you are|u r|u
            are|ur|anyone's|someone's) [{adverb}]
        """,
        "others_wish": """
            want, wants, wanted, need, needs, wanna, fancy, fancies, could use, could do with,
            plan, plans, wish, wishes, hope, hopes, (would|'d) (like|love|appreciate|benefit from),
            (like|likes|love|loves|care|cares) > to, struggle, struggles, (get|gets) (stuck|lost),
            [is|are|'s|'re] [{adverb}]
            (looking|hoping|trying|keen|interested|curious|eager|planning|thinking|wanting|up|after|
            struggling|wrestling|battling|stuck|lost|new|searching)
        """,
        "wish_for": "to, in, on, for, with, about, of",
        "aid": """
            [any|some|a|an|a bit of|a little|a few|more|extra|your|another] [{size}]
            (help|hand|tips|advice|pointers|guidance|support|input|feedback|coaching|mentoring|
            tutoring|{event}|{nouns_of_teaching}|lessons|mentor|tutor|coach)
        """,
        "discuss": """
            [just] (talk|chat|discuss|know more|hear|hear more|learn more|chat more|geek out|nerd
            out) [about|through]
        """,
        "swap": "swap, trade, exchange, barter, swapping, trading",
        "role": """
            developer, dev, devs, engineer, programmer, designer, architect, analyst, scientist,
            admin, consultant, enthusiast, maintainer, committer, commiter, contributor,
            specialist, expert, guy, gal, person, nerd, fan, geek, veteran, practitioner, manager,
            user, coder, hacker, instructor, lead, writer, speaker, author, teacher, trainer,
            lover, professional, sre
        """,
    },
    offers="""
        [{i}] [{adverb}] (available|here) as [a] [{size}] (mentor|coach|tutor) (for|in|on) {tail}*
        [{i}] [{adverb}] ({can}|{love}|{glad_to}) be (a|your) (rubber duck|sounding board|second
            pair of eyes) for {tail}*
        [{i}] [{adverb}] (giving|running|doing|hosting) (a|an|another) [{size}]
            (intro|introduction|workshop| crash course|class|lunch and learn|lunch &
            learn|primer|clinic|tutorial) (on|to|in|about) {tail}*
        [{i}] [{adverb}] ({can}|{love}|{glad_to}) [{adverb}] answer (anything|everything)
            (about|on|regarding) {tail}*
        ~ office (hour|hours) ... (for|on|about) (all things|anything|everything|questions on)
            {tail}*
        [{i}] [{adverb}] ({can}|{love}|{glad_to}) [{adverb}] (show|teach) {people} the
            (basics|ropes| fundamentals|essentials) of {tail}*
        ~ ? (bring|throw|come with|send) [me|us] [along] [all] [your|any] > ...
            (questions|problems)
        [{i}] [{adverb}] (have|got|'ve got|i've got) [still] [some|a bit of|a|one|two|three|a few]
            [spare|free] (space|room|capacity|time|slots|slot|spot|spots|hours|places) [left]
            [(on|in|at) ...] (for|to [take on]) ... ({people} who (want|wants|need|needs|would
            like) [to|help]|mentee|mentees|student| students|learner|learners [who
            (want|wants|need|needs) [to|help]]) {tail}*
        [{i}] [{adverb}] [{can}|{love}] (return the (favour|favor)|repay [you|them]|pay [you] back)
            (with|in|by teaching|by helping with|by) {tail}*
        ~ {on_the_list} (mentor|mentors|mentoring|tutor|tutors|coach|teacher) [{scheme}]
            [for|in|on|:] {tail}*
        ~ (joy|pleasure|fun|honour|honor|privilege|rewarding|great|wonderful) to
            (teach|mentor|tutor|coach|help) {people} {tail}*
        ~ let me (teach|tutor|coach|mentor) {tail}*
        ~ (can|may|could) i (help|interest|be of [some] help to) {people} ... (with|in) {tail}*
        {i} [{adverb}] know enough > ... to (help|get|teach|explain|show)
        {i} [{adverb}] (answer|take) [all|any|your] questions (about|on|regarding) {tail}*
        ? [{i}] [{adverb}] {glad_to} do [some|a few|free] {tail}*
        {i} [{adverb}] (help|guide|support|assist) {people} {tail}*
        ~ [my] (dms|dm's|inbox|door|calendar) (are|is|'s) [always] open (for|to) {tail}*
        ~ [come|come and|come to] learn > ... with me
        ~ (would|does|do) {other} (like|want|fancy) (a|an|another|some|to have a|to have an)
            [{size}] {event} (on|in|about|to) {tail}*
        ~ {other} (want|fancy|interested in|up for|keen on) (a|an|another) [{size}] {event}
            (on|in|about|to) {tail}*
        ? [{i}] [{adverb}] {glad_to} [{adverb}] {chat} {tail}*
        ? [{i}] [{adverb}] ({can}|{love}|{glad_to}) [{adverb}] review {tail}*
        ? [{i}] [{adverb}] ({can}|{glad_to}) [{adverb}] (practise|practice) > ... with {people}
        ? [{i}] [{adverb}] [{can}|{love}|{glad_to}]
            (give|giving|run|running|host|hosting|hold|holding|offer|offering|do|doing)
            (a|an|another|some) [{size}] > ... {event}
        ? [{i}] [{adverb}] ({can}|{love}|{glad_to}) (give|offer|share|provide) > ...
            (feedback|advice|tips|lessons|coaching|training)
        ~ (in return|in exchange|in trade) for [my] {explaining} {tail}*
        ? [{i}] [{adverb}] ({can}|{love}) [{adverb}] (show|take|walk|talk) {people} [through|how
            to|how] {tail}*
        {i} got (you|u|ya) [covered] (on|with|for|in) {tail}*
        ~ let's get you (started|up and running|going) (with|in|on) {tail}*
        ~ (count me in|sign me up|put me down|i'm in|i am in|im in) as [a|your] [{size}]
            (mentor|tutor|coach|teacher|helper) (for|in|on) {tail}*
        [{i}] [{adverb}] (offer|provide|give|offering|providing|giving) [a|some|free] [{size}]
            (chats|chat|calls|call|q&as|consultations|consults|reviews|office hours)
            (on|about|in|for|around) {tail}*
        ~ [{free_to}]
            (hit|ping|dm|message|ask|grab|find|approach|poke|tag|mention|contact|bug|text|email|call)
            (me|us) [up] (for|about|on|with|regarding) [anything|any|all|all
            things|everything|stuff|questions (on|about)] {tail}*
        ~ [{free_to}] (reach out|get in touch|come to me|hmu|hit me up|shout|holler|ping|dm) [to
            me] (for|about|on|with|regarding) [anything|any|all|all
            things|everything|stuff|questions (on|about)] {tail}*
        ~ (mentoring|mentorship|coaching|tutoring|mentor|help) available [for|in|on] {tail}*
        ~ [questions|any questions|got questions] (on|about|regarding) > ... (come [to|and]|just
            ask|ask away|(ask|ping|dm|hit) (me|us)|i'm your|let me know|shoot)
        (mentor|tutor|coach) for {tail}*
        [{i}] [{adverb}] ({can}|{love}|{would}) [{adverb}] [be]
            [(learning|learn|connect|chat|share|teach|talk|meet|play|pair|review|discuss|listen|sit
            down) and] ({teach}|{share}|{help}) {tail}*
        [{i}] [{adverb}] {love} to be (helping|teaching|mentoring|coaching) {tail}*
        {i} [{adverb}] (teach|tutor|coach|mentor) {tail}*
        {i} [{adverb}] [am|are] (teaching|mentoring|coaching|tutoring|helping) {tail}*
        ? [{i}] [{adverb}] (comfortable|confident|patient|good at|great at) {explaining} {tail}*
        {i} [{adverb}] love helping {tail}*
        here to [{adverb}] (teach|help|mentor|coach|support|guide) {tail}*
        [{i}] [am|are] [a|your] [{size}] (mentor|tutor|coach) (in|on) {tail}*
        [{i}] (available|open|around|here|free) for [any]
            (questions|mentoring|coaching|tutoring|lessons|help|advice|mentorship|pairing) {tail}*
        ~ [{free_to}] (ask|hit|ping|dm|message|ama|bug|poke|talk to|come to|reach out to|contact)
            [to] (me|us) [up] [anytime] [if you (want|need|have|would like) [any]
            [help|questions|to]] [anything|any questions|for help|with questions|for|with any
            questions|for (anything|advice)] (about|on|regarding|related to|with|for) {tail}*
        ~ ama (about|on|regarding) {tail}*
        ~ [{free_to}] ask me [anything] [about|on|regarding] {tail}*
        ~ [{free_to}] (ask|come to|reach out to|ping|message) me [for] [help|advice|questions]
            (with|on|about) {tail}*
        (looking for|seeking|open to|taking|accepting|want|would love) [a|some|new]
            (mentee|mentees|students|pupils|learners) [who (need|needs|want|wants) [a|to|help]]
            {tail}*
        ? (offering|i offer|we offer|i'm offering|can offer|could offer|happy to offer|able to
            offer) [free|some|my|a] {tail}*
        [{i}] [{adverb}] (offer|provide|give|run|host|offering|providing|giving|running|hosting)
            [a|some|free] [{size}] (coaching|mentoring|mentorship|tutoring|training|lessons|
            workshops|sessions|office hours|guidance) {tail}*
        ? [{i}] [{adverb}] ({can}|{love}) [{adverb}] {help} ... with {tail}*
        ? [{i}] [{adverb}] [{can}] (give|offer|giving|offering) [you|free|some] > ... {lessons}
        {i} [{adverb}] (run|host|hold|lead|organise|organize) (a|the|our|my|some) [{size}]
            (drop-in|clinic| workshop|workshops|class|club|circle|session|sessions|office
            hours|course|study group| meetup) {tail}*
        ~ (count me in|sign me up|put me down) (for|to)
            (helping|help|teaching|teach|mentoring|mentor) {tail}*
        ~ (my|our) (aim|goal|hope) is to (teach|help|get|introduce) {tail}*
        ~ (teacher|tutor|coach) :
        ~ ? mentor :
    """,
    wants="""
        ~ [if] [{anyone}] [{can}] point me (to|at|towards) {anyone} who {knows} {learn_tail}*
        ~ (can|could|would|will) {anyone} (teach|offer|put on) [us|me] [a|an|some] [{size}] {event}
            (on|in|about) {learn_tail}*
        ? [{i}] [{adverb}] (could|can) [{adverb}] (use|do with) [some|a bit of]
            (help|support|guidance) (getting my head around|making sense
            of|learning|understanding|with) {learn_tail}*
        [{i}] [{adverb}] {seek} [a|an|some|a few|any] [{size}] ((pointers|mentorship)
            (on|around|in|about|with)|guidance on how to) {learn_tail}*
        ~ (great|nice|good|lovely|amazing|awesome|helpful|brilliant|cool) to (have|get|find)
            {anyone} to (ask|learn from|practise with|practice with|talk to) ... [questions]
            (about|on) {learn_tail}*
        ~ (great|nice|good|lovely|amazing|awesome|helpful|brilliant|cool) to (have|get|find)
            [some|a bit of]
            (mentoring|coaching|guidance|mentorship|training|lessons|tutoring|pointers)
            {learn_tail}*
        ~ (recommendation|recommendations|recs|suggestions|tips) for ({teacher}|{guidance})
            {seek_tail}*
        ~ who (do|can|should|could) i (talk|speak|go|turn) to (about|for) {learn} {learn_tail}*
        ~ ? would {anyone} (share|tell me|show me) how (they|you) (do|manage|approach|handle)
            [it|this]
        ~ ? {anyone} [here] (feel like|fancy|up for|care to|mind)
            (explaining|explain|teaching|teach) > ... to (me|us|a|an)
        [{i}] (need|could use|could do with|{would} love|{would} like|would appreciate|want) a hand
            (learning|understanding|with learning|getting started with|getting into) {learn_tail}*
        ~ if ({anyone}|they|he|she) [{can}|would] [please]
            (teach|teaches|taught|show|shows|showed|mentor|coach| tutor) {me} [in return]
            {learn_tail}*
        ~ ? to have > ... (explained|taught|demonstrated) to {me}
        ~ this is the (year|month|week|summer|winter) [that|when|where] i [{adverb}]
            ({learn}|{study}) {learn_tail}*
        ? {i} [{adverb}] (need|could use|could do with|lack|want) [some] more
            (experience|practice|exposure| confidence) (in|with|at|of|around) {learn_tail}*
        ? [{i}] {seek} ... (ways|chance|chances|opportunities|opportunity|places) to
            (practise|practice| learn|improve|get better) [at|in|with] [it] {learn_tail}*
        ~ ? [is] {anyone} [be] up for (working through|learning|studying|reading|tackling) ...
            together
        ? [{i}] {would} (value|appreciate|love) your (time|help|input|advice|guidance)
        ~ ? next up for me is {learn_tail}*
        ~ ? [maybe|perhaps] [{anyone}] [{can}] [please] (explain|demystify|teach) > ... to {me}
        ~ {anyone} [here] ({can}|able to|willing to|happy to|free to) (give|spare|lend) {me}
            {minutes} (on|with|for|about) {learn_tail}*
        ~ [{can}|does|do|has|would] {anyone} [here] [{can}] [have|got|has|spare|find] {minutes}
            (to|and) (teach|explain to|show|walk|talk|take|mentor|coach|help|tutor) {me}
            [through|how to] [{learn}] {learn_tail}*
        ~ ({seek}|{would} (kill|pay|die) for|{would} be [so|really|very|super]
            (great|grateful|good|nice| lovely|amazing|awesome|brilliant|ace|helpful) (if|to have
            [a] ... where)) ({anyone}|someone ...) [to|who
            (can|could|would|will|'d)|could|would|can|will] {go_through} {go_through}*
            {learn_tail}*
        ~ if (some|a) [{size}] ... (could|can|would|will) {go_through} {learn_tail}*
        ~ ({can}|does|do|would|anyone|anybody|someone|somebody) [{anyone}] [please]
            (recommend|know| suggest) [me] {teacher} {seek_tail}*
        ~ ({can}|does|do|would|anyone|anybody|someone|somebody) [{anyone}] [please]
            (recommend|know|suggest) [me] [of] [a|an|any] [{size}] > ... {lessons}
        ~ ? (is there|are there|any) [a|an] [{size}|kind] (soul|souls|person|people|human|expert)
            (out there|here|around|in here|who)
        ~ ? (could|can|may|might) i (borrow|grab|pick|steal|bother|bug|ask)
            ({anyone}|you|someone's|your) [brain|brains|ear] [for|some|a few|about|on]
            [{minutes}|questions] [about|on] {learn_tail}*
        ~ ? [{i}] [{adverb}] {seek} [a|an|some] > ... (buddy|partner|mate)
        ~ [{i}] (i'm|i am|im|we're|am|are) [{adverb}] (after|chasing) [some|any|a few|your]
            (tips|advice| pointers|guidance|help|input|coaching|training) (on|with|about|for|in)
            {learn_tail}*
        ~ ? (advice|tips|pointers|guidance|help|mentorship) [is|are|would be] [also]
            [very|always|most| much|really|more than] (welcome|appreciated|welcomed)
        ~ [{i}] (welcome|appreciate|take|be glad of|be grateful for) [any|some|a bit of|all]
            (advice|tips| pointers|guidance|help|mentorship|feedback) (on|with|about|for|in|around)
            {learn_tail}*
        ~ ? who's the (best|right) person to (bug|ask|talk to|pester|speak to)
        ~ {seek} {anyone} {explaining} {me} [through|the ropes|around] {learn_tail}*
        [{i}] [{adverb}] wish i (were|was) [{adverb}] (better|good|more confident|more
            comfortable|less bad|less terrible) (at|with|in|about) {learn_tail}*
        [{i}] [{adverb}] wish i (knew|understood) [how to|more about] {learn_tail}*
        ? [{i}] [{adverb}] {seek} [a|an|some|a few|any] [{size}] {nouns_of_teaching} [in
            (plain|simple) (english|words|terms)]
        ~ ? (speak|practise|practice|converse in|chat in|talk in|play) > ... with {me}
        ~ ? {anyone} (who'll|who will|who would|who'd|to|willing to|who wants to)
            (speak|practise|practice|talk|play|do) [it] with {me}
        ~ ? where (would|do|should|can|could) (i|one|we|a beginner|a newbie) [{adverb}] [best]
            (start|begin) (with|in|on|w/) {learn_tail}*
        ~ (mentorship|mentoring|coaching|tutoring|guidance) (wanted|needed|sought|required)
            [with|on|in|for] [:] {learn_tail}*
        ~ (help|training|advice) (wanted|needed|sought) (with|on|in) {learn_tail}*
        ~ {on_the_list} (mentee|mentees|student|learner|learners) [{scheme}] [for|in|on|:]
            {learn_tail}*
        ~ [{anyone}] (wouldn't mind|would not mind|doesn't mind|don't mind|wouldnt mind|up for)
            [answering|taking] [a few|some|my] [{size}] questions [about|on] {learn_tail}*
        ~ ? [please|pls|plz] {anyone} [please|pls|plz] (help|save|rescue|enlighten) {me} [[to]
            {learn} {learn_tail}*]
        ~ ? (who'd|who would|{anyone}) [here|who'd] (do|join|start|be up for|up for|like|fancy)
            [a|an|some] [{size}] [language|conversation] (tandem|language exchange|conversation
            practice|exchange)
        ? [{i}] [{adverb}] [have] always wanted to
            (make|build|play|cook|brew|bake|write|do|speak|code|program|draw|paint|design) [my
            own|a|an|the] {learn_tail}*
        ~ my ... (is|be) to {learn} {learn_tail}*
        ~ (on|in) my (mind|heart|agenda|plan|roadmap) to {learn} {learn_tail}*
        ~ (hand|help|support|guidance|count me in|sign me up) (with|for|in) learning {learn_tail}*
        ~ (only one|only person) (who|that) wants to {learn} {learn_tail}*
        ~ if {anyone} (taught|showed|mentored|coached) {me} {learn_tail}*
        ~ (hungry|thirsty|thirst|hunger) for [more] (knowledge|learning) (about|on|of)
            {learn_tail}*
        ~ (goal|goals|plan|resolution|target|ambition) [for] ... : [to] {learn} {learn_tail}*
        ~ (count me in|sign me up|put me down|i'm in|i am in) for (the|a|your|that) > ... {event}
        [{i}] [{adverb}] [{would}|am|'m|i'm] [{adverb}] [be] [{adverb}] (interested in|keen on|up
            for|curious about) (a|an|some|any) [{size}] {event} (on|about|in|to) {learn_tail}*
        ~ [is|are|would] {anyone} [here] [be] (open to|up for|willing to|interested in|happy
            to|free to) (mentoring|mentor| coaching|teaching|teach|coach|tutoring|tutor) {me}
            [in|on] {learn_tail}*
        ~ next on my list [to learn]
        & (learn|learn how to|learn about|be taught|master|get better (at|in|with)|get good
            at|improve my|brush up on|get into| become better at|learn to) {learn_tail}*
        [{i}] [{adverb}] {seek} [a|an|some|any] [{size}] {event} (on|in|about|to|for) {learn_tail}*
        ~ (a|an|some) > ... {lessons} would be
            (great|wonderful|nice|lovely|amazing|awesome|helpful|fantastic|cool|ideal|perfect)
        ? (i am|i'm|im) [a|an] ... who {want} ({learn}|{study}) {learn_tail}*
        ~ (want|wants|wanna|willing|like|love|fancy) to be my [{size}] {lessons} [for|in]
            {learn_tail}*
        ~ possible to (get|have|attend|join|take) [a|an|some|any] [{size}] {event} {learn_tail}*
        ~ on my [bucket|wish|learning|to-do] list [for this year|this year] [:|is|is to] [to|is to]
            {learn} {learn_tail}*
        ~ on my (wish|learning|bucket) list
        ? {i} [{adverb}] [been] [{adverb}] (curious about|fascinated by|intrigued by|wondering
            about) {learn_tail}*
        ~ [can|could|does|do|would|please] {anyone} [here] [else]
            (know|recommend|suggest|have|aware|point me to) [of|me] [a|an|any|some] [{size}]
            {resource} (to|for|on|about|in) [{learn}|starting|start] {learn_tail}*
        ~ (what's|what is|whats|what are|what would be) (the|your)
            (best|easiest|fastest|quickest|right|recommended|favourite) {resource} [for me|for a
            beginner|for beginners] (to|for|on|about) [start|{learn}] {learn_tail}*
        ~ (recommend|suggest|recommendations for|recommendation for|suggestions for|any)
            [a|an|some] [{size}] {resource} (to|for) {learn} {learn_tail}*
        ~ (grateful|thankful|great|nice|lovely|happy|appreciate it|awesome|cool|helpful|good) if
            {anyone} (could|can|would|will) [please]
            (teach|show|mentor|coach|tutor|train|instruct|help) {me} [to] [{learn}] {learn_tail}*
        ~ (does|do|has|is|would|could|can|anyone|anybody|someone) [{anyone}] [here]
            [have|has|got|with|spare] [some|the|a little|a bit of]
            [time|patience|capacity|bandwidth] [and patience] to
            (teach|show|mentor|coach|tutor|train|walk|instruct) {me} [through|in] {learn_tail}*
        ~ [who|{anyone}] [{can}|be|is] [please] [{adverb}] [{glad} to] (walk|talk|take|guide) {me}
            through {learn_tail}*
        ~ [who|{anyone}] [{can}|be|is] [please] [{adverb}] [{glad} to] (instruct {me} in|introduce
            {me} to|explain to {me}|give {me} [a|an|some] [{size}] (intro|introduction|crash
            course|lesson|lessons|class|classes|tutorial) (to|in|on|about)|take {me} under
            (their|your) wing for) {learn_tail}*
        ~ {lessons} (wanted|needed|sought|required) [for] {learn_tail}*
        ~ (count me in|sign me up|put me down) as a (student|mentee|learner|pupil) (for|in)
            {learn_tail}*
        (i'm|i am|im|i) [{adverb}] {seek} (mentors|teachers|tutors|coaches) {seek_tail}*
        ~ (help me|helping me) (grow in|grow as [a|an]|get into|get started with|improve [my]|with
            learning) {learn_tail}*
        [{i}] [{adverb}] [been] [{adverb}] {want} [{adverb}] [also] {learn} {learn_tail}*
        ? [{i}] [{adverb}] [been] [{adverb}] {want} [{adverb}] [also] {study} {learn_tail}*
        ? [{i}] [{adverb}] {seek} [a|an|some] > ... {lessons}
        ? [{i}] [{adverb}] {want} [take|have|get] [some|a few] > ... (lessons|classes)
        ~ (recommend|suggest) [me] {teacher} {seek_tail}*
        ? [{i}] [{adverb}] {seek} [some|any] {guidance} {seek_tail}*
        [{i}] [{adverb}] {want} help (learning|understanding|getting better at|to learn|to
            understand|with learning|getting started with|improving) {learn_tail}*
        [{i}] (need|could use|could do with|{would} love|{would} like|would appreciate|looking
            for|want) [some|a bit of|a little|your] (help|support|guidance|advice|input)
            (learning|understanding|getting better at|to learn|to understand|with learning|getting
            started with|getting into|improving|with understanding|to improve|to get better
            at|mastering) {learn_tail}*
        @ [{i}] [{adverb}] {seek} {teacher} {seek_tail}*
        [{i}] [{adverb}] (want|would love|would like|'d love|need) lessons in {learn_tail}*
        [{i}] (would like|'d like|would love|'d love|want) [some|a] (intro|introduction|crash
            course|training|coaching) (to|in|on|about) {learn_tail}*
        [{i}] [am|are] [{adverb}] (interested in|keen on) {learn} {learn_tail}*
        [{i}] [{adverb}] (am|are|'m|i'm) [{adverb}] trying to [{adverb}] {learn} {learn_tail}*
        love to also {learn} {learn_tail}*
        ~ (who|{anyone}) [{can}|should|must|be|is] [please] [{adverb}] [{glad} to]
            (teach|show|mentor|coach|tutor|train) {me} {learn_tail}*
        ~ (who|{anyone}) ... {glad} to share [(their|your|some|a few)]
            (tricks|tips|knowledge|experience|secrets|wisdom) {learn_tail}*
        ~ if ({anyone}|(a|an|one) ...) (explained|taught|demonstrated) > ... to {me}
        [{i}] [{adverb}] {seek} {anyone} to (ask|learn from|practise with|practice with) ...
            [questions] (about|on) {learn_tail}*
        ~ [{can} you|you] please [{adverb}] (teach|show|mentor|coach|tutor|train) {me}
            {learn_tail}*
        (teach|show|mentor|coach|tutor|train) {me} {learn_tail}*
        ~ [{can}|{glad_to}|interested in] [please] (help|helping) {me} [to] {learn} {learn_tail}*
        ? [{can}] [please] (help|helping) {me} [to] {study} {learn_tail}*
        ~ ? ({can} {anyone}|{anyone} {can}|{glad_to}|interested in) [please] (help|helping) {me}
            [to] {study} {learn_tail}*
        ~ (how|where) (can|could|do|should|would) (i|we|one) [{adverb}] [best] [start to|start|sign
            up to|go to|get to] {learn} {learn_tail}*
        ~ (can|could|would|will|is) {anyone} [going to|willing to|planning to|please] [{adverb}]
            (give|do|run|host|hold|organise|organize|doing|running) [us|me|a|an|some] [{size}]
            (workshop|class|course|session|talk|intro|lesson|lessons|training|crash
            course|introduction) {learn_tail}*
        ~ (my|our) [next|learning|current|main|big]
            (goal|goals|aim|plan|wish|dream|resolution|target) [for this year|this year|this
            quarter|for (2025|2026|2027)] (is|are|:|=|is :) [to] {learn} {learn_tail}*
        ~ (any chance|chance) {anyone} (could|can|would|is able to|is willing to)
            (give|do|run|host|hold|organise|organize|teach) [us|me] [a|an|some] [{size}] {event}
            {learn_tail}*
        ~ (great|nice|cool|lovely|awesome|love|like|good|amazing|fantastic) to
            (have|get|see|attend|join) (a|an|some|more) [{size}] {event} (on|about|in|for|to)
            {learn_tail}*
        ~ (can|could) (we|i|someone|somebody) [please]
            (have|get|do|organise|organize|run|attend|join) (a|an|some) [{size}] {event}
            (on|about|in|to) {learn_tail}*
    """,
    wants_of_others="""
        ~ {if_you} {others_wish} [{wish_for}] {learn} {learn_tail}*
        ~ ? {if_you} {others_wish} [{wish_for}] ({starting}|{study}) {learn_tail}*
        ~ ? {if_you} {others_wish} ({wish_for}|a|an|some) {learn_tail}*
        ~ {if_you} {others_wish} [{wish_for}] {aid} ({about}|{learn}|understanding) {learn_tail}*
        ~ {if_you} {others_wish} to {discuss} {learn_tail}*
        ~ {if_you} (have|has|got|'ve got) [any|some|a|more] [{size}]
            (question|questions|problem|problems|trouble|doubts) {about} {learn_tail}*
        ~ {if_you} {others_wish} [a|another] (second|fresh|extra) (pair|set) of eyes on
            [your|their] {learn_tail}*
        ~ {if_you} {others_wish} [a|an|some|feedback on] [your|their] > {reviewed}
        ~ (or|and) [just] {others_wish} to {discuss} {learn_tail}*
        ~ (would|does|do|is|are) ({anyone}|people|you guys|you all|any of you) [here] [{adverb}]
            [be] {others_wish} [{wish_for}] {learn} {learn_tail}*
        ? (would|does|do|is|are) ({anyone}|people|you guys|you all|any of you) [here] [{adverb}]
            [be] {others_wish} [{wish_for}] {learn_tail}*
        ~ [would|does|do|is|are] ({anyone}|people|you guys|who's|anyone's|any1) [here] [else]
            [{adverb}] [be] {others_wish} [{wish_for}] (a|an|another|some) ... {event}
            (on|in|about|to) {learn_tail}*
        ~ ({anyone}|who's|anyone's|any1) [here] [else] [{adverb}] {others_wish} [{wish_for}]
            {learn} {learn_tail}*
        ? ({anyone}|who's|anyone's|any1) [here] [else] [{adverb}] {others_wish} [{wish_for}]
            {learn_tail}*
        ~ (anyone|people|those|everyone|folks|whoever) (who|that) {others_wish} (to {learn}|{aid}
            (with|in|on)|lessons) {learn_tail}*
        ~ need help (or|with) {learn} {learn_tail}*
        ? need help (or|with) {learn_tail}*
        ~ (do|did) you {others_wish} [{wish_for}] {learn} {learn_tail}*
        ? (do|did) you {others_wish} [to] (help with|help) {learn_tail}*
        ~ curious about {learn_tail}*
        ~ interested in {learn} {learn_tail}*
        ? interested in {learn_tail}*
        ~ struggling with {learn_tail}*
    """,
    returns="""
        ~ (in return|in exchange|in trade|in turn) for [some|help with|lessons in|a bit
            of|learning] {learn_tail}*
        ~ for your
        ~ for some of your
        ~ against your
    """,
    swaps="{swap} [you|u|my|some|your|of|:]",
    swapped_for="for [your|some|help with|lessons in], against [your]",
    mine="""
        my
        our
    """,
    offers_again="""
        [{i}] [(also|then)] {can} [(also|gladly|happily|probably|certainly|definitely)] do
        ? ({share}|{help} with|review|(talk|chat|speak) about) {tail}*
    """,
    willing="""
        ~ if (you|anyone|anybody|someone|somebody) (want|wants|need|needs|fancy|fancies|would
            like|'d like) a [{size}] (lesson|intro|crash course|walkthrough|introduction)
        ~ ({can}|{love}|{glad_to}) (start|run|organise|organize|host|do|give|hold|put together)
            (a|an|another|some) [{size}] {event}
        [always] (up|down|game|open) for (sharing|teaching|helping|explaining|mentoring|coaching)
        point (you|people|anyone|someone) in the right direction
        (i'm|i am) (good|great|decent) at (unscaring|explaining|calming|teaching|helping)
        ~ ({love}|{glad_to}|{can}) (pass (it|this|that|them|what i know|(my|our|some|that)
            (knowledge|experience|skills)) (on|along)|pass (on|along) (my|our|some|that)
            (knowledge|experience|skills)|share the (fun|joy|love|passion)|spread the
            (word|joy|love))
        ~ if (you|anyone|somebody|someone) (stumble|stumbles|get stuck|gets stuck|are stuck|is
            stuck|struggle|struggles|need anything|have any questions|have questions|has
            questions|run into)
        (happy|glad|able|willing|want|love|like) to (give|offer|share) ...
            (advice|feedback|tips|help|support|guidance)
        ~ help [out] (where|when|wherever|whenever) i can
        ~ sharing (what|my|our|knowledge|experience)
        (want|like|love|hope|would love|would like) to see
            (others|people|you|beginners|students|everyone|more people)
            (succeed|grow|improve|learn|thrive|progress)
        ~ role : [a] mentor
        ~ (hit|throw|send|fire|bring) (me|us) [with] (your|any|yours) [questions|question]
        ~ (hit|ask|bug|pester) (me|us) with (yours|your questions|questions|anything|any questions)
        ~ [my] (dms|dm's|inbox|door|calendar) (are|is|'s) [always] open
        ~ dms open
        ~ if any of (these|those|this|that) ... (interest|interests|useful|helpful|appeal|appeals)
        ~ ask me for (a|an|some) [{size}] ({event}|lesson|lessons|tips|advice)
        ({love}|{glad_to}|{can}) (oblige|show (you|people|anyone) around)
        ~ (let me know|lmk|shout|ask) if i can [be of] (help|assist|assistance|use|useful|service)
        ~ i'm (your|the) (person|guy|gal|woman|man|girl|human|one) [to (talk to|ask|see|bug|go to)]
        ~ (feel free|don't hesitate|do not hesitate|don't be shy) to (ask|reach out)
        if (anyone|anybody|someone|you|somebody) [{adverb}] (needs|need|wants|want|could use)
            (it|help|some help|a hand|any help)
        if (that's|that is|this is|it's|it is) (useful|helpful|of use|of interest) to
            (anyone|anybody|somebody|someone|you)
        (newbies|beginners|newcomers|questions) [are] [always] welcome
        [{i}] [always] welcome [any|all|new] {crowd}
        (everyone's|everyone is|all are|all|everybody is|beginners|newbies|newcomers|beginners
            are|questions|any questions) welcome
        let my ... be your
        (love|enjoy|like) (showing|teaching|helping|introducing|seeing)
            (people|others|students|folks|newcomers|beginners|anyone|developers)
        ~ (mentoring|teaching|coaching|helping out|helping people) (here|people|others)
            (feels|is|brings|gives|makes)
        (mentoring|teaching|coaching|helping) [others|people|beginners] [who are|that are] learning
        (part of|join|support|guide|accompany|with|on) your [learning|coding|programming] journey
        (open|available|free|up) (to|for)
            (mentoring|mentor|coaching|teaching|tutoring|questions|mentorship|mentees)
        (mentoring|mentorship|coaching|tutoring) available
        my (goal|aim|hope|mission|intention) [here] is to [be] [a] [{size}]
            (help|teach|mentor|coach|support|share|make|get|guide|inspire|encourage)
        (see|seeing|review|reviewing|reading|read|look at|looking at|discuss|discussing) your
            (code|solutions|solution|work|submissions|submission)
        (give|giving|provide|providing|offer|offering)
            (you|some|useful|constructive|helpful|detailed|you some) feedback
        (answer|answering) [any|your|all|all your] questions
        (eager|here|ready|glad|happy|excited|keen|willing|love|want|like) to
            (assist|help|support|be of help|be of service|be of assistance)
        we('ll| will) figure it out together
        make it [a (little|bit)] easier for
        (passionate|enthusiastic|excited) about [(learning|technology|code|coding) and]
            (sharing|mentorship|open source and mentoring)
        (would like|'d like|would love|'d
            love|want|happy|excited|glad|keen|eager|hope|hoping|like|love|proud|delighted|thrilled|decided)
            to [be|become|being|serve as|act as|volunteer as] [a|an] (mentor|tutor|coach)
        let (me|us) know if (you|anyone|anybody|someone) (need|needs|want|wants|would like)
            [any|some|a] (help|hand|support|advice|pointers|lessons)
        (ask|message|dm|ping) (me|us) anything
        ask (me|us) [any questions|anytime|away]
        ask away
        ama
        (love|loves|enjoy|enjoys|passionate about|enthusiastic about|like|excited about) [{adverb}]
            [learning and|to learn and|solving problems and]
            (mentoring|teaching|coaching|tutoring|helping|to teach|to mentor|to help|to
            coach|mentorship|sharing)
        ~ who [{adverb}] (love|loves|enjoys|enjoy) [(learning|solving problems|building) and]
            (mentoring|teaching|coaching|helping)
        ~ (and|as well as) [to] (help|helping|teach|teaching|mentor|mentoring) (others|people)
            [learn]
        (mentoring|teaching|helping|coaching)
            (people|others|newcomers|beginners|juniors|developers) [who are (learning|new to)]
        (shout|holler|yell|ping|message|dm|text|write) [me|us] if (you|anyone)
            (want|wants|need|needs) [a|any] (hand|help|support|advice)
        give back
        (i|we) [also] (mentor|coach|tutor)
        always here to help
        pay it forward
        happy to (chat|talk|share|answer|pair)
        (hope|want|like|love|would love|excited|happy) to [help] (spread|share|pass on|pass)
            (what|my|our|some of|knowledge|all|everything|skills|experience)
        i (could|can|would|will|'ll) (run|do|host|organise|organize|give|put together)
            (a|an|one|it|that|something|some)
    """,
    invites="""
        ~ give (me|us) a (nudge|shout|ping|buzz|poke)
        ~ (dm|ping|shout|message|slack|holler|yell) > if
        ~ send (them|it|those|things) (over|my way)
        ~ (love|happy|glad|like) to (chat|connect|hear from you)
        ~ (find|join) (me|us)
        ~ (hmu|lmk|shout|holler|let's talk|let's chat|let's connect)
        ~ (shoot|drop|send|write|hit) (me|us) [a] (dm|message|line|note|email|mail|pm)
            [anytime|for|about]
        ~ knock on my (door|cubicle)
        ~ (stop|come|swing|drop) by my (desk|office)
        ~ come find me
        ~ (feel free|don't hesitate|do not hesitate|don't be shy) to
            (ping|dm|message|contact|drop|shoot|write|hit|get in touch|tag|mention|poke|talk)
        ~ just (ask|shout|holler|ping|dm)
        ~ (talk to|dm|ping|message|pm|reach out to|come find|come and find|find|write
            to|write|contact|ask|hit|text|email|call|come to|speak to|grab|chat to|chat
            with|poke|shout at|approach|slack|drop) (me|us) [up|a line|a message]
        ~ [just] (grab|catch|corner) (me|us)
        ~ (reach out|get in touch|hit me up|let me know|lmk|give me a shout|my dms are open|drop me
            a line|i'm your (guy|gal|person|man|woman)|come along|come by|join us|join me)
    """,
    expertise="""
        (daily driver|go-to|main|primary|native|first|home|bread-and-butter) [programming]
            (language|languages|stack|tool|driver)
        daily driver
        (by day|by night|by trade|by training|by profession|for a living|at work)
        (full-time|fulltime|professionally|in production|extensively|day to
            day|day-to-day|everyday|every day)
        (know|knows) (my way around|... inside out|a thing or two|well|a bit about|a fair bit
            about|a lot about)
        (comfortable|familiar|confident|at home|well versed|versed|well-versed|experienced)
            (with|in|at)
        (background|degree|diploma|phd|masters|master's|certificate|certified|qualification|qualified)
            (in|as)
        (maintain|maintains|maintainer|author|co-author|creator|contributor|contribute|founder|core
            team|organiser|organizer) [of|to]
        since (19|20|version|the|before|college|university|school|childhood|my)
        (excited|passionate|crazy|mad|nerd|geeky|obsessed) (by|about|for|over)
        my areas (are|include)
        (specialise|specialize|specialising|specializing|specialized|specialised|focus|focusing|focused)
            (in|on)
        (got|have|hold|holding) (a|an|my) ...
            (certification|certificate|certified|degree|licence|license)
        (spent|spend|spending) (far|way|too|many|a|the|some|years|most|my|all)
        that taught me
        enthusiast
        (teach|taught|teaching|coach|coached|train|trained|lecture|lectured)
        {role}
        (good|great|decent|handy|strong|fluent) (at|with|in)
        (years|yrs|year|months|decade|decades) [of]
        (experience|experienced|expertise|background|passion|passionate|specialised|specialized|specialise|specialize|specialising|specializing|focus|focused|focusing|focussed|focussing|proficient|fluent|skilled|seasoned|certified|native)
        {i} [{adverb}]
            (use|love|like|know|write|speak|build|maintain|develop|code|work|hack|program|have
            been|have worked|did|do|make|design|lead|run|manage|play|enjoy)
        (i've|we've|ive) [{adverb}]
            (been|used|worked|written|built|developed|programmed|had|done|put|spent|coded|played|spoken|taught|run|led)
        (working|worked|work) (on|with|in|as|daily|every day|everyday)
        (using|writing|programming|coding|developing|building|hacking|maintaining) [in|with|on]
        (i|we) (started|began|wrote|worked|built|learned|studied|fell in love)
        (favourite|favorite|beautiful|great|amazing|awesome|lovely|expressive|wonderful|powerful|fun)
            [programming|functional]
            (language|framework|tool|ecosystem|community|technology|craft|skill)
        my (thing|jam|bread and
            butter|speciality|specialty|passion|strength|strengths|background|forte|hobby|day
            job|main language|current focus|main focus|favourite|favorite)
        mostly
        (learned|taught|took up|picked up)
    """,
    lacks="""
        ~ working on my {learn_tail}*
        ~ my [{size}|biggest|main|big] (gap|weakness|weak spot|blind spot|struggle) [right now|at
            the moment| today] (is|has been) {learn_tail}*
        ~ (keep|kept|keeps) (bouncing off|struggling with|failing at|giving up on|putting off)
            {learn_tail}*
        ~ if > ... (is|are) your (thing|jam|area|field|speciality|specialty|forte)
        ~ (who|anyone|anybody|someone|somebody|people|those|folks) [here|around|out there|on this
            team|in here] [else] [who|that] {knows} {learn_tail}*
        ~ my > ... (is|are|'s) [{adverb}] (embarrassing|terrible|awful|bad|poor|atrocious|weak|
            non-existent|nonexistent|rubbish|shocking|abysmal|a mess|basic|not great|not
            good|pretty bad)
        ~ ({anyone}|anybody) [here] [else] (got|have|has|with) [the]
            (knack|hang|experience|gift|touch) (of|for|with|in) {learn_tail}*
        ~ ({anyone}|{anyone} ... here) [ever] (done|given|run|chaired|tried|been through|gone
            through|made) (a|an) {learn_tail}*
        ~ (everyone|everybody) [else] [{adverb}] (gets|understands|knows) {learn_tail}*
        ~ ? (joining|moving to|switching to|starting on) (a|an|the) [new] {learn_tail}*
        ~ [been|got|was|were|am|'m] (asked|told|made|volunteered|due|supposed|expected) to
            (chair|run|lead|give|manage|host|present|write|moderate) (a|an|my first) {learn_tail}*
        ~ (doesn't|does not|don't) (get|understand) [how|why|what] {learn_tail}*
        ~ [{i}] [{adverb}] [{want}] [to] (hope|hoping|want|trying|planning|looking) to
            (transition|move| switch|pivot|get|break|go) (into|to) {learn_tail}*
        ~ any [native|fluent|resident] > ...
            (speakers|experts|people|nerds|wizards|gurus|folks|pros| users|devs|developers)
        ~ [i] [{adverb}] (don't|do not|dont|never|can't|cannot|cant) [{adverb}]
            (understand|understood| get|got|grasp|grok|figured out|get my head around|wrap my head
            around) {learn_tail}*
        ~ (zero|not the faintest|not a) (clue|idea) (about|of|how to|with|on) {learn_tail}*
        ~ [i] [{adverb}] (have|got|have got|'ve got) [{adverb}] (zero|no|little|not the
            faintest|not a) (clue|idea|experience| knowledge|background|confidence) (about|of|how
            to|with|in|on|when it comes to) {learn_tail}*
        ~ (suck|sucks|useless|hopeless|bad|terrible|awful|clueless) (at|with|about)
        ~ no (idea|clue) (about|of|how to)
        ~ [i|i've|ive] [have] (never|barely|hardly) (touched|used|tried|seen|worked
            with|written|done)
        ~ (rusty|weakness|weaknesses|weak spot|weak point|shaky) (in|at|on|with|is|are)
        ~ (no good|not good|not great|not very good|not so good) (at|with|in)
        ~ (clueless|hopeless|rubbish|terrible|bad|awful|weak|lost|ignorant) (about|at|in|with|on)
        ~ [i] (know nothing|know very little|know little|don't know much|have no idea|don't know
            anything|do not know anything|have never used|have never done|never tried|have no
            clue|no clue|have zero experience|have no experience|have little experience)
            [about|of|in|at|with|on]
        ~ new to
        ~ (struggling|struggle) with
    """,
    offer_headings="""
        interested in (mentoring|teaching|coaching) [on|in]
        what i can (do|bring)
        mentor (profile|application|sign-up|sign up|signup|card|bio)
        (topics|areas|things|subjects) i can (cover|speak to|talk about)
        can do
        (happy|glad|love|keen|willing|like|open) [to] (talk|talking|chat|chatting|discuss) about
        (things|stuff|topics|areas) [that] (i'm|i am|im) (good at|strong in|experienced in) and
            (love|like|enjoy|happy to|glad to)
            (talk|talking|help|helping|teach|teaching|share|sharing) [about|with]
        (things|stuff|topics) [that] i (love|like|enjoy) (talking about|teaching|helping
            with|sharing)
        [what] (i|we|i'd) (have to|could|can also|would like to) (give|offer|teach|share)
        skills (to|i) (share|teach|offer|have to offer)
        [what] [i|we] can [also] (give|teach|offer|help [you|people|others] [with|in]|share|mentor
            [in|on])
        (offer|offers|offering|offerings|teach|teaching|i teach|i offer|to teach|to offer|i give|i
            bring|i'm offering|give|giving)
        (happy|glad|willing|able) to (teach|help [with]|share|offer|mentor [in|on]|coach [on|in])
        (ask|talk to|come to) me (about|for)
        (skills|things|topics|stuff) [that] i (can|could) (teach|offer|share|help with)
        (mentor|mentoring|coaching|tutoring|helping) (in|on|with|for|topics)
        [i] can (teach|help|share|offer) (you|others|people|with|in)
    """,
    want_headings="""
        interested in being (mentored|coached|taught) [on|in]
        want to do
        what i (hope|want|wish|would like|expect) to (get|gain|learn|take|take away) [out of
            (it|this|the (program|programme|mentoring|mentorship))|from (it|this|the
            (program|programme| mentoring|mentorship))]
        (mentorship|mentoring|mentor) (request|wanted|application)
        (mentee|student) (application|request|sign-up|sign up|signup|profile)
        what (i|i'd) [{adverb}] (wanna|want to|would like to|like to) (know|learn|understand)
        (looking|hoping|want|wanting|aiming|trying) to
        [my] [learning] (wishlist|wish list|wishes|bucket list|goals|goal) [for] [this year|next
            year|20 ...|2025|2026|2027|2028]
        (wants|want|needs|need|would like|looking for|seeking)
            (help|mentoring|mentorship|support|guidance|advice|a mentor|mentor|coaching)
            [with|in|on|for]
        (skills|things|topics|areas) (i|i'd) [would] (like|want|love|need|hope) to
            (grow|improve|develop|work on|get better at)
        (i'm|i am|im|am) (looking for|seeking|hoping for|after|searching for|hoping to learn|keen
            to learn)
        skills to (gain|learn|grow|build|improve)
        (interested in|curious about|ask|asks|what i'm after|what i am after|what i seek|what i
            lack|what i'm looking for|wishing for)
        (i'd|i would) like to (get|receive|have)
        (could use|need|want|would love|would like) (help|support|guidance) [with|on|in]
        (take|taking|receive|get|wishlist|i lack|i could use|could use)
        (learning|skills to learn|want to grow in|growth areas|goals|mentee in|mentee for|mentee)
        [what] (i|we|i'd|we'd|i'm|i am|im) [{adverb}] (would like|like|love|want|need|could
            use|seek| hoping for|looking for|would love|am looking for|struggle|struggling)
            [some|to (get|have| receive|find)]
            (help|support|guidance|mentoring|mentorship|advice|feedback|a mentor|coaching| input)
            [with|on|in|for]
        [what] [i|we] [{adverb}] (want|would like|'d like|would love|'d love|wish|hope|'m
            looking|need) [to] [learn|know|get better at|improve|understand|be
            taught|practise|practice]
        (i'd|i would|we'd) [{adverb}] (like|love) [to (learn|get better at|improve)]
        (want|wants|wanted|wishes|wish list|wishlist|learn|to learn|looking to learn|learning
            goals|learning goal|learning wishes|seeking|looking for|i seek|i want|i
            need|need|needs|would like|wanting|hoping to learn|keen to learn|eager to learn|like to
            learn|interested in learning|in return|in exchange|want to (get|be) better at)
        (skills|things|topics|stuff) [that] i (want|would like|'d like|would love|hope) to learn
        (happy|glad) to learn
    """,
    others="""
        he, she, they, it, you, who, he's, she's, they're, it's, you're, my team, our team, the
        team, my manager, my boss, my colleague, my friend, people, everyone, everybody, anyone,
        anybody, someone, somebody, nobody, no one, that, this, these, those, which, hr, students,
        customers, my wife, my husband, my brother, my sister, my son, my daughter, my partner,
        kids, my kids, he'll, she'll, they'll, you'll, it'll, the company, management, he'd, she'd,
        they'd, you'd, our manager, our boss, there
    """,
    self_words="""
        i, we, i'd, we'd, i'm, we're, i'll, we'll, i've, we've, i am, we are, i would, i was, i
        have, im, id, ive, ill, me, i do, we do, i had, i will, i can, we have, i've been, i have
        been, i'd be, i would be, we would, myself, i feel, i guess i, think i, i think i, i am
        also, we will, i should, i might, i may, my goal is, am, 'm
    """,
    third_persons="she, he, his, her, they",
    amounts="""
        a bit of, a little bit of, a tiny bit of, a little, some, basic, the basics of, basics of,
        the fundamentals of, fundamentals of, intro to, introduction to, intermediate, advanced,
        expert in, expert
    """,
    grades="basics, fundamentals, essentials",
    determiners="(the|a|an|my|your|our|this|that|these|their|his|her|its) [new]",
    before_skills="""
        at, in, with, of, using, use, love, write, writing, wrote, on, is, are, know, like, speak,
        dig
    """,
    adverbs="""
        also, always, really, very, definitely, absolutely, certainly, gladly, happily, still,
        probably, maybe, perhaps, actually, just, currently, even, quite, hopefully, totally,
        personally, too, so, then, now, more, than, super, only, as, well, be, been, honestly,
        would, much, similarly, likewise, instead, additionally, furthermore, here, there, again,
        finally, further, equally
    """,
    negations="""
        no experience, no idea, wanted to, had to, tried to, would have, would've, could have,
        could've, managed to, started to, forced to, got to, failed to, not, never, no longer,
        cannot, can't, cant, don't, dont, do not, won't, wont, wouldn't, couldn't, isn't, aren't,
        ain't, didn't, doesn't, unable, neither, nor, without, stop, stopped, rather than, instead
        of, nobody, no one, none, hardly, haven't, hadn't, hasn't, too busy, no time, refuse,
        refuses, used to, no need, no intention of, no plans, shouldn't, not be able, anymore,
        tired, helped me, made me, thanks for, thank you for, thanks to, thx for
    """,
    copulas="""
        is, are, was, were, he's, she's, they're, isn't, aren't, who's, it's, you're, be, being
    """,
    linking="""
        dr, tldr, by, ps, fyi, btw, think, of, anyway, guess, suppose, hence, therefore, besides,
        obviously, apart, pm, and, but, also, so, or, then, plus, because, since, as, that, hi,
        hey, hello, yes, yep, yeah, ok, okay, sure, well, though, however, still, while, here, all,
        everyone, folks, team, guys, there, if, i, am, too, now, return, exchange, in, for, to,
        instead, why, hopefully, side, currently, world, etc, please, today, otherwise, someone,
        somebody
    """,
    questions="""
        offered, agreed, once i've, once i, once i'm, when i'm, after i, wondering if, wonder if,
        as soon as i, asked, told, if, whether, does anyone know, do you know, anyone know, did
        anyone, has anyone, how did, why, imagine, suppose, in case, when i, when we, i wish,
        unless, until, before i, before we, pretend
    """,
    exceptions="""
        except, except for, apart from, aside from, besides, other than, but not, excluding, minus,
        anything but, not, without, but no, rather than, instead of, unlike, as opposed to, just
        not, only not, with the exception of, save for
    """,
    separators="""
        and, or, plus, as well as, and also, but also, also, along with, and maybe, and perhaps,
        and even, together with, like, such as, especially, particularly, in particular, including,
        mainly, mostly, e.g., eg, i.e., then, followed by, and then, respectively, in addition to,
        majorly, primarily, and/or, and some, or even, or maybe
    """,
    stops="""
        well enough, why, explained, demonstrated, trying, works, actually, who's, bar, so that,
        this yr, next yr, rn, asap, sometime, some day, some time, but, because, so, if, when,
        while, since, which, who, whose, where, although, though, as i, as we, for, by, at, via,
        using, through, during, before, after, until, within, without, to, please, plz, pls,
        thanks, thank you, cheers, ideally, preferably, over, on, this week, this year, this month,
        next, one day, someday, soon, in that order, in return, in exchange, in the near future, in
        the future, again, anytime, any time, as, from, with, that, i, we, you, we're, i'm, i'd,
        i've, he, she, they, is, are, was, were, has, have, had, will, would, can, could, should,
        may, might, must, do, does, did, dm, ping, message, let me, lmk, reach out, happy to, feel
        free, hmu, even, then, about, than, in, into, under, around, just, today, tomorrow, better,
        more, properly, faster, now, instead, too, either, anymore, any more, together, here,
        there, somehow, with me, whenever, only, really, yet, what, how, per, maybe, it, my, me,
        your, there's, it's, that's, apparently, once, come, ask, let, outside, inside, among,
        between, across, against, not, like i, anyone, anybody, someone, somebody, don't, can't,
        willing, asking, looking, hoping
    """,
    leads="""
        [1:1|one-on-one|short|coffee]
        (chats|calls|conversations|sessions|workshops|classes|lessons) (about|on|in|for), how we,
        chat about, chatting about, talk about, talking about, discuss, just chat about, just talk
        about, esp., esp, enough, how, [choosing|deciding|picking] between, deepen, improve,
        master, understand, practise, practice, brush up on, get better at, get into, improve at,
        become better at, get comfortable with, getting better at, getting into, feedback on, help
        with, w/, setting up, intro to, introduction to, preparing for, starting with, better at,
        better, proper, the, a, an, some, any, my, our, your, his, her, their, this, these, those,
        all, most, more, much, many, various, several, different, other, certain, of, in, on, with,
        about, to, how to, learn, learning, using, use, great, cool, crazy, awesome, amazing, fun,
        good, modern, new, general, topics, things, stuff, e.g, eg, mostly, mainly, maybe, perhaps,
        also, especially, particularly, even, basically, like, such as, for example, both, either,
        teaching, and, or, skills in, skills of, everything, anything, kind of, sort of, just,
        possibly, really, actual, quick, yet another, another, do, doing, run, running, play,
        playing, speak, speaking in, work with, working with, working on, write, writing in, coding
        in, programming in, code in, pretty much, area of, areas of, field of, world of, art of,
        use of, knowledge of, experience in, experience with, some more, what is, at, for,
        generally, obviously, ofc, of course, specifically, primarily, majorly, being, advanced
        folks, beginners, be, is
    """,
    trails="""
        speakers, works, conversation, patch, patches, contribution, contributions, course,
        session, workshop, training, afterwards, later, land, first, fans, newbies, tutor, teacher,
        coach, partner, tandem, buddy, classes, instructor, lessons, stuff, things, thing,
        language, languages, skills, skill, knowledge, experience, expertise, related, topics,
        topic, projects, project, pr, prs, please, plz, pls, thanks, too, also, well, etc,
        included, honestly, slowly, quickly, patiently, gladly, eventually, actually, seriously,
        online, remotely, in general, general, in particular, framework, library, technology,
        technologies, tools, tool, ecosystem, world, properly, better, more, again, now, soon,
        today, really, though, and, or, the, a, of, in, with, to, for, on, at, as, instead, lol,
        haha, ofc, one day, someday, stack, universe, side, especially, mostly, mainly, mentor,
        maybe, perhaps, part, parts, path, class, lesson, mentoring, mentorship, coaching, is, are,
        programming language, all, et al, space, area, field, backends, backend apps, questions,
        problems, codebases, anything, all kinds, thread, libs, libraries, this year, guys, folks
    """,
    empty="""
        whichever, offsite, offsites, meetup, large, small, big, bigger, larger, huge, complex,
        simple, scalable, robust, daughter, son, kid, kids, wife, husband, partner, mum, mom, dad,
        parents, latter, former, customers, customer, clients, client, employees, staff, two,
        three, four, couple, few, lol, haha, thx, thanks, please, pls, plz, sometime, from, real,
        proper, next, passion, honestly, slowly, quickly, patiently, gladly, eventually, actually,
        seriously, hopefully, included, remotely, online, it, that, this, them, these, those, one,
        ones, anything, something, everything, nothing, whatever, stuff, things, thing, any, all,
        some, more, much, lot, lots, bit, way, ways, other, others, people, you, me, him, her, us,
        someone, anyone, everyone, help, question, questions, problem, problems, issue, issues,
        project, projects, topic, topics, area, areas, subject, subjects, skill, skills, language,
        languages, technology, technologies, new things, new stuff, same, rest, first, last, too,
        else, here, there, now, today, tomorrow, week, time, day, year, work, job, code, out, up,
        again, and, or, the, a, an, so, well, back, well too, process, group, community, team,
        experience, knowledge, industry, career stuff, basics, fundamentals, details, tips, tricks,
        advice, pr, prs, task, tasks, idea, ideas, newbies, beginners, developers, engineers, devs,
        folks, mentor, mentors, mentee, mentees, learn, teach, teaching, learning, mentoring, life,
        world, lessons, guys, kind, kinds, sort, etc, cool, great, good, nice, fun, interested,
        new, particular, general, useful, useful things, each other, course, courses, class,
        classes, session, sessions, workshop, workshops, person, no, yes, ok, best, mistakes,
        mistake, company, office, both, either, neither, need, needs, needed, want, try, future,
        past, hard way, hard, easy, deal, point, reason, result, results, goal, goals, difference,
        bug, bugs, error, errors, fix, ticket, tickets, meeting, stuff like, channel, thread,
        message, messages, call, someone else, awesome, awesomeness, love, joy, beautiful, this
        great
    """,
    unlikely="""
        who's, whos, that's, what's, it's, i'm, i'd, i've, i'll, you're, u, ur, any1, shoot, dm,
        yours, pointers, mine, whether, if, it, that, this, them, these, those, he, she, they, we,
        i, you, me, my, your, his, their, our, who, what, why, which, is, are, was, were, be, been,
        has, have, had, do, does, did, will, would, could, should, can, not, no, because, but,
        when, where, there, here, find, get, got, go, make, see, know, think, want, need, try,
        tell, say, said, fix, something, anything, nothing, someone, anyone, things, stuff, today,
        tomorrow, yesterday, week, weeks, month, day, days, issue, issues, error, bug, problem,
        problems, question, questions, mistakes, each, others, people, myself, yourself,
        themselves, more, new, old, better, different, lot, bit, next, last, first, again, really,
        very, soon, latest, ticket, pr, meeting, move, moving, setup, fixing, finding, getting,
        going, being, having, everyone, everybody, guys, much, every, another, same, up, out, off,
        down, away, fails, works, broke
    """,
    irony="""
        because what i really, just what i needed, exactly what i needed, apparently, oh sure, yeah
        right, said no one ever, said nobody ever, /s, as if, yet another, just kidding, jk,
        because who doesn't, what could possibly go wrong, oh joy, oh great, lucky me
    """,
    asides="""
        [my|your|preferred] (name|full name|contact|contact info|contact details|how to
            (contact|reach) [me]|location|based in|time zone|timezone|tz|location /
            timezone|city|country| availability|available|current level|level|seniority|years of
            experience|when|where|time|time commitment|hours|email|e-mail|twitter|github|
            linkedin|website|blog|slack|slack handle|handle|links|pronouns|company|employer|team|
            department|office|job title|title|fun fact|hobbies|languages spoken|spoken languages|
            languages i speak|preferred contact|cohort|capacity|reports to|starts|salary)
    """,
    employers="""
        at a [{size}], at an, for a, for an, at the, working at, work at, worked at, in a, from a,
            with a
    """,
    jobs="""
        the contract (starts|is|runs|ends|would|will|begins)
        (contract|permanent|full time|full-time|part time|part-time|freelance|open)
            (role|position|job|vacancy|contract|engagement)
        (a|the) [{size}] (vacancy|job opening|open position|open role|opening)
        ({i}|we|we're|we are|is|are) [currently|now|also] (hiring|recruiting)
        (day|daily|hourly) rate
        apply (here|now)
        (send|send us|send me|email|dm me) [us|me] your (cv|resume|résumé)
        month contract
        months contract
        headcount
    """,
    topic_headings="""
        [my|mentoring|main|key] (topics|areas|skills|expertise|focus|focus areas|areas of
            expertise|subjects|specialities| specialties|fields|tech|tech stack|stack|skill
            set|skillset|strengths|area|topic|subject|speciality|specialty|tools)
        areas (of expertise|of interest|i can cover)
    """,
    infinitive="to",
    origins="from",
    inverted="do, should, must, did, would, could, can, will, am",
    asking="want, wanna, interested, keen, fancy, like, curious, would like, ready, up for, eager",
    keeps="""
        (maintain|maintaining|maintainer of|maintainer for|maintainer on|author of|creator of|
            contributor to|contribute to|contributing to|founder of|core team of|committer to|
            committer on|hack on|hacking on|work on|working on) [the]
    """,
    fronting="""
        is, are, 's, is what, is something, is the (thing|one|skill), are things, are topics,
        that's (what|something), thats what, which, which is (what|something), (that|which) is
        (what|something), you name it, is a (thing|skill|topic), is one (thing|skill), is [always]
        something, is one of the things, are (skills|topics|subjects), that, is where, are where,
        etc, and so on, and more, and the like, is on my (list|bucket list), are on my list, 's on
        my list, related, stuff, all of (them|which|that)
    """,
)
