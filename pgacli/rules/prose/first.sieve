3620 3383 2646

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
(happy|willing|content|prepared|pleased) to be (exploited|used|groomed|abused|controlled|passed around)
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
(knowledge|experience|sense|outlook|confidence|wisdom|nous|skills) of (adults|someone|people|somebody|a person|an adult) twice <their> age
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
(size|build|strength) of [a] (grown|fully grown) (men|man|women|woman)
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
(little|nothing|not much) (frightens|scares|fazes|worries|bothers) (them|him|her|these _)
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
(mohican+|baby face+|baby faced|doe eyed)
(long|false|fake|thick) (lashes|eyelashes)
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
(have|has|had) not (kept|attended|come to|turned up (to|for)|answered|managed|finished|completed) (a single|one single|one) (appointment+|session+|meeting+|lesson+|call+|visit+|course+|day+|week+|offer+)
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
(response+|help|support|action|effort+) ... (was|is|were|has been|have been) [far|much] too (little|late)
no thanks to (the|our|its|this|that) _
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
(broke|broken|breaks|breaking) ([its|their|every|so many|repeated|several|more] promise+|(its|their) word)
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
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:of )?(?:the (?:group|members|young people|boys|girls|five)|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for|outside(?= the (?:shops?|kebab|takeaway|flats?|station)))
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
(?:should|must|will) (?:each |all |both )?be treated as (?:an? )?(?:suspects?|offenders?|criminals?|nominals?)
(?:group|they|members|boys|girls|lads|friends|yp\d+) (?:is|are|was|were) (?:\w+ )?known for (?:robber\w+|burglar\w+|thefts?|dealing|shoplifting|violence|offending)
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
(?:to|will|should|must) (?:hold|conduct|carry out|introduce|run|begin) (?:\w+ )?bag search(?:es)?
(?:drugs|knives|weapons|cash|stolen goods) (?:\w+ )?(?:seized|recovered|confiscated) (?:from|off) YOUNG
(?:go|going|press|pressing|push|pushing|bid) for (?:an? |the )?(?:injunctions?|cbos?|criminal behaviour orders?|asbos?|dispersal order)
(?:for )?use in (?:court|evidence|proceedings)(?= (?:against|later)|[.,;]|$)
who (?:is running|runs|is directing|directs|controls|is controlling|bosses) (?:whom|who\b)
(?:good|full|better|poor|patchy) coverage (?:of|on) YOUNG(?! in the (?:press|paper|news))
address checks?
cads?
(?:run|runs|running|check|checks|checking)(?: \w+){1,6}? against (?:live|open|unsolved|outstanding|current)\s+(?:jobs?|cases?|crimes?|enquiries|investigations?)
(?:no longer|not|never|less) (?:\w+ ){0,4}?(?:able|capab\w+|opportunit\w+|free|in a position|inclined) to (?:re-?)?(?:offend|commit|deal|steal|rob)
identif(?:y|ies|ying) (?:those|who is|who are|the ones|the people) (?:\w+ )?(?:at the top|higher up|above them|pulling the strings|calling the shots)
warrants? (?:to be|will be|are to be|being|is to be) (?:executed|sought|obtained|served|applied for)
(?:report|feed|relay|pass)(?:s|ing)? (?:back |on )?(?:what|anything|everything|whatever) (?:s?he|they|the \w+) (?:\w+ )?(?:learns?|hears?|finds? out|picks? up|overhears?|discovers?) (?:[\w’']+ ){0,6}?to (?:the )?(?:dc|ds|di|dci|pc|ps|sgt|police|officers?|detectives?|sergeant|inspector|squad|force)
(?:asb|anti-?social behaviour|crimes?|offen[cs]es?|thefts?|robberies|shoplifting|damage) (?:\w+ )?(?:attributed|attributable|traced|linked|put down) to YOUNG
(?:to|can|could|will|might) flip (?:one of (?:them|the)|him|her|yp\d+)
(?:serv|issu)(?:e|es|ed|ing) (?:\w+ ){0,2}?(?:cpns?|cpws?|abcs?|asbos?|cbos?|injunctions?) (?:on|to|against) YOUNG
arrest (?:on|for|upon|at) (?:any |the first )?breach
(?:ought to|should|must|will|to) be (?:managed|handled|dealt with|policed|treated) (?:\w+ ){0,3}?by POLICE
enforcement (?:has|have|had) (?:\w+ ){0,3}?(?:success|effect|results|worked)
appetite for (?:\w+ ){0,3}?(?:operation|enforcement|crackdown|arrests)
(?:matched|compared|cross-?checked|cross-?referenced|correlated|overlaid) (?:with|against|to) (?:\w+ ){0,3}?(?:robber\w+|burglar\w+|thefts?|offen\w+|crimes?|crime \w+)
(?:tenanc(?:y|ies)|homes?|housing|benefits) (?:\w+ ){0,4}?(?:at risk|in jeopardy|lost|withdrawn|reviewed) (?:unless|if (?:their|the)\s+(?:sons?|daughters?|child\w*|boys|girls|behaviour))
YOUNG (?:\w+ ){0,2}?(?:get|gets|getting|got) away with (?:it|this|things|everything|crimes?|murder)
(?:courts?|bench|magistrates|judges?|sentences?|arrests?) (?:\w+ ){0,3}?sends? (?:the right|a clear|a strong|a firm|a) (?:\w+ )?(?:signal|message)
(?:firm|hard|robust|strong)(?:er)? (?:line|stance|action) (?:from|by|with) (?:the )?(?:courts?|police|magistrates|officers|group|bench)
enforcers?(?=[.,;:)]|$| for| of| in)
check who is (?:\w+ )?(?:at home|in\b|indoors|there|present)
(?:somebody|someone|one of them|they|one or two) (?:gets?|is|are|were) (?:\w+ )?locked up
stops? (?:\w+ ){0,2}?(?:resulting|ending|that (?:result|end)|leading) (?:in|to|with) (?:an? )?(?:positive|arrest|find|seizure|charge)
threat (?:assessments?|levels?|scores?)(?=:| (?:is|of|for|in))
(?:bulk|most|much|all|half|majority|lot|share) of (?:it|them|this|which) (?:\w+ ){0,2}?(?:down|due|attribut\w+|traced) to YOUNG
(?:robust|tough|firm|hard)(?:,? (?:and )?\w+)? (?:police|policing|enforcement) response
(?:email|tell|send|update|inform|report to|ring|brief|copy in)(?:s|ing)? (?:the\s+|our )?(?:police )?(?:analysts?|intelligence \w+|gangs? unit)
who (?:was|were|is|has been) seen(?=[,;]| where| with\b| by (?:officers|police|patrols))
(?:prioritis\w+|target\w*|tackl\w+|remov\w+|arrest\w*|identify\w*|pursu\w+|know) (?:those|the ones|the people|who is|whoever is) at the top
bring(?:s|ing)? (?:the others|YOUNG) (?:into line|to heel|to book)
who (?:commands|supplies(?=[.,;]| (?:whom|them|it)\b)|gives the orders|calls the shots|is expendable)
(?:group|gang|network) (?:is |are |to be )?disrupted(?=[.,;]|$)
(?:re-?)?offending (?:is |are |goes |comes |to be )?(?:down(?! to)|cut|reduced|halved|falls?|drops?)(?=[.,;]|$| by| to| in| from)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 38 39 39 39 40 40 40 42 42 42 43 43 43 44 44 44 44 45 45 45 45 46 46 46 46 46 46 46 46 47 47 48 48 49 50 50 51 51 51 51 51 52 52 52 53 53 54 54 54 55 55 55 56 56 56 56 56 56 57 57 57 57 58 58 58 58 59 60 61 61 61 62 63 63 64 64 65 65 65 66 66 67 67 68 68 68 68 68 68 69 70 71 72 72 72 72 73 73 73 74 74 75 75 75 76 77 77 78 79 79 80 81 82 83 83 83 84 84 84 84 84 84 84 84 85 86 86 87 88 89 89 90 90 90 90 90 90 90 91 91 92 93 93 93 93 93 93 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 95 95 95 95 95 95 95 96 96 97 97 98 98 98 99 99 99 99 99 99 100 100 100 101 101 102 103 103 103 104 104 104 104 104 104 105 105 105 105 106 107 107 107 107 107 107 108 108 109 109 110 111 112 112 113 114 114 115 115 115 115 115 116 116 116 116 117 117 117 118 118 118 119 119 119 119 120 120 121 122 123 125 125 126 126 127 127 127 128 128 128 128 128 128 129 129 129 130 130 130 131 131 131 131 132 132 132 132 133 133 134 134 134 134 135 135 135 135 135 135 135 135 135 136 137 137 139 140 140 144 144 144 144 144 145 145 145 146 147 147 147 147 147 147 147 149 151 152 153 157 159 161 163 163 163 163 163 163 163 163 164 164 164 164 167 167 167 168 169 169 169 169 172 173 173 174 174 175 177 177 177 178 180 180 180 180 180 180 181 182 183 183 183 183 183 183 183 184 184 184 184 184 184 185 185 188 188 189 190 190 191 192 192 192 193 194 196 196 196 196 196 197 197 197 197 197 197 197 197 198 198 198 198 198 198 198 199 199 199 200 200 201 201 202 202 202 202 202 203 203 203 203 203 204 204 205 206 207 207 208 208 209 209 209 210 211 211 212 212 213 213 214 215 215 215 216 217 217 219 220 220 220 220 220 221 222 223 223 223 223 223 223 224 224 224 224 224 225 225 226 226 228 228 229 229 230 230 231 233 234 235 236 237 238 239 240 241 242 242 243 244 244 245 245 245 245 246 246 246 246 246 247 247 248 248 248 249 249 250 250 251 251 251 251 252 253 253 254 256 256 257 258 259 260 261 261 261 262 263 264 264 265 265 266 266 267 267 268 268 269 269 270 270 270 270 270 270 270 270 270 271 271 271 271 272 272 273 274 274 275 276 277 277 277 277 278 278 279 279 279 279 280 280 280 281 282 283 283 284 285 285 286 287 287 287 287 287 287 287 287 287 287 287 287 288 288 288 288 288 288 288 288 288 289 289 289 289 290 290 290 290 290 291 291 291 293 293 293 294 295 297 298 299 299 299 301 301 301 301 301 301 301 301 301 301 301 301 302 302 302 302 302 302 302 302 302 302 302 303 303 303 303 305 305 305 305 305 306 306 306 306 307 307 307 307 308 308 309 309 309 309 310 310 310 311 311 312 313 313 314 315 316 316 318 318 318 318 318 318 318 319 319 319 319 319 319 319 319 319 319 319 319 319 320 321 323 324 325 326 327 329 329 329 330 330 331 332 332 332 334 335 335 335 336 336 337 338 340 341 342 343 343 344 344 345 345 345 351 352 355 356 361 361 364 364 364 365 366 367 369 374 375 375 375 377 378 378 378 378 379 381 381 381 381 382 384 384 384 385 386 387 387 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 389 389 389 389 389 389 389 389 389 389 390 390 390 391 392 392 392 392 394 396 398 399 400 400 400 400 401 401 401 401 402 403 403 403 408 409 409 410 410 410 410 410 410 410 410 411 414 414 414 417 417 418 418 418 418 419 419 419 419 419 419 421 422 422 423 423 423 423 423 424 424 424 424 424 425 425 425 425 426 427 427 427 427 427 427 427 427 427 428 428 430 430 430 430 431 431 431 432 432 432 432 432 432 432 432 432 432 432 432 432 432 432 432 432 432 433 433 433 433 433 433 434 435 435 435 435 435 435 439 439 439 439 440 442 442 442 443 443 444 444 446 446 446 446 446 446 446 447 447 447 448 448 452 453 453 453 456 457 459 459 460 462 465 467 467 467 468 468 468 471 472 473 473 474 474 475 481 482 483 483 483 486 487 489 490 491 492 493 493 493 494 495 496 496 496 497 499 499 499 499 501 501 501 502 502 502 502 502 502 502 503 503 503 503 504 505 506 507 507 507 507 508 509 510 512 512 514 514 514 515 515 515 515 516 516 517 517 518 519 519 519 519 519 519 520 520 520 520 520 520 521 522 522 523 523 523 523 524 525 526 527 527 527 528 530 530 530 530 530 531 531 531 532 532 532 532 533 533 533 533 534 534 534 535 536 536 537 538 538 538 538 538 538 538 538 538 538 538 539 540 541 541 542 542 542 542 543 543 544 544 545 545 546 546 546 547 547 548 550 550 550 550 550 551 551 551 552 553 553 555 556 557 557 557 558 559 559 559 559 559 563 563 563 564 564 564 565 565 565 565 565 566 566 566 568 569 569 569 570 570 572 573 574 574 574 575 575 575 576 577 577 577 577 578 578 578 578 578 578 578 578 579 580 580 581 581 581 581 581 581 581 581 581 581 581 581 581 582 584 584 584 584 586 588 588 588 589 589 590 591 591 591 592 592 593 595 595 596 597 597 598 598 598 598 599 599 600 600 600 600 600 600 600 602 602 602 602 603 603 603 604 604 605 605 605 606 606 606 606 606 607 607 607 608 608 608 609 609 609 609 609 610 611 611 612 612 612 613 613 613 613 613 614 614 614 615 616 616 616 617 617 617 618 618 619 620 620 621 621 621 621 622 622 622 622 622 622 623 623 625 625 629 629 629 629 630 630 632 632 636 636 636 638 642 643 643 644 644 644 644 648 649 651 652 652 652 652 653 653 654 654 654 654 654 654 655 656 659 659 659 660 662 664 665 668 669 669 669 670 672 672 672 673 674 674 674 674 675 676 676 676 677 677 677 678 679 680 681 681 682 682 683 684 684 684 685 685 685 685 685 685 685 685 685 685 686 687 687 687 687 688 689 690 690 690 691 691 694 694 694 695 696 696 696 697 698 699 699 699 700 701 701 701 702 703 703 703 703 705 705 706 706 707 708 708 712 713 713 715 716 717 717 717 718 719 719 719 719 719 720 720 720 720 721 721 721 721 721 722 722 722 722 723 724 725 726 726 726 726 726 726 727 727 727 727 727 727 728 728 728 728 728 729 729 729 730 730 730 730 730 730 731 733 734 734 735 735 735 736 737 738 739 739 739 739 740 740 740 740 740 740 740 742 743 743 743 743 744 744 744 744 744 745 745 745 746 747 747 748 748 748 748 749 749 749 749 750 751 751 751 752 752 752 753 753 755 755 756 756 756 757 757 757 757 758 758 758 758 758 758 759 759 759 759 760 760 760 760 760 760 761 761 762 762 762 762 763 763 764 764 765 765 766 766 766 766 766 767 768 768 768 768 768 768 768 769 771 771 771 772 772 772 772 773 773 773 773 773 773 773 773 775 777 777 777 778 778 778 779 781 781 781 781 781 781 781 781 782 782 782 784 784 785 785 785 785 785 785 786 786 786 787 787 788 788 788 788 788 789 790 790 790 791 791 791 791 792 792 792 793 793 793 793 794 796 797 797 797 799 801 801 801 802 803 804 804 805 805 806 806 806 806 807 807 807 807 807 808 808 808 808 808 808 808 809 809 809 809 810 811 811 811 812 812 812 812 812 812 813 813 814 814 814 815 815 815 816 816 816 816 817 817 817 817 817 817 817 817 817 817 817 817 817 817 817 817 817 817 817 818 818 818 819 819 819 820 820 820 820 821 822 823 823 823 823 824 825 825 825 825 826 826 826 826 826 826 826 827 827 827 827 827 827 828 828 828 828 829 829 829 829 830 830 830 830 831 831 832 832 832 833 833 834 834 834 835 836 836 837 837 838 839 840 840 841 841 842 842 842 843 843 843 844 845 845 846 847 847 847 847 848 848 849 849 850 850 850 850 851 851 851 851 851 851 851 852 853 853 854 854 854 854 854 855 855 855 855 855 855 855 856 856 856 857 858 858 858 858 858 858 858 858 858 859 859 860 861 861 862 862 862 862 862 864 864 865 866 866 867 867 868 869 869 869 870 872 873 873 873 874 874 874 874 874 874 874 874 874 874 874 874 874 875 875 875 875 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 877 878 879 880 880 880 880 880 881 882 882 882 882 882 883 883 883 884 885 886 888 888 889 889 889 889 889 889 891 891 892 892 893 894 894 895 895 896 896 898 898 898 898 899 899 899 899 900 900 901 902 903 905 906 907 908 909 910 911 912 912 915 916 917 918 919 920 920 921 921 921 921 921 922 923 923 923 923 924 925 925 926 928 928 930 931 932 932 933 933 934 935 936 936 937 939 939 940 940 942 942 942 942 943 943 944 944 945 945 945 945 946 946 946 946 947 948 948 949 949 951 952 952 953 955 955 956 956 957 959 960 961 963 965 965 965 966 966 966 967 967 967 968 968 969 969 970 972 972 973 973 973 973 973 973 974 974 974 976 976 978 979 980 981 982 983 984 985 986 987 995 1000 1001 1002 1003 1004 1005 1006 1007 1008 1010 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1029 1033 1035 1036 1037 1039 1043 1048 1049 1052 1053 1054 1056 1057 1060 1061 1062 1063 1065 1069 1070 1071 1072 1073 1074 1076 1077 1078 1079 1082 1083 1084 1085 1087 1088 1090 1093 1094 1097 1099 1100 1105 1106 1113 1115 1117 1118 1121 1126 1127 1128 1130 1131 1132 1133 1134 1135 1136 1138 1142 1143 1144 1145 1146 1148 1149 1151 1153 1154 1155 1156 1158 1159 1163 1165 1169 1170 1171 1172 1173 1179 1181 1189 1191 1192 1193 1195 1196 1197 1200 1201 1202 1207 1208 1210 1212 1215 1216 1217 1218 1219 1221 1222 1224 1225 1226 1227 1228 1230 1231 1232 1233 1234 1235 1236 1240 1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 1253 1254 1255 1256 1258 1259 1260 1261 1262 1265 1266 1267 1268 1269 1271 1272 1273 1274 1275 1276 1277 1278 1279 1280 1282 1283 1284 1285 1286 1287 1288 1289 1291 1292 1293 1294 1295 1296 1297 1300 1301 1302 1303 1304 1305 1306 1309 1310 1312 1313 1316 1318 1319 1320 1321 1322 1323 1324 1325 1327 1328 1329 1330 1332 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1345 1346 1347 1348 1349 1350 1351 1353 1354 1355 1357 1358 1359 1360 1361 1362 1363 1367 1368 1369 1370 1371 1372 1373 1374 1375 1376 1377 1378 1379 1380 1382 1383 1384 1385 1386 1387 1388 1389 1390 1391 1393 1394 1395 1396 1397 1398 1399 1400 1401 1402 1403 1404 1405 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1419 1422 1444 1445 1446 1455 1461 1464 1468 1473 1477 1480 1482 1483 1485 1488 1489 1492 1515 1538 1541 1542 1550 1554 1555 1574 1578 1579 1580 1585 1586 1591 1594 1601 1608 1610 1611 1616 1637 1641 1642 1644 1645 1646 1650 1656 1659 1660 1661 1662 1663 1664 1665 1667 1677 1678 1679 1689 1693 1696 1700 1702 1707 1709 1715 1717 1723 1724 1730 1731 1740 1742 1743 1744 1745 1747 1750 1755 1756 1757 1758 1759 1760 1762 1764 1765 1766 1767 1768 1769 1771 1772 1774 1776 1777 1780 1781 1782 1785 1786 1792 1795 1796 1797 1798 1800 1801 1802 1803 1804 1805 1808 1810 1811 1813 1814 1815 1816 1817 1826 1827 1830 1832 1833 1834 1835 1836 1837 1838 1839 1840 1845 1846 1847 1849 1850 1851 1852 1853 1855 1856 1857 1858 1859 1860 1862 1863 1864 1865 1866 1867 1868 1869 1870 1871 1881 1890 1892 1896 1900 1902 1904 1907 1908 1912 1915 1919 1921 1922 1924 1925 1927 1930 1932 1935 1936 1937 1940 3 3 20 24 26 27 40 41 69 88 95 123 124 129 135 137 142 143 148 150 152 154 158 158 159 160 161 162 165 166 170 171 172 173 173 176 178 186 187 188 189 194 217 218 227 228 232 237 255 258 275 292 296 300 302 304 315 317 321 322 328 331 333 338 339 343 344 344 346 347 348 350 353 356 358 358 358 358 358 359 360 362 362 362 362 362 362 362 363 364 369 372 373 374 375 375 376 376 380 383 385 389 390 391 393 393 393 393 393 394 394 394 395 397 399 399 399 399 399 399 399 399 399 399 399 400 401 401 401 401 401 401 401 401 401 401 401 401 401 406 407 411 412 413 414 415 416 417 418 420 420 420 420 420 420 421 423 429 433 435 436 437 438 439 440 441 443 445 445 445 446 449 449 449 449 451 454 455 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 458 459 461 462 464 464 466 467 468 469 470 476 478 484 484 484 484 484 484 484 484 485 498 500 500 511 513 519 519 529 547 549 550 551 554 560 561 562 567 569 570 571 583 585 587 592 594 601 616 619 624 627 627 627 627 627 627 627 627 627 627 630 632 633 635 636 637 639 640 640 641 644 644 644 644 644 644 644 644 644 644 644 644 644 644 645 646 647 648 649 650 655 656 657 657 657 657 657 657 657 657 657 657 657 657 657 657 658 659 660 661 663 665 666 666 666 667 669 671 672 674 675 680 681 683 684 685 686 688 688 689 690 692 692 692 692 693 693 693 693 693 693 702 704 709 712 714 717 728 729 732 740 741 754 767 770 771 773 774 776 776 780 782 782 783 787 795 797 798 799 801 804 817 821 853 855 863 865 865 865 865 865 865 865 865 865 865 865 871 874 874 874 874 874 874 874 874 874 874 875 880 887 888 889 890 891 900 904 913 914 916 920 925 926 927 928 929 931 938 941 946 949 950 954 958 964 965 971 975 975 975 977 977 977 977 988 990 996 997 1009 1011 1032 1034 1038 1040 1041 1042 1045 1046 1047 1050 1051 1055 1058 1059 1064 1066 1067 1068 1075 1080 1081 1086 1089 1091 1092 1095 1096 1098 1101 1102 1103 1104 1107 1109 1110 1112 1114 1120 1122 1123 1124 1125 1137 1139 1140 1147 1150 1152 1157 1160 1161 1162 1164 1167 1168 1174 1175 1176 1177 1178 1183 1184 1185 1186 1187 1188 1190 1194 1198 1199 1203 1204 1205 1206 1209 1211 1213 1214 1220 1223 1229 1237 1238 1239 1252 1257 1263 1264 1270 1281 1290 1298 1299 1307 1308 1311 1314 1315 1331 1333 1356 1364 1365 1366 1381 1417 1418 1424 1425 1426 1436 1448 1449 1454 1457 1459 1465 1469 1470 1471 1472 1474 1475 1476 1481 1487 1490 1491 1493 1495 1496 1498 1504 1506 1507 1514 1518 1519 1522 1526 1527 1533 1534 1535 1536 1539 1540 1545 1546 1547 1551 1552 1553 1557 1559 1560 1576 1577 1582 1584 1587 1592 1595 1597 1603 1605 1606 1609 1612 1613 1614 1617 1619 1620 1621 1622 1623 1628 1633 1634 1636 1638 1639 1647 1648 1652 1653 1654 1655 1657 1668 1676 1680 1681 1683 1688 1690 1691 1692 1694 1695 1697 1699 1701 1705 1706 1710 1711 1712 1713 1716 1719 1720 1725 1726 1727 1728 1732 1733 1734 1735 1736 1737 1738 1739 1741 1748 1749 1752 1753 1754 1761 1763 1770 1773 1775 1778 1779 1783 1784 1787 1791 1793 1806 1807 1809 1812 1818 1819 1820 1821 1822 1823 1824 1825 1828 1829 1831 1841 1842 1843 1844 1848 1854 1861 1872 1873 1875 1876 1877 1879 1880 1883 1884 1885 1886 1888 1893 1894 1895 1897 1898 1899 1903 1909 1911 1913 1914 1918 1920 1926 1928 1929 1931 1933 1938 1939 30 35 138 141 155 156 158 179 195 349 354 357 358 362 368 370 371 393 399 404 405 416 420 445 449 450 457 463 477 479 480 484 488 500 626 627 628 631 634 637 640 644 657 666 671 692 693 710 711 776 800 865 874 897 962 975 989 991 992 993 994 998 999 1012 1013 1028 1030 1031 1044 1108 1111 1116 1119 1129 1141 1166 1180 1182 1317 1326 1334 1352 1392 1420 1421 1423 1427 1428 1429 1430 1431 1432 1433 1434 1435 1437 1438 1439 1440 1441 1442 1443 1447 1450 1451 1452 1453 1456 1458 1460 1462 1463 1466 1467 1478 1479 1484 1486 1494 1497 1499 1500 1501 1502 1503 1505 1508 1509 1510 1511 1512 1513 1516 1517 1520 1521 1523 1524 1525 1528 1529 1530 1531 1532 1537 1543 1544 1548 1549 1556 1558 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 1572 1573 1575 1581 1583 1588 1589 1590 1593 1596 1598 1599 1600 1602 1604 1607 1615 1618 1624 1625 1626 1627 1629 1630 1631 1632 1635 1640 1643 1649 1651 1658 1666 1669 1670 1671 1672 1673 1674 1675 1682 1684 1685 1686 1687 1698 1703 1704 1708 1714 1718 1721 1722 1729 1746 1751 1788 1789 1790 1794 1799 1874 1878 1882 1887 1889 1891 1901 1905 1906 1910 1916 1917 1923 1934

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 5 6 6 6 6 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 5 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 4 5 5 5 5 6 4 5 10 10 3 4 5 4 4 6 6 4 3 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 4 5 3 3 9 4 4 5 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 8 9 9 9 9 10 10 7 8 7 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 4 3 3 10 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 10 10 11 11 11 11 11 11 12 12 11 11 12 12 11 11 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 3 4 4 4 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 4 4 4 4 4 5 6 11 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 5 6 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 6 7 8 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 6 6 4 10 5 6 5 0 6 4 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 6 0 6 4 0 10 11 7 6 17 0 5 0 5 14 6 6 7 10 0 9 5 6 7 8 0 5 6 4 6 0 4 5 4 3 3 12 4 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 3 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 6 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2539 6159 6529
10$	7865
101$	6085
11$	7865
12$	1154 1155 1156 1157
13$	1154 1155 1156 1157
14$	1154 1155 1156 1157
15$	1154 1155 1156 1157
16$	1154 1155 1156 1157
17$	6946 3601
18$	7442 7444 467 1121 4751 8161 8162 8163 8164 8165 8166 8167
19$	7442 7444 467 1121 4751 8161 8162 8163 8164 8165 8166 8167
2$	6529
20$	7442 7444 467 1121 4751 8161 8162 8163 8164 8165 8166 8167 6946 3601
21$	7442 7444 467 1121 4751 8161 8162 8163 8164 8165 8166 8167
22$	7442 7444 467
23$	7442 7444 467
24$	7442 7444 467 3008
25$	7442 7444 467 1121 4751 8161 8162 8163 8164 8165 8166 8167
26$	7442 7444 467
27$	7442 7444 467
28$	7442 7444 467
29$	7442 7444 467
3$	6529
30$	7442 7444 467 1121 4751 8161 8162 8163 8164 8165 8166 8167
31$	6946
3x5x2$	3442
4$	6529
47$	6946 3601
4ft$	3422
5$	1395 5016 5017 6529 3422
5ft$	3422
5x5x5$	3441
6$	1395 5016 5017 6529 3422
60$	9293
6ft$	3422
7$	7865 6529 6628
8$	7865 6529
9$	7865 6529
999$	6085
a$	3819 3844 3976 7361 3980 4394 904 905 906 7934 4628 4629 1041 4744 1174 1175 4833 4860 4861 1383 5507 5528 5648 5659 5686 5901 6109 6110 6119 6140 6141 6156 9563 2568 2606 6251 6259 9645 2725 2771 2907 3025 3043 3110 3113 6818 3356 7002
abandon$	3048
abandoned$	3045 3048
abandoning$	3048
abandons$	3048
abc$	6020 3376
abcs$	6020
abdicate$	2068
abdicated$	2068
abdicates$	2068
abdicating$	2068
abh	6254 3382
abh$	9637 7002
abide$	7709
abilit	6884
abject$	3014
able	6014
able$	1085 1088 1089 1091 1100 1112 1267 4896 4917 4918 1307 1316 2333
abode$	9622
abortion$	3552
about	5864 6700
about$	3691 3695 3746 4249 7634 8071 8250 8251 8252 4872 8258 8259 8260 8264 8265 1396 5177 1558 1559 1560 1561 5182 8830 8857 8951 8952 9080 9081 9082 5778 5779 5780 2205 5889 6168 6230
above$	7293 5043 9136 9165 6015
abroad$	9581
abscond$	7383 391 392 3385
abscondded$	391 392 3385
abscondding$	391 392 3385
absconded$	391 392 3385
absconder$	6281 3385
absconders$	6281 3385
absconding$	391 392 6280 3385
absconds$	391 392 3385
absconsion$	3385
absconsions$	3385
absen	6920
absenc	6173 9574
absence$	9556
absent$	7388 8694 5852
absolute$	1534
absolutely$	1661 5537 3006 3009
abus	9601
abuse	6217
abuse$	7003 7004 7041 7042 7043 7058 7329 7577 7578 7587 7588 7673 7674 9598 9599 9600 6336 6949
abused	2579
abused$	7048 7475 6199 6964 3346
abuser$	7375 7463 7468 7671 7847 848 7887 916 6359 6362 6363
abusers$	7375 7468 7671 7847 848 7887 916 6359 6362 6363
abusive$	2809 6440 3407
abysmal$	3434
abysmally$	3434
academy$	5386 5391 5392 9094 9125 5769 2153 9535 9536 9549 3071
accept$	7108 3820 7229 7245 7324 675 676 705 7709 4339 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4366 4367 4368 4369 4370 7954 8511 8540 8546 8560 8928 6613 6614
acceptable$	2315 3376
accepted$	7488 7496 7503 7504 7505 7515 675 676 8635 8636 8637 8638
accepting$	675 7954 8539
accepts$	675
acceptted$	675
acceptting$	675
access$	7108 3285
accident$	900
accidents$	900
accommodation$	7419 7420 7421 7422 7423 7424 7425 7426 9597 9633 6947
accomplice$	6303 3493
accomplices$	6303 3493
accord$	7222 7472 7473 6305
accoun	5824 2233 5854 5969
account$	8903 8904 8905 8906 8907 8908 8909 9352 6065 2447 2464 9473 9474 2599 9603 6409
accountability$	670 671 4295 4296 4297 4298 4299 4300 4301 4302 4303 4304 4305 4306 4307 9121 9122 9123 9124 6685
accountable$	670 671
accounted$	2464
accounts$	9207 9237 9352 6065 2447 2464 6409
accusation$	6334
accusations$	6334
acd$	3503
achiev	2293
acknowledge$	4339 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 8928
acknowledged$	8791 8792 8793 8794
acne$	6585 3425
acned$	3424
across$	4498 4499 4939 4940 4941 5043 6476 6633
act	2277 9312 9495
act$	4039 7429 4366 4367 4368 4369 4370 913 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 1226 8721 8928 9104 9107 9195 9313 2811 2872 2873
acted$	913 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 5373 5382 8769 8774 8791 8792 8793 8794 8938 2811 2872 2873
acting$	913 1011 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 2790 2811 2872 2873
action	2176 6771
action$	7068 8822 1881 1882 1883 8903 8904 8905 8906 8907 8908 8909 6029 9425 6270 6769
actionable$	5796
actions$	3 4 5 6 7 8 9 3632 3633 3634 3639 7068 7131 7214 7215 7216 7217 7218 7219 7220 7221 7238 7673 7674 7675 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 1873 6270
active	9364
active$	3714 95 3853 326 327 328 329 575 6287 6488 3113 3115 6748
activi	9170 9466 6751 6763 6764 6771
activities$	7059 7068 6270 6284 6338
activity$	7059 7068 4040 7430 9207 9330 6270 6284 6338 6487 6755
acts$	7415 4039 7429 913 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 1227 2811 2872 2873
actual$	6254
add$	2211 3216
added$	2211 2212 2260 2262 2380 2381
addict	9514 9574 9606 6874
addict$	7895 7896 7897 6367 6368 3401
addicted$	2504
addiction$	2504 6889
addicts$	7895 7896 7897 9616 6367 6368 3401
addres	2181 9229 2356 5976 5977 6006
address$	3811 3812 3813 7367 7368 7369 7370 3988 3989 3990 3991 9214 2240 9622 3185 6957
addresses$	3811 3812 3813 9198 9214 2240 9389 6724 6795
adds$	2211
adequate$	1280 1283 5508 5509 5510 5511
adhd	9514
adhd$	9504 3501
adidas$	6591
admission$	6900
admissions$	6900
admit$	8540 8546 8560 8928 9104 6613
admitted$	8635 8636 8637 8638 2496 2509 6865
adolescent$	7976 8000 8001 8002 8003 8004 8005 1383 8386 8389 2736 2739 6424 2906
adolescents$	7976 8000 8001 8002 8003 8004 8005 8386 8389 6424
adopted$	6955
adoption$	3336
adoptive$	3336
adult$	7197 7198 7206 3825 7261 7301 7313 3951 3952 7352 4018 4022 4025 7413 7416 7445 7448 7469 7644 4402 7807 7808 7809 7810 813 4575 4623 8063 8106 4731 4734 1117 8125 8129 1132 4758 8149 8154 8155 8156 8174 8183 1185 4810 8200 8201 4829 1210 8220 1222 1223 4845 8229 8230 4848 4849 4916 4919 8302 1369 1370 1371 1372 8376 8377 8378 8379 8380 8381 5402 5403 6277 2678 6302 6492 6494 6495 2879 6501 6502 2899
adults$	3798 3803 3807 3810 7194 7197 7198 7206 7210 7313 7352 7375 7377 7380 4018 7409 7413 7416 7445 7633 7717 7718 7794 4416 7807 7808 7809 7810 7824 4442 8032 8063 8077 8078 8079 8087 8106 8126 4745 8129 1132 4755 8149 8154 8155 8156 8161 8162 8163 8164 8168 8172 8180 8181 8182 8183 8184 1184 1222 1223 4845 8229 8230 8302 8330 8338 8339 8340 8341 8342 8343 8344 8345 8352 8353 8354 8355 8356 8376 8377 8378 8379 8380 8381 8459 8509 5232 5233 5235 5236 6277 6330 6492 6496 6501 6502
advance$	2281
advanced$	1117 6287
advanceed$	2281
advanceing$	2281
advances$	3823 3824 8114 8115 8116 8117 2281
advantage$	7049
advice$	7139 7749 7750 7751 7752 7753 7954 8777 8778 8779 8780 8781 8782 6319 6331 6610 6676
advis	5797 6797
advised$	3720 7142 7143 3761 142 143 144 145 146 147 148 149 3770 151 152 153 154 155 156 157 158 159 160 161
affairs$	8215 8318 8319 8320 8321
affection$	7419 7420 7421 7422 7423 7424 7425 7426
affili	2277 6751 6755 6757 3494
affiliate$	6338
affiliated$	833 6338
affiliates$	6338
affiliation$	807 808 833 6338
affiliations$	6338
affray	6254 3382
affray$	9637 7002
afraid$	8322 8323 8324 1364 1365
african$	1405 5029 5034 5035 2933 6584
afro$	6572 2953 6574
afros$	6572 6574
after	9209 6183
after$	7230 4315 4664 8086 4706 4899 8331 8332 8348 2042 2499 9566 9567 6203 6896
afterthought$	9115
again$	7152 7153 8581 8582 8584 8585 8586 2008 5727 5728
agains	5918 6771
against$	7371 7372 7373 7374 9283 9301 9331 2378 9459 6626 6738 6740 6780 6819
age$	4031 7441 4464 8111 8112 8113 8120 8121 8187 8188 8189 8190 8225 8226 8227 5001 5002 8402 8403 8404 6158 6927
aged$	4061 8386 8389 9526 6300
agencies$	5386 5391 5392 9094 9125 5769
agency$	5360 5386 5391 5392 5402 5403 9094 9125 5769 2153 5796 3014 3061 3070
ages$	8120 8121
aggression$	7922 8021 8022 1020 1021 6432
aggressive$	7964 7965 7966 7967 7968 7969 7970 7971 7972 7973 7974 8056 2809 3407
aggressively$	3407
aggressiveness$	8021 8022 6432
aggressor$	7847 7848 7849 7850 6359 6360 6361 6405
aggressors$	7847 7848 7849 7850 6359 6360 6361 6405
aggro$	7539
agitator$	3396
agitators$	3396
agree$	1078 1079 1080 1081
agreed$	478 7515 1078 1079 1080 1081
agreement$	7236 9318
agreements$	9318
agrees$	1078 1079 1080 1081
ahead$	7294 9136 9166 9226
aid	2293
aid$	2281 2297 6853
aided$	2281 2297
aiding$	2281 2297
aids	2293
aids$	2281 2297 6853
aim	2426
aim$	9325 2326 9358 9440
aimeda	5906
aimedat$	9289
aims$	5906 9325 2326 9358
albanian$	1405 5031 6584
album$	5999
alcoho	9574 9606 6232
alcohol$	35 7203 7204 7419 7420 7421 7422 7423 7424 7425 7426 7431 7434 7816 9507 6870 3254 6874
alcoholic$	9615 6367
alcoholics$	9616 6367
alert$	2168 2189 2190 2305
alerting$	2189 2190
alerts$	2189 2190
aliases$	3446
alibi$	3447
alibis$	3447
alienated$	2907
alight	6241
alight$	9624
alike$	6590 6592
alive$	9484
all	6776
all$	3774 3778 202 597 4223 4362 4529 979 4623 1034 1071 8075 8146 1169 8290 1373 1496 8513 5131 1525 1527 1604 1605 1606 1687 1699 5320 5358 8917 8924 5569 5686 5688 9089 9090 2098 9320 5972 2413 6060 6089 2687 6311 6610 6611 6677 3106 3110
allegation$	6334 6335
allegations$	6334 6335
allege$	7829 7830 2363 6332 6333
alleged$	7829 7830 2250 2361 2363 2458 6332 6333 2716
allegedly$	3392
alleges$	7829 7830 2363 6332 6333
allerg	9514
allergic$	3517
allergies$	3517
allergy$	6889 3517
allocated$	2367
allow	2191
allow$	45 46 176 177 7582 8540 8546 8560 2297 2446 6306 6613
allowed$	45 46 176 177 7582 2297 2508 6306
allowing$	45 46 176 177 7582 2297 6306
allows$	45 46 176 177 7582 2297 2446 6306
almost$	533 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1240 1241 1396 2875 2885
alone	6102 3319 6940
alone$	7519 7547 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8311 8312 8313 8314 8315 8316 8317 9485 3319 6939
along$	7188 7253 4095 4096 4097
alopecia$	3427
alpha$	6367 2752
already$	1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1213 1240 1241 1396 2875 2885
also$	2740
alternative$	3293
although$	163 7371 7372 7373 7374
altogether$	2098
always$	387 539 1115 1496 5183 3430
ambition$	8046 6468
among$	4483 7867 7868 7963 4640 4675 6094
amongst$	4483 7867 7868 7963 4640 4675
amount$	233 234 8327 8328 8329
ample$	3790
an$	4077 4086 4332 4660 4742 4791 4837 1381 1382 1383 5338 5686 5887 5901 6109 6140 6259 2907
anaemia$	3516
analys	5809 5810 5811 2192 2193 2227 5850 9418
analysis$	6714 6758
analyst$	9177 9192 9193 9194 5812 5813 5847 9233 2336
analysts$	9177 9192 9193 9194 5812 5813 5847 9233 2336
anaphy	3518
and	2421 3145 3150
and$	3773 7775 4466 4467 8386 8389 5043 5063 5795 5886 5908 5909 6087 6692 6731 3196 6990
angels$	8254 8255 8256 8257 6392
anger$	1014 2810
angry$	8694 2725 2907
animal$	6367
animals$	7895 7896 7897 7916 7917 7918 9115 6367 6368
ankle	2631
ankle$	6251
anonymous$	3082
anorak$	6587
anoraks$	6587
anorexia$	3519
anorexic$	3519
anothe	2290
another$	3621 7320 8033 1383 9169 6141 6267 2907 3113
anpr$	3451
answer$	7229 7709 1233 1234 1235 4910 8540 8546 8560 8625 8928 5588 5589 9044 9104 9107 9440 6613
answered$	7488 7515 1233 1234 1235 8635 8636 8637 8638 1728 8774 8791 8792 8793 8794 9154
answers$	1233 1234 1235 8625
antagonise$	2710
antagonised$	2710
antagonises$	2710
antagonising$	2710
antagonist$	6405
antagonistic$	3409
antagonists$	6405
anti	5872 2265 5941 5946 9367 9379 2398 9424 2453 6084 3241
anti$	3948 3954 809 4540 7964 7965 7966 7967 7968 7969 7970 7971 7972 1000 4626 4635 4636 4637 4674 2838 2839
antici	2330
anticipated$	9307
antidepressant$	6861
antidepressants$	6861
antipsychotic$	3534
antipsychotics$	3534
antisocial$	7329 7336 7924 7964 7965 7966 7967 7968 7969 7970 7971 7972 4635 4636 4637 8056 9255 9467 2707 2804 6425
anxiet	9514
anxiety$	3521
any	9223 3081 6776
any$	4362 4434 1190 1191 8513 5131 1525 1527 5283 5355 5523 5524 5688 9171 5901 9320 5964 2362 9368 9369 9395 9403 6038 9469 6610 6611 3106 3110 6801
anybody$	4434 5232 5233 5235 5236 5386
anyone$	7194 7718 4434 8106 8330 5232 5233 5235 5236 5386 8773
anything$	7668 1238 8288 1359 8466 8467 8538 8544 8550 8555 8564 5232 5233 8633 1715 1716 1717 1718 1719 8852 8853 8854 8855 5474 9385 6610 3038
anyway$	7156 7160 8305
apathetic$	3409 3434
apathy$	3434
apnoea$	6871
apologised$	8635 8636 8637 8638 8791 8792 8793 8794
apology$	9044
app$	393 4013 394 4014 395 4015 396 4016 397 4017 7401 7402 7403
appalling$	7111 7112 7113 7114 7964 7965 7966 7967 7968 7969 7970 7971 7972 1974 1975 1976 1977 2127 2809 2845 3044 3434
appallingly$	3434
appear	9468
appear$	561 562 840 882 883 884 885 886 887 888 889 890 891 980 1004 1005 1006 1007 1008 1009 1120 1122 1123 1124 1125 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 4939 4940 4941 1322 1397 1431 1432 1433 1892 1893 2626 2741 2743 2747 2805 2806 2816 2872 2873 2964
appearance$	8408 8409 8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8505 6986
appearances$	6986
appeared$	1120 1122 1123 1124 1125 1431 1432 1433 1892 1893 2626 2872 2873 2964
appearing$	1892 1893 2626
appearred$	1892 1893
appearring$	1892 1893
appears$	561 562 840 882 883 884 885 886 887 888 889 890 891 980 1004 1005 1006 1007 1008 1009 1120 1122 1123 1124 1125 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1322 1397 1431 1432 1433 1892 1893 2626 2741 2743 2747 2805 2806 2816 2872 2873 2964
appendicitis$	3584
appeti	9514
appetite$	2404
apple$	6354
apples$	6354
applic	2359
applied$	1777 1778 1779 2050 9399 6045
apply	2290 2359
apply$	1777 1778 1779 3141
appointment$	5145 1526 5147 1528 1529 8687 8688 8689 8731 8732 8733 9501 6857
appointments$	5145 1526 5147 1528 1529 8731 8732 8733 9501 6857
appreciate$	7709 4339 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350
appreh	5953
apprehend$	9336 3181
apprehending$	3181
approa	6771
approach$	1873 6769
approaches$	3823 3824 8114 8115 8116 8117 9045 9046
appropriate$	3736
apps$	393 4013 394 4014 395 4015 396 4016 397 4017 7401 7402 7403
april$	7350
arab$	1405 5029 2933 6584
arcade$	7348 7349
architects$	573
are	2277
are$	3625 3728 3733 224 225 4061 561 562 768 769 770 840 882 883 884 885 886 887 888 889 890 891 944 950 4581 980 1004 1005 1006 1007 1008 1009 8062 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 4801 1203 1376 1397 5044 5090 1496 1517 5150 5322 1744 1745 5493 5701 2089 2090 9156 5807 5839 5848 5924 6003 6233 2633 2687 2741 2743 2747 2790 2805 2806 2816 6528 6575 6576 3033 3060 6731 6778 3176 3234 6936
area$	4665 6329 6944
argue$	8694
argued$	8694
argues$	8694
arguing$	8694
argume	6196
argument$	5214 8598 5216
argumentative$	8025 8026 8027 8028 8029 8030 8031 6436 3407
arguments$	2558 9579 2587
arm$	8426 9491
arms$	8426 9491
around	6700
around$	3746 7170 7259 7476 8071 4696 4724 8109 5633 9206 6285 6476 6607
arrangement$	7477 8370 6487
arrangements$	7477 8370 6487 6905
arrest	9195 2238 2279 9294 9295 9300 5953 9363 2417 6080 2469 9574 9576 9603 9606 6780
arrest$	9281 5899 9287 2304 9316 9336 2345 2401 2408 9415 9425 9458 9463 6089 9647 3152 3155 6785 3181 6816 3373 3478 3606
arrested$	7051 7547 6753 6973 3606
arresting$	3181 3477
arrestped$	2345
arrests$	2254 9258 2304 2345 9407 2408 9425 9463 9647 6785 3476 3606
arrive	9431 9468
arrive$	7709
arrived$	9109 9110 9111 9112
arrogance$	3434
arrogant$	5719 3409 3434
arson	9266 9365 9366 9367 6242 6254 6256
arson$	9625 9637 9639 9648
arsonist$	6367
arsonists$	6367
art$	8148 3243
arthritis$	3497
as	2277 3081
as$	3977 4099 4465 4673 4717 4746 4766 1198 4828 4846 4847 8308 5076 1894 1895 5539 8947 2106 2109 5732 9228 5858 5859 5864 6074 2687 2740 2742 2790 6723
asb	5941 2398 9424 2453
asb$	7329 7922 9324 2374 6018 6073
asbo	5979 6010 3376
asbo$	9362 9393 6020 6996
asbos$	9362 9393 6020
asd$	9504 3503
ashamed$	8968 1967
asian$	1383 1405 5029 5036 5060 5061 5062 1443 2906 2907 2933 6584
aside$	5632 5706
ask$	535 8671 8672 8673 5817 6621
asked$	157 158 159 160 161 3826 7290 7291 535 7573 8587 8769 8774 8785 8786 8787 8938 9154 2185 5817 2231 6055 6195
asking$	4153 534 535 8539 8671 8672 8673 6621 6639
asks$	535 8587
asleep$	1963 1964 2135
asperg	3217
asperger$	6837
aspergers$	6837
aspirations$	8046 6468
aspiring$	2719
assaul	9266 9366 9367 2579 6217 9601 9603 6242 6243 6256 3382
assault$	9272 9600 9625 9626 9637 9639 9648 6336 7002
assaulted$	6199 2637
assaults$	9625 9648 6336 7002
assert	2384
assertive$	6004
assess	9495 9497 2501 2627 6700 6879 6884
assess$	1315 4936 4937 4938
assessed$	881 981 2250 2277 2361
assessing$	1315 4936 4937 4938
assessment$	9487 6806 6908
assessments$	6806 6908
assist	2191 2293 6092
assist$	39 2281 2297 2326 9475
assistant$	6159 9543
assisted$	9186 2281 2297
assisting$	2281 2297
assists$	2281 2297 2326
associ	9170 5824 5879 9267 9373 9380 9424 2427 9466 6757 6763 6764
associate$	7245 7274 7276 7277 7278 7307 7483 7484 7485 7486 7487 7812 833 2706 6327 6338
associated$	804 833 6338
associates$	7105 7812 833 9198 9207 9208 9210 9244 2242 9279 2706 6327 6338 3114
associating$	7483 7484 7485 7486 7487 833 2242 2706
association$	807 808 7812 5386 5391 5392 9094 9125 5769 2242 9262 6327 6338 6355 3138
associations$	807 808 7812 9207 9208 6047 6327 6338 6355
assume$	675 2363
assumed$	675
assumes$	675 2363
assuming$	675
assured$	6521
asthma	9514
asthma$	3511
asthmatic$	3511
astonishing$	5664 9048
astray$	7852 7853 7854 7855
asylum	3334
asylum$	6954
at	6178
at$	15 7050 4182 7716 976 8095 8096 8386 8389 1396 5315 1700 1707 1708 5576 5583 5710 9130 9206 9289 9312 5937 6021 6115 6129 6162 6179 6199 6207 2609 6246 6633 6896 6956 6983 6990
athena$	9215
athletic$	2910 3424
atrocious$	3434
attachment$	3260 3261
attack	9601
attack$	6845 6856
attacked$	7051 7547 7569
attacks$	6845
attemp	6775
attempt$	7647 645 4266 4267 5145 1526 5147 1528 1529 8800 8801 8903 8904 8905 8906 8907 8908 8909 5530 5531 5532 5533 5534 6318
attempted$	8891 8892 8893 8894
attempts$	5145 1526 5147 1528 1529 9045 9046 6318
attend	9551 3242 3597
attend$	7108 7245 7709 4329 8511 8540 8546 8560 8625 8928 9107 6155 2626 6613 6614
attendance$	9078 9146 9537 9556 6317 6417 3596
attended$	7488 7496 8635 8636 8637 8638 1728 9154 6155 2626
attender$	7906 6317 6378 6388
attenders$	7906 6317 6378 6388
attending$	8539 6155
attends$	8625 8647 8648 8649 8650 9210 2626
attent	5967
attention$	7060 7061 3823 3824 3827 7419 7420 7421 7422 7423 7424 7425 7426 7431 7434 7543 4161 7579 4197 7583 7774 7785 7786 4510 1001 1010 8037 8038 8041 8114 8115 8116 8117 8772 8776 8903 8904 8905 8906 8907 8908 8909 2182 9350 2376 9504 6313 2821 6442 6443 2843 6792 3215
attitude$	7068 7238 600 970 971 8043 1217 1218 1219 1220 1221 2081 2082 2083 2084 6270 2810 6465 6466 6664
attitudes$	7068 970 971 6270 6465
attract$	7022 7023 203 204 540 541 4655 2688
attracted$	7022 7023 203 204 540 541 775 784 785 786 787 788 789 790 791 792 793 794 795 796 797 803 2688
attracting$	7022 7023 203 204 540 541 2688
attractive$	3424
attractor$	6810
attractors$	6810
attracts$	7022 7023 203 204 540 541 2688
attractted$	7022 7023 203 204 540 541 2688
attractting$	7022 7023 203 204 540 541 2688
attrib	2323 9416
attributable$	9401
attributed$	2251 9401
auburn$	2953
august$	7350
aunt	9562 6190 9575 6237
aunt$	9573
auntie	9562
author	2290
authorised$	6055
authorities$	8058 8059 5386 5391 5392 9094 9125 5769
authority$	7954 8032 5386 5391 5392 9094 9125 5769 6181 6182 9566 6331 6458 3071
authors$	573
autism	9514
autism$	9504 3502
autistic$	3502
autumn$	7350 7351
available$	7044 6287
average$	2910
averse$	951 952 953 954 955
avoid$	7709
avoidant$	7973 7974 2809 3409
avoided$	7488 7496 4145 8762 6684
awaiti	2505 2513
awaiting$	6125 6133 3352
aware$	4689 8073 8074 2219 2383
awareness$	4361 4900 1281 1282 4903
away$	7212 7213 7232 7233 7266 7282 7285 7297 7384 7385 7390 7495 7502 7640 7645 7648 4333 1034 8532 5202 8873 8874 8899 8900 5565 5566 6027 9439 6059 9581 6201
awkward$	8025 8026 8027 8028 8029 8030 8031 9471 6436
b$	6188 9571 6818 7002
babies$	8203 8204 8205 8206 8207 8254 8255 8256 8257 6497
baby	9575
baby$	6142 6143 9593 2602 2958 2959
babysitting$	8330
back$	7085 7251 7305 336 337 338 339 3985 3986 7378 7379 7510 7512 7513 7514 7646 7651 4333 4334 5039 8531 1572 8583 5561 5635
background$	6993
backs$	4334 5635
backward$	9043
bad$	3716 7111 7112 7113 7114 3855 3890 316 317 7333 4274 7807 7808 7809 837 838 839 4460 4462 4532 7925 7964 7965 7966 7967 7968 7969 7970 7971 7972 7973 7974 1418 8437 5056 5058 5488 1974 1975 1976 1977 9084 9085 9086 9087 2127 2652 2708 2722 2734 2735 2809 2819 2833 2845 2937 3044
badly$	1002 1403 5365 2008 6433 6434 6435 2831 2934 6590
bag$	8452 8453 8461 6008
baggy$	2976
bags$	5066 8452 8453 8461 6070 6591
bail$	4444 6259 9642 9647 6981 3362
bailed$	6981 3609
bails$	9647
bait$	2710
baited$	2710
baiting$	7062 7063 7064 7065 7066 2710
baits$	2710
baitted$	2710
baitting$	2710
balaclava$	8494 6591 3429
balaclavas$	8494 8495 8496 8497 8499 6591 6753 3429
bald$	5050 3424
ball$	319 320 9063
bandana$	6591 3429
bandanas$	6591 3429
bandit$	3395
bandits$	3395
banger$	6338
bangers$	6338
banging$	6338
bangladeshi$	1405 5031
bank$	519 9594
banked$	519
banking$	519
bankked$	519
bankking$	519
banks$	519
bannin	2432 2433
banning$	2340 6052 6053
bare$	5538 2927
barely$	1291 4911 1292 4912 1293 1346 4966 1347 1348 5084 1904 2524 2535 2877 3265
barrel$	2917
barter$	428 429
bartered$	428 429
bartering$	428 429
barterred$	428 429
barterring$	428 429
barters$	428 429
base	5961
base$	9344
baseball$	2985
basic$	3014
basically$	1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 2875
basis	2359
bath	6236
bath$	9619
batted$	5149
battle$	2896
be	5980
be$	3708 3874 3875 3876 7274 3925 3929 4092 561 562 4186 4316 4393 7833 4454 840 882 883 884 885 886 887 888 889 890 891 4512 4550 980 1004 1005 1006 1007 1008 1009 4642 4643 4771 4772 4773 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 8357 8359 1397 5173 5176 8566 8567 8568 5200 5241 5251 1636 1637 1638 1639 5274 5431 5434 5505 5585 5586 2089 2090 5848 5849 5874 9301 5924 5931 5981 5992 6016 9433 2741 2743 2747 2805 2806 2816 3060 3176 6796
beanie$	6591
beanies$	6591
bear$	705 5712 3062
beard$	6556 6572 6574
bearded$	3424
beards$	6556 6572 6574
bearre	9363
bears$	3062
beat	9601 9606
beaten	2579
beaten$	3670 6199
became$	561 562 840 882 883 884 885 886 887 888 889 890 891 4581 980 1004 1005 1006 1007 1008 1009 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1397 2741 2743 2747 2790 2805 2806 2816 3246
becaug	9363
because$	3636 214 235 237 2599 9603
bechar	9363
becom	2277 3226
become$	561 562 840 882 883 884 885 886 887 888 889 890 891 4586 980 1004 1005 1006 1007 1008 1009 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1397 8567 2740 2741 2743 2747 2790 2805 2806 2816
becomes$	561 562 840 882 883 884 885 886 887 888 889 890 891 980 1004 1005 1006 1007 1008 1009 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1397 5215 2741 2743 2747 2805 2806 2816
becoming$	4581 4587 2740
bed	2586 2605 3253
bed$	7321 7419 7420 7421 7422 7423 7424 7425 7426 9505 9560 6188 6189 6206 6234
bedbugs$	6225
bedealt$	9363
bedeta	9363
bedroom$	6189 6959
bedrooms$	6070
beds$	7321
bedwetting$	6873
bee$	6371
been	6079 2631 3226
been$	3730 3731 3759 3760 141 150 3792 3793 345 7494 7501 7503 7504 7505 4136 561 562 840 882 883 884 885 886 887 888 889 890 891 936 4577 4578 4579 4585 4591 980 1004 1005 1006 1007 1008 1009 1104 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1295 1397 5151 5152 5153 1744 1745 5381 8914 8915 5543 5544 8938 2009 5667 5668 5669 5702 5703 5704 2089 2090 5770 5848 5924 5931 6036 2485 2509 6155 2561 2592 6251 2687 2741 2743 2747 2790 2794 2805 2806 2816 3060 3176 3239 3245 3246 3294 3296 3297 3331 3335 3345 3353 3355 3356 3360
bees$	6371
befing	9363
before$	7293 4760 8202 9136 9165 6246
befriend$	7396 398 399 400
befriendded$	398 399 400
befriendding$	398 399 400
befriended$	398 399 400
befriending$	398 399 400
befriends$	398 399 400
beggars$	3069
begin	2388
begun	3242
behav$	7488
behave$	7245 7324 7483 7484 7485 7486 7487 913 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 8540 8546 8560 8625 2813 2872 2873 6613
behaved$	7483 7484 7485 7486 7487 7488 7496 7526 7527 913 4622 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 8635 8636 8637 8638 2813 2814 6451 2872 2873
behaves$	913 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 8625 8647 8648 8649 8650 2813 2872 2873
behavi	9409 2432 9574
behaving$	7488 913 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 2813 2815 2872 2873
behavior$	7068 961 962 963 964 965 966 967 968 969 6270
behaviors$	7068 6270
behaviour$	3 4 5 6 7 8 9 3632 3633 3634 3639 7059 7068 7131 7214 7215 7216 7217 7218 7219 7220 7221 7238 600 7614 4238 619 620 7673 7674 7675 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7745 7746 7747 7748 7861 961 962 963 964 965 966 967 968 969 8013 8014 8015 8016 8018 8019 8020 5885 5935 9324 9329 9330 5979 6010 6018 6052 6073 6149 2541 9551 6169 6249 6270 6271 6338 6357 6358 6429 2810 3289 6993
behavioural$	2810
behaviours$	7059 7068 8013 8014 8015 8016 8018 8019 8020 6270 6271 6429
behavs$	7488
behavved$	7488
behavving$	7488
behind	5863 9253 9364 5983 2364 9380
behind$	8240 8241 8242 8641 8643 5683 9246 5984 2538 6504
being	3226
being$	3759 3760 7165 3921 345 4071 561 562 4393 840 882 883 884 885 886 887 888 889 890 891 4572 980 1004 1005 1006 1007 1008 1009 4700 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 4822 1397 1744 1745 8916 2009 5666 6016 9483 2517 2741 2743 2747 2790 2805 2806 2816 3294 3296 3297 3331 3353 3355 3356 3360
belief$	6659 6689
believe$	8928 9107 2363
believed$	8657 8658 8659 8660 8661 2179 2250 2361 2458
believes$	2363
belligerent$	3407
belocked$	9363
belong	2277
belongs$	9091 6678
below$	2538 6931
bench$	2408 9412 2641
benefit$	7709 2182 9186 2281
benefited$	2281
benefiting$	2281
benefits$	2281 2406
bepros	9363
bereaved$	2572 3605
bereavement$	9599 3605
besear	9363
besotted$	454 455 456 457 458 459 460
bespectacled$	3424
bespok	2537
best$	1153
bestopped$	9363
besumm	9363
bet$	1636 5256 1637 5257 1638 5258 1639 5259 1640 1641
beta$	6136
betray$	3048
betrayed$	3045 3048
betraying$	3048
betrays$	3048
better$	3716 3736 7327 7615 7616 4242 7626 7627 8755 2392
betwee	9209
between$	4809 6940
beyond$	1003 1119 1603 2773 2774 3003 3039
bid	2359
bid$	2390
big$	3684 1243 1244 1245 1246 1379 1401 8455 2910 2918 2935 2953
biggest$	1425 2957 3117
biological$	2851
biopsy$	9508
bipola	6232
bipolar$	9615 3261 3524
birth$	8055 2851 6887
birthmark$	3425
birthmarks$	3425
bit$	8195 8196
bitchy$	3409
bitten$	6517
bitterly$	2008
black$	1383 1405 5029 1418 8427 5060 5061 5062 1443 1446 1479 8486 8487 8488 8499 2906 2907 2930 2931 2937 2953 6591 2976 6753
blackheads$	6585
blackout$	3500
blackouts$	3500
blade	9638
blade$	9637
bladed$	9637
blam$	2165 2166
blame$	7553 7554 7555 7556 7557 7558 7559 7560 7561 7562 7563 7564 4183 4184 7589 7590 7591 7592 7607 7608 7609 7610 4321 4322 4323 4324 4325 8953 9092 9095 9096 9097 5715 9099 9104 9105 5750 3058 3059 6682
blamed$	7569 2165 2166 2622
blames$	5715 9099
blameworthy$	3434
blaming$	8877 8878 8953 2165 2166
blammed$	2165 2166
blamming$	2165 2166
blams$	2165 2166
blank$	8510
blanket$	1534
bleach$	2931
bleached$	2931 2953 6575
blight$	2784
blind$	5641 6684 3078 6892 6893
bling$	7806
blinkered$	3434
block$	8107
blockers$	9519
blond$	5050 2931 2953 3424
blonde$	5050 2931 2952 2953 3424
blood$	3221 3256 6896
bloody$	3027
blue$	8427 2932 2953 6591
board$	5386 5391 5392 9094 9125 5769 9381 5999 6802
boards$	6802
bodge$	3437
bodged$	3437
bodges$	3437
bodging$	3437
bodies$	7418 7522 4142
bodily$	6254
body$	7418 4142 1217 1218 1219 1220 1221 8238 5834 2216 2941
boisterous$	3409
bomb$	6375 6376
bomber$	5068 6591
bombers$	6591
bombs$	6375 6376
bone$	2835
boned$	6538
book$	9421
boost	2343
boots$	6591
born$	2478 9525 3273
borough$	6944
boss$	7202
bosses$	6804
bossy$	3409
botch$	3437
botched$	3437
botches$	3437
botching$	3437
both$	2687 2740 6632 3110
bother$	7539 7776 8588 8589 8590 8591 8695 8824 8895 6322 6637 6638
bothered$	7488 7496 8753 8764 8769 8774 8785 8786 8787 8788 8789 8790 5412 8814 8815 8816 8817 8818 8819 8820 8824 5447 8896 8938 5699 9154 2159 6637 6638
bothering$	6637 6639
botherred$	6637
botherring$	6637
bothers$	4884 8268 6637
bottom$	3286
bottoms$	8492 1495 2987
bought$	4418
bound$	342 1564 1565 1566
boundaries$	6331
box$	6236 2952 6643 3024
boy	5964 2362 9368 9369 9395 9403 6038 9469 6223 6257 6801
boy$	226 274 7976 8000 8001 8002 8003 8004 8005 1015 8135 5272 5273 5808 9640 2712 6342 6354 2744 6381 6424 2812 6555 6577
boyfri	9574
boyfriend$	7376 7439 437 438 439 440 441 7470 7471 9558 2575 9580 9593 9618 6297 6298 2679 2680
boyfriends$	7439 437 438 439 440 441 7470 7471 6297 6298 2679 2680
boys	5792 5800 9225 9227 5845 2228 2229 5869 2272 6007 9390 9409 2430 9472 3121
boys$	7081 7180 7200 7205 7208 226 7271 274 3910 3911 3912 7323 3941 3943 3945 7352 7376 7411 7413 4113 4117 4118 4126 4144 624 4280 4385 7782 7796 7814 4433 4447 828 829 830 7838 7921 7976 7979 8000 8001 8002 8003 8004 8005 1015 8023 8077 8078 8079 8135 1181 4863 4864 4865 4866 8299 8428 8508 8592 8593 8594 8595 8596 5220 5221 5222 5237 5246 5252 8646 5264 8656 5307 8742 8901 5546 5547 5548 5549 5550 5551 5606 9004 9023 9031 9032 9033 9034 9035 9036 9037 9038 9252 5892 2350 6050 2449 2463 6278 6342 6354 6381 6424 2812 6555 6668 6676
braces$	6574 6585
braid$	6572 6574
braided$	2953 6575
braids$	8489 6572 6574
brain$	3566
brand$	8450 6606
branded$	2976
brands$	8450 6591 6606
brat$	3395
brats$	3395
breach	9424 3361
breach$	9404 2639
breached$	2639 3361
breaches$	2639
break	9574 6196 9621
break$	7245 824 825 4669 8568 8694 9429 2711
breakdown$	9083 9517 6473 6944 6956 6961
breakdowns$	6473
breakfast$	9571
breaking$	7062 7063 7064 7065 7066 824 825 8694 2069 2437 2711 3055
breaks$	824 825 8694 2069 2711 3055
breakup$	9579
breath$	8441
bribed$	6324
brief	2415
brief$	2168 2189 6035
briefed$	2231 6055
briefi	6700
briefing$	2189 6035 3182 6803
briefs$	2189 6035
bright$	2953
bring	2293
bring$	7022 7023 7040 528 529 530 531 532 1284 2321 2418 3163
bringing$	528 529 530 531 532 1284 2321 2418 3163
brings$	7022 7023 528 529 530 531 532 1284 2418 3163
broad$	2910 2916
broke$	824 825 4668 2069 2711 3055 6944
broken$	4670 2069 2804 6426 3055 6944
bronchitis$	3583
brothe	9562 6190 9575 6193 9582 9585 9586 2603
brother$	2554 9573 6191 2575 6218 6471
brothers$	8055 6471
brough	2238 5918
brought$	7015 7022 7023 7040 528 529 530 531 532 1284 9301 5970 2351 9375
brown$	1418 8427 2930 2931 2932 2937 2953
bruise$	3585
bruised$	3585
bruises$	3585
bruising$	3585
brunette$	5050 3424
brush$	2065 2086
brushed$	2012 2065 2086
brushes$	2065 2086
brushing$	2065 2086
buck$	5057 9061 3052
budget$	5753 9148 9157 9158
budgets$	9078 5753
bugs$	6225
build	9195 2280 2293 3081 3119
build$	1182 1183 8394 8395 8396 2370 6530
builded$	2370
buildi	2293 5957
building$	9148 9340 2370
builds$	8394 8395 8396 2370 6530
built$	5013 5948 9462 2911 6532
bulimia$	3520
bulimic$	3520
bulk$	2413 6060
bulky$	2910
bullied$	7048
bullies$	7848 7849 7850 7895 7896 7897 6360 6361 6367 6368 6653
bully$	7848 7849 7850 7895 7896 7897 6360 6361 6367 6368
bullying$	7062 7063 7064 7065 7066 7922 8056
bump$	6142
bunch$	7820 893 7976 8000 8001 8002 8003 8004 8005 1058 6354 6424 6476
bungle$	3437
bungled$	3437
bungles$	3437
bungling$	3437
bunk$	2662
bunked$	2662
bunking$	2662
bunks$	2662
burden$	4526
bureau$	9177
burgla	9170 9180 9253 9266 2265 9277 5946 9365 9366 9367 9408 6242 6243 6254 6256 3382
burglar$	7895 7896 7897 9246 6367 6368
burglaries$	9254 5885 9329 9625 9639 9648 6779 7002
burglars$	7895 7896 7897 6367 6368
burglary$	2184 5885 9272 9625 9626 9637 9639 9648 3110 3127 7002
burgle	3618
buried$	1868 1869 2061
burly$	2910 3424
bury$	1868 1869 2061
burying$	1868 1869 2061
bus$	7348 7349
busine	5945 6051 6763
businesses$	9174 9304 9328 9434
busy$	9101 5719
but$	3773 4229 4230 4789 1170 1171 1172 1173 1176 1177 1178 1179 4804 4805 4806 4807 4842 4858 4979 8693 5676 6658
buy	5857
buzz$	3677 58 3681 7774 7800 2944
by	5905 3145 3150
by$	7170 7199 4074 4075 4079 4395 4396 4417 7823 7963 4640 4924 8537 8747 8943 5562 5563 5564 9010 9013 9014 9015 9016 5816 2224 9268 5889 6113 9522 6153 2655 6633 6665 6791 6966 6967
c$	6818 7002
cad$	3463
cads$	3463
cahms$	3544
caked$	1427
calculated$	3714 95
calculating$	3409
call$	8731 8732 8733 9043 9045 9046 2190 2465 6676
called$	8938 9154
caller$	6378
callers$	6378
callin	9334
calling$	2190 6015 2465
callous$	3409 3434
callousness$	3434
calls	2233 5854
calls$	8731 8732 8733 9045 9046 9089 9090 2190 9237 5941 9380 6039 2465 6676 6677
came$	7526 7527 594 1120 1122 1123 1124 1125 1483 1492 9154 2238 2347 2515 2561 2684 2872 2873
camera	5834 5850
camera$	9211 9217 5835 9219 2224 9233 2365
cameras$	9211 9217 5835 9219 2224 9233 2365
camhs$	3543
camouflage$	6591
campaign$	3160
can	2421
can$	3729 543 544 545 4582 1022 1085 1088 1089 1091 1099 1151 1266 1290 1302 1305 1357 5239 1642 1655 1658 5298 1813 2096 2224 5918 2360 2399 2544 2998 3196
canada$	2977
cancer	6232
cancer$	9615 3564
candidates$	5933
cannab	9638 6262
cannabis$	34 7419 7420 7421 7422 7423 7424 7425 7426 7431 9224 6123 9507 9518 9645 6279 3254
cannon$	6377
cannons$	6377
cannot	2508 2544
cannot$	719 5205 8603 8604 8605 8606 1654 1811 1885 6164 3312
cap$	1473 8477 8478 8479 8489 8494 6591 2975 6596 6605
capab	6014
capabi	9286
capability$	3460
capable$	1268 4897 4920 4921 1306 1317 5279
capaci	9286
capacity$	1263
caps$	1473 8477 8478 8479 8480 8481 8489 8494 8495 8496 8497 6591 2975 6596 6605
capsules$	6106
captur	5957 3119
capture$	9340
captured$	5838
car	6962
car$	7367 7368 7369 7370 7817 7818 7819 3101
care	2565
care$	3686 3687 3688 3689 3690 4339 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4667 4707 4886 4887 4888 4891 4892 4894 4895 4898 4909 8327 8328 8329 8330 8347 8352 8353 8354 8355 8356 8588 8589 8590 8591 8607 8608 8609 8739 8824 5442 8895 8903 8904 8905 8906 8907 8908 8909 8910 5530 5531 5532 5533 5534 9121 9122 9123 9124 5762 2143 2144 2145 9531 9557 9564 9565 6185 6226 9613 9614 2852 6637 6638 6685 3282 6941 3322 3323
cared$	8753 8769 8774 8785 8786 8787 8820 8824 2143 2144 2145 6637 6638
career	9466
career$	3962 6357 6358 2748 3115
careful$	7024 3646 3647 3648 3649
careless$	74 75 77 78 3855 615 8865 8866 2695 3434
carelessly$	3434
carelessness$	3632 3633 3634 7239 7240 7241 7242 7243 7244 7581 4199 4241 3434
carer	9582
carer$	9559 9565 9573 2582 6941 6952
carers$	9565 6941
cares$	8607 8608 8609 2143 2144 2145 2582
caribbean$	1405
caring$	2582 6623
carpet$	9068
carrie	2203 9380
carried$	3763 7164 7515 602 603 1449 1450 8891 8892 8893 8894 2685 6306 2968
carries$	602 603 915 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1164 1449 1450 8690 8691 8692 5877 9465 2685 6306 2968 3062
carry	2203
carry$	7082 3762 7245 7274 7276 7277 7278 3904 3905 3906 7483 7484 7485 7486 7487 602 603 7755 7757 7765 7767 914 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1163 1449 1450 8568 8690 8691 8692 2388 2685 6306 2968 3062
carryi	5863 9364 9380 6255
carrying$	7165 7302 7483 7484 7485 7486 7487 1449 1450 9246 2364 6254 2685 2968
cars$	7817 7818 7819
case$	7892 7975 5766 5900 9296 2328 9396 6076 9631 6383 6385 6427 6428 3120 6986 6989
cases$	7892 7975 9396 6383 6385 6427 6986
cash	2389
cash$	7203 7204 3981 7419 7420 7421 7422 7423 7424 7425 7426 7431 7434 7778 7779 7806 7816 6009 2788
cast$	7081 5237 5246 5252 8656
casually$	1403 2934 6590
casualty$	9499 9512
catalogue$	1741
catch	9195 9218 9300 5953 6780
catch$	9220 9230 2309 9336 9337 2443
catches$	2309
catching$	2309
category$	4595 2599
catheter$	3588
catty$	3409
caught	9363 9375
caught$	7048 7051 2635 2794 3380
cause$	7015 7040 582 7891 8567 6382
caused$	7015 7040 582
causer$	6349
causers$	6349
causes$	582 7891 6382
causin	5983 2364
causing$	7062 7063 7064 7065 7066 582 7929 8694 5984
cautio	6243 6976
caution$	9626 9647 7001
cautioned$	3357
cautions$	9647
cautious$	7026
cavalier$	3434
cbo	5979 6010 3376
cbo$	9362 9393 6020 6996
cbos$	9362 9393 6020
cbt$	6862
cce$	7329
cctv	5834 5850
cctv$	5809 5810 5811 2192 2193 9217 5835 2217 2227 9233 9332 2338 2365 6719 3107
ceases$	9315
cell$	9177 3092 6790 6842
cells	6250
cells$	9633
central$	9432
centre$	9328 9374 9442 9646
cerebral$	3270
certain$	1564 1565 1566 1600 5256 5257 5258 5259 1640 1641
certainly$	1702 1710 5330 1711 1712 6630
certainty$	1601
chain$	2256 9423 6591 6757 6825
chains$	9423 6591 6825
challe	9438 6056
challenge$	8694 9439
challenged$	8694
challenges$	8694
challenging$	4462 7964 7965 7966 7967 7968 7969 7970 7971 7972 8025 8026 8027 8028 8029 8030 8031 1029 1030 1031 1032 1033 8694 2804 2807 2809 6436 3409
chance$	3828 209 210 7715 7716 5210 5228 2046 2047 2048 2049 9069 9070 2324 2460 6318 6673
chances$	7172 3828 209 210 7715 7716 2046 2047 2048 2049 9069 9070 6318 6673
change$	289 7324 4052 7436 7700 7701 7702 7703 7954 8511 8540 8546 8560 8622 8645 5263 8653 8671 8672 8673 8682 8928 6613 6614 6621
changed$	289 8651 8657 8658 8659 8660 8661 3284
changes$	289
changing$	8671 8672 8673 5291 6621 3284
chaos$	7583 7800 6322
chaotic$	2804 6425 2807 3409 3434
character$	7915
charg	9300
charge	5863 2279 9294 5913 5970 9363 9380
charge$	8822 9246 9281 5899 9415 9647 6777 3199 6972
charged$	9353 3359 6980
charges$	9258 9296 2298 9426 9647 6777 6783 3199 6972
charging$	5913 3155
charity$	5386 5391 5392 9094 9125 5769
charm$	4694
charms$	7522 7523
chart	2204
chart$	2276 2366 5990 6758
charted$	2366
charts$	6758
chase$	7060 7061 7774
chaser$	9045 9046
chasers$	9045 9046
chasing$	9045 9046
chat$	7399 7400 398 399 400 6065 2447
chated$	398 399 400
chating$	398 399 400
chats$	398 399 400 2447
chatted$	398 399 400
chatting$	398 399 400
chav$	3395
chavs$	3395
cheat$	6367
cheats$	6367
check	6700
check$	9211 2245 2331 5956 2353 2375 2393 2410 9503 6714 6784 6805
checked$	8938 9154 5853 2375 6025 9453
checkes$	2375
checking$	2375 2393
checks$	9211 2226 2245 5923 2375 2393 6714 6784 6805
cheek$	8426
cheeks$	8426
cheeky$	3409
chested$	6537 6547
chicken$	7348 7349
chief$	2785
child	9409 6167 6223 6257
child$	226 274 414 7976 7978 7979 8000 8001 8002 8003 8004 8005 1015 8135 8198 8203 8204 8205 8206 8207 8254 8255 8256 8257 8386 8389 6143 9550 9566 2564 2566 2567 2608 9640 2670 2712 6341 6354 2736 2739 2748 6424 2812 6469 6497
childhood$	3281
childish$	4867 4868 4869 3409
childlike$	8240 8241 8242 4867 4868 4869 6504
children$	7081 226 274 7323 3941 3943 3945 4113 4117 4118 4126 4144 624 4280 4385 4447 828 829 830 7838 7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 7976 7979 8000 8001 8002 8003 8004 8005 1015 1046 8135 4788 1181 8197 8203 8204 8205 8206 8207 8254 8255 8256 8257 8386 8389 8592 8593 8594 8595 8596 5220 5221 5222 5237 5246 5252 8646 5264 5307 8742 8901 5546 5547 5548 5549 5550 5551 5598 5605 9023 9031 9032 9033 9034 9035 9036 9037 9038 5734 2565 9587 6278 6329 6341 6354 6424 2812 6469 6497 6632 6667 6668 6670 6676
chin$	8426
chinese$	1405 5031 6584
chip$	4661 1042
chis$	3445
chlamydia$	3554
choice$	3 4 5 6 7 8 9 7068 3699 3700 81 82 3703 84 85 86 3707 88 7092 7093 7094 7095 7096 7097 3715 7099 7100 7101 7102 7103 7104 102 103 104 7119 7120 7121 7122 7123 7124 7125 7126 7214 7215 7216 7217 7218 7219 7220 7221 3842 7226 7227 7228 7236 3891 7275 273 3894 3895 3896 3897 8080 8212 4926 4927 6270 6271 6272 6273 6275 6499
choices$	3 4 5 6 7 8 9 3632 3633 3634 7068 7092 7093 7094 7095 7096 7099 7100 7101 7102 7103 7104 112 113 114 115 7119 7120 7121 7122 7123 7124 7125 7126 7127 7128 7131 7134 7135 7136 7137 7138 7214 7215 7216 7217 7218 7219 7220 7221 273 3894 4238 619 620 7673 7674 7675 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 8212 4926 4927 6270 6271 6272 6273 6499
choose$	105 106 107 7144 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 8266 4910 8300 8301 8384 8566 8713 2656
chooses$	105 106 107 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 8713 2102 2103 2104 2105 2656
choosing$	105 106 107 7214 7215 7216 7217 7218 7219 7220 7221 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 8303 8304 2102 2103 2104 2105 2656
chose$	105 106 107 7144 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 8713 9059 2102 2103 2104 2105 5748 9132 2656 6684
chosen$	105 106 107 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 7488 7496 2656
chronic$	9493
chubby$	5014 5050 3424
chunky$	2910
cid	9176
cigarettes$	7203 7204 7419 7420 7421 7422 7423 7424 7425 7426 7431 7434 7816
cin$	3348
circles$	5066
circul	2238
circulate$	2169 5790 2171
circulated$	2169 5790 2171 9175 2367
circulates$	2169 5790 2171
circulating$	2169 5790 2171
circulation$	9309
circumstances$	8712 8738 6957
citalopram$	3540
city$	5009
civil	2432 3150
civil$	6052 3167
clad$	1454 1455 1456 6543 6554 2970
claim$	4448 4449 4450 6954
claimed$	4448 4449 4450
claims$	4448 4449 4450 2525
clamp$	3146
clamped$	3146
clamping$	3146
clamps$	3146
class$	3978 7862 7866 4551 8032 8253 9116 9638 6262 3198 3382
classed$	984 2277
classmates$	8373 6278 6366
clear	2342 2371
clear$	1418 1600 5686 2294 2458 2937 3014 3159 3192
cleared$	2439
clearly$	539 1585 1586 1587 1588 1702 1710 5330 1711 1712 5374 2089 2090 3060
cleft$	3274
clever$	1244 1245 1246
climb$	814 815
climbbed$	814 815
climbbing$	814 815
climbed$	814 815
climbing$	814 815
climbs$	814 815
clingy$	3409
clinic	2498 3226
clinic$	6118 9503 9509 9512 3071 6869 6871
clinically$	3257
clip$	4048 4049 430 431 9332
clips$	4048 4049 430 431
close	2241
close$	9105 2136 2178 5861 6671
closed$	2050 2136 6626 6629 6671
closes$	2136 6671
closing$	8877 8878
closure$	2340 3193
clothe$	6706
clothes$	3639 3657 7419 7420 7421 7422 7423 7424 7425 7426 600 5071 1452 8477 8478 8479 8480 8481 8486 8487 8488 8489 8500 8505 5966 6591 6596 6706
clothing$	5071 1452 8477 8478 8479 8500 8505 6591 6593 6596
club$	2153 3071
clueless$	3434
co$	4327 7946 5129 5158 5164 5169 5178 5247 6421 3150
coach$	7202 7416
coaches$	7416
coat$	8477 8478 8479 8489 6591 6596 6604
coats$	5071 1452 8477 8478 8479 8480 8481 8489 6591 6596 6604
cocain	9638 6262
cocaine$	6123 9518 9645 6279
cocky$	3409
coddling$	8330
code$	6529
codein	6136
codeine$	9507 9519
codes$	6529
coerced$	7048 7768 7769 7770 7771
cognitive$	3264
cohort	5869 9290 5964 2362 9368 9369 9395 9403 6038 9469 6801
cohort$	7866 7976 8000 8001 8002 8003 8004 8005 8253 9252 9326 2350 9371 2449 6424 3123
cohorts$	9371
cold$	8936 9129 9607
colleagues$	4814 4815 4816 2448
collec	6700 3081 3119
collect$	2167 5989 6062
collected$	2167 5989 9462
collecting$	2167 5989
collective$	3014
collects$	2167 5989 9465
college$	5386 5391 5392 9094 9125 5769 9535 9536 9538 9548 9549 9555 3071 6903 6919
collude$	574 575
colluded$	574 575
colludes$	574 575
colluding$	574 575
colostomy$	3586
colour$	6559
coloured$	2953
colours$	8500 6559 6591
combat	2321
combative$	3407
come	9468
come$	7193 3902 3907 3908 7490 4115 7709 878 1120 1122 1123 1124 1125 1294 4939 4940 4941 1483 1492 8540 8546 8560 8567 8625 8635 8636 8637 8638 1729 8791 8792 8793 8794 2347 2515 2561 2684 2872 2873 6613
comes$	592 879 1120 1122 1123 1124 1125 1483 1492 8625 9210 2515 2872 2873 3333
comfort$	5753
coming$	7511 8539 2515 9605
comings$	2427
comman	6039
command$	9259
commands$	9422
comment$	1500 1501 1502 1503
commented$	1500 1501 1502 1503
commenting$	1500 1501 1502 1503
comments$	1500 1501 1502 1503
commentted$	1500 1501 1502 1503
commentting$	1500 1501 1502 1503
commit	5863 9364 5983 2364
commit$	7245 8540 8546 8560 8568 9256 9333 9397 9479 6613
commits$	9333 9479
committed$	9479 2636
committing$	9246 5984 9455 2636
committs$	2636
common$	4354 8867 8868 8869 9121 9122 9123 9124 6254 6685
commun	2176 5945 2629
communicate$	398 399 400
communicated$	398 399 400
communicates$	398 399 400
communicating$	398 399 400
communication$	2081 2082 2083 2084 3014 6664
community$	7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 5796 5820 9304 2316 9328 6249 6329 3364 3372 3379
companion$	7105
companions$	7105
company$	7005 7105 3827 7255 7273 7805 4425 4426 5386 5391 5392 9094 9125 5769 2153 6328 3070
compar	2405
compare$	5956
compared$	6025
compass$	7738
complacency$	8953 3434
complacent$	5719 3434
complain$	1500 1501
complained$	1500 1501
complaining$	1500 1501 8694
complainned$	1500 1501
complainning$	1500 1501
complains$	1500 1501
complaint$	8872 8942 6334 6676
complaints$	8872 8942 9089 9090 6334 6676 6677
complete$	1534 2119 2370 3014
completed$	7170 8635 8636 8637 8638 1728 8891 8892 8893 8894
completeed$	2370
completeing$	2370
completely$	1069 5365 2891 3006 3009
completes$	2370
complex$	2807 3281
complexion$	6557 3425
complexions$	6557 3425
compliance$	6337 6419
compliant$	4632 6418
complicit$	40 326 327 328 329 343 7482 575 6307
complicity$	7237 574
complies$	8647 8648 8649 8650
comply$	7245 7709 8511 8540 8546 8560 6613 6614
comprehension$	6659
compromise$	10 2646 2647
compromised$	10 2646 2647
compromises$	10 2646 2647
compromising$	7005 10 2646 2647
compulsive$	2748 6839
computer$	6715
conceal$	633 634 1487
concealed$	633 634 1487 6608
concealing$	633 634 1487
concealled$	633 634 1487
concealling$	633 634 1487
conceals$	633 634 1487
concer	5906 2510 2548 2610
concern$	3693 4357 5429 5430 8903 8904 8905 8906 8907 8908 8909 8910 8942 6676
concerned$	4875 4876 4877 8261 8262 8263 4881 4882 5696 5697 5777 2158 9364
concerning$	7964 7965 7966 7967 7968 7969 7970 7971 7972 2809
concerns$	7745 7746 7747 7748 5429 5430 8942 9089 9090 9289 6676 6677
concerta$	3537
concus	3566
condescending$	3435
condit	6098 6103 3361
condition$	9481 9486 9642 6856 6857 6982
conditional$	3356
conditions$	7827 2587 9642 6957 6982
conduc	2203 2388
conduct$	3 4 5 6 7 8 9 3632 3633 3634 3639 7068 7238 7673 7674 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 961 962 963 964 965 966 967 968 969 1126 1127 1128 1129 1130 1131 6270 2810 3261
confer	9569
confidence$	1108 1110 1217 1218 1219 1220 1221
confidential$	3082
confidentiality$	9066
confiscated$	5829 9392
conflict$	7583 7780 8695 2587 6338
confro	9438 6056
confront$	9439
confrontation$	7583 7780
confrontational$	7973 7974 8025 8026 8027 8028 8029 8030 8031 6436 3407
confrontations$	7780
congregate$	8062 6528
congregated$	8062 6528
congregates$	8062 6528
congregating$	8062 6528
connected$	833 2251 9364 5982 6338
connection$	2645
conscious$	3714 95 3853
consensual$	2867 3390
consent$	7237 446 447 448 449 450 451 1078 1079 1080 1081 8266 8360 4987 4988
consented$	446 447 448 449 450 451 7455 453 474 1078 1079 1080 1081
consenting$	446 447 448 449 450 451 2867 2881 3390
consents$	446 447 448 449 450 451 1078 1079 1080 1081
consequences$	7069 7070 7071 7072 7074 7075 7076 7078 7129 128 7722 7723 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 8072
consid	2238 2277 2284
consider$	7709 8540 8546 8560 8928 6613
considered$	866 979 2499 2740
considering$	2499
consistent$	1534
consistently$	1691 5311 1692 5312 1693 1694 1695 1696 1697 1698
consort$	2706
consorted$	2706
consorting$	2706
consorts$	2706
consortted$	2706
consortting$	2706
consta	5809 5810 5811 2192 2193 2227
constable$	9192 9193 9194 5812 5813 5847
constables$	9192 9193 9194 5812 5813 5847
constant$	5662 5663
constantly$	387 1691 5311 1692 5312 1693 1694 1695 1696 1697 1698 2008
consti	2277
consul	6103 6117
consultant$	9486 9496 9500
contac	5824 9334 9373 2427
contact$	3823 3824 3827 7396 398 399 400 402 403 404 405 406 407 408 1051 1052 9334 2588 6475 6610
contacted$	398 399 400 402 403 404 405 406 407 408
contacting$	398 399 400 402 403 404 405 406 407 408
contacts$	398 399 400 402 403 404 405 406 407 408 9207 6047
contactted$	398 399 400 402 403 404 405 406 407 408
contactting$	398 399 400 402 403 404 405 406 407 408
contain$	7940 8671 8672 8673 6067 6621
contains$	6067
contemptuous$	3435
content$	194 195 200 284 285 286 472 473
continually$	387 1691 5311 1692 5312 1693 1694 1695 1696 1697 1698
continue$	7144 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 8567 2660
continued$	7144 7164 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 1534 2660
continues$	7144 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 2660
continuing$	7144 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 2660
continuously$	1691 5311 1692 5312 1693 1694 1695 1696 1697 1698
contraception$	8309 8310 3553
contraceptive$	3553
contract$	9318 6996
contracts$	9318
contribute$	574 2326
contributed$	7015 574
contributes$	574 2326
contributing$	574
contro	2321 5942
control$	7709 7735 7741 7914 7940 7964 7965 7966 7967 7968 7969 7970 7971 7972 4619 8006 4633 8042 4942 4943 8601 8671 8672 8673 5809 5810 5811 2192 2193 2194 2227 5850 9299 9325 2387 6051 6394 6621 3161 6823
controlled$	7048 7475 8545 8551 8556 8565 8634 8657 8658 8659 8660 8661
controlling$	2809 6804 3409
controls$	6804
convenience$	5753
conveniently$	3064
convic	5913 5970
convict$	3181
convicted$	9353 3354 6975
convicting$	3181
conviction$	9296 9647 3354 3479 3607
convictions$	9258 9296 9426 9647 3354 3479 3607
convince$	8622 8645 5263
cooper	6092
cooperate$	7229 7709 7947 8511 8540 8546 8560 8928 9475 6613 6614
cooperates$	8647 8648 8649 8650
cooperating$	7947
cooperation$	7946 6421
coordi	3150
cope	6102
cope$	4711 1111 4732 4733 1114 1126 1127 1128 1129 1130 1131 8266 4886 4887 4888 4891 4892 4894 4895 4898 1285 1286 1287 8300 8301 4922 1303 1304 4925 1308 8930 9485 9506 2890
coped$	1126 1127 1128 1129 1130 1131 1308 2890
copes$	1126 1127 1128 1129 1130 1131 1308 2890
copied	2174
copied$	9448
coping$	1126 1127 1128 1129 1130 1131 4886 4887 4888 4891 4892 4894 4895 4898 8303 8304 1308 2890
copy$	2415
core	9290
core$	4537 4538 9351 9432
cornrows$	3425
corporate$	3014
correl	2405
correlated$	6025
corrob	2176
corroborated$	5796
corrupting$	837 838 839 2735
cotton$	2880
couch$	9596
could$	21 22 23 24 25 278 279 280 281 282 283 287 288 293 294 295 296 297 298 543 544 545 4583 1023 1085 1088 1089 1091 1099 1151 1266 1290 1357 5239 1642 1656 1657 1754 1755 1756 1757 1758 1759 1760 1761 1762 1763 1764 1765 1812 1822 1886 2056 2128 2129 2131 2132 5803 2186 2360 2399 2544 2998
council$	5386 5391 5392 9094 9125 5769 2153 3014 3061 3070
counse	6103
counselling$	9487 6862 6882
counsellor$	9486 9496
count$	1636 5256 1637 5257 1638 5258 1639 5259 1640 1641
countless$	3768 3790 5662 5663 5686
county$	3947 3964 3970 3973 3979 7364 7365 7366 895 4715 3197 6944
couple$	1058 9610
courier$	7898 901 6369
couriers$	7898 901 6369
course$	5323 5330 1711 1712 8717 8731 8732 8733
courses$	8731 8732 8733
court	5970 9363 3157 3361
court$	7322 540 541 9353 9394 2408 9412 9629 2631 6252 2641 2688 3157 6777 6961 6972 6985 3366 6990
courted$	540 541 2688
courtesy$	8806 8807 8867 8868 8869
courting$	540 541 2682 2688
courts$	540 541 8058 8059 9353 2408 9412 2688
cousin	9562 9575
cousin$	2554
cover$	1487 5571 2064
coverage$	6012
covered$	1487 2064 6608
covering$	8464 1487 2064
coverings$	8464
coverred$	1487 2064
coverring$	1487 2064
covers$	1487 2064
covert	2346
covert$	5966 3082 3449
covertly$	3449
cowardly$	3434
cowards$	6653
cp$	3348
cpn$	6020
cpns$	6020
cpw$	6020
cpws$	6020
crack	9638 6262 3147
crack$	9224 9518 9645 6279
crackdown$	9407 6767
cracked$	9375
crackeddown$	6767
crackingdown$	6767
cracksdown$	6767
crave$	771 772 2823
craved$	771 772 2823
craves$	771 772 2823
craving$	771 772 2823
crazy$	6425
create$	582 2370
created$	582
createed$	2370
createing$	2370
creates$	582 2370
creating$	582
credit$	7419 7420 7421 7422 7423 7424 7425 7426 7431 7433 7434
crew$	8253
cries$	1038
crime	9170 2176 9180 5801 5872 9267 2265 5941 5946 9365 9366 9367 9379 6007 9390 2398 9408 9424 2453 6084 9478 6256 6709 6743 6757 6763 6782
crime$	7060 7061 7329 7343 7345 7787 7922 8056 9176 5796 9184 2184 9246 9254 9255 5880 5882 5885 5897 5934 5938 9321 9322 9324 2322 9329 5955 5974 2355 9359 9360 5979 5987 2369 2374 2382 2386 9396 6018 6022 9408 6044 9437 2438 9443 6073 2457 9467 2476 2629 9639 6276 6277 6338 2788 3126 3127 6779 6788 3170 3174 3190
crimes$	7329 9254 9255 5885 9324 9396 6018 2476 6779
crimin	9170 2176 9180 2241 9247 9253 9266 9267 5941 9365 9373 9424 6732 6743 6763 6764 3150 6782 3365 3382 3469
criminal$	7329 7333 7336 7352 7807 7808 7809 7810 848 7895 7896 7897 916 4635 4636 4637 9115 5796 5861 9245 9276 5897 5901 5913 5947 6083 6242 2629 6254 6256 6277 2707 2738 6367 6368 2803 2847 6477 6757 3139 3157 3373 7002 3409
criminalise$	2114 2115 2116 2117
criminalised$	2114 2115 2116 2117
criminalises$	2114 2115 2116 2117
criminalising$	2114 2115 2116 2117
criminality$	7329 7343 7345 9324 6276 3455
criminally$	2837 3128
criminals$	7352 7787 7789 7807 7808 7809 7813 848 7895 7896 7897 916 9115 9275 9276 6277 6367 6368 6477
crimint$	9215
crisis$	6117 3212 6857
crohn	3223
crohns$	6843
crook$	7930 6367 6407
crooked$	5055
crooks$	7930 6367 6407
crop$	5077 8477 8478 8479 8495 8496 8497 5118 6596 2982
cropped$	2953 2976
cross	2405
crosscheck$	5956
crosschecked$	6025
crossreferenced$	6025
crowd$	7820 1058 6328 6354 6355
crown	3365
cruel$	8865 8866 8876 8960 3409
cry$	1038
crying$	1038
cse$	7329
cues$	2046 2047 2048 2049
culpable$	6680 3434
culpri	5863 6801
culprit$	7848 7849 7850 9246 6360 6361 6405 6737 3487
culprits$	7848 7849 7850 9246 6360 6361 6405 6737 3487
culture$	1950 1951 6338
cunning$	3409
curb	2321
curfew	2629
curfew$	6249 9642 9647 6331 6991 3615
curfews$	9647 6331
curiosity$	3632 3633 3634 4241 8903 8904 8905 8906 8907 8908 8909 9121 9122 9123 9124 6685
curled$	5041
curly$	2931 2953
curren	2176
current$	5796 5901 6013
custod	9363 9606 6232 9621 6250
custodial$	3364
custody$	7345 5880 5882 2338 9557 2589 9615 9633
customer$	3816 7416
customers$	3816 7416 9304 6329
cut	2321
cut$	5094 2488 6564 6575 6808 3232
cuted$	3232
cuting$	3232
cuts	2321
cuts$	2488 6564 3232
cuttin	2321
cutting$	2488
cynical$	7973 7974 8876
dabble$	326 327 328 329
dabbled$	326 327 328 329
dabbles$	326 327 328 329
dabbling$	326 327 328 329
dad	9562 6190 9575 6193 2577 9582 9585 9586 2603 2615 6237
dad$	8055 2554 2555 9559 9573 6191 2574 2575 2578 9591 2590 6218 9613 2612 2618 6471
daddies$	6301
daddy$	6301
dads$	2590 6471
daft$	77 78 653 2696
daily$	9506 3183
damage	5872 2265 9365 9366 9367 9379 2398 6084
damage$	9083 9255 5885 6018 9443 9467 9625 9637 9639
damaged$	2804 6425
damn$	8805 8890
damp	2605
damp$	9607 6225
dancers$	5237
danger$	7003 7004 7014 7060 7061 7069 7070 7071 7072 7074 7075 7076 7078 4151 4152 7552 7722 7723 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7739 7744 7745 7746 7747 7748 7774 7776 7780 7787 7800 4486 867 4488 4489 4490 4491 4492 4493 4494 4495 4496 4497 7881 7882 4500 4501 8072 8309 8310 5658 5921 6276 6308 2703
dangerous$	7003 7004 3716 7336 7722 7723 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 4422 2651 3408
dangers$	7003 7004 7069 7070 7071 7072 7074 7075 7076 7078 3749 3750 7722 7723 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7745 7746 7747 7748 8072 8309 8310
dark$	1418 8427 8437 1446 1479 5117 2930 2931 2932 2937 2953 6591 2976 6753
darker$	1418 2930 2937
darkest$	1425 2957
data	6006
data$	9066 9211 9389 6714
databa	6700 6755
database$	9196 9263 9264 9339 6715
date	6045
date$	9428 6986
dates$	6986
dating$	2682
daught	9409
daughter$	8197 6143
daughters$	8197
daunt$	4963
dawn$	3142
day	6771 6775
day$	3712 8687 8688 8689 1701 8731 8732 8733 9235 2460 9485 9506 6171 6172 6687
days	6102
days$	8731 8732 8733 9485 9506 9536 6687
dazzled$	775
dc$	9400
dci$	9400
dead	9606
dead$	9484 9616
deaf$	5642 5643 5644 3079 6854
deal	9266
deal$	7245 3904 3905 3906 358 359 360 858 7901 4562 1111 4732 4733 1114 8300 8301 9256 9333 9397 9438 9452 2659
dealer	6732
dealer$	3796 7187 7197 7198 7206 7313 7333 7352 7355 7364 7365 7366 7375 7377 7380 7413 7445 7480 7671 4419 7803 7804 7807 7808 7809 7810 848 7885 7895 7896 7897 7904 916 2474 6274 6277 6367 6368
dealers$	3796 7187 7197 7198 7206 7210 7313 7333 7352 7355 7364 7365 7366 7375 7377 7380 7413 7445 7480 7671 7787 7790 4419 7803 7804 7807 7808 7809 7810 7813 848 7885 7895 7896 7897 7904 916 9274 2474 6274 6277 6367 6368
dealin	9170 9180 5863 9253 9277 9364 9365 9366 9367 9380 6254
dealing$	7060 7061 7329 7339 7344 358 359 360 7364 7365 7366 858 7922 8056 4871 2187 9246 9329 9455 9461 9637 2642 2659 6725 7000
deals	9380
deals$	358 359 360 858 9333 9452 9465 2642 2659
dealt$	358 359 360 4474 4475 4476 4477 858 2285 9363 9375 2402 2627 2659
death	9574 9576 9603
death$	7552 9483 2572
debt	9574
debt$	6961
debts$	6961
decamped$	3454
deceitful$	3409
december$	7350
decency$	8806 8807 8867 8868 8869
decent$	5508 5509 5510 5511
decide$	8266 4910 8300 8301 8384 9195
decided$	105 106 107 9059 2104 2105 5748 9132
deciding$	8303 8304
decision$	3657 7068 3699 3700 81 82 3703 84 85 86 3707 88 7092 7093 7094 7095 7096 7097 3715 7099 7100 7101 7102 7103 7104 108 109 110 111 7119 7120 7121 7122 7123 7124 7125 7126 3747 3891 7275 273 3894 3895 3896 3897 8212 4926 4927 1873 5594 9296 6270 6271 6272 6499
decisions$	3 4 5 6 7 8 9 3657 7068 7092 7093 7094 7095 7096 7099 7100 7101 7102 7103 7104 108 109 110 111 112 113 114 115 7119 7120 7121 7122 7123 7124 7125 7126 7127 7128 273 3894 7673 7674 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 8212 8219 4926 4927 1873 9296 6270 6271 6272 6499
decked$	1454 1455 1456 2970
declin	2321 2472 9495
decline$	8524 2991
declined$	8524 8528 8533 8534 8535 8536 2991
declines$	8524 2991
declining$	8524 2991
decrea	2321
deemed$	979
deep$	1446
defeating$	3721
defect$	9481
defend$	4705 4886 4887 4888 4891 4892 4894 4895 4898
defending$	4886 4887 4888 4891 4892 4894 4895 4898
defensive$	3434
defensiveness$	8953 3434
deferred$	3381
defiant$	7973 7974 2809 3409
deficit$	6835 6889
defied$	824 825 2711
defies$	824 825 2711 3069
definite$	1600
definitely$	1702 1710 5330 1711 1712 6630
defy$	824 825 2711
defying$	824 825 2711
degenerate$	3395
degenerates$	3395
degrade$	2283
degraded$	2283
degrades$	2283
degrading$	2283
degree$	233 234 8327 8328 8329
delay	9497 6884
delay$	9083 9141
delayed$	6684
delaying$	8877 8878
delays$	9083 9141
deliberate$	3714 95
deliberately$	387 3064
delicate$	2910
delinquency$	3395
delinquent$	2803 2804 6425 2809 3395
delinquents$	3395
deliver$	3904 3905 3906
demand$	5941 6062
demanding$	8025 8026 8027 8028 8029 8030 8031 6436
dement	6232
dementia$	9615
demonise$	2114 2115 2116 2117
demonised$	2114 2115 2116 2117
demonises$	2114 2115 2116 2117
demonising$	2114 2115 2116 2117
demons	2259
demotivated$	3409
denial$	8953 6321
dental	2498
dental$	6118
dentis	6103
dentist$	9486
deny$	9343 2341
denying$	2341
department$	5386 5391 5392 9094 9125 5769 2153 3061 3070
depend	6874
dependence$	2504
dependency$	2504
dependent$	2504
depends$	2591
deplorable$	3434
deport	9576 6232 9621
deported$	9615
depres	9514 9574 9606 6232
depressant$	6861
depressants$	6861
depressed$	6846
depression$	9615 3522
depressive$	3523
deprive$	9343
deprived$	2804
depth$	8976
dereliction$	3434
descend$	340 341
descendded$	340 341
descendding$	340 341
descended$	340 341
descending$	340 341
descends$	340 341
descri	2181
described$	871 988
description$	5855 2431 9476
descriptions$	5789 9173 9197 5855 2431 9444
desert$	3048
deserted$	3045 3048
deserting$	3048
deserts$	3048
desertted$	3048
desertting$	3048
deserve$	565 566 2691
deserved$	565 566 7572 2691
deserves$	565 566 2691
deserving$	565 566 2691
design	2277
designed$	2326 2439
designer$	7778 7779 5070 5097 1480 6591 6594 2976 2986
desire$	5280 8664 8665 8666 8667 8668 8669
desk	5801 5804
desk$	9177 9184 9185 9187 9199 9338 9357 5975 9370 6002 9405 9427 6077 6790
despite$	136 3756 137 138 139 165 167 171 172 173 7371 7372 7373 7374 7712 7713 7714 2042
destined$	342 1564 1565 1566 2995
destructive$	3685 7338
detail	2181 2356 5976 5977
details$	3811 3812 3813 9196 9197 9372 9444 9445 6065
detain	5953 9363 2469
detain$	9336 6089 3181
detained$	6753
detaining$	3181
detect	9176 5801 5809 5810 5811 2192 2193 2227 5850 5913 9300 5955 5974 2355 9359 9360 2369 2382 2386 6022 6044 2438 2457 3159 6780
detection$	9296 6777 3158 3159 3489
detections$	9296 9426 6777 3158 3489
detective$	2170 9184 9192 9193 9194 5812 5813 5847 9233 9338 2336 9357 5975 6002 9400 9405 9427 2445 6066 6077
detectives$	2170 9184 9185 2183 9192 9193 9194 5812 5813 9199 2197 5847 9233 5917 9338 2336 9357 5975 6002 9400 9405 9427 2445 6066 6077
detent	6169 2629
detention$	7861 8695 9552 6249 6365 3599
detentions$	7861 9552 6365 3599
deter$	2452 3162
deteri	9495
determ	2243 2342
deterping$	2452
deterr	9375
deterred$	3162
deterrence$	3492
deterrent$	6812 3492
deterrents$	6812
deterring$	2452 3162
deters$	2452 3162
deterting$	2452
develo	6700 3081
develop$	2167 5989 2370
developed$	1117 2167 5989 2370
developing$	2167 5989 2370
developmental$	3261 3281 3307
develops$	2167 5989 2370
deviant$	2804 6425 2809
device	2233 5969
device$	2209 9213 9352 2447 3094
devices$	2209 9213 9352 2447
devious$	3409
di$	9400
diabet	9514
diabetes$	3513
diabetic$	3513
diagno	6103
diagnosed$	3557
diagnoses$	3557
diagnosis$	9486 9487 6836 6857 6889 3557
diagram$	2276 6758
diagrams$	6758
diazepam$	3542
dice$	549
dicing$	549
did$	119 7164 412 4101 4146 4236 4237 648 649 650 4279 4282 679 690 691 692 693 694 696 700 709 710 711 718 722 749 944 948 1035 1036 1037 1321 1327 1334 1337 1363 1690 5322 8707 8708 5331 5332 1723 1726 1774 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 5443 1833 5459 5465 1846 5467 5469 5473 1854 1855 1856 5477 5478 5498 5500 1915 1917 1918 1919 1920 1921 8944 8945 1955 1957 9059 9109 9110 9111 9112 9134 9135 2139 2685 3017 3020
die$	9484
died	9576 6194 9606
died$	9577
diet	6130 9514
diet$	9513
dietary$	3569
dietician$	9496 3575
dieticians$	3575
dietitian$	3575
dietitians$	3575
difference$	1189 8612 8613 8614 8615 8616 8617 8618 8619
diffic	2253 9497 6879 6898
difficult$	7005 4335 4462 937 938 939 940 941 942 7964 7965 7966 7967 7968 7969 7970 7971 7972 8017 8025 8026 8027 8028 8029 8030 8031 1029 1030 1031 1032 1033 8056 5873 9471 2804 2807 2809 6430 6436 3409
difficulties$	7577 7584 7585 8017 2558 2587 6430 6855 6857 6880 3313
difficulty$	6855 6857 3313
dim$	3409
dire$	3435
direct	3150
directed$	6055
directing$	6804
directs$	6804
dirt$	9115
dirty$	8454 9607 2953 2969 2976 3424
disabi	6103 9514
disabilities$	6853
disability$	9486 6145 6853 6889 3531
disabl	6232
disabled$	9615 3531
disaffected$	2804 6425 2907
disappear$	7387 391 392
disappeared$	391 392
disappearing$	391 392 6280
disappearred$	391 392
disappearring$	391 392
disappears$	391 392
disappointing$	1974 1975 1976 1977 5664 9048 3044
disappointingly$	3436
disaster$	900
disasters$	900
disband$	9429
discipline$	6320
disciplined$	4474 4475 4476 4477 6454
disclo	2597
disclose$	7229 7245 7709 8540 8546 8560 6613
discov	5805 2243 2342 6017
discover$	9188
discuss$	8540 8546 8560 6613
diseas	6098
disease$	9481 6889 6897
disengage$	7245 3405
disengaged$	6629 3405
disengagement$	3405
disengages$	3405
disengaging$	3405
disgrace$	3434
disgraceful$	8960 2809 3434
disgracefully$	3434
disguised$	2717
dishevelled$	3424
dishonest$	3409 3434
disinterested$	6629 3409 3434
dismal$	2127 3434
dismally$	3434
disman	3459
dismantle$	9429
dismantling$	2437
dismiss$	742 9104 3057
dismissed$	742 2050 3045 3057
dismisses$	742 3057
dismissing$	742 8877 8878 3057
dismissive$	7973 7974 3434
dismissively$	3434
disobedient$	2804 3409
disobey$	824 825 8694 2711
disobeyed$	824 825 8694 2711
disobeying$	824 825 8694 2711
disobeys$	824 825 8694 2711
disord	5872 2265 5941 5942 9365 9366 9367 9379 6007 9390 6084 6098 9497 6874 6898
disorder$	8017 8056 9255 5885 9324 9325 9437 9443 9467 9481 6126 6430 6844 6845 6871 6880 6881 6889
disorderly$	3409
disorders$	8017 6126 6430
dispersal$	5979 6010
disperse$	9429
dispersing$	2437
display$	654
displaye$	5790 2171
displayed$	654 5790 2171
displayes$	5790 2171
displaying$	654 5790 2171
displays$	654
disposal$	9635 6777
disposals$	6777
disregard$	71 76 7245 824 825 2711 3057
disregardded$	76 824 825 2711 3057
disregardding$	76 824 825 2711 3057
disregarded$	76 824 825 2711 3045 3057
disregarding$	76 824 825 2711 3057
disregards$	76 824 825 2711 3057
disrespectful$	7973 7974 3409
disrup	9294 9300 9375 6780
disrupt$	7922 3143 3467 3482
disrupted$	7922 9285 6807
disrupting$	7922 8694 3143 3467
disruption$	7922 8056 9287 9316 9425 3144 6765 3152 3467 3482
disruptive$	837 838 839 4462 7964 7965 7966 7967 7968 7969 7970 7971 7972 8056 2735 2804 6425 2809 3409
disrupts$	7922 3143 3467
disruptted$	7922
disruptting$	7922
distribute$	2169 5790 2171
distributed$	2169 5790 2171 9175
distributes$	2169 5790 2171
distributing$	2169 5790 2171
disturbed$	2804 6425 3409
dither$	3437
dithered$	3437
dithering$	6690 3437
ditherred$	3437
ditherring$	3437
dithers$	3437
divide$	9429
dividing$	2437
divorc	9574 9576 6194 6196 9603 9621
divorce$	9579
divorced$	9577
divorcing$	9577
dla	6145
dla$	9528
do$	117 7164 412 4131 4236 4279 4283 4285 4286 4287 677 690 691 692 693 694 696 698 716 720 747 7755 7757 7765 7767 944 946 1035 1036 1037 8128 1256 1308 1319 1327 1332 1335 1341 1361 8518 5155 8540 8546 8560 8566 8567 5199 8587 5206 8603 8604 8605 8606 8607 8608 8609 8683 1690 5322 8707 8708 5335 5336 5339 1721 1724 1775 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 1835 5465 5467 1848 1915 1917 1918 1919 1920 1921 1953 5723 6128 2685 6613 3017 3020
doctor	6103 2498
doctor$	9486
doctors$	6118
dodge$	2068
dodged$	2068
dodges$	2068
dodging$	2068
dodgy$	7005 7807 7808 7809
doe$	2960
does$	118 412 4279 678 690 691 692 693 694 696 699 717 721 748 944 947 1035 1036 1037 1308 1320 1327 1333 1336 1342 1362 5207 8607 8608 8609 1690 5322 8707 8708 5335 5336 5339 1722 1725 1776 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 5443 1834 5459 1847 5469 1915 1917 1918 1919 1920 1921 1954 2139 2685 3017 3020
dogs$	7916 7917 7918
doing$	7214 7215 7216 7217 7218 7219 7220 7221 7223 412 7511 1308 5444 5445 5460 5461 5465 5467 1915 1917 1918 1919 1920 1921 8955 8956 8957 8958 2139 9153 3020
dolled$	1504 1505 1506 2989
domestic$	9598 3329
done$	3713 7170 7488 1072 1504 8587 8681 5371 5380 5387 5388 8775 8791 8792 8793 8794 5446 5462 5463 5464 5465 5467 5470 5471 5472 5473 1854 1855 1856 8891 8892 8893 8894 1915 1917 1918 1919 1920 1921 8925 8926 8927 8938 1957 2139 9152 3020
doomed$	1564 1565 1566 2995
door$	7533 7535 9302
doorman$	7416
doormen$	7416
dopey$	3409
dose	6103
dose$	9486 6886
dossier$	3465
dossiers$	3465
doubt$	8576 8577 8578 8579 5223 8716
doubtful$	4532
down	2323 9416
down$	216 240 321 322 323 324 325 4216 4217 4219 7677 4365 7942 8051 8052 8053 5043 5093 5130 8514 8525 8529 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8995 8996 8997 8998 8999 9000 9001 9002 9003 9006 9007 9008 9009 5627 9011 9012 5775 9249 9336 5978 9401 6163 6575 6766 6767 6808
downed$	5978
downfall$	7577
downlo	5829
download$	6714
downloaded$	9212
downloads$	6714
downplay$	611 742 2694
downplayed$	611 742 2694
downplaying$	611 742 2694
downplays$	611 742 2694
downs$	5978
drag$	2059 5767
draged$	2059
dragged$	7048 2059
dragging$	2059
draging$	2059
drags$	2059
drain$	4525
drama$	7583 7774 7800 5214 8598 5216 2750 3243
drank$	2482
draw$	7022 7023 203 204 577
drawing$	577
drawn$	7048 776 784 785 786 787 788 789 790 791 792 793 794 795 796 797 803 1439 8545 8551 8556 8565 8634
draws$	7022 7023 203 204 577
dreadful$	1974 1975 1976 1977 9084 9085 9086 9087 2809 3044
dreadlock$	3425
dreadlocked$	2953
dreadlocks$	3425
dreads$	6572 6574
dream$	5156
dress$	3639 7483 7484 7485 7486 7487 600 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 1467 8471 5092 8477 8478 8479 8503 8504 8505 6591 2972 6596
dressed$	7483 7484 7485 7486 7487 7488 1454 1455 1456 8471 8472 8473 8474 1496 8503 8504 1504 1505 1506 6544 6546 6554 2970
dresses$	1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 1467 8471 8477 8478 8479 8503 8504 6591 2972 6596
dressing$	3640 5086 1467 5110 2972
drew$	7022 7023 203 204 577
drift$	336 337 338 339 340 341 372 373 8568 6686
drifted$	336 337 338 339 340 341 372 373
drifting$	336 337 338 339 340 341 372 373
drifts$	336 337 338 339 340 341 372 373
driftted$	336 337 338 339 340 341 372 373
driftting$	336 337 338 339 340 341 372 373
drill	9378
drill$	8069
drink	9606
drink$	7082 7203 7204 7245 7274 7276 7277 7278 7431 7483 7484 7485 7486 7487 7755 7757 7816 1034 1035 1036 1037 9518
drinkers$	9616
drinki	6130 9514 9574 9603 9606
drinking$	3632 3633 3634 30 7302 7483 7484 7485 7486 7487 7519 600 2482 9513 2558
drinks$	7203 7204 7431 1035 1036 1037 2482
driv	2321 2371
drive$	7179 7477 3160
driven$	3814 775 2439
driver	2194 6051
driver$	7197 7198 3816 7202 7416 2434
drivers$	3807 3810 7197 7198 3816 7201 7202 7416 8508 9174 5814 9434 2434 2441 9447
drives$	7477
drivin	2364
driving$	5984
drone$	2365 3173 3468
drones$	2365 3173 3468
drop	2321
drop$	4506 8568 2060 6808
droped$	2060
droping$	2060
dropout$	6367
dropouts$	7895 7896 7897 6367 6368
dropped$	2060
dropping$	2060
drops$	2060 6808
drug	9170 9180 2241 9247 9267 5897 9373 6254 9638 6732 6757 6763
drug$	3632 3633 3634 32 33 7329 3961 7354 601 7807 7808 7809 4502 4503 4504 4505 7895 7896 7897 2184 2187 5861 5946 5947 2374 6130 9514 9574 6277 6368 2749 2788 2803 3115 3206 3254
druggie$	3401
druggies$	3401
druggy$	3401
drugs	9253 9378 2389 6262
drugs$	7203 7204 7287 3910 3911 3912 7329 7333 7342 7343 7364 7365 7366 7419 7420 7421 7422 7423 7424 7425 7426 7431 7434 7787 7816 7922 7935 1034 8056 8309 8310 2184 2187 9224 9240 9260 9261 2374 6009 6123 9507 9518 2558 9645 6276 6277 6279 2749 2788 6413 3206
drunk$	7488 7515 8694 2482
dry$	1418 8437 8935 2937
ds$	9400
dto$	3613
dual$	5031
duck$	2068
ducked$	2068
ducking$	2068
duckked$	2068
duckking$	2068
ducks$	2068
due	2323 9416
due$	3637 215 238 9525 2599 9603 9605 2626
dump$	2035 2036 3050
dumped$	2035 2036 3050
dumping$	2035 2036 3050
dumpped$	2035 2036 3050
dumpping$	2035 2036 3050
dumps$	2035 2036 3050
dust$	9128
duties$	8739 9071
duty$	8739 8948 9031 9071
dyed$	2953 6575
dying	6232
dying$	9483 9615
dyscalculia$	3506
dysfunctional$	2804 6425 3434
dyslexia$	9504 3504
dyslexic$	3504
dyspraxia$	3505
dyspraxic$	3505
dysregulated$	3409
e$	8942 9044 9045 9046 5693 9089 9090 9499 9512 6677
each	9171 9227 2228 2229 9290 6776
each$	135 3936 4651 1383 8513 5131 1525 1527 1685 1687 5618 9098 5785 9228 9282 5928 9320 5964 5972 2362 9368 9369 9395 9403 6038 2430 9469 6089 9489 2907 6610 6611 6632 3106 3113 6801
eager$	194 195 200
ear$	8426 9025
earlier$	8136
early$	8202
earmar	2284
earn$	361 7524 7525
earned$	361
earning$	361
earns$	361
earring$	6591
earrings$	6591
ears$	8426 9026 9027 9178
easier$	2333
easily$	798 1115 1297 5374 8760 8761 9053 9054 9055 9056 2704 2828
east$	1414
eastern$	1407 5028 5032 1413 5051 8436
easy$	3663 363 7603 7604 7719 7720 7721 5873 2705
eat	9431
eat$	3213 6885
eaten$	6885
eating	6103 6130
eating$	9486 2506 9513 3224 6885
eats$	3213 6885
eczema$	3515
educat	2528 6170 6925
educate$	132 133
educated$	132 133
educates$	132 133
educating$	132 133
education$	3787 7171 7717 6149 9539 3289 6919
educational$	6150
effect	3150
effect$	8618 8619 9406
effective$	3192
effectively$	1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 2875
effort$	7647 645 4266 4267 8767 8800 8801 1881 1882 1883 8903 8904 8905 8906 8907 8908 8909 8910 5530 5531 5532 5533 5534
efforts$	3787 7171 1881 1882 1883 6318
egg$	184 186 6354
egged$	184 186
eggged$	184 186
eggging$	184 186
egging$	184 186
eggs$	184 186 6354
ehc$	3288
ehcp$	3590
ehcps$	3590
eight	5964 2362 9368 9369 9395 9403 6038 9469 6801
eight$	7865
eighteen$	7442 7444 467 1121 4751 8157 8161 8162 8163 8164 8165 8166 8167 6492
eject	9438 6056
eject$	9439
elder	6751
elder$	7352 7807 7808 7809 6338
elders$	7333 7352 7355 7807 7808 7809 7813 7904 2266 6338
elect$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
elected$	105 106 107 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 9059 5748 9132
electing$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
electively$	3306
electr	2586 2631
electricity$	6206
electronic$	6251 6990
electronically$	6251
elects$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
electted$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
electting$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
element$	233 234 6355 6358 6406
elements$	6355 6358 6406
eleven$	7865 1154 1155 1156 1157
else$	7549 588 589 8147 8899 8900
elsewhere$	8899 8900
email	2415
email$	9044 9045 9046 6035 6676
emaile	6061
emailing$	6035
emails$	9045 9046 9089 9090 6035 6676 6677
embarked$	342
embroiled$	330 331 332
emergency$	9499 3280
emotionally$	2840 2904 3331 3344
empathy$	7742 6320
employment$	9553
emptive$	6042
enabl	2191
enable	2293 3145
enable$	38 7582 2297 2446
enabled$	38 7582
enableed$	2297
enableing$	2297
enables$	38 7582 2297 2446
enabling$	38 7582
encounter$	7805 6284 6487
encounters$	7805 6284 6487
encour	2180
encourage$	7022 7023 132 133 196 197 198 203 204 2654 2693
encouraged$	7022 7023 132 133 196 197 198 203 204 2185 2654 2693
encourages$	7022 7023 132 133 196 197 198 203 204 2654 2693
encouraging$	7022 7023 132 133 196 197 198 203 204 2654 2693
end$	91 92 3898 595 596 8566 8567 5187 5215 6032 2487
endanger$	10 2646 2647
endangered$	10 2646 2647
endangering$	10 2646 2647
endangerred$	10 2646 2647
endangerring$	10 2646 2647
endangers$	10 2646 2647
ending$	6032 9483 2487
endless$	5662 5663
endlessly$	1691 5311 1692 5312 1693 1694 1695 1696 1697 1698
ends$	5215 9315
enemies$	7574
enemy$	7574
enforc	5820 9294 9300 6700 6764
enforce$	3480
enforcement$	9203 9287 2317 9387 2403 9407 6034 9458 6770 3151 3152 6789 3480
enforcer$	3464
enforcers$	3464
enforces$	3480
engage$	7110 7229 7245 7324 333 334 335 7709 7940 7947 4565 7949 7950 7951 7952 7953 7954 8035 8511 8540 8546 8560 8601 8622 8625 8653 8671 8672 8673 8928 9104 9107 6092 6306 6422 6613 6614 6621
engaged$	326 327 328 329 333 334 335 7488 7496 7947 7949 7950 7951 7952 7953 8545 8551 8556 8565 8634 8635 8636 8637 8638 8651 8657 8658 8659 8660 8661 6306 6422
engagement$	326 327 328 329 7946 7954 956 957 958 959 4580 1530 1531 1532 1533 6416 6421 6610
engager$	6390
engagers$	6390
engages$	326 327 328 329 333 334 335 8625 8647 8648 8649 8650 6306
engaging$	326 327 328 329 333 334 335 7947 7949 7950 7951 7952 7953 7954 8671 8672 8673 6306 6415 6422 6621
english$	6929 6930
enjoy$	771 772 773 774 8713 2702
enjoyed$	771 772 773 774 8713 2702
enjoying$	771 772 773 774 2702
enjoys$	771 772 773 774 8713 2702
enough$	69 7147 3765 7149 3790 4235 4273 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 1280 1283 4999 8383 8962 6491 6515
enquir	9300 6076 9569
enquiries$	2245 9284 9396
enquiry$	9251 9284 9459
enrich	3081
entangled$	330 331 332
enter$	2685 6306
entered$	2212 2260 2262 2380 2381 2685 6306
entering$	2685 6306 6725
enterp	9466
enterprise$	9280 6744
enterred$	2685 6306
enterring$	2685 6306
enters$	9210 2685 6306
entice$	7022 7023 196 197 198 2654
enticed$	7022 7023 196 197 198 2654
entices$	7022 7023 196 197 198 2654
enticing$	7022 7023 196 197 198 2654
entirely$	2089 2090 2891 3006 3009 3060
entitled$	3409
epilep	9514 6232
epilepsy$	9615 3509
epileptic$	3509
episodes$	7392
equal$	2883
equally$	2687
equals$	4814 4815 4816
erratic$	7111 7112 7113 7114 7959 7960 7961 7962 960 2809
escala	2475 3150
escalate$	8568
escalated$	2367
escape$	7211
essential$	2326
establ	5805 2243 2342
establish$	9188 2331 2353 2377
estate	5991
estate$	7348 7349 7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 5615 9374 9442 6329 2907
eternally$	3432
european$	1405 5027 5029 5033 8434 2933
evade$	2068
evaded$	2068
evades$	2068
evading$	2068
evasive$	3409
even$	3775 3779 164 5660 5661
evening$	8687 8688 8689 3183
ever$	4911 4912 1293 8620 8621 5242 8626 8627 8628 5268 1649 5270 1651 5311 5312 1693 1694 1695 1696 1697 1698 5325 8724 8725 8726 8727 8728 8729 8730 5729 6617 6618
every$	4332 7716 4445 1214 8513 5131 1525 1527 1684 5305 1686 1688 1689 5625 5686 9089 9090 9098 9228 5972 6102 9489 6610 6611 3007 6632 6677 3106 3113 6896
everybody$	5598
everyone$	7633 4332 7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 7899 4764 5598
everything$	7346 4843 1224 8513 5131 1594 1595 1596 1715 1716 1717 1718 1719 5568 5657 5743 5766 6311 6610 6611
evicte	9606 6232
evicted$	9615 3602
evicti	9574 9603 9621
eviction$	3602
evicts$	3602
eviden	2359 9378 6700 3452
evidence$	4253 8872 8942 9089 9090 9183 2244 2264 2337 9394 6041 9450 2459 6676 6677 3118 6739
evidently$	1710 5330 1711 1712
evil$	2734 6425
ex$	9580
exam$	9078 9146 6169 3308 6929
examin	5829
examin$	2375
examination$	6714
examinations$	6714
examined$	9212 2375
examines$	2375
examining$	2375
examins$	2375
example$	9270
exams$	6929
except$	4844
exception$	6624
exchang$	424 4044 425 426 427 428 429
exchange$	4036 424 4044 425 426 427 428 429 4051 7437 7477 6306
exchanged$	424 4044 425 426 427 428 429 6306
exchanges$	424 4044 425 426 427 428 429 7477 6306
exchangged$	424 4044 425 426 427 428 429
exchangging$	424 4044 425 426 427 428 429
exchanging$	424 4044 425 426 427 428 429 6306 6725
exchangs$	424 4044 425 426 427 428 429
excitement$	7774 7780 7800 2703
exclude$	9104 9105
excluded$	7051 7569 4474 4475 4476 4477 2050 6365 6684 6914 3295
excluding$	8877 8878
exclus	6169
exclusion$	7587 7588 7861 2340 2532 9552 6365 3594
exclusions$	7861 6365 3594
excuse$	5773 6660 6661
excuses$	5773
execut	9399 3141
exercise$	654
exercised$	654
exercises$	654
exercising$	654
exhibit$	3099
exhibited$	6718 3099
exhibiting$	3099
exhibits$	3099
existent$	7959 7960 7961 7962 9084 9085 9086 9087
expand	2343
expect	6158
expect$	4163 4164 4165 546 547 7662 7663
expectations$	8046 6468
expected$	3826 2185 2236 9307 9541 9605
expelled$	6917 3298
expend	6039
expendable$	9422
expensive$	8454 5097 2976
expensively$	1403 2934
experi	2595 2596
experience$	7628 7805 1108 1110 4786 1167
experienced$	1117 1379 6215 6216 6287 6489 2886
experiences$	7805
experiencing$	6215 6216
explanation$	9044
explicit$	4021
exploitation$	7003 7004 7041 7042 7043 7058 7329 7577 7578 7587 7588 7673 7674 7745 7746 7747 7748 5955 5974 2355 9359 9360 2369 2382 2386 6022 6044 2438 2457 6308 6336
exploited$	7048 7051 7475 7722 7723 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 8322 8323 8324
exploiter$	3796 7187 7206 7333 7352 7375 7377 7380 7445 7463 7468 7671 4419 7803 7807 7808 7809 7810 7847 848 916 6274 6359 6362 6363
exploiters$	3796 7187 7206 7210 7333 7352 7375 7377 7380 7445 7468 7671 4419 7803 7807 7808 7809 7810 7813 7847 848 916 6274 6359 6362 6363
explosive$	3407
expose$	3623 10 3650 7034 7035 7036 7037 7038 7039 7040 2646 2647
exposed$	3623 10 3650 7034 7035 7036 7037 7038 7039 7040 2646 2647
exposes$	3623 10 3650 7034 7035 7036 7037 7038 7039 2646 2647
exposing$	10 3650 7034 7035 7036 7037 7038 7039 2646 2647
extend	2290
extensions$	6563 6574
extract$	2167
extracted$	2167
extracting$	2167
extraction$	6714
extractions$	6714
extracts$	2167
extremely$	2874
eye$	8426 9024 6583
eyebrow$	8426 8442 6586
eyebrows$	8426 8442 6586
eyed$	6552 6580
eyelashes$	6568 6574 6581
eyes	9460
eyes$	4693 8426 1424 8449 9139 2175
eyesig	9514
face$	8426 5081 5096 8490 5111 2338 6578 2988
facebook$	393 4013 394 4014 395 4015 396 4016 397 4017
faced$	6444 6464 6579
faces$	8426 8490 5111 5949 6578 2988 3352
facial$	5037 2338 2940 3093
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6238
facing$	3352
facts$	4253
fade$	6565 6574
fades$	6565
fail	2472 3309
fail$	122 684 690 691 692 693 694 696 706 707 708 723 8567 8694 1736 1737 1738 1739 9109 9110 9111 9112 2697 6625 3011 3012
failed$	122 684 685 690 691 692 693 694 696 706 707 708 725 8694 1736 1737 1738 1739 5364 8748 9109 9110 9111 9112 2697 3011 3012 6684
failing$	122 684 690 691 692 693 694 696 706 707 708 726 8694 1736 1737 1738 1739 8743 8744 8745 8746 8877 8878 9109 9110 9111 9112 2697 3011 3012 3013 6634 6635
failings$	8743 8744 8745 8746 3013 6634 6635 3433
failled$	122 684 8694 9109 9110 9111 9112 2697
failling$	122 684 8694 9109 9110 9111 9112 2697
fails$	122 684 690 691 692 693 694 696 706 707 708 724 8694 1736 1737 1738 1739 9109 9110 9111 9112 2697 3011 3012
failure$	3846 227 228 229 230 231 232 706 707 708 8743 9083 9141 6367 3013 6634
failures$	8743 8744 8745 8746 9083 9141 6367 3013 6634 6635
fainted$	3576
fainting$	3576
faints$	3576
fair$	1418 2930 2931 2937 2953
fake$	2946 2961
fall	2321
fall$	340 341 819 8568 2024 3054 6808
fallen$	340 341 819 2024 3054
falling$	340 341 819 6607 3054
falls$	340 341 819 2024 9091 3054 6678 6808
false$	8718 2714 2717 2948 2961
families$	7976 8000 8001 8002 8003 8004 8005 5546 5547 5548 5549 5550 5551 5598 5610 8994 6424 6471 6476 6670 6676
family	6178 6190 9582
family$	7976 8000 8001 8002 8003 8004 8005 8214 8239 8245 5609 9562 9573 6191 9593 9610 9613 2618 6424 6471 2855 6476 3243 6941 6956 3341
fantasist$	6367
fantasists$	6367
far$	1202 1206 1237 1358 1958 1959 1960 2098 9428
farce$	6645
farcical$	3434
fashionably$	1403 2934
fast$	8202 2705
faster$	8136
fat$	3424
fate$	6309
father	9562 6190 9575 6193 2577 9582 9585 9586 2603 2615 6237
father$	8055 1236 2554 2555 9559 9573 6191 2574 2575 2578 9591 2590 6218 9613 2618 6471
fathers$	2590 6471
fattest$	1425 2957
fault$	7223 7224 7565 609 610 8959 9093 2091 2122 5750 9143 9144 9145 6310 3058 6681 6691
faulty$	4274
favor$	4038
favors$	4038
favour$	4037 7427 7428 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2162 2163 2164 6294 2971
favoured$	1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2162 2163 2164 2971
favouring$	1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2162 2163 2164 2971
favourred$	1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2162 2163 2164 2971
favourring$	1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2162 2163 2164 2971
favours$	4037 7427 7428 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2162 2163 2164 6294 6295 2971
faze$	4963
fazes$	4884 8268
fear$	1366 2894
feared$	1366 2894
fearless$	3418
fears$	1366 2894
february$	7350
feckless$	3409
fed	2174
fed$	580 2557 2591
feed	2174 2357 3081
feed$	580 2167 2397
feeded$	2167
feeding$	2167 2397
feeds$	580 2167 2397 2557
feel$	7394 7395 2219
feelin	3226
feels	3226
feels$	7394 7395
feet$	7315 7316 5015 8399 8400 9062 9138 2915
feigned$	2717
fell$	340 341 819 2024 3054 6778 3246
felt	3226
felt$	7394 7395
female	3133
female$	5003 8387 8388 5006 8390 8391 1405 5808 2240 6372 6526 2907 3110
females$	7975 2240 6372 3419
fend$	4708 4886 4887 4888 4891 4892 4894 4895 4898 1279 8929
fendded$	1279
fendding$	1279
fended$	1279
fending$	4886 4887 4888 4891 4892 4894 4895 4898 1279
fends$	1279
feral$	2804 6425 3409
ferocious$	3407
fester$	9149
few$	6406
fewer	2321
fiercely$	2891 2905
fifteen$	1154 1155 1156 1157
fight	2321
fight$	7245 7274 7276 7277 7278 7540 4268 7652 7777 8056 4709 8566 8568 5214 8598 5216 8690 8691 8692 8694 3160
fighti	5942 6196
fighting$	7060 7061 7922 8056 8694 9325 9536 2558 9579
fights$	7776 7780 8056 8690 8691 8692 8694 8695
figure$	4856
figures$	9078 5753 9146 9148 9157 9158
file$	8942 9196 9339
files$	8942 9196 9339
filler$	6558
fillers$	6558
film	9438 2469
film$	7179 2225 9230 9234 5985 2366 6089 6793
filmed$	7048 7091 3814 8370 2225 9232 2230 5985 2366 3105
filming$	2225 5985
films$	2225 9230 5985
filthy$	8454 3424
final$	2545 3356 3358
find	9218 3189
find$	2 1024 1027 8566 5805 2243 2342 6017 9415 2443
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1025 6017
fine	2553
fine$	8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 4922 1303 1304 4925 4928 4929 4930 4931 4932 4933 4934
fined$	6261
finger	9363 2469
finger$	8798 8799 8808 8809 8821
fingerprint$	6089
finish$	5189
finished$	8635 8636 8637 8638 1728
fire	6241
fire$	7318 7551 9272 6241 9624
firear	9638
firm	2384 2414
firm$	6004 2409
firmer$	2409
first$	7295 843 8870 3356
fishnets$	6591
fisted$	9103 6656
fit$	5578 9524
fits	9514
fits$	6831
fitted$	2631
fitting$	5073 5095
five	5792 9225 5845 2228 2229 2272 9282 9290 5964 2362 9368 9369 9395 9403 6038 2430 9469 6801
five$	4385 7920 979 8158 1395 5016 5017 1440 8443 8444 8445 8446 8447 8448 5237 5246 5252 5623 5892 6050 3110
fixated$	3077
fixed$	6239
flag$	2213 2344 3096
flagg	2238
flagged$	2212 2213 9231 2277 2344 2367
flagging$	2344
flags$	2213 2344
flashback$	3563
flashbacks$	3563
flashy$	2976
flat	6190 9578
flat$	7367 7368 7369 7370 3988 3989 3990 3991 7528 7529 7530 1534 9573 9583 9589 9597 2604 6939
flatmates$	4814 4815 4816
flats$	9595
flatter$	2154
flattered$	6324
fleas	2605
fleas$	6225
fled$	6731
fleece$	6591 6600
fleeces$	6591 6600
flier$	6378
fliers$	6378
fling$	47
flinging$	47
flings$	47
flip$	6019
flirt$	398 399 400 413 549
flirtatious$	3388 3416
flirted$	398 399 400 413 549
flirting$	398 399 400 413 549 600
flirts$	398 399 400 413 549
flirtted$	398 399 400 413 549
flirtting$	398 399 400 413 549
flirty$	3388
floor$	9596
floppy$	2931
flout$	824 825 2711
flouted$	824 825 2711
flouting$	824 825 2711
flouts$	824 825 2711
floutted$	824 825 2711
floutting$	824 825 2711
flung$	47
fluoxetine$	3539
flyer$	6378
flyers$	6378
fob$	2033 3049
fobbed$	2011 2033 3049
fobbing$	2033 3049
fobed$	2033 3049
fobing$	2033 3049
fobs$	2033 3049
focus	5906
foetal$	3250
follow	2204 2469
follow$	7245 4210 7709 4366 4367 4368 4369 4370 7755 7757 853 8511 8540 8546 8560 1777 1778 1779 5597 9107 2225 9234 5985 6089 2685 6613 6793
followed$	7488 7496 7515 853 1777 1778 1779 8938 2225 5985 9430 2685
following$	853 2225 5985 2685
follows$	4210 853 2225 5985 2685
folly$	7581
food	2586 6211
food$	7419 7420 7421 7422 7423 7424 7425 7426 7431 6206 2591
foodbank$	9594
foolhardy$	2650
foolish$	3684 77 78 3716 615 8865 8866 2650 2695
foolishness$	7239 7240 7241 7242 7243 7244 7581
fools$	6653
foot$	5015 8399 8400 8482 8483 8484 9269 2915
footag	5834 6006
footage$	9217 5835 9219 2218 9332 2354 2365 9372 9389 3098 6719
footho	9460
footprint$	9346
for	5864 2293 6700 3081 3145 3150
for$	3691 7256 7287 3969 3971 3972 7412 4036 7435 4154 4155 4156 4157 4158 7743 4521 7905 4539 4541 4542 4543 4545 4546 4548 4649 4654 4656 4658 4673 4899 8357 8359 8382 1691 1692 8700 8875 5581 8971 8972 9067 5700 9117 9119 9130 9156 9188 9228 5884 5890 5894 9283 5904 5911 5912 2318 5984 9376 5995 6000 6021 6024 6054 9488 9489 2499 6121 6125 6133 6134 9520 9527 6153 9628 2634 9641 9643 6476 6679 6731 6778 6819 3291 6974 6977 6979 6983 6990
force	2176 5801 5809 5810 5811 2192 2193 9216 2227 2296 5955 5974 2355 9359 9360 2369 2382 2386 6022 6044 2438 2457
force$	5386 5391 5392 9094 9125 5769 5796 9184 9185 2183 9187 9192 9193 9194 5812 5813 9199 2197 5847 9273 2296 5916 5917 9338 9347 9357 5975 6001 6002 9400 9405 9427 9451 6077 6773
forced$	4371 4372 4373 4374 4375 4376 4377 4378 7768 7769 7770 7771 7773 930 933
forces$	4371 4372 4373 4374
forcing$	4375 4376 4377 4378
foreca	2330
forehead$	8426
foreign$	1405 5029 2933 6584
forens	3474
forese	2330
forever$	1691 5311 1692 5312 1693 1694 1695 1696 1697 1698
forget	6102
forget$	9485
forgot$	6684
forgotten$	3045 6684
form	2277 6700
form$	7862 5492 8974 2370
formal$	3356
formally$	3294
formed$	2370
forming$	2370
forms$	2370
forty$	8157
forwar	2174 2357
forward$	2424 6075
forwardd$	2424
forwarded$	2424 9448
forwarding$	2424
forwards$	2424
foster	3321
foster$	1047 9562 6190 9582 9614 2852 6941 6969
fostered$	6941
fought$	4263
foul$	2827
found$	2 875 4556 990 1026 1028 1956 8969 2635 2794 3035
foundation$	8430 8431 8432 6582
four	5964 2362 9368 9369 9395 9403 6038 9469 6801
four$	4385 7920 1440 8443 8444 8445 8446 8447 8448 5237 5252 3110 3280
fourteen$	1154 1155 1156 1157
fragment$	9429
frame$	8394 8395 8396 6530
frames$	8394 8395 8396 6530
fraternise$	2706
fraternised$	2706
fraternises$	2706
fraternising$	2706
fraternity$	6358
freckled$	1418 2937 3424
freckles$	3425
freckly$	3424
free	6014
free$	3714 95 7214 7215 7216 7217 7218 7219 7220 7221 3853 7472 7473 2585 6305
freely$	7472 7473 471 9053 9054 9055 9056 6304 6305 2686
frequent$	388 389 2661 2758
frequently$	387
friend	9171 2228 2229 5869 2272 2282 9290 5925 9308 5964 2362 9368 9369 9395 9403 6038 2430 9469 9472 6782 6801 6962
friend$	7976 8000 8001 8002 8003 8004 8005 8386 8389 6355 6424
friends$	3621 7081 7105 226 7269 274 3910 3911 3912 4113 4117 4118 4126 4144 624 4280 4385 4447 828 829 830 7866 7976 8000 8001 8002 8003 8004 8005 1015 4814 4815 4816 8373 8386 8389 8428 8592 8593 8594 8595 8596 5220 5221 5222 5237 5246 5252 5264 5307 8742 5546 5547 5548 5549 5550 5551 5608 9023 9031 9032 9033 9034 9035 9036 9037 9252 5892 5902 2350 6050 2463 6267 6355 6424 2812 6668 6676
friendship$	3724 807 808 4459 6355
friendships$	3 4 5 6 7 8 9 3657 807 808 6355
frighten$	8364 8365 8366
frightened$	8322 8323 8324 1364 1365
frightening$	7062 7063 7064 7065 7066
frightens$	4884 8268
fringe$	8489
fringes$	8489
fritter$	3067
frittered$	3067
frittering$	3067
fritterred$	3067
fritterring$	3067
fritters$	3067
frizzy$	2931 2953
from	2306 6700
from$	7170 4245 4246 7636 7637 7963 4640 4826 4857 4950 4978 8386 8389 1481 8537 9206 9228 9249 2295 5926 2378 6072 6086 6152 6153 9584 2630 6512 6590 6633 6791 6883 3269 6918 6990
front$	6236
fruitful$	9306
frustrating$	5664 9048
ft$	8399 8400 2915
full$	3786 3794 1180 2392 2552 2962
fully$	1069 1180 4803 1297 1300 2687 2891
fumble$	3437
fumbled$	3437
fumbles$	3437
fumbling$	3437
functi	2277 6884
function$	1126 1127 1128 1129 1130 1131
functioned$	1126 1127 1128 1129 1130 1131
functioning$	1126 1127 1128 1129 1130 1131
functionned$	1126 1127 1128 1129 1130 1131
functionning$	1126 1127 1128 1129 1130 1131
functions$	1126 1127 1128 1129 1130 1131
fund$	8928
funding$	6687
funds$	6954
furthe	2176 2290 3150 6782
further$	5796 2281 3110
furthered$	2281
furthering$	2281
furthers$	2281
futile$	3001
gain$	7524 7525 4655
gained	2512
gained$	6132
gallery$	5999
gambling$	9507
game$	4050 583 8069 8097
games$	583
gaming$	7401 7402 7403 583
gang	9176 2176 9180 5801 5809 5810 5811 2192 2193 9216 2227 2241 9267 2282 9286 5955 5974 2355 9359 9360 9365 2369 9373 2382 2386 6007 9390 6022 9418 6044 2438 2457 6732 6757 6763 6764
gang$	3887 7329 7333 7343 7352 7375 7787 7810 7836 7904 1058 5796 9184 2184 5861 9245 5879 5880 9279 9280 5902 9326 5947 2340 5987 2368 9378 5998 2449 6276 6277 2718 2803 2847 3096 3109 3113 3131 3135 3139 6760 3170 3187 3393 3471
gangling$	3424
gangly$	3424
gangs$	7329 7333 7343 7352 7787 7810 7836 7904 9184 2184 9280 5987 5998 6276 6277 2718 3135 3136 3170 3393 3471
gangsta$	7837 6339 3394
gangstas$	7837 6339 3394
gangster$	7837 848 6339 3394
gangsters$	7837 848 6339 3394
gap	6700
gap$	9083
gaps$	9083
gather	5957 9468 6700 3081 3119
gather$	8062 5745 2167 9220 5989 6528
gathered$	8062 2167 5989 9462 6528
gathering$	8062 2167 9340 5989 6528
gatherred$	8062 6528
gatherring$	8062 6528
gathers$	8062 2167 5989 6528
gaudy$	2976
gaunt$	3424
gave	2174
gave$	187 188 189 190 191 192 193 303 1367 1368 1887 1900 2016 2017 2018 2019 2020 5675 6261 3267
gbh	6254 3382
gbh$	9637 7002
gcse$	6919 3308 6929 3310 3315
gcses	6169
gcses$	9552 6919 6929
gdpr$	9066
gear$	8477 8478 8479 8480 8481 6596 6606
genera	3081
general$	1534
generator$	2434 6810
generators$	2434 6810
gentleman$	8216 8217 8218
gentlemen$	1250
gents$	1250
get	5857 2371
get$	48 49 57 59 60 61 62 63 7083 3701 3829 7245 7276 7277 7280 3900 7456 7524 7525 561 562 4265 7755 7757 7765 7767 814 815 817 818 819 840 882 883 884 885 886 887 888 889 890 891 4560 4561 980 1004 1005 1006 1007 1008 1009 4655 4657 8101 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 8300 8301 1309 1313 1397 8566 8567 5240 8645 5263 5271 8671 8672 8673 2039 5725 2123 2124 2407 9431 6062 2515 2684 2685 6306 2741 2743 2747 2805 2806 2816 6621
gets	3242
gets$	48 49 57 59 60 61 62 63 561 562 814 815 819 840 882 883 884 885 886 887 888 889 890 891 4581 980 1004 1005 1006 1007 1008 1009 8101 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1310 1314 1397 5297 2039 2123 2124 2407 9431 2515 2520 2525 2527 2557 2685 6306 2741 2743 2747 2805 2806 2816 3211 3294 3296
getting$	48 49 57 59 60 61 62 63 3920 7456 4393 814 815 817 818 819 4588 4589 1312 8671 8672 8673 5292 8694 2039 2123 2124 2407 2515 2685 6621
gift$	7203 7204 7419 7420 7421 7422 7423 7424 7425 7426 7431 7434 7477 7816
gifts$	7203 7204 7419 7420 7421 7422 7423 7424 7425 7426 7431 7434 7477 7778 7779 7806 7816
gilet$	8477 8478 8479 6587 6596
gilets$	8477 8478 8479 6587 6596
ginger$	5050 2931 2953 3424
girl	5964 2362 9368 9369 9395 9403 6038 9469 6223 6257 6801
girl$	226 274 7976 8000 8001 8002 8003 8004 8005 1015 8135 5272 5273 5808 9640 2712 6354 2744 6424 2812 6555 6577
girlfr	9574
girlfriend$	7439 441 7470 7471 9558 9580 9593 9618 6297 6298
girlfriends$	7439 441 7470 7471 6297 6298
girls	5792 5800 9225 9227 5845 2228 2229 5869 2272 9409 2430 9472
girls$	7081 226 274 7323 3941 3943 3945 4113 4117 4118 4126 4144 624 4280 4385 4447 828 829 830 7838 7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 7921 7976 7979 8000 8001 8002 8003 8004 8005 1015 8023 8135 1181 4863 4864 4865 4866 8428 8592 8593 8594 8595 8596 5220 5221 5222 5237 5246 5252 8646 5264 8656 5307 8742 8901 5546 5547 5548 5549 5550 5551 5607 9005 9023 9031 9032 9033 9034 9035 9036 9037 9038 9252 5892 2350 6050 2463 6278 6354 6424 2812 6555 6668 6676
give	2174
give$	187 188 189 190 191 192 193 7229 303 1098 4977 1367 1368 8540 8546 8560 5422 1887 2016 2017 2018 2019 2020 5806 6613
given	6058 6061 2631
given$	7170 1367 1368 1602 8891 8892 8893 8894 1900 2016 2017 2018 2019 2020 9238 2516 2520 2527
gives$	187 188 189 190 191 192 193 303 1367 1368 1887 1900 2016 2017 2018 2019 2020 5962 6039
giving$	187 188 189 190 191 192 193 303 1367 1368 1887 2016 2017 2018 2019 2020 5962
glad$	194 195 200
glamour$	7778 7779 7800 7806
glasses$	6591
glean$	2167
gleaned$	2167
gleaning$	2167
gleans$	2167
gloves$	6591
glued$	1731
go$	3702 7086 3704 3705 7144 7164 3867 3868 3869 3870 7254 7274 7276 7277 7278 3928 3930 3931 336 337 338 339 340 341 366 369 372 373 3996 3999 4007 391 392 7456 475 476 477 7483 7484 7485 7486 7487 4129 7528 7529 7530 7619 7709 7755 7757 7765 7767 777 801 817 818 1035 1036 1037 1483 1492 8511 8540 8546 8560 8566 8567 1581 8694 5490 5746 2390 6064 2684 2685 6306 6613 3333
goad$	2710
goadded$	2710
goadding$	2710
goaded$	2710
goading$	2710
goads$	2710
goal	2426
goal$	2326 9440
gobby$	3409
goes	9431
goes$	336 337 338 339 370 372 373 4007 391 392 475 476 477 777 801 817 818 1035 1036 1037 1483 1492 1597 8694 9210 6064 2496 2591 2626 2684 2685 6306 3242 3333
going$	7165 7302 3922 336 337 338 339 365 372 373 3995 3998 4005 4006 4007 391 392 445 7456 475 476 477 7483 7484 7485 7486 7487 7511 7528 7529 7530 801 817 818 1035 1036 1037 4774 4776 4777 1262 1483 1492 8539 5177 1558 1559 1560 1561 5182 1567 1568 1569 8640 8694 2236 2390 2626 2684 2685 3273 3333
goings$	6047
gold$	2942 6591
gone$	3907 3908 3916 336 337 338 339 340 341 372 373 4007 475 476 477 7488 7489 4114 7503 7504 7505 7516 4259 801 8899 8900 6064 6155 2617 2684 2685 6306 3273
good$	3716 3736 362 4461 7911 4718 4818 1272 1280 1283 5290 5579 5754 2392 2919
goods$	6009 6820
goose$	6597
gorgeous$	3424
gormless$	3409
got	9495 2631
got$	48 49 57 59 60 61 62 63 7488 7503 7504 7505 7517 569 570 814 815 819 1040 1311 1422 1435 1436 1437 1438 1486 5269 8791 8792 8793 8794 2039 2123 2124 2407 2557 2684 2685 6306 2846 2954 2965 3208 3246 3294 3296 3297 3353
gown$	8469
gowns$	8469 8493
gp	6103 2498
gp$	9486 6118
gps	2631
gps$	6251
grade$	6928 6930 3443
graded$	979 982 9231 3082 3443
grades	9551 6169
grades$	9552 6928 6930
graffiti$	9443
gran	9562 6190 9575 6193 2577 9585 9586 2603 2615 6237
gran$	9573 2612
grandad$	2612
grandf	9562 6190 9575
grandfather$	9573
grandm	9562 6190 9575
grandmother$	9559 9573
grandp	9562
grante	3361
grasp$	7709 4339 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350
grass$	9075
gravitate$	784 785 786 787 788 789 790 791 792 793 794 795 796
gravitated$	784 785 786 787 788 789 790 791 792 793 794 795 796
gravitates$	784 785 786 787 788 789 790 791 792 793 794 795 796
gravitating$	784 785 786 787 788 789 790 791 792 793 794 795 796
greasy$	1418 8437 2931 2937 2953
greater$	1166
greed$	7239 7240 7241 7242 7243 7244 7581 4241 7778 7779
greedy$	3409
green$	8240 8241 8242 8427 6504 2932 2953
grew$	1133 1134 1417 2936
grey$	8427 8437 1479 2953 6591 2976 6753
grip$	9042 9121 9122 9123 9124 2387 6685
grips$	2387
groomed$	7048 7051 7475 7722 7723 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 6545
groomer$	7375 7463 7468 7671 7847 848 916 6359 6362 6363
groomers$	7375 7468 7671 7847 848 916 6359 6362 6363
grooming$	7041 7042 7043 7058 7577 7578 6336
gross$	3014
grounds$	2292 2599
group	9171 5792 9204 9221 9223 9225 9227 5845 9229 2228 2229 5854 5869 2272 9282 2282 9286 9290 5925 9308 5928 5929 5964 2362 9368 9369 6007 9390 9395 9403 6038 2430 9469 9472 6709 3121 3123 6763 6764 6776 6782 6801
group$	7081 7106 7107 226 274 7323 3941 3943 3945 4113 4117 4118 4126 4144 4188 624 4280 7759 4385 4447 828 829 830 7840 7842 7863 7866 894 7976 7979 8000 8001 8002 8003 8004 8005 1015 8023 4647 4648 1058 8145 8253 1374 1375 8428 8592 8593 8594 8595 8596 8599 5220 5221 5222 5225 5226 5237 5246 5252 8646 5264 8656 5307 8742 5546 5547 5548 5549 5550 5551 8948 5601 5603 9022 9031 9032 9033 9034 9035 9036 9037 9038 9113 9114 5736 5825 2206 9237 2241 9252 5892 9280 5902 9303 5922 9311 9323 9338 2350 9357 5975 9370 9371 6002 9405 9412 9427 6050 2449 6077 2463 6091 9477 6096 6354 6406 6424 2812 6476 6668 6676 3104 3123 6746 3187
groups$	7107 7840 7842 7976 7979 8000 8001 8002 8003 8004 8005 9280 9371 6424 6746
grow	2343
grow$	1133 1134 1417 2936
growing$	1133 1134 1417 2936
grown$	436 7445 813 8064 8110 1118 4740 4747 4748 4749 4750 1133 1134 4761 4767 4768 4769 8154 8155 8156 8161 8162 8163 8164 8170 4790 4792 4793 4794 4795 4796 4800 4802 8186 4811 8200 8201 1199 1216 8221 1222 1223 4845 8229 8230 4851 4852 1243 4913 4916 4975 1369 1370 1371 1372 1380 1417 6493 6495 2900 2936
grownups$	8129
grows$	1133 1134 1417 2936
grubby$	8454 2969 2976 3424
guarantee$	1636 5256 1637 5257 1638 5258 1639 5259 1640 1641
guaranteed$	1564 1565 1566 2995
guard	2194 5850 6051 2435
guard$	3816 7416 2170 9174 5814 2224 9233 2334 9434 2436 2441 2442 9447 2461
guardi	6945
guards$	3816 7416 2170 9174 5814 2224 9233 2334 2365 9434 2436 2441 2442 9447 2461
gucci$	6591
guessed$	7658 7659 4277 4278
guidance$	7749 7750 7751 7752 7753 8330 8347 8777 8778 8779 8780 8781 8782 6331
guilt	9247 5879
guilt$	9095 9262 3058 6682
guilty	3374
guilty$	584 585 5913 3374 6994
gullible$	653 8240 8241 8242 2696 6504 3409
gum$	3277
gun	9638
gun$	4379 4380
habit	6874
habit$	7068 1874 6270 6271
habits$	7068 8575 6270 6271
habitual$	388 389 5998 2661 2736 2748 3115
habitually$	387
had	2478 2505 2513 2514 3242
had$	169 170 208 409 412 4105 4106 4107 4110 4111 493 494 495 496 497 498 499 512 513 514 515 516 557 605 607 944 1040 1192 8386 8389 1422 1435 1436 1437 1438 1486 8707 8708 1720 1766 1767 1768 1769 1771 1772 1773 5405 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1804 1805 1806 1830 1838 5484 5485 5486 5498 5500 5555 8939 2149 2150 6023 2490 2499 6125 6133 6134 2520 2521 2523 2527 2846 6528 2954 2965 3017 6731 3208 3211 3269 3291 3349
hair$	8420 8422 8423 8424 8489 8505 6560 2943 6573 2955
haircut$	8422 8423 8424 8489 6573 2955
haircuts$	8422 8423 8424 8489 6573 2955
haired$	6542 6551
hairstyle$	8422 8423 8424 8489 6573 2955
hairstyles$	8422 8423 8424 8489 6573 2955
hairy$	3424
half$	597 5115 2413 6060 3026
halfway$	6607
hall	6236
hall$	9619
halluc	3499
hallwa	6236
hallway$	9619
halved$	6808
ham$	3036
hand	2357
hand$	191 192 193 4712 4713 4714 1095 4951 8335 8336 8337 8426
handded$	191 192 193
handding$	191 192 193
handed	6058 6061
handed$	191 192 193 6649 6650 6786
handful$	896 4516 897 4517 898 4518 899 4519 8011 6367
handing$	191 192 193 6725
handl	6703
handle	2402
handle$	7940 4694 4705 1111 4732 4733 1114 8266 4886 4887 4888 4891 4892 4894 4895 4898 1296 8300 8301 1315 4936 4937 4938 2387 2887
handled$	1296 2887
handles$	1296 2887
handli	9266
handling$	4886 4887 4888 4891 4892 4894 4895 4898 1296 1873 2081 2082 2083 2084 6254 2887 6664 3491
hands$	191 192 193 4712 4713 4714 1095 8426 8940 9060
handse	5969
handset$	2209 9213 9352 3094
handsets$	2209 9213 9352
handsome$	3424
hang	9431
hang$	7245 7274 7276 7277 7278 7307 7483 7484 7485 7486 7487 7528 7529 7530 804 817 818 8062 1488 1489 1490 1492 6528 3210
hanged$	817 818 8062 6528 3210
hanger$	2753
hangers$	2753 2754
hangged$	817 818 8062 6528
hangging$	817 818 8062 6528
hanging$	7165 7302 7483 7484 7485 7486 7487 7528 7529 7530 804 817 818 8062 6528 6607 3210
hangs$	804 817 818 8062 1488 1489 1490 1492 6528
haphazard$	9084 9085 9086 9087
happen$	7166 7167 7168 7903
happened$	4123 4124 7520 7521 593 4218 7704 7705 7706 7707 7708 8862 8863 8864
happening$	7704 7705 7706 7707 7708
happens$	591 7704 7705 7706 7707 7708
happily$	4928 4929 4930 4931 4932 4933 4934
happy$	194 195 200 3821 284 285 286 472 473
harass$	820 2709
harassed$	820 2709
harasses$	820 2709
harassing$	820 2709
hard	2384 2414
hard$	4335 917 918 937 938 939 940 941 942 4627 8056 1097 6004 2409 9471 2897 2933
hardcore$	2786 3409
harden	6811
hardened$	1369 1370 1371 1372 2736 6462 6516 3418
harder	2253
harder$	4228 937 938 939 940 941 942 8766 5873 2409
hardest$	937 938 939 940 941 942
hardier$	1369 1370 1371 1372
hardly$	67 1251 1253 1254 1291 1292 1346 4966 1347 1348 5083 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 1903 1958 1959 1960 2524 2535 2877 2878 2884 2893 3017 3265
harm$	7003 7004 7041 7042 7043 4151 4152 7577 7578 7587 7588 599 7673 7674 7722 7723 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7745 7746 7747 7748 5658 9083 5998 6217 9600 2629 9637 6308 3109 3113 3115 3136 6822 6851 3232
harmed$	6851 3232
harmer$	6380
harmers$	6380
harmful$	3716 7336 837 838 839 2651 2735 3115
harming$	6851 3232
harms$	7003 7004 6851 3232
has	2478 9495 2493 3242
has$	3626 3628 409 557 4239 944 1040 1192 8386 8389 1422 1435 1436 1437 1438 1486 1573 5322 8707 8708 1720 5405 5409 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 1829 1837 1872 5498 5500 5877 6023 2490 6113 2520 2521 2523 2525 2527 2631 2846 6528 2954 2965 3017 3208 3211 3269 3291
hat$	6591
hats$	6591
haunts$	8575
have$	3627 3629 3820 3881 3913 3917 409 412 4137 557 604 4234 4240 4255 4260 4271 4272 4275 4276 7832 944 1040 8062 1192 1193 1422 1435 1436 1437 1438 1486 5172 5181 8566 1573 5250 5322 8707 8708 1720 8749 8750 8751 8752 5370 8757 8758 8759 5379 5385 5405 5423 1831 1872 8897 8898 5751 5752 6023 2846 6528 2954 2965 6636 6731 6778 6796 3269 3291
having	2514 3242
having$	409 412 1422 1486 2499 6134 2521 2954 3211
havoc$	6401 6402 6403
hawk$	415 2672
hawked$	415 2672
hawking$	415 2672
hawkked$	415 2672
hawkking$	415 2672
hawks$	415 2672
hazel$	8427 2932
he$	3732 4072 4113 4117 4118 4143 624 7661 827 4447 828 7831 829 830 8068 8592 8593 8594 8595 8596 5220 5221 5222 5224 5386 8773 3294
head$	7533 7535 7762 7763 4716 1217 1218 1219 1220 1221 5075 5099 5100 5101 1482 9064 2062 9310 6571 3071 3566
headed$	342 6437 6541 6648
heading$	342 2514
heads$	7533 7535 7762 7763 4716 1970 9064 2062 6490 6506 6569 6570
headscarf$	6591
headscarves$	6591
health	6130 6148 9574
health$	6103 9493 9494 6112 9500 6120 9513 3237 6858
healthcare$	6149
healthier$	3716
healthy$	3736
hear	6017
hear$	7835 3227
heard$	1072 1857 1858 2598 3229
hearin	9514
hearing$	2598 3228 3233 3271 6986
hearings$	6986
hears$	3227
heart$	6098 9493 3236
hearted$	6646
heartless$	8876 3409 3434
heatin	2586
heating$	6206
heavier$	2910
heaviest$	1425 2957
heavil	6102
heavily$	1404 9485 9506 2912
heavy	2384
heavy$	5014 6004 2910 2913 2962 3030
heavyset$	3423
heed$	3686 3687 3688 3689 3690 7229 7709 4366 4367 4368 4369 4370 8822 8903 8904 8905 8906 8907 8908 8909
heeded$	7488 7496
heedless$	74 75
heel$	9421
heels$	8495 8496 8497 9062 6591
height$	8394 8395 8396 6530
held	6700
held$	1103 8384 8891 8892 8893 8894 2097 9190 2212 9375 2470
helicopter$	3173
hell$	7826
help	2191 2293 2359 2421
help$	3671 125 132 133 7229 7324 4312 7716 7717 7718 7940 7954 4704 8330 8338 8339 8340 8341 8342 8343 8344 8345 8347 8352 8353 8354 8355 8356 1530 1531 1532 1533 8540 8546 8560 8601 8622 8653 8671 8672 8673 8679 1881 1882 1883 8928 8937 2081 2082 2083 2084 9107 2281 2297 2326 2446 2456 9542 6318 6319 6393 6610 6613 6621
helped$	132 133 7699 7700 7701 7702 7703 7955 8545 8551 8556 8559 8565 8634 8651 8657 8658 8659 8660 8661 9186 2281 2297
helpful$	9186
helping$	132 133 4313 8671 8672 8673 5291 2281 2297 6621
helpped$	132 133
helpping$	132 133
helps	2293
helps$	132 133 2281 2297 2326 2446 6622
hepatitis$	3556
her	5800 5825 2241 9402 2511 6138 2534 6173 2556 6178 9592 2611 9617 9644 2644 6915 3361
her$	7006 7007 19 7033 3694 3696 7080 79 80 83 87 3709 3711 3748 211 218 219 220 222 3845 226 3856 3857 3858 3859 3860 3861 274 3909 7310 3938 4035 4080 4140 4162 4188 578 579 4205 4231 618 621 7629 7632 4288 4291 7740 7744 4362 7759 4479 7899 1015 4647 4648 8072 1077 4737 4739 8267 8346 5019 5020 5021 5046 1434 1451 1472 5107 8674 5351 5598 9032 9033 9034 9035 9036 9037 5677 5679 5681 5688 9078 9146 5861 2483 6107 6108 6119 6122 9510 6131 6140 2522 6154 2549 9556 6176 2570 2571 6192 2573 9583 6202 6208 6214 9608 6231 6253 6259 6264 2675 2690 2812 2973 2974 6668 6834 3238 3240 3280 3283 3339 3340 6966 3356 3364
heritage$	5060 5061 5062 5065
heroin	9638 6262
heroin$	9224 6123 9518 9645 6279
hers$	7612
herself$	3620 3622 7006 7007 3661 3662 43 3664 3665 3666 3667 3668 3669 50 7054 7055 3673 3674 7234 3910 3911 3912 7325 4010 7531 7532 7534 4170 4171 4172 4173 4174 4175 4176 4177 4179 4180 7566 7567 7580 4206 4207 4208 4209 7593 7594 7595 7596 7597 7598 7599 7600 7601 7602 4224 4225 4226 4227 7611 4289 4293 674 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 4308 4309 7693 7694 7695 7696 7697 7698 7700 7701 7702 7703 4516 4517 4518 4519 7913 1034 8088 8089 8090 8091 8092 8093 8094 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 4901 8285 8286 4904 8293 5713 6099 6177 6266 6291 6292 6507 6508 6830 6852
herselves$	6099 6830 6852
hid$	1491 2063
hidden$	1491 9190 6608
hide	5857 2258
hide$	7179 3904 3905 3906 1491 2063
hided$	2063
hides	2258
hides$	1491 2063
hiding	2258
hiding$	1491 2063
hierar	9373 6751 6755 6757 6763
hierarchy$	9279 3458
high$	56 972 973 4599 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611 4612 4613 4614 4615 4616 8694 5552 3029 3202
higher$	972 973 6015 3266
highest$	972 973
highlights$	6574
highly$	2384 2891
hijab$	6591
hijabs$	6591
him	5800 9402 6138 9592 9617 9644 6915
him$	7006 7007 7033 7080 3798 3805 3806 3807 3810 7377 7380 7457 7464 4188 7641 7759 4647 4648 8267 8346 8674 5598 9032 9033 9034 9035 9036 9037 6668 6834 6966
himself$	3620 3622 7006 7007 3661 3662 43 3664 3665 3666 3667 3668 3669 50 7054 7055 3673 3674 7234 3910 3911 3912 7325 4010 7531 7532 7534 4170 4171 4172 4173 4174 4175 4176 4177 4179 4180 7566 7567 7580 4206 4207 4208 4209 7593 7594 7595 7596 7597 7598 7599 7600 7601 7602 4224 4225 4226 4227 7611 4289 4293 674 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 4308 4309 7693 7694 7695 7696 7697 7698 7700 7701 7702 7703 4516 4517 4518 4519 7913 1034 8088 8089 8090 8091 8092 8093 8094 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 4901 8285 8286 4904 8293 5713 6099 6177 6266 6291 6292 6507 6508 6830 6852
himselves$	6099 6830 6852
his	5825 2241 2511 2534 6173 2556 6178 2611 2644 3361
his$	19 3694 3696 79 80 83 87 3709 3711 3748 211 218 219 220 222 3845 226 3856 3857 3858 3859 3860 3861 274 3909 7310 3938 4035 7440 4140 4162 578 579 4205 7612 4231 618 621 7629 7632 4288 4291 7740 7744 4362 7899 1015 8072 1077 4737 4739 5019 5020 5021 5046 1434 1451 1472 5107 5351 5677 5679 5681 5688 9078 9146 5861 2483 6107 6108 6122 9510 6131 6140 2522 6154 2549 9556 6176 2570 2571 6192 2573 9583 6202 6208 6214 9608 6231 6253 6259 6264 2675 2690 2812 2973 2974 3238 3240 3280 3283 3338 3339 3356 3364
hisself$	3620 3622 3661 3662 43 3664 3665 3666 3667 3668 3669 50 7054 7055 3673 3674 7234 3910 3911 3912 7325 4010 7531 7532 7534 4170 4171 4172 4173 4174 4175 4176 4177 4179 4180 7566 7567 7580 4206 4207 4208 4209 7593 7594 7595 7596 7597 7598 7599 7600 7601 7602 4224 4225 4226 4227 7611 4289 4293 674 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 4308 4309 7693 7694 7695 7696 7697 7698 7700 7701 7702 7703 7913 8088 8089 8090 8091 8092 8093 8094 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 4901 8285 8286 4904 8293 5713 6266 6291 6292 6507 6508
histor	2176
historic$	5796
history$	1874 2596 2599 6357 6857 6961 6993
hit	2579 9601 9606
hit$	2154 6199
hiv$	3555
hold	2258 2388
hold$	7082 3904 3905 3906 7943 4719 4720 4721 4722 1103 4735 4736 2097 5799 5877 6067 2471
holder$	6824
holders$	6824
holdin	5863 9253 2258 9380 6255
holding$	1103 8334 9246
holds	2258 9380
holds$	1103 2097 5877 6067 9465
holmes$	9215
home	6190 9578 9582
home$	7299 7348 7349 7497 7498 7642 1034 4666 8239 2153 9214 9228 2406 6070 9561 9568 9572 9573 9583 9589 9590 9597 9600 9604 2604 9613 9633 3071 3305 6926 6939 6941 6950 3337 6958 6960 6967
homele	9606
homeless$	3603
homelessness$	3603
homes$	7348 7349 9214 2406 6070 9595 6969
honest$	4251 7635 8545 8551 8556 8565 8634
hood$	1473 8494 6591 2975 6753
hooded$	2907 2976 6753 3424
hoodie$	8477 8478 8479 8489 6591 6593 6596 3429
hoodies$	8061 4679 8477 8478 8479 8480 8481 8486 8487 8488 8489 8491 8499 6591 6593 6596 3429
hoodlum$	3395
hoodlums$	3395
hoodrat$	3395
hoodrats$	3395
hoodrich$	3428
hoods$	8061 4679 1473 8486 8487 8488 8491 8494 8495 8496 8497 8499 6591 6593 2975 6753
hoody$	8477 8478 8479 6596
hooligan$	3395
hooliganism$	3395
hooligans$	7916 7917 7918 3395
hoot$	8890
hoots$	8890
hop$	814 815
hope$	5212 1870 1871 9358 6623
hoped$	1870 1871
hopeless$	4509 1598 1599 2763 2804 2807 3409 3434
hopelessly$	3434
hoper$	7890 7895 7896 7897 6368 6384
hopers$	7890 7895 7896 7897 6368 6384
hopes$	1870 1871 9358
hoping$	1870 1871 9358
hopings$	9358
hopped$	814 815
hops$	814 815
horde$	835 836
hospit	6117 2498 9606 6232 2629
hospital$	9499 9500 6118 9512 9615 6249 3071 3280
hospitalised$	3548
hospitalized$	3548
hostel	6188
hostel$	9571
hostile$	951 952 953 954 955 7973 7974 2300 2809 3407 3435
hostility$	8021 8022 1020 1021 6432
hot	5959 5994 3194
hot$	2586 2817
hotel$	7367 7368 7369 7370 3988 3989 3990 3991
hothead$	6367
hotheads$	6367
hotspot$	9342 9377 3179 6814
hotspots$	9342 9377 6814
hour$	2551
hours$	7912 9542 2540 2551 9643 6687
house	6190 9578
house$	7367 7368 7369 7370 3988 3989 3990 3991 8214 8239 8245 9214 6070 6080 9573 9583 9589 9597 2604 6939
househ	6190
household$	8214 8239 8245 9573
housemates$	4814 4815 4816
houses$	9214 6070 9595
housin	9574
housing$	2406 6947
how$	7624 7632 8066 4889 4890 1278 6314
hub$	9177 9338 9357 5975 6002 9405 9427 6077 6790
huge$	3684
hulking$	3424
hung$	7515 804 817 818 1488 1489 1490 6607
hungry$	6463 6953
hunt$	777 4397 778 779 780 781 782 783 8696
hunted$	777 4397 778 779 780 781 782 783
hunting$	777 4397 778 779 780 781 782 783
hunts$	777 4397 778 779 780 781 782 783
huntted$	777 4397 778 779 780 781 782 783
huntting$	777 4397 778 779 780 781 782 783
hurt	2579 9601
hurt$	7048 7051 7547 7569 8568 6199 3232
hurted$	3232
hurting$	7062 7063 7064 7065 7066 3232
hurts$	3232
husband$	9558 9580 9593 9618
hygien	6130 9514
hygiene$	9513
hyper$	2668 3409
hypersexual$	3389
hypersexualised$	3389
hypocritical$	3434
hysterical$	3409
i$	2095
ic	3133
ic$	1386 2909
ic0$	3421
ic1$	3421
ic2$	3421
ic3$	3421
ic4$	3421
ic5$	3421
ic6$	3421
ic7$	3421
ic8$	3421
ic9$	3421
idea$	7191 5572
ideas$	7190
identi	2181 9195 9218 2238 2241 2243 2284 9300 2342 2417 6751 3189
identical$	5097 2976
identically$	1403 2934 6590 6592
identified$	845 873 993 2214 5861 2622 3110 6731 3115 6753
identifies$	9230 2313 2395
identify$	7229 9220 9230 2313 2377 2395
identifying$	2313 2395
identity$	2188
idiots$	6653
idle$	6455 3409
idly$	5560 6641
iep$	3591
ieps$	3591
ies$	8213
if$	7281 480 481 482 483 484 485 486 487 488 489 490 491 492 7506 7507 7510 7513 7514 523 524 525 526 527 1770 1935 1936
ignorance$	3434
ignorant$	3409 3434
ignore$	7245 7274 7276 7277 7278 824 825 8694 2073 2074 9105 2711 2991 3056 3057 6684
ignored$	824 825 8528 8694 2073 2074 9109 9110 9111 9112 2711 2991 3045 6671 3056 3057 6684
ignores$	824 825 8694 2073 2074 2711 2991 3056 3057 6684
ignoring$	824 825 8694 8877 8878 2073 2074 2711 2991 3056 3057 6684
ill	9606 6232
ill$	99 100 1453 1475 9615 2832 2834
illegal$	7336
illnes	6098 6103 9574 9576
illness$	9481 9486 6889
image$	7404 4048 4049 430 431 600 8370 5753 9173 5791 2172 5958 2431 2444 9464
images	2356 5976 5977
images$	7404 4042 423 7427 4048 4049 430 431 8370 9173 5791 2172 9196 9197 9332 5958 2354 2431 9444 2444 9464
immaculately$	1403 2934
immature$	3409
immaturity$	7239 7240 7241 7242 7243 7244 4238 619 620 4241
immigration$	9574 3334
imminent$	9307
immuni	3567
impact$	8618 8619
impair	6098
impaired$	7111 7112 7113 7114 6891
impairment$	9481 6853 6889
impetigo$	3579
implicated$	326 327 328 329 2622
important$	2326
impos	2290
imposed$	6045
imposing$	2910 3424
imposs	2253
impossible$	4335 937 938 939 940 941 942 1598 1599 5873 3001
impressed$	6324
impression$	7191
impressionable$	3409
impris	9574
impulse$	4358
impulsive$	7111 7112 7113 7114 3409
impulsivity$	4241
in	6174 2561 3242
in$	136 3782 168 7179 3923 3946 3950 3953 3963 3966 3967 3968 424 4053 4054 4055 4057 7716 4439 4453 4468 4483 7867 7868 4555 4640 4649 4684 8228 4870 1323 8386 8389 5025 5043 5047 5048 1448 1477 1478 8485 5103 5108 5112 5116 1497 1498 1499 8663 8670 5321 5356 8830 8875 5682 9130 5832 9246 9249 9262 2310 6011 6035 6043 6068 6094 6095 6127 6129 6155 6162 6178 6180 6181 6212 6246 2630 2701 2854 6476 6575 2967 6590 6592 6620 6633 3073 6731 3244 6896 6940 6944 6983
inability$	3846 227 228 229 230 231 232
inaction$	4199 9141 6688 6690
inadequacy$	3434
inadequate$	3434
inadequately$	3434
inappropriate$	7336 4021 8454 2707 2809 2976
inappropriately$	1403 2934 6590 6592
inattention$	6688
incapable$	123 2999 6629
incessantly$	3432
incest$	9598
inch$	4834
incidents$	9443
inclin	6014
inclination$	5280 8664 8665 8666 8667 8668 8669
include$	6731
income	9574
income$	6961
incompetence$	3434
incompetent$	3434
incompetently$	3434
inconsistent$	7959 7960 7961 7962 960 2801
incorrect$	2969
increa	2343 3150
increase$	2423
indecent$	4021
indefensible$	8960
indepe	6940
independent$	4848 4850 1369 1370 1371 1372 1379 6511 2892 6525
index	6755
index$	5881 9381
indian$	1405 5031
indica	5797 6700
indifference$	8953 9141 6688 6690 3434
indifferent$	6629 3434
indisputably$	3432
indivi	9290 2430 6776
individual$	7976 8000 8001 8002 8003 8004 8005 8386 8389 2240 9290 9355 2529 6424 6477
individuals$	7807 7808 7809 7810 7976 8000 8001 8002 8003 8004 8005 8386 8389 2240 5933 6050 6424 6477
indulge$	333 334 335
indulged$	333 334 335
indulges$	333 334 335
indulging$	333 334 335
ineffective$	3434
ineffectual$	3434
inept$	3434
ineptitude$	3434
inevitable$	1600
inevitably$	6630 3432
inexcusable$	5664 9048 3434 3435
inexcusably$	3434
inexplicably$	3436
infamous$	919 920 921 922 923 924 925 926 1055 2856 3411
infatuated$	454 455 456 457 458 459 460
infect	6098
infection$	9481 6889
inflicted$	6312
influe	9286
influence$	7841 6355
influenced$	7048
influences$	7841 6355
influential$	9432
inform	2293 2359 2415 6700 3150
inform$	2168 9183 2189 2190 2281 6035
informant$	3444
informants$	3444
information$	4253 8942 5596 2081 2082 2083 2084 5787 9182 9183 2182 9372
informed$	3714 95 3853 2281
informing$	2189 2190 2281 6035
informs$	2189 2190 2281 6035
inhale	6103
inhaler$	9486 3512
inhalers$	3512
ining$	6035
initiative$	3160
injection$	9523
injections$	9523
injunc	5979 6010
injunction$	9316 9362 9393 6020 9435 9458 9642 6787
injunctions$	9316 9362 9393 6020 9435 9458 6787
injuri	6103
injuries$	9486
injury	6098 6103
injury$	9481 9486
inner$	1389
innocent$	8208 8209 8210 8211 4867 4868 4869 6498
innocents$	8203 8204 8205 8206 8207 8254 8255 8256 8257 6497
inpatient$	3549
input$	3787 7171
inquiry$	9251
ins$	6035
insane$	6425
inside$	7179
insight$	4900 1281 1282 4903 6320
insist$	299 300 301 302
insisted$	299 300 301 302
insisting$	299 300 301 302
insists$	299 300 301 302
insistted$	299 300 301 302
insistting$	299 300 301 302
insolent$	3409
insomnia$	3559
inspec	5809 5810 5811 2192 2193 2227
inspector$	2170 9192 9193 9194 5812 5813 5847 9400 2445 6773
instagram$	393 4013 394 4014 395 4015 396 4016 397 4017 7401 7402 7403
instead$	9117 9119
instigator$	6737 3396
instigators$	6737 3396
institutional$	3014
instructed$	2185 2231 6055
instructions$	6331
insulin$	3514
integrated$	3130
intel$	3440
intell	9216 6751 6755
intelligence$	8942 9176 5794 9179 9199 5880 9347 6001 9418 3080 6701 3082 3170 3439 3466 3483
intended$	2326
intens	2384 3150
intensive$	6004 3351
intent	2426
intent$	9637 6995
intention$	5280 8664 8665 8666 8667 8668 8669
intentions$	5280 8664 8665 8666 8667 8668 8669
interc	5853 3495
intercepted$	9236
intercourse$	6284
interest$	3823 3824 8114 8115 8116 8117 8622 5280 8664 8665 8666 8667 8668 8669 8822 8903 8904 8905 8906 8907 8908 8909 5530 5531 5532 5533 5534 5730 9121 9122 9123 9124 2182 9243 2456 6685
interested$	5287 5447 8896 5695 5776
internally$	3294
internet$	393 4013 394 4014 395 4015 396 4016 397 4017 7401 7402 7403 2678
interr	5829
interrogated$	9212
interv	2238 2627
intervene$	8928 9104 9107 9294
intervened$	8938
intervention$	3787 7171 7954 9631 6610 6989
interventions$	3787 7171 7954 1530 1531 1532 1533 6610
interviewed$	2269 2623
intimate$	4021
intimidate$	820 2709
intimidated$	820 2709
intimidates$	820 2709
intimidating$	7062 7063 7064 7065 7066 820 8056 2709 2809 2933 3407
into	2561 3081
into$	7052 7084 7179 7303 3956 3957 3958 3960 4553 2378 6000 6181 2630
introd	2388
invariably$	3432
invest	2285 9300 6076 9569 6245 3159 3473
investigate$	8928 9107
investigation$	9284 9296 9396 9459 9627 9628
investigations$	9284 9296 9396
invincible$	3418
invitation$	5145 1526 5147 1528 1529
invitations$	5145 1526 5147 1528 1529
invite$	7022 7023 38 203 204 540 541 2688 2693
invited$	7022 7023 38 203 204 540 541 2688 2693
invites$	7022 7023 38 203 204 540 541 2688 2693
inviting$	7022 7023 38 203 204 540 541 8671 8672 8673 2688 2693 6621
involv	9247 9267 6732
involved$	7048 7051 326 327 328 329 330 331 332 833 935 8642 8644 9108 5863 9364 5983 2622 6338
involvement$	326 327 328 329 7614 833 5879 6338
involving$	9268
iq$	3570
irish$	1405 5031
irresponsible$	77 78 3716 615 2650 2695 3434
irresponsibly$	3383 3434
is	2277 6079 9495 3226
is$	3728 3734 224 225 4061 561 562 840 882 883 884 885 886 887 888 889 890 891 944 949 4576 4581 980 1004 1005 1006 1007 1008 1009 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1204 8386 8389 1397 5089 1496 1518 5150 5215 5322 1744 1745 5482 5493 5577 5701 2089 2090 9133 9156 5807 5848 5924 5931 6003 9413 6036 6057 2517 2559 6222 2633 2687 2741 2743 2747 2790 2805 2806 2816 6528 6575 6576 3033 3060 6731 3176 3234 3239 3246 3257 3273 3294 3296 3297 6936 3331 3335 3353 3355 3356 3360
island$	6598
isolated$	4474 4475 4476 4477
isolation$	7861 8695 2542 6365
iss$	3351
issue$	8017 2169 5790 2171 2400 6338 6430 6857
issued$	2169 5790 2171 9175 2400 6061
issues$	8017 2169 5790 2171 5962 2400 6338 6430 6857
issuing$	2169 5790 2171 2400
it$	7449 7536 7537 7542 1034 8066 4692 8325 8326 1570 8698 8715 5386 8773 5429 5430 1862 1863 8932 8941 5657 2044 2045 9089 9090 5743 5766 6311 6413 6677
its$	3932 7346 581 4204 4290 8771 5582 5593 5677 5679 5681 9066 9067 5686 5688 5689 9078 9098 5717 5755 5756 9146 2153 5774 5782 5783 5895 5903 6214 3015 6667 3061 3070
itself$	3620 3622 3661 3662 43 3664 3665 3666 3667 3668 3669 50 7054 7055 3673 3674 7234 3910 3911 3912 7325 4010 7531 7532 7534 4170 4171 4172 4173 4174 4175 4176 4177 4179 4180 7566 7567 7580 4206 4207 4208 4209 7593 7594 7595 7596 7597 7598 7599 7600 7601 7602 4224 4225 4226 4227 7611 4289 4293 674 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 4308 4309 7693 7694 7695 7696 7697 7698 7700 7701 7702 7703 7913 8088 8089 8090 8091 8092 8093 8094 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 4901 8285 8286 4904 8293 8970 5713 5714 6266 6291 6292 6507 6508
jacket$	8451 8477 8478 8479 8489 6591 6596 6604
jackets$	8451 8477 8478 8479 8480 8481 8489 6591 6596 6604
jail	6232 6250
jail$	9557 9615 9633
jailed	9576
jailed$	6261
jamaican$	1405 5031
january$	7350
jealous$	3409
jeans$	8477 8478 8479 8495 8496 8497 1495 8502 6591 6596 2987
jeopardise$	10 2646 2647
jeopardised$	10 2646 2647
jeopardises$	10 2646 2647
jeopardising$	10 2646 2647
jeopardize$	10 2646 2647
jeopardized$	10 2646 2647
jeopardizes$	10 2646 2647
jeopardizing$	10 2646 2647
jeopardy$	7003 7004 7014 6026
jewellery$	8477 8478 8479 6591 6596
job	9574
job$	8739 8826 8827 8828 8829 8842 8843 8844 8845 8846 8847 8848 8849 8850 8851 8963 8967 8975 9396 6664
jobs$	8842 8843 8844 8845 8846 8847 8848 8849 8850 8851 9396
jobsworth$	3434
jobsworths$	3434
joggers$	8477 8478 8479 8480 8481 8495 8496 8497 1495 8499 6591 6596 2987
join$	7245 7274 8568
joint	3150
joint$	3124
joke$	6663
journe	9368
judge$	8266 4910 1315 4936 4937 4938 9104 2408 2641
judged$	3719 979 994
judgement$	108 109 110 111 7657 6664
judges$	2408
judging$	1315 4936 4937 4938
judgment$	108 109 110 111 7657 6664
july$	7350
jump$	814 815
jumped$	814 815
jumper$	8477 8478 8479 6596
jumpers$	8477 8478 8479 6596
jumps$	814 815
june$	7350
junkie$	3401
junkies$	3401
just$	3776 3780 479 4100 4104 533 7664 7665 7666 7667 1034 1571 1585 1586 1587 1588 1896 1897
justice$	8058 8059 9353 9354 9630 6248
justification$	6662
juvenile$	2736 2739 2748 3420
juveniles$	3420
keen$	194 195 200 284 285 286 5781 9358
keens$	9358
keep	5857 2371
keep$	53 7144 3851 3872 7274 7276 7277 3942 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 4128 602 603 7619 669 673 688 7709 7718 805 8266 4886 4887 4888 4891 4892 4894 4895 4898 8540 8546 8560 1777 1778 1779 2155 2168 2202 2660 6613
keeped$	7144
keeping$	7144 7302 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 669 673 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 689 4886 4887 4888 4891 4892 4894 4895 4898 8978 2202 2660
keepped$	7144
keepping$	7144
keeps$	7144 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 602 603 806 1426 2202 5877 2660
kept$	364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 7488 7496 7526 7527 602 603 8635 8636 8637 8638 1728 1777 1778 1779 8938 9190 2202 2439 2543 2660 6684
ketamine$	6123 9507 9518 3254
key$	5686 9310 9351 9432 2785 3110 3113 3115 3117
kg$	9515
kick$	3677 58 3680 8567 2072 2811
kicked$	2072 2579 2580 2811
kicking$	4544 2072 2811
kickked$	2072
kickking$	2072
kicks$	2072 2811
kid$	7976 8000 8001 8002 8003 8004 8005 8135 6341 6354 6424
kids$	7838 7844 7976 7979 8000 8001 8002 8003 8004 8005 8047 8135 1181 8197 8203 8204 8205 8206 8207 8254 8255 8256 8257 6278 6341 6354 6424 6469 6497
kill$	3210
killed$	3210
killing$	3210
kills$	3210
kilo$	9515
kilos$	9515
kind$	7821 8327 8328 8329 8450
kingpin$	3400
kingpins$	3400
kinshi	2562
kinship$	6182
kissed$	3814 7454
kissing$	7477
kitche	6236
kitchen$	9619
kitted$	1454 1455 1456 2970
knew$	174 206 622 4243 4244 1065 1066 1074 1075 1076 1188 8713 1857 1858
knife	9638
knife$	7289 7329 4379 4380 2314 5998 9637
knives	9170 9180 9253 2389
knives$	7287 2187 9240 9260 9261 6009
knock$	804 817 818 2299
knocked$	804 817 818 5148
knocking$	804 817 818
knockked$	804 817 818
knockking$	804 817 818
knocks$	804 817 818
know	2342 2417
know$	174 206 4019 4232 4233 622 4243 4244 4247 4248 1065 1066 1067 1068 1074 1075 1076 1101 1188 1269 8384 8713 8810 8811 5573 5574 5575 9195 2219 2271 2331 2353 2377 2383 2429
knowed$	1188
knowing$	3785 166 206 1117 1188 6486
knowingly$	7472 7473 471 6304 6305 2686 3391
knowledge$	1108 1110 4900 1281 1282 4903
knowledgeable$	1117
known	9209 2238 2241 2356 5976 5977
known$	174 4232 4233 7617 4247 4248 7658 7659 4277 4278 7795 7807 7808 7809 7810 919 920 921 922 923 924 925 926 1055 4676 4677 5372 1857 1858 9191 5861 9245 2250 2274 2277 2361 2373 2638 2707 2736 2740 2748 2857 3110 3113 3115 3175
knows$	174 206 622 4243 4244 1065 1066 1067 1068 1074 1075 1076 1102 1113 1188 1270 8713 2383
knuckle$	8426
knuckles$	8426
kudos$	7774
kurdish$	1405 5031
label$	6606
labels$	6591 6606
labour$	6412
lac$	2849 2850 3410
lack$	72 731 732 733 734 735 736 737 738 739 740 741 943 1043 2118 5739 5740 5741 2700 2759
lackadaisical$	3434
lacked$	731 732 733 734 735 736 737 738 739 740 741 2700 2759 2801
lacking$	731 732 733 734 735 736 737 738 739 740 741 9084 9085 9086 9087 2700 2759
lacks$	731 732 733 734 735 736 737 738 739 740 741 2700 2759 2801 2848
lad$	7976 8000 8001 8002 8003 8004 8005 6354 6424 6555 6577
ladies$	1242 1250
lads	9225 5869 5964 2362 9368 9369 9395 9403 6038 2430 9469 3121 6801
lads$	7081 7180 7205 7208 226 274 7352 7376 4113 4117 4118 4126 4144 624 4280 4385 7784 7791 7814 4433 4447 828 829 830 7838 7921 7976 8000 8001 8002 8003 8004 8005 1015 8023 1181 4863 4864 4865 4866 8428 8508 8592 8593 8594 8595 8596 5220 5221 5222 5237 5246 5252 8646 5264 5307 8742 5620 9023 9252 2350 6050 2449 2463 6354 6424 2812 6555
lady$	1211 8216 8217 8218
lamentable$	3434
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5386 5391 5392 9094 9125 5769 3071
lands$	0 1
language$	6114
lank$	2953
lanky$	5050 3424
lap$	576
laped$	576
laping$	576
lapped$	576
lapping$	576
laps$	576
large$	5012 5014 2910 3424
largely$	2089 2090 3060
larger$	2910
lashes$	6568 6574 6581 6591
last$	5306 2545
late$	1034 8694 8884 8885 8886 9101 5719 9525
laugh$	3683 743
laughed$	743
laughhed$	743
laughhing$	743
laughing$	743
laughs$	743
law$	896 897 898 899 907 910 3172
lawless$	2804 6425 3409
lax$	1974 1975 1976 1977 9084 9085 9086 9087 5719 3044
lay$	3163
layabout$	3395
layabouts$	3395
lazily$	3434
laziness$	3434
lazy$	1974 1975 1976 1977 5719 2963 3044 3409 3434
lead	2293 6771
lead$	7015 178 179 180 181 182 183 849 850 851 852 1228 1229 1230 1231 1232 8822 2293 3150
leader	6751
leader$	9274 9310 9351 6338 6350 6736
leaders$	9274 9310 9351 6338 6350 6736
leadership$	8903 8904 8905 8906 8907 8908 8909 2081 2082 2083 2084 9121 9122 9123 9124 6338 3014 6664 6685
leadin	9380
leading$	178 179 180 181 182 183 849 850 851 852 1228 1229 1230 1231 1232 6032 9432
leads	9380
leads$	178 179 180 181 182 183 849 850 851 852 1228 1229 1230 1231 1232 9465 3150
league$	5764
lean$	2910
learn	5805 2243 2342 6017
learn$	7229 625 626 4247 4248 7709 8540 8546 8560 8588 8589 8590 8591 8625 9104 9188 2331 2377 6613
learned$	4247 4248 1274 8635 8636 8637 8638
learning$	124 6160 3233 3235 3287 3289
learns$	8625 8647 8648 8649 8650
learnt$	4247 4248 1275 8635 8636 8637 8638
least$	5376 5522
leave	9431
leave$	0 1 3623 3650 7034 7035 7036 7037 7038 7039 7040 41 42 44 7211 7229 7245 7274 7276 7277 7278 3898 391 392 7619 8540 8546 8560 8568 1926 1927 1928 1929 1930 1931 1932 1933 1934 2125 2126 6613 3066
leaved$	3650 7034 7035 7036 7037 7038 7039
leaver$	6942
leaves	2561
leaves$	0 1 3623 3650 7034 7035 7036 7037 7038 7039 41 42 44 391 392 7621 1926 1927 1928 1929 1930 1931 1932 1933 1934 2125 2126 6181 2630 3066
leavin	2561
leaving$	0 1 3650 7034 7035 7036 7037 7038 7039 41 42 44 391 392 1926 1927 1928 1929 1930 1931 1932 1933 1934 2125 2126 6181 3066 6725
led	6700
led$	7015 7016 7017 7040 7048 178 179 180 181 182 183 7621 7622 7623 849 850 851 852 5957 6448
left	2561 9576 6198
left$	0 1 3623 7040 41 42 44 7296 7488 7496 4145 7621 4258 1926 1927 1928 1929 1930 1931 1932 1933 1934 2125 2126 6181 9581 2630 6671 6684 3066 6731
leg$	8426 9491
leggings$	8477 8478 8479 8495 8496 8497 8502 6591 6596
legs$	8426 9491
length$	5040
less	2321
less$	632 4817 8825 2253 2394 2893
lesson	6171
lesson$	124 126 127 8687 8688 8689 8731 8732 8733
lessons$	124 126 127 7862 8032 8731 8732 8733 9535 9538 9554 9555 6283 6919
let	2191
let$	45 46 176 177 7488 7503 7504 7505 7515 7582 8540 8546 8560 8694 8944 8945 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 5628 5629 2125 2126 2146 2147 2148 2168 2189 2190 2446 6613 3066
leting$	2189 2190
lets$	45 46 176 177 7582 8694 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2125 2126 2146 2147 2148 2189 2190 2446 3066
letter$	8942 9043 9045 9046 6676
letters$	8942 9045 9046 9089 9090 6676 6677
letting$	45 46 176 177 8694 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2125 2126 2146 2147 2148 3066
leukaemia$	3565
level	2321
level$	1139 8327 8328 8329 9498 2547 6806 6931
levels$	8327 8328 8329 6806
liability$	896 4516 897 4517 898 4518 899 4519
liaison$	6284
liaisons$	6284
liar$	7895 7896 7897 6367 6368
liars$	7895 7896 7897 6367 6368 6653
library$	5386 5391 5392 9094 9125 5769
licence$	9642 9647 6997
licences$	9647
lie$	629 630 8566 8690 8691 8692 8694 8719 9091 6678
lied$	629 630 8690 8691 8692 8713
lies$	4199 629 630 8690 8691 8692 8694 8713 8718 9091 9133 6678
life	6190 9614
life$	3631 7270 3962 4443 8148 8195 8196 8215 8219 8231 8232 8233 8234 8235 6088 9490 9573 2653 6276 6338 6344 6957
lifes$	6344
lifestyle$	3 4 5 6 7 8 9 3639 3657 7059 7068 7774 7778 7779 7800 8231 8232 8233 8234 8235 6270 6271 6276 6338 6357 6358 3384
lifestyles$	7059 7068 8231 8232 8233 8234 8235 6270 6271 3384
lift$	7203 7204 7419 7420 7421 7422 7423 7424 7425 7426 7431 7434 7477 7481 7816 8370 5415
lifted$	8785 8786 8787 5416 5438
lifts$	7203 7204 7419 7420 7421 7422 7423 7424 7425 7426 7431 7434 7477 7481 7816 8370
light$	1418 8437 2910 2930 2931 2937 2953
lighter$	1418 2930 2937
like	5817
like$	7394 7395 771 772 773 774 4473 4533 4534 4535 7940 4746 1141 4766 4778 4779 4780 4781 4782 4783 4784 4785 1194 1195 1196 4867 4868 4869 5126 5732 9186 9358 2702 6338 6519 6531 6590 6592
liked$	771 772 773 774 2702
likelihood$	2324
likely$	2178 2236 2740 3110
likes$	7394 7395 771 772 773 774 9358 2702
liking$	771 772 773 774 2702
limited$	731 732 733 734 735 736 737 738 739 740 741 7959 7960 7961 7962 960 2700 2801
line$	7341 7352 7353 7357 7359 7363 7364 7365 7366 7904 2248 9260 6029 9421 9423 6277 6769 6809 3204
lined$	2284
lines	9365 6751
lines$	7330 7347 7352 7353 7356 7358 7362 7364 7365 7366 4515 7904 8098 2248 9423 6277 6817
lingered$	7515
link	9195
link$	804 6704 3138
linked	2323
linked$	833 2251 2277 9334 9364 5982 5983 9401 2622 6338
linking$	804
links$	807 808 833 6338 6704
lip$	4451 8426 5690 2938 6894
lips$	8426
lipstick$	8430 8431 8432 6574 6582
lisp	9493
list	2238 2356 5976 2358 6006 2428
list$	9196 2195 9339 5978 9371 9381 9389 9441 6065 6071 6104 6717 6749
listed$	2212 5978
listen$	7229 7245 7324 7483 7484 7485 7486 7487 7488 7709 4366 4367 4368 4369 4370 8511 8540 8546 8560 8588 8589 8590 8591 8625 8824 8928 9104 9107 5805 6613 6614 6638
listened$	7483 7484 7485 7486 7487 7488 7496 7526 7527 8635 8636 8637 8638 8753 8769 8774 8820 8824 8938 9154 6638
listening$	7488 8539 6639
listenned$	7488
listenning$	7488
listens$	7488 8625 8647 8648 8649 8650
listing$	5978
listinged$	5978
listings$	5978
lists$	9196 5978 9371 9441 6071 6717
little	2176
little$	51 66 70 73 4274 731 732 733 734 735 736 737 738 739 740 741 902 960 4798 8195 8196 1247 1264 4964 8468 1666 8884 8885 8886 5520 5525 5526 5527 1916 8922 8923 9101 9142 5796 2700 2719 2748 2787 2801 2848 2876 2952 3065
live	2176
live$	7245 7307 913 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1212 1228 1229 1230 1231 1232 1732 5796 5901 6013 9484
lived$	4812 4813 1228 1229 1230 1231 1232 1734 2559 2592 2607 3320
lives$	3631 7074 7075 7076 7079 4443 913 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 8215 8219 1228 8231 1229 8232 1230 8233 1231 8234 1232 8235 8318 8319 8320 8321 1733 2559 2560 2607 3320
living$	1126 1127 1128 1129 1130 1131 1212 1228 1229 1230 1231 1232 9528 2559 2607 9613 9614 6236 3320
livs$	2607
local	2176
local$	1059 1383 9098 5796 2561 2562 6330 2907
locat	9300
locate$	6793
location$	3811 3812 3813
lock$	2279
locked$	7569 5970 9363 6031 2579 2580
lockers$	6070
locs$	6572 6574
lodged$	2607
lodgers$	4814 4815 4816
lodges$	2607
lodging$	2607
lodgs$	2607
log	2204 2327 2358 2428 6700
log$	2201 5822 2207 9230 9234 5978 2366 6071
loged$	5978 2366
logged	2204 9209
logged$	2212 9231 2380 2381 9430 6791
loggerheads$	8698
loggin	2204
logging$	2201 2207 5978
logginged$	5978
loggings$	5978
logo$	6591
logos$	6591
logs	2204
logs$	9230 5978 6071
loiter$	6528
loitered$	6528
loitering$	6528
loiterred$	6528
loiterring$	6528
loiters$	6528
lone$	1383 2906
long$	5692 9101 2931 2952 2953 2961
longer$	4820 4825 4859 4966 1347 1348 4980 2394
look$	3671 3847 536 537 538 695 1086 1120 1122 1123 1124 1125 4886 4887 4888 4891 4892 4894 4895 4898 1279 1288 1431 1432 1433 8928 2025 9105 9107 9438 2583 2872 2873 2964
looked$	536 537 538 1044 1120 1122 1123 1124 1125 1279 1288 4949 8335 8336 8337 8338 8339 8340 8351 1431 1432 1433 8769 8774 8938 2025 9154 2285 2563 6184 2872 2873 2964
looking$	536 537 538 4159 4397 778 779 780 781 782 783 4421 4703 4873 4886 4887 4888 4891 4892 4894 4895 4898 1279 1288 8295 8303 8304 4948 8335 8336 8337 8338 8339 8340 4965 8350 8405 5317 2025 9358 2584 6539 6540 6548 6549 6553 6639
lookings$	9358
lookked$	1279 1288
lookking$	1279 1288
lookout$	901 8696 3456
lookouts$	901 3456
looks$	7522 7523 536 537 538 1120 1122 1123 1124 1125 1279 1288 8429 1431 1432 1433 8505 2025 2583 2872 2873 2964
loose$	3855 2757
lorry$	3818
lose$	4875 4876 4877 8261 8262 8263 4881 4882 8568 2546 2594
loser$	7895 7896 7897 6367 6368
losers$	7895 7896 7897 6367 6368
loses$	2546
losing	2512
losing$	1426 8877 8878 6132 2546 2594 3258
loss$	9083 6853
lost	2512 2572 9576
lost$	4508 1426 8694 9109 9110 9111 9112 2110 2111 2247 6026 6132 2546 2594 2734 2762 6684 3258
lot$	597 7820 1058 8195 8196 1249 8289 8297 8298 1968 2413 6060 6354 6510
lots$	1429
loud$	2826
loudmouth$	3402
loudmouths$	3402
lounge	6236
lounge$	1488 1489 1490 9619
lounges$	1488 1489 1490
lout$	3395
loutish$	3395 3409
louts$	7916 7917 7918 3395
love$	461 462 463 464 465 466 771 772 773 774 7940 2702
loved$	771 772 773 774 2702
lover$	7470 7471 6297
lovers$	7470 7471 6297
loves$	771 772 773 774 2702
loving$	771 772 773 774 2702
low$	4532 7959 7960 7961 7962 960 972 973 4599 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611 4612 4613 4614 4615 4616 1474 2724 2801 2848 6595 3230
lower	2321
lower$	972 973 3266
lowest$	3286
lowlife$	3395
lowlifes$	3395
luck$	7545
lupus	6232
lupus$	9615
lurch$	8934
lure$	2654
lured$	2654 6324
lures$	2654
luring$	2654
lycra$	6591
lying$	629 630 7922 8694
machet	9638
machete$	9637
made$	41 42 44 94 96 97 98 7115 116 3737 3738 3739 3740 3741 3742 3743 271 272 318 361 7488 4220 7621 644 715 4371 4372 4373 4374 7772 823 934 1209 5024 5229 5231 5234 8651 5337 5384 5418 8891 8892 8893 8894 1900 2037 2038 2085 2246 9257 2267 5948 2479 6195 2715 6731
magist	3365
magistrate$	2641
magistrates$	8058 8059 2408 9412 2641
magnet$	2434 6810
magnets$	2434 6810
mail$	9076
mails$	9076
main$	9274 9310 9351 9432 2740 2785 3110 3113 3115 3117
major$	3117
majority$	2413
make	2203
make$	41 42 44 94 96 97 98 7115 116 3737 3738 3739 3740 3741 3742 3743 3744 3745 3751 3752 3753 3754 3755 3852 271 272 318 7326 3944 361 582 4220 608 7621 644 7709 715 4336 4337 4338 823 1209 8266 5042 8430 8431 8432 8450 5079 5123 5229 5230 8622 8645 5263 8653 8696 5417 1900 2037 2038 5806 2468 2479 2715 6582
maked$	582 608 715 823
maker$	6347 6351
makers$	6347 6351
makes$	3650 7034 7035 7036 7037 7038 7039 41 42 44 94 96 97 98 7115 271 272 361 582 4220 608 7621 644 715 4371 4372 4373 4374 823 1209 5229 1900 2037 2038 2479 2715
makeup$	8430 8431 8432 8505 6574 6582 6591
making$	41 42 44 94 96 97 98 7116 7117 7118 116 3737 3738 3739 3740 3741 3742 3743 3744 7130 7214 7215 7216 7217 7218 7219 7220 7221 271 272 361 582 608 644 715 4381 4382 4383 4384 823 7851 1209 8303 8304 8694 1900 8977 2037 2038 2479 2715 6348
maladaptive$	2652
maladjusted$	2804
male	3121 3133
male$	7445 4403 4731 4734 5003 8387 8388 5006 8390 8391 1405 5808 2240 6372 6526 2907 3110
males$	3796 7180 7187 3807 3810 7197 7198 7205 7206 7208 7210 7335 7352 7376 4018 7407 7408 7413 7416 7445 7783 7797 4419 7803 7804 7807 7808 7809 7810 7814 7815 4433 7976 8000 8001 8002 8003 8004 8005 8299 2240 6274 6372 6424 3419
malicious$	2714 3409
malign$	837 838 839 2735
malnourished$	2928
malodorous$	3424
mam	2577 2615
mam$	2578 2612
man	6257
man$	3796 3800 7187 3805 3806 3807 3810 7197 7198 7202 7205 7208 7210 7313 7352 7367 7368 7369 7370 3988 3989 3990 3991 7375 7376 7377 7380 7413 7416 7445 7448 7458 7459 7466 7467 7480 4419 7803 7804 7807 7808 7809 8106 8127 8129 8131 1132 4756 8144 8177 8183 8185 1186 4810 8200 8201 1211 8216 8217 8218 8223 1222 1223 8243 1242 8299 5069 5078 5808 9610 9640 6274 6302 6495
manage	2285 2402 6051
manage$	7899 7940 8035 1111 4732 4733 1114 1126 1127 1128 1129 1130 1131 1212 8266 4886 4887 4888 4891 4892 1273 4894 4895 4898 8283 1296 8300 8301 4922 1303 1304 4925 1308 1315 4936 4937 4938 8601 8931
managed$	1126 1127 1128 1129 1130 1131 1212 1296 1308 8657 8658 8659 8660 8661 1728 2439 3303
management$	4634 2081 2082 2083 2084 3014 6664 6749
manager$	5386 5391 5392 5402 5403 9094 9125 5769 9434 6749
managers$	5386 5391 5392 9094 9125 5769 9434
manages$	1126 1127 1128 1129 1130 1131 1212 1296 1308
managing$	1126 1127 1128 1129 1130 1131 1212 4886 4887 4888 4891 4892 4894 4895 4898 1296 8303 8304 1308 1315 4936 4937 4938
manbag$	6588 6591 3429
manbags$	6588 6591 3429
manipulate$	4694
manipulated$	7048
manipulating$	3409
manipulative$	2809 3409
manipulator$	6367
manipulators$	6367
mannered$	6452 6453
many$	3767 3790 8108 5662 5663 5686 5687
map	6755
map$	2275 2276 2420 2462 3137
mapped$	2275 2420 9430 2462 3137
mapping$	2275 2420 2462 3137
maps$	2275 2420 2462 3137
march$	7350
marginalised$	2907
marked$	2212
marker$	5831 6716
markers$	5831 6716
market	5991
market$	9374 9442 6826
markets$	6826
marks$	6928
marria	9574
mask$	1487 8494 6591 6601
masked$	1487 6608
masking$	1487
maskked$	1487
maskking$	1487
masks$	8486 8487 8488 1487 8491 8494 6591 6601
massage$	2154
match	9195
match$	5956
matche	2405
matched$	6025
matching$	5097 2235 2473 2976 6753
material$	9372
materialistic$	3409
mates$	3910 3911 3912
maths$	4481 6929 6930
matric	6755
matrix	6755
matrix$	9381 6756
matted$	2953
matter$	217 5190 5191 5204 8622 5766
matters$	8219 5657
mattress$	6189
mature$	1117 4976 1369 1370 1371 1372 1379 6522 6523 6524 3418
maturity$	1117 8142 1263 3418
may$	7350 4584 1151 5803 2186 2224 2360
mayhem$	6322
me$	6659
meals$	9588
mean$	7015 7040 7621 5719 2933
meaningful$	5508 5509 5510 5511
means$	7015 7040 7621 2326
meant$	7290 7291 8713
measur	6764 6771
measure$	233 234
media$	4013 4014 4015 4016 4017 7401 7402 7403 9207 9237 9352
medica	9514 6829
medical$	9493 3237
medicated$	3532
medication$	9518 3532
medici	6103
medicine$	9486
mediterranean$	1405 5029 5031 2933 6584
medium$	972 973 4599 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611 4612 4613 4614 4615 4616 1392 2910
meet	9468
meet$	7090 3877 3878 3879 7274 7276 7277 7396 398 399 400 7456 7483 7484 7485 7486 7487 7528 7529 7530 7755 7757 7765 7767 8511 8540 8546 8560 8928 9210 6306 6613
meetin	9368
meeting$	7165 7302 398 399 400 7456 7483 7484 7485 7486 7487 7528 7529 7530 8731 8732 8733 9370 6639 6725
meetings$	8731 8732 8733
meets$	398 399 400 9210
melatonin$	3541
meloterritorial$	3409
member	9170 9171 5792 5800 9204 9221 9223 9225 9227 5845 9229 2228 2229 5869 9267 2272 2277 9282 2282 9290 5925 9308 5928 5929 5964 2362 9368 9369 9395 9403 6038 2430 9469 9472 6732 3121 6755 6763 6764 6776 6782 6801
member$	7976 8000 8001 8002 8003 8004 8005 5245 5255 5267 5272 5273 5402 5403 9311 9355 9364 6257 6338 6406 6424
members$	131 226 274 7866 7921 7976 995 8000 8001 8002 8003 8004 8005 1015 5237 5598 9198 5825 2206 2232 9252 5892 2278 5902 5922 9311 5933 9320 9323 2350 9364 6050 2463 6091 6096 6338 6406 6424 2812 3104 3123 6760
membership$	5879 9262 2277 6338
men$	3796 7180 3798 3799 7184 7185 7187 3805 3806 3807 3810 7194 7197 7198 7202 7205 7206 7208 7210 7260 7265 7272 3910 3911 3912 7313 7333 7334 7352 7367 7368 7369 7370 3988 3989 3990 3991 7375 7376 7377 7380 4018 7405 7406 7410 7413 7416 7445 7448 7458 7461 7465 7466 7467 7480 7528 7529 7530 7781 7787 7788 4419 7803 7804 7807 7808 7809 7810 7813 7814 4433 4436 8063 8077 8078 8079 8106 4731 4734 8129 8130 1132 4755 8149 8150 8168 8175 8183 8184 8185 1184 8200 8201 1222 1223 1242 8299 8309 8310 8459 8508 6274 6276 6277 6302 6492 6495 6505
menace$	820 4486 867 4488 4489 4490 4491 4492 4493 4494 4495 4496 4497 7881 7882 4500 4501 2709 6367 6391 3407
menaced$	820 2709
menaces$	820 2709 6367
menacing$	820 2709 2933 3407
mend$	289 9104
mended$	289
mends$	289
meningitis$	3581
mental	6130 9514
mental$	6111 2492 6117 9513 9574 6425
mentality$	6338 6346 6358 6467 6695
mentally$	2841
mentor$	6907
mentoring$	124
merely$	1571 1896 1897
mess$	9083 5705
messag	2233 5854 9334 5969
message$	7396 398 399 400 402 403 404 405 406 407 408 6005 9411 6676
messaged$	398 399 400 402 403 404 405 406 407 408
messages$	7192 3823 3824 398 399 400 7404 402 403 404 405 406 407 408 9237 9352 6065 2447 6676
messaging$	7165 398 399 400 402 403 404 405 406 407 408
messed$	998 4624
messy$	2953
met	2588
met$	7164 398 399 400 7503 7504 7505 7515 8938 6306
methylphenidate$	3536
mice	2605
mice$	6225
micro$	2976
middle$	1408 1412 5053 6238
might$	1754 1755 1756 1757 1758 5803 2186 2399
migraine$	3498
migraines$	3498
mind$	8070 1217 1218 1219 1220 1221 8895
minded$	6450 6457 6647
mindset$	6358
mini$	4797 8477 8478 8479 5119 2719 2876 6596 2983
miniature$	2876
minimal$	7959 7960 7961 7962 960 5520 2801
minimise$	611 742 2694
minimised$	611 742 2694
minimises$	611 742 2694
minimising$	611 742 2694
minimum$	8921
miniskirt$	3429
miniskirts$	3429
misbehave$	3406
misbehaved$	3406
misbehaves$	3406
misbehaving$	3406
misbehaviour$	3406
miscarriage$	3551
miscarried$	3551
mischief$	8697 6322 2731
miscreant$	3395
miscreants$	3395
miserable$	7826
misery$	7826
misfit$	7895 7896 7897 6367 6368
misfits$	7895 7896 7897 6367 6368
misfortune$	7584 7585 7587 7588
misguided$	2652
mishandle$	3437
mishandled$	3437
mishandles$	3437
mishandling$	3437
misled$	6684
mismanage$	3437
mismanaged$	3437
mismanages$	3437
mismanaging$	3437
misper$	6281 6378
mispers$	6281 6378
miss$	7245 7274 7276 7277 7278 8568 8694 2066 2067 3299
missed$	8694 9049 9050 9051 9052 2066 2067 9109 9110 9111 9112 3053 3299
misses	2572
misses$	8694 2066 2067 3299
missing$	7250 7311 7381 7382 7390 4008 4009 4594 1034 5201 8694 2066 2067 5852 6281 3299
misuse$	3651 6874
mix$	7245 7483 7484 7485 7486 7487 804 817 818
mixed$	3809 326 327 328 329 330 331 332 804 817 818 7959 7960 7961 7962 1384 1387 1402 1406 1410 1418 5052 5060 5061 5062 1444 1445 2937
mixes	9431
mixes$	804 817 818 9380
mixing$	7483 7484 7485 7486 7487 804 817 818
mob$	835 836 1058 6345 2726
mobile$	2209 9213 3094
mobiles$	2209 9213
mock$	3308
mocks$	6929
modern$	2791
modus$	6743 3125
mohawk$	3425
mohawks$	3425
mohican$	3426
mohicans$	3426
mollycoddling$	8330
moment$	2460
moncler$	3428
money$	7203 7204 3910 3911 3912 3981 3982 3983 7419 7420 7421 7422 7423 7424 7425 7426 7431 7434 4392 7778 7779 7800 7806 7816 9078 9146 9240 6325 2788 6687
monito	2204 5853 2285 2428
monitor$	9220 9230 9234 2353 5985 2366 2375 6793
monitored$	9231 9236 5985 2366 2375 9430
monitores$	2375
monitoring$	2234 5985 2375
monitors$	9230 5985 2375
monkey$	8890
monster$	6367
monsters$	6367
month$	8687 8688 8689 6687 6963
months$	6687 6963
mood	6103 6130
mood$	9486 9513 6850 3261
moods$	9486
moody$	3409
moral$	4355
morals$	8046 6468
more	3081 3150
more$	3641 3642 3643 3644 3645 1135 1136 1137 1138 1146 1147 1148 1149 1166 1197 8288 8297 8298 8754 8763 2075 2076 2077 2078 2079 5763 5765 2156 2157 2161 6510 3110
morning$	8687 8688 8689 3183
morphi	6136
morphine$	9519
most$	597 8108 8288 8375 1440 1525 1527 2413 6060
mostly$	1496
mother	9562 6190 9575 6193 2577 9582 9585 9586 2603 2615 6237
mother$	8055 8199 1236 2554 2555 9559 9573 6191 2574 2575 2578 9591 2590 6218 9613 2618 6471 2888
mothered$	2888
mothering$	1142 1143 1144 8330 8335 8336 8337 2888
motherred$	2888
motherring$	2888
mothers$	1142 1143 1144 5613 2590 6471 2888
motions$	9074
motivated$	775
motivation$	8046 6320 6468
mould	2605
mould$	9607 6225
mount	2203
moustache$	6556 3425
moustaches$	6556 3425
mousy$	2953
mouth$	600
mouthed$	6446 6447
mouthy$	3409
mov	2371
move$	3904 3905 3906 8540 8546 8560 8699 9104 9195 9578 6613 6923 6944
moved$	7569 8545 8551 8556 8565 8634 8899 8900 5674 2439 2559 9576 6194 6198 2617
moveme	9170 5824 5854 2356 5976 5977 9368 9373 2427 6763
movements$	9207 9208 5826 9237 6047
moves$	6937 6944
moving	9438
mri$	9508
ms	6232
ms$	9615 6828
much$	68 597 4835 1248 4885 8297 8298 1969 5660 5661 2098 5744 2413 6060 6510 2962
mugged$	2637
mugger$	7895 7896 7897 6367 6368
muggers$	7895 7896 7897 6367 6368
mugshot$	2379 3461
mugshots$	3461
mule$	7898 7931 7932 7933 6369 6408 2789 6410
mules$	7898 7931 7932 7933 6369 6408 6410
mullet$	3425
mullets$	3425
multi$	1740 2176
multiple$	5662 5663 6232 3207
mum	9562 6190 9575 6193 2577 9582 9585 9586 2603 2615 6237
mum$	7633 8055 2554 2555 9559 9573 6191 2574 2575 2578 9591 2590 6218 9613 2612 2618 6471
mums$	7633 2590 6471
murder$	2184 5901 3110
murmur$	6856
muscly$	2910 3424
muscular$	2910 3424
must$	21 22 23 24 25 26 614 627 701 1151 9091 2092 2095 2224 2273 2360 6678
mute$	6899
mutism$	6899
nails$	8100 5071 1452 8489 6568 6574 2955
naive$	77 78 615 8240 8241 8242 4867 4868 4869 8865 8866 2695 6504 3409
naivety$	7239 7240 7241 7242 7243 7244 7581 600 4238 619 620 4241
naked$	4021 7454
name	2243
name$	7229 8187 8188 8189 8190 8225 8226 8227 9137 9183 9214 2329 2467
named$	2368 2467 3110
names	2181 9229 2356 5976 5977 6006
names$	9183 9196 9197 9198 9200 9214 2329 2335 9389 9444 9445 6065 2467 6705
naming	2243
naming$	2467
nan	9562 6190 9575 6193 2577 9585 9586 2603 2615 6237
nan$	9559 9573 2612
nana	9562
nannying$	8330
narcissist$	6367
narcissistic$	3409
narcissists$	6367
nasty$	2734 3409
nation	6158
national$	9541 3095
natural$	7603 7604
naughty$	4462 2734 2804 2809 3409
near$	1958 1959 1960 9206
nearby$	5852
nearly$	1240 1241 1396 2875 2885
neat$	1405 5031 2952 2953
neatly$	1403 2934
necessary$	2326
neck$	8426
necks$	8426
need	5817 9497 2513 6187 6898
need$	21 22 23 24 25 27 680 702 1082 1083 1084 1152 8171 8247 8248 8249 1257 4878 8294 1299 8322 8323 8324 1324 1325 1326 4947 1328 1329 1330 1331 4955 4956 4957 4958 4959 4960 4961 4962 1344 1345 8349 4967 4968 4969 4970 4971 4972 4973 8357 8359 9186 9358 6133 9533 9570 6855 6857
needed$	8294 1344 1345 1747 2326
needing$	1082 1083 1084
needless$	3684
needs	2505 2513 3242 6879
needs$	21 22 23 24 25 28 681 703 1082 1083 1084 8294 1344 1345 8349 4967 4968 9031 9358 6125 6133 2520 2527 9533 6855 6857 6908 6910
needss$	6908
needy$	2804 3409
neet$	3413
neets$	3412
negative$	3716 7807 7808 7809 7810 837 838 839 7973 7974 9248 2707 2735 2845 6742
neglec	2579 6217 9603
neglect$	8953 2027 2028 9083 9141 9598 9599 9600 9602 3047 6688 6690 6951 3347
neglected$	2027 2028 6199 3045 3046 3047 6951 3347
neglectful$	3434
neglecting$	2027 2028 3046 3047
neglects$	2027 2028 3046 3047
negligence$	6690 3434
negligent$	3434
negligently$	3434
neighb	6962
neighbourhood$	5801 5809 5810 5811 2192 2193 5820 2227 5955 5974 2355 9359 9360 5987 2369 2382 2386 6022 6044 2438 2457
neighbours$	6329 6330
neither$	697 765 1617 1622 1632 1644 1814 1817 5437 1818 1819 1820 5440 1828 1839 1840 1841 1842 1843 1844 1853 1864
networ	5869 2282 9286 9373 9466 6763 6764
network$	7352 9252 9278 9280 5902 9423 6277 3138 3187
networks$	9280 9423 6277
neurod	3558
never$	4121 4132 4133 4134 4135 631 4281 690 691 692 693 694 696 697 746 4388 4389 1514 1516 5163 1544 1545 1546 5167 5168 1557 1562 5183 5262 1643 5277 5278 1667 8705 8706 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 1832 1845 2151 2152 2394 2535 2802 2893 3017 3431
nevertheless$	7156 7160
new	2176
new$	5796 6210
news$	7843 8871 8872
next	2284
next$	52 4211 4212 4213 4214 5082 5535 6710 6728
niche$	9215
nickna	2181 2356 5976 5977
nicknames$	9198
nicotine$	9507
nigerian$	1405 5031
night$	8687 8688 8689 9235 9485 9506 3252
nightmare$	896 4516 897 4517 898 4518 899 4519
nightmares$	3560
nights	6102
nights$	9485
nike$	6591 2976 2979
nikes$	6591
nine$	7865
nines$	8507
nineteen$	7442 7444 467 1121 4751 8161 8162 8163 8164 8165 8166 8167 6492
no$	66 73 7231 7284 7298 7491 7499 4167 559 564 4185 587 7639 4264 646 647 4274 731 732 733 734 735 736 737 738 739 740 741 751 752 753 754 755 756 757 758 760 761 762 763 764 767 4507 902 4528 960 4702 1200 1205 4854 4855 1239 1258 1259 4964 1346 1350 1351 1352 1353 1360 4985 4986 5193 5194 5195 5196 1584 1589 1590 1591 1592 1593 8603 8604 8605 8606 1608 1619 1620 1621 1623 1625 1626 1633 1635 1645 1647 1648 1650 1660 5281 5284 5285 5286 1668 1669 1670 1671 1672 1673 1674 8705 8706 5326 5327 5328 5329 5333 1781 1784 1786 1815 1817 5437 1818 1819 1820 5440 1821 1823 1824 1825 1826 1828 1839 1840 1841 1842 1843 1844 1849 1850 1851 1852 1853 8861 1865 1877 5499 1884 1888 1889 1890 1891 5520 5527 1910 1911 1912 1913 1914 1952 2526 2601 9607 2614 2619 2700 2764 2772 2801 2848 3040 3042 3065 3110
nobody$	560 563 586 751 752 753 754 755 756 757 758 759 761 762 763 764 765 8236 8367 1619 1620 1621 1622 1626 1632 1644 1780 1785 1814 1817 5437 1818 1819 1820 5440 1823 1824 1825 1826 1828 1849 1850 1851 1852 1853 8860 1864 1876 8881 6514 3018
nomina	6755 6757
nominal$	9245 2261 9276 9355 5988 5998 6338 6733 3139 6798
nominals$	9245 9276 9279 5998 6338 3457
non	6173
non$	903 1012 2768 2770 2795 2796 2797 2798 2799
nonattendance$	9556
noncompliance$	3405
noncompliant$	3405
none$	504 518 765 1207 8236 1617 1622 1626 1632 1644 1687 1814 1817 5437 1818 1819 1820 5440 1828 1839 1840 1841 1842 1843 1844 1853 1860 1861 1864 1876 8883
nonengagement$	3405
nonetheless$	7156 7160
nonexistent$	9084 9085 9086 9087
normal$	8008
normalise$	2694
normalised$	2694
normalises$	2694
normalising$	2694
north$	1476
nose$	8426
not$	7098 3725 3727 3777 3781 4120 4122 7508 4132 4133 4134 4135 7620 631 4270 690 691 692 693 694 696 766 4390 841 4564 945 4566 4567 4568 4569 4570 4625 1168 1201 4823 4824 1208 1251 1253 1254 1265 1343 4981 4982 4983 1512 1513 5137 5138 5139 5140 5157 5161 5162 1557 1562 8603 8604 8605 8606 1618 1624 1634 1646 5275 5276 1659 1662 1667 8705 8706 1704 1705 5340 5341 5342 5343 5344 5345 5346 5347 5368 5369 5408 5410 5411 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 5432 5433 1816 1817 1820 1827 1832 1836 1845 5466 5468 8877 8878 5506 5512 5513 1901 1902 1958 1959 1960 1972 5724 9131 2394 2524 2535 6164 2550 2802 2877 2878 2884 2893 3017 3265
note	2358 2428
note$	1500 1501 2201 2207 5978 6071
noted$	1500 1501 2380 2381 9430
noteed$	5978
notes$	1500 1501 5978 6071
nothing$	51 3672 54 4166 1247 1264 8367 8465 5135 1609 1610 1611 1612 1613 1614 1619 1620 1621 1675 1676 1677 1678 1679 1680 1681 1682 5310 8705 8706 8860 1859 8918 8919 8920 1922 1923 1924 9106 6514 3002 6640 6833
notice	5967
notice$	1500 1501 8822 8895 8903 8904 8905 8906 8907 8908 8909 9319 9350 2376
noticed$	7051 1500 1501
notices$	1500 1501 9319
noticing$	1500 1501
notify$	2168 2189 2190
notifying$	2189 2190
notifys$	2189 2190
noting	2358
noting$	1500 1501 2201 2207 5978
notinged$	5978
notings$	5978
notoriety$	7583 7774
notorious$	919 920 921 922 923 924 925 926 1055 2856 3411
nous$	1108 1110 4786 1167
november$	7350
now$	7630 7631 8246
nowhere$	1966
nucleus$	6406
nude$	4021
nudes$	416 7427 432 433 434 435
nuisan	6084
nuisance$	7907 7928 8056 9115 9437 9443 9467 6367 6391 2809 6477 6810
nuisances$	6367 6477 6810 3403
number	2321 5976
number$	3811 3812 3813 4908 8292 2208 2255 5881
numbers$	3811 3812 3813 9078 9146 9148 9157 9158
numerous$	3790 5662 5663 5686
nurse	9495
nurse$	9496 9503
nuts$	6425
nutter$	6367
nutters$	6367
obese$	3424 3562
obesity$	3562
obey$	8540 8546 8560 6613
object	9299 2426
object$	9440
objective$	9325 2326 9440
objectives$	9325
oblivious$	74 75
obnoxious$	3409
observation$	5823 3087 6720
observations$	5823
observe$	5985 2366 6793
observed$	6753 3453
observeed$	5985 2366
observeing$	5985
observes$	5985
obsessed$	454 455 456 457 458 459 460 3076
obsessive$	3219
obstructed$	6684
obstructive$	8025 8026 8027 8028 8029 8030 8031 6436 3409 3434
obtain	2359 9399 3081 3119 3141
obtain$	7524 7525 2167 5989 6062
obtained$	2167 5989 6718
obtaining$	2167 5989
obtains$	2167 5989
obvious$	7603 7604 1600 5686 9069 9070
obviously$	1702 1710 5330 1711 1712
occasion$	8687 8688 8689 8709
ocd$	3508
ocg	5897
ocg$	9280
ocgs$	9280
october$	7350
odd$	2933
odour$	6561
of	5864 3081 3145
of$	3691 3695 3697 3698 3722 3843 3854 7544 4455 4513 4514 912 4563 7963 4659 4663 4678 4759 4831 4838 4839 4840 4862 4870 4984 8386 8389 1409 1411 5045 5049 8537 8611 8662 8663 1703 1710 5334 8741 5361 5362 5363 8783 5494 5567 5570 5587 9088 5711 5738 5742 9130 9172 5802 5815 9205 9206 2205 5830 5840 9238 5860 5868 5875 5876 9262 5883 5884 5896 5926 5937 5939 5944 5952 9341 2368 9382 6033 6054 6095 6100 6151 6156 6209 6215 6216 6219 2634 9637 6406 6576 6619 6633 6722 3110 6732 6734 6778 6796 6819 3291 6974 6983 6995
off	6059 2536 3304
off$	3679 7088 7212 7386 7389 7393 4363 4364 7801 7927 1034 5203 8899 8900 5630 5631 5649 5650 5651 5652 5653 5654 5706 5707 5866 2295 6135 9521 6139 6156 6282 6386 6431 6669 6821 3318
offen	9180 9266 9267 9365 9366 9367 9379 9408 9478
offen$	9246
offenc	5872 2265 5941 2398 6242 6256
offence$	9254 9255 5885 9272 9324 6018 9625 9639 9647 9648 3127 6779 3617
offences$	9254 9255 5885 9324 6018 9625 9639 9647 9648 6779 3617
offend	9170 2241 5863 9247 9253 9277 5941 5946 9373 6007 9390 9424 6084 6709 6732 6743 6757 6763 6764 6776 6782 6801 3470
offend$	7245 7274 7276 7277 7278 8568 8569 8580 5198 8690 8691 8692 8694 9239 9256 9333 9397 9452 3108
offendded$	8694
offendding$	8694
offended$	8694 3616
offender$	7807 7808 7809 7846 848 916 9245 9246 5880 5882 9276 5998 9623 6356 6735 3129 6750 3139 3398 3614
offenders$	7807 7808 7809 7813 7846 848 916 9245 9246 9276 9279 6356 6735 6760 3398
offending$	7058 7329 7336 7339 7343 7345 7614 7675 7787 4635 4636 4637 8694 5861 9246 2249 5932 9321 9324 9327 9329 2374 9437 9443 9455 9461 9467 9630 2737 6779 3188 3373 3616
offends$	8690 8691 8692 8694 9333 9452 3616
offens	5872 2265 5941 2398 6242 6256
offense$	9254 9255 5885 9324 6018 9625 9639 9648 6779 3617
offenses$	9254 9255 5885 9324 6018 9625 9639 9648 6779 3617
offensive$	9637 3409
offer$	415 7716 7717 5141 5143 5144 5145 1526 5147 1528 1529 8587 8671 8672 8673 8685 8687 8688 8689 8731 8732 8733 8928 2672 6318 6319 6621
offere	3242
offered$	7170 415 5141 5143 5144 8587 8891 8892 8893 8894 9314 2672
offering$	415 8587 8671 8672 8673 2672 6621
offerred$	415 8587 2672
offerring$	415 8587 2672
offers$	415 7716 7717 5145 1526 5147 1528 1529 1530 1531 1532 1533 8587 8731 8732 8733 2672 6318 6319 6610
office	5801 5809 5810 5811 2192 2193 2194 5820 2227 5850 5955 5974 2355 9359 9360 2369 2382 2386 6022 6044 6051 2435 2438 2457 6257 6258
office$	5386 5391 5392 9094 9125 5769 9434 3071
officer$	5402 5403 2170 9177 9192 9193 9194 5812 5813 5814 9203 2224 5847 9233 2287 2334 9338 2336 2339 5963 9357 5975 2365 9370 6002 9400 9405 9427 2436 2441 2442 2445 6066 2451 6077 2461 9640 3071
officers$	7416 7824 4442 5788 2170 9174 9177 9184 9185 2183 9192 9193 9194 5812 5813 5814 2197 5819 9203 9212 2224 5847 9233 9236 9272 2287 5917 2334 9338 2336 2339 9357 5975 2365 9370 5996 6002 9400 9405 9412 9427 9434 2436 2441 2442 9447 2445 6066 2451 6077 2461 9475 9641 6330 6773 3172
offices$	9434
offrolled$	6924
offs$	6387 6821
often$	3764 387 9053 9054 9055 9056
oily$	1418 2937
okay$	4928 4929 4930 4931 4932 4933 4934
old$	7446 1092 1093 1094 1096 1117 8124 1140 4974 1379 5005 5008 5010 5192 9550 2886 2895
older$	3797 3801 7195 3817 7207 3825 7262 3888 3889 7314 7333 7352 7355 3993 4020 4023 4024 4028 7413 7416 7445 7447 7448 7460 7462 4084 7469 4398 4399 4400 4401 4405 4406 4407 4408 4409 4410 4411 4413 4414 7807 7808 7809 7810 4431 813 816 8066 8106 4731 4734 1117 8224 4916 1405 9562 6277 2677 6299 6302 6492 2933 6590 6592
olders$	7333 7352 7355 7813 7904
olds$	8124 8153
olive$	1418 2930 2937
omission$	3013
omissions$	3013
on	5864 6700 3081 3361
on$	3746 7145 7146 7170 7181 7182 7183 7186 3804 7189 3919 3940 4139 4148 4149 4200 4215 4217 4219 4222 7908 7909 8044 4662 8160 8386 8389 1394 5043 5059 5122 8537 5313 5316 5318 1706 5352 5353 5354 8875 5557 5558 5559 5584 9018 9019 9057 9130 9150 9151 2199 9205 9206 2205 9209 5832 5833 9228 5846 9249 9283 9289 5919 5937 5965 2378 6000 6021 9488 6124 6132 2516 2525 6213 2631 2633 9643 6373 6374 6404 6476 6633 6654 6697 6708 3154 3239 3371 3377 3378
once$	7154 5324 8723 2108 5771 5772
one	5800
one$	3819 3937 4386 4387 4650 8237 8291 8368 8369 1383 8433 1440 8443 8444 8445 8446 8447 8448 5238 5243 5244 1626 5253 5254 5265 5266 5272 5273 8687 8688 8689 5308 5309 5348 5349 5401 1782 5406 1787 5435 5436 5437 1818 1819 5440 5441 1828 1853 5475 1866 5497 8882 5786 2223 9355 9402 6147 2539 6159 6160 9543 2907
ones	6037
ones$	7180 7845 8145 1261 8433 6063
onesie$	6591
onesies$	6591
ongoing$	5901
online$	393 4013 394 4014 395 4015 396 4016 397 4017 7401 7402 7403 5824 2678
only$	175 4100 4103 533 539 550 551 552 553 554 555 556 558 1034 1070 1571 5390 1896 1897 5556 2075 2076 2077 2078 2079 2093 2094 5716 2997
onto$	5832 2378 6000
onus$	319 320
open$	7047 8076 8540 5159 8546 5165 5170 8560 5179 5248 6013 6613
opened$	7515
operandi$	6745
operat	2176 2194 2277 9299 9300 6092 6763 6771
operate$	7710 1126 1127 1128 1129 1130 1131 8512 8541 8547 8552 8561 8630 9344 9475
operated$	1126 1127 1128 1129 1130 1131 6105
operates$	1126 1127 1128 1129 1130 1131
operating$	1126 1127 1128 1129 1130 1131
operation$	9288 2286 2287 9340 9349 9407 9508 9516 3160
operational$	5796 3152
operations$	9340 9349 9516
operative$	6420 6642
operator$	9192 9193 9194 5812 5813 5814 5847 3071
operators$	9192 9193 9194 5812 5813 5814 5847
opport	6014 6700 6764 6771 6775
opportunit$	3828 209 210 7715 2046 2047 2048 2049 9069 9070 6318
opportunited$	3828 209 210 7715 2046 2047 2048 2049 9069 9070 6318
opportunities$	3828 209 210 2046 2047 2048 2049 9069 9070 2291 6318 6673
opportuniting$	3828 209 210 7715 2046 2047 2048 2049 9069 9070 6318
opportunits$	3828 209 210 7715 2046 2047 2048 2049 9069 9070 6318
opportunitted$	3828 209 210 7715 2046 2047 2048 2049 9069 9070 6318
opportunitting$	3828 209 210 7715 2046 2047 2048 2049 9069 9070 6318
opportunity$	3828 209 210 7715 2046 2047 2048 2049 9069 9070 2291 2460 6318 6673
opposed$	6626 6629
oppositional$	2809 3261 3409
opt$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2656
opted$	105 106 107 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 9059 5748 9132 2656
optici	2498
opticians$	6118
opting$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2656
option	6764 6771 6797
opts$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2656
optted$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2656
optting$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2656
or$	5536 3196
oral$	421
order$	9316 5960 9362 9393 9435 9436 9458 9631 9632 9637 9642 9643 9647 6813 6943 6986 6987 6988 6989
ordered$	6055 6195 6251
orders$	9316 5960 9345 9362 9393 9422 9435 9436 9458 9647 6813 6986
ordinary$	2933
organi	9380
oriental$	1405 5029
other$	3621 7006 7007 7319 4470 4472 7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 8034 8372 8374 1383 5645 9168 6267 6330 2907 3015 3110
others	6038
others$	3621 7006 7007 4113 4117 4118 4126 4144 624 4280 4447 828 829 830 4469 4471 7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 8106 8145 8372 8443 8444 8445 8592 8593 8594 8595 8596 5220 5221 5222 9304 6267 6278
otherwise$	505 506 7510 7513 7514
ought$	21 22 23 24 25 29 502 613 628 635 636 637 638 639 640 641 642 643 652 655 656 657 658 682 704 1746 1749 1750 1751 1752 1753 5515 1965
our$	4332 9089 9090 9098 6610 6632 6666 6677 3110
out	9312 6200
out$	3678 7089 7212 212 223 7248 7258 7276 7277 7283 7304 7309 7312 4065 7519 539 7802 4420 7889 909 911 999 4631 1013 1034 1039 1045 8401 8406 8694 8704 8899 8900 5553 1947 1973 9188 5852 2306 5927 2331 5968 2353 5984 2377 6059 2536 6174 9577 9581 6199 9583 2632 6431
outbursts$	8021 8022 6432
outcome$	6777
outcomes$	6777
outfit$	8477 8478 8479 6593 6596
outfits$	8477 8478 8479 8480 8481 8505 6593 6596
outlook$	1108 1110 8219 1217 1218 1219 1220 1221
outrageous$	2809
outright$	1534 6610
outs$	7889
outside$	9228
outstanding$	6013 3110
over$	3822 8258 8259 8260 8264 8265 1396 5043 8476 9136 9165 9205 2669 2836
overcr	3604
overcrowded$	9607
overdose$	9492 3528
overdosed$	3528
overdressed$	3424
overdue$	9525
overhe	6017
overla	2405
overlaid$	6025
overlook$	3057
overlooked$	3045 3057 6684
overlooking$	3057
overlookked$	3057
overlookking$	3057
overlooks$	3057
overly$	2866
oversexualised$	3389
oversight$	2081 2082 2083 2084 6664
oversized$	2976
overt	2346
overt$	5966
overweight$	6877 3424
owing$	3638 239 2599 9603
own	6940
own$	3630 12 13 14 7018 7019 7020 7021 37 3658 3659 3660 3831 3832 3833 3834 3835 3836 3837 3838 3839 3840 221 3855 3892 275 276 277 4150 571 7575 7576 4194 4195 4198 4201 4202 7613 672 4536 4687 4697 8102 8103 8104 8105 4723 8118 8119 4832 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8306 8311 8312 8313 8314 8315 8316 8317 4935 5394 5395 5396 5397 5398 5399 5487 5616 9526 9589
owned$	8635 8636 8637 8638
ownership$	4295 4296 4297 4298 4299 4300 4301 4302 4303 4304 4305 4306 4307 4321 4322 4323 4324 4325 8822 9121 9122 9123 9124 6685
pacemaker$	2507
pack$	835 836 1058 6345 2726
packag	6700
package$	7935 6902
packages$	7287 7364 7365 7366 7935 6279 6413
padded$	2976
paedia	6103 6117 2498
paediatric$	6118
paediatrician$	9486 9496 9500
paid$	831 5389 5393 1900 2070
pain$	896 4516 897 4517 898 4518 899 4519
painkillers$	9507
pair$	8428
pakistani$	1405 5031
palate$	6894
pale$	1418 8437 2930 2933 2937 3424
palest$	1425 2957
palm$	2034 3049
palmed$	2034 3049
palming$	2034 3049
palmmed$	2034 3049
palmming$	2034 3049
palms$	2034 3049
palsy$	6890
panel	6764
panel$	5386 5391 5392 9094 9125 5769 3071
panic	9514
panic$	3225 3261
paperwork$	9066 9078
paracetamol$	6888
parade	5991
parade$	9374 9442
paranoid$	3409
parcels$	7287 6279
parent	6190 6191 9575 6193 2576 9582 9585 9586 2603 2629
parent$	7940 4845 8229 8230 1236 2554 9559 9573 2574 2575 9591 2590 6218 2618 6471 2888 6941 6956
parental$	4531 4623 2855 3350
parented$	2888
parenting$	1142 1143 1144 8330 8347 6249 2888
parents$	7633 8055 1142 1143 1144 4845 8229 8230 5232 5233 5235 5236 5598 5612 9089 9090 9559 9573 2574 2575 9591 2590 6218 9613 2613 2618 6471 2888 6676 6677 6941 6950 6956
parentted$	2888
parentting$	2888
park	6962
park$	7348 7349 7367 7368 7369 7370 7528 7529 7530 9374 9442
parka$	6587
parkas$	6587
part$	4089 4090 7474 597 7614 7673 7674 7675 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 2277 5905 9364 2537
partake$	326 327 328 329 333 334 335
partaked$	333 334 335
partakes$	333 334 335
partaking$	326 327 328 329 333 334 335
partially$	3271
participant$	575 6303 6503
participants$	575 6303 6503
participate$	326 327 328 329 575 8511 8540 8546 8560 6613
participated$	326 327 328 329 575
participates$	326 327 328 329 575
participating$	326 327 328 329 575
participation$	326 327 328 329
parties$	7367 7368 7369 7370 7477 6503
partly$	2089 2090 2687 3060
partne	2176 9574 9576
partner$	7439 441 7470 7471 5796 9558 2575 9580 9593 9618 6297 6298 6303 6487 6503
partners$	7439 441 7470 7471 4814 4815 4816 2448 6297 6298 6303 6487 6503
party$	7367 7368 7369 7370 7477 6503
partying$	3910 3911 3912
pass	2357
pass$	1120 1122 1123 1124 1125 2058 9107 2173 2327 2397 2424 2872 2873
passd$	2424
passed	6058 3309
passed$	4093 2013 2014 2058 2173 2367 2424 9448 6671 6791
passengers$	9304 6329
passers$	4440
passes$	1120 1122 1123 1124 1125 2058 2173 2872 2873
passing$	8877 8878 2058 2173 2397 2424 6672 6725
passs$	2397 2424
passwo	6006
passwords$	9389
past$	7628 3003
pastoral$	2541 3289
pasty$	3424
patchy$	7959 7960 7961 7962 960 9084 9085 9086 9087 2127 2392 2697 2801
path$	7267 3962
pathetic$	3434
pathetically$	3434
pathological$	2748
pathwa	2501
patience$	5731
patient$	6864
patrol	2194 6051 2435 6799
patrol$	2170 9174 5814 2224 2287 2334 2339 9346 2365 9434 2436 2441 2442 9447 2461
patrols$	2170 9174 5814 2224 2287 2334 2339 9346 2365 9434 2436 2441 2442 9447 2461 6773
patronising$	3435
pattern$	1874 6746
pay$	7524 7525 831 1900 2070
payback$	6999
paying$	831 2070
pays$	831 1900 2070
pc$	9400
pcso	2194 5850 5955 5974 2355 9359 9360 2369 2382 2386 6022 6044 2435 2438 2457
pcso$	2170 5814 2224 9233 9338 9357 5975 6002 9405 9427 2436 2442 2451 6077 2461
pcsos$	2170 5814 2224 9233 9338 9357 5975 6002 9405 9427 2436 2442 2451 6077 2461
pe$	9511
peer$	3723 7180 7812 4457 4458 7976 8000 8001 8002 8003 8004 8005 8386 8389 6327 6355 2739 6424
peers	6158
peers$	3621 7105 7180 7792 7807 7808 7809 4428 7976 8000 8001 8002 8003 8004 8005 8373 8386 8389 9541 6267 6355 6357 6424
penalty$	2553
pencilled$	2966
people	9308 9390 6037
people$	7081 134 7180 7196 7208 7323 3941 3943 3945 7375 4113 4117 4118 4126 4144 624 4280 4332 4385 7805 7807 7808 7809 7810 4433 7824 4442 4447 828 829 830 7839 7921 7975 7976 7980 8000 8001 8002 8003 8004 8005 1016 4638 8024 8299 8592 8593 8594 8595 8596 5220 5221 5222 8610 5237 5246 5252 8646 5264 5307 8740 8742 8901 8902 5546 5547 5548 5549 5550 5551 8949 5599 5600 5616 5617 9020 9021 9030 9031 9032 9033 9034 9035 9036 9037 9038 9039 9077 9089 9090 9113 9114 9118 9120 2240 9252 5892 5902 9311 6329 6330 6424 6668 6677
pep$	3592
peps$	3592
perceive$	4339 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350
perceived$	872
perfectly$	3786 3794 1069 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 1297 1300
perfor	9299
performance$	6664
performers$	5237 5246
perfunctory$	3434
peril$	7003 7004
period	6103
period$	9486 6142
periods$	9486
permanently$	1691 5311 1692 5312 1693 1694 1695 1696 1697 1698 3294
permit$	45 46 176 177
permited$	45 46 176 177
permiting$	45 46 176 177
permits$	45 46 176 177
permitted$	45 46 176 177
permitting$	45 46 176 177
perpet	5863
perpetrator$	7375 7445 7671 7847 7848 7849 7850 854 855 856 857 4478 859 860 861 862 863 864 4485 9246 6359 6360 6361 6364 2745 2746 6737 3486
perpetrators$	7375 7445 7671 7847 7848 7849 7850 854 855 856 857 4478 859 860 861 862 863 864 4485 9246 6359 6360 6361 6364 2745 2746 6737 3486
perpetually$	1691 5311 1692 5312 1693 1694 1695 1696 1697 1698 3432
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7144 162
persisted$	7144 162
persistent$	388 389 1534 2661 2736 2748 3115 3300
persistently$	387 3300
persisting$	7144 162
persists$	7144 162
persistted$	7144 162
persistting$	7144 162
person	5964 2362 9368 9369 9395 9403 6038 9469 2537 6257 6801
person$	7391 4446 7975 7976 7977 7981 8000 8001 8002 8003 8004 8005 1017 4639 1109 8302 5402 5403 5808 2240 9355 9640 6424
personal$	3853
personality$	3261
persons$	7977 2240
persua	2178
persuade$	8622 8645 5263
persuaded$	7048 8545 8551 8556 8559 8565 8634 8657 8658 8659 8660 8661
pest$	6367
pests$	6367
petite$	2910 3424
petty$	2748 2787
phase	6764 6771 6775
phobia$	6889
phone	5824 2233 5854 5969 6006
phone$	393 4013 394 4014 395 4015 396 4016 397 4017 7401 7402 7403 7419 7420 7421 7422 7423 7424 7425 7426 7431 8701 8734 8735 8736 8737 9043 9207 2209 9213 9237 9352 2356 9389 2447 6070 2465 3094
phoneing$	2465
phones$	393 4013 394 4014 395 4015 396 4016 397 4017 7401 7402 7403 7419 7420 7421 7422 7423 7424 7425 7426 7431 8701 8734 8735 8736 8737 9207 2209 9213 9237 9352 9389 2447 6070 2465
photo$	7404 4048 4049 430 431 8370 9173 5791 2172 2379 2431 2444 6065 9464
photog	2181 2356 5976 5977 6006 9438 2469
photograph$	4048 4049 430 431 8370 9173 5791 2172 5844 9230 9234 5958 2354 2379 9389 2431 9444 2444 6065 9464 6089
photographed$	7048 7091 3814 8083 8370 5844 9232 2230 3105
photographing$	5844
photographs$	4048 4049 430 431 8370 9173 5791 2172 9196 9197 5844 9230 5958 2354 9389 2431 9444 2444 6065 9464
photos	2356 5976 5977 6006
photos$	7404 7427 4048 4049 430 431 8370 9173 5791 2172 9197 9389 2431 9444 2444 6065 9464
physical$	3233
physically$	2902 3344
physique$	8394 8395 8396 6530 3423
physiques$	8394 8395 8396 6530 3423
pick	6017
picked$	3815
picking$	6639
pictur	6700 6755
picture$	7404 4048 4049 430 431 8370 9173 5791 2172 5990 2431 9444 2444 9464
pictures$	7404 7427 4048 4049 430 431 8370 9173 5791 2172 9196 9197 2431 9444 2444 9464
piece$	2370
pieceed$	2370
pieceing$	2370
pieces$	2370
pierced$	3424
piercing$	1423 8426 6574 2956
piercings$	1423 8426 6574 2956
pig$	3028
pillar$	5634 2026
pills$	6106 9518 6279 6888
pimp$	2671
pimped$	2671
pimping$	2671
pimples$	6585
pimply$	3424
pimpped$	2671
pimpping$	2671
pimps$	2671
pin$	4559
pink$	2953
pins$	2507
pip	6145
pip$	9528
pity$	5664 9048
place	6169
place$	0 1 2 3623 11 3650 7034 7035 7036 7037 7038 7039 7040 7245 7419 7420 7421 7422 7423 7424 7425 7426 7805 7940 8302 2211 2460 9529 9539 6166 9552 6234
placed$	0 1 2 3623 7011 7012 11 3650 7034 7035 7036 7037 7038 7039 7040 2133 2134 2185 2211 2260 2262 2559 3324
placem	9614
placement$	8048 8049 8050 1048 1049 1050 9568 6318 6472 2853 6474 6941 6943 3324 6956
placements$	8048 8049 8050 1048 1049 1050 9595 6318 6472 2853 6969
places$	0 1 2 3623 11 3650 7034 7035 7036 7037 7038 7039 7805 2133 2134 2211 5838 9595
placing$	0 1 2 11 3650 7034 7035 7036 7037 7038 7039 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 2133 2134 2211
plague$	820 2709
plagued$	820 2709
plagues$	820 2709
plaguing$	820 2709
plain$	2346 2920 2933 3086
plainly$	1585 1586 1587 1588 1710 5330 1711 1712
plaited$	6575
plaits$	6572
plan	9569 6764 6771 6775 6797
plan$	7140 9389 9532 9544 9570 9631 6318 6908 6909 6910 6943 6968
planned$	8713 9307 3165
planni	9356
planning$	7141 2081 2082 2083 2084 6664
plans$	7140 9389 6318 6908 6909
plastered$	1428
plastic$	2719
plate$	5828 2507
plates$	5828
play$	519 548 574 583 745 4694 6128 3243
played$	519 548 574 583 745
player$	6737
players$	5616 6737
playing$	519 548 574 583 745
plays$	519 548 574 583 745
plea$	9296 6676 6994
pleaded$	3374
pleads$	3374
pleas$	9089 9090 9296 6676 6677
please$	7394 7395 8601 8622
pleased$	200 472 473
pleases$	7394 7395
pleasing$	5291
plenty$	3772 3789
plot	2204
plotted$	9430
plotti	9356
plucked$	2966
plug$	931 932 2793
plugged$	931 932 2793
plugging$	931 932 7936 7937 7938 7939 2793 6414
plugs$	931 932 2793
plump$	5014 5050 3424
pnc	3095
pnc$	6715
pnd	3095
pnd$	6715
pneumonia$	3582
podgy$	3424
point	2426
point$	3710 5127 5289 8711 9440 6707
pointless$	3001
points$	6707
poison$	3210
poisoned$	3210
poisoning$	3210
polic	6799
police	2176 5801 5809 5810 5811 2192 2193 2194 5819 5820 9216 2227 5850 2241 2296 5953 5955 2346 5974 2355 9359 9360 2369 2382 2386 2402 6022 6044 6051 2435 2438 2457 6243 6258 3150 3172 3361
police$	7633 7824 8058 8059 8077 8078 8079 5386 8773 5391 5392 9094 9125 5769 2153 5788 2170 9174 5796 9184 9185 2183 9192 9193 9194 5812 5813 5814 9199 2197 9203 9212 2224 5847 9233 9236 5861 5880 9264 5882 9272 9273 5901 2287 5916 5917 9324 9336 2334 9338 2336 2339 5963 9347 5966 9350 9357 5975 2368 5993 5996 5998 6001 6002 9400 9405 9412 6034 9427 9434 2436 2441 2442 9447 2445 6066 9451 2451 6077 2461 6085 9475 6243 9626 9641 6330 6459 3014 3061 3070 3096 3134 3136 3142 3152 6773 3356 3373
policed$	2439 3134 3496
polici	2296 5955 5974 2355 9359 9360 2369 2382 2386 6022 6044 2438 2457
policies$	8777 8778 8779 8780 8781 8782 9066
policing$	9184 5916 9338 5963 9357 5975 5987 6002 9387 9405 6034 9425 9427 6077 6711 3134
policy$	8777 8778 8779 8780 8781 8782 9066
polish$	1405 5031 6584
ponytail$	8422 8423 8424 6573 6574
ponytails$	8422 8423 8424 6573 6574
poor$	3716 7111 7112 7113 7114 3855 4274 731 732 733 734 735 736 737 738 739 740 741 837 838 839 4532 7926 7959 7960 7961 7962 960 7964 7965 7966 7967 7968 7969 7970 7971 7972 7973 7974 1418 8437 1974 1975 1976 1977 9084 9085 9086 9087 2127 2392 2491 2652 2697 2700 2735 2801 2809 2845 2848 2937 3044 3065
poorly$	1403 2934
porn$	6290
pornography$	6290
portly$	3424
pose$	2301 9305
poses$	2301 9305
posing$	3103
positi	6014
position$	7005 2185
positions$	7005
positive$	3716 3736 9306 9415 3157 6875
posses	6254 3382
possession$	6254 9637 6255 3375 7002
possibility$	5213
possible$	2333 3110
post$	401 9017 9029 6707 3218
posted$	401 7515
poster$	2431
posters$	2431
posting$	7302 401
posts$	3639 3657 401 600 6065 6707
potential$	3110
pothead$	6367
potheads$	6367
power	6764
powerful$	2910
powerfully$	2912
powers	6771
practi	9495
practically$	533 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1240 1241 2875 2885
practice$	2081 2082 2083 2084 6664
pre	2422
precin	5991
precinct$	9374 9442
precious$	1906 5540
precocious$	6287 3416
predator$	7847 7848 7849 7850 848 916 6359 6360 6361
predators$	7847 7848 7849 7850 848 916 6359 6360 6361
predatory$	3409
predic	3089
predicted$	2236 3308
prediction$	3316
predictions$	6935 3316
predictive$	3091
preemptive$	6042
prefer$	264 265 266 267 268 269 270 304 305 306 307 308 309 2656 3163
prefered$	264 265 266 267 268 269 270 304 305 306 307 308 309 2656
prefering$	264 265 266 267 268 269 270 304 305 306 307 308 309 2656
preferred$	264 265 266 267 268 269 270 304 305 306 307 308 309 9059 2102 2103 2104 2105 5748 9132 2656
preferring$	264 265 266 267 268 269 270 304 305 306 307 308 309 2656
prefers$	264 265 266 267 268 269 270 304 305 306 307 308 309 2656
pregab	6136
pregabalin$	9519
pregna	9514
pregnancies$	3550
pregnancy$	6867 3550
pregnant$	6866
prematurely$	3434
prepared$	284 285 286 472 473 5133 5136 8520 8521 8522 8523 2178 9307 5948
prescribed$	6859 3533
prescription$	3533
prescriptions$	3533
presence$	9346
present$	876 991 1120 1122 1123 1124 1125 4939 4940 4941 5852 2301 9305 2872 2873
presented$	1120 1122 1123 1124 1125 2872 2873
presenting$	1120 1122 1123 1124 1125 2872 2873
presents$	7203 7204 7431 7434 7816 877 992 1120 1122 1123 1124 1125 2301 9305 2872 2873
presentted$	1120 1122 1123 1124 1125 2872 2873
presentting$	1120 1122 1123 1124 1125 2872 2873
preser	3119
press$	2390 3163
pressing$	2390
pretext$	2292
prettiest$	1425 2957
pretty$	3424
preven	5938 2321
prevent$	2452
prevented$	8762
prevention$	9317 9321 2319 5942 6249
preventping$	2452
preventring$	2452
prevents$	2452
preventting$	2452
prey$	7046
prime$	7603 7604 2785 3110
principal$	9432 2785 3117
priori	2284 9299 2417 6771
priority$	2270 5998 9440 3110 3113 3115 3152 3178
prison	9576 6194 9606 6232 6250
prison$	7345 9557 9577 9615 9616 9633 3364
proact	2346 3150
proactive$	2184 5955 5966 5974 2355 9359 9360 5987 2369 2382 2386 6022 6044 2438 2457
probation$	3619
proble	6874
problem$	8012 8017 5491 8948 9115 5766 9432 6367 2765 2804 2807 2809 6430 3139 6857
problematic$	7336 7964 7965 7966 7967 7968 7969 7970 7971 7972 2804 2809
problems$	7577 7584 7585 7587 7588 8017 8219 2558 2587 6367 6430 6857 3313
procedure$	8777 8778 8779 8780 8781 8782 9066
procedures$	8777 8778 8779 8780 8781 8782 9066
proceedings$	9296 9394 6943
proces	6879
process$	8777 8778 8779 8780 8781 8782 9066 6238
processes$	8777 8778 8779 8780 8781 8782
processing$	3278
produc	6700
productive$	9306
professional$	5402 5403 5407 3014
professionalism$	9121 9122 9123 9124 6685
professionals$	7633 7954 8032 5232 5233 5235 5236
profil	6700 6755
profile$	9230 2352 5990 6357 6759 3140
profiled$	9231
profiles$	600 9230 2352 6759 3140
profiling$	3140
profits$	5753
programme$	124 126 127 9544 6971 6989
programmes$	124 126 127
progress$	2281 6318
progressed$	2281
progressing$	2281
progresss$	2281
prolific$	388 389 9245 2661 2736 2748 3115
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3387
promiscuous$	2650 6287 3387 3416
promiscuously$	3387
promise$	8777 8778 8779 8780 8781 8782 6675
promises$	8777 8778 8779 8780 8781 8782 6675
proof$	2244
proper$	5508 5509 5510 5511
property$	7367 7368 7369 7370 3988 3989 3990 3991
propos	2450
propra	6136
propranolol$	9519
prosec	2279 9294 9295 5913 9300 5970 9363 6076 2553 3475
prosecute$	5899 3156 3181
prosecuted$	9353
prosecuteing$	3181
prosecutes$	3156
prosecuting$	3156
prosecution$	9287 9296 9459 3155 7001
prosecutions$	9296 9426
prospect$	5211
prostitute$	6290 2671 6293
prostituted$	2671
prostitutes$	6290 2671 6293
prostituting$	2671
prostitution$	7329 7343 6290
protagonist$	6737
protagonists$	6737
protect$	3671 7229 668 4310 7709 7718 4886 4887 4888 4891 4892 4894 4895 4898 4902 8330 2154 2162 2163 2164 2325
protected$	668 8330 8335 8336 8337 8338 8339 8340 2162 2163 2164
protecting$	668 4311 8085 4886 4887 4888 4891 4892 4894 4895 4898 8330 8335 8336 8337 8338 8339 8340 8347 8352 8353 8354 8355 8356 2162 2163 2164 2325
protection$	8085 8318 8319 8320 8321 8327 8328 8329 8330 8335 8336 8337 8338 8339 8340 8347 8352 8353 8354 8355 8356 8937 5936 6052 6053 6186 6228
protects$	668 8330 2162 2163 2164 2325
protectted$	668 8330 2162 2163 2164
protectting$	668 8330 2162 2163 2164
protocol$	8777 8778 8779 8780 8781 8782
protocols$	8777 8778 8779 8780 8781 8782
proud$	5719
prove	2243 2259
prove$	5865
proved$	5865 3122
proves	2259
provid	3081
provide$	2167 5806 6306
provided$	7170 6306
provideed$	2167
provideing$	2167
providence$	6309
provider$	5386 5391 5392 9094 9125 5769 3071
providers$	5386 5391 5392 9094 9125 5769
provides$	2167 6306
providing$	6306
provin	2259
proving$	866
provision$	6910 6913
provocative$	6287 3388 3416
provocatively$	1403 2924 2934 6590 6592 3388 3416
provoke$	7022 7023 2710
provoked$	7022 7023 2710
provokes$	7022 7023 2710
provoking$	7022 7023 7062 7063 7064 7065 7066 2710
prowl$	8696
pru	3292
pru$	6912
ps$	9400
psoriasis$	3427
psychiatric$	3237 3280 3545
psychiatrist$	9496 3545
psychiatrists$	3545
psycho	6103 3547
psycho$	6367
psychologist$	9486 9496 3546
psychologists$	3546
psychopath$	6367
psychopathic$	3409
psychopaths$	6367
psychos$	6367
psychosis$	3525 3573
psychotherapist$	9496
psychotic$	6425 3525
ptsd$	3507
public	5945
public$	7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 4524 9304 9328 2432 2433 6254 6329 3334
puffer$	6591 2976 2984
puffers$	8480 8481 8495 8496 8497 8499 6591
pulled$	7048 797 6595
pulling$	6015
pumped$	6895
punch	9601
punish$	9104 2114 2115 2116 2117
punished$	7569 4474 4475 4476 4477 2114 2115 2116 2117
punishes$	2114 2115 2116 2117
punishing$	2114 2115 2116 2117
punitive$	8876
pupil	6257
pupil$	7976 8000 8001 8002 8003 8004 8005 9640 2712 6354 2744 6424 3292
pupils	5964 2362 9368 9369 9395 9403 6038 9469 6801
pupils$	131 226 274 4113 4117 4118 4126 4144 624 4280 4447 828 829 830 7866 7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 7921 7976 7979 8000 8001 8002 8003 8004 8005 1015 8592 8593 8594 8595 8596 5220 5221 5222 5237 5246 5307 8742 5616 6278 6329 6354 6366 6424 2812 6676
purcha	5841 5842
purely$	1034
purple$	2953
purpos	2426 6700
purpose$	8961 8964 9325 2326 9440
pursu	2417
pursue	2293
pursue$	205
pursued$	205
pursues$	205
pursui	2293
pursuing$	205
push	2371
push$	358 359 360 542 2390 2659 3160
pushed$	358 359 360 542 2439 2659
pushes$	358 359 360 542 2659
pushing$	358 359 360 542 2390 2659
put	2631
put$	0 1 2 3623 7009 7010 11 7015 3650 7034 7035 7036 7037 7038 7039 7040 7170 7245 7274 3903 290 291 292 7503 7504 7505 4269 8566 8694 1867 2133 2134 2162 2163 2164 2211 2260 2262 2380 2381 2455 2512 2557 6306
puted$	0 1 2 11 290 291 292 1867 2162 2163 2164 6306
puting$	0 1 2 11 290 291 292 1867 2162 2163 2164 6306
puts$	0 1 2 3623 11 7015 3650 7034 7035 7036 7037 7038 7039 7040 290 291 292 8694 1867 2133 2134 2162 2163 2164 2211 5838 2557 6306
putted$	0 1 2 11 290 291 292 1867 2162 2163 2164 6306
putting$	0 1 2 3624 7008 11 290 291 292 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 8694 1867 2133 2134 2162 2163 2164 6306
pyjama$	5109 6591
pyjamas$	8486 8487 8488 8491 6591
queen$	6370 2751
queens$	6370
questi	9438 2469
question$	6089
questionable$	3716 7111 7112 7113 7114 4274 2652
questioned$	2623
quick$	200 9101 5719 2101 2705
quicker$	8136
quickly$	8137 8202 9053 9054 9055 9056
quiff$	6574
quiffs$	6574
quite$	3766 3786 1069 1213 1297 1300 2866 2874 2891
rabble$	835 836 6345 2732 3395
race$	5004 5007 5022 5026 5030 8435 5064
racists$	6653
radar$	9202 2200
raff$	6343
rag$	6340
ragged$	8454
rags$	6340
raid	6080
raid$	9463 6762
raided$	9453 9607
raids$	6762
raise$	4886 4887 4888 4891 4892 4894 4895 4898 5426 2888
raised$	5425 2888 6595
raises$	2888
raising$	4886 4887 4888 4891 4892 4894 4895 4898 2888
ran$	358 359 360 372 373 391 392 913 1035 1036 1037 1106 1107 2581 2659 2777 2780 6731
rang$	9154
ranger	2435
rape	6217
rape$	9600 6336
raped	6965
rarely$	1291 4911 1292 4912 1293 2535
rascal$	3395
rascals$	3395
rash	6098
rash$	77 78 653 9481 2696
rat$	6341
rate	2321
rate$	9297 6778
rated$	866 880 979 983
rates$	9297 6778
rather$	9117 9119 5784 2866
ratings$	9157 9158
rational$	3853
rats	2605
rats$	6225 6341
re	5941
re$	5186 5197 2736
reach$	7940 8601 8622 8645 5263 8653 8671 8672 8673 6621 6623
reached$	7700 7701 7702 7703 8545 8551 8556 8559 8565 8634 8651 8657 8658 8659 8660 8661
reaches$	6622
reaching$	8671 8672 8673 5291 6621
react$	8567 9104
reaction$	8039 8040
read	5853 6933
read$	7940 1777 1778 1779 8938 9236 9448 9547 6932
reader$	9211
readers$	9211
readily$	9053 9054 9055 9056
readin	9551 6169
reading$	9552 6639 3307
ready$	7603 7604 9101 5719 2178 2333 9560
real$	5508 5509 5510 5511 3192
realise$	4247 4248 4339 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350
realised$	4247 4248 7658 7659 4277 4278
really$	4821 1585 1586 1587 1588
rearrested$	6973
reason$	4879 8671 8672 8673 2292 6621
reasoned$	8545 8551 8556 8565 8634 8657 8658 8659 8660 8661
reasoning$	8671 8672 8673 5294 6621
reasons$	2292
reassurance$	8347
rebuff$	2699 2991
rebuffed$	8528 8533 8534 8535 8536 2699 2991
rebufffed$	2699 2991
rebufffing$	2699 2991
rebuffing$	2699 2991
rebuffs$	2699 2991
receiv	6700 3242
receive$	3820
receives$	2525
recent	2176
recent$	5796
reckless$	77 78 3716 7111 7112 7113 7114 3855 7336 653 2650 2696 3409
recklessly$	3383
recklessness$	7239 7240 7241 7242 7243 7244 7581 4241
reclaim$	2466
reclaimed$	2466
reclaiming$	2466
reclaims$	2466
recognise$	7229 7709 4339 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350
recognition$	9211 6713
recomm	2450
recommit$	9256 9397
record	2238 2327 2358 6006 2428
record$	5495 5595 9107 5747 2201 2207 9263 5881 9265 9339 2353 5978 5985 6071 9636 6857 6993
recorded$	2212 2260 2262 2277 5978 5985 2380 2381 9430 3168
recording$	2081 2082 2083 2084 2201 2207 2354 5978 5985 6664
recordinged$	5978
recordings$	2354 5978
records$	9196 2201 2207 9263 9265 9339 5978 5985 9389 6071 6714 6857
recover$	3263
recovered$	9392 3263
recovering$	3263
recovers$	3263
recovery$	9616
recrui	9380
recruit$	344 2657 2658
recruited$	7048 344 3965 346 347 348 2657 2658
recruiter$	7847 6359 6362 6363
recruiters$	7847 6359 6362 6363
recruiting$	344 2657 2658
recruitment$	7058
recruits$	344 2657 2658
recruitted$	344 2657 2658
recruitting$	344 2657 2658
red$	1479 9312 2931 2953 6591 3166
redeal$	9256 9397
redemption$	6623
redheaded$	5050 3424
reduc	2321
reduce	2537
reduce$	6780
reduced$	6808
reduct	5942
reduction$	9321 9325
referenced$	6025
referr	9495 2501
referral$	5145 1526 5147 1528 1529 8942 6676 3367
referrals$	5145 1526 5147 1528 1529 8942 9089 9090 6676 6677
referred$	3242
refuge	6188
refuge$	9571
refus	2472 6921 3302
refusal$	3846 227 228 229 230 231 232 951 952 953 954 955 1508 1509 5154 1925
refusals$	1508 1509 5154 1925
refuse	3361
refuse$	683 690 691 692 693 694 696 728 1507 8524 8690 8691 8692 8694 2990 6629 3063
refused$	7638 683 690 691 692 693 694 696 728 1507 8524 8528 8533 8534 8535 8536 8690 8691 8692 8694 2990 6629 6671 3063
refuser$	6389 3401
refusers$	6389 3401
refuses$	683 690 691 692 693 694 696 728 1507 8524 8690 8691 8692 8694 2990 6629 3063
refusing$	683 690 691 692 693 694 696 728 1507 8524 8690 8691 8692 8694 8877 8878 2990 6629 3063
regard	6700
regard$	3686 3687 3688 3689 3690 3692 3693 8903 8904 8905 8906 8907 8908 8909 8910 5530 5531 5532 5533 5534
regarded$	868 985
regardless$	7156 7160 7605 8305
regist	2181 2356 5976 6006
register$	5822 9381 9389 9611 9612 6749 6910
registered$	2620 3272
registers$	9389
registrations$	6721 3102
regrettable$	5664 9048
regrettably$	3436
regular$	388 389 2661
regularly$	387 9506
rehab	9606 6232
rehab$	9615
rehabilitation$	3368
reject$	824 825 8524 8694 2711 2991
rejected$	824 825 8524 8528 8533 8534 8535 8536 8694 2711 2991
rejecting$	824 825 8524 8694 8877 8878 2711 2991
rejects$	824 825 8524 8694 2711 2991
rejectted$	824 825 8524 8694 2711 2991
rejectting$	824 825 8524 8694 2711 2991
relapse$	8568 6616
related$	9541 6338
relati	9562 9574 6700
relations$	6284
relationship$	7068 3827 442 443 444 7452 7453 8084 8309 8310 8370 2588 6270 6284 6487
relationships$	7068 3827 442 443 444 8309 8310 8370 6270 6284 6487
relay$	2397
relaying$	2397
relays$	2397
released$	2624 3361
relentlessly$	3432
relevant$	2456
reliab	2176
reliable$	5796
reliant$	6509
relied$	8657 8658 8659 8660 8661 2359
relies$	2591
relish$	771 772 773 774 2702
relished$	771 772 773 774 2702
relishes$	771 772 773 774 2702
relishing$	771 772 773 774 2702
reluctance$	3846 227 228 229 230 231 232 951 952 953 954 955
reluctant$	687 690 691 692 693 694 696 951 952 953 954 955 2101
relying$	2591
remain	3334
remain$	7245 561 562 840 882 883 884 885 886 887 888 889 890 891 980 1004 1005 1006 1007 1008 1009 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1397 8566 2741 2743 2747 2805 2806 2816 6954
remained$	4576
remains$	3728 224 225 561 562 840 882 883 884 885 886 887 888 889 890 891 4576 4581 980 1004 1005 1006 1007 1008 1009 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1397 6057 2741 2743 2747 2805 2806 2816
remand	5970
remand$	3610
remanded$	9353 6261 3610
remark$	1500 1501 1502 1503
remarkably$	2874
remarked$	1500 1501 1502 1503
remarking$	1500 1501 1502 1503
remarkked$	1500 1501 1502 1503
remarkking$	1500 1501 1502 1503
remarks$	1500 1501 1502 1503
reminded$	7142 7143 144 145 146 157 158 159 160 2219 2383 6055
reminder$	9045 9046
reminders$	7139 9045 9046
remiss$	3435
remit	2426
remorse$	6320
remorseless$	3409
remote$	9101
remov	2371 2417
remova	9603
removed$	8899 8900 9375 2439
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3604
reoffe	5946
reoffend$	8567 9239 9256 9397 6616
reoffended$	3616
reoffender$	3399
reoffenders$	3399
reoffending$	9324 9327 9329 3188 3616
reoffends$	3616
repair$	9104
repara	2629
reparation$	6249
repeat$	388 389 8567 2661 2736 3115
repeated$	3790 5662 5663 5686 9089 9090 3014 6677 3280
repeatedly$	387 5365 2008
replied$	7515 8774 8791 8792 8793 8794 9154
reply$	7528 7529 7530 7755 7757 8540 8546 8560 8928 9043 9104 9107 6613
replying$	7165 7302 7528 7529 7530
report	2174 5797 5805 2327 2357 2358 2428 6169 6700 6703
report$	7229 7619 7709 8872 8942 2095 9188 2201 2207 9263 9265 5978 2397 2415 2424 9456 9552 6676 6928
reportd$	2424
reported$	7488 7496 2250 5978 2361 2424 6753 6791
reporting$	8539 2201 2207 5978 2397 2424
reportinged$	5978
reportings$	5978
reports$	8872 8942 2201 2207 9263 9265 5978 2397 2424 9456 6676
reprimand$	3608
reprimanded$	3608
reprimands$	3608
reprobate$	3395
reprobates$	3395
reputation$	1053 1054 9078 5753 9146
reques	5817 2290 2450
request$	8942 9045 9046 6676
requested$	6718
requests$	9045 9046 9089 9090 6676 6677
requir	5817 6700
require$	8171 1324 1325 1326 4947 1328 1329 1330 1331 1344 1345 8349 4967 4968
required$	1344 1345 8349 4967 4968 2326 6195
requires$	1344 1345 8349 4967 4968
requiring$	1344 1345 8349 4967 4968
rerob$	9256 9397
reside	5945 2562 2565
residential$	6182 6185 2852
residents$	7824 4442 7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 5616 9304 9328 6329 6330
resilience$	3417
resilient$	1369 1370 1371 1372 1379 3417
resist$	7229 7653
resistance$	951 952 953 954 955
resistant$	951 952 953 954 955 6626 6629 3409
resit	3309
resolution$	9635 6992
resort$	340 341
resorted$	340 341 2052
resorting$	340 341
resorts$	340 341 2053
resortted$	340 341
resortting$	340 341
respect$	7709 7734 4360 4522 8540 8546 8560 8903 8904 8905 8906 8907 8908 8909 8910 6379 6613
respit	2562
respite$	6182
respon	9180 5801 5863 9364 9380 6771
respond$	7709 8540 8546 8560 8928 9104 9107 6613
responded$	8774 8791 8792 8793 8794 8938
response$	1873 1881 1882 1883 2081 2082 2083 2084 9176 9184 5955 5974 2355 9359 9360 5987 2369 2382 2386 6022 9417 6044 2438 2457 6664
responses$	1873 1881 1882 1883 2081 2082 2083 2084 6664
responsib$	8948 9031 9071
responsibbed$	8948 9031 9071
responsibbing$	8948 9031 9071
responsibed$	8948 9031 9071
responsibilit$	4830
responsibilities$	8212 8739 8948 9071
responsibility$	7614 670 671 4295 4296 4297 4298 4299 4300 4301 4302 4303 4304 4305 4306 4307 4321 4322 4323 4324 4325 7739 8384 8739 8822 8903 8904 8905 8906 8907 8908 8909 8948 9071 2088 6970
responsibing$	8948 9031 9071
responsible$	7028 670 671 1379 8384 2080 9100 9246 2252 5983 2364 2440 2622
responsibs$	8948 9031 9071
rest$	8145 8372 8443 8444 8445 9091 6678
resteal$	9256 9397
rests$	9091 6678
result$	213 2293 6032 6928 6930
resulted$	7015
resulting$	6032
results$	9078 5753 9146 9157 9158 9406 9552 6928 6930
resupply$	9256
retail	2194 5945 6051
retail$	5991
retailers$	2170 9174 5814 9328 9434 2441 9447
retain$	3099
retained$	6718 3099
retaining$	3099
retains$	3099
retak	3309
return	6700
return$	7082 7209 7245 7274 7276 7277 7278 336 337 338 339 3987 368 372 373 3997 4036 4044 425 426 427 4051 7438 7709 8540 8546 8560 8566 8568 2332 6613
returned$	336 337 338 339 368 372 373
returning$	7165 7302 336 337 338 339 3984 368 372 373 3994 7511
returnned$	336 337 338 339 368 372 373
returnning$	336 337 338 339 368 372 373
returns$	336 337 338 339 368 372 373 2332
revealing$	8454 2976
review	2215
review$	2375 6469
reviewed$	2375 6026
reviewes$	2375
reviewing$	2375
reviews$	2375 6469
reward$	2311
rewards$	2311
ride$	542
rided$	542
rides$	542
riding$	542
riff$	2723
right$	3716 3718 3736 7570 7571 7739 7919 4808
rightly$	2095
rigid$	9101 5719
rigoro	2384
rigorous$	6004
ring	2415 3116
ring$	8489 2190 6035 2465 2730 6591
ringin	9334
ringing$	8539 2190 6035 2465
ringle	9253 9290 6801
ringleader$	9274 9310 9351 6736 3396
ringleaders$	9274 9310 9351 6736 3396
rings$	4726 4727 5066 8489 2190 6035 2465 6591
ringworm$	3578
riot$	6398 6399 6400
ripped$	5119 2969 2976
rise$	2423
risk$	7003 7004 7014 3635 16 17 18 3676 7060 7061 7067 7069 7070 7071 7072 7074 7075 7076 7078 7552 599 7673 7674 7722 7723 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7744 7745 7746 7747 7748 7780 7787 7800 4486 867 4488 4489 4490 4491 4492 4493 4494 4495 4496 4497 7881 7882 4500 4501 4592 4593 974 975 4596 977 978 7982 7983 7984 7985 7986 7987 7988 7989 7990 7991 7992 7993 7994 7995 7996 7997 7998 7999 8072 8309 8310 8318 8319 8320 8321 8322 8323 8324 5658 5921 2324 6026 6229 2648 3109 3136
riskier$	3716 2650
risks$	7003 7004 7060 7061 7069 7070 7071 7072 7074 7075 7076 7078 3749 3750 7673 7674 7722 7723 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7745 7746 7747 7748 7780 8072 8309 8310 8318 8319 8320 8321 6269
risky$	7003 7004 3716 3855 7336 4422 2650 2707 2804
ritalin$	3535
rivalry$	6338
rivals$	6330
road$	7268 3962 2865
roadman$	7837 6339 3394
roadmen$	7837 6339 3394
roam$	7307
rob$	9256 9333 9397 9452
robbed$	7048 7051 7547 2637
robber	9170 9180 5801 9253 5872 9266 2265 9277 5946 9365 9366 9367 9379 2398 9408 6242 6243 6254 6256 6732 6815 3382
robber$	7895 7896 7897 9246 6367 6368
robberies$	9254 9255 5885 9329 6018 9625 9639 9648 6779 7002
robbers$	7895 7896 7897 6367 6368
robbery$	7329 9176 9184 2184 5809 5810 5811 2192 2193 2227 5885 9272 5901 5955 5974 2355 9359 9360 5987 2369 2374 5998 2382 2386 6022 6044 2438 2457 9625 9626 9637 9639 9648 3110 3127 3170 7002
robbing$	9455 9461
robs$	9333 9452
robust	2384 2414 3150
robust$	6004 2409
robuster$	2409
robustly$	6754
rode$	542
role$	7614 9071
roles	9373
roll$	804 8973 6938
rolled$	6924 6938
rolling$	804
roma$	1405 5031
romanian$	1405 5031 6584
room$	2170 9174 9192 9193 9194 5812 5813 5814 5847 9233 9434 6189 6221 2604 6234 9619 6802
rooms$	6802
ropes$	8069
rose$	6778
rot$	8933 9149
rotten$	2734 6425
rough	6962
rough$	4462 2708 2734 2933
round$	8071 4695 8109 2279 6607 6780
rouser$	6352
rousers$	6352
route	9368
route$	3962 9423
routes$	9423
row$	5214 8598 5216
rowdy$	2809 3409
rows$	2558 2587
rubber$	3037
rude$	7973 7974 8056 8694 3409
ruffian$	3395
ruffians$	3395
rug$	9068
rui$	3611
rule$	7828 8777 8778 8779 8780 8781 8782
rules$	8148 8777 8778 8779 8780 8781 8782 9066 6331
run	2388
run$	7082 7132 7245 7274 7276 7277 7278 3904 3905 3906 358 359 360 372 373 4002 4007 391 392 4262 804 817 818 913 1035 1036 1037 1106 1107 1212 8568 1582 1583 8694 5768 2393 2581 2659 2776 2779
runaway$	7895 7896 7897 6367 6368
runaways$	7895 7896 7897 6367 6368
rung$	8938
runner	6751
runner$	7360 7898 901 6367 6369
runners$	7360 7898 901 9269 6367 6369
runnin	5863 9380
running$	3959 358 359 360 372 373 4001 4003 4007 391 392 804 817 818 913 1106 1107 1212 8694 9246 9364 2393 2581 2659 2775 2778 6804
runs	9380
runs$	358 359 360 372 373 4007 391 392 804 817 818 913 1035 1036 1037 1106 1107 1212 8694 2393 9465 2581 2659 6804
rushed$	2496
s$	5861 9247 5916 6118 6131 2522 6154 2549 6173 6175 6176 6185 2570 2571 6197 9608 6231 6235 9620 6264 6837 6840 6843
s17$	3601
s20$	3601
s47$	3601
sabotage$	2698
sabotaged$	2698
sabotages$	2698
sabotaging$	2698
safe$	7056 7057 3736 7672 7676 4294 7678 7691 7692 7700 7701 7702 7703 8284 4919
safeguard$	3671 7229 4314 7718
safeguarding$	8327 8328 8329 8330 8338 8339 8340 8347 3014
safer$	3716 3736
safety$	7013 3631 7069 7070 7071 7072 7073 7074 7075 7076 7077 7079 3757 3758 7673 7674 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 8318 8319 8320 8321 9203
said$	93 3915 4108 4109 4116 4256 8587 5335 5336 5339 5477 5478 1948 1949 2250
sallow$	3424
same$	7157 7159 7161 7163 7606 4479 4944 4945 4946 1383 5067 8457 8470 5098 5106 2907
sanction$	2425 3157
sanctioned$	4474 4475 4476 4477
sanctions$	2425
sand$	9065
sandy$	2931
sat$	1488 1489 1490 1937 1938 1939 1940 1941 1942 1943 1944
satisfy$	8622
savage$	7895 7896 7897 6367 6368
savages$	7895 7896 7897 7916 7917 7918 6367 6368
saved$	7700 7701 7702 7703 8657 8658 8659 8660 8661
saving$	9078 6623
savvier$	1060 1061 1062
savvy$	1060 1061 1062 1379 6481 3415
saw	2493 2588
saw$	1857 1858 6113
say$	7229 3848 3901 7619 7649 7709 832 8526 8540 8546 8560 5335 5336 5339 2377 6613
saying$	832 8539 8600
says$	832 8527 8587 5335 5336 5339 1948 1949
scabies$	3577
scallies$	3395
scally$	3395
scallywag$	3397
scallywags$	3397
scan$	2375 9508 9516
scandal$	3434
scandalous$	3434
scaned$	2375
scanes$	2375
scaning$	2375
scans$	2375 9516
scant$	66 73 5520 5527
scantily$	1403 2923 2934
scar$	1423 6574
scarcely$	1251 1253 1254 1291 4911 1292 4912 1293 1346 4966 1347 1348 2877 2878 2893
scare$	8364 8365 8366
scared$	8322 8323 8324 1364 1365
scares$	4884 8268
scarf$	8494 6591
scaring$	7062 7063 7064 7065 7066
scars$	1423 6574
scarves$	8494 6591
scatter$	9429
scattering$	2437
scenario$	7005
scenarios$	7005
scheme$	6749
schemer$	6367
schemers$	6367
scheming$	3409
schizophrenia$	3526
schizophrenic$	3526
school	2534 9551 6925
school$	7348 7349 7350 7633 7717 7857 7858 7859 7860 7861 7862 7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 7902 4523 8032 5386 5391 5392 9094 9125 5769 2153 9522 6146 9535 9536 6154 9538 9539 9545 9548 9549 9552 9554 9555 9560 6205 6283 2769 3014 3061 3070 3071 6903 6904 6919 3301 6922 3308 6934 3317
schoolboy$	2744
schooling$	6919
schoolmates$	6366
schools$	7857 7858 7859 7860 9595 6904
sclerosis$	9615 6827
scoliosis$	3589
scor	6729
score$	8069 6806
scored$	9231
scores$	6806
scorn$	2699
scorned$	2699
scorning$	2699
scornned$	2699
scornning$	2699
scorns$	2699
scour$	2375
scoured$	2375
scoures$	2375
scouring$	2375
scours$	2375
scrap$	7541
scraped$	6575
scratch$	8963
scrawny$	3424
screamed$	7638
screen	2501
screening$	9503
screens$	8701 8734 8735 8736 8737
screenshot$	2354
screenshots$	2354
screwed$	997
scrote$	3397
scrotes$	3397
scrounger$	6367
scroungers$	6367
scruffily$	1403 2934 6590 6592
scruffy$	1405 5029 8454 2933 2953 2969 2976 3424
scum$	3395
scumbag$	3395
scumbags$	3395
search	9195 2279 9295 2303 9363 9438 2469
search$	2245 9281 5899 9287 9291 9292 2308 5940 2345 2349 2375 9391 9463 6089
searched$	2308 2375 9453
searches$	9291 9292 5923 2308 2349 2375 9391 9425
searching$	9291 2308 2349 2375
searchped$	2345
searchs$	2345 2375
seasoned$	3418
seating$	6006
second$	1383 5529 5733
secrecy$	4199 8953
secretive$	3409
sectio	9606 6232
section$	5910 3326
sectioned$	9615 3529
secur	3119
secure	2293 2565
secure$	7524 7525 6185 6250 2643 3099
secured$	9462 6718
secureed$	3099
secureing$	3099
secures$	3099
securi	2194 5850 2293 6051 2435
security$	7824 2170 9174 5814 2224 9233 2334 9434 2436 2441 2442 9447 2461 6330
seduce$	199 2654
seduced$	199 775 2654
seduces$	199 2654
seducing$	199 2654
see	2493
see$	7229 7245 4339 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 8266 8511 8928 9107 9218 2331 2353 2377 9449 6113
seed$	6354
seeds$	6354
seeing	2493
seeing$	7165 7302 6113 2598 2682
seek	5817 2290 2293 2359 3141
seek$	207 402 403 404 405 406 407 408 777 4397 778 779 780 781 782 783 799 800 802 8694 2167 9358 5989 2822 2823
seeked$	2167 5989
seeker$	7893 6323 6441 6954
seekers$	7893 6323 6441
seekin	5817 2290 2359
seeking$	207 402 403 404 405 406 407 408 777 4397 778 779 780 781 782 783 799 800 802 4621 4630 8694 2167 5989 6323 6441 2822 6954
seeks$	207 402 403 404 405 406 407 408 777 4397 778 779 780 781 782 783 799 800 802 2167 9358 5989 2822 2823
seem$	561 562 840 882 883 884 885 886 887 888 889 890 891 980 1004 1005 1006 1007 1008 1009 1120 1122 1123 1124 1125 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 4939 4940 4941 1397 1892 1893 2741 2743 2747 2805 2806 2816 2872 2873
seemed$	561 562 840 882 883 884 885 886 887 888 889 890 891 980 1004 1005 1006 1007 1008 1009 1120 1122 1123 1124 1125 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1322 1397 1892 1893 2741 2743 2747 2805 2806 2816 2872 2873
seeming$	1892 1893
seemmed$	1892 1893
seemming$	1892 1893
seems$	224 225 561 562 840 882 883 884 885 886 887 888 889 890 891 980 1004 1005 1006 1007 1008 1009 1120 1122 1123 1124 1125 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1397 1892 1893 2741 2743 2747 2805 2806 2816 2872 2873
seen	9431 9468 2588 2627
seen$	7658 7659 4277 4278 869 986 1072 8545 8551 8556 8565 8634 1857 1858 8969 9419 2493 2509 2598 6731 6741 6753
sees	2493 2588
sees$	6113
seize	2210
seize$	5830 3099
seized	5829 2210
seized$	9212 5830 9392 6718
seizeed$	3099
seizeing$	3099
seizes	2210
seizes$	5830 3099
seizin	2210
seizing$	5830
seizure$	2210 9415 9524 6714 3510
seizures$	6714 6831 3510
seldom$	1291 4911 1292 4912 1293
select	2284
selective$	3279
selectively$	3279
self	3209 3231
self$	3620 3622 3661 3662 43 3664 3665 3666 3667 3668 3669 50 7054 7055 3673 3674 65 101 7234 3910 3911 3912 7325 3955 4010 7531 7532 7534 4170 4171 4172 4173 4174 4175 4176 4177 4179 4180 7566 7567 7580 4206 4207 4208 4209 7593 7594 7595 7596 7597 7598 7599 7600 7601 7602 4224 4225 4226 4227 7611 4289 4293 674 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 4308 4309 7693 7694 7695 7696 7697 7698 7700 7701 7702 7703 4351 4352 4353 7913 8088 8089 8090 8091 8092 8093 8094 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 4901 8285 8286 4904 8293 5713 9514 6217 6266 6291 6292 2692 2760 6507 6508 2889 2901 3032
selfharm$	6851
selfharmed$	6851
selfharming$	6851
selfharms$	6851
selfie$	7404 4048 4049 430 431
selfies$	7404 4048 4049 430 431
selfish$	3409 3434
selfme	6829
sell$	7082 7245 7274 7276 7277 7278 3904 3905 3906 358 359 360 415 7755 7757 7765 7767 2659 2672 6306
sellin	5863 9253 9334 9380
selling$	7339 358 359 360 415 9246 9461 2642 2659 2672 6725 7000
sells	9380
sells$	358 359 360 415 9465 2642 2659 2672
selves$	3620 3622 3661 3662 43 3664 3665 3666 3667 3668 3669 50 7054 7055 3673 3674 7234 3910 3911 3912 7325 4010 7531 7532 7534 4170 4171 4172 4173 4174 4175 4176 4177 4179 4180 7566 7567 7580 4206 4207 4208 4209 7593 7594 7595 7596 7597 7598 7599 7600 7601 7602 4224 4225 4226 4227 7611 4289 4293 674 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 4308 4309 7693 7694 7695 7696 7697 7698 7700 7701 7702 7703 7913 8088 8089 8090 8091 8092 8093 8094 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 4901 8285 8286 4904 8293 5713 6266 6291 6292 6507 6508
semh$	3593
sen$	9534 3290 6911
send	2174 2357 2415
send$	7082 7245 401 7755 7757 7765 7767 2173 2385 6028 6035 2424 2685 6306 3290 6911
sendd$	2424
sended$	2424
sending$	401 8671 8672 8673 2385 6035 2424 2685 6621
sends$	401 2385 6028 6035 2424 2685
sensation$	2703
sense$	7737 4356 1108 1110 4900 1281 1282 4903 8475 8867 8868 8869
sensible$	7025 3716 3736 1379
sensit	2176
sensitive$	5796 6456
sensory$	3259
sent	2174 6058 6061
sent$	401 7503 7504 7505 7515 2173 9448 6194 2617 6261 2685 6306 6671 3333
senten	9574
sentence$	2408 9647 6972 3363 6984 7001
sentenced$	6261 3363
sentences$	2408 9647
sentencing$	3363
separa	9574 9576 6194 6196 9621
separate$	9429
separated$	9577
separating$	2437 9577
separation$	9579
september$	7350
sergea	5809 5810 5811 2192 2193 2194 2227 5955 5974 2355 9359 9360 2369 2382 2386 6022 6044 2438 2457
sergeant$	2170 9192 9193 9194 5812 5813 5814 2224 5847 9338 9357 5975 9370 6002 9400 9405 9427 2445 6066 2451 6077 6085 6773
serial$	388 389 2661 2736 2748 3115
series$	1742 6746 6747
serious$	3684 5508 5509 5510 5511 2736 3014
seriously$	8812 8813 8831 8832 8833 8834 8835 8836 8837 8838 8839 8840 8841 2008
seriousness$	7722 7723 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7745 7746 7747 7748
sertraline$	3538
serve$	2400
served	9399
served$	2400 2630
serves$	567 568 2400
servic	9495
service$	7834 5386 5391 5392 5402 5403 9073 9094 9125 5761 5769 2153 9324 9503 9509 3014 6664 3061 3070
services$	7717 7718 7954 8060 8341 8342 8343 8344 8345 1530 1531 1532 1533 5386 8773 5391 5392 9094 9125 5769 9503 6319 6610
serving$	2400 6174 6652 3343
session$	124 126 127 4671 8687 8688 8689 8731 8732 8733 6318
sessions$	124 126 127 3787 7171 8032 4671 8731 8732 8733 6318
set$	342 7864 5011 1565 1566 1683 2211 2621 6533 6534 6906
setting$	2621
settle$	8540 8546 8560 6613
seven	5964 2362 9368 9369 9395 9403 6038 2430 9469 6801
seven$	7865 7920 6050
severa	9221
several$	3790 1440 5662 5663 5686 9089 9090 6677 3110 3280
severe	3226
severely$	3300 3331
sex$	7068 3827 7264 3949 4029 7414 4034 416 4041 7427 432 433 434 435 7449 7450 4141 8081 8082 8309 8310 8370 6240 6270 6286 6296 6487
sexual$	7336 4021 4032 417 418 419 420 422 4045 4046 4047 432 433 434 435 7451 8081 4731 4734 8371 2500 2664 2674
sexualised$	7336 4021 7964 7965 7966 7967 7968 7969 7970 7971 7972 6288 6289 2809 3416
sexuality$	7523
sexually$	2667 2868 2869 2903 3248 3344 6965
sgt$	9400
shabbily$	1403 2926 2934
shabby$	2969 2976 3424
shadow	2469
shadow$	2225 6089
shadowed$	2225
shadowing$	2225
shadows$	5066 2225
shaggy$	2931
shall$	1537 1538 1539 1540 1541 1542 2360
shallow$	3409
sham	9470
shambles$	3434
shambolic$	3434
shame$	8965 5664 9048 3034
shameful$	8876 3434
shamefully$	3434
share	2357 3081
share$	7245 401 705 1486 8540 8546 8560 8928 9104 9107 5790 2171 2173 2413 2424 2569 6613
shared$	401 1486 5477 5478 8938 5790 2171 2173 2424
shareed$	2424
shareing$	2424
shares	3081
shares$	401 1486 5790 2171 2173 2424 2569
sharin	6700 3081
sharing$	401 1486 8979 5790 2171 2173 2569
sharper$	1060 1061 1062
shaved$	2949 2951 2953 6575 2966
shaven$	2921 2922 2950 2953 2966
she$	3732 4072 4113 4117 4118 4143 624 827 4447 828 7831 829 830 8068 8592 8593 8594 8595 8596 5220 5221 5222 5224 5386 8773 3294
shed	6962
shed$	2068
shedding$	2068
sheep$	7856 6367
sheet$	6802
sheets$	6802
shelter$	7419 7420 7421 7422 7423 7424 7425 7426
shielding$	8330 8335 8336 8337 8338 8339 8340 8347
shift$	3904 3905 3906 3183
shifty$	2933
shirk$	2068
shirked$	2068
shirking$	2068
shirkked$	2068
shirkking$	2068
shirks$	2068
shirt$	8463 6591
shirtless$	3424
shirts$	8463 6591
shocking$	1974 1975 1976 1977 5664 9048 9084 9085 9086 9087 2809 3044
shockingly$	3436
shoddy$	3434
shoes$	5071 1452 8477 8478 8479 8480 8481 8489 6591 6596
shooti	9266 9365 9366 9367
shootings$	9254
shop	2194 5991 6051
shop$	7348 7349 2170 9174 5814 9374 9434 9442 9447
shopke	2194 5945 6051 6257
shopkeeper$	7202 7416 9640
shopkeepers$	7202 7416 7824 2170 9174 5814 9304 9328 9434 2441 9447 6329 6330
shopli	2265 9277 5946 9366 9367 9379 2398 6242 6254 3618
shoplifter$	7895 7896 7897 6367 6368
shoplifters$	7895 7896 7897 6367 6368
shoplifting$	7062 7063 7064 7065 7066 7329 7339 7343 7922 5885 9329 2374 6018 9443 9625 9637
shoppe	5945
shoppers$	9304 9328 6329
shopping$	5991
shops$	2170 9174 5814 9374 9434 9442 2441 9447
short$	5014 8455 5119 8865 8866 2818 2910 2931 2952 2953 2976 3031 6674 3424
shortcoming$	3013
shortcomings$	8744 8745 8746 3013 6635 3433
shortest$	1425 2957
shorts$	8477 8478 8479 8495 8496 8497 8502 6591 6596
shot$	5958
shots$	5958 9398 9422
shotter$	3401
shotters$	3401
shotting$	358 359 360 2659
should	6158
should$	21 22 23 24 25 26 500 501 612 627 635 636 637 638 639 640 641 642 643 651 655 656 657 658 701 1151 1290 1340 1748 1750 1751 1752 1753 5375 8768 5514 1965 5590 5837 2224 2273 2360 9541 3016
shoulder$	8045 1420 3062
shouldered$	6536 3062
shouldering$	3062
shoulderred$	3062
shoulderring$	3062
shoulders$	8045 8099 3062
shout$	1035 1036 1037
shouted$	2579
shouting$	2558
shouts$	1035 1036 1037
show	2243 5864 2259 6700
show$	654 675 676 7709 4331 8540 8546 8560 1665 8722 5838 2377 6613
showed$	654 675 1900 5838
showin	2243 2259
showing$	675 1900 9172 9525
shown	6058 6061
shown$	654 676 8635 8636 8637 8638 1900 2212
shows	2243 5864 2259
shows$	654 675 1664 1900 5838 5884 2377
shrug$	744 2087
shruged$	744 2087
shrugged$	744 2087
shrugging$	744 2087
shruging$	744 2087
shrugs$	744 2087
shunt$	2507
shut$	2136 6671
shuts$	2136
shutting$	2136
shy$	6445
siblin	9585 9586
sibling$	6471 2855
siblings$	3621 8055 8239 9591 6267 6471
sick$	9482 9522
sickle$	3222
side$	8397
sidelined$	3045
sight$	9348 6774 3233 3271
sighted$	6651 6753 6891 3453
sighting$	2220 6726
sightings$	2220 9335 6726 3171
sign$	2046 2047 2048 2049 9069 9070 6673 6676
signal$	7191 9411
signals$	7191 7192
signed$	2518 2519
significant$	972 973
signs$	2046 2047 2048 2049 9069 9070 9089 9090 9378 6673 6676 6677
silence$	4199 8953
silliness$	7239 7240 7241 7242 7243 7244 7581 4241
silly$	3684 77 78 3716 3855 615 2695 3409
silo$	3074 3075
siloed$	3438
silos$	6693
similar$	1405 5031 2910
simple$	3356
simpler$	2333
simply$	533 7664 7665 7666 7667 1034 1585 1586 1587 1588 5374 1896 1897 2054 2055 2098 3051
since$	9603 6512 6990
single$	1652 1653 5304 5348 5349 1783 5404 5476 2176
sister	9562 6190 9575 6193 9585 9586 2603
sister$	2554 9573 6218 6471
sisters$	8055 4814 4815 4816 6471
sit	9431 9468
sit$	3882 1488 1489 1490 1492 8540 8546 8560 1937 9105 6613
site$	6712
sits$	1488 1489 1490 1492 1937 1938 1939 9380
sitting$	7603 7604 1937 1938 1939
situation$	7005 7587 7588 7673 7674 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7805 8325 8326 5658 9083 5766 2587 6957
situations$	7005 7805
six	5964 2362 9368 9369 9395 9403 6038 2430 9469 6801
six$	7920 1395 5016 5017 1440 8443 8444 8445 8446 8447 8448 5237 5246 5252 6050
sixteen$	1154 1155 1156 1157 6492
size$	1182 1183
skaters$	5237 5246
skeletal$	2910
ski$	2981
skills$	1108 1110 4900 1281 1282 4903
skimpy$	2976
skin$	5038 5054 9493 6557 2939 2945
skinned$	6518 6550
skinniest$	1425 2957
skinny$	5014 5050 5119 2910 2976 3424
skins$	7431
skirt$	8477 8478 8479 6591 6596 6603
skirts$	8477 8478 8479 8495 8496 8497 8502 8505 6591 6596 6603
skive$	3386
skived$	3386
skives$	3386
skiving$	3386
skunk$	6123
slag$	6367
slags$	6367
slapdash$	3434
slave$	6411 2792 3404
slaves$	6411 3404
sleep	6102 6130
sleep$	7245 7307 410 9485 9506 9513 2559 2593 2616 2665 3251
sleeped$	2607
sleepes$	2607
sleeping$	410 2559 2593 2607 2665 3240
sleeps$	410 2559 2593 2607 2616 2665
slender$	2910 3424
slep$	3342
slept$	410 6144 2592 2665 3342
slicked$	1419 6575
slide$	6686 6802
sliders$	8477 8478 8479 8495 8496 8497 8499 6591 6596
slides$	6802
slight$	2910 3424
slightest$	5282 5521
slightly$	1393 2912
slim$	5014 2910 3424
slimly$	2912
slippers$	8491 6591
slipshod$	3434
slit$	2966
sloppy$	1974 1975 1976 1977 3044 3434
sloth$	6688
slow$	951 952 953 954 955 1974 1975 1976 1977 9084 9085 9086 9087 9101 5719 2101 3044
slowly$	9101
slut$	6367
sluts$	6367
sly$	3409
smacke	2579
smacked$	6199
small$	927 4799 5014 1400 8455 2876 2910
smart$	5031 6479 6485 2976
smarter$	3716
smartly$	1403 2934 6590 6592
smarts$	6480
smelly$	8454 3424
smitten$	454 455 456 457 458 459 460
smok	2503
smoke$	7082 7245 7274 7276 7277 7278 315 7755 7757 8694
smoked$	7515 8694
smokes$	8694
smoking$	3632 3633 3634 600 8694
snakes$	6367
snapchat$	3811 3812 3813 393 4013 394 4014 395 4015 396 4016 397 4017 7401 7402 7403
sneak$	6367
sneaks$	6367
snood$	8494 6591 3429
snoods$	8494 6591 3429
snub$	2699
snubbed$	8528 2699
snubbing$	2699
snubed$	2699
snubing$	2699
snubs$	2699
so$	7158 7162 5377 1905 2874
social$	7331 7337 393 394 395 396 397 4429 7923 4620 8009 8057 5386 8773 2140 2142 5824 2233 5854 9255 5969 9467 2600
society$	7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884
sociopath$	6367
sociopathic$	3409
sociopaths$	6367
sod$	5541
sofa	3328 6962
sofa$	9596
sofasu	6948
soft$	7603 7604
sold$	358 359 360 415 2642 2659 2672 6306
solely$	2089 2090 3060
solicit$	2693
solicited$	2693
soliciting$	2693
solicits$	2693
solicitted$	2693
solicitting$	2693
solid$	2910
solidly$	2912
solve	3159
solves	3159
solvin	3159
somali$	1405 5031 6584
some$	90 597 1440
somebody$	7301 7644 5386 8773 2411
someone$	7301 4064 7644 4841 1260 5386 8773 2411
something$	7492 8697 9385
somewhere$	7419 7420 7421 7422 7423 7424 7425 7426
son	9409
son$	8197 6143
sons$	8197
soon$	9053 9054 9055 9056
sooner$	8136 8756 8765
sophisticated$	1117 3418
sorely$	2008
sorry$	8635 8636 8637 8638
sort$	7820 8327 8328 8329 8450 6328
sorts$	6328
sought	9399
sought$	207 402 403 404 405 406 407 408 777 4397 778 779 780 781 782 783 799 800 802 2823
sound$	1120 1122 1123 1124 1125 2872 2873
sounds$	1120 1122 1123 1124 1125 2872 2873
source	6700
source$	5796 2177 2434 9457 9480 3081 6702 3083
sources$	2177 9457 6702
south$	1416
space$	8302 5961 6234
speak	2588
speak$	7229 7398 398 399 400 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 4910 8511 8540 8546 8560 8625 8671 8672 8673 8928 6613 6621
speaking$	398 399 400 8539 6639
speaks$	398 399 400 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 8625 1948 1949
special$	2530 9534 3314 3325
specialist$	9496
speech$	2494
spell	6933
spelli	6169
spelling$	9552 3307
spend$	7245 3863 3864 3927 7483 7484 7485 7486 7487 810 811 812
spendded$	810 811 812
spendding$	810 811 812
spended$	810 811 812
spending$	7165 7302 7483 7484 7485 7486 7487 810 811 812
spends$	810 811 812 9431
spent$	810 811 812 2630
spice$	6123 9518
spiky$	2931 2953
spineless$	3434
spirit	6102
spirits$	9485
spite$	3756 137 138 140 3788 171 172 173 7371 7372 7373 7374 2043
spiteful$	8876 3409
split	9574 9576
split$	9429 6194
spliting$	2437
splitting$	2437
spoiled$	3409
spoilt$	3409
spoke$	398 399 400
spoken$	7142 7143 144 145 146 7488 4474 4475 4476 4477 8545 8551 8556 8565 8634 8938
sporadic$	7959 7960 7961 7962 960 2801
sport$	1422 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 9511 2954 2971
sported$	1422 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2954 2971
sporting$	1422 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2954 2971
sports$	1422 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2954 2971
sportted$	1422 2954
sportting$	1422 2954
sporty$	2933
spot$	9342 9377 6793 6814
spots$	9342 9377 6585 6814
spotted$	3453
spotty$	1418 5050 8437 2937 3424
spray$	2947
spree$	6794
spring$	7350 7351
spurn$	2699 2991
spurned$	8528 2699 2991
spurning$	2699 2991
spurnned$	2699 2991
spurnning$	2699 2991
spurns$	2699 2991
squad	5801 5804 5809 5810 5811 2192 2193 5820 2227 5955 5974 2355 9359 9360 2369 2382 2386 6022 6044 2438 2457
squad$	9184 9185 2183 9187 9192 9193 9194 5812 5813 9199 2197 9203 5847 9273 9338 9357 5975 9370 6002 9400 9405 9427 6077
squander$	2698 3067
squandered$	2698 3067
squandering$	2698 3067
squanderred$	2698 3067
squanderring$	2698 3067
squanders$	2698 3067
square$	9442
squarely$	2089 2090 3060
squint$	3427
squints$	3427
stab	9601
stabbed$	7051 7547 2637
stabbi	9266 9365 9366 9367 6242 6243
stabbing$	9272 9625 9626 9648
stabbings$	9254 9625 9648
staff	2194 6051 2435
staff$	7301 7416 7633 4332 7717 7718 7824 4442 7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 7899 8032 8063 8077 8078 8079 5232 5233 5235 5236 5386 8773 5391 5392 9094 9125 5769 5814 9304 9434 9640 6319 6329 6330
stained$	8454 2969 2976
stairw	6962
stamme	9493 9514
stamp	2321
stamp$	6657
stamped$	6657
stamping$	6657
stampped$	6657
stampping$	6657
stamps$	6657
stance$	6029 6769
stand	9431 9468
stand$	1090 4886 4887 4888 4891 4892 4894 4895 4898 1396 1488 1489 1490 1940 1941 1942 1943 1944 3021
standard$	8963 6664
standards$	8777 8778 8779 8780 8781 8782 6664
standing$	4886 4887 4888 4891 4892 4894 4895 4898 1940 1941 1942 1943 1944 3021 3352
stands$	1396 1488 1489 1490 1940 1941 1942 1943 1944 3352
starte	3242
starti	3242
starts	3242
starve$	3210
starved$	3210
starves$	3210
starving$	3210
stash	9180 5857 2258
stash$	9261
stashed$	9190
state	5797
state$	9083
stated	5797
statement$	7235 9183 9189 2531 6910
statemented$	3600
statements$	9183 9189
statio	6051
station$	7348 7349 2170 9174 9434 9442 9626
stations$	2170 9174 9434
statistics$	9157 9158
stature$	8394 8395 8396 6530
status$	7774 7778 7779 7800 7806 2703 6469 6910 6954
stay$	3706 7179 3850 3865 3866 3883 7274 7276 7277 7279 3926 7324 7456 7483 7484 7485 7486 7487 7488 4127 7619 7755 7757 7765 7767 8540 8546 8560 2559 6613
stayed$	7300 7488 7496 7503 7504 7505 7526 7527 7643 2559 2592 2607
stayes$	2607
staying$	7165 7302 7456 7483 7484 7485 7486 7487 7488 2559 2607 3320
stays$	7488 2559 2607 3320
steal$	7245 1035 1036 1037 8566 8690 8691 8692 9256 9333 9397 9452
steali	5863 9380 3618
stealing$	7060 7061 7062 7063 7064 7065 7066 7922 8056 9246 9455 9461 7000
steals	9380 3618
steals$	1035 1036 1037 8690 8691 8692 9333 9452
step	9562 6190 9582
step$	5843 2343 3150
stepbrother$	6218
stepdad$	2554 9573 6191 2575 9591 6218
stepfather$	2554 9573 6191 2575 9591 6218 9613
stepmother$	9573 2575 9591 6218 9613
stepmum$	9573 2575 9591 6218
stepparent$	9591 6218
stepparents$	9591 6218
stepped$	3150
stepsiblings$	9591
stepsister$	6218
stepstepdad$	9591
stepstepfather$	9591
steroi	6136
steroids$	9519
steward$	3816 7202 7416
stewards$	3816 7202 7416
sti	3249
sti$	6869
stick$	7709 8540 8546 8560 1777 1778 1779 6613
still$	7144 7164 1788 1789 1790 1791 2338
stills$	5789 9332 5958 2431
stis$	6869
stock	9180 9253
stock$	2187 9240 9260 9261
stockily$	2912
stocky$	5014 2910 3424
stole	3618
stolen	9180 9253 3618
stolen$	9240 9261 2389 9637 9638 3200
stoma$	3587
stomach$	3275
stone$	9515 2978
stoned$	8694
stoner$	6367
stoners$	6367
stood$	1488 1489 1490 1940 1941 1942 1943 1944 3021 3352
stop	2279 2320 9438 2469
stop$	7211 3898 7286 7324 4102 7650 8540 8546 8560 8622 8671 8672 8673 9195 2245 9281 5899 9287 2288 2289 2303 5940 2345 2412 2452 6089 6613 6621 3164
stopped$	4100 4145 7547 8657 8658 8659 8660 8661 8785 8786 8787 8788 8789 8790 2345 9363 2635 6671 6753 3265
stopping$	2288 2452
stopring$	2452
stops	2303
stops$	2288 5923 9315 2345 2412 2452
stopting$	2452
store	2194 5857 2258 6051
store$	7179 3904 3905 3906 2170 9174 5814 9434 9447
stored$	9190
stores	2258
stores$	2170 9174 5814 5877 9434 9447 9465
stories$	1034
storin	9180 5863 9253 2258
storing$	9246 9461
stout$	2910 3424
straight$	7497 7498 2931 2953
strange$	4027
stranger$	7187 7197 7198 4435 9610 6274
strangers$	3796 7187 3807 3810 7194 7197 7198 7206 7210 7313 4018 4419 7803 7804 4434 6274
strapping$	3424
strappy$	2976
strate	6764 6771 6775
strategy$	6781
strayed$	7515
street	2176 9363 5991
street$	7340 7348 7349 5796 5897 9298 9374 9442 2477 6276 2721 2803 2842 2847 2858 2859 2860 2861 2907 3085 3195
streets$	7340 9298 9374 9442 6276
streetsmart$	3414
streetwise$	1369 1370 1371 1372 1379 3414
streng	2293
strength$	1182 1183
stress$	3261
strict	2384
strict$	6004
strike$	4939 4940 4941 9333 9425 3090
strikes$	9333 9425
striking$	2933
strikingly$	2874
string$	185 1743
stringing$	185
strings$	185 9398
stroke	6098 6232
stroke$	9481 9524 9615
stroll$	1488 1489 1490
strolls$	1488 1489 1490
strong	2384 3150
strong$	1244 1245 1246 1379 6004 2409 2910 3192
stronger$	2409
strongly$	2912
stroppy$	3409
struct	6755
struggle$	121 951 952 953 954 955
struggled$	121 951 952 953 954 955
struggles$	121 951 952 953 954 955 3313
struggling$	121 951 952 953 954 955
strung$	185
stubble$	3425
stubborn$	5719 3409 3434
stubbornly$	3434
stuck$	7526 7527 8635 8636 8637 8638 1777 1778 1779
stud$	8489
studen	6257
student$	7976 8000 8001 8002 8003 8004 8005 9640 6354 2744 6424
students$	7976 8000 8001 8002 8003 8004 8005 6354 6424
studs$	8489
stuff$	7287 7415
stunt$	7068 6270
stunts$	7068 6270
stupid$	3684 77 78 3716 3841 615 2652 2695 3409
stupidity$	7239 7240 7241 7242 7243 7244 7581 4241
sturdy$	2910
stutte	9493
style$	8450 6338
subculture$	6423
subcultures$	6423
subjec	3121
subject$	8386 8389 2240 9355 3139 3462
subjects$	8386 8389 2240 5933 3462
submi	6700
submit	2174 3081
submitted$	2380 2381 6791
substance$	31 36 3254
substandard$	1974 1975 1976 1977 9084 9085 9086 9087 3044
succeeded$	8651
succes	2423
success$	9406
successful$	9306 6043
such$	3015
sucked$	7048
suffer	2595 2596
suffer$	3263
suffered$	6215 6216 3263
suffering$	3263
suffers$	6215 6216 3211 3263
sufficient$	1280 1283 6509
sugar$	2681 6841
sugars$	6841
sugges	5797 2450 6700
suggest$	5141 5143 5144
suggested$	5141 5143 5144
suicidal$	3527
suicide$	9483 3527
sullen$	3409
summer$	7350 7351
summon	9363
superficial$	7959 7960 7961 7962 2717 2801
superv	2627 2629
supervised$	2855
supervising$	8085 8327 8328 8329 8330 8338 8339 8340 8347 8352 8353 8354 8355 8356
supervision$	8085 8327 8328 8329 8330 8338 8339 8340 8347 8352 8353 8354 8355 8356 2081 2082 2083 2084 9631 6249 6664 6971 6989
suppl	9380
suppli	2174 2357 6039 6809
supplied$	358 359 360 6058 2659
supplier$	7904
suppliers$	7904 9274
supplies$	358 359 360 5888 9422 9465 2642 2659
supply	9170 2174 9180 5863 9247 9253 9266 9267 2357 9365 9366 9367 9373 6254 6763 6764
supply$	358 359 360 2167 9240 9256 5888 6040 9637 2659 3205
supplyed$	2167
supplying$	358 359 360 2167 9246 9455 9461 9637 2642 2659 7000
supplys$	2167
suppor	2293 2359 2627 3145 3150
support$	124 132 133 3787 7171 7229 7717 7718 7940 7954 7958 8327 8328 8329 8330 8338 8339 8340 8347 1530 1531 1532 1533 1881 1882 1883 8937 2081 2082 2083 2084 2281 2297 2326 6149 9542 2540 9543 6161 6318 6319 6610 6910
supported$	132 133 2281 2297
supporting$	132 133 2281 2297
supports$	132 133 2281 2297 2326
supportted$	132 133
supportting$	132 133
supposed$	7290 7291
suppre	2321
suppress$	3481
suppressing$	3481
suppression$	3481
sure$	1564 1565 1566 5256 5257 5258 5259 1640 1641
surely$	1702 1710 5330 1711 1712 5374 6630
surf	6948
surface$	2717
surgery$	9508 9516
surly$	3409
surprisingly$	2874
surveillance$	9287 3448 3484
surveilled$	9231
surviv	2596
survival$	2676
survive$	8300 8301 4922 1303 1304 4925 1308 2890
survived$	1308 6216 2890
survives$	1308 2890
surviving$	1308 2890
suspec	2241 6757
suspect$	8386 8389 9115 9245 9276 2363 6477 6730 3132 3139 3472
suspected$	5861 2250 2263 2363 2458 2622 3112
suspects$	8386 8389 9115 9241 9242 9245 9276 9279 2363 6353 6477 6730 3111 6760 3472
suspen	6169
suspended$	4474 4475 4476 4477 2533 6365 6916 3364
suspendeds$	2533
suspension$	7861 2533 9552 6365 3595
suspensions$	7861 2533 6365 3595
suspicious$	5947
swallo	3268
swap$	424 4044 425 426 427 428 429
swaped$	424 4044 425 426 427 428 429
swaping$	424 4044 425 426 427 428 429
swapped$	424 4044 425 426 427 428 429
swapping$	424 4044 425 426 427 428 429
swaps$	424 4044 425 426 427 428 429
swarthy$	3424
swayed$	6324
swear$	8694
swearing$	8694 9536
swears$	8694
sweatshirt$	8477 8478 8479 6591 6596
sweatshirts$	8477 8478 8479 6591 6596
sweep$	2065 6800
sweeping$	2065
sweeps$	2065 6800
swept$	2065
swift	3150
sympathy$	7546 7550 7568
symptoms$	6882
syndro	6098
syndrome$	9481 6889
system	6700
system$	7586 8077 8078 8079 9263 9264 9265 9339 9383 9384 9609 3014
systemic$	3014
systems$	9263 9265 3014
t$	5080 8477 8478 8479 6164 6596
ta	2539 6160
ta$	6159 9543
table$	9540
tables$	9147
tablet	6103
tablets$	9486 6106 9518 6860 6888
tabs$	5822
tackl	2321 2417
tackle	6780
tactic	6764 6771
tactical$	5987 3177
tag$	9634 9642 9647 6998
tagged$	9634 3370
tagging$	9634
tags$	9647
tail$	2225
tailed$	2225
tailing$	2225
tails$	2225
tak	2371
take$	64 7082 94 3726 7132 3820 7245 3880 271 272 7328 390 469 4091 675 676 705 7709 4339 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4366 4367 4368 4369 4370 7755 7757 7765 7767 1087 1209 1289 8511 8540 8546 8560 5421 1809 5448 5452 5453 5454 5455 5456 5457 5458 1900 8928 9104 9107 2307 2348 6062 6081 2486 2487 2516 2649 2685 6613
takeaway$	7348 7349
taken$	64 94 7488 675 676 8624 8635 8636 8637 8638 5420 5449 5450 5451 5452 5453 5454 5455 5456 5457 5458 1900 8938 2489 2496 2561 2649
taker$	7888 6268
takers$	7888 6268
takes$	64 94 314 390 7669 675 1209 5448 1900 2307 2486 2489 2516 2649 2685
taking	3268
taking$	3653 64 7133 390 675 1209 8303 8304 5452 5453 5454 5455 5456 5457 5458 1900 2307 2487 2489 2516 6268 2649 2685
talk	9431
talk$	124 7229 7397 398 399 400 7528 7529 7530 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 8511 8540 8546 5174 8560 8625 8645 5263 8671 8672 8673 9181 6613 6621 3072
talked$	398 399 400 7503 7504 7505 7518 3072
talking$	398 399 400 7528 7529 7530 1252 8539 8671 8672 8673 5293 9181 6621 3243
talkked$	398 399 400
talkking$	398 399 400
talks$	124 398 399 400 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 8625 9210 3072
tall$	5014 8398 1399 2910 6535 3424
tallest$	1425 2957
tan$	6566 6567
tango$	7317
tanned$	1418 2937 3424
tantrum$	8021 8022 6432
tantrums$	8021 8022 6432
target	9195 2284 2285 5906 9299 9300 2346 2417 3150 6775 6780
target$	7045 7046 9230 9281 9289 5907 3139 6772 3169 3191 3308
targeted$	7048 9289 5907 5966 3169
targeting$	9289 5907 3169
targets$	7044 7046 9078 5753 9146 9157 9158 9230 9289 5907 6772 3169
tart$	6367
tarted$	1505 1506 2989
tarts$	6367
task	5804 2426
task$	8739
tasked$	2231 2367 6055 3153
taskforce$	9187
taskin	3153 6797
tasking$	5955 5974 2355 9359 9360 5987 2369 5998 2382 2386 6022 6044 2438 2457 6773
tastes$	8219
tattoo$	1423 8426 8489 6574 2956
tattooed$	3424
tattoos$	1423 8426 8489 6574 2956
taught$	132 133 7174 7175 7176 7569 8545 8551 8556 8565 8634 8657 8658 8659 8660 8661 9375
taunt$	2710
taunted$	2710
taunting$	2710
taunts$	2710
tauntted$	2710
tauntting$	2710
teach$	132 133 7899 7940 8601 8671 8672 8673 6621
teache	6257
teached$	132 133
teacher$	7202 7416 7633 5402 5403 9640
teachers$	7202 7416 7633 7824 4442 7899 8032 8063 5232 5233 5235 5236 6330
teaches$	132 133
teachi	6171
teaching$	132 133 2539 6160 9554
team	5804 5820 5955 9495
team$	5386 5391 5392 9094 9125 5769 2153 9177 9185 9187 9192 9193 9194 5812 5813 9203 5847 9273 2287 9338 9357 5975 9370 6002 9405 9427 6077 9500 9509 3061 3070 6832
teams$	2287
tearaway$	3395
tearaways$	3395
tech$	6599 2980
techni	6764
teen$	7976 7979 8000 8001 8002 8003 8004 8005 6424
teenage$	1383 2673 2736 2739 2748 2906 2907 3110
teenager$	7976 7979 8000 8001 8002 8003 8004 8005 8386 8389 6354 6424
teenagers$	7793 7838 7976 7979 8000 8001 8002 8003 8004 8005 8386 8389 6354 6424
teens$	7838 7976 7979 8000 8001 8002 8003 8004 8005 6424
teeth$	8438 8439 8440 6562
teleph	2233
telephone$	2209 9213 3094
telephones$	2209 9213
tell	2415
tell$	7229 7245 7619 7709 832 8540 8546 8560 8625 5335 5336 5339 9107 2168 2189 2190 6035 6613
telling$	832 8539 2189 2190 6035
tells$	832 8625 5335 5336 5339 2189 2190 6035
temper	9574
temper$	8021 8022 6432
tempered$	6438 6439
tempers$	8021 8022 6432
temporarily$	3294
temporary$	3327
tempt$	7022 7023 196 197 198 2654 2689
temptation$	7306
tempted$	7022 7023 196 197 198 775 2654 2689 6324
tempting$	7022 7023 196 197 198 2654 2689
tempts$	7022 7023 196 197 198 2654 2689
temptted$	7022 7023 196 197 198 2654 2689
temptting$	7022 7023 196 197 198 2654 2689
ten$	7865 1154 1155 1156 1157
tenancies$	2406
tenancy$	2406 9597 6959
tenants$	5616
tendencies$	6358
tension$	2558 6755
term$	9493 6172
termin	3247
termination$	9502
terrible$	3684 3716 7111 7112 7113 7114 4274 4460 1974 1975 1976 1977 9084 9085 9086 9087 2127 2652 2809 2845 3044
territ	5961
territory$	9344
terrorise$	820 2709
terrorised$	820 2709
terrorises$	820 2709
terrorising$	820 2709
terrors$	6872
test$	8694 2221 2222 9503 6869 6876
tested	2501
tested$	3255
testing$	8694
tests$	6876
text$	398 399 400 9043
texted$	398 399 400
textin	9334
texting$	398 399 400
texts$	398 399 400
textted$	398 399 400
textting$	398 399 400
than$	3771 7625 4252 4680 4681 4682 4725 1116 4752 8138 8139 8140 8141 8169 4787 1277 1298 1301 4989 4990 4991 4992 9159 9160 9161 9162 9163 9164 9167
thank$	7553 7554 7555 7556 7557 7558 7589 7590 7591 7592 7607 7608 7609 7610
thanks$	241 5504 2138
that	6700
that$	3819 452 4332 7831 8066 1383 8941 9047 5743 5766 9156 5884 9446 6069 6078 2725 2907 6666
the$	3675 3819 7346 3974 3975 4203 4332 7716 4362 7761 4391 7824 827 842 4552 1059 8066 4686 4762 4833 1225 1383 1430 5074 5087 1468 8674 5319 5359 8773 5424 5489 5648 5655 5678 5680 9066 9067 5686 5688 9089 9090 9098 5717 2130 2153 5878 5895 5901 5903 5915 5930 9320 6089 6093 6122 2606 6259 6330 2725 6666 6677 3110 3113 3136 3266
thef$	9246
theft	9180 5872 9266 2265 9277 9365 9366 9367 9379 2398 9408 6084 6242 6243 6254 6256 3382
theft$	7329 7343 7922 8056 9255 5885 9272 2374 6018 9443 9467 9625 9626 9637 9639 9648 3127 7002
thefts	5946
thefts$	9254 9255 5885 9329 6018 9443 9467 9625 9648 7002
their	5825 2206 2241 2463 6709 3104 3123
their$	19 3694 3696 79 80 83 87 3709 3711 3748 3819 211 218 219 220 222 3845 226 3856 3857 3858 3859 3860 3861 7247 274 3909 7310 3938 3939 7346 4035 7440 4140 4162 4192 4193 578 579 4205 4231 618 621 7629 7632 4288 4291 4332 7740 7744 4362 4479 7899 1015 8072 1077 8108 4737 4739 4923 5019 5020 5021 5046 1434 1451 1472 5107 5303 5351 8770 5582 5593 5677 5679 5681 9066 9067 5686 5688 5689 9078 9089 9090 5755 5756 9146 2153 5774 5782 5783 5861 5895 5901 5903 2483 6107 6108 2570 2571 6192 6202 6214 2675 2690 2812 2973 2974 3015 6667 6677 3061 3238 3283
theirs$	7612
theirself$	3620 3622 3661 3662 43 3664 3665 3666 3667 3668 3669 50 7054 7055 3673 3674 7234 3910 3911 3912 7325 4010 7531 7532 7534 4170 4171 4172 4173 4174 4175 4176 4177 4179 4180 7566 7567 7580 4206 4207 4208 4209 7593 7594 7595 7596 7597 7598 7599 7600 7601 7602 4224 4225 4226 4227 7611 4289 4293 674 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 4308 4309 7693 7694 7695 7696 7697 7698 7700 7701 7702 7703 7913 8088 8089 8090 8091 8092 8093 8094 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 4901 8285 8286 4904 8293 5713 6266 6291 6292 6507 6508
theirselves$	3620 3622 3661 3662 43 3664 3665 3666 3667 3668 3669 50 7054 7055 3673 3674 7234 3910 3911 3912 7325 4010 7531 7532 7534 4170 4171 4172 4173 4174 4175 4176 4177 4179 4180 7566 7567 7580 4206 4207 4208 4209 7593 7594 7595 7596 7597 7598 7599 7600 7601 7602 4224 4225 4226 4227 7611 4289 4293 674 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 4308 4309 7693 7694 7695 7696 7697 7698 7700 7701 7702 7703 7913 8088 8089 8090 8091 8092 8093 8094 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 4901 8285 8286 4904 8293 5713 6266 6291 6292 6507 6508
them	5792 5800 9221 9223 9225 9227 2228 2229 9282 9290 5925 9308 5928 5929 5964 2362 9368 9369 9395 9403 6038 9469 9472 6776 6782 6801 6915
them$	7006 7007 7033 7080 3798 3805 7323 3941 3943 3945 7377 7380 7419 7420 7421 7422 7423 7424 7425 7426 4178 4187 4188 7593 7594 7595 7596 7597 7598 7599 7600 7601 7602 7754 7758 7759 7764 4385 4442 4469 4549 996 4644 4645 4646 4647 4648 4763 4827 8267 8346 8428 1441 1442 5237 5246 5252 5264 8655 8674 5307 5429 5430 5546 5547 5548 5549 5550 5551 8941 5598 5619 9032 9033 9034 9035 9036 9037 9089 9090 9113 9114 5734 2232 2278 9311 9323 9355 9398 2411 6050 6091 6413 6632 6667 6668 6670 6677
themself$	3620 3622 3661 3662 43 3664 3665 3666 3667 3668 3669 50 7054 7055 3673 3674 7234 3910 3911 3912 7325 4010 7531 7532 7534 4170 4171 4172 4173 4174 4175 4176 4177 4179 4180 7566 7567 7580 4206 4207 4208 4209 7593 7594 7595 7596 7597 7598 7599 7600 7601 7602 4224 4225 4226 4227 7611 4289 4293 674 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 4308 4309 7693 7694 7695 7696 7697 7698 7700 7701 7702 7703 7913 8088 8089 8090 8091 8092 8093 8094 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 4901 8285 8286 4904 8293 5713 6099 6266 6291 6292 6507 6508 6830 6852
themselves$	3620 3622 7006 7007 3661 3662 43 3664 3665 3666 3667 3668 3669 50 7054 7055 3673 3674 7234 3910 3911 3912 7325 4010 4043 7531 7532 7534 4170 4171 4172 4173 4174 4175 4176 4177 4179 4180 7566 7567 7580 4206 4207 4208 4209 7593 7594 7595 7596 7597 7598 7599 7600 7601 7602 4224 4225 4226 4227 7611 4289 4293 674 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 4308 4309 7693 7694 7695 7696 7697 7698 7700 7701 7702 7703 7910 7913 1034 8088 8089 8090 8091 8092 8093 8094 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 4901 8285 8286 4904 8293 8307 8970 5713 6099 6266 6291 6292 6507 6508 6830 6852
therap	6103 9497
therapist$	9486 9496
therapy$	9487 6862 6863 6882 6961
there$	7091 4130 7519 1574 1575 5852
these$	3802 4078 4082 7756 7760 7766 842 1059 8267 1373 1377 1383 8597 1607 8674 5518 5546 5547 5548 5549 5550 5551 5602 5604 5611 5621 5622 9032 9033 9034 9035 9036 9037 9089 9090 9113 9114 5734 2430 2740 2748 6632 3015 6667 6668 6670 6677 3110 6782
they	9171 9204 2228 2229 2272 2282 5964 2362 9368 9369 9395 9403 6038 2430 9469 6801
they$	3732 4113 4117 4118 4143 624 827 4447 828 7831 829 830 8068 8592 8593 8594 8595 8596 5220 5221 5222 5224 5386 8773 5892 5902 5922 2350 2411 6050 6096
thick$	1391 2898 2914 2952 2961 2962 3409
thickset$	2910 3423
thief$	7895 7896 7897 6367 6368
thieves$	7895 7896 7897 6367 6368
thieving$	7922
thigh$	9491
thighs$	9491
thin$	5014 2910 2929 2933 3424
thing$	8852 8853 8854 8855 8856 8858 8859
things$	7288 7415 4253 8219 8288 8325 8326 5657 5743 5766 2587
think$	7709 1126 1127 1128 1129 1130 1131 4910 5400 8784 8785 8786 8787 5496 8880 2363
thinking$	6639
thinks$	1126 1127 1128 1129 1130 1131 5400 8784 2363
thinnest$	1425 2957
third$	1383
thirteen$	1154 1155 1156 1157
thirties$	7444
thirty$	7442 7444 467 1121 4751 8157 8161 8162 8163 8164 8165 8166 8167
this$	3819 7346 4076 4332 1034 1383 8674 8714 5429 5430 5546 5547 5548 5549 5550 5551 8941 9032 9033 9034 9035 9036 9037 9089 9090 5708 5743 5766 5895 2725 2808 2907 6632 6666 6667 6668 6677 3113
thoroughly$	3009
those	9282 6037 6776
those$	7810 842 1059 1373 5863 9290 5933 9320 9351 2748 6632 3110
though$	163 3784 7371 7372 7373 7374
thought$	3686 3687 3688 3689 3690 3693 7488 7654 7655 874 989 8753 8769 8774 5400 8784 8785 8786 8787 8788 8789 8790 5496 8880 8903 8904 8905 8906 8907 8908 8909 8910 8911 8912 5530 5531 5532 5533 5534 9043 9154 2250 2361 2458
thoughtless$	8865 8866 8876
thoughts$	2480
threadbare$	2976
threat$	4486 867 4488 4489 4490 4491 4492 4493 4494 4495 4496 4497 7881 7882 4500 4501 5921 2302 3109 3186
threatening$	2809 3407
three	9221 5964 2362 9368 9369 9395 9403 6038 9469 6801
three$	4385 7920 1440 8443 8444 8445 8446 8447 8448 5237 5252 5686 3110 3280 3356
thresholds$	9066
threw$	47 713
thrill$	3677 58 3682 7774 7800 2703
thrills$	7780
thrive$	580
thrived$	580
thrives$	580
thriving$	580
throats$	8698
throug	5905 6238 3081 3145 3150
through$	236 7944 4914 4915 5043 8623 8652 8654 8675 8680 5691 2655 3068
throw$	47 713
throwed$	47
throwing$	47 713
thrown$	47 713 8530 2579 2580
throws$	47 713
thug$	3395
thuggery$	3395
thuggish$	3395 3407
thugs$	7916 7917 7918 9115 9275 6653 3395
tic$	3261
tick$	3023
ticking$	2756 6644
tidy$	2933
tied$	2251 5982 6575
ties$	833 6338
tight$	8455 5119 5720 2952 2976
tightly$	1421
tights$	6591
tiktok$	393 4013 394 4014 395 4015 396 4016 397 4017 7401 7402 7403
time	6157
time$	3769 7246 7310 7715 4430 4432 4463 4511 4547 8143 8573 8574 8687 8688 8689 8702 8710 9235 2460 2755 6627 6687
timed$	9307
timekeeping$	6317
timeline$	5990
times$	7148 7150 7151 7155 8703
timeta	6006 6169
timetable$	9389 9540 9552 6172
timetables$	9389
timewaster$	6367
timewasters$	6367
timid$	5719
tiny$	2976
tip	3201
tip$	2305
tipoff$	6821
tipoffs$	6821
tipped$	2305
tipping$	2305
tips$	2305
to	2421 6700
to$	3691 3695 7179 7225 3862 3871 3893 3924 3956 3957 3958 3960 3992 4000 4004 4066 4067 4068 4069 4070 4073 4094 4098 4181 7618 4250 7656 4326 4404 4412 4415 4417 4423 4453 4487 4554 4557 4571 4590 4652 4675 4683 4698 4699 4701 4853 4883 4893 8382 5128 8515 8516 8517 8519 8537 8557 5184 5185 5218 8663 8676 5366 5367 8783 8795 8796 8797 5427 5428 8830 8879 8887 5545 1962 5591 5646 5709 9102 5721 5722 9140 5758 5793 5798 5802 2186 5832 5837 2224 5851 5856 5867 5870 5871 5898 5911 5912 5920 5943 5954 5971 2360 2372 2378 9388 2399 6035 6046 6090 6097 6101 9489 6116 6124 6129 9530 6164 6219 9624 6246 2633 6315 6316 6610 6612 6615 6631 6633 6667 6683 6698 6699 6773 3196 6983
toarso	9365
toburg	9365
tocrim	9365
todama	9365
toddler$	6143
todeal	9365
todiso	9365
toe$	8458 8482 8483 8484 5102 2720
toerag$	3397
toerags$	3397
togang	9365
toing$	6035
tokenistic$	2717 3434
told$	7142 7143 144 145 146 153 154 155 156 157 158 159 160 161 7174 7175 7176 7290 7291 3918 7493 7500 4261 8545 8551 8556 8559 8565 8634 8635 8636 8637 8638 8657 8658 8659 8660 8661 5335 5336 5339 5477 5478 8938 2231 2383 6055 6195
tolerance$	6768
tone$	8421 6559
tones$	8421 6559
too$	3795 201 4690 4691 8202 1354 1355 1356 5072 5501 5502 5503 5670 5671 5672 5673 5718 2099 2100 5759 2866
tooffe	9365
took	3268
took$	64 94 271 272 390 470 7670 675 5419 1810 5439 5448 5452 5453 5454 5455 5456 5457 5458 1900 2487 2489 2516 2649 2685 6306
toolki	6764
tooth$	6562
toothless$	3435
top	9380 6015
top$	7432 8460 8477 8478 8479 9310 9351 2387 9398 9420 6591 6596 6602 3110 3115 3117
topless$	4021 3424
tops$	8460 8477 8478 8479 8501 8502 6591 6596 6602
torment$	820 2709
tormented$	820 2709
tormenting$	820 2709
torments$	820 2709
tormentted$	820 2709
tormentting$	820 2709
torn$	8454 2969 2976
torobb	9365
tos$	6035
toshoo	9365
toss$	8890
tostab	9365
tosupp	9365
total$	1534 2120 3014
totally$	3006 3009
tothef	9365
touch$	7179 8622 8950
touched$	7048 3814 7454 8370
touching$	7477
tough	2384 2414
tough$	937 938 939 940 941 942 1244 1245 1246 1379 6004 2933 3149 3418
toughe	2384 3150
tougher$	1369 1370 1371 1372 6004 3149
touret	3220
tourette$	6840
tourettes$	6840
toward	2293 2359 3145
towards$	3960 4404 4412 4415 4417 4423 7905 4590 4649 9249 6931
town$	5945 5991
toxic$	837 838 839 2735 3409
trace	9195 2204 9218 3189
trace$	9230
traced	9416
traced$	9401 9430
traces$	9230
track	2204 9300 2428
track$	1875 5822 9220 9230 9234 5953 5985 2366 2428 6793
tracke	2204 9209 5853
tracked$	9231 9236 5985 2366 9430 3088
tracki	2204
trackie$	6591
trackies$	8477 8478 8479 1495 8499 6591 6596 2987
tracking$	5985
tracks	2204
tracks$	9230 5985
tracksuit$	8477 8478 8479 8489 6591 6593 6596 3429
tracksuits$	8477 8478 8479 8480 8481 8486 8487 8488 8489 8491 8499 6591 6593 6596 6753 3429
trade$	415 424 4044 425 426 427 428 429 519 2672
traded$	415 424 4044 425 426 427 428 429 519 2672
trader	2194 6051
traders$	9174 5814 9434 2441 9447
trades$	415 424 4044 425 426 427 428 429 519 2672
trading$	415 424 4044 425 426 427 428 429 519 2672
traffic$	358 359 360 2659 6714
trafficced$	358 359 360 2659
trafficcing$	358 359 360 2659
trafficed$	358 359 360 2659
trafficing$	358 359 360 2659
trafficking$	358 359 360 2659
traffics$	358 359 360 2659
trail	2469
trail$	2225 6089
trailed$	2225
trailing$	2225
trails$	2225
trainer$	6591
trainers$	7203 7204 7419 7420 7421 7422 7423 7424 7425 7426 7431 7434 7806 5071 1452 8477 8478 8479 8480 8481 8486 8487 8488 8489 6591 6596
training$	6249 6263
tramad	6136
tramadol$	9519
transactional$	2676
transfer$	6923
transmitted$	6868
transplant$	9516
trap$	2761
trapstar$	3428
trauma$	9599 3262 6901
traumatic$	6838
travel	9431
travel$	7276 7277 7278 7456 2685 6306
traveled$	2685 6306
traveling$	2685 6306
travelled$	2685 6306
traveller$	1405 5031
travelling$	7302 7456 2685 6306
travels$	2685 6306
trawl	2215
trawl$	2375 6727 3490
trawled$	2375
trawles$	2375
trawling$	2375
trawls$	2375
treat$	2112 2113 2239
treate	2402
treated$	2112 2113 5893 2277 6105 2509 6137 3214
treating$	2112 2113
treatm	6874
treatment$	1873 9487
treats$	2112 2113
treatted$	2112 2113
treatting$	2112 2113
trendy$	2976
trial$	6972
tricks$	8575
tricky$	937 938 939 940 941 942 8025 8026 8027 8028 8029 8030 8031 6436
tried$	5141 5143 5144 8587 8635 8636 8637 8638 8762 5383 9154 6637
tries$	8625 8647 8648 8649 8650
trip$	7477
trips$	7477
troubl	6084
trouble$	7060 7061 7333 4151 4152 7536 7537 7538 7539 7546 7583 7584 7585 599 7776 7780 7787 7922 8056 5214 8598 5216 8695 5413 8802 8803 8804 9443 9467 2558 2587 6308 6322 2727 2728 2729 6425
troubled$	8769 8774 5400 8784 8785 8786 8787 8788 8789 8790 5414 8823 2804 2907
troublemaker$	3396
troublemakers$	8056 3396
troublemaking$	3396
troublesome$	4462 3409
trousers$	1495 2987
truancy$	3386
truant	3598
truant$	7245 7307 7895 7896 7897 8690 8691 8692 6367 6368
truanted$	3386
truanting$	3386
truants$	7895 7896 7897 6367 6368
true$	1971
trust$	7940 8540 8546 8560 8588 8589 8590 8591 8601 8671 8672 8673 5386 5391 5392 9094 9125 5769 2153 6613 6621 3061 3070
trusted$	7503 7504 7505 7515 4919 1318 8657 8658 8659 8660 8661 8888 8889
trusting$	8539 5291
truth$	4254
truthful$	4251 7635
try$	5141 5143 5144 8540 8546 8560 8587 8625 8671 8672 8673 8684 6613 6621 6637
trying$	8671 8672 8673 9358 6621 6639
tryings$	9358
tubby$	3424
tuberculosis$	3580
tuitio	6171
tuition$	9554
tumour	6098
tumour$	9481
turf	5961
turf$	9344
turkish$	1405 5031 6584
turn	9468
turn$	340 341 4328 4330 714 1484 1493 1510 1511 5142 5160 5166 5171 5180 8566 8567 8625 5249 2015 2021 2022 2023 9105 9438 6056
turned$	340 341 714 5018 5023 1485 1494 1510 1511 5142 5146 8533 8534 8535 8536 8635 8636 8637 8638 1730 2015 2021 2022 2023 2051 9155 6671
turning$	340 341 714 1510 1511 8877 8878 2015 2021 2022 2023
turnned$	340 341
turnning$	340 341
turns$	340 341 714 1510 1511 5142 5215 8625 8647 8648 8649 8650 2015 2021 2022 2023
tutor$	7202 4480
tutors$	7202
twelve$	1154 1155 1156 1157
twenties$	7444
twenty$	7442 7443 7444 467 468 1121 4751 1150 8157 4775 8159 8161 8162 8163 8164 8165 8166 8167 6492
twice$	4058 7447 4728 4729 4730 8224 9489 3294
twists$	6572
two	9221 5964 2362 9368 9369 9395 9403 6038 9469 6801
two$	3934 7920 1440 8443 8444 8445 8446 8447 8448 5507 5686 2411 2824 2844 3110 3280 3356
twoc	6254 3382
twoc$	9637 7002
ugly$	2871 3424
ultimately$	89
unable$	120 690 691 692 693 694 696 727 951 952 953 954 955 2508 2544 6629
unacceptable$	7964 7965 7966 7967 7968 7969 7970 7971 7972 2809 3434
unacceptably$	3434
unacco	3334
unaccompanied$	6954
unambitious$	3409
unanswered$	6686
unauthorised$	3300
unbearable$	7826
uncaring$	3409 3434
uncle	9562 6190 9575 9582 6237
uncle$	2554 9573
unco$	2800 3022
uncomfortable$	9471
unconscious$	3572
uncontrollable$	2804 6629 3409
uncooperative$	3405 3434
uncorr	2176
uncorroborated$	5796
under	5905 2493 3361
under$	411 844 5043 1709 1735 5685 6113 2497 6244 2625 3100 3203
underage$	2666 2673
undercover$	3450
underdressed$	3424
undermine$	2698
undermined$	2698
undermines$	2698
undermining$	2698
underpass$	7528 7529 7530
unders	2342
understand$	129 130 206 7709 4339 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 8384 8588 8589 8590 8591 2219 2383 2495
understanding$	4900 1281 1282 4903 6659
understands$	2383 2495
understood$	206 8713 2250 2361 2458
undert	2203
undertaken$	7170 8891 8892 8893 8894
underweight$	6877 3424
underwent$	3561
undesirable$	7807 7808 7809 2707 2804
undesirables$	7807 7808 7809
undisciplined$	3409
undoubtedly$	1702 6630 3432
unempl	9574
unengaged$	3405
unfair$	8865 8866 8876 8960
unfazed$	3418
unfit$	1961
unforgivable$	3434
unforgivably$	3434
unfounded$	2714
ungovernable$	3409
ungrateful$	3409
unhealthy$	3716 837 838 839 2652 2735
unheeded$	6686
unhelpful$	3434
uniform$	5071 1452 8456 6589 6591
uniforms$	5071 1452 8456 6589 6591
uninterested$	3000 6629 3409 3434
unironed$	2969
unit	5804 5820 5955 9495
unit$	5386 5391 5392 9094 9125 5769 9177 9185 9187 9192 9193 9194 5812 5813 9203 5847 9273 9338 9357 5975 9370 6002 9405 9427 6077 9509 9549 9568 9633 6912
units$	9177 6773
unjust$	8876
unkempt$	1405 5031 3424
unkind$	8865 8866
unknow	9209
unknown$	4026
unlawful$	7336
unless	9409
unless$	7510 7513 7514 2312
unlikeable$	3409
unlovable$	2804
unmanageable$	7964 7965 7966 7967 7968 7969 7970 7971 7972 2804 6425 3409
unmotivated$	3409
unnecessary$	3684
unnerve$	4963
unopened$	6686
unpaid$	2640
unpleasant$	9471 3409
unpredictable$	7964 7965 7966 7967 7968 7969 7970 7971 7972 2809 3407
unprepared$	2992
unprofessional$	3434
unprofessionally$	3434
unquestionably$	3432
unreachable$	6629 3405
unread$	6686
unreasonable$	8865 8866
unreliable$	6629 3409 3434
unrepentant$	3409
unresponsive$	3405
unruly$	2725 2804 2809 2907 3409
unsafe$	7003 7004 7044 3716 7336 4422 9607 2650 2652
unsavoury$	7807 7808 7809 2804
unshockable$	3418
unsolved$	6013
unstable$	6460 6461 3409
unsubstantiated$	2714
unsuitable$	7810 2707
unsupervised$	2855
unteachable$	2804
untidy$	1405 5031 2953
until$	9228 2312 6990
unto$	4527 4530
untrue$	8718
untrustworthy$	6629 3409 3434
unusual$	2933
unusually$	2874
unwanted$	4160 4731 4734
unwashed$	8454 2953 2969 3424
unwell	9606 6232
unwell$	9615
unwilling$	686 690 691 692 693 694 696 729 951 952 953 954 955 2101 2992 6626 6629
unwillingness$	3846 227 228 229 230 231 232 951 952 953 954 955
unwise$	77 78 3716 7111 7112 7113 7114 615 2652 2695
up$	7053 7109 7263 321 322 323 324 325 4056 4196 4292 7711 4441 7825 908 4617 4618 8007 1034 4710 4738 8123 4753 4754 8173 8194 4819 4836 8287 8358 5000 8407 8425 8462 5104 5105 5113 5114 8506 5124 5125 8542 8543 8548 8549 8553 8554 8562 8563 8570 8571 8572 8631 8632 5314 8720 5350 8954 5580 5592 8980 5636 5639 5640 9058 5684 5899 5914 9353 9356 9398 9414 9560 9577 9579 2626 6431 6520 6595 6609
update	2415
update$	2189 6035
updateing$	2189 6035
updates$	2189 6035
upon$	4148 4149 6021
ups$	8133 8152 8179 8296
upsetting$	7062 7063 7064 7065 7066
upstream$	6809
urchin$	3395
urchins$	3395
urgency$	9121 9122 9123 9124 6685
us$	7301 7377 7380 7633 7717 7718 8065 8333 8341 8342 8343 8344 8345 5598 2377
use	2290 2359 2591
use$	3652 3654 3655 3656 7108 7179 7245 7274 520 521 522 4221 654 7709 8540 8546 8560 5288 2182 2391 2454 2456 9513 6613
used	2359 2503
used$	7048 7475 7496 520 521 522 654 928 1271 2050 2185
useful	2359 3081
useful$	9186 2326 2456
useless$	3001 3409 3434
user$	7886
userna	6006
usernames$	9389
users$	7886 9616
uses	2290 2503
uses$	520 521 522 2454
using	2290 2503 2591
using$	7165 520 521 522 929 2454
usual$	5726 2733
usually$	1496
utter$	1534 2121
utterly$	5365 2008 3006 3009
vaccin	3568
vain$	3409
valium	6136
valium$	9519
valuab	3081
value	6700
value$	2182 2456 3152
values$	8046 6468
van$	6707
vandal$	7895 7896 7897 6367 6368 3395
vandals$	7895 7896 7897 6367 6368 3395
vans$	6707
vape$	7203 7204 7431 7434 7816 9507
vapes$	7203 7204 7419 7420 7421 7422 7423 7424 7425 7426 7431 7434 7816 9507
variable$	7959 7960 7961 7962
vehicl	9229
vehicle$	2240 6254 3094 3101
vehicles$	2240
ventured$	7515
verbally$	2820
vermin$	9115
versed$	4765
very$	3786 3794 1215 5085 5378 2866 2874 2891 3257
vest$	6591
vests$	8495 8496 8497 6591
vicious$	3407
victim$	4359 847 4484 865 7975 8322 8323 8324 2595 2847
victimisation$	7041 7042 7043 7577 7578
victimise$	2114 2115 2116 2117
victimised$	2114 2115 2116 2117
victimises$	2114 2115 2116 2117
victimising$	2114 2115 2116 2117
victims$	572 7722 7723 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7780 846 4484 865 7975 8322 8323 8324
video$	7404 4048 4049 430 431 8370 9219 9332
videos$	7404 4048 4049 430 431 8370
vietnamese$	1405 5031
view$	9250 6676
viewed$	870 987
views$	6676
village$	7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 5614
vindictive$	8876 3407 3409
violen	9277 9478 9574 9603 9606
violence$	7329 7343 7345 4151 4152 7922 1020 1021 8056 5955 5974 2355 9359 9360 5987 2369 5998 2382 2386 6022 6044 2438 2457 2558 6308 6338 3136 6949 3330
violent$	7964 7965 7966 7967 7968 7969 7970 7971 7972 8056 2736 2809 3115 3407
virtually$	1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1240 1241 2875 2885
visibility$	9346
visible$	6004 6576 3192
visit	2591 6764 6771
visit$	4671 8731 8732 8733 9043 9281
visited$	8938 9154
visiting$	7165 7302
visitor$	9486
visits	2588
visits$	4671 8731 8732 8733 9210
visual$	3233
visually$	3271
vital$	5686
vitiligo$	3427
vodka	6102
vodka$	9485
voice$	6676
voices$	6676 6847 6848 6849
volatile$	7964 7965 7966 7967 7968 7969 7970 7971 7972 2809 3407
volition$	7222 7472 7473 6305
volume	2321
volumes$	5568
voluntarily$	7472 7473 6304 6305
vomit$	9482
vomited$	3276
vomiting$	3276
vomits$	3276
vote$	312 313
voted$	312 313
votes$	312 313
voting$	312 313
voucher$	7431 7434
vouchers$	7431 7434
vulnerabilities$	4238 619 620
vulnerability$	7577 4238 619 620 7722 7723 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733
vulnerable$	7005 7044 4867 4868 4869 8322 8323 8324 8361 8362 8363 6513 2907
wag$	2663
wagging$	2663
wags$	2663
waited$	6671
waitin	2501
waiting$	4520 2484 2505 2513 3242
walk	9431
walk$	3830 3849 3899 7483 7484 7485 7486 7487 7619 1483 1492 1945 1946 9105
walked$	3914 4112 4119 4257 1483 1492 1945 1946 6198 6671
walking$	7165 7302 1483 1492 1945 1946
walkked$	1483 1492
walkking$	1483 1492
walks$	1483 1492 1945 1946
wall$	5999
wannabe$	2719 3395
wannabes$	3395
want	5817 2238
want$	7394 7395 4317 4318 4319 4320 4452 8171 8294 4952 4953 4954 1515 8588 8589 8590 8591 8607 8608 8609 8625 5322 1807 8895 9186 9358 2481
wanted$	3826 7572 1515 8713 1808 5516 5517 1898 1899 2196 2481 2622 2638
wanting$	6655
wants$	7394 7395 8294 1515 8607 8608 8609 8625 5322 9358 2481
ward	9495
warden	5809 5810 5811 2192 2193 2194 2227 5850 6051 2435
warden$	2170 9174 9192 9193 9194 5812 5813 5814 2224 5847 9233 2334 2365 9434 2436 2441 2442 9447 6066 2461
wardens$	7824 8058 8059 2170 9174 9192 9193 9194 5812 5813 5814 2224 5847 9233 2287 2334 2365 9434 2436 2441 2442 9447 6066 2461 6330
warn$	2305
warned$	7142 7143 3761 142 143 144 145 146 147 148 149 3770 151 152 153 154 155 156 157 158 159 160 161 7174 7175 7176
warning$	7139 7172 7173 7749 7750 7751 7752 7753 2046 2047 2048 2049 9069 9070 9089 9090 9319 6165 6331 6676 6677 3096 6978
warnings$	7139 7172 7173 7749 7750 7751 7752 7753 2046 2047 2048 2049 9069 9070 9089 9090 9319 6331 6676 6677
warran	6080
warrant$	1324 1325 1326 9287 2396 9463 6761 3488
warrants$	2396 6761 3488
wary$	7027 3646 3647 3648 3649
was	2277 6079 3226
was$	3728 141 150 224 225 345 4061 561 562 768 769 770 840 882 883 884 885 886 887 888 889 890 891 944 4576 4581 980 1004 1005 1006 1007 1008 1009 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 8386 8389 1397 5091 1496 1520 5150 5322 1744 1745 5483 5493 8913 5542 5577 2009 5665 5666 5701 2089 2090 9133 2137 9156 5848 5865 5931 6036 6057 2485 2687 2741 2743 2747 2790 2794 2805 2806 2816 6528 6575 3033 3060 6731 3176 3234 3239 3245 3246 3257 3273 3294 3296 3297 3331 3335 3345 3353 3355 3356 3360
wash$	2057
washed$	2057
washes$	2057
washing$	2057
waste$	712 3067
wasted$	712 3067
waster$	7894 3395
wasters$	7894 3395
wastes$	712 3067
wasting$	712 3067
watch	2469 3097
watch$	8477 8478 8479 5822 9220 2225 9234 9281 2353 5985 9438 6089 2598 6591 6596 6793
watche	5853
watched$	8944 8945 9222 2225 9236 5985 9386 9430 2598
watches$	8477 8478 8479 6591 6596
watching$	2225 5985 2598
watchlist$	6717
watchlists$	6717
watchs$	2225 5985
water$	6206
wave$	6794
wavy$	2953
way$	20 7068 4688 5088 1469 1470 1471 8498 5120 5121 5209 9028 2098 9460 6270
ways$	7068 7292 8067 8148 8219 8575 8686 6270
wayward$	2804 6425 2907
we	2194
we$	5232 5233 5235 5236 5300 5301 5302 2095 5814 2287
weak$	4532 7959 7960 7961 7962 960 1974 1975 1976 1977 9084 9085 9086 9087 5719 2127 2829 2830 3044 3084
weaker$	4472
weaned$	2515
weapon	9170 9180 9253 9378 2389 9638
weapon$	7289 9240 9260 9261 9637 3180
weapons$	7287 7329 2187 9240 9260 9261 6009 3180 3485
wear	2631
wear$	7483 7484 7485 7486 7487 1422 1447 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2954 2971
wearing$	7302 1422 1447 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2631 2954 2971
wears$	1422 1447 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2954 2971
weary$	6482
weed	6262
weed$	7203 7204 7287 7364 7365 7366 7419 7420 7421 7422 7423 7424 7425 7426 7431 7434 7816 9224 6123 9507 9518 9645 6279
week$	8687 8688 8689 8731 8732 8733 6172 6687 6963
weekend$	8687 8688 8689 9485
weeks$	8731 8732 8733 6687 6963
weigh$	1315 4936 4937 4938
weighed$	3571 3574
weighs$	3574
weight	6103 6130 9514
weight$	9486 9513 6878
welcome$	2693
welcomed$	2693
welcomes$	2693
welcoming$	2693
welfare$	7013 3631 7069 7070 7071 7072 7073 7074 7075 7076 7079 7678 7679 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 8318 8319 8320 8321
well$	7169 7177 7178 7948 1056 1057 1069 1115 1145 1276 1297 1300 4928 4929 4930 4931 4932 4933 4934 1398 1403 2912 2925 2934 6590
wellbe	6130
wellbeing$	7013 7069 7070 7071 7072 7073 7074 7075 7076 7079 7673 7674 9513
went$	7144 7164 336 337 338 339 340 341 371 372 373 4007 391 392 475 476 477 7526 7527 777 801 817 818 1035 1036 1037 1483 1492 2071 2496 2617 2626 2684 2685 6306 3333
were	9209 2277
were$	3728 3735 141 150 3791 224 225 345 4061 561 562 7660 768 769 770 840 882 883 884 885 886 887 888 889 890 891 944 980 1004 1005 1006 1007 1008 1009 8062 1165 1169 4789 1170 1171 1172 1173 1176 1177 1178 1179 1378 1397 5044 1496 1519 5150 5260 5261 5322 1744 1745 5493 8913 2009 5666 5701 2089 2090 2137 9156 5848 5865 5924 6036 6233 2687 2741 2743 2747 2790 2794 2805 2806 2816 6528 6575 3033 3060 6731 3176 3294 3335 3345 3353 3360
west$	1415
wet$	2502
wets$	2502
wetting$	6873
what$	3783 7346 7479 4189 4190 590 598 7624 7632 659 660 8066 4685 8072 8325 8326 9067 9089 9090 5973 6311 6314 6677
whatever$	7668 8288 8305 1521 1522 1523 1524 1615 1616
whatsapp$	393 4013 394 4014 395 4015 396 4016 397 4017
whatsoever$	8913
wheel$	8966
wheelc	6232
wheelchair$	9615 3530
when	6709
when$	4011 4012 7632 8385 9130 9228 9235 5950 6896
whenever$	4011 9228
where	6709
where$	7029 7030 7031 7032 7632 8385 2237 5950 5986
wherea	5824 2356 5976 5977 2427
whereabouts$	9207 9208 6047
which	6700 6709
which$	8385 9247 9361 9368 5997 6048
while$	8946
white$	8372 1383 1405 5029 1418 5060 5061 5062 1443 1479 2906 2907 2930 2937 6591 2976
who	9170 9191 9247 9361 9368 5997 6048 6709
who$	7029 7030 7031 7032 4059 4060 606 623 7632 7799 7811 8062 8386 8389 2198 5821 5827 2232 2257 2268 5891 2278 5950 5951 5986 9373 6030 2416 6037 2419 6049 9446 6069 9454 6082 6528 3184
whoever$	6037
whole$	5624 5626 2725
wholly$	3006 3009
whom	9361 9368 9380
whom$	7029 7030 7031 7032 7632 9201 9271 2278 5986
why$	616 617 7624 7632 661 662 663 664 1878 1879 1880
wicked$	2734
wider	2241
wider$	5861
wife$	9558 9593 9618
wild$	2725 2734 6395 6396 6397 6425 2931 2953 3409
wilful$	3434
wilfully$	387 3064 3434
will	2421
will$	690 691 692 693 694 696 730 750 1266 1290 1302 1305 1338 1535 1537 1538 1539 1540 1541 1542 1543 1547 1548 1549 1550 1551 1552 1553 1563 1567 1568 1569 1577 1578 1579 1580 5208 8603 8604 8605 8606 5239 8629 1627 1628 1629 1630 1631 8639 1642 5295 5296 5299 5322 8707 8708 1713 1714 1727 5803 2186 5837 2224 2273 5918 2360 2399 6079 2993 2996 2998 3010 3196
willed$	6449
willing$	194 195 200 284 285 286 472 473 665 666 667 5132 5134 5136 8520 8521 8522 8523 2178 2683
willingly$	7472 7473 471 6304 6305 2686
willingness$	7237 5280 8664 8665 8666 8667 8668 8669
win$	4655 8645 5263
wind$	821 822 5188
winding$	7062 7063 7064 7065 7066 821 822
winds$	821 822
winter$	7350 7351
wiry$	2910
wisdom$	1108 1110 4786 1167
wise$	3736 1063 1064 1117 1379 6478 6483 6484 2870 2886
wiser$	3716 1060 1061 1062 1105 1117
wish$	5280 8664 8665 8666 8667 8668 8669 9358
wished$	2481
wishes$	2481 6676
wishs$	9358
wit$	8867 8868 8869
with	9312 6255 3150
with$	7087 7170 7249 7252 7257 7308 3933 3946 3950 7412 4030 4033 4062 4074 4075 4079 4081 4083 4085 7478 4168 4169 7634 4424 4427 4437 4438 7822 4453 7941 7945 7956 7957 7963 4649 8036 1040 8054 4672 4675 1073 4905 4906 4907 8386 8389 1422 1435 1436 1437 1438 1486 8558 8602 8677 1907 9079 5793 5818 9210 5862 9249 9410 2490 6179 9572 6227 2634 6265 6326 2846 2954 2965 6696 6773 6819 3208 3269 3291 6944 6979
withar	9365
withbu	9365
withcr	9365
withda	9365
withde	9365
withdi	9365
withdrawn$	6026
withga	9365
withheld$	633 634 6684
withhold$	633 634
withholding$	633 634
withholds$	633 634
within$	4483 7867 7868 4640 4870 6094
withof	9365
without$	73 3935 902 8269 8270 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8305 8311 8312 8313 8314 8315 8316 8317 1349 1573 1576 5217 1663 1908 1909 5554 2040 2041 2536 3004 3005 3019 3041
withro	9365
withsh	9365
withst	9365
withsu	9365
withth	9365
woeful$	2127 3434
woefully$	3434
wolves$	7916 7917 7918
woman	6257
woman$	8129 1132 4757 8144 8178 8183 8185 1187 4810 8200 8201 1211 8216 8217 8218 8222 1222 1223 8244 9610 9640 6495
women$	7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 8129 8132 1132 4755 8149 8151 8168 8176 8183 8184 8185 1184 8200 8201 1222 1223 1242 8299 8459 8509 6492 6495 6505
wont$	1549 1550 1551 1552 1553 2993
wool$	6500
woolly$	3434
word$	9043 9072
wore$	7483 7484 7485 7486 7487 1422 1447 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2954 2971
work	6764
work$	124 126 127 3787 7171 3873 7332 349 350 351 352 353 354 355 356 357 583 7709 7718 7900 4558 4573 8010 4653 4694 8511 8540 8546 5175 8560 5219 8622 8653 8671 8672 8673 8678 8928 2243 6260 6318 2825 6613 6621 6664
worked	2285
worked$	349 350 351 352 353 354 355 356 357 583 8651 8657 8658 8659 8660 8661 9406 2627 6622
worker	9495
worker$	7202 7417 7633 7717 5386 5391 5392 5402 5403 9094 9125 5760 5769 6220 9631 6319 3071 6989
workers$	7202 7417 7633 4332 7717 8032 8077 8078 8079 5232 5233 5235 5236 5386 5391 5392 9094 9125 5769 6319
working$	349 350 351 352 353 354 355 356 357 583 4574 4874 8539 8671 8672 8673 9334 6621 6694 3311
works$	349 350 351 352 353 354 355 356 357 583 6622
workshop$	124 126 127
workshops$	124 126 127
workshy$	3409
world$	8148 2862 2863
worldly$	1117 1369 1370 1371 1372 2864 3414
worn$	7488 7503 7504 7505 7515 9217 5836 6575
worr	2510 2548 2610
worried$	4875 4876 4877 8261 8262 8263 4881 4882 5698 2160
worries$	7745 7746 7747 7748 4884 8268 6676
worry$	4875 4876 4877 8261 8262 8263 4881 4882 6676
worrying$	7964 7965 7966 7967 7968 7969 7970 7971 7972 2807 2809
worse$	4228 8297 8298 9040 9041 6510
worst$	7548 4191 2809 3115
worth$	7736
worthless$	3409
would$	503 4125 7509 507 508 509 510 511 517 4138 4147 4236 4284 834 892 8171 8193 1255 4880 1339 1536 1554 1555 1556 1567 1568 1569 5239 8639 1642 5322 8707 8708 1713 1714 5479 5480 5481 5803 2186 2994 2998 3010
wound$	821 822
wrap	9638
wraps$	7935 6279 6413
wreak$	2782
wreaked$	2783
wreaking$	2781
wreck$	2698
wrecked$	2698
wrecking$	2698
wreckked$	2698
wreckking$	2698
wrecks$	2698
wrist$	9491
wrists$	9491
writ	6933
write$	2029 2358 2428 9547 2766 2767
writing$	2032 2358
written$	2010 2031 2545
wrong$	3716 3717 3808 3884 3885 3886 7333 7798 7807 7808 7809 8191 8192 8865 8866 8876 8960 9126 9127 5757 2652 2708
wrote$	2030
xanax	6136
xanax$	9519
y$	8213
year	6167
year$	4063 4087 4088 7862 4482 7866 4741 8134 4770 8253 1385 1388 1390 9546 6167 9550 6687 6963
years$	7866 8120 8121 8122 8187 8188 8189 8190 8225 8226 8227 8253 6687 6963
yet$	3773 2107 5749
yield	3081
yjs	6247
yjs$	9630 3369
yob$	3395
yobbish$	2809 3395
yobbo$	3395
yobbos$	3395
yobs$	7916 7917 7918 3395
yoi$	3614
yos	6247
yos$	9630 3369
yot	6247
yot$	9630 3369
young	6257
young$	226 274 826 4456 7976 4597 4598 8000 8001 8002 8003 8004 8005 1018 1019 4641 4743 4993 4994 4995 4996 4997 4998 1383 8386 8389 5227 5357 5519 5637 5638 5647 5656 5694 5735 5737 5792 9225 9227 5845 2228 2229 5869 2272 9282 2282 9290 5925 5928 5964 2362 9368 9369 6007 9395 9403 6038 9469 9472 9640 2673 2736 2739 2748 2787 6424 6470 2882 2906 3110 6776 6782 6801 3332
younger$	4472 7869 7870 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7883 7884 6204 6278
youngers$	9269
youngster$	7976 8000 8001 8002 8003 8004 8005 6424
youngsters$	7976 8000 8001 8002 8003 8004 8005 6278 6424
youth	3121 3365
youth$	7976 7979 8000 8001 8002 8003 8004 8005 1383 8386 8389 8392 8393 2141 5808 2240 6247 2628 2736 6358 2739 6424 6527 2908 3110 3356 3365
youths$	7838 7976 7979 8000 8001 8002 8003 8004 8005 8386 8389 2240 6358 6424 2908 3420
yp	5792 5800 9204 9221 9223 9225 9227 5845 9229 2228 2229 9282 9290 5929 5964 2362 9368 9369 9395 9402 9403 6038 9469 9472 2511 6138 2534 2556 6178 9592 6223 6224 2611 9617 9644 2644 3121 6752 6776 6801 6915
yp$	2713
yp1$	2712
yp2$	2712
yp3$	2712
yp4$	2712
yp5$	2712
yp6$	2712
yro$	3612
zero$	1660 5520 3065 3148
zits$	6585
