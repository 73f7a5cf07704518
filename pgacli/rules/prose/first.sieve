3621 3384 2646

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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 12 12 13 13 13 13 14 14 15 16 16 16 17 17 18 18 19 21 22 22 23 23 23 23 23 25 26 28 28 28 28 29 31 31 31 32 32 33 34 34 36 36 36 36 36 36 36 36 36 36 37 37 37 37 37 38 38 39 39 39 40 40 40 42 42 42 43 43 43 44 44 44 44 45 45 45 45 46 46 46 46 46 46 46 46 47 47 48 48 49 50 50 51 51 51 51 51 52 52 52 53 53 54 54 54 55 55 55 56 56 56 56 56 56 57 57 57 57 58 58 58 58 59 60 61 61 61 62 63 63 64 64 65 65 65 66 66 67 67 68 68 68 68 68 68 69 70 71 72 72 72 72 73 73 73 74 74 75 75 75 76 77 77 78 79 79 80 81 82 83 83 83 84 84 84 84 84 84 84 84 85 86 86 87 88 89 89 90 90 90 90 90 90 90 91 91 92 93 93 93 93 93 93 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 94 95 95 95 95 95 95 95 96 96 97 97 98 98 98 99 99 99 99 99 99 100 100 100 101 101 102 103 103 103 104 104 104 104 104 104 105 105 105 105 106 107 107 107 107 107 107 108 108 109 109 110 111 112 112 113 114 114 115 115 115 115 115 116 116 116 116 117 117 117 118 118 118 119 119 119 119 120 120 121 122 123 125 125 126 126 127 127 127 128 128 128 128 128 128 129 129 129 130 130 130 131 131 131 131 132 132 132 132 133 133 134 134 134 134 135 135 135 135 135 135 135 135 135 136 137 137 139 140 140 144 144 144 144 144 145 145 145 146 147 147 147 147 147 147 147 149 151 152 153 157 159 161 163 163 163 163 163 163 163 163 164 164 164 164 167 167 167 168 169 169 169 169 172 173 173 174 174 175 177 177 177 178 180 180 180 180 180 180 181 182 183 183 183 183 183 183 183 184 184 184 184 184 184 185 185 188 188 189 190 190 191 192 192 192 193 194 196 196 196 196 196 197 197 197 197 197 197 197 197 198 198 198 198 198 198 198 199 199 199 200 200 201 201 202 202 202 202 202 203 203 203 203 203 204 204 205 206 207 207 208 208 209 209 209 210 211 211 212 212 213 213 214 215 215 215 216 217 217 219 220 220 220 220 220 221 222 223 223 223 223 223 223 224 224 224 224 224 225 225 226 226 228 228 229 229 230 230 231 233 234 235 236 237 238 239 240 241 242 242 243 244 244 245 245 245 245 246 246 246 246 246 247 247 248 248 248 249 249 250 250 251 251 251 251 252 253 253 254 256 256 257 258 259 260 261 261 261 262 263 264 264 265 265 266 266 267 267 268 268 269 269 270 270 270 270 270 270 270 270 270 271 271 271 271 272 272 273 274 274 275 276 277 277 277 277 278 278 279 279 279 279 280 280 280 281 282 283 283 284 285 285 286 287 287 287 287 287 287 287 287 287 287 287 287 288 288 288 288 288 288 288 288 288 289 289 289 289 290 290 290 290 290 291 291 291 293 293 293 294 295 297 298 299 299 299 301 301 301 301 301 301 301 301 301 301 301 301 302 302 302 302 302 302 302 302 302 302 302 303 303 303 303 305 305 305 305 305 306 306 306 306 307 307 307 307 308 308 309 309 309 309 310 310 310 311 311 312 313 313 314 315 316 316 318 318 318 318 318 318 318 319 319 319 319 319 319 319 319 319 319 319 319 319 320 321 323 324 325 326 327 329 329 329 330 330 331 332 332 332 334 335 335 335 336 336 337 338 340 341 342 343 343 344 344 345 345 345 351 352 355 356 361 361 364 364 364 365 366 367 369 374 375 375 375 377 378 378 378 378 379 381 381 381 381 382 384 384 384 385 386 387 387 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 388 389 389 389 389 389 389 389 389 389 389 390 390 390 391 392 392 392 392 394 396 398 399 400 400 400 400 401 401 401 401 402 403 403 403 408 409 409 410 410 410 410 410 410 410 410 411 414 414 414 417 417 418 418 418 418 419 419 419 419 419 419 421 422 422 423 423 423 423 423 424 424 424 424 424 425 425 425 425 426 427 427 427 427 427 427 427 427 427 428 428 430 430 430 430 431 431 431 432 432 432 432 432 432 432 432 432 432 432 432 432 432 432 432 432 432 433 433 433 433 433 433 434 435 435 435 435 435 435 439 439 439 439 440 442 442 442 443 443 444 444 446 446 446 446 446 446 446 447 447 447 448 448 452 453 453 453 456 457 459 459 460 462 465 467 467 467 468 468 468 471 472 473 473 474 474 475 481 482 483 483 483 486 487 489 490 491 492 493 493 493 494 495 496 496 496 497 499 499 499 499 501 501 501 502 502 502 502 502 502 502 503 503 503 503 504 505 506 507 507 507 507 508 509 510 512 512 514 514 514 515 515 515 515 516 516 517 517 518 519 519 519 519 519 519 520 520 520 520 520 520 521 522 522 523 523 523 523 524 525 526 527 527 527 528 530 530 530 530 530 531 531 531 532 532 532 532 533 533 533 533 534 534 534 535 536 536 537 538 538 538 538 538 538 538 538 538 538 538 539 540 541 541 542 542 542 542 543 543 544 544 545 545 546 546 546 547 547 548 550 550 550 550 550 551 551 551 552 553 553 555 556 557 557 557 558 559 559 559 559 559 563 563 563 564 564 564 565 565 565 565 565 566 566 566 568 569 569 569 570 570 572 573 574 574 574 575 575 575 576 577 577 577 577 578 578 578 578 578 578 578 578 579 580 580 581 581 581 581 581 581 581 581 581 581 581 581 581 582 584 584 584 584 586 588 588 588 589 589 590 591 591 591 592 592 593 595 595 596 597 597 598 598 598 598 599 599 600 600 600 600 600 600 600 602 602 602 602 603 603 603 604 604 605 605 605 606 606 606 606 606 607 607 607 608 608 608 609 609 609 609 609 610 611 611 612 612 612 613 613 613 613 613 614 614 614 615 616 616 616 617 617 617 618 618 619 620 620 621 621 621 621 622 622 622 622 622 622 623 623 625 625 629 629 629 629 630 630 632 632 636 636 636 638 642 643 643 644 644 644 644 648 649 651 652 652 652 652 653 653 654 654 654 654 654 654 655 656 659 659 659 660 662 664 665 668 669 669 669 670 672 672 672 673 674 674 674 674 675 676 676 676 677 677 677 678 679 680 681 681 682 682 683 684 684 684 685 685 685 685 685 685 685 685 685 685 686 687 687 687 687 688 689 690 690 690 691 691 694 694 694 695 696 696 696 697 698 699 699 699 700 701 701 701 702 703 703 703 703 705 705 706 706 707 708 708 712 713 713 715 716 717 717 717 718 719 719 719 719 719 720 720 720 720 721 721 721 721 721 722 722 722 722 723 724 725 726 726 726 726 726 726 727 727 727 727 727 727 728 728 728 728 728 729 729 729 730 730 730 730 730 730 731 733 734 734 735 735 735 736 737 738 739 739 739 739 740 740 740 740 740 740 740 742 743 743 743 743 744 744 744 744 744 745 745 745 746 747 747 748 748 748 748 749 749 749 749 750 751 751 751 752 752 752 753 753 755 755 756 756 756 757 757 757 757 758 758 758 758 758 758 759 759 759 759 760 760 760 760 760 760 761 761 762 762 762 762 763 763 764 764 765 765 766 766 766 766 766 767 768 768 768 768 768 768 768 769 771 771 771 772 772 772 772 773 773 773 773 773 773 773 773 775 777 777 777 778 778 778 779 781 781 781 781 781 781 781 781 782 782 782 784 784 785 785 785 785 785 785 786 786 786 787 787 788 788 788 788 788 789 790 790 790 791 791 791 791 792 792 792 793 793 793 793 794 796 797 797 797 799 801 801 801 802 803 804 804 805 805 806 806 806 806 807 807 807 807 807 808 808 808 808 808 808 808 809 809 809 809 810 811 811 811 812 812 812 812 812 812 813 813 814 814 814 815 815 815 816 816 816 816 817 817 817 817 817 817 817 817 817 817 817 817 817 817 817 817 817 817 817 818 818 818 819 819 819 820 820 820 820 821 822 823 823 823 823 824 825 825 825 825 826 826 826 826 826 826 826 827 827 827 827 827 827 828 828 828 828 829 829 829 829 830 830 830 830 831 831 832 832 832 833 833 834 834 834 835 836 836 837 837 838 839 840 840 841 841 842 842 842 843 843 843 844 845 845 846 847 847 847 847 848 848 849 849 850 850 850 850 851 851 851 851 851 851 851 852 853 853 854 854 854 854 854 855 855 855 855 855 855 855 856 856 856 857 858 858 858 858 858 858 858 858 858 859 859 860 861 861 862 862 862 862 862 864 864 865 866 866 867 867 868 869 869 869 870 872 873 873 873 874 874 874 874 874 874 874 874 874 874 874 874 874 875 875 875 875 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 876 877 878 879 880 880 880 880 880 881 882 882 882 882 882 883 883 883 884 885 886 888 888 889 889 889 889 889 889 891 891 892 892 893 894 894 895 895 896 896 898 898 898 898 899 899 899 899 900 900 901 902 903 905 906 907 908 909 910 911 912 912 915 916 917 918 919 920 920 921 921 921 921 921 922 923 923 923 923 924 925 925 926 928 928 930 931 932 932 933 933 934 935 936 936 937 939 939 940 940 942 942 942 942 943 943 944 944 945 945 945 945 946 946 946 946 947 948 948 949 949 951 952 952 953 955 955 956 956 957 959 960 961 963 965 965 965 966 966 966 967 967 967 968 968 969 969 970 972 972 973 973 973 973 973 973 974 974 974 976 976 978 979 980 981 982 983 984 985 986 987 995 1000 1001 1002 1003 1004 1005 1006 1007 1008 1010 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1025 1026 1027 1029 1033 1035 1036 1037 1039 1043 1048 1049 1052 1053 1054 1056 1057 1060 1061 1062 1063 1065 1069 1070 1071 1072 1073 1074 1076 1077 1078 1079 1082 1083 1084 1085 1087 1088 1090 1093 1094 1097 1099 1100 1105 1106 1113 1115 1117 1118 1121 1126 1127 1128 1130 1131 1132 1133 1134 1135 1136 1138 1142 1143 1144 1145 1146 1148 1149 1151 1153 1154 1155 1156 1158 1159 1163 1165 1169 1170 1171 1172 1173 1179 1181 1189 1191 1192 1193 1195 1196 1197 1200 1201 1202 1207 1208 1210 1212 1215 1216 1217 1218 1219 1221 1222 1224 1225 1226 1227 1228 1230 1231 1232 1233 1234 1235 1236 1240 1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 1253 1254 1255 1256 1258 1259 1260 1261 1262 1265 1266 1267 1268 1269 1271 1272 1273 1274 1275 1276 1277 1278 1279 1280 1282 1283 1284 1285 1286 1287 1288 1289 1291 1292 1293 1294 1295 1296 1297 1300 1301 1302 1303 1304 1305 1306 1309 1310 1312 1313 1316 1318 1319 1320 1321 1322 1323 1324 1325 1327 1328 1329 1330 1332 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1345 1346 1347 1348 1349 1350 1351 1353 1354 1355 1357 1359 1360 1361 1362 1363 1364 1368 1369 1370 1371 1372 1373 1374 1375 1376 1377 1378 1379 1380 1381 1383 1384 1385 1386 1387 1388 1389 1390 1391 1392 1394 1395 1396 1397 1398 1399 1400 1401 1402 1403 1404 1405 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1420 1423 1445 1446 1447 1456 1462 1465 1469 1474 1478 1481 1483 1484 1486 1489 1490 1493 1516 1539 1542 1543 1551 1555 1556 1575 1579 1580 1581 1586 1587 1592 1595 1602 1609 1611 1612 1617 1638 1642 1643 1645 1646 1647 1651 1657 1660 1661 1662 1663 1664 1665 1666 1668 1678 1679 1680 1690 1694 1697 1701 1703 1708 1710 1716 1718 1724 1725 1731 1732 1741 1743 1744 1745 1746 1748 1751 1756 1757 1758 1759 1760 1761 1763 1765 1766 1767 1768 1769 1770 1772 1773 1775 1777 1778 1781 1782 1783 1786 1787 1793 1796 1797 1798 1799 1801 1802 1803 1804 1805 1806 1809 1811 1812 1814 1815 1816 1817 1818 1827 1828 1831 1833 1834 1835 1836 1837 1838 1839 1840 1841 1846 1847 1848 1850 1851 1852 1853 1854 1856 1857 1858 1859 1860 1861 1863 1864 1865 1866 1867 1868 1869 1870 1871 1872 1882 1891 1893 1897 1901 1903 1905 1908 1909 1913 1916 1920 1922 1923 1925 1926 1928 1931 1933 1936 1937 1938 1941 3 3 20 24 26 27 40 41 69 88 95 123 124 129 135 137 142 143 148 150 152 154 158 158 159 160 161 162 165 166 170 171 172 173 173 176 178 186 187 188 189 194 217 218 227 228 232 237 255 258 275 292 296 300 302 304 315 317 321 322 328 331 333 338 339 343 344 344 346 347 348 350 353 356 358 358 358 358 358 359 360 362 362 362 362 362 362 362 363 364 369 372 373 374 375 375 376 376 380 383 385 389 390 391 393 393 393 393 393 394 394 394 395 397 399 399 399 399 399 399 399 399 399 399 399 400 401 401 401 401 401 401 401 401 401 401 401 401 401 406 407 411 412 413 414 415 416 417 418 420 420 420 420 420 420 421 423 429 433 435 436 437 438 439 440 441 443 445 445 445 446 449 449 449 449 451 454 455 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 457 458 459 461 462 464 464 466 467 468 469 470 476 478 484 484 484 484 484 484 484 484 485 498 500 500 511 513 519 519 529 547 549 550 551 554 560 561 562 567 569 570 571 583 585 587 592 594 601 616 619 624 627 627 627 627 627 627 627 627 627 627 630 632 633 635 636 637 639 640 640 641 644 644 644 644 644 644 644 644 644 644 644 644 644 644 645 646 647 648 649 650 655 656 657 657 657 657 657 657 657 657 657 657 657 657 657 657 658 659 660 661 663 665 666 666 666 667 669 671 672 674 675 680 681 683 684 685 686 688 688 689 690 692 692 692 692 693 693 693 693 693 693 702 704 709 712 714 717 728 729 732 740 741 754 767 770 771 773 774 776 776 780 782 782 783 787 795 797 798 799 801 804 817 821 853 855 863 865 865 865 865 865 865 865 865 865 865 865 871 874 874 874 874 874 874 874 874 874 874 875 880 887 888 889 890 891 900 904 913 914 916 920 925 926 927 928 929 931 938 941 946 949 950 954 958 964 965 971 975 975 975 977 977 977 977 988 990 996 997 1009 1011 1032 1034 1038 1040 1041 1042 1045 1046 1047 1050 1051 1055 1058 1059 1064 1066 1067 1068 1075 1080 1081 1086 1089 1091 1092 1095 1096 1098 1101 1102 1103 1104 1107 1109 1110 1112 1114 1120 1122 1123 1124 1125 1137 1139 1140 1147 1150 1152 1157 1160 1161 1162 1164 1167 1168 1174 1175 1176 1177 1178 1183 1184 1185 1186 1187 1188 1190 1194 1198 1199 1203 1204 1205 1206 1209 1211 1213 1214 1220 1223 1229 1237 1238 1239 1252 1257 1263 1264 1270 1281 1290 1298 1299 1307 1308 1311 1314 1315 1331 1333 1356 1358 1365 1366 1367 1382 1418 1419 1425 1426 1427 1437 1449 1450 1455 1458 1460 1466 1470 1471 1472 1473 1475 1476 1477 1482 1488 1491 1492 1494 1496 1497 1499 1505 1507 1508 1515 1519 1520 1523 1527 1528 1534 1535 1536 1537 1540 1541 1546 1547 1548 1552 1553 1554 1558 1560 1561 1577 1578 1583 1585 1588 1593 1596 1598 1604 1606 1607 1610 1613 1614 1615 1618 1620 1621 1622 1623 1624 1629 1634 1635 1637 1639 1640 1648 1649 1653 1654 1655 1656 1658 1669 1677 1681 1682 1684 1689 1691 1692 1693 1695 1696 1698 1700 1702 1706 1707 1711 1712 1713 1714 1717 1720 1721 1726 1727 1728 1729 1733 1734 1735 1736 1737 1738 1739 1740 1742 1749 1750 1753 1754 1755 1762 1764 1771 1774 1776 1779 1780 1784 1785 1788 1792 1794 1807 1808 1810 1813 1819 1820 1821 1822 1823 1824 1825 1826 1829 1830 1832 1842 1843 1844 1845 1849 1855 1862 1873 1874 1876 1877 1878 1880 1881 1884 1885 1886 1887 1889 1894 1895 1896 1898 1899 1900 1904 1910 1912 1914 1915 1919 1921 1927 1929 1930 1932 1934 1939 1940 30 35 138 141 155 156 158 179 195 349 354 357 358 362 368 370 371 393 399 404 405 416 420 445 449 450 457 463 477 479 480 484 488 500 626 627 628 631 634 637 640 644 657 666 671 692 693 710 711 776 800 865 874 897 962 975 989 991 992 993 994 998 999 1012 1013 1028 1030 1031 1044 1108 1111 1116 1119 1129 1141 1166 1180 1182 1317 1326 1334 1352 1393 1421 1422 1424 1428 1429 1430 1431 1432 1433 1434 1435 1436 1438 1439 1440 1441 1442 1443 1444 1448 1451 1452 1453 1454 1457 1459 1461 1463 1464 1467 1468 1479 1480 1485 1487 1495 1498 1500 1501 1502 1503 1504 1506 1509 1510 1511 1512 1513 1514 1517 1518 1521 1522 1524 1525 1526 1529 1530 1531 1532 1533 1538 1544 1545 1549 1550 1557 1559 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 1572 1573 1574 1576 1582 1584 1589 1590 1591 1594 1597 1599 1600 1601 1603 1605 1608 1616 1619 1625 1626 1627 1628 1630 1631 1632 1633 1636 1641 1644 1650 1652 1659 1667 1670 1671 1672 1673 1674 1675 1676 1683 1685 1686 1687 1688 1699 1704 1705 1709 1715 1719 1722 1723 1730 1747 1752 1789 1790 1791 1795 1800 1875 1879 1883 1888 1890 1892 1902 1906 1907 1911 1917 1918 1924 1935

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 3 7 8 5 6 6 6 6 4 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 9 14 16 16 19 19 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 7 6 7 7 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 5 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 4 5 5 5 5 6 4 5 10 10 3 4 5 4 4 6 6 4 3 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 5 7 7 8 8 8 8 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 4 5 3 3 9 4 4 5 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 6 7 7 4 5 5 3 4 7 5 6 6 6 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 8 8 11 12 8 9 9 9 9 10 10 7 8 7 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 6 7 7 4 5 4 8 9 9 9 4 5 5 5 7 3 4 3 3 10 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 5 4 4 10 10 11 11 11 11 11 11 12 12 11 11 12 12 11 11 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 5 4 3 3 4 4 4 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 7 7 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 9 10 4 12 13 12 12 12 12 7 8 8 8 8 9 4 5 6 6 7 7 7 3 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 6 7 7 7 7 7 7 8 9 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 4 4 4 4 4 5 6 11 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 6 5 5 5 5 6 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 6 7 8 4 4 4 4 10 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 7 3 6 4 10 5 6 5 0 6 4 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 0 0 6 4 0 10 11 7 6 14 0 5 0 5 14 6 6 7 10 4 9 5 6 7 8 0 6 4 4 6 0 4 5 4 3 3 12 4 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 3 3 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 2 2 3 2 2 4 5 2 3 2 4 4 3 2 5 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 5 5 2 8 6 13 3 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 11 12 2 3 2 6 3 2 2 2 2 2 5 2 3 2 2 2 4 2 5 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 6 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2539 6160 6530
10$	7867
101$	6086
11$	7867
12$	1154 1155 1156 1157
13$	1154 1155 1156 1157
14$	1154 1155 1156 1157
15$	1154 1155 1156 1157
16$	1154 1155 1156 1157
17$	6948 3602
18$	7444 7446 467 1121 4752 8163 8164 8165 8166 8167 8168 8169
19$	7444 7446 467 1121 4752 8163 8164 8165 8166 8167 8168 8169
2$	6530
20$	7444 7446 467 1121 4752 8163 8164 8165 8166 8167 8168 8169 6948 3602
21$	7444 7446 467 1121 4752 8163 8164 8165 8166 8167 8168 8169
22$	7444 7446 467
23$	7444 7446 467
24$	7444 7446 467 3008
25$	7444 7446 467 1121 4752 8163 8164 8165 8166 8167 8168 8169
26$	7444 7446 467
27$	7444 7446 467
28$	7444 7446 467
29$	7444 7446 467
3$	6530
30$	7444 7446 467 1121 4752 8163 8164 8165 8166 8167 8168 8169
31$	6948
3x5x2$	3443
4$	6530
47$	6948 3602
4ft$	3423
5$	1395 5017 5018 6530 3423
5ft$	3423
5x5x5$	3442
6$	1395 5017 5018 6530 3423
60$	9295
6ft$	3423
7$	7867 6530 6629
8$	7867 6530
9$	7867 6530
999$	6086
a$	3820 3845 3977 7363 3981 4395 904 905 906 7936 4629 4630 1041 4745 1174 1175 4834 4861 4862 1383 5508 5529 5649 5660 5687 5902 6110 6111 6120 6141 6142 6157 9565 2568 2606 6252 6260 9647 2725 2771 2907 3025 3043 3110 3113 6820 3357 7004
abandon$	3048
abandoned$	3045 3048
abandoning$	3048
abandons$	3048
abc$	6021 3377
abcs$	6021
abdicate$	2068
abdicated$	2068
abdicates$	2068
abdicating$	2068
abh	6255 3383
abh$	9639 7004
abide$	7711
abilit	6886
abject$	3014
able	6015
able$	1085 1088 1089 1091 1100 1112 1267 4897 4918 4919 1307 1316 2333
abode$	9624
abortion$	3553
about	5865 6701
about$	3692 3696 3747 4250 7636 8073 8252 8253 8254 4873 8260 8261 8262 8266 8267 1396 5178 1558 1559 1560 1561 5183 8832 8859 8953 8954 9082 9083 9084 5779 5780 5781 2205 5890 6169 6231
above$	7295 5044 9138 9167 6016
abroad$	9583
abscond$	7385 391 392 3386
abscondded$	391 392 3386
abscondding$	391 392 3386
absconded$	391 392 3386
absconder$	6282 3386
absconders$	6282 3386
absconding$	391 392 6281 3386
absconds$	391 392 3386
absconsion$	3386
absconsions$	3386
absen	6922
absenc	6174 9576
absence$	9558
absent$	7390 8696 5853
absolute$	1534
absolutely$	1661 5538 3006 3009
abus	9603
abuse	6218
abuse$	7005 7006 7043 7044 7045 7060 7331 7579 7580 7589 7590 7675 7676 9600 9601 9602 6337 6951
abused	2579
abused$	7050 7477 6200 6966 3347
abuser$	7377 7465 7470 7673 7849 848 7889 916 6360 6363 6364
abusers$	7377 7470 7673 7849 848 7889 916 6360 6363 6364
abusive$	2809 6441 3408
abysmal$	3435
abysmally$	3435
academy$	5387 5392 5393 9096 9127 5770 2153 9537 9538 9551 3071
accept$	7110 3821 7231 7247 7326 675 676 705 7711 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4367 4368 4369 4370 4371 7956 8513 8542 8548 8562 8930 6614 6615
acceptable$	2315 3377
accepted$	7490 7498 7505 7506 7507 7517 675 676 8637 8638 8639 8640
accepting$	675 7956 8541
accepts$	675
acceptted$	675
acceptting$	675
access$	7110 3286
accident$	900
accidents$	900
accommodation$	7421 7422 7423 7424 7425 7426 7427 7428 9599 9635 6949
accomplice$	6304 3494
accomplices$	6304 3494
accord$	7224 7474 7475 6306
accoun	5825 2233 5855 5970
account$	8905 8906 8907 8908 8909 8910 8911 9354 6066 2447 2464 9475 9476 2599 9605 6410
accountability$	670 671 4296 4297 4298 4299 4300 4301 4302 4303 4304 4305 4306 4307 4308 9123 9124 9125 9126 6686
accountable$	670 671
accounted$	2464
accounts$	9209 9239 9354 6066 2447 2464 6410
accusation$	6335
accusations$	6335
acd$	3504
achiev	2293
acknowledge$	4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 8930
acknowledged$	8793 8794 8795 8796
acne$	6586 3426
acned$	3425
across$	4499 4500 4940 4941 4942 5044 6477 6634
act	2277 9314 9497
act$	4040 7431 4367 4368 4369 4370 4371 913 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 1226 8723 8930 9106 9109 9197 9315 2811 2872 2873
acted$	913 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 5374 5383 8771 8776 8793 8794 8795 8796 8940 2811 2872 2873
acting$	913 1011 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 2790 2811 2872 2873
action	2176 6772
action$	7070 8824 1881 1882 1883 8905 8906 8907 8908 8909 8910 8911 6030 9427 6271 6770
actionable$	5797
actions$	3 4 5 6 7 8 9 3633 3634 3635 3640 7070 7133 7216 7217 7218 7219 7220 7221 7222 7223 7240 7675 7676 7677 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 1873 6271
active	9366
active$	3715 95 3854 326 327 328 329 575 6288 6489 3113 3115 6749
activi	9172 9468 6752 6764 6765 6772
activities$	7061 7070 6271 6285 6339
activity$	7061 7070 4041 7432 9209 9332 6271 6285 6339 6488 6756
acts$	7417 4040 7431 913 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 1227 2811 2872 2873
actual$	6255
add$	2211 3217
added$	2211 2212 2260 2262 2380 2381
addict	9516 9576 9608 6876
addict$	7897 7898 7899 6368 6369 3402
addicted$	2504
addiction$	2504 6891
addicts$	7897 7898 7899 9618 6368 6369 3402
addres	2181 9231 2356 5977 5978 6007
address$	3812 3813 3814 7369 7370 7371 7372 3989 3990 3991 3992 9216 2240 9624 3185 6959
addresses$	3812 3813 3814 9200 9216 2240 9391 6725 6796
adds$	2211
adequate$	1280 1283 5509 5510 5511 5512
adhd	9516
adhd$	9506 3502
adidas$	6592
admission$	6902
admissions$	6902
admit$	8542 8548 8562 8930 9106 6614
admitted$	8637 8638 8639 8640 2496 2509 6867
adolescent$	7978 8002 8003 8004 8005 8006 8007 1383 8388 8391 2736 2739 6425 2906
adolescents$	7978 8002 8003 8004 8005 8006 8007 8388 8391 6425
adopted$	6957
adoption$	3337
adoptive$	3337
adult$	7199 7200 7208 3826 7263 7303 7315 3952 3953 7354 4019 4023 4026 7415 7418 7447 7450 7471 7646 4403 7809 7810 7811 7812 813 4576 4624 8065 8108 4732 4735 1117 8127 8131 1132 4759 8151 8156 8157 8158 8176 8185 1185 4811 8202 8203 4830 1210 8222 1222 1223 4846 8231 8232 4849 4850 4917 4920 8304 1369 1370 1371 1372 8378 8379 8380 8381 8382 8383 5403 5404 6278 2678 6303 6493 6495 6496 2879 6502 6503 2899
adults$	3799 3804 3808 3811 7196 7199 7200 7208 7212 7315 7354 7377 7379 7382 4019 7411 7415 7418 7447 7635 7719 7720 7796 4417 7809 7810 7811 7812 7826 4443 8034 8065 8079 8080 8081 8089 8108 8128 4746 8131 1132 4756 8151 8156 8157 8158 8163 8164 8165 8166 8170 8174 8182 8183 8184 8185 8186 1184 1222 1223 4846 8231 8232 8304 8332 8340 8341 8342 8343 8344 8345 8346 8347 8354 8355 8356 8357 8358 8378 8379 8380 8381 8382 8383 8461 8511 5233 5234 5236 5237 6278 6331 6493 6497 6502 6503
advance$	2281
advanced$	1117 6288
advanceed$	2281
advanceing$	2281
advances$	3824 3825 8116 8117 8118 8119 2281
advantage$	7051
advice$	7141 7751 7752 7753 7754 7755 7956 8779 8780 8781 8782 8783 8784 6320 6332 6611 6677
advis	5798 6798
advised$	3721 7144 7145 3762 142 143 144 145 146 147 148 149 3771 151 152 153 154 155 156 157 158 159 160 161
affairs$	8217 8320 8321 8322 8323
affection$	7421 7422 7423 7424 7425 7426 7427 7428
affili	2277 6752 6756 6758 3495
affiliate$	6339
affiliated$	833 6339
affiliates$	6339
affiliation$	807 808 833 6339
affiliations$	6339
affray	6255 3383
affray$	9639 7004
afraid$	8324 8325 8326 1364 1365
african$	1405 5030 5035 5036 2933 6585
afro$	6573 2953 6575
afros$	6573 6575
after	9211 6184
after$	7232 4316 4665 8088 4707 4900 8333 8334 8350 2042 2499 9568 9569 6204 6898
afterthought$	9117
again$	7154 7155 8583 8584 8586 8587 8588 2008 5728 5729
agains	5919 6772
against$	7373 7374 7375 7376 9285 9303 9333 2378 9461 6627 6739 6741 6781 6821
age$	4032 7443 4465 8113 8114 8115 8122 8123 8189 8190 8191 8192 8227 8228 8229 5002 5003 8404 8405 8406 6159 6929
aged$	4062 8388 8391 9528 6301
agencies$	5387 5392 5393 9096 9127 5770
agency$	5361 5387 5392 5393 5403 5404 9096 9127 5770 2153 5797 3014 3061 3070
ages$	8122 8123
aggression$	7924 8023 8024 1020 1021 6433
aggressive$	7966 7967 7968 7969 7970 7971 7972 7973 7974 7975 7976 8058 2809 3408
aggressively$	3408
aggressiveness$	8023 8024 6433
aggressor$	7849 7850 7851 7852 6360 6361 6362 6406
aggressors$	7849 7850 7851 7852 6360 6361 6362 6406
aggro$	7541
agitator$	3397
agitators$	3397
agree$	1078 1079 1080 1081
agreed$	478 7517 1078 1079 1080 1081
agreement$	7238 9320
agreements$	9320
agrees$	1078 1079 1080 1081
ahead$	7296 9138 9168 9228
aid	2293
aid$	2281 2297 6855
aided$	2281 2297
aiding$	2281 2297
aids	2293
aids$	2281 2297 6855
aim	2426
aim$	9327 2326 9360 9442
aimeda	5907
aimedat$	9291
aims$	5907 9327 2326 9360
albanian$	1405 5032 6585
album$	6000
alcoho	9576 9608 6233
alcohol$	35 7205 7206 7421 7422 7423 7424 7425 7426 7427 7428 7433 7436 7818 9509 6872 3255 6876
alcoholic$	9617 6368
alcoholics$	9618 6368
alert$	2168 2189 2190 2305
alerting$	2189 2190
alerts$	2189 2190
aliases$	3447
alibi$	3448
alibis$	3448
alienated$	2907
alight	6242
alight$	9626
alike$	6591 6593
alive$	9486
all	6777
all$	3775 3779 202 597 4224 4363 4530 979 4624 1034 1071 8077 8148 1169 8292 1373 1496 8515 5132 1525 1527 1604 1605 1606 1687 1699 5321 5359 8919 8926 5570 5687 5689 9091 9092 2098 9322 5973 2413 6061 6090 2687 6312 6611 6612 6678 3106 3110
allegation$	6335 6336
allegations$	6335 6336
allege$	7831 7832 2363 6333 6334
alleged$	7831 7832 2250 2361 2363 2458 6333 6334 2716
allegedly$	3393
alleges$	7831 7832 2363 6333 6334
allerg	9516
allergic$	3518
allergies$	3518
allergy$	6891 3518
allocated$	2367
allow	2191
allow$	45 46 176 177 7584 8542 8548 8562 2297 2446 6307 6614
allowed$	45 46 176 177 7584 2297 2508 6307
allowing$	45 46 176 177 7584 2297 6307
allows$	45 46 176 177 7584 2297 2446 6307
almost$	533 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1240 1241 1396 2875 2885
alone	6103 3320 6942
alone$	7521 7549 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8313 8314 8315 8316 8317 8318 8319 9487 3320 6941
along$	7190 7255 4096 4097 4098
alopecia$	3428
alpha$	6368 2752
already$	1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1213 1240 1241 1396 2875 2885
also$	2740
alternative$	3294
although$	163 7373 7374 7375 7376
altogether$	2098
always$	387 539 1115 1496 5184 3431
ambition$	8048 6469
among$	4484 7869 7870 7965 4641 4676 6095
amongst$	4484 7869 7870 7965 4641 4676
amount$	233 234 8329 8330 8331
ample$	3791
an$	4078 4087 4333 4661 4743 4792 4838 1381 1382 1383 5339 5687 5888 5902 6110 6141 6260 2907
anaemia$	3517
analys	5810 5811 5812 2192 2193 2227 5851 9419
analysis$	6715 6759
analyst$	9179 9194 9195 9196 5813 5814 5848 9235 2336
analysts$	9179 9194 9195 9196 5813 5814 5848 9235 2336
anaphy	3519
and	2421 3145 3150
and$	3774 7777 4467 4468 8388 8391 5044 5064 5796 5887 5909 5910 6088 6693 6732 3197 6992
angels$	8256 8257 8258 8259 6393
anger$	1014 2810
angry$	8696 2725 2907
animal$	6368
animals$	7897 7898 7899 7918 7919 7920 9117 6368 6369
ankle	2631
ankle$	6252
anonymous$	3082
anorak$	6588
anoraks$	6588
anorexia$	3520
anorexic$	3520
anothe	2290
another$	3622 7322 8035 1383 9171 6142 6268 2907 3113
anpr$	3452
answer$	7231 7711 1233 1234 1235 4911 8542 8548 8562 8627 8930 5589 5590 9046 9106 9109 9442 6614
answered$	7490 7517 1233 1234 1235 8637 8638 8639 8640 1728 8776 8793 8794 8795 8796 9156
answers$	1233 1234 1235 8627
antagonise$	2710
antagonised$	2710
antagonises$	2710
antagonising$	2710
antagonist$	6406
antagonistic$	3410
antagonists$	6406
anti	5873 2265 5942 5947 9369 9381 2398 9426 2453 6085 3242
anti$	3949 3955 809 4541 7966 7967 7968 7969 7970 7971 7972 7973 7974 1000 4627 4636 4637 4638 4675 2838 2839
antici	2330
anticipated$	9309
antidepressant$	6863
antidepressants$	6863
antipsychotic$	3535
antipsychotics$	3535
antisocial$	7331 7338 7926 7966 7967 7968 7969 7970 7971 7972 7973 7974 4636 4637 4638 8058 9257 9469 2707 2804 6426
anxiet	9516
anxiety$	3522
any	9225 3081 6777
any$	4363 4435 1190 1191 8515 5132 1525 1527 5284 5356 5524 5525 5689 9173 5902 9322 5965 2362 9370 9371 9393 9397 9405 6039 9471 6611 6612 3106 3110 6802
anybody$	4435 5233 5234 5236 5237 5387
anyone$	7196 7720 4435 8108 8332 5233 5234 5236 5237 5387 8775
anything$	7670 1238 8290 1359 8468 8469 8540 8546 8552 8557 8566 5233 5234 8635 1715 1716 1717 1718 1719 8854 8855 8856 8857 5475 9387 6018 6611 3038
anyway$	7158 7162 8307
apathetic$	3410 3435
apathy$	3435
apnoea$	6873
apologised$	8637 8638 8639 8640 8793 8794 8795 8796
apology$	9046
app$	393 4014 394 4015 395 4016 396 4017 397 4018 7403 7404 7405
appalling$	7113 7114 7115 7116 7966 7967 7968 7969 7970 7971 7972 7973 7974 1974 1975 1976 1977 2127 2809 2845 3044 3435
appallingly$	3435
appear	9470
appear$	561 562 840 882 883 884 885 886 887 888 889 890 891 980 1004 1005 1006 1007 1008 1009 1120 1122 1123 1124 1125 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 4940 4941 4942 1322 1397 1431 1432 1433 1892 1893 2626 2741 2743 2747 2805 2806 2816 2872 2873 2964
appearance$	8410 8411 8412 8413 8414 8415 8416 8417 8418 8419 8420 8421 8507 6988
appearances$	6988
appeared$	1120 1122 1123 1124 1125 1431 1432 1433 1892 1893 2626 2872 2873 2964
appearing$	1892 1893 2626
appearred$	1892 1893
appearring$	1892 1893
appears$	561 562 840 882 883 884 885 886 887 888 889 890 891 980 1004 1005 1006 1007 1008 1009 1120 1122 1123 1124 1125 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1322 1397 1431 1432 1433 1892 1893 2626 2741 2743 2747 2805 2806 2816 2872 2873 2964
appendicitis$	3585
appeti	9516
appetite$	2404
apple$	6355
apples$	6355
applic	2359
applied$	1777 1778 1779 2050 9401 6046
apply	2290 2359
apply$	1777 1778 1779 3141
appointment$	5146 1526 5148 1528 1529 8689 8690 8691 8733 8734 8735 9503 6859
appointments$	5146 1526 5148 1528 1529 8733 8734 8735 9503 6859
appreciate$	7711 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351
appreh	5954
apprehend$	9338 3181
apprehending$	3181
approa	6772
approach$	1873 6770
approaches$	3824 3825 8116 8117 8118 8119 9047 9048
appropriate$	3737
apps$	393 4014 394 4015 395 4016 396 4017 397 4018 7403 7404 7405
april$	7352
arab$	1405 5030 2933 6585
arcade$	7350 7351
architects$	573
are	2277
are$	3626 3729 3734 224 225 4062 561 562 768 769 770 840 882 883 884 885 886 887 888 889 890 891 944 950 4582 980 1004 1005 1006 1007 1008 1009 8064 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 4802 1203 1376 1397 5045 5091 1496 1517 5151 5323 1744 1745 5494 5702 2089 2090 9158 5808 5840 5849 5925 6004 6234 2633 2687 2741 2743 2747 2790 2805 2806 2816 6529 6576 6577 3033 3060 6732 6779 3176 3235 6938
area$	4666 6330 6946
argue$	8696
argued$	8696
argues$	8696
arguing$	8696
argume	6197
argument$	5215 8600 5217
argumentative$	8027 8028 8029 8030 8031 8032 8033 6437 3408
arguments$	2558 9581 2587
arm$	8428 9493
arms$	8428 9493
around	6701
around$	3747 7172 7261 7478 8073 4697 4725 8111 5634 9208 6286 6477 6608
arrangement$	7479 8372 6488
arrangements$	7479 8372 6488 6907
arrest	9197 2238 2279 9296 9297 9302 5954 9365 2417 6081 2469 9576 9578 9605 9608 6781
arrest$	9283 5900 9289 2304 9318 9338 2345 2401 2408 9417 9427 9460 9465 6090 9649 3152 3155 6786 3181 6818 3374 3479 3607
arrested$	7053 7549 6754 6975 3607
arresting$	3181 3478
arrestped$	2345
arrests$	2254 9260 2304 2345 9409 2408 9427 9465 9649 6786 3477 3607
arrive	9433 9470
arrive$	7711
arrived$	9111 9112 9113 9114
arrogance$	3435
arrogant$	5720 3410 3435
arson	9268 9367 9368 9369 6243 6255 6257
arson$	9627 9639 9641 9650
arsonist$	6368
arsonists$	6368
art$	8150 3244
arthritis$	3498
as	2277 3081
as$	3978 4100 4466 4674 4718 4747 4767 1198 4829 4847 4848 8310 5077 1894 1895 5540 8949 2106 2109 5733 9230 5859 5860 5865 6075 2687 2740 2742 2790 6724
asb	5942 2398 9426 2453
asb$	7331 7924 9326 2374 6019 6074
asbo	5980 6011 3377
asbo$	9364 9395 6021 6998
asbos$	9364 9395 6021
asd$	9506 3504
ashamed$	8970 1967
asian$	1383 1405 5030 5037 5061 5062 5063 1443 2906 2907 2933 6585
aside$	5633 5707
ask$	535 8673 8674 8675 5818 6622
asked$	157 158 159 160 161 3827 7292 7293 535 7575 8589 8771 8776 8787 8788 8789 8940 9156 2185 5818 2231 6056 6196
asking$	4154 534 535 8541 8673 8674 8675 6622 6640
asks$	535 8589
asleep$	1963 1964 2135
asperg	3218
asperger$	6839
aspergers$	6839
aspirations$	8048 6469
aspiring$	2719
assaul	9268 9368 9369 2579 6218 9603 9605 6243 6244 6257 3383
assault$	9274 9602 9627 9628 9639 9641 9650 6337 7004
assaulted$	6200 2637
assaults$	9627 9650 6337 7004
assert	2384
assertive$	6005
assess	9497 9499 2501 2627 6701 6881 6886
assess$	1315 4937 4938 4939
assessed$	881 981 2250 2277 2361
assessing$	1315 4937 4938 4939
assessment$	9489 6807 6910
assessments$	6807 6910
assist	2191 2293 6093
assist$	39 2281 2297 2326 9477
assistant$	6160 9545
assisted$	9188 2281 2297
assisting$	2281 2297
assists$	2281 2297 2326
associ	9172 5825 5880 9269 9375 9382 9426 2427 9468 6758 6764 6765
associate$	7247 7276 7278 7279 7280 7309 7485 7486 7487 7488 7489 7814 833 2706 6328 6339
associated$	804 833 6339
associates$	7107 7814 833 9200 9209 9210 9212 9246 2242 9281 2706 6328 6339 3114
associating$	7485 7486 7487 7488 7489 833 2242 2706
association$	807 808 7814 5387 5392 5393 9096 9127 5770 2242 9264 6328 6339 6356 3138
associations$	807 808 7814 9209 9210 6048 6328 6339 6356
assume$	675 2363
assumed$	675
assumes$	675 2363
assuming$	675
assured$	6522
asthma	9516
asthma$	3512
asthmatic$	3512
astonishing$	5665 9050
astray$	7854 7855 7856 7857
asylum	3335
asylum$	6956
at	6179
at$	15 7052 4183 7718 976 8097 8098 8388 8391 1396 5316 1700 1707 1708 5577 5584 5711 9132 9208 9291 9314 5938 6022 6116 6130 6163 6180 6200 6208 2609 6247 6634 6898 6958 6985 6992
athena$	9217
athletic$	2910 3425
atrocious$	3435
attachment$	3261 3262
attack	9603
attack$	6847 6858
attacked$	7053 7549 7571
attacks$	6847
attemp	6776
attempt$	7649 645 4267 4268 5146 1526 5148 1528 1529 8802 8803 8905 8906 8907 8908 8909 8910 8911 5531 5532 5533 5534 5535 6319
attempted$	8893 8894 8895 8896
attempts$	5146 1526 5148 1528 1529 9047 9048 6319
attend	9553 3243 3598
attend$	7110 7247 7711 4330 8513 8542 8548 8562 8627 8930 9109 6156 2626 6614 6615
attendance$	9080 9148 9539 9558 6318 6418 3597
attended$	7490 7498 8637 8638 8639 8640 1728 9156 6156 2626
attender$	7908 6318 6379 6389
attenders$	7908 6318 6379 6389
attending$	8541 6156
attends$	8627 8649 8650 8651 8652 9212 2626
attent	5968
attention$	7062 7063 3824 3825 3828 7421 7422 7423 7424 7425 7426 7427 7428 7433 7436 7545 4162 7581 4198 7585 7776 7787 7788 4511 1001 1010 8039 8040 8043 8116 8117 8118 8119 8774 8778 8905 8906 8907 8908 8909 8910 8911 2182 9352 2376 9506 6314 2821 6443 6444 2843 6793 3216
attitude$	7070 7240 600 970 971 8045 1217 1218 1219 1220 1221 2081 2082 2083 2084 6271 2810 6466 6467 6665
attitudes$	7070 970 971 6271 6466
attract$	7024 7025 203 204 540 541 4656 2688
attracted$	7024 7025 203 204 540 541 775 784 785 786 787 788 789 790 791 792 793 794 795 796 797 803 2688
attracting$	7024 7025 203 204 540 541 2688
attractive$	3425
attractor$	6812
attractors$	6812
attracts$	7024 7025 203 204 540 541 2688
attractted$	7024 7025 203 204 540 541 2688
attractting$	7024 7025 203 204 540 541 2688
attrib	2323 9418
attributable$	9403
attributed$	2251 9403
auburn$	2953
august$	7352
aunt	9564 6191 9577 6238
aunt$	9575
auntie	9564
author	2290
authorised$	6056
authorities$	8060 8061 5387 5392 5393 9096 9127 5770
authority$	7956 8034 5387 5392 5393 9096 9127 5770 6182 6183 9568 6332 6459 3071
authors$	573
autism	9516
autism$	9506 3503
autistic$	3503
autumn$	7352 7353
available$	7046 6288
average$	2910
averse$	951 952 953 954 955
avoid$	7711
avoidant$	7975 7976 2809 3410
avoided$	7490 7498 4146 8764 6685
awaiti	2505 2513
awaiting$	6126 6134 3353
aware$	4690 8075 8076 2219 2383
awareness$	4362 4901 1281 1282 4904
away$	7214 7215 7234 7235 7268 7284 7287 7299 7386 7387 7392 7497 7504 7642 7647 7650 4334 1034 8534 5203 8875 8876 8901 8902 5566 5567 6028 9441 6060 9583 6202
awkward$	8027 8028 8029 8030 8031 8032 8033 9473 6437
b$	6189 9573 6820 7004
babies$	8205 8206 8207 8208 8209 8256 8257 8258 8259 6498
baby	9577
baby$	6143 6144 9595 2602 2958 2959
babysitting$	8332
back$	7087 7253 7307 336 337 338 339 3986 3987 7380 7381 7512 7514 7515 7516 7648 7653 4334 4335 5040 8533 1572 8585 5562 5636
background$	6995
backs$	4335 5636
backward$	9045
bad$	3717 7113 7114 7115 7116 3856 3891 316 317 7335 4275 7809 7810 7811 837 838 839 4461 4463 4533 7927 7966 7967 7968 7969 7970 7971 7972 7973 7974 7975 7976 1418 8439 5057 5059 5489 1974 1975 1976 1977 9086 9087 9088 9089 2127 2652 2708 2722 2734 2735 2809 2819 2833 2845 2937 3044
badly$	1002 1403 5366 2008 6434 6435 6436 2831 2934 6591
bag$	8454 8455 8463 2388
baggy$	2976
bags$	5067 8454 8455 8463 6071 6592
bail$	4445 6260 9644 9649 6983 3363
bailed$	6983 3610
bails$	9649
bait$	2710
baited$	2710
baiting$	7064 7065 7066 7067 7068 2710
baits$	2710
baitted$	2710
baitting$	2710
balaclava$	8496 6592 3430
balaclavas$	8496 8497 8498 8499 8501 6592 6754 3430
bald$	5051 3425
ball$	319 320 9065
bandana$	6592 3430
bandanas$	6592 3430
bandit$	3396
bandits$	3396
banger$	6339
bangers$	6339
banging$	6339
bangladeshi$	1405 5032
bank$	519 9596
banked$	519
banking$	519
bankked$	519
bankking$	519
banks$	519
bannin	2432 2433
banning$	2340 6053 6054
bare$	5539 2927
barely$	1291 4912 1292 4913 1293 1346 4967 1347 1348 5085 1904 2524 2535 2877 3266
barrel$	2917
barter$	428 429
bartered$	428 429
bartering$	428 429
barterred$	428 429
barterring$	428 429
barters$	428 429
base	5962
base$	9346
baseball$	2985
basic$	3014
basically$	1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 2875
basis	2359
bath	6237
bath$	9621
batted$	5150
battle$	2896
be	5981
be$	3709 3875 3876 3877 7276 3926 3930 4093 561 562 4187 4317 4394 7835 4455 840 882 883 884 885 886 887 888 889 890 891 4513 4551 980 1004 1005 1006 1007 1008 1009 4643 4644 4772 4773 4774 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 8359 8361 1397 5174 5177 8568 8569 8570 5201 5242 5252 1636 1637 1638 1639 5275 5432 5435 5506 5586 5587 2089 2090 5849 5850 5875 2273 9303 5925 5932 5982 5993 6017 9435 2741 2743 2747 2805 2806 2816 3060 3176 6797
beanie$	6592
beanies$	6592
bear$	705 5713 3062
beard$	6557 6573 6575
bearded$	3425
beards$	6557 6573 6575
bearre	9365
bears$	3062
beat	9603 9608
beaten	2579
beaten$	3671 6200
became$	561 562 840 882 883 884 885 886 887 888 889 890 891 4582 980 1004 1005 1006 1007 1008 1009 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1397 2741 2743 2747 2790 2805 2806 2816 3247
becaug	9365
because$	3637 214 235 237 2599 9605
bechar	9365
becom	2277 3227
become$	561 562 840 882 883 884 885 886 887 888 889 890 891 4587 980 1004 1005 1006 1007 1008 1009 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1397 8569 2740 2741 2743 2747 2790 2805 2806 2816
becomes$	561 562 840 882 883 884 885 886 887 888 889 890 891 980 1004 1005 1006 1007 1008 1009 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1397 5216 2741 2743 2747 2805 2806 2816
becoming$	4582 4588 2740
bed	2586 2605 3254
bed$	7323 7421 7422 7423 7424 7425 7426 7427 7428 9507 9562 6189 6190 6207 6235
bedbugs$	6226
bedealt$	9365
bedeta	9365
bedroom$	6190 6961
bedrooms$	6071
beds$	7323
bedwetting$	6875
bee$	6372
been	6080 2631 3227
been$	3731 3732 3760 3761 141 150 3793 3794 345 7496 7503 7505 7506 7507 4137 561 562 840 882 883 884 885 886 887 888 889 890 891 936 4578 4579 4580 4586 4592 980 1004 1005 1006 1007 1008 1009 1104 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1295 1397 5152 5153 5154 1744 1745 5382 8916 8917 5544 5545 8940 2009 5668 5669 5670 5703 5704 5705 2089 2090 5771 5849 5925 5932 6036 2485 2509 6156 2561 2592 6252 2687 2741 2743 2747 2790 2794 2805 2806 2816 3060 3176 3240 3246 3247 3295 3297 3298 3332 3336 3346 3354 3356 3357 3361
bees$	6372
befing	9365
before$	7295 4761 8204 9138 9167 6247
befriend$	7398 398 399 400
befriendded$	398 399 400
befriendding$	398 399 400
befriended$	398 399 400
befriending$	398 399 400
befriends$	398 399 400
beggars$	3069
begun	3243
behav$	7490
behave$	7247 7326 7485 7486 7487 7488 7489 913 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 8542 8548 8562 8627 2813 2872 2873 6614
behaved$	7485 7486 7487 7488 7489 7490 7498 7528 7529 913 4623 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 8637 8638 8639 8640 2813 2814 6452 2872 2873
behaves$	913 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 8627 8649 8650 8651 8652 2813 2872 2873
behavi	9411 2432 9576
behaving$	7490 913 1120 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 2813 2815 2872 2873
behavior$	7070 961 962 963 964 965 966 967 968 969 6271
behaviors$	7070 6271
behaviour$	3 4 5 6 7 8 9 3633 3634 3635 3640 7061 7070 7133 7216 7217 7218 7219 7220 7221 7222 7223 7240 600 7616 4239 619 620 7675 7676 7677 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 7747 7748 7749 7750 7863 961 962 963 964 965 966 967 968 969 8015 8016 8017 8018 8020 8021 8022 5886 5936 9326 9331 9332 5980 6011 6019 6053 6074 6150 2541 9553 6170 6250 6271 6272 6339 6358 6359 6430 2810 3290 6995
behavioural$	2810
behaviours$	7061 7070 8015 8016 8017 8018 8020 8021 8022 6271 6272 6430
behavs$	7490
behavved$	7490
behavving$	7490
behind	5864 9255 9366 5984 2364 9382
behind$	8242 8243 8244 8643 8645 5684 9248 5985 2538 6505
being	3227
being$	3760 3761 7167 3922 345 4072 561 562 4394 840 882 883 884 885 886 887 888 889 890 891 4573 980 1004 1005 1006 1007 1008 1009 4701 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 4823 1397 1744 1745 8918 2009 5667 6017 9485 2517 2741 2743 2747 2790 2805 2806 2816 3295 3297 3298 3332 3354 3356 3357 3361
belief$	6660 6690
believe$	8930 9109 2363
believed$	8659 8660 8661 8662 8663 2179 2250 2361 2458
believes$	2363
belligerent$	3408
belocked$	9365
belong	2277
belongs$	9093 6679
below$	2538 6933
bench$	2408 9414 2641
benefit$	7711 2182 9188 2281
benefited$	2281
benefiting$	2281
benefits$	2281 2406
bepros	9365
bereaved$	2572 3606
bereavement$	9601 3606
besear	9365
besotted$	454 455 456 457 458 459 460
bespectacled$	3425
bespok	2537
best$	1153
bestopped$	9365
besumm	9365
bet$	1636 5257 1637 5258 1638 5259 1639 5260 1640 1641
beta$	6137
betray$	3048
betrayed$	3045 3048
betraying$	3048
betrays$	3048
better$	3717 3737 7329 7617 7618 4243 7628 7629 8757 2392
betwee	9211
between$	4810 6942
beyond$	1003 1119 1603 2773 2774 3003 3039
bid	2359
bid$	2390
big$	3685 1243 1244 1245 1246 1379 1401 8457 2910 2918 2935 2953
biggest$	1425 2957 3117
biological$	2851
biopsy$	9510
bipola	6233
bipolar$	9617 3262 3525
birth$	8057 2851 6889
birthmark$	3426
birthmarks$	3426
bit$	8197 8198
bitchy$	3410
bitten$	6518
bitterly$	2008
black$	1383 1405 5030 1418 8429 5061 5062 5063 1443 1446 1479 8488 8489 8490 8501 2906 2907 2930 2931 2937 2953 6592 2976 6754
blackheads$	6586
blackout$	3501
blackouts$	3501
blade	9640
blade$	9639
bladed$	9639
blam$	2165 2166
blame$	7555 7556 7557 7558 7559 7560 7561 7562 7563 7564 7565 7566 4184 4185 7591 7592 7593 7594 7609 7610 7611 7612 4322 4323 4324 4325 4326 8955 9094 9097 9098 9099 5716 9101 9106 9107 5751 3058 3059 6683
blamed$	7571 2165 2166 2622
blames$	5716 9101
blameworthy$	3435
blaming$	8879 8880 8955 2165 2166
blammed$	2165 2166
blamming$	2165 2166
blams$	2165 2166
blank$	8512
blanket$	1534
bleach$	2931
bleached$	2931 2953 6576
blight$	2784
blind$	5642 6685 3078 6894 6895
bling$	7808
blinkered$	3435
block$	8109
blockers$	9521
blond$	5051 2931 2953 3425
blonde$	5051 2931 2952 2953 3425
blood$	3222 3257 6898
bloody$	3027
blue$	8429 2932 2953 6592
board$	5387 5392 5393 9096 9127 5770 9383 6000 6803
boards$	6803
bodge$	3438
bodged$	3438
bodges$	3438
bodging$	3438
bodies$	7420 7524 4143
bodily$	6255
body$	7420 4143 1217 1218 1219 1220 1221 8240 5835 2216 2941
boisterous$	3410
bomb$	6376 6377
bomber$	5069 6592
bombers$	6592
bombs$	6376 6377
bone$	2835
boned$	6539
book$	9423
boost	2343
boots$	6592
born$	2478 9527 3274
borough$	6946
boss$	7204
bosses$	6805
bossy$	3410
botch$	3438
botched$	3438
botches$	3438
botching$	3438
both$	2687 2740 6633 3110
bother$	7541 7778 8590 8591 8592 8593 8697 8826 8897 6323 6638 6639
bothered$	7490 7498 8755 8766 8771 8776 8787 8788 8789 8790 8791 8792 5413 8816 8817 8818 8819 8820 8821 8822 8826 5448 8898 8940 5700 9156 2159 6638 6639
bothering$	6638 6640
botherred$	6638
botherring$	6638
bothers$	4885 8270 6638
bottom$	3287
bottoms$	8494 1495 2987
bought$	4419
bound$	342 1564 1565 1566
boundaries$	6332
box$	6237 2952 6644 3024
boy	5965 2362 9370 9371 9393 9397 9405 6039 9471 6224 6258 6802
boy$	226 274 7978 8002 8003 8004 8005 8006 8007 1015 8137 5273 5274 5809 9642 2712 6343 6355 2744 6382 6425 2812 6556 6578
boyfri	9576
boyfriend$	7378 7441 437 438 439 440 441 7472 7473 9560 2575 9582 9595 9620 6298 6299 2679 2680
boyfriends$	7441 437 438 439 440 441 7472 7473 6298 6299 2679 2680
boys	5793 5801 9227 9229 5846 2228 2229 5870 2272 6008 9392 9411 2430 9474 3121
boys$	7083 7182 7202 7207 7210 226 7273 274 3911 3912 3913 7325 3942 3944 3946 7354 7378 7413 7415 4114 4118 4119 4127 4145 624 4281 4386 7784 7798 7816 4434 4448 828 829 830 7840 7923 7978 7981 8002 8003 8004 8005 8006 8007 1015 8025 8079 8080 8081 8137 1181 4864 4865 4866 4867 8301 8430 8510 8594 8595 8596 8597 8598 5221 5222 5223 5238 5247 5253 8648 5265 8658 5308 8744 8903 5547 5548 5549 5550 5551 5552 5607 9006 9025 9033 9034 9035 9036 9037 9038 9039 9040 9254 5893 2350 6051 2449 2463 6279 6343 6355 6382 6425 2812 6556 6669 6677
braces$	6575 6586
braid$	6573 6575
braided$	2953 6576
braids$	8491 6573 6575
brain$	3567
brand$	8452 6607
branded$	2976
brands$	8452 6592 6607
brat$	3396
brats$	3396
breach	9426 3362
breach$	9406 2639
breached$	2639 3362
breaches$	2639
break	9576 6197 9623
break$	7247 824 825 4670 8570 8696 9431 2711
breakdown$	9085 9519 6474 6946 6958 6963
breakdowns$	6474
breakfast$	9573
breaking$	7064 7065 7066 7067 7068 824 825 8696 2069 2437 2711 3055
breaks$	824 825 8696 2069 2711 3055
breakup$	9581
breath$	8443
bribed$	6325
brief	2414
brief$	2168 2189 6035
briefed$	2231 6056
briefi	6701
briefing$	2189 6035 3182 6804
briefs$	2189 6035
bright$	2953
bring	2293
bring$	7024 7025 7042 528 529 530 531 532 1284 2321 2418 3163
bringing$	528 529 530 531 532 1284 2321 2418 3163
brings$	7024 7025 528 529 530 531 532 1284 2418 3163
broad$	2910 2916
broke$	824 825 4669 2069 2711 3055 6946
broken$	4671 2069 2804 6427 3055 6946
bronchitis$	3584
brothe	9564 6191 9577 6194 9584 9587 9588 2603
brother$	2554 9575 6192 2575 6219 6472
brothers$	8057 6472
brough	2238 5919
brought$	7017 7024 7025 7042 528 529 530 531 532 1284 9303 5971 2351 9377
brown$	1418 8429 2930 2931 2932 2937 2953
bruise$	3586
bruised$	3586
bruises$	3586
bruising$	3586
brunette$	5051 3425
brush$	2065 2086
brushed$	2012 2065 2086
brushes$	2065 2086
brushing$	2065 2086
buck$	5058 9063 3052
budget$	5754 9150 9159 9160
budgets$	9080 5754
bugs$	6226
build	9197 2280 2293 3081 3119
build$	1182 1183 8396 8397 8398 2370 6531
builded$	2370
buildi	2293 5958
building$	9150 9342 2370
builds$	8396 8397 8398 2370 6531
built$	5014 5949 9464 2911 6533
bulimia$	3521
bulimic$	3521
bulk$	2413 6061
bulky$	2910
bullied$	7050
bullies$	7850 7851 7852 7897 7898 7899 6361 6362 6368 6369 6654
bully$	7850 7851 7852 7897 7898 7899 6361 6362 6368 6369
bullying$	7064 7065 7066 7067 7068 7924 8058
bump$	6143
bunch$	7822 893 7978 8002 8003 8004 8005 8006 8007 1058 6355 6425 6477
bungle$	3438
bungled$	3438
bungles$	3438
bungling$	3438
bunk$	2662
bunked$	2662
bunking$	2662
bunks$	2662
burden$	4527
bureau$	9179
burgla	9172 9182 9255 9268 2265 9279 5947 9367 9368 9369 9410 6243 6244 6255 6257 3383
burglar$	7897 7898 7899 9248 6368 6369
burglaries$	9256 5886 9331 9627 9641 9650 6780 7004
burglars$	7897 7898 7899 6368 6369
burglary$	2184 5886 9274 9627 9628 9639 9641 9650 3110 3127 7004
burgle	3619
buried$	1868 1869 2061
burly$	2910 3425
bury$	1868 1869 2061
burying$	1868 1869 2061
bus$	7350 7351
busine	5946 6052 6764
businesses$	9176 9306 9330 9436
busy$	9103 5720
but$	3774 4230 4231 4790 1170 1171 1172 1173 1176 1177 1178 1179 4805 4806 4807 4808 4843 4859 4980 8695 5677 6659
buy	5858
buzz$	3678 58 3682 7776 7802 2944
by	5906 3145 3150
by$	7172 7201 4075 4076 4080 4396 4397 4418 7825 7965 4641 4925 8539 8749 8945 5563 5564 5565 9012 9015 9016 9017 9018 5817 2224 9270 5890 6114 9524 6154 2655 6634 6666 6792 6968 6969
c$	6820 7004
cad$	3464
cads$	3464
cahms$	3545
caked$	1427
calculated$	3715 95
calculating$	3410
call$	8733 8734 8735 9045 9047 9048 2190 2465 6677
called$	8940 9156
caller$	6379
callers$	6379
callin	9336
calling$	2190 6016 2465
callous$	3410 3435
callousness$	3435
calls	2233 5855
calls$	8733 8734 8735 9047 9048 9091 9092 2190 9239 5942 9382 6040 2465 6677 6678
came$	7528 7529 594 1120 1122 1123 1124 1125 1483 1492 9156 2238 2347 2515 2561 2684 2872 2873
camera	5835 5851
camera$	9213 9219 5836 9221 2224 9235 2365
cameras$	9213 9219 5836 9221 2224 9235 2365
camhs$	3544
camouflage$	6592
campaign$	3160
can	2421
can$	3730 543 544 545 4583 1022 1085 1088 1089 1091 1099 1151 1266 1290 1302 1305 1357 5240 1642 1655 1658 5299 1813 2096 2224 5919 2360 2399 2544 2998 3197
canada$	2977
cancer	6233
cancer$	9617 3565
candidates$	5934
cannab	9640 6263
cannabis$	34 7421 7422 7423 7424 7425 7426 7427 7428 7433 9226 6124 9509 9520 9647 6280 3255
cannon$	6378
cannons$	6378
cannot	2508 2544
cannot$	719 5206 8605 8606 8607 8608 1654 1811 1885 6165 3313
cap$	1473 8479 8480 8481 8491 8496 6592 2975 6597 6606
capab	6015
capabi	9288
capability$	3461
capable$	1268 4898 4921 4922 1306 1317 5280
capaci	9288
capacity$	1263
caps$	1473 8479 8480 8481 8482 8483 8491 8496 8497 8498 8499 6592 2975 6597 6606
capsules$	6107
captur	5958 3119
capture$	9342
captured$	5839
car	6964
car$	7369 7370 7371 7372 7819 7820 7821 3101
care	2565
care$	3687 3688 3689 3690 3691 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4668 4708 4887 4888 4889 4892 4893 4895 4896 4899 4910 8329 8330 8331 8332 8349 8354 8355 8356 8357 8358 8590 8591 8592 8593 8609 8610 8611 8741 8826 5443 8897 8905 8906 8907 8908 8909 8910 8911 8912 5531 5532 5533 5534 5535 9123 9124 9125 9126 5763 2143 2144 2145 9533 9559 9566 9567 6186 6227 9615 9616 2852 6638 6639 6686 3283 6943 3323 3324
cared$	8755 8771 8776 8787 8788 8789 8822 8826 2143 2144 2145 6638 6639
career	9468
career$	3963 6358 6359 2748 3115
careful$	7026 3647 3648 3649 3650
careless$	74 75 77 78 3856 615 8867 8868 2695 3435
carelessly$	3435
carelessness$	3633 3634 3635 7241 7242 7243 7244 7245 7246 7583 4200 4242 3435
carer	9584
carer$	9561 9567 9575 2582 6943 6954
carers$	9567 6943
cares$	8609 8610 8611 2143 2144 2145 2582
caribbean$	1405
caring$	2582 6624
carpet$	9070
carrie	2203 9382
carried$	3764 7166 7517 602 603 1449 1450 8893 8894 8895 8896 2685 6307 2968
carries$	602 603 915 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1164 1449 1450 8692 8693 8694 5878 9467 2685 6307 2968 3062
carry	2203
carry$	7084 3763 7247 7276 7278 7279 7280 3905 3906 3907 7485 7486 7487 7488 7489 602 603 7757 7759 7767 7769 914 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1163 1449 1450 8570 8692 8693 8694 2685 6307 2968 3062
carryi	5864 9366 9382 6256
carrying$	7167 7304 7485 7486 7487 7488 7489 1449 1450 9248 2364 6255 2685 2968
cars$	7819 7820 7821
case$	7894 7977 5767 5901 9298 2328 9398 6077 9633 6384 6386 6428 6429 3120 6988 6991
cases$	7894 7977 9398 6384 6386 6428 6988
cash	2389
cash$	7205 7206 3982 7421 7422 7423 7424 7425 7426 7427 7428 7433 7436 7780 7781 7808 7818 6010 2788
cast$	7083 5238 5247 5253 8658
casually$	1403 2934 6591
casualty$	9501 9514
catalogue$	1741
catch	9197 9220 9302 5954 6781
catch$	9222 9232 2309 9338 9339 2443
catches$	2309
catching$	2309
category$	4596 2599
catheter$	3589
catty$	3410
caught	9365 9377
caught$	7050 7053 2635 2794 3381
cause$	7017 7042 582 7893 8569 6383
caused$	7017 7042 582
causer$	6350
causers$	6350
causes$	582 7893 6383
causin	5984 2364
causing$	7064 7065 7066 7067 7068 582 7931 8696 5985
cautio	6244 6978
caution$	9628 9649 7003
cautioned$	3358
cautions$	9649
cautious$	7028
cavalier$	3435
cbo	5980 6011 3377
cbo$	9364 9395 6021 6998
cbos$	9364 9395 6021
cbt$	6864
cce$	7331
cctv	5835 5851
cctv$	5810 5811 5812 2192 2193 9219 5836 2217 2227 9235 9334 2338 2365 6720 3107
ceases$	9317
cell$	9179 3092 6791 6844
cells	6251
cells$	9635
central$	9434
centre$	9330 9376 9444 9648
cerebral$	3271
certain$	1564 1565 1566 1600 5257 5258 5259 5260 1640 1641
certainly$	1702 1710 5331 1711 1712 6631
certainty$	1601
chain$	2256 9425 6592 6758 6827
chains$	9425 6592 6827
challe	9440 6057
challenge$	8696 9441
challenged$	8696
challenges$	8696
challenging$	4463 7966 7967 7968 7969 7970 7971 7972 7973 7974 8027 8028 8029 8030 8031 8032 8033 1029 1030 1031 1032 1033 8696 2804 2807 2809 6437 3410
chance$	3829 209 210 7717 7718 5211 5229 2046 2047 2048 2049 9071 9072 2324 2460 6319 6674
chances$	7174 3829 209 210 7717 7718 2046 2047 2048 2049 9071 9072 6319 6674
change$	289 7326 4053 7438 7702 7703 7704 7705 7956 8513 8542 8548 8562 8624 8647 5264 8655 8673 8674 8675 8684 8930 6614 6615 6622
changed$	289 8653 8659 8660 8661 8662 8663 3285
changes$	289
changing$	8673 8674 8675 5292 6622 3285
chaos$	7585 7802 6323
chaotic$	2804 6426 2807 3410 3435
character$	7917
charg	9302
charge	5864 2279 9296 5914 5971 9365 9382
charge$	8824 9248 9283 5900 9417 9649 6778 3200 6974
charged$	9355 3360 6982
charges$	9260 9298 2298 9428 9649 6778 6784 3200 6974
charging$	5914 3155
charity$	5387 5392 5393 9096 9127 5770
charm$	4695
charms$	7524 7525
chart	2204
chart$	2276 2366 5991 6759
charted$	2366
charts$	6759
chase$	7062 7063 7776
chaser$	9047 9048
chasers$	9047 9048
chasing$	9047 9048
chat$	7401 7402 398 399 400 6066 2447
chated$	398 399 400
chating$	398 399 400
chats$	398 399 400 2447
chatted$	398 399 400
chatting$	398 399 400
chav$	3396
chavs$	3396
cheat$	6368
cheats$	6368
check	6701
check$	9213 2245 2331 5957 2353 2375 2393 2410 9423 9505 6715 6785 6806
checked$	8940 9156 5854 2375 6026 9455
checkes$	2375
checking$	2375 2393
checks$	9213 2226 2245 5924 2375 2393 6715 6785 6806
cheek$	8428
cheeks$	8428
cheeky$	3410
chested$	6538 6548
chicken$	7350 7351
chief$	2785
child	9411 6168 6224 6258
child$	226 274 414 7978 7980 7981 8002 8003 8004 8005 8006 8007 1015 8137 8200 8205 8206 8207 8208 8209 8256 8257 8258 8259 8388 8391 6144 9552 9568 2564 2566 2567 2608 9642 2670 2712 6342 6355 2736 2739 2748 6425 2812 6470 6498
childhood$	3282
childish$	4868 4869 4870 3410
childlike$	8242 8243 8244 4868 4869 4870 6505
children$	7083 226 274 7325 3942 3944 3946 4114 4118 4119 4127 4145 624 4281 4386 4448 828 829 830 7840 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 7978 7981 8002 8003 8004 8005 8006 8007 1015 1046 8137 4789 1181 8199 8205 8206 8207 8208 8209 8256 8257 8258 8259 8388 8391 8594 8595 8596 8597 8598 5221 5222 5223 5238 5247 5253 8648 5265 5308 8744 8903 5547 5548 5549 5550 5551 5552 5599 5606 9025 9033 9034 9035 9036 9037 9038 9039 9040 5735 2565 9589 6279 6330 6342 6355 6425 2812 6470 6498 6633 6668 6669 6671 6677
chin$	8428
chinese$	1405 5032 6585
chip$	4662 1042
chis$	3446
chlamydia$	3555
choice$	3 4 5 6 7 8 9 7070 3700 3701 81 82 3704 84 85 86 3708 88 7094 7095 7096 7097 7098 7099 3716 7101 7102 7103 7104 7105 7106 102 103 104 7121 7122 7123 7124 7125 7126 7127 7128 7216 7217 7218 7219 7220 7221 7222 7223 3843 7228 7229 7230 7238 3892 7277 273 3895 3896 3897 3898 8082 8214 4927 4928 6271 6272 6273 6274 6276 6500
choices$	3 4 5 6 7 8 9 3633 3634 3635 7070 7094 7095 7096 7097 7098 7101 7102 7103 7104 7105 7106 112 113 114 115 7121 7122 7123 7124 7125 7126 7127 7128 7129 7130 7133 7136 7137 7138 7139 7140 7216 7217 7218 7219 7220 7221 7222 7223 273 3895 4239 619 620 7675 7676 7677 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 8214 4927 4928 6271 6272 6273 6274 6500
choose$	105 106 107 7146 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 8268 4911 8302 8303 8386 8568 8715 2656
chooses$	105 106 107 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 8715 2102 2103 2104 2105 2656
choosing$	105 106 107 7216 7217 7218 7219 7220 7221 7222 7223 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 8305 8306 2102 2103 2104 2105 2656
chose$	105 106 107 7146 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 8715 9061 2102 2103 2104 2105 5749 9134 2656 6685
chosen$	105 106 107 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 310 311 7490 7498 2656
chronic$	9495
chubby$	5015 5051 3425
chunky$	2910
cid	9178
cigarettes$	7205 7206 7421 7422 7423 7424 7425 7426 7427 7428 7433 7436 7818
cin$	3349
circles$	5067
circul	2238
circulate$	2169 5791 2171
circulated$	2169 5791 2171 9177 2367
circulates$	2169 5791 2171
circulating$	2169 5791 2171
circulation$	9311
circumstances$	8714 8740 6959
citalopram$	3541
city$	5010
civil	2432 3150
civil$	6053 3167
clad$	1454 1455 1456 6544 6555 2970
claim$	4449 4450 4451 6956
claimed$	4449 4450 4451
claims$	4449 4450 4451 2525
clamp$	3146
clamped$	3146
clamping$	3146
clamps$	3146
class$	3979 7864 7868 4552 8034 8255 9118 9640 6263 3199 3383
classed$	984 2277
classmates$	8375 6279 6367
clear	2342 2371
clear$	1418 1600 5687 2294 2458 2937 3014 3159 3193
cleared$	2439
clearly$	539 1585 1586 1587 1588 1702 1710 5331 1711 1712 5375 2089 2090 3060
cleft$	3275
clever$	1244 1245 1246
climb$	814 815
climbbed$	814 815
climbbing$	814 815
climbed$	814 815
climbing$	814 815
climbs$	814 815
clingy$	3410
clinic	2498 3227
clinic$	6119 9505 9511 9514 3071 6871 6873
clinically$	3258
clip$	4049 4050 430 431 9334
clips$	4049 4050 430 431
close	2241
close$	9107 2136 2178 5862 6672
closed$	2050 2136 6627 6630 6672
closes$	2136 6672
closing$	8879 8880
closure$	2340 3194
clothe$	6707
clothes$	3640 3658 7421 7422 7423 7424 7425 7426 7427 7428 600 5072 1452 8479 8480 8481 8482 8483 8488 8489 8490 8491 8502 8507 5967 6592 6597 6707
clothing$	5072 1452 8479 8480 8481 8502 8507 6592 6594 6597
club$	2153 3071
clueless$	3435
co$	4328 7948 5130 5159 5165 5170 5179 5248 6422 3150
coach$	7204 7418
coaches$	7418
coat$	8479 8480 8481 8491 6592 6597 6605
coats$	5072 1452 8479 8480 8481 8482 8483 8491 6592 6597 6605
cocain	9640 6263
cocaine$	6124 9520 9647 6280
cocky$	3410
coddling$	8332
code$	6530
codein	6137
codeine$	9509 9521
codes$	6530
coerced$	7050 7770 7771 7772 7773
cognitive$	3265
cohort	5870 9292 5965 2362 9370 9371 9393 9397 9405 6039 9471 6802
cohort$	7868 7978 8002 8003 8004 8005 8006 8007 8255 9254 9328 2350 9373 2449 6425 3123
cohorts$	9373
cold$	8938 9131 9609
colleagues$	4815 4816 4817 2448
collec	6701 3081 3119
collect$	2167 5990 6063
collected$	2167 5990 9464
collecting$	2167 5990
collective$	3014
collects$	2167 5990 9467
college$	5387 5392 5393 9096 9127 5770 9537 9538 9540 9550 9551 9557 3071 6905 6921
collude$	574 575
colluded$	574 575
colludes$	574 575
colluding$	574 575
colostomy$	3587
colour$	6560
coloured$	2953
colours$	8502 6560 6592
combat	2321
combative$	3408
come	9470
come$	7195 3903 3908 3909 7492 4116 7711 878 1120 1122 1123 1124 1125 1294 4940 4941 4942 1483 1492 8542 8548 8562 8569 8627 8637 8638 8639 8640 1729 8793 8794 8795 8796 2347 2515 2561 2684 2872 2873 6614
comes$	592 879 1120 1122 1123 1124 1125 1483 1492 8627 9212 2515 2872 2873 3334
comfort$	5754
coming$	7513 8541 2515 9607
comings$	2427
comman	6040
command$	9261
commands$	9424
comment$	1500 1501 1502 1503
commented$	1500 1501 1502 1503
commenting$	1500 1501 1502 1503
comments$	1500 1501 1502 1503
commentted$	1500 1501 1502 1503
commentting$	1500 1501 1502 1503
commit	5864 9366 5984 2364
commit$	7247 8542 8548 8562 8570 9258 9335 9399 9481 6614
commits$	9335 9481
committed$	9481 2636
committing$	9248 5985 9457 2636
committs$	2636
common$	4355 8869 8870 8871 9123 9124 9125 9126 6255 6686
commun	2176 5946 2629
communicate$	398 399 400
communicated$	398 399 400
communicates$	398 399 400
communicating$	398 399 400
communication$	2081 2082 2083 2084 3014 6665
community$	7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 5797 5821 9306 2316 9330 6250 6330 3365 3373 3380
companion$	7107
companions$	7107
company$	7007 7107 3828 7257 7275 7807 4426 4427 5387 5392 5393 9096 9127 5770 2153 6329 3070
compar	2405
compare$	5957
compared$	6026
compass$	7740
complacency$	8955 3435
complacent$	5720 3435
complain$	1500 1501
complained$	1500 1501
complaining$	1500 1501 8696
complainned$	1500 1501
complainning$	1500 1501
complains$	1500 1501
complaint$	8874 8944 6335 6677
complaints$	8874 8944 9091 9092 6335 6677 6678
complete$	1534 2119 2370 3014
completed$	7172 8637 8638 8639 8640 1728 8893 8894 8895 8896
completeed$	2370
completeing$	2370
completely$	1069 5366 2891 3006 3009
completes$	2370
complex$	2807 3282
complexion$	6558 3426
complexions$	6558 3426
compliance$	6338 6420
compliant$	4633 6419
complicit$	40 326 327 328 329 343 7484 575 6308
complicity$	7239 574
complies$	8649 8650 8651 8652
comply$	7247 7711 8513 8542 8548 8562 6614 6615
comprehension$	6660
compromise$	10 2646 2647
compromised$	10 2646 2647
compromises$	10 2646 2647
compromising$	7007 10 2646 2647
compulsive$	2748 6841
computer$	6716
conceal$	633 634 1487
concealed$	633 634 1487 6609
concealing$	633 634 1487
concealled$	633 634 1487
concealling$	633 634 1487
conceals$	633 634 1487
concer	5907 2510 2548 2610
concern$	3694 4358 5430 5431 8905 8906 8907 8908 8909 8910 8911 8912 8944 6677
concerned$	4876 4877 4878 8263 8264 8265 4882 4883 5697 5698 5778 2158 9366
concerning$	7966 7967 7968 7969 7970 7971 7972 7973 7974 2809
concerns$	7747 7748 7749 7750 5430 5431 8944 9091 9092 9291 6677 6678
concerta$	3538
concus	3567
condescending$	3436
condit	6099 6104 3362
condition$	9483 9488 9644 6858 6859 6984
conditional$	3357
conditions$	7829 2587 9644 6959 6984
conduc	2203
conduct$	3 4 5 6 7 8 9 3633 3634 3635 3640 7070 7240 7675 7676 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 961 962 963 964 965 966 967 968 969 1126 1127 1128 1129 1130 1131 6271 2810 3262
confer	9571
confidence$	1108 1110 1217 1218 1219 1220 1221
confidential$	3082
confidentiality$	9068
confiscated$	5830
conflict$	7585 7782 8697 2587 6339
confro	9440 6057
confront$	9441
confrontation$	7585 7782
confrontational$	7975 7976 8027 8028 8029 8030 8031 8032 8033 6437 3408
confrontations$	7782
congregate$	8064 6529
congregated$	8064 6529
congregates$	8064 6529
congregating$	8064 6529
connected$	833 2251 9366 5983 6339
connection$	2645
conscious$	3715 95 3854
consensual$	2867 3391
consent$	7239 446 447 448 449 450 451 1078 1079 1080 1081 8268 8362 4988 4989
consented$	446 447 448 449 450 451 7457 453 474 1078 1079 1080 1081
consenting$	446 447 448 449 450 451 2867 2881 3391
consents$	446 447 448 449 450 451 1078 1079 1080 1081
consequences$	7071 7072 7073 7074 7076 7077 7078 7080 7131 128 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7734 7735 8074
consid	2238 2277 2284
consider$	7711 8542 8548 8562 8930 6614
considered$	866 979 2499 2740
considering$	2499
consistent$	1534
consistently$	1691 5312 1692 5313 1693 1694 1695 1696 1697 1698
consort$	2706
consorted$	2706
consorting$	2706
consorts$	2706
consortted$	2706
consortting$	2706
consta	5810 5811 5812 2192 2193 2227
constable$	9194 9195 9196 5813 5814 5848
constables$	9194 9195 9196 5813 5814 5848
constant$	5663 5664
constantly$	387 1691 5312 1692 5313 1693 1694 1695 1696 1697 1698 2008
consti	2277
consul	6104 6118
consultant$	9488 9498 9502
contac	5825 9336 9375 2427
contact$	3824 3825 3828 7398 398 399 400 402 403 404 405 406 407 408 1051 1052 9336 2588 6476 6611
contacted$	398 399 400 402 403 404 405 406 407 408
contacting$	398 399 400 402 403 404 405 406 407 408
contacts$	398 399 400 402 403 404 405 406 407 408 9209 6048
contactted$	398 399 400 402 403 404 405 406 407 408
contactting$	398 399 400 402 403 404 405 406 407 408
contain$	7942 8673 8674 8675 6068 6622
contains$	6068
contemptuous$	3436
content$	194 195 200 284 285 286 472 473
continually$	387 1691 5312 1692 5313 1693 1694 1695 1696 1697 1698
continue$	7146 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 8569 2660
continued$	7146 7166 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 1534 2660
continues$	7146 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 2660
continuing$	7146 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 2660
continuously$	1691 5312 1692 5313 1693 1694 1695 1696 1697 1698
contraception$	8311 8312 3554
contraceptive$	3554
contract$	9320 6998
contracts$	9320
contribute$	574 2326
contributed$	7017 574
contributes$	574 2326
contributing$	574
contro	2321 5943
control$	7711 7737 7743 7916 7942 7966 7967 7968 7969 7970 7971 7972 7973 7974 4620 8008 4634 8044 4943 4944 8603 8673 8674 8675 5810 5811 5812 2192 2193 2194 2227 5851 9301 9327 2387 6052 6395 6622 3161 6825
controlled$	7050 7477 8547 8553 8558 8567 8636 8659 8660 8661 8662 8663
controlling$	2809 6805 3410
controls$	6805
convenience$	5754
conveniently$	3064
convic	5914 5971
convict$	3181
convicted$	9355 3355 6977
convicting$	3181
conviction$	9298 9649 3355 3480 3608
convictions$	9260 9298 9428 9649 3355 3480 3608
convince$	8624 8647 5264
cooper	6093
cooperate$	7231 7711 7949 8513 8542 8548 8562 8930 9477 6614 6615
cooperates$	8649 8650 8651 8652
cooperating$	7949
cooperation$	7948 6422
coordi	3150
cope	6103
cope$	4712 1111 4733 4734 1114 1126 1127 1128 1129 1130 1131 8268 4887 4888 4889 4892 4893 4895 4896 4899 1285 1286 1287 8302 8303 4923 1303 1304 4926 1308 8932 9487 9508 2890
coped$	1126 1127 1128 1129 1130 1131 1308 2890
copes$	1126 1127 1128 1129 1130 1131 1308 2890
copied	2174
copied$	9450
coping$	1126 1127 1128 1129 1130 1131 4887 4888 4889 4892 4893 4895 4896 4899 8305 8306 1308 2890
copy$	2414
core	9292
core$	4538 4539 9353 9434
cornrows$	3426
corporate$	3014
correl	2405
correlated$	6026
corrob	2176
corroborated$	5797
corrupting$	837 838 839 2735
cotton$	2880
couch$	9598
could$	21 22 23 24 25 278 279 280 281 282 283 287 288 293 294 295 296 297 298 543 544 545 4584 1023 1085 1088 1089 1091 1099 1151 1266 1290 1357 5240 1642 1656 1657 1754 1755 1756 1757 1758 1759 1760 1761 1762 1763 1764 1765 1812 1822 1886 2056 2128 2129 2131 2132 5804 2186 2360 2399 2544 2998
council$	5387 5392 5393 9096 9127 5770 2153 3014 3061 3070
counse	6104
counselling$	9489 6864 6884
counsellor$	9488 9498
count$	1636 5257 1637 5258 1638 5259 1639 5260 1640 1641
countless$	3769 3791 5663 5664 5687
county$	3948 3965 3971 3974 3980 7366 7367 7368 895 4716 3198 6946
couple$	1058 9612
courier$	7900 901 6370
couriers$	7900 901 6370
course$	5324 5331 1711 1712 8719 8733 8734 8735
courses$	8733 8734 8735
court	5971 9365 3157 3362
court$	7324 540 541 9355 9396 2408 9414 9631 2631 6253 2641 2688 3157 6778 6963 6974 6987 3367 6992
courted$	540 541 2688
courtesy$	8808 8809 8869 8870 8871
courting$	540 541 2682 2688
courts$	540 541 8060 8061 9355 2408 9414 2688
cousin	9564 9577
cousin$	2554
cover$	1487 5572 2064
coverage$	6013
covered$	1487 2064 6609
covering$	8466 1487 2064
coverings$	8466
coverred$	1487 2064
coverring$	1487 2064
covers$	1487 2064
covert	2346
covert$	5967 3082 3450
covertly$	3450
cowardly$	3435
cowards$	6654
cp$	3349
cpn$	6021
cpns$	6021
cpw$	6021
cpws$	6021
crack	9640 6263 3147
crack$	9226 9520 9647 6280
crackdown$	9409 6768
cracked$	9377
crackeddown$	6768
crackingdown$	6768
cracksdown$	6768
crave$	771 772 2823
craved$	771 772 2823
craves$	771 772 2823
craving$	771 772 2823
crazy$	6426
create$	582 2370
created$	582
createed$	2370
createing$	2370
creates$	582 2370
creating$	582
credit$	7421 7422 7423 7424 7425 7426 7427 7428 7433 7435 7436
crew$	8255
cries$	1038
crime	9172 2176 9182 5802 5873 9269 2265 5942 5947 9367 9368 9369 9381 6008 9392 2398 9410 9426 2453 6085 9480 6257 6710 6744 6758 6764 6783
crime$	7062 7063 7331 7345 7347 7789 7924 8058 9178 5797 9186 2184 9248 9256 9257 5881 5883 5886 5898 5935 5939 9323 9324 9326 2322 9331 5956 5975 2355 9361 9362 5980 5988 2369 2374 2382 2386 9398 6019 6023 9410 6045 9439 2438 9445 6074 2457 9469 2476 2629 9641 6277 6278 6339 2788 3126 3127 6780 6789 3170 3174 3191
crimes$	7331 9256 9257 5886 9326 9398 6019 2476 6780
crimin	9172 2176 9182 2241 9249 9255 9268 9269 5942 9367 9375 9426 6733 6744 6764 6765 3150 6783 3366 3383 3470
criminal$	7331 7335 7338 7354 7809 7810 7811 7812 848 7897 7898 7899 916 4636 4637 4638 9117 5797 5862 9247 9278 5898 5902 5914 5948 6084 6243 2629 6255 6257 6278 2707 2738 6368 6369 2803 2847 6478 6758 3139 3157 3374 7004 3410
criminalise$	2114 2115 2116 2117
criminalised$	2114 2115 2116 2117
criminalises$	2114 2115 2116 2117
criminalising$	2114 2115 2116 2117
criminality$	7331 7345 7347 9326 6277 3456
criminally$	2837 3128
criminals$	7354 7789 7791 7809 7810 7811 7815 848 7897 7898 7899 916 9117 9277 9278 6278 6368 6369 6478
crimint$	9217
crisis$	6118 3213 6859
crohn	3224
crohns$	6845
crook$	7932 6368 6408
crooked$	5056
crooks$	7932 6368 6408
crop$	5078 8479 8480 8481 8497 8498 8499 5119 6597 2982
cropped$	2953 2976
cross	2405
crosscheck$	5957
crosschecked$	6026
crossreferenced$	6026
crowd$	7822 1058 6329 6355 6356
crown	3366
cruel$	8867 8868 8878 8962 3410
cry$	1038
crying$	1038
cse$	7331
cues$	2046 2047 2048 2049
culpable$	6681 3435
culpri	5864 6802
culprit$	7850 7851 7852 9248 6361 6362 6406 6738 3488
culprits$	7850 7851 7852 9248 6361 6362 6406 6738 3488
culture$	1950 1951 6339
cunning$	3410
curb	2321
curfew	2629
curfew$	6250 9644 9649 6332 6993 3616
curfews$	9649 6332
curiosity$	3633 3634 3635 4242 8905 8906 8907 8908 8909 8910 8911 9123 9124 9125 9126 6686
curled$	5042
curly$	2931 2953
curren	2176
current$	5797 5902 6014
custod	9365 9608 6233 9623 6251
custodial$	3365
custody$	7347 5881 5883 2338 9559 2589 9617 9635
customer$	3817 7418
customers$	3817 7418 9306 6330
cut	2321
cut$	5095 2488 6565 6576 6810 3233
cuted$	3233
cuting$	3233
cuts	2321
cuts$	2488 6565 3233
cuttin	2321
cutting$	2488
cynical$	7975 7976 8878
dabble$	326 327 328 329
dabbled$	326 327 328 329
dabbles$	326 327 328 329
dabbling$	326 327 328 329
dad	9564 6191 9577 6194 2577 9584 9587 9588 2603 2615 6238
dad$	8057 2554 2555 9561 9575 6192 2574 2575 2578 9593 2590 6219 9615 2612 2618 6472
daddies$	6302
daddy$	6302
dads$	2590 6472
daft$	77 78 653 2696
daily$	9508 3183
damage	5873 2265 9367 9368 9369 9381 2398 6085
damage$	9085 9257 5886 6019 9445 9469 9627 9639 9641
damaged$	2804 6426
damn$	8807 8892
damp	2605
damp$	9609 6226
dancers$	5238
danger$	7005 7006 7016 7062 7063 7071 7072 7073 7074 7076 7077 7078 7080 4152 4153 7554 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7734 7735 7741 7746 7747 7748 7749 7750 7776 7778 7782 7789 7802 4487 867 4489 4490 4491 4492 4493 4494 4495 4496 4497 4498 7883 7884 4501 4502 8074 8311 8312 5659 5922 6277 6309 2703
dangerous$	7005 7006 3717 7338 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7734 7735 4423 2651 3409
dangers$	7005 7006 7071 7072 7073 7074 7076 7077 7078 7080 3750 3751 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7734 7735 7747 7748 7749 7750 8074 8311 8312
dark$	1418 8429 8439 1446 1479 5118 2930 2931 2932 2937 2953 6592 2976 6754
darker$	1418 2930 2937
darkest$	1425 2957
data	6007
data$	9068 9213 9391 6715
databa	6701 6756
database$	9198 9265 9266 9341 6716
date	6046
date$	9430 6988
dates$	6988
dating$	2682
daught	9411
daughter$	8199 6144
daughters$	8199
daunt$	4964
dawn$	3142
day	6772 6776
day$	3713 8689 8690 8691 1701 8733 8734 8735 9237 2460 9487 9508 6172 6173 6688
days	6103
days$	8733 8734 8735 9487 9508 9538 6688
dazzled$	775
dc$	9402
dci$	9402
dead	9608
dead$	9486 9618
deaf$	5643 5644 5645 3079 6856
deal	9268
deal$	7247 3905 3906 3907 358 359 360 858 7903 4563 1111 4733 4734 1114 8302 8303 9258 9335 9399 9440 9454 2659
dealer	6733
dealer$	3797 7189 7199 7200 7208 7315 7335 7354 7357 7366 7367 7368 7377 7379 7382 7415 7447 7482 7673 4420 7805 7806 7809 7810 7811 7812 848 7887 7897 7898 7899 7906 916 2474 6275 6278 6368 6369
dealers$	3797 7189 7199 7200 7208 7212 7315 7335 7354 7357 7366 7367 7368 7377 7379 7382 7415 7447 7482 7673 7789 7792 4420 7805 7806 7809 7810 7811 7812 7815 848 7887 7897 7898 7899 7906 916 9276 2474 6275 6278 6368 6369
dealin	9172 9182 5864 9255 9279 9366 9367 9368 9369 9382 6255
dealing$	7062 7063 7331 7341 7346 358 359 360 7366 7367 7368 858 7924 8058 4872 2187 9248 9331 9457 9463 9639 2642 2659 6726 7002
deals	9382
deals$	358 359 360 858 9335 9454 9467 2642 2659
dealt$	358 359 360 4475 4476 4477 4478 858 2285 9365 9377 2402 2627 2659
death	9576 9578 9605
death$	7554 9485 2572
debt	9576
debt$	6963
debts$	6963
decamped$	3455
deceitful$	3410
december$	7352
decency$	8808 8809 8869 8870 8871
decent$	5509 5510 5511 5512
decide$	8268 4911 8302 8303 8386 9197
decided$	105 106 107 9061 2104 2105 5749 9134
deciding$	8305 8306
decision$	3658 7070 3700 3701 81 82 3704 84 85 86 3708 88 7094 7095 7096 7097 7098 7099 3716 7101 7102 7103 7104 7105 7106 108 109 110 111 7121 7122 7123 7124 7125 7126 7127 7128 3748 3892 7277 273 3895 3896 3897 3898 8214 4927 4928 1873 5595 9298 6271 6272 6273 6500
decisions$	3 4 5 6 7 8 9 3658 7070 7094 7095 7096 7097 7098 7101 7102 7103 7104 7105 7106 108 109 110 111 112 113 114 115 7121 7122 7123 7124 7125 7126 7127 7128 7129 7130 273 3895 7675 7676 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 8214 8221 4927 4928 1873 9298 6271 6272 6273 6500
decked$	1454 1455 1456 2970
declin	2321 2472 9497
decline$	8526 2991
declined$	8526 8530 8535 8536 8537 8538 2991
declines$	8526 2991
declining$	8526 2991
decrea	2321
deemed$	979
deep$	1446
defeating$	3722
defect$	9483
defend$	4706 4887 4888 4889 4892 4893 4895 4896 4899
defending$	4887 4888 4889 4892 4893 4895 4896 4899
defensive$	3435
defensiveness$	8955 3435
deferred$	3382
defiant$	7975 7976 2809 3410
deficit$	6837 6891
defied$	824 825 2711
defies$	824 825 2711 3069
definite$	1600
definitely$	1702 1710 5331 1711 1712 6631
defy$	824 825 2711
defying$	824 825 2711
degenerate$	3396
degenerates$	3396
degrade$	2283
degraded$	2283
degrades$	2283
degrading$	2283
degree$	233 234 8329 8330 8331
delay	9499 6886
delay$	9085 9143
delayed$	6685
delaying$	8879 8880
delays$	9085 9143
deliberate$	3715 95
deliberately$	387 3064
delicate$	2910
delinquency$	3396
delinquent$	2803 2804 6426 2809 3396
delinquents$	3396
deliver$	3905 3906 3907
demand$	5942 6063
demanding$	8027 8028 8029 8030 8031 8032 8033 6437
dement	6233
dementia$	9617
demonise$	2114 2115 2116 2117
demonised$	2114 2115 2116 2117
demonises$	2114 2115 2116 2117
demonising$	2114 2115 2116 2117
demons	2259
demotivated$	3410
denial$	8955 6322
dental	2498
dental$	6119
dentis	6104
dentist$	9488
deny$	9345 2341
denying$	2341
department$	5387 5392 5393 9096 9127 5770 2153 3061 3070
depend	6876
dependence$	2504
dependency$	2504
dependent$	2504
depends$	2591
deplorable$	3435
deport	9578 6233 9623
deported$	9617
depres	9516 9576 9608 6233
depressant$	6863
depressants$	6863
depressed$	6848
depression$	9617 3523
depressive$	3524
deprive$	9345
deprived$	2804
depth$	8978
dereliction$	3435
descend$	340 341
descendded$	340 341
descendding$	340 341
descended$	340 341
descending$	340 341
descends$	340 341
descri	2181
described$	871 988
description$	5856 2431 9478
descriptions$	5790 9175 9199 5856 2431 9446
desert$	3048
deserted$	3045 3048
deserting$	3048
deserts$	3048
desertted$	3048
desertting$	3048
deserve$	565 566 2691
deserved$	565 566 7574 2691
deserves$	565 566 2691
deserving$	565 566 2691
design	2277
designed$	2326 2439
designer$	7780 7781 5071 5098 1480 6592 6595 2976 2986
desire$	5281 8666 8667 8668 8669 8670 8671
desk	5802 5805
desk$	9179 9186 9187 9189 9201 9340 9359 5976 9372 6003 9407 9429 6078 6791
despite$	136 3757 137 138 139 165 167 171 172 173 7373 7374 7375 7376 7714 7715 7716 2042
destined$	342 1564 1565 1566 2995
destructive$	3686 7340
detail	2181 2356 5977 5978
details$	3812 3813 3814 9198 9199 9374 9446 9447 6066
detain	5954 9365 2469
detain$	9338 6090 3181
detained$	6754
detaining$	3181
detect	9178 5802 5810 5811 5812 2192 2193 2227 5851 5914 9302 5956 5975 2355 9361 9362 2369 2382 2386 6023 6045 2438 2457 3159 6781
detection$	9298 6778 3158 3159 3490
detections$	9298 9428 6778 3158 3490
detective$	2170 9186 9194 9195 9196 5813 5814 5848 9235 9340 2336 9359 5976 6003 9402 9407 9429 2445 6067 6078
detectives$	2170 9186 9187 2183 9194 9195 9196 5813 5814 9201 2197 5848 9235 5918 9340 2336 9359 5976 6003 9402 9407 9429 2445 6067 6078
detent	6170 2629
detention$	7863 8697 9554 6250 6366 3600
detentions$	7863 9554 6366 3600
deter$	2452 3162
deteri	9497
determ	2243 2342
deterping$	2452
deterr	9377
deterred$	3162
deterrence$	3493
deterrent$	6814 3493
deterrents$	6814
deterring$	2452 3162
deters$	2452 3162
deterting$	2452
develo	6701 3081
develop$	2167 5990 2370
developed$	1117 2167 5990 2370
developing$	2167 5990 2370
developmental$	3262 3282 3308
develops$	2167 5990 2370
deviant$	2804 6426 2809
device	2233 5970
device$	2209 9215 9354 2447 3094
devices$	2209 9215 9354 2447
devious$	3410
di$	9402
diabet	9516
diabetes$	3514
diabetic$	3514
diagno	6104
diagnosed$	3558
diagnoses$	3558
diagnosis$	9488 9489 6838 6859 6891 3558
diagram$	2276 6759
diagrams$	6759
diazepam$	3543
dice$	549
dicing$	549
did$	119 7166 412 4102 4147 4237 4238 648 649 650 4280 4283 679 690 691 692 693 694 696 700 709 710 711 718 722 749 944 948 1035 1036 1037 1321 1327 1334 1337 1363 1690 5323 8709 8710 5332 5333 1723 1726 1774 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 5444 1833 5460 5466 1846 5468 5470 5474 1854 1855 1856 5478 5479 5499 5501 1915 1917 1918 1919 1920 1921 8946 8947 1955 1957 9061 9111 9112 9113 9114 9136 9137 2139 2685 3017 3020
die$	9486
died	9578 6195 9608
died$	9579
diet	6131 9516
diet$	9515
dietary$	3570
dietician$	9498 3576
dieticians$	3576
dietitian$	3576
dietitians$	3576
difference$	1189 8614 8615 8616 8617 8618 8619 8620 8621
diffic	2253 9499 6881 6900
difficult$	7007 4336 4463 937 938 939 940 941 942 7966 7967 7968 7969 7970 7971 7972 7973 7974 8019 8027 8028 8029 8030 8031 8032 8033 1029 1030 1031 1032 1033 8058 5874 9473 2804 2807 2809 6431 6437 3410
difficulties$	7579 7586 7587 8019 2558 2587 6431 6857 6859 6882 3314
difficulty$	6857 6859 3314
dim$	3410
dire$	3436
direct	3150
directed$	6056
directing$	6805
directs$	6805
dirt$	9117
dirty$	8456 9609 2953 2969 2976 3425
disabi	6104 9516
disabilities$	6855
disability$	9488 6146 6855 6891 3532
disabl	6233
disabled$	9617 3532
disaffected$	2804 6426 2907
disappear$	7389 391 392
disappeared$	391 392
disappearing$	391 392 6281
disappearred$	391 392
disappearring$	391 392
disappears$	391 392
disappointing$	1974 1975 1976 1977 5665 9050 3044
disappointingly$	3437
disaster$	900
disasters$	900
disband$	9431
discipline$	6321
disciplined$	4475 4476 4477 4478 6455
disclo	2597
disclose$	7231 7247 7711 8542 8548 8562 6614
discov	5806 2243 2342
discover$	9190
discuss$	8542 8548 8562 6614
diseas	6099
disease$	9483 6891 6899
disengage$	7247 3406
disengaged$	6630 3406
disengagement$	3406
disengages$	3406
disengaging$	3406
disgrace$	3435
disgraceful$	8962 2809 3435
disgracefully$	3435
disguised$	2717
dishevelled$	3425
dishonest$	3410 3435
disinterested$	6630 3410 3435
dismal$	2127 3435
dismally$	3435
disman	3460
dismantle$	9431
dismantling$	2437
dismiss$	742 9106 3057
dismissed$	742 2050 3045 3057
dismisses$	742 3057
dismissing$	742 8879 8880 3057
dismissive$	7975 7976 3435
dismissively$	3435
disobedient$	2804 3410
disobey$	824 825 8696 2711
disobeyed$	824 825 8696 2711
disobeying$	824 825 8696 2711
disobeys$	824 825 8696 2711
disord	5873 2265 5942 5943 9367 9368 9369 9381 6008 9392 6085 6099 9499 6876 6900
disorder$	8019 8058 9257 5886 9326 9327 9439 9445 9469 9483 6127 6431 6846 6847 6873 6882 6883 6891
disorderly$	3410
disorders$	8019 6127 6431
dispersal$	5980 6011
disperse$	9431
dispersing$	2437
display$	654
displaye$	5791 2171
displayed$	654 5791 2171
displayes$	5791 2171
displaying$	654 5791 2171
displays$	654
disposal$	9637 6778
disposals$	6778
disregard$	71 76 7247 824 825 2711 3057
disregardded$	76 824 825 2711 3057
disregardding$	76 824 825 2711 3057
disregarded$	76 824 825 2711 3045 3057
disregarding$	76 824 825 2711 3057
disregards$	76 824 825 2711 3057
disrespectful$	7975 7976 3410
disrup	9296 9302 9377 6781
disrupt$	7924 3143 3468 3483
disrupted$	7924 9287 6809
disrupting$	7924 8696 3143 3468
disruption$	7924 8058 9289 9318 9427 3144 6766 3152 3468 3483
disruptive$	837 838 839 4463 7966 7967 7968 7969 7970 7971 7972 7973 7974 8058 2735 2804 6426 2809 3410
disrupts$	7924 3143 3468
disruptted$	7924
disruptting$	7924
distribute$	2169 5791 2171
distributed$	2169 5791 2171 9177
distributes$	2169 5791 2171
distributing$	2169 5791 2171
disturbed$	2804 6426 3410
dither$	3438
dithered$	3438
dithering$	6691 3438
ditherred$	3438
ditherring$	3438
dithers$	3438
divide$	9431
dividing$	2437
divorc	9576 9578 6195 6197 9605 9623
divorce$	9581
divorced$	9579
divorcing$	9579
dla	6146
dla$	9530
do$	117 7166 412 4132 4237 4280 4284 4286 4287 4288 677 690 691 692 693 694 696 698 716 720 747 7757 7759 7767 7769 944 946 1035 1036 1037 8130 1256 1308 1319 1327 1332 1335 1341 1361 8520 5156 8542 8548 8562 8568 8569 5200 8589 5207 8605 8606 8607 8608 8609 8610 8611 8685 1690 5323 8709 8710 5336 5337 5340 1721 1724 1775 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 1835 5466 5468 1848 1915 1917 1918 1919 1920 1921 1953 5724 6129 2685 6614 3017 3020
doctor	6104 2498
doctor$	9488
doctors$	6119
dodge$	2068
dodged$	2068
dodges$	2068
dodging$	2068
dodgy$	7007 7809 7810 7811
doe$	2960
does$	118 412 4280 678 690 691 692 693 694 696 699 717 721 748 944 947 1035 1036 1037 1308 1320 1327 1333 1336 1342 1362 5208 8609 8610 8611 1690 5323 8709 8710 5336 5337 5340 1722 1725 1776 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 5444 1834 5460 1847 5470 1915 1917 1918 1919 1920 1921 1954 2139 2685 3017 3020
dogs$	7918 7919 7920
doing$	7216 7217 7218 7219 7220 7221 7222 7223 7225 412 7513 1308 5445 5446 5461 5462 5466 5468 1915 1917 1918 1919 1920 1921 8957 8958 8959 8960 2139 9155 3020
dolled$	1504 1505 1506 2989
domestic$	9600 3330
done$	3714 7172 7490 1072 1504 8589 8683 5372 5381 5388 5389 8777 8793 8794 8795 8796 5447 5463 5464 5465 5466 5468 5471 5472 5473 5474 1854 1855 1856 8893 8894 8895 8896 1915 1917 1918 1919 1920 1921 8927 8928 8929 8940 1957 2139 9154 3020
doomed$	1564 1565 1566 2995
door$	7535 7537 9304
doorman$	7418
doormen$	7418
dopey$	3410
dose	6104
dose$	9488 6888
dossier$	3466
dossiers$	3466
doubt$	8578 8579 8580 8581 5224 8718
doubtful$	4533
down	2323 9418
down$	216 240 321 322 323 324 325 4217 4218 4220 7679 4366 7944 8053 8054 8055 5044 5094 5131 8516 8527 8531 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8994 8995 8997 8998 8999 9000 9001 9002 9003 9004 9005 9008 9009 9010 9011 5628 9013 9014 5776 9251 9338 5979 9403 6164 6576 6767 6768 6810
downed$	5979
downfall$	7579
downlo	5830
download$	6715
downloaded$	9214
downloads$	6715
downplay$	611 742 2694
downplayed$	611 742 2694
downplaying$	611 742 2694
downplays$	611 742 2694
downs$	5979
drag$	2059 5768
draged$	2059
dragged$	7050 2059
dragging$	2059
draging$	2059
drags$	2059
drain$	4526
drama$	7585 7776 7802 5215 8600 5217 2750 3244
drank$	2482
draw$	7024 7025 203 204 577
drawing$	577
drawn$	7050 776 784 785 786 787 788 789 790 791 792 793 794 795 796 797 803 1439 8547 8553 8558 8567 8636
draws$	7024 7025 203 204 577
dreadful$	1974 1975 1976 1977 9086 9087 9088 9089 2809 3044
dreadlock$	3426
dreadlocked$	2953
dreadlocks$	3426
dreads$	6573 6575
dream$	5157
dress$	3640 7485 7486 7487 7488 7489 600 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 1467 8473 5093 8479 8480 8481 8505 8506 8507 6592 2972 6597
dressed$	7485 7486 7487 7488 7489 7490 1454 1455 1456 8473 8474 8475 8476 1496 8505 8506 1504 1505 1506 6545 6547 6555 2970
dresses$	1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 1467 8473 8479 8480 8481 8505 8506 6592 2972 6597
dressing$	3641 5087 1467 5111 2972
drew$	7024 7025 203 204 577
drift$	336 337 338 339 340 341 372 373 8570 6687
drifted$	336 337 338 339 340 341 372 373
drifting$	336 337 338 339 340 341 372 373
drifts$	336 337 338 339 340 341 372 373
driftted$	336 337 338 339 340 341 372 373
driftting$	336 337 338 339 340 341 372 373
drill	9380
drill$	8071
drink	9608
drink$	7084 7205 7206 7247 7276 7278 7279 7280 7433 7485 7486 7487 7488 7489 7757 7759 7818 1034 1035 1036 1037 9520
drinkers$	9618
drinki	6131 9516 9576 9605 9608
drinking$	3633 3634 3635 30 7304 7485 7486 7487 7488 7489 7521 600 2482 9515 2558
drinks$	7205 7206 7433 1035 1036 1037 2482
driv	2321 2371
drive$	7181 7479 3160
driven$	3815 775 2439
driver	2194 6052
driver$	7199 7200 3817 7204 7418 2434
drivers$	3808 3811 7199 7200 3817 7203 7204 7418 8510 9176 5815 9436 2434 2441 9449
drives$	7479
drivin	2364
driving$	5985
drone$	2365 3173 3469
drones$	2365 3173 3469
drop	2321
drop$	4507 8570 2060 6810
droped$	2060
droping$	2060
dropout$	6368
dropouts$	7897 7898 7899 6368 6369
dropped$	2060
dropping$	2060
drops$	2060 6810
drug	9172 9182 2241 9249 9269 5898 9375 6255 9640 6733 6758 6764
drug$	3633 3634 3635 32 33 7331 3962 7356 601 7809 7810 7811 4503 4504 4505 4506 7897 7898 7899 2184 2187 5862 5947 5948 2374 6131 9516 9576 6278 6369 2749 2788 2803 3115 3207 3255
druggie$	3402
druggies$	3402
druggy$	3402
drugs	9255 9380 2389 6263
drugs$	7205 7206 7289 3911 3912 3913 7331 7335 7344 7345 7366 7367 7368 7421 7422 7423 7424 7425 7426 7427 7428 7433 7436 7789 7818 7924 7937 1034 8058 8311 8312 2184 2187 9226 9242 9262 9263 2374 6010 6124 9509 9520 2558 9647 6277 6278 6280 2749 2788 6414 3207
drunk$	7490 7517 8696 2482
dry$	1418 8439 8937 2937
ds$	9402
dto$	3614
dual$	5032
duck$	2068
ducked$	2068
ducking$	2068
duckked$	2068
duckking$	2068
ducks$	2068
due	2323 9418
due$	3638 215 238 9527 2599 9605 9607 2626
dump$	2035 2036 3050
dumped$	2035 2036 3050
dumping$	2035 2036 3050
dumpped$	2035 2036 3050
dumpping$	2035 2036 3050
dumps$	2035 2036 3050
dust$	9130
duties$	8741 9073
duty$	8741 8950 9033 9073
dyed$	2953 6576
dying	6233
dying$	9485 9617
dyscalculia$	3507
dysfunctional$	2804 6426 3435
dyslexia$	9506 3505
dyslexic$	3505
dyspraxia$	3506
dyspraxic$	3506
dysregulated$	3410
e$	8944 9046 9047 9048 5694 9091 9092 9501 9514 6678
each	9173 9229 2228 2229 9292 6777
each$	135 3937 4652 1383 8515 5132 1525 1527 1685 1687 5619 9100 5786 9230 9284 5929 9322 5965 5973 2362 9370 9371 9393 9397 9405 6037 6039 2430 9471 6090 9491 2907 6611 6612 6633 3106 3113 6802
eager$	194 195 200
ear$	8428 9027
earlier$	8138
early$	8204
earmar	2284
earn$	361 7526 7527
earned$	361
earning$	361
earns$	361
earring$	6592
earrings$	6592
ears$	8428 9028 9029 9180
easier$	2333
easily$	798 1115 1297 5375 8762 8763 9055 9056 9057 9058 2704 2828
east$	1414
eastern$	1407 5029 5033 1413 5052 8438
easy$	3664 363 7605 7606 7721 7722 7723 5874 2705
eat	9433
eat$	3214 6887
eaten$	6887
eating	6104 6131
eating$	9488 2506 9515 3225 6887
eats$	3214 6887
eczema$	3516
educat	2528 6171 6927
educate$	132 133
educated$	132 133
educates$	132 133
educating$	132 133
education$	3788 7173 7719 6150 9541 3290 6921
educational$	6151
effect	3150
effect$	8620 8621 9408
effective$	3193
effectively$	1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 2875
effort$	7649 645 4267 4268 8769 8802 8803 1881 1882 1883 8905 8906 8907 8908 8909 8910 8911 8912 5531 5532 5533 5534 5535
efforts$	3788 7173 1881 1882 1883 6319
egg$	184 186 6355
egged$	184 186
eggged$	184 186
eggging$	184 186
egging$	184 186
eggs$	184 186 6355
ehc$	3289
ehcp$	3591
ehcps$	3591
eight	5965 2362 9370 9371 9393 9397 9405 6039 9471 6802
eight$	7867
eighteen$	7444 7446 467 1121 4752 8159 8163 8164 8165 8166 8167 8168 8169 6493
eject	9440 6057
eject$	9441
elder	6752
elder$	7354 7809 7810 7811 6339
elders$	7335 7354 7357 7809 7810 7811 7815 7906 2266 6339
elect$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
elected$	105 106 107 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 9061 5749 9134
electing$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
electively$	3307
electr	2586 2631
electricity$	6207
electronic$	6252 6992
electronically$	6252
elects$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
electted$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
electting$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263
element$	233 234 6356 6359 6407
elements$	6356 6359 6407
eleven$	7867 1154 1155 1156 1157
else$	7551 588 589 8149 8901 8902
elsewhere$	8901 8902
email	2414
email$	9046 9047 9048 6035 6677
emaile	6062
emailing$	6035
emails$	9047 9048 9091 9092 6035 6677 6678
embarked$	342
embroiled$	330 331 332
emergency$	9501 3281
emotionally$	2840 2904 3332 3345
empathy$	7744 6321
employment$	9555
emptive$	6043
enabl	2191
enable	2293 3145
enable$	38 7584 2297 2446
enabled$	38 7584
enableed$	2297
enableing$	2297
enables$	38 7584 2297 2446
enabling$	38 7584
encounter$	7807 6285 6488
encounters$	7807 6285 6488
encour	2180
encourage$	7024 7025 132 133 196 197 198 203 204 2654 2693
encouraged$	7024 7025 132 133 196 197 198 203 204 2185 2654 2693
encourages$	7024 7025 132 133 196 197 198 203 204 2654 2693
encouraging$	7024 7025 132 133 196 197 198 203 204 2654 2693
end$	91 92 3899 595 596 8568 8569 5188 5216 6033 2487
endanger$	10 2646 2647
endangered$	10 2646 2647
endangering$	10 2646 2647
endangerred$	10 2646 2647
endangerring$	10 2646 2647
endangers$	10 2646 2647
ending$	6033 9485 2487
endless$	5663 5664
endlessly$	1691 5312 1692 5313 1693 1694 1695 1696 1697 1698
ends$	5216 9317
enemies$	7576
enemy$	7576
enforc	5821 9296 9302 6701 6765
enforce$	3481
enforcement$	9205 9289 2317 9389 2403 9409 9460 6771 3151 3152 6790 3481
enforcer$	3465
enforcers$	3465
enforces$	3481
engage$	7112 7231 7247 7326 333 334 335 7711 7942 7949 4566 7951 7952 7953 7954 7955 7956 8037 8513 8542 8548 8562 8603 8624 8627 8655 8673 8674 8675 8930 9106 9109 6093 6307 6423 6614 6615 6622
engaged$	326 327 328 329 333 334 335 7490 7498 7949 7951 7952 7953 7954 7955 8547 8553 8558 8567 8636 8637 8638 8639 8640 8653 8659 8660 8661 8662 8663 6307 6423
engagement$	326 327 328 329 7948 7956 956 957 958 959 4581 1530 1531 1532 1533 6417 6422 6611
engager$	6391
engagers$	6391
engages$	326 327 328 329 333 334 335 8627 8649 8650 8651 8652 6307
engaging$	326 327 328 329 333 334 335 7949 7951 7952 7953 7954 7955 7956 8673 8674 8675 6307 6416 6423 6622
english$	6931 6932
enjoy$	771 772 773 774 8715 2702
enjoyed$	771 772 773 774 8715 2702
enjoying$	771 772 773 774 2702
enjoys$	771 772 773 774 8715 2702
enough$	69 7149 3766 7151 3791 4236 4274 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 1280 1283 5000 8385 8964 6492 6516
enquir	9302 6077 9571
enquiries$	2245 9286 9398
enquiry$	9253 9286 9461
enrich	3081
entangled$	330 331 332
enter$	2685 6307
entered$	2212 2260 2262 2380 2381 2685 6307
entering$	2685 6307 6726
enterp	9468
enterprise$	9282 6745
enterred$	2685 6307
enterring$	2685 6307
enters$	9212 2685 6307
entice$	7024 7025 196 197 198 2654
enticed$	7024 7025 196 197 198 2654
entices$	7024 7025 196 197 198 2654
enticing$	7024 7025 196 197 198 2654
entirely$	2089 2090 2891 3006 3009 3060
entitled$	3410
epilep	9516 6233
epilepsy$	9617 3510
epileptic$	3510
episodes$	7394
equal$	2883
equally$	2687
equals$	4815 4816 4817
erratic$	7113 7114 7115 7116 7961 7962 7963 7964 960 2809
escala	2475 3150
escalate$	8570
escalated$	2367
escape$	7213
essential$	2326
establ	5806 2243 2342
establish$	9190 2331 2353 2377
estate	5992
estate$	7350 7351 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 5616 9376 9444 6330 2907
eternally$	3433
european$	1405 5028 5030 5034 8436 2933
evade$	2068
evaded$	2068
evades$	2068
evading$	2068
evasive$	3410
even$	3776 3780 164 5661 5662
evening$	8689 8690 8691 3183
ever$	4912 4913 1293 8622 8623 5243 8628 8629 8630 5269 1649 5271 1651 5312 5313 1693 1694 1695 1696 1697 1698 5326 8726 8727 8728 8729 8730 8731 8732 5730 6618 6619
every$	4333 7718 4446 1214 8515 5132 1525 1527 1684 5306 1686 1688 1689 5626 5687 9091 9092 9100 9230 5973 6103 9491 6611 6612 3007 6633 6678 3106 3113 6898
everybody$	5599
everyone$	7635 4333 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 7901 4765 5599
everything$	7348 4844 1224 8515 5132 1594 1595 1596 1715 1716 1717 1718 1719 5569 5658 5744 5767 6018 6312 6611 6612
evicte	9608 6233
evicted$	9617 3603
evicti	9576 9605 9623
eviction$	3603
evicts$	3603
eviden	2359 9380 6701 3453
evidence$	4254 8874 8944 9091 9092 9185 2244 2264 2337 9396 6042 9452 2459 6677 6678 3118 6740
evidently$	1710 5331 1711 1712
evil$	2734 6426
ex$	9582
exam$	9080 9148 6170 3309 6931
examin	5830
examin$	2375
examination$	6715
examinations$	6715
examined$	9214 2375
examines$	2375
examining$	2375
examins$	2375
example$	9272
exams$	6931
except$	4845
exception$	6625
exchang$	424 4045 425 426 427 428 429
exchange$	4037 424 4045 425 426 427 428 429 4052 7439 7479 6307
exchanged$	424 4045 425 426 427 428 429 6307
exchanges$	424 4045 425 426 427 428 429 7479 6307
exchangged$	424 4045 425 426 427 428 429
exchangging$	424 4045 425 426 427 428 429
exchanging$	424 4045 425 426 427 428 429 6307 6726
exchangs$	424 4045 425 426 427 428 429
excitement$	7776 7782 7802 2703
exclude$	9106 9107
excluded$	7053 7571 4475 4476 4477 4478 2050 6366 6685 6916 3296
excluding$	8879 8880
exclus	6170
exclusion$	7589 7590 7863 2340 2532 9554 6366 3595
exclusions$	7863 6366 3595
excuse$	5774 6661 6662
excuses$	5774
execut	9401 3141
exercise$	654
exercised$	654
exercises$	654
exercising$	654
exhibit$	3099
exhibited$	6719 3099
exhibiting$	3099
exhibits$	3099
existent$	7961 7962 7963 7964 9086 9087 9088 9089
expand	2343
expect	6159
expect$	4164 4165 4166 546 547 7664 7665
expectations$	8048 6469
expected$	3827 2185 2236 9309 9543 9607
expelled$	6919 3299
expend	6040
expendable$	9424
expensive$	8456 5098 2976
expensively$	1403 2934
experi	2595 2596
experience$	7630 7807 1108 1110 4787 1167
experienced$	1117 1379 6216 6217 6288 6490 2886
experiences$	7807
experiencing$	6216 6217
explanation$	9046
explicit$	4022
exploitation$	7005 7006 7043 7044 7045 7060 7331 7579 7580 7589 7590 7675 7676 7747 7748 7749 7750 5956 5975 2355 9361 9362 2369 2382 2386 6023 6045 2438 2457 6309 6337
exploited$	7050 7053 7477 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7734 7735 8324 8325 8326
exploiter$	3797 7189 7208 7335 7354 7377 7379 7382 7447 7465 7470 7673 4420 7805 7809 7810 7811 7812 7849 848 916 6275 6360 6363 6364
exploiters$	3797 7189 7208 7212 7335 7354 7377 7379 7382 7447 7470 7673 4420 7805 7809 7810 7811 7812 7815 7849 848 916 6275 6360 6363 6364
explosive$	3408
expose$	3624 10 3651 7036 7037 7038 7039 7040 7041 7042 2646 2647
exposed$	3624 10 3651 7036 7037 7038 7039 7040 7041 7042 2646 2647
exposes$	3624 10 3651 7036 7037 7038 7039 7040 7041 2646 2647
exposing$	10 3651 7036 7037 7038 7039 7040 7041 2646 2647
extend	2290
extensions$	6564 6575
extract$	2167
extracted$	2167
extracting$	2167
extraction$	6715
extractions$	6715
extracts$	2167
extremely$	2874
eye$	8428 9026 6584
eyebrow$	8428 8444 6587
eyebrows$	8428 8444 6587
eyed$	6553 6581
eyelashes$	6569 6575 6582
eyes	9462
eyes$	4694 8428 1424 8451 9141 2175
eyesig	9516
face$	8428 5082 5097 8492 5112 2338 6579 2988
facebook$	393 4014 394 4015 395 4016 396 4017 397 4018
faced$	6445 6465 6580
faces$	8428 8492 5112 5950 6579 2988 3353
facial$	5038 2338 2940 3093
facilitat$	55
facilitate$	38
facilitated$	38 55
facilitates$	38
facilitating$	38 55
facilitats$	55
facilitatted$	55
facilitatting$	55
facing	6239
facing$	3353
facts$	4254
fade$	6566 6575
fades$	6566
fail	2472 3310
fail$	122 684 690 691 692 693 694 696 706 707 708 723 8569 8696 1736 1737 1738 1739 9111 9112 9113 9114 2697 6626 3011 3012
failed$	122 684 685 690 691 692 693 694 696 706 707 708 725 8696 1736 1737 1738 1739 5365 8750 9111 9112 9113 9114 2697 3011 3012 6685
failing$	122 684 690 691 692 693 694 696 706 707 708 726 8696 1736 1737 1738 1739 8745 8746 8747 8748 8879 8880 9111 9112 9113 9114 2697 3011 3012 3013 6635 6636
failings$	8745 8746 8747 8748 3013 6635 6636 3434
failled$	122 684 8696 9111 9112 9113 9114 2697
failling$	122 684 8696 9111 9112 9113 9114 2697
fails$	122 684 690 691 692 693 694 696 706 707 708 724 8696 1736 1737 1738 1739 9111 9112 9113 9114 2697 3011 3012
failure$	3847 227 228 229 230 231 232 706 707 708 8745 9085 9143 6368 3013 6635
failures$	8745 8746 8747 8748 9085 9143 6368 3013 6635 6636
fainted$	3577
fainting$	3577
faints$	3577
fair$	1418 2930 2931 2937 2953
fake$	2946 2961
fall	2321
fall$	340 341 819 8570 2024 3054 6810
fallen$	340 341 819 2024 3054
falling$	340 341 819 6608 3054
falls$	340 341 819 2024 9093 3054 6679 6810
false$	8720 2714 2717 2948 2961
families$	7978 8002 8003 8004 8005 8006 8007 5547 5548 5549 5550 5551 5552 5599 5611 8996 6425 6472 6477 6671 6677
family	6179 6191 9584
family$	7978 8002 8003 8004 8005 8006 8007 8216 8241 8247 5610 9564 9575 6192 9595 9612 9615 2618 6425 6472 2855 6477 3244 6943 6958 3342
fantasist$	6368
fantasists$	6368
far$	1202 1206 1237 1358 1958 1959 1960 2098 9430
farce$	6646
farcical$	3435
fashionably$	1403 2934
fast$	8204 2705
faster$	8138
fat$	3425
fate$	6310
father	9564 6191 9577 6194 2577 9584 9587 9588 2603 2615 6238
father$	8057 1236 2554 2555 9561 9575 6192 2574 2575 2578 9593 2590 6219 9615 2618 6472
fathers$	2590 6472
fattest$	1425 2957
fault$	7225 7226 7567 609 610 8961 9095 2091 2122 5751 9145 9146 9147 6311 3058 6682 6692
faulty$	4275
favor$	4039
favors$	4039
favour$	4038 7429 7430 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2162 2163 2164 6295 2971
favoured$	1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2162 2163 2164 2971
favouring$	1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2162 2163 2164 2971
favourred$	1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2162 2163 2164 2971
favourring$	1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2162 2163 2164 2971
favours$	4038 7429 7430 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2162 2163 2164 6295 6296 2971
faze$	4964
fazes$	4885 8270
fear$	1366 2894
feared$	1366 2894
fearless$	3419
fears$	1366 2894
february$	7352
feckless$	3410
fed	2174
fed$	580 2557 2591
feed	2174 2357 3081
feed$	580 2167 2397
feeded$	2167
feeding$	2167 2397
feeds$	580 2167 2397 2557
feel$	7396 7397 2219
feelin	3227
feels	3227
feels$	7396 7397
feet$	7317 7318 5016 8401 8402 9064 9140 2915
feigned$	2717
fell$	340 341 819 2024 3054 6779 3247
felt	3227
felt$	7396 7397
female	3133
female$	5004 8389 8390 5007 8392 8393 1405 5809 2240 6373 6527 2907 3110
females$	7977 2240 6373 3420
fend$	4709 4887 4888 4889 4892 4893 4895 4896 4899 1279 8931
fendded$	1279
fendding$	1279
fended$	1279
fending$	4887 4888 4889 4892 4893 4895 4896 4899 1279
fends$	1279
feral$	2804 6426 3410
ferocious$	3408
fester$	9151
few$	6407
fewer	2321
fiercely$	2891 2905
fifteen$	1154 1155 1156 1157
fight	2321
fight$	7247 7276 7278 7279 7280 7542 4269 7654 7779 8058 4710 8568 8570 5215 8600 5217 8692 8693 8694 8696 3160
fighti	5943 6197
fighting$	7062 7063 7924 8058 8696 9327 9538 2558 9581
fights$	7778 7782 8058 8692 8693 8694 8696 8697
figure$	4857
figures$	9080 5754 9148 9150 9159 9160
file$	8944 9198 9341
files$	8944 9198 9341
filler$	6559
fillers$	6559
film	9440 2469
film$	7181 2225 9232 9236 5986 2366 6090 6794
filmed$	7050 7093 3815 8372 2225 9234 2230 5986 2366 3105
filming$	2225 5986
films$	2225 9232 5986
filthy$	8456 3425
final$	2545 3357 3359
find	9220 3190
find$	2 1024 1027 8568 5806 2243 2342 9417 2443
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 1025
fine	2553
fine$	8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 4923 1303 1304 4926 4929 4930 4931 4932 4933 4934 4935
fined$	6262
finger	9365 2469
finger$	8800 8801 8810 8811 8823
fingerprint$	6090
finish$	5190
finished$	8637 8638 8639 8640 1728
fire	6242
fire$	7320 7553 9274 6242 9626
firear	9640
firm	2384 3187
firm$	6005 2409
firmer$	2409
first$	7297 843 8872 3357
fishnets$	6592
fisted$	9105 6657
fit$	5579 9526
fits	9516
fits$	6833
fitted$	2631
fitting$	5074 5096
five	5793 9227 5846 2228 2229 2272 9284 9292 5965 2362 9370 9371 9393 9397 9405 6039 2430 9471 6802
five$	4386 7922 979 8160 1395 5017 5018 1440 8445 8446 8447 8448 8449 8450 5238 5247 5253 5624 5893 6051 3110
fixated$	3077
fixed$	6240
flag$	2213 2344 3096
flagg	2238
flagged$	2212 2213 9233 2277 2344 2367
flagging$	2344
flags$	2213 2344
flashback$	3564
flashbacks$	3564
flashy$	2976
flat	6191 9580
flat$	7369 7370 7371 7372 3989 3990 3991 3992 7530 7531 7532 1534 9575 9585 9591 9599 2604 6941
flatmates$	4815 4816 4817
flats$	9597
flatter$	2154
flattered$	6325
fleas	2605
fleas$	6226
fled$	6732
fleece$	6592 6601
fleeces$	6592 6601
flier$	6379
fliers$	6379
fling$	47
flinging$	47
flings$	47
flip$	6020
flirt$	398 399 400 413 549
flirtatious$	3389 3417
flirted$	398 399 400 413 549
flirting$	398 399 400 413 549 600
flirts$	398 399 400 413 549
flirtted$	398 399 400 413 549
flirtting$	398 399 400 413 549
flirty$	3389
floor$	9598
floppy$	2931
flout$	824 825 2711
flouted$	824 825 2711
flouting$	824 825 2711
flouts$	824 825 2711
floutted$	824 825 2711
floutting$	824 825 2711
flung$	47
fluoxetine$	3540
flyer$	6379
flyers$	6379
fob$	2033 3049
fobbed$	2011 2033 3049
fobbing$	2033 3049
fobed$	2033 3049
fobing$	2033 3049
fobs$	2033 3049
focus	5907
foetal$	3251
follow	2204 2469
follow$	7247 4211 7711 4367 4368 4369 4370 4371 7757 7759 853 8513 8542 8548 8562 1777 1778 1779 5598 9109 2225 9236 5986 6090 2685 6614 6794
followed$	7490 7498 7517 853 1777 1778 1779 8940 2225 5986 9432 2685
following$	853 2225 5986 2685
follows$	4211 853 2225 5986 2685
folly$	7583
food	2586 6212
food$	7421 7422 7423 7424 7425 7426 7427 7428 7433 6207 2591
foodbank$	9596
foolhardy$	2650
foolish$	3685 77 78 3717 615 8867 8868 2650 2695
foolishness$	7241 7242 7243 7244 7245 7246 7583
fools$	6654
foot$	5016 8401 8402 8484 8485 8486 9271 2915
footag	5835 6007
footage$	9219 5836 9221 2218 9334 2354 2365 9374 9391 3098 6720
footho	9462
footprint$	9348
for	5865 2293 6701 3081 3145 3150
for$	3692 7258 7289 3970 3972 3973 7414 4037 7437 4155 4156 4157 4158 4159 7745 4522 7907 4540 4542 4543 4544 4546 4547 4549 4650 4655 4657 4659 4674 4900 8359 8361 8384 1691 1692 8702 8877 5582 8973 8974 9069 5701 9119 9121 9132 9158 9190 9230 5885 5891 5895 9285 5905 5912 5913 2318 5985 9378 5996 6001 6022 6025 6055 9490 9491 2499 6122 6126 6134 6135 9522 9529 6154 9630 2634 9643 9645 6477 6680 6732 6779 6821 3292 6976 6979 6981 6985 6992
force	2176 5802 5810 5811 5812 2192 2193 9218 2227 2296 5956 5975 2355 9361 9362 2369 2382 2386 6023 6045 2438 2457
force$	5387 5392 5393 9096 9127 5770 5797 9186 9187 2183 9189 9194 9195 9196 5813 5814 9201 2197 5848 9275 2296 5917 5918 9340 9349 9359 5976 6002 6003 9402 9407 9429 9453 6078 6774
forced$	4372 4373 4374 4375 4376 4377 4378 4379 7770 7771 7772 7773 7775 930 933
forces$	4372 4373 4374 4375
forcing$	4376 4377 4378 4379
foreca	2330
forehead$	8428
foreign$	1405 5030 2933 6585
forens	3475
forese	2330
forever$	1691 5312 1692 5313 1693 1694 1695 1696 1697 1698
forget	6103
forget$	9487
forgot$	6685
forgotten$	3045 6685
form	2277 6701
form$	7864 5493 8976 2370
formal$	3357
formally$	3295
formed$	2370
forming$	2370
forms$	2370
forty$	8159
forwar	2174 2357
forward$	2424 6076
forwardd$	2424
forwarded$	2424 9450
forwarding$	2424
forwards$	2424
foster	3322
foster$	1047 9564 6191 9584 9616 2852 6943 6971
fostered$	6943
fought$	4264
foul$	2827
found$	2 875 4557 990 1026 1028 1956 8971 2635 2794 3035
foundation$	8432 8433 8434 6583
four	5965 2362 9370 9371 9393 9397 9405 6039 9471 6802
four$	4386 7922 1440 8445 8446 8447 8448 8449 8450 5238 5253 3110 3281
fourteen$	1154 1155 1156 1157
fragment$	9431
frame$	8396 8397 8398 6531
frames$	8396 8397 8398 6531
fraternise$	2706
fraternised$	2706
fraternises$	2706
fraternising$	2706
fraternity$	6359
freckled$	1418 2937 3425
freckles$	3426
freckly$	3425
free	6015
free$	3715 95 7216 7217 7218 7219 7220 7221 7222 7223 3854 7474 7475 2585 6306
freely$	7474 7475 471 9055 9056 9057 9058 6305 6306 2686
frequent$	388 389 2661 2758
frequently$	387
friend	9173 2228 2229 5870 2272 2282 9292 5926 9310 5965 2362 9370 9371 9393 9397 9405 6039 2430 9471 9474 6783 6802 6964
friend$	7978 8002 8003 8004 8005 8006 8007 8388 8391 6356 6425
friends$	3622 7083 7107 226 7271 274 3911 3912 3913 4114 4118 4119 4127 4145 624 4281 4386 4448 828 829 830 7868 7978 8002 8003 8004 8005 8006 8007 1015 4815 4816 4817 8375 8388 8391 8430 8594 8595 8596 8597 8598 5221 5222 5223 5238 5247 5253 5265 5308 8744 5547 5548 5549 5550 5551 5552 5609 9025 9033 9034 9035 9036 9037 9038 9039 9254 5893 5903 2350 6051 2463 6268 6356 6425 2812 6669 6677
friendship$	3725 807 808 4460 6356
friendships$	3 4 5 6 7 8 9 3658 807 808 6356
frighten$	8366 8367 8368
frightened$	8324 8325 8326 1364 1365
frightening$	7064 7065 7066 7067 7068
frightens$	4885 8270
fringe$	8491
fringes$	8491
fritter$	3067
frittered$	3067
frittering$	3067
fritterred$	3067
fritterring$	3067
fritters$	3067
frizzy$	2931 2953
from	2306 6701
from$	7172 4246 4247 7638 7639 7965 4641 4827 4858 4951 4979 8388 8391 1481 8539 9208 9230 9251 2295 5927 2378 6073 6087 6153 6154 9586 2630 6513 6591 6634 6792 6885 3270 6920 6992
front$	6237
fruitful$	9308
frustrating$	5665 9050
ft$	8401 8402 2915
full$	3787 3795 1180 2392 2552 2962
fully$	1069 1180 4804 1297 1300 2687 2891
fumble$	3438
fumbled$	3438
fumbles$	3438
fumbling$	3438
functi	2277 6886
function$	1126 1127 1128 1129 1130 1131
functioned$	1126 1127 1128 1129 1130 1131
functioning$	1126 1127 1128 1129 1130 1131
functionned$	1126 1127 1128 1129 1130 1131
functionning$	1126 1127 1128 1129 1130 1131
functions$	1126 1127 1128 1129 1130 1131
fund$	8930
funding$	6688
funds$	6956
furthe	2176 2290 3150 6783
further$	5797 2281 3110
furthered$	2281
furthering$	2281
furthers$	2281
futile$	3001
gain$	7526 7527 4656
gained	2512
gained$	6133
gallery$	6000
gambling$	9509
game$	4051 583 8071 8099
games$	583
gaming$	7403 7404 7405 583
gang	9178 2176 9182 5802 5810 5811 5812 2192 2193 9218 2227 2241 9269 2282 9288 5956 5975 2355 9361 9362 9367 2369 9375 2382 2386 6008 9392 6023 9419 6045 2438 2457 6733 6758 6764 6765
gang$	3888 7331 7335 7345 7354 7377 7789 7812 7838 7906 1058 5797 9186 2184 5862 9247 5880 5881 9281 9282 5903 9328 5948 2340 5988 2368 9380 5999 2449 6277 6278 2718 2803 2847 3096 3109 3113 3131 3135 3139 6761 3170 3188 3394 3472
gangling$	3425
gangly$	3425
gangs$	7331 7335 7345 7354 7789 7812 7838 7906 9186 2184 9282 5988 5999 6277 6278 2718 3135 3136 3170 3394 3472
gangsta$	7839 6340 3395
gangstas$	7839 6340 3395
gangster$	7839 848 6340 3395
gangsters$	7839 848 6340 3395
gap	6701
gap$	9085
gaps$	9085
gather	5958 9470 6701 3081 3119
gather$	8064 5746 2167 9222 5990 6529
gathered$	8064 2167 5990 9464 6529
gathering$	8064 2167 9342 5990 6529
gatherred$	8064 6529
gatherring$	8064 6529
gathers$	8064 2167 5990 6529
gaudy$	2976
gaunt$	3425
gave	2174
gave$	187 188 189 190 191 192 193 303 1367 1368 1887 1900 2016 2017 2018 2019 2020 5676 6262 3268
gbh	6255 3383
gbh$	9639 7004
gcse$	6921 3309 6931 3311 3316
gcses	6170
gcses$	9554 6921 6931
gdpr$	9068
gear$	8479 8480 8481 8482 8483 6597 6607
genera	3081
general$	1534
generator$	2434 6812
generators$	2434 6812
gentleman$	8218 8219 8220
gentlemen$	1250
gents$	1250
get	5858 2371
get$	48 49 57 59 60 61 62 63 7085 3702 3830 7247 7278 7279 7282 3901 7458 7526 7527 561 562 4266 7757 7759 7767 7769 814 815 817 818 819 840 882 883 884 885 886 887 888 889 890 891 4561 4562 980 1004 1005 1006 1007 1008 1009 4656 4658 8103 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 8302 8303 1309 1313 1397 8568 8569 5241 8647 5264 5272 8673 8674 8675 2039 5726 2123 2124 2407 9433 6063 2515 2684 2685 6307 2741 2743 2747 2805 2806 2816 6622
gets	3243
gets$	48 49 57 59 60 61 62 63 561 562 814 815 819 840 882 883 884 885 886 887 888 889 890 891 4582 980 1004 1005 1006 1007 1008 1009 8103 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1310 1314 1397 5298 2039 2123 2124 2407 9433 2515 2520 2525 2527 2557 2685 6307 2741 2743 2747 2805 2806 2816 3212 3295 3297
getting$	48 49 57 59 60 61 62 63 3921 7458 4394 814 815 817 818 819 4589 4590 1312 8673 8674 8675 5293 8696 2039 2123 2124 2407 2515 2685 6622
gift$	7205 7206 7421 7422 7423 7424 7425 7426 7427 7428 7433 7436 7479 7818
gifts$	7205 7206 7421 7422 7423 7424 7425 7426 7427 7428 7433 7436 7479 7780 7781 7808 7818
gilet$	8479 8480 8481 6588 6597
gilets$	8479 8480 8481 6588 6597
ginger$	5051 2931 2953 3425
girl	5965 2362 9370 9371 9393 9397 9405 6039 9471 6224 6258 6802
girl$	226 274 7978 8002 8003 8004 8005 8006 8007 1015 8137 5273 5274 5809 9642 2712 6355 2744 6425 2812 6556 6578
girlfr	9576
girlfriend$	7441 441 7472 7473 9560 9582 9595 9620 6298 6299
girlfriends$	7441 441 7472 7473 6298 6299
girls	5793 5801 9227 9229 5846 2228 2229 5870 2272 9411 2430 9474
girls$	7083 226 274 7325 3942 3944 3946 4114 4118 4119 4127 4145 624 4281 4386 4448 828 829 830 7840 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 7923 7978 7981 8002 8003 8004 8005 8006 8007 1015 8025 8137 1181 4864 4865 4866 4867 8430 8594 8595 8596 8597 8598 5221 5222 5223 5238 5247 5253 8648 5265 8658 5308 8744 8903 5547 5548 5549 5550 5551 5552 5608 9007 9025 9033 9034 9035 9036 9037 9038 9039 9040 9254 5893 2350 6051 2463 6279 6355 6425 2812 6556 6669 6677
give	2174
give$	187 188 189 190 191 192 193 7231 303 1098 4978 1367 1368 8542 8548 8562 5423 1887 2016 2017 2018 2019 2020 5807 6614
given	6059 6062 2631
given$	7172 1367 1368 1602 8893 8894 8895 8896 1900 2016 2017 2018 2019 2020 9240 2516 2520 2527
gives$	187 188 189 190 191 192 193 303 1367 1368 1887 1900 2016 2017 2018 2019 2020 5963 6040
giving$	187 188 189 190 191 192 193 303 1367 1368 1887 2016 2017 2018 2019 2020 5963
glad$	194 195 200
glamour$	7780 7781 7802 7808
glasses$	6592
glean$	2167
gleaned$	2167
gleaning$	2167
gleans$	2167
gloves$	6592
glued$	1731
go$	3703 7088 3705 3706 7146 7166 3868 3869 3870 3871 7256 7276 7278 7279 7280 3929 3931 3932 336 337 338 339 340 341 366 369 372 373 3997 4000 4008 391 392 7458 475 476 477 7485 7486 7487 7488 7489 4130 7530 7531 7532 7621 7711 7757 7759 7767 7769 777 801 817 818 1035 1036 1037 1483 1492 8513 8542 8548 8562 8568 8569 1581 8696 5491 5747 2390 6065 2684 2685 6307 6614 3334
goad$	2710
goadded$	2710
goadding$	2710
goaded$	2710
goading$	2710
goads$	2710
goal	2426
goal$	2326 9442
gobby$	3410
goes	9433
goes$	336 337 338 339 370 372 373 4008 391 392 475 476 477 777 801 817 818 1035 1036 1037 1483 1492 1597 8696 9212 6065 2496 2591 2626 2684 2685 6307 3243 3334
going$	7167 7304 3923 336 337 338 339 365 372 373 3996 3999 4006 4007 4008 391 392 445 7458 475 476 477 7485 7486 7487 7488 7489 7513 7530 7531 7532 801 817 818 1035 1036 1037 4775 4777 4778 1262 1483 1492 8541 5178 1558 1559 1560 1561 5183 1567 1568 1569 8642 8696 2236 2390 2626 2684 2685 3274 3334
goings$	6048
gold$	2942 6592
gone$	3908 3909 3917 336 337 338 339 340 341 372 373 4008 475 476 477 7490 7491 4115 7505 7506 7507 7518 4260 801 8901 8902 6065 6156 2617 2684 2685 6307 3274
good$	3717 3737 362 4462 7913 4719 4819 1272 1280 1283 5291 5580 5755 2392 2919
goods$	6010 6822
goose$	6598
gorgeous$	3425
gormless$	3410
got	9497 2631
got$	48 49 57 59 60 61 62 63 7490 7505 7506 7507 7519 569 570 814 815 819 1040 1311 1422 1435 1436 1437 1438 1486 5270 8793 8794 8795 8796 2039 2123 2124 2557 2684 2685 6307 2846 2954 2965 3209 3247 3295 3297 3298 3354
gown$	8471
gowns$	8471 8495
gp	6104 2498
gp$	9488 6119
gps	2631
gps$	6252
grade$	6930 6932 3444
graded$	979 982 9233 3082 3444
grades	9553 6170
grades$	9554 6930 6932
graffiti$	9445
gran	9564 6191 9577 6194 2577 9587 9588 2603 2615 6238
gran$	9575 2612
grandad$	2612
grandf	9564 6191 9577
grandfather$	9575
grandm	9564 6191 9577
grandmother$	9561 9575
grandp	9564
grante	3362
grasp$	7711 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351
grass$	9077
gravitate$	784 785 786 787 788 789 790 791 792 793 794 795 796
gravitated$	784 785 786 787 788 789 790 791 792 793 794 795 796
gravitates$	784 785 786 787 788 789 790 791 792 793 794 795 796
gravitating$	784 785 786 787 788 789 790 791 792 793 794 795 796
greasy$	1418 8439 2931 2937 2953
greater$	1166
greed$	7241 7242 7243 7244 7245 7246 7583 4242 7780 7781
greedy$	3410
green$	8242 8243 8244 8429 6505 2932 2953
grew$	1133 1134 1417 2936
grey$	8429 8439 1479 2953 6592 2976 6754
grip$	9044 9123 9124 9125 9126 2387 6686
grips$	2387
groomed$	7050 7053 7477 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7734 7735 6546
groomer$	7377 7465 7470 7673 7849 848 916 6360 6363 6364
groomers$	7377 7470 7673 7849 848 916 6360 6363 6364
grooming$	7043 7044 7045 7060 7579 7580 6337
gross$	3014
grounds$	2292 2599
group	9173 5793 9206 9223 9225 9227 9229 5846 9231 2228 2229 5855 5870 2272 9284 2282 9288 9292 5926 9310 5929 5930 5965 2362 9370 9371 6008 9392 9393 9397 9405 6039 2430 9471 9474 6710 3121 3123 6764 6765 6777 6783 6802
group$	7083 7108 7109 226 274 7325 3942 3944 3946 4114 4118 4119 4127 4145 4189 624 4281 7761 4386 4448 828 829 830 7842 7844 7865 7868 894 7978 7981 8002 8003 8004 8005 8006 8007 1015 8025 4648 4649 1058 8147 8255 1374 1375 8430 8594 8595 8596 8597 8598 8601 5221 5222 5223 5226 5227 5238 5247 5253 8648 5265 8658 5308 8744 5547 5548 5549 5550 5551 5552 8950 5602 5604 9024 9033 9034 9035 9036 9037 9038 9039 9040 9115 9116 5737 5826 2206 9239 2241 9254 5893 9282 5903 9305 5923 9313 9325 9340 2350 9359 5976 9372 9373 6003 9407 9414 9429 6051 2449 6078 2463 6092 9479 6097 6355 6407 6425 2812 6477 6669 6677 3104 3123 6747 3188
groups$	7109 7842 7844 7978 7981 8002 8003 8004 8005 8006 8007 9282 9373 6425 6747
grow	2343
grow$	1133 1134 1417 2936
growing$	1133 1134 1417 2936
grown$	436 7447 813 8066 8112 1118 4741 4748 4749 4750 4751 1133 1134 4762 4768 4769 4770 8156 8157 8158 8163 8164 8165 8166 8172 4791 4793 4794 4795 4796 4797 4801 4803 8188 4812 8202 8203 1199 1216 8223 1222 1223 4846 8231 8232 4852 4853 1243 4914 4917 4976 1369 1370 1371 1372 1380 1417 6494 6496 2900 2936
grownups$	8131
grows$	1133 1134 1417 2936
grubby$	8456 2969 2976 3425
guarantee$	1636 5257 1637 5258 1638 5259 1639 5260 1640 1641
guaranteed$	1564 1565 1566 2995
guard	2194 5851 6052 2435
guard$	3817 7418 2170 9176 5815 2224 9235 2334 9436 2436 2441 2442 9449 2461
guardi	6947
guards$	3817 7418 2170 9176 5815 2224 9235 2334 2365 9436 2436 2441 2442 9449 2461
gucci$	6592
guessed$	7660 7661 4278 4279
guidance$	7751 7752 7753 7754 7755 8332 8349 8779 8780 8781 8782 8783 8784 6332
guilt	9249 5880
guilt$	9097 9264 3058 6683
guilty	3375
guilty$	584 585 5914 3375 6996
gullible$	653 8242 8243 8244 2696 6505 3410
gum$	3278
gun	9640
gun$	4380 4381
habit	6876
habit$	7070 1874 6271 6272
habits$	7070 8577 6271 6272
habitual$	388 389 5999 2661 2736 2748 3115
habitually$	387
had	2478 2505 2513 2514 3243
had$	169 170 208 409 412 4106 4107 4108 4111 4112 493 494 495 496 497 498 499 512 513 514 515 516 557 605 607 944 1040 1192 8388 8391 1422 1435 1436 1437 1438 1486 8709 8710 1720 1766 1767 1768 1769 1771 1772 1773 5406 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1804 1805 1806 1830 1838 5485 5486 5487 5499 5501 5556 8941 2149 2150 6024 2490 2499 6126 6134 6135 2520 2521 2523 2527 2846 6529 2954 2965 3017 6732 3209 3212 3270 3292 3350
hair$	8422 8424 8425 8426 8491 8507 6561 2943 6574 2955
haircut$	8424 8425 8426 8491 6574 2955
haircuts$	8424 8425 8426 8491 6574 2955
haired$	6543 6552
hairstyle$	8424 8425 8426 8491 6574 2955
hairstyles$	8424 8425 8426 8491 6574 2955
hairy$	3425
half$	597 5116 2413 6061 3026
halfway$	6608
hall	6237
hall$	9621
halluc	3500
hallwa	6237
hallway$	9621
halved$	6810
ham$	3036
hand	2357
hand$	191 192 193 4713 4714 4715 1095 4952 8337 8338 8339 8428
handded$	191 192 193
handding$	191 192 193
handed	6059 6062
handed$	191 192 193 6650 6651 6787
handful$	896 4517 897 4518 898 4519 899 4520 8013 6368
handing$	191 192 193 6726
handl	6704
handle	2402
handle$	7942 4695 4706 1111 4733 4734 1114 8268 4887 4888 4889 4892 4893 4895 4896 4899 1296 8302 8303 1315 4937 4938 4939 2387 2887
handled$	1296 2887
handles$	1296 2887
handli	9268
handling$	4887 4888 4889 4892 4893 4895 4896 4899 1296 1873 2081 2082 2083 2084 6255 2887 6665 3492
hands$	191 192 193 4713 4714 4715 1095 8428 8942 9062
handse	5970
handset$	2209 9215 9354 3094
handsets$	2209 9215 9354
handsome$	3425
hang	9433
hang$	7247 7276 7278 7279 7280 7309 7485 7486 7487 7488 7489 7530 7531 7532 804 817 818 8064 1488 1489 1490 1492 6529 3211
hanged$	817 818 8064 6529 3211
hanger$	2753
hangers$	2753 2754
hangged$	817 818 8064 6529
hangging$	817 818 8064 6529
hanging$	7167 7304 7485 7486 7487 7488 7489 7530 7531 7532 804 817 818 8064 6529 6608 3211
hangs$	804 817 818 8064 1488 1489 1490 1492 6529
haphazard$	9086 9087 9088 9089
happen$	7168 7169 7170 7905
happened$	4124 4125 7522 7523 593 4219 7706 7707 7708 7709 7710 8864 8865 8866
happening$	7706 7707 7708 7709 7710
happens$	591 7706 7707 7708 7709 7710
happily$	4929 4930 4931 4932 4933 4934 4935
happy$	194 195 200 3822 284 285 286 472 473
harass$	820 2709
harassed$	820 2709
harasses$	820 2709
harassing$	820 2709
hard	2384 3187
hard$	4336 917 918 937 938 939 940 941 942 4628 8058 1097 6005 2409 9473 2897 2933
hardcore$	2786 3410
harden	6813
hardened$	1369 1370 1371 1372 2736 6463 6517 3419
harder	2253
harder$	4229 937 938 939 940 941 942 8768 5874 2409
hardest$	937 938 939 940 941 942
hardier$	1369 1370 1371 1372
hardly$	67 1251 1253 1254 1291 1292 1346 4967 1347 1348 5084 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 1903 1958 1959 1960 2524 2535 2877 2878 2884 2893 3017 3266
harm$	7005 7006 7043 7044 7045 4152 4153 7579 7580 7589 7590 599 7675 7676 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7734 7735 7747 7748 7749 7750 5659 9085 5999 6218 9602 2629 9639 6309 3109 3113 3115 3136 6824 6853 3233
harmed$	6853 3233
harmer$	6381
harmers$	6381
harmful$	3717 7338 837 838 839 2651 2735 3115
harming$	6853 3233
harms$	7005 7006 6853 3233
has	2478 9497 2493 3243
has$	3627 3629 409 557 4240 944 1040 1192 8388 8391 1422 1435 1436 1437 1438 1486 1573 5323 8709 8710 1720 5406 5410 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 1829 1837 1872 5499 5501 5878 6024 2490 6114 2520 2521 2523 2525 2527 2631 2846 6529 2954 2965 3017 3209 3212 3270 3292
hat$	6592
hats$	6592
haunts$	8577
have$	3628 3630 3821 3882 3914 3918 409 412 4138 557 604 4235 4241 4256 4261 4272 4273 4276 4277 7834 944 1040 8064 1192 1193 1422 1435 1436 1437 1438 1486 5173 5182 8568 1573 5251 5323 8709 8710 1720 8751 8752 8753 8754 5371 8759 8760 8761 5380 5386 5406 5424 1831 1872 8899 8900 5752 5753 6024 2846 6529 2954 2965 6637 6732 6779 6797 3270 3292
having	2514 3243
having$	409 412 1422 1486 2499 6135 2521 2954 3212
havoc$	6402 6403 6404
hawk$	415 2672
hawked$	415 2672
hawking$	415 2672
hawkked$	415 2672
hawkking$	415 2672
hawks$	415 2672
hazel$	8429 2932
he$	3733 4073 4114 4118 4119 4144 624 7663 827 4448 828 7833 829 830 8070 8594 8595 8596 8597 8598 5221 5222 5223 5225 5387 8775 6037 3295
head$	7535 7537 7764 7765 4717 1217 1218 1219 1220 1221 5076 5100 5101 5102 1482 9066 2062 9312 6572 3071 3567
headed$	342 6438 6542 6649
heading$	342 2514
heads$	7535 7537 7764 7765 4717 1970 9066 2062 6491 6507 6570 6571
headscarf$	6592
headscarves$	6592
health	6131 6149 9576
health$	6104 9495 9496 6113 9502 6121 9515 3238 6860
healthcare$	6150
healthier$	3717
healthy$	3737
hear$	7837 3228
heard$	1072 1857 1858 2598 3230
hearin	9516
hearing$	2598 3229 3234 3272 6988
hearings$	6988
hears$	3228
heart$	6099 9495 3237
hearted$	6647
heartless$	8878 3410 3435
heatin	2586
heating$	6207
heavier$	2910
heaviest$	1425 2957
heavil	6103
heavily$	1404 9487 9508 2912
heavy	2384
heavy$	5015 6005 2910 2913 2962 3030
heavyset$	3424
heed$	3687 3688 3689 3690 3691 7231 7711 4367 4368 4369 4370 4371 8824 8905 8906 8907 8908 8909 8910 8911
heeded$	7490 7498
heedless$	74 75
heel$	9423
heels$	8497 8498 8499 9064 6592
height$	8396 8397 8398 6531
held	6701
held$	1103 8386 8893 8894 8895 8896 2097 9192 2212 9377 2470
helicopter$	3173
hell$	7828
help	2191 2293 2359 2421
help$	3672 125 132 133 7231 7326 4313 7718 7719 7720 7942 7956 4705 8332 8340 8341 8342 8343 8344 8345 8346 8347 8349 8354 8355 8356 8357 8358 1530 1531 1532 1533 8542 8548 8562 8603 8624 8655 8673 8674 8675 8681 1881 1882 1883 8930 8939 2081 2082 2083 2084 9109 2281 2297 2326 2446 2456 9544 6319 6320 6394 6611 6614 6622
helped$	132 133 7701 7702 7703 7704 7705 7957 8547 8553 8558 8561 8567 8636 8653 8659 8660 8661 8662 8663 9188 2281 2297
helpful$	9188
helping$	132 133 4314 8673 8674 8675 5292 2281 2297 6622
helpped$	132 133
helpping$	132 133
helps	2293
helps$	132 133 2281 2297 2326 2446 6623
hepatitis$	3557
her	5801 5826 2241 9404 2511 6139 2534 6174 2556 6179 9594 2611 9619 9646 2644 6917 3362
her$	7008 7009 19 7035 3695 3697 7082 79 80 83 87 3710 3712 3749 211 218 219 220 222 3846 226 3857 3858 3859 3860 3861 3862 274 3910 7312 3939 4036 4081 4141 4163 4189 578 579 4206 4232 618 621 7631 7634 4289 4292 7742 7746 4363 7761 4480 7901 1015 4648 4649 8074 1077 4738 4740 8269 8348 5020 5021 5022 5047 1434 1451 1472 5108 8676 5352 5599 9034 9035 9036 9037 9038 9039 5678 5680 5682 5689 9080 9148 5862 2483 6108 6109 6120 6123 9512 6132 6141 2522 6155 2549 9558 6177 2570 2571 6193 2573 9585 6203 6209 6215 9610 6232 6254 6260 6265 2675 2690 2812 2973 2974 6669 6836 3239 3241 3281 3284 3340 3341 6968 3357 3365
heritage$	5061 5062 5063 5066
heroin	9640 6263
heroin$	9226 6124 9520 9647 6280
hers$	7614
herself$	3621 3623 7008 7009 3662 3663 43 3665 3666 3667 3668 3669 3670 50 7056 7057 3674 3675 7236 3911 3912 3913 7327 4011 7533 7534 7536 4171 4172 4173 4174 4175 4176 4177 4178 4180 4181 7568 7569 7582 4207 4208 4209 4210 7595 7596 7597 7598 7599 7600 7601 7602 7603 7604 4225 4226 4227 4228 7613 4290 4294 674 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 4309 4310 7695 7696 7697 7698 7699 7700 7702 7703 7704 7705 4517 4518 4519 4520 7915 1034 8090 8091 8092 8093 8094 8095 8096 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4902 8287 8288 4905 8295 5714 6100 6178 6267 6292 6293 6508 6509 6832 6854
herselves$	6100 6832 6854
hid$	1491 2063
hidden$	1491 9192 6609
hide	5858 2258
hide$	7181 3905 3906 3907 1491 2063
hided$	2063
hides	2258
hides$	1491 2063
hiding	2258
hiding$	1491 2063
hierar	9375 6752 6756 6758 6764
hierarchy$	9281 3459
high$	56 972 973 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611 4612 4613 4614 4615 4616 4617 8696 5553 3029 3203
higher$	972 973 6016 3267
highest$	972 973
highlights$	6575
highly$	2384 2891
hijab$	6592
hijabs$	6592
him	5801 9404 6139 9594 9619 9646 6917
him$	7008 7009 7035 7082 3799 3806 3807 3808 3811 7379 7382 7459 7466 4189 7643 7761 4648 4649 8269 8348 8676 5599 9034 9035 9036 9037 9038 9039 6669 6836 6968
himself$	3621 3623 7008 7009 3662 3663 43 3665 3666 3667 3668 3669 3670 50 7056 7057 3674 3675 7236 3911 3912 3913 7327 4011 7533 7534 7536 4171 4172 4173 4174 4175 4176 4177 4178 4180 4181 7568 7569 7582 4207 4208 4209 4210 7595 7596 7597 7598 7599 7600 7601 7602 7603 7604 4225 4226 4227 4228 7613 4290 4294 674 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 4309 4310 7695 7696 7697 7698 7699 7700 7702 7703 7704 7705 4517 4518 4519 4520 7915 1034 8090 8091 8092 8093 8094 8095 8096 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4902 8287 8288 4905 8295 5714 6100 6178 6267 6292 6293 6508 6509 6832 6854
himselves$	6100 6832 6854
his	5826 2241 2511 2534 6174 2556 6179 2611 2644 3362
his$	19 3695 3697 79 80 83 87 3710 3712 3749 211 218 219 220 222 3846 226 3857 3858 3859 3860 3861 3862 274 3910 7312 3939 4036 7442 4141 4163 578 579 4206 7614 4232 618 621 7631 7634 4289 4292 7742 7746 4363 7901 1015 8074 1077 4738 4740 5020 5021 5022 5047 1434 1451 1472 5108 5352 5678 5680 5682 5689 9080 9148 5862 2483 6108 6109 6123 9512 6132 6141 2522 6155 2549 9558 6177 2570 2571 6193 2573 9585 6203 6209 6215 9610 6232 6254 6260 6265 2675 2690 2812 2973 2974 3239 3241 3281 3284 3339 3340 3357 3365
hisself$	3621 3623 3662 3663 43 3665 3666 3667 3668 3669 3670 50 7056 7057 3674 3675 7236 3911 3912 3913 7327 4011 7533 7534 7536 4171 4172 4173 4174 4175 4176 4177 4178 4180 4181 7568 7569 7582 4207 4208 4209 4210 7595 7596 7597 7598 7599 7600 7601 7602 7603 7604 4225 4226 4227 4228 7613 4290 4294 674 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 4309 4310 7695 7696 7697 7698 7699 7700 7702 7703 7704 7705 7915 8090 8091 8092 8093 8094 8095 8096 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4902 8287 8288 4905 8295 5714 6267 6292 6293 6508 6509
histor	2176
historic$	5797
history$	1874 2596 2599 6358 6859 6963 6995
hit	2579 9603 9608
hit$	2154 6200
hiv$	3556
hold	2258
hold$	7084 3905 3906 3907 7945 4720 4721 4722 4723 1103 4736 4737 2097 5800 5878 6068 2471
holder$	6826
holders$	6826
holdin	5864 9255 2258 9382 6256
holding$	1103 8336 9248
holds	2258 9382
holds$	1103 2097 5878 6068 9467
holmes$	9217
home	6191 9580 9584
home$	7301 7350 7351 7499 7500 7644 1034 4667 8241 2153 9216 9230 2406 6071 9563 9570 9574 9575 9585 9591 9592 9599 9602 9606 2604 9615 9635 3071 3306 6928 6941 6943 6952 3338 6960 6962 6969
homele	9608
homeless$	3604
homelessness$	3604
homes$	7350 7351 9216 2406 6071 9597 6971
honest$	4252 7637 8547 8553 8558 8567 8636
hood$	1473 8496 6592 2975 6754
hooded$	2907 2976 6754 3425
hoodie$	8479 8480 8481 8491 6592 6594 6597 3430
hoodies$	8063 4680 8479 8480 8481 8482 8483 8488 8489 8490 8491 8493 8501 6592 6594 6597 3430
hoodlum$	3396
hoodlums$	3396
hoodrat$	3396
hoodrats$	3396
hoodrich$	3429
hoods$	8063 4680 1473 8488 8489 8490 8493 8496 8497 8498 8499 8501 6592 6594 2975 6754
hoody$	8479 8480 8481 6597
hooligan$	3396
hooliganism$	3396
hooligans$	7918 7919 7920 3396
hoot$	8892
hoots$	8892
hop$	814 815
hope$	5213 1870 1871 9360 6624
hoped$	1870 1871
hopeless$	4510 1598 1599 2763 2804 2807 3410 3435
hopelessly$	3435
hoper$	7892 7897 7898 7899 6369 6385
hopers$	7892 7897 7898 7899 6369 6385
hopes$	1870 1871 9360
hoping$	1870 1871 9360
hopings$	9360
hopped$	814 815
hops$	814 815
horde$	835 836
hospit	6118 2498 9608 6233 2629
hospital$	9501 9502 6119 9514 9617 6250 3071 3281
hospitalised$	3549
hospitalized$	3549
hostel	6189
hostel$	9573
hostile$	951 952 953 954 955 7975 7976 2300 2809 3408 3436
hostility$	8023 8024 1020 1021 6433
hot	5960 5995 3195
hot$	2586 2817
hotel$	7369 7370 7371 7372 3989 3990 3991 3992
hothead$	6368
hotheads$	6368
hotspot$	9344 9379 3179 6816
hotspots$	9344 9379 6816
hour$	2551
hours$	7914 9544 2540 2551 9645 6688
house	6191 9580
house$	7369 7370 7371 7372 3989 3990 3991 3992 8216 8241 8247 9216 6071 6081 9575 9585 9591 9599 2604 6941
househ	6191
household$	8216 8241 8247 9575
housemates$	4815 4816 4817
houses$	9216 6071 9597
housin	9576
housing$	2406 6949
how$	7626 7634 8068 4890 4891 1278 6315
hub$	9179 9340 9359 5976 6003 9407 9429 6078 6791
huge$	3685
hulking$	3425
hung$	7517 804 817 818 1488 1489 1490 6608
hungry$	6464 6955
hunt$	777 4398 778 779 780 781 782 783 8698
hunted$	777 4398 778 779 780 781 782 783
hunting$	777 4398 778 779 780 781 782 783
hunts$	777 4398 778 779 780 781 782 783
huntted$	777 4398 778 779 780 781 782 783
huntting$	777 4398 778 779 780 781 782 783
hurt	2579 9603
hurt$	7050 7053 7549 7571 8570 6200 3233
hurted$	3233
hurting$	7064 7065 7066 7067 7068 3233
hurts$	3233
husband$	9560 9582 9595 9620
hygien	6131 9516
hygiene$	9515
hyper$	2668 3410
hypersexual$	3390
hypersexualised$	3390
hypocritical$	3435
hysterical$	3410
i$	2095
ic	3133
ic$	1386 2909
ic0$	3422
ic1$	3422
ic2$	3422
ic3$	3422
ic4$	3422
ic5$	3422
ic6$	3422
ic7$	3422
ic8$	3422
ic9$	3422
idea$	7193 5573
ideas$	7192
identi	2181 9197 9220 2238 2241 2243 2284 9302 2342 2417 6752 3190
identical$	5098 2976
identically$	1403 2934 6591 6593
identified$	845 873 993 2214 5862 2622 3110 6732 3115 6754
identifies$	9232 2313 2395
identify$	7231 9222 9232 2313 2377 2395
identifying$	2313 2395
identity$	2188
idiots$	6654
idle$	6456 3410
idly$	5561 6642
iep$	3592
ieps$	3592
ies$	8215
if$	7283 480 481 482 483 484 485 486 487 488 489 490 491 492 7508 7509 7512 7515 7516 523 524 525 526 527 1770 1935 1936
ignorance$	3435
ignorant$	3410 3435
ignore$	7247 7276 7278 7279 7280 824 825 8696 2073 2074 9107 2711 2991 3056 3057 6685
ignored$	824 825 8530 8696 2073 2074 9111 9112 9113 9114 2711 2991 3045 6672 3056 3057 6685
ignores$	824 825 8696 2073 2074 2711 2991 3056 3057 6685
ignoring$	824 825 8696 8879 8880 2073 2074 2711 2991 3056 3057 6685
ill	9608 6233
ill$	99 100 1453 1475 9617 2832 2834
illegal$	7338
illnes	6099 6104 9576 9578
illness$	9483 9488 6891
image$	7406 4049 4050 430 431 600 8372 5754 9175 5792 2172 5959 2431 2444 9466
images	2356 5977 5978
images$	7406 4043 423 7429 4049 4050 430 431 8372 9175 5792 2172 9198 9199 9334 5959 2354 2431 9446 2444 9466
immaculately$	1403 2934
immature$	3410
immaturity$	7241 7242 7243 7244 7245 7246 4239 619 620 4242
immigration$	9576 3335
imminent$	9309
immuni	3568
impact$	8620 8621
impair	6099
impaired$	7113 7114 7115 7116 6893
impairment$	9483 6855 6891
impetigo$	3580
implicated$	326 327 328 329 2622
important$	2326
impos	2290
imposed$	6046
imposing$	2910 3425
imposs	2253
impossible$	4336 937 938 939 940 941 942 1598 1599 5874 3001
impressed$	6325
impression$	7193
impressionable$	3410
impris	9576
impulse$	4359
impulsive$	7113 7114 7115 7116 3410
impulsivity$	4242
in	6175 2561 3243
in$	136 3783 168 7181 3924 3947 3951 3954 3964 3967 3968 3969 424 4054 4055 4056 4058 7718 4440 4454 4469 4484 7869 7870 4556 4641 4650 4685 8230 4871 1323 8388 8391 5026 5044 5048 5049 1448 1477 1478 8487 5104 5109 5113 5117 1497 1498 1499 8665 8672 5322 5357 8832 8877 5683 9132 5833 9248 9251 9264 2310 6012 6035 6044 6069 6095 6096 6128 6130 6156 6163 6179 6181 6182 6213 6247 2630 2701 2854 6477 6576 2967 6591 6593 6621 6634 3073 6732 3245 6898 6942 6946 6985
inability$	3847 227 228 229 230 231 232
inaction$	4200 9143 6689 6691
inadequacy$	3435
inadequate$	3435
inadequately$	3435
inappropriate$	7338 4022 8456 2707 2809 2976
inappropriately$	1403 2934 6591 6593
inattention$	6689
incapable$	123 2999 6630
incessantly$	3433
incest$	9600
inch$	4835
incidents$	9445
inclin	6015
inclination$	5281 8666 8667 8668 8669 8670 8671
include$	6732
income	9576
income$	6963
incompetence$	3435
incompetent$	3435
incompetently$	3435
inconsistent$	7961 7962 7963 7964 960 2801
incorrect$	2969
increa	2343 3150
increase$	2423
indecent$	4022
indefensible$	8962
indepe	6942
independent$	4849 4851 1369 1370 1371 1372 1379 6512 2892 6526
index	6756
index$	5882 9383
indian$	1405 5032
indica	5798 6701
indifference$	8955 9143 6689 6691 3435
indifferent$	6630 3435
indisputably$	3433
indivi	9292 2430 6777
individual$	7978 8002 8003 8004 8005 8006 8007 8388 8391 2240 9292 9357 2529 6425 6478
individuals$	7809 7810 7811 7812 7978 8002 8003 8004 8005 8006 8007 8388 8391 2240 5934 6051 6425 6478
indulge$	333 334 335
indulged$	333 334 335
indulges$	333 334 335
indulging$	333 334 335
ineffective$	3435
ineffectual$	3435
inept$	3435
ineptitude$	3435
inevitable$	1600
inevitably$	6631 3433
inexcusable$	5665 9050 3435 3436
inexcusably$	3435
inexplicably$	3437
infamous$	919 920 921 922 923 924 925 926 1055 2856 3412
infatuated$	454 455 456 457 458 459 460
infect	6099
infection$	9483 6891
inflicted$	6313
influe	9288
influence$	7843 6356
influenced$	7050
influences$	7843 6356
influential$	9434
inform	2293 2359 2414 6701 3150
inform$	2168 9185 2189 2190 2281 6035
informant$	3445
informants$	3445
information$	4254 8944 5597 2081 2082 2083 2084 5788 9184 9185 2182 9374
informed$	3715 95 3854 2281
informing$	2189 2190 2281 6035
informs$	2189 2190 2281 6035
inhale	6104
inhaler$	9488 3513
inhalers$	3513
ining$	6035
initiative$	3160
injection$	9525
injections$	9525
injunc	5980 6011
injunction$	9318 9364 9395 6021 9437 9460 9644 6788
injunctions$	9318 9364 9395 6021 9437 9460 6788
injuri	6104
injuries$	9488
injury	6099 6104
injury$	9483 9488
inner$	1389
innocent$	8210 8211 8212 8213 4868 4869 4870 6499
innocents$	8205 8206 8207 8208 8209 8256 8257 8258 8259 6498
inpatient$	3550
input$	3788 7173
inquiry$	9253
ins$	6035
insane$	6426
inside$	7181
insight$	4901 1281 1282 4904 6321
insist$	299 300 301 302
insisted$	299 300 301 302
insisting$	299 300 301 302
insists$	299 300 301 302
insistted$	299 300 301 302
insistting$	299 300 301 302
insolent$	3410
insomnia$	3560
inspec	5810 5811 5812 2192 2193 2227
inspector$	2170 9194 9195 9196 5813 5814 5848 9402 2445 6774
instagram$	393 4014 394 4015 395 4016 396 4017 397 4018 7403 7404 7405
instead$	9119 9121
instigator$	6738 3397
instigators$	6738 3397
institutional$	3014
instructed$	2185 2231 6056
instructions$	6332
insulin$	3515
integrated$	3130
intel$	3441
intell	9218 6752 6756
intelligence$	8944 9178 5795 9181 9201 5881 9349 6002 9419 3080 6702 3082 3170 3440 3467 3484
intended$	2326
intens	2384 3150
intensive$	6005 3352
intent	2426
intent$	9639 6997
intention$	5281 8666 8667 8668 8669 8670 8671
intentions$	5281 8666 8667 8668 8669 8670 8671
interc	5854 3496
intercepted$	9238
intercourse$	6285
interest$	3824 3825 8116 8117 8118 8119 8624 5281 8666 8667 8668 8669 8670 8671 8824 8905 8906 8907 8908 8909 8910 8911 5531 5532 5533 5534 5535 5731 9123 9124 9125 9126 2182 9245 2456 6686
interested$	5288 5448 8898 5696 5777
internally$	3295
internet$	393 4014 394 4015 395 4016 396 4017 397 4018 7403 7404 7405 2678
interr	5830
interrogated$	9214
interv	2238 2627
intervene$	8930 9106 9109 9296
intervened$	8940
intervention$	3788 7173 7956 9633 6611 6991
interventions$	3788 7173 7956 1530 1531 1532 1533 6611
interviewed$	2269 2623
intimate$	4022
intimidate$	820 2709
intimidated$	820 2709
intimidates$	820 2709
intimidating$	7064 7065 7066 7067 7068 820 8058 2709 2809 2933 3408
into	2561 3081
into$	7054 7086 7181 7305 3957 3958 3959 3961 4554 2378 6001 6182 2630
invariably$	3433
invest	2285 9302 6077 9571 6246 3159 3474
investigate$	8930 9109
investigation$	9286 9298 9398 9461 9629 9630
investigations$	9286 9298 9398
invincible$	3419
invitation$	5146 1526 5148 1528 1529
invitations$	5146 1526 5148 1528 1529
invite$	7024 7025 38 203 204 540 541 2688 2693
invited$	7024 7025 38 203 204 540 541 2688 2693
invites$	7024 7025 38 203 204 540 541 2688 2693
inviting$	7024 7025 38 203 204 540 541 8673 8674 8675 2688 2693 6622
involv	9249 9269 6733
involved$	7050 7053 326 327 328 329 330 331 332 833 935 8644 8646 9110 5864 9366 5984 2622 6339
involvement$	326 327 328 329 7616 833 5880 6339
involving$	9270
iq$	3571
irish$	1405 5032
irresponsible$	77 78 3717 615 2650 2695 3435
irresponsibly$	3384 3435
is	2277 6080 9497 3227
is$	3729 3735 224 225 4062 561 562 840 882 883 884 885 886 887 888 889 890 891 944 949 4577 4582 980 1004 1005 1006 1007 1008 1009 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1204 8388 8391 1397 5090 1496 1518 5151 5216 5323 1744 1745 5483 5494 5578 5702 2089 2090 9135 9158 5808 5849 5925 5932 6004 9415 6036 6058 2517 2559 6223 2633 2687 2741 2743 2747 2790 2805 2806 2816 6529 6576 6577 3033 3060 6732 3176 3235 3240 3247 3258 3274 3295 3297 3298 6938 3332 3336 3354 3356 3357 3361
island$	6599
isolated$	4475 4476 4477 4478
isolation$	7863 8697 2542 6366
iss$	3352
issue$	8019 2169 5791 2171 2400 6339 6431 6859
issued$	2169 5791 2171 9177 2400 6062
issues$	8019 2169 5791 2171 5963 2400 6339 6431 6859
issuing$	2169 5791 2171 2400
it$	7451 7538 7539 7544 1034 8068 4693 8327 8328 1570 8700 8717 5387 8775 5430 5431 1862 1863 8934 8943 5658 2044 2045 9091 9092 5744 5767 6312 6414 6678
its$	3933 7348 581 4205 4291 8773 5583 5594 5678 5680 5682 9068 9069 5687 5689 5690 9080 9100 5718 5756 5757 9148 2153 5775 5783 5784 5896 5904 6215 3015 6668 3061 3070
itself$	3621 3623 3662 3663 43 3665 3666 3667 3668 3669 3670 50 7056 7057 3674 3675 7236 3911 3912 3913 7327 4011 7533 7534 7536 4171 4172 4173 4174 4175 4176 4177 4178 4180 4181 7568 7569 7582 4207 4208 4209 4210 7595 7596 7597 7598 7599 7600 7601 7602 7603 7604 4225 4226 4227 4228 7613 4290 4294 674 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 4309 4310 7695 7696 7697 7698 7699 7700 7702 7703 7704 7705 7915 8090 8091 8092 8093 8094 8095 8096 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4902 8287 8288 4905 8295 8972 5714 5715 6267 6292 6293 6508 6509
jacket$	8453 8479 8480 8481 8491 6592 6597 6605
jackets$	8453 8479 8480 8481 8482 8483 8491 6592 6597 6605
jail	6233 6251
jail$	9559 9617 9635
jailed	9578
jailed$	6262
jamaican$	1405 5032
january$	7352
jealous$	3410
jeans$	8479 8480 8481 8497 8498 8499 1495 8504 6592 6597 2987
jeopardise$	10 2646 2647
jeopardised$	10 2646 2647
jeopardises$	10 2646 2647
jeopardising$	10 2646 2647
jeopardize$	10 2646 2647
jeopardized$	10 2646 2647
jeopardizes$	10 2646 2647
jeopardizing$	10 2646 2647
jeopardy$	7005 7006 7016 6027
jewellery$	8479 8480 8481 6592 6597
job	9576
job$	8741 8828 8829 8830 8831 8844 8845 8846 8847 8848 8849 8850 8851 8852 8853 8965 8969 8977 9398 6665
jobs$	8844 8845 8846 8847 8848 8849 8850 8851 8852 8853 9398
jobsworth$	3435
jobsworths$	3435
joggers$	8479 8480 8481 8482 8483 8497 8498 8499 1495 8501 6592 6597 2987
join$	7247 7276 8570
joint	3150
joint$	3124
joke$	6664
journe	9370
judge$	8268 4911 1315 4937 4938 4939 9106 2408 2641
judged$	3720 979 994
judgement$	108 109 110 111 7659 6665
judges$	2408
judging$	1315 4937 4938 4939
judgment$	108 109 110 111 7659 6665
july$	7352
jump$	814 815
jumped$	814 815
jumper$	8479 8480 8481 6597
jumpers$	8479 8480 8481 6597
jumps$	814 815
june$	7352
junkie$	3402
junkies$	3402
just$	3777 3781 479 4101 4105 533 7666 7667 7668 7669 1034 1571 1585 1586 1587 1588 1896 1897
justice$	8060 8061 9355 9356 9632 6249
justification$	6663
juvenile$	2736 2739 2748 3421
juveniles$	3421
keen$	194 195 200 284 285 286 5782 9360
keens$	9360
keep	5858 2371
keep$	53 7146 3852 3873 7276 7278 7279 3943 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 4129 602 603 7621 669 673 688 7711 7720 805 8268 4887 4888 4889 4892 4893 4895 4896 4899 8542 8548 8562 1777 1778 1779 2155 2168 2202 2418 2660 6614
keeped$	7146
keeping$	7146 7304 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 669 673 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 689 4887 4888 4889 4892 4893 4895 4896 4899 8980 2202 2418 2660
keepped$	7146
keepping$	7146
keeps$	7146 364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 602 603 806 1426 2202 5878 2660
kept$	364 367 374 375 376 377 378 379 380 381 382 383 384 385 386 7490 7498 7528 7529 602 603 8637 8638 8639 8640 1728 1777 1778 1779 8940 9192 2202 2439 2543 2660 6685
ketamine$	6124 9509 9520 3255
key$	5687 9312 9353 9434 2785 3110 3113 3115 3117
kg$	9517
kick$	3678 58 3681 8569 2072 2811
kicked$	2072 2579 2580 2811
kicking$	4545 2072 2811
kickked$	2072
kickking$	2072
kicks$	2072 2811
kid$	7978 8002 8003 8004 8005 8006 8007 8137 6342 6355 6425
kids$	7840 7846 7978 7981 8002 8003 8004 8005 8006 8007 8049 8137 1181 8199 8205 8206 8207 8208 8209 8256 8257 8258 8259 6279 6342 6355 6425 6470 6498
kill$	3211
killed$	3211
killing$	3211
kills$	3211
kilo$	9517
kilos$	9517
kind$	7823 8329 8330 8331 8452
kingpin$	3401
kingpins$	3401
kinshi	2562
kinship$	6183
kissed$	3815 7456
kissing$	7479
kitche	6237
kitchen$	9621
kitted$	1454 1455 1456 2970
knew$	174 206 622 4244 4245 1065 1066 1074 1075 1076 1188 8715 1857 1858
knife	9640
knife$	7291 7331 4380 4381 2314 5999 9639
knives	9172 9182 9255 2389
knives$	7289 2187 9242 9262 9263 6010
knock$	804 817 818 2299
knocked$	804 817 818 5149
knocking$	804 817 818
knockked$	804 817 818
knockking$	804 817 818
knocks$	804 817 818
know	2342 2417
know$	174 206 4020 4233 4234 622 4244 4245 4248 4249 1065 1066 1067 1068 1074 1075 1076 1101 1188 1269 8386 8715 8812 8813 5574 5575 5576 9197 2219 2271 2331 2353 2377 2383 2429
knowed$	1188
knowing$	3786 166 206 1117 1188 6487
knowingly$	7474 7475 471 6305 6306 2686 3392
knowledge$	1108 1110 4901 1281 1282 4904
knowledgeable$	1117
known	9211 2238 2241 2356 5977 5978
known$	174 4233 4234 7619 4248 4249 7660 7661 4278 4279 7797 7809 7810 7811 7812 919 920 921 922 923 924 925 926 1055 4677 4678 5373 1857 1858 9193 5862 9247 2250 2274 2277 2361 2373 2638 2707 2736 2740 2748 2857 3110 3113 3115 3175
knows$	174 206 622 4244 4245 1065 1066 1067 1068 1074 1075 1076 1102 1113 1188 1270 8715 2383
knuckle$	8428
knuckles$	8428
kudos$	7776
kurdish$	1405 5032
label$	6607
labels$	6592 6607
labour$	6413
lac$	2849 2850 3411
lack$	72 731 732 733 734 735 736 737 738 739 740 741 943 1043 2118 5740 5741 5742 2700 2759
lackadaisical$	3435
lacked$	731 732 733 734 735 736 737 738 739 740 741 2700 2759 2801
lacking$	731 732 733 734 735 736 737 738 739 740 741 9086 9087 9088 9089 2700 2759
lacks$	731 732 733 734 735 736 737 738 739 740 741 2700 2759 2801 2848
lad$	7978 8002 8003 8004 8005 8006 8007 6355 6425 6556 6578
ladies$	1242 1250
lads	9227 5870 5965 2362 9370 9371 9393 9397 9405 6039 2430 9471 3121 6802
lads$	7083 7182 7207 7210 226 274 7354 7378 4114 4118 4119 4127 4145 624 4281 4386 7786 7793 7816 4434 4448 828 829 830 7840 7923 7978 8002 8003 8004 8005 8006 8007 1015 8025 1181 4864 4865 4866 4867 8430 8510 8594 8595 8596 8597 8598 5221 5222 5223 5238 5247 5253 8648 5265 5308 8744 5621 9025 9254 2350 6051 2449 2463 6355 6425 2812 6556
lady$	1211 8218 8219 8220
lamentable$	3435
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	5387 5392 5393 9096 9127 5770 3071
lands$	0 1
language$	6115
lank$	2953
lanky$	5051 3425
lap$	576
laped$	576
laping$	576
lapped$	576
lapping$	576
laps$	576
large$	5013 5015 2910 3425
largely$	2089 2090 3060
larger$	2910
lashes$	6569 6575 6582 6592
last$	5307 2545
late$	1034 8696 8886 8887 8888 9103 5720 9527
laugh$	3684 743
laughed$	743
laughhed$	743
laughhing$	743
laughing$	743
laughs$	743
law$	896 897 898 899 907 910 3172
lawless$	2804 6426 3410
lax$	1974 1975 1976 1977 9086 9087 9088 9089 5720 3044
lay$	3163
layabout$	3396
layabouts$	3396
lazily$	3435
laziness$	3435
lazy$	1974 1975 1976 1977 5720 2963 3044 3410 3435
lead	2293 6772
lead$	7017 178 179 180 181 182 183 849 850 851 852 1228 1229 1230 1231 1232 8824 2293 3150
leader	6752
leader$	9276 9312 9353 6339 6351 6737
leaders$	9276 9312 9353 6339 6351 6737
leadership$	8905 8906 8907 8908 8909 8910 8911 2081 2082 2083 2084 9123 9124 9125 9126 6339 3014 6665 6686
leadin	9382
leading$	178 179 180 181 182 183 849 850 851 852 1228 1229 1230 1231 1232 6033 9434
leads	9382
leads$	178 179 180 181 182 183 849 850 851 852 1228 1229 1230 1231 1232 9467 3150
league$	5765
lean$	2910
learn	5806 2243 2342
learn$	7231 625 626 4248 4249 7711 8542 8548 8562 8590 8591 8592 8593 8627 9106 9190 2331 2377 6614
learned$	4248 4249 1274 8637 8638 8639 8640
learning$	124 6161 3234 3236 3288 3290
learns$	8627 8649 8650 8651 8652
learnt$	4248 4249 1275 8637 8638 8639 8640
least$	5377 5523
leave	9433
leave$	0 1 3624 3651 7036 7037 7038 7039 7040 7041 7042 41 42 44 7213 7231 7247 7276 7278 7279 7280 3899 391 392 7621 8542 8548 8562 8570 1926 1927 1928 1929 1930 1931 1932 1933 1934 2125 2126 6614 3066
leaved$	3651 7036 7037 7038 7039 7040 7041
leaver$	6944
leaves	2561
leaves$	0 1 3624 3651 7036 7037 7038 7039 7040 7041 41 42 44 391 392 7623 1926 1927 1928 1929 1930 1931 1932 1933 1934 2125 2126 6182 2630 3066
leavin	2561
leaving$	0 1 3651 7036 7037 7038 7039 7040 7041 41 42 44 391 392 1926 1927 1928 1929 1930 1931 1932 1933 1934 2125 2126 6182 3066 6726
led	6701
led$	7017 7018 7019 7042 7050 178 179 180 181 182 183 7623 7624 7625 849 850 851 852 5958 6449
left	2561 9578 6199
left$	0 1 3624 7042 41 42 44 7298 7490 7498 4146 7623 4259 1926 1927 1928 1929 1930 1931 1932 1933 1934 2125 2126 6182 9583 2630 6672 6685 3066 6732
leg$	8428 9493
leggings$	8479 8480 8481 8497 8498 8499 8504 6592 6597
legs$	8428 9493
length$	5041
less	2321
less$	632 4818 8827 2253 2394 2893
lesson	6172
lesson$	124 126 127 8689 8690 8691 8733 8734 8735
lessons$	124 126 127 7864 8034 8733 8734 8735 9537 9540 9556 9557 6284 6921
let	2191
let$	45 46 176 177 7490 7505 7506 7507 7517 7584 8542 8548 8562 8696 8946 8947 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 5629 5630 2125 2126 2146 2147 2148 2168 2189 2190 2446 6614 3066
leting$	2189 2190
lets$	45 46 176 177 7584 8696 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2125 2126 2146 2147 2148 2189 2190 2446 3066
letter$	8944 9045 9047 9048 6677
letters$	8944 9047 9048 9091 9092 6677 6678
letting$	45 46 176 177 8696 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2125 2126 2146 2147 2148 3066
leukaemia$	3566
level	2321
level$	1139 8329 8330 8331 9500 2547 6807 6933
levels$	8329 8330 8331 6807
liability$	896 4517 897 4518 898 4519 899 4520
liaison$	6285
liaisons$	6285
liar$	7897 7898 7899 6368 6369
liars$	7897 7898 7899 6368 6369 6654
library$	5387 5392 5393 9096 9127 5770
licence$	9644 9649 6999
licences$	9649
lie$	629 630 8568 8692 8693 8694 8696 8721 9093 6679
lied$	629 630 8692 8693 8694 8715
lies$	4200 629 630 8692 8693 8694 8696 8715 8720 9093 9135 6679
life	6191 9616
life$	3632 7272 3963 4444 8150 8197 8198 8217 8221 8233 8234 8235 8236 8237 6089 9492 9575 2653 6277 6339 6345 6959
lifes$	6345
lifestyle$	3 4 5 6 7 8 9 3640 3658 7061 7070 7776 7780 7781 7802 8233 8234 8235 8236 8237 6271 6272 6277 6339 6358 6359 3385
lifestyles$	7061 7070 8233 8234 8235 8236 8237 6271 6272 3385
lift$	7205 7206 7421 7422 7423 7424 7425 7426 7427 7428 7433 7436 7479 7483 7818 8372 5416
lifted$	8787 8788 8789 5417 5439
lifts$	7205 7206 7421 7422 7423 7424 7425 7426 7427 7428 7433 7436 7479 7483 7818 8372
light$	1418 8439 2910 2930 2931 2937 2953
lighter$	1418 2930 2937
like	5818
like$	7396 7397 771 772 773 774 4474 4534 4535 4536 7942 4747 1141 4767 4779 4780 4781 4782 4783 4784 4785 4786 1194 1195 1196 4868 4869 4870 5127 5733 9188 9360 2702 6339 6520 6532 6591 6593
liked$	771 772 773 774 2702
likelihood$	2324
likely$	2178 2236 2740 3110
likes$	7396 7397 771 772 773 774 9360 2702
liking$	771 772 773 774 2702
limited$	731 732 733 734 735 736 737 738 739 740 741 7961 7962 7963 7964 960 2700 2801
line$	7343 7354 7355 7359 7361 7365 7366 7367 7368 7906 2248 9262 6030 9423 9425 6278 6770 6811 3205
lined$	2284
lines	9367 6752
lines$	7332 7349 7354 7355 7358 7360 7364 7366 7367 7368 4516 7906 8100 2248 9425 6278 6819
lingered$	7517
link	9197
link$	804 6705 3138
linked	2323
linked$	833 2251 2277 9336 9366 5983 5984 9403 2622 6339
linking$	804
links$	807 808 833 6339 6705
lip$	4452 8428 5691 2938 6896
lips$	8428
lipstick$	8432 8433 8434 6575 6583
lisp	9495
list	2238 2356 5977 2358 6007 2428
list$	9198 2195 9341 5979 9373 9383 9391 9443 6066 6072 6105 6718 6750
listed$	2212 5979
listen$	7231 7247 7326 7485 7486 7487 7488 7489 7490 7711 4367 4368 4369 4370 4371 8513 8542 8548 8562 8590 8591 8592 8593 8627 8826 8930 9106 9109 5806 6614 6615 6639
listened$	7485 7486 7487 7488 7489 7490 7498 7528 7529 8637 8638 8639 8640 8755 8771 8776 8822 8826 8940 9156 6639
listening$	7490 8541 6640
listenned$	7490
listenning$	7490
listens$	7490 8627 8649 8650 8651 8652
listing$	5979
listinged$	5979
listings$	5979
lists$	9198 5979 9373 9443 6072 6718
little	2176
little$	51 66 70 73 4275 731 732 733 734 735 736 737 738 739 740 741 902 960 4799 8197 8198 1247 1264 4965 8470 1666 8886 8887 8888 5521 5526 5527 5528 1916 8924 8925 9103 9144 5797 2392 2700 2719 2748 2787 2801 2848 2876 2952 3065
live	2176
live$	7247 7309 913 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1212 1228 1229 1230 1231 1232 1732 5797 5902 6014 9486
lived$	4813 4814 1228 1229 1230 1231 1232 1734 2559 2592 2607 3321
lives$	3632 7076 7077 7078 7081 4444 913 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 8217 8221 1228 8233 1229 8234 1230 8235 1231 8236 1232 8237 8320 8321 8322 8323 1733 2559 2560 2607 3321
living$	1126 1127 1128 1129 1130 1131 1212 1228 1229 1230 1231 1232 9530 2559 2607 9615 9616 6237 3321
livs$	2607
local	2176
local$	1059 1383 9100 5797 2561 2562 6331 2907
locat	9302
locate$	6794
location$	3812 3813 3814
lock$	2279
locked$	7571 5971 9365 6032 2579 2580
lockers$	6071
locs$	6573 6575
lodged$	2607
lodgers$	4815 4816 4817
lodges$	2607
lodging$	2607
lodgs$	2607
log	2204 2327 2358 2428 6701
log$	2201 5823 2207 9232 9236 5979 2366 6072
loged$	5979 2366
logged	2204 9211
logged$	2212 9233 2380 2381 9432 6792
loggerheads$	8700
loggin	2204
logging$	2201 2207 5979
logginged$	5979
loggings$	5979
logo$	6592
logos$	6592
logs	2204
logs$	9232 5979 6072
loiter$	6529
loitered$	6529
loitering$	6529
loiterred$	6529
loiterring$	6529
loiters$	6529
lone$	1383 2906
long$	5693 9103 2931 2952 2953 2961
longer$	4821 4826 4860 4967 1347 1348 4981 2394
look$	3672 3848 536 537 538 695 1086 1120 1122 1123 1124 1125 4887 4888 4889 4892 4893 4895 4896 4899 1279 1288 1431 1432 1433 8930 2025 9107 9109 9440 2583 2872 2873 2964
looked$	536 537 538 1044 1120 1122 1123 1124 1125 1279 1288 4950 8337 8338 8339 8340 8341 8342 8353 1431 1432 1433 8771 8776 8940 2025 9156 2285 2563 6185 2872 2873 2964
looking$	536 537 538 4160 4398 778 779 780 781 782 783 4422 4704 4874 4887 4888 4889 4892 4893 4895 4896 4899 1279 1288 8297 8305 8306 4949 8337 8338 8339 8340 8341 8342 4966 8352 8407 5318 2025 9360 2584 6540 6541 6549 6550 6554 6640
lookings$	9360
lookked$	1279 1288
lookking$	1279 1288
lookout$	901 8698 3457
lookouts$	901 3457
looks$	7524 7525 536 537 538 1120 1122 1123 1124 1125 1279 1288 8431 1431 1432 1433 8507 2025 2583 2872 2873 2964
loose$	3856 2757
lorry$	3819
lose$	4876 4877 4878 8263 8264 8265 4882 4883 8570 2546 2594
loser$	7897 7898 7899 6368 6369
losers$	7897 7898 7899 6368 6369
loses$	2546
losing	2512
losing$	1426 8879 8880 6133 2546 2594 3259
loss$	9085 6855
lost	2512 2572 9578
lost$	4509 1426 8696 9111 9112 9113 9114 2110 2111 2247 6027 6133 2546 2594 2734 2762 6685 3259
lot$	597 7822 1058 8197 8198 1249 8291 8299 8300 1968 2413 6061 6355 6511
lots$	1429
loud$	2826
loudmouth$	3403
loudmouths$	3403
lounge	6237
lounge$	1488 1489 1490 9621
lounges$	1488 1489 1490
lout$	3396
loutish$	3396 3410
louts$	7918 7919 7920 3396
love$	461 462 463 464 465 466 771 772 773 774 7942 2702
loved$	771 772 773 774 2702
lover$	7472 7473 6298
lovers$	7472 7473 6298
loves$	771 772 773 774 2702
loving$	771 772 773 774 2702
low$	4533 7961 7962 7963 7964 960 972 973 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611 4612 4613 4614 4615 4616 4617 1474 2724 2801 2848 6596 3231
lower	2321
lower$	972 973 3267
lowest$	3287
lowlife$	3396
lowlifes$	3396
luck$	7547
lupus	6233
lupus$	9617
lurch$	8936
lure$	2654
lured$	2654 6325
lures$	2654
luring$	2654
lycra$	6592
lying$	629 630 7924 8696
machet	9640
machete$	9639
made$	41 42 44 94 96 97 98 7117 116 3738 3739 3740 3741 3742 3743 3744 271 272 318 361 7490 4221 7623 644 715 4372 4373 4374 4375 7774 823 934 1209 5025 5230 5232 5235 8653 5338 5385 5419 8893 8894 8895 8896 1900 2037 2038 2085 2246 9259 2267 5949 2479 6196 2715 6732
magist	3366
magistrate$	2641
magistrates$	8060 8061 2408 9414 2641
magnet$	2434 6812
magnets$	2434 6812
mail$	9078
mails$	9078
main$	9276 9312 9353 9434 2740 2785 3110 3113 3115 3117
major$	3117
majority$	2413
make	2203
make$	41 42 44 94 96 97 98 7117 116 3738 3739 3740 3741 3742 3743 3744 3745 3746 3752 3753 3754 3755 3756 3853 271 272 318 7328 3945 361 582 4221 608 7623 644 7711 715 4337 4338 4339 823 1209 8268 5043 8432 8433 8434 8452 5080 5124 5230 5231 8624 8647 5264 8655 8698 5418 1900 2037 2038 5807 2468 2479 2715 6583
maked$	582 608 715 823
maker$	6348 6352
makers$	6348 6352
makes$	3651 7036 7037 7038 7039 7040 7041 41 42 44 94 96 97 98 7117 271 272 361 582 4221 608 7623 644 715 4372 4373 4374 4375 823 1209 5230 1900 2037 2038 2479 2715
makeup$	8432 8433 8434 8507 6575 6583 6592
making$	41 42 44 94 96 97 98 7118 7119 7120 116 3738 3739 3740 3741 3742 3743 3744 3745 7132 7216 7217 7218 7219 7220 7221 7222 7223 271 272 361 582 608 644 715 4382 4383 4384 4385 823 7853 1209 8305 8306 8696 1900 8979 2037 2038 2479 2715 6349
maladaptive$	2652
maladjusted$	2804
male	3121 3133
male$	7447 4404 4732 4735 5004 8389 8390 5007 8392 8393 1405 5809 2240 6373 6527 2907 3110
males$	3797 7182 7189 3808 3811 7199 7200 7207 7208 7210 7212 7337 7354 7378 4019 7409 7410 7415 7418 7447 7785 7799 4420 7805 7806 7809 7810 7811 7812 7816 7817 4434 7978 8002 8003 8004 8005 8006 8007 8301 2240 6275 6373 6425 3420
malicious$	2714 3410
malign$	837 838 839 2735
malnourished$	2928
malodorous$	3425
mam	2577 2615
mam$	2578 2612
man	6258
man$	3797 3801 7189 3806 3807 3808 3811 7199 7200 7204 7207 7210 7212 7315 7354 7369 7370 7371 7372 3989 3990 3991 3992 7377 7378 7379 7382 7415 7418 7447 7450 7460 7461 7468 7469 7482 4420 7805 7806 7809 7810 7811 8108 8129 8131 8133 1132 4757 8146 8179 8185 8187 1186 4811 8202 8203 1211 8218 8219 8220 8225 1222 1223 8245 1242 8301 5070 5079 5809 9612 9642 6275 6303 6496
manage	2285 2402 6052
manage$	7901 7942 8037 1111 4733 4734 1114 1126 1127 1128 1129 1130 1131 1212 8268 4887 4888 4889 4892 4893 1273 4895 4896 4899 8285 1296 8302 8303 4923 1303 1304 4926 1308 1315 4937 4938 4939 8603 8933
managed$	1126 1127 1128 1129 1130 1131 1212 1296 1308 8659 8660 8661 8662 8663 1728 2439 3304
management$	4635 2081 2082 2083 2084 3014 6665 6750
manager$	5387 5392 5393 5403 5404 9096 9127 5770 9436 6750
managers$	5387 5392 5393 9096 9127 5770 9436
manages$	1126 1127 1128 1129 1130 1131 1212 1296 1308
managing$	1126 1127 1128 1129 1130 1131 1212 4887 4888 4889 4892 4893 4895 4896 4899 1296 8305 8306 1308 1315 4937 4938 4939
manbag$	6589 6592 3430
manbags$	6589 6592 3430
manipulate$	4695
manipulated$	7050
manipulating$	3410
manipulative$	2809 3410
manipulator$	6368
manipulators$	6368
mannered$	6453 6454
many$	3768 3791 8110 5663 5664 5687 5688
map	6756
map$	2275 2276 2420 2462 3137
mapped$	2275 2420 9432 2462 3137
mapping$	2275 2420 2462 3137
maps$	2275 2420 2462 3137
march$	7352
marginalised$	2907
marked$	2212
marker$	5832 6717
markers$	5832 6717
market	5992
market$	9376 9444 6828
markets$	6828
marks$	6930
marria	9576
mask$	1487 8496 6592 6602
masked$	1487 6609
masking$	1487
maskked$	1487
maskking$	1487
masks$	8488 8489 8490 1487 8493 8496 6592 6602
massage$	2154
match	9197
match$	5957
matche	2405
matched$	6026
matching$	5098 2235 2473 2976 6754
material$	9374
materialistic$	3410
mates$	3911 3912 3913
maths$	4482 6931 6932
matric	6756
matrix	6756
matrix$	9383 6757
matted$	2953
matter$	217 5191 5192 5205 8624 5767
matters$	8221 5658
mattress$	6190
mature$	1117 4977 1369 1370 1371 1372 1379 6523 6524 6525 3419
maturity$	1117 8144 1263 3419
may$	7352 4585 1151 5804 2186 2224 2360
mayhem$	6323
me$	6660
meals$	9590
mean$	7017 7042 7623 5720 2933
meaningful$	5509 5510 5511 5512
means$	7017 7042 7623 2326
meant$	7292 7293 8715
measur	6765 6772
measure$	233 234
media$	4014 4015 4016 4017 4018 7403 7404 7405 9209 9239 9354
medica	9516 6831
medical$	9495 3238
medicated$	3533
medication$	9520 3533
medici	6104
medicine$	9488
mediterranean$	1405 5030 5032 2933 6585
medium$	972 973 4600 4601 4602 4603 4604 4605 4606 4607 4608 4609 4610 4611 4612 4613 4614 4615 4616 4617 1392 2910
meet	9470
meet$	7092 3878 3879 3880 7276 7278 7279 7398 398 399 400 7458 7485 7486 7487 7488 7489 7530 7531 7532 7757 7759 7767 7769 8513 8542 8548 8562 8930 9212 6307 6614
meetin	9370
meeting$	7167 7304 398 399 400 7458 7485 7486 7487 7488 7489 7530 7531 7532 8733 8734 8735 9372 6640 6726
meetings$	8733 8734 8735
meets$	398 399 400 9212
melatonin$	3542
meloterritorial$	3410
member	9172 9173 5793 5801 9206 9223 9225 9227 9229 5846 9231 2228 2229 5870 9269 2272 2277 9284 2282 9292 5926 9310 5929 5930 5965 2362 9370 9371 9393 9397 9405 6039 2430 9471 9474 6733 3121 6756 6764 6765 6777 6783 6802
member$	7978 8002 8003 8004 8005 8006 8007 5246 5256 5268 5273 5274 5403 5404 9313 9357 9366 6258 6339 6407 6425
members$	131 226 274 7868 7923 7978 995 8002 8003 8004 8005 8006 8007 1015 5238 5599 9200 5826 2206 2232 9254 5893 2278 5903 5923 9313 5934 9322 9325 2350 9366 6037 6051 2463 6092 6097 6339 6407 6425 2812 3104 3123 6761
membership$	5880 9264 2277 6339
men$	3797 7182 3799 3800 7186 7187 7189 3806 3807 3808 3811 7196 7199 7200 7204 7207 7208 7210 7212 7262 7267 7274 3911 3912 3913 7315 7335 7336 7354 7369 7370 7371 7372 3989 3990 3991 3992 7377 7378 7379 7382 4019 7407 7408 7412 7415 7418 7447 7450 7460 7463 7467 7468 7469 7482 7530 7531 7532 7783 7789 7790 4420 7805 7806 7809 7810 7811 7812 7815 7816 4434 4437 8065 8079 8080 8081 8108 4732 4735 8131 8132 1132 4756 8151 8152 8170 8177 8185 8186 8187 1184 8202 8203 1222 1223 1242 8301 8311 8312 8461 8510 6275 6277 6278 6303 6493 6496 6506
menace$	820 4487 867 4489 4490 4491 4492 4493 4494 4495 4496 4497 4498 7883 7884 4501 4502 2709 6368 6392 3408
menaced$	820 2709
menaces$	820 2709 6368
menacing$	820 2709 2933 3408
mend$	289 9106
mended$	289
mends$	289
meningitis$	3582
mental	6131 9516
mental$	6112 2492 6118 9515 9576 6426
mentality$	6339 6347 6359 6468 6696
mentally$	2841
mentor$	6909
mentoring$	124
merely$	1571 1896 1897
mess$	9085 5706
messag	2233 5855 9336 5970
message$	7398 398 399 400 402 403 404 405 406 407 408 6006 9413 6677
messaged$	398 399 400 402 403 404 405 406 407 408
messages$	7194 3824 3825 398 399 400 7406 402 403 404 405 406 407 408 9239 9354 6066 2447 6677
messaging$	7167 398 399 400 402 403 404 405 406 407 408
messed$	998 4625
messy$	2953
met	2588
met$	7166 398 399 400 7505 7506 7507 7517 8940 6307
methylphenidate$	3537
mice	2605
mice$	6226
micro$	2976
middle$	1408 1412 5054 6239
might$	1754 1755 1756 1757 1758 5804 2186 2399
migraine$	3499
migraines$	3499
mind$	8072 1217 1218 1219 1220 1221 8897
minded$	6451 6458 6648
mindset$	6359
mini$	4798 8479 8480 8481 5120 2719 2876 6597 2983
miniature$	2876
minimal$	7961 7962 7963 7964 960 5521 2801
minimise$	611 742 2694
minimised$	611 742 2694
minimises$	611 742 2694
minimising$	611 742 2694
minimum$	8923
miniskirt$	3430
miniskirts$	3430
misbehave$	3407
misbehaved$	3407
misbehaves$	3407
misbehaving$	3407
misbehaviour$	3407
miscarriage$	3552
miscarried$	3552
mischief$	8699 6323 2731
miscreant$	3396
miscreants$	3396
miserable$	7828
misery$	7828
misfit$	7897 7898 7899 6368 6369
misfits$	7897 7898 7899 6368 6369
misfortune$	7586 7587 7589 7590
misguided$	2652
mishandle$	3438
mishandled$	3438
mishandles$	3438
mishandling$	3438
misled$	6685
mismanage$	3438
mismanaged$	3438
mismanages$	3438
mismanaging$	3438
misper$	6282 6379
mispers$	6282 6379
miss$	7247 7276 7278 7279 7280 8570 8696 2066 2067 3300
missed$	8696 9051 9052 9053 9054 2066 2067 9111 9112 9113 9114 3053 3300
misses	2572
misses$	8696 2066 2067 3300
missing$	7252 7313 7383 7384 7392 4009 4010 4595 1034 5202 8696 2066 2067 5853 6282 3300
misuse$	3652 6876
mix$	7247 7485 7486 7487 7488 7489 804 817 818
mixed$	3810 326 327 328 329 330 331 332 804 817 818 7961 7962 7963 7964 1384 1387 1402 1406 1410 1418 5053 5061 5062 5063 1444 1445 2937
mixes	9433
mixes$	804 817 818 9382
mixing$	7485 7486 7487 7488 7489 804 817 818
mob$	835 836 1058 6346 2726
mobile$	2209 9215 3094
mobiles$	2209 9215
mock$	3309
mocks$	6931
modern$	2791
modus$	6744 3125
mohawk$	3426
mohawks$	3426
mohican$	3427
mohicans$	3427
mollycoddling$	8332
moment$	2460
moncler$	3429
money$	7205 7206 3911 3912 3913 3982 3983 3984 7421 7422 7423 7424 7425 7426 7427 7428 7433 7436 4393 7780 7781 7802 7808 7818 9080 9148 9242 6326 2788 6688
monito	2204 5854 2285 2428
monitor$	9222 9232 9236 2353 5986 2366 2375 6794
monitored$	9233 9238 5986 2366 2375 9432
monitores$	2375
monitoring$	2234 5986 2375
monitors$	9232 5986 2375
monkey$	8892
monster$	6368
monsters$	6368
month$	8689 8690 8691 6688 6965
months$	6688 6965
mood	6104 6131
mood$	9488 9515 6852 3262
moods$	9488
moody$	3410
moral$	4356
morals$	8048 6469
more	3081 3150
more$	3642 3643 3644 3645 3646 1135 1136 1137 1138 1146 1147 1148 1149 1166 1197 8290 8299 8300 8756 8765 2075 2076 2077 2078 2079 5764 5766 2156 2157 2161 6511 3110
morning$	8689 8690 8691 3183
morphi	6137
morphine$	9521
most$	597 8110 8290 8377 1440 1525 1527 2413 6061
mostly$	1496
mother	9564 6191 9577 6194 2577 9584 9587 9588 2603 2615 6238
mother$	8057 8201 1236 2554 2555 9561 9575 6192 2574 2575 2578 9593 2590 6219 9615 2618 6472 2888
mothered$	2888
mothering$	1142 1143 1144 8332 8337 8338 8339 2888
motherred$	2888
motherring$	2888
mothers$	1142 1143 1144 5614 2590 6472 2888
motions$	9076
motivated$	775
motivation$	8048 6321 6469
mould	2605
mould$	9609 6226
mount	2203
moustache$	6557 3426
moustaches$	6557 3426
mousy$	2953
mouth$	600
mouthed$	6447 6448
mouthy$	3410
mov	2371
move$	3905 3906 3907 8542 8548 8562 8701 9106 9197 9580 6614 6925 6946
moved$	7571 8547 8553 8558 8567 8636 8901 8902 5675 2439 2559 9578 6195 6199 2617
moveme	9172 5825 5855 2356 5977 5978 9370 9375 2427 6764
movements$	9209 9210 5827 9239 6048
moves$	6939 6946
moving	9440
mri$	9510
ms	6233
ms$	9617 6830
much$	68 597 4836 1248 4886 8299 8300 1969 5661 5662 2098 5745 2413 6061 6511 2962
mugged$	2637
mugger$	7897 7898 7899 6368 6369
muggers$	7897 7898 7899 6368 6369
mugshot$	2379 3462
mugshots$	3462
mule$	7900 7933 7934 7935 6370 6409 2789 6411
mules$	7900 7933 7934 7935 6370 6409 6411
mullet$	3426
mullets$	3426
multi$	1740 2176
multiple$	5663 5664 6233 3208
mum	9564 6191 9577 6194 2577 9584 9587 9588 2603 2615 6238
mum$	7635 8057 2554 2555 9561 9575 6192 2574 2575 2578 9593 2590 6219 9615 2612 2618 6472
mums$	7635 2590 6472
murder$	2184 5902 3110
murmur$	6858
muscly$	2910 3425
muscular$	2910 3425
must$	21 22 23 24 25 26 614 627 701 1151 9093 2092 2095 2224 2360 6679
mute$	6901
mutism$	6901
nails$	8102 5072 1452 8491 6569 6575 2955
naive$	77 78 615 8242 8243 8244 4868 4869 4870 8867 8868 2695 6505 3410
naivety$	7241 7242 7243 7244 7245 7246 7583 600 4239 619 620 4242
naked$	4022 7456
name	2243
name$	7231 8189 8190 8191 8192 8227 8228 8229 9139 9185 9216 2329 2467
named$	2368 2467 3110
names	2181 9231 2356 5977 5978 6007
names$	9185 9198 9199 9200 9202 9216 2329 2335 9391 9446 9447 6066 2467 6706
naming	2243
naming$	2467
nan	9564 6191 9577 6194 2577 9587 9588 2603 2615 6238
nan$	9561 9575 2612
nana	9564
nannying$	8332
narcissist$	6368
narcissistic$	3410
narcissists$	6368
nasty$	2734 3410
nation	6159
national$	9543 3095
natural$	7605 7606
naughty$	4463 2734 2804 2809 3410
near$	1958 1959 1960 9208
nearby$	5853
nearly$	1240 1241 1396 2875 2885
neat$	1405 5032 2952 2953
neatly$	1403 2934
necessary$	2326
neck$	8428
necks$	8428
need	5818 9499 2513 6188 6900
need$	21 22 23 24 25 27 680 702 1082 1083 1084 1152 8173 8249 8250 8251 1257 4879 8296 1299 8324 8325 8326 1324 1325 1326 4948 1328 1329 1330 1331 4956 4957 4958 4959 4960 4961 4962 4963 1344 1345 8351 4968 4969 4970 4971 4972 4973 4974 8359 8361 9188 9360 6134 9535 9572 6857 6859
needed$	8296 1344 1345 1747 2326
needing$	1082 1083 1084
needless$	3685
needs	2505 2513 3243 6881
needs$	21 22 23 24 25 28 681 703 1082 1083 1084 8296 1344 1345 8351 4968 4969 9033 9360 6126 6134 2520 2527 9535 6857 6859 6910 6912
needss$	6910
needy$	2804 3410
neet$	3414
neets$	3413
negative$	3717 7809 7810 7811 7812 837 838 839 7975 7976 9250 2707 2735 2845 6743
neglec	2579 6218 9605
neglect$	8955 2027 2028 9085 9143 9600 9601 9602 9604 3047 6689 6691 6953 3348
neglected$	2027 2028 6200 3045 3046 3047 6953 3348
neglectful$	3435
neglecting$	2027 2028 3046 3047
neglects$	2027 2028 3046 3047
negligence$	6691 3435
negligent$	3435
negligently$	3435
neighb	6964
neighbourhood$	5802 5810 5811 5812 2192 2193 5821 2227 5956 5975 2355 9361 9362 5988 2369 2382 2386 6023 6045 2438 2457
neighbours$	6330 6331
neither$	697 765 1617 1622 1632 1644 1814 1817 5438 1818 1819 1820 5441 1828 1839 1840 1841 1842 1843 1844 1853 1864
networ	5870 2282 9288 9375 9468 6764 6765
network$	7354 9254 9280 9282 5903 9425 6278 3138 3188
networks$	9282 9425 6278
neurod	3559
never$	4122 4133 4134 4135 4136 631 4282 690 691 692 693 694 696 697 746 4389 4390 1514 1516 5164 1544 1545 1546 5168 5169 1557 1562 5184 5263 1643 5278 5279 1667 8707 8708 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 1832 1845 2151 2152 2394 2535 2802 2893 3017 3432
nevertheless$	7158 7162
new	2176
new$	5797 6211
news$	7845 8873 8874
next	2284
next$	52 4212 4213 4214 4215 5083 5536 6711 6729
niche$	9217
nickna	2181 2356 5977 5978
nicknames$	9200
nicotine$	9509
nigerian$	1405 5032
night$	8689 8690 8691 9237 9487 9508 3253
nightmare$	896 4517 897 4518 898 4519 899 4520
nightmares$	3561
nights	6103
nights$	9487
nike$	6592 2976 2979
nikes$	6592
nine$	7867
nines$	8509
nineteen$	7444 7446 467 1121 4752 8163 8164 8165 8166 8167 8168 8169 6493
no$	66 73 7233 7286 7300 7493 7501 4168 559 564 4186 587 7641 4265 646 647 4275 731 732 733 734 735 736 737 738 739 740 741 751 752 753 754 755 756 757 758 760 761 762 763 764 767 4508 902 4529 960 4703 1200 1205 4855 4856 1239 1258 1259 4965 1346 1350 1351 1352 1353 1360 4986 4987 5194 5195 5196 5197 1584 1589 1590 1591 1592 1593 8605 8606 8607 8608 1608 1619 1620 1621 1623 1625 1626 1633 1635 1645 1647 1648 1650 1660 5282 5285 5286 5287 1668 1669 1670 1671 1672 1673 1674 8707 8708 5327 5328 5329 5330 5334 1781 1784 1786 1815 1817 5438 1818 1819 1820 5441 1821 1823 1824 1825 1826 1828 1839 1840 1841 1842 1843 1844 1849 1850 1851 1852 1853 8863 1865 1877 5500 1884 1888 1889 1890 1891 5521 5528 1910 1911 1912 1913 1914 1952 2392 2526 2601 9609 2614 2619 2700 2764 2772 2801 2848 3040 3042 3065 3110
nobody$	560 563 586 751 752 753 754 755 756 757 758 759 761 762 763 764 765 8238 8369 1619 1620 1621 1622 1626 1632 1644 1780 1785 1814 1817 5438 1818 1819 1820 5441 1823 1824 1825 1826 1828 1849 1850 1851 1852 1853 8862 1864 1876 8883 6515 3018
nomina	6756 6758
nominal$	9247 2261 9278 9357 5989 5999 6339 6734 3139 6799
nominals$	9247 9278 9281 5999 6339 3458
non	6174
non$	903 1012 2768 2770 2795 2796 2797 2798 2799
nonattendance$	9558
noncompliance$	3406
noncompliant$	3406
none$	504 518 765 1207 8238 1617 1622 1626 1632 1644 1687 1814 1817 5438 1818 1819 1820 5441 1828 1839 1840 1841 1842 1843 1844 1853 1860 1861 1864 1876 8885
nonengagement$	3406
nonetheless$	7158 7162
nonexistent$	9086 9087 9088 9089
normal$	8010
normalise$	2694
normalised$	2694
normalises$	2694
normalising$	2694
north$	1476
nose$	8428
not$	7100 3726 3728 3778 3782 4121 4123 7510 4133 4134 4135 4136 7622 631 4271 690 691 692 693 694 696 766 4391 841 4565 945 4567 4568 4569 4570 4571 4626 1168 1201 4824 4825 1208 1251 1253 1254 1265 1343 4982 4983 4984 1512 1513 5138 5139 5140 5141 5158 5162 5163 1557 1562 8605 8606 8607 8608 1618 1624 1634 1646 5276 5277 1659 1662 1667 8707 8708 1704 1705 5341 5342 5343 5344 5345 5346 5347 5348 5369 5370 5409 5411 5412 1792 1793 1794 1795 1796 1797 1798 1799 1800 1801 1802 1803 1805 1806 5433 5434 1816 1817 1820 1827 1832 1836 1845 5467 5469 8879 8880 5507 5513 5514 1901 1902 1958 1959 1960 1972 5725 9133 2394 2524 2535 6165 2550 2802 2877 2878 2884 2893 3017 3266
note	2358 2428
note$	1500 1501 2201 2207 5979 6072
noted$	1500 1501 2380 2381 9432
noteed$	5979
notes$	1500 1501 5979 6072
nothing$	51 3673 54 4167 1247 1264 8369 8467 5136 1609 1610 1611 1612 1613 1614 1619 1620 1621 1675 1676 1677 1678 1679 1680 1681 1682 5311 8707 8708 8862 1859 8920 8921 8922 1922 1923 1924 9108 6515 3002 6641 6835
notice	5968
notice$	1500 1501 8824 8897 8905 8906 8907 8908 8909 8910 8911 9321 9352 2376
noticed$	7053 1500 1501
notices$	1500 1501 9321
noticing$	1500 1501
notify$	2168 2189 2190
notifying$	2189 2190
notifys$	2189 2190
noting	2358
noting$	1500 1501 2201 2207 5979
notinged$	5979
notings$	5979
notoriety$	7585 7776
notorious$	919 920 921 922 923 924 925 926 1055 2856 3412
nous$	1108 1110 4787 1167
november$	7352
now$	7632 7633 8248
nowhere$	1966
nucleus$	6407
nude$	4022
nudes$	416 7429 432 433 434 435
nuisan	6085
nuisance$	7909 7930 8058 9117 9439 9445 9469 6368 6392 2809 6478 6812
nuisances$	6368 6478 6812 3404
number	2321 5977
number$	3812 3813 3814 4909 8294 2208 2255 5882
numbers$	3812 3813 3814 9080 9148 9150 9159 9160
numerous$	3791 5663 5664 5687
nurse	9497
nurse$	9498 9505
nuts$	6426
nutter$	6368
nutters$	6368
obese$	3425 3563
obesity$	3563
obey$	8542 8548 8562 6614
object	9301 2426
object$	9442
objective$	9327 2326 9442
objectives$	9327
oblivious$	74 75
obnoxious$	3410
observation$	5824 3087 6721
observations$	5824
observe$	5986 2366 6794
observed$	6754 3454
observeed$	5986 2366
observeing$	5986
observes$	5986
obsessed$	454 455 456 457 458 459 460 3076
obsessive$	3220
obstructed$	6685
obstructive$	8027 8028 8029 8030 8031 8032 8033 6437 3410 3435
obtain	2359 9401 3081 3119 3141
obtain$	7526 7527 2167 5990 6063
obtained$	2167 5990 6719
obtaining$	2167 5990
obtains$	2167 5990
obvious$	7605 7606 1600 5687 9071 9072
obviously$	1702 1710 5331 1711 1712
occasion$	8689 8690 8691 8711
ocd$	3509
ocg	5898
ocg$	9282
ocgs$	9282
october$	7352
odd$	2933
odour$	6562
of	5865 3081 3145
of$	3692 3696 3698 3699 3723 3844 3855 7546 4456 4514 4515 912 4564 7965 4660 4664 4679 4760 4832 4839 4840 4841 4863 4871 4985 8388 8391 1409 1411 5046 5050 8539 8613 8664 8665 1703 1710 5335 8743 5362 5363 5364 8785 5495 5568 5571 5588 9090 5712 5739 5743 9132 9174 5803 5816 9207 9208 2205 5831 5841 9240 5861 5869 5876 5877 9264 5884 5885 5897 5927 5938 5940 5945 5953 9343 2368 9384 6034 6055 6096 6101 6152 6157 6210 6216 6217 6220 2634 9639 6407 6577 6620 6634 6723 3110 6733 6735 6779 6797 6821 3292 6976 6985 6997
off	6060 2536 3305
off$	3680 7090 7214 7388 7391 7395 4364 4365 7803 7929 1034 5204 8901 8902 5631 5632 5650 5651 5652 5653 5654 5655 5707 5708 5867 2295 6136 9523 6140 6157 6283 6387 6432 6670 6823 3319
offen	9182 9268 9269 9367 9368 9369 9381 9410 9480
offen$	9248
offenc	5873 2265 5942 2398 6243 6257
offence$	9256 9257 5886 9274 9326 6019 9627 9641 9649 9650 3127 6780 3618
offences$	9256 9257 5886 9326 6019 9627 9641 9649 9650 6780 3618
offend	9172 2241 5864 9249 9255 9279 5942 5947 9375 6008 9392 9426 6085 6710 6733 6744 6758 6764 6765 6777 6783 6802 3471
offend$	7247 7276 7278 7279 7280 8570 8571 8582 5199 8692 8693 8694 8696 9241 9258 9335 9399 9454 3108
offendded$	8696
offendding$	8696
offended$	8696 3617
offender$	7809 7810 7811 7848 848 916 9247 9248 5881 5883 9278 5999 9625 6357 6736 3129 6751 3139 3399 3615
offenders$	7809 7810 7811 7815 7848 848 916 9247 9248 9278 9281 6357 6736 6761 3399
offending$	7060 7331 7338 7341 7345 7347 7616 7677 7789 4636 4637 4638 8696 5862 9248 2249 5933 9323 9326 9329 9331 2374 9439 9445 9457 9463 9469 9632 2737 6780 3189 3374 3617
offends$	8692 8693 8694 8696 9335 9454 3617
offens	5873 2265 5942 2398 6243 6257
offense$	9256 9257 5886 9326 6019 9627 9641 9650 6780 3618
offenses$	9256 9257 5886 9326 6019 9627 9641 9650 6780 3618
offensive$	9639 3410
offer$	415 7718 7719 5142 5144 5145 5146 1526 5148 1528 1529 8589 8673 8674 8675 8687 8689 8690 8691 8733 8734 8735 8930 2672 6319 6320 6622
offere	3243
offered$	7172 415 5142 5144 5145 8589 8893 8894 8895 8896 9316 2672
offering$	415 8589 8673 8674 8675 2672 6622
offerred$	415 8589 2672
offerring$	415 8589 2672
offers$	415 7718 7719 5146 1526 5148 1528 1529 1530 1531 1532 1533 8589 8733 8734 8735 2672 6319 6320 6611
office	5802 5810 5811 5812 2192 2193 2194 5821 2227 5851 5956 5975 2355 9361 9362 2369 2382 2386 6023 6045 6052 2435 2438 2457 6258 6259
office$	5387 5392 5393 9096 9127 5770 9436 3071
officer$	5403 5404 2170 9179 9194 9195 9196 5813 5814 5815 9205 2224 5848 9235 2287 2334 9340 2336 2339 5964 9359 5976 2365 9372 6003 9402 9407 9429 2436 2441 2442 2445 6067 2451 6078 2461 9642 3071
officers$	7418 7826 4443 5789 2170 9176 9179 9186 9187 2183 9194 9195 9196 5813 5814 5815 2197 5820 9205 9214 2224 5848 9235 9238 9274 2287 5918 2334 9340 2336 2339 9359 5976 2365 9372 5997 6003 9402 9407 9414 9429 9436 2436 2441 2442 9449 2445 6067 2451 6078 2461 9477 9643 6331 6774 3172
offices$	9436
offrolled$	6926
offs$	6388 6823
often$	3765 387 9055 9056 9057 9058
oily$	1418 2937
okay$	4929 4930 4931 4932 4933 4934 4935
old$	7448 1092 1093 1094 1096 1117 8126 1140 4975 1379 5006 5009 5011 5193 9552 2886 2895
older$	3798 3802 7197 3818 7209 3826 7264 3889 3890 7316 7335 7354 7357 3994 4021 4024 4025 4029 7415 7418 7447 7449 7450 7462 7464 4085 7471 4399 4400 4401 4402 4406 4407 4408 4409 4410 4411 4412 4414 4415 7809 7810 7811 7812 4432 813 816 8068 8108 4732 4735 1117 8226 4917 1405 9564 6278 2677 6300 6303 6493 2933 6591 6593
olders$	7335 7354 7357 7815 7906
olds$	8126 8155
olive$	1418 2930 2937
omission$	3013
omissions$	3013
on	5865 6701 3081 3362
on$	3747 7147 7148 7172 7183 7184 7185 7188 3805 7191 3920 3941 4140 4149 4150 4201 4216 4218 4220 4223 7910 7911 8046 4663 8162 8388 8391 1394 5044 5060 5123 8539 5314 5317 5319 1706 5353 5354 5355 8877 5558 5559 5560 5585 9020 9021 9059 9132 9152 9153 2199 9207 9208 2205 9211 5833 5834 9230 5847 9251 9285 9291 5920 5938 5966 2378 6001 6022 9490 6125 6133 2516 2525 6214 2631 2633 9645 6374 6375 6405 6477 6634 6655 6698 6709 3154 3240 3372 3378 3379
once$	7156 5325 8725 2108 5772 5773
one	5801
one$	3820 3938 4387 4388 4651 8239 8293 8370 8371 1383 8435 1440 8445 8446 8447 8448 8449 8450 5239 5244 5245 1626 5254 5255 5266 5267 5273 5274 8689 8690 8691 5309 5310 5349 5350 5402 1782 5407 1787 5436 5437 5438 1818 1819 5441 5442 1828 1853 5476 1866 5498 8884 5787 2223 9357 9404 6148 2539 6160 6161 9545 2907
ones	6038
ones$	7182 7847 8147 1261 8435 6064
onesie$	6592
onesies$	6592
ongoing$	5902
online$	393 4014 394 4015 395 4016 396 4017 397 4018 7403 7404 7405 5825 2678
only$	175 4101 4104 533 539 550 551 552 553 554 555 556 558 1034 1070 1571 5391 1896 1897 5557 2075 2076 2077 2078 2079 2093 2094 5717 2997
onto$	5833 2378 6001
onus$	319 320
open$	7049 8078 8542 5160 8548 5166 5171 8562 5180 5249 6014 6614
opened$	7517
operandi$	6746
operat	2176 2194 2277 9301 9302 6093 6764 6772
operate$	7712 1126 1127 1128 1129 1130 1131 8514 8543 8549 8554 8563 8632 9346 9477
operated$	1126 1127 1128 1129 1130 1131 6106
operates$	1126 1127 1128 1129 1130 1131
operating$	1126 1127 1128 1129 1130 1131
operation$	9290 2286 2287 9342 9351 9409 9510 9518 3160
operational$	5797 3152
operations$	9342 9351 9518
operative$	6421 6643
operator$	9194 9195 9196 5813 5814 5815 5848 3071
operators$	9194 9195 9196 5813 5814 5815 5848
opport	6015 6701 6765 6772 6776
opportunit$	3829 209 210 7717 2046 2047 2048 2049 9071 9072 6319
opportunited$	3829 209 210 7717 2046 2047 2048 2049 9071 9072 6319
opportunities$	3829 209 210 2046 2047 2048 2049 9071 9072 2291 6319 6674
opportuniting$	3829 209 210 7717 2046 2047 2048 2049 9071 9072 6319
opportunits$	3829 209 210 7717 2046 2047 2048 2049 9071 9072 6319
opportunitted$	3829 209 210 7717 2046 2047 2048 2049 9071 9072 6319
opportunitting$	3829 209 210 7717 2046 2047 2048 2049 9071 9072 6319
opportunity$	3829 209 210 7717 2046 2047 2048 2049 9071 9072 2291 2460 6319 6674
opposed$	6627 6630
oppositional$	2809 3262 3410
opt$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2656
opted$	105 106 107 242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 9061 5749 9134 2656
optici	2498
opticians$	6119
opting$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2656
option	6765 6772 6798
opts$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2656
optted$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2656
optting$	242 243 244 245 246 247 248 249 250 251 252 253 254 255 256 257 258 259 260 261 262 263 264 265 266 267 268 269 270 2656
or$	5537 3197
oral$	421
order$	9318 5961 9364 9395 9437 9438 9460 9633 9634 9639 9644 9645 9649 6815 6945 6988 6989 6990 6991
ordered$	6056 6196 6252
orders$	9318 5961 9347 9364 9395 9424 9437 9438 9460 9649 6815 6988
ordinary$	2933
organi	9382
oriental$	1405 5030
other$	3622 7008 7009 7321 4471 4473 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 8036 8374 8376 1383 5646 9170 6268 6331 2907 3015 3110
others	6039
others$	3622 7008 7009 4114 4118 4119 4127 4145 624 4281 4448 828 829 830 4470 4472 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 8108 8147 8374 8445 8446 8447 8594 8595 8596 8597 8598 5221 5222 5223 9306 6268 6279
otherwise$	505 506 7512 7515 7516
ought$	21 22 23 24 25 29 502 613 628 635 636 637 638 639 640 641 642 643 652 655 656 657 658 682 704 1746 1749 1750 1751 1752 1753 5516 1965
our$	4333 9091 9092 9100 6611 6633 6667 6678 3110
out	9314 6201
out$	3679 7091 7214 212 223 7250 7260 7278 7279 7285 7306 7311 7314 4066 7521 539 7804 4421 7891 909 911 999 4632 1013 1034 1039 1045 8403 8408 8696 8706 8901 8902 5554 1947 1973 9190 5853 2306 5928 2331 5969 2353 5985 2377 6060 2536 6175 9579 9583 6200 9585 2632 6432
outbursts$	8023 8024 6433
outcome$	6778
outcomes$	6778
outfit$	8479 8480 8481 6594 6597
outfits$	8479 8480 8481 8482 8483 8507 6594 6597
outlook$	1108 1110 8221 1217 1218 1219 1220 1221
outrageous$	2809
outright$	1534 6611
outs$	7891
outside$	9230
outstanding$	6014 3110
over$	3823 8260 8261 8262 8266 8267 1396 5044 8478 9138 9167 9207 2669 2836
overcr	3605
overcrowded$	9609
overdose$	9494 3529
overdosed$	3529
overdressed$	3425
overdue$	9527
overla	2405
overlaid$	6026
overlook$	3057
overlooked$	3045 3057 6685
overlooking$	3057
overlookked$	3057
overlookking$	3057
overlooks$	3057
overly$	2866
oversexualised$	3390
oversight$	2081 2082 2083 2084 6665
oversized$	2976
overt	2346
overt$	5967
overweight$	6879 3425
owing$	3639 239 2599 9605
own	6942
own$	3631 12 13 14 7020 7021 7022 7023 37 3659 3660 3661 3832 3833 3834 3835 3836 3837 3838 3839 3840 3841 221 3856 3893 275 276 277 4151 571 7577 7578 4195 4196 4199 4202 4203 7615 672 4537 4688 4698 8104 8105 8106 8107 4724 8120 8121 4833 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8308 8313 8314 8315 8316 8317 8318 8319 4936 5395 5396 5397 5398 5399 5400 5488 5617 9528 9591
owned$	8637 8638 8639 8640
ownership$	4296 4297 4298 4299 4300 4301 4302 4303 4304 4305 4306 4307 4308 4322 4323 4324 4325 4326 8824 9123 9124 9125 9126 6686
pacemaker$	2507
pack$	835 836 1058 6346 2726
packag	6701
package$	7937 6904
packages$	7289 7366 7367 7368 7937 6280 6414
padded$	2976
paedia	6104 6118 2498
paediatric$	6119
paediatrician$	9488 9498 9502
paid$	831 5390 5394 1900 2070
pain$	896 4517 897 4518 898 4519 899 4520
painkillers$	9509
pair$	8430
pakistani$	1405 5032
palate$	6896
pale$	1418 8439 2930 2933 2937 3425
palest$	1425 2957
palm$	2034 3049
palmed$	2034 3049
palming$	2034 3049
palmmed$	2034 3049
palmming$	2034 3049
palms$	2034 3049
palsy$	6892
panel	6765
panel$	5387 5392 5393 9096 9127 5770 3071
panic	9516
panic$	3226 3262
paperwork$	9068 9080
paracetamol$	6890
parade	5992
parade$	9376 9444
paranoid$	3410
parcels$	7289 6280
parent	6191 6192 9577 6194 2576 9584 9587 9588 2603 2629
parent$	7942 4846 8231 8232 1236 2554 9561 9575 2574 2575 9593 2590 6219 2618 6472 2888 6943 6958
parental$	4532 4624 2855 3351
parented$	2888
parenting$	1142 1143 1144 8332 8349 6250 2888
parents$	7635 8057 1142 1143 1144 4846 8231 8232 5233 5234 5236 5237 5599 5613 9091 9092 9561 9575 2574 2575 9593 2590 6219 9615 2613 2618 6472 2888 6677 6678 6943 6952 6958
parentted$	2888
parentting$	2888
park	6964
park$	7350 7351 7369 7370 7371 7372 7530 7531 7532 9376 9444
parka$	6588
parkas$	6588
part$	4090 4091 7476 597 7616 7675 7676 7677 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 2277 5906 9366 2537
partake$	326 327 328 329 333 334 335
partaked$	333 334 335
partakes$	333 334 335
partaking$	326 327 328 329 333 334 335
partially$	3272
participant$	575 6304 6504
participants$	575 6304 6504
participate$	326 327 328 329 575 8513 8542 8548 8562 6614
participated$	326 327 328 329 575
participates$	326 327 328 329 575
participating$	326 327 328 329 575
participation$	326 327 328 329
parties$	7369 7370 7371 7372 7479 6504
partly$	2089 2090 2687 3060
partne	2176 9576 9578
partner$	7441 441 7472 7473 5797 9560 2575 9582 9595 9620 6298 6299 6304 6488 6504
partners$	7441 441 7472 7473 4815 4816 4817 2448 6298 6299 6304 6488 6504
party$	7369 7370 7371 7372 7479 6504
partying$	3911 3912 3913
pass	2357
pass$	1120 1122 1123 1124 1125 2058 9109 2173 2327 2397 2424 2872 2873
passd$	2424
passed	6059 3310
passed$	4094 2013 2014 2058 2173 2367 2424 9450 6672 6792
passengers$	9306 6330
passers$	4441
passes$	1120 1122 1123 1124 1125 2058 2173 2872 2873
passing$	8879 8880 2058 2173 2397 2424 6673 6726
passs$	2397 2424
passwo	6007
passwords$	9391
past$	7630 3003
pastoral$	2541 3290
pasty$	3425
patchy$	7961 7962 7963 7964 960 9086 9087 9088 9089 2127 2392 2697 2801
path$	7269 3963
pathetic$	3435
pathetically$	3435
pathological$	2748
pathwa	2501
patience$	5732
patient$	6866
patrol	2194 6052 2435 6800
patrol$	2170 9176 5815 2224 2287 2334 2339 9348 2365 9436 2436 2441 2442 9449 2461
patrols$	2170 9176 5815 2224 2287 2334 2339 9348 2365 9436 2436 2441 2442 9449 2461 6774
patronising$	3436
pattern$	1874 6747
pay$	7526 7527 831 1900 2070
payback$	7001
paying$	831 2070
pays$	831 1900 2070
pc$	9402
pcso	2194 5851 5956 5975 2355 9361 9362 2369 2382 2386 6023 6045 2435 2438 2457
pcso$	2170 5815 2224 9235 9340 9359 5976 6003 9407 9429 2436 2442 2451 6078 2461
pcsos$	2170 5815 2224 9235 9340 9359 5976 6003 9407 9429 2436 2442 2451 6078 2461
pe$	9513
peer$	3724 7182 7814 4458 4459 7978 8002 8003 8004 8005 8006 8007 8388 8391 6328 6356 2739 6425
peers	6159
peers$	3622 7107 7182 7794 7809 7810 7811 4429 7978 8002 8003 8004 8005 8006 8007 8375 8388 8391 9543 6268 6356 6358 6425
penalty$	2553
pencilled$	2966
people	9310 9392 6038
people$	7083 134 7182 7198 7210 7325 3942 3944 3946 7377 4114 4118 4119 4127 4145 624 4281 4333 4386 7807 7809 7810 7811 7812 4434 7826 4443 4448 828 829 830 7841 7923 7977 7978 7982 8002 8003 8004 8005 8006 8007 1016 4639 8026 8301 8594 8595 8596 8597 8598 5221 5222 5223 8612 5238 5247 5253 8648 5265 5308 8742 8744 8903 8904 5547 5548 5549 5550 5551 5552 8951 5600 5601 5617 5618 9022 9023 9032 9033 9034 9035 9036 9037 9038 9039 9040 9041 9079 9091 9092 9115 9116 9120 9122 2240 9254 5893 5903 9313 6330 6331 6425 6669 6678
pep$	3593
peps$	3593
perceive$	4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351
perceived$	872
perfectly$	3787 3795 1069 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 1297 1300
perfor	9301
performance$	6665
performers$	5238 5247
perfunctory$	3435
peril$	7005 7006
period	6104
period$	9488 6143
periods$	9488
permanently$	1691 5312 1692 5313 1693 1694 1695 1696 1697 1698 3295
permit$	45 46 176 177
permited$	45 46 176 177
permiting$	45 46 176 177
permits$	45 46 176 177
permitted$	45 46 176 177
permitting$	45 46 176 177
perpet	5864
perpetrator$	7377 7447 7673 7849 7850 7851 7852 854 855 856 857 4479 859 860 861 862 863 864 4486 9248 6360 6361 6362 6365 2745 2746 6738 3487
perpetrators$	7377 7447 7673 7849 7850 7851 7852 854 855 856 857 4479 859 860 861 862 863 864 4486 9248 6360 6361 6362 6365 2745 2746 6738 3487
perpetually$	1691 5312 1692 5313 1693 1694 1695 1696 1697 1698 3433
perpetuat$	38
perpetuated$	38
perpetuates$	38
perpetuating$	38
perpetuats$	38
perpetuatted$	38
perpetuatting$	38
persist$	7146 162
persisted$	7146 162
persistent$	388 389 1534 2661 2736 2748 3115 3301
persistently$	387 3301
persisting$	7146 162
persists$	7146 162
persistted$	7146 162
persistting$	7146 162
person	5965 2362 9370 9371 9393 9397 9405 6039 9471 2537 6258 6802
person$	7393 4447 7977 7978 7979 7983 8002 8003 8004 8005 8006 8007 1017 4640 1109 8304 5403 5404 5809 2240 9357 9642 6425
personal$	3854
personality$	3262
persons$	7979 2240
persua	2178
persuade$	8624 8647 5264
persuaded$	7050 8547 8553 8558 8561 8567 8636 8659 8660 8661 8662 8663
pest$	6368
pests$	6368
petite$	2910 3425
petty$	2748 2787
phase	6765 6772 6776
phobia$	6891
phone	5825 2233 5855 5970 6007
phone$	393 4014 394 4015 395 4016 396 4017 397 4018 7403 7404 7405 7421 7422 7423 7424 7425 7426 7427 7428 7433 8703 8736 8737 8738 8739 9045 9209 2209 9215 9239 9354 2356 9391 2447 6071 2465 3094
phoneing$	2465
phones	2389
phones$	393 4014 394 4015 395 4016 396 4017 397 4018 7403 7404 7405 7421 7422 7423 7424 7425 7426 7427 7428 7433 8703 8736 8737 8738 8739 9209 2209 9215 9239 9354 9391 6010 2447 6071 2465
photo$	7406 4049 4050 430 431 8372 9175 5792 2172 2379 2431 2444 6066 9466
photog	2181 2356 5977 5978 6007 9440 2469
photograph$	4049 4050 430 431 8372 9175 5792 2172 5845 9232 9236 5959 2354 2379 9391 2431 9446 2444 6066 9466 6090
photographed$	7050 7093 3815 8085 8372 5845 9234 2230 3105
photographing$	5845
photographs$	4049 4050 430 431 8372 9175 5792 2172 9198 9199 5845 9232 5959 2354 9391 2431 9446 2444 6066 9466
photos	2356 5977 5978 6007
photos$	7406 7429 4049 4050 430 431 8372 9175 5792 2172 9199 9391 2431 9446 2444 6066 9466
physical$	3234
physically$	2902 3345
physique$	8396 8397 8398 6531 3424
physiques$	8396 8397 8398 6531 3424
picked$	3816
picking$	6640
pictur	6701 6756
picture$	7406 4049 4050 430 431 8372 9175 5792 2172 5991 2431 9446 2444 9466
pictures$	7406 7429 4049 4050 430 431 8372 9175 5792 2172 9198 9199 2431 9446 2444 9466
piece$	2370
pieceed$	2370
pieceing$	2370
pieces$	2370
pierced$	3425
piercing$	1423 8428 6575 2956
piercings$	1423 8428 6575 2956
pig$	3028
pillar$	5635 2026
pills$	6107 9520 6280 6890
pimp$	2671
pimped$	2671
pimping$	2671
pimples$	6586
pimply$	3425
pimpped$	2671
pimpping$	2671
pimps$	2671
pin$	4560
pink$	2953
pins$	2507
pip	6146
pip$	9530
pity$	5665 9050
place	6170
place$	0 1 2 3624 11 3651 7036 7037 7038 7039 7040 7041 7042 7247 7421 7422 7423 7424 7425 7426 7427 7428 7807 7942 8304 2211 2460 9531 9541 6167 9554 6235
placed$	0 1 2 3624 7013 7014 11 3651 7036 7037 7038 7039 7040 7041 7042 2133 2134 2185 2211 2260 2262 2559 3325
placem	9616
placement$	8050 8051 8052 1048 1049 1050 9570 6319 6473 2853 6475 6943 6945 3325 6958
placements$	8050 8051 8052 1048 1049 1050 9597 6319 6473 2853 6971
places$	0 1 2 3624 11 3651 7036 7037 7038 7039 7040 7041 7807 2133 2134 2211 5839 9597
placing$	0 1 2 11 3651 7036 7037 7038 7039 7040 7041 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 2133 2134 2211
plague$	820 2709
plagued$	820 2709
plagues$	820 2709
plaguing$	820 2709
plain$	2346 2920 2933 3086
plainly$	1585 1586 1587 1588 1710 5331 1711 1712
plaited$	6576
plaits$	6573
plan	9571 6765 6772 6776 6798
plan$	7142 9391 9534 9546 9572 9633 6319 6910 6911 6912 6945 6970
planned$	8715 9309 3165
planni	9358
planning$	7143 2081 2082 2083 2084 6665
plans$	7142 9391 6319 6910 6911
plastered$	1428
plastic$	2719
plate$	5829 2507
plates$	5829
play$	519 548 574 583 745 4695 6129 3244
played$	519 548 574 583 745
player$	6738
players$	5617 6738
playing$	519 548 574 583 745
plays$	519 548 574 583 745
plea$	9298 6677 6996
pleaded$	3375
pleads$	3375
pleas$	9091 9092 9298 6677 6678
please$	7396 7397 8603 8624
pleased$	200 472 473
pleases$	7396 7397
pleasing$	5292
plenty$	3773 3790
plot	2204
plotted$	9432
plotti	9358
plucked$	2966
plug$	931 932 2793
plugged$	931 932 2793
plugging$	931 932 7938 7939 7940 7941 2793 6415
plugs$	931 932 2793
plump$	5015 5051 3425
pnc	3095
pnc$	6716
pnd	3095
pnd$	6716
pneumonia$	3583
podgy$	3425
point	2426
point$	3711 5128 5290 8713 9442 6708
pointless$	3001
points$	6708
poison$	3211
poisoned$	3211
poisoning$	3211
polic	6800
police	2176 5802 5810 5811 5812 2192 2193 2194 5820 5821 9218 2227 5851 2241 2296 5954 5956 2346 5975 2355 9361 9362 2369 2382 2386 2402 6023 6045 6052 2435 2438 2457 6244 6259 3150 3172 3362
police$	7635 7826 8060 8061 8079 8080 8081 5387 8775 5392 5393 9096 9127 5770 2153 5789 2170 9176 5797 9186 9187 2183 9194 9195 9196 5813 5814 5815 9201 2197 9205 9214 2224 5848 9235 9238 5862 5881 9266 5883 9274 9275 5902 2287 5917 5918 9326 9338 2334 9340 2336 2339 5964 9349 5967 9352 9359 5976 2368 5994 5997 5999 6002 6003 9402 9407 9414 9429 9436 2436 2441 2442 9449 2445 6067 9453 2451 6078 2461 6086 9477 6244 9628 9643 6331 6460 3014 3061 3070 3096 3134 3136 3142 3152 6774 3357 3374
policed$	2439 3134 3497
polici	2296 5956 5975 2355 9361 9362 2369 2382 2386 6023 6045 2438 2457
policies$	8779 8780 8781 8782 8783 8784 9068
policing$	9186 5917 9340 5964 9359 5976 5988 6003 9389 9407 9427 9429 6078 6712 3134
policy$	8779 8780 8781 8782 8783 8784 9068
polish$	1405 5032 6585
ponytail$	8424 8425 8426 6574 6575
ponytails$	8424 8425 8426 6574 6575
poor$	3717 7113 7114 7115 7116 3856 4275 731 732 733 734 735 736 737 738 739 740 741 837 838 839 4533 7928 7961 7962 7963 7964 960 7966 7967 7968 7969 7970 7971 7972 7973 7974 7975 7976 1418 8439 1974 1975 1976 1977 9086 9087 9088 9089 2127 2392 2491 2652 2697 2700 2735 2801 2809 2845 2848 2937 3044 3065
poorly$	1403 2934
porn$	6291
pornography$	6291
portly$	3425
pose$	2301 9307
poses$	2301 9307
posing$	3103
positi	6015
position$	7007 2185
positions$	7007
positive$	3717 3737 9308 9417 3157 6877
posses	6255 3383
possession$	6255 9639 6256 3376 7004
possibility$	5214
possible$	2333 3110
post$	401 9019 9031 6708 3219
posted$	401 7517
poster$	2431
posters$	2431
posting$	7304 401
posts$	3640 3658 401 600 6066 6708
potential$	3110
pothead$	6368
potheads$	6368
power	6765
powerful$	2910
powerfully$	2912
powers	6772
practi	9497
practically$	533 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1240 1241 2875 2885
practice$	2081 2082 2083 2084 6665
pre	2422
precin	5992
precinct$	9376 9444
precious$	1906 5541
precocious$	6288 3417
predator$	7849 7850 7851 7852 848 916 6360 6361 6362
predators$	7849 7850 7851 7852 848 916 6360 6361 6362
predatory$	3410
predic	3089
predicted$	2236 3309
prediction$	3317
predictions$	6937 3317
predictive$	3091
preemptive$	6043
prefer$	264 265 266 267 268 269 270 304 305 306 307 308 309 2656 3163
prefered$	264 265 266 267 268 269 270 304 305 306 307 308 309 2656
prefering$	264 265 266 267 268 269 270 304 305 306 307 308 309 2656
preferred$	264 265 266 267 268 269 270 304 305 306 307 308 309 9061 2102 2103 2104 2105 5749 9134 2656
preferring$	264 265 266 267 268 269 270 304 305 306 307 308 309 2656
prefers$	264 265 266 267 268 269 270 304 305 306 307 308 309 2656
pregab	6137
pregabalin$	9521
pregna	9516
pregnancies$	3551
pregnancy$	6869 3551
pregnant$	6868
prematurely$	3435
prepared$	284 285 286 472 473 5134 5137 8522 8523 8524 8525 2178 9309 5949
prescribed$	6861 3534
prescription$	3534
prescriptions$	3534
presence$	9348
present$	876 991 1120 1122 1123 1124 1125 4940 4941 4942 5853 2301 9307 2872 2873
presented$	1120 1122 1123 1124 1125 2872 2873
presenting$	1120 1122 1123 1124 1125 2872 2873
presents$	7205 7206 7433 7436 7818 877 992 1120 1122 1123 1124 1125 2301 9307 2872 2873
presentted$	1120 1122 1123 1124 1125 2872 2873
presentting$	1120 1122 1123 1124 1125 2872 2873
preser	3119
press$	2390 3163
pressing$	2390
pretext$	2292
prettiest$	1425 2957
pretty$	3425
preven	5939 2321
prevent$	2452
prevented$	8764
prevention$	9319 9323 2319 5943 6250
preventping$	2452
preventring$	2452
prevents$	2452
preventting$	2452
prey$	7048
prime$	7605 7606 2785 3110
principal$	9434 2785 3117
priori	2284 9301 2417 6772
priority$	2270 5999 9442 3110 3113 3115 3152 3178
prison	9578 6195 9608 6233 6251
prison$	7347 9559 9579 9617 9618 9635 3365
proact	2346 3150
proactive$	2184 5956 5967 5975 2355 9361 9362 5988 2369 2382 2386 6023 6045 2438 2457
probation$	3620
proble	6876
problem$	8014 8019 5492 8950 9117 5767 9434 6368 2765 2804 2807 2809 6431 3139 6859
problematic$	7338 7966 7967 7968 7969 7970 7971 7972 7973 7974 2804 2809
problems$	7579 7586 7587 7589 7590 8019 8221 2558 2587 6368 6431 6859 3314
procedure$	8779 8780 8781 8782 8783 8784 9068
procedures$	8779 8780 8781 8782 8783 8784 9068
proceedings$	9298 9396 6945
proces	6881
process$	8779 8780 8781 8782 8783 8784 9068 6239
processes$	8779 8780 8781 8782 8783 8784
processing$	3279
produc	6701
productive$	9308
professional$	5403 5404 5408 3014
professionalism$	9123 9124 9125 9126 6686
professionals$	7635 7956 8034 5233 5234 5236 5237
profil	6701 6756
profile$	9232 2352 5991 6358 6760 3140
profiled$	9233
profiles$	600 9232 2352 6760 3140
profiling$	3140
profits$	5754
programme$	124 126 127 9546 6973 6991
programmes$	124 126 127
progress$	2281 6319
progressed$	2281
progressing$	2281
progresss$	2281
prolific$	388 389 9247 2661 2736 2748 3115
prolong$	38
prolonged$	38
prolongged$	38
prolongging$	38
prolonging$	38
prolongs$	38
promiscuity$	3388
promiscuous$	2650 6288 3388 3417
promiscuously$	3388
promise$	8779 8780 8781 8782 8783 8784 6676
promises$	8779 8780 8781 8782 8783 8784 6676
proof$	2244
proper$	5509 5510 5511 5512
property$	7369 7370 7371 7372 3989 3990 3991 3992
propos	2450
propra	6137
propranolol$	9521
prosec	2279 9296 9297 5914 9302 5971 9365 6077 2553 3476
prosecute$	5900 3156 3181
prosecuted$	9355
prosecuteing$	3181
prosecutes$	3156
prosecuting$	3156
prosecution$	9289 9298 9461 3155 7003
prosecutions$	9298 9428
prospect$	5212
prostitute$	6291 2671 6294
prostituted$	2671
prostitutes$	6291 2671 6294
prostituting$	2671
prostitution$	7331 7345 6291
protagonist$	6738
protagonists$	6738
protect$	3672 7231 668 4311 7711 7720 4887 4888 4889 4892 4893 4895 4896 4899 4903 8332 2154 2162 2163 2164 2325
protected$	668 8332 8337 8338 8339 8340 8341 8342 2162 2163 2164
protecting$	668 4312 8087 4887 4888 4889 4892 4893 4895 4896 4899 8332 8337 8338 8339 8340 8341 8342 8349 8354 8355 8356 8357 8358 2162 2163 2164 2325
protection$	8087 8320 8321 8322 8323 8329 8330 8331 8332 8337 8338 8339 8340 8341 8342 8349 8354 8355 8356 8357 8358 8939 5937 6053 6054 6187 6229
protects$	668 8332 2162 2163 2164 2325
protectted$	668 8332 2162 2163 2164
protectting$	668 8332 2162 2163 2164
protocol$	8779 8780 8781 8782 8783 8784
protocols$	8779 8780 8781 8782 8783 8784
proud$	5720
prove	2243 2259
prove$	5866
proved$	5866 3122
proves	2259
provid	3081
provide$	2167 5807 6307
provided$	7172 6307
provideed$	2167
provideing$	2167
providence$	6310
provider$	5387 5392 5393 9096 9127 5770 3071
providers$	5387 5392 5393 9096 9127 5770
provides$	2167 6307
providing$	6307
provin	2259
proving$	866
provision$	6912 6915
provocative$	6288 3389 3417
provocatively$	1403 2924 2934 6591 6593 3389 3417
provoke$	7024 7025 2710
provoked$	7024 7025 2710
provokes$	7024 7025 2710
provoking$	7024 7025 7064 7065 7066 7067 7068 2710
prowl$	8698
pru	3293
pru$	6914
ps$	9402
psoriasis$	3428
psychiatric$	3238 3281 3546
psychiatrist$	9498 3546
psychiatrists$	3546
psycho	6104 3548
psycho$	6368
psychologist$	9488 9498 3547
psychologists$	3547
psychopath$	6368
psychopathic$	3410
psychopaths$	6368
psychos$	6368
psychosis$	3526 3574
psychotherapist$	9498
psychotic$	6426 3526
ptsd$	3508
public	5946
public$	7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 4525 9306 9330 2432 2433 6255 6330 3335
puffer$	6592 2976 2984
puffers$	8482 8483 8497 8498 8499 8501 6592
pulled$	7050 797 6596
pulling$	6016
pumped$	6897
punch	9603
punish$	9106 2114 2115 2116 2117
punished$	7571 4475 4476 4477 4478 2114 2115 2116 2117
punishes$	2114 2115 2116 2117
punishing$	2114 2115 2116 2117
punitive$	8878
pupil	6258
pupil$	7978 8002 8003 8004 8005 8006 8007 9642 2712 6355 2744 6425 3293
pupils	5965 2362 9370 9371 9393 9397 9405 6039 9471 6802
pupils$	131 226 274 4114 4118 4119 4127 4145 624 4281 4448 828 829 830 7868 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 7923 7978 7981 8002 8003 8004 8005 8006 8007 1015 8594 8595 8596 8597 8598 5221 5222 5223 5238 5247 5308 8744 5617 6279 6330 6355 6367 6425 2812 6677
purcha	5842 5843
purely$	1034
purple$	2953
purpos	2426 6701
purpose$	8963 8966 9327 2326 9442
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
put$	0 1 2 3624 7011 7012 11 7017 3651 7036 7037 7038 7039 7040 7041 7042 7172 7247 7276 3904 290 291 292 7505 7506 7507 4270 8568 8696 1867 2133 2134 2162 2163 2164 2211 2260 2262 2380 2381 2455 2512 2557 6307
puted$	0 1 2 11 290 291 292 1867 2162 2163 2164 6307
puting$	0 1 2 11 290 291 292 1867 2162 2163 2164 6307
puts$	0 1 2 3624 11 7017 3651 7036 7037 7038 7039 7040 7041 7042 290 291 292 8696 1867 2133 2134 2162 2163 2164 2211 5839 2557 6307
putted$	0 1 2 11 290 291 292 1867 2162 2163 2164 6307
putting$	0 1 2 3625 7010 11 290 291 292 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 8696 1867 2133 2134 2162 2163 2164 6307
pyjama$	5110 6592
pyjamas$	8488 8489 8490 8493 6592
queen$	6371 2751
queens$	6371
questi	9440 2469
question$	6090
questionable$	3717 7113 7114 7115 7116 4275 2652
questioned$	2623
quick$	200 9103 5720 2101 2705
quicker$	8138
quickly$	8139 8204 9055 9056 9057 9058
quiff$	6575
quiffs$	6575
quite$	3767 3787 1069 1213 1297 1300 2866 2874 2891
rabble$	835 836 6346 2732 3396
race$	5005 5008 5023 5027 5031 8437 5065
racists$	6654
radar$	9204 2200
raff$	6344
rag$	6341
ragged$	8456
rags$	6341
raid	6081
raid$	9465 6763
raided$	9455 9609
raids$	6763
raise$	4887 4888 4889 4892 4893 4895 4896 4899 5427 2888
raised$	5426 2888 6596
raises$	2888
raising$	4887 4888 4889 4892 4893 4895 4896 4899 2888
ran$	358 359 360 372 373 391 392 913 1035 1036 1037 1106 1107 2581 2659 2777 2780 6732
rang$	9156
ranger	2435
rape	6218
rape$	9602 6337
raped	6967
rarely$	1291 4912 1292 4913 1293 2535
rascal$	3396
rascals$	3396
rash	6099
rash$	77 78 653 9483 2696
rat$	6342
rate	2321
rate$	9299 6779
rated$	866 880 979 983
rates$	9299 6779
rather$	9119 9121 5785 2866
ratings$	9159 9160
rational$	3854
rats	2605
rats$	6226 6342
re	5942
re$	5187 5198 2736
reach$	7942 8603 8624 8647 5264 8655 8673 8674 8675 6622 6624
reached$	7702 7703 7704 7705 8547 8553 8558 8561 8567 8636 8653 8659 8660 8661 8662 8663
reaches$	6623
reaching$	8673 8674 8675 5292 6622
react$	8569 9106
reaction$	8041 8042
read	5854 6935
read$	7942 1777 1778 1779 8940 9238 9450 9549 6934
reader$	9213
readers$	9213
readily$	9055 9056 9057 9058
readin	9553 6170
reading$	9554 6640 3308
ready$	7605 7606 9103 5720 2178 2333 9562
real$	5509 5510 5511 5512 3193
realise$	4248 4249 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351
realised$	4248 4249 7660 7661 4278 4279
really$	4822 1585 1586 1587 1588
rearrested$	6975
reason$	4880 8673 8674 8675 2292 6622
reasoned$	8547 8553 8558 8567 8636 8659 8660 8661 8662 8663
reasoning$	8673 8674 8675 5295 6622
reasons$	2292
reassurance$	8349
rebuff$	2699 2991
rebuffed$	8530 8535 8536 8537 8538 2699 2991
rebufffed$	2699 2991
rebufffing$	2699 2991
rebuffing$	2699 2991
rebuffs$	2699 2991
receiv	6701 3243
receive$	3821
receives$	2525
recent	2176
recent$	5797
reckless$	77 78 3717 7113 7114 7115 7116 3856 7338 653 2650 2696 3410
recklessly$	3384
recklessness$	7241 7242 7243 7244 7245 7246 7583 4242
reclaim$	2466
reclaimed$	2466
reclaiming$	2466
reclaims$	2466
recognise$	7231 7711 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351
recognition$	9213 6714
recomm	2450
recommit$	9258 9399
record	2238 2327 2358 6007 2428
record$	5496 5596 9109 5748 2201 2207 9265 5882 9267 9341 2353 5979 5986 6072 9638 6859 6995
recorded$	2212 2260 2262 2277 5979 5986 2380 2381 9432 3168
recording$	2081 2082 2083 2084 2201 2207 2354 5979 5986 6665
recordinged$	5979
recordings$	2354 5979
records$	9198 2201 2207 9265 9267 9341 5979 5986 9391 6072 6715 6859
recover$	3264
recovered$	9394 3264
recovering$	3264
recovers$	3264
recovery$	9618
recrui	9382
recruit$	344 2657 2658
recruited$	7050 344 3966 346 347 348 2657 2658
recruiter$	7849 6360 6363 6364
recruiters$	7849 6360 6363 6364
recruiting$	344 2657 2658
recruitment$	7060
recruits$	344 2657 2658
recruitted$	344 2657 2658
recruitting$	344 2657 2658
red$	1479 9314 2931 2953 6592 3166
redeal$	9258 9399
redemption$	6624
redheaded$	5051 3425
reduc	2321
reduce	2537
reduce$	6781
reduced$	6810
reduct	5943
reduction$	9323 9327
referenced$	6026
referr	9497 2501
referral$	5146 1526 5148 1528 1529 8944 6677 3368
referrals$	5146 1526 5148 1528 1529 8944 9091 9092 6677 6678
referred$	3243
refuge	6189
refuge$	9573
refus	2472 6923 3303
refusal$	3847 227 228 229 230 231 232 951 952 953 954 955 1508 1509 5155 1925
refusals$	1508 1509 5155 1925
refuse	3362
refuse$	683 690 691 692 693 694 696 728 1507 8526 8692 8693 8694 8696 2990 6630 3063
refused$	7640 683 690 691 692 693 694 696 728 1507 8526 8530 8535 8536 8537 8538 8692 8693 8694 8696 2990 6630 6672 3063
refuser$	6390 3402
refusers$	6390 3402
refuses$	683 690 691 692 693 694 696 728 1507 8526 8692 8693 8694 8696 2990 6630 3063
refusing$	683 690 691 692 693 694 696 728 1507 8526 8692 8693 8694 8696 8879 8880 2990 6630 3063
regard	6701
regard$	3687 3688 3689 3690 3691 3693 3694 8905 8906 8907 8908 8909 8910 8911 8912 5531 5532 5533 5534 5535
regarded$	868 985
regardless$	7158 7162 7607 8307
regist	2181 2356 5977 6007
register$	5823 9383 9391 9613 9614 6750 6912
registered$	2620 3273
registers$	9391
registrations$	6722 3102
regrettable$	5665 9050
regrettably$	3437
regular$	388 389 2661
regularly$	387 9508
rehab	9608 6233
rehab$	9617
rehabilitation$	3369
reject$	824 825 8526 8696 2711 2991
rejected$	824 825 8526 8530 8535 8536 8537 8538 8696 2711 2991
rejecting$	824 825 8526 8696 8879 8880 2711 2991
rejects$	824 825 8526 8696 2711 2991
rejectted$	824 825 8526 8696 2711 2991
rejectting$	824 825 8526 8696 2711 2991
relapse$	8570 6617
related$	9543 6339
relati	9564 9576 6701
relations$	6285
relationship$	7070 3828 442 443 444 7454 7455 8086 8311 8312 8372 2588 6271 6285 6488
relationships$	7070 3828 442 443 444 8311 8312 8372 6271 6285 6488
relay$	2397
relaying$	2397
relays$	2397
released$	2624 3362
relentlessly$	3433
relevant$	2456
reliab	2176
reliable$	5797
reliant$	6510
relied$	8659 8660 8661 8662 8663 2359
relies$	2591
relish$	771 772 773 774 2702
relished$	771 772 773 774 2702
relishes$	771 772 773 774 2702
relishing$	771 772 773 774 2702
reluctance$	3847 227 228 229 230 231 232 951 952 953 954 955
reluctant$	687 690 691 692 693 694 696 951 952 953 954 955 2101
relying$	2591
remain	3335
remain$	7247 561 562 840 882 883 884 885 886 887 888 889 890 891 980 1004 1005 1006 1007 1008 1009 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1397 8568 2741 2743 2747 2805 2806 2816 6956
remained$	4577
remains$	3729 224 225 561 562 840 882 883 884 885 886 887 888 889 890 891 4577 4582 980 1004 1005 1006 1007 1008 1009 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1397 6058 2741 2743 2747 2805 2806 2816
remand	5971
remand$	3611
remanded$	9355 6262 3611
remark$	1500 1501 1502 1503
remarkably$	2874
remarked$	1500 1501 1502 1503
remarking$	1500 1501 1502 1503
remarkked$	1500 1501 1502 1503
remarkking$	1500 1501 1502 1503
remarks$	1500 1501 1502 1503
reminded$	7144 7145 144 145 146 157 158 159 160 2219 2383 6056
reminder$	9047 9048
reminders$	7141 9047 9048
remiss$	3436
remit	2426
remorse$	6321
remorseless$	3410
remote$	9103
remov	2371 2417
remova	9605
removed$	8901 8902 9377 2439
render$	41 42 44
rendered$	41 42 44
rendering$	41 42 44
renderred$	41 42 44
renderring$	41 42 44
renders$	41 42 44
rent$	3605
reoffe	5947
reoffend$	8569 9241 9258 9399 6617
reoffended$	3617
reoffender$	3400
reoffenders$	3400
reoffending$	9326 9329 9331 3189 3617
reoffends$	3617
repair$	9106
repara	2629
reparation$	6250
repeat$	388 389 8569 2661 2736 3115
repeated$	3791 5663 5664 5687 9091 9092 3014 6678 3281
repeatedly$	387 5366 2008
replied$	7517 8776 8793 8794 8795 8796 9156
reply$	7530 7531 7532 7757 7759 8542 8548 8562 8930 9045 9106 9109 6614
replying$	7167 7304 7530 7531 7532
report	2174 5798 5806 2327 2357 2358 2428 6170 6701 6704
report$	7231 7621 7711 8874 8944 2095 9190 2201 2207 9265 9267 5979 2397 2414 2424 9458 9554 6677 6930
reportd$	2424
reported$	7490 7498 2250 5979 2361 2424 6754 6792
reporting$	8541 2201 2207 5979 2397 2424
reportinged$	5979
reportings$	5979
reports$	8874 8944 2201 2207 9265 9267 5979 2397 2424 9458 6677
reprimand$	3609
reprimanded$	3609
reprimands$	3609
reprobate$	3396
reprobates$	3396
reputation$	1053 1054 9080 5754 9148
reques	5818 2290 2450
request$	8944 9047 9048 6677
requested$	6719
requests$	9047 9048 9091 9092 6677 6678
requir	5818 6701
require$	8173 1324 1325 1326 4948 1328 1329 1330 1331 1344 1345 8351 4968 4969
required$	1344 1345 8351 4968 4969 2326 6196
requires$	1344 1345 8351 4968 4969
requiring$	1344 1345 8351 4968 4969
rerob$	9258 9399
reside	5946 2562 2565
residential$	6183 6186 2852
residents$	7826 4443 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 5617 9306 9330 6330 6331
resilience$	3418
resilient$	1369 1370 1371 1372 1379 3418
resist$	7231 7655
resistance$	951 952 953 954 955
resistant$	951 952 953 954 955 6627 6630 3410
resit	3310
resolution$	9637 6994
resort$	340 341
resorted$	340 341 2052
resorting$	340 341
resorts$	340 341 2053
resortted$	340 341
resortting$	340 341
respect$	7711 7736 4361 4523 8542 8548 8562 8905 8906 8907 8908 8909 8910 8911 8912 6380 6614
respit	2562
respite$	6183
respon	9182 5802 5864 9366 9382 6772
respond$	7711 8542 8548 8562 8930 9106 9109 6614
responded$	8776 8793 8794 8795 8796 8940
response$	1873 1881 1882 1883 2081 2082 2083 2084 9178 9186 5956 5975 2355 9361 9362 5988 2369 2382 2386 6023 6045 2438 2457 6665 6808
responses$	1873 1881 1882 1883 2081 2082 2083 2084 6665
responsib$	8950 9033 9073
responsibbed$	8950 9033 9073
responsibbing$	8950 9033 9073
responsibed$	8950 9033 9073
responsibilit$	4831
responsibilities$	8214 8741 8950 9073
responsibility$	7616 670 671 4296 4297 4298 4299 4300 4301 4302 4303 4304 4305 4306 4307 4308 4322 4323 4324 4325 4326 7741 8386 8741 8824 8905 8906 8907 8908 8909 8910 8911 8950 9073 2088 6972
responsibing$	8950 9033 9073
responsible$	7030 670 671 1379 8386 2080 9102 9248 2252 5984 2364 2440 2622
responsibs$	8950 9033 9073
rest$	8147 8374 8445 8446 8447 9093 6679
resteal$	9258 9399
rests$	9093 6679
result$	213 2293 6033 6930 6932
resulted$	7017
resulting$	6033
results$	9080 5754 9148 9159 9160 9408 9554 6930 6932
resupply$	9258
retail	2194 5946 6052
retail$	5992
retailers$	2170 9176 5815 9330 9436 2441 9449
retain$	3099
retained$	6719 3099
retaining$	3099
retains$	3099
retak	3310
return	6701
return$	7084 7211 7247 7276 7278 7279 7280 336 337 338 339 3988 368 372 373 3998 4037 4045 425 426 427 4052 7440 7711 8542 8548 8562 8568 8570 2332 6614
returned$	336 337 338 339 368 372 373
returning$	7167 7304 336 337 338 339 3985 368 372 373 3995 7513
returnned$	336 337 338 339 368 372 373
returnning$	336 337 338 339 368 372 373
returns$	336 337 338 339 368 372 373 2332
revealing$	8456 2976
review	2215
review$	2375 6470
reviewed$	2375 6027
reviewes$	2375
reviewing$	2375
reviews$	2375 6470
reward$	2311
rewards$	2311
ride$	542
rided$	542
rides$	542
riding$	542
riff$	2723
right$	3717 3719 3737 7572 7573 7741 7921 4809
rightly$	2095
rigid$	9103 5720
rigoro	2384
rigorous$	6005
ring	2414 3116
ring$	8491 2190 6035 2465 2730 6592
ringin	9336
ringing$	8541 2190 6035 2465
ringle	9255 9292 6802
ringleader$	9276 9312 9353 6737 3397
ringleaders$	9276 9312 9353 6737 3397
rings$	4727 4728 5067 8491 2190 6035 2465 6592
ringworm$	3579
riot$	6399 6400 6401
ripped$	5120 2969 2976
rise$	2423
risk$	7005 7006 7016 3636 16 17 18 3677 7062 7063 7069 7071 7072 7073 7074 7076 7077 7078 7080 7554 599 7675 7676 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7734 7735 7746 7747 7748 7749 7750 7782 7789 7802 4487 867 4489 4490 4491 4492 4493 4494 4495 4496 4497 4498 7883 7884 4501 4502 4593 4594 974 975 4597 977 978 7984 7985 7986 7987 7988 7989 7990 7991 7992 7993 7994 7995 7996 7997 7998 7999 8000 8001 8074 8311 8312 8320 8321 8322 8323 8324 8325 8326 5659 5922 2324 6027 6230 2648 3109 3136
riskier$	3717 2650
risks$	7005 7006 7062 7063 7071 7072 7073 7074 7076 7077 7078 7080 3750 3751 7675 7676 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7734 7735 7747 7748 7749 7750 7782 8074 8311 8312 8320 8321 8322 8323 6270
risky$	7005 7006 3717 3856 7338 4423 2650 2707 2804
ritalin$	3536
rivalry$	6339
rivals$	6331
road$	7270 3963 2865
roadman$	7839 6340 3395
roadmen$	7839 6340 3395
roam$	7309
rob$	9258 9335 9399 9454
robbed$	7050 7053 7549 2637
robber	9172 9182 5802 9255 5873 9268 2265 9279 5947 9367 9368 9369 9381 2398 9410 6243 6244 6255 6257 6733 6817 3383
robber$	7897 7898 7899 9248 6368 6369
robberies$	9256 9257 5886 9331 6019 9627 9641 9650 6780 7004
robbers$	7897 7898 7899 6368 6369
robbery$	7331 9178 9186 2184 5810 5811 5812 2192 2193 2227 5886 9274 5902 5956 5975 2355 9361 9362 5988 2369 2374 5999 2382 2386 6023 6045 2438 2457 9627 9628 9639 9641 9650 3110 3127 3170 7004
robbing$	9457 9463
robs$	9335 9454
robust	2384 3150 3187
robust$	6005 2409
robuster$	2409
robustly$	6755
rode$	542
role$	7616 9073
roles	9375
roll$	804 8975 6940
rolled$	6926 6940
rolling$	804
roma$	1405 5032
romanian$	1405 5032 6585
room$	2170 9176 9194 9195 9196 5813 5814 5815 5848 9235 9436 6190 6222 2604 6235 9621 6803
rooms$	6803
ropes$	8071
rose$	6779
rot$	8935 9151
rotten$	2734 6426
rough	6964
rough$	4463 2708 2734 2933
round$	8073 4696 8111 2279 6608 6781
rouser$	6353
rousers$	6353
route	9370
route$	3963 9425
routes$	9425
row$	5215 8600 5217
rowdy$	2809 3410
rows$	2558 2587
rubber$	3037
rude$	7975 7976 8058 8696 3410
ruffian$	3396
ruffians$	3396
rug$	9070
rui$	3612
rule$	7830 8779 8780 8781 8782 8783 8784
rules$	8150 8779 8780 8781 8782 8783 8784 9068 6332
run$	7084 7134 7247 7276 7278 7279 7280 3905 3906 3907 358 359 360 372 373 4003 4008 391 392 4263 804 817 818 913 1035 1036 1037 1106 1107 1212 8570 1582 1583 8696 5769 2393 2581 2659 2776 2779
runaway$	7897 7898 7899 6368 6369
runaways$	7897 7898 7899 6368 6369
rung$	8940
runner	6752
runner$	7362 7900 901 6368 6370
runners$	7362 7900 901 9271 6368 6370
runnin	5864 9382
running$	3960 358 359 360 372 373 4002 4004 4008 391 392 804 817 818 913 1106 1107 1212 8696 9248 9366 2393 2581 2659 2775 2778 6805
runs	9382
runs$	358 359 360 372 373 4008 391 392 804 817 818 913 1035 1036 1037 1106 1107 1212 8696 2393 9467 2581 2659 6805
rushed$	2496
s$	5862 9249 5917 6119 6132 2522 6155 2549 6174 6176 6177 6186 2570 2571 6198 9610 6232 6236 9622 6265 6839 6842 6845
s17$	3602
s20$	3602
s47$	3602
sabotage$	2698
sabotaged$	2698
sabotages$	2698
sabotaging$	2698
safe$	7058 7059 3737 7674 7678 4295 7680 7693 7694 7702 7703 7704 7705 8286 4920
safeguard$	3672 7231 4315 7720
safeguarding$	8329 8330 8331 8332 8340 8341 8342 8349 3014
safer$	3717 3737
safety$	7015 3632 7071 7072 7073 7074 7075 7076 7077 7078 7079 7081 3758 3759 7675 7676 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 8320 8321 8322 8323 9205
said$	93 3916 4109 4110 4117 4257 8589 5336 5337 5340 5478 5479 1948 1949 2250
sallow$	3425
same$	7159 7161 7163 7165 7608 4480 4945 4946 4947 1383 5068 8459 8472 5099 5107 2907
sanction$	2425 3157
sanctioned$	4475 4476 4477 4478
sanctions$	2425
sand$	9067
sandy$	2931
sat$	1488 1489 1490 1937 1938 1939 1940 1941 1942 1943 1944
satisfy$	8624
savage$	7897 7898 7899 6368 6369
savages$	7897 7898 7899 7918 7919 7920 6368 6369
saved$	7702 7703 7704 7705 8659 8660 8661 8662 8663
saving$	9080 6624
savvier$	1060 1061 1062
savvy$	1060 1061 1062 1379 6482 3416
saw	2493 2588
saw$	1857 1858 6114
say$	7231 3849 3902 7621 7651 7711 832 8528 8542 8548 8562 5336 5337 5340 2377 6614
saying$	832 8541 8602
says$	832 8529 8589 5336 5337 5340 1948 1949
scabies$	3578
scallies$	3396
scally$	3396
scallywag$	3398
scallywags$	3398
scan$	2375 9510 9518
scandal$	3435
scandalous$	3435
scaned$	2375
scanes$	2375
scaning$	2375
scans$	2375 9518
scant$	66 73 5521 5528
scantily$	1403 2923 2934
scar$	1423 6575
scarcely$	1251 1253 1254 1291 4912 1292 4913 1293 1346 4967 1347 1348 2877 2878 2893
scare$	8366 8367 8368
scared$	8324 8325 8326 1364 1365
scares$	4885 8270
scarf$	8496 6592
scaring$	7064 7065 7066 7067 7068
scars$	1423 6575
scarves$	8496 6592
scatter$	9431
scattering$	2437
scenario$	7007
scenarios$	7007
scheme$	6750
schemer$	6368
schemers$	6368
scheming$	3410
schizophrenia$	3527
schizophrenic$	3527
school	2534 9553 6927
school$	7350 7351 7352 7635 7719 7859 7860 7861 7862 7863 7864 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 7904 4524 8034 5387 5392 5393 9096 9127 5770 2153 9524 6147 9537 9538 6155 9540 9541 9547 9550 9551 9554 9556 9557 9562 6206 6284 2769 3014 3061 3070 3071 6905 6906 6921 3302 6924 3309 6936 3318
schoolboy$	2744
schooling$	6921
schoolmates$	6367
schools$	7859 7860 7861 7862 9597 6906
sclerosis$	9617 6829
scoliosis$	3590
scor	6730
score$	8071 6807
scored$	9233
scores$	6807
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
scrap$	7543
scraped$	6576
scratch$	8965
scrawny$	3425
screamed$	7640
screen	2501
screening$	9505
screens$	8703 8736 8737 8738 8739
screenshot$	2354
screenshots$	2354
screwed$	997
scrote$	3398
scrotes$	3398
scrounger$	6368
scroungers$	6368
scruffily$	1403 2934 6591 6593
scruffy$	1405 5030 8456 2933 2953 2969 2976 3425
scum$	3396
scumbag$	3396
scumbags$	3396
search	9197 2279 9297 2303 9365 9440 2469
search$	2245 9283 5900 9289 9293 9294 2308 5941 2345 2349 2375 6009 9465 6090
searched$	2308 2375 9455
searches$	9293 9294 5924 2308 2349 2375 6009 9427
searching$	9293 2308 2349 2375
searchped$	2345
searchs$	2345 2375
seasoned$	3419
seating$	6007
second$	1383 5530 5734
secrecy$	4200 8955
secretive$	3410
sectio	9608 6233
section$	5911 3327
sectioned$	9617 3530
secur	3119
secure	2293 2565
secure$	7526 7527 6186 6251 2643 3099
secured$	9464 6719
secureed$	3099
secureing$	3099
secures$	3099
securi	2194 5851 2293 6052 2435
security$	7826 2170 9176 5815 2224 9235 2334 9436 2436 2441 2442 9449 2461 6331
seduce$	199 2654
seduced$	199 775 2654
seduces$	199 2654
seducing$	199 2654
see	2493
see$	7231 7247 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 8268 8513 8930 9109 9220 2331 2353 2377 9451 6114
seed$	6355
seeds$	6355
seeing	2493
seeing$	7167 7304 6114 2598 2682
seek	5818 2290 2293 2359 3141
seek$	207 402 403 404 405 406 407 408 777 4398 778 779 780 781 782 783 799 800 802 8696 2167 9360 5990 2822 2823
seeked$	2167 5990
seeker$	7895 6324 6442 6956
seekers$	7895 6324 6442
seekin	5818 2290 2359
seeking$	207 402 403 404 405 406 407 408 777 4398 778 779 780 781 782 783 799 800 802 4622 4631 8696 2167 5990 6324 6442 2822 6956
seeks$	207 402 403 404 405 406 407 408 777 4398 778 779 780 781 782 783 799 800 802 2167 9360 5990 2822 2823
seem$	561 562 840 882 883 884 885 886 887 888 889 890 891 980 1004 1005 1006 1007 1008 1009 1120 1122 1123 1124 1125 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 4940 4941 4942 1397 1892 1893 2741 2743 2747 2805 2806 2816 2872 2873
seemed$	561 562 840 882 883 884 885 886 887 888 889 890 891 980 1004 1005 1006 1007 1008 1009 1120 1122 1123 1124 1125 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1322 1397 1892 1893 2741 2743 2747 2805 2806 2816 2872 2873
seeming$	1892 1893
seemmed$	1892 1893
seemming$	1892 1893
seems$	224 225 561 562 840 882 883 884 885 886 887 888 889 890 891 980 1004 1005 1006 1007 1008 1009 1120 1122 1123 1124 1125 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1397 1892 1893 2741 2743 2747 2805 2806 2816 2872 2873
seen	9433 9470 2588 2627
seen$	7660 7661 4278 4279 869 986 1072 8547 8553 8558 8567 8636 1857 1858 8971 9420 2493 2509 2598 6732 6742 6754
sees	2493 2588
sees$	6114
seize	2210
seize$	5831 3099
seized	5830 2210
seized$	9214 5831 9394 6719
seizeed$	3099
seizeing$	3099
seizes	2210
seizes$	5831 3099
seizin	2210
seizing$	5831
seizure$	2210 9417 9526 6715 3511
seizures$	6715 6833 3511
seldom$	1291 4912 1292 4913 1293
select	2284
selective$	3280
selectively$	3280
self	3210 3232
self$	3621 3623 3662 3663 43 3665 3666 3667 3668 3669 3670 50 7056 7057 3674 3675 65 101 7236 3911 3912 3913 7327 3956 4011 7533 7534 7536 4171 4172 4173 4174 4175 4176 4177 4178 4180 4181 7568 7569 7582 4207 4208 4209 4210 7595 7596 7597 7598 7599 7600 7601 7602 7603 7604 4225 4226 4227 4228 7613 4290 4294 674 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 4309 4310 7695 7696 7697 7698 7699 7700 7702 7703 7704 7705 4352 4353 4354 7915 8090 8091 8092 8093 8094 8095 8096 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4902 8287 8288 4905 8295 5714 9516 6218 6267 6292 6293 2692 2760 6508 6509 2889 2901 3032
selfharm$	6853
selfharmed$	6853
selfharming$	6853
selfharms$	6853
selfie$	7406 4049 4050 430 431
selfies$	7406 4049 4050 430 431
selfish$	3410 3435
selfme	6831
sell$	7084 7247 7276 7278 7279 7280 3905 3906 3907 358 359 360 415 7757 7759 7767 7769 2659 2672 6307
sellin	5864 9255 9336 9382
selling$	7341 358 359 360 415 9248 9463 2642 2659 2672 6726 7002
sells	9382
sells$	358 359 360 415 9467 2642 2659 2672
selves$	3621 3623 3662 3663 43 3665 3666 3667 3668 3669 3670 50 7056 7057 3674 3675 7236 3911 3912 3913 7327 4011 7533 7534 7536 4171 4172 4173 4174 4175 4176 4177 4178 4180 4181 7568 7569 7582 4207 4208 4209 4210 7595 7596 7597 7598 7599 7600 7601 7602 7603 7604 4225 4226 4227 4228 7613 4290 4294 674 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 4309 4310 7695 7696 7697 7698 7699 7700 7702 7703 7704 7705 7915 8090 8091 8092 8093 8094 8095 8096 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4902 8287 8288 4905 8295 5714 6267 6292 6293 6508 6509
semh$	3594
sen$	9536 3291 6913
send	2174 2357 2414
send$	7084 7247 401 7757 7759 7767 7769 2173 2385 6029 6035 2424 2685 6307 3291 6913
sendd$	2424
sended$	2424
sending$	401 8673 8674 8675 2385 6035 2424 2685 6622
sends$	401 2385 6029 6035 2424 2685
sensation$	2703
sense$	7739 4357 1108 1110 4901 1281 1282 4904 8477 8869 8870 8871
sensible$	7027 3717 3737 1379
sensit	2176
sensitive$	5797 6457
sensory$	3260
sent	2174 6059 6062
sent$	401 7505 7506 7507 7517 2173 9450 6195 2617 6262 2685 6307 6672 3334
senten	9576
sentence$	2408 9649 6974 3364 6986 7003
sentenced$	6262 3364
sentences$	2408 9649
sentencing$	3364
separa	9576 9578 6195 6197 9623
separate$	9431
separated$	9579
separating$	2437 9579
separation$	9581
september$	7352
sergea	5810 5811 5812 2192 2193 2194 2227 5956 5975 2355 9361 9362 2369 2382 2386 6023 6045 2438 2457
sergeant$	2170 9194 9195 9196 5813 5814 5815 2224 5848 9340 9359 5976 9372 6003 9402 9407 9429 2445 6067 2451 6078 6086 6774
serial$	388 389 2661 2736 2748 3115
series$	1742 6747 6748
serious$	3685 5509 5510 5511 5512 2736 3014
seriously$	8814 8815 8833 8834 8835 8836 8837 8838 8839 8840 8841 8842 8843 2008
seriousness$	7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7734 7735 7747 7748 7749 7750
sertraline$	3539
serve$	2400
served	9401
served$	2400 2630
serves$	567 568 2400
servic	9497
service$	7836 5387 5392 5393 5403 5404 9075 9096 9127 5762 5770 2153 9326 9505 9511 3014 6665 3061 3070
services$	7719 7720 7956 8062 8343 8344 8345 8346 8347 1530 1531 1532 1533 5387 8775 5392 5393 9096 9127 5770 9505 6320 6611
serving$	2400 6175 6653 3344
session$	124 126 127 4672 8689 8690 8691 8733 8734 8735 6319
sessions$	124 126 127 3788 7173 8034 4672 8733 8734 8735 6319
set$	342 7866 5012 1565 1566 1683 2211 2621 6534 6535 6908
setting$	2621
settle$	8542 8548 8562 6614
seven	5965 2362 9370 9371 9393 9397 9405 6039 2430 9471 6802
seven$	7867 7922 6051
severa	9223
several$	3791 1440 5663 5664 5687 9091 9092 6678 3110 3281
severe	3227
severely$	3301 3332
sex$	7070 3828 7266 3950 4030 7416 4035 416 4042 7429 432 433 434 435 7451 7452 4142 8083 8084 8311 8312 8372 6241 6271 6287 6297 6488
sexual$	7338 4022 4033 417 418 419 420 422 4046 4047 4048 432 433 434 435 7453 8083 4732 4735 8373 2500 2664 2674
sexualised$	7338 4022 7966 7967 7968 7969 7970 7971 7972 7973 7974 6289 6290 2809 3417
sexuality$	7525
sexually$	2667 2868 2869 2903 3249 3345 6967
sgt$	9402
shabbily$	1403 2926 2934
shabby$	2969 2976 3425
shadow	2469
shadow$	2225 6090
shadowed$	2225
shadowing$	2225
shadows$	5067 2225
shaggy$	2931
shall$	1537 1538 1539 1540 1541 1542 2360
shallow$	3410
sham	9472
shambles$	3435
shambolic$	3435
shame$	8967 5665 9050 3034
shameful$	8878 3435
shamefully$	3435
share	2357 3081
share$	7247 401 705 1486 8542 8548 8562 8930 9106 9109 5791 2171 2173 2413 2424 2569 6614
shared$	401 1486 5478 5479 8940 5791 2171 2173 2424
shareed$	2424
shareing$	2424
shares	3081
shares$	401 1486 5791 2171 2173 2424 2569
sharin	6701 3081
sharing$	401 1486 8981 5791 2171 2173 2569
sharper$	1060 1061 1062
shaved$	2949 2951 2953 6576 2966
shaven$	2921 2922 2950 2953 2966
she$	3733 4073 4114 4118 4119 4144 624 827 4448 828 7833 829 830 8070 8594 8595 8596 8597 8598 5221 5222 5223 5225 5387 8775 6037 3295
shed	6964
shed$	2068
shedding$	2068
sheep$	7858 6368
sheet$	6803
sheets$	6803
shelter$	7421 7422 7423 7424 7425 7426 7427 7428
shielding$	8332 8337 8338 8339 8340 8341 8342 8349
shift$	3905 3906 3907 3183
shifty$	2933
shirk$	2068
shirked$	2068
shirking$	2068
shirkked$	2068
shirkking$	2068
shirks$	2068
shirt$	8465 6592
shirtless$	3425
shirts$	8465 6592
shocking$	1974 1975 1976 1977 5665 9050 9086 9087 9088 9089 2809 3044
shockingly$	3437
shoddy$	3435
shoes$	5072 1452 8479 8480 8481 8482 8483 8491 6592 6597
shooti	9268 9367 9368 9369
shootings$	9256
shop	2194 5992 6052
shop$	7350 7351 2170 9176 5815 9376 9436 9444 9449
shopke	2194 5946 6052 6258
shopkeeper$	7204 7418 9642
shopkeepers$	7204 7418 7826 2170 9176 5815 9306 9330 9436 2441 9449 6330 6331
shopli	2265 9279 5947 9368 9369 9381 2398 6243 6255 3619
shoplifter$	7897 7898 7899 6368 6369
shoplifters$	7897 7898 7899 6368 6369
shoplifting$	7064 7065 7066 7067 7068 7331 7341 7345 7924 5886 9331 2374 6019 9445 9627 9639
shoppe	5946
shoppers$	9306 9330 6330
shopping$	5992
shops$	2170 9176 5815 9376 9436 9444 2441 9449
short$	5015 8457 5120 8867 8868 2818 2910 2931 2952 2953 2976 3031 6675 3425
shortcoming$	3013
shortcomings$	8746 8747 8748 3013 6636 3434
shortest$	1425 2957
shorts$	8479 8480 8481 8497 8498 8499 8504 6592 6597
shot$	5959
shots$	5959 9400 9424
shotter$	3402
shotters$	3402
shotting$	358 359 360 2659
should	6159
should$	21 22 23 24 25 26 500 501 612 627 635 636 637 638 639 640 641 642 643 651 655 656 657 658 701 1151 1290 1340 1748 1750 1751 1752 1753 5376 8770 5515 1965 5591 5838 2224 2360 9543 3016
shoulder$	8047 1420 3062
shouldered$	6537 3062
shouldering$	3062
shoulderred$	3062
shoulderring$	3062
shoulders$	8047 8101 3062
shout$	1035 1036 1037
shouted$	2579
shouting$	2558
shouts$	1035 1036 1037
show	2243 5865 2259 6701
show$	654 675 676 7711 4332 8542 8548 8562 1665 8724 5839 2377 6614
showed$	654 675 1900 5839
showin	2243 2259
showing$	675 1900 9174 9527
shown	6059 6062
shown$	654 676 8637 8638 8639 8640 1900 2212
shows	2243 5865 2259
shows$	654 675 1664 1900 5839 5885 2377
shrug$	744 2087
shruged$	744 2087
shrugged$	744 2087
shrugging$	744 2087
shruging$	744 2087
shrugs$	744 2087
shunt$	2507
shut$	2136 6672
shuts$	2136
shutting$	2136
shy$	6446
siblin	9587 9588
sibling$	6472 2855
siblings$	3622 8057 8241 9593 6268 6472
sick$	9484 9524
sickle$	3223
side$	8399
sidelined$	3045
sight$	9350 6775 3234 3272
sighted$	6652 6754 6893 3454
sighting$	2220 6727
sightings$	2220 9337 6727 3171
sign$	2046 2047 2048 2049 9071 9072 6674 6677
signal$	7193 9413
signals$	7193 7194
signed$	2518 2519
significant$	972 973
signs$	2046 2047 2048 2049 9071 9072 9091 9092 9380 6674 6677 6678
silence$	4200 8955
silliness$	7241 7242 7243 7244 7245 7246 7583 4242
silly$	3685 77 78 3717 3856 615 2695 3410
silo$	3074 3075
siloed$	3439
silos$	6694
similar$	1405 5032 2910
simple$	3357
simpler$	2333
simply$	533 7666 7667 7668 7669 1034 1585 1586 1587 1588 5375 1896 1897 2054 2055 2098 3051
since$	9605 6513 6992
single$	1652 1653 5305 5349 5350 1783 5405 5477 2176
sister	9564 6191 9577 6194 9587 9588 2603
sister$	2554 9575 6219 6472
sisters$	8057 4815 4816 4817 6472
sit	9433 9470
sit$	3883 1488 1489 1490 1492 8542 8548 8562 1937 9107 6614
site$	6713
sits$	1488 1489 1490 1492 1937 1938 1939 9382
sitting$	7605 7606 1937 1938 1939
situation$	7007 7589 7590 7675 7676 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 7807 8327 8328 5659 9085 5767 2587 6959
situations$	7007 7807
six	5965 2362 9370 9371 9393 9397 9405 6039 2430 9471 6802
six$	7922 1395 5017 5018 1440 8445 8446 8447 8448 8449 8450 5238 5247 5253 6051
sixteen$	1154 1155 1156 1157 6493
size$	1182 1183
skaters$	5238 5247
skeletal$	2910
ski$	2981
skills$	1108 1110 4901 1281 1282 4904
skimpy$	2976
skin$	5039 5055 9495 6558 2939 2945
skinned$	6519 6551
skinniest$	1425 2957
skinny$	5015 5051 5120 2910 2976 3425
skins$	7433
skirt$	8479 8480 8481 6592 6597 6604
skirts$	8479 8480 8481 8497 8498 8499 8504 8507 6592 6597 6604
skive$	3387
skived$	3387
skives$	3387
skiving$	3387
skunk$	6124
slag$	6368
slags$	6368
slapdash$	3435
slave$	6412 2792 3405
slaves$	6412 3405
sleep	6103 6131
sleep$	7247 7309 410 9487 9508 9515 2559 2593 2616 2665 3252
sleeped$	2607
sleepes$	2607
sleeping$	410 2559 2593 2607 2665 3241
sleeps$	410 2559 2593 2607 2616 2665
slender$	2910 3425
slep$	3343
slept$	410 6145 2592 2665 3343
slicked$	1419 6576
slide$	6687 6803
sliders$	8479 8480 8481 8497 8498 8499 8501 6592 6597
slides$	6803
slight$	2910 3425
slightest$	5283 5522
slightly$	1393 2912
slim$	5015 2910 3425
slimly$	2912
slippers$	8493 6592
slipshod$	3435
slit$	2966
sloppy$	1974 1975 1976 1977 3044 3435
sloth$	6689
slow$	951 952 953 954 955 1974 1975 1976 1977 9086 9087 9088 9089 9103 5720 2101 3044
slowly$	9103
slut$	6368
sluts$	6368
sly$	3410
smacke	2579
smacked$	6200
small$	927 4800 5015 1400 8457 2876 2910
smart$	5032 6480 6486 2976
smarter$	3717
smartly$	1403 2934 6591 6593
smarts$	6481
smelly$	8456 3425
smitten$	454 455 456 457 458 459 460
smok	2503
smoke$	7084 7247 7276 7278 7279 7280 315 7757 7759 8696
smoked$	7517 8696
smokes$	8696
smoking$	3633 3634 3635 600 8696
snakes$	6368
snapchat$	3812 3813 3814 393 4014 394 4015 395 4016 396 4017 397 4018 7403 7404 7405
sneak$	6368
sneaks$	6368
snood$	8496 6592 3430
snoods$	8496 6592 3430
snub$	2699
snubbed$	8530 2699
snubbing$	2699
snubed$	2699
snubing$	2699
snubs$	2699
so$	7160 7164 5378 1905 2874
social$	7333 7339 393 394 395 396 397 4430 7925 4621 8011 8059 5387 8775 2140 2142 5825 2233 5855 9257 5970 9469 2600
society$	7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886
sociopath$	6368
sociopathic$	3410
sociopaths$	6368
sod$	5542
sofa	3329 6964
sofa$	9598
sofasu	6950
soft$	7605 7606
sold$	358 359 360 415 2642 2659 2672 6307
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
somali$	1405 5032 6585
some$	90 597 1440 2392
somebody$	7303 7646 5387 8775 2411
someone$	7303 4065 7646 4842 1260 5387 8775 2411
something$	7494 8699 9387
somewhere$	7421 7422 7423 7424 7425 7426 7427 7428
son	9411
son$	8199 6144
sons$	8199
soon$	9055 9056 9057 9058
sooner$	8138 8758 8767
sophisticated$	1117 3419
sorely$	2008
sorry$	8637 8638 8639 8640
sort$	7822 8329 8330 8331 8452 6329
sorts$	6329
sought	9401
sought$	207 402 403 404 405 406 407 408 777 4398 778 779 780 781 782 783 799 800 802 2823
sound$	1120 1122 1123 1124 1125 2872 2873
sounds$	1120 1122 1123 1124 1125 2872 2873
source	6701
source$	5797 2177 2434 9459 9482 3081 6703 3083
sources$	2177 9459 6703
south$	1416
space$	8304 5962 6235
speak	2588
speak$	7231 7400 398 399 400 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 4911 8513 8542 8548 8562 8627 8673 8674 8675 8930 6614 6622
speaking$	398 399 400 8541 6640
speaks$	398 399 400 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 8627 1948 1949
special$	2530 9536 3315 3326
specialist$	9498
speech$	2494
spell	6935
spelli	6170
spelling$	9554 3308
spend$	7247 3864 3865 3928 7485 7486 7487 7488 7489 810 811 812
spendded$	810 811 812
spendding$	810 811 812
spended$	810 811 812
spending$	7167 7304 7485 7486 7487 7488 7489 810 811 812
spends$	810 811 812 9433
spent$	810 811 812 2630
spice$	6124 9520
spiky$	2931 2953
spineless$	3435
spirit	6103
spirits$	9487
spite$	3757 137 138 140 3789 171 172 173 7373 7374 7375 7376 2043
spiteful$	8878 3410
split	9576 9578
split$	9431 6195
spliting$	2437
splitting$	2437
spoiled$	3410
spoilt$	3410
spoke$	398 399 400
spoken$	7144 7145 144 145 146 7490 4475 4476 4477 4478 8547 8553 8558 8567 8636 8940
sporadic$	7961 7962 7963 7964 960 2801
sport$	1422 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 9513 2954 2971
sported$	1422 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2954 2971
sporting$	1422 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2954 2971
sports$	1422 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2954 2971
sportted$	1422 2954
sportting$	1422 2954
sporty$	2933
spot$	9344 9379 6794 6816
spots$	9344 9379 6586 6816
spotted$	3454
spotty$	1418 5051 8439 2937 3425
spray$	2947
spree$	6795
spring$	7352 7353
spurn$	2699 2991
spurned$	8530 2699 2991
spurning$	2699 2991
spurnned$	2699 2991
spurnning$	2699 2991
spurns$	2699 2991
squad	5802 5805 5810 5811 5812 2192 2193 5821 2227 5956 5975 2355 9361 9362 2369 2382 2386 6023 6045 2438 2457
squad$	9186 9187 2183 9189 9194 9195 9196 5813 5814 9201 2197 9205 5848 9275 9340 9359 5976 9372 6003 9402 9407 9429 6078
squander$	2698 3067
squandered$	2698 3067
squandering$	2698 3067
squanderred$	2698 3067
squanderring$	2698 3067
squanders$	2698 3067
square$	9444
squarely$	2089 2090 3060
squint$	3428
squints$	3428
stab	9603
stabbed$	7053 7549 2637
stabbi	9268 9367 9368 9369 6243 6244
stabbing$	9274 9627 9628 9650
stabbings$	9256 9627 9650
staff	2194 6052 2435
staff$	7303 7418 7635 4333 7719 7720 7826 4443 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 7901 8034 8065 8079 8080 8081 5233 5234 5236 5237 5387 8775 5392 5393 9096 9127 5770 5815 9306 9436 9642 6320 6330 6331
stained$	8456 2969 2976
stairw	6964
stamme	9495 9516
stamp	2321
stamp$	6658
stamped$	6658
stamping$	6658
stampped$	6658
stampping$	6658
stamps$	6658
stance$	6030 6770
stand	9433 9470
stand$	1090 4887 4888 4889 4892 4893 4895 4896 4899 1396 1488 1489 1490 1940 1941 1942 1943 1944 3021
standard$	8965 6665
standards$	8779 8780 8781 8782 8783 8784 6665
standing$	4887 4888 4889 4892 4893 4895 4896 4899 1940 1941 1942 1943 1944 3021 3353
stands$	1396 1488 1489 1490 1940 1941 1942 1943 1944 3353
starte	3243
starti	3243
starts	3243
starve$	3211
starved$	3211
starves$	3211
starving$	3211
stash	9182 5858 2258
stash$	9263
stashed$	9192
state	5798
state$	9085
stated	5798
statement$	7237 9185 9191 2531 6912
statemented$	3601
statements$	9185 9191
statio	6052
station$	7350 7351 2170 9176 9436 9444 9628
stations$	2170 9176 9436
statistics$	9159 9160
stature$	8396 8397 8398 6531
status$	7776 7780 7781 7802 7808 2703 6470 6912 6956
stay$	3707 7181 3851 3866 3867 3884 7276 7278 7279 7281 3927 7326 7458 7485 7486 7487 7488 7489 7490 4128 7621 7757 7759 7767 7769 8542 8548 8562 2559 6614
stayed$	7302 7490 7498 7505 7506 7507 7528 7529 7645 2559 2592 2607
stayes$	2607
staying$	7167 7304 7458 7485 7486 7487 7488 7489 7490 2559 2607 3321
stays$	7490 2559 2607 3321
steal$	7247 1035 1036 1037 8568 8692 8693 8694 9258 9335 9399 9454
steali	5864 9382 3619
stealing$	7062 7063 7064 7065 7066 7067 7068 7924 8058 9248 9457 9463 7002
steals	9382 3619
steals$	1035 1036 1037 8692 8693 8694 9335 9454
step	9564 6191 9584
step$	5844 2343 3150
stepbrother$	6219
stepdad$	2554 9575 6192 2575 9593 6219
stepfather$	2554 9575 6192 2575 9593 6219 9615
stepmother$	9575 2575 9593 6219 9615
stepmum$	9575 2575 9593 6219
stepparent$	9593 6219
stepparents$	9593 6219
stepped$	3150
stepsiblings$	9593
stepsister$	6219
stepstepdad$	9593
stepstepfather$	9593
steroi	6137
steroids$	9521
steward$	3817 7204 7418
stewards$	3817 7204 7418
sti	3250
sti$	6871
stick$	7711 8542 8548 8562 1777 1778 1779 6614
still$	7146 7166 1788 1789 1790 1791 2338
stills$	5790 9334 5959 2431
stis$	6871
stock	9182 9255
stock$	2187 9242 9262 9263
stockily$	2912
stocky$	5015 2910 3425
stole	3619
stolen	9182 9255 3619
stolen$	9242 9263 2389 9639 9640 3201
stoma$	3588
stomach$	3276
stone$	9517 2978
stoned$	8696
stoner$	6368
stoners$	6368
stood$	1488 1489 1490 1940 1941 1942 1943 1944 3021 3353
stop	2279 2320 9440 2469
stop$	7213 3899 7288 7326 4103 7652 8542 8548 8562 8624 8673 8674 8675 9197 2245 9283 5900 9289 2288 2289 2303 5941 2345 2412 2452 6090 6614 6622 3164
stopped$	4101 4146 7549 8659 8660 8661 8662 8663 8787 8788 8789 8790 8791 8792 2345 9365 2635 6672 6754 3266
stopping$	2288 2452
stopring$	2452
stops	2303
stops$	2288 5924 9317 2345 2412 2452
stopting$	2452
store	2194 5858 2258 6052
store$	7181 3905 3906 3907 2170 9176 5815 9436 9449
stored$	9192
stores	2258
stores$	2170 9176 5815 5878 9436 9449 9467
stories$	1034
storin	9182 5864 9255 2258
storing$	9248 9463
stout$	2910 3425
straight$	7499 7500 2931 2953
strange$	4028
stranger$	7189 7199 7200 4436 9612 6275
strangers$	3797 7189 3808 3811 7196 7199 7200 7208 7212 7315 4019 4420 7805 7806 4435 6275
strapping$	3425
strappy$	2976
strate	6765 6772 6776
strategy$	6782
strayed$	7517
street	2176 9365 5992
street$	7342 7350 7351 5797 5898 9300 9376 9444 2477 6277 2721 2803 2842 2847 2858 2859 2860 2861 2907 3085 3196
streets$	7342 9300 9376 9444 6277
streetsmart$	3415
streetwise$	1369 1370 1371 1372 1379 3415
streng	2293
strength$	1182 1183
stress$	3262
strict	2384
strict$	6005
strike$	4940 4941 4942 9335 9427 3090
strikes$	9335 9427
striking$	2933
strikingly$	2874
string$	185 1743
stringing$	185
strings$	185 9400
stroke	6099 6233
stroke$	9483 9526 9617
stroll$	1488 1489 1490
strolls$	1488 1489 1490
strong	2384 3150
strong$	1244 1245 1246 1379 6005 2409 2910 3193
stronger$	2409
strongly$	2912
stroppy$	3410
struct	6756
struggle$	121 951 952 953 954 955
struggled$	121 951 952 953 954 955
struggles$	121 951 952 953 954 955 3314
struggling$	121 951 952 953 954 955
strung$	185
stubble$	3426
stubborn$	5720 3410 3435
stubbornly$	3435
stuck$	7528 7529 8637 8638 8639 8640 1777 1778 1779
stud$	8491
studen	6258
student$	7978 8002 8003 8004 8005 8006 8007 9642 6355 2744 6425
students$	7978 8002 8003 8004 8005 8006 8007 6355 6425
studs$	8491
stuff$	7289 7417
stunt$	7070 6271
stunts$	7070 6271
stupid$	3685 77 78 3717 3842 615 2652 2695 3410
stupidity$	7241 7242 7243 7244 7245 7246 7583 4242
sturdy$	2910
stutte	9495
style$	8452 6339
subculture$	6424
subcultures$	6424
subjec	3121
subject$	8388 8391 2240 9357 3139 3463
subjects$	8388 8391 2240 5934 3463
submi	6701
submit	2174 3081
submitted$	2380 2381 6792
substance$	31 36 3255
substandard$	1974 1975 1976 1977 9086 9087 9088 9089 3044
succeeded$	8653
succes	2423
success$	9408
successful$	9308 6044
such$	3015
sucked$	7050
suffer	2595 2596
suffer$	3264
suffered$	6216 6217 3264
suffering$	3264
suffers$	6216 6217 3212 3264
sufficient$	1280 1283 6510
sugar$	2681 6843
sugars$	6843
sugges	5798 2450 6701
suggest$	5142 5144 5145
suggested$	5142 5144 5145
suicidal$	3528
suicide$	9485 3528
sullen$	3410
summer$	7352 7353
summon	9365
superficial$	7961 7962 7963 7964 2717 2801
superv	2627 2629
supervised$	2855
supervising$	8087 8329 8330 8331 8332 8340 8341 8342 8349 8354 8355 8356 8357 8358
supervision$	8087 8329 8330 8331 8332 8340 8341 8342 8349 8354 8355 8356 8357 8358 2081 2082 2083 2084 9633 6250 6665 6973 6991
suppl	9382
suppli	2174 2357 6040 6811
supplied$	358 359 360 6059 2659
supplier$	7906
suppliers$	7906 9276
supplies$	358 359 360 5889 9424 9467 2642 2659
supply	9172 2174 9182 5864 9249 9255 9268 9269 2357 9367 9368 9369 9375 6255 6764 6765
supply$	358 359 360 2167 9242 9258 5889 6041 9639 2659 3206
supplyed$	2167
supplying$	358 359 360 2167 9248 9457 9463 9639 2642 2659 7002
supplys$	2167
suppor	2293 2359 2627 3145 3150
support$	124 132 133 3788 7173 7231 7719 7720 7942 7956 7960 8329 8330 8331 8332 8340 8341 8342 8349 1530 1531 1532 1533 1881 1882 1883 8939 2081 2082 2083 2084 2281 2297 2326 6150 9544 2540 9545 6162 6319 6320 6611 6912
supported$	132 133 2281 2297
supporting$	132 133 2281 2297
supports$	132 133 2281 2297 2326
supportted$	132 133
supportting$	132 133
supposed$	7292 7293
suppre	2321
suppress$	3482
suppressing$	3482
suppression$	3482
sure$	1564 1565 1566 5257 5258 5259 5260 1640 1641
surely$	1702 1710 5331 1711 1712 5375 6631
surf	6950
surface$	2717
surgery$	9510 9518
surly$	3410
surprisingly$	2874
surveillance$	9289 3449 3485
surveilled$	9233
surviv	2596
survival$	2676
survive$	8302 8303 4923 1303 1304 4926 1308 2890
survived$	1308 6217 2890
survives$	1308 2890
surviving$	1308 2890
suspec	2241 6758
suspect$	8388 8391 9117 9247 9278 2363 6478 6731 3132 3139 3473
suspected$	5862 2250 2263 2363 2458 2622 3112
suspects$	8388 8391 9117 9243 9244 9247 9278 9281 2363 6354 6478 6731 3111 6761 3473
suspen	6170
suspended$	4475 4476 4477 4478 2533 6366 6918 3365
suspendeds$	2533
suspension$	7863 2533 9554 6366 3596
suspensions$	7863 2533 6366 3596
suspicious$	5948
swallo	3269
swap$	424 4045 425 426 427 428 429
swaped$	424 4045 425 426 427 428 429
swaping$	424 4045 425 426 427 428 429
swapped$	424 4045 425 426 427 428 429
swapping$	424 4045 425 426 427 428 429
swaps$	424 4045 425 426 427 428 429
swarthy$	3425
swayed$	6325
swear$	8696
swearing$	8696 9538
swears$	8696
sweatshirt$	8479 8480 8481 6592 6597
sweatshirts$	8479 8480 8481 6592 6597
sweep$	2065 6801
sweeping$	2065
sweeps$	2065 6801
swept$	2065
swift	3150
sympathy$	7548 7552 7570
symptoms$	6884
syndro	6099
syndrome$	9483 6891
system	6701
system$	7588 8079 8080 8081 9265 9266 9267 9341 9385 9386 9611 3014
systemic$	3014
systems$	9265 9267 3014
t$	5081 8479 8480 8481 6165 6597
ta	2539 6161
ta$	6160 9545
table$	9542
tables$	9149
tablet	6104
tablets$	9488 6107 9520 6862 6890
tabs$	5823
tackl	2321 2417
tackle	6781
tactic	6765 6772
tactical$	5988 3177
tag$	9636 9644 9649 7000
tagged$	9636 3371
tagging$	9636
tags$	9649
tail$	2225
tailed$	2225
tailing$	2225
tails$	2225
tak	2371
take$	64 7084 94 3727 7134 3821 7247 3881 271 272 7330 390 469 4092 675 676 705 7711 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4367 4368 4369 4370 4371 7757 7759 7767 7769 1087 1209 1289 8513 8542 8548 8562 5422 1809 5449 5453 5454 5455 5456 5457 5458 5459 1900 8930 9106 9109 2307 2348 6063 6082 2486 2487 2516 2649 2685 6614
takeaway$	7350 7351
taken$	64 94 7490 675 676 8626 8637 8638 8639 8640 5421 5450 5451 5452 5453 5454 5455 5456 5457 5458 5459 1900 8940 9394 2489 2496 2561 2649
taker$	7890 6269
takers$	7890 6269
takes$	64 94 314 390 7671 675 1209 5449 1900 2307 2486 2489 2516 2649 2685
taking	3269
taking$	3654 64 7135 390 675 1209 8305 8306 5453 5454 5455 5456 5457 5458 5459 1900 2307 2487 2489 2516 6269 2649 2685
talk	9433
talk$	124 7231 7399 398 399 400 7530 7531 7532 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 8513 8542 8548 5175 8562 8627 8647 5264 8673 8674 8675 9183 6614 6622 3072
talked$	398 399 400 7505 7506 7507 7520 3072
talking$	398 399 400 7530 7531 7532 1252 8541 8673 8674 8675 5294 9183 6622 3244
talkked$	398 399 400
talkking$	398 399 400
talks$	124 398 399 400 1126 1127 1128 1129 1130 1131 1158 1159 1160 1161 1162 8627 9212 3072
tall$	5015 8400 1399 2910 6536 3425
tallest$	1425 2957
tan$	6567 6568
tango$	7319
tanned$	1418 2937 3425
tantrum$	8023 8024 6433
tantrums$	8023 8024 6433
target	9197 2284 2285 5907 9301 9302 2346 2417 3150 6776 6781
target$	7047 7048 9232 9283 9291 5908 3139 6773 3169 3192 3309
targeted$	7050 9291 5908 5967 3169
targeting$	9291 5908 3169
targets$	7046 7048 9080 5754 9148 9159 9160 9232 9291 5908 6773 3169
tart$	6368
tarted$	1505 1506 2989
tarts$	6368
task	5805 2426
task$	8741
tasked$	2231 2367 6056 3153
taskforce$	9189
taskin	3153 6798
tasking$	5956 5975 2355 9361 9362 5988 2369 5999 2382 2386 6023 6045 2438 2457 6774
tastes$	8221
tattoo$	1423 8428 8491 6575 2956
tattooed$	3425
tattoos$	1423 8428 8491 6575 2956
taught$	132 133 7176 7177 7178 7571 8547 8553 8558 8567 8636 8659 8660 8661 8662 8663 9377
taunt$	2710
taunted$	2710
taunting$	2710
taunts$	2710
tauntted$	2710
tauntting$	2710
teach$	132 133 7901 7942 8603 8673 8674 8675 6622
teache	6258
teached$	132 133
teacher$	7204 7418 7635 5403 5404 9642
teachers$	7204 7418 7635 7826 4443 7901 8034 8065 5233 5234 5236 5237 6331
teaches$	132 133
teachi	6172
teaching$	132 133 2539 6161 9556
team	5805 5821 5956 9497
team$	5387 5392 5393 9096 9127 5770 2153 9179 9187 9189 9194 9195 9196 5813 5814 9205 5848 9275 2287 9340 9359 5976 9372 6003 9407 9429 6078 9502 9511 3061 3070 6834
teams$	2287
tearaway$	3396
tearaways$	3396
tech$	6600 2980
techni	6765
teen$	7978 7981 8002 8003 8004 8005 8006 8007 6425
teenage$	1383 2673 2736 2739 2748 2906 2907 3110
teenager$	7978 7981 8002 8003 8004 8005 8006 8007 8388 8391 6355 6425
teenagers$	7795 7840 7978 7981 8002 8003 8004 8005 8006 8007 8388 8391 6355 6425
teens$	7840 7978 7981 8002 8003 8004 8005 8006 8007 6425
teeth$	8440 8441 8442 6563
teleph	2233
telephone$	2209 9215 3094
telephones$	2209 9215
tell	2414
tell$	7231 7247 7621 7711 832 8542 8548 8562 8627 5336 5337 5340 9109 2168 2189 2190 6035 6614
telling$	832 8541 2189 2190 6035
tells$	832 8627 5336 5337 5340 2189 2190 6035
temper	9576
temper$	8023 8024 6433
tempered$	6439 6440
tempers$	8023 8024 6433
temporarily$	3295
temporary$	3328
tempt$	7024 7025 196 197 198 2654 2689
temptation$	7308
tempted$	7024 7025 196 197 198 775 2654 2689 6325
tempting$	7024 7025 196 197 198 2654 2689
tempts$	7024 7025 196 197 198 2654 2689
temptted$	7024 7025 196 197 198 2654 2689
temptting$	7024 7025 196 197 198 2654 2689
ten$	7867 1154 1155 1156 1157
tenancies$	2406
tenancy$	2406 9599 6961
tenants$	5617
tendencies$	6359
tension$	2558 6756
term$	9495 6173
termin	3248
termination$	9504
terrible$	3685 3717 7113 7114 7115 7116 4275 4461 1974 1975 1976 1977 9086 9087 9088 9089 2127 2652 2809 2845 3044
territ	5962
territory$	9346
terrorise$	820 2709
terrorised$	820 2709
terrorises$	820 2709
terrorising$	820 2709
terrors$	6874
test$	8696 2221 2222 9505 6871 6878
tested	2501
tested$	3256
testing$	8696
tests$	6878
text$	398 399 400 9045
texted$	398 399 400
textin	9336
texting$	398 399 400
texts$	398 399 400
textted$	398 399 400
textting$	398 399 400
than$	3772 7627 4253 4681 4682 4683 4726 1116 4753 8140 8141 8142 8143 8171 4788 1277 1298 1301 4990 4991 4992 4993 9161 9162 9163 9164 9165 9166 9169
thank$	7555 7556 7557 7558 7559 7560 7591 7592 7593 7594 7609 7610 7611 7612
thanks$	241 5505 2138
that	6701
that$	3820 452 4333 7833 8068 1383 8943 9049 5744 5767 9158 5885 9448 6070 6079 2725 2907 6667
the$	3676 3820 7348 3975 3976 4204 4333 7718 4363 7763 4392 7826 827 842 4553 1059 8068 4687 4763 4834 1225 1383 1430 5075 5088 1468 8676 5320 5360 8775 5425 5490 5649 5656 5679 5681 9068 9069 5687 5689 9091 9092 9100 5718 2130 2153 5879 5896 5902 5904 5916 5931 9322 6090 6094 6123 2606 6260 6331 2725 6667 6678 3110 3113 3136 3267
thef$	9248
theft	9182 5873 9268 2265 9279 9367 9368 9369 9381 2398 9410 6085 6243 6244 6255 6257 3383
theft$	7331 7345 7924 8058 9257 5886 9274 2374 6019 9445 9469 9627 9628 9639 9641 9650 3127 7004
thefts	5947
thefts$	9256 9257 5886 9331 6019 9445 9469 9627 9650 7004
their	5826 2206 2241 2463 6710 3104 3123
their$	19 3695 3697 79 80 83 87 3710 3712 3749 3820 211 218 219 220 222 3846 226 3857 3858 3859 3860 3861 3862 7249 274 3910 7312 3939 3940 7348 4036 7442 4141 4163 4193 4194 578 579 4206 4232 618 621 7631 7634 4289 4292 4333 7742 7746 4363 4480 7901 1015 8074 1077 8110 4738 4740 4924 5020 5021 5022 5047 1434 1451 1472 5108 5304 5352 8772 5583 5594 5678 5680 5682 9068 9069 5687 5689 5690 9080 9091 9092 5756 5757 9148 2153 5775 5783 5784 5862 5896 5902 5904 2483 6108 6109 2570 2571 6193 6203 6215 2675 2690 2812 2973 2974 3015 6668 6678 3061 3239 3284
theirs$	7614
theirself$	3621 3623 3662 3663 43 3665 3666 3667 3668 3669 3670 50 7056 7057 3674 3675 7236 3911 3912 3913 7327 4011 7533 7534 7536 4171 4172 4173 4174 4175 4176 4177 4178 4180 4181 7568 7569 7582 4207 4208 4209 4210 7595 7596 7597 7598 7599 7600 7601 7602 7603 7604 4225 4226 4227 4228 7613 4290 4294 674 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 4309 4310 7695 7696 7697 7698 7699 7700 7702 7703 7704 7705 7915 8090 8091 8092 8093 8094 8095 8096 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4902 8287 8288 4905 8295 5714 6267 6292 6293 6508 6509
theirselves$	3621 3623 3662 3663 43 3665 3666 3667 3668 3669 3670 50 7056 7057 3674 3675 7236 3911 3912 3913 7327 4011 7533 7534 7536 4171 4172 4173 4174 4175 4176 4177 4178 4180 4181 7568 7569 7582 4207 4208 4209 4210 7595 7596 7597 7598 7599 7600 7601 7602 7603 7604 4225 4226 4227 4228 7613 4290 4294 674 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 4309 4310 7695 7696 7697 7698 7699 7700 7702 7703 7704 7705 7915 8090 8091 8092 8093 8094 8095 8096 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4902 8287 8288 4905 8295 5714 6267 6292 6293 6508 6509
them	5793 5801 9223 9225 9227 9229 2228 2229 9284 9292 5926 9310 5929 5930 5965 2362 9370 9371 9393 9397 9405 6039 9471 9474 6777 6783 6802 6917
them$	7008 7009 7035 7082 3799 3806 7325 3942 3944 3946 7379 7382 7421 7422 7423 7424 7425 7426 7427 7428 4179 4188 4189 7595 7596 7597 7598 7599 7600 7601 7602 7603 7604 7756 7760 7761 7766 4386 4443 4470 4550 996 4645 4646 4647 4648 4649 4764 4828 8269 8348 8430 1441 1442 5238 5247 5253 5265 8657 8676 5308 5430 5431 5547 5548 5549 5550 5551 5552 8943 5599 5620 9034 9035 9036 9037 9038 9039 9091 9092 9115 9116 5735 2232 2278 9313 9325 9357 9400 2411 6051 6092 6414 6633 6668 6669 6671 6678
themself$	3621 3623 3662 3663 43 3665 3666 3667 3668 3669 3670 50 7056 7057 3674 3675 7236 3911 3912 3913 7327 4011 7533 7534 7536 4171 4172 4173 4174 4175 4176 4177 4178 4180 4181 7568 7569 7582 4207 4208 4209 4210 7595 7596 7597 7598 7599 7600 7601 7602 7603 7604 4225 4226 4227 4228 7613 4290 4294 674 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 4309 4310 7695 7696 7697 7698 7699 7700 7702 7703 7704 7705 7915 8090 8091 8092 8093 8094 8095 8096 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4902 8287 8288 4905 8295 5714 6100 6267 6292 6293 6508 6509 6832 6854
themselves$	3621 3623 7008 7009 3662 3663 43 3665 3666 3667 3668 3669 3670 50 7056 7057 3674 3675 7236 3911 3912 3913 7327 4011 4044 7533 7534 7536 4171 4172 4173 4174 4175 4176 4177 4178 4180 4181 7568 7569 7582 4207 4208 4209 4210 7595 7596 7597 7598 7599 7600 7601 7602 7603 7604 4225 4226 4227 4228 7613 4290 4294 674 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 4309 4310 7695 7696 7697 7698 7699 7700 7702 7703 7704 7705 7912 7915 1034 8090 8091 8092 8093 8094 8095 8096 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8284 4902 8287 8288 4905 8295 8309 8972 5714 6100 6267 6292 6293 6508 6509 6832 6854
therap	6104 9499
therapist$	9488 9498
therapy$	9489 6864 6865 6884 6963
there$	7093 4131 7521 1574 1575 5853
these$	3803 4079 4083 7758 7762 7768 842 1059 8269 1373 1377 1383 8599 1607 8676 5519 5547 5548 5549 5550 5551 5552 5603 5605 5612 5622 5623 9034 9035 9036 9037 9038 9039 9091 9092 9115 9116 5735 2430 2740 2748 6633 3015 6668 6669 6671 6678 3110 6783
they	9173 9206 2228 2229 2272 2282 5965 2362 9370 9371 9393 9397 9405 6039 2430 9471 6802
they$	3733 4114 4118 4119 4144 624 827 4448 828 7833 829 830 8070 8594 8595 8596 8597 8598 5221 5222 5223 5225 5387 8775 5893 5903 5923 2350 2411 6037 6051 6097
thick$	1391 2898 2914 2952 2961 2962 3410
thickset$	2910 3424
thief$	7897 7898 7899 6368 6369
thieves$	7897 7898 7899 6368 6369
thieving$	7924
thigh$	9493
thighs$	9493
thin$	5015 2910 2929 2933 3425
thing$	8854 8855 8856 8857 8858 8860 8861
things$	7290 7417 4254 8221 8290 8327 8328 5658 5744 5767 2587
think$	7711 1126 1127 1128 1129 1130 1131 4911 5401 8786 8787 8788 8789 5497 8882 2363
thinking$	6640
thinks$	1126 1127 1128 1129 1130 1131 5401 8786 2363
thinnest$	1425 2957
third$	1383
thirteen$	1154 1155 1156 1157
thirties$	7446
thirty$	7444 7446 467 1121 4752 8159 8163 8164 8165 8166 8167 8168 8169
this$	3820 7348 4077 4333 1034 1383 8676 8716 5430 5431 5547 5548 5549 5550 5551 5552 8943 9034 9035 9036 9037 9038 9039 9091 9092 5709 5744 5767 5896 2725 2808 2907 6633 6667 6668 6669 6678 3113
thoroughly$	3009
those	9284 6038 6777
those$	7812 842 1059 1373 5864 9292 5934 9322 9353 2748 6633 3110
though$	163 3785 7373 7374 7375 7376
thought$	3687 3688 3689 3690 3691 3694 7490 7656 7657 874 989 8755 8771 8776 5401 8786 8787 8788 8789 8790 8791 8792 5497 8882 8905 8906 8907 8908 8909 8910 8911 8912 8913 8914 5531 5532 5533 5534 5535 9045 9156 2250 2361 2458
thoughtless$	8867 8868 8878
thoughts$	2480
threadbare$	2976
threat$	4487 867 4489 4490 4491 4492 4493 4494 4495 4496 4497 4498 7883 7884 4501 4502 5922 2302 3109 3186
threatening$	2809 3408
three	9223 5965 2362 9370 9371 9393 9397 9405 6039 9471 6802
three$	4386 7922 1440 8445 8446 8447 8448 8449 8450 5238 5253 5687 3110 3281 3357
thresholds$	9068
threw$	47 713
thrill$	3678 58 3683 7776 7802 2703
thrills$	7782
thrive$	580
thrived$	580
thrives$	580
thriving$	580
throats$	8700
throug	5906 6239 3081 3145 3150
through$	236 7946 4915 4916 5044 8625 8654 8656 8677 8682 5692 2655 3068
throw$	47 713
throwed$	47
throwing$	47 713
thrown$	47 713 8532 2579 2580
throws$	47 713
thug$	3396
thuggery$	3396
thuggish$	3396 3408
thugs$	7918 7919 7920 9117 9277 6654 3396
tic$	3262
tick$	3023
ticking$	2756 6645
tidy$	2933
tied$	2251 5983 6576
ties$	833 6339
tight$	8457 5120 5721 2952 2976
tightly$	1421
tights$	6592
tiktok$	393 4014 394 4015 395 4016 396 4017 397 4018 7403 7404 7405
time	6158
time$	3770 7248 7312 7717 4431 4433 4464 4512 4548 8145 8575 8576 8689 8690 8691 8704 8712 9237 2460 2755 6628 6688
timed$	9309
timekeeping$	6318
timeline$	5991
times$	7150 7152 7153 7157 8705
timeta	6007 6170
timetable$	9391 9542 9554 6173
timetables$	9391
timewaster$	6368
timewasters$	6368
timid$	5720
tiny$	2976
tip	3202
tip$	2305
tipoff$	6823
tipoffs$	6823
tipped$	2305
tipping$	2305
tips$	2305
to	2421 6701
to$	3692 3696 7181 7227 3863 3872 3894 3925 3957 3958 3959 3961 3993 4001 4005 4067 4068 4069 4070 4071 4074 4095 4099 4182 7620 4251 7658 4327 4405 4413 4416 4418 4424 4454 4488 4555 4558 4572 4591 4653 4676 4684 4699 4700 4702 4854 4884 4894 8384 5129 8517 8518 8519 8521 8539 8559 5185 5186 5219 8665 8678 5367 5368 8785 8797 8798 8799 5428 5429 8832 8881 8889 5546 1962 5592 5647 5710 9104 5722 5723 9142 5759 5794 5799 5803 2186 5833 5838 2224 5852 5857 5868 5871 5872 5899 5912 5913 5921 5944 5955 5972 2360 2372 2378 9390 2399 6035 6047 6091 6098 6102 9491 6117 6125 6130 9532 6165 6220 9626 6247 2633 6316 6317 6611 6613 6616 6632 6634 6668 6684 6699 6700 6774 3197 6985
toarso	9367
toburg	9367
tocrim	9367
todama	9367
toddler$	6144
todeal	9367
todiso	9367
toe$	8460 8484 8485 8486 5103 2720
toerag$	3398
toerags$	3398
togang	9367
toing$	6035
tokenistic$	2717 3435
told$	7144 7145 144 145 146 153 154 155 156 157 158 159 160 161 7176 7177 7178 7292 7293 3919 7495 7502 4262 8547 8553 8558 8561 8567 8636 8637 8638 8639 8640 8659 8660 8661 8662 8663 5336 5337 5340 5478 5479 8940 2231 2383 6056 6196
tolerance$	6769
tone$	8423 6560
tones$	8423 6560
too$	3796 201 4691 4692 8204 1354 1355 1356 5073 5502 5503 5504 5671 5672 5673 5674 5719 2099 2100 5760 2866
tooffe	9367
took	3269
took$	64 94 271 272 390 470 7672 675 5420 1810 5440 5449 5453 5454 5455 5456 5457 5458 5459 1900 2487 2489 2516 2649 2685 6307
toolki	6765
tooth$	6563
toothless$	3436
top	9382 6016
top$	7434 8462 8479 8480 8481 9312 9353 2387 9400 9422 6592 6597 6603 3110 3115 3117
topless$	4022 3425
tops$	8462 8479 8480 8481 8503 8504 6592 6597 6603
torment$	820 2709
tormented$	820 2709
tormenting$	820 2709
torments$	820 2709
tormentted$	820 2709
tormentting$	820 2709
torn$	8456 2969 2976
torobb	9367
tos$	6035
toshoo	9367
toss$	8892
tostab	9367
tosupp	9367
total$	1534 2120 3014
totally$	3006 3009
tothef	9367
touch$	7181 8624 8952
touched$	7050 3815 7456 8372
touching$	7479
tough	2384 3187
tough$	937 938 939 940 941 942 1244 1245 1246 1379 6005 2933 3149 3419
toughe	2384 3150
tougher$	1369 1370 1371 1372 6005 3149
touret	3221
tourette$	6842
tourettes$	6842
toward	2293 2359 3145
towards$	3961 4405 4413 4416 4418 4424 7907 4591 4650 9251 6933
town$	5946 5992
toxic$	837 838 839 2735 3410
trace	9197 2204 9220 3190
trace$	9232
traced	9418
traced$	9403 9432
traces$	9232
track	2204 9302 2428
track$	1875 5823 9222 9232 9236 5954 5986 2366 2428 6794
tracke	2204 9211 5854
tracked$	9233 9238 5986 2366 9432 3088
tracki	2204
trackie$	6592
trackies$	8479 8480 8481 1495 8501 6592 6597 2987
tracking$	5986
tracks	2204
tracks$	9232 5986
tracksuit$	8479 8480 8481 8491 6592 6594 6597 3430
tracksuits$	8479 8480 8481 8482 8483 8488 8489 8490 8491 8493 8501 6592 6594 6597 6754 3430
trade$	415 424 4045 425 426 427 428 429 519 2672
traded$	415 424 4045 425 426 427 428 429 519 2672
trader	2194 6052
traders$	9176 5815 9436 2441 9449
trades$	415 424 4045 425 426 427 428 429 519 2672
trading$	415 424 4045 425 426 427 428 429 519 2672
traffic$	358 359 360 2659 6715
trafficced$	358 359 360 2659
trafficcing$	358 359 360 2659
trafficed$	358 359 360 2659
trafficing$	358 359 360 2659
trafficking$	358 359 360 2659
traffics$	358 359 360 2659
trail	2469
trail$	2225 6090
trailed$	2225
trailing$	2225
trails$	2225
trainer$	6592
trainers$	7205 7206 7421 7422 7423 7424 7425 7426 7427 7428 7433 7436 7808 5072 1452 8479 8480 8481 8482 8483 8488 8489 8490 8491 6592 6597
training$	6250 6264
tramad	6137
tramadol$	9521
transactional$	2676
transfer$	6925
transmitted$	6870
transplant$	9518
trap$	2761
trapstar$	3429
trauma$	9601 3263 6903
traumatic$	6840
travel	9433
travel$	7278 7279 7280 7458 2685 6307
traveled$	2685 6307
traveling$	2685 6307
travelled$	2685 6307
traveller$	1405 5032
travelling$	7304 7458 2685 6307
travels$	2685 6307
trawl	2215
trawl$	2375 6728 3491
trawled$	2375
trawles$	2375
trawling$	2375
trawls$	2375
treat$	2112 2113 2239
treate	2402
treated$	2112 2113 5894 2277 6106 2509 6138 3215
treating$	2112 2113
treatm	6876
treatment$	1873 9489
treats$	2112 2113
treatted$	2112 2113
treatting$	2112 2113
trendy$	2976
trial$	6974
tricks$	8577
tricky$	937 938 939 940 941 942 8027 8028 8029 8030 8031 8032 8033 6437
tried$	5142 5144 5145 8589 8637 8638 8639 8640 8764 5384 9156 6638
tries$	8627 8649 8650 8651 8652
trip$	7479
trips$	7479
troubl	6085
trouble$	7062 7063 7335 4152 4153 7538 7539 7540 7541 7548 7585 7586 7587 599 7778 7782 7789 7924 8058 5215 8600 5217 8697 5414 8804 8805 8806 9445 9469 2558 2587 6309 6323 2727 2728 2729 6426
troubled$	8771 8776 5401 8786 8787 8788 8789 8790 8791 8792 5415 8825 2804 2907
troublemaker$	3397
troublemakers$	8058 3397
troublemaking$	3397
troublesome$	4463 3410
trousers$	1495 2987
truancy$	3387
truant	3599
truant$	7247 7309 7897 7898 7899 8692 8693 8694 6368 6369
truanted$	3387
truanting$	3387
truants$	7897 7898 7899 6368 6369
true$	1971
trust$	7942 8542 8548 8562 8590 8591 8592 8593 8603 8673 8674 8675 5387 5392 5393 9096 9127 5770 2153 6614 6622 3061 3070
trusted$	7505 7506 7507 7517 4920 1318 8659 8660 8661 8662 8663 8890 8891
trusting$	8541 5292
truth$	4255
truthful$	4252 7637
try$	5142 5144 5145 8542 8548 8562 8589 8627 8673 8674 8675 8686 6614 6622 6638
trying$	8673 8674 8675 9360 6622 6640
tryings$	9360
tubby$	3425
tuberculosis$	3581
tuitio	6172
tuition$	9556
tumour	6099
tumour$	9483
turf	5962
turf$	9346
turkish$	1405 5032 6585
turn	9470
turn$	340 341 4329 4331 714 1484 1493 1510 1511 5143 5161 5167 5172 5181 8568 8569 8627 5250 2015 2021 2022 2023 9107 9440 6057
turned$	340 341 714 5019 5024 1485 1494 1510 1511 5143 5147 8535 8536 8537 8538 8637 8638 8639 8640 1730 2015 2021 2022 2023 2051 9157 6672
turning$	340 341 714 1510 1511 8879 8880 2015 2021 2022 2023
turnned$	340 341
turnning$	340 341
turns$	340 341 714 1510 1511 5143 5216 8627 8649 8650 8651 8652 2015 2021 2022 2023
tutor$	7204 4481
tutors$	7204
twelve$	1154 1155 1156 1157
twenties$	7446
twenty$	7444 7445 7446 467 468 1121 4752 1150 8159 4776 8161 8163 8164 8165 8166 8167 8168 8169 6493
twice$	4059 7449 4729 4730 4731 8226 9491 3295
twists$	6573
two	9223 5965 2362 9370 9371 9393 9397 9405 6039 9471 6802
two$	3935 7922 1440 8445 8446 8447 8448 8449 8450 5508 5687 2411 2824 2844 3110 3281 3357
twoc	6255 3383
twoc$	9639 7004
ugly$	2871 3425
ultimately$	89
unable$	120 690 691 692 693 694 696 727 951 952 953 954 955 2508 2544 6630
unacceptable$	7966 7967 7968 7969 7970 7971 7972 7973 7974 2809 3435
unacceptably$	3435
unacco	3335
unaccompanied$	6956
unambitious$	3410
unanswered$	6687
unauthorised$	3301
unbearable$	7828
uncaring$	3410 3435
uncle	9564 6191 9577 9584 6238
uncle$	2554 9575
unco$	2800 3022
uncomfortable$	9473
unconscious$	3573
uncontrollable$	2804 6630 3410
uncooperative$	3406 3435
uncorr	2176
uncorroborated$	5797
under	5906 2493 3362
under$	411 844 5044 1709 1735 5686 6114 2497 6245 2625 3100 3204
underage$	2666 2673
undercover$	3451
underdressed$	3425
undermine$	2698
undermined$	2698
undermines$	2698
undermining$	2698
underpass$	7530 7531 7532
unders	2342
understand$	129 130 206 7711 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 8386 8590 8591 8592 8593 2219 2383 2495
understanding$	4901 1281 1282 4904 6660
understands$	2383 2495
understood$	206 8715 2250 2361 2458
undert	2203
undertaken$	7172 8893 8894 8895 8896
underweight$	6879 3425
underwent$	3562
undesirable$	7809 7810 7811 2707 2804
undesirables$	7809 7810 7811
undisciplined$	3410
undoubtedly$	1702 6631 3433
unempl	9576
unengaged$	3406
unfair$	8867 8868 8878 8962
unfazed$	3419
unfit$	1961
unforgivable$	3435
unforgivably$	3435
unfounded$	2714
ungovernable$	3410
ungrateful$	3410
unhealthy$	3717 837 838 839 2652 2735
unheeded$	6687
unhelpful$	3435
uniform$	5072 1452 8458 6590 6592
uniforms$	5072 1452 8458 6590 6592
uninterested$	3000 6630 3410 3435
unironed$	2969
unit	5805 5821 5956 9497
unit$	5387 5392 5393 9096 9127 5770 9179 9187 9189 9194 9195 9196 5813 5814 9205 5848 9275 9340 9359 5976 9372 6003 9407 9429 6078 9511 9551 9570 9635 6914
units$	9179 6774
unjust$	8878
unkempt$	1405 5032 3425
unkind$	8867 8868
unknow	9211
unknown$	4027
unlawful$	7338
unless	9411
unless$	7512 7515 7516 2312
unlikeable$	3410
unlovable$	2804
unmanageable$	7966 7967 7968 7969 7970 7971 7972 7973 7974 2804 6426 3410
unmotivated$	3410
unnecessary$	3685
unnerve$	4964
unopened$	6687
unpaid$	2640
unpleasant$	9473 3410
unpredictable$	7966 7967 7968 7969 7970 7971 7972 7973 7974 2809 3408
unprepared$	2992
unprofessional$	3435
unprofessionally$	3435
unquestionably$	3433
unreachable$	6630 3406
unread$	6687
unreasonable$	8867 8868
unreliable$	6630 3410 3435
unrepentant$	3410
unresponsive$	3406
unruly$	2725 2804 2809 2907 3410
unsafe$	7005 7006 7046 3717 7338 4423 9609 2650 2652
unsavoury$	7809 7810 7811 2804
unshockable$	3419
unsolved$	6014
unstable$	6461 6462 3410
unsubstantiated$	2714
unsuitable$	7812 2707
unsupervised$	2855
unteachable$	2804
untidy$	1405 5032 2953
until$	9230 2312 6992
unto$	4528 4531
untrue$	8720
untrustworthy$	6630 3410 3435
unusual$	2933
unusually$	2874
unwanted$	4161 4732 4735
unwashed$	8456 2953 2969 3425
unwell	9608 6233
unwell$	9617
unwilling$	686 690 691 692 693 694 696 729 951 952 953 954 955 2101 2992 6627 6630
unwillingness$	3847 227 228 229 230 231 232 951 952 953 954 955
unwise$	77 78 3717 7113 7114 7115 7116 615 2652 2695
up$	7055 7111 7265 321 322 323 324 325 4057 4197 4293 7713 4442 7827 908 4618 4619 8009 1034 4711 4739 8125 4754 4755 8175 8196 4820 4837 8289 8360 5001 8409 8427 8464 5105 5106 5114 5115 8508 5125 5126 8544 8545 8550 8551 8555 8556 8564 8565 8572 8573 8574 8633 8634 5315 8722 5351 8956 5581 5593 8982 5637 5640 5641 9060 5685 5900 5915 9355 9358 9400 9416 9562 9579 9581 2626 6432 6521 6596 6610
update	2414
update$	2189 6035
updateing$	2189 6035
updates$	2189 6035
upon$	4149 4150 6022
ups$	8135 8154 8181 8298
upsetting$	7064 7065 7066 7067 7068
upstream$	6811
urchin$	3396
urchins$	3396
urgency$	9123 9124 9125 9126 6686
us$	7303 7379 7382 7635 7719 7720 8067 8335 8343 8344 8345 8346 8347 5599 2377
use	2290 2359 2591
use$	3653 3655 3656 3657 7110 7181 7247 7276 520 521 522 4222 654 7711 8542 8548 8562 5289 2182 2391 2454 2456 9515 6614
used	2359 2503
used$	7050 7477 7498 520 521 522 654 928 1271 2050 2185
useful	2359 3081
useful$	9188 2326 2456
useless$	3001 3410 3435
user$	7888
userna	6007
usernames$	9391
users$	7888 9618
uses	2290 2503
uses$	520 521 522 2454
using	2290 2503 2591
using$	7167 520 521 522 929 2454
usual$	5727 2733
usually$	1496
utter$	1534 2121
utterly$	5366 2008 3006 3009
vaccin	3569
vain$	3410
valium	6137
valium$	9521
valuab	3081
value	6701
value$	2182 2456 3152
values$	8048 6469
van$	6708
vandal$	7897 7898 7899 6368 6369 3396
vandals$	7897 7898 7899 6368 6369 3396
vans$	6708
vape$	7205 7206 7433 7436 7818 9509
vapes$	7205 7206 7421 7422 7423 7424 7425 7426 7427 7428 7433 7436 7818 9509
variable$	7961 7962 7963 7964
vehicl	9231
vehicle$	2240 6255 3094 3101
vehicles$	2240
ventured$	7517
verbally$	2820
vermin$	9117
versed$	4766
very$	3787 3795 1215 5086 5379 2866 2874 2891 3258
vest$	6592
vests$	8497 8498 8499 6592
vicious$	3408
victim$	4360 847 4485 865 7977 8324 8325 8326 2595 2847
victimisation$	7043 7044 7045 7579 7580
victimise$	2114 2115 2116 2117
victimised$	2114 2115 2116 2117
victimises$	2114 2115 2116 2117
victimising$	2114 2115 2116 2117
victims$	572 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7734 7735 7782 846 4485 865 7977 8324 8325 8326
video$	7406 4049 4050 430 431 8372 9221 9334
videos$	7406 4049 4050 430 431 8372
vietnamese$	1405 5032
view$	9252 6677
viewed$	870 987
views$	6677
village$	7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 5615
vindictive$	8878 3408 3410
violen	9279 9480 9576 9605 9608
violence$	7331 7345 7347 4152 4153 7924 1020 1021 8058 5956 5975 2355 9361 9362 5988 2369 5999 2382 2386 6023 6045 2438 2457 2558 6309 6339 3136 6951 3331
violent$	7966 7967 7968 7969 7970 7971 7972 7973 7974 8058 2736 2809 3115 3408
virtually$	1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1240 1241 2875 2885
visibility$	9348
visible$	6005 6577 3193
visit	2591 6765 6772
visit$	4672 8733 8734 8735 9045 9283
visited$	8940 9156
visiting$	7167 7304
visitor$	9488
visits	2588
visits$	4672 8733 8734 8735 9212
visual$	3234
visually$	3272
vital$	5687
vitiligo$	3428
vodka	6103
vodka$	9487
voice$	6677
voices$	6677 6849 6850 6851
volatile$	7966 7967 7968 7969 7970 7971 7972 7973 7974 2809 3408
volition$	7224 7474 7475 6306
volume	2321
volumes$	5569
voluntarily$	7474 7475 6305 6306
vomit$	9484
vomited$	3277
vomiting$	3277
vomits$	3277
vote$	312 313
voted$	312 313
votes$	312 313
voting$	312 313
voucher$	7433 7436
vouchers$	7433 7436
vulnerabilities$	4239 619 620
vulnerability$	7579 4239 619 620 7724 7725 7726 7727 7728 7729 7730 7731 7732 7733 7734 7735
vulnerable$	7007 7046 4868 4869 4870 8324 8325 8326 8363 8364 8365 6514 2907
wag$	2663
wagging$	2663
wags$	2663
waited$	6672
waitin	2501
waiting$	4521 2484 2505 2513 3243
walk	9433
walk$	3831 3850 3900 7485 7486 7487 7488 7489 7621 1483 1492 1945 1946 9107
walked$	3915 4113 4120 4258 1483 1492 1945 1946 6199 6672
walking$	7167 7304 1483 1492 1945 1946
walkked$	1483 1492
walkking$	1483 1492
walks$	1483 1492 1945 1946
wall$	6000
wannabe$	2719 3396
wannabes$	3396
want	5818 2238
want$	7396 7397 4318 4319 4320 4321 4453 8173 8296 4953 4954 4955 1515 8590 8591 8592 8593 8609 8610 8611 8627 5323 1807 8897 9188 9360 2481
wanted$	3827 7574 1515 8715 1808 5517 5518 1898 1899 2196 2481 2622 2638
wanting$	6656
wants$	7396 7397 8296 1515 8609 8610 8611 8627 5323 9360 2481
ward	9497
warden	5810 5811 5812 2192 2193 2194 2227 5851 6052 2435
warden$	2170 9176 9194 9195 9196 5813 5814 5815 2224 5848 9235 2334 2365 9436 2436 2441 2442 9449 6067 2461
wardens$	7826 8060 8061 2170 9176 9194 9195 9196 5813 5814 5815 2224 5848 9235 2287 2334 2365 9436 2436 2441 2442 9449 6067 2461 6331
warn$	2305
warned$	7144 7145 3762 142 143 144 145 146 147 148 149 3771 151 152 153 154 155 156 157 158 159 160 161 7176 7177 7178
warning$	7141 7174 7175 7751 7752 7753 7754 7755 2046 2047 2048 2049 9071 9072 9091 9092 9321 6166 6332 6677 6678 3096 6980
warnings$	7141 7174 7175 7751 7752 7753 7754 7755 2046 2047 2048 2049 9071 9072 9091 9092 9321 6332 6677 6678
warran	6081
warrant$	1324 1325 1326 9289 2396 9465 6762 3489
warrants$	2396 6762 3489
wary$	7029 3647 3648 3649 3650
was	2277 6080 3227
was$	3729 141 150 224 225 345 4062 561 562 768 769 770 840 882 883 884 885 886 887 888 889 890 891 944 4577 4582 980 1004 1005 1006 1007 1008 1009 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 8388 8391 1397 5092 1496 1520 5151 5323 1744 1745 5484 5494 8915 5543 5578 2009 5666 5667 5702 2089 2090 9135 2137 9158 5849 5866 5932 6036 6058 2485 2687 2741 2743 2747 2790 2794 2805 2806 2816 6529 6576 3033 3060 6732 3176 3235 3240 3246 3247 3258 3274 3295 3297 3298 3332 3336 3346 3354 3356 3357 3361
wash$	2057
washed$	2057
washes$	2057
washing$	2057
waste$	712 3067
wasted$	712 3067
waster$	7896 3396
wasters$	7896 3396
wastes$	712 3067
wasting$	712 3067
watch	2469 3097
watch$	8479 8480 8481 5823 9222 2225 9236 9283 2353 5986 9440 6090 2598 6592 6597 6794
watche	5854
watched$	8946 8947 9224 2225 9238 5986 9388 9432 2598
watches$	8479 8480 8481 6592 6597
watching$	2225 5986 2598
watchlist$	6718
watchlists$	6718
watchs$	2225 5986
water$	6207
wave$	6795
wavy$	2953
way$	20 7070 4689 5089 1469 1470 1471 8500 5121 5122 5210 9030 2098 9462 6271
ways$	7070 7294 8069 8150 8221 8577 8688 6271
wayward$	2804 6426 2907
we	2194
we$	5233 5234 5236 5237 5301 5302 5303 2095 5815 2287
weak$	4533 7961 7962 7963 7964 960 1974 1975 1976 1977 9086 9087 9088 9089 5720 2127 2829 2830 3044 3084
weaker$	4473
weaned$	2515
weapon	9172 9182 9255 9380 2389 9640
weapon$	7291 9242 9262 9263 9639 3180
weapons$	7289 7331 2187 9242 9262 9263 6010 3180 3486
wear	2631
wear$	7485 7486 7487 7488 7489 1422 1447 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2954 2971
wearing$	7304 1422 1447 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 9421 2631 2954 2971
wears$	1422 1447 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2954 2971
weary$	6483
weed	6263
weed$	7205 7206 7289 7366 7367 7368 7421 7422 7423 7424 7425 7426 7427 7428 7433 7436 7818 9226 6124 9509 9520 9647 6280
week$	8689 8690 8691 8733 8734 8735 6173 6688 6965
weekend$	8689 8690 8691 9487
weeks$	8733 8734 8735 6688 6965
weigh$	1315 4937 4938 4939
weighed$	3572 3575
weighs$	3575
weight	6104 6131 9516
weight$	9488 9515 6880
welcome$	2693
welcomed$	2693
welcomes$	2693
welcoming$	2693
welfare$	7015 3632 7071 7072 7073 7074 7075 7076 7077 7078 7081 7680 7681 7682 7683 7684 7685 7686 7687 7688 7689 7690 7691 7692 8320 8321 8322 8323
well$	7171 7179 7180 7950 1056 1057 1069 1115 1145 1276 1297 1300 4929 4930 4931 4932 4933 4934 4935 1398 1403 2912 2925 2934 6591
wellbe	6131
wellbeing$	7015 7071 7072 7073 7074 7075 7076 7077 7078 7081 7675 7676 9515
went$	7146 7166 336 337 338 339 340 341 371 372 373 4008 391 392 475 476 477 7528 7529 777 801 817 818 1035 1036 1037 1483 1492 2071 2496 2617 2626 2684 2685 6307 3334
were	9211 2277
were$	3729 3736 141 150 3792 224 225 345 4062 561 562 7662 768 769 770 840 882 883 884 885 886 887 888 889 890 891 944 980 1004 1005 1006 1007 1008 1009 8064 1165 1169 4790 1170 1171 1172 1173 1176 1177 1178 1179 1378 1397 5045 1496 1519 5151 5261 5262 5323 1744 1745 5494 8915 2009 5667 5702 2089 2090 2137 9158 5849 5866 5925 6036 6234 2687 2741 2743 2747 2790 2794 2805 2806 2816 6529 6576 3033 3060 6732 3176 3295 3336 3346 3354 3361
west$	1415
wet$	2502
wets$	2502
wetting$	6875
what$	3784 7348 7481 4190 4191 590 598 7626 7634 659 660 8068 4686 8074 8327 8328 9069 9091 9092 5974 6018 2416 6312 6315 6678
whatever$	7670 8290 8307 1521 1522 1523 1524 1615 1616 6018
whatsapp$	393 4014 394 4015 395 4016 396 4017 397 4018
whatsoever$	8915
wheel$	8968
wheelc	6233
wheelchair$	9617 3531
when	6710
when$	4012 4013 7634 8387 9132 9230 9237 5951 6898
whenever$	4012 9230
where	6710
where$	7031 7032 7033 7034 7634 8387 2237 5951 5987
wherea	5825 2356 5977 5978 2427
whereabouts$	9209 9210 6048
which	6701 6710
which$	8387 9249 9363 9370 5998 6049
while$	8948
white$	8374 1383 1405 5030 1418 5061 5062 5063 1443 1479 2906 2907 2930 2937 6592 2976
who	9172 9193 9249 9363 9370 5998 6049 6710
who$	7031 7032 7033 7034 4060 4061 606 623 7634 7801 7813 8064 8388 8391 2198 5822 5828 2232 2257 2268 5892 2278 5951 5952 5987 9375 6031 2415 6038 2419 6050 9448 6070 9456 6083 6529 3184
whoever$	6038
whole$	5625 5627 2725
wholly$	3006 3009
whom	9363 9370 9382
whom$	7031 7032 7033 7034 7634 9203 9273 2278 5987
why$	616 617 7626 7634 661 662 663 664 1878 1879 1880
wicked$	2734
wider	2241
wider$	5862
wife$	9560 9595 9620
wild$	2725 2734 6396 6397 6398 6426 2931 2953 3410
wilful$	3435
wilfully$	387 3064 3435
will	2421
will$	690 691 692 693 694 696 730 750 1266 1290 1302 1305 1338 1535 1537 1538 1539 1540 1541 1542 1543 1547 1548 1549 1550 1551 1552 1553 1563 1567 1568 1569 1577 1578 1579 1580 5209 8605 8606 8607 8608 5240 8631 1627 1628 1629 1630 1631 8641 1642 5296 5297 5300 5323 8709 8710 1713 1714 1727 5804 2186 5838 2224 5919 2360 2399 6080 2993 2996 2998 3010 3197
willed$	6450
willing$	194 195 200 284 285 286 472 473 665 666 667 5133 5135 5137 8522 8523 8524 8525 2178 2683
willingly$	7474 7475 471 6305 6306 2686
willingness$	7239 5281 8666 8667 8668 8669 8670 8671
win$	4656 8647 5264
wind$	821 822 5189
winding$	7064 7065 7066 7067 7068 821 822
winds$	821 822
winter$	7352 7353
wiry$	2910
wisdom$	1108 1110 4787 1167
wise$	3737 1063 1064 1117 1379 6479 6484 6485 2870 2886
wiser$	3717 1060 1061 1062 1105 1117
wish$	5281 8666 8667 8668 8669 8670 8671 9360
wished$	2481
wishes$	2481 6677
wishs$	9360
wit$	8869 8870 8871
with	9314 6256 3150
with$	7089 7172 7251 7254 7259 7310 3934 3947 3951 7414 4031 4034 4063 4075 4076 4080 4082 4084 4086 7480 4169 4170 7636 4425 4428 4438 4439 7824 4454 7943 7947 7958 7959 7965 4650 8038 1040 8056 4673 4676 1073 4906 4907 4908 8388 8391 1422 1435 1436 1437 1438 1486 8560 8604 8679 1907 9081 5794 5819 9212 5863 9251 9412 2490 6180 9574 6228 2634 6266 6327 2846 2954 2965 6697 6774 6821 3209 3270 3292 6946 6981
withar	9367
withbu	9367
withcr	9367
withda	9367
withde	9367
withdi	9367
withdrawn$	6027
withga	9367
withheld$	633 634 6685
withhold$	633 634
withholding$	633 634
withholds$	633 634
within$	4484 7869 7870 4641 4871 6095
withof	9367
without$	73 3936 902 8271 8272 8273 8274 8275 8276 8277 8278 8279 8280 8281 8282 8283 8307 8313 8314 8315 8316 8317 8318 8319 1349 1573 1576 5218 1663 1908 1909 5555 2040 2041 2536 3004 3005 3019 3041
withro	9367
withsh	9367
withst	9367
withsu	9367
withth	9367
woeful$	2127 3435
woefully$	3435
wolves$	7918 7919 7920
woman	6258
woman$	8131 1132 4758 8146 8180 8185 8187 1187 4811 8202 8203 1211 8218 8219 8220 8224 1222 1223 8246 9612 9642 6496
women$	7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 8131 8134 1132 4756 8151 8153 8170 8178 8185 8186 8187 1184 8202 8203 1222 1223 1242 8301 8461 8511 6493 6496 6506
wont$	1549 1550 1551 1552 1553 2993
wool$	6501
woolly$	3435
word$	9045 9074
wore$	7485 7486 7487 7488 7489 1422 1447 1457 1458 1459 1460 1461 1462 1463 1464 1465 1466 2954 2971
work	6765
work$	124 126 127 3788 7173 3874 7334 349 350 351 352 353 354 355 356 357 583 7711 7720 7902 4559 4574 8012 4654 4695 8513 8542 8548 5176 8562 5220 8624 8655 8673 8674 8675 8680 8930 2243 6261 6319 2825 6614 6622 6665
worked	2285
worked$	349 350 351 352 353 354 355 356 357 583 8653 8659 8660 8661 8662 8663 9408 2627 6623
worker	9497
worker$	7204 7419 7635 7719 5387 5392 5393 5403 5404 9096 9127 5761 5770 6221 9633 6320 3071 6991
workers$	7204 7419 7635 4333 7719 8034 8079 8080 8081 5233 5234 5236 5237 5387 5392 5393 9096 9127 5770 6320
working$	349 350 351 352 353 354 355 356 357 583 4575 4875 8541 8673 8674 8675 9336 6622 6695 3312
works$	349 350 351 352 353 354 355 356 357 583 6623
workshop$	124 126 127
workshops$	124 126 127
workshy$	3410
world$	8150 2862 2863
worldly$	1117 1369 1370 1371 1372 2864 3415
worn$	7490 7505 7506 7507 7517 9219 5837 6576
worr	2510 2548 2610
worried$	4876 4877 4878 8263 8264 8265 4882 4883 5699 2160
worries$	7747 7748 7749 7750 4885 8270 6677
worry$	4876 4877 4878 8263 8264 8265 4882 4883 6677
worrying$	7966 7967 7968 7969 7970 7971 7972 7973 7974 2807 2809
worse$	4229 8299 8300 9042 9043 6511
worst$	7550 4192 2809 3115
worth$	7738
worthless$	3410
would$	503 4126 7511 507 508 509 510 511 517 4139 4148 4237 4285 834 892 8173 8195 1255 4881 1339 1536 1554 1555 1556 1567 1568 1569 5240 8641 1642 5323 8709 8710 1713 1714 5480 5481 5482 5804 2186 2994 2998 3010
wound$	821 822
wrap	9640
wraps$	7937 6280 6414
wreak$	2782
wreaked$	2783
wreaking$	2781
wreck$	2698
wrecked$	2698
wrecking$	2698
wreckked$	2698
wreckking$	2698
wrecks$	2698
wrist$	9493
wrists$	9493
writ	6935
write$	2029 2358 2428 9549 2766 2767
writing$	2032 2358
written$	2010 2031 2545
wrong$	3717 3718 3809 3885 3886 3887 7335 7800 7809 7810 7811 8193 8194 8867 8868 8878 8962 9128 9129 5758 2652 2708
wrote$	2030
xanax	6137
xanax$	9521
y$	8215
year	6168
year$	4064 4088 4089 7864 4483 7868 4742 8136 4771 8255 1385 1388 1390 9548 6168 9552 6688 6965
years$	7868 8122 8123 8124 8189 8190 8191 8192 8227 8228 8229 8255 6688 6965
yet$	3774 2107 5750
yield	3081
yjs	6248
yjs$	9632 3370
yob$	3396
yobbish$	2809 3396
yobbo$	3396
yobbos$	3396
yobs$	7918 7919 7920 3396
yoi$	3615
yos	6248
yos$	9632 3370
yot	6248
yot$	9632 3370
young	6258
young$	226 274 826 4457 7978 4598 4599 8002 8003 8004 8005 8006 8007 1018 1019 4642 4744 4994 4995 4996 4997 4998 4999 1383 8388 8391 5228 5358 5520 5638 5639 5648 5657 5695 5736 5738 5793 9227 9229 5846 2228 2229 5870 2272 9284 2282 9292 5926 5929 5965 2362 9370 9371 6008 9393 9397 9405 6039 9471 9474 9642 2673 2736 2739 2748 2787 6425 6471 2882 2906 3110 6777 6783 6802 3333
younger$	4473 7871 7872 7873 7874 7875 7876 7877 7878 7879 7880 7881 7882 7885 7886 6205 6279
youngers$	9271
youngster$	7978 8002 8003 8004 8005 8006 8007 6425
youngsters$	7978 8002 8003 8004 8005 8006 8007 6279 6425
youth	3121 3366
youth$	7978 7981 8002 8003 8004 8005 8006 8007 1383 8388 8391 8394 8395 2141 5809 2240 6248 2628 2736 6359 2739 6425 6528 2908 3110 3357 3366
youths$	7840 7978 7981 8002 8003 8004 8005 8006 8007 8388 8391 2240 6359 6425 2908 3421
yp	5793 5801 9206 9223 9225 9227 9229 5846 9231 2228 2229 9284 9292 5930 5965 2362 9370 9371 9393 9397 9404 9405 6039 9471 9474 2511 6139 2534 2556 6179 9594 6224 6225 2611 9619 9646 2644 3121 6753 6777 6802 6917
yp$	2713
yp1$	2712
yp2$	2712
yp3$	2712
yp4$	2712
yp5$	2712
yp6$	2712
yro$	3613
zero$	1660 5521 3065 3148
zits$	6586
