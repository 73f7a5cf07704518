2820 2611 1965

(put~|puts|putting|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|puts|putting|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|puts|putting|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<their> own (actions|behaviour|choices|conduct) (led|has led|have led|put|puts|caused|cause|resulted|contributed|mean|means|brought|lead)
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
(risky|riskier|reckless|self destructive|irresponsible|promiscuous|unsafe|foolish|foolhardy) (behaviour+|behavior+|choice+|lifestyle+|conduct|activity|activities|decision+|habit+|way+|action+|attitude+|relationship+|stunt+)
(harmful|dangerous) (behaviour+|choice+|lifestyle+|habit+|decision+)
(recklessly|irresponsibly)
(disregard|lack of regard|no regard|little regard) for <their> [own] (safety|welfare|lives|wellbeing)
disregard~ <their> [own] (safety|welfare|lives|wellbeing)
(foolish|naive|stupid|silly|unwise|daft|careless|rash|reckless|irresponsible) of (them|him|her|the (girls|boys|young people|lads|friends|group|children|cast))
lifestyle+ [choice+]
(make|makes|making|made) [some|such|very|really|more|increasingly|<their>|these|a|an|consistently|repeatedly] (poor|bad|better|wrong|unwise|unsafe|safer|risky|riskier|dangerous|unhealthy|healthier|positive|negative|smarter|sensible|foolish|stupid|questionable|wiser|terrible|silly|reckless|harmful|irresponsible|good|right|the wrong|the right) [life|lifestyle] (choice+|decision+)
(poor|bad|unwise|wrong|unsafe|questionable|terrible|stupid|unhealthy) [life|lifestyle|relationship|friendship] (choice+|decision+|decision making)
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
(have|has|had) had [more than] (plenty of (warning+|chances)|(enough|many|several|numerous|countless|ample|repeated) [clear] warning+)
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
(through|by|of|from|out of|as a result of|because of|due to|down to|a matter of|<is>) [entirely|very much|largely|all|partly|mostly|mainly] <their> own (choice+|doing|making|choosing|free will|volition|accord|actions|behaviour)
<their> own (fault|doing|stupid fault)
<their> choice to [go|stay|associate|carry|run|continue|put|return|ignore|hang|spend|be|use|remain]
(through|out of|by) choice
(is|was|are|were|seems|remains) (a|<their>) [own|conscious|deliberate|personal] choice
<owner> [own|persistent|repeated|continued] (failure|inability|unwillingness|refusal|reluctance) to (protect|safeguard|look after|recognise|see|report|leave|disclose|heed|listen|engage|learn|accept|say no|resist|walk away|stay away|keep <self>)
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
(ask|asks|asked) for trouble
(look|looks|looked|looking) for (trouble|a fight|it)
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
(young|youth|juvenile|teenage|child|prolific|persistent|repeat|serial|known|habitual|hardened|serious|adolescent|violent|first time|re) offender+
offender+
reoffender+
offending (behaviour|history|profile|career|peers|lifestyle)
criminal (behaviour|mindset|mentality|tendencies|lifestyle|career|youth+|element+)
(child|young|youth|juvenile|teenage|adolescent|peer|under age) [on _] (perpetrator+|abuser+|aggressor+|exploiter+|recruiter+|groomer+|predator+)
(<is>|as|both|these|main|known|likely|identified as|victims and|victim and|become|becoming|considered|also) [the|both|all|also|often|now|main|known|likely|sometimes|as well as|a|an|potential|alleged|possible] [the] (perpetrator+|aggressor+|culprit+|predator+|bully|bullies)
(groomer+|abuser+|predator+|exploiter+|dealer+|criminal+|offender+|gangster+) in the making
(<is>) [<very>] [all|just|simply|basically|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+)
(young|child|teenage|juvenile|little|career|petty|known|prolific|persistent|habitual|serial|would be|these|those|compulsive|pathological|bunch of|group of) (criminal+|thief|thieves|dealer+|drug dealer+|mugger+|robber+|vandal+|shoplifter+|addict+|drug user+|truant+|runaway+|bully|bullies|burglar+|liar+|savage+|animals|dropouts|loser+|misfit+|no hoper+)
(drug|county lines|drugs) (runner+|mule+|courier+)
(nightmare|liability|handful|pain|law unto himself|law unto herself) [to|for] (work with|manage|teach|deal with|staff|teachers|everyone|the school|his|her|their)
drama queen+
(lack|lacks|lacked|lacking) [any|all|basic] respect
(no|little|without) [any|all|basic] respect (for|towards)
(self harmer+|junkie+|druggie+|druggy|trap boy+|shotter+|lost cause+|hopeless case+|no hoper+|problem case+|write off|write offs|addict+|non attender+|school refuser+|refuser+|non engager+)
a (nuisance|menace|public nuisance|drain on _|burden on _|law unto themselves)
(up to no good|no angels|law unto <self>|beyond help|beyond (control|parental control)|out of parental control|running wild|run wild|ran wild|running riot|run riot|ran riot|wreaking havoc|wreak havoc|wreaked havoc|blight on)
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
old (hands|hand|heads|head) (at|on _ shoulders)
hard as nails
give as good as (they|he|she) (get|gets)
(can|could) (hold|hold their) <their> own
(hold|holds|held|holding) <their> own (with|against|among|alongside) [the|older|grown] (adult+|men|man|older|others|anyone)
been around the block
wiser than (their|most|many)
wise heads
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
(have|has|had) grown up [too|very|so|rather] (fast|quickly|before|early|too)
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
(do|does|did) not [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
(<is>|appear|appears|seemed) [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do|does|did) not [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|support|safeguarding)
(do|does|did) not [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protecting|protection|looking after|looked after|from us|supervision|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do|does|did) not [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(don't|doesn't|didn't) [really] need [any|much|our|to be|adult|the|our] (protecting|protection|protected|looking after|looked after|supervision|safeguarding|shielding|adults|help|support)
(need|needs|needed|require~) (no|little) [adult|further|extra|special|such|real|or no] (protection|shielding|supervision|looking after|safeguarding|help|support|parenting|guidance|care|reassurance|protecting)
(no longer|hardly|scarcely|barely) (need|needs|require~) [the|any|our|much|adult|such|to be] (protection|protecting|protected|looking after|looked after|supervision|safeguarding|care|shielding|help|adults|support|guidance)
(without|with no|in no|have no|has no) need (of|for) [adult|our|any] (protection|help|care|supervision|protecting|adults)
(too old|too grown up|too mature) (for|to need|to be)
(can|could) give consent
(not|hardly|far from|anything but|no longer|less|scarcely|never) [your|the|a|really|particularly|especially|obviously|very|as|so|like] [typical|usual|typically] vulnerable
(do|does|did) not (scare|frighten) [easily]
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
(hooded|black|grey|designer|matching|baggy|skinny|tight|ripped|torn|dirty|expensive|branded|white|scruffy|revealing|skimpy|inappropriate|short|low cut|puffer|padded|dark|trendy|flashy|shabby|ill fitting|identical|stained|oversized|nike|north face|gaudy|grubby|threadbare|smart) [black|designer|grey|white|red|blue|green|and _|branded|new|padded|north face] (hoodie+|hoody|tracksuit+|trackies|joggers|trainers|coat+|jacket+|clothes|clothing|cap+|jeans|skirt+|dress|dresses|top|tops|shorts|leggings|outfit+|gear|jewellery|watch|watches|gilet+|crop top+|shoes|sliders|mini skirt+|t shirt+|jumper+|sweatshirt+|tops)
(balaclava+|ski mask+|bandana+|crop top+|mini skirt+|miniskirt+|puffer (jacket+|coat+)|baseball cap+|snood+|manbag+|tracksuit+|hoodie+|designer (label+|gear|brand+))
in [all] (black|white|grey|red|dark|designer _|_) from head to (toe|foot)
head to toe in _
(go|goes|going|went|walk~|walk|come|comes|came|turn up|turned up) [about|around|round|in|out] in (black|dark clothes|hoods|masks|pyjamas|hoodies|tracksuits|trainers)
(have|has|had|having|with|share~) [all|both|got] the same (fringe+|trainers|haircut+|hair|hairstyle+|hoodie+|jacket+|coat+|tracksuit+|nails|braids|tattoo+|cap+|shoes|clothes)
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
(do|does|did) not ever
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
(let|lets|letting) (them|him|her|young people|the young people|the group|these young people|this group|these children|children|the children|the boys|the girls|the friends|everyone|everybody|families|the family|us|parents|our young people|each of them|all of them|the lads|members|these boys|these girls|the five|the whole group|every one of them|a whole group) [all|badly] down
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
(?:off|from) the streets?(?= (?:for good|before|until|by|so|and into|$)|[.,;])
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 25 25 27 27 27 28 30 30 30 30 31 31 31 31 31 32 32 33 33 34 35 35 36 36 36 36 36 37 37 37 38 38 39 39 39 40 40 40 41 41 41 41 41 41 42 42 42 42 43 44 44 44 45 46 46 47 47 47 48 48 49 49 49 49 49 49 50 51 52 53 53 53 53 54 54 54 55 55 56 56 56 57 58 58 58 58 58 58 58 58 59 59 60 61 62 62 63 63 63 63 63 63 64 64 64 64 64 64 64 64 64 64 64 64 64 64 64 64 64 64 64 64 64 64 65 65 65 65 65 65 65 66 66 67 67 68 68 68 68 68 68 69 69 69 70 71 71 71 71 71 71 72 72 73 73 74 75 76 76 77 78 78 78 78 79 79 79 80 80 80 81 81 81 81 82 82 83 85 85 86 86 87 87 87 88 88 88 88 88 88 89 89 89 90 90 90 91 91 91 91 92 92 92 92 93 93 94 94 94 94 95 95 95 95 95 95 95 95 95 96 97 97 99 100 100 104 104 104 104 104 105 105 105 106 107 107 107 107 107 107 107 109 111 112 113 117 118 120 122 124 124 124 124 124 124 124 124 125 125 125 125 128 128 128 129 130 130 130 130 132 133 133 134 134 136 136 136 137 139 139 139 139 139 139 140 141 144 144 145 146 147 147 147 148 149 149 149 149 149 150 150 150 150 150 150 150 150 151 151 151 151 151 151 151 152 152 152 152 153 153 154 154 154 154 154 155 155 156 157 158 158 159 159 160 160 160 161 162 162 163 163 164 164 165 166 166 167 167 168 169 170 170 170 170 170 170 171 171 171 171 171 172 172 173 173 175 175 176 176 177 177 178 180 181 182 183 184 185 186 187 188 189 189 190 191 191 192 192 192 192 193 193 193 193 193 194 194 195 195 196 197 198 199 200 200 200 201 202 202 203 203 204 204 205 205 206 206 207 207 208 208 208 208 208 208 208 208 208 209 209 209 209 210 210 211 212 212 213 214 215 216 216 217 218 218 219 219 219 219 219 219 219 219 219 220 220 220 222 222 222 223 224 226 228 228 228 228 228 228 228 228 228 228 228 228 229 229 229 229 229 229 229 229 229 229 229 230 230 230 230 232 232 232 232 232 233 233 234 234 236 236 236 236 236 236 236 237 237 237 237 237 237 237 237 237 237 237 237 237 239 240 241 242 244 244 244 245 245 246 247 247 247 249 250 252 253 254 254 255 255 256 256 256 262 263 266 267 272 272 275 275 275 276 277 278 283 284 284 284 285 286 286 286 286 286 286 286 286 286 286 287 287 287 288 289 289 289 289 292 294 294 294 294 295 295 295 298 298 298 301 301 302 302 302 302 303 303 303 303 303 303 305 306 306 308 308 308 308 308 309 309 309 309 310 311 311 311 311 311 311 311 311 311 312 312 314 314 314 314 315 315 315 316 316 316 316 316 316 316 316 317 317 317 317 317 317 318 319 319 319 319 319 319 323 323 323 323 324 326 326 327 327 329 329 329 329 329 329 329 330 330 330 331 331 335 338 339 341 341 342 344 347 349 349 349 350 350 350 353 354 355 355 356 356 357 363 364 366 367 369 370 371 372 373 373 373 374 375 376 376 376 377 379 379 379 379 381 381 381 382 382 382 382 382 382 382 383 383 384 385 386 386 387 388 389 391 391 392 393 393 393 393 393 393 393 394 394 394 394 394 394 395 395 395 395 396 397 399 399 399 399 399 400 400 400 401 401 401 401 402 402 402 402 402 403 403 403 404 405 405 406 407 407 407 407 407 407 407 407 407 407 407 408 409 409 410 412 412 412 412 412 413 413 413 414 415 415 417 418 419 419 419 420 421 421 421 421 421 424 424 424 425 425 425 426 426 426 426 426 427 427 427 429 430 430 430 431 431 433 434 435 436 436 436 436 436 436 436 436 436 436 436 436 436 437 440 442 442 442 443 443 444 445 445 445 446 446 447 449 449 450 451 451 452 452 452 452 453 453 453 453 454 454 455 456 456 456 456 456 457 457 457 457 458 458 458 459 459 460 460 460 461 461 461 461 461 462 462 462 463 464 464 464 465 466 466 467 468 468 469 469 469 469 469 469 470 470 475 475 475 475 476 476 478 478 482 482 482 486 487 487 487 487 491 492 494 495 495 495 496 496 497 498 501 501 501 502 504 506 506 506 507 509 509 509 510 511 511 511 511 512 513 513 513 514 514 514 515 516 517 518 518 518 519 519 519 519 519 519 519 519 519 519 520 521 521 521 521 522 523 524 524 524 526 526 526 527 528 528 528 529 530 531 531 531 532 533 533 533 534 535 535 535 535 537 537 538 538 539 542 543 543 545 546 547 547 547 548 549 550 550 550 550 551 551 551 551 552 553 554 554 554 554 554 554 555 555 555 555 555 555 556 556 556 556 556 557 557 557 558 558 558 558 558 558 559 561 562 562 563 563 563 564 564 565 566 566 566 566 568 569 569 569 569 570 570 570 570 570 571 571 571 572 573 573 574 574 574 574 575 575 575 575 576 577 577 577 579 579 580 580 580 581 581 581 581 582 582 582 582 582 582 583 583 584 584 584 584 584 585 586 586 586 586 586 586 586 587 589 589 589 590 590 590 590 591 591 591 591 591 591 591 591 593 595 595 595 596 596 596 597 599 599 599 599 599 600 600 600 602 602 603 603 603 603 603 603 604 604 604 605 605 606 606 606 606 606 607 608 610 610 610 610 612 613 613 613 615 616 616 616 617 618 619 619 620 621 621 621 621 622 622 622 622 622 623 623 623 623 623 623 623 624 624 624 624 625 626 626 626 627 627 627 627 627 627 627 628 628 629 629 629 629 630 630 630 630 630 630 630 630 630 630 630 630 630 630 630 630 630 630 630 631 631 631 632 632 632 633 633 633 633 634 635 635 636 636 636 636 637 638 638 638 638 639 639 639 639 639 639 639 640 640 640 640 640 640 641 641 641 641 642 642 642 642 643 643 644 644 644 644 644 644 644 645 646 646 647 647 647 647 647 648 648 648 648 648 648 648 649 649 649 650 651 651 651 651 651 651 651 651 651 652 652 653 654 654 655 655 655 655 655 657 657 658 659 659 659 660 660 660 660 660 660 660 660 660 660 660 660 661 661 661 661 662 662 662 662 662 662 662 662 662 662 662 662 662 662 662 662 662 662 662 662 662 662 663 664 665 666 666 666 666 666 667 668 668 668 668 668 669 669 669 670 671 672 674 674 675 675 675 675 675 675 676 676 676 677 677 678 678 679 679 679 681 681 681 681 682 682 682 682 683 683 684 685 686 688 689 690 691 692 693 694 695 695 698 699 700 701 702 703 703 704 704 704 704 704 705 706 706 706 706 707 708 708 709 711 711 713 714 715 715 716 716 717 718 719 719 720 722 722 723 723 725 725 725 725 726 726 727 727 727 727 728 728 728 728 729 730 730 731 731 733 734 734 735 737 737 738 738 739 741 742 743 745 747 747 747 748 748 748 749 749 749 750 750 751 751 752 754 754 755 755 755 755 755 755 756 757 758 759 760 761 762 770 774 775 776 777 778 779 780 781 782 784 788 789 790 791 792 793 794 795 796 797 798 799 800 801 803 807 809 810 811 813 817 822 823 826 828 829 832 833 834 835 837 841 842 843 845 846 848 849 851 852 853 854 856 857 859 864 866 867 872 873 879 881 883 884 887 892 893 894 896 897 898 899 901 905 906 907 908 910 911 913 915 916 917 918 923 925 929 930 931 932 933 939 941 949 951 953 954 958 959 960 965 966 968 970 973 974 975 976 977 979 980 982 983 984 985 986 988 989 990 991 992 993 994 998 999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1011 1013 1014 1015 1016 1019 1020 1021 1022 1023 1025 1026 1027 1028 1029 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1042 1043 1045 1046 1047 1048 1049 1050 1053 1054 1055 1056 1057 1058 1059 1062 1063 1065 1066 1069 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1083 1084 1085 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1099 1100 1101 1102 1105 1108 1130 1131 1132 1141 1147 1150 1154 1158 1161 1163 1164 1166 1169 1170 1173 1217 1220 1221 1229 1233 1234 1253 1257 1258 1259 1264 1265 1272 1279 1286 1288 1289 1294 1315 1319 1320 1322 1323 1324 1330 1333 1337 1339 1344 1346 1352 1354 1360 1361 1367 1368 1377 1379 1380 1381 1382 1384 1387 1392 1393 1394 1395 1396 1397 1399 1400 1401 1402 1404 1405 1407 1409 1410 1413 1414 1415 1418 1419 1425 1428 1429 1430 1431 1433 1434 1435 1438 1440 1441 1443 1444 1445 1446 1447 1454 1455 1458 1460 1461 1462 1463 1464 1465 1466 1467 1468 1473 1474 1475 1476 1477 1478 1479 1480 1481 1491 1500 1502 1506 1510 1512 1514 1517 1518 1522 1525 1529 1531 1532 1534 1535 1537 1540 1541 3 3 16 18 20 21 28 29 50 61 65 83 84 89 95 97 102 103 108 110 112 114 119 119 120 121 122 123 126 127 131 132 133 133 135 137 142 143 144 145 167 174 175 179 184 197 211 213 221 225 227 229 231 235 238 243 246 248 250 251 254 255 255 257 258 259 261 264 267 269 269 269 269 269 270 271 273 273 273 273 273 273 273 274 275 278 281 282 283 284 284 286 287 288 290 291 293 293 293 293 293 293 293 293 293 293 293 294 295 295 295 295 295 295 295 295 295 295 295 295 295 296 297 298 299 300 301 302 304 304 304 304 304 304 305 307 313 317 319 320 321 322 323 324 325 326 328 328 328 329 332 332 332 332 334 336 337 339 339 339 339 339 339 339 339 339 339 339 339 339 339 339 339 339 339 339 339 339 340 341 343 344 346 346 348 349 350 351 352 358 360 365 365 365 365 365 365 365 365 378 380 380 390 398 409 411 412 413 416 422 423 428 430 431 432 438 439 441 446 448 464 467 471 473 473 473 473 473 473 473 473 473 473 476 478 479 481 482 483 484 484 485 487 487 487 487 487 487 487 487 487 487 487 487 487 488 489 490 491 492 493 497 498 499 499 499 499 499 499 499 499 499 499 499 499 499 500 501 502 503 505 506 508 509 511 512 517 518 519 520 522 522 523 524 525 525 525 525 525 525 534 536 542 544 547 556 557 560 567 578 585 588 589 591 592 594 594 598 600 600 601 605 609 611 613 614 615 616 619 620 630 634 646 648 656 658 658 658 658 658 658 658 658 658 658 658 660 660 660 660 660 661 666 673 674 675 683 687 696 697 703 708 709 710 711 712 714 721 724 728 731 732 736 740 746 747 753 763 765 771 783 785 806 808 812 814 815 816 819 820 821 824 825 827 830 831 836 838 839 840 844 847 850 855 858 860 861 862 863 865 868 869 870 871 874 876 877 880 886 888 889 890 891 900 902 903 909 912 914 919 920 921 922 924 927 928 934 935 936 937 938 943 944 945 946 947 948 950 952 955 956 957 961 962 963 964 967 969 971 972 978 981 987 995 996 997 1010 1012 1017 1018 1024 1035 1044 1051 1052 1060 1061 1064 1067 1068 1087 1103 1104 1110 1111 1112 1122 1134 1135 1140 1143 1145 1151 1155 1156 1157 1162 1168 1171 1172 1174 1176 1177 1179 1185 1187 1188 1197 1198 1201 1205 1206 1212 1213 1214 1215 1218 1219 1224 1225 1226 1230 1231 1232 1236 1238 1239 1255 1256 1261 1263 1266 1270 1273 1275 1281 1283 1284 1287 1290 1291 1292 1295 1297 1298 1299 1300 1301 1306 1311 1312 1314 1316 1317 1325 1326 1328 1329 1331 1332 1334 1336 1338 1342 1343 1347 1348 1349 1350 1353 1356 1357 1362 1363 1364 1365 1369 1370 1371 1372 1373 1374 1375 1376 1378 1385 1386 1389 1390 1391 1398 1403 1406 1408 1411 1412 1416 1417 1420 1424 1426 1436 1437 1439 1442 1448 1449 1450 1451 1452 1453 1456 1457 1459 1469 1470 1471 1472 1482 1483 1485 1486 1487 1489 1490 1493 1494 1495 1496 1498 1503 1504 1505 1507 1508 1509 1513 1519 1521 1523 1524 1528 1530 1536 1538 1542 22 26 98 101 115 116 119 138 260 265 268 269 273 279 280 293 300 304 328 332 333 339 345 359 361 362 365 368 380 472 473 474 477 480 484 487 499 508 525 540 541 594 658 660 680 744 764 766 767 768 769 772 773 786 787 802 804 805 818 875 878 882 885 895 904 926 940 942 1070 1098 1106 1107 1109 1113 1114 1115 1116 1117 1118 1119 1120 1121 1123 1124 1125 1126 1127 1128 1129 1133 1136 1137 1138 1139 1142 1144 1146 1148 1149 1152 1153 1159 1160 1165 1167 1175 1178 1180 1181 1182 1183 1184 1186 1189 1190 1191 1192 1193 1194 1195 1196 1199 1200 1202 1203 1204 1207 1208 1209 1210 1211 1216 1222 1223 1227 1228 1235 1237 1240 1241 1242 1243 1244 1245 1246 1247 1248 1249 1250 1251 1252 1254 1260 1262 1267 1268 1269 1271 1274 1276 1277 1278 1280 1282 1285 1293 1296 1302 1303 1304 1305 1307 1308 1309 1310 1313 1318 1321 1327 1335 1340 1341 1345 1351 1355 1358 1359 1366 1383 1388 1421 1422 1423 1427 1432 1484 1488 1492 1497 1499 1501 1511 1515 1516 1520 1526 1527 1533 1539

12 14 8 9 10 10 10 10 10 10 4 6 4 5 5 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 3 5 5 6 6 4 3 4 4 4 9 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 3 10 11 11 4 7 7 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 4 5 3 3 9 3 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 3 5 3 6 4 5 6 4 3 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 8 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 5 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 11 10 10 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 3 4 3 5 3 3 3 5 3 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 3 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 5 10 3 5 4 11 0 4 8 13 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 3 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 3 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 2 4 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 4 2 2 3 4 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 4 3 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	1883 4703 5021
101$	4646
12$	817 818 819 820
13$	817 818 819 820
14$	817 818 819 820
15$	817 818 819 820
16$	817 818 819 820
17$	5383 2801
18$	5755 3622 6252 6253 6254 6255 6256 6257
19$	5755 3622 6252 6253 6254 6255 6256 6257
2$	5021
20$	5755 3622 6252 6253 6254 6255 6256 6257 5383 2801
21$	5755 3622 6252 6253 6254 6255 6256 6257
22$	5755
23$	5755
24$	5755 2284
25$	5755 3622 6252 6253 6254 6255 6256 6257
26$	5755
27$	5755
28$	5755
29$	5755
3$	5021
30$	5755 3622 6252 6253 6254 6255 6256 6257
31$	5383
3x5x2$	2660
4$	5021
47$	5383 2801
5$	990 5021
5x5x5$	2659
6$	990 5021
60$	5234
7$	5021 5104
8$	5021
9$	5021
999$	4646
a$	2953 2966 3060 5673 3064 631 632 633 6072 3523 3524 730 838 839 3681 3708 3709 979 4197 4299 4336 4528 4668 4669 4700 7332 1909 4774 4782 7394 2039 2072 2199 2303 2315 2371 2374 5273 2588
abandon$	2320
abandoned$	2317 2320
abandoning$	2320
abandons$	2320
abc$	2608
abdicate$	1518
abdicated$	1518
abdicates$	1518
abdicating$	1518
abh	4777
abh$	7388
abide$	5937
abilit	5334
abject$	2291
able$	771 774 775 777 894 3723 3740 3741 1754
abortion$	2767
about	4497 5162
about$	2889 3285 5898 6185 3941 1122 1123 1124 1125 3946 6772 6958 6959 6960 4426 4427 4428 1645 4518 4712 4762
above$	3829 7012
abscond$	5695 275 276 2613
abscondded$	275 276 2613
abscondding$	275 276 2613
absconded$	275 276 2613
absconder$	4800 2613
absconders$	4800 2613
absconding$	275 276 4799 2613
absconds$	275 276 2613
absconsion$	2613
absconsions$	2613
absen	5358
absenc	7343
absent$	5700 6654 4487
absolute$	1099
absolutely$	1193 4206 2282 2285
abus	7367
abuse	4755
abuse$	5431 5432 5643 5857 5858 5867 5868 5923 5924 7364 7365 7366 4850 5386
abused	1917
abused$	5466 4737 5399 2581
abuser$	5687 6038 611 6045 4873
abusers$	5687 6038 611 6045 4873
abusive$	2107 4938 2630
abysmal$	2653
abysmally$	2653
academy$	4104 4109 4110 6972 7001 4417 1601 7307 7308 7321 2340
accept$	5579 5585 5937 3335 3336 3337 3338 3339 3340 3341 3342 3343 3344 3345 3346 3362 3363 3364 3365 3366 6087 6513 6532 6538 6552 6825 5090 5091
acceptable$	1739 2608
accepted$	5782 5790 5797 5798 5799 5800 5803
accepting$	6087
access$	2523
accommodation$	5732 5733 5734 5735 5736 5737 5738 5739 7363 7384 5384
accomplice$	4821 2708
accomplices$	4821 2708
accord$	5565 5566 5567 5568 5569 5570 5571 5572 5769 5770 4823
accoun	4464 1668 4489 4589
account$	6800 6801 6802 6803 6804 6805 6806 7200 1825 7262 7263 1937 7369 4907
accountability$	492 493 6997 6998 6999 7000 5154
accountable$	492 493
accounted$	1825
accounts$	7075 7100 7200 1825 4907
accusation$	4848
accusations$	4848
acd$	2718
achiev	1717
acknowledge$	3335 3336 3337 3338 3339 3340 3341 3342 3343 3344 3345 3346 6825
acknowledged$	6732 6733 6734 6735
acne$	5069 2647
acned$	2646
across$	3610 791 792 3613 794 3615 796 3750 3829 4974 5110
act	1704 7164 7282
act$	3124 5742 3362 3363 3364 3365 3366 790 3610 791 792 793 3613 794 795 3615 796 797 798 799 800 801 802 821 822 823 824 825 826 874 6678 6825 6982 6985 7063 7165 2109
acted$	790 3610 791 792 793 3613 794 795 3615 796 797 798 799 800 801 802 821 822 823 824 825 826 4091 4100 6715 6720 6732 6733 6734 6735 6835 2109
acting$	706 790 3610 791 792 793 3613 794 795 3615 796 797 798 799 800 801 802 821 822 823 824 825 826 2088 2109
action	1616 5231
action$	5477 6763 6800 6801 6802 6803 6804 6805 6806 4789 5229
actionable$	4436
actions$	3 4 5 6 7 8 9 2832 2833 2834 2839 5477 5502 5565 5566 5567 5568 5569 5570 5571 5572 5923 5924 5925 4789
active	7212
active$	212 213 214 215 427 4806 4985 2374 2376 5208
activi	7041 5211 5223 5224 5231
activities$	5475 5477 4789 4803 4852
activity$	5475 5477 3125 5743 7075 7182 4789 4803 4852 4984 5215
acts$	5727 3124 5742 790 3610 791 792 793 3613 794 795 3615 796 797 798 799 800 801 802 821 822 823 824 825 826 875 2109
actual$	4777
add$	2467
added$	1690 1691 4619 1800
addict	7300 7343 5324
addict$	6053 6054 6055 4876 4877 2626
addicted$	1862
addiction$	1862 5339
addicts$	6053 6054 6055 4876 4877 2626
addres	1621 7094 1776 4596 4597 4625
address$	2945 2946 2947 5679 5680 5681 5682 3072 3073 3074 3075 5394
addresses$	2945 2946 2947 7066 7236 5186 5256
adhd	7300
adhd$	7290 2716
adidas$	5073
admit$	6532 6538 6552 6825 6982 5090
admitted$	1855 1867 5315
adolescent$	6109 6123 6124 6125 6126 6127 6128 979 6410 6413 2050 2053 4922 2198
adolescents$	6109 6123 6124 6125 6126 6127 6128 6410 6413 4922
adopted$	5392
adoption$	2573
adoptive$	2573
adult$	5559 5560 5601 5623 5634 3037 3038 5664 3102 3106 3109 5725 5728 5757 5760 5908 3376 6006 6007 6008 6009 3480 3518 6215 787 6221 6223 6228 3626 6240 6245 6246 6247 6266 6275 6276 6277 3677 858 6296 870 871 3693 6305 6306 3696 3697 3739 3742 6353 6402 6403 6404 6405 6406 6407 4796 1996 4820 4988 4989 2173 4995 2191
adults$	2932 2937 2941 2944 5556 5559 5560 5634 5664 5687 5689 5692 3102 5721 5725 5728 5757 5897 5945 5996 3390 6006 6007 6008 6009 6017 3407 6152 6191 6192 6193 6201 6215 6221 6225 3616 6228 3623 6240 6245 6246 6247 6252 6253 6254 6255 6256 6260 6264 6272 6273 6274 6275 870 871 3693 6305 6306 6353 6367 6376 6381 6384 6385 6386 6387 6388 6402 6403 6404 6405 6406 6407 6465 4796 4844 4990 4995
advance$	1708
advanced$	787 4806
advanceed$	1708
advanceing$	1708
advances$	1708
advantage$	5467
advice$	5510 5973 5974 5975 5976 5977 6087 6723 6724 6725 6726 6727 6728 6729 4835 4845 5087 5145
advis	5258
advised$	5513 5514 2904 85 86 87 88 89 90 91 92 2913 94 95 96 97 98 99
affairs$	6291
affection$	5732 5733 5734 5735 5736 5737 5738 5739
affili	1704 5211 5215 5217 2709
affiliate$	4852
affiliated$	597 4852
affiliates$	4852
affiliation$	578 579 597 4852
affiliations$	4852
affray	4777
affray$	7388
afraid$	6360 6361 6362 6363 966 967
african$	998 3821 2223 5068
afro$	5061 2242 5063
afros$	5061 5063
after	7077 4724
after$	5580 3324 3553 6200 3592 3726 6368 6369 6373 6374 6380 1491 7335 7336 4741
again$	5523 5524 1459 4377 4378
agains	4542 5231
against$	5683 5684 5685 5686 7138 7153 7183 1797 5102 5199 5201 5241 5274
age$	3115 5754 3427 6218 6219 6301 6302 6303 6423 6424 6425 4702 5365
aged$	6410 6413 4818
agencies$	4104 4109 4110 6972 7001 4417
agency$	4079 4104 4109 4110 6972 7001 4417 1601 4436 2291 2330 2339
ages$	6218 6219
aggression$	6141 6142 712 713 4930
aggressive$	6097 6098 6099 6100 6101 6102 6103 6104 6105 6106 6107 6173 2107 2630
aggressively$	2630
aggressiveness$	6141 6142 4930
aggressor$	6038 6039 6040 6041 4873 4874 4875
aggressors$	6038 6039 6040 6041 4873 4874 4875
agitator$	2623
agitators$	2623
agree$	764 765 766 767
agreed$	345 5803 764 765 766 767
agreement$	7170
agreements$	7170
agrees$	764 765 766 767
ahead$	7012 7092
aid	1717
aid$	1708 1721 5303
aided$	1708 1721
aiding$	1708 1721
aids	1717
aids$	1708 1721 5303
aim	1807
aim$	7177 1750 7206 7249
aims$	7177 1750 7206
albanian$	5068
album$	4618
alcoho	7343
alcohol$	5732 5733 5734 5735 5736 5737 5738 5739 5744 5747 7293 5320 2504 5324
alcoholic$	4876
alcoholics$	4876
alert$	1611 1629 1630 1729
alerting$	1629 1630
alerts$	1629 1630
aliases$	2664
alibi$	2665
alibis$	2665
alienated$	2199
alight	4764
alight$	7375
alike$	5072 5074
alive$	7272
all	5237
all$	2917 3358 684 3518 726 757 6189 833 6341 971 1072 6515 3905 1091 1161 1162 1163 1219 1228 4049 4077 6814 6821 4336 4338 6967 6968 1548 7172 4592 4641 4650 4827 5087 5088 5146 2367 2371
allegation$	4848 4849
allegations$	4848 4849
allege$	6021 6022 4846 4847
alleged$	6021 6022 1683 1781 4846 4847 2030
allegedly$	2619
alleges$	6021 6022 4846 4847
allerg	7300
allergic$	2732
allergies$	2732
allergy$	5339 2732
allocated$	1786
allow	1631
allow$	35 36 110 111 5862 6532 6538 6552 1721 4824 5090
allowed$	35 36 110 111 5862 1721 1866 4824
allowing$	35 36 110 111 5862 1721 4824
allows$	35 36 110 111 5862 1721 4824
almost$	393 833 3653 834 835 836 837 840 841 842 843 888 889 2169 2178
alone	4662 2556 5377
alone$	5807 6324 6325 6326 6327 6328 6329 6330 6331 6332 6333 6334 6335 6336 7273 2556 5376
along$	5550 5593 3162 3163 3164
alopecia$	2648
already$	833 3653 834 835 836 837 840 841 842 843 861 888 889 2169 2178
also$	2054
alternative$	2531
although$	101 5683 5684 5685 5686
altogether$	1548
always$	271 1072 3947 2650
ambition$	6163 4966
among$	6096 3532 3564 4502 4655
amongst$	6096 3532 3564
amount$	6366
ample$	2926
an$	3332 3549 3612 3655 3685 979 4067 4336 4516 4528 4668 4782 2199
anaemia$	2731
analys	4449 4450 4451 1632 1633 1664
analysis$	5175 5218
analyst$	7060 7061 7062 4452 4453 4484 1756
analysts$	7060 7061 7062 4452 4453 4484 1756
anaphy	2733
and	2405 2410
and$	2916 5979 3429 3430 6410 6413 3829 3846 4435 4515 4533 4534 4648 5161 5192 2451 5422
angels$	4893
anger$	709 2108
angry$	6654 2039 2199
animal$	4876
animals$	6053 6054 6055 4876 4877
ankle	1954
ankle$	4774
anorexia$	2734
anorexic$	2734
another$	2821 5641 6153 979 4786 2199 2374
anpr$	2669
answer$	5937 881 882 883 3733 6532 6538 6552 6605 6825 4246 4247 6982 6985 7249 5090
answered$	5782 5803 881 882 883 6720 6732 6733 6734 6735 7030
answers$	881 882 883 6605
antagonise$	2024
antagonised$	2024
antagonises$	2024
antagonising$	2024
anti	4505 1694 4565 4570 7214 7226 4645 2491
anti$	3034 3040 580 6097 6098 6099 6100 6101 6102 6103 6104 6105 695 3521 3563 2136 2137
anticipated$	7159
antidepressant$	5311
antidepressants$	5311
antipsychotic$	2749
antipsychotics$	2749
antisocial$	5643 5650 6097 6098 6099 6100 6101 6102 6103 6104 6105 6173 7116 7256 2021 2102 4923
anxiet	7300
anxiety$	2736
any	7089 2343 5237
any$	3358 6515 3905 1091 4015 4192 4193 4338 7042 4528 7172 5087 5088 2367 2371
anybody$	4104
anyone$	5556 6215 6367 4104 6719
anything$	886 6339 963 6472 6473 6531 6536 6542 6547 6556 6613 1244 1245 1246 1247 1248 6794 6795 6796 6797 7232 5087
anyway$	5527 6356
apathetic$	2632 2653
apathy$	2653
apnoea$	5321
apologised$	6732 6733 6734 6735
app$	277 3097 278 3098 279 3099 280 3100 281 3101 5713 5714 5715
appalling$	6097 6098 6099 6100 6101 6102 6103 6104 6105 1432 1433 1434 1435 1575 2107 2143 2316 2653
appallingly$	2653
appear	7257
appear$	413 414 604 612 613 614 615 616 617 618 619 620 621 685 699 700 701 702 703 704 790 3610 791 792 793 3613 794 795 3615 796 829 833 3653 834 835 836 837 840 841 842 843 3749 933 1014 1015 1016 1949 2055 2056 2103 2104 2114 2248
appearance$	6429 6430 6431 6432 6433 6509 5418
appearances$	5418
appeared$	790 3610 791 792 793 3613 794 795 3615 796 1014 1015 1016 1949 2248
appearing$	1949
appears$	413 414 604 612 613 614 615 616 617 618 619 620 621 685 699 700 701 702 703 704 790 3610 791 792 793 3613 794 795 3615 796 829 833 3653 834 835 836 837 840 841 842 843 933 1014 1015 1016 1949 2055 2056 2103 2104 2114 2248
appeti	7300
apple$	4868
apples$	4868
applic	1779
applied$	1296 1297 1298 1500
apply	1779
apply$	1296 1297 1298 2401
appointment$	3911 1092 1093 1094 6647 6648 6649 7288 5307
appointments$	3911 1092 1093 1094 7288 5307
appreciate$	5937 3335 3336 3337 3338 3339 3340 3341 3342 3343 3344 3345 3346
appreh	4574
apprehend$	7185 2442
apprehending$	2442
approa	5231
approach$	5229
approaches$	6922 6923
appropriate$	2882
apps$	277 3097 278 3098 279 3099 280 3100 281 3101 5713 5714 5715
april$	5662
arab$	998 3821 2223 5068
arcade$	5660 5661
architects$	425
are	1704
are$	2825 2879 146 147 413 414 604 612 613 614 615 616 617 618 619 620 621 654 3486 685 699 700 701 702 703 704 6179 829 833 3653 834 835 836 837 840 841 842 843 851 974 3868 1072 3915 4051 1263 1264 4351 1539 1540 7032 4447 4477 4485 4548 4622 1956 2055 2056 2088 2103 2104 2114 5020 5064 5065 2329 5192 5239 2437 2484 5374
area$	3554 4843 5381
aren$	1090 1121 1126 2100 2171
argue$	6654
argued$	6654
argues$	6654
arguing$	6654
argume	4736
argument$	3971 6583 3973
argumentative$	6145 6146 6147 6148 6149 6150 6151 4934 2630
arguments$	1899 7347 1925
arm$	6440 7278
arms$	6440 7278
around	5162
around$	2889 5599 6185 3582 3605 4284 7074 4804 4974 5085
arrangement$	5772 6400 4984
arrangements$	5772 6400 4984 5343
arrest	7063 1706 7146 7147 7152 4574 7211 1830 7343 7345 7369 5241
arrest$	7136 4526 7142 1728 7168 7185 1765 4650 2412 2416 5246 2442 5271 2605 5430 2693 2806
arrested$	5468 5213 5405 2806
arresting$	2442 2692
arrestped$	1765
arrests$	1728 1765 5246 5430 2691 2806
arrive	7240 7257
arrive$	5937
arrived$	6987 6988 6989 6990
arrogance$	2653
arrogant$	4369 2632 2653
arson	7123 7213 7214 4765 4777 4779
arson$	7376 7388 7390
arsonist$	4876
arsonists$	4876
art$	6239 2493
arthritis$	2712
as	1704 2343
as$	3061 3428 3562 3600 3617 3629 846 3676 3694 3695 6359 3854 4208 6844 1556 1559 7093 4497 2054 2088 5184 2371
asb	4565
asb$	5643 7176 1793
asbo	4599 2608
asbo$	7210 5428
asbos$	7210
asd$	7290 2718
ashamed$	6855 1425
asian$	979 998 3821 3843 3844 3845 1026 2198 2199 2223 5068
aside$	4283 4356
ask$	395 6631 6632 6633 4457 5097
asked$	395 5853 6572 6715 6720 6835 7030 1625 4457 1666 4636
asking$	3213 394 6631 6632 6633 5097 5117
asks$	395 6572
asleep$	1422 1423 1583
asperg	2468
asperger$	5288
aspergers$	5288
aspirations$	6163 4966
aspiring$	2033
assaul	7123 7214 1917 4755 7367 7369 4765 4766 4779
assault$	7129 7366 7376 7377 7388 7390 4850
assaulted$	4737 1960
assaults$	7376 4850
assert	1803
assertive$	4623
assess	7282 7284 1859 1950 5162 5329 5334
assessed$	686 1683 1704 1781
assessment$	7275 5346
assessments$	5346
assist	1631 1717 4653
assist$	1708 1721 1750 7264
assistant$	4703 7315
assisted$	7054 1708 1721
assisting$	1708 1721
assists$	1708 1721 1750
associ	7041 4464 4509 7124 7220 7227 1808 5217 5223 5224
associate$	5585 5614 5616 5617 5628 5777 5778 5779 5780 5781 6011 597 2020 4841 4852
associated$	575 597 4852
associates$	6011 597 7066 7075 7076 7078 7105 1675 7134 1799 2020 4841 4852 2375
associating$	5777 5778 5779 5780 5781 597 1675 2020
association$	578 579 6011 4104 4109 4110 6972 7001 4417 1675 7120 4841 4852 4869 2398
associations$	578 579 6011 7075 7076 1799 4628 4841 4852 4869
assured$	5013
asthma	7300
asthma$	2726
asthmatic$	2726
astonishing$	4313 4314 6926
asylum	2571
asylum$	5391
at	4719
at$	15 3234 5944 681 6209 6410 6413 1229 1236 1237 4242 4360 7006 7074 7164 4561 4674 4687 4706 4720 4737 4745 1941 4769 5110 5393 5415 5422
athletic$	2202 2646
atrocious$	2653
attachment$	2510 2511
attack	7367
attack$	5295 5306
attacked$	5468 5849
attacks$	5295
attemp	5236
attempt$	5911 481 3302 3303 3911 1092 1093 1094 6741 6742 6800 6801 6802 6803 6804 6805 6806 4199 4200 4201 4202 4203 4834
attempts$	3911 1092 1093 1094 6922 6923 4834
attend	7323 2492 2797
attend$	5585 5937 3329 6513 6532 6538 6552 6605 6825 6985 4699 1949 5090 5091
attendance$	6956 7022 7309 4833 4915 2796
attended$	5782 5790 7030 4699 1949
attender$	4833 4889
attenders$	4833 4889
attending$	4699
attends$	6605 7078 1949
attent	4587
attention$	5732 5733 5734 5735 5736 5737 5738 5739 5744 5747 5829 3219 5859 3249 5863 5978 5987 5988 3440 696 705 6157 6158 6718 6722 6800 6801 6802 6803 6804 6805 6806 1622 7198 1795 7290 4829 2119 4940 4941 2141 5253 2466
attitude$	5477 675 676 6160 865 866 867 868 869 1531 1532 1533 1534 4789 2108 4963 4964 5136
attitudes$	5477 675 676 4789 4963
attract$	5450 5451 398 399 2005
attracted$	5450 5451 398 399 549 558 559 560 561 562 563 564 565 566 567 568 569 570 2005
attracting$	5450 5451 398 399 2005
attractive$	2646
attractor$	5265
attractors$	5265
attracts$	5450 5451 398 399 2005
attractted$	5450 5451 398 399 2005
attractting$	5450 5451 398 399 2005
attrib	1747
attributed$	1684
auburn$	2242
august$	5662
aunt	7331 4731 7344
aunt$	7342
auntie	7331
authorised$	4636
authorities$	6175 6176 4104 4109 4110 6972 7001 4417
authority$	6087 6152 4104 4109 4110 6972 7001 4417 4722 4723 7335 4845 4956 2340
authors$	425
autism	7300
autism$	7290 2717
autistic$	2717
autumn$	5662 5663
available$	5462 4806
average$	2202
averse$	656 657 658 659 660
avoid$	5937
avoidant$	6106 6107 2107 2632
avoided$	5782 5790 3205 6708 5153
awaiti	1863
awaiting$	4683 2584
aware$	3575 6187 6188 1657 1802
awareness$	3357
away$	5582 5583 5606 5619 5696 5697 5702 5789 5796 5904 5909 5912 3333 4234 4235 7248 4640 4739
awkward$	6145 6146 6147 6148 6149 6150 6151 7260 4934
b$	4729 7340 5273
babies$	6279 6280 6281 6282 6283 4991
baby	7344
baby$	7359
back$	5591 5626 222 223 224 225 3069 3070 5690 5691 5910 5915 3333 3334 3825 4230 4286
background$	5425
backs$	3334 4286
bad$	2874 57 3002 209 210 5647 3310 6006 6007 6008 601 602 603 3424 6097 6098 6099 6100 6101 6102 6103 6104 6105 6106 6107 1004 6448 3839 3841 1432 1433 1434 1435 6962 6963 6964 6965 1575 1971 2022 2036 2048 2049 2107 2117 2131 2143 2227 2316
badly$	697 996 4084 1459 4931 4932 4933 2129 2224 5072
bag$	6467
baggy$	2258
bags$	6461 6467 5073
bail$	3408 4782 7393 5413 2594 5430
bailed$	5413 2809
bails$	5430
bait$	2024
baited$	2024
baiting$	2024
baits$	2024
baitted$	2024
baitting$	2024
balaclava$	6498 5073 2649
balaclavas$	6498 6499 6500 6501 6503 5073 5213 2649
bald$	3833 2646
ball$	6941
bandana$	5073 2649
bandanas$	5073 2649
bandit$	2622
bandits$	2622
banger$	4852
bangers$	4852
banging$	4852
bank$	379 7360
banked$	379
banking$	379
bankked$	379
bankking$	379
banks$	379
bannin	1813 1814
banning$	1760 4633 4634
bare$	4207
barely$	914 3734 915 3735 916 950 951 952 3862 1373 1879 2171 2515
barrel$	2208
barter$	313 314
bartered$	313 314
bartering$	313 314
barterred$	313 314
barterring$	313 314
barters$	313 314
base	4581
base$	7192
baseball$	2263
basic$	2291
basically$	833 3653 834 835 836 837 840 841 842 843 2169
basis	1779
battle$	2188
be	4600
be$	2986 2987 2988 5614 3018 3022 413 414 3238 3325 6025 3418 604 612 613 614 615 616 617 618 619 620 621 3442 3460 685 699 700 701 702 703 704 3534 3535 3634 3635 3636 829 833 3653 834 835 836 837 840 841 842 843 6389 6391 3937 3940 6558 6559 6560 3993 4003 4006 4144 4147 4187 4244 1539 1540 4485 7153 4548 4555 4601 4611 7242 2055 2056 2103 2104 2114 2329 2437 5257
beanie$	5073
beanies$	5073
bear$	4362 2331
beard$	5046 5061 5063
bearded$	2646
beards$	5046 5061 5063
bearre	7211
bears$	2331
beat	7367
beaten	1917
beaten$	2859 4737
became$	413 414 604 612 613 614 615 616 617 618 619 620 621 3486 685 699 700 701 702 703 704 829 833 3653 834 835 836 837 840 841 842 843 2055 2056 2088 2103 2104 2114 2496
becaug	7211
because$	2836 137 1937 7369
bechar	7211
becom	1704 2476
become$	413 414 604 612 613 614 615 616 617 618 619 620 621 3491 685 699 700 701 702 703 704 829 833 3653 834 835 836 837 840 841 842 843 6559 2054 2055 2056 2088 2103 2104 2114
becomes$	413 414 604 612 613 614 615 616 617 618 619 620 621 685 699 700 701 702 703 704 829 833 3653 834 835 836 837 840 841 842 843 3972 2055 2056 2103 2104 2114
becoming$	3486 3492 2054
bed	1924 2503
bed$	5642 5732 5733 5734 5735 5736 5737 5738 5739 7291 7329 4729 4730 4744
bedealt$	7211
bedeta	7211
bedroom$	4730 5395
beds$	5642
bedwetting$	5323
been	1954 2476
been$	2902 2903 84 93 2928 2929 229 5788 5795 5797 5798 5799 5800 3196 413 414 604 612 613 614 615 616 617 618 619 620 621 646 3482 3483 3484 3490 3496 685 699 700 701 702 703 704 785 829 833 3653 834 835 836 837 840 841 842 843 918 3912 3913 3914 3916 3917 3918 1263 1264 4099 6811 6812 4212 4213 6835 1460 4317 4318 4319 4352 4353 4354 1539 1540 4418 4485 4548 4555 1845 1867 4699 1902 1930 4774 2055 2056 2088 2092 2103 2104 2114 2329 2437 2489 2495 2496 2532 2534 2535 2568 2572 2580 2585 2587 2588 2592
befing	7211
before$	3627 6278 7012 4769
befriend$	5708 282 283 284
befriendded$	282 283 284
befriendding$	282 283 284
befriended$	282 283 284
befriending$	282 283 284
befriends$	282 283 284
beggars$	2338
begun	2492
behav$	5782
behave$	5585 5777 5778 5779 5780 5781 790 3610 791 792 793 3613 794 795 3615 796 797 798 799 800 801 802 821 822 823 824 825 826 6532 6538 6552 6605 2111 5090
behaved$	5777 5778 5779 5780 5781 5782 5790 5814 5815 3517 790 3610 791 792 793 3613 794 795 3615 796 797 798 799 800 801 802 821 822 823 824 825 826 2111 2112 4949
behaves$	790 3610 791 792 793 3613 794 795 3615 796 797 798 799 800 801 802 821 822 823 824 825 826 6605 2111
behavi	1813 7343
behaving$	5782 790 3610 791 792 793 3613 794 795 3615 796 797 798 799 800 801 802 821 822 823 824 825 826 2111 2113
behavior$	5477 666 667 668 669 670 671 672 673 674 4789
behaviors$	5477 4789
behaviour$	3 4 5 6 7 8 9 2832 2833 2834 2839 5475 5477 5502 5565 5566 5567 5568 5569 5570 5571 5572 3275 456 457 5923 5924 5925 5969 5970 5971 5972 666 667 668 669 670 671 672 673 674 6136 6137 6138 6139 4514 4559 7176 7181 7182 4599 4633 4693 1885 7323 4713 4772 4789 4790 4852 4871 4872 4927 2108 2527 5425
behavioural$	2108
behaviours$	5475 5477 6136 6137 6138 6139 4789 4790 4927
behavs$	5782
behavved$	5782
behavving$	5782
behind	4496 7114 7212 1783 7227
behind$	6316 6317 6318 4333 7107 4603 1882 4997
being	2476
being$	2902 2903 5531 3014 229 3155 413 414 604 612 613 614 615 616 617 618 619 620 621 3477 685 699 700 701 702 703 704 3586 829 833 3653 834 835 836 837 840 841 842 843 3670 1263 1264 6813 1460 4316 7271 2055 2056 2088 2103 2104 2114 2532 2534 2535 2568 2585 2587 2588 2592
belief$	5158
believe$	6825 6985
believed$	6617 6618 6619 6620 6621 1619 1683 1781
belligerent$	2630
belocked$	7211
belong	1704
belongs$	6969 5147
below$	1882 5369
benefit$	5937 1622 7054 1708
benefited$	1708
benefiting$	1708
benefits$	1708
bepros	7211
bereaved$	1913 2805
bereavement$	7365 2805
besear	7211
bespectacled$	2646
bespok	1881
best$	816
bestopped$	7211
besumm	7211
betray$	2320
betrayed$	2317 2320
betraying$	2320
betrays$	2320
better$	2874 2882 5880 5881 3278 5890 5891 6701
betwee	7077
between$	5377
beyond$	698 789 1160 2074 2075 2279
bid	1779
big$	2865 891 892 977 994 2202 2209 2225 2242
biggest$	2378
biological$	2149
biopsy$	7294
bipolar$	2511 2739
birth$	6172 2149 5337
birthmark$	2647
birthmarks$	2647
bitchy$	2632
bitten$	5009
bitterly$	1459
black$	979 998 3821 1004 3843 3844 3845 1026 1055 6490 6491 6492 6503 2198 2199 2220 2221 2227 2242 5073 2258 5213
blackheads$	5069
blackout$	2715
blackouts$	2715
blade	7389
blade$	7388
bladed$	7388
blame$	5833 5834 5835 5836 5837 5838 5839 5840 5841 5842 5843 5844 3235 3236 5869 5870 5871 5872 6970 6973 6974 6975 4365 6977 6982 6983 4398 2327 2328 5151
blamed$	5849 1945
blames$	4365 6977
blameworthy$	2653
blank$	6512
blanket$	1099
bleach$	2221
bleached$	2221 2242 5064
blight$	2085
blind$	4292 5153
blinkered$	2653
block$	6216
blond$	3833 2221 2242 2646
blonde$	3833 2221 2241 2242 2646
blood$	2506
bloody$	2305
blue$	2222 2242 5073
board$	4104 4109 4110 6972 7001 4417 7228 4618 5263
boards$	5263
bodge$	2656
bodged$	2656
bodges$	2656
bodging$	2656
bodies$	5731 5810 3202
bodily$	4777
body$	5731 3202 865 866 867 868 869 6314 4472 1654 2230
boisterous$	2632
bomber$	5073
bombers$	5073
bone$	2133
boned$	5029
boost	1763
boots$	5073
born$	1838
borough$	5381
boss$	5564
bossy$	2632
botch$	2656
botched$	2656
botches$	2656
botching$	2656
both$	2054 5109 2371
bother$	6573 6574 6575 6576 6765 5115 5116
bothered$	5782 5790 6699 6710 6715 6720 4125 6755 6756 6757 6758 6759 6760 6761 6765 4161 6835 4349 7030 1607 5115 5116
bothering$	5115 5117
botherred$	5115
botherring$	5115
bothers$	5115
bottom$	2524
bottoms$	6496 1071 2265
bound$	1128 1129 1130
boundaries$	4845
box$	2241 5121 2302
boy	7215 4780
boy$	148 186 6109 6123 6124 6125 6126 6127 6128 4004 4005 4448 4584 1782 7216 1791 1799 7235 7238 4638 7258 7391 2026 4856 4868 4882 4922 2110 5045 5262
boyfri	7343
boyfriend$	5688 5752 322 323 324 325 7327 7359 4815 4816 1997 1998
boyfriends$	5752 322 323 324 325 4815 4816 1997 1998
boys	4440 4454 7091 4482 1665 1701 7215 4626 7237 1811 7261
boys$	5484 5542 5562 148 5611 186 5664 5688 5723 5725 3179 3183 3184 3204 460 5984 5998 6013 3411 592 593 594 6030 6109 6112 6123 6124 6125 6126 6127 6128 6143 6191 6192 6193 3711 3712 6350 6577 6578 6579 6580 6581 3977 3978 3979 3989 3998 6616 4039 6689 4215 4216 4217 4218 4219 4220 4264 6883 6902 6910 6911 6912 6913 6914 6915 6916 7065 4521 4584 1770 1782 7216 1791 1799 7235 7238 4631 4638 7258 4797 4856 4868 4882 4922 2110 5045 5140 5145 5262
braces$	5063 5069
braid$	5061 5063
braided$	2242 5064
braids$	6493 5061 5063
brain$	2781
brand$	6460 5084
branded$	2258
brands$	6460 5073 5084
brat$	2622
brats$	2622
breach	2593
breach$	1962
breached$	1962 2593
breaches$	1962
break	7343 4736
break$	5585 588 589 3558 6560 6654 4627 2025
breakdown$	6961 4971 5381 5393 5396
breakdowns$	4971
breakfast$	7340
breaking$	588 589 6654 1519 1818 2025
breaks$	588 589 6654 1519 2025
breakup$	7347
breath$	6452
brief$	1611 1629
briefed$	1666 4636
briefi	5162
briefing$	1629 2443 5264
briefs$	1629
bright$	2242
bring	1717
bring$	5450 5451 5461 388 389 390 391 392 907 1745 2424
bringing$	388 389 390 391 392 907 1745 2424
brings$	5450 5451 388 389 390 391 392 907 2424
broad$	2202 2207
broke$	588 589 3557 1519 2025 5381
broken$	3559 1519 2102 4924 5381
brothe	7331 4731 7344 4734 7348 7351 7352
brother$	1895 7342 4732 4756 4969
brothers$	6172 4969
brough	4542
brought$	5443 5450 5451 5461 388 389 390 391 392 907 7153 4590 1771 7222
brown$	1004 2220 2221 2222 2227 2242
bruise$	2789
bruised$	2789
bruises$	2789
bruising$	2789
brunette$	3833 2646
brush$	1515 1536
brushed$	1463 1515 1536
brushes$	1515 1536
brushing$	1515 1536
buck$	3840 6939 2322
budget$	4401 7024 7033 7034
budgets$	6956 4401
build	7063 1707 1717 2343 2380
build$	6418 6419 6420 1789 5022
builded$	1789
buildi	1717 4577
building$	7024 7188 1789
builds$	6418 6419 6420 1789 5022
built$	3809 4572 5023
bulimia$	2735
bulimic$	2735
bulk$	4641
bulky$	2202
bullied$	5466
bullies$	6039 6040 6041 6053 6054 6055 4874 4875 4876 4877
bully$	6039 6040 6041 6053 6054 6055 4874 4875 4876 4877
bullying$	6173
bunch$	623 6109 6123 6124 6125 6126 6127 6128 747 4868 4922 4974
bungle$	2656
bungled$	2656
bungles$	2656
bungling$	2656
bunk$	1981
bunked$	1981
bunking$	1981
bunks$	1981
burden$	3453
burgla	7041 7114 7123 1694 4570 7213 7214 4765 4766 4777 4779
burglar$	6053 6054 6055 7107 4876 4877
burglaries$	7115 4514 7181 7376 7390 5240
burglars$	6053 6054 6055 4876 4877
burglary$	1624 4514 7129 7376 7377 7388 7390 2371 2387
burgle	2818
buried$	1511
burly$	2202 2646
bury$	1511
burying$	1511
bus$	5660 5661
busine	4569 4632 5223
businesses$	7156 7180 7243
busy$	6979 4369
but$	2916 3653 834 835 836 837 840 841 842 843 3690 3706 3783 6653 4326
buy	4492
buzz$	5978 2233
by	2405 2410
by$	5561 3369 3370 6016 6096 3532 3747 6530 6694 6840 4231 4232 4233 6889 6892 6893 6894 6895 4456 4502 7125 4518 4672 4697 1974 5110 5137 5252 5401 5402
c$	5273
cahms$	2759
caked$	1010
calculating$	2632
call$	6922 6923 1630 1826 5145
called$	6835 7030
calling$	1630 1826
callous$	2632 2653
callousness$	2653
calls	1668 4489
calls$	6922 6923 6967 6968 1630 7100 4565 7227 1826 5145 5146
came$	5814 5815 446 1059 1068 7030 1767 1902 2002
camera	4472
camera$	7079 7083 4473 7085 1784
cameras$	7079 7083 4473 7085 1784
camhs$	2758
camouflage$	5073
campaign$	2421
can$	515 3487 714 771 774 775 777 782 814 893 913 925 928 961 3962 6588 6589 6590 6591 3991 1186 1187 1190 4030 1324 1326 1367 1546 4542 1780 1888 2274 2451
cancer$	2779
candidates$	4557
cannab	7389 4783
cannabis$	5732 5733 5734 5735 5736 5737 5738 5739 5744 7090 4681 7293 7394 4798 2504
cannot	1866 1888
cannot$	515 3962 6588 6589 6590 6591 1186 1324 1367 4708 2550
cap$	1051 6483 6484 6485 6493 6498 5073 2257 5078 5083
capabi	7141
capability$	2678
capable$	895 3724 3743 3744 4011
capaci	7141
caps$	1051 6483 6484 6485 6493 6498 6499 6500 6501 5073 2257 5078 5083
captur	4577 2380
capture$	7188
captured$	4476
car	5397
car$	5679 5680 5681 5682 2362
care	1906
care$	3335 3336 3337 3338 3339 3340 3341 3342 3343 3344 3345 3346 3556 3593 3713 3714 3715 3718 3719 3721 3722 3725 3732 6366 6367 6379 6381 6384 6385 6386 6387 6388 6573 6574 6575 6576 6592 6593 6594 6686 6765 4155 4156 6800 6801 6802 6803 6804 6805 6806 6807 4199 4200 4201 4202 4203 6997 6998 6999 7000 4410 1591 1592 1593 7303 7326 7333 7334 4726 7373 7374 2150 5115 5116 5154 5378 2559 2560
cared$	6699 6715 6720 6761 6765 1591 1592 1593 5115 5116
career$	4871 4872 2057 2376
careful$	5452 2846 2847 2848 2849
careless$	52 53 452 2010 2653
carelessly$	2653
carelessness$	5861 3251 2653
carer	7348
carer$	7328 7334 7342 1920 5378 5389
carers$	7334 5378
cares$	6592 6593 6594 1591 1592 1593 1920
caribbean$	998
caring$	1920 5099
carpet$	6946
carrie	1643 7227
carried$	2906 5803 2003 4824
carries$	797 798 799 800 801 802 821 822 823 824 825 828 6650 6651 6652 4507 2003 4824 2331
carry	1643
carry$	2905 5585 5614 5616 5617 5777 5778 5779 5780 5781 797 798 799 800 801 802 821 822 823 824 825 827 1030 6560 6650 6651 6652 2003 4824 2331
carryi	4496 7212 7227 4778
carrying$	5531 5777 5778 5779 5780 5781 7107 1783 4777
case$	6050 6108 4414 4527 7148 1752 7382 4884 4886 4925 4926 2381 5418 5421
cases$	6050 6108 4884 4886 4925 5418
cash$	3065 5732 5733 5734 5735 5736 5737 5738 5739 5744 5747 5980 5981 2086
cast$	5484 3989 3998 6616
casually$	996 2224 5072
casualty$	7286 7298
catalogue$	1260
catch	7063 7084 7152 4574 5241
catch$	7086 7095 1733 7185 1824
catches$	1733
catching$	1733
category$	3500 1937
catty$	2632
caught	7211 7222
caught$	5466 5468 1958 2092
cause$	5443 5461 434 6049 6559 4883
caused$	5443 5461 434
causer$	4863
causers$	4863
causes$	434 6049 4883
causin	1783
causing$	434 6654 4603
cautio	4766 5408
caution$	7377 5430
cautioned$	2589
cautions$	5430
cautious$	5454
cavalier$	2653
cbo	4599 2608
cbo$	7210 5428
cbos$	7210
cbt$	5312
cce$	5643
cctv	4472
cctv$	4449 4450 4451 1632 1633 7083 4473 1655 1664 1758 1784 5180 2368
ceases$	7167
cell$	2353 5251 5292
cells	4773
cells$	7384
central$	7241
centre$	7180 7221 7251 7395
cerebral$	2520
certain$	1128 1129 1130 1157
certainly$	1231 1239 4059 1240 1241 5106
certainty$	1158
chain$	1686 5073 5217
chains$	5073
challe	7247 4637
challenge$	6654 7248
challenged$	6654
challenges$	6654
challenging$	6097 6098 6099 6100 6101 6102 6103 6104 6105 6145 6146 6147 6148 6149 6150 6151 721 722 723 724 725 6654 2102 2105 2107 4934 2632
chance$	5943 5944 3967 3985 1496 1497 1498 1499 6947 6948 1748 4834 5143
chances$	5536 5943 5944 1496 1497 1498 1499 6947 6948 4834 5143
change$	3137 5749 6087 6513 6532 6538 6552 6602 6631 6632 6633 6642 6825 5090 5091 5097
changed$	6617 6618 6619 6620 6621 2522
changing$	6631 6632 6633 4023 5097 2522
chaos$	5863
chaotic$	2102 4923 2105 2632 2653
charg	7152
charge	4496 1706 7146 4537 4590 7211 7227
charge$	7107 7136 4526 5238 2454 5404 5430
charged$	7201 2591 5412
charges$	7148 1722 5238 5244 2454 5404 5430
charging$	4537 2416
charity$	4104 4109 4110 6972 7001 4417
charm$	3580
charms$	5810 5811
chart	1644
chart$	1703 1785 4609 5218
charted$	1785
charts$	5218
chase$	5978
chaser$	6922 6923
chasers$	6922 6923
chasing$	6922 6923
chat$	5711 5712 282 283 284
chated$	282 283 284
chating$	282 283 284
chats$	282 283 284
chatted$	282 283 284
chatting$	282 283 284
chav$	2622
chavs$	2622
cheat$	4876
cheats$	4876
check	5162
check$	7079 1678 4576 1773 1794 7289 5175 5245
checked$	6835 7030 4488 1794
checkes$	1794
checking$	1794
checks$	7079 1663 1678 4547 1794 5175 5245
cheek$	6440
cheeks$	6440
cheeky$	2632
chested$	5028
chicken$	5660 5661
child	4711 4780
child$	148 186 299 6109 6111 6112 6123 6124 6125 6126 6127 6128 6279 6280 6281 6282 6283 6410 6413 7322 7335 1905 1907 1908 1940 7391 1989 2026 4855 4868 2050 2053 2057 4922 2110 4967 4991
childish$	2632
childlike$	6316 6317 6318 4997
children$	5484 148 186 3179 3183 3184 3204 460 3411 592 593 594 6030 6109 6112 6123 6124 6125 6126 6127 6128 735 3652 6279 6280 6281 6282 6283 6410 6413 6577 6578 6579 6580 6581 3977 3978 3979 3989 3998 4039 6689 4215 4216 4217 4218 4219 4220 4256 4263 6902 6910 6911 6912 6913 6914 6915 6916 4382 1906 7353 4797 4843 4855 4868 4922 2110 4967 4991 5109 5139 5140 5145
chin$	6440
chinese$	5068
chip$	3550 731
chis$	2663
chlamydia$	2769
choice$	3 4 5 6 7 8 9 5477 5485 5486 5487 5493 5494 5495 5496 5497 5565 5566 5567 5568 5569 5570 5571 5572 2964 5576 5577 5578 3003 5615 185 3006 6194 6288 4789 4790 4791 4792 4794 4993
choices$	3 4 5 6 7 8 9 2832 2833 2834 5477 5485 5486 5487 58 59 60 61 5493 5494 5495 5496 5497 5498 5499 5502 5505 5506 5507 5508 5509 5565 5566 5567 5568 5569 5570 5571 5572 185 3006 3275 456 457 5923 5924 5925 6288 4789 4790 4791 4792 4993
choose$	5515 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 203 204 3733 6351 6352 6558 6670 1975
chooses$	154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 203 204 6670 1552 1553 1554 1555 1975
choosing$	5565 5566 5567 5568 5569 5570 5571 5572 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 203 204 6354 6355 1552 1553 1554 1555 1975
chose$	5515 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 203 204 6670 6937 1552 1553 1554 1555 4396 7008 1975 5153
chosen$	154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 203 204 5782 5790 1975
chronic$	7280
chubby$	3833 2646
chunky$	2202
cid	7045
cigarettes$	5732 5733 5734 5735 5736 5737 5738 5739 5744 5747
circul	1612
circulated$	7044 1786
circulation$	7161
circumstances$	6669 5394
citalopram$	2755
city$	3805
civil	1813 2410
civil$	4633 2428
clad$	1032 1033 1034 5034 5044 2252
claim$	3412 3413 3414 5391
claimed$	3412 3413 3414
claims$	3412 3413 3414
clamp$	2406
clamped$	2406
clamping$	2406
clamps$	2406
class$	3062 3461 6152 7389 4783 2453
classed$	689 1704
classmates$	4797
clear	1790
clear$	1004 1157 4336 1718 2227 2291 2420 2447
cleared$	1820
clearly$	1142 1143 1144 1145 1231 1239 4059 1240 1241 4092 1539 1540 2329
clever$	892
clingy$	2632
clinic	1857 2476
clinic$	4677 7289 7295 7298 2340 5319 5321
clinically$	2507
clip$	3133 3134 315 316
clips$	3133 3134 315 316
close	1674
close$	6983 1584 1618 4494 5141
closed$	1500 1584 5102 5105 5141
closes$	1584 5141
closure$	1760 2448
clothe$	5167
clothes$	2839 2850 5732 5733 5734 5735 5736 5737 5738 5739 6483 6484 6485 6490 6491 6492 6493 6504 6509 4586 5073 5078 5167
clothing$	6483 6484 6485 6504 6509 5073 5075 5078
club$	1601 2340
clueless$	2653
co$	3327 6084 3903 3922 3928 3933 3942 3999 4919 2410
coach$	5564 5729
coaches$	5729
coat$	6483 6484 6485 6493 5073 5078 5082
coats$	6483 6484 6485 6493 5073 5078 5082
cocain	7389 4783
cocaine$	4681 7394 4798
cocky$	2632
code$	5021
codeine$	7293
codes$	5021
coerced$	5466
cognitive$	2514
cohort	7143 7215
cohort$	6109 6123 6124 6125 6126 6127 6128 7178 4584 1770 1782 7216 7218 1791 1799 7235 7238 4638 7258 4922 2383 5262
cohorts$	7218
cold$	6833 7005
collec	5162 2343 2380
collect$	1610 4608 4643
collected$	1610 4608
collecting$	1610 4608
collective$	2291
collects$	1610 4608
college$	4104 4109 4110 6972 7001 4417 7307 7308 7310 7320 7321 2340 5341 5357
collude$	426 427
colluded$	426 427
colludes$	426 427
colluding$	426 427
colour$	5048
coloured$	2242
colours$	6504 5048 5073
combat	1745
combative$	2630
come	7257
come$	5555 5784 3181 5937 790 793 795 917 930 931 1059 1068 6532 6538 6552 6559 6605 6732 6733 6734 6735 1767 1902 2002 5090
comes$	444 790 793 795 1059 1068 6605 7078 2570
comfort$	4401
comings$	1808
command$	7117
comment$	1076 1077 1078 1079
commented$	1076 1077 1078 1079
commenting$	1076 1077 1078 1079
comments$	1076 1077 1078 1079
commentted$	1076 1077 1078 1079
commentting$	1076 1077 1078 1079
commit	4496 7212 1783
commit$	5585 6532 6538 6552 6560 7268 5090
commits$	7268
committed$	7268 1959
committing$	7107 4603 1959
committs$	1959
common$	3350 6997 6998 6999 7000 4777 5154
commun	1616 4569 1952
communicate$	282 283 284
communicated$	282 283 284
communicates$	282 283 284
communicating$	282 283 284
communication$	1531 1532 1533 1534 2291 5136
community$	4436 4460 7156 1740 7180 4772 4843 2596 2604
company$	5433 5595 5613 6005 3396 3397 4104 4109 4110 6972 7001 4417 1601 4842 2339
compare$	4576
compass$	5962
complacency$	2653
complacent$	4369 2653
complain$	1076 1077
complained$	1076 1077
complaining$	1076 1077 6654
complainned$	1076 1077
complainning$	1076 1077
complains$	1076 1077
complaint$	6839 4848 5145
complaints$	6839 6967 6968 4848 5145 5146
complete$	1099 1567 1789 2291
completeed$	1789
completeing$	1789
completely$	755 4084 2184 2282 2285
completes$	1789
complex$	2105
complexion$	5047 2647
complexions$	5047 2647
compliance$	4851 4917
compliant$	3527 4916
complicit$	212 213 214 215 427
complicity$	426
comply$	5585 5937 6513 6532 6538 6552 5090 5091
compromise$	10 1965 1966
compromised$	10 1965 1966
compromises$	10 1965 1966
compromising$	5433 10 1965 1966
compulsive$	2057 5290
computer$	5176
conceal$	469 470 1063
concealed$	469 470 1063 5086
concealing$	469 470 1063
concealled$	469 470 1063
concealling$	469 470 1063
conceals$	469 470 1063
concer	1868 1892 1942
concern$	3353 4142 4143 6800 6801 6802 6803 6804 6805 6806 6807 6839 5145
concerned$	4346 4347 4425 1606 7212
concerning$	6097 6098 6099 6100 6101 6102 6103 6104 6105 2107
concerns$	5969 5970 5971 5972 4142 4143 6839 6967 6968 5145 5146
concerta$	2752
concus	2781
condit	4658 4663 2593
condition$	7269 7274 7393 5306 5307 5414
conditional$	2588
conditions$	6019 1925 7393 5394 5414
conduc	1643
conduct$	3 4 5 6 7 8 9 2832 2833 2834 2839 5477 5923 5924 666 667 668 669 670 671 672 673 674 797 798 799 800 801 802 4789 2108 2511
confer	7338
confidence$	865 866 867 868 869
confidentiality$	6944
confiscated$	4469
conflict$	5863 5982 6655 1925 4852
confro	7247 4637
confront$	7248
confrontation$	5863
confrontational$	6106 6107 6145 6146 6147 6148 6149 6150 6151 4934 2630
congregate$	6179 5020
congregated$	6179 5020
congregates$	6179 5020
congregating$	6179 5020
connected$	597 1684 7212 4602 4852
consensual$	2164 2618
consent$	330 331 332 333 334 335 764 765 766 767 6392 3789 3790
consented$	330 331 332 333 334 335 5767 337 341 764 765 766 767
consenting$	330 331 332 333 334 335 2164 2618
consents$	330 331 332 333 334 335 764 765 766 767
consequences$	5500 71 5946 5947 5948 5949 5950 5951 5952 5953 5954 5955 5956 5957 6186
consid	1704 1711
consider$	5937 6532 6538 6552 6825 5090
considered$	684 2054
consistent$	1099
consistently$	1223 4043 1224 4044 1225 1226 1227
consort$	2020
consorted$	2020
consorting$	2020
consorts$	2020
consortted$	2020
consortting$	2020
consta	4449 4450 4451 1632 1633 1664
constable$	7060 7061 7062 4452 4453 4484
constables$	7060 7061 7062 4452 4453 4484
constant$	4311 4312
constantly$	271 1223 4043 1224 4044 1225 1226 1227 1459
consti	1704
consul	4663 4676
consultant$	7274 7283 7287
contac	4464 7220 1808
contact$	5708 282 283 284 286 287 288 289 290 291 292 740 741 1926 4973 5087
contacted$	282 283 284 286 287 288 289 290 291 292
contacting$	282 283 284 286 287 288 289 290 291 292
contacts$	282 283 284 286 287 288 289 290 291 292 7075 4628
contactted$	282 283 284 286 287 288 289 290 291 292
contactting$	282 283 284 286 287 288 289 290 291 292
contain$	6078 6631 6632 6633 5097
content$	128 129
continually$	271 1223 4043 1224 4044 1225 1226 1227
continue$	5515 248 251 258 259 260 261 262 263 264 265 266 267 268 269 270 6559 1979
continued$	5515 248 251 258 259 260 261 262 263 264 265 266 267 268 269 270 1099 1979
continues$	5515 248 251 258 259 260 261 262 263 264 265 266 267 268 269 270 1979
continuing$	5515 248 251 258 259 260 261 262 263 264 265 266 267 268 269 270 1979
continuously$	1223 4043 1224 4044 1225 1226 1227
contraception$	2768
contraceptive$	2768
contract$	7170 5428
contracts$	7170
contribute$	426 1750
contributed$	5443 426
contributes$	426 1750
contributing$	426
contro	1745 4566
control$	5937 5959 5965 6068 6078 6097 6098 6099 6100 6101 6102 6103 6104 6105 3514 6129 3528 6159 3753 3754 6586 6631 6632 6633 4449 4450 4451 1632 1633 1664 7151 7177 1806 4632 4895 5097 2422 5278
controlled$	5466 6537 6543 6548 6557 6614 6617 6618 6619 6620 6621
controlling$	2107 2632
convenience$	4401
conveniently$	2333
convic	4537 4590
convict$	2442
convicted$	7201 2586 5407
convicting$	2442
conviction$	7148 2586 5430 2694 2807
convictions$	7148 2586 5430 2694 2807
convince$	6602
cooper	4653
cooperate$	5937 6085 6513 6532 6538 6552 6825 7264 5090 5091
cooperating$	6085
cooperation$	6084 4919
coordi	2410
cope	4662
cope$	3597 797 798 799 800 801 802 3713 3714 3715 3718 3719 3721 3722 3725 908 909 910 6351 6352 3745 926 927 3748 6827 7273 7292 2183
coped$	797 798 799 800 801 802 2183
copes$	797 798 799 800 801 802 2183
coping$	797 798 799 800 801 802 3713 3714 3715 3718 3719 3721 3722 3725 6354 6355 2183
core	7143
core$	7199 7241
cornrows$	2647
corporate$	2291
corrob	1616
corroborated$	4436
corrupting$	601 602 603 2049
cotton$	2174
couch$	7362
could$	21 22 23 24 25 187 188 189 190 191 192 3488 715 771 774 775 777 782 814 893 913 961 3991 1188 1189 1272 1273 1274 1275 1276 1277 1278 1279 1280 1281 1282 1283 1325 1336 1368 1506 1576 1577 1579 1580 4443 1626 1780 1888 2274
couldn$	1186 1324 1335 1367
council$	4104 4109 4110 6972 7001 4417 1601 2291 2330 2339
counse	4663
counselling$	7275 5312 5332
counsellor$	7274 7283
countless$	2911 2926 4311 4312 4336
county$	3033 3048 3054 3057 3063 5676 5677 5678 625 2452 5381
couple$	747
courier$	6056 4878
couriers$	6056 4878
course$	4052 4059 1240 1241 6674
court	4590 7211 2418 2593
court$	398 399 7201 7380 1954 4775 2005 2418 5238 5396 5404 5417 2598 5422
courted$	398 399 2005
courtesy$	6747 6748
courting$	398 399 2000 2005
courts$	398 399 6175 6176 7201 2005
cousin	7331 7344
cousin$	1895
cover$	1063 1514
covered$	1063 1514 5086
covering$	6470 1063 1514
coverings$	6470
coverred$	1063 1514
coverring$	1063 1514
covers$	1063 1514
covert	1766
covert$	4586 2667
covertly$	2667
cowardly$	2653
crack	7389 4783 2407
crack$	7090 7394 4798
crackdown$	5227
cracked$	7222
crackeddown$	5227
crackingdown$	5227
cracksdown$	5227
crave$	547 548 2121
craved$	547 548 2121
craves$	547 548 2121
craving$	547 548 2121
crazy$	4923
create$	434 1789
created$	434
createed$	1789
createing$	1789
creates$	434 1789
creating$	434
credit$	5732 5733 5734 5735 5736 5737 5738 5739 5744 5746 5747
cries$	727
crime	7041 1616 4441 4505 7124 1694 4565 4570 7213 7214 7226 4626 7237 4645 7267 4779 5170 5203 5217 5223 5243
crime$	5643 5657 5989 6173 7045 4436 7052 1624 7107 7115 7116 4510 4511 4514 4524 4558 4562 7173 7174 7176 1746 7181 4575 4594 1775 7207 7208 4599 4606 1788 1793 1801 1805 7246 1819 7252 7256 1837 1952 7390 4795 4796 4852 2086 2386 2387 5240 5249 2431 2435 2445
crimes$	5643 7115 7116 4514 7176 1837 5240
crimin	7041 1616 1674 7108 7114 7123 7124 4565 7213 7220 5193 5203 5223 5224 2410 5243 2597 2684
criminal$	5643 5647 5650 5664 6006 6007 6008 6009 611 6053 6054 6055 4436 4494 7106 4524 4528 4537 4571 4765 1952 4777 4779 4796 2021 2052 4876 4877 2101 2145 4975 5217 2399 2418 2605 2632
criminalise$	1562 1563 1564 1565
criminalised$	1562 1563 1564 1565
criminalises$	1562 1563 1564 1565
criminalising$	1562 1563 1564 1565
criminality$	5643 5657 7176 4795 2673
criminally$	2135 2388
criminals$	5664 5989 5991 6006 6007 6008 6012 611 6053 6054 6055 7132 4796 4876 4877 4975
crisis$	4676 2463 5307
crohn	2473
crohns$	5293
crook$	4876
crooked$	3838
crooks$	4876
crop$	3855 6483 6484 6485 6499 6500 6501 3894 5078 2260
cropped$	2242
crosscheck$	4576
crowd$	747 4842 4868 4869
crown	2597
cruel$	2632
cry$	727
crying$	727
cse$	5643
cues$	1496 1497 1498 1499
culpable$	5149 2653
culpri	4496
culprit$	6039 6040 6041 7107 4874 4875 5198 5262 2702
culprits$	6039 6040 6041 7107 4874 4875 5198 5262 2702
culture$	4852
cunning$	2632
curb	1745
curfew	1952
curfew$	4772 7393 4845 5423 5430 2815
curfews$	4845 5430
curiosity$	6800 6801 6802 6803 6804 6805 6806 6997 6998 6999 7000 5154
curled$	3827
curly$	2221 2242
curren	1616
current$	4436 4528
custod	7211 4773
custodial$	2596
custody$	4510 4511 1758 7326 1927 7384
customer$	2950 5729
customers$	2950 5729 4843
cut	1745
cut$	3872 1847 5053 5064 2482
cuted$	2482
cuting$	2482
cuts	1745
cuts$	1847 5053 2482
cuttin	1745
cutting$	1847
cynical$	6106 6107
dabble$	212 213 214 215
dabbled$	212 213 214 215
dabbles$	212 213 214 215
dabbling$	212 213 214 215
dad	7331 4731 7344 4734 7348 7351 7352
dad$	6172 1895 1896 7328 7342 4732 1915 7357 1928 4756 7373 4969
daddies$	4819
daddy$	4819
dads$	1928 4969
daft$	52 53 489 2012
daily$	7292 2444
damage	4505 1694 7213 7214 7226 4645
damage$	6961 7116 4514 7252 7256 7376 7388 7390
damaged$	2102 4923
damn$	6746
dancers$	3989
danger$	5431 5432 5442 3211 3212 5832 5946 5947 5948 5949 5950 5951 5952 5953 5954 5955 5956 5957 5963 5968 5969 5970 5971 5972 5978 5982 5989 6186 4310 4545 4795 4825 2018
dangerous$	5431 5432 2874 5650 5946 5947 5948 5949 5950 5951 5952 5953 5954 5955 5956 5957 3394 1970 2631
dangers$	5431 5432 2892 2893 5946 5947 5948 5949 5950 5951 5952 5953 5954 5955 5956 5957 5969 5970 5971 5972 6186
dark$	1004 6448 1055 3893 2220 2221 2222 2227 2242 5073 2258 5213
darker$	1004 2220 2227
data	4625
data$	6944 7079 7236 5175
databa	5162 5215
database$	7064 7121 7187 5176
date$	5418
dates$	5418
dating$	2000
dawn$	2402
day	5231 5236
day$	6647 6648 6649 1230 7098 7273 7292 5156
days	4662
days$	7273 7292 7308 5156
dazzled$	549
dead$	7272
deaf$	4293 4294 4295 5304
deal	7123
deal$	5585 242 243 244 6059 3472 6351 6352 7247 1978
dealer	5193
dealer$	2930 5549 5559 5560 5634 5647 5664 5667 5676 5677 5678 5687 5689 5692 5725 5757 5775 3391 6003 6004 6006 6007 6008 6009 611 6043 6053 6054 6055 1835 4793 4796 4876 4877
dealers$	2930 5549 5559 5560 5634 5647 5664 5667 5676 5677 5678 5687 5689 5692 5725 5757 5775 5989 5992 3391 6003 6004 6006 6007 6008 6009 6012 611 6043 6053 6054 6055 7131 1835 4793 4796 4876 4877
dealin	7041 4496 7114 7212 7213 7214 7227 4777
dealing$	5643 5653 5658 242 243 244 5676 5677 5678 6173 1627 7107 7181 7388 1963 1978
deals	7227
deals$	242 243 244 1963 1978
dealt$	242 243 244 7211 7222 1950 1978
death	7343 7345 7369
death$	5832 7271 1913
debt	7343
debt$	5396
debts$	5396
decamped$	2672
deceitful$	2632
december$	5662
decency$	6747 6748
decide$	3733 6351 6352 7063
decided$	6937 1554 1555 4396 7008
deciding$	6354 6355
decision$	2850 5477 5485 5486 5487 2877 5493 5494 5495 5496 5497 2890 3003 5615 185 3006 6288 4252 7148 4789 4790 4791 4993
decisions$	3 4 5 6 7 8 9 2850 5477 5485 5486 5487 58 59 60 61 5493 5494 5495 5496 5497 5498 5499 185 3006 5923 5924 6288 6295 7148 4789 4790 4791 4993
decked$	1032 1033 1034 2252
declin	1745 1833 7282
decline$	2268
declined$	6522 6523 6524 6525 6526 6527 6528 6529 2268
declines$	2268
declining$	2268
decrea	1745
deemed$	684
defect$	7269
defend$	3591 3713 3714 3715 3718 3719 3721 3722 3725
defending$	3713 3714 3715 3718 3719 3721 3722 3725
defensive$	2653
defensiveness$	2653
defiant$	6106 6107 2107 2632
deficit$	5286 5339
defied$	588 589 2025
defies$	588 589 2025 2338
definite$	1157
definitely$	1231 1239 4059 1240 1241 5106
defy$	588 589 2025
defying$	588 589 2025
degenerate$	2622
degenerates$	2622
degrade$	1710
degraded$	1710
degrades$	1710
degrading$	1710
degree$	6366
delay	7284 5334
delay$	6961 7017
delayed$	5153
delays$	6961 7017
deliberately$	271 2333
delicate$	2202
delinquency$	2622
delinquent$	2101 2102 4923 2107 2622
delinquents$	2622
demand$	4565 4643
demanding$	6145 6146 6147 6148 6149 6150 6151 4934
demonise$	1562 1563 1564 1565
demonised$	1562 1563 1564 1565
demonises$	1562 1563 1564 1565
demonising$	1562 1563 1564 1565
demons	1689
demotivated$	2632
denial$	4837
dental	1857
dental$	4677
dentis	4663
dentist$	7274
deny$	7191 1761
denying$	1761
department$	4104 4109 4110 6972 7001 4417 1601 2330 2339
depend	5324
dependence$	1862
dependency$	1862
dependent$	1862
depends$	1929
deplorable$	2653
deport	7345
depres	7300 7343
depressant$	5311
depressants$	5311
depressed$	5296
depression$	2737
depressive$	2738
deprive$	7191
deprived$	2102
depth$	6862
dereliction$	2653
descend$	226 227
descendded$	226 227
descendding$	226 227
descended$	226 227
descending$	226 227
descends$	226 227
descri	1621
description$	4490 1812 7265
descriptions$	4432 1634 4490 1812 7253
desert$	2320
deserted$	2317 2320
deserting$	2320
deserts$	2320
desertted$	2320
desertting$	2320
deserve$	417 418 2007
deserved$	417 418 5852 2007
deserves$	417 418 2007
deserving$	417 418 2007
design	1704
designed$	1750 1820
designer$	5980 5981 1056 5073 5076 2258 2264
desire$	4012 6624 6625 6626 6627 6628 6629
desk	4441 4444
desk$	7052 7053 7055 7067 7186 7205 4595 7217 4621 5251
despite$	79 2899 80 81 82 103 107 108 109 5683 5684 5685 5686 5940 5941 5942 1491
destined$	1128 1129 1130 2272
destructive$	2866 5652
detail	1621 1776 4596 4597
details$	2945 2946 2947 7064 1634 7219 7253 7254
detain	4574 7211 1830
detain$	7185 4650 2442
detained$	5213
detaining$	2442
detect	7045 4441 4449 4450 4451 1632 1633 1664 4537 7152 4575 4594 1775 7207 7208 1788 1801 1805 1819 2420 5241
detection$	7148 5238 2419 2420 2704
detections$	7148 5238 2419 2704
detective$	7052 7060 7061 7062 4452 4453 4484 7186 1756 7205 4595 4621
detectives$	7052 7053 1623 7060 7061 7062 4452 4453 7067 1637 4484 4541 7186 1756 7205 4595 4621
detent	4713 1952
detention$	7324 4772 2799
detentions$	7324 2799
deter$	2423
deteri	7282
determ	1676
deterr	7222
deterred$	2423
deterrence$	2707
deterrent$	5267 2707
deterrents$	5267
deterring$	2423
deters$	2423
develo	5162 2343
develop$	1610 4608 1789
developed$	787 1610 4608 1789
developing$	1610 4608 1789
developmental$	2511 2545
develops$	1610 4608 1789
deviant$	2102 4923 2107
device	1668 4589
device$	1649 7081 7200 2355
devices$	1649 7081 7200
devious$	2632
diabet	7300
diabetes$	2728
diabetic$	2728
diagno	4663
diagnosed$	2772
diagnoses$	2772
diagnosis$	7274 7275 5287 5307 5339 2772
diagram$	1703 5218
diagrams$	5218
diazepam$	2757
dice$	401
dicing$	401
did$	296 3167 3206 3273 484 485 486 509 510 511 518 545 654 965 1222 4051 6664 6665 4060 4061 1250 1293 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1318 1319 4157 1347 4173 4179 1360 4181 4183 1384 1386 1387 1388 1389 1390 6841 6842 6937 6987 6988 6989 6990 7010 7011 1587 2003 2295 2298
didn$	3166 3205 3274 484 485 499 500 501 502 503 505 515 542 945 946 947 1292 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1318 1319 1346 1359 7010 7011 2011 2100 2287 2295
die$	7272
died	7345 4735
died$	7346
diet	4688 7300
diet$	7299
dietary$	2784
dietician$	7283
difference$	6597 6598 6599
diffic	7284 5329
difficult$	5433 647 648 649 650 651 652 6097 6098 6099 6100 6101 6102 6103 6104 6105 6140 6145 6146 6147 6148 6149 6150 6151 721 722 723 724 725 6173 7260 2102 2105 2107 4928 4934 2632
difficulties$	5857 5864 5865 6140 1899 1925 4928 5305 5307 5330 2551
difficulty$	5305 5307 2551
dim$	2632
direct	2410
directed$	4636
dirty$	2242 2251 2258 2646
disabi	4663 7300
disabilities$	5303
disability$	7274 5303 5339 2746
disabled$	2746
disaffected$	2102 4923 2199
disappear$	5699 275 276
disappeared$	275 276
disappearing$	275 276 4799
disappearred$	275 276
disappearring$	275 276
disappears$	275 276
disappointing$	1432 1433 1434 1435 4313 4314 6926 2316
disappointingly$	2655
disband$	4627
discipline$	4836
disciplined$	4952
disclo	1935
disclose$	5579 5585 5937 6532 6538 6552 5090
discov	4445 1676
discover$	7056
discuss$	6532 6538 6552 5090
diseas	4658
disease$	7269 5339
disengage$	5585 2628
disengaged$	5105 2628
disengagement$	2628
disengages$	2628
disengaging$	2628
disgrace$	2653
disgraceful$	2107 2653
disgracefully$	2653
disguised$	2031
dishevelled$	2646
dishonest$	2632 2653
disinterested$	5105 2632 2653
dismal$	1575 2653
dismally$	2653
disman	2677
dismantle$	4627
dismantling$	1818
dismiss$	538 6982 2326
dismissed$	538 1500 2317 2326
dismisses$	538 2326
dismissing$	538 2326
dismissive$	6106 6107 2653
dismissively$	2653
disobedient$	2102 2632
disobey$	588 589 6654 2025
disobeyed$	588 589 6654 2025
disobeying$	588 589 6654 2025
disobeys$	588 589 6654 2025
disord	4505 1694 4565 4566 7213 7214 7226 4626 7237 4645 4658 7284 5324
disorder$	6140 6173 7116 4514 7176 7177 7246 7252 7256 7269 4684 4928 5294 5295 5321 5330 5331 5339
disorderly$	2632
disorders$	6140 4684 4928
dispersal$	4599
disperse$	4627
dispersing$	1818
displa	1612
display$	490
displayed$	490
displaying$	490
displays$	490
disposal$	7386 5238
disposals$	5238
disregard$	47 51 5585 588 589 2025 2326
disregardded$	51 588 589 2025 2326
disregardding$	51 588 589 2025 2326
disregarded$	51 588 589 2025 2317 2326
disregarding$	51 588 589 2025 2326
disregards$	51 588 589 2025 2326
disrespectful$	6106 6107 2632
disrup	7146 7152 7222 5241
disrupt$	2403 2682 2697
disrupted$	7140
disrupting$	6654 2403 2682
disruption$	6173 7142 7168 2404 5225 2412 2682 2697
disruptive$	601 602 603 6097 6098 6099 6100 6101 6102 6103 6104 6105 6173 2049 2102 4923 2107 2632
disrupts$	2403 2682
disturbed$	2102 4923 2632
dither$	2656
dithered$	2656
dithering$	5159 2656
ditherred$	2656
ditherring$	2656
dithers$	2656
divide$	4627
dividing$	1818
divorc	7343 7345 4735 4736 7369
divorce$	7347
divorced$	7346
divorcing$	7346
do$	296 3273 516 543 654 6227 965 6520 3920 6532 6538 6552 6558 6559 6572 3963 6588 6589 6590 6591 6592 6593 6594 6643 1222 4051 6664 6665 4064 4065 4068 1250 1294 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1318 1319 1349 4179 4181 1362 1384 1386 1387 1388 1389 1390 4373 4686 2003 5090 2295 2298
doctor	4663 1857
doctor$	7274
doctors$	4677
dodge$	1518
dodged$	1518
dodges$	1518
dodging$	1518
dodgy$	5433 6006 6007 6008
does$	296 517 544 654 965 3964 6592 6593 6594 1222 4051 6664 6665 4064 4065 4068 1250 1295 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1318 1319 4157 1348 4173 1361 4183 1384 1386 1387 1388 1389 1390 1587 2003 2295 2298
doesn$	499 500 501 502 503 505 515 542 945 946 947 3962 1292 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1318 1319 1346 1359 2100 2287 2295
doing$	5565 5566 5567 5568 5569 5570 5571 5572 5573 296 4158 4159 4174 4175 4179 4181 1384 1386 1387 1388 1389 1390 1587 7029 2298
dolled$	1080
domestic$	7364 2566
don$	499 500 501 502 503 505 515 542 945 946 947 3962 1292 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1318 1319 1346 1359 2100 2287 2295
done$	5782 758 1080 6572 6641 4089 4098 4105 4106 6721 6732 6733 6734 6735 4160 4176 4177 4178 4179 4181 4184 4185 4186 1384 1386 1387 1388 1389 1390 6822 6823 6824 6835 1587 7028 2298
doomed$	1128 1129 1130 2272
door$	5821 5823 7154
doorm_$	5729
dopey$	2632
dose	4663
dose$	7274 5336
dossier$	2680
dossiers$	2680
doubt$	6568 6569 6570 6571 3980 6673
down	1747
down$	139 3268 5927 3361 6080 6168 6169 6170 3829 3871 3904 6516 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 6877 6878 6879 6880 6881 6882 6885 6886 6887 6888 4278 6890 6891 4423 7110 7185 4598 4707 5064 5226 5227
downed$	4598
downfall$	5857
downlo	4469
download$	5175
downloaded$	7080
downloads$	5175
downplay$	538
downplayed$	538
downplaying$	538
downplays$	538
downs$	4598
drag$	1509 4415
draged$	1509
dragged$	5466 1509
dragging$	1509
draging$	1509
drags$	1509
drain$	3452
drama$	5863 5978 3971 6583 3973 2059 2493
drank$	1842
draw$	5450 5451 429
drawing$	429
drawn$	5466 550 558 559 560 561 562 563 564 565 566 567 568 569 570 1022 6537 6543 6548 6557 6614
draws$	5450 5451 429
dreadful$	1432 1433 1434 1435 6962 6963 6964 6965 2316
dreadlock$	2647
dreadlocked$	2242
dreadlocks$	2647
dreads$	5061 5063
dress$	2839 5777 5778 5779 5780 5781 797 798 799 800 801 802 821 822 823 824 825 826 1045 6477 3870 6483 6484 6485 6507 6508 6509 5073 2254 5078
dressed$	5777 5778 5779 5780 5781 5782 1032 1033 1034 6477 6478 6479 6480 1072 6507 6508 1080 5035 5037 5044 2252
dresses$	797 798 799 800 801 802 821 822 823 824 825 826 1045 6477 6483 6484 6485 6507 6508 5073 2254 5078
dressing$	2840 3864 1045 3886 2254
drew$	5450 5451 429
drift$	222 223 224 225 226 227 256 257 6560 5155
drifted$	222 223 224 225 226 227 256 257
drifting$	222 223 224 225 226 227 256 257
drifts$	222 223 224 225 226 227 256 257
driftted$	222 223 224 225 226 227 256 257
driftting$	222 223 224 225 226 227 256 257
drill	7225
drill$	6183
drink$	5585 5614 5616 5617 5744 5777 5778 5779 5780 5781
drinki	4688 7300 7343 7369
drinking$	5624 5777 5778 5779 5780 5781 5807 1842 7299 1899
drinks$	5744 1842
driv	1745 1790
drive$	5541 5772 2421
driven$	2948 549 1820
driver	4632
driver$	5559 5560 2950 5564 5729 1815
drivers$	2941 2944 5559 5560 2950 5563 5564 5728 5729 7243 1815 1822
drives$	5772
drivin	1783
driving$	4603
drone$	1784 2434 2683
drones$	1784 2434 2683
drop	1745
drop$	3436 6560 1510
droped$	1510
droping$	1510
dropout$	4876
dropouts$	6053 6054 6055 4876 4877
dropped$	1510
dropping$	1510
drops$	1510
drug	7041 1674 7108 7124 4524 4777 7389 5193 5217 5223
drug$	5643 3047 5666 6006 6007 6008 3432 3433 3434 3435 6053 6054 6055 1624 1627 4494 4570 4571 1793 4688 7300 7343 4796 4877 2058 2086 2101 2376 2504
druggie$	2626
druggies$	2626
druggy$	2626
drugs	7114 7225 4783
drugs$	5643 5647 5656 5657 5676 5677 5678 5732 5733 5734 5735 5736 5737 5738 5739 5744 5747 5989 6073 6173 1624 1627 7090 7103 7118 7119 1793 4681 7293 1899 7394 4795 4796 4798 2058 2086 4911
drunk$	5782 5803 6654 1842
dry$	1004 6448 6832 2227
dto$	2813
duck$	1518
ducked$	1518
ducking$	1518
duckked$	1518
duckking$	1518
ducks$	1518
due	1747
due$	2837 138 1937 7369 1949
dust$	7004
duties$	6686 6949
duty$	6686 6845 6910 6949
dyed$	2242 5064
dying$	7271
dyscalculia$	2721
dysfunctional$	2102 4923 2653
dyslexia$	7290 2719
dyslexic$	2719
dyspraxia$	2720
dyspraxic$	2720
dysregulated$	2632
e$	6839 6922 6923 4343 6967 6968 7286 7298 5146
each	7042 4454 1665 7143 5185 5237
each$	78 3029 3543 979 6515 3905 1091 1217 1219 4269 6976 7065 7093 7137 4552 7172 4592 1811 4650 2199 5087 5088 5109 2367 2374
eager$	128 129
ear$	6440 6904
early$	6278
earn$	245 5812 5813
earned$	245
earning$	245
earns$	245
earring$	5073
earrings$	5073
ears$	6440 6905 6906 7046
easier$	1754
easily$	920 4092 6706 6707 6931 6932 6933 6934 2126
eastern$	1000 3834 6447
easy$	2853 247 2019
eat	7240
eat$	2464 5335
eaten$	5335
eating	4663 4688
eating$	7274 1864 7299 2474 5335
eats$	2464 5335
eczema$	2730
educat	1872 4714 5363
educate$	75 76
educated$	75 76
educates$	75 76
educating$	75 76
education$	5945 4693 7311 2527 5357
educational$	4694
effect	2410
effective$	2447
effectively$	833 3653 834 835 836 837 840 841 842 843 2169
effort$	5911 481 3302 3303 6713 6741 6742 6800 6801 6802 6803 6804 6805 6806 6807 4199 4200 4201 4202 4203
efforts$	4834
egg$	118 120 4868
egged$	118 120
eggged$	118 120
eggging$	118 120
egging$	118 120
eggs$	118 120 4868
ehc$	2526
ehcp$	2790
ehcps$	2790
eight	7215
eight$	4584 1782 7216 1791 1799 7235 7238 4638 7258 5262
eighteen$	5755 6221 3622 6248 6252 6253 6254 6255 6256 6257
eject	7247 4637
eject$	7248
elder	5211
elder$	5664 6006 6007 6008 4852
elders$	5647 5664 5667 6006 6007 6008 6012 1695 4852
elect$	154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175
elected$	154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 6937 4396 7008
electing$	154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175
electively$	2544
electr	1924 1954
electricity$	4744
electronic$	4774 5422
electronically$	4774
elects$	154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175
electted$	154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175
electting$	154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175
element$	4869 4872
elements$	4869 4872
eleven$	817 818 819 820
else$	440 441
email$	6922 6923 5145
emaile	4642
emails$	6922 6923 6967 6968 5145 5146
embroiled$	216 217 218
emergency$	7286
emotionally$	2138 2196 2568 2579
empathy$	5966 4836
employment$	7325
enabl	1631
enable	1717 2405
enable$	5862 1721
enabled$	5862
enableed$	1721
enableing$	1721
enables$	5862 1721
enabling$	5862
encounter$	6005 4803 4984
encounters$	6005 4803 4984
encour	1620
encourage$	5450 5451 75 76 130 131 132 1973 2009
encouraged$	5450 5451 75 76 130 131 132 1625 1973 2009
encourages$	5450 5451 75 76 130 131 132 1973 2009
encouraging$	5450 5451 75 76 130 131 132 1973 2009
end$	447 448 6558 6559 3951 3972 1846
endanger$	10 1965 1966
endangered$	10 1965 1966
endangering$	10 1965 1966
endangerred$	10 1965 1966
endangerring$	10 1965 1966
endangers$	10 1965 1966
ending$	7271 1846
endless$	4311 4312
endlessly$	1223 4043 1224 4044 1225 1226 1227
ends$	3972 7167
enemies$	5854
enemy$	5854
enforc	4460 7146 7152 5162 5224
enforce$	2695
enforcement$	7071 7142 1741 7234 5230 2411 2412 5250 2695
enforces$	2695
engage$	5579 5585 219 220 221 5937 6078 6085 3475 6087 6155 6513 6532 6538 6552 6586 6602 6605 6631 6632 6633 6825 6982 6985 4653 4824 4920 5090 5091 5097
engaged$	212 213 214 215 219 220 221 5782 5790 6085 6537 6543 6548 6557 6614 6617 6618 6619 6620 6621 4824 4920
engagement$	212 213 214 215 6084 6087 661 662 663 664 3485 1095 1096 1097 1098 4914 4919 5087
engager$	4891
engagers$	4891
engages$	212 213 214 215 219 220 221 6605 4824
engaging$	212 213 214 215 219 220 221 6085 6087 6631 6632 6633 4824 4913 4920 5097
english$	5367 5368
enjoy$	547 548 6670
enjoyed$	547 548 6670
enjoying$	547 548
enjoys$	547 548 6670
enough$	5518 2908 5520 2926 3272 3309 6324 6325 6326 6327 6328 6329 6330 6331 6332 6333 6334 6335 6336 3797 6409 6849 5007
enquir	7152 7338
enquiries$	1678 7139
enquiry$	7112 7139
enrich	2343
entangled$	216 217 218
enter$	2003 4824
entered$	1690 1691 4619 1800 2003 4824
entering$	2003 4824
enterprise$	7135 5204
enterred$	2003 4824
enterring$	2003 4824
enters$	7078 2003 4824
entice$	5450 5451 130 131 132 1973
enticed$	5450 5451 130 131 132 1973
entices$	5450 5451 130 131 132 1973
enticing$	5450 5451 130 131 132 1973
entirely$	1539 1540 2184 2282 2285 2329
entitled$	2632
epilep	7300
epilepsy$	2724
epileptic$	2724
episodes$	5704
equal$	2176
erratic$	6092 6093 6094 6095 665 2107
escala	1836 2410
escalate$	6560
escalated$	1786
essential$	1750
establ	4445 1676
establish$	7056 1773 1796
estate	4610
estate$	5660 5661 7221 7251 4843 2199
eternally$	2652
european$	998 3820 3821 6445 2223
evade$	1518
evaded$	1518
evades$	1518
evading$	1518
evasive$	2632
even$	2918 102
evening$	2444
ever$	3734 3735 916 6600 6601 3994 6606 6607 6608 4043 4044 1225 1226 1227 4054 6681 4379 5093 5094 5107
every$	3332 5944 3409 862 6515 3905 1091 1216 4037 1218 1220 1221 4276 4336 4339 6967 6968 6976 7093 4592 4662 5087 5088 2283 5109 5146 2367 2374
everybody$	4256
everyone$	5897 3332 6057 4256
everything$	3691 872 6515 3905 1151 1152 1153 1244 1245 1246 1247 1248 4309 4391 4414 4827 5087 5088
evicted$	2802
evicti	7343 7369
eviction$	2802
evicts$	2802
eviden	1779 7225 5162 2670
evidence$	3289 6839 6967 6968 7051 1677 1693 1757 5145 5146 2379 5200
evidently$	1239 4059 1240 1241
evil$	2048 4923
exam$	6956 7022 4713 2546 5367
examin	4469
examin$	1794
examination$	5175
examinations$	5175
examined$	7080 1794
examines$	1794
examining$	1794
examins$	1794
example$	7127
exams$	5367
except$	3692
exception$	5100
exchang$	309 3129 310 311 312 313 314
exchange$	3121 309 3129 310 311 312 313 314 3136 5750 5772 4824
exchanged$	309 3129 310 311 312 313 314 4824
exchanges$	309 3129 310 311 312 313 314 5772 4824
exchangged$	309 3129 310 311 312 313 314
exchangging$	309 3129 310 311 312 313 314
exchanging$	309 3129 310 311 312 313 314 4824
exchangs$	309 3129 310 311 312 313 314
excitement$	5978 5982 2018
exclude$	6982 6983
excluded$	5468 5849 1500 5153 5352 2533
exclus	4713
exclusion$	5867 5868 1760 1876 7324 2794
exclusions$	2794
excuse$	4421 5132 5133
excuses$	4421
execut	2401
exercise$	490
exercised$	490
exercises$	490
exercising$	490
exhibit$	2360
exhibited$	5179 2360
exhibiting$	2360
exhibits$	2360
existent$	6092 6093 6094 6095 6962 6963 6964 6965
expand	1763
expect	4702
expectations$	6163 4966
expected$	1625 1671 7159 7313
expelled$	5355 2536
expensive$	2258
expensively$	996 2224
experi	1933 1934
experience$	5892 6005 3650 831
experienced$	787 977 4753 4754 4806 4986 2179
experiences$	6005
experiencing$	4753 4754
explicit$	3105
exploitation$	5431 5432 5643 5857 5858 5867 5868 5923 5924 5969 5970 5971 5972 4575 4594 1775 7207 7208 1788 1801 1805 1819 4825 4850
exploited$	5466 5468 5946 5947 5948 5949 5950 5951 5952 5953 5954 5955 5956 5957 6360 6361 6362 6363
exploiter$	2930 5549 5647 5664 5687 5689 5692 5757 3391 6003 6006 6007 6008 6009 6038 611 4793 4873
exploiters$	2930 5549 5647 5664 5687 5689 5692 5757 3391 6003 6006 6007 6008 6009 6012 6038 611 4793 4873
explosive$	2630
expose$	2823 10 5461 1965 1966
exposed$	2823 10 5461 1965 1966
exposes$	2823 10 1965 1966
exposing$	10 1965 1966
extensions$	5052 5063
extract$	1610
extracted$	1610
extracting$	1610
extraction$	5175
extractions$	5175
extracts$	1610
extremely$	2168
eye$	6440 6903 5067
eyebrow$	6440 6453 5070
eyebrows$	6440 6453 5070
eyed$	5042
eyelashes$	5057 5063
eyes$	3579 6440 7015 1615
eyesig	7300
face$	6440 3859 3874 6494 3887 1758 2266
facebook$	277 3097 278 3098 279 3099 280 3100 281 3101
faced$	4942 4962
faces$	6440 6494 3887 2266 2584
facial$	3823 1758 2229 2354
facing$	2584
facts$	3289
fade$	5054 5063
fades$	5054
fail	1833 2547
fail$	65 499 500 501 502 503 505 506 507 508 519 6559 6654 1255 1256 1257 1258 6987 6988 6989 6990 2013 5101 2288 2289
failed$	65 499 500 501 502 503 505 506 507 508 521 6654 1255 1256 1257 1258 4083 6695 6987 6988 6989 6990 2013 2288 2289 5153
failing$	65 499 500 501 502 503 505 506 507 508 522 6654 1255 1256 1257 1258 6690 6691 6692 6693 6987 6988 6989 6990 2013 2288 2289 2290 5111 5112
failings$	6690 6691 6692 6693 2290 5111 5112
failled$	65 6654 6987 6988 6989 6990 2013
failling$	65 6654 6987 6988 6989 6990 2013
fails$	65 499 500 501 502 503 505 506 507 508 520 6654 1255 1256 1257 1258 6987 6988 6989 6990 2013 2288 2289
failure$	2968 149 150 151 152 153 506 507 508 6690 6961 7017 4876 2290 5111
failures$	6690 6691 6692 6693 6961 7017 4876 2290 5111 5112
fair$	1004 2220 2221 2227 2242
fake$	2235
fall	1745
fall$	226 227 584 6560 1475 2324
fallen$	226 227 584 1475 2324
falling$	226 227 584 5085 2324
falls$	226 227 584 1475 6969 2324 5147
false$	6675 2028 2031 2237
families$	6109 6123 6124 6125 6126 6127 6128 4215 4216 4217 4218 4219 4220 4256 4922 4969 4974 5145
family	4719 4731 7348
family$	6109 6123 6124 6125 6126 6127 6128 6290 6315 6321 4267 7331 7342 4732 7359 7373 4922 4969 2153 4974 2493 5378 5393 2576
fantasist$	4876
fantasists$	4876
far$	850 854 885 962 1417 1418 1419 1548
farce$	5123
farcical$	2653
fashionably$	996 2224
fast$	6278 2019
fat$	2646
father	7331 4731 7344 4734 7348 7351 7352
father$	6172 884 1895 1896 7328 7342 4732 1915 7357 1928 4756 7373 4969
fathers$	1928 4969
fault$	5573 5574 5845 6971 1541 1570 4398 7019 7020 7021 4826 2327 5150 5160
faulty$	3310
favor$	3123
favors$	3123
favour$	3122 5740 5741 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 4813 2253
favoured$	1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 2253
favouring$	1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 2253
favourred$	1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 2253
favourring$	1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 2253
favours$	3122 5740 5741 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 4813 4814 2253
fear$	968 2186
feared$	968 2186
fearless$	2641
fears$	968 2186
february$	5662
feckless$	2632
fed$	432 1898 1929
feed	1777 2343
feed$	432 1610
feeded$	1610
feeding$	1610
feeds$	432 1610 1898
feel$	5706 5707 1657
feelin	2476
feels	2476
feels$	5706 5707
feet$	5636 5637 3810 6940 7014 2206
feigned$	2031
fell$	226 227 584 1475 2324 5239 2496
felt	2476
felt$	5706 5707
female	2393
female$	3799 6411 6412 3802 6414 6415 998 4448 1673 5018 2199 2371
females$	6108 1673 2642
fend$	3594 3713 3714 3715 3718 3719 3721 3722 3725 906 6826
fendded$	906
fendding$	906
fended$	906
fending$	3713 3714 3715 3718 3719 3721 3722 3725 906
fends$	906
feral$	2102 4923 2632
ferocious$	2630
fester$	7025
fewer	1745
fiercely$	2184 2197
fifteen$	817 818 819 820
fight	1745
fight$	5585 5614 5616 5617 5828 3304 5916 6173 3595 6558 6560 3971 6583 3973 6650 6651 6652 6654 2421
fighti	4566 4736
fighting$	6173 6654 7177 7308 1899 7347
fights$	6173 6650 6651 6652 6654 6655
figure$	3704
figures$	6956 4401 7022 7024 7033 7034
file$	6839 7064 7187
files$	6839 7064 7187
film	7247 1830
film$	5541 1662 7095 7097 4604 1785 4650 5254
filmed$	5466 2948 6400 1662 7096 4604 1785
filming$	1662 4604
films$	1662 7095 4604
filthy$	2646
final$	1889 2588 2590
find	7084
find$	2 716 719 6558 4445 1676 1824
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 717
fine$	6324 6325 6326 6327 6328 6329 6330 6331 6332 6333 6334 6335 6336 3745 926 927 3748
finger	7211 1830
finger$	6739 6740 6749 6750 6762
fingerprint$	4650
finish$	3953
fire	4764
fire$	5639 5831 7129 4764 7375
firear	7389
firm	1803
firm$	4623
first$	606 2588
fishnets$	5073
fisted$	6981
fit$	4237
fits	7300
fits$	5282
fitting$	3851 3873
five	4433 4454 7091 4482 1665 1701 7137 7143 7215 1811
five$	684 6249 990 1023 6454 6455 6456 6457 6458 6459 3989 3998 4274 7065 4521 4584 1782 7216 1791 1799 7235 7238 4631 4638 7258 2371 5262
flag$	1651 1764 2357
flagged$	1651 7096 1704 1764 1786
flagging$	1764
flags$	1651 1764
flashback$	2778
flashbacks$	2778
flashy$	2258
flat	4731
flat$	5679 5680 5681 5682 3072 3073 3074 3075 5816 5817 5818 1099 7342 7349 7355 7363 5376
flats$	7361
flatter$	1602
fled$	5192
fleece$	5073
fleeces$	5073
flirt$	282 283 284 297 298 401
flirtatious$	2616 2639
flirted$	282 283 284 297 298 401
flirting$	282 283 284 297 298 401
flirts$	282 283 284 297 298 401
flirtted$	282 283 284 297 298 401
flirtting$	282 283 284 297 298 401
flirty$	2616
floor$	7362
floppy$	2221
flout$	588 589 2025
flouted$	588 589 2025
flouting$	588 589 2025
flouts$	588 589 2025
floutted$	588 589 2025
floutting$	588 589 2025
fluoxetine$	2754
fob$	1484 1486 1487 1488
fobbed$	1462 1484 1486 1487 1488
fobbing$	1484 1486 1487 1488
fobed$	1484 1486 1487 1488
fobing$	1484 1486 1487 1488
fobs$	1484 1486 1487 1488
foetal$	2500
follow	1644 1830
follow$	5585 3262 5937 3362 3363 3364 3365 3366 6513 6532 6538 6552 1296 1297 1298 4255 6985 1662 7097 4604 4650 2003 5090 5254
followed$	5782 5790 5803 1296 1297 1298 6835 1662 4604 7239 2003
following$	1662 4604 2003
follows$	3262 1662 4604 2003
folly$	5861
food	1924 4749
food$	5732 5733 5734 5735 5736 5737 5738 5739 5744 4744 1929
foodbank$	7360
foolhardy$	1969
foolish$	2865 52 53 2874 452 1969 2010
foolishness$	5861
foot$	3810 6486 6487 6488 7126 2206
footag	4472 4625
footage$	7083 4473 7085 1656 1774 1784 7219 7236 2359 5180
footprint$	7194
for	4497 1717 5162 2343 2405 2410
for$	5596 3053 3055 3056 5724 3121 5748 3214 3215 3216 3217 5967 6061 3458 3541 3546 3547 3562 3726 6389 6391 6408 1223 1224 6657 4240 6857 6858 6945 4350 6993 6995 7006 7032 7056 7093 4513 4519 7138 4531 4535 4536 1742 4603 7223 4614 4635 7276 4679 4683 4697 7379 1957 7392 4974 5148 5192 5239 5274 2529 5406 5409 5411 5415 5422
force	1616 4441 4449 4450 4451 1632 1633 7082 1664 1720 4575 4594 1775 7207 7208 1788 1801 1805 1819
force$	4104 4109 4110 6972 7001 4417 4436 7052 7053 1623 7055 7060 7061 7062 4452 4453 7067 1637 4484 7130 1720 4540 4541 7186 7195 7205 4595 4620 4621 5233
forced$	640 643
forehead$	6440
foreign$	998 3821 2223 5068
forens	2689
forever$	1223 4043 1224 4044 1225 1226 1227
forget	4662
forget$	7273
forgot$	5153
forgotten$	2317 5153
form	1704
form$	6860 1789
formal$	2588
formally$	2532
formed$	1789
forming$	1789
forms$	1789
forty$	6248
forwar	1777
foster	2558
foster$	736 7331 4731 7348 7374 2150 5378
fostered$	5378
fought$	3299
foul$	2125
found$	2 3466 718 720 1958 2092
foundation$	6441 6442 6443 5066
four	7215
four$	1023 6454 6455 6456 6457 6458 6459 3989 4584 1782 7216 1791 1799 7235 7238 4638 7258 2371 5262
fourteen$	817 818 819 820
fragment$	4627
frame$	6418 6419 6420 5022
frames$	6418 6419 6420 5022
fraternise$	2020
fraternised$	2020
fraternises$	2020
fraternising$	2020
freckled$	1004 2227 2646
freckles$	2647
freckly$	2646
free$	5565 5566 5567 5568 5569 5570 5571 5572 5769 5770 1923 4823
freely$	5769 5770 340 6931 6932 6933 6934 4822 4823 2004
frequent$	272 273 1980
frequently$	271
friend	7042 1665 1701 1709 7143 4549 7160 7215 1811 7261 5243 5397
friend$	6109 6123 6124 6125 6126 6127 6128 6410 6413 4869 4922
friends$	2821 5484 148 5609 186 3179 3183 3184 3204 460 3411 592 593 594 6109 6123 6124 6125 6126 6127 6128 6410 6413 6577 6578 6579 6580 6581 3977 3978 3979 3989 3998 4039 6689 4215 4216 4217 4218 4219 4220 4266 6902 6910 6911 6912 6913 6914 6915 6916 4521 4529 4584 1770 1782 7216 1791 1799 7235 7238 4631 4638 7258 4786 4869 4922 2110 5140 5145 5262
friendship$	578 579 3423 4869
friendships$	3 4 5 6 7 8 9 2850 578 579 4869
frighten$	6396
frightened$	6360 6361 6362 6363 966 967
fringe$	6493
fringes$	6493
fritter$	2336
frittered$	2336
frittering$	2336
fritterred$	2336
fritterring$	2336
fritters$	2336
frizzy$	2221 2242
from	1730 5162
from$	3281 3282 5900 5901 6096 3532 3674 3705 3759 3782 6410 6413 1057 6530 7074 7093 7110 1719 4550 1797 4647 4696 4697 7350 1953 5072 5110 5252 5333 2519 5356 5422
fruitful$	7158
frustrating$	4313 4314 6926
ft$	2206
full$	2924 844 2246
fully$	755 844 920 923 2184
fumble$	2656
fumbled$	2656
fumbles$	2656
fumbling$	2656
functi	1704 5334
function$	797 798 799 800 801 802
functioned$	797 798 799 800 801 802
functioning$	797 798 799 800 801 802
functionned$	797 798 799 800 801 802
functionning$	797 798 799 800 801 802
functions$	797 798 799 800 801 802
fund$	6825
funding$	5156
funds$	5391
furthe	1616 2410 5243
further$	4436 1708 2371
furthered$	1708
furthering$	1708
furthers$	1708
futile$	2277
gain$	5812 5813
gallery$	4618
gambling$	7293
game$	3135 435 6183
games$	435
gaming$	5713 5714 5715 435
gang	7045 1616 4441 4449 4450 4451 1632 1633 7082 1664 1674 7124 1709 7141 4575 4594 1775 7207 7208 7213 1788 7220 1801 1805 4626 7237 1819 5193 5217 5223 5224
gang$	2999 5643 5647 5657 5664 5687 5989 6009 6028 747 4436 7052 1624 4494 7106 4509 4510 7134 7135 4529 7178 4571 1760 4606 1787 7225 4617 4795 4796 2032 2101 2145 2357 2370 2374 2391 2395 2399 5220 2431 2620 2686
gangling$	2646
gangly$	2646
gangs$	5643 5647 5657 5664 5989 6009 6028 7052 1624 7135 4606 4617 4795 4796 2032 2395 2396 2431 2620 2686
gangsta$	6029 4853 2621
gangstas$	6029 4853 2621
gangster$	6029 611 4853 2621
gangsters$	6029 611 4853 2621
gap	5162
gap$	6961
gaps$	6961
gather	4577 7257 5162 2343 2380
gather$	6179 4393 1610 7086 4608 5020
gathered$	6179 1610 4608 5020
gathering$	6179 1610 7188 4608 5020
gatherred$	6179 5020
gatherring$	6179 5020
gathers$	6179 1610 4608 5020
gaudy$	2258
gaunt$	2646
gave$	121 122 123 124 125 126 127 196 969 970 1369 1467 1468 1469 1470 1471 4325 2517
gbh	4777
gbh$	7388
gcse$	5357 2546 5367 2548 2553
gcses	4713
gcses$	7324 5357 5367
gdpr$	6944
gear$	6483 6484 6485 5078 5084
genera	2343
general$	1099
generator$	1815 5265
generators$	1815 5265
gentleman$	6292 6293 6294
get	4492 1790
get$	37 38 5585 5616 5617 5768 5812 5813 413 414 3301 584 604 612 613 614 615 616 617 618 619 620 621 3470 3471 685 699 700 701 702 703 704 6212 829 833 3653 834 835 836 837 840 841 842 843 6351 6352 6558 6559 3992 6631 6632 6633 4375 1571 1572 7240 4643 2002 2003 4824 2055 2056 2103 2104 2114 5097
gets	2492
gets$	37 38 413 414 584 604 612 613 614 615 616 617 618 619 620 621 3486 685 699 700 701 702 703 704 6212 829 833 3653 834 835 836 837 840 841 842 843 4029 1571 1572 7240 1871 1898 2003 4824 2055 2056 2103 2104 2114 2462 2532 2534
getting$	37 38 5768 584 3493 3494 6631 6632 6633 4024 6654 1571 1572 5097
gift$	5732 5733 5734 5735 5736 5737 5738 5739 5744 5747 5772
gifts$	5732 5733 5734 5735 5736 5737 5738 5739 5744 5747 5772 5980 5981
gilet$	6483 6484 6485 5078
gilets$	6483 6484 6485 5078
ginger$	3833 2221 2242 2646
girl	7215 4780
girl$	148 186 6109 6123 6124 6125 6126 6127 6128 4004 4005 4448 4584 1782 7216 1791 1799 7235 7238 4638 7258 7391 2026 4868 4922 2110 5045 5262
girlfr	7343
girlfriend$	5752 7327 7359 4815 4816
girlfriends$	5752 4815 4816
girls	4440 4454 7091 4482 1665 1701 7215 1811 7261
girls$	5484 148 186 3179 3183 3184 3204 460 3411 592 593 594 6030 6109 6112 6123 6124 6125 6126 6127 6128 6143 3711 3712 6577 6578 6579 6580 6581 3977 3978 3979 3989 3998 6616 4039 6689 4215 4216 4217 4218 4219 4220 4265 6884 6902 6910 6911 6912 6913 6914 6915 6916 7065 4521 4584 1770 1782 7216 1791 1799 7235 7238 4631 4638 7258 4797 4868 4922 2110 5045 5140 5145 5262
give$	121 122 123 124 125 126 127 196 781 3781 969 970 6532 6538 6552 4135 1467 1468 1469 1470 1471 4446 1762 5090
given	4639 4642
given$	969 970 1159 1369 1467 1468 1469 1470 1471 7044 7101 1871
gives$	121 122 123 124 125 126 127 196 969 970 1369 1467 1468 1469 1470 1471 1762
giving$	121 122 123 124 125 126 127 196 969 970 1467 1468 1469 1470 1471 1762
glad$	128 129
glamour$	5980 5981
glasses$	5073
glean$	1610
gleaned$	1610
gleaning$	1610
gleans$	1610
gloves$	5073
glued$	1251
go$	5515 2979 2980 2981 2982 5594 5614 5616 5617 3021 3023 3024 222 223 224 225 226 227 250 253 256 257 3080 3083 3091 275 276 5768 342 343 344 5777 5778 5779 5780 5781 5816 5817 5818 5884 5937 551 573 1059 1068 6513 6532 6538 6552 6558 6559 6654 4394 2002 2003 4824 5090 2570
goad$	2024
goadded$	2024
goadding$	2024
goaded$	2024
goading$	2024
goads$	2024
goal	1807
goal$	1750 7249
gobby$	2632
goes	7240
goes$	222 223 224 225 254 256 257 3091 275 276 342 343 344 551 573 1059 1068 1154 6654 7078 1855 1929 1949 2002 2003 4824 2492 2570
going$	5531 5624 3015 222 223 224 225 249 256 257 3079 3082 3089 3090 3091 275 276 329 5768 342 343 344 5777 5778 5779 5780 5781 5816 5817 5818 573 3637 3639 3640 1059 1068 3941 1122 1123 1124 1125 3946 1131 1132 1133 6654 1671 1949 2002 2003 2570
goings$	4628
gold$	2231 5073
gone$	3010 222 223 224 225 226 227 256 257 3091 342 343 344 5782 5783 3180 5797 5798 5799 5800 5804 3295 573 4699 2002 2003 4824
good$	2874 2882 246 3425 6066 3601 3666 899 4022 4238 4402 2210
goods$	5275
gorgeous$	2646
gormless$	2632
got	7282
got$	37 38 5782 5797 5798 5799 5800 5805 421 422 584 729 1008 1018 1019 1020 1021 6732 6733 6734 6735 1571 1572 1898 2002 2003 4824 2144 2243 2249 2496 2532 2534 2535 2585
gown$	6475
gowns$	6475 6497
gp	4663 1857
gp$	7274 4677
gps	1954
gps$	4774
grade$	5366 5368 2661
graded$	684 687 7096 2661
grades	7323 4713
grades$	7324 5366 5368
graffiti$	7252
gran	7331 4731 7344 4734 7351 7352
gran$	7342
grandf	7331 4731 7344
grandfather$	7342
grandm	7331 4731 7344
grandmother$	7328 7342
grandp	7331
grante	2593
grasp$	5937 3335 3336 3337 3338 3339 3340 3341 3342 3343 3344 3345 3346
grass$	6953
gravitate$	558 559 560 561 562 563 564 565 566 567 568 569 570
gravitated$	558 559 560 561 562 563 564 565 566 567 568 569 570
gravitates$	558 559 560 561 562 563 564 565 566 567 568 569 570
gravitating$	558 559 560 561 562 563 564 565 566 567 568 569 570
greasy$	1004 6448 2221 2227 2242
greater$	830
greed$	5861 5980 5981
green$	6316 6317 6318 4997 2222 2242
grew$	1003 2226
grey$	6448 1055 2242 5073 2258 5213
grip$	6997 6998 6999 7000 1806 5154
grips$	1806
groomed$	5466 5468 5946 5947 5948 5949 5950 5951 5952 5953 5954 5955 5956 5957 5036
groomer$	5687 6038 611 4873
groomers$	5687 6038 611 4873
grooming$	5857 5858 4850
gross$	2291
grounds$	1716 1937
group	7042 4433 4454 7072 7087 7089 7091 4482 7094 1665 4489 1701 7137 1709 7141 7143 4549 7160 4552 4553 7215 4626 7237 1811 7261 5170 5185 2383 5223 5224 5237 5243
group$	5484 148 186 3179 3183 3184 3204 3240 460 3411 592 593 594 6032 6034 624 6109 6112 6123 6124 6125 6126 6127 6128 6143 3539 3540 747 972 973 6577 6578 6579 6580 6581 6584 3977 3978 3979 3982 3983 3989 3998 6616 4039 6689 4215 4216 4217 4218 4219 4220 6845 4259 4261 6901 6910 6911 6912 6913 6914 6915 6916 4307 6991 6992 4384 7065 4465 1646 7100 1674 7113 4521 7135 4529 7155 4546 7163 7175 7186 4584 1770 7205 4595 1782 7216 7217 7218 1791 1799 4621 7235 7238 4631 4638 7258 4652 7266 4657 4868 4922 2110 4974 5140 5145 2366 2383 5206 5262
groups$	6032 6034 6109 6112 6123 6124 6125 6126 6127 6128 7135 7218 4922 5206
grow	1763
grow$	1003 2226
growing$	1003 2226
grown$	321 5757 788 3611 6224 3618 3619 3620 3621 3630 3631 3632 6245 6246 6247 6252 6253 6254 6255 6256 6262 3654 3656 3657 3658 3659 3660 3664 6276 6277 847 864 6297 870 871 3693 6305 6306 3699 3700 891 3736 3739 3779 978 1003 4989 2192 2226
grownups$	6228
grows$	1003 2226
grubby$	2251 2258 2646
guaranteed$	1128 1129 1130 2272
guard	4632 1816
guard$	2950 5729 7243 1817 1822 1823
guardi	5382
guards$	2950 5729 1784 7243 1817 1822 1823
gucci$	5073
guidance$	5973 5974 5975 5976 5977 6367 6379 6381 6723 6724 6725 6726 6727 6728 6729 4845
guilt	7108 4509
guilt$	6973 7120 2327 5151
guilty	2606
guilty$	436 437 4537 2606 5426
gullible$	489 6316 6317 6318 2012 4997 2632
gun	7389
habit	5324
habit$	5477 4789 4790
habits$	5477 4789 4790
habitual$	272 273 4617 1980 2050 2057 2376
habitually$	271
had	1838 1863 2492
had$	105 106 293 296 3171 3172 3173 3176 3177 359 360 361 362 363 364 365 372 373 374 375 376 409 654 729 6410 6413 1008 1018 1019 1020 1021 1062 6664 6665 1249 1284 1285 1286 1287 1289 1290 1291 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1317 1318 1319 1344 1352 4224 6836 1597 1598 1849 4683 1871 2144 5020 2243 2249 2295 5192 2462 2519 2529
hair$	6434 6436 6437 6438 6493 6509 5049 2232 5062 2244
haircut$	6436 6437 6438 6493 5062 2244
haircuts$	6436 6437 6438 6493 5062 2244
haired$	5033 5041
hairstyle$	6436 6437 6438 6493 5062 2244
hairstyles$	6436 6437 6438 6493 5062 2244
hairy$	2646
half$	3891 4641 2304
halfway$	5085
halluc	2714
hand	1777
hand$	125 126 127 3598 3599 3760 3764 6440
handded$	125 126 127
handding$	125 126 127
handed	4639 4642
handed$	125 126 127 5127 5128 5247
handful$	626 3446 627 3447 628 3448 629 3449 6134 4876
handing$	125 126 127
handl	5164
handle$	6078 3580 3591 3713 3714 3715 3718 3719 3721 3722 3725 919 6351 6352 1806 2180
handled$	919 2180
handles$	919 2180
handli	7123
handling$	3713 3714 3715 3718 3719 3721 3722 3725 919 1531 1532 1533 1534 4777 2180 5136 2706
hands$	125 126 127 3598 3599 6440 6837 6938
handse	4589
handset$	1649 7081 7200 2355
handsets$	1649 7081 7200
handsome$	2646
hang	7240
hang$	5585 5614 5616 5617 5628 5777 5778 5779 5780 5781 5816 5817 5818 575 6179 1064 1065 1066 1068 5020 2461
hanged$	6179 5020 2461
hangged$	6179 5020
hangging$	6179 5020
hanging$	5531 5624 5777 5778 5779 5780 5781 5816 5817 5818 575 6179 5020 5085 2461
hangs$	575 6179 1064 1065 1066 1068 5020
haphazard$	6962 6963 6964 6965
happen$	5532 5533 5534
happened$	3190 3191 5808 5809 445
happens$	443
happy$	128 129
harass$	585 2023
harassed$	585 2023
harasses$	585 2023
harassing$	585 2023
hard	1803
hard$	647 648 649 650 651 652 3522 6173 780 4623 7260 2189 2223
harden	5266
hardened$	2050 4960 5008 2641
harder$	647 648 649 650 651 652 6712
hardest$	647 648 649 650 651 652
hardly$	914 915 950 951 952 3861 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1318 1319 1372 1417 1418 1419 1879 2171 2172 2177 2185 2295 2515
harm$	5431 5432 3211 3212 5857 5858 5867 5868 5923 5924 5946 5947 5948 5949 5950 5951 5952 5953 5954 5955 5956 5957 5969 5970 5971 5972 4310 6961 4617 4755 7366 1952 7388 4825 2370 2374 2376 2396 5277 5301 2482
harmed$	5301 2482
harmer$	4881
harmers$	4881
harmful$	2874 5650 601 602 603 1970 2049 2376
harming$	5301 2482
harms$	5301 2482
has	1838 7282 1852 2492
has$	2826 2828 293 409 3276 654 729 6410 6413 1008 1018 1019 1020 1021 1062 1137 4051 6664 6665 1249 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1318 1319 1343 1351 4507 1849 4672 1871 1954 2144 5020 2243 2249 2295 2462 2519 2529
hasn$	1292 4122 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1318 1319 2295
hat$	5073
hats$	5073
have$	2827 2829 2993 3007 3011 293 296 3186 3197 409 3271 3277 3291 3296 3307 3308 6024 654 729 6179 1008 1018 1019 1020 1021 1062 3936 3945 6558 1137 4002 4051 6664 6665 1249 6696 6697 6698 4088 6703 6704 6705 4097 4103 4136 1345 4399 4400 2144 5020 2243 2249 5113 5114 5192 5239 5257 2519 2529
haven$	1292 4123 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1318 1319 2295
having	2492
having$	293 296 1008 1062 2243 2462
havoc$	4902 4903 4904
hawk$	300 1991
hawked$	300 1991
hawking$	300 1991
hawkked$	300 1991
hawkking$	300 1991
hawks$	300 1991
hazel$	2222
he$	2878 3156 3179 3183 3184 3203 5885 460 591 3411 592 6023 593 594 6182 6577 6578 6579 6580 6581 3977 3978 3979 3981 4104 6719 2532
head$	5821 5823 3598 3599 865 866 867 868 869 3853 3875 3876 3877 1058 6942 1512 7162 5060 2340 2781
headed$	4935 5032 5126
heads$	5821 5823 3598 3599 1428 6942 1512 4987 4999 5058 5059
headscarf$	5073
headscarves$	5073
health	4688 4692 7343
health$	4663 7280 7281 4671 7287 4678 7299 2487 5308
healthcare$	4693
healthier$	2874
healthy$	2882
hear$	6027 2477
heard$	758 1936 2479
hearin	7300
hearing$	1936 2478 2483 5418
hearings$	5418
hears$	2477
heart$	4658 7280 2486
hearted$	5124
heartless$	2632 2653
heatin	1924
heating$	4744
heavier$	2202
heavil	4662
heavily$	997 7273 7292 2203
heavy	1803
heavy$	4623 2202 2204 2246 2308
heavyset$	2645
heed$	5579 5937 3362 3363 3364 3365 3366 6800 6801 6802 6803 6804 6805 6806
heeded$	5782 5790
heels$	6499 6500 6501 6940 5073
height$	6418 6419 6420 5022
held	5162
held$	784 1547 7058 7222 1831
helicopter$	2434
help	1631 1717 1779
help$	2860 68 75 76 3321 5944 5945 6078 6087 3590 6367 6376 6379 6381 6384 6385 6386 6387 6388 1095 1096 1097 1098 6532 6538 6552 6586 6602 6631 6632 6633 6639 6825 6834 1531 1532 1533 1534 6985 1708 1721 1750 7314 4834 4835 4894 5087 5090 5097
helped$	75 76 5936 6088 6537 6543 6548 6551 6557 6614 6617 6618 6619 6620 6621 7054 1708 1721
helpful$	7054
helping$	75 76 3322 6631 6632 6633 4023 1708 1721 5097
helpped$	75 76
helpping$	75 76
helps	1717
helps$	75 76 1708 1721 1750 5098
hepatitis$	2771
her	4440 4465 1674 1869 1878 1897 4719 7358 1943 5353 2593
her$	5434 5435 19 2867 2871 5483 2891 134 141 142 144 2967 148 186 5631 3031 3120 3200 3240 430 431 3257 455 5893 5896 3313 5964 5968 3358 6057 3539 3540 6186 763 3607 3609 3812 3813 3814 1017 1050 3883 6634 4071 4256 6911 6912 6913 6914 6915 6916 4327 4329 4331 4338 6956 7022 4494 1843 4666 4667 4680 7296 4689 4698 1893 4717 1911 1912 4733 1914 7349 4740 4746 4752 4763 4776 4782 1994 2006 2110 2255 2256 5140 5285 2488 2490 2521 2575 5401 2588 2596 2610
heritage$	3843 3844 3845 3848
heroin	7389 4783
heroin$	7090 4681 7394 4798
herself$	2820 2822 5434 5435 2851 2852 33 2854 2855 2856 2857 2858 39 5471 5472 2862 2863 5584 3094 5819 5820 5822 3222 3223 3224 3225 3226 3227 3228 3229 3231 3232 5846 5847 5860 3258 3259 3260 3261 5873 5874 5875 5876 5877 5878 5879 3311 3315 496 3317 3318 5930 5931 5932 5933 5934 5935 3446 3447 3448 3449 6067 6202 6203 6204 6205 6206 6207 6208 3647 3648 6324 6325 6326 6327 6328 6329 6330 6331 6332 6333 6334 6335 6336 6337 3727 6344 4363 4659 4718 4785 4810 4811 5000 5001 5281 5302
herselves$	4659 5281 5302
hid$	1067 1513
hidden$	1067 7058 5086
hide	4492 1688
hide$	5541 1067 1513
hided$	1513
hides	1688
hides$	1067 1513
hiding	1688
hiding$	1067 1513
hierar	7220 5211 5215 5217 5223
hierarchy$	7134 2676
high$	44 677 678 3504 3505 3506 3507 3508 3509 3510 3511 6654 4221 2307 2457
higher$	677 678 2516
highest$	677 678
highlights$	5063
highly$	1803 2184
hijab$	5073
hijabs$	5073
him	4440 7358 5353
him$	5434 5435 5483 2932 2939 2940 2941 2944 5689 5692 3240 5905 3539 3540 6634 4256 6911 6912 6913 6914 6915 6916 5140 5285 5401
himself$	2820 2822 5434 5435 2851 2852 33 2854 2855 2856 2857 2858 39 5471 5472 2862 2863 5584 3094 5819 5820 5822 3222 3223 3224 3225 3226 3227 3228 3229 3231 3232 5846 5847 5860 3258 3259 3260 3261 5873 5874 5875 5876 5877 5878 5879 3311 3315 496 3317 3318 5930 5931 5932 5933 5934 5935 3446 3447 3448 3449 6067 6202 6203 6204 6205 6206 6207 6208 3647 3648 6324 6325 6326 6327 6328 6329 6330 6331 6332 6333 6334 6335 6336 6337 3727 6344 4363 4659 4718 4785 4810 4811 5000 5001 5281 5302
himselves$	4659 5281 5302
his	4465 1674 1869 1878 1897 4719 1943 2593
his$	19 2867 2871 2891 134 141 142 144 2967 148 186 5631 3031 3120 5753 3200 430 431 3257 455 5893 5896 3313 5964 5968 3358 6057 6186 763 3607 3609 3812 3813 3814 1017 1050 3883 4071 4327 4329 4331 4338 6956 7022 4494 1843 4666 4667 4680 7296 4689 4698 1893 4717 1911 1912 4733 1914 7349 4740 4746 4752 4763 4776 4782 1994 2006 2110 2255 2256 2488 2490 2521 2575 2588 2596 2610
histor	1616
historic$	4436
history$	1934 1937 4871 5307 5396 5425
hit	1917 7367
hit$	1602 4737
hiv$	2770
hold	1688
hold$	6081 3602 783 784 1547 4439 4507 1832
holdin	4496 7114 1688 7227 4778
holding$	784 6371 6375 7107
holds	1688 7227
holds$	784 1547 4507
home	4731 7348
home$	5621 5660 5661 5791 5792 5906 3555 6315 1601 7093 7330 7337 7341 7342 7349 7355 7356 7363 7366 7370 7373 7384 2340 2543 5364 5376 5378 5387 2574 5395 5402
homeless$	2803
homelessness$	2803
homes$	5660 5661 7361
honest$	3287 5899 6537 6543 6548 6557 6614
hood$	1051 6498 5073 2257 5213
hooded$	2199 2258 5213 2646
hoodie$	6483 6484 6485 6493 5073 5075 5078 2649
hoodies$	6178 3568 6483 6484 6485 6490 6491 6492 6493 6495 6503 5073 5075 5078 2649
hoodlum$	2622
hoodlums$	2622
hoodrat$	2622
hoodrats$	2622
hoods$	6178 3568 1051 6490 6491 6492 6495 6498 6499 6500 6501 6503 5073 5075 2257 5213
hoody$	6483 6484 6485 5078
hooligan$	2622
hooliganism$	2622
hooligans$	2622
hope$	3969 7206 5099
hopeless$	3439 1155 1156 2064 2102 2105 2632 2653
hopelessly$	2653
hoper$	6048 6053 6054 6055 4877 4885
hopers$	6048 6053 6054 6055 4877 4885
hopes$	7206
hoping$	7206
hopings$	7206
horde$	599 600
hospit	4676 1857 1952
hospital$	7286 7287 4677 7298 4772 2340
hospitalised$	2763
hospitalized$	2763
hostel	4729
hostel$	7340
hostile$	656 657 658 659 660 6106 6107 1724 2107 2630
hostility$	6141 6142 712 713 4930
hot	4579 4613 2449
hot$	1924 2115
hotel$	5679 5680 5681 5682 3072 3073 3074 3075
hothead$	4876
hotheads$	4876
hotspot$	7190 7224 2440 5269
hotspots$	7190 7224 5269
hours$	7314 1884 5156 2671
house	4731
house$	5679 5680 5681 5682 3072 3073 3074 3075 6290 6315 6321 7342 7349 7355 7363 5376
househ	4731
household$	6290 6315 6321 7342
houses$	7361
housin	7343
housing$	5384
how$	5896 6180 3716 3717 905
hrs$	2671
hub$	7186 7205 4595 4621 5251
huge$	2865
hulking$	2646
hung$	5803 575 1064 1065 1066 5085
hungry$	4961 5390
hunt$	551 3371 552 553 554 555 556 557
hunted$	551 3371 552 553 554 555 556 557
hunting$	551 3371 552 553 554 555 556 557
hunts$	551 3371 552 553 554 555 556 557
huntted$	551 3371 552 553 554 555 556 557
huntting$	551 3371 552 553 554 555 556 557
hurt	1917 7367
hurt$	5466 5468 5849 6560 4737 2482
hurted$	2482
hurting$	2482
hurts$	2482
husband$	7327 7359
hygien	4688 7300
hygiene$	7299
hyper$	1987 2632
hypersexual$	2617
hypersexualised$	2617
hypocritical$	2653
hysterical$	2632
i$	1545
ic	2393
ic$	982 2201
ic0$	2644
ic1$	2644
ic2$	2644
ic3$	2644
ic4$	2644
ic5$	2644
ic6$	2644
ic7$	2644
ic8$	2644
ic9$	2644
idea$	5553
ideas$	5552
identi	1621 7063 7084 1674 1676 1711 7152 5211
identical$	2258
identically$	996 2224 5072 5074
identified$	608 1652 4494 1945 2371 5192 2376 5213
identifies$	7095 1737
identify$	7086 7095 1737 1796
identifying$	1737
identity$	1628
idle$	4953 2632
idly$	4229 5119
iep$	2791
ieps$	2791
ies$	6289
if$	346 347 348 349 350 351 352 353 354 355 356 357 358 5801 5802 383 384 385 386 387 1288 1404 1405
ignorance$	2653
ignorant$	2632 2653
ignore$	5585 5614 5616 5617 588 589 6654 1523 1524 6983 2025 2268 2325 2326 5153
ignored$	588 589 6522 6523 6524 6525 6654 1523 1524 6987 6988 6989 6990 2025 2268 2317 5141 2325 2326 5153
ignores$	588 589 6654 1523 1524 2025 2268 2325 2326 5153
ignoring$	588 589 6654 1523 1524 2025 2268 2325 2326 5153
ill$	1031 1053 2130 2132
illegal$	5650
illnes	4658 4663 7343 7345
illness$	7269 7274 5339
image$	5716 3133 3134 315 316 6400 4401 4432 1613 4578 1812
images	1776 4596 4597
images$	5716 3127 308 5740 3133 3134 315 316 6400 4432 1613 7064 1634 4578 1774 1812 7253
immaculately$	996 2224
immature$	2632
immaturity$	3275 456 457
immigration$	7343 2571
imminent$	7159
immuni	2782
impair	4658
impairment$	7269 5303 5339
implicated$	212 213 214 215 1945
important$	1750
imposing$	2202 2646
impossible$	647 648 649 650 651 652 1155 1156 2277
impression$	5553
impressionable$	2632
impris	7343
impulse$	3354
impulsive$	2632
in	4715 1902 2492
in$	79 2920 5541 3016 3032 3036 3039 3050 3051 3052 309 3138 3139 3140 3142 5944 3404 3417 3431 3465 3532 3541 3570 6304 934 6410 6413 3818 3829 3830 3831 6489 3879 3884 3888 3892 1073 1074 1075 6623 6630 4050 4075 6772 4332 7006 7107 7110 7120 1734 4655 4656 4685 4687 4699 4706 4719 4721 4722 4750 4769 1953 2017 2152 4974 5064 5072 5074 5096 5110 5192 2494 5377 5381 5415
inability$	2968 149 150 151 152 153
inaction$	3251 7017 5157 5159
inadequacy$	2653
inadequate$	2653
inadequately$	2653
inappropriate$	5650 3105 2021 2107 2258
inappropriately$	996 2224 5072 5074
inattention$	5157
incapable$	66 2275 5105
incessantly$	2652
incest$	7364
inch$	3682
incidents$	7252
inclination$	4012 6624 6625 6626 6627 6628 6629
include$	5192
income	7343
income$	5396
incompetence$	2653
incompetent$	2653
incompetently$	2653
inconsistent$	6092 6093 6094 6095 665 2099
incorrect$	2251
increa	1763 2410
indecent$	3105
indepe	5377
independent$	3696 3698 977 5004 5017
index	5215
index$	7228
indica	4437 5162
indicate$	7048
indicates$	7048
indifference$	7017 5157 5159 2653
indifferent$	5105 2653
indisputably$	2652
indivi	7143 1811 5237
individual$	6109 6123 6124 6125 6126 6127 6128 6410 6413 1673 7143 7203 1873 4922 4975
individuals$	6006 6007 6008 6009 6109 6123 6124 6125 6126 6127 6128 6410 6413 1673 4557 4631 4922 4975
indulge$	219 220 221
indulged$	219 220 221
indulges$	219 220 221
indulging$	219 220 221
ineffective$	2653
ineffectual$	2653
inept$	2653
ineptitude$	2653
inevitable$	1157
inevitably$	5106 2652
inexcusable$	4313 4314 6926 2653 2654
inexcusably$	2653
inexplicably$	2655
infamous$	744 2154 2634
infect	4658
infection$	7269 5339
inflicted$	4828
influe	7141
influence$	6033 4869
influenced$	5466
influences$	6033 4869
influential$	7241
inform	1717 1779 5162 2410
inform$	1611 7051 1629 1630 1708
informant$	2662
informants$	2662
information$	3289 6839 4254 1531 1532 1533 1534 4430 7050 7051 1622 7219
informed$	1708
informing$	1629 1630 1708
informs$	1629 1630 1708
inhale	4663
inhaler$	7274 2727
inhalers$	2727
initiative$	2421
injunc	4599
injunction$	7168 7210 7244 7393 5248
injunctions$	7168 7210 7244 5248
injuri	4663
injuries$	7274
injury	4658 4663
injury$	7269 7274
inner$	985
innocent$	6284 6285 6286 6287 4992
innocents$	6279 6280 6281 6282 6283 4991
inpatient$	2764
inquiry$	7112
insane$	4923
inside$	5541
insight$	4836
insist$	193 194 195
insisted$	193 194 195
insisting$	193 194 195
insists$	193 194 195
insistted$	193 194 195
insistting$	193 194 195
insolent$	2632
insomnia$	2774
inspec	4449 4450 4451 1632 1633 1664
inspector$	7060 7061 7062 4452 4453 4484 5233
instagram$	277 3097 278 3098 279 3099 280 3100 281 3101 5713 5714 5715
instead$	6993 6995
instigator$	5198 2623
instigators$	5198 2623
institutional$	2291
instructed$	1625 1666 4636
instructions$	4845
insulin$	2729
integrated$	2390
intel$	2658
intell	7082 5211 5215
intelligence$	6839 7045 7047 7067 4510 7195 4620 2342 5163 2431 2657 2681 2698
intended$	1750
intens	1803 2410
intensive$	4623 2583
intent	1807
intent$	7388 5427
intention$	4012 6624 6625 6626 6627 6628 6629
intentions$	4012 6624 6625 6626 6627 6628 6629
interc	4488 2710
intercepted$	7099
intercourse$	4803
interest$	6602 4012 6624 6625 6626 6627 6628 6629 6800 6801 6802 6803 6804 6805 6806 4199 4200 4201 4202 4203 4380 6997 6998 6999 7000 1622 7104 5154
interested$	4019 4161 4345 4424
internally$	2532
internet$	277 3097 278 3098 279 3099 280 3100 281 3101 5713 5714 5715 1996
interr	4469
interrogated$	7080
interv	1950
intervene$	6825 6982 6985 7146
intervened$	6835
intervention$	6087 7382 5087 5421
interventions$	6087 1095 1096 1097 1098 5087
interviewed$	1698 1946
intimate$	3105
intimidate$	585 2023
intimidated$	585 2023
intimidates$	585 2023
intimidating$	585 6173 2023 2107 2223 2630
into	1902 2343
into$	5469 5541 3042 3043 3044 3046 3463 1797 4722 1953
invariably$	2652
invest	7152 7338 4768 2420 2688
investigate$	6825 6985
investigation$	7139 7148 7378 7379
investigations$	7139 7148
invincible$	2641
invitation$	3911 1092 1093 1094
invitations$	3911 1092 1093 1094
invite$	5450 5451 398 399 2005 2009
invited$	5450 5451 398 399 2005 2009
invites$	5450 5451 398 399 2005 2009
inviting$	5450 5451 398 399 6631 6632 6633 2005 2009 5097
involv	7108 7124 5193
involved$	5466 5468 212 213 214 215 216 217 218 597 645 6986 4496 7212 1945 4852
involvement$	212 213 214 215 597 4509 4852
involving$	7125
iq$	2785
irresponsible$	52 53 2874 452 1969 2010 2653
irresponsibly$	2611 2653
is	1704 7282 2476
is$	2880 146 147 413 414 604 612 613 614 615 616 617 618 619 620 621 654 3481 3486 685 699 700 701 702 703 704 829 833 3653 834 835 836 837 840 841 842 843 852 6410 6413 3867 1072 3915 3972 4051 1263 1264 4351 1539 1540 7009 7032 4447 4485 4548 4555 4622 1900 1956 2055 2056 2088 2103 2104 2114 5020 5064 5065 2329 5192 2437 2484 2489 2496 2507 2532 2534 2535 5374 2568 2572 2585 2587 2588 2592
isn$	1090 1121 1126 2100 2171
isolation$	1886
iss$	2583
issue	1612
issue$	6140 1762 4852 4928 5307
issued	1612
issued$	7044 4642
issues	1612
issues$	6140 1762 4852 4928 5307
issuin	1612
it$	5761 5824 5825 5827 726 6180 3578 6364 6365 1134 1135 6672 4104 6719 4142 4143 6829 6838 4309 1493 1494 1495 6967 6968 4391 4414 4827 4911 5146
its$	3025 433 3256 3312 6717 4241 4251 4327 4329 4331 6944 6945 4336 4338 4339 6956 6976 4367 4403 4404 7022 1601 4422 4522 4530 4752 2292 5139 2330 2339
itself$	2820 2822 2851 2852 33 2854 2855 2856 2857 2858 39 5471 5472 2862 2863 5584 3094 5819 5820 5822 3222 3223 3224 3225 3226 3227 3228 3229 3231 3232 5846 5847 5860 3258 3259 3260 3261 5873 5874 5875 5876 5877 5878 5879 3311 3315 496 3317 3318 5930 5931 5932 5933 5934 5935 6067 6202 6203 6204 6205 6206 6207 6208 3647 3648 6324 6325 6326 6327 6328 6329 6330 6331 6332 6333 6334 6335 6336 6337 3727 6344 6856 4363 4364 4785 4810 4811 5000 5001
jacket$	6483 6484 6485 6493 5073 5078 5082
jackets$	6483 6484 6485 6493 5073 5078 5082
jail	4773
jail$	7326 7384
jailed	7345
january$	5662
jeans$	6483 6484 6485 6499 6500 6501 1071 6506 5073 5078 2265
jeopardise$	10 1965 1966
jeopardised$	10 1965 1966
jeopardises$	10 1965 1966
jeopardising$	10 1965 1966
jeopardize$	10 1965 1966
jeopardized$	10 1965 1966
jeopardizes$	10 1965 1966
jeopardizing$	10 1965 1966
jeopardy$	5431 5432 5442
jewellery$	6483 6484 6485 5073 5078
job	7343
job$	6686 6768 6769 6770 6771 6784 6785 6786 6787 6788 6789 6790 6791 6792 6793 6850 6854 6861 5136
jobs$	6784 6785 6786 6787 6788 6789 6790 6791 6792 6793
jobsworth$	2653
jobsworths$	2653
joggers$	6483 6484 6485 6499 6500 6501 1071 6503 5073 5078 2265
join$	5585 5614 6560
joint	2410
joint$	2384
joke$	5135
journe	7215
judge$	3733 6982
judgement$	5921 5136
judgment$	5921 5136
july$	5662
jumper$	6483 6484 6485 5078
jumpers$	6483 6484 6485 5078
june$	5662
junkie$	2626
junkies$	2626
just$	2919 3166 3170 393 726 1136 1142 1143 1144 1145
justice$	6175 6176 7201 7202 7381 4771
justification$	5134
juvenile$	2050 2053 2057 2643
juveniles$	2643
keen$	128 129 4429 7206
keens$	7206
keep	4492 1790
keep$	42 5515 2973 2984 5614 5616 5617 248 251 258 259 260 261 262 263 264 265 266 267 268 269 270 5884 491 495 497 5937 576 3713 3714 3715 3718 3719 3721 3722 3725 6532 6538 6552 1296 1297 1298 1603 1611 1642 1979 5090
keeped$	5515
keeping$	5515 5624 248 251 258 259 260 261 262 263 264 265 266 267 268 269 270 491 495 498 3713 3714 3715 3718 3719 3721 3722 3725 6864 1642 1979
keepped$	5515
keepping$	5515
keeps$	5515 248 251 258 259 260 261 262 263 264 265 266 267 268 269 270 577 1642 4507 1979
kept$	248 251 258 259 260 261 262 263 264 265 266 267 268 269 270 5782 5790 5814 5815 1296 1297 1298 6835 7058 1642 1820 1887 1979 5153
ketamine$	4681 7293 2504
key$	4336 7162 7199 7241 2371 2374 2376 2378
kick$	6559 1522 2109
kicked$	1522 1917 1918 2109
kicking$	1522 2109
kickked$	1522
kickking$	1522
kicks$	1522 2109
kid$	6109 6123 6124 6125 6126 6127 6128 4855 4868 4922
kids$	6030 6036 6109 6112 6123 6124 6125 6126 6127 6128 6164 6279 6280 6281 6282 6283 4797 4855 4868 4922 4967 4991
kill$	2461
killed$	2461
killing$	2461
kills$	2461
kind$	6366 6460
kinshi	1903
kinship$	4723
kissed$	2948 5766
kissing$	5772
kitted$	1032 1033 1034 2252
knew$	458 3279 3280 751 752 760 761 762 6670
knife	7389
knife$	5643 1738 4617 7388
knives	7041 7114
knives$	1627 7103 7118 7119
knock$	575 1723
knocked$	575
knocking$	575
knockked$	575
knockking$	575
knocks$	575
know$	3103 3269 3270 458 3279 3280 3283 3284 751 752 753 754 760 761 762 896 6670 6751 6752 7063 1657 1700 1773 1796 1802 1810
knowing$	2923 104 787
knowingly$	5769 5770 340 4822 4823 2004
knowledgeable$	787
known	7077 1674 1776 4596 4597
known$	3269 3270 5882 3283 3284 5997 6006 6007 6008 6009 744 3565 3566 4090 7059 4494 7106 1683 1704 1781 1792 1961 2021 2050 2054 2057 2155 2371 2374 2376 2436
knows$	458 3279 3280 751 752 753 754 760 761 762 897 6670 1802
knuckle$	6440
knuckles$	6440
kudos$	5978
label$	5084
labels$	5073 5084
labour$	4910
lac$	2147 2148 2633
lack$	48 527 528 529 530 531 532 533 534 535 536 537 653 732 1566 4387 4388 4389 2016 2060
lackadaisical$	2653
lacked$	527 528 529 530 531 532 533 534 535 536 537 2016 2060 2099
lacking$	527 528 529 530 531 532 533 534 535 536 537 6962 6963 6964 6965 2016 2060
lacks$	527 528 529 530 531 532 533 534 535 536 537 2016 2060 2099 2146
lad$	6109 6123 6124 6125 6126 6127 6128 4868 4922 5045
ladies$	890
lads	7091 7215 1811
lads$	5484 5542 148 186 5664 5688 3179 3183 3184 3204 460 5986 5993 6013 3411 592 593 594 6030 6109 6123 6124 6125 6126 6127 6128 6143 3711 3712 6577 6578 6579 6580 6581 3977 3978 3979 3989 3998 4039 6689 4271 6902 4584 1770 1782 7216 1791 1799 7235 7238 4631 4638 7258 4868 4922 2110 5045 5262
lady$	859 6292 6293 6294
lamentable$	2653
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4104 4109 4110 6972 7001 4417 2340
lands$	0 1
language$	4673
lank$	2242
lanky$	3833 2646
lap$	428
laped$	428
laping$	428
lapped$	428
lapping$	428
laps$	428
large$	3808 2202 2646
largely$	1539 1540 2329
larger$	2202
lashes$	5057 5063 5073
last$	4038 1889
late$	6654 6979 4369
laugh$	539
laughed$	539
laughhed$	539
laughhing$	539
laughing$	539
laughs$	539
law$	626 627 628 629 634 636 2433
lawless$	2102 4923 2632
lax$	1432 1433 1434 1435 6962 6963 6964 6965 4369 2316
lay$	2424
layabout$	2622
layabouts$	2622
lazily$	2653
laziness$	2653
lazy$	1432 1433 1434 1435 4369 2247 2316 2632 2653
lead	1717 5231
lead$	5443 112 113 114 115 116 117 876 877 878 879 880 1717 2410
leader	5211
leader$	7131 7162 7199 4852 4864 5197
leaders$	7131 7162 7199 4852 4864 5197
leadership$	6800 6801 6802 6803 6804 6805 6806 1531 1532 1533 1534 6997 6998 6999 7000 4852 2291 5136 5154
leadin	7227
leading$	112 113 114 115 116 117 876 877 878 879 880 7241
leads	7227
leads$	112 113 114 115 116 117 876 877 878 879 880 2410
league$	4412
lean$	2202
learn	4445 1676
learn$	5579 461 462 3283 3284 5937 6532 6538 6552 6573 6574 6575 6576 6605 6982 7056 1796 5090
learned$	3283 3284 901
learning$	67 4704 2483 2485 2525 2527
learns$	6605
learnt$	3283 3284 902
least$	4094 4191
leave	7240
leave$	0 1 2823 5461 31 32 34 5579 5585 5614 5616 5617 275 276 5884 6532 6538 6552 6560 1395 1396 1397 1398 1399 1400 1401 1402 1403 1573 1574 5090 2335
leaver$	5379
leaves	1902
leaves$	0 1 2823 31 32 34 275 276 5886 1395 1396 1397 1398 1399 1400 1401 1402 1403 1573 1574 4722 1953 2335
leavin	1902
leaving$	0 1 31 32 34 275 276 1395 1396 1397 1398 1399 1400 1401 1402 1403 1573 1574 4722 2335
led	5162
led$	5443 5444 5445 5461 5466 112 113 114 115 116 117 5886 5887 5888 4577 4946
left	1902 7345
left$	0 1 2823 5461 31 32 34 5618 5782 5790 3205 5886 3294 1395 1396 1397 1398 1399 1400 1401 1402 1403 1573 1574 4722 1953 5141 5153 2335 5192
leg$	6440 7278
leggings$	6483 6484 6485 6499 6500 6501 6506 5073 5078
legs$	6440 7278
length$	3826
less	1745
less$	468 3665 6766 6767 2185
lesson$	67 69 70 6647 6648 6649
lessons$	67 69 70 6152 7307 7310 4802 5357
let	1631
let$	35 36 110 111 5782 5797 5798 5799 5800 5803 5862 6532 6538 6552 6654 6841 6842 1436 1437 1438 1439 1440 1441 1442 1443 1444 1445 1446 1447 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 1458 4279 4280 1573 1574 1594 1595 1596 1611 1629 1630 5090 2335
leting$	1629 1630
lets$	35 36 110 111 5862 6654 1436 1437 1438 1439 1440 1441 1442 1443 1444 1445 1446 1447 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 1573 1574 1594 1595 1596 1629 1630 2335
letter$	6839 6922 6923 5145
letters$	6839 6922 6923 6967 6968 5145 5146
letting$	35 36 110 111 6654 1436 1437 1438 1439 1440 1441 1442 1443 1444 1445 1446 1447 1448 1449 1450 1451 1452 1453 1454 1455 1456 1457 1573 1574 1594 1595 1596 2335
leukaemia$	2780
level	1745
level$	6366 7285 1891 5369
levels$	6366
liability$	626 3446 627 3447 628 3448 629 3449
liaison$	4803
liaisons$	4803
liar$	6053 6054 6055 4876 4877
liars$	6053 6054 6055 4876 4877
library$	4104 4109 4110 6972 7001 4417
licence$	7393 5429 5430
licences$	5430
lie$	465 466 6558 6650 6651 6652 6654 6676 6969 5147
lied$	465 466 6650 6651 6652 6670
lies$	3251 465 466 6650 6651 6652 6654 6670 6675 6969 7009 5147
life	4731 7374
life$	2831 5610 6239 6291 6295 6307 6308 6309 6310 6311 4649 7277 7342 1972 4795 4852 4858 5394
lifes$	4858
lifestyle$	3 4 5 6 7 8 9 2839 2850 5475 5477 5978 5980 5981 6307 6308 6309 6310 6311 4789 4790 4795 4852 4871 4872 2612
lifestyles$	5475 5477 6307 6308 6309 6310 6311 4789 4790 2612
lift$	5732 5733 5734 5735 5736 5737 5738 5739 5744 5747 5772 5776 6400 4128
lifted$	4129 4151
lifts$	5732 5733 5734 5735 5736 5737 5738 5739 5744 5747 5772 5776 6400
light$	1004 6448 2202 2220 2221 2227 2242
lighter$	1004 2220 2227
like	4457
like$	5706 5707 547 548 6078 3617 3629 3641 3642 3643 3644 3645 3646 6258 6259 3649 7054 7206 4852 5011 5072 5074
liked$	547 548
likelihood$	1748
likely$	1618 1671 2054 2371
likes$	5706 5707 547 548 7206
liking$	547 548
limited$	527 528 529 530 531 532 533 534 535 536 537 6092 6093 6094 6095 665 2016 2099
line$	5655 5664 5665 5669 5671 5675 5676 5677 5678 1681 7118 4796 5229
lines	7213 5211
lines$	5644 5659 5664 5665 5668 5670 5674 5676 5677 5678 3445 1681 4796 5272
lingered$	5803
link	7063
link$	575 5165 2398
linked	1747
linked$	597 1684 1704 7212 4602 1945 4852
linking$	575
links$	578 579 597 4852 5165
lip$	3415 6440 4340
lips$	6440
lipstick$	6441 6442 6443 5063 5066
lisp	7280
list	1776 4596 1778 4625 1809
list$	7064 1635 7187 4598 7218 7228 7236 7250 4664 5178 5209
listed$	4598
listen$	5579 5585 5777 5778 5779 5780 5781 5782 5937 3362 3363 3364 3365 3366 6513 6532 6538 6552 6573 6574 6575 6576 6605 6765 6825 6982 6985 4445 5090 5091 5116
listened$	5777 5778 5779 5780 5781 5782 5790 5814 5815 6699 6715 6720 6761 6765 6835 7030 5116
listening$	5782 5117
listenned$	5782
listenning$	5782
listens$	5782 6605
listing$	4598
listinged$	4598
listings$	4598
lists$	7064 4598 7218 7250 5178
little	1616
little$	40 50 3310 527 528 529 530 531 532 533 534 535 536 537 630 665 3662 3768 6474 1198 4189 4194 4195 4196 1385 6819 6820 6979 7018 4436 2016 2033 2057 2099 2146 2170 2241 2334
live	1616
live$	5585 5628 797 798 799 800 801 802 821 822 823 824 825 860 876 877 878 879 880 1252 4436 4528 7272
lived$	876 877 878 879 880 1254 1900 1930 2557
lives$	2831 5478 5479 5480 5481 5482 797 798 799 800 801 802 821 822 823 824 825 6291 6295 876 6307 877 6308 878 6309 879 6310 880 6311 1253 1900 1901 2557
living$	797 798 799 800 801 802 860 876 877 878 879 880 1900 7373 7374 2557
local	1616
local$	748 979 6976 4436 1902 1903 4844 2199
locat	7152
locate$	5254
location$	2945 2946 2947
lock$	1706
locked$	5849 4590 7211 1917 1918
locs$	5061 5063
log	1644 1751 1778 1809 5162
log$	1641 4462 1647 7095 7097 4598 1785
loged$	4598 1785
logged	1644 7077
logged$	7096 4619 1800 7239 5252
loggin	1644
logging$	1641 1647 4598
logginged$	4598
loggings$	4598
logo$	5073
logos$	5073
logs	1644
logs$	7095 4598
loiter$	5020
loitered$	5020
loitering$	5020
loiterred$	5020
loiterring$	5020
loiters$	5020
lone$	979 2198
long$	4342 6979 2221 2241 2242
longer$	3668 3673 3707 950 951 952 3784
look$	2860 2969 396 397 504 772 790 3610 791 792 793 3613 794 795 3615 796 3713 3714 3715 3718 3719 3721 3722 3725 906 911 1014 1015 1016 6825 1476 6983 6985 7247 1921 2248
looked$	396 397 733 790 3610 791 792 793 3613 794 795 3615 796 906 911 3758 3763 6378 6383 1014 1015 1016 6715 6720 6835 1476 7030 1904 4725 2248
looking$	396 397 3371 552 553 554 555 556 557 3393 3589 3713 3714 3715 3718 3719 3721 3722 3725 906 911 6346 6354 6355 3757 3762 6377 3769 6382 6426 4046 1476 7206 1922 5030 5031 5038 5039 5043 5117
lookings$	7206
lookked$	906 911
lookking$	906 911
lookout$	2674
lookouts$	2674
looks$	5810 5811 396 397 790 3610 791 792 793 3613 794 795 3615 796 906 911 1014 1015 1016 6509 1476 1921 2248
lorry$	2952
lose$	6560 1890 1932
loser$	6053 6054 6055 4876 4877
losers$	6053 6054 6055 4876 4877
loses$	1890
losing$	1890 1932 2508
loss$	6961 5303
lost	1913 7345
lost$	3438 6654 6987 6988 6989 6990 1560 1561 1680 1890 1932 2048 2063 5153 2508
lot$	747 6340 6348 6349 1426 4641 4868 5003
lots$	1012
loud$	2124
lounge$	1064 1065 1066
lounges$	1064 1065 1066
lout$	2622
loutish$	2622 2632
louts$	2622
love$	547 548 6078
loved$	547 548
lover$	4815
lovers$	4815
loves$	547 548
loving$	547 548
low$	6092 6093 6094 6095 665 677 678 3504 3505 3506 3507 3508 3509 3510 3511 1052 2038 2099 2146 5077 2480
lower	1745
lower$	677 678 2516
lowest$	2524
lowlife$	2622
lowlifes$	2622
lurch$	6831
lure$	1973
lured$	1973
lures$	1973
luring$	1973
lycra$	5073
lying$	465 466 6654
machet	7389
machete$	7388
made$	31 32 34 54 55 56 5489 62 2883 2884 2885 2886 183 184 211 245 5782 5886 480 644 857 3817 3986 3988 4066 4102 4131 1369 1489 1490 1535 1679 1696 4572 1839 2029 5192
magist	2597
magistrates$	6175 6176
magnet$	1815 5265
magnets$	1815 5265
mail$	6954
mails$	6954
main$	7131 7162 7199 7241 2054 2371 2374 2376 2378
major$	2378
make	1643
make$	31 32 34 54 55 56 5489 62 2883 2884 2885 2886 2887 2888 2894 2895 2896 2897 2898 183 184 211 245 434 5886 480 5937 857 3828 6441 6442 6443 6460 3857 3899 3986 3987 6602 4130 1369 1489 1490 4446 1829 1839 2029 5066
maked$	434
maker$	4861 4865
makers$	4861 4865
makes$	31 32 34 54 55 56 5489 183 184 245 434 5886 480 857 3986 1369 1489 1490 1839 2029
makeup$	6441 6442 6443 6509 5063 5066 5073
making$	31 32 34 54 55 56 5488 5490 5491 5492 62 2883 2884 2885 2886 2887 5501 5565 5566 5567 5568 5569 5570 5571 5572 183 184 245 434 480 6042 857 6354 6355 6654 1369 6863 1489 1490 1839 2029 4862
maladjusted$	2102
male	2393
male$	5757 3377 3799 6411 6412 3802 6414 6415 998 4448 1673 5018 2199 2371
males$	2930 5542 5549 2941 2944 5559 5560 5649 5664 5688 3102 5719 5720 5725 5728 5757 5985 5999 3391 6003 6004 6006 6007 6008 6009 6013 6014 6109 6123 6124 6125 6126 6127 6128 6350 1673 4793 4922 2642
malicious$	2028 2632
malign$	601 602 603 2049
malnourished$	2218
malodorous$	2646
man	4780
man$	2930 2934 5549 2939 2940 2941 2944 5559 5560 5564 5634 5664 5679 5680 5681 5682 3072 3073 3074 3075 5687 5688 5689 5692 5725 5757 5760 5775 3391 6003 6004 6006 6007 6008 6215 6226 6228 6230 3624 6269 6275 6276 6277 859 6292 6293 6294 6299 870 871 6319 890 6350 3850 3856 4448 7391 4793 4820 4989
manage	4632
manage$	6057 6078 6155 797 798 799 800 801 802 860 3713 3714 3715 3718 3719 900 3721 3722 3725 919 6351 6352 3745 926 927 3748 6586 6828
managed$	797 798 799 800 801 802 860 919 6617 6618 6619 6620 6621 1820 2541
management$	3529 1531 1532 1533 1534 2291 5136 5209
manager$	4104 4109 4110 6972 7001 4417 7243 5209
managers$	4104 4109 4110 6972 7001 4417 7243
manages$	797 798 799 800 801 802 860 919
managing$	797 798 799 800 801 802 860 3713 3714 3715 3718 3719 3721 3722 3725 919 6354 6355
manbag$	5073 2649
manbags$	5073 2649
manipulate$	3580
manipulated$	5466
manipulating$	2632
manipulative$	2107 2632
manipulator$	4876
manipulators$	4876
mannered$	4950 4951
many$	2910 2926 6217 4311 4312 4336 4337
map	5215
map$	1702 1703 2397
mapped$	1702 7239 2397
mapping$	1702 2397
maps$	1702 2397
march$	5662
marginalised$	2199
marker$	5177
markers$	5177
market	4610
market$	7221 7251
marks$	5366
marria	7343
mask$	1063 6498 5073 5079
masked$	1063 5086
masking$	1063
maskked$	1063
maskking$	1063
masks$	6490 6491 6492 1063 6495 6498 5073 5079
massage$	1602
match	7063
match$	4576
matching$	1670 1834 2258 5213
material$	7219
maths$	5367 5368
matric	5215
matrix	5215
matrix$	7228 5216
matted$	2242
matter$	140 3954 3955 3956 3961 6602 4414
matters$	6295 4309
mattress$	4730
mature$	787 3780 977 5014 5015 5016 2641
maturity$	787 2641
may$	5662 3489 814 4443 1626 1780
meals$	7354
mean$	5443 5461 5886 4369 2223
means$	5443 5461 5886 1750
meant$	6670
measur	5224 5231
media$	3097 3098 3099 3100 3101 5713 5714 5715 7075 7100 7200
medica	7300 5280
medical$	7280 2487
medicated$	2747
medication$	2747
medici	4663
medicine$	7274
mediterranean$	998 3821 2223 5068
medium$	677 678 3504 3505 3506 3507 3508 3509 3510 3511 988 2202
meet	7257
meet$	2989 2990 2991 5614 5616 5617 5708 282 283 284 5768 5777 5778 5779 5780 5781 5816 5817 5818 6513 6532 6538 6552 6825 7078 4824 5090
meetin	7215
meeting$	5531 5624 282 283 284 5768 5777 5778 5779 5780 5781 5816 5817 5818 7217 5117
meets$	282 283 284 7078
melatonin$	2756
meloterritorial$	2632
member	7041 7042 4433 4440 4454 7072 7087 7089 7091 4482 7094 1665 7124 1701 1704 7137 1709 7143 4549 7160 4552 4553 7215 1811 7261 5185 5193 5215 5223 5224 5237 5243
member$	6109 6123 6124 6125 6126 6127 6128 3997 4004 4005 7163 4584 7203 7212 1782 7216 1791 1799 7235 7238 4638 7258 4780 4852 4922 5262
members$	74 148 186 6109 690 6123 6124 6125 6126 6127 6128 3989 4256 7065 7066 4465 1646 1667 4521 1705 4529 4546 7163 4557 7172 7175 4584 1770 7212 1782 7216 1791 1799 7235 7238 4631 4638 7258 4652 4657 4852 4922 2110 2366 2383 5220 5262
membership$	4509 7120 1704 4852
men$	2930 5542 2932 2933 5546 5547 5549 2939 2940 2941 2944 5556 5559 5560 5564 5600 5605 5612 5634 5647 5648 5664 5679 5680 5681 5682 3072 3073 3074 3075 5687 5688 5689 5692 3102 5717 5718 5722 5725 5728 5757 5760 5775 5816 5817 5818 5983 5989 5990 3391 6003 6004 6006 6007 6008 6009 6012 6013 6191 6192 6193 6215 6221 6228 6229 3623 6240 6241 6260 6267 6275 6276 6277 870 871 890 6350 6465 4793 4795 4796 4820 4989 4998
menace$	585 2023 4876 4892 2630
menaced$	585 2023
menaces$	585 2023 4876
menacing$	585 2023 2223 2630
mend$	6982
mental	4688 7300
mental$	4670 1851 4676 7299 7343 4923
mentality$	4852 4860 4872 4965
mentally$	2139
mentor$	5345
mentoring$	67
merely$	1136
mess$	6961 4355
messag	1668 4489 4589
message$	5708 282 283 284 286 287 288 289 290 291 292 4624 5145
messaged$	282 283 284 286 287 288 289 290 291 292
messages$	5554 282 283 284 5716 286 287 288 289 290 291 292 7100 7200 5145
messaging$	5531 282 283 284 286 287 288 289 290 291 292
messed$	693 3519
messy$	2242
met	1926
met$	282 283 284 5797 5798 5799 5800 5803 6835 4824
methylphenidate$	2751
middle$	3836
might$	1272 1273 1274 1275 1276 4443 1626
migraine$	2713
migraines$	2713
mind$	6184 865 866 867 868 869
minded$	4948 4955 5125
mindset$	4872
mini$	3661 6483 6484 6485 3895 2033 2170 5078 2261
miniature$	2170
minimal$	6092 6093 6094 6095 665 4189 2099
minimise$	538
minimised$	538
minimises$	538
minimising$	538
minimum$	6818
miniskirt$	2649
miniskirts$	2649
misbehave$	2629
misbehaved$	2629
misbehaves$	2629
misbehaving$	2629
misbehaviour$	2629
miscarriage$	2766
miscarried$	2766
mischief$	2045
miscreant$	2622
miscreants$	2622
misfit$	6053 6054 6055 4876 4877
misfits$	6053 6054 6055 4876 4877
misfortune$	5864 5865 5867 5868
mishandle$	2656
mishandled$	2656
mishandles$	2656
mishandling$	2656
misled$	5153
mismanage$	2656
mismanaged$	2656
mismanages$	2656
mismanaging$	2656
misper$	4800
mispers$	4800
miss$	5585 5614 5616 5617 6560 6654 1516 1517 2537
missed$	6654 6927 6928 6929 6930 1516 1517 6987 6988 6989 6990 2323 2537
misses	1913
misses$	6654 1516 1517 2537
missing$	5590 5632 5693 5694 5702 3092 3093 3499 6654 1516 1517 4487 4800 2537
misuse$	5324
mix$	5585 5777 5778 5779 5780 5781 575
mixed$	2943 212 213 214 215 216 217 218 575 6092 6093 6094 6095 980 983 995 999 1002 1004 3835 3843 3844 3845 1027 1028 2227
mixes	7240
mixes$	575 7227
mixing$	5777 5778 5779 5780 5781 575
mob$	599 600 747 4859 2040
mobile$	1649 7081 2355
mobiles$	1649 7081
mock$	2546
mocks$	5367
modern$	2089
modus$	5203 2385
mohawk$	2647
mohawks$	2647
money$	3065 3066 3067 5732 5733 5734 5735 5736 5737 5738 5739 5744 5747 3368 5980 5981 6956 7022 7103 4839 2086 5156
monito	1644 4488 1809
monitor$	7086 7095 7097 1773 4604 1785 1794 5254
monitored$	7096 7099 4604 1785 1794 7239
monitores$	1794
monitoring$	1669 4604 1794
monitors$	7095 4604 1794
monster$	4876
monsters$	4876
month$	5156 5398
months$	5156 5398
mood	4663 4688
mood$	7274 7299 5300 2511
moods$	7274
moody$	2632
moral$	3351
morals$	6163 4966
more	2343 2410
more$	2841 2842 2843 2844 2845 803 804 805 806 809 810 811 812 830 845 6339 6348 6349 6700 6709 1525 1526 1527 1528 1529 4411 4413 1604 1605 1609 5003 2371
morning$	2444
most$	6217 6339 1023 1091 4641
mostly$	1072
mother	7331 4731 7344 4734 7348 7351 7352
mother$	6172 884 1895 1896 7328 7342 4732 1915 7357 1928 4756 7373 4969 2181
mothered$	2181
mothering$	6367 6372 2181
motherred$	2181
motherring$	2181
mothers$	1928 4969 2181
motions$	6952
motivated$	549
motivation$	6163 4836 4966
mount	1643
moustache$	5046 2647
moustaches$	5046 2647
mousy$	2242
mouthed$	4944 4945
mouthy$	2632
mov	1790
move$	6532 6538 6552 6656 6982 7063 5090 5361 5381
moved$	5849 6537 6543 6548 6557 6614 4324 1820 1900 7345 4735
moveme	7041 4464 4489 1776 4596 4597 7215 7220 1808 5223
movements$	7075 7076 4466 7100 4628
moves$	5375 5381
moving	7247
mri$	7294
much$	3683 6348 6349 1427 1548 4392 4641 5003 2246
mugged$	1960
mugger$	6053 6054 6055 4876 4877
muggers$	6053 6054 6055 4876 4877
mugshot$	1798 2679
mugshots$	2679
mule$	6056 6069 6070 6071 4878 4906 2087 4908
mules$	6056 6069 6070 6071 4878 4906 4908
mullet$	2647
mullets$	2647
multi$	1259 1616
multiple$	4311 4312 2459
mum	7331 4731 7344 4734 7348 7351 7352
mum$	5897 6172 1895 1896 7328 7342 4732 1915 7357 1928 4756 7373 4969
mums$	5897 1928 4969
murder$	1624 4528 2371
murmur$	5306
muscly$	2202 2646
muscular$	2202 2646
must$	21 22 23 24 25 26 451 463 814 6969 1542 1545 1780 5147
nails$	6211 6493 5057 5063 2244
naive$	52 53 452 6316 6317 6318 2010 4997 2632
naivety$	5861 3275 456 457
naked$	3105 5766
name	1676
name$	6301 6302 6303 7013 7051 1828
named$	1787 1828 2371
names	1621 7094 1776 4596 4597 4625
names$	7051 7064 1634 7066 7068 1755 1799 7236 7253 7254 1828 5166
naming	1676
naming$	1828
nan	7331 4731 7344 4734 7351 7352
nan$	7328 7342
nana	7331
nasty$	2048 2632
nation	4702
national$	7313 2356
naughty$	2048 2102 2107 2632
near$	1417 1418 1419 7074
nearby$	4487
nearly$	888 889 2169 2178
neat$	2241 2242
neatly$	996 2224
necessary$	1750
neck$	6440
necks$	6440
need	4457 7284 4728
need$	21 22 23 24 25 27 768 769 770 815 6263 6323 6345 922 6360 6361 6362 6363 935 3756 937 938 939 940 3765 3766 3767 948 949 3770 3771 3772 3773 3774 3775 3776 3777 6389 6391 7054 7206 7305 7339 5305 5307
needed$	6345 948 949 1266 1750
needing$	768 769 770
needless$	2865
needs	1863 2492 5329
needs$	21 22 23 24 25 28 768 769 770 6345 948 949 3770 3771 3772 6910 7206 4683 1871 7305 5305 5307 5346 5348
needss$	5346
needy$	2102 2632
neet$	2636
neets$	2635
negative$	2874 6006 6007 6008 6009 601 602 603 6106 6107 7109 2021 2049 2143 5202
neglec	1917 4755 7369
neglect$	1478 1479 6961 7017 7364 7365 7366 7368 2319 5157 5159 5388 2582
neglected$	1478 1479 4737 2317 2318 2319 5388 2582
neglectful$	2653
neglecting$	1478 1479 2318 2319
neglects$	1478 1479 2318 2319
negligence$	5159 2653
negligent$	2653
negligently$	2653
neighb	5397
neighbourhood$	4441 4449 4450 4451 1632 1633 4460 1664 4575 4594 1775 7207 7208 4606 1788 1801 1805 1819
neighbours$	4843 4844
neither$	1169 1174 1327 1330 4150 1331 1332 1333 4153 1342 1353 1354 1355 1356 1357 1358
networ	1709 7141 7220 5223 5224
network$	5664 7133 7135 4529 4796 2398
networks$	7135 4796
neurod	2773
never$	3188 3192 3193 3194 3195 467 499 500 501 502 503 505 542 1088 1090 3927 1108 1109 1110 3931 3932 1121 1126 3947 4009 4010 1199 6662 6663 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1318 1319 1346 1359 1599 1600 1879 2100 2185 2295 2651
nevertheless$	5527
new	1616
new$	4436 4748
news$	6035
next$	41 3263 3264 3265 3266 3860 4204 5171 5189
nickna	1621 1776 4596 4597
nicknames$	7066
nicotine$	7293
night$	6647 6648 6649 7098 7273 7292 2502
nightmare$	626 3446 627 3447 628 3448 629 3449
nightmares$	2775
nights	4662
nights$	7273
nike$	5073 2258
nikes$	5073
nines$	6511
nineteen$	5755 6221 3622 6252 6253 6254 6255 6256 6257
no$	49 5581 5620 5785 5793 411 416 3237 439 5903 3300 482 483 3310 527 528 529 530 531 532 533 534 535 536 537 3437 630 3455 665 3588 848 853 3702 3703 887 3768 954 955 956 957 964 3787 3788 3957 3958 3959 3960 1141 1146 1147 1148 1149 1150 6588 6589 6590 6591 1165 1171 1172 1173 1175 1177 1178 1192 4013 4016 4017 4018 1200 1201 1202 1203 1204 1205 1206 6662 6663 4055 4056 4057 4058 4062 1300 1328 1330 4150 1331 1332 1333 4153 1334 1337 1338 1339 1340 1342 1353 1354 1355 1356 1357 1358 1363 1364 1365 1366 4189 4196 1379 1380 1381 1382 1383 1870 1939 2016 2065 2073 2099 2146 2312 2314 2334 2371
nobody$	412 415 438 6312 6397 1171 1172 1173 1174 1178 1299 1327 1330 4150 1331 1332 1333 4153 1337 1338 1339 1340 1342 1363 1364 1365 1366 5006 2296
nomina	5215 5217
nominal$	7106 7203 4607 4617 4852 5194 2399 5259
nominals$	7106 7134 4617 4852 2675
non$	707 2069 2071 2093 2094 2095 2096 2097
noncompliance$	2628
noncompliant$	2628
none$	371 378 855 6312 1169 1174 1178 1219 1327 1330 4150 1331 1332 1333 4153 1342 1353 1354 1355 1356 1357 1358
nonengagement$	2628
nonetheless$	5527
nonexistent$	6962 6963 6964 6965
normal$	6131
north$	1054
nose$	6440
not$	3187 3189 3192 3193 3194 3195 467 3306 499 500 501 502 503 505 605 3474 655 3520 832 849 3671 3672 856 929 932 936 941 3785 1086 1087 3921 3925 3926 1121 1126 6588 6589 6590 6591 1170 1176 4007 4008 1191 1194 1199 6662 6663 1233 1234 4069 4070 4121 4124 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1316 1318 1319 4145 4146 1329 1330 1333 1341 1346 1350 1359 4180 4182 4188 1370 1371 1417 1418 1419 1430 4374 7007 1879 4708 1894 2100 2171 2172 2177 2185 2295 2515
note	1778 1809
note$	1076 1077 1641 1647 4598
noted$	1076 1077 4619 1800 7239
noteed$	4598
notes$	1076 1077 4598
nothing$	40 2861 43 6397 6471 3909 1166 1167 1168 1171 1172 1173 1207 1208 1209 1210 1211 1212 1213 1214 4042 6662 6663 6815 6816 6817 1391 1392 1393 6984 5006 2278 5118 5284
notice	4587
notice$	1076 1077 6763 6800 6801 6802 6803 6804 6805 6806 7171 7198 1795
noticed$	5468 1076 1077
notices$	1076 1077 7171
noticing$	1076 1077
notify$	1611 1629 1630
notifying$	1629 1630
notifys$	1629 1630
noting	1778
noting$	1076 1077 1641 1647 4598
notinged$	4598
notings$	4598
notoriety$	5863 5978
notorious$	744 2154 2634
nous$	3650 831
november$	5662
now$	5894 5895 6322
nude$	3105
nudes$	301 5740 317 318 319 320
nuisan	4645
nuisance$	6062 6173 7246 7252 7256 4876 4892 2107 4975 5265
nuisances$	4876 4975 5265
number	1745 4596
number$	2945 2946 2947 3731 6343 1648
numbers$	2945 2946 2947 6956 7022 7024 7033 7034
numerous$	2926 4311 4312 4336
nurse	7282
nurse$	7283 7289
nuts$	4923
nutter$	4876
nutters$	4876
obese$	2646 2777
obesity$	2777
obey$	6532 6538 6552 5090
object	7151 1807
object$	7249
objective$	7177 1750 7249
objectives$	7177
obnoxious$	2632
observation$	4463 2348 5181
observations$	4463
observe$	4604 1785 5254
observed$	5213
observeed$	4604 1785
observeing$	4604
observes$	4604
obsessive$	2470
obstructed$	5153
obstructive$	6145 6146 6147 6148 6149 6150 6151 4934 2632 2653
obtain	1779 2343 2380 2401
obtain$	5812 5813 1610 4608 4643
obtained$	1610 4608 5179
obtaining$	1610 4608
obtains$	1610 4608
obvious$	1157 4336 6947 6948
obviously$	1231 1239 4059 1240 1241
occasion$	6666
ocd$	2723
ocg	4524
ocg$	7135
ocgs$	7135
october$	5662
odd$	2223
odour$	5050
of	4497 2343 2405
of$	2872 2873 2965 5830 3419 3443 3444 3473 6096 3548 3552 3567 3679 3686 3687 3688 3710 3786 6410 6413 1001 3832 6530 6596 6622 6623 1232 1239 4063 6688 4080 4081 4082 6730 4236 4245 6966 4361 4386 4390 7006 7043 4442 4455 7073 7074 1645 4470 4478 7101 4493 4501 4502 4506 7120 4512 4513 4523 4550 4561 4563 4568 4573 7189 1787 7229 4635 4656 4660 4695 4700 4747 4753 4754 4757 1957 7388 5065 5095 5110 5183 2371 5193 5195 5239 5257 5274 2529 5406 5415 5427
off	4640 1880 2542
off$	5698 5701 5705 3359 3360 4281 4282 4300 4301 4302 4303 4304 4305 6917 6918 6919 4356 4357 4499 1719 4700 4801 4887 4929 5276
offen	7123 7124 7213 7214 7226 7267
offen$	7107
offenc	4505 1694 4565 4765 4779
offence$	7115 7116 4514 7129 7176 7376 7390 2387 5240 5430 2817
offences$	7115 7116 4514 7176 7376 7390 5240 5430 2817
offend	7041 1674 4496 7108 7114 4565 4570 7220 4626 7237 4645 5170 5193 5203 5217 5223 5224 5237 5243 2685
offend$	5585 5614 5616 5617 6560 6561 6650 6651 6652 6654 7102 2369
offendded$	6654
offendding$	6654
offended$	6654 2816
offender$	6006 6007 6008 6037 611 7106 7107 4510 4511 4617 4870 5196 2389 5210 2399 5262 2624 2814
offenders$	6006 6007 6008 6012 6037 611 7106 7107 7134 4870 5196 5220 5262 2624
offending$	5643 5650 5653 5657 5925 5989 6654 4494 7107 1682 4556 7173 7176 7179 7181 1793 7246 7252 7256 7381 2051 5240 2605 2816
offends$	6650 6651 6652 6654 2816
offens	4505 1694 4565 4765 4779
offense$	7115 7116 4514 7176 7376 7390 5240 2817
offenses$	7115 7116 4514 7176 7376 7390 5240 2817
offensive$	7388 2632
offer$	300 5944 5945 3911 1092 1093 1094 6572 6631 6632 6633 6645 6647 6648 6649 6825 1991 4834 4835 5097
offere	2492
offered$	300 6572 7166 1991
offering$	300 6572 6631 6632 6633 1991 5097
offerred$	300 6572 1991
offerring$	300 6572 1991
offers$	300 5944 5945 3911 1092 1093 1094 1095 1096 1097 1098 6572 1991 4834 4835 5087
office	4441 4449 4450 4451 1632 1633 4460 1664 4575 4594 1775 7207 7208 1788 1801 1805 4632 1816 1819 4780
office$	4104 4109 4110 6972 7001 4417 7243 2340
officer$	7060 7061 7062 4452 4453 7071 4484 1712 7186 1756 1759 4583 7205 4595 1784 7217 4621 1817 1822 1823 7391 2340
officers$	5728 6017 3407 4431 7052 7053 1623 7060 7061 7062 4452 4453 1637 4459 7071 7080 4484 7099 7129 1712 4541 7186 1756 1759 7205 4595 1784 7217 4615 4621 7243 1817 1822 1823 7264 4844 5233 2433
offices$	7243
offrolled$	5362
offs$	4888 5276
often$	2907 271 6931 6932 6933 6934
oily$	1004 2227
old$	5758 778 779 787 807 3778 977 3801 3804 3806 7322 2179 2187
older$	2931 2935 5557 2951 5602 3000 3001 5635 5647 5664 5667 3077 3104 3107 3108 3112 5725 5728 5757 5759 5760 3372 3373 3374 3375 3379 3380 3381 3382 3383 3384 3385 3387 3388 6006 6007 6008 6009 3402 6180 6215 787 6221 6300 3739 998 7331 4796 1995 4817 4820 2223 5072 5074
olders$	5647 5664 5667 6012
olds$	6244
olive$	1004 2220 2227
omission$	2290
omissions$	2290
on	4497 5162 2343 2593
on$	2889 5516 5517 5543 5544 5545 5548 2938 5551 3013 3199 3208 3209 3252 3267 6063 6064 6161 3551 6251 6410 6413 3829 3842 3898 6530 4045 4047 1235 4072 4073 4074 4226 4227 4228 4243 6897 6898 6935 7006 7026 7027 1639 7073 7074 1645 7077 4471 7093 4483 7110 7138 4543 4561 4585 1797 7276 4682 4751 1954 1956 4905 4974 5110 5131 5169 2415 2489 2603 2609
once$	5525 4053 6680 1558 4419 4420
one	4440
one$	2953 3030 3542 6313 6342 6398 6399 979 6444 1023 6454 6455 6456 6457 6458 6459 3990 3995 3996 1178 4004 4005 6647 6648 6649 4040 4041 4120 4148 4149 4150 1331 1332 4153 4154 1342 1661 7203 4691 1883 4703 4704 7315 2199
ones$	5542 6444 4644
onesie$	5073
onesies$	5073
ongoing$	4528
online$	277 3097 278 3098 279 3099 280 3100 281 3101 5713 5714 5715 4464 1996
only$	3166 3169 393 402 403 404 405 406 407 408 410 726 756 1136 4108 4225 1525 1526 1527 1528 1529 1543 1544 4366 2273
onto$	1797
open$	5465 6190 6532 3923 6538 3929 3934 6552 3943 4000 5090
opened$	5803
operandi$	5205
operat	1616 1704 7151 7152 4653 5223 5231
operate$	5938 797 798 799 800 801 802 6514 6533 6539 6544 6553 6610 7192 7264
operated$	797 798 799 800 801 802 4665
operates$	797 798 799 800 801 802
operating$	797 798 799 800 801 802
operation$	1712 7188 7197 7294 2421
operational$	4436 2412
operations$	7188 7197
operative$	4918 5120
operator$	7060 7061 7062 4452 4453 4484 2340
operators$	7060 7061 7062 4452 4453 4484
opport	5162 5224 5231 5236
opportunit$	5943 1496 1497 1498 1499 6947 6948 4834
opportunited$	5943 1496 1497 1498 1499 6947 6948 4834
opportunities$	1496 1497 1498 1499 6947 6948 1715 4834 5143
opportuniting$	5943 1496 1497 1498 1499 6947 6948 4834
opportunits$	5943 1496 1497 1498 1499 6947 6948 4834
opportunitted$	5943 1496 1497 1498 1499 6947 6948 4834
opportunitting$	5943 1496 1497 1498 1499 6947 6948 4834
opportunity$	5943 1496 1497 1498 1499 6947 6948 1715 4834 5143
opposed$	5102 5105
oppositional$	2107 2511 2632
opt$	154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 1975
opted$	154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 6937 4396 7008 1975
optici	1857
opticians$	4677
opting$	154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 1975
option	5224 5231 5258
opts$	154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 1975
optted$	154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 1975
optting$	154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 1975
or$	4205 2451
oral$	306
order$	7168 4580 7210 7244 7245 7382 7383 7388 7393 5268 5380 5418 5419 5420 5421 5430
ordered$	4636 4774
orders$	7168 4580 7193 7210 7244 7245 5268 5418 5430
ordinary$	2223
organi	7227
oriental$	998 3821
other$	2821 5434 5435 5640 6154 979 4296 4786 4844 2199 2292 2371
others$	2821 5434 5435 3179 3183 3184 3204 460 3411 592 593 594 6215 6454 6455 6456 6577 6578 6579 6580 6581 3977 3978 3979 7156 4786 4797
ought$	21 22 23 24 25 29 369 450 464 471 472 473 474 475 476 477 478 479 488 1265 1268 1269 1270 1271
oughtn$	1267
our$	3332 6967 6968 6976 5087 5109 5138 5146 2371
out	7164 4738
out$	135 145 5588 5598 5616 5617 5625 5630 5633 3149 5807 6002 3392 6047 637 694 3526 708 728 734 6422 6427 6654 6661 4222 1416 1431 7056 4487 1730 4551 4588 1773 4603 1796 4640 1880 4715 7346 4737 7349 1955 4929
outbursts$	6141 6142 4930
outcome$	5238
outcomes$	5238
outfit$	6483 6484 6485 5075 5078
outfits$	6483 6484 6485 6509 5075 5078
outlook$	6295 865 866 867 868 869
outrageous$	2107
outright$	1099 5087
outs$	6047
outstanding$	2371
over$	3751 3829 6482 7012 7073 1988 2134
overcr	2804
overdose$	7279 2743
overdosed$	2743
overdressed$	2646
overlook$	2326
overlooked$	2317 2326 5153
overlooking$	2326
overlookked$	2326
overlookking$	2326
overlooks$	2326
oversexualised$	2617
oversight$	1531 1532 1533 1534 5136
oversized$	2258
overt	1766
overt$	4586
overweight$	5327 2646
owing$	2838 1937 7369
own	5377
own$	2830 12 13 14 5446 5447 5448 5449 30 2954 2955 2956 2957 2958 2959 2960 2961 2962 143 3004 3210 423 5855 5856 3246 3247 3250 3253 3254 494 3573 3583 6213 6214 3604 3680 6324 6325 6326 6327 6328 6329 6330 6331 6332 6333 6334 6335 6336 6357 4112 4113 4114 4115 4116 4117 4118 7355
ownership$	6997 6998 6999 7000 5154
pacemaker$	1865
pack$	599 600 747 4859 2040
packag	5162
package$	6073
packages$	5676 5677 5678 6073 4798 4911
padded$	2258
paedia	4663 4676 1857
paediatric$	4677
paediatrician$	7274 7283 7287
paid$	595 4107 4111 1369 1520
pain$	626 3446 627 3447 628 3448 629 3449
painkillers$	7293
pale$	1004 6448 2220 2223 2227 2646
palm$	1485 1486 1487 1488
palmed$	1485 1486 1487 1488
palming$	1485 1486 1487 1488
palmmed$	1485 1486 1487 1488
palmming$	1485 1486 1487 1488
palms$	1485 1486 1487 1488
palsy$	5340
panel	5224
panel$	4104 4109 4110 6972 7001 4417 2340
panic	7300
panic$	2475 2511
paperwork$	6944 6956
paracetamol$	5338
parade	4610
parade$	7221 7251
paranoid$	2632
parcels$	4798
parent	4731 4732 7344 4734 1916 7348 7351 7352 1952
parent$	6078 3693 6305 6306 884 1895 7328 7342 1915 7357 1928 4756 4969 2181 5378 5393
parental$	3457 3518 2153
parented$	2181
parenting$	6367 6379 4772 2181
parents$	5897 6172 3693 6305 6306 4256 6967 6968 7328 7342 1915 7357 1928 4756 7373 4969 2181 5145 5146 5378 5387 5393
parentted$	2181
parentting$	2181
park	5397
park$	5660 5661 5679 5680 5681 5682 5816 5817 5818 7221 7251
part$	3158 3159 5771 5923 5924 5925 1704 7212 1881
partake$	212 213 214 215 219 220 221
partaked$	219 220 221
partakes$	219 220 221
partaking$	212 213 214 215 219 220 221
participant$	427 4821 4996
participants$	427 4821 4996
participate$	212 213 214 215 427 6513 6532 6538 6552 5090
participated$	212 213 214 215 427
participates$	212 213 214 215 427
participating$	212 213 214 215 427
participation$	212 213 214 215
parties$	5679 5680 5681 5682 5772 4996
partly$	1539 1540 2329
partne	1616 7343 7345
partner$	5752 4436 7327 7359 4815 4816 4821 4984 4996
partners$	5752 4815 4816 4821 4984 4996
party$	5679 5680 5681 5682 5772 4996
pass	1777
pass$	790 3610 791 792 793 3613 794 795 3615 796 1508 6985 1614 1751
passed	4639 2547
passed$	1464 1465 1508 7044 1614 1786 5141 5252
passengers$	4843
passers$	3405
passes$	790 3610 791 792 793 3613 794 795 3615 796 1508 1614
passing$	1508 1614 5142
passwo	4625
passwords$	7236
past$	5892 2279
pastoral$	1885 2527
pasty$	2646
patchy$	6092 6093 6094 6095 665 6962 6963 6964 6965 1575 2013 2099
path$	5607
pathetic$	2653
pathetically$	2653
pathological$	2057
pathwa	1859
patience$	4381
patient$	5314
patrol	4632 1816 5260
patrol$	1712 1759 7194 1784 7243 1817 1822 1823
patrols$	1712 1759 7194 1784 7243 1817 1822 1823 5233
pattern$	5206
pay$	5812 5813 595 1369 1520
paying$	595 1520
pays$	595 1369 1520
pcso	4575 4594 1775 7207 7208 1788 1801 1805 1816 1819
pcso$	7186 7205 4595 4621 1817 1823
pcsos$	7186 7205 4595 4621 1817 1823
pe$	7297
peer$	5542 6011 3421 3422 6109 6123 6124 6125 6126 6127 6128 6410 6413 4841 4869 2053 4922
peers	4702
peers$	2821 5542 5994 6006 6007 6008 3399 6109 6123 6124 6125 6126 6127 6128 6410 6413 7313 4786 4869 4871 4922
pencilled$	2250
people	7160 7215 7237
people$	5484 77 5542 5558 5687 3179 3183 3184 3204 460 3332 6005 6006 6007 6008 6009 6017 3407 3411 592 593 594 6031 6108 6109 6113 6123 6124 6125 6126 6127 6128 3530 6144 6350 6577 6578 6579 6580 6581 3977 3978 3979 6595 3989 3998 4039 6687 6689 4215 4216 4217 4218 4219 4220 6846 4257 4258 4268 6899 6900 6909 6910 6911 6912 6913 6914 6915 6916 4308 6955 6967 6968 6991 6992 6994 6996 7065 1673 4521 4529 7163 4584 1782 7216 1791 1799 7235 7238 4638 7258 4843 4844 4922 5140 5146 5262
pep$	2792
peps$	2792
perceive$	3335 3336 3337 3338 3339 3340 3341 3342 3343 3344 3345 3346
perfectly$	2924 755 6324 6325 6326 6327 6328 6329 6330 6331 6332 6333 6334 6335 6336 920 923
perfor	7151
performance$	5136
performers$	3989 3998
perfunctory$	2653
peril$	5431 5432
period	4663
period$	7274
periods$	7274
permanently$	1223 4043 1224 4044 1225 1226 1227 2532
permit$	35 36 110 111
permited$	35 36 110 111
permiting$	35 36 110 111
permits$	35 36 110 111
permitted$	35 36 110 111
permitting$	35 36 110 111
perpet	4496
perpetrator$	5687 5757 6038 6039 6040 6041 7107 4873 4874 4875 5198 2701
perpetrators$	5687 5757 6038 6039 6040 6041 7107 4873 4874 4875 5198 2701
perpetually$	1223 4043 1224 4044 1225 1226 1227 2652
persist$	5515 100
persisted$	5515 100
persistent$	272 273 1099 1980 2050 2057 2376 2538
persistently$	271 2538
persisting$	5515 100
persists$	5515 100
persistted$	5515 100
persistting$	5515 100
person	7215 1881 4780
person$	5703 3410 6108 6109 6110 6114 6123 6124 6125 6126 6127 6128 3531 6353 4448 1673 4584 7203 1782 7216 1791 1799 7235 7238 4638 7258 7391 4922 5262
personality$	2511
persons$	6110 1673
persua	1618
persuade$	6602
persuaded$	5466 6537 6543 6548 6551 6557 6614 6617 6618 6619 6620 6621
pest$	4876
pests$	4876
petite$	2202 2646
petty$	2057
phase	5224 5231 5236
phobia$	5339
phone	4464 1668 4489 4589 4625
phone$	277 3097 278 3098 279 3099 280 3100 281 3101 5713 5714 5715 5732 5733 5734 5735 5736 5737 5738 5739 5744 6658 6682 6683 6684 6685 7075 1649 7081 7100 7200 1776 7236 1826 2355
phoneing$	1826
phones$	277 3097 278 3098 279 3099 280 3100 281 3101 5713 5714 5715 5732 5733 5734 5735 5736 5737 5738 5739 5744 6658 6682 6683 6684 6685 7075 1649 7081 7100 7200 7236 1826
photo$	5716 3133 3134 315 316 6400 4432 1613 1798 1812
photog	1621 1776 4596 4597 4625 7247 1830
photograph$	3133 3134 315 316 6400 4432 1613 7095 7097 4578 1774 1798 7236 1812 7253 4650 2365
photographed$	5466 2948 6197 6400 7096 2365
photographing$	2365
photographs$	3133 3134 315 316 6400 4432 1613 7064 1634 7095 4578 1774 7236 1812 7253 2365
photos	1776 4596 4597 4625
photos$	5716 5740 3133 3134 315 316 6400 4432 1613 1634 7236 1812 7253
physical$	2483
physically$	2194 2579
physique$	6418 6419 6420 5022 2645
physiques$	6418 6419 6420 5022 2645
picked$	2949
picking$	5117
pictur	5162 5215
picture$	5716 3133 3134 315 316 6400 4432 1613 4609 1812 7253
pictures$	5716 5740 3133 3134 315 316 6400 4432 1613 7064 1634 1812 7253
piece$	1789
pieceed$	1789
pieceing$	1789
pieces$	1789
pierced$	2646
piercing$	1009 6440 5063 2245
piercings$	1009 6440 5063 2245
pig$	2306
pillar$	4285 1477
pills$	4798 5338
pimp$	1990
pimped$	1990
pimping$	1990
pimples$	5069
pimply$	2646
pimpped$	1990
pimpping$	1990
pimps$	1990
pin$	3469
pink$	2242
pins$	1865
pity$	4313 4314 6926
place	4713
place$	0 1 2 2823 11 5461 5585 5732 5733 5734 5735 5736 5737 5738 5739 6005 6078 6353 7301 7311 4710 7324
placed$	0 1 2 2823 5439 5440 11 5461 1581 1582 1625 1690 1691 1900 2561
placem	7374
placement$	6165 6166 6167 737 738 739 7337 4834 4970 2151 4972 5378 5380 2561 5393
placements$	6165 6166 6167 737 738 739 7361 4834 4970 2151
places$	0 1 2 2823 11 6005 1581 1582 4476 7361
placing$	0 1 2 11 1581 1582
plague$	585 2023
plagued$	585 2023
plagues$	585 2023
plaguing$	585 2023
plain$	1766 2211 2223 2347
plainly$	1142 1143 1144 1145 1239 4059 1240 1241
plaited$	5064
plaits$	5061
plan	7338 5224 5231 5236 5258
plan$	5511 7236 7304 7316 7339 7382 4834 5346 5347 5348 5380
planned$	6670 7159 2426
planni	7204
planning$	5512 1531 1532 1533 1534 5136
plans$	5511 7236 4834 5346 5347
plastered$	1011
plastic$	2033
plate$	4468 1865
plates$	4468
play$	379 400 426 435 541 3580 4686 2493
played$	379 400 426 435 541
player$	5198
players$	5198
playing$	379 400 426 435 541
plays$	379 400 426 435 541
plea$	7148 5145 5426
pleaded$	2606
pleads$	2606
pleas$	6967 6968 7148 5145 5146
please$	5706 5707 6586 6602
pleases$	5706 5707
pleasing$	4023
plenty$	2915 2925
plot	1644
plotted$	7239
plotti	7204
plucked$	2250
plug$	641 642 2091
plugged$	641 642 2091
plugging$	641 642 6074 6075 6076 6077 2091 4912
plugs$	641 642 2091
plump$	3833 2646
pnc	2356
pnc$	5176
pnd	2356
pnd$	5176
podgy$	2646
point	1807
point$	3901 4021 6668 7249 5168
pointless$	2277
points$	5168
poison$	2461
poisoned$	2461
poisoning$	2461
polic	5260
police	1616 4441 4449 4450 4451 1632 1633 4459 4460 7082 1664 1674 1720 4574 4575 1766 4594 1775 7207 7208 1788 1801 1805 4632 1816 1819 4766 4781 2410 2433 2593
police$	5897 6017 6175 6176 6191 6192 6193 4104 6719 4109 4110 6972 7001 4417 1601 4431 4436 7052 7053 1623 7060 7061 7062 4452 4453 7067 1637 7071 7080 4484 7099 4494 4510 4511 7129 7130 4528 1712 4540 4541 7176 7185 7186 1756 1759 4583 7195 4586 7198 7205 4595 1787 4612 4615 4617 4620 4621 7243 1817 1822 1823 4646 7264 4766 7377 7392 4844 4957 2291 2330 2339 2357 2394 2396 2402 2412 5233 2588 2605
policed$	1820 2394 2711
polici	1720 4575 4594 1775 7207 7208 1788 1801 1805 1819
policies$	6723 6724 6725 6726 6727 6728 6729 6944
policing$	7052 4540 7186 4583 7205 4595 4606 4621 7234 5172 2394
policy$	6723 6724 6725 6726 6727 6728 6729 6944
polish$	5068
ponytail$	6436 6437 6438 5062 5063
ponytails$	6436 6437 6438 5062 5063
poor$	2874 57 3310 527 528 529 530 531 532 533 534 535 536 537 601 602 603 6092 6093 6094 6095 665 6097 6098 6099 6100 6101 6102 6103 6104 6105 6106 6107 1004 6448 1432 1433 1434 1435 6962 6963 6964 6965 1575 1850 1971 2013 2016 2049 2099 2107 2143 2146 2227 2316 2334
poorly$	996 2224
porn$	4809
pornography$	4809
portly$	2646
pose$	1725 7157
poses$	1725 7157
posing$	2364
position$	5433 1625
positions$	5433
positive$	2874 2882 7158 2418 5325
posses	4777
possession$	4777 7388 4778 2607
possibility$	3970
possible$	1754 2371
post$	285 6896 6908 5168 2469
posted$	285 5803
poster$	1812
posters$	1812
posting$	285
posts$	2839 2850 285 5168
potential$	2371
pothead$	4876
potheads$	4876
power	5224
powerful$	2202
powerfully$	2203
powers	5231
practi	7282
practically$	393 833 3653 834 835 836 837 840 841 842 843 888 889 2169 2178
practice$	1531 1532 1533 1534 5136
precin	4610
precinct$	7221 7251
precious$	1375 4209
precocious$	4806 2639
predator$	6038 6039 6040 6041 611 4873 4874 4875
predators$	6038 6039 6040 6041 611 4873 4874 4875
predatory$	2632
predic	2350
predicted$	1671 2546
prediction$	2554
predictions$	5373 2554
predictive$	2352
prefer$	176 177 178 179 180 181 182 197 198 199 200 201 202 1975 2424
prefered$	176 177 178 179 180 181 182 197 198 199 200 201 202 1975
prefering$	176 177 178 179 180 181 182 197 198 199 200 201 202 1975
preferred$	176 177 178 179 180 181 182 197 198 199 200 201 202 6937 1552 1553 1554 1555 4396 7008 1975
preferring$	176 177 178 179 180 181 182 197 198 199 200 201 202 1975
prefers$	176 177 178 179 180 181 182 197 198 199 200 201 202 1975
pregna	7300
pregnancies$	2765
pregnancy$	5317 2765
pregnant$	5316
prepared$	3907 3910 1618 7159 4572
prescribed$	5309 2748
prescription$	2748
prescriptions$	2748
presence$	7194
present$	790 3610 791 792 793 3613 794 795 3615 796 3749 4487 1725 7157
presented$	790 3610 791 792 793 3613 794 795 3615 796
presenting$	790 3610 791 792 793 3613 794 795 3615 796
presents$	5744 5747 790 3610 791 792 793 3613 794 795 3615 796 1725 7157
presentted$	790 3610 791 792 793 3613 794 795 3615 796
presentting$	790 3610 791 792 793 3613 794 795 3615 796
preser	2380
press$	2424
pretext$	1716
pretty$	2646
preven	4562 1745
prevented$	6708
prevention$	7169 7173 1743 4566 4772
prey$	5464
prime$	2371
principal$	7241 2378
priori	1711 7151 5231
priority$	1699 4617 7249 2371 2374 2376 2412 2439
prison	7345 4735 4773
prison$	7326 7346 7384 2596
proact	1766 2410
proactive$	1624 4575 4586 4594 1775 7207 7208 4606 1788 1801 1805 1819
probation$	2819
proble	5324
problem$	6135 6140 6845 4414 7241 4876 2066 2102 2105 2107 4928 2399 5307
problematic$	5650 6097 6098 6099 6100 6101 6102 6103 6104 6105 2102 2107
problems$	5857 5864 5865 5867 5868 6140 6295 1899 1925 4876 4928 5307 2551
procedure$	6723 6724 6725 6726 6727 6728 6729 6944
procedures$	6723 6724 6725 6726 6727 6728 6729 6944
proceedings$	7148 5380
proces	5329
process$	6723 6724 6725 6726 6727 6728 6729 6944
processes$	6723 6724 6725 6726 6727 6728 6729
produc	5162
productive$	7158
professional$	2291
professionalism$	6997 6998 6999 7000 5154
professionals$	5897 6087 6152
profil	5162 5215
profile$	7095 1772 4609 4871 5219 2400
profiled$	7096
profiles$	7095 1772 5219 2400
profiling$	2400
profits$	4401
programme$	67 69 70 7316 5403 5421
programmes$	67 69 70
progress$	1708 4834
progressed$	1708
progressing$	1708
progresss$	1708
prolific$	272 273 7106 1980 2050 2057 2376
promiscuity$	2615
promiscuous$	1969 4806 2615 2639
promiscuously$	2615
promise$	6723 6724 6725 6726 6727 6728 6729 6950
promises$	6723 6724 6725 6726 6727 6728 6729 6950
proof$	1677
property$	5679 5680 5681 5682 3072 3073 3074 3075
prosec	1706 7146 7147 4537 7152 4590 7211 2690
prosecute$	4526 2417 2442
prosecuted$	7201
prosecuteing$	2442
prosecutes$	2417
prosecuting$	2417
prosecution$	7142 7148 2416
prosecutions$	7148
prospect$	3968
prostitute$	4809 1990 4812
prostituted$	1990
prostitutes$	4809 1990 4812
prostituting$	1990
prostitution$	5643 5657 4809
protagonist$	5198
protagonists$	5198
protect$	2860 5579 3319 5937 3713 3714 3715 3718 3719 3721 3722 3725 6367 1602 1749
protected$	6367 6372 6376 6381
protecting$	3320 6199 3713 3714 3715 3718 3719 3721 3722 3725 6367 6372 6376 6379 6381 6384 6385 6386 6387 6388 1749
protection$	6199 6366 6367 6372 6376 6379 6381 6384 6385 6386 6387 6388 6834 4560 4633 4634 4727 4760
protects$	6367 1749
protectted$	6367
protectting$	6367
protocol$	6723 6724 6725 6726 6727 6728 6729
protocols$	6723 6724 6725 6726 6727 6728 6729
proud$	4369
prove	1676 1689
prove$	4498
proved$	4498 2382
proves	1689
provid	2343
provide$	1610 4446 4824
provided$	4824
provideed$	1610
provideing$	1610
provider$	4104 4109 4110 6972 7001 4417 2340
providers$	4104 4109 4110 6972 7001 4417
provides$	1610 4824
providing$	4824
provin	1689
provision$	5348 5351
provocative$	4806 2616 2639
provocatively$	996 2215 2224 5072 5074 2616 2639
provoke$	5450 5451 2024
provoked$	5450 5451 2024
provokes$	5450 5451 2024
provoking$	5450 5451 2024
pru	2530
pru$	5350
psoriasis$	2648
psychiatric$	2487 2760
psychiatrist$	7283 2760
psychiatrists$	2760
psycho	4663 2762
psycho$	4876
psychologist$	7274 7283 2761
psychologists$	2761
psychopath$	4876
psychopaths$	4876
psychos$	4876
psychosis$	2740 2788
psychotherapist$	7283
psychotic$	4923 2740
ptsd$	2722
public	4569
public$	3451 7156 7180 1813 1814 4777 4843 2571
puffer$	5073 2258 2262
puffers$	6499 6500 6501 6503 5073
pulled$	5466 5077
punch	7367
punish$	6982 1562 1563 1564 1565
punished$	5849 1562 1563 1564 1565
punishes$	1562 1563 1564 1565
punishing$	1562 1563 1564 1565
pupil	4780
pupil$	6109 6123 6124 6125 6126 6127 6128 7391 2026 4868 4922 2530
pupils	7215
pupils$	74 148 186 3179 3183 3184 3204 460 3411 592 593 594 6109 6112 6123 6124 6125 6126 6127 6128 6577 6578 6579 6580 6581 3977 3978 3979 3989 3998 4039 6689 4584 1782 7216 1791 1799 7235 7238 4638 7258 4797 4843 4868 4922 2110 5145 5262
purcha	4479 4480
purely$	726
purple$	2242
purpos	1807 5162
purpose$	6848 6851 7177 1750 7249
pursue	1717
pursui	1717
push	1790
push$	242 243 244 1978 2421
pushed$	242 243 244 1820 1978
pushes$	242 243 244 1978
pushing$	242 243 244 1978
put$	0 1 2 2823 5437 5438 11 5443 5461 5585 5614 5797 5798 5799 5800 3305 6558 6654 1581 1582 1690 1691 4619 1800 1898 4824
puted$	0 1 2 11 4824
puting$	0 1 2 11 4824
puts$	0 1 2 2823 11 5443 5461 6654 1581 1582 4476 1898 4824
putted$	0 1 2 11 4824
putting$	0 1 2 2824 5436 11 6654 1581 1582 4824
pyjama$	3885 5073
pyjamas$	6490 6491 6492 6495 5073
queen$	4879
queens$	4879
questi	7247 1830
question$	4650
questionable$	2874 57 3310 1971
questioned$	1946
quick$	6979 4369 1551 2019
quickly$	6278 6931 6932 6933 6934
quiff$	5063
quiffs$	5063
quite$	2909 2924 755 861 920 923 2168 2184
rabble$	599 600 4859 2046 2622
race$	3800 3803 3815 3819 3822 6446 3847
radar$	7070 1640
raff$	4857
rag$	4854
rags$	4854
raid$	5222
raids$	5222
raise$	3713 3714 3715 3718 3719 3721 3722 3725 4139 2181
raised$	4138 2181 5077
raises$	2181
raising$	3713 3714 3715 3718 3719 3721 3722 3725 2181
ran$	242 243 244 256 257 275 276 1919 1978 2078 2081 5192
rang$	7030
ranger	1816
rape	4755
rape$	7366 4850
raped	5400
rarely$	914 3734 915 3735 916 1879
rascal$	2622
rascals$	2622
rash	4658
rash$	52 53 489 7269 2012
rat$	4855
rate	1745
rate$	7149 5239
rated$	684 688
rates$	7149 5239
rather$	6993 6995
ratings$	7033 7034
rats$	4855
re	4565
re$	3950 2050
reach$	6078 6586 6602 6631 6632 6633 5097 5099
reached$	6537 6543 6548 6551 6557 6614 6617 6618 6619 6620 6621
reaches$	5098
reaching$	6631 6632 6633 4023 5097
react$	6559 6982
read	4488 5371
read$	6078 1296 1297 1298 6835 7099 7319 5370
reader$	7079
readers$	7079
readily$	6931 6932 6933 6934
readin	7323 4713
reading$	7324 5117 2545
ready$	6979 4369 1618 1754 7329
real$	2447
realise$	3283 3284 3335 3336 3337 3338 3339 3340 3341 3342 3343 3344 3345 3346
realised$	3283 3284
really$	3669 1142 1143 1144 1145
rearrested$	5405
reason$	6631 6632 6633 1716 5097
reasoned$	6537 6543 6548 6557 6614 6617 6618 6619 6620 6621
reasoning$	6631 6632 6633 4026 5097
reasons$	1716
reassurance$	6379
rebuff$	2015 2268
rebuffed$	6522 6523 6524 6525 6526 6527 6528 6529 2015 2268
rebufffed$	2015 2268
rebufffing$	2015 2268
rebuffing$	2015 2268
rebuffs$	2015 2268
receiv	5162 2492
recent	1616
recent$	4436
reckless$	52 53 2874 5650 489 1969 2012 2632
recklessly$	2611
recklessness$	5861
reclaim$	1827
reclaimed$	1827
reclaiming$	1827
reclaims$	1827
recognise$	5579 5937 3335 3336 3337 3338 3339 3340 3341 3342 3343 3344 3345 3346
recognition$	7079 5174
record	1751 1778 4625 1809
record$	4253 6985 4395 1641 1647 7121 7122 7187 1773 4598 4604 7387 5307 5425
recorded$	1690 1691 1704 4598 4604 4619 1800 7239 2429
recording$	1531 1532 1533 1534 1641 1647 1774 4598 4604 5136
recordinged$	4598
recordings$	1774 4598
records$	7064 1641 1647 7121 7122 7187 4598 4604 7236 5175 5307
recover$	2513
recovered$	2513
recovering$	2513
recovers$	2513
recrui	7227
recruit$	228 1976 1977
recruited$	5466 228 3049 230 231 232 1976 1977
recruiter$	6038 4873
recruiters$	6038 4873
recruiting$	228 1976 1977
recruits$	228 1976 1977
recruitted$	228 1976 1977
recruitting$	228 1976 1977
red$	1055 7164 2221 2242 5073 2427
redemption$	5099
redheaded$	3833 2646
reduc	1745
reduce	1881
reduce$	5241
reduct	4566
reduction$	7173 7177
referr	7282 1859
referral$	3911 1092 1093 1094 6839 5145 2599
referrals$	3911 1092 1093 1094 6839 6967 6968 5145 5146
referred$	2492
refuge	4729
refuge$	7340
refus	1833 5359 2540
refusal$	2968 149 150 151 152 153 656 657 658 659 660 1082 1083 3919 1394
refusals$	1082 1083 3919 1394
refuse	2593
refuse$	499 500 501 502 503 505 524 1081 6650 6651 6652 6654 2267 5105 2332
refused$	5902 499 500 501 502 503 505 524 1081 6522 6523 6524 6525 6526 6527 6528 6529 6650 6651 6652 6654 2267 5105 5141 2332
refuser$	4890 2626
refusers$	4890 2626
refuses$	499 500 501 502 503 505 524 1081 6650 6651 6652 6654 2267 5105 2332
refusing$	499 500 501 502 503 505 524 1081 6650 6651 6652 6654 2267 5105 2332
regard	5162
regard$	2868 2869 2870 6800 6801 6802 6803 6804 6805 6806 6807 4199 4200 4201 4202 4203
regardless$	5527 6356
regist	1621 1776 4596 4625
register$	4462 7228 7236 7371 7372 5209 5348
registers$	7236
registrations$	5182 2363
regrettable$	4313 4314 6926
regrettably$	2655
regular$	272 273 1980
regularly$	271 7292
rehabilitation$	2600
reject$	588 589 6654 2025 2268
rejected$	588 589 6522 6523 6524 6525 6526 6527 6528 6529 6654 2025 2268
rejecting$	588 589 6654 2025 2268
rejects$	588 589 6654 2025 2268
rejectted$	588 589 6654 2025 2268
rejectting$	588 589 6654 2025 2268
relapse$	6560
related$	7313 4852
relati	7331 7343 5162
relations$	4803
relationship$	5477 326 327 328 5764 5765 6198 6400 1926 4789 4803 4984
relationships$	5477 326 327 328 6400 4789 4803 4984
released$	1947 2593
relentlessly$	2652
reliab	1616
reliable$	4436
reliant$	5002
relied$	6617 6618 6619 6620 6621 1779
relies$	1929
relish$	547 548
relished$	547 548
relishes$	547 548
relishing$	547 548
reluctance$	2968 149 150 151 152 153 656 657 658 659 660
reluctant$	499 500 501 502 503 505 656 657 658 659 660 1551
relying$	1929
remain	2571
remain$	5585 413 414 604 612 613 614 615 616 617 618 619 620 621 685 699 700 701 702 703 704 829 833 3653 834 835 836 837 840 841 842 843 6558 2055 2056 2103 2104 2114 5391
remained$	3481
remains$	146 147 413 414 604 612 613 614 615 616 617 618 619 620 621 3481 3486 685 699 700 701 702 703 704 829 833 3653 834 835 836 837 840 841 842 843 2055 2056 2103 2104 2114
remand	4590
remand$	2810
remanded$	7201 2810
remark$	1076 1077 1078 1079
remarkably$	2168
remarked$	1076 1077 1078 1079
remarking$	1076 1077 1078 1079
remarkked$	1076 1077 1078 1079
remarkking$	1076 1077 1078 1079
remarks$	1076 1077 1078 1079
reminded$	5513 5514 87 88 89 1657 1802 4636
reminder$	6922 6923
reminders$	5510 6922 6923
remit	1807
remorse$	4836
remorseless$	2632
remote$	6979
remov	1790
remova	7369
removed$	7222 1820
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	2804
reoffe	4570
reoffend$	6559 7102
reoffended$	2816
reoffender$	2625
reoffenders$	2625
reoffending$	7176 7179 7181 2816
reoffends$	2816
repair$	6982
repara	1952
reparation$	4772
repeat$	272 273 6559 1980 2050 2376
repeated$	2926 4311 4312 4336 6967 6968 2291 5146
repeatedly$	271 4084 1459
replied$	5803 6720 6732 6733 6734 6735 7030
reply$	5816 5817 5818 6532 6538 6552 6825 6982 6985 5090
replying$	5531 5816 5817 5818
report	4437 4445 1751 1777 1778 1809 4713 5162 5164
report$	5579 5884 5937 6839 1545 7048 7056 1641 1647 7121 7122 4598 7324 5145 5366
reported$	5782 5790 1683 4598 1781 5213 5252
reporting$	1641 1647 4598
reportinged$	4598
reportings$	4598
reports$	6839 1641 1647 7121 7122 4598 5145
reprimand$	2808
reprimanded$	2808
reprimands$	2808
reprobate$	2622
reprobates$	2622
reputation$	742 743 6956 4401 7022
reques	4457
request$	6839 6922 6923 5145
requested$	5179
requests$	6922 6923 6967 6968 5145 5146
requir	4457 5162
require$	6263 935 3756 937 938 939 940 948 949 3770 3771 3772
required$	948 949 3770 3771 3772 1750
requires$	948 949 3770 3771 3772
requiring$	948 949 3770 3771 3772
reside	4569 1903 1906
residential$	4723 4726 2150
residents$	6017 3407 7156 7180 4843 4844
resilience$	2640
resilient$	977 2640
resist$	5579 5917 4831
resistance$	656 657 658 659 660
resistant$	656 657 658 659 660 5102 5105 2632
resit	2547
resolution$	7386 5424
resort$	226 227
resorted$	226 227 1502
resorting$	226 227
resorts$	226 227 1503
resortted$	226 227
resortting$	226 227
respect$	5937 5958 3356 3450 6532 6538 6552 6800 6801 6802 6803 6804 6805 6806 6807 4880 5090
respit	1903
respite$	4723
respon	4441 4496 7212 7227 5231
respond$	5937 6532 6538 6552 6825 6982 6985 5090
responded$	6720 6732 6733 6734 6735 6835
response$	1531 1532 1533 1534 7045 7052 4575 4594 1775 7207 7208 4606 1788 1801 1805 1819 5136
responses$	1531 1532 1533 1534 5136
responsib$	6845 6910 6949
responsibbed$	6845 6910 6949
responsibbing$	6845 6910 6949
responsibed$	6845 6910 6949
responsibilit$	3678
responsibilities$	6288 6686 6845 6949
responsibility$	492 493 5963 6686 6763 6800 6801 6802 6803 6804 6805 6806 6845 6949 1538
responsibing$	6845 6910 6949
responsible$	5456 492 493 977 1530 6978 7107 1685 1783 1821 1945
responsibs$	6845 6910 6949
rest$	6454 6455 6456 6969 5147
rests$	6969 5147
result$	136 1717 5366 5368
resulted$	5443
results$	6956 4401 7022 7033 7034 7324 5366 5368
retail	4569 4632
retail$	4610
retailers$	7180 7243 1822
retain$	2360
retained$	5179 2360
retaining$	2360
retains$	2360
retak	2547
return	5162
return$	5585 5614 5616 5617 222 223 224 225 3071 252 256 257 3081 3121 3129 310 311 312 3136 5751 5937 6532 6538 6552 6558 6560 1753 5090
returned$	222 223 224 225 252 256 257
returning$	5531 5624 222 223 224 225 3068 252 256 257 3078
returnned$	222 223 224 225 252 256 257
returnning$	222 223 224 225 252 256 257
returns$	222 223 224 225 252 256 257 1753
revealing$	2258
review	1653
review$	1794 4967
reviewed$	1794
reviewes$	1794
reviewing$	1794
reviews$	1794 4967
reward$	1735
rewards$	1735
riff$	2037
right$	2874 2876 2882 5850 5851 5963
rightly$	1545
rigid$	6979 4369
rigoro	1803
rigorous$	4623
ring	2377
ring$	1630 1826 2044 5073
ringing$	1630 1826
ringle	7114 7143
ringleader$	7131 7162 7199 5197 5262 2623
ringleaders$	7131 7162 7199 5197 5262 2623
rings$	1630 1826 5073
riot$	4899 4900 4901
ripped$	3895 2251 2258
risk$	5431 5432 5442 2835 16 17 18 2864 5476 5832 5923 5924 5946 5947 5948 5949 5950 5951 5952 5953 5954 5955 5956 5957 5968 5969 5970 5971 5972 5982 5989 3497 3498 679 680 3501 682 683 6115 6116 6117 6118 6119 6120 6121 6122 6186 6360 6361 6362 6363 4310 4545 1748 4761 1967 2370 2396
riskier$	2874 1969
risks$	5431 5432 2892 2893 5923 5924 5946 5947 5948 5949 5950 5951 5952 5953 5954 5955 5956 5957 5969 5970 5971 5972 5982 6186 4788
risky$	5431 5432 2874 5650 3394 1969 2021 2102
ritalin$	2750
rivalry$	4852
rivals$	4844
road$	5608 2163
roadman$	6029 4853 2621
roadmen$	6029 4853 2621
roam$	5628
robbed$	5466 5468 1960
robber	7041 4441 7114 4505 7123 1694 4570 7213 7214 7226 4765 4766 4777 4779 5193 5270
robber$	6053 6054 6055 7107 4876 4877
robberies$	7115 7116 4514 7181 7376 7390 5240
robbers$	6053 6054 6055 4876 4877
robbery$	5643 7045 7052 1624 4449 4450 4451 1632 1633 1664 4514 7129 4528 4575 4594 1775 7207 7208 4606 1788 1793 4617 1801 1805 1819 7376 7377 7388 7390 2371 2387 2431
robust	1803 2410
robust$	4623
robustly$	5214
role$	6949
roles	7220
roll$	575 6859
rolled$	5362
rolling$	575
romanian$	5068
room$	7060 7061 7062 4452 4453 4484 7243 4730 4759 5263
rooms$	5263
ropes$	6183
rose$	5239
rot$	6830 7025
rotten$	2048 4923
rough	5397
rough$	2022 2048 2223
round$	6185 3581 1706 5085 5241
rouser$	4866
rousers$	4866
route	7215
row$	3971 6583 3973
rowdy$	2107 2632
rows$	1899 1925
rude$	6106 6107 6173 6654 2632
ruffian$	2622
ruffians$	2622
rug$	6946
rui$	2811
rule$	6020 6723 6724 6725 6726 6727 6728 6729
rules$	6239 6723 6724 6725 6726 6727 6728 6729 6944 4845
run$	5503 5585 5614 5616 5617 242 243 244 256 257 3086 3091 275 276 3298 575 860 6560 6654 4416 1919 1978 2077 2080
runaway$	6053 6054 6055 4876 4877
runaways$	6053 6054 6055 4876 4877
rung$	6835
runner	5211
runner$	5672 6056 4876 4878
runners$	5672 6056 7126 4876 4878
runnin	4496 7227
running$	3045 242 243 244 256 257 3085 3087 3091 275 276 575 860 6654 7107 7212 1919 1978 2076 2079
runs	7227
runs$	242 243 244 256 257 3091 275 276 575 860 6654 1919 1978
rushed$	1855
s$	4494 7108 4540 4677 4689 4698 1893 4716 4717 4726 1911 1912 4763 5288 5291 5293
s17$	2801
s20$	2801
s47$	2801
sabotage$	2014
sabotaged$	2014
sabotages$	2014
sabotaging$	2014
safe$	5473 5474 2882 5922 5926 3316 5928 5929 3742
safeguard$	2860 5579 3323
safeguarding$	6366 6367 6376 6379 6381 2291
safer$	2874 2882
safety$	5441 2831 5478 5479 5480 5481 5482 2900 2901 5923 5924 7071
said$	3009 3174 3175 3182 3292 6572 4064 4065 4068 1683
sallow$	2646
same$	5528 5530 3755 979 3849 6463 6476 3882 2199
sanction$	2418
sand$	6943
sandy$	2221
sat$	1064 1065 1066 1406 1407 1408 1409 1410 1411 1412 1413
satisfy$	6602
savage$	6053 6054 6055 4876 4877
savages$	6053 6054 6055 4876 4877
saved$	6617 6618 6619 6620 6621
saving$	6956 5099
savvy$	977 4979 2638
saw	1852 1926
saw$	4672
say$	2970 5884 5913 5937 596 6532 6538 6552 4064 4065 4068 1796 5090
saying$	596 6585
says$	596 6572 4064 4065 4068
scallies$	2622
scally$	2622
scan$	1794 7294
scandal$	2653
scandalous$	2653
scaned$	1794
scanes$	1794
scaning$	1794
scans$	1794
scant$	4189 4196
scantily$	996 2214 2224
scar$	1009 5063
scarcely$	914 3734 915 3735 916 950 951 952 2171 2172 2185
scare$	6396
scared$	6360 6361 6362 6363 966 967
scarf$	6498 5073
scars$	1009 5063
scarves$	6498 5073
scatter$	4627
scattering$	1818
scenario$	5433
scenarios$	5433
scheme$	5209
schemer$	4876
schemers$	4876
scheming$	2632
schizophrenia$	2741
schizophrenic$	2741
school	1878 7323 5363
school$	5660 5661 5662 5897 5945 6060 6152 4104 4109 4110 6972 7001 4417 1601 4690 7307 7308 4698 7310 7311 7317 7320 7321 7324 7329 4743 4802 2070 2291 2330 2339 2340 5341 5342 5357 2539 5360 2546 5372 2555
schooling$	5357
schools$	7361 5342
sclerosis$	5279
scor	5190
score$	6183
scored$	7096
scorn$	2015
scorned$	2015
scorning$	2015
scornned$	2015
scornning$	2015
scorns$	2015
scour$	1794
scoured$	1794
scoures$	1794
scouring$	1794
scours$	1794
scraped$	5064
scratch$	6850
scrawny$	2646
screamed$	5902
screen	1859
screening$	7289
screens$	6658 6682 6683 6684 6685
screenshot$	1774
screenshots$	1774
screwed$	692
scrounger$	4876
scroungers$	4876
scruffily$	996 2224 5072 5074
scruffy$	998 3821 2223 2242 2251 2258 2646
scum$	2622
scumbag$	2622
scumbags$	2622
search	7063 1706 7147 1727 7211 7247 1830
search$	1678 7136 4526 7142 7144 7145 1732 4564 1765 1769 1794 4650
searched$	1732 1794
searches$	7144 7145 4547 1732 1769 1794
searching$	7144 1732 1769 1794
searchped$	1765
searchs$	1765 1794
seasoned$	2641
seating$	4625
second$	979 4198
secrecy$	3251
secretive$	2632
section$	2414 2563
sectioned$	2744
secur	2380
secure	1717 1906
secure$	5812 5813 4726 4773 1964 2360
secured$	5179
secureed$	2360
secureing$	2360
secures$	2360
securi	1717 4632 1816
security$	6017 7243 1817 1822 1823 4844
seduce$	133 1973
seduced$	133 549 1973
seduces$	133 1973
seducing$	133 1973
see	1852
see$	5579 5585 3335 3336 3337 3338 3339 3340 3341 3342 3343 3344 3345 3346 6513 6825 6985 7084 1773 1796 4672
seed$	4868
seeds$	4868
seeing	1852
seeing$	5531 5624 4672 1936 2000
seek	4457 1717 1779 2401
seek$	286 287 288 289 290 291 292 551 3371 552 553 554 555 556 557 571 572 574 6654 1610 7206 4608 2120 2121
seeked$	1610 4608
seeker$	6051 4838 4939 5391
seekers$	6051 4838 4939
seekin	4457 1779
seeking$	286 287 288 289 290 291 292 551 3371 552 553 554 555 556 557 571 572 574 3516 3525 6654 1610 4608 4838 4939 2120 5391
seeks$	286 287 288 289 290 291 292 551 3371 552 553 554 555 556 557 571 572 574 1610 7206 4608 2120 2121
seem$	413 414 604 612 613 614 615 616 617 618 619 620 621 685 699 700 701 702 703 704 790 3610 791 792 793 3613 794 795 3615 796 829 833 3653 834 835 836 837 840 841 842 843 3749 2055 2056 2103 2104 2114
seemed$	413 414 604 612 613 614 615 616 617 618 619 620 621 685 699 700 701 702 703 704 790 3610 791 792 793 3613 794 795 3615 796 829 833 3653 834 835 836 837 840 841 842 843 933 2055 2056 2103 2104 2114
seems$	146 147 413 414 604 612 613 614 615 616 617 618 619 620 621 685 699 700 701 702 703 704 790 3610 791 792 793 3613 794 795 3615 796 829 833 3653 834 835 836 837 840 841 842 843 2055 2056 2103 2104 2114
seen	7240 7257 1926 1950
seen$	758 6537 6543 6548 6557 6614 1852 1867 1936 5192 5213
sees	1852 1926
sees$	4672
seize	1650
seize$	4470 2360
seized	4469 1650
seized$	7080 4470 5179
seizeed$	2360
seizeing$	2360
seizes	1650
seizes$	4470 2360
seizin	1650
seizing$	4470
seizure$	1650 5175 2725
seizures$	5175 5282 2725
seldom$	914 3734 915 3735 916
select	1711
self	2460 2481
self$	46 3041 3347 3348 3349 7300 4755 2008 2061 2182 2193 2310
selfharm$	5301
selfharmed$	5301
selfharming$	5301
selfharms$	5301
selfie$	5716 3133 3134 315 316
selfies$	5716 3133 3134 315 316
selfish$	2632 2653
selfme	5280
sell$	5585 5614 5616 5617 242 243 244 300 1978 1991 4824
sellin	4496 7114 7227
selling$	5653 242 243 244 300 7107 1963 1978 1991
sells	7227
sells$	242 243 244 300 1963 1978 1991
semh$	2793
sen$	7306 2528 5349
send	1777
send$	5585 285 1614 1804 2003 4824 2528 5349
sending$	285 6631 6632 6633 1804 5097
sends$	285 1804 2003
sensation$	2018
sense$	5961 3352 6481
sensible$	5453 2874 2882 977
sensit	1616
sensitive$	4436 4954
sensory$	2509
sent	4639 4642
sent$	285 5797 5798 5799 5800 5803 7044 1614 4735 2003 4824 5141 2570
senten	7343
sentence$	5404 2595 5416 5430
sentenced$	2595
sentences$	5430
sentencing$	2595
separa	7343 7345 4735 4736
separate$	4627
separated$	7346
separating$	1818 7346
separation$	7347
september$	5662
sergea	4449 4450 4451 1632 1633 1664 4575 4594 1775 7207 7208 1788 1801 1805 1819
sergeant$	7060 7061 7062 4452 4453 4484 7186 7205 4595 7217 4621 4646 5233
serial$	272 273 1980 2050 2057 2376
series$	1261 5206 5207
serious$	2865 2050 2291
seriously$	6753 6754 6773 6774 6775 6776 6777 6778 6779 6780 6781 6782 6783 1459
seriousness$	5946 5947 5948 5949 5950 5951 5952 5953 5954 5955 5956 5957 5969 5970 5971 5972
sertraline$	2753
served$	1953
serves$	419 420
servic	7282
service$	6026 4104 4109 4110 6951 6972 7001 4409 4417 1601 7176 7289 7295 2291 5136 2330 2339
services$	5945 6087 6177 1095 1096 1097 1098 4104 6719 4109 4110 6972 7001 4417 7289 4835 5087
serving$	4715 5130 2578
session$	67 69 70 3560 6647 6648 6649 4834
sessions$	67 69 70 6152 3560 4834
set$	3807 1129 1130 1215 1944 5024 5025 5344
setting$	1944
settle$	6532 6538 6552 5090
seven	7215 1811
seven$	4584 1782 7216 1791 1799 7235 7238 4631 4638 7258 5262
severa	7087
several$	2926 1023 4311 4312 4336 6967 6968 5146 2371
severe	2476
severely$	2538 2568
sex$	5604 3035 3113 5726 3119 301 3126 5740 317 318 319 320 5761 5762 3201 6195 6196 6400 4805 4984
sexual$	5650 3105 3116 302 303 304 305 307 3130 3131 3132 317 318 319 320 5763 6195 6401 1858 1983 1993
sexualised$	5650 3105 6097 6098 6099 6100 6101 6102 6103 6104 6105 4807 4808 2107 2639
sexuality$	5811
sexually$	1986 2165 2166 2195 2498 2579 5400
shabbily$	996 2217 2224
shabby$	2251 2258 2646
shadow	1830
shadow$	1662 4650
shadowed$	1662
shadowing$	1662
shadows$	1662
shaggy$	2221
shall$	1101 1102 1103 1104 1105 1106 1780
sham	7259
shambles$	2653
shambolic$	2653
shame$	6852 4313 4314 6926 2311
shameful$	2653
shamefully$	2653
share	1612 1777 2343
share$	5585 285 1062 6532 6538 6552 6825 6982 6985 1614 1910 5090
shared	1612
shared$	285 1062 6835 7044 1614
shares	1612 2343
shares$	285 1062 1614 1910
sharin	1612 5162 2343
sharing$	285 1062 6865 1614 1910
shaved$	2238 2240 2242 5064 2250
shaven$	2212 2213 2239 2242 2250
she$	2878 3156 3179 3183 3184 3203 5885 460 591 3411 592 6023 593 594 6182 6577 6578 6579 6580 6581 3977 3978 3979 3981 4104 6719 2532
shed	5397
shed$	1518
shedding$	1518
sheet$	5263
sheets$	5263
shelter$	5732 5733 5734 5735 5736 5737 5738 5739
shielding$	6367 6372 6376 6379 6381
shift$	2444
shifty$	2223
shirk$	1518
shirked$	1518
shirking$	1518
shirkked$	1518
shirkking$	1518
shirks$	1518
shirt$	6469 5073
shirts$	6469 5073
shocking$	1432 1433 1434 1435 4313 4314 6926 6962 6963 6964 6965 2316
shockingly$	2655
shoddy$	2653
shoes$	6483 6484 6485 6493 5073 5078
shooti	7123 7213 7214
shootings$	7115
shop	4610 4632
shop$	5660 5661 7221 7243 7251
shopke	4569 4632 4780
shopkeeper$	5564 5729 7391
shopkeepers$	5564 5729 6017 7180 7243 1822 4843 4844
shopli	1694 4570 7214 7226 4765 4777 2818
shoplifter$	6053 6054 6055 4876 4877
shoplifters$	6053 6054 6055 4876 4877
shoplifting$	5643 5653 5657 4514 7181 1793 7252 7376 7388
shoppe	4569
shoppers$	7156 7180 4843
shopping$	4610
shops$	7221 7243 7251 1822
short$	3895 2116 2202 2221 2241 2242 2258 2309 5144 2646
shortcoming$	2290
shortcomings$	6691 6692 6693 2290 5112
shorts$	6483 6484 6485 6499 6500 6501 6506 5073 5078
shot$	4578
shots$	4578
shotter$	2626
shotters$	2626
shotting$	242 243 244 1978
should	4702
should$	21 22 23 24 25 26 367 368 449 463 471 472 473 474 475 476 477 478 479 487 814 913 1268 1269 1270 1271 4093 6714 1424 4248 4475 1780 7313 2293
shoulder$	6162 1006 2331
shouldered$	5027 2331
shouldering$	2331
shoulderred$	2331
shoulderring$	2331
shoulders$	6162 6210 2331
shouldn$	366 2294
shouted$	1917
shouting$	1899
show	1676 4497 1689 5162
show$	490 5937 3331 6532 6538 6552 1197 6679 4476 1796 5090
showed$	490 1369 4476
showin	1676 1689
showing$	1369 7043
shown	4639 4642
shown$	490 1369
shows	1676 4497 1689
shows$	490 1196 1369 4476 4513 1796
shrug$	540 1537
shruged$	540 1537
shrugged$	540 1537
shrugging$	540 1537
shruging$	540 1537
shrugs$	540 1537
shunt$	1865
shut$	1584 5141
shuts$	1584
shutting$	1584
shy$	4943
siblin	7351 7352
sibling$	4969 2153
siblings$	2821 6172 6315 7357 4786 4969
sick$	7270
sickle$	2472
sidelined$	2317
sight$	7196 5235 2483
sighted$	5129 5213
sighting$	1658 1799 5187
sightings$	1658 7184 1799 5187 2432
sign$	1496 1497 1498 1499 6947 6948 5143 5145
signal$	5553
signals$	5553 5554
significant$	677 678
signs$	1496 1497 1498 1499 6947 6948 6967 6968 7225 5143 5145 5146
silence$	3251
silliness$	5861
silly$	2865 52 53 2874 452 2010 2632
similar$	2202
simple$	2588
simpler$	1754
simply$	393 726 1142 1143 1144 1145 4092 1504 1505 1548 2321
since$	7369 5422
single$	1184 1185 4036 1616
sister	7331 4731 7344 4734 7351 7352
sister$	1895 7342 4756 4969
sisters$	6172 4969
sit	7240 7257
sit$	2994 1064 1065 1066 1068 6532 6538 6552 1406 6983 5090
site$	5173
sits$	1064 1065 1066 1068 1406 1407 1408 7227
sitting$	1406 1407 1408
situation$	5433 5867 5868 5923 5924 6005 6364 6365 4310 6961 4414 1925 5394
situations$	5433 6005
six	7215 1811
six$	990 1023 6454 6455 6456 6457 6458 6459 3989 3998 4584 1782 7216 1791 1799 7235 7238 4631 4638 7258 5262
sixteen$	6221 817 818 819 820
skaters$	3989 3998
skeletal$	2202
ski$	2259
skimpy$	2258
skin$	3824 3837 7280 5047 2228 2234
skinned$	5010 5040
skinny$	3833 3895 2202 2258 2646
skins$	5744
skirt$	6483 6484 6485 5073 5078 5081
skirts$	6483 6484 6485 6499 6500 6501 6506 6509 5073 5078 5081
skive$	2614
skived$	2614
skives$	2614
skiving$	2614
skunk$	4681
slag$	4876
slags$	4876
slapdash$	2653
slave$	4909 2090 2627
slaves$	4909 2627
sleep	4662 4688
sleep$	5585 5628 294 7273 7292 7299 1900 1931 1984 2501
sleeping$	294 1900 1931 1984 2490
sleeps$	294 1900 1931 1984
slender$	2202 2646
slep$	2577
slept$	294 1930 1984 2577
slicked$	1005 5064
slide$	5155 5263
sliders$	6483 6484 6485 6499 6500 6501 6503 5073 5078
slides$	5263
slight$	2202 2646
slightest$	4014 4190
slightly$	989 2203
slim$	2202 2646
slimly$	2203
slippers$	6495 5073
slipshod$	2653
slit$	2250
sloppy$	1432 1433 1434 1435 2316 2653
sloth$	5157
slow$	656 657 658 659 660 1432 1433 1434 1435 6962 6963 6964 6965 6979 4369 1551 2316
slowly$	6979
slut$	4876
sluts$	4876
sly$	2632
smacke	1917
smacked$	4737
small$	3663 993 2170 2202
smart$	4977 4983 2258
smarter$	2874
smartly$	996 2224 5072 5074
smarts$	4978
smelly$	2646
smok	1861
smoke$	5585 5614 5616 5617 208 6654
smoked$	5803 6654
smokes$	6654
smoking$	6654
snapchat$	2945 2946 2947 277 3097 278 3098 279 3099 280 3100 281 3101 5713 5714 5715
sneak$	4876
sneaks$	4876
snood$	6498 5073 2649
snoods$	6498 5073 2649
snub$	2015
snubbed$	2015
snubbing$	2015
snubed$	2015
snubing$	2015
snubs$	2015
so$	5529 4095 1374 2168
social$	5645 5651 277 278 279 280 281 3400 3515 6132 6174 4104 6719 1588 1590 4464 1668 4489 7116 4589 7256 1938
socks$	6499 6500 6501
sod$	4210
sofa	2565 5397
sofa$	7362
sofasu	5385
sold$	242 243 244 300 1963 1978 1991 4824
solely$	1539 1540 2329
solicit$	2009
solicited$	2009
soliciting$	2009
solicits$	2009
solicitted$	2009
solicitting$	2009
solid$	2202
solidly$	2203
solve	2420
solves	2420
solvin	2420
somali$	5068
some$	1023
somebody$	5623 5908 4104 6719
someone$	5623 3148 5908 3689 4104 6719
something$	5786 7232
somewhere$	5732 5733 5734 5735 5736 5737 5738 5739
soon$	6931 6932 6933 6934
sooner$	6702 6711
sophisticated$	787 2641
sorely$	1459
sort$	6366 6460 4842
sorts$	4842
sought$	286 287 288 289 290 291 292 551 3371 552 553 554 555 556 557 571 572 574 2121
sound$	790 3610 791 792 793 3613 794 795 3615 796
sounds$	790 3610 791 792 793 3613 794 795 3615 796
source	5162
source$	4436 1617 1815 2343 2344
sources$	1617
space$	6353 4581
speak	1926
speak$	5710 282 283 284 797 798 799 800 801 802 821 822 823 824 825 3733 6513 6532 6538 6552 6605 6631 6632 6633 6825 5090 5097
speaking$	282 283 284 5117
speaks$	282 283 284 797 798 799 800 801 802 821 822 823 824 825 6605
special$	1874 7306 2552 2562
specialist$	7283
speech$	1853
spell	5371
spelli	4713
spelling$	7324 2545
spend$	5585 2975 2976 3020 5777 5778 5779 5780 5781 581 582 583
spendded$	581 582 583
spendding$	581 582 583
spended$	581 582 583
spending$	5531 5624 5777 5778 5779 5780 5781 581 582 583
spends$	581 582 583 7240
spent$	581 582 583 1953
spice$	4681
spiky$	2221 2242
spineless$	2653
spirit	4662
spirits$	7273
spite$	2899 80 81 83 107 108 109 5683 5684 5685 5686 1492
spiteful$	2632
split	7343 7345
split$	4627 4735
spliting$	1818
splitting$	1818
spoiled$	2632
spoilt$	2632
spoke$	282 283 284
spoken$	5513 5514 87 88 89 5782 6537 6543 6548 6557 6614 6835
sporadic$	6092 6093 6094 6095 665 2099
sport$	1008 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 7297 2243 2253
sported$	1008 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 2243 2253
sporting$	1008 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 2243 2253
sports$	1008 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 2243 2253
sportted$	1008 2243
sportting$	1008 2243
sporty$	2223
spot$	7190 7224 5254 5269
spots$	7190 7224 5069 5269
spotty$	1004 3833 6448 2227 2646
spray$	2236
spree$	5255
spring$	5662 5663
spurn$	2015 2268
spurned$	2015 2268
spurning$	2015 2268
spurnned$	2015 2268
spurnning$	2015 2268
spurns$	2015 2268
squad	4441 4444 4449 4450 4451 1632 1633 1664 4575 4594 1775 7207 7208 1788 1801 1805 1819
squad$	7052 7053 1623 7055 7060 7061 7062 4452 4453 7067 1637 4484 7130 7186 7205 4595 7217 4621
squander$	2014 2336
squandered$	2014 2336
squandering$	2014 2336
squanderred$	2014 2336
squanderring$	2014 2336
squanders$	2014 2336
square$	7251
squarely$	1539 1540 2329
squint$	2648
squints$	2648
stab	7367
stabbed$	5468 1960
stabbi	7123 7213 7214 4765 4766
stabbing$	7129 7376 7377
stabbings$	7115 7376
staff	4632 1816
staff$	5623 5728 5897 3332 5945 6017 3407 6057 6152 6191 6192 6193 4104 6719 4109 4110 6972 7001 4417 7243 7391 4835 4843 4844
stained$	2251 2258
stairw	5397
stamme	7280 7300
stamp	1745
stance$	5229
stand	7240 7257
stand$	776 3713 3714 3715 3718 3719 3721 3722 3725 1064 1065 1066 1409 1410 1411 1412 1413 2299
standard$	6850 5136
standards$	6723 6724 6725 6726 6727 6728 6729 5136
standing$	3713 3714 3715 3718 3719 3721 3722 3725 1409 1410 1411 1412 1413 2299 2584
stands$	1064 1065 1066 1409 1410 1411 1412 1413 2584
starte	2492
starti	2492
starts	2492
starve$	2461
starved$	2461
starves$	2461
starving$	2461
stash	4492 1688
stashed$	7058
state	4437
state$	6961 7048
statement$	7051 7057 1875 5348
statemented$	2800
statements$	7051 7057
states$	7048
statio	4632
station$	5660 5661 7243 7251 7377
stations$	7243
statistics$	7033 7034
stature$	6418 6419 6420 5022
status$	5978 5980 5981 2018 4967 5348 5391
stay$	5541 2972 2977 2978 2995 5614 5616 5617 3019 5768 5777 5778 5779 5780 5781 5782 5884 6532 6538 6552 1900 5090
stayed$	5622 5782 5790 5797 5798 5799 5800 5814 5815 5907 1900 1930
staying$	5531 5624 5768 5777 5778 5779 5780 5781 5782 1900 2557
stays$	5782 1900 2557
steal$	5585 6558 6650 6651 6652
steali	4496 7227 2818
stealing$	6173 7107
steals	7227 2818
steals$	6650 6651 6652
step	7331 4731 7348
step$	4481 1763 2410
stepbrother$	4756
stepdad$	1895 7342 4732 7357 4756
stepfather$	1895 7342 4732 7357 4756 7373
stepmother$	7342 7357 4756 7373
stepmum$	7342 7357 4756
stepparent$	7357 4756
stepparents$	7357 4756
stepped$	2410
stepsiblings$	7357
stepsister$	4756
stepstepdad$	7357
stepstepfather$	7357
steward$	2950 5564 5729
stewards$	2950 5564 5729
sti	2499
sti$	5319
stick$	5937 6532 6538 6552 1296 1297 1298 5090
still$	5515 1301 1302 1303 1304 1758
stills$	4432 1613 4578 1812
stis$	5319
stock	7114
stock$	1627 7103 7118 7119
stockily$	2203
stocky$	2202 2646
stole	2818
stolen	7114 2818
stolen$	7103 7119 7388 7389 2455
stoned$	6654
stoner$	4876
stoners$	4876
stood$	1064 1065 1066 1409 1410 1411 1412 1413 2299 2584
stop	1706 1744 7247 1830
stop$	3168 5914 6532 6538 6552 6602 6631 6632 6633 7063 1678 7136 4526 7142 1713 1714 1727 4564 1765 4650 5090 5097 2425
stopped$	3166 3205 6617 6618 6619 6620 6621 1765 7211 1958 5141 5213 2515
stopping$	1713
stops	1727
stops$	1713 4547 7167 1765
store	4492 1688 4632
store$	5541 7243
stored$	7058
stores	1688
stores$	4507 7243
storin	4496 7114 1688
storing$	7107
stout$	2202 2646
straight$	5791 5792 2221 2242
strange$	3111
stranger$	5549 5559 5560 4793
strangers$	2930 5549 2941 2944 5556 5559 5560 5634 3102 3391 6003 6004 4793
strapping$	2646
strate	5224 5231 5236
strategy$	5242
strayed$	5803
street	1616 7211 4610
street$	5654 5660 5661 4436 4524 7150 7221 7251 4795 2035 2101 2140 2145 2156 2157 2158 2159 2199 2346 2450
streets$	5654 7150 7221 7251 4795
streetsmart$	2637
streetwise$	977 2637
streng	1717
stress$	2511
strict	1803
strict$	4623
strike$	3752 2351
striking$	2223
strikingly$	2168
string$	119 1262
stringing$	119
strings$	119
stroke	4658
stroke$	7269
stroll$	1064 1065 1066
strolls$	1064 1065 1066
strong	1803 2410
strong$	892 977 4623 2202 2447
strongly$	2203
stroppy$	2632
struct	5215
struggle$	64 656 657 658 659 660
struggled$	64 656 657 658 659 660
struggles$	64 656 657 658 659 660 2551
struggling$	64 656 657 658 659 660
strung$	119
stubble$	2647
stubborn$	4369 2632 2653
stubbornly$	2653
stuck$	5814 5815 1296 1297 1298
studen	4780
student$	6109 6123 6124 6125 6126 6127 6128 7391 4868 4922
students$	6109 6123 6124 6125 6126 6127 6128 4868 4922
stuff$	5727
stunt$	5477 4789
stunts$	5477 4789
stupid$	2865 52 53 2874 57 2963 452 1971 2010 2632
stupidity$	5861
sturdy$	2202
stutte	7280
style$	6460 4852
subculture$	4921
subcultures$	4921
subject$	6410 6413 1673 7203 2399
subjects$	6410 6413 1673 4557
submi	5162
submit	2343
submitted$	4619 1800 5252
substance$	2504
substandard$	1432 1433 1434 1435 6962 6963 6964 6965 2316
successful$	7158
such$	2292
sucked$	5466
suffer	1933 1934
suffer$	2513
suffered$	4753 4754 2513
suffering$	2513
suffers$	4753 4754 2462 2513
sufficient$	5002
sugar$	1999
sugges	4437 5162
suggest$	7048
suggests$	7048
suicidal$	2742
suicide$	7271 2742
sullen$	2632
summer$	5662 5663
summon	7211
superficial$	6092 6093 6094 6095 2031 2099
superv	1950 1952
supervised$	2153
supervising$	6199
supervision$	6199 6366 6367 6376 6379 6381 6384 6385 6386 6387 6388 1531 1532 1533 1534 7382 4772 5136 5403 5421
suppl	7227
suppli	1777
supplied$	242 243 244 4639 1978
suppliers$	7131
supplies$	242 243 244 4517 1963 1978
supply	7041 4496 7108 7114 7123 7124 1777 7213 7214 7220 4777 5223 5224
supply$	242 243 244 1610 7103 4517 7388 1978
supplyed$	1610
supplying$	242 243 244 1610 7107 7388 1963 1978
supplys$	1610
suppor	1717 1779 1950 2405 2410
support$	67 75 76 5945 6078 6087 6091 6366 6367 6376 6379 6381 1095 1096 1097 1098 6834 1531 1532 1533 1534 1708 1721 1750 4693 7314 1884 7315 4705 4834 4835 5087 5348
supported$	75 76 1708 1721
supporting$	75 76 1708 1721
supports$	75 76 1708 1721 1750
supportted$	75 76
supportting$	75 76
suppre	1745
suppress$	2696
suppressing$	2696
suppression$	2696
sure$	1128 1129 1130
surely$	1231 1239 4059 1240 1241 4092 5106
surf	5385
surface$	2031
surgery$	7294
surly$	2632
surprisingly$	2168
surveillance$	7142 2666 2699
surveilled$	7096
surviv	1934
survive$	6351 6352 3745 926 927 3748 2183
survived$	4754 2183
survives$	2183
surviving$	2183
suspec	1674 5217
suspect$	6410 6413 7106 4975 5191 2392 2399 2687
suspected$	4494 1683 1692 1945 2373
suspects$	6410 6413 7106 7134 4867 4975 5191 2372 5220 2687
suspen	4713
suspended$	1877 5354 2596
suspendeds$	1877
suspension$	1877 7324 2795
suspensions$	1877 2795
suspicious$	4571
swallo	2518
swap$	309 3129 310 311 312 313 314
swaped$	309 3129 310 311 312 313 314
swaping$	309 3129 310 311 312 313 314
swapped$	309 3129 310 311 312 313 314
swapping$	309 3129 310 311 312 313 314
swaps$	309 3129 310 311 312 313 314
swarthy$	2646
swear$	6654
swearing$	6654 7308
swears$	6654
sweatshirt$	6483 6484 6485 5073 5078
sweatshirts$	6483 6484 6485 5073 5078
sweep$	1515 5261
sweeping$	1515
sweeps$	1515 5261
swept$	1515
swift	2410
sympathy$	5848
symptoms$	5332
syndro	4658
syndrome$	7269 5339
system	5162
system$	5866 6191 6192 6193 7121 7122 7187 7230 7231 2291
systemic$	2291
systems$	7121 7122 2291
t$	3858 6483 6484 6485 4708 5078
ta	1883 4704
ta$	4703 7315
table$	7312
tables$	7023
tablet	4663
tablets$	7274 5310 5338
tabs$	4462
tackl	1745
tackle	5241
tactic	5224 5231
tactical$	4606 2438
tag$	7385 7393 5430
tagged$	7385 2602
tagging$	7385
tags$	5430
tail$	1662
tailed$	1662
tailing$	1662
tails$	1662
tak	1790
take$	45 5503 5585 2992 183 184 274 338 3160 5937 3335 3336 3337 3338 3339 3340 3341 3342 3343 3344 3345 3346 3362 3363 3364 3365 3366 773 857 912 6513 6532 6538 6552 4134 1322 4162 4166 4167 4168 4169 4170 4171 4172 1369 6825 6982 6985 1731 1768 4643 1846 1968 2003 5090
takeaway$	5660 5661
taken$	45 5782 6604 4133 4163 4164 4165 4166 4167 4168 4169 4170 4171 4172 1369 6835 1848 1855 1902 1968
taker$	6046 4787
takers$	6046 4787
takes$	45 207 274 857 4162 1369 1731 1848 1968 2003
taking	2518
taking$	45 5504 274 857 6354 6355 4166 4167 4168 4169 4170 4171 4172 1369 1731 1846 1848 4787 1968
talk	7240
talk$	67 5709 282 283 284 5816 5817 5818 797 798 799 800 801 802 821 822 823 824 825 826 6513 6532 6538 3938 6552 6605 6631 6632 6633 7049 5090 5097 2341
talked$	282 283 284 5797 5798 5799 5800 5806 2341
talking$	282 283 284 5816 5817 5818 6631 6632 6633 4025 7049 5097 2493
talkked$	282 283 284
talkking$	282 283 284
talks$	67 282 283 284 797 798 799 800 801 802 821 822 823 824 825 826 6605 7078 2341
tall$	6421 992 2202 5026 2646
tan$	5055 5056
tango$	5638
tanned$	1004 2227 2646
tantrum$	6141 6142 4930
tantrums$	6141 6142 4930
target	7063 1711 7151 7152 1766 2410 5236 5241
target$	5463 5464 7095 7136 4532 2399 5232 2430 2446 2546
targeted$	5466 4532 4586 2430
targeting$	4532 2430
targets$	5462 5464 6956 4401 7022 7033 7034 7095 4532 5232 2430
tart$	4876
tarts$	4876
task	4444 1807
task$	6686
tasked$	1666 1786 4636 2413
taskforce$	7055
taskin	2413 5258
tasking$	4575 4594 1775 7207 7208 4606 1788 4617 1801 1805 1819 5233
tastes$	6295
tattoo$	1009 6440 6493 5063 2245
tattooed$	2646
tattoos$	1009 6440 6493 5063 2245
taught$	75 76 5538 5539 5540 5849 6537 6543 6548 6557 6614 6617 6618 6619 6620 6621 7222
taunt$	2024
taunted$	2024
taunting$	2024
taunts$	2024
tauntted$	2024
tauntting$	2024
teach$	75 76 6057 6078 6586 6631 6632 6633 5097
teache	4780
teached$	75 76
teacher$	5564 5729 5897 7391
teachers$	5564 5729 5897 6017 3407 6057 6152 4844
teaches$	75 76
teaching$	75 76 1883 4704
team	4444 4575 7282
team$	4104 4109 4110 6972 7001 4417 1601 7053 7055 7060 7061 7062 4452 4453 7071 4484 7130 1712 7186 7205 4595 7217 4621 7287 7295 2330 2339 5283
teams$	1712
tearaway$	2622
tearaways$	2622
techni	5224
teen$	6109 6112 6123 6124 6125 6126 6127 6128 4922
teenage$	979 1992 2050 2053 2057 2198 2199 2371
teenager$	6109 6112 6123 6124 6125 6126 6127 6128 6410 6413 4868 4922
teenagers$	5995 6030 6109 6112 6123 6124 6125 6126 6127 6128 6410 6413 4868 4922
teens$	6030 6109 6112 6123 6124 6125 6126 6127 6128 4922
teeth$	6449 6450 6451 5051
teleph	1668
telephone$	1649 7081 2355
telephones$	1649 7081
tell$	5585 5884 5937 596 6532 6538 6552 6605 4064 4065 4068 6985 1611 1629 1630 5090
telling$	596 1629 1630
tells$	596 6605 4064 4065 4068 1629 1630
temper	7343
temper$	6141 6142 4930
tempered$	4936 4937
tempers$	6141 6142 4930
temporarily$	2532
temporary$	2564
tempt$	5450 5451 130 131 132 1973
temptation$	5627
tempted$	5450 5451 130 131 132 549 1973
tempting$	5450 5451 130 131 132 1973
tempts$	5450 5451 130 131 132 1973
temptted$	5450 5451 130 131 132 1973
temptting$	5450 5451 130 131 132 1973
ten$	817 818 819 820
tenancy$	7363 5395
tendencies$	4872
tension$	1899 5215
term$	7280
termin	2497
terrible$	2865 2874 57 3310 3424 1432 1433 1434 1435 6962 6963 6964 6965 1575 1971 2143 2316
territ	4581
territory$	7192
terrorise$	585 2023
terrorised$	585 2023
terrorises$	585 2023
terrorising$	585 2023
terrors$	5322
test$	6654 1659 1660 7289 5319 5326
tested	1859
tested$	2505
testing$	6654
tests$	5326
text$	282 283 284
texted$	282 283 284
texting$	282 283 284
texts$	282 283 284
textted$	282 283 284
textting$	282 283 284
than$	2914 5889 3288 3606 6234 6235 6236 6237 6261 3651 904 921 924 7035 7036 7037 7038 7039 7040
thank$	5833 5834 5835 5836 5837 5838 5869 5870 5871 5872
thanks$	1586
that	5162
that$	2953 336 3332 6023 6180 979 6838 6924 6925 4391 4414 7032 7048 4513 7255 2039 2199 5138
the$	2953 3058 3059 3255 3332 5944 3358 3367 6017 591 3462 748 6180 3572 3681 873 979 1013 3852 3865 1046 6634 4048 4078 6719 4137 4299 4328 4330 6944 6945 4336 4338 6967 6968 6976 4367 1578 1601 4508 4522 4528 4530 4539 4554 7172 4582 4650 4654 4680 4782 4844 2039 5138 5146 2371 2374 2396 2516
thef$	7107
theft	4505 7123 1694 7213 7214 7226 4645 4765 4766 4777 4779
theft$	5643 5657 6173 7116 4514 7129 1793 7252 7256 7376 7377 7388 7390 2387
thefts	4570
thefts$	7115 7116 4514 7181 7252 7256 7376
their	4465 1646 1674 5170 2366 2383
their$	19 2867 2871 2891 2953 134 141 142 144 2967 148 5587 186 5631 3031 3120 5753 3200 3244 3245 430 431 3257 455 5893 5896 3313 3332 5964 5968 3358 6057 6186 763 3603 6217 3607 3609 3746 3812 3813 3814 1017 1050 3883 4035 4071 6716 4241 4251 4327 4329 4331 6944 6945 4336 4338 4339 6956 6967 6968 4403 4404 7022 1601 4422 4494 4522 4528 4530 1843 4666 4667 1911 1912 4733 4740 4752 1994 2006 2110 2255 2256 2292 5139 5146 2330 2488 2521
theirselves$	2820 2822 2851 2852 33 2854 2855 2856 2857 2858 39 5471 5472 2862 2863 5584 3094 5819 5820 5822 3222 3223 3224 3225 3226 3227 3228 3229 3231 3232 5846 5847 5860 3258 3259 3260 3261 5873 5874 5875 5876 5877 5878 5879 3311 3315 496 3317 3318 5930 5931 5932 5933 5934 5935 6067 6202 6203 6204 6205 6206 6207 6208 3647 3648 6324 6325 6326 6327 6328 6329 6330 6331 6332 6333 6334 6335 6336 6337 3727 6344 4363 4785 4810 4811 5000 5001
them	4433 4440 4454 7087 7089 7091 1665 7137 7143 4549 7160 4552 4553 7215 7261 5185 5237 5243 5353
them$	5434 5435 5483 2932 2939 5689 5692 5732 5733 5734 5735 5736 5737 5738 5739 3230 3239 3240 5873 5874 5875 5876 5877 5878 5879 3407 3459 691 3536 3537 3538 3539 3540 3675 1024 1025 3989 3998 6615 6634 4039 4142 4143 4215 4216 4217 4218 4219 4220 6838 4256 4270 6911 6912 6913 6914 6915 6916 4306 6967 6968 6991 6992 4382 7065 1667 1705 7163 7175 4584 7203 1782 7216 1791 1799 7235 7238 4631 4638 7258 4652 4911 5109 5139 5140 5146 5262
themself$	2820 2822 2851 2852 33 2854 2855 2856 2857 2858 39 5471 5472 2862 2863 5584 3094 5819 5820 5822 3222 3223 3224 3225 3226 3227 3228 3229 3231 3232 5846 5847 5860 3258 3259 3260 3261 5873 5874 5875 5876 5877 5878 5879 3311 3315 496 3317 3318 5930 5931 5932 5933 5934 5935 6067 6202 6203 6204 6205 6206 6207 6208 3647 3648 6324 6325 6326 6327 6328 6329 6330 6331 6332 6333 6334 6335 6336 6337 3727 6344 4363 4659 4785 4810 4811 5000 5001 5281 5302
themselves$	2820 2822 5434 5435 2851 2852 33 2854 2855 2856 2857 2858 39 5471 5472 2862 2863 5584 3094 3128 5819 5820 5822 3222 3223 3224 3225 3226 3227 3228 3229 3231 3232 5846 5847 5860 3258 3259 3260 3261 5873 5874 5875 5876 5877 5878 5879 3311 3315 496 3317 3318 5930 5931 5932 5933 5934 5935 6065 6067 6202 6203 6204 6205 6206 6207 6208 3647 3648 6324 6325 6326 6327 6328 6329 6330 6331 6332 6333 6334 6335 6336 6337 3727 6344 6358 6856 4363 4659 4785 4810 4811 5000 5001 5281 5302
therap	4663 7284
therapist$	7274 7283
therapy$	7275 5312 5313 5332 5396
there$	5807 1137 1138 1139 4487
these$	2936 748 971 975 979 6582 1164 6634 4215 4216 4217 4218 4219 4220 4260 4262 4272 4273 6911 6912 6913 6914 6915 6916 6967 6968 6991 6992 4382 1811 2054 2057 5109 2292 5139 5140 5146 2371 5243
they	7042 7072 1665 1701 1709 7215 1811
they$	2878 3179 3183 3184 3203 5885 460 591 3411 592 6023 593 594 6182 6577 6578 6579 6580 6581 3977 3978 3979 3981 4104 6719 4521 4529 4546 4584 1770 1782 7216 1791 1799 7235 7238 4631 4638 7258 4657 5262
thick$	987 2190 2205 2241 2246 2632
thickset$	2202 2645
thief$	6053 6054 6055 4876 4877
thieves$	6053 6054 6055 4876 4877
thigh$	7278
thighs$	7278
thin$	2202 2219 2223 2646
thing$	6794 6795 6796 6797
things$	5727 3289 6295 6339 6364 6365 4309 4391 4414 1925
think$	5937 797 798 799 800 801 802 3733 4119 6731
thinking$	5117
thinks$	797 798 799 800 801 802 4119 6731
third$	979
thirteen$	817 818 819 820
thirty$	5755 3622 6248 6252 6253 6254 6255 6256 6257
this$	2953 3332 726 979 6634 6671 4142 4143 4215 4216 4217 4218 4219 4220 6838 6911 6912 6913 6914 6915 6916 6967 6968 4358 4391 4414 4522 2039 2106 2199 5109 5138 5139 5140 5146 2374
thoroughly$	2285
those	7137 5237
those$	6009 748 971 4496 7143 4557 7172 7199 2057 5109 2371
though$	101 2922 5683 5684 5685 5686
thought$	5782 5918 5919 6699 6715 6720 4119 6731 6800 6801 6802 6803 6804 6805 6806 6807 6808 6809 4199 4200 4201 4202 4203 7030 1683 1781
thoughts$	1840
threadbare$	2258
threat$	4545 1726 2370
threatening$	2107 2630
three	7087 7215
three$	1023 6454 6455 6456 6457 6458 6459 3989 4336 4584 1782 7216 1791 1799 7235 7238 4638 7258 2371 5262 2588
thresholds$	6944
threw$	513
thrill$	5978 2018
thrills$	5982
thrive$	432
thrived$	432
thrives$	432
thriving$	432
throug	2343 2405 2410
through$	6082 3737 3738 3829 6603 6635 6640 4341 1974 2337
throw$	513
throwing$	513
thrown$	513 1917 1918
throws$	513
thug$	2622
thuggery$	2622
thuggish$	2622 2630
thugs$	7132 2622
tic$	2511
tick$	2301
ticking$	5122
tidy$	2223
tied$	1684 4602 5064
ties$	597 4852
tight$	3895 4370 2241 2258
tightly$	1007
tights$	5073
tiktok$	277 3097 278 3098 279 3099 280 3100 281 3101 5713 5714 5715
time	4701
time$	2912 5586 5631 5943 3401 3403 3426 3441 6238 6565 6566 6567 6647 6648 6649 6659 6667 7098 5103 5156
timed$	7159
timekeeping$	4833
timeline$	4609
times$	5519 5521 5522 5526 6660
timeta	4625 4713
timetable$	7236 7312 7324
timetables$	7236
timewaster$	4876
timewasters$	4876
timid$	4369
tip	2456
tip$	1729
tipoff$	5276
tipoffs$	5276
tipped$	1729
tipping$	1729
tips$	1729
to	5162
to$	5541 5575 2974 2983 3005 3017 3042 3043 3044 3046 3076 3084 3088 3150 3151 3152 3153 3154 3157 3161 3165 3233 5883 3286 5920 3326 3378 3386 3389 3417 3464 3467 3476 3495 3544 3564 3569 3584 3585 3587 3701 3720 6408 3902 6517 6518 6519 6521 6530 6549 3948 3949 3975 6623 6636 4085 4086 4087 6730 6736 6737 6738 4140 4141 6772 4214 1421 4249 4297 4359 6980 4371 4372 7016 4406 4434 4438 4442 1626 4475 4486 4491 4500 4503 4504 4525 4535 4536 4544 4567 4591 1780 1797 4651 4661 4675 4682 4687 7302 4708 4757 7375 4769 1956 4830 4832 5087 5089 5092 5108 5110 5139 5152 5233 2451 5415
toarso	7213
toburg	7213
tocrim	7213
todama	7213
todeal	7213
todiso	7213
toe$	6464 6486 6487 6488 3878 2034
togang	7213
tokenistic$	2031 2653
told$	5513 5514 87 88 89 96 97 98 99 5538 5539 5540 3012 5787 5794 3297 6537 6543 6548 6551 6557 6614 6617 6618 6619 6620 6621 4064 4065 4068 6835 1666 1802 4636
tolerance$	5228
tone$	6435 5048
tones$	6435 5048
too$	3576 3577 6278 958 959 960 4320 4321 4322 4323 4368 1549 1550 4407
tooffe	7213
took	2518
took$	45 183 184 274 339 4132 1323 4152 4162 4166 4167 4168 4169 4170 4171 4172 1369 1846 1848 1968 2003 4824
toolki	5224
tooth$	5051
top	7227
top$	5745 6466 6483 6484 6485 7162 7199 1806 5073 5078 5080 2371 2376 2378
topless$	3105
tops$	6466 6483 6484 6485 6505 6506 5073 5078 5080
torment$	585 2023
tormented$	585 2023
tormenting$	585 2023
torments$	585 2023
tormentted$	585 2023
tormentting$	585 2023
torn$	2251 2258
torobb	7213
toshoo	7213
tostab	7213
tosupp	7213
total$	1099 1568 2291
totally$	2282 2285
tothef	7213
touch$	5541 6602 6847
touched$	5466 2948 5766 6400
touching$	5772
tough	1803
tough$	647 648 649 650 651 652 892 977 4623 2223 2409 2641
toughe	1803 2410
tougher$	4623 2409
touret	2471
tourette$	5291
tourettes$	5291
toward	1717 1779 2405
towards$	3046 3378 3386 3389 6061 3495 3541 7110 5369
town$	4569 4610
toxic$	601 602 603 2049 2632
trace	7063 1644 7084
trace$	7095
traced$	7239
traces$	7095
track	1644 7152 1809
track$	4462 7086 7095 7097 4574 4604 1785 1809 5254
tracke	1644 7077 4488
tracked$	7096 7099 4604 1785 7239 2349
tracki	1644
trackie$	5073
trackies$	6483 6484 6485 1071 6503 5073 5078 2265
tracking$	4604
tracks	1644
tracks$	7095 4604
tracksuit$	6483 6484 6485 6493 5073 5075 5078 2649
tracksuits$	6483 6484 6485 6490 6491 6492 6493 6495 6503 5073 5075 5078 5213 2649
trade$	300 309 3129 310 311 312 313 314 379 1991
traded$	300 309 3129 310 311 312 313 314 379 1991
trader	4632
traders$	7243 1822
trades$	300 309 3129 310 311 312 313 314 379 1991
trading$	300 309 3129 310 311 312 313 314 379 1991
traffic$	242 243 244 1978 5175
trafficced$	242 243 244 1978
trafficcing$	242 243 244 1978
trafficed$	242 243 244 1978
trafficing$	242 243 244 1978
trafficking$	242 243 244 1978
traffics$	242 243 244 1978
trail	1830
trail$	1662 4650
trailed$	1662
trailing$	1662
trails$	1662
trainer$	5073
trainers$	5732 5733 5734 5735 5736 5737 5738 5739 5744 5747 6483 6484 6485 6490 6491 6492 6493 5073 5078
training$	4772 4784
transmitted$	5318
trap$	2062
trauma$	7365 2512
traumatic$	5289
travel	7240
travel$	5616 5617 5768 2003 4824
traveled$	2003 4824
traveling$	2003 4824
travelled$	2003 4824
travelling$	5624 5768 2003 4824
travels$	2003 4824
trawl	1653
trawl$	1794 5188 2705
trawled$	1794
trawles$	1794
trawling$	1794
trawls$	1794
treated$	1704 4665 1867 2465
treatm	5324
treatment$	7275
trendy$	2258
trial$	5404
tricky$	647 648 649 650 651 652 6145 6146 6147 6148 6149 6150 6151 4934
tried$	6572 6708 4101 7030 5115
tries$	6605
trip$	5772
trips$	5772
troubl	4645
trouble$	5647 3211 3212 5824 5825 5826 5827 5863 5864 5865 5982 5989 6173 3971 6583 3973 6655 4126 6743 6744 6745 7252 7256 1899 1925 4825 2041 2042 2043 4923
troubled$	6715 6720 4119 6731 4127 6764 2102 2199
troublemaker$	2623
troublemakers$	6173 2623
troublemaking$	2623
troublesome$	2632
trousers$	1071 2265
truancy$	2614
truant	2798
truant$	5585 5628 6053 6054 6055 6650 6651 6652 4876 4877
truanted$	2614
truanting$	2614
truants$	6053 6054 6055 4876 4877
true$	1429
trust$	6078 6532 6538 6552 6573 6574 6575 6576 6586 6631 6632 6633 4104 4109 4110 6972 7001 4417 1601 5090 5097 2330 2339
trusted$	5797 5798 5799 5800 5803 3742 6617 6618 6619 6620 6621 6798 6799
trusting$	4023
truth$	3290
truthful$	3287 5899
try$	6532 6538 6552 6572 6605 6631 6632 6633 6644 5090 5097 5115
trying$	6631 6632 6633 7206 5097 5117
tryings$	7206
tubby$	2646
tumour	4658
tumour$	7269
turf	4581
turf$	7192
turkish$	5068
turn	7257
turn$	226 227 3328 3330 514 1060 1069 1084 1085 3924 3930 3935 3944 6558 6559 6605 4001 1466 1472 1473 1474 6983 7247 4637
turned$	226 227 514 3811 3816 1061 1070 1084 1085 6522 6523 6524 6525 6526 6527 6528 6529 1466 1472 1473 1474 1501 7031 5141
turning$	226 227 514 1084 1085 1466 1472 1473 1474
turnned$	226 227
turnning$	226 227
turns$	226 227 514 1084 1085 3972 6605 1466 1472 1473 1474
tutor$	5564
tutors$	5564
twelve$	817 818 819 820
twenty$	5755 5756 6221 3622 813 6248 3638 6250 6252 6253 6254 6255 6256 6257
twice$	3143 5759 6300 2532
twists$	5061
two	7087 7215
two$	3027 1023 6454 6455 6456 6457 6458 6459 4336 4584 1782 7216 1791 1799 7235 7238 4638 7258 2122 2142 2371 5262 2588
twoc	4777
twoc$	7388
ugly$	2646
unable$	63 499 500 501 502 503 505 523 656 657 658 659 660 1866 1888 5105
unacceptable$	6097 6098 6099 6100 6101 6102 6103 6104 6105 2107 2653
unacceptably$	2653
unacco	2571
unaccompanied$	5391
unambitious$	2632
unanswered$	5155
unauthorised$	2538
uncaring$	2632 2653
uncle	7331 4731 7344 7348
uncle$	1895 7342
unco$	2098 2300
uncomfortable$	7260
unconscious$	2787
uncontrollable$	2102 5105 2632
uncooperative$	2628 2653
uncorr	1616
uncorroborated$	4436
under	1852 2593
under$	295 607 3829 1238 4335 4672 1856 4767 1948 2361 2458
underage$	1985 1992
undercover$	2668
underdressed$	2646
undermine$	2014
undermined$	2014
undermines$	2014
undermining$	2014
underpass$	5816 5817 5818
understand$	72 73 5937 3335 3336 3337 3338 3339 3340 3341 3342 3343 3344 3345 3346 6573 6574 6575 6576 1657 1802 1854
understands$	1802 1854
understood$	6670 1683 1781
undert	1643
underweight$	5327 2646
underwent$	2776
undesirable$	6006 6007 6008 2021 2102
undesirables$	6006 6007 6008
undisciplined$	2632
undoubtedly$	1231 5106 2652
unempl	7343
unengaged$	2628
unfazed$	2641
unfit$	1420
unforgivable$	2653
unforgivably$	2653
unfounded$	2028
ungovernable$	2632
ungrateful$	2632
unhealthy$	2874 57 601 602 603 1971 2049
unheeded$	5155
unhelpful$	2653
uniform$	6462 5071 5073
uniforms$	6462 5071 5073
uninterested$	2276 5105 2632 2653
unironed$	2251
unit	4444 4575 7282
unit$	4104 4109 4110 6972 7001 4417 7053 7055 7060 7061 7062 4452 4453 4484 7130 7186 7205 4595 7217 4621 7295 7321 7337 7384 5350
units$	5233
unkempt$	2646
unknow	7077
unknown$	3110
unlawful$	5650
unless$	1736
unlikeable$	2632
unlovable$	2102
unmanageable$	6097 6098 6099 6100 6101 6102 6103 6104 6105 2102 4923 2632
unmotivated$	2632
unnecessary$	2865
unopened$	5155
unpleasant$	7260 2632
unpredictable$	6097 6098 6099 6100 6101 6102 6103 6104 6105 2107 2630
unprepared$	2269
unprofessional$	2653
unprofessionally$	2653
unquestionably$	2652
unreachable$	5105 2628
unread$	5155
unreliable$	5105 2632 2653
unrepentant$	2632
unresponsive$	2628
unruly$	2039 2102 2107 2199 2632
unsafe$	5431 5432 5462 2874 57 5650 3394 1969 1971
unsavoury$	6006 6007 6008 2102
unshockable$	2641
unstable$	4958 4959 2632
unsubstantiated$	2028
unsuitable$	6009 2021
unsupervised$	2153
unteachable$	2102
untidy$	2242
until$	7093 1736 5422
unto$	3454 3456
untrue$	6675
untrustworthy$	5105 2632 2653
unusual$	2223
unusually$	2168
unwanted$	3218
unwashed$	2242 2251 2646
unwilling$	499 500 501 502 503 505 525 656 657 658 659 660 1551 2269 5102 5105
unwillingness$	2968 149 150 151 152 153 656 657 658 659 660
unwise$	52 53 2874 57 452 1971 2010
up$	5470 5603 3141 3248 3314 5939 3406 6018 635 3512 3513 6130 3596 3608 6222 6265 3667 3684 6338 6390 3798 6428 6439 6468 3880 3881 3889 3890 6510 3900 6534 6535 6540 6541 6545 6546 6554 6555 6562 6563 6564 6611 6612 6677 4239 4250 6866 4287 4290 4291 6936 4334 4526 4538 7201 7204 7329 7346 7347 1949 4929 5012 5077
update$	1629
updateing$	1629
updates$	1629
upon$	3208 3209
ups$	6232 6243 6271 6347
urchin$	2622
urchins$	2622
urgency$	6997 6998 6999 7000 5154
us$	5623 5689 5692 5897 5945 6370 4256 1796
use	1779 1929
use$	5541 5585 5614 380 381 382 490 5937 6532 6538 6552 4020 1622 7299 5090
used	1779 1861
used$	5466 5790 380 381 382 490 638 898 1500 1625
useful	1779 2343
useful$	7054 1750
useless$	2277 2632 2653
user$	6044
userna	4625
usernames$	7236
users$	6044
uses	1861
uses$	380 381 382
using	1861 1929
using$	5531 380 381 382 639
usual$	4376 2047
usually$	1072
utter$	1099 1569
utterly$	4084 1459 2282 2285
vaccin	2783
valuab	2343
value	5162
value$	1622 2412
values$	6163 4966
van$	5168
vandal$	6053 6054 6055 4876 4877 2622
vandals$	6053 6054 6055 4876 4877 2622
vans$	5168
vape$	5744 5747 7293
vapes$	5732 5733 5734 5735 5736 5737 5738 5739 5744 5747 7293
variable$	6092 6093 6094 6095
vehicl	7094
vehicle$	4777 2355 2362
ventured$	5803
verbally$	2118
versed$	3628
very$	2924 863 3863 4096 2168 2184 2507
vest$	5073
vests$	6499 6500 6501 5073
vicious$	2630
victim$	3355 610 6108 6360 6361 6362 6363 1933 2145
victimisation$	5857 5858
victimise$	1562 1563 1564 1565
victimised$	1562 1563 1564 1565
victimises$	1562 1563 1564 1565
victimising$	1562 1563 1564 1565
victims$	424 5946 5947 5948 5949 5950 5951 5952 5953 5954 5955 5956 5957 609 6108 6360 6361 6362 6363
video$	5716 3133 3134 315 316 6400 7085
videos$	5716 3133 3134 315 316 6400
view$	7111 5145
views$	5145
vindictive$	2630 2632
violen	7267 7343 7369
violence$	5643 5657 3211 3212 712 713 6173 4575 4594 1775 7207 7208 4606 1788 4617 1801 1805 1819 1899 4825 4852 2396 5386 2567
violent$	6097 6098 6099 6100 6101 6102 6103 6104 6105 6173 2050 2107 2376 2630
virtually$	833 3653 834 835 836 837 840 841 842 843 888 889 2169 2178
visibility$	7194
visible$	4623 5065 2447
visit	1929 5224 5231
visit$	3560 7136
visited$	6835 7030
visiting$	5531 5624
visitor$	7274
visits	1926
visits$	3560 7078
visual$	2483
vital$	4336
vitiligo$	2648
vodka	4662
vodka$	7273
voice$	5145
voices$	5145 5297 5298 5299
volatile$	6097 6098 6099 6100 6101 6102 6103 6104 6105 2107 2630
volition$	5565 5566 5567 5568 5569 5570 5571 5572 5769 5770 4823
volume	1745
voluntarily$	5769 5770 4822 4823
vomit$	7270
vote$	205 206
voted$	205 206
votes$	205 206
voting$	205 206
voucher$	5744 5747
vouchers$	5744 5747
vulnerabilities$	3275 456 457
vulnerability$	5857 3275 456 457 5946 5947 5948 5949 5950 5951 5952 5953 5954 5955 5956 5957
vulnerable$	5433 5462 6360 6361 6362 6363 6393 6394 6395 5005 2199
wag$	1982
wagging$	1982
wags$	1982
waited$	5141
waitin	1859
waiting$	1844 1863 2492
walk	7240
walk$	2971 5777 5778 5779 5780 5781 5884 1059 1068 1414 1415 6983
walked$	3008 3178 3185 3293 1059 1068 1414 1415 5141
walking$	5531 5624 1059 1068 1414 1415
walkked$	1059 1068
walkking$	1059 1068
walks$	1059 1068 1414 1415
wall$	4618
wannabe$	2033 2622
wannabes$	2622
want	4457
want$	5706 5707 3416 6263 6345 3761 942 943 944 1089 6573 6574 6575 6576 6592 6593 6594 6605 4051 1320 7054 7206 1841
wanted$	5852 1089 6670 1321 1636 1841 1945 1961
wants$	5706 5707 6345 1089 6592 6593 6594 6605 4051 7206 1841
ward	7282
warden	4449 4450 4451 1632 1633 1664 4632 1816
warden$	7060 7061 7062 4452 4453 4484 1784 7243 1817 1822 1823
wardens$	6017 6175 6176 7060 7061 7062 4452 4453 4484 1712 1784 7243 1817 1822 1823 4844
warn$	1729
warned$	5513 5514 2904 85 86 87 88 89 90 91 92 2913 94 95 96 97 98 99 5538 5539 5540
warning$	5510 5536 5537 5973 5974 5975 5976 5977 1496 1497 1498 1499 6947 6948 6967 6968 7171 4709 4845 5145 5146 2357 5410
warnings$	5510 5536 5537 5973 5974 5975 5976 5977 1496 1497 1498 1499 6947 6948 6967 6968 7171 4845 5145 5146
warrant$	935 7142 5221 2703
warrants$	5221 2703
wary$	5455 2846 2847 2848 2849
was	1704 2476
was$	84 93 146 147 229 413 414 604 612 613 614 615 616 617 618 619 620 621 654 3481 3486 685 699 700 701 702 703 704 829 833 3653 834 835 836 837 840 841 842 843 6410 6413 3869 1072 3915 4051 1263 1264 6810 4211 1460 4315 4316 4351 1539 1540 7009 1585 7032 4485 4498 4555 1845 2055 2056 2088 2092 2103 2104 2114 5020 5064 2329 5192 2437 2484 2489 2495 2496 2507 2532 2534 2535 2568 2572 2580 2585 2587 2588 2592
wash$	1507
washed$	1507
washes$	1507
washing$	1507
wasn$	1090
waste$	512 2336
wasted$	512 2336
waster$	6052 2622
wasters$	6052 2622
wastes$	512 2336
wasting$	512 2336
watch	1830 2358
watch$	6483 6484 6485 4462 7086 1662 7097 7136 1773 4604 7247 4650 1936 5073 5078 5254
watche	4488
watched$	6841 6842 7088 1662 7099 4604 7233 7239 1936
watches$	6483 6484 6485 5073 5078
watching$	1662 4604 1936
watchlist$	5178
watchlists$	5178
watchs$	1662 4604
water$	4744
wave$	5255
wavy$	2242
way$	20 5477 3574 3866 1047 1048 1049 6502 3896 3897 3966 6907 1548 4789
ways$	5477 6181 6239 6295 6646 4789
wayward$	2102 4923 2199
we$	4032 4033 4034 1545 1712
weak$	6092 6093 6094 6095 665 1432 1433 1434 1435 6962 6963 6964 6965 4369 1575 2127 2128 2316 2345
weapon	7041 7114 7225 7389
weapon$	7103 7118 7119 7388 2441
weapons$	5643 1627 7103 7118 7119 2441 2700
wear	1954
wear$	5777 5778 5779 5780 5781 1008 1029 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 2243 2253
wearing$	1008 1029 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1954 2243 2253
wears$	1008 1029 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 2243 2253
weary$	4980
weed	4783
weed$	5676 5677 5678 5732 5733 5734 5735 5736 5737 5738 5739 5744 5747 7090 4681 7293 7394 4798
week$	6647 6648 6649 5156 5398
weekend$	7273
weeks$	5156 5398
weighed$	2786
weight	4663 4688 7300
weight$	7274 7299 5328
welcome$	2009
welcomed$	2009
welcomes$	2009
welcoming$	2009
welfare$	5441 2831 5478 5479 5480 5481 5482
well$	5535 6086 745 746 755 808 903 920 923 991 996 2203 2216 2224 5072
wellbe	4688
wellbeing$	5441 5478 5479 5480 5481 5482 5923 5924 7299
went$	5515 222 223 224 225 226 227 255 256 257 3091 275 276 342 343 344 5814 5815 551 573 1059 1068 1521 1855 1949 2002 2003 4824 2570
were	7077 1704
were$	2881 84 93 2927 146 147 229 413 414 604 612 613 614 615 616 617 618 619 620 621 654 685 699 700 701 702 703 704 6179 829 833 3653 834 835 836 837 840 841 842 843 976 1072 3915 4051 1263 1264 6810 1460 4316 4351 1539 1540 1585 7032 4485 4498 4548 2055 2056 2088 2092 2103 2104 2114 5020 5064 2329 5192 2437 2532 2572 2580 2585 2592
weren$	1090
wet$	1860
wets$	1860
wetting$	5323
what$	2921 5774 3241 3242 442 5896 6180 3571 6186 6364 6365 6945 6967 6968 4593 4827 5146
whatever$	6339 6356
whatsapp$	277 3097 278 3098 279 3099 280 3100 281 3101
whatsoever$	6810
wheel$	6853
wheelchair$	2745
when	5170
when$	3095 3096 5896 7006 7093 7098
whenever$	3095 7093
where	5170
where$	5457 5458 5459 5460 5896 1672 4605
wherea	4464 1776 4596 4597 1808
whereabouts$	7075 7076 4628
which	5162 5170
which$	7108 7209 7215 4616 4629
while$	6843
white$	979 998 3821 1004 3843 3844 3845 1026 1055 2198 2199 2220 2227 5073 2258
who	7041 7059 7108 7209 7215 4616 4629 5170
who$	5457 5458 5459 5460 3144 3145 459 5896 6001 6010 6179 6410 6413 1638 4461 4467 1667 1687 1697 4520 1705 4605 7220 4630 7255 5020
whole$	4275 4277 2039
wholly$	2282 2285
whom	7209 7215 7227
whom$	5457 5458 5459 5460 5896 7069 7128 1705 4605
why$	453 454 5896
wicked$	2048
wider	1674
wider$	4494
wife$	7327 7359
wild$	2039 2048 4896 4897 4898 4923 2221 2242 2632
wilful$	2653
wilfully$	271 2333 2653
will$	526 546 893 913 925 928 1100 1101 1102 1103 1104 1105 1106 1107 1111 1112 1127 1131 1132 1133 3965 6588 6589 6590 6591 3991 6609 1179 1180 1181 1182 1183 4027 4028 4031 4051 6664 6665 1242 1243 4443 1626 4475 4542 1780 2274 2286 2451
willed$	4947
willing$	128 129 3906 3908 3910 1618 2001
willingly$	5769 5770 340 4822 4823 2004
willingness$	4012 6624 6625 6626 6627 6628 6629
wind$	586 587 3952
winding$	586 587
winds$	586 587
winter$	5662 5663
wiry$	2202
wisdom$	3650 831
wise$	2882 749 750 787 977 4976 4981 4982 2167 2179
wiser$	2874 786 787
wish$	4012 6624 6625 6626 6627 6628 6629 7206
wished$	1841
wishes$	1841 5145
wishs$	7206
with	7164 4778 2410
with$	5589 5592 5597 5629 3026 3032 3036 5724 3114 3117 3118 3146 5773 3220 3221 5898 3395 3398 6015 3417 6079 6083 6089 6090 6096 3541 6156 729 6171 3561 3564 759 3728 3729 3730 6410 6413 1008 1018 1019 1020 1021 1062 6550 6587 6637 1376 6957 4434 4458 7078 4495 7110 1849 4720 7341 1957 4840 2144 2243 2249 5233 5274 2519 2529 5381 5411
withar	7213
withbu	7213
withcr	7213
withda	7213
withde	7213
withdi	7213
withga	7213
withheld$	469 470 5153
withhold$	469 470
withholding$	469 470
withholds$	469 470
within$	3532 4502 4655
withof	7213
without$	3028 630 6324 6325 6326 6327 6328 6329 6330 6331 6332 6333 6334 6335 6336 6356 953 1137 1140 3974 1195 1377 1378 4223 1880 2280 2281 2297 2313
withro	7213
withsh	7213
withst	7213
withsu	7213
withth	7213
woeful$	1575 2653
woefully$	2653
woman	4780
woman$	6228 3625 6270 6275 6276 6277 859 6292 6293 6294 6298 870 871 6320 7391 4989
women$	6221 6228 6231 3623 6240 6242 6260 6268 6275 6276 6277 870 871 890 6350 6465 4989 4998
won$	499 500 501 502 503 505 515 542 1113 1114 1115 1116 1117 3962 2270 2287
wont$	1113 1114 1115 1116 1117 2270
wool$	4994
woolly$	2653
word$	6950
wore$	5777 5778 5779 5780 5781 1008 1029 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 2243 2253
work	5224
work$	67 69 70 2985 5646 233 234 235 236 237 238 239 240 241 435 5937 6058 3468 3478 6133 3545 3580 6513 6532 6538 3939 6552 3976 6602 6631 6632 6633 6638 6825 1676 4834 2123 5090 5097 5136
worked$	233 234 235 236 237 238 239 240 241 435 6617 6618 6619 6620 6621 1950 5098
worker	7282
worker$	5564 5730 5897 5945 4104 4109 4110 6972 7001 4408 4417 4758 7382 4835 2340 5421
workers$	5564 5730 5897 3332 5945 6152 6191 6192 6193 4104 4109 4110 6972 7001 4417 4835
working$	233 234 235 236 237 238 239 240 241 435 3479 6631 6632 6633 5097 2549
works$	233 234 235 236 237 238 239 240 241 435 5098
workshop$	67 69 70
workshops$	67 69 70
workshy$	2632
world$	6239 2160 2161
worldly$	787 2162 2637
worn$	5782 5797 5798 5799 5800 5803 7083 4474 5064
worr	1868 1892 1942
worried$	4348 1608
worries$	5969 5970 5971 5972 5145
worry$	5145
worrying$	6097 6098 6099 6100 6101 6102 6103 6104 6105 2105 2107
worse$	6348 6349 6920 6921 5003
worst$	3243 2376
worth$	5960
worthless$	2632
would$	370 377 3198 3207 3273 598 622 6263 1118 1119 1120 1131 1132 1133 3991 4051 6664 6665 1242 1243 4443 1626 2271 2274 2286
wouldn$	3205 1118 1119 1120 2271
wound$	586 587
wrap	7389
wraps$	6073 4798 4911
wreak$	2083
wreaked$	2084
wreaking$	2082
wreck$	2014
wrecked$	2014
wrecking$	2014
wreckked$	2014
wreckking$	2014
wrecks$	2014
wrist$	7278
wrists$	7278
writ	5371
write$	1480 1778 1809 7319 2067 2068
writing$	1483 1778
written$	1461 1482 1889
wrong$	2874 2875 57 2942 2996 2997 2998 5647 6000 6006 6007 6008 7002 7003 4405 1971 2022
wrote$	1481
y$	6289
year	4711
year$	3147 6233 3633 981 984 986 7318 4711 7322 5156 5398
years$	6218 6219 6220 6301 6302 6303 5156 5398
yet$	2916 1557 4397
yield	2343
yjs	4770
yjs$	7381 2601
yob$	2622
yobbish$	2107 2622
yobbo$	2622
yobbos$	2622
yobs$	2622
yoi$	2814
yos	4770
yos$	7381 2601
yot	4770
yot$	7381 2601
young	4780
young$	148 186 590 3420 6109 3502 3503 6123 6124 6125 6126 6127 6128 710 711 3533 3614 3791 3792 3793 3794 3795 3796 979 6410 6413 3984 4076 4288 4289 4298 4344 4383 4385 4433 4454 7091 4482 1665 1701 7137 1709 7143 4549 4552 4626 7261 7391 1992 2050 2053 2057 4922 4968 2175 2198 5185 2371 5237 5243 2569
younger$	4742 4797
youngers$	7126
youngster$	6109 6123 6124 6125 6126 6127 6128 4922
youngsters$	6109 6123 6124 6125 6126 6127 6128 4797 4922
youth	2597
youth$	6109 6112 6123 6124 6125 6126 6127 6128 979 6410 6413 6416 6417 1589 4448 1673 4770 1951 2050 4872 2053 4922 5019 2200 2371 2588 2597
youths$	6030 6109 6112 6123 6124 6125 6126 6127 6128 6410 6413 1673 4872 4922 2200 2643
yp	4433 4440 7072 7087 7089 7091 4482 7094 1665 7137 7143 4553 7261 1869 1878 1897 4719 7358 1943 5185 5212 5237 5353
yp$	2027
yp1$	2026
yp2$	2026
yp3$	2026
yp4$	2026
yp5$	2026
yp6$	2026
yro$	2812
zero$	1192 4189 2334 2408
zits$	5069
