2957 2745 2084

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
(make|makes|making|made) [some|such|very|really|more|increasingly|<their>|these|a|an|consistently|repeatedly] (poor|bad|better|wrong|unwise|unsafe|safer|risky|riskier|dangerous|unhealthy|healthier|positive|negative|smarter|sensible|foolish|stupid|questionable|wiser|terrible|silly|reckless|harmful|irresponsible|good|right|the wrong|the right) [life|lifestyle] (choice+|decision+)
(poor|bad|unwise|wrong|unsafe|questionable|terrible|stupid|unhealthy|maladaptive|misguided|ill judged|ill advised|self defeating) [life|lifestyle|relationship|friendship] (choice+|decision+|decision making)
life choice+
(choices|decisions) (they|he|she) (make|makes|made|are making|is making|were making)
(not|don't|doesn't|didn't|never|rarely|seldom|cannot|can't|unable to|struggle~ to|fail~ to|incapable of) [always|often|yet|ever|seem to|appear to|been|able to|capable of] (make|making|made) [a|any|very|the|<their> own] (good|sensible|safe|positive|wise|right|healthy|better|safer|appropriate) [life|lifestyle|friendship] (choice+|decision+)
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
had [many|several|every|ample|plenty of|numerous|enough|the|an|a] (opportunit~|opportunity|opportunities|chance+) to (leave|get (out|away|off)|say no|walk away|stop|escape)
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
flirt~ with [the|these|a|their|bus|taxi|_] (driver+|guard+|steward+|customer+|coach|coaches|teacher+|shopkeeper+|doorm_)
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
if <they> (did not|didn't|stopped|would stop|would only|would just|just|only) [not] (hang|go|going|hanging|meet|meeting|stay|staying|associate|associating|mix|mixing|carry|carrying|behave|behaved|drink|drinking|dress|dressed|wear|wore|listen|listened|spend|spending|walk about)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|behaved|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
had <they> [only|just|not|never] (listened|stayed|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
(should not|should never|shouldn't|ought not to) have (been (out|there|with|drinking|in)|gone|got|let|accepted|stayed|talked|trusted|met|sent|worn|put)
(none of this|this|it|nothing) would [not|never] have happened ... if (they|he|she)
had <they> (not|never) (replied|answered|gone (there|out|in|along|with|back|to)|got (in|into)|sent|met|accepted|talked to|trusted|agreed|let|posted|drunk|smoked|worn|opened|followed|carried|hung|ventured|strayed|lingered|been (there|out|alone|drinking))
(none of this|this|it|nothing|that) would [not|never] have happened (if|had) <they>
(trade~|play~|bank~) on <their> (looks|bodies|charms)
use~ <their> (looks|charms|sexuality) to
use~ (sex|<their> (body|bodies)) to (get|gain|obtain|pay|secure|earn)
if <they> [only|just|all] (stayed|kept|stuck|went|came|listened|behaved) [to|the|at|straight] (home|in|indoors|away|out of|together|inside|sooner|earlier|advice|staff|us)
if <they> [only|just|all] (did not|didn't|stopped|would not|wouldn't|avoided|left) [the|these|those] (go|going|meet|meeting|talk|talking|reply|replying|hang|hanging|men|underpass|park|flat)
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
(they've|they'd|who've|who'd) [got] (only <self>|no one but <self>|nobody but <self>) to (blame|thank)
(make~|making) (it|things|matters|life|everything) [so much|much|even] (worse|harder) for <self>
(minimise~|minimising|downplay~|normalise~|normalising) (what|how) ...
(should|ought to) [have] (know|known) better
must have known
(foolish|naive|stupid|silly|unwise|irresponsible|careless) (to|enough to)
why (did|do|would) (<they>) [not] [just|simply|even] (leave|say|tell|report|stay|keep|go back|walk)
why didn't (they|he|she)
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
(did not|didn't) (fight back|put up a fight)
(did not|didn't) resist [him|them|the men]
(should|ought to) have thought (of|about|twice|ahead|first|it through|harder|before)
(daft|reckless|rash|gullible) (to|enough to) _
(show|shows|showed|shown|exercise~|display~|use|used) [very|such|some] (poor|bad|terrible|faulty|questionable|little|no) (judgement|judgment)
(should|ought to) have (known|realised|seen|guessed) (what|that|how|who|where|it was|they were|he was)
what (did|do|does) <they> expect
why <they> (did not|didn't|do not|don't|would not|wouldn't|never) (just|simply) (leave|say|tell|report|block|stop|walk|go|ask|shut|come)
willing to do (whatever|anything|what it takes|what it took)
protect~ <their> (abuser+|exploiter+|groomer+|perpetrator+|dealer+)
(not|never|no) [yet] (keep|keeping) <self> safe
(responsible|responsibility|accountable|accountability) for (<their>|its) [own] (safety|exploitation|abuse|harm|behaviour|actions|choices|situation|wellbeing|risk+|decisions|conduct|part)
own up to <their> [own] (behaviour|actions|choices|part|offending)
(keep|keeping) <self> safe [is] (up to|down to) (<them>|them)
(fail|fails|failed|failing|refuse~|unwilling|reluctant|unable|not|won't|never|don't|didn't|doesn't|are not|is not) [to] [even|properly|always|really] (keep <self> safe|keeping <self> safe|protect <self>|protecting <self>|help <self>|helping <self>|safeguard <self>|look after <self>|be helped)
(fail|fails|failed|failing|failure) [repeatedly|consistently|persistently|again|time and again] to (attend|engage|keep|protect|comply|cooperate|co operate|take|accept|respond|turn up|show|appreciate|understand|recognise|learn|heed|listen|follow|use|make|disclose|report|tell|return|abide|respect|control|work|stick|think|consider|arrive|answer|benefit|grasp|come|grasp|say|go|avoid)
(fail~|failed|failing|poor|patchy) (attendance|attender+|timekeeping)
did not (attend|turn up|show up) despite
(waste|wastes|wasted|wasting) (the|our|every|staff|people's|workers'|everyone's|an|this|that|their) (time|opportunit~|opportunity|chance+)
(throw|throws|threw|thrown|throwing) [it|them] (away|back) (chance+|every|help|the|in|at|offer+)
(sabotage~|squander~|undermine~|wreck~) [every|any|all|the|our|each|these|this|those|good|their own|such|many] (offer+|chance+|opportunit~|opportunities|opportunity|help|support|placement+|plan+|efforts|progress|work|session+|attempt+)
(turn|turns|turned|turning) <their> back+ on [the|our|any|all|every|offers of] (help|offer+|support|school|staff|services|adults|us|worker+|education)
(spurn~|rebuff~|snub~|scorn~) [the|any|all|every|our|this|offers of] (help|offer+|support|advice|worker+|staff|services)
(do not|does not|did not|don't|doesn't|didn't|fail to|fails to|failed to|failing to|unable to|refuse~ to|unwilling to|cannot|can't|will not|won't) [really|seem to|appear to|fully|even|always|yet|ever] (recognise|understand|appreciate|see|grasp|accept|acknowledge|care about|realise|perceive|take) [how|that|what|the|any|their|own|full|seriously|it is|they are|of] ... (risk+|danger+|dangerous|consequences|exploited|groomed|victims|vulnerability|harm|seriousness)
(lack|lacks|lacked|lacking|little|no|poor|limited) [of|any|all|much|real|apparent|basic] (insight|self respect|self control|self worth|motivation|common sense|remorse|moral compass|sense of (danger|right|responsibility)|concern for <their>|discipline|impulse control|victim empathy|empathy|respect for|awareness of (risk|danger|<their>))
(minimise~|downplay~|dismiss~|laugh~ off|shrug~ off|play~ down) (the|any|all|<their>) [own|serious|real|level of] (risk+|danger+|concerns|harm|exploitation|behaviour|seriousness|worries)
in denial
(do not|does not|did not|don't|doesn't|didn't|will not|won't|never) [ever|even|always|want to|wants to] (take|follow|heed|listen to|act on|accept|listen) [to] [the|our|any|good|this|that|staff|police|sensible|repeated|an] [_] (advice|warning+|guidance)
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
(<is>) [both|all|also|clearly|becoming] a (danger|risk|threat|menace) to (others|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(<is>) [<very>] [all|just|simply|basically|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+)
(young|child|teenage|juvenile|little|career|petty|known|prolific|persistent|habitual|serial|would be|these|those|compulsive|pathological|bunch of|group of) (criminal+|thief|thieves|dealer+|drug dealer+|mugger+|robber+|vandal+|shoplifter+|addict+|drug user+|truant+|runaway+|bully|bullies|burglar+|liar+|savage+|animals|dropouts|loser+|misfit+|no hoper+)
(drug|county lines|drugs) (runner+|mule+|courier+)
(nightmare|liability|handful|pain|law unto himself|law unto herself) [to|for] (work with|manage|teach|deal with|staff|teachers|everyone|the school|his|her|their)
drama queen+
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
(don't|doesn't|didn't|isn't|aren't|not|never) [fully|really|been|properly|meaningfully] (engaging|engage|engaged) [with|in|well]
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
(just|only|purely|simply|all|it|this) for [the] attention
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
well versed in [the] (ways|life|world|rules|art)
(very|so|quite|remarkably|surprisingly|strikingly|unusually|extremely) adult
more (like|as) [little|young|a|an|grown] (grown men|grown women|adults|adult|grown ups|men|women|twenty year olds)
(can|should|may|could|must|need to|are best) be [seen|regarded|viewed|treated|spoken to] (like|as) [young] (adults|adult|grown ups|any adult)
(sixteen|twelve|thirteen|fourteen|fifteen|eleven|ten|16|12|13|14|15) going on (eighteen|twenty|thirty|twenty five|twenty one|forty|_)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|live|lives|talk|talks|speak|speaks|dress|dresses) like (they are|they were|she is|he is|they're) [at least|about|well over] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30|adults|grown _|grown up)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|talk|talks|dress|dresses) like [a|an] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) [year old+]
(<is>) like [little|small|young|grown|mini] (women|men|adults)
(more|greater) [life|worldly|world|lived] (experience|wisdom|nous) than (most|many|some|an|the|their|his|her) [_] (adult+|teacher+|worker+|parent+|grown up+|staff)
not children (who|that) (need|want|require|would)
(<is>|almost|practically|virtually|effectively|basically|already|all but) [<very>] [almost|practically|virtually|effectively|basically|already|all but|quite|very|now|young|in effect] (grown up|adults|an adult|grown men|grown women|a grown man|a grown woman|grown ups|mini adults|little adults|small adults)
(fully|full) grown (man|men|woman|women|adult+)
(practically|almost|nearly|basically|effectively|virtually|already|more or less|as good as) (a man|a woman|men|women|adult|grown)
grown up [too|very|so|rather] (fast|quickly|before|early|too)
(mini|little|miniature|small) adults
(no longer|hardly|scarcely|not really|barely|far from being|are not|is not|aren't|isn't|not) [exactly|a|mere|little|just|simply|really] (child|children|kids|babies|innocents|little kids) [anymore|any more|any longer|now]
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
(strong|tough|big|clever) (girls|boys|lads) ... (not|don't|doesn't|no) need ... ... (protect~|protection|help|us|adults)
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
(do not|does not|did not|don't|doesn't|didn't) [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
(<is>|appear|appears|seemed) [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not|don't|doesn't|didn't) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not|don't|doesn't|didn't) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protecting|protection|looking after|looked after|from us|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not|don't|doesn't|didn't) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(don't|doesn't|didn't) [really] need [any|much|our|to be|adult|the|our] (protecting|protection|protected|looking after|looked after|supervision|supervising|safeguarding|shielding|adults|help|support)
(need|needs|needed|require~) (no|little) [adult|further|extra|special|such|real|or no] (protection|shielding|supervision|supervising|looking after|safeguarding|help|support|parenting|guidance|care|reassurance|protecting)
(no longer|hardly|scarcely|barely) (need|needs|require~) [the|any|our|much|adult|such|to be] (protection|protecting|protected|looking after|looked after|supervision|supervising|safeguarding|care|shielding|help|adults|support|guidance)
(without|with no|in no|have no|has no) need (of|for) [adult|our|any] (protection|help|care|supervision|supervising|protecting|adults)
(too old|too grown up|too mature) (for|to need|to be)
(can|could) give consent
(not|hardly|far from|anything but|no longer|less|scarcely|never) [your|the|a|really|particularly|especially|obviously|very|as|so|like] [typical|usual|typically] vulnerable
(do not|does not|did not|don't|doesn't|didn't) (scare|frighten) [easily]
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
(go|goes|going|went|walk~|walk|come|comes|came|turn up|turned up|hang|hangs|sit|sits) [about|around|round|in|out] in [short|ripped|tight|baggy|skinny|_] (sliders|socks|heels|jeans|skirts|crop tops|caps|balaclavas|puffers|vests|shorts|leggings|hoods|joggers)
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
(aren't|isn't|weren't|wasn't|never) (willing|prepared) to
whatever ... (offered|offer|suggested|suggest|tried|try) ... ((turn|turns|turned) [it|them|this] down|refuse~|reject~|decline~|say no|says no)
(all|every|any|most|each) [single] (offer+|referral+|attempt+|invitation+|appointment+) ... (has been|have been|had been|were|was|is|are) [all|also|repeatedly] (refused|declined|rejected|turned down|ignored|rebuffed)
(support|help|engagement|offers|services|interventions) (is|has been|was|are|were|have been|had been) [always|consistently|repeatedly|all|continually|routinely|persistently] (refused|declined|rejected|turned down|rebuffed)
(complete|total|absolute|flat|blanket|outright|utter|consistent|persistent|continued|general) refusal+ (to|of|by|from|on)
will do anything (for|to)
(will|shall) not [ever|simply|just|readily|willingly|even|freely|under any circumstances|at all|now|always] <engage>
will never <engage>
(won't|wont) [ever|simply|just|readily|willingly|even] <engage>
(would not|wouldn't) [ever|simply|even] (engage|talk to|work with|listen|attend|accept|cooperate|change|comply|be (helped|told|reached|persuaded))
(not|never|aren't|isn't) [ever] (going|about) to <engage>
will (always|never) (be|have|end|do|get|go|return|turn|find|lie|steal|choose|put|fight|remain)
(guaranteed|doomed|destined) to _
(bound|certain|sure|guaranteed|doomed|destined) to (end|react|kick|cause|reoffend|fail|go|get|become|be|come|do|continue|turn|repeat|cause)
(bound|certain|sure|guaranteed|doomed|destined|set) to (fall|fight|leave|lose|drop|drift|be|re offend|offend|commit|run|break|miss|relapse|escalate|return|hurt|carry|join)
(going to|will|would) [all|surely|only|just|simply|soon] (end up|wind up|finish up)
(it is|it's) [only|just|merely] a matter of time
(only|just|merely) a matter of time
(there is|there's|there can be|without|without a|have|has) [absolutely] no doubt _
will [soon|simply|just|only] (reoffend|re offend|offend again|do it again|relapse|be back|go missing again|run away again|run off again)
only ever _
no matter (what|how|who) ... (offer~|offered|tried|try|done|do|said|says|asks|asked)
(simply|just|plainly|clearly|really) (do not|don't|does not|doesn't|will not|won't|cannot|can't) (care|listen|learn|bother|trust|want|understand)
(no way|no chance|no prospect|no hope|no possibility) [at all] (that|of) <they>
everything ... (ends|end|turns|becomes|is) ... (fight|trouble|argument|row|drama) ... (<they>|this group|these)
it goes without saying _
(impossible|hopeless) to (help|reach|teach|trust|manage|work with|please|control|engage)
(it is|it's|is) [almost|all but|quite|absolutely] (certain|inevitable|obvious|clear|definite|a certainty|a given|beyond doubt) [that] <they> (will|cannot|can't|do not|are not|have no)
all (they|he|she|this group|the group|these young people) [ever] (do|does|want|wants|care|cares)
no chance of (them|him|her|getting|this|the) _
nothing ... (makes|make|made|will make|has made) [any|a|the slightest] difference
(will|would|could|can) ever
(none|not one|neither) of (them|[the|these|those] [_] (boys|girls|young people|children|friends|lads|group|cast|pupils|skaters|dancers|performers|members|five|six|four|three)) [_] ever
(nothing|no one|nobody) ... ... ... (will|would|can|could) [ever] (work|help|reach|change|stop|make|get through|be taken|touch|persuade|convince|engage|interest|satisfy|please|matter) [with|to|for|them|him|her]
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that) [_] (group|cast|boys|girls|lads|friends|young people|children|skaters|performers|dancers|six|five|four|three)) ever (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries)
(none|not one|no one|nobody) of (them|the (boys|girls|young people|group|children|friends|lads|cast|pupils|skaters|performers|five|six)) will <engage>
not a single (one|member|boy|girl) of (them|the (group|cast|boys|girls)) (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries|will)
(cannot|can not|can't|could not|couldn't|could never|can never) [ever|simply|just|possibly] be (trusted|helped|reached|engaged|reasoned|controlled|persuaded|told|relied|changed|taught|believed|worked|saved|managed|stopped)
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
(do not|does not|did not|don't|doesn't|didn't) ever
(don't|doesn't|didn't|won't) ever
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
(shouldn't|oughtn't to) have <done>
(should|ought to) [also|really] have (done more|known better|acted sooner|thought|cared|listened|bothered)
(could|might) (easily|and should|at least|surely|clearly|so easily|simply|very easily) have <done>
could have (done more|been bothered|acted sooner|tried harder|made an effort|prevented|avoided|tried|and should have)
had (they|it|he|she|the <service>|social workers|anyone|anybody|somebody|someone) [only|just|even|ever] (bothered|listened|acted|done their|done its|looked|asked|cared|troubled|thought|paid attention)
if only (the|they|it|someone|somebody|anyone|services|social|police|staff|he|she)
had (the|either|any|each|both) [_] [_] (<service>) [only|just|even|ever] (bothered|listened|acted|done (its|their)|looked|asked|cared|troubled|thought|paid attention|replied|answered|responded)
(did not|didn't|do not|don't|does not|doesn't|have not|has not|had not|haven't|hasn't) [even|always] (follow|followed|keep to|kept to|stick to|stuck to|apply|applied|read|kept) (its|their) own (policy|policies|procedure+|rule+|guidance|process+|protocol+|promise+|standards|advice)
(no one|nobody) (thought|think|thinks|troubled) (to|of) _
(still (has|have) not|still hasn't|still haven't|(has|have) still not) (replied|responded|answered|acted|come back|got back|done|acknowledged|apologised)
(did not|didn't|does not|doesn't|do not|don't|have not|has not|haven't|hasn't|had not|never|hardly|not) [even|once|ever|really|so much as|seem to|appear to|simply|have] (bother~|bothered to|care|cared|trouble to|troubled to|lift a finger|lifted a finger|try|tried|make (any|an|the) (effort|attempt)|made (any|an|the) (effort|attempt)|took the trouble|taken the trouble|take the trouble|give a damn|have the (courtesy|decency)|had the (courtesy|decency)|raised a finger|raise a finger|want to know|wanted to know|take (it|this|them|the concern+|concern+) seriously|took (it|this|them|the concern+|concern+) seriously)
(could not|couldn't|can not|cannot|can't) be bothered
(no one|nobody|none|not one|neither) ... (could|can|would|was|were|has|had) be bothered
(no one|nobody|none|not one|neither) ... ... (bothered|cared|lifted a finger|took [any] (notice|responsibility|action)|listened|troubled to)
(no one|nobody) [there|at the _|in the _|in any _] [seemed|seems|appeared|appears|could] [to] (care|cared|bother|bothered|be bothered|listen|listened)
(could not|couldn't) care less
(no one|nobody) (did|does|was doing|is doing|has done) (their|its|his) job
not (bothered|interested) [enough] (to|in|about)
(nobody|no one|none|not one|neither) ... (took|takes|take|has taken|had taken|have taken) ... seriously
(did not|didn't|does not|doesn't|do not|don't|never|not|have not|has not|had not) [even|once|ever] (take|took|taken|taking) (the|these|their|any|what) ... seriously
(neither|no|none) ... (did|does|was doing|is doing|has done|have done|had done) (their|its|his) [own] job+
(did not|didn't|does not|doesn't|do not|don't|not|never) (do|doing|done|did) (its|their|his) [own] job+
(no one|nobody) (did|does|has done|have done|had done) (anything|a thing)
(cannot|can't|could not|couldn't) be trusted
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
(despite|in spite of|after) (numerous|repeated|several|many|countless|endless|constant|multiple) (request+|reminder+|call+|e mail+|email+|letter+|chaser+|chasing|approaches|attempts)
(it is|it was|it's) [very|deeply|most|extremely|really|hugely] (disappointing|regrettable|frustrating|shocking|inexcusable|a shame|a pity|astonishing) that
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
could [easily] have <done> ... (and|but|yet) (did not|didn't)
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
(?:circulat\w+|shar(?:e|es|ed|ing)|display\w*|issu(?:e|es|ed|ing)) (?:the )?(?:photographs?|images?|photos?|pictures?|stills|descriptions) (?:of|showing)
(?:photographs?|images?|photos?|pictures?|stills) of (?:the )?(?:group|members|them|young people|five|yp\d+) (?:\w+ ){0,3}(?:circulated|shared|given|passed|sent|issued)
(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|send|sent) (?:\w+ ){1,4}(?:with|to) (?:the )?(?:gangs? (?:unit|team|desk)|robbery (?:team|squad|unit)|response team|intelligence \w+|crime (?:team|squad|unit)|detectives|cid)
eyes and ears
(?:criminal|police|gang|crime|live|actionable|sensitive|force|local|current|further|new|community|street|partner|multi-agency|operational|historic|recent|corroborated|uncorroborated|single-source|little|no further|reliable) intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?))
intelligence (?:suggests?|returns?|indicates?|shows?|picture|gathering|reports?|logs?|led|on|about|around|regarding|relating|that|gaps?|product|package|profile|development|sharing|received|held|submi\w+|checks?|requirements?|assessment|briefing|database|sources?|purposes?|opportunit\w+|from|to|for|collection|value|systems?|and (?:evidence|enforcement|information)|which)
intelligence(?= (?:has|is|was))
(?:gather\w*|collect\w*|develop\w*|build\w*|submit\w*|share|shares|sharing|obtain\w*|provid\w+|feed\w*|for|as|of|useful|valuable|more|any|on|through|into|generate\w*|yield\w*|enrich\w*|source of) (?:the |an? |police |good |better |further\s+|more )?intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?|and (?:humour|wit|warmth|kindness|care)))
intel
5x5x5
3x5x2
(?:is |are |was |been )?graded? [a-e]\d
sources? (?:indicates?|suggests?|states?|reports? that|report)
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
(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|five|young people|boys|girls|them|each)
list of (?:the )?(?:names|members|associates|addresses|nicknames)(?! (?:who|that) (?:agreed|asked|wished))
wanted by (?:the )?(?:\w+ )?(?:intelligence|police|force|detectives|squad|desk)
(?:officers|police|detectives|the force|the squad) (?:would |will |could )?(?:like|want|need|require|seek|request|ask for|asked for|are seeking) (?:\w+ )?(?:the )?names
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
on the radar of (?:the )?(?:police|officers|neighbourhood (?:team|officers?)|community safety|enforcement)
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
facial recognition
(?:phone|handset|device|mobile|vehicle|telephone) (?:downloads?|seizures?|examinations?|extractions?|checks?|data|records|traffic|analysis)(?! (?:plan|contract|allowance|protection))
(?:phones?|handsets?|devices?|telephones?|mobiles?) (?:\w+ ){0,2}(?:be |were |are |was\s+|been )?(?:seized|downloaded|examined|interrogated|confiscated by (?:police|officers))
seiz(?:e|ed|es|ing|ure of) (?:\w+ )?(?:phones?|handsets?|devices?|telephones?|mobiles?)
(?:pnc|pnd|police national (?:computer|database))
(?:warning|police|gang|flag) markers?
flag(?:ged|s)? on (?:the )?(?:police|force|gang|intelligence)(?: \w+)?
watch[ -]?lists?
identified (?:on|from|through|by) (?:the )?(?:cctv|cameras?|footage|body-worn)
(?:trawl\w*|review\w*) (?:the )?(?:cctv|footage|cameras?) (?:to|for) (?:identify|find|catch|see who|trace)
footage (?:\w+ ){0,2}(?:retained|seized|secured|requested|obtained|exhibited)
(?:retain|seize|secure|exhibit)(?:s|ed|ing)? (?:the )?(?:cctv|footage)
(?:body[ -]worn) (?:video|footage|cameras?)
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
photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:the (?:group|members|young people|boys|girls|five)|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for)
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]|their) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|photographed|logged|flagged|scored|graded|filmed|surveilled)(?! by (?:the )?(?:adults|men|older))
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
(?:the|a|two|three|four|five|all|main|prime|key|these|those|possible|likely|known|several|any|outstanding|named|as|of|other|male|female|teenage|youth|potential|our|both|further|identified|priority|top|murder|robbery|burglary|young|more|no) suspects?(?! (?:that|package|vehicle|device|item|bag|the|it|it's|a|they|he|she|we))
(?<!adult\s)suspects (?:in|were|was|are|is|seen|identified|have|had|fled|ran|made|include|for|left|and)
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
(?:\d{2}[.:]\d{2}|\d{4}) (?:hours|hrs)\b
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
lookouts?(?! for)
chain of command
who (?:holds?|carries|keeps|stores|has) the (?:weapons?|knives|drugs|stock|line)
(?:hold|holds|holding|store|stores|storing|stash\w*|hid(?:e|es|ing)) the (?:weapons?|drugs|stock|knives|stolen)
(?:prov(?:e|es|ing)|show|shows|showing|demonstrat\w+) (?:association|gang membership|membership of|involvement in|guilt)
criminally active
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:the |a |their )?(?:\w+ )?(?:police|crime|custody|intelligence|offender|gang) (?:records?|systems?|reports?|database)
offender (?:list|management|manager|scheme|register)
integrated offender
nominals(?! (?:fee|charge)s?)
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
(?:police|officers?|patrols?|operation|wardens|we|teams?) (?:will |to |should |can |must\s+|are to |now )?target(?:s|ed|ing)? (?:the (?:group|members|young people|friends|ringleaders|five|cohort|core)|members|them\b|yp\d+|those (?:who|most)|individuals|each|individual members)
(?:tasking(?! and co)|tasked (?:officers|police|patrols|units|by (?:police|the (?:force|sergeant|inspector)))|(?:officers?|police|patrols?|units?|teams?|wardens) (?:\w+ ){0,2}?tasked (?:to|with))
(?:increas\w+|use|using|more|targeted|conduct\w*|carry out|carrying out|intensify\w*|step up|intelligence-led|further|continue|regular|extra|will|should|to|through|by) (?:of )?(?:the )?stop(?:s|ping)?[ -]and[ -]search(?:es|ing)?(?! (?:is|was|has|feels|made|left|happens|means|less|training|scrutiny|panel|leaflet|rights|works))
stop[ -]and[ -]search(?:es)? (?:of |on |the |to be |will |should |members|them|operations?|activity|patrols|each|all)(?! (?:be )?(?:explained|reviewed|discussed|feels?|affects?))
section 60(?! (?:of|order (?:was )?(?:lifted|ended)))
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
(?:force['’]s|police|policing|force) (?:priorit\w+|objectives?|operations?|control strategy|targets?|performance)(?! (?:meeting|include|are explained))
control strategy
(?:assist|help|aid|support|enable|allow)(?:s|ed|ing)? (?:the )?(?:police|officers|force|detectives) (?:to |in |with )?(?:\w+ )?(?:arrest\w*|identify\w*|target\w*|catch\w*|track\w*|disrupt\w*|detect\w*|prosecut\w*|charg\w+|locat\w+|investigat\w+|enforc\w+|their (?:operation|investigation|enquiries))
deter(?:s|red|ring)? (?:the group|members|the young people|them|these young people|the friends|further|offend\w+|crime|criminal\w*)
(?:bring|brings|bringing|press|prefer|lay) charges
charges (?:against|brought|to be brought|can be|will be)
knock on the door
hostile to the group
(?:poses?|present|presents) (?:a |the )?(?:\w+ )?(?:threat|danger|risk) to (?:the )?(?:public|community|residents|shoppers|businesses|others)
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
community protection (?:warnings?|notices?) (?:to|on|for|against) (?:the |each |all |any )?(?:young|group|members|boys|girls|friends|five|them)
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
(?:gives?|giving|issues?) the orders
crime (?:wave|spree)
(?:increase|step up|expand|grow|boost)(?:s|ing)? (?:the )?(?:police|policing|officer) (?:footprint|presence|visibility|patrols?)(?= (?:around|on|against|over|near) YOUNG)
flag(?:s|ged|ging)? YOUNG (?:\w+ )?(?:on|to|with|for) (?:the )?(?:police|force|intelligence)
(?:stop|search|arrest)(?:s|ped)? YOUNG on sight
(?:proactive|targeted|covert|police|overt|plain-clothes) operations?(?! (?:against|on|to (?:protect|find|catch)) (?:the )?(?:adults?|men|dealers|exploit\w+))(?= (?:since|on|against|in|at|around|targeting|every|each|to)|[.,;]|$)
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
(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|phone numbers|registrations|what is known|list)(?: \w+){0,8}? (?:passed|shared|sent|given|go|goes|forwarded|supplied|fed|handed|reported|copied) (?:on |over )?(?:to|with) POLICE
(?:pass|share|send|feed|report|forward|supply|supplie|hand)(?:s|d|es|ed|ing)?\s+(?:\w+ ){0,3}?(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|what (?:is|they) knowns?)(?: [\w’']+){0,6}? (?:to|with) POLICE
(?:log(?:ging)?|not(?:e|ing)|record(?:ing)?|list(?:ing)?|writ(?:e|ing) down|report(?:ing)?)(?:s|ed)? (?:\w+ )?(?:who|whom|which (?:\w+ ){1,3})(?: )?YOUNG (?:\w+ )?(?:speak|talk|meet|sit|go|visit|arrive|come|leave|are with|see|travel|message|ring)s?
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards)(?: \w+){0,6}? (?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be(?: )?(?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| by POLICE| when))
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+)?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:linked|connected|tied) (?:to|with)(?: )?(?:\w+ ){0,4}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gangs?|shootings?|stabbings?|county lines|disorder|arson|damage)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:responsible for|behind|committing|causing|driving|carrying out) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|anti-?social|arson|damage|shootings?|stabbings?)
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:\w+ ){0,5}?(?:track|monitor|watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of|their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)
(?:to|will|should|be|and) (?:track|monitor|film|observe|log|chart)(?:ed)? (?:who|whom|where) YOUNG
(?:tasked|flagged|passed|circulated|allocated|escalated) (?:on )?(?:to|with|for)\s+(?:action by )?(?:the\s+)?(?:\w+ )?(?:neighbourhood|response|gangs?|proactive|crime|robbery|tactical|tasking|policing|violence) (?:\w+ )?(?:team|unit|squad|officers?|sergeant|desk|meeting|group)
tactical (?:tasking|options|advis\w+|plan)
priority nominal
(?:police|gang|named|of) nominal (?:group|cohort|list)s?
POLICE (?:\w+ ){0,3}?(?:gather|collect|obtain|seek|develop)(?:s|ed|ing)?\s+(?:\w+ ){0,2}?(?:information|details|material|footage) (?:on|about|around) (?:YOUNG|who|whom|where)
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an|the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) of (?:who (?:is|are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*|offending|contacts|hierarchy|roles)|offending|criminal\w*|the (?:supply|hierarchy|gang|offending|network))
(?:mov|driv|push|clear|remov|get|keep|tak)(?:e|es|s|ing|ting)? YOUNG (?:right |well\s+|away )?(?:off|out of|from|away from) (?:the|our|this) (?:\w+ )?(?:streets?|town centre|high street|precinct|shopping centre|estate|shops?|parade|retail park|market)(?! (?:when|where|who|in time|at night))
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
convictions?
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
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+)
(?:his|her|their|yp\d+['’]s) (?:parents?['’]|mother['’]s|mum['’]s|father['’]s|dad['’]s|family['’]s|stepfather['’]s|stepdad['’]s|brother['’]s|parents) (?:\w+ )?(?:separation|divorce|drinking|drug use|alcohol\w*|mental health|depression|illness|death|violence|debts?|temper|arrest|imprisonment|sentence|new partner|boyfriend|girlfriend|eviction|relationship|marriage|break-?up|split|addiction|unemployment|immigration status|job|income|housing|behaviour|health|absence)
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|grandmother|grandfather|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
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
(?:his|her) (?:home|tenancy|bedroom)(?! (?:town|team|ground|game|time|area|match|city|country))
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
probation
(?:deals|dealing|sells|selling|sold|supplies|supplying) (?:drugs|cannabis|weed|crack|cocaine|heroin|class a)
secure training centre
(?:his|her) (?:tag|curfew|order|licence|bail|conviction|offence|sentence|arrest|charge|caution)s?(?! of coffee)

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 25 25 27 27 27 28 28 28 30 30 30 30 31 31 31 31 31 32 32 33 33 34 35 35 36 36 36 36 36 37 37 37 38 38 39 39 39 40 40 40 41 41 41 41 41 41 42 42 42 42 43 44 44 44 45 46 46 47 47 47 48 48 49 49 49 49 49 49 50 51 52 53 53 53 53 54 54 54 55 55 56 56 56 57 58 58 59 60 61 62 62 62 62 63 63 63 63 63 63 63 63 64 64 65 66 67 67 68 68 68 68 68 68 69 70 71 71 71 71 71 71 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 73 73 73 73 73 73 73 74 74 75 75 76 76 76 76 76 76 77 77 77 78 79 79 79 79 79 79 80 80 81 81 82 83 84 84 85 86 86 86 86 87 87 87 88 88 88 89 89 89 89 90 90 91 92 94 94 95 95 96 96 96 97 97 97 97 97 97 98 98 98 99 99 99 100 100 100 100 101 101 101 101 102 102 103 103 103 103 104 104 104 104 104 104 104 104 104 105 106 106 108 109 109 113 113 113 113 113 114 114 114 115 116 116 116 116 116 116 116 118 120 121 122 126 127 129 131 133 133 133 133 133 133 133 133 134 134 134 134 137 137 137 138 139 139 139 139 142 143 143 144 144 146 146 146 147 149 149 149 149 149 149 150 151 154 154 155 156 157 157 157 158 159 159 159 159 159 160 160 160 160 160 160 160 160 161 161 161 161 161 161 161 162 162 162 162 163 163 164 164 164 164 164 165 165 166 167 168 168 169 169 170 170 170 171 172 172 173 173 174 174 175 176 176 176 177 177 178 179 180 180 180 180 180 180 181 181 181 181 181 182 182 183 183 185 185 186 186 187 187 188 190 191 192 193 194 195 196 197 198 199 199 200 201 201 202 202 202 202 203 203 203 203 203 204 204 205 205 206 206 206 207 209 209 210 211 212 213 214 214 214 215 216 216 217 217 218 218 219 219 220 220 221 221 222 222 222 222 222 222 222 222 222 223 223 223 223 224 224 225 226 226 227 228 229 229 229 229 230 230 231 231 231 231 232 232 232 233 234 235 235 236 237 237 238 238 238 238 238 238 238 238 238 239 239 239 241 241 241 242 243 245 247 247 247 247 247 247 247 247 247 247 247 247 248 248 248 248 248 248 248 248 248 248 248 249 249 249 249 251 251 251 251 251 252 252 252 252 253 253 254 255 255 256 256 258 258 258 258 258 258 258 259 259 259 259 259 259 259 259 259 259 259 259 259 261 262 263 264 265 267 267 267 268 268 269 270 270 270 272 273 275 276 277 277 278 278 279 279 279 285 286 289 290 295 295 298 298 298 299 300 302 307 308 308 308 309 310 310 310 310 311 312 312 312 312 313 313 313 313 313 313 313 313 313 313 314 314 314 315 316 316 316 316 319 321 321 321 321 322 322 322 323 324 324 324 326 326 327 327 327 327 327 327 327 327 328 331 331 331 334 334 335 335 335 335 336 336 336 336 336 336 338 339 339 341 341 341 341 341 342 342 342 342 343 344 344 344 344 344 344 344 344 344 345 345 347 347 347 347 348 348 348 349 349 349 349 349 349 349 349 350 350 350 350 350 350 351 352 352 352 352 352 352 356 356 356 356 357 359 359 360 360 362 362 362 362 362 362 362 363 363 363 364 364 368 371 372 374 374 375 377 380 382 382 382 383 383 383 386 387 388 388 389 389 390 396 397 399 400 402 403 404 405 406 406 406 407 408 409 409 409 410 412 412 412 412 414 414 414 415 415 415 415 415 415 415 416 416 416 416 417 418 419 420 420 421 422 423 425 425 427 427 428 428 429 430 430 430 430 430 430 430 431 431 431 431 431 431 432 432 432 432 433 434 436 436 436 436 436 437 437 437 438 438 438 438 439 439 439 439 439 440 440 440 441 442 442 443 444 444 444 444 444 444 444 444 444 444 444 445 446 446 447 449 449 449 449 449 450 450 450 451 452 452 454 455 456 456 456 457 458 458 458 458 458 461 461 461 462 462 462 463 463 463 463 463 464 464 464 466 467 467 467 468 468 470 471 472 473 473 473 473 473 473 473 473 473 473 473 473 473 474 477 479 479 479 480 480 481 482 482 482 483 483 484 486 486 487 488 488 489 489 489 489 490 490 491 491 491 491 492 492 493 493 493 493 494 494 494 494 494 495 495 495 495 496 496 496 497 497 498 498 498 499 499 499 499 499 500 500 500 501 502 502 502 503 503 503 504 504 505 506 506 507 507 507 507 507 507 508 508 513 513 513 513 514 514 516 516 520 520 520 524 525 525 525 525 529 530 532 533 533 533 534 534 535 536 539 539 539 540 542 544 544 544 545 547 547 547 548 549 549 549 549 550 551 551 551 552 552 552 553 554 555 556 556 556 557 557 557 557 557 557 557 557 557 557 558 559 559 559 559 560 561 562 562 562 564 564 564 565 566 566 566 567 568 569 569 569 570 571 571 571 572 573 573 573 573 575 575 576 576 577 578 578 582 583 583 585 586 587 587 587 588 589 590 590 590 590 591 591 591 591 592 592 592 592 593 594 595 595 595 595 595 595 596 596 596 596 596 596 597 597 597 597 597 598 598 598 599 599 599 599 599 599 600 602 603 603 604 604 604 605 605 606 607 607 607 607 608 608 608 608 608 608 608 610 611 611 611 611 612 612 612 612 612 613 613 613 614 615 615 616 616 616 616 617 617 617 617 618 619 619 619 621 621 622 622 622 623 623 623 623 624 624 624 624 624 624 625 625 626 626 626 626 626 627 628 628 628 628 628 628 628 629 631 631 631 632 632 632 632 633 633 633 633 633 633 633 633 635 637 637 637 638 638 638 639 641 641 641 641 641 642 642 642 644 644 645 645 645 645 645 645 646 646 646 647 647 648 648 648 648 648 649 650 650 650 652 652 652 652 654 655 655 655 657 658 658 658 659 660 661 661 662 663 663 663 663 664 664 664 664 664 665 665 665 665 665 665 665 666 666 666 666 667 668 668 668 669 669 669 669 669 669 669 670 670 671 671 671 671 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 673 673 673 674 674 674 675 675 675 675 676 677 677 678 678 678 678 679 680 680 680 680 681 681 681 681 681 681 681 682 682 682 682 682 682 683 683 683 683 684 684 684 684 685 685 686 687 687 687 687 688 688 688 688 688 688 688 689 690 690 691 691 691 691 691 692 692 692 692 692 692 692 693 693 693 694 695 695 695 695 695 695 695 695 695 696 696 697 698 698 699 699 699 699 699 701 701 702 703 703 703 704 704 704 704 704 704 704 704 704 704 704 704 705 705 705 705 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 707 708 709 710 710 710 710 710 711 712 712 712 712 712 713 713 713 714 715 716 718 718 719 719 719 719 719 719 720 720 720 721 721 722 722 723 723 723 725 725 725 725 726 726 726 726 727 727 728 729 730 732 733 734 735 736 737 738 739 739 742 743 744 745 746 747 747 748 748 748 748 748 749 750 750 750 750 751 752 752 753 755 755 757 758 759 759 760 760 761 762 763 763 764 766 766 767 767 769 769 769 769 770 770 771 771 771 771 772 772 772 772 773 774 774 775 775 777 778 778 779 781 781 782 782 783 785 786 787 789 791 791 791 792 792 792 793 793 793 794 794 795 795 796 798 798 799 799 799 799 799 799 800 800 800 802 802 804 805 806 807 808 809 810 818 822 823 824 825 826 827 828 829 830 832 836 837 838 839 840 841 842 843 844 845 846 847 848 849 851 855 857 858 859 861 865 870 871 874 876 877 880 881 882 883 885 889 890 891 893 894 896 897 899 900 901 902 904 905 907 912 914 915 920 921 927 929 931 932 935 940 941 942 944 945 946 947 949 953 954 955 956 958 959 961 963 964 965 966 971 973 977 978 979 980 981 987 989 997 999 1001 1002 1006 1007 1008 1013 1014 1016 1018 1021 1022 1023 1024 1025 1027 1028 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1042 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1059 1061 1062 1063 1064 1067 1068 1069 1070 1071 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1101 1102 1103 1104 1105 1106 1107 1110 1111 1113 1114 1117 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1147 1148 1149 1150 1153 1156 1178 1179 1180 1189 1195 1198 1202 1206 1209 1211 1212 1214 1217 1218 1221 1265 1268 1269 1277 1281 1282 1301 1305 1306 1307 1312 1313 1320 1327 1334 1336 1337 1342 1363 1367 1368 1370 1371 1372 1378 1381 1385 1387 1392 1394 1400 1402 1408 1409 1415 1416 1425 1427 1428 1429 1430 1432 1435 1440 1441 1442 1443 1444 1445 1447 1448 1449 1450 1452 1453 1455 1457 1458 1461 1462 1463 1466 1467 1473 1476 1477 1478 1479 1481 1482 1483 1486 1488 1489 1491 1492 1493 1494 1495 1502 1503 1506 1508 1509 1510 1511 1512 1513 1514 1515 1516 1521 1522 1523 1524 1525 1526 1527 1528 1529 1539 1548 1550 1554 1558 1560 1562 1565 1566 1570 1573 1577 1579 1580 1582 1583 1585 1588 1589 3 3 16 18 20 21 28 29 50 66 73 92 93 98 104 106 111 112 117 119 121 123 128 128 129 130 131 132 135 136 140 141 142 143 143 145 147 152 153 154 155 177 184 185 189 194 208 211 225 227 240 244 246 248 250 257 260 266 269 271 273 274 277 278 278 280 281 282 284 287 290 292 292 292 292 292 293 294 296 296 296 296 296 296 296 297 298 302 305 306 307 308 308 313 314 315 317 318 320 320 320 320 320 320 320 320 320 320 320 321 322 322 322 322 322 322 322 322 322 322 322 322 322 328 329 330 331 332 333 334 335 337 337 337 337 337 337 338 340 346 350 352 353 354 355 356 357 358 359 361 361 361 362 365 365 365 365 367 369 370 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 373 374 376 377 379 379 381 382 383 384 385 391 393 398 398 398 398 398 398 398 398 411 413 413 424 426 435 446 448 449 450 453 459 460 465 467 468 469 475 476 478 483 485 502 503 505 509 511 511 511 511 511 511 511 511 511 511 514 516 517 519 520 521 522 522 523 525 525 525 525 525 525 525 525 525 525 525 525 525 526 527 528 529 530 531 535 536 537 537 537 537 537 537 537 537 537 537 537 537 537 538 539 540 541 543 544 546 547 549 550 555 556 557 558 560 560 561 562 563 563 563 563 563 563 572 574 579 582 584 587 597 598 601 608 609 620 627 630 631 633 634 636 636 640 642 642 643 647 650 651 653 655 656 657 658 661 662 672 676 690 692 700 702 702 702 702 702 702 702 702 702 702 702 704 704 704 704 704 705 710 717 718 719 727 731 740 741 747 752 753 754 755 756 758 765 768 772 775 776 780 784 790 791 797 801 801 801 803 803 803 803 811 813 819 831 833 854 856 860 862 863 864 867 868 869 872 873 875 878 879 884 886 887 888 892 895 898 903 906 908 909 910 911 913 916 917 918 919 922 924 925 928 934 936 937 938 939 948 950 951 957 960 962 967 968 969 970 972 975 976 982 983 984 985 986 991 992 993 994 995 996 998 1000 1003 1004 1005 1009 1010 1011 1012 1015 1017 1019 1020 1026 1029 1035 1043 1044 1045 1058 1060 1065 1066 1072 1083 1092 1099 1100 1108 1109 1112 1115 1116 1135 1151 1152 1158 1159 1160 1170 1182 1183 1188 1191 1193 1199 1203 1204 1205 1210 1216 1219 1220 1222 1224 1225 1227 1233 1235 1236 1245 1246 1249 1253 1254 1260 1261 1262 1263 1266 1267 1272 1273 1274 1278 1279 1280 1284 1286 1287 1303 1304 1309 1311 1314 1318 1321 1323 1329 1331 1332 1335 1338 1339 1340 1343 1345 1346 1347 1348 1349 1354 1359 1360 1362 1364 1365 1373 1374 1376 1377 1379 1380 1382 1384 1386 1390 1391 1395 1396 1397 1398 1401 1404 1405 1410 1411 1412 1413 1417 1418 1419 1420 1421 1422 1423 1424 1426 1433 1434 1437 1438 1439 1446 1451 1454 1456 1459 1460 1464 1465 1468 1472 1474 1484 1485 1487 1490 1496 1497 1498 1499 1500 1501 1504 1505 1507 1517 1518 1519 1520 1530 1531 1533 1534 1535 1537 1538 1541 1542 1543 1544 1546 1551 1552 1553 1555 1556 1557 1561 1567 1569 1571 1572 1576 1578 1584 1586 1590 22 26 107 110 124 125 128 148 283 288 291 292 296 301 303 304 320 325 333 337 361 365 366 372 378 392 394 395 398 401 413 510 511 512 515 518 522 525 537 546 563 580 581 636 702 704 724 788 801 812 814 815 816 817 820 821 834 835 850 852 853 866 923 926 930 933 943 952 974 988 990 1118 1146 1154 1155 1157 1161 1162 1163 1164 1165 1166 1167 1168 1169 1171 1172 1173 1174 1175 1176 1177 1181 1184 1185 1186 1187 1190 1192 1194 1196 1197 1200 1201 1207 1208 1213 1215 1223 1226 1228 1229 1230 1231 1232 1234 1237 1238 1239 1240 1241 1242 1243 1244 1247 1248 1250 1251 1252 1255 1256 1257 1258 1259 1264 1270 1271 1275 1276 1283 1285 1288 1289 1290 1291 1292 1293 1294 1295 1296 1297 1298 1299 1300 1302 1308 1310 1315 1316 1317 1319 1322 1324 1325 1326 1328 1330 1333 1341 1344 1350 1351 1352 1353 1355 1356 1357 1358 1361 1366 1369 1375 1383 1388 1389 1393 1399 1403 1406 1407 1414 1431 1436 1469 1470 1471 1475 1480 1532 1536 1540 1545 1547 1549 1559 1563 1564 1568 1574 1575 1581 1587

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 3 5 5 6 6 5 5 5 3 4 4 4 9 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 4 8 7 6 7 7 7 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 6 8 7 7 4 5 3 3 9 3 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 8 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 10 11 11 11 10 10 6 7 7 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 9 11 10 10 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 3 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 5 10 3 5 4 11 0 4 8 13 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 8 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 5 2 4 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 3 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 4 3 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2002 4959 5282
101$	4902
12$	897 898 899 900
13$	897 898 899 900
14$	897 898 899 900
15$	897 898 899 900
16$	897 898 899 900
17$	5654 2938
18$	6046 3839 6603 6604 6605 6606 6607 6608
19$	6046 3839 6603 6604 6605 6606 6607 6608
2$	5282
20$	6046 3839 6603 6604 6605 6606 6607 6608 5654 2938
21$	6046 3839 6603 6604 6605 6606 6607 6608
22$	6046
23$	6046
24$	6046 2410
25$	6046 3839 6603 6604 6605 6606 6607 6608
26$	6046
27$	6046
28$	6046
29$	6046
3$	5282
30$	6046 3839 6603 6604 6605 6606 6607 6608
31$	5654
3x5x2$	2797
4$	5282
47$	5654 2938
5$	1077 5282
5x5x5$	2796
6$	1077 5282
60$	5505
7$	5282 5367
8$	5282
9$	5282
999$	4902
a$	3092 3114 3217 5964 3221 689 690 691 6416 3733 3734 803 918 919 3898 3925 3926 1066 4428 4441 4550 4587 4784 4924 4925 4956 7722 2028 5030 5038 7784 2160 2193 2323 2430 2442 2505 2508 5544 2722
abandon$	2447
abandoned$	2444 2447
abandoning$	2447
abandons$	2447
abc$	2742
abdicate$	1632
abdicated$	1632
abdicates$	1632
abdicating$	1632
abh	5033
abh$	7778
abide$	6249
abilit	5605
abject$	2418
able$	844 847 848 850 974 3940 3957 3958 1010 1873
abortion$	2904
about	4753 5433
about$	3028 3449 6196 6529 4171 1215 1216 1217 1218 4176 7145 7343 7344 7345 4677 4678 4679 1764 4774 4968 5018
above$	4053 7397 7426
abscond$	5986 295 296 2747
abscondded$	295 296 2747
abscondding$	295 296 2747
absconded$	295 296 2747
absconder$	5056 2747
absconders$	5056 2747
absconding$	295 296 5055 2747
absconds$	295 296 2747
absconsion$	2747
absconsions$	2747
absen	5629
absenc	7733
absent$	5991 7025 4743
absolute$	1192
absolutely$	1293 4450 2408 2411
abus	7757
abuse	5011
abuse$	5702 5703 5933 6149 6150 6159 6160 6235 6236 7754 7755 7756 5108 5657
abused	2036
abused$	5737 4993 5670 2715
abuser$	5978 6233 6358 660 6374 5131
abusers$	5978 6233 6358 660 6374 5131
abusive$	2229 5197 2766
abysmal$	2789
abysmally$	2789
academy$	4343 4348 4349 7357 7386 4668 1715 7697 7698 7711 2467
accept$	3093 5861 5875 6249 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 3523 3524 3540 3541 3542 3543 3544 6431 6873 6896 6902 6916 7203 5352 5353
acceptable$	1858 2742
accepted$	6073 6081 6088 6089 6090 6091 6094
accepting$	6431
access$	2657
accommodation$	6023 6024 6025 6026 6027 6028 6029 6030 7753 7774 5655
accomplice$	5078 2845
accomplices$	5078 2845
accord$	5847 5848 5849 5850 5851 5852 5853 5854 6060 6061 5080
accoun	4720 1787 4745 4845
account$	7178 7179 7180 7181 7182 7183 7184 7590 1944 7652 7653 2056 7759 5166
accountability$	533 534 7382 7383 7384 7385 5418
accountable$	533 534
accounted$	1944
accounts$	7465 7490 7590 1944 5166
accusation$	5106
accusations$	5106
acd$	2855
achiev	1836
acknowledge$	3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 3523 3524 7203
acknowledged$	7105 7106 7107 7108
acne$	5330 2783
acned$	2782
across$	3827 871 872 3830 874 3832 876 3968 3969 3970 3971 4053 5233 5374
act	1823 7554 7672
act$	3281 6033 3540 3541 3542 3543 3544 697 870 3827 871 872 873 3830 874 875 3832 876 877 878 879 880 881 882 901 902 903 904 905 906 954 7049 7203 7367 7370 7453 7555 2231
acted$	697 870 3827 871 872 873 3830 874 875 3832 876 877 878 879 880 881 882 901 902 903 904 905 906 4330 4339 7088 7093 7105 7106 7107 7108 7213 2231
acting$	697 779 870 3827 871 872 873 3830 874 875 3832 876 877 878 879 880 881 882 901 902 903 904 905 906 2210 2231
action	1735 5502
action$	5748 7136 7178 7179 7180 7181 7182 7183 7184 5045 5500
actionable$	4692
actions$	3 4 5 6 7 8 9 2969 2970 2971 2976 5748 5775 5847 5848 5849 5850 5851 5852 5853 5854 5868 6235 6236 6237 5045
active	7602
active$	3122 231 232 233 234 448 5062 5244 2508 2510 5479
activi	7431 5482 5494 5495 5502
activities$	5746 5748 5045 5059 5110
activity$	5746 5748 3282 6034 7465 7572 5045 5059 5110 5243 5486
acts$	6018 3281 6033 697 870 3827 871 872 873 3830 874 875 3832 876 877 878 879 880 881 882 901 902 903 904 905 906 955 2231
actual$	5033
add$	2601
added$	1809 1810 4875 1919
addict	7690 7733 5595
addict$	6382 6383 6384 5134 5135 2761
addicted$	1981
addiction$	1981 5610
addicts$	6382 6383 6384 5134 5135 2761
addres	1740 7484 1895 4852 4853 4881
address$	3084 3085 3086 5970 5971 5972 5973 3229 3230 3231 3232 5665
addresses$	3084 3085 3086 7456 7626 5457 5527
adequate$	4429 4430 4431 4432
adhd	7690
adhd$	7680 2853
adidas$	5334
admit$	6896 6902 6916 7203 7367 5352
admitted$	1974 1986 5586
adolescent$	6453 6467 6468 6469 6470 6471 6472 1066 6768 6771 2171 2174 5181 2322
adolescents$	6453 6467 6468 6469 6470 6471 6472 6768 6771 5181
adopted$	5663
adoption$	2707
adoptive$	2707
adult$	5832 5833 3095 5891 5913 5924 3193 3194 5955 3259 3263 3266 6016 6019 6048 6051 6206 3561 6326 6327 6328 6329 3690 3728 6562 867 6572 6574 6579 3843 6591 6596 6597 6598 6617 6626 6627 6628 3894 938 6647 950 951 3910 6656 6657 3913 3914 3956 3959 6704 6760 6761 6762 6763 6764 6765 5052 2116 5077 5248 5249 2296 5255 2315
adults$	3071 3076 3080 3083 5829 5832 5833 5842 5924 5955 5978 5980 5983 3259 6012 6016 6019 6048 6195 6257 6315 3575 6326 6327 6328 6329 6337 3593 6496 6535 6536 6537 6545 6562 6572 6576 3833 6579 3840 6591 6596 6597 6598 6603 6604 6605 6606 6607 6611 6615 6623 6624 6625 6626 950 951 3910 6656 6657 6704 6723 6732 6740 6741 6742 6743 6744 6760 6761 6762 6763 6764 6765 6823 6871 5052 5102 5250 5255
advance$	1827
advanced$	867 5062
advanceed$	1827
advanceing$	1827
advances$	1827
advantage$	5738
advice$	5783 6285 6286 6287 6288 6289 6431 7096 7097 7098 7099 7100 7101 7102 5093 5103 5349 5409
advis	5529
advised$	3015 5786 5787 3043 87 88 89 90 91 92 93 94 3052 96 97 98 99 100 101
affairs$	6642
affection$	6023 6024 6025 6026 6027 6028 6029 6030
affili	1823 5482 5486 5488 2846
affiliate$	5110
affiliated$	646 5110
affiliates$	5110
affiliation$	627 628 646 5110
affiliations$	5110
affray	5033
affray$	7778
afraid$	6713 6714 6715 6716 1053 1054
african$	1085 4045 2347 5329
afro$	5322 2366 5324
afros$	5322 5324
after	7467 4980
after$	5862 3502 3763 6544 3802 3943 6724 6725 6736 1605 7725 7726 4997
again$	5796 5797 6937 6938 6940 6941 6942 1573 4628 4629
agains	4798 5502
against$	5974 5975 5976 5977 7528 7543 7573 1916 5365 5470 5472 5512 5545
age$	3272 6045 3613 6569 6570 6652 6653 6654 6781 6782 6783 4958 5636
aged$	6768 6771 5075
agencies$	4343 4348 4349 7357 7386 4668
agency$	4318 4343 4348 4349 7357 7386 4668 1715 4692 2418 2457 2466
ages$	6569 6570
aggression$	6404 6485 6486 785 786 5189
aggressive$	6441 6442 6443 6444 6445 6446 6447 6448 6449 6450 6451 6517 2229 2766
aggressively$	2766
aggressiveness$	6485 6486 5189
aggressor$	6358 6359 6360 6361 5131 5132 5133
aggressors$	6358 6359 6360 6361 5131 5132 5133
aggro$	6118
agitator$	2757
agitators$	2757
agree$	837 838 839 840
agreed$	365 6094 837 838 839 840
agreement$	5867 7560
agreements$	7560
agrees$	837 838 839 840
ahead$	7397 7427 7482
aid	1836
aid$	1827 1840 5574
aided$	1827 1840
aiding$	1827 1840
aids	1836
aids$	1827 1840 5574
aim	1926
aim$	7567 1869 7596 7639
aims$	7567 1869 7596
albanian$	5329
album$	4874
alcoho	7733
alcohol$	5838 5839 6023 6024 6025 6026 6027 6028 6029 6030 6035 6038 7683 5591 2638 5595
alcoholic$	5134
alcoholics$	5134
alert$	1730 1748 1749 1848
alerting$	1748 1749
alerts$	1748 1749
aliases$	2801
alibi$	2802
alibis$	2802
alienated$	2323
alight	5020
alight$	7765
alike$	5333 5335
alive$	7662
all	5508
all$	3056 3428 3536 757 3728 799 830 6533 913 6692 1058 1159 6875 4131 1184 1261 1262 1263 1319 1328 4286 4316 7192 7199 4587 4589 7352 7353 1662 7562 4848 4897 4906 5084 5349 5350 5410 2501 2505
allegation$	5106 5107
allegations$	5106 5107
allege$	6341 6342 5104 5105
alleged$	6341 6342 1802 1900 5104 5105 2151
allegedly$	2753
alleges$	6341 6342 5104 5105
allerg	7690
allergic$	2869
allergies$	2869
allergy$	5610 2869
allocated$	1905
allow	1750
allow$	35 36 112 113 6154 6896 6902 6916 1840 5081 5352
allowed$	35 36 112 113 6154 1840 1985 5081
allowing$	35 36 112 113 6154 1840 5081
allows$	35 36 112 113 6154 1840 5081
almost$	413 913 3870 914 915 916 917 920 921 922 923 968 969 2292 2301
alone	4918 2690 5648
alone$	6098 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 7663 2690 5647
along$	5823 5883 3319 3320 3321
alopecia$	2784
already$	913 3870 914 915 916 917 920 921 922 923 941 968 969 2292 2301
also$	2175
alternative$	2665
although$	103 5974 5975 5976 5977
altogether$	1662
always$	291 865 1159 4177 2786
ambition$	6507 5225
among$	6440 3742 3774 4758 4911
amongst$	6440 3742 3774
amount$	165 6719 6720 6721 6722
ample$	3065
an$	3510 3759 3829 3872 3902 1066 4304 4587 4772 4784 4924 5038 2323
anaemia$	2868
analys	4705 4706 4707 1751 1752 1783
analysis$	5446 5489
analyst$	7450 7451 7452 4708 4709 4740 1875
analysts$	7450 7451 7452 4708 4709 4740 1875
anaphy	2870
and	2539 2544
and$	3055 6298 3615 3616 6768 6771 4053 4070 4691 4771 4789 4790 4904 5425 5463 2585 5693
angels$	5151
anger$	782 2230
angry$	7025 2160 2323
animal$	5134
animals$	6382 6383 6384 6399 6400 6401 5134 5135
ankle	2073
ankle$	5030
anorexia$	2871
anorexic$	2871
another$	2958 5931 6497 1066 7430 5042 2323 2508
anpr$	2806
answer$	6249 961 962 963 3950 6896 6902 6916 6976 7203 4490 4491 7367 7370 7639 5352
answered$	6073 6094 961 962 963 7093 7105 7106 7107 7108 7415
answers$	961 962 963 6976
antagonise$	2145
antagonised$	2145
antagonises$	2145
antagonising$	2145
anti	4761 1813 4821 4826 7604 7616 4901 2625
anti$	3190 3196 629 3660 6441 6442 6443 6444 6445 6446 6447 6448 6449 768 3731 3773 2258 2259
anticipated$	7549
antidepressant$	5582
antidepressants$	5582
antipsychotic$	2886
antipsychotics$	2886
antisocial$	5933 5940 6406 6441 6442 6443 6444 6445 6446 6447 6448 6449 6517 7506 7646 2142 2224 5182
anxiet	7690
anxiety$	2873
any	7479 2477 5508
any$	3536 6875 4131 1184 4252 4436 4437 4589 7432 4784 7562 5349 5350 2501 2505
anybody$	4343
anyone$	5829 6562 6723 4343 7092
anything$	6230 966 6690 1048 6830 6831 6895 6900 6906 6911 6920 6984 1344 1345 1346 1347 1348 7167 7168 7169 7170 7622 5349
anyway$	5800 6707
apathetic$	2768 2789
apathy$	2789
apnoea$	5592
apologised$	7105 7106 7107 7108
app$	297 3254 298 3255 299 3256 300 3257 301 3258 6004 6005 6006
appalling$	6441 6442 6443 6444 6445 6446 6447 6448 6449 1539 1540 1541 1542 1689 2229 2265 2443 2789
appallingly$	2789
appear	7647
appear$	434 435 653 670 671 672 673 674 675 676 677 678 679 758 772 773 774 775 776 777 870 3827 871 872 873 3830 874 875 3832 876 909 913 3870 914 915 916 917 920 921 922 923 3968 3969 3970 3971 1015 1101 1102 1103 2068 2176 2177 2225 2226 2236 2372
appearance$	6787 6788 6789 6790 6791 6867 5689
appearances$	5689
appeared$	870 3827 871 872 873 3830 874 875 3832 876 1101 1102 1103 2068 2372
appearing$	2068
appears$	434 435 653 670 671 672 673 674 675 676 677 678 679 758 772 773 774 775 776 777 870 3827 871 872 873 3830 874 875 3832 876 909 913 3870 914 915 916 917 920 921 922 923 1015 1101 1102 1103 2068 2176 2177 2225 2226 2236 2372
appeti	7690
apple$	5126
apples$	5126
applic	1898
applied$	1398 1399 1400 1614
apply	1898
apply$	1398 1399 1400 2535
appointment$	4141 1185 1186 1187 7018 7019 7020 7678 5578
appointments$	4141 1185 1186 1187 7678 5578
appreciate$	6249 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 3523 3524
appreh	4830
apprehend$	7575 2576
apprehending$	2576
approa	5502
approach$	5500
approaches$	7307 7308
appropriate$	3021
apps$	297 3254 298 3255 299 3256 300 3257 301 3258 6004 6005 6006
april$	5953
arab$	1085 4045 2347 5329
arcade$	5951 5952
architects$	446
are	1823
are$	2962 3018 157 158 434 435 592 593 594 653 670 671 672 673 674 675 676 677 678 679 727 3696 758 772 773 774 775 776 777 6523 909 913 3870 914 915 916 917 920 921 922 923 931 1061 4092 1159 4145 4288 1365 1366 4602 1653 1654 7417 4703 4733 4741 4804 4878 2075 2176 2177 2210 2225 2226 2236 5281 5325 5326 2456 5463 5510 2571 2618 5645
area$	3764 5101 5652
aren$	1179 1214 1219 2222 2294
argue$	7025
argued$	7025
argues$	7025
arguing$	7025
argume	4992
argument$	4208 6954 4210
argumentative$	6489 6490 6491 6492 6493 6494 6495 5193 2766
arguments$	2018 7737 2044
arm$	6798 7668
arms$	6798 7668
around	5433
around$	3028 5889 6529 3792 3818 6565 4535 7464 5060 5233 5346
arrangement$	6063 6758 5243
arrangements$	6063 6758 5243 5614
arrest	7453 1825 7536 7537 7542 4830 7601 1949 7733 7735 7759 5512
arrest$	7526 4782 7532 1847 7558 7575 1884 4906 2546 2550 5517 2576 5542 2739 5701 2830 2943
arrested$	5739 5484 5676 2943
arresting$	2576 2829
arrestped$	1884
arrests$	1847 1884 5517 5701 2828 2943
arrive	7630 7647
arrive$	6249
arrived$	7372 7373 7374 7375
arrogance$	2789
arrogant$	4620 2768 2789
arson	7513 7603 7604 5021 5033 5035
arson$	7766 7778 7780
arsonist$	5134
arsonists$	5134
art$	6590 2627
arthritis$	2849
as	1823 2477
as$	3218 3614 3772 3813 3834 3846 926 3893 3911 3912 6710 4078 4452 7222 1670 1673 7483 4753 2175 2210 5455 2505
asb	4821
asb$	5933 6404 7566 1912
asbo	4855 2742
asbo$	7600 5699
asbos$	7600
asd$	7680 2855
ashamed$	7233 1532
asian$	1066 1085 4045 4067 4068 4069 1113 2322 2323 2347 5329
aside$	4534 4607
ask$	415 7002 7003 7004 4713 5360
asked$	3096 415 6145 6943 7088 7093 7213 7415 1744 4713 1785 4892
asking$	3370 414 415 7002 7003 7004 5360 5381
asks$	415 6943
asleep$	1529 1530 1697
asperg	2602
asperger$	5559
aspergers$	5559
aspirations$	6507 5225
aspiring$	2154
assaul	7513 7604 2036 5011 7757 7759 5021 5022 5035
assault$	7519 7756 7766 7767 7778 7780 5108
assaulted$	4993 2079
assaults$	7766 5108
assert	1922
assertive$	4879
assess	7672 7674 1978 2069 5433 5600 5605
assessed$	759 1802 1823 1900
assessment$	7665 5617
assessments$	5617
assist	1750 1836 4909
assist$	1827 1840 1869 7654
assistant$	4959 7705
assisted$	7444 1827 1840
assisting$	1827 1840
assists$	1827 1840 1869
associ	7431 4720 4765 7514 7610 7617 1927 5488 5494 5495
associate$	5875 5904 5906 5907 5918 6068 6069 6070 6071 6072 6331 646 2141 5099 5110
associated$	624 646 5110
associates$	6331 646 7456 7465 7466 7468 7495 1794 7524 1918 2141 5099 5110 2509
associating$	6068 6069 6070 6071 6072 646 1794 2141
association$	627 628 6331 4343 4348 4349 7357 7386 4668 1794 7510 5099 5110 5127 2532
associations$	627 628 6331 7465 7466 1918 4884 5099 5110 5127
assured$	5274
asthma	7690
asthma$	2863
asthmatic$	2863
astonishing$	4564 4565 7311
astray$	6363 6364 6365 6366
asylum	2705
asylum$	5662
at	4975
at$	15 3392 6256 754 6553 6554 6768 6771 1329 1336 1337 4486 4611 7391 7464 7554 4817 4930 4943 4962 4976 4993 5001 2060 5025 5374 5664 5686 5693
athletic$	2326 2782
atrocious$	2789
attachment$	2644 2645
attack	7757
attack$	5566 5577
attacked$	5739 6141
attacks$	5566
attemp	5507
attempt$	6209 508 3466 3467 4141 1185 1186 1187 7114 7115 7178 7179 7180 7181 7182 7183 7184 4443 4444 4445 4446 4447 5092
attempted$	7174 7175 7176 7177
attempts$	4141 1185 1186 1187 7307 7308 5092
attend	7713 2626 2934
attend$	5875 6249 3507 6873 6896 6902 6916 6976 7203 7370 4955 2068 5352 5353
attendance$	7341 7407 7699 5091 5174 2933
attended$	6073 6081 7415 4955 2068
attender$	5091 5147
attenders$	5091 5147
attending$	4955
attends$	6976 7468 2068
attent	4843
attention$	3097 6023 6024 6025 6026 6027 6028 6029 6030 6035 6038 6121 3377 6151 3407 6155 6297 6306 6307 3635 769 778 6501 6502 7091 7095 7178 7179 7180 7181 7182 7183 7184 1741 7588 1914 7680 5086 2241 5199 5200 2263 5524 2600
attitude$	5748 5868 748 749 6504 945 946 947 948 949 1645 1646 1647 1648 5045 2230 5222 5223 5400
attitudes$	5748 748 749 5045 5222
attract$	5721 5722 419 420 2125
attracted$	5721 5722 419 420 597 606 607 608 609 610 611 612 613 614 615 616 617 618 623 2125
attracting$	5721 5722 419 420 2125
attractive$	2782
attractor$	5536
attractors$	5536
attracts$	5721 5722 419 420 2125
attractted$	5721 5722 419 420 2125
attractting$	5721 5722 419 420 2125
attrib	1866
attributed$	1803
auburn$	2366
august$	5953
aunt	7721 4987 7734
aunt$	7732
auntie	7721
authorised$	4892
authorities$	6519 6520 4343 4348 4349 7357 7386 4668
authority$	6431 6496 4343 4348 4349 7357 7386 4668 4978 4979 7725 5103 5215 2467
authors$	446
autism	7690
autism$	7680 2854
autistic$	2854
autumn$	5953 5954
available$	5733 5062
average$	2326
averse$	729 730 731 732 733
avoid$	6249
avoidant$	6450 6451 2229 2768
avoided$	6073 6081 3362 7081 5417
awaiti	1982
awaiting$	4939 2718
aware$	3785 6531 6532 1776 1921
awareness$	3535
away$	5844 5846 5864 5865 5896 5909 5987 5988 5993 6080 6087 6202 6207 6210 3511 4196 4478 4479 7638 4896 4995
awkward$	6489 6490 6491 6492 6493 6494 6495 7650 5193
b$	4985 7730 5544
babies$	6630 6631 6632 6633 6634 5251
baby	7734
baby$	7749
back$	5881 5916 241 242 243 244 3226 3227 5981 5982 6208 6213 3511 3512 4049 6939 4474 4537
background$	5696
backs$	3512 4537
bad$	3011 3123 3158 228 229 5937 3474 6326 6327 6328 650 651 652 3610 3653 6407 6441 6442 6443 6444 6445 6446 6447 6448 6449 6450 6451 1091 6806 4063 4065 1539 1540 1541 1542 7347 7348 7349 7350 1689 2090 2143 2157 2169 2170 2229 2239 2253 2265 2351 2443
badly$	770 1083 4323 1573 5190 5191 5192 2251 2348 5333
bag$	6825
baggy$	2382
bags$	6819 6825 5334
bail$	3594 5038 7783 5684 2728 5701
bailed$	5684 2946
bails$	5701
bait$	2145
baited$	2145
baiting$	2145
baits$	2145
baitted$	2145
baitting$	2145
balaclava$	6856 5334 2785
balaclavas$	6856 6857 6858 6859 6861 5334 5484 2785
bald$	4057 2782
ball$	7326
bandana$	5334 2785
bandanas$	5334 2785
bandit$	2756
bandits$	2756
banger$	5110
bangers$	5110
banging$	5110
bank$	399 7750
banked$	399
banking$	399
bankked$	399
bankking$	399
banks$	399
bannin	1932 1933
banning$	1879 4889 4890
bare$	4451
barely$	994 3951 995 3952 996 1035 3992 1036 1037 4086 1480 1998 2294 2649
barrel$	2332
barter$	333 334
bartered$	333 334
bartering$	333 334
barterred$	333 334
barterring$	333 334
barters$	333 334
base	4837
base$	7582
baseball$	2387
basic$	2418
basically$	913 3870 914 915 916 917 920 921 922 923 2292
basis	1898
battle$	2312
be	4856
be$	3142 3143 3144 5904 3174 3178 434 435 3396 3503 6345 3604 653 670 671 672 673 674 675 676 677 678 679 3637 3670 758 772 773 774 775 776 777 3744 3745 3851 3852 3853 909 913 3870 914 915 916 917 920 921 922 923 6745 6747 4167 4170 6922 6923 6924 4194 4230 4240 4243 4383 4386 4426 4488 1653 1654 4741 7543 4804 4811 4857 4867 7632 2176 2177 2225 2226 2236 2456 2571 5528
beanie$	5334
beanies$	5334
bear$	4613 2458
beard$	5307 5322 5324
bearded$	2782
beards$	5307 5322 5324
bearre	7601
bears$	2458
beat	7757
beaten	2036
beaten$	2996 4993
became$	434 435 653 670 671 672 673 674 675 676 677 678 679 3696 758 772 773 774 775 776 777 909 913 3870 914 915 916 917 920 921 922 923 2176 2177 2210 2225 2226 2236 2630
becaug	7601
because$	2973 148 166 168 2056 7759
bechar	7601
becom	1823 2610
become$	434 435 653 670 671 672 673 674 675 676 677 678 679 3701 758 772 773 774 775 776 777 909 913 3870 914 915 916 917 920 921 922 923 6923 2175 2176 2177 2210 2225 2226 2236
becomes$	434 435 653 670 671 672 673 674 675 676 677 678 679 758 772 773 774 775 776 777 909 913 3870 914 915 916 917 920 921 922 923 4209 2176 2177 2225 2226 2236
becoming$	3696 3702 2175
bed	2043 2637
bed$	5932 6023 6024 6025 6026 6027 6028 6029 6030 7681 7719 4985 4986 5000
bedealt$	7601
bedeta	7601
bedroom$	4986 5666
beds$	5932
bedwetting$	5594
been	2073 2610
been$	3041 3042 86 95 3067 3068 249 6079 6086 6088 6089 6090 6091 3353 434 435 653 670 671 672 673 674 675 676 677 678 679 719 3692 3693 3694 3700 3706 758 772 773 774 775 776 777 861 909 913 3870 914 915 916 917 920 921 922 923 998 4142 4143 4144 4146 4147 4148 1365 1366 4338 7189 7190 4456 4457 7213 1574 4568 4569 4570 4603 4604 4605 1653 1654 4669 4741 4804 4811 1964 1986 4955 2021 2049 5030 2176 2177 2210 2214 2225 2226 2236 2456 2571 2623 2629 2630 2666 2668 2669 2702 2706 2714 2719 2721 2722 2726
befing	7601
before$	3844 6629 7397 7426 5025
befriend$	5999 302 303 304
befriendded$	302 303 304
befriendding$	302 303 304
befriended$	302 303 304
befriending$	302 303 304
befriends$	302 303 304
beggars$	2465
begun	2626
behav$	6073
behave$	5875 6068 6069 6070 6071 6072 697 870 3827 871 872 873 3830 874 875 3832 876 877 878 879 880 881 882 901 902 903 904 905 906 6896 6902 6916 6976 2233 5352
behaved$	6068 6069 6070 6071 6072 6073 6081 6105 6106 697 3727 870 3827 871 872 873 3830 874 875 3832 876 877 878 879 880 881 882 901 902 903 904 905 906 2233 2234 5208
behaves$	697 870 3827 871 872 873 3830 874 875 3832 876 877 878 879 880 881 882 901 902 903 904 905 906 6976 2233
behavi	1932 7733
behaving$	6073 697 870 3827 871 872 873 3830 874 875 3832 876 877 878 879 880 881 882 901 902 903 904 905 906 2233 2235
behavior$	5748 739 740 741 742 743 744 745 746 747 5045
behaviors$	5748 5045
behaviour$	3 4 5 6 7 8 9 2969 2970 2971 2976 5746 5748 5775 5847 5848 5849 5850 5851 5852 5853 5854 5868 3439 483 484 6235 6236 6237 6281 6282 6283 6284 739 740 741 742 743 744 745 746 747 6480 6481 6482 6483 4770 4815 7566 7571 7572 4855 4889 4949 2004 7713 4969 5028 5045 5046 5110 5129 5130 5186 2230 2661 5696
behavioural$	2230
behaviours$	5746 5748 6480 6481 6482 6483 5045 5046 5186
behavs$	6073
behavved$	6073
behavving$	6073
behind	4752 7504 7602 1902 7617
behind$	6667 6668 6669 4584 7497 4859 2001 5257
being	2610
being$	3041 3042 5804 3170 249 3312 434 435 653 670 671 672 673 674 675 676 677 678 679 3687 758 772 773 774 775 776 777 3796 909 913 3870 914 915 916 917 920 921 922 923 3887 1365 1366 7191 1574 4567 7661 2176 2177 2210 2225 2226 2236 2666 2668 2669 2702 2719 2721 2722 2726
belief$	5422
believe$	7203 7370
believed$	6988 6989 6990 6991 6992 1738 1802 1900
belligerent$	2766
belocked$	7601
belong	1823
belongs$	7354 5411
below$	2001 5640
benefit$	6249 1741 7444 1827
benefited$	1827
benefiting$	1827
benefits$	1827
bepros	7601
bereaved$	2032 2942
bereavement$	7755 2942
besear	7601
bespectacled$	2782
bespok	2000
best$	896
bestopped$	7601
besumm	7601
betray$	2447
betrayed$	2444 2447
betraying$	2447
betrays$	2447
better$	3011 3021 6178 6179 3442 6188 6189 7074
betwee	7467
between$	5648
beyond$	771 869 1260 2195 2196 2405
bid	1898
big$	3002 971 972 1064 1081 2326 2333 2349 2366
biggest$	2512
biological$	2271
biopsy$	7684
bipolar$	2645 2876
birth$	6516 2271 5608
birthmark$	2783
birthmarks$	2783
bitchy$	2768
bitten$	5270
bitterly$	1573
black$	1066 1085 4045 1091 4067 4068 4069 1113 1142 6848 6849 6850 6861 2322 2323 2344 2345 2351 2366 5334 2382 5484
blackheads$	5330
blackout$	2852
blackouts$	2852
blade	7779
blade$	7778
bladed$	7778
blam$	1727 1728
blame$	6125 6126 6127 6128 6129 6130 6131 6132 6133 6134 6135 6136 3393 3394 6161 6162 6163 6164 6174 6175 6176 7355 7358 7359 7360 4616 7362 7367 7368 4649 2454 2455 5415
blamed$	6141 1727 1728 2064
blames$	4616 7362
blameworthy$	2789
blaming$	1727 1728
blammed$	1727 1728
blamming$	1727 1728
blams$	1727 1728
blank$	6872
blanket$	1192
bleach$	2345
bleached$	2345 2366 5325
blight$	2206
blind$	4543 5417 2474
bling$	6325
blinkered$	2789
block$	6563
blond$	4057 2345 2366 2782
blonde$	4057 2345 2365 2366 2782
blood$	2640
bloody$	2432
blue$	2346 2366 5334
board$	4343 4348 4349 7357 7386 4668 7618 4874 5534
boards$	5534
bodge$	2792
bodged$	2792
bodges$	2792
bodging$	2792
bodies$	6022 6101 3359
bodily$	5033
body$	6022 3359 945 946 947 948 949 6665 4728 1773 2354
boisterous$	2768
bomber$	5334
bombers$	5334
bone$	2255
boned$	5290
boost	1882
boots$	5334
born$	1957
borough$	5652
boss$	5837
bossy$	2768
botch$	2792
botched$	2792
botches$	2792
botching$	2792
both$	2175 5373 2505
bother$	6118 6944 6945 6946 6947 7138 5379 5380
bothered$	6073 6081 7072 7083 7088 7093 4364 7128 7129 7130 7131 7132 7133 7134 7138 4400 7213 4600 7415 1721 5379 5380
bothering$	5379 5381
botherred$	5379
botherring$	5379
bothers$	5379
bottom$	2658
bottoms$	6854 1158 2389
bound$	1221 1222 1223
boundaries$	5103
box$	2365 5385 2429
boy	7605 5036
boy$	159 205 6453 6467 6468 6469 6470 6471 6472 4241 4242 4704 4840 1901 7606 1910 1918 7625 7628 4894 7648 7781 2147 5114 5126 5140 5181 2232 5306 5533
boyfri	7733
boyfriend$	5979 6043 342 343 344 345 7717 7749 5072 5073 2117 2118
boyfriends$	6043 342 343 344 345 5072 5073 2117 2118
boys	4696 4710 7481 4738 1784 1820 7605 4882 7627 1930 7651
boys$	5755 5815 5835 5840 159 5901 205 5955 5979 6014 6016 3336 3340 3341 3361 487 3480 6303 6317 6333 3597 641 642 643 6350 6403 6453 6456 6467 6468 6469 6470 6471 6472 6487 6535 6536 6537 3928 3929 6701 6870 6948 6949 6950 6951 6952 4214 4215 4216 4226 4235 6987 4276 7062 4459 4460 4461 4462 4463 4464 4508 7268 7287 7295 7296 7297 7298 7299 7300 7301 7455 4777 4840 1889 1901 7606 1910 1918 7625 7628 4887 4894 7648 5053 5114 5126 5140 5181 2232 5306 5404 5409 5533
braces$	5324 5330
braid$	5322 5324
braided$	2366 5325
braids$	6851 5322 5324
brain$	2918
brand$	6818 5345
branded$	2382
brands$	6818 5334 5345
brat$	2756
brats$	2756
breach	2727
breach$	2081
breached$	2081 2727
breaches$	2081
break	7733 4992
break$	5875 637 638 3768 6924 7025 4883 2146
breakdown$	7346 5230 5652 5664 5667
breakdowns$	5230
breakfast$	7730
breaking$	637 638 7025 1633 1937 2146
breaks$	637 638 7025 1633 2146
breakup$	7737
breath$	6810
brief$	1730 1748
briefed$	1785 4892
briefi	5433
briefing$	1748 2577 5535
briefs$	1748
bright$	2366
bring	1836
bring$	5721 5722 5732 408 409 410 411 412 987 1864 2558
bringing$	408 409 410 411 412 987 1864 2558
brings$	5721 5722 408 409 410 411 412 987 2558
broad$	2326 2331
broke$	637 638 3767 1633 2146 5652
broken$	3769 1633 2224 5183 5652
brothe	7721 4987 7734 4990 7738 7741 7742
brother$	2014 7732 4988 5012 5228
brothers$	6516 5228
brough	4798
brought$	5714 5721 5722 5732 408 409 410 411 412 987 7543 4846 1890 7612
brown$	1091 2344 2345 2346 2351 2366
bruise$	2926
bruised$	2926
bruises$	2926
bruising$	2926
brunette$	4057 2782
brush$	1629 1650
brushed$	1577 1629 1650
brushes$	1629 1650
brushing$	1629 1650
buck$	4064 7324 2449
budget$	4652 7409 7418 7419
budgets$	7341 4652
build	7453 1826 1836 2477 2514
build$	6776 6777 6778 1908 5283
builded$	1908
buildi	1836 4833
building$	7409 7578 1908
builds$	6776 6777 6778 1908 5283
built$	4033 4828 5284
bulimia$	2872
bulimic$	2872
bulk$	4897
bulky$	2326
bullied$	5737
bullies$	6359 6360 6361 6382 6383 6384 5132 5133 5134 5135
bully$	6359 6360 6361 6382 6383 6384 5132 5133 5134 5135
bullying$	6404 6517
bunch$	681 6453 6467 6468 6469 6470 6471 6472 820 5126 5181 5233
bungle$	2792
bungled$	2792
bungles$	2792
bungling$	2792
bunk$	2100
bunked$	2100
bunking$	2100
bunks$	2100
burden$	3648
burgla	7431 7504 7513 1813 4826 7603 7604 5021 5022 5033 5035
burglar$	6382 6383 6384 7497 5134 5135
burglaries$	7505 4770 7571 7766 7780 5511
burglars$	6382 6383 6384 5134 5135
burglary$	1743 4770 7519 7766 7767 7778 7780 2505 2521
burgle	2955
buried$	1625
burly$	2326 2782
bury$	1625
burying$	1625
bus$	5951 5952
busine	4825 4888 5494
businesses$	7546 7570 7633
busy$	7364 4620
but$	3055 3870 914 915 916 917 920 921 922 923 3907 3923 4005 7024 4577
buy	4748
buzz$	6297 2357
by	2539 2544
by$	5834 3554 3555 6336 6440 3742 3964 6894 7067 7218 4475 4476 4477 7274 7277 7278 7279 7280 4712 4758 7515 4774 4928 4953 2093 5374 5401 5523 5672 5673
c$	5544
cahms$	2896
caked$	1097
calculating$	2768
call$	7307 7308 1749 1945 5409
called$	7213 7415
calling$	1749 1945
callous$	2768 2789
callousness$	2789
calls	1787 4745
calls$	7307 7308 7352 7353 1749 7490 4821 7617 1945 5409 5410
came$	6105 6106 467 1146 1155 7415 1886 2021 2122
camera	4728
camera$	7469 7473 4729 7475 1903
cameras$	7469 7473 4729 7475 1903
camhs$	2895
camouflage$	5334
campaign$	2555
can$	556 3697 787 844 847 848 850 858 894 973 993 1005 1008 1046 4199 6959 6960 6961 6962 4228 1286 1287 1290 4267 1426 1428 1469 1660 4798 1899 2007 2400 2585
cancer$	2916
candidates$	4813
cannab	7779 5039
cannabis$	6023 6024 6025 6026 6027 6028 6029 6030 6035 7480 4937 7683 7784 5054 2638
cannot	1985 2007
cannot$	556 4199 6959 6960 6961 6962 1286 1426 1469 4964 2684
cap$	1138 6841 6842 6843 6851 6856 5334 2381 5339 5344
capabi	7531
capability$	2815
capable$	975 3941 3960 3961 1009 4248
capaci	7531
caps$	1138 6841 6842 6843 6851 6856 6857 6858 6859 5334 2381 5339 5344
captur	4833 2514
capture$	7578
captured$	4732
car	5668
car$	5970 5971 5972 5973 2496
care	2025
care$	3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 3523 3524 3766 3803 3930 3931 3932 3935 3936 3938 3939 3942 3949 6719 6720 6721 6722 6723 6735 6740 6741 6742 6743 6744 6944 6945 6946 6947 6963 6964 6965 7059 7138 4394 4395 7178 7179 7180 7181 7182 7183 7184 7185 4443 4444 4445 4446 4447 7382 7383 7384 7385 4661 1705 1706 1707 7693 7716 7723 7724 4982 7763 7764 2272 5379 5380 5418 5649 2693 2694
cared$	7072 7088 7093 7134 7138 1705 1706 1707 5379 5380
career$	5129 5130 2178 2510
careful$	5723 2983 2984 2985 2986
careless$	52 53 3123 479 2131 2789
carelessly$	2789
carelessness$	2969 2970 2971 5869 5870 5871 5872 5873 5874 6153 3409 2789
carer	7738
carer$	7718 7724 7732 2039 5649 5660
carers$	7724 5649
cares$	6963 6964 6965 1705 1706 1707 2039
caribbean$	1085
caring$	2039 5362
carpet$	7331
carrie	1762 7617
carried$	3045 6094 470 471 7174 7175 7176 7177 2123 5081
carries$	470 471 699 877 878 879 880 881 882 901 902 903 904 905 908 7021 7022 7023 4763 2123 5081 2458
carry	1762
carry$	3044 5875 5904 5906 5907 6068 6069 6070 6071 6072 470 471 6291 6293 698 877 878 879 880 881 882 901 902 903 904 905 907 1117 6924 7021 7022 7023 2123 5081 2458
carryi	4752 7602 7617 5034
carrying$	5804 6068 6069 6070 6071 6072 7497 1902 5033
case$	6379 6452 4665 4783 7538 1871 7772 5142 5144 5184 5185 2515 5689 5692
cases$	6379 6452 5142 5144 5184 5689
cash$	5838 5839 3222 6023 6024 6025 6026 6027 6028 6029 6030 6035 6038 6299 6300 6325 2208
cast$	5755 4226 4235 6987
casually$	1083 2348 5333
casualty$	7676 7688
catalogue$	1362
catch	7453 7474 7542 4830 5512
catch$	7476 7485 1852 7575 1943
catches$	1852
catching$	1852
category$	3710 2056
catty$	2768
caught	7601 7612
caught$	5737 5739 2077 2214
cause$	5714 5732 455 6378 6923 5141
caused$	5714 5732 455
causer$	5121
causers$	5121
causes$	455 6378 5141
causin	1902
causing$	455 6411 7025 4859
cautio	5022 5679
caution$	7767 5701
cautioned$	2723
cautions$	5701
cautious$	5725
cavalier$	2789
cbo	4855 2742
cbo$	7600 5699
cbos$	7600
cbt$	5583
cce$	5933
cctv	4728
cctv$	4705 4706 4707 1751 1752 7473 4729 1774 1783 1877 1903 5451 2502
ceases$	7557
cell$	2487 5522 5563
cells	5029
cells$	7774
central$	7631
centre$	7570 7611 7641 7785
cerebral$	2654
certain$	1221 1222 1223 1257
certainly$	1331 1339 4296 1340 1341 5369
certainty$	1258
chain$	1805 5334 5488
chains$	5334
challe	7637 4893
challenge$	7025 7638
challenged$	7025
challenges$	7025
challenging$	6441 6442 6443 6444 6445 6446 6447 6448 6449 6489 6490 6491 6492 6493 6494 6495 794 795 796 797 798 7025 2224 2227 2229 5193 2768
chance$	3098 142 143 144 6255 6256 4204 4222 1610 1611 1612 1613 7332 7333 1867 5092 5407
chances$	5809 3098 142 143 144 6255 6256 1610 1611 1612 1613 7332 7333 5092 5407
change$	3294 6040 6431 6873 6896 6902 6916 6973 7002 7003 7004 7013 7203 5352 5353 5360
changed$	6988 6989 6990 6991 6992 2656
changing$	7002 7003 7004 4260 5360 2656
chaos$	6155
chaotic$	2224 5182 2227 2768 2789
character$	6398
charg	7542
charge	4752 1825 7536 4793 4846 7601 7617
charge$	7497 7526 4782 5509 2588 5675 5701
charged$	7591 2725 5683
charges$	7538 1841 5509 5515 2588 5675 5701
charging$	4793 2550
charity$	4343 4348 4349 7357 7386 4668
charm$	3790
charms$	6101 6102
chart	1763
chart$	1822 1904 4865 5489
charted$	1904
charts$	5489
chase$	6297
chaser$	7307 7308
chasers$	7307 7308
chasing$	7307 7308
chat$	6002 6003 302 303 304
chated$	302 303 304
chating$	302 303 304
chats$	302 303 304
chatted$	302 303 304
chatting$	302 303 304
chav$	2756
chavs$	2756
cheat$	5134
cheats$	5134
check	5433
check$	7469 1797 4832 1892 1913 7679 5446 5516
checked$	7213 7415 4744 1913
checkes$	1913
checking$	1913
checks$	7469 1782 1797 4803 1913 5446 5516
cheek$	6798
cheeks$	6798
cheeky$	2768
chested$	5289
chicken$	5951 5952
child	4967 5036
child$	159 205 319 6453 6455 6456 6467 6468 6469 6470 6471 6472 6630 6631 6632 6633 6634 6768 6771 7712 7725 2024 2026 2027 2059 7781 2108 2147 5113 5126 2171 2174 2178 5181 2232 5226 5251
childish$	2768
childlike$	6667 6668 6669 5257
children$	5755 159 205 3336 3340 3341 3361 487 3480 3597 641 642 643 6350 6368 6453 6456 6467 6468 6469 6470 6471 6472 808 3869 6630 6631 6632 6633 6634 6768 6771 6948 6949 6950 6951 6952 4214 4215 4216 4226 4235 4276 7062 4459 4460 4461 4462 4463 4464 4500 4507 7287 7295 7296 7297 7298 7299 7300 7301 4633 2025 7743 5053 5101 5113 5126 5181 2232 5226 5251 5373 5403 5404 5409
chin$	6798
chinese$	5329
chip$	3760 804
chis$	2800
chlamydia$	2906
choice$	3 4 5 6 7 8 9 5748 5756 5757 5758 5759 5760 5761 5766 5767 5768 5769 5770 5847 5848 5849 5850 5851 5852 5853 5854 3112 5858 5859 5860 5867 3159 5905 204 3162 6538 6639 3966 3967 5045 5046 5047 5048 5050 5253
choices$	3 4 5 6 7 8 9 2969 2970 2971 5748 5756 5757 5758 5759 5760 5761 60 61 62 63 5766 5767 5768 5769 5770 5771 5772 5775 5778 5779 5780 5781 5782 5847 5848 5849 5850 5851 5852 5853 5854 204 3162 3439 483 484 6235 6236 6237 6639 3966 3967 5045 5046 5047 5048 5253
choose$	5788 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 222 223 3950 6702 6703 6922 7041 2094
chooses$	173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 222 223 7041 1666 1667 1668 1669 2094
choosing$	5847 5848 5849 5850 5851 5852 5853 5854 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 222 223 6705 6706 1666 1667 1668 1669 2094
chose$	5788 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 222 223 7041 7322 1666 1667 1668 1669 4647 7393 2094 5417
chosen$	173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 222 223 6073 6081 2094
chronic$	7670
chubby$	4057 2782
chunky$	2326
cid	7435
cigarettes$	5838 5839 6023 6024 6025 6026 6027 6028 6029 6030 6035 6038
circul	1731
circulated$	7434 1905
circulation$	7551
circumstances$	7040 5665
citalopram$	2892
city$	4029
civil	1932 2544
civil$	4889 2562
clad$	1119 1120 1121 5295 5305 2376
claim$	3598 3599 3600 5662
claimed$	3598 3599 3600
claims$	3598 3599 3600
clamp$	2540
clamped$	2540
clamping$	2540
clamps$	2540
class$	3219 3671 6496 7779 5039 2587
classed$	762 1823
classmates$	5053
clear	1909
clear$	1091 1257 4587 1837 2351 2418 2554 2581
cleared$	1939
clearly$	1242 1243 1244 1245 1331 1339 4296 1340 1341 4331 1653 1654 2456
clever$	972
clingy$	2768
clinic	1976 2610
clinic$	4933 7679 7685 7688 2467 5590 5592
clinically$	2641
clip$	3290 3291 335 336
clips$	3290 3291 335 336
close	1793
close$	7368 1698 1737 4750 5405
closed$	1614 1698 5365 5368 5405
closes$	1698 5405
closure$	1879 2582
clothe$	5438
clothes$	2976 2987 6023 6024 6025 6026 6027 6028 6029 6030 6841 6842 6843 6848 6849 6850 6851 6862 6867 4842 5334 5339 5438
clothing$	6841 6842 6843 6862 6867 5334 5336 5339
club$	1715 2467
clueless$	2789
co$	3505 6428 4129 4152 4158 4163 4172 4236 5178 2544
coach$	5837 6020
coaches$	6020
coat$	6841 6842 6843 6851 5334 5339 5343
coats$	6841 6842 6843 6851 5334 5339 5343
cocain	7779 5039
cocaine$	4937 7784 5054
cocky$	2768
code$	5282
codeine$	7683
codes$	5282
coerced$	5737 6294
cognitive$	2648
cohort	7533 7605
cohort$	6453 6467 6468 6469 6470 6471 6472 7568 4840 1889 1901 7606 7608 1910 1918 7625 7628 4894 7648 5181 2517 5533
cohorts$	7608
cold$	7211 7390
collec	5433 2477 2514
collect$	1729 4864 4899
collected$	1729 4864
collecting$	1729 4864
collective$	2418
collects$	1729 4864
college$	4343 4348 4349 7357 7386 4668 7697 7698 7700 7710 7711 2467 5612 5628
collude$	447 448
colluded$	447 448
colludes$	447 448
colluding$	447 448
colour$	5309
coloured$	2366
colours$	6862 5309 5334
combat	1864
combative$	2766
come	7647
come$	5828 6075 3338 6249 870 873 875 997 3968 3969 3970 3971 1146 1155 6896 6902 6916 6923 6976 7105 7106 7107 7108 1886 2021 2122 5352
comes$	465 870 873 875 1146 1155 6976 7468 2704
comfort$	4652
comings$	1927
command$	7507
comment$	1163 1164 1165 1166
commented$	1163 1164 1165 1166
commenting$	1163 1164 1165 1166
comments$	1163 1164 1165 1166
commentted$	1163 1164 1165 1166
commentting$	1163 1164 1165 1166
commit	4752 7602 1902
commit$	5875 6896 6902 6916 6924 7658 5352
commits$	7658
committed$	7658 2078
committing$	7497 4859 2078
committs$	2078
common$	3528 7382 7383 7384 7385 5033 5418
commun	1735 4825 2071
communicate$	302 303 304
communicated$	302 303 304
communicates$	302 303 304
communicating$	302 303 304
communication$	1645 1646 1647 1648 2418 5400
community$	6371 4692 4716 7546 1859 7570 5028 5101 2730 2738
company$	5704 3097 5885 5903 6324 3582 3583 4343 4348 4349 7357 7386 4668 1715 5100 2466
compare$	4832
compass$	6274
complacency$	2789
complacent$	4620 2789
complain$	1163 1164
complained$	1163 1164
complaining$	1163 1164 7025
complainned$	1163 1164
complainning$	1163 1164
complains$	1163 1164
complaint$	7217 5106 5409
complaints$	7217 7352 7353 5106 5409 5410
complete$	1192 1681 1908 2418
completed$	7174 7175 7176 7177
completeed$	1908
completeing$	1908
completely$	828 4323 2307 2408 2411
completes$	1908
complex$	2227
complexion$	5308 2783
complexions$	5308 2783
compliance$	5109 5176
compliant$	3737 5175
complicit$	231 232 233 234 247 448
complicity$	5867 447
comply$	5875 6249 6873 6896 6902 6916 5352 5353
compromise$	10 2084 2085
compromised$	10 2084 2085
compromises$	10 2084 2085
compromising$	5704 10 2084 2085
compulsive$	2178 5561
computer$	5447
conceal$	496 497 1150
concealed$	496 497 1150 5347
concealing$	496 497 1150
concealled$	496 497 1150
concealling$	496 497 1150
conceals$	496 497 1150
concer	1987 2011 2061
concern$	3531 4381 4382 7178 7179 7180 7181 7182 7183 7184 7185 7217 5409
concerned$	4597 4598 4676 1720 7602
concerning$	6441 6442 6443 6444 6445 6446 6447 6448 6449 2229
concerns$	6281 6282 6283 6284 4381 4382 7217 7352 7353 5409 5410
concerta$	2889
concus	2918
condit	4914 4919 2727
condition$	7659 7664 7783 5577 5578 5685
conditional$	2722
conditions$	6339 2044 7783 5665 5685
conduc	1762
conduct$	3 4 5 6 7 8 9 2969 2970 2971 2976 5748 5868 6235 6236 739 740 741 742 743 744 745 746 747 877 878 879 880 881 882 5045 2230 2645
confer	7728
confidence$	945 946 947 948 949
confidentiality$	7329
confiscated$	4725
conflict$	6155 6301 7026 2044 5110
confro	7637 4893
confront$	7638
confrontation$	6155
confrontational$	6450 6451 6489 6490 6491 6492 6493 6494 6495 5193 2766
congregate$	6523 5281
congregated$	6523 5281
congregates$	6523 5281
congregating$	6523 5281
connected$	646 1803 7602 4858 5110
conscious$	3122
consensual$	2286 2752
consent$	5867 350 351 352 353 354 355 837 838 839 840 6748 4013 4014
consented$	350 351 352 353 354 355 6058 357 361 837 838 839 840
consenting$	350 351 352 353 354 355 2286 2752
consents$	350 351 352 353 354 355 837 838 839 840
consequences$	5773 73 6258 6259 6260 6261 6262 6263 6264 6265 6266 6267 6268 6269 6530
consid	1823 1830
consider$	6249 6896 6902 6916 7203 5352
considered$	757 2175
consistent$	1192
consistently$	1323 4280 1324 4281 1325 1326 1327
consort$	2141
consorted$	2141
consorting$	2141
consorts$	2141
consortted$	2141
consortting$	2141
consta	4705 4706 4707 1751 1752 1783
constable$	7450 7451 7452 4708 4709 4740
constables$	7450 7451 7452 4708 4709 4740
constant$	4562 4563
constantly$	291 1323 4280 1324 4281 1325 1326 1327 1573
consti	1823
consul	4919 4932
consultant$	7664 7673 7677
contac	4720 7610 1927
contact$	3097 5999 302 303 304 306 307 308 309 310 311 312 813 814 2045 5232 5349
contacted$	302 303 304 306 307 308 309 310 311 312
contacting$	302 303 304 306 307 308 309 310 311 312
contacts$	302 303 304 306 307 308 309 310 311 312 7465 4884
contactted$	302 303 304 306 307 308 309 310 311 312
contactting$	302 303 304 306 307 308 309 310 311 312
contain$	6422 7002 7003 7004 5360
content$	130 131 136
continually$	291 1323 4280 1324 4281 1325 1326 1327
continue$	5788 268 271 278 279 280 281 282 283 284 285 286 287 288 289 290 6923 2098
continued$	5788 268 271 278 279 280 281 282 283 284 285 286 287 288 289 290 1192 2098
continues$	5788 268 271 278 279 280 281 282 283 284 285 286 287 288 289 290 2098
continuing$	5788 268 271 278 279 280 281 282 283 284 285 286 287 288 289 290 2098
continuously$	1323 4280 1324 4281 1325 1326 1327
contraception$	6711 6712 2905
contraceptive$	2905
contract$	7560 5699
contracts$	7560
contribute$	447 1869
contributed$	5714 447
contributes$	447 1869
contributing$	447
contro	1864 4822
control$	6249 6271 6277 6397 6422 6441 6442 6443 6444 6445 6446 6447 6448 6449 3724 6473 3738 6503 3972 3973 6957 7002 7003 7004 4705 4706 4707 1751 1752 1783 7541 7567 1925 4888 5153 5360 2556 5549
controlled$	5737 6901 6907 6912 6921 6985 6988 6989 6990 6991 6992
controlling$	2229 2768
convenience$	4652
conveniently$	2460
convic	4793 4846
convict$	2576
convicted$	7591 2720 5678
convicting$	2576
conviction$	7538 2720 5701 2831 2944
convictions$	7538 2720 5701 2831 2944
convince$	6973
cooper	4909
cooperate$	6249 6429 6873 6896 6902 6916 7203 7654 5352 5353
cooperating$	6429
cooperation$	6428 5178
coordi	2544
cope	4918
cope$	3807 877 878 879 880 881 882 3930 3931 3932 3935 3936 3938 3939 3942 988 989 990 6702 6703 3962 1006 1007 3965 7205 7663 7682 2306
coped$	877 878 879 880 881 882 2306
copes$	877 878 879 880 881 882 2306
coping$	877 878 879 880 881 882 3930 3931 3932 3935 3936 3938 3939 3942 6705 6706 2306
core	7533
core$	3657 3658 7589 7631
cornrows$	2783
corporate$	2418
corrob	1735
corroborated$	4692
corrupting$	650 651 652 2170
cotton$	2297
couch$	7752
could$	21 22 23 24 25 206 207 208 209 210 211 3698 788 844 847 848 850 858 894 973 993 1046 4228 1288 1289 1374 1375 1376 1377 1378 1379 1380 1381 1382 1383 1384 1385 1427 1438 1470 1620 1690 1691 1693 1694 4699 1745 1899 2007 2400
couldn$	1286 1426 1437 1469
council$	4343 4348 4349 7357 7386 4668 1715 2418 2457 2466
counse	4919
counselling$	7665 5583 5603
counsellor$	7664 7673
countless$	3050 3065 4562 4563 4587
county$	3189 3205 3211 3214 3220 5967 5968 5969 683 3811 2586 5652
couple$	820
courier$	6385 5136
couriers$	6385 5136
course$	4289 4296 1340 1341 7045
court	4846 7601 2552 2727
court$	419 420 7591 7770 2073 5031 2125 2552 5509 5667 5675 5688 2732 5693
courted$	419 420 2125
courtesy$	7120 7121
courting$	419 420 2120 2125
courts$	419 420 6519 6520 7591 2125
cousin	7721 7734
cousin$	2014
cover$	1150 1628
covered$	1150 1628 5347
covering$	6828 1150 1628
coverings$	6828
coverred$	1150 1628
coverring$	1150 1628
covers$	1150 1628
covert	1885
covert$	4842 2804
covertly$	2804
cowardly$	2789
crack	7779 5039 2541
crack$	7480 7784 5054
crackdown$	5498
cracked$	7612
crackeddown$	5498
crackingdown$	5498
cracksdown$	5498
crave$	595 596 2243
craved$	595 596 2243
craves$	595 596 2243
craving$	595 596 2243
crazy$	5182
create$	455 1908
created$	455
createed$	1908
createing$	1908
creates$	455 1908
creating$	455
credit$	6023 6024 6025 6026 6027 6028 6029 6030 6035 6037 6038
cries$	800
crime	7431 1735 4697 4761 7514 1813 4821 4826 7603 7604 7616 4882 7627 4901 7657 5035 5441 5474 5488 5494 5514
crime$	5933 5947 6308 6404 6517 7435 4692 7442 1743 7497 7505 7506 4766 4767 4770 4780 4814 4818 7563 7564 7566 1865 7571 4831 4850 1894 7597 7598 4855 4862 1907 1912 1920 1924 7636 1938 7642 7646 1956 2071 7780 5051 5052 5110 2208 2520 2521 5511 5520 2565 2569 2579
crimes$	5933 7505 7506 4770 7566 1956 5511
crimin	7431 1735 1793 7498 7504 7513 7514 4821 7603 7610 5464 5474 5494 5495 2544 5514 2731 2821
criminal$	5933 5937 5940 5955 6326 6327 6328 6329 660 6382 6383 6384 4692 4750 7496 4780 4784 4793 4827 5021 2071 5033 5035 5052 2142 2173 5134 5135 2223 2267 5234 5488 2533 2552 2739 2768
criminalise$	1676 1677 1678 1679
criminalised$	1676 1677 1678 1679
criminalises$	1676 1677 1678 1679
criminalising$	1676 1677 1678 1679
criminality$	5933 5947 7566 5051 2810
criminally$	2257 2522
criminals$	5955 6308 6310 6326 6327 6328 6332 660 6382 6383 6384 7522 5052 5134 5135 5234
crisis$	4932 2597 5578
crohn	2607
crohns$	5564
crook$	6412 5134 5164
crooked$	4062
crooks$	6412 5134 5164
crop$	4079 6841 6842 6843 6857 6858 6859 4118 5339 2384
cropped$	2366 2382
crosscheck$	4832
crowd$	820 5100 5126 5127
crown	2731
cruel$	2768
cry$	800
crying$	800
cse$	5933
cues$	1610 1611 1612 1613
culpable$	5413 2789
culpri	4752
culprit$	6359 6360 6361 7497 5132 5133 5469 5533 2839
culprits$	6359 6360 6361 7497 5132 5133 5469 5533 2839
culture$	5110
cunning$	2768
curb	1864
curfew	2071
curfew$	5028 7783 5103 5694 5701 2952
curfews$	5103 5701
curiosity$	2969 2970 2971 7178 7179 7180 7181 7182 7183 7184 7382 7383 7384 7385 5418
curled$	4051
curly$	2345 2366
curren	1735
current$	4692 4784
custod	7601 5029
custodial$	2730
custody$	4766 4767 1877 7716 2046 7774
customer$	3089 6020
customers$	3089 6020 5101
cut	1864
cut$	4096 1966 5314 5325 2616
cuted$	2616
cuting$	2616
cuts	1864
cuts$	1966 5314 2616
cuttin	1864
cutting$	1966
cynical$	6450 6451
dabble$	231 232 233 234
dabbled$	231 232 233 234
dabbles$	231 232 233 234
dabbling$	231 232 233 234
dad	7721 4987 7734 4990 7738 7741 7742
dad$	6516 2014 2015 7718 7732 4988 2034 7747 2047 5012 7763 5228
daddies$	5076
daddy$	5076
dads$	2047 5228
daft$	52 53 516 2133
daily$	7682 2578
damage	4761 1813 7603 7604 7616 4901
damage$	7346 7506 4770 7642 7646 7766 7778 7780
damaged$	2224 5182
damn$	7119 7173
dancers$	4226
danger$	5702 5703 5713 3368 3369 6124 6258 6259 6260 6261 6262 6263 6264 6265 6266 6267 6268 6269 6275 6280 6281 6282 6283 6284 6297 6301 6308 666 667 668 669 6530 6711 6712 4561 4801 5051 5082 2139
dangerous$	5702 5703 3011 5940 6258 6259 6260 6261 6262 6263 6264 6265 6266 6267 6268 6269 3579 2089 2767
dangers$	5702 5703 3031 3032 6258 6259 6260 6261 6262 6263 6264 6265 6266 6267 6268 6269 6281 6282 6283 6284 6530 6711 6712
dark$	1091 6806 1142 4117 2344 2345 2346 2351 2366 5334 2382 5484
darker$	1091 2344 2351
data	4881
data$	7329 7469 7626 5446
databa	5433 5486
database$	7454 7511 7577 5447
date$	5689
dates$	5689
dating$	2120
dawn$	2536
day	5502 5507
day$	7018 7019 7020 1330 7488 7663 7682 5420
days	4918
days$	7663 7682 7698 5420
dazzled$	597
dead$	7662
deaf$	4544 4545 4546 2475 5575
deal	7513
deal$	5875 262 263 264 6388 3682 6702 6703 7637 2097
dealer	5464
dealer$	3069 5822 5832 5833 5924 5937 5955 5958 5967 5968 5969 5978 5980 5983 6016 6048 6066 6233 3576 6322 6323 6326 6327 6328 6329 660 6372 6382 6383 6384 1954 5049 5052 5134 5135
dealers$	3069 5822 5832 5833 5842 5924 5937 5955 5958 5967 5968 5969 5978 5980 5983 6016 6048 6066 6233 6308 6311 3576 6322 6323 6326 6327 6328 6329 6332 660 6372 6382 6383 6384 7521 1954 5049 5052 5134 5135
dealin	7431 4752 7504 7602 7603 7604 7617 5033
dealing$	5933 5943 5948 262 263 264 5967 5968 5969 6404 6517 1746 7497 7571 7778 2082 2097
deals	7617
deals$	262 263 264 2082 2097
dealt$	262 263 264 7601 7612 2069 2097
death	7733 7735 7759
death$	6124 7661 2032
debt	7733
debt$	5667
debts$	5667
decamped$	2809
deceitful$	2768
december$	5953
decency$	7120 7121
decent$	4429 4430 4431 4432
decide$	3950 6702 6703 7453
decided$	7322 1668 1669 4647 7393
deciding$	6705 6706
decision$	2987 5748 5756 5757 5758 5759 5760 5761 5766 5767 5768 5769 5770 3029 3159 5905 204 3162 6639 3966 3967 4496 7538 5045 5046 5047 5253
decisions$	3 4 5 6 7 8 9 2987 5748 5756 5757 5758 5759 5760 5761 60 61 62 63 5766 5767 5768 5769 5770 5771 5772 204 3162 6235 6236 6639 6646 3966 3967 7538 5045 5046 5047 5253
decked$	1119 1120 1121 2376
declin	1864 1952 7672
decline$	6882 2393
declined$	6882 6886 6887 6888 6889 6890 6891 6892 6893 2393
declines$	6882 2393
declining$	6882 2393
decrea	1864
deemed$	757
defeating$	3016
defect$	7659
defend$	3801 3930 3931 3932 3935 3936 3938 3939 3942
defending$	3930 3931 3932 3935 3936 3938 3939 3942
defensive$	2789
defensiveness$	2789
defiant$	6450 6451 2229 2768
deficit$	5557 5610
defied$	637 638 2146
defies$	637 638 2146 2465
definite$	1257
definitely$	1331 1339 4296 1340 1341 5369
defy$	637 638 2146
defying$	637 638 2146
degenerate$	2756
degenerates$	2756
degrade$	1829
degraded$	1829
degrades$	1829
degrading$	1829
degree$	165 6719 6720 6721 6722
delay	7674 5605
delay$	7346 7402
delayed$	5417
delays$	7346 7402
deliberately$	291 2460
delicate$	2326
delinquency$	2756
delinquent$	2223 2224 5182 2229 2756
delinquents$	2756
demand$	4821 4899
demanding$	6489 6490 6491 6492 6493 6494 6495 5193
demonise$	1676 1677 1678 1679
demonised$	1676 1677 1678 1679
demonises$	1676 1677 1678 1679
demonising$	1676 1677 1678 1679
demons	1808
demotivated$	2768
denial$	5095
dental	1976
dental$	4933
dentis	4919
dentist$	7664
deny$	7581 1880
denying$	1880
department$	4343 4348 4349 7357 7386 4668 1715 2457 2466
depend	5595
dependence$	1981
dependency$	1981
dependent$	1981
depends$	2048
deplorable$	2789
deport	7735
depres	7690 7733
depressant$	5582
depressants$	5582
depressed$	5567
depression$	2874
depressive$	2875
deprive$	7581
deprived$	2224
depth$	7240
dereliction$	2789
descend$	245 246
descendded$	245 246
descendding$	245 246
descended$	245 246
descending$	245 246
descends$	245 246
descri	1740
description$	4746 1931 7655
descriptions$	4688 1753 4746 1931 7643
desert$	2447
deserted$	2444 2447
deserting$	2447
deserts$	2447
desertted$	2447
desertting$	2447
deserve$	438 439 2127
deserved$	438 439 6144 2127
deserves$	438 439 2127
deserving$	438 439 2127
design	1823
designed$	1869 1939
designer$	6299 6300 1143 5334 5337 2382 2388
desire$	4249 6995 6996 6997 6998 6999 7000
desk	4697 4700
desk$	7442 7443 7445 7457 7576 7595 4851 7607 4877 5522
despite$	81 3038 82 83 84 105 109 110 111 5974 5975 5976 5977 6252 6253 6254 1605
destined$	1221 1222 1223 2397
destructive$	3003 5942
detail	1740 1895 4852 4853
details$	3084 3085 3086 7454 1753 7609 7643 7644
detain	4830 7601 1949
detain$	7575 4906 2576
detained$	5484
detaining$	2576
detect	7435 4697 4705 4706 4707 1751 1752 1783 4793 7542 4831 4850 1894 7597 7598 1907 1920 1924 1938 2554 5512
detection$	7538 5509 2553 2554 2841
detections$	7538 5509 2553 2841
detective$	7442 7450 7451 7452 4708 4709 4740 7576 1875 7595 4851 4877
detectives$	7442 7443 1742 7450 7451 7452 4708 4709 7457 1756 4740 4797 7576 1875 7595 4851 4877
detent	4969 2071
detention$	7714 5028 2936
detentions$	7714 2936
deter$	2557
deteri	7672
determ	1795
deterr	7612
deterred$	2557
deterrence$	2844
deterrent$	5538 2844
deterrents$	5538
deterring$	2557
deters$	2557
develo	5433 2477
develop$	1729 4864 1908
developed$	867 1729 4864 1908
developing$	1729 4864 1908
developmental$	2645 2679
develops$	1729 4864 1908
deviant$	2224 5182 2229
device	1787 4845
device$	1768 7471 7590 2489
devices$	1768 7471 7590
devious$	2768
diabet	7690
diabetes$	2865
diabetic$	2865
diagno	4919
diagnosed$	2909
diagnoses$	2909
diagnosis$	7664 7665 5558 5578 5610 2909
diagram$	1822 5489
diagrams$	5489
diazepam$	2894
dice$	422
dicing$	422
did$	316 3324 3363 3437 511 512 513 3479 3482 550 551 552 559 586 727 1014 1021 1029 1052 1322 4288 7035 7036 4297 4298 1352 1395 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1420 1421 4396 1449 4412 4418 1462 4420 4422 1491 1493 1494 1495 1496 1497 7219 7220 7322 7372 7373 7374 7375 7395 7396 1701 2123 2422 2425
didn$	3323 3362 3438 511 512 3481 540 541 542 543 544 546 556 583 1011 1017 1021 1026 1030 1031 1032 1394 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1420 1421 1448 1461 7395 7396 2132 2222 2309 2413 2414 2422
die$	7662
died	7735 4991
died$	7736
diet	4944 7690
diet$	7689
dietary$	2921
dietician$	7673
difference$	6968 6969 6970
diffic	7674 5600
difficult$	5704 720 721 722 723 724 725 6441 6442 6443 6444 6445 6446 6447 6448 6449 6484 6489 6490 6491 6492 6493 6494 6495 794 795 796 797 798 6517 7650 2224 2227 2229 5187 5193 2768
difficulties$	6149 6156 6157 6484 2018 2044 5187 5576 5578 5601 2685
difficulty$	5576 5578 2685
dim$	2768
direct	2544
directed$	4892
dirty$	2366 2375 2382 2782
disabi	4919 7690
disabilities$	5574
disability$	7664 5574 5610 2883
disabled$	2883
disaffected$	2224 5182 2323
disappear$	5990 295 296
disappeared$	295 296
disappearing$	295 296 5055
disappearred$	295 296
disappearring$	295 296
disappears$	295 296
disappointing$	1539 1540 1541 1542 4564 4565 7311 2443
disappointingly$	2791
disband$	4883
discipline$	5094
disciplined$	5211
disclo	2054
disclose$	5861 5875 6249 6896 6902 6916 5352
discov	4701 1795
discover$	7446
discuss$	6896 6902 6916 5352
diseas	4914
disease$	7659 5610
disengage$	5875 2764
disengaged$	5368 2764
disengagement$	2764
disengages$	2764
disengaging$	2764
disgrace$	2789
disgraceful$	2229 2789
disgracefully$	2789
disguised$	2152
dishevelled$	2782
dishonest$	2768 2789
disinterested$	5368 2768 2789
dismal$	1689 2789
dismally$	2789
disman	2814
dismantle$	4883
dismantling$	1937
dismiss$	579 7367 2453
dismissed$	579 1614 2444 2453
dismisses$	579 2453
dismissing$	579 2453
dismissive$	6450 6451 2789
dismissively$	2789
disobedient$	2224 2768
disobey$	637 638 7025 2146
disobeyed$	637 638 7025 2146
disobeying$	637 638 7025 2146
disobeys$	637 638 7025 2146
disord	4761 1813 4821 4822 7603 7604 7616 4882 7627 4901 4914 7674 5595
disorder$	6484 6517 7506 4770 7566 7567 7636 7642 7646 7659 4940 5187 5565 5566 5592 5601 5602 5610
disorderly$	2768
disorders$	6484 4940 5187
dispersal$	4855
disperse$	4883
dispersing$	1937
displa	1731
display$	517
displayed$	517
displaying$	517
displays$	517
disposal$	7776 5509
disposals$	5509
disregard$	47 51 5875 637 638 2146 2453
disregardded$	51 637 638 2146 2453
disregardding$	51 637 638 2146 2453
disregarded$	51 637 638 2146 2444 2453
disregarding$	51 637 638 2146 2453
disregards$	51 637 638 2146 2453
disrespectful$	6450 6451 2768
disrup	7536 7542 7612 5512
disrupt$	6404 2537 2819 2834
disrupted$	6404 7530
disrupting$	6404 7025 2537 2819
disruption$	6404 6517 7532 7558 2538 5496 2546 2819 2834
disruptive$	650 651 652 6441 6442 6443 6444 6445 6446 6447 6448 6449 6517 2170 2224 5182 2229 2768
disrupts$	6404 2537 2819
disruptted$	6404
disruptting$	6404
disturbed$	2224 5182 2768
dither$	2792
dithered$	2792
dithering$	5423 2792
ditherred$	2792
ditherring$	2792
dithers$	2792
divide$	4883
dividing$	1937
divorc	7733 7735 4991 4992 7759
divorce$	7737
divorced$	7736
divorcing$	7736
do$	316 3437 3479 3483 3485 3486 3487 557 584 6291 6293 727 6578 1012 1021 1027 1050 6880 4150 6896 6902 6916 6922 6923 4193 6943 4200 6959 6960 6961 6962 6963 6964 6965 7014 1322 4288 7035 7036 4301 4302 4305 1350 1396 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1420 1421 1451 4418 4420 1464 1491 1493 1494 1495 1496 1497 4624 4942 2123 5352 2422 2425
doctor	4919 1976
doctor$	7664
doctors$	4933
dodge$	1632
dodged$	1632
dodges$	1632
dodging$	1632
dodgy$	5704 6326 6327 6328
does$	316 3479 558 585 727 1013 1021 1028 1051 4201 6963 6964 6965 1322 4288 7035 7036 4301 4302 4305 1351 1397 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1420 1421 4396 1450 4412 1463 4422 1491 1493 1494 1495 1496 1497 1701 2123 2422 2425
doesn$	540 541 542 543 544 546 556 583 1011 1017 1021 1026 1030 1031 1032 4199 1394 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1420 1421 1448 1461 2222 2309 2413 2414 2422
dogs$	6399 6400 6401
doing$	5847 5848 5849 5850 5851 5852 5853 5854 5855 316 4397 4398 4413 4414 4418 4420 1491 1493 1494 1495 1496 1497 1701 7414 2425
dolled$	1167 1168 1169 2391
domestic$	7754 2700
don$	3481 540 541 542 543 544 546 556 583 1011 1017 1021 1026 1030 1031 1032 4199 1394 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1420 1421 1448 1461 2222 2309 2413 2414 2422
done$	6073 831 1167 6943 7012 4328 4337 4344 4345 7094 7105 7106 7107 7108 4399 4415 4416 4417 4418 4420 4423 4424 4425 7174 7175 7176 7177 1491 1493 1494 1495 1496 1497 7200 7201 7202 7213 1701 7413 2425
doomed$	1221 1222 1223 2397
door$	6112 6114 7544
doorm_$	6020
dopey$	2768
dose	4919
dose$	7664 5607
dossier$	2817
dossiers$	2817
doubt$	6932 6933 6934 6935 4217 7044
doubtful$	3653
down	1866
down$	150 171 3426 6239 3539 6424 6512 6513 6514 4053 4095 4130 6876 6883 7245 7246 7247 7248 7249 7250 7251 7252 7253 7254 7255 7256 7257 7259 7260 7261 7262 7263 7264 7265 7266 7267 7270 7271 7272 7273 4529 7275 7276 4674 7500 7575 4854 4963 5325 5497 5498
downed$	4854
downfall$	6149
downlo	4725
download$	5446
downloaded$	7470
downloads$	5446
downplay$	579 2130
downplayed$	579 2130
downplaying$	579 2130
downplays$	579 2130
downs$	4854
drag$	1623 4666
draged$	1623
dragged$	5737 1623
dragging$	1623
draging$	1623
drags$	1623
drain$	3647
drama$	6155 6297 4208 6954 4210 2180 2627
drank$	1961
draw$	5721 5722 450
drawing$	450
drawn$	5737 598 606 607 608 609 610 611 612 613 614 615 616 617 618 623 1109 6901 6907 6912 6921 6985
draws$	5721 5722 450
dreadful$	1539 1540 1541 1542 7347 7348 7349 7350 2443
dreadlock$	2783
dreadlocked$	2366
dreadlocks$	2783
dreads$	5322 5324
dress$	2976 6068 6069 6070 6071 6072 877 878 879 880 881 882 901 902 903 904 905 906 1132 6835 4094 6841 6842 6843 6865 6866 6867 5334 2378 5339
dressed$	6068 6069 6070 6071 6072 6073 1119 1120 1121 6835 6836 6837 6838 1159 6865 6866 1167 1168 1169 5296 5298 5305 2376
dresses$	877 878 879 880 881 882 901 902 903 904 905 906 1132 6835 6841 6842 6843 6865 6866 5334 2378 5339
dressing$	2977 4088 1132 4110 2378
drew$	5721 5722 450
drift$	241 242 243 244 245 246 276 277 6924 5419
drifted$	241 242 243 244 245 246 276 277
drifting$	241 242 243 244 245 246 276 277
drifts$	241 242 243 244 245 246 276 277
driftted$	241 242 243 244 245 246 276 277
driftting$	241 242 243 244 245 246 276 277
drill	7615
drill$	6527
drink$	5838 5839 5875 5904 5906 5907 6035 6068 6069 6070 6071 6072 6291 6293
drinki	4944 7690 7733 7759
drinking$	2969 2970 2971 5914 6068 6069 6070 6071 6072 6098 1961 7689 2018
drinks$	5838 5839 6035 1961
driv	1864 1909
drive$	5814 6063 2555
driven$	3087 597 1939
driver	4888
driver$	5832 5833 3089 5837 6020 1934
drivers$	3080 3083 5832 5833 3089 5836 5837 6019 6020 6870 7633 1934 1941
drives$	6063
drivin	1902
driving$	4859
drone$	1903 2568 2820
drones$	1903 2568 2820
drop	1864
drop$	3631 6924 1624
droped$	1624
droping$	1624
dropout$	5134
dropouts$	6382 6383 6384 5134 5135
dropped$	1624
dropping$	1624
drops$	1624
drug	7431 1793 7498 7514 4780 5033 7779 5464 5488 5494
drug$	2969 2970 2971 5933 3203 5957 6326 6327 6328 3627 3628 3629 3630 6382 6383 6384 1743 1746 4750 4826 4827 1912 4944 7690 7733 5052 5135 2179 2208 2223 2510 2638
druggie$	2761
druggies$	2761
druggy$	2761
drugs	7504 7615 5039
drugs$	5838 5839 5933 5937 5946 5947 5967 5968 5969 6023 6024 6025 6026 6027 6028 6029 6030 6035 6038 6308 6404 6417 6517 6711 6712 1743 1746 7480 7493 7508 7509 1912 4937 7683 2018 7784 5051 5052 5054 2179 2208 5170
drunk$	6073 6094 7025 1961
dry$	1091 6806 7210 2351
dto$	2950
duck$	1632
ducked$	1632
ducking$	1632
duckked$	1632
duckking$	1632
ducks$	1632
due	1866
due$	2974 149 169 2056 7759 2068
dust$	7389
duties$	7059 7334
duty$	7059 7223 7295 7334
dyed$	2366 5325
dying$	7661
dyscalculia$	2858
dysfunctional$	2224 5182 2789
dyslexia$	7680 2856
dyslexic$	2856
dyspraxia$	2857
dyspraxic$	2857
dysregulated$	2768
e$	7217 7307 7308 4594 7352 7353 7676 7688 5410
each	7432 4710 1784 7533 5456 5508
each$	80 3185 3753 1066 6875 4131 1184 1317 1319 4520 7361 4684 7455 7483 7527 4808 7562 4848 1930 4906 2323 5349 5350 5373 2501 2508
eager$	130 131 136
ear$	6798 7289
early$	6629
earn$	265 6103 6104
earned$	265
earning$	265
earns$	265
earring$	5334
earrings$	5334
ears$	6798 7290 7291 7436
easier$	1873
easily$	865 1000 4331 7079 7080 7316 7317 7318 7319 2248
eastern$	1087 4058 6805
easy$	2990 267 2140
eat	7630
eat$	2598 5606
eaten$	5606
eating	4919 4944
eating$	7664 1983 7689 2608 5606
eats$	2598 5606
eczema$	2867
educat	1991 4970 5634
educate$	77 78
educated$	77 78
educates$	77 78
educating$	77 78
education$	6257 4949 7701 2661 5628
educational$	4950
effect	2544
effective$	2581
effectively$	913 3870 914 915 916 917 920 921 922 923 2292
effort$	6209 508 3466 3467 7086 7114 7115 7178 7179 7180 7181 7182 7183 7184 7185 4443 4444 4445 4446 4447
efforts$	5092
egg$	120 122 5126
egged$	120 122
eggged$	120 122
eggging$	120 122
egging$	120 122
eggs$	120 122 5126
ehc$	2660
ehcp$	2927
ehcps$	2927
eight	7605
eight$	4840 1901 7606 1910 1918 7625 7628 4894 7648 5533
eighteen$	6046 6572 3839 6599 6603 6604 6605 6606 6607 6608
eject	7637 4893
eject$	7638
elder	5482
elder$	5955 6326 6327 6328 5110
elders$	5937 5955 5958 6326 6327 6328 6332 1814 5110
elect$	173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194
elected$	173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 7322 4647 7393
electing$	173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194
electively$	2678
electr	2043 2073
electricity$	5000
electronic$	5030 5693
electronically$	5030
elects$	173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194
electted$	173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194
electting$	173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194
element$	165 5127 5130
elements$	5127 5130
eleven$	897 898 899 900
else$	461 462
email$	7307 7308 5409
emaile	4898
emails$	7307 7308 7352 7353 5409 5410
embroiled$	235 236 237
emergency$	7676
emotionally$	2260 2320 2702 2713
empathy$	6278 5094
employment$	7715
enabl	1750
enable	1836 2539
enable$	6154 1840
enabled$	6154
enableed$	1840
enableing$	1840
enables$	6154 1840
enabling$	6154
encounter$	6324 5059 5243
encounters$	6324 5059 5243
encour	1739
encourage$	5721 5722 77 78 132 133 134 2092 2129
encouraged$	5721 5722 77 78 132 133 134 1744 2092 2129
encourages$	5721 5722 77 78 132 133 134 2092 2129
encouraging$	5721 5722 77 78 132 133 134 2092 2129
end$	468 469 6922 6923 4181 4209 1965
endanger$	10 2084 2085
endangered$	10 2084 2085
endangering$	10 2084 2085
endangerred$	10 2084 2085
endangerring$	10 2084 2085
endangers$	10 2084 2085
ending$	7661 1965
endless$	4562 4563
endlessly$	1323 4280 1324 4281 1325 1326 1327
ends$	4209 7557
enemies$	6146
enemy$	6146
enforc	4716 7536 7542 5433 5495
enforce$	2832
enforcement$	7461 7532 1860 7624 5501 2545 2546 5521 2832
enforces$	2832
engage$	5861 5875 238 239 240 6249 6422 6429 3685 6431 6499 6873 6896 6902 6916 6957 6973 6976 7002 7003 7004 7203 7367 7370 4909 5081 5179 5352 5353 5360
engaged$	231 232 233 234 238 239 240 6073 6081 6429 6901 6907 6912 6921 6985 6988 6989 6990 6991 6992 5081 5179
engagement$	231 232 233 234 6428 6431 734 735 736 737 3695 1188 1189 1190 1191 5173 5178 5349
engager$	5149
engagers$	5149
engages$	231 232 233 234 238 239 240 6976 5081
engaging$	231 232 233 234 238 239 240 6429 6431 7002 7003 7004 5081 5172 5179 5360
english$	5638 5639
enjoy$	595 596 7041
enjoyed$	595 596 7041
enjoying$	595 596
enjoys$	595 596 7041
enough$	5791 3047 5793 3065 3436 3473 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 4021 6767 7227 5247 5268
enquir	7542 7728
enquiries$	1797 7529
enquiry$	7502 7529
enrich	2477
entangled$	235 236 237
enter$	2123 5081
entered$	1809 1810 4875 1919 2123 5081
entering$	2123 5081
enterprise$	7525 5475
enterred$	2123 5081
enterring$	2123 5081
enters$	7468 2123 5081
entice$	5721 5722 132 133 134 2092
enticed$	5721 5722 132 133 134 2092
entices$	5721 5722 132 133 134 2092
enticing$	5721 5722 132 133 134 2092
entirely$	1653 1654 2307 2408 2411 2456
entitled$	2768
epilep	7690
epilepsy$	2861
epileptic$	2861
episodes$	5995
equal$	2299
erratic$	6436 6437 6438 6439 738 2229
escala	1955 2544
escalate$	6924
escalated$	1905
escape$	5843
essential$	1869
establ	4701 1795
establish$	7446 1892 1915
estate	4866
estate$	5951 5952 6371 4517 7611 7641 5101 2323
eternally$	2788
european$	1085 4044 4045 6803 2347
evade$	1632
evaded$	1632
evades$	1632
evading$	1632
evasive$	2768
even$	3057 104
evening$	2578
ever$	3951 3952 996 6971 6972 4231 6977 6978 6979 4280 4281 1325 1326 1327 4291 7052 7053 7054 4630 5356 5357 5370 5371
every$	3510 6256 3595 942 6875 4131 1184 1316 4274 1318 1320 1321 4527 4587 4590 7352 7353 7361 7483 4848 4918 5349 5350 2409 5373 5410 2501 2508
everybody$	4500
everyone$	6195 3510 6368 6386 4500
everything$	5949 3908 952 6875 4131 1251 1252 1253 1344 1345 1346 1347 1348 4560 4642 4665 5084 5349 5350
evicted$	2939
evicti	7733 7759
eviction$	2939
evicts$	2939
eviden	1898 7615 5433 2807
evidence$	3453 7217 7352 7353 7441 1796 1812 1876 5409 5410 2513 5471
evidently$	1339 4296 1340 1341
evil$	2169 5182
exam$	7341 7407 4969 2680 5638
examin	4725
examin$	1913
examination$	5446
examinations$	5446
examined$	7470 1913
examines$	1913
examining$	1913
examins$	1913
example$	7517
exams$	5638
except$	3909
exception$	5363
exchang$	329 3286 330 331 332 333 334
exchange$	3278 329 3286 330 331 332 333 334 3293 6041 6063 5081
exchanged$	329 3286 330 331 332 333 334 5081
exchanges$	329 3286 330 331 332 333 334 6063 5081
exchangged$	329 3286 330 331 332 333 334
exchangging$	329 3286 330 331 332 333 334
exchanging$	329 3286 330 331 332 333 334 5081
exchangs$	329 3286 330 331 332 333 334
excitement$	6297 6301 2139
exclude$	7367 7368
excluded$	5739 6141 1614 5417 5623 2667
exclus	4969
exclusion$	6159 6160 1879 1995 7714 2931
exclusions$	2931
excuse$	4672 5396 5397
excuses$	4672
execut	2535
exercise$	517
exercised$	517
exercises$	517
exercising$	517
exhibit$	2494
exhibited$	5450 2494
exhibiting$	2494
exhibits$	2494
existent$	6436 6437 6438 6439 7347 7348 7349 7350
expand	1882
expect	4958
expect$	6224 6225
expectations$	6507 5225
expected$	3096 1744 1790 7549 7703
expelled$	5626 2670
expensive$	2382
expensively$	1083 2348
experi	2052 2053
experience$	6190 6324 3867 911
experienced$	867 1064 5009 5010 5062 5245 2302
experiences$	6324
experiencing$	5009 5010
explicit$	3262
exploitation$	5702 5703 5933 6149 6150 6159 6160 6235 6236 6281 6282 6283 6284 4831 4850 1894 7597 7598 1907 1920 1924 1938 5082 5108
exploited$	5737 5739 6258 6259 6260 6261 6262 6263 6264 6265 6266 6267 6268 6269 6713 6714 6715 6716
exploiter$	3069 5822 5937 5955 5978 5980 5983 6048 6233 3576 6322 6326 6327 6328 6329 6358 660 5049 5131
exploiters$	3069 5822 5842 5937 5955 5978 5980 5983 6048 6233 3576 6322 6326 6327 6328 6329 6332 6358 660 5049 5131
explosive$	2766
expose$	2960 10 5732 2084 2085
exposed$	2960 10 5732 2084 2085
exposes$	2960 10 2084 2085
exposing$	10 2084 2085
extensions$	5313 5324
extract$	1729
extracted$	1729
extracting$	1729
extraction$	5446
extractions$	5446
extracts$	1729
extremely$	2291
eye$	6798 7288 5328
eyebrow$	6798 6811 5331
eyebrows$	6798 6811 5331
eyed$	5303
eyelashes$	5318 5324
eyes$	3789 6798 7400 1734
eyesig	7690
face$	6798 4083 4098 6852 4111 1877 2390
facebook$	297 3254 298 3255 299 3256 300 3257 301 3258
faced$	5201 5221
faces$	6798 6852 4111 2390 2718
facial$	4047 1877 2353 2488
facing$	2718
facts$	3453
fade$	5315 5324
fades$	5315
fail	1952 2681
fail$	67 540 541 542 543 544 546 547 548 549 560 6923 7025 1357 1358 1359 1360 7372 7373 7374 7375 2134 5364 2415 2416
failed$	67 540 541 542 543 544 546 547 548 549 562 7025 1357 1358 1359 1360 4322 7068 7372 7373 7374 7375 2134 2415 2416 5417
failing$	67 540 541 542 543 544 546 547 548 549 563 7025 1357 1358 1359 1360 7063 7064 7065 7066 7372 7373 7374 7375 2134 2415 2416 2417 5375 5376
failings$	7063 7064 7065 7066 2417 5375 5376
failled$	67 7025 7372 7373 7374 7375 2134
failling$	67 7025 7372 7373 7374 7375 2134
fails$	67 540 541 542 543 544 546 547 548 549 561 7025 1357 1358 1359 1360 7372 7373 7374 7375 2134 2415 2416
failure$	3116 160 161 162 163 164 547 548 549 7063 7346 7402 5134 2417 5375
failures$	7063 7064 7065 7066 7346 7402 5134 2417 5375 5376
fair$	1091 2344 2345 2351 2366
fake$	2359
fall	1864
fall$	245 246 633 6924 1589 2451
fallen$	245 246 633 1589 2451
falling$	245 246 633 5346 2451
falls$	245 246 633 1589 7354 2451 5411
false$	7046 2149 2152 2361
families$	6453 6467 6468 6469 6470 6471 6472 4459 4460 4461 4462 4463 4464 4500 4512 7258 5181 5228 5233 5409
family	4975 4987 7738
family$	6453 6467 6468 6469 6470 6471 6472 6641 6666 6672 4511 7721 7732 4988 7749 7763 5181 5228 2275 5233 2627 5649 5664 2710
fantasist$	5134
fantasists$	5134
far$	930 934 965 1047 1524 1525 1526 1662
farce$	5387
farcical$	2789
fashionably$	1083 2348
fast$	6629 2140
fat$	2782
father	7721 4987 7734 4990 7738 7741 7742
father$	6516 964 2014 2015 7718 7732 4988 2034 7747 2047 5012 7763 5228
fathers$	2047 5228
fault$	5855 5856 6137 7356 1655 1684 4649 7404 7405 7406 5083 2454 5414 5424
faulty$	3474
favor$	3280
favors$	3280
favour$	3279 6031 6032 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1724 1725 1726 5069 2377
favoured$	1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1724 1725 1726 2377
favouring$	1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1724 1725 1726 2377
favourred$	1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1724 1725 1726 2377
favourring$	1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1724 1725 1726 2377
favours$	3279 6031 6032 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1724 1725 1726 5069 5070 2377
fear$	1055 2310
feared$	1055 2310
fearless$	2777
fears$	1055 2310
february$	5953
feckless$	2768
fed$	453 2017 2048
feed	1896 2477
feed$	453 1729
feeded$	1729
feeding$	1729
feeds$	453 1729 2017
feel$	5997 5998 1776
feelin	2610
feels	2610
feels$	5997 5998
feet$	5926 5927 4034 7325 7399 2330
feigned$	2152
fell$	245 246 633 1589 2451 5510 2630
felt	2610
felt$	5997 5998
female	2527
female$	4023 6769 6770 4026 6772 6773 1085 4704 1792 5279 2323 2505
females$	6452 1792 2778
fend$	3804 3930 3931 3932 3935 3936 3938 3939 3942 986 7204
fendded$	986
fendding$	986
fended$	986
fending$	3930 3931 3932 3935 3936 3938 3939 3942 986
fends$	986
feral$	2224 5182 2768
ferocious$	2766
fester$	7410
fewer	1864
fiercely$	2307 2321
fifteen$	897 898 899 900
fight	1864
fight$	5875 5904 5906 5907 6119 3468 6214 6517 3805 6922 6924 4208 6954 4210 7021 7022 7023 7025 2555
fighti	4822 4992
fighting$	6404 6517 7025 7567 7698 2018 7737
fights$	6517 7021 7022 7023 7025 7026
figure$	3921
figures$	7341 4652 7407 7409 7418 7419
file$	7217 7454 7577
files$	7217 7454 7577
film	7637 1949
film$	5814 1781 7485 7487 4860 1904 4906 5525
filmed$	5737 3087 6758 1781 7486 4860 1904
filming$	1781 4860
films$	1781 7485 4860
filthy$	2782
final$	2008 2722 2724
find	7474
find$	2 789 792 6922 4701 1795 1943
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 790
fine$	6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 3962 1006 1007 3965
finger	7601 1949
finger$	7112 7113 7122 7123 7135
fingerprint$	4906
finish$	4183
fire	5020
fire$	5929 6123 7519 5020 7765
firear	7779
firm	1922
firm$	4879
first$	655 2722
fishnets$	5334
fisted$	7366
fit$	4481
fits	7690
fits$	5553
fitting$	4075 4097
five	4689 4710 7481 4738 1784 1820 7527 7533 7605 1930
five$	6402 757 6600 1077 1110 6812 6813 6814 6815 6816 6817 4226 4235 4525 7455 4777 4840 1901 7606 1910 1918 7625 7628 4887 4894 7648 2505 5533
fixated$	2473
flag$	1770 1883 2491
flagged$	1770 7486 1823 1883 1905
flagging$	1883
flags$	1770 1883
flashback$	2915
flashbacks$	2915
flashy$	2382
flat	4987
flat$	5970 5971 5972 5973 3229 3230 3231 3232 6107 6108 6109 1192 7732 7739 7745 7753 5647
flats$	7751
flatter$	1716
fled$	5463
fleece$	5334
fleeces$	5334
flirt$	302 303 304 317 318 422
flirtatious$	2750 2775
flirted$	302 303 304 317 318 422
flirting$	302 303 304 317 318 422
flirts$	302 303 304 317 318 422
flirtted$	302 303 304 317 318 422
flirtting$	302 303 304 317 318 422
flirty$	2750
floor$	7752
floppy$	2345
flout$	637 638 2146
flouted$	637 638 2146
flouting$	637 638 2146
flouts$	637 638 2146
floutted$	637 638 2146
floutting$	637 638 2146
fluoxetine$	2891
fob$	1598 1600 1601 1602
fobbed$	1576 1598 1600 1601 1602
fobbing$	1598 1600 1601 1602
fobed$	1598 1600 1601 1602
fobing$	1598 1600 1601 1602
fobs$	1598 1600 1601 1602
foetal$	2634
follow	1763 1949
follow$	5875 3420 6249 3540 3541 3542 3543 3544 6291 6293 665 6873 6896 6902 6916 1398 1399 1400 4499 7370 1781 7487 4860 4906 2123 5352 5525
followed$	6073 6081 6094 665 1398 1399 1400 7213 1781 4860 7629 2123
following$	665 1781 4860 2123
follows$	3420 665 1781 4860 2123
folly$	6153
food	2043 5005
food$	6023 6024 6025 6026 6027 6028 6029 6030 6035 5000 2048
foodbank$	7750
foolhardy$	2088
foolish$	3002 52 53 3011 479 2088 2131
foolishness$	5869 5870 5871 5872 5873 5874 6153
foot$	4034 6844 6845 6846 7516 2330
footag	4728 4881
footage$	7473 4729 7475 1775 1893 1903 7609 7626 2493 5451
footprint$	7584
for	4753 1836 5433 2477 2539 2544
for$	5886 3210 3212 3213 6015 3278 6039 3371 3372 3373 3374 3375 6279 6390 3659 3661 3662 3663 3665 3666 3668 3751 3756 3757 3772 3943 6745 6747 6766 1323 1324 7028 4484 7235 7236 7330 4601 7378 7380 7391 7417 7446 7483 4769 4775 7528 4787 4791 4792 1861 4859 7613 4870 4891 7666 4935 4939 4953 7769 2076 7782 5233 5412 5463 5510 5545 2663 5677 5680 5682 5686 5693
force	1735 4697 4705 4706 4707 1751 1752 7472 1783 1839 4831 4850 1894 7597 7598 1907 1920 1924 1938
force$	4343 4348 4349 7357 7386 4668 4692 7442 7443 1742 7445 7450 7451 7452 4708 4709 7457 1756 4740 7520 1839 4796 4797 7576 7585 7595 4851 4876 4877 5504
forced$	3545 3546 3547 3548 6294 6296 713 716
forces$	3545 3546 3547 3548
forehead$	6798
foreign$	1085 4045 2347 5329
forens	2826
forever$	1323 4280 1324 4281 1325 1326 1327
forget	4918
forget$	7663
forgot$	5417
forgotten$	2444 5417
form	1823
form$	7238 1908
formal$	2722
formally$	2666
formed$	1908
forming$	1908
forms$	1908
forty$	6599
forwar	1896
foster	2692
foster$	809 7721 4987 7738 7764 2272 5649
fostered$	5649
fought$	3463
foul$	2247
found$	2 3676 791 793 2077 2214
foundation$	6799 6800 6801 5327
four	7605
four$	6402 1110 6812 6813 6814 6815 6816 6817 4226 4840 1901 7606 1910 1918 7625 7628 4894 7648 2505 5533
fourteen$	897 898 899 900
fragment$	4883
frame$	6776 6777 6778 5283
frames$	6776 6777 6778 5283
fraternise$	2141
fraternised$	2141
fraternises$	2141
fraternising$	2141
freckled$	1091 2351 2782
freckles$	2783
freckly$	2782
free$	5847 5848 5849 5850 5851 5852 5853 5854 3122 6060 6061 2042 5080
freely$	6060 6061 360 7316 7317 7318 7319 5079 5080 2124
frequent$	292 293 2099
frequently$	291
friend	7432 1784 1820 1828 7533 4805 7550 7605 1930 7651 5514 5668
friend$	6453 6467 6468 6469 6470 6471 6472 6768 6771 5127 5181
friends$	2958 5755 159 5899 205 3336 3340 3341 3361 487 3480 3597 641 642 643 6453 6467 6468 6469 6470 6471 6472 6768 6771 6948 6949 6950 6951 6952 4214 4215 4216 4226 4235 4276 7062 4459 4460 4461 4462 4463 4464 4510 7287 7295 7296 7297 7298 7299 7300 7301 4777 4785 4840 1889 1901 7606 1910 1918 7625 7628 4887 4894 7648 5042 5127 5181 2232 5404 5409 5533
friendship$	627 628 3609 5127
friendships$	3 4 5 6 7 8 9 2987 627 628 5127
frighten$	6752 6753 6754 5266
frightened$	6713 6714 6715 6716 1053 1054
fringe$	6851
fringes$	6851
fritter$	2463
frittered$	2463
frittering$	2463
fritterred$	2463
fritterring$	2463
fritters$	2463
frizzy$	2345 2366
from	1849 5433
from$	3445 3446 6198 6199 6440 3742 3891 3922 3981 4004 6768 6771 1144 6894 7464 7483 7500 1838 4806 1916 4903 4952 4953 7740 2072 5333 5374 5523 5604 2653 5627 5693
fruitful$	7548
frustrating$	4564 4565 7311
ft$	2330
full$	3063 924 2370
fully$	828 924 1000 1003 2307
fumble$	2792
fumbled$	2792
fumbles$	2792
fumbling$	2792
functi	1823 5605
function$	877 878 879 880 881 882
functioned$	877 878 879 880 881 882
functioning$	877 878 879 880 881 882
functionned$	877 878 879 880 881 882
functionning$	877 878 879 880 881 882
functions$	877 878 879 880 881 882
fund$	7203
funding$	5420
funds$	5662
furthe	1735 2544 5514
further$	4692 1827 2505
furthered$	1827
furthering$	1827
furthers$	1827
futile$	2403
gain$	6103 6104
gallery$	4874
gambling$	7683
game$	3292 456 6527 6555
games$	456
gaming$	6004 6005 6006 456
gang	7435 1735 4697 4705 4706 4707 1751 1752 7472 1783 1793 7514 1828 7531 4831 4850 1894 7597 7598 7603 1907 7610 1920 1924 4882 7627 1938 5464 5488 5494 5495
gang$	3155 5933 5937 5947 5955 5978 6308 6329 6348 820 4692 7442 1743 4750 7496 4765 4766 7524 7525 4785 7568 4827 1879 4862 1906 7615 4873 5051 5052 2153 2223 2267 2491 2504 2508 2525 2529 2533 5491 2565 2754 2823
gangling$	2782
gangly$	2782
gangs$	5933 5937 5947 5955 6308 6329 6348 7442 1743 7525 4862 4873 5051 5052 2153 2529 2530 2565 2754 2823
gangsta$	6349 5111 2755
gangstas$	6349 5111 2755
gangster$	6349 660 5111 2755
gangsters$	6349 660 5111 2755
gap	5433
gap$	7346
gaps$	7346
gather	4833 7647 5433 2477 2514
gather$	6523 4644 1729 7476 4864 5281
gathered$	6523 1729 4864 5281
gathering$	6523 1729 7578 4864 5281
gatherred$	6523 5281
gatherring$	6523 5281
gathers$	6523 1729 4864 5281
gaudy$	2382
gaunt$	2782
gave$	123 124 125 126 127 128 129 215 1056 1057 1471 1476 1581 1582 1583 1584 1585 4576 2651
gbh	5033
gbh$	7778
gcse$	5628 2680 5638 2682 2687
gcses	4969
gcses$	7714 5628 5638
gdpr$	7329
gear$	6841 6842 6843 5339 5345
genera	2477
general$	1192
generator$	1934 5536
generators$	1934 5536
gentleman$	6643 6644 6645
get	4748 1909
get$	37 38 3099 5875 5906 5907 6059 6103 6104 434 435 3465 6291 6293 633 653 670 671 672 673 674 675 676 677 678 679 3680 3681 758 772 773 774 775 776 777 6559 909 913 3870 914 915 916 917 920 921 922 923 6702 6703 6922 6923 4229 7002 7003 7004 4626 1685 1686 7630 4899 2122 2123 5081 2176 2177 2225 2226 2236 5360
gets	2626
gets$	37 38 434 435 633 653 670 671 672 673 674 675 676 677 678 679 3696 758 772 773 774 775 776 777 6559 909 913 3870 914 915 916 917 920 921 922 923 4266 1685 1686 7630 1990 2017 2123 5081 2176 2177 2225 2226 2236 2596 2666 2668
getting$	37 38 6059 633 3703 3704 7002 7003 7004 4261 7025 1685 1686 5360
gift$	5838 5839 6023 6024 6025 6026 6027 6028 6029 6030 6035 6038 6063
gifts$	5838 5839 6023 6024 6025 6026 6027 6028 6029 6030 6035 6038 6063 6299 6300 6325
gilet$	6841 6842 6843 5339
gilets$	6841 6842 6843 5339
ginger$	4057 2345 2366 2782
girl	7605 5036
girl$	159 205 6453 6467 6468 6469 6470 6471 6472 4241 4242 4704 4840 1901 7606 1910 1918 7625 7628 4894 7648 7781 2147 5126 5181 2232 5306 5533
girlfr	7733
girlfriend$	6043 7717 7749 5072 5073
girlfriends$	6043 5072 5073
girls	4696 4710 7481 4738 1784 1820 7605 1930 7651
girls$	5755 159 205 3336 3340 3341 3361 487 3480 3597 641 642 643 6350 6368 6403 6453 6456 6467 6468 6469 6470 6471 6472 6487 3928 3929 6948 6949 6950 6951 6952 4214 4215 4216 4226 4235 6987 4276 7062 4459 4460 4461 4462 4463 4464 4509 7269 7287 7295 7296 7297 7298 7299 7300 7301 7455 4777 4840 1889 1901 7606 1910 1918 7625 7628 4887 4894 7648 5053 5126 5181 2232 5306 5404 5409 5533
give$	123 124 125 126 127 128 129 215 857 4003 1056 1057 6896 6902 6916 4374 1471 1581 1582 1583 1584 1585 4702 1881 5352
given	4895 4898
given$	1056 1057 1259 7174 7175 7176 7177 1476 1581 1582 1583 1584 1585 7434 7491 1990
gives$	123 124 125 126 127 128 129 215 1056 1057 1471 1476 1581 1582 1583 1584 1585 1881
giving$	123 124 125 126 127 128 129 215 1056 1057 1471 1581 1582 1583 1584 1585 1881
glad$	130 131 136
glamour$	6299 6300 6325
glasses$	5334
glean$	1729
gleaned$	1729
gleaning$	1729
gleans$	1729
gloves$	5334
glued$	1353
go$	5788 3135 3136 3137 3138 5884 5904 5906 5907 3177 3179 3180 241 242 243 244 245 246 270 273 276 277 3237 3240 3248 295 296 6059 362 363 364 6068 6069 6070 6071 6072 6107 6108 6109 6182 6249 6291 6293 599 621 1146 1155 6873 6896 6902 6916 6922 6923 1238 7025 4645 2122 2123 5081 5352 2704
goad$	2145
goadded$	2145
goadding$	2145
goaded$	2145
goading$	2145
goads$	2145
goal	1926
goal$	1869 7639
gobby$	2768
goes	7630
goes$	241 242 243 244 274 276 277 3248 295 296 362 363 364 599 621 1146 1155 1254 7025 7468 1974 2048 2068 2122 2123 5081 2626 2704
going$	5804 5914 3171 241 242 243 244 269 276 277 3236 3239 3246 3247 3248 295 296 349 6059 362 363 364 6068 6069 6070 6071 6072 6107 6108 6109 621 3854 3856 3857 1146 1155 4171 1215 1216 1217 1218 4176 1224 1225 1226 7025 1790 2068 2122 2123 2704
goings$	4884
gold$	2355 5334
gone$	3166 241 242 243 244 245 246 276 277 3248 362 363 364 6073 6074 3337 6088 6089 6090 6091 6095 3459 621 4955 2122 2123 5081
good$	3011 3021 266 3611 6395 3814 3883 979 4259 4482 4653 2334
goods$	5546
gorgeous$	2782
gormless$	2768
got	7672
got$	37 38 6073 6088 6089 6090 6091 6096 442 443 633 802 1095 1105 1106 1107 1108 1149 7105 7106 7107 7108 1685 1686 2017 2122 2123 5081 2266 2367 2373 2630 2666 2668 2669 2719
gown$	6833
gowns$	6833 6855
gp	4919 1976
gp$	7664 4933
gps	2073
gps$	5030
grade$	5637 5639 2798
graded$	757 760 7486 2798
grades	7713 4969
grades$	7714 5637 5639
graffiti$	7642
gran	7721 4987 7734 4990 7741 7742
gran$	7732
grandf	7721 4987 7734
grandfather$	7732
grandm	7721 4987 7734
grandmother$	7718 7732
grandp	7721
grante	2727
grasp$	6249 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 3523 3524
grass$	7338
gravitate$	606 607 608 609 610 611 612 613 614 615 616 617 618
gravitated$	606 607 608 609 610 611 612 613 614 615 616 617 618
gravitates$	606 607 608 609 610 611 612 613 614 615 616 617 618
gravitating$	606 607 608 609 610 611 612 613 614 615 616 617 618
greasy$	1091 6806 2345 2351 2366
greater$	910
greed$	5869 5870 5871 5872 5873 5874 6153 6299 6300
green$	6667 6668 6669 5257 2346 2366
grew$	1090 2350
grey$	6806 1142 2366 5334 2382 5484
grip$	7382 7383 7384 7385 1925 5418
grips$	1925
groomed$	5737 5739 6258 6259 6260 6261 6262 6263 6264 6265 6266 6267 6268 6269 5297
groomer$	5978 6233 6358 660 5131
groomers$	5978 6233 6358 660 5131
grooming$	6149 6150 5108
gross$	2418
grounds$	1835 2056
group	7432 4689 4710 7462 7477 7479 7481 4738 7484 1784 4745 1820 7527 1828 7531 7533 4805 7550 4808 4809 7605 4882 7627 1930 7651 5441 5456 2517 5494 5495 5508 5514
group$	5755 159 205 3336 3340 3341 3361 3398 487 3480 3597 641 642 643 6352 6354 682 6453 6456 6467 6468 6469 6470 6471 6472 6487 3749 3750 820 1059 1060 6948 6949 6950 6951 6952 6955 4214 4215 4216 4219 4220 4226 4235 6987 4276 7062 4459 4460 4461 4462 4463 4464 7223 4503 4505 7286 7295 7296 7297 7298 7299 7300 7301 4558 7376 7377 4635 7455 4721 1765 7490 1793 7503 4777 7525 4785 7545 4802 7553 7565 7576 4840 1889 7595 4851 1901 7606 7607 7608 1910 1918 4877 7625 7628 4887 4894 7648 4908 7656 4913 5126 5181 2232 5233 5404 5409 2500 2517 5477 5533
groups$	6352 6354 6453 6456 6467 6468 6469 6470 6471 6472 7525 7608 5181 5477
grow	1882
grow$	1090 2350
growing$	1090 2350
grown$	341 6048 6566 868 3828 6575 3835 3836 3837 3838 3847 3848 3849 6596 6597 6598 6603 6604 6605 6606 6607 6613 3871 3873 3874 3875 3876 3877 3881 6627 6628 927 944 6648 950 951 3910 6656 6657 3916 3917 971 3953 3956 4001 1065 1090 5249 2316 2350
grownups$	6579
grows$	1090 2350
grubby$	2375 2382 2782
guaranteed$	1221 1222 1223 2397
guard	4888 1935
guard$	3089 6020 7633 1936 1941 1942
guardi	5653
guards$	3089 6020 1903 7633 1936 1941 1942
gucci$	5334
guessed$	6220 6221 3477 3478
guidance$	6285 6286 6287 6288 6289 6723 6735 7096 7097 7098 7099 7100 7101 7102 5103
guilt	7498 4765
guilt$	7358 7510 2454 5415
guilty	2740
guilty$	457 458 4793 2740 5697
gullible$	516 6667 6668 6669 2133 5257 2768
gun	7779
habit	5595
habit$	5748 5045 5046
habits$	5748 5045 5046
habitual$	292 293 4873 2099 2171 2178 2510
habitually$	291
had	1957 1982 2626
had$	107 108 141 313 316 3328 3329 3330 3333 3334 379 380 381 382 383 384 385 392 393 394 395 396 430 727 802 6768 6771 1095 1105 1106 1107 1108 1149 7035 7036 1349 1386 1387 1388 1389 1391 1392 1393 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1419 1420 1421 1446 1454 4468 7214 1711 1712 1968 4939 1990 2266 5281 2367 2373 2422 5463 2596 2653 2663
hair$	6792 6794 6795 6796 6851 6867 5310 2356 5323 2368
haircut$	6794 6795 6796 6851 5323 2368
haircuts$	6794 6795 6796 6851 5323 2368
haired$	5294 5302
hairstyle$	6794 6795 6796 6851 5323 2368
hairstyles$	6794 6795 6796 6851 5323 2368
hairy$	2782
half$	4115 4897 2431
halfway$	5346
halluc	2851
hand	1896
hand$	127 128 129 3808 3809 3810 854 3982 6728 6729 6730 6731 6798
handded$	127 128 129
handding$	127 128 129
handed	4895 4898
handed$	127 128 129 5391 5392 5518
handful$	684 3641 685 3642 686 3643 687 3644 6478 5134
handing$	127 128 129
handl	5435
handle$	6422 3790 3801 3930 3931 3932 3935 3936 3938 3939 3942 999 6702 6703 1925 2303
handled$	999 2303
handles$	999 2303
handli	7513
handling$	3930 3931 3932 3935 3936 3938 3939 3942 999 1645 1646 1647 1648 5033 2303 5400 2843
hands$	127 128 129 3808 3809 3810 854 6798 7215 7323
handse	4845
handset$	1768 7471 7590 2489
handsets$	1768 7471 7590
handsome$	2782
hang	7630
hang$	5875 5904 5906 5907 5918 6068 6069 6070 6071 6072 6107 6108 6109 624 6523 1151 1152 1153 1155 5281 2595
hanged$	6523 5281 2595
hangged$	6523 5281
hangging$	6523 5281
hanging$	5804 5914 6068 6069 6070 6071 6072 6107 6108 6109 624 6523 5281 5346 2595
hangs$	624 6523 1151 1152 1153 1155 5281
haphazard$	7347 7348 7349 7350
happen$	5805 5806 5807
happened$	3347 3348 6099 6100 466
happens$	464
happy$	130 131 136 3094
harass$	634 2144
harassed$	634 2144
harasses$	634 2144
harassing$	634 2144
hard	1922
hard$	700 701 720 721 722 723 724 725 3732 6517 856 4879 7650 2313 2347
harden	5537
hardened$	2171 5219 5269 2777
harder$	3432 720 721 722 723 724 725 7085
hardest$	720 721 722 723 724 725
hardly$	994 995 1035 3992 1036 1037 4085 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1420 1421 1479 1524 1525 1526 1998 2294 2295 2300 2308 2422 2649
harm$	5702 5703 3368 3369 6149 6150 6159 6160 6235 6236 6258 6259 6260 6261 6262 6263 6264 6265 6266 6267 6268 6269 6281 6282 6283 6284 4561 7346 4873 5011 7756 2071 7778 5082 2504 2508 2510 2530 5548 5572 2616
harmed$	5572 2616
harmer$	5139
harmers$	5139
harmful$	3011 5940 650 651 652 2089 2170 2510
harming$	5572 2616
harms$	5572 2616
has	1957 7672 1971 2626
has$	2963 2965 313 430 3440 727 802 6768 6771 1095 1105 1106 1107 1108 1149 1230 4288 7035 7036 1349 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1420 1421 1445 1453 4763 1968 4928 1990 2073 2266 5281 2367 2373 2422 2596 2653 2663
hasn$	1394 4361 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1420 1421 2422
hat$	5334
hats$	5334
have$	2964 2966 3093 3149 3163 3167 313 316 3343 3354 430 3435 3441 3455 3460 3471 3472 3475 3476 6344 727 802 6523 1095 1105 1106 1107 1108 1149 4166 4175 6922 1230 4239 4288 7035 7036 1349 7069 7070 7071 4327 7076 7077 7078 4336 4342 4375 1447 4650 4651 2266 5281 2367 2373 5377 5378 5463 5510 5528 2653 2663
haven$	1394 4362 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1420 1421 2422
having	2626
having$	313 316 1095 1149 2367 2596
havoc$	5160 5161 5162
hawk$	320 2110
hawked$	320 2110
hawking$	320 2110
hawkked$	320 2110
hawkking$	320 2110
hawks$	320 2110
hazel$	2346
he$	3017 3313 3336 3340 3341 3360 6183 487 6223 640 3597 641 6343 642 643 6526 6948 6949 6950 6951 6952 4214 4215 4216 4218 4343 7092 2666
head$	6112 6114 3812 945 946 947 948 949 4077 4099 4100 4101 1145 7327 1626 7552 5321 2467 2918
headed$	5194 5293 5390
heads$	6112 6114 3812 1535 7327 1626 5246 5259 5319 5320
headscarf$	5334
headscarves$	5334
health	4944 4948 7733
health$	4919 7670 7671 4927 7677 4934 7689 2621 5579
healthcare$	4949
healthier$	3011
healthy$	3021
hear$	6347 2611
heard$	831 2055 2613
hearin	7690
hearing$	2055 2612 2617 5689
hearings$	5689
hears$	2611
heart$	4914 7670 2620
hearted$	5388
heartless$	2768 2789
heatin	2043
heating$	5000
heavier$	2326
heavil	4918
heavily$	1084 7663 7682 2327
heavy	1922
heavy$	4879 2326 2328 2370 2435
heavyset$	2781
heed$	5861 6249 3540 3541 3542 3543 3544 7178 7179 7180 7181 7182 7183 7184
heeded$	6073 6081
heels$	6857 6858 6859 7325 5334
height$	6776 6777 6778 5283
held	5433
held$	860 7174 7175 7176 7177 1661 7448 7612 1950
helicopter$	2568
help	1750 1836 1898
help$	2997 70 77 78 3499 6256 6257 6422 6431 3800 6723 6732 6735 6740 6741 6742 6743 6744 1188 1189 1190 1191 6896 6902 6916 6957 6973 7002 7003 7004 7010 7203 7212 1645 1646 1647 1648 7370 1827 1840 1869 7704 5092 5093 5152 5349 5352 5360
helped$	77 78 6248 6432 6901 6907 6912 6915 6921 6985 6988 6989 6990 6991 6992 7444 1827 1840
helpful$	7444
helping$	77 78 3500 7002 7003 7004 4260 1827 1840 5360
helpped$	77 78
helpping$	77 78
helps	1836
helps$	77 78 1827 1840 1869 5361
hepatitis$	2908
her	4696 4721 1793 1988 1997 2016 4975 7748 2062 5624 2727
her$	5705 5706 19 3004 3008 5754 3030 145 152 153 155 3115 159 3124 3125 3126 3127 3128 3129 205 5921 3187 3277 3357 3398 451 452 3415 482 6191 6194 3488 3491 6276 6280 3536 6386 3749 3750 6530 836 3824 3826 4036 4037 4038 1104 1137 4107 7005 4310 4500 7296 7297 7298 7299 7300 7301 4578 4580 4582 4589 7341 7407 4750 1962 4922 4923 4936 7686 4945 4954 2012 4973 2030 2031 4989 2033 7739 4996 5002 5008 5019 5032 5038 2113 2126 2232 2379 2380 5404 5556 2622 2624 2655 2709 5672 2722 2730 2744
heritage$	4067 4068 4069 4072
heroin	7779 5039
heroin$	7480 4937 7784 5054
herself$	2957 2959 5705 5706 2988 2989 33 2991 2992 2993 2994 2995 39 5742 5743 2999 3000 5866 3251 6110 6111 6113 3380 3381 3382 3383 3384 3385 3386 3387 3389 3390 6138 6139 6152 3416 3417 3418 3419 6165 6166 6167 6168 6169 6170 6171 3429 3430 3431 6177 3489 3493 537 3495 3496 6242 6243 6244 6245 6246 6247 3641 3642 3643 3644 6396 6546 6547 6548 6549 6550 6551 6552 3864 3865 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 3944 6695 4614 4915 4974 5041 5066 5067 5260 5261 5552 5573
herselves$	4915 5552 5573
hid$	1154 1627
hidden$	1154 7448 5347
hide	4748 1807
hide$	5814 1154 1627
hided$	1627
hides	1807
hides$	1154 1627
hiding	1807
hiding$	1154 1627
hierar	7610 5482 5486 5488 5494
hierarchy$	7524 2813
high$	44 750 751 3714 3715 3716 3717 3718 3719 3720 3721 7025 4465 2434 2591
higher$	750 751 2650
highest$	750 751
highlights$	5324
highly$	1922 2307
hijab$	5334
hijabs$	5334
him	4696 7748 5624
him$	5705 5706 5754 3071 3078 3079 3080 3083 5980 5983 3398 6203 3749 3750 7005 4500 7296 7297 7298 7299 7300 7301 5404 5556 5672
himself$	2957 2959 5705 5706 2988 2989 33 2991 2992 2993 2994 2995 39 5742 5743 2999 3000 5866 3251 6110 6111 6113 3380 3381 3382 3383 3384 3385 3386 3387 3389 3390 6138 6139 6152 3416 3417 3418 3419 6165 6166 6167 6168 6169 6170 6171 3429 3430 3431 6177 3489 3493 537 3495 3496 6242 6243 6244 6245 6246 6247 3641 3642 3643 3644 6396 6546 6547 6548 6549 6550 6551 6552 3864 3865 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 3944 6695 4614 4915 4974 5041 5066 5067 5260 5261 5552 5573
himselves$	4915 5552 5573
his	4721 1793 1988 1997 2016 4975 2062 2727
his$	19 3004 3008 3030 145 152 153 155 3115 159 3124 3125 3126 3127 3128 3129 205 5921 3187 3277 6044 3357 451 452 3415 482 6191 6194 3488 3491 6276 6280 3536 6386 6530 836 3824 3826 4036 4037 4038 1104 1137 4107 4310 4578 4580 4582 4589 7341 7407 4750 1962 4922 4923 4936 7686 4945 4954 2012 4973 2030 2031 4989 2033 7739 4996 5002 5008 5019 5032 5038 2113 2126 2232 2379 2380 2622 2624 2655 2709 2722 2730 2744
histor	1735
historic$	4692
history$	2053 2056 5129 5578 5667 5696
hit	2036 7757
hit$	1716 4993
hiv$	2907
hold	1807
hold$	6425 3815 859 860 3822 3823 1661 4695 4763 1951
holdin	4752 7504 1807 7617 5034
holding$	860 6727 7497
holds	1807 7617
holds$	860 1661 4763
home	4987 7738
home$	5911 5951 5952 6082 6083 6204 3765 6666 1715 7483 7720 7727 7731 7732 7739 7745 7746 7753 7756 7760 7763 7774 2467 2677 5635 5647 5649 5658 2708 5666 5673
homeless$	2940
homelessness$	2940
homes$	5951 5952 7751
honest$	3451 6197 6901 6907 6912 6921 6985
hood$	1138 6856 5334 2381 5484
hooded$	2323 2382 5484 2782
hoodie$	6841 6842 6843 6851 5334 5336 5339 2785
hoodies$	6522 3778 6841 6842 6843 6848 6849 6850 6851 6853 6861 5334 5336 5339 2785
hoodlum$	2756
hoodlums$	2756
hoodrat$	2756
hoodrats$	2756
hoods$	6522 3778 1138 6848 6849 6850 6853 6856 6857 6858 6859 6861 5334 5336 2381 5484
hoody$	6841 6842 6843 5339
hooligan$	2756
hooliganism$	2756
hooligans$	6399 6400 6401 2756
hoot$	7173
hoots$	7173
hope$	4206 7596 5362
hopeless$	3634 1255 1256 2185 2224 2227 2768 2789
hopelessly$	2789
hoper$	6377 6382 6383 6384 5135 5143
hopers$	6377 6382 6383 6384 5135 5143
hopes$	7596
hoping$	7596
hopings$	7596
horde$	648 649
hospit	4932 1976 2071
hospital$	7676 7677 4933 7688 5028 2467
hospitalised$	2900
hospitalized$	2900
hostel	4985
hostel$	7730
hostile$	729 730 731 732 733 6450 6451 1843 2229 2766
hostility$	6485 6486 785 786 5189
hot	4835 4869 2583
hot$	2043 2237
hotel$	5970 5971 5972 5973 3229 3230 3231 3232
hothead$	5134
hotheads$	5134
hotspot$	7580 7614 2574 5540
hotspots$	7580 7614 5540
hours$	7704 2003 5420 2808
house	4987
house$	5970 5971 5972 5973 3229 3230 3231 3232 6641 6666 6672 7732 7739 7745 7753 5647
househ	4987
household$	6641 6666 6672 7732
houses$	7751
housin	7733
housing$	5655
how$	6194 6524 3933 3934 985 5087
hrs$	2808
hub$	7576 7595 4851 4877 5522
huge$	3002
hulking$	2782
hung$	6094 624 1151 1152 1153 5346
hungry$	5220 5661
hunt$	599 3556 600 601 602 603 604 605
hunted$	599 3556 600 601 602 603 604 605
hunting$	599 3556 600 601 602 603 604 605
hunts$	599 3556 600 601 602 603 604 605
huntted$	599 3556 600 601 602 603 604 605
huntting$	599 3556 600 601 602 603 604 605
hurt	2036 7757
hurt$	5737 5739 6141 6924 4993 2616
hurted$	2616
hurting$	2616
hurts$	2616
husband$	7717 7749
hygien	4944 7690
hygiene$	7689
hyper$	2106 2768
hypersexual$	2751
hypersexualised$	2751
hypocritical$	2789
hysterical$	2768
i$	1659
ic	2527
ic$	1069 2325
ic0$	2780
ic1$	2780
ic2$	2780
ic3$	2780
ic4$	2780
ic5$	2780
ic6$	2780
ic7$	2780
ic8$	2780
ic9$	2780
idea$	5826
ideas$	5825
identi	1740 7453 7474 1793 1795 1830 7542 5482
identical$	2382
identically$	1083 2348 5333 5335
identified$	657 1771 4750 2064 2505 5463 2510 5484
identifies$	7485 1856
identify$	7476 7485 1856 1915
identifying$	1856
identity$	1747
idle$	5212 2768
idly$	4473 5383
iep$	2928
ieps$	2928
ies$	6640
if$	366 367 368 369 370 371 372 373 374 375 376 377 378 6092 6093 403 404 405 406 407 1390 1511 1512
ignorance$	2789
ignorant$	2768 2789
ignore$	5875 5904 5906 5907 637 638 7025 1637 1638 7368 2146 2393 2452 2453 5417
ignored$	637 638 6886 6887 6888 6889 7025 1637 1638 7372 7373 7374 7375 2146 2393 2444 5405 2452 2453 5417
ignores$	637 638 7025 1637 1638 2146 2393 2452 2453 5417
ignoring$	637 638 7025 1637 1638 2146 2393 2452 2453 5417
ill$	57 58 1118 1140 2252 2254
illegal$	5940
illnes	4914 4919 7733 7735
illness$	7659 7664 5610
image$	6007 3290 3291 335 336 6758 4652 4688 1732 4834 1931
images	1895 4852 4853
images$	6007 3284 328 6031 3290 3291 335 336 6758 4688 1732 7454 1753 4834 1893 1931 7643
immaculately$	1083 2348
immature$	2768
immaturity$	5869 5870 5871 5872 5873 5874 3439 483 484
immigration$	7733 2705
imminent$	7549
immuni	2919
impair	4914
impairment$	7659 5574 5610
implicated$	231 232 233 234 2064
important$	1869
imposing$	2326 2782
impossible$	720 721 722 723 724 725 1255 1256 2403
impression$	5826
impressionable$	2768
impris	7733
impulse$	3532
impulsive$	2768
in	4971 2021 2626
in$	81 3059 5814 3172 3188 3192 3195 3204 3207 3208 3209 329 3295 3296 3297 3299 6256 3590 3603 3617 3675 3742 3751 3780 6655 1016 6768 6771 4042 4053 4054 4055 6847 4103 4108 4112 4116 1160 1161 1162 6994 7001 4287 4314 7145 4583 7391 7497 7500 7510 1853 4911 4912 4941 4943 4955 4962 4975 4977 4978 5006 5025 2072 2138 2274 5233 5325 5333 5335 5359 5374 2469 5463 2628 5648 5652 5686
inability$	3116 160 161 162 163 164
inaction$	3409 7402 5421 5423
inadequacy$	2789
inadequate$	2789
inadequately$	2789
inappropriate$	5940 3262 2142 2229 2382
inappropriately$	1083 2348 5333 5335
inattention$	5421
incapable$	68 2401 5368
incessantly$	2788
incest$	7754
inch$	3899
incidents$	7642
inclination$	4249 6995 6996 6997 6998 6999 7000
include$	5463
income	7733
income$	5667
incompetence$	2789
incompetent$	2789
incompetently$	2789
inconsistent$	6436 6437 6438 6439 738 2221
incorrect$	2375
increa	1882 2544
indecent$	3262
indepe	5648
independent$	3913 3915 1064 5264 5278
index	5486
index$	7618
indica	4693 5433
indicate$	7438
indicates$	7438
indifference$	7402 5421 5423 2789
indifferent$	5368 2789
indisputably$	2788
indivi	7533 1930 5508
individual$	6453 6467 6468 6469 6470 6471 6472 6768 6771 1792 7533 7593 1992 5181 5234
individuals$	6326 6327 6328 6329 6453 6467 6468 6469 6470 6471 6472 6768 6771 1792 4813 4887 5181 5234
indulge$	238 239 240
indulged$	238 239 240
indulges$	238 239 240
indulging$	238 239 240
ineffective$	2789
ineffectual$	2789
inept$	2789
ineptitude$	2789
inevitable$	1257
inevitably$	5369 2788
inexcusable$	4564 4565 7311 2789 2790
inexcusably$	2789
inexplicably$	2791
infamous$	702 703 704 705 706 707 708 709 817 2276 2770
infect	4914
infection$	7659 5610
inflicted$	5085
influe	7531
influence$	6353 5127
influenced$	5737
influences$	6353 5127
influential$	7631
inform	1836 1898 5433 2544
inform$	1730 7441 1748 1749 1827
informant$	2799
informants$	2799
information$	3453 7217 4498 1645 1646 1647 1648 4686 7440 7441 1741 7609
informed$	3122 1827
informing$	1748 1749 1827
informs$	1748 1749 1827
inhale	4919
inhaler$	7664 2864
inhalers$	2864
initiative$	2555
injunc	4855
injunction$	7558 7600 7634 7783 5519
injunctions$	7558 7600 7634 5519
injuri	4919
injuries$	7664
injury	4914 4919
injury$	7659 7664
inner$	1072
innocent$	6635 6636 6637 6638 5252
innocents$	6630 6631 6632 6633 6634 5251
inpatient$	2901
inquiry$	7502
insane$	5182
inside$	5814
insight$	5094
insist$	212 213 214
insisted$	212 213 214
insisting$	212 213 214
insists$	212 213 214
insistted$	212 213 214
insistting$	212 213 214
insolent$	2768
insomnia$	2911
inspec	4705 4706 4707 1751 1752 1783
inspector$	7450 7451 7452 4708 4709 4740 5504
instagram$	297 3254 298 3255 299 3256 300 3257 301 3258 6004 6005 6006
instead$	7378 7380
instigator$	5469 2757
instigators$	5469 2757
institutional$	2418
instructed$	1744 1785 4892
instructions$	5103
insulin$	2866
integrated$	2524
intel$	2795
intell	7472 5482 5486
intelligence$	7217 7435 7437 7457 4766 7585 4876 2476 5434 2565 2794 2818 2835
intended$	1869
intens	1922 2544
intensive$	4879 2717
intent	1926
intent$	7778 5698
intention$	4249 6995 6996 6997 6998 6999 7000
intentions$	4249 6995 6996 6997 6998 6999 7000
interc	4744 2847
intercepted$	7489
intercourse$	5059
interest$	6973 4249 6995 6996 6997 6998 6999 7000 7178 7179 7180 7181 7182 7183 7184 4443 4444 4445 4446 4447 4631 7382 7383 7384 7385 1741 7494 5418
interested$	4256 4400 4596 4675
internally$	2666
internet$	297 3254 298 3255 299 3256 300 3257 301 3258 6004 6005 6006 2116
interr	4725
interrogated$	7470
interv	2069
intervene$	7203 7367 7370 7536
intervened$	7213
intervention$	6431 7772 5349 5692
interventions$	6431 1188 1189 1190 1191 5349
interviewed$	1817 2065
intimate$	3262
intimidate$	634 2144
intimidated$	634 2144
intimidates$	634 2144
intimidating$	634 6517 2144 2229 2347 2766
into	2021 2477
into$	5740 5814 3198 3199 3200 3202 3673 1916 4978 2072
invariably$	2788
invest	7542 7728 5024 2554 2825
investigate$	7203 7370
investigation$	7529 7538 7768 7769
investigations$	7529 7538
invincible$	2777
invitation$	4141 1185 1186 1187
invitations$	4141 1185 1186 1187
invite$	5721 5722 419 420 2125 2129
invited$	5721 5722 419 420 2125 2129
invites$	5721 5722 419 420 2125 2129
inviting$	5721 5722 419 420 7002 7003 7004 2125 2129 5360
involv	7498 7514 5464
involved$	5737 5739 231 232 233 234 235 236 237 646 718 7371 4752 7602 2064 5110
involvement$	231 232 233 234 646 4765 5110
involving$	7515
iq$	2922
irresponsible$	52 53 3011 479 2088 2131 2789
irresponsibly$	2745 2789
is	1823 7672 2610
is$	3019 157 158 434 435 653 670 671 672 673 674 675 676 677 678 679 727 3691 3696 758 772 773 774 775 776 777 909 913 3870 914 915 916 917 920 921 922 923 932 6768 6771 4091 1159 4145 4209 4288 1365 1366 4602 1653 1654 7394 7417 4703 4741 4804 4811 4878 2019 2075 2176 2177 2210 2225 2226 2236 5281 5325 5326 2456 5463 2571 2618 2623 2630 2641 2666 2668 2669 5645 2702 2706 2719 2721 2722 2726
isn$	1179 1214 1219 2222 2294
isolation$	2005
iss$	2717
issue	1731
issue$	6484 1881 5110 5187 5578
issued	1731
issued$	7434 4898
issues	1731
issues$	6484 1881 5110 5187 5578
issuin	1731
it$	6052 6115 6116 6118 799 6524 3788 6717 6718 1227 1228 7043 4343 7092 4381 4382 7207 7216 4560 1607 1608 1609 7352 7353 4642 4665 5084 5170 5410
its$	3181 5949 454 3414 3490 7090 4485 4495 4578 4580 4582 7329 7330 4587 4589 4590 7341 7361 4618 4654 4655 7407 1715 4673 4681 4682 4778 4786 5008 2419 5403 2457 2466
itself$	2957 2959 2988 2989 33 2991 2992 2993 2994 2995 39 5742 5743 2999 3000 5866 3251 6110 6111 6113 3380 3381 3382 3383 3384 3385 3386 3387 3389 3390 6138 6139 6152 3416 3417 3418 3419 6165 6166 6167 6168 6169 6170 6171 3429 3430 3431 6177 3489 3493 537 3495 3496 6242 6243 6244 6245 6246 6247 6396 6546 6547 6548 6549 6550 6551 6552 3864 3865 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 3944 6695 7234 4614 4615 5041 5066 5067 5260 5261
jacket$	6841 6842 6843 6851 5334 5339 5343
jackets$	6841 6842 6843 6851 5334 5339 5343
jail	5029
jail$	7716 7774
jailed	7735
january$	5953
jeans$	6841 6842 6843 6857 6858 6859 1158 6864 5334 5339 2389
jeopardise$	10 2084 2085
jeopardised$	10 2084 2085
jeopardises$	10 2084 2085
jeopardising$	10 2084 2085
jeopardize$	10 2084 2085
jeopardized$	10 2084 2085
jeopardizes$	10 2084 2085
jeopardizing$	10 2084 2085
jeopardy$	5702 5703 5713
jewellery$	6841 6842 6843 5334 5339
job	7733
job$	7059 7141 7142 7143 7144 7157 7158 7159 7160 7161 7162 7163 7164 7165 7166 7228 7232 7239 5400
jobs$	7157 7158 7159 7160 7161 7162 7163 7164 7165 7166
jobsworth$	2789
jobsworths$	2789
joggers$	6841 6842 6843 6857 6858 6859 1158 6861 5334 5339 2389
join$	5875 5904 6924
joint	2544
joint$	2518
joke$	5399
journe	7605
judge$	3950 7367
judged$	3014
judgement$	6219 5400
judgment$	6219 5400
july$	5953
jumper$	6841 6842 6843 5339
jumpers$	6841 6842 6843 5339
june$	5953
junkie$	2761
junkies$	2761
just$	3058 3323 3327 413 6226 6227 6228 6229 799 1229 1242 1243 1244 1245
justice$	6519 6520 7591 7592 7771 5027
justification$	5398
juvenile$	2171 2174 2178 2779
juveniles$	2779
keen$	130 131 136 4680 7596
keens$	7596
keep	4748 1909
keep$	42 5788 3121 3140 5904 5906 5907 268 271 278 279 280 281 282 283 284 285 286 287 288 289 290 470 471 6182 532 536 538 6249 625 3930 3931 3932 3935 3936 3938 3939 3942 6896 6902 6916 1398 1399 1400 1717 1730 1761 2098 5352
keeped$	5788
keeping$	5788 5914 268 271 278 279 280 281 282 283 284 285 286 287 288 289 290 532 536 539 3930 3931 3932 3935 3936 3938 3939 3942 7242 1761 2098
keepped$	5788
keepping$	5788
keeps$	5788 268 271 278 279 280 281 282 283 284 285 286 287 288 289 290 470 471 626 1761 4763 2098
kept$	268 271 278 279 280 281 282 283 284 285 286 287 288 289 290 6073 6081 6105 6106 470 471 1398 1399 1400 7213 7448 1761 1939 2006 2098 5417
ketamine$	4937 7683 2638
key$	4587 7552 7589 7631 2505 2508 2510 2512
kick$	6923 1636 2231
kicked$	1636 2036 2037 2231
kicking$	3664 1636 2231
kickked$	1636
kickking$	1636
kicks$	1636 2231
kid$	6453 6467 6468 6469 6470 6471 6472 5113 5126 5181
kids$	6350 6356 6453 6456 6467 6468 6469 6470 6471 6472 6508 6630 6631 6632 6633 6634 5053 5113 5126 5181 5226 5251
kill$	2595
killed$	2595
killing$	2595
kills$	2595
kind$	6719 6720 6721 6722 6818
kinshi	2022
kinship$	4979
kissed$	3087 6057
kissing$	6063
kitted$	1119 1120 1121 2376
knew$	139 485 3443 3444 824 825 833 834 835 7041
knife	7779
knife$	5933 1857 4873 7778
knives	7431 7504
knives$	1746 7493 7508 7509
knock$	624 1842
knocked$	624
knocking$	624
knockked$	624
knockking$	624
knocks$	624
know$	139 3260 3433 3434 485 3443 3444 3447 3448 824 825 826 827 833 834 835 976 7041 7124 7125 7453 1776 1819 1892 1915 1921 1929
knowing$	3062 106 139 867
knowingly$	6060 6061 360 5079 5080 2124
knowledgeable$	867
known	7467 1793 1895 4852 4853
known$	3433 3434 6180 3447 3448 6220 6221 3477 3478 6316 6326 6327 6328 6329 702 703 704 705 706 707 708 709 817 3775 3776 4329 7449 4750 7496 1802 1823 1900 1911 2080 2142 2171 2175 2178 2277 2505 2508 2510 2570
knows$	139 485 3443 3444 824 825 826 827 833 834 835 977 7041 1921
knuckle$	6798
knuckles$	6798
kudos$	6297
label$	5345
labels$	5334 5345
labour$	5169
lac$	2269 2270 2769
lack$	48 568 569 570 571 572 573 574 575 576 577 578 726 805 1680 4638 4639 4640 2137 2181
lackadaisical$	2789
lacked$	568 569 570 571 572 573 574 575 576 577 578 2137 2181 2221
lacking$	568 569 570 571 572 573 574 575 576 577 578 7347 7348 7349 7350 2137 2181
lacks$	568 569 570 571 572 573 574 575 576 577 578 2137 2181 2221 2268
lad$	6453 6467 6468 6469 6470 6471 6472 5126 5181 5306
ladies$	970
lads	7481 7605 1930
lads$	5755 5815 5840 159 205 5955 5979 3336 3340 3341 3361 487 3480 6305 6312 6333 3597 641 642 643 6350 6403 6453 6467 6468 6469 6470 6471 6472 6487 3928 3929 6870 6948 6949 6950 6951 6952 4214 4215 4216 4226 4235 4276 7062 4522 7287 4840 1889 1901 7606 1910 1918 7625 7628 4887 4894 7648 5126 5181 2232 5306 5533
lady$	939 6643 6644 6645
lamentable$	2789
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4343 4348 4349 7357 7386 4668 2467
lands$	0 1
language$	4929
lank$	2366
lanky$	4057 2782
lap$	449
laped$	449
laping$	449
lapped$	449
lapping$	449
laps$	449
large$	4032 2326 2782
largely$	1653 1654 2456
larger$	2326
lashes$	5318 5324 5334
last$	4275 2008
late$	7025 7364 4620
laugh$	580
laughed$	580
laughhed$	580
laughhing$	580
laughing$	580
laughs$	580
law$	684 685 686 687 692 694 2567
lawless$	2224 5182 2768
lax$	1539 1540 1541 1542 7347 7348 7349 7350 4620 2443
lay$	2558
layabout$	2756
layabouts$	2756
lazily$	2789
laziness$	2789
lazy$	1539 1540 1541 1542 4620 2371 2443 2768 2789
lead	1836 5502
lead$	5714 114 115 116 117 118 119 661 662 663 664 956 957 958 959 960 1836 2544
leader	5482
leader$	7521 7552 7589 5110 5122 5468
leaders$	7521 7552 7589 5110 5122 5468
leadership$	7178 7179 7180 7181 7182 7183 7184 1645 1646 1647 1648 7382 7383 7384 7385 5110 2418 5400 5418
leadin	7617
leading$	114 115 116 117 118 119 661 662 663 664 956 957 958 959 960 7631
leads	7617
leads$	114 115 116 117 118 119 661 662 663 664 956 957 958 959 960 2544
league$	4663
lean$	2326
learn	4701 1795
learn$	5861 488 489 3447 3448 6249 6896 6902 6916 6944 6945 6946 6947 6976 7367 7446 1915 5352
learned$	3447 3448 981
learning$	69 4960 2617 2619 2659 2661
learns$	6976
learnt$	3447 3448 982
least$	4333 4435
leave	7630
leave$	0 1 2960 5732 31 32 34 5843 5861 5875 5904 5906 5907 295 296 6182 6896 6902 6916 6924 1502 1503 1504 1505 1506 1507 1508 1509 1510 1687 1688 5352 2462
leaver$	5650
leaves	2021
leaves$	0 1 2960 31 32 34 295 296 6184 1502 1503 1504 1505 1506 1507 1508 1509 1510 1687 1688 4978 2072 2462
leavin	2021
leaving$	0 1 31 32 34 295 296 1502 1503 1504 1505 1506 1507 1508 1509 1510 1687 1688 4978 2462
led	5433
led$	5714 5715 5716 5732 5737 114 115 116 117 118 119 6184 6185 6186 661 662 663 664 4833 5205
left	2021 7735
left$	0 1 2960 5732 31 32 34 5908 6073 6081 3362 6184 3458 1502 1503 1504 1505 1506 1507 1508 1509 1510 1687 1688 4978 2072 5405 5417 2462 5463
leg$	6798 7668
leggings$	6841 6842 6843 6857 6858 6859 6864 5334 5339
legs$	6798 7668
length$	4050
less	1864
less$	495 3882 7139 7140 2308
lesson$	69 71 72 7018 7019 7020
lessons$	69 71 72 6496 7697 7700 5058 5628
let	1750
let$	35 36 112 113 6073 6088 6089 6090 6091 6094 6154 6896 6902 6916 7025 7219 7220 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 1572 4530 4531 1687 1688 1708 1709 1710 1730 1748 1749 5352 2462
leting$	1748 1749
lets$	35 36 112 113 6154 7025 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 1687 1688 1708 1709 1710 1748 1749 2462
letter$	7217 7307 7308 5409
letters$	7217 7307 7308 7352 7353 5409 5410
letting$	35 36 112 113 7025 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 1687 1688 1708 1709 1710 2462
leukaemia$	2917
level	1864
level$	6719 6720 6721 6722 7675 2010 5640
levels$	6719 6720 6721 6722
liability$	684 3641 685 3642 686 3643 687 3644
liaison$	5059
liaisons$	5059
liar$	6382 6383 6384 5134 5135
liars$	6382 6383 6384 5134 5135
library$	4343 4348 4349 7357 7386 4668
licence$	7783 5700 5701
licences$	5701
lie$	492 493 6922 7021 7022 7023 7025 7047 7354 5411
lied$	492 493 7021 7022 7023 7041
lies$	3409 492 493 7021 7022 7023 7025 7041 7046 7354 7394 5411
life	4987 7764
life$	2968 5900 6590 6642 6646 6658 6659 6660 6661 6662 4905 7667 7732 2091 5051 5110 5116 5665
lifes$	5116
lifestyle$	3 4 5 6 7 8 9 2976 2987 5746 5748 6297 6299 6300 6658 6659 6660 6661 6662 5045 5046 5051 5110 5129 5130 2746
lifestyles$	5746 5748 6658 6659 6660 6661 6662 5045 5046 2746
lift$	5838 5839 6023 6024 6025 6026 6027 6028 6029 6030 6035 6038 6063 6067 6758 4367
lifted$	4368 4390
lifts$	5838 5839 6023 6024 6025 6026 6027 6028 6029 6030 6035 6038 6063 6067 6758
light$	1091 6806 2326 2344 2345 2351 2366
lighter$	1091 2344 2351
like	4713
like$	5997 5998 595 596 3622 3654 3655 3656 6422 3834 3846 3858 3859 3860 3861 3862 3863 6609 6610 3866 4126 7444 7596 5110 5272 5333 5335
liked$	595 596
likelihood$	1867
likely$	1737 1790 2175 2505
likes$	5997 5998 595 596 7596
liking$	595 596
limited$	568 569 570 571 572 573 574 575 576 577 578 6436 6437 6438 6439 738 2137 2221
line$	5945 5955 5956 5960 5962 5966 5967 5968 5969 1800 7508 5052 5500
lines	7603 5482
lines$	5934 5950 5955 5956 5959 5961 5965 5967 5968 5969 3640 6556 1800 5052 5543
lingered$	6094
link	7453
link$	624 5436 2532
linked	1866
linked$	646 1803 1823 7602 4858 2064 5110
linking$	624
links$	627 628 646 5110 5436
lip$	3601 6798 4591
lips$	6798
lipstick$	6799 6800 6801 5324 5327
lisp	7670
list	1895 4852 1897 4881 1928
list$	7454 1754 7577 4854 7608 7618 7626 7640 4920 5449 5480
listed$	4854
listen$	5861 5875 6068 6069 6070 6071 6072 6073 6249 3540 3541 3542 3543 3544 6873 6896 6902 6916 6944 6945 6946 6947 6976 7138 7203 7367 7370 4701 5352 5353 5380
listened$	6068 6069 6070 6071 6072 6073 6081 6105 6106 7072 7088 7093 7134 7138 7213 7415 5380
listening$	6073 5381
listenned$	6073
listenning$	6073
listens$	6073 6976
listing$	4854
listinged$	4854
listings$	4854
lists$	7454 4854 7608 7640 5449
little	1735
little$	40 50 3474 568 569 570 571 572 573 574 575 576 577 578 688 738 3879 3990 6832 1298 4433 4438 4439 4440 1492 7197 7198 7364 7403 4692 2137 2154 2178 2207 2221 2268 2293 2365 2461
live	1735
live$	5875 5918 697 877 878 879 880 881 882 901 902 903 904 905 940 956 957 958 959 960 1354 4692 4784 7662
lived$	956 957 958 959 960 1356 2019 2049 2691
lives$	2968 5749 5750 5751 5752 5753 697 877 878 879 880 881 882 901 902 903 904 905 6642 6646 956 6658 957 6659 958 6660 959 6661 960 6662 1355 2019 2020 2691
living$	877 878 879 880 881 882 940 956 957 958 959 960 2019 7763 7764 2691
local	1735
local$	821 1066 7361 4692 2021 2022 5102 2323
locat	7542
locate$	5525
location$	3084 3085 3086
lock$	1825
locked$	6141 4846 7601 2036 2037
locs$	5322 5324
log	1763 1870 1897 1928 5433
log$	1760 4718 1766 7485 7487 4854 1904
loged$	4854 1904
logged	1763 7467
logged$	7486 4875 1919 7629 5523
loggin	1763
logging$	1760 1766 4854
logginged$	4854
loggings$	4854
logo$	5334
logos$	5334
logs	1763
logs$	7485 4854
loiter$	5281
loitered$	5281
loitering$	5281
loiterred$	5281
loiterring$	5281
loiters$	5281
lone$	1066 2322
long$	4593 7364 2345 2365 2366
longer$	3885 3890 3924 3992 1036 1037 4006
look$	2997 3117 416 417 418 545 845 870 3827 871 872 873 3830 874 875 3832 876 3930 3931 3932 3935 3936 3938 3939 3942 986 991 1101 1102 1103 7203 1590 7368 7370 7637 2040 2372
looked$	416 417 418 806 870 3827 871 872 873 3830 874 875 3832 876 986 991 3980 6728 6729 6730 6731 6734 6739 1101 1102 1103 7088 7093 7213 1590 7415 2023 4981 2372
looking$	416 417 418 3556 600 601 602 603 604 605 3578 3799 3930 3931 3932 3935 3936 3938 3939 3942 986 991 6697 6705 6706 3979 6728 6729 6730 6731 6733 3991 6738 6784 4283 1590 7596 2041 5291 5292 5299 5300 5304 5381
lookings$	7596
lookked$	986 991
lookking$	986 991
lookout$	2811
lookouts$	2811
looks$	6101 6102 416 417 418 870 3827 871 872 873 3830 874 875 3832 876 986 991 1101 1102 1103 6867 1590 2040 2372
loose$	3123
lorry$	3091
lose$	6924 2009 2051
loser$	6382 6383 6384 5134 5135
losers$	6382 6383 6384 5134 5135
loses$	2009
losing$	2009 2051 2642
loss$	7346 5574
lost	2032 7735
lost$	3633 7025 7372 7373 7374 7375 1674 1675 1799 2009 2051 2169 2184 5417 2642
lot$	820 6691 6699 6700 1533 4897 5126 5263
lots$	1099
loud$	2246
loudmouth$	2762
loudmouths$	2762
lounge$	1151 1152 1153
lounges$	1151 1152 1153
lout$	2756
loutish$	2756 2768
louts$	6399 6400 6401 2756
love$	595 596 6422
loved$	595 596
lover$	5072
lovers$	5072
loves$	595 596
loving$	595 596
low$	3653 6436 6437 6438 6439 738 750 751 3714 3715 3716 3717 3718 3719 3720 3721 1139 2159 2221 2268 5338 2614
lower	1864
lower$	750 751 2650
lowest$	2658
lowlife$	2756
lowlifes$	2756
lurch$	7209
lure$	2092
lured$	2092
lures$	2092
luring$	2092
lycra$	5334
lying$	492 493 6404 7025
machet	7779
machete$	7778
made$	31 32 34 54 55 56 5762 64 3022 3023 3024 3025 202 203 230 265 6073 6184 507 3545 3546 3547 3548 6295 717 937 4041 4223 4225 4303 4341 4370 7174 7175 7176 7177 1476 1603 1604 1649 1798 1815 4828 1958 2150 5463
magist	2731
magistrates$	6519 6520
magnet$	1934 5536
magnets$	1934 5536
mail$	7339
mails$	7339
main$	7521 7552 7589 7631 2175 2505 2508 2510 2512
major$	2512
make	1762
make$	31 32 34 54 55 56 5762 64 3022 3023 3024 3025 3026 3027 3033 3034 3035 3036 3037 202 203 230 265 455 475 6184 507 6249 937 4052 6799 6800 6801 6818 4081 4123 4223 4224 6973 4369 1476 1603 1604 4702 1948 1958 2150 5327
maked$	455 475
maker$	5119 5123
makers$	5119 5123
makes$	31 32 34 54 55 56 5762 202 203 265 455 475 6184 507 3545 3546 3547 3548 937 4223 1476 1603 1604 1958 2150
makeup$	6799 6800 6801 6867 5324 5327 5334
making$	31 32 34 54 55 56 5763 5764 5765 64 3022 3023 3024 3025 3026 5774 5847 5848 5849 5850 5851 5852 5853 5854 202 203 265 455 475 507 6362 937 6705 6706 7025 1476 7241 1603 1604 1958 2150 5120
maladaptive$	2090
maladjusted$	2224
male	2527
male$	6048 3562 4023 6769 6770 4026 6772 6773 1085 4704 1792 5279 2323 2505
males$	3069 5815 5822 3080 3083 5832 5833 5840 5842 5939 5955 5979 3259 6010 6011 6016 6019 6048 6304 6318 3576 6322 6323 6326 6327 6328 6329 6333 6334 6453 6467 6468 6469 6470 6471 6472 6701 1792 5049 5181 2778
malicious$	2149 2768
malign$	650 651 652 2170
malnourished$	2342
malodorous$	2782
man	5036
man$	3069 3073 5822 3078 3079 3080 3083 5832 5833 5837 5840 5842 5924 5955 5970 5971 5972 5973 3229 3230 3231 3232 5978 5979 5980 5983 6016 6048 6051 6066 3576 6322 6323 6326 6327 6328 6562 6577 6579 6581 3841 6620 6626 6627 6628 939 6643 6644 6645 6650 950 951 6670 970 6701 4074 4080 4704 7781 5049 5077 5249
manage	4888
manage$	6386 6422 6499 877 878 879 880 881 882 940 3930 3931 3932 3935 3936 980 3938 3939 3942 999 6702 6703 3962 1006 1007 3965 6957 7206
managed$	877 878 879 880 881 882 940 999 6988 6989 6990 6991 6992 1939 2675
management$	3739 1645 1646 1647 1648 2418 5400 5480
manager$	4343 4348 4349 7357 7386 4668 7633 5480
managers$	4343 4348 4349 7357 7386 4668 7633
manages$	877 878 879 880 881 882 940 999
managing$	877 878 879 880 881 882 940 3930 3931 3932 3935 3936 3938 3939 3942 999 6705 6706
manbag$	5334 2785
manbags$	5334 2785
manipulate$	3790
manipulated$	5737
manipulating$	2768
manipulative$	2229 2768
manipulator$	5134
manipulators$	5134
mannered$	5209 5210
many$	3049 3065 6564 4562 4563 4587 4588
map	5486
map$	1821 1822 2531
mapped$	1821 7629 2531
mapping$	1821 2531
maps$	1821 2531
march$	5953
marginalised$	2323
marker$	5448
markers$	5448
market	4866
market$	7611 7641
marks$	5637
marria	7733
mask$	1150 6856 5334 5340
masked$	1150 5347
masking$	1150
maskked$	1150
maskking$	1150
masks$	6848 6849 6850 1150 6853 6856 5334 5340
massage$	1716
match	7453
match$	4832
matching$	1789 1953 2382 5484
material$	7609
maths$	5638 5639
matric	5486
matrix	5486
matrix$	7618 5487
matted$	2366
matter$	151 4184 4185 4186 4198 6973 4665
matters$	6646 4560
mattress$	4986
mature$	867 4002 1064 5275 5276 5277 2777
maturity$	867 2777
may$	5953 3699 894 4699 1745 1899
meals$	7744
mean$	5714 5732 6184 4620 2347
meaningful$	4429 4430 4431 4432
means$	5714 5732 6184 1869
meant$	7041
measur	5495 5502
measure$	165
media$	3254 3255 3256 3257 3258 6004 6005 6006 7465 7490 7590
medica	7690 5551
medical$	7670 2621
medicated$	2884
medication$	2884
medici	4919
medicine$	7664
mediterranean$	1085 4045 2347 5329
medium$	750 751 3714 3715 3716 3717 3718 3719 3720 3721 1075 2326
meet	7647
meet$	3145 3146 3147 5904 5906 5907 5999 302 303 304 6059 6068 6069 6070 6071 6072 6107 6108 6109 6291 6293 6873 6896 6902 6916 7203 7468 5081 5352
meetin	7605
meeting$	5804 5914 302 303 304 6059 6068 6069 6070 6071 6072 6107 6108 6109 7607 5381
meets$	302 303 304 7468
melatonin$	2893
meloterritorial$	2768
member	7431 7432 4689 4696 4710 7462 7477 7479 7481 4738 7484 1784 7514 1820 1823 7527 1828 7533 4805 7550 4808 4809 7605 1930 7651 5456 5464 5486 5494 5495 5508 5514
member$	6453 6467 6468 6469 6470 6471 6472 4234 4241 4242 7553 4840 7593 7602 1901 7606 1910 1918 7625 7628 4894 7648 5036 5110 5181 5533
members$	76 159 205 6403 6453 763 6467 6468 6469 6470 6471 6472 4226 4500 7455 7456 4721 1765 1786 4777 1824 4785 4802 7553 4813 7562 7565 4840 1889 7602 1901 7606 1910 1918 7625 7628 4887 4894 7648 4908 4913 5110 5181 2232 2500 2517 5491 5533
membership$	4765 7510 1823 5110
men$	3069 5815 3071 3072 5819 5820 5822 3078 3079 3080 3083 5829 5832 5833 5837 5840 5842 5890 5895 5902 5924 5937 5938 5955 5970 5971 5972 5973 3229 3230 3231 3232 5978 5979 5980 5983 3259 6008 6009 6013 6016 6019 6048 6051 6066 6107 6108 6109 6302 6308 6309 3576 6322 6323 6326 6327 6328 6329 6332 6333 6535 6536 6537 6562 6572 6579 6580 3840 6591 6592 6611 6618 6626 6627 6628 950 951 970 6701 6711 6712 6823 6870 5049 5051 5052 5077 5249 5258
menace$	634 666 667 668 669 2144 5134 5150 2766
menaced$	634 2144
menaces$	634 2144 5134
menacing$	634 2144 2347 2766
mend$	7367
mental	4944 7690
mental$	4926 1970 4932 7689 7733 5182
mentality$	5110 5118 5130 5224 5428
mentally$	2261
mentor$	5616
mentoring$	69
merely$	1229
mess$	7346 4606
messag	1787 4745 4845
message$	5999 302 303 304 306 307 308 309 310 311 312 4880 5409
messaged$	302 303 304 306 307 308 309 310 311 312
messages$	5827 302 303 304 6007 306 307 308 309 310 311 312 7490 7590 5409
messaging$	5804 302 303 304 306 307 308 309 310 311 312
messed$	766 3729
messy$	2366
met	2045
met$	302 303 304 6088 6089 6090 6091 6094 7213 5081
methylphenidate$	2888
micro$	2382
middle$	4060
might$	1374 1375 1376 1377 1378 4699 1745
migraine$	2850
migraines$	2850
mind$	6528 945 946 947 948 949
minded$	5207 5214 5389
mindset$	5130
mini$	3878 6841 6842 6843 4119 2154 2293 5339 2385
miniature$	2293
minimal$	6436 6437 6438 6439 738 4433 2221
minimise$	579 2130
minimised$	579 2130
minimises$	579 2130
minimising$	579 2130
minimum$	7196
miniskirt$	2785
miniskirts$	2785
misbehave$	2765
misbehaved$	2765
misbehaves$	2765
misbehaving$	2765
misbehaviour$	2765
miscarriage$	2903
miscarried$	2903
mischief$	2166
miscreant$	2756
miscreants$	2756
misfit$	6382 6383 6384 5134 5135
misfits$	6382 6383 6384 5134 5135
misfortune$	6156 6157 6159 6160
misguided$	2090
mishandle$	2792
mishandled$	2792
mishandles$	2792
mishandling$	2792
misled$	5417
mismanage$	2792
mismanaged$	2792
mismanages$	2792
mismanaging$	2792
misper$	5056
mispers$	5056
miss$	5875 5904 5906 5907 6924 7025 1630 1631 2671
missed$	7025 7312 7313 7314 7315 1630 1631 7372 7373 7374 7375 2450 2671
misses	2032
misses$	7025 1630 1631 2671
missing$	5880 5922 5984 5985 5993 3249 3250 3709 4195 7025 1630 1631 4743 5056 2671
misuse$	5595
mix$	5875 6068 6069 6070 6071 6072 624
mixed$	3082 231 232 233 234 235 236 237 624 6436 6437 6438 6439 1067 1070 1082 1086 1089 1091 4059 4067 4068 4069 1114 1115 2351
mixes	7630
mixes$	624 7617
mixing$	6068 6069 6070 6071 6072 624
mob$	648 649 820 5117 2161
mobile$	1768 7471 2489
mobiles$	1768 7471
mock$	2680
mocks$	5638
modern$	2211
modus$	5474 2519
mohawk$	2783
mohawks$	2783
money$	5838 5839 3222 3223 3224 6023 6024 6025 6026 6027 6028 6029 6030 6035 6038 3553 6299 6300 6325 7341 7407 7493 5097 2208 5420
monito	1763 4744 1928
monitor$	7476 7485 7487 1892 4860 1904 1913 5525
monitored$	7486 7489 4860 1904 1913 7629
monitores$	1913
monitoring$	1788 4860 1913
monitors$	7485 4860 1913
monkey$	7173
monster$	5134
monsters$	5134
month$	5420 5669
months$	5420 5669
mood	4919 4944
mood$	7664 7689 5571 2645
moods$	7664
moody$	2768
moral$	3529
morals$	6507 5225
more	2477 2544
more$	2978 2979 2980 2981 2982 883 884 885 886 889 890 891 892 910 925 6690 6699 6700 7073 7082 1639 1640 1641 1642 1643 4662 4664 1718 1719 1723 5263 2505
morning$	2578
most$	6564 6690 1110 1184 4897
mostly$	1159
mother	7721 4987 7734 4990 7738 7741 7742
mother$	6516 964 2014 2015 7718 7732 4988 2034 7747 2047 5012 7763 5228 2304
mothered$	2304
mothering$	6723 6728 6729 6730 6731 2304
motherred$	2304
motherring$	2304
mothers$	4515 2047 5228 2304
motions$	7337
motivated$	597
motivation$	6507 5094 5225
mount	1762
moustache$	5307 2783
moustaches$	5307 2783
mousy$	2366
mouthed$	5203 5204
mouthy$	2768
mov	1909
move$	6896 6902 6916 7027 7367 7453 5352 5632 5652
moved$	6141 6901 6907 6912 6921 6985 4575 1939 2019 7735 4991
moveme	7431 4720 4745 1895 4852 4853 7605 7610 1927 5494
movements$	7465 7466 4722 7490 4884
moves$	5646 5652
moving	7637
mri$	7684
much$	3900 6699 6700 1534 1662 4643 4897 5263 2370
mugged$	2079
mugger$	6382 6383 6384 5134 5135
muggers$	6382 6383 6384 5134 5135
mugshot$	1917 2816
mugshots$	2816
mule$	6385 6413 6414 6415 5136 5165 2209 5167
mules$	6385 6413 6414 6415 5136 5165 5167
mullet$	2783
mullets$	2783
multi$	1361 1735
multiple$	4562 4563 2593
mum	7721 4987 7734 4990 7738 7741 7742
mum$	6195 6516 2014 2015 7718 7732 4988 2034 7747 2047 5012 7763 5228
mums$	6195 2047 5228
murder$	1743 4784 2505
murmur$	5577
muscly$	2326 2782
muscular$	2326 2782
must$	21 22 23 24 25 26 478 490 894 7354 1656 1659 1899 5411
nails$	6558 6851 5318 5324 2368
naive$	52 53 479 6667 6668 6669 2131 5257 2768
naivety$	5869 5870 5871 5872 5873 5874 6153 3439 483 484
naked$	3262 6057
name	1795
name$	6652 6653 6654 7398 7441 1947
named$	1906 1947 2505
names	1740 7484 1895 4852 4853 4881
names$	7441 7454 1753 7456 7458 1874 1918 7626 7643 7644 1947 5437
naming	1795
naming$	1947
nan	7721 4987 7734 4990 7741 7742
nan$	7718 7732
nana	7721
nasty$	2169 2768
nation	4958
national$	7703 2490
naughty$	2169 2224 2229 2768
near$	1524 1525 1526 7464
nearby$	4743
nearly$	968 969 2292 2301
neat$	2365 2366
neatly$	1083 2348
necessary$	1869
neck$	6798
necks$	6798
need	4713 7674 4984
need$	21 22 23 24 25 27 841 842 843 895 6614 6674 6696 1002 6713 6714 6715 6716 1018 1019 1020 3978 1022 1023 1024 1025 3987 3988 3989 1033 1034 6737 3993 3994 3995 3996 3997 3998 3999 6745 6747 7444 7596 7695 7729 5576 5578
needed$	6696 1033 1034 1368 1869
needing$	841 842 843
needless$	3002
needs	1982 2626 5600
needs$	21 22 23 24 25 28 841 842 843 6696 1033 1034 6737 3993 3994 7295 7596 4939 1990 7695 5576 5578 5617 5619
needss$	5617
needy$	2224 2768
neet$	2772
neets$	2771
negative$	3011 6326 6327 6328 6329 650 651 652 6450 6451 7499 2142 2170 2265 5473
neglec	2036 5011 7759
neglect$	1592 1593 7346 7402 7754 7755 7756 7758 2446 5421 5423 5659 2716
neglected$	1592 1593 4993 2444 2445 2446 5659 2716
neglectful$	2789
neglecting$	1592 1593 2445 2446
neglects$	1592 1593 2445 2446
negligence$	5423 2789
negligent$	2789
negligently$	2789
neighb	5668
neighbourhood$	4697 4705 4706 4707 1751 1752 4716 1783 4831 4850 1894 7597 7598 4862 1907 1920 1924 1938
neighbours$	5101 5102
neither$	1269 1274 1429 1432 4389 1433 1434 1435 4392 1444 1455 1456 1457 1458 1459 1460
networ	1828 7531 7610 5494 5495
network$	5955 7523 7525 4785 5052 2532
networks$	7525 5052
neurod	2910
never$	3345 3349 3350 3351 3352 494 3481 540 541 542 543 544 546 583 3549 3550 1177 1179 4157 1201 1202 1203 4161 4162 1214 1219 4177 4246 4247 1299 7033 7034 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1420 1421 1448 1461 1713 1714 1998 2222 2308 2422 2787
nevertheless$	5800
new	1735
new$	4692 5004
news$	6355
next$	41 3421 3422 3423 3424 4084 4448 5442 5460
nickna	1740 1895 4852 4853
nicknames$	7456
nicotine$	7683
night$	7018 7019 7020 7488 7663 7682 2636
nightmare$	684 3641 685 3642 686 3643 687 3644
nightmares$	2912
nights	4918
nights$	7663
nike$	5334 2382
nikes$	5334
nines$	6869
nineteen$	6046 6572 3839 6603 6604 6605 6606 6607 6608
no$	49 5845 5863 5910 6076 6084 432 437 3395 460 473 6201 3464 509 510 3474 568 569 570 571 572 573 574 575 576 577 578 588 589 590 591 3632 688 3650 738 3798 928 933 3919 3920 967 3990 1035 1039 1040 1041 1042 1049 4011 4012 4187 4188 4189 4190 1241 1246 1247 1248 1249 1250 6959 6960 6961 6962 1265 1271 1272 1273 1275 1277 1278 1292 4250 4253 4254 4255 1300 1301 1302 1303 1304 1305 1306 7033 7034 4292 4293 4294 4295 4299 1402 1430 1432 4389 1433 1434 1435 4392 1436 1439 1440 1441 1442 1444 1455 1456 1457 1458 1459 1460 1465 1466 1467 1468 1472 1473 1474 1475 4433 4440 1486 1487 1488 1489 1490 1989 2058 2137 2186 2194 2221 2268 2439 2441 2461 2505
nobody$	433 436 459 474 588 589 590 591 6663 6755 1271 1272 1273 1274 1278 1401 1429 1432 4389 1433 1434 1435 4392 1439 1440 1441 1442 1444 1465 1466 1467 1468 5267 2423
nomina	5486 5488
nominal$	7496 7593 4863 4873 5110 5465 2533 5530
nominals$	7496 7524 4873 5110 2812
non$	780 2190 2192 2215 2216 2217 2218 2219
noncompliance$	2764
noncompliant$	2764
none$	391 398 935 6663 1269 1274 1278 1319 1429 1432 4389 1433 1434 1435 4392 1444 1455 1456 1457 1458 1459 1460
nonengagement$	2764
nonetheless$	5800
nonexistent$	7347 7348 7349 7350
normal$	6475
normalise$	2130
normalised$	2130
normalises$	2130
normalising$	2130
north$	1141
nose$	6798
not$	3344 3346 3349 3350 3351 3352 494 3470 540 541 542 543 544 546 3551 654 3684 728 3730 912 929 3888 3889 936 4007 4008 4009 1175 1176 4151 4155 4156 1214 1219 6959 6960 6961 6962 1270 1276 4244 4245 1291 1294 1299 7033 7034 1333 1334 4306 4307 4308 4309 4360 4363 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1420 1421 4384 4385 1431 1432 1435 1443 1448 1452 1461 4419 4421 4427 1477 1478 1524 1525 1526 1537 4625 7392 1998 4964 2013 2222 2294 2295 2300 2308 2422 2649
note	1897 1928
note$	1163 1164 1760 1766 4854
noted$	1163 1164 4875 1919 7629
noteed$	4854
notes$	1163 1164 4854
nothing$	40 2998 43 6755 6829 4135 1266 1267 1268 1271 1272 1273 1307 1308 1309 1310 1311 1312 1313 1314 4279 7033 7034 7193 7194 7195 1498 1499 1500 7369 5267 2404 5382 5555
notice	4843
notice$	1163 1164 7136 7178 7179 7180 7181 7182 7183 7184 7561 7588 1914
noticed$	5739 1163 1164
notices$	1163 1164 7561
noticing$	1163 1164
notify$	1730 1748 1749
notifying$	1748 1749
notifys$	1748 1749
noting	1897
noting$	1163 1164 1760 1766 4854
notinged$	4854
notings$	4854
notoriety$	6155 6297
notorious$	702 703 704 705 706 707 708 709 817 2276 2770
nous$	3867 911
november$	5953
now$	6192 6193 6673
nude$	3262
nudes$	321 6031 337 338 339 340
nuisan	4901
nuisance$	6391 6410 6517 7636 7642 7646 5134 5150 2229 5234 5536
nuisances$	5134 5234 5536
number	1864 4852
number$	3084 3085 3086 3948 6694 1767
numbers$	3084 3085 3086 7341 7407 7409 7418 7419
numerous$	3065 4562 4563 4587
nurse	7672
nurse$	7673 7679
nuts$	5182
nutter$	5134
nutters$	5134
obese$	2782 2914
obesity$	2914
obey$	6896 6902 6916 5352
object	7541 1926
object$	7639
objective$	7567 1869 7639
objectives$	7567
obnoxious$	2768
observation$	4719 2482 5452
observations$	4719
observe$	4860 1904 5525
observed$	5484
observeed$	4860 1904
observeing$	4860
observes$	4860
obsessed$	2472
obsessive$	2604
obstructed$	5417
obstructive$	6489 6490 6491 6492 6493 6494 6495 5193 2768 2789
obtain	1898 2477 2514 2535
obtain$	6103 6104 1729 4864 4899
obtained$	1729 4864 5450
obtaining$	1729 4864
obtains$	1729 4864
obvious$	1257 4587 7332 7333
obviously$	1331 1339 4296 1340 1341
occasion$	7037
ocd$	2860
ocg	4780
ocg$	7525
ocgs$	7525
october$	5953
odd$	2347
odour$	5311
of	4753 2477 2539
of$	3009 3010 3113 6122 3605 3638 3639 696 3683 6440 3758 3762 3777 3896 3903 3904 3905 3927 4010 6768 6771 1088 4056 6894 6967 6993 6994 1332 1339 4300 7061 4319 4320 4321 7103 4480 4489 7351 4612 4637 4641 7391 7433 4698 4711 7463 7464 1764 4726 4734 7491 4749 4757 4758 4762 7510 4768 4769 4779 4806 4817 4819 4824 4829 7579 1906 7619 4891 4912 4916 4951 4956 5003 5009 5010 5013 2076 7778 5326 5358 5374 5454 2505 5464 5466 5510 5528 5545 2663 5677 5686 5698
off	4896 1999 2676
off$	5844 5989 5992 5996 3537 3538 6409 4197 4532 4533 4551 4552 4553 4554 4555 4556 7302 7303 7304 4607 4608 4755 1838 4956 5057 5145 5188 5547
offen	7513 7514 7603 7604 7616 7657
offen$	7497
offenc	4761 1813 4821 5021 5035
offence$	7505 7506 4770 7519 7566 7766 7780 2521 5511 5701 2954
offences$	7505 7506 4770 7566 7766 7780 5511 5701 2954
offend	7431 1793 4752 7498 7504 4821 4826 7610 4882 7627 4901 5441 5464 5474 5488 5494 5495 5508 5514 2822
offend$	5875 5904 5906 5907 6924 6925 6936 4192 7021 7022 7023 7025 7492 2503
offendded$	7025
offendding$	7025
offended$	7025 2953
offender$	6326 6327 6328 6357 660 7496 7497 4766 4767 4873 5128 5467 2523 5481 2533 5533 2759 2951
offenders$	6326 6327 6328 6332 6357 660 7496 7497 7524 5128 5467 5491 5533 2759
offending$	5933 5940 5943 5947 6237 6308 7025 4750 7497 1801 4812 7563 7566 7569 7571 1912 7636 7642 7646 7771 2172 5511 2739 2953
offends$	7021 7022 7023 7025 2953
offens	4761 1813 4821 5021 5035
offense$	7505 7506 4770 7566 7766 7780 5511 2954
offenses$	7505 7506 4770 7566 7766 7780 5511 2954
offensive$	7778 2768
offer$	320 6256 6257 4137 4139 4140 4141 1185 1186 1187 6943 7002 7003 7004 7016 7018 7019 7020 7203 2110 5092 5093 5360
offere	2626
offered$	320 4137 4139 4140 6943 7174 7175 7176 7177 7556 2110
offering$	320 6943 7002 7003 7004 2110 5360
offerred$	320 6943 2110
offerring$	320 6943 2110
offers$	320 6256 6257 4141 1185 1186 1187 1188 1189 1190 1191 6943 2110 5092 5093 5349
office	4697 4705 4706 4707 1751 1752 4716 1783 4831 4850 1894 7597 7598 1907 1920 1924 4888 1935 1938 5036
office$	4343 4348 4349 7357 7386 4668 7633 2467
officer$	7450 7451 7452 4708 4709 7461 4740 1831 7576 1875 1878 4839 7595 4851 1903 7607 4877 1936 1941 1942 7781 2467
officers$	6019 6337 3593 4687 7442 7443 1742 7450 7451 7452 4708 4709 1756 4715 7461 7470 4740 7489 7519 1831 4797 7576 1875 1878 7595 4851 1903 7607 4871 4877 7633 1936 1941 1942 7654 5102 5504 2567
offices$	7633
offrolled$	5633
offs$	5146 5547
often$	3046 291 7316 7317 7318 7319
oily$	1091 2351
old$	6049 851 852 853 855 867 887 4000 1064 4025 4028 4030 7712 2302 2311
older$	3070 3074 5830 3090 3095 5892 3156 3157 5925 5937 5955 5958 3234 3261 3264 3265 3269 6016 6019 6048 6050 6051 3557 3558 3559 3560 3564 3565 3566 3567 3568 3569 3570 3572 3573 6326 6327 6328 6329 3588 6524 6562 867 6572 6651 3956 1085 7721 5052 2115 5074 5077 2347 5333 5335
olders$	5937 5955 5958 6332
olds$	6595
olive$	1091 2344 2351
omission$	2417
omissions$	2417
on	4753 5433 2477 2727
on$	3028 5789 5790 5816 5817 5818 5821 3077 5824 3169 3356 3365 3366 3410 3425 3427 6392 6393 6505 3761 6602 6768 6771 4053 4066 4122 6894 4282 4284 1335 4311 4312 4313 4470 4471 4472 4487 7282 7283 7320 7391 7411 7412 1758 7463 7464 1764 7467 4727 7483 4739 7500 7528 4799 4817 4841 1916 7666 4938 5007 2073 2075 5163 5233 5374 5395 5430 5440 2549 2623 2737 2743
once$	5798 4290 7051 1672 4670 4671
one	4696
one$	3092 3186 3752 6664 6693 6756 6757 1066 6802 1110 6812 6813 6814 6815 6816 6817 4227 4232 4233 1278 4241 4242 7018 7019 7020 4277 4278 4359 4387 4388 4389 1433 1434 4392 4393 1444 4685 1780 7593 4947 2002 4959 4960 7705 2323
ones$	5815 6802 4900
onesie$	5334
onesies$	5334
ongoing$	4784
online$	297 3254 298 3255 299 3256 300 3257 301 3258 6004 6005 6006 4720 2116
only$	3323 3326 413 423 424 425 426 427 428 429 431 472 799 829 1229 4347 4469 1639 1640 1641 1642 1643 1657 1658 4617 2399
onto$	1916
open$	5736 6534 6896 4153 6902 4159 4164 6916 4173 4237 5352
opened$	6094
operandi$	5476
operat	1735 1823 7541 7542 4909 5494 5502
operate$	6250 877 878 879 880 881 882 6874 6897 6903 6908 6917 6981 7582 7654
operated$	877 878 879 880 881 882 4921
operates$	877 878 879 880 881 882
operating$	877 878 879 880 881 882
operation$	1831 7578 7587 7684 2555
operational$	4692 2546
operations$	7578 7587
operative$	5177 5384
operator$	7450 7451 7452 4708 4709 4740 2467
operators$	7450 7451 7452 4708 4709 4740
opport	5433 5495 5502 5507
opportunit$	3098 142 143 144 6255 1610 1611 1612 1613 7332 7333 5092
opportunited$	3098 142 143 144 6255 1610 1611 1612 1613 7332 7333 5092
opportunities$	3098 142 143 144 1610 1611 1612 1613 7332 7333 1834 5092 5407
opportuniting$	3098 142 143 144 6255 1610 1611 1612 1613 7332 7333 5092
opportunits$	3098 142 143 144 6255 1610 1611 1612 1613 7332 7333 5092
opportunitted$	3098 142 143 144 6255 1610 1611 1612 1613 7332 7333 5092
opportunitting$	3098 142 143 144 6255 1610 1611 1612 1613 7332 7333 5092
opportunity$	3098 142 143 144 6255 1610 1611 1612 1613 7332 7333 1834 5092 5407
opposed$	5365 5368
oppositional$	2229 2645 2768
opt$	173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 2094
opted$	173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 7322 4647 7393 2094
optici	1976
opticians$	4933
opting$	173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 2094
option	5495 5502 5529
opts$	173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 2094
optted$	173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 2094
optting$	173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 2094
or$	4449 2585
oral$	326
order$	7558 4836 7600 7634 7635 7772 7773 7778 7783 5539 5651 5689 5690 5691 5692 5701
ordered$	4892 5030
orders$	7558 4836 7583 7600 7634 7635 5539 5689 5701
ordinary$	2347
organi	7617
oriental$	1085 4045
other$	2958 5705 5706 5930 3619 3621 6369 6371 6498 1066 4547 7429 5042 5102 2323 2419 2505
others$	2958 5705 5706 3336 3340 3341 3361 487 3480 3597 641 642 643 3618 3620 6368 6562 6812 6813 6814 6948 6949 6950 6951 6952 4214 4215 4216 7546 5042 5053
ought$	21 22 23 24 25 29 389 477 491 498 499 500 501 502 503 504 505 506 515 518 519 520 521 1367 1370 1371 1372 1373
oughtn$	1369
our$	3510 7352 7353 7361 5349 5373 5402 5410 2505
out	7554 4994
out$	5844 146 156 5878 5888 5906 5907 5915 5920 5923 3306 6098 6321 3577 6376 695 767 3736 781 801 807 6780 6785 7025 7032 4466 1523 1538 7446 4743 1849 4807 4844 1892 4859 1915 4896 1999 4971 7736 4993 7739 2074 5188
outbursts$	6485 6486 5189
outcome$	5509
outcomes$	5509
outfit$	6841 6842 6843 5336 5339
outfits$	6841 6842 6843 6867 5336 5339
outlook$	6646 945 946 947 948 949
outrageous$	2229
outright$	1192 5349
outs$	6376
outstanding$	2505
over$	4053 6840 7397 7426 7463 2107 2256
overcr	2941
overdose$	7669 2880
overdosed$	2880
overdressed$	2782
overlook$	2453
overlooked$	2444 2453 5417
overlooking$	2453
overlookked$	2453
overlookking$	2453
overlooks$	2453
oversexualised$	2751
oversight$	1645 1646 1647 1648 5400
oversized$	2382
overt	1885
overt$	4842
overweight$	5598 2782
owing$	2975 170 2056 7759
own	5648
own$	2967 12 13 14 5717 5718 5719 5720 30 3102 3103 3104 3105 3106 3107 3108 3109 3110 154 3123 3160 3367 444 6147 6148 3404 3405 3408 3411 3412 535 3783 3793 6560 6561 3817 6567 6568 3897 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 6708 4351 4352 4353 4354 4355 4356 4357 4518 7745
ownership$	7382 7383 7384 7385 5418
pacemaker$	1984
pack$	648 649 820 5117 2161
packag	5433
package$	6417
packages$	5967 5968 5969 6417 5054 5170
padded$	2382
paedia	4919 4932 1976
paediatric$	4933
paediatrician$	7664 7673 7677
paid$	644 4346 4350 1476 1634
pain$	684 3641 685 3642 686 3643 687 3644
painkillers$	7683
pale$	1091 6806 2344 2347 2351 2782
palm$	1599 1600 1601 1602
palmed$	1599 1600 1601 1602
palming$	1599 1600 1601 1602
palmmed$	1599 1600 1601 1602
palmming$	1599 1600 1601 1602
palms$	1599 1600 1601 1602
palsy$	5611
panel	5495
panel$	4343 4348 4349 7357 7386 4668 2467
panic	7690
panic$	2609 2645
paperwork$	7329 7341
paracetamol$	5609
parade	4866
parade$	7611 7641
paranoid$	2768
parcels$	5054
parent	4987 4988 7734 4990 2035 7738 7741 7742 2071
parent$	6422 3910 6656 6657 964 2014 7718 7732 2034 7747 2047 5012 5228 2304 5649 5664
parental$	3652 3728 2275
parented$	2304
parenting$	6723 6735 5028 2304
parents$	6195 6516 3910 6656 6657 4500 4514 7352 7353 7718 7732 2034 7747 2047 5012 7763 5228 2304 5409 5410 5649 5658 5664
parentted$	2304
parentting$	2304
park	5668
park$	5951 5952 5970 5971 5972 5973 6107 6108 6109 7611 7641
part$	3315 3316 6062 6235 6236 6237 1823 7602 2000
partake$	231 232 233 234 238 239 240
partaked$	238 239 240
partakes$	238 239 240
partaking$	231 232 233 234 238 239 240
participant$	448 5078 5256
participants$	448 5078 5256
participate$	231 232 233 234 448 6873 6896 6902 6916 5352
participated$	231 232 233 234 448
participates$	231 232 233 234 448
participating$	231 232 233 234 448
participation$	231 232 233 234
parties$	5970 5971 5972 5973 6063 5256
partly$	1653 1654 2456
partne	1735 7733 7735
partner$	6043 4692 7717 7749 5072 5073 5078 5243 5256
partners$	6043 5072 5073 5078 5243 5256
party$	5970 5971 5972 5973 6063 5256
pass	1896
pass$	870 3827 871 872 873 3830 874 875 3832 876 1622 7370 1733 1870
passed	4895 2681
passed$	1578 1579 1622 7434 1733 1905 5405 5523
passengers$	5101
passers$	3591
passes$	870 3827 871 872 873 3830 874 875 3832 876 1622 1733
passing$	1622 1733 5406
passwo	4881
passwords$	7626
past$	6190 2405
pastoral$	2004 2661
pasty$	2782
patchy$	6436 6437 6438 6439 738 7347 7348 7349 7350 1689 2134 2221
path$	5897
pathetic$	2789
pathetically$	2789
pathological$	2178
pathwa	1978
patience$	4632
patient$	5585
patrol	4888 1935 5531
patrol$	1831 1878 7584 1903 7633 1936 1941 1942
patrols$	1831 1878 7584 1903 7633 1936 1941 1942 5504
pattern$	5477
pay$	6103 6104 644 1476 1634
paying$	644 1634
pays$	644 1476 1634
pcso	4831 4850 1894 7597 7598 1907 1920 1924 1935 1938
pcso$	7576 7595 4851 4877 1936 1942
pcsos$	7576 7595 4851 4877 1936 1942
pe$	7687
peer$	5815 6331 3607 3608 6453 6467 6468 6469 6470 6471 6472 6768 6771 5099 5127 2174 5181
peers	4958
peers$	2958 5815 6313 6326 6327 6328 3585 6453 6467 6468 6469 6470 6471 6472 6768 6771 7703 5042 5127 5129 5181
pencilled$	2374
people	7550 7605 7627
people$	5755 79 5815 5831 5840 5978 3336 3340 3341 3361 487 3480 3510 6324 6326 6327 6328 6329 6337 3593 3597 641 642 643 6351 6403 6452 6453 6457 6467 6468 6469 6470 6471 6472 3740 6488 6701 6948 6949 6950 6951 6952 4214 4215 4216 6966 4226 4235 4276 7060 7062 4459 4460 4461 4462 4463 4464 7224 4501 4502 4518 4519 7284 7285 7294 7295 7296 7297 7298 7299 7300 7301 4559 7340 7352 7353 7376 7377 7379 7381 7455 1792 4777 4785 7553 4840 1901 7606 1910 1918 7625 7628 4894 7648 5101 5102 5181 5404 5410 5533
pep$	2929
peps$	2929
perceive$	3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 3523 3524
perfectly$	3063 828 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 1000 1003
perfor	7541
performance$	5400
performers$	4226 4235
perfunctory$	2789
peril$	5702 5703
period	4919
period$	7664
periods$	7664
permanently$	1323 4280 1324 4281 1325 1326 1327 2666
permit$	35 36 112 113
permited$	35 36 112 113
permiting$	35 36 112 113
permits$	35 36 112 113
permitted$	35 36 112 113
permitting$	35 36 112 113
perpet	4752
perpetrator$	5978 6048 6233 6358 6359 6360 6361 7497 5131 5132 5133 5469 2838
perpetrators$	5978 6048 6233 6358 6359 6360 6361 7497 5131 5132 5133 5469 2838
perpetually$	1323 4280 1324 4281 1325 1326 1327 2788
persist$	5788 102
persisted$	5788 102
persistent$	292 293 1192 2099 2171 2178 2510 2672
persistently$	291 2672
persisting$	5788 102
persists$	5788 102
persistted$	5788 102
persistting$	5788 102
person	7605 2000 5036
person$	5994 3596 6452 6453 6454 6458 6467 6468 6469 6470 6471 6472 3741 6704 4704 1792 4840 7593 1901 7606 1910 1918 7625 7628 4894 7648 7781 5181 5533
personal$	3122
personality$	2645
persons$	6454 1792
persua	1737
persuade$	6973
persuaded$	5737 6901 6907 6912 6915 6921 6985 6988 6989 6990 6991 6992
pest$	5134
pests$	5134
petite$	2326 2782
petty$	2178 2207
phase	5495 5502 5507
phobia$	5610
phone	4720 1787 4745 4845 4881
phone$	297 3254 298 3255 299 3256 300 3257 301 3258 6004 6005 6006 6023 6024 6025 6026 6027 6028 6029 6030 6035 7029 7055 7056 7057 7058 7465 1768 7471 7490 7590 1895 7626 1945 2489
phoneing$	1945
phones$	297 3254 298 3255 299 3256 300 3257 301 3258 6004 6005 6006 6023 6024 6025 6026 6027 6028 6029 6030 6035 7029 7055 7056 7057 7058 7465 1768 7471 7490 7590 7626 1945
photo$	6007 3290 3291 335 336 6758 4688 1732 1917 1931
photog	1740 1895 4852 4853 4881 7637 1949
photograph$	3290 3291 335 336 6758 4688 1732 7485 7487 4834 1893 1917 7626 1931 7643 4906 2499
photographed$	5737 3087 6541 6758 7486 2499
photographing$	2499
photographs$	3290 3291 335 336 6758 4688 1732 7454 1753 7485 4834 1893 7626 1931 7643 2499
photos	1895 4852 4853 4881
photos$	6007 6031 3290 3291 335 336 6758 4688 1732 1753 7626 1931 7643
physical$	2617
physically$	2318 2713
physique$	6776 6777 6778 5283 2781
physiques$	6776 6777 6778 5283 2781
picked$	3088
picking$	5381
pictur	5433 5486
picture$	6007 3290 3291 335 336 6758 4688 1732 4865 1931 7643
pictures$	6007 6031 3290 3291 335 336 6758 4688 1732 7454 1753 1931 7643
piece$	1908
pieceed$	1908
pieceing$	1908
pieces$	1908
pierced$	2782
piercing$	1096 6798 5324 2369
piercings$	1096 6798 5324 2369
pig$	2433
pillar$	4536 1591
pills$	5054 5609
pimp$	2109
pimped$	2109
pimping$	2109
pimples$	5330
pimply$	2782
pimpped$	2109
pimpping$	2109
pimps$	2109
pin$	3679
pink$	2366
pins$	1984
pity$	4564 4565 7311
place	4969
place$	0 1 2 2960 11 5732 5875 6023 6024 6025 6026 6027 6028 6029 6030 6324 6422 6704 7691 7701 4966 7714
placed$	0 1 2 2960 5710 5711 11 5732 1695 1696 1744 1809 1810 2019 2695
placem	7764
placement$	6509 6510 6511 810 811 812 7727 5092 5229 2273 5231 5649 5651 2695 5664
placements$	6509 6510 6511 810 811 812 7751 5092 5229 2273
places$	0 1 2 2960 11 6324 1695 1696 4732 7751
placing$	0 1 2 11 1695 1696
plague$	634 2144
plagued$	634 2144
plagues$	634 2144
plaguing$	634 2144
plain$	1885 2335 2347 2481
plainly$	1242 1243 1244 1245 1339 4296 1340 1341
plaited$	5325
plaits$	5322
plan	7728 5495 5502 5507 5529
plan$	5784 7626 7694 7706 7729 7772 5092 5617 5618 5619 5651
planned$	7041 7549 2560
planni	7594
planning$	5785 1645 1646 1647 1648 5400
plans$	5784 7626 5092 5617 5618
plastered$	1098
plastic$	2154
plate$	4724 1984
plates$	4724
play$	399 421 447 456 582 3790 4942 2627
played$	399 421 447 456 582
player$	5469
players$	4518 5469
playing$	399 421 447 456 582
plays$	399 421 447 456 582
plea$	7538 5409 5697
pleaded$	2740
pleads$	2740
pleas$	7352 7353 7538 5409 5410
please$	5997 5998 6957 6973
pleased$	136
pleases$	5997 5998
pleasing$	4260
plenty$	3054 3064
plot	1763
plotted$	7629
plotti	7594
plucked$	2374
plug$	714 715 2213
plugged$	714 715 2213
plugging$	714 715 6418 6419 6420 6421 2213 5171
plugs$	714 715 2213
plump$	4057 2782
pnc	2490
pnc$	5447
pnd	2490
pnd$	5447
podgy$	2782
point	1926
point$	4127 4258 7039 7639 5439
pointless$	2403
points$	5439
poison$	2595
poisoned$	2595
poisoning$	2595
polic	5531
police	1735 4697 4705 4706 4707 1751 1752 4715 4716 7472 1783 1793 1839 4830 4831 1885 4850 1894 7597 7598 1907 1920 1924 4888 1935 1938 5022 5037 2544 2567 2727
police$	6195 6337 6519 6520 6535 6536 6537 4343 7092 4348 4349 7357 7386 4668 1715 4687 4692 7442 7443 1742 7450 7451 7452 4708 4709 7457 1756 7461 7470 4740 7489 4750 4766 4767 7519 7520 4784 1831 4796 4797 7566 7575 7576 1875 1878 4839 7585 4842 7588 7595 4851 1906 4868 4871 4873 4876 4877 7633 1936 1941 1942 4902 7654 5022 7767 7782 5102 5216 2418 2457 2466 2491 2528 2530 2536 2546 5504 2722 2739
policed$	1939 2528 2848
polici	1839 4831 4850 1894 7597 7598 1907 1920 1924 1938
policies$	7096 7097 7098 7099 7100 7101 7102 7329
policing$	7442 4796 7576 4839 7595 4851 4862 4877 7624 5443 2528
policy$	7096 7097 7098 7099 7100 7101 7102 7329
polish$	5329
ponytail$	6794 6795 6796 5323 5324
ponytails$	6794 6795 6796 5323 5324
poor$	3011 3123 3474 568 569 570 571 572 573 574 575 576 577 578 650 651 652 3653 6408 6436 6437 6438 6439 738 6441 6442 6443 6444 6445 6446 6447 6448 6449 6450 6451 1091 6806 1539 1540 1541 1542 7347 7348 7349 7350 1689 1969 2090 2134 2137 2170 2221 2229 2265 2268 2351 2443 2461
poorly$	1083 2348
porn$	5065
pornography$	5065
portly$	2782
pose$	1844 7547
poses$	1844 7547
posing$	2498
position$	5704 1744
positions$	5704
positive$	3011 3021 7548 2552 5596
posses	5033
possession$	5033 7778 5034 2741
possibility$	4207
possible$	1873 2505
post$	305 7281 7293 5439 2603
posted$	305 6094
poster$	1931
posters$	1931
posting$	305
posts$	2976 2987 305 5439
potential$	2505
pothead$	5134
potheads$	5134
power	5495
powerful$	2326
powerfully$	2327
powers	5502
practi	7672
practically$	413 913 3870 914 915 916 917 920 921 922 923 968 969 2292 2301
practice$	1645 1646 1647 1648 5400
precin	4866
precinct$	7611 7641
precious$	1482 4453
precocious$	5062 2775
predator$	6358 6359 6360 6361 660 5131 5132 5133
predators$	6358 6359 6360 6361 660 5131 5132 5133
predatory$	2768
predic	2484
predicted$	1790 2680
prediction$	2688
predictions$	5644 2688
predictive$	2486
prefer$	195 196 197 198 199 200 201 216 217 218 219 220 221 2094 2558
prefered$	195 196 197 198 199 200 201 216 217 218 219 220 221 2094
prefering$	195 196 197 198 199 200 201 216 217 218 219 220 221 2094
preferred$	195 196 197 198 199 200 201 216 217 218 219 220 221 7322 1666 1667 1668 1669 4647 7393 2094
preferring$	195 196 197 198 199 200 201 216 217 218 219 220 221 2094
prefers$	195 196 197 198 199 200 201 216 217 218 219 220 221 2094
pregna	7690
pregnancies$	2902
pregnancy$	5588 2902
pregnant$	5587
prepared$	4133 4136 1737 7549 4828
prescribed$	5580 2885
prescription$	2885
prescriptions$	2885
presence$	7584
present$	870 3827 871 872 873 3830 874 875 3832 876 3968 3969 3970 3971 4743 1844 7547
presented$	870 3827 871 872 873 3830 874 875 3832 876
presenting$	870 3827 871 872 873 3830 874 875 3832 876
presents$	5838 5839 6035 6038 870 3827 871 872 873 3830 874 875 3832 876 1844 7547
presentted$	870 3827 871 872 873 3830 874 875 3832 876
presentting$	870 3827 871 872 873 3830 874 875 3832 876
preser	2514
press$	2558
pretext$	1835
pretty$	2782
preven	4818 1864
prevented$	7081
prevention$	7559 7563 1862 4822 5028
prey$	5735
prime$	2505
principal$	7631 2512
priori	1830 7541 5502
priority$	1818 4873 7639 2505 2508 2510 2546 2573
prison	7735 4991 5029
prison$	7716 7736 7774 2730
proact	1885 2544
proactive$	1743 4831 4842 4850 1894 7597 7598 4862 1907 1920 1924 1938
probation$	2956
proble	5595
problem$	6479 6484 7223 4665 7631 5134 2187 2224 2227 2229 5187 2533 5578
problematic$	5940 6441 6442 6443 6444 6445 6446 6447 6448 6449 2224 2229
problems$	6149 6156 6157 6159 6160 6484 6646 2018 2044 5134 5187 5578 2685
procedure$	7096 7097 7098 7099 7100 7101 7102 7329
procedures$	7096 7097 7098 7099 7100 7101 7102 7329
proceedings$	7538 5651
proces	5600
process$	7096 7097 7098 7099 7100 7101 7102 7329
processes$	7096 7097 7098 7099 7100 7101 7102
produc	5433
productive$	7548
professional$	2418
professionalism$	7382 7383 7384 7385 5418
professionals$	6195 6431 6496
profil	5433 5486
profile$	7485 1891 4865 5129 5490 2534
profiled$	7486
profiles$	7485 1891 5490 2534
profiling$	2534
profits$	4652
programme$	69 71 72 7706 5674 5692
programmes$	69 71 72
progress$	1827 5092
progressed$	1827
progressing$	1827
progresss$	1827
prolific$	292 293 7496 2099 2171 2178 2510
promiscuity$	2749
promiscuous$	2088 5062 2749 2775
promiscuously$	2749
promise$	7096 7097 7098 7099 7100 7101 7102 7335
promises$	7096 7097 7098 7099 7100 7101 7102 7335
proof$	1796
proper$	4429 4430 4431 4432
property$	5970 5971 5972 5973 3229 3230 3231 3232
prosec	1825 7536 7537 4793 7542 4846 7601 2827
prosecute$	4782 2551 2576
prosecuted$	7591
prosecuteing$	2576
prosecutes$	2551
prosecuting$	2551
prosecution$	7532 7538 2550
prosecutions$	7538
prospect$	4205
prostitute$	5065 2109 5068
prostituted$	2109
prostitutes$	5065 2109 5068
prostituting$	2109
prostitution$	5933 5947 5065
protagonist$	5469
protagonists$	5469
protect$	2997 5861 531 3497 6249 3930 3931 3932 3935 3936 3938 3939 3942 6723 1716 1724 1725 1726 1868
protected$	531 6723 6728 6729 6730 6731 6732 1724 1725 1726
protecting$	531 3498 6543 3930 3931 3932 3935 3936 3938 3939 3942 6723 6728 6729 6730 6731 6732 6735 6740 6741 6742 6743 6744 1724 1725 1726 1868
protection$	6543 6719 6720 6721 6722 6723 6728 6729 6730 6731 6732 6735 6740 6741 6742 6743 6744 7212 4816 4889 4890 4983 5016
protects$	531 6723 1724 1725 1726 1868
protectted$	531 6723 1724 1725 1726
protectting$	531 6723 1724 1725 1726
protocol$	7096 7097 7098 7099 7100 7101 7102
protocols$	7096 7097 7098 7099 7100 7101 7102
proud$	4620
prove	1795 1808
prove$	4754
proved$	4754 2516
proves	1808
provid	2477
provide$	1729 4702 5081
provided$	5081
provideed$	1729
provideing$	1729
provider$	4343 4348 4349 7357 7386 4668 2467
providers$	4343 4348 4349 7357 7386 4668
provides$	1729 5081
providing$	5081
provin	1808
provision$	5619 5622
provocative$	5062 2750 2775
provocatively$	1083 2339 2348 5333 5335 2750 2775
provoke$	5721 5722 2145
provoked$	5721 5722 2145
provokes$	5721 5722 2145
provoking$	5721 5722 2145
pru	2664
pru$	5621
psoriasis$	2784
psychiatric$	2621 2897
psychiatrist$	7673 2897
psychiatrists$	2897
psycho	4919 2899
psycho$	5134
psychologist$	7664 7673 2898
psychologists$	2898
psychopath$	5134
psychopaths$	5134
psychos$	5134
psychosis$	2877 2925
psychotherapist$	7673
psychotic$	5182 2877
ptsd$	2859
public	4825
public$	6371 3646 7546 7570 1932 1933 5033 5101 2705
puffer$	5334 2382 2386
puffers$	6857 6858 6859 6861 5334
pulled$	5737 5338
punch	7757
punish$	7367 1676 1677 1678 1679
punished$	6141 1676 1677 1678 1679
punishes$	1676 1677 1678 1679
punishing$	1676 1677 1678 1679
pupil	5036
pupil$	6453 6467 6468 6469 6470 6471 6472 7781 2147 5126 5181 2664
pupils	7605
pupils$	76 159 205 3336 3340 3341 3361 487 3480 3597 641 642 643 6368 6403 6453 6456 6467 6468 6469 6470 6471 6472 6948 6949 6950 6951 6952 4214 4215 4216 4226 4235 4276 7062 4518 4840 1901 7606 1910 1918 7625 7628 4894 7648 5053 5101 5126 5181 2232 5409 5533
purcha	4735 4736
purely$	799
purple$	2366
purpos	1926 5433
purpose$	7226 7229 7567 1869 7639
pursue	1836
pursue$	138
pursued$	138
pursues$	138
pursui	1836
pursuing$	138
push	1909
push$	262 263 264 2097 2555
pushed$	262 263 264 1939 2097
pushes$	262 263 264 2097
pushing$	262 263 264 2097
put$	0 1 2 2960 5708 5709 11 5714 5732 5875 5904 6088 6089 6090 6091 3469 6922 7025 1695 1696 1724 1725 1726 1809 1810 4875 1919 2017 5081
puted$	0 1 2 11 1724 1725 1726 5081
puting$	0 1 2 11 1724 1725 1726 5081
puts$	0 1 2 2960 11 5714 5732 7025 1695 1696 1724 1725 1726 4732 2017 5081
putted$	0 1 2 11 1724 1725 1726 5081
putting$	0 1 2 2961 5707 11 7025 1695 1696 1724 1725 1726 5081
pyjama$	4109 5334
pyjamas$	6848 6849 6850 6853 5334
queen$	5137
queens$	5137
questi	7637 1949
question$	4906
questionable$	3011 3474 2090
questioned$	2065
quick$	136 7364 4620 1665 2140
quickly$	6629 7316 7317 7318 7319
quiff$	5324
quiffs$	5324
quite$	3048 3063 828 941 1000 1003 2291 2307
rabble$	648 649 5117 2167 2756
race$	4024 4027 4039 4043 4046 6804 4071
radar$	7460 1759
raff$	5115
rag$	5112
rags$	5112
raid$	5493
raids$	5493
raise$	3930 3931 3932 3935 3936 3938 3939 3942 4378 2304
raised$	4377 2304 5338
raises$	2304
raising$	3930 3931 3932 3935 3936 3938 3939 3942 2304
ran$	262 263 264 276 277 295 296 697 863 864 2038 2097 2199 2202 5463
rang$	7415
ranger	1935
rape	5011
rape$	7756 5108
raped	5671
rarely$	994 3951 995 3952 996 1998
rascal$	2756
rascals$	2756
rash	4914
rash$	52 53 516 7659 2133
rat$	5113
rate	1864
rate$	7539 5510
rated$	757 761
rates$	7539 5510
rather$	7378 7380 4683
ratings$	7418 7419
rational$	3122
rats$	5113
re	4821
re$	4180 4191 2171
reach$	6422 6957 6973 7002 7003 7004 5360 5362
reached$	6901 6907 6912 6915 6921 6985 6988 6989 6990 6991 6992
reaches$	5361
reaching$	7002 7003 7004 4260 5360
react$	6923 7367
read	4744 5642
read$	6422 1398 1399 1400 7213 7489 7709 5641
reader$	7469
readers$	7469
readily$	7316 7317 7318 7319
readin	7713 4969
reading$	7714 5381 2679
ready$	7364 4620 1737 1873 7719
real$	4429 4430 4431 4432 2581
realise$	3447 3448 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 3523 3524
realised$	3447 3448 6220 6221 3477 3478
really$	3886 1242 1243 1244 1245
rearrested$	5676
reason$	7002 7003 7004 1835 5360
reasoned$	6901 6907 6912 6921 6985 6988 6989 6990 6991 6992
reasoning$	7002 7003 7004 4263 5360
reasons$	1835
reassurance$	6735
rebuff$	2136 2393
rebuffed$	6886 6887 6888 6889 6890 6891 6892 6893 2136 2393
rebufffed$	2136 2393
rebufffing$	2136 2393
rebuffing$	2136 2393
rebuffs$	2136 2393
receiv	5433 2626
receive$	3093
recent	1735
recent$	4692
reckless$	52 53 3011 3123 5940 516 2088 2133 2768
recklessly$	2745
recklessness$	5869 5870 5871 5872 5873 5874 6153
reclaim$	1946
reclaimed$	1946
reclaiming$	1946
reclaims$	1946
recognise$	5861 6249 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 3523 3524
recognition$	7469 5445
record	1870 1897 4881 1928
record$	4497 7370 4646 1760 1766 7511 7512 7577 1892 4854 4860 7777 5578 5696
recorded$	1809 1810 1823 4854 4860 4875 1919 7629 2563
recording$	1645 1646 1647 1648 1760 1766 1893 4854 4860 5400
recordinged$	4854
recordings$	1893 4854
records$	7454 1760 1766 7511 7512 7577 4854 4860 7626 5446 5578
recover$	2647
recovered$	2647
recovering$	2647
recovers$	2647
recrui	7617
recruit$	248 2095 2096
recruited$	5737 248 3206 250 251 252 2095 2096
recruiter$	6358 5131
recruiters$	6358 5131
recruiting$	248 2095 2096
recruits$	248 2095 2096
recruitted$	248 2095 2096
recruitting$	248 2095 2096
red$	1142 7554 2345 2366 5334 2561
redemption$	5362
redheaded$	4057 2782
reduc	1864
reduce	2000
reduce$	5512
reduct	4822
reduction$	7563 7567
referr	7672 1978
referral$	4141 1185 1186 1187 7217 5409 2733
referrals$	4141 1185 1186 1187 7217 7352 7353 5409 5410
referred$	2626
refuge	4985
refuge$	7730
refus	1952 5630 2674
refusal$	3116 160 161 162 163 164 729 730 731 732 733 1171 1172 4149 1501
refusals$	1171 1172 4149 1501
refuse	2727
refuse$	540 541 542 543 544 546 565 1170 6882 7021 7022 7023 7025 2392 5368 2459
refused$	6200 540 541 542 543 544 546 565 1170 6882 6886 6887 6888 6889 6890 6891 6892 6893 7021 7022 7023 7025 2392 5368 5405 2459
refuser$	5148 2761
refusers$	5148 2761
refuses$	540 541 542 543 544 546 565 1170 6882 7021 7022 7023 7025 2392 5368 2459
refusing$	540 541 542 543 544 546 565 1170 6882 7021 7022 7023 7025 2392 5368 2459
regard	5433
regard$	3005 3006 3007 7178 7179 7180 7181 7182 7183 7184 7185 4443 4444 4445 4446 4447
regardless$	5800 6172 6707
regist	1740 1895 4852 4881
register$	4718 7618 7626 7761 7762 5480 5619
registers$	7626
registrations$	5453 2497
regrettable$	4564 4565 7311
regrettably$	2791
regular$	292 293 2099
regularly$	291 7682
rehabilitation$	2734
reject$	637 638 6882 7025 2146 2393
rejected$	637 638 6882 6886 6887 6888 6889 6890 6891 6892 6893 7025 2146 2393
rejecting$	637 638 6882 7025 2146 2393
rejects$	637 638 6882 7025 2146 2393
rejectted$	637 638 6882 7025 2146 2393
rejectting$	637 638 6882 7025 2146 2393
relapse$	6924 5355
related$	7703 5110
relati	7721 7733 5433
relations$	5059
relationship$	5748 3097 346 347 348 6055 6056 6542 6711 6712 6758 2045 5045 5059 5243
relationships$	5748 3097 346 347 348 6711 6712 6758 5045 5059 5243
released$	2066 2727
relentlessly$	2788
reliab	1735
reliable$	4692
reliant$	5262
relied$	6988 6989 6990 6991 6992 1898
relies$	2048
relish$	595 596
relished$	595 596
relishes$	595 596
relishing$	595 596
reluctance$	3116 160 161 162 163 164 729 730 731 732 733
reluctant$	540 541 542 543 544 546 729 730 731 732 733 1665
relying$	2048
remain	2705
remain$	5875 434 435 653 670 671 672 673 674 675 676 677 678 679 758 772 773 774 775 776 777 909 913 3870 914 915 916 917 920 921 922 923 6922 2176 2177 2225 2226 2236 5662
remained$	3691
remains$	157 158 434 435 653 670 671 672 673 674 675 676 677 678 679 3691 3696 758 772 773 774 775 776 777 909 913 3870 914 915 916 917 920 921 922 923 2176 2177 2225 2226 2236
remand	4846
remand$	2947
remanded$	7591 2947
remark$	1163 1164 1165 1166
remarkably$	2291
remarked$	1163 1164 1165 1166
remarking$	1163 1164 1165 1166
remarkked$	1163 1164 1165 1166
remarkking$	1163 1164 1165 1166
remarks$	1163 1164 1165 1166
reminded$	5786 5787 89 90 91 1776 1921 4892
reminder$	7307 7308
reminders$	5783 7307 7308
remit	1926
remorse$	5094
remorseless$	2768
remote$	7364
remov	1909
remova	7759
removed$	7612 1939
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	2941
reoffe	4826
reoffend$	6923 7492 5355
reoffended$	2953
reoffender$	2760
reoffenders$	2760
reoffending$	7566 7569 7571 2953
reoffends$	2953
repair$	7367
repara	2071
reparation$	5028
repeat$	292 293 6923 2099 2171 2510
repeated$	3065 4562 4563 4587 7352 7353 2418 5410
repeatedly$	291 4323 1573
replied$	6094 7093 7105 7106 7107 7108 7415
reply$	6107 6108 6109 6291 6293 6896 6902 6916 7203 7367 7370 5352
replying$	5804 6107 6108 6109
report	4693 4701 1870 1896 1897 1928 4969 5433 5435
report$	5861 6182 6249 7217 1659 7438 7446 1760 1766 7511 7512 4854 7714 5409 5637
reported$	6073 6081 1802 4854 1900 5484 5523
reporting$	1760 1766 4854
reportinged$	4854
reportings$	4854
reports$	7217 1760 1766 7511 7512 4854 5409
reprimand$	2945
reprimanded$	2945
reprimands$	2945
reprobate$	2756
reprobates$	2756
reputation$	815 816 7341 4652 7407
reques	4713
request$	7217 7307 7308 5409
requested$	5450
requests$	7307 7308 7352 7353 5409 5410
requir	4713 5433
require$	6614 1018 1019 1020 3978 1022 1023 1024 1025 1033 1034 6737 3993 3994
required$	1033 1034 6737 3993 3994 1869
requires$	1033 1034 6737 3993 3994
requiring$	1033 1034 6737 3993 3994
reside	4825 2022 2025
residential$	4979 4982 2272
residents$	6337 3593 6368 4518 7546 7570 5101 5102
resilience$	2776
resilient$	1064 2776
resist$	5861 6215 5089
resistance$	729 730 731 732 733
resistant$	729 730 731 732 733 5365 5368 2768
resit	2681
resolution$	7776 5695
resort$	245 246
resorted$	245 246 1616
resorting$	245 246
resorts$	245 246 1617
resortted$	245 246
resortting$	245 246
respect$	6249 6270 3534 3645 6896 6902 6916 7178 7179 7180 7181 7182 7183 7184 7185 5138 5352
respit	2022
respite$	4979
respon	4697 4752 7602 7617 5502
respond$	6249 6896 6902 6916 7203 7367 7370 5352
responded$	7093 7105 7106 7107 7108 7213
response$	1645 1646 1647 1648 7435 7442 4831 4850 1894 7597 7598 4862 1907 1920 1924 1938 5400
responses$	1645 1646 1647 1648 5400
responsib$	7223 7295 7334
responsibbed$	7223 7295 7334
responsibbing$	7223 7295 7334
responsibed$	7223 7295 7334
responsibilit$	3895
responsibilities$	6639 7059 7223 7334
responsibility$	533 534 6275 7059 7136 7178 7179 7180 7181 7182 7183 7184 7223 7334 1652
responsibing$	7223 7295 7334
responsible$	5727 533 534 1064 1644 7363 7497 1804 1902 1940 2064
responsibs$	7223 7295 7334
rest$	6812 6813 6814 7354 5411
rests$	7354 5411
result$	147 1836 5637 5639
resulted$	5714
results$	7341 4652 7407 7418 7419 7714 5637 5639
retail	4825 4888
retail$	4866
retailers$	7570 7633 1941
retain$	2494
retained$	5450 2494
retaining$	2494
retains$	2494
retak	2681
return	5433
return$	5841 5875 5904 5906 5907 241 242 243 244 3228 272 276 277 3238 3278 3286 330 331 332 3293 6042 6249 6896 6902 6916 6922 6924 1872 5352
returned$	241 242 243 244 272 276 277
returning$	5804 5914 241 242 243 244 3225 272 276 277 3235
returnned$	241 242 243 244 272 276 277
returnning$	241 242 243 244 272 276 277
returns$	241 242 243 244 272 276 277 1872
revealing$	2382
review	1772
review$	1913 5226
reviewed$	1913
reviewes$	1913
reviewing$	1913
reviews$	1913 5226
reward$	1854
rewards$	1854
riff$	2158
right$	3011 3013 3021 6142 6143 6275
rightly$	1659
rigid$	7364 4620
rigoro	1922
rigorous$	4879
ring	2511
ring$	1749 1945 2165 5334
ringing$	1749 1945
ringle	7504 7533
ringleader$	7521 7552 7589 5468 5533 2757
ringleaders$	7521 7552 7589 5468 5533 2757
rings$	3820 3821 1749 1945 5334
riot$	5157 5158 5159
ripped$	4119 2375 2382
risk$	5702 5703 5713 2972 16 17 18 3001 5747 6124 6235 6236 6258 6259 6260 6261 6262 6263 6264 6265 6266 6267 6268 6269 6280 6281 6282 6283 6284 6301 6308 666 667 668 669 3707 3708 752 753 3711 755 756 6459 6460 6461 6462 6463 6464 6465 6466 6530 6711 6712 6713 6714 6715 6716 4561 4801 1867 5017 2086 2504 2530
riskier$	3011 2088
risks$	5702 5703 3031 3032 6235 6236 6258 6259 6260 6261 6262 6263 6264 6265 6266 6267 6268 6269 6281 6282 6283 6284 6301 6530 6711 6712 5044
risky$	5702 5703 3011 3123 5940 3579 2088 2142 2224
ritalin$	2887
rivalry$	5110
rivals$	5102
road$	5898 2285
roadman$	6349 5111 2755
roadmen$	6349 5111 2755
roam$	5918
robbed$	5737 5739 2079
robber	7431 4697 7504 4761 7513 1813 4826 7603 7604 7616 5021 5022 5033 5035 5464 5541
robber$	6382 6383 6384 7497 5134 5135
robberies$	7505 7506 4770 7571 7766 7780 5511
robbers$	6382 6383 6384 5134 5135
robbery$	5933 7435 7442 1743 4705 4706 4707 1751 1752 1783 4770 7519 4784 4831 4850 1894 7597 7598 4862 1907 1912 4873 1920 1924 1938 7766 7767 7778 7780 2505 2521 2565
robust	1922 2544
robust$	4879
robustly$	5485
role$	7334
roles	7610
roll$	624 7237
rolled$	5633
rolling$	624
romanian$	5329
room$	7450 7451 7452 4708 4709 4740 7633 4986 5015 5534
rooms$	5534
ropes$	6527
rose$	5510
rot$	7208 7410
rotten$	2169 5182
rough	5668
rough$	2143 2169 2347
round$	6529 3791 6565 1825 5346 5512
rouser$	5124
rousers$	5124
route	7605
row$	4208 6954 4210
rowdy$	2229 2768
rows$	2018 2044
rude$	6450 6451 6517 7025 2768
ruffian$	2756
ruffians$	2756
rug$	7331
rui$	2948
rule$	6340 7096 7097 7098 7099 7100 7101 7102
rules$	6590 7096 7097 7098 7099 7100 7101 7102 7329 5103
run$	5776 5875 5904 5906 5907 262 263 264 276 277 3243 3248 295 296 3462 624 697 863 864 940 6924 1239 1240 7025 4667 2038 2097 2198 2201
runaway$	6382 6383 6384 5134 5135
runaways$	6382 6383 6384 5134 5135
rung$	7213
runner	5482
runner$	5963 6385 5134 5136
runners$	5963 6385 7516 5134 5136
runnin	4752 7617
running$	3201 262 263 264 276 277 3242 3244 3248 295 296 624 697 863 864 940 7025 7497 7602 2038 2097 2197 2200
runs	7617
runs$	262 263 264 276 277 3248 295 296 624 697 863 864 940 7025 2038 2097
rushed$	1974
s$	4750 7498 4796 4933 4945 4954 2012 4972 4973 4982 2030 2031 5019 5559 5562 5564
s17$	2938
s20$	2938
s47$	2938
sabotage$	2135
sabotaged$	2135
sabotages$	2135
sabotaging$	2135
safe$	5744 5745 3021 6234 6238 3494 6240 6241 3959
safeguard$	2997 5861 3501
safeguarding$	6719 6720 6721 6722 6723 6732 6735 2418
safer$	3011 3021
safety$	5712 2968 5749 5750 5751 5752 5753 3039 3040 6235 6236 7461
said$	3165 3331 3332 3339 3456 6943 4301 4302 4305 1802
sallow$	2782
same$	5801 5803 6173 3974 3975 3976 3977 1066 4073 6821 6834 4106 2323
sanction$	2552
sand$	7328
sandy$	2345
sat$	1151 1152 1153 1513 1514 1515 1516 1517 1518 1519 1520
satisfy$	6973
savage$	6382 6383 6384 5134 5135
savages$	6382 6383 6384 6399 6400 6401 5134 5135
saved$	6988 6989 6990 6991 6992
saving$	7341 5362
savvy$	1064 5238 2774
saw	1971 2045
saw$	4928
say$	3100 3118 6182 6211 6249 645 6884 6896 6902 6916 4301 4302 4305 1915 5352
saying$	645 6956
says$	645 6885 6943 4301 4302 4305
scallies$	2756
scally$	2756
scallywag$	2758
scallywags$	2758
scan$	1913 7684
scandal$	2789
scandalous$	2789
scaned$	1913
scanes$	1913
scaning$	1913
scans$	1913
scant$	4433 4440
scantily$	1083 2338 2348
scar$	1096 5324
scarcely$	994 3951 995 3952 996 1035 3992 1036 1037 2294 2295 2308
scare$	6752 6753 6754 5266
scared$	6713 6714 6715 6716 1053 1054
scarf$	6856 5334
scars$	1096 5324
scarves$	6856 5334
scatter$	4883
scattering$	1937
scenario$	5704
scenarios$	5704
scheme$	5480
schemer$	5134
schemers$	5134
scheming$	2768
schizophrenia$	2878
schizophrenic$	2878
school	1997 7713 5634
school$	5951 5952 5953 6195 6257 6371 6389 6496 4343 4348 4349 7357 7386 4668 1715 4946 7697 7698 4954 7700 7701 7707 7710 7711 7714 7719 4999 5058 2191 2418 2457 2466 2467 5612 5613 5628 2673 5631 2680 5643 2689
schooling$	5628
schools$	7751 5613
sclerosis$	5550
scor	5461
score$	6527
scored$	7486
scorn$	2136
scorned$	2136
scorning$	2136
scornned$	2136
scornning$	2136
scorns$	2136
scour$	1913
scoured$	1913
scoures$	1913
scouring$	1913
scours$	1913
scrap$	6120
scraped$	5325
scratch$	7228
scrawny$	2782
screamed$	6200
screen	1978
screening$	7679
screens$	7029 7055 7056 7057 7058
screenshot$	1893
screenshots$	1893
screwed$	765
scrote$	2758
scrotes$	2758
scrounger$	5134
scroungers$	5134
scruffily$	1083 2348 5333 5335
scruffy$	1085 4045 2347 2366 2375 2382 2782
scum$	2756
scumbag$	2756
scumbags$	2756
search	7453 1825 7537 1846 7601 7637 1949
search$	1797 7526 4782 7532 7534 7535 1851 4820 1884 1888 1913 4906
searched$	1851 1913
searches$	7534 7535 4803 1851 1888 1913
searching$	7534 1851 1888 1913
searchped$	1884
searchs$	1884 1913
seasoned$	2777
seating$	4881
second$	1066 4442
secrecy$	3409
secretive$	2768
section$	2548 2697
sectioned$	2881
secur	2514
secure	1836 2025
secure$	6103 6104 4982 5029 2083 2494
secured$	5450
secureed$	2494
secureing$	2494
secures$	2494
securi	1836 4888 1935
security$	6337 7633 1936 1941 1942 5102
seduce$	135 2092
seduced$	135 597 2092
seduces$	135 2092
seducing$	135 2092
see	1971
see$	5861 5875 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 3523 3524 6873 7203 7370 7474 1892 1915 4928
seed$	5126
seeds$	5126
seeing	1971
seeing$	5804 5914 4928 2055 2120
seek	4713 1836 1898 2535
seek$	140 306 307 308 309 310 311 312 599 3556 600 601 602 603 604 605 619 620 622 7025 1729 7596 4864 2242 2243
seeked$	1729 4864
seeker$	6380 5096 5198 5662
seekers$	6380 5096 5198
seekin	4713 1898
seeking$	140 306 307 308 309 310 311 312 599 3556 600 601 602 603 604 605 619 620 622 3726 3735 7025 1729 4864 5096 5198 2242 5662
seeks$	140 306 307 308 309 310 311 312 599 3556 600 601 602 603 604 605 619 620 622 1729 7596 4864 2242 2243
seem$	434 435 653 670 671 672 673 674 675 676 677 678 679 758 772 773 774 775 776 777 870 3827 871 872 873 3830 874 875 3832 876 909 913 3870 914 915 916 917 920 921 922 923 3968 3969 3970 3971 2176 2177 2225 2226 2236
seemed$	434 435 653 670 671 672 673 674 675 676 677 678 679 758 772 773 774 775 776 777 870 3827 871 872 873 3830 874 875 3832 876 909 913 3870 914 915 916 917 920 921 922 923 1015 2176 2177 2225 2226 2236
seems$	157 158 434 435 653 670 671 672 673 674 675 676 677 678 679 758 772 773 774 775 776 777 870 3827 871 872 873 3830 874 875 3832 876 909 913 3870 914 915 916 917 920 921 922 923 2176 2177 2225 2226 2236
seen	7630 7647 2045 2069
seen$	6220 6221 3477 3478 831 6901 6907 6912 6921 6985 1971 1986 2055 5463 5484
sees	1971 2045
sees$	4928
seize	1769
seize$	4726 2494
seized	4725 1769
seized$	7470 4726 5450
seizeed$	2494
seizeing$	2494
seizes	1769
seizes$	4726 2494
seizin	1769
seizing$	4726
seizure$	1769 5446 2862
seizures$	5446 5553 2862
seldom$	994 3951 995 3952 996
select	1830
self	2594 2615
self$	2957 2959 2988 2989 33 2991 2992 2993 2994 2995 39 5742 5743 2999 3000 46 59 5866 3197 3251 6110 6111 6113 3380 3381 3382 3383 3384 3385 3386 3387 3389 3390 6138 6139 6152 3416 3417 3418 3419 6165 6166 6167 6168 6169 6170 6171 3429 3430 3431 6177 3489 3493 537 3495 3496 6242 6243 6244 6245 6246 6247 3525 3526 3527 6396 6546 6547 6548 6549 6550 6551 6552 3864 3865 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 3944 6695 4614 7690 5011 5041 5066 5067 2128 2182 5260 5261 2305 2317 2437
selfharm$	5572
selfharmed$	5572
selfharming$	5572
selfharms$	5572
selfie$	6007 3290 3291 335 336
selfies$	6007 3290 3291 335 336
selfish$	2768 2789
selfme	5551
sell$	5875 5904 5906 5907 262 263 264 320 6291 6293 2097 2110 5081
sellin	4752 7504 7617
selling$	5943 262 263 264 320 7497 2082 2097 2110
sells	7617
sells$	262 263 264 320 2082 2097 2110
selves$	2957 2959 2988 2989 33 2991 2992 2993 2994 2995 39 5742 5743 2999 3000 5866 3251 6110 6111 6113 3380 3381 3382 3383 3384 3385 3386 3387 3389 3390 6138 6139 6152 3416 3417 3418 3419 6165 6166 6167 6168 6169 6170 6171 3429 3430 3431 6177 3489 3493 537 3495 3496 6242 6243 6244 6245 6246 6247 6396 6546 6547 6548 6549 6550 6551 6552 3864 3865 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 3944 6695 4614 5041 5066 5067 5260 5261
semh$	2930
sen$	7696 2662 5620
send	1896
send$	5875 305 6291 6293 1733 1923 2123 5081 2662 5620
sending$	305 7002 7003 7004 1923 5360
sends$	305 1923 2123
sensation$	2139
sense$	6273 3530 6839
sensible$	5724 3011 3021 1064
sensit	1735
sensitive$	4692 5213
sensory$	2643
sent	4895 4898
sent$	305 6088 6089 6090 6091 6094 7434 1733 4991 2123 5081 5405 2704
senten	7733
sentence$	5675 2729 5687 5701
sentenced$	2729
sentences$	5701
sentencing$	2729
separa	7733 7735 4991 4992
separate$	4883
separated$	7736
separating$	1937 7736
separation$	7737
september$	5953
sergea	4705 4706 4707 1751 1752 1783 4831 4850 1894 7597 7598 1907 1920 1924 1938
sergeant$	7450 7451 7452 4708 4709 4740 7576 7595 4851 7607 4877 4902 5504
serial$	292 293 2099 2171 2178 2510
series$	1363 5477 5478
serious$	3002 4429 4430 4431 4432 2171 2418
seriously$	7126 7127 7146 7147 7148 7149 7150 7151 7152 7153 7154 7155 7156 1573
seriousness$	6258 6259 6260 6261 6262 6263 6264 6265 6266 6267 6268 6269 6281 6282 6283 6284
sertraline$	2890
served$	2072
serves$	440 441
servic	7672
service$	6346 4343 4348 4349 7336 7357 7386 4660 4668 1715 7566 7679 7685 2418 5400 2457 2466
services$	6257 6431 6521 1188 1189 1190 1191 4343 7092 4348 4349 7357 7386 4668 7679 5093 5349
serving$	4971 5394 2712
session$	69 71 72 3770 7018 7019 7020 5092
sessions$	69 71 72 6496 3770 5092
set$	4031 1222 1223 1315 2063 5285 5286 5615
setting$	2063
settle$	6896 6902 6916 5352
seven	7605 1930
seven$	6402 4840 1901 7606 1910 1918 7625 7628 4887 4894 7648 5533
severa	7477
several$	3065 1110 4562 4563 4587 7352 7353 5410 2505
severe	2610
severely$	2672 2702
sex$	5748 3097 5894 3191 3270 6017 3276 321 3283 6031 337 338 339 340 6052 6053 3358 6539 6540 6711 6712 6758 5045 5061 5071 5243
sexual$	5940 3262 3273 322 323 324 325 327 3287 3288 3289 337 338 339 340 6054 6539 6759 1977 2102 2112
sexualised$	5940 3262 6441 6442 6443 6444 6445 6446 6447 6448 6449 5063 5064 2229 2775
sexuality$	6102
sexually$	2105 2287 2288 2319 2632 2713 5671
shabbily$	1083 2341 2348
shabby$	2375 2382 2782
shadow	1949
shadow$	1781 4906
shadowed$	1781
shadowing$	1781
shadows$	1781
shaggy$	2345
shall$	1194 1195 1196 1197 1198 1199 1899
sham	7649
shambles$	2789
shambolic$	2789
shame$	7230 4564 4565 7311 2438
shameful$	2789
shamefully$	2789
share	1731 1896 2477
share$	5875 305 1149 6896 6902 6916 7203 7367 7370 1733 2029 5352
shared	1731
shared$	305 1149 7213 7434 1733
shares	1731 2477
shares$	305 1149 1733 2029
sharin	1731 5433 2477
sharing$	305 1149 7243 1733 2029
shaved$	2362 2364 2366 5325 2374
shaven$	2336 2337 2363 2366 2374
she$	3017 3313 3336 3340 3341 3360 6183 487 640 3597 641 6343 642 643 6526 6948 6949 6950 6951 6952 4214 4215 4216 4218 4343 7092 2666
shed	5668
shed$	1632
shedding$	1632
sheep$	6367
sheet$	5534
sheets$	5534
shelter$	6023 6024 6025 6026 6027 6028 6029 6030
shielding$	6723 6728 6729 6730 6731 6732 6735
shift$	2578
shifty$	2347
shirk$	1632
shirked$	1632
shirking$	1632
shirkked$	1632
shirkking$	1632
shirks$	1632
shirt$	6827 5334
shirts$	6827 5334
shocking$	1539 1540 1541 1542 4564 4565 7311 7347 7348 7349 7350 2443
shockingly$	2791
shoddy$	2789
shoes$	6841 6842 6843 6851 5334 5339
shooti	7513 7603 7604
shootings$	7505
shop	4866 4888
shop$	5951 5952 7611 7633 7641
shopke	4825 4888 5036
shopkeeper$	5837 6020 7781
shopkeepers$	5837 6020 6337 7570 7633 1941 5101 5102
shopli	1813 4826 7604 7616 5021 5033 2955
shoplifter$	6382 6383 6384 5134 5135
shoplifters$	6382 6383 6384 5134 5135
shoplifting$	5933 5943 5947 6404 4770 7571 1912 7642 7766 7778
shoppe	4825
shoppers$	7546 7570 5101
shopping$	4866
shops$	7611 7633 7641 1941
short$	4119 2238 2326 2345 2365 2366 2382 2436 5408 2782
shortcoming$	2417
shortcomings$	7064 7065 7066 2417 5376
shorts$	6841 6842 6843 6857 6858 6859 6864 5334 5339
shot$	4834
shots$	4834
shotter$	2761
shotters$	2761
shotting$	262 263 264 2097
should	4958
should$	21 22 23 24 25 26 387 388 476 490 498 499 500 501 502 503 504 505 506 514 518 519 520 521 894 993 1370 1371 1372 1373 4332 7087 1531 4492 4731 1899 7703 2420
shoulder$	6506 1093 2458
shouldered$	5288 2458
shouldering$	2458
shoulderred$	2458
shoulderring$	2458
shoulders$	6506 6557 2458
shouldn$	386 2421
shouted$	2036
shouting$	2018
show	1795 4753 1808 5433
show$	517 6249 3509 6896 6902 6916 1297 7050 4732 1915 5352
showed$	517 1476 4732
showin	1795 1808
showing$	1476 7433
shown	4895 4898
shown$	517 1476
shows	1795 4753 1808
shows$	517 1296 1476 4732 4769 1915
shrug$	581 1651
shruged$	581 1651
shrugged$	581 1651
shrugging$	581 1651
shruging$	581 1651
shrugs$	581 1651
shunt$	1984
shut$	1698 5405
shuts$	1698
shutting$	1698
shy$	5202
siblin	7741 7742
sibling$	5228 2275
siblings$	2958 6516 6666 7747 5042 5228
sick$	7660
sickle$	2606
sidelined$	2444
sight$	7586 5506 2617
sighted$	5393 5484
sighting$	1777 1918 5458
sightings$	1777 7574 1918 5458 2566
sign$	1610 1611 1612 1613 7332 7333 5407 5409
signal$	5826
signals$	5826 5827
significant$	750 751
signs$	1610 1611 1612 1613 7332 7333 7352 7353 7615 5407 5409 5410
silence$	3409
silliness$	5869 5870 5871 5872 5873 5874 6153
silly$	3002 52 53 3011 3123 479 2131 2768
silo$	2470 2471
siloed$	2793
silos$	5426
similar$	2326
simple$	2722
simpler$	1873
simply$	413 6226 6227 6228 6229 799 1242 1243 1244 1245 4331 1618 1619 1662 2448
since$	7759 5693
single$	1284 1285 4273 1735
sister	7721 4987 7734 4990 7741 7742
sister$	2014 7732 5012 5228
sisters$	6516 5228
sit	7630 7647
sit$	3150 1151 1152 1153 1155 6896 6902 6916 1513 7368 5352
site$	5444
sits$	1151 1152 1153 1155 1513 1514 1515 7617
sitting$	1513 1514 1515
situation$	5704 6159 6160 6235 6236 6324 6717 6718 4561 7346 4665 2044 5665
situations$	5704 6324
six	7605 1930
six$	6402 1077 1110 6812 6813 6814 6815 6816 6817 4226 4235 4840 1901 7606 1910 1918 7625 7628 4887 4894 7648 5533
sixteen$	6572 897 898 899 900
skaters$	4226 4235
skeletal$	2326
ski$	2383
skimpy$	2382
skin$	4048 4061 7670 5308 2352 2358
skinned$	5271 5301
skinny$	4057 4119 2326 2382 2782
skins$	6035
skirt$	6841 6842 6843 5334 5339 5342
skirts$	6841 6842 6843 6857 6858 6859 6864 6867 5334 5339 5342
skive$	2748
skived$	2748
skives$	2748
skiving$	2748
skunk$	4937
slag$	5134
slags$	5134
slapdash$	2789
slave$	5168 2212 2763
slaves$	5168 2763
sleep	4918 4944
sleep$	5875 5918 314 7663 7682 7689 2019 2050 2103 2635
sleeping$	314 2019 2050 2103 2624
sleeps$	314 2019 2050 2103
slender$	2326 2782
slep$	2711
slept$	314 2049 2103 2711
slicked$	1092 5325
slide$	5419 5534
sliders$	6841 6842 6843 6857 6858 6859 6861 5334 5339
slides$	5534
slight$	2326 2782
slightest$	4251 4434
slightly$	1076 2327
slim$	2326 2782
slimly$	2327
slippers$	6853 5334
slipshod$	2789
slit$	2374
sloppy$	1539 1540 1541 1542 2443 2789
sloth$	5421
slow$	729 730 731 732 733 1539 1540 1541 1542 7347 7348 7349 7350 7364 4620 1665 2443
slowly$	7364
slut$	5134
sluts$	5134
sly$	2768
smacke	2036
smacked$	4993
small$	710 3880 1080 2293 2326
smart$	5236 5242 2382
smarter$	3011
smartly$	1083 2348 5333 5335
smarts$	5237
smelly$	2782
smok	1980
smoke$	5875 5904 5906 5907 227 6291 6293 7025
smoked$	6094 7025
smokes$	7025
smoking$	2969 2970 2971 7025
snapchat$	3084 3085 3086 297 3254 298 3255 299 3256 300 3257 301 3258 6004 6005 6006
sneak$	5134
sneaks$	5134
snood$	6856 5334 2785
snoods$	6856 5334 2785
snub$	2136
snubbed$	2136
snubbing$	2136
snubed$	2136
snubing$	2136
snubs$	2136
so$	5802 4334 1481 2291
social$	5935 5941 297 298 299 300 301 3586 6405 3725 6476 6518 4343 7092 1702 1704 4720 1787 4745 7506 4845 7646 2057
society$	6368
socks$	6857 6858 6859
sod$	4454
sofa	2699 5668
sofa$	7752
sofasu	5656
sold$	262 263 264 320 2082 2097 2110 5081
solely$	1653 1654 2456
solicit$	2129
solicited$	2129
soliciting$	2129
solicits$	2129
solicitted$	2129
solicitting$	2129
solid$	2326
solidly$	2327
solve	2554
solves	2554
solvin	2554
somali$	5329
some$	1110
somebody$	5913 6206 4343 7092
someone$	5913 3305 6206 3906 4343 7092
something$	6077 7622
somewhere$	6023 6024 6025 6026 6027 6028 6029 6030
soon$	7316 7317 7318 7319
sooner$	7075 7084
sophisticated$	867 2777
sorely$	1573
sort$	6719 6720 6721 6722 6818 5100
sorts$	5100
sought$	140 306 307 308 309 310 311 312 599 3556 600 601 602 603 604 605 619 620 622 2243
sound$	870 3827 871 872 873 3830 874 875 3832 876
sounds$	870 3827 871 872 873 3830 874 875 3832 876
source	5433
source$	4692 1736 1934 2477 2478
sources$	1736
space$	6704 4837
speak	2045
speak$	6001 302 303 304 877 878 879 880 881 882 901 902 903 904 905 3950 6873 6896 6902 6916 6976 7002 7003 7004 7203 5352 5360
speaking$	302 303 304 5381
speaks$	302 303 304 877 878 879 880 881 882 901 902 903 904 905 6976
special$	1993 7696 2686 2696
specialist$	7673
speech$	1972
spell	5642
spelli	4969
spelling$	7714 2679
spend$	5875 3131 3132 3176 6068 6069 6070 6071 6072 630 631 632
spendded$	630 631 632
spendding$	630 631 632
spended$	630 631 632
spending$	5804 5914 6068 6069 6070 6071 6072 630 631 632
spends$	630 631 632 7630
spent$	630 631 632 2072
spice$	4937
spiky$	2345 2366
spineless$	2789
spirit	4918
spirits$	7663
spite$	3038 82 83 85 109 110 111 5974 5975 5976 5977 1606
spiteful$	2768
split	7733 7735
split$	4883 4991
spliting$	1937
splitting$	1937
spoiled$	2768
spoilt$	2768
spoke$	302 303 304
spoken$	5786 5787 89 90 91 6073 6901 6907 6912 6921 6985 7213
sporadic$	6436 6437 6438 6439 738 2221
sport$	1095 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 7687 2367 2377
sported$	1095 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 2367 2377
sporting$	1095 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 2367 2377
sports$	1095 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 2367 2377
sportted$	1095 2367
sportting$	1095 2367
sporty$	2347
spot$	7580 7614 5525 5540
spots$	7580 7614 5330 5540
spotty$	1091 4057 6806 2351 2782
spray$	2360
spree$	5526
spring$	5953 5954
spurn$	2136 2393
spurned$	2136 2393
spurning$	2136 2393
spurnned$	2136 2393
spurnning$	2136 2393
spurns$	2136 2393
squad	4697 4700 4705 4706 4707 1751 1752 1783 4831 4850 1894 7597 7598 1907 1920 1924 1938
squad$	7442 7443 1742 7445 7450 7451 7452 4708 4709 7457 1756 4740 7520 7576 7595 4851 7607 4877
squander$	2135 2463
squandered$	2135 2463
squandering$	2135 2463
squanderred$	2135 2463
squanderring$	2135 2463
squanders$	2135 2463
square$	7641
squarely$	1653 1654 2456
squint$	2784
squints$	2784
stab	7757
stabbed$	5739 2079
stabbi	7513 7603 7604 5021 5022
stabbing$	7519 7766 7767
stabbings$	7505 7766
staff	4888 1935
staff$	5913 6019 6195 3510 6257 6337 3593 6368 6371 6386 6496 6535 6536 6537 4343 7092 4348 4349 7357 7386 4668 7633 7781 5093 5101 5102
stained$	2375 2382
stairw	5668
stamme	7670 7690
stamp	1864
stance$	5500
stand	7630 7647
stand$	849 3930 3931 3932 3935 3936 3938 3939 3942 1151 1152 1153 1516 1517 1518 1519 1520 2426
standard$	7228 5400
standards$	7096 7097 7098 7099 7100 7101 7102 5400
standing$	3930 3931 3932 3935 3936 3938 3939 3942 1516 1517 1518 1519 1520 2426 2718
stands$	1151 1152 1153 1516 1517 1518 1519 1520 2718
starte	2626
starti	2626
starts	2626
starve$	2595
starved$	2595
starves$	2595
starving$	2595
stash	4748 1807
stashed$	7448
state	4693
state$	7346 7438
statement$	7441 7447 1994 5619
statemented$	2937
statements$	7441 7447
states$	7438
statio	4888
station$	5951 5952 7633 7641 7767
stations$	7633
statistics$	7418 7419
stature$	6776 6777 6778 5283
status$	6297 6299 6300 6325 2139 5226 5619 5662
stay$	5814 3120 3133 3134 3151 5904 5906 5907 3175 6059 6068 6069 6070 6071 6072 6073 6182 6291 6293 6896 6902 6916 2019 5352
stayed$	5912 6073 6081 6088 6089 6090 6091 6105 6106 6205 2019 2049
staying$	5804 5914 6059 6068 6069 6070 6071 6072 6073 2019 2691
stays$	6073 2019 2691
steal$	5875 6922 7021 7022 7023
steali	4752 7617 2955
stealing$	6404 6517 7497
steals	7617 2955
steals$	7021 7022 7023
step	7721 4987 7738
step$	4737 1882 2544
stepbrother$	5012
stepdad$	2014 7732 4988 7747 5012
stepfather$	2014 7732 4988 7747 5012 7763
stepmother$	7732 7747 5012 7763
stepmum$	7732 7747 5012
stepparent$	7747 5012
stepparents$	7747 5012
stepped$	2544
stepsiblings$	7747
stepsister$	5012
stepstepdad$	7747
stepstepfather$	7747
steward$	3089 5837 6020
stewards$	3089 5837 6020
sti	2633
sti$	5590
stick$	6249 6896 6902 6916 1398 1399 1400 5352
still$	5788 1403 1404 1405 1406 1877
stills$	4688 1732 4834 1931
stis$	5590
stock	7504
stock$	1746 7493 7508 7509
stockily$	2327
stocky$	2326 2782
stole	2955
stolen	7504 2955
stolen$	7493 7509 7778 7779 2589
stoned$	7025
stoner$	5134
stoners$	5134
stood$	1151 1152 1153 1516 1517 1518 1519 1520 2426 2718
stop	1825 1863 7637 1949
stop$	5843 3325 6212 6896 6902 6916 6973 7002 7003 7004 7453 1797 7526 4782 7532 1832 1833 1846 4820 1884 4906 5352 5360 2559
stopped$	3323 3362 6988 6989 6990 6991 6992 1884 7601 2077 5405 5484 2649
stopping$	1832
stops	1846
stops$	1832 4803 7557 1884
store	4748 1807 4888
store$	5814 7633
stored$	7448
stores	1807
stores$	4763 7633
storin	4752 7504 1807
storing$	7497
stout$	2326 2782
straight$	6082 6083 2345 2366
strange$	3268
stranger$	5822 5832 5833 5049
strangers$	3069 5822 3080 3083 5829 5832 5833 5842 5924 3259 3576 6322 6323 5049
strapping$	2782
strappy$	2382
strate	5495 5502 5507
strategy$	5513
strayed$	6094
street	1735 7601 4866
street$	5944 5951 5952 4692 4780 7540 7611 7641 5051 2156 2223 2262 2267 2278 2279 2280 2281 2323 2480 2584
streets$	5944 7540 7611 7641 5051
streetsmart$	2773
streetwise$	1064 2773
streng	1836
stress$	2645
strict	1922
strict$	4879
strike$	3968 3969 3970 3971 2485
striking$	2347
strikingly$	2291
string$	121 1364
stringing$	121
strings$	121
stroke	4914
stroke$	7659
stroll$	1151 1152 1153
strolls$	1151 1152 1153
strong	1922 2544
strong$	972 1064 4879 2326 2581
strongly$	2327
stroppy$	2768
struct	5486
struggle$	66 729 730 731 732 733
struggled$	66 729 730 731 732 733
struggles$	66 729 730 731 732 733 2685
struggling$	66 729 730 731 732 733
strung$	121
stubble$	2783
stubborn$	4620 2768 2789
stubbornly$	2789
stuck$	6105 6106 1398 1399 1400
studen	5036
student$	6453 6467 6468 6469 6470 6471 6472 7781 5126 5181
students$	6453 6467 6468 6469 6470 6471 6472 5126 5181
stuff$	6018
stunt$	5748 5045
stunts$	5748 5045
stupid$	3002 52 53 3011 3111 479 2090 2131 2768
stupidity$	5869 5870 5871 5872 5873 5874 6153
sturdy$	2326
stutte	7670
style$	6818 5110
subculture$	5180
subcultures$	5180
subject$	6768 6771 1792 7593 2533
subjects$	6768 6771 1792 4813
submi	5433
submit	2477
submitted$	4875 1919 5523
substance$	2638
substandard$	1539 1540 1541 1542 7347 7348 7349 7350 2443
successful$	7548
such$	2419
sucked$	5737
suffer	2052 2053
suffer$	2647
suffered$	5009 5010 2647
suffering$	2647
suffers$	5009 5010 2596 2647
sufficient$	5262
sugar$	2119
sugges	4693 5433
suggest$	4137 4139 4140 7438
suggested$	4137 4139 4140
suggests$	7438
suicidal$	2879
suicide$	7661 2879
sullen$	2768
summer$	5953 5954
summon	7601
superficial$	6436 6437 6438 6439 2152 2221
superv	2069 2071
supervised$	2275
supervising$	6543 6719 6720 6721 6722 6723 6732 6735 6740 6741 6742 6743 6744
supervision$	6543 6719 6720 6721 6722 6723 6732 6735 6740 6741 6742 6743 6744 1645 1646 1647 1648 7772 5028 5400 5674 5692
suppl	7617
suppli	1896
supplied$	262 263 264 4895 2097
suppliers$	7521
supplies$	262 263 264 4773 2082 2097
supply	7431 4752 7498 7504 7513 7514 1896 7603 7604 7610 5033 5494 5495
supply$	262 263 264 1729 7493 4773 7778 2097
supplyed$	1729
supplying$	262 263 264 1729 7497 7778 2082 2097
supplys$	1729
suppor	1836 1898 2069 2539 2544
support$	69 77 78 6257 6422 6431 6435 6719 6720 6721 6722 6723 6732 6735 1188 1189 1190 1191 7212 1645 1646 1647 1648 1827 1840 1869 4949 7704 2003 7705 4961 5092 5093 5349 5619
supported$	77 78 1827 1840
supporting$	77 78 1827 1840
supports$	77 78 1827 1840 1869
supportted$	77 78
supportting$	77 78
suppre	1864
suppress$	2833
suppressing$	2833
suppression$	2833
sure$	1221 1222 1223
surely$	1331 1339 4296 1340 1341 4331 5369
surf	5656
surface$	2152
surgery$	7684
surly$	2768
surprisingly$	2291
surveillance$	7532 2803 2836
surveilled$	7486
surviv	2053
survival$	2114
survive$	6702 6703 3962 1006 1007 3965 2306
survived$	5010 2306
survives$	2306
surviving$	2306
suspec	1793 5488
suspect$	6768 6771 7496 5234 5462 2526 2533 2824
suspected$	4750 1802 1811 2064 2507
suspects$	6768 6771 7496 7524 5125 5234 5462 2506 5491 2824
suspen	4969
suspended$	1996 5625 2730
suspendeds$	1996
suspension$	1996 7714 2932
suspensions$	1996 2932
suspicious$	4827
swallo	2652
swap$	329 3286 330 331 332 333 334
swaped$	329 3286 330 331 332 333 334
swaping$	329 3286 330 331 332 333 334
swapped$	329 3286 330 331 332 333 334
swapping$	329 3286 330 331 332 333 334
swaps$	329 3286 330 331 332 333 334
swarthy$	2782
swear$	7025
swearing$	7025 7698
swears$	7025
sweatshirt$	6841 6842 6843 5334 5339
sweatshirts$	6841 6842 6843 5334 5339
sweep$	1629 5532
sweeping$	1629
sweeps$	1629 5532
swept$	1629
swift	2544
sympathy$	6140
symptoms$	5603
syndro	4914
syndrome$	7659 5610
system	5433
system$	6158 6535 6536 6537 7511 7512 7577 7620 7621 2418
systemic$	2418
systems$	7511 7512 2418
t$	4082 6841 6842 6843 4964 5339
ta	2002 4960
ta$	4959 7705
table$	7702
tables$	7408
tablet	4919
tablets$	7664 5581 5609
tabs$	4718
tackl	1864
tackle	5512
tactic	5495 5502
tactical$	4862 2572
tag$	7775 7783 5701
tagged$	7775 2736
tagging$	7775
tags$	5701
tail$	1781
tailed$	1781
tailing$	1781
tails$	1781
tak	1909
take$	45 5776 3093 5875 3148 202 203 294 358 3317 6249 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 3523 3524 3540 3541 3542 3543 3544 6291 6293 846 937 992 6873 6896 6902 6916 4373 1424 4401 4405 4406 4407 4408 4409 4410 4411 1476 7203 7367 7370 1850 1887 4899 1965 2087 2123 5352
takeaway$	5951 5952
taken$	45 6073 6975 4372 4402 4403 4404 4405 4406 4407 4408 4409 4410 4411 1476 7213 1967 1974 2021 2087
taker$	6375 5043
takers$	6375 5043
takes$	45 226 294 6231 937 4401 1476 1850 1967 2087 2123
taking	2652
taking$	45 5777 294 937 6705 6706 4405 4406 4407 4408 4409 4410 4411 1476 1850 1965 1967 5043 2087
talk	7630
talk$	69 6000 302 303 304 6107 6108 6109 877 878 879 880 881 882 901 902 903 904 905 906 6873 6896 6902 4168 6916 6976 7002 7003 7004 7439 5352 5360 2468
talked$	302 303 304 6088 6089 6090 6091 6097 2468
talking$	302 303 304 6107 6108 6109 7002 7003 7004 4262 7439 5360 2627
talkked$	302 303 304
talkking$	302 303 304
talks$	69 302 303 304 877 878 879 880 881 882 901 902 903 904 905 906 6976 7468 2468
tall$	6779 1079 2326 5287 2782
tan$	5316 5317
tango$	5928
tanned$	1091 2351 2782
tantrum$	6485 6486 5189
tantrums$	6485 6486 5189
target	7453 1830 7541 7542 1885 2544 5507 5512
target$	5734 5735 7485 7526 4788 2533 5503 2564 2580 2680
targeted$	5737 4788 4842 2564
targeting$	4788 2564
targets$	5733 5735 7341 4652 7407 7418 7419 7485 4788 5503 2564
tart$	5134
tarted$	1168 1169 2391
tarts$	5134
task	4700 1926
task$	7059
tasked$	1785 1905 4892 2547
taskforce$	7445
taskin	2547 5529
tasking$	4831 4850 1894 7597 7598 4862 1907 4873 1920 1924 1938 5504
tastes$	6646
tattoo$	1096 6798 6851 5324 2369
tattooed$	2782
tattoos$	1096 6798 6851 5324 2369
taught$	77 78 5811 5812 5813 6141 6901 6907 6912 6921 6985 6988 6989 6990 6991 6992 7612
taunt$	2145
taunted$	2145
taunting$	2145
taunts$	2145
tauntted$	2145
tauntting$	2145
teach$	77 78 6386 6422 6957 7002 7003 7004 5360
teache	5036
teached$	77 78
teacher$	5837 6020 6195 7781
teachers$	5837 6020 6195 6337 3593 6386 6496 5102
teaches$	77 78
teaching$	77 78 2002 4960
team	4700 4831 7672
team$	4343 4348 4349 7357 7386 4668 1715 7443 7445 7450 7451 7452 4708 4709 7461 4740 7520 1831 7576 7595 4851 7607 4877 7677 7685 2457 2466 5554
teams$	1831
tearaway$	2756
tearaways$	2756
techni	5495
teen$	6453 6456 6467 6468 6469 6470 6471 6472 5181
teenage$	1066 2111 2171 2174 2178 2322 2323 2505
teenager$	6453 6456 6467 6468 6469 6470 6471 6472 6768 6771 5126 5181
teenagers$	6314 6350 6453 6456 6467 6468 6469 6470 6471 6472 6768 6771 5126 5181
teens$	6350 6453 6456 6467 6468 6469 6470 6471 6472 5181
teeth$	6807 6808 6809 5312
teleph	1787
telephone$	1768 7471 2489
telephones$	1768 7471
tell$	5875 6182 6249 645 6896 6902 6916 6976 4301 4302 4305 7370 1730 1748 1749 5352
telling$	645 1748 1749
tells$	645 6976 4301 4302 4305 1748 1749
temper	7733
temper$	6485 6486 5189
tempered$	5195 5196
tempers$	6485 6486 5189
temporarily$	2666
temporary$	2698
tempt$	5721 5722 132 133 134 2092
temptation$	5917
tempted$	5721 5722 132 133 134 597 2092
tempting$	5721 5722 132 133 134 2092
tempts$	5721 5722 132 133 134 2092
temptted$	5721 5722 132 133 134 2092
temptting$	5721 5722 132 133 134 2092
ten$	897 898 899 900
tenancy$	7753 5666
tenants$	4518
tendencies$	5130
tension$	2018 5486
term$	7670
termin	2631
terrible$	3002 3011 3474 3610 1539 1540 1541 1542 7347 7348 7349 7350 1689 2090 2265 2443
territ	4837
territory$	7582
terrorise$	634 2144
terrorised$	634 2144
terrorises$	634 2144
terrorising$	634 2144
terrors$	5593
test$	7025 1778 1779 7679 5590 5597
tested	1978
tested$	2639
testing$	7025
tests$	5597
text$	302 303 304
texted$	302 303 304
texting$	302 303 304
texts$	302 303 304
textted$	302 303 304
textting$	302 303 304
than$	3053 6187 3452 3819 866 6585 6586 6587 6588 6612 3868 984 1001 1004 7420 7421 7422 7423 7424 7425 7428
thank$	6125 6126 6127 6128 6129 6130 6161 6162 6163 6164 6174 6175 6176
thanks$	172 1700
that	5433
that$	3092 356 3510 6343 6524 1066 7216 7309 7310 4642 4665 7417 7438 4769 7645 2160 2323 5402
the$	3092 5949 3215 3216 3413 3510 6256 3536 3552 6337 640 3672 821 6524 3782 3898 953 1066 1100 4076 4089 1133 7005 4285 4317 7092 4376 4550 4579 4581 7329 7330 4587 4589 7352 7353 7361 4618 1692 1715 4764 4778 4784 4786 4795 4810 7562 4838 4906 4910 4936 5038 5102 2160 5402 5410 2505 2508 2530 2650
thef$	7497
theft	4761 7513 1813 7603 7604 7616 4901 5021 5022 5033 5035
theft$	5933 5947 6404 6517 7506 4770 7519 1912 7642 7646 7766 7767 7778 7780 2521
thefts	4826
thefts$	7505 7506 4770 7571 7642 7646 7766
their	4721 1765 1793 5441 2500 2517
their$	19 3004 3008 3030 3092 145 152 153 155 3115 159 3124 3125 3126 3127 3128 3129 5877 205 5921 3187 5949 3277 6044 3357 3402 3403 451 452 3415 482 6191 6194 3488 3491 3510 6276 6280 3536 6386 6530 836 3816 6564 3824 3826 3963 4036 4037 4038 1104 1137 4107 4272 4310 7089 4485 4495 4578 4580 4582 7329 7330 4587 4589 4590 7341 7352 7353 4654 4655 7407 1715 4673 4681 4682 4750 4778 4784 4786 1962 4922 4923 2030 2031 4989 4996 5008 2113 2126 2232 2379 2380 2419 5403 5410 2457 2622 2655
theirselves$	2957 2959 2988 2989 33 2991 2992 2993 2994 2995 39 5742 5743 2999 3000 5866 3251 6110 6111 6113 3380 3381 3382 3383 3384 3385 3386 3387 3389 3390 6138 6139 6152 3416 3417 3418 3419 6165 6166 6167 6168 6169 6170 6171 3429 3430 3431 6177 3489 3493 537 3495 3496 6242 6243 6244 6245 6246 6247 6396 6546 6547 6548 6549 6550 6551 6552 3864 3865 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 3944 6695 4614 5041 5066 5067 5260 5261
them	4689 4696 4710 7477 7479 7481 1784 7527 7533 4805 7550 4808 4809 7605 7651 5456 5508 5514 5624
them$	5705 5706 5754 3071 3078 5980 5983 6023 6024 6025 6026 6027 6028 6029 6030 3388 3397 3398 6165 6166 6167 6168 6169 6170 6171 6290 3593 3618 3669 764 3746 3747 3748 3749 3750 3892 1111 1112 4226 4235 6986 7005 4276 4381 4382 4459 4460 4461 4462 4463 4464 7216 4500 4521 7296 7297 7298 7299 7300 7301 4557 7352 7353 7376 7377 4633 7455 1786 1824 7553 7565 4840 7593 1901 7606 1910 1918 7625 7628 4887 4894 7648 4908 5170 5373 5403 5404 5410 5533
themself$	2957 2959 2988 2989 33 2991 2992 2993 2994 2995 39 5742 5743 2999 3000 5866 3251 6110 6111 6113 3380 3381 3382 3383 3384 3385 3386 3387 3389 3390 6138 6139 6152 3416 3417 3418 3419 6165 6166 6167 6168 6169 6170 6171 3429 3430 3431 6177 3489 3493 537 3495 3496 6242 6243 6244 6245 6246 6247 6396 6546 6547 6548 6549 6550 6551 6552 3864 3865 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 3944 6695 4614 4915 5041 5066 5067 5260 5261 5552 5573
themselves$	2957 2959 5705 5706 2988 2989 33 2991 2992 2993 2994 2995 39 5742 5743 2999 3000 5866 3251 3285 6110 6111 6113 3380 3381 3382 3383 3384 3385 3386 3387 3389 3390 6138 6139 6152 3416 3417 3418 3419 6165 6166 6167 6168 6169 6170 6171 3429 3430 3431 6177 3489 3493 537 3495 3496 6242 6243 6244 6245 6246 6247 6394 6396 6546 6547 6548 6549 6550 6551 6552 3864 3865 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 6688 3944 6695 6709 7234 4614 4915 5041 5066 5067 5260 5261 5552 5573
therap	4919 7674
therapist$	7664 7673
therapy$	7665 5583 5584 5603 5667
there$	6098 1230 1231 1232 4743
these$	3075 6292 821 1058 1062 1066 6953 1264 7005 4459 4460 4461 4462 4463 4464 4504 4506 4513 4523 4524 7296 7297 7298 7299 7300 7301 7352 7353 7376 7377 4633 1930 2175 2178 5373 2419 5403 5404 5410 2505 5514
they	7432 7462 1784 1820 1828 7605 1930
they$	3017 3336 3340 3341 3360 6183 487 640 3597 641 6343 642 643 6526 6948 6949 6950 6951 6952 4214 4215 4216 4218 4343 7092 4777 4785 4802 4840 1889 1901 7606 1910 1918 7625 7628 4887 4894 7648 4913 5533
thick$	1074 2314 2329 2365 2370 2768
thickset$	2326 2781
thief$	6382 6383 6384 5134 5135
thieves$	6382 6383 6384 5134 5135
thieving$	6404
thigh$	7668
thighs$	7668
thin$	2326 2343 2347 2782
thing$	7167 7168 7169 7170
things$	6018 3453 6646 6690 6717 6718 4560 4642 4665 2044
think$	6249 877 878 879 880 881 882 3950 4358 7104
thinking$	5381
thinks$	877 878 879 880 881 882 4358 7104
third$	1066
thirteen$	897 898 899 900
thirty$	6046 3839 6599 6603 6604 6605 6606 6607 6608
this$	3092 5949 3510 799 1066 7005 7042 4381 4382 4459 4460 4461 4462 4463 4464 7216 7296 7297 7298 7299 7300 7301 7352 7353 4609 4642 4665 4778 2160 2228 2323 5373 5402 5403 5404 5410 2508
thoroughly$	2411
those	7527 5508
those$	6329 821 1058 4752 7533 4813 7562 7589 2178 5373 2505
though$	103 3061 5974 5975 5976 5977
thought$	6073 6216 6217 7072 7088 7093 4358 7104 7178 7179 7180 7181 7182 7183 7184 7185 7186 7187 4443 4444 4445 4446 4447 7415 1802 1900
thoughts$	1959
threadbare$	2382
threat$	666 667 668 669 4801 1845 2504
threatening$	2229 2766
three	7477 7605
three$	6402 1110 6812 6813 6814 6815 6816 6817 4226 4587 4840 1901 7606 1910 1918 7625 7628 4894 7648 2505 5533 2722
thresholds$	7329
threw$	554
thrill$	6297 2139
thrills$	6301
thrive$	453
thrived$	453
thrives$	453
thriving$	453
throug	2477 2539 2544
through$	167 6426 3954 3955 4053 6974 7006 7011 4592 2093 2464
throw$	554
throwing$	554
thrown$	554 2036 2037
throws$	554
thug$	2756
thuggery$	2756
thuggish$	2756 2766
thugs$	6399 6400 6401 7522 2756
tic$	2645
tick$	2428
ticking$	5386
tidy$	2347
tied$	1803 4858 5325
ties$	646 5110
tight$	4119 4621 2365 2382
tightly$	1094
tights$	5334
tiktok$	297 3254 298 3255 299 3256 300 3257 301 3258 6004 6005 6006
time	4957
time$	3051 5876 5921 6255 3587 3589 3612 3636 3667 6589 6929 6930 6931 7018 7019 7020 7030 7038 7488 5366 5420
timed$	7549
timekeeping$	5091
timeline$	4865
times$	5792 5794 5795 5799 7031
timeta	4881 4969
timetable$	7626 7702 7714
timetables$	7626
timewaster$	5134
timewasters$	5134
timid$	4620
tiny$	2382
tip	2590
tip$	1848
tipoff$	5547
tipoffs$	5547
tipped$	1848
tipping$	1848
tips$	1848
to	5433
to$	5814 5857 3130 3139 3161 3173 3198 3199 3200 3202 3233 3241 3245 3307 3308 3309 3310 3311 3314 3318 3322 3391 6181 3450 6218 3504 3563 3571 3574 3580 3603 3623 3624 3625 3626 3674 3677 3686 3705 3754 3774 3779 3794 3795 3797 3918 3937 6766 4128 6877 6878 6879 6881 6894 6913 4178 4179 4212 6994 7007 4324 4325 4326 7103 7109 7110 7111 4379 4380 7145 4458 1528 4493 4548 4610 7365 4622 4623 7401 4657 4690 4694 4698 1745 4731 4742 4747 4756 4759 4760 4781 4791 4792 4800 4823 4847 1899 1916 4907 4917 4931 4938 4943 7692 4964 5013 7765 5025 2075 5088 5090 5349 5351 5354 5372 5374 5403 5416 5431 5432 5504 2585 5686
toarso	7603
toburg	7603
tocrim	7603
todama	7603
todeal	7603
todiso	7603
toe$	6822 6844 6845 6846 4102 2155
toerag$	2758
toerags$	2758
togang	7603
tokenistic$	2152 2789
told$	5786 5787 89 90 91 98 99 100 101 5811 5812 5813 3168 6078 6085 3461 6901 6907 6912 6915 6921 6985 6988 6989 6990 6991 6992 4301 4302 4305 7213 1785 1921 4892
tolerance$	5499
tone$	6793 5309
tones$	6793 5309
too$	137 3786 3787 6629 1043 1044 1045 4571 4572 4573 4574 4619 1663 1664 4658
tooffe	7603
took	2652
took$	45 202 203 294 359 6232 4371 1425 4391 4401 4405 4406 4407 4408 4409 4410 4411 1476 1965 1967 2087 2123 5081
toolki	5495
tooth$	5312
top	7617
top$	6036 6824 6841 6842 6843 7552 7589 1925 5334 5339 5341 2505 2510 2512
topless$	3262
tops$	6824 6841 6842 6843 6863 6864 5334 5339 5341
torment$	634 2144
tormented$	634 2144
tormenting$	634 2144
torments$	634 2144
tormentted$	634 2144
tormentting$	634 2144
torn$	2375 2382
torobb	7603
toshoo	7603
toss$	7173
tostab	7603
tosupp	7603
total$	1192 1682 2418
totally$	2408 2411
tothef	7603
touch$	5814 6973 7225
touched$	5737 3087 6057 6758
touching$	6063
tough	1922
tough$	720 721 722 723 724 725 972 1064 4879 2347 2543 2777
toughe	1922 2544
tougher$	4879 2543
touret	2605
tourette$	5562
tourettes$	5562
toward	1836 1898 2539
towards$	3202 3563 3571 3574 3580 6390 3705 3751 7500 5640
town$	4825 4866
toxic$	650 651 652 2170 2768
trace	7453 1763 7474
trace$	7485
traced$	7629
traces$	7485
track	1763 7542 1928
track$	4718 7476 7485 7487 4830 4860 1904 1928 5525
tracke	1763 7467 4744
tracked$	7486 7489 4860 1904 7629 2483
tracki	1763
trackie$	5334
trackies$	6841 6842 6843 1158 6861 5334 5339 2389
tracking$	4860
tracks	1763
tracks$	7485 4860
tracksuit$	6841 6842 6843 6851 5334 5336 5339 2785
tracksuits$	6841 6842 6843 6848 6849 6850 6851 6853 6861 5334 5336 5339 5484 2785
trade$	320 329 3286 330 331 332 333 334 399 2110
traded$	320 329 3286 330 331 332 333 334 399 2110
trader	4888
traders$	7633 1941
trades$	320 329 3286 330 331 332 333 334 399 2110
trading$	320 329 3286 330 331 332 333 334 399 2110
traffic$	262 263 264 2097 5446
trafficced$	262 263 264 2097
trafficcing$	262 263 264 2097
trafficed$	262 263 264 2097
trafficing$	262 263 264 2097
trafficking$	262 263 264 2097
traffics$	262 263 264 2097
trail	1949
trail$	1781 4906
trailed$	1781
trailing$	1781
trails$	1781
trainer$	5334
trainers$	5838 5839 6023 6024 6025 6026 6027 6028 6029 6030 6035 6038 6325 6841 6842 6843 6848 6849 6850 6851 5334 5339
training$	5028 5040
transactional$	2114
transmitted$	5589
trap$	2183
trauma$	7755 2646
traumatic$	5560
travel	7630
travel$	5906 5907 6059 2123 5081
traveled$	2123 5081
traveling$	2123 5081
travelled$	2123 5081
travelling$	5914 6059 2123 5081
travels$	2123 5081
trawl	1772
trawl$	1913 5459 2842
trawled$	1913
trawles$	1913
trawling$	1913
trawls$	1913
treated$	1823 4921 1986 2599
treatm	5595
treatment$	7665
trendy$	2382
trial$	5675
tricky$	720 721 722 723 724 725 6489 6490 6491 6492 6493 6494 6495 5193
tried$	4137 4139 4140 6943 7081 4340 7415 5379
tries$	6976
trip$	6063
trips$	6063
troubl	4901
trouble$	5937 3368 3369 6115 6116 6117 6118 6155 6156 6157 6301 6308 6404 6517 4208 6954 4210 7026 4365 7116 7117 7118 7642 7646 2018 2044 5082 2162 2163 2164 5182
troubled$	7088 7093 4358 7104 4366 7137 2224 2323
troublemaker$	2757
troublemakers$	6517 2757
troublemaking$	2757
troublesome$	2768
trousers$	1158 2389
truancy$	2748
truant	2935
truant$	5875 5918 6382 6383 6384 7021 7022 7023 5134 5135
truanted$	2748
truanting$	2748
truants$	6382 6383 6384 5134 5135
true$	1536
trust$	6422 6896 6902 6916 6944 6945 6946 6947 6957 7002 7003 7004 4343 4348 4349 7357 7386 4668 1715 5352 5360 2457 2466
trusted$	6088 6089 6090 6091 6094 3959 6988 6989 6990 6991 6992 7171 7172
trusting$	4260
truth$	3454
truthful$	3451 6197
try$	4137 4139 4140 6896 6902 6916 6943 6976 7002 7003 7004 7015 5352 5360 5379
trying$	7002 7003 7004 7596 5360 5381
tryings$	7596
tubby$	2782
tumour	4914
tumour$	7659
turf	4837
turf$	7582
turkish$	5329
turn	7647
turn$	245 246 3506 3508 555 1147 1156 1173 1174 4138 4154 4160 4165 4174 6922 6923 6976 4238 1580 1586 1587 1588 7368 7637 4893
turned$	245 246 555 4035 4040 1148 1157 1173 1174 4138 6886 6887 6888 6889 6890 6891 6892 6893 1580 1586 1587 1588 1615 7416 5405
turning$	245 246 555 1173 1174 1580 1586 1587 1588
turnned$	245 246
turnning$	245 246
turns$	245 246 555 1173 1174 4138 4209 6976 1580 1586 1587 1588
tutor$	5837
tutors$	5837
twelve$	897 898 899 900
twenty$	6046 6047 6572 3839 893 6599 3855 6601 6603 6604 6605 6606 6607 6608
twice$	3300 6050 6651 2666
twists$	5322
two	7477 7605
two$	3183 6402 1110 6812 6813 6814 6815 6816 6817 4428 4587 4840 1901 7606 1910 1918 7625 7628 4894 7648 2244 2264 2505 5533 2722
twoc	5033
twoc$	7778
ugly$	2290 2782
unable$	65 540 541 542 543 544 546 564 729 730 731 732 733 1985 2007 5368
unacceptable$	6441 6442 6443 6444 6445 6446 6447 6448 6449 2229 2789
unacceptably$	2789
unacco	2705
unaccompanied$	5662
unambitious$	2768
unanswered$	5419
unauthorised$	2672
uncaring$	2768 2789
uncle	7721 4987 7734 7738
uncle$	2014 7732
unco$	2220 2427
uncomfortable$	7650
unconscious$	2924
uncontrollable$	2224 5368 2768
uncooperative$	2764 2789
uncorr	1735
uncorroborated$	4692
under	1971 2727
under$	315 656 4053 1338 4586 4928 1975 5023 2067 2495 2592
underage$	2104 2111
undercover$	2805
underdressed$	2782
undermine$	2135
undermined$	2135
undermines$	2135
undermining$	2135
underpass$	6107 6108 6109
understand$	74 75 139 6249 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 3523 3524 6944 6945 6946 6947 1776 1921 1973
understands$	1921 1973
understood$	139 7041 1802 1900
undert	1762
undertaken$	7174 7175 7176 7177
underweight$	5598 2782
underwent$	2913
undesirable$	6326 6327 6328 2142 2224
undesirables$	6326 6327 6328
undisciplined$	2768
undoubtedly$	1331 5369 2788
unempl	7733
unengaged$	2764
unfazed$	2777
unfit$	1527
unforgivable$	2789
unforgivably$	2789
unfounded$	2149
ungovernable$	2768
ungrateful$	2768
unhealthy$	3011 650 651 652 2090 2170
unheeded$	5419
unhelpful$	2789
uniform$	6820 5332 5334
uniforms$	6820 5332 5334
uninterested$	2402 5368 2768 2789
unironed$	2375
unit	4700 4831 7672
unit$	4343 4348 4349 7357 7386 4668 7443 7445 7450 7451 7452 4708 4709 4740 7520 7576 7595 4851 7607 4877 7685 7711 7727 7774 5621
units$	5504
unkempt$	2782
unknow	7467
unknown$	3267
unlawful$	5940
unless$	1855
unlikeable$	2768
unlovable$	2224
unmanageable$	6441 6442 6443 6444 6445 6446 6447 6448 6449 2224 5182 2768
unmotivated$	2768
unnecessary$	3002
unopened$	5419
unpleasant$	7650 2768
unpredictable$	6441 6442 6443 6444 6445 6446 6447 6448 6449 2229 2766
unprepared$	2394
unprofessional$	2789
unprofessionally$	2789
unquestionably$	2788
unreachable$	5368 2764
unread$	5419
unreliable$	5368 2768 2789
unrepentant$	2768
unresponsive$	2764
unruly$	2160 2224 2229 2323 2768
unsafe$	5702 5703 5733 3011 5940 3579 2088 2090
unsavoury$	6326 6327 6328 2224
unshockable$	2777
unstable$	5217 5218 2768
unsubstantiated$	2149
unsuitable$	6329 2142
unsupervised$	2275
unteachable$	2224
untidy$	2366
until$	7483 1855 5693
unto$	3649 3651
untrue$	7046
untrustworthy$	5368 2768 2789
unusual$	2347
unusually$	2291
unwanted$	3376
unwashed$	2366 2375 2782
unwilling$	540 541 542 543 544 546 566 729 730 731 732 733 1665 2394 5365 5368
unwillingness$	3116 160 161 162 163 164 729 730 731 732 733
unwise$	52 53 3011 479 2090 2131
up$	5741 5893 3298 3406 3492 6251 3592 6338 693 3722 3723 6474 3806 3825 6573 6616 3884 3901 6689 6746 4022 6786 6797 6826 4104 4105 4113 4114 6868 4124 4125 6898 6899 6904 6905 6909 6910 6918 6919 6926 6927 6928 6982 6983 7048 4483 4494 7244 4538 4541 4542 7321 4585 4782 4794 7591 7594 7719 7736 7737 2068 5188 5273 5338 5348
update$	1748
updateing$	1748
updates$	1748
upon$	3365 3366
ups$	6583 6594 6622 6698
urchin$	2756
urchins$	2756
urgency$	7382 7383 7384 7385 5418
us$	5913 5980 5983 6195 6257 6726 4500 1915
use	1898 2048
use$	5814 5875 5904 400 401 402 517 6249 6896 6902 6916 4257 1741 7689 5352
used	1898 1980
used$	5737 6081 400 401 402 517 711 978 1614 1744
useful	1898 2477
useful$	7444 1869
useless$	2403 2768 2789
user$	6373
userna	4881
usernames$	7626
users$	6373
uses	1980
uses$	400 401 402
using	1980 2048
using$	5804 400 401 402 712
usual$	4627 2168
usually$	1159
utter$	1192 1683
utterly$	4323 1573 2408 2411
vaccin	2920
valuab	2477
value	5433
value$	1741 2546
values$	6507 5225
van$	5439
vandal$	6382 6383 6384 5134 5135 2756
vandals$	6382 6383 6384 5134 5135 2756
vans$	5439
vape$	5838 5839 6035 6038 7683
vapes$	5838 5839 6023 6024 6025 6026 6027 6028 6029 6030 6035 6038 7683
variable$	6436 6437 6438 6439
vehicl	7484
vehicle$	5033 2489 2496
ventured$	6094
verbally$	2240
versed$	3845
very$	3063 943 4087 4335 2291 2307 2641
vest$	5334
vests$	6857 6858 6859 5334
vicious$	2766
victim$	3533 659 6452 6713 6714 6715 6716 2052 2267
victimisation$	6149 6150
victimise$	1676 1677 1678 1679
victimised$	1676 1677 1678 1679
victimises$	1676 1677 1678 1679
victimising$	1676 1677 1678 1679
victims$	445 6258 6259 6260 6261 6262 6263 6264 6265 6266 6267 6268 6269 658 6452 6713 6714 6715 6716
video$	6007 3290 3291 335 336 6758 7475
videos$	6007 3290 3291 335 336 6758
view$	7501 5409
views$	5409
village$	6371 4516
vindictive$	2766 2768
violen	7657 7733 7759
violence$	5933 5947 3368 3369 6404 785 786 6517 4831 4850 1894 7597 7598 4862 1907 4873 1920 1924 1938 2018 5082 5110 2530 5657 2701
violent$	6441 6442 6443 6444 6445 6446 6447 6448 6449 6517 2171 2229 2510 2766
virtually$	913 3870 914 915 916 917 920 921 922 923 968 969 2292 2301
visibility$	7584
visible$	4879 5326 2581
visit	2048 5495 5502
visit$	3770 7526
visited$	7213 7415
visiting$	5804 5914
visitor$	7664
visits	2045
visits$	3770 7468
visual$	2617
vital$	4587
vitiligo$	2784
vodka	4918
vodka$	7663
voice$	5409
voices$	5409 5568 5569 5570
volatile$	6441 6442 6443 6444 6445 6446 6447 6448 6449 2229 2766
volition$	5847 5848 5849 5850 5851 5852 5853 5854 6060 6061 5080
volume	1864
voluntarily$	6060 6061 5079 5080
vomit$	7660
vote$	224 225
voted$	224 225
votes$	224 225
voting$	224 225
voucher$	6035 6038
vouchers$	6035 6038
vulnerabilities$	3439 483 484
vulnerability$	6149 3439 483 484 6258 6259 6260 6261 6262 6263 6264 6265 6266 6267 6268 6269
vulnerable$	5704 5733 6713 6714 6715 6716 6749 6750 6751 5265 2323
wag$	2101
wagging$	2101
wags$	2101
waited$	5405
waitin	1978
waiting$	1963 1982 2626
walk	7630
walk$	3101 3119 6068 6069 6070 6071 6072 6182 1146 1155 1521 1522 7368
walked$	3164 3335 3342 3457 1146 1155 1521 1522 5405
walking$	5804 5914 1146 1155 1521 1522
walkked$	1146 1155
walkking$	1146 1155
walks$	1146 1155 1521 1522
wall$	4874
wannabe$	2154 2756
wannabes$	2756
want	4713
want$	5997 5998 3602 6614 6696 3983 3984 3985 3986 1178 6944 6945 6946 6947 6963 6964 6965 6976 4288 1422 7444 7596 1960
wanted$	3096 6144 1178 7041 1423 1755 1960 2064 2080
wants$	5997 5998 6696 1178 6963 6964 6965 6976 4288 7596 1960
ward	7672
warden	4705 4706 4707 1751 1752 1783 4888 1935
warden$	7450 7451 7452 4708 4709 4740 1903 7633 1936 1941 1942
wardens$	6337 6519 6520 7450 7451 7452 4708 4709 4740 1831 1903 7633 1936 1941 1942 5102
warn$	1848
warned$	5786 5787 3043 87 88 89 90 91 92 93 94 3052 96 97 98 99 100 101 5811 5812 5813
warning$	5783 5809 5810 6285 6286 6287 6288 6289 1610 1611 1612 1613 7332 7333 7352 7353 7561 4965 5103 5409 5410 2491 5681
warnings$	5783 5809 5810 6285 6286 6287 6288 6289 1610 1611 1612 1613 7332 7333 7352 7353 7561 5103 5409 5410
warrant$	1018 1019 1020 7532 5492 2840
warrants$	5492 2840
wary$	5726 2983 2984 2985 2986
was	1823 2610
was$	86 95 157 158 249 434 435 592 593 594 653 670 671 672 673 674 675 676 677 678 679 727 3691 3696 758 772 773 774 775 776 777 909 913 3870 914 915 916 917 920 921 922 923 6768 6771 4093 1159 4145 4288 1365 1366 7188 4455 1574 4566 4567 4602 1653 1654 7394 1699 7417 4741 4754 4811 1964 2176 2177 2210 2214 2225 2226 2236 5281 5325 2456 5463 2571 2618 2623 2629 2630 2641 2666 2668 2669 2702 2706 2714 2719 2721 2722 2726
wash$	1621
washed$	1621
washes$	1621
washing$	1621
wasn$	1179
waste$	553 2463
wasted$	553 2463
waster$	6381 2756
wasters$	6381 2756
wastes$	553 2463
wasting$	553 2463
watch	1949 2492
watch$	6841 6842 6843 4718 7476 1781 7487 7526 1892 4860 7637 4906 2055 5334 5339 5525
watche	4744
watched$	7219 7220 7478 1781 7489 4860 7623 7629 2055
watches$	6841 6842 6843 5334 5339
watching$	1781 4860 2055
watchlist$	5449
watchlists$	5449
watchs$	1781 4860
water$	5000
wave$	5526
wavy$	2366
way$	20 5748 3784 4090 1134 1135 1136 6860 4120 4121 4203 7292 1662 5045
ways$	5748 6525 6590 6646 7017 5045
wayward$	2224 5182 2323
we$	4269 4270 4271 1659 1831
weak$	3653 6436 6437 6438 6439 738 1539 1540 1541 1542 7347 7348 7349 7350 4620 1689 2249 2250 2443 2479
weaker$	3621
weapon	7431 7504 7615 7779
weapon$	7493 7508 7509 7778 2575
weapons$	5933 1746 7493 7508 7509 2575 2837
wear	2073
wear$	6068 6069 6070 6071 6072 1095 1116 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 2367 2377
wearing$	1095 1116 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 2073 2367 2377
wears$	1095 1116 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 2367 2377
weary$	5239
weed	5039
weed$	5838 5839 5967 5968 5969 6023 6024 6025 6026 6027 6028 6029 6030 6035 6038 7480 4937 7683 7784 5054
week$	7018 7019 7020 5420 5669
weekend$	7663
weeks$	5420 5669
weighed$	2923
weight	4919 4944 7690
weight$	7664 7689 5599
welcome$	2129
welcomed$	2129
welcomes$	2129
welcoming$	2129
welfare$	5712 2968 5749 5750 5751 5752 5753
well$	5808 6430 818 819 828 865 888 983 1000 1003 1078 1083 2327 2340 2348 5333
wellbe	4944
wellbeing$	5712 5749 5750 5751 5752 5753 6235 6236 7689
went$	5788 241 242 243 244 245 246 275 276 277 3248 295 296 362 363 364 6105 6106 599 621 1146 1155 1635 1974 2068 2122 2123 5081 2704
were	7467 1823
were$	3020 86 95 3066 157 158 249 434 435 6222 592 593 594 653 670 671 672 673 674 675 676 677 678 679 727 758 772 773 774 775 776 777 6523 909 913 3870 914 915 916 917 920 921 922 923 1063 1159 4145 4288 1365 1366 7188 1574 4567 4602 1653 1654 1699 7417 4741 4754 4804 2176 2177 2210 2214 2225 2226 2236 5281 5325 2456 5463 2571 2666 2706 2714 2719 2726
weren$	1179
wet$	1979
wets$	1979
wetting$	5594
what$	3060 5949 6065 3399 3400 463 6194 522 523 6524 3781 6530 6717 6718 7330 7352 7353 4849 5084 5087 5410
whatever$	6230 6690 6707 1180 1181 1182 1183
whatsapp$	297 3254 298 3255 299 3256 300 3257 301 3258
whatsoever$	7188
wheel$	7231
wheelchair$	2882
when	5441
when$	3252 3253 6194 7391 7483 7488
whenever$	3252 7483
where	5441
where$	5728 5729 5730 5731 6194 1791 4861
wherea	4720 1895 4852 4853 1927
whereabouts$	7465 7466 4884
which	5433 5441
which$	7498 7599 7605 4872 4885
while$	7221
white$	1066 1085 4045 1091 4067 4068 4069 1113 1142 2322 2323 2344 2351 5334 2382
who	7431 7449 7498 7599 7605 4872 4885 5441
who$	5728 5729 5730 5731 3301 3302 486 6194 6320 6330 6523 6768 6771 1757 4717 4723 1786 1806 1816 4776 1824 4861 7610 4886 7645 5281
whole$	4526 4528 2160
wholly$	2408 2411
whom	7599 7605 7617
whom$	5728 5729 5730 5731 6194 7459 7518 1824 4861
why$	480 481 6194 524 525 526 527
wicked$	2169
wider	1793
wider$	4750
wife$	7717 7749
wild$	2160 2169 5154 5155 5156 5182 2345 2366 2768
wilful$	2789
wilfully$	291 2460 2789
will$	567 587 973 993 1005 1008 1193 1194 1195 1196 1197 1198 1199 1200 1204 1205 1220 1224 1225 1226 1234 1235 1236 1237 4202 6959 6960 6961 6962 4228 6980 1279 1280 1281 1282 1283 4264 4265 4268 4288 7035 7036 1342 1343 4699 1745 4731 4798 1899 2398 2400 2412 2585
willed$	5206
willing$	130 131 136 528 529 530 4132 4134 4136 1737 2121
willingly$	6060 6061 360 5079 5080 2124
willingness$	5867 4249 6995 6996 6997 6998 6999 7000
wind$	635 636 4182
winding$	635 636
winds$	635 636
winter$	5953 5954
wiry$	2326
wisdom$	3867 911
wise$	3021 822 823 867 1064 5235 5240 5241 2289 2302
wiser$	3011 862 867
wish$	4249 6995 6996 6997 6998 6999 7000 7596
wished$	1960
wishes$	1960 5409
wishs$	7596
with	7554 5034 2544
with$	5879 5882 5887 5919 3182 3188 3192 6015 3271 3274 3275 3303 6064 3378 3379 6196 3581 3584 6335 3603 6423 6427 6433 6434 6440 3751 6500 802 6515 3771 3774 832 3945 3946 3947 6768 6771 1095 1105 1106 1107 1108 1149 6914 6958 7008 1483 7342 4690 4714 7468 4751 7500 1968 4976 7731 2076 5098 2266 2367 2373 5429 5504 5545 2653 2663 5652 5682
withar	7603
withbu	7603
withcr	7603
withda	7603
withde	7603
withdi	7603
withga	7603
withheld$	496 497 5417
withhold$	496 497
withholding$	496 497
withholds$	496 497
within$	3742 4758 4911
withof	7603
without$	3184 688 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 6686 6687 6707 1038 1230 1233 4211 1295 1484 1485 4467 1999 2406 2407 2424 2440
withro	7603
withsh	7603
withst	7603
withsu	7603
withth	7603
woeful$	1689 2789
woefully$	2789
wolves$	6399 6400 6401
woman	5036
woman$	6579 3842 6621 6626 6627 6628 939 6643 6644 6645 6649 950 951 6671 7781 5249
women$	6368 6572 6579 6582 3840 6591 6593 6611 6619 6626 6627 6628 950 951 970 6701 6823 6871 5249 5258
won$	540 541 542 543 544 546 556 583 1206 1207 1208 1209 1210 4199 2395 2414
wont$	1206 1207 1208 1209 1210 2395
wool$	5254
woolly$	2789
word$	7335
wore$	6068 6069 6070 6071 6072 1095 1116 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 2367 2377
work	5495
work$	69 71 72 3141 5936 253 254 255 256 257 258 259 260 261 456 6249 6387 3678 3688 6477 3755 3790 6873 6896 6902 4169 6916 4213 6973 7002 7003 7004 7009 7203 1795 5092 2245 5352 5360 5400
worked$	253 254 255 256 257 258 259 260 261 456 6988 6989 6990 6991 6992 2069 5361
worker	7672
worker$	5837 6021 6195 6257 4343 4348 4349 7357 7386 4659 4668 5014 7772 5093 2467 5692
workers$	5837 6021 6195 3510 6257 6496 6535 6536 6537 4343 4348 4349 7357 7386 4668 5093
working$	253 254 255 256 257 258 259 260 261 456 3689 7002 7003 7004 5360 5427 2683
works$	253 254 255 256 257 258 259 260 261 456 5361
workshop$	69 71 72
workshops$	69 71 72
workshy$	2768
world$	6590 2282 2283
worldly$	867 2284 2773
worn$	6073 6088 6089 6090 6091 6094 7473 4730 5325
worr	1987 2011 2061
worried$	4599 1722
worries$	6281 6282 6283 6284 5409
worry$	5409
worrying$	6441 6442 6443 6444 6445 6446 6447 6448 6449 2227 2229
worse$	3432 6699 6700 7305 7306 5263
worst$	3401 2510
worth$	6272
worthless$	2768
would$	390 397 3355 3364 3437 3484 647 680 6614 1211 1212 1213 1224 1225 1226 4228 4288 7035 7036 1342 1343 4699 1745 2396 2400 2412
wouldn$	3362 3481 1211 1212 1213 2396
wound$	635 636
wrap	7779
wraps$	6417 5054 5170
wreak$	2204
wreaked$	2205
wreaking$	2203
wreck$	2135
wrecked$	2135
wrecking$	2135
wreckked$	2135
wreckking$	2135
wrecks$	2135
wrist$	7668
wrists$	7668
writ	5642
write$	1594 1897 1928 7709 2188 2189
writing$	1597 1897
written$	1575 1596 2008
wrong$	3011 3012 3081 3152 3153 3154 5937 6319 6326 6327 6328 7387 7388 4656 2090 2143
wrote$	1595
y$	6640
year	4967
year$	3304 6584 3850 1068 1071 1073 7708 4967 7712 5420 5669
years$	6569 6570 6571 6652 6653 6654 5420 5669
yet$	3055 1671 4648
yield	2477
yjs	5026
yjs$	7771 2735
yob$	2756
yobbish$	2229 2756
yobbo$	2756
yobbos$	2756
yobs$	6399 6400 6401 2756
yoi$	2951
yos	5026
yos$	7771 2735
yot	5026
yot$	7771 2735
young	5036
young$	159 205 639 3606 6453 3712 3713 6467 6468 6469 6470 6471 6472 783 784 3743 3831 4015 4016 4017 4018 4019 4020 1066 6768 6771 4221 4315 4539 4540 4549 4595 4634 4636 4689 4710 7481 4738 1784 1820 7527 1828 7533 4805 4808 4882 7651 7781 2111 2171 2174 2178 2207 5181 5227 2298 2322 5456 2505 5508 5514 2703
younger$	3621 6370 6371 4998 5053
youngers$	7516
youngster$	6453 6467 6468 6469 6470 6471 6472 5181
youngsters$	6453 6467 6468 6469 6470 6471 6472 5053 5181
youth	2731
youth$	6453 6456 6467 6468 6469 6470 6471 6472 1066 6768 6771 6774 6775 1703 4704 1792 5026 2070 2171 5130 2174 5181 5280 2324 2505 2722 2731
youths$	6350 6453 6456 6467 6468 6469 6470 6471 6472 6768 6771 1792 5130 5181 2324 2779
yp	4689 4696 7462 7477 7479 7481 4738 7484 1784 7527 7533 4809 7651 1988 1997 2016 4975 7748 2062 5456 5483 5508 5624
yp$	2148
yp1$	2147
yp2$	2147
yp3$	2147
yp4$	2147
yp5$	2147
yp6$	2147
yro$	2949
zero$	1292 4433 2461 2542
zits$	5330
