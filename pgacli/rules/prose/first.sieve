3123 2900 2223

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
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied)
(get|gets|got|getting) <self> (into [a|an|some|these|such|more|all sorts of] [very|really] [of] [dangerous|risky|difficult|bad|vulnerable|compromising|unsafe|serious|dodgy] (trouble|situation+|danger|debt|difficulty|bother|fights|position+|mess|scrapes|it|this)|arrested|excluded|hurt|robbed|stabbed|beaten up|attacked|caught|noticed|exploited|groomed|involved)
(do|does|did|doing|done) (nothing|little|next to nothing) to (protect|help|safeguard|look after) <self>
(do|does|did) (nothing|little|next to nothing) to keep <self> safe
risk (taking|taker+) [behaviour+]
high risk (behaviour+|activity|activities|lifestyle+)
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
(make|makes|making|made) [some|such|very|really|more|increasingly|<their>|these|a|an|consistently|repeatedly] (poor|bad|better|wrong|unwise|unsafe|safer|risky|riskier|dangerous|unhealthy|healthier|positive|negative|smarter|sensible|foolish|stupid|questionable|wiser|terrible|silly|reckless|harmful|irresponsible|good|right|the wrong|the right) [life|lifestyle] (choice+|decision+)
(poor|bad|unwise|wrong|unsafe|questionable|terrible|stupid|unhealthy|maladaptive|misguided|ill judged|ill advised|self defeating) [life|lifestyle|relationship|friendship] (choice+|decision+|decision making)
life choice+
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
<owner> [own|persistent|repeated|continued] (failure|inability|unwillingness|refusal|reluctance) to (protect|safeguard|look after|recognise|see|report|leave|disclose|heed|listen|engage|learn|accept|say no|resist|walk away|stay away|keep <self>)
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
(fail|fails|failed|failing|refuse~|unwilling|reluctant|unable|not|will not|never|do not|did not|does not|are not|is not) [to] [even|properly|always|really] (keep <self> safe|keeping <self> safe|protect <self>|protecting <self>|help <self>|helping <self>|safeguard <self>|look after <self>|be helped)
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
drama queen+
frequent (flyer+|flier+|attender+|caller+|misper+)
(runner+|courier+|lookout+) for (a|the|this|that|their) [drug+|drugs|county|deal|local] (line+|dealer+|gang+|elders|olders|supplier+)
(lack|lacks|lacked|lacking) [any|all|basic] respect
(no|little|without) [any|all|basic] respect (for|towards)
(self harmer+|junkie+|druggie+|druggy|trap boy+|shotter+|lost cause+|hopeless case+|no hoper+|problem case+|write off|write offs|addict+|non attender+|school refuser+|refuser+|non engager+)
a (nuisance|menace|public nuisance|drain on _|burden on _|law unto themselves)
(up to no good|no angels|law unto <self>|beyond help|beyond (control|parental control)|out of parental control|running wild|run wild|ran wild|running riot|run riot|ran riot|wreaking havoc|wreak havoc|wreaked havoc|blight on)
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
(have|has|had|having|with|share~|got) [all|both|got] the same (fringe+|trainers|haircut+|hair|hairstyle+|hoodie+|jacket+|coat+|tracksuit+|nails|braids|tattoo+|cap+|shoes|clothes)
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
intelligence (?:suggests?|returns?|indicates?|shows?|picture|gathering|reports?|logs?|led|on|about|around|regarding|relating|that|gaps?|product|package|profile|development|sharing|received|held|submi\w+|checks?|requirements?|assessment|briefing|database|sources?|purposes?|opportunit\w+|from|to|for|collection|value|systems?|and (?:evidence|enforcement|information)|which)
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
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|drivers|stores?|traders|patrols?|control room|staff|sergeant|we) (?:\w+ ){0,3}?(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|five|young people|boys|girls|them|each)
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
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:the (?:group|members|young people|boys|girls|five)|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for)
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
(?:priority |key |known |gang |main |high[ -]harm |active |a |the |each |this |every\s+|another )nominal(?! (?:fee|charge|sum|cost|amount|role|value|lead|rent|contribution|head|owner|price|membership|subscription|payment|rate|group|budget|fine|wage|allowance|deposit|donation|limit|prize|share|pot|number|interest|term))
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
offending (?:by|of|within|among) (?:the|this) group
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
(?:hold|holds|holding|store|stores|storing|stash\w*|hid(?:e|es|ing)) the (?:weapons?|drugs|stock|knives|stolen)
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
capability(?= (?:and intent|to offend|for violence))
clamp(?:s|ed|ing)? down
crack(?:s|ed|ing)?[ -]?down
zero[ -]tolerance
tough(?:er)? (?:stance|line|approach|action)
(?:robust|targeted|joint|proactive|police|further|increased|more|swift|stepped-up|intensive|for|through|by|with|and|support\w*|inform\w*|lead to|leads to|escalat\w+ to|coordinated|co-ordinated|strong|tougher|stronger|step up|effective|civil|criminal|direct) enforcement(?! (?:officers?|teams?|letters?|agenc\w+|unit|action is|without))
enforcement (?:action|activity|opportunit\w+|options?|powers|phase|plan|strategy|against|response|visits?|days?|operations?|measures|approach|tactics|priorit\w+|lead)
(?:targeted?|targets?|targeting|identif\w+|prioriti\w+|selected|considered) for (?:\w+ )?(?:enforcement|arrest|disruption|surveillance|prosecution|stop|search|a warrant)
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
returns? of sightings
sightings (?:from|by|reported|logged|submitted|passed)
(?:easier|simpler|able|ready|possible) to (?:catch|arrest|apprehend|detain|police|track down)
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
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an|the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) of (?:who (?:is|are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*|offending|contacts|hierarchy|roles)|offending|criminal\w*|the (?:supply|hierarchy|gang|offending|network))
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
(?:send|sends|sending) (?:a |out a )(?:\w+ )?message to YOUNG
POLICE (?:has |have )?(?:asked for|ask for|requested|request|want|wanted|seek|sought|need)\s+(?:\w+[’']?s?\s+){0,3}?(?:seating plans?|registers?|records|list|names|footage|timetables?|photographs?|photos|data|addresses|phones?|passwords|usernames)(?! (?:of|from) (?:the )?(?:men|adults?))
(?:on top of|a grip on|to grips with|control of|a handle on) (?:the |this |their )?(?:group|offending|crime|disorder|young people|boys|gang)(?:['’]s (?:\w+ )?(?:behaviour|offending|activit\w+))?
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
^disrupt(?:ion|ing|s)?(?! (?:to|in|from|by)\b)
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
multiple sclerosis
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
(?:is|was|got|became|fell|been) pregnant
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
(?:his|her|their) (?:second|third|fourth|fifth|sixth|\d+th) (?:school|college)
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
managed move
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
(?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|ankle|been|court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo|post|video|picture|jacket|coat))
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
(?:known|wanted) (?:to|by|for) (?:the )?police(?: for)?
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 25 25 27 27 27 27 27 27 27 27 27 27 28 28 28 29 29 29 31 31 31 31 32 32 32 32 32 32 32 32 33 33 34 34 35 36 36 37 37 37 37 37 38 38 38 39 39 40 40 40 41 41 41 42 42 42 42 42 42 43 43 43 43 44 44 44 44 45 46 46 46 47 48 48 49 49 49 50 50 51 51 51 51 51 51 52 53 54 55 55 55 55 56 56 56 57 57 58 58 58 59 60 60 61 62 63 64 64 64 65 65 65 65 65 65 65 65 66 66 67 68 69 69 70 70 70 70 70 70 71 72 73 73 73 73 73 73 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 74 75 75 75 75 75 75 75 76 76 77 77 78 78 78 78 78 78 79 79 79 80 81 81 81 81 81 81 82 82 83 83 84 85 86 86 87 88 88 88 88 89 89 89 90 90 90 91 91 91 91 92 92 93 94 96 96 97 97 98 98 98 99 99 99 99 99 99 100 100 100 101 101 101 102 102 102 102 103 103 103 103 104 104 105 105 105 105 106 106 106 106 106 106 106 106 106 107 108 108 110 111 111 115 115 115 115 115 116 116 116 117 118 118 118 118 118 118 118 120 122 123 124 128 129 131 133 135 135 135 135 135 135 135 135 136 136 136 136 139 139 139 140 141 141 141 141 144 145 145 146 146 148 148 148 149 151 151 151 151 151 151 152 153 156 156 157 158 159 159 159 160 161 161 161 161 161 162 162 162 162 162 162 162 162 163 163 163 163 163 163 163 164 164 164 165 165 166 166 166 166 166 167 167 168 169 170 170 171 171 172 172 172 173 174 174 175 175 176 176 177 178 178 178 179 179 180 181 182 182 182 182 182 182 183 183 183 183 183 184 184 185 185 187 187 188 188 189 189 190 192 193 194 195 196 197 198 199 200 201 201 202 203 203 204 204 204 204 205 205 205 205 205 206 206 207 207 208 208 208 208 209 211 211 212 213 214 215 216 216 216 217 218 218 219 219 220 220 221 221 222 222 223 223 224 224 224 224 224 224 224 224 224 225 225 225 225 226 226 227 228 228 229 230 231 231 231 231 232 232 233 233 233 233 234 234 234 235 236 237 237 238 239 239 240 241 241 241 241 241 241 241 241 241 241 241 241 242 242 242 242 242 242 242 242 242 243 243 243 245 245 245 246 247 249 251 251 251 251 251 251 251 251 251 251 251 251 252 252 252 252 252 252 252 252 252 252 252 253 253 253 253 255 255 255 255 255 256 256 256 256 257 257 258 259 259 260 260 262 262 262 262 262 262 262 263 263 263 263 263 263 263 263 263 263 263 263 263 265 266 267 268 269 271 271 271 272 272 273 274 274 274 276 277 279 280 281 281 282 282 283 283 283 289 290 293 294 299 299 302 302 302 303 304 306 311 312 312 312 313 314 314 314 314 315 317 317 317 317 318 320 320 320 321 322 322 322 322 323 323 323 323 323 323 323 323 323 323 324 324 324 325 326 326 326 326 329 331 333 333 333 333 334 334 334 335 336 336 336 338 338 339 339 339 339 339 339 339 339 340 343 343 343 346 346 347 347 347 347 348 348 348 348 348 348 350 351 351 352 352 352 352 352 353 353 353 353 353 354 354 354 354 355 356 356 356 356 356 356 356 356 356 357 357 359 359 359 359 360 360 360 361 361 361 361 361 361 361 361 362 362 362 362 362 362 363 364 364 364 364 364 364 368 368 368 368 369 371 371 372 372 374 374 374 374 374 374 374 375 375 375 376 376 380 381 381 381 384 385 387 387 388 390 393 395 395 395 396 396 396 399 400 401 401 402 402 403 409 410 412 413 415 416 417 418 419 419 419 420 421 422 422 422 423 425 425 425 425 427 427 427 428 428 428 428 428 428 428 429 429 429 429 430 431 432 433 433 434 435 436 438 438 440 440 441 441 442 443 443 443 443 443 443 443 444 444 444 444 444 444 445 445 445 445 446 447 448 448 448 449 451 451 451 451 451 452 452 452 453 453 453 453 454 454 454 454 455 455 455 456 457 457 458 459 459 459 459 459 459 459 459 459 459 459 460 461 461 462 464 464 464 464 464 465 465 465 466 467 467 469 470 471 471 471 472 473 473 473 473 473 476 476 476 477 477 477 478 478 478 478 478 479 479 479 481 482 482 482 483 483 485 486 487 487 487 488 488 488 488 488 488 488 488 488 488 488 488 488 489 492 494 494 494 495 495 496 497 497 497 498 498 499 501 501 502 503 503 504 504 504 504 505 505 506 506 506 507 507 508 508 508 509 509 509 509 509 510 510 510 511 511 511 512 512 513 513 513 514 514 514 514 514 515 515 515 516 517 517 517 518 518 518 519 519 520 521 521 522 522 522 522 522 522 523 523 528 528 528 528 529 529 531 531 535 535 535 539 540 540 541 541 541 541 545 546 548 549 549 549 550 550 551 551 551 551 551 551 552 553 556 556 556 557 559 561 561 561 562 564 564 564 565 566 566 566 566 567 568 568 568 569 569 569 570 571 572 573 573 573 574 574 574 574 574 574 574 574 574 574 575 576 576 576 576 577 578 579 579 579 581 581 581 582 583 583 583 584 585 586 586 586 587 588 588 588 589 590 590 590 590 592 592 593 593 594 595 595 599 600 600 602 603 604 604 604 605 606 606 606 606 606 607 607 607 607 608 608 608 608 609 609 609 609 610 611 612 612 612 612 612 612 613 613 613 613 613 613 614 614 614 614 614 615 615 615 616 616 616 616 616 616 617 619 620 620 621 621 621 622 623 624 624 624 624 625 625 625 625 625 625 625 627 628 628 628 628 629 629 629 629 629 630 630 630 631 632 632 633 633 633 633 634 634 634 634 635 636 636 636 637 637 637 638 638 640 640 641 641 641 642 642 642 642 643 643 643 643 643 643 644 644 645 645 645 645 645 646 647 647 647 647 647 647 647 648 650 650 650 651 651 651 651 652 652 652 652 652 652 652 652 654 656 656 656 657 657 657 658 660 660 660 660 660 661 661 661 663 663 664 664 664 664 664 664 665 665 665 666 666 667 667 667 667 667 668 669 669 669 670 670 670 670 671 671 671 671 673 674 674 674 676 677 677 677 678 679 680 680 681 681 682 682 682 682 683 683 683 683 683 684 684 684 684 684 684 684 685 685 685 685 686 687 687 687 688 688 688 688 688 688 689 689 690 690 690 691 691 691 692 692 692 692 693 693 693 693 693 693 693 693 693 693 693 693 693 693 693 693 693 693 693 694 694 694 695 695 695 696 696 696 696 697 698 699 699 699 699 700 701 701 701 701 702 702 702 702 702 702 702 703 703 703 703 703 703 704 704 704 704 705 705 705 705 706 706 707 708 708 708 708 709 709 709 709 709 709 709 710 711 711 712 712 712 712 712 713 713 713 713 713 713 713 714 714 714 715 716 716 716 716 716 716 716 716 716 717 717 718 719 719 720 720 720 720 720 722 722 723 724 724 724 725 725 725 725 725 725 725 725 725 725 725 725 726 726 726 726 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 727 728 729 730 731 731 731 731 731 732 733 733 733 733 733 734 734 734 735 736 737 739 739 740 740 740 740 740 740 741 741 741 742 742 743 744 744 745 745 747 747 747 747 748 748 748 748 749 749 750 751 752 754 755 756 757 758 759 760 761 761 764 765 766 767 768 769 769 770 770 770 770 770 771 772 772 772 772 773 774 774 775 777 777 779 780 781 781 782 782 783 784 785 785 786 788 788 789 789 791 791 791 791 792 792 793 793 793 793 794 794 794 794 795 796 796 797 797 799 800 800 801 803 803 804 804 805 807 808 809 811 813 813 813 814 814 814 815 815 815 816 816 817 817 818 820 820 821 821 821 821 821 821 822 822 822 824 824 826 827 828 829 830 831 832 833 834 835 843 848 849 850 851 852 853 854 855 856 858 862 863 864 865 866 867 868 869 870 871 872 873 874 875 877 881 883 884 885 887 891 896 897 900 901 902 904 905 908 909 910 911 913 917 918 919 920 921 922 924 925 926 927 930 931 932 933 935 936 938 941 942 945 947 948 953 954 961 963 965 966 969 974 975 976 978 979 980 981 982 983 984 986 990 991 992 993 994 996 997 999 1001 1002 1003 1004 1009 1011 1015 1016 1017 1018 1019 1025 1027 1035 1037 1038 1039 1041 1042 1043 1046 1047 1048 1053 1054 1056 1058 1061 1062 1063 1064 1065 1067 1068 1070 1071 1072 1073 1074 1076 1077 1078 1079 1080 1081 1082 1086 1087 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1099 1101 1102 1103 1104 1107 1108 1109 1110 1111 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1124 1125 1126 1127 1128 1129 1130 1131 1133 1134 1135 1136 1137 1138 1139 1142 1143 1144 1145 1146 1147 1148 1151 1152 1154 1155 1158 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1188 1189 1190 1191 1192 1193 1194 1195 1196 1197 1198 1199 1200 1201 1202 1203 1204 1205 1206 1207 1208 1209 1210 1211 1214 1217 1239 1240 1241 1250 1256 1259 1263 1267 1270 1272 1273 1275 1278 1279 1282 1327 1330 1331 1339 1343 1344 1363 1367 1368 1369 1374 1375 1380 1383 1390 1397 1399 1400 1405 1426 1430 1431 1433 1434 1435 1439 1445 1448 1449 1450 1451 1452 1453 1454 1456 1466 1467 1468 1474 1477 1481 1483 1488 1490 1496 1498 1504 1505 1511 1512 1521 1523 1524 1525 1526 1528 1531 1536 1537 1538 1539 1540 1541 1543 1544 1545 1546 1547 1549 1550 1552 1554 1555 1558 1559 1560 1563 1564 1570 1573 1574 1575 1576 1578 1579 1580 1581 1582 1583 1586 1588 1589 1591 1592 1593 1594 1595 1604 1605 1608 1610 1611 1612 1613 1614 1615 1616 1617 1618 1623 1624 1625 1627 1628 1629 1630 1631 1633 1634 1635 1636 1637 1638 1639 1649 1658 1660 1664 1668 1670 1672 1675 1676 1680 1683 1687 1689 1690 1692 1693 1695 1698 1700 1703 1704 1705 3 3 16 18 20 21 29 30 52 68 75 94 95 100 106 108 113 114 119 121 123 125 130 130 131 132 133 134 137 138 142 143 144 145 145 147 149 154 155 156 157 179 186 187 191 196 210 213 229 244 248 250 252 254 261 264 270 273 275 277 278 281 282 282 284 285 286 288 291 294 296 296 296 296 296 297 298 300 300 300 300 300 300 300 301 302 306 309 310 311 312 312 316 319 321 323 324 325 327 328 330 332 332 332 332 332 332 332 332 332 332 332 333 334 334 334 334 334 334 334 334 334 334 334 334 334 340 341 342 343 344 345 346 347 349 349 349 349 349 349 350 352 358 362 364 365 366 367 368 369 370 371 373 373 373 374 377 377 377 377 379 382 383 385 385 385 385 385 385 385 385 385 385 385 385 385 385 385 385 385 385 385 385 385 386 387 389 390 392 392 394 395 396 397 398 404 406 411 411 411 411 411 411 411 411 424 426 426 437 439 450 461 463 464 465 468 474 475 480 482 483 484 490 491 493 498 500 517 520 524 526 526 526 526 526 526 526 526 526 526 529 531 532 534 535 536 537 537 538 541 541 541 541 541 541 541 541 541 541 541 541 541 542 543 544 545 546 547 552 553 554 554 554 554 554 554 554 554 554 554 554 554 554 555 556 557 558 560 561 563 564 566 567 572 573 574 575 577 577 578 579 580 580 580 580 580 580 589 591 596 599 601 604 614 615 618 625 626 639 646 649 650 652 653 655 655 659 661 661 662 666 672 674 675 676 677 680 693 697 711 713 721 723 723 723 723 723 723 723 723 723 723 723 725 725 725 725 725 726 731 738 739 740 749 753 762 763 769 774 775 776 777 778 780 787 790 794 797 798 802 806 812 813 819 823 823 823 825 825 825 825 836 838 844 845 857 859 880 882 886 888 889 890 893 894 895 898 899 903 906 907 912 914 915 916 923 928 929 934 937 939 940 943 944 946 949 950 951 952 955 957 958 960 962 968 970 971 972 973 985 987 988 995 998 1000 1005 1006 1007 1008 1010 1013 1014 1020 1021 1022 1023 1024 1029 1030 1031 1032 1033 1034 1036 1040 1044 1045 1049 1050 1051 1052 1055 1057 1059 1060 1066 1069 1075 1083 1084 1085 1098 1100 1105 1106 1112 1123 1132 1140 1141 1149 1150 1153 1156 1157 1176 1212 1213 1219 1220 1221 1231 1243 1244 1249 1252 1254 1260 1264 1265 1266 1271 1277 1280 1281 1283 1285 1286 1288 1294 1296 1297 1304 1307 1308 1311 1315 1316 1322 1323 1324 1325 1328 1329 1334 1335 1336 1340 1341 1342 1346 1348 1349 1365 1366 1371 1373 1376 1381 1384 1386 1392 1394 1395 1398 1401 1402 1403 1406 1408 1409 1410 1411 1412 1417 1422 1423 1425 1427 1428 1436 1437 1441 1442 1443 1444 1446 1457 1465 1469 1470 1472 1473 1475 1476 1478 1480 1482 1486 1487 1491 1492 1493 1494 1497 1500 1501 1506 1507 1508 1509 1513 1514 1515 1516 1517 1518 1519 1520 1522 1529 1530 1533 1534 1535 1542 1548 1551 1553 1556 1557 1561 1562 1565 1569 1571 1584 1585 1587 1590 1596 1597 1598 1599 1600 1601 1602 1603 1606 1607 1609 1619 1620 1621 1622 1626 1632 1640 1641 1643 1644 1645 1647 1648 1651 1652 1653 1654 1656 1661 1662 1663 1665 1666 1667 1671 1677 1679 1681 1682 1686 1688 1694 1696 1697 1699 1701 22 26 109 112 126 127 130 150 287 292 295 296 300 305 307 308 332 337 345 349 373 377 378 385 391 405 407 408 411 414 426 525 526 527 530 533 537 541 554 563 580 597 598 655 723 725 746 810 823 837 839 840 841 842 846 847 860 861 876 878 879 892 956 959 964 967 977 989 1012 1026 1028 1159 1187 1215 1216 1218 1222 1223 1224 1225 1226 1227 1228 1229 1230 1232 1233 1234 1235 1236 1237 1238 1242 1245 1246 1247 1248 1251 1253 1255 1257 1258 1261 1262 1268 1269 1274 1276 1284 1287 1289 1290 1291 1292 1293 1295 1298 1299 1300 1301 1302 1303 1305 1306 1309 1310 1312 1313 1314 1317 1318 1319 1320 1321 1326 1332 1333 1337 1338 1345 1347 1350 1351 1352 1353 1354 1355 1356 1357 1358 1359 1360 1361 1362 1364 1370 1372 1377 1378 1379 1382 1385 1387 1388 1389 1391 1393 1396 1404 1407 1413 1414 1415 1416 1418 1419 1420 1421 1424 1429 1432 1438 1440 1447 1455 1458 1459 1460 1461 1462 1463 1464 1471 1479 1484 1485 1489 1495 1499 1502 1503 1510 1527 1532 1566 1567 1568 1572 1577 1642 1646 1650 1655 1657 1659 1669 1673 1674 1678 1684 1685 1691 1702

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 3 5 8 9 9 9 9 9 9 9 10 9 5 6 6 5 5 5 3 4 4 4 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 4 8 7 6 7 7 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 9 9 9 9 7 4 5 3 3 9 4 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 11 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 5 4 3 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 3 3 5 4 5 5 5 6 8 9 9 4 5 5 4 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 15 15 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 11 11 11 10 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 6 6 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 3 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 5 4 11 0 8 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 4 10 6 11 11 5 10 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 15 10 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 10 5 11 9 2 10 4 12 7 3 5 13 13 19 23 19 17 12 11 10 17 19 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 16 8 12 5 6 3 8 12 9 11 17 5 7 20 11 5 5 14 4 3 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 4 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 9 2 6 4 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 3 3 2 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 5 2 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 2 8 6 13 3 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2128 5251 5589
10$	6726
101$	5180
11$	6726
12$	948 949 950 951
13$	948 949 950 951
14$	948 949 950 951
15$	948 949 950 951
16$	948 949 950 951
17$	5969 3104
18$	6383 4052 6975 6976 6977 6978 6979
19$	6383 4052 6975 6976 6977 6978 6979
2$	5589
20$	6383 4052 6975 6976 6977 6978 6979 5969 3104
21$	6383 4052 6975 6976 6977 6978 6979
22$	6383
23$	6383
24$	6383 2551
25$	6383 4052 6975 6976 6977 6978 6979
26$	6383
27$	6383
28$	6383
29$	6383
3$	5589
30$	6383 4052 6975 6976 6977 6978 6979
31$	5969
3x5x2$	2952
4$	5589
47$	5969 3104
5$	1126 4250 4251 5589
5x5x5$	2951
6$	1126 4250 4251 5589
60$	7947
7$	6726 5589 5674
8$	6726 5589
9$	6726 5589
999$	5180
a$	3275 3296 3399 6301 3403 728 729 730 6776 3943 3944 850 968 969 4114 4141 4142 1115 4668 4681 4790 4802 4827 5038 5202 5203 5212 5233 5234 5248 8170 2155 2193 5332 5340 8243 2298 2335 2464 2568 2580 2644 2647 5849 2875
abandon$	2585
abandoned$	2582 2585
abandoning$	2585
abandons$	2585
abc$	2895
abdicate$	1706
abdicated$	1706
abdicates$	1706
abdicating$	1706
abh	5335
abh$	8235
abide$	6599
abilit	5911
abject$	2557
able$	891 894 895 897 1026 4158 4175 4176 1062 1964
abortion$	3059
about	5003 5737
about$	3207 3631 6533 6897 1127 4398 1276 1277 1278 1279 4403 7540 7738 7739 7740 4917 4918 4919 1841 5028 5260 5320
above$	4276 7792 7821
abroad$	8188
abscond$	6323 311 312 2902
abscondded$	311 312 2902
abscondding$	311 312 2902
absconded$	311 312 2902
absconder$	5361 2902
absconders$	5361 2902
absconding$	311 312 5360 2902
absconds$	311 312 2902
absconsion$	2902
absconsions$	2902
absen	5944
absenc	8181
absent$	6328 7411 4991
absolute$	1253
absolutely$	1358 4690 2549 2552
abus	8208
abuse	5307
abuse$	6023 6024 6270 6485 6486 6495 6496 6572 6573 8205 8206 8207 5412 5972
abused	2166
abused$	6058 5289 5987 2866
abuser$	6315 6570 6708 689 6733 5435
abusers$	6315 6570 6708 689 6733 5435
abusive$	2371 5505 2921
abysmal$	2944
abysmally$	2944
academy$	4579 4584 4585 7752 7781 4908 1789 8144 8145 8158 2605
accept$	3276 6198 6212 554 555 6599 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 3718 3719 3735 3736 3737 3738 3739 6796 7251 7278 7284 7298 7598 5659 5660
acceptable$	1949 2895
accepted$	6410 6418 6425 6426 6427 6430 554 555
accepting$	554 6796
accepts$	554
acceptted$	554
acceptting$	554
access$	2806
accommodation$	6360 6361 6362 6363 6364 6365 6366 6367 8204 8231 5970
accomplice$	5383 3000
accomplices$	5383 3000
accord$	6184 6185 6186 6187 6188 6189 6190 6191 6397 6398 5385
accoun	4963 1869 4993 5102
account$	7573 7574 7575 7576 7577 7578 7579 8002 5160 2039 2056 8085 8086 2186 8210 5474
accountability$	549 550 3677 3678 3679 3680 3681 3682 3683 3684 3685 3686 3687 3688 3689 7777 7778 7779 7780 5722
accountable$	549 550
accounted$	2056
accounts$	7863 7893 8002 5160 2039 2056 5474
accusation$	5410
accusations$	5410
acd$	3010
achiev	1927
acknowledge$	3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 3718 3719 7598
acknowledged$	7501 7502 7503 7504
acne$	5637 2938
acned$	2937
across$	4040 918 919 4043 921 4045 923 4186 4187 4188 4276 5541 5679
act	1911 7966 8105
act$	3463 6370 3735 3736 3737 3738 3739 736 917 4040 918 919 920 4043 921 922 4045 923 924 925 926 927 928 929 952 953 954 955 956 1004 7435 7598 7762 7765 7851 7967 2373
acted$	736 917 4040 918 919 920 4043 921 922 4045 923 924 925 926 927 928 929 952 953 954 955 956 4566 4575 7479 7484 7501 7502 7503 7504 7608 2373
acting$	736 823 917 4040 918 919 920 4043 921 922 4045 923 924 925 926 927 928 929 952 953 954 955 956 2352 2373
action	1812 5808
action$	6069 7532 7573 7574 7575 7576 7577 7578 7579 5350 5806
actionable$	4935
actions$	3 4 5 6 7 8 9 3135 3136 3137 3142 6069 6109 6184 6185 6186 6187 6188 6189 6190 6191 6205 6572 6573 6574 6577 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 5350
active	8014
active$	3304 247 248 249 250 463 5367 5552 2647 2649 5785
activi	7826 8078 5788 5800 5801 5808
activities$	6067 6069 5350 5364 5414
activity$	6067 6069 3464 6371 7863 7984 5350 5364 5414 5551 5792
acts$	6355 3463 6370 736 917 4040 918 919 920 4043 921 922 4045 923 924 925 926 927 928 929 952 953 954 955 956 1005 2373
actual$	5335
add$	1847 2740
added$	1847 1848 1896 1898 5133 2011
addict	8124 8181 8213 5901
addict$	6741 6742 6743 5441 5442 2916
addicted$	2094
addiction$	2094 5916
addicts$	6741 6742 6743 5441 5442 2916
addres	1817 7885 1986 5109 5110 5139
address$	3267 3268 3269 6307 6308 6309 6310 3411 3412 3413 3414 7870 5980
addresses$	3267 3268 3269 7854 7870 8039 5761 5832
adds$	1847
adequate$	4669 4670 4671 4672
adhd	8124
adhd$	8114 3008
adidas$	5641
admit$	7278 7284 7298 7598 7762 5659
admitted$	2086 2099 5892
adolescent$	6818 6832 6833 6834 6835 6836 6837 1115 7138 7141 2309 2312 5489 2463
adolescents$	6818 6832 6833 6834 6835 6836 6837 7138 7141 5489
adopted$	5978
adoption$	2856
adoptive$	2856
adult$	6170 6171 3278 6228 6250 6261 3375 3376 6292 3441 3445 3448 6353 6356 6385 6388 6543 3756 6676 6677 6678 6679 3900 3938 6930 914 6940 6942 6947 4056 6963 6968 6969 6970 6988 6997 6998 6999 4110 988 7018 1000 1001 4126 7027 7028 4129 4130 4174 4177 7077 7130 7131 7132 7133 7134 7135 4595 4596 5357 2255 5382 5556 5557 2438 5563 2456
adults$	3254 3259 3263 3266 6167 6170 6171 6180 6261 6292 6315 6317 6320 3441 6349 6353 6356 6385 6532 6607 6665 3770 6676 6677 6678 6679 6687 3788 6861 6903 6904 6905 6913 6930 6940 6944 4046 6947 4053 6963 6968 6969 6970 6975 6976 6977 6978 6982 6986 6994 6995 6996 6997 1000 1001 4126 7027 7028 7077 7094 7102 7103 7104 7110 7111 7112 7113 7114 7130 7131 7132 7133 7134 7135 7201 7249 4452 4453 4455 4456 5357 5406 5558 5563
advance$	1915
advanced$	914 5367
advanceed$	1915
advanceing$	1915
advances$	1915
advantage$	6059
advice$	6117 6635 6636 6637 6638 6639 6796 7487 7488 7489 7490 7491 7492 5397 5407 5656 5713
advis	4936 5834
advised$	3191 6120 6121 3222 100 101 102 103 104 105 106 107 3231 109 110 111 112 113 114 115 116 117 118
affairs$	7013
affection$	6360 6361 6362 6363 6364 6365 6366 6367
affili	1911 5788 5792 5794 3001
affiliate$	5414
affiliated$	675 5414
affiliates$	5414
affiliation$	656 657 675 5414
affiliations$	5414
affray	5335
affray$	8235
afraid$	7086 7087 7088 1102 1103
african$	1136 4262 4267 4268 2488 5636
afro$	5629 2507 5631
afros$	5629 5631
after	7865 5273
after$	6199 3697 3976 6912 4015 4161 7095 7096 7106 1680 2089 8173 8174 5293 5923
again$	6130 6131 7318 7319 7321 7322 7323 1647 4868 4869
agains	5055 5808
against$	6311 6312 6313 6314 7937 7955 7985 2008 8071 5672 5775 5777 5817 5850
age$	3454 6382 3808 6937 6938 7023 7024 7025 7153 7154 7155 5250 5951
aged$	7138 7141 8136 5380
agencies$	4579 4584 4585 7752 7781 4908
agency$	4553 4579 4584 4585 4595 4596 7752 7781 4908 1789 4935 2557 2595 2604
ages$	6937 6938
aggression$	6764 6850 6851 829 830 5497
aggressive$	6806 6807 6808 6809 6810 6811 6812 6813 6814 6815 6816 6885 2371 2921
aggressively$	2921
aggressiveness$	6850 6851 5497
aggressor$	6708 6709 6710 6711 5435 5436 5437
aggressors$	6708 6709 6710 6711 5435 5436 5437
aggro$	6454
agitator$	2912
agitators$	2912
agree$	884 885 886 887
agreed$	381 6430 884 885 886 887
agreement$	6204 7972
agreements$	7972
agrees$	884 885 886 887
ahead$	7792 7822 7882
aid	1927
aid$	1915 1931 5880
aided$	1915 1931
aiding$	1915 1931
aids	1927
aids$	1915 1931 5880
aim	2018
aim$	7979 1960 8008 8052
aimeda	5043
aimedat$	7943
aims$	5043 7979 1960 8008
albanian$	4264 5636
album$	5132
alcoho	8181 8213
alcohol$	6176 6177 6360 6361 6362 6363 6364 6365 6366 6367 6372 6375 8117 5897 2778 5901
alcoholic$	5441
alcoholics$	5441
alert$	1804 1825 1826 1939
alerting$	1825 1826
alerts$	1825 1826
aliases$	2956
alibi$	2957
alibis$	2957
alienated$	2464
alight	5322
alight$	8222
alike$	5640 5642
alive$	8095
all	5813
all$	3235 3239 3609 3731 801 3938 843 877 6901 6960 963 7065 1107 1216 7253 4354 1245 1321 1322 1323 1384 1393 4517 4551 7587 7594 4827 4829 7747 7748 1736 7974 5105 5155 5184 5389 5656 5657 5714 2640 2644
allegation$	5410 5411
allegations$	5410 5411
allege$	6691 6692 1993 5408 5409
alleged$	6691 6692 1886 1991 1993 2050 5408 5409 2289
allegedly$	2908
alleges$	6691 6692 1993 5408 5409
allerg	8124
allergic$	3024
allergies$	3024
allergy$	5916 3024
allocated$	1997
allow	1827
allow$	35 36 129 130 6490 7278 7284 7298 1931 2038 5386 5659
allowed$	35 36 129 130 6490 1931 2098 5386
allowing$	35 36 129 130 6490 1931 5386
allows$	35 36 129 130 6490 1931 2038 5386
almost$	428 963 4086 964 965 966 967 970 971 972 973 1018 1019 1127 2434 2443
alone	5196 2839 5963
alone$	6434 7048 7049 7050 7051 7052 7053 7054 7055 7056 7057 7058 7059 7060 8096 2839 5962
along$	6161 6220 3501 3502 3503
alopecia$	2939
already$	963 4086 964 965 966 967 970 971 972 973 991 1018 1019 1127 2434 2443
also$	2313
alternative$	2814
although$	120 6311 6312 6313 6314
altogether$	1736
always$	307 912 1216 4404 2941
ambition$	6875 5533
among$	6805 3952 3987 5008 5189
amongst$	6805 3952 3987
amount$	181 7091 7092 7093
ample$	3248
an$	3705 3972 4042 4088 4118 1115 4535 4827 5026 5038 5202 5233 5340 2464
anaemia$	3023
analys	4948 4949 4950 1828 1829 1863 4989
analysis$	5751 5795
analyst$	7833 7848 7849 7850 4951 4952 4986 7889 1966
analysts$	7833 7848 7849 7850 4951 4952 4986 7889 1966
anaphy	3025
and	2679 2684
and$	3234 6648 3810 3811 7138 7141 4276 4293 4934 5025 5045 5046 5182 5729 5768 2724 6012
angels$	5459
anger$	826 2372
angry$	7411 2298 2464
animal$	5441
animals$	6741 6742 6743 6759 6760 6761 5441 5442
ankle	2209
ankle$	5332
anonymous$	2616
anorexia$	3026
anorexic$	3026
anothe	1924
another$	3124 6268 6862 1115 7825 5234 5347 2464 2647
anpr$	2961
answer$	6599 1011 1012 1013 4168 7278 7284 7298 7362 7598 4730 4731 7762 7765 8052 5659
answered$	6410 6430 1011 1012 1013 7484 7501 7502 7503 7504 7810
answers$	1011 1012 1013 7362
antagonise$	2283
antagonised$	2283
antagonises$	2283
antagonising$	2283
anti	5011 1901 5078 5083 8017 8029 2045 5179 2765
anti$	3372 3378 658 3865 6806 6807 6808 6809 6810 6811 6812 6813 6814 812 3941 3986 2400 2401
anticipated$	7961
antidepressant$	5888
antidepressants$	5888
antipsychotic$	3041
antipsychotics$	3041
antisocial$	6270 6277 6766 6806 6807 6808 6809 6810 6811 6812 6813 6814 6885 7911 8079 2280 2366 5490
anxiet	8124
anxiety$	3028
any	7879 2615 5813
any$	3731 7253 4354 1245 4483 4676 4677 4829 7827 5038 7974 5656 5657 2640 2644
anybody$	4452 4453 4455 4456 4579
anyone$	6167 6930 7094 4452 4453 4455 4456 4579 7483
anything$	6567 1016 7063 1097 7208 7209 7277 7282 7288 7293 7302 4452 4453 7370 1409 1410 1411 1412 1413 7562 7563 7564 7565 8035 5656
anyway$	6134 6138 7080
apathetic$	2923 2944
apathy$	2944
apnoea$	5898
apologised$	7501 7502 7503 7504
app$	313 3436 314 3437 315 3438 316 3439 317 3440 6341 6342 6343
appalling$	6806 6807 6808 6809 6810 6811 6812 6813 6814 1613 1614 1615 1616 1763 2371 2407 2581 2944
appallingly$	2944
appear	8080
appear$	449 450 682 708 709 710 711 712 713 714 715 716 717 802 816 817 818 819 820 821 917 4040 918 919 920 4043 921 922 4045 923 959 963 4086 964 965 966 967 970 971 972 973 4186 4187 4188 1066 1128 1158 1159 1160 2204 2314 2318 2367 2368 2378 2513
appearance$	7159 7160 7161 7162 7163 7164 7165 7166 7167 7168 7169 7245 6008
appearances$	6008
appeared$	917 4040 918 919 920 4043 921 922 4045 923 1158 1159 1160 2204 2513
appearing$	2204
appears$	449 450 682 708 709 710 711 712 713 714 715 716 717 802 816 817 818 819 820 821 917 4040 918 919 920 4043 921 922 4045 923 959 963 4086 964 965 966 967 970 971 972 973 1066 1128 1158 1159 1160 2204 2314 2318 2367 2368 2378 2513
appendicitis$	3091
appeti	8124
apple$	5430
apples$	5430
applic	1989
applied$	1467 1468 1469 1688
apply	1924 1989
apply$	1467 1468 1469 2675
appointment$	4368 1246 1247 1248 7404 7405 7406 8111 5884
appointments$	4368 1246 1247 1248 8111 5884
appreciate$	6599 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 3718 3719
appreh	5087
apprehend$	7987 2715
apprehending$	2715
approa	5808
approach$	5806
approaches$	7703 7704
appropriate$	3197
apps$	313 3436 314 3437 315 3438 316 3439 317 3440 6341 6342 6343
april$	6290
arab$	1136 4262 2488 5636
arcade$	6288 6289
architects$	461
are	1911
are$	3128 3194 173 174 449 450 621 622 623 682 708 709 710 711 712 713 714 715 716 717 766 772 3906 802 816 817 818 819 820 821 6891 959 963 4086 964 965 966 967 970 971 972 973 981 1110 1128 4315 1216 1237 4372 4519 1434 1435 4842 1727 1728 7812 4946 4978 4987 5061 5136 2211 2314 2318 2352 2367 2368 2378 5588 5632 5633 2594 5768 5815 2710 2758 5960
area$	3977 5405 5967
argue$	7411
argued$	7411
argues$	7411
arguing$	7411
argume	5286
argument$	4434 7335 4436
argumentative$	6854 6855 6856 6857 6858 6859 6860 5501 2921
arguments$	2145 8186 2174
arm$	7176 8101
arms$	7176 8101
around	5737
around$	3207 6226 6897 4005 4031 6933 4775 7862 5365 5541 5653
arrangement$	6400 7128 5551
arrangements$	6400 7128 5551 5929
arrest	7851 1874 1913 7948 7949 7954 5087 8013 5175 2061 8181 8183 8210 8213 5817
arrest$	7935 5036 7941 1938 7970 7987 1975 8070 8075 5184 8245 2686 2689 5822 2715 5847 2892 2985 3109
arrested$	6060 5790 5995 3109
arresting$	2715 2984
arrestped$	1975
arrests$	1890 7914 1938 1975 8075 8245 5822 2983 3109
arrive	8043 8080
arrive$	6599
arrived$	7767 7768 7769 7770
arrogance$	2944
arrogant$	4860 2923 2944
arson	7922 8015 8016 8017 5323 5335 5337
arson$	8223 8235 8237
arsonist$	5441
arsonists$	5441
art$	6962 2767
arthritis$	3004
as	1911 2615
as$	3400 3809 3985 4026 4047 4063 976 4109 4127 4128 7083 4301 4692 7617 1744 1747 7884 4997 4998 5003 5169 2313 2352 5760
asb	5078 2045
asb$	6270 6764 7978 2004 5168
asbo	5112 2895
asbo$	8012 6018
asbos$	8012
asd$	8114 3010
ashamed$	7628 1606
asian$	1115 1136 4262 4269 4290 4291 4292 1170 2463 2464 2488 5636
aside$	4774 4847
ask$	430 7388 7389 7390 4956 5667
asked$	115 116 117 118 3279 430 6481 7324 7479 7484 7495 7496 7497 7608 7810 1821 4956 1867 5150 5285
asking$	3551 429 430 7388 7389 7390 5667 5685
asks$	430 7324
asleep$	1603 1604 1771
asperg	2741
asperger$	5864
aspergers$	5864
aspirations$	6875 5533
aspiring$	2292
assaul	7922 8016 8017 2166 5307 8208 8210 5323 5324 5337
assault$	7928 8207 8223 8224 8235 8237 5412
assaulted$	5289 2215
assaults$	8223 5412
assert	2014
assertive$	5137
assess	8105 8107 2091 2205 5737 5906 5911
assessed$	803 1886 1911 1991
assessment$	8098 5932
assessments$	5932
assist	1827 1927 5187
assist$	1915 1931 1960 8087
assistant$	5251 8152
assisted$	7842 1915 1931
assisting$	1915 1931
assists$	1915 1931 1960
associ	7826 4963 5018 7923 8023 8030 2019 8078 5794 5800 5801
associate$	6212 6241 6243 6244 6255 6405 6406 6407 6408 6409 6681 675 2279 5403 5414
associated$	653 675 5414
associates$	6681 675 7854 7863 7864 7866 7900 1878 7933 2010 2279 5403 5414 2648
associating$	6405 6406 6407 6408 6409 675 1878 2279
association$	656 657 6681 4579 4584 4585 7752 7781 4908 1878 7918 5403 5414 5431 2672
associations$	656 657 6681 7863 7864 2010 5142 5403 5414 5431
assume$	554 1993
assumed$	554
assumes$	554 1993
assuming$	554
assured$	5581
asthma	8124
asthma$	3018
asthmatic$	3018
astonishing$	4805 7706
astray$	6713 6714 6715 6716
asylum	2854
asylum$	5977
at	5268
at$	15 3573 6606 798 6921 6922 7138 7141 1127 1394 1401 1402 4726 4851 7786 7862 7943 7966 5074 5208 5222 5254 5269 5289 5297 2196 5327 5679 5923 5979 6005 6012
athena$	7871
athletic$	2467 2937
atrocious$	2944
attachment$	2784 2785
attack	8208
attack$	5872 5883
attacked$	6060 6477
attacks$	5872
attemp	5812
attempt$	6546 524 3648 3649 4368 1246 1247 1248 7510 7511 7573 7574 7575 7576 7577 7578 7579 4683 4684 4685 4686 4687 5396
attempted$	7569 7570 7571 7572
attempts$	4368 1246 1247 1248 7703 7704 5396
attend	8160 2766 3100
attend$	6212 6599 3702 7251 7278 7284 7298 7362 7598 7765 5247 2204 5659 5660
attendance$	7736 7802 8146 5395 5482 3099
attended$	6410 6418 7810 5247 2204
attender$	5395 5445 5455
attenders$	5395 5445 5455
attending$	5247
attends$	7362 7866 2204
attent	5100
attention$	3280 6360 6361 6362 6363 6364 6365 6366 6367 6372 6375 6457 3558 6487 3588 6491 6647 6656 6657 3839 813 822 6866 6867 6870 7482 7486 7573 7574 7575 7576 7577 7578 7579 1818 8000 2006 8114 5391 2383 5507 5508 2405 5829 2739
attitude$	6069 6205 792 793 6872 995 996 997 998 999 1719 1720 1721 1722 5350 2372 5530 5531 5704
attitudes$	6069 792 793 5350 5530
attract$	6042 6043 434 435 3967 2264
attracted$	6042 6043 434 435 626 635 636 637 638 639 640 641 642 643 644 645 646 647 652 2264
attracting$	6042 6043 434 435 2264
attractive$	2937
attractor$	5841
attractors$	5841
attracts$	6042 6043 434 435 2264
attractted$	6042 6043 434 435 2264
attractting$	6042 6043 434 435 2264
attrib	1957
attributed$	1887
auburn$	2507
august$	6290
aunt	8169 5280 8182
aunt$	8180
auntie	8169
author	1924
authorised$	5150
authorities$	6887 6888 4579 4584 4585 7752 7781 4908
authority$	6796 6861 4579 4584 4585 7752 7781 4908 5271 5272 8173 5407 5523 2605
authors$	461
autism	8124
autism$	8114 3009
autistic$	3009
autumn$	6290 6291
available$	6054 5367
average$	2467
averse$	773 774 775 776 777
avoid$	6599
avoidant$	6815 6816 2371 2923
avoided$	6410 6418 3543 7472 5721
awaiti	2095 2103
awaiting$	5218 5226 2871
aware$	3998 6899 6900 1855 2013
awareness$	3730
away$	6182 6183 6201 6202 6233 6246 6324 6325 6330 6417 6424 6539 6544 6547 3706 843 4422 4718 4719 8051 5154 8188 5291
awkward$	6854 6855 6856 6857 6858 6859 6860 8083 5501
b$	5278 8178 5849
babies$	7001 7002 7003 7004 7005 5559
baby	8182
baby$	5235 5236 8200 2189
back$	6080 6218 6253 257 258 259 260 3408 3409 6318 6319 6545 6550 3706 3707 4272 7320 4714 4777
background$	6015
backs$	3707 4777
bad$	3187 3305 3340 244 245 6274 3656 6676 6677 6678 679 680 681 3805 3858 6767 6806 6807 6808 6809 6810 6811 6812 6813 6814 6815 6816 1148 7184 4286 4288 1613 1614 1615 1616 7742 7743 7744 7745 1763 2229 2281 2295 2307 2308 2371 2381 2395 2407 2492 2581
badly$	814 1134 4558 1647 5498 5499 5500 2393 2489 5640
bag$	7203
baggy$	2523
bags$	7197 7203 5165 5641
bail$	3789 5340 8240 8245 6003 2881
bailed$	6003 3112
bails$	8245
bait$	2283
baited$	2283
baiting$	2283
baits$	2283
baitted$	2283
baitting$	2283
balaclava$	7234 5641 2940
balaclavas$	7234 7235 7236 7237 7239 5641 5790 2940
bald$	4280 2937
ball$	7721
bandana$	5641 2940
bandanas$	5641 2940
bandit$	2911
bandits$	2911
banger$	5414
bangers$	5414
banging$	5414
bangladeshi$	4264
bank$	414 8201
banked$	414
banking$	414
bankked$	414
bankking$	414
banks$	414
bannin	2024 2025
banning$	1970 5147 5148
bare$	4691
barely$	1046 4169 1047 4170 1048 1084 4207 1085 1086 4309 1554 2114 2124 2436 2789
barrel$	2473
barter$	349 350
bartered$	349 350
bartering$	349 350
barterred$	349 350
barterring$	349 350
barters$	349 350
base	5094
base$	7994
baseball$	2528
basic$	2557
basically$	963 4086 964 965 966 967 970 971 972 973 2434
basis	1989
battle$	2453
be	5113
be$	3186 3324 3325 3326 6241 3356 3360 449 450 3577 3698 6695 3799 682 708 709 710 711 712 713 714 715 716 717 3841 3875 802 816 817 818 819 820 821 3954 3955 4068 4069 4070 959 963 4086 964 965 966 967 970 971 972 973 7115 7117 1128 4394 4397 7304 7305 7306 4420 4461 4471 4474 4624 4627 4666 4728 1727 1728 4987 4988 5013 7955 5061 5068 5114 5125 8045 2314 2318 2367 2368 2378 2594 2710 5833
beanie$	5641
beanies$	5641
bear$	4853 2596
beard$	5614 5629 5631
bearded$	2937
beards$	5614 5629 5631
bearre	8013
bears$	2596
beat	8208 8213
beaten	2166
beaten$	3162 5289
became$	449 450 682 708 709 710 711 712 713 714 715 716 717 3906 802 816 817 818 819 820 821 959 963 4086 964 965 966 967 970 971 972 973 1128 2314 2318 2352 2367 2368 2378 2770
becaug	8013
because$	3139 164 182 184 2186 8210
bechar	8013
becom	1911 2750
become$	449 450 682 708 709 710 711 712 713 714 715 716 717 3911 802 816 817 818 819 820 821 959 963 4086 964 965 966 967 970 971 972 973 1128 7305 2313 2314 2318 2352 2367 2368 2378
becomes$	449 450 682 708 709 710 711 712 713 714 715 716 717 802 816 817 818 819 820 821 959 963 4086 964 965 966 967 970 971 972 973 1128 4435 2314 2318 2367 2368 2378
becoming$	3906 3912 2313
bed	2173 2192 2777
bed$	6269 6360 6361 6362 6363 6364 6365 6366 6367 8115 8167 5278 5279 5296
bedbugs$	5315
bedealt$	8013
bedeta	8013
bedroom$	5279 5982
bedrooms$	5165
beds$	6269
bedwetting$	5900
been	5174 2209 2750
been$	3220 3221 99 108 3250 3251 265 6416 6423 6425 6426 6427 3534 449 450 682 708 709 710 711 712 713 714 715 716 717 758 3902 3903 3904 3910 3916 802 816 817 818 819 820 821 908 959 963 4086 964 965 966 967 970 971 972 973 1050 1128 4369 4370 4371 4373 4374 4375 1434 1435 4574 7584 7585 4696 4697 7608 1648 4808 4809 4810 4843 4844 4845 1727 1728 4909 4987 5061 5068 2076 2099 5247 2148 2179 5332 2314 2318 2352 2356 2367 2368 2378 2594 2710 2763 2769 2770 2815 2817 2818 2851 2855 2865 2872 2874 2875 2879
befing	8013
before$	4057 7000 7792 7821 5327
befriend$	6336 318 319 320
befriendded$	318 319 320
befriendding$	318 319 320
befriended$	318 319 320
befriending$	318 319 320
befriends$	318 319 320
beggars$	2603
begun	2766
behav$	6410
behave$	6212 6405 6406 6407 6408 6409 736 917 4040 918 919 920 4043 921 922 4045 923 924 925 926 927 928 929 952 953 954 955 956 7278 7284 7298 7362 2375 5659
behaved$	6405 6406 6407 6408 6409 6410 6418 6441 6442 736 3937 917 4040 918 919 920 4043 921 922 4045 923 924 925 926 927 928 929 952 953 954 955 956 2375 2376 5516
behaves$	736 917 4040 918 919 920 4043 921 922 4045 923 924 925 926 927 928 929 952 953 954 955 956 7362 2375
behavi	2024 8181
behaving$	6410 736 917 4040 918 919 920 4043 921 922 4045 923 924 925 926 927 928 929 952 953 954 955 956 2375 2377
behavior$	6069 783 784 785 786 787 788 789 790 791 5350
behaviors$	6069 5350
behaviour$	3 4 5 6 7 8 9 3135 3136 3137 3142 6067 6069 6109 6184 6185 6186 6187 6188 6189 6190 6191 6205 3621 499 500 6572 6573 6574 6577 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 6631 6632 6633 6634 6722 783 784 785 786 787 788 789 790 791 6845 6846 6847 6848 5024 5072 7978 7983 7984 5112 5147 5168 5241 2130 8160 5261 5330 5350 5351 5414 5433 5434 5494 2372 2810 6015
behavioural$	2372
behaviours$	6067 6069 6845 6846 6847 6848 5350 5351 5494
behavs$	6410
behavved$	6410
behavving$	6410
behind	5002 7909 8014 5116 1994 8030
behind$	7038 7039 7040 4824 7902 5117 2127 5565
being	2750
being$	3220 3221 6142 3352 265 3494 449 450 682 708 709 710 711 712 713 714 715 716 717 3897 802 816 817 818 819 820 821 4009 959 963 4086 964 965 966 967 970 971 972 973 4103 1128 1434 1435 7586 1648 4807 8094 2107 2314 2318 2352 2367 2368 2378 2815 2817 2818 2851 2872 2874 2875 2879
belief$	5726
believe$	7598 7765 1993
believed$	7374 7375 7376 7377 7378 1815 1886 1991 2050
believes$	1993
belligerent$	2921
belocked$	8013
belong	1911
belongs$	7749 5715
below$	2127 5955
bench$	2219
benefit$	6599 1818 7842 1915
benefited$	1915
benefiting$	1915
benefits$	1915
bepros	8013
bereaved$	2159 3108
bereavement$	8206 3108
besear	8013
bespectacled$	2937
bespok	2126
best$	947
bestopped$	8013
besumm	8013
beta$	5229
betray$	2585
betrayed$	2582 2585
betraying$	2585
betrays$	2585
better$	3187 3197 6515 6516 3624 6525 6526 7465
betwee	7865
between$	5963
beyond$	815 916 1320 2337 2338 2546
bid	1989
big$	3168 1021 1022 1023 1024 1113 1132 2467 2474 2490 2507
biggest$	2651
biological$	2413
biopsy$	8118
bipolar$	2785 3031
birth$	6884 2413 5914
birthmark$	2938
birthmarks$	2938
bitchy$	2923
bitten$	5577
bitterly$	1647
black$	1115 1136 4262 1148 4290 4291 4292 1170 1199 7226 7227 7228 7239 2463 2464 2485 2486 2492 2507 5641 2523 5790
blackheads$	5637
blackout$	3007
blackouts$	3007
blade	8236
blade$	8235
bladed$	8235
blam$	1801 1802
blame$	6461 6462 6463 6464 6465 6466 6467 6468 6469 6470 6471 6472 3574 3575 6497 6498 6499 6500 6510 6511 6512 6513 7750 7753 7754 7755 4856 7757 7762 7763 4889 2592 2593 5719
blamed$	6477 1801 1802 2200
blames$	4856 7757
blameworthy$	2944
blaming$	1801 1802
blammed$	1801 1802
blamming$	1801 1802
blams$	1801 1802
blank$	7250
blanket$	1253
bleach$	2486
bleached$	2486 2507 5632
blight$	2348
blind$	4783 5721 2612 5919 5920
bling$	6675
blinkered$	2944
block$	6931
blockers$	8129
blond$	4280 2486 2507 2937
blonde$	4280 2486 2506 2507 2937
blood$	2745 2780 5923
bloody$	2570
blue$	2487 2507 5641
board$	4579 4584 4585 7752 7781 4908 8031 5132 5839
boards$	5839
bodge$	2947
bodged$	2947
bodges$	2947
bodging$	2947
bodies$	6359 6437 3540
bodily$	5335
body$	6359 3540 995 996 997 998 999 7036 4973 1852 2495
boisterous$	2923
bomber$	5641
bombers$	5641
bone$	2397
boned$	5597
boost	1973
boots$	5641
born$	2069 8135 2797
borough$	5967
boss$	6175
bossy$	2923
botch$	2947
botched$	2947
botches$	2947
botching$	2947
both$	2313 5678 2644
bother$	6454 7325 7326 7327 7328 7534 5683 5684
bothered$	6410 6418 7463 7474 7479 7484 7495 7496 7497 7498 7499 7500 4605 7524 7525 7526 7527 7528 7529 7530 7534 4640 7608 4840 7810 1795 5683 5684
bothering$	5683 5685
botherred$	5683
botherring$	5683
bothers$	5683
bottom$	2807
bottoms$	7232 1215 2530
bound$	1282 1283 1284
boundaries$	5407
box$	2506 5689 2567
boy	8018 5313 5338
boy$	175 221 6818 6832 6833 6834 6835 6836 6837 4472 4473 4947 5097 1992 8019 2002 2010 8038 8041 5152 8081 8238 2285 5418 5430 2315 5448 5489 2374 5613 5838
boyfri	8181
boyfriend$	6316 6380 358 359 360 361 8165 2162 8187 8200 5377 5378 2256 2257
boyfriends$	6380 358 359 360 361 5377 5378 2256 2257
boys	4931 4939 7881 7883 4984 1864 1865 1908 8018 5140 8040 2022 8084 2655
boys$	6076 6153 6173 6178 175 6238 221 6292 6316 6351 6353 3518 3522 3523 3542 503 3662 6653 6667 6683 3792 670 671 672 6700 6763 6818 6821 6832 6833 6834 6835 6836 6837 6852 6903 6904 6905 4144 4145 4146 4147 7074 7248 7329 7330 7331 7332 7333 4440 4441 4442 4457 4466 7373 4507 7452 4699 4700 4701 4702 4703 4704 4748 7663 7682 7690 7691 7692 7693 7694 7695 7696 5031 5097 1980 1992 8019 2002 2010 8038 8041 5145 5152 2041 2055 8081 5358 5418 5430 5448 5489 2374 5613 5708 5713 5838
braces$	5631 5637
braid$	5629 5631
braided$	2507 5632
braids$	7229 5629 5631
brain$	3073
brand$	7196 5652
branded$	2523
brands$	7196 5641 5652
brat$	2911
brats$	2911
breach	2880
breach$	2217
breached$	2217 2880
breaches$	2217
break	8181 5286
break$	6212 666 667 3981 7306 7411 5141 2284
breakdown$	7741 8127 5538 5967 5979 5984
breakdowns$	5538
breakfast$	8178
breaking$	666 667 7411 1707 2029 2284
breaks$	666 667 7411 1707 2284
breakup$	8186
breath$	7188
brief$	1804 1825
briefed$	1867 5150
briefi	5737
briefing$	1825 2716 5840
briefs$	1825
bright$	2507
bring	1927
bring$	6042 6043 6053 423 424 425 426 427 1039 1955 2697
bringing$	423 424 425 426 427 1039 1955 2697
brings$	6042 6043 423 424 425 426 427 1039 2697
broad$	2467 2472
broke$	666 667 3980 1707 2284 5967
broken$	3982 1707 2366 5491 5967
bronchitis$	3090
brothe	8169 5280 8182 5283 8189 8192 8193 2190
brother$	2141 8180 5281 2162 5308 5536
brothers$	6884 5536
brough	1874 5055
brought$	6035 6042 6043 6053 423 424 425 426 427 1039 7955 5103 1981 8025
brown$	1148 2485 2486 2487 2492 2507
bruise$	3092
bruised$	3092
bruises$	3092
bruising$	3092
brunette$	4280 2937
brush$	1703 1724
brushed$	1651 1703 1724
brushes$	1703 1724
brushing$	1703 1724
buck$	4287 7719 2587
budget$	4892 7804 7813 7814
budgets$	7736 4892
bugs$	5315
build	7851 1914 1927 2615 2653
build$	7146 7147 7148 2000 5590
builded$	2000
buildi	1927 5090
building$	7804 7990 2000
builds$	7146 7147 7148 2000 5590
built$	4248 5085 8074 5591
bulimia$	3027
bulimic$	3027
bulk$	5155
bulky$	2467
bullied$	6058
bullies$	6709 6710 6711 6741 6742 6743 5436 5437 5441 5442
bully$	6709 6710 6711 6741 6742 6743 5436 5437 5441 5442
bullying$	6764 6885
bump$	5235
bunch$	719 6818 6832 6833 6834 6835 6836 6837 867 5430 5489 5541
bungle$	2947
bungled$	2947
bungles$	2947
bungling$	2947
bunk$	2239
bunked$	2239
bunking$	2239
bunks$	2239
burden$	3853
bureau$	7833
burgla	7826 7836 7909 7922 1901 5083 8015 8016 8017 5323 5324 5335 5337
burglar$	6741 6742 6743 7902 5441 5442
burglaries$	7910 5024 7983 8223 8237 5816
burglars$	6741 6742 6743 5441 5442
burglary$	1820 5024 7928 8223 8224 8235 8237 2644 2661
burgle	3121
buried$	1699
burly$	2467 2937
bury$	1699
burying$	1699
bus$	6288 6289
busine	5082 5146 5800
businesses$	7830 7958 7982 8046
busy$	7759 4860
but$	3234 4086 964 965 966 967 970 971 972 973 4123 4139 4220 7410 4817
buy	4996
buzz$	6647 2498
by	5042 2679 2684
by$	6172 3749 3750 6686 6805 3952 4182 7276 7457 7613 4715 4716 4717 7669 7672 7673 7674 7675 4955 1860 5008 7924 5028 5206 8132 5245 2232 5679 5705 5828 5989 5990
c$	5849
cahms$	3051
caked$	1154
calculating$	2923
call$	7703 7704 1826 2057 5713
called$	7608 7810
caller$	5445
callers$	5445
calling$	1826 2057
callous$	2923 2944
callousness$	2944
calls	1869 4993
calls$	7703 7704 7747 7748 1826 7893 5078 8030 2057 5713 5714
came$	6441 6442 482 1203 1212 7810 1874 1977 2105 2148 2261
camera	4973 4989
camera$	7867 7873 4974 7875 1860 7889 1995
cameras$	7867 7873 4974 7875 1860 7889 1995
camhs$	3050
camouflage$	5641
campaign$	2694
can$	3907 831 891 894 895 897 905 945 1025 1045 1057 1060 1095 4459 1352 1355 4498 1503 1734 1860 5055 1990 2133 2541 2724
cancer$	3071
candidates$	5070
cannab	8236 5343
cannabis$	6360 6361 6362 6363 6364 6365 6366 6367 6372 7880 5216 8117 8128 8243 5359 2778
cannot	2098 2133
cannot$	585 4425 7340 7341 7342 7343 1351 1501 1543 5256 2833
cap$	1195 7219 7220 7221 7229 7234 5641 2522 5646 5651
capabi	7940
capability$	2970
capable$	1027 4159 4178 4179 1061 4479
capaci	7940
caps$	1195 7219 7220 7221 7229 7234 7235 7236 7237 5641 2522 5646 5651
captur	5090 2653
capture$	7990
captured$	4977
car	5985
car$	6307 6308 6309 6310 2635
care	2152
care$	3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 3718 3719 3979 4016 4148 4149 4150 4153 4154 4156 4157 4160 4167 7091 7092 7093 7094 7105 7110 7111 7112 7113 7114 7325 7326 7327 7328 7344 7345 7346 7449 7534 4635 7573 7574 7575 7576 7577 7578 7579 7580 4683 4684 4685 4686 4687 7777 7778 7779 7780 4901 1779 1780 1781 8140 8164 8171 8172 5275 5316 8220 8221 2414 5683 5684 5722 5964 2842 2843
cared$	7463 7479 7484 7495 7496 7497 7530 7534 1779 1780 1781 5683 5684
career	8078
career$	5433 5434 2319 2649
careful$	6044 3149 3150 3151 3152
careless$	52 53 3305 495 2270 2944
carelessly$	2944
carelessness$	3135 3136 3137 6206 6207 6208 6209 6210 6211 6489 3590 2944
carer	8189
carer$	8166 8172 8180 2169 5964 5975
carers$	8172 5964
cares$	7344 7345 7346 1779 1780 1781 2169
caribbean$	1136
caring$	2169 5669
carpet$	7726
carrie	1839 8030
carried$	3224 6430 485 486 7569 7570 7571 7572 2262 5386
carries$	485 486 738 924 925 926 927 928 929 952 953 954 955 958 7407 7408 7409 5016 8077 2262 5386 2596
carry	1839
carry$	6077 3223 6212 6241 6243 6244 6405 6406 6407 6408 6409 485 486 6641 6643 737 924 925 926 927 928 929 952 953 954 955 957 1174 7306 7407 7408 7409 2262 5386 2596
carryi	5002 8014 8030 5336
carrying$	6142 6405 6406 6407 6408 6409 7902 1994 5335
case$	6738 6817 4905 5037 7950 1962 5171 8229 5450 5452 5492 5493 2654 6008 6011
cases$	6738 6817 5450 5452 5492 6008
cash$	6176 6177 3404 6360 6361 6362 6363 6364 6365 6366 6367 6372 6375 6649 6650 6675 2350
cast$	6076 4457 4466 7373
casually$	1134 2489 5640
casualty$	8109 8122
catalogue$	1431
catch	7851 7874 7954 5087 5817
catch$	7876 7886 1943 7987 2035
catches$	1943
catching$	1943
category$	3920 2186
catty$	2923
caught	8013 8025
caught$	6058 6060 2213 2356 2899
cause$	6035 6053 470 6737 7305 5449
caused$	6035 6053 470
causer$	5425
causers$	5425
causes$	470 6737 5449
causin	5116 1994
causing$	470 6771 7411 5117
cautio	5324 5998
caution$	8224 8245
cautioned$	2876
cautions$	8245
cautious$	6046
cavalier$	2944
cbo	5112 2895
cbo$	8012 6018
cbos$	8012
cbt$	5889
cce$	6270
cctv	4973 4989
cctv$	4948 4949 4950 1828 1829 7873 4974 1853 1863 7889 1968 1995 5756 2641
ceases$	7969
cell$	7833 2626 5827 5869
cells	5331
cells$	8231
central$	8044
centre$	7982 8024 8054 8244
cerebral$	2794
certain$	1282 1283 1284 1317
certainly$	1396 1404 4527 1405 1406 5676
certainty$	1318
chain$	1892 5641 5794
chains$	5641
challe	8050 5151
challenge$	7411 8051
challenged$	7411
challenges$	7411
challenging$	6806 6807 6808 6809 6810 6811 6812 6813 6814 6854 6855 6856 6857 6858 6859 6860 838 839 840 841 842 7411 2366 2369 2371 5501 2923
chance$	3281 159 160 6605 6606 4430 4448 1684 1685 1686 1687 7727 7728 1958 2052 5396 5711
chances$	6147 3281 159 160 6605 6606 1684 1685 1686 1687 7727 7728 5396 5711
change$	3476 6377 6796 7251 7278 7284 7298 7359 7388 7389 7390 7399 7598 5659 5660 5667
changed$	7374 7375 7376 7377 7378 2805
changing$	7388 7389 7390 4491 5667 2805
chaos$	6491
chaotic$	2366 5490 2369 2923 2944
character$	6758
charg	7954
charge	5002 1913 7948 5050 5103 8013 8030
charge$	7902 7935 5036 8245 5814 2727 5994
charged$	8003 2878 6002
charges$	7914 7950 1932 8245 5814 5820 2727 5994
charging$	5050 2689
charity$	4579 4584 4585 7752 7781 4908
charm$	4003
charms$	6437 6438
chart	1840
chart$	1910 1996 5123 5795
charted$	1996
charts$	5795
chase$	6647
chaser$	7703 7704
chasers$	7703 7704
chasing$	7703 7704
chat$	6339 6340 318 319 320 5160 2039
chated$	318 319 320
chating$	318 319 320
chats$	318 319 320 2039
chatted$	318 319 320
chatting$	318 319 320
chav$	2911
chavs$	2911
cheat$	5441
cheats$	5441
check	5737
check$	7867 1881 5089 1983 2005 8113 5751 5821
checked$	7608 7810 4992 2005 8065
checkes$	2005
checking$	2005
checks$	7867 1862 1881 5060 2005 5751 5821
cheek$	7176
cheeks$	7176
cheeky$	2923
chested$	5596
chicken$	6288 6289
child	5259 5313 5338
child$	175 221 335 6818 6820 6821 6832 6833 6834 6835 6836 6837 7001 7002 7003 7004 7005 7138 7141 5236 8159 8173 2151 2153 2154 2195 8238 2247 2285 5417 5430 2309 2312 2319 5489 2374 5534 5559
childish$	2923
childlike$	7038 7039 7040 5565
children$	6076 175 221 3518 3522 3523 3542 503 3662 3792 670 671 672 6700 6727 6818 6821 6832 6833 6834 6835 6836 6837 855 4085 7001 7002 7003 7004 7005 7138 7141 7329 7330 7331 7332 7333 4440 4441 4442 4457 4466 4507 7452 4699 4700 4701 4702 4703 4704 4740 4747 7682 7690 7691 7692 7693 7694 7695 7696 4873 2152 8194 5358 5405 5417 5430 5489 2374 5534 5559 5678 5707 5708 5713
chin$	7176
chinese$	4264 5636
chip$	3973 851
chis$	2955
chlamydia$	3061
choice$	3 4 5 6 7 8 9 6069 3177 3178 56 57 3181 59 60 61 3185 63 6087 6088 6089 6090 6091 6092 6097 6098 6099 6100 6101 6102 6103 6104 6184 6185 6186 6187 6188 6189 6190 6191 3294 6195 6196 6197 6204 3341 6242 220 3344 6906 7010 4184 4185 5350 5351 5352 5353 5355 5561
choices$	3 4 5 6 7 8 9 3135 3136 3137 6069 6087 6088 6089 6090 6091 6092 70 71 72 73 6097 6098 6099 6100 6101 6102 6103 6104 6105 6106 6109 6112 6113 6114 6115 6116 6184 6185 6186 6187 6188 6189 6190 6191 220 3344 3621 499 500 6572 6573 6574 6577 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 7010 4184 4185 5350 5351 5352 5353 5561
choose$	6122 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 238 239 4168 7075 7076 7304 7427 2233
chooses$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 238 239 7427 1740 1741 1742 1743 2233
choosing$	6184 6185 6186 6187 6188 6189 6190 6191 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 238 239 7078 7079 1740 1741 1742 1743 2233
chose$	6122 189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 238 239 7427 7717 1740 1741 1742 1743 4887 7788 2233 5721
chosen$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 238 239 6410 6418 2233
chronic$	8103
chubby$	4280 2937
chunky$	2467
cid	7832
cigarettes$	6176 6177 6360 6361 6362 6363 6364 6365 6366 6367 6372 6375
cin$	2868
circul	1874
circulate$	1805 4929 1807
circulated$	1805 4929 1807 7831 1997
circulates$	1805 4929 1807
circulating$	1805 4929 1807
circulation$	7963
circumstances$	7426 5980
citalopram$	3047
city$	4244
civil	2024 2684
civil$	5147 2701
clad$	1176 1177 1178 5602 5612 2517
claim$	3793 3794 3795 5977
claimed$	3793 3794 3795
claims$	3793 3794 3795
clamp$	2680
clamped$	2680
clamping$	2680
clamps$	2680
class$	3401 6723 3876 6861 8236 5343 2726
classed$	806 1911
classmates$	5358 5440
clear	1972 2001
clear$	1148 1317 4827 1928 2050 2492 2557 2693 2720
cleared$	2031
clearly$	1302 1303 1304 1305 1396 1404 4527 1405 1406 4567 1727 1728 2594
cleft$	2798
clever$	1022 1023 1024
clingy$	2923
clinic	2088 2750
clinic$	5211 8113 8119 8122 2605 5896 5898
clinically$	2781
clip$	3472 3473 351 352
clips$	3472 3473 351 352
close	1877
close$	7763 1772 1814 5000 5709
closed$	1688 1772 5672 5675 5709
closes$	1772 5709
closure$	1970 2721
clothe$	5743
clothes$	3142 3153 6360 6361 6362 6363 6364 6365 6366 6367 7219 7220 7221 7226 7227 7228 7229 7240 7245 5099 5641 5646 5743
clothing$	7219 7220 7221 7240 7245 5641 5643 5646
club$	1789 2605
clueless$	2944
co$	3700 6788 4352 4379 4385 4390 4399 4467 5486 2684
coach$	6175 6357
coaches$	6357
coat$	7219 7220 7221 7229 5641 5646 5650
coats$	7219 7220 7221 7229 5641 5646 5650
cocain	8236 5343
cocaine$	5216 8128 8243 5359
cocky$	2923
code$	5589
codein	5229
codeine$	8117 8129
codes$	5589
coerced$	6058 6644
cognitive$	2788
cohort	7944 8018
cohort$	6818 6832 6833 6834 6835 6836 6837 7980 5097 1980 1992 8019 8021 2002 2010 8038 8041 5152 2041 8081 5489 2657 5838
cohorts$	8021
cold$	7606 7785 8214
colleagues$	2040
collec	5737 2615 2653
collect$	1803 5122 5157
collected$	1803 5122 8074
collecting$	1803 5122
collective$	2557
collects$	1803 5122 8077
college$	4579 4584 4585 7752 7781 4908 8144 8145 8147 8157 8158 2605 5927 5943
collude$	462 463
colluded$	462 463
colludes$	462 463
colluding$	462 463
colour$	5616
coloured$	2507
colours$	7240 5616 5641
combat	1955
combative$	2921
come	8080
come$	6166 6412 3520 6599 917 920 922 1049 4186 4187 4188 1203 1212 7278 7284 7298 7305 7362 7501 7502 7503 7504 1977 2105 2148 2261 5659
comes$	480 917 920 922 1203 1212 7362 7866 2105 2853
comfort$	4892
coming$	2105 8212
comings$	2019
command$	7915
comment$	1220 1221 1222 1223
commented$	1220 1221 1222 1223
commenting$	1220 1221 1222 1223
comments$	1220 1221 1222 1223
commentted$	1220 1221 1222 1223
commentting$	1220 1221 1222 1223
commit	5002 8014 5116 1994
commit$	6212 7278 7284 7298 7306 7912 8091 5659
commits$	8091
committed$	8091 2214
committing$	7902 5117 8067 2214
committs$	2214
common$	3723 7777 7778 7779 7780 5335 5722
commun	1812 5082 2207
communicate$	318 319 320
communicated$	318 319 320
communicates$	318 319 320
communicating$	318 319 320
communication$	1719 1720 1721 1722 2557 5704
community$	6730 4935 4959 7958 1950 7982 5330 5405 2883 2891 2898
company$	6025 3280 6222 6240 6674 3777 3778 4579 4584 4585 7752 7781 4908 1789 5404 2604
compare$	5089
compass$	6624
complacency$	2944
complacent$	4860 2944
complain$	1220 1221
complained$	1220 1221
complaining$	1220 1221 7411
complainned$	1220 1221
complainning$	1220 1221
complains$	1220 1221
complaint$	7612 5410 5713
complaints$	7612 7747 7748 5410 5713 5714
complete$	1253 1755 2000 2557
completed$	7569 7570 7571 7572
completeed$	2000
completeing$	2000
completely$	875 4558 2449 2549 2552
completes$	2000
complex$	2369
complexion$	5615 2938
complexions$	5615 2938
compliance$	5413 5484
compliant$	3947 5483
complicit$	247 248 249 250 263 463
complicity$	6204 462
comply$	6212 6599 7251 7278 7284 7298 5659 5660
compromise$	10 2223 2224
compromised$	10 2223 2224
compromises$	10 2223 2224
compromising$	6025 10 2223 2224
compulsive$	2319 5866
computer$	5752
conceal$	512 513 1207
concealed$	512 513 1207 5654
concealing$	512 513 1207
concealled$	512 513 1207
concealling$	512 513 1207
conceals$	512 513 1207
concer	5043 2100 2137 2197
concern$	3726 4622 4623 7573 7574 7575 7576 7577 7578 7579 7580 7612 5713
concerned$	4837 4838 4916 1794 8014
concerning$	6806 6807 6808 6809 6810 6811 6812 6813 6814 2371
concerns$	6631 6632 6633 6634 4622 4623 7612 7747 7748 7943 5713 5714
concerta$	3044
concus	3073
condit	5192 5197 2880
condition$	8092 8097 8240 5883 5884 6004
conditional$	2875
conditions$	6689 2174 8240 5980 6004
conduc	1839
conduct$	3 4 5 6 7 8 9 3135 3136 3137 3142 6069 6205 6572 6573 6577 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 783 784 785 786 787 788 789 790 791 924 925 926 927 928 929 5350 2372 2785
confer	8176
confidence$	995 996 997 998 999
confidential$	2616
confidentiality$	7724
confiscated$	4968
conflict$	6491 6651 7412 2174 5414
confro	8050 5151
confront$	8051
confrontation$	6491
confrontational$	6815 6816 6854 6855 6856 6857 6858 6859 6860 5501 2921
congregate$	6891 5588
congregated$	6891 5588
congregates$	6891 5588
congregating$	6891 5588
connected$	675 1887 8014 5115 5414
conscious$	3304
consensual$	2428 2907
consent$	6204 366 367 368 369 370 371 884 885 886 887 7118 4228 4229
consented$	366 367 368 369 370 371 6395 373 377 884 885 886 887
consenting$	366 367 368 369 370 371 2428 2907
consents$	366 367 368 369 370 371 884 885 886 887
consequences$	6107 86 6608 6609 6610 6611 6612 6613 6614 6615 6616 6617 6618 6619 6898
consid	1874 1911 1918
consider$	6599 7278 7284 7298 7598 5659
considered$	801 2089 2313
considering$	2089
consistent$	1253
consistently$	1388 4511 1389 4512 1390 1391 1392
consort$	2279
consorted$	2279
consorting$	2279
consorts$	2279
consortted$	2279
consortting$	2279
consta	4948 4949 4950 1828 1829 1863
constable$	7848 7849 7850 4951 4952 4986
constables$	7848 7849 7850 4951 4952 4986
constant$	4803 4804
constantly$	307 1388 4511 1389 4512 1390 1391 1392 1647
consti	1911
consul	5197 5210
consultant$	8097 8106 8110
contac	4963 8023 2019
contact$	3280 6336 318 319 320 322 323 324 325 326 327 328 860 861 2175 5540 5656
contacted$	318 319 320 322 323 324 325 326 327 328
contacting$	318 319 320 322 323 324 325 326 327 328
contacts$	318 319 320 322 323 324 325 326 327 328 7863 5142
contactted$	318 319 320 322 323 324 325 326 327 328
contactting$	318 319 320 322 323 324 325 326 327 328
contain$	6782 7388 7389 7390 5162 5667
contains$	5162
content$	147 148 153
continually$	307 1388 4511 1389 4512 1390 1391 1392
continue$	6122 284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 7305 2237
continued$	6122 284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 1253 2237
continues$	6122 284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 2237
continuing$	6122 284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 2237
continuously$	1388 4511 1389 4512 1390 1391 1392
contraception$	7084 7085 3060
contraceptive$	3060
contract$	7972 6018
contracts$	7972
contribute$	462 1960
contributed$	6035 462
contributes$	462 1960
contributing$	462
contro	1955 5079
control$	6599 6621 6627 6757 6782 6806 6807 6808 6809 6810 6811 6812 6813 6814 3934 6838 3948 6871 4189 4190 7338 7388 7389 7390 4948 4949 4950 1828 1829 1830 1863 4989 7953 7979 2017 5146 5461 5667 2695 5854
controlled$	6058 7283 7289 7294 7303 7371 7374 7375 7376 7377 7378
controlling$	2371 2923
convenience$	4892
conveniently$	2598
convic	5050 5103
convict$	2715
convicted$	8003 2873 5997
convicting$	2715
conviction$	7950 8245 2873 2986 3110
convictions$	7914 7950 8245 2873 2986 3110
convince$	7359
cooper	5187
cooperate$	6599 6789 7251 7278 7284 7298 7598 8087 5659 5660
cooperating$	6789
cooperation$	6788 5486
coordi	2684
cope	5196
cope$	4020 924 925 926 927 928 929 4148 4149 4150 4153 4154 4156 4157 4160 1040 1041 1042 7075 7076 4180 1058 1059 4183 7600 8096 8116 2448
coped$	924 925 926 927 928 929 2448
copes$	924 925 926 927 928 929 2448
copied	1810
copied$	8060
coping$	924 925 926 927 928 929 4148 4149 4150 4153 4154 4156 4157 4160 7078 7079 2448
core	7944
core$	3862 3863 8001 8044
cornrows$	2938
corporate$	2557
corrob	1812
corroborated$	4935
corrupting$	679 680 681 2308
cotton$	2439
couch$	8203
could$	21 22 23 24 25 222 223 224 225 226 227 3908 832 891 894 895 897 905 945 1025 1045 1095 4459 1353 1354 1444 1445 1446 1447 1448 1449 1450 1451 1452 1453 1454 1455 1502 1512 1544 1694 1764 1765 1767 1768 4942 1822 1990 2133 2541
council$	4579 4584 4585 7752 7781 4908 1789 2557 2595 2604
counse	5197
counselling$	8098 5889 5909
counsellor$	8097 8106
countless$	3229 3248 4803 4804 4827
county$	3371 3387 3393 3396 3402 6304 6305 6306 721 4024 2725 5967
couple$	867 8217
courier$	6744 726 5443
couriers$	6744 726 5443
course$	4520 4527 1405 1406 7431
court	5103 8013 2691 2880
court$	434 435 8003 8227 2209 5333 2219 2264 2691 5814 5984 5994 6007 2885 6012
courted$	434 435 2264
courtesy$	7516 7517
courting$	434 435 2259 2264
courts$	434 435 6887 6888 8003 2264
cousin	8169 8182
cousin$	2141
cover$	1207 1702
covered$	1207 1702 5654
covering$	7206 1207 1702
coverings$	7206
coverred$	1207 1702
coverring$	1207 1702
covers$	1207 1702
covert	1976
covert$	5099 2616 2959
covertly$	2959
cowardly$	2944
cp$	2868
crack	8236 5343 2681
crack$	7880 8128 8243 5359
crackdown$	5804
cracked$	8025
crackeddown$	5804
crackingdown$	5804
cracksdown$	5804
crave$	624 625 2385
craved$	624 625 2385
craves$	624 625 2385
craving$	624 625 2385
crazy$	5490
create$	470 2000
created$	470
createed$	2000
createing$	2000
creates$	470 2000
creating$	470
credit$	6360 6361 6362 6363 6364 6365 6366 6367 6372 6374 6375
cries$	847
crime	7826 1812 7836 4940 5011 7923 1901 5078 5083 8015 8016 8017 8029 5140 8040 2045 5179 8090 5337 5746 5780 5794 5800 5819
crime$	6270 6284 6658 6764 6885 7832 4935 7840 1820 7902 7910 7911 5019 5021 5024 5034 5071 5075 7975 7976 7978 1956 7983 5088 5107 1985 8009 8010 5112 5120 1999 2004 2012 2016 8049 2030 8055 5168 2049 8079 2068 2207 8237 5356 5357 5414 2350 2660 2661 5816 5825 2704 2708 2718
crimes$	6270 7910 7911 5024 7978 2068 5816
crimin	7826 1812 7836 1877 7903 7909 7922 7923 5078 8015 8023 5769 5780 5800 5801 2684 5819 2884 2976
criminal$	6270 6274 6277 6292 6676 6677 6678 6679 689 6741 6742 6743 4935 5000 7901 5034 5038 5050 5084 5178 5323 2207 5335 5337 5357 2280 2311 5441 5442 2365 2409 5542 5794 2673 2691 2892 2923
criminalise$	1750 1751 1752 1753
criminalised$	1750 1751 1752 1753
criminalises$	1750 1751 1752 1753
criminalising$	1750 1751 1752 1753
criminality$	6270 6284 7978 5356 2965
criminally$	2399 2662
criminals$	6292 6658 6660 6676 6677 6678 6682 689 6741 6742 6743 7931 5357 5441 5442 5542
crimint$	7871
crisis$	5210 2736 5884
crohn	2747
crohns$	5870
crook$	6772 5441 5472
crooked$	4285
crooks$	6772 5441 5472
crop$	4302 7219 7220 7221 7235 7236 7237 4341 5646 2525
cropped$	2507 2523
crosscheck$	5089
crowd$	867 5404 5430 5431
crown	2884
cruel$	2923
cry$	847
crying$	847
cse$	6270
cues$	1684 1685 1686 1687
culpable$	5717 2944
culpri	5002
culprit$	6709 6710 6711 7902 5436 5437 5774 5838 2994
culprits$	6709 6710 6711 7902 5436 5437 5774 5838 2994
culture$	5414
cunning$	2923
curb	1955
curfew	2207
curfew$	5330 8240 8245 5407 6013 3118
curfews$	8245 5407
curiosity$	3135 3136 3137 7573 7574 7575 7576 7577 7578 7579 7777 7778 7779 7780 5722
curled$	4274
curly$	2486 2507
curren	1812
current$	4935 5038
custod	8013 8213 5331
custodial$	2883
custody$	5019 5021 1968 8164 2176 8231
customer$	3272 6357
customers$	3272 6357 7958 5405
cut	1955
cut$	4319 2078 5621 5632 2756
cuted$	2756
cuting$	2756
cuts	1955
cuts$	2078 5621 2756
cuttin	1955
cutting$	2078
cynical$	6815 6816
dabble$	247 248 249 250
dabbled$	247 248 249 250
dabbles$	247 248 249 250
dabbling$	247 248 249 250
dad	8169 5280 8182 5283 2164 8189 8192 8193 2190
dad$	6884 2141 2142 8166 8180 5281 2161 2162 2165 8198 2177 5308 8220 5536
daddies$	5381
daddy$	5381
dads$	2177 5536
daft$	52 53 532 2271
daily$	8116 2717
damage	5011 1901 8015 8016 8017 8029 5179
damage$	7741 7911 5024 8055 8079 8223 8235 8237
damaged$	2366 5490
damn$	7515 7568
damp	2192
damp$	8214 5315
dancers$	4457
danger$	6023 6024 6034 3549 3550 6460 6608 6609 6610 6611 6612 6613 6614 6615 6616 6617 6618 6619 6625 6630 6631 6632 6633 6634 6647 6651 6658 704 705 706 707 6898 7084 7085 4801 5058 5356 5387 2277
dangerous$	6023 6024 3187 6277 6608 6609 6610 6611 6612 6613 6614 6615 6616 6617 6618 6619 3774 2228 2922
dangers$	6023 6024 3210 3211 6608 6609 6610 6611 6612 6613 6614 6615 6616 6617 6618 6619 6631 6632 6633 6634 6898 7084 7085
dark$	1148 7184 1199 4340 2485 2486 2487 2492 2507 5641 2523 5790
darker$	1148 2485 2492
data	5139
data$	7724 7867 8039 5751
databa	5737 5792
database$	7852 7919 7920 7989 5752
date$	6008
dates$	6008
dating$	2259
daughter$	5236
dawn$	2676
day	5808 5812
day$	7404 7405 7406 1395 7891 2052 8096 8116 5263 5724
days	5196
days$	8096 8116 8145 5724
dazzled$	626
dead	8213
dead$	8095
deaf$	4784 4785 4786 2613 5881
deal	7922
deal$	6212 278 279 280 699 6747 3887 7075 7076 7912 8050 8064 2236
dealer	5769
dealer$	3252 6160 6170 6171 6261 6274 6292 6295 6304 6305 6306 6315 6317 6320 6353 6385 6403 6570 3771 6672 6673 6676 6677 6678 6679 689 6731 6741 6742 6743 6749 2066 5354 5357 5441 5442
dealers$	3252 6160 6170 6171 6180 6261 6274 6292 6295 6304 6305 6306 6315 6317 6320 6353 6385 6403 6570 6658 6661 3771 6672 6673 6676 6677 6678 6679 6682 689 6731 6741 6742 6743 6749 7930 2066 5354 5357 5441 5442
dealin	7826 7836 5002 7909 8014 8015 8016 8017 8030 5335
dealing$	6270 6280 6285 278 279 280 6304 6305 6306 699 6764 6885 1823 7902 7983 8067 8073 8235 2220 2236 5762 6022
deals	8030
deals$	278 279 280 699 8064 8077 2220 2236
dealt$	278 279 280 3818 3819 3820 3821 699 1919 8013 8025 2205 2236
death	8181 8183 8210
death$	6460 8094 2159
debt	8181
debt$	5984
debts$	5984
decamped$	2964
deceitful$	2923
december$	6290
decency$	7516 7517
decent$	4669 4670 4671 4672
decide$	4168 7075 7076 7851
decided$	7717 1742 1743 4887 7788
deciding$	7078 7079
decision$	3153 6069 3177 3178 56 57 3181 59 60 61 3185 63 6087 6088 6089 6090 6091 6092 6097 6098 6099 6100 6101 6102 6103 6104 3208 3341 6242 220 3344 7010 4184 4185 4736 7950 5350 5351 5352 5561
decisions$	3 4 5 6 7 8 9 3153 6069 6087 6088 6089 6090 6091 6092 70 71 72 73 6097 6098 6099 6100 6101 6102 6103 6104 6105 6106 220 3344 6572 6573 6577 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 7010 7017 4184 4185 7950 5350 5351 5352 5561
decked$	1176 1177 1178 2517
declin	1955 2064 8105
decline$	7264 2534
declined$	7264 7268 7269 7270 7271 7272 7273 7274 7275 2534
declines$	7264 2534
declining$	7264 2534
decrea	1955
deemed$	801
defeating$	3192
defect$	8092
defend$	4014 4148 4149 4150 4153 4154 4156 4157 4160
defending$	4148 4149 4150 4153 4154 4156 4157 4160
defensive$	2944
defensiveness$	2944
defiant$	6815 6816 2371 2923
deficit$	5862 5916
defied$	666 667 2284
defies$	666 667 2284 2603
definite$	1317
definitely$	1396 1404 4527 1405 1406 5676
defy$	666 667 2284
defying$	666 667 2284
degenerate$	2911
degenerates$	2911
degrade$	1917
degraded$	1917
degrades$	1917
degrading$	1917
degree$	181 7091 7092 7093
delay	8107 5911
delay$	7741 7797
delayed$	5721
delays$	7741 7797
deliberately$	307 2598
delicate$	2467
delinquency$	2911
delinquent$	2365 2366 5490 2371 2911
delinquents$	2911
demand$	5078 5157
demanding$	6854 6855 6856 6857 6858 6859 6860 5501
demonise$	1750 1751 1752 1753
demonised$	1750 1751 1752 1753
demonises$	1750 1751 1752 1753
demonising$	1750 1751 1752 1753
demons	1895
demotivated$	2923
denial$	5399
dental	2088
dental$	5211
dentis	5197
dentist$	8097
deny$	7993 1971
denying$	1971
department$	4579 4584 4585 7752 7781 4908 1789 2595 2604
depend	5901
dependence$	2094
dependency$	2094
dependent$	2094
depends$	2178
deplorable$	2944
deport	8183
depres	8124 8181 8213
depressant$	5888
depressants$	5888
depressed$	5873
depression$	3029
depressive$	3030
deprive$	7993
deprived$	2366
depth$	7635
dereliction$	2944
descend$	261 262
descendded$	261 262
descendding$	261 262
descended$	261 262
descending$	261 262
descends$	261 262
descri	1817
description$	4994 2023 8088
descriptions$	4928 7829 7853 4994 2023 8056
desert$	2585
deserted$	2582 2585
deserting$	2585
deserts$	2585
desertted$	2585
desertting$	2585
deserve$	453 454 2266
deserved$	453 454 6480 2266
deserves$	453 454 2266
deserving$	453 454 2266
design	1911
designed$	1960 2031
designer$	6649 6650 1200 5641 5644 2523 2529
desire$	4480 7381 7382 7383 7384 7385 7386
desk	4940 4943
desk$	7833 7840 7841 7843 7855 7988 8007 5108 8020 5135 5172 5827
despite$	94 3217 95 96 97 122 126 127 128 6311 6312 6313 6314 6602 6603 6604 1680
destined$	1282 1283 1284 2538
destructive$	3169 6279
detail	1817 1986 5109 5110
details$	3267 3268 3269 7852 7853 8022 8056 8057 5160
detain	5087 8013 2061
detain$	7987 5184 2715
detained$	5790
detaining$	2715
detect	7832 4940 4948 4949 4950 1828 1829 1863 4989 5050 7954 5088 5107 1985 8009 8010 1999 2012 2016 2030 2049 2693 5817
detection$	7950 5814 2692 2693 2996
detections$	7950 5814 2692 2996
detective$	1806 7840 7848 7849 7850 4951 4952 4986 7889 7988 1966 8007 5108 5135 2037 5161 5172
detectives$	1806 7840 7841 1819 7848 7849 7850 4951 4952 7855 1833 4986 7889 5054 7988 1966 8007 5108 5135 2037 5161 5172
detent	5261 2207
detention$	6722 8161 5330 5439 3102
detentions$	6722 8161 5439 3102
deter$	2044 2696
deteri	8105
determ	1879 1972
deterping$	2044
deterr	8025
deterred$	2696
deterrence$	2999
deterrent$	5843 2999
deterrents$	5843
deterring$	2044 2696
deters$	2044 2696
deterting$	2044
develo	5737 2615
develop$	1803 5122 2000
developed$	914 1803 5122 2000
developing$	1803 5122 2000
developmental$	2785 2828
develops$	1803 5122 2000
deviant$	2366 5490 2371
device	1869 5102
device$	1845 7869 8002 2039 2628
devices$	1845 7869 8002 2039
devious$	2923
diabet	8124
diabetes$	3020
diabetic$	3020
diagno	5197
diagnosed$	3064
diagnoses$	3064
diagnosis$	8097 8098 5863 5884 5916 3064
diagram$	1910 5795
diagrams$	5795
diazepam$	3049
dice$	437
dicing$	437
did$	77 332 3506 3544 3619 3620 527 528 529 3661 3664 558 569 570 571 572 573 575 579 580 581 588 615 766 770 844 845 846 1065 1071 1078 1081 1101 1387 4519 7421 7422 4528 4529 1417 1420 1464 1482 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1495 1496 4636 1523 4652 4658 1536 4660 4662 1565 1567 1568 1569 1570 1571 7614 7615 7717 7767 7768 7769 7770 7790 7791 1775 2262 2560 2563
die$	8095
died	8183 5284 8213
died$	8184
diet	5223 8124
diet$	8123
dietary$	3076
dietician$	8106 3082
dieticians$	3082
dietitian$	3082
dietitians$	3082
difference$	7349 7350 7351 7352 7353 7354 7355 7356
diffic	1889 8107 5906 5925
difficult$	6025 759 760 761 762 763 764 6806 6807 6808 6809 6810 6811 6812 6813 6814 6849 6854 6855 6856 6857 6858 6859 6860 838 839 840 841 842 6885 5012 8083 2366 2369 2371 5495 5501 2923
difficulties$	6485 6492 6493 6849 2145 2174 5495 5882 5884 5907 2834
difficulty$	5882 5884 2834
dim$	2923
direct	2684
directed$	5150
dirty$	8214 2507 2516 2523 2937
disabi	5197 8124
disabilities$	5880
disability$	8097 5880 5916 3038
disabled$	3038
disaffected$	2366 5490 2464
disappear$	6327 311 312
disappeared$	311 312
disappearing$	311 312 5360
disappearred$	311 312
disappearring$	311 312
disappears$	311 312
disappointing$	1613 1614 1615 1616 4805 7706 2581
disappointingly$	2946
disband$	5141
discipline$	5398
disciplined$	3818 3819 3820 3821 5519
disclo	2184
disclose$	6198 6212 6599 7278 7284 7298 5659
discov	4944 1879 1972
discover$	7844
discuss$	7278 7284 7298 5659
diseas	5192
disease$	8092 5916 5924
disengage$	6212 2919
disengaged$	5675 2919
disengagement$	2919
disengages$	2919
disengaging$	2919
disgrace$	2944
disgraceful$	2371 2944
disgracefully$	2944
disguised$	2290
dishevelled$	2937
dishonest$	2923 2944
disinterested$	5675 2923 2944
dismal$	1763 2944
dismally$	2944
disman	2969
dismantle$	5141
dismantling$	2029
dismiss$	608 7762 2591
dismissed$	608 1688 2582 2591
dismisses$	608 2591
dismissing$	608 2591
dismissive$	6815 6816 2944
dismissively$	2944
disobedient$	2366 2923
disobey$	666 667 7411 2284
disobeyed$	666 667 7411 2284
disobeying$	666 667 7411 2284
disobeys$	666 667 7411 2284
disord	5011 1901 5078 5079 8015 8016 8017 8029 5140 8040 5179 5192 8107 5901 5925
disorder$	6849 6885 7911 5024 7978 7979 8049 8055 8079 8092 5219 5495 5871 5872 5898 5907 5908 5916
disorderly$	2923
disorders$	6849 5219 5495
dispersal$	5112
disperse$	5141
dispersing$	2029
display$	533
displaye$	4929 1807
displayed$	533 4929 1807
displayes$	4929 1807
displaying$	533 4929 1807
displays$	533
disposal$	8233 5814
disposals$	5814
disregard$	47 51 6212 666 667 2284 2591
disregardded$	51 666 667 2284 2591
disregardding$	51 666 667 2284 2591
disregarded$	51 666 667 2284 2582 2591
disregarding$	51 666 667 2284 2591
disregards$	51 666 667 2284 2591
disrespectful$	6815 6816 2923
disrup	7948 7954 8025 5817
disrupt$	6764 2677 2974 2989
disrupted$	6764 7939
disrupting$	6764 7411 2677 2974
disruption$	6764 6885 7941 7970 2678 5802 2686 2974 2989
disruptive$	679 680 681 6806 6807 6808 6809 6810 6811 6812 6813 6814 6885 2308 2366 5490 2371 2923
disrupts$	6764 2677 2974
disruptted$	6764
disruptting$	6764
distribute$	1805 4929 1807
distributed$	1805 4929 1807 7831
distributes$	1805 4929 1807
distributing$	1805 4929 1807
disturbed$	2366 5490 2923
dither$	2947
dithered$	2947
dithering$	5727 2947
ditherred$	2947
ditherring$	2947
dithers$	2947
divide$	5141
dividing$	2029
divorc	8181 8183 5284 5286 8210
divorce$	8186
divorced$	8184
divorcing$	8184
do$	75 332 3619 3661 3665 3667 3668 3669 556 569 570 571 572 573 575 586 613 6641 6643 766 768 844 845 846 6946 1063 1071 1076 1079 1099 7258 4377 7278 7284 7298 7304 7305 4419 7324 4426 7340 7341 7342 7343 7344 7345 7346 7400 1387 4519 7421 7422 4532 4533 4536 1415 1418 1465 1482 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1495 1496 1525 4658 4660 1538 1565 1567 1568 1569 1570 1571 4864 5221 2262 5659 2560 2563
doctor	5197 2088
doctor$	8097
doctors$	5211
dodge$	1706
dodged$	1706
dodges$	1706
dodging$	1706
dodgy$	6025 6676 6677 6678
does$	76 332 3661 557 569 570 571 572 573 575 587 614 766 769 844 845 846 1064 1071 1077 1080 1100 4427 7344 7345 7346 1387 4519 7421 7422 4532 4533 4536 1416 1419 1466 1482 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1495 1496 4636 1524 4652 1537 4662 1565 1567 1568 1569 1570 1571 1775 2262 2560 2563
dogs$	6759 6760 6761
doing$	6184 6185 6186 6187 6188 6189 6190 6191 6192 332 4637 4638 4653 4654 4658 4660 1565 1567 1568 1569 1570 1571 1775 7809 2563
dolled$	1224 1225 1226 2532
domestic$	8205 2849
done$	6410 878 1224 7324 7398 4564 4573 4580 4581 7485 7501 7502 7503 7504 4639 4655 4656 4657 4658 4660 4663 4664 4665 7569 7570 7571 7572 1565 1567 1568 1569 1570 1571 7595 7596 7597 7608 1775 7808 2563
doomed$	1282 1283 1284 2538
door$	6448 6450 7956
doorman$	6357
doormen$	6357
dopey$	2923
dose	5197
dose$	8097 5913
dossier$	2972
dossiers$	2972
doubt$	7313 7314 7315 7316 4443 7430
doubtful$	3858
down	1957
down$	166 187 3607 6576 3734 6784 6880 6881 6882 4276 4318 4353 7254 7265 7640 7641 7642 7643 7644 7645 7646 7647 7648 7649 7650 7651 7652 7654 7655 7656 7657 7658 7659 7660 7661 7662 7665 7666 7667 7668 4769 7670 7671 4914 7905 7987 5111 5255 5632 5803 5804
downed$	5111
downfall$	6485
downlo	4968
download$	5751
downloaded$	7868
downloads$	5751
downplay$	608 2269
downplayed$	608 2269
downplaying$	608 2269
downplays$	608 2269
downs$	5111
drag$	1697 4906
draged$	1697
dragged$	6058 1697
dragging$	1697
draging$	1697
drags$	1697
drain$	3852
drama$	6491 6647 4434 7335 4436 2321 2767
drank$	2073
draw$	6042 6043 465
drawing$	465
drawn$	6058 627 635 636 637 638 639 640 641 642 643 644 645 646 647 652 1166 7283 7289 7294 7303 7371
draws$	6042 6043 465
dreadful$	1613 1614 1615 1616 7742 7743 7744 7745 2581
dreadlock$	2938
dreadlocked$	2507
dreadlocks$	2938
dreads$	5629 5631
dress$	3142 6405 6406 6407 6408 6409 924 925 926 927 928 929 952 953 954 955 956 1189 7213 4317 7219 7220 7221 7243 7244 7245 5641 2519 5646
dressed$	6405 6406 6407 6408 6409 6410 1176 1177 1178 7213 7214 7215 7216 1216 7243 7244 1224 1225 1226 5603 5605 5612 2517
dresses$	924 925 926 927 928 929 952 953 954 955 956 1189 7213 7219 7220 7221 7243 7244 5641 2519 5646
dressing$	3143 4311 1189 4333 2519
drew$	6042 6043 465
drift$	257 258 259 260 261 262 292 293 7306 5723
drifted$	257 258 259 260 261 262 292 293
drifting$	257 258 259 260 261 262 292 293
drifts$	257 258 259 260 261 262 292 293
driftted$	257 258 259 260 261 262 292 293
driftting$	257 258 259 260 261 262 292 293
drill	8028
drill$	6895
drink	8213
drink$	6077 6176 6177 6212 6241 6243 6244 6372 6405 6406 6407 6408 6409 6641 6643 843 844 845 846 8128
drinki	5223 8124 8181 8210 8213
drinking$	3135 3136 3137 6251 6405 6406 6407 6408 6409 6434 2073 8123 2145
drinks$	6176 6177 6372 844 845 846 2073
driv	1955 2001
drive$	6152 6400 2694
driven$	3270 626 2031
driver	1830 5146
driver$	6170 6171 3272 6175 6357 2026
drivers$	3263 3266 6170 6171 3272 6174 6175 6356 6357 7248 7830 4953 8046 2026 2033 8059
drives$	6400
drivin	1994
driving$	5117
drone$	1995 2707 2975
drones$	1995 2707 2975
drop	1955
drop$	3835 7306 1698
droped$	1698
droping$	1698
dropout$	5441
dropouts$	6741 6742 6743 5441 5442
dropped$	1698
dropping$	1698
drops$	1698
drug	7826 7836 1877 7903 7923 5034 5335 8236 5769 5794 5800
drug$	3135 3136 3137 6270 3385 6294 6676 6677 6678 3831 3832 3833 3834 6741 6742 6743 1820 1823 5000 5083 5084 2004 5223 8124 8181 5357 5442 2320 2350 2365 2649 2778
druggie$	2916
druggies$	2916
druggy$	2916
drugs	7909 8028 5343
drugs$	6176 6177 6270 6274 6283 6284 6304 6305 6306 6360 6361 6362 6363 6364 6365 6366 6367 6372 6375 6658 6764 6777 843 6885 7084 7085 1820 1823 7880 7896 7916 7917 2004 5216 8117 8128 2145 8243 5356 5357 5359 2320 2350 5478
drunk$	6410 6430 7411 2073
dry$	1148 7184 7605 2492
dto$	3116
dual$	4264
duck$	1706
ducked$	1706
ducking$	1706
duckked$	1706
duckking$	1706
ducks$	1706
due	1957
due$	3140 165 185 8135 2186 8210 8212 2204
dust$	7784
duties$	7449 7729
duty$	7449 7618 7690 7729
dyed$	2507 5632
dying$	8094
dyscalculia$	3013
dysfunctional$	2366 5490 2944
dyslexia$	8114 3011
dyslexic$	3011
dyspraxia$	3012
dyspraxic$	3012
dysregulated$	2923
e$	7612 7703 7704 4834 7747 7748 8109 8122 5714
each	7827 7883 1864 1865 7944 5813
each$	93 3367 3963 1115 7253 4354 1245 1382 1384 4760 7756 4924 7884 7936 5065 7974 5105 2022 5184 2464 5656 5657 5678 2640 2647
eager$	147 148 153
ear$	7176 7684
early$	7000
earn$	281 6439 6440
earned$	281
earning$	281
earns$	281
earring$	5641
earrings$	5641
ears$	7176 7685 7686 7834
easier$	1964
easily$	912 1052 4567 7470 7471 7711 7712 7713 7714 2390
east$	1144
eastern$	1138 4265 1143 4281 7183
easy$	3156 283 5012 2278
eat	8043
eat$	2737 5912
eaten$	5912
eating	5197 5223
eating$	8097 2096 8123 2748 5912
eats$	2737 5912
eczema$	3022
educat	2117 5262 5949
educate$	90 91
educated$	90 91
educates$	90 91
educating$	90 91
education$	6607 5241 8148 2810 5943
educational$	5242
effect	2684
effect$	7355 7356
effective$	2720
effectively$	963 4086 964 965 966 967 970 971 972 973 2434
effort$	6546 524 3648 3649 7477 7510 7511 7573 7574 7575 7576 7577 7578 7579 7580 4683 4684 4685 4686 4687
efforts$	5396
egg$	137 139 5430
egged$	137 139
eggged$	137 139
eggging$	137 139
egging$	137 139
eggs$	137 139 5430
ehc$	2809
ehcp$	3093
ehcps$	3093
eight	8018
eight$	6726 5097 1992 8019 2002 2010 8038 8041 5152 8081 5838
eighteen$	6383 6940 4052 6971 6975 6976 6977 6978 6979
eject	8050 5151
eject$	8051
elder	5788
elder$	6292 6676 6677 6678 5414
elders$	6274 6292 6295 6676 6677 6678 6682 6749 1902 5414
elect$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210
elected$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 7717 4887 7788
electing$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210
electively$	2827
electr	2173 2209
electricity$	5296
electronic$	5332 6012
electronically$	5332
elects$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210
electted$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210
electting$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210
element$	181 5431 5434
elements$	5431 5434
eleven$	6726 948 949 950 951
else$	476 477 6961
email$	7703 7704 5713
emaile	5156
emails$	7703 7704 7747 7748 5713 5714
embroiled$	251 252 253
emergency$	8109
emotionally$	2402 2461 2851 2864
empathy$	6628 5398
employment$	8162
enabl	1827
enable	1927 2679
enable$	6490 1931 2038
enabled$	6490
enableed$	1931
enableing$	1931
enables$	6490 1931 2038
enabling$	6490
encounter$	6674 5364 5551
encounters$	6674 5364 5551
encour	1816
encourage$	6042 6043 90 91 149 150 151 2231 2268
encouraged$	6042 6043 90 91 149 150 151 1821 2231 2268
encourages$	6042 6043 90 91 149 150 151 2231 2268
encouraging$	6042 6043 90 91 149 150 151 2231 2268
end$	483 484 7304 7305 4408 4435 2077
endanger$	10 2223 2224
endangered$	10 2223 2224
endangering$	10 2223 2224
endangerred$	10 2223 2224
endangerring$	10 2223 2224
endangers$	10 2223 2224
ending$	8094 2077
endless$	4803 4804
endlessly$	1388 4511 1389 4512 1390 1391 1392
ends$	4435 7969
enemies$	6482
enemy$	6482
enforc	4959 7948 7954 5737 5801
enforce$	2987
enforcement$	7859 7941 1951 8037 8070 5807 2685 2686 5826 2987
enforces$	2987
engage$	6198 6212 254 255 256 6599 6782 6789 3890 6791 6792 6793 6794 6795 6796 6864 7251 7278 7284 7298 7338 7359 7362 7388 7389 7390 7598 7762 7765 5187 5386 5487 5659 5660 5667
engaged$	247 248 249 250 254 255 256 6410 6418 6789 6791 6792 6793 6794 6795 7283 7289 7294 7303 7371 7374 7375 7376 7377 7378 5386 5487
engagement$	247 248 249 250 6788 6796 778 779 780 781 3905 1249 1250 1251 1252 5481 5486 5656
engager$	5457
engagers$	5457
engages$	247 248 249 250 254 255 256 7362 5386
engaging$	247 248 249 250 254 255 256 6789 6791 6792 6793 6794 6795 6796 7388 7389 7390 5386 5480 5487 5667
english$	5953 5954
enjoy$	624 625 7427
enjoyed$	624 625 7427
enjoying$	624 625
enjoys$	624 625 7427
enough$	6125 3226 6127 3248 3618 3655 7048 7049 7050 7051 7052 7053 7054 7055 7056 7057 7058 7059 7060 4236 7137 7622 5555 5575
enquir	7954 5171 8176
enquiries$	1881 7938
enquiry$	7907 7938 8071
enrich	2615
entangled$	251 252 253
enter$	2262 5386
entered$	1848 1896 1898 5133 2011 2262 5386
entering$	2262 5386 5762
enterp	8078
enterprise$	7934 5781
enterred$	2262 5386
enterring$	2262 5386
enters$	7866 2262 5386
entice$	6042 6043 149 150 151 2231
enticed$	6042 6043 149 150 151 2231
entices$	6042 6043 149 150 151 2231
enticing$	6042 6043 149 150 151 2231
entirely$	1727 1728 2449 2549 2552 2594
entitled$	2923
epilep	8124
epilepsy$	3016
epileptic$	3016
episodes$	6332
equal$	2441
erratic$	6801 6802 6803 6804 782 2371
escala	2067 2684
escalate$	7306
escalated$	1997
escape$	6181
essential$	1960
establ	4944 1879 1972
establish$	7844 1983 2007
estate	5124
estate$	6288 6289 6730 4757 8024 8054 5405 2464
eternally$	2943
european$	1136 4261 4262 4266 7181 2488
evade$	1706
evaded$	1706
evades$	1706
evading$	1706
evasive$	2923
even$	3236 3240 121
evening$	2717
ever$	4169 4170 1048 7357 7358 4462 7363 7364 7365 4511 4512 1390 1391 1392 4522 7438 7439 7440 7441 7442 7443 7444 4870 5663 5664
every$	3705 6606 3790 992 7253 4354 1245 1381 4505 1383 1385 1386 4767 4827 4830 7747 7748 7756 7884 5105 5196 5656 5657 2550 5678 5714 2640 2647 5923
everybody$	4740
everyone$	6532 3705 6727 6745 4061 4740
everything$	6286 4124 1002 7253 4354 1311 1312 1313 1409 1410 1411 1412 1413 4800 4882 4905 5389 5656 5657
evicte	8213
evicted$	3105
evicti	8181 8210
eviction$	3105
evicts$	3105
eviden	1989 8028 5737 2962
evidence$	3635 7612 7747 7748 7839 1880 1900 1967 8062 2051 5713 5714 2652 5776
evidently$	1404 4527 1405 1406
evil$	2307 5490
ex$	8187
exam$	7736 7802 5261 2829 5953
examin	4968
examin$	2005
examination$	5751
examinations$	5751
examined$	7868 2005
examines$	2005
examining$	2005
examins$	2005
example$	7926
exams$	5953
except$	4125
exception$	5670
exchang$	345 3468 346 347 348 349 350
exchange$	3460 345 3468 346 347 348 349 350 3475 6378 6400 5386
exchanged$	345 3468 346 347 348 349 350 5386
exchanges$	345 3468 346 347 348 349 350 6400 5386
exchangged$	345 3468 346 347 348 349 350
exchangging$	345 3468 346 347 348 349 350
exchanging$	345 3468 346 347 348 349 350 5386 5762
exchangs$	345 3468 346 347 348 349 350
excitement$	6647 6651 2277
exclude$	7762 7763
excluded$	6060 6477 3818 3819 3820 3821 1688 5439 5721 5938 2816
exclus	5261
exclusion$	6495 6496 6722 1970 2121 8161 5439 3097
exclusions$	6722 5439 3097
excuse$	4912 5700 5701
excuses$	4912
execut	2675
exercise$	533
exercised$	533
exercises$	533
exercising$	533
exhibit$	2633
exhibited$	5755 2633
exhibiting$	2633
exhibits$	2633
existent$	6801 6802 6803 6804 7742 7743 7744 7745
expand	1973
expect	5250
expect$	6561 6562
expectations$	6875 5533
expected$	3279 1821 1872 7961 8150 8212
expelled$	5941 2819
expensive$	2523
expensively$	1134 2489
experi	2182 2183
experience$	6527 6674 4083 961
experienced$	914 1113 5305 5306 5367 5553 2444
experiences$	6674
experiencing$	5305 5306
explicit$	3444
exploitation$	6023 6024 6270 6485 6486 6495 6496 6572 6573 6631 6632 6633 6634 5088 5107 1985 8009 8010 1999 2012 2016 2030 2049 5387 5412
exploited$	6058 6060 6608 6609 6610 6611 6612 6613 6614 6615 6616 6617 6618 6619 7086 7087 7088
exploiter$	3252 6160 6274 6292 6315 6317 6320 6385 6570 3771 6672 6676 6677 6678 6679 6708 689 5354 5435
exploiters$	3252 6160 6180 6274 6292 6315 6317 6320 6385 6570 3771 6672 6676 6677 6678 6679 6682 6708 689 5354 5435
explosive$	2921
expose$	3126 10 6053 2223 2224
exposed$	3126 10 6053 2223 2224
exposes$	3126 10 2223 2224
exposing$	10 2223 2224
extend	1924
extensions$	5620 5631
extract$	1803
extracted$	1803
extracting$	1803
extraction$	5751
extractions$	5751
extracts$	1803
extremely$	2433
eye$	7176 7683 5635
eyebrow$	7176 7189 5638
eyebrows$	7176 7189 5638
eyed$	5610
eyelashes$	5625 5631
eyes	8072
eyes$	4002 7176 7795 1811
eyesig	8124
face$	7176 4306 4321 7230 4334 1968 2531
facebook$	313 3436 314 3437 315 3438 316 3439 317 3440
faced$	5509 5529
faces$	7176 7230 4334 2531 2871
facial$	4270 1968 2494 2627
facing$	2871
facts$	3635
fade$	5622 5631
fades$	5622
fail	2064 2830
fail$	80 563 569 570 571 572 573 575 576 577 578 589 7305 7411 1426 1427 1428 1429 7767 7768 7769 7770 2272 5671 2554 2555
failed$	80 563 564 569 570 571 572 573 575 576 577 578 591 7411 1426 1427 1428 1429 4557 7458 7767 7768 7769 7770 2272 2554 2555 5721
failing$	80 563 569 570 571 572 573 575 576 577 578 592 7411 1426 1427 1428 1429 7453 7454 7455 7456 7767 7768 7769 7770 2272 2554 2555 2556 5680 5681
failings$	7453 7454 7455 7456 2556 5680 5681
failled$	80 563 7411 7767 7768 7769 7770 2272
failling$	80 563 7411 7767 7768 7769 7770 2272
fails$	80 563 569 570 571 572 573 575 576 577 578 590 7411 1426 1427 1428 1429 7767 7768 7769 7770 2272 2554 2555
failure$	3298 176 177 178 179 180 576 577 578 7453 7741 7797 5441 2556 5680
failures$	7453 7454 7455 7456 7741 7797 5441 2556 5680 5681
fainted$	3083
fainting$	3083
faints$	3083
fair$	1148 2485 2486 2492 2507
fake$	2500
fall	1955
fall$	261 262 662 7306 1663 2589
fallen$	261 262 662 1663 2589
falling$	261 262 662 5653 2589
falls$	261 262 662 1663 7749 2589 5715
false$	7432 2287 2290 2502
families$	6818 6832 6833 6834 6835 6836 6837 4699 4700 4701 4702 4703 4704 4740 4752 7653 5489 5536 5541 5713
family	5268 5280 8189
family$	6818 6832 6833 6834 6835 6836 6837 7012 7037 7043 4751 8169 8180 5281 8200 8217 8220 5489 5536 2417 5541 2767 5964 5979 2861
fantasist$	5441
fantasists$	5441
far$	980 984 1015 1096 1598 1599 1600 1736
farce$	5691
farcical$	2944
fashionably$	1134 2489
fast$	7000 2278
fat$	2937
father	8169 5280 8182 5283 2164 8189 8192 8193 2190
father$	6884 1014 2141 2142 8166 8180 5281 2161 2162 2165 8198 2177 5308 8220 5536
fathers$	2177 5536
fault$	6192 6193 6473 7751 1729 1758 4889 7799 7800 7801 5388 2592 5718 5728
faulty$	3656
favor$	3462
favors$	3462
favour$	3461 6368 6369 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1798 1799 1800 5374 2518
favoured$	1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1798 1799 1800 2518
favouring$	1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1798 1799 1800 2518
favourred$	1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1798 1799 1800 2518
favourring$	1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1798 1799 1800 2518
favours$	3461 6368 6369 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1798 1799 1800 5374 5375 2518
fear$	1104 2451
feared$	1104 2451
fearless$	2932
fears$	1104 2451
february$	6290
feckless$	2923
fed	1810
fed$	468 2144 2178
feed	1810 1987 2615
feed$	468 1803
feeded$	1803
feeding$	1803
feeds$	468 1803 2144
feel$	6334 6335 1855
feelin	2750
feels	2750
feels$	6334 6335
feet$	6263 6264 4249 7150 7151 7720 7794 2471
feigned$	2290
fell$	261 262 662 1663 2589 5815 2770
felt	2750
felt$	6334 6335
female	2667
female$	4238 7139 7140 4241 7142 7143 1136 4947 1876 5586 2464 2644
females$	6817 1876 2933
fend$	4017 4148 4149 4150 4153 4154 4156 4157 4160 1038 7599
fendded$	1038
fendding$	1038
fended$	1038
fending$	4148 4149 4150 4153 4154 4156 4157 4160 1038
fends$	1038
feral$	2366 5490 2923
ferocious$	2921
fester$	7805
fewer	1955
fiercely$	2449 2462
fifteen$	948 949 950 951
fight	1955
fight$	6212 6241 6243 6244 6455 3650 6551 6885 4018 7304 7306 4434 7335 4436 7407 7408 7409 7411 2694
fighti	5079 5286
fighting$	6764 6885 7411 7979 8145 2145 8186
fights$	6885 7407 7408 7409 7411 7412
figure$	4137
figures$	7736 4892 7802 7804 7813 7814
file$	7612 7852 7989
files$	7612 7852 7989
film	8050 2061
film$	6152 1861 7886 7890 5118 1996 5184 5830
filmed$	6058 6086 3270 7128 1861 7888 1866 5118 1996 2639
filming$	1861 5118
films$	1861 7886 5118
filthy$	2937
final$	2134 2875 2877
find	7874
find$	2 833 836 7304 4944 1879 1972 2035
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 834
fine$	7048 7049 7050 7051 7052 7053 7054 7055 7056 7057 7058 7059 7060 4180 1058 1059 4183
fined$	5342
finger	8013 2061
finger$	7508 7509 7518 7519 7531
fingerprint$	5184
finish$	4410
fire	5322
fire$	6266 6459 7928 5322 8222
firear	8236
firm	2014
firm$	5137
first$	684 2875
fishnets$	5641
fisted$	7761
fit$	4721 8134
fits	8124
fits$	5858
fitting$	4298 4320
five	4931 7881 4984 1864 1865 1908 7936 7944 8018 2022
five$	6762 801 6972 1126 4250 4251 1167 7190 7191 7192 7193 7194 7195 4457 4466 4765 5031 5097 1992 8019 2002 2010 8038 8041 5145 5152 8081 2644 5838
fixated$	2611
flag$	1849 1974 2630
flagg	1874
flagged$	1848 1849 7887 1911 1974 1997
flagging$	1974
flags$	1849 1974
flashback$	3070
flashbacks$	3070
flashy$	2523
flat	5280 8185
flat$	6307 6308 6309 6310 3411 3412 3413 3414 6443 6444 6445 1253 8180 8190 8196 8204 2191 5962
flats$	8202
flatter$	1790
fleas	2192
fleas$	5315
fled$	5768
fleece$	5641
fleeces$	5641
flier$	5445
fliers$	5445
flirt$	318 319 320 333 334 437
flirtatious$	2905 2930
flirted$	318 319 320 333 334 437
flirting$	318 319 320 333 334 437
flirts$	318 319 320 333 334 437
flirtted$	318 319 320 333 334 437
flirtting$	318 319 320 333 334 437
flirty$	2905
floor$	8203
floppy$	2486
flout$	666 667 2284
flouted$	666 667 2284
flouting$	666 667 2284
flouts$	666 667 2284
floutted$	666 667 2284
floutting$	666 667 2284
fluoxetine$	3046
flyer$	5445
flyers$	5445
fob$	1672 1674 1675 1676
fobbed$	1650 1672 1674 1675 1676
fobbing$	1672 1674 1675 1676
fobed$	1672 1674 1675 1676
fobing$	1672 1674 1675 1676
fobs$	1672 1674 1675 1676
focus	5043
foetal$	2774
follow	1840 2061
follow$	6212 3601 6599 3735 3736 3737 3738 3739 6641 6643 694 7251 7278 7284 7298 1467 1468 1469 4739 7765 1861 7890 5118 5184 2262 5659 5830
followed$	6410 6418 6430 694 1467 1468 1469 7608 1861 5118 8042 2262
following$	694 1861 5118 2262
follows$	3601 694 1861 5118 2262
folly$	6489
food	2173 5301
food$	6360 6361 6362 6363 6364 6365 6366 6367 6372 5296 2178
foodbank$	8201
foolhardy$	2227
foolish$	3168 52 53 3187 495 2227 2270
foolishness$	6206 6207 6208 6209 6210 6211 6489
foot$	4249 7150 7151 7222 7223 7224 7925 2471
footag	4973 5139
footage$	7873 4974 7875 1854 1984 1995 8022 8039 2632 5756
footho	8072
footprint$	7996
for	5003 1927 5737 2615 2679 2684
for$	6223 3392 3394 3395 6352 3460 6376 3552 3553 3554 3555 3556 6629 3849 6750 3864 3866 3867 3868 3870 3871 3873 3961 3966 3968 3970 3985 4161 7115 7117 7136 1388 1389 7414 4724 7630 7631 7725 4841 7773 7775 7786 7812 7844 7884 5023 5029 7937 5041 5048 5049 1952 5117 8026 5128 5149 8099 2089 5214 5218 5226 5227 8130 8137 5245 8226 2212 8239 8241 5541 5716 5768 5815 5850 2812 5996 5999 6001 6005 6012
force	1812 4940 4948 4949 4950 1828 1829 7872 1863 1930 5088 5107 1985 8009 8010 1999 2012 2016 2030 2049
force$	4579 4584 4585 7752 7781 4908 4935 7840 7841 1819 7843 7848 7849 7850 4951 4952 7855 1833 4986 7929 1930 5053 5054 7988 7997 8007 5108 5134 5135 8063 5172 5810
forced$	3740 3741 3742 3743 6644 6646 752 755
forces$	3740 3741 3742 3743
forehead$	7176
foreign$	1136 4262 2488 5636
forens	2981
forever$	1388 4511 1389 4512 1390 1391 1392
forget	5196
forget$	8096
forgot$	5721
forgotten$	2582 5721
form	1911
form$	6723 7633 2000
formal$	2875
formally$	2815
formed$	2000
forming$	2000
forms$	2000
forty$	6971
forwar	1810 1987
forward$	5170
forwarded$	8060
foster	2841
foster$	856 8169 5280 8189 8221 2414 5964 5992
fostered$	5964
fought$	3645
foul$	2389
found$	2 3881 835 837 2213 2356
foundation$	7177 7178 7179 5634
four	8018
four$	6762 1167 7190 7191 7192 7193 7194 7195 4457 5097 1992 8019 2002 2010 8038 8041 5152 8081 2644 5838
fourteen$	948 949 950 951
fragment$	5141
frame$	7146 7147 7148 5590
frames$	7146 7147 7148 5590
fraternise$	2279
fraternised$	2279
fraternises$	2279
fraternising$	2279
freckled$	1148 2492 2937
freckles$	2938
freckly$	2937
free$	6184 6185 6186 6187 6188 6189 6190 6191 3304 6397 6398 2172 5385
freely$	6397 6398 376 7711 7712 7713 7714 5384 5385 2263
frequent$	308 309 2238 2322
frequently$	307
friend	7827 1864 1865 1908 1916 7944 5062 7962 8018 2022 8084 5819 5985
friend$	6818 6832 6833 6834 6835 6836 6837 7138 7141 5431 5489
friends$	3124 6076 175 6236 221 3518 3522 3523 3542 503 3662 3792 670 671 672 6818 6832 6833 6834 6835 6836 6837 7138 7141 7329 7330 7331 7332 7333 4440 4441 4442 4457 4466 4507 7452 4699 4700 4701 4702 4703 4704 4750 7682 7690 7691 7692 7693 7694 7695 7696 5031 5039 5097 1980 1992 8019 2002 2010 8038 8041 5145 5152 2055 8081 5347 5431 5489 2374 5708 5713 5838
friendship$	656 657 3804 5431
friendships$	3 4 5 6 7 8 9 3153 656 657 5431
frighten$	7122 7123 7124
frightened$	7086 7087 7088 1102 1103
fringe$	7229
fringes$	7229
fritter$	2601
frittered$	2601
frittering$	2601
fritterred$	2601
fritterring$	2601
fritters$	2601
frizzy$	2486 2507
from	1940 5737
from$	3627 3628 6535 6536 6805 3952 4107 4138 4197 4219 7138 7141 1201 7276 7862 7884 7905 1929 5063 2008 5167 5181 5244 5245 8191 2208 5640 5679 5828 5910 2793 5942 6012
fruitful$	7960
frustrating$	4805 7706
ft$	7150 7151 2471
full$	3246 974 2511
fully$	875 974 1052 1055 2449
fumble$	2947
fumbled$	2947
fumbles$	2947
fumbling$	2947
functi	1911 5911
function$	924 925 926 927 928 929
functioned$	924 925 926 927 928 929
functioning$	924 925 926 927 928 929
functionned$	924 925 926 927 928 929
functionning$	924 925 926 927 928 929
functions$	924 925 926 927 928 929
fund$	7598
funding$	5724
funds$	5977
furthe	1812 1924 2684 5819
further$	4935 1915 2644
furthered$	1915
furthering$	1915
furthers$	1915
futile$	2544
gain$	6439 6440 3967
gained	2102
gained$	5225
gallery$	5132
gambling$	8117
game$	3474 471 6895 6923
games$	471
gaming$	6341 6342 6343 471
gang	7832 1812 7836 4940 4948 4949 4950 1828 1829 7872 1863 1877 7923 1916 7940 5088 5107 1985 8009 8010 8015 1999 8023 2012 2016 5140 8040 2030 2049 5769 5794 5800 5801
gang$	3337 6270 6274 6284 6292 6315 6658 6679 6698 6749 867 4935 7840 1820 5000 7901 5018 5019 7933 7934 5039 7980 5084 1970 5120 1998 8028 5131 2041 5356 5357 2291 2365 2409 2630 2643 2647 2665 2669 2673 5797 2704 2909 2978
gangling$	2937
gangly$	2937
gangs$	6270 6274 6284 6292 6658 6679 6698 6749 7840 1820 7934 5120 5131 5356 5357 2291 2669 2670 2704 2909 2978
gangsta$	6699 5415 2910
gangstas$	6699 5415 2910
gangster$	6699 689 5415 2910
gangsters$	6699 689 5415 2910
gap	5737
gap$	7741
gaps$	7741
gather	5090 8080 5737 2615 2653
gather$	6891 4884 1803 7876 5122 5588
gathered$	6891 1803 5122 8074 5588
gathering$	6891 1803 7990 5122 5588
gatherred$	6891 5588
gatherring$	6891 5588
gathers$	6891 1803 5122 5588
gaudy$	2523
gaunt$	2937
gave	1810
gave$	140 141 142 143 144 145 146 231 1105 1106 1545 1550 1655 1656 1657 1658 1659 4816 5342 2791
gbh	5335
gbh$	8235
gcse$	5943 2829 5953 2831 2836
gcses	5261
gcses$	8161 5943 5953
gdpr$	7724
gear$	7219 7220 7221 5646 5652
genera	2615
general$	1253
generator$	2026 5841
generators$	2026 5841
gentleman$	7014 7015 7016
get	4996 2001
get$	37 38 6078 3179 3282 6212 6243 6244 6396 6439 6440 449 450 3647 6641 6643 662 682 708 709 710 711 712 713 714 715 716 717 3885 3886 802 816 817 818 819 820 821 3967 3969 6927 959 963 4086 964 965 966 967 970 971 972 973 7075 7076 1128 7304 7305 4460 7388 7389 7390 1679 4866 1759 1760 8043 5157 2105 2261 2262 5386 2314 2318 2367 2368 2378 5667
gets	2766
gets$	37 38 449 450 662 682 708 709 710 711 712 713 714 715 716 717 3906 802 816 817 818 819 820 821 6927 959 963 4086 964 965 966 967 970 971 972 973 1128 4497 1679 1759 1760 8043 2105 2110 2116 2144 2262 5386 2314 2318 2367 2368 2378 2735 2815 2817
getting$	37 38 6396 662 3913 3914 7388 7389 7390 4492 7411 1679 1759 1760 2105 5667
gift$	6176 6177 6360 6361 6362 6363 6364 6365 6366 6367 6372 6375 6400
gifts$	6176 6177 6360 6361 6362 6363 6364 6365 6366 6367 6372 6375 6400 6649 6650 6675
gilet$	7219 7220 7221 5646
gilets$	7219 7220 7221 5646
ginger$	4280 2486 2507 2937
girl	8018 5313 5338
girl$	175 221 6818 6832 6833 6834 6835 6836 6837 4472 4473 4947 5097 1992 8019 2002 2010 8038 8041 5152 8081 8238 2285 5430 2315 5489 2374 5613 5838
girlfr	8181
girlfriend$	6380 8165 8187 8200 5377 5378
girlfriends$	6380 5377 5378
girls	4931 4939 7881 7883 4984 1864 1865 1908 8018 2022 8084
girls$	6076 175 221 3518 3522 3523 3542 503 3662 3792 670 671 672 6700 6727 6763 6818 6821 6832 6833 6834 6835 6836 6837 6852 4144 4145 4146 4147 7329 7330 7331 7332 7333 4440 4441 4442 4457 4466 7373 4507 7452 4699 4700 4701 4702 4703 4704 4749 7664 7682 7690 7691 7692 7693 7694 7695 7696 5031 5097 1980 1992 8019 2002 2010 8038 8041 5145 5152 2055 8081 5358 5430 5489 2374 5613 5708 5713 5838
give	1810
give$	140 141 142 143 144 145 146 231 904 4218 1105 1106 7278 7284 7298 4615 1545 1655 1656 1657 1658 1659 4945 5659
given	5153 5156
given$	1105 1106 1319 7569 7570 7571 7572 1550 1655 1656 1657 1658 1659 7894 2106 2110 2116
gives$	140 141 142 143 144 145 146 231 1105 1106 1545 1550 1655 1656 1657 1658 1659 5095
giving$	140 141 142 143 144 145 146 231 1105 1106 1545 1655 1656 1657 1658 1659 5095
glad$	147 148 153
glamour$	6649 6650 6675
glasses$	5641
glean$	1803
gleaned$	1803
gleaning$	1803
gleans$	1803
gloves$	5641
glued$	1422
go$	3180 6081 3182 3183 6122 3317 3318 3319 3320 6221 6241 6243 6244 3359 3361 3362 257 258 259 260 261 262 286 289 292 293 3419 3422 3430 311 312 6396 378 379 380 6405 6406 6407 6408 6409 6443 6444 6445 6519 6599 6641 6643 628 650 844 845 846 1203 1212 7251 7278 7284 7298 7304 7305 1298 7411 4885 5159 2261 2262 5386 5659 2853
goad$	2283
goadded$	2283
goadding$	2283
goaded$	2283
goading$	2283
goads$	2283
goal	2018
goal$	1960 8052
gobby$	2923
goes	8043
goes$	257 258 259 260 290 292 293 3430 311 312 378 379 380 628 650 844 845 846 1203 1212 1314 7411 7866 5159 2086 2178 2204 2261 2262 5386 2766 2853
going$	6142 6251 3353 257 258 259 260 285 292 293 3418 3421 3428 3429 3430 311 312 365 6396 378 379 380 6405 6406 6407 6408 6409 6443 6444 6445 650 844 845 846 4071 4073 4074 1203 1212 4398 1276 1277 1278 1279 4403 1285 1286 1287 7411 1872 2204 2261 2262 2797 2853
goings$	5142
gold$	2496 5641
gone$	3348 257 258 259 260 261 262 292 293 3430 378 379 380 6410 6411 3519 6425 6426 6427 6431 3641 650 5159 5247 2261 2262 5386 2797
good$	3187 3197 282 3806 6755 4027 4099 1031 4490 4722 4893 2475
goods$	5851
gorgeous$	2937
gormless$	2923
got	8105
got$	37 38 6410 6425 6426 6427 6432 457 458 662 849 1152 1162 1163 1164 1165 1206 7501 7502 7503 7504 1679 1759 1760 2144 2261 2262 5386 2408 2508 2514 2770 2815 2817 2818 2872
gown$	7211
gowns$	7211 7233
gp	5197 2088
gp$	8097 5211
gps	2209
gps$	5332
grade$	5952 5954 2953
graded$	801 804 7887 2616 2953
grades	8160 5261
grades$	8161 5952 5954
graffiti$	8055
gran	8169 5280 8182 5283 2164 8192 8193 2190
gran$	8180
grandf	8169 5280 8182
grandfather$	8180
grandm	8169 5280 8182
grandmother$	8166 8180
grandp	8169
grante	2880
grasp$	6599 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 3718 3719
grass$	7733
gravitate$	635 636 637 638 639 640 641 642 643 644 645 646 647
gravitated$	635 636 637 638 639 640 641 642 643 644 645 646 647
gravitates$	635 636 637 638 639 640 641 642 643 644 645 646 647
gravitating$	635 636 637 638 639 640 641 642 643 644 645 646 647
greasy$	1148 7184 2486 2492 2507
greater$	960
greed$	6206 6207 6208 6209 6210 6211 6489 6649 6650
green$	7038 7039 7040 5565 2487 2507
grew$	1147 2491
grey$	7184 1199 2507 5641 2523 5790
grip$	7702 7777 7778 7779 7780 2017 5722
grips$	2017
groomed$	6058 6060 6608 6609 6610 6611 6612 6613 6614 6615 6616 6617 6618 6619 5604
groomer$	6315 6570 6708 689 5435
groomers$	6315 6570 6708 689 5435
grooming$	6485 6486 5412
gross$	2557
grounds$	1926 2186
group	7827 4931 7860 7877 7879 7881 7883 4984 7885 1864 1865 4993 1908 7936 1916 7940 7944 5062 7962 5065 5066 8018 5140 8040 2022 8084 5746 2655 2657 5800 5801 5813 5819
group$	6076 175 221 3518 3522 3523 3542 3579 503 3662 3792 670 671 672 6702 6704 6724 720 6818 6821 6832 6833 6834 6835 6836 6837 6852 3959 3960 867 6959 1108 1109 7329 7330 7331 7332 7333 7336 4440 4441 4442 4445 4446 4457 4466 7373 4507 7452 4699 4700 4701 4702 4703 4704 7618 4743 4745 7681 7690 7691 7692 7693 7694 7695 7696 4798 7771 7772 4875 4964 1842 7893 1877 7908 5031 7934 5039 7957 5059 7965 7977 7988 5097 1980 8007 5108 1992 8019 8020 8021 2002 2010 5135 8038 8041 5145 5152 2041 5172 2055 8081 5186 8089 5191 5430 5489 2374 5541 5708 5713 2638 2657 5783 5838
groups$	6702 6704 6818 6821 6832 6833 6834 6835 6836 6837 7934 8021 5489 5783
grow	1973
grow$	1147 2491
growing$	1147 2491
grown$	357 6385 6934 915 4041 6943 4048 4049 4050 4051 4058 4064 4065 4066 6968 6969 6970 6975 6976 6977 6978 6984 4087 4089 4090 4091 4092 4093 4097 6998 6999 977 994 7019 1000 1001 4126 7027 7028 4132 4133 1021 4171 4174 4216 1114 1147 5557 2457 2491
grownups$	6947
grows$	1147 2491
grubby$	2516 2523 2937
guaranteed$	1282 1283 1284 2538
guard	1830 4989 5146 2027
guard$	3272 6357 1806 7830 4953 1860 7889 8046 2028 2033 2034 8059 2053
guardi	5968
guards$	3272 6357 1806 7830 4953 1860 7889 1995 8046 2028 2033 2034 8059 2053
gucci$	5641
guessed$	6557 6558 3659 3660
guidance$	6635 6636 6637 6638 6639 7094 7105 7487 7488 7489 7490 7491 7492 5407
guilt	7903 5018
guilt$	7753 7918 2592 5719
guilty	2893
guilty$	472 473 5050 2893 6016
gullible$	532 7038 7039 7040 2271 5565 2923
gum$	2801
gun	8236
habit	5901
habit$	6069 5350 5351
habits$	6069 5350 5351
habitual$	308 309 5131 2238 2309 2319 2649
habitually$	307
had	2069 2095 2103 2104 2766
had$	124 125 158 329 332 3510 3511 3512 3515 3516 395 396 397 398 399 400 401 407 408 409 410 411 445 488 490 766 849 7138 7141 1152 1162 1163 1164 1165 1206 7421 7422 1414 1456 1457 1458 1459 1461 1462 1463 4598 1482 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1494 1495 1496 1520 1528 4708 7609 1785 1786 2080 2089 5218 5226 5227 2110 2111 2113 2116 2408 5588 2508 2514 2560 5768 2735 2793 2812 2869
hair$	7170 7172 7173 7174 7229 7245 5617 2497 5630 2509
haircut$	7172 7173 7174 7229 5630 2509
haircuts$	7172 7173 7174 7229 5630 2509
haired$	5601 5609
hairstyle$	7172 7173 7174 7229 5630 2509
hairstyles$	7172 7173 7174 7229 5630 2509
hairy$	2937
half$	4338 5155 2569
halfway$	5653
halluc	3006
hand	1987
hand$	144 145 146 4021 4022 4023 901 4198 7099 7100 7101 7176
handded$	144 145 146
handding$	144 145 146
handed	5153 5156
handed$	144 145 146 5695 5696 5823
handful$	722 3845 723 3846 724 3847 725 3848 6843 5441
handing$	144 145 146 5762
handl	5740
handle$	6782 4003 4014 4148 4149 4150 4153 4154 4156 4157 4160 1051 7075 7076 2017 2445
handled$	1051 2445
handles$	1051 2445
handli	7922
handling$	4148 4149 4150 4153 4154 4156 4157 4160 1051 1719 1720 1721 1722 5335 2445 5704 2998
hands$	144 145 146 4021 4022 4023 901 7176 7610 7718
handse	5102
handset$	1845 7869 8002 2628
handsets$	1845 7869 8002
handsome$	2937
hang	8043
hang$	6212 6241 6243 6244 6255 6405 6406 6407 6408 6409 6443 6444 6445 653 6891 1208 1209 1210 1212 5588 2734
hanged$	6891 5588 2734
hangged$	6891 5588
hangging$	6891 5588
hanging$	6142 6251 6405 6406 6407 6408 6409 6443 6444 6445 653 6891 5588 5653 2734
hangs$	653 6891 1208 1209 1210 1212 5588
haphazard$	7742 7743 7744 7745
happen$	6143 6144 6145
happened$	3528 3529 6435 6436 481
happens$	479
happy$	147 148 153 3277
harass$	663 2282
harassed$	663 2282
harasses$	663 2282
harassing$	663 2282
hard	2014
hard$	739 740 759 760 761 762 763 764 3942 6885 903 5137 8083 2454 2488
harden	5842
hardened$	2309 5527 5576 2932
harder	1889
harder$	3614 759 760 761 762 763 764 7476 5012
hardest$	759 760 761 762 763 764
hardly$	1046 1047 1084 4207 1085 1086 4308 1482 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1495 1496 1553 1598 1599 1600 2114 2124 2436 2437 2442 2450 2560 2789
harm$	6023 6024 3549 3550 6485 6486 6495 6496 6572 6573 6608 6609 6610 6611 6612 6613 6614 6615 6616 6617 6618 6619 6631 6632 6633 6634 4801 7741 5131 5307 8207 2207 8235 5387 2643 2647 2649 2670 5853 5878 2756
harmed$	5878 2756
harmer$	5447
harmers$	5447
harmful$	3187 6277 679 680 681 2228 2308 2649
harming$	5878 2756
harms$	5878 2756
has	2069 8105 2083 2766
has$	3129 3131 329 445 3622 766 849 7138 7141 1152 1162 1163 1164 1165 1206 1290 4519 7421 7422 1414 4598 4602 1482 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1495 1496 1519 1527 5016 2080 5206 2110 2111 2113 2116 2209 2408 5588 2508 2514 2560 2735 2793 2812
hat$	5641
hats$	5641
have$	3130 3132 3276 3331 3345 3349 329 332 3535 445 487 3617 3623 3637 3642 3653 3654 3657 3658 6694 766 849 6891 1152 1162 1163 1164 1165 1206 4393 4402 7304 1290 4470 4519 7421 7422 1414 7459 7460 7461 7462 4563 7467 7468 7469 4572 4578 4598 4616 1521 4890 4891 2408 5588 2508 2514 5682 5768 5815 5833 2793 2812
having	2104 2766
having$	329 332 1152 1206 2089 5227 2111 2508 2735
havoc$	5468 5469 5470
hawk$	336 2249
hawked$	336 2249
hawking$	336 2249
hawkked$	336 2249
hawkking$	336 2249
hawks$	336 2249
hazel$	2487
he$	3193 3495 3518 3522 3523 3541 503 6560 669 3792 670 6693 671 672 6894 7329 7330 7331 7332 7333 4440 4441 4442 4444 4579 7483 2815
head$	6448 6450 4025 995 996 997 998 999 4300 4322 4323 4324 1202 7722 1700 7964 5628 2605 3073
headed$	5502 5600 5694
heading$	2104
heads$	6448 6450 4025 1609 7722 1700 5554 5567 5626 5627
headscarf$	5641
headscarves$	5641
health	5223 5240 8181
health$	5197 8103 8104 5205 8110 5213 8123 2761 5885
healthcare$	5241
healthier$	3187
healthy$	3197
hear$	6697 2751
heard$	878 2185 2753
hearin	8124
hearing$	2185 2752 2757 2795 6008
hearings$	6008
hears$	2751
heart$	5192 8103 2760
hearted$	5692
heartless$	2923 2944
heatin	2173
heating$	5296
heavier$	2467
heavil	5196
heavily$	1135 8096 8116 2468
heavy	2014
heavy$	5137 2467 2469 2511 2573
heavyset$	2936
heed$	6198 6599 3735 3736 3737 3738 3739 7573 7574 7575 7576 7577 7578 7579
heeded$	6410 6418
heels$	7235 7236 7237 7720 5641
height$	7146 7147 7148 5590
held	5737
held$	907 7569 7570 7571 7572 1735 7846 1848 8025 2062
helicopter$	2707
help	1827 1927 1989
help$	3163 83 90 91 3694 6606 6607 6782 6796 4013 7094 7102 7103 7104 7105 7110 7111 7112 7113 7114 1249 1250 1251 1252 7278 7284 7298 7338 7359 7388 7389 7390 7396 7598 7607 1719 1720 1721 1722 7765 1915 1931 1960 2038 2048 8151 5396 5397 5460 5656 5659 5667
helped$	90 91 6598 6797 7283 7289 7294 7297 7303 7371 7374 7375 7376 7377 7378 7842 1915 1931
helpful$	7842
helping$	90 91 3695 7388 7389 7390 4491 1915 1931 5667
helpped$	90 91
helpping$	90 91
helps	1927
helps$	90 91 1915 1931 1960 2038 5668
hepatitis$	3063
her	4939 4964 1877 2101 5231 2123 2143 5268 8199 2198 8242 2222 5939 2880
her$	6026 6027 19 3170 3174 6075 54 55 58 62 3209 161 168 169 171 3297 175 3306 3307 3308 3309 3310 3311 221 6258 3369 3459 3538 3579 466 467 3596 498 6528 6531 3670 3673 6626 6630 3731 3823 6745 3959 3960 6898 883 4037 4039 4253 4254 4255 1161 1194 4330 7391 4545 4740 7691 7692 7693 7694 7695 7696 4818 4820 4822 4829 7736 7802 5000 2074 5200 5201 5212 5215 8120 5224 5233 2112 5246 2138 5266 2157 2158 5282 2160 8190 5292 5298 5304 8215 5321 5334 5340 5345 2252 2265 2374 2520 2521 5708 5861 2762 2764 2804 2859 2860 5989 2875 2883
heritage$	4290 4291 4292 4295
heroin	8236 5343
heroin$	7880 5216 8128 8243 5359
herself$	3123 3125 6026 6027 3154 3155 33 3157 3158 3159 3160 3161 39 6063 6064 3165 3166 6203 3433 6446 6447 6449 3561 3562 3563 3564 3565 3566 3567 3568 3570 3571 6474 6475 6488 3597 3598 3599 3600 6501 6502 6503 6504 6505 6506 6507 3610 3611 3612 3613 6514 3671 3675 553 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 3690 3691 6592 6593 6594 6595 6596 6597 3845 3846 3847 3848 6756 843 6914 6915 6916 6917 6918 6919 6920 4080 4081 7048 7049 7050 7051 7052 7053 7054 7055 7056 7057 7058 7059 7060 7061 4162 7068 4854 5193 5267 5346 5371 5372 5568 5569 5857 5879
herselves$	5193 5857 5879
hid$	1211 1701
hidden$	1211 7846 5654
hide	4996 1894
hide$	6152 1211 1701
hided$	1701
hides	1894
hides$	1211 1701
hiding	1894
hiding$	1211 1701
hierar	8023 5788 5792 5794 5800
hierarchy$	7933 2968
high$	44 794 795 3924 3925 3926 3927 3928 3929 3930 3931 7411 4705 2572 2730
higher$	794 795 2790
highest$	794 795
highlights$	5631
highly$	2014 2449
hijab$	5641
hijabs$	5641
him	4939 5231 8199 8242 5939
him$	6026 6027 6075 3254 3261 3262 3263 3266 6317 6320 3579 6540 3959 3960 7391 4740 7691 7692 7693 7694 7695 7696 5708 5861 5989
himself$	3123 3125 6026 6027 3154 3155 33 3157 3158 3159 3160 3161 39 6063 6064 3165 3166 6203 3433 6446 6447 6449 3561 3562 3563 3564 3565 3566 3567 3568 3570 3571 6474 6475 6488 3597 3598 3599 3600 6501 6502 6503 6504 6505 6506 6507 3610 3611 3612 3613 6514 3671 3675 553 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 3690 3691 6592 6593 6594 6595 6596 6597 3845 3846 3847 3848 6756 843 6914 6915 6916 6917 6918 6919 6920 4080 4081 7048 7049 7050 7051 7052 7053 7054 7055 7056 7057 7058 7059 7060 7061 4162 7068 4854 5193 5267 5346 5371 5372 5568 5569 5857 5879
himselves$	5193 5857 5879
his	4964 1877 2101 2123 2143 5268 2198 2222 2880
his$	19 3170 3174 54 55 58 62 3209 161 168 169 171 3297 175 3306 3307 3308 3309 3310 3311 221 6258 3369 3459 6381 3538 466 467 3596 498 6528 6531 3670 3673 6626 6630 3731 6745 6898 883 4037 4039 4253 4254 4255 1161 1194 4330 4545 4818 4820 4822 4829 7736 7802 5000 2074 5200 5201 5215 8120 5224 5233 2112 5246 2138 5266 2157 2158 5282 2160 8190 5292 5298 5304 8215 5321 5334 5340 5345 2252 2265 2374 2520 2521 2762 2764 2804 2858 2859 2875 2883
histor	1812
historic$	4935
history$	2183 2186 5433 5884 5984 6015
hit	2166 8208 8213
hit$	1790 5289
hiv$	3062
hold	1894
hold$	6077 6785 4028 906 907 4035 4036 1735 4938 5016 5162 2063
holdin	5002 7909 1894 8030 5336
holding$	907 7098 7902
holds	1894 8030
holds$	907 1735 5016 5162 8077
holmes$	7871
home	5280 8185 8189
home$	6248 6288 6289 6419 6420 6541 843 3978 7037 1789 7870 7884 5165 8168 8175 8179 8180 8190 8196 8197 8204 8207 8211 2191 8220 8231 2605 2826 5950 5962 5964 5973 2857 5981 5983 5990
homele	8213
homeless$	3106
homelessness$	3106
homes$	6288 6289 7870 5165 8202 5992
honest$	3633 6534 7283 7289 7294 7303 7371
hood$	1195 7234 5641 2522 5790
hooded$	2464 2523 5790 2937
hoodie$	7219 7220 7221 7229 5641 5643 5646 2940
hoodies$	6890 3991 7219 7220 7221 7226 7227 7228 7229 7231 7239 5641 5643 5646 2940
hoodlum$	2911
hoodlums$	2911
hoodrat$	2911
hoodrats$	2911
hoods$	6890 3991 1195 7226 7227 7228 7231 7234 7235 7236 7237 7239 5641 5643 2522 5790
hoody$	7219 7220 7221 5646
hooligan$	2911
hooliganism$	2911
hooligans$	6759 6760 6761 2911
hoot$	7568
hoots$	7568
hope$	4432 8008 5669
hopeless$	3838 1315 1316 2327 2366 2369 2923 2944
hopelessly$	2944
hoper$	6736 6741 6742 6743 5442 5451
hopers$	6736 6741 6742 6743 5442 5451
hopes$	8008
hoping$	8008
hopings$	8008
horde$	677 678
hospit	5210 2088 8213 2207
hospital$	8109 8110 5211 8122 5330 2605
hospitalised$	3055
hospitalized$	3055
hostel	5278
hostel$	8178
hostile$	773 774 775 776 777 6815 6816 1934 2371 2921
hostility$	6850 6851 829 830 5497
hot	5092 5127 2722
hot$	2173 2379
hotel$	6307 6308 6309 6310 3411 3412 3413 3414
hothead$	5441
hotheads$	5441
hotspot$	7992 8027 2713 5845
hotspots$	7992 8027 5845
hour$	2140
hours$	8151 2129 2140 8241 5724
house	5280 8185
house$	6307 6308 6309 6310 3411 3412 3413 3414 7012 7037 7043 7870 5165 5175 8180 8190 8196 8204 2191 5962
househ	5280
household$	7012 7037 7043 8180
houses$	7870 5165 8202
housin	8181
housing$	5970
how$	6531 6892 4151 4152 1037 5392
hub$	7833 7988 8007 5108 5135 5172 5827
huge$	3168
hulking$	2937
hung$	6430 653 1208 1209 1210 5653
hungry$	5528 5976
hunt$	628 3751 629 630 631 632 633 634
hunted$	628 3751 629 630 631 632 633 634
hunting$	628 3751 629 630 631 632 633 634
hunts$	628 3751 629 630 631 632 633 634
huntted$	628 3751 629 630 631 632 633 634
huntting$	628 3751 629 630 631 632 633 634
hurt	2166 8208
hurt$	6058 6060 6477 7306 5289 2756
hurted$	2756
hurting$	2756
hurts$	2756
husband$	8165 8187 8200
hygien	5223 8124
hygiene$	8123
hyper$	2245 2923
hypersexual$	2906
hypersexualised$	2906
hypocritical$	2944
hysterical$	2923
i$	1733
ic	2667
ic$	1118 2466
ic0$	2935
ic1$	2935
ic2$	2935
ic3$	2935
ic4$	2935
ic5$	2935
ic6$	2935
ic7$	2935
ic8$	2935
ic9$	2935
idea$	6164
ideas$	6163
identi	1817 7851 7874 1874 1877 1879 1918 7954 1972 5788
identical$	2523
identically$	1134 2489 5640 5642
identified$	686 1850 5000 2200 2644 5768 2649 5790
identifies$	7886 1947
identify$	7876 7886 1947 2007
identifying$	1947
identity$	1824
idle$	5520 2923
idly$	4713 5687
iep$	3094
ieps$	3094
ies$	7011
if$	382 383 384 385 386 387 388 389 390 391 392 393 394 6428 6429 418 419 420 421 422 1460 1585 1586
ignorance$	2944
ignorant$	2923 2944
ignore$	6212 6241 6243 6244 666 667 7411 1711 1712 7763 2284 2534 2590 2591 5721
ignored$	666 667 7268 7269 7270 7271 7411 1711 1712 7767 7768 7769 7770 2284 2534 2582 5709 2590 2591 5721
ignores$	666 667 7411 1711 1712 2284 2534 2590 2591 5721
ignoring$	666 667 7411 1711 1712 2284 2534 2590 2591 5721
ill	8213
ill$	67 68 1175 1197 2394 2396
illegal$	6277
illnes	5192 5197 8181 8183
illness$	8092 8097 5916
image$	6344 3472 3473 351 352 7128 4892 7829 4930 1808 5091 2023 2036 8076
images	1986 5109 5110
images$	6344 3466 344 6368 3472 3473 351 352 7128 7829 4930 1808 7852 7853 5091 1984 2023 8056 2036 8076
immaculately$	1134 2489
immature$	2923
immaturity$	6206 6207 6208 6209 6210 6211 3621 499 500
immigration$	8181 2854
imminent$	7961
immuni	3074
impact$	7355 7356
impair	5192
impaired$	5918
impairment$	8092 5880 5916
impetigo$	3086
implicated$	247 248 249 250 2200
important$	1960
impos	1924
imposing$	2467 2937
imposs	1889
impossible$	759 760 761 762 763 764 1315 1316 5012 2544
impression$	6164
impressionable$	2923
impris	8181
impulse$	3727
impulsive$	2923
in	5264 2148 2766
in$	94 3242 6152 3354 3370 3374 3377 3386 3389 3390 3391 345 3477 3478 3479 3481 6606 3785 3798 3812 3880 3952 3961 3993 7026 1067 7138 7141 4259 4276 4277 4278 7225 4326 4331 4335 4339 1217 1218 1219 7380 7387 4518 4549 7540 4823 7786 4971 7902 7905 7918 1944 5163 5189 5190 5220 5222 5247 5254 5268 5270 5271 5302 5327 2208 2276 2416 5541 5632 5640 5642 5666 5679 2607 5768 2768 5923 5963 5967 6005
inability$	3298 176 177 178 179 180
inaction$	3590 7797 5725 5727
inadequacy$	2944
inadequate$	2944
inadequately$	2944
inappropriate$	6277 3444 2280 2371 2523
inappropriately$	1134 2489 5640 5642
inattention$	5725
incapable$	81 2542 5675
incessantly$	2943
incest$	8205
inch$	4115
incidents$	8055
inclination$	4480 7381 7382 7383 7384 7385 7386
include$	5768
income	8181
income$	5984
incompetence$	2944
incompetent$	2944
incompetently$	2944
inconsistent$	6801 6802 6803 6804 782 2363
incorrect$	2516
increa	1973 2684
indecent$	3444
indepe	5963
independent$	4129 4131 1113 5572 5585
index	5792
index$	5020 8031
indian$	4264
indica	4936 5737
indifference$	7797 5725 5727 2944
indifferent$	5675 2944
indisputably$	2943
indivi	7944 2022 5813
individual$	6818 6832 6833 6834 6835 6836 6837 7138 7141 1876 7944 8005 2118 5489 5542
individuals$	6676 6677 6678 6679 6818 6832 6833 6834 6835 6836 6837 7138 7141 1876 5070 5145 5489 5542
indulge$	254 255 256
indulged$	254 255 256
indulges$	254 255 256
indulging$	254 255 256
ineffective$	2944
ineffectual$	2944
inept$	2944
ineptitude$	2944
inevitable$	1317
inevitably$	5676 2943
inexcusable$	4805 7706 2944 2945
inexcusably$	2944
inexplicably$	2946
infamous$	741 742 743 744 745 746 747 748 864 2418 2925
infect	5192
infection$	8092 5916
inflicted$	5390
influe	7940
influence$	6703 5431
influenced$	6058
influences$	6703 5431
influential$	8044
inform	1927 1989 5737 2684
inform$	1804 7839 1825 1826 1915
informant$	2954
informants$	2954
information$	3635 7612 4738 1719 1720 1721 1722 4926 7838 7839 1818 8022
informed$	3304 1915
informing$	1825 1826 1915
informs$	1825 1826 1915
inhale	5197
inhaler$	8097 3019
inhalers$	3019
initiative$	2694
injection$	8133
injections$	8133
injunc	5112
injunction$	7970 8012 8047 8070 8240 5824
injunctions$	7970 8012 8047 8070 5824
injuri	5197
injuries$	8097
injury	5192 5197
injury$	8092 8097
inner$	1121
innocent$	7006 7007 7008 7009 5560
innocents$	7001 7002 7003 7004 7005 5559
inpatient$	3056
inquiry$	7907
insane$	5490
inside$	6152
insight$	5398
insist$	228 229 230
insisted$	228 229 230
insisting$	228 229 230
insists$	228 229 230
insistted$	228 229 230
insistting$	228 229 230
insolent$	2923
insomnia$	3066
inspec	4948 4949 4950 1828 1829 1863
inspector$	1806 7848 7849 7850 4951 4952 4986 2037 5810
instagram$	313 3436 314 3437 315 3438 316 3439 317 3440 6341 6342 6343
instead$	7773 7775
instigator$	5774 2912
instigators$	5774 2912
institutional$	2557
instructed$	1821 1867 5150
instructions$	5407
insulin$	3021
integrated$	2664
intel$	2950
intell	7872 5788 5792
intelligence$	7612 7832 4933 7835 7855 5019 7997 5134 2614 5738 2616 2704 2949 2973 2990
intended$	1960
intens	2014 2684
intensive$	5137 2870
intent	2018
intent$	8235 6017
intention$	4480 7381 7382 7383 7384 7385 7386
intentions$	4480 7381 7382 7383 7384 7385 7386
interc	4992 3002
intercepted$	7892
intercourse$	5364
interest$	7359 4480 7381 7382 7383 7384 7385 7386 7573 7574 7575 7576 7577 7578 7579 4683 4684 4685 4686 4687 4871 7777 7778 7779 7780 1818 7899 2048 5722
interested$	4487 4640 4836 4915
internally$	2815
internet$	313 3436 314 3437 315 3438 316 3439 317 3440 6341 6342 6343 2255
interr	4968
interrogated$	7868
interv	1874 2205
intervene$	7598 7762 7765 7948
intervened$	7608
intervention$	6796 8229 5656 6011
interventions$	6796 1249 1250 1251 1252 5656
interviewed$	1905 2201
intimate$	3444
intimidate$	663 2282
intimidated$	663 2282
intimidates$	663 2282
intimidating$	663 6885 2282 2371 2488 2921
into	2148 2615
into$	6061 6079 6152 3380 3381 3382 3384 3878 2008 5271 2208
invariably$	2943
invest	1919 7954 5171 8176 5326 2693 2980
investigate$	7598 7765
investigation$	7938 7950 8071 8225 8226
investigations$	7938 7950
invincible$	2932
invitation$	4368 1246 1247 1248
invitations$	4368 1246 1247 1248
invite$	6042 6043 434 435 2264 2268
invited$	6042 6043 434 435 2264 2268
invites$	6042 6043 434 435 2264 2268
inviting$	6042 6043 434 435 7388 7389 7390 2264 2268 5667
involv	7903 7923 5769
involved$	6058 6060 247 248 249 250 251 252 253 675 757 7766 5002 8014 5116 2200 5414
involvement$	247 248 249 250 675 5018 5414
involving$	7924
iq$	3077
irish$	4264
irresponsible$	52 53 3187 495 2227 2270 2944
irresponsibly$	2900 2944
is	1911 5174 8105 2750
is$	3195 173 174 449 450 682 708 709 710 711 712 713 714 715 716 717 766 771 3901 3906 802 816 817 818 819 820 821 959 963 4086 964 965 966 967 970 971 972 973 982 7138 7141 1128 4314 1216 1238 4372 4435 4519 1434 1435 4842 1727 1728 7789 7812 4946 4987 5061 5068 5136 2107 2146 5312 2211 2314 2318 2352 2367 2368 2378 5588 5632 5633 2594 5768 2710 2758 2763 2770 2781 2797 2815 2817 2818 5960 2851 2855 2872 2874 2875 2879
isolated$	3818 3819 3820 3821
isolation$	6722 2131 5439
iss$	2870
issue$	6849 1805 4929 1807 5414 5495 5884
issued$	1805 4929 1807 7831 5156
issues$	6849 1805 4929 1807 5095 5414 5495 5884
issuing$	1805 4929 1807
it$	6389 6451 6452 6454 843 6892 4001 7089 7090 1288 7429 4579 7483 4622 4623 7602 7611 4800 1682 1683 7747 7748 4882 4905 5389 5478 5714
its$	3363 6286 469 3595 3672 7481 4725 4735 4818 4820 4822 7724 7725 4827 4829 4830 7736 7756 4858 4894 4895 7802 1789 4913 4921 4922 5032 5040 5304 2558 5707 2595 2604
itself$	3123 3125 3154 3155 33 3157 3158 3159 3160 3161 39 6063 6064 3165 3166 6203 3433 6446 6447 6449 3561 3562 3563 3564 3565 3566 3567 3568 3570 3571 6474 6475 6488 3597 3598 3599 3600 6501 6502 6503 6504 6505 6506 6507 3610 3611 3612 3613 6514 3671 3675 553 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 3690 3691 6592 6593 6594 6595 6596 6597 6756 6914 6915 6916 6917 6918 6919 6920 4080 4081 7048 7049 7050 7051 7052 7053 7054 7055 7056 7057 7058 7059 7060 7061 4162 7068 7629 4854 4855 5346 5371 5372 5568 5569
jacket$	7219 7220 7221 7229 5641 5646 5650
jackets$	7219 7220 7221 7229 5641 5646 5650
jail	5331
jail$	8164 8231
jailed	8183
jailed$	5342
jamaican$	4264
january$	6290
jeans$	7219 7220 7221 7235 7236 7237 1215 7242 5641 5646 2530
jeopardise$	10 2223 2224
jeopardised$	10 2223 2224
jeopardises$	10 2223 2224
jeopardising$	10 2223 2224
jeopardize$	10 2223 2224
jeopardized$	10 2223 2224
jeopardizes$	10 2223 2224
jeopardizing$	10 2223 2224
jeopardy$	6023 6024 6034
jewellery$	7219 7220 7221 5641 5646
job	8181
job$	7449 7536 7537 7538 7539 7552 7553 7554 7555 7556 7557 7558 7559 7560 7561 7623 7627 7634 5704
jobs$	7552 7553 7554 7555 7556 7557 7558 7559 7560 7561
jobsworth$	2944
jobsworths$	2944
joggers$	7219 7220 7221 7235 7236 7237 1215 7239 5641 5646 2530
join$	6212 6241 7306
joint	2684
joint$	2658
joke$	5703
journe	8018
judge$	4168 7762 2219
judged$	3190
judgement$	6556 5704
judgment$	6556 5704
july$	6290
jumper$	7219 7220 7221 5646
jumpers$	7219 7220 7221 5646
june$	6290
junkie$	2916
junkies$	2916
just$	3237 3241 3505 3509 428 6563 6564 6565 6566 843 1289 1302 1303 1304 1305
justice$	6887 6888 8003 8004 8228 5329
justification$	5702
juvenile$	2309 2312 2319 2934
juveniles$	2934
keen$	147 148 153 4920 8008
keens$	8008
keep	4996 2001
keep$	42 6122 3303 3322 6241 6243 6244 284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 485 486 6519 548 552 567 6599 654 4148 4149 4150 4153 4154 4156 4157 4160 7278 7284 7298 1467 1468 1469 1791 1804 1838 2237 5659
keeped$	6122
keeping$	6122 6251 284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 548 552 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 568 4148 4149 4150 4153 4154 4156 4157 4160 7637 1838 2237
keepped$	6122
keepping$	6122
keeps$	6122 284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 485 486 655 1838 5016 2237
kept$	284 287 294 295 296 297 298 299 300 301 302 303 304 305 306 6410 6418 6441 6442 485 486 1467 1468 1469 7608 7846 1838 2031 2132 2237 5721
ketamine$	5216 8117 8128 2778
key$	4827 7964 8001 8044 2644 2647 2649 2651
kg$	8125
kick$	7305 1710 2373
kicked$	1710 2166 2167 2373
kicking$	3869 1710 2373
kickked$	1710
kickking$	1710
kicks$	1710 2373
kid$	6818 6832 6833 6834 6835 6836 6837 5417 5430 5489
kids$	6700 6706 6818 6821 6832 6833 6834 6835 6836 6837 6876 7001 7002 7003 7004 7005 5358 5417 5430 5489 5534 5559
kill$	2734
killed$	2734
killing$	2734
kills$	2734
kilo$	8125
kilos$	8125
kind$	7091 7092 7093 7196
kinshi	2149
kinship$	5272
kissed$	3270 6394
kissing$	6400
kitted$	1176 1177 1178 2517
knew$	156 501 3625 3626 871 872 880 881 882 7427
knife	8236
knife$	6270 1948 5131 8235
knives	7826 7836 7909
knives$	1823 7896 7916 7917
knock$	653 1933
knocked$	653
knocking$	653
knockked$	653
knockking$	653
knocks$	653
know	1972
know$	156 3442 3615 3616 501 3625 3626 3629 3630 871 872 873 874 880 881 882 1028 7427 7520 7521 7851 1855 1907 1983 2007 2013 2021
knowing$	3245 123 156 914
knowingly$	6397 6398 376 5384 5385 2263
knowledgeable$	914
known	7865 1874 1877 1986 5109 5110
known$	3615 3616 6517 3629 3630 6557 6558 3659 3660 6666 6676 6677 6678 6679 741 742 743 744 745 746 747 748 864 3988 3989 4565 7847 5000 7901 1886 1911 1991 2003 2216 2280 2309 2313 2319 2419 2644 2647 2649 2709
knows$	156 501 3625 3626 871 872 873 874 880 881 882 1029 7427 2013
knuckle$	7176
knuckles$	7176
kudos$	6647
kurdish$	4264
label$	5652
labels$	5641 5652
labour$	5477
lac$	2411 2412 2924
lack$	48 597 598 599 600 601 602 603 604 605 606 607 765 852 1754 4878 4879 4880 2275 2323
lackadaisical$	2944
lacked$	597 598 599 600 601 602 603 604 605 606 607 2275 2323 2363
lacking$	597 598 599 600 601 602 603 604 605 606 607 7742 7743 7744 7745 2275 2323
lacks$	597 598 599 600 601 602 603 604 605 606 607 2275 2323 2363 2410
lad$	6818 6832 6833 6834 6835 6836 6837 5430 5489 5613
ladies$	1020
lads	7881 8018 2022 2655
lads$	6076 6153 6178 175 221 6292 6316 3518 3522 3523 3542 503 3662 6655 6662 6683 3792 670 671 672 6700 6763 6818 6832 6833 6834 6835 6836 6837 6852 4144 4145 4146 4147 7248 7329 7330 7331 7332 7333 4440 4441 4442 4457 4466 4507 7452 4762 7682 5097 1980 1992 8019 2002 2010 8038 8041 5145 5152 2041 2055 8081 5430 5489 2374 5613 5838
lady$	989 7014 7015 7016
lamentable$	2944
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4579 4584 4585 7752 7781 4908 2605
lands$	0 1
language$	5207
lank$	2507
lanky$	4280 2937
lap$	464
laped$	464
laping$	464
lapped$	464
lapping$	464
laps$	464
large$	4247 2467 2937
largely$	1727 1728 2594
larger$	2467
lashes$	5625 5631 5641
last$	4506 2134
late$	843 7411 7759 4860 8135
laugh$	609
laughed$	609
laughhed$	609
laughhing$	609
laughing$	609
laughs$	609
law$	722 723 724 725 731 733 2706
lawless$	2366 5490 2923
lax$	1613 1614 1615 1616 7742 7743 7744 7745 4860 2581
lay$	2697
layabout$	2911
layabouts$	2911
lazily$	2944
laziness$	2944
lazy$	1613 1614 1615 1616 4860 2512 2581 2923 2944
lead	1927 5808
lead$	6035 131 132 133 134 135 136 690 691 692 693 1006 1007 1008 1009 1010 1927 2684
leader	5788
leader$	7930 7964 8001 5414 5426 5773
leaders$	7930 7964 8001 5414 5426 5773
leadership$	7573 7574 7575 7576 7577 7578 7579 1719 1720 1721 1722 7777 7778 7779 7780 5414 2557 5704 5722
leadin	8030
leading$	131 132 133 134 135 136 690 691 692 693 1006 1007 1008 1009 1010 8044
leads	8030
leads$	131 132 133 134 135 136 690 691 692 693 1006 1007 1008 1009 1010 8077 2684
league$	4903
lean$	2467
learn	4944 1879 1972
learn$	6198 504 505 3629 3630 6599 7278 7284 7298 7325 7326 7327 7328 7362 7762 7844 2007 5659
learned$	3629 3630 1033
learning$	82 5252 2757 2759 2808 2810
learns$	7362
learnt$	3629 3630 1034
least$	4569 4675
leave	8043
leave$	0 1 3126 6053 31 32 34 6181 6198 6212 6241 6243 6244 311 312 6519 7278 7284 7298 7306 1576 1577 1578 1579 1580 1581 1582 1583 1584 1761 1762 5659 2600
leaver$	5965
leaves	2148
leaves$	0 1 3126 31 32 34 311 312 6521 1576 1577 1578 1579 1580 1581 1582 1583 1584 1761 1762 5271 2208 2600
leavin	2148
leaving$	0 1 31 32 34 311 312 1576 1577 1578 1579 1580 1581 1582 1583 1584 1761 1762 5271 2600 5762
led	5737
led$	6035 6036 6037 6053 6058 131 132 133 134 135 136 6521 6522 6523 690 691 692 693 5090 5513
left	2148 8183 5288
left$	0 1 3126 6053 31 32 34 6245 6410 6418 3543 6521 3640 1576 1577 1578 1579 1580 1581 1582 1583 1584 1761 1762 5271 8188 2208 5709 5721 2600 5768
leg$	7176 8101
leggings$	7219 7220 7221 7235 7236 7237 7242 5641 5646
legs$	7176 8101
length$	4273
less	1955
less$	511 4098 7535 1889 2450
lesson	5263
lesson$	82 84 85 7404 7405 7406
lessons$	82 84 85 6723 6861 8144 8147 8163 5363 5943
let	1827
let$	35 36 129 130 6410 6425 6426 6427 6430 6490 7278 7284 7298 7411 7614 7615 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 1627 1628 1629 1630 1631 1632 1633 1634 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1646 4770 4771 1761 1762 1782 1783 1784 1804 1825 1826 2038 5659 2600
leting$	1825 1826
lets$	35 36 129 130 6490 7411 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 1627 1628 1629 1630 1631 1632 1633 1634 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1761 1762 1782 1783 1784 1825 1826 2038 2600
letter$	7612 7703 7704 5713
letters$	7612 7703 7704 7747 7748 5713 5714
letting$	35 36 129 130 7411 1617 1618 1619 1620 1621 1622 1623 1624 1625 1626 1627 1628 1629 1630 1631 1632 1633 1634 1635 1636 1637 1638 1639 1640 1641 1642 1643 1644 1645 1761 1762 1782 1783 1784 2600
leukaemia$	3072
level	1955
level$	7091 7092 7093 8108 2136 5955
levels$	7091 7092 7093
liability$	722 3845 723 3846 724 3847 725 3848
liaison$	5364
liaisons$	5364
liar$	6741 6742 6743 5441 5442
liars$	6741 6742 6743 5441 5442
library$	4579 4584 4585 7752 7781 4908
licence$	8240 8245 6019
licences$	8245
lie$	508 509 7304 7407 7408 7409 7411 7433 7749 5715
lied$	508 509 7407 7408 7409 7427
lies$	3590 508 509 7407 7408 7409 7411 7427 7432 7749 7789 5715
life	5280 8221
life$	3134 6237 6962 7013 7017 7029 7030 7031 7032 7033 5183 8100 8180 2230 5356 5414 5420 5980
lifes$	5420
lifestyle$	3 4 5 6 7 8 9 3142 3153 6067 6069 6647 6649 6650 7029 7030 7031 7032 7033 5350 5351 5356 5414 5433 5434 2901
lifestyles$	6067 6069 7029 7030 7031 7032 7033 5350 5351 2901
lift$	6176 6177 6360 6361 6362 6363 6364 6365 6366 6367 6372 6375 6400 6404 7128 4608
lifted$	7495 7496 7497 4609 4631
lifts$	6176 6177 6360 6361 6362 6363 6364 6365 6366 6367 6372 6375 6400 6404 7128
light$	1148 7184 2467 2485 2486 2492 2507
lighter$	1148 2485 2492
like	4956
like$	6334 6335 624 625 3817 3859 3860 3861 6782 4047 935 4063 4075 4076 4077 4078 4079 6980 6981 4082 4349 7842 8008 5414 5579 5640 5642
liked$	624 625
likelihood$	1958
likely$	1814 1872 2313 2644
likes$	6334 6335 624 625 8008
liking$	624 625
limited$	597 598 599 600 601 602 603 604 605 606 607 6801 6802 6803 6804 782 2275 2363
line$	6282 6292 6293 6297 6299 6303 6304 6305 6306 6749 1884 7916 5357 5806
lines	8015 5788
lines$	6271 6287 6292 6293 6296 6298 6302 6304 6305 6306 3844 6749 6924 1884 5357 5848
lingered$	6430
link	7851
link$	653 5741 2672
linked	1957
linked$	675 1887 1911 8014 5115 5116 2200 5414
linking$	653
links$	656 657 675 5414 5741
lip$	3796 7176 4831 5921
lips$	7176
lipstick$	7177 7178 7179 5631 5634
lisp	8103
list	1874 1986 5109 1988 5139 2020
list$	7852 1831 7989 5111 8021 8031 8039 8053 5160 5166 5198 5754 5786
listed$	1848 5111
listen$	6198 6212 6405 6406 6407 6408 6409 6410 6599 3735 3736 3737 3738 3739 7251 7278 7284 7298 7325 7326 7327 7328 7362 7534 7598 7762 7765 4944 5659 5660 5684
listened$	6405 6406 6407 6408 6409 6410 6418 6441 6442 7463 7479 7484 7530 7534 7608 7810 5684
listening$	6410 5685
listenned$	6410
listenning$	6410
listens$	6410 7362
listing$	5111
listinged$	5111
listings$	5111
lists$	7852 5111 8021 8053 5166 5754
little	1812
little$	40 50 3656 597 598 599 600 601 602 603 604 605 606 607 727 782 4095 4205 7210 1363 4673 4678 4679 4680 1566 7592 7593 7759 7798 4935 2275 2292 2319 2349 2363 2410 2435 2506 2599
live	1812
live$	6212 6255 736 924 925 926 927 928 929 952 953 954 955 990 1006 1007 1008 1009 1010 1423 4935 5038 8095
lived$	1006 1007 1008 1009 1010 1425 2146 2179 2194 2840
lives$	3134 6070 6071 6072 6073 6074 736 924 925 926 927 928 929 952 953 954 955 7013 7017 1006 7029 1007 7030 1008 7031 1009 7032 1010 7033 1424 2146 2147 2194 2840
living$	924 925 926 927 928 929 990 1006 1007 1008 1009 1010 2146 2194 8220 8221 2840
livs$	2194
local	1812
local$	868 1115 7756 4935 2148 2149 5406 2464
locat	7954
locate$	5830
location$	3267 3268 3269
lock$	1913
locked$	6477 5103 8013 2166 2167
lockers$	5165
locs$	5629 5631
lodged$	2194
lodges$	2194
lodging$	2194
lodgs$	2194
log	1840 1961 1988 2020 5737
log$	1837 4961 1843 7886 7890 5111 1996 5166
loged$	5111 1996
logged	1840 7865
logged$	1848 7887 5133 2011 8042 5828
loggin	1840
logging$	1837 1843 5111
logginged$	5111
loggings$	5111
logo$	5641
logos$	5641
logs	1840
logs$	7886 5111 5166
loiter$	5588
loitered$	5588
loitering$	5588
loiterred$	5588
loiterring$	5588
loiters$	5588
lone$	1115 2463
long$	4833 7759 2486 2506 2507
longer$	4101 4106 4140 4207 1085 1086 4221
look$	3163 3299 431 432 433 574 892 917 4040 918 919 920 4043 921 922 4045 923 4148 4149 4150 4153 4154 4156 4157 4160 1038 1043 1158 1159 1160 7598 1664 7763 7765 8050 2170 2513
looked$	431 432 433 853 917 4040 918 919 920 4043 921 922 4045 923 1038 1043 4196 7099 7100 7101 7102 7103 7104 7109 1158 1159 1160 7479 7484 7608 1664 7810 1919 2150 5274 2513
looking$	431 432 433 3751 629 630 631 632 633 634 3773 4012 4148 4149 4150 4153 4154 4156 4157 4160 1038 1043 7070 7078 7079 4195 7099 7100 7101 7102 7103 7104 4206 7108 7156 4514 1664 8008 2171 5598 5599 5606 5607 5611 5685
lookings$	8008
lookked$	1038 1043
lookking$	1038 1043
lookout$	726 2966
lookouts$	726 2966
looks$	6437 6438 431 432 433 917 4040 918 919 920 4043 921 922 4045 923 1038 1043 1158 1159 1160 7245 1664 2170 2513
loose$	3305
lorry$	3274
lose$	7306 2135 2181
loser$	6741 6742 6743 5441 5442
losers$	6741 6742 6743 5441 5442
loses$	2135
losing	2102
losing$	5225 2135 2181 2782
loss$	7741 5880
lost	2102 2159 8183
lost$	3837 7411 7767 7768 7769 7770 1748 1749 1883 5225 2135 2181 2307 2326 5721 2782
lot$	867 7064 7072 7073 1607 5155 5430 5571
lots$	1156
loud$	2388
loudmouth$	2917
loudmouths$	2917
lounge$	1208 1209 1210
lounges$	1208 1209 1210
lout$	2911
loutish$	2911 2923
louts$	6759 6760 6761 2911
love$	624 625 6782
loved$	624 625
lover$	5377
lovers$	5377
loves$	624 625
loving$	624 625
low$	3858 6801 6802 6803 6804 782 794 795 3924 3925 3926 3927 3928 3929 3930 3931 1196 2297 2363 2410 5645 2754
lower	1955
lower$	794 795 2790
lowest$	2807
lowlife$	2911
lowlifes$	2911
lurch$	7604
lure$	2231
lured$	2231
lures$	2231
luring$	2231
lycra$	5641
lying$	508 509 6764 7411
machet	8236
machete$	8235
made$	31 32 34 64 65 66 6093 74 3198 3199 3200 3201 3202 3203 3204 218 219 246 281 6410 6521 523 3740 3741 3742 3743 6645 756 987 4258 4449 4451 4454 4534 4577 4611 7569 7570 7571 7572 1550 1677 1678 1723 1882 7913 1903 5085 2070 5285 2288 5768
magist	2884
magistrate$	2219
magistrates$	6887 6888 2219
magnet$	2026 5841
magnets$	2026 5841
mail$	7734
mails$	7734
main$	7930 7964 8001 8044 2313 2644 2647 2649 2651
major$	2651
make	1839
make$	31 32 34 64 65 66 6093 74 3198 3199 3200 3201 3202 3203 3204 3205 3206 3212 3213 3214 3215 3216 218 219 246 281 470 491 6521 523 6599 987 4275 7177 7178 7179 7196 4304 4346 4449 4450 7359 4610 1550 1677 1678 4945 2060 2070 2288 5634
maked$	470 491
maker$	5423 5427
makers$	5423 5427
makes$	31 32 34 64 65 66 6093 218 219 281 470 491 6521 523 3740 3741 3742 3743 987 4449 1550 1677 1678 2070 2288
makeup$	7177 7178 7179 7245 5631 5634 5641
making$	31 32 34 64 65 66 6094 6095 6096 74 3198 3199 3200 3201 3202 3203 3204 3205 6108 6184 6185 6186 6187 6188 6189 6190 6191 218 219 281 470 491 523 6712 987 7078 7079 7411 1550 7636 1677 1678 2070 2288 5424
maladaptive$	2229
maladjusted$	2366
male	2655 2667
male$	6385 3757 4238 7139 7140 4241 7142 7143 1136 4947 1876 5586 2464 2644
males$	3252 6153 6160 3263 3266 6170 6171 6178 6180 6276 6292 6316 3441 6347 6348 6353 6356 6385 6654 6668 3771 6672 6673 6676 6677 6678 6679 6683 6684 6818 6832 6833 6834 6835 6836 6837 7074 1876 5354 5489 2933
malicious$	2287 2923
malign$	679 680 681 2308
malnourished$	2483
malodorous$	2937
mam	2164
mam$	2165
man	5338
man$	3252 3256 6160 3261 3262 3263 3266 6170 6171 6175 6178 6180 6261 6292 6307 6308 6309 6310 3411 3412 3413 3414 6315 6316 6317 6320 6353 6385 6388 6403 3771 6672 6673 6676 6677 6678 6930 6945 6947 6949 4054 6958 6991 6997 6998 6999 989 7014 7015 7016 7021 1000 1001 7041 1020 7074 4297 4303 4947 8217 8238 5354 5382 5557
manage	1919 5146
manage$	6745 6782 6864 924 925 926 927 928 929 990 4148 4149 4150 4153 4154 1032 4156 4157 4160 1051 7075 7076 4180 1058 1059 4183 7338 7601
managed$	924 925 926 927 928 929 990 1051 7374 7375 7376 7377 7378 2031 2824
management$	3949 1719 1720 1721 1722 2557 5704 5786
manager$	4579 4584 4585 4595 4596 7752 7781 4908 8046 5786
managers$	4579 4584 4585 7752 7781 4908 8046
manages$	924 925 926 927 928 929 990 1051
managing$	924 925 926 927 928 929 990 4148 4149 4150 4153 4154 4156 4157 4160 1051 7078 7079
manbag$	5641 2940
manbags$	5641 2940
manipulate$	4003
manipulated$	6058
manipulating$	2923
manipulative$	2371 2923
manipulator$	5441
manipulators$	5441
mannered$	5517 5518
many$	3228 3248 6932 4803 4804 4827 4828
map	5792
map$	1909 1910 2054 2671
mapped$	1909 8042 2054 2671
mapping$	1909 2054 2671
maps$	1909 2054 2671
march$	6290
marginalised$	2464
marked$	1848
marker$	4970 5753
markers$	4970 5753
market	5124
market$	8024 8054
marks$	5952
marria	8181
mask$	1207 7234 5641 5647
masked$	1207 5654
masking$	1207
maskked$	1207
maskking$	1207
masks$	7226 7227 7228 1207 7231 7234 5641 5647
massage$	1790
match	7851
match$	5089
matching$	1871 2065 2523 5790
material$	8022
maths$	3825 5953 5954
matric	5792
matrix	5792
matrix$	8031 5793
matted$	2507
matter$	167 4411 4412 4424 7359 4905
matters$	7017 4800
mattress$	5279
mature$	914 4217 1113 5582 5583 5584 2932
maturity$	914 2932
may$	6290 3909 945 4942 1822 1860 1990
meals$	8195
mean$	6035 6053 6521 4860 2488
meaningful$	4669 4670 4671 4672
means$	6035 6053 6521 1960
meant$	7427
measur	5801 5808
measure$	181
media$	3436 3437 3438 3439 3440 6341 6342 6343 7863 7893 8002
medica	8124 5856
medical$	8103 2761
medicated$	3039
medication$	8128 3039
medici	5197
medicine$	8097
mediterranean$	1136 4262 4264 2488 5636
medium$	794 795 3924 3925 3926 3927 3928 3929 3930 3931 1124 2467
meet	8080
meet$	6085 3327 3328 3329 6241 6243 6244 6336 318 319 320 6396 6405 6406 6407 6408 6409 6443 6444 6445 6641 6643 7251 7278 7284 7298 7598 7866 5386 5659
meetin	8018
meeting$	6142 6251 318 319 320 6396 6405 6406 6407 6408 6409 6443 6444 6445 8020 5685 5762
meets$	318 319 320 7866
melatonin$	3048
meloterritorial$	2923
member	7826 7827 4931 4939 7860 7877 7879 7881 7883 4984 7885 1864 1865 7923 1908 1911 7936 1916 7944 5062 7962 5065 5066 8018 2022 8084 5769 2655 5792 5800 5801 5813 5819
member$	6818 6832 6833 6834 6835 6836 6837 4465 4472 4473 4595 4596 7965 5097 8005 8014 1992 8019 2002 2010 8038 8041 5152 8081 5338 5414 5489 5838
members$	89 175 221 6763 6818 807 6832 6833 6834 6835 6836 6837 4457 4740 7854 4964 1842 1868 5031 1912 5039 5059 7965 5070 7974 7977 5097 1980 8014 1992 8019 2002 2010 8038 8041 5145 5152 2055 8081 5186 5191 5414 5489 2374 2638 2657 5797 5838
membership$	5018 7918 1911 5414
men$	3252 6153 3254 3255 6157 6158 6160 3261 3262 3263 3266 6167 6170 6171 6175 6178 6180 6227 6232 6239 6261 6274 6275 6292 6307 6308 6309 6310 3411 3412 3413 3414 6315 6316 6317 6320 3441 6345 6346 6350 6353 6356 6385 6388 6403 6443 6444 6445 6652 6658 6659 3771 6672 6673 6676 6677 6678 6679 6682 6683 6903 6904 6905 6930 6940 6947 6948 4053 6963 6964 6982 6989 6997 6998 6999 1000 1001 1020 7074 7084 7085 7201 7248 5354 5356 5357 5382 5557 5566
menace$	663 704 705 706 707 2282 5441 5458 2921
menaced$	663 2282
menaces$	663 2282 5441
menacing$	663 2282 2488 2921
mend$	7762
meningitis$	3088
mental	5223 8124
mental$	5204 2082 5210 8123 8181 5490
mentality$	5414 5422 5434 5532 5732
mentally$	2403
mentor$	5931
mentoring$	82
merely$	1289
mess$	7741 4846
messag	1869 4993 5102
message$	6336 318 319 320 322 323 324 325 326 327 328 5138 5713
messaged$	318 319 320 322 323 324 325 326 327 328
messages$	6165 318 319 320 6344 322 323 324 325 326 327 328 7893 8002 5160 2039 5713
messaging$	6142 318 319 320 322 323 324 325 326 327 328
messed$	810 3939
messy$	2507
met	2175
met$	318 319 320 6425 6426 6427 6430 7608 5386
methylphenidate$	3043
mice	2192
mice$	5315
micro$	2523
middle$	1142 4283
might$	1444 1445 1446 1447 1448 4942 1822
migraine$	3005
migraines$	3005
mind$	6896 995 996 997 998 999
minded$	5515 5522 5693
mindset$	5434
mini$	4094 7219 7220 7221 4342 2292 2435 5646 2526
miniature$	2435
minimal$	6801 6802 6803 6804 782 4673 2363
minimise$	608 2269
minimised$	608 2269
minimises$	608 2269
minimising$	608 2269
minimum$	7591
miniskirt$	2940
miniskirts$	2940
misbehave$	2920
misbehaved$	2920
misbehaves$	2920
misbehaving$	2920
misbehaviour$	2920
miscarriage$	3058
miscarried$	3058
mischief$	2304
miscreant$	2911
miscreants$	2911
misfit$	6741 6742 6743 5441 5442
misfits$	6741 6742 6743 5441 5442
misfortune$	6492 6493 6495 6496
misguided$	2229
mishandle$	2947
mishandled$	2947
mishandles$	2947
mishandling$	2947
misled$	5721
mismanage$	2947
mismanaged$	2947
mismanages$	2947
mismanaging$	2947
misper$	5361 5445
mispers$	5361 5445
miss$	6212 6241 6243 6244 7306 7411 1704 1705 2820
missed$	7411 7707 7708 7709 7710 1704 1705 7767 7768 7769 7770 2588 2820
misses	2159
misses$	7411 1704 1705 2820
missing$	6217 6259 6321 6322 6330 3431 3432 3919 843 4421 7411 1704 1705 4991 5361 2820
misuse$	5901
mix$	6212 6405 6406 6407 6408 6409 653
mixed$	3265 247 248 249 250 251 252 253 653 6801 6802 6803 6804 1116 1119 1133 1137 1140 1148 4282 4290 4291 4292 1171 1172 2492
mixes	8043
mixes$	653 8030
mixing$	6405 6406 6407 6408 6409 653
mob$	677 678 867 5421 2299
mobile$	1845 7869 2628
mobiles$	1845 7869
mock$	2829
mocks$	5953
modern$	2353
modus$	5780 2659
mohawk$	2938
mohawks$	2938
moment$	2052
money$	6176 6177 3404 3405 3406 6360 6361 6362 6363 6364 6365 6366 6367 6372 6375 3748 6649 6650 6675 7736 7802 7896 5401 2350 5724
monito	1840 4992 1919 2020
monitor$	7876 7886 7890 1983 5118 1996 2005 5830
monitored$	7887 7892 5118 1996 2005 8042
monitores$	2005
monitoring$	1870 5118 2005
monitors$	7886 5118 2005
monkey$	7568
monster$	5441
monsters$	5441
month$	5724 5986
months$	5724 5986
mood	5197 5223
mood$	8097 8123 5877 2785
moods$	8097
moody$	2923
moral$	3724
morals$	6875 5533
more	2615 2684
more$	3144 3145 3146 3147 3148 930 931 932 933 940 941 942 943 960 975 7063 7072 7073 7464 7473 1713 1714 1715 1716 1717 4902 4904 1792 1793 1797 5571 2644
morning$	2717
morphi	5229
morphine$	8129
most$	6932 7063 1167 1245 5155
mostly$	1216
mother	8169 5280 8182 5283 2164 8189 8192 8193 2190
mother$	6884 1014 2141 2142 8166 8180 5281 2161 2162 2165 8198 2177 5308 8220 5536 2446
mothered$	2446
mothering$	936 937 938 7094 7099 7100 7101 2446
motherred$	2446
motherring$	2446
mothers$	936 937 938 4755 2177 5536 2446
motions$	7732
motivated$	626
motivation$	6875 5398 5533
mould	2192
mould$	8214 5315
mount	1839
moustache$	5614 2938
moustaches$	5614 2938
mousy$	2507
mouthed$	5511 5512
mouthy$	2923
mov	2001
move$	7278 7284 7298 7413 7762 7851 8185 5659 5947 5967
moved$	6477 7283 7289 7294 7303 7371 4815 2031 2146 8183 5284 5288
moveme	7826 4963 4993 1986 5109 5110 8018 8023 2019 5800
movements$	7863 7864 4965 7893 5142
moves$	5961 5967
moving	8050
mri$	8118
much$	4116 7072 7073 1608 1736 4883 5155 5571 2511
mugged$	2215
mugger$	6741 6742 6743 5441 5442
muggers$	6741 6742 6743 5441 5442
mugshot$	2009 2971
mugshots$	2971
mule$	6744 6773 6774 6775 5443 5473 2351 5475
mules$	6744 6773 6774 6775 5443 5473 5475
mullet$	2938
mullets$	2938
multi$	1430 1812
multiple$	4803 4804 2732
mum	8169 5280 8182 5283 2164 8189 8192 8193 2190
mum$	6532 6884 2141 2142 8166 8180 5281 2161 2162 2165 8198 2177 5308 8220 5536
mums$	6532 2177 5536
murder$	1820 5038 2644
murmur$	5883
muscly$	2467 2937
muscular$	2467 2937
must$	21 22 23 24 25 26 494 506 945 7749 1730 1733 1860 1990 5715
mute$	5926
mutism$	5926
nails$	6926 7229 5625 5631 2509
naive$	52 53 495 7038 7039 7040 2270 5565 2923
naivety$	6206 6207 6208 6209 6210 6211 6489 3621 499 500
naked$	3444 6394
name	1879
name$	7023 7024 7025 7793 7839 7870 2059
named$	1998 2059 2644
names	1817 7885 1986 5109 5110 5139
names$	7839 7852 7853 7854 7856 7870 1965 2010 8039 8056 8057 5160 2059 5742
naming	1879
naming$	2059
nan	8169 5280 8182 5283 2164 8192 8193 2190
nan$	8166 8180
nana	8169
nasty$	2307 2923
nation	5250
national$	8150 2629
naughty$	2307 2366 2371 2923
near$	1598 1599 1600 7862
nearby$	4991
nearly$	1018 1019 1127 2434 2443
neat$	4264 2506 2507
neatly$	1134 2489
necessary$	1960
neck$	7176
necks$	7176
need	4956 8107 2103 5277 5925
need$	21 22 23 24 25 27 559 888 889 890 946 6985 7045 7046 7047 7069 1054 7086 7087 7088 1068 1069 1070 4194 1072 1073 1074 1075 4202 4203 4204 1082 1083 7107 4208 4209 4210 4211 4212 4213 4214 7115 7117 7842 8008 5226 8142 8177 5882 5884
needed$	7069 1082 1083 1437 1960
needing$	888 889 890
needless$	3168
needs	2095 2103 2766 5906
needs$	21 22 23 24 25 28 560 888 889 890 7069 1082 1083 7107 4208 4209 7690 8008 5218 5226 2110 2116 8142 5882 5884 5932 5934
needss$	5932
needy$	2366 2923
neet$	2927
neets$	2926
negative$	3187 6676 6677 6678 6679 679 680 681 6815 6816 7904 2280 2308 2407 5779
neglec	2166 5307 8210
neglect$	1666 1667 7741 7797 8205 8206 8207 8209 2584 5725 5727 5974 2867
neglected$	1666 1667 5289 2582 2583 2584 5974 2867
neglectful$	2944
neglecting$	1666 1667 2583 2584
neglects$	1666 1667 2583 2584
negligence$	5727 2944
negligent$	2944
negligently$	2944
neighb	5985
neighbourhood$	4940 4948 4949 4950 1828 1829 4959 1863 5088 5107 1985 8009 8010 5120 1999 2012 2016 2030 2049
neighbours$	5405 5406
neither$	1334 1339 1504 1507 4630 1508 1509 1510 4633 1518 1529 1530 1531 1532 1533 1534
networ	1916 7940 8023 8078 5800 5801
network$	6292 7932 7934 5039 5357 2672
networks$	7934 5357
neurod	3065
never$	3526 3530 3531 3532 3533 510 3663 569 570 571 572 573 575 612 3744 3745 1234 1236 4384 1262 1263 1264 4388 4389 1275 1280 4404 4477 4478 1364 7419 7420 1482 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1495 1496 1522 1535 1787 1788 2124 2364 2450 2560 2942
nevertheless$	6134 6138
new	1812
new$	4935 5300
news$	6705
next$	41 3602 3603 3604 3605 4307 4688 5747 5765
niche$	7871
nickna	1817 1986 5109 5110
nicknames$	7854
nicotine$	8117
nigerian$	4264
night$	7404 7405 7406 7891 8096 8116 2776
nightmare$	722 3845 723 3846 724 3847 725 3848
nightmares$	3067
nights	5196
nights$	8096
nike$	5641 2523
nikes$	5641
nine$	6726
nines$	7247
nineteen$	6383 6940 4052 6975 6976 6977 6978 6979
no$	49 6200 6247 6413 6421 447 452 3576 475 6538 3646 525 526 3656 597 598 599 600 601 602 603 604 605 606 607 617 618 619 620 3836 727 3855 782 4011 978 983 4135 4136 1017 4205 1084 1088 1089 1090 1091 1098 4226 4227 4413 4414 4415 4416 1301 1306 1307 1308 1309 1310 7340 7341 7342 7343 1325 1336 1337 1338 1340 1342 1343 1357 4481 4484 4485 4486 1365 1366 1367 1368 1369 1370 1371 7419 7420 4523 4524 4525 4526 4530 1471 1474 1476 1505 1507 4630 1508 1509 1510 4633 1511 1513 1514 1515 1516 1518 1529 1530 1531 1532 1533 1534 1539 1540 1541 1542 1546 1547 1548 1549 4673 4680 1560 1561 1562 1563 1564 2115 2188 8214 2275 2328 2336 2363 2410 2577 2579 2599 2644
nobody$	448 451 474 617 618 619 620 7034 7125 1336 1337 1338 1339 1343 1470 1475 1504 1507 4630 1508 1509 1510 4633 1513 1514 1515 1516 1518 1539 1540 1541 1542 5574 2561
nomina	5792 5794
nominal$	7901 1897 8005 5121 5131 5414 5770 2673 5835
nominals$	7901 7933 5131 5414 2967
non$	824 2332 2334 2357 2358 2359 2360 2361
noncompliance$	2919
noncompliant$	2919
none$	406 413 985 7034 1334 1339 1343 1384 1504 1507 4630 1508 1509 1510 4633 1518 1529 1530 1531 1532 1533 1534
nonengagement$	2919
nonetheless$	6134 6138
nonexistent$	7742 7743 7744 7745
normal$	6840
normalise$	2269
normalised$	2269
normalises$	2269
normalising$	2269
north$	1198
nose$	7176
not$	3238 3525 3527 3530 3531 3532 3533 6520 510 3652 569 570 571 572 573 575 3746 683 3889 767 3891 3892 3893 3894 3895 3940 962 979 4104 4105 986 4222 4223 4224 1232 1233 4360 4361 4362 4363 4378 4382 4383 1275 1280 7340 7341 7342 7343 1335 1341 4475 4476 1356 1359 1364 7419 7420 1398 1399 4537 4538 4539 4540 4541 4542 4543 4544 4561 4562 4601 4603 4604 1482 1483 1484 1485 1486 1487 1488 1489 1490 1491 1492 1493 1495 1496 4625 4626 1506 1507 1510 1517 1522 1526 1535 4659 4661 4667 1551 1552 1598 1599 1600 1611 4865 7787 2114 2124 5256 2139 2364 2436 2437 2442 2450 2560 2789
note	1988 2020
note$	1220 1221 1837 1843 5111 5166
noted$	1220 1221 5133 2011 8042
noteed$	5111
notes$	1220 1221 5111 5166
nothing$	40 3164 43 7125 7207 4358 1326 1327 1328 1329 1330 1331 1336 1337 1338 1372 1373 1374 1375 1376 1377 1378 1379 4510 7419 7420 7588 7589 7590 1572 1573 1574 7764 5574 2545 5686 5860
notice	5100
notice$	1220 1221 7532 7573 7574 7575 7576 7577 7578 7579 7973 8000 2006
noticed$	6060 1220 1221
notices$	1220 1221 7973
noticing$	1220 1221
notify$	1804 1825 1826
notifying$	1825 1826
notifys$	1825 1826
noting	1988
noting$	1220 1221 1837 1843 5111
notinged$	5111
notings$	5111
notoriety$	6491 6647
notorious$	741 742 743 744 745 746 747 748 864 2418 2925
nous$	4083 961
november$	6290
now$	6529 6530 7044
nude$	3444
nudes$	337 6368 353 354 355 356
nuisan	5179
nuisance$	6751 6770 6885 8049 8055 8079 5441 5458 2371 5542 5841
nuisances$	5441 5542 5841
number	1955 5109
number$	3267 3268 3269 4166 7067 1844 1891 5020
numbers$	3267 3268 3269 7736 7802 7804 7813 7814
numerous$	3248 4803 4804 4827
nurse	8105
nurse$	8106 8113
nuts$	5490
nutter$	5441
nutters$	5441
obese$	2937 3069
obesity$	3069
obey$	7278 7284 7298 5659
object	7953 2018
object$	8052
objective$	7979 1960 8052
objectives$	7979
obnoxious$	2923
observation$	4962 2621 5757
observations$	4962
observe$	5118 1996 5830
observed$	5790 2963
observeed$	5118 1996
observeing$	5118
observes$	5118
obsessed$	2610
obsessive$	2743
obstructed$	5721
obstructive$	6854 6855 6856 6857 6858 6859 6860 5501 2923 2944
obtain	1989 2615 2653 2675
obtain$	6439 6440 1803 5122 5157
obtained$	1803 5122 5755
obtaining$	1803 5122
obtains$	1803 5122
obvious$	1317 4827 7727 7728
obviously$	1396 1404 4527 1405 1406
occasion$	7423
ocd$	3015
ocg	5034
ocg$	7934
ocgs$	7934
october$	6290
odd$	2488
odour$	5618
of	5003 2615 2679
of$	3175 3176 3295 6458 3800 3842 3843 735 3888 6805 3971 3975 3990 4112 4119 4120 4121 4143 4225 7138 7141 1139 1141 4279 7276 7348 7379 7380 1397 1404 4531 7451 4554 4555 4556 7493 4720 4729 7746 4852 4877 4881 7786 7828 4941 4954 7861 7862 1841 4969 4979 7894 4999 5007 5008 5014 5015 7918 5022 5023 5033 5063 5074 5076 5081 5086 7991 1998 8032 5149 5190 5194 5243 5248 5299 5305 5306 5309 2212 8235 5633 5665 5679 5759 2644 5769 5771 5815 5833 5850 2812 5996 6005 6017
off	5154 2125 2825
off$	6083 6182 6326 6329 6333 3732 3733 6769 843 4423 4772 4773 4791 4792 4793 4794 4795 4796 7697 7698 7699 4847 4848 5005 1929 5228 8131 5232 5248 5362 5453 5496 5852
offen	7836 7922 7923 8015 8016 8017 8029 8090
offen$	7902
offenc	5011 1901 5078 5323 5337
offence$	7910 7911 5024 7928 7978 8223 8237 8245 2661 5816 3120
offences$	7910 7911 5024 7978 8223 8237 8245 5816 3120
offend	7826 1877 5002 7903 7909 5078 5083 8023 5140 8040 5179 5746 5769 5780 5794 5800 5801 5813 5819 2977
offend$	6212 6241 6243 6244 7306 7307 7317 4418 7407 7408 7409 7411 7895 7912 8064 2642
offendded$	7411
offendding$	7411
offended$	7411 3119
offender$	6676 6677 6678 6707 689 7901 7902 5019 5021 5131 5432 5772 2663 5787 2673 5838 2914 3117
offenders$	6676 6677 6678 6682 6707 689 7901 7902 7933 5432 5772 5797 5838 2914
offending$	6270 6277 6280 6284 6574 6658 7411 5000 7902 1885 5069 7975 7978 7981 7983 2004 8049 8055 8067 8073 8079 8228 2310 5816 2892 3119
offends$	7407 7408 7409 7411 8064 3119
offens	5011 1901 5078 5323 5337
offense$	7910 7911 5024 7978 8223 8237 5816 3120
offenses$	7910 7911 5024 7978 8223 8237 5816 3120
offensive$	8235 2923
offer$	336 6606 6607 4364 4366 4367 4368 1246 1247 1248 7324 7388 7389 7390 7402 7404 7405 7406 7598 2249 5396 5397 5667
offere	2766
offered$	336 4364 4366 4367 7324 7569 7570 7571 7572 7968 2249
offering$	336 7324 7388 7389 7390 2249 5667
offerred$	336 7324 2249
offerring$	336 7324 2249
offers$	336 6606 6607 4368 1246 1247 1248 1249 1250 1251 1252 7324 2249 5396 5397 5656
office	4940 4948 4949 4950 1828 1829 1830 4959 1863 4989 5088 5107 1985 8009 8010 1999 2012 2016 5146 2027 2030 2049 5338
office$	4579 4584 4585 7752 7781 4908 8046 2605
officer$	4595 4596 1806 7833 7848 7849 7850 4951 4952 4953 7859 1860 4986 7889 1921 7988 1966 1969 5096 8007 5108 1995 8020 5135 2028 2033 2034 2037 5161 2043 5172 2053 8238 2605
officers$	6356 6687 3788 4927 1806 7830 7833 7840 7841 1819 7848 7849 7850 4951 4952 4953 1833 4958 7859 7868 1860 4986 7889 7892 7928 1921 5054 7988 1966 1969 8007 5108 1995 8020 5129 5135 8046 2028 2033 2034 8059 2037 5161 2043 5172 2053 8087 5406 5810 2706
offices$	8046
offrolled$	5948
offs$	5454 5852
often$	3225 307 7711 7712 7713 7714
oily$	1148 2492
old$	6386 898 899 900 902 914 934 4215 1113 4240 4243 4245 8159 2444 2452
older$	3253 3257 6168 3273 3278 6229 3338 3339 6262 6274 6292 6295 3416 3443 3446 3447 3451 6353 6356 6385 6387 6388 3752 3753 3754 3755 3759 3760 3761 3762 3763 3764 3765 3767 3768 6676 6677 6678 6679 3783 6892 6930 914 6940 7022 4174 1136 8169 5357 2254 5379 5382 2488 5640 5642
olders$	6274 6292 6295 6682 6749
olds$	6967
olive$	1148 2485 2492
omission$	2556
omissions$	2556
on	5003 5737 2615 2880
on$	3207 6123 6124 6154 6155 6156 6159 3260 6162 3351 3537 3546 3547 3591 3606 3608 6752 6753 6873 3974 6974 7138 7141 4276 4289 4345 7276 4513 4515 1400 4546 4547 4548 4710 4711 4712 4727 7677 7678 7715 7786 7806 7807 1835 7861 7862 1841 7865 4971 4972 7884 4985 7905 7937 7943 5056 5074 5098 2008 8099 5217 5225 2106 5303 2209 2211 8241 5471 5541 5679 5699 5734 5745 2688 2763 2890 2896 2897
once$	6132 4521 7437 1746 4910 4911
one	4939
one$	3275 3368 3962 7035 7066 7126 7127 1115 7180 1167 7190 7191 7192 7193 7194 7195 4458 4463 4464 1343 4472 4473 7404 7405 7406 4508 4509 4594 1472 4599 1477 4628 4629 4630 1508 1509 4633 4634 1518 4925 1859 8005 5239 2128 5251 5252 8152 2464
ones$	6153 6959 7180 5158
onesie$	5641
onesies$	5641
ongoing$	5038
online$	313 3436 314 3437 315 3438 316 3439 317 3440 6341 6342 6343 4963 2255
only$	3505 3508 428 438 439 440 441 442 443 444 446 843 876 1289 4583 4709 1713 1714 1715 1716 1717 1731 1732 4857 2540
onto$	4971 2008
open$	6057 6902 7278 4380 7284 4386 4391 7298 4400 4468 5659
opened$	6430
operandi$	5782
operat	1812 1911 7953 7954 5187 5800 5808
operate$	6600 924 925 926 927 928 929 7252 7279 7285 7290 7299 7367 7994 8087
operated$	924 925 926 927 928 929 5199
operates$	924 925 926 927 928 929
operating$	924 925 926 927 928 929
operation$	7942 1920 1921 7990 7999 8118 8126 2694
operational$	4935 2686
operations$	7990 7999 8126
operative$	5485 5688
operator$	7848 7849 7850 4951 4952 4986 2605
operators$	7848 7849 7850 4951 4952 4986
opport	5737 5801 5808 5812
opportunit$	3281 159 160 6605 1684 1685 1686 1687 7727 7728 5396
opportunited$	3281 159 160 6605 1684 1685 1686 1687 7727 7728 5396
opportunities$	3281 159 160 1684 1685 1686 1687 7727 7728 1925 5396 5711
opportuniting$	3281 159 160 6605 1684 1685 1686 1687 7727 7728 5396
opportunits$	3281 159 160 6605 1684 1685 1686 1687 7727 7728 5396
opportunitted$	3281 159 160 6605 1684 1685 1686 1687 7727 7728 5396
opportunitting$	3281 159 160 6605 1684 1685 1686 1687 7727 7728 5396
opportunity$	3281 159 160 6605 1684 1685 1686 1687 7727 7728 1925 2052 5396 5711
opposed$	5672 5675
oppositional$	2371 2785 2923
opt$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 2233
opted$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 7717 4887 7788 2233
optici	2088
opticians$	5211
opting$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 2233
option	5801 5808 5834
opts$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 2233
optted$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 2233
optting$	189 190 191 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 2233
or$	4689 2724
oral$	342
order$	7970 5093 8012 8047 8048 8070 8229 8230 8235 8240 8241 8245 5844 5966 6008 6009 6010 6011
ordered$	5150 5285 5332
orders$	7970 5093 7995 8012 8047 8048 8070 8245 5844 6008
ordinary$	2488
organi	8030
oriental$	1136 4262
other$	3124 6026 6027 6267 3814 3816 6728 6730 6863 1115 4787 7824 5347 5406 2464 2558 2644
others$	3124 6026 6027 3518 3522 3523 3542 503 3662 3792 670 671 672 3813 3815 6727 6930 6959 7190 7191 7192 7329 7330 7331 7332 7333 4440 4441 4442 7958 5347 5358
ought$	21 22 23 24 25 29 404 493 507 514 515 516 517 518 519 520 521 522 531 534 535 536 537 561 1436 1439 1440 1441 1442 1443
our$	3705 7747 7748 7756 5656 5678 5706 5714 2644
out	7966 5290
out$	6084 6182 162 172 6215 6225 6243 6244 6252 6257 6260 3488 6434 6671 3772 6735 734 811 3946 825 843 848 854 7152 7157 7411 7418 4706 1597 1612 7844 4991 1940 5064 5101 1983 5117 2007 5154 2125 5264 8184 8188 5289 8190 2210 5496
outbursts$	6850 6851 5497
outcome$	5814
outcomes$	5814
outfit$	7219 7220 7221 5643 5646
outfits$	7219 7220 7221 7245 5643 5646
outlook$	7017 995 996 997 998 999
outrageous$	2371
outright$	1253 5656
outs$	6735
outstanding$	2644
over$	1127 4276 7218 7792 7821 7861 2246 2398
overcr	3107
overcrowded$	8214
overdose$	8102 3035
overdosed$	3035
overdressed$	2937
overdue$	8135
overlook$	2591
overlooked$	2582 2591 5721
overlooking$	2591
overlookked$	2591
overlookking$	2591
overlooks$	2591
oversexualised$	2906
oversight$	1719 1720 1721 1722 5704
oversized$	2523
overt	1976
overt$	5099
overweight$	5904 2937
owing$	3141 186 2186 8210
own	5963
own$	3133 12 13 14 6038 6039 6040 6041 30 3284 3285 3286 3287 3288 3289 3290 3291 3292 170 3305 3342 3548 459 6483 6484 3585 3586 3589 3592 3593 551 3996 4006 6928 6929 4030 6935 6936 4113 7048 7049 7050 7051 7052 7053 7054 7055 7056 7057 7058 7059 7060 7081 4587 4588 4589 4590 4591 4592 4758 8136 8196
ownership$	3677 3678 3679 3680 3681 3682 3683 3684 3685 3686 3687 3688 3689 7777 7778 7779 7780 5722
pacemaker$	2097
pack$	677 678 867 5421 2299
packag	5737
package$	6777
packages$	6304 6305 6306 6777 5359 5478
padded$	2523
paedia	5197 5210 2088
paediatric$	5211
paediatrician$	8097 8106 8110
paid$	673 4582 4586 1550 1708
pain$	722 3845 723 3846 724 3847 725 3848
painkillers$	8117
pakistani$	4264
palate$	5921
pale$	1148 7184 2485 2488 2492 2937
palm$	1673 1674 1675 1676
palmed$	1673 1674 1675 1676
palming$	1673 1674 1675 1676
palmmed$	1673 1674 1675 1676
palmming$	1673 1674 1675 1676
palms$	1673 1674 1675 1676
palsy$	5917
panel	5801
panel$	4579 4584 4585 7752 7781 4908 2605
panic	8124
panic$	2749 2785
paperwork$	7724 7736
paracetamol$	5915
parade	5124
parade$	8024 8054
paranoid$	2923
parcels$	5359
parent	5280 5281 8182 5283 2163 8189 8192 8193 2190 2207
parent$	6782 4126 7027 7028 1014 2141 8166 8180 2161 2162 8198 2177 5308 5536 2446 5964 5979
parental$	3857 3938 2417
parented$	2446
parenting$	936 937 938 7094 7105 5330 2446
parents$	6532 6884 936 937 938 4126 7027 7028 4452 4453 4455 4456 4740 4754 7747 7748 8166 8180 2161 2162 8198 2177 5308 8220 5536 2446 5713 5714 5964 5973 5979
parentted$	2446
parentting$	2446
park	5985
park$	6288 6289 6307 6308 6309 6310 6443 6444 6445 8024 8054
part$	3497 3498 6399 6572 6573 6574 6577 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 1911 5042 8014 2126
partake$	247 248 249 250 254 255 256
partaked$	254 255 256
partakes$	254 255 256
partaking$	247 248 249 250 254 255 256
partially$	2795
participant$	463 5383 5564
participants$	463 5383 5564
participate$	247 248 249 250 463 7251 7278 7284 7298 5659
participated$	247 248 249 250 463
participates$	247 248 249 250 463
participating$	247 248 249 250 463
participation$	247 248 249 250
parties$	6307 6308 6309 6310 6400 5564
partly$	1727 1728 2594
partne	1812 8181 8183
partner$	6380 4935 8165 2162 8187 8200 5377 5378 5383 5551 5564
partners$	6380 2040 5377 5378 5383 5551 5564
party$	6307 6308 6309 6310 6400 5564
pass	1987
pass$	917 4040 918 919 920 4043 921 922 4045 923 1696 7765 1809 1961
passed	5153 2830
passed$	1652 1653 1696 1809 1997 8060 5709 5828
passengers$	7958 5405
passers$	3786
passes$	917 4040 918 919 920 4043 921 922 4045 923 1696 1809
passing$	1696 1809 5710 5762
passwo	5139
passwords$	8039
past$	6527 2546
pastoral$	2130 2810
pasty$	2937
patchy$	6801 6802 6803 6804 782 7742 7743 7744 7745 1763 2272 2363
path$	6234
pathetic$	2944
pathetically$	2944
pathological$	2319
pathwa	2091
patience$	4872
patient$	5891
patrol	1830 5146 2027 5836
patrol$	1806 7830 4953 1860 1921 1969 7996 1995 8046 2028 2033 2034 8059 2053
patrols$	1806 7830 4953 1860 1921 1969 7996 1995 8046 2028 2033 2034 8059 2053 5810
pattern$	5783
pay$	6439 6440 673 1550 1708
payback$	6021
paying$	673 1708
pays$	673 1550 1708
pcso	1830 4989 5088 5107 1985 8009 8010 1999 2012 2016 2027 2030 2049
pcso$	1806 4953 1860 7889 7988 8007 5108 5135 2028 2034 2043 5172 2053
pcsos$	1806 4953 1860 7889 7988 8007 5108 5135 2028 2034 2043 5172 2053
pe$	8121
peer$	6153 6681 3802 3803 6818 6832 6833 6834 6835 6836 6837 7138 7141 5403 5431 2312 5489
peers	5250
peers$	3124 6153 6663 6676 6677 6678 3780 6818 6832 6833 6834 6835 6836 6837 7138 7141 8150 5347 5431 5433 5489
pencilled$	2515
people	7962 8018 8040
people$	6076 92 6153 6169 6178 6315 3518 3522 3523 3542 503 3662 3705 6674 6676 6677 6678 6679 6687 3788 3792 670 671 672 6701 6763 6817 6818 6822 6832 6833 6834 6835 6836 6837 3950 6853 7074 7329 7330 7331 7332 7333 4440 4441 4442 7347 4457 4466 4507 7450 7452 4699 4700 4701 4702 4703 4704 7619 4741 4742 4758 4759 7679 7680 7689 7690 7691 7692 7693 7694 7695 7696 4799 7735 7747 7748 7771 7772 7774 7776 1876 5031 5039 7965 5097 1992 8019 2002 2010 8038 8041 5152 8081 5405 5406 5489 5708 5714 5838
pep$	3095
peps$	3095
perceive$	3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 3718 3719
perfectly$	3246 875 7048 7049 7050 7051 7052 7053 7054 7055 7056 7057 7058 7059 7060 1052 1055
perfor	7953
performance$	5704
performers$	4457 4466
perfunctory$	2944
peril$	6023 6024
period	5197
period$	8097 5235
periods$	8097
permanently$	1388 4511 1389 4512 1390 1391 1392 2815
permit$	35 36 129 130
permited$	35 36 129 130
permiting$	35 36 129 130
permits$	35 36 129 130
permitted$	35 36 129 130
permitting$	35 36 129 130
perpet	5002
perpetrator$	6315 6385 6570 6708 6709 6710 6711 695 696 697 698 3822 700 701 702 703 7902 5435 5436 5437 5438 2316 2317 5774 2993
perpetrators$	6315 6385 6570 6708 6709 6710 6711 695 696 697 698 3822 700 701 702 703 7902 5435 5436 5437 5438 2316 2317 5774 2993
perpetually$	1388 4511 1389 4512 1390 1391 1392 2943
persist$	6122 119
persisted$	6122 119
persistent$	308 309 1253 2238 2309 2319 2649 2821
persistently$	307 2821
persisting$	6122 119
persists$	6122 119
persistted$	6122 119
persistting$	6122 119
person	8018 2126 5338
person$	6331 3791 6817 6818 6819 6823 6832 6833 6834 6835 6836 6837 3951 7077 4595 4596 4947 1876 5097 8005 1992 8019 2002 2010 8038 8041 5152 8081 8238 5489 5838
personal$	3304
personality$	2785
persons$	6819 1876
persua	1814
persuade$	7359
persuaded$	6058 7283 7289 7294 7297 7303 7371 7374 7375 7376 7377 7378
pest$	5441
pests$	5441
petite$	2467 2937
petty$	2319 2349
phase	5801 5808 5812
phobia$	5916
phone	4963 1869 4993 5102 5139
phone$	313 3436 314 3437 315 3438 316 3439 317 3440 6341 6342 6343 6360 6361 6362 6363 6364 6365 6366 6367 6372 7415 7445 7446 7447 7448 7863 1845 7869 7893 8002 1986 8039 2039 5165 2057 2628
phoneing$	2057
phones$	313 3436 314 3437 315 3438 316 3439 317 3440 6341 6342 6343 6360 6361 6362 6363 6364 6365 6366 6367 6372 7415 7445 7446 7447 7448 7863 1845 7869 7893 8002 8039 2039 5165 2057
photo$	6344 3472 3473 351 352 7128 7829 4930 1808 2009 2023 2036 5160 8076
photog	1817 1986 5109 5110 5139 8050 2061
photograph$	3472 3473 351 352 7128 7829 4930 1808 4983 7886 7890 5091 1984 2009 8039 2023 8056 2036 5160 8076 5184
photographed$	6058 6086 3270 6909 7128 4983 7888 1866 2639
photographing$	4983
photographs$	3472 3473 351 352 7128 7829 4930 1808 7852 7853 4983 7886 5091 1984 8039 2023 8056 2036 5160 8076
photos	1986 5109 5110 5139
photos$	6344 6368 3472 3473 351 352 7128 7829 4930 1808 7853 8039 2023 8056 2036 5160 8076
physical$	2757
physically$	2459 2864
physique$	7146 7147 7148 5590 2936
physiques$	7146 7147 7148 5590 2936
picked$	3271
picking$	5685
pictur	5737 5792
picture$	6344 3472 3473 351 352 7128 7829 4930 1808 5123 2023 8056 2036 8076
pictures$	6344 6368 3472 3473 351 352 7128 7829 4930 1808 7852 7853 2023 8056 2036 8076
piece$	2000
pieceed$	2000
pieceing$	2000
pieces$	2000
pierced$	2937
piercing$	1153 7176 5631 2510
piercings$	1153 7176 5631 2510
pig$	2571
pillar$	4776 1665
pills$	8128 5359 5915
pimp$	2248
pimped$	2248
pimping$	2248
pimples$	5637
pimply$	2937
pimpped$	2248
pimpping$	2248
pimps$	2248
pin$	3884
pink$	2507
pins$	2097
pity$	4805 7706
place	5261
place$	0 1 2 3126 11 6053 6212 6360 6361 6362 6363 6364 6365 6366 6367 6674 6782 7077 1847 2052 8138 8148 5258 8161
placed$	0 1 2 3126 6031 6032 11 6053 1769 1770 1821 1847 1896 1898 2146 2844
placem	8221
placement$	6877 6878 6879 857 858 859 8175 5396 5537 2415 5539 5964 5966 2844 5979
placements$	6877 6878 6879 857 858 859 8202 5396 5537 2415 5992
places$	0 1 2 3126 11 6674 1769 1770 1847 4977 8202
placing$	0 1 2 11 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 1769 1770 1847
plague$	663 2282
plagued$	663 2282
plagues$	663 2282
plaguing$	663 2282
plain$	1976 2476 2488 2620
plainly$	1302 1303 1304 1305 1404 4527 1405 1406
plaited$	5632
plaits$	5629
plan	8176 5801 5808 5812 5834
plan$	6118 8039 8141 8153 8177 8229 5396 5932 5933 5934 5966 5991
planned$	7427 7961 2699
planni	8006
planning$	6119 1719 1720 1721 1722 5704
plans$	6118 8039 5396 5932 5933
plastered$	1155
plastic$	2292
plate$	4967 2097
plates$	4967
play$	414 436 462 471 611 4003 5221 2767
played$	414 436 462 471 611
player$	5774
players$	4758 5774
playing$	414 436 462 471 611
plays$	414 436 462 471 611
plea$	7950 5713 6016
pleaded$	2893
pleads$	2893
pleas$	7747 7748 7950 5713 5714
please$	6334 6335 7338 7359
pleased$	153
pleases$	6334 6335
pleasing$	4491
plenty$	3233 3247
plot	1840
plotted$	8042
plotti	8006
plucked$	2515
plug$	753 754 2355
plugged$	753 754 2355
plugging$	753 754 6778 6779 6780 6781 2355 5479
plugs$	753 754 2355
plump$	4280 2937
pnc	2629
pnc$	5752
pnd	2629
pnd$	5752
pneumonia$	3089
podgy$	2937
point	2018
point$	4350 4489 7425 8052 5744
pointless$	2544
points$	5744
poison$	2734
poisoned$	2734
poisoning$	2734
polic	5836
police	1812 4940 4948 4949 4950 1828 1829 1830 4958 4959 7872 1863 4989 1877 1930 5087 5088 1976 5107 1985 8009 8010 1999 2012 2016 5146 2027 2030 2049 5324 5339 2684 2706 2880
police$	6532 6687 6887 6888 6903 6904 6905 4579 7483 4584 4585 7752 7781 4908 1789 4927 1806 7830 4935 7840 7841 1819 7848 7849 7850 4951 4952 4953 7855 1833 7859 7868 1860 4986 7889 7892 5000 5019 7920 5021 7928 7929 5038 1921 5053 5054 7978 7987 7988 1966 1969 5096 7997 5099 8000 8007 5108 1998 5126 5129 5131 5134 5135 8046 2028 2033 2034 8059 2037 5161 8063 2043 5172 2053 5180 8087 5324 8224 8239 5406 5524 2557 2595 2604 2630 2668 2670 2676 2686 5810 2875 2892
policed$	2031 2668 3003
polici	1930 5088 5107 1985 8009 8010 1999 2012 2016 2030 2049
policies$	7487 7488 7489 7490 7491 7492 7724
policing$	7840 5053 7988 5096 8007 5108 5120 5135 8037 5172 5748 2668
policy$	7487 7488 7489 7490 7491 7492 7724
polish$	4264 5636
ponytail$	7172 7173 7174 5630 5631
ponytails$	7172 7173 7174 5630 5631
poor$	3187 3305 3656 597 598 599 600 601 602 603 604 605 606 607 679 680 681 3858 6768 6801 6802 6803 6804 782 6806 6807 6808 6809 6810 6811 6812 6813 6814 6815 6816 1148 7184 1613 1614 1615 1616 7742 7743 7744 7745 1763 2081 2229 2272 2275 2308 2363 2371 2407 2410 2492 2581 2599
poorly$	1134 2489
porn$	5370
pornography$	5370
portly$	2937
pose$	1935 7959
poses$	1935 7959
posing$	2637
position$	6025 1821
positions$	6025
positive$	3187 3197 7960 2691 5902
posses	5335
possession$	5335 8235 5336 2894
possibility$	4433
possible$	1964 2644
post$	321 7676 7688 5744 2742
posted$	321 6430
poster$	2023
posters$	2023
posting$	321
posts$	3142 3153 321 5160 5744
potential$	2644
pothead$	5441
potheads$	5441
power	5801
powerful$	2467
powerfully$	2468
powers	5808
practi	8105
practically$	428 963 4086 964 965 966 967 970 971 972 973 1018 1019 2434 2443
practice$	1719 1720 1721 1722 5704
precin	5124
precinct$	8024 8054
precious$	1556 4693
precocious$	5367 2930
predator$	6708 6709 6710 6711 689 5435 5436 5437
predators$	6708 6709 6710 6711 689 5435 5436 5437
predatory$	2923
predic	2623
predicted$	1872 2829
prediction$	2837
predictions$	5959 2837
predictive$	2625
prefer$	211 212 213 214 215 216 217 232 233 234 235 236 237 2233 2697
prefered$	211 212 213 214 215 216 217 232 233 234 235 236 237 2233
prefering$	211 212 213 214 215 216 217 232 233 234 235 236 237 2233
preferred$	211 212 213 214 215 216 217 232 233 234 235 236 237 7717 1740 1741 1742 1743 4887 7788 2233
preferring$	211 212 213 214 215 216 217 232 233 234 235 236 237 2233
prefers$	211 212 213 214 215 216 217 232 233 234 235 236 237 2233
pregab	5229
pregabalin$	8129
pregna	8124
pregnancies$	3057
pregnancy$	5894 3057
pregnant$	5893
prepared$	4356 4359 7260 7261 7262 7263 1814 7961 5085
prescribed$	5886 3040
prescription$	3040
prescriptions$	3040
presence$	7996
present$	917 4040 918 919 920 4043 921 922 4045 923 4186 4187 4188 4991 1935 7959
presented$	917 4040 918 919 920 4043 921 922 4045 923
presenting$	917 4040 918 919 920 4043 921 922 4045 923
presents$	6176 6177 6372 6375 917 4040 918 919 920 4043 921 922 4045 923 1935 7959
presentted$	917 4040 918 919 920 4043 921 922 4045 923
presentting$	917 4040 918 919 920 4043 921 922 4045 923
preser	2653
press$	2697
pretext$	1926
pretty$	2937
preven	5075 1955
prevent$	2044
prevented$	7472
prevention$	7971 7975 1953 5079 5330
preventping$	2044
preventring$	2044
prevents$	2044
preventting$	2044
prey$	6056
prime$	2644
principal$	8044 2651
priori	1918 7953 5808
priority$	1906 5131 8052 2644 2647 2649 2686 2712
prison	8183 5284 8213 5331
prison$	8164 8184 8231 2883
proact	1976 2684
proactive$	1820 5088 5099 5107 1985 8009 8010 5120 1999 2012 2016 2030 2049
probation$	3122
proble	5901
problem$	6844 6849 7618 4905 8044 5441 2329 2366 2369 2371 5495 2673 5884
problematic$	6277 6806 6807 6808 6809 6810 6811 6812 6813 6814 2366 2371
problems$	6485 6492 6493 6495 6496 6849 7017 2145 2174 5441 5495 5884 2834
procedure$	7487 7488 7489 7490 7491 7492 7724
procedures$	7487 7488 7489 7490 7491 7492 7724
proceedings$	7950 5966
proces	5906
process$	7487 7488 7489 7490 7491 7492 7724
processes$	7487 7488 7489 7490 7491 7492
processing$	2802
produc	5737
productive$	7960
professional$	4595 4596 4600 2557
professionalism$	7777 7778 7779 7780 5722
professionals$	6532 6796 6861 4452 4453 4455 4456
profil	5737 5792
profile$	7886 1982 5123 5433 5796 2674
profiled$	7887
profiles$	7886 1982 5796 2674
profiling$	2674
profits$	4892
programme$	82 84 85 8153 5993 6011
programmes$	82 84 85
progress$	1915 5396
progressed$	1915
progressing$	1915
progresss$	1915
prolific$	308 309 7901 2238 2309 2319 2649
promiscuity$	2904
promiscuous$	2227 5367 2904 2930
promiscuously$	2904
promise$	7487 7488 7489 7490 7491 7492 7730
promises$	7487 7488 7489 7490 7491 7492 7730
proof$	1880
proper$	4669 4670 4671 4672
property$	6307 6308 6309 6310 3411 3412 3413 3414
propos	2042
propra	5229
propranolol$	8129
prosec	1913 7948 7949 5050 7954 5103 8013 5171 2982
prosecute$	5036 2690 2715
prosecuted$	8003
prosecuteing$	2715
prosecutes$	2690
prosecuting$	2690
prosecution$	7941 7950 8071 2689
prosecutions$	7950
prospect$	4431
prostitute$	5370 2248 5373
prostituted$	2248
prostitutes$	5370 2248 5373
prostituting$	2248
prostitution$	6270 6284 5370
protagonist$	5774
protagonists$	5774
protect$	3163 6198 547 3692 6599 4148 4149 4150 4153 4154 4156 4157 4160 7094 1790 1798 1799 1800 1959
protected$	547 7094 7099 7100 7101 7102 7103 7104 1798 1799 1800
protecting$	547 3693 6911 4148 4149 4150 4153 4154 4156 4157 4160 7094 7099 7100 7101 7102 7103 7104 7105 7110 7111 7112 7113 7114 1798 1799 1800 1959
protection$	6911 7091 7092 7093 7094 7099 7100 7101 7102 7103 7104 7105 7110 7111 7112 7113 7114 7607 5073 5147 5148 5276 5318
protects$	547 7094 1798 1799 1800 1959
protectted$	547 7094 1798 1799 1800
protectting$	547 7094 1798 1799 1800
protocol$	7487 7488 7489 7490 7491 7492
protocols$	7487 7488 7489 7490 7491 7492
proud$	4860
prove	1879 1895
prove$	5004
proved$	5004 2656
proves	1895
provid	2615
provide$	1803 4945 5386
provided$	5386
provideed$	1803
provideing$	1803
provider$	4579 4584 4585 7752 7781 4908 2605
providers$	4579 4584 4585 7752 7781 4908
provides$	1803 5386
providing$	5386
provin	1895
provision$	5934 5937
provocative$	5367 2905 2930
provocatively$	1134 2480 2489 5640 5642 2905 2930
provoke$	6042 6043 2283
provoked$	6042 6043 2283
provokes$	6042 6043 2283
provoking$	6042 6043 2283
pru	2813
pru$	5936
psoriasis$	2939
psychiatric$	2761 3052
psychiatrist$	8106 3052
psychiatrists$	3052
psycho	5197 3054
psycho$	5441
psychologist$	8097 8106 3053
psychologists$	3053
psychopath$	5441
psychopaths$	5441
psychos$	5441
psychosis$	3032 3080
psychotherapist$	8106
psychotic$	5490 3032
ptsd$	3014
public	5082
public$	6730 3851 7958 7982 2024 2025 5335 5405 2854
puffer$	5641 2523 2527
puffers$	7235 7236 7237 7239 5641
pulled$	6058 5645
pumped$	5922
punch	8208
punish$	7762 1750 1751 1752 1753
punished$	6477 3818 3819 3820 3821 1750 1751 1752 1753
punishes$	1750 1751 1752 1753
punishing$	1750 1751 1752 1753
pupil	5338
pupil$	6818 6832 6833 6834 6835 6836 6837 8238 2285 5430 2315 5489 2813
pupils	8018
pupils$	89 175 221 3518 3522 3523 3542 503 3662 3792 670 671 672 6727 6763 6818 6821 6832 6833 6834 6835 6836 6837 7329 7330 7331 7332 7333 4440 4441 4442 4457 4466 4507 7452 4758 5097 1992 8019 2002 2010 8038 8041 5152 8081 5358 5405 5430 5440 5489 2374 5713 5838
purcha	4980 4981
purely$	843
purple$	2507
purpos	2018 5737
purpose$	7621 7624 7979 1960 8052
pursue	1927
pursue$	155
pursued$	155
pursues$	155
pursui	1927
pursuing$	155
push	2001
push$	278 279 280 2236 2694
pushed$	278 279 280 2031 2236
pushes$	278 279 280 2236
pushing$	278 279 280 2236
put$	0 1 2 3126 6029 6030 11 6035 6053 6212 6241 6425 6426 6427 3651 7304 7411 1769 1770 1798 1799 1800 1847 1896 1898 5133 2011 2047 2102 2144 5386
puted$	0 1 2 11 1798 1799 1800 5386
puting$	0 1 2 11 1798 1799 1800 5386
puts$	0 1 2 3126 11 6035 6053 7411 1769 1770 1798 1799 1800 1847 4977 2144 5386
putted$	0 1 2 11 1798 1799 1800 5386
putting$	0 1 2 3127 6028 11 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 7411 1769 1770 1798 1799 1800 5386
pyjama$	4332 5641
pyjamas$	7226 7227 7228 7231 5641
queen$	5444
queens$	5444
questi	8050 2061
question$	5184
questionable$	3187 3656 2229
questioned$	2201
quick$	153 7759 4860 1739 2278
quickly$	7000 7711 7712 7713 7714
quiff$	5631
quiffs$	5631
quite$	3227 3246 875 991 1052 1055 2433 2449
rabble$	677 678 5421 2305 2911
race$	4239 4242 4256 4260 4263 7182 4294
radar$	7858 1836
raff$	5419
rag$	5416
rags$	5416
raid	5175
raid$	8075 5799
raided$	8065 8214
raids$	5799
raise$	4148 4149 4150 4153 4154 4156 4157 4160 4619 2446
raised$	4618 2446 5645
raises$	2446
raising$	4148 4149 4150 4153 4154 4156 4157 4160 2446
ran$	278 279 280 292 293 311 312 736 844 845 846 910 911 2168 2236 2341 2344 5768
rang$	7810
ranger	2027
rape	5307
rape$	8207 5412
raped	5988
rarely$	1046 4169 1047 4170 1048 2124
rascal$	2911
rascals$	2911
rash	5192
rash$	52 53 532 8092 2271
rat$	5417
rate	1955
rate$	7951 5815
rated$	801 805
rates$	7951 5815
rather$	7773 7775 4923
ratings$	7813 7814
rational$	3304
rats	2192
rats$	5315 5417
re	5078
re$	4407 4417 2309
reach$	6782 7338 7359 7388 7389 7390 5667 5669
reached$	7283 7289 7294 7297 7303 7371 7374 7375 7376 7377 7378
reaches$	5668
reaching$	7388 7389 7390 4491 5667
react$	7305 7762
reaction$	6868 6869
read	4992 5957
read$	6782 1467 1468 1469 7608 7892 8060 8156 5956
reader$	7867
readers$	7867
readily$	7711 7712 7713 7714
readin	8160 5261
reading$	8161 5685 2828
ready$	7759 4860 1814 1964 8167
real$	4669 4670 4671 4672 2720
realise$	3629 3630 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 3718 3719
realised$	3629 3630 6557 6558 3659 3660
really$	4102 1302 1303 1304 1305
rearrested$	5995
reason$	7388 7389 7390 1926 5667
reasoned$	7283 7289 7294 7303 7371 7374 7375 7376 7377 7378
reasoning$	7388 7389 7390 4494 5667
reasons$	1926
reassurance$	7105
rebuff$	2274 2534
rebuffed$	7268 7269 7270 7271 7272 7273 7274 7275 2274 2534
rebufffed$	2274 2534
rebufffing$	2274 2534
rebuffing$	2274 2534
rebuffs$	2274 2534
receiv	5737 2766
receive$	3276
recent	1812
recent$	4935
reckless$	52 53 3187 3305 6277 532 2227 2271 2923
recklessly$	2900
recklessness$	6206 6207 6208 6209 6210 6211 6489
reclaim$	2058
reclaimed$	2058
reclaiming$	2058
reclaims$	2058
recognise$	6198 6599 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 3718 3719
recognition$	7867 5750
recomm	2042
recommit$	7912
record	1874 1961 1988 5139 2020
record$	4737 7765 4886 1837 1843 7919 5020 7921 7989 1983 5111 5118 5166 8234 5884 6015
recorded$	1848 1896 1898 1911 5111 5118 5133 2011 8042 2702
recording$	1719 1720 1721 1722 1837 1843 1984 5111 5118 5704
recordinged$	5111
recordings$	1984 5111
records$	7852 1837 1843 7919 7921 7989 5111 5118 8039 5166 5751 5884
recover$	2787
recovered$	2787
recovering$	2787
recovers$	2787
recrui	8030
recruit$	264 2234 2235
recruited$	6058 264 3388 266 267 268 2234 2235
recruiter$	6708 5435
recruiters$	6708 5435
recruiting$	264 2234 2235
recruits$	264 2234 2235
recruitted$	264 2234 2235
recruitting$	264 2234 2235
red$	1199 7966 2486 2507 5641 2700
redeal$	7912
redemption$	5669
redheaded$	4280 2937
reduc	1955
reduce	2126
reduce$	5817
reduct	5079
reduction$	7975 7979
referr	8105 2091
referral$	4368 1246 1247 1248 7612 5713 2886
referrals$	4368 1246 1247 1248 7612 7747 7748 5713 5714
referred$	2766
refuge	5278
refuge$	8178
refus	2064 5945 2823
refusal$	3298 176 177 178 179 180 773 774 775 776 777 1228 1229 4376 1575
refusals$	1228 1229 4376 1575
refuse	2880
refuse$	562 569 570 571 572 573 575 594 1227 7264 7407 7408 7409 7411 2533 5675 2597
refused$	6537 562 569 570 571 572 573 575 594 1227 7264 7268 7269 7270 7271 7272 7273 7274 7275 7407 7408 7409 7411 2533 5675 5709 2597
refuser$	5456 2916
refusers$	5456 2916
refuses$	562 569 570 571 572 573 575 594 1227 7264 7407 7408 7409 7411 2533 5675 2597
refusing$	562 569 570 571 572 573 575 594 1227 7264 7407 7408 7409 7411 2533 5675 2597
regard	5737
regard$	3171 3172 3173 7573 7574 7575 7576 7577 7578 7579 7580 4683 4684 4685 4686 4687
regardless$	6134 6138 6508 7080
regist	1817 1986 5109 5139
register$	4961 8031 8039 8218 8219 5786 5934
registered$	2796
registers$	8039
registrations$	5758 2636
regrettable$	4805 7706
regrettably$	2946
regular$	308 309 2238
regularly$	307 8116
rehab	8213
rehabilitation$	2887
reject$	666 667 7264 7411 2284 2534
rejected$	666 667 7264 7268 7269 7270 7271 7272 7273 7274 7275 7411 2284 2534
rejecting$	666 667 7264 7411 2284 2534
rejects$	666 667 7264 7411 2284 2534
rejectted$	666 667 7264 7411 2284 2534
rejectting$	666 667 7264 7411 2284 2534
relapse$	7306 5662
related$	8150 5414
relati	8169 8181 5737
relations$	5364
relationship$	6069 3280 362 363 364 6392 6393 6910 7084 7085 7128 2175 5350 5364 5551
relationships$	6069 3280 362 363 364 7084 7085 7128 5350 5364 5551
released$	2202 2880
relentlessly$	2943
relevant$	2048
reliab	1812
reliable$	4935
reliant$	5570
relied$	7374 7375 7376 7377 7378 1989
relies$	2178
relish$	624 625
relished$	624 625
relishes$	624 625
relishing$	624 625
reluctance$	3298 176 177 178 179 180 773 774 775 776 777
reluctant$	566 569 570 571 572 573 575 773 774 775 776 777 1739
relying$	2178
remain	2854
remain$	6212 449 450 682 708 709 710 711 712 713 714 715 716 717 802 816 817 818 819 820 821 959 963 4086 964 965 966 967 970 971 972 973 1128 7304 2314 2318 2367 2368 2378 5977
remained$	3901
remains$	173 174 449 450 682 708 709 710 711 712 713 714 715 716 717 3901 3906 802 816 817 818 819 820 821 959 963 4086 964 965 966 967 970 971 972 973 1128 2314 2318 2367 2368 2378
remand	5103
remand$	3113
remanded$	8003 5342 3113
remark$	1220 1221 1222 1223
remarkably$	2433
remarked$	1220 1221 1222 1223
remarking$	1220 1221 1222 1223
remarkked$	1220 1221 1222 1223
remarkking$	1220 1221 1222 1223
remarks$	1220 1221 1222 1223
reminded$	6120 6121 102 103 104 115 116 117 118 1855 2013 5150
reminder$	7703 7704
reminders$	6117 7703 7704
remit	2018
remorse$	5398
remorseless$	2923
remote$	7759
remov	2001
remova	8210
removed$	8025 2031
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	3107
reoffe	5083
reoffend$	7305 7895 7912 5662
reoffended$	3119
reoffender$	2915
reoffenders$	2915
reoffending$	7978 7981 7983 3119
reoffends$	3119
repair$	7762
repara	2207
reparation$	5330
repeat$	308 309 7305 2238 2309 2649
repeated$	3248 4803 4804 4827 7747 7748 2557 5714
repeatedly$	307 4558 1647
replied$	6430 7484 7501 7502 7503 7504 7810
reply$	6443 6444 6445 6641 6643 7278 7284 7298 7598 7762 7765 5659
replying$	6142 6443 6444 6445
report	1810 4936 4944 1961 1987 1988 2020 5261 5737 5740
report$	6198 6519 6599 7612 1733 7844 1837 1843 7919 7921 5111 8068 8161 5713 5952
reported$	6410 6418 1886 5111 1991 5790 5828
reporting$	1837 1843 5111
reportinged$	5111
reportings$	5111
reports$	7612 1837 1843 7919 7921 5111 8068 5713
reprimand$	3111
reprimanded$	3111
reprimands$	3111
reprobate$	2911
reprobates$	2911
reputation$	862 863 7736 4892 7802
reques	4956 1924 2042
request$	7612 7703 7704 5713
requested$	5755
requests$	7703 7704 7747 7748 5713 5714
requir	4956 5737
require$	6985 1068 1069 1070 4194 1072 1073 1074 1075 1082 1083 7107 4208 4209
required$	1082 1083 7107 4208 4209 1960 5285
requires$	1082 1083 7107 4208 4209
requiring$	1082 1083 7107 4208 4209
rerob$	7912
reside	5082 2149 2152
residential$	5272 5275 2414
residents$	6687 3788 6727 4758 7958 7982 5405 5406
resilience$	2931
resilient$	1113 2931
resist$	6198 6552
resistance$	773 774 775 776 777
resistant$	773 774 775 776 777 5672 5675 2923
resit	2830
resolution$	8233 6014
resort$	261 262
resorted$	261 262 1690
resorting$	261 262
resorts$	261 262 1691
resortted$	261 262
resortting$	261 262
respect$	6599 6620 3729 3850 7278 7284 7298 7573 7574 7575 7576 7577 7578 7579 7580 5446 5659
respit	2149
respite$	5272
respon	7836 4940 5002 8014 8030 5808
respond$	6599 7278 7284 7298 7598 7762 7765 5659
responded$	7484 7501 7502 7503 7504 7608
response$	1719 1720 1721 1722 7832 7840 5088 5107 1985 8009 8010 5120 1999 2012 2016 2030 2049 5704
responses$	1719 1720 1721 1722 5704
responsib$	7618 7690 7729
responsibbed$	7618 7690 7729
responsibbing$	7618 7690 7729
responsibed$	7618 7690 7729
responsibilit$	4111
responsibilities$	7010 7449 7618 7729
responsibility$	549 550 3677 3678 3679 3680 3681 3682 3683 3684 3685 3686 3687 3688 3689 6625 7449 7532 7573 7574 7575 7576 7577 7578 7579 7618 7729 1726
responsibing$	7618 7690 7729
responsible$	6048 549 550 1113 1718 7758 7902 1888 5116 1994 2032 2200
responsibs$	7618 7690 7729
rest$	6959 7190 7191 7192 7749 5715
resteal$	7912
rests$	7749 5715
result$	163 1927 5952 5954
resulted$	6035
results$	7736 4892 7802 7813 7814 8161 5952 5954
resupply$	7912
retail	1830 5082 5146
retail$	5124
retailers$	1806 7830 4953 7982 8046 2033 8059
retain$	2633
retained$	5755 2633
retaining$	2633
retains$	2633
retak	2830
return	5737
return$	6077 6179 6212 6241 6243 6244 257 258 259 260 3410 288 292 293 3420 3460 3468 346 347 348 3475 6379 6599 7278 7284 7298 7304 7306 1963 5659
returned$	257 258 259 260 288 292 293
returning$	6142 6251 257 258 259 260 3407 288 292 293 3417
returnned$	257 258 259 260 288 292 293
returnning$	257 258 259 260 288 292 293
returns$	257 258 259 260 288 292 293 1963
revealing$	2523
review	1851
review$	2005 5534
reviewed$	2005
reviewes$	2005
reviewing$	2005
reviews$	2005 5534
reward$	1945
rewards$	1945
riff$	2296
right$	3187 3189 3197 6478 6479 6625
rightly$	1733
rigid$	7759 4860
rigoro	2014
rigorous$	5137
ring	2650
ring$	1826 2057 2303 5641
ringing$	1826 2057
ringle	7909 7944
ringleader$	7930 7964 8001 5773 5838 2912
ringleaders$	7930 7964 8001 5773 5838 2912
rings$	4033 4034 1826 2057 5641
ringworm$	3085
riot$	5465 5466 5467
ripped$	4342 2516 2523
risk$	6023 6024 6034 3138 16 17 18 3167 6068 6460 6572 6573 6608 6609 6610 6611 6612 6613 6614 6615 6616 6617 6618 6619 6630 6631 6632 6633 6634 6651 6658 704 705 706 707 3917 3918 796 797 3921 799 800 6824 6825 6826 6827 6828 6829 6830 6831 6898 7084 7085 7086 7087 7088 4801 5058 1958 5319 2225 2643 2670
riskier$	3187 2227
risks$	6023 6024 3210 3211 6572 6573 6608 6609 6610 6611 6612 6613 6614 6615 6616 6617 6618 6619 6631 6632 6633 6634 6651 6898 7084 7085 5349
risky$	6023 6024 3187 3305 6277 3774 2227 2280 2366
ritalin$	3042
rivalry$	5414
rivals$	5406
road$	6235 2427
roadman$	6699 5415 2910
roadmen$	6699 5415 2910
roam$	6255
rob$	7912 8064
robbed$	6058 6060 2215
robber	7826 7836 4940 7909 5011 7922 1901 5083 8015 8016 8017 8029 5323 5324 5335 5337 5769 5846
robber$	6741 6742 6743 7902 5441 5442
robberies$	7910 7911 5024 7983 8223 8237 5816
robbers$	6741 6742 6743 5441 5442
robbery$	6270 7832 7840 1820 4948 4949 4950 1828 1829 1863 5024 7928 5038 5088 5107 1985 8009 8010 5120 1999 2004 5131 2012 2016 2030 2049 8223 8224 8235 8237 2644 2661 2704
robbing$	8067 8073
robs$	8064
robust	2014 2684
robust$	5137
robustly$	5791
role$	7729
roles	8023
roll$	653 7632
rolled$	5948
rolling$	653
roma$	4264
romanian$	4264 5636
room$	1806 7830 7848 7849 7850 4951 4952 4953 4986 7889 8046 5279 5311 2191 5839
rooms$	5839
ropes$	6895
rose$	5815
rot$	7603 7805
rotten$	2307 5490
rough	5985
rough$	2281 2307 2488
round$	6897 4004 6933 1913 5653 5817
rouser$	5428
rousers$	5428
route	8018
row$	4434 7335 4436
rowdy$	2371 2923
rows$	2145 2174
rude$	6815 6816 6885 7411 2923
ruffian$	2911
ruffians$	2911
rug$	7726
rui$	3114
rule$	6690 7487 7488 7489 7490 7491 7492
rules$	6962 7487 7488 7489 7490 7491 7492 7724 5407
run$	6077 6110 6212 6241 6243 6244 278 279 280 292 293 3425 3430 311 312 3644 653 736 844 845 846 910 911 990 7306 1299 1300 7411 4907 2168 2236 2340 2343
runaway$	6741 6742 6743 5441 5442
runaways$	6741 6742 6743 5441 5442
rung$	7608
runner	5788
runner$	6300 6744 726 5441 5443
runners$	6300 6744 726 7925 5441 5443
runnin	5002 8030
running$	3383 278 279 280 292 293 3424 3426 3430 311 312 653 736 910 911 990 7411 7902 8014 2168 2236 2339 2342
runs	8030
runs$	278 279 280 292 293 3430 311 312 653 736 844 845 846 910 911 990 7411 8077 2168 2236
rushed$	2086
s$	5000 7903 5053 5211 5224 2112 5246 2138 5265 5266 5275 2157 2158 5287 8215 5321 5345 5864 5867 5870
s17$	3104
s20$	3104
s47$	3104
sabotage$	2273
sabotaged$	2273
sabotages$	2273
sabotaging$	2273
safe$	6065 6066 3197 6571 6575 3676 6577 6590 6591 4177
safeguard$	3163 6198 3696
safeguarding$	7091 7092 7093 7094 7102 7103 7104 7105 2557
safer$	3187 3197
safety$	6033 3134 6070 6071 6072 6073 6074 3218 3219 6572 6573 6577 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 7859
said$	3347 3513 3514 3521 3638 7324 4532 4533 4536 1886
sallow$	2937
same$	6135 6137 6139 6141 6509 3823 4191 4192 4193 1115 4296 7199 7212 4329 2464
sanction$	2691
sanctioned$	3818 3819 3820 3821
sand$	7723
sandy$	2486
sat$	1208 1209 1210 1587 1588 1589 1590 1591 1592 1593 1594
satisfy$	7359
savage$	6741 6742 6743 5441 5442
savages$	6741 6742 6743 6759 6760 6761 5441 5442
saved$	7374 7375 7376 7377 7378
saving$	7736 5669
savvy$	1113 5546 2929
saw	2083 2175
saw$	5206
say$	3300 6519 6548 6599 674 7266 7278 7284 7298 4532 4533 4536 2007 5659
saying$	674 7337
says$	674 7267 7324 4532 4533 4536
scabies$	3084
scallies$	2911
scally$	2911
scallywag$	2913
scallywags$	2913
scan$	2005 8118 8126
scandal$	2944
scandalous$	2944
scaned$	2005
scanes$	2005
scaning$	2005
scans$	2005 8126
scant$	4673 4680
scantily$	1134 2479 2489
scar$	1153 5631
scarcely$	1046 4169 1047 4170 1048 1084 4207 1085 1086 2436 2437 2450
scare$	7122 7123 7124
scared$	7086 7087 7088 1102 1103
scarf$	7234 5641
scars$	1153 5631
scarves$	7234 5641
scatter$	5141
scattering$	2029
scenario$	6025
scenarios$	6025
scheme$	5786
schemer$	5441
schemers$	5441
scheming$	2923
schizophrenia$	3033
schizophrenic$	3033
school	2123 8160 5949
school$	6288 6289 6290 6532 6607 6718 6719 6720 6721 6722 6723 6730 6748 6861 4579 4584 4585 7752 7781 4908 1789 8132 5238 8144 8145 5246 8147 8148 8154 8157 8158 8161 8163 8167 5295 5363 2333 2557 2595 2604 2605 5927 5928 5943 2822 5946 2829 5958 2838
schoolboy$	2315
schooling$	5943
schoolmates$	5440
schools$	6718 6719 6720 6721 8202 5928
sclerosis$	5855
scor	5766
score$	6895
scored$	7887
scorn$	2274
scorned$	2274
scorning$	2274
scornned$	2274
scornning$	2274
scorns$	2274
scour$	2005
scoured$	2005
scoures$	2005
scouring$	2005
scours$	2005
scrap$	6456
scraped$	5632
scratch$	7623
scrawny$	2937
screamed$	6537
screen	2091
screening$	8113
screens$	7415 7445 7446 7447 7448
screenshot$	1984
screenshots$	1984
screwed$	809
scrote$	2913
scrotes$	2913
scrounger$	5441
scroungers$	5441
scruffily$	1134 2489 5640 5642
scruffy$	1136 4262 2488 2507 2516 2523 2937
scum$	2911
scumbag$	2911
scumbags$	2911
search	7851 1913 7949 1937 8013 8050 2061
search$	1881 7935 5036 7941 7945 7946 1942 5077 1975 1979 2005 8075 5184
searched$	1942 2005 8065
searches$	7945 7946 5060 1942 1979 2005
searching$	7945 1942 1979 2005
searchped$	1975
searchs$	1975 2005
seasoned$	2932
seating$	5139
second$	1115 4682
secrecy$	3590
secretive$	2923
sectio	8213
section$	5047 2846
sectioned$	3036
secur	2653
secure	1927 2152
secure$	6439 6440 5275 5331 2221 2633
secured$	8074 5755
secureed$	2633
secureing$	2633
secures$	2633
securi	1830 4989 1927 5146 2027
security$	6687 1806 7830 4953 1860 7889 8046 2028 2033 2034 8059 2053 5406
seduce$	152 2231
seduced$	152 626 2231
seduces$	152 2231
seducing$	152 2231
see	2083
see$	6198 6212 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 3718 3719 7251 7598 7765 7874 1983 2007 8061 5206
seed$	5430
seeds$	5430
seeing	2083
seeing$	6142 6251 5206 2185 2259
seek	4956 1924 1927 1989 2675
seek$	157 322 323 324 325 326 327 328 628 3751 629 630 631 632 633 634 648 649 651 7411 1803 8008 5122 2384 2385
seeked$	1803 5122
seeker$	6739 5400 5506 5977
seekers$	6739 5400 5506
seekin	4956 1924 1989
seeking$	157 322 323 324 325 326 327 328 628 3751 629 630 631 632 633 634 648 649 651 3936 3945 7411 1803 5122 5400 5506 2384 5977
seeks$	157 322 323 324 325 326 327 328 628 3751 629 630 631 632 633 634 648 649 651 1803 8008 5122 2384 2385
seem$	449 450 682 708 709 710 711 712 713 714 715 716 717 802 816 817 818 819 820 821 917 4040 918 919 920 4043 921 922 4045 923 959 963 4086 964 965 966 967 970 971 972 973 4186 4187 4188 1128 2314 2318 2367 2368 2378
seemed$	449 450 682 708 709 710 711 712 713 714 715 716 717 802 816 817 818 819 820 821 917 4040 918 919 920 4043 921 922 4045 923 959 963 4086 964 965 966 967 970 971 972 973 1066 1128 2314 2318 2367 2368 2378
seems$	173 174 449 450 682 708 709 710 711 712 713 714 715 716 717 802 816 817 818 819 820 821 917 4040 918 919 920 4043 921 922 4045 923 959 963 4086 964 965 966 967 970 971 972 973 1128 2314 2318 2367 2368 2378
seen	8043 8080 2175 2205
seen$	6557 6558 3659 3660 878 7283 7289 7294 7303 7371 2083 2099 2185 5768 5778 5790
sees	2083 2175
sees$	5206
seize	1846
seize$	4969 2633
seized	4968 1846
seized$	7868 4969 5755
seizeed$	2633
seizeing$	2633
seizes	1846
seizes$	4969 2633
seizin	1846
seizing$	4969
seizure$	1846 8134 5751 3017
seizures$	5751 5858 3017
seldom$	1046 4169 1047 4170 1048
select	1918
selective$	2803
selectively$	2803
self	2733 2755
self$	3123 3125 3154 3155 33 3157 3158 3159 3160 3161 39 6063 6064 3165 3166 46 69 6203 3379 3433 6446 6447 6449 3561 3562 3563 3564 3565 3566 3567 3568 3570 3571 6474 6475 6488 3597 3598 3599 3600 6501 6502 6503 6504 6505 6506 6507 3610 3611 3612 3613 6514 3671 3675 553 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 3690 3691 6592 6593 6594 6595 6596 6597 3720 3721 3722 6756 6914 6915 6916 6917 6918 6919 6920 4080 4081 7048 7049 7050 7051 7052 7053 7054 7055 7056 7057 7058 7059 7060 7061 4162 7068 4854 8124 5307 5346 5371 5372 2267 2324 5568 5569 2447 2458 2575
selfharm$	5878
selfharmed$	5878
selfharming$	5878
selfharms$	5878
selfie$	6344 3472 3473 351 352
selfies$	6344 3472 3473 351 352
selfish$	2923 2944
selfme	5856
sell$	6077 6212 6241 6243 6244 278 279 280 336 6641 6643 2236 2249 5386
sellin	5002 7909 8030
selling$	6280 278 279 280 336 7902 8073 2220 2236 2249 5762 6022
sells	8030
sells$	278 279 280 336 8077 2220 2236 2249
selves$	3123 3125 3154 3155 33 3157 3158 3159 3160 3161 39 6063 6064 3165 3166 6203 3433 6446 6447 6449 3561 3562 3563 3564 3565 3566 3567 3568 3570 3571 6474 6475 6488 3597 3598 3599 3600 6501 6502 6503 6504 6505 6506 6507 3610 3611 3612 3613 6514 3671 3675 553 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 3690 3691 6592 6593 6594 6595 6596 6597 6756 6914 6915 6916 6917 6918 6919 6920 4080 4081 7048 7049 7050 7051 7052 7053 7054 7055 7056 7057 7058 7059 7060 7061 4162 7068 4854 5346 5371 5372 5568 5569
semh$	3096
sen$	8143 2811 5935
send	1810 1987
send$	6077 6212 321 6641 6643 1809 2015 2262 5386 2811 5935
sending$	321 7388 7389 7390 2015 5667
sends$	321 2015 2262
sensation$	2277
sense$	6623 3725 7217
sensible$	6045 3187 3197 1113
sensit	1812
sensitive$	4935 5521
sensory$	2783
sent	1810 5153 5156
sent$	321 6425 6426 6427 6430 1809 8060 5284 5342 2262 5386 5709 2853
senten	8181
sentence$	8245 5994 2882 6006
sentenced$	5342 2882
sentences$	8245
sentencing$	2882
separa	8181 8183 5284 5286
separate$	5141
separated$	8184
separating$	2029 8184
separation$	8186
september$	6290
sergea	4948 4949 4950 1828 1829 1830 1863 5088 5107 1985 8009 8010 1999 2012 2016 2030 2049
sergeant$	1806 7848 7849 7850 4951 4952 4953 1860 4986 7988 8007 5108 8020 5135 2037 5161 2043 5172 5180 5810
serial$	308 309 2238 2309 2319 2649
series$	1432 5783 5784
serious$	3168 4669 4670 4671 4672 2309 2557
seriously$	7522 7523 7541 7542 7543 7544 7545 7546 7547 7548 7549 7550 7551 1647
seriousness$	6608 6609 6610 6611 6612 6613 6614 6615 6616 6617 6618 6619 6631 6632 6633 6634
sertraline$	3045
served$	2208
serves$	455 456
servic	8105
service$	6696 4579 4584 4585 4595 4596 7731 7752 7781 4900 4908 1789 7978 8113 8119 2557 5704 2595 2604
services$	6607 6796 6889 1249 1250 1251 1252 4579 7483 4584 4585 7752 7781 4908 8113 5397 5656
serving$	5264 5698 2863
session$	82 84 85 3983 7404 7405 7406 5396
sessions$	82 84 85 6861 3983 5396
set$	6725 4246 1283 1284 1380 1847 2199 5592 5593 5930
setting$	2199
settle$	7278 7284 7298 5659
seven	8018 2022
seven$	6726 6762 5097 1992 8019 2002 2010 8038 8041 5145 5152 8081 5838
severa	7877
several$	3248 1167 4803 4804 4827 7747 7748 5714 2644
severe	2750
severely$	2821 2851
sex$	6069 3280 6231 3373 3452 6354 3458 337 3465 6368 353 354 355 356 6389 6390 3539 6907 6908 7084 7085 7128 5350 5366 5376 5551
sexual$	6277 3444 3455 338 339 340 341 343 3469 3470 3471 353 354 355 356 6391 6907 7129 2090 2241 2251
sexualised$	6277 3444 6806 6807 6808 6809 6810 6811 6812 6813 6814 5368 5369 2371 2930
sexuality$	6438
sexually$	2244 2429 2430 2460 2772 2864 5988
shabbily$	1134 2482 2489
shabby$	2516 2523 2937
shadow	2061
shadow$	1861 5184
shadowed$	1861
shadowing$	1861
shadows$	1861
shaggy$	2486
shall$	1255 1256 1257 1258 1259 1260 1990
sham	8082
shambles$	2944
shambolic$	2944
shame$	7625 4805 7706 2576
shameful$	2944
shamefully$	2944
share	1987 2615
share$	6212 321 1206 7278 7284 7298 7598 7762 7765 4929 1807 1809 2156 5659
shared$	321 1206 7608 4929 1807 1809
shares	2615
shares$	321 1206 4929 1807 1809 2156
sharin	5737 2615
sharing$	321 1206 7638 4929 1807 1809 2156
shaved$	2503 2505 2507 5632 2515
shaven$	2477 2478 2504 2507 2515
she$	3193 3495 3518 3522 3523 3541 503 669 3792 670 6693 671 672 6894 7329 7330 7331 7332 7333 4440 4441 4442 4444 4579 7483 2815
shed	5985
shed$	1706
shedding$	1706
sheep$	6717
sheet$	5839
sheets$	5839
shelter$	6360 6361 6362 6363 6364 6365 6366 6367
shielding$	7094 7099 7100 7101 7102 7103 7104 7105
shift$	2717
shifty$	2488
shirk$	1706
shirked$	1706
shirking$	1706
shirkked$	1706
shirkking$	1706
shirks$	1706
shirt$	7205 5641
shirts$	7205 5641
shocking$	1613 1614 1615 1616 4805 7706 7742 7743 7744 7745 2581
shockingly$	2946
shoddy$	2944
shoes$	7219 7220 7221 7229 5641 5646
shooti	7922 8015 8016 8017
shootings$	7910
shop	1830 5124 5146
shop$	6288 6289 1806 7830 4953 8024 8046 8054 8059
shopke	1830 5082 5146 5338
shopkeeper$	6175 6357 8238
shopkeepers$	6175 6357 6687 1806 7830 4953 7958 7982 8046 2033 8059 5405 5406
shopli	1901 5083 8016 8017 8029 5323 5335 3121
shoplifter$	6741 6742 6743 5441 5442
shoplifters$	6741 6742 6743 5441 5442
shoplifting$	6270 6280 6284 6764 5024 7983 2004 8055 8223 8235
shoppe	5082
shoppers$	7958 7982 5405
shopping$	5124
shops$	1806 7830 4953 8024 8046 8054 2033 8059
short$	4342 2380 2467 2486 2506 2507 2523 2574 5712 2937
shortcoming$	2556
shortcomings$	7454 7455 7456 2556 5681
shorts$	7219 7220 7221 7235 7236 7237 7242 5641 5646
shot$	5091
shots$	5091
shotter$	2916
shotters$	2916
shotting$	278 279 280 2236
should	5250
should$	21 22 23 24 25 26 402 403 492 506 514 515 516 517 518 519 520 521 522 530 534 535 536 537 945 1045 1438 1440 1441 1442 1443 4568 7478 1605 4732 4976 1860 1990 8150 2559
shoulder$	6874 1150 2596
shouldered$	5595 2596
shouldering$	2596
shoulderred$	2596
shoulderring$	2596
shoulders$	6874 6925 2596
shout$	844 845 846
shouted$	2166
shouting$	2145
shouts$	844 845 846
show	1879 5003 1895 5737
show$	533 554 555 6599 3704 7278 7284 7298 1362 7436 4977 2007 5659
showed$	533 554 1550 4977
showin	1879 1895
showing$	554 1550 7828 8135
shown	5153 5156
shown$	533 555 1550 1848
shows	1879 5003 1895
shows$	533 554 1361 1550 4977 5023 2007
shrug$	610 1725
shruged$	610 1725
shrugged$	610 1725
shrugging$	610 1725
shruging$	610 1725
shrugs$	610 1725
shunt$	2097
shut$	1772 5709
shuts$	1772
shutting$	1772
shy$	5510
siblin	8192 8193
sibling$	5536 2417
siblings$	3124 6884 7037 8198 5347 5536
sick$	8093 8132
sickle$	2746
sidelined$	2582
sight$	7998 5811 2757 2795
sighted$	5697 5790 5918 2963
sighting$	1856 2010 5763
sightings$	1856 7986 2010 5763 2705
sign$	1684 1685 1686 1687 7727 7728 5711 5713
signal$	6164
signals$	6164 6165
signed$	2108 2109
significant$	794 795
signs$	1684 1685 1686 1687 7727 7728 7747 7748 8028 5711 5713 5714
silence$	3590
silliness$	6206 6207 6208 6209 6210 6211 6489
silly$	3168 52 53 3187 3305 495 2270 2923
silo$	2608 2609
siloed$	2948
silos$	5730
similar$	4264 2467
simple$	2875
simpler$	1964
simply$	428 6563 6564 6565 6566 843 1302 1303 1304 1305 4567 1692 1693 1736 2586
since$	8210 6012
single$	1349 1350 4504 1473 4597 1812
sister	8169 5280 8182 5283 8192 8193 2190
sister$	2141 8180 5308 5536
sisters$	6884 5536
sit	8043 8080
sit$	3332 1208 1209 1210 1212 7278 7284 7298 1587 7763 5659
site$	5749
sits$	1208 1209 1210 1212 1587 1588 1589 8030
sitting$	1587 1588 1589
situation$	6025 6495 6496 6572 6573 6577 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 6674 7089 7090 4801 7741 4905 2174 5980
situations$	6025 6674
six	8018 2022
six$	6762 1126 4250 4251 1167 7190 7191 7192 7193 7194 7195 4457 4466 5097 1992 8019 2002 2010 8038 8041 5145 5152 8081 5838
sixteen$	6940 948 949 950 951
skaters$	4457 4466
skeletal$	2467
ski$	2524
skimpy$	2523
skin$	4271 4284 8103 5615 2493 2499
skinned$	5578 5608
skinny$	4280 4342 2467 2523 2937
skins$	6372
skirt$	7219 7220 7221 5641 5646 5649
skirts$	7219 7220 7221 7235 7236 7237 7242 7245 5641 5646 5649
skive$	2903
skived$	2903
skives$	2903
skiving$	2903
skunk$	5216
slag$	5441
slags$	5441
slapdash$	2944
slave$	5476 2354 2918
slaves$	5476 2918
sleep	5196 5223
sleep$	6212 6255 330 8096 8116 8123 2146 2180 2242 2775
sleeped$	2194
sleepes$	2194
sleeping$	330 2146 2180 2194 2242 2764
sleeps$	330 2146 2180 2194 2242
slender$	2467 2937
slep$	2862
slept$	330 5237 2179 2242 2862
slicked$	1149 5632
slide$	5723 5839
sliders$	7219 7220 7221 7235 7236 7237 7239 5641 5646
slides$	5839
slight$	2467 2937
slightest$	4482 4674
slightly$	1125 2468
slim$	2467 2937
slimly$	2468
slippers$	7231 5641
slipshod$	2944
slit$	2515
sloppy$	1613 1614 1615 1616 2581 2944
sloth$	5725
slow$	773 774 775 776 777 1613 1614 1615 1616 7742 7743 7744 7745 7759 4860 1739 2581
slowly$	7759
slut$	5441
sluts$	5441
sly$	2923
smacke	2166
smacked$	5289
small$	749 4096 1131 2435 2467
smart$	4264 5544 5550 2523
smarter$	3187
smartly$	1134 2489 5640 5642
smarts$	5545
smelly$	2937
smok	2093
smoke$	6077 6212 6241 6243 6244 243 6641 6643 7411
smoked$	6430 7411
smokes$	7411
smoking$	3135 3136 3137 7411
snapchat$	3267 3268 3269 313 3436 314 3437 315 3438 316 3439 317 3440 6341 6342 6343
sneak$	5441
sneaks$	5441
snood$	7234 5641 2940
snoods$	7234 5641 2940
snub$	2274
snubbed$	2274
snubbing$	2274
snubed$	2274
snubing$	2274
snubs$	2274
so$	6136 6140 4570 1555 2433
social$	6272 6278 313 314 315 316 317 3781 6765 3935 6841 6886 4579 7483 1776 1778 4963 1869 4993 7911 5102 8079 2187
society$	6727
sod$	4694
sofa	2848 5985
sofa$	8203
sofasu	5971
sold$	278 279 280 336 2220 2236 2249 5386
solely$	1727 1728 2594
solicit$	2268
solicited$	2268
soliciting$	2268
solicits$	2268
solicitted$	2268
solicitting$	2268
solid$	2467
solidly$	2468
solve	2693
solves	2693
solvin	2693
somali$	4264 5636
some$	1167
somebody$	6250 6543 4579 7483
someone$	6250 3487 6543 4122 4579 7483
something$	6414 8035
somewhere$	6360 6361 6362 6363 6364 6365 6366 6367
son$	5236
soon$	7711 7712 7713 7714
sooner$	7466 7475
sophisticated$	914 2932
sorely$	1647
sort$	7091 7092 7093 7196 5404
sorts$	5404
sought$	157 322 323 324 325 326 327 328 628 3751 629 630 631 632 633 634 648 649 651 2385
sound$	917 4040 918 919 920 4043 921 922 4045 923
sounds$	917 4040 918 919 920 4043 921 922 4045 923
source	5737
source$	4935 1813 2026 8069 2615 5739 2617
sources$	1813 8069 5739
south$	1146
space$	7077 5094
speak	2175
speak$	6338 318 319 320 924 925 926 927 928 929 952 953 954 955 4168 7251 7278 7284 7298 7362 7388 7389 7390 7598 5659 5667
speaking$	318 319 320 5685
speaks$	318 319 320 924 925 926 927 928 929 952 953 954 955 7362
special$	2119 8143 2835 2845
specialist$	8106
speech$	2084
spell	5957
spelli	5261
spelling$	8161 2828
spend$	6212 3313 3314 3358 6405 6406 6407 6408 6409 659 660 661
spendded$	659 660 661
spendding$	659 660 661
spended$	659 660 661
spending$	6142 6251 6405 6406 6407 6408 6409 659 660 661
spends$	659 660 661 8043
spent$	659 660 661 2208
spice$	5216 8128
spiky$	2486 2507
spineless$	2944
spirit	5196
spirits$	8096
spite$	3217 95 96 98 126 127 128 6311 6312 6313 6314 1681
spiteful$	2923
split	8181 8183
split$	5141 5284
spliting$	2029
splitting$	2029
spoiled$	2923
spoilt$	2923
spoke$	318 319 320
spoken$	6120 6121 102 103 104 6410 3818 3819 3820 3821 7283 7289 7294 7303 7371 7608
sporadic$	6801 6802 6803 6804 782 2363
sport$	1152 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 8121 2508 2518
sported$	1152 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 2508 2518
sporting$	1152 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 2508 2518
sports$	1152 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 2508 2518
sportted$	1152 2508
sportting$	1152 2508
sporty$	2488
spot$	7992 8027 5830 5845
spots$	7992 8027 5637 5845
spotted$	2963
spotty$	1148 4280 7184 2492 2937
spray$	2501
spree$	5831
spring$	6290 6291
spurn$	2274 2534
spurned$	2274 2534
spurning$	2274 2534
spurnned$	2274 2534
spurnning$	2274 2534
spurns$	2274 2534
squad	4940 4943 4948 4949 4950 1828 1829 4959 1863 5088 5107 1985 8009 8010 1999 2012 2016 2030 2049
squad$	7840 7841 1819 7843 7848 7849 7850 4951 4952 7855 1833 7859 4986 7929 7988 8007 5108 8020 5135 5172
squander$	2273 2601
squandered$	2273 2601
squandering$	2273 2601
squanderred$	2273 2601
squanderring$	2273 2601
squanders$	2273 2601
square$	8054
squarely$	1727 1728 2594
squint$	2939
squints$	2939
stab	8208
stabbed$	6060 2215
stabbi	7922 8015 8016 8017 5323 5324
stabbing$	7928 8223 8224
stabbings$	7910 8223
staff	1830 5146 2027
staff$	6250 6356 6532 3705 6607 6687 3788 6727 6730 6745 6861 6903 6904 6905 4452 4453 4455 4456 4579 7483 4584 4585 7752 7781 4908 4953 7958 8046 8238 5397 5405 5406
stained$	2516 2523
stairw	5985
stamme	8103 8124
stamp	1955
stance$	5806
stand	8043 8080
stand$	896 4148 4149 4150 4153 4154 4156 4157 4160 1127 1208 1209 1210 1590 1591 1592 1593 1594 2564
standard$	7623 5704
standards$	7487 7488 7489 7490 7491 7492 5704
standing$	4148 4149 4150 4153 4154 4156 4157 4160 1590 1591 1592 1593 1594 2564 2871
stands$	1127 1208 1209 1210 1590 1591 1592 1593 1594 2871
starte	2766
starti	2766
starts	2766
starve$	2734
starved$	2734
starves$	2734
starving$	2734
stash	7836 4996 1894
stashed$	7846
state	4936
state$	7741
stated	4936
statement$	7839 7845 2120 5934
statemented$	3103
statements$	7839 7845
statio	5146
station$	6288 6289 1806 7830 8046 8054 8224
stations$	1806 7830 8046
statistics$	7813 7814
stature$	7146 7147 7148 5590
status$	6647 6649 6650 6675 2277 5534 5934 5977
stay$	3184 6152 3302 3315 3316 3333 6241 6243 6244 3357 6396 6405 6406 6407 6408 6409 6410 6519 6641 6643 7278 7284 7298 2146 5659
stayed$	6249 6410 6418 6425 6426 6427 6441 6442 6542 2146 2179 2194
stayes$	2194
staying$	6142 6251 6396 6405 6406 6407 6408 6409 6410 2146 2194 2840
stays$	6410 2146 2194 2840
steal$	6212 844 845 846 7304 7407 7408 7409 7912 8064
steali	5002 8030 3121
stealing$	6764 6885 7902 8067 8073 6022
steals	8030 3121
steals$	844 845 846 7407 7408 7409 8064
step	8169 5280 8189
step$	4982 1973 2684
stepbrother$	5308
stepdad$	2141 8180 5281 2162 8198 5308
stepfather$	2141 8180 5281 2162 8198 5308 8220
stepmother$	8180 2162 8198 5308 8220
stepmum$	8180 2162 8198 5308
stepparent$	8198 5308
stepparents$	8198 5308
stepped$	2684
stepsiblings$	8198
stepsister$	5308
stepstepdad$	8198
stepstepfather$	8198
steroi	5229
steroids$	8129
steward$	3272 6175 6357
stewards$	3272 6175 6357
sti	2773
sti$	5896
stick$	6599 7278 7284 7298 1467 1468 1469 5659
still$	6122 1478 1479 1480 1481 1968
stills$	4928 5091 2023
stis$	5896
stock	7836 7909
stock$	1823 7896 7916 7917
stockily$	2468
stocky$	2467 2937
stole	3121
stolen	7836 7909 3121
stolen$	7896 7917 8235 8236 2728
stomach$	2799
stone$	8125
stoned$	7411
stoner$	5441
stoners$	5441
stood$	1208 1209 1210 1590 1591 1592 1593 1594 2564 2871
stop	1913 1954 8050 2061
stop$	6181 3507 6549 7278 7284 7298 7359 7388 7389 7390 7851 1881 7935 5036 7941 1922 1923 1937 5077 1975 2044 5184 5659 5667 2698
stopped$	3505 3543 7374 7375 7376 7377 7378 7495 7496 7497 7498 7499 7500 1975 8013 2213 5709 5790 2789
stopping$	1922 2044
stopring$	2044
stops	1937
stops$	1922 5060 7969 1975 2044
stopting$	2044
store	1830 4996 1894 5146
store$	6152 1806 7830 4953 8046 8059
stored$	7846
stores	1894
stores$	1806 7830 4953 5016 8046 8059 8077
stories$	843
storin	7836 5002 7909 1894
storing$	7902 8073
stout$	2467 2937
straight$	6419 6420 2486 2507
strange$	3450
stranger$	6160 6170 6171 8217 5354
strangers$	3252 6160 3263 3266 6167 6170 6171 6180 6261 3441 3771 6672 6673 5354
strapping$	2937
strappy$	2523
strate	5801 5808 5812
strategy$	5818
strayed$	6430
street	1812 8013 5124
street$	6281 6288 6289 4935 5034 7952 8024 8054 5356 2294 2365 2404 2409 2420 2421 2422 2423 2464 2619 2723
streets$	6281 7952 8024 8054 5356
streetsmart$	2928
streetwise$	1113 2928
streng	1927
stress$	2785
strict	2014
strict$	5137
strike$	4186 4187 4188 2624
striking$	2488
strikingly$	2433
string$	138 1433
stringing$	138
strings$	138
stroke	5192
stroke$	8092 8134
stroll$	1208 1209 1210
strolls$	1208 1209 1210
strong	2014 2684
strong$	1022 1023 1024 1113 5137 2467 2720
strongly$	2468
stroppy$	2923
struct	5792
struggle$	79 773 774 775 776 777
struggled$	79 773 774 775 776 777
struggles$	79 773 774 775 776 777 2834
struggling$	79 773 774 775 776 777
strung$	138
stubble$	2938
stubborn$	4860 2923 2944
stubbornly$	2944
stuck$	6441 6442 1467 1468 1469
studen	5338
student$	6818 6832 6833 6834 6835 6836 6837 8238 5430 2315 5489
students$	6818 6832 6833 6834 6835 6836 6837 5430 5489
stuff$	6355
stunt$	6069 5350
stunts$	6069 5350
stupid$	3168 52 53 3187 3293 495 2229 2270 2923
stupidity$	6206 6207 6208 6209 6210 6211 6489
sturdy$	2467
stutte	8103
style$	7196 5414
subculture$	5488
subcultures$	5488
subjec	2655
subject$	7138 7141 1876 8005 2673
subjects$	7138 7141 1876 5070
submi	5737
submit	1810 2615
submitted$	5133 2011 5828
substance$	2778
substandard$	1613 1614 1615 1616 7742 7743 7744 7745 2581
successful$	7960
such$	2558
sucked$	6058
suffer	2182 2183
suffer$	2787
suffered$	5305 5306 2787
suffering$	2787
suffers$	5305 5306 2735 2787
sufficient$	5570
sugar$	2258 5868
sugars$	5868
sugges	4936 2042 5737
suggest$	4364 4366 4367
suggested$	4364 4366 4367
suicidal$	3034
suicide$	8094 3034
sullen$	2923
summer$	6290 6291
summon	8013
superficial$	6801 6802 6803 6804 2290 2363
superv	2205 2207
supervised$	2417
supervising$	6911 7091 7092 7093 7094 7102 7103 7104 7105 7110 7111 7112 7113 7114
supervision$	6911 7091 7092 7093 7094 7102 7103 7104 7105 7110 7111 7112 7113 7114 1719 1720 1721 1722 8229 5330 5704 5993 6011
suppl	8030
suppli	1810 1987
supplied$	278 279 280 5153 2236
supplier$	6749
suppliers$	6749 7930
supplies$	278 279 280 5027 8077 2220 2236
supply	7826 1810 7836 5002 7903 7909 7922 7923 1987 8015 8016 8017 8023 5335 5800 5801
supply$	278 279 280 1803 7896 7912 5027 8235 2236
supplyed$	1803
supplying$	278 279 280 1803 7902 8067 8073 8235 2220 2236 6022
supplys$	1803
suppor	1927 1989 2205 2679 2684
support$	82 90 91 6607 6782 6796 6800 7091 7092 7093 7094 7102 7103 7104 7105 1249 1250 1251 1252 7607 1719 1720 1721 1722 1915 1931 1960 5241 8151 2129 8152 5253 5396 5397 5656 5934
supported$	90 91 1915 1931
supporting$	90 91 1915 1931
supports$	90 91 1915 1931 1960
supportted$	90 91
supportting$	90 91
suppre	1955
suppress$	2988
suppressing$	2988
suppression$	2988
sure$	1282 1283 1284
surely$	1396 1404 4527 1405 1406 4567 5676
surf	5971
surface$	2290
surgery$	8118 8126
surly$	2923
surprisingly$	2433
surveillance$	7941 2958 2991
surveilled$	7887
surviv	2183
survival$	2253
survive$	7075 7076 4180 1058 1059 4183 2448
survived$	5306 2448
survives$	2448
surviving$	2448
suspec	1877 5794
suspect$	7138 7141 7901 1993 5542 5767 2666 2673 2979
suspected$	5000 1886 1899 1993 2050 2200 2646
suspects$	7138 7141 7897 7898 7901 7933 1993 5429 5542 5767 2645 5797 2979
suspen	5261
suspended$	3818 3819 3820 3821 2122 5439 5940 2883
suspendeds$	2122
suspension$	6722 2122 8161 5439 3098
suspensions$	6722 2122 5439 3098
suspicious$	5084
swallo	2792
swap$	345 3468 346 347 348 349 350
swaped$	345 3468 346 347 348 349 350
swaping$	345 3468 346 347 348 349 350
swapped$	345 3468 346 347 348 349 350
swapping$	345 3468 346 347 348 349 350
swaps$	345 3468 346 347 348 349 350
swarthy$	2937
swear$	7411
swearing$	7411 8145
swears$	7411
sweatshirt$	7219 7220 7221 5641 5646
sweatshirts$	7219 7220 7221 5641 5646
sweep$	1703 5837
sweeping$	1703
sweeps$	1703 5837
swept$	1703
swift	2684
sympathy$	6476
symptoms$	5909
syndro	5192
syndrome$	8092 5916
system	5737
system$	6494 6903 6904 6905 7919 7920 7921 7989 8033 8034 8216 2557
systemic$	2557
systems$	7919 7921 2557
t$	4305 7219 7220 7221 5256 5646
ta	2128 5252
ta$	5251 8152
table$	8149
tables$	7803
tablet	5197
tablets$	8097 8128 5887 5915
tabs$	4961
tackl	1955
tackle	5817
tactic	5801 5808
tactical$	5120 2711
tag$	8232 8240 8245 6020
tagged$	8232 2889
tagging$	8232
tags$	8245
tail$	1861
tailed$	1861
tailing$	1861
tails$	1861
tak	2001
take$	45 6077 6110 3276 6212 3330 218 219 310 374 3499 554 555 6599 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 3718 3719 3735 3736 3737 3738 3739 6641 6643 893 987 1044 7251 7278 7284 7298 4614 1499 4641 4645 4646 4647 4648 4649 4650 4651 1550 7598 7762 7765 1941 1978 5157 5176 2077 2106 2226 2262 5659
takeaway$	6288 6289
taken$	45 6410 554 555 7361 4613 4642 4643 4644 4645 4646 4647 4648 4649 4650 4651 1550 7608 2079 2086 2148 2226
taker$	6734 5348
takers$	6734 5348
takes$	45 242 310 6568 554 987 4641 1550 1941 2079 2106 2226 2262
taking	2792
taking$	45 6111 310 554 987 7078 7079 4645 4646 4647 4648 4649 4650 4651 1550 1941 2077 2079 2106 5348 2226
talk	8043
talk$	82 6337 318 319 320 6443 6444 6445 924 925 926 927 928 929 952 953 954 955 956 7251 7278 7284 4395 7298 7362 7388 7389 7390 7837 5659 5667 2606
talked$	318 319 320 6425 6426 6427 6433 2606
talking$	318 319 320 6443 6444 6445 7388 7389 7390 4493 7837 5667 2767
talkked$	318 319 320
talkking$	318 319 320
talks$	82 318 319 320 924 925 926 927 928 929 952 953 954 955 956 7362 7866 2606
tall$	7149 1130 2467 5594 2937
tan$	5623 5624
tango$	6265
tanned$	1148 2492 2937
tantrum$	6850 6851 5497
tantrums$	6850 6851 5497
target	7851 1918 1919 5043 7953 7954 1976 2684 5812 5817
target$	6055 6056 7886 7935 7943 5044 2673 5809 2703 2719 2829
targeted$	6058 7943 5044 5099 2703
targeting$	7943 5044 2703
targets$	6054 6056 7736 4892 7802 7813 7814 7886 7943 5044 5809 2703
tart$	5441
tarted$	1225 1226 2532
tarts$	5441
task	4943 2018
task$	7449
tasked$	1867 1997 5150 2687
taskforce$	7843
taskin	2687 5834
tasking$	5088 5107 1985 8009 8010 5120 1999 5131 2012 2016 2030 2049 5810
tastes$	7017
tattoo$	1153 7176 7229 5631 2510
tattooed$	2937
tattoos$	1153 7176 7229 5631 2510
taught$	90 91 6149 6150 6151 6477 7283 7289 7294 7303 7371 7374 7375 7376 7377 7378 8025
taunt$	2283
taunted$	2283
taunting$	2283
taunts$	2283
tauntted$	2283
tauntting$	2283
teach$	90 91 6745 6782 7338 7388 7389 7390 5667
teache	5338
teached$	90 91
teacher$	6175 6357 6532 4595 4596 8238
teachers$	6175 6357 6532 6687 3788 6745 6861 4452 4453 4455 4456 5406
teaches$	90 91
teachi	5263
teaching$	90 91 2128 5252 8163
team	4943 4959 5088 8105
team$	4579 4584 4585 7752 7781 4908 1789 7833 7841 7843 7848 7849 7850 4951 4952 7859 4986 7929 1921 7988 8007 5108 8020 5135 5172 8110 8119 2595 2604 5859
teams$	1921
tearaway$	2911
tearaways$	2911
techni	5801
teen$	6818 6821 6832 6833 6834 6835 6836 6837 5489
teenage$	1115 2250 2309 2312 2319 2463 2464 2644
teenager$	6818 6821 6832 6833 6834 6835 6836 6837 7138 7141 5430 5489
teenagers$	6664 6700 6818 6821 6832 6833 6834 6835 6836 6837 7138 7141 5430 5489
teens$	6700 6818 6821 6832 6833 6834 6835 6836 6837 5489
teeth$	7185 7186 7187 5619
teleph	1869
telephone$	1845 7869 2628
telephones$	1845 7869
tell$	6212 6519 6599 674 7278 7284 7298 7362 4532 4533 4536 7765 1804 1825 1826 5659
telling$	674 1825 1826
tells$	674 7362 4532 4533 4536 1825 1826
temper	8181
temper$	6850 6851 5497
tempered$	5503 5504
tempers$	6850 6851 5497
temporarily$	2815
temporary$	2847
tempt$	6042 6043 149 150 151 2231
temptation$	6254
tempted$	6042 6043 149 150 151 626 2231
tempting$	6042 6043 149 150 151 2231
tempts$	6042 6043 149 150 151 2231
temptted$	6042 6043 149 150 151 2231
temptting$	6042 6043 149 150 151 2231
ten$	6726 948 949 950 951
tenancy$	8204 5982
tenants$	4758
tendencies$	5434
tension$	2145 5792
term$	8103
termin	2771
termination$	8112
terrible$	3168 3187 3656 3805 1613 1614 1615 1616 7742 7743 7744 7745 1763 2229 2407 2581
territ	5094
territory$	7994
terrorise$	663 2282
terrorised$	663 2282
terrorises$	663 2282
terrorising$	663 2282
terrors$	5899
test$	7411 1857 1858 8113 5896 5903
tested	2091
tested$	2779
testing$	7411
tests$	5903
text$	318 319 320
texted$	318 319 320
texting$	318 319 320
texts$	318 319 320
textted$	318 319 320
textting$	318 319 320
than$	3232 6524 3634 4032 913 6953 6954 6955 6956 6983 4084 1036 1053 1056 7815 7816 7817 7818 7819 7820 7823
thank$	6461 6462 6463 6464 6465 6466 6497 6498 6499 6500 6510 6511 6512 6513
thanks$	188 1774
that	5737
that$	3275 372 3705 6693 6892 1115 7611 7705 4882 4905 7812 5023 8058 5164 5173 2298 2464 5706
the$	3275 6286 3397 3398 3594 3705 6606 3731 3747 6687 669 3877 868 6892 3995 4059 4114 1003 1115 1157 4299 4312 1190 7391 4516 4552 7483 4617 4790 4819 4821 7724 7725 4827 4829 7747 7748 7756 4858 1766 1789 5017 5032 5038 5040 5052 5067 7974 5184 5188 5215 2193 5340 5406 2298 5706 5714 2644 2647 2670 2790
thef$	7902
theft	7836 5011 7922 1901 8015 8016 8017 8029 5179 5323 5324 5335 5337
theft$	6270 6284 6764 6885 7911 5024 7928 2004 8055 8079 8223 8224 8235 8237 2661
thefts	5083
thefts$	7910 7911 5024 7983 8055 8079 8223
their	4964 1842 1877 2055 5746 2638 2657
their$	19 3170 3174 54 55 58 62 3209 3275 161 168 169 171 3297 175 3306 3307 3308 3309 3310 3311 6214 221 6258 3369 6286 3459 6381 3538 3583 3584 466 467 3596 498 6528 6531 3670 3673 3705 6626 6630 3731 3823 6745 6898 883 4029 6932 4037 4039 4181 4253 4254 4255 1161 1194 4330 4503 4545 7480 4725 4735 4818 4820 4822 7724 7725 4827 4829 4830 7736 7747 7748 4894 4895 7802 1789 4913 4921 4922 5000 5032 5038 5040 2074 5200 5201 2157 2158 5282 5292 5304 2252 2265 2374 2520 2521 2558 5707 5714 2595 2762 2804
theirselves$	3123 3125 3154 3155 33 3157 3158 3159 3160 3161 39 6063 6064 3165 3166 6203 3433 6446 6447 6449 3561 3562 3563 3564 3565 3566 3567 3568 3570 3571 6474 6475 6488 3597 3598 3599 3600 6501 6502 6503 6504 6505 6506 6507 3610 3611 3612 3613 6514 3671 3675 553 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 3690 3691 6592 6593 6594 6595 6596 6597 6756 6914 6915 6916 6917 6918 6919 6920 4080 4081 7048 7049 7050 7051 7052 7053 7054 7055 7056 7057 7058 7059 7060 7061 4162 7068 4854 5346 5371 5372 5568 5569
them	4931 4939 7877 7879 7881 7883 1864 1865 7936 7944 5062 7962 5065 5066 8018 8084 5813 5819 5939
them$	6026 6027 6075 3254 3261 6317 6320 6360 6361 6362 6363 6364 6365 6366 6367 3569 3578 3579 6501 6502 6503 6504 6505 6506 6507 6640 3788 3813 3874 808 3956 3957 3958 3959 3960 4060 4108 1168 1169 4457 4466 7372 7391 4507 4622 4623 4699 4700 4701 4702 4703 4704 7611 4740 4761 7691 7692 7693 7694 7695 7696 4797 7747 7748 7771 7772 4873 1868 1912 7965 7977 5097 8005 1992 8019 2002 2010 8038 8041 5145 5152 8081 5186 5478 5678 5707 5708 5714 5838
themself$	3123 3125 3154 3155 33 3157 3158 3159 3160 3161 39 6063 6064 3165 3166 6203 3433 6446 6447 6449 3561 3562 3563 3564 3565 3566 3567 3568 3570 3571 6474 6475 6488 3597 3598 3599 3600 6501 6502 6503 6504 6505 6506 6507 3610 3611 3612 3613 6514 3671 3675 553 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 3690 3691 6592 6593 6594 6595 6596 6597 6756 6914 6915 6916 6917 6918 6919 6920 4080 4081 7048 7049 7050 7051 7052 7053 7054 7055 7056 7057 7058 7059 7060 7061 4162 7068 4854 5193 5346 5371 5372 5568 5569 5857 5879
themselves$	3123 3125 6026 6027 3154 3155 33 3157 3158 3159 3160 3161 39 6063 6064 3165 3166 6203 3433 3467 6446 6447 6449 3561 3562 3563 3564 3565 3566 3567 3568 3570 3571 6474 6475 6488 3597 3598 3599 3600 6501 6502 6503 6504 6505 6506 6507 3610 3611 3612 3613 6514 3671 3675 553 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589 3690 3691 6592 6593 6594 6595 6596 6597 6754 6756 843 6914 6915 6916 6917 6918 6919 6920 4080 4081 7048 7049 7050 7051 7052 7053 7054 7055 7056 7057 7058 7059 7060 7061 4162 7068 7082 7629 4854 5193 5346 5371 5372 5568 5569 5857 5879
therap	5197 8107
therapist$	8097 8106
therapy$	8098 5889 5890 5909 5984
there$	6086 6434 1291 1292 4991
these$	3258 6642 868 1107 1111 1115 7334 1324 7391 4699 4700 4701 4702 4703 4704 4744 4746 4753 4763 4764 7691 7692 7693 7694 7695 7696 7747 7748 7771 7772 4873 2022 2313 2319 5678 2558 5707 5708 5714 2644 5819
they	7827 7860 1864 1865 1908 1916 8018 2022
they$	3193 3518 3522 3523 3541 503 669 3792 670 6693 671 672 6894 7329 7330 7331 7332 7333 4440 4441 4442 4444 4579 7483 5031 5039 5059 5097 1980 1992 8019 2002 2010 8038 8041 5145 5152 8081 5191 5838
thick$	1123 2455 2470 2506 2511 2923
thickset$	2467 2936
thief$	6741 6742 6743 5441 5442
thieves$	6741 6742 6743 5441 5442
thieving$	6764
thigh$	8101
thighs$	8101
thin$	2467 2484 2488 2937
thing$	7562 7563 7564 7565
things$	6355 3635 7017 7063 7089 7090 4800 4882 4905 2174
think$	6599 924 925 926 927 928 929 4168 4593 7494 7495 7496 7497 1993
thinking$	5685
thinks$	924 925 926 927 928 929 4593 7494 1993
third$	1115
thirteen$	948 949 950 951
thirty$	6383 4052 6971 6975 6976 6977 6978 6979
this$	3275 6286 3705 843 1115 7391 7428 4622 4623 4699 4700 4701 4702 4703 4704 7611 7691 7692 7693 7694 7695 7696 7747 7748 4849 4882 4905 5032 2298 2370 2464 5678 5706 5707 5708 5714 2647
thoroughly$	2552
those	7936 5813
those$	6679 868 1107 5002 7944 5070 7974 8001 2319 5678 2644
though$	120 3244 6311 6312 6313 6314
thought$	6410 6553 6554 7463 7479 7484 4593 7494 7495 7496 7497 7498 7499 7500 7573 7574 7575 7576 7577 7578 7579 7580 7581 7582 4683 4684 4685 4686 4687 7810 1886 1991 2050
thoughts$	2071
threadbare$	2523
threat$	704 705 706 707 5058 1936 2643
threatening$	2371 2921
three	7877 8018
three$	6762 1167 7190 7191 7192 7193 7194 7195 4457 4827 5097 1992 8019 2002 2010 8038 8041 5152 8081 2644 5838 2875
thresholds$	7724
threw$	583
thrill$	6647 2277
thrills$	6651
thrive$	468
thrived$	468
thrives$	468
thriving$	468
throug	5042 2615 2679 2684
through$	183 6786 4172 4173 4276 7360 7392 7397 4832 2232 2602
throw$	583
throwing$	583
thrown$	583 2166 2167
throws$	583
thug$	2911
thuggery$	2911
thuggish$	2911 2921
thugs$	6759 6760 6761 7931 2911
tic$	2785
tick$	2566
ticking$	5690
tidy$	2488
tied$	1887 5115 5632
ties$	675 5414
tight$	4342 4861 2506 2523
tightly$	1151
tights$	5641
tiktok$	313 3436 314 3437 315 3438 316 3439 317 3440 6341 6342 6343
time	5249
time$	3230 6213 6258 6605 3782 3784 3807 3840 3872 6957 7311 7312 7404 7405 7406 7416 7424 7891 2052 5673 5724
timed$	7961
timekeeping$	5395
timeline$	5123
times$	6126 6128 6129 6133 7417
timeta	5139 5261
timetable$	8039 8149 8161
timetables$	8039
timewaster$	5441
timewasters$	5441
timid$	4860
tiny$	2523
tip	2729
tip$	1939
tipoff$	5852
tipoffs$	5852
tipped$	1939
tipping$	1939
tips$	1939
to	5737
to$	6152 6194 3312 3321 3343 3355 3380 3381 3382 3384 3415 3423 3427 3489 3490 3491 3492 3493 3496 3500 3504 3572 6518 3632 6555 3699 3758 3766 3769 3775 3798 3827 3828 3829 3830 3879 3882 3896 3915 3964 3987 3992 4007 4008 4010 4134 4155 7136 4351 7255 7256 7257 7259 7276 7295 4405 4406 4438 7380 7393 4559 4560 7493 7505 7506 7507 4620 4621 7540 4698 1602 4733 4788 4850 7760 4862 4863 7796 4897 4932 4937 4941 1822 4971 4976 1860 4990 4995 5006 5009 5010 5035 5048 5049 5057 5080 5104 1990 2008 5185 5195 5209 5217 5222 8139 5256 5309 8222 5327 2211 5393 5394 5656 5658 5661 5677 5679 5707 5720 5735 5736 5810 2724 6005
toarso	8015
toburg	8015
tocrim	8015
todama	8015
toddler$	5236
todeal	8015
todiso	8015
toe$	7200 7222 7223 7224 4325 2293
toerag$	2913
toerags$	2913
togang	8015
tokenistic$	2290 2944
told$	6120 6121 102 103 104 111 112 113 114 115 116 117 118 6149 6150 6151 3350 6415 6422 3643 7283 7289 7294 7297 7303 7371 7374 7375 7376 7377 7378 4532 4533 4536 7608 1867 2013 5150 5285
tolerance$	5805
tone$	7171 5616
tones$	7171 5616
too$	154 3999 4000 7000 1092 1093 1094 4811 4812 4813 4814 4859 1737 1738 4898
tooffe	8015
took	2792
took$	45 218 219 310 375 6569 554 4612 1500 4632 4641 4645 4646 4647 4648 4649 4650 4651 1550 2077 2079 2106 2226 2262 5386
toolki	5801
tooth$	5619
top	8030
top$	6373 7202 7219 7220 7221 7964 8001 2017 5641 5646 5648 2644 2649 2651
topless$	3444
tops$	7202 7219 7220 7221 7241 7242 5641 5646 5648
torment$	663 2282
tormented$	663 2282
tormenting$	663 2282
torments$	663 2282
tormentted$	663 2282
tormentting$	663 2282
torn$	2516 2523
torobb	8015
toshoo	8015
toss$	7568
tostab	8015
tosupp	8015
total$	1253 1756 2557
totally$	2549 2552
tothef	8015
touch$	6152 7359 7620
touched$	6058 3270 6394 7128
touching$	6400
tough	2014
tough$	759 760 761 762 763 764 1022 1023 1024 1113 5137 2488 2683 2932
toughe	2014 2684
tougher$	5137 2683
touret	2744
tourette$	5867
tourettes$	5867
toward	1927 1989 2679
towards$	3384 3758 3766 3769 3775 6750 3915 3961 7905 5955
town$	5082 5124
toxic$	679 680 681 2308 2923
trace	7851 1840 7874
trace$	7886
traced$	8042
traces$	7886
track	1840 7954 2020
track$	4961 7876 7886 7890 5087 5118 1996 2020 5830
tracke	1840 7865 4992
tracked$	7887 7892 5118 1996 8042 2622
tracki	1840
trackie$	5641
trackies$	7219 7220 7221 1215 7239 5641 5646 2530
tracking$	5118
tracks	1840
tracks$	7886 5118
tracksuit$	7219 7220 7221 7229 5641 5643 5646 2940
tracksuits$	7219 7220 7221 7226 7227 7228 7229 7231 7239 5641 5643 5646 5790 2940
trade$	336 345 3468 346 347 348 349 350 414 2249
traded$	336 345 3468 346 347 348 349 350 414 2249
trader	1830 5146
traders$	7830 4953 8046 2033 8059
trades$	336 345 3468 346 347 348 349 350 414 2249
trading$	336 345 3468 346 347 348 349 350 414 2249
traffic$	278 279 280 2236 5751
trafficced$	278 279 280 2236
trafficcing$	278 279 280 2236
trafficed$	278 279 280 2236
trafficing$	278 279 280 2236
trafficking$	278 279 280 2236
traffics$	278 279 280 2236
trail	2061
trail$	1861 5184
trailed$	1861
trailing$	1861
trails$	1861
trainer$	5641
trainers$	6176 6177 6360 6361 6362 6363 6364 6365 6366 6367 6372 6375 6675 7219 7220 7221 7226 7227 7228 7229 5641 5646
training$	5330 5344
tramad	5229
tramadol$	8129
transactional$	2253
transmitted$	5895
transplant$	8126
trap$	2325
trauma$	8206 2786
traumatic$	5865
travel	8043
travel$	6243 6244 6396 2262 5386
traveled$	2262 5386
traveling$	2262 5386
travelled$	2262 5386
traveller$	4264
travelling$	6251 6396 2262 5386
travels$	2262 5386
trawl	1851
trawl$	2005 5764 2997
trawled$	2005
trawles$	2005
trawling$	2005
trawls$	2005
treat$	1875
treated$	1911 5199 2099 5230 2738
treatm	5901
treatment$	8098
trendy$	2523
trial$	5994
tricky$	759 760 761 762 763 764 6854 6855 6856 6857 6858 6859 6860 5501
tried$	4364 4366 4367 7324 7472 4576 7810 5683
tries$	7362
trip$	6400
trips$	6400
troubl	5179
trouble$	6274 3549 3550 6451 6452 6453 6454 6491 6492 6493 6651 6658 6764 6885 4434 7335 4436 7412 4606 7512 7513 7514 8055 8079 2145 2174 5387 2300 2301 2302 5490
troubled$	7479 7484 4593 7494 7495 7496 7497 7498 7499 7500 4607 7533 2366 2464
troublemaker$	2912
troublemakers$	6885 2912
troublemaking$	2912
troublesome$	2923
trousers$	1215 2530
truancy$	2903
truant	3101
truant$	6212 6255 6741 6742 6743 7407 7408 7409 5441 5442
truanted$	2903
truanting$	2903
truants$	6741 6742 6743 5441 5442
true$	1610
trust$	6782 7278 7284 7298 7325 7326 7327 7328 7338 7388 7389 7390 4579 4584 4585 7752 7781 4908 1789 5659 5667 2595 2604
trusted$	6425 6426 6427 6430 4177 7374 7375 7376 7377 7378 7566 7567
trusting$	4491
truth$	3636
truthful$	3633 6534
try$	4364 4366 4367 7278 7284 7298 7324 7362 7388 7389 7390 7401 5659 5667 5683
trying$	7388 7389 7390 8008 5667 5685
tryings$	8008
tubby$	2937
tuberculosis$	3087
tuitio	5263
tuition$	8163
tumour	5192
tumour$	8092
turf	5094
turf$	7994
turkish$	4264 5636
turn	8080
turn$	261 262 3701 3703 584 1204 1213 1230 1231 4365 4381 4387 4392 4401 7304 7305 7362 4469 1654 1660 1661 1662 7763 8050 5151
turned$	261 262 584 4252 4257 1205 1214 1230 1231 4365 7268 7269 7270 7271 7272 7273 7274 7275 1654 1660 1661 1662 1689 7811 5709
turning$	261 262 584 1230 1231 1654 1660 1661 1662
turnned$	261 262
turnning$	261 262
turns$	261 262 584 1230 1231 4365 4435 7362 1654 1660 1661 1662
tutor$	6175 3824
tutors$	6175
twelve$	948 949 950 951
twenty$	6383 6384 6940 4052 944 6971 4072 6973 6975 6976 6977 6978 6979
twice$	3482 6387 7022 2815
twists$	5629
two	7877 8018
two$	3365 6762 1167 7190 7191 7192 7193 7194 7195 4668 4827 5097 1992 8019 2002 2010 8038 8041 5152 8081 2386 2406 2644 5838 2875
twoc	5335
twoc$	8235
ugly$	2432 2937
unable$	78 569 570 571 572 573 575 593 773 774 775 776 777 2098 2133 5675
unacceptable$	6806 6807 6808 6809 6810 6811 6812 6813 6814 2371 2944
unacceptably$	2944
unacco	2854
unaccompanied$	5977
unambitious$	2923
unanswered$	5723
unauthorised$	2821
uncaring$	2923 2944
uncle	8169 5280 8182 8189
uncle$	2141 8180
unco$	2362 2565
uncomfortable$	8083
unconscious$	3079
uncontrollable$	2366 5675 2923
uncooperative$	2919 2944
uncorr	1812
uncorroborated$	4935
under	5042 2083 2880
under$	331 685 4276 1403 4826 5206 2087 5325 2203 2634 2731
underage$	2243 2250
undercover$	2960
underdressed$	2937
undermine$	2273
undermined$	2273
undermines$	2273
undermining$	2273
underpass$	6443 6444 6445
unders	1972
understand$	87 88 156 6599 3708 3709 3710 3711 3712 3713 3714 3715 3716 3717 3718 3719 7325 7326 7327 7328 1855 2013 2085
understands$	2013 2085
understood$	156 7427 1886 1991 2050
undert	1839
undertaken$	7569 7570 7571 7572
underweight$	5904 2937
underwent$	3068
undesirable$	6676 6677 6678 2280 2366
undesirables$	6676 6677 6678
undisciplined$	2923
undoubtedly$	1396 5676 2943
unempl	8181
unengaged$	2919
unfazed$	2932
unfit$	1601
unforgivable$	2944
unforgivably$	2944
unfounded$	2287
ungovernable$	2923
ungrateful$	2923
unhealthy$	3187 679 680 681 2229 2308
unheeded$	5723
unhelpful$	2944
uniform$	7198 5639 5641
uniforms$	7198 5639 5641
uninterested$	2543 5675 2923 2944
unironed$	2516
unit	4943 4959 5088 8105
unit$	4579 4584 4585 7752 7781 4908 7833 7841 7843 7848 7849 7850 4951 4952 7859 4986 7929 7988 8007 5108 8020 5135 5172 8119 8158 8175 8231 5936
units$	7833 5810
unkempt$	4264 2937
unknow	7865
unknown$	3449
unlawful$	6277
unless$	1946
unlikeable$	2923
unlovable$	2366
unmanageable$	6806 6807 6808 6809 6810 6811 6812 6813 6814 2366 5490 2923
unmotivated$	2923
unnecessary$	3168
unopened$	5723
unpaid$	2218
unpleasant$	8083 2923
unpredictable$	6806 6807 6808 6809 6810 6811 6812 6813 6814 2371 2921
unprepared$	2535
unprofessional$	2944
unprofessionally$	2944
unquestionably$	2943
unreachable$	5675 2919
unread$	5723
unreliable$	5675 2923 2944
unrepentant$	2923
unresponsive$	2919
unruly$	2298 2366 2371 2464 2923
unsafe$	6023 6024 6054 3187 6277 3774 8214 2227 2229
unsavoury$	6676 6677 6678 2366
unshockable$	2932
unstable$	5525 5526 2923
unsubstantiated$	2287
unsuitable$	6679 2280
unsupervised$	2417
unteachable$	2366
untidy$	4264 2507
until$	7884 1946 6012
unto$	3854 3856
untrue$	7432
untrustworthy$	5675 2923 2944
unusual$	2488
unusually$	2433
unwanted$	3557
unwashed$	2507 2516 2937
unwell	8213
unwilling$	565 569 570 571 572 573 575 595 773 774 775 776 777 1739 2535 5672 5675
unwillingness$	3298 176 177 178 179 180 773 774 775 776 777
unwise$	52 53 3187 495 2229 2270
up$	6062 6230 3480 3587 3674 6601 3787 6688 732 3932 3933 6839 843 4019 4038 6941 6987 4100 4117 7062 7116 4237 7158 7175 7204 4327 4328 4336 4337 7246 4347 4348 7280 7281 7286 7287 7291 7292 7300 7301 7308 7309 7310 7368 7369 7434 4723 4734 7639 4778 4781 4782 7716 4825 5036 5051 8003 8006 8167 8184 8186 2204 5496 5580 5645 5655
update$	1825
updateing$	1825
updates$	1825
upon$	3546 3547
ups$	6951 6966 6993 7071
urchin$	2911
urchins$	2911
urgency$	7777 7778 7779 7780 5722
us$	6250 6317 6320 6532 6607 7097 4740 2007
use	1924 1989 2178
use$	6152 6212 6241 415 416 417 533 6599 7278 7284 7298 4488 1818 2046 2048 8123 5659
used	1989 2093
used$	6058 6418 415 416 417 533 750 1030 1688 1821
useful	1989 2615
useful$	7842 1960 2048
useless$	2544 2923 2944
user$	6732
userna	5139
usernames$	8039
users$	6732
uses	1924 2093
uses$	415 416 417 2046
using	1924 2093 2178
using$	6142 415 416 417 751 2046
usual$	4867 2306
usually$	1216
utter$	1253 1757
utterly$	4558 1647 2549 2552
vaccin	3075
valium	5229
valium$	8129
valuab	2615
value	5737
value$	1818 2048 2686
values$	6875 5533
van$	5744
vandal$	6741 6742 6743 5441 5442 2911
vandals$	6741 6742 6743 5441 5442 2911
vans$	5744
vape$	6176 6177 6372 6375 8117
vapes$	6176 6177 6360 6361 6362 6363 6364 6365 6366 6367 6372 6375 8117
variable$	6801 6802 6803 6804
vehicl	7885
vehicle$	5335 2628 2635
ventured$	6430
verbally$	2382
versed$	4062
very$	3246 993 4310 4571 2433 2449 2781
vest$	5641
vests$	7235 7236 7237 5641
vicious$	2921
victim$	3728 688 6817 7086 7087 7088 2182 2409
victimisation$	6485 6486
victimise$	1750 1751 1752 1753
victimised$	1750 1751 1752 1753
victimises$	1750 1751 1752 1753
victimising$	1750 1751 1752 1753
victims$	460 6608 6609 6610 6611 6612 6613 6614 6615 6616 6617 6618 6619 687 6817 7086 7087 7088
video$	6344 3472 3473 351 352 7128 7875
videos$	6344 3472 3473 351 352 7128
vietnamese$	4264
view$	7906 5713
views$	5713
village$	6730 4756
vindictive$	2921 2923
violen	8090 8181 8210 8213
violence$	6270 6284 3549 3550 6764 829 830 6885 5088 5107 1985 8009 8010 5120 1999 5131 2012 2016 2030 2049 2145 5387 5414 2670 5972 2850
violent$	6806 6807 6808 6809 6810 6811 6812 6813 6814 6885 2309 2371 2649 2921
virtually$	963 4086 964 965 966 967 970 971 972 973 1018 1019 2434 2443
visibility$	7996
visible$	5137 5633 2720
visit	2178 5801 5808
visit$	3983 7935
visited$	7608 7810
visiting$	6142 6251
visitor$	8097
visits	2175
visits$	3983 7866
visual$	2757
visually$	2795
vital$	4827
vitiligo$	2939
vodka	5196
vodka$	8096
voice$	5713
voices$	5713 5874 5875 5876
volatile$	6806 6807 6808 6809 6810 6811 6812 6813 6814 2371 2921
volition$	6184 6185 6186 6187 6188 6189 6190 6191 6397 6398 5385
volume	1955
voluntarily$	6397 6398 5384 5385
vomit$	8093
vomited$	2800
vomiting$	2800
vomits$	2800
vote$	240 241
voted$	240 241
votes$	240 241
voting$	240 241
voucher$	6372 6375
vouchers$	6372 6375
vulnerabilities$	3621 499 500
vulnerability$	6485 3621 499 500 6608 6609 6610 6611 6612 6613 6614 6615 6616 6617 6618 6619
vulnerable$	6025 6054 7086 7087 7088 7119 7120 7121 5573 2464
wag$	2240
wagging$	2240
wags$	2240
waited$	5709
waitin	2091
waiting$	2075 2095 2103 2766
walk	8043
walk$	3283 3301 6405 6406 6407 6408 6409 6519 1203 1212 1595 1596 7763
walked$	3346 3517 3524 3639 1203 1212 1595 1596 5288 5709
walking$	6142 6251 1203 1212 1595 1596
walkked$	1203 1212
walkking$	1203 1212
walks$	1203 1212 1595 1596
wall$	5132
wannabe$	2292 2911
wannabes$	2911
want	4956 1874
want$	6334 6335 3797 6985 7069 4199 4200 4201 1235 7325 7326 7327 7328 7344 7345 7346 7362 4519 1497 7842 8008 2072
wanted$	3279 6480 1235 7427 1498 1832 2072 2200 2216
wants$	6334 6335 7069 1235 7344 7345 7346 7362 4519 8008 2072
ward	8105
warden	4948 4949 4950 1828 1829 1830 1863 4989 5146 2027
warden$	1806 7830 7848 7849 7850 4951 4952 4953 1860 4986 7889 1995 8046 2028 2033 2034 8059 5161 2053
wardens$	6687 6887 6888 1806 7830 7848 7849 7850 4951 4952 4953 1860 4986 7889 1921 1995 8046 2028 2033 2034 8059 5161 2053 5406
warn$	1939
warned$	6120 6121 3222 100 101 102 103 104 105 106 107 3231 109 110 111 112 113 114 115 116 117 118 6149 6150 6151
warning$	6117 6147 6148 6635 6636 6637 6638 6639 1684 1685 1686 1687 7727 7728 7747 7748 7973 5257 5407 5713 5714 2630 6000
warnings$	6117 6147 6148 6635 6636 6637 6638 6639 1684 1685 1686 1687 7727 7728 7747 7748 7973 5407 5713 5714
warran	5175
warrant$	1068 1069 1070 7941 8075 5798 2995
warrants$	5798 2995
wary$	6047 3149 3150 3151 3152
was	1911 5174 2750
was$	99 108 173 174 265 449 450 621 622 623 682 708 709 710 711 712 713 714 715 716 717 766 3901 3906 802 816 817 818 819 820 821 959 963 4086 964 965 966 967 970 971 972 973 7138 7141 1128 4316 1216 1240 4372 4519 1434 1435 7583 4695 1648 4806 4807 4842 1727 1728 7789 1773 7812 4987 5004 5068 2076 2314 2318 2352 2356 2367 2368 2378 5588 5632 2594 5768 2710 2758 2763 2769 2770 2781 2797 2815 2817 2818 2851 2855 2865 2872 2874 2875 2879
wash$	1695
washed$	1695
washes$	1695
washing$	1695
waste$	582 2601
wasted$	582 2601
waster$	6740 2911
wasters$	6740 2911
wastes$	582 2601
wasting$	582 2601
watch	2061 2631
watch$	7219 7220 7221 4961 7876 1861 7890 7935 1983 5118 8050 5184 2185 5641 5646 5830
watche	4992
watched$	7614 7615 7878 1861 7892 5118 8036 8042 2185
watches$	7219 7220 7221 5641 5646
watching$	1861 5118 2185
watchlist$	5754
watchlists$	5754
watchs$	1861 5118
water$	5296
wave$	5831
wavy$	2507
way$	20 6069 3997 4313 1191 1192 1193 7238 4343 4344 4429 7687 1736 8072 5350
ways$	6069 6893 6962 7017 7403 5350
wayward$	2366 5490 2464
we	1830
we$	4452 4453 4455 4456 4500 4501 4502 1733 4953 1921
weak$	3858 6801 6802 6803 6804 782 1613 1614 1615 1616 7742 7743 7744 7745 4860 1763 2391 2392 2581 2618
weaker$	3816
weaned$	2105
weapon	7826 7836 7909 8028 8236
weapon$	7896 7916 7917 8235 2714
weapons$	6270 1823 7896 7916 7917 2714 2992
wear	2209
wear$	6405 6406 6407 6408 6409 1152 1173 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 2508 2518
wearing$	1152 1173 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 2209 2508 2518
wears$	1152 1173 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 2508 2518
weary$	5547
weed	5343
weed$	6176 6177 6304 6305 6306 6360 6361 6362 6363 6364 6365 6366 6367 6372 6375 7880 5216 8117 8128 8243 5359
week$	7404 7405 7406 5724 5986
weekend$	8096
weeks$	5724 5986
weighed$	3078 3081
weighs$	3081
weight	5197 5223 8124
weight$	8097 8123 5905
welcome$	2268
welcomed$	2268
welcomes$	2268
welcoming$	2268
welfare$	6033 3134 6070 6071 6072 6073 6074 6577 6578 6579 6580 6581 6582 6583 6584 6585 6586 6587 6588 6589
well$	6146 6790 865 866 875 912 939 1035 1052 1055 1129 1134 2468 2481 2489 5640
wellbe	5223
wellbeing$	6033 6070 6071 6072 6073 6074 6572 6573 8123
went$	6122 257 258 259 260 261 262 291 292 293 3430 311 312 378 379 380 6441 6442 628 650 844 845 846 1203 1212 1709 2086 2204 2261 2262 5386 2853
were	7865 1911
were$	3196 99 108 3249 173 174 265 449 450 6559 621 622 623 682 708 709 710 711 712 713 714 715 716 717 766 802 816 817 818 819 820 821 6891 959 963 4086 964 965 966 967 970 971 972 973 1112 1128 1216 1239 4372 4519 1434 1435 7583 1648 4807 4842 1727 1728 1773 7812 4987 5004 5061 2314 2318 2352 2356 2367 2368 2378 5588 5632 2594 5768 2710 2815 2855 2865 2872 2879
west$	1145
wet$	2092
wets$	2092
wetting$	5900
what$	3243 6286 6402 3580 3581 478 6531 538 539 6892 3994 6898 7089 7090 7725 7747 7748 5106 5389 5392 5714
whatever$	6567 7063 7080 1241 1242 1243 1244 1332 1333
whatsapp$	313 3436 314 3437 315 3438 316 3439 317 3440
whatsoever$	7583
wheel$	7626
wheelchair$	3037
when	5746
when$	3434 3435 6531 7786 7884 7891 5923
whenever$	3434 7884
where	5746
where$	6049 6050 6051 6052 6531 1873 5119
wherea	4963 1986 5109 5110 2019
whereabouts$	7863 7864 5142
which	5737 5746
which$	7903 8011 8018 5130 5143
while$	7616
white$	1115 1136 4262 1148 4290 4291 4292 1170 1199 2463 2464 2485 2492 5641 2523
who	7826 7847 7903 8011 8018 5130 5143 5746
who$	6049 6050 6051 6052 3483 3484 489 502 6531 6670 6680 6891 7138 7141 1834 4960 4966 1868 1893 1904 5030 1912 5119 8023 5144 8058 5164 8066 5177 5588
whole$	4766 4768 2298
wholly$	2549 2552
whom	8011 8018 8030
whom$	6049 6050 6051 6052 6531 7857 7927 1912 5119
why$	496 497 6531 540 541 542 543
wicked$	2307
wider	1877
wider$	5000
wife$	8165 8200
wild$	2298 2307 5462 5463 5464 5490 2486 2507 2923
wilful$	2944
wilfully$	307 2598 2944
will$	569 570 571 572 573 575 596 616 1025 1045 1057 1060 1254 1255 1256 1257 1258 1259 1260 1261 1265 1266 1267 1268 1269 1270 1271 1281 1285 1286 1287 1294 1295 1296 1297 4428 7340 7341 7342 7343 4459 7366 1344 1345 1346 1347 1348 4495 4496 4499 4519 7421 7422 1407 1408 1421 4942 1822 4976 1860 5055 1990 5174 2536 2539 2541 2553 2724
willed$	5514
willing$	147 148 153 544 545 546 4355 4357 4359 7260 7261 7262 7263 1814 2260
willingly$	6397 6398 376 5384 5385 2263
willingness$	6204 4480 7381 7382 7383 7384 7385 7386
win$	3967
wind$	664 665 4409
winding$	664 665
winds$	664 665
winter$	6290 6291
wiry$	2467
wisdom$	4083 961
wise$	3197 869 870 914 1113 5543 5548 5549 2431 2444
wiser$	3187 909 914
wish$	4480 7381 7382 7383 7384 7385 7386 8008
wished$	2072
wishes$	2072 5713
wishs$	8008
with	7966 5336 2684
with$	6082 6216 6219 6224 6256 3364 3370 3374 6352 3453 3456 3457 3485 6401 3559 3560 6533 3776 3779 6685 3798 6783 6787 6798 6799 6805 3961 6865 849 6883 3984 3987 879 4163 4164 4165 7138 7141 1152 1162 1163 1164 1165 1206 7296 7339 7394 1557 7737 4932 4957 7866 5001 7905 2080 5269 8179 5317 2212 5402 2408 2508 2514 5733 5810 5850 2793 2812 5967 6001
withar	8015
withbu	8015
withcr	8015
withda	8015
withde	8015
withdi	8015
withga	8015
withheld$	512 513 5721
withhold$	512 513
withholding$	512 513
withholds$	512 513
within$	3952 5008 5189
withof	8015
without$	3366 727 7048 7049 7050 7051 7052 7053 7054 7055 7056 7057 7058 7059 7060 7080 1087 1290 1293 4437 1360 1558 1559 4707 2125 2547 2548 2562 2578
withro	8015
withsh	8015
withst	8015
withsu	8015
withth	8015
woeful$	1763 2944
woefully$	2944
wolves$	6759 6760 6761
woman	5338
woman$	6947 4055 6958 6992 6997 6998 6999 989 7014 7015 7016 7020 1000 1001 7042 8217 8238 5557
women$	6727 6940 6947 6950 4053 6963 6965 6982 6990 6997 6998 6999 1000 1001 1020 7074 7201 7249 5557 5566
wont$	1267 1268 1269 1270 1271 2536
wool$	5562
woolly$	2944
word$	7730
wore$	6405 6406 6407 6408 6409 1152 1173 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 2508 2518
work	5801
work$	82 84 85 3323 6273 269 270 271 272 273 274 275 276 277 471 6599 6746 3883 3898 6842 3965 4003 7251 7278 7284 4396 7298 4439 7359 7388 7389 7390 7395 7598 1879 5341 5396 2387 5659 5667 5704
worked	1919
worked$	269 270 271 272 273 274 275 276 277 471 7374 7375 7376 7377 7378 2205 5668
worker	8105
worker$	6175 6358 6532 6607 4579 4584 4585 4595 4596 7752 7781 4899 4908 5310 8229 5397 2605 6011
workers$	6175 6358 6532 3705 6607 6861 6903 6904 6905 4452 4453 4455 4456 4579 4584 4585 7752 7781 4908 5397
working$	269 270 271 272 273 274 275 276 277 471 3899 7388 7389 7390 5667 5731 2832
works$	269 270 271 272 273 274 275 276 277 471 5668
workshop$	82 84 85
workshops$	82 84 85
workshy$	2923
world$	6962 2424 2425
worldly$	914 2426 2928
worn$	6410 6425 6426 6427 6430 7873 4975 5632
worr	2100 2137 2197
worried$	4839 1796
worries$	6631 6632 6633 6634 5713
worry$	5713
worrying$	6806 6807 6808 6809 6810 6811 6812 6813 6814 2369 2371
worse$	3614 7072 7073 7700 7701 5571
worst$	3582 2649
worth$	6622
worthless$	2923
would$	405 412 3536 3545 3619 3666 676 718 6985 1272 1273 1274 1285 1286 1287 4459 4519 7421 7422 1407 1408 4942 1822 2537 2541 2553
wound$	664 665
wrap	8236
wraps$	6777 5359 5478
wreak$	2346
wreaked$	2347
wreaking$	2345
wreck$	2273
wrecked$	2273
wrecking$	2273
wreckked$	2273
wreckking$	2273
wrecks$	2273
wrist$	8101
wrists$	8101
writ	5957
write$	1668 1988 2020 8156 2330 2331
writing$	1671 1988
written$	1649 1670 2134
wrong$	3187 3188 3264 3334 3335 3336 6274 6669 6676 6677 6678 7782 7783 4896 2229 2281
wrote$	1669
xanax	5229
xanax$	8129
y$	7011
year	5259
year$	3486 6723 3826 6952 4067 1117 1120 1122 8155 5259 8159 5724 5986
years$	6937 6938 6939 7023 7024 7025 5724 5986
yet$	3234 1745 4888
yield	2615
yjs	5328
yjs$	8228 2888
yob$	2911
yobbish$	2371 2911
yobbo$	2911
yobbos$	2911
yobs$	6759 6760 6761 2911
yoi$	3117
yos	5328
yos$	8228 2888
yot	5328
yot$	8228 2888
young	5338
young$	175 221 668 3801 6818 3922 3923 6832 6833 6834 6835 6836 6837 827 828 3953 4044 4230 4231 4232 4233 4234 4235 1115 7138 7141 4447 4550 4779 4780 4789 4835 4874 4876 4931 7881 7883 4984 1864 1865 1908 7936 1916 7944 5062 5065 5140 8084 8238 2250 2309 2312 2319 2349 5489 5535 2440 2463 2644 5813 5819 2852
younger$	3816 6729 6730 5294 5358
youngers$	7925
youngster$	6818 6832 6833 6834 6835 6836 6837 5489
youngsters$	6818 6832 6833 6834 6835 6836 6837 5358 5489
youth	2655 2884
youth$	6818 6821 6832 6833 6834 6835 6836 6837 1115 7138 7141 7144 7145 1777 4947 1876 5328 2206 2309 5434 2312 5489 5587 2465 2644 2875 2884
youths$	6700 6818 6821 6832 6833 6834 6835 6836 6837 7138 7141 1876 5434 5489 2465 2934
yp	4931 4939 7860 7877 7879 7881 7883 4984 7885 1864 1865 7936 7944 5066 8084 2101 5231 2123 2143 5268 8199 5313 5314 2198 8242 2222 2655 5789 5813 5939
yp$	2286
yp1$	2285
yp2$	2285
yp3$	2285
yp4$	2285
yp5$	2285
yp6$	2285
yro$	3115
zero$	1357 4673 2599 2682
zits$	5637
