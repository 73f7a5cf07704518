3221 2990 2292

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
<their> own (decision+|lifestyle|friendships|posts|clothes) (led|put|puts|placed|place|expose|exposed|leave|left|caused|cause|mean|means|brought|bring)
(prolong~|perpetuat~|perpetuates|perpetuating|enable~|facilitate~|invite~|assist in|complicit in) <their> own (abuse|exploitation|harm|grooming|victimisation)
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more|wide|wide open to being] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied)
(throw~|threw|thrown|fling|flings|flinging|flung) <self> at [the|any|these|older|grown|adult|any of the] (men|man|boys|lads|dealers|males|drivers|doormen|strangers|people|him|them|anyone|anybody)
(get|gets|got|getting) <self> (into [a|an|some|these|such|more|all sorts of] [very|really] [of] [dangerous|risky|difficult|bad|vulnerable|compromising|unsafe|serious|dodgy] (trouble|situation+|danger|debt|difficulty|bother|fights|position+|mess|scrapes|it|this)|arrested|excluded|hurt|robbed|stabbed|beaten up|attacked|caught|noticed|exploited|groomed|involved)
(do|does|did|doing|done) (nothing|little|next to nothing) to (protect|help|safeguard|look after) <self>
(do|does|did) (nothing|little|next to nothing) to keep <self> safe
risk (taking|taker+) [behaviour+]
high risk (behaviour+|activity|activities|lifestyle+)
(get|gets|got|getting) a (kick|buzz|thrill) (out of|from) [the|_] (danger|risk+|trouble|attention|fighting|crime|stealing|dealing|the chase)
(take|takes|took|taken|taking) [unnecessary|needless|big|huge|serious|such|more|silly|stupid|a lot of|lots of|too many|unacceptable|these|many|increasing|greater|all sorts of|great|terrible|foolish|enormous] risks
(take|takes|took|taken|taking) [an|a] (unnecessary|needless|big|huge|serious|silly|stupid|foolish|terrible) risk
(risky|riskier|reckless|self destructive|irresponsible|promiscuous|unsafe|foolish|foolhardy) (sex|behaviour+|behavior+|choice+|lifestyle+|conduct|activity|activities|decision+|habit+|way+|action+|attitude+|relationship+|stunt+)
(harmful|dangerous) (behaviour+|choice+|lifestyle+|habit+|decision+)
(recklessly|irresponsibly)
(disregard|lack of regard|no regard|little regard) for <their> [own] (safety|welfare|lives|wellbeing)
disregard~ <their> [own] (safety|welfare|lives|wellbeing)
(foolish|naive|stupid|silly|unwise|daft|careless|rash|reckless|irresponsible) of (them|him|her|the (girls|boys|young people|lads|friends|group|children|cast))
lifestyle+ [choice+]
(is|was|been) [entirely|very much|clearly|ultimately|all] <their> [own] (decision|choice) to (get in|get into|go back|go to|go with|go off|stay out|run|sell|carry|hold|send|drink|take|smoke|meet (him|them|the men|a man|older|men|this)|return|be (filmed|photographed|there))
(make|makes|making|made|take|takes|took|taken) [a|an|the|their own] (conscious|deliberate|free|informed|active|calculated) (decision|choice) (to|not to) (deal|sell|carry|run|go|stay|meet|associate|commit|offend|steal|return|drink|use|get|ignore|miss|skip|truant|be|send|work|remain|report|engage|attend|come|hang)
(make|makes|making|made) [some|such|very|really|more|increasingly|<their>|these|a|an|consistently|repeatedly] (poor|bad|better|wrong|unwise|unsafe|safer|risky|riskier|dangerous|unhealthy|healthier|positive|negative|smarter|sensible|foolish|stupid|questionable|wiser|terrible|silly|reckless|harmful|irresponsible|good|right|the wrong|the right) [life|lifestyle] (choice+|decision+)
(poor|bad|unwise|wrong|unsafe|questionable|terrible|stupid|unhealthy|maladaptive|misguided|ill judged|ill advised|self defeating) [life|lifestyle|relationship|friendship] (choice+|decision+|decision making)
life choice+
(decision making|decisions|judgement|judgment) [_ly] (is|was|are|were|can be|has been|have been|remains) [<very>] [<very>] (poor|bad|questionable|reckless|impulsive|unwise|terrible|impaired|appalling|erratic)
(choices|decisions) (they|he|she) (make|makes|made|are making|is making|were making)
(not|do not|does not|did not|never|rarely|seldom|cannot|unable to|struggle~ to|fail~ to|incapable of) [always|often|yet|ever|seem to|appear to|been|able to|capable of] (make|making|made) [a|any|very|the|<their> own] (good|sensible|safe|positive|wise|right|healthy|better|safer|appropriate) [life|lifestyle|friendship] (choice+|decision+)
(session+|work|workshop+|programme+|lesson+|learning|talk+|support|mentoring) ... ... ... (on|about|around|in|to) (making|make|help them make) [more] (better|positive|good|safer|healthier|healthy|right|sensible|wiser|smarter|informed) [life] (choices|decisions)
(session+|work|workshop+|programme+|lesson+) ... ... (on|about|around) [the] [<their>] (consequences|decision making)
consequences of <their> [own] (actions|behaviour|choices)
understand ... (risks|dangers) they (are taking|take|run)
(teach~|taught|help~|support~|encourage~|educate~) (<them>|the (boys|girls|young people|children|friends|lads)|young people|each of them|members|pupils) [to|how to|about how to] make [more] (better|safer|healthier|wiser|smarter|sensible|good|positive|right) choices
(despite|in spite of) [the|<their>|our|all|repeated|numerous|several|many|constant|clear] (warning+|advice|safety plan+|safety planning|reminders) [[given] (from|by) [the] (police|staff|school|professionals|adults|parents|workers|services|social worker+|youth worker+)]
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
had [more than] (plenty of (warning+|chances)|(enough|many|several|numerous|countless|ample|repeated) [clear] warning+)
(despite|in spite of) (everything|all) [that] <they> (had been|have been|were) (told|taught|warned)
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
pursue~ [the|these|some] (older|adult) (men|man|males|people|boys|lads)
(know|knows|knew|knowing|understand|understood) what is (expected|wanted|asked) [of them] in return
(seek|seeks|sought|seeking) [out] (contact|relationship+|attention|sex|company) (with|from|of) [the|these|those|some] [older|adult|unknown] (men|man|adults|males|strangers|exploiters|dealers)
had [many|several|every|ample|plenty of|numerous|enough|the|an|a] (opportunit~|opportunity|opportunities|chance+) to (leave|get (out|away|off)|walk away|stop|escape)
(through|by|of|from|out of|as a result of|because of|due to|down to|a matter of|<is>) [entirely|very much|largely|all|partly|mostly|mainly] <their> own (choice+|doing|making|choosing|free will|volition|accord|actions|behaviour)
<their> own (fault|doing|stupid fault)
<their> choice to [go|stay|associate|carry|run|continue|put|return|ignore|hang|spend|be|use|remain]
(through|out of|by) choice
(is|was|are|were|seems|remains) (a|<their>) [own|conscious|deliberate|personal] choice
<owner> [own|persistent|repeated|continued] (failure|inability|unwillingness|refusal|reluctance) to (protect|safeguard|look after|recognise|see|report|leave|disclose|heed|listen|engage|learn|accept|say no|resist|walk away|stay away|keep <self>|name|speak|talk|tell|give|say|help|cooperate|make a statement|identify|answer|support)
(degree|element|measure|amount) of (rational|free|personal|active|informed|conscious) (choice|consent|complicity|willingness|agreement)
because of <their> (own|bad|poor|risky|silly|reckless|careless|loose) (behaviour|conduct|attitude|actions)
(through|because of|due to|owing to|down to|thanks to) <their> [own] (naivety|carelessness|recklessness|stupidity|immaturity|greed|silliness|foolishness)
(choose|chooses|choosing|chose|chosen|opt~|elect~) [instead|rather|still|freely|actively|deliberately|repeatedly|not] to [continue to|keep|carry on|still] (associate|mix|hang|spend time|spend their|stay out|stay with|go missing|go back|go with|go along|go to (the|a|his|her|older|adult|men|parties)|run|sell|carry|miss|truant|ignore|remain|return|live|drink|smoke|use|engage|disengage|disregard|keep company|put|place|break|commit|steal|deal|work for|be with|be out|be around|meet men|meet adult|meet older|attend|listen|accept|take up|comply|tell|disclose|see|sleep|share|send|follow|have sex|behave|sit with men|spend|stay away|leave|get|take|join|fight|offend)
(choose|chooses|choosing|chose|chosen|opt~|opting|prefer~) [for] [a|the|this|that|such] [a life of|life of|criminal|dangerous|risky|wrong|such a|unsafe] (life|lifestyle|crime|criminality|street+|drugs|wrong path|wrong road|wrong friends|men|gang life|gang+|danger|older boys|older men|bad company) [of]
(make|makes|made|making|took|take) (the|a|an|<their> own) [conscious|deliberate|bad|poor] (decision|choice) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|join|drink|smoke|use|ignore|keep|be (out|there|with)|put|fight|offend)
(<owner>|the) (decision+|choice+) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|drink|smoke|ignore|keep|be out|fight|offend|travel|get)
could have (walked away|left|said no|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult|us|staff))
insist~ on (meeting|going|staying|seeing|hanging|returning|walking|keeping|being out|drinking|travelling|going back|visiting|spending)
(gave|give|gives|giving) in to temptation
prefer~ to (be with|stay out|hang|spend (time|<their>)|roam|go missing|truant|associate|live|sleep|be out) [out|around|with|on|the] ... [men|older|street+|night|crime]
(choose|chooses|choosing|chose|chosen) to go (there|off|out) with [the|some|these|an|a] (men|man|older _|adult+|strangers|dealer+)
(vote~|voting) with (<their>|its) feet
takes two to tango
no smoke without fire
as bad as (each other|one another)
(made|make) (<their>) [own] bed+
(involved|involvement|engaged|engages|engaging|engagement|participate~|participation|complicit|implicated|dabble~|partake|partaking|mixed up|active) (in|with) ... <crime>
(involved|mixed up|embroiled|entangled) (in|with) [the|a|an|some|these|much] (wrong|bad|older|criminal|gang+|drugs|trouble|men|adult men|adult males|dealer+|elders|olders|exploiter+)
(engage~|indulge~|partake~) in [more|some|such|frequent|regular|increasingly|any|very|ever more] (risky|unsafe|dangerous|harmful|sexual|sexualised|criminal|offending|antisocial|anti social|inappropriate|reckless|unlawful|illegal|problematic|self destructive) _
(go|goes|going|went|gone|return~|drift~|back) [back] (to|into) (dealing|selling|the street+|offending|the line|shoplifting|running drugs)
(turn~|drift~|descend~|fall|falls|fell|fallen|falling|resort~|go|gone|went) (to|into|towards) [a life of] (crime|criminality|drug dealing|drugs|offending|prostitution|theft|shoplifting|violence|gang+)
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
flirt~ with [the|these|older|some|adult] (men|males|older|staff|adult+|drivers|officers)
flirt~ with [the|these|a|their|bus|taxi|_] (driver+|guard+|steward+|customer+|coach|coaches|teacher+|shopkeeper+|doorman|doormen)
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
sugar (daddy|daddies)
(in|having|has|have|had|began|begun|started|start~|form~|into|pursu~|pursuing|a|an) [a|an] [sexual|romantic|intimate|consensual|serious|boyfriend] relationship+ with [a|an|the|some|several|much|his|her|their|two|these] [much] (older|adult+|grown|_ year old|man|men|male+|dealer+|exploiter+|perpetrator+|someone (older|much older|twice))
(dating|seeing|going out with|courting) [a|an|some|this|much] [much] (man|men|adult|older) [boy+|man|men|male+|lad+|person|guy]
(consensual|consenting) [relationship|sex]
(consented|consenting|consents|consent) to (sex|it|the sex|sexual _|the relationship|a relationship|being (touched|kissed|photographed naked))
that (he|she) consented
consented to (go|going|meet|meeting|travel|travelling|get|getting|stay|staying)
willing (participant+|partner+|accomplice+)
(go|goes|went|gone|going|come|came|get|got) (willingly|freely|voluntarily|knowingly)
(go|goes|going|went|gone|get|gets|got|took|take|takes|send|sends|sent|do|does|did|enter~|travel~|follow~|carry|carries|carried|take part|took part) ... (willingly|knowingly|freely|voluntarily|of (<their>) own (accord|volition|free will))
(willingly|knowingly|freely) (go|goes|went|gone|got|get|gets|carry|carries|carried|sell|sold|take part|took|enter~|engage~|meet|met|send|sent|provide~|put|put~|travel~|allow~|exchange~)
consented to [the|these|those|all|both] (lift+|gift+|arrangement+|trip+|drive+|party|parties|touching|kissing|exchange+)
(go|goes|going|went|gone) along with (it|what (he|the men|was)|[the|these] [older] (men|man|dealer+))
agreed to [the|these|all] lift+
if <they> (did not|stopped|would stop|would only|would just|just|only) [not] (hang|go|going|hanging|meet|meeting|stay|staying|associate|associating|mix|mixing|carry|carrying|behave|behaved|drink|drinking|dress|dressed|wear|wore|listen|listened|spend|spending|walk about)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|behaved|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
had <they> [only|just|not|never] (listened|stayed|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
(should not|should never|ought not to) have (been (out|there|with|drinking|in)|gone|got|let|accepted|stayed|talked|trusted|met|sent|worn|put)
(none of this|this|it|nothing) would [not|never] have happened ... if (they|he|she)
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
(look|looks|looked|looking) for (trouble|a fight|it|bother|aggro|a scrap)
(court|courts|courted|courting|invite~|attract~) (trouble|danger|harm|violence|unwanted attention|exploitation|the attention of)
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
(carry|carries|carried|keep|keeps|kept) on (regardless|all the same)
(they have|they had|who have|who had) [got] (only <self>|no one but <self>|nobody but <self>) to (blame|thank)
(make~|making) (it|things|matters|life|everything) [so much|much|even] (worse|harder) for <self>
(minimise~|minimising|downplay~|normalise~|normalising) (what|how) ...
(should|ought to) [have] (know|known) better
must have known
(foolish|naive|stupid|silly|unwise|irresponsible|careless) (to|enough to)
why (did|do|would) (<they>) [not] [just|simply|even] (leave|say|tell|report|stay|keep|go back|walk)
why did not (they|he|she)
<their> (vulnerability|vulnerabilities|naivety|behaviour|choices|immaturity) (led|has led|have led|made|makes|make|leaves|left|mean|means) (to|them|him|her)
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
(fail|fails|failed|failing|failure) [repeatedly|consistently|persistently|again|time and again] to (attend|engage|keep|protect|comply|cooperate|co operate|take|accept|respond|turn up|show|appreciate|understand|recognise|learn|heed|listen|follow|use|make|disclose|report|tell|return|abide|respect|control|work|stick|think|consider|arrive|answer|benefit|grasp|come|grasp|say|go|avoid)
(fail~|failed|failing|poor|patchy) (attendance|attender+|timekeeping)
did not (attend|turn up|show up) despite
(waste|wastes|wasted|wasting) (the|our|every|staff|people's|workers'|everyone's|an|this|that|their) (time|opportunit~|opportunity|chance+)
(throw|throws|threw|thrown|throwing) [it|them] (away|back) (chance+|every|help|the|in|at|offer+)
(sabotage~|squander~|undermine~|wreck~) [every|any|all|the|our|each|these|this|those|good|their own|such|many] (offer+|chance+|opportunit~|opportunities|opportunity|help|support|placement+|plan+|efforts|progress|work|session+|attempt+)
(turn|turns|turned|turning) <their> back+ on [the|our|any|all|every|offers of] (help|offer+|support|school|staff|services|adults|us|worker+|education)
(spurn~|rebuff~|snub~|scorn~) [the|any|all|every|our|this|offers of] (help|offer+|support|advice|worker+|staff|services)
(do not|does not|did not|fail to|fails to|failed to|failing to|unable to|refuse~ to|unwilling to|cannot|will not) [really|seem to|appear to|fully|even|always|yet|ever] (recognise|understand|appreciate|see|grasp|accept|acknowledge|care about|realise|perceive|take) [how|that|what|the|any|their|own|full|seriously|it is|they are|of] ... (risk+|danger+|dangerous|consequences|exploited|groomed|victims|vulnerability|harm|seriousness)
(lack|lacks|lacked|lacking|little|no|poor|limited) [of|any|all|much|real|apparent|basic] (insight|self respect|self control|self worth|motivation|common sense|remorse|moral compass|sense of (danger|right|responsibility)|concern for <their>|discipline|impulse control|victim empathy|empathy|respect for|awareness of (risk|danger|<their>))
(minimise~|downplay~|dismiss~|laugh~ off|shrug~ off|play~ down) (the|any|all|<their>) [own|serious|real|level of] (risk+|danger+|concerns|harm|exploitation|behaviour|seriousness|worries)
in denial
(do not|does not|did not|will not|never) [ever|even|always|want to|wants to] (take|follow|heed|listen to|act on|accept|listen) [to] [the|our|any|good|this|that|staff|police|sensible|repeated|an] [_] (advice|warning+|guidance)
(nobody|no one) (made|forced|makes|forces) (<them>|them|these _|the _) (go|do|stay|sell|carry|take|meet|send|drink|get|smoke|reply|follow|to (go|do|stay|sell|carry|take|meet|send|get))
(were|was|are) never [actually|really] (forced|coerced|made to) ...
(were|was|are) not [actually|really] forced ...
(enjoy~|like~|love~|relish~|crave~) [all] the (attention|buzz|thrill|status|notoriety|excitement|danger|kudos|chase|drama|money and|lifestyle)
(seduced|tempted|attracted|dazzled|motivated|drawn in|driven) by [the] [easy|quick|promise of|lure of|idea of] (money|gifts|cash|status|glamour|lifestyle|designer|greed)
(thrill|sensation|danger|excitement|status) (seeking|seeker+)
(seek|seeks|sought|seeking|hunt~|go looking|goes looking|went looking) [out|for] [for|out] [the|these|those] (danger|risk+|trouble|thrills|older men|older boys|older males|older lads|adult attention|conflict|male attention|excitement)
(gravitate~|drawn|attracted) (to|towards) (older men|older criminals|older dealers|older lads|older peers|older teenagers|older adults|criminals|dealers|known _|men|older boys|older males|danger|trouble|crime|the wrong|gang+|risk|drugs|offending|adults who)
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
(fall|falls|fell|fallen|falling|got|get|gets|getting) in with
(intimidate~|terrorise~|menace~|harass~|plague~|torment~) [local|other|the|elderly|older] (residents|people|neighbours|shoppers|staff|pupils|passers by|passengers|community|public|customers|children|shopkeepers|area|estate)
(provoke~|antagonise~|goad~|taunt~|bait~) (the|other|local|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers|neighbours|rivals)
(wind|winds|winding|wound) (up) (the|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers)
(wind|winds|winding|wound) (staff|people|teachers|officers|residents|them|adults) up
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
(toerag+|scrote+|scallywag+)
(young|youth|juvenile|teenage|child|prolific|persistent|repeat|serial|known|habitual|hardened|serious|adolescent|violent|first time|re) offender+
offender+
reoffender+
offending (behaviour|history|profile|career|peers|lifestyle)
criminal (behaviour|mindset|mentality|tendencies|lifestyle|career|youth+|element+)
(child|young|youth|juvenile|teenage|adolescent|peer|under age) [on _] (perpetrator+|abuser+|aggressor+|exploiter+|recruiter+|groomer+|predator+)
(<is>|as|both|these|main|known|likely|identified as|victims and|victim and|become|becoming|considered|also) [the|both|all|also|often|now|main|known|likely|sometimes|as well as|a|an|potential|alleged|possible] [the] (perpetrator+|aggressor+|culprit+|predator+|bully|bullies)
(groomer+|abuser+|predator+|exploiter+|dealer+|criminal+|offender+|gangster+) in the making
(lead|leads|led|leading) (them|others|each other|the others|(younger|other|weaker) _) astray
follow~ like sheep
(boy|girl|pupil|student|schoolboy) perpetrator+
perpetrator+ [who] (is|are|was|were|has been|have been|had been|being) [all|both|also|still|then|each] (dealt with|punished|sanctioned|disciplined|spoken to|excluded|suspended|isolated) (by|in|at|from) [the|both|their|each|two] school+
(deal|deals|dealt|dealing) with [the|both|these|all|three|two] perpetrator+ (by|through|under|in) [_] [_] (isolation|detention+|exclusion+|suspension+|behaviour|school)
perpetrator+ ... ... (isolation|detention+|excluded|suspended|exclusion+|suspension+)
perpetrator+ ... [_] (same|her|their) (form|class|year|school|tutor group|lessons|maths set)
perpetrator+ [who|all|both|each] ... (in year (7|8|9|10|11|seven|eight|nine|ten|eleven)|pupils|classmates|schoolmates)
(<is>) [both|all|also|clearly|becoming] a (danger|risk|threat|menace) to (others|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(<is>) [<very>] [all|just|simply|basically|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+)
(young|child|teenage|juvenile|little|career|petty|known|prolific|persistent|habitual|serial|would be|these|those|compulsive|pathological|bunch of|group of) (criminal+|thief|thieves|dealer+|drug dealer+|mugger+|robber+|vandal+|shoplifter+|addict+|drug user+|truant+|runaway+|bully|bullies|burglar+|liar+|savage+|animals|dropouts|loser+|misfit+|no hoper+)
(drug|county lines|drugs) (runner+|mule+|courier+)
(nightmare|liability|handful|pain|law unto himself|law unto herself) [to|for] (work with|manage|teach|deal with|staff|teachers|everyone|the school|his|her|their)
(drama queen+|queen bee+|alpha (male+|female+)|kingpin+|hanger+ on|hangers on)
frequent (flyer+|flier+|attender+|caller+|misper+)
(runner+|courier+|lookout+) for (a|the|this|that|their) [drug+|drugs|county|deal|local] (line+|dealer+|gang+|elders|olders|supplier+)
(lack|lacks|lacked|lacking) [any|all|basic] respect
(no|little|without) [any|all|basic] respect (for|towards)
(self harmer+|junkie+|druggie+|druggy|trap boy+|shotter+|lost cause+|hopeless case+|no hoper+|problem case+|write off|write offs|addict+|non attender+|school refuser+|refuser+|non engager+)
a (nuisance|menace|public nuisance|drain on _|burden on _|law unto themselves)
(up to no good|out (at|till|until) all hours|no angels|law unto <self>|beyond help|beyond (control|parental control)|out of parental control|running wild|run wild|ran wild|running riot|run riot|ran riot|wreaking havoc|wreak havoc|wreaked havoc|blight on)
of (bad|poor|weak|low|doubtful) character
(behave~|act|acts|acted|acting|carry on|carries on|run|runs|ran|running|live|lives) [around|about|round|just] like [wild|a pack of|a bunch of|caged|little] (animals|savages|thugs|hooligans|yobs|dogs|louts|wolves)
loudmouth+
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
(<is>|assessed as|graded|graded as|considered|deemed|rated|rated as|classed as|all|five|members as|them as) [all|both|now|still|being|at|very|a] (high|medium|low) risk
(problem|problematic|troubled|damaged|broken|difficult|naughty|unruly|feral|disturbed|dysfunctional|chaotic|deprived|hopeless|needy|screwed up|messed up|out of control|uncontrollable|disaffected|delinquent|wayward|antisocial|anti social|deviant|undesirable|unsavoury|unlovable|unmanageable|disruptive|unteachable|lawless|maladjusted|attention seeking|challenging|badly behaved|risky|disobedient) [young|little|teenage|friendship|peer|and _|_] <child>
beyond (parental|all|adult) control
(<is>) [<very>] [<very>] (damaged|feral|wild|delinquent|disruptive|deviant|dysfunctional|chaotic|disturbed|messed up|lawless|disaffected|wayward|rotten|not normal|crazy|insane|mental|nuts|psychotic|antisocial|anti social|trouble|evil|unmanageable|hard work|a handful|a problem)
(<is>) [<very>] [<very>] broken
(complex|chaotic|challenging|hopeless|problem|difficult|worrying) case+
this case [is|was|has]
(challenging|problem|problematic|bad|poor|difficult|disruptive|naughty|unacceptable|aggressive|violent|threatening|attention seeking|avoidant|controlling|manipulative|delinquent|deviant|hostile|intimidating|unruly|abusive|inappropriate|defiant|oppositional|sexualised|acting out|yobbish|outrageous|appalling|disgraceful|non compliant|rowdy|nuisance|out of control|worrying|concerning|unpredictable|erratic|volatile) behaviour+
(behaviour|behavioural|anger|attitude|conduct|anger management) (problem+|issue+|disorder+|difficult(y|ies)|difficulties)
(act|acts|acted|acting|kick|kicks|kicked|kicking) (out|off|up)
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
(avoidant|bitchy|spiteful|catty|vindictive|malicious|two faced|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|offensive|ignorant|gormless|dopey|feckless|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|two faced|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable)
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
(can|could) (hold|hold their) <their> own
(hold|holds|held|holding) <their> own (with|against|among|alongside) [the|older|grown] (adult+|men|man|older|others|anyone)
been around the block
wiser than (their|most|many)
wise heads
(run|runs|running|ran) rings (round|around) [any|the|most|all|grown] (adult+|men|man|us|staff|teachers|workers|officers|grown _)
ugly enough
(can|could) (more than|easily|always|well) hold <their> own
(mature|maturity|old|older|wise|wiser|experienced|knowing|sophisticated|adult|advanced|worldly|knowledgeable|developed|grown up) ... (for|beyond|than|past|belies|ahead of) <their> [tender|young|actual|real] (age+|years)
beyond <their> [tender|young] years
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|grown up|adult|adults|sixteen|eighteen|nineteen|twenty|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
(act|acts|acted|acting|behave~|carry <self>|carries <self>|carry on|carries on|talk|talks|live|lives|living|operate~|conduct|cope~|manage~|think|thinks|dress|dresses|speak|speaks|function~) [just|more|very much|almost|<self>|much|and _] (like|as) [little|small|young|any|a|an|grown|other] (grown men|grown man|grown women|grown ups|adults|adult|grownups|men|women|man|woman|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+)
more (like|of) (a man|a woman|an adult|men|women|adults) than (a|an) _
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
(can|able to|capable of|could|will|know how to|knows how to|used to|good at|manage to|learned to|learnt to|well able to|more than capable of|how to) [easily|well|clearly|certainly|now|more than|already|quite|perfectly|probably|always] (look|looking|fend|fending|handle|handling|take care|taking care|care for|stand up|standing up|defend|defending|protect|protecting|manage|managing|cope|coping|keep|keeping|raise|raising) [after|for|of] (<self>|[on] <their> own|alone|without (help|adults|us)|perfectly well|well enough|just fine)
(look~|fend~) (after|for) <self>
handle~ <self>
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
(do not|does not|did not) [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
(<is>|appear|appears|seemed) [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protecting|protection|looking after|looked after|from us|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(do not|does not|did not) [really] need [any|much|our|to be|adult|the|our] (protecting|protection|protected|looking after|looked after|supervision|supervising|safeguarding|shielding|adults|help|support)
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
(these|those|this group of|the group's|they are|these are|they were|all) young (adults|adult)
(old|big|grown up|mature|strong|tough|wise|sensible|experienced|resilient|savvy|responsible|independent|streetwise) enough (to|for) (know|decide|cope|make|understand|look|take|handle|manage|be|consent|choose|face|stand|deal|see|walk|stay|have|live|sort|realise|say|themselves|it|this)
old enough
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
(well|heavily|slightly|powerfully|solidly|slimly|strongly|stockily) built
(heavy set|heavyset|thick set|thickset|physique+)
(feet|foot|ft) _ [inches] tall
(five|six|5|6) (feet|foot) tall
(<is>|at|over|nearly|about|almost|stand|stands|already) [over|nearly|about|almost|well over|at least] (five|six|5|6) (feet|foot|ft) [and|one|two|three|four|five|six|tall|plus]
(stocky|skinny|lanky|gangly|gangling|overweight|obese|chubby|plump|podgy|muscular|muscly|burly|petite|scrawny|underweight|hulking|strapping|broad shouldered|barrel chested|big boned|fat|thin|slim|slender|slight|tubby|stout|portly|scruffy|unkempt|dishevelled|grubby|smelly|malodorous|unwashed|dirty|filthy|ugly|attractive|pretty|good looking|handsome|gorgeous|plain looking|spotty|pimply|acned|freckled|freckly|pale|pasty|sallow|swarthy|tanned|bald|shaven headed|shaven haired|ginger|blonde|blond|brunette|redheaded|bespectacled|bearded|tattooed|pierced|scantily clad|provocatively dressed|underdressed|overdressed|short|tall|large|gaunt|well groomed|well turned out|shabby|hooded|shabbily dressed|athletic|imposing|tall for <their> age|small for <their> age|big for <their> age|hairy|malnourished looking|thin looking)
(dark|light|fair|pale|brown|black|olive|white|lighter|darker) skinned
(fair|dark|long|short|curly|red|brown|black|blonde|blond|spiky|greasy|frizzy|floppy|ginger|bleach|bleached|sandy|straight|wild|shaggy|light) haired
(blue|brown|green|hazel|dark) eyed
(rough|mean|tough|foreign|older|tidy|odd|shifty|menacing|mixed race|asian|african|arab|mediterranean|european|sporty|thin|pale|scruffy|intimidating|hard|striking|unusual|ordinary|plain) looking
(smartly|well|poorly|badly|shabbily|scantily|provocatively|inappropriately|scruffily|fashionably|casually|immaculately|expensively|neatly|identically) (dressed|clad|turned out)
big (lad+|boy+|girl+)
heavily made up
(black|white|asian|african|arab|european|mediterranean|mixed race|foreign|eastern european|caribbean|oriental|older|scruffy|male|female) in appearance
of [_] (asian|african|arab|european|mediterranean|mixed race|foreign|oriental|scruffy|black|white) appearance
of [_] (somali|polish|romanian|albanian|pakistani|indian|bangladeshi|turkish|kurdish|chinese|vietnamese|jamaican|nigerian|roma|traveller|irish|mediterranean|middle eastern|eastern european|east african|west african|south asian|dual|similar|untidy|unkempt|neat|smart) appearance
(grow|grows|growing|grew|grown) [a|an|<their>|his] (beard+|moustache+|facial hair)
(dark|light|pale|fair|brown|black|white|olive|bad|clear|oily|dry|greasy|spotty|lighter|darker|mixed|tanned|poor|freckled) [brown|and _] (skin|complexion+|skin tone+)
(complexion+|skin (tone+|colour+)|acne|facial hair|freckles|birthmark+|body odour|cornrows|dreadlock+|gold (tooth|teeth)|stubble|moustache+|hair extensions|mullet+|mohawk+|buzz cut+|skin fade+|fake tan|spray tan|false (nails|lashes|eyelashes)|shaved heads|shaven heads|shaved head)
(short|long|thick|neat|little|tight|blonde|box) (dreads|locs|braid+|beard+|afro+|plaits|twists)
(dark|light|fair|blonde|blond|brown|black|red|ginger|long|short|curly|straight|bleached|dyed|dreadlocked|greasy|spiky|frizzy|afro|shaved|shaven|messy|unwashed|purple|pink|blue|green|braided|bright|wavy|wild|cropped|auburn|coloured|untidy|slicked back|shoulder length|lank|matted|big|grey|dirty|mousy|tightly curled|neat|scruffy) [and _|_] (hair|hairstyle+|ponytail+|haircut+)
(with|have|has|had|having|sport~|wear|wears|wearing|wore|got) [a|an|the|both|several|many|large|visible|small|some|<their>|matching|long|short|bad|neck|facial|nose|lip|lots of|heavy|thick|too much|a lot of|full|quite|multiple] [a|an|visible|large|small|matching|neck|face|facial|nose|lip|black|dark|long|fake] (tattoo+|piercing+|beard+|afro+|dreads|locs|braid+|braces|scar+|lashes|eyelashes|nails|make up|makeup|lipstick|extensions|highlights|quiff+|ponytail+|fade)
(hair|haircut+|hairstyle+|nails) (is|are|was|were|in|tied|cut|dyed|worn|down|shaved|scraped|braided|plaited|bleached|slicked) [in|long|short|tied|dyed|shaved|braided|scraped|often|usually|greasy|unwashed|dirty|bleached] _
(scar+|tattoo+|piercing+) (on|over|through|across|above|under|down|and|in) [<their>|the|one|both|an|his|her|each] (face+|hand+|arm+|eye+|eyebrow+|cheek+|neck+|forehead|lip+|chin|knuckle+|leg+|nose|piercing+|tattoo+|ear+)
(tattoo+|piercing+) (of|is|are|visible)
(heavy|thick|full|much|caked in|plastered in|lots of) (make up|makeup|foundation|lipstick)
the (blonde|blond|ginger|skinny|chubby|spotty|brunette|redheaded|plump|lanky|bald) one+
(vitiligo|psoriasis|squint+|lazy eye|alopecia)
(look|looks|looked|appear|appears|appeared) [to be] [very|rather] (eastern european|asian|african|foreign|somali|romanian|polish|mediterranean|arab|chinese|turkish|albanian|mixed race|middle eastern)
<their> skin (is|was|looks) [very|rather] (bad|poor|spotty|pale|dark|greasy|dry|light|grey)
(have|has|had|with|got) [bad|lots of|many|greasy] (spots|zits|pimples|acne|blackheads|braces|crooked teeth|bad teeth|buck teeth|bad breath)
(shaved|shaven|slit|drawn on|pencilled|plucked) eyebrow+
(one|two|three|four|five|six|several|some|most) (<is>|of them|of them are) (black|white|asian|mixed race|mixed heritage) and (one|two|three|four|five|six|the rest|the others|others) [are|is|were] (black|white|asian|mixed race|mixed heritage)
(one|two|three|four|five|six|several) (black|white|asian|mixed race|mixed heritage) and (one|two|three|four|five|six) (black|white|asian|mixed race|mixed heritage)
(wear|wears|wearing|wore) the same (brand|brands|make|kind|style|sort) of _
carry man bags
(dirty|unwashed|scruffy|stained|torn|ripped|grubby|shabby|incorrect|ill fitting|unironed) (school uniform+|uniform+)
(dressed|clad|kitted out|decked out) [all|entirely|mostly|usually|often] (in|like|from|the same|alike|smartly|scruffily|head to toe|provocatively|inappropriately|identically|casually|badly|well|older|as (men|women|adults))
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trackies|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|hardly anything|barely anything|very little|pyjama+|onesie+|slippers|dressing gown+|tights|fishnets|bomber+)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
(hood+|cap+) (up|pulled|raised|down over|low)
(tiny|cropped|strappy|micro|hooded|black|grey|designer|matching|baggy|skinny|tight|ripped|torn|dirty|expensive|branded|white|scruffy|revealing|skimpy|inappropriate|short|low cut|puffer|padded|dark|trendy|flashy|shabby|ill fitting|identical|stained|oversized|nike|north face|gaudy|grubby|threadbare|smart) [black|designer|grey|white|red|blue|green|and _|branded|new|padded|north face] (hoodie+|hoody|tracksuit+|trackies|joggers|trainers|coat+|jacket+|clothes|clothing|cap+|jeans|skirt+|dress|dresses|top|tops|shorts|leggings|outfit+|gear|jewellery|watch|watches|gilet+|crop top+|shoes|sliders|mini skirt+|t shirt+|jumper+|sweatshirt+|tops)
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
(all|every|any|most|each) [single] (offer+|referral+|attempt+|invitation+|appointment+) ... (has been|have been|had been|were|was|is|are) [all|also|repeatedly] (refused|declined|rejected|turned down|ignored|rebuffed)
(support|help|engagement|offers|services|interventions) (is|has been|was|are|were|have been|had been) [always|consistently|repeatedly|all|continually|routinely|persistently] (refused|declined|rejected|turned down|rebuffed)
(complete|total|absolute|flat|blanket|outright|utter|consistent|persistent|continued|general) refusal+ (to|of|by|from|on)
will do anything (for|to)
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
(every single|each and every|every last) (time|day|night|week|one|session|offer|appointment|lesson)
(all|none|every one|each|every one) of (them|the (boys|girls|young people|group|children|friends|lads|pupils)) (lie|lies|lied|steal|steals|refuse~|fight|fights|truant|carry knives|carries a knife|offend|offends)
(do|does|did) nothing but _
(totally|completely|utterly|absolutely|wholly|entirely) (unwilling|resistant|closed|opposed|against) [to]
(forever|for ever|constantly|continually|continuously|permanently|endlessly|consistently|perpetually) (in (trouble|fights|conflict)|getting|fighting|causing|arguing|lying|late|breaking|running|disrupting|making|out|lost|complaining|lie|lies|fight|fights|argue~|miss~|miss|misses|fail~|swear|swears|swearing|break|breaks|run|runs|refuse~|refusing|challenge~|angry|high|stoned|drunk|absent|test|testing|reject~|ignore~|ignoring|rude|disobey~|offend~|smoking|smoke~|late|let|lets|letting|on the move|looking for|seek|seeking|put|putting|puts|go|goes|going|on <their> (phone+|screens))
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
(fail|fails|failed|failing) [again|repeatedly|consistently|completely|utterly|once more|yet again|totally|even|persistently|routinely|signally|dismally|miserably|collectively|time and again|so badly] to
(fail|fails|failed|failing) [completely|utterly|badly] in (its|their|his|her|the) (duty|duties|responsibilities|responsibility|care|job|task)
(fail|fails|failed|failing) (them|these|this|young people|children|our|every|each|those|all of|both|the (group|young people|boys|girls|children|friends|lads|pupils)) [young people|children|group|boys|girls|friends|members|of them|young person|child]
(failure+|failing+|shortcoming+|omission+) (of|by|on|to|from|at|across|in)
(system|systemic|systems|service|agency|multi agency|collective|serious|repeated|total|complete|management|safeguarding|professional|institutional|abject|gross|clear|basic|council|school|police|leadership|communication|corporate) (failure+|failing+|failings)
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
(no one|nobody|none|not one|neither) ... ... (bothered|cared|lifted a finger|took [any] (notice|responsibility|action)|listened|troubled to)
(no one|nobody) [there|at the _|in the _|in any _] [seemed|seems|appeared|appears|could] [to] (care|cared|bother|bothered|be bothered|listen|listened)
(could not) care less
(no one|nobody) (did|does|was doing|is doing|has done) (their|its|his) job
not (bothered|interested) [enough] (to|in|about)
(nobody|no one|none|not one|neither) ... (took|takes|take|has taken|had taken|have taken) ... seriously
(did not|does not|do not|never|not|have not|has not|had not) [even|once|ever] (take|took|taken|taking) (the|these|their|any|what) ... seriously
(neither|no|none) ... (did|does|was doing|is doing|has done|have done|had done) (their|its|his) [own] job+
(did not|does not|do not|not|never) (do|doing|done|did) (its|their|his) [own] job+
(no one|nobody) (did|does|has done|have done|had done) (anything|a thing)
(cannot|could not) be trusted
(give|gives|gave|giving) (a|two) (hoot+|damn|toss|monkey's)
no (proper|real|serious|meaningful|adequate|decent) _ (was|were|has been|have been|had been) [ever] (done|made|carried out|undertaken|held|given|offered|completed|attempted)
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
(negligent|negligently|negligence|neglectful|dereliction|incompetent|incompetence|incompetently|ineptitude|inept|lazy|laziness|lazily|carelessness|carelessly|careless|complacent|complacency|uncaring|heartless|callous|callousness|apathetic|apathy|unprofessional|unprofessionally|irresponsible|irresponsibly|inexcusable|inexcusably|unforgivable|unforgivably|unacceptable|unacceptably|disgrace|disgraceful|disgracefully|shameful|shamefully|scandalous|scandal|appalling|appallingly|woeful|woefully|dismal|dismally|pathetic|pathetically|lamentable|deplorable|abysmal|abysmally|atrocious|shambles|shambolic|hopeless|hopelessly|useless|clueless|ignorant|ignorance|arrogant|arrogance|obstructive|wilful|wilfully|cowardly|spineless|lackadaisical|slapdash|sloppy|slipshod|inadequate|inadequately|inadequacy|ineffective|ineffectual|dismissive|dismissively|indifferent|indifference|shoddy|uncooperative|unco operative|unhelpful|tick box|box ticking|jobsworth+|a farce|farcical|tokenistic|half hearted|perfunctory|dishonest|hypocritical|untrustworthy|blameworthy|culpable|bloody minded|pig headed|high handed|heavy handed|uninterested|disinterested|selfish|cavalier|short sighted|blinkered|stubborn|stubbornly|unreliable|chaotic|dysfunctional|woolly|out of touch|self serving|defensive|defensiveness)
(not|far from|hardly|nowhere near) (fit for purpose|good enough|up to (the job|scratch|standard))
(unfit for purpose|to (its|their) shame|asleep at the wheel|asleep on the job|shame on|should be ashamed|ashamed of (itself|themselves)|no excuse|without excuse|no justification|inexcusable|a lot to answer for|much to answer for|heads should roll|true to form|a joke|not up to the job|out of (its|their) depth)
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
(palm~|fob~) (them|the group|the young people) off
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
(put|puts|putting|placed|places|placing) (its|their) [own] [exam|_] (results|budget+|reputation|targets|image|figures|convenience|profits|good name|comfort) (before|above|ahead of|over)
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
(?:persons?|people|individuals?|subjects?|males?|females?|youths?) of interest
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
(?:to|can|could|will|might) flip (?:one of|him|her|yp\d+)
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
(?:robust|tough|firm|hard)(?:,? (?:and )?\w+){0,2} response(?! to (?:racis|bully|adults|the adults|exploit|men))
(?:email|tell|send|update|inform|report to|ring|brief|copy in)(?:s|ing)? (?:the\s+|our )?(?:police )?(?:analysts?|intelligence \w+|gangs? unit)
who (?:was|were|is|has been) seen(?=[,;]| where| with\b| by (?:officers|police|patrols))
what (?:they|he|she|each|members) (?:was|were|is|are) wearing
(?:prioritis\w+|target\w*|tackl\w+|remov\w+|arrest\w*|identify\w*|pursu\w+|know) (?:those|the ones|the people|who is|whoever is) at the top
(?:bring|bringing|brings|keep|keeping) (?:the others|YOUNG) (?:in|into|to) (?:line|heel|book|check)
who (?:commands|supplies|gives the orders|calls the shots|is expendable)
(?:group|gang|network) (?:is |are |to be )?disrupted(?=[.,;]|$)
(?:re-?)?offending (?:is |are |goes |comes |to be )?(?:down|cut|reduced|halved|falls?|drops?)(?=[.,;]|$| by| to| in| from)
(?:identif\w+|find|trace) (?:the )?(?:line holders?|suppliers?|upstream \w+)
map(?:s|ped|ping)? (?:out )?(?:the |their )?supply (?:chains?|lines?|networks?|routes?)
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
gangs?(?!(?:['’]s?)? (?:unit|team|desk))
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 12 12 12 12 13 13 14 15 15 15 16 16 17 17 19 20 20 22 23 26 26 26 26 27 28 28 30 30 30 30 30 30 30 30 30 30 31 31 32 32 32 33 33 33 35 35 35 35 36 36 36 36 37 37 37 37 37 37 37 37 38 38 39 39 40 41 41 42 42 42 42 42 43 43 43 44 44 45 45 45 46 46 46 47 47 47 47 47 47 48 48 48 48 49 49 49 49 50 51 52 52 52 53 54 54 55 55 55 56 56 57 57 57 57 57 57 58 59 60 61 61 61 61 62 62 62 63 63 64 64 64 65 66 66 67 68 69 70 70 70 71 71 71 71 71 71 71 71 72 72 73 74 75 75 76 76 76 76 76 76 76 77 78 79 79 79 79 79 79 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 80 81 81 81 81 81 81 81 82 82 83 83 84 84 84 84 84 84 85 85 85 86 87 87 87 87 87 87 88 88 89 89 90 91 92 92 93 94 94 94 94 95 95 95 96 96 96 97 97 97 97 98 98 99 100 102 102 103 103 104 104 104 105 105 105 105 105 105 106 106 106 107 107 107 108 108 108 108 109 109 109 109 110 110 111 111 111 111 112 112 112 112 112 112 112 112 112 113 114 114 116 117 117 121 121 121 121 121 122 122 122 123 124 124 124 124 124 124 124 126 128 129 130 134 135 137 139 141 141 141 141 141 141 141 141 142 142 142 142 145 145 145 146 147 147 147 147 150 151 151 152 152 154 154 154 155 157 157 157 157 157 157 158 159 162 162 163 164 165 165 165 166 167 167 167 167 167 168 168 168 168 168 168 168 168 169 169 169 169 169 169 169 170 170 170 171 171 172 172 172 172 172 173 173 174 175 176 176 177 177 178 178 178 179 180 180 181 181 182 182 183 184 184 184 185 185 186 187 188 188 188 188 188 188 189 189 189 189 189 190 190 191 191 193 193 194 194 195 195 196 198 199 200 201 202 203 204 205 206 207 207 208 209 209 210 210 210 210 211 211 211 211 211 212 212 213 213 214 214 214 214 215 217 217 218 219 220 221 222 222 222 223 224 224 225 225 226 226 227 227 228 228 229 229 230 230 230 230 230 230 230 230 230 231 231 231 231 232 232 233 234 234 235 236 237 237 237 237 238 238 239 239 239 239 240 240 240 241 242 243 243 244 245 245 246 247 247 247 247 247 247 247 247 247 247 247 247 248 248 248 248 248 248 248 248 248 249 249 249 251 251 251 252 253 255 257 257 257 257 257 257 257 257 257 257 257 257 258 258 258 258 258 258 258 258 258 258 258 259 259 259 259 261 261 261 261 261 262 262 262 262 263 263 264 265 265 266 266 268 268 268 268 268 268 268 269 269 269 269 269 269 269 269 269 269 269 269 269 271 272 273 274 275 277 277 277 278 278 279 280 280 280 282 283 285 286 287 287 288 288 289 289 289 295 296 299 300 305 305 308 308 308 309 310 312 317 318 318 318 319 320 320 320 320 321 323 323 323 323 324 326 326 326 327 328 328 328 328 329 329 329 329 329 329 329 329 329 329 330 330 330 331 332 332 332 332 335 337 339 339 339 339 340 340 340 340 341 342 342 342 344 344 345 345 345 345 345 345 345 345 346 349 349 349 352 352 353 353 353 353 354 354 354 354 354 354 356 357 357 358 358 358 358 358 359 359 359 359 359 360 360 360 360 361 362 362 362 362 362 362 362 362 362 363 363 365 365 365 365 366 366 366 367 367 367 367 367 367 367 367 368 368 368 368 368 368 369 370 370 370 370 370 370 374 374 374 374 375 377 377 378 378 380 380 380 380 380 380 380 381 381 381 382 382 386 387 387 387 390 391 393 393 394 396 399 401 401 401 402 402 402 405 406 407 407 408 408 409 415 416 417 417 417 419 420 422 423 424 425 426 426 426 427 428 429 429 429 430 432 432 432 432 434 434 434 435 435 435 435 435 435 435 436 436 436 436 437 438 439 440 440 441 442 443 445 445 447 447 448 448 449 450 450 450 450 450 450 450 451 451 451 451 451 451 452 452 452 452 453 454 455 455 455 456 458 458 458 458 458 459 459 459 460 460 460 460 461 461 461 461 462 462 462 463 464 464 465 466 466 466 466 466 466 466 466 466 466 466 467 468 468 469 471 471 471 471 471 472 472 472 473 474 474 476 477 478 478 478 479 480 480 480 480 480 483 483 483 484 484 484 485 485 485 485 485 486 486 486 488 489 489 489 490 490 492 493 494 494 494 495 495 495 495 495 495 495 495 495 495 495 495 495 496 499 501 501 501 502 502 503 504 504 504 505 505 506 508 508 509 510 510 511 511 511 511 512 512 513 513 513 514 514 515 515 515 516 516 516 516 516 517 517 517 518 518 518 519 519 520 520 520 521 521 521 521 521 522 522 522 523 524 524 524 525 525 525 526 526 527 528 528 529 529 529 529 529 529 530 530 535 535 535 535 536 536 538 538 542 542 542 546 547 547 548 548 548 548 552 553 555 556 556 556 557 557 558 558 558 558 558 558 559 560 563 563 563 564 566 568 568 568 569 571 571 571 572 573 573 573 573 574 575 575 575 576 576 576 577 578 579 580 580 580 581 581 581 581 581 581 581 581 581 581 582 583 583 583 583 584 585 586 586 586 588 588 588 589 590 590 590 591 592 593 593 593 594 595 595 595 596 597 597 597 597 599 599 600 600 601 602 602 606 607 607 609 610 611 611 611 612 613 613 613 613 613 614 614 614 614 615 615 615 615 616 616 616 616 617 618 619 619 619 619 619 619 620 620 620 620 620 620 621 621 621 621 621 622 622 622 623 623 623 623 623 623 624 626 627 627 628 628 628 629 630 631 631 631 631 632 632 632 632 632 632 632 634 635 635 635 635 636 636 636 636 636 637 637 637 638 639 639 640 640 640 640 641 641 641 641 642 643 643 643 644 644 644 645 645 647 647 648 648 648 649 649 649 649 650 650 650 650 650 650 651 651 652 652 652 652 652 653 654 654 654 654 654 654 654 655 657 657 657 658 658 658 658 659 659 659 659 659 659 659 659 661 663 663 663 664 664 664 665 667 667 667 667 667 668 668 668 670 670 671 671 671 671 671 671 672 672 672 673 673 674 674 674 674 674 675 676 676 676 677 677 677 677 678 678 678 678 680 681 681 681 683 684 684 684 685 686 687 687 688 688 689 689 689 689 690 690 690 690 690 691 691 691 691 691 691 691 692 692 692 692 693 694 694 694 695 695 695 695 695 695 696 696 697 697 697 698 698 698 699 699 699 699 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 700 701 701 701 702 702 702 703 703 703 703 704 705 706 706 706 706 707 708 708 708 708 709 709 709 709 709 709 709 710 710 710 710 710 710 711 711 711 711 712 712 712 712 713 713 714 715 715 715 715 716 716 716 716 716 716 716 717 718 718 719 719 719 719 719 720 720 720 720 720 720 720 721 721 721 722 723 723 723 723 723 723 723 723 723 724 724 725 726 726 727 727 727 727 727 729 729 730 731 731 731 732 732 732 732 732 732 732 732 732 732 732 732 733 733 733 733 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 734 735 736 737 738 738 738 738 738 739 740 740 740 740 740 741 741 741 742 743 744 746 746 747 747 747 747 747 747 748 748 748 749 749 750 751 751 752 752 753 753 755 755 755 755 756 756 756 756 757 757 758 759 760 762 763 764 765 766 767 768 769 769 772 773 774 775 776 777 777 778 778 778 778 778 779 780 780 780 780 781 782 782 783 785 785 787 788 789 789 790 790 791 792 793 793 794 796 796 797 797 799 799 799 799 800 800 801 801 801 801 802 802 802 802 803 804 804 805 805 807 808 808 809 811 811 812 812 813 815 816 817 819 821 821 821 822 822 822 823 823 823 824 824 825 825 826 828 828 829 829 829 829 829 829 830 830 830 832 832 834 835 836 837 838 839 840 841 842 843 851 856 857 858 859 860 861 862 863 864 866 870 871 872 873 874 875 876 877 878 879 880 881 882 883 885 889 891 892 893 895 899 904 905 908 909 910 912 913 916 917 918 919 921 925 926 927 928 929 930 932 933 934 935 938 939 940 941 943 944 946 949 950 953 955 956 961 962 969 971 973 974 977 982 983 984 986 987 988 989 990 991 992 994 998 999 1000 1001 1002 1004 1005 1007 1009 1010 1011 1012 1017 1019 1023 1024 1025 1026 1027 1033 1035 1043 1045 1046 1047 1049 1050 1051 1054 1055 1056 1061 1062 1064 1066 1069 1070 1071 1072 1073 1075 1076 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1090 1094 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1107 1108 1109 1110 1112 1113 1114 1115 1116 1119 1120 1121 1122 1123 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1136 1137 1138 1139 1140 1141 1142 1143 1145 1146 1147 1148 1149 1150 1151 1154 1155 1156 1157 1158 1159 1160 1163 1164 1166 1167 1170 1172 1173 1174 1175 1176 1177 1178 1179 1181 1182 1183 1184 1186 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1207 1208 1209 1211 1213 1214 1215 1216 1217 1218 1222 1223 1224 1225 1226 1227 1228 1229 1230 1232 1233 1234 1235 1236 1237 1238 1239 1240 1241 1243 1244 1245 1246 1247 1248 1249 1250 1251 1252 1253 1254 1255 1256 1257 1258 1259 1260 1261 1262 1263 1264 1265 1266 1269 1272 1294 1295 1296 1305 1311 1314 1318 1323 1327 1330 1332 1333 1335 1338 1339 1342 1365 1388 1391 1392 1400 1404 1405 1424 1428 1429 1430 1435 1436 1441 1444 1451 1458 1460 1461 1466 1487 1491 1492 1494 1495 1496 1500 1506 1509 1510 1511 1512 1513 1514 1515 1517 1527 1528 1529 1541 1544 1548 1550 1555 1557 1563 1565 1571 1572 1578 1579 1588 1590 1591 1592 1593 1595 1598 1603 1604 1605 1606 1607 1608 1610 1612 1613 1614 1615 1616 1617 1619 1620 1622 1624 1625 1628 1629 1630 1633 1634 1640 1643 1644 1645 1646 1648 1649 1650 1651 1652 1653 1656 1658 1659 1661 1662 1663 1664 1665 1674 1675 1678 1680 1681 1682 1683 1684 1685 1686 1687 1688 1693 1694 1695 1697 1698 1699 1700 1701 1703 1704 1705 1706 1707 1708 1710 1711 1712 1713 1714 1715 1716 1717 1727 1736 1738 1742 1746 1748 1750 1753 1754 1758 1761 1765 1767 1768 1770 1771 1773 1776 1778 1781 1782 1783 1786 3 3 18 21 23 24 33 34 58 74 81 100 101 106 112 114 119 120 125 127 129 131 136 136 137 138 139 140 143 144 148 149 150 151 151 153 155 160 161 162 163 185 192 193 197 202 216 219 235 250 254 256 258 260 267 270 276 279 281 283 284 287 288 288 290 291 292 294 297 300 302 302 302 302 302 303 304 306 306 306 306 306 306 306 307 308 312 315 316 317 318 318 322 325 327 329 330 331 333 333 333 333 333 334 336 338 338 338 338 338 338 338 338 338 338 338 339 340 340 340 340 340 340 340 340 340 340 340 340 340 346 347 348 349 350 351 352 353 355 355 355 355 355 355 356 358 364 368 370 371 372 373 374 375 376 377 379 379 379 380 383 383 383 383 385 388 389 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 391 392 393 395 396 398 398 400 401 402 403 404 410 412 418 418 418 418 418 418 418 418 431 433 433 444 446 457 468 470 471 472 475 481 482 487 489 490 491 497 498 500 505 507 524 527 531 533 533 533 533 533 533 533 533 533 533 536 538 539 541 542 543 544 544 545 548 548 548 548 548 548 548 548 548 548 548 548 548 549 550 551 552 553 554 559 560 561 561 561 561 561 561 561 561 561 561 561 561 561 562 563 564 565 567 568 570 571 573 574 579 580 581 582 584 584 585 586 587 587 587 587 587 587 596 598 603 606 608 611 621 622 625 632 633 646 653 656 657 659 660 662 662 666 668 668 669 673 679 681 682 683 684 687 700 704 718 720 728 730 730 730 730 730 730 730 730 730 730 730 732 732 732 732 732 733 738 745 746 747 757 761 770 771 777 782 783 784 785 786 788 795 798 802 805 806 810 814 820 821 827 831 831 831 833 833 833 833 844 846 852 853 865 867 888 890 894 896 897 898 901 902 903 906 907 911 914 915 920 922 923 924 931 936 937 942 945 947 948 951 952 954 957 958 959 960 963 965 966 968 970 976 978 979 980 981 993 995 996 1003 1006 1008 1013 1014 1015 1016 1018 1021 1022 1028 1029 1030 1031 1032 1037 1038 1039 1040 1041 1042 1044 1048 1052 1053 1057 1058 1059 1060 1063 1065 1067 1068 1074 1077 1083 1091 1092 1093 1106 1111 1117 1118 1124 1135 1144 1152 1153 1161 1162 1165 1168 1169 1185 1187 1210 1212 1219 1220 1221 1231 1267 1268 1274 1275 1276 1286 1298 1299 1304 1307 1309 1315 1319 1320 1321 1322 1324 1325 1326 1331 1337 1340 1341 1343 1345 1346 1348 1354 1356 1357 1364 1368 1369 1372 1376 1377 1383 1384 1385 1386 1389 1390 1395 1396 1397 1401 1402 1403 1407 1409 1410 1426 1427 1432 1434 1437 1442 1445 1447 1453 1455 1456 1459 1462 1463 1464 1467 1469 1470 1471 1472 1473 1478 1483 1484 1486 1488 1489 1497 1498 1502 1503 1504 1505 1507 1518 1526 1530 1531 1533 1538 1539 1540 1542 1543 1545 1547 1549 1553 1554 1558 1559 1560 1561 1564 1567 1568 1573 1574 1575 1576 1580 1581 1582 1583 1584 1585 1586 1587 1589 1596 1597 1600 1601 1602 1609 1611 1618 1621 1623 1626 1627 1631 1632 1635 1639 1641 1654 1655 1657 1660 1666 1667 1668 1669 1670 1671 1672 1673 1676 1677 1679 1689 1690 1691 1692 1696 1702 1709 1718 1719 1721 1722 1723 1725 1726 1729 1730 1731 1732 1734 1739 1740 1741 1743 1744 1745 1749 1755 1757 1759 1760 1764 1766 1772 1774 1775 1777 1779 1784 1785 25 29 115 118 132 133 136 156 293 298 301 302 306 311 313 314 333 338 343 351 355 379 383 384 391 397 411 413 414 418 421 433 532 533 534 537 540 544 548 561 570 587 604 605 662 730 732 754 818 831 845 847 848 849 850 854 855 868 869 884 886 887 900 964 967 972 975 985 997 1020 1034 1036 1171 1180 1188 1206 1242 1270 1271 1273 1277 1278 1279 1280 1281 1282 1283 1284 1285 1287 1288 1289 1290 1291 1292 1293 1297 1300 1301 1302 1303 1306 1308 1310 1312 1313 1316 1317 1328 1329 1334 1336 1344 1347 1349 1350 1351 1352 1353 1355 1358 1359 1360 1361 1362 1363 1366 1367 1370 1371 1373 1374 1375 1378 1379 1380 1381 1382 1387 1393 1394 1398 1399 1406 1408 1411 1412 1413 1414 1415 1416 1417 1418 1419 1420 1421 1422 1423 1425 1431 1433 1438 1439 1440 1443 1446 1448 1449 1450 1452 1454 1457 1465 1468 1474 1475 1476 1477 1479 1480 1481 1482 1485 1490 1493 1499 1501 1508 1516 1519 1520 1521 1522 1523 1524 1525 1532 1534 1535 1536 1537 1546 1551 1552 1556 1562 1566 1569 1570 1577 1594 1599 1636 1637 1638 1642 1647 1720 1724 1728 1733 1735 1737 1747 1751 1752 1756 1762 1763 1769 1780

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 7 8 4 3 5 7 6 6 4 3 5 8 9 9 9 9 9 9 9 10 9 7 8 5 6 6 5 5 5 11 12 12 12 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 4 8 7 6 7 7 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 8 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 9 9 9 9 7 4 5 3 3 9 4 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 5 4 3 4 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 6 6 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 6 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 5 10 6 11 0 5 0 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 6 0 0 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 0 0 7 0 0 3 4 0 18 8 3 0 11 0 0 10 5 0 0 2 10 4 0 7 3 5 0 13 0 23 19 0 12 11 10 0 0 0 0 0 10 3 0 9 0 0 5 3 12 10 13 7 3 0 10 12 0 5 0 13 8 0 0 6 4 0 10 11 7 6 14 0 4 0 5 14 6 6 7 10 4 9 5 6 7 8 0 6 4 4 6 0 4 5 0 9 14 7 10 0 0 0 4 0 0 0 15 0 0 9 0 4 0 8 0 5 6 3 8 12 0 0 0 5 7 0 0 5 5 0 4 3 0 0 0 3 0 4 3 5 6 3 4 3 6 3 7 3 4 6 3 3 6 3 4 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 8 10 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 9 6 5 6 5 6 12 5 9 5 3 3 6 6 3 4 7 5 2 3 5 11 5 6 5 5 3 3 3 3 2 8 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 5 2 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 2 8 6 13 3 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 0 2 3 4 2 2 6 4 4 4 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 5 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 2 2 4 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 2 4 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2187 5408 5760
10$	6928
101$	5335
11$	6928
12$	966 967 968 969
13$	966 967 968 969
14$	966 967 968 969
15$	966 967 968 969
16$	966 967 968 969
17$	6154 3202
18$	6585 4168 7181 7182 7183 7184 7185
19$	6585 4168 7181 7182 7183 7184 7185
2$	5760
20$	6585 4168 7181 7182 7183 7184 7185 6154 3202
21$	6585 4168 7181 7182 7183 7184 7185
22$	6585
23$	6585
24$	6585 2624
25$	6585 4168 7181 7182 7183 7184 7185
26$	6585
27$	6585
28$	6585
29$	6585
3$	5760
30$	6585 4168 7181 7182 7183 7184 7185
31$	6154
3x5x2$	3043
4$	5760
47$	6154 3202
5$	1144 4366 4367 5760
5x5x5$	3042
6$	1144 4366 4367 5760
60$	8155
7$	6928 5760 5845
8$	6928 5760
9$	6928 5760
999$	5335
a$	3386 3407 3511 6503 3515 742 743 744 6979 4056 4057 865 986 987 4230 4257 4258 1133 4784 4797 4906 4918 4945 5156 5359 5360 5369 5390 5391 5405 8419 2216 2254 5498 5506 8499 2367 2408 2537 2641 2653 2717 2720 6027 2963 6210
abandon$	2658
abandoned$	2655 2658
abandoning$	2658
abandons$	2658
abc$	5275 2983
abcs$	5275
abdicate$	1726
abdicated$	1726
abdicates$	1726
abdicating$	1726
abh	5501 2989
abh$	8491 6210
abide$	6801
abilit	6093
abject$	2630
able	5269
able$	909 912 913 915 1044 4274 4291 4292 1080 1987
abortion$	3153
about	5121 5908
about$	3317 3743 6735 7103 1145 4514 1294 1295 1296 1297 4519 7746 7946 7947 7948 5035 5036 5037 1861 5146 5417 5479
above$	4392 8000 8029 5270
abroad$	8437
abscond$	6525 325 326 2992
abscondded$	325 326 2992
abscondding$	325 326 2992
absconded$	325 326 2992
absconder$	5528 2992
absconders$	5528 2992
absconding$	325 326 5527 2992
absconds$	325 326 2992
absconsion$	2992
absconsions$	2992
absen	6128
absenc	5422 8430
absence$	8412
absent$	6530 7617 5109
absolute$	1271
absolutely$	1376 4806 2622 2625
abus	8457
abuse	5466
abuse$	6211 6212 6242 6243 6244 6472 6687 6688 6697 6698 6774 6775 8454 8455 8456 5579 6157
abused	2227
abused$	6249 5448 6172 2953
abuser$	6517 6772 6910 703 6935 5602
abusers$	6517 6772 6910 703 6935 5602
abusive$	2444 5676 3012
abysmal$	3035
abysmally$	3035
academy$	4695 4700 4701 7960 7989 5026 1809 8391 8392 8405 2678
accept$	3387 6399 6414 568 569 6801 3820 3821 3822 3823 3824 3825 3826 3827 3828 3829 3830 3831 3847 3848 3849 3850 3851 6999 7457 7484 7490 7504 7804 5830 5831
acceptable$	1969 2983
accepted$	6612 6620 6627 6628 6629 6632 568 569
accepting$	568 6999
accepts$	568
acceptted$	568
acceptting$	568
access$	2892
accommodation$	6562 6563 6564 6565 6566 6567 6568 6569 8453 8487 6155
accomplice$	5550 3094
accomplices$	5550 3094
accord$	6385 6386 6387 6388 6389 6390 6391 6392 6599 6600 5552
accoun	5081 1889 5111 5224
account$	7779 7780 7781 7782 7783 7784 7785 8214 5315 2096 2113 8330 8331 2247 8459 5645
accountability$	563 564 3789 3790 3791 3792 3793 3794 3795 3796 3797 3798 3799 3800 3801 7985 7986 7987 7988 5893
accountable$	563 564
accounted$	2113
accounts$	8071 8101 8214 5315 2096 2113 5645
accusation$	5577
accusations$	5577
acd$	3104
achiev	1947
acknowledge$	3820 3821 3822 3823 3824 3825 3826 3827 3828 3829 3830 3831 7804
acknowledged$	7707 7708 7709 7710
acne$	5808 3029
acned$	3028
across$	4156 936 937 4159 939 4161 941 4302 4303 4304 4392 5712 5850
act	1931 8174 8352
act$	3575 6572 3847 3848 3849 3850 3851 751 935 4156 936 937 938 4159 939 940 4161 941 942 943 944 945 946 947 970 971 972 973 974 1022 7641 7804 7970 7973 8059 8175 2446
acted$	751 935 4156 936 937 938 4159 939 940 4161 941 942 943 944 945 946 947 970 971 972 973 974 4682 4691 7685 7690 7707 7708 7709 7710 7814 2446
acting$	751 838 935 4156 936 937 938 4159 939 940 4161 941 942 943 944 945 946 947 970 971 972 973 974 2425 2446
action	1832 5979
action$	6263 7738 7779 7780 7781 7782 7783 7784 7785 5284 5517 5977
actionable$	5053
actions$	3 4 5 6 7 8 9 3233 3234 3235 3240 6263 6309 6385 6386 6387 6388 6389 6390 6391 6392 6407 6774 6775 6776 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 5517
active	8226
active$	3291 71 3416 261 262 263 264 477 5534 5723 2720 2722 5956
activi	8034 8323 5959 5971 5972 5979
activities$	6259 6263 5517 5531 5581
activity$	6259 6263 3576 6573 8071 8192 5517 5531 5581 5722 5963
acts$	6557 3575 6572 751 935 4156 936 937 938 4159 939 940 4161 941 942 943 944 945 946 947 970 971 972 973 974 1023 2446
actual$	5501
add$	1867 2824
added$	1867 1868 1916 1918 2034 2035
addict	8371 8430 8462 6083
addict$	6943 6944 6945 5608 5609 3007
addicted$	2153
addiction$	2153 6098
addicts$	6943 6944 6945 8472 5608 5609 3007
addres	1837 8093 2010 5231 5232 5261
address$	3378 3379 3380 6509 6510 6511 6512 3523 3524 3525 3526 8078 2792 6165
addresses$	3378 3379 3380 8062 8078 8251 5932 6003
adds$	1867
adequate$	4785 4786 4787 4788
adhd	8371
adhd$	8361 3102
adidas$	5812
admission$	6109
admissions$	6109
admit$	7484 7490 7504 7804 7970 5830
admitted$	2145 2158 6074
adolescent$	7021 7035 7036 7037 7038 7039 7040 1133 7344 7347 2378 2381 5660 2536
adolescents$	7021 7035 7036 7037 7038 7039 7040 7344 7347 5660
adopted$	6163
adoption$	2943
adoptive$	2943
adult$	6371 6372 3389 6430 6452 6463 3487 3488 6494 3553 3557 3560 6555 6558 6587 6590 6745 3868 6878 6879 6880 6881 4013 4051 7095 7136 932 7146 7148 7153 4172 7169 7174 7175 7176 7194 7203 7204 7205 4226 1006 7224 1018 1019 4242 7233 7234 4245 4246 4290 4293 7283 7336 7337 7338 7339 7340 7341 4711 4712 5524 2324 5549 5727 5728 2511 5734 2529
adults$	3365 3370 3374 3377 6368 6371 6372 6381 6463 6494 6517 6519 6522 3553 6551 6555 6558 6587 6734 6809 6867 3882 6878 6879 6880 6881 6889 3900 7064 7095 7109 7110 7111 7119 7136 7146 7150 4162 7153 4169 7169 7174 7175 7176 7181 7182 7183 7184 7188 7192 7200 7201 7202 7203 1018 1019 4242 7233 7234 7283 7300 7308 7309 7310 7316 7317 7318 7319 7320 7336 7337 7338 7339 7340 7341 7407 7455 4568 4569 4571 4572 5524 5573 5729 5734
advance$	1935
advanced$	932 5534
advanceed$	1935
advanceing$	1935
advances$	1935
advantage$	6250
advice$	6317 6837 6838 6839 6840 6841 6999 7693 7694 7695 7696 7697 7698 5564 5574 5827 5884
advis	5054 6005
advised$	3297 6320 6321 3332 112 113 114 115 116 117 118 119 3341 121 122 123 124 125 126 127 128 129 130 131
affairs$	7219
affection$	6562 6563 6564 6565 6566 6567 6568 6569
affili	1931 5959 5963 5965 3095
affiliate$	5581
affiliated$	689 5581
affiliates$	5581
affiliation$	670 671 689 5581
affiliations$	5581
affray	5501 2989
affray$	8491 6210
afraid$	7292 7293 7294 1120 1121
african$	1154 4378 4383 4384 2561 5807
afro$	5800 2580 5802
afros$	5800 5802
after	8073 5432
after$	6400 3809 4089 7118 4131 4277 7301 7302 7312 1700 2148 8422 8423 5452 6105
again$	6330 6331 7524 7525 7527 7528 7529 1665 4986 4987
agains	5173 5979
against$	6513 6514 6515 6516 8145 8163 8193 2032 8316 5843 5946 5948 5988 6028
age$	3566 6584 3920 7143 7144 7229 7230 7231 7359 7360 7361 5407 6135
aged$	7344 7347 8383 5547
agencies$	4695 4700 4701 7960 7989 5026
agency$	4669 4695 4700 4701 4711 4712 7960 7989 5026 1809 5053 2630 2668 2677
ages$	7143 7144
aggression$	6967 7053 7054 844 845 5668
aggressive$	7009 7010 7011 7012 7013 7014 7015 7016 7017 7018 7019 7088 2444 3012
aggressively$	3012
aggressiveness$	7053 7054 5668
aggressor$	6910 6911 6912 6913 5602 5603 5604
aggressors$	6910 6911 6912 6913 5602 5603 5604
aggro$	6656
agitator$	3002
agitators$	3002
agree$	902 903 904 905
agreed$	395 6632 902 903 904 905
agreement$	6406 8180
agreements$	8180
agrees$	902 903 904 905
ahead$	8000 8030 8090
aid	1947
aid$	1935 1951 6062
aided$	1935 1951
aiding$	1935 1951
aids	1947
aids$	1935 1951 6062
aim	2075
aim$	8187 1980 8220 8297
aimeda	5161
aimedat$	8151
aims$	5161 8187 1980 8220
albanian$	4380 5807
album$	5254
alcoho	8430 8462 5481
alcohol$	6377 6378 6562 6563 6564 6565 6566 6567 6568 6569 6574 6577 8364 6079 2862 6083
alcoholic$	8471 5608
alcoholics$	8472 5608
alert$	1824 1845 1846 1959
alerting$	1845 1846
alerts$	1845 1846
aliases$	3047
alibi$	3048
alibis$	3048
alienated$	2537
alight	5488
alight$	8478
alike$	5811 5813
alive$	8341
all	5984
all$	3345 3349 3721 3843 3968 816 4051 858 895 7107 7166 981 7271 1125 1234 7459 4470 1263 1339 1340 1341 1402 1411 4633 4667 7793 7800 4945 4947 7955 7956 1756 8182 5227 2067 5310 5339 5556 5827 5828 5885 2713 2717
allegation$	5577 5578
allegations$	5577 5578
allege$	6893 6894 2017 5575 5576
alleged$	6893 6894 1906 2015 2017 2107 5575 5576 2358
allegedly$	2998
alleges$	6893 6894 2017 5575 5576
allerg	8371
allergic$	3118
allergies$	3118
allergy$	6098 3118
allocated$	2021
allow	1847
allow$	38 39 142 143 6692 7484 7490 7504 1951 2095 5553 5830
allowed$	38 39 142 143 6692 1951 2157 5553
allowing$	38 39 142 143 6692 1951 5553
allows$	38 39 142 143 6692 1951 2095 5553
almost$	442 981 4202 982 983 984 985 988 989 990 991 1036 1037 1145 2507 2516
alone	5352 2926 6148
alone$	6636 7254 7255 7256 7257 7258 7259 7260 7261 7262 7263 7264 7265 7266 8342 2926 6147
along$	6362 6422 3613 3614 3615
alopecia$	3030
alpha$	2392
already$	981 4202 982 983 984 985 988 989 990 991 1009 1036 1037 1145 2507 2516
also$	2382
alternative$	2900
although$	133 6513 6514 6515 6516
altogether$	1756
always$	321 930 1234 4520 3032
ambition$	7078 5704
among$	7008 4065 4100 5344
amongst$	7008 4065 4100
amount$	195 7297 7298 7299
ample$	3359
an$	3817 4085 4158 4204 4234 1133 4651 4945 5144 5156 5359 5390 5506 2537
anaemia$	3117
analys	5066 5067 5068 1848 1849 1883 5107 8279
analysis$	5922 5966
analyst$	8041 8056 8057 8058 5069 5070 5104 8097 1990
analysts$	8041 8056 8057 8058 5069 5070 5104 8097 1990
anaphy	3119
and	2752 2757
and$	3344 6850 3922 3923 7344 7347 4392 4409 5052 5143 5163 5164 5337 5900 5939 2804 6198
angels$	5630
anger$	841 2445
angry$	7617 2367 2537
animal$	5608
animals$	6943 6944 6945 6962 6963 6964 5608 5609
ankle	2277
ankle$	5498
anonymous$	2689
anorexia$	3120
anorexic$	3120
anothe	1944
another$	3222 6470 7065 1133 8033 5391 5514 2537 2720
anpr$	3052
answer$	6399 6801 1029 1030 1031 4284 7484 7490 7504 7568 7804 4846 4847 7910 7970 7973 8297 5830
answered$	6612 6632 1029 1030 1031 7690 7707 7708 7709 7710 8018
answers$	1029 1030 1031 7568
antagonise$	2352
antagonised$	2352
antagonises$	2352
antagonising$	2352
anti	5129 1921 5196 5201 8229 8241 2052 2102 5334 2849
anti$	3484 3490 672 3978 7009 7010 7011 7012 7013 7014 7015 7016 7017 827 4054 4099 2473 2474
antici	1984
anticipated$	8169
antidepressant$	6070
antidepressants$	6070
antipsychotic$	3135
antipsychotics$	3135
antisocial$	6472 6479 6969 7009 7010 7011 7012 7013 7014 7015 7016 7017 7088 8119 8324 2349 2439 5661
anxiet	8371
anxiety$	3122
any	8087 2688 5984
any$	3843 7459 4470 1263 4599 4792 4793 4947 8035 5156 8182 5219 2016 8230 8231 8253 8257 8265 5293 8326 5827 5828 2713 2717 6009
anybody$	4568 4569 4571 4572 4695
anyone$	6368 7136 7300 4568 4569 4571 4572 4695 7689
anything$	6769 1034 7269 1115 7414 7415 7483 7488 7494 7499 7508 4568 4569 7576 1427 1428 1429 1430 1431 7768 7769 7770 7771 8247 5272 5827
anyway$	6334 6338 7286
apathetic$	3014 3035
apathy$	3035
apnoea$	6080
apologised$	7707 7708 7709 7710
apology$	7910
app$	327 3548 328 3549 329 3550 330 3551 331 3552 6543 6544 6545
appalling$	6289 6290 6291 6292 7009 7010 7011 7012 7013 7014 7015 7016 7017 1631 1632 1633 1634 1783 2444 2480 2654 3035
appallingly$	3035
appear	8325
appear$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4156 936 937 938 4159 939 940 4161 941 977 981 4202 982 983 984 985 988 989 990 991 4302 4303 4304 1084 1146 1176 1177 1178 2272 2383 2387 2440 2441 2451 2586
appearance$	7365 7366 7367 7368 7369 7370 7371 7372 7373 7374 7375 7451 6194
appearances$	6194
appeared$	935 4156 936 937 938 4159 939 940 4161 941 1176 1177 1178 2272 2586
appearing$	2272
appears$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4156 936 937 938 4159 939 940 4161 941 977 981 4202 982 983 984 985 988 989 990 991 1084 1146 1176 1177 1178 2272 2383 2387 2440 2441 2451 2586
appendicitis$	3185
appeti	8371
appetite$	2058
apple$	5597
apples$	5597
applic	2013
applied$	1485 1486 1487 1708 8261
apply	1944 2013
apply$	1485 1486 1487 2748
appointment$	4484 1264 1265 1266 7610 7611 7612 8358 6066
appointments$	4484 1264 1265 1266 8358 6066
appreciate$	6801 3820 3821 3822 3823 3824 3825 3826 3827 3828 3829 3830 3831
appreh	5208
apprehend$	8198 2788
apprehending$	2788
approa	5979
approach$	5977
approaches$	7911 7912
appropriate$	3307
apps$	327 3548 328 3549 329 3550 330 3551 331 3552 6543 6544 6545
april$	6492
arab$	1154 4378 2561 5807
arcade$	6490 6491
architects$	475
are	1931
are$	3226 3299 3304 186 187 463 464 635 636 637 696 722 723 724 725 726 727 728 729 730 731 781 787 4019 817 831 832 833 834 835 836 7094 977 981 4202 982 983 984 985 988 989 990 991 999 1128 1146 4431 1234 1255 4488 4635 1452 1453 4960 1747 1748 8020 5064 5096 5105 5179 5258 5482 2279 2383 2387 2425 2440 2441 2451 5759 5803 5804 2667 5939 5986 2783 2842 6144
area$	4090 5572 6152
argue$	7617
argued$	7617
argues$	7617
arguing$	7617
argume	5445
argument$	4550 7541 4552
argumentative$	7057 7058 7059 7060 7061 7062 7063 5672 3012
arguments$	2206 8435 2235
arm$	7382 8348
arms$	7382 8348
around	5908
around$	3317 6428 7103 4121 4147 7139 4891 8070 5532 5712 5824
arrangement$	6602 7334 5722
arrangements$	6602 7334 5722 6113
arrest	8059 1894 1933 8156 8157 8162 5208 8225 2071 5330 2118 8430 8432 8459 8462 5988
arrest$	8143 5154 8149 1958 8178 8198 1999 2055 2062 8277 8315 8320 5339 8501 2759 2762 5993 2788 6025 2980 3079 3207
arrested$	6252 5961 6181 3207
arresting$	2788 3078
arrestped$	1999
arrests$	1910 8122 1958 1999 8269 2062 8320 8501 5993 3077 3207
arrive	8288 8325
arrive$	6801
arrived$	7975 7976 7977 7978
arrogance$	3035
arrogant$	4978 3014 3035
arson	8130 8227 8228 8229 5489 5501 5503
arson$	8479 8491 8493 8502
arsonist$	5608
arsonists$	5608
art$	7168 2851
arthritis$	3098
as	1931 2688
as$	3512 3921 4098 4142 4163 4179 994 4225 4243 4244 7289 4417 4808 7823 1764 1767 8092 5115 5116 5121 5324 2382 2425 5931
asb	5196 2052 2102
asb$	6472 6967 8186 2028 5273 5323
asbo	5234 5265 2983
asbo$	8224 8255 5275 6204
asbos$	8224 8255 5275
asd$	8361 3104
ashamed$	7834 1624
asian$	1133 1154 4378 4385 4406 4407 4408 1188 2536 2537 2561 5807
aside$	4890 4965
ask$	444 7594 7595 7596 5074 5838
asked$	127 128 129 130 131 3390 444 6683 7530 7685 7690 7701 7702 7703 7814 8018 1841 5074 1887 5305 5444
asking$	3663 443 444 7594 7595 7596 5838 5856
asks$	444 7530
asleep$	1621 1622 1791
asperg	2825
asperger$	6046
aspergers$	6046
aspirations$	7078 5704
aspiring$	2361
assaul	8130 8228 8229 2227 5466 8457 8459 5489 5490 5503 2989
assault$	8136 8456 8479 8480 8491 8493 8502 5579 6210
assaulted$	5448 2283
assaults$	8479 8502 5579 6210
assert	2038
assertive$	5259
assess	8352 8354 2150 2273 5908 6088 6093
assessed$	818 1906 1931 2015
assessment$	8344 6014 6116
assessments$	6014 6116
assist	1847 1947 5342
assist$	32 1935 1951 1980 8332
assistant$	5408 8399
assisted$	8050 1935 1951
assisting$	1935 1951
assists$	1935 1951 1980
associ	8034 5081 5136 8131 8235 8242 2076 8323 5965 5971 5972
associate$	6414 6443 6445 6446 6457 6607 6608 6609 6610 6611 6883 689 2348 5570 5581
associated$	667 689 5581
associates$	6883 689 8062 8071 8072 8074 8108 1898 8141 2348 5570 5581 2721
associating$	6607 6608 6609 6610 6611 689 1898 2348
association$	670 671 6883 4695 4700 4701 7960 7989 5026 1898 8126 5570 5581 5598 2745
associations$	670 671 6883 8071 8072 5297 5570 5581 5598
assume$	568 2017
assumed$	568
assumes$	568 2017
assuming$	568
assured$	5752
asthma	8371
asthma$	3112
asthmatic$	3112
astonishing$	4923 7914
astray$	6915 6916 6917 6918
asylum	2941
asylum$	6162
at	5427
at$	15 6251 3685 6808 813 7127 7128 7344 7347 1145 1412 1419 1420 4842 4969 7994 8070 8151 8174 5192 5276 5365 5379 5411 5428 5448 5456 2257 5493 5850 6105 6164 6191 6198
athena$	8079
athletic$	2540 3028
atrocious$	3035
attachment$	2868 2869
attack	8457
attack$	6054 6065
attacked$	6252 6679
attacks$	6054
attemp	5983
attempt$	6748 538 3760 3761 4484 1264 1265 1266 7716 7717 7779 7780 7781 7782 7783 7784 7785 4799 4800 4801 4802 4803 5563
attempted$	7775 7776 7777 7778
attempts$	4484 1264 1265 1266 7911 7912 5563
attend	8407 2850 3198
attend$	6414 6801 3814 7457 7484 7490 7504 7568 7804 7973 5404 2272 5830 5831
attendance$	7944 8010 8393 8412 5562 5653 3197
attended$	6612 6620 8018 5404 2272
attender$	5562 5616 5626
attenders$	5562 5616 5626
attending$	5404
attends$	7568 8074 2272
attent	5222
attention$	6260 6261 3391 6562 6563 6564 6565 6566 6567 6568 6569 6574 6577 6659 3670 6689 3700 6693 6849 6858 6859 3951 828 837 7069 7070 7073 7688 7692 7779 7780 7781 7782 7783 7784 7785 1838 8212 2030 8361 5558 2456 5678 5679 2478 6000 2823
attitude$	6263 6407 807 808 7075 1013 1014 1015 1016 1017 1739 1740 1741 1742 5517 2445 5701 5702 5875
attitudes$	6263 807 808 5517 5701
attract$	6230 6231 448 449 4080 2333
attracted$	6230 6231 448 449 640 649 650 651 652 653 654 655 656 657 658 659 660 661 666 2333
attracting$	6230 6231 448 449 2333
attractive$	3028
attractor$	6019
attractors$	6019
attracts$	6230 6231 448 449 2333
attractted$	6230 6231 448 449 2333
attractting$	6230 6231 448 449 2333
attrib	1977 8278
attributable$	8263
attributed$	1907 8263
auburn$	2580
august$	6492
aunt	8418 5439 8431 5486
aunt$	8429
auntie	8418
author	1944
authorised$	5305
authorities$	7090 7091 4695 4700 4701 7960 7989 5026
authority$	6999 7064 4695 4700 4701 7960 7989 5026 5430 5431 8422 5574 5694 2678
authors$	475
autism	8371
autism$	8361 3103
autistic$	3103
autumn$	6492 6493
available$	6245 5534
average$	2540
averse$	788 789 790 791 792
avoid$	6801
avoidant$	7018 7019 2444 3014
avoided$	6612 6620 3655 7678 5892
awaiti	2154 2162
awaiting$	5375 5383 2959
aware$	4114 7105 7106 1875 2037
awareness$	3842
away$	6383 6384 6402 6403 6435 6448 6526 6527 6532 6619 6626 6741 6746 6749 3818 858 4538 4834 4835 5282 8296 5309 8437 5450
awkward$	7057 7058 7059 7060 7061 7062 7063 8328 5672
b$	5437 8427 6027 6210
babies$	7207 7208 7209 7210 7211 5730
baby	8431
baby$	5392 5393 8449 2250
back$	6274 6420 6455 271 272 273 274 3520 3521 6520 6521 6747 6752 3818 3819 4388 7526 4830 4893
background$	6201
backs$	3819 4893
backward$	7909
bad$	3293 6289 6290 6291 6292 3417 3452 258 259 6476 3768 6878 6879 6880 693 694 695 3917 3971 6970 7009 7010 7011 7012 7013 7014 7015 7016 7017 7018 7019 1166 7390 4402 4404 1631 1632 1633 1634 7950 7951 7952 7953 1783 2298 2350 2364 2376 2377 2444 2454 2468 2480 2565 2654
badly$	829 1152 4674 1665 5669 5670 5671 2466 2562 5811
bag$	7409 2042
baggy$	2596
bags$	7403 7409 5320 5812
bail$	3901 5506 8496 8501 6189 2969
bailed$	6189 3210
bails$	8501
bait$	2352
baited$	2352
baiting$	2352
baits$	2352
baitted$	2352
baitting$	2352
balaclava$	7440 5812 3031
balaclavas$	7440 7441 7442 7443 7445 5812 5961 3031
bald$	4396 3028
ball$	7929
bandana$	5812 3031
bandanas$	5812 3031
bandit$	3001
bandits$	3001
banger$	5581
bangers$	5581
banging$	5581
bangladeshi$	4380
bank$	428 8450
banked$	428
banking$	428
bankked$	428
bankking$	428
banks$	428
bannin	2081 2082
banning$	1994 5302 5303
bare$	4807
barely$	1064 4285 1065 4286 1066 1102 4323 1103 1104 4425 1572 2173 2183 2509 2873
barrel$	2546
barter$	363 364
bartered$	363 364
bartering$	363 364
barterred$	363 364
barterring$	363 364
barters$	363 364
base	5216
base$	8206
baseball$	2601
basic$	2630
basically$	981 4202 982 983 984 985 988 989 990 991 2507
basis	2013
bath	5485
bath$	8475
battle$	2526
be	5235
be$	3290 3436 3437 3438 6443 3468 3472 463 464 3689 3810 6897 3911 696 722 723 724 725 726 727 728 729 730 731 3953 3988 817 831 832 833 834 835 836 4067 4068 4184 4185 4186 977 981 4202 982 983 984 985 988 989 990 991 7321 7323 1146 4510 4513 7510 7511 7512 4536 4577 4587 4590 4740 4743 4782 4844 1747 1748 5105 5106 5131 8163 5179 5186 5236 5247 5271 8290 2383 2387 2440 2441 2451 2667 2783 6004
beanie$	5812
beanies$	5812
bear$	4971 2669
beard$	5785 5800 5802
bearded$	3028
beards$	5785 5800 5802
bearre	8225
bears$	2669
beat	8457 8462
beaten	2227
beaten$	3264 5448
became$	463 464 696 722 723 724 725 726 727 728 729 730 731 4019 817 831 832 833 834 835 836 977 981 4202 982 983 984 985 988 989 990 991 1146 2383 2387 2425 2440 2441 2451 2854
becaug	8225
because$	3237 177 196 198 2247 8459
bechar	8225
becom	1931 2834
become$	463 464 696 722 723 724 725 726 727 728 729 730 731 4024 817 831 832 833 834 835 836 977 981 4202 982 983 984 985 988 989 990 991 1146 7511 2382 2383 2387 2425 2440 2441 2451
becomes$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 977 981 4202 982 983 984 985 988 989 990 991 1146 4551 2383 2387 2440 2441 2451
becoming$	4019 4025 2382
bed	2234 2253 2861
bed$	6471 6562 6563 6564 6565 6566 6567 6568 6569 8362 8416 5437 5438 5455 5483
bedbugs$	5474
bedealt$	8225
bedeta	8225
bedroom$	5438 6167
bedrooms$	5320
beds$	6471
bedwetting$	6082
bee$	5612
been	5329 2277 2834
been$	3301 3302 3330 3331 111 120 3361 3362 279 6618 6625 6627 6628 6629 3646 463 464 696 722 723 724 725 726 727 728 729 730 731 773 4015 4016 4017 4023 4029 817 831 832 833 834 835 836 926 977 981 4202 982 983 984 985 988 989 990 991 1068 1146 4485 4486 4487 4489 4490 4491 1452 1453 4690 7790 7791 4812 4813 7814 1666 4926 4927 4928 4961 4962 4963 1747 1748 5027 5105 5179 5186 5290 2134 2158 5404 2209 2240 5498 2383 2387 2425 2429 2440 2441 2451 2667 2783 2847 2853 2854 2901 2903 2904 2938 2942 2952 2960 2962 2963 2967
bees$	5612
befing	8225
before$	4173 7206 8000 8029 5493
befriend$	6538 332 333 334
befriendded$	332 333 334
befriendding$	332 333 334
befriended$	332 333 334
befriending$	332 333 334
befriends$	332 333 334
beggars$	2676
begun	2850
behav$	6612
behave$	6414 6607 6608 6609 6610 6611 751 935 4156 936 937 938 4159 939 940 4161 941 942 943 944 945 946 947 970 971 972 973 974 7484 7490 7504 7568 2448 5830
behaved$	6607 6608 6609 6610 6611 6612 6620 6643 6644 751 4050 935 4156 936 937 938 4159 939 940 4161 941 942 943 944 945 946 947 970 971 972 973 974 2448 2449 5687
behaves$	751 935 4156 936 937 938 4159 939 940 4161 941 942 943 944 945 946 947 970 971 972 973 974 7568 2448
behavi	8271 2081 8430
behaving$	6612 751 935 4156 936 937 938 4159 939 940 4161 941 942 943 944 945 946 947 970 971 972 973 974 2448 2450
behavior$	6263 798 799 800 801 802 803 804 805 806 5517
behaviors$	6263 5517
behaviour$	3 4 5 6 7 8 9 3233 3234 3235 3240 6259 6263 6309 6385 6386 6387 6388 6389 6390 6391 6392 6407 3733 513 514 6774 6775 6776 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 6833 6834 6835 6836 6924 798 799 800 801 802 803 804 805 806 7048 7049 7050 7051 5142 5190 8186 8191 8192 5234 5265 5273 5302 5323 5398 2189 8407 5418 5496 5517 5518 5581 5600 5601 5665 2445 2896 6201
behavioural$	2445
behaviours$	6259 6263 7048 7049 7050 7051 5517 5518 5665
behavs$	6612
behavved$	6612
behavving$	6612
behind	5120 8117 8226 5238 2018 8242
behind$	7244 7245 7246 4942 8110 5239 2186 5736
being	2834
being$	3330 3331 6343 3464 279 3606 463 464 696 722 723 724 725 726 727 728 729 730 731 4010 817 831 832 833 834 835 836 4125 977 981 4202 982 983 984 985 988 989 990 991 4219 1146 1452 1453 7792 1666 4925 5271 8340 2166 2383 2387 2425 2440 2441 2451 2901 2903 2904 2938 2960 2962 2963 2967
belief$	5897
believe$	7804 7973 2017
believed$	7580 7581 7582 7583 7584 1835 1906 2015 2107
believes$	2017
belligerent$	3012
belocked$	8225
belong	1931
belongs$	7957 5886
below$	2186 6139
bench$	2062 8274 2287
benefit$	6801 1838 8050 1935
benefited$	1935
benefiting$	1935
benefits$	1935 2060
bepros	8225
bereaved$	2220 3206
bereavement$	8455 3206
besear	8225
bespectacled$	3028
bespok	2185
best$	965
bestopped$	8225
besumm	8225
beta$	5386
betray$	2658
betrayed$	2655 2658
betraying$	2658
betrays$	2658
better$	3293 3307 6717 6718 3736 6727 6728 7671 2046
betwee	8073
between$	6148
beyond$	830 934 1338 2410 2411 2619
bid	2013
bid$	2044
big$	3272 1039 1040 1041 1042 1131 1150 2540 2547 2563 2580
biggest$	2724
biological$	2486
biopsy$	8365
bipola	5481
bipolar$	8471 2869 3125
birth$	7087 2486 6096
birthmark$	3029
birthmarks$	3029
bitchy$	3014
bitten$	5748
bitterly$	1665
black$	1133 1154 4378 1166 4406 4407 4408 1188 1217 7432 7433 7434 7445 2536 2537 2558 2559 2565 2580 5812 2596 5961
blackheads$	5808
blackout$	3101
blackouts$	3101
blade	8492
blade$	8491
bladed$	8491
blam$	1821 1822
blame$	6663 6664 6665 6666 6667 6668 6669 6670 6671 6672 6673 6674 3686 3687 6699 6700 6701 6702 6712 6713 6714 6715 7958 7961 7962 7963 4974 7965 7970 7971 5007 2665 2666 5890
blamed$	6679 1821 1822 2268
blames$	4974 7965
blameworthy$	3035
blaming$	1821 1822
blammed$	1821 1822
blamming$	1821 1822
blams$	1821 1822
blank$	7456
blanket$	1271
bleach$	2559
bleached$	2559 2580 5803
blight$	2421
blind$	4899 5892 2685 6101 6102
bling$	6877
blinkered$	3035
block$	7137
blockers$	8376
blond$	4396 2559 2580 3028
blonde$	4396 2559 2579 2580 3028
blood$	2829 2864 6105
bloody$	2643
blue$	2560 2580 5812
board$	4695 4700 4701 7960 7989 5026 8243 5254 6010
boards$	6010
bodge$	3038
bodged$	3038
bodges$	3038
bodging$	3038
bodies$	6561 6639 3652
bodily$	5501
body$	6561 3652 1013 1014 1015 1016 1017 7242 5091 1872 2568
boisterous$	3014
bomber$	5812
bombers$	5812
bone$	2470
boned$	5768
book$	8283
boost	1997
boots$	5812
born$	2127 8382 2881
borough$	6152
boss$	6376
bosses$	6012
bossy$	3014
botch$	3038
botched$	3038
botches$	3038
botching$	3038
both$	2382 5849 2717
bother$	6656 7531 7532 7533 7534 7740 5854 5855
bothered$	6612 6620 7669 7680 7685 7690 7701 7702 7703 7704 7705 7706 4721 7730 7731 7732 7733 7734 7735 7736 7740 4756 7814 4958 8018 1815 5854 5855
bothering$	5854 5856
botherred$	5854
botherring$	5854
bothers$	5854
bottom$	2893
bottoms$	7438 1233 2603
bound$	1300 1301 1302
boundaries$	5574
box$	5485 2579 5860 2640
boy	5219 2016 8230 8231 8253 8257 8265 5293 8326 5472 5504 6009
boy$	188 235 7021 7035 7036 7037 7038 7039 7040 4588 4589 5065 8494 2354 5585 5597 2384 5619 5660 2447 5784
boyfri	8430
boyfriend$	6518 6582 372 373 374 375 8414 2223 8436 8449 8474 5544 5545 2325 2326
boyfriends$	6582 372 373 374 375 5544 5545 2325 2326
boys	5049 5057 8089 8091 5102 1884 1885 5126 1928 5262 8252 8271 2079 8329 2728
boys$	6270 6354 6374 6379 188 6440 235 6494 6518 6553 6555 3630 3634 3635 3654 517 3774 6855 6869 6885 3904 684 685 686 6902 6966 7021 7024 7035 7036 7037 7038 7039 7040 7055 7109 7110 7111 4260 4261 4262 4263 7280 7454 7535 7536 7537 7538 7539 4556 4557 4558 4573 4582 7579 4623 7658 4815 4816 4817 4818 4819 4820 4864 7869 7888 7896 7897 7898 7899 7900 7901 7902 8116 5149 2004 5300 2098 2112 5525 5585 5597 5619 5660 2447 5784 5879 5884
braces$	5802 5808
braid$	5800 5802
braided$	2580 5803
braids$	7435 5800 5802
brain$	3167
brand$	7402 5823
branded$	2596
brands$	7402 5812 5823
brat$	3001
brats$	3001
breach	2968
breach$	8266 2285
breached$	2285 2968
breaches$	2285
break	8430 5445 8477
break$	6414 680 681 4094 7512 7617 8286 2353
breakdown$	7949 8374 5709 6152 6164 6169
breakdowns$	5709
breakfast$	8427
breaking$	680 681 7617 1727 2086 2353
breaks$	680 681 7617 1727 2353
breakup$	8435
breath$	7394
brief	2068
brief$	1824 1845 5289
briefed$	1887 5305
briefi	5908
briefing$	1845 5289 2789 6011
briefs$	1845 5289
bright$	2580
bring	1947
bring$	6230 6231 6241 437 438 439 440 441 1057 1975 2072 2770
bringing$	437 438 439 440 441 1057 1975 2072 2770
brings$	6230 6231 437 438 439 440 441 1057 2072 2770
broad$	2540 2545
broke$	680 681 4093 1727 2353 6152
broken$	4095 1727 2439 5662 6152
bronchitis$	3184
brothe	8418 5439 8431 5442 8438 8441 8442 2251
brother$	2202 8429 5440 2223 5467 5707
brothers$	7087 5707
brough	1894 5173
brought$	6223 6230 6231 6241 437 438 439 440 441 1057 8163 5225 2005 8237
brown$	1166 2558 2559 2560 2565 2580
bruise$	3186
bruised$	3186
bruises$	3186
bruising$	3186
brunette$	4396 3028
brush$	1723 1744
brushed$	1669 1723 1744
brushes$	1723 1744
brushing$	1723 1744
buck$	4403 7927 2660
budget$	5010 8012 8021 8022
budgets$	7944 5010
bugs$	5474
build	8059 1934 1947 2688 2726
build$	7352 7353 7354 2024 5761
builded$	2024
buildi	1947 5212
building$	8012 8202 2024
builds$	7352 7353 7354 2024 5761
built$	4364 5203 8319 5762
bulimia$	3121
bulimic$	3121
bulk$	2067 5310
bulky$	2540
bullied$	6249
bullies$	6911 6912 6913 6943 6944 6945 5603 5604 5608 5609
bully$	6911 6912 6913 6943 6944 6945 5603 5604 5608 5609
bullying$	6967 7088
bump$	5392
bunch$	733 7021 7035 7036 7037 7038 7039 7040 882 5597 5660 5712
bungle$	3038
bungled$	3038
bungles$	3038
bungling$	3038
bunk$	2308
bunked$	2308
bunking$	2308
bunks$	2308
burden$	3965
bureau$	8041
burgla	8034 8044 8117 8130 1921 5201 8227 8228 8229 8270 5489 5490 5501 5503 2989
burglar$	6943 6944 6945 8110 5608 5609
burglaries$	8118 5142 8191 8479 8493 8502 5987 6210
burglars$	6943 6944 6945 5608 5609
burglary$	1840 5142 8136 8479 8480 8491 8493 8502 2717 2734 6210
burgle	3219
buried$	1719
burly$	2540 3028
bury$	1719
burying$	1719
bus$	6490 6491
busine	5200 5301 5971
businesses$	8038 8166 8190 8291
busy$	7967 4978
but$	3344 4202 982 983 984 985 988 989 990 991 4239 4255 4336 7616 4935
buy	5114
buzz$	3270 50 6849 2571
by	5160 2752 2757
by$	6373 3861 3862 6888 7008 4065 4298 7482 7663 7819 4831 4832 4833 7875 7878 7879 7880 7881 5073 1880 8132 5146 5363 8379 5402 2301 5850 5876 5999 6174 6175
c$	6027 6210
cad$	3064
cads$	3064
cahms$	3145
caked$	1172
calculated$	3291 71
calculating$	3014
call$	7909 7911 7912 1846 2114 5884
called$	7814 8018
caller$	5616
callers$	5616
callin	8196
calling$	1846 5270 2114
callous$	3014 3035
callousness$	3035
calls	1889 5111
calls$	7911 7912 7955 7956 1846 8101 5196 8242 5294 2114 5884 5885
came$	6643 6644 496 1221 1230 8018 1894 2001 2164 2209 2330
camera	5091 5107
camera$	8075 8081 5092 8083 1880 8097 2019
cameras$	8075 8081 5092 8083 1880 8097 2019
camhs$	3144
camouflage$	5812
campaign$	2767
can$	3300 4020 846 909 912 913 915 923 963 1043 1063 1075 1078 1113 4575 1370 1373 4614 1521 1754 1880 5173 2014 2053 2192 2614 2804
cancer	5481
cancer$	8471 3165
candidates$	5188
cannab	8492 5509
cannabis$	6562 6563 6564 6565 6566 6567 6568 6569 6574 8088 5373 8364 8375 8499 5526 2862
cannot	2157 2192
cannot$	599 4541 7546 7547 7548 7549 1369 1519 1561 5413 2919
cap$	1213 7425 7426 7427 7435 7440 5812 2595 5817 5822
capab	5269
capabi	8148
capability$	3061
capable$	1045 4275 4294 4295 1079 4595
capaci	8148
caps$	1213 7425 7426 7427 7435 7440 7441 7442 7443 5812 2595 5817 5822
capsules$	5356
captur	5212 2726
capture$	8202
captured$	5095
car	6170
car$	6509 6510 6511 6512 2708
care	2213
care$	3820 3821 3822 3823 3824 3825 3826 3827 3828 3829 3830 3831 4092 4132 4264 4265 4266 4269 4270 4272 4273 4276 4283 7297 7298 7299 7300 7311 7316 7317 7318 7319 7320 7531 7532 7533 7534 7550 7551 7552 7655 7740 4751 7779 7780 7781 7782 7783 7784 7785 7786 4799 4800 4801 4802 4803 7985 7986 7987 7988 5019 1799 1800 1801 8387 8413 8420 8421 5434 5475 8469 8470 2487 5854 5855 5893 6149 2929 2930
cared$	7669 7685 7690 7701 7702 7703 7736 7740 1799 1800 1801 5854 5855
career	8323
career$	5600 5601 2388 2722
careful$	6232 3247 3248 3249 3250
careless$	58 59 3417 509 2339 3035
carelessly$	3035
carelessness$	3233 3234 3235 6408 6409 6410 6411 6412 6413 6691 3702 3035
carer	8438
carer$	8415 8421 8429 2230 6149 6160
carers$	8421 6149
cares$	7550 7551 7552 1799 1800 1801 2230
caribbean$	1154
caring$	2230 5840
carpet$	7934
carrie	1859 8242
carried$	3334 6342 6632 499 500 7775 7776 7777 7778 2331 5553
carries$	499 500 753 942 943 944 945 946 947 970 971 972 973 976 7613 7614 7615 5134 8322 2331 5553 2669
carry	1859
carry$	6271 3333 6414 6443 6445 6446 6607 6608 6609 6610 6611 499 500 6843 6845 752 942 943 944 945 946 947 970 971 972 973 975 1192 7512 7613 7614 7615 2331 5553 2669
carryi	5120 8226 8242 5502
carrying$	6343 6607 6608 6609 6610 6611 8110 2018 5501
case$	6940 7020 5023 5155 8158 1982 8258 5326 8485 5621 5623 5663 5664 2727 6194 6197
cases$	6940 7020 8258 5621 5623 5663 6194
cash	2043
cash$	6377 6378 3516 6562 6563 6564 6565 6566 6567 6568 6569 6574 6577 6851 6852 6877 5264 2423
cast$	6270 4573 4582 7579
casually$	1152 2562 5811
casualty$	8356 8369
catalogue$	1449
catch	8059 8082 8162 5208 5988
catch$	8084 8094 1963 8198 8199 2092
catches$	1963
catching$	1963
category$	4033 2247
catheter$	3189
catty$	3014
caught	8225 8237
caught$	6249 6252 2281 2429 2987
cause$	6223 6241 484 6939 7511 5620
caused$	6223 6241 484
causer$	5592
causers$	5592
causes$	484 6939 5620
causin	5238 2018
causing$	484 6974 7617 5239
cautio	5490 6184
caution$	8480 8501 6209
cautioned$	2964
cautions$	8501
cautious$	6234
cavalier$	3035
cbo	5234 5265 2983
cbo$	8224 8255 5275 6204
cbos$	8224 8255 5275
cbt$	6071
cce$	6472
cctv	5091 5107
cctv$	5066 5067 5068 1848 1849 8081 5092 1873 1883 8097 8194 1992 2019 5927 2714
ceases$	8177
cell$	8041 2699 5998 6051
cells	5497
cells$	8487
central$	8289
centre$	8190 8236 8299 8500
cerebral$	2878
certain$	1300 1301 1302 1335
certainly$	1414 1422 4643 1423 1424 5847
certainty$	1336
chain$	1912 8285 5812 5965 6034
chains$	8285 5812 6034
challe	8295 5306
challenge$	7617 8296
challenged$	7617
challenges$	7617
challenging$	7009 7010 7011 7012 7013 7014 7015 7016 7017 7057 7058 7059 7060 7061 7062 7063 853 854 855 856 857 7617 2439 2442 2444 5672 3014
chance$	3392 172 173 6807 6808 4546 4564 1704 1705 1706 1707 7935 7936 1978 2109 5563 5882
chances$	6348 3392 172 173 6807 6808 1704 1705 1706 1707 7935 7936 5563 5882
change$	3588 6579 6999 7457 7484 7490 7504 7565 7594 7595 7596 7605 7804 5830 5831 5838
changed$	7580 7581 7582 7583 7584 2891
changing$	7594 7595 7596 4607 5838 2891
chaos$	6693
chaotic$	2439 5661 2442 3014 3035
character$	6961
charg	8162
charge	5120 1933 8156 5168 5225 8225 8242
charge$	8110 8143 5154 8277 8501 5985 2807 6180
charged$	8215 2966 6188
charges$	8122 8158 1952 8501 5985 5991 2807 6180
charging$	5168 2762
charity$	4695 4700 4701 7960 7989 5026
charm$	4119
charms$	6639 6640
chart	1860
chart$	1930 2020 5245 5966
charted$	2020
charts$	5966
chase$	6260 6261 6849
chaser$	7911 7912
chasers$	7911 7912
chasing$	7911 7912
chat$	6541 6542 332 333 334 5315 2096
chated$	332 333 334
chating$	332 333 334
chats$	332 333 334 2096
chatted$	332 333 334
chatting$	332 333 334
chav$	3001
chavs$	3001
cheat$	5608
cheats$	5608
check	5908
check$	8075 1901 1985 5211 2007 2029 2047 2064 8283 8360 5922 5992 6013
checked$	7814 8018 5110 2029 5280 8310
checkes$	2029
checking$	2029 2047
checks$	8075 1882 1901 5178 2029 2047 5922 5992 6013
cheek$	7382
cheeks$	7382
cheeky$	3014
chested$	5767
chicken$	6490 6491
child	8271 5416 5472 5504
child$	188 235 349 7021 7023 7024 7035 7036 7037 7038 7039 7040 7207 7208 7209 7210 7211 7344 7347 5393 8406 8422 2212 2214 2215 2256 8494 2316 2354 5584 5597 2378 2381 2388 5660 2447 5705 5730
childhood$	2889
childish$	3014
childlike$	7244 7245 7246 5736
children$	6270 188 235 3630 3634 3635 3654 517 3774 3904 684 685 686 6902 6929 7021 7024 7035 7036 7037 7038 7039 7040 870 4201 7207 7208 7209 7210 7211 7344 7347 7535 7536 7537 7538 7539 4556 4557 4558 4573 4582 4623 7658 4815 4816 4817 4818 4819 4820 4856 4863 7888 7896 7897 7898 7899 7900 7901 7902 4991 2213 8443 5525 5572 5584 5597 5660 2447 5705 5730 5849 5878 5879 5884
chin$	7382
chinese$	4380 5807
chip$	4086 866
chis$	3046
chlamydia$	3155
choice$	3 4 5 6 7 8 9 6263 3281 3282 62 63 3285 65 66 67 3289 69 6281 3292 6283 6284 6285 6286 6287 6288 6297 6298 6299 6300 6301 6302 6303 6304 6385 6386 6387 6388 6389 6390 6391 6392 3405 6396 6397 6398 6406 3453 6444 234 3456 7112 7216 4300 4301 5517 5518 5519 5520 5522 5732
choices$	3 4 5 6 7 8 9 3233 3234 3235 6263 6283 6284 6285 6286 6287 6288 82 83 84 85 6297 6298 6299 6300 6301 6302 6303 6304 6305 6306 6309 6312 6313 6314 6315 6316 6385 6386 6387 6388 6389 6390 6391 6392 234 3456 3733 513 514 6774 6775 6776 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 7216 4300 4301 5517 5518 5519 5520 5732
choose$	6322 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 4284 7281 7282 7510 7633 2302
chooses$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 7633 1760 1761 1762 1763 2302
choosing$	6385 6386 6387 6388 6389 6390 6391 6392 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 7284 7285 1760 1761 1762 1763 2302
chose$	6322 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 7633 7925 1760 1761 1762 1763 5005 7996 2302 5892
chosen$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 252 253 6612 6620 2302
chronic$	8350
chubby$	4396 3028
chunky$	2540
cid	8040
cigarettes$	6377 6378 6562 6563 6564 6565 6566 6567 6568 6569 6574 6577
cin$	2955
circul	1894
circulate$	1825 5047 1827
circulated$	1825 5047 1827 8039 2021
circulates$	1825 5047 1827
circulating$	1825 5047 1827
circulation$	8171
circumstances$	7632 6165
citalopram$	3141
city$	4360
civil	2081 2757
civil$	5302 2774
clad$	1194 1195 1196 5773 5783 2590
claim$	3905 3906 3907 6162
claimed$	3905 3906 3907
claims$	3905 3906 3907
clamp$	2753
clamped$	2753
clamping$	2753
clamps$	2753
class$	3513 6925 3989 7064 8492 5509 2806 2989
classed$	821 1931
classmates$	5525 5607
clear	1996 2025
clear$	1166 1335 4945 1948 2107 2565 2630 2766 2800
cleared$	2088
clearly$	1320 1321 1322 1323 1414 1422 4643 1423 1424 4683 1747 1748 2667
cleft$	2882
clever$	1040 1041 1042
clingy$	3014
clinic	2147 2834
clinic$	5368 8360 8366 8369 2678 6078 6080
clinically$	2865
clip$	3584 3585 365 366 8194
clips$	3584 3585 365 366
close	1897
close$	7971 1792 1834 5118 5880
closed$	1708 1792 5843 5846 5880
closes$	1792 5880
closure$	1994 2801
clothe$	5914
clothes$	3240 3251 6562 6563 6564 6565 6566 6567 6568 6569 7425 7426 7427 7432 7433 7434 7435 7446 7451 5221 5812 5817 5914
clothing$	7425 7426 7427 7446 7451 5812 5814 5817
club$	1809 2678
clueless$	3035
co$	3812 6991 4468 4495 4501 4506 4515 4583 5657 2757
coach$	6376 6559
coaches$	6559
coat$	7425 7426 7427 7435 5812 5817 5821
coats$	7425 7426 7427 7435 5812 5817 5821
cocain	8492 5509
cocaine$	5373 8375 8499 5526
cocky$	3014
code$	5760
codein	5386
codeine$	8364 8376
codes$	5760
coerced$	6249 6846
cognitive$	2872
cohort	5126 8152 5219 2016 8230 8231 8253 8257 8265 5293 8326 6009
cohort$	7021 7035 7036 7037 7038 7039 7040 8116 8188 2004 8233 2098 5660 2730
cohorts$	8233
cold$	7812 7993 8463
colleagues$	2097
collec	5908 2688 2726
collect$	1823 5244 5312
collected$	1823 5244 8319
collecting$	1823 5244
collective$	2630
collects$	1823 5244 8322
college$	4695 4700 4701 7960 7989 5026 8391 8392 8394 8404 8405 8411 2678 6111 6127
collude$	476 477
colluded$	476 477
colludes$	476 477
colluding$	476 477
colostomy$	3187
colour$	5787
coloured$	2580
colours$	7446 5787 5812
combat	1975
combative$	3012
come	8325
come$	6367 6614 3632 6801 935 938 940 1067 4302 4303 4304 1221 1230 7484 7490 7504 7511 7568 7707 7708 7709 7710 2001 2164 2209 2330 5830
comes$	494 935 938 940 1221 1230 7568 8074 2164 2940
comfort$	5010
coming$	2164 8461
comings$	2076
comman	5294
command$	8123
commands$	8284
comment$	1238 1239 1240 1241
commented$	1238 1239 1240 1241
commenting$	1238 1239 1240 1241
comments$	1238 1239 1240 1241
commentted$	1238 1239 1240 1241
commentting$	1238 1239 1240 1241
commit	5120 8226 5238 2018
commit$	6414 7484 7490 7504 7512 8120 8195 8259 8336 5830
commits$	8195 8336
committed$	8336 2282
committing$	8110 5239 8312 2282
committs$	2282
common$	3835 7985 7986 7987 7988 5501 5893
commun	1832 5200 2275
communicate$	332 333 334
communicated$	332 333 334
communicates$	332 333 334
communicating$	332 333 334
communication$	1739 1740 1741 1742 2630 5875
community$	6932 5053 5077 8166 1970 8190 5496 5572 2971 2979 2986
company$	6213 3391 6424 6442 6876 3889 3890 4695 4700 4701 7960 7989 5026 1809 5571 2677
compar	2059
compare$	5211
compared$	5280
compass$	6826
complacency$	3035
complacent$	4978 3035
complain$	1238 1239
complained$	1238 1239
complaining$	1238 1239 7617
complainned$	1238 1239
complainning$	1238 1239
complains$	1238 1239
complaint$	7818 5577 5884
complaints$	7818 7955 7956 5577 5884 5885
complete$	1271 1775 2024 2630
completed$	7775 7776 7777 7778
completeed$	2024
completeing$	2024
completely$	893 4674 2522 2622 2625
completes$	2024
complex$	2442 2889
complexion$	5786 3029
complexions$	5786 3029
compliance$	5580 5655
compliant$	4060 5654
complicit$	33 261 262 263 264 277 477
complicity$	6406 476
comply$	6414 6801 7457 7484 7490 7504 5830 5831
compromise$	10 2292 2293
compromised$	10 2292 2293
compromises$	10 2292 2293
compromising$	6213 10 2292 2293
compulsive$	2388 6048
computer$	5923
conceal$	526 527 1225
concealed$	526 527 1225 5825
concealing$	526 527 1225
concealled$	526 527 1225
concealling$	526 527 1225
conceals$	526 527 1225
concer	5161 2159 2196 2258
concern$	3838 4738 4739 7779 7780 7781 7782 7783 7784 7785 7786 7818 5884
concerned$	4955 4956 5034 1814 8226
concerning$	7009 7010 7011 7012 7013 7014 7015 7016 7017 2444
concerns$	6833 6834 6835 6836 4738 4739 7818 7955 7956 8151 5884 5885
concerta$	3138
concus	3167
condit	5348 5353 2968
condition$	8338 8343 8496 6065 6066 6190
conditional$	2963
conditions$	6891 2235 8496 6165 6190
conduc	1859
conduct$	3 4 5 6 7 8 9 3233 3234 3235 3240 6263 6407 6774 6775 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 798 799 800 801 802 803 804 805 806 942 943 944 945 946 947 5517 2445 2869
confer	8425
confidence$	1013 1014 1015 1016 1017
confidential$	2689
confidentiality$	7932
confiscated$	5086
conflict$	6693 6853 7618 2235 5581
confro	8295 5306
confront$	8296
confrontation$	6693
confrontational$	7018 7019 7057 7058 7059 7060 7061 7062 7063 5672 3012
congregate$	7094 5759
congregated$	7094 5759
congregates$	7094 5759
congregating$	7094 5759
connected$	689 1907 8226 5237 5581
connection$	2291
conscious$	3291 71 3416
consensual$	2501 2997
consent$	6406 380 381 382 383 384 385 902 903 904 905 7324 4344 4345
consented$	380 381 382 383 384 385 6597 387 391 902 903 904 905
consenting$	380 381 382 383 384 385 2501 2997
consents$	380 381 382 383 384 385 902 903 904 905
consequences$	6307 98 6810 6811 6812 6813 6814 6815 6816 6817 6818 6819 6820 6821 7104
consid	1894 1931 1938
consider$	6801 7484 7490 7504 7804 5830
considered$	816 2148 2382
considering$	2148
consistent$	1271
consistently$	1406 4627 1407 4628 1408 1409 1410
consort$	2348
consorted$	2348
consorting$	2348
consorts$	2348
consortted$	2348
consortting$	2348
consta	5066 5067 5068 1848 1849 1883
constable$	8056 8057 8058 5069 5070 5104
constables$	8056 8057 8058 5069 5070 5104
constant$	4921 4922
constantly$	321 1406 4627 1407 4628 1408 1409 1410 1665
consti	1931
consul	5353 5367
consultant$	8343 8353 8357
contac	5081 8196 8235 2076
contact$	3391 6538 332 333 334 336 337 338 339 340 341 342 875 876 8196 2236 5711 5827
contacted$	332 333 334 336 337 338 339 340 341 342
contacting$	332 333 334 336 337 338 339 340 341 342
contacts$	332 333 334 336 337 338 339 340 341 342 8071 5297
contactted$	332 333 334 336 337 338 339 340 341 342
contactting$	332 333 334 336 337 338 339 340 341 342
contain$	6985 7594 7595 7596 5317 5838
contains$	5317
content$	160 161 166
continually$	321 1406 4627 1407 4628 1408 1409 1410
continue$	6322 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 7511 2306
continued$	6322 6342 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 1271 2306
continues$	6322 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 2306
continuing$	6322 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 2306
continuously$	1406 4627 1407 4628 1408 1409 1410
contraception$	7290 7291 3154
contraceptive$	3154
contract$	8180 6204
contracts$	8180
contribute$	476 1980
contributed$	6223 476
contributes$	476 1980
contributing$	476
contro	1975 5197
control$	6801 6823 6829 6960 6985 7009 7010 7011 7012 7013 7014 7015 7016 7017 4047 7041 4061 7074 4305 4306 7544 7594 7595 7596 5066 5067 5068 1848 1849 1850 1883 5107 8161 8187 2041 5301 5632 5838 2768 6032
controlled$	6249 7489 7495 7500 7509 7577 7580 7581 7582 7583 7584
controlling$	2444 6012 3014
controls$	6012
convenience$	5010
conveniently$	2671
convic	5168 5225
convict$	2788
convicted$	8215 2961 6183
convicting$	2788
conviction$	8158 8501 2961 3080 3208
convictions$	8122 8158 8501 2961 3080 3208
convince$	7565
cooper	5342
cooperate$	6399 6801 6992 7457 7484 7490 7504 7804 8332 5830 5831
cooperating$	6992
cooperation$	6991 5657
coordi	2757
cope	5352
cope$	4136 942 943 944 945 946 947 4264 4265 4266 4269 4270 4272 4273 4276 1058 1059 1060 7281 7282 4296 1076 1077 4299 7806 8342 8363 2521
coped$	942 943 944 945 946 947 2521
copes$	942 943 944 945 946 947 2521
copied	1830
copied$	8305
coping$	942 943 944 945 946 947 4264 4265 4266 4269 4270 4272 4273 4276 7284 7285 2521
copy$	2068
core	8152
core$	3975 3976 8213 8289
cornrows$	3029
corporate$	2630
correl	2059
correlated$	5280
corrob	1832
corroborated$	5053
corrupting$	693 694 695 2377
cotton$	2512
couch$	8452
could$	21 22 23 24 25 236 237 238 239 240 241 4021 847 909 912 913 915 923 963 1043 1063 1113 4575 1371 1372 1462 1463 1464 1465 1466 1467 1468 1469 1470 1471 1472 1473 1520 1530 1562 1714 1784 1785 1787 1788 5060 1842 2014 2053 2192 2614
council$	4695 4700 4701 7960 7989 5026 1809 2630 2668 2677
counse	5353
counselling$	8344 6071 6091
counsellor$	8343 8353
countless$	3339 3359 4921 4922 4945
county$	3483 3499 3505 3508 3514 6506 6507 6508 735 4140 2805 6152
couple$	882 8466
courier$	6946 740 5610
couriers$	6946 740 5610
course$	4636 4643 1423 1424 7637
court	5225 8225 2764 2968
court$	448 449 8215 8256 2062 8274 8483 2277 5499 2287 2333 2764 5985 6169 6180 6193 2973 6198
courted$	448 449 2333
courtesy$	7722 7723
courting$	448 449 2328 2333
courts$	448 449 7090 7091 8215 2062 8274 2333
cousin	8418 8431
cousin$	2202
cover$	1225 1722
coverage$	5267
covered$	1225 1722 5825
covering$	7412 1225 1722
coverings$	7412
coverred$	1225 1722
coverring$	1225 1722
covers$	1225 1722
covert	2000
covert$	5221 2689 3050
covertly$	3050
cowardly$	3035
cp$	2955
cpn$	5275
cpns$	5275
cpw$	5275
cpws$	5275
crack	8492 5509 2754
crack$	8088 8375 8499 5526
crackdown$	8269 5975
cracked$	8237
crackeddown$	5975
crackingdown$	5975
cracksdown$	5975
crave$	638 639 2458
craved$	638 639 2458
craves$	638 639 2458
craving$	638 639 2458
crazy$	5661
create$	484 2024
created$	484
createed$	2024
createing$	2024
creates$	484 2024
creating$	484
credit$	6562 6563 6564 6565 6566 6567 6568 6569 6574 6576 6577
cries$	862
crime	8034 1832 8044 5058 5129 8131 1921 5196 5201 8227 8228 8229 8241 5262 8252 2052 8270 2102 5334 8335 5503 5917 5951 5965 5971 5990
crime$	6260 6261 6472 6486 6860 6967 7088 8040 5053 8048 1840 8110 8118 8119 5137 5139 5142 5152 5189 5193 8183 8184 8186 1976 8191 5210 5229 2009 8221 8222 5234 5242 2023 2028 2036 2040 8258 5273 5277 8270 8294 2087 8300 5323 2106 8324 2125 2275 8493 5523 5524 5581 2423 2733 2734 5987 5996 2777 2781 2798
crimes$	6472 8118 8119 5142 8186 8258 5273 2125 5987
crimin	8034 1832 8044 1897 8111 8117 8130 8131 5196 8227 8235 5940 5951 5971 5972 2757 5990 2972 2989 3070
criminal$	6472 6476 6479 6494 6878 6879 6880 6881 703 6943 6944 6945 5053 5118 8109 5152 5156 5168 5202 5333 5489 2275 5501 5503 5524 2349 2380 5608 5609 2438 2482 5713 5965 2746 2764 2980 6210 3014
criminalise$	1770 1771 1772 1773
criminalised$	1770 1771 1772 1773
criminalises$	1770 1771 1772 1773
criminalising$	1770 1771 1772 1773
criminality$	6472 6486 8186 5523 3056
criminally$	2472 2735
criminals$	6494 6860 6862 6878 6879 6880 6884 703 6943 6944 6945 8139 5524 5608 5609 5713
crimint$	8079
crisis$	5367 2820 6066
crohn	2831
crohns$	6052
crook$	6975 5608 5643
crooked$	4401
crooks$	6975 5608 5643
crop$	4418 7425 7426 7427 7441 7442 7443 4457 5817 2598
cropped$	2580 2596
cross	2059
crosscheck$	5211
crosschecked$	5280
crossreferenced$	5280
crowd$	882 5571 5597 5598
crown	2972
cruel$	3014
cry$	862
crying$	862
cse$	6472
cues$	1704 1705 1706 1707
culpable$	5888 3035
culpri	5120 6009
culprit$	6911 6912 6913 8110 5603 5604 5945 3088
culprits$	6911 6912 6913 8110 5603 5604 5945 3088
culture$	5581
cunning$	3014
curb	1975
curfew	2275
curfew$	5496 8496 8501 5574 6199 3216
curfews$	8501 5574
curiosity$	3233 3234 3235 7779 7780 7781 7782 7783 7784 7785 7985 7986 7987 7988 5893
curled$	4390
curly$	2559 2580
curren	1832
current$	5053 5156 5268
custod	8225 8462 5481 8477 5497
custodial$	2971
custody$	5137 5139 1992 8413 2237 8471 8487
customer$	3383 6559
customers$	3383 6559 8166 5572
cut	1975
cut$	4435 2137 5792 5803 6017 2840
cuted$	2840
cuting$	2840
cuts	1975
cuts$	2137 5792 2840
cuttin	1975
cutting$	2137
cynical$	7018 7019
dabble$	261 262 263 264
dabbled$	261 262 263 264
dabbles$	261 262 263 264
dabbling$	261 262 263 264
dad	8418 5439 8431 5442 2225 8438 8441 8442 2251 2263 5486
dad$	7087 2202 2203 8415 8429 5440 2222 2223 2226 8447 2238 5467 8469 2260 2266 5707
daddies$	5548
daddy$	5548
dads$	2238 5707
daft$	58 59 546 2340
daily$	8363 2790
damage	5129 1921 8227 8228 8229 8241 2052 5334
damage$	7949 8119 5142 5273 8300 8324 8479 8491 8493
damaged$	2439 5661
damn$	7721 7774
damp	2253
damp$	8463 5474
dancers$	4573
danger$	6211 6212 6222 6260 6261 3661 3662 6662 6810 6811 6812 6813 6814 6815 6816 6817 6818 6819 6820 6821 6827 6832 6833 6834 6835 6836 6849 6853 6860 718 719 720 721 7104 7290 7291 4917 5176 5523 5554 2346
dangerous$	6211 6212 3293 6479 6810 6811 6812 6813 6814 6815 6816 6817 6818 6819 6820 6821 3886 2297 3013
dangers$	6211 6212 3320 3321 6810 6811 6812 6813 6814 6815 6816 6817 6818 6819 6820 6821 6833 6834 6835 6836 7104 7290 7291
dark$	1166 7390 1217 4456 2558 2559 2560 2565 2580 5812 2596 5961
darker$	1166 2558 2565
data	5261
data$	7932 8075 8251 5922
databa	5908 5963
database$	8060 8127 8128 8201 5923
date$	6194
dates$	6194
dating$	2328
daught	8271
daughter$	5393
dawn$	2749
day	5979 5983
day$	7610 7611 7612 1413 8099 2109 8342 8363 5420 5421 5895
days	5352
days$	8342 8363 8392 5895
dazzled$	640
dc$	8262
dci$	8262
dead	8462
dead$	8341 8472
deaf$	4900 4901 4902 2686 6063
deal	8130
deal$	6414 292 293 294 713 6949 4000 7281 7282 8120 8195 8259 8295 8309 2305
dealer	5940
dealer$	3363 6361 6371 6372 6463 6476 6494 6497 6506 6507 6508 6517 6519 6522 6555 6587 6605 6772 3883 6874 6875 6878 6879 6880 6881 703 6933 6943 6944 6945 6951 2123 5521 5524 5608 5609
dealers$	3363 6361 6371 6372 6381 6463 6476 6494 6497 6506 6507 6508 6517 6519 6522 6555 6587 6605 6772 6860 6863 3883 6874 6875 6878 6879 6880 6881 6884 703 6933 6943 6944 6945 6951 8138 2123 5521 5524 5608 5609
dealin	8034 8044 5120 8117 8226 8227 8228 8229 8242 5501
dealing$	6260 6261 6472 6482 6487 292 293 294 6506 6507 6508 713 6967 7088 1843 8110 8191 8312 8318 8491 2288 2305 5933 6208
deals	8242
deals$	292 293 294 713 8195 8309 8322 2288 2305
dealt$	292 293 294 3930 3931 3932 3933 713 1939 8225 8237 2056 2273 2305
death	8430 8432 8459
death$	6662 8340 2220
debt	8430
debt$	6169
debts$	6169
decamped$	3055
deceitful$	3014
december$	6492
decency$	7722 7723
decent$	4785 4786 4787 4788
decide$	4284 7281 7282 8059
decided$	7925 1762 1763 5005 7996
deciding$	7284 7285
decision$	3251 6263 3281 3282 62 63 3285 65 66 67 3289 69 6281 3292 6283 6284 6285 6286 6287 6288 78 79 80 81 6297 6298 6299 6300 6301 6302 6303 6304 3318 3453 6444 234 3456 7216 4300 4301 4852 8158 5517 5518 5519 5732
decisions$	3 4 5 6 7 8 9 3251 6263 6283 6284 6285 6286 6287 6288 78 79 80 81 82 83 84 85 6297 6298 6299 6300 6301 6302 6303 6304 6305 6306 234 3456 6774 6775 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 7216 7223 4300 4301 8158 5517 5518 5519 5732
decked$	1194 1195 1196 2590
declin	1975 2121 8352
decline$	7470 2607
declined$	7470 7474 7475 7476 7477 7478 7479 7480 7481 2607
declines$	7470 2607
declining$	7470 2607
decrea	1975
deemed$	816
defeating$	3298
defect$	8338
defend$	4130 4264 4265 4266 4269 4270 4272 4273 4276
defending$	4264 4265 4266 4269 4270 4272 4273 4276
defensive$	3035
defensiveness$	3035
deferred$	2988
defiant$	7018 7019 2444 3014
deficit$	6044 6098
defied$	680 681 2353
defies$	680 681 2353 2676
definite$	1335
definitely$	1414 1422 4643 1423 1424 5847
defy$	680 681 2353
defying$	680 681 2353
degenerate$	3001
degenerates$	3001
degrade$	1937
degraded$	1937
degrades$	1937
degrading$	1937
degree$	195 7297 7298 7299
delay	8354 6093
delay$	7949 8005
delayed$	5892
delays$	7949 8005
deliberate$	3291 71
deliberately$	321 2671
delicate$	2540
delinquency$	3001
delinquent$	2438 2439 5661 2444 3001
delinquents$	3001
demand$	5196 5312
demanding$	7057 7058 7059 7060 7061 7062 7063 5672
dement	5481
dementia$	8471
demonise$	1770 1771 1772 1773
demonised$	1770 1771 1772 1773
demonises$	1770 1771 1772 1773
demonising$	1770 1771 1772 1773
demons	1915
demotivated$	3014
denial$	5566
dental	2147
dental$	5368
dentis	5353
dentist$	8343
deny$	8205 1995
denying$	1995
department$	4695 4700 4701 7960 7989 5026 1809 2668 2677
depend	6083
dependence$	2153
dependency$	2153
dependent$	2153
depends$	2239
deplorable$	3035
deport	8432 5481 8477
deported$	8471
depres	8371 8430 8462 5481
depressant$	6070
depressants$	6070
depressed$	6055
depression$	8471 3123
depressive$	3124
deprive$	8205
deprived$	2439
depth$	7841
dereliction$	3035
descend$	275 276
descendded$	275 276
descendding$	275 276
descended$	275 276
descending$	275 276
descends$	275 276
descri	1837
description$	5112 2080 8333
descriptions$	5046 8037 8061 5112 2080 8301
desert$	2658
deserted$	2655 2658
deserting$	2658
deserts$	2658
desertted$	2658
desertting$	2658
deserve$	467 468 2335
deserved$	467 468 6682 2335
deserves$	467 468 2335
deserving$	467 468 2335
design	1931
designed$	1980 2088
designer$	6851 6852 1218 5812 5815 2596 2602
desire$	4596 7587 7588 7589 7590 7591 7592
desk	5058 5061
desk$	8041 8048 8049 8051 8063 8200 8219 5230 8232 5257 8267 5327 5998
despite$	106 3327 107 108 109 135 139 140 141 6513 6514 6515 6516 6804 6805 6806 1700
destined$	1300 1301 1302 2611
destructive$	3273 6481
detail	1837 2010 5231 5232
details$	3378 3379 3380 8060 8061 8234 8301 8302 5315
detain	5208 8225 2118
detain$	8198 5339 2788
detained$	5961
detaining$	2788
detect	8040 5058 5066 5067 5068 1848 1849 1883 5107 5168 8162 5210 5229 2009 8221 8222 2023 2036 2040 5277 2087 2106 2766 5988
detection$	8158 5985 2765 2766 3090
detections$	8158 5985 2765 3090
detective$	1826 8048 8056 8057 8058 5069 5070 5104 8097 8200 1990 8219 5230 5257 8262 8267 2094 5316 5327
detectives$	1826 8048 8049 1839 8056 8057 8058 5069 5070 8063 1853 5104 8097 5172 8200 1990 8219 5230 5257 8262 8267 2094 5316 5327
detent	5418 2275
detention$	6924 8408 5496 5606 3200
detentions$	6924 8408 5606 3200
deter$	2101 2769
deteri	8352
determ	1899 1996
deterping$	2101
deterr	8237
deterred$	2769
deterrence$	3093
deterrent$	6021 3093
deterrents$	6021
deterring$	2101 2769
deters$	2101 2769
deterting$	2101
develo	5908 2688
develop$	1823 5244 2024
developed$	932 1823 5244 2024
developing$	1823 5244 2024
developmental$	2869 2889 2914
develops$	1823 5244 2024
deviant$	2439 5661 2444
device	1889 5224
device$	1865 8077 8214 2096 2701
devices$	1865 8077 8214 2096
devious$	3014
di$	8262
diabet	8371
diabetes$	3114
diabetic$	3114
diagno	5353
diagnosed$	3158
diagnoses$	3158
diagnosis$	8343 8344 6045 6066 6098 3158
diagram$	1930 5966
diagrams$	5966
diazepam$	3143
dice$	451
dicing$	451
did$	89 6342 346 3618 3656 3731 3732 541 542 543 3773 3776 572 583 584 585 586 587 589 593 594 595 602 629 781 785 859 860 861 1083 1089 1096 1099 1119 1405 4635 7627 7628 4644 4645 1435 1438 1482 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 4752 1541 4768 4774 1554 4776 4778 1583 1585 1586 1587 1588 1589 7820 7821 7925 7975 7976 7977 7978 7998 7999 1795 2331 2633 2636
die$	8341
died	8432 5443 8462
died$	8433
diet	5380 8371
diet$	8370
dietary$	3170
dietician$	8353 3176
dieticians$	3176
dietitian$	3176
dietitians$	3176
difference$	7555 7556 7557 7558 7559 7560 7561 7562
diffic	1909 8354 6088 6107
difficult$	6213 774 775 776 777 778 779 7009 7010 7011 7012 7013 7014 7015 7016 7017 7052 7057 7058 7059 7060 7061 7062 7063 853 854 855 856 857 7088 5130 8328 2439 2442 2444 5666 5672 3014
difficulties$	6687 6694 6695 7052 2206 2235 5666 6064 6066 6089 2920
difficulty$	6064 6066 2920
dim$	3014
direct	2757
directed$	5305
directing$	6012
directs$	6012
dirty$	8463 2580 2589 2596 3028
disabi	5353 8371
disabilities$	6062
disability$	8343 6062 6098 3132
disabl	5481
disabled$	8471 3132
disaffected$	2439 5661 2537
disappear$	6529 325 326
disappeared$	325 326
disappearing$	325 326 5527
disappearred$	325 326
disappearring$	325 326
disappears$	325 326
disappointing$	1631 1632 1633 1634 4923 7914 2654
disappointingly$	3037
disband$	8286
discipline$	5565
disciplined$	3930 3931 3932 3933 5690
disclo	2245
disclose$	6399 6414 6801 7484 7490 7504 5830
discov	5062 1899 1996
discover$	8052
discuss$	7484 7490 7504 5830
diseas	5348
disease$	8338 6098 6106
disengage$	6414 3010
disengaged$	5846 3010
disengagement$	3010
disengages$	3010
disengaging$	3010
disgrace$	3035
disgraceful$	2444 3035
disgracefully$	3035
disguised$	2359
dishevelled$	3028
dishonest$	3014 3035
disinterested$	5846 3014 3035
dismal$	1783 3035
dismally$	3035
disman	3060
dismantle$	8286
dismantling$	2086
dismiss$	622 7970 2664
dismissed$	622 1708 2655 2664
dismisses$	622 2664
dismissing$	622 2664
dismissive$	7018 7019 3035
dismissively$	3035
disobedient$	2439 3014
disobey$	680 681 7617 2353
disobeyed$	680 681 7617 2353
disobeying$	680 681 7617 2353
disobeys$	680 681 7617 2353
disord	5129 1921 5196 5197 8227 8228 8229 8241 5262 8252 5334 5348 8354 6083 6107
disorder$	7052 7088 8119 5142 8186 8187 8294 8300 8324 8338 5376 5666 6053 6054 6080 6089 6090 6098
disorderly$	3014
disorders$	7052 5376 5666
dispersal$	5234 5265
disperse$	8286
dispersing$	2086
display$	547
displaye$	5047 1827
displayed$	547 5047 1827
displayes$	5047 1827
displaying$	547 5047 1827
displays$	547
disposal$	8489 5985
disposals$	5985
disregard$	53 57 6414 680 681 2353 2664
disregardded$	57 680 681 2353 2664
disregardding$	57 680 681 2353 2664
disregarded$	57 680 681 2353 2655 2664
disregarding$	57 680 681 2353 2664
disregards$	57 680 681 2353 2664
disrespectful$	7018 7019 3014
disrup	8156 8162 8237 5988
disrupt$	6967 2750 3068 3083
disrupted$	6967 8147 6016
disrupting$	6967 7617 2750 3068
disruption$	6967 7088 8149 8178 2751 5973 2759 3068 3083
disruptive$	693 694 695 7009 7010 7011 7012 7013 7014 7015 7016 7017 7088 2377 2439 5661 2444 3014
disrupts$	6967 2750 3068
disruptted$	6967
disruptting$	6967
distribute$	1825 5047 1827
distributed$	1825 5047 1827 8039
distributes$	1825 5047 1827
distributing$	1825 5047 1827
disturbed$	2439 5661 3014
dither$	3038
dithered$	3038
dithering$	5898 3038
ditherred$	3038
ditherring$	3038
dithers$	3038
divide$	8286
dividing$	2086
divorc	8430 8432 5443 5445 8459 8477
divorce$	8435
divorced$	8433
divorcing$	8433
do$	87 6342 346 3731 3773 3777 3779 3780 3781 570 583 584 585 586 587 589 600 627 6843 6845 781 783 859 860 861 7152 1081 1089 1094 1097 1117 7464 4493 7484 7490 7504 7510 7511 4535 7530 4542 7546 7547 7548 7549 7550 7551 7552 7606 1405 4635 7627 7628 4648 4649 4652 1433 1436 1483 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 1543 4774 4776 1556 1583 1585 1586 1587 1588 1589 4982 5378 2331 5830 2633 2636
doctor	5353 2147
doctor$	8343
doctors$	5368
dodge$	1726
dodged$	1726
dodges$	1726
dodging$	1726
dodgy$	6213 6878 6879 6880
does$	88 346 3773 571 583 584 585 586 587 589 601 628 781 784 859 860 861 1082 1089 1095 1098 1118 4543 7550 7551 7552 1405 4635 7627 7628 4648 4649 4652 1434 1437 1484 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 4752 1542 4768 1555 4778 1583 1585 1586 1587 1588 1589 1795 2331 2633 2636
dogs$	6962 6963 6964
doing$	6385 6386 6387 6388 6389 6390 6391 6392 6393 346 4753 4754 4769 4770 4774 4776 1583 1585 1586 1587 1588 1589 1795 8017 2636
dolled$	1242 1243 1244 2605
domestic$	8454 2936
done$	6612 896 1242 7530 7604 4680 4689 4696 4697 7691 7707 7708 7709 7710 4755 4771 4772 4773 4774 4776 4779 4780 4781 7775 7776 7777 7778 1583 1585 1586 1587 1588 1589 7801 7802 7803 7814 1795 8016 2636
doomed$	1300 1301 1302 2611
door$	6650 6652 8164
doorman$	6559
doormen$	6559
dopey$	3014
dose	5353
dose$	8343 6095
dossier$	3066
dossiers$	3066
doubt$	7519 7520 7521 7522 4559 7636
doubtful$	3971
down	1977 8278
down$	179 201 3719 6778 3846 6987 7083 7084 7085 4392 4434 4469 7460 7471 7846 7847 7848 7849 7850 7851 7852 7853 7854 7855 7856 7857 7858 7860 7861 7862 7863 7864 7865 7866 7867 7868 7871 7872 7873 7874 4885 7876 7877 5032 8113 8198 5233 8263 5412 5803 5974 5975 6017
downed$	5233
downfall$	6687
downlo	5086
download$	5922
downloaded$	8076
downloads$	5922
downplay$	622 2338
downplayed$	622 2338
downplaying$	622 2338
downplays$	622 2338
downs$	5233
drag$	1717 5024
draged$	1717
dragged$	6249 1717
dragging$	1717
draging$	1717
drags$	1717
drain$	3964
drama$	6693 6849 4550 7541 4552 2390 2851
drank$	2131
draw$	6230 6231 479
drawing$	479
drawn$	6249 641 649 650 651 652 653 654 655 656 657 658 659 660 661 666 1184 7489 7495 7500 7509 7577
draws$	6230 6231 479
dreadful$	1631 1632 1633 1634 7950 7951 7952 7953 2654
dreadlock$	3029
dreadlocked$	2580
dreadlocks$	3029
dreads$	5800 5802
dress$	3240 6607 6608 6609 6610 6611 942 943 944 945 946 947 970 971 972 973 974 1207 7419 4433 7425 7426 7427 7449 7450 7451 5812 2592 5817
dressed$	6607 6608 6609 6610 6611 6612 1194 1195 1196 7419 7420 7421 7422 1234 7449 7450 1242 1243 1244 5774 5776 5783 2590
dresses$	942 943 944 945 946 947 970 971 972 973 974 1207 7419 7425 7426 7427 7449 7450 5812 2592 5817
dressing$	3241 4427 1207 4449 2592
drew$	6230 6231 479
drift$	271 272 273 274 275 276 306 307 7512 5894
drifted$	271 272 273 274 275 276 306 307
drifting$	271 272 273 274 275 276 306 307
drifts$	271 272 273 274 275 276 306 307
driftted$	271 272 273 274 275 276 306 307
driftting$	271 272 273 274 275 276 306 307
drill	8240
drill$	7101
drink	8462
drink$	6271 6377 6378 6414 6443 6445 6446 6574 6607 6608 6609 6610 6611 6843 6845 858 859 860 861 8375
drinkers$	8472
drinki	5380 8371 8430 8459 8462
drinking$	3233 3234 3235 6453 6607 6608 6609 6610 6611 6636 2131 8370 2206
drinks$	6377 6378 6574 859 860 861 2131
driv	1975 2025
drive$	6353 6602 2767
driven$	3381 640 2088
driver	1850 5301
driver$	6371 6372 3383 6376 6559 2083
drivers$	3374 3377 6371 6372 3383 6375 6376 6558 6559 7454 8038 5071 8291 2083 2090 8304
drives$	6602
drivin	2018
driving$	5239
drone$	2019 2780 3069
drones$	2019 2780 3069
drop	1975
drop$	3947 7512 1718 6017
droped$	1718
droping$	1718
dropout$	5608
dropouts$	6943 6944 6945 5608 5609
dropped$	1718
dropping$	1718
drops$	1718 6017
drug	8034 8044 1897 8111 8131 5152 8235 5501 8492 5940 5965 5971
drug$	3233 3234 3235 6472 3497 6496 6878 6879 6880 3943 3944 3945 3946 6943 6944 6945 1840 1843 5118 5201 5202 2028 5380 8371 8430 5524 5609 2389 2423 2438 2722 2814 2862
druggie$	3007
druggies$	3007
druggy$	3007
drugs	8117 8240 2043 5509
drugs$	6377 6378 6472 6476 6485 6486 6506 6507 6508 6562 6563 6564 6565 6566 6567 6568 6569 6574 6577 6860 6967 6980 858 7088 7290 7291 1840 1843 8088 8104 8124 8125 2028 5264 5373 8364 8375 2206 8499 5523 5524 5526 2389 2423 5649 2814
drunk$	6612 6632 7617 2131
dry$	1166 7390 7811 2565
ds$	8262
dto$	3214
dual$	4380
duck$	1726
ducked$	1726
ducking$	1726
duckked$	1726
duckking$	1726
ducks$	1726
due	1977 8278
due$	3238 178 199 8382 2247 8459 8461 2272
dust$	7992
duties$	7655 7937
duty$	7655 7824 7896 7937
dyed$	2580 5803
dying	5481
dying$	8340 8471
dyscalculia$	3107
dysfunctional$	2439 5661 3035
dyslexia$	8361 3105
dyslexic$	3105
dyspraxia$	3106
dyspraxic$	3106
dysregulated$	3014
e$	7818 7910 7911 7912 4952 7955 7956 8356 8369 5885
each	8035 8091 1884 1885 8152 5984
each$	105 3479 4076 1133 7459 4470 1263 1400 1402 4876 7964 5042 8092 8144 5183 8182 5219 5227 2016 8230 8231 8253 8257 8265 5291 5293 2079 8326 5339 8346 2537 5827 5828 5849 2713 2720 6009
eager$	160 161 166
ear$	7382 7890
early$	7206
earmar	1938
earn$	295 6641 6642
earned$	295
earning$	295
earns$	295
earring$	5812
earrings$	5812
ears$	7382 7891 7892 8042
easier$	1987
easily$	930 1070 4683 7676 7677 7919 7920 7921 7922 2463
east$	1162
eastern$	1156 4381 1161 4397 7389
easy$	3257 297 5130 2347
eat	8288
eat$	2821 6094
eaten$	6094
eating	5353 5380
eating$	8343 2155 8370 2832 6094
eats$	2821 6094
eczema$	3116
educat	2176 5419 6133
educate$	102 103
educated$	102 103
educates$	102 103
educating$	102 103
education$	6809 5398 8395 2896 6127
educational$	5399
effect	2757
effect$	7561 7562 8268
effective$	2800
effectively$	981 4202 982 983 984 985 988 989 990 991 2507
effort$	6748 538 3760 3761 7683 7716 7717 7779 7780 7781 7782 7783 7784 7785 7786 4799 4800 4801 4802 4803
efforts$	5563
egg$	150 152 5597
egged$	150 152
eggged$	150 152
eggging$	150 152
egging$	150 152
eggs$	150 152 5597
ehc$	2895
ehcp$	3191
ehcps$	3191
eight	5219 2016 8230 8231 8253 8257 8265 5293 8326 6009
eight$	6928
eighteen$	6585 7146 4168 7177 7181 7182 7183 7184 7185
eject	8295 5306
eject$	8296
elder	5959
elder$	6494 6878 6879 6880 5581
elders$	6476 6494 6497 6878 6879 6880 6884 6951 1922 5581
elect$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
elected$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 7925 5005 7996
electing$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
electively$	2913
electr	2234 2277
electricity$	5455
electronic$	5498 6198
electronically$	5498
elects$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
electted$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
electting$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224
element$	195 5598 5601
elements$	5598 5601
eleven$	6928 966 967 968 969
else$	490 491 7167
email	2068
email$	7910 7911 7912 5289 5884
emaile	5311
emailing$	5289
emails$	7911 7912 7955 7956 5289 5884 5885
embroiled$	265 266 267
emergency$	8356 2888
emotionally$	2475 2534 2938 2951
empathy$	6830 5565
employment$	8409
enabl	1847
enable	1947 2752
enable$	31 6692 1951 2095
enabled$	31 6692
enableed$	1951
enableing$	1951
enables$	31 6692 1951 2095
enabling$	31 6692
encounter$	6876 5531 5722
encounters$	6876 5531 5722
encour	1836
encourage$	6230 6231 102 103 162 163 164 2300 2337
encouraged$	6230 6231 102 103 162 163 164 1841 2300 2337
encourages$	6230 6231 102 103 162 163 164 2300 2337
encouraging$	6230 6231 102 103 162 163 164 2300 2337
end$	497 498 7510 7511 4524 4551 5287 2136
endanger$	10 2292 2293
endangered$	10 2292 2293
endangering$	10 2292 2293
endangerred$	10 2292 2293
endangerring$	10 2292 2293
endangers$	10 2292 2293
ending$	5287 8340 2136
endless$	4921 4922
endlessly$	1406 4627 1407 4628 1408 1409 1410
ends$	4551 8177
enemies$	6684
enemy$	6684
enforc	5077 8156 8162 5908 5972
enforce$	3081
enforcement$	8067 8149 1971 8249 2057 8269 8315 5978 2758 2759 5997 3081
enforcer$	3065
enforcers$	3065
enforces$	3081
engage$	6399 6414 268 269 270 6801 6985 6992 4003 6994 6995 6996 6997 6998 6999 7067 7457 7484 7490 7504 7544 7565 7568 7594 7595 7596 7804 7970 7973 5342 5553 5658 5830 5831 5838
engaged$	261 262 263 264 268 269 270 6612 6620 6992 6994 6995 6996 6997 6998 7489 7495 7500 7509 7577 7580 7581 7582 7583 7584 5553 5658
engagement$	261 262 263 264 6991 6999 793 794 795 796 4018 1267 1268 1269 1270 5652 5657 5827
engager$	5628
engagers$	5628
engages$	261 262 263 264 268 269 270 7568 5553
engaging$	261 262 263 264 268 269 270 6992 6994 6995 6996 6997 6998 6999 7594 7595 7596 5553 5651 5658 5838
english$	6137 6138
enjoy$	638 639 7633
enjoyed$	638 639 7633
enjoying$	638 639
enjoys$	638 639 7633
enough$	6325 3336 6327 3359 3730 3767 7254 7255 7256 7257 7258 7259 7260 7261 7262 7263 7264 7265 7266 4352 7343 7828 5726 5746
enquir	8162 5326 8425
enquiries$	1901 8146 8258
enquiry$	8115 8146 8316
enrich	2688
entangled$	265 266 267
enter$	2331 5553
entered$	1868 1916 1918 2034 2035 2331 5553
entering$	2331 5553 5933
enterp	8323
enterprise$	8142 5952
enterred$	2331 5553
enterring$	2331 5553
enters$	8074 2331 5553
entice$	6230 6231 162 163 164 2300
enticed$	6230 6231 162 163 164 2300
entices$	6230 6231 162 163 164 2300
enticing$	6230 6231 162 163 164 2300
entirely$	1747 1748 2522 2622 2625 2667
entitled$	3014
epilep	8371 5481
epilepsy$	8471 3110
epileptic$	3110
episodes$	6534
equal$	2514
erratic$	6289 6290 6291 6292 7004 7005 7006 7007 797 2444
escala	2124 2757
escalate$	7512
escalated$	2021
escape$	6382
essential$	1980
establ	5062 1899 1996
establish$	8052 1985 2007 2031
estate	5246
estate$	6490 6491 6932 4873 8236 8299 5572 2537
eternally$	3034
european$	1154 4377 4378 4382 7387 2561
evade$	1726
evaded$	1726
evades$	1726
evading$	1726
evasive$	3014
even$	3346 3350 134 4919 4920
evening$	2790
ever$	4285 4286 1066 7563 7564 4578 7569 7570 7571 4627 4628 1408 1409 1410 4638 7644 7645 7646 7647 7648 7649 7650 4988 5834 5835
every$	3817 6808 3902 1010 7459 4470 1263 1399 4621 1401 1403 1404 4883 4945 4948 7955 7956 7964 8092 5227 5352 8346 5827 5828 2623 5849 5885 2713 2720 6105
everybody$	4856
everyone$	6734 3817 6929 6947 4177 4856
everything$	6488 4240 1020 7459 4470 1329 1330 1331 1427 1428 1429 1430 1431 4916 5000 5023 5272 5556 5827 5828
evicte	8462 5481
evicted$	8471 3203
evicti	8430 8459 8477
eviction$	3203
evicts$	3203
eviden	2013 8240 5908 3053
evidence$	3747 7818 7955 7956 8047 1900 1920 1991 8256 8307 2108 5884 5885 2725 5947
evidently$	1422 4643 1423 1424
evil$	2376 5661
ex$	8436
exam$	7944 8010 5418 2915 6137
examin	5086
examin$	2029
examination$	5922
examinations$	5922
examined$	8076 2029
examines$	2029
examining$	2029
examins$	2029
example$	8134
exams$	6137
except$	4241
exception$	5841
exchang$	359 3580 360 361 362 363 364
exchange$	3572 359 3580 360 361 362 363 364 3587 6580 6602 5553
exchanged$	359 3580 360 361 362 363 364 5553
exchanges$	359 3580 360 361 362 363 364 6602 5553
exchangged$	359 3580 360 361 362 363 364
exchangging$	359 3580 360 361 362 363 364
exchanging$	359 3580 360 361 362 363 364 5553 5933
exchangs$	359 3580 360 361 362 363 364
excitement$	6849 6853 2346
exclude$	7970 7971
excluded$	6252 6679 3930 3931 3932 3933 1708 5606 5892 6122 2902
exclus	5418
exclusion$	6697 6698 6924 1994 2180 8408 5606 3195
exclusions$	6924 5606 3195
excuse$	5030 5871 5872
excuses$	5030
execut	8261 2748
exercise$	547
exercised$	547
exercises$	547
exercising$	547
exhibit$	2706
exhibited$	5926 2706
exhibiting$	2706
exhibits$	2706
existent$	7004 7005 7006 7007 7950 7951 7952 7953
expand	1997
expect	5407
expect$	6763 6764
expectations$	7078 5704
expected$	3390 1841 1892 8169 8397 8461
expelled$	6125 2905
expend	5294
expendable$	8284
expensive$	2596
expensively$	1152 2562
experi	2243 2244
experience$	6729 6876 4199 979
experienced$	932 1131 5464 5465 5534 5724 2517
experiences$	6876
experiencing$	5464 5465
explanation$	7910
explicit$	3556
exploitation$	6211 6212 6242 6243 6244 6472 6687 6688 6697 6698 6774 6775 6833 6834 6835 6836 5210 5229 2009 8221 8222 2023 2036 2040 5277 2087 2106 5554 5579
exploited$	6249 6252 6810 6811 6812 6813 6814 6815 6816 6817 6818 6819 6820 6821 7292 7293 7294
exploiter$	3363 6361 6476 6494 6517 6519 6522 6587 6772 3883 6874 6878 6879 6880 6881 6910 703 5521 5602
exploiters$	3363 6361 6381 6476 6494 6517 6519 6522 6587 6772 3883 6874 6878 6879 6880 6881 6884 6910 703 5521 5602
explosive$	3012
expose$	3224 10 6241 2292 2293
exposed$	3224 10 6241 2292 2293
exposes$	3224 10 2292 2293
exposing$	10 2292 2293
extend	1944
extensions$	5791 5802
extract$	1823
extracted$	1823
extracting$	1823
extraction$	5922
extractions$	5922
extracts$	1823
extremely$	2506
eye$	7382 7889 5806
eyebrow$	7382 7395 5809
eyebrows$	7382 7395 5809
eyed$	5781
eyelashes$	5796 5802
eyes	8317
eyes$	4118 7382 8003 1831
eyesig	8371
face$	7382 4422 4437 7436 4450 1992 2604
facebook$	327 3548 328 3549 329 3550 330 3551 331 3552
faced$	5680 5700
faces$	7382 7436 4450 5204 2604 2959
facial$	4386 1992 2567 2700
facilitate$	31
facilitated$	31
facilitates$	31
facilitating$	31
facing	5487
facing$	2959
facts$	3747
fade$	5793 5802
fades$	5793
fail	2121 2916
fail$	92 577 583 584 585 586 587 589 590 591 592 603 7511 7617 1444 1445 1446 1447 7975 7976 7977 7978 2341 5842 2627 2628
failed$	92 577 578 583 584 585 586 587 589 590 591 592 605 7617 1444 1445 1446 1447 4673 7664 7975 7976 7977 7978 2341 2627 2628 5892
failing$	92 577 583 584 585 586 587 589 590 591 592 606 7617 1444 1445 1446 1447 7659 7660 7661 7662 7975 7976 7977 7978 2341 2627 2628 2629 5851 5852
failings$	7659 7660 7661 7662 2629 5851 5852
failled$	92 577 7617 7975 7976 7977 7978 2341
failling$	92 577 7617 7975 7976 7977 7978 2341
fails$	92 577 583 584 585 586 587 589 590 591 592 604 7617 1444 1445 1446 1447 7975 7976 7977 7978 2341 2627 2628
failure$	3409 189 190 191 192 193 194 590 591 592 7659 7949 8005 5608 2629 5851
failures$	7659 7660 7661 7662 7949 8005 5608 2629 5851 5852
fainted$	3177
fainting$	3177
faints$	3177
fair$	1166 2558 2559 2565 2580
fake$	2573
fall	1975
fall$	275 276 676 7512 1681 2662 6017
fallen$	275 276 676 1681 2662
falling$	275 276 676 5824 2662
falls$	275 276 676 1681 7957 2662 5886 6017
false$	7638 2356 2359 2575
families$	7021 7035 7036 7037 7038 7039 7040 4815 4816 4817 4818 4819 4820 4856 4868 7859 5660 5707 5712 5884
family	5427 5439 8438
family$	7021 7035 7036 7037 7038 7039 7040 7218 7243 7249 4867 8418 8429 5440 8449 8466 8469 2266 5660 5707 2490 5712 2851 6149 6164 2948
fantasist$	5608
fantasists$	5608
far$	998 1002 1033 1114 1616 1617 1618 1756
farce$	5862
farcical$	3035
fashionably$	1152 2562
fast$	7206 2347
fat$	3028
father	8418 5439 8431 5442 2225 8438 8441 8442 2251 2263 5486
father$	7087 1032 2202 2203 8415 8429 5440 2222 2223 2226 8447 2238 5467 8469 2266 5707
fathers$	2238 5707
fault$	6393 6394 6675 7959 1749 1778 5007 8007 8008 8009 5555 2665 5889 5899
faulty$	3768
favor$	3574
favors$	3574
favour$	3573 6570 6571 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 5541 2591
favoured$	1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 2591
favouring$	1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 2591
favourred$	1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 2591
favourring$	1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 2591
favours$	3573 6570 6571 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1818 1819 1820 5541 5542 2591
fear$	1122 2524
feared$	1122 2524
fearless$	3023
fears$	1122 2524
february$	6492
feckless$	3014
fed	1830
fed$	482 2205 2239
feed	1830 2011 2688
feed$	482 1823 2051
feeded$	1823
feeding$	1823 2051
feeds$	482 1823 2051 2205
feel$	6536 6537 1875
feelin	2834
feels	2834
feels$	6536 6537
feet$	6465 6466 4365 7356 7357 7928 8002 2544
feigned$	2359
fell$	275 276 676 1681 2662 5986 2854
felt	2834
felt$	6536 6537
female	2740
female$	4354 7345 7346 4357 7348 7349 1154 5065 1896 5613 5757 2537 2717
females$	7020 1896 5613 3024
fend$	4133 4264 4265 4266 4269 4270 4272 4273 4276 1056 7805
fendded$	1056
fendding$	1056
fended$	1056
fending$	4264 4265 4266 4269 4270 4272 4273 4276 1056
fends$	1056
feral$	2439 5661 3014
ferocious$	3012
fester$	8013
fewer	1975
fiercely$	2522 2535
fifteen$	966 967 968 969
fight	1975
fight$	6414 6443 6445 6446 6657 3762 6753 7088 4134 7510 7512 4550 7541 4552 7613 7614 7615 7617 2767
fighti	5197 5445
fighting$	6260 6261 6967 7088 7617 8187 8392 2206 8435
fights$	7088 7613 7614 7615 7617 7618
figure$	4253
figures$	7944 5010 8010 8012 8021 8022
file$	7818 8060 8201
files$	7818 8060 8201
film	8295 2118
film$	6353 1881 8094 8098 5240 2020 5339 6001
filmed$	6249 6280 3381 7334 1881 8096 1886 5240 2020 2712
filming$	1881 5240
films$	1881 8094 5240
filthy$	3028
final$	2193 2963 2965
find	8082 2797
find$	2 848 851 7510 5062 1899 1996 8277 2092
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 849
fine	2201
fine$	7254 7255 7256 7257 7258 7259 7260 7261 7262 7263 7264 7265 7266 4296 1076 1077 4299
fined$	5508
finger	8225 2118
finger$	7714 7715 7724 7725 7737
fingerprint$	5339
finish$	4526
fire	5488
fire$	6468 6661 8136 5488 8478
firear	8492
firm	2038 2794
firm$	5259 2063
firmer$	2063
first$	698 2963
fishnets$	5812
fisted$	7969
fit$	4837 8381
fits	8371
fits$	6040
fitted$	2277
fitting$	4414 4436
five	5049 8089 5102 1884 1885 1928 8144 8152 5219 2016 8230 8231 8253 8257 8265 5293 2079 8326 6009
five$	6965 816 7178 1144 4366 4367 1185 7396 7397 7398 7399 7400 7401 4573 4582 4881 5149 5300 2717
fixated$	2684
flag$	1869 1998 2703
flagg	1894
flagged$	1868 1869 8095 1931 1998 2021
flagging$	1998
flags$	1869 1998
flashback$	3164
flashbacks$	3164
flashy$	2596
flat	5439 8434
flat$	6509 6510 6511 6512 3523 3524 3525 3526 6645 6646 6647 1271 8429 8439 8445 8453 2252 6147
flats$	8451
flatter$	1810
fleas	2253
fleas$	5474
fled$	5939
fleece$	5812
fleeces$	5812
flier$	5616
fliers$	5616
fling$	40
flinging$	40
flings$	40
flip$	5274
flirt$	332 333 334 347 348 451
flirtatious$	2995 3021
flirted$	332 333 334 347 348 451
flirting$	332 333 334 347 348 451
flirts$	332 333 334 347 348 451
flirtted$	332 333 334 347 348 451
flirtting$	332 333 334 347 348 451
flirty$	2995
floor$	8452
floppy$	2559
flout$	680 681 2353
flouted$	680 681 2353
flouting$	680 681 2353
flouts$	680 681 2353
floutted$	680 681 2353
floutting$	680 681 2353
flung$	40
fluoxetine$	3140
flyer$	5616
flyers$	5616
fob$	1690 1692 1693 1694
fobbed$	1668 1690 1692 1693 1694
fobbing$	1690 1692 1693 1694
fobed$	1690 1692 1693 1694
fobing$	1690 1692 1693 1694
fobs$	1690 1692 1693 1694
focus	5161
foetal$	2858
follow	1860 2118
follow$	6414 3713 6801 3847 3848 3849 3850 3851 6843 6845 708 7457 7484 7490 7504 1485 1486 1487 4855 7973 1881 8098 5240 5339 2331 5830 6001
followed$	6612 6620 6632 708 1485 1486 1487 7814 1881 5240 8287 2331
following$	708 1881 5240 2331
follows$	3713 708 1881 5240 2331
folly$	6691
food	2234 5460
food$	6562 6563 6564 6565 6566 6567 6568 6569 6574 5455 2239
foodbank$	8450
foolhardy$	2296
foolish$	3272 58 59 3293 509 2296 2339
foolishness$	6408 6409 6410 6411 6412 6413 6691
foot$	4365 7356 7357 7428 7429 7430 8133 2544
footag	5091 5261
footage$	8081 5092 8083 1874 8194 2008 2019 8234 8251 2705 5927
footho	8317
footprint$	8208
for	5121 1947 5908 2688 2752 2757
for$	6425 3504 3506 3507 6554 3572 6578 3664 3665 3666 3667 3668 6831 3961 6952 3977 3979 3980 3981 3983 3984 3986 4074 4079 4081 4083 4098 4277 7321 7323 7342 1406 1407 7620 4840 7836 7837 7933 4959 7981 7983 7994 8020 8052 8092 5141 5147 8145 5159 5166 5167 1972 5239 8238 5250 5255 5276 5279 5304 8345 8346 2148 5371 5375 5383 5384 8377 8384 5402 8482 2280 8495 8497 5712 5887 5939 5986 6028 2898 6182 6185 6187 6191 6198
force	1832 5058 5066 5067 5068 1848 1849 8080 1883 1950 5210 5229 2009 8221 8222 2023 2036 2040 5277 2087 2106
force$	4695 4700 4701 7960 7989 5026 5053 8048 8049 1839 8051 8056 8057 8058 5069 5070 8063 1853 5104 8137 1950 5171 5172 8200 8209 8219 5230 5256 5257 8262 8267 8308 5327 5981
forced$	3852 3853 3854 3855 6846 6848 767 770
forces$	3852 3853 3854 3855
foreca	1984
forehead$	7382
foreign$	1154 4378 2561 5807
forens	3075
forese	1984
forever$	1406 4627 1407 4628 1408 1409 1410
forget	5352
forget$	8342
forgot$	5892
forgotten$	2655 5892
form	1931 5908
form$	6925 7839 2024
formal$	2963
formally$	2901
formed$	2024
forming$	2024
forms$	2024
forty$	7177
forwar	1830 2011
forward$	5325
forwarded$	8305
foster	2928
foster$	871 8418 5439 8438 8470 2487 6149 6177
fostered$	6149
fought$	3757
foul$	2462
found$	2 3994 850 852 2281 2429
foundation$	7383 7384 7385 5805
four	5219 2016 8230 8231 8253 8257 8265 5293 8326 6009
four$	6965 1185 7396 7397 7398 7399 7400 7401 4573 2717 2888
fourteen$	966 967 968 969
fragment$	8286
frame$	7352 7353 7354 5761
frames$	7352 7353 7354 5761
fraternise$	2348
fraternised$	2348
fraternises$	2348
fraternising$	2348
freckled$	1166 2565 3028
freckles$	3029
freckly$	3028
free	5269
free$	3291 71 6385 6386 6387 6388 6389 6390 6391 6392 3416 6599 6600 2233 5552
freely$	6599 6600 390 7919 7920 7921 7922 5551 5552 2332
frequent$	322 323 2307 2395
frequently$	321
friend	8035 1884 1885 5126 1928 1936 8152 5180 8170 5219 2016 8230 8231 8253 8257 8265 5293 2079 8326 8329 5990 6009 6170
friend$	7021 7035 7036 7037 7038 7039 7040 7344 7347 5598 5660
friends$	3222 6270 188 6438 235 3630 3634 3635 3654 517 3774 3904 684 685 686 7021 7035 7036 7037 7038 7039 7040 7344 7347 7535 7536 7537 7538 7539 4556 4557 4558 4573 4582 4623 7658 4815 4816 4817 4818 4819 4820 4866 7888 7896 7897 7898 7899 7900 7901 7902 8116 5149 5157 2004 5300 2112 5514 5598 5660 2447 5879 5884
friendship$	670 671 3916 5598
friendships$	3 4 5 6 7 8 9 3251 670 671 5598
frighten$	7328 7329 7330
frightened$	7292 7293 7294 1120 1121
fringe$	7435
fringes$	7435
fritter$	2674
frittered$	2674
frittering$	2674
fritterred$	2674
fritterring$	2674
fritters$	2674
frizzy$	2559 2580
from	1960 5908
from$	3739 3740 6737 6738 7008 4065 4223 4254 4313 4335 7344 7347 1219 7482 8070 8092 8113 1949 5181 2032 5322 5336 5401 5402 8440 2276 5811 5850 5999 6092 2877 6126 6198
front$	5485
fruitful$	8168
frustrating$	4923 7914
ft$	7356 7357 2544
full$	3357 992 2046 2200 2584
fully$	893 992 1070 1073 2522
fumble$	3038
fumbled$	3038
fumbles$	3038
fumbling$	3038
functi	1931 6093
function$	942 943 944 945 946 947
functioned$	942 943 944 945 946 947
functioning$	942 943 944 945 946 947
functionned$	942 943 944 945 946 947
functionning$	942 943 944 945 946 947
functions$	942 943 944 945 946 947
fund$	7804
funding$	5895
funds$	6162
furthe	1832 1944 2757 5990
further$	5053 1935 2717
furthered$	1935
furthering$	1935
furthers$	1935
futile$	2617
gain$	6641 6642 4080
gained	2161
gained$	5382
gallery$	5254
gambling$	8364
game$	3586 485 7101 7129
games$	485
gaming$	6543 6544 6545 485
gang	8040 1832 8044 5058 5066 5067 5068 1848 1849 8080 1883 1897 8131 1936 8148 5210 5229 2009 8221 8222 8227 2023 8235 2036 2040 5262 8252 5277 8279 2087 2106 5940 5965 5971 5972
gang$	3449 6472 6476 6486 6494 6517 6860 6881 6900 6951 882 5053 8048 1840 5118 8109 5136 5137 8141 8142 5157 8188 5202 1994 5242 2022 8240 5253 2098 5523 5524 2360 2438 2482 2703 2716 2720 2738 2742 2746 5968 2777 2795 2999 3072
gangling$	3028
gangly$	3028
gangs$	6472 6476 6486 6494 6860 6881 6900 6951 8048 1840 8142 5242 5253 5523 5524 2360 2742 2743 2777 2999 3072
gangsta$	6901 5582 3000
gangstas$	6901 5582 3000
gangster$	6901 703 5582 3000
gangsters$	6901 703 5582 3000
gap	5908
gap$	7949
gaps$	7949
gather	5212 8325 5908 2688 2726
gather$	7094 5002 1823 8084 5244 5759
gathered$	7094 1823 5244 8319 5759
gathering$	7094 1823 8202 5244 5759
gatherred$	7094 5759
gatherring$	7094 5759
gathers$	7094 1823 5244 5759
gaudy$	2596
gaunt$	3028
gave	1830
gave$	153 154 155 156 157 158 159 245 1123 1124 1563 1568 1673 1674 1675 1676 1677 4934 5508 2875
gbh	5501 2989
gbh$	8491 6210
gcse$	6127 2915 6137 2917 2922
gcses	5418
gcses$	8408 6127 6137
gdpr$	7932
gear$	7425 7426 7427 5817 5823
genera	2688
general$	1271
generator$	2083 6019
generators$	2083 6019
gentleman$	7220 7221 7222
get	5114 2025
get$	41 42 49 6272 3283 3393 6414 6445 6446 6598 6641 6642 463 464 3759 6843 6845 676 696 722 723 724 725 726 727 728 729 730 731 3998 3999 817 831 832 833 834 835 836 4080 4082 7133 977 981 4202 982 983 984 985 988 989 990 991 7281 7282 1146 7510 7511 4576 7594 7595 7596 1697 4984 1779 1780 2061 8288 5312 2164 2330 2331 5553 2383 2387 2440 2441 2451 5838
gets	2850
gets$	41 42 49 463 464 676 696 722 723 724 725 726 727 728 729 730 731 4019 817 831 832 833 834 835 836 7133 977 981 4202 982 983 984 985 988 989 990 991 1146 4613 1697 1779 1780 2061 8288 2164 2169 2175 2205 2331 5553 2383 2387 2440 2441 2451 2819 2901 2903
getting$	41 42 49 6598 676 4026 4027 7594 7595 7596 4608 7617 1697 1779 1780 2061 2164 5838
gift$	6377 6378 6562 6563 6564 6565 6566 6567 6568 6569 6574 6577 6602
gifts$	6377 6378 6562 6563 6564 6565 6566 6567 6568 6569 6574 6577 6602 6851 6852 6877
gilet$	7425 7426 7427 5817
gilets$	7425 7426 7427 5817
ginger$	4396 2559 2580 3028
girl	5219 2016 8230 8231 8253 8257 8265 5293 8326 5472 5504 6009
girl$	188 235 7021 7035 7036 7037 7038 7039 7040 4588 4589 5065 8494 2354 5597 2384 5660 2447 5784
girlfr	8430
girlfriend$	6582 8414 8436 8449 8474 5544 5545
girlfriends$	6582 5544 5545
girls	5049 5057 8089 8091 5102 1884 1885 5126 1928 8271 2079 8329
girls$	6270 188 235 3630 3634 3635 3654 517 3774 3904 684 685 686 6902 6929 6966 7021 7024 7035 7036 7037 7038 7039 7040 7055 4260 4261 4262 4263 7535 7536 7537 7538 7539 4556 4557 4558 4573 4582 7579 4623 7658 4815 4816 4817 4818 4819 4820 4865 7870 7888 7896 7897 7898 7899 7900 7901 7902 8116 5149 2004 5300 2112 5525 5597 5660 2447 5784 5879 5884
give	1830
give$	153 154 155 156 157 158 159 6399 245 922 4334 1123 1124 7484 7490 7504 4731 1563 1673 1674 1675 1676 1677 5063 5830
given	5308 5311 2277
given$	1123 1124 1337 7775 7776 7777 7778 1568 1673 1674 1675 1676 1677 8102 2165 2169 2175
gives$	153 154 155 156 157 158 159 245 1123 1124 1563 1568 1673 1674 1675 1676 1677 5217 5294
giving$	153 154 155 156 157 158 159 245 1123 1124 1563 1673 1674 1675 1676 1677 5217
glad$	160 161 166
glamour$	6851 6852 6877
glasses$	5812
glean$	1823
gleaned$	1823
gleaning$	1823
gleans$	1823
gloves$	5812
glued$	1440
go$	3284 6275 3286 3287 6322 6342 3429 3430 3431 3432 6423 6443 6445 6446 3471 3473 3474 271 272 273 274 275 276 300 303 306 307 3531 3534 3542 325 326 6598 392 393 394 6607 6608 6609 6610 6611 6645 6646 6647 6721 6801 6843 6845 642 664 859 860 861 1221 1230 7457 7484 7490 7504 7510 7511 1316 7617 5003 2044 5314 2330 2331 5553 5830 2940
goad$	2352
goadded$	2352
goadding$	2352
goaded$	2352
goading$	2352
goads$	2352
goal	2075
goal$	1980 8297
gobby$	3014
goes	8288
goes$	271 272 273 274 304 306 307 3542 325 326 392 393 394 642 664 859 860 861 1221 1230 1332 7617 8074 5314 2145 2239 2272 2330 2331 5553 2850 2940
going$	6343 6453 3465 271 272 273 274 299 306 307 3530 3533 3540 3541 3542 325 326 379 6598 392 393 394 6607 6608 6609 6610 6611 6645 6646 6647 664 859 860 861 4187 4189 4190 1221 1230 4514 1294 1295 1296 1297 4519 1303 1304 1305 7617 1892 2044 2272 2330 2331 2881 2940
goings$	5297
gold$	2569 5812
gone$	3460 271 272 273 274 275 276 306 307 3542 392 393 394 6612 6613 3631 6627 6628 6629 6633 3753 664 5314 5404 2265 2330 2331 5553 2881
good$	3293 3307 296 3918 6957 4143 4215 1049 4606 4838 5011 2046 2548
goods$	5264 6029
gorgeous$	3028
gormless$	3014
got	8352 2277
got$	41 42 49 6612 6627 6628 6629 6634 471 472 676 864 1170 1180 1181 1182 1183 1224 7707 7708 7709 7710 1697 1779 1780 2205 2330 2331 5553 2481 2581 2587 2816 2854 2901 2903 2904 2960
gown$	7417
gowns$	7417 7439
gp	5353 2147
gp$	8343 5368
gps	2277
gps$	5498
grade$	6136 6138 3044
graded$	816 819 8095 2689 3044
grades	8407 5418
grades$	8408 6136 6138
graffiti$	8300
gran	8418 5439 8431 5442 2225 8441 8442 2251 2263 5486
gran$	8429 2260
grandad$	2260
grandf	8418 5439 8431
grandfather$	8429
grandm	8418 5439 8431
grandmother$	8415 8429
grandp	8418
grante	2968
grasp$	6801 3820 3821 3822 3823 3824 3825 3826 3827 3828 3829 3830 3831
grass$	7941
gravitate$	649 650 651 652 653 654 655 656 657 658 659 660 661
gravitated$	649 650 651 652 653 654 655 656 657 658 659 660 661
gravitates$	649 650 651 652 653 654 655 656 657 658 659 660 661
gravitating$	649 650 651 652 653 654 655 656 657 658 659 660 661
greasy$	1166 7390 2559 2565 2580
greater$	978
greed$	6408 6409 6410 6411 6412 6413 6691 6851 6852
green$	7244 7245 7246 5736 2560 2580
grew$	1165 2564
grey$	7390 1217 2580 5812 2596 5961
grip$	7908 7985 7986 7987 7988 2041 5893
grips$	2041
groomed$	6249 6252 6810 6811 6812 6813 6814 6815 6816 6817 6818 6819 6820 6821 5775
groomer$	6517 6772 6910 703 5602
groomers$	6517 6772 6910 703 5602
grooming$	6242 6243 6244 6687 6688 5579
gross$	2630
grounds$	1946 2247
group	8035 5049 8068 8085 8087 8089 8091 5102 8093 1884 1885 5111 5126 1928 8144 1936 8148 8152 5180 8170 5183 5184 5219 2016 8230 8231 5262 8252 8253 8257 8265 5293 2079 8326 8329 5917 2728 2730 5971 5972 5984 5990 6009
group$	6270 188 235 3630 3634 3635 3654 3691 517 3774 3904 684 685 686 6904 6906 6926 734 7021 7024 7035 7036 7037 7038 7039 7040 7055 4072 4073 882 7165 1126 1127 7535 7536 7537 7538 7539 7542 4556 4557 4558 4561 4562 4573 4582 7579 4623 7658 4815 4816 4817 4818 4819 4820 7824 4859 4861 7887 7896 7897 7898 7899 7900 7901 7902 4914 7979 7980 4993 5082 1862 8101 1897 8116 5149 8142 5157 8165 5177 8173 8185 8200 2004 8219 5230 8232 8233 5257 8267 8274 5300 2098 5327 2112 5341 8334 5346 5597 5660 2447 5712 5879 5884 2711 2730 5954 2795
groups$	6904 6906 7021 7024 7035 7036 7037 7038 7039 7040 8142 8233 5660 5954
grow	1997
grow$	1165 2564
growing$	1165 2564
grown$	371 6587 7096 7140 933 4157 7149 4164 4165 4166 4167 4174 4180 4181 4182 7174 7175 7176 7181 7182 7183 7184 7190 4203 4205 4206 4207 4208 4209 4213 7204 7205 995 1012 7225 1018 1019 4242 7233 7234 4248 4249 1039 4287 4290 4332 1132 1165 5728 2530 2564
grownups$	7153
grows$	1165 2564
grubby$	2589 2596 3028
guaranteed$	1300 1301 1302 2611
guard	1850 5107 5301 2084
guard$	3383 6559 1826 8038 5071 1880 8097 1988 8291 2085 2090 2091 8304 2110
guardi	6153
guards$	3383 6559 1826 8038 5071 1880 8097 1988 2019 8291 2085 2090 2091 8304 2110
gucci$	5812
guessed$	6759 6760 3771 3772
guidance$	6837 6838 6839 6840 6841 7300 7311 7693 7694 7695 7696 7697 7698 5574
guilt	8111 5136
guilt$	7961 8126 2665 5890
guilty	2981
guilty$	486 487 5168 2981 6202
gullible$	546 7244 7245 7246 2340 5736 3014
gum$	2885
gun	8492
habit	6083
habit$	6263 5517 5518
habits$	6263 5517 5518
habitual$	322 323 5253 2307 2378 2388 2722
habitually$	321
had	2127 2154 2162 2163 2850
had$	137 138 171 343 346 3622 3623 3624 3627 3628 409 410 411 412 413 414 415 421 422 423 424 425 459 502 504 781 864 7344 7347 1170 1180 1181 1182 1183 1224 7627 7628 1432 1474 1475 1476 1477 1479 1480 1481 4714 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1512 1513 1514 1538 1546 4824 7815 1805 1806 5278 2139 2148 5375 5383 5384 2169 2170 2172 2175 2481 5759 2581 2587 2633 5939 2816 2819 2877 2898 2956
hair$	7376 7378 7379 7380 7435 7451 5788 2570 5801 2582
haircut$	7378 7379 7380 7435 5801 2582
haircuts$	7378 7379 7380 7435 5801 2582
haired$	5772 5780
hairstyle$	7378 7379 7380 7435 5801 2582
hairstyles$	7378 7379 7380 7435 5801 2582
hairy$	3028
half$	4454 2067 5310 2642
halfway$	5824
hall	5485
hall$	8475
halluc	3100
hallwa	5485
hallway$	8475
halved$	6017
hand	2011
hand$	157 158 159 4137 4138 4139 919 4314 7305 7306 7307 7382
handded$	157 158 159
handding$	157 158 159
handed	5308 5311
handed$	157 158 159 5866 5867 5994
handful$	736 3957 737 3958 738 3959 739 3960 7046 5608
handing$	157 158 159 5933
handl	5911
handle	2056
handle$	6985 4119 4130 4264 4265 4266 4269 4270 4272 4273 4276 1069 7281 7282 2041 2518
handled$	1069 2518
handles$	1069 2518
handli	8130
handling$	4264 4265 4266 4269 4270 4272 4273 4276 1069 1739 1740 1741 1742 5501 2518 5875 3092
hands$	157 158 159 4137 4138 4139 919 7382 7816 7926
handse	5224
handset$	1865 8077 8214 2701
handsets$	1865 8077 8214
handsome$	3028
hang	8288
hang$	6414 6443 6445 6446 6457 6607 6608 6609 6610 6611 6645 6646 6647 667 7094 1226 1227 1228 1230 5759 2818
hanged$	7094 5759 2818
hanger$	2393
hangers$	2393 2394
hangged$	7094 5759
hangging$	7094 5759
hanging$	6343 6453 6607 6608 6609 6610 6611 6645 6646 6647 667 7094 5759 5824 2818
hangs$	667 7094 1226 1227 1228 1230 5759
haphazard$	7950 7951 7952 7953
happen$	6344 6345 6346
happened$	3640 3641 6637 6638 495
happens$	493
happy$	160 161 166 3388
harass$	677 2351
harassed$	677 2351
harasses$	677 2351
harassing$	677 2351
hard	2038 2794
hard$	754 755 774 775 776 777 778 779 4055 7088 921 5259 2063 8328 2527 2561
harden	6020
hardened$	2378 5698 5747 3023
harder	1909
harder$	3726 774 775 776 777 778 779 7682 5130 2063
hardest$	774 775 776 777 778 779
hardly$	1064 1065 1102 4323 1103 1104 4424 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 1571 1616 1617 1618 2173 2183 2509 2510 2515 2523 2633 2873
harm$	6211 6212 6242 6243 6244 3661 3662 6687 6688 6697 6698 6774 6775 6810 6811 6812 6813 6814 6815 6816 6817 6818 6819 6820 6821 6833 6834 6835 6836 4917 7949 5253 5466 8456 2275 8491 5554 2716 2720 2722 2743 6031 6060 2840
harmed$	6060 2840
harmer$	5618
harmers$	5618
harmful$	3293 6479 693 694 695 2297 2377 2722
harming$	6060 2840
harms$	6060 2840
has	2127 8352 2142 2850
has$	3227 3229 343 459 3734 781 864 7344 7347 1170 1180 1181 1182 1183 1224 1308 4635 7627 7628 1432 4714 4718 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 1537 1545 5134 5278 2139 5363 2169 2170 2172 2175 2277 2481 5759 2581 2587 2633 2816 2819 2877 2898
hat$	5812
hats$	5812
have$	3228 3230 3387 3443 3457 3461 343 346 3647 459 501 3729 3735 3749 3754 3765 3766 3769 3770 6896 781 864 7094 1170 1180 1181 1182 1183 1224 4509 4518 7510 1308 4586 4635 7627 7628 1432 7665 7666 7667 7668 4679 7673 7674 7675 4688 4694 4714 4732 1539 5008 5009 5278 2481 5759 2581 2587 5853 5939 5986 6004 2877 2898
having	2163 2850
having$	343 346 1170 1224 2148 5384 2170 2581 2819
havoc$	5639 5640 5641
hawk$	350 2318
hawked$	350 2318
hawking$	350 2318
hawkked$	350 2318
hawkking$	350 2318
hawks$	350 2318
hazel$	2560
he$	3303 3607 3630 3634 3635 3653 517 6762 683 3904 684 6895 685 686 7100 7535 7536 7537 7538 7539 4556 4557 4558 4560 4695 7689 5291 2901
head$	6650 6652 4141 1013 1014 1015 1016 1017 4416 4438 4439 4440 1220 7930 1720 8172 5799 2678 3167
headed$	5673 5771 5865
heading$	2163
heads$	6650 6652 4141 1627 7930 1720 5725 5738 5797 5798
headscarf$	5812
headscarves$	5812
health	5380 5397 8430
health$	5353 8350 8351 5362 8357 5370 8370 2845 6067
healthcare$	5398
healthier$	3293
healthy$	3307
hear$	6899 2835
heard$	896 2246 2837
hearin	8371
hearing$	2246 2836 2841 2879 6194
hearings$	6194
hears$	2835
heart$	5348 8350 2844
hearted$	5863
heartless$	3014 3035
heatin	2234
heating$	5455
heavier$	2540
heavil	5352
heavily$	1153 8342 8363 2541
heavy	2038
heavy$	5259 2540 2542 2584 2646
heavyset$	3027
heed$	6399 6801 3847 3848 3849 3850 3851 7779 7780 7781 7782 7783 7784 7785
heeded$	6612 6620
heel$	8283
heels$	7441 7442 7443 7928 5812
height$	7352 7353 7354 5761
held	5908
held$	925 7775 7776 7777 7778 1755 8054 1868 8237 2119
helicopter$	2780
help	1847 1947 2013
help$	3265 95 102 103 6399 3806 6808 6809 6985 6999 4129 7300 7308 7309 7310 7311 7316 7317 7318 7319 7320 1267 1268 1269 1270 7484 7490 7504 7544 7565 7594 7595 7596 7602 7804 7813 1739 1740 1741 1742 7973 1935 1951 1980 2095 2105 8398 5563 5564 5631 5827 5830 5838
helped$	102 103 6800 7000 7489 7495 7500 7503 7509 7577 7580 7581 7582 7583 7584 8050 1935 1951
helpful$	8050
helping$	102 103 3807 7594 7595 7596 4607 1935 1951 5838
helpped$	102 103
helpping$	102 103
helps	1947
helps$	102 103 1935 1951 1980 2095 5839
hepatitis$	3157
her	5057 5082 1897 8264 2160 5388 2182 5422 2204 5427 8448 2259 8473 8498 2290 6123 2968
her$	6214 6215 19 3274 3278 6269 60 61 64 68 3319 174 181 182 184 3408 188 3418 3419 3420 3421 3422 3423 235 6460 3481 3571 3650 3691 480 481 3708 512 6730 6733 3782 3785 6828 6832 3843 3935 6947 4072 4073 7104 901 4153 4155 4369 4370 4371 1179 1212 4446 7597 4661 4856 7897 7898 7899 7900 7901 7902 4936 4938 4940 4947 7944 8010 5118 2132 5357 5358 5369 5372 8367 5381 5390 2171 5403 2197 8412 5425 2218 2219 5441 2221 8439 5451 5457 5463 8464 5480 5500 5506 5511 2321 2334 2447 2593 2594 5879 6043 2846 2848 2888 2890 2946 2947 6174 2963 2971
heritage$	4406 4407 4408 4411
heroin	8492 5509
heroin$	8088 5373 8375 8499 5526
herself$	3221 3223 6214 6215 3255 3256 36 3258 3259 3260 3261 3262 3263 43 6255 6256 3267 3268 6404 3545 6648 6649 6651 3673 3674 3675 3676 3677 3678 3679 3680 3682 3683 6676 6677 6690 3709 3710 3711 3712 6703 6704 6705 6706 6707 6708 6709 3722 3723 3724 3725 6716 3783 3787 567 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 3802 3803 6794 6795 6796 6797 6798 6799 3957 3958 3959 3960 6959 858 7120 7121 7122 7123 7124 7125 7126 4196 4197 7254 7255 7256 7257 7258 7259 7260 7261 7262 7263 7264 7265 7266 7267 4278 7274 4972 5349 5426 5513 5538 5539 5739 5740 6039 6061
herselves$	5349 6039 6061
hid$	1229 1721
hidden$	1229 8054 5825
hide	5114 1914
hide$	6353 1229 1721
hided$	1721
hides	1914
hides$	1229 1721
hiding	1914
hiding$	1229 1721
hierar	8235 5959 5963 5965 5971
hierarchy$	8141 3059
high$	48 809 810 4037 4038 4039 4040 4041 4042 4043 4044 7617 4821 2645 2810
higher$	809 810 5270 2874
highest$	809 810
highlights$	5802
highly$	2038 2522
hijab$	5812
hijabs$	5812
him	5057 8264 5388 8448 8473 8498 6123
him$	6214 6215 6269 3365 3372 3373 3374 3377 6519 6522 3691 6742 4072 4073 7597 4856 7897 7898 7899 7900 7901 7902 5879 6043 6174
himself$	3221 3223 6214 6215 3255 3256 36 3258 3259 3260 3261 3262 3263 43 6255 6256 3267 3268 6404 3545 6648 6649 6651 3673 3674 3675 3676 3677 3678 3679 3680 3682 3683 6676 6677 6690 3709 3710 3711 3712 6703 6704 6705 6706 6707 6708 6709 3722 3723 3724 3725 6716 3783 3787 567 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 3802 3803 6794 6795 6796 6797 6798 6799 3957 3958 3959 3960 6959 858 7120 7121 7122 7123 7124 7125 7126 4196 4197 7254 7255 7256 7257 7258 7259 7260 7261 7262 7263 7264 7265 7266 7267 4278 7274 4972 5349 5426 5513 5538 5539 5739 5740 6039 6061
himselves$	5349 6039 6061
his	5082 1897 2160 2182 5422 2204 5427 2259 2290 2968
his$	19 3274 3278 60 61 64 68 3319 174 181 182 184 3408 188 3418 3419 3420 3421 3422 3423 235 6460 3481 3571 6583 3650 480 481 3708 512 6730 6733 3782 3785 6828 6832 3843 6947 7104 901 4153 4155 4369 4370 4371 1179 1212 4446 4661 4936 4938 4940 4947 7944 8010 5118 2132 5357 5358 5372 8367 5381 5390 2171 5403 2197 8412 5425 2218 2219 5441 2221 8439 5451 5457 5463 8464 5480 5500 5506 5511 2321 2334 2447 2593 2594 2846 2848 2888 2890 2945 2946 2963 2971
histor	1832
historic$	5053
history$	2244 2247 5600 6066 6169 6201
hit	2227 8457 8462
hit$	1810 5448
hiv$	3156
hold	1914
hold$	6271 6988 4144 924 925 4151 4152 1755 5056 5134 5317 2120
holder$	6033
holders$	6033
holdin	5120 8117 1914 8242 5502
holding$	925 7304 8110
holds	1914 8242
holds$	925 1755 5134 5317 8322
holmes$	8079
home	5439 8434 8438
home$	6450 6490 6491 6621 6622 6743 858 4091 7243 1809 8078 8092 2060 5320 8417 8424 8428 8429 8439 8445 8446 8453 8456 8460 2252 8469 8487 2678 2912 6134 6147 6149 6158 2944 6166 6168 6175
homele	8462
homeless$	3204
homelessness$	3204
homes$	6490 6491 8078 2060 5320 8451 6177
honest$	3745 6736 7489 7495 7500 7509 7577
hood$	1213 7440 5812 2595 5961
hooded$	2537 2596 5961 3028
hoodie$	7425 7426 7427 7435 5812 5814 5817 3031
hoodies$	7093 4104 7425 7426 7427 7432 7433 7434 7435 7437 7445 5812 5814 5817 3031
hoodlum$	3001
hoodlums$	3001
hoodrat$	3001
hoodrats$	3001
hoods$	7093 4104 1213 7432 7433 7434 7437 7440 7441 7442 7443 7445 5812 5814 2595 5961
hoody$	7425 7426 7427 5817
hooligan$	3001
hooliganism$	3001
hooligans$	6962 6963 6964 3001
hoot$	7774
hoots$	7774
hope$	4548 8220 5840
hopeless$	3950 1333 1334 2400 2439 2442 3014 3035
hopelessly$	3035
hoper$	6938 6943 6944 6945 5609 5622
hopers$	6938 6943 6944 6945 5609 5622
hopes$	8220
hoping$	8220
hopings$	8220
horde$	691 692
hospit	5367 2147 8462 5481 2275
hospital$	8356 8357 5368 8369 8471 5496 2678 2888
hospitalised$	3149
hospitalized$	3149
hostel	5437
hostel$	8427
hostile$	788 789 790 791 792 7018 7019 1954 2444 3012
hostility$	7053 7054 844 845 5668
hot	5214 5249 2802
hot$	2234 2452
hotel$	6509 6510 6511 6512 3523 3524 3525 3526
hothead$	5608
hotheads$	5608
hotspot$	8204 8239 2786 6023
hotspots$	8204 8239 6023
hour$	2199
hours$	6958 8398 2188 2199 8497 5895
house	5439 8434
house$	6509 6510 6511 6512 3523 3524 3525 3526 7218 7243 7249 8078 5320 5330 8429 8439 8445 8453 2252 6147
househ	5439
household$	7218 7243 7249 8429
houses$	8078 5320 8451
housin	8430
housing$	2060 6155
how$	6733 7098 4267 4268 1055 5559
hub$	8041 8200 8219 5230 5257 8267 5327 5998
huge$	3272
hulking$	3028
hung$	6632 667 1226 1227 1228 5824
hungry$	5699 6161
hunt$	642 3863 643 644 645 646 647 648
hunted$	642 3863 643 644 645 646 647 648
hunting$	642 3863 643 644 645 646 647 648
hunts$	642 3863 643 644 645 646 647 648
huntted$	642 3863 643 644 645 646 647 648
huntting$	642 3863 643 644 645 646 647 648
hurt	2227 8457
hurt$	6249 6252 6679 7512 5448 2840
hurted$	2840
hurting$	2840
hurts$	2840
husband$	8414 8436 8449 8474
hygien	5380 8371
hygiene$	8370
hyper$	2314 3014
hypersexual$	2996
hypersexualised$	2996
hypocritical$	3035
hysterical$	3014
i$	1753
ic	2740
ic$	1136 2539
ic0$	3026
ic1$	3026
ic2$	3026
ic3$	3026
ic4$	3026
ic5$	3026
ic6$	3026
ic7$	3026
ic8$	3026
ic9$	3026
idea$	6365
ideas$	6364
identi	1837 8059 8082 1894 1897 1899 1938 8162 1996 2071 5959 2797
identical$	2596
identically$	1152 2562 5811 5813
identified$	700 1870 5118 2268 2717 5939 2722 5961
identifies$	8094 1967 2049
identify$	6399 8084 8094 1967 2031 2049
identifying$	1967 2049
identity$	1844
idle$	5691 3014
idly$	4829 5858
iep$	3192
ieps$	3192
ies$	7217
if$	396 397 398 399 400 401 402 403 404 405 406 407 408 6630 6631 432 433 434 435 436 1478 1603 1604
ignorance$	3035
ignorant$	3014 3035
ignore$	6414 6443 6445 6446 680 681 7617 1731 1732 7971 2353 2607 2663 2664 5892
ignored$	680 681 7474 7475 7476 7477 7617 1731 1732 7975 7976 7977 7978 2353 2607 2655 5880 2663 2664 5892
ignores$	680 681 7617 1731 1732 2353 2607 2663 2664 5892
ignoring$	680 681 7617 1731 1732 2353 2607 2663 2664 5892
ill	8462 5481
ill$	75 76 1193 1215 8471 2467 2469
illegal$	6479
illnes	5348 5353 8430 8432
illness$	8338 8343 6098
image$	6546 3584 3585 365 366 7334 5010 8037 5048 1828 5213 2080 2093 8321
images	2010 5231 5232
images$	6546 3578 358 6570 3584 3585 365 366 7334 8037 5048 1828 8060 8061 8194 5213 2008 2080 8301 2093 8321
immaculately$	1152 2562
immature$	3014
immaturity$	6408 6409 6410 6411 6412 6413 3733 513 514
immigration$	8430 2941
imminent$	8169
immuni	3168
impact$	7561 7562
impair	5348
impaired$	6289 6290 6291 6292 6100
impairment$	8338 6062 6098
impetigo$	3180
implicated$	261 262 263 264 2268
important$	1980
impos	1944
imposing$	2540 3028
imposs	1909
impossible$	774 775 776 777 778 779 1333 1334 5130 2617
impression$	6365
impressionable$	3014
impris	8430
impulse$	3839
impulsive$	6289 6290 6291 6292 3014
in	5423 2209 2850
in$	106 3353 6353 3466 3482 3486 3489 3498 3501 3502 3503 359 3589 3590 3591 3593 6808 3897 3910 3924 3993 4065 4074 4109 7232 1085 7344 7347 4375 4392 4393 4394 7431 4442 4447 4451 4455 1235 1236 1237 7586 7593 4634 4665 7746 4941 7994 5089 8110 8113 8126 1964 5266 5289 5318 5344 5345 5377 5379 5404 5411 5427 5429 5430 5461 5493 2276 2345 2489 5712 5803 5811 5813 5837 5850 2680 5939 2852 6105 6148 6152 6191
inability$	3409 189 190 191 192 193 194
inaction$	3702 8005 5896 5898
inadequacy$	3035
inadequate$	3035
inadequately$	3035
inappropriate$	6479 3556 2349 2444 2596
inappropriately$	1152 2562 5811 5813
inattention$	5896
incapable$	93 2615 5846
incessantly$	3034
incest$	8454
inch$	4231
incidents$	8300
inclin	5269
inclination$	4596 7587 7588 7589 7590 7591 7592
include$	5939
income	8430
income$	6169
incompetence$	3035
incompetent$	3035
incompetently$	3035
inconsistent$	7004 7005 7006 7007 797 2436
incorrect$	2589
increa	1997 2757
indecent$	3556
indepe	6148
independent$	4245 4247 1131 5743 5756
index	5963
index$	5138 8243
indian$	4380
indica	5054 5908
indifference$	8005 5896 5898 3035
indifferent$	5846 3035
indisputably$	3034
indivi	8152 2079 5984
individual$	7021 7035 7036 7037 7038 7039 7040 7344 7347 1896 8152 8217 2177 5660 5713
individuals$	6878 6879 6880 6881 7021 7035 7036 7037 7038 7039 7040 7344 7347 1896 5188 5300 5660 5713
indulge$	268 269 270
indulged$	268 269 270
indulges$	268 269 270
indulging$	268 269 270
ineffective$	3035
ineffectual$	3035
inept$	3035
ineptitude$	3035
inevitable$	1335
inevitably$	5847 3034
inexcusable$	4923 7914 3035 3036
inexcusably$	3035
inexplicably$	3037
infamous$	756 757 758 759 760 761 762 763 879 2491 3016
infect	5348
infection$	8338 6098
inflicted$	5557
influe	8148
influence$	6905 5598
influenced$	6249
influences$	6905 5598
influential$	8289
inform	1947 2013 2068 5908 2757
inform$	1824 8047 1845 1846 1935 5289
informant$	3045
informants$	3045
information$	3747 7818 4854 1739 1740 1741 1742 5044 8046 8047 1838 8234
informed$	3291 71 3416 1935
informing$	1845 1846 1935 5289
informs$	1845 1846 1935 5289
inhale	5353
inhaler$	8343 3113
inhalers$	3113
ining$	5289
initiative$	2767
injection$	8380
injections$	8380
injunc	5234 5265
injunction$	8178 8224 8255 5275 8292 8315 8496 5995
injunctions$	8178 8224 8255 5275 8292 8315 5995
injuri	5353
injuries$	8343
injury	5348 5353
injury$	8338 8343
inner$	1139
innocent$	7212 7213 7214 7215 5731
innocents$	7207 7208 7209 7210 7211 5730
inpatient$	3150
inquiry$	8115
ins$	5289
insane$	5661
inside$	6353
insight$	5565
insist$	242 243 244
insisted$	242 243 244
insisting$	242 243 244
insists$	242 243 244
insistted$	242 243 244
insistting$	242 243 244
insolent$	3014
insomnia$	3160
inspec	5066 5067 5068 1848 1849 1883
inspector$	1826 8056 8057 8058 5069 5070 5104 8262 2094 5981
instagram$	327 3548 328 3549 329 3550 330 3551 331 3552 6543 6544 6545
instead$	7981 7983
instigator$	5945 3002
instigators$	5945 3002
institutional$	2630
instructed$	1841 1887 5305
instructions$	5574
insulin$	3115
integrated$	2737
intel$	3041
intell	8080 5959 5963
intelligence$	7818 8040 5051 8043 8063 5137 8209 5256 8279 2687 5909 2689 2777 3040 3067 3084
intended$	1980
intens	2038 2757
intensive$	5259 2958
intent	2075
intent$	8491 6203
intention$	4596 7587 7588 7589 7590 7591 7592
intentions$	4596 7587 7588 7589 7590 7591 7592
interc	5110 3096
intercepted$	8100
intercourse$	5531
interest$	7565 4596 7587 7588 7589 7590 7591 7592 7779 7780 7781 7782 7783 7784 7785 4799 4800 4801 4802 4803 4989 7985 7986 7987 7988 1838 8107 2105 5893
interested$	4603 4756 4954 5033
internally$	2901
internet$	327 3548 328 3549 329 3550 330 3551 331 3552 6543 6544 6545 2324
interr	5086
interrogated$	8076
interv	1894 2273
intervene$	7804 7970 7973 8156
intervened$	7814
intervention$	6999 8485 5827 6197
interventions$	6999 1267 1268 1269 1270 5827
interviewed$	1925 2269
intimate$	3556
intimidate$	677 2351
intimidated$	677 2351
intimidates$	677 2351
intimidating$	677 7088 2351 2444 2561 3012
into	2209 2688
into$	6253 6273 6353 3492 3493 3494 3496 3991 2032 5255 5430 2276
invariably$	3034
invest	1939 8162 5326 8425 5492 2766 3074
investigate$	7804 7973
investigation$	8146 8158 8258 8316 8481 8482
investigations$	8146 8158 8258
invincible$	3023
invitation$	4484 1264 1265 1266
invitations$	4484 1264 1265 1266
invite$	6230 6231 31 448 449 2333 2337
invited$	6230 6231 31 448 449 2333 2337
invites$	6230 6231 31 448 449 2333 2337
inviting$	6230 6231 31 448 449 7594 7595 7596 2333 2337 5838
involv	8111 8131 5940
involved$	6249 6252 261 262 263 264 265 266 267 689 772 7974 5120 8226 5238 2268 5581
involvement$	261 262 263 264 689 5136 5581
involving$	8132
iq$	3171
irish$	4380
irresponsible$	58 59 3293 509 2296 2339 3035
irresponsibly$	2990 3035
is	1931 5329 8352 2834
is$	3299 3305 186 187 463 464 696 722 723 724 725 726 727 728 729 730 731 781 786 4014 4019 817 831 832 833 834 835 836 977 981 4202 982 983 984 985 988 989 990 991 1000 7344 7347 1146 4430 1234 1256 4488 4551 4635 1452 1453 4960 1747 1748 7997 8020 5064 5105 5179 5186 5258 8275 5290 5307 2166 2207 5471 2279 2383 2387 2425 2440 2441 2451 5759 5803 5804 2667 5939 2783 2842 2847 2854 2865 2881 2901 2903 2904 6144 2938 2942 2960 2962 2963 2967
isolated$	3930 3931 3932 3933
isolation$	6924 2190 5606
iss$	2958
issue$	7052 1825 5047 1827 2054 5581 5666 6066
issued$	1825 5047 1827 8039 2054 5311
issues$	7052 1825 5047 1827 5217 2054 5581 5666 6066
issuing$	1825 5047 1827 2054
it$	6591 6653 6654 6656 858 7098 4117 7295 7296 1306 7635 4695 7689 4738 4739 7808 7817 4916 1702 1703 7955 7956 5000 5023 5556 5649 5885
its$	3475 6488 483 3707 3784 7687 4841 4851 4936 4938 4940 7932 7933 4945 4947 4948 7944 7964 4976 5012 5013 8010 1809 5031 5039 5040 5150 5158 5463 2631 5878 2668 2677
itself$	3221 3223 3255 3256 36 3258 3259 3260 3261 3262 3263 43 6255 6256 3267 3268 6404 3545 6648 6649 6651 3673 3674 3675 3676 3677 3678 3679 3680 3682 3683 6676 6677 6690 3709 3710 3711 3712 6703 6704 6705 6706 6707 6708 6709 3722 3723 3724 3725 6716 3783 3787 567 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 3802 3803 6794 6795 6796 6797 6798 6799 6959 7120 7121 7122 7123 7124 7125 7126 4196 4197 7254 7255 7256 7257 7258 7259 7260 7261 7262 7263 7264 7265 7266 7267 4278 7274 7835 4972 4973 5513 5538 5539 5739 5740
jacket$	7425 7426 7427 7435 5812 5817 5821
jackets$	7425 7426 7427 7435 5812 5817 5821
jail	5481 5497
jail$	8413 8471 8487
jailed	8432
jailed$	5508
jamaican$	4380
january$	6492
jeans$	7425 7426 7427 7441 7442 7443 1233 7448 5812 5817 2603
jeopardise$	10 2292 2293
jeopardised$	10 2292 2293
jeopardises$	10 2292 2293
jeopardising$	10 2292 2293
jeopardize$	10 2292 2293
jeopardized$	10 2292 2293
jeopardizes$	10 2292 2293
jeopardizing$	10 2292 2293
jeopardy$	6211 6212 6222 5281
jewellery$	7425 7426 7427 5812 5817
job	8430
job$	7655 7742 7743 7744 7745 7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 7829 7833 7840 8258 5875
jobs$	7758 7759 7760 7761 7762 7763 7764 7765 7766 7767 8258
jobsworth$	3035
jobsworths$	3035
joggers$	7425 7426 7427 7441 7442 7443 1233 7445 5812 5817 2603
join$	6414 6443 7512
joint	2757
joint$	2731
joke$	5874
journe	8230
judge$	4284 7970 2062 2287
judged$	3296
judgement$	78 79 80 81 6758 5875
judges$	2062
judgment$	78 79 80 81 6758 5875
july$	6492
jumper$	7425 7426 7427 5817
jumpers$	7425 7426 7427 5817
june$	6492
junkie$	3007
junkies$	3007
just$	3347 3351 3617 3621 442 6765 6766 6767 6768 858 1307 1320 1321 1322 1323
justice$	7090 7091 8215 8216 8484 5495
justification$	5873
juvenile$	2378 2381 2388 3025
juveniles$	3025
keen$	160 161 166 5038 8220
keens$	8220
keep	5114 2025
keep$	46 6322 3414 3434 6443 6445 6446 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 499 500 6721 562 566 581 6801 668 4264 4265 4266 4269 4270 4272 4273 4276 7484 7490 7504 1485 1486 1487 1811 1824 1858 2072 2306 5830
keeped$	6322
keeping$	6322 6453 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 562 566 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 582 4264 4265 4266 4269 4270 4272 4273 4276 7843 1858 2072 2306
keepped$	6322
keepping$	6322
keeps$	6322 298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 499 500 669 1858 5134 2306
kept$	298 301 308 309 310 311 312 313 314 315 316 317 318 319 320 6612 6620 6643 6644 499 500 1485 1486 1487 7814 8054 1858 2088 2191 2306 5892
ketamine$	5373 8364 8375 2862
key$	4945 8172 8213 8289 2717 2720 2722 2724
kg$	8372
kick$	3270 50 7511 1730 2446
kicked$	1730 2227 2228 2446
kicking$	3982 1730 2446
kickked$	1730
kickking$	1730
kicks$	1730 2446
kid$	7021 7035 7036 7037 7038 7039 7040 5584 5597 5660
kids$	6902 6908 7021 7024 7035 7036 7037 7038 7039 7040 7079 7207 7208 7209 7210 7211 5525 5584 5597 5660 5705 5730
kill$	2818
killed$	2818
killing$	2818
kills$	2818
kilo$	8372
kilos$	8372
kind$	7297 7298 7299 7402
kingpin$	3006
kingpins$	3006
kinshi	2210
kinship$	5431
kissed$	3381 6596
kissing$	6602
kitche	5485
kitchen$	8475
kitted$	1194 1195 1196 2590
knew$	169 515 3737 3738 889 890 898 899 900 7633
knife	8492
knife$	6472 1968 5253 8491
knives	8034 8044 8117 2043
knives$	1843 8104 8124 8125 5264
knock$	667 1953
knocked$	667
knocking$	667
knockked$	667
knockking$	667
knocks$	667
know	1996 2071
know$	169 3554 3727 3728 515 3737 3738 3741 3742 889 890 891 892 898 899 900 1046 7633 7726 7727 8059 1875 1927 1985 2007 2031 2037 2078
knowing$	3356 136 169 932
knowingly$	6599 6600 390 5551 5552 2332
knowledgeable$	932
known	8073 1894 1897 2010 5231 5232
known$	3727 3728 6719 3741 3742 6759 6760 3771 3772 6868 6878 6879 6880 6881 756 757 758 759 760 761 762 763 879 4101 4102 4681 8055 5118 8109 1906 1931 2015 2027 2284 2349 2378 2382 2388 2492 2717 2720 2722 2782
knows$	169 515 3737 3738 889 890 891 892 898 899 900 1047 7633 2037
knuckle$	7382
knuckles$	7382
kudos$	6849
kurdish$	4380
label$	5823
labels$	5812 5823
labour$	5648
lac$	2484 2485 3015
lack$	54 611 612 613 614 615 616 617 618 619 620 621 780 867 1774 4996 4997 4998 2344 2396
lackadaisical$	3035
lacked$	611 612 613 614 615 616 617 618 619 620 621 2344 2396 2436
lacking$	611 612 613 614 615 616 617 618 619 620 621 7950 7951 7952 7953 2344 2396
lacks$	611 612 613 614 615 616 617 618 619 620 621 2344 2396 2436 2483
lad$	7021 7035 7036 7037 7038 7039 7040 5597 5660 5784
ladies$	1038
lads	8089 5126 5219 2016 8230 8231 8253 8257 8265 5293 2079 8326 2728 6009
lads$	6270 6354 6379 188 235 6494 6518 3630 3634 3635 3654 517 3774 6857 6864 6885 3904 684 685 686 6902 6966 7021 7035 7036 7037 7038 7039 7040 7055 4260 4261 4262 4263 7454 7535 7536 7537 7538 7539 4556 4557 4558 4573 4582 4623 7658 4878 7888 8116 2004 5300 2098 2112 5597 5660 2447 5784
lady$	1007 7220 7221 7222
lamentable$	3035
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4695 4700 4701 7960 7989 5026 2678
lands$	0 1
language$	5364
lank$	2580
lanky$	4396 3028
lap$	478
laped$	478
laping$	478
lapped$	478
lapping$	478
laps$	478
large$	4363 2540 3028
largely$	1747 1748 2667
larger$	2540
lashes$	5796 5802 5812
last$	4622 2193
late$	858 7617 7967 4978 8382
laugh$	623
laughed$	623
laughhed$	623
laughhing$	623
laughing$	623
laughs$	623
law$	736 737 738 739 745 748 2779
lawless$	2439 5661 3014
lax$	1631 1632 1633 1634 7950 7951 7952 7953 4978 2654
lay$	2770
layabout$	3001
layabouts$	3001
lazily$	3035
laziness$	3035
lazy$	1631 1632 1633 1634 4978 2585 2654 3014 3035
lead	1947 5979
lead$	6223 144 145 146 147 148 149 704 705 706 707 1024 1025 1026 1027 1028 1947 2757
leader	5959
leader$	8138 8172 8213 5581 5593 5944
leaders$	8138 8172 8213 5581 5593 5944
leadership$	7779 7780 7781 7782 7783 7784 7785 1739 1740 1741 1742 7985 7986 7987 7988 5581 2630 5875 5893
leadin	8242
leading$	144 145 146 147 148 149 704 705 706 707 1024 1025 1026 1027 1028 5287 8289
leads	8242
leads$	144 145 146 147 148 149 704 705 706 707 1024 1025 1026 1027 1028 8322 2757
league$	5021
lean$	2540
learn	5062 1899 1996
learn$	6399 518 519 3741 3742 6801 7484 7490 7504 7531 7532 7533 7534 7568 7970 8052 1985 2031 5830
learned$	3741 3742 1051
learning$	94 5409 2841 2843 2894 2896
learns$	7568
learnt$	3741 3742 1052
least$	4685 4791
leave	8288
leave$	0 1 3224 6241 34 35 37 6382 6399 6414 6443 6445 6446 325 326 6721 7484 7490 7504 7512 1594 1595 1596 1597 1598 1599 1600 1601 1602 1781 1782 5830 2673
leaver$	6150
leaves	2209
leaves$	0 1 3224 34 35 37 325 326 6723 1594 1595 1596 1597 1598 1599 1600 1601 1602 1781 1782 5430 2276 2673
leavin	2209
leaving$	0 1 34 35 37 325 326 1594 1595 1596 1597 1598 1599 1600 1601 1602 1781 1782 5430 2673 5933
led	5908
led$	6223 6224 6225 6241 6249 144 145 146 147 148 149 6723 6724 6725 704 705 706 707 5212 5684
left	2209 8432 5447
left$	0 1 3224 6241 34 35 37 6447 6612 6620 3655 6723 3752 1594 1595 1596 1597 1598 1599 1600 1601 1602 1781 1782 5430 8437 2276 5880 5892 2673 5939
leg$	7382 8348
leggings$	7425 7426 7427 7441 7442 7443 7448 5812 5817
legs$	7382 8348
length$	4389
less	1975
less$	525 4214 7741 1909 2048 2523
lesson	5420
lesson$	94 96 97 7610 7611 7612
lessons$	94 96 97 6925 7064 8391 8394 8410 8411 5530 6127
let	1847
let$	38 39 142 143 6612 6627 6628 6629 6632 6692 7484 7490 7504 7617 7820 7821 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1653 1654 1655 1656 1657 1658 1659 1660 1661 1662 1663 1664 4886 4887 1781 1782 1802 1803 1804 1824 1845 1846 2095 5830 2673
leting$	1845 1846
lets$	38 39 142 143 6692 7617 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1653 1654 1655 1656 1657 1658 1659 1660 1661 1662 1663 1781 1782 1802 1803 1804 1845 1846 2095 2673
letter$	7818 7909 7911 7912 5884
letters$	7818 7911 7912 7955 7956 5884 5885
letting$	38 39 142 143 7617 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1646 1647 1648 1649 1650 1651 1652 1653 1654 1655 1656 1657 1658 1659 1660 1661 1662 1663 1781 1782 1802 1803 1804 2673
leukaemia$	3166
level	1975
level$	7297 7298 7299 8355 2195 6014 6139
levels$	7297 7298 7299 6014
liability$	736 3957 737 3958 738 3959 739 3960
liaison$	5531
liaisons$	5531
liar$	6943 6944 6945 5608 5609
liars$	6943 6944 6945 5608 5609
library$	4695 4700 4701 7960 7989 5026
licence$	8496 8501 6205
licences$	8501
lie$	522 523 7510 7613 7614 7615 7617 7639 7957 5886
lied$	522 523 7613 7614 7615 7633
lies$	3702 522 523 7613 7614 7615 7617 7633 7638 7957 7997 5886
life	5439 8470
life$	3232 6439 7168 7219 7223 7235 7236 7237 7238 7239 5338 8347 8429 2299 5523 5581 5587 6165
lifes$	5587
lifestyle$	3 4 5 6 7 8 9 3240 3251 6259 6263 6849 6851 6852 7235 7236 7237 7238 7239 5517 5518 5523 5581 5600 5601 2991
lifestyles$	6259 6263 7235 7236 7237 7238 7239 5517 5518 2991
lift$	6377 6378 6562 6563 6564 6565 6566 6567 6568 6569 6574 6577 6602 6606 7334 4724
lifted$	7701 7702 7703 4725 4747
lifts$	6377 6378 6562 6563 6564 6565 6566 6567 6568 6569 6574 6577 6602 6606 7334
light$	1166 7390 2540 2558 2559 2565 2580
lighter$	1166 2558 2565
like	5074
like$	6536 6537 638 639 3929 3972 3973 3974 6985 4163 953 4179 4191 4192 4193 4194 4195 7186 7187 4198 4465 8050 8220 5581 5750 5811 5813
liked$	638 639
likelihood$	1978
likely$	1834 1892 2382 2717
likes$	6536 6537 638 639 8220
liking$	638 639
limited$	611 612 613 614 615 616 617 618 619 620 621 7004 7005 7006 7007 797 2344 2436
line$	6484 6494 6495 6499 6501 6505 6506 6507 6508 6951 1904 8124 5284 8283 8285 5524 5977 6018 2812
lined$	1938
lines	8227 5959
lines$	6473 6489 6494 6495 6498 6500 6504 6506 6507 6508 3956 6951 7130 1904 8285 5524 6026
lingered$	6632
link	8059
link$	667 5912 2745
linked	1977
linked$	689 1907 1931 8196 8226 5237 5238 8263 2268 5581
linking$	667
links$	670 671 689 5581 5912
lip$	3908 7382 4949 6103
lips$	7382
lipstick$	7383 7384 7385 5802 5805
lisp	8350
list	1894 2010 5231 2012 5261 2077
list$	8060 1851 8201 5233 8233 8243 8251 8298 5315 5321 5354 5925 5957
listed$	1868 5233
listen$	6399 6414 6607 6608 6609 6610 6611 6612 6801 3847 3848 3849 3850 3851 7457 7484 7490 7504 7531 7532 7533 7534 7568 7740 7804 7970 7973 5062 5830 5831 5855
listened$	6607 6608 6609 6610 6611 6612 6620 6643 6644 7669 7685 7690 7736 7740 7814 8018 5855
listening$	6612 5856
listenned$	6612
listenning$	6612
listens$	6612 7568
listing$	5233
listinged$	5233
listings$	5233
lists$	8060 5233 8233 8298 5321 5925
little	1832
little$	44 56 3768 611 612 613 614 615 616 617 618 619 620 621 741 797 4211 4321 7416 1381 4789 4794 4795 4796 1584 7798 7799 7967 8006 5053 2046 2344 2361 2388 2422 2436 2483 2508 2579 2672
live	1832
live$	6414 6457 751 942 943 944 945 946 947 970 971 972 973 1008 1024 1025 1026 1027 1028 1441 5053 5156 5268 8341
lived$	1024 1025 1026 1027 1028 1443 2207 2240 2255 2927
lives$	3232 6264 6265 6266 6267 6268 751 942 943 944 945 946 947 970 971 972 973 7219 7223 1024 7235 1025 7236 1026 7237 1027 7238 1028 7239 1442 2207 2208 2255 2927
living$	942 943 944 945 946 947 1008 1024 1025 1026 1027 1028 2207 2255 8469 8470 5485 2927
livs$	2255
local	1832
local$	883 1133 7964 5053 2209 2210 5573 2537
locat	8162
locate$	6001
location$	3378 3379 3380
lock$	1933
locked$	6679 5225 8225 5286 2227 2228
lockers$	5320
locs$	5800 5802
lodged$	2255
lodges$	2255
lodging$	2255
lodgs$	2255
log	1860 1981 2012 2077 5908
log$	1857 5079 1863 8094 8098 5233 2020 5321
loged$	5233 2020
logged	1860 8073
logged$	1868 8095 2034 2035 8287 5999
loggin	1860
logging$	1857 1863 5233
logginged$	5233
loggings$	5233
logo$	5812
logos$	5812
logs	1860
logs$	8094 5233 5321
loiter$	5759
loitered$	5759
loitering$	5759
loiterred$	5759
loiterring$	5759
loiters$	5759
lone$	1133 2536
long$	4951 7967 2559 2579 2580
longer$	4217 4222 4256 4323 1103 1104 4337 2048
look$	3265 3410 445 446 447 588 910 935 4156 936 937 938 4159 939 940 4161 941 4264 4265 4266 4269 4270 4272 4273 4276 1056 1061 1176 1177 1178 7804 1682 7971 7973 8295 2231 2586
looked$	445 446 447 868 935 4156 936 937 938 4159 939 940 4161 941 1056 1061 4312 7305 7306 7307 7308 7309 7310 7315 1176 1177 1178 7685 7690 7814 1682 8018 1939 2211 5433 2586
looking$	445 446 447 3863 643 644 645 646 647 648 3885 4128 4264 4265 4266 4269 4270 4272 4273 4276 1056 1061 7276 7284 7285 4311 7305 7306 7307 7308 7309 7310 4322 7314 7362 4630 1682 8220 2232 5769 5770 5777 5778 5782 5856
lookings$	8220
lookked$	1056 1061
lookking$	1056 1061
lookout$	740 3057
lookouts$	740 3057
looks$	6639 6640 445 446 447 935 4156 936 937 938 4159 939 940 4161 941 1056 1061 1176 1177 1178 7451 1682 2231 2586
loose$	3417
lorry$	3385
lose$	7512 2194 2242
loser$	6943 6944 6945 5608 5609
losers$	6943 6944 6945 5608 5609
loses$	2194
losing	2161
losing$	5382 2194 2242 2866
loss$	7949 6062
lost	2161 2220 8432
lost$	3949 7617 7975 7976 7977 7978 1768 1769 1903 5281 5382 2194 2242 2376 2399 5892 2866
lot$	882 7270 7278 7279 1625 2067 5310 5597 5742
lots$	1174
loud$	2461
loudmouth$	3008
loudmouths$	3008
lounge	5485
lounge$	1226 1227 1228 8475
lounges$	1226 1227 1228
lout$	3001
loutish$	3001 3014
louts$	6962 6963 6964 3001
love$	638 639 6985
loved$	638 639
lover$	5544
lovers$	5544
loves$	638 639
loving$	638 639
low$	3971 7004 7005 7006 7007 797 809 810 4037 4038 4039 4040 4041 4042 4043 4044 1214 2366 2436 2483 5816 2838
lower	1975
lower$	809 810 2874
lowest$	2893
lowlife$	3001
lowlifes$	3001
lupus	5481
lupus$	8471
lurch$	7810
lure$	2300
lured$	2300
lures$	2300
luring$	2300
lycra$	5812
lying$	522 523 6967 7617
machet	8492
machete$	8491
made$	34 35 37 70 72 73 74 6293 86 3308 3309 3310 3311 3312 3313 3314 232 233 260 295 6612 6723 537 3852 3853 3854 3855 6847 771 1005 4374 4565 4567 4570 4650 4693 4727 7775 7776 7777 7778 1568 1695 1696 1743 1902 8121 1923 5203 2128 5444 2357 5939
magist	2972
magistrate$	2287
magistrates$	7090 7091 2062 8274 2287
magnet$	2083 6019
magnets$	2083 6019
mail$	7942
mails$	7942
main$	8138 8172 8213 8289 2382 2717 2720 2722 2724
major$	2724
majority$	2067
make	1859
make$	34 35 37 70 72 73 74 6293 86 3308 3309 3310 3311 3312 3313 3314 3315 3316 3322 3323 3324 3325 3326 3415 232 233 260 295 484 505 6723 537 6801 1005 4391 7383 7384 7385 7402 4420 4462 4565 4566 7565 4726 1568 1695 1696 5063 2117 2128 2357 5805
maked$	484 505
maker$	5590 5594
makers$	5590 5594
makes$	34 35 37 70 72 73 74 6293 232 233 295 484 505 6723 537 3852 3853 3854 3855 1005 4565 1568 1695 1696 2128 2357
makeup$	7383 7384 7385 7451 5802 5805 5812
making$	34 35 37 70 72 73 74 6294 6295 6296 86 3308 3309 3310 3311 3312 3313 3314 3315 6308 6385 6386 6387 6388 6389 6390 6391 6392 232 233 295 484 505 537 6914 1005 7284 7285 7617 1568 7842 1695 1696 2128 2357 5591
maladaptive$	2298
maladjusted$	2439
male	2728 2740
male$	6587 3869 4354 7345 7346 4357 7348 7349 1154 5065 1896 5613 5757 2537 2717
males$	3363 6354 6361 3374 3377 6371 6372 6379 6381 6478 6494 6518 3553 6549 6550 6555 6558 6587 6856 6870 3883 6874 6875 6878 6879 6880 6881 6885 6886 7021 7035 7036 7037 7038 7039 7040 7280 1896 5521 5613 5660 3024
malicious$	2356 3014
malign$	693 694 695 2377
malnourished$	2556
malodorous$	3028
mam	2225 2263
mam$	2226 2260
man	5504
man$	3363 3367 6361 3372 3373 3374 3377 6371 6372 6376 6379 6381 6463 6494 6509 6510 6511 6512 3523 3524 3525 3526 6517 6518 6519 6522 6555 6587 6590 6605 3883 6874 6875 6878 6879 6880 7136 7151 7153 7155 4170 7164 7197 7203 7204 7205 1007 7220 7221 7222 7227 1018 1019 7247 1038 7280 4413 4419 5065 8466 8494 5521 5549 5728
manage	1939 2056 5301
manage$	6947 6985 7067 942 943 944 945 946 947 1008 4264 4265 4266 4269 4270 1050 4272 4273 4276 1069 7281 7282 4296 1076 1077 4299 7544 7807
managed$	942 943 944 945 946 947 1008 1069 7580 7581 7582 7583 7584 2088 2910
management$	4062 1739 1740 1741 1742 2630 5875 5957
manager$	4695 4700 4701 4711 4712 7960 7989 5026 8291 5957
managers$	4695 4700 4701 7960 7989 5026 8291
manages$	942 943 944 945 946 947 1008 1069
managing$	942 943 944 945 946 947 1008 4264 4265 4266 4269 4270 4272 4273 4276 1069 7284 7285
manbag$	5812 3031
manbags$	5812 3031
manipulate$	4119
manipulated$	6249
manipulating$	3014
manipulative$	2444 3014
manipulator$	5608
manipulators$	5608
mannered$	5688 5689
many$	3338 3359 7138 4921 4922 4945 4946
map	5963
map$	1929 1930 2074 2111 2744
mapped$	1929 2074 8287 2111 2744
mapping$	1929 2074 2111 2744
maps$	1929 2074 2111 2744
march$	6492
marginalised$	2537
marked$	1868
marker$	5088 5924
markers$	5088 5924
market	5246
market$	8236 8299 6035
markets$	6035
marks$	6136
marria	8430
mask$	1225 7440 5812 5818
masked$	1225 5825
masking$	1225
maskked$	1225
maskking$	1225
masks$	7432 7433 7434 1225 7437 7440 5812 5818
massage$	1810
match	8059
match$	5211
matche	2059
matched$	5280
matching$	1891 2122 2596 5961
material$	8234
maths$	3937 6137 6138
matric	5963
matrix	5963
matrix$	8243 5964
matted$	2580
matter$	180 4527 4528 4540 7565 5023
matters$	7223 4916
mattress$	5438
mature$	932 4333 1131 5753 5754 5755 3023
maturity$	932 3023
may$	6492 4022 963 5060 1842 1880 2014
meals$	8444
mean$	6223 6241 6723 4978 2561
meaningful$	4785 4786 4787 4788
means$	6223 6241 6723 1980
meant$	7633
measur	5972 5979
measure$	195
media$	3548 3549 3550 3551 3552 6543 6544 6545 8071 8101 8214
medica	8371 6038
medical$	8350 2845
medicated$	3133
medication$	8375 3133
medici	5353
medicine$	8343
mediterranean$	1154 4378 4380 2561 5807
medium$	809 810 4037 4038 4039 4040 4041 4042 4043 4044 1142 2540
meet	8325
meet$	6279 3439 3440 3441 6443 6445 6446 6538 332 333 334 6598 6607 6608 6609 6610 6611 6645 6646 6647 6843 6845 7457 7484 7490 7504 7804 8074 5553 5830
meetin	8230
meeting$	6343 6453 332 333 334 6598 6607 6608 6609 6610 6611 6645 6646 6647 8232 5856 5933
meets$	332 333 334 8074
melatonin$	3142
meloterritorial$	3014
member	8034 8035 5049 5057 8068 8085 8087 8089 8091 5102 8093 1884 1885 5126 8131 1928 1931 8144 1936 8152 5180 8170 5183 5184 5219 2016 8230 8231 8253 8257 8265 5293 2079 8326 8329 5940 2728 5963 5971 5972 5984 5990 6009
member$	7021 7035 7036 7037 7038 7039 7040 4581 4588 4589 4711 4712 8173 8217 8226 5504 5581 5660
members$	101 188 235 6966 7021 822 7035 7036 7037 7038 7039 7040 4573 4856 8062 5082 1862 1888 8116 5149 1932 5157 5177 8173 5188 8182 8185 2004 8226 5291 5300 2112 5341 5346 5581 5660 2447 2711 2730 5968
membership$	5136 8126 1931 5581
men$	3363 6354 3365 3366 6358 6359 6361 3372 3373 3374 3377 6368 6371 6372 6376 6379 6381 6429 6434 6441 6463 6476 6477 6494 6509 6510 6511 6512 3523 3524 3525 3526 6517 6518 6519 6522 3553 6547 6548 6552 6555 6558 6587 6590 6605 6645 6646 6647 6854 6860 6861 3883 6874 6875 6878 6879 6880 6881 6884 6885 7095 7109 7110 7111 7136 7146 7153 7154 4169 7169 7170 7188 7195 7203 7204 7205 1018 1019 1038 7280 7290 7291 7407 7454 5521 5523 5524 5549 5728 5737
menace$	677 718 719 720 721 2351 5608 5629 3012
menaced$	677 2351
menaces$	677 2351 5608
menacing$	677 2351 2561 3012
mend$	7970
meningitis$	3182
mental	5380 8371
mental$	5361 2141 5367 8370 8430 5661
mentality$	5581 5589 5601 5703 5903
mentally$	2476
mentor$	6115
mentoring$	94
merely$	1307
mess$	7949 4964
messag	1889 5111 8196 5224
message$	6538 332 333 334 336 337 338 339 340 341 342 5260 8273 5884
messaged$	332 333 334 336 337 338 339 340 341 342
messages$	6366 332 333 334 6546 336 337 338 339 340 341 342 8101 8214 5315 2096 5884
messaging$	6343 332 333 334 336 337 338 339 340 341 342
messed$	825 4052
messy$	2580
met	2236
met$	6342 332 333 334 6627 6628 6629 6632 7814 5553
methylphenidate$	3137
mice	2253
mice$	5474
micro$	2596
middle$	1160 4399 5487
might$	1462 1463 1464 1465 1466 5060 1842 2053
migraine$	3099
migraines$	3099
mind$	7102 1013 1014 1015 1016 1017
minded$	5686 5693 5864
mindset$	5601
mini$	4210 7425 7426 7427 4458 2361 2508 5817 2599
miniature$	2508
minimal$	7004 7005 7006 7007 797 4789 2436
minimise$	622 2338
minimised$	622 2338
minimises$	622 2338
minimising$	622 2338
minimum$	7797
miniskirt$	3031
miniskirts$	3031
misbehave$	3011
misbehaved$	3011
misbehaves$	3011
misbehaving$	3011
misbehaviour$	3011
miscarriage$	3152
miscarried$	3152
mischief$	2373
miscreant$	3001
miscreants$	3001
misfit$	6943 6944 6945 5608 5609
misfits$	6943 6944 6945 5608 5609
misfortune$	6694 6695 6697 6698
misguided$	2298
mishandle$	3038
mishandled$	3038
mishandles$	3038
mishandling$	3038
misled$	5892
mismanage$	3038
mismanaged$	3038
mismanages$	3038
mismanaging$	3038
misper$	5528 5616
mispers$	5528 5616
miss$	6414 6443 6445 6446 7512 7617 1724 1725 2906
missed$	7617 7915 7916 7917 7918 1724 1725 7975 7976 7977 7978 2661 2906
misses	2220
misses$	7617 1724 1725 2906
missing$	6419 6461 6523 6524 6532 3543 3544 4032 858 4537 7617 1724 1725 5109 5528 2906
misuse$	6083
mix$	6414 6607 6608 6609 6610 6611 667
mixed$	3376 261 262 263 264 265 266 267 667 7004 7005 7006 7007 1134 1137 1151 1155 1158 1166 4398 4406 4407 4408 1189 1190 2565
mixes	8288
mixes$	667 8242
mixing$	6607 6608 6609 6610 6611 667
mob$	691 692 882 5588 2368
mobile$	1865 8077 2701
mobiles$	1865 8077
mock$	2915
mocks$	6137
modern$	2426
modus$	5951 2732
mohawk$	3029
mohawks$	3029
moment$	2109
money$	6377 6378 3516 3517 3518 6562 6563 6564 6565 6566 6567 6568 6569 6574 6577 3860 6851 6852 6877 7944 8010 8104 5568 2423 5895
monito	1860 5110 1939 2077
monitor$	8084 8094 8098 2007 5240 2020 2029 6001
monitored$	8095 8100 5240 2020 2029 8287
monitores$	2029
monitoring$	1890 5240 2029
monitors$	8094 5240 2029
monkey$	7774
monster$	5608
monsters$	5608
month$	5895 6171
months$	5895 6171
mood	5353 5380
mood$	8343 8370 6059 2869
moods$	8343
moody$	3014
moral$	3836
morals$	7078 5704
more	2688 2757
more$	3242 3243 3244 3245 3246 948 949 950 951 958 959 960 961 978 993 7269 7278 7279 7670 7679 1733 1734 1735 1736 1737 5020 5022 1812 1813 1817 5742 2717
morning$	2790
morphi	5386
morphine$	8376
most$	7138 7269 1185 1263 2067 5310
mostly$	1234
mother	8418 5439 8431 5442 2225 8438 8441 8442 2251 2263 5486
mother$	7087 1032 2202 2203 8415 8429 5440 2222 2223 2226 8447 2238 5467 8469 2266 5707 2519
mothered$	2519
mothering$	954 955 956 7300 7305 7306 7307 2519
motherred$	2519
motherring$	2519
mothers$	954 955 956 4871 2238 5707 2519
motions$	7940
motivated$	640
motivation$	7078 5565 5704
mould	2253
mould$	8463 5474
mount	1859
moustache$	5785 3029
moustaches$	5785 3029
mousy$	2580
mouthed$	5682 5683
mouthy$	3014
mov	2025
move$	7484 7490 7504 7619 7970 8059 8434 5830 6131 6152
moved$	6679 7489 7495 7500 7509 7577 4933 2088 2207 8432 5443 5447 2265
moveme	8034 5081 5111 2010 5231 5232 8230 8235 2076 5971
movements$	8071 8072 5083 8101 5297
moves$	6145 6152
moving	8295
mri$	8365
ms	5481
ms$	8471 6037
much$	4232 7278 7279 1626 4919 4920 1756 5001 2067 5310 5742 2584
mugged$	2283
mugger$	6943 6944 6945 5608 5609
muggers$	6943 6944 6945 5608 5609
mugshot$	2033 3062
mugshots$	3062
mule$	6946 6976 6977 6978 5610 5644 2424 5646
mules$	6946 6976 6977 6978 5610 5644 5646
mullet$	3029
mullets$	3029
multi$	1448 1832
multiple$	4921 4922 5481 2815
mum	8418 5439 8431 5442 2225 8438 8441 8442 2251 2263 5486
mum$	6734 7087 2202 2203 8415 8429 5440 2222 2223 2226 8447 2238 5467 8469 2260 2266 5707
mums$	6734 2238 5707
murder$	1840 5156 2717
murmur$	6065
muscly$	2540 3028
muscular$	2540 3028
must$	21 22 23 24 25 26 508 520 963 7957 1750 1753 1880 2014 5886
mute$	6108
mutism$	6108
nails$	7132 7435 5796 5802 2582
naive$	58 59 509 7244 7245 7246 2339 5736 3014
naivety$	6408 6409 6410 6411 6412 6413 6691 3733 513 514
naked$	3556 6596
name	1899
name$	6399 7229 7230 7231 8001 8047 8078 1983 2116
named$	2022 2116 2717
names	1837 8093 2010 5231 5232 5261
names$	8047 8060 8061 8062 8064 8078 1983 1989 8251 8301 8302 5315 2116 5913
naming	1899
naming$	2116
nan	8418 5439 8431 5442 2225 8441 8442 2251 2263 5486
nan$	8415 8429 2260
nana	8418
nasty$	2376 3014
nation	5407
national$	8397 2702
naughty$	2376 2439 2444 3014
near$	1616 1617 1618 8070
nearby$	5109
nearly$	1036 1037 1145 2507 2516
neat$	4380 2579 2580
neatly$	1152 2562
necessary$	1980
neck$	7382
necks$	7382
need	5074 8354 2162 5436 6107
need$	21 22 23 24 25 27 573 906 907 908 964 7191 7251 7252 7253 7275 1072 7292 7293 7294 1086 1087 1088 4310 1090 1091 1092 1093 4318 4319 4320 1100 1101 7313 4324 4325 4326 4327 4328 4329 4330 7321 7323 8050 8220 5383 8389 8426 6064 6066
needed$	7275 1100 1101 1455 1980
needing$	906 907 908
needless$	3272
needs	2154 2162 2850 6088
needs$	21 22 23 24 25 28 574 906 907 908 7275 1100 1101 7313 4324 4325 7896 8220 5375 5383 2169 2175 8389 6064 6066 6116 6118
needss$	6116
needy$	2439 3014
neet$	3018
neets$	3017
negative$	3293 6878 6879 6880 6881 693 694 695 7018 7019 8112 2349 2377 2480 5950
neglec	2227 5466 8459
neglect$	1684 1685 7949 8005 8454 8455 8456 8458 2657 5896 5898 6159 2954
neglected$	1684 1685 5448 2655 2656 2657 6159 2954
neglectful$	3035
neglecting$	1684 1685 2656 2657
neglects$	1684 1685 2656 2657
negligence$	5898 3035
negligent$	3035
negligently$	3035
neighb	6170
neighbourhood$	5058 5066 5067 5068 1848 1849 5077 1883 5210 5229 2009 8221 8222 5242 2023 2036 2040 5277 2087 2106
neighbours$	5572 5573
neither$	1352 1357 1522 1525 4746 1526 1527 1528 4749 1536 1547 1548 1549 1550 1551 1552
networ	5126 1936 8148 8235 8323 5971 5972
network$	6494 8116 8140 8142 5157 8285 5524 2745 2795
networks$	8142 8285 5524
neurod	3159
never$	3638 3642 3643 3644 3645 524 3775 583 584 585 586 587 589 626 3856 3857 1252 1254 4500 1280 1281 1282 4504 4505 1293 1298 4520 4593 4594 1382 7625 7626 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 1540 1553 1807 1808 2048 2183 2437 2523 2633 3033
nevertheless$	6334 6338
new	1832
new$	5053 5459
news$	6907
next	1938
next$	45 3714 3715 3716 3717 4423 4804 5918 5936
niche$	8079
nickna	1837 2010 5231 5232
nicknames$	8062
nicotine$	8364
nigerian$	4380
night$	7610 7611 7612 8099 8342 8363 2860
nightmare$	736 3957 737 3958 738 3959 739 3960
nightmares$	3161
nights	5352
nights$	8342
nike$	5812 2596
nikes$	5812
nine$	6928
nines$	7453
nineteen$	6585 7146 4168 7181 7182 7183 7184 7185
no$	55 6401 6449 6615 6623 461 466 3688 489 6740 3758 539 540 3768 611 612 613 614 615 616 617 618 619 620 621 631 632 633 634 3948 741 3967 797 4127 996 1001 4251 4252 1035 4321 1102 1106 1107 1108 1109 1116 4342 4343 4529 4530 4531 4532 1319 1324 1325 1326 1327 1328 7546 7547 7548 7549 1343 1354 1355 1356 1358 1360 1361 1375 4597 4600 4601 4602 1383 1384 1385 1386 1387 1388 1389 7625 7626 4639 4640 4641 4642 4646 1489 1492 1494 1523 1525 4746 1526 1527 1528 4749 1529 1531 1532 1533 1534 1536 1547 1548 1549 1550 1551 1552 1557 1558 1559 1560 1564 1565 1566 1567 4789 4796 1578 1579 1580 1581 1582 2046 2174 2249 8463 2262 2344 2401 2409 2436 2483 2650 2652 2672 2717
nobody$	462 465 488 631 632 633 634 7240 7331 1354 1355 1356 1357 1361 1488 1493 1522 1525 4746 1526 1527 1528 4749 1531 1532 1533 1534 1536 1557 1558 1559 1560 5745 2634
nomina	5963 5965
nominal$	8109 1917 8217 5243 5253 5581 5941 2746 6006
nominals$	8109 8141 5253 5581 3058
non	5422
non$	839 2405 2407 2430 2431 2432 2433 2434
nonattendance$	8412
noncompliance$	3010
noncompliant$	3010
none$	420 427 1003 7240 1352 1357 1361 1402 1522 1525 4746 1526 1527 1528 4749 1536 1547 1548 1549 1550 1551 1552
nonengagement$	3010
nonetheless$	6334 6338
nonexistent$	7950 7951 7952 7953
normal$	7043
normalise$	2338
normalised$	2338
normalises$	2338
normalising$	2338
north$	1216
nose$	7382
not$	6282 3348 3352 3637 3639 3642 3643 3644 3645 6722 524 3764 583 584 585 586 587 589 3858 697 4002 782 4004 4005 4006 4007 4008 4053 980 997 4220 4221 1004 4338 4339 4340 1250 1251 4476 4477 4478 4479 4494 4498 4499 1293 1298 7546 7547 7548 7549 1353 1359 4591 4592 1374 1377 1382 7625 7626 1416 1417 4653 4654 4655 4656 4657 4658 4659 4660 4677 4678 4717 4719 4720 1500 1501 1502 1503 1504 1505 1506 1507 1508 1509 1510 1511 1513 1514 4741 4742 1524 1525 1528 1535 1540 1544 1553 4775 4777 4783 1569 1570 1616 1617 1618 1629 4983 7995 2048 2173 2183 5413 2198 2437 2509 2510 2515 2523 2633 2873
note	2012 2077
note$	1238 1239 1857 1863 5233 5321
noted$	1238 1239 2034 2035 8287
noteed$	5233
notes$	1238 1239 5233 5321
nothing$	44 3266 47 7331 7413 4474 1344 1345 1346 1347 1348 1349 1354 1355 1356 1390 1391 1392 1393 1394 1395 1396 1397 4626 7625 7626 7794 7795 7796 1590 1591 1592 7972 5745 2618 5857 6042
notice	5222
notice$	1238 1239 7738 7779 7780 7781 7782 7783 7784 7785 8181 8212 2030
noticed$	6252 1238 1239
notices$	1238 1239 8181
noticing$	1238 1239
notify$	1824 1845 1846
notifying$	1845 1846
notifys$	1845 1846
noting	2012
noting$	1238 1239 1857 1863 5233
notinged$	5233
notings$	5233
notoriety$	6693 6849
notorious$	756 757 758 759 760 761 762 763 879 2491 3016
nous$	4199 979
november$	6492
now$	6731 6732 7250
nude$	3556
nudes$	351 6570 367 368 369 370
nuisan	5334
nuisance$	6953 6973 7088 8294 8300 8324 5608 5629 2444 5713 6019
nuisances$	5608 5713 6019
number	1975 5231
number$	3378 3379 3380 4282 7273 1864 1911 5138
numbers$	3378 3379 3380 7944 8010 8012 8021 8022
numerous$	3359 4921 4922 4945
nurse	8352
nurse$	8353 8360
nuts$	5661
nutter$	5608
nutters$	5608
obese$	3028 3163
obesity$	3163
obey$	7484 7490 7504 5830
object	8161 2075
object$	8297
objective$	8187 1980 8297
objectives$	8187
obnoxious$	3014
observation$	5080 2694 5928
observations$	5080
observe$	5240 2020 6001
observed$	5961 3054
observeed$	5240 2020
observeing$	5240
observes$	5240
obsessed$	2683
obsessive$	2827
obstructed$	5892
obstructive$	7057 7058 7059 7060 7061 7062 7063 5672 3014 3035
obtain	2013 8261 2688 2726 2748
obtain$	6641 6642 1823 5244 5312
obtained$	1823 5244 5926
obtaining$	1823 5244
obtains$	1823 5244
obvious$	1335 4945 7935 7936
obviously$	1414 1422 4643 1423 1424
occasion$	7629
ocd$	3109
ocg	5152
ocg$	8142
ocgs$	8142
october$	6492
odd$	2561
odour$	5789
of	5121 2688 2752
of$	3279 3280 3406 6660 3912 3954 3955 750 4001 7008 4084 4088 4103 4228 4235 4236 4237 4259 4341 7344 7347 1157 1159 4395 7482 7554 7585 7586 1415 1422 4647 7657 4670 4671 4672 7699 4836 4845 7954 4970 4995 4999 7994 8036 5059 5072 8069 8070 1861 5087 5097 8102 5117 5125 5132 5133 8126 5140 5141 5151 5181 5192 5194 5199 5207 8203 2022 8244 5288 5304 5345 5350 5400 5405 5458 5464 5465 5468 2280 8491 5804 5836 5850 5930 2717 5940 5942 5986 6004 6028 2898 6182 6191 6203
off	5309 2184 2911
off$	6277 6383 6528 6531 6535 3844 3845 6972 858 4539 4888 4889 4907 4908 4909 4910 4911 4912 7903 7904 7905 4965 4966 5123 1949 5385 8378 5389 5405 5529 5624 5667 6030 2925
offen	8044 8130 8131 8227 8228 8229 8241 8270 8335
offen$	8110
offenc	5129 1921 5196 2052 5489 5503
offence$	8118 8119 5142 8136 8186 5273 8479 8493 8501 8502 2734 5987 3218
offences$	8118 8119 5142 8186 5273 8479 8493 8501 8502 5987 3218
offend	8034 1897 5120 8111 8117 5196 5201 8235 5262 8252 5334 5917 5940 5951 5965 5971 5972 5984 5990 6009 3071
offend$	6414 6443 6445 6446 7512 7513 7523 4534 7613 7614 7615 7617 8103 8120 8195 8259 8309 2715
offendded$	7617
offendding$	7617
offended$	7617 3217
offender$	6878 6879 6880 6909 703 8109 8110 5137 5139 5253 5599 5943 2736 5958 2746 3004 3215
offenders$	6878 6879 6880 6884 6909 703 8109 8110 8141 5599 5943 5968 3004
offending$	6472 6479 6482 6486 6776 6860 7617 5118 8110 1905 5187 8183 8186 8189 8191 2028 8294 8300 8312 8318 8324 8484 2379 5987 2796 2980 3217
offends$	7613 7614 7615 7617 8195 8309 3217
offens	5129 1921 5196 2052 5489 5503
offense$	8118 8119 5142 8186 5273 8479 8493 8502 5987 3218
offenses$	8118 8119 5142 8186 5273 8479 8493 8502 5987 3218
offensive$	8491 3014
offer$	350 6808 6809 4480 4482 4483 4484 1264 1265 1266 7530 7594 7595 7596 7608 7610 7611 7612 7804 2318 5563 5564 5838
offere	2850
offered$	350 4480 4482 4483 7530 7775 7776 7777 7778 8176 2318
offering$	350 7530 7594 7595 7596 2318 5838
offerred$	350 7530 2318
offerring$	350 7530 2318
offers$	350 6808 6809 4484 1264 1265 1266 1267 1268 1269 1270 7530 2318 5563 5564 5827
office	5058 5066 5067 5068 1848 1849 1850 5077 1883 5107 5210 5229 2009 8221 8222 2023 2036 2040 5277 5301 2084 2087 2106 5504 5505
office$	4695 4700 4701 7960 7989 5026 8291 2678
officer$	4711 4712 1826 8041 8056 8057 8058 5069 5070 5071 8067 1880 5104 8097 1941 1988 8200 1990 1993 5218 8219 5230 2019 8232 5257 8262 8267 2085 2090 2091 2094 5316 2100 5327 2110 8494 2678
officers$	6558 6889 3900 5045 1826 8038 8041 8048 8049 1839 8056 8057 8058 5069 5070 5071 1853 5076 8067 8076 1880 5104 8097 8100 8136 1941 5172 1988 8200 1990 1993 8219 5230 2019 8232 5251 5257 8262 8267 8274 8291 2085 2090 2091 8304 2094 5316 2100 5327 2110 8332 8495 5573 5981 2779
offices$	8291
offrolled$	6132
offs$	5625 6030
often$	3335 321 7919 7920 7921 7922
oily$	1166 2565
old$	6588 916 917 918 920 932 952 4331 1131 4356 4359 4361 8406 2517 2525
older$	3364 3368 6369 3384 3389 6431 3450 3451 6464 6476 6494 6497 3528 3555 3558 3559 3563 6555 6558 6587 6589 6590 3864 3865 3866 3867 3871 3872 3873 3874 3875 3876 3877 3879 3880 6878 6879 6880 6881 3895 7098 7136 932 7146 7228 4290 1154 8418 5524 2323 5546 5549 2561 5811 5813
olders$	6476 6494 6497 6884 6951
olds$	7173
olive$	1166 2558 2565
omission$	2629
omissions$	2629
on	5121 5908 2688 2968
on$	3317 6323 6324 6355 6356 6357 6360 3371 6363 3463 3649 3658 3659 3703 3718 3720 6954 6955 7076 4087 7180 7344 7347 4392 4405 4461 7482 4629 4631 1418 4662 4663 4664 4826 4827 4828 4843 7883 7884 7923 7994 8014 8015 1855 8069 8070 1861 8073 5089 5090 8092 5103 8113 8145 8151 5174 5192 5220 2032 5255 5276 8345 5374 5382 2165 5462 2277 2279 8497 5614 5615 5642 5712 5850 5870 5905 5916 2761 2847 2978 2984 2985
once$	6332 4637 7643 1766 5028 5029
one	5057
one$	3386 3480 4075 7241 7272 7332 7333 1133 7386 1185 7396 7397 7398 7399 7400 7401 4574 4579 4580 1361 4588 4589 7610 7611 7612 4624 4625 4710 1490 4715 1495 4744 4745 4746 1526 1527 4749 4750 1536 5043 1879 8217 8264 5396 2187 5408 5409 8399 2537
ones	5292
ones$	6354 7165 7386 5313
onesie$	5812
onesies$	5812
ongoing$	5156
online$	327 3548 328 3549 329 3550 330 3551 331 3552 6543 6544 6545 5081 2324
only$	3617 3620 442 452 453 454 455 456 457 458 460 858 894 1307 4699 4825 1733 1734 1735 1736 1737 1751 1752 4975 2613
onto$	5089 2032 5255
open$	6248 7108 7484 4496 7490 4502 4507 7504 4516 4584 5268 5830
opened$	6632
operandi$	5953
operat	1832 1850 1931 8161 8162 5342 5971 5979
operate$	6802 942 943 944 945 946 947 7458 7485 7491 7496 7505 7573 8206 8332
operated$	942 943 944 945 946 947 5355
operates$	942 943 944 945 946 947
operating$	942 943 944 945 946 947
operation$	8150 1940 1941 8202 8211 8269 8365 8373 2767
operational$	5053 2759
operations$	8202 8211 8373
operative$	5656 5859
operator$	8056 8057 8058 5069 5070 5071 5104 2678
operators$	8056 8057 8058 5069 5070 5071 5104
opport	5269 5908 5972 5979 5983
opportunit$	3392 172 173 6807 1704 1705 1706 1707 7935 7936 5563
opportunited$	3392 172 173 6807 1704 1705 1706 1707 7935 7936 5563
opportunities$	3392 172 173 1704 1705 1706 1707 7935 7936 1945 5563 5882
opportuniting$	3392 172 173 6807 1704 1705 1706 1707 7935 7936 5563
opportunits$	3392 172 173 6807 1704 1705 1706 1707 7935 7936 5563
opportunitted$	3392 172 173 6807 1704 1705 1706 1707 7935 7936 5563
opportunitting$	3392 172 173 6807 1704 1705 1706 1707 7935 7936 5563
opportunity$	3392 172 173 6807 1704 1705 1706 1707 7935 7936 1945 2109 5563 5882
opposed$	5843 5846
oppositional$	2444 2869 3014
opt$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2302
opted$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 7925 5005 7996 2302
optici	2147
opticians$	5368
opting$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2302
option	5972 5979 6005
opts$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2302
optted$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2302
optting$	203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 2302
or$	4805 2804
oral$	356
order$	8178 5215 8224 8255 8292 8293 8315 8485 8486 8491 8496 8497 8501 6022 6151 6194 6195 6196 6197
ordered$	5305 5444 5498
orders$	8178 5215 8207 8224 8255 8284 8292 8293 8315 8501 6022 6194
ordinary$	2561
organi	8242
oriental$	1154 4378
other$	3222 6214 6215 6469 3926 3928 6930 6932 7066 1133 4903 8032 5514 5573 2537 2631 2717
others	5293
others$	3222 6214 6215 3630 3634 3635 3654 517 3774 3904 684 685 686 3925 3927 6929 7136 7165 7396 7397 7398 7535 7536 7537 7538 7539 4556 4557 4558 8166 5514 5525
ought$	21 22 23 24 25 29 418 507 521 528 529 530 531 532 533 534 535 536 545 548 549 550 551 575 1454 1457 1458 1459 1460 1461
our$	3817 7955 7956 7964 5827 5849 5877 5885 2717
out	8174 5449
out$	3271 6278 6383 175 185 6417 6427 6445 6446 6454 6459 6462 3600 6636 6873 3884 6937 747 749 826 4059 840 858 863 869 7358 7363 7617 7624 4822 1615 1630 8052 5109 1960 5182 1985 5223 2007 5239 2031 5309 2184 5423 8433 8437 5448 8439 2278 5667
outbursts$	7053 7054 5668
outcome$	5985
outcomes$	5985
outfit$	7425 7426 7427 5814 5817
outfits$	7425 7426 7427 7451 5814 5817
outlook$	7223 1013 1014 1015 1016 1017
outrageous$	2444
outright$	1271 5827
outs$	6937
outside$	8092
outstanding$	5268 2717
over$	1145 4392 7424 8000 8029 8069 2315 2471
overcr	3205
overcrowded$	8463
overdose$	8349 3129
overdosed$	3129
overdressed$	3028
overdue$	8382
overla	2059
overlaid$	5280
overlook$	2664
overlooked$	2655 2664 5892
overlooking$	2664
overlookked$	2664
overlookking$	2664
overlooks$	2664
oversexualised$	2996
oversight$	1739 1740 1741 1742 5875
oversized$	2596
overt	2000
overt$	5221
overweight$	6086 3028
owing$	3239 200 2247 8459
own	6148
own$	3231 12 13 14 6226 6227 6228 6229 30 3252 3253 3254 3395 3396 3397 3398 3399 3400 3401 3402 3403 183 3417 3454 3660 473 6685 6686 3697 3698 3701 3704 3705 565 4112 4122 7134 7135 4146 7141 7142 4229 7254 7255 7256 7257 7258 7259 7260 7261 7262 7263 7264 7265 7266 7287 4703 4704 4705 4706 4707 4708 4874 8383 8445
ownership$	3789 3790 3791 3792 3793 3794 3795 3796 3797 3798 3799 3800 3801 7985 7986 7987 7988 5893
pacemaker$	2156
pack$	691 692 882 5588 2368
packag	5908
package$	6980
packages$	6506 6507 6508 6980 5526 5649
padded$	2596
paedia	5353 5367 2147
paediatric$	5368
paediatrician$	8343 8353 8357
paid$	687 4698 4702 1568 1728
pain$	736 3957 737 3958 738 3959 739 3960
painkillers$	8364
pakistani$	4380
palate$	6103
pale$	1166 7390 2558 2561 2565 3028
palm$	1691 1692 1693 1694
palmed$	1691 1692 1693 1694
palming$	1691 1692 1693 1694
palmmed$	1691 1692 1693 1694
palmming$	1691 1692 1693 1694
palms$	1691 1692 1693 1694
palsy$	6099
panel	5972
panel$	4695 4700 4701 7960 7989 5026 2678
panic	8371
panic$	2833 2869
paperwork$	7932 7944
paracetamol$	6097
parade	5246
parade$	8236 8299
paranoid$	3014
parcels$	5526
parent	5439 5440 8431 5442 2224 8438 8441 8442 2251 2275
parent$	6985 4242 7233 7234 1032 2202 8415 8429 2222 2223 8447 2238 5467 2266 5707 2519 6149 6164
parental$	3970 4051 2490 2957
parented$	2519
parenting$	954 955 956 7300 7311 5496 2519
parents$	6734 7087 954 955 956 4242 7233 7234 4568 4569 4571 4572 4856 4870 7955 7956 8415 8429 2222 2223 8447 2238 5467 8469 2261 2266 5707 2519 5884 5885 6149 6158 6164
parentted$	2519
parentting$	2519
park	6170
park$	6490 6491 6509 6510 6511 6512 6645 6646 6647 8236 8299
part$	3609 3610 6601 6774 6775 6776 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 1931 5160 8226 2185
partake$	261 262 263 264 268 269 270
partaked$	268 269 270
partakes$	268 269 270
partaking$	261 262 263 264 268 269 270
partially$	2879
participant$	477 5550 5735
participants$	477 5550 5735
participate$	261 262 263 264 477 7457 7484 7490 7504 5830
participated$	261 262 263 264 477
participates$	261 262 263 264 477
participating$	261 262 263 264 477
participation$	261 262 263 264
parties$	6509 6510 6511 6512 6602 5735
partly$	1747 1748 2667
partne	1832 8430 8432
partner$	6582 5053 8414 2223 8436 8449 8474 5544 5545 5550 5722 5735
partners$	6582 2097 5544 5545 5550 5722 5735
party$	6509 6510 6511 6512 6602 5735
pass	2011
pass$	935 4156 936 937 938 4159 939 940 4161 941 1716 7973 1829 1981 2051
passed	5308 2916
passed$	1670 1671 1716 1829 2021 8305 5880 5999
passengers$	8166 5572
passers$	3898
passes$	935 4156 936 937 938 4159 939 940 4161 941 1716 1829
passing$	1716 1829 2051 5881 5933
passs$	2051
passwo	5261
passwords$	8251
past$	6729 2619
pastoral$	2189 2896
pasty$	3028
patchy$	7004 7005 7006 7007 797 7950 7951 7952 7953 1783 2046 2341 2436
path$	6436
pathetic$	3035
pathetically$	3035
pathological$	2388
pathwa	2150
patience$	4990
patient$	6073
patrol	1850 5301 2084 6007
patrol$	1826 8038 5071 1880 1941 1988 1993 8208 2019 8291 2085 2090 2091 8304 2110
patrols$	1826 8038 5071 1880 1941 1988 1993 8208 2019 8291 2085 2090 2091 8304 2110 5981
pattern$	5954
pay$	6641 6642 687 1568 1728
payback$	6207
paying$	687 1728
pays$	687 1568 1728
pc$	8262
pcso	1850 5107 5210 5229 2009 8221 8222 2023 2036 2040 5277 2084 2087 2106
pcso$	1826 5071 1880 8097 8200 8219 5230 5257 8267 2085 2091 2100 5327 2110
pcsos$	1826 5071 1880 8097 8200 8219 5230 5257 8267 2085 2091 2100 5327 2110
pe$	8368
peer$	6354 6883 3914 3915 7021 7035 7036 7037 7038 7039 7040 7344 7347 5570 5598 2381 5660
peers	5407
peers$	3222 6354 6865 6878 6879 6880 3892 7021 7035 7036 7037 7038 7039 7040 7344 7347 8397 5514 5598 5600 5660
penalty$	2201
pencilled$	2588
people	8170 8252 5292
people$	6270 104 6354 6370 6379 6517 3630 3634 3635 3654 517 3774 3817 6876 6878 6879 6880 6881 6889 3900 3904 684 685 686 6903 6966 7020 7021 7025 7035 7036 7037 7038 7039 7040 4063 7056 7280 7535 7536 7537 7538 7539 4556 4557 4558 7553 4573 4582 4623 7656 7658 4815 4816 4817 4818 4819 4820 7825 4857 4858 4874 4875 7885 7886 7895 7896 7897 7898 7899 7900 7901 7902 4915 7943 7955 7956 7979 7980 7982 7984 1896 8116 5149 5157 8173 5572 5573 5660 5879 5885
pep$	3193
peps$	3193
perceive$	3820 3821 3822 3823 3824 3825 3826 3827 3828 3829 3830 3831
perfectly$	3357 893 7254 7255 7256 7257 7258 7259 7260 7261 7262 7263 7264 7265 7266 1070 1073
perfor	8161
performance$	5875
performers$	4573 4582
perfunctory$	3035
peril$	6211 6212
period	5353
period$	8343 5392
periods$	8343
permanently$	1406 4627 1407 4628 1408 1409 1410 2901
permit$	38 39 142 143
permited$	38 39 142 143
permiting$	38 39 142 143
permits$	38 39 142 143
permitted$	38 39 142 143
permitting$	38 39 142 143
perpet	5120
perpetrator$	6517 6587 6772 6910 6911 6912 6913 709 710 711 712 3934 714 715 716 717 8110 5602 5603 5604 5605 2385 2386 5945 3087
perpetrators$	6517 6587 6772 6910 6911 6912 6913 709 710 711 712 3934 714 715 716 717 8110 5602 5603 5604 5605 2385 2386 5945 3087
perpetually$	1406 4627 1407 4628 1408 1409 1410 3034
perpetuat$	31
perpetuated$	31
perpetuates$	31
perpetuating$	31
perpetuats$	31
perpetuatted$	31
perpetuatting$	31
persist$	6322 132
persisted$	6322 132
persistent$	322 323 1271 2307 2378 2388 2722 2907
persistently$	321 2907
persisting$	6322 132
persists$	6322 132
persistted$	6322 132
persistting$	6322 132
person	5219 2016 8230 8231 8253 8257 8265 5293 8326 2185 5504 6009
person$	6533 3903 7020 7021 7022 7026 7035 7036 7037 7038 7039 7040 4064 7283 4711 4712 5065 1896 8217 8494 5660
personal$	3416
personality$	2869
persons$	7022 1896
persua	1834
persuade$	7565
persuaded$	6249 7489 7495 7500 7503 7509 7577 7580 7581 7582 7583 7584
pest$	5608
pests$	5608
petite$	2540 3028
petty$	2388 2422
phase	5972 5979 5983
phobia$	6098
phone	5081 1889 5111 5224 5261
phone$	327 3548 328 3549 329 3550 330 3551 331 3552 6543 6544 6545 6562 6563 6564 6565 6566 6567 6568 6569 6574 7621 7651 7652 7653 7654 7909 8071 1865 8077 8101 8214 2010 8251 2096 5320 2114 2701
phoneing$	2114
phones	2043
phones$	327 3548 328 3549 329 3550 330 3551 331 3552 6543 6544 6545 6562 6563 6564 6565 6566 6567 6568 6569 6574 7621 7651 7652 7653 7654 8071 1865 8077 8101 8214 8251 5264 2096 5320 2114
photo$	6546 3584 3585 365 366 7334 8037 5048 1828 2033 2080 2093 5315 8321
photog	1837 2010 5231 5232 5261 8295 2118
photograph$	3584 3585 365 366 7334 8037 5048 1828 5101 8094 8098 5213 2008 2033 8251 2080 8301 2093 5315 8321 5339
photographed$	6249 6280 3381 7115 7334 5101 8096 1886 2712
photographing$	5101
photographs$	3584 3585 365 366 7334 8037 5048 1828 8060 8061 5101 8094 5213 2008 8251 2080 8301 2093 5315 8321
photos	2010 5231 5232 5261
photos$	6546 6570 3584 3585 365 366 7334 8037 5048 1828 8061 8251 2080 8301 2093 5315 8321
physical$	2841
physically$	2532 2951
physique$	7352 7353 7354 5761 3027
physiques$	7352 7353 7354 5761 3027
picked$	3382
picking$	5856
pictur	5908 5963
picture$	6546 3584 3585 365 366 7334 8037 5048 1828 5245 2080 8301 2093 8321
pictures$	6546 6570 3584 3585 365 366 7334 8037 5048 1828 8060 8061 2080 8301 2093 8321
piece$	2024
pieceed$	2024
pieceing$	2024
pieces$	2024
pierced$	3028
piercing$	1171 7382 5802 2583
piercings$	1171 7382 5802 2583
pig$	2644
pillar$	4892 1683
pills$	5356 8375 5526 6097
pimp$	2317
pimped$	2317
pimping$	2317
pimples$	5808
pimply$	3028
pimpped$	2317
pimpping$	2317
pimps$	2317
pin$	3997
pink$	2580
pins$	2156
pity$	4923 7914
place	5418
place$	0 1 2 3224 11 6241 6414 6562 6563 6564 6565 6566 6567 6568 6569 6876 6985 7283 1867 2109 8385 8395 5415 8408 5483
placed$	0 1 2 3224 6219 6220 11 6241 1789 1790 1841 1867 1916 1918 2207 2931
placem	8470
placement$	7080 7081 7082 872 873 874 8424 5563 5708 2488 5710 6149 6151 2931 6164
placements$	7080 7081 7082 872 873 874 8451 5563 5708 2488 6177
places$	0 1 2 3224 11 6876 1789 1790 1867 5095 8451
placing$	0 1 2 11 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 1789 1790 1867
plague$	677 2351
plagued$	677 2351
plagues$	677 2351
plaguing$	677 2351
plain$	2000 2549 2561 2693
plainly$	1320 1321 1322 1323 1422 4643 1423 1424
plaited$	5803
plaits$	5800
plan	8425 5972 5979 5983 6005
plan$	6318 8251 8388 8400 8426 8485 5563 6116 6117 6118 6151 6176
planned$	7633 8169 2772
planni	8218
planning$	6319 1739 1740 1741 1742 5875
plans$	6318 8251 5563 6116 6117
plastered$	1173
plastic$	2361
plate$	5085 2156
plates$	5085
play$	428 450 476 485 625 4119 5378 2851
played$	428 450 476 485 625
player$	5945
players$	4874 5945
playing$	428 450 476 485 625
plays$	428 450 476 485 625
plea$	8158 5884 6202
pleaded$	2981
pleads$	2981
pleas$	7955 7956 8158 5884 5885
please$	6536 6537 7544 7565
pleased$	166
pleases$	6536 6537
pleasing$	4607
plenty$	3343 3358
plot	1860
plotted$	8287
plotti	8218
plucked$	2588
plug$	768 769 2428
plugged$	768 769 2428
plugging$	768 769 6981 6982 6983 6984 2428 5650
plugs$	768 769 2428
plump$	4396 3028
pnc	2702
pnc$	5923
pnd	2702
pnd$	5923
pneumonia$	3183
podgy$	3028
point	2075
point$	4466 4605 7631 8297 5915
pointless$	2617
points$	5915
poison$	2818
poisoned$	2818
poisoning$	2818
polic	6007
police	1832 5058 5066 5067 5068 1848 1849 1850 5076 5077 8080 1883 5107 1897 1950 5208 5210 2000 5229 2009 8221 8222 2023 2036 2040 2056 5277 5301 2084 2087 2106 5490 5505 2757 2779 2968
police$	6734 6889 7090 7091 7109 7110 7111 4695 7689 4700 4701 7960 7989 5026 1809 5045 1826 8038 5053 8048 8049 1839 8056 8057 8058 5069 5070 5071 8063 1853 8067 8076 1880 5104 8097 8100 5118 5137 8128 5139 8136 8137 5156 1941 5171 5172 8186 8198 1988 8200 1990 1993 5218 8209 5221 8212 8219 5230 2022 5248 5251 5253 5256 5257 8262 8267 8274 8291 2085 2090 2091 8304 2094 5316 8308 2100 5327 2110 5335 8332 5490 8480 8495 5573 5695 2630 2668 2677 2703 2741 2743 2749 2759 5981 2963 2980
policed$	2088 2741 3097
polici	1950 5210 5229 2009 8221 8222 2023 2036 2040 5277 2087 2106
policies$	7693 7694 7695 7696 7697 7698 7932
policing$	8048 5171 8200 5218 8219 5230 5242 5257 8249 8267 5327 5919 2741
policy$	7693 7694 7695 7696 7697 7698 7932
polish$	4380 5807
ponytail$	7378 7379 7380 5801 5802
ponytails$	7378 7379 7380 5801 5802
poor$	3293 6289 6290 6291 6292 3417 3768 611 612 613 614 615 616 617 618 619 620 621 693 694 695 3971 6971 7004 7005 7006 7007 797 7009 7010 7011 7012 7013 7014 7015 7016 7017 7018 7019 1166 7390 1631 1632 1633 1634 7950 7951 7952 7953 1783 2046 2140 2298 2341 2344 2377 2436 2444 2480 2483 2565 2654 2672
poorly$	1152 2562
porn$	5537
pornography$	5537
portly$	3028
pose$	1955 8167
poses$	1955 8167
posing$	2710
positi	5269
position$	6213 1841
positions$	6213
positive$	3293 3307 8168 8277 2764 6084
posses	5501 2989
possession$	5501 8491 5502 2982 6210
possibility$	4549
possible$	1987 2717
post$	335 7882 7894 5915 2826
posted$	335 6632
poster$	2080
posters$	2080
posting$	335
posts$	3240 3251 335 5315 5915
potential$	2717
pothead$	5608
potheads$	5608
power	5972
powerful$	2540
powerfully$	2541
powers	5979
practi	8352
practically$	442 981 4202 982 983 984 985 988 989 990 991 1036 1037 2507 2516
practice$	1739 1740 1741 1742 5875
precin	5246
precinct$	8236 8299
precious$	1574 4809
precocious$	5534 3021
predator$	6910 6911 6912 6913 703 5602 5603 5604
predators$	6910 6911 6912 6913 703 5602 5603 5604
predatory$	3014
predic	2696
predicted$	1892 2915
prediction$	2923
predictions$	6143 2923
predictive$	2698
prefer$	225 226 227 228 229 230 231 246 247 248 249 250 251 2302 2770
prefered$	225 226 227 228 229 230 231 246 247 248 249 250 251 2302
prefering$	225 226 227 228 229 230 231 246 247 248 249 250 251 2302
preferred$	225 226 227 228 229 230 231 246 247 248 249 250 251 7925 1760 1761 1762 1763 5005 7996 2302
preferring$	225 226 227 228 229 230 231 246 247 248 249 250 251 2302
prefers$	225 226 227 228 229 230 231 246 247 248 249 250 251 2302
pregab	5386
pregabalin$	8376
pregna	8371
pregnancies$	3151
pregnancy$	6076 3151
pregnant$	6075
prepared$	4472 4475 7466 7467 7468 7469 1834 8169 5203
prescribed$	6068 3134
prescription$	3134
prescriptions$	3134
presence$	8208
present$	935 4156 936 937 938 4159 939 940 4161 941 4302 4303 4304 5109 1955 8167
presented$	935 4156 936 937 938 4159 939 940 4161 941
presenting$	935 4156 936 937 938 4159 939 940 4161 941
presents$	6377 6378 6574 6577 935 4156 936 937 938 4159 939 940 4161 941 1955 8167
presentted$	935 4156 936 937 938 4159 939 940 4161 941
presentting$	935 4156 936 937 938 4159 939 940 4161 941
preser	2726
press$	2044 2770
pressing$	2044
pretext$	1946
pretty$	3028
preven	5193 1975
prevent$	2101
prevented$	7678
prevention$	8179 8183 1973 5197 5496
preventping$	2101
preventring$	2101
prevents$	2101
preventting$	2101
prey$	6247
prime$	2717
principal$	8289 2724
priori	1938 8161 2071 5979
priority$	1926 5253 8297 2717 2720 2722 2759 2785
prison	8432 5443 8462 5481 5497
prison$	8413 8433 8471 8472 8487 2971
proact	2000 2757
proactive$	1840 5210 5221 5229 2009 8221 8222 5242 2023 2036 2040 5277 2087 2106
probation$	3220
proble	6083
problem$	7047 7052 7824 5023 8289 5608 2402 2439 2442 2444 5666 2746 6066
problematic$	6479 7009 7010 7011 7012 7013 7014 7015 7016 7017 2439 2444
problems$	6687 6694 6695 6697 6698 7052 7223 2206 2235 5608 5666 6066 2920
procedure$	7693 7694 7695 7696 7697 7698 7932
procedures$	7693 7694 7695 7696 7697 7698 7932
proceedings$	8158 8256 6151
proces	6088
process$	7693 7694 7695 7696 7697 7698 7932 5487
processes$	7693 7694 7695 7696 7697 7698
processing$	2886
produc	5908
productive$	8168
professional$	4711 4712 4716 2630
professionalism$	7985 7986 7987 7988 5893
professionals$	6734 6999 7064 4568 4569 4571 4572
profil	5908 5963
profile$	8094 2006 5245 5600 5967 2747
profiled$	8095
profiles$	8094 2006 5967 2747
profiling$	2747
profits$	5010
programme$	94 96 97 8400 6179 6197
programmes$	94 96 97
progress$	1935 5563
progressed$	1935
progressing$	1935
progresss$	1935
prolific$	322 323 8109 2307 2378 2388 2722
prolong$	31
prolonged$	31
prolongged$	31
prolongging$	31
prolonging$	31
prolongs$	31
promiscuity$	2994
promiscuous$	2296 5534 2994 3021
promiscuously$	2994
promise$	7693 7694 7695 7696 7697 7698 7938
promises$	7693 7694 7695 7696 7697 7698 7938
proof$	1900
proper$	4785 4786 4787 4788
property$	6509 6510 6511 6512 3523 3524 3525 3526
propos	2099
propra	5386
propranolol$	8376
prosec	1933 8156 8157 5168 8162 5225 8225 5326 2201 3076
prosecute$	5154 2763 2788
prosecuted$	8215
prosecuteing$	2788
prosecutes$	2763
prosecuting$	2763
prosecution$	8149 8158 8316 2762 6209
prosecutions$	8158
prospect$	4547
prostitute$	5537 2317 5540
prostituted$	2317
prostitutes$	5537 2317 5540
prostituting$	2317
prostitution$	6472 6486 5537
protagonist$	5945
protagonists$	5945
protect$	3265 6399 561 3804 6801 4264 4265 4266 4269 4270 4272 4273 4276 7300 1810 1818 1819 1820 1979
protected$	561 7300 7305 7306 7307 7308 7309 7310 1818 1819 1820
protecting$	561 3805 7117 4264 4265 4266 4269 4270 4272 4273 4276 7300 7305 7306 7307 7308 7309 7310 7311 7316 7317 7318 7319 7320 1818 1819 1820 1979
protection$	7117 7297 7298 7299 7300 7305 7306 7307 7308 7309 7310 7311 7316 7317 7318 7319 7320 7813 5191 5302 5303 5435 5477
protects$	561 7300 1818 1819 1820 1979
protectted$	561 7300 1818 1819 1820
protectting$	561 7300 1818 1819 1820
protocol$	7693 7694 7695 7696 7697 7698
protocols$	7693 7694 7695 7696 7697 7698
proud$	4978
prove	1899 1915
prove$	5122
proved$	5122 2729
proves	1915
provid	2688
provide$	1823 5063 5553
provided$	5553
provideed$	1823
provideing$	1823
provider$	4695 4700 4701 7960 7989 5026 2678
providers$	4695 4700 4701 7960 7989 5026
provides$	1823 5553
providing$	5553
provin	1915
provision$	6118 6121
provocative$	5534 2995 3021
provocatively$	1152 2553 2562 5811 5813 2995 3021
provoke$	6230 6231 2352
provoked$	6230 6231 2352
provokes$	6230 6231 2352
provoking$	6230 6231 2352
pru	2899
pru$	6120
ps$	8262
psoriasis$	3030
psychiatric$	2845 2888 3146
psychiatrist$	8353 3146
psychiatrists$	3146
psycho	5353 3148
psycho$	5608
psychologist$	8343 8353 3147
psychologists$	3147
psychopath$	5608
psychopaths$	5608
psychos$	5608
psychosis$	3126 3174
psychotherapist$	8353
psychotic$	5661 3126
ptsd$	3108
public	5200
public$	6932 3963 8166 8190 2081 2082 5501 5572 2941
puffer$	5812 2596 2600
puffers$	7441 7442 7443 7445 5812
pulled$	6249 5816
pulling$	5270
pumped$	6104
punch	8457
punish$	7970 1770 1771 1772 1773
punished$	6679 3930 3931 3932 3933 1770 1771 1772 1773
punishes$	1770 1771 1772 1773
punishing$	1770 1771 1772 1773
pupil	5504
pupil$	7021 7035 7036 7037 7038 7039 7040 8494 2354 5597 2384 5660 2899
pupils	5219 2016 8230 8231 8253 8257 8265 5293 8326 6009
pupils$	101 188 235 3630 3634 3635 3654 517 3774 3904 684 685 686 6929 6966 7021 7024 7035 7036 7037 7038 7039 7040 7535 7536 7537 7538 7539 4556 4557 4558 4573 4582 4623 7658 4874 5525 5572 5597 5607 5660 2447 5884
purcha	5098 5099
purely$	858
purple$	2580
purpos	2075 5908
purpose$	7827 7830 8187 1980 8297
pursu	2071
pursue	1947
pursue$	168
pursued$	168
pursues$	168
pursui	1947
pursuing$	168
push	2025
push$	292 293 294 2044 2305 2767
pushed$	292 293 294 2088 2305
pushes$	292 293 294 2305
pushing$	292 293 294 2044 2305
put	2277
put$	0 1 2 3224 6217 6218 11 6223 6241 6414 6443 6627 6628 6629 3763 7510 7617 1789 1790 1818 1819 1820 1867 1916 1918 2034 2035 2104 2161 2205 5553
puted$	0 1 2 11 1818 1819 1820 5553
puting$	0 1 2 11 1818 1819 1820 5553
puts$	0 1 2 3224 11 6223 6241 7617 1789 1790 1818 1819 1820 1867 5095 2205 5553
putted$	0 1 2 11 1818 1819 1820 5553
putting$	0 1 2 3225 6216 11 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 7617 1789 1790 1818 1819 1820 5553
pyjama$	4448 5812
pyjamas$	7432 7433 7434 7437 5812
queen$	5611 2391
queens$	5611
questi	8295 2118
question$	5339
questionable$	3293 6289 6290 6291 6292 3768 2298
questioned$	2269
quick$	166 7967 4978 1759 2347
quickly$	7206 7919 7920 7921 7922
quiff$	5802
quiffs$	5802
quite$	3337 3357 893 1009 1070 1073 2506 2522
rabble$	691 692 5588 2374 3001
race$	4355 4358 4372 4376 4379 7388 4410
radar$	8066 1856
raff$	5586
rag$	5583
rags$	5583
raid	5330
raid$	8320 5970
raided$	8310 8463
raids$	5970
raise$	4264 4265 4266 4269 4270 4272 4273 4276 4735 2519
raised$	4734 2519 5816
raises$	2519
raising$	4264 4265 4266 4269 4270 4272 4273 4276 2519
ran$	292 293 294 306 307 325 326 751 859 860 861 928 929 2229 2305 2414 2417 5939
rang$	8018
ranger	2084
rape	5466
rape$	8456 5579
raped	6173
rarely$	1064 4285 1065 4286 1066 2183
rascal$	3001
rascals$	3001
rash	5348
rash$	58 59 546 8338 2340
rat$	5584
rate	1975
rate$	8159 5986
rated$	816 820
rates$	8159 5986
rather$	7981 7983 5041
ratings$	8021 8022
rational$	3416
rats	2253
rats$	5474 5584
re	5196
re$	4523 4533 2378
reach$	6985 7544 7565 7594 7595 7596 5838 5840
reached$	7489 7495 7500 7503 7509 7577 7580 7581 7582 7583 7584
reaches$	5839
reaching$	7594 7595 7596 4607 5838
react$	7511 7970
reaction$	7071 7072
read	5110 6141
read$	6985 1485 1486 1487 7814 8100 8305 8403 6140
reader$	8075
readers$	8075
readily$	7919 7920 7921 7922
readin	8407 5418
reading$	8408 5856 2914
ready$	7967 4978 1834 1987 8416
real$	4785 4786 4787 4788 2800
realise$	3741 3742 3820 3821 3822 3823 3824 3825 3826 3827 3828 3829 3830 3831
realised$	3741 3742 6759 6760 3771 3772
really$	4218 1320 1321 1322 1323
rearrested$	6181
reason$	7594 7595 7596 1946 5838
reasoned$	7489 7495 7500 7509 7577 7580 7581 7582 7583 7584
reasoning$	7594 7595 7596 4610 5838
reasons$	1946
reassurance$	7311
rebuff$	2343 2607
rebuffed$	7474 7475 7476 7477 7478 7479 7480 7481 2343 2607
rebufffed$	2343 2607
rebufffing$	2343 2607
rebuffing$	2343 2607
rebuffs$	2343 2607
receiv	5908 2850
receive$	3387
recent	1832
recent$	5053
reckless$	58 59 3293 6289 6290 6291 6292 3417 6479 546 2296 2340 3014
recklessly$	2990
recklessness$	6408 6409 6410 6411 6412 6413 6691
reclaim$	2115
reclaimed$	2115
reclaiming$	2115
reclaims$	2115
recognise$	6399 6801 3820 3821 3822 3823 3824 3825 3826 3827 3828 3829 3830 3831
recognition$	8075 5921
recomm	2099
recommit$	8120 8259
record	1894 1981 2012 5261 2077
record$	4853 7973 5004 1857 1863 8127 5138 8129 8201 2007 5233 5240 5321 8490 6066 6201
recorded$	1868 1916 1918 1931 5233 5240 2034 2035 8287 2775
recording$	1739 1740 1741 1742 1857 1863 2008 5233 5240 5875
recordinged$	5233
recordings$	2008 5233
records$	8060 1857 1863 8127 8129 8201 5233 5240 8251 5321 5922 6066
recover$	2871
recovered$	8254 2871
recovering$	2871
recovers$	2871
recovery$	8472
recrui	8242
recruit$	278 2303 2304
recruited$	6249 278 3500 280 281 282 2303 2304
recruiter$	6910 5602
recruiters$	6910 5602
recruiting$	278 2303 2304
recruits$	278 2303 2304
recruitted$	278 2303 2304
recruitting$	278 2303 2304
red$	1217 8174 2559 2580 5812 2773
redeal$	8120 8259
redemption$	5840
redheaded$	4396 3028
reduc	1975
reduce	2185
reduce$	5988
reduced$	6017
reduct	5197
reduction$	8183 8187
referenced$	5280
referr	8352 2150
referral$	4484 1264 1265 1266 7818 5884 2974
referrals$	4484 1264 1265 1266 7818 7955 7956 5884 5885
referred$	2850
refuge	5437
refuge$	8427
refus	2121 6129 2909
refusal$	3409 189 190 191 192 193 194 788 789 790 791 792 1246 1247 4492 1593
refusals$	1246 1247 4492 1593
refuse	2968
refuse$	576 583 584 585 586 587 589 608 1245 7470 7613 7614 7615 7617 2606 5846 2670
refused$	6739 576 583 584 585 586 587 589 608 1245 7470 7474 7475 7476 7477 7478 7479 7480 7481 7613 7614 7615 7617 2606 5846 5880 2670
refuser$	5627 3007
refusers$	5627 3007
refuses$	576 583 584 585 586 587 589 608 1245 7470 7613 7614 7615 7617 2606 5846 2670
refusing$	576 583 584 585 586 587 589 608 1245 7470 7613 7614 7615 7617 2606 5846 2670
regard	5908
regard$	3275 3276 3277 7779 7780 7781 7782 7783 7784 7785 7786 4799 4800 4801 4802 4803
regardless$	6334 6338 6710 7286
regist	1837 2010 5231 5261
register$	5079 8243 8251 8467 8468 5957 6118
registered$	2880
registers$	8251
registrations$	5929 2709
regrettable$	4923 7914
regrettably$	3037
regular$	322 323 2307
regularly$	321 8363
rehab	8462 5481
rehab$	8471
rehabilitation$	2975
reject$	680 681 7470 7617 2353 2607
rejected$	680 681 7470 7474 7475 7476 7477 7478 7479 7480 7481 7617 2353 2607
rejecting$	680 681 7470 7617 2353 2607
rejects$	680 681 7470 7617 2353 2607
rejectted$	680 681 7470 7617 2353 2607
rejectting$	680 681 7470 7617 2353 2607
relapse$	7512 5833
related$	8397 5581
relati	8418 8430 5908
relations$	5531
relationship$	6263 3391 376 377 378 6594 6595 7116 7290 7291 7334 2236 5517 5531 5722
relationships$	6263 3391 376 377 378 7290 7291 7334 5517 5531 5722
relay$	2051
relaying$	2051
relays$	2051
released$	2270 2968
relentlessly$	3034
relevant$	2105
reliab	1832
reliable$	5053
reliant$	5741
relied$	7580 7581 7582 7583 7584 2013
relies$	2239
relish$	638 639
relished$	638 639
relishes$	638 639
relishing$	638 639
reluctance$	3409 189 190 191 192 193 194 788 789 790 791 792
reluctant$	580 583 584 585 586 587 589 788 789 790 791 792 1759
relying$	2239
remain	2941
remain$	6414 463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 977 981 4202 982 983 984 985 988 989 990 991 1146 7510 2383 2387 2440 2441 2451 6162
remained$	4014
remains$	3299 186 187 463 464 696 722 723 724 725 726 727 728 729 730 731 4014 4019 817 831 832 833 834 835 836 977 981 4202 982 983 984 985 988 989 990 991 1146 5307 2383 2387 2440 2441 2451
remand	5225
remand$	3211
remanded$	8215 5508 3211
remark$	1238 1239 1240 1241
remarkably$	2506
remarked$	1238 1239 1240 1241
remarking$	1238 1239 1240 1241
remarkked$	1238 1239 1240 1241
remarkking$	1238 1239 1240 1241
remarks$	1238 1239 1240 1241
reminded$	6320 6321 114 115 116 127 128 129 130 1875 2037 5305
reminder$	7911 7912
reminders$	6317 7911 7912
remit	2075
remorse$	5565
remorseless$	3014
remote$	7967
remov	2025 2071
remova	8459
removed$	8237 2088
render$	34 35 37
rendered$	34 35 37
rendering$	34 35 37
renderred$	34 35 37
renderring$	34 35 37
renders$	34 35 37
rent$	3205
reoffe	5201
reoffend$	7511 8103 8120 8259 5833
reoffended$	3217
reoffender$	3005
reoffenders$	3005
reoffending$	8186 8189 8191 2796 3217
reoffends$	3217
repair$	7970
repara	2275
reparation$	5496
repeat$	322 323 7511 2307 2378 2722
repeated$	3359 4921 4922 4945 7955 7956 2630 5885 2888
repeatedly$	321 4674 1665
replied$	6632 7690 7707 7708 7709 7710 8018
reply$	6645 6646 6647 6843 6845 7484 7490 7504 7804 7909 7970 7973 5830
replying$	6343 6645 6646 6647
report	1830 5054 5062 1981 2011 2012 2077 5418 5908 5911
report$	6399 6721 6801 7818 1753 8052 1857 1863 8127 8129 5233 2051 2068 8313 8408 5884 6136
reported$	6612 6620 1906 5233 2015 5961 5999
reporting$	1857 1863 5233 2051
reportinged$	5233
reportings$	5233
reports$	7818 1857 1863 8127 8129 5233 2051 8313 5884
reprimand$	3209
reprimanded$	3209
reprimands$	3209
reprobate$	3001
reprobates$	3001
reputation$	877 878 7944 5010 8010
reques	5074 1944 2099
request$	7818 7911 7912 5884
requested$	5926
requests$	7911 7912 7955 7956 5884 5885
requir	5074 5908
require$	7191 1086 1087 1088 4310 1090 1091 1092 1093 1100 1101 7313 4324 4325
required$	1100 1101 7313 4324 4325 1980 5444
requires$	1100 1101 7313 4324 4325
requiring$	1100 1101 7313 4324 4325
rerob$	8120 8259
reside	5200 2210 2213
residential$	5431 5434 2487
residents$	6889 3900 6929 4874 8166 8190 5572 5573
resilience$	3022
resilient$	1131 3022
resist$	6399 6754
resistance$	788 789 790 791 792
resistant$	788 789 790 791 792 5843 5846 3014
resit	2916
resolution$	8489 6200
resort$	275 276
resorted$	275 276 1710
resorting$	275 276
resorts$	275 276 1711
resortted$	275 276
resortting$	275 276
respect$	6801 6822 3841 3962 7484 7490 7504 7779 7780 7781 7782 7783 7784 7785 7786 5617 5830
respit	2210
respite$	5431
respon	8044 5058 5120 8226 8242 5979
respond$	6801 7484 7490 7504 7804 7970 7973 5830
responded$	7690 7707 7708 7709 7710 7814
response$	1739 1740 1741 1742 8040 8048 5210 5229 2009 8221 8222 5242 2023 2036 2040 5277 2087 2106 5875 6015
responses$	1739 1740 1741 1742 5875
responsib$	7824 7896 7937
responsibbed$	7824 7896 7937
responsibbing$	7824 7896 7937
responsibed$	7824 7896 7937
responsibilit$	4227
responsibilities$	7216 7655 7824 7937
responsibility$	563 564 3789 3790 3791 3792 3793 3794 3795 3796 3797 3798 3799 3800 3801 6827 7655 7738 7779 7780 7781 7782 7783 7784 7785 7824 7937 1746 6178
responsibing$	7824 7896 7937
responsible$	6236 563 564 1131 1738 7966 8110 1908 5238 2018 2089 2268
responsibs$	7824 7896 7937
rest$	7165 7396 7397 7398 7957 5886
resteal$	8120 8259
rests$	7957 5886
result$	176 1947 5287 6136 6138
resulted$	6223
resulting$	5287
results$	7944 5010 8010 8021 8022 8268 8408 6136 6138
resupply$	8120
retail	1850 5200 5301
retail$	5246
retailers$	1826 8038 5071 8190 8291 2090 8304
retain$	2706
retained$	5926 2706
retaining$	2706
retains$	2706
retak	2916
return	5908
return$	6271 6380 6414 6443 6445 6446 271 272 273 274 3522 302 306 307 3532 3572 3580 360 361 362 3587 6581 6801 7484 7490 7504 7510 7512 1986 5830
returned$	271 272 273 274 302 306 307
returning$	6343 6453 271 272 273 274 3519 302 306 307 3529
returnned$	271 272 273 274 302 306 307
returnning$	271 272 273 274 302 306 307
returns$	271 272 273 274 302 306 307 1986
revealing$	2596
review	1871
review$	2029 5705
reviewed$	2029 5281
reviewes$	2029
reviewing$	2029
reviews$	2029 5705
reward$	1965
rewards$	1965
riff$	2365
right$	3293 3295 3307 6680 6681 6827
rightly$	1753
rigid$	7967 4978
rigoro	2038
rigorous$	5259
ring	2068 2723
ring$	7435 1846 5289 2114 2372 5812
ringin	8196
ringing$	1846 5289 2114
ringle	8117 8152 6009
ringleader$	8138 8172 8213 5944 3002
ringleaders$	8138 8172 8213 5944 3002
rings$	4149 4150 7435 1846 5289 2114 5812
ringworm$	3179
riot$	5636 5637 5638
ripped$	4458 2589 2596
risk$	6211 6212 6222 3236 16 17 18 3269 6260 6261 6262 6662 6774 6775 6810 6811 6812 6813 6814 6815 6816 6817 6818 6819 6820 6821 6832 6833 6834 6835 6836 6853 6860 718 719 720 721 4030 4031 811 812 4034 814 815 7027 7028 7029 7030 7031 7032 7033 7034 7104 7290 7291 7292 7293 7294 4917 5176 1978 5281 5478 2294 2716 2743
riskier$	3293 2296
risks$	6211 6212 6260 6261 3320 3321 6774 6775 6810 6811 6812 6813 6814 6815 6816 6817 6818 6819 6820 6821 6833 6834 6835 6836 6853 7104 7290 7291 5516
risky$	6211 6212 3293 3417 6479 3886 2296 2349 2439
ritalin$	3136
rivalry$	5581
rivals$	5573
road$	6437 2500
roadman$	6901 5582 3000
roadmen$	6901 5582 3000
roam$	6457
rob$	8120 8195 8259 8309
robbed$	6249 6252 2283
robber	8034 8044 5058 8117 5129 8130 1921 5201 8227 8228 8229 8241 2052 8270 5489 5490 5501 5503 5940 6024 2989
robber$	6943 6944 6945 8110 5608 5609
robberies$	8118 8119 5142 8191 5273 8479 8493 8502 5987 6210
robbers$	6943 6944 6945 5608 5609
robbery$	6472 8040 8048 1840 5066 5067 5068 1848 1849 1883 5142 8136 5156 5210 5229 2009 8221 8222 5242 2023 2028 5253 2036 2040 5277 2087 2106 8479 8480 8491 8493 8502 2717 2734 2777 6210
robbing$	8312 8318
robs$	8195 8309
robust	2038 2757 2794
robust$	5259 2063
robuster$	2063
robustly$	5962
role$	7937
roles	8235
roll$	667 7838 6146
rolled$	6132 6146
rolling$	667
roma$	4380
romanian$	4380 5807
room$	1826 8038 8056 8057 8058 5069 5070 5071 5104 8097 8291 5438 5470 2252 5483 8475 6010
rooms$	6010
ropes$	7101
rose$	5986
rot$	7809 8013
rotten$	2376 5661
rough	6170
rough$	2350 2376 2561
round$	7103 4120 7139 1933 5824 5988
rouser$	5595
rousers$	5595
route	8230
route$	8285
routes$	8285
row$	4550 7541 4552
rowdy$	2444 3014
rows$	2206 2235
rude$	7018 7019 7088 7617 3014
ruffian$	3001
ruffians$	3001
rug$	7934
rui$	3212
rule$	6892 7693 7694 7695 7696 7697 7698
rules$	7168 7693 7694 7695 7696 7697 7698 7932 5574
run$	6271 6310 6414 6443 6445 6446 292 293 294 306 307 3537 3542 325 326 3756 667 751 859 860 861 928 929 1008 7512 1317 1318 7617 5025 2047 2229 2305 2413 2416
runaway$	6943 6944 6945 5608 5609
runaways$	6943 6944 6945 5608 5609
rung$	7814
runner	5959
runner$	6502 6946 740 5608 5610
runners$	6502 6946 740 8133 5608 5610
runnin	5120 8242
running$	3495 292 293 294 306 307 3536 3538 3542 325 326 667 751 928 929 1008 7617 8110 8226 2047 2229 2305 2412 2415 6012
runs	8242
runs$	292 293 294 306 307 3542 325 326 667 751 859 860 861 928 929 1008 7617 2047 8322 2229 2305 6012
rushed$	2145
s$	5118 8111 5171 5368 5381 2171 5403 2197 5422 5424 5425 5434 2218 2219 5446 8464 5480 5484 8476 5511 6046 6049 6052
s17$	3202
s20$	3202
s47$	3202
sabotage$	2342
sabotaged$	2342
sabotages$	2342
sabotaging$	2342
safe$	6257 6258 3307 6773 6777 3788 6779 6792 6793 4293
safeguard$	3265 6399 3808
safeguarding$	7297 7298 7299 7300 7308 7309 7310 7311 2630
safer$	3293 3307
safety$	6221 3232 6264 6265 6266 6267 6268 3328 3329 6774 6775 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 8067
said$	3459 3625 3626 3633 3750 7530 4648 4649 4652 1906
sallow$	3028
same$	6335 6337 6339 6341 6711 3935 4307 4308 4309 1133 4412 7405 7418 4445 2537
sanction$	2764
sanctioned$	3930 3931 3932 3933
sand$	7931
sandy$	2559
sat$	1226 1227 1228 1605 1606 1607 1608 1609 1610 1611 1612
satisfy$	7565
savage$	6943 6944 6945 5608 5609
savages$	6943 6944 6945 6962 6963 6964 5608 5609
saved$	7580 7581 7582 7583 7584
saving$	7944 5840
savvier$	884 885 886
savvy$	884 885 886 1131 5717 3020
saw	2142 2236
saw$	5363
say$	6399 3411 6721 6750 6801 688 7472 7484 7490 7504 4648 4649 4652 2031 5830
saying$	688 7543
says$	688 7473 7530 4648 4649 4652
scabies$	3178
scallies$	3001
scally$	3001
scallywag$	3003
scallywags$	3003
scan$	2029 8365 8373
scandal$	3035
scandalous$	3035
scaned$	2029
scanes$	2029
scaning$	2029
scans$	2029 8373
scant$	4789 4796
scantily$	1152 2552 2562
scar$	1171 5802
scarcely$	1064 4285 1065 4286 1066 1102 4323 1103 1104 2509 2510 2523
scare$	7328 7329 7330
scared$	7292 7293 7294 1120 1121
scarf$	7440 5812
scars$	1171 5802
scarves$	7440 5812
scatter$	8286
scattering$	2086
scenario$	6213
scenarios$	6213
scheme$	5957
schemer$	5608
schemers$	5608
scheming$	3014
schizophrenia$	3127
schizophrenic$	3127
school	2182 8407 6133
school$	6490 6491 6492 6734 6809 6920 6921 6922 6923 6924 6925 6932 6950 7064 4695 4700 4701 7960 7989 5026 1809 8379 5395 8391 8392 5403 8394 8395 8401 8404 8405 8408 8410 8411 8416 5454 5530 2406 2630 2668 2677 2678 6111 6112 6127 2908 6130 2915 6142 2924
schoolboy$	2384
schooling$	6127
schoolmates$	5607
schools$	6920 6921 6922 6923 8451 6112
sclerosis$	8471 6036
scoliosis$	3190
scor	5937
score$	7101 6014
scored$	8095
scores$	6014
scorn$	2343
scorned$	2343
scorning$	2343
scornned$	2343
scornning$	2343
scorns$	2343
scour$	2029
scoured$	2029
scoures$	2029
scouring$	2029
scours$	2029
scrap$	6658
scraped$	5803
scratch$	7829
scrawny$	3028
screamed$	6739
screen	2150
screening$	8360
screens$	7621 7651 7652 7653 7654
screenshot$	2008
screenshots$	2008
screwed$	824
scrote$	3003
scrotes$	3003
scrounger$	5608
scroungers$	5608
scruffily$	1152 2562 5811 5813
scruffy$	1154 4378 2561 2580 2589 2596 3028
scum$	3001
scumbag$	3001
scumbags$	3001
search	8059 1933 8157 1957 8225 8295 2118
search$	1901 8143 5154 8149 8153 8154 1962 5195 1999 2003 2029 5263 8320 5339
searched$	1962 2029 8310
searches$	8153 8154 5178 1962 2003 2029 5263
searching$	8153 1962 2003 2029
searchped$	1999
searchs$	1999 2029
seasoned$	3023
seating$	5261
second$	1133 4798
secrecy$	3702
secretive$	3014
sectio	8462 5481
section$	5165 2933
sectioned$	8471 3130
secur	2726
secure	1947 2213
secure$	6641 6642 5434 5497 2289 2706
secured$	8319 5926
secureed$	2706
secureing$	2706
secures$	2706
securi	1850 5107 1947 5301 2084
security$	6889 1826 8038 5071 1880 8097 1988 8291 2085 2090 2091 8304 2110 5573
seduce$	165 2300
seduced$	165 640 2300
seduces$	165 2300
seducing$	165 2300
see	2142
see$	6399 6414 3820 3821 3822 3823 3824 3825 3826 3827 3828 3829 3830 3831 7457 7804 7973 8082 1985 2007 2031 8306 5363
seed$	5597
seeds$	5597
seeing	2142
seeing$	6343 6453 5363 2246 2328
seek	5074 1944 1947 2013 2748
seek$	170 336 337 338 339 340 341 342 642 3863 643 644 645 646 647 648 662 663 665 7617 1823 8220 5244 2457 2458
seeked$	1823 5244
seeker$	6941 5567 5677 6162
seekers$	6941 5567 5677
seekin	5074 1944 2013
seeking$	170 336 337 338 339 340 341 342 642 3863 643 644 645 646 647 648 662 663 665 4049 4058 7617 1823 5244 5567 5677 2457 6162
seeks$	170 336 337 338 339 340 341 342 642 3863 643 644 645 646 647 648 662 663 665 1823 8220 5244 2457 2458
seem$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4156 936 937 938 4159 939 940 4161 941 977 981 4202 982 983 984 985 988 989 990 991 4302 4303 4304 1146 2383 2387 2440 2441 2451
seemed$	463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4156 936 937 938 4159 939 940 4161 941 977 981 4202 982 983 984 985 988 989 990 991 1084 1146 2383 2387 2440 2441 2451
seems$	186 187 463 464 696 722 723 724 725 726 727 728 729 730 731 817 831 832 833 834 835 836 935 4156 936 937 938 4159 939 940 4161 941 977 981 4202 982 983 984 985 988 989 990 991 1146 2383 2387 2440 2441 2451
seen	8288 8325 2236 2273
seen$	6759 6760 3771 3772 896 7489 7495 7500 7509 7577 8280 2142 2158 2246 5939 5949 5961
sees	2142 2236
sees$	5363
seize	1866
seize$	5087 2706
seized	5086 1866
seized$	8076 5087 8254 5926
seizeed$	2706
seizeing$	2706
seizes	1866
seizes$	5087 2706
seizin	1866
seizing$	5087
seizure$	1866 8277 8381 5922 3111
seizures$	5922 6040 3111
seldom$	1064 4285 1065 4286 1066
select	1938
selective$	2887
selectively$	2887
self	2817 2839
self$	3221 3223 3255 3256 36 3258 3259 3260 3261 3262 3263 43 6255 6256 3267 3268 52 77 6404 3491 3545 6648 6649 6651 3673 3674 3675 3676 3677 3678 3679 3680 3682 3683 6676 6677 6690 3709 3710 3711 3712 6703 6704 6705 6706 6707 6708 6709 3722 3723 3724 3725 6716 3783 3787 567 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 3802 3803 6794 6795 6796 6797 6798 6799 3832 3833 3834 6959 7120 7121 7122 7123 7124 7125 7126 4196 4197 7254 7255 7256 7257 7258 7259 7260 7261 7262 7263 7264 7265 7266 7267 4278 7274 4972 8371 5466 5513 5538 5539 2336 2397 5739 5740 2520 2531 2648
selfharm$	6060
selfharmed$	6060
selfharming$	6060
selfharms$	6060
selfie$	6546 3584 3585 365 366
selfies$	6546 3584 3585 365 366
selfish$	3014 3035
selfme	6038
sell$	6271 6414 6443 6445 6446 292 293 294 350 6843 6845 2305 2318 5553
sellin	5120 8117 8196 8242
selling$	6482 292 293 294 350 8110 8318 2288 2305 2318 5933 6208
sells	8242
sells$	292 293 294 350 8322 2288 2305 2318
selves$	3221 3223 3255 3256 36 3258 3259 3260 3261 3262 3263 43 6255 6256 3267 3268 6404 3545 6648 6649 6651 3673 3674 3675 3676 3677 3678 3679 3680 3682 3683 6676 6677 6690 3709 3710 3711 3712 6703 6704 6705 6706 6707 6708 6709 3722 3723 3724 3725 6716 3783 3787 567 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 3802 3803 6794 6795 6796 6797 6798 6799 6959 7120 7121 7122 7123 7124 7125 7126 4196 4197 7254 7255 7256 7257 7258 7259 7260 7261 7262 7263 7264 7265 7266 7267 4278 7274 4972 5513 5538 5539 5739 5740
semh$	3194
sen$	8390 2897 6119
send	1830 2011 2068
send$	6271 6414 335 6843 6845 1829 2039 5283 5289 2331 5553 2897 6119
sending$	335 7594 7595 7596 2039 5289 5838
sends$	335 2039 5283 5289 2331
sensation$	2346
sense$	6825 3837 7423
sensible$	6233 3293 3307 1131
sensit	1832
sensitive$	5053 5692
sensory$	2867
sent	1830 5308 5311
sent$	335 6627 6628 6629 6632 1829 8305 5443 2265 5508 2331 5553 5880 2940
senten	8430
sentence$	2062 8501 6180 2970 6192 6209
sentenced$	5508 2970
sentences$	2062 8501
sentencing$	2970
separa	8430 8432 5443 5445 8477
separate$	8286
separated$	8433
separating$	2086 8433
separation$	8435
september$	6492
sergea	5066 5067 5068 1848 1849 1850 1883 5210 5229 2009 8221 8222 2023 2036 2040 5277 2087 2106
sergeant$	1826 8056 8057 8058 5069 5070 5071 1880 5104 8200 8219 5230 8232 5257 8262 8267 2094 5316 2100 5327 5335 5981
serial$	322 323 2307 2378 2388 2722
series$	1450 5954 5955
serious$	3272 4785 4786 4787 4788 2378 2630
seriously$	7728 7729 7747 7748 7749 7750 7751 7752 7753 7754 7755 7756 7757 1665
seriousness$	6810 6811 6812 6813 6814 6815 6816 6817 6818 6819 6820 6821 6833 6834 6835 6836
sertraline$	3139
serve$	2054
served	8261
served$	2054 2276
serves$	469 470 2054
servic	8352
service$	6898 4695 4700 4701 4711 4712 7939 7960 7989 5018 5026 1809 8186 8360 8366 2630 5875 2668 2677
services$	6809 6999 7092 1267 1268 1269 1270 4695 7689 4700 4701 7960 7989 5026 8360 5564 5827
serving$	2054 5423 5869 2950
session$	94 96 97 4096 7610 7611 7612 5563
sessions$	94 96 97 7064 4096 5563
set$	6927 4362 1301 1302 1398 1867 2267 5763 5764 6114
setting$	2267
settle$	7484 7490 7504 5830
seven	5219 2016 8230 8231 8253 8257 8265 5293 2079 8326 6009
seven$	6928 6965 5300
severa	8085
several$	3359 1185 4921 4922 4945 7955 7956 5885 2717 2888
severe	2834
severely$	2907 2938
sex$	6263 3391 6433 3485 3564 6556 3570 351 3577 6570 367 368 369 370 6591 6592 3651 7113 7114 7290 7291 7334 5517 5533 5543 5722
sexual$	6479 3556 3567 352 353 354 355 357 3581 3582 3583 367 368 369 370 6593 7113 7335 2149 2310 2320
sexualised$	6479 3556 7009 7010 7011 7012 7013 7014 7015 7016 7017 5535 5536 2444 3021
sexuality$	6640
sexually$	2313 2502 2503 2533 2856 2951 6173
sgt$	8262
shabbily$	1152 2555 2562
shabby$	2589 2596 3028
shadow	2118
shadow$	1881 5339
shadowed$	1881
shadowing$	1881
shadows$	1881
shaggy$	2559
shall$	1273 1274 1275 1276 1277 1278 2014
sham	8327
shambles$	3035
shambolic$	3035
shame$	7831 4923 7914 2649
shameful$	3035
shamefully$	3035
share	2011 2688
share$	6414 335 1224 7484 7490 7504 7804 7970 7973 5047 1827 1829 2067 2217 5830
shared$	335 1224 7814 5047 1827 1829
shares	2688
shares$	335 1224 5047 1827 1829 2217
sharin	5908 2688
sharing$	335 1224 7844 5047 1827 1829 2217
sharper$	884 885 886
shaved$	2576 2578 2580 5803 2588
shaven$	2550 2551 2577 2580 2588
she$	3303 3607 3630 3634 3635 3653 517 683 3904 684 6895 685 686 7100 7535 7536 7537 7538 7539 4556 4557 4558 4560 4695 7689 5291 2901
shed	6170
shed$	1726
shedding$	1726
sheep$	6919
sheet$	6010
sheets$	6010
shelter$	6562 6563 6564 6565 6566 6567 6568 6569
shielding$	7300 7305 7306 7307 7308 7309 7310 7311
shift$	2790
shifty$	2561
shirk$	1726
shirked$	1726
shirking$	1726
shirkked$	1726
shirkking$	1726
shirks$	1726
shirt$	7411 5812
shirts$	7411 5812
shocking$	1631 1632 1633 1634 4923 7914 7950 7951 7952 7953 2654
shockingly$	3037
shoddy$	3035
shoes$	7425 7426 7427 7435 5812 5817
shooti	8130 8227 8228 8229
shootings$	8118
shop	1850 5246 5301
shop$	6490 6491 1826 8038 5071 8236 8291 8299 8304
shopke	1850 5200 5301 5504
shopkeeper$	6376 6559 8494
shopkeepers$	6376 6559 6889 1826 8038 5071 8166 8190 8291 2090 8304 5572 5573
shopli	1921 5201 8228 8229 8241 2052 5489 5501 3219
shoplifter$	6943 6944 6945 5608 5609
shoplifters$	6943 6944 6945 5608 5609
shoplifting$	6472 6482 6486 6967 5142 8191 2028 5273 8300 8479 8491
shoppe	5200
shoppers$	8166 8190 5572
shopping$	5246
shops$	1826 8038 5071 8236 8291 8299 2090 8304
short$	4458 2453 2540 2559 2579 2580 2596 2647 5883 3028
shortcoming$	2629
shortcomings$	7660 7661 7662 2629 5852
shorts$	7425 7426 7427 7441 7442 7443 7448 5812 5817
shot$	5213
shots$	5213 8260 8284
shotter$	3007
shotters$	3007
shotting$	292 293 294 2305
should	5407
should$	21 22 23 24 25 26 416 417 506 520 528 529 530 531 532 533 534 535 536 544 548 549 550 551 963 1063 1456 1458 1459 1460 1461 4684 7684 1623 4848 5094 1880 2014 8397 2632
shoulder$	7077 1168 2669
shouldered$	5766 2669
shouldering$	2669
shoulderred$	2669
shoulderring$	2669
shoulders$	7077 7131 2669
shout$	859 860 861
shouted$	2227
shouting$	2206
shouts$	859 860 861
show	1899 5121 1915 5908
show$	547 568 569 6801 3816 7484 7490 7504 1380 7642 5095 2031 5830
showed$	547 568 1568 5095
showin	1899 1915
showing$	568 1568 8036 8382
shown	5308 5311
shown$	547 569 1568 1868
shows	1899 5121 1915
shows$	547 568 1379 1568 5095 5141 2031
shrug$	624 1745
shruged$	624 1745
shrugged$	624 1745
shrugging$	624 1745
shruging$	624 1745
shrugs$	624 1745
shunt$	2156
shut$	1792 5880
shuts$	1792
shutting$	1792
shy$	5681
siblin	8441 8442
sibling$	5707 2490
siblings$	3222 7087 7243 8447 5514 5707
sick$	8339 8379
sickle$	2830
sidelined$	2655
sight$	8210 5982 2841 2879
sighted$	5868 5961 6100 3054
sighting$	1876 5934
sightings$	1876 8197 5934 2778
sign$	1704 1705 1706 1707 7935 7936 5882 5884
signal$	6365 8273
signals$	6365 6366
signed$	2167 2168
significant$	809 810
signs$	1704 1705 1706 1707 7935 7936 7955 7956 8240 5882 5884 5885
silence$	3702
silliness$	6408 6409 6410 6411 6412 6413 6691
silly$	3272 58 59 3293 3417 509 2339 3014
silo$	2681 2682
siloed$	3039
silos$	5901
similar$	4380 2540
simple$	2963
simpler$	1987
simply$	442 6765 6766 6767 6768 858 1320 1321 1322 1323 4683 1712 1713 1756 2659
since$	8459 6198
single$	1367 1368 4620 1491 4713 1832
sister	8418 5439 8431 5442 8441 8442 2251
sister$	2202 8429 5467 5707
sisters$	7087 5707
sit	8288 8325
sit$	3444 1226 1227 1228 1230 7484 7490 7504 1605 7971 5830
site$	5920
sits$	1226 1227 1228 1230 1605 1606 1607 8242
sitting$	1605 1606 1607
situation$	6213 6697 6698 6774 6775 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 6876 7295 7296 4917 7949 5023 2235 6165
situations$	6213 6876
six	5219 2016 8230 8231 8253 8257 8265 5293 2079 8326 6009
six$	6965 1144 4366 4367 1185 7396 7397 7398 7399 7400 7401 4573 4582 5300
sixteen$	7146 966 967 968 969
skaters$	4573 4582
skeletal$	2540
ski$	2597
skimpy$	2596
skin$	4387 4400 8350 5786 2566 2572
skinned$	5749 5779
skinny$	4396 4458 2540 2596 3028
skins$	6574
skirt$	7425 7426 7427 5812 5817 5820
skirts$	7425 7426 7427 7441 7442 7443 7448 7451 5812 5817 5820
skive$	2993
skived$	2993
skives$	2993
skiving$	2993
skunk$	5373
slag$	5608
slags$	5608
slapdash$	3035
slave$	5647 2427 3009
slaves$	5647 3009
sleep	5352 5380
sleep$	6414 6457 344 8342 8363 8370 2207 2241 2264 2311 2859
sleeped$	2255
sleepes$	2255
sleeping$	344 2207 2241 2255 2311 2848
sleeps$	344 2207 2241 2255 2264 2311
slender$	2540 3028
slep$	2949
slept$	344 5394 2240 2311 2949
slicked$	1167 5803
slide$	5894 6010
sliders$	7425 7426 7427 7441 7442 7443 7445 5812 5817
slides$	6010
slight$	2540 3028
slightest$	4598 4790
slightly$	1143 2541
slim$	2540 3028
slimly$	2541
slippers$	7437 5812
slipshod$	3035
slit$	2588
sloppy$	1631 1632 1633 1634 2654 3035
sloth$	5896
slow$	788 789 790 791 792 1631 1632 1633 1634 7950 7951 7952 7953 7967 4978 1759 2654
slowly$	7967
slut$	5608
sluts$	5608
sly$	3014
smacke	2227
smacked$	5448
small$	764 4212 1149 2508 2540
smart$	4380 5715 5721 2596
smarter$	3293
smartly$	1152 2562 5811 5813
smarts$	5716
smelly$	3028
smok	2152
smoke$	6271 6414 6443 6445 6446 257 6843 6845 7617
smoked$	6632 7617
smokes$	7617
smoking$	3233 3234 3235 7617
snapchat$	3378 3379 3380 327 3548 328 3549 329 3550 330 3551 331 3552 6543 6544 6545
sneak$	5608
sneaks$	5608
snood$	7440 5812 3031
snoods$	7440 5812 3031
snub$	2343
snubbed$	2343
snubbing$	2343
snubed$	2343
snubing$	2343
snubs$	2343
so$	6336 6340 4686 1573 2506
social$	6474 6480 327 328 329 330 331 3893 6968 4048 7044 7089 4695 7689 1796 1798 5081 1889 5111 8119 5224 8324 2248
society$	6929
sod$	4810
sofa	2935 6170
sofa$	8452
sofasu	6156
sold$	292 293 294 350 2288 2305 2318 5553
solely$	1747 1748 2667
solicit$	2337
solicited$	2337
soliciting$	2337
solicits$	2337
solicitted$	2337
solicitting$	2337
solid$	2540
solidly$	2541
solve	2766
solves	2766
solvin	2766
somali$	4380 5807
some$	1185 2046
somebody$	6452 6745 4695 7689 2065
someone$	6452 3599 6745 4238 4695 7689 2065
something$	6616 8247
somewhere$	6562 6563 6564 6565 6566 6567 6568 6569
son	8271
son$	5393
soon$	7919 7920 7921 7922
sooner$	7672 7681
sophisticated$	932 3023
sorely$	1665
sort$	7297 7298 7299 7402 5571
sorts$	5571
sought	8261
sought$	170 336 337 338 339 340 341 342 642 3863 643 644 645 646 647 648 662 663 665 2458
sound$	935 4156 936 937 938 4159 939 940 4161 941
sounds$	935 4156 936 937 938 4159 939 940 4161 941
source	5908
source$	5053 1833 2083 8314 8337 2688 5910 2690
sources$	1833 8314 5910
south$	1164
space$	7283 5216 5483
speak	2236
speak$	6399 6540 332 333 334 942 943 944 945 946 947 970 971 972 973 4284 7457 7484 7490 7504 7568 7594 7595 7596 7804 5830 5838
speaking$	332 333 334 5856
speaks$	332 333 334 942 943 944 945 946 947 970 971 972 973 7568
special$	2178 8390 2921 2932
specialist$	8353
speech$	2143
spell	6141
spelli	5418
spelling$	8408 2914
spend$	6414 3425 3426 3470 6607 6608 6609 6610 6611 673 674 675
spendded$	673 674 675
spendding$	673 674 675
spended$	673 674 675
spending$	6343 6453 6607 6608 6609 6610 6611 673 674 675
spends$	673 674 675 8288
spent$	673 674 675 2276
spice$	5373 8375
spiky$	2559 2580
spineless$	3035
spirit	5352
spirits$	8342
spite$	3327 107 108 110 139 140 141 6513 6514 6515 6516 1701
spiteful$	3014
split	8430 8432
split$	8286 5443
spliting$	2086
splitting$	2086
spoiled$	3014
spoilt$	3014
spoke$	332 333 334
spoken$	6320 6321 114 115 116 6612 3930 3931 3932 3933 7489 7495 7500 7509 7577 7814
sporadic$	7004 7005 7006 7007 797 2436
sport$	1170 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 8368 2581 2591
sported$	1170 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2581 2591
sporting$	1170 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2581 2591
sports$	1170 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2581 2591
sportted$	1170 2581
sportting$	1170 2581
sporty$	2561
spot$	8204 8239 6001 6023
spots$	8204 8239 5808 6023
spotted$	3054
spotty$	1166 4396 7390 2565 3028
spray$	2574
spree$	6002
spring$	6492 6493
spurn$	2343 2607
spurned$	2343 2607
spurning$	2343 2607
spurnned$	2343 2607
spurnning$	2343 2607
spurns$	2343 2607
squad	5058 5061 5066 5067 5068 1848 1849 5077 1883 5210 5229 2009 8221 8222 2023 2036 2040 5277 2087 2106
squad$	8048 8049 1839 8051 8056 8057 8058 5069 5070 8063 1853 8067 5104 8137 8200 8219 5230 8232 5257 8262 8267 5327
squander$	2342 2674
squandered$	2342 2674
squandering$	2342 2674
squanderred$	2342 2674
squanderring$	2342 2674
squanders$	2342 2674
square$	8299
squarely$	1747 1748 2667
squint$	3030
squints$	3030
stab	8457
stabbed$	6252 2283
stabbi	8130 8227 8228 8229 5489 5490
stabbing$	8136 8479 8480 8502
stabbings$	8118 8479 8502
staff	1850 5301 2084
staff$	6452 6558 6734 3817 6809 6889 3900 6929 6932 6947 7064 7095 7109 7110 7111 4568 4569 4571 4572 4695 7689 4700 4701 7960 7989 5026 5071 8166 8291 8494 5564 5572 5573
stained$	2589 2596
stairw	6170
stamme	8350 8371
stamp	1975
stance$	5284 5977
stand	8288 8325
stand$	914 4264 4265 4266 4269 4270 4272 4273 4276 1145 1226 1227 1228 1608 1609 1610 1611 1612 2637
standard$	7829 5875
standards$	7693 7694 7695 7696 7697 7698 5875
standing$	4264 4265 4266 4269 4270 4272 4273 4276 1608 1609 1610 1611 1612 2637 2959
stands$	1145 1226 1227 1228 1608 1609 1610 1611 1612 2959
starte	2850
starti	2850
starts	2850
starve$	2818
starved$	2818
starves$	2818
starving$	2818
stash	8044 5114 1914
stash$	8125
stashed$	8054
state	5054
state$	7949
stated	5054
statement$	6405 8047 8053 2179 6118
statemented$	3201
statements$	8047 8053
statio	5301
station$	6490 6491 1826 8038 8291 8299 8480
stations$	1826 8038 8291
statistics$	8021 8022
stature$	7352 7353 7354 5761
status$	6849 6851 6852 6877 2346 5705 6118 6162
stay$	3288 6353 3413 3427 3428 3445 6443 6445 6446 3469 6598 6607 6608 6609 6610 6611 6612 6721 6843 6845 7484 7490 7504 2207 5830
stayed$	6451 6612 6620 6627 6628 6629 6643 6644 6744 2207 2240 2255
stayes$	2255
staying$	6343 6453 6598 6607 6608 6609 6610 6611 6612 2207 2255 2927
stays$	6612 2207 2255 2927
steal$	6414 859 860 861 7510 7613 7614 7615 8120 8195 8259 8309
steali	5120 8242 3219
stealing$	6260 6261 6967 7088 8110 8312 8318 6208
steals	8242 3219
steals$	859 860 861 7613 7614 7615 8195 8309
step	8418 5439 8438
step$	5100 1997 2757
stepbrother$	5467
stepdad$	2202 8429 5440 2223 8447 5467
stepfather$	2202 8429 5440 2223 8447 5467 8469
stepmother$	8429 2223 8447 5467 8469
stepmum$	8429 2223 8447 5467
stepparent$	8447 5467
stepparents$	8447 5467
stepped$	2757
stepsiblings$	8447
stepsister$	5467
stepstepdad$	8447
stepstepfather$	8447
steroi	5386
steroids$	8376
steward$	3383 6376 6559
stewards$	3383 6376 6559
sti	2857
sti$	6078
stick$	6801 7484 7490 7504 1485 1486 1487 5830
still$	6322 6342 1496 1497 1498 1499 1992
stills$	5046 8194 5213 2080
stis$	6078
stock	8044 8117
stock$	1843 8104 8124 8125
stockily$	2541
stocky$	2540 3028
stole	3219
stolen	8044 8117 3219
stolen$	8104 8125 2043 8491 8492 2808
stoma$	3188
stomach$	2883
stone$	8372
stoned$	7617
stoner$	5608
stoners$	5608
stood$	1226 1227 1228 1608 1609 1610 1611 1612 2637 2959
stop	1933 1974 8295 2118
stop$	6382 3619 6751 7484 7490 7504 7565 7594 7595 7596 8059 1901 8143 5154 8149 1942 1943 1957 5195 1999 2066 2101 5339 5830 5838 2771
stopped$	3617 3655 7580 7581 7582 7583 7584 7701 7702 7703 7704 7705 7706 1999 8225 2281 5880 5961 2873
stopping$	1942 2101
stopring$	2101
stops	1957
stops$	1942 5178 8177 1999 2066 2101
stopting$	2101
store	1850 5114 1914 5301
store$	6353 1826 8038 5071 8291 8304
stored$	8054
stores	1914
stores$	1826 8038 5071 5134 8291 8304 8322
stories$	858
storin	8044 5120 8117 1914
storing$	8110 8318
stout$	2540 3028
straight$	6621 6622 2559 2580
strange$	3562
stranger$	6361 6371 6372 8466 5521
strangers$	3363 6361 3374 3377 6368 6371 6372 6381 6463 3553 3883 6874 6875 5521
strapping$	3028
strappy$	2596
strate	5972 5979 5983
strategy$	5989
strayed$	6632
street	1832 8225 5246
street$	6483 6490 6491 5053 5152 8160 8236 8299 2126 5523 2363 2438 2477 2482 2493 2494 2495 2496 2537 2692 2803
streets$	6483 8160 8236 8299 5523
streetsmart$	3019
streetwise$	1131 3019
streng	1947
stress$	2869
strict	2038
strict$	5259
strike$	4302 4303 4304 8195 2697
strikes$	8195
striking$	2561
strikingly$	2506
string$	151 1451
stringing$	151
strings$	151 8260
stroke	5348 5481
stroke$	8338 8381 8471
stroll$	1226 1227 1228
strolls$	1226 1227 1228
strong	2038 2757
strong$	1040 1041 1042 1131 5259 2063 2540 2800
stronger$	2063
strongly$	2541
stroppy$	3014
struct	5963
struggle$	91 788 789 790 791 792
struggled$	91 788 789 790 791 792
struggles$	91 788 789 790 791 792 2920
struggling$	91 788 789 790 791 792
strung$	151
stubble$	3029
stubborn$	4978 3014 3035
stubbornly$	3035
stuck$	6643 6644 1485 1486 1487
stud$	7435
studen	5504
student$	7021 7035 7036 7037 7038 7039 7040 8494 5597 2384 5660
students$	7021 7035 7036 7037 7038 7039 7040 5597 5660
studs$	7435
stuff$	6557
stunt$	6263 5517
stunts$	6263 5517
stupid$	3272 58 59 3293 3404 509 2298 2339 3014
stupidity$	6408 6409 6410 6411 6412 6413 6691
sturdy$	2540
stutte	8350
style$	7402 5581
subculture$	5659
subcultures$	5659
subjec	2728
subject$	7344 7347 1896 8217 2746 3063
subjects$	7344 7347 1896 5188 3063
submi	5908
submit	1830 2688
submitted$	2034 2035 5999
substance$	2862
substandard$	1631 1632 1633 1634 7950 7951 7952 7953 2654
success$	8268
successful$	8168
such$	2631
sucked$	6249
suffer	2243 2244
suffer$	2871
suffered$	5464 5465 2871
suffering$	2871
suffers$	5464 5465 2819 2871
sufficient$	5741
sugar$	2327 6050
sugars$	6050
sugges	5054 2099 5908
suggest$	4480 4482 4483
suggested$	4480 4482 4483
suicidal$	3128
suicide$	8340 3128
sullen$	3014
summer$	6492 6493
summon	8225
superficial$	7004 7005 7006 7007 2359 2436
superv	2273 2275
supervised$	2490
supervising$	7117 7297 7298 7299 7300 7308 7309 7310 7311 7316 7317 7318 7319 7320
supervision$	7117 7297 7298 7299 7300 7308 7309 7310 7311 7316 7317 7318 7319 7320 1739 1740 1741 1742 8485 5496 5875 6179 6197
suppl	8242
suppli	1830 2011 5294 6018
supplied$	292 293 294 5308 2305
supplier$	6951
suppliers$	6951 8138
supplies$	292 293 294 5145 8284 8322 2288 2305
supply	8034 1830 8044 5120 8111 8117 8130 8131 2011 8227 8228 8229 8235 5501 5971 5972
supply$	292 293 294 1823 8104 8120 5145 5295 8491 2305 2813
supplyed$	1823
supplying$	292 293 294 1823 8110 8312 8318 8491 2288 2305 6208
supplys$	1823
suppor	1947 2013 2273 2752 2757
support$	94 102 103 6399 6809 6985 6999 7003 7297 7298 7299 7300 7308 7309 7310 7311 1267 1268 1269 1270 7813 1739 1740 1741 1742 1935 1951 1980 5398 8398 2188 8399 5410 5563 5564 5827 6118
supported$	102 103 1935 1951
supporting$	102 103 1935 1951
supports$	102 103 1935 1951 1980
supportted$	102 103
supportting$	102 103
suppre	1975
suppress$	3082
suppressing$	3082
suppression$	3082
sure$	1300 1301 1302
surely$	1414 1422 4643 1423 1424 4683 5847
surf	6156
surface$	2359
surgery$	8365 8373
surly$	3014
surprisingly$	2506
surveillance$	8149 3049 3085
surveilled$	8095
surviv	2244
survival$	2322
survive$	7281 7282 4296 1076 1077 4299 2521
survived$	5465 2521
survives$	2521
surviving$	2521
suspec	1897 5965
suspect$	7344 7347 8109 2017 5713 5938 2739 2746 3073
suspected$	5118 1906 1919 2017 2107 2268 2719
suspects$	7344 7347 8105 8106 8109 8141 2017 5596 5713 5938 2718 5968 3073
suspen	5418
suspended$	3930 3931 3932 3933 2181 5606 6124 2971
suspendeds$	2181
suspension$	6924 2181 8408 5606 3196
suspensions$	6924 2181 5606 3196
suspicious$	5202
swallo	2876
swap$	359 3580 360 361 362 363 364
swaped$	359 3580 360 361 362 363 364
swaping$	359 3580 360 361 362 363 364
swapped$	359 3580 360 361 362 363 364
swapping$	359 3580 360 361 362 363 364
swaps$	359 3580 360 361 362 363 364
swarthy$	3028
swear$	7617
swearing$	7617 8392
swears$	7617
sweatshirt$	7425 7426 7427 5812 5817
sweatshirts$	7425 7426 7427 5812 5817
sweep$	1723 6008
sweeping$	1723
sweeps$	1723 6008
swept$	1723
swift	2757
sympathy$	6678
symptoms$	6091
syndro	5348
syndrome$	8338 6098
system	5908
system$	6696 7109 7110 7111 8127 8128 8129 8201 8245 8246 8465 2630
systemic$	2630
systems$	8127 8129 2630
t$	4421 7425 7426 7427 5413 5817
ta	2187 5409
ta$	5408 8399
table$	8396
tables$	8011
tablet	5353
tablets$	8343 5356 8375 6069 6097
tabs$	5079
tackl	1975 2071
tackle	5988
tactic	5972 5979
tactical$	5242 2784
tag$	8488 8496 8501 6206
tagged$	8488 2977
tagging$	8488
tags$	8501
tail$	1881
tailed$	1881
tailing$	1881
tails$	1881
tak	2025
take$	51 6271 70 6310 3387 6414 3442 232 233 324 388 3611 568 569 6801 3820 3821 3822 3823 3824 3825 3826 3827 3828 3829 3830 3831 3847 3848 3849 3850 3851 6843 6845 911 1005 1062 7457 7484 7490 7504 4730 1517 4757 4761 4762 4763 4764 4765 4766 4767 1568 7804 7970 7973 1961 2002 5312 5331 2135 2136 2165 2295 2331 5830
takeaway$	6490 6491
taken$	51 70 6612 568 569 7567 4729 4758 4759 4760 4761 4762 4763 4764 4765 4766 4767 1568 7814 8254 2138 2145 2209 2295
taker$	6936 5515
takers$	6936 5515
takes$	51 70 256 324 6770 568 1005 4757 1568 1961 2135 2138 2165 2295 2331
taking	2876
taking$	51 6311 324 568 1005 7284 7285 4761 4762 4763 4764 4765 4766 4767 1568 1961 2136 2138 2165 5515 2295
talk	8288
talk$	94 6399 6539 332 333 334 6645 6646 6647 942 943 944 945 946 947 970 971 972 973 974 7457 7484 7490 4511 7504 7568 7594 7595 7596 8045 5830 5838 2679
talked$	332 333 334 6627 6628 6629 6635 2679
talking$	332 333 334 6645 6646 6647 7594 7595 7596 4609 8045 5838 2851
talkked$	332 333 334
talkking$	332 333 334
talks$	94 332 333 334 942 943 944 945 946 947 970 971 972 973 974 7568 8074 2679
tall$	7355 1148 2540 5765 3028
tan$	5794 5795
tango$	6467
tanned$	1166 2565 3028
tantrum$	7053 7054 5668
tantrums$	7053 7054 5668
target	8059 1938 1939 5161 8161 8162 2000 2071 2757 5983 5988
target$	6246 6247 8094 8143 8151 5162 2746 5980 2776 2799 2915
targeted$	6249 8151 5162 5221 2776
targeting$	8151 5162 2776
targets$	6245 6247 7944 5010 8010 8021 8022 8094 8151 5162 5980 2776
tart$	5608
tarted$	1243 1244 2605
tarts$	5608
task	5061 2075
task$	7655
tasked$	1887 2021 5305 2760
taskforce$	8051
taskin	2760 6005
tasking$	5210 5229 2009 8221 8222 5242 2023 5253 2036 2040 5277 2087 2106 5981
tastes$	7223
tattoo$	1171 7382 7435 5802 2583
tattooed$	3028
tattoos$	1171 7382 7435 5802 2583
taught$	102 103 6350 6351 6352 6679 7489 7495 7500 7509 7577 7580 7581 7582 7583 7584 8237
taunt$	2352
taunted$	2352
taunting$	2352
taunts$	2352
tauntted$	2352
tauntting$	2352
teach$	102 103 6947 6985 7544 7594 7595 7596 5838
teache	5504
teached$	102 103
teacher$	6376 6559 6734 4711 4712 8494
teachers$	6376 6559 6734 6889 3900 6947 7064 7095 4568 4569 4571 4572 5573
teaches$	102 103
teachi	5420
teaching$	102 103 2187 5409 8410
team	5061 5077 5210 8352
team$	4695 4700 4701 7960 7989 5026 1809 8041 8049 8051 8056 8057 8058 5069 5070 8067 5104 8137 1941 8200 8219 5230 8232 5257 8267 5327 8357 8366 2668 2677 6041
teams$	1941
tearaway$	3001
tearaways$	3001
techni	5972
teen$	7021 7024 7035 7036 7037 7038 7039 7040 5660
teenage$	1133 2319 2378 2381 2388 2536 2537 2717
teenager$	7021 7024 7035 7036 7037 7038 7039 7040 7344 7347 5597 5660
teenagers$	6866 6902 7021 7024 7035 7036 7037 7038 7039 7040 7344 7347 5597 5660
teens$	6902 7021 7024 7035 7036 7037 7038 7039 7040 5660
teeth$	7391 7392 7393 5790
teleph	1889
telephone$	1865 8077 2701
telephones$	1865 8077
tell	2068
tell$	6399 6414 6721 6801 688 7484 7490 7504 7568 4648 4649 4652 7973 1824 1845 1846 5289 5830
telling$	688 1845 1846 5289
tells$	688 7568 4648 4649 4652 1845 1846 5289
temper	8430
temper$	7053 7054 5668
tempered$	5674 5675
tempers$	7053 7054 5668
temporarily$	2901
temporary$	2934
tempt$	6230 6231 162 163 164 2300
temptation$	6456
tempted$	6230 6231 162 163 164 640 2300
tempting$	6230 6231 162 163 164 2300
tempts$	6230 6231 162 163 164 2300
temptted$	6230 6231 162 163 164 2300
temptting$	6230 6231 162 163 164 2300
ten$	6928 966 967 968 969
tenancies$	2060
tenancy$	2060 8453 6167
tenants$	4874
tendencies$	5601
tension$	2206 5963
term$	8350 5421
termin	2855
termination$	8359
terrible$	3272 3293 6289 6290 6291 6292 3768 3917 1631 1632 1633 1634 7950 7951 7952 7953 1783 2298 2480 2654
territ	5216
territory$	8206
terrorise$	677 2351
terrorised$	677 2351
terrorises$	677 2351
terrorising$	677 2351
terrors$	6081
test$	7617 1877 1878 8360 6078 6085
tested	2150
tested$	2863
testing$	7617
tests$	6085
text$	332 333 334 7909
texted$	332 333 334
textin	8196
texting$	332 333 334
texts$	332 333 334
textted$	332 333 334
textting$	332 333 334
than$	3342 6726 3746 4105 4106 4107 4148 931 7159 7160 7161 7162 7189 4200 1054 1071 1074 8023 8024 8025 8026 8027 8028 8031
thank$	6663 6664 6665 6666 6667 6668 6699 6700 6701 6702 6712 6713 6714 6715
thanks$	202 1794
that	5908
that$	3386 386 3817 6895 7098 1133 7817 7913 5000 5023 8020 5141 8303 5319 5328 2367 2537 5877
the$	3386 6488 3509 3510 3706 3817 6808 3843 3859 6889 683 3990 883 7098 4111 4175 4230 1021 1133 1175 4415 4428 1208 7597 4632 4668 7689 4733 4906 4937 4939 7932 7933 4945 4947 7955 7956 7964 4976 1786 1809 5135 5150 5156 5158 5170 5185 8182 5339 5343 5372 2254 5506 5573 2367 5877 5885 2717 2720 2743 2874
thef$	8110
theft	8044 5129 8130 1921 8227 8228 8229 8241 2052 8270 5334 5489 5490 5501 5503 2989
theft$	6472 6486 6967 7088 8119 5142 8136 2028 5273 8300 8324 8479 8480 8491 8493 8502 2734 6210
thefts	5201
thefts$	8118 8119 5142 8191 5273 8300 8324 8479 8502 6210
their	5082 1862 1897 2112 5917 2711 2730
their$	19 3274 3278 60 61 64 68 3319 3386 174 181 182 184 3408 188 3418 3419 3420 3421 3422 3423 6416 235 6460 3481 6488 3571 6583 3650 3695 3696 480 481 3708 512 6730 6733 3782 3785 3817 6828 6832 3843 3935 6947 7104 901 4145 7138 4153 4155 4297 4369 4370 4371 1179 1212 4446 4619 4661 7686 4841 4851 4936 4938 4940 7932 7933 4945 4947 4948 7944 7955 7956 5012 5013 8010 1809 5031 5039 5040 5118 5150 5156 5158 2132 5357 5358 2218 2219 5441 5451 5463 2321 2334 2447 2593 2594 2631 5878 5885 2668 2846 2890
theirselves$	3221 3223 3255 3256 36 3258 3259 3260 3261 3262 3263 43 6255 6256 3267 3268 6404 3545 6648 6649 6651 3673 3674 3675 3676 3677 3678 3679 3680 3682 3683 6676 6677 6690 3709 3710 3711 3712 6703 6704 6705 6706 6707 6708 6709 3722 3723 3724 3725 6716 3783 3787 567 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 3802 3803 6794 6795 6796 6797 6798 6799 6959 7120 7121 7122 7123 7124 7125 7126 4196 4197 7254 7255 7256 7257 7258 7259 7260 7261 7262 7263 7264 7265 7266 7267 4278 7274 4972 5513 5538 5539 5739 5740
them	5049 5057 8085 8087 8089 8091 1884 1885 8144 8152 5180 8170 5183 5184 5219 2016 8230 8231 8253 8257 8265 5293 8326 8329 5984 5990 6009 6123
them$	6214 6215 6269 3365 3372 6519 6522 6562 6563 6564 6565 6566 6567 6568 6569 3681 3690 3691 6703 6704 6705 6706 6707 6708 6709 6842 3900 3925 3987 823 4069 4070 4071 4072 4073 4176 4224 1186 1187 4573 4582 7578 7597 4623 4738 4739 4815 4816 4817 4818 4819 4820 7817 4856 4877 7897 7898 7899 7900 7901 7902 4913 7955 7956 7979 7980 4991 1888 1932 8173 8185 8217 8260 2065 5300 5341 5649 5849 5878 5879 5885
themself$	3221 3223 3255 3256 36 3258 3259 3260 3261 3262 3263 43 6255 6256 3267 3268 6404 3545 6648 6649 6651 3673 3674 3675 3676 3677 3678 3679 3680 3682 3683 6676 6677 6690 3709 3710 3711 3712 6703 6704 6705 6706 6707 6708 6709 3722 3723 3724 3725 6716 3783 3787 567 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 3802 3803 6794 6795 6796 6797 6798 6799 6959 7120 7121 7122 7123 7124 7125 7126 4196 4197 7254 7255 7256 7257 7258 7259 7260 7261 7262 7263 7264 7265 7266 7267 4278 7274 4972 5349 5513 5538 5539 5739 5740 6039 6061
themselves$	3221 3223 6214 6215 3255 3256 36 3258 3259 3260 3261 3262 3263 43 6255 6256 3267 3268 6404 3545 3579 6648 6649 6651 3673 3674 3675 3676 3677 3678 3679 3680 3682 3683 6676 6677 6690 3709 3710 3711 3712 6703 6704 6705 6706 6707 6708 6709 3722 3723 3724 3725 6716 3783 3787 567 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 3802 3803 6794 6795 6796 6797 6798 6799 6956 6959 858 7120 7121 7122 7123 7124 7125 7126 4196 4197 7254 7255 7256 7257 7258 7259 7260 7261 7262 7263 7264 7265 7266 7267 4278 7274 7288 7835 4972 5349 5513 5538 5539 5739 5740 6039 6061
therap	5353 8354
therapist$	8343 8353
therapy$	8344 6071 6072 6091 6169
there$	6280 6636 1309 1310 5109
these$	3369 6844 883 1125 1129 1133 7540 1342 7597 4815 4816 4817 4818 4819 4820 4860 4862 4869 4879 4880 7897 7898 7899 7900 7901 7902 7955 7956 7979 7980 4991 2079 2382 2388 5849 2631 5878 5879 5885 2717 5990
they	8035 8068 1884 1885 1928 1936 5219 2016 8230 8231 8253 8257 8265 5293 2079 8326 6009
they$	3303 3630 3634 3635 3653 517 683 3904 684 6895 685 686 7100 7535 7536 7537 7538 7539 4556 4557 4558 4560 4695 7689 5149 5157 5177 2004 2065 5291 5300 5346
thick$	1141 2528 2543 2579 2584 3014
thickset$	2540 3027
thief$	6943 6944 6945 5608 5609
thieves$	6943 6944 6945 5608 5609
thieving$	6967
thigh$	8348
thighs$	8348
thin$	2540 2557 2561 3028
thing$	7768 7769 7770 7771
things$	6557 3747 7223 7269 7295 7296 4916 5000 5023 2235
think$	6801 942 943 944 945 946 947 4284 4709 7700 7701 7702 7703 2017
thinking$	5856
thinks$	942 943 944 945 946 947 4709 7700 2017
third$	1133
thirteen$	966 967 968 969
thirty$	6585 4168 7177 7181 7182 7183 7184 7185
this$	3386 6488 3817 858 1133 7597 7634 4738 4739 4815 4816 4817 4818 4819 4820 7817 7897 7898 7899 7900 7901 7902 7955 7956 4967 5000 5023 5150 2367 2443 2537 5849 5877 5878 5879 5885 2720
thoroughly$	2625
those	8144 5292 5984
those$	6881 883 1125 5120 8152 5188 8182 8213 2388 5849 2717
though$	133 3355 6513 6514 6515 6516
thought$	6612 6755 6756 7669 7685 7690 4709 7700 7701 7702 7703 7704 7705 7706 7779 7780 7781 7782 7783 7784 7785 7786 7787 7788 4799 4800 4801 4802 4803 7909 8018 1906 2015 2107
thoughts$	2129
threadbare$	2596
threat$	718 719 720 721 5176 1956 2716 2793
threatening$	2444 3012
three	8085 5219 2016 8230 8231 8253 8257 8265 5293 8326 6009
three$	6965 1185 7396 7397 7398 7399 7400 7401 4573 4945 2717 2888 2963
thresholds$	7932
threw$	40 597
thrill$	3270 50 6849 2346
thrills$	6853
thrive$	482
thrived$	482
thrives$	482
thriving$	482
throug	5160 5487 2688 2752 2757
through$	197 6989 4288 4289 4392 7566 7598 7603 4950 2301 2675
throw$	40 597
throwed$	40
throwing$	40 597
thrown$	40 597 2227 2228
throws$	40 597
thug$	3001
thuggery$	3001
thuggish$	3001 3012
thugs$	6962 6963 6964 8139 3001
tic$	2869
tick$	2639
ticking$	5861
tidy$	2561
tied$	1907 5237 5803
ties$	689 5581
tight$	4458 4979 2579 2596
tightly$	1169
tights$	5812
tiktok$	327 3548 328 3549 329 3550 330 3551 331 3552 6543 6544 6545
time	5406
time$	3340 6415 6460 6807 3894 3896 3919 3952 3985 7163 7517 7518 7610 7611 7612 7622 7630 8099 2109 5844 5895
timed$	8169
timekeeping$	5562
timeline$	5245
times$	6326 6328 6329 6333 7623
timeta	5261 5418
timetable$	8251 8396 8408 5421
timetables$	8251
timewaster$	5608
timewasters$	5608
timid$	4978
tiny$	2596
tip	2809
tip$	1959
tipoff$	6030
tipoffs$	6030
tipped$	1959
tipping$	1959
tips$	1959
to	5908
to$	6353 6395 3424 3433 3455 3467 3492 3493 3494 3496 3527 3535 3539 3601 3602 3603 3604 3605 3608 3612 3616 3684 6720 3744 6757 3811 3870 3878 3881 3887 3910 3939 3940 3941 3942 3992 3995 4009 4028 4077 4100 4108 4123 4124 4126 4250 4271 7342 4467 7461 7462 7463 7465 7482 7501 4521 4522 4554 7586 7599 4675 4676 7699 7711 7712 7713 4736 4737 7746 4814 1620 4849 4904 4968 7968 4980 4981 8004 5015 5050 5055 5059 1842 5089 5094 1880 5108 5113 5124 5127 5128 5153 5166 5167 5175 5198 5209 5226 2014 2026 2032 8250 2053 5289 5296 5340 5347 5351 8346 5366 5374 5379 8386 5413 5468 8478 5493 2279 5560 5561 5827 5829 5832 5848 5850 5878 5891 5906 5907 5981 2804 6191
toarso	8227
toburg	8227
tocrim	8227
todama	8227
toddler$	5393
todeal	8227
todiso	8227
toe$	7406 7428 7429 7430 4441 2362
toerag$	3003
toerags$	3003
togang	8227
toing$	5289
tokenistic$	2359 3035
told$	6320 6321 114 115 116 123 124 125 126 127 128 129 130 131 6350 6351 6352 3462 6617 6624 3755 7489 7495 7500 7503 7509 7577 7580 7581 7582 7583 7584 4648 4649 4652 7814 1887 2037 5305 5444
tolerance$	5976
tone$	7377 5787
tones$	7377 5787
too$	167 4115 4116 7206 1110 1111 1112 4929 4930 4931 4932 4977 1757 1758 5016
tooffe	8227
took	2876
took$	51 70 232 233 324 389 6771 568 4728 1518 4748 4757 4761 4762 4763 4764 4765 4766 4767 1568 2136 2138 2165 2295 2331 5553
toolki	5972
tooth$	5790
top	8242 5270
top$	6575 7408 7425 7426 7427 8172 8213 2041 8260 8282 5812 5817 5819 2717 2722 2724
topless$	3556
tops$	7408 7425 7426 7427 7447 7448 5812 5817 5819
torment$	677 2351
tormented$	677 2351
tormenting$	677 2351
torments$	677 2351
tormentted$	677 2351
tormentting$	677 2351
torn$	2589 2596
torobb	8227
tos$	5289
toshoo	8227
toss$	7774
tostab	8227
tosupp	8227
total$	1271 1776 2630
totally$	2622 2625
tothef	8227
touch$	6353 7565 7826
touched$	6249 3381 6596 7334
touching$	6602
tough	2038 2794
tough$	774 775 776 777 778 779 1040 1041 1042 1131 5259 2561 2756 3023
toughe	2038 2757
tougher$	5259 2756
touret	2828
tourette$	6049
tourettes$	6049
toward	1947 2013 2752
towards$	3496 3870 3878 3881 3887 6952 4028 4074 8113 6139
town$	5200 5246
toxic$	693 694 695 2377 3014
trace	8059 1860 8082 2797
trace$	8094
traced	8278
traced$	8263 8287
traces$	8094
track	1860 8162 2077
track$	5079 8084 8094 8098 5208 5240 2020 2077 6001
tracke	1860 8073 5110
tracked$	8095 8100 5240 2020 8287 2695
tracki	1860
trackie$	5812
trackies$	7425 7426 7427 1233 7445 5812 5817 2603
tracking$	5240
tracks	1860
tracks$	8094 5240
tracksuit$	7425 7426 7427 7435 5812 5814 5817 3031
tracksuits$	7425 7426 7427 7432 7433 7434 7435 7437 7445 5812 5814 5817 5961 3031
trade$	350 359 3580 360 361 362 363 364 428 2318
traded$	350 359 3580 360 361 362 363 364 428 2318
trader	1850 5301
traders$	8038 5071 8291 2090 8304
trades$	350 359 3580 360 361 362 363 364 428 2318
trading$	350 359 3580 360 361 362 363 364 428 2318
traffic$	292 293 294 2305 5922
trafficced$	292 293 294 2305
trafficcing$	292 293 294 2305
trafficed$	292 293 294 2305
trafficing$	292 293 294 2305
trafficking$	292 293 294 2305
traffics$	292 293 294 2305
trail	2118
trail$	1881 5339
trailed$	1881
trailing$	1881
trails$	1881
trainer$	5812
trainers$	6377 6378 6562 6563 6564 6565 6566 6567 6568 6569 6574 6577 6877 7425 7426 7427 7432 7433 7434 7435 5812 5817
training$	5496 5510
tramad	5386
tramadol$	8376
transactional$	2322
transfer$	6131
transmitted$	6077
transplant$	8373
trap$	2398
trauma$	8455 2870 6110
traumatic$	6047
travel	8288
travel$	6445 6446 6598 2331 5553
traveled$	2331 5553
traveling$	2331 5553
travelled$	2331 5553
traveller$	4380
travelling$	6453 6598 2331 5553
travels$	2331 5553
trawl	1871
trawl$	2029 5935 3091
trawled$	2029
trawles$	2029
trawling$	2029
trawls$	2029
treat$	1895
treate	2056
treated$	1931 5355 2158 5387 2822
treatm	6083
treatment$	8344
trendy$	2596
trial$	6180
tricky$	774 775 776 777 778 779 7057 7058 7059 7060 7061 7062 7063 5672
tried$	4480 4482 4483 7530 7678 4692 8018 5854
tries$	7568
trip$	6602
trips$	6602
troubl	5334
trouble$	6260 6261 6476 3661 3662 6653 6654 6655 6656 6693 6694 6695 6853 6860 6967 7088 4550 7541 4552 7618 4722 7718 7719 7720 8300 8324 2206 2235 5554 2369 2370 2371 5661
troubled$	7685 7690 4709 7700 7701 7702 7703 7704 7705 7706 4723 7739 2439 2537
troublemaker$	3002
troublemakers$	7088 3002
troublemaking$	3002
troublesome$	3014
trousers$	1233 2603
truancy$	2993
truant	3199
truant$	6414 6457 6943 6944 6945 7613 7614 7615 5608 5609
truanted$	2993
truanting$	2993
truants$	6943 6944 6945 5608 5609
true$	1628
trust$	6985 7484 7490 7504 7531 7532 7533 7534 7544 7594 7595 7596 4695 4700 4701 7960 7989 5026 1809 5830 5838 2668 2677
trusted$	6627 6628 6629 6632 4293 7580 7581 7582 7583 7584 7772 7773
trusting$	4607
truth$	3748
truthful$	3745 6736
try$	4480 4482 4483 7484 7490 7504 7530 7568 7594 7595 7596 7607 5830 5838 5854
trying$	7594 7595 7596 8220 5838 5856
tryings$	8220
tubby$	3028
tuberculosis$	3181
tuitio	5420
tuition$	8410
tumour	5348
tumour$	8338
turf	5216
turf$	8206
turkish$	4380 5807
turn	8325
turn$	275 276 3813 3815 598 1222 1231 1248 1249 4481 4497 4503 4508 4517 7510 7511 7568 4585 1672 1678 1679 1680 7971 8295 5306
turned$	275 276 598 4368 4373 1223 1232 1248 1249 4481 7474 7475 7476 7477 7478 7479 7480 7481 1672 1678 1679 1680 1709 8019 5880
turning$	275 276 598 1248 1249 1672 1678 1679 1680
turnned$	275 276
turnning$	275 276
turns$	275 276 598 1248 1249 4481 4551 7568 1672 1678 1679 1680
tutor$	6376 3936
tutors$	6376
twelve$	966 967 968 969
twenty$	6585 6586 7146 4168 962 7177 4188 7179 7181 7182 7183 7184 7185
twice$	3594 6589 7228 8346 2901
twists$	5800
two	8085 5219 2016 8230 8231 8253 8257 8265 5293 8326 6009
two$	3477 6965 1185 7396 7397 7398 7399 7400 7401 4784 4945 2065 2459 2479 2717 2888 2963
twoc	5501 2989
twoc$	8491 6210
ugly$	2505 3028
unable$	90 583 584 585 586 587 589 607 788 789 790 791 792 2157 2192 5846
unacceptable$	7009 7010 7011 7012 7013 7014 7015 7016 7017 2444 3035
unacceptably$	3035
unacco	2941
unaccompanied$	6162
unambitious$	3014
unanswered$	5894
unauthorised$	2907
uncaring$	3014 3035
uncle	8418 5439 8431 8438 5486
uncle$	2202 8429
unco$	2435 2638
uncomfortable$	8328
unconscious$	3173
uncontrollable$	2439 5846 3014
uncooperative$	3010 3035
uncorr	1832
uncorroborated$	5053
under	5160 2142 2968
under$	345 699 4392 1421 4944 5363 2146 5491 2271 2707 2811
underage$	2312 2319
undercover$	3051
underdressed$	3028
undermine$	2342
undermined$	2342
undermines$	2342
undermining$	2342
underpass$	6645 6646 6647
unders	1996
understand$	99 100 169 6801 3820 3821 3822 3823 3824 3825 3826 3827 3828 3829 3830 3831 7531 7532 7533 7534 1875 2037 2144
understands$	2037 2144
understood$	169 7633 1906 2015 2107
undert	1859
undertaken$	7775 7776 7777 7778
underweight$	6086 3028
underwent$	3162
undesirable$	6878 6879 6880 2349 2439
undesirables$	6878 6879 6880
undisciplined$	3014
undoubtedly$	1414 5847 3034
unempl	8430
unengaged$	3010
unfazed$	3023
unfit$	1619
unforgivable$	3035
unforgivably$	3035
unfounded$	2356
ungovernable$	3014
ungrateful$	3014
unhealthy$	3293 693 694 695 2298 2377
unheeded$	5894
unhelpful$	3035
uniform$	7404 5810 5812
uniforms$	7404 5810 5812
uninterested$	2616 5846 3014 3035
unironed$	2589
unit	5061 5077 5210 8352
unit$	4695 4700 4701 7960 7989 5026 8041 8049 8051 8056 8057 8058 5069 5070 8067 5104 8137 8200 8219 5230 8232 5257 8267 5327 8366 8405 8424 8487 6120
units$	8041 5981
unkempt$	4380 3028
unknow	8073
unknown$	3561
unlawful$	6479
unless	8271
unless$	1966
unlikeable$	3014
unlovable$	2439
unmanageable$	7009 7010 7011 7012 7013 7014 7015 7016 7017 2439 5661 3014
unmotivated$	3014
unnecessary$	3272
unopened$	5894
unpaid$	2286
unpleasant$	8328 3014
unpredictable$	7009 7010 7011 7012 7013 7014 7015 7016 7017 2444 3012
unprepared$	2608
unprofessional$	3035
unprofessionally$	3035
unquestionably$	3034
unreachable$	5846 3010
unread$	5894
unreliable$	5846 3014 3035
unrepentant$	3014
unresponsive$	3010
unruly$	2367 2439 2444 2537 3014
unsafe$	6211 6212 6245 3293 6479 3886 8463 2296 2298
unsavoury$	6878 6879 6880 2439
unshockable$	3023
unsolved$	5268
unstable$	5696 5697 3014
unsubstantiated$	2356
unsuitable$	6881 2349
unsupervised$	2490
unteachable$	2439
untidy$	4380 2580
until$	8092 1966 6198
unto$	3966 3969
untrue$	7638
untrustworthy$	5846 3014 3035
unusual$	2561
unusually$	2506
unwanted$	3669
unwashed$	2580 2589 3028
unwell	8462 5481
unwell$	8471
unwilling$	579 583 584 585 586 587 589 609 788 789 790 791 792 1759 2608 5843 5846
unwillingness$	3409 189 190 191 192 193 194 788 789 790 791 792
unwise$	58 59 3293 6289 6290 6291 6292 509 2298 2339
up$	6254 6432 3592 3699 3786 6803 3899 6890 746 4045 4046 7042 858 4135 4154 7147 7193 4216 4233 7268 7322 4353 7364 7381 7410 4443 4444 4452 4453 7452 4463 4464 7486 7487 7492 7493 7497 7498 7506 7507 7514 7515 7516 7574 7575 7640 4839 4850 7845 4894 4897 4898 7924 4943 5154 5169 8215 8218 8260 8276 8416 8433 8435 2272 5667 5751 5816 5826
update	2068
update$	1845 5289
updateing$	1845 5289
updates$	1845 5289
upon$	3658 3659 5276
ups$	7157 7172 7199 7277
upstream$	6018
urchin$	3001
urchins$	3001
urgency$	7985 7986 7987 7988 5893
us$	6452 6519 6522 6734 6809 7097 7303 4856 2031
use	1944 2013 2239
use$	6353 6414 6443 429 430 431 547 6801 7484 7490 7504 4604 1838 2045 2103 2105 8370 5830
used	2013 2152
used$	6249 6620 429 430 431 547 765 1048 1708 1841
useful	2013 2688
useful$	8050 1980 2105
useless$	2617 3014 3035
user$	6934
userna	5261
usernames$	8251
users$	6934 8472
uses	1944 2152
uses$	429 430 431 2103
using	1944 2152 2239
using$	6343 429 430 431 766 2103
usual$	4985 2375
usually$	1234
utter$	1271 1777
utterly$	4674 1665 2622 2625
vaccin	3169
valium	5386
valium$	8376
valuab	2688
value	5908
value$	1838 2105 2759
values$	7078 5704
van$	5915
vandal$	6943 6944 6945 5608 5609 3001
vandals$	6943 6944 6945 5608 5609 3001
vans$	5915
vape$	6377 6378 6574 6577 8364
vapes$	6377 6378 6562 6563 6564 6565 6566 6567 6568 6569 6574 6577 8364
variable$	7004 7005 7006 7007
vehicl	8093
vehicle$	5501 2701 2708
ventured$	6632
verbally$	2455
versed$	4178
very$	3357 1011 4426 4687 2506 2522 2865
vest$	5812
vests$	7441 7442 7443 5812
vicious$	3012
victim$	3840 702 7020 7292 7293 7294 2243 2482
victimisation$	6242 6243 6244 6687 6688
victimise$	1770 1771 1772 1773
victimised$	1770 1771 1772 1773
victimises$	1770 1771 1772 1773
victimising$	1770 1771 1772 1773
victims$	474 6810 6811 6812 6813 6814 6815 6816 6817 6818 6819 6820 6821 701 7020 7292 7293 7294
video$	6546 3584 3585 365 366 7334 8083 8194
videos$	6546 3584 3585 365 366 7334
vietnamese$	4380
view$	8114 5884
views$	5884
village$	6932 4872
vindictive$	3012 3014
violen	8335 8430 8459 8462
violence$	6472 6486 3661 3662 6967 844 845 7088 5210 5229 2009 8221 8222 5242 2023 5253 2036 2040 5277 2087 2106 2206 5554 5581 2743 6157 2937
violent$	7009 7010 7011 7012 7013 7014 7015 7016 7017 7088 2378 2444 2722 3012
virtually$	981 4202 982 983 984 985 988 989 990 991 1036 1037 2507 2516
visibility$	8208
visible$	5259 5804 2800
visit	2239 5972 5979
visit$	4096 7909 8143
visited$	7814 8018
visiting$	6343 6453
visitor$	8343
visits	2236
visits$	4096 8074
visual$	2841
visually$	2879
vital$	4945
vitiligo$	3030
vodka	5352
vodka$	8342
voice$	5884
voices$	5884 6056 6057 6058
volatile$	7009 7010 7011 7012 7013 7014 7015 7016 7017 2444 3012
volition$	6385 6386 6387 6388 6389 6390 6391 6392 6599 6600 5552
volume	1975
voluntarily$	6599 6600 5551 5552
vomit$	8339
vomited$	2884
vomiting$	2884
vomits$	2884
vote$	254 255
voted$	254 255
votes$	254 255
voting$	254 255
voucher$	6574 6577
vouchers$	6574 6577
vulnerabilities$	3733 513 514
vulnerability$	6687 3733 513 514 6810 6811 6812 6813 6814 6815 6816 6817 6818 6819 6820 6821
vulnerable$	6213 6245 7292 7293 7294 7325 7326 7327 5744 2537
wag$	2309
wagging$	2309
wags$	2309
waited$	5880
waitin	2150
waiting$	2133 2154 2162 2850
walk	8288
walk$	3394 3412 6607 6608 6609 6610 6611 6721 1221 1230 1613 1614 7971
walked$	3458 3629 3636 3751 1221 1230 1613 1614 5447 5880
walking$	6343 6453 1221 1230 1613 1614
walkked$	1221 1230
walkking$	1221 1230
walks$	1221 1230 1613 1614
wall$	5254
wannabe$	2361 3001
wannabes$	3001
want	5074 1894
want$	6536 6537 3909 7191 7275 4315 4316 4317 1253 7531 7532 7533 7534 7550 7551 7552 7568 4635 1515 8050 8220 2130
wanted$	3390 6682 1253 7633 1516 1852 2130 2268 2284
wants$	6536 6537 7275 1253 7550 7551 7552 7568 4635 8220 2130
ward	8352
warden	5066 5067 5068 1848 1849 1850 1883 5107 5301 2084
warden$	1826 8038 8056 8057 8058 5069 5070 5071 1880 5104 8097 1988 2019 8291 2085 2090 2091 8304 5316 2110
wardens$	6889 7090 7091 1826 8038 8056 8057 8058 5069 5070 5071 1880 5104 8097 1941 1988 2019 8291 2085 2090 2091 8304 5316 2110 5573
warn$	1959
warned$	6320 6321 3332 112 113 114 115 116 117 118 119 3341 121 122 123 124 125 126 127 128 129 130 131 6350 6351 6352
warning$	6317 6348 6349 6837 6838 6839 6840 6841 1704 1705 1706 1707 7935 7936 7955 7956 8181 5414 5574 5884 5885 2703 6186
warnings$	6317 6348 6349 6837 6838 6839 6840 6841 1704 1705 1706 1707 7935 7936 7955 7956 8181 5574 5884 5885
warran	5330
warrant$	1086 1087 1088 8149 2050 8320 5969 3089
warrants$	2050 5969 3089
wary$	6235 3247 3248 3249 3250
was	1931 5329 2834
was$	3299 111 120 186 187 279 463 464 635 636 637 696 722 723 724 725 726 727 728 729 730 731 781 4014 4019 817 831 832 833 834 835 836 977 981 4202 982 983 984 985 988 989 990 991 7344 7347 1146 4432 1234 1258 4488 4635 1452 1453 7789 4811 1666 4924 4925 4960 1747 1748 7997 1793 8020 5105 5122 5186 5290 5307 2134 2383 2387 2425 2429 2440 2441 2451 5759 5803 2667 5939 2783 2842 2847 2853 2854 2865 2881 2901 2903 2904 2938 2942 2952 2960 2962 2963 2967
wash$	1715
washed$	1715
washes$	1715
washing$	1715
waste$	596 2674
wasted$	596 2674
waster$	6942 3001
wasters$	6942 3001
wastes$	596 2674
wasting$	596 2674
watch	2118 2704
watch$	7425 7426 7427 5079 8084 1881 8098 8143 2007 5240 8295 5339 2246 5812 5817 6001
watche	5110
watched$	7820 7821 8086 1881 8100 5240 8248 8287 2246
watches$	7425 7426 7427 5812 5817
watching$	1881 5240 2246
watchlist$	5925
watchlists$	5925
watchs$	1881 5240
water$	5455
wave$	6002
wavy$	2580
way$	20 6263 4113 4429 1209 1210 1211 7444 4459 4460 4545 7893 1756 8317 5517
ways$	6263 7099 7168 7223 7609 5517
wayward$	2439 5661 2537
we	1850
we$	4568 4569 4571 4572 4616 4617 4618 1753 5071 1941
weak$	3971 7004 7005 7006 7007 797 1631 1632 1633 1634 7950 7951 7952 7953 4978 1783 2464 2465 2654 2691
weaker$	3928
weaned$	2164
weapon	8034 8044 8117 8240 2043 8492
weapon$	8104 8124 8125 8491 2787
weapons$	6472 1843 8104 8124 8125 5264 2787 3086
wear	2277
wear$	6607 6608 6609 6610 6611 1170 1191 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2581 2591
wearing$	1170 1191 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 8281 2277 2581 2591
wears$	1170 1191 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2581 2591
weary$	5718
weed	5509
weed$	6377 6378 6506 6507 6508 6562 6563 6564 6565 6566 6567 6568 6569 6574 6577 8088 5373 8364 8375 8499 5526
week$	7610 7611 7612 5421 5895 6171
weekend$	8342
weeks$	5895 6171
weighed$	3172 3175
weighs$	3175
weight	5353 5380 8371
weight$	8343 8370 6087
welcome$	2337
welcomed$	2337
welcomes$	2337
welcoming$	2337
welfare$	6221 3232 6264 6265 6266 6267 6268 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791
well$	6347 6993 880 881 893 930 957 1053 1070 1073 1147 1152 2541 2554 2562 5811
wellbe	5380
wellbeing$	6221 6264 6265 6266 6267 6268 6774 6775 8370
went$	6322 6342 271 272 273 274 275 276 305 306 307 3542 325 326 392 393 394 6643 6644 642 664 859 860 861 1221 1230 1729 2145 2265 2272 2330 2331 5553 2940
were	8073 1931
were$	3299 3306 111 120 3360 186 187 279 463 464 6761 635 636 637 696 722 723 724 725 726 727 728 729 730 731 781 817 831 832 833 834 835 836 7094 977 981 4202 982 983 984 985 988 989 990 991 1130 1146 1234 1257 4488 4635 1452 1453 7789 1666 4925 4960 1747 1748 1793 8020 5105 5122 5179 5290 5482 2383 2387 2425 2429 2440 2441 2451 5759 5803 2667 5939 2783 2901 2942 2952 2960 2967
west$	1163
wet$	2151
wets$	2151
wetting$	6082
what$	3354 6488 6604 3692 3693 492 6733 552 553 7098 4110 7104 7295 7296 7933 7955 7956 5228 5272 2070 5556 5559 5885
whatever$	6769 7269 7286 1259 1260 1261 1262 1350 1351 5272
whatsapp$	327 3548 328 3549 329 3550 330 3551 331 3552
whatsoever$	7789
wheel$	7832
wheelc	5481
wheelchair$	8471 3131
when	5917
when$	3546 3547 6733 7994 8092 8099 5205 6105
whenever$	3546 8092
where	5917
where$	6237 6238 6239 6240 6733 1893 5205 5241
wherea	5081 2010 5231 5232 2076
whereabouts$	8071 8072 5297
which	5908 5917
which$	8111 8223 8230 5252 5298
while$	7822
white$	1133 1154 4378 1166 4406 4407 4408 1188 1217 2536 2537 2558 2565 5812 2596
who	8034 8055 8111 8223 8230 5252 5298 5917
who$	6237 6238 6239 6240 3595 3596 503 516 6733 6872 6882 7094 7344 7347 1854 5078 5084 1888 1913 1924 5148 1932 5205 5206 5241 8235 5285 2069 5292 2073 5299 8303 5319 8311 5332 5759 2791
whoever$	5292
whole$	4882 4884 2367
wholly$	2622 2625
whom	8223 8230 8242
whom$	6237 6238 6239 6240 6733 8065 8135 1932 5241
why$	510 511 6733 554 555 556 557
wicked$	2376
wider	1897
wider$	5118
wife$	8414 8449 8474
wild$	2367 2376 5633 5634 5635 5661 2559 2580 3014
wilful$	3035
wilfully$	321 2671 3035
will$	583 584 585 586 587 589 610 630 1043 1063 1075 1078 1272 1273 1274 1275 1276 1277 1278 1279 1283 1284 1285 1286 1287 1288 1289 1299 1303 1304 1305 1312 1313 1314 1315 4544 7546 7547 7548 7549 4575 7572 1362 1363 1364 1365 1366 4611 4612 4615 4635 7627 7628 1425 1426 1439 5060 1842 5094 1880 5173 2014 2053 5329 2609 2612 2614 2626 2804
willed$	5685
willing$	160 161 166 558 559 560 4471 4473 4475 7466 7467 7468 7469 1834 2329
willingly$	6599 6600 390 5551 5552 2332
willingness$	6406 4596 7587 7588 7589 7590 7591 7592
win$	4080
wind$	678 679 4525
winding$	678 679
winds$	678 679
winter$	6492 6493
wiry$	2540
wisdom$	4199 979
wise$	3307 887 888 932 1131 5714 5719 5720 2504 2517
wiser$	3293 884 885 886 927 932
wish$	4596 7587 7588 7589 7590 7591 7592 8220
wished$	2130
wishes$	2130 5884
wishs$	8220
with	8174 5502 2757
with$	6276 6418 6421 6426 6458 3476 3482 3486 6554 3565 3568 3569 3597 6603 3671 3672 6735 3888 3891 6887 3910 6986 6990 7001 7002 7008 4074 7068 864 7086 4097 4100 897 4279 4280 4281 7344 7347 1170 1180 1181 1182 1183 1224 7502 7545 7600 1575 7945 5050 5075 8074 5119 8113 8272 2139 5428 8428 5476 2280 5512 5569 2481 2581 2587 5904 5981 6028 2816 2877 2898 6152 6187
withar	8227
withbu	8227
withcr	8227
withda	8227
withde	8227
withdi	8227
withdrawn$	5281
withga	8227
withheld$	526 527 5892
withhold$	526 527
withholding$	526 527
withholds$	526 527
within$	4065 5344
withof	8227
without$	3478 741 7254 7255 7256 7257 7258 7259 7260 7261 7262 7263 7264 7265 7266 7286 1105 1308 1311 4553 1378 1576 1577 4823 1698 1699 2184 2620 2621 2635 2651
withro	8227
withsh	8227
withst	8227
withsu	8227
withth	8227
woeful$	1783 3035
woefully$	3035
wolves$	6962 6963 6964
woman	5504
woman$	7153 4171 7164 7198 7203 7204 7205 1007 7220 7221 7222 7226 1018 1019 7248 8466 8494 5728
women$	6929 7146 7153 7156 4169 7169 7171 7188 7196 7203 7204 7205 1018 1019 1038 7280 7407 7455 5728 5737
wont$	1285 1286 1287 1288 1289 2609
wool$	5733
woolly$	3035
word$	7909 7938
wore$	6607 6608 6609 6610 6611 1170 1191 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 2581 2591
work	5972
work$	94 96 97 3435 6475 283 284 285 286 287 288 289 290 291 485 6801 6948 3996 4011 7045 4078 4119 7457 7484 7490 4512 7504 4555 7565 7594 7595 7596 7601 7804 1899 5507 5563 2460 5830 5838 5875
worked	1939
worked$	283 284 285 286 287 288 289 290 291 485 7580 7581 7582 7583 7584 8268 2273 5839
worker	8352
worker$	6376 6560 6734 6809 4695 4700 4701 4711 4712 7960 7989 5017 5026 5469 8485 5564 2678 6197
workers$	6376 6560 6734 3817 6809 7064 7109 7110 7111 4568 4569 4571 4572 4695 4700 4701 7960 7989 5026 5564
working$	283 284 285 286 287 288 289 290 291 485 4012 7594 7595 7596 8196 5838 5902 2918
works$	283 284 285 286 287 288 289 290 291 485 5839
workshop$	94 96 97
workshops$	94 96 97
workshy$	3014
world$	7168 2497 2498
worldly$	932 2499 3019
worn$	6612 6627 6628 6629 6632 8081 5093 5803
worr	2159 2196 2258
worried$	4957 1816
worries$	6833 6834 6835 6836 5884
worry$	5884
worrying$	7009 7010 7011 7012 7013 7014 7015 7016 7017 2442 2444
worse$	3726 7278 7279 7906 7907 5742
worst$	3694 2722
worth$	6824
worthless$	3014
would$	419 426 3648 3657 3731 3778 690 732 7191 1290 1291 1292 1303 1304 1305 4575 4635 7627 7628 1425 1426 5060 1842 2610 2614 2626
wound$	678 679
wrap	8492
wraps$	6980 5526 5649
wreak$	2419
wreaked$	2420
wreaking$	2418
wreck$	2342
wrecked$	2342
wrecking$	2342
wreckked$	2342
wreckking$	2342
wrecks$	2342
wrist$	8348
wrists$	8348
writ	6141
write$	1686 2012 2077 8403 2403 2404
writing$	1689 2012
written$	1667 1688 2193
wrong$	3293 3294 3375 3446 3447 3448 6476 6871 6878 6879 6880 7990 7991 5014 2298 2350
wrote$	1687
xanax	5386
xanax$	8376
y$	7217
year	5416
year$	3598 6925 3938 7158 4183 1135 1138 1140 8402 5416 8406 5895 6171
years$	7143 7144 7145 7229 7230 7231 5895 6171
yet$	3344 1765 5006
yield	2688
yjs	5494
yjs$	8484 2976
yob$	3001
yobbish$	2444 3001
yobbo$	3001
yobbos$	3001
yobs$	6962 6963 6964 3001
yoi$	3215
yos	5494
yos$	8484 2976
yot	5494
yot$	8484 2976
young	5504
young$	188 235 682 3913 7021 4035 4036 7035 7036 7037 7038 7039 7040 842 843 4066 4160 4346 4347 4348 4349 4350 4351 1133 7344 7347 4563 4666 4895 4896 4905 4953 4992 4994 5049 8089 8091 5102 1884 1885 5126 1928 8144 1936 8152 5180 5183 5219 2016 8230 8231 5262 8253 8257 8265 5293 8326 8329 8494 2319 2378 2381 2388 2422 5660 5706 2513 2536 2717 5984 5990 6009 2939
younger$	3928 6931 6932 5453 5525
youngers$	8133
youngster$	7021 7035 7036 7037 7038 7039 7040 5660
youngsters$	7021 7035 7036 7037 7038 7039 7040 5525 5660
youth	2728 2972
youth$	7021 7024 7035 7036 7037 7038 7039 7040 1133 7344 7347 7350 7351 1797 5065 1896 5494 2274 2378 5601 2381 5660 5758 2538 2717 2963 2972
youths$	6902 7021 7024 7035 7036 7037 7038 7039 7040 7344 7347 1896 5601 5660 2538 3025
yp	5049 5057 8068 8085 8087 8089 8091 5102 8093 1884 1885 8144 8152 5184 5219 2016 8230 8231 8253 8257 8264 8265 5293 8326 8329 2160 5388 2182 2204 5427 8448 5472 5473 2259 8473 8498 2290 2728 5960 5984 6009 6123
yp$	2355
yp1$	2354
yp2$	2354
yp3$	2354
yp4$	2354
yp5$	2354
yp6$	2354
yro$	3213
zero$	1375 4789 2672 2755
zits$	5808
