2853 2643 1994

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
(happy|glad|willing|keen|content|eager|only too happy|quick|pleased) to (take|accept|receive|have) [the|<their>|any|all|these] (lift+|gift+|money|drink+|drugs|vape+|weed|cash|presents|alcohol|cigarettes|trainers) ...
(through|by|of|from|out of|as a result of|because of|due to|down to|a matter of|<is>) [entirely|very much|largely|all|partly|mostly|mainly] <their> own (choice+|doing|making|choosing|free will|volition|accord|actions|behaviour)
<their> own (fault|doing|stupid fault)
<their> choice to [go|stay|associate|carry|run|continue|put|return|ignore|hang|spend|be|use|remain]
(through|out of|by) choice
(is|was|are|were|seems|remains) (a|<their>) [own|conscious|deliberate|personal] choice
<owner> [own|persistent|repeated|continued] (failure|inability|unwillingness|refusal|reluctance) to (protect|safeguard|look after|recognise|see|report|leave|disclose|heed|listen|engage|learn|accept|say no|resist|walk away|stay away|keep <self>)
(degree|element|measure|amount) of (rational|free|personal|active|informed|conscious) (choice|consent|complicity|willingness|agreement)
because of <their> (own|bad|poor|risky|silly|reckless|careless|loose) (behaviour|conduct|attitude|actions)
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
(run|runs|running|ran) rings (round|around) [any|the|most|all|grown] (adult+|men|man|us|staff|teachers|workers|officers|grown _)
ugly enough
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
(tiny|cropped|strappy|micro|hooded|black|grey|designer|matching|baggy|skinny|tight|ripped|torn|dirty|expensive|branded|white|scruffy|revealing|skimpy|inappropriate|short|low cut|puffer|padded|dark|trendy|flashy|shabby|ill fitting|identical|stained|oversized|nike|north face|gaudy|grubby|threadbare|smart) [black|designer|grey|white|red|blue|green|and _|branded|new|padded|north face] (hoodie+|hoody|tracksuit+|trackies|joggers|trainers|coat+|jacket+|clothes|clothing|cap+|jeans|skirt+|dress|dresses|top|tops|shorts|leggings|outfit+|gear|jewellery|watch|watches|gilet+|crop top+|shoes|sliders|mini skirt+|t shirt+|jumper+|sweatshirt+|tops)
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
(give|gives|gave|giving) (a|two) (hoot+|damn|toss|monkey's)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 25 25 27 27 27 28 28 28 30 30 30 30 31 31 31 31 31 32 32 33 33 34 35 35 36 36 36 36 36 37 37 37 38 38 39 39 39 40 40 40 41 41 41 41 41 41 42 42 42 42 43 44 44 44 45 46 46 47 47 47 48 48 49 49 49 49 49 49 50 51 52 53 53 53 53 54 54 54 55 55 56 56 56 57 58 58 59 59 59 59 59 59 59 59 60 60 61 62 63 63 64 64 64 64 64 64 65 66 67 67 67 67 67 67 67 67 67 67 67 67 67 67 67 67 67 67 67 67 67 67 68 68 68 68 68 68 68 69 69 70 70 71 71 71 71 71 71 72 72 72 73 74 74 74 74 74 74 75 75 76 76 77 78 79 79 80 81 81 81 81 82 82 82 83 83 83 84 84 84 84 85 85 86 87 89 89 90 90 91 91 91 92 92 92 92 92 92 93 93 93 94 94 94 95 95 95 95 96 96 96 96 97 97 98 98 98 98 99 99 99 99 99 99 99 99 99 100 101 101 103 104 104 108 108 108 108 108 109 109 109 110 111 111 111 111 111 111 111 113 115 116 117 121 122 124 126 128 128 128 128 128 128 128 128 129 129 129 129 132 132 132 133 134 134 134 134 137 138 138 139 139 141 141 141 142 144 144 144 144 144 144 145 146 149 149 150 151 152 152 152 153 154 154 154 154 154 155 155 155 155 155 155 155 155 156 156 156 156 156 156 156 157 157 157 157 158 158 159 159 159 159 159 160 160 161 162 163 163 164 164 165 165 165 166 167 167 168 168 169 169 170 171 171 171 172 172 173 174 175 175 175 175 175 175 176 176 176 176 176 177 177 178 178 180 180 181 181 182 182 183 185 186 187 188 189 190 191 192 193 194 194 195 196 196 197 197 197 197 198 198 198 198 198 199 199 200 200 201 201 201 202 202 203 204 205 206 207 207 207 208 209 209 210 210 211 211 212 212 213 213 214 214 215 215 215 215 215 215 215 215 215 216 216 216 216 217 217 218 219 219 220 221 222 223 223 224 225 225 226 226 226 226 226 226 226 226 226 227 227 227 229 229 229 230 231 233 235 235 235 235 235 235 235 235 235 235 235 235 236 236 236 236 236 236 236 236 236 236 236 237 237 237 237 239 239 239 239 239 240 240 241 241 243 243 243 243 243 243 243 244 244 244 244 244 244 244 244 244 244 244 244 244 246 247 248 249 251 251 251 252 252 253 254 254 254 256 257 259 260 261 261 262 262 263 263 263 269 270 273 274 279 279 282 282 282 283 284 286 291 292 292 292 293 294 294 294 294 295 296 296 296 296 296 296 296 296 296 296 297 297 297 298 299 299 299 299 302 304 304 304 304 305 305 305 306 309 309 309 312 312 313 313 313 313 314 314 314 314 314 314 316 317 317 319 319 319 319 319 320 320 320 320 321 322 322 322 322 322 322 322 322 322 323 323 325 325 325 325 326 326 326 327 327 327 327 327 327 327 327 328 328 328 328 328 328 329 330 330 330 330 330 330 334 334 334 334 335 337 337 338 338 340 340 340 340 340 340 340 341 341 341 342 342 346 349 350 352 352 353 355 358 360 360 360 361 361 361 364 365 366 366 367 367 368 374 375 377 378 380 381 382 383 384 384 384 385 386 387 387 387 388 390 390 390 390 392 392 392 393 393 393 393 393 393 393 394 394 395 396 397 397 398 399 400 402 402 404 404 405 406 406 406 406 406 406 406 407 407 407 407 407 407 408 408 408 408 409 410 412 412 412 412 412 413 413 413 414 414 414 414 415 415 415 415 415 416 416 416 417 418 418 419 420 420 420 420 420 420 420 420 420 420 420 421 422 422 423 425 425 425 425 425 426 426 426 427 428 428 430 431 432 432 432 433 434 434 434 434 434 437 437 437 438 438 438 439 439 439 439 439 440 440 440 442 443 443 443 444 444 446 447 448 449 449 449 449 449 449 449 449 449 449 449 449 449 450 453 455 455 455 456 456 457 458 458 458 459 459 460 462 462 463 464 464 465 465 465 465 466 466 466 466 467 467 468 469 469 469 469 469 470 470 470 470 471 471 471 472 472 473 473 473 474 474 474 474 474 475 475 475 476 477 477 477 478 479 479 480 481 481 482 482 482 482 482 482 483 483 488 488 488 488 489 489 491 491 495 495 495 499 500 500 500 500 504 505 507 508 508 508 509 509 510 511 514 514 514 515 517 519 519 519 520 522 522 522 523 524 524 524 524 525 526 526 526 527 527 527 528 529 530 531 531 531 532 532 532 532 532 532 532 532 532 532 533 534 534 534 534 535 536 537 537 537 539 539 539 540 541 541 541 542 543 544 544 544 545 546 546 546 547 548 548 548 548 550 550 551 551 552 555 556 556 558 559 560 560 560 561 562 563 563 563 563 564 564 564 564 565 566 567 567 567 567 567 567 568 568 568 568 568 568 569 569 569 569 569 570 570 570 571 571 571 571 571 571 572 574 575 575 576 576 576 577 577 578 579 579 579 579 580 580 580 580 580 580 580 582 583 583 583 583 584 584 584 584 584 585 585 585 586 587 587 588 588 588 588 589 589 589 589 590 591 591 591 593 593 594 594 594 595 595 595 595 596 596 596 596 596 596 597 597 598 598 598 598 598 599 600 600 600 600 600 600 600 601 603 603 603 604 604 604 604 605 605 605 605 605 605 605 605 607 609 609 609 610 610 610 611 613 613 613 613 613 614 614 614 616 616 617 617 617 617 617 617 618 618 618 619 619 620 620 620 620 620 621 622 624 624 624 624 626 627 627 627 629 630 630 630 631 632 633 633 634 635 635 635 635 636 636 636 636 636 637 637 637 637 637 637 637 638 638 638 638 639 640 640 640 641 641 641 641 641 641 641 642 642 643 643 643 643 644 644 644 644 644 644 644 644 644 644 644 644 644 644 644 644 644 644 644 645 645 645 646 646 646 647 647 647 647 648 649 649 650 650 650 650 651 652 652 652 652 653 653 653 653 653 653 653 654 654 654 654 654 654 655 655 655 655 656 656 656 656 657 657 658 659 659 659 659 659 659 659 660 661 661 662 662 662 662 662 663 663 663 663 663 663 663 664 664 664 665 666 666 666 666 666 666 666 666 666 667 667 668 669 669 670 670 670 670 670 672 672 673 674 674 674 675 675 675 675 675 675 675 675 675 675 675 675 676 676 676 676 677 677 677 677 677 677 677 677 677 677 677 677 677 677 677 677 677 677 677 677 677 677 678 679 680 681 681 681 681 681 682 683 683 683 683 683 684 684 684 685 686 687 689 689 690 690 690 690 690 690 691 691 691 692 692 693 693 694 694 694 696 696 696 696 697 697 697 697 698 698 699 700 701 703 704 705 706 707 708 709 710 710 713 714 715 716 717 718 718 719 719 719 719 719 720 721 721 721 721 722 723 723 724 726 726 728 729 730 730 731 731 732 733 734 734 735 737 737 738 738 740 740 740 740 741 741 742 742 742 742 743 743 743 743 744 745 745 746 746 748 749 749 750 752 752 753 753 754 756 757 758 760 762 762 762 763 763 763 764 764 764 765 765 766 766 767 769 769 770 770 770 770 770 770 771 772 773 774 775 776 777 785 789 790 791 792 793 794 795 796 797 799 803 804 805 806 807 808 809 810 811 812 813 814 815 816 818 822 824 825 826 828 832 837 838 841 843 844 847 848 849 850 852 856 857 858 860 861 863 864 866 867 868 869 871 872 874 879 881 882 887 888 894 896 898 899 902 907 908 909 911 912 913 914 916 920 921 922 923 925 926 928 930 931 932 933 938 940 944 945 946 947 948 954 956 964 966 968 969 973 974 975 980 981 983 985 988 989 990 991 992 994 995 997 998 999 1000 1001 1003 1004 1005 1006 1007 1008 1009 1013 1014 1015 1016 1017 1018 1019 1020 1021 1022 1023 1024 1026 1028 1029 1030 1031 1034 1035 1036 1037 1038 1040 1041 1042 1043 1044 1045 1046 1047 1048 1049 1051 1052 1053 1054 1055 1056 1057 1058 1060 1061 1062 1063 1064 1065 1068 1069 1070 1071 1072 1073 1074 1077 1078 1080 1081 1084 1086 1087 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1099 1100 1101 1103 1104 1105 1106 1107 1108 1109 1110 1111 1112 1114 1115 1116 1117 1120 1123 1145 1146 1147 1156 1162 1165 1169 1173 1176 1178 1179 1181 1184 1185 1188 1232 1235 1236 1244 1248 1249 1268 1272 1273 1274 1279 1280 1287 1294 1301 1303 1304 1309 1330 1334 1335 1337 1338 1339 1345 1348 1352 1354 1359 1361 1367 1369 1375 1376 1382 1383 1392 1394 1395 1396 1397 1399 1402 1407 1408 1409 1410 1411 1412 1414 1415 1416 1417 1419 1420 1422 1424 1425 1428 1429 1430 1433 1434 1440 1443 1444 1445 1446 1448 1449 1450 1453 1455 1456 1458 1459 1460 1461 1462 1469 1470 1473 1475 1476 1477 1478 1479 1480 1481 1482 1483 1488 1489 1490 1491 1492 1493 1494 1495 1496 1506 1515 1517 1521 1525 1527 1529 1532 1533 1537 1540 1544 1546 1547 1549 1550 1552 1555 1556 3 3 16 18 20 21 28 29 50 62 68 87 88 93 99 101 106 107 112 114 116 118 123 123 124 125 126 127 130 131 135 136 137 138 138 140 142 147 148 149 150 172 179 180 184 189 204 218 220 228 232 234 236 238 242 245 250 253 255 257 258 261 262 262 264 265 266 268 271 274 276 276 276 276 276 277 278 280 280 280 280 280 280 280 281 282 286 289 290 291 292 292 296 297 298 300 301 303 303 303 303 303 303 303 303 303 303 303 304 305 305 305 305 305 305 305 305 305 305 305 305 305 307 308 309 310 311 312 313 315 315 315 315 315 315 316 318 324 328 330 331 332 333 334 335 336 337 339 339 339 340 343 343 343 343 345 347 348 350 350 350 350 350 350 350 350 350 350 350 350 350 350 350 350 350 350 350 350 350 351 352 354 355 357 357 359 360 361 362 363 369 371 376 376 376 376 376 376 376 376 389 391 391 401 403 411 422 424 425 426 429 435 436 441 443 444 445 451 452 454 459 461 477 480 484 486 486 486 486 486 486 486 486 486 486 489 491 492 494 495 496 497 497 498 500 500 500 500 500 500 500 500 500 500 500 500 500 501 502 503 504 505 506 510 511 512 512 512 512 512 512 512 512 512 512 512 512 512 513 514 515 516 518 519 521 522 524 525 530 531 532 533 535 535 536 537 538 538 538 538 538 538 547 549 555 557 560 569 570 573 580 581 592 599 602 603 605 606 608 608 612 614 614 615 619 623 625 627 628 629 630 633 634 644 648 661 663 671 673 673 673 673 673 673 673 673 673 673 673 675 675 675 675 675 676 681 688 689 690 698 702 711 712 718 723 724 725 726 727 729 736 739 743 746 747 751 755 761 762 768 778 780 786 798 800 821 823 827 829 830 831 834 835 836 839 840 842 845 846 851 853 854 855 859 862 865 870 873 875 876 877 878 880 883 884 885 886 889 891 892 895 901 903 904 905 906 915 917 918 924 927 929 934 935 936 937 939 942 943 949 950 951 952 953 958 959 960 961 962 963 965 967 970 971 972 976 977 978 979 982 984 986 987 993 996 1002 1010 1011 1012 1025 1027 1032 1033 1039 1050 1059 1066 1067 1075 1076 1079 1082 1083 1102 1118 1119 1125 1126 1127 1137 1149 1150 1155 1158 1160 1166 1170 1171 1172 1177 1183 1186 1187 1189 1191 1192 1194 1200 1202 1203 1212 1213 1216 1220 1221 1227 1228 1229 1230 1233 1234 1239 1240 1241 1245 1246 1247 1251 1253 1254 1270 1271 1276 1278 1281 1285 1288 1290 1296 1298 1299 1302 1305 1306 1307 1310 1312 1313 1314 1315 1316 1321 1326 1327 1329 1331 1332 1340 1341 1343 1344 1346 1347 1349 1351 1353 1357 1358 1362 1363 1364 1365 1368 1371 1372 1377 1378 1379 1380 1384 1385 1386 1387 1388 1389 1390 1391 1393 1400 1401 1404 1405 1406 1413 1418 1421 1423 1426 1427 1431 1432 1435 1439 1441 1451 1452 1454 1457 1463 1464 1465 1466 1467 1468 1471 1472 1474 1484 1485 1486 1487 1497 1498 1500 1501 1502 1504 1505 1508 1509 1510 1511 1513 1518 1519 1520 1522 1523 1524 1528 1534 1536 1538 1539 1543 1545 1551 1553 1557 22 26 102 105 119 120 123 143 267 272 275 276 280 285 287 288 303 311 315 339 343 344 350 356 370 372 373 376 379 391 485 486 487 490 493 497 500 512 521 538 553 554 608 673 675 695 759 779 781 782 783 784 787 788 801 802 817 819 820 833 890 893 897 900 910 919 941 955 957 1085 1113 1121 1122 1124 1128 1129 1130 1131 1132 1133 1134 1135 1136 1138 1139 1140 1141 1142 1143 1144 1148 1151 1152 1153 1154 1157 1159 1161 1163 1164 1167 1168 1174 1175 1180 1182 1190 1193 1195 1196 1197 1198 1199 1201 1204 1205 1206 1207 1208 1209 1210 1211 1214 1215 1217 1218 1219 1222 1223 1224 1225 1226 1231 1237 1238 1242 1243 1250 1252 1255 1256 1257 1258 1259 1260 1261 1262 1263 1264 1265 1266 1267 1269 1275 1277 1282 1283 1284 1286 1289 1291 1292 1293 1295 1297 1300 1308 1311 1317 1318 1319 1320 1322 1323 1324 1325 1328 1333 1336 1342 1350 1355 1356 1360 1366 1370 1373 1374 1381 1398 1403 1436 1437 1438 1442 1447 1499 1503 1507 1512 1514 1516 1526 1530 1531 1535 1541 1542 1548 1554

12 14 8 9 10 10 10 10 10 10 4 6 4 5 5 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 3 5 5 6 6 5 5 5 3 4 4 4 9 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 3 10 11 11 4 7 7 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 4 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 6 8 7 4 5 3 3 9 3 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 3 5 3 6 4 5 6 4 3 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 8 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 5 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 11 10 10 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 3 4 3 5 3 3 3 5 3 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 3 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 5 10 3 5 4 11 0 4 8 13 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 3 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 2 4 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 4 2 2 3 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 4 3 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	1912 4765 5085
101$	4708
12$	838 839 840 841
13$	838 839 840 841
14$	838 839 840 841
15$	838 839 840 841
16$	838 839 840 841
17$	5448 2834
18$	5827 3676 6338 6339 6340 6341 6342 6343
19$	5827 3676 6338 6339 6340 6341 6342 6343
2$	5085
20$	5827 3676 6338 6339 6340 6341 6342 6343 5448 2834
21$	5827 3676 6338 6339 6340 6341 6342 6343
22$	5827
23$	5827
24$	5827 2316
25$	5827 3676 6338 6339 6340 6341 6342 6343
26$	5827
27$	5827
28$	5827
29$	5827
3$	5085
30$	5827 3676 6338 6339 6340 6341 6342 6343
31$	5448
3x5x2$	2693
4$	5085
47$	5448 2834
5$	1011 5085
5x5x5$	2692
6$	1011 5085
60$	5299
7$	5085 5169
8$	5085
9$	5085
999$	4708
a$	2988 3003 3100 5745 3104 649 650 651 6156 3575 3576 749 859 860 3735 3762 3763 1000 4250 4259 4361 4398 4590 4730 4731 4762 7426 1938 4836 4844 7488 2069 2102 2230 2335 2347 2403 2406 5338 2620
abandon$	2352
abandoned$	2349 2352
abandoning$	2352
abandons$	2352
abc$	2640
abdicate$	1547
abdicated$	1547
abdicates$	1547
abdicating$	1547
abh	4839
abh$	7482
abide$	6015
abilit	5399
abject$	2323
able$	790 793 794 796 915 3777 3794 3795 1783
abortion$	2800
about	4559 5227
about$	2924 3331 5976 6269 3995 1143 1144 1145 1146 4000 6865 7052 7053 7054 4488 4489 4490 1674 4580 4774 4824
above$	3883 7106
abscond$	5767 282 283 2645
abscondded$	282 283 2645
abscondding$	282 283 2645
absconded$	282 283 2645
absconder$	4862 2645
absconders$	4862 2645
absconding$	282 283 4861 2645
absconds$	282 283 2645
absconsion$	2645
absconsions$	2645
absen	5423
absenc	7437
absent$	5772 6747 4549
absolute$	1120
absolutely$	1221 4268 2314 2317
abus	7461
abuse	4817
abuse$	5496 5497 5714 5930 5931 5940 5941 6001 6002 7458 7459 7460 4913 5451
abused	1946
abused$	5531 4799 5464 2613
abuser$	5759 6116 624 6128 4936
abusers$	5759 6116 624 6128 4936
abusive$	2137 5001 2663
abysmal$	2686
abysmally$	2686
academy$	4165 4170 4171 7066 7095 4479 1630 7401 7402 7415 2372
accept$	2989 5648 5656 6015 3381 3382 3383 3384 3385 3386 3387 3388 3389 3390 3391 3392 3408 3409 3410 3411 3412 6171 6599 6618 6624 6638 6919 5154 5155
acceptable$	1768 2640
accepted$	5854 5862 5869 5870 5871 5872 5875
accepting$	6171
access$	2555
accommodation$	5804 5805 5806 5807 5808 5809 5810 5811 7457 7478 5449
accomplice$	4884 2741
accomplices$	4884 2741
accord$	5634 5635 5636 5637 5638 5639 5640 5641 5841 5842 4886
accoun	4526 1697 4551 4651
account$	6894 6895 6896 6897 6898 6899 6900 7294 1854 7356 7357 1966 7463 4970
accountability$	505 506 7091 7092 7093 7094 5219
accountable$	505 506
accounted$	1854
accounts$	7169 7194 7294 1854 4970
accusation$	4911
accusations$	4911
acd$	2751
achiev	1746
acknowledge$	3381 3382 3383 3384 3385 3386 3387 3388 3389 3390 3391 3392 6919
acknowledged$	6825 6826 6827 6828
acne$	5133 2680
acned$	2679
across$	3664 812 813 3667 815 3669 817 3804 3883 5037 5175
act	1733 7258 7376
act$	3164 5814 3408 3409 3410 3411 3412 811 3664 812 813 814 3667 815 816 3669 817 818 819 820 821 822 823 842 843 844 845 846 847 895 6771 6919 7076 7079 7157 7259 2139
acted$	811 3664 812 813 814 3667 815 816 3669 817 818 819 820 821 822 823 842 843 844 845 846 847 4152 4161 6808 6813 6825 6826 6827 6828 6929 2139
acting$	725 811 3664 812 813 814 3667 815 816 3669 817 818 819 820 821 822 823 842 843 844 845 846 847 2118 2139
action	1645 5296
action$	5542 6856 6894 6895 6896 6897 6898 6899 6900 4851 5294
actionable$	4498
actions$	3 4 5 6 7 8 9 2865 2866 2867 2872 5542 5569 5634 5635 5636 5637 5638 5639 5640 5641 5655 6001 6002 6003 4851
active	7306
active$	3011 218 219 220 221 435 4868 5048 2406 2408 5273
activi	7135 5276 5288 5289 5296
activities$	5540 5542 4851 4865 4915
activity$	5540 5542 3165 5815 7169 7276 4851 4865 4915 5047 5280
acts$	5799 3164 5814 811 3664 812 813 814 3667 815 816 3669 817 818 819 820 821 822 823 842 843 844 845 846 847 896 2139
actual$	4839
add$	2499
added$	1719 1720 4681 1829
addict	7394 7437 5389
addict$	6136 6137 6138 4939 4940 2659
addicted$	1891
addiction$	1891 5404
addicts$	6136 6137 6138 4939 4940 2659
addres	1650 7188 1805 4658 4659 4687
address$	2980 2981 2982 5751 5752 5753 5754 3112 3113 3114 3115 5459
addresses$	2980 2981 2982 7160 7330 5251 5321
adhd	7394
adhd$	7384 2749
adidas$	5137
admit$	6618 6624 6638 6919 7076 5154
admitted$	1884 1896 5380
adolescent$	6193 6207 6208 6209 6210 6211 6212 1000 6496 6499 2080 2083 4985 2229
adolescents$	6193 6207 6208 6209 6210 6211 6212 6496 6499 4985
adopted$	5457
adoption$	2605
adoptive$	2605
adult$	5626 5627 5672 5694 5705 3076 3077 5736 3142 3146 3149 5797 5800 5829 5832 5986 3422 6084 6085 6086 6087 3532 3570 6299 808 6307 6309 6314 3680 6326 6331 6332 6333 6352 6361 6362 6363 3731 879 6382 891 892 3747 6391 6392 3750 3751 3793 3796 6439 6488 6489 6490 6491 6492 6493 4858 2026 4883 5052 5053 2204 5059 2222
adults$	2967 2972 2976 2979 5623 5626 5627 5705 5736 5759 5761 5764 3142 5793 5797 5800 5829 5975 6023 6074 3436 6084 6085 6086 6087 6095 3453 6236 6275 6276 6277 6285 6299 6307 6311 3670 6314 3677 6326 6331 6332 6333 6338 6339 6340 6341 6342 6346 6350 6358 6359 6360 6361 891 892 3747 6391 6392 6439 6453 6462 6467 6470 6471 6472 6473 6474 6488 6489 6490 6491 6492 6493 6551 4858 4907 5054 5059
advance$	1737
advanced$	808 4868
advanceed$	1737
advanceing$	1737
advances$	1737
advantage$	5532
advice$	5577 6051 6052 6053 6054 6055 6171 6816 6817 6818 6819 6820 6821 6822 4898 4908 5151 5210
advis	5323
advised$	2911 5580 5581 2939 87 88 89 90 91 92 93 94 2948 96 97 98 99 100 101
affairs$	6377
affection$	5804 5805 5806 5807 5808 5809 5810 5811
affili	1733 5276 5280 5282 2742
affiliate$	4915
affiliated$	610 4915
affiliates$	4915
affiliation$	591 592 610 4915
affiliations$	4915
affray	4839
affray$	7482
afraid$	6446 6447 6448 6449 987 988
african$	1019 3875 2254 5132
afro$	5125 2273 5127
afros$	5125 5127
after	7171 4786
after$	5649 3370 3605 6284 3644 3780 6454 6455 6459 6460 6466 1520 7429 7430 4803
again$	5590 5591 6659 6660 6662 6663 6664 1488 4439 4440
agains	4604 5296
against$	5755 5756 5757 5758 7232 7247 7277 1826 5167 5264 5266 5306 5339
age$	3155 5826 3473 6304 6305 6387 6388 6389 6509 6510 6511 4764 5430
aged$	6496 6499 4881
agencies$	4165 4170 4171 7066 7095 4479
agency$	4140 4165 4170 4171 7066 7095 4479 1630 4498 2323 2362 2371
ages$	6304 6305
aggression$	6225 6226 731 732 4993
aggressive$	6181 6182 6183 6184 6185 6186 6187 6188 6189 6190 6191 6257 2137 2663
aggressively$	2663
aggressiveness$	6225 6226 4993
aggressor$	6116 6117 6118 6119 4936 4937 4938
aggressors$	6116 6117 6118 6119 4936 4937 4938
aggro$	5899
agitator$	2655
agitators$	2655
agree$	783 784 785 786
agreed$	352 5875 783 784 785 786
agreement$	5654 7264
agreements$	7264
agrees$	783 784 785 786
ahead$	7106 7186
aid	1746
aid$	1737 1750 5368
aided$	1737 1750
aiding$	1737 1750
aids	1746
aids$	1737 1750 5368
aim	1836
aim$	7271 1779 7300 7343
aims$	7271 1779 7300
albanian$	5132
album$	4680
alcoho	7437
alcohol$	5632 5633 5804 5805 5806 5807 5808 5809 5810 5811 5816 5819 7387 5385 2536 5389
alcoholic$	4939
alcoholics$	4939
alert$	1640 1658 1659 1758
alerting$	1658 1659
alerts$	1658 1659
aliases$	2697
alibi$	2698
alibis$	2698
alienated$	2230
alight	4826
alight$	7469
alike$	5136 5138
alive$	7366
all	5302
all$	2952 3311 3404 703 3570 745 776 6273 854 6427 992 1093 6601 3959 1112 1189 1190 1191 1247 1256 4110 4138 6908 6915 4398 4400 7061 7062 1577 7266 4654 4703 4712 4890 5151 5152 5211 2399 2403
allegation$	4911 4912
allegations$	4911 4912
allege$	6099 6100 4909 4910
alleged$	6099 6100 1712 1810 4909 4910 2060
allegedly$	2651
alleges$	6099 6100 4909 4910
allerg	7394
allergic$	2765
allergies$	2765
allergy$	5404 2765
allocated$	1815
allow	1660
allow$	35 36 112 113 5935 6618 6624 6638 1750 4887 5154
allowed$	35 36 112 113 5935 1750 1895 4887
allowing$	35 36 112 113 5935 1750 4887
allows$	35 36 112 113 5935 1750 4887
almost$	400 854 3707 855 856 857 858 861 862 863 864 909 910 2200 2209
alone	4724 2588 5442
alone$	5879 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 6421 6422 7367 2588 5441
along$	5617 5664 3202 3203 3204
alopecia$	2681
already$	854 3707 855 856 857 858 861 862 863 864 882 909 910 2200 2209
also$	2084
alternative$	2563
although$	103 5755 5756 5757 5758
altogether$	1577
always$	278 1093 4001 2683
ambition$	6247 5029
among$	6180 3584 3616 4564 4717
amongst$	6180 3584 3616
amount$	158 6452
ample$	2961
an$	3378 3601 3666 3709 3739 1000 4128 4398 4578 4590 4730 4844 2230
anaemia$	2764
analys	4511 4512 4513 1661 1662 1693
analysis$	5240 5283
analyst$	7154 7155 7156 4514 4515 4546 1785
analysts$	7154 7155 7156 4514 4515 4546 1785
anaphy	2766
and	2437 2442
and$	2951 6057 3475 3476 6496 6499 3883 3900 4497 4577 4595 4596 4710 5226 5257 2483 5487
angels$	4956
anger$	728 2138
angry$	6747 2069 2230
animal$	4939
animals$	6136 6137 6138 4939 4940
ankle	1983
ankle$	4836
anorexia$	2767
anorexic$	2767
another$	2854 5712 6237 1000 4848 2230 2406
anpr$	2702
answer$	6015 902 903 904 3787 6618 6624 6638 6698 6919 4308 4309 7076 7079 7343 5154
answered$	5854 5875 902 903 904 6813 6825 6826 6827 6828 7124
answers$	902 903 904 6698
antagonise$	2054
antagonised$	2054
antagonises$	2054
antagonising$	2054
anti	4567 1723 4627 4632 7308 7320 4707 2523
anti$	3073 3079 593 6181 6182 6183 6184 6185 6186 6187 6188 6189 714 3573 3615 2166 2167
anticipated$	7253
antidepressant$	5376
antidepressants$	5376
antipsychotic$	2782
antipsychotics$	2782
antisocial$	5714 5721 6181 6182 6183 6184 6185 6186 6187 6188 6189 6257 7210 7350 2051 2132 4986
anxiet	7394
anxiety$	2769
any	7183 2375 5302
any$	3404 6601 3959 1112 4076 4254 4255 4400 7136 4590 7266 5151 5152 2399 2403
anybody$	4165
anyone$	5623 6299 6453 4165 6812
anything$	907 6425 984 6558 6559 6617 6622 6628 6633 6642 6706 1272 1273 1274 1275 1276 6887 6888 6889 6890 7326 5151
anyway$	5594 6442
apathetic$	2665 2686
apathy$	2686
apnoea$	5386
apologised$	6825 6826 6827 6828
app$	284 3137 285 3138 286 3139 287 3140 288 3141 5785 5786 5787
appalling$	6181 6182 6183 6184 6185 6186 6187 6188 6189 1461 1462 1463 1464 1604 2137 2173 2348 2686
appallingly$	2686
appear	7351
appear$	421 422 617 630 631 632 633 634 635 636 637 638 639 704 718 719 720 721 722 723 811 3664 812 813 814 3667 815 816 3669 817 850 854 3707 855 856 857 858 861 862 863 864 3803 954 1035 1036 1037 1978 2085 2086 2133 2134 2144 2279
appearance$	6515 6516 6517 6518 6519 6595 5483
appearances$	5483
appeared$	811 3664 812 813 814 3667 815 816 3669 817 1035 1036 1037 1978 2279
appearing$	1978
appears$	421 422 617 630 631 632 633 634 635 636 637 638 639 704 718 719 720 721 722 723 811 3664 812 813 814 3667 815 816 3669 817 850 854 3707 855 856 857 858 861 862 863 864 954 1035 1036 1037 1978 2085 2086 2133 2134 2144 2279
appeti	7394
apple$	4931
apples$	4931
applic	1808
applied$	1324 1325 1326 1529
apply	1808
apply$	1324 1325 1326 2433
appointment$	3965 1113 1114 1115 6740 6741 6742 7382 5372
appointments$	3965 1113 1114 1115 7382 5372
appreciate$	6015 3381 3382 3383 3384 3385 3386 3387 3388 3389 3390 3391 3392
appreh	4636
apprehend$	7279 2474
apprehending$	2474
approa	5296
approach$	5294
approaches$	7016 7017
appropriate$	2917
apps$	284 3137 285 3138 286 3139 287 3140 288 3141 5785 5786 5787
april$	5734
arab$	1019 3875 2254 5132
arcade$	5732 5733
architects$	433
are	1733
are$	2858 2914 150 151 421 422 617 630 631 632 633 634 635 636 637 638 639 673 3538 704 718 719 720 721 722 723 6263 850 854 3707 855 856 857 858 861 862 863 864 872 995 3922 1093 3969 4112 1291 1292 4413 1568 1569 7126 4509 4539 4547 4610 4684 1985 2085 2086 2118 2133 2134 2144 5084 5128 5129 2361 5257 5304 2469 2516 5439
area$	3606 4906 5446
aren$	1111 1142 1147 2130 2202
argue$	6747
argued$	6747
argues$	6747
arguing$	6747
argume	4798
argument$	4032 6676 4034
argumentative$	6229 6230 6231 6232 6233 6234 6235 4997 2663
arguments$	1928 7441 1954
arm$	6526 7372
arms$	6526 7372
around	5227
around$	2924 5670 6269 3634 3657 6302 4346 7168 4866 5037 5149
arrangement$	5844 6486 5047
arrangements$	5844 6486 5047 5408
arrest	7157 1735 7240 7241 7246 4636 7305 1859 7437 7439 7463 5306
arrest$	7230 4588 7236 1757 7262 7279 1794 4712 2444 2448 5311 2474 5336 2637 5495 2726 2839
arrested$	5533 5278 5470 2839
arresting$	2474 2725
arrestped$	1794
arrests$	1757 1794 5311 5495 2724 2839
arrive	7334 7351
arrive$	6015
arrived$	7081 7082 7083 7084
arrogance$	2686
arrogant$	4431 2665 2686
arson	7217 7307 7308 4827 4839 4841
arson$	7470 7482 7484
arsonist$	4939
arsonists$	4939
art$	6325 2525
arthritis$	2745
as	1733 2375
as$	3101 3474 3614 3652 3671 3683 867 3730 3748 3749 6445 3908 4270 6938 1585 1588 7187 4559 2084 2118 5249 2403
asb	4627
asb$	5714 7270 1822
asbo	4661 2640
asbo$	7304 5493
asbos$	7304
asd$	7384 2751
ashamed$	6949 1454
asian$	1000 1019 3875 3897 3898 3899 1047 2229 2230 2254 5132
aside$	4345 4418
ask$	402 6724 6725 6726 4519 5162
asked$	402 5926 6665 6808 6813 6929 7124 1654 4519 1695 4698
asking$	3253 401 402 6724 6725 6726 5162 5182
asks$	402 6665
asleep$	1451 1452 1612
asperg	2500
asperger$	5353
aspergers$	5353
aspirations$	6247 5029
aspiring$	2063
assaul	7217 7308 1946 4817 7461 7463 4827 4828 4841
assault$	7223 7460 7470 7471 7482 7484 4913
assaulted$	4799 1989
assaults$	7470 4913
assert	1832
assertive$	4685
assess	7376 7378 1888 1979 5227 5394 5399
assessed$	705 1712 1733 1810
assessment$	7369 5411
assessments$	5411
assist	1660 1746 4715
assist$	1737 1750 1779 7358
assistant$	4765 7409
assisted$	7148 1737 1750
assisting$	1737 1750
assists$	1737 1750 1779
associ	7135 4526 4571 7218 7314 7321 1837 5282 5288 5289
associate$	5656 5685 5687 5688 5699 5849 5850 5851 5852 5853 6089 610 2050 4904 4915
associated$	588 610 4915
associates$	6089 610 7160 7169 7170 7172 7199 1704 7228 1828 2050 4904 4915 2407
associating$	5849 5850 5851 5852 5853 610 1704 2050
association$	591 592 6089 4165 4170 4171 7066 7095 4479 1704 7214 4904 4915 4932 2430
associations$	591 592 6089 7169 7170 1828 4690 4904 4915 4932
assured$	5077
asthma	7394
asthma$	2759
asthmatic$	2759
astonishing$	4375 4376 7020
astray$	6121 6122 6123 6124
asylum	2603
asylum$	5456
at	4781
at$	15 3275 6022 700 6293 6496 6499 1257 1264 1265 4304 4422 7100 7168 7258 4623 4736 4749 4768 4782 4799 4807 1970 4831 5175 5458 5480 5487
athletic$	2233 2679
atrocious$	2686
attachment$	2542 2543
attack	7461
attack$	5360 5371
attacked$	5533 5922
attacks$	5360
attemp	5301
attempt$	5989 494 3348 3349 3965 1113 1114 1115 6834 6835 6894 6895 6896 6897 6898 6899 6900 4261 4262 4263 4264 4265 4897
attempts$	3965 1113 1114 1115 7016 7017 4897
attend	7417 2524 2830
attend$	5656 6015 3375 6599 6618 6624 6638 6698 6919 7079 4761 1978 5154 5155
attendance$	7050 7116 7403 4896 4978 2829
attended$	5854 5862 7124 4761 1978
attender$	4896 4952
attenders$	4896 4952
attending$	4761
attends$	6698 7172 1978
attent	4649
attention$	5804 5805 5806 5807 5808 5809 5810 5811 5816 5819 5902 3260 5932 3290 5936 6056 6065 6066 3491 715 724 6241 6242 6811 6815 6894 6895 6896 6897 6898 6899 6900 1651 7292 1824 7384 4892 2149 5003 5004 2171 5318 2498
attitude$	5542 5655 694 695 6244 886 887 888 889 890 1560 1561 1562 1563 4851 2138 5026 5027 5201
attitudes$	5542 694 695 4851 5026
attract$	5515 5516 406 407 2035
attracted$	5515 5516 406 407 562 571 572 573 574 575 576 577 578 579 580 581 582 583 2035
attracting$	5515 5516 406 407 2035
attractive$	2679
attractor$	5330
attractors$	5330
attracts$	5515 5516 406 407 2035
attractted$	5515 5516 406 407 2035
attractting$	5515 5516 406 407 2035
attrib	1776
attributed$	1713
auburn$	2273
august$	5734
aunt	7425 4793 7438
aunt$	7436
auntie	7425
authorised$	4698
authorities$	6259 6260 4165 4170 4171 7066 7095 4479
authority$	6171 6236 4165 4170 4171 7066 7095 4479 4784 4785 7429 4908 5019 2372
authors$	433
autism	7394
autism$	7384 2750
autistic$	2750
autumn$	5734 5735
available$	5527 4868
average$	2233
averse$	675 676 677 678 679
avoid$	6015
avoidant$	6190 6191 2137 2665
avoided$	5854 5862 3245 6801 5218
awaiti	1892
awaiting$	4745 2616
aware$	3627 6271 6272 1686 1831
awareness$	3403
away$	5651 5652 5677 5690 5768 5769 5774 5861 5868 5982 5987 5990 3379 4020 4296 4297 7342 4702 4801
awkward$	6229 6230 6231 6232 6233 6234 6235 7354 4997
b$	4791 7434 5338
babies$	6365 6366 6367 6368 6369 5055
baby	7438
baby$	7453
back$	5662 5697 228 229 230 231 3109 3110 5762 5763 5988 5993 3379 3380 3879 6661 4292 4348
background$	5490
backs$	3380 4348
bad$	2907 3012 3041 215 216 5718 3356 6084 6085 6086 614 615 616 3470 3509 6181 6182 6183 6184 6185 6186 6187 6188 6189 6190 6191 1025 6534 3893 3895 1461 1462 1463 1464 7056 7057 7058 7059 1604 2000 2052 2066 2078 2079 2137 2147 2161 2173 2258 2348
badly$	716 1017 4145 1488 4994 4995 4996 2159 2255 5136
bag$	6553
baggy$	2289
bags$	6547 6553 5137
bail$	3454 4844 7487 5478 2626 5495
bailed$	5478 2842
bails$	5495
bait$	2054
baited$	2054
baiting$	2054
baits$	2054
baitted$	2054
baitting$	2054
balaclava$	6584 5137 2682
balaclavas$	6584 6585 6586 6587 6589 5137 5278 2682
bald$	3887 2679
ball$	7035
bandana$	5137 2682
bandanas$	5137 2682
bandit$	2654
bandits$	2654
banger$	4915
bangers$	4915
banging$	4915
bank$	386 7454
banked$	386
banking$	386
bankked$	386
bankking$	386
banks$	386
bannin	1842 1843
banning$	1789 4695 4696
bare$	4269
barely$	935 3788 936 3789 937 971 972 973 3916 1402 1908 2202 2547
barrel$	2239
barter$	320 321
bartered$	320 321
bartering$	320 321
barterred$	320 321
barterring$	320 321
barters$	320 321
base	4643
base$	7286
baseball$	2294
basic$	2323
basically$	854 3707 855 856 857 858 861 862 863 864 2200
basis	1808
battle$	2219
be	4662
be$	3025 3026 3027 5685 3057 3061 421 422 3279 3371 6103 3464 617 630 631 632 633 634 635 636 637 638 639 3493 3512 704 718 719 720 721 722 723 3586 3587 3688 3689 3690 850 854 3707 855 856 857 858 861 862 863 864 6475 6477 3991 3994 6644 6645 6646 4018 4054 4064 4067 4205 4208 4248 4306 1568 1569 4547 7247 4610 4617 4663 4673 7336 2085 2086 2133 2134 2144 2361 2469 5322
beanie$	5137
beanies$	5137
bear$	4424 2363
beard$	5110 5125 5127
bearded$	2679
beards$	5110 5125 5127
bearre	7305
bears$	2363
beat	7461
beaten	1946
beaten$	2892 4799
became$	421 422 617 630 631 632 633 634 635 636 637 638 639 3538 704 718 719 720 721 722 723 850 854 3707 855 856 857 858 861 862 863 864 2085 2086 2118 2133 2134 2144 2528
becaug	7305
because$	2869 141 159 1966 7463
bechar	7305
becom	1733 2508
become$	421 422 617 630 631 632 633 634 635 636 637 638 639 3543 704 718 719 720 721 722 723 850 854 3707 855 856 857 858 861 862 863 864 6645 2084 2085 2086 2118 2133 2134 2144
becomes$	421 422 617 630 631 632 633 634 635 636 637 638 639 704 718 719 720 721 722 723 850 854 3707 855 856 857 858 861 862 863 864 4033 2085 2086 2133 2134 2144
becoming$	3538 3544 2084
bed	1953 2535
bed$	5713 5804 5805 5806 5807 5808 5809 5810 5811 7385 7423 4791 4792 4806
bedealt$	7305
bedeta	7305
bedroom$	4792 5460
beds$	5713
bedwetting$	5388
been	1983 2508
been$	2937 2938 86 95 2963 2964 236 5860 5867 5869 5870 5871 5872 3236 421 422 617 630 631 632 633 634 635 636 637 638 639 665 3534 3535 3536 3542 3548 704 718 719 720 721 722 723 804 850 854 3707 855 856 857 858 861 862 863 864 939 3966 3967 3968 3970 3971 3972 1291 1292 4160 6905 6906 4274 4275 6929 1489 4379 4380 4381 4414 4415 4416 1568 1569 4480 4547 4610 4617 1874 1896 4761 1931 1959 4836 2085 2086 2118 2122 2133 2134 2144 2361 2469 2521 2527 2528 2564 2566 2567 2600 2604 2612 2617 2619 2620 2624
befing	7305
before$	3681 6364 7106 4831
befriend$	5780 289 290 291
befriendded$	289 290 291
befriendding$	289 290 291
befriended$	289 290 291
befriending$	289 290 291
befriends$	289 290 291
beggars$	2370
begun	2524
behav$	5854
behave$	5656 5849 5850 5851 5852 5853 811 3664 812 813 814 3667 815 816 3669 817 818 819 820 821 822 823 842 843 844 845 846 847 6618 6624 6638 6698 2141 5154
behaved$	5849 5850 5851 5852 5853 5854 5862 5886 5887 3569 811 3664 812 813 814 3667 815 816 3669 817 818 819 820 821 822 823 842 843 844 845 846 847 2141 2142 5012
behaves$	811 3664 812 813 814 3667 815 816 3669 817 818 819 820 821 822 823 842 843 844 845 846 847 6698 2141
behavi	1842 7437
behaving$	5854 811 3664 812 813 814 3667 815 816 3669 817 818 819 820 821 822 823 842 843 844 845 846 847 2141 2143
behavior$	5542 685 686 687 688 689 690 691 692 693 4851
behaviors$	5542 4851
behaviour$	3 4 5 6 7 8 9 2865 2866 2867 2872 5540 5542 5569 5634 5635 5636 5637 5638 5639 5640 5641 5655 3321 469 470 6001 6002 6003 6047 6048 6049 6050 685 686 687 688 689 690 691 692 693 6220 6221 6222 6223 4576 4621 7270 7275 7276 4661 4695 4755 1914 7417 4775 4834 4851 4852 4915 4934 4935 4990 2138 2559 5490
behavioural$	2138
behaviours$	5540 5542 6220 6221 6222 6223 4851 4852 4990
behavs$	5854
behavved$	5854
behavving$	5854
behind	4558 7208 7306 1812 7321
behind$	6402 6403 6404 4395 7201 4665 1911 5061
being	2508
being$	2937 2938 5598 3053 236 3195 421 422 617 630 631 632 633 634 635 636 637 638 639 3529 704 718 719 720 721 722 723 3638 850 854 3707 855 856 857 858 861 862 863 864 3724 1291 1292 6907 1489 4378 7365 2085 2086 2118 2133 2134 2144 2564 2566 2567 2600 2617 2619 2620 2624
belief$	5223
believe$	6919 7079
believed$	6710 6711 6712 6713 6714 1648 1712 1810
belligerent$	2663
belocked$	7305
belong	1733
belongs$	7063 5212
below$	1911 5434
benefit$	6015 1651 7148 1737
benefited$	1737
benefiting$	1737
benefits$	1737
bepros	7305
bereaved$	1942 2838
bereavement$	7459 2838
besear	7305
bespectacled$	2679
bespok	1910
best$	837
bestopped$	7305
besumm	7305
betray$	2352
betrayed$	2349 2352
betraying$	2352
betrays$	2352
better$	2907 2917 5958 5959 3324 5968 5969 6794
betwee	7171
between$	5442
beyond$	717 810 1188 2104 2105 2311
bid	1808
big$	2898 912 913 998 1015 2233 2240 2256 2273
biggest$	2410
biological$	2179
biopsy$	7388
bipolar$	2543 2772
birth$	6256 2179 5402
birthmark$	2680
birthmarks$	2680
bitchy$	2665
bitten$	5073
bitterly$	1488
black$	1000 1019 3875 1025 3897 3898 3899 1047 1076 6576 6577 6578 6589 2229 2230 2251 2252 2258 2273 5137 2289 5278
blackheads$	5133
blackout$	2748
blackouts$	2748
blade	7483
blade$	7482
bladed$	7482
blame$	5906 5907 5908 5909 5910 5911 5912 5913 5914 5915 5916 5917 3276 3277 5942 5943 5944 5945 5955 5956 5957 7064 7067 7068 7069 4427 7071 7076 7077 4460 2359 2360 5216
blamed$	5922 1974
blames$	4427 7071
blameworthy$	2686
blank$	6598
blanket$	1120
bleach$	2252
bleached$	2252 2273 5128
blight$	2115
blind$	4354 5218
blinkered$	2686
block$	6300
blond$	3887 2252 2273 2679
blonde$	3887 2252 2272 2273 2679
blood$	2538
bloody$	2337
blue$	2253 2273 5137
board$	4165 4170 4171 7066 7095 4479 7322 4680 5328
boards$	5328
bodge$	2689
bodged$	2689
bodges$	2689
bodging$	2689
bodies$	5803 5882 3242
bodily$	4839
body$	5803 3242 886 887 888 889 890 6400 4534 1683 2261
boisterous$	2665
bomber$	5137
bombers$	5137
bone$	2163
boned$	5093
boost	1792
boots$	5137
born$	1867
borough$	5446
boss$	5631
bossy$	2665
botch$	2689
botched$	2689
botches$	2689
botching$	2689
both$	2084 5174 2403
bother$	5899 6666 6667 6668 6669 6858 5180 5181
bothered$	5854 5862 6792 6803 6808 6813 4186 6848 6849 6850 6851 6852 6853 6854 6858 4222 6929 4411 7124 1636 5180 5181
bothering$	5180 5182
botherred$	5180
botherring$	5180
bothers$	5180
bottom$	2556
bottoms$	6582 1092 2296
bound$	1149 1150 1151
boundaries$	4908
box$	2272 5186 2334
boy	7309 4842
boy$	152 192 6193 6207 6208 6209 6210 6211 6212 4065 4066 4510 4646 1811 7310 1820 1828 7329 7332 4700 7352 7485 2056 4919 4931 4945 4985 2140 5109 5327
boyfri	7437
boyfriend$	5760 5824 329 330 331 332 7421 7453 4878 4879 2027 2028
boyfriends$	5824 329 330 331 332 4878 4879 2027 2028
boys	4502 4516 7185 4544 1694 1730 7309 4688 7331 1840 7355
boys$	5549 5609 5629 152 5682 192 5736 5760 5795 5797 3219 3223 3224 3244 473 6062 6076 6091 3457 605 606 607 6108 6193 6196 6207 6208 6209 6210 6211 6212 6227 6275 6276 6277 3765 3766 6436 6670 6671 6672 6673 6674 4038 4039 4040 4050 4059 6709 4100 6782 4277 4278 4279 4280 4281 4282 4326 6977 6996 7004 7005 7006 7007 7008 7009 7010 7159 4583 4646 1799 1811 7310 1820 1828 7329 7332 4693 4700 7352 4859 4919 4931 4945 4985 2140 5109 5205 5210 5327
braces$	5127 5133
braid$	5125 5127
braided$	2273 5128
braids$	6579 5125 5127
brain$	2814
brand$	6546 5148
branded$	2289
brands$	6546 5137 5148
brat$	2654
brats$	2654
breach	2625
breach$	1991
breached$	1991 2625
breaches$	1991
break	7437 4798
break$	5656 601 602 3610 6646 6747 4689 2055
breakdown$	7055 5034 5446 5458 5461
breakdowns$	5034
breakfast$	7434
breaking$	601 602 6747 1548 1847 2055
breaks$	601 602 6747 1548 2055
breakup$	7441
breath$	6538
brief$	1640 1658
briefed$	1695 4698
briefi	5227
briefing$	1658 2475 5329
briefs$	1658
bright$	2273
bring	1746
bring$	5515 5516 5526 395 396 397 398 399 928 1774 2456
bringing$	395 396 397 398 399 928 1774 2456
brings$	5515 5516 395 396 397 398 399 928 2456
broad$	2233 2238
broke$	601 602 3609 1548 2055 5446
broken$	3611 1548 2132 4987 5446
brothe	7425 4793 7438 4796 7442 7445 7446
brother$	1924 7436 4794 4818 5032
brothers$	6256 5032
brough	4604
brought$	5508 5515 5516 5526 395 396 397 398 399 928 7247 4652 1800 7316
brown$	1025 2251 2252 2253 2258 2273
bruise$	2822
bruised$	2822
bruises$	2822
bruising$	2822
brunette$	3887 2679
brush$	1544 1565
brushed$	1492 1544 1565
brushes$	1544 1565
brushing$	1544 1565
buck$	3894 7033 2354
budget$	4463 7118 7127 7128
budgets$	7050 4463
build	7157 1736 1746 2375 2412
build$	6504 6505 6506 1818 5086
builded$	1818
buildi	1746 4639
building$	7118 7282 1818
builds$	6504 6505 6506 1818 5086
built$	3863 4634 5087
bulimia$	2768
bulimic$	2768
bulk$	4703
bulky$	2233
bullied$	5531
bullies$	6117 6118 6119 6136 6137 6138 4937 4938 4939 4940
bully$	6117 6118 6119 6136 6137 6138 4937 4938 4939 4940
bullying$	6257
bunch$	641 6193 6207 6208 6209 6210 6211 6212 766 4931 4985 5037
bungle$	2689
bungled$	2689
bungles$	2689
bungling$	2689
bunk$	2010
bunked$	2010
bunking$	2010
bunks$	2010
burden$	3504
burgla	7135 7208 7217 1723 4632 7307 7308 4827 4828 4839 4841
burglar$	6136 6137 6138 7201 4939 4940
burglaries$	7209 4576 7275 7470 7484 5305
burglars$	6136 6137 6138 4939 4940
burglary$	1653 4576 7223 7470 7471 7482 7484 2403 2419
burgle	2851
buried$	1540
burly$	2233 2679
bury$	1540
burying$	1540
bus$	5732 5733
busine	4631 4694 5288
businesses$	7250 7274 7337
busy$	7073 4431
but$	2951 3707 855 856 857 858 861 862 863 864 3744 3760 3837 6746 4388
buy	4554
buzz$	6056 2264
by	2437 2442
by$	5628 3415 3416 6094 6180 3584 3801 6616 6787 6934 4293 4294 4295 6983 6986 6987 6988 6989 4518 4564 7219 4580 4734 4759 2003 5175 5202 5317 5466 5467
c$	5338
cahms$	2792
caked$	1031
calculating$	2665
call$	7016 7017 1659 1855 5210
called$	6929 7124
calling$	1659 1855
callous$	2665 2686
callousness$	2686
calls	1697 4551
calls$	7016 7017 7061 7062 1659 7194 4627 7321 1855 5210 5211
came$	5886 5887 454 1080 1089 7124 1796 1931 2032
camera	4534
camera$	7173 7177 4535 7179 1813
cameras$	7173 7177 4535 7179 1813
camhs$	2791
camouflage$	5137
campaign$	2453
can$	528 3539 733 790 793 794 796 801 835 914 934 946 949 982 4023 6681 6682 6683 6684 4052 1214 1215 1218 4091 1352 1354 1395 1575 4604 1809 1917 2306 2483
cancer$	2812
candidates$	4619
cannab	7483 4845
cannabis$	5804 5805 5806 5807 5808 5809 5810 5811 5816 7184 4743 7387 7488 4860 2536
cannot	1895 1917
cannot$	528 4023 6681 6682 6683 6684 1214 1352 1395 4770 2582
cap$	1072 6569 6570 6571 6579 6584 5137 2288 5142 5147
capabi	7235
capability$	2711
capable$	916 3778 3797 3798 4072
capaci	7235
caps$	1072 6569 6570 6571 6579 6584 6585 6586 6587 5137 2288 5142 5147
captur	4639 2412
capture$	7282
captured$	4538
car	5462
car$	5751 5752 5753 5754 2394
care	1935
care$	3381 3382 3383 3384 3385 3386 3387 3388 3389 3390 3391 3392 3608 3645 3767 3768 3769 3772 3773 3775 3776 3779 3786 6452 6453 6465 6467 6470 6471 6472 6473 6474 6666 6667 6668 6669 6685 6686 6687 6779 6858 4216 4217 6894 6895 6896 6897 6898 6899 6900 6901 4261 4262 4263 4264 4265 7091 7092 7093 7094 4472 1620 1621 1622 7397 7420 7427 7428 4788 7467 7468 2180 5180 5181 5219 5443 2591 2592
cared$	6792 6808 6813 6854 6858 1620 1621 1622 5180 5181
career$	4934 4935 2087 2408
careful$	5517 2879 2880 2881 2882
careless$	52 53 3012 465 2040 2686
carelessly$	2686
carelessness$	5934 3292 2686
carer	7442
carer$	7422 7428 7436 1949 5443 5454
carers$	7428 5443
cares$	6685 6686 6687 1620 1621 1622 1949
caribbean$	1019
caring$	1949 5164
carpet$	7040
carrie	1672 7321
carried$	2941 5875 457 458 2033 4887
carries$	457 458 818 819 820 821 822 823 842 843 844 845 846 849 6743 6744 6745 4569 2033 4887 2363
carry	1672
carry$	2940 5656 5685 5687 5688 5849 5850 5851 5852 5853 457 458 818 819 820 821 822 823 842 843 844 845 846 848 1051 6646 6743 6744 6745 2033 4887 2363
carryi	4558 7306 7321 4840
carrying$	5598 5849 5850 5851 5852 5853 7201 1812 4839
case$	6133 6192 4476 4589 7242 1781 7476 4947 4949 4988 4989 2413 5483 5486
cases$	6133 6192 4947 4949 4988 5483
cash$	5632 5633 3105 5804 5805 5806 5807 5808 5809 5810 5811 5816 5819 6058 6059 2116
cast$	5549 4050 4059 6709
casually$	1017 2255 5136
casualty$	7380 7392
catalogue$	1288
catch	7157 7178 7246 4636 5306
catch$	7180 7189 1762 7279 1853
catches$	1762
catching$	1762
category$	3552 1966
catty$	2665
caught	7305 7316
caught$	5531 5533 1987 2122
cause$	5508 5526 442 6132 6645 4946
caused$	5508 5526 442
causer$	4926
causers$	4926
causes$	442 6132 4946
causin	1812
causing$	442 6747 4665
cautio	4828 5473
caution$	7471 5495
cautioned$	2621
cautions$	5495
cautious$	5519
cavalier$	2686
cbo	4661 2640
cbo$	7304 5493
cbos$	7304
cbt$	5377
cce$	5714
cctv	4534
cctv$	4511 4512 4513 1661 1662 7177 4535 1684 1693 1787 1813 5245 2400
ceases$	7261
cell$	2385 5316 5357
cells	4835
cells$	7478
central$	7335
centre$	7274 7315 7345 7489
cerebral$	2552
certain$	1149 1150 1151 1185
certainly$	1259 1267 4120 1268 1269 5171
certainty$	1186
chain$	1715 5137 5282
chains$	5137
challe	7341 4699
challenge$	6747 7342
challenged$	6747
challenges$	6747
challenging$	6181 6182 6183 6184 6185 6186 6187 6188 6189 6229 6230 6231 6232 6233 6234 6235 740 741 742 743 744 6747 2132 2135 2137 4997 2665
chance$	6021 6022 4028 4046 1525 1526 1527 1528 7041 7042 1777 4897 5208
chances$	5603 6021 6022 1525 1526 1527 1528 7041 7042 4897 5208
change$	3177 5821 6171 6599 6618 6624 6638 6695 6724 6725 6726 6735 6919 5154 5155 5162
changed$	6710 6711 6712 6713 6714 2554
changing$	6724 6725 6726 4084 5162 2554
chaos$	5936
chaotic$	2132 4986 2135 2665 2686
character$	6152
charg	7246
charge	4558 1735 7240 4599 4652 7305 7321
charge$	7201 7230 4588 5303 2486 5469 5495
charged$	7295 2623 5477
charges$	7242 1751 5303 5309 2486 5469 5495
charging$	4599 2448
charity$	4165 4170 4171 7066 7095 4479
charm$	3632
charms$	5882 5883
chart	1673
chart$	1732 1814 4671 5283
charted$	1814
charts$	5283
chase$	6056
chaser$	7016 7017
chasers$	7016 7017
chasing$	7016 7017
chat$	5783 5784 289 290 291
chated$	289 290 291
chating$	289 290 291
chats$	289 290 291
chatted$	289 290 291
chatting$	289 290 291
chav$	2654
chavs$	2654
cheat$	4939
cheats$	4939
check	5227
check$	7173 1707 4638 1802 1823 7383 5240 5310
checked$	6929 7124 4550 1823
checkes$	1823
checking$	1823
checks$	7173 1692 1707 4609 1823 5240 5310
cheek$	6526
cheeks$	6526
cheeky$	2665
chested$	5092
chicken$	5732 5733
child	4773 4842
child$	152 192 306 6193 6195 6196 6207 6208 6209 6210 6211 6212 6365 6366 6367 6368 6369 6496 6499 7416 7429 1934 1936 1937 1969 7485 2018 2056 4918 4931 2080 2083 2087 4985 2140 5030 5055
childish$	2665
childlike$	6402 6403 6404 5061
children$	5549 152 192 3219 3223 3224 3244 473 3457 605 606 607 6108 6193 6196 6207 6208 6209 6210 6211 6212 754 3706 6365 6366 6367 6368 6369 6496 6499 6670 6671 6672 6673 6674 4038 4039 4040 4050 4059 4100 6782 4277 4278 4279 4280 4281 4282 4318 4325 6996 7004 7005 7006 7007 7008 7009 7010 4444 1935 7447 4859 4906 4918 4931 4985 2140 5030 5055 5174 5204 5205 5210
chin$	6526
chinese$	5132
chip$	3602 750
chis$	2696
chlamydia$	2802
choice$	3 4 5 6 7 8 9 5542 5550 5551 5552 5553 5554 5555 5560 5561 5562 5563 5564 5634 5635 5636 5637 5638 5639 5640 5641 3001 5645 5646 5647 5654 3042 5686 191 3045 6278 6374 4851 4852 4853 4854 4856 5057
choices$	3 4 5 6 7 8 9 2865 2866 2867 5542 5550 5551 5552 5553 5554 5555 60 61 62 63 5560 5561 5562 5563 5564 5565 5566 5569 5572 5573 5574 5575 5576 5634 5635 5636 5637 5638 5639 5640 5641 191 3045 3321 469 470 6001 6002 6003 6374 4851 4852 4853 4854 5057
choose$	5582 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 209 210 3787 6437 6438 6644 6763 2004
chooses$	160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 209 210 6763 1581 1582 1583 1584 2004
choosing$	5634 5635 5636 5637 5638 5639 5640 5641 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 209 210 6440 6441 1581 1582 1583 1584 2004
chose$	5582 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 209 210 6763 7031 1581 1582 1583 1584 4458 7102 2004 5218
chosen$	160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 209 210 5854 5862 2004
chronic$	7374
chubby$	3887 2679
chunky$	2233
cid	7139
cigarettes$	5632 5633 5804 5805 5806 5807 5808 5809 5810 5811 5816 5819
circul	1641
circulated$	7138 1815
circulation$	7255
circumstances$	6762 5459
citalopram$	2788
city$	3859
civil	1842 2442
civil$	4695 2460
clad$	1053 1054 1055 5098 5108 2283
claim$	3458 3459 3460 5456
claimed$	3458 3459 3460
claims$	3458 3459 3460
clamp$	2438
clamped$	2438
clamping$	2438
clamps$	2438
class$	3102 3513 6236 7483 4845 2485
classed$	708 1733
classmates$	4859
clear	1819
clear$	1025 1185 4398 1747 2258 2323 2452 2479
cleared$	1849
clearly$	1170 1171 1172 1173 1259 1267 4120 1268 1269 4153 1568 1569 2361
clever$	913
clingy$	2665
clinic	1886 2508
clinic$	4739 7383 7389 7392 2372 5384 5386
clinically$	2539
clip$	3173 3174 322 323
clips$	3173 3174 322 323
close	1703
close$	7077 1613 1647 4556 5206
closed$	1529 1613 5167 5170 5206
closes$	1613 5206
closure$	1789 2480
clothe$	5232
clothes$	2872 2883 5804 5805 5806 5807 5808 5809 5810 5811 6569 6570 6571 6576 6577 6578 6579 6590 6595 4648 5137 5142 5232
clothing$	6569 6570 6571 6590 6595 5137 5139 5142
club$	1630 2372
clueless$	2686
co$	3373 6168 3957 3976 3982 3987 3996 4060 4982 2442
coach$	5631 5801
coaches$	5801
coat$	6569 6570 6571 6579 5137 5142 5146
coats$	6569 6570 6571 6579 5137 5142 5146
cocain	7483 4845
cocaine$	4743 7488 4860
cocky$	2665
code$	5085
codeine$	7387
codes$	5085
coerced$	5531
cognitive$	2546
cohort	7237 7309
cohort$	6193 6207 6208 6209 6210 6211 6212 7272 4646 1799 1811 7310 7312 1820 1828 7329 7332 4700 7352 4985 2415 5327
cohorts$	7312
cold$	6927 7099
collec	5227 2375 2412
collect$	1639 4670 4705
collected$	1639 4670
collecting$	1639 4670
collective$	2323
collects$	1639 4670
college$	4165 4170 4171 7066 7095 4479 7401 7402 7404 7414 7415 2372 5406 5422
collude$	434 435
colluded$	434 435
colludes$	434 435
colluding$	434 435
colour$	5112
coloured$	2273
colours$	6590 5112 5137
combat	1774
combative$	2663
come	7351
come$	5622 5856 3221 6015 811 814 816 938 951 952 1080 1089 6618 6624 6638 6645 6698 6825 6826 6827 6828 1796 1931 2032 5154
comes$	452 811 814 816 1080 1089 6698 7172 2602
comfort$	4463
comings$	1837
command$	7211
comment$	1097 1098 1099 1100
commented$	1097 1098 1099 1100
commenting$	1097 1098 1099 1100
comments$	1097 1098 1099 1100
commentted$	1097 1098 1099 1100
commentting$	1097 1098 1099 1100
commit	4558 7306 1812
commit$	5656 6618 6624 6638 6646 7362 5154
commits$	7362
committed$	7362 1988
committing$	7201 4665 1988
committs$	1988
common$	3396 7091 7092 7093 7094 4839 5219
commun	1645 4631 1981
communicate$	289 290 291
communicated$	289 290 291
communicates$	289 290 291
communicating$	289 290 291
communication$	1560 1561 1562 1563 2323 5201
community$	4498 4522 7250 1769 7274 4834 4906 2628 2636
company$	5498 5666 5684 6083 3442 3443 4165 4170 4171 7066 7095 4479 1630 4905 2371
compare$	4638
compass$	6040
complacency$	2686
complacent$	4431 2686
complain$	1097 1098
complained$	1097 1098
complaining$	1097 1098 6747
complainned$	1097 1098
complainning$	1097 1098
complains$	1097 1098
complaint$	6933 4911 5210
complaints$	6933 7061 7062 4911 5210 5211
complete$	1120 1596 1818 2323
completeed$	1818
completeing$	1818
completely$	774 4145 2215 2314 2317
completes$	1818
complex$	2135
complexion$	5111 2680
complexions$	5111 2680
compliance$	4914 4980
compliant$	3579 4979
complicit$	218 219 220 221 234 435
complicity$	5654 434
comply$	5656 6015 6599 6618 6624 6638 5154 5155
compromise$	10 1994 1995
compromised$	10 1994 1995
compromises$	10 1994 1995
compromising$	5498 10 1994 1995
compulsive$	2087 5355
computer$	5241
conceal$	482 483 1084
concealed$	482 483 1084 5150
concealing$	482 483 1084
concealled$	482 483 1084
concealling$	482 483 1084
conceals$	482 483 1084
concer	1897 1921 1971
concern$	3399 4203 4204 6894 6895 6896 6897 6898 6899 6900 6901 6933 5210
concerned$	4408 4409 4487 1635 7306
concerning$	6181 6182 6183 6184 6185 6186 6187 6188 6189 2137
concerns$	6047 6048 6049 6050 4203 4204 6933 7061 7062 5210 5211
concerta$	2785
concus	2814
condit	4720 4725 2625
condition$	7363 7368 7487 5371 5372 5479
conditional$	2620
conditions$	6097 1954 7487 5459 5479
conduc	1672
conduct$	3 4 5 6 7 8 9 2865 2866 2867 2872 5542 5655 6001 6002 685 686 687 688 689 690 691 692 693 818 819 820 821 822 823 4851 2138 2543
confer	7432
confidence$	886 887 888 889 890
confidentiality$	7038
confiscated$	4531
conflict$	5936 6060 6748 1954 4915
confro	7341 4699
confront$	7342
confrontation$	5936
confrontational$	6190 6191 6229 6230 6231 6232 6233 6234 6235 4997 2663
congregate$	6263 5084
congregated$	6263 5084
congregates$	6263 5084
congregating$	6263 5084
connected$	610 1713 7306 4664 4915
conscious$	3011
consensual$	2194 2650
consent$	5654 337 338 339 340 341 342 783 784 785 786 6478 3843 3844
consented$	337 338 339 340 341 342 5839 344 348 783 784 785 786
consenting$	337 338 339 340 341 342 2194 2650
consents$	337 338 339 340 341 342 783 784 785 786
consequences$	5567 73 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 6035 6270
consid	1733 1740
consider$	6015 6618 6624 6638 6919 5154
considered$	703 2084
consistent$	1120
consistently$	1251 4104 1252 4105 1253 1254 1255
consort$	2050
consorted$	2050
consorting$	2050
consorts$	2050
consortted$	2050
consortting$	2050
consta	4511 4512 4513 1661 1662 1693
constable$	7154 7155 7156 4514 4515 4546
constables$	7154 7155 7156 4514 4515 4546
constant$	4373 4374
constantly$	278 1251 4104 1252 4105 1253 1254 1255 1488
consti	1733
consul	4725 4738
consultant$	7368 7377 7381
contac	4526 7314 1837
contact$	5780 289 290 291 293 294 295 296 297 298 299 759 760 1955 5036 5151
contacted$	289 290 291 293 294 295 296 297 298 299
contacting$	289 290 291 293 294 295 296 297 298 299
contacts$	289 290 291 293 294 295 296 297 298 299 7169 4690
contactted$	289 290 291 293 294 295 296 297 298 299
contactting$	289 290 291 293 294 295 296 297 298 299
contain$	6162 6724 6725 6726 5162
content$	130 131 136
continually$	278 1251 4104 1252 4105 1253 1254 1255
continue$	5582 255 258 265 266 267 268 269 270 271 272 273 274 275 276 277 6645 2008
continued$	5582 255 258 265 266 267 268 269 270 271 272 273 274 275 276 277 1120 2008
continues$	5582 255 258 265 266 267 268 269 270 271 272 273 274 275 276 277 2008
continuing$	5582 255 258 265 266 267 268 269 270 271 272 273 274 275 276 277 2008
continuously$	1251 4104 1252 4105 1253 1254 1255
contraception$	2801
contraceptive$	2801
contract$	7264 5493
contracts$	7264
contribute$	434 1779
contributed$	5508 434
contributes$	434 1779
contributing$	434
contro	1774 4628
control$	6015 6037 6043 6151 6162 6181 6182 6183 6184 6185 6186 6187 6188 6189 3566 6213 3580 6243 3807 3808 6679 6724 6725 6726 4511 4512 4513 1661 1662 1693 7245 7271 1835 4694 4958 5162 2454 5343
controlled$	5531 6623 6629 6634 6643 6707 6710 6711 6712 6713 6714
controlling$	2137 2665
convenience$	4463
conveniently$	2365
convic	4599 4652
convict$	2474
convicted$	7295 2618 5472
convicting$	2474
conviction$	7242 2618 5495 2727 2840
convictions$	7242 2618 5495 2727 2840
convince$	6695
cooper	4715
cooperate$	6015 6169 6599 6618 6624 6638 6919 7358 5154 5155
cooperating$	6169
cooperation$	6168 4982
coordi	2442
cope	4724
cope$	3649 818 819 820 821 822 823 3767 3768 3769 3772 3773 3775 3776 3779 929 930 931 6437 6438 3799 947 948 3802 6921 7367 7386 2214
coped$	818 819 820 821 822 823 2214
copes$	818 819 820 821 822 823 2214
coping$	818 819 820 821 822 823 3767 3768 3769 3772 3773 3775 3776 3779 6440 6441 2214
core	7237
core$	7293 7335
cornrows$	2680
corporate$	2323
corrob	1645
corroborated$	4498
corrupting$	614 615 616 2079
cotton$	2205
couch$	7456
could$	21 22 23 24 25 193 194 195 196 197 198 3540 734 790 793 794 796 801 835 914 934 982 4052 1216 1217 1300 1301 1302 1303 1304 1305 1306 1307 1308 1309 1310 1311 1353 1364 1396 1535 1605 1606 1608 1609 4505 1655 1809 1917 2306
couldn$	1214 1352 1363 1395
council$	4165 4170 4171 7066 7095 4479 1630 2323 2362 2371
counse	4725
counselling$	7369 5377 5397
counsellor$	7368 7377
countless$	2946 2961 4373 4374 4398
county$	3072 3088 3094 3097 3103 5748 5749 5750 643 2484 5446
couple$	766
courier$	6139 4941
couriers$	6139 4941
course$	4113 4120 1268 1269 6767
court	4652 7305 2450 2625
court$	406 407 7295 7474 1983 4837 2035 2450 5303 5461 5469 5482 2630 5487
courted$	406 407 2035
courtesy$	6840 6841
courting$	406 407 2030 2035
courts$	406 407 6259 6260 7295 2035
cousin	7425 7438
cousin$	1924
cover$	1084 1543
covered$	1084 1543 5150
covering$	6556 1084 1543
coverings$	6556
coverred$	1084 1543
coverring$	1084 1543
covers$	1084 1543
covert	1795
covert$	4648 2700
covertly$	2700
cowardly$	2686
crack	7483 4845 2439
crack$	7184 7488 4860
crackdown$	5292
cracked$	7316
crackeddown$	5292
crackingdown$	5292
cracksdown$	5292
crave$	560 561 2151
craved$	560 561 2151
craves$	560 561 2151
craving$	560 561 2151
crazy$	4986
create$	442 1818
created$	442
createed$	1818
createing$	1818
creates$	442 1818
creating$	442
credit$	5804 5805 5806 5807 5808 5809 5810 5811 5816 5818 5819
cries$	746
crime	7135 1645 4503 4567 7218 1723 4627 4632 7307 7308 7320 4688 7331 4707 7361 4841 5235 5268 5282 5288 5308
crime$	5714 5728 6067 6257 7139 4498 7146 1653 7201 7209 7210 4572 4573 4576 4586 4620 4624 7267 7268 7270 1775 7275 4637 4656 1804 7301 7302 4661 4668 1817 1822 1830 1834 7340 1848 7346 7350 1866 1981 7484 4857 4858 4915 2116 2418 2419 5305 5314 2463 2467 2477
crimes$	5714 7209 7210 4576 7270 1866 5305
crimin	7135 1645 1703 7202 7208 7217 7218 4627 7307 7314 5258 5268 5288 5289 2442 5308 2629 2717
criminal$	5714 5718 5721 5736 6084 6085 6086 6087 624 6136 6137 6138 4498 4556 7200 4586 4590 4599 4633 4827 1981 4839 4841 4858 2051 2082 4939 4940 2131 2175 5038 5282 2431 2450 2637 2665
criminalise$	1591 1592 1593 1594
criminalised$	1591 1592 1593 1594
criminalises$	1591 1592 1593 1594
criminalising$	1591 1592 1593 1594
criminality$	5714 5728 7270 4857 2706
criminally$	2165 2420
criminals$	5736 6067 6069 6084 6085 6086 6090 624 6136 6137 6138 7226 4858 4939 4940 5038
crisis$	4738 2495 5372
crohn	2505
crohns$	5358
crook$	4939
crooked$	3892
crooks$	4939
crop$	3909 6569 6570 6571 6585 6586 6587 3948 5142 2291
cropped$	2273 2289
crosscheck$	4638
crowd$	766 4905 4931 4932
crown	2629
cruel$	2665
cry$	746
crying$	746
cse$	5714
cues$	1525 1526 1527 1528
culpable$	5214 2686
culpri	4558
culprit$	6117 6118 6119 7201 4937 4938 5263 5327 2735
culprits$	6117 6118 6119 7201 4937 4938 5263 5327 2735
culture$	4915
cunning$	2665
curb	1774
curfew	1981
curfew$	4834 7487 4908 5488 5495 2848
curfews$	4908 5495
curiosity$	6894 6895 6896 6897 6898 6899 6900 7091 7092 7093 7094 5219
curled$	3881
curly$	2252 2273
curren	1645
current$	4498 4590
custod	7305 4835
custodial$	2628
custody$	4572 4573 1787 7420 1956 7478
customer$	2985 5801
customers$	2985 5801 4906
cut	1774
cut$	3926 1876 5117 5128 2514
cuted$	2514
cuting$	2514
cuts	1774
cuts$	1876 5117 2514
cuttin	1774
cutting$	1876
cynical$	6190 6191
dabble$	218 219 220 221
dabbled$	218 219 220 221
dabbles$	218 219 220 221
dabbling$	218 219 220 221
dad	7425 4793 7438 4796 7442 7445 7446
dad$	6256 1924 1925 7422 7436 4794 1944 7451 1957 4818 7467 5032
daddies$	4882
daddy$	4882
dads$	1957 5032
daft$	52 53 502 2042
daily$	7386 2476
damage	4567 1723 7307 7308 7320 4707
damage$	7055 7210 4576 7346 7350 7470 7482 7484
damaged$	2132 4986
damn$	6839 6893
dancers$	4050
danger$	5496 5497 5507 3251 3252 5905 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 6035 6041 6046 6047 6048 6049 6050 6056 6060 6067 6270 4372 4607 4857 4888 2048
dangerous$	5496 5497 2907 5721 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 6035 3440 1999 2664
dangers$	5496 5497 2927 2928 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 6035 6047 6048 6049 6050 6270
dark$	1025 6534 1076 3947 2251 2252 2253 2258 2273 5137 2289 5278
darker$	1025 2251 2258
data	4687
data$	7038 7173 7330 5240
databa	5227 5280
database$	7158 7215 7281 5241
date$	5483
dates$	5483
dating$	2030
dawn$	2434
day	5296 5301
day$	6740 6741 6742 1258 7192 7367 7386 5221
days	4724
days$	7367 7386 7402 5221
dazzled$	562
dead$	7366
deaf$	4355 4356 4357 5369
deal	7217
deal$	5656 249 250 251 6142 3524 6437 6438 7341 2007
dealer	5258
dealer$	2965 5616 5626 5627 5705 5718 5736 5739 5748 5749 5750 5759 5761 5764 5797 5829 5847 3437 6081 6082 6084 6085 6086 6087 624 6126 6136 6137 6138 1864 4855 4858 4939 4940
dealers$	2965 5616 5626 5627 5705 5718 5736 5739 5748 5749 5750 5759 5761 5764 5797 5829 5847 6067 6070 3437 6081 6082 6084 6085 6086 6087 6090 624 6126 6136 6137 6138 7225 1864 4855 4858 4939 4940
dealin	7135 4558 7208 7306 7307 7308 7321 4839
dealing$	5714 5724 5729 249 250 251 5748 5749 5750 6257 1656 7201 7275 7482 1992 2007
deals	7321
deals$	249 250 251 1992 2007
dealt$	249 250 251 7305 7316 1979 2007
death	7437 7439 7463
death$	5905 7365 1942
debt	7437
debt$	5461
debts$	5461
decamped$	2705
deceitful$	2665
december$	5734
decency$	6840 6841
decide$	3787 6437 6438 7157
decided$	7031 1583 1584 4458 7102
deciding$	6440 6441
decision$	2883 5542 5550 5551 5552 5553 5554 5555 5560 5561 5562 5563 5564 2925 3042 5686 191 3045 6374 4314 7242 4851 4852 4853 5057
decisions$	3 4 5 6 7 8 9 2883 5542 5550 5551 5552 5553 5554 5555 60 61 62 63 5560 5561 5562 5563 5564 5565 5566 191 3045 6001 6002 6374 6381 7242 4851 4852 4853 5057
decked$	1053 1054 1055 2283
declin	1774 1862 7376
decline$	2299
declined$	6608 6609 6610 6611 6612 6613 6614 6615 2299
declines$	2299
declining$	2299
decrea	1774
deemed$	703
defeating$	2912
defect$	7363
defend$	3643 3767 3768 3769 3772 3773 3775 3776 3779
defending$	3767 3768 3769 3772 3773 3775 3776 3779
defensive$	2686
defensiveness$	2686
defiant$	6190 6191 2137 2665
deficit$	5351 5404
defied$	601 602 2055
defies$	601 602 2055 2370
definite$	1185
definitely$	1259 1267 4120 1268 1269 5171
defy$	601 602 2055
defying$	601 602 2055
degenerate$	2654
degenerates$	2654
degrade$	1739
degraded$	1739
degrades$	1739
degrading$	1739
degree$	158 6452
delay	7378 5399
delay$	7055 7111
delayed$	5218
delays$	7055 7111
deliberately$	278 2365
delicate$	2233
delinquency$	2654
delinquent$	2131 2132 4986 2137 2654
delinquents$	2654
demand$	4627 4705
demanding$	6229 6230 6231 6232 6233 6234 6235 4997
demonise$	1591 1592 1593 1594
demonised$	1591 1592 1593 1594
demonises$	1591 1592 1593 1594
demonising$	1591 1592 1593 1594
demons	1718
demotivated$	2665
denial$	4900
dental	1886
dental$	4739
dentis	4725
dentist$	7368
deny$	7285 1790
denying$	1790
department$	4165 4170 4171 7066 7095 4479 1630 2362 2371
depend	5389
dependence$	1891
dependency$	1891
dependent$	1891
depends$	1958
deplorable$	2686
deport	7439
depres	7394 7437
depressant$	5376
depressants$	5376
depressed$	5361
depression$	2770
depressive$	2771
deprive$	7285
deprived$	2132
depth$	6956
dereliction$	2686
descend$	232 233
descendded$	232 233
descendding$	232 233
descended$	232 233
descending$	232 233
descends$	232 233
descri	1650
description$	4552 1841 7359
descriptions$	4494 1663 4552 1841 7347
desert$	2352
deserted$	2349 2352
deserting$	2352
deserts$	2352
desertted$	2352
desertting$	2352
deserve$	425 426 2037
deserved$	425 426 5925 2037
deserves$	425 426 2037
deserving$	425 426 2037
design	1733
designed$	1779 1849
designer$	6058 6059 1077 5137 5140 2289 2295
desire$	4073 6717 6718 6719 6720 6721 6722
desk	4503 4506
desk$	7146 7147 7149 7161 7280 7299 4657 7311 4683 5316
despite$	81 2934 82 83 84 105 109 110 111 5755 5756 5757 5758 6018 6019 6020 1520
destined$	1149 1150 1151 2303
destructive$	2899 5723
detail	1650 1805 4658 4659
details$	2980 2981 2982 7158 1663 7313 7347 7348
detain	4636 7305 1859
detain$	7279 4712 2474
detained$	5278
detaining$	2474
detect	7139 4503 4511 4512 4513 1661 1662 1693 4599 7246 4637 4656 1804 7301 7302 1817 1830 1834 1848 2452 5306
detection$	7242 5303 2451 2452 2737
detections$	7242 5303 2451 2737
detective$	7146 7154 7155 7156 4514 4515 4546 7280 1785 7299 4657 4683
detectives$	7146 7147 1652 7154 7155 7156 4514 4515 7161 1666 4546 4603 7280 1785 7299 4657 4683
detent	4775 1981
detention$	7418 4834 2832
detentions$	7418 2832
deter$	2455
deteri	7376
determ	1705
deterr	7316
deterred$	2455
deterrence$	2740
deterrent$	5332 2740
deterrents$	5332
deterring$	2455
deters$	2455
develo	5227 2375
develop$	1639 4670 1818
developed$	808 1639 4670 1818
developing$	1639 4670 1818
developmental$	2543 2577
develops$	1639 4670 1818
deviant$	2132 4986 2137
device	1697 4651
device$	1678 7175 7294 2387
devices$	1678 7175 7294
devious$	2665
diabet	7394
diabetes$	2761
diabetic$	2761
diagno	4725
diagnosed$	2805
diagnoses$	2805
diagnosis$	7368 7369 5352 5372 5404 2805
diagram$	1732 5283
diagrams$	5283
diazepam$	2790
dice$	409
dicing$	409
did$	303 3207 3246 3319 497 498 499 522 523 524 531 558 673 986 1250 4112 6757 6758 4121 4122 1278 1321 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1346 1347 4218 1375 4234 4240 1388 4242 4244 1413 1415 1416 1417 1418 1419 6935 6936 7031 7081 7082 7083 7084 7104 7105 1616 2033 2327 2330
didn$	3206 3245 3320 497 498 512 513 514 515 516 518 528 555 966 967 968 1320 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1346 1347 1374 1387 7104 7105 2041 2130 2319 2327
die$	7366
died	7439 4797
died$	7440
diet	4750 7394
diet$	7393
dietary$	2817
dietician$	7377
difference$	6690 6691 6692
diffic	7378 5394
difficult$	5498 666 667 668 669 670 671 6181 6182 6183 6184 6185 6186 6187 6188 6189 6224 6229 6230 6231 6232 6233 6234 6235 740 741 742 743 744 6257 7354 2132 2135 2137 4991 4997 2665
difficulties$	5930 5937 5938 6224 1928 1954 4991 5370 5372 5395 2583
difficulty$	5370 5372 2583
dim$	2665
direct	2442
directed$	4698
dirty$	2273 2282 2289 2679
disabi	4725 7394
disabilities$	5368
disability$	7368 5368 5404 2779
disabled$	2779
disaffected$	2132 4986 2230
disappear$	5771 282 283
disappeared$	282 283
disappearing$	282 283 4861
disappearred$	282 283
disappearring$	282 283
disappears$	282 283
disappointing$	1461 1462 1463 1464 4375 4376 7020 2348
disappointingly$	2688
disband$	4689
discipline$	4899
disciplined$	5015
disclo	1964
disclose$	5648 5656 6015 6618 6624 6638 5154
discov	4507 1705
discover$	7150
discuss$	6618 6624 6638 5154
diseas	4720
disease$	7363 5404
disengage$	5656 2661
disengaged$	5170 2661
disengagement$	2661
disengages$	2661
disengaging$	2661
disgrace$	2686
disgraceful$	2137 2686
disgracefully$	2686
disguised$	2061
dishevelled$	2679
dishonest$	2665 2686
disinterested$	5170 2665 2686
dismal$	1604 2686
dismally$	2686
disman	2710
dismantle$	4689
dismantling$	1847
dismiss$	551 7076 2358
dismissed$	551 1529 2349 2358
dismisses$	551 2358
dismissing$	551 2358
dismissive$	6190 6191 2686
dismissively$	2686
disobedient$	2132 2665
disobey$	601 602 6747 2055
disobeyed$	601 602 6747 2055
disobeying$	601 602 6747 2055
disobeys$	601 602 6747 2055
disord	4567 1723 4627 4628 7307 7308 7320 4688 7331 4707 4720 7378 5389
disorder$	6224 6257 7210 4576 7270 7271 7340 7346 7350 7363 4746 4991 5359 5360 5386 5395 5396 5404
disorderly$	2665
disorders$	6224 4746 4991
dispersal$	4661
disperse$	4689
dispersing$	1847
displa	1641
display$	503
displayed$	503
displaying$	503
displays$	503
disposal$	7480 5303
disposals$	5303
disregard$	47 51 5656 601 602 2055 2358
disregardded$	51 601 602 2055 2358
disregardding$	51 601 602 2055 2358
disregarded$	51 601 602 2055 2349 2358
disregarding$	51 601 602 2055 2358
disregards$	51 601 602 2055 2358
disrespectful$	6190 6191 2665
disrup	7240 7246 7316 5306
disrupt$	2435 2715 2730
disrupted$	7234
disrupting$	6747 2435 2715
disruption$	6257 7236 7262 2436 5290 2444 2715 2730
disruptive$	614 615 616 6181 6182 6183 6184 6185 6186 6187 6188 6189 6257 2079 2132 4986 2137 2665
disrupts$	2435 2715
disturbed$	2132 4986 2665
dither$	2689
dithered$	2689
dithering$	5224 2689
ditherred$	2689
ditherring$	2689
dithers$	2689
divide$	4689
dividing$	1847
divorc	7437 7439 4797 4798 7463
divorce$	7441
divorced$	7440
divorcing$	7440
do$	303 3319 529 556 673 6313 986 6606 3974 6618 6624 6638 6644 6645 4017 6665 4024 6681 6682 6683 6684 6685 6686 6687 6736 1250 4112 6757 6758 4125 4126 4129 1278 1322 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1346 1347 1377 4240 4242 1390 1413 1415 1416 1417 1418 1419 4435 4748 2033 5154 2327 2330
doctor	4725 1886
doctor$	7368
doctors$	4739
dodge$	1547
dodged$	1547
dodges$	1547
dodging$	1547
dodgy$	5498 6084 6085 6086
does$	303 530 557 673 986 4025 6685 6686 6687 1250 4112 6757 6758 4125 4126 4129 1278 1323 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1346 1347 4218 1376 4234 1389 4244 1413 1415 1416 1417 1418 1419 1616 2033 2327 2330
doesn$	512 513 514 515 516 518 528 555 966 967 968 4023 1320 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1346 1347 1374 1387 2130 2319 2327
doing$	5634 5635 5636 5637 5638 5639 5640 5641 5642 303 4219 4220 4235 4236 4240 4242 1413 1415 1416 1417 1418 1419 1616 7123 2330
dolled$	1101
domestic$	7458 2598
don$	512 513 514 515 516 518 528 555 966 967 968 4023 1320 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1346 1347 1374 1387 2130 2319 2327
done$	5854 777 1101 6665 6734 4150 4159 4166 4167 6814 6825 6826 6827 6828 4221 4237 4238 4239 4240 4242 4245 4246 4247 1413 1415 1416 1417 1418 1419 6916 6917 6918 6929 1616 7122 2330
doomed$	1149 1150 1151 2303
door$	5893 5895 7248
doorm_$	5801
dopey$	2665
dose	4725
dose$	7368 5401
dossier$	2713
dossiers$	2713
doubt$	6654 6655 6656 6657 4041 6766
doubtful$	3509
down	1776
down$	143 3309 6005 3407 6164 6252 6253 6254 3883 3925 3958 6602 6961 6962 6963 6964 6965 6966 6967 6968 6969 6970 6971 6972 6973 6974 6975 6976 6979 6980 6981 6982 4340 6984 6985 4485 7204 7279 4660 4769 5128 5291 5292
downed$	4660
downfall$	5930
downlo	4531
download$	5240
downloaded$	7174
downloads$	5240
downplay$	551
downplayed$	551
downplaying$	551
downplays$	551
downs$	4660
drag$	1538 4477
draged$	1538
dragged$	5531 1538
dragging$	1538
draging$	1538
drags$	1538
drain$	3503
drama$	5936 6056 4032 6676 4034 2089 2525
drank$	1871
draw$	5515 5516 437
drawing$	437
drawn$	5531 563 571 572 573 574 575 576 577 578 579 580 581 582 583 1043 6623 6629 6634 6643 6707
draws$	5515 5516 437
dreadful$	1461 1462 1463 1464 7056 7057 7058 7059 2348
dreadlock$	2680
dreadlocked$	2273
dreadlocks$	2680
dreads$	5125 5127
dress$	2872 5849 5850 5851 5852 5853 818 819 820 821 822 823 842 843 844 845 846 847 1066 6563 3924 6569 6570 6571 6593 6594 6595 5137 2285 5142
dressed$	5849 5850 5851 5852 5853 5854 1053 1054 1055 6563 6564 6565 6566 1093 6593 6594 1101 5099 5101 5108 2283
dresses$	818 819 820 821 822 823 842 843 844 845 846 847 1066 6563 6569 6570 6571 6593 6594 5137 2285 5142
dressing$	2873 3918 1066 3940 2285
drew$	5515 5516 437
drift$	228 229 230 231 232 233 263 264 6646 5220
drifted$	228 229 230 231 232 233 263 264
drifting$	228 229 230 231 232 233 263 264
drifts$	228 229 230 231 232 233 263 264
driftted$	228 229 230 231 232 233 263 264
driftting$	228 229 230 231 232 233 263 264
drill	7319
drill$	6267
drink$	5632 5633 5656 5685 5687 5688 5816 5849 5850 5851 5852 5853
drinki	4750 7394 7437 7463
drinking$	5695 5849 5850 5851 5852 5853 5879 1871 7393 1928
drinks$	5632 5633 5816 1871
driv	1774 1819
drive$	5608 5844 2453
driven$	2983 562 1849
driver	4694
driver$	5626 5627 2985 5631 5801 1844
drivers$	2976 2979 5626 5627 2985 5630 5631 5800 5801 7337 1844 1851
drives$	5844
drivin	1812
driving$	4665
drone$	1813 2466 2716
drones$	1813 2466 2716
drop	1774
drop$	3487 6646 1539
droped$	1539
droping$	1539
dropout$	4939
dropouts$	6136 6137 6138 4939 4940
dropped$	1539
dropping$	1539
drops$	1539
drug	7135 1703 7202 7218 4586 4839 7483 5258 5282 5288
drug$	5714 3086 5738 6084 6085 6086 3483 3484 3485 3486 6136 6137 6138 1653 1656 4556 4632 4633 1822 4750 7394 7437 4858 4940 2088 2116 2131 2408 2536
druggie$	2659
druggies$	2659
druggy$	2659
drugs	7208 7319 4845
drugs$	5632 5633 5714 5718 5727 5728 5748 5749 5750 5804 5805 5806 5807 5808 5809 5810 5811 5816 5819 6067 6157 6257 1653 1656 7184 7197 7212 7213 1822 4743 7387 1928 7488 4857 4858 4860 2088 2116 4974
drunk$	5854 5875 6747 1871
dry$	1025 6534 6926 2258
dto$	2846
duck$	1547
ducked$	1547
ducking$	1547
duckked$	1547
duckking$	1547
ducks$	1547
due	1776
due$	2870 142 1966 7463 1978
dust$	7098
duties$	6779 7043
duty$	6779 6939 7004 7043
dyed$	2273 5128
dying$	7365
dyscalculia$	2754
dysfunctional$	2132 4986 2686
dyslexia$	7384 2752
dyslexic$	2752
dyspraxia$	2753
dyspraxic$	2753
dysregulated$	2665
e$	6933 7016 7017 4405 7061 7062 7380 7392 5211
each	7136 4516 1694 7237 5250 5302
each$	80 3068 3595 1000 6601 3959 1112 1245 1247 4331 7070 7159 7187 7231 4614 7266 4654 1840 4712 2230 5151 5152 5174 2399 2406
eager$	130 131 136
ear$	6526 6998
early$	6364
earn$	252 5884 5885
earned$	252
earning$	252
earns$	252
earring$	5137
earrings$	5137
ears$	6526 6999 7000 7140
easier$	1783
easily$	941 4153 6799 6800 7025 7026 7027 7028 2156
eastern$	1021 3888 6533
easy$	2886 254 2049
eat	7334
eat$	2496 5400
eaten$	5400
eating	4725 4750
eating$	7368 1893 7393 2506 5400
eats$	2496 5400
eczema$	2763
educat	1901 4776 5428
educate$	77 78
educated$	77 78
educates$	77 78
educating$	77 78
education$	6023 4755 7405 2559 5422
educational$	4756
effect	2442
effective$	2479
effectively$	854 3707 855 856 857 858 861 862 863 864 2200
effort$	5989 494 3348 3349 6806 6834 6835 6894 6895 6896 6897 6898 6899 6900 6901 4261 4262 4263 4264 4265
efforts$	4897
egg$	120 122 4931
egged$	120 122
eggged$	120 122
eggging$	120 122
egging$	120 122
eggs$	120 122 4931
ehc$	2558
ehcp$	2823
ehcps$	2823
eight	7309
eight$	4646 1811 7310 1820 1828 7329 7332 4700 7352 5327
eighteen$	5827 6307 3676 6334 6338 6339 6340 6341 6342 6343
eject	7341 4699
eject$	7342
elder	5276
elder$	5736 6084 6085 6086 4915
elders$	5718 5736 5739 6084 6085 6086 6090 1724 4915
elect$	160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181
elected$	160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 7031 4458 7102
electing$	160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181
electively$	2576
electr	1953 1983
electricity$	4806
electronic$	4836 5487
electronically$	4836
elects$	160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181
electted$	160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181
electting$	160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181
element$	158 4932 4935
elements$	4932 4935
eleven$	838 839 840 841
else$	448 449
email$	7016 7017 5210
emaile	4704
emails$	7016 7017 7061 7062 5210 5211
embroiled$	222 223 224
emergency$	7380
emotionally$	2168 2227 2600 2611
empathy$	6044 4899
employment$	7419
enabl	1660
enable	1746 2437
enable$	5935 1750
enabled$	5935
enableed$	1750
enableing$	1750
enables$	5935 1750
enabling$	5935
encounter$	6083 4865 5047
encounters$	6083 4865 5047
encour	1649
encourage$	5515 5516 77 78 132 133 134 2002 2039
encouraged$	5515 5516 77 78 132 133 134 1654 2002 2039
encourages$	5515 5516 77 78 132 133 134 2002 2039
encouraging$	5515 5516 77 78 132 133 134 2002 2039
end$	455 456 6644 6645 4005 4033 1875
endanger$	10 1994 1995
endangered$	10 1994 1995
endangering$	10 1994 1995
endangerred$	10 1994 1995
endangerring$	10 1994 1995
endangers$	10 1994 1995
ending$	7365 1875
endless$	4373 4374
endlessly$	1251 4104 1252 4105 1253 1254 1255
ends$	4033 7261
enemies$	5927
enemy$	5927
enforc	4522 7240 7246 5227 5289
enforce$	2728
enforcement$	7165 7236 1770 7328 5295 2443 2444 5315 2728
enforces$	2728
engage$	5648 5656 225 226 227 6015 6162 6169 3527 6171 6239 6599 6618 6624 6638 6679 6695 6698 6724 6725 6726 6919 7076 7079 4715 4887 4983 5154 5155 5162
engaged$	218 219 220 221 225 226 227 5854 5862 6169 6623 6629 6634 6643 6707 6710 6711 6712 6713 6714 4887 4983
engagement$	218 219 220 221 6168 6171 680 681 682 683 3537 1116 1117 1118 1119 4977 4982 5151
engager$	4954
engagers$	4954
engages$	218 219 220 221 225 226 227 6698 4887
engaging$	218 219 220 221 225 226 227 6169 6171 6724 6725 6726 4887 4976 4983 5162
english$	5432 5433
enjoy$	560 561 6763
enjoyed$	560 561 6763
enjoying$	560 561
enjoys$	560 561 6763
enough$	5585 2943 5587 2961 3318 3355 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 6421 6422 3851 6495 6943 5051 5071
enquir	7246 7432
enquiries$	1707 7233
enquiry$	7206 7233
enrich	2375
entangled$	222 223 224
enter$	2033 4887
entered$	1719 1720 4681 1829 2033 4887
entering$	2033 4887
enterprise$	7229 5269
enterred$	2033 4887
enterring$	2033 4887
enters$	7172 2033 4887
entice$	5515 5516 132 133 134 2002
enticed$	5515 5516 132 133 134 2002
entices$	5515 5516 132 133 134 2002
enticing$	5515 5516 132 133 134 2002
entirely$	1568 1569 2215 2314 2317 2361
entitled$	2665
epilep	7394
epilepsy$	2757
epileptic$	2757
episodes$	5776
equal$	2207
erratic$	6176 6177 6178 6179 684 2137
escala	1865 2442
escalate$	6646
escalated$	1815
essential$	1779
establ	4507 1705
establish$	7150 1802 1825
estate	4672
estate$	5732 5733 7315 7345 4906 2230
eternally$	2685
european$	1019 3874 3875 6531 2254
evade$	1547
evaded$	1547
evades$	1547
evading$	1547
evasive$	2665
even$	2953 104
evening$	2476
ever$	3788 3789 937 6693 6694 4055 6699 6700 6701 4104 4105 1253 1254 1255 4115 6774 4441 5158 5159 5172
every$	3378 6022 3455 883 6601 3959 1112 1244 4098 1246 1248 1249 4338 4398 4401 7061 7062 7070 7187 4654 4724 5151 5152 2315 5174 5211 2399 2406
everybody$	4318
everyone$	5975 3378 6140 4318
everything$	5730 3745 893 6601 3959 1179 1180 1181 1272 1273 1274 1275 1276 4371 4453 4476 4890 5151 5152
evicted$	2835
evicti	7437 7463
eviction$	2835
evicts$	2835
eviden	1808 7319 5227 2703
evidence$	3335 6933 7061 7062 7145 1706 1722 1786 5210 5211 2411 5265
evidently$	1267 4120 1268 1269
evil$	2078 4986
exam$	7050 7116 4775 2578 5432
examin	4531
examin$	1823
examination$	5240
examinations$	5240
examined$	7174 1823
examines$	1823
examining$	1823
examins$	1823
example$	7221
exams$	5432
except$	3746
exception$	5165
exchang$	316 3169 317 318 319 320 321
exchange$	3161 316 3169 317 318 319 320 321 3176 5822 5844 4887
exchanged$	316 3169 317 318 319 320 321 4887
exchanges$	316 3169 317 318 319 320 321 5844 4887
exchangged$	316 3169 317 318 319 320 321
exchangging$	316 3169 317 318 319 320 321
exchanging$	316 3169 317 318 319 320 321 4887
exchangs$	316 3169 317 318 319 320 321
excitement$	6056 6060 2048
exclude$	7076 7077
excluded$	5533 5922 1529 5218 5417 2565
exclus	4775
exclusion$	5940 5941 1789 1905 7418 2827
exclusions$	2827
excuse$	4483 5197 5198
excuses$	4483
execut	2433
exercise$	503
exercised$	503
exercises$	503
exercising$	503
exhibit$	2392
exhibited$	5244 2392
exhibiting$	2392
exhibits$	2392
existent$	6176 6177 6178 6179 7056 7057 7058 7059
expand	1792
expect	4764
expectations$	6247 5029
expected$	1654 1700 7253 7407
expelled$	5420 2568
expensive$	2289
expensively$	1017 2255
experi	1962 1963
experience$	5970 6083 3704 852
experienced$	808 998 4815 4816 4868 5049 2210
experiences$	6083
experiencing$	4815 4816
explicit$	3145
exploitation$	5496 5497 5714 5930 5931 5940 5941 6001 6002 6047 6048 6049 6050 4637 4656 1804 7301 7302 1817 1830 1834 1848 4888 4913
exploited$	5531 5533 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 6035 6446 6447 6448 6449
exploiter$	2965 5616 5718 5736 5759 5761 5764 5829 3437 6081 6084 6085 6086 6087 6116 624 4855 4936
exploiters$	2965 5616 5718 5736 5759 5761 5764 5829 3437 6081 6084 6085 6086 6087 6090 6116 624 4855 4936
explosive$	2663
expose$	2856 10 5526 1994 1995
exposed$	2856 10 5526 1994 1995
exposes$	2856 10 1994 1995
exposing$	10 1994 1995
extensions$	5116 5127
extract$	1639
extracted$	1639
extracting$	1639
extraction$	5240
extractions$	5240
extracts$	1639
extremely$	2199
eye$	6526 6997 5131
eyebrow$	6526 6539 5134
eyebrows$	6526 6539 5134
eyed$	5106
eyelashes$	5121 5127
eyes$	3631 6526 7109 1644
eyesig	7394
face$	6526 3913 3928 6580 3941 1787 2297
facebook$	284 3137 285 3138 286 3139 287 3140 288 3141
faced$	5005 5025
faces$	6526 6580 3941 2297 2616
facial$	3877 1787 2260 2386
facing$	2616
facts$	3335
fade$	5118 5127
fades$	5118
fail	1862 2579
fail$	67 512 513 514 515 516 518 519 520 521 532 6645 6747 1283 1284 1285 1286 7081 7082 7083 7084 2043 5166 2320 2321
failed$	67 512 513 514 515 516 518 519 520 521 534 6747 1283 1284 1285 1286 4144 6788 7081 7082 7083 7084 2043 2320 2321 5218
failing$	67 512 513 514 515 516 518 519 520 521 535 6747 1283 1284 1285 1286 6783 6784 6785 6786 7081 7082 7083 7084 2043 2320 2321 2322 5176 5177
failings$	6783 6784 6785 6786 2322 5176 5177
failled$	67 6747 7081 7082 7083 7084 2043
failling$	67 6747 7081 7082 7083 7084 2043
fails$	67 512 513 514 515 516 518 519 520 521 533 6747 1283 1284 1285 1286 7081 7082 7083 7084 2043 2320 2321
failure$	3005 153 154 155 156 157 519 520 521 6783 7055 7111 4939 2322 5176
failures$	6783 6784 6785 6786 7055 7111 4939 2322 5176 5177
fair$	1025 2251 2252 2258 2273
fake$	2266
fall	1774
fall$	232 233 597 6646 1504 2356
fallen$	232 233 597 1504 2356
falling$	232 233 597 5149 2356
falls$	232 233 597 1504 7063 2356 5212
false$	6768 2058 2061 2268
families$	6193 6207 6208 6209 6210 6211 6212 4277 4278 4279 4280 4281 4282 4318 4985 5032 5037 5210
family	4781 4793 7442
family$	6193 6207 6208 6209 6210 6211 6212 6376 6401 6407 4329 7425 7436 4794 7453 7467 4985 5032 2183 5037 2525 5443 5458 2608
fantasist$	4939
fantasists$	4939
far$	871 875 906 983 1446 1447 1448 1577
farce$	5188
farcical$	2686
fashionably$	1017 2255
fast$	6364 2049
fat$	2679
father	7425 4793 7438 4796 7442 7445 7446
father$	6256 905 1924 1925 7422 7436 4794 1944 7451 1957 4818 7467 5032
fathers$	1957 5032
fault$	5642 5643 5918 7065 1570 1599 4460 7113 7114 7115 4889 2359 5215 5225
faulty$	3356
favor$	3163
favors$	3163
favour$	3162 5812 5813 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 4875 2284
favoured$	1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 2284
favouring$	1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 2284
favourred$	1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 2284
favourring$	1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 2284
favours$	3162 5812 5813 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 4875 4876 2284
fear$	989 2217
feared$	989 2217
fearless$	2674
fears$	989 2217
february$	5734
feckless$	2665
fed$	440 1927 1958
feed	1806 2375
feed$	440 1639
feeded$	1639
feeding$	1639
feeds$	440 1639 1927
feel$	5778 5779 1686
feelin	2508
feels	2508
feels$	5778 5779
feet$	5707 5708 3864 7034 7108 2237
feigned$	2061
fell$	232 233 597 1504 2356 5304 2528
felt	2508
felt$	5778 5779
female	2425
female$	3853 6497 6498 3856 6500 6501 1019 4510 1702 5082 2230 2403
females$	6192 1702 2675
fend$	3646 3767 3768 3769 3772 3773 3775 3776 3779 927 6920
fendded$	927
fendding$	927
fended$	927
fending$	3767 3768 3769 3772 3773 3775 3776 3779 927
fends$	927
feral$	2132 4986 2665
ferocious$	2663
fester$	7119
fewer	1774
fiercely$	2215 2228
fifteen$	838 839 840 841
fight	1774
fight$	5656 5685 5687 5688 5900 3350 5994 6257 3647 6644 6646 4032 6676 4034 6743 6744 6745 6747 2453
fighti	4628 4798
fighting$	6257 6747 7271 7402 1928 7441
fights$	6257 6743 6744 6745 6747 6748
figure$	3758
figures$	7050 4463 7116 7118 7127 7128
file$	6933 7158 7281
files$	6933 7158 7281
film	7341 1859
film$	5608 1691 7189 7191 4666 1814 4712 5319
filmed$	5531 2983 6486 1691 7190 4666 1814
filming$	1691 4666
films$	1691 7189 4666
filthy$	2679
final$	1918 2620 2622
find	7178
find$	2 735 738 6644 4507 1705 1853
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 736
fine$	6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 6421 6422 3799 947 948 3802
finger	7305 1859
finger$	6832 6833 6842 6843 6855
fingerprint$	4712
finish$	4007
fire	4826
fire$	5710 5904 7223 4826 7469
firear	7483
firm	1832
firm$	4685
first$	619 2620
fishnets$	5137
fisted$	7075
fit$	4299
fits	7394
fits$	5347
fitting$	3905 3927
five	4495 4516 7185 4544 1694 1730 7231 7237 7309 1840
five$	703 6335 1011 1044 6540 6541 6542 6543 6544 6545 4050 4059 4336 7159 4583 4646 1811 7310 1820 1828 7329 7332 4693 4700 7352 2403 5327
flag$	1680 1793 2389
flagged$	1680 7190 1733 1793 1815
flagging$	1793
flags$	1680 1793
flashback$	2811
flashbacks$	2811
flashy$	2289
flat	4793
flat$	5751 5752 5753 5754 3112 3113 3114 3115 5888 5889 5890 1120 7436 7443 7449 7457 5441
flats$	7455
flatter$	1631
fled$	5257
fleece$	5137
fleeces$	5137
flirt$	289 290 291 304 305 409
flirtatious$	2648 2672
flirted$	289 290 291 304 305 409
flirting$	289 290 291 304 305 409
flirts$	289 290 291 304 305 409
flirtted$	289 290 291 304 305 409
flirtting$	289 290 291 304 305 409
flirty$	2648
floor$	7456
floppy$	2252
flout$	601 602 2055
flouted$	601 602 2055
flouting$	601 602 2055
flouts$	601 602 2055
floutted$	601 602 2055
floutting$	601 602 2055
fluoxetine$	2787
fob$	1513 1515 1516 1517
fobbed$	1491 1513 1515 1516 1517
fobbing$	1513 1515 1516 1517
fobed$	1513 1515 1516 1517
fobing$	1513 1515 1516 1517
fobs$	1513 1515 1516 1517
foetal$	2532
follow	1673 1859
follow$	5656 3303 6015 3408 3409 3410 3411 3412 629 6599 6618 6624 6638 1324 1325 1326 4317 7079 1691 7191 4666 4712 2033 5154 5319
followed$	5854 5862 5875 629 1324 1325 1326 6929 1691 4666 7333 2033
following$	629 1691 4666 2033
follows$	3303 629 1691 4666 2033
folly$	5934
food	1953 4811
food$	5804 5805 5806 5807 5808 5809 5810 5811 5816 4806 1958
foodbank$	7454
foolhardy$	1998
foolish$	2898 52 53 2907 465 1998 2040
foolishness$	5934
foot$	3864 6572 6573 6574 7220 2237
footag	4534 4687
footage$	7177 4535 7179 1685 1803 1813 7313 7330 2391 5245
footprint$	7288
for	4559 1746 5227 2375 2437 2442
for$	5667 3093 3095 3096 5796 3161 5820 3254 3255 3256 3257 3258 6045 6144 3510 3593 3598 3599 3614 3780 6475 6477 6494 1251 1252 6750 4302 6951 6952 7039 4412 7087 7089 7100 7126 7150 7187 4575 4581 7232 4593 4597 4598 1771 4665 7317 4676 4697 7370 4741 4745 4759 7473 1986 7486 5037 5213 5257 5304 5339 2561 5471 5474 5476 5480 5487
force	1645 4503 4511 4512 4513 1661 1662 7176 1693 1749 4637 4656 1804 7301 7302 1817 1830 1834 1848
force$	4165 4170 4171 7066 7095 4479 4498 7146 7147 1652 7149 7154 7155 7156 4514 4515 7161 1666 4546 7224 1749 4602 4603 7280 7289 7299 4657 4682 4683 5298
forced$	659 662
forehead$	6526
foreign$	1019 3875 2254 5132
forens	2722
forever$	1251 4104 1252 4105 1253 1254 1255
forget	4724
forget$	7367
forgot$	5218
forgotten$	2349 5218
form	1733
form$	6954 1818
formal$	2620
formally$	2564
formed$	1818
forming$	1818
forms$	1818
forty$	6334
forwar	1806
foster	2590
foster$	755 7425 4793 7442 7468 2180 5443
fostered$	5443
fought$	3345
foul$	2155
found$	2 3518 737 739 1987 2122
foundation$	6527 6528 6529 5130
four	7309
four$	1044 6540 6541 6542 6543 6544 6545 4050 4646 1811 7310 1820 1828 7329 7332 4700 7352 2403 5327
fourteen$	838 839 840 841
fragment$	4689
frame$	6504 6505 6506 5086
frames$	6504 6505 6506 5086
fraternise$	2050
fraternised$	2050
fraternises$	2050
fraternising$	2050
freckled$	1025 2258 2679
freckles$	2680
freckly$	2679
free$	5634 5635 5636 5637 5638 5639 5640 5641 3011 5841 5842 1952 4886
freely$	5841 5842 347 7025 7026 7027 7028 4885 4886 2034
frequent$	279 280 2009
frequently$	278
friend	7136 1694 1730 1738 7237 4611 7254 7309 1840 7355 5308 5462
friend$	6193 6207 6208 6209 6210 6211 6212 6496 6499 4932 4985
friends$	2854 5549 152 5680 192 3219 3223 3224 3244 473 3457 605 606 607 6193 6207 6208 6209 6210 6211 6212 6496 6499 6670 6671 6672 6673 6674 4038 4039 4040 4050 4059 4100 6782 4277 4278 4279 4280 4281 4282 4328 6996 7004 7005 7006 7007 7008 7009 7010 4583 4591 4646 1799 1811 7310 1820 1828 7329 7332 4693 4700 7352 4848 4932 4985 2140 5205 5210 5327
friendship$	591 592 3469 4932
friendships$	3 4 5 6 7 8 9 2883 591 592 4932
frighten$	6482
frightened$	6446 6447 6448 6449 987 988
fringe$	6579
fringes$	6579
fritter$	2368
frittered$	2368
frittering$	2368
fritterred$	2368
fritterring$	2368
fritters$	2368
frizzy$	2252 2273
from	1759 5227
from$	3327 3328 5978 5979 6180 3584 3728 3759 3813 3836 6496 6499 1078 6616 7168 7187 7204 1748 4612 1826 4709 4758 4759 7444 1982 5136 5175 5317 5398 2551 5421 5487
fruitful$	7252
frustrating$	4375 4376 7020
ft$	2237
full$	2959 865 2277
fully$	774 865 941 944 2215
fumble$	2689
fumbled$	2689
fumbles$	2689
fumbling$	2689
functi	1733 5399
function$	818 819 820 821 822 823
functioned$	818 819 820 821 822 823
functioning$	818 819 820 821 822 823
functionned$	818 819 820 821 822 823
functionning$	818 819 820 821 822 823
functions$	818 819 820 821 822 823
fund$	6919
funding$	5221
funds$	5456
furthe	1645 2442 5308
further$	4498 1737 2403
furthered$	1737
furthering$	1737
furthers$	1737
futile$	2309
gain$	5884 5885
gallery$	4680
gambling$	7387
game$	3175 443 6267
games$	443
gaming$	5785 5786 5787 443
gang	7139 1645 4503 4511 4512 4513 1661 1662 7176 1693 1703 7218 1738 7235 4637 4656 1804 7301 7302 7307 1817 7314 1830 1834 4688 7331 1848 5258 5282 5288 5289
gang$	3038 5714 5718 5728 5736 5759 6067 6087 6106 766 4498 7146 1653 4556 7200 4571 4572 7228 7229 4591 7272 4633 1789 4668 1816 7319 4679 4857 4858 2062 2131 2175 2389 2402 2406 2423 2427 2431 5285 2463 2652 2719
gangling$	2679
gangly$	2679
gangs$	5714 5718 5728 5736 6067 6087 6106 7146 1653 7229 4668 4679 4857 4858 2062 2427 2428 2463 2652 2719
gangsta$	6107 4916 2653
gangstas$	6107 4916 2653
gangster$	6107 624 4916 2653
gangsters$	6107 624 4916 2653
gap	5227
gap$	7055
gaps$	7055
gather	4639 7351 5227 2375 2412
gather$	6263 4455 1639 7180 4670 5084
gathered$	6263 1639 4670 5084
gathering$	6263 1639 7282 4670 5084
gatherred$	6263 5084
gatherring$	6263 5084
gathers$	6263 1639 4670 5084
gaudy$	2289
gaunt$	2679
gave$	123 124 125 126 127 128 129 202 990 991 1397 1398 1496 1497 1498 1499 1500 4387 2549
gbh	4839
gbh$	7482
gcse$	5422 2578 5432 2580 2585
gcses	4775
gcses$	7418 5422 5432
gdpr$	7038
gear$	6569 6570 6571 5142 5148
genera	2375
general$	1120
generator$	1844 5330
generators$	1844 5330
gentleman$	6378 6379 6380
get	4554 1819
get$	37 38 5656 5687 5688 5840 5884 5885 421 422 3347 597 617 630 631 632 633 634 635 636 637 638 639 3522 3523 704 718 719 720 721 722 723 6296 850 854 3707 855 856 857 858 861 862 863 864 6437 6438 6644 6645 4053 6724 6725 6726 4437 1600 1601 7334 4705 2032 2033 4887 2085 2086 2133 2134 2144 5162
gets	2524
gets$	37 38 421 422 597 617 630 631 632 633 634 635 636 637 638 639 3538 704 718 719 720 721 722 723 6296 850 854 3707 855 856 857 858 861 862 863 864 4090 1600 1601 7334 1900 1927 2033 4887 2085 2086 2133 2134 2144 2494 2564 2566
getting$	37 38 5840 597 3545 3546 6724 6725 6726 4085 6747 1600 1601 5162
gift$	5632 5633 5804 5805 5806 5807 5808 5809 5810 5811 5816 5819 5844
gifts$	5632 5633 5804 5805 5806 5807 5808 5809 5810 5811 5816 5819 5844 6058 6059
gilet$	6569 6570 6571 5142
gilets$	6569 6570 6571 5142
ginger$	3887 2252 2273 2679
girl	7309 4842
girl$	152 192 6193 6207 6208 6209 6210 6211 6212 4065 4066 4510 4646 1811 7310 1820 1828 7329 7332 4700 7352 7485 2056 4931 4985 2140 5109 5327
girlfr	7437
girlfriend$	5824 7421 7453 4878 4879
girlfriends$	5824 4878 4879
girls	4502 4516 7185 4544 1694 1730 7309 1840 7355
girls$	5549 152 192 3219 3223 3224 3244 473 3457 605 606 607 6108 6193 6196 6207 6208 6209 6210 6211 6212 6227 3765 3766 6670 6671 6672 6673 6674 4038 4039 4040 4050 4059 6709 4100 6782 4277 4278 4279 4280 4281 4282 4327 6978 6996 7004 7005 7006 7007 7008 7009 7010 7159 4583 4646 1799 1811 7310 1820 1828 7329 7332 4693 4700 7352 4859 4931 4985 2140 5109 5205 5210 5327
give$	123 124 125 126 127 128 129 202 800 3835 990 991 6618 6624 6638 4196 1397 1496 1497 1498 1499 1500 4508 1791 5154
given	4701 4704
given$	990 991 1187 1398 1496 1497 1498 1499 1500 7138 7195 1900
gives$	123 124 125 126 127 128 129 202 990 991 1397 1398 1496 1497 1498 1499 1500 1791
giving$	123 124 125 126 127 128 129 202 990 991 1397 1496 1497 1498 1499 1500 1791
glad$	130 131 136
glamour$	6058 6059
glasses$	5137
glean$	1639
gleaned$	1639
gleaning$	1639
gleans$	1639
gloves$	5137
glued$	1279
go$	5582 3018 3019 3020 3021 5665 5685 5687 5688 3060 3062 3063 228 229 230 231 232 233 257 260 263 264 3120 3123 3131 282 283 5840 349 350 351 5849 5850 5851 5852 5853 5888 5889 5890 5962 6015 564 586 1080 1089 6599 6618 6624 6638 6644 6645 1166 6747 4456 2032 2033 4887 5154 2602
goad$	2054
goadded$	2054
goadding$	2054
goaded$	2054
goading$	2054
goads$	2054
goal	1836
goal$	1779 7343
gobby$	2665
goes	7334
goes$	228 229 230 231 261 263 264 3131 282 283 349 350 351 564 586 1080 1089 1182 6747 7172 1884 1958 1978 2032 2033 4887 2524 2602
going$	5598 5695 3054 228 229 230 231 256 263 264 3119 3122 3129 3130 3131 282 283 336 5840 349 350 351 5849 5850 5851 5852 5853 5888 5889 5890 586 3691 3693 3694 1080 1089 3995 1143 1144 1145 1146 4000 1152 1153 1154 6747 1700 1978 2032 2033 2602
goings$	4690
gold$	2262 5137
gone$	3049 228 229 230 231 232 233 263 264 3131 349 350 351 5854 5855 3220 5869 5870 5871 5872 5876 3341 586 4761 2032 2033 4887
good$	2907 2917 253 3471 6149 3653 3720 920 4083 4300 4464 2241
goods$	5340
gorgeous$	2679
gormless$	2665
got	7376
got$	37 38 5854 5869 5870 5871 5872 5877 429 430 597 748 1029 1039 1040 1041 1042 6825 6826 6827 6828 1600 1601 1927 2032 2033 4887 2174 2274 2280 2528 2564 2566 2567 2617
gown$	6561
gowns$	6561 6583
gp	4725 1886
gp$	7368 4739
gps	1983
gps$	4836
grade$	5431 5433 2694
graded$	703 706 7190 2694
grades	7417 4775
grades$	7418 5431 5433
graffiti$	7346
gran	7425 4793 7438 4796 7445 7446
gran$	7436
grandf	7425 4793 7438
grandfather$	7436
grandm	7425 4793 7438
grandmother$	7422 7436
grandp	7425
grante	2625
grasp$	6015 3381 3382 3383 3384 3385 3386 3387 3388 3389 3390 3391 3392
grass$	7047
gravitate$	571 572 573 574 575 576 577 578 579 580 581 582 583
gravitated$	571 572 573 574 575 576 577 578 579 580 581 582 583
gravitates$	571 572 573 574 575 576 577 578 579 580 581 582 583
gravitating$	571 572 573 574 575 576 577 578 579 580 581 582 583
greasy$	1025 6534 2252 2258 2273
greater$	851
greed$	5934 6058 6059
green$	6402 6403 6404 5061 2253 2273
grew$	1024 2257
grey$	6534 1076 2273 5137 2289 5278
grip$	7091 7092 7093 7094 1835 5219
grips$	1835
groomed$	5531 5533 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 6035 5100
groomer$	5759 6116 624 4936
groomers$	5759 6116 624 4936
grooming$	5930 5931 4913
gross$	2323
grounds$	1745 1966
group	7136 4495 4516 7166 7181 7183 7185 4544 7188 1694 4551 1730 7231 1738 7235 7237 4611 7254 4614 4615 7309 4688 7331 1840 7355 5235 5250 2415 5288 5289 5302 5308
group$	5549 152 192 3219 3223 3224 3244 3281 473 3457 605 606 607 6110 6112 642 6193 6196 6207 6208 6209 6210 6211 6212 6227 3591 3592 766 993 994 6670 6671 6672 6673 6674 6677 4038 4039 4040 4043 4044 4050 4059 6709 4100 6782 4277 4278 4279 4280 4281 4282 6939 4321 4323 6995 7004 7005 7006 7007 7008 7009 7010 4369 7085 7086 4446 7159 4527 1675 7194 1703 7207 4583 7229 4591 7249 4608 7257 7269 7280 4646 1799 7299 4657 1811 7310 7311 7312 1820 1828 4683 7329 7332 4693 4700 7352 4714 7360 4719 4931 4985 2140 5037 5205 5210 2398 2415 5271 5327
groups$	6110 6112 6193 6196 6207 6208 6209 6210 6211 6212 7229 7312 4985 5271
grow	1792
grow$	1024 2257
growing$	1024 2257
grown$	328 5829 6303 809 3665 6310 3672 3673 3674 3675 3684 3685 3686 6331 6332 6333 6338 6339 6340 6341 6342 6348 3708 3710 3711 3712 3713 3714 3718 6362 6363 868 885 6383 891 892 3747 6391 6392 3753 3754 912 3790 3793 3833 999 1024 5053 2223 2257
grownups$	6314
grows$	1024 2257
grubby$	2282 2289 2679
guaranteed$	1149 1150 1151 2303
guard	4694 1845
guard$	2985 5801 7337 1846 1851 1852
guardi	5447
guards$	2985 5801 1813 7337 1846 1851 1852
gucci$	5137
guidance$	6051 6052 6053 6054 6055 6453 6465 6467 6816 6817 6818 6819 6820 6821 6822 4908
guilt	7202 4571
guilt$	7067 7214 2359 5216
guilty	2638
guilty$	444 445 4599 2638 5491
gullible$	502 6402 6403 6404 2042 5061 2665
gun	7483
habit	5389
habit$	5542 4851 4852
habits$	5542 4851 4852
habitual$	279 280 4679 2009 2080 2087 2408
habitually$	278
had	1867 1892 2524
had$	107 108 300 303 3211 3212 3213 3216 3217 366 367 368 369 370 371 372 379 380 381 382 383 417 673 748 6496 6499 1029 1039 1040 1041 1042 1083 6757 6758 1277 1312 1313 1314 1315 1317 1318 1319 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1345 1346 1347 1372 1380 4286 6930 1626 1627 1878 4745 1900 2174 5084 2274 2280 2327 5257 2494 2551 2561
hair$	6520 6522 6523 6524 6579 6595 5113 2263 5126 2275
haircut$	6522 6523 6524 6579 5126 2275
haircuts$	6522 6523 6524 6579 5126 2275
haired$	5097 5105
hairstyle$	6522 6523 6524 6579 5126 2275
hairstyles$	6522 6523 6524 6579 5126 2275
hairy$	2679
half$	3945 4703 2336
halfway$	5149
halluc	2747
hand	1806
hand$	127 128 129 3650 3651 3814 3818 6526
handded$	127 128 129
handding$	127 128 129
handed	4701 4704
handed$	127 128 129 5192 5193 5312
handful$	644 3497 645 3498 646 3499 647 3500 6218 4939
handing$	127 128 129
handl	5229
handle$	6162 3632 3643 3767 3768 3769 3772 3773 3775 3776 3779 940 6437 6438 1835 2211
handled$	940 2211
handles$	940 2211
handli	7217
handling$	3767 3768 3769 3772 3773 3775 3776 3779 940 1560 1561 1562 1563 4839 2211 5201 2739
hands$	127 128 129 3650 3651 6526 6931 7032
handse	4651
handset$	1678 7175 7294 2387
handsets$	1678 7175 7294
handsome$	2679
hang	7334
hang$	5656 5685 5687 5688 5699 5849 5850 5851 5852 5853 5888 5889 5890 588 6263 1085 1086 1087 1089 5084 2493
hanged$	6263 5084 2493
hangged$	6263 5084
hangging$	6263 5084
hanging$	5598 5695 5849 5850 5851 5852 5853 5888 5889 5890 588 6263 5084 5149 2493
hangs$	588 6263 1085 1086 1087 1089 5084
haphazard$	7056 7057 7058 7059
happen$	5599 5600 5601
happened$	3230 3231 5880 5881 453
happens$	451
happy$	130 131 136 2990
harass$	598 2053
harassed$	598 2053
harasses$	598 2053
harassing$	598 2053
hard	1832
hard$	666 667 668 669 670 671 3574 6257 799 4685 7354 2220 2254
harden	5331
hardened$	2080 5023 5072 2674
harder$	666 667 668 669 670 671 6805
hardest$	666 667 668 669 670 671
hardly$	935 936 971 972 973 3915 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1346 1347 1401 1446 1447 1448 1908 2202 2203 2208 2216 2327 2547
harm$	5496 5497 3251 3252 5930 5931 5940 5941 6001 6002 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 6035 6047 6048 6049 6050 4372 7055 4679 4817 7460 1981 7482 4888 2402 2406 2408 2428 5342 5366 2514
harmed$	5366 2514
harmer$	4944
harmers$	4944
harmful$	2907 5721 614 615 616 1999 2079 2408
harming$	5366 2514
harms$	5366 2514
has	1867 7376 1881 2524
has$	2859 2861 300 417 3322 673 748 6496 6499 1029 1039 1040 1041 1042 1083 1158 4112 6757 6758 1277 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1346 1347 1371 1379 4569 1878 4734 1900 1983 2174 5084 2274 2280 2327 2494 2551 2561
hasn$	1320 4183 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1346 1347 2327
hat$	5137
hats$	5137
have$	2860 2862 2989 3032 3046 3050 300 303 3226 3237 417 3317 3323 3337 3342 3353 3354 6102 673 748 6263 1029 1039 1040 1041 1042 1083 3990 3999 6644 1158 4063 4112 6757 6758 1277 6789 6790 6791 4149 6796 6797 6798 4158 4164 4197 1373 4461 4462 2174 5084 2274 2280 5178 5179 5257 5304 5322 2551 2561
haven$	1320 4184 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1346 1347 2327
having	2524
having$	300 303 1029 1083 2274 2494
havoc$	4965 4966 4967
hawk$	307 2020
hawked$	307 2020
hawking$	307 2020
hawkked$	307 2020
hawkking$	307 2020
hawks$	307 2020
hazel$	2253
he$	2913 3196 3219 3223 3224 3243 5963 473 604 3457 605 6101 606 607 6266 6670 6671 6672 6673 6674 4038 4039 4040 4042 4165 6812 2564
head$	5893 5895 3650 3651 886 887 888 889 890 3907 3929 3930 3931 1079 7036 1541 7256 5124 2372 2814
headed$	4998 5096 5191
heads$	5893 5895 3650 3651 1457 7036 1541 5050 5063 5122 5123
headscarf$	5137
headscarves$	5137
health	4750 4754 7437
health$	4725 7374 7375 4733 7381 4740 7393 2519 5373
healthcare$	4755
healthier$	2907
healthy$	2917
hear$	6105 2509
heard$	777 1965 2511
hearin	7394
hearing$	1965 2510 2515 5483
hearings$	5483
hears$	2509
heart$	4720 7374 2518
hearted$	5189
heartless$	2665 2686
heatin	1953
heating$	4806
heavier$	2233
heavil	4724
heavily$	1018 7367 7386 2234
heavy	1832
heavy$	4685 2233 2235 2277 2340
heavyset$	2678
heed$	5648 6015 3408 3409 3410 3411 3412 6894 6895 6896 6897 6898 6899 6900
heeded$	5854 5862
heels$	6585 6586 6587 7034 5137
height$	6504 6505 6506 5086
held	5227
held$	803 1576 7152 7316 1860
helicopter$	2466
help	1660 1746 1808
help$	2893 70 77 78 3367 6022 6023 6162 6171 3642 6453 6462 6465 6467 6470 6471 6472 6473 6474 1116 1117 1118 1119 6618 6624 6638 6679 6695 6724 6725 6726 6732 6919 6928 1560 1561 1562 1563 7079 1737 1750 1779 7408 4897 4898 4957 5151 5154 5162
helped$	77 78 6014 6172 6623 6629 6634 6637 6643 6707 6710 6711 6712 6713 6714 7148 1737 1750
helpful$	7148
helping$	77 78 3368 6724 6725 6726 4084 1737 1750 5162
helpped$	77 78
helpping$	77 78
helps	1746
helps$	77 78 1737 1750 1779 5163
hepatitis$	2804
her	4502 4527 1703 1898 1907 1926 4781 7452 1972 5418 2625
her$	5499 5500 19 2900 2904 5548 2926 138 145 146 148 3004 152 192 5702 3070 3160 3240 3281 438 439 3298 468 5971 5974 3359 6042 6046 3404 6140 3591 3592 6270 782 3661 3663 3866 3867 3868 1038 1071 3937 6727 4132 4318 7005 7006 7007 7008 7009 7010 4389 4391 4393 4400 7050 7116 4556 1872 4728 4729 4742 7390 4751 4760 1922 4779 1940 1941 4795 1943 7443 4802 4808 4814 4825 4838 4844 2023 2036 2140 2286 2287 5205 5350 2520 2522 2553 2607 5466 2620 2628 2642
heritage$	3897 3898 3899 3902
heroin	7483 4845
heroin$	7184 4743 7488 4860
herself$	2853 2855 5499 5500 2884 2885 33 2887 2888 2889 2890 2891 39 5536 5537 2895 2896 5653 3134 5891 5892 5894 3263 3264 3265 3266 3267 3268 3269 3270 3272 3273 5919 5920 5933 3299 3300 3301 3302 5946 5947 5948 5949 5950 5951 5952 3312 3313 3314 3357 3361 509 3363 3364 6008 6009 6010 6011 6012 6013 3497 3498 3499 3500 6150 6286 6287 6288 6289 6290 6291 6292 3701 3702 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 3781 6430 4425 4721 4780 4847 4872 4873 5064 5065 5346 5367
herselves$	4721 5346 5367
hid$	1088 1542
hidden$	1088 7152 5150
hide	4554 1717
hide$	5608 1088 1542
hided$	1542
hides	1717
hides$	1088 1542
hiding	1717
hiding$	1088 1542
hierar	7314 5276 5280 5282 5288
hierarchy$	7228 2709
high$	44 696 697 3556 3557 3558 3559 3560 3561 3562 3563 6747 4283 2339 2489
higher$	696 697 2548
highest$	696 697
highlights$	5127
highly$	1832 2215
hijab$	5137
hijabs$	5137
him	4502 7452 5418
him$	5499 5500 5548 2967 2974 2975 2976 2979 5761 5764 3281 5983 3591 3592 6727 4318 7005 7006 7007 7008 7009 7010 5205 5350 5466
himself$	2853 2855 5499 5500 2884 2885 33 2887 2888 2889 2890 2891 39 5536 5537 2895 2896 5653 3134 5891 5892 5894 3263 3264 3265 3266 3267 3268 3269 3270 3272 3273 5919 5920 5933 3299 3300 3301 3302 5946 5947 5948 5949 5950 5951 5952 3312 3313 3314 3357 3361 509 3363 3364 6008 6009 6010 6011 6012 6013 3497 3498 3499 3500 6150 6286 6287 6288 6289 6290 6291 6292 3701 3702 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 3781 6430 4425 4721 4780 4847 4872 4873 5064 5065 5346 5367
himselves$	4721 5346 5367
his	4527 1703 1898 1907 1926 4781 1972 2625
his$	19 2900 2904 2926 138 145 146 148 3004 152 192 5702 3070 3160 5825 3240 438 439 3298 468 5971 5974 3359 6042 6046 3404 6140 6270 782 3661 3663 3866 3867 3868 1038 1071 3937 4132 4389 4391 4393 4400 7050 7116 4556 1872 4728 4729 4742 7390 4751 4760 1922 4779 1940 1941 4795 1943 7443 4802 4808 4814 4825 4838 4844 2023 2036 2140 2286 2287 2520 2522 2553 2607 2620 2628 2642
histor	1645
historic$	4498
history$	1963 1966 4934 5372 5461 5490
hit	1946 7461
hit$	1631 4799
hiv$	2803
hold	1717
hold$	6165 3654 802 803 1576 4501 4569 1861
holdin	4558 7208 1717 7321 4840
holding$	803 6457 6461 7201
holds	1717 7321
holds$	803 1576 4569
home	4793 7442
home$	5692 5732 5733 5863 5864 5984 3607 6401 1630 7187 7424 7431 7435 7436 7443 7449 7450 7457 7460 7464 7467 7478 2372 2575 5429 5441 5443 5452 2606 5460 5467
homeless$	2836
homelessness$	2836
homes$	5732 5733 7455
honest$	3333 5977 6623 6629 6634 6643 6707
hood$	1072 6584 5137 2288 5278
hooded$	2230 2289 5278 2679
hoodie$	6569 6570 6571 6579 5137 5139 5142 2682
hoodies$	6262 3620 6569 6570 6571 6576 6577 6578 6579 6581 6589 5137 5139 5142 2682
hoodlum$	2654
hoodlums$	2654
hoodrat$	2654
hoodrats$	2654
hoods$	6262 3620 1072 6576 6577 6578 6581 6584 6585 6586 6587 6589 5137 5139 2288 5278
hoody$	6569 6570 6571 5142
hooligan$	2654
hooliganism$	2654
hooligans$	2654
hoot$	6893
hoots$	6893
hope$	4030 7300 5164
hopeless$	3490 1183 1184 2094 2132 2135 2665 2686
hopelessly$	2686
hoper$	6131 6136 6137 6138 4940 4948
hopers$	6131 6136 6137 6138 4940 4948
hopes$	7300
hoping$	7300
hopings$	7300
horde$	612 613
hospit	4738 1886 1981
hospital$	7380 7381 4739 7392 4834 2372
hospitalised$	2796
hospitalized$	2796
hostel	4791
hostel$	7434
hostile$	675 676 677 678 679 6190 6191 1753 2137 2663
hostility$	6225 6226 731 732 4993
hot	4641 4675 2481
hot$	1953 2145
hotel$	5751 5752 5753 5754 3112 3113 3114 3115
hothead$	4939
hotheads$	4939
hotspot$	7284 7318 2472 5334
hotspots$	7284 7318 5334
hours$	7408 1913 5221 2704
house	4793
house$	5751 5752 5753 5754 3112 3113 3114 3115 6376 6401 6407 7436 7443 7449 7457 5441
househ	4793
household$	6376 6401 6407 7436
houses$	7455
housin	7437
housing$	5449
how$	5974 6264 3770 3771 926
hrs$	2704
hub$	7280 7299 4657 4683 5316
huge$	2898
hulking$	2679
hung$	5875 588 1085 1086 1087 5149
hungry$	5024 5455
hunt$	564 3417 565 566 567 568 569 570
hunted$	564 3417 565 566 567 568 569 570
hunting$	564 3417 565 566 567 568 569 570
hunts$	564 3417 565 566 567 568 569 570
huntted$	564 3417 565 566 567 568 569 570
huntting$	564 3417 565 566 567 568 569 570
hurt	1946 7461
hurt$	5531 5533 5922 6646 4799 2514
hurted$	2514
hurting$	2514
hurts$	2514
husband$	7421 7453
hygien	4750 7394
hygiene$	7393
hyper$	2016 2665
hypersexual$	2649
hypersexualised$	2649
hypocritical$	2686
hysterical$	2665
i$	1574
ic	2425
ic$	1003 2232
ic0$	2677
ic1$	2677
ic2$	2677
ic3$	2677
ic4$	2677
ic5$	2677
ic6$	2677
ic7$	2677
ic8$	2677
ic9$	2677
idea$	5620
ideas$	5619
identi	1650 7157 7178 1703 1705 1740 7246 5276
identical$	2289
identically$	1017 2255 5136 5138
identified$	621 1681 4556 1974 2403 5257 2408 5278
identifies$	7189 1766
identify$	7180 7189 1766 1825
identifying$	1766
identity$	1657
idle$	5016 2665
idly$	4291 5184
iep$	2824
ieps$	2824
ies$	6375
if$	353 354 355 356 357 358 359 360 361 362 363 364 365 5873 5874 390 391 392 393 394 1316 1433 1434
ignorance$	2686
ignorant$	2665 2686
ignore$	5656 5685 5687 5688 601 602 6747 1552 1553 7077 2055 2299 2357 2358 5218
ignored$	601 602 6608 6609 6610 6611 6747 1552 1553 7081 7082 7083 7084 2055 2299 2349 5206 2357 2358 5218
ignores$	601 602 6747 1552 1553 2055 2299 2357 2358 5218
ignoring$	601 602 6747 1552 1553 2055 2299 2357 2358 5218
ill$	57 58 1052 1074 2160 2162
illegal$	5721
illnes	4720 4725 7437 7439
illness$	7363 7368 5404
image$	5788 3173 3174 322 323 6486 4463 4494 1642 4640 1841
images	1805 4658 4659
images$	5788 3167 315 5812 3173 3174 322 323 6486 4494 1642 7158 1663 4640 1803 1841 7347
immaculately$	1017 2255
immature$	2665
immaturity$	3321 469 470
immigration$	7437 2603
imminent$	7253
immuni	2815
impair	4720
impairment$	7363 5368 5404
implicated$	218 219 220 221 1974
important$	1779
imposing$	2233 2679
impossible$	666 667 668 669 670 671 1183 1184 2309
impression$	5620
impressionable$	2665
impris	7437
impulse$	3400
impulsive$	2665
in	4777 1931 2524
in$	81 2955 5608 3055 3071 3075 3078 3087 3090 3091 3092 316 3178 3179 3180 3182 6022 3450 3463 3477 3517 3584 3593 3622 6390 955 6496 6499 3872 3883 3884 3885 6575 3933 3938 3942 3946 1094 1095 1096 6716 6723 4111 4136 6865 4394 7100 7201 7204 7214 1763 4717 4718 4747 4749 4761 4768 4781 4783 4784 4812 4831 1982 2047 2182 5037 5128 5136 5138 5161 5175 5257 2526 5442 5446 5480
inability$	3005 153 154 155 156 157
inaction$	3292 7111 5222 5224
inadequacy$	2686
inadequate$	2686
inadequately$	2686
inappropriate$	5721 3145 2051 2137 2289
inappropriately$	1017 2255 5136 5138
inattention$	5222
incapable$	68 2307 5170
incessantly$	2685
incest$	7458
inch$	3736
incidents$	7346
inclination$	4073 6717 6718 6719 6720 6721 6722
include$	5257
income	7437
income$	5461
incompetence$	2686
incompetent$	2686
incompetently$	2686
inconsistent$	6176 6177 6178 6179 684 2129
incorrect$	2282
increa	1792 2442
indecent$	3145
indepe	5442
independent$	3750 3752 998 5068 5081
index	5280
index$	7322
indica	4499 5227
indicate$	7142
indicates$	7142
indifference$	7111 5222 5224 2686
indifferent$	5170 2686
indisputably$	2685
indivi	7237 1840 5302
individual$	6193 6207 6208 6209 6210 6211 6212 6496 6499 1702 7237 7297 1902 4985 5038
individuals$	6084 6085 6086 6087 6193 6207 6208 6209 6210 6211 6212 6496 6499 1702 4619 4693 4985 5038
indulge$	225 226 227
indulged$	225 226 227
indulges$	225 226 227
indulging$	225 226 227
ineffective$	2686
ineffectual$	2686
inept$	2686
ineptitude$	2686
inevitable$	1185
inevitably$	5171 2685
inexcusable$	4375 4376 7020 2686 2687
inexcusably$	2686
inexplicably$	2688
infamous$	763 2184 2667
infect	4720
infection$	7363 5404
inflicted$	4891
influe	7235
influence$	6111 4932
influenced$	5531
influences$	6111 4932
influential$	7335
inform	1746 1808 5227 2442
inform$	1640 7145 1658 1659 1737
informant$	2695
informants$	2695
information$	3335 6933 4316 1560 1561 1562 1563 4492 7144 7145 1651 7313
informed$	3011 1737
informing$	1658 1659 1737
informs$	1658 1659 1737
inhale	4725
inhaler$	7368 2760
inhalers$	2760
initiative$	2453
injunc	4661
injunction$	7262 7304 7338 7487 5313
injunctions$	7262 7304 7338 5313
injuri	4725
injuries$	7368
injury	4720 4725
injury$	7363 7368
inner$	1006
innocent$	6370 6371 6372 6373 5056
innocents$	6365 6366 6367 6368 6369 5055
inpatient$	2797
inquiry$	7206
insane$	4986
inside$	5608
insight$	4899
insist$	199 200 201
insisted$	199 200 201
insisting$	199 200 201
insists$	199 200 201
insistted$	199 200 201
insistting$	199 200 201
insolent$	2665
insomnia$	2807
inspec	4511 4512 4513 1661 1662 1693
inspector$	7154 7155 7156 4514 4515 4546 5298
instagram$	284 3137 285 3138 286 3139 287 3140 288 3141 5785 5786 5787
instead$	7087 7089
instigator$	5263 2655
instigators$	5263 2655
institutional$	2323
instructed$	1654 1695 4698
instructions$	4908
insulin$	2762
integrated$	2422
intel$	2691
intell	7176 5276 5280
intelligence$	6933 7139 7141 7161 4572 7289 4682 2374 5228 2463 2690 2714 2731
intended$	1779
intens	1832 2442
intensive$	4685 2615
intent	1836
intent$	7482 5492
intention$	4073 6717 6718 6719 6720 6721 6722
intentions$	4073 6717 6718 6719 6720 6721 6722
interc	4550 2743
intercepted$	7193
intercourse$	4865
interest$	6695 4073 6717 6718 6719 6720 6721 6722 6894 6895 6896 6897 6898 6899 6900 4261 4262 4263 4264 4265 4442 7091 7092 7093 7094 1651 7198 5219
interested$	4080 4222 4407 4486
internally$	2564
internet$	284 3137 285 3138 286 3139 287 3140 288 3141 5785 5786 5787 2026
interr	4531
interrogated$	7174
interv	1979
intervene$	6919 7076 7079 7240
intervened$	6929
intervention$	6171 7476 5151 5486
interventions$	6171 1116 1117 1118 1119 5151
interviewed$	1727 1975
intimate$	3145
intimidate$	598 2053
intimidated$	598 2053
intimidates$	598 2053
intimidating$	598 6257 2053 2137 2254 2663
into	1931 2375
into$	5534 5608 3081 3082 3083 3085 3515 1826 4784 1982
invariably$	2685
invest	7246 7432 4830 2452 2721
investigate$	6919 7079
investigation$	7233 7242 7472 7473
investigations$	7233 7242
invincible$	2674
invitation$	3965 1113 1114 1115
invitations$	3965 1113 1114 1115
invite$	5515 5516 406 407 2035 2039
invited$	5515 5516 406 407 2035 2039
invites$	5515 5516 406 407 2035 2039
inviting$	5515 5516 406 407 6724 6725 6726 2035 2039 5162
involv	7202 7218 5258
involved$	5531 5533 218 219 220 221 222 223 224 610 664 7080 4558 7306 1974 4915
involvement$	218 219 220 221 610 4571 4915
involving$	7219
iq$	2818
irresponsible$	52 53 2907 465 1998 2040 2686
irresponsibly$	2643 2686
is	1733 7376 2508
is$	2915 150 151 421 422 617 630 631 632 633 634 635 636 637 638 639 673 3533 3538 704 718 719 720 721 722 723 850 854 3707 855 856 857 858 861 862 863 864 873 6496 6499 3921 1093 3969 4033 4112 1291 1292 4413 1568 1569 7103 7126 4509 4547 4610 4617 4684 1929 1985 2085 2086 2118 2133 2134 2144 5084 5128 5129 2361 5257 2469 2516 2521 2528 2539 2564 2566 2567 5439 2600 2604 2617 2619 2620 2624
isn$	1111 1142 1147 2130 2202
isolation$	1915
iss$	2615
issue	1641
issue$	6224 1791 4915 4991 5372
issued	1641
issued$	7138 4704
issues	1641
issues$	6224 1791 4915 4991 5372
issuin	1641
it$	5833 5896 5897 5899 745 6264 3630 6450 6451 1155 1156 6765 4165 6812 4203 4204 6923 6932 4371 1522 1523 1524 7061 7062 4453 4476 4890 4974 5211
its$	3064 5730 441 3297 3358 6810 4303 4313 4389 4391 4393 7038 7039 4398 4400 4401 7050 7070 4429 4465 4466 7116 1630 4484 4584 4592 4814 2324 5204 2362 2371
itself$	2853 2855 2884 2885 33 2887 2888 2889 2890 2891 39 5536 5537 2895 2896 5653 3134 5891 5892 5894 3263 3264 3265 3266 3267 3268 3269 3270 3272 3273 5919 5920 5933 3299 3300 3301 3302 5946 5947 5948 5949 5950 5951 5952 3312 3313 3314 3357 3361 509 3363 3364 6008 6009 6010 6011 6012 6013 6150 6286 6287 6288 6289 6290 6291 6292 3701 3702 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 3781 6430 6950 4425 4426 4847 4872 4873 5064 5065
jacket$	6569 6570 6571 6579 5137 5142 5146
jackets$	6569 6570 6571 6579 5137 5142 5146
jail	4835
jail$	7420 7478
jailed	7439
january$	5734
jeans$	6569 6570 6571 6585 6586 6587 1092 6592 5137 5142 2296
jeopardise$	10 1994 1995
jeopardised$	10 1994 1995
jeopardises$	10 1994 1995
jeopardising$	10 1994 1995
jeopardize$	10 1994 1995
jeopardized$	10 1994 1995
jeopardizes$	10 1994 1995
jeopardizing$	10 1994 1995
jeopardy$	5496 5497 5507
jewellery$	6569 6570 6571 5137 5142
job	7437
job$	6779 6861 6862 6863 6864 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 6944 6948 6955 5201
jobs$	6877 6878 6879 6880 6881 6882 6883 6884 6885 6886
jobsworth$	2686
jobsworths$	2686
joggers$	6569 6570 6571 6585 6586 6587 1092 6589 5137 5142 2296
join$	5656 5685 6646
joint	2442
joint$	2416
joke$	5200
journe	7309
judge$	3787 7076
judged$	2910
judgement$	5999 5201
judgment$	5999 5201
july$	5734
jumper$	6569 6570 6571 5142
jumpers$	6569 6570 6571 5142
june$	5734
junkie$	2659
junkies$	2659
just$	2954 3206 3210 400 745 1157 1170 1171 1172 1173
justice$	6259 6260 7295 7296 7475 4833
justification$	5199
juvenile$	2080 2083 2087 2676
juveniles$	2676
keen$	130 131 136 4491 7300
keens$	7300
keep	4554 1819
keep$	42 5582 3010 3023 5685 5687 5688 255 258 265 266 267 268 269 270 271 272 273 274 275 276 277 457 458 5962 504 508 510 6015 589 3767 3768 3769 3772 3773 3775 3776 3779 6618 6624 6638 1324 1325 1326 1632 1640 1671 2008 5154
keeped$	5582
keeping$	5582 5695 255 258 265 266 267 268 269 270 271 272 273 274 275 276 277 504 508 511 3767 3768 3769 3772 3773 3775 3776 3779 6958 1671 2008
keepped$	5582
keepping$	5582
keeps$	5582 255 258 265 266 267 268 269 270 271 272 273 274 275 276 277 457 458 590 1671 4569 2008
kept$	255 258 265 266 267 268 269 270 271 272 273 274 275 276 277 5854 5862 5886 5887 457 458 1324 1325 1326 6929 7152 1671 1849 1916 2008 5218
ketamine$	4743 7387 2536
key$	4398 7256 7293 7335 2403 2406 2408 2410
kick$	6645 1551 2139
kicked$	1551 1946 1947 2139
kicking$	1551 2139
kickked$	1551
kickking$	1551
kicks$	1551 2139
kid$	6193 6207 6208 6209 6210 6211 6212 4918 4931 4985
kids$	6108 6114 6193 6196 6207 6208 6209 6210 6211 6212 6248 6365 6366 6367 6368 6369 4859 4918 4931 4985 5030 5055
kill$	2493
killed$	2493
killing$	2493
kills$	2493
kind$	6452 6546
kinshi	1932
kinship$	4785
kissed$	2983 5838
kissing$	5844
kitted$	1053 1054 1055 2283
knew$	471 3325 3326 770 771 779 780 781 6763
knife	7483
knife$	5714 1767 4679 7482
knives	7135 7208
knives$	1656 7197 7212 7213
knock$	588 1752
knocked$	588
knocking$	588
knockked$	588
knockking$	588
knocks$	588
know$	3143 3315 3316 471 3325 3326 3329 3330 770 771 772 773 779 780 781 917 6763 6844 6845 7157 1686 1729 1802 1825 1831 1839
knowing$	2958 106 808
knowingly$	5841 5842 347 4885 4886 2034
knowledgeable$	808
known	7171 1703 1805 4658 4659
known$	3315 3316 5960 3329 3330 6075 6084 6085 6086 6087 763 3617 3618 4151 7153 4556 7200 1712 1733 1810 1821 1990 2051 2080 2084 2087 2185 2403 2406 2408 2468
knows$	471 3325 3326 770 771 772 773 779 780 781 918 6763 1831
knuckle$	6526
knuckles$	6526
kudos$	6056
label$	5148
labels$	5137 5148
labour$	4973
lac$	2177 2178 2666
lack$	48 540 541 542 543 544 545 546 547 548 549 550 672 751 1595 4449 4450 4451 2046 2090
lackadaisical$	2686
lacked$	540 541 542 543 544 545 546 547 548 549 550 2046 2090 2129
lacking$	540 541 542 543 544 545 546 547 548 549 550 7056 7057 7058 7059 2046 2090
lacks$	540 541 542 543 544 545 546 547 548 549 550 2046 2090 2129 2176
lad$	6193 6207 6208 6209 6210 6211 6212 4931 4985 5109
ladies$	911
lads	7185 7309 1840
lads$	5549 5609 152 192 5736 5760 3219 3223 3224 3244 473 6064 6071 6091 3457 605 606 607 6108 6193 6207 6208 6209 6210 6211 6212 6227 3765 3766 6670 6671 6672 6673 6674 4038 4039 4040 4050 4059 4100 6782 4333 6996 4646 1799 1811 7310 1820 1828 7329 7332 4693 4700 7352 4931 4985 2140 5109 5327
lady$	880 6378 6379 6380
lamentable$	2686
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4165 4170 4171 7066 7095 4479 2372
lands$	0 1
language$	4735
lank$	2273
lanky$	3887 2679
lap$	436
laped$	436
laping$	436
lapped$	436
lapping$	436
laps$	436
large$	3862 2233 2679
largely$	1568 1569 2361
larger$	2233
lashes$	5121 5127 5137
last$	4099 1918
late$	6747 7073 4431
laugh$	552
laughed$	552
laughhed$	552
laughhing$	552
laughing$	552
laughs$	552
law$	644 645 646 647 652 654 2465
lawless$	2132 4986 2665
lax$	1461 1462 1463 1464 7056 7057 7058 7059 4431 2348
lay$	2456
layabout$	2654
layabouts$	2654
lazily$	2686
laziness$	2686
lazy$	1461 1462 1463 1464 4431 2278 2348 2665 2686
lead	1746 5296
lead$	5508 114 115 116 117 118 119 625 626 627 628 897 898 899 900 901 1746 2442
leader	5276
leader$	7225 7256 7293 4915 4927 5262
leaders$	7225 7256 7293 4915 4927 5262
leadership$	6894 6895 6896 6897 6898 6899 6900 1560 1561 1562 1563 7091 7092 7093 7094 4915 2323 5201 5219
leadin	7321
leading$	114 115 116 117 118 119 625 626 627 628 897 898 899 900 901 7335
leads	7321
leads$	114 115 116 117 118 119 625 626 627 628 897 898 899 900 901 2442
league$	4474
lean$	2233
learn	4507 1705
learn$	5648 474 475 3329 3330 6015 6618 6624 6638 6666 6667 6668 6669 6698 7076 7150 1825 5154
learned$	3329 3330 922
learning$	69 4766 2515 2517 2557 2559
learns$	6698
learnt$	3329 3330 923
least$	4155 4253
leave	7334
leave$	0 1 2856 5526 31 32 34 5648 5656 5685 5687 5688 282 283 5962 6618 6624 6638 6646 1424 1425 1426 1427 1428 1429 1430 1431 1432 1602 1603 5154 2367
leaver$	5444
leaves	1931
leaves$	0 1 2856 31 32 34 282 283 5964 1424 1425 1426 1427 1428 1429 1430 1431 1432 1602 1603 4784 1982 2367
leavin	1931
leaving$	0 1 31 32 34 282 283 1424 1425 1426 1427 1428 1429 1430 1431 1432 1602 1603 4784 2367
led	5227
led$	5508 5509 5510 5526 5531 114 115 116 117 118 119 5964 5965 5966 625 626 627 628 4639 5009
left	1931 7439
left$	0 1 2856 5526 31 32 34 5689 5854 5862 3245 5964 3340 1424 1425 1426 1427 1428 1429 1430 1431 1432 1602 1603 4784 1982 5206 5218 2367 5257
leg$	6526 7372
leggings$	6569 6570 6571 6585 6586 6587 6592 5137 5142
legs$	6526 7372
length$	3880
less	1774
less$	481 3719 6859 6860 2216
lesson$	69 71 72 6740 6741 6742
lessons$	69 71 72 6236 7401 7404 4864 5422
let	1660
let$	35 36 112 113 5854 5869 5870 5871 5872 5875 5935 6618 6624 6638 6747 6935 6936 1465 1466 1467 1468 1469 1470 1471 1472 1473 1474 1475 1476 1477 1478 1479 1480 1481 1482 1483 1484 1485 1486 1487 4341 4342 1602 1603 1623 1624 1625 1640 1658 1659 5154 2367
leting$	1658 1659
lets$	35 36 112 113 5935 6747 1465 1466 1467 1468 1469 1470 1471 1472 1473 1474 1475 1476 1477 1478 1479 1480 1481 1482 1483 1484 1485 1486 1602 1603 1623 1624 1625 1658 1659 2367
letter$	6933 7016 7017 5210
letters$	6933 7016 7017 7061 7062 5210 5211
letting$	35 36 112 113 6747 1465 1466 1467 1468 1469 1470 1471 1472 1473 1474 1475 1476 1477 1478 1479 1480 1481 1482 1483 1484 1485 1486 1602 1603 1623 1624 1625 2367
leukaemia$	2813
level	1774
level$	6452 7379 1920 5434
levels$	6452
liability$	644 3497 645 3498 646 3499 647 3500
liaison$	4865
liaisons$	4865
liar$	6136 6137 6138 4939 4940
liars$	6136 6137 6138 4939 4940
library$	4165 4170 4171 7066 7095 4479
licence$	7487 5494 5495
licences$	5495
lie$	478 479 6644 6743 6744 6745 6747 6769 7063 5212
lied$	478 479 6743 6744 6745 6763
lies$	3292 478 479 6743 6744 6745 6747 6763 6768 7063 7103 5212
life	4793 7468
life$	2864 5681 6325 6377 6381 6393 6394 6395 6396 6397 4711 7371 7436 2001 4857 4915 4921 5459
lifes$	4921
lifestyle$	3 4 5 6 7 8 9 2872 2883 5540 5542 6056 6058 6059 6393 6394 6395 6396 6397 4851 4852 4857 4915 4934 4935 2644
lifestyles$	5540 5542 6393 6394 6395 6396 6397 4851 4852 2644
lift$	5632 5633 5804 5805 5806 5807 5808 5809 5810 5811 5816 5819 5844 5848 6486 4189
lifted$	4190 4212
lifts$	5632 5633 5804 5805 5806 5807 5808 5809 5810 5811 5816 5819 5844 5848 6486
light$	1025 6534 2233 2251 2252 2258 2273
lighter$	1025 2251 2258
like	4519
like$	5778 5779 560 561 3482 6162 3671 3683 3695 3696 3697 3698 3699 3700 6344 6345 3703 7148 7300 4915 5075 5136 5138
liked$	560 561
likelihood$	1777
likely$	1647 1700 2084 2403
likes$	5778 5779 560 561 7300
liking$	560 561
limited$	540 541 542 543 544 545 546 547 548 549 550 6176 6177 6178 6179 684 2046 2129
line$	5726 5736 5737 5741 5743 5747 5748 5749 5750 1710 7212 4858 5294
lines	7307 5276
lines$	5715 5731 5736 5737 5740 5742 5746 5748 5749 5750 3496 1710 4858 5337
lingered$	5875
link	7157
link$	588 5230 2430
linked	1776
linked$	610 1713 1733 7306 4664 1974 4915
linking$	588
links$	591 592 610 4915 5230
lip$	3461 6526 4402
lips$	6526
lipstick$	6527 6528 6529 5127 5130
lisp	7374
list	1805 4658 1807 4687 1838
list$	7158 1664 7281 4660 7312 7322 7330 7344 4726 5243 5274
listed$	4660
listen$	5648 5656 5849 5850 5851 5852 5853 5854 6015 3408 3409 3410 3411 3412 6599 6618 6624 6638 6666 6667 6668 6669 6698 6858 6919 7076 7079 4507 5154 5155 5181
listened$	5849 5850 5851 5852 5853 5854 5862 5886 5887 6792 6808 6813 6854 6858 6929 7124 5181
listening$	5854 5182
listenned$	5854
listenning$	5854
listens$	5854 6698
listing$	4660
listinged$	4660
listings$	4660
lists$	7158 4660 7312 7344 5243
little	1645
little$	40 50 3356 540 541 542 543 544 545 546 547 548 549 550 648 684 3716 3822 6560 1226 4251 4256 4257 4258 1414 6913 6914 7073 7112 4498 2046 2063 2087 2129 2176 2201 2272 2366
live	1645
live$	5656 5699 818 819 820 821 822 823 842 843 844 845 846 881 897 898 899 900 901 1280 4498 4590 7366
lived$	897 898 899 900 901 1282 1929 1959 2589
lives$	2864 5543 5544 5545 5546 5547 818 819 820 821 822 823 842 843 844 845 846 6377 6381 897 6393 898 6394 899 6395 900 6396 901 6397 1281 1929 1930 2589
living$	818 819 820 821 822 823 881 897 898 899 900 901 1929 7467 7468 2589
local	1645
local$	767 1000 7070 4498 1931 1932 4907 2230
locat	7246
locate$	5319
location$	2980 2981 2982
lock$	1735
locked$	5922 4652 7305 1946 1947
locs$	5125 5127
log	1673 1780 1807 1838 5227
log$	1670 4524 1676 7189 7191 4660 1814
loged$	4660 1814
logged	1673 7171
logged$	7190 4681 1829 7333 5317
loggin	1673
logging$	1670 1676 4660
logginged$	4660
loggings$	4660
logo$	5137
logos$	5137
logs	1673
logs$	7189 4660
loiter$	5084
loitered$	5084
loitering$	5084
loiterred$	5084
loiterring$	5084
loiters$	5084
lone$	1000 2229
long$	4404 7073 2252 2272 2273
longer$	3722 3727 3761 971 972 973 3838
look$	2893 3006 403 404 405 517 791 811 3664 812 813 814 3667 815 816 3669 817 3767 3768 3769 3772 3773 3775 3776 3779 927 932 1035 1036 1037 6919 1505 7077 7079 7341 1950 2279
looked$	403 404 405 752 811 3664 812 813 814 3667 815 816 3669 817 927 932 3812 3817 6464 6469 1035 1036 1037 6808 6813 6929 1505 7124 1933 4787 2279
looking$	403 404 405 3417 565 566 567 568 569 570 3439 3641 3767 3768 3769 3772 3773 3775 3776 3779 927 932 6432 6440 6441 3811 3816 6463 3823 6468 6512 4107 1505 7300 1951 5094 5095 5102 5103 5107 5182
lookings$	7300
lookked$	927 932
lookking$	927 932
lookout$	2707
lookouts$	2707
looks$	5882 5883 403 404 405 811 3664 812 813 814 3667 815 816 3669 817 927 932 1035 1036 1037 6595 1505 1950 2279
loose$	3012
lorry$	2987
lose$	6646 1919 1961
loser$	6136 6137 6138 4939 4940
losers$	6136 6137 6138 4939 4940
loses$	1919
losing$	1919 1961 2540
loss$	7055 5368
lost	1942 7439
lost$	3489 6747 7081 7082 7083 7084 1589 1590 1709 1919 1961 2078 2093 5218 2540
lot$	766 6426 6434 6435 1455 4703 4931 5067
lots$	1033
loud$	2154
lounge$	1085 1086 1087
lounges$	1085 1086 1087
lout$	2654
loutish$	2654 2665
louts$	2654
love$	560 561 6162
loved$	560 561
lover$	4878
lovers$	4878
loves$	560 561
loving$	560 561
low$	3509 6176 6177 6178 6179 684 696 697 3556 3557 3558 3559 3560 3561 3562 3563 1073 2068 2129 2176 5141 2512
lower	1774
lower$	696 697 2548
lowest$	2556
lowlife$	2654
lowlifes$	2654
lurch$	6925
lure$	2002
lured$	2002
lures$	2002
luring$	2002
lycra$	5137
lying$	478 479 6747
machet	7483
machete$	7482
made$	31 32 34 54 55 56 5556 64 2918 2919 2920 2921 189 190 217 252 5854 5964 493 663 878 3871 4047 4049 4127 4163 4192 1398 1518 1519 1564 1708 1725 4634 1868 2059 5257
magist	2629
magistrates$	6259 6260
magnet$	1844 5330
magnets$	1844 5330
mail$	7048
mails$	7048
main$	7225 7256 7293 7335 2084 2403 2406 2408 2410
major$	2410
make	1672
make$	31 32 34 54 55 56 5556 64 2918 2919 2920 2921 2922 2923 2929 2930 2931 2932 2933 189 190 217 252 442 5964 493 6015 878 3882 6527 6528 6529 6546 3911 3953 4047 4048 6695 4191 1398 1518 1519 4508 1858 1868 2059 5130
maked$	442
maker$	4924 4928
makers$	4924 4928
makes$	31 32 34 54 55 56 5556 189 190 252 442 5964 493 878 4047 1398 1518 1519 1868 2059
makeup$	6527 6528 6529 6595 5127 5130 5137
making$	31 32 34 54 55 56 5557 5558 5559 64 2918 2919 2920 2921 2922 5568 5634 5635 5636 5637 5638 5639 5640 5641 189 190 252 442 493 6120 878 6440 6441 6747 1398 6957 1518 1519 1868 2059 4925
maladaptive$	2000
maladjusted$	2132
male	2425
male$	5829 3423 3853 6497 6498 3856 6500 6501 1019 4510 1702 5082 2230 2403
males$	2965 5609 5616 2976 2979 5626 5627 5720 5736 5760 3142 5791 5792 5797 5800 5829 6063 6077 3437 6081 6082 6084 6085 6086 6087 6091 6092 6193 6207 6208 6209 6210 6211 6212 6436 1702 4855 4985 2675
malicious$	2058 2665
malign$	614 615 616 2079
malnourished$	2249
malodorous$	2679
man	4842
man$	2965 2969 5616 2974 2975 2976 2979 5626 5627 5631 5705 5736 5751 5752 5753 5754 3112 3113 3114 3115 5759 5760 5761 5764 5797 5829 5832 5847 3437 6081 6082 6084 6085 6086 6299 6312 6314 6316 3678 6355 6361 6362 6363 880 6378 6379 6380 6385 891 892 6405 911 6436 3904 3910 4510 7485 4855 4883 5053
manage	4694
manage$	6140 6162 6239 818 819 820 821 822 823 881 3767 3768 3769 3772 3773 921 3775 3776 3779 940 6437 6438 3799 947 948 3802 6679 6922
managed$	818 819 820 821 822 823 881 940 6710 6711 6712 6713 6714 1849 2573
management$	3581 1560 1561 1562 1563 2323 5201 5274
manager$	4165 4170 4171 7066 7095 4479 7337 5274
managers$	4165 4170 4171 7066 7095 4479 7337
manages$	818 819 820 821 822 823 881 940
managing$	818 819 820 821 822 823 881 3767 3768 3769 3772 3773 3775 3776 3779 940 6440 6441
manbag$	5137 2682
manbags$	5137 2682
manipulate$	3632
manipulated$	5531
manipulating$	2665
manipulative$	2137 2665
manipulator$	4939
manipulators$	4939
mannered$	5013 5014
many$	2945 2961 6301 4373 4374 4398 4399
map	5280
map$	1731 1732 2429
mapped$	1731 7333 2429
mapping$	1731 2429
maps$	1731 2429
march$	5734
marginalised$	2230
marker$	5242
markers$	5242
market	4672
market$	7315 7345
marks$	5431
marria	7437
mask$	1084 6584 5137 5143
masked$	1084 5150
masking$	1084
maskked$	1084
maskking$	1084
masks$	6576 6577 6578 1084 6581 6584 5137 5143
massage$	1631
match	7157
match$	4638
matching$	1699 1863 2289 5278
material$	7313
maths$	5432 5433
matric	5280
matrix	5280
matrix$	7322 5281
matted$	2273
matter$	144 4008 4009 4010 4022 6695 4476
matters$	6381 4371
mattress$	4792
mature$	808 3834 998 5078 5079 5080 2674
maturity$	808 2674
may$	5734 3541 835 4505 1655 1809
meals$	7448
mean$	5508 5526 5964 4431 2254
means$	5508 5526 5964 1779
meant$	6763
measur	5289 5296
measure$	158
media$	3137 3138 3139 3140 3141 5785 5786 5787 7169 7194 7294
medica	7394 5345
medical$	7374 2519
medicated$	2780
medication$	2780
medici	4725
medicine$	7368
mediterranean$	1019 3875 2254 5132
medium$	696 697 3556 3557 3558 3559 3560 3561 3562 3563 1009 2233
meet	7351
meet$	3028 3029 3030 5685 5687 5688 5780 289 290 291 5840 5849 5850 5851 5852 5853 5888 5889 5890 6599 6618 6624 6638 6919 7172 4887 5154
meetin	7309
meeting$	5598 5695 289 290 291 5840 5849 5850 5851 5852 5853 5888 5889 5890 7311 5182
meets$	289 290 291 7172
melatonin$	2789
meloterritorial$	2665
member	7135 7136 4495 4502 4516 7166 7181 7183 7185 4544 7188 1694 7218 1730 1733 7231 1738 7237 4611 7254 4614 4615 7309 1840 7355 5250 5258 5280 5288 5289 5302 5308
member$	6193 6207 6208 6209 6210 6211 6212 4058 4065 4066 7257 4646 7297 7306 1811 7310 1820 1828 7329 7332 4700 7352 4842 4915 4985 5327
members$	76 152 192 6193 709 6207 6208 6209 6210 6211 6212 4050 4318 7159 7160 4527 1675 1696 4583 1734 4591 4608 7257 4619 7266 7269 4646 1799 7306 1811 7310 1820 1828 7329 7332 4693 4700 7352 4714 4719 4915 4985 2140 2398 2415 5285 5327
membership$	4571 7214 1733 4915
men$	2965 5609 2967 2968 5613 5614 5616 2974 2975 2976 2979 5623 5626 5627 5631 5671 5676 5683 5705 5718 5719 5736 5751 5752 5753 5754 3112 3113 3114 3115 5759 5760 5761 5764 3142 5789 5790 5794 5797 5800 5829 5832 5847 5888 5889 5890 6061 6067 6068 3437 6081 6082 6084 6085 6086 6087 6090 6091 6275 6276 6277 6299 6307 6314 6315 3677 6326 6327 6346 6353 6361 6362 6363 891 892 911 6436 6551 4855 4857 4858 4883 5053 5062
menace$	598 2053 4939 4955 2663
menaced$	598 2053
menaces$	598 2053 4939
menacing$	598 2053 2254 2663
mend$	7076
mental	4750 7394
mental$	4732 1880 4738 7393 7437 4986
mentality$	4915 4923 4935 5028
mentally$	2169
mentor$	5410
mentoring$	69
merely$	1157
mess$	7055 4417
messag	1697 4551 4651
message$	5780 289 290 291 293 294 295 296 297 298 299 4686 5210
messaged$	289 290 291 293 294 295 296 297 298 299
messages$	5621 289 290 291 5788 293 294 295 296 297 298 299 7194 7294 5210
messaging$	5598 289 290 291 293 294 295 296 297 298 299
messed$	712 3571
messy$	2273
met	1955
met$	289 290 291 5869 5870 5871 5872 5875 6929 4887
methylphenidate$	2784
micro$	2289
middle$	3890
might$	1300 1301 1302 1303 1304 4505 1655
migraine$	2746
migraines$	2746
mind$	6268 886 887 888 889 890
minded$	5011 5018 5190
mindset$	4935
mini$	3715 6569 6570 6571 3949 2063 2201 5142 2292
miniature$	2201
minimal$	6176 6177 6178 6179 684 4251 2129
minimise$	551
minimised$	551
minimises$	551
minimising$	551
minimum$	6912
miniskirt$	2682
miniskirts$	2682
misbehave$	2662
misbehaved$	2662
misbehaves$	2662
misbehaving$	2662
misbehaviour$	2662
miscarriage$	2799
miscarried$	2799
mischief$	2075
miscreant$	2654
miscreants$	2654
misfit$	6136 6137 6138 4939 4940
misfits$	6136 6137 6138 4939 4940
misfortune$	5937 5938 5940 5941
misguided$	2000
mishandle$	2689
mishandled$	2689
mishandles$	2689
mishandling$	2689
misled$	5218
mismanage$	2689
mismanaged$	2689
mismanages$	2689
mismanaging$	2689
misper$	4862
mispers$	4862
miss$	5656 5685 5687 5688 6646 6747 1545 1546 2569
missed$	6747 7021 7022 7023 7024 1545 1546 7081 7082 7083 7084 2355 2569
misses	1942
misses$	6747 1545 1546 2569
missing$	5661 5703 5765 5766 5774 3132 3133 3551 4019 6747 1545 1546 4549 4862 2569
misuse$	5389
mix$	5656 5849 5850 5851 5852 5853 588
mixed$	2978 218 219 220 221 222 223 224 588 6176 6177 6178 6179 1001 1004 1016 1020 1023 1025 3889 3897 3898 3899 1048 1049 2258
mixes	7334
mixes$	588 7321
mixing$	5849 5850 5851 5852 5853 588
mob$	612 613 766 4922 2070
mobile$	1678 7175 2387
mobiles$	1678 7175
mock$	2578
mocks$	5432
modern$	2119
modus$	5268 2417
mohawk$	2680
mohawks$	2680
money$	5632 5633 3105 3106 3107 5804 5805 5806 5807 5808 5809 5810 5811 5816 5819 3414 6058 6059 7050 7116 7197 4902 2116 5221
monito	1673 4550 1838
monitor$	7180 7189 7191 1802 4666 1814 1823 5319
monitored$	7190 7193 4666 1814 1823 7333
monitores$	1823
monitoring$	1698 4666 1823
monitors$	7189 4666 1823
monkey$	6893
monster$	4939
monsters$	4939
month$	5221 5463
months$	5221 5463
mood	4725 4750
mood$	7368 7393 5365 2543
moods$	7368
moody$	2665
moral$	3397
morals$	6247 5029
more	2375 2442
more$	2874 2875 2876 2877 2878 824 825 826 827 830 831 832 833 851 866 6425 6434 6435 6793 6802 1554 1555 1556 1557 1558 4473 4475 1633 1634 1638 5067 2403
morning$	2476
most$	6301 6425 1044 1112 4703
mostly$	1093
mother	7425 4793 7438 4796 7442 7445 7446
mother$	6256 905 1924 1925 7422 7436 4794 1944 7451 1957 4818 7467 5032 2212
mothered$	2212
mothering$	6453 6458 2212
motherred$	2212
motherring$	2212
mothers$	1957 5032 2212
motions$	7046
motivated$	562
motivation$	6247 4899 5029
mount	1672
moustache$	5110 2680
moustaches$	5110 2680
mousy$	2273
mouthed$	5007 5008
mouthy$	2665
mov	1819
move$	6618 6624 6638 6749 7076 7157 5154 5426 5446
moved$	5922 6623 6629 6634 6643 6707 4386 1849 1929 7439 4797
moveme	7135 4526 4551 1805 4658 4659 7309 7314 1837 5288
movements$	7169 7170 4528 7194 4690
moves$	5440 5446
moving	7341
mri$	7388
much$	3737 6434 6435 1456 1577 4454 4703 5067 2277
mugged$	1989
mugger$	6136 6137 6138 4939 4940
muggers$	6136 6137 6138 4939 4940
mugshot$	1827 2712
mugshots$	2712
mule$	6139 6153 6154 6155 4941 4969 2117 4971
mules$	6139 6153 6154 6155 4941 4969 4971
mullet$	2680
mullets$	2680
multi$	1287 1645
multiple$	4373 4374 2491
mum	7425 4793 7438 4796 7442 7445 7446
mum$	5975 6256 1924 1925 7422 7436 4794 1944 7451 1957 4818 7467 5032
mums$	5975 1957 5032
murder$	1653 4590 2403
murmur$	5371
muscly$	2233 2679
muscular$	2233 2679
must$	21 22 23 24 25 26 464 476 835 7063 1571 1574 1809 5212
nails$	6295 6579 5121 5127 2275
naive$	52 53 465 6402 6403 6404 2040 5061 2665
naivety$	5934 3321 469 470
naked$	3145 5838
name	1705
name$	6387 6388 6389 7107 7145 1857
named$	1816 1857 2403
names	1650 7188 1805 4658 4659 4687
names$	7145 7158 1663 7160 7162 1784 1828 7330 7347 7348 1857 5231
naming	1705
naming$	1857
nan	7425 4793 7438 4796 7445 7446
nan$	7422 7436
nana	7425
nasty$	2078 2665
nation	4764
national$	7407 2388
naughty$	2078 2132 2137 2665
near$	1446 1447 1448 7168
nearby$	4549
nearly$	909 910 2200 2209
neat$	2272 2273
neatly$	1017 2255
necessary$	1779
neck$	6526
necks$	6526
need	4519 7378 4790
need$	21 22 23 24 25 27 787 788 789 836 6349 6409 6431 943 6446 6447 6448 6449 956 3810 958 959 960 961 3819 3820 3821 969 970 3824 3825 3826 3827 3828 3829 3830 3831 6475 6477 7148 7300 7399 7433 5370 5372
needed$	6431 969 970 1294 1779
needing$	787 788 789
needless$	2898
needs	1892 2524 5394
needs$	21 22 23 24 25 28 787 788 789 6431 969 970 3824 3825 3826 7004 7300 4745 1900 7399 5370 5372 5411 5413
needss$	5411
needy$	2132 2665
neet$	2669
neets$	2668
negative$	2907 6084 6085 6086 6087 614 615 616 6190 6191 7203 2051 2079 2173 5267
neglec	1946 4817 7463
neglect$	1507 1508 7055 7111 7458 7459 7460 7462 2351 5222 5224 5453 2614
neglected$	1507 1508 4799 2349 2350 2351 5453 2614
neglectful$	2686
neglecting$	1507 1508 2350 2351
neglects$	1507 1508 2350 2351
negligence$	5224 2686
negligent$	2686
negligently$	2686
neighb	5462
neighbourhood$	4503 4511 4512 4513 1661 1662 4522 1693 4637 4656 1804 7301 7302 4668 1817 1830 1834 1848
neighbours$	4906 4907
neither$	1197 1202 1355 1358 4211 1359 1360 1361 4214 1370 1381 1382 1383 1384 1385 1386
networ	1738 7235 7314 5288 5289
network$	5736 7227 7229 4591 4858 2430
networks$	7229 4858
neurod	2806
never$	3228 3232 3233 3234 3235 480 512 513 514 515 516 518 555 1109 1111 3981 1129 1130 1131 3985 3986 1142 1147 4001 4070 4071 1227 6755 6756 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1346 1347 1374 1387 1628 1629 1908 2130 2216 2327 2684
nevertheless$	5594
new	1645
new$	4498 4810
news$	6113
next$	41 3304 3305 3306 3307 3914 4266 5236 5254
nickna	1650 1805 4658 4659
nicknames$	7160
nicotine$	7387
night$	6740 6741 6742 7192 7367 7386 2534
nightmare$	644 3497 645 3498 646 3499 647 3500
nightmares$	2808
nights	4724
nights$	7367
nike$	5137 2289
nikes$	5137
nines$	6597
nineteen$	5827 6307 3676 6338 6339 6340 6341 6342 6343
no$	49 5650 5691 5857 5865 419 424 3278 447 460 5981 3346 495 496 3356 540 541 542 543 544 545 546 547 548 549 550 3488 648 3506 684 3640 869 874 3756 3757 908 3822 975 976 977 978 985 3841 3842 4011 4012 4013 4014 1169 1174 1175 1176 1177 1178 6681 6682 6683 6684 1193 1199 1200 1201 1203 1205 1206 1220 4074 4077 4078 4079 1228 1229 1230 1231 1232 1233 1234 6755 6756 4116 4117 4118 4119 4123 1328 1356 1358 4211 1359 1360 1361 4214 1362 1365 1366 1367 1368 1370 1381 1382 1383 1384 1385 1386 1391 1392 1393 1394 4251 4258 1408 1409 1410 1411 1412 1899 1968 2046 2095 2103 2129 2176 2344 2346 2366 2403
nobody$	420 423 446 461 6398 6483 1199 1200 1201 1202 1206 1327 1355 1358 4211 1359 1360 1361 4214 1365 1366 1367 1368 1370 1391 1392 1393 1394 5070 2328
nomina	5280 5282
nominal$	7200 7297 4669 4679 4915 5259 2431 5324
nominals$	7200 7228 4679 4915 2708
non$	726 2099 2101 2123 2124 2125 2126 2127
noncompliance$	2661
noncompliant$	2661
none$	378 385 876 6398 1197 1202 1206 1247 1355 1358 4211 1359 1360 1361 4214 1370 1381 1382 1383 1384 1385 1386
nonengagement$	2661
nonetheless$	5594
nonexistent$	7056 7057 7058 7059
normal$	6215
north$	1075
nose$	6526
not$	3227 3229 3232 3233 3234 3235 480 3352 512 513 514 515 516 518 618 3526 674 3572 853 870 3725 3726 877 950 953 957 962 3839 1107 1108 3975 3979 3980 1142 1147 6681 6682 6683 6684 1198 1204 4068 4069 1219 1222 1227 6755 6756 1261 1262 4130 4131 4182 4185 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1346 1347 4206 4207 1357 1358 1361 1369 1374 1378 1387 4241 4243 4249 1399 1400 1446 1447 1448 1459 4436 7101 1908 4770 1923 2130 2202 2203 2208 2216 2327 2547
note	1807 1838
note$	1097 1098 1670 1676 4660
noted$	1097 1098 4681 1829 7333
noteed$	4660
notes$	1097 1098 4660
nothing$	40 2894 43 6483 6557 3963 1194 1195 1196 1199 1200 1201 1235 1236 1237 1238 1239 1240 1241 1242 4103 6755 6756 6909 6910 6911 1420 1421 1422 7078 5070 2310 5183 5349
notice	4649
notice$	1097 1098 6856 6894 6895 6896 6897 6898 6899 6900 7265 7292 1824
noticed$	5533 1097 1098
notices$	1097 1098 7265
noticing$	1097 1098
notify$	1640 1658 1659
notifying$	1658 1659
notifys$	1658 1659
noting	1807
noting$	1097 1098 1670 1676 4660
notinged$	4660
notings$	4660
notoriety$	5936 6056
notorious$	763 2184 2667
nous$	3704 852
november$	5734
now$	5972 5973 6408
nude$	3145
nudes$	308 5812 324 325 326 327
nuisan	4707
nuisance$	6145 6257 7340 7346 7350 4939 4955 2137 5038 5330
nuisances$	4939 5038 5330
number	1774 4658
number$	2980 2981 2982 3785 6429 1677
numbers$	2980 2981 2982 7050 7116 7118 7127 7128
numerous$	2961 4373 4374 4398
nurse	7376
nurse$	7377 7383
nuts$	4986
nutter$	4939
nutters$	4939
obese$	2679 2810
obesity$	2810
obey$	6618 6624 6638 5154
object	7245 1836
object$	7343
objective$	7271 1779 7343
objectives$	7271
obnoxious$	2665
observation$	4525 2380 5246
observations$	4525
observe$	4666 1814 5319
observed$	5278
observeed$	4666 1814
observeing$	4666
observes$	4666
obsessive$	2502
obstructed$	5218
obstructive$	6229 6230 6231 6232 6233 6234 6235 4997 2665 2686
obtain	1808 2375 2412 2433
obtain$	5884 5885 1639 4670 4705
obtained$	1639 4670 5244
obtaining$	1639 4670
obtains$	1639 4670
obvious$	1185 4398 7041 7042
obviously$	1259 1267 4120 1268 1269
occasion$	6759
ocd$	2756
ocg	4586
ocg$	7229
ocgs$	7229
october$	5734
odd$	2254
odour$	5114
of	4559 2375 2437
of$	2905 2906 3002 5903 3465 3494 3495 656 3525 6180 3600 3604 3619 3733 3740 3741 3742 3764 3840 6496 6499 1022 3886 6616 6689 6715 6716 1260 1267 4124 6781 4141 4142 4143 6823 4298 4307 7060 4423 4448 4452 7100 7137 4504 4517 7167 7168 1674 4532 4540 7195 4555 4563 4564 4568 7214 4574 4575 4585 4612 4623 4625 4630 4635 7283 1816 7323 4697 4718 4722 4757 4762 4809 4815 4816 4819 1986 7482 5129 5160 5175 5248 2403 5258 5260 5304 5322 5339 2561 5471 5480 5492
off	4702 1909 2574
off$	5770 5773 5777 3405 3406 4021 4343 4344 4362 4363 4364 4365 4366 4367 7011 7012 7013 4418 4419 4561 1748 4762 4863 4950 4992 5341
offen	7217 7218 7307 7308 7320 7361
offen$	7201
offenc	4567 1723 4627 4827 4841
offence$	7209 7210 4576 7223 7270 7470 7484 2419 5305 5495 2850
offences$	7209 7210 4576 7270 7470 7484 5305 5495 2850
offend	7135 1703 4558 7202 7208 4627 4632 7314 4688 7331 4707 5235 5258 5268 5282 5288 5289 5302 5308 2718
offend$	5656 5685 5687 5688 6646 6647 6658 4016 6743 6744 6745 6747 7196 2401
offendded$	6747
offendding$	6747
offended$	6747 2849
offender$	6084 6085 6086 6115 624 7200 7201 4572 4573 4679 4933 5261 2421 5275 2431 5327 2657 2847
offenders$	6084 6085 6086 6090 6115 624 7200 7201 7228 4933 5261 5285 5327 2657
offending$	5714 5721 5724 5728 6003 6067 6747 4556 7201 1711 4618 7267 7270 7273 7275 1822 7340 7346 7350 7475 2081 5305 2637 2849
offends$	6743 6744 6745 6747 2849
offens	4567 1723 4627 4827 4841
offense$	7209 7210 4576 7270 7470 7484 5305 2850
offenses$	7209 7210 4576 7270 7470 7484 5305 2850
offensive$	7482 2665
offer$	307 6022 6023 3965 1113 1114 1115 6665 6724 6725 6726 6738 6740 6741 6742 6919 2020 4897 4898 5162
offere	2524
offered$	307 6665 7260 2020
offering$	307 6665 6724 6725 6726 2020 5162
offerred$	307 6665 2020
offerring$	307 6665 2020
offers$	307 6022 6023 3965 1113 1114 1115 1116 1117 1118 1119 6665 2020 4897 4898 5151
office	4503 4511 4512 4513 1661 1662 4522 1693 4637 4656 1804 7301 7302 1817 1830 1834 4694 1845 1848 4842
office$	4165 4170 4171 7066 7095 4479 7337 2372
officer$	7154 7155 7156 4514 4515 7165 4546 1741 7280 1785 1788 4645 7299 4657 1813 7311 4683 1846 1851 1852 7485 2372
officers$	5800 6095 3453 4493 7146 7147 1652 7154 7155 7156 4514 4515 1666 4521 7165 7174 4546 7193 7223 1741 4603 7280 1785 1788 7299 4657 1813 7311 4677 4683 7337 1846 1851 1852 7358 4907 5298 2465
offices$	7337
offrolled$	5427
offs$	4951 5341
often$	2942 278 7025 7026 7027 7028
oily$	1025 2258
old$	5830 797 798 808 828 3832 998 3855 3858 3860 7416 2210 2218
older$	2966 2970 5624 2986 5673 3039 3040 5706 5718 5736 5739 3117 3144 3147 3148 3152 5797 5800 5829 5831 5832 3418 3419 3420 3421 3425 3426 3427 3428 3429 3430 3431 3433 3434 6084 6085 6086 6087 3448 6264 6299 808 6307 6386 3793 1019 7425 4858 2025 4880 4883 2254 5136 5138
olders$	5718 5736 5739 6090
olds$	6330
olive$	1025 2251 2258
omission$	2322
omissions$	2322
on	4559 5227 2375 2625
on$	2924 5583 5584 5610 5611 5612 5615 2973 5618 3052 3239 3248 3249 3293 3308 3310 6146 6147 6245 3603 6337 6496 6499 3883 3896 3952 6616 4106 4108 1263 4133 4134 4135 4288 4289 4290 4305 6991 6992 7029 7100 7120 7121 1668 7167 7168 1674 7171 4533 7187 4545 7204 7232 4605 4623 4647 1826 7370 4744 4813 1983 1985 4968 5037 5175 5196 5234 2447 2521 2635 2641
once$	5592 4114 6773 1587 4481 4482
one	4502
one$	2988 3069 3594 6399 6428 6484 6485 1000 6530 1044 6540 6541 6542 6543 6544 6545 4051 4056 4057 1206 4065 4066 6740 6741 6742 4101 4102 4181 4209 4210 4211 1359 1360 4214 4215 1370 1690 7297 4753 1912 4765 4766 7409 2230
ones$	5609 6530 4706
onesie$	5137
onesies$	5137
ongoing$	4590
online$	284 3137 285 3138 286 3139 287 3140 288 3141 5785 5786 5787 4526 2026
only$	3206 3209 400 410 411 412 413 414 415 416 418 459 745 775 1157 4169 4287 1554 1555 1556 1557 1558 1572 1573 4428 2305
onto$	1826
open$	5530 6274 6618 3977 6624 3983 3988 6638 3997 4061 5154
opened$	5875
operandi$	5270
operat	1645 1733 7245 7246 4715 5288 5296
operate$	6016 818 819 820 821 822 823 6600 6619 6625 6630 6639 6703 7286 7358
operated$	818 819 820 821 822 823 4727
operates$	818 819 820 821 822 823
operating$	818 819 820 821 822 823
operation$	1741 7282 7291 7388 2453
operational$	4498 2444
operations$	7282 7291
operative$	4981 5185
operator$	7154 7155 7156 4514 4515 4546 2372
operators$	7154 7155 7156 4514 4515 4546
opport	5227 5289 5296 5301
opportunit$	6021 1525 1526 1527 1528 7041 7042 4897
opportunited$	6021 1525 1526 1527 1528 7041 7042 4897
opportunities$	1525 1526 1527 1528 7041 7042 1744 4897 5208
opportuniting$	6021 1525 1526 1527 1528 7041 7042 4897
opportunits$	6021 1525 1526 1527 1528 7041 7042 4897
opportunitted$	6021 1525 1526 1527 1528 7041 7042 4897
opportunitting$	6021 1525 1526 1527 1528 7041 7042 4897
opportunity$	6021 1525 1526 1527 1528 7041 7042 1744 4897 5208
opposed$	5167 5170
oppositional$	2137 2543 2665
opt$	160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 2004
opted$	160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 7031 4458 7102 2004
optici	1886
opticians$	4739
opting$	160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 2004
option	5289 5296 5323
opts$	160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 2004
optted$	160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 2004
optting$	160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 2004
or$	4267 2483
oral$	313
order$	7262 4642 7304 7338 7339 7476 7477 7482 7487 5333 5445 5483 5484 5485 5486 5495
ordered$	4698 4836
orders$	7262 4642 7287 7304 7338 7339 5333 5483 5495
ordinary$	2254
organi	7321
oriental$	1019 3875
other$	2854 5499 5500 5711 3479 3481 6238 1000 4358 4848 4907 2230 2324 2403
others$	2854 5499 5500 3219 3223 3224 3244 473 3457 605 606 607 3478 3480 6299 6540 6541 6542 6670 6671 6672 6673 6674 4038 4039 4040 7250 4848 4859
ought$	21 22 23 24 25 29 376 463 477 484 485 486 487 488 489 490 491 492 501 1293 1296 1297 1298 1299
oughtn$	1295
our$	3378 7061 7062 7070 5151 5174 5203 5211 2403
out	7258 4800
out$	139 149 5659 5669 5687 5688 5696 5701 5704 3189 5879 6080 3438 6130 655 713 3578 727 747 753 6508 6513 6747 6754 4284 1445 1460 7150 4549 1759 4613 4650 1802 4665 1825 4702 1909 4777 7440 4799 7443 1984 4992
outbursts$	6225 6226 4993
outcome$	5303
outcomes$	5303
outfit$	6569 6570 6571 5139 5142
outfits$	6569 6570 6571 6595 5139 5142
outlook$	6381 886 887 888 889 890
outrageous$	2137
outright$	1120 5151
outs$	6130
outstanding$	2403
over$	3805 3883 6568 7106 7167 2017 2164
overcr	2837
overdose$	7373 2776
overdosed$	2776
overdressed$	2679
overlook$	2358
overlooked$	2349 2358 5218
overlooking$	2358
overlookked$	2358
overlookking$	2358
overlooks$	2358
oversexualised$	2649
oversight$	1560 1561 1562 1563 5201
oversized$	2289
overt	1795
overt$	4648
overweight$	5392 2679
owing$	2871 1966 7463
own	5442
own$	2863 12 13 14 5511 5512 5513 5514 30 2991 2992 2993 2994 2995 2996 2997 2998 2999 147 3012 3043 3250 431 5928 5929 3287 3288 3291 3294 3295 507 3625 3635 6297 6298 3656 3734 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 6421 6422 6443 4173 4174 4175 4176 4177 4178 4179 7449
ownership$	7091 7092 7093 7094 5219
pacemaker$	1894
pack$	612 613 766 4922 2070
packag	5227
package$	6157
packages$	5748 5749 5750 6157 4860 4974
padded$	2289
paedia	4725 4738 1886
paediatric$	4739
paediatrician$	7368 7377 7381
paid$	608 4168 4172 1398 1549
pain$	644 3497 645 3498 646 3499 647 3500
painkillers$	7387
pale$	1025 6534 2251 2254 2258 2679
palm$	1514 1515 1516 1517
palmed$	1514 1515 1516 1517
palming$	1514 1515 1516 1517
palmmed$	1514 1515 1516 1517
palmming$	1514 1515 1516 1517
palms$	1514 1515 1516 1517
palsy$	5405
panel	5289
panel$	4165 4170 4171 7066 7095 4479 2372
panic	7394
panic$	2507 2543
paperwork$	7038 7050
paracetamol$	5403
parade	4672
parade$	7315 7345
paranoid$	2665
parcels$	4860
parent	4793 4794 7438 4796 1945 7442 7445 7446 1981
parent$	6162 3747 6391 6392 905 1924 7422 7436 1944 7451 1957 4818 5032 2212 5443 5458
parental$	3508 3570 2183
parented$	2212
parenting$	6453 6465 4834 2212
parents$	5975 6256 3747 6391 6392 4318 7061 7062 7422 7436 1944 7451 1957 4818 7467 5032 2212 5210 5211 5443 5452 5458
parentted$	2212
parentting$	2212
park	5462
park$	5732 5733 5751 5752 5753 5754 5888 5889 5890 7315 7345
part$	3198 3199 5843 6001 6002 6003 1733 7306 1910
partake$	218 219 220 221 225 226 227
partaked$	225 226 227
partakes$	225 226 227
partaking$	218 219 220 221 225 226 227
participant$	435 4884 5060
participants$	435 4884 5060
participate$	218 219 220 221 435 6599 6618 6624 6638 5154
participated$	218 219 220 221 435
participates$	218 219 220 221 435
participating$	218 219 220 221 435
participation$	218 219 220 221
parties$	5751 5752 5753 5754 5844 5060
partly$	1568 1569 2361
partne	1645 7437 7439
partner$	5824 4498 7421 7453 4878 4879 4884 5047 5060
partners$	5824 4878 4879 4884 5047 5060
party$	5751 5752 5753 5754 5844 5060
pass	1806
pass$	811 3664 812 813 814 3667 815 816 3669 817 1537 7079 1643 1780
passed	4701 2579
passed$	1493 1494 1537 7138 1643 1815 5206 5317
passengers$	4906
passers$	3451
passes$	811 3664 812 813 814 3667 815 816 3669 817 1537 1643
passing$	1537 1643 5207
passwo	4687
passwords$	7330
past$	5970 2311
pastoral$	1914 2559
pasty$	2679
patchy$	6176 6177 6178 6179 684 7056 7057 7058 7059 1604 2043 2129
path$	5678
pathetic$	2686
pathetically$	2686
pathological$	2087
pathwa	1888
patience$	4443
patient$	5379
patrol	4694 1845 5325
patrol$	1741 1788 7288 1813 7337 1846 1851 1852
patrols$	1741 1788 7288 1813 7337 1846 1851 1852 5298
pattern$	5271
pay$	5884 5885 608 1398 1549
paying$	608 1549
pays$	608 1398 1549
pcso	4637 4656 1804 7301 7302 1817 1830 1834 1845 1848
pcso$	7280 7299 4657 4683 1846 1852
pcsos$	7280 7299 4657 4683 1846 1852
pe$	7391
peer$	5609 6089 3467 3468 6193 6207 6208 6209 6210 6211 6212 6496 6499 4904 4932 2083 4985
peers	4764
peers$	2854 5609 6072 6084 6085 6086 3445 6193 6207 6208 6209 6210 6211 6212 6496 6499 7407 4848 4932 4934 4985
pencilled$	2281
people	7254 7309 7331
people$	5549 79 5609 5625 5759 3219 3223 3224 3244 473 3378 6083 6084 6085 6086 6087 6095 3453 3457 605 606 607 6109 6192 6193 6197 6207 6208 6209 6210 6211 6212 3582 6228 6436 6670 6671 6672 6673 6674 4038 4039 4040 6688 4050 4059 4100 6780 6782 4277 4278 4279 4280 4281 4282 6940 4319 4320 4330 6993 6994 7003 7004 7005 7006 7007 7008 7009 7010 4370 7049 7061 7062 7085 7086 7088 7090 7159 1702 4583 4591 7257 4646 1811 7310 1820 1828 7329 7332 4700 7352 4906 4907 4985 5205 5211 5327
pep$	2825
peps$	2825
perceive$	3381 3382 3383 3384 3385 3386 3387 3388 3389 3390 3391 3392
perfectly$	2959 774 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 6421 6422 941 944
perfor	7245
performance$	5201
performers$	4050 4059
perfunctory$	2686
peril$	5496 5497
period	4725
period$	7368
periods$	7368
permanently$	1251 4104 1252 4105 1253 1254 1255 2564
permit$	35 36 112 113
permited$	35 36 112 113
permiting$	35 36 112 113
permits$	35 36 112 113
permitted$	35 36 112 113
permitting$	35 36 112 113
perpet	4558
perpetrator$	5759 5829 6116 6117 6118 6119 7201 4936 4937 4938 5263 2734
perpetrators$	5759 5829 6116 6117 6118 6119 7201 4936 4937 4938 5263 2734
perpetually$	1251 4104 1252 4105 1253 1254 1255 2685
persist$	5582 102
persisted$	5582 102
persistent$	279 280 1120 2009 2080 2087 2408 2570
persistently$	278 2570
persisting$	5582 102
persists$	5582 102
persistted$	5582 102
persistting$	5582 102
person	7309 1910 4842
person$	5775 3456 6192 6193 6194 6198 6207 6208 6209 6210 6211 6212 3583 6439 4510 1702 4646 7297 1811 7310 1820 1828 7329 7332 4700 7352 7485 4985 5327
personal$	3011
personality$	2543
persons$	6194 1702
persua	1647
persuade$	6695
persuaded$	5531 6623 6629 6634 6637 6643 6707 6710 6711 6712 6713 6714
pest$	4939
pests$	4939
petite$	2233 2679
petty$	2087
phase	5289 5296 5301
phobia$	5404
phone	4526 1697 4551 4651 4687
phone$	284 3137 285 3138 286 3139 287 3140 288 3141 5785 5786 5787 5804 5805 5806 5807 5808 5809 5810 5811 5816 6751 6775 6776 6777 6778 7169 1678 7175 7194 7294 1805 7330 1855 2387
phoneing$	1855
phones$	284 3137 285 3138 286 3139 287 3140 288 3141 5785 5786 5787 5804 5805 5806 5807 5808 5809 5810 5811 5816 6751 6775 6776 6777 6778 7169 1678 7175 7194 7294 7330 1855
photo$	5788 3173 3174 322 323 6486 4494 1642 1827 1841
photog	1650 1805 4658 4659 4687 7341 1859
photograph$	3173 3174 322 323 6486 4494 1642 7189 7191 4640 1803 1827 7330 1841 7347 4712 2397
photographed$	5531 2983 6281 6486 7190 2397
photographing$	2397
photographs$	3173 3174 322 323 6486 4494 1642 7158 1663 7189 4640 1803 7330 1841 7347 2397
photos	1805 4658 4659 4687
photos$	5788 5812 3173 3174 322 323 6486 4494 1642 1663 7330 1841 7347
physical$	2515
physically$	2225 2611
physique$	6504 6505 6506 5086 2678
physiques$	6504 6505 6506 5086 2678
picked$	2984
picking$	5182
pictur	5227 5280
picture$	5788 3173 3174 322 323 6486 4494 1642 4671 1841 7347
pictures$	5788 5812 3173 3174 322 323 6486 4494 1642 7158 1663 1841 7347
piece$	1818
pieceed$	1818
pieceing$	1818
pieces$	1818
pierced$	2679
piercing$	1030 6526 5127 2276
piercings$	1030 6526 5127 2276
pig$	2338
pillar$	4347 1506
pills$	4860 5403
pimp$	2019
pimped$	2019
pimping$	2019
pimples$	5133
pimply$	2679
pimpped$	2019
pimpping$	2019
pimps$	2019
pin$	3521
pink$	2273
pins$	1894
pity$	4375 4376 7020
place	4775
place$	0 1 2 2856 11 5526 5656 5804 5805 5806 5807 5808 5809 5810 5811 6083 6162 6439 7395 7405 4772 7418
placed$	0 1 2 2856 5504 5505 11 5526 1610 1611 1654 1719 1720 1929 2593
placem	7468
placement$	6249 6250 6251 756 757 758 7431 4897 5033 2181 5035 5443 5445 2593 5458
placements$	6249 6250 6251 756 757 758 7455 4897 5033 2181
places$	0 1 2 2856 11 6083 1610 1611 4538 7455
placing$	0 1 2 11 1610 1611
plague$	598 2053
plagued$	598 2053
plagues$	598 2053
plaguing$	598 2053
plain$	1795 2242 2254 2379
plainly$	1170 1171 1172 1173 1267 4120 1268 1269
plaited$	5128
plaits$	5125
plan	7432 5289 5296 5301 5323
plan$	5578 7330 7398 7410 7433 7476 4897 5411 5412 5413 5445
planned$	6763 7253 2458
planni	7298
planning$	5579 1560 1561 1562 1563 5201
plans$	5578 7330 4897 5411 5412
plastered$	1032
plastic$	2063
plate$	4530 1894
plates$	4530
play$	386 408 434 443 554 3632 4748 2525
played$	386 408 434 443 554
player$	5263
players$	5263
playing$	386 408 434 443 554
plays$	386 408 434 443 554
plea$	7242 5210 5491
pleaded$	2638
pleads$	2638
pleas$	7061 7062 7242 5210 5211
please$	5778 5779 6679 6695
pleased$	136
pleases$	5778 5779
pleasing$	4084
plenty$	2950 2960
plot	1673
plotted$	7333
plotti	7298
plucked$	2281
plug$	660 661 2121
plugged$	660 661 2121
plugging$	660 661 6158 6159 6160 6161 2121 4975
plugs$	660 661 2121
plump$	3887 2679
pnc	2388
pnc$	5241
pnd	2388
pnd$	5241
podgy$	2679
point	1836
point$	3955 4082 6761 7343 5233
pointless$	2309
points$	5233
poison$	2493
poisoned$	2493
poisoning$	2493
polic	5325
police	1645 4503 4511 4512 4513 1661 1662 4521 4522 7176 1693 1703 1749 4636 4637 1795 4656 1804 7301 7302 1817 1830 1834 4694 1845 1848 4828 4843 2442 2465 2625
police$	5975 6095 6259 6260 6275 6276 6277 4165 6812 4170 4171 7066 7095 4479 1630 4493 4498 7146 7147 1652 7154 7155 7156 4514 4515 7161 1666 7165 7174 4546 7193 4556 4572 4573 7223 7224 4590 1741 4602 4603 7270 7279 7280 1785 1788 4645 7289 4648 7292 7299 4657 1816 4674 4677 4679 4682 4683 7337 1846 1851 1852 4708 7358 4828 7471 7486 4907 5020 2323 2362 2371 2389 2426 2428 2434 2444 5298 2620 2637
policed$	1849 2426 2744
polici	1749 4637 4656 1804 7301 7302 1817 1830 1834 1848
policies$	6816 6817 6818 6819 6820 6821 6822 7038
policing$	7146 4602 7280 4645 7299 4657 4668 4683 7328 5237 2426
policy$	6816 6817 6818 6819 6820 6821 6822 7038
polish$	5132
ponytail$	6522 6523 6524 5126 5127
ponytails$	6522 6523 6524 5126 5127
poor$	2907 3012 3356 540 541 542 543 544 545 546 547 548 549 550 614 615 616 3509 6176 6177 6178 6179 684 6181 6182 6183 6184 6185 6186 6187 6188 6189 6190 6191 1025 6534 1461 1462 1463 1464 7056 7057 7058 7059 1604 1879 2000 2043 2046 2079 2129 2137 2173 2176 2258 2348 2366
poorly$	1017 2255
porn$	4871
pornography$	4871
portly$	2679
pose$	1754 7251
poses$	1754 7251
posing$	2396
position$	5498 1654
positions$	5498
positive$	2907 2917 7252 2450 5390
posses	4839
possession$	4839 7482 4840 2639
possibility$	4031
possible$	1783 2403
post$	292 6990 7002 5233 2501
posted$	292 5875
poster$	1841
posters$	1841
posting$	292
posts$	2872 2883 292 5233
potential$	2403
pothead$	4939
potheads$	4939
power	5289
powerful$	2233
powerfully$	2234
powers	5296
practi	7376
practically$	400 854 3707 855 856 857 858 861 862 863 864 909 910 2200 2209
practice$	1560 1561 1562 1563 5201
precin	4672
precinct$	7315 7345
precious$	1404 4271
precocious$	4868 2672
predator$	6116 6117 6118 6119 624 4936 4937 4938
predators$	6116 6117 6118 6119 624 4936 4937 4938
predatory$	2665
predic	2382
predicted$	1700 2578
prediction$	2586
predictions$	5438 2586
predictive$	2384
prefer$	182 183 184 185 186 187 188 203 204 205 206 207 208 2004 2456
prefered$	182 183 184 185 186 187 188 203 204 205 206 207 208 2004
prefering$	182 183 184 185 186 187 188 203 204 205 206 207 208 2004
preferred$	182 183 184 185 186 187 188 203 204 205 206 207 208 7031 1581 1582 1583 1584 4458 7102 2004
preferring$	182 183 184 185 186 187 188 203 204 205 206 207 208 2004
prefers$	182 183 184 185 186 187 188 203 204 205 206 207 208 2004
pregna	7394
pregnancies$	2798
pregnancy$	5382 2798
pregnant$	5381
prepared$	3961 3964 1647 7253 4634
prescribed$	5374 2781
prescription$	2781
prescriptions$	2781
presence$	7288
present$	811 3664 812 813 814 3667 815 816 3669 817 3803 4549 1754 7251
presented$	811 3664 812 813 814 3667 815 816 3669 817
presenting$	811 3664 812 813 814 3667 815 816 3669 817
presents$	5632 5633 5816 5819 811 3664 812 813 814 3667 815 816 3669 817 1754 7251
presentted$	811 3664 812 813 814 3667 815 816 3669 817
presentting$	811 3664 812 813 814 3667 815 816 3669 817
preser	2412
press$	2456
pretext$	1745
pretty$	2679
preven	4624 1774
prevented$	6801
prevention$	7263 7267 1772 4628 4834
prey$	5529
prime$	2403
principal$	7335 2410
priori	1740 7245 5296
priority$	1728 4679 7343 2403 2406 2408 2444 2471
prison	7439 4797 4835
prison$	7420 7440 7478 2628
proact	1795 2442
proactive$	1653 4637 4648 4656 1804 7301 7302 4668 1817 1830 1834 1848
probation$	2852
proble	5389
problem$	6219 6224 6939 4476 7335 4939 2096 2132 2135 2137 4991 2431 5372
problematic$	5721 6181 6182 6183 6184 6185 6186 6187 6188 6189 2132 2137
problems$	5930 5937 5938 5940 5941 6224 6381 1928 1954 4939 4991 5372 2583
procedure$	6816 6817 6818 6819 6820 6821 6822 7038
procedures$	6816 6817 6818 6819 6820 6821 6822 7038
proceedings$	7242 5445
proces	5394
process$	6816 6817 6818 6819 6820 6821 6822 7038
processes$	6816 6817 6818 6819 6820 6821 6822
produc	5227
productive$	7252
professional$	2323
professionalism$	7091 7092 7093 7094 5219
professionals$	5975 6171 6236
profil	5227 5280
profile$	7189 1801 4671 4934 5284 2432
profiled$	7190
profiles$	7189 1801 5284 2432
profiling$	2432
profits$	4463
programme$	69 71 72 7410 5468 5486
programmes$	69 71 72
progress$	1737 4897
progressed$	1737
progressing$	1737
progresss$	1737
prolific$	279 280 7200 2009 2080 2087 2408
promiscuity$	2647
promiscuous$	1998 4868 2647 2672
promiscuously$	2647
promise$	6816 6817 6818 6819 6820 6821 6822 7044
promises$	6816 6817 6818 6819 6820 6821 6822 7044
proof$	1706
property$	5751 5752 5753 5754 3112 3113 3114 3115
prosec	1735 7240 7241 4599 7246 4652 7305 2723
prosecute$	4588 2449 2474
prosecuted$	7295
prosecuteing$	2474
prosecutes$	2449
prosecuting$	2449
prosecution$	7236 7242 2448
prosecutions$	7242
prospect$	4029
prostitute$	4871 2019 4874
prostituted$	2019
prostitutes$	4871 2019 4874
prostituting$	2019
prostitution$	5714 5728 4871
protagonist$	5263
protagonists$	5263
protect$	2893 5648 3365 6015 3767 3768 3769 3772 3773 3775 3776 3779 6453 1631 1778
protected$	6453 6458 6462 6467
protecting$	3366 6283 3767 3768 3769 3772 3773 3775 3776 3779 6453 6458 6462 6465 6467 6470 6471 6472 6473 6474 1778
protection$	6283 6452 6453 6458 6462 6465 6467 6470 6471 6472 6473 6474 6928 4622 4695 4696 4789 4822
protects$	6453 1778
protectted$	6453
protectting$	6453
protocol$	6816 6817 6818 6819 6820 6821 6822
protocols$	6816 6817 6818 6819 6820 6821 6822
proud$	4431
prove	1705 1718
prove$	4560
proved$	4560 2414
proves	1718
provid	2375
provide$	1639 4508 4887
provided$	4887
provideed$	1639
provideing$	1639
provider$	4165 4170 4171 7066 7095 4479 2372
providers$	4165 4170 4171 7066 7095 4479
provides$	1639 4887
providing$	4887
provin	1718
provision$	5413 5416
provocative$	4868 2648 2672
provocatively$	1017 2246 2255 5136 5138 2648 2672
provoke$	5515 5516 2054
provoked$	5515 5516 2054
provokes$	5515 5516 2054
provoking$	5515 5516 2054
pru	2562
pru$	5415
psoriasis$	2681
psychiatric$	2519 2793
psychiatrist$	7377 2793
psychiatrists$	2793
psycho	4725 2795
psycho$	4939
psychologist$	7368 7377 2794
psychologists$	2794
psychopath$	4939
psychopaths$	4939
psychos$	4939
psychosis$	2773 2821
psychotherapist$	7377
psychotic$	4986 2773
ptsd$	2755
public	4631
public$	3502 7250 7274 1842 1843 4839 4906 2603
puffer$	5137 2289 2293
puffers$	6585 6586 6587 6589 5137
pulled$	5531 5141
punch	7461
punish$	7076 1591 1592 1593 1594
punished$	5922 1591 1592 1593 1594
punishes$	1591 1592 1593 1594
punishing$	1591 1592 1593 1594
pupil	4842
pupil$	6193 6207 6208 6209 6210 6211 6212 7485 2056 4931 4985 2562
pupils	7309
pupils$	76 152 192 3219 3223 3224 3244 473 3457 605 606 607 6193 6196 6207 6208 6209 6210 6211 6212 6670 6671 6672 6673 6674 4038 4039 4040 4050 4059 4100 6782 4646 1811 7310 1820 1828 7329 7332 4700 7352 4859 4906 4931 4985 2140 5210 5327
purcha	4541 4542
purely$	745
purple$	2273
purpos	1836 5227
purpose$	6942 6945 7271 1779 7343
pursue	1746
pursui	1746
push	1819
push$	249 250 251 2007 2453
pushed$	249 250 251 1849 2007
pushes$	249 250 251 2007
pushing$	249 250 251 2007
put$	0 1 2 2856 5502 5503 11 5508 5526 5656 5685 5869 5870 5871 5872 3351 6644 6747 1610 1611 1719 1720 4681 1829 1927 4887
puted$	0 1 2 11 4887
puting$	0 1 2 11 4887
puts$	0 1 2 2856 11 5508 5526 6747 1610 1611 4538 1927 4887
putted$	0 1 2 11 4887
putting$	0 1 2 2857 5501 11 6747 1610 1611 4887
pyjama$	3939 5137
pyjamas$	6576 6577 6578 6581 5137
queen$	4942
queens$	4942
questi	7341 1859
question$	4712
questionable$	2907 3356 2000
questioned$	1975
quick$	136 7073 4431 1580 2049
quickly$	6364 7025 7026 7027 7028
quiff$	5127
quiffs$	5127
quite$	2944 2959 774 882 941 944 2199 2215
rabble$	612 613 4922 2076 2654
race$	3854 3857 3869 3873 3876 6532 3901
radar$	7164 1669
raff$	4920
rag$	4917
rags$	4917
raid$	5287
raids$	5287
raise$	3767 3768 3769 3772 3773 3775 3776 3779 4200 2212
raised$	4199 2212 5141
raises$	2212
raising$	3767 3768 3769 3772 3773 3775 3776 3779 2212
ran$	249 250 251 263 264 282 283 806 807 1948 2007 2108 2111 5257
rang$	7124
ranger	1845
rape	4817
rape$	7460 4913
raped	5465
rarely$	935 3788 936 3789 937 1908
rascal$	2654
rascals$	2654
rash	4720
rash$	52 53 502 7363 2042
rat$	4918
rate	1774
rate$	7243 5304
rated$	703 707
rates$	7243 5304
rather$	7087 7089
ratings$	7127 7128
rational$	3011
rats$	4918
re	4627
re$	4004 4015 2080
reach$	6162 6679 6695 6724 6725 6726 5162 5164
reached$	6623 6629 6634 6637 6643 6707 6710 6711 6712 6713 6714
reaches$	5163
reaching$	6724 6725 6726 4084 5162
react$	6645 7076
read	4550 5436
read$	6162 1324 1325 1326 6929 7193 7413 5435
reader$	7173
readers$	7173
readily$	7025 7026 7027 7028
readin	7417 4775
reading$	7418 5182 2577
ready$	7073 4431 1647 1783 7423
real$	2479
realise$	3329 3330 3381 3382 3383 3384 3385 3386 3387 3388 3389 3390 3391 3392
realised$	3329 3330
really$	3723 1170 1171 1172 1173
rearrested$	5470
reason$	6724 6725 6726 1745 5162
reasoned$	6623 6629 6634 6643 6707 6710 6711 6712 6713 6714
reasoning$	6724 6725 6726 4087 5162
reasons$	1745
reassurance$	6465
rebuff$	2045 2299
rebuffed$	6608 6609 6610 6611 6612 6613 6614 6615 2045 2299
rebufffed$	2045 2299
rebufffing$	2045 2299
rebuffing$	2045 2299
rebuffs$	2045 2299
receiv	5227 2524
receive$	2989
recent	1645
recent$	4498
reckless$	52 53 2907 3012 5721 502 1998 2042 2665
recklessly$	2643
recklessness$	5934
reclaim$	1856
reclaimed$	1856
reclaiming$	1856
reclaims$	1856
recognise$	5648 6015 3381 3382 3383 3384 3385 3386 3387 3388 3389 3390 3391 3392
recognition$	7173 5239
record	1780 1807 4687 1838
record$	4315 7079 4457 1670 1676 7215 7216 7281 1802 4660 4666 7481 5372 5490
recorded$	1719 1720 1733 4660 4666 4681 1829 7333 2461
recording$	1560 1561 1562 1563 1670 1676 1803 4660 4666 5201
recordinged$	4660
recordings$	1803 4660
records$	7158 1670 1676 7215 7216 7281 4660 4666 7330 5240 5372
recover$	2545
recovered$	2545
recovering$	2545
recovers$	2545
recrui	7321
recruit$	235 2005 2006
recruited$	5531 235 3089 237 238 239 2005 2006
recruiter$	6116 4936
recruiters$	6116 4936
recruiting$	235 2005 2006
recruits$	235 2005 2006
recruitted$	235 2005 2006
recruitting$	235 2005 2006
red$	1076 7258 2252 2273 5137 2459
redemption$	5164
redheaded$	3887 2679
reduc	1774
reduce	1910
reduce$	5306
reduct	4628
reduction$	7267 7271
referr	7376 1888
referral$	3965 1113 1114 1115 6933 5210 2631
referrals$	3965 1113 1114 1115 6933 7061 7062 5210 5211
referred$	2524
refuge	4791
refuge$	7434
refus	1862 5424 2572
refusal$	3005 153 154 155 156 157 675 676 677 678 679 1103 1104 3973 1423
refusals$	1103 1104 3973 1423
refuse	2625
refuse$	512 513 514 515 516 518 537 1102 6743 6744 6745 6747 2298 5170 2364
refused$	5980 512 513 514 515 516 518 537 1102 6608 6609 6610 6611 6612 6613 6614 6615 6743 6744 6745 6747 2298 5170 5206 2364
refuser$	4953 2659
refusers$	4953 2659
refuses$	512 513 514 515 516 518 537 1102 6743 6744 6745 6747 2298 5170 2364
refusing$	512 513 514 515 516 518 537 1102 6743 6744 6745 6747 2298 5170 2364
regard	5227
regard$	2901 2902 2903 6894 6895 6896 6897 6898 6899 6900 6901 4261 4262 4263 4264 4265
regardless$	5594 5953 6442
regist	1650 1805 4658 4687
register$	4524 7322 7330 7465 7466 5274 5413
registers$	7330
registrations$	5247 2395
regrettable$	4375 4376 7020
regrettably$	2688
regular$	279 280 2009
regularly$	278 7386
rehabilitation$	2632
reject$	601 602 6747 2055 2299
rejected$	601 602 6608 6609 6610 6611 6612 6613 6614 6615 6747 2055 2299
rejecting$	601 602 6747 2055 2299
rejects$	601 602 6747 2055 2299
rejectted$	601 602 6747 2055 2299
rejectting$	601 602 6747 2055 2299
relapse$	6646 5157
related$	7407 4915
relati	7425 7437 5227
relations$	4865
relationship$	5542 333 334 335 5836 5837 6282 6486 1955 4851 4865 5047
relationships$	5542 333 334 335 6486 4851 4865 5047
released$	1976 2625
relentlessly$	2685
reliab	1645
reliable$	4498
reliant$	5066
relied$	6710 6711 6712 6713 6714 1808
relies$	1958
relish$	560 561
relished$	560 561
relishes$	560 561
relishing$	560 561
reluctance$	3005 153 154 155 156 157 675 676 677 678 679
reluctant$	512 513 514 515 516 518 675 676 677 678 679 1580
relying$	1958
remain	2603
remain$	5656 421 422 617 630 631 632 633 634 635 636 637 638 639 704 718 719 720 721 722 723 850 854 3707 855 856 857 858 861 862 863 864 6644 2085 2086 2133 2134 2144 5456
remained$	3533
remains$	150 151 421 422 617 630 631 632 633 634 635 636 637 638 639 3533 3538 704 718 719 720 721 722 723 850 854 3707 855 856 857 858 861 862 863 864 2085 2086 2133 2134 2144
remand	4652
remand$	2843
remanded$	7295 2843
remark$	1097 1098 1099 1100
remarkably$	2199
remarked$	1097 1098 1099 1100
remarking$	1097 1098 1099 1100
remarkked$	1097 1098 1099 1100
remarkking$	1097 1098 1099 1100
remarks$	1097 1098 1099 1100
reminded$	5580 5581 89 90 91 1686 1831 4698
reminder$	7016 7017
reminders$	5577 7016 7017
remit	1836
remorse$	4899
remorseless$	2665
remote$	7073
remov	1819
remova	7463
removed$	7316 1849
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	2837
reoffe	4632
reoffend$	6645 7196 5157
reoffended$	2849
reoffender$	2658
reoffenders$	2658
reoffending$	7270 7273 7275 2849
reoffends$	2849
repair$	7076
repara	1981
reparation$	4834
repeat$	279 280 6645 2009 2080 2408
repeated$	2961 4373 4374 4398 7061 7062 2323 5211
repeatedly$	278 4145 1488
replied$	5875 6813 6825 6826 6827 6828 7124
reply$	5888 5889 5890 6618 6624 6638 6919 7076 7079 5154
replying$	5598 5888 5889 5890
report	4499 4507 1780 1806 1807 1838 4775 5227 5229
report$	5648 5962 6015 6933 1574 7142 7150 1670 1676 7215 7216 4660 7418 5210 5431
reported$	5854 5862 1712 4660 1810 5278 5317
reporting$	1670 1676 4660
reportinged$	4660
reportings$	4660
reports$	6933 1670 1676 7215 7216 4660 5210
reprimand$	2841
reprimanded$	2841
reprimands$	2841
reprobate$	2654
reprobates$	2654
reputation$	761 762 7050 4463 7116
reques	4519
request$	6933 7016 7017 5210
requested$	5244
requests$	7016 7017 7061 7062 5210 5211
requir	4519 5227
require$	6349 956 3810 958 959 960 961 969 970 3824 3825 3826
required$	969 970 3824 3825 3826 1779
requires$	969 970 3824 3825 3826
requiring$	969 970 3824 3825 3826
reside	4631 1932 1935
residential$	4785 4788 2180
residents$	6095 3453 7250 7274 4906 4907
resilience$	2673
resilient$	998 2673
resist$	5648 5995 4894
resistance$	675 676 677 678 679
resistant$	675 676 677 678 679 5167 5170 2665
resit	2579
resolution$	7480 5489
resort$	232 233
resorted$	232 233 1531
resorting$	232 233
resorts$	232 233 1532
resortted$	232 233
resortting$	232 233
respect$	6015 6036 3402 3501 6618 6624 6638 6894 6895 6896 6897 6898 6899 6900 6901 4943 5154
respit	1932
respite$	4785
respon	4503 4558 7306 7321 5296
respond$	6015 6618 6624 6638 6919 7076 7079 5154
responded$	6813 6825 6826 6827 6828 6929
response$	1560 1561 1562 1563 7139 7146 4637 4656 1804 7301 7302 4668 1817 1830 1834 1848 5201
responses$	1560 1561 1562 1563 5201
responsib$	6939 7004 7043
responsibbed$	6939 7004 7043
responsibbing$	6939 7004 7043
responsibed$	6939 7004 7043
responsibilit$	3732
responsibilities$	6374 6779 6939 7043
responsibility$	505 506 6041 6779 6856 6894 6895 6896 6897 6898 6899 6900 6939 7043 1567
responsibing$	6939 7004 7043
responsible$	5521 505 506 998 1559 7072 7201 1714 1812 1850 1974
responsibs$	6939 7004 7043
rest$	6540 6541 6542 7063 5212
rests$	7063 5212
result$	140 1746 5431 5433
resulted$	5508
results$	7050 4463 7116 7127 7128 7418 5431 5433
retail	4631 4694
retail$	4672
retailers$	7274 7337 1851
retain$	2392
retained$	5244 2392
retaining$	2392
retains$	2392
retak	2579
return	5227
return$	5656 5685 5687 5688 228 229 230 231 3111 259 263 264 3121 3161 3169 317 318 319 3176 5823 6015 6618 6624 6638 6644 6646 1782 5154
returned$	228 229 230 231 259 263 264
returning$	5598 5695 228 229 230 231 3108 259 263 264 3118
returnned$	228 229 230 231 259 263 264
returnning$	228 229 230 231 259 263 264
returns$	228 229 230 231 259 263 264 1782
revealing$	2289
review	1682
review$	1823 5030
reviewed$	1823
reviewes$	1823
reviewing$	1823
reviews$	1823 5030
reward$	1764
rewards$	1764
riff$	2067
right$	2907 2909 2917 5923 5924 6041
rightly$	1574
rigid$	7073 4431
rigoro	1832
rigorous$	4685
ring	2409
ring$	1659 1855 2074 5137
ringing$	1659 1855
ringle	7208 7237
ringleader$	7225 7256 7293 5262 5327 2655
ringleaders$	7225 7256 7293 5262 5327 2655
rings$	3659 3660 1659 1855 5137
riot$	4962 4963 4964
ripped$	3949 2282 2289
risk$	5496 5497 5507 2868 16 17 18 2897 5541 5905 6001 6002 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 6035 6046 6047 6048 6049 6050 6060 6067 3549 3550 698 699 3553 701 702 6199 6200 6201 6202 6203 6204 6205 6206 6270 6446 6447 6448 6449 4372 4607 1777 4823 1996 2402 2428
riskier$	2907 1998
risks$	5496 5497 2927 2928 6001 6002 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 6035 6047 6048 6049 6050 6060 6270 4850
risky$	5496 5497 2907 3012 5721 3440 1998 2051 2132
ritalin$	2783
rivalry$	4915
rivals$	4907
road$	5679 2193
roadman$	6107 4916 2653
roadmen$	6107 4916 2653
roam$	5699
robbed$	5531 5533 1989
robber	7135 4503 7208 4567 7217 1723 4632 7307 7308 7320 4827 4828 4839 4841 5258 5335
robber$	6136 6137 6138 7201 4939 4940
robberies$	7209 7210 4576 7275 7470 7484 5305
robbers$	6136 6137 6138 4939 4940
robbery$	5714 7139 7146 1653 4511 4512 4513 1661 1662 1693 4576 7223 4590 4637 4656 1804 7301 7302 4668 1817 1822 4679 1830 1834 1848 7470 7471 7482 7484 2403 2419 2463
robust	1832 2442
robust$	4685
robustly$	5279
role$	7043
roles	7314
roll$	588 6953
rolled$	5427
rolling$	588
romanian$	5132
room$	7154 7155 7156 4514 4515 4546 7337 4792 4821 5328
rooms$	5328
ropes$	6267
rose$	5304
rot$	6924 7119
rotten$	2078 4986
rough	5462
rough$	2052 2078 2254
round$	6269 3633 6302 1735 5149 5306
rouser$	4929
rousers$	4929
route	7309
row$	4032 6676 4034
rowdy$	2137 2665
rows$	1928 1954
rude$	6190 6191 6257 6747 2665
ruffian$	2654
ruffians$	2654
rug$	7040
rui$	2844
rule$	6098 6816 6817 6818 6819 6820 6821 6822
rules$	6325 6816 6817 6818 6819 6820 6821 6822 7038 4908
run$	5570 5656 5685 5687 5688 249 250 251 263 264 3126 3131 282 283 3344 588 806 807 881 6646 1167 1168 6747 4478 1948 2007 2107 2110
runaway$	6136 6137 6138 4939 4940
runaways$	6136 6137 6138 4939 4940
rung$	6929
runner	5276
runner$	5744 6139 4939 4941
runners$	5744 6139 7220 4939 4941
runnin	4558 7321
running$	3084 249 250 251 263 264 3125 3127 3131 282 283 588 806 807 881 6747 7201 7306 1948 2007 2106 2109
runs	7321
runs$	249 250 251 263 264 3131 282 283 588 806 807 881 6747 1948 2007
rushed$	1884
s$	4556 7202 4602 4739 4751 4760 1922 4778 4779 4788 1940 1941 4825 5353 5356 5358
s17$	2834
s20$	2834
s47$	2834
sabotage$	2044
sabotaged$	2044
sabotages$	2044
sabotaging$	2044
safe$	5538 5539 2917 6000 6004 3362 6006 6007 3796
safeguard$	2893 5648 3369
safeguarding$	6452 6453 6462 6465 6467 2323
safer$	2907 2917
safety$	5506 2864 5543 5544 5545 5546 5547 2935 2936 6001 6002 7165
said$	3048 3214 3215 3222 3338 6665 4125 4126 4129 1712
sallow$	2679
same$	5595 5597 5954 3809 1000 3903 6549 6562 3936 2230
sanction$	2450
sand$	7037
sandy$	2252
sat$	1085 1086 1087 1435 1436 1437 1438 1439 1440 1441 1442
satisfy$	6695
savage$	6136 6137 6138 4939 4940
savages$	6136 6137 6138 4939 4940
saved$	6710 6711 6712 6713 6714
saving$	7050 5164
savvy$	998 5042 2671
saw	1881 1955
saw$	4734
say$	3007 5962 5991 6015 609 6618 6624 6638 4125 4126 4129 1825 5154
saying$	609 6678
says$	609 6665 4125 4126 4129
scallies$	2654
scally$	2654
scallywag$	2656
scallywags$	2656
scan$	1823 7388
scandal$	2686
scandalous$	2686
scaned$	1823
scanes$	1823
scaning$	1823
scans$	1823
scant$	4251 4258
scantily$	1017 2245 2255
scar$	1030 5127
scarcely$	935 3788 936 3789 937 971 972 973 2202 2203 2216
scare$	6482
scared$	6446 6447 6448 6449 987 988
scarf$	6584 5137
scars$	1030 5127
scarves$	6584 5137
scatter$	4689
scattering$	1847
scenario$	5498
scenarios$	5498
scheme$	5274
schemer$	4939
schemers$	4939
scheming$	2665
schizophrenia$	2774
schizophrenic$	2774
school	1907 7417 5428
school$	5732 5733 5734 5975 6023 6143 6236 4165 4170 4171 7066 7095 4479 1630 4752 7401 7402 4760 7404 7405 7411 7414 7415 7418 7423 4805 4864 2100 2323 2362 2371 2372 5406 5407 5422 2571 5425 2578 5437 2587
schooling$	5422
schools$	7455 5407
sclerosis$	5344
scor	5255
score$	6267
scored$	7190
scorn$	2045
scorned$	2045
scorning$	2045
scornned$	2045
scornning$	2045
scorns$	2045
scour$	1823
scoured$	1823
scoures$	1823
scouring$	1823
scours$	1823
scrap$	5901
scraped$	5128
scratch$	6944
scrawny$	2679
screamed$	5980
screen	1888
screening$	7383
screens$	6751 6775 6776 6777 6778
screenshot$	1803
screenshots$	1803
screwed$	711
scrote$	2656
scrotes$	2656
scrounger$	4939
scroungers$	4939
scruffily$	1017 2255 5136 5138
scruffy$	1019 3875 2254 2273 2282 2289 2679
scum$	2654
scumbag$	2654
scumbags$	2654
search	7157 1735 7241 1756 7305 7341 1859
search$	1707 7230 4588 7236 7238 7239 1761 4626 1794 1798 1823 4712
searched$	1761 1823
searches$	7238 7239 4609 1761 1798 1823
searching$	7238 1761 1798 1823
searchped$	1794
searchs$	1794 1823
seasoned$	2674
seating$	4687
second$	1000 4260
secrecy$	3292
secretive$	2665
section$	2446 2595
sectioned$	2777
secur	2412
secure	1746 1935
secure$	5884 5885 4788 4835 1993 2392
secured$	5244
secureed$	2392
secureing$	2392
secures$	2392
securi	1746 4694 1845
security$	6095 7337 1846 1851 1852 4907
seduce$	135 2002
seduced$	135 562 2002
seduces$	135 2002
seducing$	135 2002
see	1881
see$	5648 5656 3381 3382 3383 3384 3385 3386 3387 3388 3389 3390 3391 3392 6599 6919 7079 7178 1802 1825 4734
seed$	4931
seeds$	4931
seeing	1881
seeing$	5598 5695 4734 1965 2030
seek	4519 1746 1808 2433
seek$	293 294 295 296 297 298 299 564 3417 565 566 567 568 569 570 584 585 587 6747 1639 7300 4670 2150 2151
seeked$	1639 4670
seeker$	6134 4901 5002 5456
seekers$	6134 4901 5002
seekin	4519 1808
seeking$	293 294 295 296 297 298 299 564 3417 565 566 567 568 569 570 584 585 587 3568 3577 6747 1639 4670 4901 5002 2150 5456
seeks$	293 294 295 296 297 298 299 564 3417 565 566 567 568 569 570 584 585 587 1639 7300 4670 2150 2151
seem$	421 422 617 630 631 632 633 634 635 636 637 638 639 704 718 719 720 721 722 723 811 3664 812 813 814 3667 815 816 3669 817 850 854 3707 855 856 857 858 861 862 863 864 3803 2085 2086 2133 2134 2144
seemed$	421 422 617 630 631 632 633 634 635 636 637 638 639 704 718 719 720 721 722 723 811 3664 812 813 814 3667 815 816 3669 817 850 854 3707 855 856 857 858 861 862 863 864 954 2085 2086 2133 2134 2144
seems$	150 151 421 422 617 630 631 632 633 634 635 636 637 638 639 704 718 719 720 721 722 723 811 3664 812 813 814 3667 815 816 3669 817 850 854 3707 855 856 857 858 861 862 863 864 2085 2086 2133 2134 2144
seen	7334 7351 1955 1979
seen$	777 6623 6629 6634 6643 6707 1881 1896 1965 5257 5278
sees	1881 1955
sees$	4734
seize	1679
seize$	4532 2392
seized	4531 1679
seized$	7174 4532 5244
seizeed$	2392
seizeing$	2392
seizes	1679
seizes$	4532 2392
seizin	1679
seizing$	4532
seizure$	1679 5240 2758
seizures$	5240 5347 2758
seldom$	935 3788 936 3789 937
select	1740
self	2492 2513
self$	46 59 3080 3393 3394 3395 7394 4817 2038 2091 2213 2224 2342
selfharm$	5366
selfharmed$	5366
selfharming$	5366
selfharms$	5366
selfie$	5788 3173 3174 322 323
selfies$	5788 3173 3174 322 323
selfish$	2665 2686
selfme	5345
sell$	5656 5685 5687 5688 249 250 251 307 2007 2020 4887
sellin	4558 7208 7321
selling$	5724 249 250 251 307 7201 1992 2007 2020
sells	7321
sells$	249 250 251 307 1992 2007 2020
semh$	2826
sen$	7400 2560 5414
send	1806
send$	5656 292 1643 1833 2033 4887 2560 5414
sending$	292 6724 6725 6726 1833 5162
sends$	292 1833 2033
sensation$	2048
sense$	6039 3398 6567
sensible$	5518 2907 2917 998
sensit	1645
sensitive$	4498 5017
sensory$	2541
sent	4701 4704
sent$	292 5869 5870 5871 5872 5875 7138 1643 4797 2033 4887 5206 2602
senten	7437
sentence$	5469 2627 5481 5495
sentenced$	2627
sentences$	5495
sentencing$	2627
separa	7437 7439 4797 4798
separate$	4689
separated$	7440
separating$	1847 7440
separation$	7441
september$	5734
sergea	4511 4512 4513 1661 1662 1693 4637 4656 1804 7301 7302 1817 1830 1834 1848
sergeant$	7154 7155 7156 4514 4515 4546 7280 7299 4657 7311 4683 4708 5298
serial$	279 280 2009 2080 2087 2408
series$	1289 5271 5272
serious$	2898 2080 2323
seriously$	6846 6847 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 1488
seriousness$	6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 6035 6047 6048 6049 6050
sertraline$	2786
served$	1982
serves$	427 428
servic	7376
service$	6104 4165 4170 4171 7045 7066 7095 4471 4479 1630 7270 7383 7389 2323 5201 2362 2371
services$	6023 6171 6261 1116 1117 1118 1119 4165 6812 4170 4171 7066 7095 4479 7383 4898 5151
serving$	4777 5195 2610
session$	69 71 72 3612 6740 6741 6742 4897
sessions$	69 71 72 6236 3612 4897
set$	3861 1150 1151 1243 1973 5088 5089 5409
setting$	1973
settle$	6618 6624 6638 5154
seven	7309 1840
seven$	4646 1811 7310 1820 1828 7329 7332 4693 4700 7352 5327
severa	7181
several$	2961 1044 4373 4374 4398 7061 7062 5211 2403
severe	2508
severely$	2570 2600
sex$	5675 3074 3153 5798 3159 308 3166 5812 324 325 326 327 5833 5834 3241 6279 6280 6486 4867 4877 5047
sexual$	5721 3145 3156 309 310 311 312 314 3170 3171 3172 324 325 326 327 5835 6279 6487 1887 2012 2022
sexualised$	5721 3145 6181 6182 6183 6184 6185 6186 6187 6188 6189 4869 4870 2137 2672
sexuality$	5883
sexually$	2015 2195 2196 2226 2530 2611 5465
shabbily$	1017 2248 2255
shabby$	2282 2289 2679
shadow	1859
shadow$	1691 4712
shadowed$	1691
shadowing$	1691
shadows$	1691
shaggy$	2252
shall$	1122 1123 1124 1125 1126 1127 1809
sham	7353
shambles$	2686
shambolic$	2686
shame$	6946 4375 4376 7020 2343
shameful$	2686
shamefully$	2686
share	1641 1806 2375
share$	5656 292 1083 6618 6624 6638 6919 7076 7079 1643 1939 5154
shared	1641
shared$	292 1083 6929 7138 1643
shares	1641 2375
shares$	292 1083 1643 1939
sharin	1641 5227 2375
sharing$	292 1083 6959 1643 1939
shaved$	2269 2271 2273 5128 2281
shaven$	2243 2244 2270 2273 2281
she$	2913 3196 3219 3223 3224 3243 5963 473 604 3457 605 6101 606 607 6266 6670 6671 6672 6673 6674 4038 4039 4040 4042 4165 6812 2564
shed	5462
shed$	1547
shedding$	1547
sheep$	6125
sheet$	5328
sheets$	5328
shelter$	5804 5805 5806 5807 5808 5809 5810 5811
shielding$	6453 6458 6462 6465 6467
shift$	2476
shifty$	2254
shirk$	1547
shirked$	1547
shirking$	1547
shirkked$	1547
shirkking$	1547
shirks$	1547
shirt$	6555 5137
shirts$	6555 5137
shocking$	1461 1462 1463 1464 4375 4376 7020 7056 7057 7058 7059 2348
shockingly$	2688
shoddy$	2686
shoes$	6569 6570 6571 6579 5137 5142
shooti	7217 7307 7308
shootings$	7209
shop	4672 4694
shop$	5732 5733 7315 7337 7345
shopke	4631 4694 4842
shopkeeper$	5631 5801 7485
shopkeepers$	5631 5801 6095 7274 7337 1851 4906 4907
shopli	1723 4632 7308 7320 4827 4839 2851
shoplifter$	6136 6137 6138 4939 4940
shoplifters$	6136 6137 6138 4939 4940
shoplifting$	5714 5724 5728 4576 7275 1822 7346 7470 7482
shoppe	4631
shoppers$	7250 7274 4906
shopping$	4672
shops$	7315 7337 7345 1851
short$	3949 2146 2233 2252 2272 2273 2289 2341 5209 2679
shortcoming$	2322
shortcomings$	6784 6785 6786 2322 5177
shorts$	6569 6570 6571 6585 6586 6587 6592 5137 5142
shot$	4640
shots$	4640
shotter$	2659
shotters$	2659
shotting$	249 250 251 2007
should	4764
should$	21 22 23 24 25 26 374 375 462 476 484 485 486 487 488 489 490 491 492 500 835 934 1296 1297 1298 1299 4154 6807 1453 4310 4537 1809 7407 2325
shoulder$	6246 1027 2363
shouldered$	5091 2363
shouldering$	2363
shoulderred$	2363
shoulderring$	2363
shoulders$	6246 6294 2363
shouldn$	373 2326
shouted$	1946
shouting$	1928
show	1705 4559 1718 5227
show$	503 6015 3377 6618 6624 6638 1225 6772 4538 1825 5154
showed$	503 1398 4538
showin	1705 1718
showing$	1398 7137
shown	4701 4704
shown$	503 1398
shows	1705 4559 1718
shows$	503 1224 1398 4538 4575 1825
shrug$	553 1566
shruged$	553 1566
shrugged$	553 1566
shrugging$	553 1566
shruging$	553 1566
shrugs$	553 1566
shunt$	1894
shut$	1613 5206
shuts$	1613
shutting$	1613
shy$	5006
siblin	7445 7446
sibling$	5032 2183
siblings$	2854 6256 6401 7451 4848 5032
sick$	7364
sickle$	2504
sidelined$	2349
sight$	7290 5300 2515
sighted$	5194 5278
sighting$	1687 1828 5252
sightings$	1687 7278 1828 5252 2464
sign$	1525 1526 1527 1528 7041 7042 5208 5210
signal$	5620
signals$	5620 5621
significant$	696 697
signs$	1525 1526 1527 1528 7041 7042 7061 7062 7319 5208 5210 5211
silence$	3292
silliness$	5934
silly$	2898 52 53 2907 3012 465 2040 2665
similar$	2233
simple$	2620
simpler$	1783
simply$	400 745 1170 1171 1172 1173 4153 1533 1534 1577 2353
since$	7463 5487
single$	1212 1213 4097 1645
sister	7425 4793 7438 4796 7445 7446
sister$	1924 7436 4818 5032
sisters$	6256 5032
sit	7334 7351
sit$	3033 1085 1086 1087 1089 6618 6624 6638 1435 7077 5154
site$	5238
sits$	1085 1086 1087 1089 1435 1436 1437 7321
sitting$	1435 1436 1437
situation$	5498 5940 5941 6001 6002 6083 6450 6451 4372 7055 4476 1954 5459
situations$	5498 6083
six	7309 1840
six$	1011 1044 6540 6541 6542 6543 6544 6545 4050 4059 4646 1811 7310 1820 1828 7329 7332 4693 4700 7352 5327
sixteen$	6307 838 839 840 841
skaters$	4050 4059
skeletal$	2233
ski$	2290
skimpy$	2289
skin$	3878 3891 7374 5111 2259 2265
skinned$	5074 5104
skinny$	3887 3949 2233 2289 2679
skins$	5816
skirt$	6569 6570 6571 5137 5142 5145
skirts$	6569 6570 6571 6585 6586 6587 6592 6595 5137 5142 5145
skive$	2646
skived$	2646
skives$	2646
skiving$	2646
skunk$	4743
slag$	4939
slags$	4939
slapdash$	2686
slave$	4972 2120 2660
slaves$	4972 2660
sleep	4724 4750
sleep$	5656 5699 301 7367 7386 7393 1929 1960 2013 2533
sleeping$	301 1929 1960 2013 2522
sleeps$	301 1929 1960 2013
slender$	2233 2679
slep$	2609
slept$	301 1959 2013 2609
slicked$	1026 5128
slide$	5220 5328
sliders$	6569 6570 6571 6585 6586 6587 6589 5137 5142
slides$	5328
slight$	2233 2679
slightest$	4075 4252
slightly$	1010 2234
slim$	2233 2679
slimly$	2234
slippers$	6581 5137
slipshod$	2686
slit$	2281
sloppy$	1461 1462 1463 1464 2348 2686
sloth$	5222
slow$	675 676 677 678 679 1461 1462 1463 1464 7056 7057 7058 7059 7073 4431 1580 2348
slowly$	7073
slut$	4939
sluts$	4939
sly$	2665
smacke	1946
smacked$	4799
small$	3717 1014 2201 2233
smart$	5040 5046 2289
smarter$	2907
smartly$	1017 2255 5136 5138
smarts$	5041
smelly$	2679
smok	1890
smoke$	5656 5685 5687 5688 214 6747
smoked$	5875 6747
smokes$	6747
smoking$	6747
snapchat$	2980 2981 2982 284 3137 285 3138 286 3139 287 3140 288 3141 5785 5786 5787
sneak$	4939
sneaks$	4939
snood$	6584 5137 2682
snoods$	6584 5137 2682
snub$	2045
snubbed$	2045
snubbing$	2045
snubed$	2045
snubing$	2045
snubs$	2045
so$	5596 4156 1403 2199
social$	5716 5722 284 285 286 287 288 3446 3567 6216 6258 4165 6812 1617 1619 4526 1697 4551 7210 4651 7350 1967
socks$	6585 6586 6587
sod$	4272
sofa	2597 5462
sofa$	7456
sofasu	5450
sold$	249 250 251 307 1992 2007 2020 4887
solely$	1568 1569 2361
solicit$	2039
solicited$	2039
soliciting$	2039
solicits$	2039
solicitted$	2039
solicitting$	2039
solid$	2233
solidly$	2234
solve	2452
solves	2452
solvin	2452
somali$	5132
some$	1044
somebody$	5694 5986 4165 6812
someone$	5694 3188 5986 3743 4165 6812
something$	5858 7326
somewhere$	5804 5805 5806 5807 5808 5809 5810 5811
soon$	7025 7026 7027 7028
sooner$	6795 6804
sophisticated$	808 2674
sorely$	1488
sort$	6452 6546 4905
sorts$	4905
sought$	293 294 295 296 297 298 299 564 3417 565 566 567 568 569 570 584 585 587 2151
sound$	811 3664 812 813 814 3667 815 816 3669 817
sounds$	811 3664 812 813 814 3667 815 816 3669 817
source	5227
source$	4498 1646 1844 2375 2376
sources$	1646
space$	6439 4643
speak	1955
speak$	5782 289 290 291 818 819 820 821 822 823 842 843 844 845 846 3787 6599 6618 6624 6638 6698 6724 6725 6726 6919 5154 5162
speaking$	289 290 291 5182
speaks$	289 290 291 818 819 820 821 822 823 842 843 844 845 846 6698
special$	1903 7400 2584 2594
specialist$	7377
speech$	1882
spell	5436
spelli	4775
spelling$	7418 2577
spend$	5656 3014 3015 3059 5849 5850 5851 5852 5853 594 595 596
spendded$	594 595 596
spendding$	594 595 596
spended$	594 595 596
spending$	5598 5695 5849 5850 5851 5852 5853 594 595 596
spends$	594 595 596 7334
spent$	594 595 596 1982
spice$	4743
spiky$	2252 2273
spineless$	2686
spirit	4724
spirits$	7367
spite$	2934 82 83 85 109 110 111 5755 5756 5757 5758 1521
spiteful$	2665
split	7437 7439
split$	4689 4797
spliting$	1847
splitting$	1847
spoiled$	2665
spoilt$	2665
spoke$	289 290 291
spoken$	5580 5581 89 90 91 5854 6623 6629 6634 6643 6707 6929
sporadic$	6176 6177 6178 6179 684 2129
sport$	1029 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 7391 2274 2284
sported$	1029 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 2274 2284
sporting$	1029 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 2274 2284
sports$	1029 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 2274 2284
sportted$	1029 2274
sportting$	1029 2274
sporty$	2254
spot$	7284 7318 5319 5334
spots$	7284 7318 5133 5334
spotty$	1025 3887 6534 2258 2679
spray$	2267
spree$	5320
spring$	5734 5735
spurn$	2045 2299
spurned$	2045 2299
spurning$	2045 2299
spurnned$	2045 2299
spurnning$	2045 2299
spurns$	2045 2299
squad	4503 4506 4511 4512 4513 1661 1662 1693 4637 4656 1804 7301 7302 1817 1830 1834 1848
squad$	7146 7147 1652 7149 7154 7155 7156 4514 4515 7161 1666 4546 7224 7280 7299 4657 7311 4683
squander$	2044 2368
squandered$	2044 2368
squandering$	2044 2368
squanderred$	2044 2368
squanderring$	2044 2368
squanders$	2044 2368
square$	7345
squarely$	1568 1569 2361
squint$	2681
squints$	2681
stab	7461
stabbed$	5533 1989
stabbi	7217 7307 7308 4827 4828
stabbing$	7223 7470 7471
stabbings$	7209 7470
staff	4694 1845
staff$	5694 5800 5975 3378 6023 6095 3453 6140 6236 6275 6276 6277 4165 6812 4170 4171 7066 7095 4479 7337 7485 4898 4906 4907
stained$	2282 2289
stairw	5462
stamme	7374 7394
stamp	1774
stance$	5294
stand	7334 7351
stand$	795 3767 3768 3769 3772 3773 3775 3776 3779 1085 1086 1087 1438 1439 1440 1441 1442 2331
standard$	6944 5201
standards$	6816 6817 6818 6819 6820 6821 6822 5201
standing$	3767 3768 3769 3772 3773 3775 3776 3779 1438 1439 1440 1441 1442 2331 2616
stands$	1085 1086 1087 1438 1439 1440 1441 1442 2616
starte	2524
starti	2524
starts	2524
starve$	2493
starved$	2493
starves$	2493
starving$	2493
stash	4554 1717
stashed$	7152
state	4499
state$	7055 7142
statement$	7145 7151 1904 5413
statemented$	2833
statements$	7145 7151
states$	7142
statio	4694
station$	5732 5733 7337 7345 7471
stations$	7337
statistics$	7127 7128
stature$	6504 6505 6506 5086
status$	6056 6058 6059 2048 5030 5413 5456
stay$	5608 3009 3016 3017 3034 5685 5687 5688 3058 5840 5849 5850 5851 5852 5853 5854 5962 6618 6624 6638 1929 5154
stayed$	5693 5854 5862 5869 5870 5871 5872 5886 5887 5985 1929 1959
staying$	5598 5695 5840 5849 5850 5851 5852 5853 5854 1929 2589
stays$	5854 1929 2589
steal$	5656 6644 6743 6744 6745
steali	4558 7321 2851
stealing$	6257 7201
steals	7321 2851
steals$	6743 6744 6745
step	7425 4793 7442
step$	4543 1792 2442
stepbrother$	4818
stepdad$	1924 7436 4794 7451 4818
stepfather$	1924 7436 4794 7451 4818 7467
stepmother$	7436 7451 4818 7467
stepmum$	7436 7451 4818
stepparent$	7451 4818
stepparents$	7451 4818
stepped$	2442
stepsiblings$	7451
stepsister$	4818
stepstepdad$	7451
stepstepfather$	7451
steward$	2985 5631 5801
stewards$	2985 5631 5801
sti	2531
sti$	5384
stick$	6015 6618 6624 6638 1324 1325 1326 5154
still$	5582 1329 1330 1331 1332 1787
stills$	4494 1642 4640 1841
stis$	5384
stock	7208
stock$	1656 7197 7212 7213
stockily$	2234
stocky$	2233 2679
stole	2851
stolen	7208 2851
stolen$	7197 7213 7482 7483 2487
stoned$	6747
stoner$	4939
stoners$	4939
stood$	1085 1086 1087 1438 1439 1440 1441 1442 2331 2616
stop	1735 1773 7341 1859
stop$	3208 5992 6618 6624 6638 6695 6724 6725 6726 7157 1707 7230 4588 7236 1742 1743 1756 4626 1794 4712 5154 5162 2457
stopped$	3206 3245 6710 6711 6712 6713 6714 1794 7305 1987 5206 5278 2547
stopping$	1742
stops	1756
stops$	1742 4609 7261 1794
store	4554 1717 4694
store$	5608 7337
stored$	7152
stores	1717
stores$	4569 7337
storin	4558 7208 1717
storing$	7201
stout$	2233 2679
straight$	5863 5864 2252 2273
strange$	3151
stranger$	5616 5626 5627 4855
strangers$	2965 5616 2976 2979 5623 5626 5627 5705 3142 3437 6081 6082 4855
strapping$	2679
strappy$	2289
strate	5289 5296 5301
strategy$	5307
strayed$	5875
street	1645 7305 4672
street$	5725 5732 5733 4498 4586 7244 7315 7345 4857 2065 2131 2170 2175 2186 2187 2188 2189 2230 2378 2482
streets$	5725 7244 7315 7345 4857
streetsmart$	2670
streetwise$	998 2670
streng	1746
stress$	2543
strict	1832
strict$	4685
strike$	3806 2383
striking$	2254
strikingly$	2199
string$	121 1290
stringing$	121
strings$	121
stroke	4720
stroke$	7363
stroll$	1085 1086 1087
strolls$	1085 1086 1087
strong	1832 2442
strong$	913 998 4685 2233 2479
strongly$	2234
stroppy$	2665
struct	5280
struggle$	66 675 676 677 678 679
struggled$	66 675 676 677 678 679
struggles$	66 675 676 677 678 679 2583
struggling$	66 675 676 677 678 679
strung$	121
stubble$	2680
stubborn$	4431 2665 2686
stubbornly$	2686
stuck$	5886 5887 1324 1325 1326
studen	4842
student$	6193 6207 6208 6209 6210 6211 6212 7485 4931 4985
students$	6193 6207 6208 6209 6210 6211 6212 4931 4985
stuff$	5799
stunt$	5542 4851
stunts$	5542 4851
stupid$	2898 52 53 2907 3000 465 2000 2040 2665
stupidity$	5934
sturdy$	2233
stutte	7374
style$	6546 4915
subculture$	4984
subcultures$	4984
subject$	6496 6499 1702 7297 2431
subjects$	6496 6499 1702 4619
submi	5227
submit	2375
submitted$	4681 1829 5317
substance$	2536
substandard$	1461 1462 1463 1464 7056 7057 7058 7059 2348
successful$	7252
such$	2324
sucked$	5531
suffer	1962 1963
suffer$	2545
suffered$	4815 4816 2545
suffering$	2545
suffers$	4815 4816 2494 2545
sufficient$	5066
sugar$	2029
sugges	4499 5227
suggest$	7142
suggests$	7142
suicidal$	2775
suicide$	7365 2775
sullen$	2665
summer$	5734 5735
summon	7305
superficial$	6176 6177 6178 6179 2061 2129
superv	1979 1981
supervised$	2183
supervising$	6283
supervision$	6283 6452 6453 6462 6465 6467 6470 6471 6472 6473 6474 1560 1561 1562 1563 7476 4834 5201 5468 5486
suppl	7321
suppli	1806
supplied$	249 250 251 4701 2007
suppliers$	7225
supplies$	249 250 251 4579 1992 2007
supply	7135 4558 7202 7208 7217 7218 1806 7307 7308 7314 4839 5288 5289
supply$	249 250 251 1639 7197 4579 7482 2007
supplyed$	1639
supplying$	249 250 251 1639 7201 7482 1992 2007
supplys$	1639
suppor	1746 1808 1979 2437 2442
support$	69 77 78 6023 6162 6171 6175 6452 6453 6462 6465 6467 1116 1117 1118 1119 6928 1560 1561 1562 1563 1737 1750 1779 4755 7408 1913 7409 4767 4897 4898 5151 5413
supported$	77 78 1737 1750
supporting$	77 78 1737 1750
supports$	77 78 1737 1750 1779
supportted$	77 78
supportting$	77 78
suppre	1774
suppress$	2729
suppressing$	2729
suppression$	2729
sure$	1149 1150 1151
surely$	1259 1267 4120 1268 1269 4153 5171
surf	5450
surface$	2061
surgery$	7388
surly$	2665
surprisingly$	2199
surveillance$	7236 2699 2732
surveilled$	7190
surviv	1963
survival$	2024
survive$	6437 6438 3799 947 948 3802 2214
survived$	4816 2214
survives$	2214
surviving$	2214
suspec	1703 5282
suspect$	6496 6499 7200 5038 5256 2424 2431 2720
suspected$	4556 1712 1721 1974 2405
suspects$	6496 6499 7200 7228 4930 5038 5256 2404 5285 2720
suspen	4775
suspended$	1906 5419 2628
suspendeds$	1906
suspension$	1906 7418 2828
suspensions$	1906 2828
suspicious$	4633
swallo	2550
swap$	316 3169 317 318 319 320 321
swaped$	316 3169 317 318 319 320 321
swaping$	316 3169 317 318 319 320 321
swapped$	316 3169 317 318 319 320 321
swapping$	316 3169 317 318 319 320 321
swaps$	316 3169 317 318 319 320 321
swarthy$	2679
swear$	6747
swearing$	6747 7402
swears$	6747
sweatshirt$	6569 6570 6571 5137 5142
sweatshirts$	6569 6570 6571 5137 5142
sweep$	1544 5326
sweeping$	1544
sweeps$	1544 5326
swept$	1544
swift	2442
sympathy$	5921
symptoms$	5397
syndro	4720
syndrome$	7363 5404
system	5227
system$	5939 6275 6276 6277 7215 7216 7281 7324 7325 2323
systemic$	2323
systems$	7215 7216 2323
t$	3912 6569 6570 6571 4770 5142
ta	1912 4766
ta$	4765 7409
table$	7406
tables$	7117
tablet	4725
tablets$	7368 5375 5403
tabs$	4524
tackl	1774
tackle	5306
tactic	5289 5296
tactical$	4668 2470
tag$	7479 7487 5495
tagged$	7479 2634
tagging$	7479
tags$	5495
tail$	1691
tailed$	1691
tailing$	1691
tails$	1691
tak	1819
take$	45 5570 2989 5656 3031 189 190 281 345 3200 6015 3381 3382 3383 3384 3385 3386 3387 3388 3389 3390 3391 3392 3408 3409 3410 3411 3412 792 878 933 6599 6618 6624 6638 4195 1350 4223 4227 4228 4229 4230 4231 4232 4233 1398 6919 7076 7079 1760 1797 4705 1875 1997 2033 5154
takeaway$	5732 5733
taken$	45 5854 6697 4194 4224 4225 4226 4227 4228 4229 4230 4231 4232 4233 1398 6929 1877 1884 1931 1997
taker$	6129 4849
takers$	6129 4849
takes$	45 213 281 878 4223 1398 1760 1877 1997 2033
taking	2550
taking$	45 5571 281 878 6440 6441 4227 4228 4229 4230 4231 4232 4233 1398 1760 1875 1877 4849 1997
talk	7334
talk$	69 5781 289 290 291 5888 5889 5890 818 819 820 821 822 823 842 843 844 845 846 847 6599 6618 6624 3992 6638 6698 6724 6725 6726 7143 5154 5162 2373
talked$	289 290 291 5869 5870 5871 5872 5878 2373
talking$	289 290 291 5888 5889 5890 6724 6725 6726 4086 7143 5162 2525
talkked$	289 290 291
talkking$	289 290 291
talks$	69 289 290 291 818 819 820 821 822 823 842 843 844 845 846 847 6698 7172 2373
tall$	6507 1013 2233 5090 2679
tan$	5119 5120
tango$	5709
tanned$	1025 2258 2679
tantrum$	6225 6226 4993
tantrums$	6225 6226 4993
target	7157 1740 7245 7246 1795 2442 5301 5306
target$	5528 5529 7189 7230 4594 2431 5297 2462 2478 2578
targeted$	5531 4594 4648 2462
targeting$	4594 2462
targets$	5527 5529 7050 4463 7116 7127 7128 7189 4594 5297 2462
tart$	4939
tarts$	4939
task	4506 1836
task$	6779
tasked$	1695 1815 4698 2445
taskforce$	7149
taskin	2445 5323
tasking$	4637 4656 1804 7301 7302 4668 1817 4679 1830 1834 1848 5298
tastes$	6381
tattoo$	1030 6526 6579 5127 2276
tattooed$	2679
tattoos$	1030 6526 6579 5127 2276
taught$	77 78 5605 5606 5607 5922 6623 6629 6634 6643 6707 6710 6711 6712 6713 6714 7316
taunt$	2054
taunted$	2054
taunting$	2054
taunts$	2054
tauntted$	2054
tauntting$	2054
teach$	77 78 6140 6162 6679 6724 6725 6726 5162
teache	4842
teached$	77 78
teacher$	5631 5801 5975 7485
teachers$	5631 5801 5975 6095 3453 6140 6236 4907
teaches$	77 78
teaching$	77 78 1912 4766
team	4506 4637 7376
team$	4165 4170 4171 7066 7095 4479 1630 7147 7149 7154 7155 7156 4514 4515 7165 4546 7224 1741 7280 7299 4657 7311 4683 7381 7389 2362 2371 5348
teams$	1741
tearaway$	2654
tearaways$	2654
techni	5289
teen$	6193 6196 6207 6208 6209 6210 6211 6212 4985
teenage$	1000 2021 2080 2083 2087 2229 2230 2403
teenager$	6193 6196 6207 6208 6209 6210 6211 6212 6496 6499 4931 4985
teenagers$	6073 6108 6193 6196 6207 6208 6209 6210 6211 6212 6496 6499 4931 4985
teens$	6108 6193 6196 6207 6208 6209 6210 6211 6212 4985
teeth$	6535 6536 6537 5115
teleph	1697
telephone$	1678 7175 2387
telephones$	1678 7175
tell$	5656 5962 6015 609 6618 6624 6638 6698 4125 4126 4129 7079 1640 1658 1659 5154
telling$	609 1658 1659
tells$	609 6698 4125 4126 4129 1658 1659
temper	7437
temper$	6225 6226 4993
tempered$	4999 5000
tempers$	6225 6226 4993
temporarily$	2564
temporary$	2596
tempt$	5515 5516 132 133 134 2002
temptation$	5698
tempted$	5515 5516 132 133 134 562 2002
tempting$	5515 5516 132 133 134 2002
tempts$	5515 5516 132 133 134 2002
temptted$	5515 5516 132 133 134 2002
temptting$	5515 5516 132 133 134 2002
ten$	838 839 840 841
tenancy$	7457 5460
tendencies$	4935
tension$	1928 5280
term$	7374
termin	2529
terrible$	2898 2907 3356 3470 1461 1462 1463 1464 7056 7057 7058 7059 1604 2000 2173 2348
territ	4643
territory$	7286
terrorise$	598 2053
terrorised$	598 2053
terrorises$	598 2053
terrorising$	598 2053
terrors$	5387
test$	6747 1688 1689 7383 5384 5391
tested	1888
tested$	2537
testing$	6747
tests$	5391
text$	289 290 291
texted$	289 290 291
texting$	289 290 291
texts$	289 290 291
textted$	289 290 291
textting$	289 290 291
than$	2949 5967 3334 3658 6320 6321 6322 6323 6347 3705 925 942 945 7129 7130 7131 7132 7133 7134
thank$	5906 5907 5908 5909 5910 5911 5942 5943 5944 5945 5955 5956 5957
thanks$	1615
that	5227
that$	2988 343 3378 6101 6264 1000 6932 7018 7019 4453 4476 7126 7142 4575 7349 2069 2230 5203
the$	2988 5730 3098 3099 3296 3378 6022 3404 3413 6095 604 3514 767 6264 3624 3735 894 1000 1034 3906 3919 1067 6727 4109 4139 6812 4198 4361 4390 4392 7038 7039 4398 4400 7061 7062 7070 4429 1607 1630 4570 4584 4590 4592 4601 4616 7266 4644 4712 4716 4742 4844 4907 2069 5203 5211 2403 2406 2428 2548
thef$	7201
theft	4567 7217 1723 7307 7308 7320 4707 4827 4828 4839 4841
theft$	5714 5728 6257 7210 4576 7223 1822 7346 7350 7470 7471 7482 7484 2419
thefts	4632
thefts$	7209 7210 4576 7275 7346 7350 7470
their	4527 1675 1703 5235 2398 2415
their$	19 2900 2904 2926 2988 138 145 146 148 3004 152 5658 192 5702 3070 5730 3160 5825 3240 3285 3286 438 439 3298 468 5971 5974 3359 3378 6042 6046 3404 6140 6270 782 3655 6301 3661 3663 3800 3866 3867 3868 1038 1071 3937 4096 4132 6809 4303 4313 4389 4391 4393 7038 7039 4398 4400 4401 7050 7061 7062 4465 4466 7116 1630 4484 4556 4584 4590 4592 1872 4728 4729 1940 1941 4795 4802 4814 2023 2036 2140 2286 2287 2324 5204 5211 2362 2520 2553
theirselves$	2853 2855 2884 2885 33 2887 2888 2889 2890 2891 39 5536 5537 2895 2896 5653 3134 5891 5892 5894 3263 3264 3265 3266 3267 3268 3269 3270 3272 3273 5919 5920 5933 3299 3300 3301 3302 5946 5947 5948 5949 5950 5951 5952 3312 3313 3314 3357 3361 509 3363 3364 6008 6009 6010 6011 6012 6013 6150 6286 6287 6288 6289 6290 6291 6292 3701 3702 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 3781 6430 4425 4847 4872 4873 5064 5065
them	4495 4502 4516 7181 7183 7185 1694 7231 7237 4611 7254 4614 4615 7309 7355 5250 5302 5308 5418
them$	5499 5500 5548 2967 2974 5761 5764 5804 5805 5806 5807 5808 5809 5810 5811 3271 3280 3281 5946 5947 5948 5949 5950 5951 5952 3453 3478 3511 710 3588 3589 3590 3591 3592 3729 1045 1046 4050 4059 6708 6727 4100 4203 4204 4277 4278 4279 4280 4281 4282 6932 4318 4332 7005 7006 7007 7008 7009 7010 4368 7061 7062 7085 7086 4444 7159 1696 1734 7257 7269 4646 7297 1811 7310 1820 1828 7329 7332 4693 4700 7352 4714 4974 5174 5204 5205 5211 5327
themself$	2853 2855 2884 2885 33 2887 2888 2889 2890 2891 39 5536 5537 2895 2896 5653 3134 5891 5892 5894 3263 3264 3265 3266 3267 3268 3269 3270 3272 3273 5919 5920 5933 3299 3300 3301 3302 5946 5947 5948 5949 5950 5951 5952 3312 3313 3314 3357 3361 509 3363 3364 6008 6009 6010 6011 6012 6013 6150 6286 6287 6288 6289 6290 6291 6292 3701 3702 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 3781 6430 4425 4721 4847 4872 4873 5064 5065 5346 5367
themselves$	2853 2855 5499 5500 2884 2885 33 2887 2888 2889 2890 2891 39 5536 5537 2895 2896 5653 3134 3168 5891 5892 5894 3263 3264 3265 3266 3267 3268 3269 3270 3272 3273 5919 5920 5933 3299 3300 3301 3302 5946 5947 5948 5949 5950 5951 5952 3312 3313 3314 3357 3361 509 3363 3364 6008 6009 6010 6011 6012 6013 6148 6150 6286 6287 6288 6289 6290 6291 6292 3701 3702 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 3781 6430 6444 6950 4425 4721 4847 4872 4873 5064 5065 5346 5367
therap	4725 7378
therapist$	7368 7377
therapy$	7369 5377 5378 5397 5461
there$	5879 1158 1159 1160 4549
these$	2971 767 992 996 1000 6675 1192 6727 4277 4278 4279 4280 4281 4282 4322 4324 4334 4335 7005 7006 7007 7008 7009 7010 7061 7062 7085 7086 4444 1840 2084 2087 5174 2324 5204 5205 5211 2403 5308
they	7136 7166 1694 1730 1738 7309 1840
they$	2913 3219 3223 3224 3243 5963 473 604 3457 605 6101 606 607 6266 6670 6671 6672 6673 6674 4038 4039 4040 4042 4165 6812 4583 4591 4608 4646 1799 1811 7310 1820 1828 7329 7332 4693 4700 7352 4719 5327
thick$	1008 2221 2236 2272 2277 2665
thickset$	2233 2678
thief$	6136 6137 6138 4939 4940
thieves$	6136 6137 6138 4939 4940
thigh$	7372
thighs$	7372
thin$	2233 2250 2254 2679
thing$	6887 6888 6889 6890
things$	5799 3335 6381 6425 6450 6451 4371 4453 4476 1954
think$	6015 818 819 820 821 822 823 3787 4180 6824
thinking$	5182
thinks$	818 819 820 821 822 823 4180 6824
third$	1000
thirteen$	838 839 840 841
thirty$	5827 3676 6334 6338 6339 6340 6341 6342 6343
this$	2988 5730 3378 745 1000 6727 6764 4203 4204 4277 4278 4279 4280 4281 4282 6932 7005 7006 7007 7008 7009 7010 7061 7062 4420 4453 4476 4584 2069 2136 2230 5174 5203 5204 5205 5211 2406
thoroughly$	2317
those	7231 5302
those$	6087 767 992 4558 7237 4619 7266 7293 2087 5174 2403
though$	103 2957 5755 5756 5757 5758
thought$	5854 5996 5997 6792 6808 6813 4180 6824 6894 6895 6896 6897 6898 6899 6900 6901 6902 6903 4261 4262 4263 4264 4265 7124 1712 1810
thoughts$	1869
threadbare$	2289
threat$	4607 1755 2402
threatening$	2137 2663
three	7181 7309
three$	1044 6540 6541 6542 6543 6544 6545 4050 4398 4646 1811 7310 1820 1828 7329 7332 4700 7352 2403 5327 2620
thresholds$	7038
threw$	526
thrill$	6056 2048
thrills$	6060
thrive$	440
thrived$	440
thrives$	440
thriving$	440
throug	2375 2437 2442
through$	6166 3791 3792 3883 6696 6728 6733 4403 2003 2369
throw$	526
throwing$	526
thrown$	526 1946 1947
throws$	526
thug$	2654
thuggery$	2654
thuggish$	2654 2663
thugs$	7226 2654
tic$	2543
tick$	2333
ticking$	5187
tidy$	2254
tied$	1713 4664 5128
ties$	610 4915
tight$	3949 4432 2272 2289
tightly$	1028
tights$	5137
tiktok$	284 3137 285 3138 286 3139 287 3140 288 3141 5785 5786 5787
time	4763
time$	2947 5657 5702 6021 3447 3449 3472 3492 6324 6651 6652 6653 6740 6741 6742 6752 6760 7192 5168 5221
timed$	7253
timekeeping$	4896
timeline$	4671
times$	5586 5588 5589 5593 6753
timeta	4687 4775
timetable$	7330 7406 7418
timetables$	7330
timewaster$	4939
timewasters$	4939
timid$	4431
tiny$	2289
tip	2488
tip$	1758
tipoff$	5341
tipoffs$	5341
tipped$	1758
tipping$	1758
tips$	1758
to	5227
to$	5608 5644 3013 3022 3044 3056 3081 3082 3083 3085 3116 3124 3128 3190 3191 3192 3193 3194 3197 3201 3205 3274 5961 3332 5998 3372 3424 3432 3435 3463 3516 3519 3528 3547 3596 3616 3621 3636 3637 3639 3755 3774 6494 3956 6603 6604 6605 6607 6616 6635 4002 4003 4036 6716 6729 4146 4147 4148 6823 6829 6830 6831 4201 4202 6865 4276 1450 4311 4359 4421 7074 4433 4434 7110 4468 4496 4500 4504 1655 4537 4548 4553 4562 4565 4566 4587 4597 4598 4606 4629 4653 1809 1826 4713 4723 4737 4744 4749 7396 4770 4819 7469 4831 1985 4893 4895 5151 5153 5156 5173 5175 5204 5217 5298 2483 5480
toarso	7307
toburg	7307
tocrim	7307
todama	7307
todeal	7307
todiso	7307
toe$	6550 6572 6573 6574 3932 2064
toerag$	2656
toerags$	2656
togang	7307
tokenistic$	2061 2686
told$	5580 5581 89 90 91 98 99 100 101 5605 5606 5607 3051 5859 5866 3343 6623 6629 6634 6637 6643 6707 6710 6711 6712 6713 6714 4125 4126 4129 6929 1695 1831 4698
tolerance$	5293
tone$	6521 5112
tones$	6521 5112
too$	137 3628 3629 6364 979 980 981 4382 4383 4384 4385 4430 1578 1579 4469
tooffe	7307
took	2550
took$	45 189 190 281 346 4193 1351 4213 4223 4227 4228 4229 4230 4231 4232 4233 1398 1875 1877 1997 2033 4887
toolki	5289
tooth$	5115
top	7321
top$	5817 6552 6569 6570 6571 7256 7293 1835 5137 5142 5144 2403 2408 2410
topless$	3145
tops$	6552 6569 6570 6571 6591 6592 5137 5142 5144
torment$	598 2053
tormented$	598 2053
tormenting$	598 2053
torments$	598 2053
tormentted$	598 2053
tormentting$	598 2053
torn$	2282 2289
torobb	7307
toshoo	7307
toss$	6893
tostab	7307
tosupp	7307
total$	1120 1597 2323
totally$	2314 2317
tothef	7307
touch$	5608 6695 6941
touched$	5531 2983 5838 6486
touching$	5844
tough	1832
tough$	666 667 668 669 670 671 913 998 4685 2254 2441 2674
toughe	1832 2442
tougher$	4685 2441
touret	2503
tourette$	5356
tourettes$	5356
toward	1746 1808 2437
towards$	3085 3424 3432 3435 6144 3547 3593 7204 5434
town$	4631 4672
toxic$	614 615 616 2079 2665
trace	7157 1673 7178
trace$	7189
traced$	7333
traces$	7189
track	1673 7246 1838
track$	4524 7180 7189 7191 4636 4666 1814 1838 5319
tracke	1673 7171 4550
tracked$	7190 7193 4666 1814 7333 2381
tracki	1673
trackie$	5137
trackies$	6569 6570 6571 1092 6589 5137 5142 2296
tracking$	4666
tracks	1673
tracks$	7189 4666
tracksuit$	6569 6570 6571 6579 5137 5139 5142 2682
tracksuits$	6569 6570 6571 6576 6577 6578 6579 6581 6589 5137 5139 5142 5278 2682
trade$	307 316 3169 317 318 319 320 321 386 2020
traded$	307 316 3169 317 318 319 320 321 386 2020
trader	4694
traders$	7337 1851
trades$	307 316 3169 317 318 319 320 321 386 2020
trading$	307 316 3169 317 318 319 320 321 386 2020
traffic$	249 250 251 2007 5240
trafficced$	249 250 251 2007
trafficcing$	249 250 251 2007
trafficed$	249 250 251 2007
trafficing$	249 250 251 2007
trafficking$	249 250 251 2007
traffics$	249 250 251 2007
trail	1859
trail$	1691 4712
trailed$	1691
trailing$	1691
trails$	1691
trainer$	5137
trainers$	5632 5633 5804 5805 5806 5807 5808 5809 5810 5811 5816 5819 6569 6570 6571 6576 6577 6578 6579 5137 5142
training$	4834 4846
transactional$	2024
transmitted$	5383
trap$	2092
trauma$	7459 2544
traumatic$	5354
travel	7334
travel$	5687 5688 5840 2033 4887
traveled$	2033 4887
traveling$	2033 4887
travelled$	2033 4887
travelling$	5695 5840 2033 4887
travels$	2033 4887
trawl	1682
trawl$	1823 5253 2738
trawled$	1823
trawles$	1823
trawling$	1823
trawls$	1823
treated$	1733 4727 1896 2497
treatm	5389
treatment$	7369
trendy$	2289
trial$	5469
tricky$	666 667 668 669 670 671 6229 6230 6231 6232 6233 6234 6235 4997
tried$	6665 6801 4162 7124 5180
tries$	6698
trip$	5844
trips$	5844
troubl	4707
trouble$	5718 3251 3252 5896 5897 5898 5899 5936 5937 5938 6060 6067 6257 4032 6676 4034 6748 4187 6836 6837 6838 7346 7350 1928 1954 4888 2071 2072 2073 4986
troubled$	6808 6813 4180 6824 4188 6857 2132 2230
troublemaker$	2655
troublemakers$	6257 2655
troublemaking$	2655
troublesome$	2665
trousers$	1092 2296
truancy$	2646
truant	2831
truant$	5656 5699 6136 6137 6138 6743 6744 6745 4939 4940
truanted$	2646
truanting$	2646
truants$	6136 6137 6138 4939 4940
true$	1458
trust$	6162 6618 6624 6638 6666 6667 6668 6669 6679 6724 6725 6726 4165 4170 4171 7066 7095 4479 1630 5154 5162 2362 2371
trusted$	5869 5870 5871 5872 5875 3796 6710 6711 6712 6713 6714 6891 6892
trusting$	4084
truth$	3336
truthful$	3333 5977
try$	6618 6624 6638 6665 6698 6724 6725 6726 6737 5154 5162 5180
trying$	6724 6725 6726 7300 5162 5182
tryings$	7300
tubby$	2679
tumour	4720
tumour$	7363
turf	4643
turf$	7286
turkish$	5132
turn	7351
turn$	232 233 3374 3376 527 1081 1090 1105 1106 3978 3984 3989 3998 6644 6645 6698 4062 1495 1501 1502 1503 7077 7341 4699
turned$	232 233 527 3865 3870 1082 1091 1105 1106 6608 6609 6610 6611 6612 6613 6614 6615 1495 1501 1502 1503 1530 7125 5206
turning$	232 233 527 1105 1106 1495 1501 1502 1503
turnned$	232 233
turnning$	232 233
turns$	232 233 527 1105 1106 4033 6698 1495 1501 1502 1503
tutor$	5631
tutors$	5631
twelve$	838 839 840 841
twenty$	5827 5828 6307 3676 834 6334 3692 6336 6338 6339 6340 6341 6342 6343
twice$	3183 5831 6386 2564
twists$	5125
two	7181 7309
two$	3066 1044 6540 6541 6542 6543 6544 6545 4250 4398 4646 1811 7310 1820 1828 7329 7332 4700 7352 2152 2172 2403 5327 2620
twoc	4839
twoc$	7482
ugly$	2198 2679
unable$	65 512 513 514 515 516 518 536 675 676 677 678 679 1895 1917 5170
unacceptable$	6181 6182 6183 6184 6185 6186 6187 6188 6189 2137 2686
unacceptably$	2686
unacco	2603
unaccompanied$	5456
unambitious$	2665
unanswered$	5220
unauthorised$	2570
uncaring$	2665 2686
uncle	7425 4793 7438 7442
uncle$	1924 7436
unco$	2128 2332
uncomfortable$	7354
unconscious$	2820
uncontrollable$	2132 5170 2665
uncooperative$	2661 2686
uncorr	1645
uncorroborated$	4498
under	1881 2625
under$	302 620 3883 1266 4397 4734 1885 4829 1977 2393 2490
underage$	2014 2021
undercover$	2701
underdressed$	2679
undermine$	2044
undermined$	2044
undermines$	2044
undermining$	2044
underpass$	5888 5889 5890
understand$	74 75 6015 3381 3382 3383 3384 3385 3386 3387 3388 3389 3390 3391 3392 6666 6667 6668 6669 1686 1831 1883
understands$	1831 1883
understood$	6763 1712 1810
undert	1672
underweight$	5392 2679
underwent$	2809
undesirable$	6084 6085 6086 2051 2132
undesirables$	6084 6085 6086
undisciplined$	2665
undoubtedly$	1259 5171 2685
unempl	7437
unengaged$	2661
unfazed$	2674
unfit$	1449
unforgivable$	2686
unforgivably$	2686
unfounded$	2058
ungovernable$	2665
ungrateful$	2665
unhealthy$	2907 614 615 616 2000 2079
unheeded$	5220
unhelpful$	2686
uniform$	6548 5135 5137
uniforms$	6548 5135 5137
uninterested$	2308 5170 2665 2686
unironed$	2282
unit	4506 4637 7376
unit$	4165 4170 4171 7066 7095 4479 7147 7149 7154 7155 7156 4514 4515 4546 7224 7280 7299 4657 7311 4683 7389 7415 7431 7478 5415
units$	5298
unkempt$	2679
unknow	7171
unknown$	3150
unlawful$	5721
unless$	1765
unlikeable$	2665
unlovable$	2132
unmanageable$	6181 6182 6183 6184 6185 6186 6187 6188 6189 2132 4986 2665
unmotivated$	2665
unnecessary$	2898
unopened$	5220
unpleasant$	7354 2665
unpredictable$	6181 6182 6183 6184 6185 6186 6187 6188 6189 2137 2663
unprepared$	2300
unprofessional$	2686
unprofessionally$	2686
unquestionably$	2685
unreachable$	5170 2661
unread$	5220
unreliable$	5170 2665 2686
unrepentant$	2665
unresponsive$	2661
unruly$	2069 2132 2137 2230 2665
unsafe$	5496 5497 5527 2907 5721 3440 1998 2000
unsavoury$	6084 6085 6086 2132
unshockable$	2674
unstable$	5021 5022 2665
unsubstantiated$	2058
unsuitable$	6087 2051
unsupervised$	2183
unteachable$	2132
untidy$	2273
until$	7187 1765 5487
unto$	3505 3507
untrue$	6768
untrustworthy$	5170 2665 2686
unusual$	2254
unusually$	2199
unwanted$	3259
unwashed$	2273 2282 2679
unwilling$	512 513 514 515 516 518 538 675 676 677 678 679 1580 2300 5167 5170
unwillingness$	3005 153 154 155 156 157 675 676 677 678 679
unwise$	52 53 2907 465 2000 2040
up$	5535 5674 3181 3289 3360 6017 3452 6096 653 3564 3565 6214 3648 3662 6308 6351 3721 3738 6424 6476 3852 6514 6525 6554 3934 3935 3943 3944 6596 3954 6620 6621 6626 6627 6631 6632 6640 6641 6648 6649 6650 6704 6705 6770 4301 4312 6960 4349 4352 4353 7030 4396 4588 4600 7295 7298 7423 7440 7441 1978 4992 5076 5141
update$	1658
updateing$	1658
updates$	1658
upon$	3248 3249
ups$	6318 6329 6357 6433
urchin$	2654
urchins$	2654
urgency$	7091 7092 7093 7094 5219
us$	5694 5761 5764 5975 6023 6456 4318 1825
use	1808 1958
use$	5608 5656 5685 387 388 389 503 6015 6618 6624 6638 4081 1651 7393 5154
used	1808 1890
used$	5531 5862 387 388 389 503 657 919 1529 1654
useful	1808 2375
useful$	7148 1779
useless$	2309 2665 2686
user$	6127
userna	4687
usernames$	7330
users$	6127
uses	1890
uses$	387 388 389
using	1890 1958
using$	5598 387 388 389 658
usual$	4438 2077
usually$	1093
utter$	1120 1598
utterly$	4145 1488 2314 2317
vaccin	2816
valuab	2375
value	5227
value$	1651 2444
values$	6247 5029
van$	5233
vandal$	6136 6137 6138 4939 4940 2654
vandals$	6136 6137 6138 4939 4940 2654
vans$	5233
vape$	5632 5633 5816 5819 7387
vapes$	5632 5633 5804 5805 5806 5807 5808 5809 5810 5811 5816 5819 7387
variable$	6176 6177 6178 6179
vehicl	7188
vehicle$	4839 2387 2394
ventured$	5875
verbally$	2148
versed$	3682
very$	2959 884 3917 4157 2199 2215 2539
vest$	5137
vests$	6585 6586 6587 5137
vicious$	2663
victim$	3401 623 6192 6446 6447 6448 6449 1962 2175
victimisation$	5930 5931
victimise$	1591 1592 1593 1594
victimised$	1591 1592 1593 1594
victimises$	1591 1592 1593 1594
victimising$	1591 1592 1593 1594
victims$	432 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 6035 622 6192 6446 6447 6448 6449
video$	5788 3173 3174 322 323 6486 7179
videos$	5788 3173 3174 322 323 6486
view$	7205 5210
views$	5210
vindictive$	2663 2665
violen	7361 7437 7463
violence$	5714 5728 3251 3252 731 732 6257 4637 4656 1804 7301 7302 4668 1817 4679 1830 1834 1848 1928 4888 4915 2428 5451 2599
violent$	6181 6182 6183 6184 6185 6186 6187 6188 6189 6257 2080 2137 2408 2663
virtually$	854 3707 855 856 857 858 861 862 863 864 909 910 2200 2209
visibility$	7288
visible$	4685 5129 2479
visit	1958 5289 5296
visit$	3612 7230
visited$	6929 7124
visiting$	5598 5695
visitor$	7368
visits	1955
visits$	3612 7172
visual$	2515
vital$	4398
vitiligo$	2681
vodka	4724
vodka$	7367
voice$	5210
voices$	5210 5362 5363 5364
volatile$	6181 6182 6183 6184 6185 6186 6187 6188 6189 2137 2663
volition$	5634 5635 5636 5637 5638 5639 5640 5641 5841 5842 4886
volume	1774
voluntarily$	5841 5842 4885 4886
vomit$	7364
vote$	211 212
voted$	211 212
votes$	211 212
voting$	211 212
voucher$	5816 5819
vouchers$	5816 5819
vulnerabilities$	3321 469 470
vulnerability$	5930 3321 469 470 6024 6025 6026 6027 6028 6029 6030 6031 6032 6033 6034 6035
vulnerable$	5498 5527 6446 6447 6448 6449 6479 6480 6481 5069 2230
wag$	2011
wagging$	2011
wags$	2011
waited$	5206
waitin	1888
waiting$	1873 1892 2524
walk	7334
walk$	3008 5849 5850 5851 5852 5853 5962 1080 1089 1443 1444 7077
walked$	3047 3218 3225 3339 1080 1089 1443 1444 5206
walking$	5598 5695 1080 1089 1443 1444
walkked$	1080 1089
walkking$	1080 1089
walks$	1080 1089 1443 1444
wall$	4680
wannabe$	2063 2654
wannabes$	2654
want	4519
want$	5778 5779 3462 6349 6431 3815 963 964 965 1110 6666 6667 6668 6669 6685 6686 6687 6698 4112 1348 7148 7300 1870
wanted$	5925 1110 6763 1349 1665 1870 1974 1990
wants$	5778 5779 6431 1110 6685 6686 6687 6698 4112 7300 1870
ward	7376
warden	4511 4512 4513 1661 1662 1693 4694 1845
warden$	7154 7155 7156 4514 4515 4546 1813 7337 1846 1851 1852
wardens$	6095 6259 6260 7154 7155 7156 4514 4515 4546 1741 1813 7337 1846 1851 1852 4907
warn$	1758
warned$	5580 5581 2939 87 88 89 90 91 92 93 94 2948 96 97 98 99 100 101 5605 5606 5607
warning$	5577 5603 5604 6051 6052 6053 6054 6055 1525 1526 1527 1528 7041 7042 7061 7062 7265 4771 4908 5210 5211 2389 5475
warnings$	5577 5603 5604 6051 6052 6053 6054 6055 1525 1526 1527 1528 7041 7042 7061 7062 7265 4908 5210 5211
warrant$	956 7236 5286 2736
warrants$	5286 2736
wary$	5520 2879 2880 2881 2882
was	1733 2508
was$	86 95 150 151 236 421 422 617 630 631 632 633 634 635 636 637 638 639 673 3533 3538 704 718 719 720 721 722 723 850 854 3707 855 856 857 858 861 862 863 864 6496 6499 3923 1093 3969 4112 1291 1292 6904 4273 1489 4377 4378 4413 1568 1569 7103 1614 7126 4547 4560 4617 1874 2085 2086 2118 2122 2133 2134 2144 5084 5128 2361 5257 2469 2516 2521 2527 2528 2539 2564 2566 2567 2600 2604 2612 2617 2619 2620 2624
wash$	1536
washed$	1536
washes$	1536
washing$	1536
wasn$	1111
waste$	525 2368
wasted$	525 2368
waster$	6135 2654
wasters$	6135 2654
wastes$	525 2368
wasting$	525 2368
watch	1859 2390
watch$	6569 6570 6571 4524 7180 1691 7191 7230 1802 4666 7341 4712 1965 5137 5142 5319
watche	4550
watched$	6935 6936 7182 1691 7193 4666 7327 7333 1965
watches$	6569 6570 6571 5137 5142
watching$	1691 4666 1965
watchlist$	5243
watchlists$	5243
watchs$	1691 4666
water$	4806
wave$	5320
wavy$	2273
way$	20 5542 3626 3920 1068 1069 1070 6588 3950 3951 4027 7001 1577 4851
ways$	5542 6265 6325 6381 6739 4851
wayward$	2132 4986 2230
we$	4093 4094 4095 1574 1741
weak$	3509 6176 6177 6178 6179 684 1461 1462 1463 1464 7056 7057 7058 7059 4431 1604 2157 2158 2348 2377
weaker$	3481
weapon	7135 7208 7319 7483
weapon$	7197 7212 7213 7482 2473
weapons$	5714 1656 7197 7212 7213 2473 2733
wear	1983
wear$	5849 5850 5851 5852 5853 1029 1050 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 2274 2284
wearing$	1029 1050 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 1983 2274 2284
wears$	1029 1050 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 2274 2284
weary$	5043
weed	4845
weed$	5632 5633 5748 5749 5750 5804 5805 5806 5807 5808 5809 5810 5811 5816 5819 7184 4743 7387 7488 4860
week$	6740 6741 6742 5221 5463
weekend$	7367
weeks$	5221 5463
weighed$	2819
weight	4725 4750 7394
weight$	7368 7393 5393
welcome$	2039
welcomed$	2039
welcomes$	2039
welcoming$	2039
welfare$	5506 2864 5543 5544 5545 5546 5547
well$	5602 6170 764 765 774 829 924 941 944 1012 1017 2234 2247 2255 5136
wellbe	4750
wellbeing$	5506 5543 5544 5545 5546 5547 6001 6002 7393
went$	5582 228 229 230 231 232 233 262 263 264 3131 282 283 349 350 351 5886 5887 564 586 1080 1089 1550 1884 1978 2032 2033 4887 2602
were	7171 1733
were$	2916 86 95 2962 150 151 236 421 422 617 630 631 632 633 634 635 636 637 638 639 673 704 718 719 720 721 722 723 6263 850 854 3707 855 856 857 858 861 862 863 864 997 1093 3969 4112 1291 1292 6904 1489 4378 4413 1568 1569 1614 7126 4547 4560 4610 2085 2086 2118 2122 2133 2134 2144 5084 5128 2361 5257 2469 2564 2604 2612 2617 2624
weren$	1111
wet$	1889
wets$	1889
wetting$	5388
what$	2956 5730 5846 3282 3283 450 5974 6264 3623 6270 6450 6451 7039 7061 7062 4655 4890 5211
whatever$	6425 6442
whatsapp$	284 3137 285 3138 286 3139 287 3140 288 3141
whatsoever$	6904
wheel$	6947
wheelchair$	2778
when	5235
when$	3135 3136 5974 7100 7187 7192
whenever$	3135 7187
where	5235
where$	5522 5523 5524 5525 5974 1701 4667
wherea	4526 1805 4658 4659 1837
whereabouts$	7169 7170 4690
which	5227 5235
which$	7202 7303 7309 4678 4691
while$	6937
white$	1000 1019 3875 1025 3897 3898 3899 1047 1076 2229 2230 2251 2258 5137 2289
who	7135 7153 7202 7303 7309 4678 4691 5235
who$	5522 5523 5524 5525 3184 3185 472 5974 6079 6088 6263 6496 6499 1667 4523 4529 1696 1716 1726 4582 1734 4667 7314 4692 7349 5084
whole$	4337 4339 2069
wholly$	2314 2317
whom	7303 7309 7321
whom$	5522 5523 5524 5525 5974 7163 7222 1734 4667
why$	466 467 5974
wicked$	2078
wider	1703
wider$	4556
wife$	7421 7453
wild$	2069 2078 4959 4960 4961 4986 2252 2273 2665
wilful$	2686
wilfully$	278 2365 2686
will$	539 559 914 934 946 949 1121 1122 1123 1124 1125 1126 1127 1128 1132 1133 1148 1152 1153 1154 1162 1163 1164 1165 4026 6681 6682 6683 6684 4052 6702 1207 1208 1209 1210 1211 4088 4089 4092 4112 6757 6758 1270 1271 4505 1655 4537 4604 1809 2304 2306 2318 2483
willed$	5010
willing$	130 131 136 3960 3962 3964 1647 2031
willingly$	5841 5842 347 4885 4886 2034
willingness$	5654 4073 6717 6718 6719 6720 6721 6722
wind$	599 600 4006
winding$	599 600
winds$	599 600
winter$	5734 5735
wiry$	2233
wisdom$	3704 852
wise$	2917 768 769 808 998 5039 5044 5045 2197 2210
wiser$	2907 805 808
wish$	4073 6717 6718 6719 6720 6721 6722 7300
wished$	1870
wishes$	1870 5210
wishs$	7300
with	7258 4840 2442
with$	5660 5663 5668 5700 3065 3071 3075 5796 3154 3157 3158 3186 5845 3261 3262 5976 3441 3444 6093 3463 6163 6167 6173 6174 6180 3593 6240 748 6255 3613 3616 778 3782 3783 3784 6496 6499 1029 1039 1040 1041 1042 1083 6636 6680 6730 1405 7051 4496 4520 7172 4557 7204 1878 4782 7435 1986 4903 2174 2274 2280 5298 5339 2551 2561 5446 5476
withar	7307
withbu	7307
withcr	7307
withda	7307
withde	7307
withdi	7307
withga	7307
withheld$	482 483 5218
withhold$	482 483
withholding$	482 483
withholds$	482 483
within$	3584 4564 4717
withof	7307
without$	3067 648 6410 6411 6412 6413 6414 6415 6416 6417 6418 6419 6420 6421 6422 6442 974 1158 1161 4035 1223 1406 1407 4285 1909 2312 2313 2329 2345
withro	7307
withsh	7307
withst	7307
withsu	7307
withth	7307
woeful$	1604 2686
woefully$	2686
woman	4842
woman$	6314 3679 6356 6361 6362 6363 880 6378 6379 6380 6384 891 892 6406 7485 5053
women$	6307 6314 6317 3677 6326 6328 6346 6354 6361 6362 6363 891 892 911 6436 6551 5053 5062
won$	512 513 514 515 516 518 528 555 1134 1135 1136 1137 1138 4023 2301 2319
wont$	1134 1135 1136 1137 1138 2301
wool$	5058
woolly$	2686
word$	7044
wore$	5849 5850 5851 5852 5853 1029 1050 1056 1057 1058 1059 1060 1061 1062 1063 1064 1065 2274 2284
work	5289
work$	69 71 72 3024 5717 240 241 242 243 244 245 246 247 248 443 6015 6141 3520 3530 6217 3597 3632 6599 6618 6624 3993 6638 4037 6695 6724 6725 6726 6731 6919 1705 4897 2153 5154 5162 5201
worked$	240 241 242 243 244 245 246 247 248 443 6710 6711 6712 6713 6714 1979 5163
worker	7376
worker$	5631 5802 5975 6023 4165 4170 4171 7066 7095 4470 4479 4820 7476 4898 2372 5486
workers$	5631 5802 5975 3378 6023 6236 6275 6276 6277 4165 4170 4171 7066 7095 4479 4898
working$	240 241 242 243 244 245 246 247 248 443 3531 6724 6725 6726 5162 2581
works$	240 241 242 243 244 245 246 247 248 443 5163
workshop$	69 71 72
workshops$	69 71 72
workshy$	2665
world$	6325 2190 2191
worldly$	808 2192 2670
worn$	5854 5869 5870 5871 5872 5875 7177 4536 5128
worr	1897 1921 1971
worried$	4410 1637
worries$	6047 6048 6049 6050 5210
worry$	5210
worrying$	6181 6182 6183 6184 6185 6186 6187 6188 6189 2135 2137
worse$	6434 6435 7014 7015 5067
worst$	3284 2408
worth$	6038
worthless$	2665
would$	377 384 3238 3247 3319 611 640 6349 1139 1140 1141 1152 1153 1154 4052 4112 6757 6758 1270 1271 4505 1655 2302 2306 2318
wouldn$	3245 1139 1140 1141 2302
wound$	599 600
wrap	7483
wraps$	6157 4860 4974
wreak$	2113
wreaked$	2114
wreaking$	2112
wreck$	2044
wrecked$	2044
wrecking$	2044
wreckked$	2044
wreckking$	2044
wrecks$	2044
wrist$	7372
wrists$	7372
writ	5436
write$	1509 1807 1838 7413 2097 2098
writing$	1512 1807
written$	1490 1511 1918
wrong$	2907 2908 2977 3035 3036 3037 5718 6078 6084 6085 6086 7096 7097 4467 2000 2052
wrote$	1510
y$	6375
year	4773
year$	3187 6319 3687 1002 1005 1007 7412 4773 7416 5221 5463
years$	6304 6305 6306 6387 6388 6389 5221 5463
yet$	2951 1586 4459
yield	2375
yjs	4832
yjs$	7475 2633
yob$	2654
yobbish$	2137 2654
yobbo$	2654
yobbos$	2654
yobs$	2654
yoi$	2847
yos	4832
yos$	7475 2633
yot	4832
yot$	7475 2633
young	4842
young$	152 192 603 3466 6193 3554 3555 6207 6208 6209 6210 6211 6212 729 730 3585 3668 3845 3846 3847 3848 3849 3850 1000 6496 6499 4045 4137 4350 4351 4360 4406 4445 4447 4495 4516 7185 4544 1694 1730 7231 1738 7237 4611 4614 4688 7355 7485 2021 2080 2083 2087 4985 5031 2206 2229 5250 2403 5302 5308 2601
younger$	3481 4804 4859
youngers$	7220
youngster$	6193 6207 6208 6209 6210 6211 6212 4985
youngsters$	6193 6207 6208 6209 6210 6211 6212 4859 4985
youth	2629
youth$	6193 6196 6207 6208 6209 6210 6211 6212 1000 6496 6499 6502 6503 1618 4510 1702 4832 1980 2080 4935 2083 4985 5083 2231 2403 2620 2629
youths$	6108 6193 6196 6207 6208 6209 6210 6211 6212 6496 6499 1702 4935 4985 2231 2676
yp	4495 4502 7166 7181 7183 7185 4544 7188 1694 7231 7237 4615 7355 1898 1907 1926 4781 7452 1972 5250 5277 5302 5418
yp$	2057
yp1$	2056
yp2$	2056
yp3$	2056
yp4$	2056
yp5$	2056
yp6$	2056
yro$	2845
zero$	1220 4251 2366 2440
zits$	5133
