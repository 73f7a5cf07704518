3599 3363 2630

(put~|puts|putting|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|puts|putting|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|puts|putting|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<their> own (actions|behaviour|choices|conduct|drinking|drug use|smoking|carelessness|curiosity) (led|has led|have led|put|puts|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
<their> [own] (behaviour|actions|clothes|dress|posts|conduct|lifestyle|way of dressing) (draw|draws|drew|attract~|invite~|bring|brings|brought|encourage~|entice~|tempt~|provoke~) [the|older|these|unwanted|adult|this] (men|man|adults|attention|trouble|strangers|dealer+|exploiter+|males|harm|it) [to|on|upon]
(should|must|need to|needs to|ought to|could) [really|also|all|just|now] be [a bit|a lot|much|far] (more careful|more sensible|more cautious|more wary|more responsible) [about|of|with|in|when|online|who|whom|where|what]
(should|must|need to|needs to|ought to) [really|also|all|just|now] be (careful|wary) [about] (who|whom|where) (they|he|she)
(substance misuse|drug use|drinking|drug taking|cannabis use|alcohol use|substance use) [by|of|among] [the|this|these] ... (expose~|puts|put|place~|leave~|makes) (them|him|her) (to|at|in|open|vulnerable|more|easy) ...
<their> own (decision+|lifestyle|friendships|posts|clothes) (led|put|puts|placed|place|expose|exposed|leave|left|caused|cause|mean|means|brought|bring)
(prolong~|perpetuat~|perpetuates|perpetuating|enable~|facilitate~|invite~|assist in|complicit in) <their> own (abuse|exploitation|harm|grooming|victimisation)
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more|wide|wide open to being] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied)
(throw~|threw|thrown|fling|flings|flinging|flung) <self> at [the|any|these|older|grown|adult|any of the] (men|man|boys|lads|dealers|males|drivers|doormen|strangers|people|him|them|anyone|anybody)
(get|gets|got|getting) <self> (into [a|an|some|these|such|more|all sorts of] [very|really] [of] [dangerous|risky|difficult|bad|vulnerable|compromising|unsafe|serious|dodgy] (trouble|situation+|danger|debt|difficulty|bother|fights|position+|mess|scrapes|it|this)|arrested|excluded|hurt|robbed|stabbed|beaten up|attacked|caught|noticed|exploited|groomed|involved)
(do|does|did|doing|done) (nothing|little|next to nothing) to (protect|help|safeguard|look after) <self>
(do|does|did) (nothing|little|next to nothing) to keep <self> safe
facilitat~ the (exploitation|abuse|grooming|recruitment|offending)
risk (taking|taker+) [behaviour+]
high risk (behaviour+|activity|activities|lifestyle+)
(get|gets|got|getting) a (kick|buzz|thrill) (out of|from) [the|_] (danger|risk+|trouble|attention|fighting|crime|stealing|dealing|the chase)
(get|gets|got|getting) (a kick|a buzz|a thrill|a laugh|off) (out of|from|on) (winding|baiting|scaring|frightening|provoking|upsetting|causing|breaking|shoplifting|stealing|hurting|bullying|intimidating)
(take|takes|took|taken|taking) [unnecessary|needless|big|huge|serious|such|more|silly|stupid|a lot of|lots of|too many|unacceptable|these|many|increasing|greater|all sorts of|great|terrible|foolish|enormous] risks
(take|takes|took|taken|taking) [an|a] (unnecessary|needless|big|huge|serious|silly|stupid|foolish|terrible) risk
(risky|riskier|reckless|self destructive|irresponsible|promiscuous|unsafe|foolish|foolhardy) (sex|behaviour+|behavior+|choice+|lifestyle+|conduct|activity|activities|decision+|habit+|way+|action+|attitude+|relationship+|stunt+)
(harmful|dangerous) (behaviour+|choice+|lifestyle+|habit+|decision+)
(give~|gave|giving|pay|pays|paid|take|takes|took) (little|no|scant|hardly any|not much|not enough) (thought|heed|regard|care) (to|of|for|with) (<their> [own] (safety|welfare|wellbeing)|[the|any] (danger+|risk+|consequences))
how little (thought|regard|care|heed) ... ... (to|for|of) <their> [own] (safety|welfare|wellbeing)
(recklessly|irresponsibly)
(disregard|lack of regard|(no|little|scant|without) (regard|thought|concern)) (for|to|about|of) (<their> [own] (safety|welfare|lives|wellbeing)|[the|any] (consequences|danger+|risk+))
(heedless|careless|oblivious) (of|to|about) (<their> [own] safety|[the|any] (danger+|risk+|consequences))
disregard~ <their> [own] (safety|welfare|lives|wellbeing)
(foolish|naive|stupid|silly|unwise|daft|careless|rash|reckless|irresponsible) of (them|him|her|the (girls|boys|young people|lads|friends|group|children|cast))
lifestyle+ [choice+]
(is|was|been) [entirely|very much|clearly|ultimately|all] <their> [own] (decision|choice) to (get in|get into|go back|go to|go with|go off|stay out|run|sell|carry|hold|send|drink|take|smoke|meet (him|them|the men|a man|older|men|this)|return|be (filmed|photographed|there))
(at some point|in the end|ultimately|at the end of the day|when all is said and done) ... ... (is|was|has been|be) [all|very much] <their> [own] (decision+|choice+)
(make|makes|making|made|take|takes|took|taken) [a|an|the|their own] (conscious|deliberate|free|informed|active|calculated) (decision|choice) (to|not to) (deal|sell|carry|run|go|stay|meet|associate|commit|offend|steal|return|drink|use|get|ignore|miss|skip|truant|be|send|work|remain|report|engage|attend|come|hang)
(make|makes|making|made) [some|such|very|really|more|increasingly|<their>|these|a|an|consistently|repeatedly] (poor|bad|better|wrong|unwise|unsafe|safer|risky|riskier|dangerous|unhealthy|healthier|positive|negative|smarter|sensible|foolish|stupid|questionable|wiser|terrible|silly|reckless|harmful|irresponsible|good|right|the wrong|the right) [life|lifestyle] (choice+|decision+)
(poor|bad|unwise|wrong|unsafe|questionable|terrible|stupid|unhealthy|maladaptive|misguided|ill judged|ill advised|self defeating) [life|lifestyle|relationship|friendship] (choice+|decision+|decision making)
life choice+
choice of (peers|peer group|friends|friendship group+|associates|company|companion+)
(chosen|chose|choose|chooses|choosing|opted|elected|decided) not to (use|take up|accept|engage with|attend|access) (it|them|this|that|any|what|support|help|the (support|help|offer+|session+|appointment+))
(decision making|decisions|judgement|judgment) [_ly] (is|was|are|were|can be|has been|have been|remains) [<very>] [<very>] (poor|bad|questionable|reckless|impulsive|unwise|terrible|impaired|appalling|erratic)
(choices|decisions) (they|he|she) (make|makes|made|are making|is making|were making)
(not|do not|does not|did not|never|rarely|seldom|cannot|unable to|struggle~ to|fail~ to|incapable of) [always|often|yet|ever|seem to|appear to|been|able to|capable of] (make|making|made) [a|any|very|the|<their> own] (good|sensible|safe|positive|wise|right|healthy|better|safer|appropriate) [life|lifestyle|friendship] (choice+|decision+)
(session+|work|workshop+|programme+|lesson+|learning|talk+|support|mentoring) ... ... ... (on|about|around|in|to) (making|make|help them make) [more] (better|positive|good|safer|healthier|healthy|right|sensible|wiser|smarter|informed) [life] (choices|decisions)
(session+|work|workshop+|programme+|lesson+) ... ... (on|about|around) [the] [<their>] (consequences|decision making)
consequences of <their> [own] (actions|behaviour|choices)
understand ... (risks|dangers) they (are taking|take|run)
(teach~|taught|help~|support~|encourage~|educate~) (<them>|the (boys|girls|young people|children|friends|lads)|young people|each of them|members|pupils) [to|how to|about how to] make [more] (better|safer|healthier|wiser|smarter|sensible|good|positive|right) choices
(despite|in spite of) [the|<their>|our|all|repeated|numerous|several|many|constant|clear|safety] (warning+|advice|safety plan+|safety planning|reminders) [[given] (from|by) [the] (police|staff|school|professionals|adults|parents|workers|services|social worker+|youth worker+)]
(despite|in spite of) [having] (being|been) [repeatedly|constantly|clearly|often|regularly] (warned|advised|told|reminded|spoken to) [repeatedly|many times|several times] [about|of] [the] [risks|dangers] [by [the] (police|staff|school|professionals|adults|parents|workers|services)]
(been|were|was) [repeatedly|often|regularly] (warned|advised) ... ... (but|yet|and|and yet) [still] (continue~|still|keep~|carry on|carried on|go|went|choose|chose|persist~)
(been|were|was) [repeatedly|often|regularly|already|also] (warned|told|advised|spoken to|reminded) (often enough|enough times|quite enough)
(been|were|was) [repeatedly|already|also] (warned|advised) (many times|countless times|time and again|again and again|more than once|plenty of times)
(warned|advised|told not to) ... (but|yet|and) ... (regardless|anyway|all the same|nonetheless|nevertheless|even so|just the same)
(told|warned|advised|reminded|asked) ... ... not to ... ... ... (but|yet|and) [_] (went|go|goes|did|do|met|meet|meets|carried on|carry on|continued|kept|returned|came|rang|replied|stayed) [_|_ _] (regardless|anyway|all the same|nonetheless|nevertheless|even so|just the same)
(been|were|was|are|is) [repeatedly|often|clearly|expressly|already|all] (told|warned|advised|asked) [_ly|by _|by their _] not to ... ... (but|yet|and) (they|he|she|still|promptly) (went|did|do|go|still|continued|carried|met)
persist~ in (going|returning|meeting|seeing|visiting|hanging|staying|spending|walking|using|carrying|messaging|replying|being)
(although|though|even though|despite knowing) [<they>] [know|knew|knows] [full well|very well|perfectly well] what (may|might|could|can|will|would) happen
knowing (full|perfectly|very|quite) well (what|that|who|how)
(despite|in spite of) [all] [the|our|much|extensive|previous|repeated|significant|intensive] (work|support|sessions|education|input|intervention+|efforts) (done|given|offered|on|around|with|from|put|undertaken|completed|provided|by)
had [more than] (plenty of (warning+|chances)|(enough|many|several|numerous|countless|ample|repeated) [clear] warning+)
(despite|in spite of) (everything|all) [that] <they> (had been|have been|were) (told|taught|warned)
(know|knows|knew|known) (full|perfectly|very|only too) well (what|where) (it|this|that|these|those) [all] (lead~|leads|led|mean~|meant|end~|ends|will|would|could|might)
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film)
(lead|leads|led|leading) (them|him|men|the men|the man|older men|these men|adults|the adults) on
(encourage~|entice~|lure~|tempt~|seduce~|egg~ on) [the|some|older|adult|these|those|two|several|local] [older|adult|unknown|young] (men|man|males|stranger+|dealer+|exploiter+)
(string|strings|strung|stringing) [the|these|older] (men|man|him|them) along
(egg~|egging) [the|these|older] (men|man|him) on
(give|gives|gave|giving) [the|these|older] (men|man|males|adults|him|drivers|strangers) (the wrong (idea|impression|signals|signal)|ideas|mixed (messages|signals)|the come on)
(give|gives|gave|giving|hand~) out <their> [phone|home|snapchat] (number+|address|addresses|snapchat|details|location) to (strangers|men|older _|anyone|adults|people they)
(happy|glad|willing|keen|eager|content) to be (photographed|filmed|touched|kissed|picked up|driven) by [the|an|these|older|some|a|any] [older] (men|man|males|adult+|driver+|stranger+|dealer+)
(encourage~|entice~|tempt~) [the|these|bus|taxi|some] [bus|taxi] (driver+|guard+|steward+|customer+|older boys|lorry drivers) by _
seduce~ (the|a|their|that|this|one) [_] (coach|teacher+|worker+|driver+|man|men|steward+|shopkeeper+|tutor+|boss)
(happy|glad|willing|keen|content|eager|only too happy|quick|pleased) to (take|accept|receive|have) [the|<their>|any|all|these] (lift+|gift+|money|drink+|drugs|vape+|weed|cash|presents|alcohol|cigarettes|trainers) ...
all over (the|those|these|any|older|some) [older] (men|man|lads|males|boys)
(invite~|attract~|encourage~|draw|draws|drew) [the|unwanted] (contact|attention|interest|approaches|messages|advances) (from|of) [older|adult|unknown|strange] (adult+|men|males|strangers|dealer+|exploiter+|older _)
pursue~ [the|these|some] (older|adult) (men|man|males|people|boys|lads)
(know|knows|knew|knowing|understand|understood) what is (expected|wanted|asked) [of them] in return
(seek|seeks|sought|seeking) [out] (contact|relationship+|attention|sex|company) (with|from|of) [the|these|those|some] [older|adult|unknown] (men|man|adults|males|strangers|exploiters|dealers)
had [many|several|every|ample|plenty of|numerous|enough|the|an|a] (opportunit~|opportunity|opportunities|chance+) to (leave|get (out|away|off)|walk away|stop|escape)
(through|by|of|from|out of|as a result of|because of|due to|down to|a matter of|<is>) [entirely|very much|largely|all|partly|mostly|mainly] <their> own (choice+|doing|making|choosing|free will|actions|behaviour)
(into|back|there|away|missing|along|out|off|inside|drugs|men|man|money|car+|knives|pictures|photos|it|them) [_] (of|by) <their> own (volition|accord)
<their> own (fault|doing|stupid fault)
<their> choice to [go|stay|associate|carry|run|continue|put|return|ignore|hang|spend|be|use|remain]
(through|out of|by) choice
(is|was|are|were|seems|remains) (a|<their>) [own|conscious|deliberate|personal] choice
<owner> [own|persistent|repeated|continued] (failure|inability|unwillingness|refusal|reluctance) to (protect|safeguard|look after|recognise|see|report|leave|disclose|heed|listen|engage|learn|accept|say no|resist|walk away|stay away|keep <self>|name|speak|talk|tell|give|say|help|cooperate|make a statement|identify|answer|support)
(degree|element|measure|amount) of ((rational|free|personal|active|informed|conscious) (choice|agreement)|[_] (consent|complicity|willingness))
because of <their> (own|bad|poor|risky|silly|reckless|careless|loose) (behaviour|conduct|attitude|actions)
(through|because of|due to|owing to|down to|thanks to) <their> [own] (naivety|carelessness|recklessness|stupidity|immaturity|greed|silliness|foolishness)
(choose|chooses|choosing|chose|chosen|opt~|elect~) [instead|rather|still|freely|actively|deliberately|repeatedly|not] to [continue to|keep|carry on|still] (associate|mix|hang|spend time|spend their|stay out|stay with|go missing|go back|go with|go along|go to (the|a|his|her|older|adult|men|parties)|run|sell|carry|miss|truant|ignore|remain|return|live|drink|smoke|use|engage|disengage|disregard|keep company|put|place|break|commit|steal|deal|work for|be with|be out|be around|meet men|meet adult|meet older|attend|listen|accept|take up|comply|tell|disclose|see|sleep|share|send|follow|have sex|behave|sit with men|spend|stay away|leave|get|take|join|fight|offend)
(choose|chooses|choosing|chose|chosen|opt~|opting|prefer~) [for] [a|the|this|that|such] [a life of|life of|criminal|dangerous|risky|wrong|such a|unsafe] (life|lifestyle|crime|criminality|street+|drugs|wrong path|wrong road|wrong friends|men|gang life|gang+|danger|older boys|older men|bad company) [of]
(make|makes|made|making|took|take) (the|a|an|<their> own) [conscious|deliberate|bad|poor] (decision|choice) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|join|drink|smoke|use|ignore|keep|be (out|there|with)|put|fight|offend)
(<owner>|the) (decision+|choice+) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|drink|smoke|ignore|keep|be out|fight|offend|travel|get)
own (decision|choice) to (go|carry|stay (out|in the|with)|run|miss|leave|associate|hang|return|sell|drink|smoke|ignore|fight|offend|travel|get (into|in|involved))
could [just|all|easily|simply] (stop|leave|walk away|end|get out|say no|come away|put a stop to) [_ _|_] if <they> (wanted|chose|tried|really|made|put|would)
(happy|willing|content|prepared|keen) to (carry|run|hold|sell|deal|store|deliver|shift|move|hide) (for|drugs|packages|parcels|weed|stuff|things for|knives|weapons|a (knife|weapon))
could have (come|gone) (home|in) [at _|earlier|sooner|straight away] (like|as|when) <they> (were|had been|was) (told|asked|meant|supposed)
(change|changes|changed|mend|mends|mended) <their> ways
put~ (drugs|money|mates|friends|boys|men|partying|<self>) (before|ahead of|above|first and) <their> (family|families|safety|education|mum+|children|school)
could have (walked away|left|said no|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult|us|staff))
insist~ on (meeting|carrying|wearing|posting|replying|getting into|going|staying|seeing|hanging|returning|walking|keeping|being out|drinking|travelling|going back|visiting|spending)
(gave|give|gives|giving) in to temptation
prefer~ to (be with|stay out|hang|spend (time|<their>)|roam|go missing|truant|associate|live|sleep|be out) [out|around|with|on|the] ... [men|older|street+|night|crime]
(choose|chooses|choosing|chose|chosen) to go (there|off|out) with [the|some|these|an|a] (men|man|older _|adult+|strangers|dealer+)
(vote~|voting) with (<their>|its) feet
takes two to tango
no smoke without fire
as bad as (each other|one another)
(made|make) (<their>) [own] bed+
the (ball|onus) is [now|very much|firmly] (in their court|on (them|the (young people|group|boys|girls|children)))
(it is|is) [now|entirely] (up to|down to) (them|the (young people|group|boys|girls|children)) [now] to (engage|change|accept|keep <self>|stay|stop|make the|make better|take (up|responsibility|the)|listen|behave|help)
(involved|involvement|engaged|engages|engaging|engagement|participate~|participation|complicit|implicated|dabble~|partake|partaking|mixed up|active) (in|with) ... <crime>
(involved|mixed up|embroiled|entangled) (in|with) [the|a|an|some|these|much] (wrong|bad|older|criminal|gang+|drugs|trouble|men|adult men|adult males|dealer+|elders|olders|exploiter+)
(engage~|indulge~|partake~) in [more|some|such|frequent|regular|increasingly|any|very|ever more] (risky|unsafe|dangerous|harmful|sexual|sexualised|criminal|offending|antisocial|anti social|inappropriate|reckless|unlawful|illegal|problematic|self destructive) _
(go|goes|going|went|gone|return~|drift~|back) [back] (to|into) (dealing|selling|the street+|offending|the line|shoplifting|running drugs)
(turn~|drift~|descend~|fall|falls|fell|fallen|falling|resort~|go|gone|went) (to|into|towards) [a life of] (crime|criminality|drug dealing|drugs|offending|prostitution|theft|shoplifting|violence|gang+)
(set|embarked|heading|headed|bound|destined) (on|for|down) [a|the] (path|life|road|career|route) (of|to|into|towards) (crime|criminality|offending|prison|custody|violence)
complicit in (the|this|their|its|what|everything) ...
recruit~ [by|into|to] [the|a|an|some|these] (gang+|dealer+|line|lines|county lines|men|older|drug+|criminal+|crime|adult+|network+)
recruit~ [in|other|some|more|new|younger] (children|boys|girls|pupils|youngsters|kids|classmates|younger|others)
(was|were|been|being) recruited (from|outside|at|on|online|over|last|in the) [the] (school|shop|station|park|street|estate|arcade|home+|chicken|bus|takeaway)
(was|were|been|being) recruited in (spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|school|the (spring|summer|autumn|winter))
(work|works|worked|working) for (a|an|the|some|older|adult+|grown|several|these|those|two|various|local|known) [known|local|older|much|group of] (man|men|dealer+|gang+|older|elder+|olders|adult+|network|line|lines|county line+|exploiter+|males|drug _|criminal+|boys|lads)
(work|works|worked|working) (for (dealer+|olders|elders|older _)|county lines|the line|the lines|a line|as [a] [drug] runner+)
(run|runs|ran|running|deal|deals|dealt|dealing|sell|sells|sold|selling|shotting|traffic~|trafficking|supply~|push~) (drugs|weed|cannabis|crack|heroin|cocaine|class a|county lines|a line|pills|packages|parcels|wraps)
(earn|earns|earned|earning|make|makes|made|making) (money|cash|good money|easy money) (from|by|through|out of|for|running|selling|carrying) [running|selling|carrying|dealing|drug|the] (drugs|county lines|dealing|line|lines|packages|weed|dealer+)
(keep|keeps|kept|keeping|continue~) [on] (returning|going back|to go back|to return) to [the|that|his|a|this|her|an] [same|older] (flat|house|address|hotel|property|man|man's|men|men's|party|parties|car|car park|retail park)
(return~|go back|goes back|went back) to [the|that|his|a|this|her] (flat|house|address|hotel|property|man|men) ... (despite|in spite of|even though|although|against)
(go|goes|going|went|gone|return~|run|runs|ran|running|drift~) [straight|always|willingly|right|freely|repeatedly] [back] to [the|his|her|their|this|that|those|these|an|a] [same|known] (exploiter+|abuser+|perpetrator+|groomer+|dealer+|older (man|men|boys|boyfriend|lads|males)|men|adults|man|gang|people) [who _ <them>]
(keep|keeps|kept|keeping|continue~) [on] (returning|going back|to go back|to return) to (him|us|them|[the|these|those] [older|same] (men|man|dealer+|exploiter+|adults))
(keep|keeps|kept|keeping|continue~) [on] (going missing|to go missing|absconding|to abscond|running away|to run away|running off|disappearing|to disappear|going absent|going off)
(repeatedly|persistently|constantly|habitually|frequently|continually|regularly|deliberately|wilfully|always|often) (go|goes|going|went|gone|running|run|runs) (missing|away)
(persistent|habitual|serial|frequent|prolific|repeat|regular) (missing|absconder+|missing person|misper+|missing episodes)
(abscond~|absconder+|absconsion+)
(take|takes|took|taking) <self> off
(go|goes|going|went|run|runs|running|ran|leave|leaves|leaving|abscond~|disappear~) ... ... (whenever|when|as and when) (it|they|he|she) (feels|feel|felt|likes|like|wants|want|pleases|please) [like it]
(truanting|truanted|truancy|skive~)
(bunk|bunks|bunked|bunking) off
(wag|wagging|wags) [off] (school|lessons)
(snapchat|instagram|tiktok|whatsapp|facebook|app+|online|internet|social media|phone+) ... (to|and) [arrange~] [to] (meet|contact|message|talk to|speak to|chat to|chat with|befriend) [older|adult|unknown|strange] (men|males|adults|strangers)
(contact~|message~|meet|meets|met|meeting|talk~|chat~|communicate~|speak|speaks|spoke|speaking|text~|flirt~|befriend~) [up] [to|with] [unknown|older|adult|various|several|strange|random|unsuitable|inappropriate|many|much older] (adult+|men|males|strangers|people they do not know|older people) ... (online|internet|phone+|app|apps|snapchat|instagram|social media|tiktok|gaming)
(send|sends|sent|sending|share~|post|posts|posted|posting) [out|over] (explicit|nude|indecent|naked|intimate|sexual|sexualised|topless|inappropriate) (picture+|image+|photo+|video+|selfie+|messages) [of <self>]
(contact~|message~|seek|seeks|sought|seeking) [out] (adult men|older men|older males|adult males|unknown adults|strange men|older boys)
sexual (activity|activities|relations|relationship+|intercourse|encounter+|liaison+)
(have|has|had|having) sex (with|for)
(sleep|sleeps|slept|sleeping) around
(sleep|sleeps|slept|sleeping) with ... (man|men|boys|males|older|adult+|dealer+)
(underage|under age) sex
(do|does|did|doing|have|had|having) sexual (things|stuff|acts) (with|for)
sexually (active|experienced|available|precocious|provocative|promiscuous|advanced)
(promiscuous|promiscuity|promiscuously)
(provocative|provocatively|flirtatious|flirty) [behaviour|manner|way|way+|with]
flirt~ with [the|these|those|a|some|their] [bus|taxi|local|_] (man|men|males|older|staff|adult+|officers|driver+|guard+|steward+|customer+|coach|coaches|teacher+|shopkeeper+|doorman|doormen)
(hypersexualised|hyper sexualised|over sexualised|oversexualised|hypersexual)
child (prostitute+|prostitution|porn|pornography|sex worker+)
(prostitute~|prostituting|pimp~) <self>
(sell|sells|sold|selling|offer~|hawk~|trade~) (<self>|<their> (body|bodies)) [to|for]
(teenage|young|underage) prostitute+
(sex|sexual favour+|sexual favor+|sexual act+|sexual activity|oral sex|sexual images|nudes|images of themselves) (in (return|exchange) for|for|in return) (money|drugs|gift+|cash|lift+|food|alcohol|vapes|cigarettes|phone+|clothes|a place|somewhere|weed|cannabis|credit|trainers|accommodation|shelter|a bed|them|attention|affection)
(in (return|exchange) for|exchang~|trade~|swap~|exchange~) [drugs|money|them|alcohol|gifts|food] [for] [nude|naked|intimate|indecent|sexual] (sex|sexual favour+|sexual act+|sexual activity|favour+|nudes|pictures|images|photos)
sexual favour+
<their> favours
(swap~|trade~|exchang~|exchange~|barter~) [their|some|more|the|intimate|nude|revealing|private] (photograph+|photo+|picture+|image+|selfie+|video+|clip+) [of <self>] for [more|some|a|an|the|free|phone|shopping|gift] (voucher+|money|cash|gift+|vape+|lift+|cigarettes|alcohol|drink+|weed|cannabis|credit|trainers|phone+|drugs|food|attention|presents|skins|top up+|game credit)
(picture+|photo+|photograph+|image+|video+|selfie+|clip+) [of <self>] in (return|exchange) for (vape+|lift+|gift+|cash|money|drugs|weed|alcohol|cigarettes|voucher+|credit|trainers|attention|presents)
(sex|sexual (things|favour+|act+|stuff)|nudes) ... ... in (change for|change of|exchange of|return of) _
(transactional|survival) sex
older (boyfriend+|girlfriend+|partner+|lover+)
(adult|online|internet|grown up) (boyfriend+|girlfriend+|partner+)
boyfriend+ [who (is|are|was|were)] [much|years|a lot] (older|in (his|their) _|aged _|twice <their> age)
boyfriend+ who (is|are|was|were) (eighteen|nineteen|twenty _|twenty|thirty|18|19|20|21|22|23|24|25|26|27|28|29|30)
(partner+|boyfriend+|girlfriend+) (is|are|was|were|aged) [now|only|about|around|already|at least|in (his|her|their) [early|mid|late]] (18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|thirty|twenties|thirties)
sugar (daddy|daddies)
(in|having|has|have|had|began|begun|started|start~|form~|into|pursu~|pursuing|a|an) [a|an] [sexual|romantic|intimate|consensual|serious|boyfriend] relationship+ with [a|an|the|some|several|much|his|her|their|two|these] [much] (older|adult+|grown|_ year old|man|men|male+|dealer+|exploiter+|perpetrator+|someone (older|much older|twice))
(dating|seeing|going out with|courting) [a|an|some|this|much] [much] (man|men|adult|older) [boy+|man|men|male+|lad+|person|guy]
(consensual|consenting) [relationship|sex]
(consented|consenting|consents|consent) to (sex|it|the sex|sexual _|the relationship|a relationship|being (touched|kissed|photographed naked))
that (he|she) consented
consented to (go|going|meet|meeting|travel|travelling|get|getting|stay|staying)
(besotted|infatuated|smitten|obsessed) (with|by) (him|the (man|men)|this man|an older|these men|older _|her (abuser|exploiter|groomer))
in love with (him|these men|the (man|men)|older (men|man)|<their> (abuser+|exploiter+|groomer+)|an (adult|older _))
(18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|twenty _|thirty) year old (partner+|boyfriend+|girlfriend+|lover+)
willing (participant+|partner+|accomplice+)
(go|goes|went|gone|going|come|came|get|got) (willingly|freely|voluntarily|knowingly)
(go|goes|going|went|gone|get|gets|got|took|take|takes|send|sends|sent|sending|carrying|going|taking|getting|do|does|did|enter~|travel~|follow~|carry|carries|carried|take part|took part) ... (willingly|knowingly|freely|voluntarily|of (<their>) own (accord|volition|free will))
(willingly|knowingly|freely) (go|goes|went|gone|got|get|gets|carry|carries|carried|sell|sold|take part|took|enter~|engage~|meet|met|send|sent|provide~|put|put~|travel~|allow~|exchange~)
consented to [the|these|those|all|both] (lift+|gift+|arrangement+|trip+|drive+|party|parties|touching|kissing|exchange+)
(go|goes|going|went|gone) along with (it|what (he|the men|was)|[the|these] [older] (men|man|dealer+))
agreed to [the|these|all] lift+
(as|is|are|was|were|been|all|both|equally|fully|just as|partly) complicit
knowingly
if <they> (did not|stopped|would stop|would only|would just|just|only) [not] (hang|go|going|hanging|meet|meeting|stay|staying|associate|associating|mix|mixing|carry|carrying|behave|behaved|drink|drinking|dress|dressed|wear|wore|listen|listened|spend|spending|walk about)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|behaved|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
had <they> [only|just|not|never] (listened|stayed|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
(should not|should never|ought not to) have (been (out|there|with|drinking|in)|gone|got|let|accepted|stayed|talked|trusted|met|sent|worn|put)
(none of this|this|it|nothing) would [not|never] have happened ... if (they|he|she)
otherwise <they> would not (keep|go|stay|do|return|be|have)
<they> would not (keep (going|doing|returning|coming)|go back|be there|do it|stay) (back|if|unless|otherwise)
had <they> (not|never) (replied|answered|gone (there|out|in|along|with|back|to)|got (in|into)|sent|met|accepted|talked to|trusted|agreed|let|posted|drunk|smoked|worn|opened|followed|carried|hung|ventured|strayed|lingered|been (there|out|alone|drinking))
(none of this|this|it|nothing|that) would [not|never] have happened (if|had) <they>
(trade~|play~|bank~) on <their> (looks|bodies|charms)
use~ <their> (looks|charms|sexuality) to
use~ (sex|<their> (body|bodies)) to (get|gain|obtain|pay|secure|earn)
if <they> [only|just|all] (stayed|kept|stuck|went|came|listened|behaved) [to|the|at|straight] (home|in|indoors|away|out of|together|inside|sooner|earlier|advice|staff|us)
if <they> [only|just|all] (did not|stopped|would not|avoided|left) [the|these|those] (go|going|meet|meeting|talk|talking|reply|replying|hang|hanging|men|underpass|park|flat)
(bring|brings|brought|bringing) [a lot of|much of|most of|all of|some of|a great deal of] (this|it|that|things|these|trouble) [down|back] (on|upon) <self>
(bring|brings|brought|bringing) ... (on|upon) (<self>|<their> own (head+|door))
(bring|brings|brought|bringing) (trouble|harm|danger|violence) to (<self>|<their> own (head+|door))
(<is>|just|simply|only|almost|practically) asking for (it|trouble)
(ask|asks|asked|asking) for trouble
(look|looks|looked|looking) for (trouble|a fight|bother|aggro|a scrap)
(out|only|always|clearly) looking for it
(court|courts|courted|courting|invite~|attract~) (trouble|danger|harm|violence|unwanted attention|exploitation|the attention of)
(tempt~|tempts) (fate|providence)
(push~|ride~|rode) <their> luck
(can|could) [only|hardly|scarcely|not] expect (to be (hurt|robbed|attacked|stabbed|left alone|stopped|arrested)|trouble|sympathy|the worst|nothing else|no sympathy)
(play|plays|playing|played) with fire
(flirt~|dice|dicing) with (danger|risk|death)
(only have|only has|only had|have only|has only|had only) [got] <self> to (blame|thank)
(have|has|had) [got] (only <self>|<self>|only them|no one but <self>|nobody but <self>) to blame
(<is>) [partly|largely|entirely|solely|themselves|as much|mostly|at least partly|in part] (to blame|at fault)
(no one|nobody) to blame but <self>
<their> [own] fault
(deserve~) (it|what|everything|all|no sympathy|to be (hurt|punished|excluded|blamed|moved|attacked|locked|taught))
serves (<them>|them) right
got what (they|he|she) (deserved|asked for|wanted)
<their> own worst (enemy|enemies)
self inflicted
victims of their own _
(authors|architects) of their own _
(contribute~|contributing|collude~|complicity|play|plays|played|playing) [to|in|with|a part in|their part in|a role in] <their> own (exploitation|abuse|harm|victimisation|difficulties|problems|grooming|downfall|vulnerability)
(complicit|participant+|participate~|participating|active|collude~|colluding) in <their> own (exploitation|abuse|harm|victimisation|grooming)
(invite~|encourage~|welcome~|solicit~|lap~ up) [the|male|adult|sexual|unwanted|men's|this|such] [male|adult|sexual|unwanted|online] attention
(draw|draws|drew|drawing) [unwanted|unnecessary|bad|such|too much|so much] attention to <self>
<their> own (carelessness|recklessness|naivety|stupidity|foolishness|folly|greed|silliness)
<their> (silence|inaction|secrecy|lies|carelessness) (allow~|let|lets|enable~) (the|this|it|him|them|abuse|harm|exploitation)
(thrive~|thriving|feed|feeds|fed) on (drama|conflict|chaos|attention|trouble|confrontation|notoriety)
(create~|cause~|make~|making|creating|causing) (<their>|its) own (problems|difficulties|trouble|misfortune)
(play|plays|played|playing|game|games|gaming|work|works|worked|working) the system
guilty (of|for) (<their>|its) [own] (situation|exploitation|abuse|exclusion|harm|misfortune|problems)
(nobody|no one|no one else|nobody else) but <self> to (blame|thank)
what (follows|follow|happens next|comes next|happened next|came next) (is|was|will be) [all] (on|down to) (them|<self>)
in the end [it|this|that] (was|is) [all|entirely|really] (down to|on) (them|<self>)
(half|part|much|most|some|all|a lot) of (it|this|that|what happened|the (trouble|harm|risk)) (is|was|comes) [all|entirely] (down to|on) (them|<self>)
<their> [own] (drinking|behaviour|dress|clothes|flirting|drug use|naivety|attitude|mouth|image|posts|profiles|smoking) (make|makes|made) (them|him|her) [a|an|such] (easy|obvious|soft|ready|natural|sitting|prime) _
(carry|carries|carried|keep|keeps|kept) on (regardless|all the same)
(they have|they had|who have|who had) [got] (only <self>|no one but <self>|nobody but <self>) to (blame|thank)
(make~|making) (it|things|matters|life|everything) [so much|much|even] (worse|harder) for <self>
fault but (theirs|<their> own|his|hers)
(minimise~|minimising|downplay~) <their> (involvement|role|part|behaviour|offending|responsibility)
(minimise~|minimising|downplay~|normalise~|normalising) (what|how) ...
(should|ought to) [have] (know|known) better
must have known
(foolish|naive|stupid|silly|unwise|irresponsible|careless) (to|enough to)
why (did|do|would) (<they>) [not] [just|simply|even] (leave|say|tell|report|stay|keep|go back|walk)
why did not (they|he|she)
<their> (vulnerability|vulnerabilities|naivety|behaviour|choices|immaturity) (led|has led|have led|made|makes|make|leaves|left|mean|means) (to|them|him|her)
<their> [own] (naivety|carelessness|recklessness|immaturity|greed|stupidity|silliness|curiosity|impulsivity) (is|was) (what|why|how)
(know|knows|knew) better than (to|that)
(who|<they>) (know|knows|knew) better [by now]
(will|do|does|did|never|not) [not|never] learn from (<their>|past|experience)
(should|ought to|must) [have] [surely] (know|known|learn|learned|learnt|realise|realised) by now
(lie|lies|lied|lying) (about (where|what|who|how|why|when|whom|<their>)|to (us|adults|staff|workers|parents|teachers|police|professionals|everyone|<their> (parents|worker+|mum+|teacher+)|the (police|school|worker+|staff|teachers)))
(not|less than|never) [being|always|entirely|wholly] (truthful|honest) (about|with)
(withhold|withholds|withheld|withholding|conceal~) (information|evidence|the truth|things|facts) from (the|us|police|staff|adults|<their>)
(should|ought to) have (said no|walked away|left him|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult)|run away|screamed|fought back|refused)
(made|make|makes|making) no (attempt|effort) to (leave|resist|escape|get away|say no|stop (him|them|it)|call|tell)
did not (fight back|put up a fight)
did not resist [him|them|the men]
(should|ought to) have thought (of|about|twice|ahead|first|it through|harder|before)
(daft|reckless|rash|gullible) (to|enough to) _
(show|shows|showed|shown|exercise~|display~|use|used) [very|such|some] (poor|bad|terrible|faulty|questionable|little|no) (judgement|judgment)
(should|ought to) have (known|realised|seen|guessed) (what|that|how|who|where|it was|they were|he was)
what (did|do|does) <they> expect
why <they> (did not|do not|would not|never) (just|simply) (leave|say|tell|report|block|stop|walk|go|ask|shut|come)
willing to do (whatever|anything|what it takes|what it took)
protect~ <their> (abuser+|exploiter+|groomer+|perpetrator+|dealer+)
(not|never|no) [yet] (keep|keeping) <self> safe
(responsible|responsibility|accountable|accountability) for (<their>|its) [own] (safety|exploitation|abuse|harm|behaviour|actions|choices|situation|wellbeing|risk+|decisions|conduct|part)
own up to <their> [own] (behaviour|actions|choices|part|offending)
(keep|keeping) <self> safe [is] (up to|down to) (<them>|them)
(take|takes|took|taking|taken|accept~|show|shows|showed|showing|assume~) (no|little|any|some|more|greater|full|enough) [personal|real] (responsibility|ownership|accountability) for [<their> own|keeping] [<self>] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare|safe)
(not|never|do not|does not|did not|must|should|need to|needs to|ought to|refuse~ to|fail~ to|failed to|unwilling to|reluctant to) [yet|ever|also|really|want to] (take|taken|accept|accepted|show|shown) [personal|real|full|any] (responsibility|ownership|accountability) for (<self>|<their> [own] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare)|(keeping|putting|placing) (<self>|each other))
(fail|fails|failed|failing|refuse~|unwilling|reluctant|unable|not|will not|never|do not|did not|does not|are not|is not) [to|willing to|prepared to|ready to|inclined to] [even|properly|always|really] (keep <self> safe|keeping <self> safe|protect <self>|protecting <self>|help <self>|helping <self>|safeguard <self>|look after <self>|be helped)
(do not|does not|did not|never|neither) [really|actually|seem to|even] want to (be (helped|saved|reached|safe)|help <self>|change)
(should|must|need to|needs to|ought to|have to) [really|also] (take|accept|bear|share) [some|more|the|their share of|full] (responsibility|blame|ownership) for what (happens|happened|has happened|had happened|is happening) [to <them>]
(fail|fails|failed|failing|failure) [repeatedly|consistently|persistently|again|time and again] to (attend|engage|keep|protect|comply|cooperate|co operate|take|accept|respond|turn up|show|appreciate|understand|recognise|learn|heed|listen|follow|use|make|disclose|report|tell|return|abide|respect|control|work|stick|think|consider|arrive|answer|benefit|grasp|come|grasp|say|go|avoid)
(fail~|failed|failing|poor|patchy) (attendance|attender+|timekeeping)
did not (attend|turn up|show up) despite
(waste|wastes|wasted|wasting) (the|our|every|staff|people's|workers'|everyone's|an|this|that|their) (time|opportunit~|opportunity|chance+)
(throw|throws|threw|thrown|throwing) [it|them] (away|back) (chance+|every|help|the|in|at|offer+)
(sabotage~|squander~|undermine~|wreck~) [every|any|all|the|our|each|these|this|those|good|their own|such|many] (offer+|chance+|opportunit~|opportunities|opportunity|help|support|placement+|plan+|efforts|progress|work|session+|attempt+)
(turn|turns|turned|turning) <their> back+ on [the|our|any|all|every|offers of] (help|offer+|support|school|staff|services|adults|us|worker+|education)
(make~|making|made) it (hard|difficult|impossible) (to|for) (help|keep|protect|safeguard|us|staff|services|support|work|adults|anyone)
(do not|does not|did not) make it easy (to|for)
(spurn~|rebuff~|snub~|scorn~) [the|any|all|every|our|this|offers of] (help|offer+|support|advice|worker+|staff|services)
(do not|does not|did not|fail to|fails to|failed to|failing to|unable to|refuse~ to|unwilling to|cannot|will not) [really|seem to|appear to|fully|even|always|yet|ever] (recognise|understand|appreciate|see|grasp|accept|acknowledge|care about|realise|perceive|take) [how|that|what|the|any|their|own|full|seriously|it is|they are|of] ... (risk+|danger+|dangerous|consequences|exploited|groomed|victims|vulnerability|harm|seriousness)
(lack|lacks|lacked|lacking|little|no|poor|limited) [of|any|all|much|real|apparent|basic] (insight|self respect|self control|self worth|motivation|common sense|remorse|moral compass|sense of (danger|right|responsibility)|concern for <their>|discipline|impulse control|victim empathy|empathy|respect for|awareness of (risk|danger|<their>))
(minimise~|downplay~|dismiss~|laugh~ off|shrug~ off|play~ down) (the|any|all|<their>) [own|serious|real|level of] (risk+|danger+|concerns|harm|exploitation|behaviour|seriousness|worries)
in denial
(do not|does not|did not|will not|never) [ever|even|always|want to|wants to] (take|follow|heed|listen to|act on|accept|listen) [to] [the|our|any|good|this|that|staff|police|sensible|repeated|an] [_] (advice|warning+|guidance)
(nobody|no one) (made|forced|makes|forces) (<them>|them|these _|the _) (go|do|stay|sell|carry|take|meet|send|drink|get|smoke|reply|follow|to (go|do|stay|sell|carry|take|meet|send|get))
(nobody|no one) [is|was|has been|has|were|are] [ever|actually] (forcing|forced) (<them>|them|these _|the _)
(nobody|no one) ... ... (gun|knife) to <their> head+
(nobody|no one) [is|was|has been] [ever] making (<them>|them|these _|the _) (do|go|stay|sell|carry|take|meet|send|get)
(none|not one|neither|no one|nobody) of (them|the (girls|boys|young people|group|children|friends|lads|five|four|three)) (is|was|were|has been) [ever|actually|really] (forced|coerced)
(were|was|are) never [actually|really] (forced|coerced|made to) ...
(were|was|are) not [actually|really] forced ...
(enjoy~|like~|love~|relish~|crave~) [all] the (attention|buzz|thrill|status|notoriety|excitement|danger|kudos|chase|drama|money and|lifestyle)
(like~|enjoy~|love~|relish~) (being|getting|be) (in|into) (trouble|fights|bother|danger)
(like~|enjoy~|love~|relish~) [causing|making|starting|the|all the|a bit of] (trouble|mischief|chaos|mayhem|bother|a fight)
(seduced|tempted|attracted|dazzled|motivated|drawn in|driven) by [the] [easy|quick|promise of|lure of|idea of] (money|gifts|cash|status|glamour|lifestyle|designer|greed)
(thrill|sensation|danger|excitement|status) (seeking|seeker+)
(seek|seeks|sought|seeking|hunt~|go looking|goes looking|went looking) [out|for] [for|out] [the|these|those] (danger|risk+|trouble|thrills|confrontation+|conflict|fights|victims|excitement|older men|older boys|older males|older lads|adult attention|conflict|male attention|excitement)
(gravitate~|drawn|attracted) (to|towards) (older men|older criminals|older dealers|older lads|older peers|older teenagers|older adults|criminals|dealers|known _|men|older boys|older males|danger|trouble|crime|the wrong|gang+|risk|drugs|offending|adults who)
(drawn|attracted|pulled) [in] (to|towards|by) the (thrill|excitement|danger|buzz|glamour|lifestyle|drama|money|status|risk|chaos)
easily (bought off|bribed|tempted|swayed|lured|impressed|flattered)
(easy|fast|quick) money
(seek|seeks|sought|seeking) [the|these|those] (men|man|males|dealer+|exploiter+|strangers) out
(seek|seeks|sought|seeking) out [the|these|those|some|any|a] (men|man|males|dealer+|exploiter+|strangers)
(go|goes|went|going|gone) looking for [the|these|those|older|adult] (men|man|males|dealer+|strangers)
(seek|seeks|sought|seeking) [out] (risky|dangerous|unsafe) (situation+|place+|people|company|encounter+|experience+)
(attracted|drawn) (to|towards) [the] [easy|quick|fast] (money|cash|status|glamour|gifts|trainers|bling)
(associates|associate|associating|consort~|fraternise~|fraternising) with
(associated|mix|mixes|mixing|mixed|keep company|keeps company|hang|hangs|hanging|hung|knock~|run|runs|running|roll|rolling|link|linking) [up|around|about|out|round|in] with [the|a|an|some|known|other|these|those|much|local] (older|elder+|men|man|adult+|males|criminal+|dealer+|offender+|exploiter+|known|wrong|bad|undesirable+|unsavoury|dodgy|negative|drug|peers who|people who|individuals)
(association|associations|affiliation|links|friendship+) with [a|the] (known|older|negative|criminal|adult+|gang+|unsuitable|those|people|males|men|peers who|exploiter+|dealer+|individuals)
(known|criminal|negative|inappropriate|unsuitable|undesirable|antisocial|anti social|risky) (associate+|association+|peer association+)
(spend~|spent|spending) [a lot of|all <their>|more and more|most of <their>|too much] time with [the|an|some|known|these|a] (older (men|males|boys|lads|males)|elders|olders|dealers|criminals|exploiters|adult males|men|offenders)
(wrong|bad|rough) (crowd|company|sort|sorts)
(go|goes|going|went|gone) [off|away|out] with [the|some|these] (older|adult|grown) (men|males|lads|boys|people) for [the|free|a|some] (drink|alcohol|money|drugs|cigarettes|vape+|lift+|weed|cash|gift+|presents)
(get|gets|got|getting|hop|hops|hopped|jump|jumps|jumped|climb~) (in|into) (any|anyone's|anybody's|strangers'|a stranger's|older men's) car+
(go|goes|going|went|hang~|hanging|hung|run|runs|running|mix~|get|getting|knock~) [round|around|about|in|out|up] with that (crowd|lot|sort|bunch|kind of _)
(fall|falls|fell|fallen|falling|got|get|gets|getting) in with
(intimidate~|terrorise~|menace~|harass~|plague~|torment~) [local|other|the|elderly|older] (residents|people|neighbours|shoppers|staff|pupils|passers by|passengers|community|public|customers|children|shopkeepers|area|estate)
(provoke~|antagonise~|goad~|taunt~|bait~) (the|other|local|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers|neighbours|rivals)
(wind|winds|winding|wound) (up) (the|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers)
(wind|winds|winding|wound) (staff|people|teachers|officers|residents|them|adults) up
(make~|making|made) ... ... (life|lives) [a|an|complete|total|utter] (misery|hell|miserable|unbearable)
(disregard~|flout~|defy|defies|defied|defying|ignore~|disobey~|reject~|break|breaks|breaking|broke) [all|any|the|every|repeated|<their>|our|the police's|good|adult+|staff|sensible] (advice|warning+|rules|boundaries|curfew+|guidance|instructions|authority|bail conditions|every rule)
(young person|child|boy|girl|pupil|<they>|yp _|yp1|yp2|yp3|yp4|yp5|yp6) [has|have|had|also|now|later] (alleges|alleged|allege)
(<they>) (claims|claimed|claim) (that|to have|to be|he|she|they)
(malicious|false|unfounded|unsubstantiated) (allegation+|complaint+|accusation+)
(made|makes|make|making) [an|a|several|such|more|further|some|this] allegation+
alleged (abuse|assault+|rape|exploitation|grooming) [of|by|against]
allegedly
(disguised|superficial|false|feigned|tokenistic|surface) compliance
(pay|pays|paying|paid) lip service
(say|says|saying|tell|tells|telling) [us|people|adults|workers|professionals|staff] what (we|they|people|adults|workers|professionals) want to hear
gang+ (member+|membership|associate+|association+|affiliate+|affiliation+|involvement|activity|activities|nominal+|culture|life|lifestyle|behaviour|mentality|leader+|leadership|banger+|banging|related|associated|affiliated|involved|linked|connected|style|like|violence|crime|issues|issue|rivalry|conflict|ties|links|elder+)
gang+
(associated|affiliated|linked|connected|involved|associating|associate|associates|affiliation|links|ties|involvement) (with|to|in) [a|the|an] [local|known|street|rival] gang+
(wannabe|aspiring|would be|little|mini|plastic) (gangster+|gangsta+|roadman|roadmen)
(gangster+|gangsta+|roadman|roadmen)
(thug+|thuggish|thuggery|yob+|yobbo+|yobbish|hooligan+|hooliganism|lout+|loutish|chav+|scally|scallies|ruffian+|delinquent+|delinquency|tearaway+|vandal+|scum|scumbag+|toe rag+|layabout+|waster+|urchin+|street (kid+|child|children|rat+)|rabble|hoodlum+|bad boy+|wannabe+|riff raff|rascal+|brat+|hoodrat+|degenerate+|low life+|lowlife+|reprobate+|miscreant+|bandit+)
(a|the|this|that|angry|unruly|wild|whole) (mob|rabble|pack)
(mob|pack) mentality
(pack|mob|rabble|horde) of (kids|youths|boys|girls|children|teenagers|lads|teens|young people)
(trouble maker+|troublemaker+|trouble making|troublemaking|trouble causer+|ring leader+|ringleader+|mischief maker+|instigator+|rabble rouser+|agitator+|usual suspects)
(bad|lost|rotten|evil|nasty|wicked|rough|wild|naughty) (kid+|lad+|boy+|girl+|apple+|egg+|lot|seed+|child|children|bunch|teenager+|crowd|pupil+|student+|group)
(bad|negative|toxic|corrupting|poor|malign|unhealthy|harmful|disruptive) (influence+|peer+|peer group+|friendship+|association+|peer influence+|friend+|crowd|element+|friendship group+)
(<is>) (bad|terrible) news
not good kids
(the|those|these) (naughty|bad|difficult|disruptive|troublesome|challenging|rough) ones
(toerag+|scrote+|scallywag+)
(young|youth|juvenile|teenage|child|prolific|persistent|repeat|serial|known|habitual|hardened|serious|adolescent|violent|first time|re) offender+
offender+
reoffender+
offending (behaviour|history|profile|career|peers|lifestyle)
criminal (behaviour|mindset|mentality|tendencies|lifestyle|career|youth+|element+|fraternity)
(child|young|youth|juvenile|teenage|adolescent|peer|under age) [on _] (perpetrator+|abuser+|aggressor+|exploiter+|recruiter+|groomer+|predator+)
(<is>|as|both|these|main|known|likely|identified as|victims and|victim and|become|becoming|considered|also) [the|both|all|also|often|now|main|known|likely|sometimes|as well as|a|an|potential|alleged|possible|sexual] [the|sexual|main] (perpetrator+|aggressor+|culprit+|predator+|bully|bullies)
(<is>|as) [both|also|all] [the|a|an] [sexual|main|real] (abuser+|groomer+|exploiter+|recruiter+)
(groomer+|abuser+|predator+|exploiter+|dealer+|criminal+|offender+|gangster+) in the making
(lead|leads|led|leading) (them|others|each other|the others|(younger|other|weaker) _) astray
follow~ like sheep
(boy|girl|pupil|student|schoolboy) perpetrator+
perpetrator+ [who] (is|are|was|were|has been|have been|had been|being) [all|both|also|still|then|each] (dealt with|punished|sanctioned|disciplined|spoken to|excluded|suspended|isolated) (by|in|at|from) [the|both|their|each|two] school+
(deal|deals|dealt|dealing) with [the|both|these|all|three|two] perpetrator+ (by|through|under|in) [_] [_] (isolation|detention+|exclusion+|suspension+|behaviour|school)
perpetrator+ ... ... (isolation|detention+|excluded|suspended|exclusion+|suspension+)
perpetrator+ ... [_] (same|her|their) (form|class|year|school|tutor group|lessons|maths set)
perpetrator+ [who|all|both|each] ... (in year (7|8|9|10|11|seven|eight|nine|ten|eleven)|pupils|classmates|schoolmates)
perpetrator+ (in|within|among|amongst) [the|this|our|their] [_] (group|cohort|year+|class|friends|pupils|members)
(perpetrator+ (and|or) victim+|victim+ (and|or) perpetrator+) (in|within|among|amongst)
(<is>|considered|regarded as|seen as|viewed as|described as|perceived as|identified as|thought to be|found to be|present as|presents as|come across as|comes across as|rated|rated as|assessed as|proving) [to be] [both|all|also|clearly|becoming] a (danger|risk|threat|menace) to (others|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(<is>) [<very>] [all|just|simply|basically|certainly|clearly|definitely|really|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|sheep|snakes|alpha|narcissist+|sociopath+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+)
(young|child|teenage|juvenile|little|career|petty|known|prolific|persistent|habitual|serial|would be|these|those|compulsive|pathological|bunch of|group of) (criminal+|thief|thieves|dealer+|drug dealer+|mugger+|robber+|vandal+|shoplifter+|addict+|drug user+|truant+|runaway+|bully|bullies|burglar+|liar+|savage+|animals|dropouts|loser+|misfit+|no hoper+)
(drug|county lines|drugs) (runner+|mule+|courier+)
(nightmare|liability|handful|pain|law unto himself|law unto herself) [to|for] (work with|manage|teach|deal with|staff|teachers|everyone|the school|his|her|their)
(drama queen+|queen bee+|alpha (male+|female+)|kingpin+|hanger+ on|hangers on)
(time bomb+|ticking bomb+|loose cannon+|(accident+|disaster+) waiting to happen)
frequent (flyer+|flier+|attender+|caller+|misper+)
(runner+|courier+|lookout+) for (a|the|this|that|their) [drug+|drugs|county|deal|local] (line+|dealer+|gang+|elders|olders|supplier+)
(lack|lacks|lacked|lacking) [any|all|basic] respect
(no|little|without) [any|all|basic] respect (for|towards)
(self harmer+|junkie+|druggie+|druggy|trap boy+|shotter+|lost cause+|hopeless case+|no hoper+|problem case+|write off|write offs|addict+|non attender+|non school attender+|school refuser+|refuser+|non engager+)
a (nuisance|menace|public nuisance|drain on _|burden on _|law unto themselves)
(up to no good|out (at|till|until) all hours|no angels|law unto <self>|beyond help|beyond (control|parental control)|out of parental control|running wild|run wild|ran wild|running riot|run riot|ran riot|wreaking havoc|wreak havoc|wreaked havoc|blight on)
of (bad|poor|weak|low|doubtful) character
(behave~|act|acts|acted|acting|carry on|carries on|run|runs|ran|running|live|lives) [around|about|round|just] like [wild|a pack of|a bunch of|caged|little] (animals|savages|thugs|hooligans|yobs|dogs|louts|wolves)
loudmouth+
nuisances
(main|chief|prime|principal|key) (antagonist+|aggressor+|culprit+)
hardcore (member+|group|element+|of|nucleus|few)
(groomer+|exploiter+|abuser+|dealer+|criminal+|predator+|offender+) in <their> own right
hard core of (two|three|four|five|six|seven|[_] (boys|girls|lads|young people|pupils|members))
(well known|known|notorious|infamous) for [<their>] (anti social _|antisocial _|asb|crime|fighting|trouble|violence|theft|thieving|stealing|shoplifting|drugs|dealing|bad _|poor _|lying|kicking off|disrupt~|disruption|aggression|bullying|nuisance _|causing _)
(small time|petty|little|young) crook+
(money|drug|drugs|cash|crime) mule+
mule account+
(as|become|became|been|being|used for|acting|are|is|were|was|using them|forced to be) [a|an|the|unwitting] mule+
modern [day] slave+
(slave+|slave labour)
(plugging|plug|plugged|plugs) (drugs|packages|class a|wraps|them|it|the (drugs|wraps|package+))
(forced into|made to|caught|found|involved in|was|were|been|been found) plugging
(hard|difficult|impossible|tough|tricky|hardest|harder) to (reach|engage|place|manage|help|like|love|control|handle|teach|contain|parent|work with|pin down|get hold of|get through to|deal with|read|trust|support)
(disengage~|disengagement|unengaged|non engaging|non engagement|nonengagement|non attendance|non compliant|noncompliant|non compliance|noncompliance|uncooperative|unco operative|unreachable|unresponsive)
(poor|low|limited|little|lack of|minimal|sporadic|no|patchy|inconsistent|superficial|lacks|lacked) (engagement|cooperation|co operation)
(do|does|did|is|are|was|were|has|have|had) not [yet|fully|really|been|currently|properly|meaningfully|always|well] (engage|engaging|engaged|engage well|cooperate|cooperating)
(do not|does not|did not|is not|are not|not|never) [fully|really|been|properly|meaningfully] (engaging|engage|engaged) [with|in|well]
(struggle~|reluctant|slow|unwilling|unable|refusal|reluctance|unwillingness|resistance|resistant|hostile|averse) to (engage|engaging|engagement|support|help|change|services|intervention+|professionals|authority|being helped|work with|working with|advice|accept|accepting|adult support)
engagement ... ... (is|was|has been|have been|had been|remains|remained) [very|_ly|both|only] (poor|sporadic|low|limited|minimal|patchy|inconsistent|superficial|erratic|variable|non existent|weak|mixed)
(poor|low|limited|little|minimal|sporadic|patchy|inconsistent|erratic|weak|no) [and _|or no|or _] engagement [_] (from|by|of|among|amongst|with)
(behaviour|behavior|conduct) ... ... (is|was|are|can be|could be|may be|gets|has been|remains|has become|is becoming|has been getting|is getting|became|becoming) [<very>] [more|worse and|more and more] (problematic|out of control|challenging|unacceptable|concerning|worrying|aggressive|disruptive|antisocial|anti social|unmanageable|difficult|poor|bad|appalling|volatile|violent|sexualised|unpredictable)
attitude+ (to|towards) ... (is|was|are|remains|has been) [<very>] (hostile|avoidant|negative|poor|bad|aggressive|dismissive|defiant|confrontational|disrespectful|rude|cynical)
(criminal|gang|street|drug|delinquent) subculture+
(high|medium|low|higher|lower|highest|significant|very high) risk (<child>|case+|missing person+|people|person|victim+|females|category child)
at risk (youth+|teen+|teenager+|kids|young people|young person|boys|girls|children|child|group+|pupils)
(<is>|assessed as|graded|graded as|considered|deemed|rated|rated as|classed as|regarded as|seen as|viewed as|described as|thought to be|found to be|present as|presents as|identified as|judged|judged to be|all|five|members as|them as) [to be] [all|both|now|still|being|at|very|a] (high|medium|low) risk
(problem|problematic|troubled|damaged|broken|difficult|naughty|unruly|feral|disturbed|dysfunctional|chaotic|deprived|hopeless|needy|screwed up|messed up|out of control|uncontrollable|disaffected|delinquent|wayward|antisocial|anti social|deviant|undesirable|unsavoury|unlovable|unmanageable|disruptive|unteachable|lawless|maladjusted|attention seeking|challenging|badly behaved|risky|disobedient) [young|little|teenage|friendship|peer|and _|_] <child>
beyond (parental|all|adult) control
(<is>) [<very>] [<very>] (damaged|feral|wild|delinquent|disruptive|deviant|dysfunctional|chaotic|disturbed|messed up|lawless|disaffected|wayward|rotten|not normal|crazy|insane|mental|nuts|psychotic|antisocial|anti social|trouble|evil|unmanageable|hard work|a handful|a problem)
(<is>) [<very>] [<very>] broken
(complex|chaotic|challenging|hopeless|problem|difficult|worrying) case+
this case [is|was|has]
(challenging|worst|dreadful|terrible|shocking|problem|problematic|bad|poor|difficult|disruptive|naughty|unacceptable|aggressive|violent|threatening|attention seeking|avoidant|controlling|manipulative|delinquent|deviant|hostile|intimidating|unruly|abusive|inappropriate|defiant|oppositional|sexualised|acting out|yobbish|outrageous|appalling|disgraceful|non compliant|rowdy|nuisance|out of control|worrying|concerning|unpredictable|erratic|volatile) behaviour+
(behaviour|behavioural|anger|attitude|conduct|anger management) (problem+|issue+|disorder+|difficult(y|ies)|difficulties)
(act|acts|acted|acting|kick|kicks|kicked|kicking) (out|off|up)
<owner> (antisocial|anti social|criminal|offending) behaviour+
<owner> (aggression|aggressiveness|hostility|temper|tempers|outbursts|tantrum+)
(aggression|violence|hostility) (from|by|among|amongst|in|within) (the|this) (group|boys|girls|young people|lads)
(misbehave~|misbehaviour|behave~ badly|behaved badly|behaving badly)
(<is>|can be|could be|find them|finds them|found them|find <them>|found <them>) [<very>] [<very>] (challenging|demanding|tricky|awkward|obstructive|argumentative|confrontational|difficult)
(challenging|difficult) (with|towards|in|for) (one another|each other|staff|adults|teachers|class|lessons|workers|authority|professionals|school|sessions)
(difficult|challenging) to (manage|engage|work with)
(aggressive|aggressively|hostile|violent|confrontational|intimidating|threatening|menacing|abusive|volatile|explosive|hot headed|short tempered|bad tempered|combative|belligerent|vicious|vindictive|menace|verbally abusive|argumentative|thuggish|ferocious|unpredictable)
dangerous
attention (seeking|seeker+)
(just|only|purely|simply|all|it|this|missing|out|off|home|away|late|up|themselves|herself|himself|drink|drugs|stories) for [the] attention
(go|goes|going|went|run|runs|ran|do|does|did|drink|drinks|shout|shouts|steal|steals) ... (to (get|gain|attract|win) [more|the|some|adult|any|their [_]] attention|for a reaction|to get a reaction)
(seeking|seek|seeks) attention
(seek|seeks|sought|crave~) [constant|negative|the|adult|male|any|for] attention
(cry|cries|crying) for attention
(avoidant|bitchy|spiteful|catty|vindictive|malicious|two faced|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|greedy|materialistic|shallow|vain|jealous|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|sociopathic|psychopathic|narcissistic|antagonistic|hardcore|offensive|ignorant|gormless|dopey|feckless|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|two faced|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable)
(poor|bad|negative|terrible|appalling) attitude+
(have|has|had|got|with) (an attitude|attitude|a chip on)
chip on (<their>) shoulder+
(victim|gang|street|criminal) mentality
(low|no|little|lack of|lacks|poor) (aspirations|ambition|expectations of <self>|motivation|morals|values)
lac
lac (child|children|kids|young _|review+|status)
looked after kids
(birth|biological) (parent+|mother+|father+|mum+|dad+|family|families|sibling+|brother+|sister+)
(foster|care|residential|out of area|children's home|foster care) placement+
placement+ (breakdown+|broke down|break down|has broken down)
in placement
(supervised|unsupervised|family|sibling|parental) contact [session+|visit+|time|centre+]
contact (session+|visit+) with <their>
contact with (<their>) (mum|dad|mother|father|parents|siblings|brothers|sisters|birth)
(have|has|had|having|with|earned|gained|got) [a|an|quite a|something of a] [_] reputation (for|as) [being|causing|_ing] (trouble|troublemakers|violence|violent|fight+|fighting|crime|theft|stealing|drugs|dealing|disorder|nuisance|intimidating|difficult|aggressive|hard|rude|disruption|disruptive|bullying|antisocial|anti social)
(well known|notorious|infamous|known) (to|among|amongst|with) [the|all|local|most] (police|authorities|youth justice|courts|wardens|magistrates)
well known to [all|the|local] services
(notorious|infamous) (for|group|in|bunch|family|families|across|around|on)
(notorious|infamous)
known [local] (nuisance+|suspect+|individual+|criminal+)
neets
neet
(group|bunch|gang|mob|crowd|lot|pack|couple) of (hoodies|hoods)
(the|these|those|local) (hoodies|hoods) (are|were|have|hang~|gather~|who|congregate~)
(savvier|more savvy|sharper|wiser) than (most|many|some|any|the) (adult+|grown _|of us|staff|teachers|men)
(streetwise|street wise|street smart|streetsmart|street smarts|street savvy|world weary|world wise|worldly wise|worldly|road smart)
(very|rather|quite|too|overly) knowing [for|child|girl|boy|children]
wise to (the|how|what|older|that|it)
wise in the ways
savvy [about _|on _|enough _]
(know|knows|knew) [exactly|perfectly well|full well|very well|well|precisely|quite well] what (he|she|they) (is|are|was|were|want|wants) [doing|getting|into|up to|letting]
(know|knows|knew) the (score|ropes|game|drill)
(know|knows) <their> own mind
(know|knows) <their> way (around|round|about)
(fully|well|perfectly|completely|quite|only too|all too) aware of (what|the (risk+|consequences|danger+)|<their>)
(seen|heard|done) it all [before]
with <their> eyes [wide] open
(know|knows|knew) how to (play|work|handle|manipulate|charm|get round|get around) [the|older|grown] (men|adults|system|staff|boys|police|workers)
(by|of) <their> own choice
(consenting|consensual) (relationship+|sex|partner+|encounter+|arrangement+|activity)
(consent|consents|consented|agree|agrees|agreed) to (sex|sexual|the sex|being photographed|the relationship)
(sexually active|sexually experienced|promiscuous|precocious|provocative|provocatively|flirtatious|sexualised)
(need|needs|needing) no (protecting|protection|looking after|supervision|supervising|help from adults)
(can|could|able to|well able to|quite able to|perfectly able to) (look after|handle|take care of|fend for|fight for|defend|stand up for|cope for) <self>
old (hands|hand) at (this|it|that|_ing|the game|drugs|county lines)
old (heads|head) on _ shoulders
hard as nails
give as good as (they|he|she) (get|gets)
(can|could|able to|know how to|knows how to) hold <their> own
(hold|holds|held|holding) <their> own (with|against|among|alongside) [the|older|grown] (adult+|men|man|older|others|anyone)
been around the block
wiser than (their|most|many)
wise heads
(run|runs|running|ran) rings (round|around) [any|the|most|all|grown] (adult+|men|man|us|staff|teachers|workers|officers|grown _)
ugly enough
(can|could|able to|knows how to|know how to) [well|easily] (handle|deal with|cope with|manage) [the|any|all the] (male|men's|older|adult|sexual|unwanted) (attention|advances|interest|approaches)
(can|could) (more than|easily|always|well) hold <their> own
(mature|maturity|old|older|wise|wiser|experienced|knowing|sophisticated|adult|advanced|worldly|knowledgeable|developed|grown up) ... (for|beyond|than|past|belies|ahead of) <their> [tender|young|actual|real] (age+|years)
beyond <their> [tender|young] years
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|came across|come over|comes over|came over|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|grown up|adult|adults|sixteen|eighteen|nineteen|twenty|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
(act|acts|acted|acting|behave~|carry <self>|carries <self>|carry on|carries on|talk|talks|live|lives|living|operate~|conduct|cope~|manage~|think|thinks|dress|dresses|speak|speaks|function~) [just|more|very much|almost|<self>|much|and _] (like|as) [little|small|young|any|a|an|grown|other] (grown men|grown man|grown women|grown ups|adults|adult|grownups|men|women|man|woman|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+)
more (woman|man|adult|men|women|adults) than (girl+|boy+|child|children|kid+)
(grow|grows|grew|grown|growing) up [so|much|a lot|far] (faster|quicker|sooner|earlier|more quickly)
more (like|of) (a man|a woman|an adult|men|women|adults) than (a|an) _
level of maturity
old before (their|his|her) time
like a [fully|full] grown (woman|man)
(mothers|mothering|parents|parenting) (the (rest|others|group|younger ones|little ones)|them all|everyone else)
well versed in [the] (ways|life|world|rules|art)
(very|so|quite|remarkably|surprisingly|strikingly|unusually|extremely) adult
more (like|as) [little|young|a|an|grown] (grown men|grown women|adults|adult|grown ups|men|women|twenty year olds)
(can|should|may|could|must|need to|are best) be [seen|regarded|viewed|treated|spoken to] (like|as) [young] (adults|adult|grown ups|any adult)
(sixteen|twelve|thirteen|fourteen|fifteen|eleven|ten|16|12|13|14|15) going on (eighteen|twenty|thirty|twenty five|twenty one|forty|_)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|live|lives|talk|talks|speak|speaks|dress|dresses) like (they are|they were|she is|he is) [at least|about|well over] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30|adults|grown _|grown up)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|talk|talks|dress|dresses) like [a|an] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) [year old+]
(<is>) like [little|small|young|grown|mini] (women|men|adults)
(more|greater) [life|worldly|world|lived] (experience|wisdom|nous) than (most|many|some|an|the|their|his|her) [_] (adult+|teacher+|worker+|parent+|grown up+|staff)
not children (who|that) (need|want|require|would)
(<is>|almost|practically|virtually|effectively|basically|already|all but) [<very>] [almost|practically|virtually|effectively|basically|already|all but|quite|very|now|young|in effect] (grown up|adults|an adult|grown men|grown women|a grown man|a grown woman|grown ups|mini adults|little adults|small adults)
(fully|full) grown (man|men|woman|women|adult+)
(girls|boys|lads|children|kids) [round here|round there|like this|like that|like these|here|of this age] are [already|really] (men|women|adults)
as (an adult|adults|a man|men|a woman|women) in all but (name|years|age)
(know~|knows|knew) (right from wrong|the difference between right and wrong)
(as|like) any [other] (adult|grown up|man|woman) would
(have|has|had|they have) [both|all] lived a (bit|little|lot|life)
more like (flatmates|housemates|sisters|friends|equals|lodgers|partners|colleagues) than (children|a child|daughter+|son+|kids|mother and)
(practically|almost|nearly|basically|effectively|virtually|already|more or less|as good as) (a man|a woman|men|women|adult|grown)
grown up [too|very|so|rather] (fast|quickly|before|early|too)
(mini|little|miniature|small) adults
(no longer|hardly|scarcely|not really|barely|far from being|are not|is not|not) [exactly|a|mere|little|just|simply|really] (child|children|kids|babies|innocents|little kids) [anymore|any more|any longer|now]
(no longer|hardly|scarcely|not|far from|none of them) [exactly|really|so|is|are] innocent
not as innocent as
(take|takes|taking|make|makes|making|made) adult (decision+|choice+|responsibilit(y|ies)|responsibilities)
adult (decision+|choice+)
(man|woman|lady) of the (house|family|household)
(run|runs|running|manage~|living|live) <their> own (life|lives|affairs)
(quite|already|every inch|very much) (a|the) [young] (man|woman|lady|gentleman)
grown up (lives|life|problems|ways|outlook|tastes|decisions|matters|things)
(mind|head|outlook|attitude|body|confidence) of (an adult|a grown|a woman|a man|someone (older|twice|much older))
cotton wool
consenting adult+
young (adults|adult)
(men|women|man|woman|adults|adult|grown ups) in (all but|everything but|everything except) (name|years|age)
(is|are|was|were|act as|acts as) [very much] the (adult|adults|parent|parents|grown up|grown ups) in (the|their|that|this|his|her)
(live|lives|lived|lead|leads|living|leading) (an adult|adult|an independent|independent|a grown up|grown up) (life|lives|lifestyle+)
(answer|answers|answered) to (nobody|no one|no body|none)
equal (partner+|party|parties|participant+)
(father|mother|parent) figure (in|of|to|for) (the|their|his|her) (house|household|home|family|siblings)
(not|hardly|far from|anything but|no longer) [so|very|at all|exactly] (naive|gullible|green|childlike|wet behind)
(almost|nearly|practically|virtually|already) (a man|a woman|men|women)
(old|wise|experienced) heads [on]
(men|women|man|ladies) of the (house|family|household)
(big|grown) (boys|girls|lads) now
(strong|tough|big|clever) (girls|boys|lads) ... (not|do not|does not|no) need ... ... (protect~|protection|help|us|adults)
(nothing|little|not much|not a lot) [very|remotely|particularly|at all] (childlike|child like|childish|innocent|naive|vulnerable) about
(ladies|gentlemen|gents) (of|in|within) (the|this|our) [_] (group|cohort|class|crew|year+)
(not|hardly|scarcely) [really|exactly] (dealing with|talking about|looking at|working with) [innocent|naive|little|sweet|small|vulnerable] (children|child|kids|babies|angels|innocents)
(would not|do not|need not|no need to|no reason to|not someone _ would|not ones to|not going to) [need to|have to] (worry|lose sleep|be worried|be concerned) (about|over) (them|him|her|this (group|pair|one|lot)|these _)
the (maturity|capacity) to (choose|decide|make|manage|cope|keep|see|handle|consent|judge)
(can|able to|capable of|could|will|know how to|knows how to|used to|good at|manage to|learned to|learnt to|well able to|more than capable of|how to) [easily|well|clearly|certainly|now|more than|already|quite|perfectly|probably|always] (look|looking|fend|fending|handle|handling|take care|taking care|care for|stand up|standing up|defend|defending|protect|protecting|manage|managing|cope|coping|keep|keeping|raise|raising) [after|for|of] (<self>|[on] <their> own|alone|without (help|adults|us)|perfectly well|well enough|just fine)
(look~|fend~) (after|for) <self>
handle~ <self>
(sufficient|enough|adequate|good) (understanding|knowledge|sense|awareness|insight|skills) to (keep <self> safe|protect <self>|look after <self>|manage)
(parent~|raise~|raising|mother~) <self>
(bring|brings|bringing|brought) <self> up
self (sufficient|reliant)
(can|able to|could|will) cope with (more|anything|most|a lot|it all|whatever|things)
(look~|take care) (after|of) number one
(can|could|should|will) [now] (decide|choose|judge|speak|think|answer) for <self>
(rarely|seldom|hardly ever|scarcely|barely) (need|needs|needed|want|wants) [an|any|the|much] (adult+|help|support|looking after|supervision|anyone|grown ups)
(cope~|coped|survived|survive~|come through|been through) [with] (worse|more|a lot|much more)
(handle~|handled|manage~|managed) [the|these|those] (older|adult|grown) (men|man|boys|males|women|people)
(very|fiercely|highly|fully|completely|entirely|quite) independent
(well|quite|perfectly|fully|more than|easily) able to (cope|manage|handle|deal|decide|choose|survive|get by)
(not|hardly|scarcely) need (a|any) (safe|adult|trusted) (place|adult+|space|person)
(perfectly|quite|fully|well|more than) capable of (deciding|choosing|making|managing|looking|coping|taking)
(will|can) (be fine|cope|manage|survive) (without|on their own|by themselves|whatever|regardless|anyway|as they)
(capable of|able to) (making|make) [<their> own] [own|informed|adult|mature|rational|sensible] (decision+|choice+) about (sex|risk+|relationship+|danger+|drugs|men|contraception)
(manage~|cope~|get by|gets by|got by|getting by|do|does|doing|get on|gets on|survive~) [perfectly|quite|very|just|absolutely] (well|fine|happily|okay) (without|on <their> own|alone)
independent (since|from) [they|he|she|the age|a [very] (young|early)|an early]
(can|could|able to|capable of|trusted to|should) [now|safely|easily|well|perfectly well|already] (manage|managing|assess|assessing|judge|judging|handle|weigh up) <their> own (risk+|safety|lives|affairs|protection|welfare)
(do not|does not|did not) [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
(<is>|appear|appears|seemed) [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protecting|protection|looking after|looked after|from us|babysitting|nannying|mollycoddling|coddling|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(do not|does not|did not) [really] need [any|much|our|to be|adult|the|our] (protecting|protection|protected|looking after|looked after|supervision|supervising|safeguarding|shielding|adults|help|support)
(will not|would not|should not|do not|does not) need [as much|much|so much|anything like as much|our|the same amount of|a lot of] (from (us|services|adults)|help from (us|adults))
not (faze|unnerve|daunt) (them|him|her)
(need|needs|needed|require~) (no|little) [adult|further|extra|special|such|real|or no] (protection|shielding|supervision|supervising|looking after|safeguarding|help|support|parenting|guidance|care|reassurance|protecting)
(no longer|hardly|scarcely|barely) (need|needs|require~) [the|any|our|much|adult|such|to be] (protection|protecting|protected|looking after|looked after|supervision|supervising|safeguarding|care|shielding|help|adults|support|guidance)
(without|with no|in no|have no|has no) need (of|for) [adult|our|any] (protection|help|care|supervision|supervising|protecting|adults)
(too old|too grown up|too mature) (for|to need|to be)
(can|could) give consent
(not|hardly|far from|anything but|no longer|less|scarcely|never) [your|the|a|really|particularly|especially|obviously|very|as|so|like] [typical|usual|typically] vulnerable
(do not|does not|did not) (scare|frighten) [easily]
(scared|afraid|frightened) of (nothing|nobody|no one)
(fear|fears|feared) (nothing|nobody|no one)
(give|gives|gave|given|giving) [their|full|free|verbal] consent (to|for) [the|these|those|being|having|any|all] [sexual|intimate] (photograph+|photographed|photo+|picture+|image+|video+|filmed|sex|sexual _|relationship+|lift+|arrangement+|touched)
(tougher|hardier|more (resilient|mature|worldly|streetwise|grown up|hardened|adult|independent)) than (the (others|rest|white|other)|<their> (peers|classmates|friends)|other (children|girls|boys|young people|pupils|kids)|most (children|girls|boys|kids|young people|pupils|of <their>))
(these|those|this group of|the group's|they are|these are|they were|all) young (adults|adult)
(old|big|grown up|mature|strong|tough|wise|sensible|experienced|resilient|savvy|responsible|independent|streetwise) enough (to|for) (know|decide|cope|make|understand|look|take|handle|manage|be|consent|choose|face|stand|deal|see|walk|stay|have|live|sort|realise|say|themselves|it|this)
old enough
(of|at|reached|reaching) an age (to (take responsibility|know|decide|understand|choose|be (responsible|held))|(when|where|at which) <they> (should|can|could|ought|must|know|need to take))
(resilient|resilience)
(mature|maturity|sophisticated|hardened|battle hardened|hard bitten|thick skinned|tough|adult like|grown up|unshockable|fearless|invincible|seasoned|self assured|physically mature|sexually mature|emotionally mature|unfazed|fiercely independent)
(males|females)
(a|an|the|this|that|these|another|one|each|young|black|white|asian|mixed race|year old|ic _|teenage|adolescent|same|second|third|other|local|lone|youth) (male|female) (was|is|who|and|in|at|on|aged|from|with|of|youth+|teenager+|adolescent+|peer+|friend+|had|has|child|children|young|subject+|suspect+|individual+)
(young|black|white|asian|mixed race|year old|teenage|adolescent|lone) (male|female)
(youths|juvenile+)
(a|an|one|another|each|this|that|same|other|black|white|asian|local|street|disaffected|unruly|troubled|angry|alienated|estate|inner city|vulnerable|male|female|marginalised|year old|hooded|teenage|wayward) youth
(youth+) (who|were|was|are|is|had|has|have|gather~|congregate~|hang~|loiter~) [been|gathered|seen|in|at|on]
(ic1|ic2|ic3|ic4|ic5|ic6|ic7|ic8|ic9|ic0)
ic (1|2|3|4|5|6|7|8|9|code+)
(slim|slight|stocky|heavy|heavier|medium|large|small|thin|athletic|muscular|big|wiry|lean|average|solid|sturdy|skinny|powerful|burly|short|tall|broad|muscly|bulky|chunky|larger|slender|light|strong|petite|stout|thickset|thick set|similar|imposing|delicate|skeletal|medium to large|slightly built) [to _|muscular|and _|_] (build|builds|frame|frames|physique+|stature|height)
(4ft|5ft|6ft|5'1|5'2|5'3|5'4|5'5|5'6|5'7|5'8|5'9|5'10|5'11|6'0|6'1|6'2|6'3|6'4|built like)
on the (heavy|large|skinny|chubby|thin|short|tall|plump|slim|small|stocky) side
(well|heavily|slightly|powerfully|solidly|slimly|strongly|stockily) built
(heavy set|heavyset|thick set|thickset|physique+)
(feet|foot|ft) _ [inches] tall
(five|six|5|6) (feet|foot) tall
(<is>|at|over|nearly|about|almost|stand|stands|already) [over|nearly|about|almost|well over|at least] (five|six|5|6) (feet|foot|ft) [and|one|two|three|four|five|six|tall|plus]
(stocky|skinny|lanky|gangly|gangling|overweight|obese|chubby|plump|podgy|muscular|muscly|burly|petite|scrawny|underweight|hulking|strapping|broad shouldered|barrel chested|big boned|fat|thin|slim|slender|slight|tubby|stout|portly|scruffy|unkempt|dishevelled|grubby|smelly|malodorous|unwashed|dirty|filthy|ugly|attractive|pretty|good looking|handsome|gorgeous|plain looking|spotty|pimply|acned|freckled|freckly|pale|pasty|sallow|swarthy|tanned|bald|shaven headed|shaven haired|ginger|blonde|blond|brunette|redheaded|bespectacled|bearded|tattooed|pierced|scantily clad|provocatively dressed|underdressed|overdressed|short|tall|large|gaunt|well groomed|well turned out|shabby|hooded|shabbily dressed|athletic|imposing|tall for <their> age|small for <their> age|big for <their> age|hairy|topless|shirtless|bare chested|malnourished looking|thin looking)
(dark|light|fair|pale|brown|black|olive|white|lighter|darker) skinned
(fair|dark|long|short|curly|red|brown|black|blonde|blond|spiky|greasy|frizzy|floppy|ginger|bleach|bleached|sandy|straight|wild|shaggy|light) haired
(blue|brown|green|hazel|dark) eyed
(rough|mean|tough|foreign|older|tidy|odd|shifty|menacing|mixed race|asian|african|arab|mediterranean|european|sporty|thin|pale|scruffy|intimidating|hard|striking|unusual|ordinary|plain) looking
(smartly|well|poorly|badly|shabbily|scantily|provocatively|inappropriately|scruffily|fashionably|casually|immaculately|expensively|neatly|identically) (dressed|clad|turned out)
big (lad+|boy+|girl+)
heavily made up
(black|white|asian|african|arab|european|mediterranean|mixed race|foreign|eastern european|caribbean|oriental|older|scruffy|male|female|somali|polish|romanian|albanian|pakistani|indian|bangladeshi|turkish|kurdish|chinese|vietnamese|jamaican|nigerian|roma|traveller|irish|middle eastern|unkempt|untidy|similar|neat) in appearance
of [_] (asian|african|arab|european|mediterranean|mixed race|foreign|oriental|scruffy|black|white) appearance
of [_] (somali|polish|romanian|albanian|pakistani|indian|bangladeshi|turkish|kurdish|chinese|vietnamese|jamaican|nigerian|roma|traveller|irish|mediterranean|middle eastern|eastern european|east african|west african|south asian|dual|similar|untidy|unkempt|neat|smart) appearance
(grow|grows|growing|grew|grown) [a|an|<their>|his] (beard+|moustache+|facial hair)
(dark|light|pale|fair|brown|black|white|olive|bad|clear|oily|dry|greasy|spotty|lighter|darker|mixed|tanned|poor|freckled) [brown|and _] (skin|complexion+|skin tone+)
(complexion+|lip filler+|skin (tone+|colour+)|acne|facial hair|freckles|birthmark+|body odour|cornrows|dreadlock+|gold (tooth|teeth)|stubble|moustache+|hair extensions|mullet+|mohawk+|buzz cut+|skin fade+|fake tan|spray tan|false (nails|lashes|eyelashes)|shaved heads|shaven heads|shaved head)
(short|long|thick|neat|little|tight|blonde|box) (dreads|locs|braid+|beard+|afro+|plaits|twists)
(dark|light|fair|blonde|blond|brown|black|red|ginger|long|short|curly|straight|bleached|dyed|dreadlocked|greasy|spiky|frizzy|afro|shaved|shaven|messy|unwashed|purple|pink|blue|green|braided|bright|wavy|wild|cropped|auburn|coloured|untidy|slicked back|shoulder length|lank|matted|big|grey|dirty|mousy|tightly curled|neat|scruffy) [and _|_] (hair|hairstyle+|ponytail+|haircut+)
(with|have|has|had|having|sport~|wear|wears|wearing|wore|got) [a|an|the|both|several|many|large|visible|small|some|<their>|matching|long|short|bad|neck|facial|nose|lip|lots of|heavy|thick|too much|a lot of|full|quite|multiple] [a|an|visible|large|small|matching|neck|face|facial|nose|lip|black|dark|long|fake] (tattoo+|piercing+|beard+|afro+|dreads|locs|braid+|braces|scar+|lashes|eyelashes|nails|make up|makeup|lipstick|extensions|highlights|quiff+|ponytail+|fade)
(hair|haircut+|hairstyle+|nails) (is|are|was|were|in|tied|cut|dyed|worn|down|shaved|scraped|braided|plaited|bleached|slicked) [in|long|short|tied|dyed|shaved|braided|scraped|often|usually|greasy|unwashed|dirty|bleached] _
(scar+|tattoo+|piercing+) (on|over|through|across|above|under|down|and|in) [<their>|the|one|both|an|his|her|each] (face+|hand+|arm+|eye+|eyebrow+|cheek+|neck+|forehead|lip+|chin|knuckle+|leg+|nose|piercing+|tattoo+|ear+)
(tattoo+|piercing+) (of|is|are|visible)
eyes (are|were) [a|an] [_] [very] (blue|green|brown|hazel|grey|dark|black)
(shortest|tallest|thinnest|fattest|biggest|skinniest|palest|darkest|prettiest|heaviest) (of (them|the (group|boys|girls|lads|friends|pair))|boy|girl|lad)
(lost|losing|keeps) <their> looks
(heavy|thick|full|much|caked in|plastered in|lots of) (make up|makeup|foundation|lipstick)
the (blonde|blond|ginger|skinny|chubby|spotty|brunette|redheaded|plump|lanky|bald) one+
(vitiligo|psoriasis|squint+|lazy eye|alopecia)
(look|looks|looked|appear|appears|appeared) [to be] [very|rather] (eastern european|asian|african|foreign|somali|romanian|polish|mediterranean|arab|chinese|turkish|albanian|mixed race|middle eastern)
<their> skin (is|was|looks) [very|rather] (bad|poor|spotty|pale|dark|greasy|dry|light|grey)
(have|has|had|with|got) [bad|lots of|many|greasy] (spots|zits|pimples|acne|blackheads|braces|crooked teeth|bad teeth|buck teeth|bad breath)
(shaved|shaven|slit|drawn on|pencilled|plucked) eyebrow+
(one|two|three|four|five|six|several|some|most) (<is>|of them|of them are) (black|white|asian|mixed race|mixed heritage) and (one|two|three|four|five|six|the rest|the others|others) [are|is|were] (black|white|asian|mixed race|mixed heritage)
(one|two|three|four|five|six|several) (black|white|asian|mixed race|mixed heritage) and (one|two|three|four|five|six) (black|white|asian|mixed race|mixed heritage)
(dark|black|deep) (rings|circles|bags|shadows) (round|under|around|beneath) <their> eyes
(wear|wears|wearing|wore) the same (brand|brands|make|kind|style|sort) of _
in [a|an|his|her|their] [_] (parka+|anorak+|gilet+|bomber jacket+)
(carry|carries|carried|carrying) [a|an|the same] (man bag+|manbag+|designer bag+)
<their> (clothes|clothing|uniform+|shoes|coats|trainers|nails) (is|are|was|were) [always|often|usually|very|mostly|_] (dirty|filthy|scruffy|torn|unwashed|stained|smelly|ragged|inappropriate|expensive|too (big|small|tight|short)|revealing|grubby)
(dirty|unwashed|scruffy|stained|torn|ripped|grubby|shabby|incorrect|ill fitting|unironed) (school uniform+|uniform+)
(dressed|clad|kitted out|decked out) [all|entirely|mostly|usually|often] (in|like|from|the same|alike|smartly|scruffily|head to toe|provocatively|inappropriately|identically|casually|badly|well|older|as (men|women|adults))
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trackies|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|hardly anything|barely anything|very little|pyjama+|onesie+|slippers|dressing gown+|tights|fishnets|bomber+)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
(hood+|cap+) (up|pulled|raised|down over|low)
(tiny|cropped|strappy|micro|hooded|black|grey|designer|matching|baggy|skinny|tight|ripped|torn|dirty|expensive|branded|white|scruffy|revealing|skimpy|inappropriate|short|low cut|puffer|padded|dark|trendy|flashy|shabby|ill fitting|identical|stained|oversized|nike|north face|gaudy|grubby|threadbare|smart) [black|designer|grey|white|red|blue|green|and _|branded|new|padded|north face] (hoodie+|hoody|tracksuit+|trackies|joggers|trainers|coat+|jacket+|clothes|clothing|cap+|jeans|skirt+|dress|dresses|top|tops|shorts|leggings|outfit+|gear|jewellery|watch|watches|gilet+|crop top+|shoes|sliders|mini skirt+|t shirt+|jumper+|sweatshirt+|tops)
in [all|exactly|mostly] (the same|matching|identical|expensive|designer) [_] (trainers|coats|jackets|clothes|tracksuits|hoodies|puffers|shoes|caps|gear|outfits|joggers)
(canada goose|trapstar|moncler|stone island|hoodrich|nike tech|tech fleece+)
(balaclava+|ski mask+|bandana+|crop top+|mini skirt+|miniskirt+|puffer (jacket+|coat+)|baseball cap+|snood+|manbag+|tracksuit+|hoodie+|designer (label+|gear|brand+))
in [all] (black|white|grey|red|dark|designer _|_) from head to (toe|foot)
head to toe in _
(go|goes|going|went|walk~|walk|come|comes|came|turn up|turned up) [about|around|round|in|out] in (black|dark clothes|hoods|masks|pyjamas|hoodies|tracksuits|trainers)
(have|has|had|having|with|share~|got) [all|both|got] the same [nose|ear|lip|eyebrow|gold|silver|hoop] (ring+|stud+|fringe+|trainers|haircut+|hair|hairstyle+|hoodie+|jacket+|coat+|tracksuit+|nails|braids|tattoo+|cap+|shoes|clothes)
(cover~|mask~|conceal~) <their> face+
(sit|sits|sat|stand|stands|stood|hang|hangs|hung|stroll|strolls|lounge|lounges) [about|around|round|out] in (hoods|masks|pyjamas|hoodies|tracksuits|pyjama bottoms|slippers|dressing gowns)
(hide|hides|hid|hidden|hiding) <their> face+ (under|behind|in|beneath) [the|a|<their>|big|black] (hood+|scarf|scarves|mask+|cap+|balaclava+|snood+)
(go|goes|going|went|walk~|walk|come|comes|came|turn up|turned up|hang|hangs|sit|sits) [about|around|round|in|out] in [short|ripped|tight|baggy|skinny|_] (sliders|heels|jeans|skirts|crop tops|caps|balaclavas|puffers|vests|shorts|leggings|hoods|joggers)
(trousers|jeans|joggers|bottoms|trackies) (hanging|halfway|half way|hung|round|around|falling) [down|off|<their>]
(all|are|were|was|is|mostly|always|usually|dressed) in (black|dark (clothing|clothes|colours)|hoods|balaclavas|joggers|sliders|tracksuits|hoodies|crop tops|puffers|trackies|(short|mini|tight|ripped|skinny) (skirts|shorts|jeans|tops|leggings))
face+ (covered|hidden|masked|concealed)
(comment~|remark~|notice~|note~|complain~) ... the way (they|the (boys|girls|young people|group|lads)) (dress|dresses|dressed|are dressed)
(comment~|remark~) on <their> [revealing|tight|short|baggy|scruffy|expensive|designer|_] (clothes|clothing|outfits|dress|skirts|hair|looks|appearance|make up|makeup)
(dressed|done|dolled) up to the nines
(dolled|tarted|dressed) up (for the (men|drivers|lads|boys)|like (women|adults))
(dolled|tarted) up
always
never
(refuse~|refusing) [outright|point blank|flatly|repeatedly|consistently|steadfastly|absolutely|even|still|simply|completely] (to|all|any|every|each|help|support|offers|our|services|contact|point blank|outright|engagement|advice|intervention+|everything|anything)
refusal+ to (engage|attend|talk|work|accept|listen|speak|cooperate|co operate|take|change|follow|meet|participate|comply|go|accept|see)
(reject~|decline~|spurn~|rebuff~|ignore~) (all|any|every|everything|each)
(turn|turns|turned|turning) down (every|all|any|each|everything)
(turn|turns|turned|turning) (every|all|any|each|everything) [offer+|worker+|of it|of them] down
(unwilling|unprepared|not willing|not prepared|never willing) to
(want|wants|wanted) nothing to do with
(are not|is not|were not|was not|never) (willing|prepared) to
whatever ... (offered|offer|suggested|suggest|tried|try) ... ((turn|turns|turned) [it|them|this] down|refuse~|reject~|decline~|say no|says no)
(all|every|any|most|each) [single] (offer+|referral+|attempt+|invitation+|appointment+) ... (has been|have been|had been|were|was|is|are) [all|also|repeatedly] (refused|declined|rejected|turned down|ignored|rebuffed|thrown (back|in)|spurned|snubbed|knocked back|batted away)
(support|help|engagement|offers|services|interventions) (is|has been|was|are|were|have been|had been) [always|consistently|repeatedly|all|continually|routinely|persistently] (refused|declined|rejected|turned down|rebuffed)
(complete|total|absolute|flat|blanket|outright|utter|consistent|persistent|continued|general) refusal+ (to|of|by|from|on)
will do anything (for|to)
would not dream of (telling|asking|coming|going|talking|speaking|attending|accepting|trusting|working|saying|ringing|listening|reporting)
(will|shall) not [ever|simply|just|readily|willingly|even|freely|under any circumstances|at all|now|always] <engage>
will never <engage>
(will not|wont) [ever|simply|just|readily|willingly|even] <engage>
(would not) [ever|simply|even] (engage|talk to|work with|listen|attend|accept|cooperate|change|comply|be (helped|told|reached|persuaded))
(not|never|are not|is not) [ever] (going|about) to <engage>
will (always|never) (be|have|end|do|get|go|return|turn|find|lie|steal|choose|put|fight|remain)
(guaranteed|doomed|destined) to _
(bound|certain|sure|guaranteed|doomed|destined) to (end|react|kick|cause|reoffend|fail|go|get|become|be|come|do|continue|turn|repeat|cause)
(bound|certain|sure|guaranteed|doomed|destined|set) to (fall|fight|leave|lose|drop|drift|be|re offend|offend|commit|run|break|miss|relapse|escalate|return|hurt|carry|join)
(going to|will|would) [all|surely|only|just|simply|soon] (end up|wind up|finish up)
(it is) [only|just|merely] a matter of time
(only|just|merely) a matter of time
back (to|at|into) <their> old (ways|habits|tricks|haunts)
(there is|there can be|without|without a|have|has) [absolutely] no doubt _
will [soon|simply|just|only] (reoffend|re offend|offend again|do it again|relapse|be back|go missing again|run away again|run off again)
only ever _
no matter (what|how|who) ... (offer~|offered|tried|try|done|do|said|says|asks|asked)
(simply|just|plainly|clearly|really) (do not|does not|will not|cannot) (care|listen|learn|bother|trust|want|understand)
(no way|no chance|no prospect|no hope|no possibility) [at all] (that|of) <they>
everything ... (ends|end|turns|becomes|is) ... (fight|trouble|argument|row|drama) ... (<they>|this group|these)
it goes without saying _
(impossible|hopeless) to (help|reach|teach|trust|manage|work with|please|control|engage)
(it is|is) [almost|all but|quite|absolutely] (certain|inevitable|obvious|clear|definite|a certainty|a given|beyond doubt) [that] <they> (will|cannot|do not|are not|have no)
all (they|he|she|this group|the group|these young people) [ever] (do|does|want|wants|care|cares)
no chance of (them|him|her|getting|this|the) _
nothing ... (makes|make|made|will make|has made) [any|a|the slightest] difference
nothing (anyone|anybody|anything|we|staff|adults|workers|professionals|teachers|parents) ... (to|for|with) [the] (them|him|her|group|boys|girls|lads|friends|young people) (makes|make|made|will make|has made) [any|a|the slightest|the least] difference
whatever (anyone|anybody|we|staff|adults|workers|professionals|teachers|parents) ... (to|for|with) [the] (them|him|her|group|boys|girls|lads|friends|young people) (has|have|had|makes|make|made) (no|little) (effect|difference|impact)
(will|would|could|can) ever
(none|not one|neither) of (them|[the|these|those] [_] (boys|girls|young people|children|friends|lads|group|cast|pupils|skaters|dancers|performers|members|five|six|four|three)) [_] ever
(nothing|no one|nobody) ... ... ... (will|would|can|could) [ever] (work|help|reach|change|stop|make|get through|be taken|touch|persuade|convince|engage|interest|satisfy|please|matter) [with|to|for|them|him|her]
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that) [_] (group|cast|boys|girls|lads|friends|young people|children|skaters|performers|dancers|six|five|four|three)) ever (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries)
(none|not one|no one|nobody) of (them|the (boys|girls|young people|group|children|friends|lads|cast|pupils|skaters|performers|five|six)) will <engage>
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that|our) [_] (group|cast|boys|girls|lads|friends|young people|children|six|five|four|three)) (has|have|had) [ever|once|yet] (told|listened|turned up|come|answered|engaged|attended|learned|learnt|behaved|tried|kept|stuck|finished|completed|shown|accepted|apologised|shown|taken|owned|admitted|said sorry)
(guarantee|bet|be sure|count on it|be certain) [that] <they> (will|would|are going to|are behind|are involved|were behind|were involved)
(will|would|can|could) never (get|persuade|convince|reach|change|make|talk|win) (them|these|this|the (group|boys|girls|lads|young people|children)|him|her) [_] (to|round|over|see|do|listen|change|into|from|boys|girls|kids|lads|young people|children|group)
(nobody|no one|none|not one|neither|no member) (in|of) (them|(the|this|our) [_] (group|boys|girls|lads|friends|young people|children)) (listens|engages|behaves|learns|tries|attends|turns up|cooperates|complies)
no (intervention|service|worker|programme|approach|professional|agency|adult|offer|support|strategy) (has|have|had) ever (made|worked|helped|reached|changed|got through|succeeded|engaged)
no (intervention|service|worker|programme|approach|professional|agency|adult|offer|support|strategy) (will|can|could) ever (make|work|help|reach|change|get through|engage)
not a single (one|member|boy|girl) of (them|the (group|cast|boys|girls)) (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries|will)
(cannot|can not|could not|could never|can never) [ever|simply|just|possibly] be (trusted|helped|reached|engaged|reasoned|controlled|persuaded|told|relied|changed|taught|believed|worked|saved|managed|stopped)
(incapable|not capable) of
(no|zero|absolutely no|not the slightest|without any|shows no|show no|little or no) (intention+|interest|desire|wish|willingness|inclination) [whatsoever|at all|of any kind|whatever] (of|in|to) _
(not|never) [at all|remotely|the least bit] interested in _
uninterested in _
(impossible|no use|no point|pointless|useless|futile|no good) [to|in] [even|ever] (engage|engaging|reach|reaching|help|helping|talk|talking|work|working|reason|reasoning|try|trying|offer|offering|get|getting|control|trust|change|changing|stop|teach|contain|speak|ask|asking|sending|inviting) [to|with|through|them|the]
no (getting through to|talking to|reasoning with|reaching|helping|pleasing|trusting|changing) (them|these|this|the|him|her)
nothing (works|will work|worked|helps|will help|gets through|can be done|will change|reaches|we do|we try|we offer) [with|for|to|them]
(beyond|past) (saving|reach|redemption|caring|hope)
set in their ways
(invariably|inevitably|undoubtedly|unquestionably|indisputably|incessantly|perpetually|eternally|relentlessly|without exception|without fail)
(every single|each and every|every last) (time|day|night|week|weekend|evening|morning|month|occasion|one|session|offer|appointment|lesson)
(all|none|every one|each|every one) of (them|the (boys|girls|young people|group|children|friends|lads|pupils)) (lie|lies|lied|steal|steals|refuse~|fight|fights|truant|carry knives|carries a knife|offend|offends)
(do|does|did) nothing but _
(totally|completely|utterly|absolutely|wholly|entirely) (unwilling|resistant|closed|opposed|against) [to]
(forever|for ever|constantly|continually|continuously|permanently|endlessly|consistently|perpetually) (in (trouble|fights|conflict|detention|isolation|bother)|on the (lookout|hunt|prowl|make)|up to (something|mischief)|at (loggerheads|it|each other's throats)|getting|fighting|causing|arguing|lying|late|breaking|running|disrupting|making|out|lost|complaining|lie|lies|fight|fights|argue~|miss~|miss|misses|fail~|swear|swears|swearing|break|breaks|run|runs|refuse~|refusing|challenge~|angry|high|stoned|drunk|absent|test|testing|reject~|ignore~|ignoring|rude|disobey~|offend~|smoking|smoke~|late|let|lets|letting|on the move|looking for|seek|seeking|put|putting|puts|go|goes|going|on <their> (phone+|screens))
(every time|all the time|at all times|24 7|day in day out)
(completely|totally|utterly|entirely|absolutely|wholly|thoroughly) (refuse~|unwilling|unable|disengaged|disinterested|uninterested|resistant|unreachable|uncontrollable|untrustworthy|unreliable|opposed|indifferent|incapable|closed)
(definitely|clearly|obviously|certainly|surely|undoubtedly|of course) (do|does|will|are|is|have|has|would|want|wants|did|were|was) (not|never|no|nothing)
(not once|not ever|on no occasion|at no time|at no point|under no circumstances) (have|has|did|do|does|will|would|had)
(clearly|obviously|plainly|evidently|of course|surely|certainly|definitely) (knew|know|knows|wanted|enjoy|enjoys|enjoyed|chose|choose|chooses|meant|lied|lies|planned|understood|did this|did it)
(will|would) (certainly|surely|definitely|undoubtedly|no doubt|of course|inevitably) _
(everything|anything) (they|he|she|the group|these (boys|girls|young people)) (say|says|said|tell|tells|told|do|does) ... (is|was|are) (a lie|lies|untrue|false|made up|an act|for show)
(have|has|had) not once
(do not|does not|did not) ever
(do not|does not|did not|will not) ever
(glued to|live on|lives on|lived on) <their> (phone+|screens)
(do|does|will|would|can|could) not _ ... [_] under any circumstances
(fail|fails|failed|failing) [again|repeatedly|consistently|completely|utterly|once more|yet again|totally|even|persistently|routinely|signally|dismally|miserably|collectively|time and again|so badly] to
(fail|fails|failed|failing) [completely|utterly|badly] in (its|their|his|her|the) (duty|duties|responsibilities|responsibility|care|job|task)
(fail|fails|failed|failing) (them|these|this|young people|children|our|every|each|those|all of|both|the (group|young people|boys|girls|children|friends|lads|pupils)) [young people|children|group|boys|girls|friends|members|of them|young person|child]
(failure+|failing+|shortcoming+|omission+) (of|by|on|to|from|at|across|in)
(system|systemic|systems|service|agency|multi agency|collective|serious|repeated|total|complete|management|safeguarding|professional|institutional|abject|gross|clear|basic|council|school|police|leadership|communication|corporate) (failure+|failing+|failings)
(failings|shortcomings)
(its|their|these|such|other|catalogue of|series of|string of) (failing+|failings|failures|shortcomings)
(was|were|is|are|been|being) [badly|repeatedly|utterly|again|completely] failed by
(was|were|is|are|been|being) (badly|repeatedly|utterly|completely) failed
(should|ought to|needed to) [not|never|also|at least|really|surely|clearly|certainly|long ago|by now|simply] have [not|never|all|also|already|at least|long since|simply|long ago|really|clearly|done more|more|better] <done>
(should not|ought not to) have <done>
(should|ought to) [also|really] have (done more|known better|acted sooner|thought|cared|listened|bothered)
(could|might) (easily|and should|at least|surely|clearly|so easily|simply|very easily) have <done>
could have (done more|been bothered|acted sooner|tried harder|made an effort|prevented|avoided|tried|and should have)
had (they|it|he|she|the <service>|social workers|anyone|anybody|somebody|someone) [only|just|even|ever] (bothered|listened|acted|done their|done its|looked|asked|cared|troubled|thought|paid attention)
if only (the|they|it|someone|somebody|anyone|services|social|police|staff|he|she)
had (the|either|any|each|both) [_] [_] (<service>) [only|just|even|ever] (bothered|listened|acted|done (its|their)|looked|asked|cared|troubled|thought|paid attention|replied|answered|responded)
(did not|do not|does not|have not|has not|had not) [even|always] (follow|followed|keep to|kept to|stick to|stuck to|apply|applied|read|kept) (its|their) own (policy|policies|procedure+|rule+|guidance|process+|protocol+|promise+|standards|advice)
(no one|nobody) (thought|think|thinks|troubled) (to|of) _
(not one|not a single|no single) (professional|person|worker|officer|teacher|adult|agency|service|member of staff|manager) ... (thought|think|bothered|troubled|stopped|asked|cared|lifted) ...
(no one|nobody|not one professional) (had|has|have) [ever|even] (thought|stopped|troubled|bothered) (to|of) _
(still (has|have) not|still has not|still have not|(has|have) still not) (replied|responded|answered|acted|come back|got back|done|acknowledged|apologised)
(did not|does not|do not|have not|has not|had not|never|hardly|not) [even|once|ever|really|so much as|seem to|appear to|simply|have] (bother~|bothered to|care|cared|trouble to|troubled to|lift a finger|lifted a finger|try|tried|make (any|an|the) (effort|attempt)|made (any|an|the) (effort|attempt)|took the trouble|taken the trouble|take the trouble|give a damn|have the (courtesy|decency)|had the (courtesy|decency)|raised a finger|raise a finger|want to know|wanted to know|take (it|this|them|the concern+|concern+) seriously|took (it|this|them|the concern+|concern+) seriously)
(could not|can not|cannot) be bothered
(no one|nobody|none|not one|neither) ... (could|can|would|was|were|has|had) be bothered
(no one|nobody|none|not one|neither) ... ... (bothered|cared|lifted a finger|took [any|the] (notice|responsibility|action|ownership|charge|lead|heed|interest)|listened|troubled to)
(no one|nobody) [there|at the _|in the _|in any _] [seemed|seems|appeared|appears|could] [to] (care|cared|bother|bothered|be bothered|listen|listened)
(could not) care less
(no one|nobody) (did|does|was doing|is doing|has done) (their|its|his) job
not (bothered|interested) [enough] (to|in|about)
(nobody|no one|none|not one|neither) ... (took|takes|take|has taken|had taken|have taken) ... seriously
(did not|does not|do not|never|not|have not|has not|had not) [even|once|ever] (take|took|taken|taking) (the|these|their|any|what) ... seriously
(neither|no|none) ... (did|does|was doing|is doing|has done|have done|had done) (their|its|his) [own] job+
(did not|does not|do not|not|never) (do|doing|done|did) (its|their|his) [own] job+
(no one|nobody) (did|does|has done|have done|had done) (anything|a thing)
(no one|nobody|none|not one|neither) ... ... (did|has done|had done|have done) (a thing|anything about|one thing|a single thing)
(knew|known|saw|seen|heard) ... ... (and|but|yet) [still|then] (said|did|told|shared) (nothing|nobody|no one)
(none of this|none of it|nothing) would [ever] have happened
(it is|it was) (wrong|careless|foolish|unfair|unreasonable|short sighted|thoughtless|unkind|cruel|naive) (of|for) (the|our|this|that|social|children's) _
(no one|nobody|none|not one|neither) ... ... had the (decency|courtesy|sense|wit|common sense)
(put~|puts|putting) (its|their) own [_] first
(bury|buried|burying) (bad news|the (report+|news|evidence|complaint+))
(hope~|hoping) (it|this|that|they|the problem) would [just|all] go away
(has|have) form (for|in|on)
(decision+|response+|treatment|approach|handling|actions) [_ _|_] (was|were|is|are) [_] (cruel|wrong|unjust|unfair|heartless|shameful|thoughtless|punitive|cynical|vindictive|spiteful)
(track record|history|habit|pattern) of (rejecting|refusing|ignoring|excluding|closing|turning|failing|losing|blaming|passing|dismissing|delaying|not)
(no one|nobody|none) ... ... (thought|think) to _
why (did|has|had) (nobody|no one|none of)
(cannot|could not) be trusted
(give|gives|gave|giving) (a|two) (hoot+|damn|toss|monkey's)
no (proper|real|serious|meaningful|adequate|decent) _ (was|were|has been|have been|had been) [ever] (done|made|carried out|undertaken|held|given|offered|completed|attempted)
(seem~|appear~) not to (care|bother|mind|want|notice|be (bothered|interested))
as (it|they|this|that|she|he|we|you|one) (should|ought to) have
(just|only|simply|merely) wanted (them|him|her|it|the (group|boys|girls|young people|children|friends)|these (boys|girls|young people|children)|young people|children) (off|out|gone|moved|elsewhere|removed|somewhere else|away)
(made|make|makes|making|showed|shown|shows|took|take|takes|taken|paid|gave|given|gives|showing|taking|pays|pay) (no|little|not the slightest|not the least|scant|minimal|hardly any|barely any|zero|so little|precious little) [real|serious|proper] (effort|attempt|interest|notice|action|attention|heed|regard|care|thought|concern|respect|account|responsibility|leadership|curiosity)
with (little|no|scant) (effort|regard|thought|care|concern|respect)
without [even|so much as|ever] (trying|bothering|asking|looking|listening|thinking|a thought|a second thought|reading|meeting|speaking|picking)
no [real|serious|proper|meaningful|genuine|visible|such|discernible] (effort|attempt|thought|care|regard|interest) (was|has been|had been|were|is being|whatsoever|at all)
(did|done|doing|does|do) (nothing|next to nothing|little or nothing|absolutely nothing|the bare minimum|as little as|precious little|sod all)
nothing (was|has been|had been) done
refusal+ to (engage|help|act|listen|share|meet|attend|take|accept|reply|respond|answer|cooperate|work|look|change|acknowledge|see|offer|fund|intervene|investigate|admit|speak|consider|believe)
(leave|leaves|left|leaving) (them|these|this|the (group|young people|boys|girls|friends|children)|young people|children|families) [young people|children|boys|girls|group] (to fend|to cope|to manage|to it|to rot|in the lurch|high and dry|out in the cold|without (help|support|protection))
if (the|any|only the|social|someone|anyone|services|staff|police|officers|teachers|agencies|workers) [_] [_] had [only|ever|just|not] (listened|acted|bothered|done|asked|looked|shared|told|responded|rung|called|visited|checked|kept|met|read|followed|taken|been|spoken|intervened)
(sat|sit|sitting|sits) on (its|their|his|her) hands
(sat|sitting|sits) on (it|this|that|them|the (information|referral+|report+|letter+|e mail+|concern+|complaint+|file+|intelligence|evidence|request))
(stood|stand|standing|sat|stands) (idly by|back and (watched|let|did)|by and (watched|let|did)|by while|by as)
(stood|stand|standing) idly
(walk|walks|walked|walking) away from (the|these|its|their|this) (group|young people|responsib~|responsibility|responsibilities|duty|problem)
(negligent|prematurely|negligently|negligence|neglectful|dereliction|incompetent|incompetence|incompetently|ineptitude|inept|lazy|laziness|lazily|carelessness|carelessly|careless|complacent|complacency|uncaring|heartless|callous|callousness|apathetic|apathy|unprofessional|unprofessionally|irresponsible|irresponsibly|inexcusable|inexcusably|unforgivable|unforgivably|unacceptable|unacceptably|disgrace|disgraceful|disgracefully|shameful|shamefully|scandalous|scandal|appalling|appallingly|woeful|woefully|dismal|dismally|pathetic|pathetically|lamentable|deplorable|abysmal|abysmally|atrocious|shambles|shambolic|hopeless|hopelessly|useless|clueless|ignorant|ignorance|arrogant|arrogance|obstructive|wilful|wilfully|cowardly|spineless|lackadaisical|slapdash|sloppy|slipshod|inadequate|inadequately|inadequacy|ineffective|ineffectual|dismissive|dismissively|indifferent|indifference|shoddy|uncooperative|unco operative|unhelpful|tick box|box ticking|jobsworth+|a farce|farcical|tokenistic|half hearted|perfunctory|dishonest|hypocritical|untrustworthy|blameworthy|culpable|bloody minded|pig headed|high handed|heavy handed|uninterested|disinterested|selfish|cavalier|short sighted|blinkered|stubborn|stubbornly|unreliable|chaotic|dysfunctional|woolly|out of touch|self serving|defensive|defensiveness)
(says|speaks|said) (everything|it all|volumes) about
culture of (blame|blaming|denial|indifference|complacency|neglect|cover up|silence|defensiveness|secrecy)
(have|has|had) no idea what (they|it|he|she) (is|are|was|were) doing
(do not|does not|did not) know what (they|it|he|she) (is|are|was|were) doing
found [the] ... at fault
(is|are|was|were) [all|just] (bullies|cowards|idiots|fools|liars|racists|thugs)
(did|done) (was|is) (wrong|indefensible|cruel|unfair|disgraceful)
(not|far from|hardly|nowhere near) (fit for purpose|good enough|up to (the job|scratch|standard))
(unfit for purpose|to (its|their) shame|asleep at the wheel|asleep on the job|shame on|(should|ought to) be ashamed|nowhere to be (seen|found)|found wanting|remiss|dire|hostile|patronising|condescending|contemptuous|ham fisted|toothless|rubber stamp~|anything but _|beyond (me|belief|comprehension|understanding)|ashamed of (itself|themselves)|no excuse|without excuse|no justification|inexcusable|a lot to answer for|much to answer for|heads should roll|true to form|a joke|not up to the job|out of (its|their) depth)
(poor|weak|bad|terrible|slow|appalling|dreadful|lazy|sloppy|lax|substandard|shocking|disappointing) (practice|response+|service|communication|management|judgement|judgment|leadership|decision making|work|handling|planning|record keeping|recording|performance|standard+|supervision|oversight|job|attitude|information sharing|follow up)
(let|lets|letting) (them|him|her|young people|the young people|the group|these young people|this group|these children|children|the children|the boys|the girls|the friends|everyone|everybody|families|the family|the families|these families|the parents|the mothers|the village|the estate|(its|their) (young people|tenants|pupils|players|residents|own)|us|parents|our young people|each of them|all of them|the lads|members|these boys|these girls|the five|the whole group|every one of them|a whole group) [all|badly] down
let down by
(badly|repeatedly|bitterly|constantly|utterly|seriously|again|sorely) let down
(been|being|was|were) [badly|repeatedly] let down
(ignored|overlooked|neglected|abandoned|forgotten|written off|betrayed|fobbed off|dismissed|brushed aside|sidelined|disregarded|deserted|passed around|passed from pillar to post) by
(turn|turns|turned|turning) (its|their|his|her) back+ on
(gave|given|giving|give|gives) up on (them|young people|the young people|the group|these|this|him|her|the (boys|girls|children|friends|lads))
(turn|turns|turned|turning) (a blind eye|a deaf ear|deaf ears)
(fell|fallen|fall|falls) on deaf ears
(look|looks|looked|looking) the other way
(pillar to post)
(neglects|neglected|neglecting) (the|this|that|our) _
(neglect|neglects|neglected|neglecting) (to|its|their|these|this|them|young people|children|(the|a) (duty|young people|group|needs|friends|boys|girls|children|responsib~))
(abandon|abandons|abandoned|abandoning|betray~|desert~|write off|wrote off|written off|writing off|fob~ off|palm~ off) (them|these|this|the (group|young people|boys|girls|friends|children)|young people|children|him|her)
(palm~|fob~) ... off
dump~ (them|these|the (group|young people|boys|girls|children)|young people|children|families)
(make|makes|made|making) (things|it|matters|everything|the (situation|harm|risk|danger)) [much|far|even|a lot|only] worse
(get|gets|got|getting) a grip
without (so much as|even) (a (phone call|call|letter|word|reply|visit|text|backward glance|thought)|an (apology|e mail|email|answer|explanation))
(despite|in spite of|after) (numerous|repeated|several|many|countless|endless|constant|multiple) (request+|reminder+|call+|e mail+|email+|letter+|chaser+|chasing|approaches|attempts)
(it is|it was) [very|deeply|most|extremely|really|hugely] (disappointing|regrettable|frustrating|shocking|inexcusable|a shame|a pity|astonishing) that
(disappointingly|regrettably|shockingly|inexplicably)
(opportunit~|opportunities|opportunity|chance+|sign+|warning+|cues) ... ... (was|were|have been|had been|has been|being) [again|repeatedly|all] missed
(used|applied|turned to|resorted to|resorts to|excluded|dismissed|closed) [far|much|all] too (readily|quickly|often|easily|freely|soon)
simply (closed|close|closes|ignored|refused|left|moved on|stopped|shut|sent|passed|walked|turned|gave up|waited)
could [easily|well] have _ ... ... but (chose|decided|opted|preferred|elected|did) not
wash~ (its|their|his|her) hands of
(pass~|passing) the buck
buck passing
(drag~|dragging) (its|their|his|her) (feet|heels)
(drop~|dropped) the ball
(bury|buried|burying) (its|their|his|her) head+ in
head+ in the sand
(hide~|hid|hiding) behind (policy|policies|procedure+|rules|thresholds|data|gdpr|process|paperwork|confidentiality|the|its|their)
cover~ up (its|their|the|what|for)
(swept|sweep|sweeping|sweeps|brush~|brushing) ... under the (carpet|rug)
miss~ (the|every|all|several|repeated|many|numerous|obvious|clear|a|two|three|vital|key|its|their|countless|an|so many) [clear|obvious|early|golden|vital|real|key|good|warning|the] (opportunit~|opportunity|opportunities|chance+|sign+|signs|warning+|obvious)
missed (opportunity|opportunities|chance+|sign+)
(fell|falls|falling|fall|fallen) [well|far|woefully|badly|seriously] short
(shirk~|duck~|dodge~|abdicate~|evade~|shed|shedding) (its|their|his|her|all|any|the) (responsib~|responsibility|responsibilities|duty|duties|role)
(broke|broken|breaks|breaking) (its|their|every) (promise+|word)
(pay|pays|paid|paying) lip service
went through the motions
kick~ ... into the long grass
(ignore|ignores|ignored|ignoring) ... (concern+|warning+|call+|letter+|referral+|request+|complaint+|sign+|evidence|report+|plea+|e mail+|email+|advice|worry|worries|voice+|view+|wishes|young people|group|parents|children|boys|girls|families|friends|pupils|message+)
(more|only) (interested in|concerned with|concerned about|worried about|bothered about) (its|their|his|her|targets|results|figures|budgets|money|saving|reputation|exam|attendance figures|numbers|paperwork)
responsible for (this|the|these|its) (failure+|delay+|harm|gap+|breakdown|mess|neglect|situation|loss|damage|state)
(handling|response|responses|communication|management|practice|planning|recording|supervision|oversight|information sharing|leadership|support|help|attitude) ... (was|were|is|are|has been|have been|had been) [very|extremely|so|too|often|quite|rather|shockingly|consistently] (poor|weak|bad|terrible|dreadful|slow|lacking|lax|substandard|shocking|haphazard|patchy|non existent|nonexistent)
made a mess of
(ignore|ignores|ignored|ignoring|disregard~|dismiss~|brush~ (off|aside)|shrug~ off|overlook~) (them|these|this|their|the|all|every|repeated|several|our|concerns|warning+|young people|parents|what|e mails|emails|calls|letters|referrals|requests|complaints|evidence|signs|pleas|it)
(blame|fault|guilt|responsibility for this) [squarely] (lies|rests|must|falls|belongs|lie|rest)
blame for
(is|are|was|were|be|been|squarely|entirely|largely|partly|clearly|solely) [entirely|largely|partly|clearly|solely|squarely] (to blame|at fault|culpable)
(its|their|council's|school's|police's|service's|agency's|team's|department's|trust's) [own] fault
fault of (the|its) <service>
(bear|bears|must bear|carry|carries|shoulder~) [much of|most of|some of|a heavy|all|full|sole|a share of|great] [the] (blame|guilt)
(only <self>|only itself) to blame
(i|we|must|can only|rightly|report) (blame|blames) (the|its|every|each|our|local) _
(hold|holds|held) (the|its) _ responsible
(far|much|way|all|altogether|simply) too (slow|late|little|slowly|long|busy|rigid|remote|ready|quick)
too (slow|late|busy|lazy|proud|rigid|quick|ready|arrogant|complacent|mean|timid|weak|lax|stubborn|tight fisted) to
(slow|quick|reluctant|unwilling) to (act|respond|react|reply|answer|listen|blame|judge|move|repair|mend|share|intervene|engage|exclude|dismiss|punish|learn|admit|take)
(refuse~|refusing) [flatly|repeatedly|point blank|simply|even|outright] to
(chose|chooses|choosing|preferred) [instead|deliberately|simply] to (ignore|look|do nothing|turn|blame|exclude|walk|close|sit)
(chose|chooses|choosing|preferred|decided) not to (help|act|listen|share|engage|attend|take|reply|respond|answer|intervene|investigate|believe|get involved|see|look|record|tell|follow|pass)
(deliberately|conveniently|wilfully) (ignore~|ignoring|kept|withheld|left|excluded|forgot|forgotten|lost|misled|delayed|overlooked|failed|chose|avoided|blind|obstructed)
(as usual|yet again|once again|as ever) [the] _ (fail~|ignored|did|lost|missed|failed|arrived late)
(lost interest|lost patience) (in|with) (them|the group|the young people|these)
(treat~|treated) ... ... (like|as) [common|little|a] (criminal+|suspect+|animals|dirt|nuisance|problem|second class|thugs|vermin|afterthought)
(punish~|criminalise~|demonise~|victimise~) (them|these|young people|the group|the young people|children) (for|instead|rather)
(poor|no|zero|little|lack of|complete lack of|total lack of|utter lack of) (leadership|grip|accountability|ownership|urgency|professional curiosity|professionalism|common sense|care|interest) [from|by|on|in|at|shown|whatsoever|was]
fault of (the|its|this|that|these|both|our) [_] [_] <service>
(get|gets|got|getting) (it|this|that|things|everything|so much) [all|badly|very|so|completely|seriously|spectacularly|quite|terribly] wrong
(let|lets|letting|left|leave|leaves|leaving) ... [to] [go] (unanswered|unheeded|unread|unopened|gather dust|go cold|slide|drift)
(waste~|squander~|fritter~) [another|over|almost|nearly|more than|at least|up to|precious|the best part of|all|so much|valuable|half|many] [_|a _] (month+|week+|year+|day+|time|hours|money|funding)
(poor|bad|dismal|woeful|terrible|patchy|weak|appalling) [track] record (of|on|for|in|at|when)
could [easily|well] have _ ... ... ... (and|but|yet|and yet) (chose|decided|opted|preferred|elected) not
the (blame|fault) (is|was|lies)
through [its|their|sheer|simple] (inaction|inattention|indifference|neglect|sloth)
could [easily] have <done> ... (and|but|yet) (did not)
(put|puts|putting|placed|places|placing) [its|their] [own] [exam|_] (results|budget+|reputation|targets|image|figures|convenience|profits|good name|comfort) (before|above|ahead of|over)
asleep on (its|their) feet
(beggars|defies) belief
(shut|shuts|shutting|close|closed|closes) (its|their) eyes
(was|were) [quite|simply|plainly|clearly|very] wrong to _
thanks to the [long|council's|school's] (delay+|failure+|inaction|neglect|indifference)
(dither~|bungle~|botch~|bodge~|fumble~|mishandle~|mismanage~)
(did|does|done|doing) [far|much] too little
(council's|school's|police's|its|team's|service's|agency's|department's|trust's|company's) [own] (inaction|neglect|negligence|indifference|dithering)
(academy's|home's|club's|panel's|landlord's|operator's|college's|worker's|social worker's|officer's|office's|authority's|provider's|hospital's|clinic's|school's|head's|youth service's|social care's) [own] fault
(care|cares|cared) more (about|for) (its|their|his|her|results|targets|money|reputation|league tables|figures|numbers|exam|attendance|the (budget|figures|numbers|building))
(let|lets|letting) (everything|it|things|this|that|the (situation|matter|problem|case)) (rot|fester|drag on|run on)
had (the|either|any|each|both|this|that) [_] [_] (<service>) (done (what|as) (it|they)|been doing)
never once (turned up|came|rang|replied|answered|asked|visited|attended|listened|checked|called|thought|tried|bothered|looked)
(the|its|their|council's|school's|police's|service's|agency's|team's|department's|trust's|company's|club's|home's|academy's) [usual|only|latest|lame|poor|standard|stock] excuse+ (was|is|for|that|were|are)
(talk|talks|talked) and (talk|talks|talked)
to (hit|massage|protect|flatter|keep down) (its|their) [own] (targets|figures|numbers|statistics|budget|ratings|results)
more (interested in|concerned with|concerned about|bothered about|worried about|keen on) ... ... ... than (in|with|about|on|the)
(protect~|favour~|put~|puts|putting) (its|their) [own] _ (over|before|above|ahead of|rather than) (its|their|the)
(in silos|silo working|siloed|silo mentality)
blam~ (each other|one another)
(obsessed with|fixated on|blind to|deaf to) _
(?:gather|collect|feed|obtain|seek|glean|extract|provide|supply|develop)(?:s|ed|ing)? (?:further |more |any |useful |back )?information (?:\w+ ){0,3}?(?:on|about|from them about|regarding) (?:\w+ ){0,2}?(?:drugs?|dealing|offend\w*|crimes?|criminal\w*|weapons?|knives|members|who|supply|robberies|burglaries|their (?:activit\w+|movements|associat\w+))
(?:should|to|must|will|can|asked to|and) (?:tell|inform|let|keep|alert|notify|brief) (?:the )?(?:police|officers) (?:know |informed |updated )?(?:of |about )?(?:what|who|whom|where|which|when(?:ever)?|how) (?:the group|they|members|each|the members|the friends|any of)
(?:circulat|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:stills|descriptions) (?:of|showing)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|stores?|stations?|patrols?|control room|sergeant|inspector|detectives?) (?:\w+ ){0,3}?(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?|descriptions)\s+(?:of|showing)
(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?) (?:of|showing) (?:\w+ ){1,4}?(?:to|with|among|in|at|behind) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|officers|police|wardens?|drivers|stores?|stations?|traders|patrols?|control room|businesses)
(?:photographs?|images?|photos?|pictures?) of (?:the )?(?:group|members|them|young people|five|boys|girls|yp\d+) (?:\w+ ){0,2}?(?:to|will|should|must|can) be (?:circulated|issued|distributed)
(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|send|sent) (?:\w+ ){1,4}(?:with|to) (?:the )?(?:gangs? (?:unit|team|desk)|robbery (?:team|squad|unit)|response team|intelligence \w+|crime (?:team|squad|unit)|detectives|cid)
(?:report|send|sent|submit|forward|copied|fed|feed|give|gave|supplie|supply)\w* (?!no |nothing\s+|none )(?:\w+ ){0,4}?to (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|officers?|analysts?|hub|cell)
eyes and ears
(?:criminal|police|gang|crime|live|actionable|sensitive|force|local|current|further|new|community|street|partner|multi-agency|operational|historic|recent|corroborated|uncorroborated|single-source|little|no further|reliable) intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?))
intelligence (?:suggests?|returns?|indicates?|shows?|picture|gathering|reports?|forms?|logs?|led|on|about|around|regarding|relating|that|gaps?|product|package|profile|development|sharing|received|held|submi\w+|checks?|requirements?|assessment|briefing|database|sources?|purposes?|opportunit\w+|from|to|for|collection|value|systems?|and (?:evidence|enforcement|information)|which)
intelligence(?= (?:has|is|was))
(?:gather\w*|collect\w*|develop\w*|build\w*|submit\w*|share|shares|sharing|obtain\w*|provid\w+|feed\w*|for|as|of|useful|valuable|more|any|on|through|into|generate\w*|yield\w*|enrich\w*|source of) (?:the |an? |police |good |better |further\s+|more )?intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?|and (?:humour|wit|warmth|kindness|care)))
intel
5x5x5
3x5x2
(?:is |are |was |been )?graded? [a-e]\d
sources? (?:has |have )?(?:indicat\w+|suggest\w*|stat(?:es?|ed)|report(?:s|ed)?|advis\w+) (?:\w+ ){0,8}?(?:drugs?|stock|stolen|knives|weapons?|dealing|supplying|storing|stash\w*|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gang|responsible)
(?:confidential|covert|graded|anonymous|intelligence) sources?
source (?:report|handl)\w*
informants?
chis
(?:close to|willing to|ready to|persuaded? to|prepared to|likely to) talk(?:ing)?(?=[.;,]|$| to (?:police|officers|detectives|us about (?:who|names)))
(?:is|are) believed to hold information
encourag\w+ (?:them|her|him|one|the girls|the boys|members|yp\d+) to (?:inform|name|give (?:names|evidence|statements?|information))
(?:pass|passes|passing|give|gives|hand|send|supply|feed|provide|report|relay)(?:ed|ing|s)? (?:on )?(?:the |their |any |all |us )?(?:full )?(?:names|details|identities|addresses|registrations|descriptions|photographs|nicknames)(?: of (?:the |all |any\s+|each )?(?:members|those|anyone|associates|young people|group))?(?: \w+){0,3}? (?:on\s+|over )?(?:to|with) (?:the )?(?:police|officers|force|detectives?|gangs?|crime|neighbourhood policing|robbery|response|\w+ (?:squad|desk))
(?:for the (?:information|attention|use|benefit)|of (?:use|interest|value|benefit)) (?:of|to) (?:the )?(?:\w+ )?(?:officers|police|force|squad|detectives|(?:serious )?violence (?:team|unit)|(?:robbery|gangs?|crime|drugs?|burglary) (?:team|unit|desk))
(?:officers|police|detectives|the force|the squad) (?:would|will|could|may|might) (?:benefit from|find it (?:useful|helpful) to|like to know|want to know|need to know|be (?:helped|assisted) by) (?:\w+ )?(?:who|what|which|where|when|knowing|having)
(?:share|shares|shared|sharing|pass|passes|passed|send|sends|sent|report|reported|feed|fed|copy|copied|forward|forwarded|hand|handed|refer|referred|go|goes|given)(?: \w+){0,4}? (?:with|to) (?:the )?(?:robbery|burglary|gangs?|crime|murder|drugs?|proactive|knife crime|organised crime) (?:squad|task ?force|team|unit|desk)
(?:well placed|asked|encouraged|in a position|used|instructed|expected) to (?:find out|report|listen out for|discover|learn|establish) (?:back )?(?:what|who|where|which|when) (?:is|they|the group|members|he|she)
(?:might|may|could|would|will|to) (?:give|provide|make) (?:witness )?statements?(?! (?:about|against) (?:the )?(?:adults?|men|man))
weak links?
(?:drugs?|dealing|knives|weapons|stock) (?:is|are) (?:\w+ )?(?:kept|held|stored|hidden|stashed)
street names
aliases
alibis?
(?:the )?identity of the (?:person|male|female|youth|man|boy|girl) (?:known as|who)
(?:let|tell|inform|alert|notify|update|brief)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know |informed )?(?:of\s+|about |as to )?(?:who|whom|where|which|what) (?:is|are|was|were|the group|members|they|each|any|has|have|comes?|goes|attends?)
(?:let|tell|inform|alert|notify|ring|call)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know )?when(?:ever)? (?:the group|members|the friends|any of (?:the group|them)) (?:gathers?|meets?|arrives?|is|are|comes?|enters?|leaves?)
(?:allow|help|enabl|assist|lets?)\w* (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:to |in )?(?:act (?:quickly|early|on|against)|decid\w+ (?:who|whom|which)|identify|identifying|stop (?:them|members|the group|whom)|search|arrest\w*|target\w*|trac(?:e|ing)|move in|catch\w*|prioritis\w+|link|match|know (?:who|whom|where|which))
so that (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:can |may |will |are able to )?(?:act (?:quickly|early|against)|decide (?:who|whom|which)|identify|stop (?:them|members|the group|whom)|search|arrest|target|trace|move in|catch|link|match|know (?:who|whom|where|which)|build)
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ )?(?:hold|holds|held|keep|keeps|kept|have|has|compile|compiles|compiled|maintain\w*) (?:\w+ )?(?:photographs|images|pictures|files?|a list|lists|records|a database|details|names) (?:of|on) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|drivers|stores?|traders|patrols?|control room|operators?|staff|sergeant|we) (?:\w+ ){0,3}?(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|five|young people|boys|girls|them|each)
list of (?:the )?(?:names|members|associates|addresses|nicknames)(?! (?:who|that) (?:agreed|asked|wished))
wanted by (?:the )?(?:\w+ )?(?:intelligence|police|force|detectives|squad|desk)
(?:officers|police|detectives|the force|the squad) (?:would |will |could )?(?:like|want|need|require|seek|request|ask for|asked for|are seeking) (?:\w+ )?(?:the )?names
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
on the radar of (?:the )?(?:(?:proactive|robbery|gangs?|crime|tasking|response) (?:team|unit|squad)|police|officers|neighbourhood (?:team|officers?)|community safety|enforcement)
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:the group|they|members|each member|yp\d+) (?:meets?|associates?|talks?|is|are|visits?|see|sees)
surveillance(?! cameras?(?: (?:at|on|in|outside|over|do|does|are|is|were|have|has|that|which)|[.,;]))
(?:keep|keeps|keeping|kept) (?:close )?(?:tabs|track|watch|a (?:close )?watch|a log|a register) (?:on|of|over) (?:the|their|them|who|members|all|each|these|this|its|which (?:of|boys?|girls?|young|members?|friends|children|pupils)|where)(?! (?:\w+ )?(?:cars?|vans?|vehicles?|taxis?|men|drivers?|adults?|lamps?|lights?|doors?|temperature|weather|bus(?:es)?)\b)
covert(?:ly)?
undercover
plain[ -]clothes?
(?:carry|carries|carried|conduct\w*|undertake\w*|make|mount\w*) (?:out )?(?:\w+ )?observations? (?:at|on|of|from|near|around)(?! (?:the )?(?:lesson|session|place|play))
observation (?:posts?|points?|vans?)
(?:track|tracks|tracked|tracking|monitor\w*|log|logs|logged|logging|follow|following|plot\w*|chart\w*|trace\w*) (?:\w+ ){0,2}?(?:movements|associations|associates|contacts|whereabouts|social media|phones?|online activity|accounts)
(?:on|about|of) (?:the group['’]s|their|members['’]|the members['’]|his|her) (?:movements|whereabouts|associations|associates)(?! (?:through|around) the (?:day|school))
(?:the group['’]s|their|members['’]) movements (?:between|on the|were|after|are (?:logged|known|tracked|unknown))
tracked on
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:meets|is with|visits|comes|attends|associates|goes|enters|they meet|talks)
predict\w* (?:where|when|who|their|the group|offend\w+|crime|which)
strike next
predictive policing
(?:automatic )?number[ -]plates? (?:recognition|data|readers?|cameras?|checks?)
anpr
cell[ -]site
facial recognition(?! cameras? (?:has|have|had) (?:barred|banned|stopped|mistaken))
(?:phone|handset|device|mobile|vehicle|telephone) (?:downloads?|seizures?|examinations?|extractions?|checks?|data|records|traffic|analysis)(?! (?:plan|contract|allowance|protection))
(?:phones?|handsets?|devices?|telephones?|mobiles?) (?:\w+ ){0,2}(?:be |were |are |was\s+|been )?(?:seized|downloaded|examined|interrogated|confiscated by (?:police|officers))
seiz(?:e|ed|es|ing|ure of) (?:\w+ )?(?:phones?|handsets?|devices?|telephones?|mobiles?)
(?:pnc|pnd|police national (?:computer|database))
(?:warning|police|gang|flag) markers?
(?:put|puts|place[sd]?|placing|add|adds|added|set) (?:\w+ )?markers? (?:on|against|at) (?:\w+ ){0,5}?(?:address|addresses|homes?|names?|houses?)
(?:flagged|recorded|logged|marked|entered|held|shown|listed|added) (?:up )?(?:on|in|onto|to)\s+(?:niche|athena|holmes|crimint)
flag(?:ged|s)? on (?:the )?(?:police|force|gang|intelligence)(?: \w+)?
watch[ -]?lists?
identified (?:on|from|through|by) (?:the )?(?:cctv|cameras?|footage|body-worn)
(?:trawl\w*|review\w*) (?:the )?(?:cctv|footage|cameras?) (?:to|for) (?:identify|find|catch|see who|trace)
footage (?:\w+ ){0,2}(?:retained|seized|secured|requested|obtained|exhibited)
(?:retain|seize|secure|exhibit)(?:s|ed|ing)? (?:the )?(?:cctv|footage)
(?:body[ -]worn) (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were|was|calm|polite|helping|doing)|(?:was|were|is) (?:switched )?(?:off|on))\b)
cctv (?:to|will|should|used to) (?:identify|track|monitor|watch|catch|gather)
(?:drone |cctv |camera )?footage (?:shows?|showed|places|puts|captured) (?:the group|them|members|yp\d+|two|three|several)
(?:feel|know|aware|understand|reminded) (?:that )?they are (?:being )?watched
under observation
sightings? of (?:the )?(?:group|members|them|yp\d+|any)
(?:vehicle|car) registrations
registrations of
posing as
test purchas\w+ (?:of|for) (?:\w+ )?(?:drugs|cannabis|weed|crack|heroin)
test purchas\w+ (?:\w+ ){0,4}?(?:from|off|against) (?:the |this |any |these )?(?:group|members?|young people|boys|girls|lads|five|them|yp\d+)
one step ahead
(?:to|will|should|must|can|may|police|officers?|guards?|security|wardens?|patrols?|pcsos?|sergeant|cameras?|by) photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people|boys|girls)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:of )?(?:the (?:group|members|young people|boys|girls|five)|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for|outside)
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]|their) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|logged(?! (?:out|off|in)\b)|flagged(?! down)|scored|graded|surveilled)(?! (?:by|on|through|via|with) (?:\w+ ){0,3}?(?:adults?|men|man|older|apps?|boyfriends?|parents?|mothers?|dealers?)|(?: \w+){0,3}? (?:out of (?:ten|five)|chat|for (?:their|looks|how))\b)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:will|should|must|(?:are|is|were|was|going|need|have) to|can|may|could) be (?:filmed|photographed)(?! (?:for|at) (?:a |the\s+|their )?(?:film|poster|show|exhibition|play|concert|website))
(?:filmed|photographed) (?:\w+ ){0,2}?by (?:the |our |two |plain-clothes )?(?:police|officers?|pcsos?|cctv|cameras?|control room|wardens?|security|guards?|analysts?|detectives?)
(?:filmed|photographed) (?:entering|leaving|meeting|handing|passing|dealing|selling|exchanging)
(?:every|each|all|any) sightings?
(?:asked|told|instructed|tasked|briefed) to (?:follow|watch|track|film|photograph|log|monitor) (?:them|the|members|each|any)
(?:who|which (?:of them|members)) (?:was|were) (?:absent|missing|out|there|present|nearby) (?:at the time|on the (?:night|day)|when)
(?:phones?|telephones?|messages|accounts?|social media|calls|devices)(?: (?:is|are|was|were|be|being|to be)){0,4} (?:monitored|intercepted|tracked|read|watched|checked by (?:police|officers))
monitoring of (?:\w+ )?(?:messages|phones?|social media|accounts|calls|movements|the group)
cctv trawl
matching the (?:description|descriptions) (?:of|given)
(?:likely|going|expected|predicted) to (?:re-?)?offend
offend next
where (?:the group|they|members|he|she) (?:keeps?|hides?|stores?|stash\w*|gets?|buys?) (?:its\s+|their |his |her |the )?(?:\w+ )?(?:weapons?|knives|drugs|money|stock|supply|stolen)
(?:harm|risk|gang|threat) scor\w+
(?:the|a|two|three|four|five|all|main|prime|key|these|those|possible|likely|known|several|any|outstanding|named|of|other|male|female|teenage|youth|potential|our|both|further|identified|priority|top|murder|robbery|burglary|young|more|no) suspects?(?! (?:that|package|vehicle|device|item|bag|the|it|it's|a|they|he|she|we))
(?:arrest|identif|interview|list|record|consider|circulat|want|flagg|known|came in|broughtin)(?:\w*) (?:\w+ ){0,2}?as suspects
(?:should|will|must|to) treat (?:\w+ ){1,3}?as suspects
(?<!adult\s)(?<!as\s)suspects (?:in|were|was|are|is|seen|identified|have|had|fled|ran|made|include|for|left|and)
suspected (?:of (?:\w+ing|robber\w*|theft|burglar\w*|drug|offen\w+|supply|criminal|gang|involvement|having)|gang|drug|offenders?|involvement|members?|criminals?|dealers?(?= (?:in|among|within|of) the group)|robbers?)
(?:persons?|people|individuals?|subjects?|males?|females?|youths?|address(?:es)?|vehicles?) of interest
(?:priority |key |known |gang |main |high[ -]harm |active |a |the |each |this |every\s+|another )nominal(?! (?:fee|charge|sum|cost|amount|role|value|lead|rent|contribution|head|owner|price|membership|subscription|payment|rate|group|budget|fine|wage|allowance|deposit|donation|limit|prize|share|pot|number|interest|term|£|pounds?|pence|(?:one|two|three|five|ten|twenty|fifty|\d+) (?:pounds?|pence|quid|p\b)))
(?:known|criminal|gang|police|identified|wider|close|suspected|offending|their|his|her|the group['’]s|drug) associates
associat(?:es|ing|ion) with (?:known|criminal|gang|nominals?|offenders?|suspects?|other offenders?|prolific)
associates of (?:the|known|a|yp\d+)
(?:known|prolific|persistent|repeat|serial|habitual|priority|main|top|worst|active|career|high[ -]harm|most harmful|key|violent|drug|identified) (?:\w+ )?offenders?
ring-?leaders?
(?:key|main|major|biggest|top|principal) (?:players?|protagonists?|instigators?|culprits?|perpetrators?)
(?:identify|identifies|identifying|identified|establish\w*|find out|work out|determine|prove|show|name|naming|shows|showing|learn|discover) (?:the )?(?:culprits?|offenders?|perpetrators?|those (?:responsible|behind|involved in (?:the )?(?:robber|burglar|offen|crime|thef))|who (?:is|are|was|were) (?:\w+ )?(?:responsible|behind|holding|dealing|supplying|carrying|selling|storing|committing|stealing|offending|running|in charge|involved in))
(?:evidence|proof) (?:of|as to|about|on|for|that shows|to show) (?:who|which of|their (?:involvement|offending|guilt|criminal)|offending|criminal\w*|supply|the group['’]s (?:involvement|offending|criminal)|guilt|drug)
evidence against
evidential\w*
(?:gather\w*|collect\w*|secur\w+|obtain\w*|build\w*|captur\w+|preserv\w+) (?:\w+ )?evidence(?! (?:from the young people|of (?:what (?:works|helps)|strengths?|change|impact|need)|about (?:lighting|the lights|the bus|the park)))
case against
(?:observed|sighted|spotted) (?:\w+ ){0,6}?(?:\d{2}[.:]\d{2}|\d{4}) ?(?:hours|hrs)\b
(?:group|subjects?|males?|youths?|lads|boys|members|yp\d+) seen (?:\w+ ){0,5}?(?:\d{2}[.:]\d{2}|\d{4})\s?(?:hours|hrs)\b
(?:search|stop|checks?|enquiries) (?:of \w+ \w+ )?(?:proved?|was|were) negative
proved negative
made off (?:on|in|towards|from|with|down)
decamped
lost to view
lines? of (?:enquiry|inquiry)
criminality
(?:the group['’]s|their|group|members['’]|this group['’]s|the cohort['’]s) (?:offending|criminal\w*|crimes?|modus operandi)(?! (?:is something (?:that )?adults|records? worr))
offending (?:by|of|within|among) (?:the|this|these) (?:group|cohort|network|members|boys|girls|lads|young people|friends)
joint enterprise
modus operandi
crime (?:series|groups?|pattern)
(?:burglary|robbery|theft|crime|offence) series
(?:thought|believed|suspected|known|understood|alleged|reported|assessed|said) to (?:be )?(?:\w+ ){0,6}?(?:stock|drugs|weapons?|knives|dealing|supplying|supply|selling|storing|holding|behind|offending|robberies|burglar\w+|stolen|ringleader|criminally)
(?:is|are|was|were|been|being) (?:linked|connected|attributed|tied) to (?:\w+ )?(?:\w+ )?(?:crimes?|offen[cs]es?|robberies|burglaries|thefts|stabbings|shootings)
(?:group|cohort|members|friends|they|gang) (?:is|are|was|were) (?:\w+ )?responsible for (?:\w+ ){0,5}?(?:crimes?|offen[cs]es?|thefts?|robberies|damage|disorder|anti-?social)
lookouts?(?! (?:for|to))
(?:harder|difficult|impossible|less easy) for YOUNG to (?:re-?)?(?:offend|deal|steal|supply|rob|commit)
arrests (?:can|could|may|might|should|must) (?:then )?be made
number of (?:arrests|charges|convictions) (?:of|made|among|against|involving|in) YOUNG(?! (?:\w+ ){0,3}?(?:fall|fell|drop|halve|go(?:es)? down|reduc|decreas))
chain of command
who (?:holds?|carries|keeps|stores|has) the (?:weapons?|knives|drugs|stock|line)
(?:hold|holds|holding|store|stores|storing|stash\w*|hid(?:e|es|ing)) the (?:weapons?|drugs|stash|stock|knives|stolen)
(?:prov(?:e|es|ing)|show|shows|showing|demonstrat\w+) (?:association|gang membership|membership of|involvement in|guilt)
criminally active
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:the |a |their )?(?:\w+ )?(?:police|crime|custody|intelligence|offender|gang) (?:records?|systems?|reports?|database)
offender (?:list|management|manager|scheme|register)
integrated offender
nominals(?! (?:fee|charge)s?)
nominal (?:number|record|index) (?:on|in) (?:the |a )?(?:system|database|police)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:\w+ )?(?:the group['’]s|their|his|her) (?:police|crime|custody|offender) (?:records?|systems?|reports?)
suspected of (?:the |a |an |two |several )?(?:robber\w+|burglar\w+|thefts?|stabbing|assault|arson|shooting|offen\w+|supply\w*|deal\w+|handling|criminal)
evidence (?:of|for|that shows|that) (?:the |their |a )?(?:\w+ )?(?:gang|criminal|drug|offen\w+|membership|supply|association|involvement|crime)
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-?social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:the group|this group|members|them\b|these|the young people|the five|the friends)
gang (?:lines|hierarchy|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
made an example of
suspect yp\d+
who suppl(?:y|ies) whom
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained)|in (?:dark|black|hooded|grey|a hood|a dark|a black|tracksuits|hoods|balaclavas))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|five) (?:are|is|were) (?:\w+ )?(?:criminals|thugs)
(?:polic(?:e|ed|ing)) (?:more |very )?robustly
(?:should|must|will|to|can) (?:\w+ )?be treated as (?:an? )?(?:suspects?|offenders?|criminals?|nominals?)
known for (?:robber\w+|burglar\w+|thefts?|dealing|shoplifting|violence|offending)
gangs? (?:matrix|matrices|nominals?|map(?:ping|s)?|database|profiles?|structures?|hierarch\w+|members? (?:list|map|chart)|affiliations?|intelligence|index|tension map|picture|activity map)
(?:the|police|violence|harm|risk|gangs) matrix
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |a |its |their\s+|any )?(?:\w+ )?(?:gangs?(?! unit)|hierarchy|offend\w+|associat(?:es|ions)|affiliat\w+|criminal \w+|nominals?|suspects?|chain of (?:command|supply)|crime|drugs? \w+)
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |its\s+|their )(?:\w+ )?network(?! of (?:support|adults|trusted|safe|friends|people they))
(?:network|link|association|social network) (?:analysis|charts?|diagrams?)
(?:chart|diagram|map) of (?:associates|the gang|the hierarchy|nominals|suspects|offenders)
hierarchy(?=:| (?:of the (?:gang|network)|within the (?:gang|network)|and who))
(?:subject|problem|offender|target|nominal|gang|suspect|criminal) profiles?
profil(?:e|es|ing) (?:of )?(?:the )?(?:members|offenders|suspects|gang)
(?:is|are|was|were|operat\w+ as|function\w* as|forms?|constitut\w+|becom\w+|acts? as|part of|members? of|membership of|belongs? to|considered|assessed (?:as|to be)|recorded as|designated|treated as|flagged as|classed as|affiliat\w+ (?:to|with)|linked to|known as|as) (?:an? |the )?(?:\w+ ){0,3}(?:criminal networks?|organised crime groups?|ocgs?|criminal gangs?|urban street gangs?|street gangs?|organised criminal groups?|criminal enterprise|crime groups?|drugs? networks?|crime gangs?)
(?:whom|who|which of them|which members) to (?:arrest|stop|search|target|watch|charge|visit)
(?:to|and|then|can|will|should) (?:arrest|charge|prosecute|round up|lock up|stop|search) (?:them|members|the group|the members|the young people|the five|those|each of them|yp\d+)(?! (?:from )?\w+ing\b)
build\w* (?:a|the) (?:\w+ )?case (?:for|against|on)
(?:assist|help|aid|support|inform|progress|further|advance|benefit)(?:s|ed|ing)? (?:with\s+|in )?(?:the |an? |any |police |ongoing |current |live |criminal |murder |robbery\s+|their )+(?:investigations?|enquir(?:y|ies))
(?:execut\w+|obtain\w*|seek|apply for) (?:a |search |further )*warrants?
(?:dawn |police )raids?
disrupt(?:ing|s)? (?:and (?:\w+) )?(?:the |this |their |its |any |all\s+|the group['’]s )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit(?:y|ies)|offending|criminal\w*|crime|supply|operations?|movements|hierarchy|drug\w*|associations?|business)
disruption (?:of (?:the |this |their |its )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit\w+|offending|criminal\w*|supply|associat\w+)|tactics?|plans?|activit\w+|opportunit\w+|options?|strateg\w+|powers?|visits?|toolkit|work|measures?|and enforcement|techniques?|phase|panel)
(?:for|through|by|of|and|towards|enable|support\w*) disruption(?! (?:to|in|at) (?:the )?(?:bus|lesson|school|class|service|sleep))
(?:group|gang|network|they|members|young people|friends) (?:is|are|be|to be|being|has been|have been) (?:\w+ )?disrupted(?! (?:by|when|whenever|each|every|if|while))
dismantl\w+
degrad(?:e|es|ed|ing) (?:the |their |its )(?:\w+(?:['’]s)? )?(?:capabilit\w+|group|network|capacity|gang|influence)
capability(?=:| (?:and intent|to offend|for violence))
clamp(?:s|ed|ing)? down
crack(?:s|ed|ing)?[ -]?down
zero[ -]tolerance
tough(?:er)? (?:stance|line|approach|action)
(?:robust|targeted|joint|proactive|police|further|increased|more|swift|stepped-up|intensive|for|through|by|with|and|support\w*|inform\w*|lead to|leads to|escalat\w+ to|coordinated|co-ordinated|strong|tougher|stronger|step up|effective|civil|criminal|direct) enforcement(?! (?:officers?|teams?|letters?|agenc\w+|unit|action is|without))
enforcement (?:action|activity|opportunit\w+|options?|powers|phase|plan|strategy|against|response|visits?|days?|operations?|measures|approach|tactics|priorit\w+|lead)
(?:targeted?|targets?|targeting|identif\w+|priorit\w+|selected|earmarked|lined up|next|considered) for (?:\w+ )?(?:enforcement|arrest|disruption|surveillance|prosecution|stop|search|a warrant)
(?:priority|operational|police|high[ -]value|enforcement|disruption|arrest) targets?
YOUNG (?:\w+ ){0,2}?(?:targeted|managed|dealt with|monitored|investigated|looked at|worked) (?:under|as part of|through|by) operation (?!encompass|safeguard)[a-z]+
operation [a-z]+ (?:targets|is targeting|targeted|will target|focus(?:es|ed)? on|is aimedat|aims at|concerns) YOUNG
(?:police|officers?|patrols?|operation|wardens|we|teams?) (?:will |to |should |can |must\s+|are to |now )?target(?:s|ed|ing)? (?:the (?:group|members|young people|friends|ringleaders|five|cohort|core)|members|them\b|yp\d+|those (?:who|most)|individuals|each|individual members)
(?:tasking(?! and co)|tasked (?:officers|police|patrols|units|by (?:police|the (?:force|sergeant|inspector)))|(?:officers?|police|patrols?|units?|teams?|wardens) (?:\w+ ){0,2}?tasked (?:to|with))
(?:increas\w+|use|using|more|targeted|conduct\w*|carry out|carrying out|intensify\w*|step up|intelligence-led|further|continue|regular|extra|will|should|to|through|by) (?:of )?(?:the )?stop(?:s|ping)?[ -]and[ -]search(?:es|ing)?(?! (?:is|was|has|feels|made|left|happens|means|less|training|scrutiny|panel|leaflet|rights|works))
stop[ -]and[ -]search(?:es)? (?:of |on |the |to be |will |should |members|them|operations?|activity|patrols|each|all)(?! (?:be )?(?:explained|reviewed|discussed|feels?|affects?))
(?:use|uses|using|apply|authoris\w+|request\w*|seek|seeking|another|further|impos\w+|extend\w*) (?:of )?(?:a |the )?section 60(?! of)
on sight
(?:arrest|charging|prosecution) (?:opportunit\w+|strateg\w+|plans?|phase|day|targets?|attempts?)
opportunit(?:y|ies) (?:to|for) (?:arrest|prosecut\w+|enforce\w*|charge|disrupt\w*|intervene by arrest)
(?:grounds|reasons?|pretext) (?:for|to) (?:an? )?(?:arrest|search|prosecut\w+)
(?:support|supports|supporting|secure|secures|securing|build|building|strengthen\w*|inform|informs|assist|assists|aid|aids|help|helps|lead to|leads? to|result in|towards?|for|bring|pursue|pursuing|achieve|achieving|enable|seek) (?:with )?(?:a |an |any |the |future\s+|successful |more |further |possible |criminal |related )*(?:prosecutions?|convictions?|charges(?! for)|charging decisions?|detections?|criminal (?:case|proceedings|investigations?)|guilty pleas?)
prosecut(?:e|es|ing) (?:the )?(?:members|group|young people|those|any|all|them|each|yp\d+|offenders|individuals)
(?:positive )?(?:outcomes? at court|court outcomes?|criminal justice outcomes?|sanction detections?|positive (?:charges?|disposals?))
detections? (?:for|rates?|of|rose|fell|have|are)
(?:detect|detects|detecting|detection of|solve|solves|solving|clear up|investigat\w+) (?:\w+ )?(?:crimes?|offen[cs]es?|offending|robberies|burglaries)(?! against)
clear-up rates?
(?:off|(?:tak|get|gett|remov|clear|driv|sweep|keep)(?:e|es|en|s|ing|ed)? (?:[\w’'-]+ ){1,4}?from)\s+the streets?(?= (?:for good|before|until|by|so|and into|$)|[.,;])
(?:operation|campaign|initiative|drive|push|fight) (?:against (?!racism|bullying|closure|poverty|the clos)|targeting|to (?:tackle|target|disrupt|detect|arrest|catch|round up|reduce crime))
(?:force['’]s|police|policing|force) (?:priorit\w+|objectives?|operations?|control strategy|targets?|performance)(?! (?:meeting|include|are explained)|(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant)\b)
control strategy
(?:assist|help|aid|support|enable|allow)(?:s|ed|ing)? (?:the )?(?:police|officers|force|detectives) (?:to |in |with )?(?:\w+ )?(?:arrest\w*|identify\w*|target\w*|catch\w*|track\w*|disrupt\w*|detect\w*|prosecut\w*|charg\w+|locat\w+|investigat\w+|enforc\w+|their (?:operation|investigation|enquiries))
deter(?:s|red|ring)? (?:the group|members|the young people|them|these young people|the friends|further|offend\w+|crime|criminal\w*)
(?:bring|brings|bringing|press|prefer|lay) charges
charges (?:against|brought|to be brought|can be|will be)
knock on the door
hostile to the group
(?:poses?|present|presents) (?:a |the )?(?:\w+ )?(?:threat|danger|risk) to (?:the )?(?:public|community|residents|shoppers|businesses|others|shop staff|shopkeepers|passengers|customers)
threat (?:that |which )?(?:the group|they|members) (?:poses?|presents?)
stop[ -]checks?
(?:stops|searches|stop checks) (?:of|on) (?:the )?(?:group|members) (?:have been|were|are) (?:productive|positive|fruitful|successful)
arrests? (?:are|is|were|will be|to be|have been) (?:planned|expected|anticipated|imminent|prepared|timed)
planned arrests?
(?:alert|tip|tips|tipping|tipped|warn) (?:off )?(?:the )?(?:group|young people|members|them|friends)(?: off)?(?= (?:before|until|so|to the (?:operation|arrest|search|warrant))|[.,;]|$)
(?:from|out of) circulation
tak(?:e|es|ing) out (?:the |its |their )(?:leaders?|ringleaders?|top|main|key|head)
search(?:es|ed|ing)? (?:of )?(?:the )?(?:members|group|young people|each (?:member|of them)|them) (?:whenever|every time|each time|on entry|as they|if they)
catch(?:es|ing)? (?:the group|them|members|yp\d+) (?:in the act|red-handed|with|at it|out)
red-handed
in the act
rewards? (?:has been|is|was|be) offered
(?:until|unless) (?:the |their )?offending (?:stops|ceases|ends)
identif(?:y|ies|ying) (?:\w+ )?(?:subjects|candidates|individuals|members|those) for (?:the\s+|an? |any )?(?:\w+ )*(?:orders?|injunctions?|disruption|arrest)
knife crime prevention orders?
acceptable behaviour (?:contracts?|agreements?)
community protection (?:warnings?|notices?) (?:to|on|for|against) (?:the |each |all |any )?(?:young|group|members?|boys?|girls|friends|five|them)
civil injunctions?(?= (?:against|on|for) (?:the|members|each|yp))
recorded crime
target(?:s|ed|ing)? (?:the )?enforcement
enforcement (?:on|at|of) (?:the|members|each|all|those|any)
for (?:the )?(?:purposes? of )?(?:crime prevention|prevent(?:ion|ing) (?:of )?(?:crime|offending)|crime reduction)
prevention (?:and detection )?of crime
(?:will|to|should|must|can) stop(?: and search)? (?:members|the group|each of them|them) (?:of the group )?(?:whenever|when|on|if|every|each|wherever)
(?:reduc\w+|cut|cuts|cutting|bring down|bringing down|lower\w*|driv\w+ down|fall|drop|decrease\w*|tackl\w+|combat\w*|fight\w*|control\w*|suppress\w*|stamp\w* out|curb\w*|prevent\w*|fewer|less|decline|number|rate|volume|level) (?:in |of |the |recorded\s+|reported |repeat |further |future |all |local |any |acquisitive |violent |serious\s+|youth\s+|knife |street |vehicle |detected |number |rate |rates |level |levels |volume\s+|group |gang\s+|amount )*(?:crimes?(?! they| against| by adults| on them)|offen[cs]es?|offending|re-?offending|anti-?social behaviour|asb|criminality|disorder|calls for service|demand on (?:the )?police)(?! (?:against|on|towards|experienced|suffered) (?:the|them|young|children|members|by the group))
crime (?:control|and disorder|reduction|prevention (?:aims?|purpose|objectives?)|fighting)
(?:linked|attribut\w+|due|down) to (?:the|this) (?:cohort|gang)
(?:risk|likelihood|chance) of (?:re-?)?offending
protect(?:s|ing)? (?:the )?(?:public|community|residents|shopkeepers|businesses|shoppers|town centre|retailers) from (?:the|this|them|these|such)
(?:aims?|purpose|goal|objective|important|necessary|needed|required|helps?|assists?|supports?|contributes?|useful|essential|intended|designed|means) (?:\w+ ){0,9}?(?:crime|(?:re-?)?offending|robberies|burglaries|thefts|shoplifting|anti-?social behaviour|drug dealing)(?! (?:against|on|suffered|experienced|by adults|that (?:adults|older)))
(?:report|log|record|pass on)(?:s|ing)? (?:any |all )?(?:criminal|gang|drug|suspicious) (?:activity|behaviour)\s+(?:by|of|in|among) YOUNG
case (?:to be |can be |could be |is |being |will be )?(?:built|made|prepared) against YOUNG
(?:intelligence|robbery|gangs?|crime) (?:desk|cell|hub)
names? to (?:the |these |their )?faces (?:on|in|from) (?:the )?(?:footage|cctv|images|stills|video|clip)
(?:anticipat|forecast|foresee)\w* (?:where|when|who) YOUNG (?:\w+ )?(?:offends?|strikes?|steals?|deals?|robs?|commits?)
(?:see|find out|establish|know|learn|check) who YOUNG (?:is|are|was|were|has been|have been)\s+(?:messaging|ringing|calling|texting|contacting|in contact with|linked to|working for|sellingfor)
returns? of sightings
sightings (?:from|by|reported|logged|submitted|passed)
(?:easier|simpler|able|ready|possible) to (?:catch|arrest|apprehend|detain|police|track down)
(?:police|officers?|patrols?|wardens?|guards?|security) (?:\w+ ){0,8}?to catch YOUNG
names (?:and \w+ )?of (?:everyone|everybody|anyone|anybody|all|those|each|whoever)(?: [\w’']+){0,7}? to\s+(?:POLICE|the (?:anti-?social behaviour|asb|community safety|enforcement) (?:team|unit|officer))
(?:officers?|police|detectives?|analysts?) (?:can |could |may |to |will )?(?:check|compare|match|cross-?check)\s+(?:(?:it|them|these|names|those) )?(?:against|with) (?:their|the|a) (?:\w+ )?(?:list|database|records?|files?|system)
evidence[ -](?:gathering|led operations?|building|capture)
(?:police|officers['’]|law enforcement) attention
(?:drones?|helicopter) (?:\w+ ){0,6}?(?:monitor|watch|track|film|follow|observe|spot|locate)
(?:facial|face|cctv|custody|still) (?:images?|photographs?|shots?|stills) of YOUNG
(?:police|officers?|patrols?) (?:\w+ ){0,3}?(?:target|patrol|saturate|flood|focus on)(?:s|ing)? (?:\w+ ){0,3}?hot ?spots?
(?:closure|gang|exclusion|banning) orders? (?:\w+ ){0,12}?(?:deny|deprive) YOUNG
deny(?:ing)? YOUNG (?:a|their|any|the) (?:\w+ )?(?:base|territory|turf|space to operate)
(?:know|find out|establish|identify|learn|discover|determine|understand|clear) (?:who|which of (?:them|the \w+)) (?:gives|is giving|issues) the orders
crime (?:wave|spree)
(?:increase|step up|expand|grow|boost)(?:s|ing)? (?:the )?(?:police|policing|officer) (?:footprint|presence|visibility|patrols?)(?= (?:around|on|against|over|near) YOUNG)
flag(?:s|ged|ging)? YOUNG (?:\w+ )?(?:on|to|with|for) (?:the )?(?:police|force|intelligence)
(?:stop|search|arrest)(?:s|ped)? YOUNG on sight
(?:proactive|targeted|covert|police|overt|plain-clothes) operations?(?! (?:against|on|to (?:protect|find|catch)) (?:the )?(?:adults?|men|dealers|exploit\w+))(?!(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant|began at)\b)(?= (?:since|on|against|in|at|around|targeting|every|each|to)|[.,;]|$)
c(?:a|o)me to (?:the )?(?:police )?(?:notice|attention)(?: of (?:the )?police)? (?:for|through|following|after|because of|via|due to)
take out (?:those|the (?:leaders?|ringleaders?|key|main|top|core))
search(?:es|ing)? (?:of )?(?:the )?(?:young people['’]s|group['’]s|members['’]|their|YOUNG['’]s?)\s+(?:mobile )?(?:phones?|devices?|handsets?|social media|accounts?|messages)
(?:group|members|they|cohort|boys|girls|lads|friends) (?:is|are) (?:\w+ )?(?:charged|convicted|prosecuted|remanded|put before the courts?|brought to justice|locked up)(?! (?:more|for (?:a|the)|£|full))
brought to justice
profiles? (?:of|for|on) (?:each|every|all) (?:subject|member|nominal|young person|individual|one|of them)
known addresses
(?:see|find out|know|watch|check|record|establish|monitor) (?:\w+ )?what YOUNG (?:is|are|get|gets)\s+(?:up to|planning|plotting)
(?:pass|share|send|give|hand|forward|supply)(?:s|es|ing)? (?:\w+ ){0,3}?(?:footage|images|recordings?|photographs?|screenshots?) (?:\w+ ){0,2}?(?:to|with) POLICE
POLICE (?:\w+ ){0,2}?(?:want|need|would like|wish|hope|seek|aim|are (?:keen|trying|hoping|looking))s? (?:\w+ )?(?:know|learn|find out|establish|identify|hear|discover|work out|understand) (?:who|whom|what|where|which|how) (?:YOUNG|(?:is|are|runs?|leads?|sells|deals|holds|carries|stores|keeps))(?! (?:feels?|likes?|needs?|wants?|safe|would))
(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|phone numbers|registrations|what is known|list)(?: \w+){0,12}? (?:passed|shared|sent|given|go|goes|forwarded|supplied|fed|handed|reported|copied) (?:on |over )?(?:to|with) POLICE
(?:pass|share|send|feed|report|forward|supply|supplie|hand)(?:s|d|es|ed|ing)?\s+(?:\w+ ){0,3}?(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|what (?:is|they) knowns?)(?: [\w’']+){0,6}? (?:to|with) POLICE
(?:log(?:ging)?|not(?:e|ing)|record(?:ing)?|list(?:ing)?|writ(?:e|ing) down|report(?:ing)?)(?:s|ed)? (?:\w+ )?(?:who|whom|which (?:\w+ ){1,3})(?: )?YOUNG (?:\w+ )?(?:speak|talk|meet|sit|go|visit|arrive|come|leave|are with|see|travel|message|ring)s?
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards)(?: \w+){0,6}? (?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be(?: )?(?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+)?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:linked|connected|tied) (?:to|with)(?: )?(?:\w+ ){0,4}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gangs?|shootings?|stabbings?|county lines|disorder|arson|damage)
(?:believes?|suspects?|thinks?|assum(?:e|es)|allege[sd]?|suspected) (?:that )?YOUNG (?:to be|ofbeing|are|is|were) (?:\w+ )?(?:responsible for|behind|committing|causing|linked to|involved in) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|arson|damage|shootings?|stabbings?)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:responsible for|behind|committing|causing|driving|carrying out) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|anti-?social|arson|damage|shootings?|stabbings?)
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:\w+ ){0,5}?(?:track|monitor|watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of|their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)(?! (?:because of (?:the|their)|round (?:the )?(?:shops?|stores?|aisles?|supermarket)|around (?:the )?(?:shops?|stores?|aisles?|supermarket)|(?:in|into|through) (?:every |the |most )?shops?))
(?:to|will|should|be|and) (?:track|monitor|film|observe|log|chart)(?:ed)? (?:who|whom|where) YOUNG
(?:tasked|flagged|passed|circulated|allocated|escalated) (?:on )?(?:to|with|for)\s+(?:action by )?(?:the\s+)?(?:\w+ )?(?:neighbourhood|response|gangs?|proactive|crime|robbery|tactical|tasking|policing|violence) (?:\w+ )?(?:team|unit|squad|officers?|sergeant|desk|meeting|group)
tactical (?:tasking|options|advis\w+|plan)
priority nominal
(?:police|gang|named|of) nominal (?:group|cohort|list)s?
POLICE (?:\w+ ){0,3}?(?:gather|collect|obtain|seek|develop)(?:s|ed|ing)?\s+(?:\w+ ){0,2}?(?:information|details|material|footage) (?:on|about|around) (?:YOUNG|who|whom|where)
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an|the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) (?:of|around|about|on) (?:who (?:is|are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*|offending|contacts|hierarchy|roles)|offending|criminal\w*|drugs? (?:supply|dealing)|the (?:supply|hierarchy|gang|offending|network))
(?:mov|driv|push|clear|remov|get|keep|tak)(?:e|es|s|ing|ting)? YOUNG (?:right |well\s+|away )?(?:off|out of|from|away from) (?:the|our|this) (?:\w+ )?(?:streets?(?! (?:on|in the|after|and in|and into|until|between))|town centre|high street|precinct|shopping centre|estate|shops?|parade|retail park|market)(?! (?:when|where|who|in time|at night))
YOUNG (?:\w+ ){0,2}?(?:need|needs|have|has|ought|are|is) to be (?:brought to (?:justice|book)|taught a lesson|held (?:to account|accountable|responsible)|caught|deterred|disrupted|dealt with|cracked down on|removed from)
known to (?:the )?police for
(?:crime|asb|robbery|offending|drugs?|theft|shoplifting) hot ?spots?(?= (?:patrol|polic|for the|where YOUNG (?:operate|offend|deal)))
hotspot (?:patrol|polic)\w*
weapons? sweeps?
(?:check|trawl|review|scan|search|scour|monitor|examin)(?:s|ed|es|ing)? (?:\w+ ){0,5}?for\s+(?:\w+\s+){0,2}?(?:evidence|weapons?|drugs|drill|gang signs|signs of (?:gang|crime|drug|offend)\w*)
(?:attention|notice) of (?:the )?(?:police|officers) for (?:\w+ ){0,4}?(?:crime|offen\w+|thefts?|robber\w+|disorder|anti-?social|shoplifting|damage)
(?:arrest|prosecute|convict|apprehend|detain)(?:ing)? (?:the )?(?:YOUNG|ringleaders?|offenders?|culprits?)(?! (?:is|are|was|were|has|feels|felt|who harm))
(?:find out|found out|establish|identify|know|see|shows?|learn|work out|tell us|say) (?:who|which of(?: )?(?:them|the \w+)) (?:is |are |was |has |have |in the \w+ )?(?:\w+ )?(?:with whom|suppl\w+|sits with|mixes with|deals|dealing|carrying|carries|leads|leading|in charge|runs|running|holding|holds|behind|selling|sells|recruit\w+|organis\w+|stealing|steals|associat\w+|responsible|calls the shots|at the top)
(?:on|against|to|onto|from|into) (?:the|a|our|any) (?:\w+ ){0,2}?(?:violence|harm|gangs?|offender|knife|robbery|police|priority|tasking|habitual|nominals?) (?:\w+ )?(?:list|matrix|register|index|board)
briefing (?:room|board|sheet|slide)s?
(?:daily|morning|shift|evening) (?:police )?briefing
(?:photo|photograph|mugshot) (?:album|board|wall|gallery) of
mugshots?
(?:names|sightings?|associates|associations|YOUNG) (?:\w+ ){0,3}?(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into) (?:the )?system
(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into)\s+(?:the )?(?:police|force|intelligence) system
POLICE (?:\w+ ){0,2}?(?:something|anything) (?:\w+ )?to (?:act on|work with|go on|use)
(?:know|knows|aware|understand|understands|reminded|told) (?:that )?(?:it|YOUNG) (?:is|are)\s+(?:being\s+)?watched
(?:strict|strong|firm|hard|robust|highly visible|tough|tougher|rigorous|heavy|intensive|assertive)(?: )(?:and \w+ )?(?:enforcement|policing)(?! (?:officers?|teams?))
(?:send|sends|sending) (?:a |out a )(?:(?!wrong|mixed|kind|warm|friendly|bad)\w+ )?message to YOUNG
POLICE (?:has |have )?(?:asked for|ask for|requested|request|want|wanted|seek|sought|need)\s+(?:\w+[’']?s?\s+){0,3}?(?:seating plans?|registers?|records|list|names|footage|timetables?|photographs?|photos|data|addresses|phones?|passwords|usernames)(?! (?:of|from) (?:the )?(?:men|adults?))
(?:on top of|a grip on|to grips with|control of|a handle on) (?:the |this |their )?(?:group|offending|crime|disorder|young people|boys|gang)(?:['’]s (?:\w+ )?(?:behaviour|offending|activit\w+))?
subjects? \d+
bag search(?:es)? (?:\w+ ){0,5}?(?:for|of|on) YOUNG
(?:drugs|knives|weapons|cash|stolen goods|phones) (?:\w+ )?(?:seized|recovered|taken)\s+(?:from|off) YOUNG
(?:go|going|press|pressing|push|pushing|bid) for (?:an? |the )?(?:injunctions?|cbos?|criminal behaviour orders?|asbos?|dispersal order)
(?:for )?use in (?:court|evidence|proceedings)(?= (?:against|later)|[.,;]|$)
who (?:is running|runs|is directing|directs|controls|is controlling|bosses) (?:whom|who\b)
(?:good|full|little|poor|better|no|some|patchy) coverage (?:of|on) YOUNG
address checks?
cads?
(?:run|runs|running|check|checks|checking)(?: \w+){1,6}? against (?:live|open|unsolved|outstanding|current)\s+(?:jobs?|cases?|crimes?|enquiries|investigations?)
(?:no longer|not|never|less) (?:\w+ ){0,4}?(?:able|capab\w+|opportunit\w+|free|in a position|inclined) to (?:re-?)?(?:offend|commit|deal|steal|rob)
identif(?:y|ies|ying) (?:those|who is|who are|the ones|the people) (?:\w+ )?(?:at the top|higher up|above them|pulling the strings|calling the shots)
warrants? (?:to be|will be|are to be|being|is to be) (?:executed|sought|obtained|served|applied for)
(?:report|feed|relay|pass)(?:s|ing)? (?:back |on )?(?:what|anything|everything|whatever) (?:[\w’']+ ){1,8}?to\s+(?:the )?(?:dc|ds|di|dci|pc|ps|sgt|police|officers?|detectives?|sergeant|inspector|squad|force)
(?:asb|anti-?social behaviour|crimes?|offen[cs]es?|thefts?|robberies|shoplifting|damage) (?:\w+ )?(?:attributed|attributable|traced|linked|put down) to YOUNG
(?:to|can|could|will|might) flip (?:one of (?:them|the)|him|her|yp\d+)
(?:serv|issu)(?:e|es|ed|ing) (?:\w+ ){0,2}?(?:cpns?|cpws?|abcs?|asbos?|cbos?|injunctions?) (?:on|to|against) YOUNG
arrest (?:on|for|upon|at) (?:any |the first )?breach
(?:ought to|should|must|will|to) be (?:managed|handled|dealt with|policed|treated) (?:\w+ ){0,3}?by POLICE
enforcement (?:has|have|had) (?:\w+ ){0,3}?(?:success|effect|results|worked)
appetite for (?:\w+ ){0,3}?(?:operation|enforcement|crackdown|arrests)
(?:matched|compared|cross-?checked|cross-?referenced|correlated|overlaid) (?:with|against|to) (?:\w+ ){0,3}?(?:robber\w+|burglar\w+|thefts?|offen\w+|crimes?|crime \w+)
(?:tenanc(?:y|ies)|homes?|housing|benefits) (?:\w+ ){0,4}?(?:at risk|in jeopardy|lost|withdrawn|reviewed) (?:unless|if (?:their|the)\s+(?:sons?|daughters?|child\w*|boys|girls|behaviour))
get(?:s|ting)? away with (?:it|this|things|everything|crimes?|murder)
(?:courts?|bench|magistrates|judges?|sentences?|arrests?) (?:\w+ ){0,3}?sends? (?:the right|a clear|a strong|a firm|a) (?:\w+ )?(?:signal|message)
(?:firm|hard|robust|strong)(?:er)? (?:line|stance|action) (?:from|by|with) (?:the )?(?:courts?|police|magistrates|officers|group|bench)
enforcers?(?=[.,;:)]|$| for| of| in)
check who is (?:\w+ )?(?:at home|in\b|indoors|there|present)
(?:somebody|someone|one of them|they|one or two) (?:gets?|is|are|were) (?:\w+ )?locked up
stops? (?:\w+ ){0,2}?(?:resulting|ending|that (?:result|end)|leading) (?:in|to|with) (?:an? )?(?:positive|arrest|find|seizure|charge)
threat (?:assessments?|levels?|scores?)(?=:| (?:is|of|for|in))
(?:bulk|most|much|all|half|majority|lot|share) of (?:it|them|this|which) (?:\w+ ){0,2}?(?:down|due|attribut\w+|traced) to YOUNG
(?:robust|tough|firm|hard)(?:,? (?:and )?\w+){0,2} response(?! to (?:the |this |any\s+|these )?(?:racis|bully|abus|attack|assault|graffiti|adults|exploit|men))
(?:email|tell|send|update|inform|report to|ring|brief|copy in)(?:s|ing)? (?:the\s+|our )?(?:police )?(?:analysts?|intelligence \w+|gangs? unit)
who (?:was|were|is|has been) seen(?=[,;]| where| with\b| by (?:officers|police|patrols))
what (?:they|he|she|each|members) (?:was|were|is|are) wearing
(?:prioritis\w+|target\w*|tackl\w+|remov\w+|arrest\w*|identify\w*|pursu\w+|know) (?:those|the ones|the people|who is|whoever is) at the top
(?:bring|bringing|brings|keep|keeping) (?:the others|YOUNG) (?:in|into|to) (?:line|heel|book|check)
who (?:commands|supplies(?=[.,;]| (?:whom|them|it)\b)|gives the orders|calls the shots|is expendable)
(?:group|gang|network) (?:is |are |to be )?disrupted(?=[.,;]|$)
(?:re-?)?offending (?:is |are |goes |comes |to be )?(?:down|cut|reduced|halved|falls?|drops?)(?=[.,;]|$| by| to| in| from)
(?:identif\w+|find|trace) (?:the )?(?:line holders?|suppliers?|upstream \w+)
map(?:s|ped|ping)? (?:out )?(?:the |their )?supply (?:chains?|lines?|networks?|routes?)
(?:to|and|will|can|help\w*) evidence (?:the |their |any )?(?:asb|anti-?social|offending|breach\w*|crimes?|criminal\w*|association)
pre-?emptive (?:\w+ )?(?:action|arrests?|strikes?|policing|searches|disruption)(?! by the (?:school|council|club))
(?:successful|increase in|rise in) (?:prosecutions|convictions|detections|charges)
(?:share|pass|send|report|forward)(?:s|d|ed|ing)? (?:it |them |this |these |everything )?(?:on )?(?:with|to) POLICE (?:weekly|daily|each week|every (?:day|week)|after each|in real time)
sanctions? (?:to date|applied so far|imposed so far)
(?:aims?|purpose|goal|object|objective|point|intention|task|remit)(?: of(?: \w+){1,4}?)? (?:is|was|must be|should be) (?:\w+ )?to (?:break|split|disperse|separate|divide|dismantle|disband|fragment|scatter) (?:up )?YOUNG
(?:movements|whereabouts|associations|contacts|comings and goings) (?:can|could|may|might|will|should|must|are to|to|need to) (?:\w+ )?be (?:\w+ )?(?:tracked|monitored|followed|logged|plotted|recorded|watched|mapped|traced|noted)
(?:report|note|log|record|list|write down|keep track of|track|monitor)(?:s|ed|ing)?\s+(?:\w+ ){0,3}?(?:who|which of (?:them|the \w+)) (?:sits?|walks?|eats?|talks?|hangs? (?:about\s+|around |out )?|goes|gets? on|travels?|stands?|mixes|arrives?|leaves?|is seen|spends time) (?:with|together)
know who the (?:key|main|core|leading|principal|central|influential|problem) (?:individuals?|figures?|people|players?|members?|ones?|boys?|girls?|young people|names?) (?:is|are)
(?:they|the (?:group|members|boys|girls|lads|individuals|friends|five|six|seven)|these individuals|each of them) (?:can|could|may|might|will|should|must|are to|need to) be (?:\w+ly)?(?:targeted|tackled|policed|surveilled|tailed|clamped down on|made an example of)(?! (?:by|for\s+(?:help|work|support|free|a)|online|at home|again by|with (?:help|support|messages|adverts)))
(?:photographs?|photos?|images?|pictures?|stills|posters?|descriptions?) of (?:all |each of )?YOUNG\s+(?:(?:were|are|have been|has been|will be|is|was|to be) )?(?:circulated|shared|passed|issued|sent|put up|displayed|pinned|distributed|given|shown|handed|emailed) (?:out |round )?(?:to|with|by|in|at|among|behind|on) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|staff|officers|police|wardens?|drivers|stores?|stations?|offices?|traders|managers?|patrols?|control room|businesses)(?! (?:\w+ ){0,4}?(?:exhibition|show|display|opening|gallery|concert|party))
(?:banning|public spaces? protection|civil|behaviour) (?:orders?|injunctions?) (?:for|against|on|over|covering|naming) YOUNG (?:is|are|will be|should be|could be|has been|have been|may be)\s+(?:\w+ )?(?:considered|sought|requested|prepared|drafted|recommended|proposed|pursued|wanted|looked at|applied for|needed)
(?:consider|seek|sought|apply|applies|applied|ask|want|request|recommend|propos|prepar|pursu|draft)\w*(?: \w+){0,4}? (?:banning|public spaces? protection) orders? (?:for|against|on|over|covering|naming) YOUNG
crime (?:generators?|attractors?|magnets?|nuisances?)
(?:generators?|magnets?|drivers?|source) (?:of|for) (?:\w+ )?(?:crime|disorder|offending|nuisance)(?= in| for| at| around|[.,;]|$)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police|staff|rangers?)(?: \w+){0,3}? (?:told|asked|instructed|briefed|directed|ordered|tasked|reminded|authorised) to\s+(?:challenge|stop|confront|question|turn away|search|photograph|film|watch for|look out for|deal with|eject|keep moving) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police) (?:will|should|must|are to|to)\s+(?:challenge|confront|eject|turn away) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:break|splitt?|dispers|separat|divid|dismantl|scatter)ing YOUNG (?:up )?(?:is|was|remains) the\s+(?:\w+ )?(?:aim|purpose|goal|objective|object|point|priority|answer)
POLICE (?:\w+ ){0,4}?(?:given|sent|handed|shown|passed|supplied with) (?:a |the )?(?:\w+ )?lists? of
YOUNG (?:must|should|will|can|could|needs? to|have to|has to|are to|is to|ought to) (?:\w+ )?be\s+(?:managed|moved|driven|pushed|cleared|removed|kept|policed|designed) (?:off|out of|away from)\s+(?:the|our|this) (?:\w+ )?(?:streets?|town centre|high street|precinct|centre|estate|shops?|parade|retail park|market|station|square|park)
YOUNG (?:\w+ ){0,8}?responsible for (?:most|much|all|a lot|the bulk|half) of the (?:\w+ )?(?:damage|crime|disorder|thefts?|shoplifting|nuisance|trouble|graffiti|incidents|offending)
(?:shopkeepers|guards?|security|officers?|police|shops|wardens?|patrols?|retailers|traders|drivers)\s+(?:\w+ ){0,3}?(?:sent|given|shown|issued with|handed|emailed) (?:their|the (?:boys|girls|friends|group|seven)['’]s?) (?:pictures?|photographs?|photos|images|names|descriptions|details)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?(?:asked to|told to|should|must|will|are to|instructed to) (?:get|take|collect|obtain|demand) (?:their|YOUNG['’]s?) (?:names|details)
(?:catch|find) the ones (?:who|that)
dossiers?
(?:photographs?|photos?|images?|pictures?) of (?:all )?YOUNG (?:have |has |will |to\s+|should )?(?:gone|go|goes)\s+to (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|police|officers|wardens?|drivers|stores?|traders|patrols?)
(?:sergeant|officers?|police|inspector|detectives?) (?:wants?|would like) (?:[\w’']+ ){1,3}?(?:chat|messages|names|photographs?|photos?|list|posts|accounts?|details) (?:copied|sent|forwarded|passed|read)
(?:lets?|allows?|helps?|enables?) (?:the )?(?:police|officers?|sergeant|detectives?|wardens?) (?:to )?see\s+(?:who|whom|where|which|when) (?:YOUNG|each|everyone)
(?:phones?|devices?|accounts?|messages|chats?) (?:\w+ )?(?:hold|holds|contain|contains) (?:\w+ )?evidence(?! (?:of (?:what|the harm|the abuse)|that they))
(?:for|to) (?:our |the )?(?:colleagues|partners) in the (?:force|police)
(?<!older\s)(?<!other\s)(?<!bigger\s)(?:group|gang|cohort|lads|boys) (?:that|who) (?:deals?|steals?|robs?|offends?)(?! (?:\w+ ){0,3}(?:for|because|to pay))
(?:recommend|request|suggest|propos)\w* (?:that )?(?:their|(?:the )?(?:boys|girls|group|lads)['’]s?) (?:homes?|houses?|bedrooms|lockers|bags|phones?) (?:are|be|should be) (?:searched|raided|checked)
(?:police|officers?|pcsos?|sergeant) (?:\w+ ){0,8}?(?:note|record|log|list)s? who (?:is|was|comes|attends)
(?:stop|prevent|deter)(?:s|ping|ting|ring)? YOUNG from (?:committing|offending|stealing|dealing|robbing|supplying)
(?:crime|asb|anti-?social behaviour) reports? (?:that |which )?(?:name|names|naming|about|involving|against) YOUNG
us(?:e|es|ing) (?:\w+ ){1,4}?as (?:a )?(?:human |covert )?sources? (?:within|in|inside|close to|on) YOUNG
put forward for (?:\w+ )?(?:orders?|injunctions?|enforcement|arrest)
(?:of use|useful|of help|of interest|of value|relevant) (?:to|for|in) (?:the|an|any|their) (?:\w+ )?(?:investigation|enquiry|prosecution|case against)
POLICE (?:\w+ ){0,5}?(?:foothold|way in|a way into|eyes) (?:in|into|inside|on|to|with) YOUNG
(?:believed|suspected|thought|alleged|understood|clear) that YOUNG (?:is|are|was|were) (?:\w+ )?(?:supplying|selling|dealing|stealing|robbing|offending|storing)
evidence (?:is|was|will be|has been) (?:being )?(?:gathered|collected|built|secured)
(?:time|day|place|chance|opportunity|moment) for (?:an? |the )?(?:warrant|raid|arrests?|house search)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?take (?:\w+ )?(?:photographs?|photos?|pictures?|images?) of YOUNG
map(?:s|ped|ping)? (?:out )?who (?:sells|holds|collects|runs|deals|leads|supplies|carries|stores)
(?:their|(?:group|boys|girls|lads|members|friends)['’]s?) criminal (?:network|enterprise|activit\w+|careers?|associat\w+)
YOUNG (?:\w+ ){0,3}?account(?:s|ed)? for (?:most|much|half|the bulk|all) of the (?:\w+ )?(?:crime|disorder|anti-?social|damage|thefts?|nuisance|trouble|offending)
(?:ring|call|phone)(?:s|ing)? (?:101|999|the police|police|the sergeant) (?:whenever|when|if|as soon as) (?:\w+ ){0,4}?(?:YOUNG) (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?|seen|turns? up|sits?|stands?)
reclaim(?:ed|s|ing)? (?:\w+ ){0,3}?from YOUNG
nam(?:e|es|ed|ing)[ -]and[ -]sham\w+
target[- ]harden\w+
(?:visible|strong|clear|effective|real) deterrents?
make life (?:\w+ )?(?:difficult|hard|uncomfortable|unpleasant|awkward) for YOUNG
^intelligence
^disrupt(?:ion|ing|s)?(?! (?:to|in|from|by|at|during|around|round)\b)
^(?:search|photograph|film|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?! (?:and yp\d+ )?from (?:\w+ing|having)\b)
drones?
closure orders?
hot ?spots?
street robber\w*
criminal(?! (?:damage|justice|court|law|records?|exploit))\w*
offend\w+
gangs?(?!(?:['’]s?)? (?:unit|team|desk|officers?|workers?|sergeant|lead|charity|project))
suspects?(?! that)
investigat\w+
forensic\w*
prosecut\w+
arrests
arresting
(?:to|and|or|will|can) arrest
arrest(?= (?:them|the group|members)|[.;]|$)
(?<!with\s)convictions?
enforce(?:s|ment)?(?! (?:officers?|teams?|agenc|notices?))
suppress(?:ion|ing)?
disrupt(?:ion)?
intelligence(?! (?:officers?|analysts?|units?|bureau|team|desk))
surveillance
held to account
hold (?:them|the group|members) to account
(?:refus\w+|decline[sd]?|fail\w*) to (?:co-?operate|assist|engage with (?:the )?(?:police|officers))
weapons
county lines
class [abc]
perpetrators?
culprits?
warrants?
detections?
charges? (?:of|for|against|with)
matching the description
trawl
stolen goods
handling
tip-?offs?
deterren(?:t|ce)
dealers? (?:in|among|within) the group
accomplices?
affiliat(?!ed)\w+
escalat\w+ (?:of|in) (?:violence|offen\w+|crime)
high[ -]harm
intercept\w*
policed
crimes? (?:that |which )?(?:the group|they|members) (?:commits?|committed|ha(?:s|ve) committed)
under control
line holders?
supply chains?
drugs? markets?
street to source
multiple sclerosis
(?:has|had|got|with) ms(?=[.,;]|$| and\b| which\b)
self-?\s?medicat\w+
(?:born with|has|had) an? (?:\w+ ){0,2}(?:heart defect|condition|disorder|illness|disease|syndrome|infection|impairment|injury|stroke|rash|tumour)
arthritis
migraines?
(?:makes?|making|made) (?:him|her|them)sel(?:f|ves) (?:sick|vomit)
(?:kill(?:ed|ing|s)?|poison(?:ed|ing)?|hang(?:ed|ing)?|starv(?:e|es|ed|ing)) (?:him|her|them)sel(?:f|ves)
thoughts of (?:suicide|ending|dying|death|not being)
(?:wants|wanted|wish(?:es|ed)|does not want|did not want) to (?:die|be dead|be alive|live)
hallucinat\w+
(?:drinks|drank|drinking|drunk) (?:heavily|every (?:day|night|weekend)|alone|vodka|spirits|to (?:sleep|cope|forget)|most (?:days|nights))
blackouts?
(?:has|had|having|suffers|gets) (?:fits|seizures)
(?:his|her|their) (?:gp|doctor|dose|consultant|paediatrician|dentist|psychologist|therapist|counsellor|health visitor|tablets|medicine|inhaler|condition|disability|weight|diagnosis|moods?|illness|eating|injur(?:y|ies)|periods?)
waiting list for (?:an? )?(?:\w+ )?(?:assessment|diagnosis|therapy|counselling|treatment)
crisis team
eats? (?:almost |next to )?nothing
(?:was|been) (?:treated|operated) (?:for|on)
treated (?:him|her)
adhd
attention deficit
add diagnosis
autis(?:m|tic)
asperger(?:['’]?s)?
a[sc]d
dyslexi[ac]
dyspraxi[ac]
dyscalculia
ptsd
post-traumatic
ocd
obsessive[ -]compulsive
tourette(?:['’]?s)?
epilep(?:sy|tic)
seizures?
asthma(?:tic)?
inhalers?
diabet(?:es|ic)
insulin
blood sugars?
takes? (?:\w+ )?(?:tablets|pills|capsules) (?:for|to|every|each|twice)
eczema
anaemia
sickle cell
crohn['’]?s
allerg(?:y|ies|ic)
anaphyla\w+
eating disorder
anorexi[ac]
bulimi[ac]
(?:generalised |social |separation |severe )?anxiety(?! (?:about the (?:underpass|park|walk)|is shared))
panic (?:attacks?|disorder)
(?:is|was|been|being|feels|felt|feeling|clinically|severely|becom\w+) depressed
depression
depressive
bipolar
psycho(?:sis|tic)
schizophreni[ac]
hears? voices
hearing voices
heard voices
low mood
suicid(?:e|al)
(?:end|ending|take|taking|took) (?:his|her|their) (?:own )?life
self-?\s?harm(?:s|ed|ing)?
(?:harm|hurt|cut)(?:s|ing|ed)? (?:him|her|them)sel(?:f|ves)
cut(?:s|ting)? (?:his|her|their) (?:arms?|wrists?|legs?|thighs?)
(?:took|taken|taking|takes) an? (?:\w+ )?overdose
overdosed?
sectioned
(?:hearing|visual|sight|physical|learning) (?:impairment|disabilit(?:y|ies)|loss|aids?)
(?:is|are|was) (?:partially |profoundly )?deaf
learning (?:difficult(?:y|ies)|needs?)
wheelchair
disab(?:led|ility)
(?:has|had|with) a (?:bad |severe )?(?:stammer|stutter|lisp|heart (?:condition|murmur|problem)|chronic \w+|long-term condition|medical condition|health condition|skin condition)
heart (?:condition|murmur|attack)
(?:medical|health|mental health|physical health|psychiatric) (?:condition|problems?|needs?|difficult(?:y|ies)|crisis|history|diagnosis|issues?|records?|appointments?)
(?:his|her|their) (?:mental |physical |sexual |emotional )?health
poor mental health
mental health (?:team|service|nurse|worker|assessment|act|referral|ward|unit|practitioner|has|is|got|declin\w+|deteriorat\w+)
medicat(?:ion|ed)
(?:is|was|been|on) prescribed
prescri(?:bed|ptions?)
(?:sleeping |his |her )tablets
anti-?depressants?
antipsychotics?
ritalin
methylphenidate
concerta
sertraline
fluoxetine
citalopram
melatonin
diazepam
camhs
cahms
psychiatri(?:c|sts?)
(?:educational |clinical )?psychologists?
(?:sees|saw|seeing|see|seen by|under|has) an? (?:\w+ )?(?:therapist|counsellor|psychologist|psychiatrist|psychotherapist|nurse|consultant|paediatrician|specialist|dietician)
psychotherap\w+
(?:has|had|having|gets|receiv\w+|attend\w+|goes to|started|starts|starting|in|begun|offered|needs|waiting for|referred (?:for|to)) (?:\w+ )?(?:therapy|counselling|cbt)
(?:play|art|drama|family|talking) therapy
speech and language (?:therap\w+|difficult\w+|needs?|delay|assessment|disorder)
understands? at the level of
(?:admitted|taken|rushed|went|goes) to (?:hospital|a ?& ?e|a and e|accident and emergency|casualty)
hospitali[sz]ed
in-patient
inpatient
(?:was|been) admitted
under the (?:hospital|consultant|paediatrician|mental health|crisis team)
(?:hospital|gp|doctor['’]?s|clinic|dental|paediatric|optician['’]?s) appointments?
(?:is|was|got|became|fell|been) (?:[\w-]+ ){0,3}?pregnant
pregnanc(?:y|ies)
miscarr(?:iage|ied)
abortion
(?:had|having|has had|for|after|considering|considered) (?:a|her) termination
terminat\w+ (?:of )?(?:a |her |the )?pregnancy
contracepti(?:on|ve)
sexual health (?:clinic|services?|nurse|screening|check|test)
sexually transmitted
chlamydia
sti(?:s| test| clinic)?
hiv
hepatitis
diagnos(?:is|es|ed)
(?:assess\w+|referr\w+|waiting|tested|screened|pathway) (?:\w+ ){0,3}for (?:a |an\s+|possible )?(?:autism|adhd|asd|attention|dyslexia)
neuro(?:diver\w+|develop\w+)
foetal alcohol
insomnia
sleep (?:disorder|apnoea|clinic)
night terrors
nightmares
wets? (?:the|his|her) bed
bed-?wetting
(?:smok\w+|us(?:es|ed|ing)) (?:cannabis|weed|skunk|spice|ketamine|cocaine|heroin|drugs)(?: (?:daily|every day|each day|heavily|regularly|most days|every night|to (?:sleep|cope)))
(?:addict(?:ed|ion)|dependen(?:t|cy|ce)) (?:on|to) (?:cannabis|alcohol|drugs|weed|ketamine|painkillers|codeine|vapes?|nicotine|gambling)
(?:alcohol|drug|cannabis|substance|ketamine) (?:dependen\w+|addiction|misuse (?:worker|service|treatment|team|problem)|problem|habit|treatment|use disorder|and alcohol (?:nurse|service|worker|team))
tested positive
blood tests?
underwent
(?:had|has had|needs|awaiting|waiting for) (?:an? )?(?:surgery|operation|scan|mri|biopsy)
(?:is|was|very|clinically) (?:under|over)weight
obes(?:e|ity)
(?:lost|losing) (?:\w+ ){0,2}weight
sensory (?:assessment|needs|processing|difficult\w+)
attachment (?:disorder|difficulties)
(?:conduct|oppositional|personality|tic|mood|bipolar|panic|attachment|developmental|stress) disorder
trauma (?:therapy|symptoms|counselling)
flashbacks?
cancer
leukaemia
(?:concuss\w+|brain injury|head injury)
(?:suffer(?:s|ed|ing)?|recover(?:s|ed|ing)?) from (?!the (?:loss|noise|cold)|loneliness|racism|lack)
immunis\w+
vaccinat\w+
dietary
iq
cognitive (?:assessment|delay|ability|function\w+)
(?:not|hardly|barely|stopped) (?:been )?eat(?:en|ing|s)?
weighed
(?:the|a higher|a lower) dose
eating disorders? (?:clinic|service|team|unit)
gave birth
(?:taking|took|swallow\w+) (?:some |the |her mother's |his mother's |\w+ )?(?:tablets|pills|paracetamol)
unconscious
(?:a plate|pins|a pacemaker|a shunt) in (?:his|her)
(?:cannot|not allowed to|unable to) (?:play|do) (?:contact )?(?:sport|pe)
(?:early intervention in )?psychosis
(?:seen|treated|been|admitted) (?:at|in|to) (?:a ?& ?e|hospital|the hospital|the clinic|casualty)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:weight|eating|diet|health|sleep|mood|hygiene|drinking|drug use|mental|wellbeing)
(?:his|her|yp\d+['’]s) (?:weight|hygiene|diet|eyesight|hearing|mental|medication|appetite|pregnancy|addiction|drinking|drug use|self-harm|panic|fits|allerg\w+|autism|adhd|asthma|epilepsy|diabetes|depression|anxiety|stammer|disability|medical)
(?:has|have|had|with|from) (?:an? )?(?:\w+ ){0,2}(?:disorder|syndrome|disability|impairment|diagnosis|disease|illness|infection|phobia|addiction|allergy|deficit)
cerebral palsy
weigh(?:s|ed) (?:\d+|under|only|less than|barely)
(?:lost|losing|gained|put on) (?:\w+ ){0,2}(?:stone|kilos?|kg)
dieti[ct]ians?
(?:hearing|visually|sight|partially)[ -](?:impaired|sighted)
registered blind
(?:is|was|going|gone|born) (?:\w+ly )?blind(?! (?:to|drunk|spot))
cleft (?:palate|lip)
(?:had|needs|need|awaiting|waiting for) (?:\w+ ){1,2}(?:surgery|operations?|scans?|transplant)(?! to)
stomach pumped
faint(?:s|ed|ing)(?= )
(?:had|having|heading for) a (?:nervous |mental |\w+ )?breakdown
(?:com(?:e|es|ing)|came|weaned|get(?:s|ting)?) off (?:the )?(?:ketamine|spice|heroin|cannabis|weed|drugs|drink|crack|cocaine|tablets|medication|pills)
(?:takes?|taking|took|on|given|hooked on) (?:\w+ |\w+ \w+['’]s ){0,2}?(?:codeine|tramadol|xanax|pregabalin|valium|morphine|propranolol|steroids|beta[ -]blockers)
(?:is|being) (?:being )?treated for
signed (?:yp\d+|him|her) off
signed off (?:sick|school|by)
(?:has|had|needs|given|gets) (?:his|her|an?) injections?
scabies
(?:has|had|having) (?:a|another) (?:\w+ )?(?:fit|seizure|stroke)(?! of)
vomit(?:s|ed|ing) (?:after|in|when|blood|at|every)
ringworm
impetigo
tuberculosis
meningitis
pneumonia
bronchitis
appendicitis
gum disease
(?:his|her|yp\d+['’]s) (?:baby|period|bump) (?:is|was) (?:due|late|born|overdue|showing)
(?:has|had) a (?:child|baby|son|daughter|toddler) (?:of (?:his|her|their) own|aged)
(?:not|barely|hardly) slept for
processing (?:difficult\w+|disorder|needs?)
selective(?:ly)? mut(?:e|ism)
bruis(?:e|es|ed|ing)
(?:hospital|psychiatric|emergency|two|three|four|several|repeated|his|her) admissions?
colostomy
stoma
catheter
scoliosis
(?:complex|developmental|childhood) trauma
(?:gets|receives|claims|has|on) (?:dla|pip|disability living)
care package
(?:his|her|their) (?:second|third|fourth|fifth|sixth|\d+th) (?:\w+ )?(?:school|college)
chang(?:ed|ing) schools?
no school place
access arrangements
(?:bottom|lowest) set
(?:has|had|gets|needs|given) (?:a )?one-to-one(?: support| worker| teaching)?
learning mentor
ehcps?
ehc (?:plan|needs|assessment)s?
education,? health(?:,)? and care (?:plan|needs|assessment)?
(?:individual |personal |own )?(?:education|learning|behaviour|pastoral) (?:support )?plans?(?! are reviewed)
individual (?:education|behaviour|healthcare|support) plan
ieps?
peps?
sen(?:d)?(?: (?:support|register|needs|statement|provision|status|plan))
(?:has|have|had|with|for|of) send?
special educational needs?
semh
statement of (?:special|sen)
(?:pupil referral unit|pru)
alternative provision
(?:was|were|been|is|being|got|gets|he|she|temporarily|permanently|twice|internally|formally) excluded(?! from (?!(?:\w+ )?schools?\b|lessons|class|college|the academy|mainstream|his|her|the (?:school|college)))
excluded (?:him|her|yp\d+|them)(?! from (?!school|lessons|class|college))
(?:permanent(?:ly)?|fixed[ -]term|fixed[ -]period|school|internal|temporary|three|two|several|his|her|repeated|previous|\d+) exclusions?
exclusion from (?:school|college|lessons|the academy)
(?:was|been|is|being|got|gets) suspended(?! from (?:the (?:park|centre|club|hall)))
suspen(?:ded|sion)s? (?:from|by|for) (?:school|college|the (?:school|college|academy)|fighting|swearing|\w+ days)
(?:two|three|several|his|her|\d+) suspensions?
(?:was|been|is|being|got) expelled
expelled from
(?:school |college |overall |current )?attendance (?:is|was|stands|has|fell|dropped|of|at|this (?:term|year)|over|since)[^.;]{0,40}?(?:\d+ ?%|\d+ per ?cent|per ?cent|fallen|dropped|below|down to|poor|very low)
(?:\d+ ?%|\d+ per ?cent) (?:school )?attend\w+
(?:his|her|yp\d+['’]s|school) (?:school )?attendance(?! at the (?:club|centre|hall|session|youth))
(?:has )?(?:not|never|barely|hardly|rarely) (?:been |gone |attended |been to |gone to\s+|attending |attend |in )(?:to )?(?:school|lessons|college)
(?:miss(?:ed|es|ing)?) (?:\w+ ){0,4}(?:of |from )?(?:school|lessons|schooling|education|college|gcses?)
(?:persistent|persistently|severely|unauthorised) absen\w+
school refus\w+
refus\w+ (?:to (?:go to|attend) )?school
truant\w*
(?:out of|off|without a) (?:school(?! hours)|education|school place|a school place)
(?:reduced|part-time|bespoke|personalised) time-?table
managed (?:move|transfer)
off-?rolled
home[ -](?:educat\w+|school\w+)
electively home
(?:reading|spelling|developmental) age
(?:predicted|target|gcse|exam|mock|school) (?:grades?|results?|report|marks)
(?:fail\w*|passed|retak\w+|resit\w*) (?:\w+ ){0,2}(?:gcses?|exams?|mocks|maths|english)
gcse (?:grades?|results?|english|maths)
(?:below|behind) (?:age[ -]related|expected|the expected|his peers|her peers|national|where (?:he|she) should)
working (?:below|towards|at the level)
(?:one-to-one|1:1|1-1|ta|teaching assistant) (?:support|hours|help) (?:in|at|for)
(?:hours|support) (?:a week )?(?:of|from) (?:a |his |her )?(?:teaching assistant|ta|learning support|one-to-one)
(?:pastoral|behaviour) support (?:plan|programme)
(?:in|on) (?:internal )?isolation (?:at|in) school
detentions?
kept down a year
cannot read
(?:struggles|difficulty|difficulties|problems) (?:to |with |in )?(?:read\w*|writ\w+|spell\w*)
(?:can(?:not|['’]t)|could not|unable to) (?:read|write)
statemented
special school
gcse predictions
predictions? (?:are|is)
(?:on|given) (?:a )?(?:final|written|last) warning (?:at|from|by) (?:the )?(?:school|college)
(?:lose|losing|lost|loses) (?:his|her|their) (?:school )?place (?:at|in) (?:school|college|the (?:school|college|academy|unit))
at the level of (?:a )?(?:year|child|\w+-year-old)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:attendance|school\w*|behaviour in class|reading|grades)
(?:his|her|yp\d+['’]s) (?:grades|gcses|exam results|school (?:report|place)|reading|spelling|behaviour at school|timetable|exclusion|suspension|detentions?)
not in education,? employment
school moves
(?:one|two|three|four|five|\d+) hours? (?:of (?:teaching|tuition|lessons)|(?:a|each) day (?:in|at) school)
off[- ]roll(?:ed)?
(?:not|never|hardly|rarely) (?:\w+ ){0,2}a full (?:day|week|term|timetable) (?:in|at|of) (?:school|college|lessons)
(?:fine[sd]?|prosecut\w+|penalty notices?) (?:\w+ ){0,5}?for (?:his|her|non-?attendance|absence|yp\d+['’]s absence)
(?:brother|sister|father|mother|dad|mum|uncle|cousin|stepfather|stepdad|parent) (?:is\s+|was\s+|who is |are )?(?:in|out of|serving in) (?:prison|custody|jail|care)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad)['’]s (?:\w+ )?(?:boyfriend|girlfriend|partner|husband|wife)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad|parents?|carer|grandmother|nan) (?:both )?(?:works? (?:nights?|away|late|shifts)|is (?:rarely|never|not|often) (?:in|home|at home|there)|(?:are|is) away)
(?:puts|gets|put|got|feeds|fed) (?:him|her)self (?:to bed|to school|up|ready)
(?:(?:left|is|was|are|been|stays?|often|be) home alone|alone (?:at home|in the (?:flat|house)))
(?:tension|rows|shouting|fighting|arguments|violence|difficulties|trouble|problems|drinking|drugs) (?:at|in the|in (?:his|her|yp\d+['’]s|the family)) home
(?:liv(?:es|ed|ing)|stay(?:s|ed|ing)?|sleep(?:s|ing)?|moved|is|placed) (?:\w+ ){0,2}(?:with|at) (?:\w+ ){0,2}?(?:mother|mum|father|dad|aunt|auntie|uncle|nan|nana|gran\w*|grandparents?|grandmother|grandfather|step\w+|sister|brother|cousin|foster \w+|relatives?|older sibling|family friend)(?:['’]s)?
(?:liv(?:es|ed|ing)|stay(?:s|ing)) (?:alone|on (?:his|her|their) own|independently|between (?:two|his|her)|in (?:a |an )?(?:\w+ )?(?:hostel|children['’]s home|residential|care home|refuge|temporary|b ?& ?b|bed and breakfast|semi-independent|supported (?:accommodation|lodgings)|caravan|one-bed\w*|overcrowded|two-bed\w*|damp))
lives in a
foster(?:ed)?(?: (?:care|carers?|placement|home|family|parents?))?(?! (?:trust|links|good|better|a sense|relationships|understanding|friendships|the))
(?:in|into|taken into|came into|come into|leaving|left|leaves|been in|local authority) care(?! (?:home|of|about|for|with|and|that|to))
(?:kinship|residential|respite|local authority) care(?:rs?)?
care leaver
care (?:order|proceedings|placement|plan)
looked[ -]after(?: child| by the local authority)?
child looked after
(?:residential|children['’]s|care|secure) (?:home|placement|unit)
(?:placement|placed) (?:in|with|broke|breakdown|has broken|moves?|out of (?:area|borough|county))
special guardian\w*
child protection (?:plan|conference|enquir\w+|investigation)
child[ -]in[ -]need(?: plan)?
section (?:17|20|31|47)
s\.? ?(?:20|47|17)
evict(?:ed|ion|s)
homeless(?:ness)?
temporary (?:accommodation|housing)
(?:in|to) a (?:hostel|refuge|bed and breakfast|b&b)
sofa[ -]?surf\w*
(?:overcrowd\w+|rent arrears)
(?:shares?|sharing) (?:a |the |one )?(?:bed|bedroom|room|mattress) (?:with|at home)
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
(?:his|her|their|yp\d+['’]s) (?:parents?['’]|mother['’]s|mum['’]s|father['’]s|dad['’]s|family['’]s|stepfather['’]s|stepdad['’]s|brother['’]s|parents) (?:\w+ )?(?:separation|divorce|drinking|drug use|alcohol\w*|mental health|depression|illness|death|violence|debts?|temper|arrest|imprisonment|sentence|new partner|boyfriend|girlfriend|eviction|relationship|marriage|break-?up|split|addiction|unemployment|immigration status|job|income|housing|behaviour|health|absence)
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|grandmother|grandfather|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
(?:stepfather|stepdad|stepmother|stepmum|mother|mum|father|dad|partner|boyfriend|brother|parents?)\s+(?:was|is being|has been|had been) (?:asked|told|made|ordered|required) to (?:move out|leave home|leave the (?:family )?(?:home|house|flat))
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|ex)\s+(?:has |had |often |sometimes |still |who )?(?:hits?|hitting|beats?|beating|slap\w*|shout\w*|threaten\w*|hurts?|drinks?|strangled|assault\w*|punch\w*|controls?|moved (?:in|out))
(?:mum|mother|dad|father|mam) (?:\w+ )?(?:left|walked out|moved (?:out|away|abroad))(?= in (?:19|20)\d\d| when (?:he|she|yp\d+)| and has(?: not|n['’]t))
domestic (?:abuse|violence)
violence (?:at home|in the home|between (?:his|her) parents)
(?:hit|hurt|beaten|abused|neglected|shouted at|locked out|thrown out|kicked out|smacked|assaulted) (?:\w+ )?(?:at home|by (?:his|her|their) (?:mother|mum|father|dad|step\w+|uncle|brother|parents?|family|carer|foster carer))
(?:was|been|being|is|severely|emotionally) neglect(?:ed)?
(?:thrown|kicked|locked) out(?: of (?:home|the house|his|her|the flat))?
(?:ran|runs|run|running) away from (?:home|his|her|the (?:placement|children['’]s home))
young carer
(?:cares|caring|carer) for (?:his|her|their) (?:\w+ )?(?:mother|mum|father|dad|nan|gran\w*|parents?|brothers?|sisters?|siblings?)
looks? after (?:his|her|their) (?:\w+ )?(?:mother|mum|father|dad|nan|gran\w*|parents?|brothers?|sisters?|siblings?)
looking after the younger children
free school meals
(?:no|not enough|without|little) (?:food|heating|electricity|hot water|bed) (?:at home|in the (?:house|flat|home)|of (?:his|her) own)
(?:goes|go|going|went|sent|comes) (?:to (?:school|bed) )?hungry
(?:no recourse to public funds|immigration status|asylum(?: seeker| claim|-seeking)?|leave to remain|unaccompanied)
(?:was|were|been|is) adopted
adopti(?:on|ve) (?:breakdown|parents?|family|placement|at)
home (?:life|conditions|circumstances|situation|address)
his home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:his|her) (?:tenancy|bedroom)
(?<!walk\s)(?<!walks\s)(?<!walked\s)(?<!walking\s)(?<!drive\s)(?<!drives\s)(?<!drove\s)(?<!driving\s)(?<!take\s)(?<!takes\s)(?<!took\s)(?<!taking\s)(?<!see\s)(?<!sees\s)(?<!saw\s)(?<!bring\s)(?<!brings\s)(?<!brought\s)(?<!send\s)(?<!sent\s)(?<!get\s)(?<!gets\s)(?<!got\s)(?<!carry\s)(?<!carried\s)(?<!follow\s)(?<!followed\s)(?<!help\s)(?<!helped\s)(?<!guide\s)(?<!led\s)her home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:problems|trouble|arguments|difficulties|things|conditions|rows|conflict|situation) at home
(?:sees|saw|contact with|visits|no contact with|speak\w* to|not seen|never met|relationship with) (?:his|her) (?:real |birth |biological |step-?|absent )?(?:father|dad|mother|mum|parents?|stepfather|stepdad|siblings)
family (?:court|breakdown|history|therapy|debts?|income)
slept? (?:rough|in (?:a )?(?:car|park|stairwell|shed)|at (?:a )?(?:neighbour|friend)['’]?s?|on (?:a )?(?:friend|sofa)\w*)
custody of (?:him|her|yp\d+)
serving (?:\w+|\d+) (?:years?|months?|weeks?)
(?:mother|mum|father|dad|parent)s? (?:has|have|had|found) a new (?:\w+ )?(?:partner|boyfriend|girlfriend|baby|family|husband|wife)
(?:uses?|using|relies on|relying on|depends on|visits?|fed by|food from|goes to) (?:a\s+|the )?food ?bank
(?:lived|stayed|been|slept) in (?:two|three|four|five|six|seven|\d+) (?:\w+ )?(?:places|homes|placements|houses|flats|schools)
sleep(?:s|ing)? on (?:the|a|his|her) (?:\w+ )?(?:sofa|floor|couch)
(?:lose|losing|lost) (?:its|their|his|her) (?:home|tenancy|house|flat|accommodation)
(?:victim of|experienced|suffered|suffers|experiencing) (?:\w+ )?(?:neglect|abuse|incest|domestic)
(?:experienced|suffered|suffers|experiencing|history of|survived) (?:\w+ ){0,2}?(?:trauma|bereavement|abuse|neglect)
disclos(?:e|es|ed|ing|ures?)(?: of)? (?:\w+ ){0,2}?(?:abuse|rape|neglect|assault|self-harm|harm at home)
(?:seen|seeing|watch(?:ed|ing)?|heard|hearing) (?:his|her|yp\d+['’]s) (?:step-?)?(?:mother|father|mum|dad|parents?|brother|sister) (?:\w+ )?(?:assault|hit|hurt|attack|beat|abus|punch|stab)\w*
(?:sexually|physically|emotionally) abused
(?:was|been|were) (?:raped|sexually \w+)
abused (?:him|her|by)
neglect(?:ed)? (?:at home|by)
(?:because of|due to|owing to|on (?:the )?grounds of|history of|category of|on account of) (?:\w+ )?neglect
social worker (?:because of|due to|owing to|on account of|since (?:his|her|the)|after (?:his|her|the)\s+(?:\w+[’']?s? ){0,2}?(?:arrest|death|assault|divorce|eviction|drinking|violence|removal)|for neglect)
no room (?:for (?:him|her) )?at home
(?:cp|cin) plan
the baby is (?:due|coming|expected)
(?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister) of (?:yp\d+|the (?:boy|girl|child)) (?:\w+ ){0,3}?(?:drinks?|drinking|hospital|prison|sectioned|died|dead|ill|unwell|evicted|homeless|alcoholic|addict\w*|depressed|violent|hits?|beats?|arrested|custody|rehab)
(?:house|home|flat|room) of yp\d+ (?:\w+ ){0,3}?(?:no|damp|mould|cold|dirty|overcrowded|unsafe|raided)
(?:rats|mice|mould|damp|fleas|bed ?bugs) (?:at|in) (?:yp\d+['’]s|his|her)
(?:the|a) care system
(?:has|have|had) had (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:homes|placements|foster)
(?:stay|liv|lodg|sleep)(?:s|es|ing|ed) with an? (?:\w+ )?(?:man|woman|stranger|family|couple)
child protection register
at[ -]risk register
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:home|mother|father|mum|dad|family|parents|stepfather|step-?mother|care|living)
(?:his|her|yp\d+['’]s) (?:living (?:conditions|arrangements|situation)|home life|placement|foster \w+|care (?:order|status|plan))
(?:(?:and|but|because|since|that|when|while|as|so) |^)(?:mum|mam|dad|nan|gran|grandad) (?:has|had|is|was|suffers from|lives with) (?:\w+ ){0,2}?(?:ms|multiple sclerosis|cancer|depression|epilepsy|dementia|lupus|a stroke|in (?:hospital|prison|custody|jail|rehab|a wheelchair)|ill|unwell|dying|disabled|an alcoholic|sectioned|deported|evicted|bipolar)
parental responsibility
parents (?:are|were) (?:both )?(?:\w+ )?(?:users|addicts|alcoholics|drinkers|dead|in prison|in recovery)
no (?:bed|room|place|space) for (?:him|her|yp\d+) (?:at|in)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|wife) (?:will not|won['’]t|does not|doesn['’]t|refuses to|did not|didn['’]t) (?:have|let|want|allow)
sleeps? in (?:the|a) (?:living room|lounge|front room|kitchen|hall|hallway|bath|box room)
(?:moved|sent|gone|went) to (?:live (?:at|with) |stay (?:at|with) )?(?:his|her|yp\d+['’]s) (?:nan|gran\w*|dad|mum|aunt\w*|uncle|father|mother)['’]s(?! for (?:tea|dinner|the))
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:parents?|mum|dad|mother|father|family) (?:is|are|was|were) (?:\w+ )?(?:going through|in the (?:middle|process) of|facing) (?:a\s+|an )?(?:\w+ )?(?:divorce|separation|break-?up|eviction|deportation|custody)
no fixed (?:abode|address)
registered sex offender
set(?:ting)? (?:a |the )?(?:\w+ )?(?:fire to|on fire|alight)
(?:is|was|been|being) (?:linked to|involved in|suspected of|responsible for|wanted (?:for|in connection with)|blamed for|identified in|implicated in) (?:an? |the |two |three\s+|several )?(?:\w+ )?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|shoplifting|offen[cs]es?|criminal damage)
(?:intensive supervision|iss programme)
(?:awaiting|stood|stands|standing|faces|facing) (?:\w+ )?(?:trial|charges?|sentence|court)
arrest(?:s|ed)?(?! (?:the|an?|more|people|warrant|powers|opportunit|rate|of (?:an?|the) (?:adult|man|men|older)))
(?:was|is|been|being|were|got) (?:re-?)?arrested
convict(?:ed|ions?)(?: (?:of|for))(?: \w+){1,2}
(?:was|is|been|being) convicted
(?:previous|unspent|spent|criminal|prior|several|two|three|four|\d+|no|his|her) convictions?
(?:was|is|been|being|youth|conditional|simple|formal|final|two|three|first|a|his|her|police|youth conditional) caution(?:ed|s)?(?: for(?: \w+){1,2})?
cautioned for
(?:interviewed|questioned) (?:under caution|by (?:the )?police|at the police station|about (?:a|the) (?:robbery|stabbing|burglary|theft|assault))
reprimand(?:ed|s)?
final warning
charged (?:with|for)(?: [\w-]+){1,2}
(?:was|is|been|being|were) charged(?! (?:a |the |for (?:a |the )?(?:ticket|bus|entry|food)|\d|£|up\b|double))
(?:on|police|court|breach\w*|breached (?:his|her)|conditional|under|his|her|released on|granted|refused) (?:conditional |police |unconditional |court )?bail(?:ed)?
bailed
bail conditions?
(?:on |in )?remand(?:ed)?
released under investigation
rui
under investigation(?: for)?
sentenc(?:e|ed|ing)(?: (?:to|for|of|at|in))
(?:custodial|suspended|community|prison|his|her) sentence
(?:youth|magistrates['’]?|crown|youth justice|criminal) court
(?:appear(?:s|ed|ing)?|due|attend(?:s|ed)?|went|going|goes|up) (?:back )?(?:in|at|to|before) (?:the )?(?:\w+ )?court
court (?:appearance|date|hearing|order|case)s?
referral order
(?:youth )?rehabilitation order
(?:assessed|supervised|supported|seen|worked with|interviewed|dealt with) by (?:the )?(?:youth\s+(?:justice|offending)|yjs|yot|yos)
yro
youth justice (?:order|supervision|intervention|plan|worker|case)
(?:yjs|yot|yos) (?:order|worker|intervention|supervision|case|programme)
(?:supervision|reparation|detention(?: and training)?|community|parenting|curfew|hospital|criminal behaviour|knife crime prevention|sexual harm prevention) order
dto
(?:young offender|youth offender|yoi)
(?:in|into|from|spent|time in|served|released from|leaves|left) (?:youth |police\s+|secure )?(?:custody|prison|jail|the cells|a secure (?:unit|home|children['’]s home)|secure accommodation)
(?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|(?:got|given|fitted with|puts?) a|ankle|been|court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo|post|video|picture|jacket|coat))
tagged (?:by the court|until|and|since|for|from|at|with an electronic)
(?:court|court-imposed|police|bail|night-time|electronic|7pm|home|his|her|\d+(?:am|pm)) curfew
on (?:a )?curfew
out-of-court (?:disposal|resolution)
community resolution
(?:criminal|offending|police|arrest) (?:record|history|background|behaviour)
(?:is|are|on|to) (?:his|her) record
(?:re-?)?offend(?:ed|s|ing)(?! (?:team|service|panel|by|people|them|him|her|anyone))
(?:first|previous|further|latest|index|knife|drugs?|violent|sexual|theft|driving|serious|two|three|four|\d+|similar|an|this|his|her|public order|possession) offen[cs]es?
(?:guilty plea|pleaded (?:not )?guilty|found guilty|pleads guilty)
(?:for|of|with) (?:\w+ )?(?:robbery|burglary|theft|shoplifting|criminal damage|common assault|affray|arson|actual bodily harm|grievous bodily harm|gbh|abh|possession(?: of)?|possession with intent|drug(?:s)? supply|supplying|dealing|twoc|vehicle theft|handling stolen|public order|carrying (?:a|an) (?:knife|blade|bladed|weapon|machete|offensive))
possession (?:of|with intent)(?: (?:a |an )?[\w-]+){1,3}
(?:caught|found|stopped|searched and found) (?:\w+ )?(?:with|carrying|in possession of|holding) (?:a |an |some )?(?:\w+ )?(?:knife|blade|machete|weapon|cannabis|drugs?|wraps?|cocaine|crack|heroin|class [abc]|stolen \w+|firearm|gun)
(?:committ(?:ed|ing|s)) (?:an? |two |three |the |several )?(?:\w+ )?(?:offen[cs]es?|robber(?:y|ies)|burglar(?:y|ies)|theft|assault|crime|arson|criminal damage)
(?:stole|has stolen|had stolen|steals|stealing|shoplift\w*|burgled)
(?:robbed|mugged|stabbed|assaulted) (?:a|an|another|two|the) (?:\w+ )?(?:boy|girl|man|woman|pupil|student|teacher|shopkeeper|officer|young|child|member of staff|person)
(?:known|wanted) (?:to|by|for) (?:the )?(?:police|officers)(?: for)?
(?:asbo|cbo|abc contract|acceptable behaviour contract)
breach(?:ed|es)? (?:of )?(?:his|her|the|bail|an?) (?:\w+ )?(?:order|conditions?|bail|licence|curfew|injunction|tag)
on licence
on tag(?! team)
unpaid work (?:order|for|on|hours)
community payback
(?:court|judge|magistrates?|bench) (?:gave|sentenced|sent|fined|remanded|jailed) (?:yp\d+|him|her)
caught (?:selling|dealing|supplying|stealing)(?! (?:cakes|tickets|badges))
probation
(?:deals|dealing|sells|selling|sold|supplies|supplying) (?:drugs|cannabis|weed|crack|cocaine|heroin|class a)
secure training centre
(?:his|her|yp\d+['’]s) (?:tag|curfew|order|licence|bail|conviction|offence|sentence|arrest|charge|caution)s?(?! of coffee)
deferred (?:prosecution|caution|sentence)
\d ?x (?:class [abc]|twoc|thefts?|robber(?:y|ies)|burglar(?:y|ies)|possession|assaults?|affray|abh|gbh|criminal)
in connection with (?:an? |the |several |\w+ )?(?:\w+ ){0,3}?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|offen[cs]es?)

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 38 39 39 39 40 40 40 42 42 42 43 43 43 44 44 44 44 45 45 45 45 46 46 46 46 46 46 46 46 47 47 48 48 49 50 50 51 51 51 51 51 52 52 52 53 53 54 54 54 55 55 55 56 56 56 56 56 56 57 57 57 57 58 58 58 58 59 60 61 61 61 62 63 63 64 64 65 65 65 66 66 67 67 68 68 68 68 68 68 69 70 71 72 72 72 72 73 73 73 74 74 75 75 75 76 77 77 78 79 79 80 81 82 83 83 83 84 84 84 84 84 84 84 84 85 86 86 87 88 89 89 90 90 90 90 90 90 90 91 91 92 93 93 93 93 93 93 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 95 95 95 95 95 95 95 96 96 97 97 98 98 98 99 99 99 99 99 99 100 100 100 101 101 102 103 103 103 104 104 104 104 104 104 105 105 105 105 106 107 107 107 107 107 107 108 108 109 109 110 111 112 112 113 114 114 115 115 115 115 115 116 116 116 116 117 117 117 118 118 118 119 119 119 119 120 120 121 122 123 125 125 126 126 127 127 127 128 128 128 128 128 128 129 129 129 130 130 130 131 131 131 131 132 132 132 132 133 133 134 134 134 134 135 135 135 135 135 135 135 135 135 136 137 137 139 140 140 144 144 144 144 144 145 145 145 146 147 147 147 147 147 147 147 149 151 152 153 157 159 161 163 163 163 163 163 163 163 163 164 164 164 164 167 167 167 168 169 169 169 169 172 173 173 174 174 175 177 177 177 178 180 180 180 180 180 180 181 182 183 183 183 183 183 183 183 184 184 184 184 184 184 185 185 188 188 189 190 191 191 191 192 193 195 195 195 195 195 196 196 196 196 196 196 196 196 197 197 197 197 197 197 197 198 198 198 199 199 200 200 201 201 201 201 201 202 202 202 202 202 203 203 204 205 206 206 207 207 208 208 208 209 210 210 211 211 212 212 213 214 214 214 215 216 216 218 219 219 219 219 219 220 221 222 222 222 222 222 222 223 223 223 223 223 224 224 225 225 227 227 228 228 229 229 230 232 233 234 235 236 237 238 239 240 241 241 242 243 243 244 244 244 244 245 245 245 245 245 246 246 247 247 247 248 248 249 249 250 250 250 250 251 252 252 253 255 255 256 257 258 259 260 260 260 261 262 263 263 264 264 265 265 266 266 267 267 268 268 269 269 269 269 269 269 269 269 269 270 270 270 270 271 271 272 273 273 274 275 276 276 276 276 277 277 278 278 278 278 279 279 279 280 281 282 282 283 284 284 285 286 286 286 286 286 286 286 286 286 286 286 286 287 287 287 287 287 287 287 287 287 288 288 288 288 289 289 289 289 289 290 290 290 292 292 292 293 294 296 297 298 298 298 300 300 300 300 300 300 300 300 300 300 300 300 301 301 301 301 301 301 301 301 301 301 301 302 302 302 302 304 304 304 304 304 305 305 305 305 306 306 306 306 307 307 308 308 308 308 309 309 309 310 310 311 312 312 313 314 315 315 317 317 317 317 317 317 317 318 318 318 318 318 318 318 318 318 318 318 318 318 319 320 322 323 324 325 326 328 328 328 329 329 330 331 331 331 333 334 334 334 335 335 336 337 339 340 341 342 342 343 343 344 344 344 350 351 354 355 360 360 363 363 363 364 365 366 368 373 374 374 374 376 377 377 377 377 378 380 380 380 380 381 383 383 383 384 385 386 386 387 387 387 387 387 387 387 387 387 387 387 387 387 387 387 387 388 388 388 388 388 388 388 388 388 388 389 389 389 390 391 391 391 391 393 395 397 398 399 399 399 399 400 400 400 400 401 402 402 402 407 408 408 409 409 409 409 409 409 409 409 410 413 413 413 416 416 417 417 417 417 418 418 418 418 418 418 420 421 421 422 422 422 422 422 423 423 423 423 423 424 424 424 424 425 426 426 426 426 426 426 426 426 426 427 427 429 429 429 429 430 430 430 431 431 431 431 431 431 431 431 431 431 431 431 431 431 431 431 431 431 432 432 432 432 432 432 433 434 434 434 434 434 434 438 438 438 438 439 441 441 441 442 442 443 443 445 445 445 445 445 445 445 446 446 446 447 447 451 452 452 452 455 456 458 458 459 461 464 466 466 466 467 467 467 470 471 472 472 473 473 474 480 481 482 482 482 485 486 488 489 490 491 492 492 492 493 494 495 495 495 496 498 498 498 498 500 500 500 501 501 501 501 501 501 501 502 502 502 502 503 504 505 506 506 506 506 507 508 509 511 511 513 513 513 513 514 514 515 515 516 517 517 517 517 517 517 518 518 518 518 518 518 519 520 520 521 521 521 521 522 523 524 525 525 525 526 528 528 528 528 528 529 529 529 530 530 530 530 531 531 531 531 532 532 532 533 534 534 535 536 536 536 536 536 536 536 536 536 536 536 537 538 539 539 539 539 540 540 541 541 542 542 543 543 543 544 544 545 547 547 547 547 547 548 548 548 549 550 550 552 553 554 554 554 555 556 556 556 556 556 560 560 560 561 561 561 562 562 562 562 562 563 563 563 565 566 566 566 567 567 569 570 571 571 571 572 572 572 573 574 574 574 574 575 575 575 575 575 575 575 575 576 577 577 577 577 577 577 577 577 577 577 577 577 577 578 580 580 580 580 582 584 584 584 585 585 586 587 587 587 588 588 589 591 591 592 593 593 594 594 594 594 595 595 596 596 596 596 596 596 596 598 598 598 598 599 599 599 600 600 601 601 601 602 602 602 602 602 603 603 603 604 604 604 605 605 605 605 605 606 607 607 608 608 608 609 609 609 609 609 610 610 610 611 612 612 612 613 613 613 614 614 615 616 616 617 617 617 617 618 618 618 618 618 618 619 619 621 621 625 625 625 625 626 626 628 628 632 632 632 634 638 639 639 640 640 640 640 644 645 647 648 648 648 648 649 649 650 650 650 650 650 650 651 652 655 655 655 656 658 660 661 662 663 663 663 664 666 666 666 667 668 668 668 668 669 670 670 670 671 671 671 672 673 674 675 675 676 676 677 678 678 678 679 679 679 679 679 679 679 679 679 679 680 681 681 681 681 682 683 684 684 684 685 685 688 688 688 689 690 690 690 691 692 693 693 693 694 695 695 695 696 697 697 697 697 699 699 700 700 701 702 702 706 707 707 709 710 711 711 711 712 713 713 713 713 713 714 714 714 714 715 715 715 715 715 716 716 716 716 717 718 719 720 720 720 720 720 720 721 721 721 721 721 721 722 722 722 722 722 723 723 723 724 724 724 724 724 724 725 727 728 728 729 729 729 730 731 732 733 733 733 733 734 734 734 734 734 734 734 736 737 737 737 737 738 738 738 738 738 739 739 739 740 741 741 742 742 742 742 743 743 743 743 744 745 745 745 746 746 746 747 747 749 749 750 750 750 751 751 751 751 752 752 752 752 752 752 753 753 753 753 754 754 754 754 754 754 755 755 756 756 756 756 757 757 758 758 759 759 760 760 760 760 760 761 762 762 762 762 762 762 762 763 765 765 765 766 766 766 766 767 767 767 767 767 767 767 767 769 771 771 771 772 772 772 773 775 775 775 775 775 775 775 775 776 776 776 778 778 779 779 779 779 779 779 780 780 780 781 781 782 782 782 782 782 783 784 784 784 785 785 785 785 786 786 786 786 787 789 790 790 790 792 794 794 794 795 796 797 797 798 798 799 799 799 799 800 800 800 800 800 801 801 801 801 801 801 801 802 802 802 802 803 804 804 804 805 805 805 805 805 805 806 806 807 807 807 808 808 808 809 809 809 809 810 810 810 810 810 810 810 810 810 810 810 810 810 810 810 810 810 810 810 811 811 811 812 812 812 813 813 813 813 814 815 816 816 816 816 817 818 818 818 818 819 819 819 819 819 819 819 820 820 820 820 820 820 821 821 821 821 822 822 822 822 823 823 823 823 824 824 825 825 825 826 826 827 827 827 828 829 829 830 830 831 832 833 833 834 834 835 835 835 836 836 837 838 838 838 838 839 839 840 840 841 841 841 841 842 842 842 842 842 842 842 843 844 844 845 845 845 845 845 846 846 846 846 846 846 846 847 847 847 848 849 849 849 849 849 849 849 849 849 850 850 851 852 852 853 853 853 853 853 855 855 856 857 857 858 858 859 860 860 860 861 863 864 864 864 865 865 865 865 865 865 865 865 865 865 865 865 865 866 866 866 866 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 867 868 869 870 871 871 871 871 871 872 873 873 873 873 873 874 874 874 875 876 877 879 879 880 880 880 880 880 880 882 882 883 883 884 885 885 886 886 887 887 889 889 889 889 890 890 890 890 891 891 892 893 894 896 897 898 899 900 901 902 903 903 906 907 908 909 910 911 911 912 912 912 912 912 913 914 914 914 914 915 916 916 917 919 919 921 922 923 923 924 924 925 926 927 927 928 930 930 931 931 933 933 933 933 934 934 935 935 936 936 936 936 937 937 937 937 938 939 939 940 940 942 943 943 944 946 946 947 947 948 950 951 952 954 956 956 956 957 957 957 958 958 958 959 959 960 960 961 963 963 964 964 964 964 964 964 965 965 965 967 967 969 970 971 972 973 974 975 976 977 978 986 991 992 993 994 995 996 997 998 999 1001 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1017 1018 1020 1024 1026 1027 1028 1030 1034 1039 1040 1043 1044 1045 1047 1048 1051 1052 1053 1054 1056 1060 1061 1062 1063 1064 1065 1067 1068 1069 1070 1073 1074 1075 1076 1078 1079 1081 1084 1085 1088 1090 1091 1096 1097 1104 1106 1108 1109 1112 1117 1118 1119 1121 1122 1123 1124 1125 1126 1127 1129 1133 1134 1135 1136 1137 1139 1140 1142 1144 1145 1146 1147 1149 1150 1154 1156 1160 1161 1162 1163 1164 1170 1172 1180 1182 1183 1184 1186 1187 1188 1191 1192 1193 1198 1199 1201 1203 1206 1207 1208 1209 1210 1212 1213 1215 1216 1217 1218 1219 1221 1222 1223 1224 1225 1226 1227 1231 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1242 1244 1245 1246 1247 1249 1250 1251 1252 1253 1256 1257 1258 1259 1260 1262 1263 1264 1265 1266 1267 1268 1269 1270 1271 1273 1274 1275 1276 1277 1278 1279 1280 1282 1283 1284 1285 1286 1287 1288 1291 1292 1293 1294 1295 1296 1297 1300 1301 1303 1304 1307 1309 1310 1311 1312 1313 1314 1315 1316 1318 1319 1320 1321 1323 1326 1327 1328 1329 1330 1331 1332 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1344 1345 1346 1348 1350 1351 1352 1353 1354 1355 1359 1360 1361 1362 1363 1364 1365 1366 1367 1368 1369 1370 1371 1372 1374 1375 1376 1377 1378 1379 1380 1381 1382 1383 1385 1386 1387 1388 1389 1390 1391 1392 1393 1394 1395 1396 1397 1398 1399 1400 1401 1402 1403 1404 1405 1406 1407 1408 1411 1414 1436 1437 1438 1447 1453 1456 1460 1465 1469 1472 1474 1475 1477 1480 1481 1484 1507 1530 1533 1534 1542 1546 1547 1566 1570 1571 1572 1577 1578 1583 1586 1593 1600 1602 1603 1608 1629 1633 1634 1636 1637 1638 1642 1648 1651 1652 1653 1654 1655 1656 1657 1659 1669 1670 1671 1681 1685 1688 1692 1694 1699 1701 1707 1709 1715 1716 1722 1723 1732 1734 1735 1736 1737 1739 1742 1747 1748 1749 1750 1751 1752 1754 1756 1757 1758 1759 1760 1761 1763 1764 1766 1768 1769 1772 1773 1774 1777 1778 1784 1787 1788 1789 1790 1792 1793 1794 1795 1796 1797 1800 1802 1803 1805 1806 1807 1808 1809 1818 1819 1822 1824 1825 1826 1827 1828 1829 1830 1831 1832 1837 1838 1839 1841 1842 1843 1844 1845 1847 1848 1849 1850 1851 1852 1854 1855 1856 1857 1858 1859 1860 1861 1862 1863 1873 1882 1884 1888 1892 1894 1896 1899 1900 1904 1907 1911 1913 1914 1916 1917 1919 1922 1924 1927 1928 1929 1932 3 3 20 24 26 27 40 41 69 88 95 123 124 129 135 137 142 143 148 150 152 154 158 158 159 160 161 162 165 166 170 171 172 173 173 176 178 186 187 188 189 193 216 217 226 227 231 236 254 257 274 291 295 299 301 303 314 316 320 321 327 330 332 337 338 342 343 343 345 346 347 349 352 355 357 357 357 357 357 358 359 361 361 361 361 361 361 361 362 363 368 371 372 373 374 374 375 375 379 382 384 388 389 390 392 392 392 392 392 393 393 393 394 396 398 398 398 398 398 398 398 398 398 398 398 399 400 400 400 400 400 400 400 400 400 400 400 400 400 405 406 410 411 412 413 414 415 416 417 419 419 419 419 419 419 420 422 428 432 434 435 436 437 438 439 440 442 444 444 444 445 448 448 448 448 450 453 454 456 456 456 456 456 456 456 456 456 456 456 456 456 456 456 456 456 456 456 456 456 457 458 460 461 463 463 465 466 467 468 469 475 477 483 483 483 483 483 483 483 483 484 497 499 499 510 512 517 517 527 544 546 547 548 551 557 558 559 564 566 567 568 579 581 583 588 590 597 612 615 620 623 623 623 623 623 623 623 623 623 623 626 628 629 631 632 633 635 636 636 637 640 640 640 640 640 640 640 640 640 640 640 640 640 640 641 642 643 644 645 646 651 652 653 653 653 653 653 653 653 653 653 653 653 653 653 653 654 655 656 657 659 661 663 665 666 668 669 674 675 677 678 679 680 682 682 683 684 686 686 686 686 687 687 687 687 687 687 696 698 703 706 708 711 722 723 726 734 735 748 761 764 765 767 768 770 770 774 776 776 777 781 788 790 791 792 794 797 810 814 844 846 854 856 856 856 856 856 856 856 856 856 856 856 862 865 865 865 865 865 865 865 865 865 865 866 871 878 879 880 881 882 891 895 904 905 911 916 917 918 919 920 922 929 932 937 940 941 945 949 955 956 962 966 966 966 968 968 968 968 979 981 987 988 1000 1002 1023 1025 1029 1031 1032 1033 1036 1037 1038 1041 1042 1046 1049 1050 1055 1057 1058 1059 1066 1071 1072 1077 1080 1082 1083 1086 1087 1089 1092 1093 1094 1095 1098 1100 1101 1103 1105 1111 1113 1114 1115 1116 1128 1130 1131 1138 1141 1143 1148 1151 1152 1153 1155 1158 1159 1165 1166 1167 1168 1169 1174 1175 1176 1177 1178 1179 1181 1185 1189 1190 1194 1195 1196 1197 1200 1202 1204 1205 1211 1214 1220 1228 1229 1230 1243 1248 1254 1255 1261 1272 1281 1289 1290 1298 1299 1302 1305 1306 1322 1324 1347 1349 1356 1357 1358 1373 1409 1410 1416 1417 1418 1428 1440 1441 1446 1449 1451 1457 1461 1462 1463 1464 1466 1467 1468 1473 1479 1482 1483 1485 1487 1488 1490 1496 1498 1499 1506 1510 1511 1514 1518 1519 1525 1526 1527 1528 1531 1532 1537 1538 1539 1543 1544 1545 1549 1551 1552 1568 1569 1574 1576 1579 1584 1587 1589 1595 1597 1598 1601 1604 1605 1606 1609 1611 1612 1613 1614 1615 1620 1625 1626 1628 1630 1631 1639 1640 1644 1645 1646 1647 1649 1660 1668 1672 1673 1675 1680 1682 1683 1684 1686 1687 1689 1691 1693 1697 1698 1702 1703 1704 1705 1708 1711 1712 1717 1718 1719 1720 1724 1725 1726 1727 1728 1729 1730 1731 1733 1740 1741 1744 1745 1746 1753 1755 1762 1765 1767 1770 1771 1775 1776 1779 1783 1785 1798 1799 1801 1804 1810 1811 1812 1813 1814 1815 1816 1817 1820 1821 1823 1833 1834 1835 1836 1840 1846 1853 1864 1865 1867 1868 1869 1871 1872 1875 1876 1877 1878 1880 1885 1886 1887 1889 1890 1891 1895 1901 1903 1905 1906 1910 1912 1918 1920 1921 1923 1925 1930 1931 30 35 138 141 155 156 158 179 194 348 353 356 357 361 367 369 370 392 398 403 404 415 419 444 448 449 456 462 476 478 479 483 487 499 622 623 624 627 630 633 636 640 653 665 686 687 704 705 770 793 856 865 888 953 966 980 982 983 984 985 989 990 1003 1004 1019 1021 1022 1035 1099 1102 1107 1110 1120 1132 1157 1171 1173 1308 1317 1325 1343 1384 1412 1413 1415 1419 1420 1421 1422 1423 1424 1425 1426 1427 1429 1430 1431 1432 1433 1434 1435 1439 1442 1443 1444 1445 1448 1450 1452 1454 1455 1458 1459 1470 1471 1476 1478 1486 1489 1491 1492 1493 1494 1495 1497 1500 1501 1502 1503 1504 1505 1508 1509 1512 1513 1515 1516 1517 1520 1521 1522 1523 1524 1529 1535 1536 1540 1541 1548 1550 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1567 1573 1575 1580 1581 1582 1585 1588 1590 1591 1592 1594 1596 1599 1607 1610 1616 1617 1618 1619 1621 1622 1623 1624 1627 1632 1635 1641 1643 1650 1658 1661 1662 1663 1664 1665 1666 1667 1674 1676 1677 1678 1679 1690 1695 1696 1700 1706 1710 1713 1714 1721 1738 1743 1780 1781 1782 1786 1791 1866 1870 1874 1879 1881 1883 1893 1897 1898 1902 1908 1909 1915 1926

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 5 6 6 6 6 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 5 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 4 5 5 5 5 6 4 5 10 10 3 4 4 6 6 4 3 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 4 5 3 3 9 4 4 5 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 8 9 9 9 9 10 10 7 8 7 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 4 3 3 10 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 10 10 11 11 11 11 11 11 12 12 11 11 12 12 11 11 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 3 4 4 4 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 4 4 4 4 4 5 6 11 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 5 6 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 3 6 4 10 5 6 5 0 6 4 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 0 0 6 4 0 10 11 7 6 14 0 5 0 5 14 6 6 7 10 4 9 5 6 7 8 0 6 4 4 6 0 4 5 4 3 3 12 4 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 3 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 6 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 6 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2523 6122 6492
10$	7822
101$	6048
11$	7822
12$	1149 1150 1151 1152
13$	1149 1150 1151 1152
14$	1149 1150 1151 1152
15$	1149 1150 1151 1152
16$	1149 1150 1151 1152
17$	6905 3580
18$	7401 7403 467 1116 4725 8115 8116 8117 8118 8119 8120 8121
19$	7401 7403 467 1116 4725 8115 8116 8117 8118 8119 8120 8121
2$	6492
20$	7401 7403 467 1116 4725 8115 8116 8117 8118 8119 8120 8121 6905 3580
21$	7401 7403 467 1116 4725 8115 8116 8117 8118 8119 8120 8121
22$	7401 7403 467
23$	7401 7403 467
24$	7401 7403 467 2988
25$	7401 7403 467 1116 4725 8115 8116 8117 8118 8119 8120 8121
26$	7401 7403 467
27$	7401 7403 467
28$	7401 7403 467
29$	7401 7403 467
3$	6492
30$	7401 7403 467 1116 4725 8115 8116 8117 8118 8119 8120 8121
31$	6905
3x5x2$	3421
4$	6492
47$	6905 3580
4ft$	3402
5$	1386 4986 4987 6492 3402
5ft$	3402
5x5x5$	3420
6$	1386 4986 4987 6492 3402
60$	9236
6ft$	3402
7$	7822 6492 6587
8$	7822 6492
9$	7822 6492
999$	6048
a$	3798 3823 3955 7320 3959 4371 902 903 904 7891 4605 4606 1039 4718 1169 1170 4805 4832 4833 1374 5470 5491 5611 5622 5649 5864 6072 6073 6082 6103 6104 6119 9506 2552 2590 6214 6222 9588 2709 2755 2891 3005 3023 3089 3092 6777 3336 6961
abandon$	3028
abandoned$	3025 3028
abandoning$	3028
abandons$	3028
abc$	5983 3356
abcs$	5983
abdicate$	2052
abdicated$	2052
abdicates$	2052
abdicating$	2052
abh	6217 3362
abh$	9580 6961
abide$	7666
abilit	6843
abject$	2994
able	5977
able$	1083 1086 1087 1089 1098 1107 1258 4866 4887 4888 1298 1307 2317
abode$	9565
abortion$	3531
about	5827 6658
about$	3670 3674 3725 4226 7591 8028 8202 8203 8204 4844 8210 8211 8212 8216 8217 1387 5147 1549 1550 1551 1552 5152 8777 8804 8894 8895 9023 9024 9025 5741 5742 5743 2189 5852 6131 6193
above$	7252 5013 9079 9108 5978
abroad$	9524
abscond$	7342 391 392 3365
abscondded$	391 392 3365
abscondding$	391 392 3365
absconded$	391 392 3365
absconder$	6244 3365
absconders$	6244 3365
absconding$	391 392 6243 3365
absconds$	391 392 3365
absconsion$	3365
absconsions$	3365
absen	6879
absenc	6136 9517
absence$	9499
absent$	7347 8644 5815
absolute$	1525
absolutely$	1652 5500 2986 2989
abus	9544
abuse	6180
abuse$	6962 6963 7000 7001 7002 7017 7288 7534 7535 7544 7545 7630 7631 9541 9542 9543 6299 6908
abused	2563
abused$	7007 6162 6923 3326
abuser$	7334 7422 7427 7628 7804 846 7844 914 6322 6325 6326
abusers$	7334 7427 7628 7804 846 7844 914 6322 6325 6326
abusive$	2793 6403 3387
abysmal$	3413
abysmally$	3413
academy$	5353 5358 5359 9037 9068 5732 2137 9478 9479 9492 3050
accept$	7067 3799 7188 7204 7283 673 674 703 7666 4316 4317 4318 4319 4320 4321 4322 4323 4324 4325 4326 4327 4343 4344 4345 4346 4347 7911 8461 8490 8496 8510 8871 6572 6573
acceptable$	2299 3356
accepted$	7445 7453 7460 7461 7462 7472 673 674 8585 8586 8587 8588
accepting$	673 7911 8489
accepts$	673
acceptted$	673
acceptting$	673
access$	7067 3265
accident$	898
accidents$	898
accommodation$	7378 7379 7380 7381 7382 7383 7384 7385 9540 9576 6906
accomplice$	6266 3472
accomplices$	6266 3472
accord$	7181 7431 7432 6268
accoun	5787 2217 5817 5932
account$	8846 8847 8848 8849 8850 8851 8852 9295 6028 2431 2448 9416 9417 2583 9546 6372
accountability$	668 669 4272 4273 4274 4275 4276 4277 4278 4279 4280 4281 4282 4283 4284 9064 9065 9066 9067 6643
accountable$	668 669
accounted$	2448
accounts$	9150 9180 9295 6028 2431 2448 6372
accusation$	6297
accusations$	6297
acd$	3482
achiev	2277
acknowledge$	4316 4317 4318 4319 4320 4321 4322 4323 4324 4325 4326 4327 8871
acknowledged$	8738 8739 8740 8741
acne$	6544 3405
acned$	3404
across$	4475 4476 4909 4910 4911 5013 6439 6592
act	2261 9255 9438
act$	4018 7388 4343 4344 4345 4346 4347 911 1115 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1157 1219 8671 8871 9047 9050 9138 9256 2795 2856 2857
acted$	911 1115 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1157 5340 5349 8716 8721 8738 8739 8740 8741 8881 2795 2856 2857
acting$	911 1009 1115 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1157 2774 2795 2856 2857
action	2160 6729
action$	7027 8769 8846 8847 8848 8849 8850 8851 8852 5992 9368 6233 6727
actionable$	5759
actions$	3 4 5 6 7 8 9 3611 3612 3613 3618 7027 7090 7173 7174 7175 7176 7177 7178 7179 7180 7197 7630 7631 7632 7635 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 1861 6233
active	9307
active$	3693 95 3832 326 327 328 329 573 6250 6451 3092 3094 6706
activi	9113 9409 6709 6721 6722 6729
activities$	7018 7027 6233 6247 6301
activity$	7018 7027 4019 7389 9150 9273 6233 6247 6301 6450 6713
acts$	7374 4018 7388 911 1115 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1157 1220 2795 2856 2857
actual$	6217
add$	2195 3196
added$	2195 2196 2244 2246 2364 2365
addict	9457 9517 9549 6833
addict$	7852 7853 7854 6330 6331 3381
addicted$	2488
addiction$	2488 6848
addicts$	7852 7853 7854 9559 6330 6331 3381
addres	2165 9172 2340 5939 5940 5969
address$	3790 3791 3792 7326 7327 7328 7329 3967 3968 3969 3970 9157 2224 9565 3164 6916
addresses$	3790 3791 3792 9141 9157 2224 9332 6682 6753
adds$	2195
adequate$	1271 1274 5471 5472 5473 5474
adhd	9457
adhd$	9447 3480
adidas$	6550
admission$	6859
admissions$	6859
admit$	8490 8496 8510 8871 9047 6572
admitted$	8585 8586 8587 8588 2480 2493 6824
adolescent$	7933 7957 7958 7959 7960 7961 7962 1374 8336 8339 2720 2723 6387 2890
adolescents$	7933 7957 7958 7959 7960 7961 7962 8336 8339 6387
adopted$	6914
adoption$	3316
adoptive$	3316
adult$	7156 7157 7165 3804 7220 7260 7272 3930 3931 7311 3997 4001 4004 7372 7375 7404 7407 7428 7601 4379 7764 7765 7766 7767 811 4552 4600 8020 8063 4705 4708 1112 8079 8083 1127 4732 8103 8108 8109 8110 8128 8137 1178 4782 8152 8153 4801 1203 8172 1215 1216 4817 8181 8182 4820 4821 4886 4889 8252 1360 1361 1362 1363 8326 8327 8328 8329 8330 8331 5369 5370 6240 2662 6265 6455 6457 6458 2863 6464 6465 2883
adults$	3777 3782 3786 3789 7153 7156 7157 7165 7169 7272 7311 7334 7336 7339 3997 7368 7372 7375 7404 7590 7674 7675 7751 4393 7764 7765 7766 7767 7781 4419 7989 8020 8034 8035 8036 8044 8063 8080 4719 8083 1127 4729 8103 8108 8109 8110 8115 8116 8117 8118 8122 8126 8134 8135 8136 8137 8138 1177 1215 1216 4817 8181 8182 8252 8280 8288 8289 8290 8291 8292 8293 8294 8295 8302 8303 8304 8305 8306 8326 8327 8328 8329 8330 8331 8409 8459 5202 5203 5205 5206 6240 6293 6455 6459 6464 6465
advance$	2265
advanced$	1112 6250
advanceed$	2265
advanceing$	2265
advances$	3802 3803 8068 8069 8070 8071 2265
advantage$	7008
advice$	7098 7706 7707 7708 7709 7710 7911 8724 8725 8726 8727 8728 8729 6282 6294 6569 6634
advis	5760 6755
advised$	3699 7101 7102 3740 142 143 144 145 146 147 148 149 3749 151 152 153 154 155 156 157 158 159 160 161
affairs$	8167 8268 8269 8270 8271
affection$	7378 7379 7380 7381 7382 7383 7384 7385
affili	2261 6709 6713 6715 3473
affiliate$	6301
affiliated$	831 6301
affiliates$	6301
affiliation$	805 806 831 6301
affiliations$	6301
affray	6217 3362
affray$	9580 6961
afraid$	8272 8273 8274 1355 1356
african$	1396 4999 5004 5005 2917 6543
afro$	6535 2937 6537
afros$	6535 6537
after	9152 6146
after$	7189 4292 4641 8043 4683 4869 8281 8282 8298 2026 2483 9509 9510 6166 6855
afterthought$	9058
again$	7111 7112 8531 8532 8534 8535 8536 1992 5690 5691
agains	5881 6729
against$	7330 7331 7332 7333 9226 9244 9274 2362 9402 6585 6696 6698 6738 6778
age$	4010 7400 4441 8074 8075 8139 8140 8141 8142 8177 8178 8179 4971 4972 8352 8353 8354 6121 6886
aged$	4040 8336 8339 9469 6263
agencies$	5353 5358 5359 9037 9068 5732
agency$	5327 5353 5358 5359 5369 5370 9037 9068 5732 2137 5759 2994 3040 3049
ages$	8074 8075
aggression$	7879 7978 7979 1018 1019 6395
aggressive$	7921 7922 7923 7924 7925 7926 7927 7928 7929 7930 7931 8013 2793 3387
aggressively$	3387
aggressiveness$	7978 7979 6395
aggressor$	7804 7805 7806 7807 6322 6323 6324 6368
aggressors$	7804 7805 7806 7807 6322 6323 6324 6368
aggro$	7496
agitator$	3376
agitators$	3376
agree$	1076 1077 1078 1079
agreed$	476 7472 1076 1077 1078 1079
agreement$	7195 9261
agreements$	9261
agrees$	1076 1077 1078 1079
ahead$	7253 9079 9109 9169
aid	2277
aid$	2265 2281 6812
aided$	2265 2281
aiding$	2265 2281
aids	2277
aids$	2265 2281 6812
aim	2410
aim$	9268 2310 9301 9383
aimeda	5869
aimedat$	9232
aims$	5869 9268 2310 9301
albanian$	1396 5001 6543
album$	5962
alcoho	9517 9549 6195
alcohol$	35 7162 7163 7378 7379 7380 7381 7382 7383 7384 7385 7390 7393 7773 9450 6829 3234 6833
alcoholic$	9558 6330
alcoholics$	9559 6330
alert$	2152 2173 2174 2289
alerting$	2173 2174
alerts$	2173 2174
aliases$	3425
alibi$	3426
alibis$	3426
alienated$	2891
alight	6204
alight$	9567
alike$	6549 6551
alive$	9427
all	6734
all$	3753 3757 202 595 4200 4339 4506 977 4600 1032 1069 8032 8100 1164 8240 1364 1487 8463 5101 1516 1518 1595 1596 1597 1678 1690 5290 5325 8860 8867 5532 5649 5651 9032 9033 2082 9263 5935 2397 6023 6052 2671 6274 6569 6570 6635 3085 3089
allegation$	6297 6298
allegations$	6297 6298
allege$	7786 7787 2347 6295 6296
alleged$	7786 7787 2234 2345 2347 2442 6295 6296 2700
allegedly$	3372
alleges$	7786 7787 2347 6295 6296
allerg	9457
allergic$	3496
allergies$	3496
allergy$	6848 3496
allocated$	2351
allow	2175
allow$	45 46 176 177 7539 8490 8496 8510 2281 2430 6269 6572
allowed$	45 46 176 177 7539 2281 2492 6269
allowing$	45 46 176 177 7539 2281 6269
allows$	45 46 176 177 7539 2281 2430 6269
almost$	531 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1233 1234 1387 2859 2869
alone	6065 3299 6899
alone$	7476 7504 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 8261 8262 8263 8264 8265 8266 8267 9428 3299 6898
along$	7147 7212 4072 4073 4074
alopecia$	3406
alpha$	6330 2736
already$	1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1206 1233 1234 1387 2859 2869
also$	2724
alternative$	3273
although$	163 7330 7331 7332 7333
altogether$	2082
always$	387 537 1110 1487 5153 3409
ambition$	8003 6431
among$	4460 7824 7825 7920 4617 4652 6057
amongst$	4460 7824 7825 7920 4617 4652
amount$	233 234 8277 8278 8279
ample$	3769
an$	4056 4065 4309 4637 4716 4765 4809 1372 1373 1374 5308 5649 5850 5864 6072 6103 6222 2891
anaemia$	3495
analys	5772 5773 5774 2176 2177 2211 5813 9360
analysis$	6672 6716
analyst$	9120 9135 9136 9137 5775 5776 5810 9176 2320
analysts$	9120 9135 9136 9137 5775 5776 5810 9176 2320
anaphy	3497
and	2405 3124 3129
and$	3752 7732 4443 4444 8336 8339 5013 5033 5758 5849 5871 5872 6050 6650 6689 3176 6949
angels$	8206 8207 8208 8209 6355
anger$	1012 2794
angry$	8644 2709 2891
animal$	6330
animals$	7852 7853 7854 7873 7874 7875 9058 6330 6331
ankle	2615
ankle$	6214
anonymous$	3061
anorak$	6546
anoraks$	6546
anorexia$	3498
anorexic$	3498
anothe	2274
another$	3600 7279 7990 1374 9112 6104 6230 2891 3092
anpr$	3430
answer$	7188 7666 1226 1227 1228 4880 8490 8496 8510 8575 8871 5551 5552 8987 9047 9050 9383 6572
answered$	7445 7472 1226 1227 1228 8585 8586 8587 8588 8721 8738 8739 8740 8741 9097
answers$	1226 1227 1228 8575
antagonise$	2694
antagonised$	2694
antagonises$	2694
antagonising$	2694
antagonist$	6368
antagonistic$	3389
antagonists$	6368
anti	5835 2249 5904 5909 9310 9322 2382 9367 2437 6047 3221
anti$	3927 3933 807 4517 7921 7922 7923 7924 7925 7926 7927 7928 7929 998 4603 4612 4613 4614 4651 2822 2823
antici	2314
anticipated$	9250
antidepressant$	6820
antidepressants$	6820
antipsychotic$	3513
antipsychotics$	3513
antisocial$	7288 7295 7881 7921 7922 7923 7924 7925 7926 7927 7928 7929 4612 4613 4614 8013 9198 9410 2691 2788 6388
anxiet	9457
anxiety$	3500
any	9166 3060 6734
any$	4339 4411 1183 1184 8463 5101 1516 1518 5253 5322 5486 5487 5651 9114 5864 9263 5927 2346 9311 9312 9334 9338 9346 6001 9412 6569 6570 3085 3089 6759
anybody$	4411 5202 5203 5205 5206 5353
anyone$	7153 7675 4411 8063 8280 5202 5203 5205 5206 5353 8720
anything$	7625 1231 8238 1350 8416 8417 8488 8494 8500 8505 8514 5202 5203 8583 1706 1707 1708 1709 1710 8799 8800 8801 8802 5441 9328 5980 6569 3018
anyway$	7115 7119 8255
apathetic$	3389 3413
apathy$	3413
apnoea$	6830
apologised$	8585 8586 8587 8588 8738 8739 8740 8741
apology$	8987
app$	393 3992 394 3993 395 3994 396 3995 397 3996 7360 7361 7362
appalling$	7070 7071 7072 7073 7921 7922 7923 7924 7925 7926 7927 7928 7929 1958 1959 1960 1961 2111 2793 2829 3024 3413
appallingly$	3413
appear	9411
appear$	559 560 838 880 881 882 883 884 885 886 887 888 889 978 1002 1003 1004 1005 1006 1007 1115 1117 1118 1119 1120 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 4909 4910 4911 1313 1388 1422 1423 1424 1876 1877 2610 2725 2727 2731 2789 2790 2800 2856 2857 2944
appearance$	8358 8359 8360 8361 8362 8363 8364 8365 8366 8367 8368 8369 8455 6945
appearances$	6945
appeared$	1115 1117 1118 1119 1120 1422 1423 1424 1876 1877 2610 2856 2857 2944
appearing$	1876 1877 2610
appearred$	1876 1877
appearring$	1876 1877
appears$	559 560 838 880 881 882 883 884 885 886 887 888 889 978 1002 1003 1004 1005 1006 1007 1115 1117 1118 1119 1120 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1313 1388 1422 1423 1424 1876 1877 2610 2725 2727 2731 2789 2790 2800 2856 2857 2944
appendicitis$	3563
appeti	9457
appetite$	2388
apple$	6317
apples$	6317
applic	2343
applied$	1765 1766 1767 2034 9342 6008
apply	2274 2343
apply$	1765 1766 1767 3120
appointment$	5115 1517 5117 1519 1520 8637 8638 8639 9444 6816
appointments$	5115 1517 5117 1519 1520 9444 6816
appreciate$	7666 4316 4317 4318 4319 4320 4321 4322 4323 4324 4325 4326 4327
appreh	5916
apprehend$	9279 3160
apprehending$	3160
approa	6729
approach$	1861 6727
approaches$	3802 3803 8068 8069 8070 8071 8988 8989
appropriate$	3715
apps$	393 3992 394 3993 395 3994 396 3995 397 3996 7360 7361 7362
april$	7309
arab$	1396 4999 2917 6543
arcade$	7307 7308
architects$	571
are	2261
are$	3604 3707 3712 224 225 4040 559 560 766 767 768 838 880 881 882 883 884 885 886 887 888 889 942 948 4558 978 1002 1003 1004 1005 1006 1007 8019 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 4775 1196 1367 1388 5014 5060 1487 1508 5120 5292 1732 1733 5460 5664 2073 2074 9099 5770 5802 5811 5887 5966 6196 2617 2671 2725 2727 2731 2774 2789 2790 2800 6491 6538 6539 3013 3039 6689 6736 3155 3214 6895
area$	4642 6292 6903
argue$	8644
argued$	8644
argues$	8644
arguing$	8644
argume	6159
argument$	5184 8548 5186
argumentative$	7982 7983 7984 7985 7986 7987 7988 6399 3387
arguments$	2542 9522 2571
arm$	8376 9434
arms$	8376 9434
around	6658
around$	3725 7129 7218 8028 4673 4701 8066 5596 9149 6248 6439 6566
arrangement$	7434 8320 6450
arrangements$	7434 8320 6450 6864
arrest	9138 2222 2263 9237 9238 9243 5916 9306 2401 6043 2453 9517 9519 9546 9549 6738
arrest$	9224 5862 9230 2288 9259 9279 2329 2385 2392 9358 9368 9401 9406 6052 9590 3131 3134 6743 3160 6775 3353 3457 3585
arrested$	7010 7504 6711 6932 3585
arresting$	3160 3456
arrestped$	2329
arrests$	2238 9201 2288 2329 9350 2392 9368 9406 9590 6743 3455 3585
arrive	9374 9411
arrive$	7666
arrived$	9052 9053 9054 9055
arrogance$	3413
arrogant$	5682 3389 3413
arson	9209 9308 9309 9310 6205 6217 6219
arson$	9568 9580 9582 9591
arsonist$	6330
arsonists$	6330
art$	8102 3223
arthritis$	3476
as	2261 3060
as$	3956 4076 4442 4650 4694 4720 4740 1191 4800 4818 4819 8258 5046 1878 1879 5502 8890 2090 2093 5695 9171 5821 5822 5827 6037 2671 2724 2726 2774 6681
asb	5904 2382 9367 2437
asb$	7288 7879 9267 2358 5981 6036
asbo	5942 5973 3356
asbo$	9305 9336 5983 6955
asbos$	9305 9336 5983
asd$	9447 3482
ashamed$	8911 1951
asian$	1374 1396 4999 5006 5030 5031 5032 1434 2890 2891 2917 6543
aside$	5595 5669
ask$	533 8621 8622 8623 5780 6580
asked$	157 158 159 160 161 3805 7249 7250 533 7530 8537 8716 8721 8732 8733 8734 8881 9097 2169 5780 2215 6018 6158
asking$	4130 532 533 8489 8621 8622 8623 6580 6598
asks$	533 8537
asleep$	1947 1948 2119
asperg	3197
asperger$	6796
aspergers$	6796
aspirations$	8003 6431
aspiring$	2703
assaul	9209 9309 9310 2563 6180 9544 9546 6205 6206 6219 3362
assault$	9215 9543 9568 9569 9580 9582 9591 6299 6961
assaulted$	6162 2621
assaults$	9568 9591 6299 6961
assert	2368
assertive$	5967
assess	9438 9440 2485 2611 6658 6838 6843
assess$	1306 4906 4907 4908
assessed$	879 979 2234 2261 2345
assessing$	1306 4906 4907 4908
assessment$	9430 6764 6867
assessments$	6764 6867
assist	2175 2277 6055
assist$	39 2265 2281 2310 9418
assistant$	6122 9486
assisted$	9129 2265 2281
assisting$	2265 2281
assists$	2265 2281 2310
associ	9113 5787 5842 9210 9316 9323 9367 2411 9409 6715 6721 6722
associate$	7204 7233 7235 7236 7237 7266 7440 7441 7442 7443 7444 7769 831 2690 6290 6301
associated$	802 831 6301
associates$	7064 7769 831 9141 9150 9151 9153 9187 2226 9222 2690 6290 6301 3093
associating$	7440 7441 7442 7443 7444 831 2226 2690
association$	805 806 7769 5353 5358 5359 9037 9068 5732 2226 9205 6290 6301 6318 3117
associations$	805 806 7769 9150 9151 6010 6290 6301 6318
assume$	673 2347
assumed$	673
assumes$	673 2347
assuming$	673
assured$	6484
asthma	9457
asthma$	3490
asthmatic$	3490
astonishing$	5627 8991
astray$	7809 7810 7811 7812
asylum	3314
asylum$	6913
at	6141
at$	15 7009 4159 7673 974 8052 8053 8336 8339 1387 5285 1691 1698 1699 5539 5546 5673 9073 9149 9232 9255 5900 5984 6078 6092 6125 6142 6162 6170 2593 6209 6592 6855 6915 6942 6949
athena$	9158
athletic$	2894 3404
atrocious$	3413
attachment$	3240 3241
attack	9544
attack$	6804 6815
attacked$	7010 7504 7526
attacks$	6804
attemp	6733
attempt$	7604 643 4243 4244 5115 1517 5117 1519 1520 8747 8748 8846 8847 8848 8849 8850 8851 8852 5493 5494 5495 5496 5497 6281
attempted$	8834 8835 8836 8837
attempts$	5115 1517 5117 1519 1520 8988 8989 6281
attend	9494 3222 3576
attend$	7067 7204 7666 4306 8461 8490 8496 8510 8575 8871 9050 6118 2610 6572 6573
attendance$	9021 9089 9480 9499 6280 6380 3575
attended$	7445 7453 8585 8586 8587 8588 9097 6118 2610
attender$	7863 6280 6341 6351
attenders$	7863 6280 6341 6351
attending$	8489 6118
attends$	8575 8597 8598 8599 8600 9153 2610
attent	5930
attention$	7019 7020 3802 3803 3806 7378 7379 7380 7381 7382 7383 7384 7385 7390 7393 7500 4138 7536 4174 7540 7731 7742 7743 4487 999 1008 7994 7995 7998 8068 8069 8070 8071 8719 8723 8846 8847 8848 8849 8850 8851 8852 2166 9293 2360 9447 6276 2805 6405 6406 2827 6750 3195
attitude$	7027 7197 598 968 969 8000 1210 1211 1212 1213 1214 2065 2066 2067 2068 6233 2794 6428 6429 6623
attitudes$	7027 968 969 6233 6428
attract$	6981 6982 203 204 538 539 4632 2672
attracted$	6981 6982 203 204 538 539 773 782 783 784 785 786 787 788 789 790 791 792 793 794 795 801 2672
attracting$	6981 6982 203 204 538 539 2672
attractive$	3404
attractor$	6769
attractors$	6769
attracts$	6981 6982 203 204 538 539 2672
attractted$	6981 6982 203 204 538 539 2672
attractting$	6981 6982 203 204 538 539 2672
attrib	2307 9359
attributable$	9344
attributed$	2235 9344
auburn$	2937
august$	7309
aunt	9505 6153 9518 6200
aunt$	9516
auntie	9505
author	2274
authorised$	6018
authorities$	8015 8016 5353 5358 5359 9037 9068 5732
authority$	7911 7989 5353 5358 5359 9037 9068 5732 6144 6145 9509 6294 6421 3050
authors$	571
autism	9457
autism$	9447 3481
autistic$	3481
autumn$	7309 7310
available$	7003 6250
average$	2894
averse$	949 950 951 952 953
avoid$	7666
avoidant$	7930 7931 2793 3389
avoided$	7445 7453 4122 8709 6642
awaiti	2489 2497
awaiting$	6088 6096 3332
aware$	4666 8030 8031 2203 2367
awareness$	4338 4870 1272 1273 4873
away$	7171 7172 7191 7192 7225 7241 7244 7256 7343 7344 7349 7452 7459 7597 7602 7605 4310 1032 8482 5172 8820 8821 8842 8843 5528 5529 5990 9382 6022 9524 6164
awkward$	7982 7983 7984 7985 7986 7987 7988 9414 6399
b$	6151 9514 6777 6961
babies$	8155 8156 8157 8158 8159 8206 8207 8208 8209 6460
baby	9518
baby$	6105 6106 9536 2586
babysitting$	8280
back$	7044 7210 7264 336 337 338 339 3964 3965 7337 7338 7467 7469 7470 7471 7603 7608 4310 4311 5009 8481 1563 8533 5524 5598
background$	6952
backs$	4311 5598
backward$	8986
bad$	3695 7070 7071 7072 7073 3834 3869 316 317 7292 4251 7764 7765 7766 835 836 837 4437 4439 4509 7882 7921 7922 7923 7924 7925 7926 7927 7928 7929 7930 7931 1409 8387 5026 5028 5455 1958 1959 1960 1961 9027 9028 9029 9030 2111 2636 2692 2706 2718 2719 2793 2803 2817 2829 2921 3024
badly$	1000 1394 5332 1992 6396 6397 6398 2815 2918 6549
bag$	8402 8403 8411 2372
baggy$	2956
bags$	5036 8402 8403 8411 6033 6550
bail$	4421 6222 9585 9590 6940 3342
bailed$	6940 3588
bails$	9590
bait$	2694
baited$	2694
baiting$	7021 7022 7023 7024 7025 2694
baits$	2694
baitted$	2694
baitting$	2694
balaclava$	8444 6550 3408
balaclavas$	8444 8445 8446 8447 8449 6550 6711 3408
bald$	5020 3404
ball$	319 320 9006
bandana$	6550 3408
bandanas$	6550 3408
bandit$	3375
bandits$	3375
banger$	6301
bangers$	6301
banging$	6301
bangladeshi$	1396 5001
bank$	517 9537
banked$	517
banking$	517
bankked$	517
bankking$	517
banks$	517
bannin	2416 2417
banning$	2324 6015 6016
bare$	5501 2911
barely$	1282 4881 1283 4882 1284 1337 4936 1338 1339 5054 1888 2508 2519 2861 3245
barrel$	2901
barter$	428 429
bartered$	428 429
bartering$	428 429
barterred$	428 429
barterring$	428 429
barters$	428 429
base	5924
base$	9287
baseball$	2965
basic$	2994
basically$	1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 2859
basis	2343
bath	6199
bath$	9562
batted$	5119
battle$	2880
be	5943
be$	3687 3853 3854 3855 7233 3904 3908 559 560 4163 4293 4370 7790 4431 838 880 881 882 883 884 885 886 887 888 889 4489 4527 978 1002 1003 1004 1005 1006 1007 4619 4620 4745 4746 4747 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 8307 8309 1388 5143 5146 8516 8517 8518 5170 5211 5221 1627 1628 1629 1630 5244 5398 5401 5468 5548 5549 2073 2074 5811 5812 5837 2257 9244 5887 5894 5944 5955 5979 9376 2725 2727 2731 2789 2790 2800 3039 3155 6754
beanie$	6550
beanies$	6550
bear$	703 5675 3041
beard$	6519 6535 6537
bearded$	3404
beards$	6519 6535 6537
bearre	9306
bears$	3041
beat	9544 9549
beaten	2563
beaten$	3649 6162
became$	559 560 838 880 881 882 883 884 885 886 887 888 889 4558 978 1002 1003 1004 1005 1006 1007 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1388 2725 2727 2731 2774 2789 2790 2800 3226
becaug	9306
because$	3615 214 235 237 2583 9546
bechar	9306
becom	2261 3206
become$	559 560 838 880 881 882 883 884 885 886 887 888 889 4563 978 1002 1003 1004 1005 1006 1007 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1388 8517 2724 2725 2727 2731 2774 2789 2790 2800
becomes$	559 560 838 880 881 882 883 884 885 886 887 888 889 978 1002 1003 1004 1005 1006 1007 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1388 5185 2725 2727 2731 2789 2790 2800
becoming$	4558 4564 2724
bed	2570 2589 3233
bed$	7280 7378 7379 7380 7381 7382 7383 7384 7385 9448 9503 6151 6152 6169 6197
bedbugs$	6188
bedealt$	9306
bedeta	9306
bedroom$	6152 6918
bedrooms$	6033
beds$	7280
bedwetting$	6832
bee$	6334
been	6042 2615 3206
been$	3709 3710 3738 3739 141 150 3771 3772 345 7451 7458 7460 7461 7462 4113 559 560 838 880 881 882 883 884 885 886 887 888 889 934 4554 4555 4556 4562 4568 978 1002 1003 1004 1005 1006 1007 1102 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1286 1388 5121 5122 5123 1732 1733 5348 8857 8858 5506 5507 8881 1993 5630 5631 5632 5665 5666 5667 2073 2074 5733 5811 5887 5894 5998 2469 2493 6118 2545 2576 6214 2671 2725 2727 2731 2774 2778 2789 2790 2800 3039 3155 3219 3225 3226 3274 3276 3277 3311 3315 3325 3333 3335 3336 3340
bees$	6334
befing	9306
before$	7252 4734 8154 9079 9108 6209
befriend$	7355 398 399 400
befriendded$	398 399 400
befriendding$	398 399 400
befriended$	398 399 400
befriending$	398 399 400
befriends$	398 399 400
beggars$	3048
begun	3222
behav$	7445
behave$	7204 7283 7440 7441 7442 7443 7444 911 1115 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1157 8490 8496 8510 8575 2797 2856 2857 6572
behaved$	7440 7441 7442 7443 7444 7445 7453 7483 7484 911 4599 1115 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1157 8585 8586 8587 8588 2797 2798 6414 2856 2857
behaves$	911 1115 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1157 8575 8597 8598 8599 8600 2797 2856 2857
behavi	9352 2416 9517
behaving$	7445 911 1115 1117 1118 1119 1120 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1157 2797 2799 2856 2857
behavior$	7027 959 960 961 962 963 964 965 966 967 6233
behaviors$	7027 6233
behaviour$	3 4 5 6 7 8 9 3611 3612 3613 3618 7018 7027 7090 7173 7174 7175 7176 7177 7178 7179 7180 7197 598 7571 4215 617 618 7630 7631 7632 7635 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 7702 7703 7704 7705 7818 959 960 961 962 963 964 965 966 967 7970 7971 7972 7973 7975 7976 7977 5848 5898 9267 9272 9273 5942 5973 5981 6015 6036 6112 2525 9494 6132 6212 6233 6234 6301 6320 6321 6392 2794 3269 6952
behavioural$	2794
behaviours$	7018 7027 7970 7971 7972 7973 7975 7976 7977 6233 6234 6392
behavs$	7445
behavved$	7445
behavving$	7445
behind	5826 9196 9307 5946 2348 9323
behind$	8192 8193 8194 8591 8593 5646 9189 5947 2522 6467
being	3206
being$	3738 3739 7124 3900 345 4050 559 560 4370 838 880 881 882 883 884 885 886 887 888 889 4549 978 1002 1003 1004 1005 1006 1007 4677 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 4794 1388 1732 1733 8859 1993 5629 5979 9426 2501 2725 2727 2731 2774 2789 2790 2800 3274 3276 3277 3311 3333 3335 3336 3340
belief$	6618 6647
believe$	8871 9050 2347
believed$	8607 8608 8609 8610 8611 2163 2234 2345 2442
believes$	2347
belligerent$	3387
belocked$	9306
belong	2261
belongs$	9034 6636
below$	2522 6890
bench$	2392 9355 2625
benefit$	7666 2166 9129 2265
benefited$	2265
benefiting$	2265
benefits$	2265 2390
bepros	9306
bereaved$	2556 3584
bereavement$	9542 3584
besear	9306
besotted$	454 455 456 457 458 459 460
bespectacled$	3404
bespok	2521
best$	1148
bestopped$	9306
besumm	9306
bet$	1627 5226 1628 5227 1629 5228 1630 5229 1631 1632
beta$	6099
betray$	3028
betrayed$	3025 3028
betraying$	3028
betrays$	3028
better$	3695 3715 7286 7572 7573 4219 7583 7584 8702 2376
betwee	9152
between$	4781 6899
beyond$	1001 1114 1594 2757 2758 2983 3019
bid	2343
bid$	2374
big$	3663 1236 1237 1238 1239 1370 1392 8405 2894 2902 2919 2937
biggest$	1416 2941 3096
biological$	2835
biopsy$	9451
bipola	6195
bipolar$	9558 3241 3503
birth$	8012 2835 6846
birthmark$	3405
birthmarks$	3405
bit$	8147 8148
bitchy$	3389
bitten$	6480
bitterly$	1992
black$	1374 1396 4999 1409 8377 5030 5031 5032 1434 1437 1470 8436 8437 8438 8449 2890 2891 2914 2915 2921 2937 6550 2956 6711
blackheads$	6544
blackout$	3479
blackouts$	3479
blade	9581
blade$	9580
bladed$	9580
blam$	2149 2150
blame$	7510 7511 7512 7513 7514 7515 7516 7517 7518 7519 7520 7521 4160 4161 7546 7547 7548 7549 7564 7565 7566 7567 4298 4299 4300 4301 4302 8896 9035 9038 9039 9040 5678 9042 9047 9048 5713 3037 3038 6640
blamed$	7526 2149 2150 2606
blames$	5678 9042
blameworthy$	3413
blaming$	8824 8825 8896 2149 2150
blammed$	2149 2150
blamming$	2149 2150
blams$	2149 2150
blank$	8460
blanket$	1525
bleach$	2915
bleached$	2915 2937 6538
blight$	2768
blind$	5604 6642 3057 6851 6852
bling$	7763
blinkered$	3413
block$	8064
blockers$	9462
blond$	5020 2915 2937 3404
blonde$	5020 2915 2936 2937 3404
blood$	3201 3236 6855
bloody$	3007
blue$	8377 2916 2937 6550
board$	5353 5358 5359 9037 9068 5732 9324 5962 6760
boards$	6760
bodge$	3416
bodged$	3416
bodges$	3416
bodging$	3416
bodies$	7377 7479 4119
bodily$	6217
body$	7377 4119 1210 1211 1212 1213 1214 8190 5797 2200 2925
boisterous$	3389
bomb$	6338 6339
bomber$	5038 6550
bombers$	6550
bombs$	6338 6339
bone$	2819
boned$	6501
book$	9364
boost	2327
boots$	6550
born$	2462 9468 3253
borough$	6903
boss$	7161
bosses$	6762
bossy$	3389
botch$	3416
botched$	3416
botches$	3416
botching$	3416
both$	2671 2724 6591 3089
bother$	7496 7733 8538 8539 8540 8541 8645 8771 8838 6285 6596 6597
bothered$	7445 7453 8700 8711 8716 8721 8732 8733 8734 8735 8736 8737 5379 8761 8762 8763 8764 8765 8766 8767 8771 5414 8839 8881 5662 9097 2143 6596 6597
bothering$	6596 6598
botherred$	6596
botherring$	6596
bothers$	6596
bottom$	3266
bottoms$	8442 1486 2967
bought$	4395
bound$	342 1555 1556 1557
boundaries$	6294
box$	6199 2936 6602 3004
boy	5927 2346 9311 9312 9334 9338 9346 6001 9412 6186 6220 6759
boy$	226 274 7933 7957 7958 7959 7960 7961 7962 1013 8089 5242 5243 5771 9583 2696 6305 6317 2728 6344 6387 2796 6518 6540
boyfri	9517
boyfriend$	7335 7398 437 438 439 440 441 7429 7430 9501 2559 9523 9536 9561 6260 6261 2663 2664
boyfriends$	7398 437 438 439 440 441 7429 7430 6260 6261 2663 2664
boys	5755 5763 9168 9170 5808 2212 2213 5832 2256 5970 9333 9352 2414 9415 3100
boys$	7040 7139 7159 7164 7167 226 7230 274 3889 3890 3891 7282 3920 3922 3924 7311 7335 7370 7372 4090 4094 4095 4103 4121 622 4257 4362 7739 7753 7771 4410 4424 826 827 828 7795 7878 7933 7936 7957 7958 7959 7960 7961 7962 1013 7980 8034 8035 8036 8089 1176 4835 4836 4837 4838 8249 8378 8458 8542 8543 8544 8545 8546 5190 5191 5192 5207 5216 5222 8596 5234 8606 5277 8689 8844 5509 5510 5511 5512 5513 5514 5569 8947 8966 8974 8975 8976 8977 8978 8979 8980 8981 9195 5855 2334 6013 2433 2447 6241 6305 6317 6344 6387 2796 6518 6627 6634
braces$	6537 6544
braid$	6535 6537
braided$	2937 6538
braids$	8439 6535 6537
brain$	3545
brand$	8400 6565
branded$	2956
brands$	8400 6550 6565
brat$	3375
brats$	3375
breach	9367 3341
breach$	9347 2623
breached$	2623 3341
breaches$	2623
break	9517 6159 9564
break$	7204 822 823 4646 8518 8644 9372 2695
breakdown$	9026 9460 6436 6903 6915 6920
breakdowns$	6436
breakfast$	9514
breaking$	7021 7022 7023 7024 7025 822 823 8644 2053 2421 2695
breaks$	822 823 8644 2053 2695
breakup$	9522
breath$	8391
bribed$	6287
brief	2398
brief$	2152 2173 5997
briefed$	2215 6018
briefi	6658
briefing$	2173 5997 3161 6761
briefs$	2173 5997
bright$	2937
bring	2277
bring$	6981 6982 6999 526 527 528 529 530 1275 2305 2402 3142
bringing$	526 527 528 529 530 1275 2305 2402 3142
brings$	6981 6982 526 527 528 529 530 1275 2402 3142
broad$	2894 2900
broke$	822 823 4645 2053 2695 6903
broken$	4647 2053 2788 6389 6903
bronchitis$	3562
brothe	9505 6153 9518 6156 9525 9528 9529 2587
brother$	2538 9516 6154 2559 6181 6434
brothers$	8012 6434
brough	2222 5881
brought$	6974 6981 6982 6999 526 527 528 529 530 1275 9244 5933 2335 9318
brown$	1409 8377 2914 2915 2916 2921 2937
bruise$	3564
bruised$	3564
bruises$	3564
bruising$	3564
brunette$	5020 3404
brush$	2049 2070
brushed$	1996 2049 2070
brushes$	2049 2070
brushing$	2049 2070
buck$	5027 9004 3032
budget$	5716 9091 9100 9101
budgets$	9021 5716
bugs$	6188
build	9138 2264 2277 3060 3098
build$	8344 8345 8346 2354 6493
builded$	2354
buildi	2277 5920
building$	9091 9283 2354
builds$	8344 8345 8346 2354 6493
built$	4983 5911 9405 2895 6495
bulimia$	3499
bulimic$	3499
bulk$	2397 6023
bulky$	2894
bullied$	7007
bullies$	7805 7806 7807 7852 7853 7854 6323 6324 6330 6331 6612
bully$	7805 7806 7807 7852 7853 7854 6323 6324 6330 6331
bullying$	7021 7022 7023 7024 7025 7879 8013
bump$	6105
bunch$	7777 891 7933 7957 7958 7959 7960 7961 7962 1056 6317 6387 6439
bungle$	3416
bungled$	3416
bungles$	3416
bungling$	3416
bunk$	2646
bunked$	2646
bunking$	2646
bunks$	2646
burden$	4503
bureau$	9120
burgla	9113 9123 9196 9209 2249 9220 5909 9308 9309 9310 9351 6205 6206 6217 6219 3362
burglar$	7852 7853 7854 9189 6330 6331
burglaries$	9197 5848 9272 9568 9582 9591 6737 6961
burglars$	7852 7853 7854 6330 6331
burglary$	2168 5848 9215 9568 9569 9580 9582 9591 3089 3106 6961
burgle	3597
buried$	1856 1857 2045
burly$	2894 3404
bury$	1856 1857 2045
burying$	1856 1857 2045
bus$	7307 7308
busine	5908 6014 6721
businesses$	9117 9247 9271 9377
busy$	9044 5682
but$	3752 4206 4207 4763 1165 1166 1167 1168 1171 1172 1173 1174 4776 4777 4778 4779 4814 4830 4949 8643 5639 6617
buy	5820
buzz$	3656 58 3660 7731 7757 2928
by	5868 3124 3129
by$	7129 7158 4053 4054 4058 4372 4373 4394 7780 7920 4617 4894 8487 8694 8886 5525 5526 5527 8953 8956 8957 8958 8959 5779 2208 9211 5852 6076 9465 6116 2639 6592 6624 6749 6925 6926
c$	6777 6961
cad$	3442
cads$	3442
cahms$	3523
caked$	1418
calculated$	3693 95
calculating$	3389
call$	8986 8988 8989 2174 2449 6634
called$	8881 9097
caller$	6341
callers$	6341
callin	9277
calling$	2174 5978 2449
callous$	3389 3413
callousness$	3413
calls	2217 5817
calls$	8988 8989 9032 9033 2174 9180 5904 9323 6002 2449 6634 6635
came$	7483 7484 592 1115 1117 1118 1119 1120 1474 1483 9097 2222 2331 2499 2545 2668 2856 2857
camera	5797 5813
camera$	9154 9160 5798 9162 2208 9176 2349
cameras$	9154 9160 5798 9162 2208 9176 2349
camhs$	3522
camouflage$	6550
campaign$	3139
can	2405
can$	3708 541 542 543 4559 1020 1083 1086 1087 1089 1097 1146 1257 1281 1293 1296 1348 5209 1633 1646 1649 5268 1801 2080 2208 5881 2344 2383 2528 2978 3176
canada$	2957
cancer	6195
cancer$	9558 3543
candidates$	5896
cannab	9581 6225
cannabis$	34 7378 7379 7380 7381 7382 7383 7384 7385 7390 9167 6086 9450 9461 9588 6242 3234
cannon$	6340
cannons$	6340
cannot	2492 2528
cannot$	717 5175 8553 8554 8555 8556 1645 1799 1869 6127 3292
cap$	1464 8427 8428 8429 8439 8444 6550 2955 6555 6564
capab	5977
capabi	9229
capability$	3439
capable$	1259 4867 4890 4891 1297 1308 5249
capaci	9229
capacity$	1256
caps$	1464 8427 8428 8429 8430 8431 8439 8444 8445 8446 8447 6550 2955 6555 6564
capsules$	6069
captur	5920 3098
capture$	9283
captured$	5801
car	6921
car$	7326 7327 7328 7329 7774 7775 7776 3080
care	2549
care$	3665 3666 3667 3668 3669 4316 4317 4318 4319 4320 4321 4322 4323 4324 4325 4326 4327 4644 4684 4856 4857 4858 4861 4862 4864 4865 4868 4879 8277 8278 8279 8280 8297 8302 8303 8304 8305 8306 8538 8539 8540 8541 8557 8558 8559 8686 8771 5409 8838 8846 8847 8848 8849 8850 8851 8852 8853 5493 5494 5495 5496 5497 9064 9065 9066 9067 5725 2127 2128 2129 9474 9500 9507 9508 6148 6189 9556 9557 2836 6596 6597 6643 3262 6900 3302 3303
cared$	8700 8716 8721 8732 8733 8734 8767 8771 2127 2128 2129 6596 6597
career	9409
career$	3941 6320 6321 2732 3094
careful$	6983 3625 3626 3627 3628
careless$	74 75 77 78 3834 613 8812 8813 2679 3413
carelessly$	3413
carelessness$	3611 3612 3613 7198 7199 7200 7201 7202 7203 7538 4176 4218 3413
carer	9525
carer$	9502 9508 9516 2566 6900 6911
carers$	9508 6900
cares$	8557 8558 8559 2127 2128 2129 2566
caribbean$	1396
caring$	2566 6582
carpet$	9011
carrie	2187 9323
carried$	3742 7123 7472 600 601 1440 1441 8834 8835 8836 8837 2669 6269 2948
carries$	600 601 913 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1159 1440 1441 8640 8641 8642 5840 9408 2669 6269 2948 3041
carry	2187
carry$	7041 3741 7204 7233 7235 7236 7237 3883 3884 3885 7440 7441 7442 7443 7444 600 601 7712 7714 7722 7724 912 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1158 1440 1441 8518 8640 8641 8642 2669 6269 2948 3041
carryi	5826 9307 9323 6218
carrying$	7124 7261 7440 7441 7442 7443 7444 1440 1441 9189 2348 6217 2669 2948
cars$	7774 7775 7776
case$	7849 7932 5729 5863 9239 2312 9339 6039 9574 6346 6348 6390 6391 3099 6945 6948
cases$	7849 7932 9339 6346 6348 6390 6945
cash	2373
cash$	7162 7163 3960 7378 7379 7380 7381 7382 7383 7384 7385 7390 7393 7735 7736 7763 7773 5972 2772
cast$	7040 5207 5216 5222 8606
casually$	1394 2918 6549
casualty$	9442 9455
catalogue$	1729
catch	9138 9161 9243 5916 6738
catch$	9163 9173 2293 9279 9280 2427
catches$	2293
catching$	2293
category$	4572 2583
catheter$	3567
catty$	3389
caught	9306 9318
caught$	7007 7010 2619 2778 3360
cause$	6974 6999 580 7848 8517 6345
caused$	6974 6999 580
causer$	6312
causers$	6312
causes$	580 7848 6345
causin	5946 2348
causing$	7021 7022 7023 7024 7025 580 7886 8644 5947
cautio	6206 6935
caution$	9569 9590 6960
cautioned$	3337
cautions$	9590
cautious$	6985
cavalier$	3413
cbo	5942 5973 3356
cbo$	9305 9336 5983 6955
cbos$	9305 9336 5983
cbt$	6821
cce$	7288
cctv	5797 5813
cctv$	5772 5773 5774 2176 2177 9160 5798 2201 2211 9176 9275 2322 2349 6677 3086
ceases$	9258
cell$	9120 3071 6748 6801
cells	6213
cells$	9576
central$	9375
centre$	9271 9317 9385 9589
cerebral$	3250
certain$	1555 1556 1557 1591 5226 5227 5228 5229 1631 1632
certainly$	1693 1701 5300 1702 1703 6589
certainty$	1592
chain$	2240 9366 6550 6715 6784
chains$	9366 6550 6784
challe	9381 6019
challenge$	8644 9382
challenged$	8644
challenges$	8644
challenging$	4439 7921 7922 7923 7924 7925 7926 7927 7928 7929 7982 7983 7984 7985 7986 7987 7988 1027 1028 1029 1030 1031 8644 2788 2791 2793 6399 3389
chance$	3807 209 210 7672 7673 5180 5198 2030 2031 2032 2033 9012 9013 2308 2444 6281 6632
chances$	7131 3807 209 210 7672 7673 2030 2031 2032 2033 9012 9013 6281 6632
change$	289 7283 4031 7395 7657 7658 7659 7660 7911 8461 8490 8496 8510 8572 8595 5233 8603 8621 8622 8623 8632 8871 6572 6573 6580
changed$	289 8601 8607 8608 8609 8610 8611 3264
changes$	289
changing$	8621 8622 8623 5261 6580 3264
chaos$	7540 7757 6285
chaotic$	2788 6388 2791 3389 3413
character$	7872
charg	9243
charge	5826 2263 9237 5876 5933 9306 9323
charge$	8769 9189 9224 5862 9358 9590 6735 3179 6931
charged$	9296 3339 6939
charges$	9201 9239 2282 9369 9590 6735 6741 3179 6931
charging$	5876 3134
charity$	5353 5358 5359 9037 9068 5732
charm$	4671
charms$	7479 7480
chart	2188
chart$	2260 2350 5953 6716
charted$	2350
charts$	6716
chase$	7019 7020 7731
chaser$	8988 8989
chasers$	8988 8989
chasing$	8988 8989
chat$	7358 7359 398 399 400 6028 2431
chated$	398 399 400
chating$	398 399 400
chats$	398 399 400 2431
chatted$	398 399 400
chatting$	398 399 400
chav$	3375
chavs$	3375
cheat$	6330
cheats$	6330
check	6658
check$	9154 2229 2315 5919 2337 2359 2377 2394 9364 9446 6672 6742 6763
checked$	8881 9097 5816 2359 5988 9396
checkes$	2359
checking$	2359 2377
checks$	9154 2210 2229 5886 2359 2377 6672 6742 6763
cheek$	8376
cheeks$	8376
cheeky$	3389
chested$	6500 6510
chicken$	7307 7308
chief$	2769
child	9352 6130 6186 6220
child$	226 274 414 7933 7935 7936 7957 7958 7959 7960 7961 7962 1013 8089 8150 8155 8156 8157 8158 8159 8206 8207 8208 8209 8336 8339 6106 9493 9509 2548 2550 2551 2592 9583 2654 2696 6304 6317 2720 2723 2732 6387 2796 6432 6460
childhood$	3261
childish$	4839 4840 4841 3389
childlike$	8192 8193 8194 4839 4840 4841 6467
children$	7040 226 274 7282 3920 3922 3924 4090 4094 4095 4103 4121 622 4257 4362 4424 826 827 828 7795 7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 7933 7936 7957 7958 7959 7960 7961 7962 1013 1044 8089 4762 1176 8149 8155 8156 8157 8158 8159 8206 8207 8208 8209 8336 8339 8542 8543 8544 8545 8546 5190 5191 5192 5207 5216 5222 8596 5234 5277 8689 8844 5509 5510 5511 5512 5513 5514 5561 5568 8966 8974 8975 8976 8977 8978 8979 8980 8981 5697 2549 9530 6241 6292 6304 6317 6387 2796 6432 6460 6591 6626 6627 6629 6634
chin$	8376
chinese$	1396 5001 6543
chip$	4638 1040
chis$	3424
chlamydia$	3533
choice$	3 4 5 6 7 8 9 7027 3678 3679 81 82 3682 84 85 86 3686 88 7051 7052 7053 7054 7055 7056 3694 7058 7059 7060 7061 7062 7063 102 103 104 7078 7079 7080 7081 7082 7083 7084 7085 7173 7174 7175 7176 7177 7178 7179 7180 3821 7185 7186 7187 7195 3870 7234 273 3873 3874 3875 3876 8037 8164 4896 4897 6233 6234 6235 6236 6238 6462
choices$	3 4 5 6 7 8 9 3611 3612 3613 7027 7051 7052 7053 7054 7055 7058 7059 7060 7061 7062 7063 112 113 114 115 7078 7079 7080 7081 7082 7083 7084 7085 7086 7087 7090 7093 7094 7095 7096 7097 7173 7174 7175 7176 7177 7178 7179 7180 273 3873 4215 617 618 7630 7631 7632 7635 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 8164 4896 4897 6233 6234 6235 6236 6462
choose$	105 106 107 7103 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 8218 4880 8250 8251 8334 8516 8663 2640
chooses$	105 106 107 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 8663 2086 2087 2088 2089 2640
choosing$	105 106 107 7173 7174 7175 7176 7177 7178 7179 7180 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 8253 8254 2086 2087 2088 2089 2640
chose$	105 106 107 7103 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 8663 9002 2086 2087 2088 2089 5711 9075 2640 6642
chosen$	105 106 107 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 7445 7453 2640
chronic$	9436
chubby$	4984 5020 3404
chunky$	2894
cid	9119
cigarettes$	7162 7163 7378 7379 7380 7381 7382 7383 7384 7385 7390 7393 7773
cin$	3328
circles$	5036
circul	2222
circulate$	2153 5753 2155
circulated$	2153 5753 2155 9118 2351
circulates$	2153 5753 2155
circulating$	2153 5753 2155
circulation$	9252
circumstances$	8662 8685 6916
citalopram$	3519
city$	4979
civil	2416 3129
civil$	6015 3146
clad$	1445 1446 1447 6506 6517 2950
claim$	4425 4426 4427 6913
claimed$	4425 4426 4427
claims$	4425 4426 4427 2509
clamp$	3125
clamped$	3125
clamping$	3125
clamps$	3125
class$	3957 7819 7823 4528 7989 8205 9059 9581 6225 3178 3362
classed$	982 2261
classmates$	8323 6241 6329
clear	2326 2355
clear$	1409 1591 5649 2278 2442 2921 2994 3138 3172
cleared$	2423
clearly$	537 1576 1577 1578 1579 1693 1701 5300 1702 1703 5341 2073 2074 3039
cleft$	3254
clever$	1237 1238 1239
climb$	812 813
climbbed$	812 813
climbbing$	812 813
climbed$	812 813
climbing$	812 813
climbs$	812 813
clingy$	3389
clinic	2482 3206
clinic$	6081 9446 9452 9455 3050 6828 6830
clinically$	3237
clip$	4027 4028 430 431 9275
clips$	4027 4028 430 431
close	2225
close$	9048 2120 2162 5824 6630
closed$	2034 2120 6585 6588 6630
closes$	2120 6630
closing$	8824 8825
closure$	2324 3173
clothe$	6664
clothes$	3618 3636 7378 7379 7380 7381 7382 7383 7384 7385 598 5041 1443 8427 8428 8429 8430 8431 8436 8437 8438 8439 8450 8455 5929 6550 6555 6664
clothing$	5041 1443 8427 8428 8429 8450 8455 6550 6552 6555
club$	2137 3050
clueless$	3413
co$	4304 7903 5099 5128 5134 5139 5148 5217 6384 3129
coach$	7161 7375
coaches$	7375
coat$	8427 8428 8429 8439 6550 6555 6563
coats$	5041 1443 8427 8428 8429 8430 8431 8439 6550 6555 6563
cocain	9581 6225
cocaine$	6086 9461 9588 6242
cocky$	3389
coddling$	8280
code$	6492
codein	6099
codeine$	9450 9462
codes$	6492
coerced$	7007 7725 7726 7727 7728
cognitive$	3244
cohort	5832 9233 5927 2346 9311 9312 9334 9338 9346 6001 9412 6759
cohort$	7823 7933 7957 7958 7959 7960 7961 7962 8205 9195 9269 2334 9314 2433 6387 3102
cohorts$	9314
cold$	8879 9072 9550
colleagues$	4786 4787 4788 2432
collec	6658 3060 3098
collect$	2151 5952 6025
collected$	2151 5952 9405
collecting$	2151 5952
collective$	2994
collects$	2151 5952 9408
college$	5353 5358 5359 9037 9068 5732 9478 9479 9481 9491 9492 9498 3050 6862 6878
collude$	572 573
colluded$	572 573
colludes$	572 573
colluding$	572 573
colostomy$	3565
colour$	6522
coloured$	2937
colours$	8450 6522 6550
combat	2305
combative$	3387
come	9411
come$	7152 3881 3886 3887 7447 4092 7666 876 1115 1117 1118 1119 1120 1285 4909 4910 4911 1474 1483 8490 8496 8510 8517 8575 8585 8586 8587 8588 8738 8739 8740 8741 2331 2499 2545 2668 2856 2857 6572
comes$	590 877 1115 1117 1118 1119 1120 1474 1483 8575 9153 2499 2856 2857 3313
comfort$	5716
coming$	7468 8489 2499 9548
comings$	2411
comman	6002
command$	9202
commands$	9365
comment$	1491 1492 1493 1494
commented$	1491 1492 1493 1494
commenting$	1491 1492 1493 1494
comments$	1491 1492 1493 1494
commentted$	1491 1492 1493 1494
commentting$	1491 1492 1493 1494
commit	5826 9307 5946 2348
commit$	7204 8490 8496 8510 8518 9199 9276 9340 9422 6572
commits$	9276 9422
committed$	9422 2620
committing$	9189 5947 9398 2620
committs$	2620
common$	4331 8814 8815 8816 9064 9065 9066 9067 6217 6643
commun	2160 5908 2613
communicate$	398 399 400
communicated$	398 399 400
communicates$	398 399 400
communicating$	398 399 400
communication$	2065 2066 2067 2068 2994 6623
community$	7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 5759 5783 9247 2300 9271 6212 6292 3344 3352 3359
companion$	7064
companions$	7064
company$	6964 7064 3806 7214 7232 7762 4402 4403 5353 5358 5359 9037 9068 5732 2137 6291 3049
compar	2389
compare$	5919
compared$	5988
compass$	7695
complacency$	8896 3413
complacent$	5682 3413
complain$	1491 1492
complained$	1491 1492
complaining$	1491 1492 8644
complainned$	1491 1492
complainning$	1491 1492
complains$	1491 1492
complaint$	8819 8885 6297 6634
complaints$	8819 8885 9032 9033 6297 6634 6635
complete$	1525 2103 2354 2994
completed$	7129 8585 8586 8587 8588 8834 8835 8836 8837
completeed$	2354
completeing$	2354
completely$	1067 5332 2875 2986 2989
completes$	2354
complex$	2791 3261
complexion$	6520 3405
complexions$	6520 3405
compliance$	6300 6382
compliant$	4609 6381
complicit$	40 326 327 328 329 343 7439 573 6270
complicity$	7196 572
complies$	8597 8598 8599 8600
comply$	7204 7666 8461 8490 8496 8510 6572 6573
comprehension$	6618
compromise$	10 2630 2631
compromised$	10 2630 2631
compromises$	10 2630 2631
compromising$	6964 10 2630 2631
compulsive$	2732 6798
computer$	6673
conceal$	631 632 1478
concealed$	631 632 1478 6567
concealing$	631 632 1478
concealled$	631 632 1478
concealling$	631 632 1478
conceals$	631 632 1478
concer	5869 2494 2532 2594
concern$	3672 4334 5396 5397 8846 8847 8848 8849 8850 8851 8852 8853 8885 6634
concerned$	4847 4848 4849 8213 8214 8215 4853 4854 5659 5660 5740 2142 9307
concerning$	7921 7922 7923 7924 7925 7926 7927 7928 7929 2793
concerns$	7702 7703 7704 7705 5396 5397 8885 9032 9033 9232 6634 6635
concerta$	3516
concus	3545
condescending$	3414
condit	6061 6066 3341
condition$	9424 9429 9585 6815 6816 6941
conditional$	3336
conditions$	7784 2571 9585 6916 6941
conduc	2187
conduct$	3 4 5 6 7 8 9 3611 3612 3613 3618 7027 7197 7630 7631 7635 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 959 960 961 962 963 964 965 966 967 1121 1122 1123 1124 1125 1126 6233 2794 3241
confer	9512
confidence$	1210 1211 1212 1213 1214
confidential$	3061
confidentiality$	9009
confiscated$	5792
conflict$	7540 7737 8645 2571 6301
confro	9381 6019
confront$	9382
confrontation$	7540 7737
confrontational$	7930 7931 7982 7983 7984 7985 7986 7987 7988 6399 3387
confrontations$	7737
congregate$	8019 6491
congregated$	8019 6491
congregates$	8019 6491
congregating$	8019 6491
connected$	831 2235 9307 5945 6301
connection$	2629
conscious$	3693 95 3832
consensual$	2851 3370
consent$	7196 446 447 448 449 450 451 1076 1077 1078 1079 8218 8310 4957 4958
consented$	446 447 448 449 450 451 7414 453 472 1076 1077 1078 1079
consenting$	446 447 448 449 450 451 2851 2865 3370
consents$	446 447 448 449 450 451 1076 1077 1078 1079
consequences$	7028 7029 7030 7031 7033 7034 7035 7037 7088 128 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 8029
consid	2222 2261 2268
consider$	7666 8490 8496 8510 8871 6572
considered$	864 977 2483 2724
considering$	2483
consistent$	1525
consistently$	1682 5281 1683 5282 1684 1685 1686 1687 1688 1689
consort$	2690
consorted$	2690
consorting$	2690
consorts$	2690
consortted$	2690
consortting$	2690
consta	5772 5773 5774 2176 2177 2211
constable$	9135 9136 9137 5775 5776 5810
constables$	9135 9136 9137 5775 5776 5810
constant$	5625 5626
constantly$	387 1682 5281 1683 5282 1684 1685 1686 1687 1688 1689 1992
consti	2261
consul	6066 6080
consultant$	9429 9439 9443
contac	5787 9277 9316 2411
contact$	3802 3803 3806 7355 398 399 400 402 403 404 405 406 407 408 1049 1050 9277 2572 6438 6569
contacted$	398 399 400 402 403 404 405 406 407 408
contacting$	398 399 400 402 403 404 405 406 407 408
contacts$	398 399 400 402 403 404 405 406 407 408 9150 6010
contactted$	398 399 400 402 403 404 405 406 407 408
contactting$	398 399 400 402 403 404 405 406 407 408
contain$	7897 8621 8622 8623 6030 6580
contains$	6030
contemptuous$	3414
content$	194 195 200 284 285 286
continually$	387 1682 5281 1683 5282 1684 1685 1686 1687 1688 1689
continue$	7103 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 8517 2644
continued$	7103 7123 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 1525 2644
continues$	7103 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 2644
continuing$	7103 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 2644
continuously$	1682 5281 1683 5282 1684 1685 1686 1687 1688 1689
contraception$	8259 8260 3532
contraceptive$	3532
contract$	9261 6955
contracts$	9261
contribute$	572 2310
contributed$	6974 572
contributes$	572 2310
contributing$	572
contro	2305 5905
control$	7666 7692 7698 7871 7897 7921 7922 7923 7924 7925 7926 7927 7928 7929 4596 7963 4610 7999 4912 4913 8551 8621 8622 8623 5772 5773 5774 2176 2177 2178 2211 5813 9242 9268 2371 6014 6357 6580 3140 6782
controlled$	7007 8495 8501 8506 8515 8584 8607 8608 8609 8610 8611
controlling$	2793 6762 3389
controls$	6762
convenience$	5716
conveniently$	3043
convic	5876 5933
convict$	3160
convicted$	9296 3334 6934
convicting$	3160
conviction$	9239 9590 3334 3458 3586
convictions$	9201 9239 9369 9590 3334 3458 3586
convince$	8572 8595 5233
cooper	6055
cooperate$	7188 7666 7904 8461 8490 8496 8510 8871 9418 6572 6573
cooperates$	8597 8598 8599 8600
cooperating$	7904
cooperation$	7903 6384
coordi	3129
cope	6065
cope$	4688 1106 4706 4707 1109 1121 1122 1123 1124 1125 1126 8218 4856 4857 4858 4861 4862 4864 4865 4868 1276 1277 1278 8250 8251 4892 1294 1295 4895 1299 8873 9428 9449 2874
coped$	1121 1122 1123 1124 1125 1126 1299 2874
copes$	1121 1122 1123 1124 1125 1126 1299 2874
copied	2158
copied$	9391
coping$	1121 1122 1123 1124 1125 1126 4856 4857 4858 4861 4862 4864 4865 4868 8253 8254 1299 2874
copy$	2398
core	9233
core$	4514 4515 9294 9375
cornrows$	3405
corporate$	2994
correl	2389
correlated$	5988
corrob	2160
corroborated$	5759
corrupting$	835 836 837 2719
cotton$	2864
couch$	9539
could$	21 22 23 24 25 278 279 280 281 282 283 287 288 293 294 295 296 297 298 541 542 543 4560 1021 1083 1086 1087 1089 1097 1146 1257 1281 1348 5209 1633 1647 1648 1742 1743 1744 1745 1746 1747 1748 1749 1750 1751 1752 1753 1800 1810 1870 2040 2112 2113 2115 2116 5766 2170 2344 2383 2528 2978
council$	5353 5358 5359 9037 9068 5732 2137 2994 3040 3049
counse	6066
counselling$	9430 6821 6841
counsellor$	9429 9439
count$	1627 5226 1628 5227 1629 5228 1630 5229 1631 1632
countless$	3747 3769 5625 5626 5649
county$	3926 3943 3949 3952 3958 7323 7324 7325 893 4692 3177 6903
couple$	1056 9553
courier$	7855 899 6332
couriers$	7855 899 6332
course$	5293 5300 1702 1703 8667
court	5933 9306 3136 3341
court$	7281 538 539 9296 9337 2392 9355 9572 2615 6215 2625 2672 3136 6735 6920 6931 6944 3346 6949
courted$	538 539 2672
courtesy$	8753 8754 8814 8815 8816
courting$	538 539 2666 2672
courts$	538 539 8015 8016 9296 2392 9355 2672
cousin	9505 9518
cousin$	2538
cover$	1478 5534 2048
coverage$	5975
covered$	1478 2048 6567
covering$	8414 1478 2048
coverings$	8414
coverred$	1478 2048
coverring$	1478 2048
covers$	1478 2048
covert	2330
covert$	5929 3061 3428
covertly$	3428
cowardly$	3413
cowards$	6612
cp$	3328
cpn$	5983
cpns$	5983
cpw$	5983
cpws$	5983
crack	9581 6225 3126
crack$	9167 9461 9588 6242
crackdown$	9350 6725
cracked$	9318
crackeddown$	6725
crackingdown$	6725
cracksdown$	6725
crave$	769 770 2807
craved$	769 770 2807
craves$	769 770 2807
craving$	769 770 2807
crazy$	6388
create$	580 2354
created$	580
createed$	2354
createing$	2354
creates$	580 2354
creating$	580
credit$	7378 7379 7380 7381 7382 7383 7384 7385 7390 7392 7393
crew$	8205
cries$	1036
crime	9113 2160 9123 5764 5835 9210 2249 5904 5909 9308 9309 9310 9322 5970 9333 2382 9351 9367 2437 6047 9421 6219 6667 6701 6715 6721 6740
crime$	7019 7020 7288 7302 7304 7744 7879 8013 9119 5759 9127 2168 9189 9197 9198 5843 5845 5848 5860 5897 5901 9264 9265 9267 2306 9272 5918 5937 2339 9302 9303 5942 5950 2353 2358 2366 2370 9339 5981 5985 9351 6007 9380 2422 9386 6036 2441 9410 2460 2613 9582 6239 6240 6301 2772 3105 3106 6737 6746 3149 3153 3170
crimes$	7288 9197 9198 5848 9267 9339 5981 2460 6737
crimin	9113 2160 9123 2225 9190 9196 9209 9210 5904 9308 9316 9367 6690 6701 6721 6722 3129 6740 3345 3362 3448
criminal$	7288 7292 7295 7311 7764 7765 7766 7767 846 7852 7853 7854 914 4612 4613 4614 9058 5759 5824 9188 9219 5860 5864 5876 5910 6046 6205 2613 6217 6219 6240 2691 2722 6330 6331 2787 2831 6440 6715 3118 3136 3353 6961 3389
criminalise$	2098 2099 2100 2101
criminalised$	2098 2099 2100 2101
criminalises$	2098 2099 2100 2101
criminalising$	2098 2099 2100 2101
criminality$	7288 7302 7304 9267 6239 3434
criminally$	2821 3107
criminals$	7311 7744 7746 7764 7765 7766 7770 846 7852 7853 7854 914 9058 9218 9219 6240 6330 6331 6440
crimint$	9158
crisis$	6080 3192 6816
crohn	3203
crohns$	6802
crook$	7887 6330 6370
crooked$	5025
crooks$	7887 6330 6370
crop$	5047 8427 8428 8429 8445 8446 8447 5088 6555 2962
cropped$	2937 2956
cross	2389
crosscheck$	5919
crosschecked$	5988
crossreferenced$	5988
crowd$	7777 1056 6291 6317 6318
crown	3345
cruel$	8812 8813 8823 8903 3389
cry$	1036
crying$	1036
cse$	7288
cues$	2030 2031 2032 2033
culpable$	6638 3413
culpri	5826 6759
culprit$	7805 7806 7807 9189 6323 6324 6368 6695 3466
culprits$	7805 7806 7807 9189 6323 6324 6368 6695 3466
culture$	1934 1935 6301
cunning$	3389
curb	2305
curfew	2613
curfew$	6212 9585 9590 6294 6950 3594
curfews$	9590 6294
curiosity$	3611 3612 3613 4218 8846 8847 8848 8849 8850 8851 8852 9064 9065 9066 9067 6643
curled$	5011
curly$	2915 2937
curren	2160
current$	5759 5864 5976
custod	9306 9549 6195 9564 6213
custodial$	3344
custody$	7304 5843 5845 2322 9500 2573 9558 9576
customer$	3795 7375
customers$	3795 7375 9247 6292
cut	2305
cut$	5064 2472 6527 6538 6767 3212
cuted$	3212
cuting$	3212
cuts	2305
cuts$	2472 6527 3212
cuttin	2305
cutting$	2472
cynical$	7930 7931 8823
dabble$	326 327 328 329
dabbled$	326 327 328 329
dabbles$	326 327 328 329
dabbling$	326 327 328 329
dad	9505 6153 9518 6156 2561 9525 9528 9529 2587 2599 6200
dad$	8012 2538 2539 9502 9516 6154 2558 2559 2562 9534 2574 6181 9556 2596 2602 6434
daddies$	6264
daddy$	6264
dads$	2574 6434
daft$	77 78 651 2680
daily$	9449 3162
damage	5835 2249 9308 9309 9310 9322 2382 6047
damage$	9026 9198 5848 5981 9386 9410 9568 9580 9582
damaged$	2788 6388
damn$	8752 8833
damp	2589
damp$	9550 6188
dancers$	5207
danger$	6962 6963 6973 7019 7020 7028 7029 7030 7031 7033 7034 7035 7037 4128 4129 7509 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7696 7701 7702 7703 7704 7705 7731 7733 7737 7744 7757 4463 865 4465 4466 4467 4468 4469 4470 4471 4472 4473 4474 7838 7839 4477 4478 8029 8259 8260 5621 5884 6239 6271 2687
dangerous$	6962 6963 3695 7295 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 4399 2635 3388
dangers$	6962 6963 7028 7029 7030 7031 7033 7034 7035 7037 3728 3729 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7702 7703 7704 7705 8029 8259 8260
dark$	1409 8377 8387 1437 1470 5087 2914 2915 2916 2921 2937 6550 2956 6711
darker$	1409 2914 2921
darkest$	1416 2941
data	5969
data$	9009 9154 9332 6672
databa	6658 6713
database$	9139 9206 9207 9282 6673
date	6008
date$	9371 6945
dates$	6945
dating$	2666
daught	9352
daughter$	8149 6106
daughters$	8149
daunt$	4933
dawn$	3121
day	6729 6733
day$	3691 8637 8638 8639 1692 9178 2444 9428 9449 6134 6135 6645
days	6065
days$	9428 9449 9479 6645
dazzled$	773
dc$	9343
dci$	9343
dead	9549
dead$	9427 9559
deaf$	5605 5606 5607 3058 6813
deal	9209
deal$	7204 3883 3884 3885 358 359 360 856 7858 4539 1106 4706 4707 1109 8250 8251 9199 9276 9340 9381 9395 2643
dealer	6690
dealer$	3775 7146 7156 7157 7165 7272 7292 7311 7314 7323 7324 7325 7334 7336 7339 7372 7404 7437 7628 4396 7760 7761 7764 7765 7766 7767 846 7842 7852 7853 7854 7861 914 2458 6237 6240 6330 6331
dealers$	3775 7146 7156 7157 7165 7169 7272 7292 7311 7314 7323 7324 7325 7334 7336 7339 7372 7404 7437 7628 7744 7747 4396 7760 7761 7764 7765 7766 7767 7770 846 7842 7852 7853 7854 7861 914 9217 2458 6237 6240 6330 6331
dealin	9113 9123 5826 9196 9220 9307 9308 9309 9310 9323 6217
dealing$	7019 7020 7288 7298 7303 358 359 360 7323 7324 7325 856 7879 8013 4843 2171 9189 9272 9398 9404 9580 2626 2643 6683 6959
deals	9323
deals$	358 359 360 856 9276 9395 9408 2626 2643
dealt$	358 359 360 4451 4452 4453 4454 856 2269 9306 9318 2386 2611 2643
death	9517 9519 9546
death$	7509 9426 2556
debt	9517
debt$	6920
debts$	6920
decamped$	3433
deceitful$	3389
december$	7309
decency$	8753 8754 8814 8815 8816
decent$	5471 5472 5473 5474
decide$	8218 4880 8250 8251 8334 9138
decided$	105 106 107 9002 2088 2089 5711 9075
deciding$	8253 8254
decision$	3636 7027 3678 3679 81 82 3682 84 85 86 3686 88 7051 7052 7053 7054 7055 7056 3694 7058 7059 7060 7061 7062 7063 108 109 110 111 7078 7079 7080 7081 7082 7083 7084 7085 3726 3870 7234 273 3873 3874 3875 3876 8164 4896 4897 1861 5557 9239 6233 6234 6235 6462
decisions$	3 4 5 6 7 8 9 3636 7027 7051 7052 7053 7054 7055 7058 7059 7060 7061 7062 7063 108 109 110 111 112 113 114 115 7078 7079 7080 7081 7082 7083 7084 7085 7086 7087 273 3873 7630 7631 7635 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 8164 8171 4896 4897 1861 9239 6233 6234 6235 6462
decked$	1445 1446 1447 2950
declin	2305 2456 9438
decline$	8474 2971
declined$	8474 8478 8483 8484 8485 8486 2971
declines$	8474 2971
declining$	8474 2971
decrea	2305
deemed$	977
deep$	1437
defeating$	3700
defect$	9424
defend$	4682 4856 4857 4858 4861 4862 4864 4865 4868
defending$	4856 4857 4858 4861 4862 4864 4865 4868
defensive$	3413
defensiveness$	8896 3413
deferred$	3361
defiant$	7930 7931 2793 3389
deficit$	6794 6848
defied$	822 823 2695
defies$	822 823 2695 3048
definite$	1591
definitely$	1693 1701 5300 1702 1703 6589
defy$	822 823 2695
defying$	822 823 2695
degenerate$	3375
degenerates$	3375
degrade$	2267
degraded$	2267
degrades$	2267
degrading$	2267
degree$	233 234 8277 8278 8279
delay	9440 6843
delay$	9026 9084
delayed$	6642
delaying$	8824 8825
delays$	9026 9084
deliberate$	3693 95
deliberately$	387 3043
delicate$	2894
delinquency$	3375
delinquent$	2787 2788 6388 2793 3375
delinquents$	3375
deliver$	3883 3884 3885
demand$	5904 6025
demanding$	7982 7983 7984 7985 7986 7987 7988 6399
dement	6195
dementia$	9558
demonise$	2098 2099 2100 2101
demonised$	2098 2099 2100 2101
demonises$	2098 2099 2100 2101
demonising$	2098 2099 2100 2101
demons	2243
demotivated$	3389
denial$	8896 6284
dental	2482
dental$	6081
dentis	6066
dentist$	9429
deny$	9286 2325
denying$	2325
department$	5353 5358 5359 9037 9068 5732 2137 3040 3049
depend	6833
dependence$	2488
dependency$	2488
dependent$	2488
depends$	2575
deplorable$	3413
deport	9519 6195 9564
deported$	9558
depres	9457 9517 9549 6195
depressant$	6820
depressants$	6820
depressed$	6805
depression$	9558 3501
depressive$	3502
deprive$	9286
deprived$	2788
depth$	8919
dereliction$	3413
descend$	340 341
descendded$	340 341
descendding$	340 341
descended$	340 341
descending$	340 341
descends$	340 341
descri	2165
described$	869 986
description$	5818 2415 9419
descriptions$	5752 9116 9140 5818 2415 9387
desert$	3028
deserted$	3025 3028
deserting$	3028
deserts$	3028
desertted$	3028
desertting$	3028
deserve$	563 564 2675
deserved$	563 564 7529 2675
deserves$	563 564 2675
deserving$	563 564 2675
design	2261
designed$	2310 2423
designer$	7735 7736 5040 5067 1471 6550 6553 2956 2966
desire$	5250 8614 8615 8616 8617 8618 8619
desk	5764 5767
desk$	9120 9127 9128 9130 9142 9281 9300 5938 9313 5965 9348 9370 6040 6748
despite$	136 3735 137 138 139 165 167 171 172 173 7330 7331 7332 7333 7669 7670 7671 2026
destined$	342 1555 1556 1557 2975
destructive$	3664 7297
detail	2165 2340 5939 5940
details$	3790 3791 3792 9139 9140 9315 9387 9388 6028
detain	5916 9306 2453
detain$	9279 6052 3160
detained$	6711
detaining$	3160
detect	9119 5764 5772 5773 5774 2176 2177 2211 5813 5876 9243 5918 5937 2339 9302 9303 2353 2366 2370 5985 6007 2422 2441 3138 6738
detection$	9239 6735 3137 3138 3468
detections$	9239 9369 6735 3137 3468
detective$	2154 9127 9135 9136 9137 5775 5776 5810 9176 9281 2320 9300 5938 5965 9343 9348 9370 2429 6029 6040
detectives$	2154 9127 9128 2167 9135 9136 9137 5775 5776 9142 2181 5810 9176 5880 9281 2320 9300 5938 5965 9343 9348 9370 2429 6029 6040
detent	6132 2613
detention$	7818 8645 9495 6212 6328 3578
detentions$	7818 9495 6328 3578
deter$	2436 3141
deteri	9438
determ	2227 2326
deterping$	2436
deterr	9318
deterred$	3141
deterrence$	3471
deterrent$	6771 3471
deterrents$	6771
deterring$	2436 3141
deters$	2436 3141
deterting$	2436
develo	6658 3060
develop$	2151 5952 2354
developed$	1112 2151 5952 2354
developing$	2151 5952 2354
developmental$	3241 3261 3287
develops$	2151 5952 2354
deviant$	2788 6388 2793
device	2217 5932
device$	2193 9156 9295 2431 3073
devices$	2193 9156 9295 2431
devious$	3389
di$	9343
diabet	9457
diabetes$	3492
diabetic$	3492
diagno	6066
diagnosed$	3536
diagnoses$	3536
diagnosis$	9429 9430 6795 6816 6848 3536
diagram$	2260 6716
diagrams$	6716
diazepam$	3521
dice$	547
dicing$	547
did$	119 7123 412 4078 4123 4213 4214 646 647 648 4256 4259 677 688 689 690 691 692 694 698 707 708 709 716 720 747 942 946 1033 1034 1035 1312 1318 1325 1328 1354 1681 5292 8657 8658 5301 5302 1714 1717 1762 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1793 1794 5410 1821 5426 5432 1834 5434 5436 5440 1842 1843 1844 5444 5445 5465 5467 1899 1901 1902 1903 1904 1905 8887 8888 1939 1941 9002 9052 9053 9054 9055 9077 9078 2123 2669 2997 3000
die$	9427
died	9519 6157 9549
died$	9520
diet	6093 9457
diet$	9456
dietary$	3548
dietician$	9439 3554
dieticians$	3554
dietitian$	3554
dietitians$	3554
difference$	1182 8562 8563 8564 8565 8566 8567 8568 8569
diffic	2237 9440 6838 6857
difficult$	6964 4312 4439 935 936 937 938 939 940 7921 7922 7923 7924 7925 7926 7927 7928 7929 7974 7982 7983 7984 7985 7986 7987 7988 1027 1028 1029 1030 1031 8013 5836 9414 2788 2791 2793 6393 6399 3389
difficulties$	7534 7541 7542 7974 2542 2571 6393 6814 6816 6839 3293
difficulty$	6814 6816 3293
dim$	3389
dire$	3414
direct	3129
directed$	6018
directing$	6762
directs$	6762
dirt$	9058
dirty$	8404 9550 2937 2949 2956 3404
disabi	6066 9457
disabilities$	6812
disability$	9429 6108 6812 6848 3510
disabl	6195
disabled$	9558 3510
disaffected$	2788 6388 2891
disappear$	7346 391 392
disappeared$	391 392
disappearing$	391 392 6243
disappearred$	391 392
disappearring$	391 392
disappears$	391 392
disappointing$	1958 1959 1960 1961 5627 8991 3024
disappointingly$	3415
disaster$	898
disasters$	898
disband$	9372
discipline$	6283
disciplined$	4451 4452 4453 4454 6417
disclo	2581
disclose$	7188 7204 7666 8490 8496 8510 6572
discov	5768 2227 2326
discover$	9131
discuss$	8490 8496 8510 6572
diseas	6061
disease$	9424 6848 6856
disengage$	7204 3385
disengaged$	6588 3385
disengagement$	3385
disengages$	3385
disengaging$	3385
disgrace$	3413
disgraceful$	8903 2793 3413
disgracefully$	3413
disguised$	2701
dishevelled$	3404
dishonest$	3389 3413
disinterested$	6588 3389 3413
dismal$	2111 3413
dismally$	3413
disman	3438
dismantle$	9372
dismantling$	2421
dismiss$	740 9047 3036
dismissed$	740 2034 3025 3036
dismisses$	740 3036
dismissing$	740 8824 8825 3036
dismissive$	7930 7931 3413
dismissively$	3413
disobedient$	2788 3389
disobey$	822 823 8644 2695
disobeyed$	822 823 8644 2695
disobeying$	822 823 8644 2695
disobeys$	822 823 8644 2695
disord	5835 2249 5904 5905 9308 9309 9310 9322 5970 9333 6047 6061 9440 6833 6857
disorder$	7974 8013 9198 5848 9267 9268 9380 9386 9410 9424 6089 6393 6803 6804 6830 6839 6840 6848
disorderly$	3389
disorders$	7974 6089 6393
dispersal$	5942 5973
disperse$	9372
dispersing$	2421
display$	652
displaye$	5753 2155
displayed$	652 5753 2155
displayes$	5753 2155
displaying$	652 5753 2155
displays$	652
disposal$	9578 6735
disposals$	6735
disregard$	71 76 7204 822 823 2695 3036
disregardded$	76 822 823 2695 3036
disregardding$	76 822 823 2695 3036
disregarded$	76 822 823 2695 3025 3036
disregarding$	76 822 823 2695 3036
disregards$	76 822 823 2695 3036
disrespectful$	7930 7931 3389
disrup	9237 9243 9318 6738
disrupt$	7879 3122 3446 3461
disrupted$	7879 9228 6766
disrupting$	7879 8644 3122 3446
disruption$	7879 8013 9230 9259 9368 3123 6723 3131 3446 3461
disruptive$	835 836 837 4439 7921 7922 7923 7924 7925 7926 7927 7928 7929 8013 2719 2788 6388 2793 3389
disrupts$	7879 3122 3446
disruptted$	7879
disruptting$	7879
distribute$	2153 5753 2155
distributed$	2153 5753 2155 9118
distributes$	2153 5753 2155
distributing$	2153 5753 2155
disturbed$	2788 6388 3389
dither$	3416
dithered$	3416
dithering$	6648 3416
ditherred$	3416
ditherring$	3416
dithers$	3416
divide$	9372
dividing$	2421
divorc	9517 9519 6157 6159 9546 9564
divorce$	9522
divorced$	9520
divorcing$	9520
dla	6108
dla$	9471
do$	117 7123 412 4108 4213 4256 4260 4262 4263 4264 675 688 689 690 691 692 694 696 714 718 745 7712 7714 7722 7724 942 944 1033 1034 1035 8082 1249 1299 1310 1318 1323 1326 1332 1352 8468 5125 8490 8496 8510 8516 8517 5169 8537 5176 8553 8554 8555 8556 8557 8558 8559 8633 1681 5292 8657 8658 5305 5306 5309 1712 1715 1763 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1793 1794 1823 5432 5434 1836 1899 1901 1902 1903 1904 1905 1937 5686 6091 2669 6572 2997 3000
doctor	6066 2482
doctor$	9429
doctors$	6081
dodge$	2052
dodged$	2052
dodges$	2052
dodging$	2052
dodgy$	6964 7764 7765 7766
does$	118 412 4256 676 688 689 690 691 692 694 697 715 719 746 942 945 1033 1034 1035 1299 1311 1318 1324 1327 1333 1353 5177 8557 8558 8559 1681 5292 8657 8658 5305 5306 5309 1713 1716 1764 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1793 1794 5410 1822 5426 1835 5436 1899 1901 1902 1903 1904 1905 1938 2123 2669 2997 3000
dogs$	7873 7874 7875
doing$	7173 7174 7175 7176 7177 7178 7179 7180 7182 412 7468 1299 5411 5412 5427 5428 5432 5434 1899 1901 1902 1903 1904 1905 8898 8899 8900 8901 2123 9096 3000
dolled$	1495 1496 1497 2969
domestic$	9541 3309
done$	3692 7129 7445 1070 1495 8537 8631 5338 5347 5354 5355 8722 8738 8739 8740 8741 5413 5429 5430 5431 5432 5434 5437 5438 5439 5440 1842 1843 1844 8834 8835 8836 8837 1899 1901 1902 1903 1904 1905 8868 8869 8870 8881 1941 2123 9095 3000
doomed$	1555 1556 1557 2975
door$	7490 7492 9245
doorman$	7375
doormen$	7375
dopey$	3389
dose	6066
dose$	9429 6845
dossier$	3444
dossiers$	3444
doubt$	8526 8527 8528 8529 5193 8666
doubtful$	4509
down	2307 9359
down$	216 240 321 322 323 324 325 4193 4194 4196 7634 4342 7899 8008 8009 8010 5013 5063 5100 8464 8475 8479 8924 8925 8926 8927 8928 8929 8930 8931 8932 8933 8934 8935 8936 8938 8939 8940 8941 8942 8943 8944 8945 8946 8949 8950 8951 8952 5590 8954 8955 5738 9192 9279 5941 9344 6126 6538 6724 6725 6767
downed$	5941
downfall$	7534
downlo	5792
download$	6672
downloaded$	9155
downloads$	6672
downplay$	609 740 2678
downplayed$	609 740 2678
downplaying$	609 740 2678
downplays$	609 740 2678
downs$	5941
drag$	2043 5730
draged$	2043
dragged$	7007 2043
dragging$	2043
draging$	2043
drags$	2043
drain$	4502
drama$	7540 7731 7757 5184 8548 5186 2734 3223
drank$	2466
draw$	6981 6982 203 204 575
drawing$	575
drawn$	7007 774 782 783 784 785 786 787 788 789 790 791 792 793 794 795 801 1430 8495 8501 8506 8515 8584
draws$	6981 6982 203 204 575
dreadful$	1958 1959 1960 1961 9027 9028 9029 9030 2793 3024
dreadlock$	3405
dreadlocked$	2937
dreadlocks$	3405
dreads$	6535 6537
dream$	5126
dress$	3618 7440 7441 7442 7443 7444 598 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1157 1458 8421 5062 8427 8428 8429 8453 8454 8455 6550 2952 6555
dressed$	7440 7441 7442 7443 7444 7445 1445 1446 1447 8421 8422 8423 8424 1487 8453 8454 1495 1496 1497 6507 6509 6517 2950
dresses$	1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1157 1458 8421 8427 8428 8429 8453 8454 6550 2952 6555
dressing$	3619 5056 1458 5080 2952
drew$	6981 6982 203 204 575
drift$	336 337 338 339 340 341 372 373 8518 6644
drifted$	336 337 338 339 340 341 372 373
drifting$	336 337 338 339 340 341 372 373
drifts$	336 337 338 339 340 341 372 373
driftted$	336 337 338 339 340 341 372 373
driftting$	336 337 338 339 340 341 372 373
drill	9321
drill$	8026
drink	9549
drink$	7041 7162 7163 7204 7233 7235 7236 7237 7390 7440 7441 7442 7443 7444 7712 7714 7773 1032 1033 1034 1035 9461
drinkers$	9559
drinki	6093 9457 9517 9546 9549
drinking$	3611 3612 3613 30 7261 7440 7441 7442 7443 7444 7476 598 2466 9456 2542
drinks$	7162 7163 7390 1033 1034 1035 2466
driv	2305 2355
drive$	7138 7434 3139
driven$	3793 773 2423
driver	2178 6014
driver$	7156 7157 3795 7161 7375 2418
drivers$	3786 3789 7156 7157 3795 7160 7161 7375 8458 9117 5777 9377 2418 2425 9390
drives$	7434
drivin	2348
driving$	5947
drone$	2349 3152 3447
drones$	2349 3152 3447
drop	2305
drop$	4483 8518 2044 6767
droped$	2044
droping$	2044
dropout$	6330
dropouts$	7852 7853 7854 6330 6331
dropped$	2044
dropping$	2044
drops$	2044 6767
drug	9113 9123 2225 9190 9210 5860 9316 6217 9581 6690 6715 6721
drug$	3611 3612 3613 32 33 7288 3940 7313 599 7764 7765 7766 4479 4480 4481 4482 7852 7853 7854 2168 2171 5824 5909 5910 2358 6093 9457 9517 6240 6331 2733 2772 2787 3094 3186 3234
druggie$	3381
druggies$	3381
druggy$	3381
drugs	9196 9321 2373 6225
drugs$	7162 7163 7246 3889 3890 3891 7288 7292 7301 7302 7323 7324 7325 7378 7379 7380 7381 7382 7383 7384 7385 7390 7393 7744 7773 7879 7892 1032 8013 8259 8260 2168 2171 9167 9183 9203 9204 2358 5972 6086 9450 9461 2542 9588 6239 6240 6242 2733 2772 6376 3186
drunk$	7445 7472 8644 2466
dry$	1409 8387 8878 2921
ds$	9343
dto$	3592
dual$	5001
duck$	2052
ducked$	2052
ducking$	2052
duckked$	2052
duckking$	2052
ducks$	2052
due	2307 9359
due$	3616 215 238 9468 2583 9546 9548 2610
dump$	2019 2020 3030
dumped$	2019 2020 3030
dumping$	2019 2020 3030
dumpped$	2019 2020 3030
dumpping$	2019 2020 3030
dumps$	2019 2020 3030
dust$	9071
duties$	8686 9014
duty$	8686 8891 8974 9014
dyed$	2937 6538
dying	6195
dying$	9426 9558
dyscalculia$	3485
dysfunctional$	2788 6388 3413
dyslexia$	9447 3483
dyslexic$	3483
dyspraxia$	3484
dyspraxic$	3484
dysregulated$	3389
e$	8885 8987 8988 8989 5656 9032 9033 9442 9455 6635
each	9114 9170 2212 2213 9233 6734
each$	135 3915 4628 1374 8463 5101 1516 1518 1676 1678 5581 9041 5748 9171 9225 5891 9263 5927 5935 2346 9311 9312 9334 9338 9346 5999 6001 2414 9412 6052 9432 2891 6569 6570 6591 3085 3092 6759
eager$	194 195 200
ear$	8376 8968
earlier$	8090
early$	8154
earmar	2268
earn$	361 7481 7482
earned$	361
earning$	361
earns$	361
earring$	6550
earrings$	6550
ears$	8376 8969 8970 9121
easier$	2317
easily$	796 1110 1288 5341 8707 8708 8996 8997 8998 8999 2688 2812
east$	1405
eastern$	1398 4998 5002 1404 5021 8386
easy$	3642 363 7560 7561 7676 7677 7678 5836 2689
eat	9374
eat$	3193 6844
eaten$	6844
eating	6066 6093
eating$	9429 2490 9456 3204 6844
eats$	3193 6844
eczema$	3494
educat	2512 6133 6884
educate$	132 133
educated$	132 133
educates$	132 133
educating$	132 133
education$	3766 7130 7674 6112 9482 3269 6878
educational$	6113
effect	3129
effect$	8568 8569 9349
effective$	3172
effectively$	1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 2859
effort$	7604 643 4243 4244 8714 8747 8748 8846 8847 8848 8849 8850 8851 8852 8853 5493 5494 5495 5496 5497
efforts$	3766 7130 6281
egg$	184 186 6317
egged$	184 186
eggged$	184 186
eggging$	184 186
egging$	184 186
eggs$	184 186 6317
ehc$	3268
ehcp$	3569
ehcps$	3569
eight	5927 2346 9311 9312 9334 9338 9346 6001 9412 6759
eight$	7822
eighteen$	7401 7403 467 1116 4725 8111 8115 8116 8117 8118 8119 8120 8121 6455
eject	9381 6019
eject$	9382
elder	6709
elder$	7311 7764 7765 7766 6301
elders$	7292 7311 7314 7764 7765 7766 7770 7861 2250 6301
elect$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
elected$	105 106 107 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 9002 5711 9075
electing$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
electively$	3286
electr	2570 2615
electricity$	6169
electronic$	6214 6949
electronically$	6214
elects$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
electted$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
electting$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
element$	233 234 6318 6321 6369
elements$	6318 6321 6369
eleven$	7822 1149 1150 1151 1152
else$	7506 586 587 8101 8842 8843
elsewhere$	8842 8843
email	2398
email$	8987 8988 8989 5997 6634
emaile	6024
emailing$	5997
emails$	8988 8989 9032 9033 5997 6634 6635
embarked$	342
embroiled$	330 331 332
emergency$	9442 3260
emotionally$	2824 2888 3311 3324
empathy$	7699 6283
employment$	9496
emptive$	6005
enabl	2175
enable	2277 3124
enable$	38 7539 2281 2430
enabled$	38 7539
enableed$	2281
enableing$	2281
enables$	38 7539 2281 2430
enabling$	38 7539
encounter$	7762 6247 6450
encounters$	7762 6247 6450
encour	2164
encourage$	6981 6982 132 133 196 197 198 203 204 2638 2677
encouraged$	6981 6982 132 133 196 197 198 203 204 2169 2638 2677
encourages$	6981 6982 132 133 196 197 198 203 204 2638 2677
encouraging$	6981 6982 132 133 196 197 198 203 204 2638 2677
end$	91 92 3877 593 594 8516 8517 5157 5185 5995 2471
endanger$	10 2630 2631
endangered$	10 2630 2631
endangering$	10 2630 2631
endangerred$	10 2630 2631
endangerring$	10 2630 2631
endangers$	10 2630 2631
ending$	5995 9426 2471
endless$	5625 5626
endlessly$	1682 5281 1683 5282 1684 1685 1686 1687 1688 1689
ends$	5185 9258
enemies$	7531
enemy$	7531
enforc	5783 9237 9243 6658 6722
enforce$	3459
enforcement$	9146 9230 2301 9330 2387 9350 9401 6728 3130 3131 6747 3459
enforcer$	3443
enforcers$	3443
enforces$	3459
engage$	7069 7188 7204 7283 333 334 335 7666 7897 7904 4542 7906 7907 7908 7909 7910 7911 7992 8461 8490 8496 8510 8551 8572 8575 8603 8621 8622 8623 8871 9047 9050 6055 6269 6385 6572 6573 6580
engaged$	326 327 328 329 333 334 335 7445 7453 7904 7906 7907 7908 7909 7910 8495 8501 8506 8515 8584 8585 8586 8587 8588 8601 8607 8608 8609 8610 8611 6269 6385
engagement$	326 327 328 329 7903 7911 954 955 956 957 4557 1521 1522 1523 1524 6379 6384 6569
engager$	6353
engagers$	6353
engages$	326 327 328 329 333 334 335 8575 8597 8598 8599 8600 6269
engaging$	326 327 328 329 333 334 335 7904 7906 7907 7908 7909 7910 7911 8621 8622 8623 6269 6378 6385 6580
english$	6888 6889
enjoy$	769 770 771 772 8663 2686
enjoyed$	769 770 771 772 8663 2686
enjoying$	769 770 771 772 2686
enjoys$	769 770 771 772 8663 2686
enough$	69 7106 3744 7108 3769 4212 4250 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 1271 1274 4969 8333 8905 6454 6478
enquir	9243 6039 9512
enquiries$	2229 9227 9339
enquiry$	9194 9227 9402
enrich	3060
entangled$	330 331 332
enter$	2669 6269
entered$	2196 2244 2246 2364 2365 2669 6269
entering$	2669 6269 6683
enterp	9409
enterprise$	9223 6702
enterred$	2669 6269
enterring$	2669 6269
enters$	9153 2669 6269
entice$	6981 6982 196 197 198 2638
enticed$	6981 6982 196 197 198 2638
entices$	6981 6982 196 197 198 2638
enticing$	6981 6982 196 197 198 2638
entirely$	2073 2074 2875 2986 2989 3039
entitled$	3389
epilep	9457 6195
epilepsy$	9558 3488
epileptic$	3488
episodes$	7351
equal$	2867
equally$	2671
equals$	4786 4787 4788
erratic$	7070 7071 7072 7073 7916 7917 7918 7919 958 2793
escala	2459 3129
escalate$	8518
escalated$	2351
escape$	7170
essential$	2310
establ	5768 2227 2326
establish$	9131 2315 2337 2361
estate	5954
estate$	7307 7308 7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 5578 9317 9385 6292 2891
eternally$	3411
european$	1396 4997 4999 5003 8384 2917
evade$	2052
evaded$	2052
evades$	2052
evading$	2052
evasive$	3389
even$	3754 3758 164 5623 5624
evening$	8637 8638 8639 3162
ever$	4881 4882 1284 8570 8571 5212 8576 8577 8578 5238 1640 5240 1642 5281 5282 1684 1685 1686 1687 1688 1689 5295 8674 8675 8676 8677 8678 8679 8680 5692 6576 6577
every$	4309 7673 4422 1207 8463 5101 1516 1518 1675 5275 1677 1679 1680 5588 5649 5652 9032 9033 9041 9171 5935 6065 9432 6569 6570 2987 6591 6635 3085 3092 6855
everybody$	5561
everyone$	7590 4309 7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 7856 4738 5561
everything$	7305 4815 1217 8463 5101 1585 1586 1587 1706 1707 1708 1709 1710 5531 5620 5706 5729 5980 6274 6569 6570
evicte	9549 6195
evicted$	9558 3581
evicti	9517 9546 9564
eviction$	3581
evicts$	3581
eviden	2343 9321 6658 3431
evidence$	4230 8819 8885 9032 9033 9126 2228 2248 2321 9337 6004 9393 2443 6634 6635 3097 6697
evidently$	1701 5300 1702 1703
evil$	2718 6388
ex$	9523
exam$	9021 9089 6132 3288 6888
examin	5792
examin$	2359
examination$	6672
examinations$	6672
examined$	9155 2359
examines$	2359
examining$	2359
examins$	2359
example$	9213
exams$	6888
except$	4816
exception$	6583
exchang$	424 4023 425 426 427 428 429
exchange$	4015 424 4023 425 426 427 428 429 4030 7396 7434 6269
exchanged$	424 4023 425 426 427 428 429 6269
exchanges$	424 4023 425 426 427 428 429 7434 6269
exchangged$	424 4023 425 426 427 428 429
exchangging$	424 4023 425 426 427 428 429
exchanging$	424 4023 425 426 427 428 429 6269 6683
exchangs$	424 4023 425 426 427 428 429
excitement$	7731 7737 7757 2687
exclude$	9047 9048
excluded$	7010 7526 4451 4452 4453 4454 2034 6328 6642 6873 3275
excluding$	8824 8825
exclus	6132
exclusion$	7544 7545 7818 2324 2516 9495 6328 3573
exclusions$	7818 6328 3573
excuse$	5736 6619 6620
excuses$	5736
execut	9342 3120
exercise$	652
exercised$	652
exercises$	652
exercising$	652
exhibit$	3078
exhibited$	6676 3078
exhibiting$	3078
exhibits$	3078
existent$	7916 7917 7918 7919 9027 9028 9029 9030
expand	2327
expect	6121
expect$	4140 4141 4142 544 545 7619 7620
expectations$	8003 6431
expected$	3805 2169 2220 9250 9484 9548
expelled$	6876 3278
expend	6002
expendable$	9365
expensive$	8404 5067 2956
expensively$	1394 2918
experi	2579 2580
experience$	7585 7762 4760 1162
experienced$	1112 1370 6178 6179 6250 6452 2870
experiences$	7762
experiencing$	6178 6179
explanation$	8987
explicit$	4000
exploitation$	6962 6963 7000 7001 7002 7017 7288 7534 7535 7544 7545 7630 7631 7702 7703 7704 7705 5918 5937 2339 9302 9303 2353 2366 2370 5985 6007 2422 2441 6271 6299
exploited$	7007 7010 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 8272 8273 8274
exploiter$	3775 7146 7165 7292 7311 7334 7336 7339 7404 7422 7427 7628 4396 7760 7764 7765 7766 7767 7804 846 914 6237 6322 6325 6326
exploiters$	3775 7146 7165 7169 7292 7311 7334 7336 7339 7404 7427 7628 4396 7760 7764 7765 7766 7767 7770 7804 846 914 6237 6322 6325 6326
explosive$	3387
expose$	3602 10 3629 6993 6994 6995 6996 6997 6998 6999 2630 2631
exposed$	3602 10 3629 6993 6994 6995 6996 6997 6998 6999 2630 2631
exposes$	3602 10 3629 6993 6994 6995 6996 6997 6998 2630 2631
exposing$	10 3629 6993 6994 6995 6996 6997 6998 2630 2631
extend	2274
extensions$	6526 6537
extract$	2151
extracted$	2151
extracting$	2151
extraction$	6672
extractions$	6672
extracts$	2151
extremely$	2858
eye$	8376 8967 6542
eyebrow$	8376 8392 6545
eyebrows$	8376 8392 6545
eyed$	6515
eyelashes$	6531 6537
eyes	9403
eyes$	4670 8376 1415 8399 9082 2159
eyesig	9457
face$	8376 5051 5066 8440 5081 2322 2968
facebook$	393 3992 394 3993 395 3994 396 3995 397 3996
faced$	6407 6427
faces$	8376 8440 5081 5912 2968 3332
facial$	5007 2322 2924 3072
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6201
facing$	3332
facts$	4230
fade$	6528 6537
fades$	6528
fail	2456 3289
fail$	122 682 688 689 690 691 692 694 704 705 706 721 8517 8644 1724 1725 1726 1727 9052 9053 9054 9055 2681 6584 2991 2992
failed$	122 682 683 688 689 690 691 692 694 704 705 706 723 8644 1724 1725 1726 1727 5331 8695 9052 9053 9054 9055 2681 2991 2992 6642
failing$	122 682 688 689 690 691 692 694 704 705 706 724 8644 1724 1725 1726 1727 8690 8691 8692 8693 8824 8825 9052 9053 9054 9055 2681 2991 2992 2993 6593 6594
failings$	8690 8691 8692 8693 2993 6593 6594 3412
failled$	122 682 8644 9052 9053 9054 9055 2681
failling$	122 682 8644 9052 9053 9054 9055 2681
fails$	122 682 688 689 690 691 692 694 704 705 706 722 8644 1724 1725 1726 1727 9052 9053 9054 9055 2681 2991 2992
failure$	3825 227 228 229 230 231 232 704 705 706 8690 9026 9084 6330 2993 6593
failures$	8690 8691 8692 8693 9026 9084 6330 2993 6593 6594
fainted$	3555
fainting$	3555
faints$	3555
fair$	1409 2914 2915 2921 2937
fake$	2930
fall	2305
fall$	340 341 817 8518 2008 3034 6767
fallen$	340 341 817 2008 3034
falling$	340 341 817 6566 3034
falls$	340 341 817 2008 9034 3034 6636 6767
false$	8668 2698 2701 2932
families$	7933 7957 7958 7959 7960 7961 7962 5509 5510 5511 5512 5513 5514 5561 5573 8937 6387 6434 6439 6629 6634
family	6141 6153 9525
family$	7933 7957 7958 7959 7960 7961 7962 8166 8191 8197 5572 9505 9516 6154 9536 9553 9556 2602 6387 6434 2839 6439 3223 6900 6915 3321
fantasist$	6330
fantasists$	6330
far$	1195 1199 1230 1349 1942 1943 1944 2082 9371
farce$	6604
farcical$	3413
fashionably$	1394 2918
fast$	8154 2689
faster$	8090
fat$	3404
fate$	6272
father	9505 6153 9518 6156 2561 9525 9528 9529 2587 2599 6200
father$	8012 1229 2538 2539 9502 9516 6154 2558 2559 2562 9534 2574 6181 9556 2602 6434
fathers$	2574 6434
fattest$	1416 2941
fault$	7182 7183 7522 607 608 8902 9036 2075 2106 5713 9086 9087 9088 6273 3037 6639 6649
faulty$	4251
favor$	4017
favors$	4017
favour$	4016 7386 7387 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 2146 2147 2148 6257 2951
favoured$	1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 2146 2147 2148 2951
favouring$	1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 2146 2147 2148 2951
favourred$	1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 2146 2147 2148 2951
favourring$	1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 2146 2147 2148 2951
favours$	4016 7386 7387 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 2146 2147 2148 6257 6258 2951
faze$	4933
fear$	1357 2878
feared$	1357 2878
fearless$	3398
fears$	1357 2878
february$	7309
feckless$	3389
fed	2158
fed$	578 2541 2575
feed	2158 2341 3060
feed$	578 2151 2381
feeded$	2151
feeding$	2151 2381
feeds$	578 2151 2381 2541
feel$	7353 7354 2203
feelin	3206
feels	3206
feels$	7353 7354
feet$	7274 7275 4985 8349 8350 9005 9081 2899
feigned$	2701
fell$	340 341 817 2008 3034 6736 3226
felt	3206
felt$	7353 7354
female	3112
female$	4973 8337 8338 4976 8340 8341 1396 5771 2224 6335 6489 2891 3089
females$	7932 2224 6335 3399
fend$	4685 4856 4857 4858 4861 4862 4864 4865 4868 1270 8872
fendded$	1270
fendding$	1270
fended$	1270
fending$	4856 4857 4858 4861 4862 4864 4865 4868 1270
fends$	1270
feral$	2788 6388 3389
ferocious$	3387
fester$	9092
few$	6369
fewer	2305
fiercely$	2875 2889
fifteen$	1149 1150 1151 1152
fight	2305
fight$	7204 7233 7235 7236 7237 7497 4245 7609 7734 8013 4686 8516 8518 5184 8548 5186 8640 8641 8642 8644 3139
fighti	5905 6159
fighting$	7019 7020 7879 8013 8644 9268 9479 2542 9522
fights$	7733 7737 8013 8640 8641 8642 8644 8645
figure$	4828
figures$	9021 5716 9089 9091 9100 9101
file$	8885 9139 9282
files$	8885 9139 9282
filler$	6521
fillers$	6521
film	9381 2453
film$	7138 2209 9173 9177 5948 2350 6052 6751
filmed$	7007 7050 3793 8320 2209 9175 2214 5948 2350 3084
filming$	2209 5948
films$	2209 9173 5948
filthy$	8404 3404
final$	2529 3336 3338
find	9161 3169
find$	2 1022 1025 8516 5768 2227 2326 9358 2427
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1023
fine	2537
fine$	8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 4892 1294 1295 4895 4898 4899 4900 4901 4902 4903 4904
fined$	6224
finger	9306 2453
finger$	8745 8746 8755 8756 8768
fingerprint$	6052
finish$	5159
finished$	8585 8586 8587 8588
fire	6204
fire$	7277 7508 9215 6204 9567
firear	9581
firm	2368 3166
firm$	5967 2393
firmer$	2393
first$	7254 841 8817 3336
fishnets$	6550
fisted$	9046 6615
fit$	5541 9467
fits	9457
fits$	6790
fitted$	2615
fitting$	5043 5065
five	5755 9168 5808 2212 2213 2256 9225 9233 5927 2346 9311 9312 9334 9338 9346 6001 2414 9412 6759
five$	4362 7877 977 8112 1386 4986 4987 1431 8393 8394 8395 8396 8397 8398 5207 5216 5222 5586 5855 6013 3089
fixated$	3056
fixed$	6202
flag$	2197 2328 3075
flagg	2222
flagged$	2196 2197 9174 2261 2328 2351
flagging$	2328
flags$	2197 2328
flashback$	3542
flashbacks$	3542
flashy$	2956
flat	6153 9521
flat$	7326 7327 7328 7329 3967 3968 3969 3970 7485 7486 7487 1525 9516 9526 9532 9540 2588 6898
flatmates$	4786 4787 4788
flats$	9538
flatter$	2138
flattered$	6287
fleas	2589
fleas$	6188
fled$	6689
fleece$	6550 6559
fleeces$	6550 6559
flier$	6341
fliers$	6341
fling$	47
flinging$	47
flings$	47
flip$	5982
flirt$	398 399 400 413 547
flirtatious$	3368 3396
flirted$	398 399 400 413 547
flirting$	398 399 400 413 547 598
flirts$	398 399 400 413 547
flirtted$	398 399 400 413 547
flirtting$	398 399 400 413 547
flirty$	3368
floor$	9539
floppy$	2915
flout$	822 823 2695
flouted$	822 823 2695
flouting$	822 823 2695
flouts$	822 823 2695
floutted$	822 823 2695
floutting$	822 823 2695
flung$	47
fluoxetine$	3518
flyer$	6341
flyers$	6341
fob$	2017 3029
fobbed$	1995 2017 3029
fobbing$	2017 3029
fobed$	2017 3029
fobing$	2017 3029
fobs$	2017 3029
focus	5869
foetal$	3230
follow	2188 2453
follow$	7204 4187 7666 4343 4344 4345 4346 4347 7712 7714 851 8461 8490 8496 8510 1765 1766 1767 5560 9050 2209 9177 5948 6052 2669 6572 6751
followed$	7445 7453 7472 851 1765 1766 1767 8881 2209 5948 9373 2669
following$	851 2209 5948 2669
follows$	4187 851 2209 5948 2669
folly$	7538
food	2570 6174
food$	7378 7379 7380 7381 7382 7383 7384 7385 7390 6169 2575
foodbank$	9537
foolhardy$	2634
foolish$	3663 77 78 3695 613 8812 8813 2634 2679
foolishness$	7198 7199 7200 7201 7202 7203 7538
fools$	6612
foot$	4985 8349 8350 8432 8433 8434 9212 2899
footag	5797 5969
footage$	9160 5798 9162 2202 9275 2338 2349 9315 9332 3077 6677
footho	9403
footprint$	9289
for	5827 2277 6658 3060 3124 3129
for$	3670 7215 7246 3948 3950 3951 7371 4015 7394 4131 4132 4133 4134 4135 7700 4498 7862 4516 4518 4519 4520 4522 4523 4525 4626 4631 4633 4635 4650 4869 8307 8309 8332 1682 1683 8650 8822 5544 8914 8915 9010 5663 9060 9062 9073 9099 9131 9171 5847 5853 5857 9226 5867 5874 5875 2302 5947 9319 5958 5963 5984 5987 6017 9431 9432 2483 6084 6088 6096 6097 9463 9470 6116 9571 2618 9584 9586 6439 6637 6689 6736 6778 3271 6933 6936 6938 6942 6949
force	2160 5764 5772 5773 5774 2176 2177 9159 2211 2280 5918 5937 2339 9302 9303 2353 2366 2370 5985 6007 2422 2441
force$	5353 5358 5359 9037 9068 5732 5759 9127 9128 2167 9130 9135 9136 9137 5775 5776 9142 2181 5810 9216 2280 5879 5880 9281 9290 9300 5938 5964 5965 9343 9348 9370 9394 6040 6731
forced$	4348 4349 4350 4351 4352 4353 4354 4355 7725 7726 7727 7728 7730 928 931
forces$	4348 4349 4350 4351
forcing$	4352 4353 4354 4355
foreca	2314
forehead$	8376
foreign$	1396 4999 2917 6543
forens	3453
forese	2314
forever$	1682 5281 1683 5282 1684 1685 1686 1687 1688 1689
forget	6065
forget$	9428
forgot$	6642
forgotten$	3025 6642
form	2261 6658
form$	7819 5459 8917 2354
formal$	3336
formally$	3274
formed$	2354
forming$	2354
forms$	2354
forty$	8111
forwar	2158 2341
forward$	2408 6038
forwardd$	2408
forwarded$	2408 9391
forwarding$	2408
forwards$	2408
foster	3301
foster$	1045 9505 6153 9525 9557 2836 6900 6928
fostered$	6900
fought$	4240
foul$	2811
found$	2 873 4533 988 1024 1026 1940 8912 2619 2778 3015
foundation$	8380 8381 8382 6541
four	5927 2346 9311 9312 9334 9338 9346 6001 9412 6759
four$	4362 7877 1431 8393 8394 8395 8396 8397 8398 5207 5222 3089 3260
fourteen$	1149 1150 1151 1152
fragment$	9372
frame$	8344 8345 8346 6493
frames$	8344 8345 8346 6493
fraternise$	2690
fraternised$	2690
fraternises$	2690
fraternising$	2690
fraternity$	6321
freckled$	1409 2921 3404
freckles$	3405
freckly$	3404
free	5977
free$	3693 95 7173 7174 7175 7176 7177 7178 7179 7180 3832 7431 7432 2569 6268
freely$	7431 7432 471 8996 8997 8998 8999 6267 6268 2670
frequent$	388 389 2645 2742
frequently$	387
friend	9114 2212 2213 5832 2256 2266 9233 5888 9251 5927 2346 9311 9312 9334 9338 9346 6001 2414 9412 9415 6740 6759 6921
friend$	7933 7957 7958 7959 7960 7961 7962 8336 8339 6318 6387
friends$	3600 7040 7064 226 7228 274 3889 3890 3891 4090 4094 4095 4103 4121 622 4257 4362 4424 826 827 828 7823 7933 7957 7958 7959 7960 7961 7962 1013 4786 4787 4788 8323 8336 8339 8378 8542 8543 8544 8545 8546 5190 5191 5192 5207 5216 5222 5234 5277 8689 5509 5510 5511 5512 5513 5514 5571 8966 8974 8975 8976 8977 8978 8979 8980 9195 5855 5865 2334 6013 2447 6230 6318 6387 2796 6627 6634
friendship$	3703 805 806 4436 6318
friendships$	3 4 5 6 7 8 9 3636 805 806 6318
frighten$	8314 8315 8316
frightened$	8272 8273 8274 1355 1356
frightening$	7021 7022 7023 7024 7025
fringe$	8439
fringes$	8439
fritter$	3046
frittered$	3046
frittering$	3046
fritterred$	3046
fritterring$	3046
fritters$	3046
frizzy$	2915 2937
from	2290 6658
from$	7129 4222 4223 7593 7594 7920 4617 4798 4829 4920 4948 8336 8339 1472 8487 9149 9171 9192 2279 5889 2362 6035 6049 6115 6116 9527 2614 6475 6549 6592 6749 6842 3249 6877 6949
front$	6199
fruitful$	9249
frustrating$	5627 8991
ft$	8349 8350 2899
full$	3765 3773 1175 2376 2536 2942
fully$	1067 1175 1288 1291 2671 2875
fumble$	3416
fumbled$	3416
fumbles$	3416
fumbling$	3416
functi	2261 6843
function$	1121 1122 1123 1124 1125 1126
functioned$	1121 1122 1123 1124 1125 1126
functioning$	1121 1122 1123 1124 1125 1126
functionned$	1121 1122 1123 1124 1125 1126
functionning$	1121 1122 1123 1124 1125 1126
functions$	1121 1122 1123 1124 1125 1126
fund$	8871
funding$	6645
funds$	6913
furthe	2160 2274 3129 6740
further$	5759 2265 3089
furthered$	2265
furthering$	2265
furthers$	2265
futile$	2981
gain$	7481 7482 4632
gained	2496
gained$	6095
gallery$	5962
gambling$	9450
game$	4029 581 8026 8054
games$	581
gaming$	7360 7361 7362 581
gang	9119 2160 9123 5764 5772 5773 5774 2176 2177 9159 2211 2225 9210 2266 9229 5918 5937 2339 9302 9303 9308 2353 9316 2366 2370 5970 9333 5985 9360 6007 2422 2441 6690 6715 6721 6722
gang$	3866 7288 7292 7302 7311 7334 7744 7767 7793 7861 1056 5759 9127 2168 5824 9188 5842 5843 9222 9223 5865 9269 5910 2324 5950 2352 9321 5961 2433 6239 6240 2702 2787 2831 3075 3088 3092 3110 3114 3118 6718 3149 3167 3373 3450
gangling$	3404
gangly$	3404
gangs$	7288 7292 7302 7311 7744 7767 7793 7861 9127 2168 9223 5950 5961 6239 6240 2702 3114 3115 3149 3373 3450
gangsta$	7794 6302 3374
gangstas$	7794 6302 3374
gangster$	7794 846 6302 3374
gangsters$	7794 846 6302 3374
gap	6658
gap$	9026
gaps$	9026
gather	5920 9411 6658 3060 3098
gather$	8019 5708 2151 9163 5952 6491
gathered$	8019 2151 5952 9405 6491
gathering$	8019 2151 9283 5952 6491
gatherred$	8019 6491
gatherring$	8019 6491
gathers$	8019 2151 5952 6491
gaudy$	2956
gaunt$	3404
gave	2158
gave$	187 188 189 190 191 192 193 303 1358 1359 1871 1884 2000 2001 2002 2003 2004 5638 6224 3247
gbh	6217 3362
gbh$	9580 6961
gcse$	6878 3288 6888 3290 3295
gcses	6132
gcses$	9495 6878 6888
gdpr$	9009
gear$	8427 8428 8429 8430 8431 6555 6565
genera	3060
general$	1525
generator$	2418 6769
generators$	2418 6769
gentleman$	8168 8169 8170
gentlemen$	1243
gents$	1243
get	5820 2355
get$	48 49 57 59 60 61 62 63 7042 3680 3808 7204 7235 7236 7239 3879 7415 7481 7482 559 560 4242 7712 7714 7722 7724 812 813 815 816 817 838 880 881 882 883 884 885 886 887 888 889 4537 4538 978 1002 1003 1004 1005 1006 1007 4632 4634 8058 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 8250 8251 1300 1304 1388 8516 8517 5210 8595 5233 5241 8621 8622 8623 2023 5688 2107 2108 2391 9374 6025 2499 2668 2669 6269 2725 2727 2731 2789 2790 2800 6580
gets	3222
gets$	48 49 57 59 60 61 62 63 559 560 812 813 817 838 880 881 882 883 884 885 886 887 888 889 4558 978 1002 1003 1004 1005 1006 1007 8058 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1301 1305 1388 5267 2023 2107 2108 2391 9374 2499 2504 2509 2511 2541 2669 6269 2725 2727 2731 2789 2790 2800 3191 3274 3276
getting$	48 49 57 59 60 61 62 63 3899 7415 4370 812 813 815 816 817 4565 4566 1303 8621 8622 8623 5262 8644 2023 2107 2108 2391 2499 2669 6580
gift$	7162 7163 7378 7379 7380 7381 7382 7383 7384 7385 7390 7393 7434 7773
gifts$	7162 7163 7378 7379 7380 7381 7382 7383 7384 7385 7390 7393 7434 7735 7736 7763 7773
gilet$	8427 8428 8429 6546 6555
gilets$	8427 8428 8429 6546 6555
ginger$	5020 2915 2937 3404
girl	5927 2346 9311 9312 9334 9338 9346 6001 9412 6186 6220 6759
girl$	226 274 7933 7957 7958 7959 7960 7961 7962 1013 8089 5242 5243 5771 9583 2696 6317 2728 6387 2796 6518 6540
girlfr	9517
girlfriend$	7398 441 7429 7430 9501 9523 9536 9561 6260 6261
girlfriends$	7398 441 7429 7430 6260 6261
girls	5755 5763 9168 9170 5808 2212 2213 5832 2256 9352 2414 9415
girls$	7040 226 274 7282 3920 3922 3924 4090 4094 4095 4103 4121 622 4257 4362 4424 826 827 828 7795 7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 7878 7933 7936 7957 7958 7959 7960 7961 7962 1013 7980 8089 1176 4835 4836 4837 4838 8378 8542 8543 8544 8545 8546 5190 5191 5192 5207 5216 5222 8596 5234 8606 5277 8689 8844 5509 5510 5511 5512 5513 5514 5570 8948 8966 8974 8975 8976 8977 8978 8979 8980 8981 9195 5855 2334 6013 2447 6241 6317 6387 2796 6518 6627 6634
give	2158
give$	187 188 189 190 191 192 193 7188 303 1096 4947 1358 1359 8490 8496 8510 5389 1871 2000 2001 2002 2003 2004 5769 6572
given	6021 6024 2615
given$	7129 1358 1359 1593 8834 8835 8836 8837 1884 2000 2001 2002 2003 2004 9181 2500 2504 2511
gives$	187 188 189 190 191 192 193 303 1358 1359 1871 1884 2000 2001 2002 2003 2004 5925 6002
giving$	187 188 189 190 191 192 193 303 1358 1359 1871 2000 2001 2002 2003 2004 5925
glad$	194 195 200
glamour$	7735 7736 7757 7763
glasses$	6550
glean$	2151
gleaned$	2151
gleaning$	2151
gleans$	2151
gloves$	6550
glued$	1719
go$	3681 7045 3683 3684 7103 7123 3846 3847 3848 3849 7213 7233 7235 7236 7237 3907 3909 3910 336 337 338 339 340 341 366 369 372 373 3975 3978 3986 391 392 7415 473 474 475 7440 7441 7442 7443 7444 4106 7485 7486 7487 7576 7666 7712 7714 7722 7724 775 799 815 816 1033 1034 1035 1474 1483 8461 8490 8496 8510 8516 8517 1572 8644 5457 5709 2374 6027 2668 2669 6269 6572 3313
goad$	2694
goadded$	2694
goadding$	2694
goaded$	2694
goading$	2694
goads$	2694
goal	2410
goal$	2310 9383
gobby$	3389
goes	9374
goes$	336 337 338 339 370 372 373 3986 391 392 473 474 475 775 799 815 816 1033 1034 1035 1474 1483 1588 8644 9153 6027 2480 2575 2610 2668 2669 6269 3222 3313
going$	7124 7261 3901 336 337 338 339 365 372 373 3974 3977 3984 3985 3986 391 392 445 7415 473 474 475 7440 7441 7442 7443 7444 7468 7485 7486 7487 799 815 816 1033 1034 1035 4748 4750 4751 1255 1474 1483 8489 5147 1549 1550 1551 1552 5152 1558 1559 1560 8590 8644 2220 2374 2610 2668 2669 3253 3313
goings$	6010
gold$	2926 6550
gone$	3886 3887 3895 336 337 338 339 340 341 372 373 3986 473 474 475 7445 7446 4091 7460 7461 7462 7473 4236 799 8842 8843 6027 6118 2601 2668 2669 6269 3253
good$	3695 3715 362 4438 7868 4695 4790 1263 1271 1274 5260 5542 5717 2376 2903
goods$	5972 6779
goose$	6556
gorgeous$	3404
gormless$	3389
got	9438 2615
got$	48 49 57 59 60 61 62 63 7445 7460 7461 7462 7474 567 568 812 813 817 1038 1302 1413 1426 1427 1428 1429 1477 5239 8738 8739 8740 8741 2023 2107 2108 2541 2668 2669 6269 2830 2938 2945 3188 3226 3274 3276 3277 3333
gown$	8419
gowns$	8419 8443
gp	6066 2482
gp$	9429 6081
gps	2615
gps$	6214
grade$	6887 6889 3422
graded$	977 980 9174 3061 3422
grades	9494 6132
grades$	9495 6887 6889
graffiti$	9386
gran	9505 6153 9518 6156 2561 9528 9529 2587 2599 6200
gran$	9516 2596
grandad$	2596
grandf	9505 6153 9518
grandfather$	9516
grandm	9505 6153 9518
grandmother$	9502 9516
grandp	9505
grante	3341
grasp$	7666 4316 4317 4318 4319 4320 4321 4322 4323 4324 4325 4326 4327
grass$	9018
gravitate$	782 783 784 785 786 787 788 789 790 791 792 793 794
gravitated$	782 783 784 785 786 787 788 789 790 791 792 793 794
gravitates$	782 783 784 785 786 787 788 789 790 791 792 793 794
gravitating$	782 783 784 785 786 787 788 789 790 791 792 793 794
greasy$	1409 8387 2915 2921 2937
greater$	1161
greed$	7198 7199 7200 7201 7202 7203 7538 4218 7735 7736
greedy$	3389
green$	8192 8193 8194 8377 6467 2916 2937
grew$	1128 1129 1408 2920
grey$	8377 8387 1470 2937 6550 2956 6711
grip$	8985 9064 9065 9066 9067 2371 6643
grips$	2371
groomed$	7007 7010 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 6508
groomer$	7334 7422 7427 7628 7804 846 914 6322 6325 6326
groomers$	7334 7427 7628 7804 846 914 6322 6325 6326
grooming$	7000 7001 7002 7017 7534 7535 6299
gross$	2994
grounds$	2276 2583
group	9114 5755 9147 9164 9166 9168 9170 5808 9172 2212 2213 5817 5832 2256 9225 2266 9229 9233 5888 9251 5891 5892 5927 2346 9311 9312 5970 9333 9334 9338 9346 6001 2414 9412 9415 6667 3100 3102 6721 6722 6734 6740 6759
group$	7040 7065 7066 226 274 7282 3920 3922 3924 4090 4094 4095 4103 4121 4165 622 4257 7716 4362 4424 826 827 828 7797 7799 7820 7823 892 7933 7936 7957 7958 7959 7960 7961 7962 1013 7980 4624 4625 1056 8099 8205 1365 1366 8378 8542 8543 8544 8545 8546 8549 5190 5191 5192 5195 5196 5207 5216 5222 8596 5234 8606 5277 8689 5509 5510 5511 5512 5513 5514 8891 5564 5566 8965 8974 8975 8976 8977 8978 8979 8980 8981 9056 9057 5699 5788 2190 9180 2225 9195 5855 9223 5865 9246 5885 9254 9266 9281 2334 9300 5938 9313 9314 5965 9348 9355 9370 6013 2433 6040 2447 6054 9420 6059 6317 6369 6387 2796 6439 6627 6634 3083 3102 6704 3167
groups$	7066 7797 7799 7933 7936 7957 7958 7959 7960 7961 7962 9223 9314 6387 6704
grow	2327
grow$	1128 1129 1408 2920
growing$	1128 1129 1408 2920
grown$	436 7404 811 8021 8067 1113 4714 4721 4722 4723 4724 1128 1129 4735 4741 4742 4743 8108 8109 8110 8115 8116 8117 8118 8124 4764 4766 4767 4768 4769 4770 4774 4783 8152 8153 1192 1209 8173 1215 1216 4817 8181 8182 4823 4824 1236 4883 4886 4945 1360 1361 1362 1363 1371 1408 6456 6458 2884 2920
grownups$	8083
grows$	1128 1129 1408 2920
grubby$	8404 2949 2956 3404
guarantee$	1627 5226 1628 5227 1629 5228 1630 5229 1631 1632
guaranteed$	1555 1556 1557 2975
guard	2178 5813 6014 2419
guard$	3795 7375 2154 9117 5777 2208 9176 2318 9377 2420 2425 2426 9390 2445
guardi	6904
guards$	3795 7375 2154 9117 5777 2208 9176 2318 2349 9377 2420 2425 2426 9390 2445
gucci$	6550
guessed$	7615 7616 4254 4255
guidance$	7706 7707 7708 7709 7710 8280 8297 8724 8725 8726 8727 8728 8729 6294
guilt	9190 5842
guilt$	9038 9205 3037 6640
guilty	3354
guilty$	582 583 5876 3354 6953
gullible$	651 8192 8193 8194 2680 6467 3389
gum$	3257
gun	9581
gun$	4356 4357
habit	6833
habit$	7027 1862 6233 6234
habits$	7027 8525 6233 6234
habitual$	388 389 5961 2645 2720 2732 3094
habitually$	387
had	2462 2489 2497 2498 3222
had$	169 170 208 409 412 4082 4083 4084 4087 4088 491 492 493 494 495 496 497 510 511 512 513 514 555 603 605 942 1038 1185 8336 8339 1413 1426 1427 1428 1429 1477 8657 8658 1711 1754 1755 1756 1757 1759 1760 1761 5372 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 1794 1818 1826 5451 5452 5453 5465 5467 5518 8882 2133 2134 5986 2474 2483 6088 6096 6097 2504 2505 2507 2511 2830 6491 2938 2945 2997 6689 3188 3191 3249 3271 3329
hair$	8370 8372 8373 8374 8439 8455 6523 2927 6536 2939
haircut$	8372 8373 8374 8439 6536 2939
haircuts$	8372 8373 8374 8439 6536 2939
haired$	6505 6514
hairstyle$	8372 8373 8374 8439 6536 2939
hairstyles$	8372 8373 8374 8439 6536 2939
hairy$	3404
half$	595 5085 2397 6023 3006
halfway$	6566
hall	6199
hall$	9562
halluc	3478
hallwa	6199
hallway$	9562
halved$	6767
ham$	3016
hand	2341
hand$	191 192 193 4689 4690 4691 1093 4921 8285 8286 8287 8376
handded$	191 192 193
handding$	191 192 193
handed	6021 6024
handed$	191 192 193 6608 6609 6744
handful$	894 4493 895 4494 896 4495 897 4496 7968 6330
handing$	191 192 193 6683
handl	6661
handle	2386
handle$	7897 4671 4682 1106 4706 4707 1109 8218 4856 4857 4858 4861 4862 4864 4865 4868 1287 8250 8251 1306 4906 4907 4908 2371 2871
handled$	1287 2871
handles$	1287 2871
handli	9209
handling$	4856 4857 4858 4861 4862 4864 4865 4868 1287 1861 2065 2066 2067 2068 6217 2871 6623 3470
hands$	191 192 193 4689 4690 4691 1093 8376 8883 9003
handse	5932
handset$	2193 9156 9295 3073
handsets$	2193 9156 9295
handsome$	3404
hang	9374
hang$	7204 7233 7235 7236 7237 7266 7440 7441 7442 7443 7444 7485 7486 7487 802 815 816 8019 1479 1480 1481 1483 6491 3190
hanged$	815 816 8019 6491 3190
hanger$	2737
hangers$	2737 2738
hangged$	815 816 8019 6491
hangging$	815 816 8019 6491
hanging$	7124 7261 7440 7441 7442 7443 7444 7485 7486 7487 802 815 816 8019 6491 6566 3190
hangs$	802 815 816 8019 1479 1480 1481 1483 6491
haphazard$	9027 9028 9029 9030
happen$	7125 7126 7127 7860
happened$	4100 4101 7477 7478 591 4195 7661 7662 7663 7664 7665 8809 8810 8811
happening$	7661 7662 7663 7664 7665
happens$	589 7661 7662 7663 7664 7665
happily$	4898 4899 4900 4901 4902 4903 4904
happy$	194 195 200 3800 284 285 286
harass$	818 2693
harassed$	818 2693
harasses$	818 2693
harassing$	818 2693
hard	2368 3166
hard$	4312 915 916 935 936 937 938 939 940 4604 8013 1095 5967 2393 9414 2881 2917
hardcore$	2770 3389
harden	6770
hardened$	1360 1361 1362 1363 2720 6425 6479 3398
harder	2237
harder$	4205 935 936 937 938 939 940 8713 5836 2393
hardest$	935 936 937 938 939 940
hardier$	1360 1361 1362 1363
hardly$	67 1244 1246 1247 1282 1283 1337 4936 1338 1339 5053 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1793 1794 1887 1942 1943 1944 2508 2519 2861 2862 2868 2877 2997 3245
harm$	6962 6963 7000 7001 7002 4128 4129 7534 7535 7544 7545 597 7630 7631 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7702 7703 7704 7705 5621 9026 5961 6180 9543 2613 9580 6271 3088 3092 3094 3115 6781 6810 3212
harmed$	6810 3212
harmer$	6343
harmers$	6343
harmful$	3695 7295 835 836 837 2635 2719 3094
harming$	6810 3212
harms$	6962 6963 6810 3212
has	2462 9438 2477 3222
has$	3605 3607 409 555 4216 942 1038 1185 8336 8339 1413 1426 1427 1428 1429 1477 1564 5292 8657 8658 1711 5372 5376 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1793 1794 1817 1825 1860 5465 5467 5840 5986 2474 6076 2504 2505 2507 2509 2511 2615 2830 6491 2938 2945 2997 3188 3191 3249 3271
hat$	6550
hats$	6550
haunts$	8525
have$	3606 3608 3799 3860 3892 3896 409 412 4114 555 602 4211 4217 4232 4237 4248 4249 4252 4253 7789 942 1038 8019 1185 1186 1413 1426 1427 1428 1429 1477 5142 5151 8516 1564 5220 5292 8657 8658 1711 8696 8697 8698 8699 5337 8704 8705 8706 5346 5352 5372 5390 1819 1860 8840 8841 5714 5715 5986 2830 6491 2938 2945 6595 6689 6736 6754 3249 3271
having	2498 3222
having$	409 412 1413 1477 2483 6097 2505 2938 3191
havoc$	6364 6365 6366
hawk$	415 2656
hawked$	415 2656
hawking$	415 2656
hawkked$	415 2656
hawkking$	415 2656
hawks$	415 2656
hazel$	8377 2916
he$	3711 4051 4090 4094 4095 4120 622 7618 825 4424 826 7788 827 828 8025 8542 8543 8544 8545 8546 5190 5191 5192 5194 5353 8720 5999 3274
head$	7490 7492 7719 7720 4693 1210 1211 1212 1213 1214 5045 5069 5070 5071 1473 9007 2046 9253 6534 3050 3545
headed$	342 6400 6504 6607
heading$	342 2498
heads$	7490 7492 7719 7720 4693 1954 9007 2046 6453 6469 6532 6533
headscarf$	6550
headscarves$	6550
health	6093 6111 9517
health$	6066 9436 9437 6075 9443 6083 9456 3217 6817
healthcare$	6112
healthier$	3695
healthy$	3715
hear$	7792 3207
heard$	1070 1845 1846 2582 3209
hearin	9457
hearing$	2582 3208 3213 3251 6945
hearings$	6945
hears$	3207
heart$	6061 9436 3216
hearted$	6605
heartless$	8823 3389 3413
heatin	2570
heating$	6169
heavier$	2894
heaviest$	1416 2941
heavil	6065
heavily$	1395 9428 9449 2896
heavy	2368
heavy$	4984 5967 2894 2897 2942 3010
heavyset$	3403
heed$	3665 3666 3667 3668 3669 7188 7666 4343 4344 4345 4346 4347 8769 8846 8847 8848 8849 8850 8851 8852
heeded$	7445 7453
heedless$	74 75
heel$	9364
heels$	8445 8446 8447 9005 6550
height$	8344 8345 8346 6493
held	6658
held$	1101 8334 8834 8835 8836 8837 2081 9133 2196 9318 2454
helicopter$	3152
hell$	7783
help	2175 2277 2343 2405
help$	3650 125 132 133 7188 7283 4289 7673 7674 7675 7897 7911 4681 8280 8288 8289 8290 8291 8292 8293 8294 8295 8297 8302 8303 8304 8305 8306 1521 1522 1523 1524 8490 8496 8510 8551 8572 8603 8621 8622 8623 8629 8871 8880 2065 2066 2067 2068 9050 2265 2281 2310 2430 2440 9485 6281 6282 6356 6569 6572 6580
helped$	132 133 7656 7657 7658 7659 7660 7912 8495 8501 8506 8509 8515 8584 8601 8607 8608 8609 8610 8611 9129 2265 2281
helpful$	9129
helping$	132 133 4290 8621 8622 8623 5261 2265 2281 6580
helpped$	132 133
helpping$	132 133
helps	2277
helps$	132 133 2265 2281 2310 2430 6581
hepatitis$	3535
her	5763 5788 2225 9345 2495 6101 2518 6136 2540 6141 9535 2595 9560 9587 2628 6874 3341
her$	6965 6966 19 6992 3673 3675 7039 79 80 83 87 3688 3690 3727 211 218 219 220 222 3824 226 3835 3836 3837 3838 3839 3840 274 3888 7269 3917 4014 4059 4117 4139 4165 576 577 4182 4208 616 619 7586 7589 4265 4268 7697 7701 4339 7716 4456 7856 1013 4624 4625 8029 1075 4711 4713 8296 4989 4990 4991 5016 1425 1442 1463 5077 8624 5318 5561 8975 8976 8977 8978 8979 8980 5640 5642 5644 5651 9021 9089 5824 2467 6070 6071 6082 6085 9453 6094 6103 2506 6117 2533 9499 6139 2554 2555 6155 2557 9526 6165 6171 6177 9551 6194 6216 6222 6227 2659 2674 2796 2953 2954 6627 6793 3218 3220 3260 3263 3319 3320 6925 3336 3344
heritage$	5030 5031 5032 5035
heroin	9581 6225
heroin$	9167 6086 9461 9588 6242
hers$	7569
herself$	3599 3601 6965 6966 3640 3641 43 3643 3644 3645 3646 3647 3648 50 7013 7014 3652 3653 7193 3889 3890 3891 7284 3989 7488 7489 7491 4147 4148 4149 4150 4151 4152 4153 4154 4156 4157 7523 7524 7537 4183 4184 4185 4186 7550 7551 7552 7553 7554 7555 7556 7557 7558 7559 4201 4202 4203 4204 7568 4266 4270 672 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 4285 4286 7650 7651 7652 7653 7654 7655 7657 7658 7659 7660 4493 4494 4495 4496 7870 1032 8045 8046 8047 8048 8049 8050 8051 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 8232 4871 8235 8236 4874 8243 5676 6062 6140 6229 6254 6255 6470 6471 6789 6811
herselves$	6062 6789 6811
hid$	1482 2047
hidden$	1482 9133 6567
hide	5820 2242
hide$	7138 3883 3884 3885 1482 2047
hided$	2047
hides	2242
hides$	1482 2047
hiding	2242
hiding$	1482 2047
hierar	9316 6709 6713 6715 6721
hierarchy$	9222 3437
high$	56 970 971 4576 4577 4578 4579 4580 4581 4582 4583 4584 4585 4586 4587 4588 4589 4590 4591 4592 4593 8644 5515 3009 3182
higher$	970 971 5978 3246
highest$	970 971
highlights$	6537
highly$	2368 2875
hijab$	6550
hijabs$	6550
him	5763 9345 6101 9535 9560 9587 6874
him$	6965 6966 6992 7039 3777 3784 3785 3786 3789 7336 7339 7416 7423 4165 7598 7716 4624 4625 8296 8624 5561 8975 8976 8977 8978 8979 8980 6627 6793 6925
himself$	3599 3601 6965 6966 3640 3641 43 3643 3644 3645 3646 3647 3648 50 7013 7014 3652 3653 7193 3889 3890 3891 7284 3989 7488 7489 7491 4147 4148 4149 4150 4151 4152 4153 4154 4156 4157 7523 7524 7537 4183 4184 4185 4186 7550 7551 7552 7553 7554 7555 7556 7557 7558 7559 4201 4202 4203 4204 7568 4266 4270 672 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 4285 4286 7650 7651 7652 7653 7654 7655 7657 7658 7659 7660 4493 4494 4495 4496 7870 1032 8045 8046 8047 8048 8049 8050 8051 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 8232 4871 8235 8236 4874 8243 5676 6062 6140 6229 6254 6255 6470 6471 6789 6811
himselves$	6062 6789 6811
his	5788 2225 2495 2518 6136 2540 6141 2595 2628 3341
his$	19 3673 3675 79 80 83 87 3688 3690 3727 211 218 219 220 222 3824 226 3835 3836 3837 3838 3839 3840 274 3888 7269 3917 4014 7399 4117 4139 576 577 4182 7569 4208 616 619 7586 7589 4265 4268 7697 7701 4339 7856 1013 8029 1075 4711 4713 4989 4990 4991 5016 1425 1442 1463 5077 5318 5640 5642 5644 5651 9021 9089 5824 2467 6070 6071 6085 9453 6094 6103 2506 6117 2533 9499 6139 2554 2555 6155 2557 9526 6165 6171 6177 9551 6194 6216 6222 6227 2659 2674 2796 2953 2954 3218 3220 3260 3263 3318 3319 3336 3344
hisself$	3599 3601 3640 3641 43 3643 3644 3645 3646 3647 3648 50 7013 7014 3652 3653 7193 3889 3890 3891 7284 3989 7488 7489 7491 4147 4148 4149 4150 4151 4152 4153 4154 4156 4157 7523 7524 7537 4183 4184 4185 4186 7550 7551 7552 7553 7554 7555 7556 7557 7558 7559 4201 4202 4203 4204 7568 4266 4270 672 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 4285 4286 7650 7651 7652 7653 7654 7655 7657 7658 7659 7660 7870 8045 8046 8047 8048 8049 8050 8051 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 8232 4871 8235 8236 4874 8243 5676 6229 6254 6255 6470 6471
histor	2160
historic$	5759
history$	1862 2580 2583 6320 6816 6920 6952
hit	2563 9544 9549
hit$	2138 6162
hiv$	3534
hold	2242
hold$	7041 3883 3884 3885 7900 4696 4697 4698 4699 1101 4709 4710 2081 5762 5840 6030 2455
holder$	6783
holders$	6783
holdin	5826 9196 2242 9323 6218
holding$	1101 8284 9189
holds	2242 9323
holds$	1101 2081 5840 6030 9408
holmes$	9158
home	6153 9521 9525
home$	7258 7307 7308 7454 7455 7599 1032 4643 8191 2137 9157 9171 2390 6033 9504 9511 9515 9516 9526 9532 9533 9540 9543 9547 2588 9556 9576 3050 3285 6885 6898 6900 6909 3317 6917 6919 6926
homele	9549
homeless$	3582
homelessness$	3582
homes$	7307 7308 9157 2390 6033 9538 6928
honest$	4228 7592 8495 8501 8506 8515 8584
hood$	1464 8444 6550 2955 6711
hooded$	2891 2956 6711 3404
hoodie$	8427 8428 8429 8439 6550 6552 6555 3408
hoodies$	8018 4656 8427 8428 8429 8430 8431 8436 8437 8438 8439 8441 8449 6550 6552 6555 3408
hoodlum$	3375
hoodlums$	3375
hoodrat$	3375
hoodrats$	3375
hoodrich$	3407
hoods$	8018 4656 1464 8436 8437 8438 8441 8444 8445 8446 8447 8449 6550 6552 2955 6711
hoody$	8427 8428 8429 6555
hooligan$	3375
hooliganism$	3375
hooligans$	7873 7874 7875 3375
hoot$	8833
hoots$	8833
hop$	812 813
hope$	5182 1858 1859 9301 6582
hoped$	1858 1859
hopeless$	4486 1589 1590 2747 2788 2791 3389 3413
hopelessly$	3413
hoper$	7847 7852 7853 7854 6331 6347
hopers$	7847 7852 7853 7854 6331 6347
hopes$	1858 1859 9301
hoping$	1858 1859 9301
hopings$	9301
hopped$	812 813
hops$	812 813
horde$	833 834
hospit	6080 2482 9549 6195 2613
hospital$	9442 9443 6081 9455 9558 6212 3050 3260
hospitalised$	3527
hospitalized$	3527
hostel	6151
hostel$	9514
hostile$	949 950 951 952 953 7930 7931 2284 2793 3387 3414
hostility$	7978 7979 1018 1019 6395
hot	5922 5957 3174
hot$	2570 2801
hotel$	7326 7327 7328 7329 3967 3968 3969 3970
hothead$	6330
hotheads$	6330
hotspot$	9285 9320 3158 6773
hotspots$	9285 9320 6773
hour$	2535
hours$	7869 9485 2524 2535 9586 6645
house	6153 9521
house$	7326 7327 7328 7329 3967 3968 3969 3970 8166 8191 8197 9157 6033 6043 9516 9526 9532 9540 2588 6898
househ	6153
household$	8166 8191 8197 9516
housemates$	4786 4787 4788
houses$	9157 6033 9538
housin	9517
housing$	2390 6906
how$	7581 7589 8023 4859 4860 1269 6277
hub$	9120 9281 9300 5938 5965 9348 9370 6040 6748
huge$	3663
hulking$	3404
hung$	7472 802 815 816 1479 1480 1481 6566
hungry$	6426 6912
hunt$	775 4374 776 777 778 779 780 781 8646
hunted$	775 4374 776 777 778 779 780 781
hunting$	775 4374 776 777 778 779 780 781
hunts$	775 4374 776 777 778 779 780 781
huntted$	775 4374 776 777 778 779 780 781
huntting$	775 4374 776 777 778 779 780 781
hurt	2563 9544
hurt$	7007 7010 7504 7526 8518 6162 3212
hurted$	3212
hurting$	7021 7022 7023 7024 7025 3212
hurts$	3212
husband$	9501 9523 9536 9561
hygien	6093 9457
hygiene$	9456
hyper$	2652 3389
hypersexual$	3369
hypersexualised$	3369
hypocritical$	3413
hysterical$	3389
i$	2079
ic	3112
ic$	1377 2893
ic0$	3401
ic1$	3401
ic2$	3401
ic3$	3401
ic4$	3401
ic5$	3401
ic6$	3401
ic7$	3401
ic8$	3401
ic9$	3401
idea$	7150 5535
ideas$	7149
identi	2165 9138 9161 2222 2225 2227 2268 9243 2326 2401 6709 3169
identical$	5067 2956
identically$	1394 2918 6549 6551
identified$	843 871 991 2198 5824 2606 3089 6689 3094 6711
identifies$	9173 2297 2379
identify$	7188 9163 9173 2297 2361 2379
identifying$	2297 2379
identity$	2172
idiots$	6612
idle$	6418 3389
idly$	5523 6600
iep$	3570
ieps$	3570
ies$	8165
if$	7240 478 479 480 481 482 483 484 485 486 487 488 489 490 7463 7464 7467 7470 7471 521 522 523 524 525 1758 1919 1920
ignorance$	3413
ignorant$	3389 3413
ignore$	7204 7233 7235 7236 7237 822 823 8644 2057 2058 9048 2695 2971 3035 3036 6642
ignored$	822 823 8478 8644 2057 2058 9052 9053 9054 9055 2695 2971 3025 6630 3035 3036 6642
ignores$	822 823 8644 2057 2058 2695 2971 3035 3036 6642
ignoring$	822 823 8644 8824 8825 2057 2058 2695 2971 3035 3036 6642
ill	9549 6195
ill$	99 100 1444 1466 9558 2816 2818
illegal$	7295
illnes	6061 6066 9517 9519
illness$	9424 9429 6848
image$	7363 4027 4028 430 431 598 8320 5716 9116 5754 2156 5921 2415 2428 9407
images	2340 5939 5940
images$	7363 4021 423 7386 4027 4028 430 431 8320 9116 5754 2156 9139 9140 9275 5921 2338 2415 9387 2428 9407
immaculately$	1394 2918
immature$	3389
immaturity$	7198 7199 7200 7201 7202 7203 4215 617 618 4218
immigration$	9517 3314
imminent$	9250
immuni	3546
impact$	8568 8569
impair	6061
impaired$	7070 7071 7072 7073 6850
impairment$	9424 6812 6848
impetigo$	3558
implicated$	326 327 328 329 2606
important$	2310
impos	2274
imposed$	6008
imposing$	2894 3404
imposs	2237
impossible$	4312 935 936 937 938 939 940 1589 1590 5836 2981
impressed$	6287
impression$	7150
impressionable$	3389
impris	9517
impulse$	4335
impulsive$	7070 7071 7072 7073 3389
impulsivity$	4218
in	6137 2545 3222
in$	136 3761 168 7138 3902 3925 3929 3932 3942 3945 3946 3947 424 4032 4033 4034 4036 7673 4416 4430 4445 4460 7824 7825 4532 4617 4626 4661 8180 4842 1314 8336 8339 4995 5013 5017 5018 1439 1468 1469 8435 5073 5078 5082 5086 1488 1489 1490 8613 8620 5291 5323 8777 8822 5645 9073 5795 9189 9192 9205 2294 5974 5997 6006 6031 6057 6058 6090 6092 6118 6125 6141 6143 6144 6175 6209 2614 2685 2838 6439 6538 2947 6549 6551 6579 6592 3052 6689 3224 6855 6899 6903 6942
inability$	3825 227 228 229 230 231 232
inaction$	4176 9084 6646 6648
inadequacy$	3413
inadequate$	3413
inadequately$	3413
inappropriate$	7295 4000 8404 2691 2793 2956
inappropriately$	1394 2918 6549 6551
inattention$	6646
incapable$	123 2979 6588
incessantly$	3411
incest$	9541
inch$	4806
incidents$	9386
inclin	5977
inclination$	5250 8614 8615 8616 8617 8618 8619
include$	6689
income	9517
income$	6920
incompetence$	3413
incompetent$	3413
incompetently$	3413
inconsistent$	7916 7917 7918 7919 958 2785
incorrect$	2949
increa	2327 3129
increase$	2407
indecent$	4000
indefensible$	8903
indepe	6899
independent$	4820 4822 1360 1361 1362 1363 1370 6474 2876 6488
index	6713
index$	5844 9324
indian$	1396 5001
indica	5760 6658
indifference$	8896 9084 6646 6648 3413
indifferent$	6588 3413
indisputably$	3411
indivi	9233 2414 6734
individual$	7933 7957 7958 7959 7960 7961 7962 8336 8339 2224 9233 9298 2513 6387 6440
individuals$	7764 7765 7766 7767 7933 7957 7958 7959 7960 7961 7962 8336 8339 2224 5896 6013 6387 6440
indulge$	333 334 335
indulged$	333 334 335
indulges$	333 334 335
indulging$	333 334 335
ineffective$	3413
ineffectual$	3413
inept$	3413
ineptitude$	3413
inevitable$	1591
inevitably$	6589 3411
inexcusable$	5627 8991 3413 3414
inexcusably$	3413
inexplicably$	3415
infamous$	917 918 919 920 921 922 923 924 1053 2840 3391
infatuated$	454 455 456 457 458 459 460
infect	6061
infection$	9424 6848
inflicted$	6275
influe	9229
influence$	7798 6318
influenced$	7007
influences$	7798 6318
influential$	9375
inform	2277 2343 2398 6658 3129
inform$	2152 9126 2173 2174 2265 5997
informant$	3423
informants$	3423
information$	4230 8885 5559 2065 2066 2067 2068 5750 9125 9126 2166 9315
informed$	3693 95 3832 2265
informing$	2173 2174 2265 5997
informs$	2173 2174 2265 5997
inhale	6066
inhaler$	9429 3491
inhalers$	3491
ining$	5997
initiative$	3139
injection$	9466
injections$	9466
injunc	5942 5973
injunction$	9259 9305 9336 5983 9378 9401 9585 6745
injunctions$	9259 9305 9336 5983 9378 9401 6745
injuri	6066
injuries$	9429
injury	6061 6066
injury$	9424 9429
inner$	1380
innocent$	8160 8161 8162 8163 4839 4840 4841 6461
innocents$	8155 8156 8157 8158 8159 8206 8207 8208 8209 6460
inpatient$	3528
input$	3766 7130
inquiry$	9194
ins$	5997
insane$	6388
inside$	7138
insight$	4870 1272 1273 4873 6283
insist$	299 300 301 302
insisted$	299 300 301 302
insisting$	299 300 301 302
insists$	299 300 301 302
insistted$	299 300 301 302
insistting$	299 300 301 302
insolent$	3389
insomnia$	3538
inspec	5772 5773 5774 2176 2177 2211
inspector$	2154 9135 9136 9137 5775 5776 5810 9343 2429 6731
instagram$	393 3992 394 3993 395 3994 396 3995 397 3996 7360 7361 7362
instead$	9060 9062
instigator$	6695 3376
instigators$	6695 3376
institutional$	2994
instructed$	2169 2215 6018
instructions$	6294
insulin$	3493
integrated$	3109
intel$	3419
intell	9159 6709 6713
intelligence$	8885 9119 5757 9122 9142 5843 9290 5964 9360 3059 6659 3061 3149 3418 3445 3462
intended$	2310
intens	2368 3129
intensive$	5967 3331
intent	2410
intent$	9580 6954
intention$	5250 8614 8615 8616 8617 8618 8619
intentions$	5250 8614 8615 8616 8617 8618 8619
interc	5816 3474
intercepted$	9179
intercourse$	6247
interest$	3802 3803 8068 8069 8070 8071 8572 5250 8614 8615 8616 8617 8618 8619 8769 8846 8847 8848 8849 8850 8851 8852 5493 5494 5495 5496 5497 5693 9064 9065 9066 9067 2166 9186 2440 6643
interested$	5257 5414 8839 5658 5739
internally$	3274
internet$	393 3992 394 3993 395 3994 396 3995 397 3996 7360 7361 7362 2662
interr	5792
interrogated$	9155
interv	2222 2611
intervene$	8871 9047 9050 9237
intervened$	8881
intervention$	3766 7130 7911 9574 6569 6948
interventions$	3766 7130 7911 1521 1522 1523 1524 6569
interviewed$	2253 2607
intimate$	4000
intimidate$	818 2693
intimidated$	818 2693
intimidates$	818 2693
intimidating$	7021 7022 7023 7024 7025 818 8013 2693 2793 2917 3387
into	2545 3060
into$	7011 7043 7138 7262 3935 3936 3937 3939 4530 2362 5963 6144 2614
invariably$	3411
invest	2269 9243 6039 9512 6208 3138 3452
investigate$	8871 9050
investigation$	9227 9239 9339 9402 9570 9571
investigations$	9227 9239 9339
invincible$	3398
invitation$	5115 1517 5117 1519 1520
invitations$	5115 1517 5117 1519 1520
invite$	6981 6982 38 203 204 538 539 2672 2677
invited$	6981 6982 38 203 204 538 539 2672 2677
invites$	6981 6982 38 203 204 538 539 2672 2677
inviting$	6981 6982 38 203 204 538 539 8621 8622 8623 2672 2677 6580
involv	9190 9210 6690
involved$	7007 7010 326 327 328 329 330 331 332 831 933 8592 8594 9051 5826 9307 5946 2606 6301
involvement$	326 327 328 329 7571 831 5842 6301
involving$	9211
iq$	3549
irish$	1396 5001
irresponsible$	77 78 3695 613 2634 2679 3413
irresponsibly$	3363 3413
is	2261 6042 9438 3206
is$	3707 3713 224 225 4040 559 560 838 880 881 882 883 884 885 886 887 888 889 942 947 4553 4558 978 1002 1003 1004 1005 1006 1007 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1197 8336 8339 1388 5059 1487 1509 5120 5185 5292 1732 1733 5449 5460 5540 5664 2073 2074 9076 9099 5770 5811 5887 5894 5966 9356 5998 6020 2501 2543 6185 2617 2671 2725 2727 2731 2774 2789 2790 2800 6491 6538 6539 3013 3039 6689 3155 3214 3219 3226 3237 3253 3274 3276 3277 6895 3311 3315 3333 3335 3336 3340
island$	6557
isolated$	4451 4452 4453 4454
isolation$	7818 8645 2526 6328
iss$	3331
issue$	7974 2153 5753 2155 2384 6301 6393 6816
issued$	2153 5753 2155 9118 2384 6024
issues$	7974 2153 5753 2155 5925 2384 6301 6393 6816
issuing$	2153 5753 2155 2384
it$	7408 7493 7494 7499 1032 8023 4669 8275 8276 1561 8648 8665 5353 8720 5396 5397 1850 1851 8875 8884 5620 2028 2029 9032 9033 5706 5729 6274 6376 6635
its$	3911 7305 579 4181 4267 8718 5545 5556 5640 5642 5644 9009 9010 5649 5651 5652 9021 9041 5680 5718 5719 9089 2137 5737 5745 5746 5858 5866 6177 2995 6626 3040 3049
itself$	3599 3601 3640 3641 43 3643 3644 3645 3646 3647 3648 50 7013 7014 3652 3653 7193 3889 3890 3891 7284 3989 7488 7489 7491 4147 4148 4149 4150 4151 4152 4153 4154 4156 4157 7523 7524 7537 4183 4184 4185 4186 7550 7551 7552 7553 7554 7555 7556 7557 7558 7559 4201 4202 4203 4204 7568 4266 4270 672 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 4285 4286 7650 7651 7652 7653 7654 7655 7657 7658 7659 7660 7870 8045 8046 8047 8048 8049 8050 8051 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 8232 4871 8235 8236 4874 8243 8913 5676 5677 6229 6254 6255 6470 6471
jacket$	8401 8427 8428 8429 8439 6550 6555 6563
jackets$	8401 8427 8428 8429 8430 8431 8439 6550 6555 6563
jail	6195 6213
jail$	9500 9558 9576
jailed	9519
jailed$	6224
jamaican$	1396 5001
january$	7309
jealous$	3389
jeans$	8427 8428 8429 8445 8446 8447 1486 8452 6550 6555 2967
jeopardise$	10 2630 2631
jeopardised$	10 2630 2631
jeopardises$	10 2630 2631
jeopardising$	10 2630 2631
jeopardize$	10 2630 2631
jeopardized$	10 2630 2631
jeopardizes$	10 2630 2631
jeopardizing$	10 2630 2631
jeopardy$	6962 6963 6973 5989
jewellery$	8427 8428 8429 6550 6555
job	9517
job$	8686 8773 8774 8775 8776 8789 8790 8791 8792 8793 8794 8795 8796 8797 8798 8906 8910 8918 9339 6623
jobs$	8789 8790 8791 8792 8793 8794 8795 8796 8797 8798 9339
jobsworth$	3413
jobsworths$	3413
joggers$	8427 8428 8429 8430 8431 8445 8446 8447 1486 8449 6550 6555 2967
join$	7204 7233 8518
joint	3129
joint$	3103
joke$	6622
journe	9311
judge$	8218 4880 1306 4906 4907 4908 9047 2392 2625
judged$	3698 977 992
judgement$	108 109 110 111 7614 6623
judges$	2392
judging$	1306 4906 4907 4908
judgment$	108 109 110 111 7614 6623
july$	7309
jump$	812 813
jumped$	812 813
jumper$	8427 8428 8429 6555
jumpers$	8427 8428 8429 6555
jumps$	812 813
june$	7309
junkie$	3381
junkies$	3381
just$	3755 3759 477 4077 4081 531 7621 7622 7623 7624 1032 1562 1576 1577 1578 1579 1880 1881
justice$	8015 8016 9296 9297 9573 6211
justification$	6621
juvenile$	2720 2723 2732 3400
juveniles$	3400
keen$	194 195 200 284 285 286 5744 9301
keens$	9301
keep	5820 2355
keep$	53 7103 3830 3851 7233 7235 7236 3921 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 4105 600 601 7576 667 671 686 7666 7675 803 8218 4856 4857 4858 4861 4862 4864 4865 4868 8490 8496 8510 1765 1766 1767 2139 2152 2186 2402 2644 6572
keeped$	7103
keeping$	7103 7261 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 667 671 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 687 4856 4857 4858 4861 4862 4864 4865 4868 8921 2186 2402 2644
keepped$	7103
keepping$	7103
keeps$	7103 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 600 601 804 1417 2186 5840 2644
kept$	364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 7445 7453 7483 7484 600 601 8585 8586 8587 8588 1765 1766 1767 8881 9133 2186 2423 2527 2644 6642
ketamine$	6086 9450 9461 3234
key$	5649 9253 9294 9375 2769 3089 3092 3094 3096
kg$	9458
kick$	3656 58 3659 8517 2056 2795
kicked$	2056 2563 2564 2795
kicking$	4521 2056 2795
kickked$	2056
kickking$	2056
kicks$	2056 2795
kid$	7933 7957 7958 7959 7960 7961 7962 8089 6304 6317 6387
kids$	7795 7801 7933 7936 7957 7958 7959 7960 7961 7962 8004 8089 1176 8149 8155 8156 8157 8158 8159 8206 8207 8208 8209 6241 6304 6317 6387 6432 6460
kill$	3190
killed$	3190
killing$	3190
kills$	3190
kilo$	9458
kilos$	9458
kind$	7778 8277 8278 8279 8400
kingpin$	3380
kingpins$	3380
kinshi	2546
kinship$	6145
kissed$	3793 7413
kissing$	7434
kitche	6199
kitchen$	9562
kitted$	1445 1446 1447 2950
knew$	174 206 620 4220 4221 1063 1064 1072 1073 1074 1181 8663 1845 1846
knife	9581
knife$	7248 7288 4356 4357 2298 5961 9580
knives	9113 9123 9196 2373
knives$	7246 2171 9183 9203 9204 5972
knock$	802 815 816 2283
knocked$	802 815 816 5118
knocking$	802 815 816
knockked$	802 815 816
knockking$	802 815 816
knocks$	802 815 816
know	2326 2401
know$	174 206 3998 4209 4210 620 4220 4221 4224 4225 1063 1064 1065 1066 1072 1073 1074 1099 1181 1260 8334 8663 8757 8758 5536 5537 5538 9138 2203 2255 2315 2337 2361 2367 2413
knowed$	1181
knowing$	3764 166 206 1112 1181 6449
knowingly$	7431 7432 471 6267 6268 2670 3371
knowledge$	4870 1272 1273 4873
knowledgeable$	1112
known	9152 2222 2225 2340 5939 5940
known$	174 4209 4210 7574 4224 4225 7615 7616 4254 4255 7752 7764 7765 7766 7767 917 918 919 920 921 922 923 924 1053 4653 4654 5339 1845 1846 9134 5824 9188 2234 2258 2261 2345 2357 2622 2691 2720 2724 2732 2841 3089 3092 3094 3154
knows$	174 206 620 4220 4221 1063 1064 1065 1066 1072 1073 1074 1100 1108 1181 1261 8663 2367
knuckle$	8376
knuckles$	8376
kudos$	7731
kurdish$	1396 5001
label$	6565
labels$	6550 6565
labour$	6375
lac$	2833 2834 3390
lack$	72 729 730 731 732 733 734 735 736 737 738 739 941 1041 2102 5702 5703 5704 2684 2743
lackadaisical$	3413
lacked$	729 730 731 732 733 734 735 736 737 738 739 2684 2743 2785
lacking$	729 730 731 732 733 734 735 736 737 738 739 9027 9028 9029 9030 2684 2743
lacks$	729 730 731 732 733 734 735 736 737 738 739 2684 2743 2785 2832
lad$	7933 7957 7958 7959 7960 7961 7962 6317 6387 6518 6540
ladies$	1235 1243
lads	9168 5832 5927 2346 9311 9312 9334 9338 9346 6001 2414 9412 3100 6759
lads$	7040 7139 7164 7167 226 274 7311 7335 4090 4094 4095 4103 4121 622 4257 4362 7741 7748 7771 4410 4424 826 827 828 7795 7878 7933 7957 7958 7959 7960 7961 7962 1013 7980 1176 4835 4836 4837 4838 8378 8458 8542 8543 8544 8545 8546 5190 5191 5192 5207 5216 5222 8596 5234 5277 8689 5583 8966 9195 2334 6013 2433 2447 6317 6387 2796 6518
lady$	1204 8168 8169 8170
lamentable$	3413
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5353 5358 5359 9037 9068 5732 3050
lands$	0 1
language$	6077
lank$	2937
lanky$	5020 3404
lap$	574
laped$	574
laping$	574
lapped$	574
lapping$	574
laps$	574
large$	4982 4984 2894 3404
largely$	2073 2074 3039
larger$	2894
lashes$	6531 6537 6550
last$	5276 2529
late$	1032 8644 9044 5682 9468
laugh$	3662 741
laughed$	741
laughhed$	741
laughhing$	741
laughing$	741
laughs$	741
law$	894 895 896 897 905 908 3151
lawless$	2788 6388 3389
lax$	1958 1959 1960 1961 9027 9028 9029 9030 5682 3024
lay$	3142
layabout$	3375
layabouts$	3375
lazily$	3413
laziness$	3413
lazy$	1958 1959 1960 1961 5682 2943 3024 3389 3413
lead	2277 6729
lead$	6974 178 179 180 181 182 183 847 848 849 850 1221 1222 1223 1224 1225 8769 2277 3129
leader	6709
leader$	9217 9253 9294 6301 6313 6694
leaders$	9217 9253 9294 6301 6313 6694
leadership$	8846 8847 8848 8849 8850 8851 8852 2065 2066 2067 2068 9064 9065 9066 9067 6301 2994 6623 6643
leadin	9323
leading$	178 179 180 181 182 183 847 848 849 850 1221 1222 1223 1224 1225 5995 9375
leads	9323
leads$	178 179 180 181 182 183 847 848 849 850 1221 1222 1223 1224 1225 9408 3129
league$	5727
lean$	2894
learn	5768 2227 2326
learn$	7188 623 624 4224 4225 7666 8490 8496 8510 8538 8539 8540 8541 8575 9047 9131 2315 2361 6572
learned$	4224 4225 1265 8585 8586 8587 8588
learning$	124 6123 3213 3215 3267 3269
learns$	8575 8597 8598 8599 8600
learnt$	4224 4225 1266 8585 8586 8587 8588
least$	5343 5485
leave	9374
leave$	0 1 3602 3629 6993 6994 6995 6996 6997 6998 6999 41 42 44 7170 7188 7204 7233 7235 7236 7237 3877 391 392 7576 8490 8496 8510 8518 1910 1911 1912 1913 1914 1915 1916 1917 1918 2109 2110 6572 3045
leaved$	3629 6993 6994 6995 6996 6997 6998
leaver$	6901
leaves	2545
leaves$	0 1 3602 3629 6993 6994 6995 6996 6997 6998 41 42 44 391 392 7578 1910 1911 1912 1913 1914 1915 1916 1917 1918 2109 2110 6144 2614 3045
leavin	2545
leaving$	0 1 3629 6993 6994 6995 6996 6997 6998 41 42 44 391 392 1910 1911 1912 1913 1914 1915 1916 1917 1918 2109 2110 6144 3045 6683
led	6658
led$	6974 6975 6976 6999 7007 178 179 180 181 182 183 7578 7579 7580 847 848 849 850 5920 6411
left	2545 9519 6161
left$	0 1 3602 6999 41 42 44 7255 7445 7453 4122 7578 4235 1910 1911 1912 1913 1914 1915 1916 1917 1918 2109 2110 6144 9524 2614 6630 6642 3045 6689
leg$	8376 9434
leggings$	8427 8428 8429 8445 8446 8447 8452 6550 6555
legs$	8376 9434
length$	5010
less	2305
less$	630 4789 8772 2237 2378 2877
lesson	6134
lesson$	124 126 127 8637 8638 8639
lessons$	124 126 127 7819 7989 9478 9481 9497 9498 6246 6878
let	2175
let$	45 46 176 177 7445 7460 7461 7462 7472 7539 8490 8496 8510 8644 8887 8888 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 5591 5592 2109 2110 2130 2131 2132 2152 2173 2174 2430 6572 3045
leting$	2173 2174
lets$	45 46 176 177 7539 8644 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 2109 2110 2130 2131 2132 2173 2174 2430 3045
letter$	8885 8986 8988 8989 6634
letters$	8885 8988 8989 9032 9033 6634 6635
letting$	45 46 176 177 8644 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 2109 2110 2130 2131 2132 3045
leukaemia$	3544
level	2305
level$	1134 8277 8278 8279 9441 2531 6764 6890
levels$	8277 8278 8279 6764
liability$	894 4493 895 4494 896 4495 897 4496
liaison$	6247
liaisons$	6247
liar$	7852 7853 7854 6330 6331
liars$	7852 7853 7854 6330 6331 6612
library$	5353 5358 5359 9037 9068 5732
licence$	9585 9590 6956
licences$	9590
lie$	627 628 8516 8640 8641 8642 8644 8669 9034 6636
lied$	627 628 8640 8641 8642 8663
lies$	4176 627 628 8640 8641 8642 8644 8663 8668 9034 9076 6636
life	6153 9557
life$	3610 7229 3941 4420 8102 8147 8148 8167 8171 8183 8184 8185 8186 8187 6051 9433 9516 2637 6239 6301 6307 6916
lifes$	6307
lifestyle$	3 4 5 6 7 8 9 3618 3636 7018 7027 7731 7735 7736 7757 8183 8184 8185 8186 8187 6233 6234 6239 6301 6320 6321 3364
lifestyles$	7018 7027 8183 8184 8185 8186 8187 6233 6234 3364
lift$	7162 7163 7378 7379 7380 7381 7382 7383 7384 7385 7390 7393 7434 7438 7773 8320 5382
lifted$	8732 8733 8734 5383 5405
lifts$	7162 7163 7378 7379 7380 7381 7382 7383 7384 7385 7390 7393 7434 7438 7773 8320
light$	1409 8387 2894 2914 2915 2921 2937
lighter$	1409 2914 2921
like	5780
like$	7353 7354 769 770 771 772 4450 4510 4511 4512 7897 4720 1136 4740 4752 4753 4754 4755 4756 4757 4758 4759 1187 1188 1189 4839 4840 4841 5096 5695 9129 9301 2686 6301 6482 6494 6549 6551
liked$	769 770 771 772 2686
likelihood$	2308
likely$	2162 2220 2724 3089
likes$	7353 7354 769 770 771 772 9301 2686
liking$	769 770 771 772 2686
limited$	729 730 731 732 733 734 735 736 737 738 739 7916 7917 7918 7919 958 2684 2785
line$	7300 7311 7312 7316 7318 7322 7323 7324 7325 7861 2232 9203 5992 9364 9366 6240 6727 6768 3184
lined$	2268
lines	9308 6709
lines$	7289 7306 7311 7312 7315 7317 7321 7323 7324 7325 4492 7861 8055 2232 9366 6240 6776
lingered$	7472
link	9138
link$	802 6662 3117
linked	2307
linked$	831 2235 2261 9277 9307 5945 5946 9344 2606 6301
linking$	802
links$	805 806 831 6301 6662
lip$	4428 8376 5653 2922 6853
lips$	8376
lipstick$	8380 8381 8382 6537 6541
lisp	9436
list	2222 2340 5939 2342 5969 2412
list$	9139 2179 9282 5941 9314 9324 9332 9384 6028 6034 6067 6675 6707
listed$	2196 5941
listen$	7188 7204 7283 7440 7441 7442 7443 7444 7445 7666 4343 4344 4345 4346 4347 8461 8490 8496 8510 8538 8539 8540 8541 8575 8771 8871 9047 9050 5768 6572 6573 6597
listened$	7440 7441 7442 7443 7444 7445 7453 7483 7484 8585 8586 8587 8588 8700 8716 8721 8767 8771 8881 9097 6597
listening$	7445 8489 6598
listenned$	7445
listenning$	7445
listens$	7445 8575 8597 8598 8599 8600
listing$	5941
listinged$	5941
listings$	5941
lists$	9139 5941 9314 9384 6034 6675
little	2160
little$	51 66 70 73 4251 729 730 731 732 733 734 735 736 737 738 739 900 958 4772 8147 8148 1240 4934 8418 1657 5483 5488 5489 5490 1900 8865 8866 9044 9085 5759 2376 2684 2703 2732 2771 2785 2832 2860 2936 3044
live	2160
live$	7204 7266 911 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1205 1221 1222 1223 1224 1225 1720 5759 5864 5976 9427
lived$	4784 4785 1221 1222 1223 1224 1225 1722 2543 2576 2591 3300
lives$	3610 7033 7034 7035 7038 4420 911 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 8167 8171 1221 8183 1222 8184 1223 8185 1224 8186 1225 8187 8268 8269 8270 8271 1721 2543 2544 2591 3300
living$	1121 1122 1123 1124 1125 1126 1205 1221 1222 1223 1224 1225 9471 2543 2591 9556 9557 6199 3300
livs$	2591
local	2160
local$	1057 1374 9041 5759 2545 2546 6293 2891
locat	9243
locate$	6751
location$	3790 3791 3792
lock$	2263
locked$	7526 5933 9306 5994 2563 2564
lockers$	6033
locs$	6535 6537
lodged$	2591
lodgers$	4786 4787 4788
lodges$	2591
lodging$	2591
lodgs$	2591
log	2188 2311 2342 2412 6658
log$	2185 5785 2191 9173 9177 5941 2350 6034
loged$	5941 2350
logged	2188 9152
logged$	2196 9174 2364 2365 9373 6749
loggerheads$	8648
loggin	2188
logging$	2185 2191 5941
logginged$	5941
loggings$	5941
logo$	6550
logos$	6550
logs	2188
logs$	9173 5941 6034
loiter$	6491
loitered$	6491
loitering$	6491
loiterred$	6491
loiterring$	6491
loiters$	6491
lone$	1374 2890
long$	5655 9044 2915 2936 2937
longer$	4792 4797 4831 4936 1338 1339 4950 2378
look$	3650 3826 534 535 536 693 1084 1115 1117 1118 1119 1120 4856 4857 4858 4861 4862 4864 4865 4868 1270 1279 1422 1423 1424 8871 2009 9048 9050 9381 2567 2856 2857 2944
looked$	534 535 536 1042 1115 1117 1118 1119 1120 1270 1279 4919 8285 8286 8287 8288 8289 8290 8301 1422 1423 1424 8716 8721 8881 2009 9097 2269 2547 6147 2856 2857 2944
looking$	534 535 536 4136 4374 776 777 778 779 780 781 4398 4680 4845 4856 4857 4858 4861 4862 4864 4865 4868 1270 1279 8245 8253 8254 4918 8285 8286 8287 8288 8289 8290 4935 8300 8355 5287 2009 9301 2568 6502 6503 6511 6512 6516 6598
lookings$	9301
lookked$	1270 1279
lookking$	1270 1279
lookout$	899 8646 3435
lookouts$	899 3435
looks$	7479 7480 534 535 536 1115 1117 1118 1119 1120 1270 1279 8379 1422 1423 1424 8455 2009 2567 2856 2857 2944
loose$	3834 2741
lorry$	3797
lose$	4847 4848 4849 8213 8214 8215 4853 4854 8518 2530 2578
loser$	7852 7853 7854 6330 6331
losers$	7852 7853 7854 6330 6331
loses$	2530
losing	2496
losing$	1417 8824 8825 6095 2530 2578 3238
loss$	9026 6812
lost	2496 2556 9519
lost$	4485 1417 8644 9052 9053 9054 9055 2094 2095 2231 5989 6095 2530 2578 2718 2746 6642 3238
lot$	595 7777 1056 8147 8148 1242 8239 8247 8248 1952 2397 6023 6317 6473
lots$	1420
loud$	2810
loudmouth$	3382
loudmouths$	3382
lounge	6199
lounge$	1479 1480 1481 9562
lounges$	1479 1480 1481
lout$	3375
loutish$	3375 3389
louts$	7873 7874 7875 3375
love$	461 462 463 464 465 466 769 770 771 772 7897 2686
loved$	769 770 771 772 2686
lover$	7429 7430 6260
lovers$	7429 7430 6260
loves$	769 770 771 772 2686
loving$	769 770 771 772 2686
low$	4509 7916 7917 7918 7919 958 970 971 4576 4577 4578 4579 4580 4581 4582 4583 4584 4585 4586 4587 4588 4589 4590 4591 4592 4593 1465 2708 2785 2832 6554 3210
lower	2305
lower$	970 971 3246
lowest$	3266
lowlife$	3375
lowlifes$	3375
luck$	7502
lupus	6195
lupus$	9558
lurch$	8877
lure$	2638
lured$	2638 6287
lures$	2638
luring$	2638
lycra$	6550
lying$	627 628 7879 8644
machet	9581
machete$	9580
made$	41 42 44 94 96 97 98 7074 116 3716 3717 3718 3719 3720 3721 3722 271 272 318 361 7445 4197 7578 642 713 4348 4349 4350 4351 7729 821 932 1202 4994 5199 5201 5204 8601 5307 5351 5385 8834 8835 8836 8837 1884 2021 2022 2069 2230 9200 2251 5911 2463 6158 2699 6689
magist	3345
magistrate$	2625
magistrates$	8015 8016 2392 9355 2625
magnet$	2418 6769
magnets$	2418 6769
mail$	9019
mails$	9019
main$	9217 9253 9294 9375 2724 2769 3089 3092 3094 3096
major$	3096
majority$	2397
make	2187
make$	41 42 44 94 96 97 98 7074 116 3716 3717 3718 3719 3720 3721 3722 3723 3724 3730 3731 3732 3733 3734 3831 271 272 318 7285 3923 361 580 4197 606 7578 642 7666 713 4313 4314 4315 821 1202 8218 5012 8380 8381 8382 8400 5049 5093 5199 5200 8572 8595 5233 8603 8646 5384 1884 2021 2022 5769 2452 2463 2699 6541
maked$	580 606 713 821
maker$	6310 6314
makers$	6310 6314
makes$	3629 6993 6994 6995 6996 6997 6998 41 42 44 94 96 97 98 7074 271 272 361 580 4197 606 7578 642 713 4348 4349 4350 4351 821 1202 5199 1884 2021 2022 2463 2699
makeup$	8380 8381 8382 8455 6537 6541 6550
making$	41 42 44 94 96 97 98 7075 7076 7077 116 3716 3717 3718 3719 3720 3721 3722 3723 7089 7173 7174 7175 7176 7177 7178 7179 7180 271 272 361 580 606 642 713 4358 4359 4360 4361 821 7808 1202 8253 8254 8644 1884 8920 2021 2022 2463 2699 6311
maladaptive$	2636
maladjusted$	2788
male	3100 3112
male$	7404 4380 4705 4708 4973 8337 8338 4976 8340 8341 1396 5771 2224 6335 6489 2891 3089
males$	3775 7139 7146 3786 3789 7156 7157 7164 7165 7167 7169 7294 7311 7335 3997 7366 7367 7372 7375 7404 7740 7754 4396 7760 7761 7764 7765 7766 7767 7771 7772 4410 7933 7957 7958 7959 7960 7961 7962 8249 2224 6237 6335 6387 3399
malicious$	2698 3389
malign$	835 836 837 2719
malnourished$	2912
malodorous$	3404
mam	2561 2599
mam$	2562 2596
man	6220
man$	3775 3779 7146 3784 3785 3786 3789 7156 7157 7161 7164 7167 7169 7272 7311 7326 7327 7328 7329 3967 3968 3969 3970 7334 7335 7336 7339 7372 7375 7404 7407 7417 7418 7425 7426 7437 4396 7760 7761 7764 7765 7766 8063 8081 8083 8085 1127 4730 8098 8131 8137 1179 4782 8152 8153 1204 8168 8169 8170 8175 1215 1216 8195 1235 8249 5039 5048 5771 9553 9583 6237 6265 6458
manage	2269 2386 6014
manage$	7856 7897 7992 1106 4706 4707 1109 1121 1122 1123 1124 1125 1126 1205 8218 4856 4857 4858 4861 4862 1264 4864 4865 4868 8233 1287 8250 8251 4892 1294 1295 4895 1299 1306 4906 4907 4908 8551 8874
managed$	1121 1122 1123 1124 1125 1126 1205 1287 1299 8607 8608 8609 8610 8611 2423 3283
management$	4611 2065 2066 2067 2068 2994 6623 6707
manager$	5353 5358 5359 5369 5370 9037 9068 5732 9377 6707
managers$	5353 5358 5359 9037 9068 5732 9377
manages$	1121 1122 1123 1124 1125 1126 1205 1287 1299
managing$	1121 1122 1123 1124 1125 1126 1205 4856 4857 4858 4861 4862 4864 4865 4868 1287 8253 8254 1299 1306 4906 4907 4908
manbag$	6547 6550 3408
manbags$	6547 6550 3408
manipulate$	4671
manipulated$	7007
manipulating$	3389
manipulative$	2793 3389
manipulator$	6330
manipulators$	6330
mannered$	6415 6416
many$	3746 3769 8065 5625 5626 5649 5650
map	6713
map$	2259 2260 2404 2446 3116
mapped$	2259 2404 9373 2446 3116
mapping$	2259 2404 2446 3116
maps$	2259 2404 2446 3116
march$	7309
marginalised$	2891
marked$	2196
marker$	5794 6674
markers$	5794 6674
market	5954
market$	9317 9385 6785
markets$	6785
marks$	6887
marria	9517
mask$	1478 8444 6550 6560
masked$	1478 6567
masking$	1478
maskked$	1478
maskking$	1478
masks$	8436 8437 8438 1478 8441 8444 6550 6560
massage$	2138
match	9138
match$	5919
matche	2389
matched$	5988
matching$	5067 2219 2457 2956 6711
material$	9315
materialistic$	3389
mates$	3889 3890 3891
maths$	4458 6888 6889
matric	6713
matrix	6713
matrix$	9324 6714
matted$	2937
matter$	217 5160 5161 5174 8572 5729
matters$	8171 5620
mattress$	6152
mature$	1112 4946 1360 1361 1362 1363 1370 6485 6486 6487 3398
maturity$	1112 8096 1256 3398
may$	7309 4561 1146 5766 2170 2208 2344
mayhem$	6285
me$	6618
meals$	9531
mean$	6974 6999 7578 5682 2917
meaningful$	5471 5472 5473 5474
means$	6974 6999 7578 2310
meant$	7249 7250 8663
measur	6722 6729
measure$	233 234
media$	3992 3993 3994 3995 3996 7360 7361 7362 9150 9180 9295
medica	9457 6788
medical$	9436 3217
medicated$	3511
medication$	9461 3511
medici	6066
medicine$	9429
mediterranean$	1396 4999 5001 2917 6543
medium$	970 971 4576 4577 4578 4579 4580 4581 4582 4583 4584 4585 4586 4587 4588 4589 4590 4591 4592 4593 1383 2894
meet	9411
meet$	7049 3856 3857 3858 7233 7235 7236 7355 398 399 400 7415 7440 7441 7442 7443 7444 7485 7486 7487 7712 7714 7722 7724 8461 8490 8496 8510 8871 9153 6269 6572
meetin	9311
meeting$	7124 7261 398 399 400 7415 7440 7441 7442 7443 7444 7485 7486 7487 9313 6598 6683
meets$	398 399 400 9153
melatonin$	3520
meloterritorial$	3389
member	9113 9114 5755 5763 9147 9164 9166 9168 9170 5808 9172 2212 2213 5832 9210 2256 2261 9225 2266 9233 5888 9251 5891 5892 5927 2346 9311 9312 9334 9338 9346 6001 2414 9412 9415 6690 3100 6713 6721 6722 6734 6740 6759
member$	7933 7957 7958 7959 7960 7961 7962 5215 5225 5237 5242 5243 5369 5370 9254 9298 9307 6220 6301 6369 6387
members$	131 226 274 7823 7878 7933 993 7957 7958 7959 7960 7961 7962 1013 5207 5561 9141 5788 2190 2216 9195 5855 2262 5865 5885 9254 5896 9263 9266 2334 9307 5999 6013 2447 6054 6059 6301 6369 6387 2796 3083 3102 6718
membership$	5842 9205 2261 6301
men$	3775 7139 3777 3778 7143 7144 7146 3784 3785 3786 3789 7153 7156 7157 7161 7164 7165 7167 7169 7219 7224 7231 3889 3890 3891 7272 7292 7293 7311 7326 7327 7328 7329 3967 3968 3969 3970 7334 7335 7336 7339 3997 7364 7365 7369 7372 7375 7404 7407 7417 7420 7424 7425 7426 7437 7485 7486 7487 7738 7744 7745 4396 7760 7761 7764 7765 7766 7767 7770 7771 4410 4413 8020 8034 8035 8036 8063 4705 4708 8083 8084 1127 4729 8103 8104 8122 8129 8137 8138 1177 8152 8153 1215 1216 1235 8249 8259 8260 8409 8458 6237 6239 6240 6265 6455 6458 6468
menace$	818 4463 865 4465 4466 4467 4468 4469 4470 4471 4472 4473 4474 7838 7839 4477 4478 2693 6330 6354 3387
menaced$	818 2693
menaces$	818 2693 6330
menacing$	818 2693 2917 3387
mend$	289 9047
mended$	289
mends$	289
meningitis$	3560
mental	6093 9457
mental$	6074 2476 6080 9456 9517 6388
mentality$	6301 6309 6321 6430 6653
mentally$	2825
mentor$	6866
mentoring$	124
merely$	1562 1880 1881
mess$	9026 5668
messag	2217 5817 9277 5932
message$	7355 398 399 400 402 403 404 405 406 407 408 5968 9354 6634
messaged$	398 399 400 402 403 404 405 406 407 408
messages$	7151 3802 3803 398 399 400 7363 402 403 404 405 406 407 408 9180 9295 6028 2431 6634
messaging$	7124 398 399 400 402 403 404 405 406 407 408
messed$	996 4601
messy$	2937
met	2572
met$	7123 398 399 400 7460 7461 7462 7472 8881 6269
methylphenidate$	3515
mice	2589
mice$	6188
micro$	2956
middle$	1399 1403 5023 6201
might$	1742 1743 1744 1745 1746 5766 2170 2383
migraine$	3477
migraines$	3477
mind$	8027 1210 1211 1212 1213 1214 8838
minded$	6413 6420 6606
mindset$	6321
mini$	4771 8427 8428 8429 5089 2703 2860 6555 2963
miniature$	2860
minimal$	7916 7917 7918 7919 958 5483 2785
minimise$	609 740 2678
minimised$	609 740 2678
minimises$	609 740 2678
minimising$	609 740 2678
minimum$	8864
miniskirt$	3408
miniskirts$	3408
misbehave$	3386
misbehaved$	3386
misbehaves$	3386
misbehaving$	3386
misbehaviour$	3386
miscarriage$	3530
miscarried$	3530
mischief$	8647 6285 2715
miscreant$	3375
miscreants$	3375
miserable$	7783
misery$	7783
misfit$	7852 7853 7854 6330 6331
misfits$	7852 7853 7854 6330 6331
misfortune$	7541 7542 7544 7545
misguided$	2636
mishandle$	3416
mishandled$	3416
mishandles$	3416
mishandling$	3416
misled$	6642
mismanage$	3416
mismanaged$	3416
mismanages$	3416
mismanaging$	3416
misper$	6244 6341
mispers$	6244 6341
miss$	7204 7233 7235 7236 7237 8518 8644 2050 2051 3279
missed$	8644 8992 8993 8994 8995 2050 2051 9052 9053 9054 9055 3033 3279
misses	2556
misses$	8644 2050 2051 3279
missing$	7209 7270 7340 7341 7349 3987 3988 4571 1032 5171 8644 2050 2051 5815 6244 3279
misuse$	3630 6833
mix$	7204 7440 7441 7442 7443 7444 802 815 816
mixed$	3788 326 327 328 329 330 331 332 802 815 816 7916 7917 7918 7919 1375 1378 1393 1397 1401 1409 5022 5030 5031 5032 1435 1436 2921
mixes	9374
mixes$	802 815 816 9323
mixing$	7440 7441 7442 7443 7444 802 815 816
mob$	833 834 1056 6308 2710
mobile$	2193 9156 3073
mobiles$	2193 9156
mock$	3288
mocks$	6888
modern$	2775
modus$	6701 3104
mohawk$	3405
mohawks$	3405
mollycoddling$	8280
moment$	2444
moncler$	3407
money$	7162 7163 3889 3890 3891 3960 3961 3962 7378 7379 7380 7381 7382 7383 7384 7385 7390 7393 4369 7735 7736 7757 7763 7773 9021 9089 9183 6288 2772 6645
monito	2188 5816 2269 2412
monitor$	9163 9173 9177 2337 5948 2350 2359 6751
monitored$	9174 9179 5948 2350 2359 9373
monitores$	2359
monitoring$	2218 5948 2359
monitors$	9173 5948 2359
monkey$	8833
monster$	6330
monsters$	6330
month$	8637 8638 8639 6645 6922
months$	6645 6922
mood	6066 6093
mood$	9429 9456 6809 3241
moods$	9429
moody$	3389
moral$	4332
morals$	8003 6431
more	3060 3129
more$	3620 3621 3622 3623 3624 1130 1131 1132 1133 1141 1142 1143 1144 1161 1190 8238 8247 8248 8701 8710 2059 2060 2061 2062 2063 5726 5728 2140 2141 2145 6473 3089
morning$	8637 8638 8639 3162
morphi	6099
morphine$	9462
most$	595 8065 8238 8325 1431 1516 1518 2397 6023
mostly$	1487
mother	9505 6153 9518 6156 2561 9525 9528 9529 2587 2599 6200
mother$	8012 8151 1229 2538 2539 9502 9516 6154 2558 2559 2562 9534 2574 6181 9556 2602 6434 2872
mothered$	2872
mothering$	1137 1138 1139 8280 8285 8286 8287 2872
motherred$	2872
motherring$	2872
mothers$	1137 1138 1139 5576 2574 6434 2872
motions$	9017
motivated$	773
motivation$	8003 6283 6431
mould	2589
mould$	9550 6188
mount	2187
moustache$	6519 3405
moustaches$	6519 3405
mousy$	2937
mouth$	598
mouthed$	6409 6410
mouthy$	3389
mov	2355
move$	3883 3884 3885 8490 8496 8510 8649 9047 9138 9521 6572 6882 6903
moved$	7526 8495 8501 8506 8515 8584 8842 8843 5637 2423 2543 9519 6157 6161 2601
moveme	9113 5787 5817 2340 5939 5940 9311 9316 2411 6721
movements$	9150 9151 5789 9180 6010
moves$	6896 6903
moving	9381
mri$	9451
ms	6195
ms$	9558 6787
much$	68 595 4807 1241 8247 8248 1953 5623 5624 2082 5707 2397 6023 6473 2942
mugged$	2621
mugger$	7852 7853 7854 6330 6331
muggers$	7852 7853 7854 6330 6331
mugshot$	2363 3440
mugshots$	3440
mule$	7855 7888 7889 7890 6332 6371 2773 6373
mules$	7855 7888 7889 7890 6332 6371 6373
mullet$	3405
mullets$	3405
multi$	1728 2160
multiple$	5625 5626 6195 3187
mum	9505 6153 9518 6156 2561 9525 9528 9529 2587 2599 6200
mum$	7590 8012 2538 2539 9502 9516 6154 2558 2559 2562 9534 2574 6181 9556 2596 2602 6434
mums$	7590 2574 6434
murder$	2168 5864 3089
murmur$	6815
muscly$	2894 3404
muscular$	2894 3404
must$	21 22 23 24 25 26 612 625 699 1146 9034 2076 2079 2208 2344 6636
mute$	6858
mutism$	6858
nails$	8057 5041 1443 8439 6531 6537 2939
naive$	77 78 613 8192 8193 8194 4839 4840 4841 8812 8813 2679 6467 3389
naivety$	7198 7199 7200 7201 7202 7203 7538 598 4215 617 618 4218
naked$	4000 7413
name	2227
name$	7188 8139 8140 8141 8142 8177 8178 8179 9080 9126 9157 2313 2451
named$	2352 2451 3089
names	2165 9172 2340 5939 5940 5969
names$	9126 9139 9140 9141 9143 9157 2313 2319 9332 9387 9388 6028 2451 6663
naming	2227
naming$	2451
nan	9505 6153 9518 6156 2561 9528 9529 2587 2599 6200
nan$	9502 9516 2596
nana	9505
nannying$	8280
narcissist$	6330
narcissistic$	3389
narcissists$	6330
nasty$	2718 3389
nation	6121
national$	9484 3074
natural$	7560 7561
naughty$	4439 2718 2788 2793 3389
near$	1942 1943 1944 9149
nearby$	5815
nearly$	1233 1234 1387 2859 2869
neat$	1396 5001 2936 2937
neatly$	1394 2918
necessary$	2310
neck$	8376
necks$	8376
need	5780 9440 2497 6150 6857
need$	21 22 23 24 25 27 678 700 1080 1081 1082 1147 8125 8199 8200 8201 1250 4850 8244 1290 8272 8273 8274 1315 1316 1317 4917 1319 1320 1321 1322 4925 4926 4927 4928 4929 4930 4931 4932 1335 1336 8299 4937 4938 4939 4940 4941 4942 4943 8307 8309 9129 9301 6096 9476 9513 6814 6816
needed$	8244 1335 1336 1735 2310
needing$	1080 1081 1082
needless$	3663
needs	2489 2497 3222 6838
needs$	21 22 23 24 25 28 679 701 1080 1081 1082 8244 1335 1336 8299 4937 4938 8974 9301 6088 6096 2504 2511 9476 6814 6816 6867 6869
needss$	6867
needy$	2788 3389
neet$	3393
neets$	3392
negative$	3695 7764 7765 7766 7767 835 836 837 7930 7931 9191 2691 2719 2829 6700
neglec	2563 6180 9546
neglect$	8896 2011 2012 9026 9084 9541 9542 9543 9545 3027 6646 6648 6910 3327
neglected$	2011 2012 6162 3025 3026 3027 6910 3327
neglectful$	3413
neglecting$	2011 2012 3026 3027
neglects$	2011 2012 3026 3027
negligence$	6648 3413
negligent$	3413
negligently$	3413
neighb	6921
neighbourhood$	5764 5772 5773 5774 2176 2177 5783 2211 5918 5937 2339 9302 9303 5950 2353 2366 2370 5985 6007 2422 2441
neighbours$	6292 6293
neither$	695 763 1608 1613 1623 1635 1802 1805 5404 1806 1807 1808 5407 1816 1827 1828 1829 1830 1831 1832 1841 1852
networ	5832 2266 9229 9316 9409 6721 6722
network$	7311 9195 9221 9223 5865 9366 6240 3117 3167
networks$	9223 9366 6240
neurod	3537
never$	4098 4109 4110 4111 4112 629 4258 688 689 690 691 692 694 695 744 4365 4366 1505 1507 5133 1535 1536 1537 5137 5138 1548 1553 5153 5232 1634 5247 5248 1658 8655 8656 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1793 1794 1820 1833 2135 2136 2378 2519 2786 2877 2997 3410
nevertheless$	7115 7119
new	2160
new$	5759 6173
news$	7800 8818 8819
next	2268
next$	52 4188 4189 4190 4191 5052 5498 6668 6686
niche$	9158
nickna	2165 2340 5939 5940
nicknames$	9141
nicotine$	9450
nigerian$	1396 5001
night$	8637 8638 8639 9178 9428 9449 3232
nightmare$	894 4493 895 4494 896 4495 897 4496
nightmares$	3539
nights	6065
nights$	9428
nike$	6550 2956 2959
nikes$	6550
nine$	7822
nines$	8457
nineteen$	7401 7403 467 1116 4725 8115 8116 8117 8118 8119 8120 8121 6455
no$	66 73 7190 7243 7257 7448 7456 4144 557 562 4162 585 7596 4241 644 645 4251 729 730 731 732 733 734 735 736 737 738 739 749 750 751 752 753 754 755 756 758 759 760 761 762 765 4484 900 4505 958 4679 1193 1198 4826 4827 1232 1251 1252 4934 1337 1341 1342 1343 1344 1351 4955 4956 5163 5164 5165 5166 1575 1580 1581 1582 1583 1584 8553 8554 8555 8556 1599 1610 1611 1612 1614 1616 1617 1624 1626 1636 1638 1639 1641 1651 5251 5254 5255 5256 1659 1660 1661 1662 1663 1664 1665 8655 8656 5296 5297 5298 5299 5303 1769 1772 1774 1803 1805 5404 1806 1807 1808 5407 1809 1811 1812 1813 1814 1816 1827 1828 1829 1830 1831 1832 1837 1838 1839 1840 1841 8808 1853 1865 5466 1872 1873 1874 1875 5483 5490 1894 1895 1896 1897 1898 1936 2376 2510 2585 9550 2598 2603 2684 2748 2756 2785 2832 3020 3022 3044 3089
nobody$	558 561 584 749 750 751 752 753 754 755 756 757 759 760 761 762 763 8188 8317 1610 1611 1612 1613 1617 1623 1635 1768 1773 1802 1805 5404 1806 1807 1808 5407 1811 1812 1813 1814 1816 1837 1838 1839 1840 1841 8807 1852 1864 8828 6477 2998
nomina	6713 6715
nominal$	9188 2245 9219 9298 5951 5961 6301 6691 3118 6756
nominals$	9188 9219 9222 5961 6301 3436
non	6136
non$	901 1010 2752 2754 2779 2780 2781 2782 2783
nonattendance$	9499
noncompliance$	3385
noncompliant$	3385
none$	502 516 763 1200 8188 1608 1613 1617 1623 1635 1678 1802 1805 5404 1806 1807 1808 5407 1816 1827 1828 1829 1830 1831 1832 1841 1848 1849 1852 1864 8830
nonengagement$	3385
nonetheless$	7115 7119
nonexistent$	9027 9028 9029 9030
normal$	7965
normalise$	2678
normalised$	2678
normalises$	2678
normalising$	2678
north$	1467
nose$	8376
not$	7057 3704 3706 3756 3760 4097 4099 7465 4109 4110 4111 4112 7577 629 4247 688 689 690 691 692 694 764 4367 839 4541 943 4543 4544 4545 4546 4547 4602 1163 1194 4795 4796 1201 1244 1246 1247 1334 4951 4952 4953 1503 1504 5107 5108 5109 5110 5127 5131 5132 1548 1553 8553 8554 8555 8556 1609 1615 1625 1637 5245 5246 1650 1653 1658 8655 8656 1695 1696 5310 5311 5312 5313 5314 5315 5316 5317 5335 5336 5375 5377 5378 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1793 1794 5399 5400 1804 1805 1808 1815 1820 1824 1833 5433 5435 8824 8825 5469 5475 5476 1885 1886 1942 1943 1944 1956 5687 9074 2378 2508 2519 6127 2534 2786 2861 2862 2868 2877 2997 3245
note	2342 2412
note$	1491 1492 2185 2191 5941 6034
noted$	1491 1492 2364 2365 9373
noteed$	5941
notes$	1491 1492 5941 6034
nothing$	51 3651 54 4143 1240 8317 8415 5105 1600 1601 1602 1603 1604 1605 1610 1611 1612 1666 1667 1668 1669 1670 1671 1672 1673 5280 8655 8656 8807 1847 8861 8862 8863 1906 1907 1908 9049 6477 2982 6599 6792
notice	5930
notice$	1491 1492 8769 8838 8846 8847 8848 8849 8850 8851 8852 9262 9293 2360
noticed$	7010 1491 1492
notices$	1491 1492 9262
noticing$	1491 1492
notify$	2152 2173 2174
notifying$	2173 2174
notifys$	2173 2174
noting	2342
noting$	1491 1492 2185 2191 5941
notinged$	5941
notings$	5941
notoriety$	7540 7731
notorious$	917 918 919 920 921 922 923 924 1053 2840 3391
nous$	4760 1162
november$	7309
now$	7587 7588 8198
nowhere$	1950
nucleus$	6369
nude$	4000
nudes$	416 7386 432 433 434 435
nuisan	6047
nuisance$	7864 7885 8013 9058 9380 9386 9410 6330 6354 2793 6440 6769
nuisances$	6330 6440 6769 3383
number	2305 5939
number$	3790 3791 3792 4878 8242 2192 2239 5844
numbers$	3790 3791 3792 9021 9089 9091 9100 9101
numerous$	3769 5625 5626 5649
nurse	9438
nurse$	9439 9446
nuts$	6388
nutter$	6330
nutters$	6330
obese$	3404 3541
obesity$	3541
obey$	8490 8496 8510 6572
object	9242 2410
object$	9383
objective$	9268 2310 9383
objectives$	9268
oblivious$	74 75
obnoxious$	3389
observation$	5786 3066 6678
observations$	5786
observe$	5948 2350 6751
observed$	6711 3432
observeed$	5948 2350
observeing$	5948
observes$	5948
obsessed$	454 455 456 457 458 459 460 3055
obsessive$	3199
obstructed$	6642
obstructive$	7982 7983 7984 7985 7986 7987 7988 6399 3389 3413
obtain	2343 9342 3060 3098 3120
obtain$	7481 7482 2151 5952 6025
obtained$	2151 5952 6676
obtaining$	2151 5952
obtains$	2151 5952
obvious$	7560 7561 1591 5649 9012 9013
obviously$	1693 1701 5300 1702 1703
occasion$	8637 8638 8639 8659
ocd$	3487
ocg	5860
ocg$	9223
ocgs$	9223
october$	7309
odd$	2917
odour$	6524
of	5827 3060 3124
of$	3670 3674 3676 3677 3701 3822 3833 7501 4432 4490 4491 910 4540 7920 4636 4640 4655 4733 4803 4810 4811 4812 4834 4842 4954 8336 8339 1400 1402 5015 5019 8487 8561 8612 8613 1694 1701 5304 8688 5328 5329 5330 8730 5461 5530 5533 5550 9031 5674 5701 5705 9073 9115 5765 5778 9148 9149 2189 5793 5803 9181 5823 5831 5838 5839 9205 5846 5847 5859 5889 5900 5902 5907 5915 9284 2352 9325 5996 6017 6058 6063 6114 6119 6172 6178 6179 6182 2618 9580 6369 6539 6578 6592 6680 3089 6690 6692 6736 6754 6778 3271 6933 6942 6954
off	6022 2520 3284
off$	3658 7047 7171 7345 7348 7352 4340 4341 7758 7884 1032 5173 8842 8843 5593 5594 5612 5613 5614 5615 5616 5617 5669 5670 5829 2279 6098 9464 6102 6119 6245 6349 6394 6628 6780 3298
offen	9123 9209 9210 9308 9309 9310 9322 9351 9421
offen$	9189
offenc	5835 2249 5904 2382 6205 6219
offence$	9197 9198 5848 9215 9267 5981 9568 9582 9590 9591 3106 6737 3596
offences$	9197 9198 5848 9267 5981 9568 9582 9590 9591 6737 3596
offend	9113 2225 5826 9190 9196 9220 5904 5909 9316 5970 9333 9367 6047 6667 6690 6701 6715 6721 6722 6734 6740 6759 3449
offend$	7204 7233 7235 7236 7237 8518 8519 8530 5168 8640 8641 8642 8644 9182 9199 9276 9340 9395 3087
offendded$	8644
offendding$	8644
offended$	8644 3595
offender$	7764 7765 7766 7803 846 914 9188 9189 5843 5845 9219 5961 9566 6319 6693 3108 6708 3118 3378 3593
offenders$	7764 7765 7766 7770 7803 846 914 9188 9189 9219 9222 6319 6693 6718 3378
offending$	7017 7288 7295 7298 7302 7304 7571 7632 7744 4612 4613 4614 8644 5824 9189 2233 5895 9264 9267 9270 9272 2358 9380 9386 9398 9404 9410 9573 2721 6737 3168 3353 3595
offends$	8640 8641 8642 8644 9276 9395 3595
offens	5835 2249 5904 2382 6205 6219
offense$	9197 9198 5848 9267 5981 9568 9582 9591 6737 3596
offenses$	9197 9198 5848 9267 5981 9568 9582 9591 6737 3596
offensive$	9580 3389
offer$	415 7673 7674 5111 5113 5114 5115 1517 5117 1519 1520 8537 8621 8622 8623 8635 8637 8638 8639 8871 2656 6281 6282 6580
offere	3222
offered$	7129 415 5111 5113 5114 8537 8834 8835 8836 8837 9257 2656
offering$	415 8537 8621 8622 8623 2656 6580
offerred$	415 8537 2656
offerring$	415 8537 2656
offers$	415 7673 7674 5115 1517 5117 1519 1520 1521 1522 1523 1524 8537 2656 6281 6282 6569
office	5764 5772 5773 5774 2176 2177 2178 5783 2211 5813 5918 5937 2339 9302 9303 2353 2366 2370 5985 6007 6014 2419 2422 2441 6220 6221
office$	5353 5358 5359 9037 9068 5732 9377 3050
officer$	5369 5370 2154 9120 9135 9136 9137 5775 5776 5777 9146 2208 5810 9176 2271 2318 9281 2320 2323 5926 9300 5938 2349 9313 5965 9343 9348 9370 2420 2425 2426 2429 6029 2435 6040 2445 9583 3050
officers$	7375 7781 4419 5751 2154 9117 9120 9127 9128 2167 9135 9136 9137 5775 5776 5777 2181 5782 9146 9155 2208 5810 9176 9179 9215 2271 5880 2318 9281 2320 2323 9300 5938 2349 9313 5959 5965 9343 9348 9355 9370 9377 2420 2425 2426 9390 2429 6029 2435 6040 2445 9418 9584 6293 6731 3151
offices$	9377
offrolled$	6883
offs$	6350 6780
often$	3743 387 8996 8997 8998 8999
oily$	1409 2921
okay$	4898 4899 4900 4901 4902 4903 4904
old$	7405 1090 1091 1092 1094 1112 8078 1135 4944 1370 4975 4978 4980 5162 9493 2870 2879
older$	3776 3780 7154 3796 7166 3804 7221 3867 3868 7273 7292 7311 7314 3972 3999 4002 4003 4007 7372 7375 7404 7406 7407 7419 7421 4063 7428 4375 4376 4377 4378 4382 4383 4384 4385 4386 4387 4388 4390 4391 7764 7765 7766 7767 4408 811 814 8023 8063 4705 4708 1112 8176 4886 1396 9505 6240 2661 6262 6265 6455 2917 6549 6551
olders$	7292 7311 7314 7770 7861
olds$	8078 8107
olive$	1409 2914 2921
omission$	2993
omissions$	2993
on	5827 6658 3060 3341
on$	3725 7104 7105 7129 7140 7141 7142 7145 3783 7148 3898 3919 4116 4125 4126 4177 4192 4194 4196 4199 7865 7866 8001 4639 8114 8336 8339 1385 5013 5029 5092 8487 5283 5286 5288 1697 5319 5320 5321 8822 5520 5521 5522 5547 8961 8962 9000 9073 9093 9094 2183 9148 9149 2189 9152 5795 5796 9171 5809 9192 9226 9232 5882 5900 5928 2362 5963 5984 9431 6087 6095 2500 2509 6176 2615 2617 9586 6336 6337 6367 6439 6592 6613 6655 6666 3133 3219 3351 3357 3358
once$	7113 5294 8673 2092 5734 5735
one	5763
one$	3798 3916 4363 4364 4627 8189 8241 8318 8319 1374 8383 1431 8393 8394 8395 8396 8397 8398 5208 5213 5214 1617 5223 5224 5235 5236 5242 5243 8637 8638 8639 5278 5279 5368 1770 5373 1775 5402 5403 5404 1806 1807 5407 5408 1816 1841 5442 1854 5464 8829 5749 2207 9298 9345 6110 2523 6122 6123 9486 2891
ones	6000
ones$	7139 7802 8099 1254 8383 6026
onesie$	6550
onesies$	6550
ongoing$	5864
online$	393 3992 394 3993 395 3994 396 3995 397 3996 7360 7361 7362 5787 2662
only$	175 4077 4080 531 537 548 549 550 551 552 553 554 556 1032 1068 1562 5357 1880 1881 5519 2059 2060 2061 2062 2063 2077 2078 5679 2977
onto$	5795 2362 5963
onus$	319 320
open$	7006 8033 8490 5129 8496 5135 5140 8510 5149 5218 5976 6572
opened$	7472
operandi$	6703
operat	2160 2178 2261 9242 9243 6055 6721 6729
operate$	7667 1121 1122 1123 1124 1125 1126 8462 8491 8497 8502 8511 8580 9287 9418
operated$	1121 1122 1123 1124 1125 1126 6068
operates$	1121 1122 1123 1124 1125 1126
operating$	1121 1122 1123 1124 1125 1126
operation$	9231 2270 2271 9283 9292 9350 9451 9459 3139
operational$	5759 3131
operations$	9283 9292 9459
operative$	6383 6601
operator$	9135 9136 9137 5775 5776 5777 5810 3050
operators$	9135 9136 9137 5775 5776 5777 5810
opport	5977 6658 6722 6729 6733
opportunit$	3807 209 210 7672 2030 2031 2032 2033 9012 9013 6281
opportunited$	3807 209 210 7672 2030 2031 2032 2033 9012 9013 6281
opportunities$	3807 209 210 2030 2031 2032 2033 9012 9013 2275 6281 6632
opportuniting$	3807 209 210 7672 2030 2031 2032 2033 9012 9013 6281
opportunits$	3807 209 210 7672 2030 2031 2032 2033 9012 9013 6281
opportunitted$	3807 209 210 7672 2030 2031 2032 2033 9012 9013 6281
opportunitting$	3807 209 210 7672 2030 2031 2032 2033 9012 9013 6281
opportunity$	3807 209 210 7672 2030 2031 2032 2033 9012 9013 2275 2444 6281 6632
opposed$	6585 6588
oppositional$	2793 3241 3389
opt$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2640
opted$	105 106 107 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 9002 5711 9075 2640
optici	2482
opticians$	6081
opting$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2640
option	6722 6729 6755
opts$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2640
optted$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2640
optting$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2640
or$	5499 3176
oral$	421
order$	9259 5923 9305 9336 9378 9379 9401 9574 9575 9580 9585 9586 9590 6772 6902 6945 6946 6947 6948
ordered$	6018 6158 6214
orders$	9259 5923 9288 9305 9336 9365 9378 9379 9401 9590 6772 6945
ordinary$	2917
organi	9323
oriental$	1396 4999
other$	3600 6965 6966 7278 4447 4449 7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 7991 8322 8324 1374 5608 9111 6230 6293 2891 2995 3089
others	6001
others$	3600 6965 6966 4090 4094 4095 4103 4121 622 4257 4424 826 827 828 4446 4448 7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 8063 8099 8322 8393 8394 8395 8542 8543 8544 8545 8546 5190 5191 5192 9247 6230 6241
otherwise$	503 504 7467 7470 7471
ought$	21 22 23 24 25 29 500 611 626 633 634 635 636 637 638 639 640 641 650 653 654 655 656 680 702 1734 1737 1738 1739 1740 1741 5478 1949
our$	4309 9032 9033 9041 6569 6591 6625 6635 3089
out	9255 6163
out$	3657 7048 7171 212 223 7207 7217 7235 7236 7242 7263 7268 7271 4044 7476 537 7759 4397 7846 907 909 997 4608 1011 1032 1037 1043 8351 8356 8644 8654 8842 8843 5516 1931 1957 9131 5815 2290 5890 2315 5931 2337 5947 2361 6022 2520 6137 9520 9524 6162 9526 2616 6394
outbursts$	7978 7979 6395
outcome$	6735
outcomes$	6735
outfit$	8427 8428 8429 6552 6555
outfits$	8427 8428 8429 8430 8431 8455 6552 6555
outlook$	8171 1210 1211 1212 1213 1214
outrageous$	2793
outright$	1525 6569
outs$	7846
outside$	9171
outstanding$	5976 3089
over$	3801 8210 8211 8212 8216 8217 1387 5013 8426 9079 9108 9148 2653 2820
overcr	3583
overcrowded$	9550
overdose$	9435 3507
overdosed$	3507
overdressed$	3404
overdue$	9468
overla	2389
overlaid$	5988
overlook$	3036
overlooked$	3025 3036 6642
overlooking$	3036
overlookked$	3036
overlookking$	3036
overlooks$	3036
overly$	2850
oversexualised$	3369
oversight$	2065 2066 2067 2068 6623
oversized$	2956
overt	2330
overt$	5929
overweight$	6836 3404
owing$	3617 239 2583 9546
own	6899
own$	3609 12 13 14 6977 6978 6979 6980 37 3637 3638 3639 3810 3811 3812 3813 3814 3815 3816 3817 3818 3819 221 3834 3871 275 276 277 4127 569 7532 7533 4171 4172 4175 4178 4179 7570 670 4513 4664 4674 8059 8060 8061 8062 4700 8072 8073 4804 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 8256 8261 8262 8263 8264 8265 8266 8267 4905 5361 5362 5363 5364 5365 5366 5454 5579 9469 9532
owned$	8585 8586 8587 8588
ownership$	4272 4273 4274 4275 4276 4277 4278 4279 4280 4281 4282 4283 4284 4298 4299 4300 4301 4302 8769 9064 9065 9066 9067 6643
pacemaker$	2491
pack$	833 834 1056 6308 2710
packag	6658
package$	7892 6861
packages$	7246 7323 7324 7325 7892 6242 6376
padded$	2956
paedia	6066 6080 2482
paediatric$	6081
paediatrician$	9429 9439 9443
paid$	829 5356 5360 1884 2054
pain$	894 4493 895 4494 896 4495 897 4496
painkillers$	9450
pair$	8378
pakistani$	1396 5001
palate$	6853
pale$	1409 8387 2914 2917 2921 3404
palest$	1416 2941
palm$	2018 3029
palmed$	2018 3029
palming$	2018 3029
palmmed$	2018 3029
palmming$	2018 3029
palms$	2018 3029
palsy$	6849
panel	6722
panel$	5353 5358 5359 9037 9068 5732 3050
panic	9457
panic$	3205 3241
paperwork$	9009 9021
paracetamol$	6847
parade	5954
parade$	9317 9385
paranoid$	3389
parcels$	7246 6242
parent	6153 6154 9518 6156 2560 9525 9528 9529 2587 2613
parent$	7897 4817 8181 8182 1229 2538 9502 9516 2558 2559 9534 2574 6181 2602 6434 2872 6900 6915
parental$	4508 4600 2839 3330
parented$	2872
parenting$	1137 1138 1139 8280 8297 6212 2872
parents$	7590 8012 1137 1138 1139 4817 8181 8182 5202 5203 5205 5206 5561 5575 9032 9033 9502 9516 2558 2559 9534 2574 6181 9556 2597 2602 6434 2872 6634 6635 6900 6909 6915
parentted$	2872
parentting$	2872
park	6921
park$	7307 7308 7326 7327 7328 7329 7485 7486 7487 9317 9385
parka$	6546
parkas$	6546
part$	4068 4069 7433 595 7571 7630 7631 7632 7635 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 2261 5868 9307 2521
partake$	326 327 328 329 333 334 335
partaked$	333 334 335
partakes$	333 334 335
partaking$	326 327 328 329 333 334 335
partially$	3251
participant$	573 6266 6466
participants$	573 6266 6466
participate$	326 327 328 329 573 8461 8490 8496 8510 6572
participated$	326 327 328 329 573
participates$	326 327 328 329 573
participating$	326 327 328 329 573
participation$	326 327 328 329
parties$	7326 7327 7328 7329 7434 6466
partly$	2073 2074 2671 3039
partne	2160 9517 9519
partner$	7398 441 7429 7430 5759 9501 2559 9523 9536 9561 6260 6261 6266 6450 6466
partners$	7398 441 7429 7430 4786 4787 4788 2432 6260 6261 6266 6450 6466
party$	7326 7327 7328 7329 7434 6466
partying$	3889 3890 3891
pass	2341
pass$	1115 1117 1118 1119 1120 2042 9050 2157 2311 2381 2408 2856 2857
passd$	2408
passed	6021 3289
passed$	1997 1998 2042 2157 2351 2408 9391 6630 6749
passengers$	9247 6292
passers$	4417
passes$	1115 1117 1118 1119 1120 2042 2157 2856 2857
passing$	8824 8825 2042 2157 2381 2408 6631 6683
passs$	2381 2408
passwo	5969
passwords$	9332
past$	7585 2983
pastoral$	2525 3269
pasty$	3404
patchy$	7916 7917 7918 7919 958 9027 9028 9029 9030 2111 2376 2681 2785
path$	7226 3941
pathetic$	3413
pathetically$	3413
pathological$	2732
pathwa	2485
patience$	5694
patient$	6823
patrol	2178 6014 2419 6757
patrol$	2154 9117 5777 2208 2271 2318 2323 9289 2349 9377 2420 2425 2426 9390 2445
patrols$	2154 9117 5777 2208 2271 2318 2323 9289 2349 9377 2420 2425 2426 9390 2445 6731
patronising$	3414
pattern$	1862 6704
pay$	7481 7482 829 1884 2054
payback$	6958
paying$	829 2054
pays$	829 1884 2054
pc$	9343
pcso	2178 5813 5918 5937 2339 9302 9303 2353 2366 2370 5985 6007 2419 2422 2441
pcso$	2154 5777 2208 9176 9281 9300 5938 5965 9348 9370 2420 2426 2435 6040 2445
pcsos$	2154 5777 2208 9176 9281 9300 5938 5965 9348 9370 2420 2426 2435 6040 2445
pe$	9454
peer$	3702 7139 7769 4434 4435 7933 7957 7958 7959 7960 7961 7962 8336 8339 6290 6318 2723 6387
peers	6121
peers$	3600 7064 7139 7749 7764 7765 7766 4405 7933 7957 7958 7959 7960 7961 7962 8323 8336 8339 9484 6230 6318 6320 6387
penalty$	2537
pencilled$	2946
people	9251 9333 6000
people$	7040 134 7139 7155 7167 7282 3920 3922 3924 7334 4090 4094 4095 4103 4121 622 4257 4309 4362 7762 7764 7765 7766 7767 4410 7781 4419 4424 826 827 828 7796 7878 7932 7933 7937 7957 7958 7959 7960 7961 7962 1014 4615 7981 8249 8542 8543 8544 8545 8546 5190 5191 5192 8560 5207 5216 5222 8596 5234 5277 8687 8689 8844 8845 5509 5510 5511 5512 5513 5514 8892 5562 5563 5579 5580 8963 8964 8973 8974 8975 8976 8977 8978 8979 8980 8981 8982 9020 9032 9033 9056 9057 9061 9063 2224 9195 5855 5865 9254 6292 6293 6387 6627 6635
pep$	3571
peps$	3571
perceive$	4316 4317 4318 4319 4320 4321 4322 4323 4324 4325 4326 4327
perceived$	870
perfectly$	3765 3773 1067 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 1288 1291
perfor	9242
performance$	6623
performers$	5207 5216
perfunctory$	3413
peril$	6962 6963
period	6066
period$	9429 6105
periods$	9429
permanently$	1682 5281 1683 5282 1684 1685 1686 1687 1688 1689 3274
permit$	45 46 176 177
permited$	45 46 176 177
permiting$	45 46 176 177
permits$	45 46 176 177
permitted$	45 46 176 177
permitting$	45 46 176 177
perpet	5826
perpetrator$	7334 7404 7628 7804 7805 7806 7807 852 853 854 855 4455 857 858 859 860 861 862 4462 9189 6322 6323 6324 6327 2729 2730 6695 3465
perpetrators$	7334 7404 7628 7804 7805 7806 7807 852 853 854 855 4455 857 858 859 860 861 862 4462 9189 6322 6323 6324 6327 2729 2730 6695 3465
perpetually$	1682 5281 1683 5282 1684 1685 1686 1687 1688 1689 3411
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7103 162
persisted$	7103 162
persistent$	388 389 1525 2645 2720 2732 3094 3280
persistently$	387 3280
persisting$	7103 162
persists$	7103 162
persistted$	7103 162
persistting$	7103 162
person	5927 2346 9311 9312 9334 9338 9346 6001 9412 2521 6220 6759
person$	7350 4423 7932 7933 7934 7938 7957 7958 7959 7960 7961 7962 1015 4616 8252 5369 5370 5771 2224 9298 9583 6387
personal$	3832
personality$	3241
persons$	7934 2224
persua	2162
persuade$	8572 8595 5233
persuaded$	7007 8495 8501 8506 8509 8515 8584 8607 8608 8609 8610 8611
pest$	6330
pests$	6330
petite$	2894 3404
petty$	2732 2771
phase	6722 6729 6733
phobia$	6848
phone	5787 2217 5817 5932 5969
phone$	393 3992 394 3993 395 3994 396 3995 397 3996 7360 7361 7362 7378 7379 7380 7381 7382 7383 7384 7385 7390 8651 8681 8682 8683 8684 8986 9150 2193 9156 9180 9295 2340 9332 2431 6033 2449 3073
phoneing$	2449
phones	2373
phones$	393 3992 394 3993 395 3994 396 3995 397 3996 7360 7361 7362 7378 7379 7380 7381 7382 7383 7384 7385 7390 8651 8681 8682 8683 8684 9150 2193 9156 9180 9295 9332 5972 2431 6033 2449
photo$	7363 4027 4028 430 431 8320 9116 5754 2156 2363 2415 2428 6028 9407
photog	2165 2340 5939 5940 5969 9381 2453
photograph$	4027 4028 430 431 8320 9116 5754 2156 5807 9173 9177 5921 2338 2363 9332 2415 9387 2428 6028 9407 6052
photographed$	7007 7050 3793 8040 8320 5807 9175 2214 3084
photographing$	5807
photographs$	4027 4028 430 431 8320 9116 5754 2156 9139 9140 5807 9173 5921 2338 9332 2415 9387 2428 6028 9407
photos	2340 5939 5940 5969
photos$	7363 7386 4027 4028 430 431 8320 9116 5754 2156 9140 9332 2415 9387 2428 6028 9407
physical$	3213
physically$	2886 3324
physique$	8344 8345 8346 6493 3403
physiques$	8344 8345 8346 6493 3403
picked$	3794
picking$	6598
pictur	6658 6713
picture$	7363 4027 4028 430 431 8320 9116 5754 2156 5953 2415 9387 2428 9407
pictures$	7363 7386 4027 4028 430 431 8320 9116 5754 2156 9139 9140 2415 9387 2428 9407
piece$	2354
pieceed$	2354
pieceing$	2354
pieces$	2354
pierced$	3404
piercing$	1414 8376 6537 2940
piercings$	1414 8376 6537 2940
pig$	3008
pillar$	5597 2010
pills$	6069 9461 6242 6847
pimp$	2655
pimped$	2655
pimping$	2655
pimples$	6544
pimply$	3404
pimpped$	2655
pimpping$	2655
pimps$	2655
pin$	4536
pink$	2937
pins$	2491
pip	6108
pip$	9471
pity$	5627 8991
place	6132
place$	0 1 2 3602 11 3629 6993 6994 6995 6996 6997 6998 6999 7204 7378 7379 7380 7381 7382 7383 7384 7385 7762 7897 8252 2195 2444 9472 9482 6129 9495 6197
placed$	0 1 2 3602 6970 6971 11 3629 6993 6994 6995 6996 6997 6998 6999 2117 2118 2169 2195 2244 2246 2543 3304
placem	9557
placement$	8005 8006 8007 1046 1047 1048 9511 6281 6435 2837 6437 6900 6902 3304 6915
placements$	8005 8006 8007 1046 1047 1048 9538 6281 6435 2837 6928
places$	0 1 2 3602 11 3629 6993 6994 6995 6996 6997 6998 7762 2117 2118 2195 5801 9538
placing$	0 1 2 11 3629 6993 6994 6995 6996 6997 6998 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 2117 2118 2195
plague$	818 2693
plagued$	818 2693
plagues$	818 2693
plaguing$	818 2693
plain$	2330 2904 2917 3065
plainly$	1576 1577 1578 1579 1701 5300 1702 1703
plaited$	6538
plaits$	6535
plan	9512 6722 6729 6733 6755
plan$	7099 9332 9475 9487 9513 9574 6281 6867 6868 6869 6902 6927
planned$	8663 9250 3144
planni	9299
planning$	7100 2065 2066 2067 2068 6623
plans$	7099 9332 6281 6867 6868
plastered$	1419
plastic$	2703
plate$	5791 2491
plates$	5791
play$	517 546 572 581 743 4671 6091 3223
played$	517 546 572 581 743
player$	6695
players$	5579 6695
playing$	517 546 572 581 743
plays$	517 546 572 581 743
plea$	9239 6634 6953
pleaded$	3354
pleads$	3354
pleas$	9032 9033 9239 6634 6635
please$	7353 7354 8551 8572
pleased$	200
pleases$	7353 7354
pleasing$	5261
plenty$	3751 3768
plot	2188
plotted$	9373
plotti	9299
plucked$	2946
plug$	929 930 2777
plugged$	929 930 2777
plugging$	929 930 7893 7894 7895 7896 2777 6377
plugs$	929 930 2777
plump$	4984 5020 3404
pnc	3074
pnc$	6673
pnd	3074
pnd$	6673
pneumonia$	3561
podgy$	3404
point	2410
point$	3689 5097 5259 8661 9383 6665
pointless$	2981
points$	6665
poison$	3190
poisoned$	3190
poisoning$	3190
polic	6757
police	2160 5764 5772 5773 5774 2176 2177 2178 5782 5783 9159 2211 5813 2225 2280 5916 5918 2330 5937 2339 9302 9303 2353 2366 2370 2386 5985 6007 6014 2419 2422 2441 6206 6221 3129 3151 3341
police$	7590 7781 8015 8016 8034 8035 8036 5353 8720 5358 5359 9037 9068 5732 2137 5751 2154 9117 5759 9127 9128 2167 9135 9136 9137 5775 5776 5777 9142 2181 9146 9155 2208 5810 9176 9179 5824 5843 9207 5845 9215 9216 5864 2271 5879 5880 9267 9279 2318 9281 2320 2323 5926 9290 5929 9293 9300 5938 2352 5956 5959 5961 5964 5965 9343 9348 9355 9370 9377 2420 2425 2426 9390 2429 6029 9394 2435 6040 2445 6048 9418 6206 9569 9584 6293 6422 2994 3040 3049 3075 3113 3115 3121 3131 6731 3336 3353
policed$	2423 3113 3475
polici	2280 5918 5937 2339 9302 9303 2353 2366 2370 5985 6007 2422 2441
policies$	8724 8725 8726 8727 8728 8729 9009
policing$	9127 5879 9281 5926 9300 5938 5950 5965 9330 9348 9368 9370 6040 6669 3113
policy$	8724 8725 8726 8727 8728 8729 9009
polish$	1396 5001 6543
ponytail$	8372 8373 8374 6536 6537
ponytails$	8372 8373 8374 6536 6537
poor$	3695 7070 7071 7072 7073 3834 4251 729 730 731 732 733 734 735 736 737 738 739 835 836 837 4509 7883 7916 7917 7918 7919 958 7921 7922 7923 7924 7925 7926 7927 7928 7929 7930 7931 1409 8387 1958 1959 1960 1961 9027 9028 9029 9030 2111 2376 2475 2636 2681 2684 2719 2785 2793 2829 2832 2921 3024 3044
poorly$	1394 2918
porn$	6253
pornography$	6253
portly$	3404
pose$	2285 9248
poses$	2285 9248
posing$	3082
positi	5977
position$	6964 2169
positions$	6964
positive$	3695 3715 9249 9358 3136 6834
posses	6217 3362
possession$	6217 9580 6218 3355 6961
possibility$	5183
possible$	2317 3089
post$	401 8960 8972 6665 3198
posted$	401 7472
poster$	2415
posters$	2415
posting$	7261 401
posts$	3618 3636 401 598 6028 6665
potential$	3089
pothead$	6330
potheads$	6330
power	6722
powerful$	2894
powerfully$	2896
powers	6729
practi	9438
practically$	531 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1233 1234 2859 2869
practice$	2065 2066 2067 2068 6623
pre	2406
precin	5954
precinct$	9317 9385
precious$	1890 5503
precocious$	6250 3396
predator$	7804 7805 7806 7807 846 914 6322 6323 6324
predators$	7804 7805 7806 7807 846 914 6322 6323 6324
predatory$	3389
predic	3068
predicted$	2220 3288
prediction$	3296
predictions$	6894 3296
predictive$	3070
preemptive$	6005
prefer$	264 265 266 267 268 269 270 304 305 306 307 308 309 2640 3142
prefered$	264 265 266 267 268 269 270 304 305 306 307 308 309 2640
prefering$	264 265 266 267 268 269 270 304 305 306 307 308 309 2640
preferred$	264 265 266 267 268 269 270 304 305 306 307 308 309 9002 2086 2087 2088 2089 5711 9075 2640
preferring$	264 265 266 267 268 269 270 304 305 306 307 308 309 2640
prefers$	264 265 266 267 268 269 270 304 305 306 307 308 309 2640
pregab	6099
pregabalin$	9462
pregna	9457
pregnancies$	3529
pregnancy$	6826 3529
pregnant$	6825
prematurely$	3413
prepared$	284 285 286 5103 5106 8470 8471 8472 8473 2162 9250 5911
prescribed$	6818 3512
prescription$	3512
prescriptions$	3512
presence$	9289
present$	874 989 1115 1117 1118 1119 1120 4909 4910 4911 5815 2285 9248 2856 2857
presented$	1115 1117 1118 1119 1120 2856 2857
presenting$	1115 1117 1118 1119 1120 2856 2857
presents$	7162 7163 7390 7393 7773 875 990 1115 1117 1118 1119 1120 2285 9248 2856 2857
presentted$	1115 1117 1118 1119 1120 2856 2857
presentting$	1115 1117 1118 1119 1120 2856 2857
preser	3098
press$	2374 3142
pressing$	2374
pretext$	2276
prettiest$	1416 2941
pretty$	3404
preven	5901 2305
prevent$	2436
prevented$	8709
prevention$	9260 9264 2303 5905 6212
preventping$	2436
preventring$	2436
prevents$	2436
preventting$	2436
prey$	7005
prime$	7560 7561 2769 3089
principal$	9375 2769 3096
priori	2268 9242 2401 6729
priority$	2254 5961 9383 3089 3092 3094 3131 3157
prison	9519 6157 9549 6195 6213
prison$	7304 9500 9520 9558 9559 9576 3344
proact	2330 3129
proactive$	2168 5918 5929 5937 2339 9302 9303 5950 2353 2366 2370 5985 6007 2422 2441
probation$	3598
proble	6833
problem$	7969 7974 5458 8891 9058 5729 9375 6330 2749 2788 2791 2793 6393 3118 6816
problematic$	7295 7921 7922 7923 7924 7925 7926 7927 7928 7929 2788 2793
problems$	7534 7541 7542 7544 7545 7974 8171 2542 2571 6330 6393 6816 3293
procedure$	8724 8725 8726 8727 8728 8729 9009
procedures$	8724 8725 8726 8727 8728 8729 9009
proceedings$	9239 9337 6902
proces	6838
process$	8724 8725 8726 8727 8728 8729 9009 6201
processes$	8724 8725 8726 8727 8728 8729
processing$	3258
produc	6658
productive$	9249
professional$	5369 5370 5374 2994
professionalism$	9064 9065 9066 9067 6643
professionals$	7590 7911 7989 5202 5203 5205 5206
profil	6658 6713
profile$	9173 2336 5953 6320 6717 3119
profiled$	9174
profiles$	598 9173 2336 6717 3119
profiling$	3119
profits$	5716
programme$	124 126 127 9487 6930 6948
programmes$	124 126 127
progress$	2265 6281
progressed$	2265
progressing$	2265
progresss$	2265
prolific$	388 389 9188 2645 2720 2732 3094
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3367
promiscuous$	2634 6250 3367 3396
promiscuously$	3367
promise$	8724 8725 8726 8727 8728 8729 9015
promises$	8724 8725 8726 8727 8728 8729 9015
proof$	2228
proper$	5471 5472 5473 5474
property$	7326 7327 7328 7329 3967 3968 3969 3970
propos	2434
propra	6099
propranolol$	9462
prosec	2263 9237 9238 5876 9243 5933 9306 6039 2537 3454
prosecute$	5862 3135 3160
prosecuted$	9296
prosecuteing$	3160
prosecutes$	3135
prosecuting$	3135
prosecution$	9230 9239 9402 3134 6960
prosecutions$	9239 9369
prospect$	5181
prostitute$	6253 2655 6256
prostituted$	2655
prostitutes$	6253 2655 6256
prostituting$	2655
prostitution$	7288 7302 6253
protagonist$	6695
protagonists$	6695
protect$	3650 7188 666 4287 7666 7675 4856 4857 4858 4861 4862 4864 4865 4868 4872 8280 2138 2146 2147 2148 2309
protected$	666 8280 8285 8286 8287 8288 8289 8290 2146 2147 2148
protecting$	666 4288 8042 4856 4857 4858 4861 4862 4864 4865 4868 8280 8285 8286 8287 8288 8289 8290 8297 8302 8303 8304 8305 8306 2146 2147 2148 2309
protection$	8042 8268 8269 8270 8271 8277 8278 8279 8280 8285 8286 8287 8288 8289 8290 8297 8302 8303 8304 8305 8306 8880 5899 6015 6016 6149 6191
protects$	666 8280 2146 2147 2148 2309
protectted$	666 8280 2146 2147 2148
protectting$	666 8280 2146 2147 2148
protocol$	8724 8725 8726 8727 8728 8729
protocols$	8724 8725 8726 8727 8728 8729
proud$	5682
prove	2227 2243
prove$	5828
proved$	5828 3101
proves	2243
provid	3060
provide$	2151 5769 6269
provided$	7129 6269
provideed$	2151
provideing$	2151
providence$	6272
provider$	5353 5358 5359 9037 9068 5732 3050
providers$	5353 5358 5359 9037 9068 5732
provides$	2151 6269
providing$	6269
provin	2243
proving$	864
provision$	6869 6872
provocative$	6250 3368 3396
provocatively$	1394 2908 2918 6549 6551 3368 3396
provoke$	6981 6982 2694
provoked$	6981 6982 2694
provokes$	6981 6982 2694
provoking$	6981 6982 7021 7022 7023 7024 7025 2694
prowl$	8646
pru	3272
pru$	6871
ps$	9343
psoriasis$	3406
psychiatric$	3217 3260 3524
psychiatrist$	9439 3524
psychiatrists$	3524
psycho	6066 3526
psycho$	6330
psychologist$	9429 9439 3525
psychologists$	3525
psychopath$	6330
psychopathic$	3389
psychopaths$	6330
psychos$	6330
psychosis$	3504 3552
psychotherapist$	9439
psychotic$	6388 3504
ptsd$	3486
public	5908
public$	7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 4501 9247 9271 2416 2417 6217 6292 3314
puffer$	6550 2956 2964
puffers$	8430 8431 8445 8446 8447 8449 6550
pulled$	7007 795 6554
pulling$	5978
pumped$	6854
punch	9544
punish$	9047 2098 2099 2100 2101
punished$	7526 4451 4452 4453 4454 2098 2099 2100 2101
punishes$	2098 2099 2100 2101
punishing$	2098 2099 2100 2101
punitive$	8823
pupil	6220
pupil$	7933 7957 7958 7959 7960 7961 7962 9583 2696 6317 2728 6387 3272
pupils	5927 2346 9311 9312 9334 9338 9346 6001 9412 6759
pupils$	131 226 274 4090 4094 4095 4103 4121 622 4257 4424 826 827 828 7823 7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 7878 7933 7936 7957 7958 7959 7960 7961 7962 1013 8542 8543 8544 8545 8546 5190 5191 5192 5207 5216 5277 8689 5579 6241 6292 6317 6329 6387 2796 6634
purcha	5804 5805
purely$	1032
purple$	2937
purpos	2410 6658
purpose$	8904 8907 9268 2310 9383
pursu	2401
pursue	2277
pursue$	205
pursued$	205
pursues$	205
pursui	2277
pursuing$	205
push	2355
push$	358 359 360 540 2374 2643 3139
pushed$	358 359 360 540 2423 2643
pushes$	358 359 360 540 2643
pushing$	358 359 360 540 2374 2643
put	2615
put$	0 1 2 3602 6968 6969 11 6974 3629 6993 6994 6995 6996 6997 6998 6999 7129 7204 7233 3882 290 291 292 7460 7461 7462 4246 8516 8644 1855 2117 2118 2146 2147 2148 2195 2244 2246 2364 2365 2439 2496 2541 6269
puted$	0 1 2 11 290 291 292 1855 2146 2147 2148 6269
puting$	0 1 2 11 290 291 292 1855 2146 2147 2148 6269
puts$	0 1 2 3602 11 6974 3629 6993 6994 6995 6996 6997 6998 6999 290 291 292 8644 1855 2117 2118 2146 2147 2148 2195 5801 2541 6269
putted$	0 1 2 11 290 291 292 1855 2146 2147 2148 6269
putting$	0 1 2 3603 6967 11 290 291 292 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 8644 1855 2117 2118 2146 2147 2148 6269
pyjama$	5079 6550
pyjamas$	8436 8437 8438 8441 6550
queen$	6333 2735
queens$	6333
questi	9381 2453
question$	6052
questionable$	3695 7070 7071 7072 7073 4251 2636
questioned$	2607
quick$	200 9044 5682 2085 2689
quicker$	8090
quickly$	8091 8154 8996 8997 8998 8999
quiff$	6537
quiffs$	6537
quite$	3745 3765 1067 1206 1288 1291 2850 2858 2875
rabble$	833 834 6308 2716 3375
race$	4974 4977 4992 4996 5000 8385 5034
racists$	6612
radar$	9145 2184
raff$	6306
rag$	6303
ragged$	8404
rags$	6303
raid	6043
raid$	9406 6720
raided$	9396 9550
raids$	6720
raise$	4856 4857 4858 4861 4862 4864 4865 4868 5393 2872
raised$	5392 2872 6554
raises$	2872
raising$	4856 4857 4858 4861 4862 4864 4865 4868 2872
ran$	358 359 360 372 373 391 392 911 1033 1034 1035 1104 1105 2565 2643 2761 2764 6689
rang$	9097
ranger	2419
rape	6180
rape$	9543 6299
raped	6924
rarely$	1282 4881 1283 4882 1284 2519
rascal$	3375
rascals$	3375
rash	6061
rash$	77 78 651 9424 2680
rat$	6304
rate	2305
rate$	9240 6736
rated$	864 878 977 981
rates$	9240 6736
rather$	9060 9062 5747 2850
ratings$	9100 9101
rational$	3832
rats	2589
rats$	6188 6304
re	5904
re$	5156 5167 2720
reach$	7897 8551 8572 8595 5233 8603 8621 8622 8623 6580 6582
reached$	7657 7658 7659 7660 8495 8501 8506 8509 8515 8584 8601 8607 8608 8609 8610 8611
reaches$	6581
reaching$	8621 8622 8623 5261 6580
react$	8517 9047
reaction$	7996 7997
read	5816 6892
read$	7897 1765 1766 1767 8881 9179 9391 9490 6891
reader$	9154
readers$	9154
readily$	8996 8997 8998 8999
readin	9494 6132
reading$	9495 6598 3287
ready$	7560 7561 9044 5682 2162 2317 9503
real$	5471 5472 5473 5474 3172
realise$	4224 4225 4316 4317 4318 4319 4320 4321 4322 4323 4324 4325 4326 4327
realised$	4224 4225 7615 7616 4254 4255
really$	4793 1576 1577 1578 1579
rearrested$	6932
reason$	4851 8621 8622 8623 2276 6580
reasoned$	8495 8501 8506 8515 8584 8607 8608 8609 8610 8611
reasoning$	8621 8622 8623 5264 6580
reasons$	2276
reassurance$	8297
rebuff$	2683 2971
rebuffed$	8478 8483 8484 8485 8486 2683 2971
rebufffed$	2683 2971
rebufffing$	2683 2971
rebuffing$	2683 2971
rebuffs$	2683 2971
receiv	6658 3222
receive$	3799
receives$	2509
recent	2160
recent$	5759
reckless$	77 78 3695 7070 7071 7072 7073 3834 7295 651 2634 2680 3389
recklessly$	3363
recklessness$	7198 7199 7200 7201 7202 7203 7538 4218
reclaim$	2450
reclaimed$	2450
reclaiming$	2450
reclaims$	2450
recognise$	7188 7666 4316 4317 4318 4319 4320 4321 4322 4323 4324 4325 4326 4327
recognition$	9154 6671
recomm	2434
recommit$	9199 9340
record	2222 2311 2342 5969 2412
record$	5462 5558 9050 5710 2185 2191 9206 5844 9208 9282 2337 5941 5948 6034 9579 6816 6952
recorded$	2196 2244 2246 2261 5941 5948 2364 2365 9373 3147
recording$	2065 2066 2067 2068 2185 2191 2338 5941 5948 6623
recordinged$	5941
recordings$	2338 5941
records$	9139 2185 2191 9206 9208 9282 5941 5948 9332 6034 6672 6816
recover$	3243
recovered$	9335 3243
recovering$	3243
recovers$	3243
recovery$	9559
recrui	9323
recruit$	344 2641 2642
recruited$	7007 344 3944 346 347 348 2641 2642
recruiter$	7804 6322 6325 6326
recruiters$	7804 6322 6325 6326
recruiting$	344 2641 2642
recruitment$	7017
recruits$	344 2641 2642
recruitted$	344 2641 2642
recruitting$	344 2641 2642
red$	1470 9255 2915 2937 6550 3145
redeal$	9199 9340
redemption$	6582
redheaded$	5020 3404
reduc	2305
reduce	2521
reduce$	6738
reduced$	6767
reduct	5905
reduction$	9264 9268
referenced$	5988
referr	9438 2485
referral$	5115 1517 5117 1519 1520 8885 6634 3347
referrals$	5115 1517 5117 1519 1520 8885 9032 9033 6634 6635
referred$	3222
refuge	6151
refuge$	9514
refus	2456 6880 3282
refusal$	3825 227 228 229 230 231 232 949 950 951 952 953 1499 1500 5124 1909
refusals$	1499 1500 5124 1909
refuse	3341
refuse$	681 688 689 690 691 692 694 726 1498 8474 8640 8641 8642 8644 2970 6588 3042
refused$	7595 681 688 689 690 691 692 694 726 1498 8474 8478 8483 8484 8485 8486 8640 8641 8642 8644 2970 6588 6630 3042
refuser$	6352 3381
refusers$	6352 3381
refuses$	681 688 689 690 691 692 694 726 1498 8474 8640 8641 8642 8644 2970 6588 3042
refusing$	681 688 689 690 691 692 694 726 1498 8474 8640 8641 8642 8644 8824 8825 2970 6588 3042
regard	6658
regard$	3665 3666 3667 3668 3669 3671 3672 8846 8847 8848 8849 8850 8851 8852 8853 5493 5494 5495 5496 5497
regarded$	866 983
regardless$	7115 7119 7562 8255
regist	2165 2340 5939 5969
register$	5785 9324 9332 9554 9555 6707 6869
registered$	2604 3252
registers$	9332
registrations$	6679 3081
regrettable$	5627 8991
regrettably$	3415
regular$	388 389 2645
regularly$	387 9449
rehab	9549 6195
rehab$	9558
rehabilitation$	3348
reject$	822 823 8474 8644 2695 2971
rejected$	822 823 8474 8478 8483 8484 8485 8486 8644 2695 2971
rejecting$	822 823 8474 8644 8824 8825 2695 2971
rejects$	822 823 8474 8644 2695 2971
rejectted$	822 823 8474 8644 2695 2971
rejectting$	822 823 8474 8644 2695 2971
relapse$	8518 6575
related$	9484 6301
relati	9505 9517 6658
relations$	6247
relationship$	7027 3806 442 443 444 7411 7412 8041 8259 8260 8320 2572 6233 6247 6450
relationships$	7027 3806 442 443 444 8259 8260 8320 6233 6247 6450
relay$	2381
relaying$	2381
relays$	2381
released$	2608 3341
relentlessly$	3411
relevant$	2440
reliab	2160
reliable$	5759
reliant$	6472
relied$	8607 8608 8609 8610 8611 2343
relies$	2575
relish$	769 770 771 772 2686
relished$	769 770 771 772 2686
relishes$	769 770 771 772 2686
relishing$	769 770 771 772 2686
reluctance$	3825 227 228 229 230 231 232 949 950 951 952 953
reluctant$	685 688 689 690 691 692 694 949 950 951 952 953 2085
relying$	2575
remain	3314
remain$	7204 559 560 838 880 881 882 883 884 885 886 887 888 889 978 1002 1003 1004 1005 1006 1007 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1388 8516 2725 2727 2731 2789 2790 2800 6913
remained$	4553
remains$	3707 224 225 559 560 838 880 881 882 883 884 885 886 887 888 889 4553 4558 978 1002 1003 1004 1005 1006 1007 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1388 6020 2725 2727 2731 2789 2790 2800
remand	5933
remand$	3589
remanded$	9296 6224 3589
remark$	1491 1492 1493 1494
remarkably$	2858
remarked$	1491 1492 1493 1494
remarking$	1491 1492 1493 1494
remarkked$	1491 1492 1493 1494
remarkking$	1491 1492 1493 1494
remarks$	1491 1492 1493 1494
reminded$	7101 7102 144 145 146 157 158 159 160 2203 2367 6018
reminder$	8988 8989
reminders$	7098 8988 8989
remiss$	3414
remit	2410
remorse$	6283
remorseless$	3389
remote$	9044
remov	2355 2401
remova	9546
removed$	8842 8843 9318 2423
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3583
reoffe	5909
reoffend$	8517 9182 9199 9340 6575
reoffended$	3595
reoffender$	3379
reoffenders$	3379
reoffending$	9267 9270 9272 3168 3595
reoffends$	3595
repair$	9047
repara	2613
reparation$	6212
repeat$	388 389 8517 2645 2720 3094
repeated$	3769 5625 5626 5649 9032 9033 2994 6635 3260
repeatedly$	387 5332 1992
replied$	7472 8721 8738 8739 8740 8741 9097
reply$	7485 7486 7487 7712 7714 8490 8496 8510 8871 8986 9047 9050 6572
replying$	7124 7261 7485 7486 7487
report	2158 5760 5768 2311 2341 2342 2412 6132 6658 6661
report$	7188 7576 7666 8819 8885 2079 9131 2185 2191 9206 9208 5941 2381 2398 2408 9399 9495 6634 6887
reportd$	2408
reported$	7445 7453 2234 5941 2345 2408 6711 6749
reporting$	8489 2185 2191 5941 2381 2408
reportinged$	5941
reportings$	5941
reports$	8819 8885 2185 2191 9206 9208 5941 2381 2408 9399 6634
reprimand$	3587
reprimanded$	3587
reprimands$	3587
reprobate$	3375
reprobates$	3375
reputation$	1051 1052 9021 5716 9089
reques	5780 2274 2434
request$	8885 8988 8989 6634
requested$	6676
requests$	8988 8989 9032 9033 6634 6635
requir	5780 6658
require$	8125 1315 1316 1317 4917 1319 1320 1321 1322 1335 1336 8299 4937 4938
required$	1335 1336 8299 4937 4938 2310 6158
requires$	1335 1336 8299 4937 4938
requiring$	1335 1336 8299 4937 4938
rerob$	9199 9340
reside	5908 2546 2549
residential$	6145 6148 2836
residents$	7781 4419 7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 5579 9247 9271 6292 6293
resilience$	3397
resilient$	1360 1361 1362 1363 1370 3397
resist$	7188 7610
resistance$	949 950 951 952 953
resistant$	949 950 951 952 953 6585 6588 3389
resit	3289
resolution$	9578 6951
resort$	340 341
resorted$	340 341 2036
resorting$	340 341
resorts$	340 341 2037
resortted$	340 341
resortting$	340 341
respect$	7666 7691 4337 4499 8490 8496 8510 8846 8847 8848 8849 8850 8851 8852 8853 6342 6572
respit	2546
respite$	6145
respon	9123 5764 5826 9307 9323 6729
respond$	7666 8490 8496 8510 8871 9047 9050 6572
responded$	8721 8738 8739 8740 8741 8881
response$	1861 2065 2066 2067 2068 9119 9127 5918 5937 2339 9302 9303 5950 2353 2366 2370 5985 6007 2422 2441 6623 6765
responses$	1861 2065 2066 2067 2068 6623
responsib$	8891 8974 9014
responsibbed$	8891 8974 9014
responsibbing$	8891 8974 9014
responsibed$	8891 8974 9014
responsibilit$	4802
responsibilities$	8164 8686 8891 9014
responsibility$	7571 668 669 4272 4273 4274 4275 4276 4277 4278 4279 4280 4281 4282 4283 4284 4298 4299 4300 4301 4302 7696 8334 8686 8769 8846 8847 8848 8849 8850 8851 8852 8891 9014 2072 6929
responsibing$	8891 8974 9014
responsible$	6987 668 669 1370 8334 2064 9043 9189 2236 5946 2348 2424 2606
responsibs$	8891 8974 9014
rest$	8099 8322 8393 8394 8395 9034 6636
resteal$	9199 9340
rests$	9034 6636
result$	213 2277 5995 6887 6889
resulted$	6974
resulting$	5995
results$	9021 5716 9089 9100 9101 9349 9495 6887 6889
resupply$	9199
retail	2178 5908 6014
retail$	5954
retailers$	2154 9117 5777 9271 9377 2425 9390
retain$	3078
retained$	6676 3078
retaining$	3078
retains$	3078
retak	3289
return	6658
return$	7041 7168 7204 7233 7235 7236 7237 336 337 338 339 3966 368 372 373 3976 4015 4023 425 426 427 4030 7397 7666 8490 8496 8510 8516 8518 2316 6572
returned$	336 337 338 339 368 372 373
returning$	7124 7261 336 337 338 339 3963 368 372 373 3973 7468
returnned$	336 337 338 339 368 372 373
returnning$	336 337 338 339 368 372 373
returns$	336 337 338 339 368 372 373 2316
revealing$	8404 2956
review	2199
review$	2359 6432
reviewed$	2359 5989
reviewes$	2359
reviewing$	2359
reviews$	2359 6432
reward$	2295
rewards$	2295
ride$	540
rided$	540
rides$	540
riding$	540
riff$	2707
right$	3695 3697 3715 7527 7528 7696 7876 4780
rightly$	2079
rigid$	9044 5682
rigoro	2368
rigorous$	5967
ring	2398 3095
ring$	8439 2174 5997 2449 2714 6550
ringin	9277
ringing$	8489 2174 5997 2449
ringle	9196 9233 6759
ringleader$	9217 9253 9294 6694 3376
ringleaders$	9217 9253 9294 6694 3376
rings$	4703 4704 5036 8439 2174 5997 2449 6550
ringworm$	3557
riot$	6361 6362 6363
ripped$	5089 2949 2956
rise$	2407
risk$	6962 6963 6973 3614 16 17 18 3655 7019 7020 7026 7028 7029 7030 7031 7033 7034 7035 7037 7509 597 7630 7631 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7701 7702 7703 7704 7705 7737 7744 7757 4463 865 4465 4466 4467 4468 4469 4470 4471 4472 4473 4474 7838 7839 4477 4478 4569 4570 972 973 4573 975 976 7939 7940 7941 7942 7943 7944 7945 7946 7947 7948 7949 7950 7951 7952 7953 7954 7955 7956 8029 8259 8260 8268 8269 8270 8271 8272 8273 8274 5621 5884 2308 5989 6192 2632 3088 3115
riskier$	3695 2634
risks$	6962 6963 7019 7020 7028 7029 7030 7031 7033 7034 7035 7037 3728 3729 7630 7631 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7702 7703 7704 7705 7737 8029 8259 8260 8268 8269 8270 8271 6232
risky$	6962 6963 3695 3834 7295 4399 2634 2691 2788
ritalin$	3514
rivalry$	6301
rivals$	6293
road$	7227 3941 2849
roadman$	7794 6302 3374
roadmen$	7794 6302 3374
roam$	7266
rob$	9199 9276 9340 9395
robbed$	7007 7010 7504 2621
robber	9113 9123 5764 9196 5835 9209 2249 9220 5909 9308 9309 9310 9322 2382 9351 6205 6206 6217 6219 6690 6774 3362
robber$	7852 7853 7854 9189 6330 6331
robberies$	9197 9198 5848 9272 5981 9568 9582 9591 6737 6961
robbers$	7852 7853 7854 6330 6331
robbery$	7288 9119 9127 2168 5772 5773 5774 2176 2177 2211 5848 9215 5864 5918 5937 2339 9302 9303 5950 2353 2358 5961 2366 2370 5985 6007 2422 2441 9568 9569 9580 9582 9591 3089 3106 3149 6961
robbing$	9398 9404
robs$	9276 9395
robust	2368 3129 3166
robust$	5967 2393
robuster$	2393
robustly$	6712
rode$	540
role$	7571 9014
roles	9316
roll$	802 8916 6897
rolled$	6883 6897
rolling$	802
roma$	1396 5001
romanian$	1396 5001 6543
room$	2154 9117 9135 9136 9137 5775 5776 5777 5810 9176 9377 6152 6184 2588 6197 9562 6760
rooms$	6760
ropes$	8026
rose$	6736
rot$	8876 9092
rotten$	2718 6388
rough	6921
rough$	4439 2692 2718 2917
round$	8028 4672 8066 2263 6566 6738
rouser$	6315
rousers$	6315
route	9311
route$	3941 9366
routes$	9366
row$	5184 8548 5186
rowdy$	2793 3389
rows$	2542 2571
rubber$	3017
rude$	7930 7931 8013 8644 3389
ruffian$	3375
ruffians$	3375
rug$	9011
rui$	3590
rule$	7785 8724 8725 8726 8727 8728 8729
rules$	8102 8724 8725 8726 8727 8728 8729 9009 6294
run$	7041 7091 7204 7233 7235 7236 7237 3883 3884 3885 358 359 360 372 373 3981 3986 391 392 4239 802 815 816 911 1033 1034 1035 1104 1105 1205 8518 1573 1574 8644 5731 2377 2565 2643 2760 2763
runaway$	7852 7853 7854 6330 6331
runaways$	7852 7853 7854 6330 6331
rung$	8881
runner	6709
runner$	7319 7855 899 6330 6332
runners$	7319 7855 899 9212 6330 6332
runnin	5826 9323
running$	3938 358 359 360 372 373 3980 3982 3986 391 392 802 815 816 911 1104 1105 1205 8644 9189 9307 2377 2565 2643 2759 2762 6762
runs	9323
runs$	358 359 360 372 373 3986 391 392 802 815 816 911 1033 1034 1035 1104 1105 1205 8644 2377 9408 2565 2643 6762
rushed$	2480
s$	5824 9190 5879 6081 6094 2506 6117 2533 6136 6138 6139 6148 2554 2555 6160 9551 6194 6198 9563 6227 6796 6799 6802
s17$	3580
s20$	3580
s47$	3580
sabotage$	2682
sabotaged$	2682
sabotages$	2682
sabotaging$	2682
safe$	7015 7016 3715 7629 7633 4271 7635 7648 7649 7657 7658 7659 7660 8234 4889
safeguard$	3650 7188 4291 7675
safeguarding$	8277 8278 8279 8280 8288 8289 8290 8297 2994
safer$	3695 3715
safety$	6972 3610 7028 7029 7030 7031 7032 7033 7034 7035 7036 7038 3736 3737 7630 7631 7635 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 8268 8269 8270 8271 9146
said$	93 3894 4085 4086 4093 4233 8537 5305 5306 5309 5444 5445 1932 1933 2234
sallow$	3404
same$	7116 7118 7120 7122 7563 4456 4914 4915 4916 1374 5037 8407 8420 5068 5076 2891
sanction$	2409 3136
sanctioned$	4451 4452 4453 4454
sanctions$	2409
sand$	9008
sandy$	2915
sat$	1479 1480 1481 1921 1922 1923 1924 1925 1926 1927 1928
satisfy$	8572
savage$	7852 7853 7854 6330 6331
savages$	7852 7853 7854 7873 7874 7875 6330 6331
saved$	7657 7658 7659 7660 8607 8608 8609 8610 8611
saving$	9021 6582
savvier$	1058 1059 1060
savvy$	1058 1059 1060 1370 6444 3395
saw	2477 2572
saw$	1845 1846 6076
say$	7188 3827 3880 7576 7606 7666 830 8476 8490 8496 8510 5305 5306 5309 2361 6572
saying$	830 8489 8550
says$	830 8477 8537 5305 5306 5309 1932 1933
scabies$	3556
scallies$	3375
scally$	3375
scallywag$	3377
scallywags$	3377
scan$	2359 9451 9459
scandal$	3413
scandalous$	3413
scaned$	2359
scanes$	2359
scaning$	2359
scans$	2359 9459
scant$	66 73 5483 5490
scantily$	1394 2907 2918
scar$	1414 6537
scarcely$	1244 1246 1247 1282 4881 1283 4882 1284 1337 4936 1338 1339 2861 2862 2877
scare$	8314 8315 8316
scared$	8272 8273 8274 1355 1356
scarf$	8444 6550
scaring$	7021 7022 7023 7024 7025
scars$	1414 6537
scarves$	8444 6550
scatter$	9372
scattering$	2421
scenario$	6964
scenarios$	6964
scheme$	6707
schemer$	6330
schemers$	6330
scheming$	3389
schizophrenia$	3505
schizophrenic$	3505
school	2518 9494 6884
school$	7307 7308 7309 7590 7674 7814 7815 7816 7817 7818 7819 7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 7859 4500 7989 5353 5358 5359 9037 9068 5732 2137 9465 6109 9478 9479 6117 9481 9482 9488 9491 9492 9495 9497 9498 9503 6168 6246 2753 2994 3040 3049 3050 6862 6863 6878 3281 6881 3288 6893 3297
schoolboy$	2728
schooling$	6878
schoolmates$	6329
schools$	7814 7815 7816 7817 9538 6863
sclerosis$	9558 6786
scoliosis$	3568
scor	6687
score$	8026 6764
scored$	9174
scores$	6764
scorn$	2683
scorned$	2683
scorning$	2683
scornned$	2683
scornning$	2683
scorns$	2683
scour$	2359
scoured$	2359
scoures$	2359
scouring$	2359
scours$	2359
scrap$	7498
scraped$	6538
scratch$	8906
scrawny$	3404
screamed$	7595
screen	2485
screening$	9446
screens$	8651 8681 8682 8683 8684
screenshot$	2338
screenshots$	2338
screwed$	995
scrote$	3377
scrotes$	3377
scrounger$	6330
scroungers$	6330
scruffily$	1394 2918 6549 6551
scruffy$	1396 4999 8404 2917 2937 2949 2956 3404
scum$	3375
scumbag$	3375
scumbags$	3375
search	9138 2263 9238 2287 9306 9381 2453
search$	2229 9224 5862 9230 9234 9235 2292 5903 2329 2333 2359 5971 9406 6052
searched$	2292 2359 9396
searches$	9234 9235 5886 2292 2333 2359 5971 9368
searching$	9234 2292 2333 2359
searchped$	2329
searchs$	2329 2359
seasoned$	3398
seating$	5969
second$	1374 5492 5696
secrecy$	4176 8896
secretive$	3389
sectio	9549 6195
section$	5873 3306
sectioned$	9558 3508
secur	3098
secure	2277 2549
secure$	7481 7482 6148 6213 2627 3078
secured$	9405 6676
secureed$	3078
secureing$	3078
secures$	3078
securi	2178 5813 2277 6014 2419
security$	7781 2154 9117 5777 2208 9176 2318 9377 2420 2425 2426 9390 2445 6293
seduce$	199 2638
seduced$	199 773 2638
seduces$	199 2638
seducing$	199 2638
see	2477
see$	7188 7204 4316 4317 4318 4319 4320 4321 4322 4323 4324 4325 4326 4327 8218 8461 8871 9050 9161 2315 2337 2361 9392 6076
seed$	6317
seeds$	6317
seeing	2477
seeing$	7124 7261 6076 2582 2666
seek	5780 2274 2277 2343 3120
seek$	207 402 403 404 405 406 407 408 775 4374 776 777 778 779 780 781 797 798 800 8644 2151 9301 5952 2806 2807
seeked$	2151 5952
seeker$	7850 6286 6404 6913
seekers$	7850 6286 6404
seekin	5780 2274 2343
seeking$	207 402 403 404 405 406 407 408 775 4374 776 777 778 779 780 781 797 798 800 4598 4607 8644 2151 5952 6286 6404 2806 6913
seeks$	207 402 403 404 405 406 407 408 775 4374 776 777 778 779 780 781 797 798 800 2151 9301 5952 2806 2807
seem$	559 560 838 880 881 882 883 884 885 886 887 888 889 978 1002 1003 1004 1005 1006 1007 1115 1117 1118 1119 1120 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 4909 4910 4911 1388 1876 1877 2725 2727 2731 2789 2790 2800 2856 2857
seemed$	559 560 838 880 881 882 883 884 885 886 887 888 889 978 1002 1003 1004 1005 1006 1007 1115 1117 1118 1119 1120 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1313 1388 1876 1877 2725 2727 2731 2789 2790 2800 2856 2857
seeming$	1876 1877
seemmed$	1876 1877
seemming$	1876 1877
seems$	224 225 559 560 838 880 881 882 883 884 885 886 887 888 889 978 1002 1003 1004 1005 1006 1007 1115 1117 1118 1119 1120 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1388 1876 1877 2725 2727 2731 2789 2790 2800 2856 2857
seen	9374 9411 2572 2611
seen$	7615 7616 4254 4255 867 984 1070 8495 8501 8506 8515 8584 1845 1846 8912 9361 2477 2493 2582 6689 6699 6711
sees	2477 2572
sees$	6076
seize	2194
seize$	5793 3078
seized	5792 2194
seized$	9155 5793 9335 6676
seizeed$	3078
seizeing$	3078
seizes	2194
seizes$	5793 3078
seizin	2194
seizing$	5793
seizure$	2194 9358 9467 6672 3489
seizures$	6672 6790 3489
seldom$	1282 4881 1283 4882 1284
select	2268
selective$	3259
selectively$	3259
self	3189 3211
self$	3599 3601 3640 3641 43 3643 3644 3645 3646 3647 3648 50 7013 7014 3652 3653 65 101 7193 3889 3890 3891 7284 3934 3989 7488 7489 7491 4147 4148 4149 4150 4151 4152 4153 4154 4156 4157 7523 7524 7537 4183 4184 4185 4186 7550 7551 7552 7553 7554 7555 7556 7557 7558 7559 4201 4202 4203 4204 7568 4266 4270 672 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 4285 4286 7650 7651 7652 7653 7654 7655 7657 7658 7659 7660 4328 4329 4330 7870 8045 8046 8047 8048 8049 8050 8051 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 8232 4871 8235 8236 4874 8243 5676 9457 6180 6229 6254 6255 2676 2744 6470 6471 2873 2885 3012
selfharm$	6810
selfharmed$	6810
selfharming$	6810
selfharms$	6810
selfie$	7363 4027 4028 430 431
selfies$	7363 4027 4028 430 431
selfish$	3389 3413
selfme	6788
sell$	7041 7204 7233 7235 7236 7237 3883 3884 3885 358 359 360 415 7712 7714 7722 7724 2643 2656 6269
sellin	5826 9196 9277 9323
selling$	7298 358 359 360 415 9189 9404 2626 2643 2656 6683 6959
sells	9323
sells$	358 359 360 415 9408 2626 2643 2656
selves$	3599 3601 3640 3641 43 3643 3644 3645 3646 3647 3648 50 7013 7014 3652 3653 7193 3889 3890 3891 7284 3989 7488 7489 7491 4147 4148 4149 4150 4151 4152 4153 4154 4156 4157 7523 7524 7537 4183 4184 4185 4186 7550 7551 7552 7553 7554 7555 7556 7557 7558 7559 4201 4202 4203 4204 7568 4266 4270 672 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 4285 4286 7650 7651 7652 7653 7654 7655 7657 7658 7659 7660 7870 8045 8046 8047 8048 8049 8050 8051 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 8232 4871 8235 8236 4874 8243 5676 6229 6254 6255 6470 6471
semh$	3572
sen$	9477 3270 6870
send	2158 2341 2398
send$	7041 7204 401 7712 7714 7722 7724 2157 2369 5991 5997 2408 2669 6269 3270 6870
sendd$	2408
sended$	2408
sending$	401 8621 8622 8623 2369 5997 2408 2669 6580
sends$	401 2369 5991 5997 2408 2669
sensation$	2687
sense$	7694 4333 4870 1272 1273 4873 8425 8814 8815 8816
sensible$	6984 3695 3715 1370
sensit	2160
sensitive$	5759 6419
sensory$	3239
sent	2158 6021 6024
sent$	401 7460 7461 7462 7472 2157 9391 6157 2601 6224 2669 6269 6630 3313
senten	9517
sentence$	2392 9590 6931 3343 6943 6960
sentenced$	6224 3343
sentences$	2392 9590
sentencing$	3343
separa	9517 9519 6157 6159 9564
separate$	9372
separated$	9520
separating$	2421 9520
separation$	9522
september$	7309
sergea	5772 5773 5774 2176 2177 2178 2211 5918 5937 2339 9302 9303 2353 2366 2370 5985 6007 2422 2441
sergeant$	2154 9135 9136 9137 5775 5776 5777 2208 5810 9281 9300 5938 9313 5965 9343 9348 9370 2429 6029 2435 6040 6048 6731
serial$	388 389 2645 2720 2732 3094
series$	1730 6704 6705
serious$	3663 5471 5472 5473 5474 2720 2994
seriously$	8759 8760 8778 8779 8780 8781 8782 8783 8784 8785 8786 8787 8788 1992
seriousness$	7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7702 7703 7704 7705
sertraline$	3517
serve$	2384
served	9342
served$	2384 2614
serves$	565 566 2384
servic	9438
service$	7791 5353 5358 5359 5369 5370 9016 9037 9068 5724 5732 2137 9267 9446 9452 2994 6623 3040 3049
services$	7674 7675 7911 8017 8291 8292 8293 8294 8295 1521 1522 1523 1524 5353 8720 5358 5359 9037 9068 5732 9446 6282 6569
serving$	2384 6137 6611 3323
session$	124 126 127 4648 8637 8638 8639 6281
sessions$	124 126 127 3766 7130 7989 4648 6281
set$	342 7821 4981 1556 1557 1674 2195 2605 6496 6497 6865
setting$	2605
settle$	8490 8496 8510 6572
seven	5927 2346 9311 9312 9334 9338 9346 6001 2414 9412 6759
seven$	7822 7877 6013
severa	9164
several$	3769 1431 5625 5626 5649 9032 9033 6635 3089 3260
severe	3206
severely$	3280 3311
sex$	7027 3806 7223 3928 4008 7373 4013 416 4020 7386 432 433 434 435 7408 7409 4118 8038 8039 8259 8260 8320 6203 6233 6249 6259 6450
sexual$	7295 4000 4011 417 418 419 420 422 4024 4025 4026 432 433 434 435 7410 8038 4705 4708 8321 2484 2648 2658
sexualised$	7295 4000 7921 7922 7923 7924 7925 7926 7927 7928 7929 6251 6252 2793 3396
sexuality$	7480
sexually$	2651 2852 2853 2887 3228 3324 6924
sgt$	9343
shabbily$	1394 2910 2918
shabby$	2949 2956 3404
shadow	2453
shadow$	2209 6052
shadowed$	2209
shadowing$	2209
shadows$	5036 2209
shaggy$	2915
shall$	1528 1529 1530 1531 1532 1533 2344
shallow$	3389
sham	9413
shambles$	3413
shambolic$	3413
shame$	8908 5627 8991 3014
shameful$	8823 3413
shamefully$	3413
share	2341 3060
share$	7204 401 703 1477 8490 8496 8510 8871 9047 9050 5753 2155 2157 2397 2408 2553 6572
shared$	401 1477 5444 5445 8881 5753 2155 2157 2408
shareed$	2408
shareing$	2408
shares	3060
shares$	401 1477 5753 2155 2157 2408 2553
sharin	6658 3060
sharing$	401 1477 8922 5753 2155 2157 2553
sharper$	1058 1059 1060
shaved$	2933 2935 2937 6538 2946
shaven$	2905 2906 2934 2937 2946
she$	3711 4051 4090 4094 4095 4120 622 825 4424 826 7788 827 828 8025 8542 8543 8544 8545 8546 5190 5191 5192 5194 5353 8720 5999 3274
shed	6921
shed$	2052
shedding$	2052
sheep$	7813 6330
sheet$	6760
sheets$	6760
shelter$	7378 7379 7380 7381 7382 7383 7384 7385
shielding$	8280 8285 8286 8287 8288 8289 8290 8297
shift$	3883 3884 3885 3162
shifty$	2917
shirk$	2052
shirked$	2052
shirking$	2052
shirkked$	2052
shirkking$	2052
shirks$	2052
shirt$	8413 6550
shirtless$	3404
shirts$	8413 6550
shocking$	1958 1959 1960 1961 5627 8991 9027 9028 9029 9030 2793 3024
shockingly$	3415
shoddy$	3413
shoes$	5041 1443 8427 8428 8429 8430 8431 8439 6550 6555
shooti	9209 9308 9309 9310
shootings$	9197
shop	2178 5954 6014
shop$	7307 7308 2154 9117 5777 9317 9377 9385 9390
shopke	2178 5908 6014 6220
shopkeeper$	7161 7375 9583
shopkeepers$	7161 7375 7781 2154 9117 5777 9247 9271 9377 2425 9390 6292 6293
shopli	2249 9220 5909 9309 9310 9322 2382 6205 6217 3597
shoplifter$	7852 7853 7854 6330 6331
shoplifters$	7852 7853 7854 6330 6331
shoplifting$	7021 7022 7023 7024 7025 7288 7298 7302 7879 5848 9272 2358 5981 9386 9568 9580
shoppe	5908
shoppers$	9247 9271 6292
shopping$	5954
shops$	2154 9117 5777 9317 9377 9385 2425 9390
short$	4984 8405 5089 8812 8813 2802 2894 2915 2936 2937 2956 3011 6633 3404
shortcoming$	2993
shortcomings$	8691 8692 8693 2993 6594 3412
shortest$	1416 2941
shorts$	8427 8428 8429 8445 8446 8447 8452 6550 6555
shot$	5921
shots$	5921 9341 9365
shotter$	3381
shotters$	3381
shotting$	358 359 360 2643
should	6121
should$	21 22 23 24 25 26 498 499 610 625 633 634 635 636 637 638 639 640 641 649 653 654 655 656 699 1146 1281 1331 1736 1738 1739 1740 1741 5342 8715 5477 1949 5553 5800 2208 2344 9484 2996
shoulder$	8002 1411 3041
shouldered$	6499 3041
shouldering$	3041
shoulderred$	3041
shoulderring$	3041
shoulders$	8002 8056 3041
shout$	1033 1034 1035
shouted$	2563
shouting$	2542
shouts$	1033 1034 1035
show	2227 5827 2243 6658
show$	652 673 674 7666 4308 8490 8496 8510 1656 8672 5801 2361 6572
showed$	652 673 1884 5801
showin	2227 2243
showing$	673 1884 9115 9468
shown	6021 6024
shown$	652 674 8585 8586 8587 8588 1884 2196
shows	2227 5827 2243
shows$	652 673 1655 1884 5801 5847 2361
shrug$	742 2071
shruged$	742 2071
shrugged$	742 2071
shrugging$	742 2071
shruging$	742 2071
shrugs$	742 2071
shunt$	2491
shut$	2120 6630
shuts$	2120
shutting$	2120
shy$	6408
siblin	9528 9529
sibling$	6434 2839
siblings$	3600 8012 8191 9534 6230 6434
sick$	9425 9465
sickle$	3202
side$	8347
sidelined$	3025
sight$	9291 6732 3213 3251
sighted$	6610 6711 6850 3432
sighting$	2204 6684
sightings$	2204 9278 6684 3150
sign$	2030 2031 2032 2033 9012 9013 6632 6634
signal$	7150 9354
signals$	7150 7151
signed$	2502 2503
significant$	970 971
signs$	2030 2031 2032 2033 9012 9013 9032 9033 9321 6632 6634 6635
silence$	4176 8896
silliness$	7198 7199 7200 7201 7202 7203 7538 4218
silly$	3663 77 78 3695 3834 613 2679 3389
silo$	3053 3054
siloed$	3417
silos$	6651
similar$	1396 5001 2894
simple$	3336
simpler$	2317
simply$	531 7621 7622 7623 7624 1032 1576 1577 1578 1579 5341 1880 1881 2038 2039 2082 3031
since$	9546 6475 6949
single$	1643 1644 5274 1771 5371 5443 2160
sister	9505 6153 9518 6156 9528 9529 2587
sister$	2538 9516 6181 6434
sisters$	8012 4786 4787 4788 6434
sit	9374 9411
sit$	3861 1479 1480 1481 1483 8490 8496 8510 1921 9048 6572
site$	6670
sits$	1479 1480 1481 1483 1921 1922 1923 9323
sitting$	7560 7561 1921 1922 1923
situation$	6964 7544 7545 7630 7631 7635 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 7762 8275 8276 5621 9026 5729 2571 6916
situations$	6964 7762
six	5927 2346 9311 9312 9334 9338 9346 6001 2414 9412 6759
six$	7877 1386 4986 4987 1431 8393 8394 8395 8396 8397 8398 5207 5216 5222 6013
sixteen$	1149 1150 1151 1152 6455
skaters$	5207 5216
skeletal$	2894
ski$	2961
skills$	4870 1272 1273 4873
skimpy$	2956
skin$	5008 5024 9436 6520 2923 2929
skinned$	6481 6513
skinniest$	1416 2941
skinny$	4984 5020 5089 2894 2956 3404
skins$	7390
skirt$	8427 8428 8429 6550 6555 6562
skirts$	8427 8428 8429 8445 8446 8447 8452 8455 6550 6555 6562
skive$	3366
skived$	3366
skives$	3366
skiving$	3366
skunk$	6086
slag$	6330
slags$	6330
slapdash$	3413
slave$	6374 2776 3384
slaves$	6374 3384
sleep	6065 6093
sleep$	7204 7266 410 9428 9449 9456 2543 2577 2600 2649 3231
sleeped$	2591
sleepes$	2591
sleeping$	410 2543 2577 2591 2649 3220
sleeps$	410 2543 2577 2591 2600 2649
slender$	2894 3404
slep$	3322
slept$	410 6107 2576 2649 3322
slicked$	1410 6538
slide$	6644 6760
sliders$	8427 8428 8429 8445 8446 8447 8449 6550 6555
slides$	6760
slight$	2894 3404
slightest$	5252 5484
slightly$	1384 2896
slim$	4984 2894 3404
slimly$	2896
slippers$	8441 6550
slipshod$	3413
slit$	2946
sloppy$	1958 1959 1960 1961 3024 3413
sloth$	6646
slow$	949 950 951 952 953 1958 1959 1960 1961 9027 9028 9029 9030 9044 5682 2085 3024
slowly$	9044
slut$	6330
sluts$	6330
sly$	3389
smacke	2563
smacked$	6162
small$	925 4773 4984 1391 8405 2860 2894
smart$	5001 6442 6448 2956
smarter$	3695
smartly$	1394 2918 6549 6551
smarts$	6443
smelly$	8404 3404
smitten$	454 455 456 457 458 459 460
smok	2487
smoke$	7041 7204 7233 7235 7236 7237 315 7712 7714 8644
smoked$	7472 8644
smokes$	8644
smoking$	3611 3612 3613 598 8644
snakes$	6330
snapchat$	3790 3791 3792 393 3992 394 3993 395 3994 396 3995 397 3996 7360 7361 7362
sneak$	6330
sneaks$	6330
snood$	8444 6550 3408
snoods$	8444 6550 3408
snub$	2683
snubbed$	8478 2683
snubbing$	2683
snubed$	2683
snubing$	2683
snubs$	2683
so$	7117 7121 5344 1889 2858
social$	7290 7296 393 394 395 396 397 4406 7880 4597 7966 8014 5353 8720 2124 2126 5787 2217 5817 9198 5932 9410 2584
society$	7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841
sociopath$	6330
sociopathic$	3389
sociopaths$	6330
sod$	5504
sofa	3308 6921
sofa$	9539
sofasu	6907
soft$	7560 7561
sold$	358 359 360 415 2626 2643 2656 6269
solely$	2073 2074 3039
solicit$	2677
solicited$	2677
soliciting$	2677
solicits$	2677
solicitted$	2677
solicitting$	2677
solid$	2894
solidly$	2896
solve	3138
solves	3138
solvin	3138
somali$	1396 5001 6543
some$	90 595 1431 2376
somebody$	7260 7601 5353 8720 2395
someone$	7260 4043 7601 4813 1253 5353 8720 2395
something$	7449 8647 9328
somewhere$	7378 7379 7380 7381 7382 7383 7384 7385
son	9352
son$	8149 6106
sons$	8149
soon$	8996 8997 8998 8999
sooner$	8090 8703 8712
sophisticated$	1112 3398
sorely$	1992
sorry$	8585 8586 8587 8588
sort$	7777 8277 8278 8279 8400 6291
sorts$	6291
sought	9342
sought$	207 402 403 404 405 406 407 408 775 4374 776 777 778 779 780 781 797 798 800 2807
sound$	1115 1117 1118 1119 1120 2856 2857
sounds$	1115 1117 1118 1119 1120 2856 2857
source	6658
source$	5759 2161 2418 9400 9423 3060 6660 3062
sources$	2161 9400 6660
south$	1407
space$	8252 5924 6197
speak	2572
speak$	7188 7357 398 399 400 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 4880 8461 8490 8496 8510 8575 8621 8622 8623 8871 6572 6580
speaking$	398 399 400 8489 6598
speaks$	398 399 400 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 8575 1932 1933
special$	2514 9477 3294 3305
specialist$	9439
speech$	2478
spell	6892
spelli	6132
spelling$	9495 3287
spend$	7204 3842 3843 3906 7440 7441 7442 7443 7444 808 809 810
spendded$	808 809 810
spendding$	808 809 810
spended$	808 809 810
spending$	7124 7261 7440 7441 7442 7443 7444 808 809 810
spends$	808 809 810 9374
spent$	808 809 810 2614
spice$	6086 9461
spiky$	2915 2937
spineless$	3413
spirit	6065
spirits$	9428
spite$	3735 137 138 140 3767 171 172 173 7330 7331 7332 7333 2027
spiteful$	8823 3389
split	9517 9519
split$	9372 6157
spliting$	2421
splitting$	2421
spoiled$	3389
spoilt$	3389
spoke$	398 399 400
spoken$	7101 7102 144 145 146 7445 4451 4452 4453 4454 8495 8501 8506 8515 8584 8881
sporadic$	7916 7917 7918 7919 958 2785
sport$	1413 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 9454 2938 2951
sported$	1413 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 2938 2951
sporting$	1413 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 2938 2951
sports$	1413 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 2938 2951
sportted$	1413 2938
sportting$	1413 2938
sporty$	2917
spot$	9285 9320 6751 6773
spots$	9285 9320 6544 6773
spotted$	3432
spotty$	1409 5020 8387 2921 3404
spray$	2931
spree$	6752
spring$	7309 7310
spurn$	2683 2971
spurned$	8478 2683 2971
spurning$	2683 2971
spurnned$	2683 2971
spurnning$	2683 2971
spurns$	2683 2971
squad	5764 5767 5772 5773 5774 2176 2177 5783 2211 5918 5937 2339 9302 9303 2353 2366 2370 5985 6007 2422 2441
squad$	9127 9128 2167 9130 9135 9136 9137 5775 5776 9142 2181 9146 5810 9216 9281 9300 5938 9313 5965 9343 9348 9370 6040
squander$	2682 3046
squandered$	2682 3046
squandering$	2682 3046
squanderred$	2682 3046
squanderring$	2682 3046
squanders$	2682 3046
square$	9385
squarely$	2073 2074 3039
squint$	3406
squints$	3406
stab	9544
stabbed$	7010 7504 2621
stabbi	9209 9308 9309 9310 6205 6206
stabbing$	9215 9568 9569 9591
stabbings$	9197 9568 9591
staff	2178 6014 2419
staff$	7260 7375 7590 4309 7674 7675 7781 4419 7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 7856 7989 8020 8034 8035 8036 5202 5203 5205 5206 5353 8720 5358 5359 9037 9068 5732 5777 9247 9377 9583 6282 6292 6293
stained$	8404 2949 2956
stairw	6921
stamme	9436 9457
stamp	2305
stamp$	6616
stamped$	6616
stamping$	6616
stampped$	6616
stampping$	6616
stamps$	6616
stance$	5992 6727
stand	9374 9411
stand$	1088 4856 4857 4858 4861 4862 4864 4865 4868 1387 1479 1480 1481 1924 1925 1926 1927 1928 3001
standard$	8906 6623
standards$	8724 8725 8726 8727 8728 8729 6623
standing$	4856 4857 4858 4861 4862 4864 4865 4868 1924 1925 1926 1927 1928 3001 3332
stands$	1387 1479 1480 1481 1924 1925 1926 1927 1928 3332
starte	3222
starti	3222
starts	3222
starve$	3190
starved$	3190
starves$	3190
starving$	3190
stash	9123 5820 2242
stash$	9204
stashed$	9133
state	5760
state$	9026
stated	5760
statement$	7194 9126 9132 2515 6869
statemented$	3579
statements$	9126 9132
statio	6014
station$	7307 7308 2154 9117 9377 9385 9569
stations$	2154 9117 9377
statistics$	9100 9101
stature$	8344 8345 8346 6493
status$	7731 7735 7736 7757 7763 2687 6432 6869 6913
stay$	3685 7138 3829 3844 3845 3862 7233 7235 7236 7238 3905 7283 7415 7440 7441 7442 7443 7444 7445 4104 7576 7712 7714 7722 7724 8490 8496 8510 2543 6572
stayed$	7259 7445 7453 7460 7461 7462 7483 7484 7600 2543 2576 2591
stayes$	2591
staying$	7124 7261 7415 7440 7441 7442 7443 7444 7445 2543 2591 3300
stays$	7445 2543 2591 3300
steal$	7204 1033 1034 1035 8516 8640 8641 8642 9199 9276 9340 9395
steali	5826 9323 3597
stealing$	7019 7020 7021 7022 7023 7024 7025 7879 8013 9189 9398 9404 6959
steals	9323 3597
steals$	1033 1034 1035 8640 8641 8642 9276 9395
step	9505 6153 9525
step$	5806 2327 3129
stepbrother$	6181
stepdad$	2538 9516 6154 2559 9534 6181
stepfather$	2538 9516 6154 2559 9534 6181 9556
stepmother$	9516 2559 9534 6181 9556
stepmum$	9516 2559 9534 6181
stepparent$	9534 6181
stepparents$	9534 6181
stepped$	3129
stepsiblings$	9534
stepsister$	6181
stepstepdad$	9534
stepstepfather$	9534
steroi	6099
steroids$	9462
steward$	3795 7161 7375
stewards$	3795 7161 7375
sti	3229
sti$	6828
stick$	7666 8490 8496 8510 1765 1766 1767 6572
still$	7103 7123 1776 1777 1778 1779 2322
stills$	5752 9275 5921 2415
stis$	6828
stock	9123 9196
stock$	2171 9183 9203 9204
stockily$	2896
stocky$	4984 2894 3404
stole	3597
stolen	9123 9196 3597
stolen$	9183 9204 2373 9580 9581 3180
stoma$	3566
stomach$	3255
stone$	9458 2958
stoned$	8644
stoner$	6330
stoners$	6330
stood$	1479 1480 1481 1924 1925 1926 1927 1928 3001 3332
stop	2263 2304 9381 2453
stop$	7170 3877 7245 7283 4079 7607 8490 8496 8510 8572 8621 8622 8623 9138 2229 9224 5862 9230 2272 2273 2287 5903 2329 2396 2436 6052 6572 6580 3143
stopped$	4077 4122 7504 8607 8608 8609 8610 8611 8732 8733 8734 8735 8736 8737 2329 9306 2619 6630 6711 3245
stopping$	2272 2436
stopring$	2436
stops	2287
stops$	2272 5886 9258 2329 2396 2436
stopting$	2436
store	2178 5820 2242 6014
store$	7138 3883 3884 3885 2154 9117 5777 9377 9390
stored$	9133
stores	2242
stores$	2154 9117 5777 5840 9377 9390 9408
stories$	1032
storin	9123 5826 9196 2242
storing$	9189 9404
stout$	2894 3404
straight$	7454 7455 2915 2937
strange$	4006
stranger$	7146 7156 7157 4412 9553 6237
strangers$	3775 7146 3786 3789 7153 7156 7157 7165 7169 7272 3997 4396 7760 7761 4411 6237
strapping$	3404
strappy$	2956
strate	6722 6729 6733
strategy$	6739
strayed$	7472
street	2160 9306 5954
street$	7299 7307 7308 5759 5860 9241 9317 9385 2461 6239 2705 2787 2826 2831 2842 2843 2844 2845 2891 3064 3175
streets$	7299 9241 9317 9385 6239
streetsmart$	3394
streetwise$	1360 1361 1362 1363 1370 3394
streng	2277
stress$	3241
strict	2368
strict$	5967
strike$	4909 4910 4911 9276 9368 3069
strikes$	9276 9368
striking$	2917
strikingly$	2858
string$	185 1731
stringing$	185
strings$	185 9341
stroke	6061 6195
stroke$	9424 9467 9558
stroll$	1479 1480 1481
strolls$	1479 1480 1481
strong	2368 3129
strong$	1237 1238 1239 1370 5967 2393 2894 3172
stronger$	2393
strongly$	2896
stroppy$	3389
struct	6713
struggle$	121 949 950 951 952 953
struggled$	121 949 950 951 952 953
struggles$	121 949 950 951 952 953 3293
struggling$	121 949 950 951 952 953
strung$	185
stubble$	3405
stubborn$	5682 3389 3413
stubbornly$	3413
stuck$	7483 7484 8585 8586 8587 8588 1765 1766 1767
stud$	8439
studen	6220
student$	7933 7957 7958 7959 7960 7961 7962 9583 6317 2728 6387
students$	7933 7957 7958 7959 7960 7961 7962 6317 6387
studs$	8439
stuff$	7246 7374
stunt$	7027 6233
stunts$	7027 6233
stupid$	3663 77 78 3695 3820 613 2636 2679 3389
stupidity$	7198 7199 7200 7201 7202 7203 7538 4218
sturdy$	2894
stutte	9436
style$	8400 6301
subculture$	6386
subcultures$	6386
subjec	3100
subject$	8336 8339 2224 9298 3118 3441
subjects$	8336 8339 2224 5896 3441
submi	6658
submit	2158 3060
submitted$	2364 2365 6749
substance$	31 36 3234
substandard$	1958 1959 1960 1961 9027 9028 9029 9030 3024
succeeded$	8601
succes	2407
success$	9349
successful$	9249 6006
such$	2995
sucked$	7007
suffer	2579 2580
suffer$	3243
suffered$	6178 6179 3243
suffering$	3243
suffers$	6178 6179 3191 3243
sufficient$	1271 1274 6472
sugar$	2665 6800
sugars$	6800
sugges	5760 2434 6658
suggest$	5111 5113 5114
suggested$	5111 5113 5114
suicidal$	3506
suicide$	9426 3506
sullen$	3389
summer$	7309 7310
summon	9306
superficial$	7916 7917 7918 7919 2701 2785
superv	2611 2613
supervised$	2839
supervising$	8042 8277 8278 8279 8280 8288 8289 8290 8297 8302 8303 8304 8305 8306
supervision$	8042 8277 8278 8279 8280 8288 8289 8290 8297 8302 8303 8304 8305 8306 2065 2066 2067 2068 9574 6212 6623 6930 6948
suppl	9323
suppli	2158 2341 6002 6768
supplied$	358 359 360 6021 2643
supplier$	7861
suppliers$	7861 9217
supplies$	358 359 360 5851 9365 9408 2626 2643
supply	9113 2158 9123 5826 9190 9196 9209 9210 2341 9308 9309 9310 9316 6217 6721 6722
supply$	358 359 360 2151 9183 9199 5851 6003 9580 2643 3185
supplyed$	2151
supplying$	358 359 360 2151 9189 9398 9404 9580 2626 2643 6959
supplys$	2151
suppor	2277 2343 2611 3124 3129
support$	124 132 133 3766 7130 7188 7674 7675 7897 7911 7915 8277 8278 8279 8280 8288 8289 8290 8297 1521 1522 1523 1524 8880 2065 2066 2067 2068 2265 2281 2310 6112 9485 2524 9486 6124 6281 6282 6569 6869
supported$	132 133 2265 2281
supporting$	132 133 2265 2281
supports$	132 133 2265 2281 2310
supportted$	132 133
supportting$	132 133
supposed$	7249 7250
suppre	2305
suppress$	3460
suppressing$	3460
suppression$	3460
sure$	1555 1556 1557 5226 5227 5228 5229 1631 1632
surely$	1693 1701 5300 1702 1703 5341 6589
surf	6907
surface$	2701
surgery$	9451 9459
surly$	3389
surprisingly$	2858
surveillance$	9230 3427 3463
surveilled$	9174
surviv	2580
survival$	2660
survive$	8250 8251 4892 1294 1295 4895 1299 2874
survived$	1299 6179 2874
survives$	1299 2874
surviving$	1299 2874
suspec	2225 6715
suspect$	8336 8339 9058 9188 9219 2347 6440 6688 3111 3118 3451
suspected$	5824 2234 2247 2347 2442 2606 3091
suspects$	8336 8339 9058 9184 9185 9188 9219 9222 2347 6316 6440 6688 3090 6718 3451
suspen	6132
suspended$	4451 4452 4453 4454 2517 6328 6875 3344
suspendeds$	2517
suspension$	7818 2517 9495 6328 3574
suspensions$	7818 2517 6328 3574
suspicious$	5910
swallo	3248
swap$	424 4023 425 426 427 428 429
swaped$	424 4023 425 426 427 428 429
swaping$	424 4023 425 426 427 428 429
swapped$	424 4023 425 426 427 428 429
swapping$	424 4023 425 426 427 428 429
swaps$	424 4023 425 426 427 428 429
swarthy$	3404
swayed$	6287
swear$	8644
swearing$	8644 9479
swears$	8644
sweatshirt$	8427 8428 8429 6550 6555
sweatshirts$	8427 8428 8429 6550 6555
sweep$	2049 6758
sweeping$	2049
sweeps$	2049 6758
swept$	2049
swift	3129
sympathy$	7503 7507 7525
symptoms$	6841
syndro	6061
syndrome$	9424 6848
system	6658
system$	7543 8034 8035 8036 9206 9207 9208 9282 9326 9327 9552 2994
systemic$	2994
systems$	9206 9208 2994
t$	5050 8427 8428 8429 6127 6555
ta	2523 6123
ta$	6122 9486
table$	9483
tables$	9090
tablet	6066
tablets$	9429 6069 9461 6819 6847
tabs$	5785
tackl	2305 2401
tackle	6738
tactic	6722 6729
tactical$	5950 3156
tag$	9577 9585 9590 6957
tagged$	9577 3350
tagging$	9577
tags$	9590
tail$	2209
tailed$	2209
tailing$	2209
tails$	2209
tak	2355
take$	64 7041 94 3705 7091 3799 7204 3859 271 272 7287 390 469 4070 673 674 703 7666 4316 4317 4318 4319 4320 4321 4322 4323 4324 4325 4326 4327 4343 4344 4345 4346 4347 7712 7714 7722 7724 1085 1202 1280 8461 8490 8496 8510 5388 1797 5415 5419 5420 5421 5422 5423 5424 5425 1884 8871 9047 9050 2291 2332 6025 6044 2470 2471 2500 2633 2669 6572
takeaway$	7307 7308
taken$	64 94 7445 673 674 8574 8585 8586 8587 8588 5387 5416 5417 5418 5419 5420 5421 5422 5423 5424 5425 1884 8881 9335 2473 2480 2545 2633
taker$	7845 6231
takers$	7845 6231
takes$	64 94 314 390 7626 673 1202 5415 1884 2291 2470 2473 2500 2633 2669
taking	3248
taking$	3632 64 7092 390 673 1202 8253 8254 5419 5420 5421 5422 5423 5424 5425 1884 2291 2471 2473 2500 6231 2633 2669
talk	9374
talk$	124 7188 7356 398 399 400 7485 7486 7487 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1157 8461 8490 8496 5144 8510 8575 8595 5233 8621 8622 8623 9124 6572 6580 3051
talked$	398 399 400 7460 7461 7462 7475 3051
talking$	398 399 400 7485 7486 7487 1245 8489 8621 8622 8623 5263 9124 6580 3223
talkked$	398 399 400
talkking$	398 399 400
talks$	124 398 399 400 1121 1122 1123 1124 1125 1126 1153 1154 1155 1156 1157 8575 9153 3051
tall$	4984 8348 1390 2894 6498 3404
tallest$	1416 2941
tan$	6529 6530
tango$	7276
tanned$	1409 2921 3404
tantrum$	7978 7979 6395
tantrums$	7978 7979 6395
target	9138 2268 2269 5869 9242 9243 2330 2401 3129 6733 6738
target$	7004 7005 9173 9224 9232 5870 3118 6730 3148 3171 3288
targeted$	7007 9232 5870 5929 3148
targeting$	9232 5870 3148
targets$	7003 7005 9021 5716 9089 9100 9101 9173 9232 5870 6730 3148
tart$	6330
tarted$	1496 1497 2969
tarts$	6330
task	5767 2410
task$	8686
tasked$	2215 2351 6018 3132
taskforce$	9130
taskin	3132 6755
tasking$	5918 5937 2339 9302 9303 5950 2353 5961 2366 2370 5985 6007 2422 2441 6731
tastes$	8171
tattoo$	1414 8376 8439 6537 2940
tattooed$	3404
tattoos$	1414 8376 8439 6537 2940
taught$	132 133 7133 7134 7135 7526 8495 8501 8506 8515 8584 8607 8608 8609 8610 8611 9318
taunt$	2694
taunted$	2694
taunting$	2694
taunts$	2694
tauntted$	2694
tauntting$	2694
teach$	132 133 7856 7897 8551 8621 8622 8623 6580
teache	6220
teached$	132 133
teacher$	7161 7375 7590 5369 5370 9583
teachers$	7161 7375 7590 7781 4419 7856 7989 8020 5202 5203 5205 5206 6293
teaches$	132 133
teachi	6134
teaching$	132 133 2523 6123 9497
team	5767 5783 5918 9438
team$	5353 5358 5359 9037 9068 5732 2137 9120 9128 9130 9135 9136 9137 5775 5776 9146 5810 9216 2271 9281 9300 5938 9313 5965 9348 9370 6040 9443 9452 3040 3049 6791
teams$	2271
tearaway$	3375
tearaways$	3375
tech$	6558 2960
techni	6722
teen$	7933 7936 7957 7958 7959 7960 7961 7962 6387
teenage$	1374 2657 2720 2723 2732 2890 2891 3089
teenager$	7933 7936 7957 7958 7959 7960 7961 7962 8336 8339 6317 6387
teenagers$	7750 7795 7933 7936 7957 7958 7959 7960 7961 7962 8336 8339 6317 6387
teens$	7795 7933 7936 7957 7958 7959 7960 7961 7962 6387
teeth$	8388 8389 8390 6525
teleph	2217
telephone$	2193 9156 3073
telephones$	2193 9156
tell	2398
tell$	7188 7204 7576 7666 830 8490 8496 8510 8575 5305 5306 5309 9050 2152 2173 2174 5997 6572
telling$	830 8489 2173 2174 5997
tells$	830 8575 5305 5306 5309 2173 2174 5997
temper	9517
temper$	7978 7979 6395
tempered$	6401 6402
tempers$	7978 7979 6395
temporarily$	3274
temporary$	3307
tempt$	6981 6982 196 197 198 2638 2673
temptation$	7265
tempted$	6981 6982 196 197 198 773 2638 2673 6287
tempting$	6981 6982 196 197 198 2638 2673
tempts$	6981 6982 196 197 198 2638 2673
temptted$	6981 6982 196 197 198 2638 2673
temptting$	6981 6982 196 197 198 2638 2673
ten$	7822 1149 1150 1151 1152
tenancies$	2390
tenancy$	2390 9540 6918
tenants$	5579
tendencies$	6321
tension$	2542 6713
term$	9436 6135
termin	3227
termination$	9445
terrible$	3663 3695 7070 7071 7072 7073 4251 4437 1958 1959 1960 1961 9027 9028 9029 9030 2111 2636 2793 2829 3024
territ	5924
territory$	9287
terrorise$	818 2693
terrorised$	818 2693
terrorises$	818 2693
terrorising$	818 2693
terrors$	6831
test$	8644 2205 2206 9446 6828 6835
tested	2485
tested$	3235
testing$	8644
tests$	6835
text$	398 399 400 8986
texted$	398 399 400
textin	9277
texting$	398 399 400
texts$	398 399 400
textted$	398 399 400
textting$	398 399 400
than$	3750 7582 4229 4657 4658 4659 4702 1111 4726 8092 8093 8094 8095 8123 4761 1268 1289 1292 4959 4960 4961 4962 9102 9103 9104 9105 9106 9107 9110
thank$	7510 7511 7512 7513 7514 7515 7546 7547 7548 7549 7564 7565 7566 7567
thanks$	241 2122
that	6658
that$	3798 452 4309 7788 8023 1374 8884 8990 5706 5729 9099 5847 9389 6032 6041 2709 2891 6625
the$	3654 3798 7305 3953 3954 4180 4309 7673 4339 7718 4368 7781 825 840 4529 1057 8023 4663 4736 4805 1218 1374 1421 5044 5057 1459 8624 5289 5326 8720 5391 5456 5611 5618 5641 5643 9009 9010 5649 5651 9032 9033 9041 5680 2114 2137 5841 5858 5864 5866 5878 5893 9263 6052 6056 6085 2590 6222 6293 2709 6625 6635 3089 3092 3115 3246
thef$	9189
theft	9123 5835 9209 2249 9220 9308 9309 9310 9322 2382 9351 6047 6205 6206 6217 6219 3362
theft$	7288 7302 7879 8013 9198 5848 9215 2358 5981 9386 9410 9568 9569 9580 9582 9591 3106 6961
thefts	5909
thefts$	9197 9198 5848 9272 5981 9386 9410 9568 9591 6961
their	5788 2190 2225 2447 6667 3083 3102
their$	19 3673 3675 79 80 83 87 3688 3690 3727 3798 211 218 219 220 222 3824 226 3835 3836 3837 3838 3839 3840 7206 274 3888 7269 3917 3918 7305 4014 7399 4117 4139 4169 4170 576 577 4182 4208 616 619 7586 7589 4265 4268 4309 7697 7701 4339 4456 7856 1013 8029 1075 8065 4711 4713 4893 4989 4990 4991 5016 1425 1442 1463 5077 5273 5318 8717 5545 5556 5640 5642 5644 9009 9010 5649 5651 5652 9021 9032 9033 5718 5719 9089 2137 5737 5745 5746 5824 5858 5864 5866 2467 6070 6071 2554 2555 6155 6165 6177 2659 2674 2796 2953 2954 2995 6626 6635 3040 3218 3263
theirs$	7569
theirself$	3599 3601 3640 3641 43 3643 3644 3645 3646 3647 3648 50 7013 7014 3652 3653 7193 3889 3890 3891 7284 3989 7488 7489 7491 4147 4148 4149 4150 4151 4152 4153 4154 4156 4157 7523 7524 7537 4183 4184 4185 4186 7550 7551 7552 7553 7554 7555 7556 7557 7558 7559 4201 4202 4203 4204 7568 4266 4270 672 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 4285 4286 7650 7651 7652 7653 7654 7655 7657 7658 7659 7660 7870 8045 8046 8047 8048 8049 8050 8051 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 8232 4871 8235 8236 4874 8243 5676 6229 6254 6255 6470 6471
theirselves$	3599 3601 3640 3641 43 3643 3644 3645 3646 3647 3648 50 7013 7014 3652 3653 7193 3889 3890 3891 7284 3989 7488 7489 7491 4147 4148 4149 4150 4151 4152 4153 4154 4156 4157 7523 7524 7537 4183 4184 4185 4186 7550 7551 7552 7553 7554 7555 7556 7557 7558 7559 4201 4202 4203 4204 7568 4266 4270 672 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 4285 4286 7650 7651 7652 7653 7654 7655 7657 7658 7659 7660 7870 8045 8046 8047 8048 8049 8050 8051 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 8232 4871 8235 8236 4874 8243 5676 6229 6254 6255 6470 6471
them	5755 5763 9164 9166 9168 9170 2212 2213 9225 9233 5888 9251 5891 5892 5927 2346 9311 9312 9334 9338 9346 6001 9412 9415 6734 6740 6759 6874
them$	6965 6966 6992 7039 3777 3784 7282 3920 3922 3924 7336 7339 7378 7379 7380 7381 7382 7383 7384 7385 4155 4164 4165 7550 7551 7552 7553 7554 7555 7556 7557 7558 7559 7711 7715 7716 7721 4362 4419 4446 4526 994 4621 4622 4623 4624 4625 4737 4799 8296 8378 1432 1433 5207 5216 5222 5234 8605 8624 5277 5396 5397 5509 5510 5511 5512 5513 5514 8884 5561 5582 8975 8976 8977 8978 8979 8980 9032 9033 9056 9057 5697 2216 2262 9254 9266 9298 9341 2395 6013 6054 6376 6591 6626 6627 6629 6635
themself$	3599 3601 3640 3641 43 3643 3644 3645 3646 3647 3648 50 7013 7014 3652 3653 7193 3889 3890 3891 7284 3989 7488 7489 7491 4147 4148 4149 4150 4151 4152 4153 4154 4156 4157 7523 7524 7537 4183 4184 4185 4186 7550 7551 7552 7553 7554 7555 7556 7557 7558 7559 4201 4202 4203 4204 7568 4266 4270 672 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 4285 4286 7650 7651 7652 7653 7654 7655 7657 7658 7659 7660 7870 8045 8046 8047 8048 8049 8050 8051 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 8232 4871 8235 8236 4874 8243 5676 6062 6229 6254 6255 6470 6471 6789 6811
themselves$	3599 3601 6965 6966 3640 3641 43 3643 3644 3645 3646 3647 3648 50 7013 7014 3652 3653 7193 3889 3890 3891 7284 3989 4022 7488 7489 7491 4147 4148 4149 4150 4151 4152 4153 4154 4156 4157 7523 7524 7537 4183 4184 4185 4186 7550 7551 7552 7553 7554 7555 7556 7557 7558 7559 4201 4202 4203 4204 7568 4266 4270 672 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 4285 4286 7650 7651 7652 7653 7654 7655 7657 7658 7659 7660 7867 7870 1032 8045 8046 8047 8048 8049 8050 8051 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 8232 4871 8235 8236 4874 8243 8257 8913 5676 6062 6229 6254 6255 6470 6471 6789 6811
therap	6066 9440
therapist$	9429 9439
therapy$	9430 6821 6822 6841 6920
there$	7050 4107 7476 1565 1566 5815
these$	3781 4057 4061 7713 7717 7723 840 1057 1364 1368 1374 8547 1598 8624 5481 5509 5510 5511 5512 5513 5514 5565 5567 5574 5584 5585 8975 8976 8977 8978 8979 8980 9032 9033 9056 9057 5697 2414 2724 2732 6591 2995 6626 6627 6629 6635 3089 6740
they	9114 9147 2212 2213 2256 2266 5927 2346 9311 9312 9334 9338 9346 6001 2414 9412 6759
they$	3711 4090 4094 4095 4120 622 825 4424 826 7788 827 828 8025 8542 8543 8544 8545 8546 5190 5191 5192 5194 5353 8720 5855 5865 5885 2334 2395 5999 6013 6059
thick$	1382 2882 2898 2936 2942 3389
thickset$	2894 3403
thief$	7852 7853 7854 6330 6331
thieves$	7852 7853 7854 6330 6331
thieving$	7879
thigh$	9434
thighs$	9434
thin$	4984 2894 2913 2917 3404
thing$	8799 8800 8801 8802 8803 8805 8806
things$	7247 7374 4230 8171 8238 8275 8276 5620 5706 5729 2571
think$	7666 1121 1122 1123 1124 1125 1126 4880 5367 8731 8732 8733 8734 5463 8827 2347
thinking$	6598
thinks$	1121 1122 1123 1124 1125 1126 5367 8731 2347
thinnest$	1416 2941
third$	1374
thirteen$	1149 1150 1151 1152
thirties$	7403
thirty$	7401 7403 467 1116 4725 8111 8115 8116 8117 8118 8119 8120 8121
this$	3798 7305 4055 4309 1032 1374 8624 8664 5396 5397 5509 5510 5511 5512 5513 5514 8884 8975 8976 8977 8978 8979 8980 9032 9033 5671 5706 5729 5858 2709 2792 2891 6591 6625 6626 6627 6635 3092
thoroughly$	2989
those	9225 6000 6734
those$	7767 840 1057 1364 5826 9233 5896 9263 9294 2732 6591 3089
though$	163 3763 7330 7331 7332 7333
thought$	3665 3666 3667 3668 3669 3672 7445 7611 7612 872 987 8700 8716 8721 5367 8731 8732 8733 8734 8735 8736 8737 5463 8827 8846 8847 8848 8849 8850 8851 8852 8853 8854 8855 5493 5494 5495 5496 5497 8986 9097 2234 2345 2442
thoughtless$	8812 8813 8823
thoughts$	2464
threadbare$	2956
threat$	4463 865 4465 4466 4467 4468 4469 4470 4471 4472 4473 4474 7838 7839 4477 4478 5884 2286 3088 3165
threatening$	2793 3387
three	9164 5927 2346 9311 9312 9334 9338 9346 6001 9412 6759
three$	4362 7877 1431 8393 8394 8395 8396 8397 8398 5207 5222 5649 3089 3260 3336
thresholds$	9009
threw$	47 711
thrill$	3656 58 3661 7731 7757 2687
thrills$	7737
thrive$	578
thrived$	578
thrives$	578
thriving$	578
throats$	8648
throug	5868 6201 3060 3124 3129
through$	236 7901 4884 4885 5013 8573 8602 8604 8625 8630 5654 2639 3047
throw$	47 711
throwed$	47
throwing$	47 711
thrown$	47 711 8480 2563 2564
throws$	47 711
thug$	3375
thuggery$	3375
thuggish$	3375 3387
thugs$	7873 7874 7875 9058 9218 6612 3375
tic$	3241
tick$	3003
ticking$	2740 6603
tidy$	2917
tied$	2235 5945 6538
ties$	831 6301
tight$	8405 5089 5683 2936 2956
tightly$	1412
tights$	6550
tiktok$	393 3992 394 3993 395 3994 396 3995 397 3996 7360 7361 7362
time	6120
time$	3748 7205 7269 7672 4407 4409 4440 4488 4524 8097 8523 8524 8637 8638 8639 8652 8660 9178 2444 2739 6586 6645
timed$	9250
timekeeping$	6280
timeline$	5953
times$	7107 7109 7110 7114 8653
timeta	5969 6132
timetable$	9332 9483 9495 6135
timetables$	9332
timewaster$	6330
timewasters$	6330
timid$	5682
tiny$	2956
tip	3181
tip$	2289
tipoff$	6780
tipoffs$	6780
tipped$	2289
tipping$	2289
tips$	2289
to	2405 6658
to$	3670 3674 7138 7184 3841 3850 3872 3903 3935 3936 3937 3939 3971 3979 3983 4045 4046 4047 4048 4049 4052 4071 4075 4158 7575 4227 7613 4303 4381 4389 4392 4394 4400 4430 4464 4531 4534 4548 4567 4629 4652 4660 4675 4676 4678 4825 4855 4863 8332 5098 8465 8466 8467 8469 8487 8507 5154 5155 5188 8613 8626 5333 5334 8730 8742 8743 8744 5394 5395 8777 8826 5508 1946 5554 5609 5672 9045 5684 5685 9083 5721 5756 5761 5765 2170 5795 5800 2208 5814 5819 5830 5833 5834 5861 5874 5875 5883 5906 5917 5934 2344 2356 2362 9331 2383 5997 6009 6053 6060 6064 9432 6079 6087 6092 9473 6127 6182 9567 6209 2617 6278 6279 6569 6571 6574 6590 6592 6626 6641 6656 6657 6731 3176 6942
toarso	9308
toburg	9308
tocrim	9308
todama	9308
toddler$	6106
todeal	9308
todiso	9308
toe$	8408 8432 8433 8434 5072 2704
toerag$	3377
toerags$	3377
togang	9308
toing$	5997
tokenistic$	2701 3413
told$	7101 7102 144 145 146 153 154 155 156 157 158 159 160 161 7133 7134 7135 7249 7250 3897 7450 7457 4238 8495 8501 8506 8509 8515 8584 8585 8586 8587 8588 8607 8608 8609 8610 8611 5305 5306 5309 5444 5445 8881 2215 2367 6018 6158
tolerance$	6726
tone$	8371 6522
tones$	8371 6522
too$	3774 201 4667 4668 8154 1345 1346 1347 5042 5633 5634 5635 5636 5681 2083 2084 5722 2850
tooffe	9308
took	3248
took$	64 94 271 272 390 470 7627 673 5386 1798 5406 5415 5419 5420 5421 5422 5423 5424 5425 1884 2471 2473 2500 2633 2669 6269
toolki	6722
tooth$	6525
toothless$	3414
top	9323 5978
top$	7391 8410 8427 8428 8429 9253 9294 2371 9341 9363 6550 6555 6561 3089 3094 3096
topless$	4000 3404
tops$	8410 8427 8428 8429 8451 8452 6550 6555 6561
torment$	818 2693
tormented$	818 2693
tormenting$	818 2693
torments$	818 2693
tormentted$	818 2693
tormentting$	818 2693
torn$	8404 2949 2956
torobb	9308
tos$	5997
toshoo	9308
toss$	8833
tostab	9308
tosupp	9308
total$	1525 2104 2994
totally$	2986 2989
tothef	9308
touch$	7138 8572 8893
touched$	7007 3793 7413 8320
touching$	7434
tough	2368 3166
tough$	935 936 937 938 939 940 1237 1238 1239 1370 5967 2917 3128 3398
toughe	2368 3129
tougher$	1360 1361 1362 1363 5967 3128
touret	3200
tourette$	6799
tourettes$	6799
toward	2277 2343 3124
towards$	3939 4381 4389 4392 4394 4400 7862 4567 4626 9192 6890
town$	5908 5954
toxic$	835 836 837 2719 3389
trace	9138 2188 9161 3169
trace$	9173
traced	9359
traced$	9344 9373
traces$	9173
track	2188 9243 2412
track$	1863 5785 9163 9173 9177 5916 5948 2350 2412 6751
tracke	2188 9152 5816
tracked$	9174 9179 5948 2350 9373 3067
tracki	2188
trackie$	6550
trackies$	8427 8428 8429 1486 8449 6550 6555 2967
tracking$	5948
tracks	2188
tracks$	9173 5948
tracksuit$	8427 8428 8429 8439 6550 6552 6555 3408
tracksuits$	8427 8428 8429 8430 8431 8436 8437 8438 8439 8441 8449 6550 6552 6555 6711 3408
trade$	415 424 4023 425 426 427 428 429 517 2656
traded$	415 424 4023 425 426 427 428 429 517 2656
trader	2178 6014
traders$	9117 5777 9377 2425 9390
trades$	415 424 4023 425 426 427 428 429 517 2656
trading$	415 424 4023 425 426 427 428 429 517 2656
traffic$	358 359 360 2643 6672
trafficced$	358 359 360 2643
trafficcing$	358 359 360 2643
trafficed$	358 359 360 2643
trafficing$	358 359 360 2643
trafficking$	358 359 360 2643
traffics$	358 359 360 2643
trail	2453
trail$	2209 6052
trailed$	2209
trailing$	2209
trails$	2209
trainer$	6550
trainers$	7162 7163 7378 7379 7380 7381 7382 7383 7384 7385 7390 7393 7763 5041 1443 8427 8428 8429 8430 8431 8436 8437 8438 8439 6550 6555
training$	6212 6226
tramad	6099
tramadol$	9462
transactional$	2660
transfer$	6882
transmitted$	6827
transplant$	9459
trap$	2745
trapstar$	3407
trauma$	9542 3242 6860
traumatic$	6797
travel	9374
travel$	7235 7236 7237 7415 2669 6269
traveled$	2669 6269
traveling$	2669 6269
travelled$	2669 6269
traveller$	1396 5001
travelling$	7261 7415 2669 6269
travels$	2669 6269
trawl	2199
trawl$	2359 6685 3469
trawled$	2359
trawles$	2359
trawling$	2359
trawls$	2359
treat$	2096 2097 2223
treate	2386
treated$	2096 2097 5856 2261 6068 2493 6100 3194
treating$	2096 2097
treatm	6833
treatment$	1861 9430
treats$	2096 2097
treatted$	2096 2097
treatting$	2096 2097
trendy$	2956
trial$	6931
tricks$	8525
tricky$	935 936 937 938 939 940 7982 7983 7984 7985 7986 7987 7988 6399
tried$	5111 5113 5114 8537 8585 8586 8587 8588 8709 5350 9097 6596
tries$	8575 8597 8598 8599 8600
trip$	7434
trips$	7434
troubl	6047
trouble$	7019 7020 7292 4128 4129 7493 7494 7495 7496 7503 7540 7541 7542 597 7733 7737 7744 7879 8013 5184 8548 5186 8645 5380 8749 8750 8751 9386 9410 2542 2571 6271 6285 2711 2712 2713 6388
troubled$	8716 8721 5367 8731 8732 8733 8734 8735 8736 8737 5381 8770 2788 2891
troublemaker$	3376
troublemakers$	8013 3376
troublemaking$	3376
troublesome$	4439 3389
trousers$	1486 2967
truancy$	3366
truant	3577
truant$	7204 7266 7852 7853 7854 8640 8641 8642 6330 6331
truanted$	3366
truanting$	3366
truants$	7852 7853 7854 6330 6331
true$	1955
trust$	7897 8490 8496 8510 8538 8539 8540 8541 8551 8621 8622 8623 5353 5358 5359 9037 9068 5732 2137 6572 6580 3040 3049
trusted$	7460 7461 7462 7472 4889 1309 8607 8608 8609 8610 8611 8831 8832
trusting$	8489 5261
truth$	4231
truthful$	4228 7592
try$	5111 5113 5114 8490 8496 8510 8537 8575 8621 8622 8623 8634 6572 6580 6596
trying$	8621 8622 8623 9301 6580 6598
tryings$	9301
tubby$	3404
tuberculosis$	3559
tuitio	6134
tuition$	9497
tumour	6061
tumour$	9424
turf	5924
turf$	9287
turkish$	1396 5001 6543
turn	9411
turn$	340 341 4305 4307 712 1475 1484 1501 1502 5112 5130 5136 5141 5150 8516 8517 8575 5219 1999 2005 2006 2007 9048 9381 6019
turned$	340 341 712 4988 4993 1476 1485 1501 1502 5112 5116 8483 8484 8485 8486 8585 8586 8587 8588 1999 2005 2006 2007 2035 9098 6630
turning$	340 341 712 1501 1502 8824 8825 1999 2005 2006 2007
turnned$	340 341
turnning$	340 341
turns$	340 341 712 1501 1502 5112 5185 8575 8597 8598 8599 8600 1999 2005 2006 2007
tutor$	7161 4457
tutors$	7161
twelve$	1149 1150 1151 1152
twenties$	7403
twenty$	7401 7402 7403 467 468 1116 4725 1145 8111 4749 8113 8115 8116 8117 8118 8119 8120 8121 6455
twice$	4037 7406 8176 9432 3274
twists$	6535
two	9164 5927 2346 9311 9312 9334 9338 9346 6001 9412 6759
two$	3913 7877 1431 8393 8394 8395 8396 8397 8398 5470 5649 2395 2808 2828 3089 3260 3336
twoc	6217 3362
twoc$	9580 6961
ugly$	2855 3404
ultimately$	89
unable$	120 688 689 690 691 692 694 725 949 950 951 952 953 2492 2528 6588
unacceptable$	7921 7922 7923 7924 7925 7926 7927 7928 7929 2793 3413
unacceptably$	3413
unacco	3314
unaccompanied$	6913
unambitious$	3389
unanswered$	6644
unauthorised$	3280
unbearable$	7783
uncaring$	3389 3413
uncle	9505 6153 9518 9525 6200
uncle$	2538 9516
unco$	2784 3002
uncomfortable$	9414
unconscious$	3551
uncontrollable$	2788 6588 3389
uncooperative$	3385 3413
uncorr	2160
uncorroborated$	5759
under	5868 2477 3341
under$	411 842 5013 1700 1723 5648 6076 2481 6207 2609 3079 3183
underage$	2650 2657
undercover$	3429
underdressed$	3404
undermine$	2682
undermined$	2682
undermines$	2682
undermining$	2682
underpass$	7485 7486 7487
unders	2326
understand$	129 130 206 7666 4316 4317 4318 4319 4320 4321 4322 4323 4324 4325 4326 4327 8334 8538 8539 8540 8541 2203 2367 2479
understanding$	4870 1272 1273 4873 6618
understands$	2367 2479
understood$	206 8663 2234 2345 2442
undert	2187
undertaken$	7129 8834 8835 8836 8837
underweight$	6836 3404
underwent$	3540
undesirable$	7764 7765 7766 2691 2788
undesirables$	7764 7765 7766
undisciplined$	3389
undoubtedly$	1693 6589 3411
unempl	9517
unengaged$	3385
unfair$	8812 8813 8823 8903
unfazed$	3398
unfit$	1945
unforgivable$	3413
unforgivably$	3413
unfounded$	2698
ungovernable$	3389
ungrateful$	3389
unhealthy$	3695 835 836 837 2636 2719
unheeded$	6644
unhelpful$	3413
uniform$	5041 1443 8406 6548 6550
uniforms$	5041 1443 8406 6548 6550
uninterested$	2980 6588 3389 3413
unironed$	2949
unit	5767 5783 5918 9438
unit$	5353 5358 5359 9037 9068 5732 9120 9128 9130 9135 9136 9137 5775 5776 9146 5810 9216 9281 9300 5938 9313 5965 9348 9370 6040 9452 9492 9511 9576 6871
units$	9120 6731
unjust$	8823
unkempt$	1396 5001 3404
unkind$	8812 8813
unknow	9152
unknown$	4005
unlawful$	7295
unless	9352
unless$	7467 7470 7471 2296
unlikeable$	3389
unlovable$	2788
unmanageable$	7921 7922 7923 7924 7925 7926 7927 7928 7929 2788 6388 3389
unmotivated$	3389
unnecessary$	3663
unnerve$	4933
unopened$	6644
unpaid$	2624
unpleasant$	9414 3389
unpredictable$	7921 7922 7923 7924 7925 7926 7927 7928 7929 2793 3387
unprepared$	2972
unprofessional$	3413
unprofessionally$	3413
unquestionably$	3411
unreachable$	6588 3385
unread$	6644
unreasonable$	8812 8813
unreliable$	6588 3389 3413
unrepentant$	3389
unresponsive$	3385
unruly$	2709 2788 2793 2891 3389
unsafe$	6962 6963 7003 3695 7295 4399 9550 2634 2636
unsavoury$	7764 7765 7766 2788
unshockable$	3398
unsolved$	5976
unstable$	6423 6424 3389
unsubstantiated$	2698
unsuitable$	7767 2691
unsupervised$	2839
unteachable$	2788
untidy$	1396 5001 2937
until$	9171 2296 6949
unto$	4504 4507
untrue$	8668
untrustworthy$	6588 3389 3413
unusual$	2917
unusually$	2858
unwanted$	4137 4705 4708
unwashed$	8404 2937 2949 3404
unwell	9549 6195
unwell$	9558
unwilling$	684 688 689 690 691 692 694 727 949 950 951 952 953 2085 2972 6585 6588
unwillingness$	3825 227 228 229 230 231 232 949 950 951 952 953
unwise$	77 78 3695 7070 7071 7072 7073 613 2636 2679
up$	7012 7068 7222 321 322 323 324 325 4035 4173 4269 7668 4418 7782 906 4594 4595 7964 1032 4687 4712 8077 4727 4728 8127 8146 4791 4808 8237 8308 4970 8357 8375 8412 5074 5075 5083 5084 8456 5094 5095 8492 8493 8498 8499 8503 8504 8512 8513 8520 8521 8522 8581 8582 5284 8670 8897 5543 5555 8923 5599 5602 5603 9001 5647 5862 5877 9296 9299 9341 9357 9503 9520 9522 2610 6394 6483 6554 6568
update	2398
update$	2173 5997
updateing$	2173 5997
updates$	2173 5997
upon$	4125 4126 5984
ups$	8087 8106 8133 8246
upsetting$	7021 7022 7023 7024 7025
upstream$	6768
urchin$	3375
urchins$	3375
urgency$	9064 9065 9066 9067 6643
us$	7260 7336 7339 7590 7674 7675 8022 8283 8291 8292 8293 8294 8295 5561 2361
use	2274 2343 2575
use$	3631 3633 3634 3635 7067 7138 7204 7233 518 519 520 4198 652 7666 8490 8496 8510 5258 2166 2375 2438 2440 9456 6572
used	2343 2487
used$	7007 7453 518 519 520 652 926 1262 2034 2169
useful	2343 3060
useful$	9129 2310 2440
useless$	2981 3389 3413
user$	7843
userna	5969
usernames$	9332
users$	7843 9559
uses	2274 2487
uses$	518 519 520 2438
using	2274 2487 2575
using$	7124 518 519 520 927 2438
usual$	5689 2717
usually$	1487
utter$	1525 2105
utterly$	5332 1992 2986 2989
vaccin	3547
vain$	3389
valium	6099
valium$	9462
valuab	3060
value	6658
value$	2166 2440 3131
values$	8003 6431
van$	6665
vandal$	7852 7853 7854 6330 6331 3375
vandals$	7852 7853 7854 6330 6331 3375
vans$	6665
vape$	7162 7163 7390 7393 7773 9450
vapes$	7162 7163 7378 7379 7380 7381 7382 7383 7384 7385 7390 7393 7773 9450
variable$	7916 7917 7918 7919
vehicl	9172
vehicle$	2224 6217 3073 3080
vehicles$	2224
ventured$	7472
verbally$	2804
vermin$	9058
versed$	4739
very$	3765 3773 1208 5055 5345 2850 2858 2875 3237
vest$	6550
vests$	8445 8446 8447 6550
vicious$	3387
victim$	4336 845 4461 863 7932 8272 8273 8274 2579 2831
victimisation$	7000 7001 7002 7534 7535
victimise$	2098 2099 2100 2101
victimised$	2098 2099 2100 2101
victimises$	2098 2099 2100 2101
victimising$	2098 2099 2100 2101
victims$	570 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7737 844 4461 863 7932 8272 8273 8274
video$	7363 4027 4028 430 431 8320 9162 9275
videos$	7363 4027 4028 430 431 8320
vietnamese$	1396 5001
view$	9193 6634
viewed$	868 985
views$	6634
village$	7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 5577
vindictive$	8823 3387 3389
violen	9220 9421 9517 9546 9549
violence$	7288 7302 7304 4128 4129 7879 1018 1019 8013 5918 5937 2339 9302 9303 5950 2353 5961 2366 2370 5985 6007 2422 2441 2542 6271 6301 3115 6908 3310
violent$	7921 7922 7923 7924 7925 7926 7927 7928 7929 8013 2720 2793 3094 3387
virtually$	1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1233 1234 2859 2869
visibility$	9289
visible$	5967 6539 3172
visit	2575 6722 6729
visit$	4648 8986 9224
visited$	8881 9097
visiting$	7124 7261
visitor$	9429
visits	2572
visits$	4648 9153
visual$	3213
visually$	3251
vital$	5649
vitiligo$	3406
vodka	6065
vodka$	9428
voice$	6634
voices$	6634 6806 6807 6808
volatile$	7921 7922 7923 7924 7925 7926 7927 7928 7929 2793 3387
volition$	7181 7431 7432 6268
volume	2305
volumes$	5531
voluntarily$	7431 7432 6267 6268
vomit$	9425
vomited$	3256
vomiting$	3256
vomits$	3256
vote$	312 313
voted$	312 313
votes$	312 313
voting$	312 313
voucher$	7390 7393
vouchers$	7390 7393
vulnerabilities$	4215 617 618
vulnerability$	7534 4215 617 618 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690
vulnerable$	6964 7003 4839 4840 4841 8272 8273 8274 8311 8312 8313 6476 2891
wag$	2647
wagging$	2647
wags$	2647
waited$	6630
waitin	2485
waiting$	4497 2468 2489 2497 3222
walk	9374
walk$	3809 3828 3878 7440 7441 7442 7443 7444 7576 1474 1483 1929 1930 9048
walked$	3893 4089 4096 4234 1474 1483 1929 1930 6161 6630
walking$	7124 7261 1474 1483 1929 1930
walkked$	1474 1483
walkking$	1474 1483
walks$	1474 1483 1929 1930
wall$	5962
wannabe$	2703 3375
wannabes$	3375
want	5780 2222
want$	7353 7354 4294 4295 4296 4297 4429 8125 8244 4922 4923 4924 1506 8538 8539 8540 8541 8557 8558 8559 8575 5292 1795 8838 9129 9301 2465
wanted$	3805 7529 1506 8663 1796 5479 5480 1882 1883 2180 2465 2606 2622
wanting$	6614
wants$	7353 7354 8244 1506 8557 8558 8559 8575 5292 9301 2465
ward	9438
warden	5772 5773 5774 2176 2177 2178 2211 5813 6014 2419
warden$	2154 9117 9135 9136 9137 5775 5776 5777 2208 5810 9176 2318 2349 9377 2420 2425 2426 9390 6029 2445
wardens$	7781 8015 8016 2154 9117 9135 9136 9137 5775 5776 5777 2208 5810 9176 2271 2318 2349 9377 2420 2425 2426 9390 6029 2445 6293
warn$	2289
warned$	7101 7102 3740 142 143 144 145 146 147 148 149 3749 151 152 153 154 155 156 157 158 159 160 161 7133 7134 7135
warning$	7098 7131 7132 7706 7707 7708 7709 7710 2030 2031 2032 2033 9012 9013 9032 9033 9262 6128 6294 6634 6635 3075 6937
warnings$	7098 7131 7132 7706 7707 7708 7709 7710 2030 2031 2032 2033 9012 9013 9032 9033 9262 6294 6634 6635
warran	6043
warrant$	1315 1316 1317 9230 2380 9406 6719 3467
warrants$	2380 6719 3467
wary$	6986 3625 3626 3627 3628
was	2261 6042 3206
was$	3707 141 150 224 225 345 4040 559 560 766 767 768 838 880 881 882 883 884 885 886 887 888 889 942 4553 4558 978 1002 1003 1004 1005 1006 1007 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 8336 8339 1388 5061 1487 1511 5120 5292 1732 1733 5450 5460 8856 5505 5540 1993 5628 5629 5664 2073 2074 9076 2121 9099 5811 5828 5894 5998 6020 2469 2671 2725 2727 2731 2774 2778 2789 2790 2800 6491 6538 3013 3039 6689 3155 3214 3219 3225 3226 3237 3253 3274 3276 3277 3311 3315 3325 3333 3335 3336 3340
wash$	2041
washed$	2041
washes$	2041
washing$	2041
waste$	710 3046
wasted$	710 3046
waster$	7851 3375
wasters$	7851 3375
wastes$	710 3046
wasting$	710 3046
watch	2453 3076
watch$	8427 8428 8429 5785 9163 2209 9177 9224 2337 5948 9381 6052 2582 6550 6555 6751
watche	5816
watched$	8887 8888 9165 2209 9179 5948 9329 9373 2582
watches$	8427 8428 8429 6550 6555
watching$	2209 5948 2582
watchlist$	6675
watchlists$	6675
watchs$	2209 5948
water$	6169
wave$	6752
wavy$	2937
way$	20 7027 4665 5058 1460 1461 1462 8448 5090 5091 5179 8971 2082 9403 6233
ways$	7027 7251 8024 8102 8171 8525 8636 6233
wayward$	2788 6388 2891
we	2178
we$	5202 5203 5205 5206 5270 5271 5272 2079 5777 2271
weak$	4509 7916 7917 7918 7919 958 1958 1959 1960 1961 9027 9028 9029 9030 5682 2111 2813 2814 3024 3063
weaker$	4449
weaned$	2499
weapon	9113 9123 9196 9321 2373 9581
weapon$	7248 9183 9203 9204 9580 3159
weapons$	7246 7288 2171 9183 9203 9204 5972 3159 3464
wear	2615
wear$	7440 7441 7442 7443 7444 1413 1438 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 2938 2951
wearing$	7261 1413 1438 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 9362 2615 2938 2951
wears$	1413 1438 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 2938 2951
weary$	6445
weed	6225
weed$	7162 7163 7246 7323 7324 7325 7378 7379 7380 7381 7382 7383 7384 7385 7390 7393 7773 9167 6086 9450 9461 9588 6242
week$	8637 8638 8639 6135 6645 6922
weekend$	8637 8638 8639 9428
weeks$	6645 6922
weigh$	1306 4906 4907 4908
weighed$	3550 3553
weighs$	3553
weight	6066 6093 9457
weight$	9429 9456 6837
welcome$	2677
welcomed$	2677
welcomes$	2677
welcoming$	2677
welfare$	6972 3610 7028 7029 7030 7031 7032 7033 7034 7035 7038 7635 7636 7637 7638 7639 7640 7641 7642 7643 7644 7645 7646 7647 8268 8269 8270 8271
well$	7128 7136 7137 7905 1054 1055 1067 1110 1140 1267 1288 1291 4898 4899 4900 4901 4902 4903 4904 1389 1394 2896 2909 2918 6549
wellbe	6093
wellbeing$	6972 7028 7029 7030 7031 7032 7033 7034 7035 7038 7630 7631 9456
went$	7103 7123 336 337 338 339 340 341 371 372 373 3986 391 392 473 474 475 7483 7484 775 799 815 816 1033 1034 1035 1474 1483 2055 2480 2601 2610 2668 2669 6269 3313
were	9152 2261
were$	3707 3714 141 150 3770 224 225 345 4040 559 560 7617 766 767 768 838 880 881 882 883 884 885 886 887 888 889 942 978 1002 1003 1004 1005 1006 1007 8019 1160 1164 4763 1165 1166 1167 1168 1171 1172 1173 1174 1369 1388 5014 1487 1510 5120 5230 5231 5292 1732 1733 5460 8856 1993 5629 5664 2073 2074 2121 9099 5811 5828 5887 5998 6196 2671 2725 2727 2731 2774 2778 2789 2790 2800 6491 6538 3013 3039 6689 3155 3274 3315 3325 3333 3340
west$	1406
wet$	2486
wets$	2486
wetting$	6832
what$	3762 7305 7436 4166 4167 588 596 7581 7589 657 658 8023 4662 8029 8275 8276 9010 9032 9033 5936 5980 2400 6274 6277 6635
whatever$	7625 8238 8255 1512 1513 1514 1515 1606 1607 5980
whatsapp$	393 3992 394 3993 395 3994 396 3995 397 3996
whatsoever$	8856
wheel$	8909
wheelc	6195
wheelchair$	9558 3509
when	6667
when$	3990 3991 7589 8335 9073 9171 9178 5913 6855
whenever$	3990 9171
where	6667
where$	6988 6989 6990 6991 7589 8335 2221 5913 5949
wherea	5787 2340 5939 5940 2411
whereabouts$	9150 9151 6010
which	6658 6667
which$	8335 9190 9304 9311 5960 6011
while$	8889
white$	8322 1374 1396 4999 1409 5030 5031 5032 1434 1470 2890 2891 2914 2921 6550 2956
who	9113 9134 9190 9304 9311 5960 6011 6667
who$	6988 6989 6990 6991 4038 4039 604 621 7589 7756 7768 8019 8336 8339 2182 5784 5790 2216 2241 2252 5854 2262 5913 5914 5949 9316 5993 2399 6000 2403 6012 9389 6032 9397 6045 6491 3163
whoever$	6000
whole$	5587 5589 2709
wholly$	2986 2989
whom	9304 9311 9323
whom$	6988 6989 6990 6991 7589 9144 9214 2262 5949
why$	614 615 7581 7589 659 660 661 662 1866 1867 1868
wicked$	2718
wider	2225
wider$	5824
wife$	9501 9536 9561
wild$	2709 2718 6358 6359 6360 6388 2915 2937 3389
wilful$	3413
wilfully$	387 3043 3413
will	2405
will$	688 689 690 691 692 694 728 748 1257 1281 1293 1296 1329 1526 1528 1529 1530 1531 1532 1533 1534 1538 1539 1540 1541 1542 1543 1544 1554 1558 1559 1560 1568 1569 1570 1571 5178 8553 8554 8555 8556 5209 8579 1618 1619 1620 1621 1622 8589 1633 5265 5266 5269 5292 8657 8658 1704 1705 1718 5766 2170 5800 2208 5881 2344 2383 6042 2973 2976 2978 2990 3176
willed$	6412
willing$	194 195 200 284 285 286 663 664 665 5102 5104 5106 8470 8471 8472 8473 2162 2667
willingly$	7431 7432 471 6267 6268 2670
willingness$	7196 5250 8614 8615 8616 8617 8618 8619
win$	4632 8595 5233
wind$	819 820 5158
winding$	7021 7022 7023 7024 7025 819 820
winds$	819 820
winter$	7309 7310
wiry$	2894
wisdom$	4760 1162
wise$	3715 1061 1062 1112 1370 6441 6446 6447 2854 2870
wiser$	3695 1058 1059 1060 1103 1112
wish$	5250 8614 8615 8616 8617 8618 8619 9301
wished$	2465
wishes$	2465 6634
wishs$	9301
wit$	8814 8815 8816
with	9255 6218 3129
with$	7046 7129 7208 7211 7216 7267 3912 3925 3929 7371 4009 4012 4041 4053 4054 4058 4060 4062 4064 7435 4145 4146 7591 4401 4404 4414 4415 7779 4430 7898 7902 7913 7914 7920 4626 7993 1038 8011 4649 4652 1071 4875 4876 4877 8336 8339 1413 1426 1427 1428 1429 1477 8508 8552 8627 1891 9022 5756 5781 9153 5825 9192 9353 2474 6142 9515 6190 2618 6228 6289 2830 2938 2945 6654 6731 6778 3188 3249 3271 6903 6938
withar	9308
withbu	9308
withcr	9308
withda	9308
withde	9308
withdi	9308
withdrawn$	5989
withga	9308
withheld$	631 632 6642
withhold$	631 632
withholding$	631 632
withholds$	631 632
within$	4460 7824 7825 4617 4842 6057
withof	9308
without$	73 3914 900 8219 8220 8221 8222 8223 8224 8225 8226 8227 8228 8229 8230 8231 8255 8261 8262 8263 8264 8265 8266 8267 1340 1564 1567 5187 1654 1892 1893 5517 2024 2025 2520 2984 2985 2999 3021
withro	9308
withsh	9308
withst	9308
withsu	9308
withth	9308
woeful$	2111 3413
woefully$	3413
wolves$	7873 7874 7875
woman	6220
woman$	8083 1127 4731 8098 8132 8137 1180 4782 8152 8153 1204 8168 8169 8170 8174 1215 1216 8196 9553 9583 6458
women$	7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 8083 8086 1127 4729 8103 8105 8122 8130 8137 8138 1177 8152 8153 1215 1216 1235 8249 8409 8459 6455 6458 6468
wont$	1540 1541 1542 1543 1544 2973
wool$	6463
woolly$	3413
word$	8986 9015
wore$	7440 7441 7442 7443 7444 1413 1438 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 2938 2951
work	6722
work$	124 126 127 3766 7130 3852 7291 349 350 351 352 353 354 355 356 357 581 7666 7675 7857 4535 4550 7967 4630 4671 8461 8490 8496 5145 8510 5189 8572 8603 8621 8622 8623 8628 8871 2227 6223 6281 2809 6572 6580 6623
worked	2269
worked$	349 350 351 352 353 354 355 356 357 581 8601 8607 8608 8609 8610 8611 9349 2611 6581
worker	9438
worker$	7161 7376 7590 7674 5353 5358 5359 5369 5370 9037 9068 5723 5732 6183 9574 6282 3050 6948
workers$	7161 7376 7590 4309 7674 7989 8034 8035 8036 5202 5203 5205 5206 5353 5358 5359 9037 9068 5732 6282
working$	349 350 351 352 353 354 355 356 357 581 4551 4846 8489 8621 8622 8623 9277 6580 6652 3291
works$	349 350 351 352 353 354 355 356 357 581 6581
workshop$	124 126 127
workshops$	124 126 127
workshy$	3389
world$	8102 2846 2847
worldly$	1112 1360 1361 1362 1363 2848 3394
worn$	7445 7460 7461 7462 7472 9160 5799 6538
worr	2494 2532 2594
worried$	4847 4848 4849 8213 8214 8215 4853 4854 5661 2144
worries$	7702 7703 7704 7705 6634
worry$	4847 4848 4849 8213 8214 8215 4853 4854 6634
worrying$	7921 7922 7923 7924 7925 7926 7927 7928 7929 2791 2793
worse$	4205 8247 8248 8983 8984 6473
worst$	7505 4168 2793 3094
worth$	7693
worthless$	3389
would$	501 4102 7466 505 506 507 508 509 515 4115 4124 4213 4261 832 890 8125 8145 1248 4852 1330 1527 1545 1546 1547 1558 1559 1560 5209 8589 1633 5292 8657 8658 1704 1705 5446 5447 5448 5766 2170 2974 2978 2990
wound$	819 820
wrap	9581
wraps$	7892 6242 6376
wreak$	2766
wreaked$	2767
wreaking$	2765
wreck$	2682
wrecked$	2682
wrecking$	2682
wreckked$	2682
wreckking$	2682
wrecks$	2682
wrist$	9434
wrists$	9434
writ	6892
write$	2013 2342 2412 9490 2750 2751
writing$	2016 2342
written$	1994 2015 2529
wrong$	3695 3696 3787 3863 3864 3865 7292 7755 7764 7765 7766 8143 8144 8812 8813 8823 8903 9069 9070 5720 2636 2692
wrote$	2014
xanax	6099
xanax$	9462
y$	8165
year	6130
year$	4042 4066 4067 7819 4459 7823 4715 8088 4744 8205 1376 1379 1381 9489 6130 9493 6645 6922
years$	7823 8074 8075 8076 8139 8140 8141 8142 8177 8178 8179 8205 6645 6922
yet$	3752 2091 5712
yield	3060
yjs	6210
yjs$	9573 3349
yob$	3375
yobbish$	2793 3375
yobbo$	3375
yobbos$	3375
yobs$	7873 7874 7875 3375
yoi$	3593
yos	6210
yos$	9573 3349
yot	6210
yot$	9573 3349
young	6220
young$	226 274 824 4433 7933 4574 4575 7957 7958 7959 7960 7961 7962 1016 1017 4618 4717 4963 4964 4965 4966 4967 4968 1374 8336 8339 5197 5324 5482 5600 5601 5610 5619 5657 5698 5700 5755 9168 9170 5808 2212 2213 5832 2256 9225 2266 9233 5888 5891 5927 2346 9311 9312 5970 9334 9338 9346 6001 9412 9415 9583 2657 2720 2723 2732 2771 6387 6433 2866 2890 3089 6734 6740 6759 3312
younger$	4449 7826 7827 7828 7829 7830 7831 7832 7833 7834 7835 7836 7837 7840 7841 6167 6241
youngers$	9212
youngster$	7933 7957 7958 7959 7960 7961 7962 6387
youngsters$	7933 7957 7958 7959 7960 7961 7962 6241 6387
youth	3100 3345
youth$	7933 7936 7957 7958 7959 7960 7961 7962 1374 8336 8339 8342 8343 2125 5771 2224 6210 2612 2720 6321 2723 6387 6490 2892 3089 3336 3345
youths$	7795 7933 7936 7957 7958 7959 7960 7961 7962 8336 8339 2224 6321 6387 2892 3400
yp	5755 5763 9147 9164 9166 9168 9170 5808 9172 2212 2213 9225 9233 5892 5927 2346 9311 9312 9334 9338 9345 9346 6001 9412 9415 2495 6101 2518 2540 6141 9535 6186 6187 2595 9560 9587 2628 3100 6710 6734 6759 6874
yp$	2697
yp1$	2696
yp2$	2696
yp3$	2696
yp4$	2696
yp5$	2696
yp6$	2696
yro$	3591
zero$	1651 5483 3044 3127
zits$	6544
