2925 2713 2054

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
(behave~|act|acts|acted|acting|carry on|carries on|run|runs|ran|running|live|lives) [around|about|round|just] like [wild|a pack of|a bunch of|caged|little] (animals|savages|thugs|hooligans|yobs|dogs|louts|wolves)
loudmouth+
hard core of (two|three|four|five|six|seven|[_] (boys|girls|lads|young people|pupils|members))
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
(do not|does not|did not|don't|doesn't|didn't) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|support|safeguarding)
(do not|does not|did not|don't|doesn't|didn't) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protecting|protection|looking after|looked after|from us|supervision|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not|don't|doesn't|didn't) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(don't|doesn't|didn't) [really] need [any|much|our|to be|adult|the|our] (protecting|protection|protected|looking after|looked after|supervision|safeguarding|shielding|adults|help|support)
(need|needs|needed|require~) (no|little) [adult|further|extra|special|such|real|or no] (protection|shielding|supervision|looking after|safeguarding|help|support|parenting|guidance|care|reassurance|protecting)
(no longer|hardly|scarcely|barely) (need|needs|require~) [the|any|our|much|adult|such|to be] (protection|protecting|protected|looking after|looked after|supervision|safeguarding|care|shielding|help|adults|support|guidance)
(without|with no|in no|have no|has no) need (of|for) [adult|our|any] (protection|help|care|supervision|protecting|adults)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 25 25 27 27 27 28 28 28 30 30 30 30 31 31 31 31 31 32 32 33 33 34 35 35 36 36 36 36 36 37 37 37 38 38 39 39 39 40 40 40 41 41 41 41 41 41 42 42 42 42 43 44 44 44 45 46 46 47 47 47 48 48 49 49 49 49 49 49 50 51 52 53 53 53 53 54 54 54 55 55 56 56 56 57 58 58 59 59 59 59 59 59 59 59 60 60 61 62 63 63 64 64 64 64 64 64 65 66 67 67 67 67 67 67 68 68 68 68 68 68 68 68 68 68 68 68 68 68 68 68 68 68 68 68 68 68 69 69 69 69 69 69 69 70 70 71 71 72 72 72 72 72 72 73 73 73 74 75 75 75 75 75 75 76 76 77 77 78 79 80 80 81 82 82 82 82 83 83 83 84 84 84 85 85 85 85 86 86 87 88 90 90 91 91 92 92 92 93 93 93 93 93 93 94 94 94 95 95 95 96 96 96 96 97 97 97 97 98 98 99 99 99 99 100 100 100 100 100 100 100 100 100 101 102 102 104 105 105 109 109 109 109 109 110 110 110 111 112 112 112 112 112 112 112 114 116 117 118 122 123 125 127 129 129 129 129 129 129 129 129 130 130 130 130 133 133 133 134 135 135 135 135 138 139 139 140 140 142 142 142 143 145 145 145 145 145 145 146 147 150 150 151 152 153 153 153 154 155 155 155 155 155 156 156 156 156 156 156 156 156 157 157 157 157 157 157 157 158 158 158 158 159 159 160 160 160 160 160 161 161 162 163 164 164 165 165 166 166 166 167 168 168 169 169 170 170 171 172 172 172 173 173 174 175 176 176 176 176 176 176 177 177 177 177 177 178 178 179 179 181 181 182 182 183 183 184 186 187 188 189 190 191 192 193 194 195 195 196 197 197 198 198 198 198 199 199 199 199 199 200 200 201 201 202 202 202 203 204 204 205 206 207 208 209 209 209 210 211 211 212 212 213 213 214 214 215 215 216 216 217 217 217 217 217 217 217 217 217 218 218 218 218 219 219 220 221 221 222 223 224 224 224 224 225 225 226 226 226 226 227 227 227 228 229 230 230 231 232 232 233 233 233 233 233 233 233 233 233 234 234 234 236 236 236 237 238 240 242 242 242 242 242 242 242 242 242 242 242 242 243 243 243 243 243 243 243 243 243 243 243 244 244 244 244 246 246 246 246 246 247 247 247 247 248 248 249 250 250 251 251 253 253 253 253 253 253 253 254 254 254 254 254 254 254 254 254 254 254 254 254 256 257 258 259 261 261 261 262 262 263 264 264 264 266 267 269 270 271 271 272 272 273 273 273 279 280 283 284 289 289 292 292 292 293 294 296 301 302 302 302 303 304 304 304 304 305 306 306 306 306 306 306 306 306 306 306 307 307 307 308 309 309 309 309 312 314 314 314 314 315 315 315 316 317 317 317 319 319 322 322 322 325 325 326 326 326 326 327 327 327 327 327 327 329 330 330 332 332 332 332 332 333 333 333 333 334 335 335 335 335 335 335 335 335 335 336 336 338 338 338 338 339 339 339 340 340 340 340 340 340 340 340 341 341 341 341 341 341 342 343 343 343 343 343 343 347 347 347 347 348 350 350 351 351 353 353 353 353 353 353 353 354 354 354 355 355 359 362 363 365 365 366 368 371 373 373 373 374 374 374 377 378 379 379 380 380 381 387 388 390 391 393 394 395 396 397 397 397 398 399 400 400 400 401 403 403 403 403 405 405 405 406 406 406 406 406 406 406 407 407 408 409 410 410 411 412 413 415 415 417 417 418 419 419 419 419 419 419 419 420 420 420 420 420 420 421 421 421 421 422 423 425 425 425 425 425 426 426 426 427 427 427 427 428 428 428 428 428 429 429 429 430 431 431 432 433 433 433 433 433 433 433 433 433 433 433 434 435 435 436 438 438 438 438 438 439 439 439 440 441 441 443 444 445 445 445 446 447 447 447 447 447 450 450 450 451 451 451 452 452 452 452 452 453 453 453 455 456 456 456 457 457 459 460 461 462 462 462 462 462 462 462 462 462 462 462 462 462 463 466 468 468 468 469 469 470 471 471 471 472 472 473 475 475 476 477 477 478 478 478 478 479 479 480 480 480 480 481 481 482 482 482 482 483 483 483 483 483 484 484 484 484 485 485 485 486 486 487 487 487 488 488 488 488 488 489 489 489 490 491 491 491 492 492 492 493 493 494 495 495 496 496 496 496 496 496 497 497 502 502 502 502 503 503 505 505 509 509 509 513 514 514 514 514 518 519 521 522 522 522 523 523 524 525 528 528 528 529 531 533 533 533 534 536 536 536 537 538 538 538 538 539 540 540 540 541 541 541 542 543 544 545 545 545 546 546 546 546 546 546 546 546 546 546 547 548 548 548 548 549 550 551 551 551 553 553 553 554 555 555 555 556 557 558 558 558 559 560 560 560 561 562 562 562 562 564 564 565 565 566 567 567 571 572 572 574 575 576 576 576 577 578 579 579 579 579 580 580 580 580 581 582 583 583 583 583 583 583 584 584 584 584 584 584 585 585 585 585 585 586 586 586 587 587 587 587 587 587 588 590 591 591 592 592 592 593 593 594 595 595 595 595 596 596 596 596 596 596 596 598 599 599 599 599 600 600 600 600 600 601 601 601 602 603 603 604 604 604 604 605 605 605 605 606 607 607 607 609 609 610 610 610 611 611 611 611 612 612 612 612 612 612 613 613 614 614 614 614 614 615 616 616 616 616 616 616 616 617 619 619 619 620 620 620 620 621 621 621 621 621 621 621 621 623 625 625 625 626 626 626 627 629 629 629 629 629 630 630 630 632 632 633 633 633 633 633 633 634 634 634 635 635 636 636 636 636 636 637 638 638 638 640 640 640 640 642 643 643 643 645 646 646 646 647 648 649 649 650 651 651 651 651 652 652 652 652 652 653 653 653 653 653 653 653 654 654 654 654 655 656 656 656 657 657 657 657 657 657 657 658 658 659 659 659 659 660 660 660 660 660 660 660 660 660 660 660 660 660 660 660 660 660 660 660 661 661 661 662 662 662 663 663 663 663 664 665 665 666 666 666 666 667 668 668 668 668 669 669 669 669 669 669 669 670 670 670 670 670 670 671 671 671 671 672 672 672 672 673 673 674 675 675 675 675 676 676 676 676 676 676 676 677 678 678 679 679 679 679 679 680 680 680 680 680 680 680 681 681 681 682 683 683 683 683 683 683 683 683 683 684 684 685 686 686 687 687 687 687 687 689 689 690 691 691 691 692 692 692 692 692 692 692 692 692 692 692 692 693 693 693 693 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 694 695 696 697 698 698 698 698 698 699 700 700 700 700 700 701 701 701 702 703 704 706 706 707 707 707 707 707 707 708 708 708 709 709 710 710 711 711 711 713 713 713 713 714 714 714 714 715 715 716 717 718 720 721 722 723 724 725 726 727 727 730 731 732 733 734 735 735 736 736 736 736 736 737 738 738 738 738 739 740 740 741 743 743 745 746 747 747 748 748 749 750 751 751 752 754 754 755 755 757 757 757 757 758 758 759 759 759 759 760 760 760 760 761 762 762 763 763 765 766 766 767 769 769 770 770 771 773 774 775 777 779 779 779 780 780 780 781 781 781 782 782 783 783 784 786 786 787 787 787 787 787 787 788 788 788 790 790 792 793 794 795 796 797 798 806 810 811 812 813 814 815 816 817 818 820 824 825 826 827 828 829 830 831 832 833 834 835 836 837 839 843 845 846 847 849 853 858 859 862 864 865 868 869 870 871 873 877 878 879 881 882 884 885 887 888 889 890 892 893 895 900 902 903 908 909 915 917 919 920 923 928 929 930 932 933 934 935 937 941 942 943 944 946 947 949 951 952 953 954 959 961 965 966 967 968 969 975 977 985 987 989 990 994 995 996 1001 1002 1004 1006 1009 1010 1011 1012 1013 1015 1016 1018 1019 1020 1021 1022 1024 1025 1026 1027 1028 1029 1030 1034 1035 1036 1037 1038 1039 1040 1041 1042 1043 1044 1045 1047 1049 1050 1051 1052 1055 1056 1057 1058 1059 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1072 1073 1074 1075 1076 1077 1078 1079 1081 1082 1083 1084 1085 1086 1089 1090 1091 1092 1093 1094 1095 1098 1099 1101 1102 1105 1107 1108 1109 1110 1111 1112 1113 1114 1115 1116 1117 1118 1119 1120 1121 1122 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1135 1136 1137 1138 1141 1144 1166 1167 1168 1177 1183 1186 1190 1194 1197 1199 1200 1202 1205 1206 1209 1253 1256 1257 1265 1269 1270 1289 1293 1294 1295 1300 1301 1308 1315 1322 1324 1325 1330 1351 1355 1356 1358 1359 1360 1366 1369 1373 1375 1380 1382 1388 1390 1396 1397 1403 1404 1413 1415 1416 1417 1418 1420 1423 1428 1429 1430 1431 1432 1433 1435 1436 1437 1438 1440 1441 1443 1445 1446 1449 1450 1451 1454 1455 1461 1464 1465 1466 1467 1469 1470 1471 1474 1476 1477 1479 1480 1481 1482 1483 1490 1491 1494 1496 1497 1498 1499 1500 1501 1502 1503 1504 1509 1510 1511 1512 1513 1514 1515 1516 1517 1527 1536 1538 1542 1546 1548 1550 1553 1554 1558 1561 1565 1567 1568 1570 1571 1573 1576 1577 3 3 16 18 20 21 28 29 50 62 69 88 89 94 100 102 107 108 113 115 117 119 124 124 125 126 127 128 131 132 136 137 138 139 139 141 143 148 149 150 151 173 180 181 185 190 206 220 222 235 239 241 243 245 252 255 260 263 265 267 268 271 272 272 274 275 276 278 281 284 286 286 286 286 286 287 288 290 290 290 290 290 290 290 291 292 296 299 300 301 302 302 306 307 308 310 311 313 313 313 313 313 313 313 313 313 313 313 314 315 315 315 315 315 315 315 315 315 315 315 315 315 320 321 322 323 324 325 326 328 328 328 328 328 328 329 331 337 341 343 344 345 346 347 348 349 350 352 352 352 353 356 356 356 356 358 360 361 363 363 363 363 363 363 363 363 363 363 363 363 363 363 363 363 363 363 363 363 363 364 365 367 368 370 370 372 373 374 375 376 382 384 389 389 389 389 389 389 389 389 402 404 404 414 416 424 435 437 438 439 442 448 449 454 456 457 458 464 465 467 472 474 491 492 494 498 500 500 500 500 500 500 500 500 500 500 503 505 506 508 509 510 511 511 512 514 514 514 514 514 514 514 514 514 514 514 514 514 515 516 517 518 519 520 524 525 526 526 526 526 526 526 526 526 526 526 526 526 526 527 528 529 530 532 533 535 536 538 539 544 545 546 547 549 549 550 551 552 552 552 552 552 552 561 563 568 571 573 576 585 586 589 596 597 608 615 618 619 621 622 624 624 628 630 630 631 635 638 639 641 643 644 645 646 649 650 660 664 678 680 688 690 690 690 690 690 690 690 690 690 690 690 692 692 692 692 692 693 698 705 706 707 715 719 728 729 735 740 741 742 743 744 746 753 756 760 763 764 768 772 778 779 785 789 789 789 791 791 791 791 799 801 807 819 821 842 844 848 850 851 852 855 856 857 860 861 863 866 867 872 874 875 876 880 883 886 891 894 896 897 898 899 901 904 905 906 907 910 912 913 916 922 924 925 926 927 936 938 939 945 948 950 955 956 957 958 960 963 964 970 971 972 973 974 979 980 981 982 983 984 986 988 991 992 993 997 998 999 1000 1003 1005 1007 1008 1014 1017 1023 1031 1032 1033 1046 1048 1053 1054 1060 1071 1080 1087 1088 1096 1097 1100 1103 1104 1123 1139 1140 1146 1147 1148 1158 1170 1171 1176 1179 1181 1187 1191 1192 1193 1198 1204 1207 1208 1210 1212 1213 1215 1221 1223 1224 1233 1234 1237 1241 1242 1248 1249 1250 1251 1254 1255 1260 1261 1262 1266 1267 1268 1272 1274 1275 1291 1292 1297 1299 1302 1306 1309 1311 1317 1319 1320 1323 1326 1327 1328 1331 1333 1334 1335 1336 1337 1342 1347 1348 1350 1352 1353 1361 1362 1364 1365 1367 1368 1370 1372 1374 1378 1379 1383 1384 1385 1386 1389 1392 1393 1398 1399 1400 1401 1405 1406 1407 1408 1409 1410 1411 1412 1414 1421 1422 1425 1426 1427 1434 1439 1442 1444 1447 1448 1452 1453 1456 1460 1462 1472 1473 1475 1478 1484 1485 1486 1487 1488 1489 1492 1493 1495 1505 1506 1507 1508 1518 1519 1521 1522 1523 1525 1526 1529 1530 1531 1532 1534 1539 1540 1541 1543 1544 1545 1549 1555 1557 1559 1560 1564 1566 1572 1574 1578 22 26 103 106 120 121 124 144 277 282 285 286 290 295 297 298 313 318 324 328 352 356 357 363 369 383 385 386 389 392 404 499 500 501 504 507 511 514 526 535 552 569 570 624 690 692 712 776 789 800 802 803 804 805 808 809 822 823 838 840 841 854 911 914 918 921 931 940 962 976 978 1106 1134 1142 1143 1145 1149 1150 1151 1152 1153 1154 1155 1156 1157 1159 1160 1161 1162 1163 1164 1165 1169 1172 1173 1174 1175 1178 1180 1182 1184 1185 1188 1189 1195 1196 1201 1203 1211 1214 1216 1217 1218 1219 1220 1222 1225 1226 1227 1228 1229 1230 1231 1232 1235 1236 1238 1239 1240 1243 1244 1245 1246 1247 1252 1258 1259 1263 1264 1271 1273 1276 1277 1278 1279 1280 1281 1282 1283 1284 1285 1286 1287 1288 1290 1296 1298 1303 1304 1305 1307 1310 1312 1313 1314 1316 1318 1321 1329 1332 1338 1339 1340 1341 1343 1344 1345 1346 1349 1354 1357 1363 1371 1376 1377 1381 1387 1391 1394 1395 1402 1419 1424 1457 1458 1459 1463 1468 1520 1524 1528 1533 1535 1537 1547 1551 1552 1556 1562 1563 1569 1575

12 14 8 9 10 10 10 10 10 10 4 6 4 5 5 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 3 5 5 6 6 5 5 5 3 4 4 4 9 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 6 8 7 7 4 5 3 3 9 3 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 3 7 8 8 4 6 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 3 5 3 6 4 5 6 4 3 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 8 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 10 11 11 11 10 10 6 7 7 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 3 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 5 10 3 5 4 11 0 4 8 13 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 3 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 2 4 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 3 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 4 3 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	1972 4897 5218
101$	4840
12$	871 872 873 874
13$	871 872 873 874
14$	871 872 873 874
15$	871 872 873 874
16$	871 872 873 874
17$	5590 2906
18$	5975 3781 6513 6514 6515 6516 6517 6518
19$	5975 3781 6513 6514 6515 6516 6517 6518
2$	5218
20$	5975 3781 6513 6514 6515 6516 6517 6518 5590 2906
21$	5975 3781 6513 6514 6515 6516 6517 6518
22$	5975
23$	5975
24$	5975 2378
25$	5975 3781 6513 6514 6515 6516 6517 6518
26$	5975
27$	5975
28$	5975
29$	5975
3$	5218
30$	5975 3781 6513 6514 6515 6516 6517 6518
31$	5590
3x5x2$	2765
4$	5218
47$	5590 2906
5$	1051 5218
5x5x5$	2764
6$	1051 5218
60$	5441
7$	5218 5303
8$	5218
9$	5218
999$	4840
a$	3060 3075 3178 5893 3182 677 678 679 6331 3680 3681 782 892 893 3840 3867 3868 1040 4366 4379 4488 4525 4722 4862 4863 4894 7628 1998 4968 4976 7690 2129 2162 2291 2398 2410 2473 2476 5480 2690
abandon$	2415
abandoned$	2412 2415
abandoning$	2415
abandons$	2415
abc$	2710
abdicate$	1602
abdicated$	1602
abdicates$	1602
abdicating$	1602
abh	4971
abh$	7684
abide$	6178
abilit	5541
abject$	2386
able$	823 826 827 829 948 3882 3899 3900 984 1843
abortion$	2872
about	4691 5369
about$	2996 3410 6125 6444 4109 1185 1186 1187 1188 4114 7051 7249 7250 7251 4615 4616 4617 1734 4712 4906 4956
above$	3995 7303 7332
abscond$	5915 288 289 2715
abscondded$	288 289 2715
abscondding$	288 289 2715
absconded$	288 289 2715
absconder$	4994 2715
absconders$	4994 2715
absconding$	288 289 4993 2715
absconds$	288 289 2715
absconsion$	2715
absconsions$	2715
absen	5565
absenc	7639
absent$	5920 6931 4681
absolute$	1162
absolutely$	1263 4388 2376 2379
abus	7663
abuse	4949
abuse$	5638 5639 5862 6078 6079 6088 6089 6164 6165 7660 7661 7662 5045 5593
abused	2006
abused$	5673 4931 5606 2683
abuser$	5907 6162 6286 652 6298 5068
abusers$	5907 6162 6286 652 6298 5068
abusive$	2197 5133 2734
abysmal$	2757
abysmally$	2757
academy$	4281 4286 4287 7263 7292 4606 1685 7603 7604 7617 2435
accept$	3061 5790 5804 6178 3474 3475 3476 3477 3478 3479 3480 3481 3482 3483 3484 3485 3501 3502 3503 3504 3505 6346 6783 6802 6808 6822 7109 5288 5289
acceptable$	1828 2710
accepted$	6002 6010 6017 6018 6019 6020 6023
accepting$	6346
access$	2625
accommodation$	5952 5953 5954 5955 5956 5957 5958 5959 7659 7680 5591
accomplice$	5016 2813
accomplices$	5016 2813
accord$	5776 5777 5778 5779 5780 5781 5782 5783 5989 5990 5018
accoun	4658 1757 4683 4783
account$	7084 7085 7086 7087 7088 7089 7090 7496 1914 7558 7559 2026 7665 5102
accountability$	526 527 7288 7289 7290 7291 5354
accountable$	526 527
accounted$	1914
accounts$	7371 7396 7496 1914 5102
accusation$	5043
accusations$	5043
acd$	2823
achiev	1806
acknowledge$	3474 3475 3476 3477 3478 3479 3480 3481 3482 3483 3484 3485 7109
acknowledged$	7011 7012 7013 7014
acne$	5266 2751
acned$	2750
across$	3769 845 846 3772 848 3774 850 3910 3911 3912 3913 3995 5169 5310
act	1793 7460 7578
act$	3242 5962 3501 3502 3503 3504 3505 685 844 3769 845 846 847 3772 848 849 3774 850 851 852 853 854 855 856 875 876 877 878 879 880 928 6955 7109 7273 7276 7359 7461 2199
acted$	685 844 3769 845 846 847 3772 848 849 3774 850 851 852 853 854 855 856 875 876 877 878 879 880 4268 4277 6994 6999 7011 7012 7013 7014 7119 2199
acting$	685 758 844 3769 845 846 847 3772 848 849 3774 850 851 852 853 854 855 856 875 876 877 878 879 880 2178 2199
action	1705 5438
action$	5684 7042 7084 7085 7086 7087 7088 7089 7090 4983 5436
actionable$	4630
actions$	3 4 5 6 7 8 9 2937 2938 2939 2944 5684 5711 5776 5777 5778 5779 5780 5781 5782 5783 5797 6164 6165 6166 4983
active	7508
active$	3083 224 225 226 227 441 5000 5180 2476 2478 5415
activi	7337 5418 5430 5431 5438
activities$	5682 5684 4983 4997 5047
activity$	5682 5684 3243 5963 7371 7478 4983 4997 5047 5179 5422
acts$	5947 3242 5962 685 844 3769 845 846 847 3772 848 849 3774 850 851 852 853 854 855 856 875 876 877 878 879 880 929 2199
actual$	4971
add$	2569
added$	1779 1780 4813 1889
addict	7596 7639 5531
addict$	6306 6307 6308 5071 5072 2729
addicted$	1951
addiction$	1951 5546
addicts$	6306 6307 6308 5071 5072 2729
addres	1710 7390 1865 4790 4791 4819
address$	3052 3053 3054 5899 5900 5901 5902 3190 3191 3192 3193 5601
addresses$	3052 3053 3054 7362 7532 5393 5463
adequate$	4367 4368 4369 4370
adhd	7596
adhd$	7586 2821
adidas$	5270
admit$	6802 6808 6822 7109 7273 5288
admitted$	1944 1956 5522
adolescent$	6368 6382 6383 6384 6385 6386 6387 1040 6678 6681 2140 2143 5117 2290
adolescents$	6368 6382 6383 6384 6385 6386 6387 6678 6681 5117
adopted$	5599
adoption$	2675
adoptive$	2675
adult$	5768 5769 5820 5842 5853 3154 3155 5884 3220 3224 3227 5945 5948 5977 5980 6135 3522 6254 6255 6256 6257 3637 3675 6474 841 6482 6484 6489 3785 6501 6506 6507 6508 6527 6536 6537 6538 3836 912 6557 924 925 3852 6566 6567 3855 3856 3898 3901 6614 6670 6671 6672 6673 6674 6675 4990 2086 5015 5184 5185 2264 5191 2283
adults$	3039 3044 3048 3051 5765 5768 5769 5853 5884 5907 5909 5912 3220 5941 5945 5948 5977 6124 6186 6244 3536 6254 6255 6256 6257 6265 3553 6411 6450 6451 6452 6460 6474 6482 6486 3775 6489 3782 6501 6506 6507 6508 6513 6514 6515 6516 6517 6521 6525 6533 6534 6535 6536 924 925 3852 6566 6567 6614 6633 6642 6647 6650 6651 6652 6653 6654 6670 6671 6672 6673 6674 6675 6733 6781 4990 5039 5186 5191
advance$	1797
advanced$	841 5000
advanceed$	1797
advanceing$	1797
advances$	1797
advantage$	5674
advice$	5719 6214 6215 6216 6217 6218 6346 7002 7003 7004 7005 7006 7007 7008 5030 5040 5285 5345
advis	5465
advised$	2983 5722 5723 3011 87 88 89 90 91 92 93 94 3020 96 97 98 99 100 101
affairs$	6552
affection$	5952 5953 5954 5955 5956 5957 5958 5959
affili	1793 5418 5422 5424 2814
affiliate$	5047
affiliated$	638 5047
affiliates$	5047
affiliation$	619 620 638 5047
affiliations$	5047
affray	4971
affray$	7684
afraid$	6623 6624 6625 6626 1027 1028
african$	1059 3987 2315 5265
afro$	5258 2334 5260
afros$	5258 5260
after	7373 4918
after$	5791 3463 3710 6459 3749 3885 6634 6635 6646 1575 7631 7632 4935
again$	5732 5733 6843 6844 6846 6847 6848 1543 4566 4567
agains	4736 5438
against$	5903 5904 5905 5906 7434 7449 7479 1886 5301 5406 5408 5448 5481
age$	3233 5974 3573 6479 6480 6562 6563 6564 6691 6692 6693 4896 5572
aged$	6678 6681 5013
agencies$	4281 4286 4287 7263 7292 4606
agency$	4256 4281 4286 4287 7263 7292 4606 1685 4630 2386 2425 2434
ages$	6479 6480
aggression$	6400 6401 764 765 5125
aggressive$	6356 6357 6358 6359 6360 6361 6362 6363 6364 6365 6366 6432 2197 2734
aggressively$	2734
aggressiveness$	6400 6401 5125
aggressor$	6286 6287 6288 6289 5068 5069 5070
aggressors$	6286 6287 6288 6289 5068 5069 5070
aggro$	6047
agitator$	2725
agitators$	2725
agree$	816 817 818 819
agreed$	358 6023 816 817 818 819
agreement$	5796 7466
agreements$	7466
agrees$	816 817 818 819
ahead$	7303 7333 7388
aid	1806
aid$	1797 1810 5510
aided$	1797 1810
aiding$	1797 1810
aids	1806
aids$	1797 1810 5510
aim	1896
aim$	7473 1839 7502 7545
aims$	7473 1839 7502
albanian$	5265
album$	4812
alcoho	7639
alcohol$	5774 5775 5952 5953 5954 5955 5956 5957 5958 5959 5964 5967 7589 5527 2606 5531
alcoholic$	5071
alcoholics$	5071
alert$	1700 1718 1719 1818
alerting$	1718 1719
alerts$	1718 1719
aliases$	2769
alibi$	2770
alibis$	2770
alienated$	2291
alight	4958
alight$	7671
alike$	5269 5271
alive$	7568
all	5444
all$	3024 3389 3497 736 3675 778 809 6448 887 6602 1032 1133 6785 4073 1154 1231 1232 1233 1289 1298 4224 4254 7098 7105 4525 4527 7258 7259 1632 7468 4786 4835 4844 5022 5285 5286 5346 2469 2473
allegation$	5043 5044
allegations$	5043 5044
allege$	6269 6270 5041 5042
alleged$	6269 6270 1772 1870 5041 5042 2120
allegedly$	2721
alleges$	6269 6270 5041 5042
allerg	7596
allergic$	2837
allergies$	2837
allergy$	5546 2837
allocated$	1875
allow	1720
allow$	35 36 112 113 6083 6802 6808 6822 1810 5019 5288
allowed$	35 36 112 113 6083 1810 1955 5019
allowing$	35 36 112 113 6083 1810 5019
allows$	35 36 112 113 6083 1810 5019
almost$	406 887 3812 888 889 890 891 894 895 896 897 942 943 2260 2269
alone	4856 2658 5584
alone$	6027 6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 6595 6596 6597 7569 2658 5583
along$	5759 5812 3280 3281 3282
alopecia$	2752
already$	887 3812 888 889 890 891 894 895 896 897 915 942 943 2260 2269
also$	2144
alternative$	2633
although$	103 5903 5904 5905 5906
altogether$	1632
always$	284 1133 4115 2754
ambition$	6422 5161
among$	6355 3689 3721 4696 4849
amongst$	6355 3689 3721
amount$	158 6629 6630 6631 6632
ample$	3033
an$	3471 3706 3771 3814 3844 1040 4242 4525 4710 4722 4862 4976 2291
anaemia$	2836
analys	4643 4644 4645 1721 1722 1753
analysis$	5382 5425
analyst$	7356 7357 7358 4646 4647 4678 1845
analysts$	7356 7357 7358 4646 4647 4678 1845
anaphy	2838
and	2507 2512
and$	3023 6227 3575 3576 6678 6681 3995 4012 4629 4709 4727 4728 4842 5361 5399 2553 5629
angels$	5088
anger$	761 2198
angry$	6931 2129 2291
animal$	5071
animals$	6306 6307 6308 6323 6324 6325 5071 5072
ankle	2043
ankle$	4968
anorexia$	2839
anorexic$	2839
another$	2926 5860 6412 1040 7336 4980 2291 2476
anpr$	2774
answer$	6178 935 936 937 3892 6802 6808 6822 6882 7109 4428 4429 7273 7276 7545 5288
answered$	6002 6023 935 936 937 6999 7011 7012 7013 7014 7321
answers$	935 936 937 6882
antagonise$	2114
antagonised$	2114
antagonises$	2114
antagonising$	2114
anti	4699 1783 4759 4764 7510 7522 4839 2593
anti$	3151 3157 621 6356 6357 6358 6359 6360 6361 6362 6363 6364 747 3678 3720 2226 2227
anticipated$	7455
antidepressant$	5518
antidepressants$	5518
antipsychotic$	2854
antipsychotics$	2854
antisocial$	5862 5869 6356 6357 6358 6359 6360 6361 6362 6363 6364 6432 7412 7552 2111 2192 5118
anxiet	7596
anxiety$	2841
any	7385 2445 5444
any$	3497 6785 4073 1154 4190 4374 4375 4527 7338 4722 7468 5285 5286 2469 2473
anybody$	4281
anyone$	5765 6474 6633 4281 6998
anything$	6159 940 6600 1022 6740 6741 6801 6806 6812 6817 6826 6890 1314 1315 1316 1317 1318 7073 7074 7075 7076 7528 5285
anyway$	5736 6617
apathetic$	2736 2757
apathy$	2757
apnoea$	5528
apologised$	7011 7012 7013 7014
app$	290 3215 291 3216 292 3217 293 3218 294 3219 5933 5934 5935
appalling$	6356 6357 6358 6359 6360 6361 6362 6363 6364 1509 1510 1511 1512 1659 2197 2233 2411 2757
appallingly$	2757
appear	7553
appear$	427 428 645 658 659 660 661 662 663 664 665 666 667 737 751 752 753 754 755 756 844 3769 845 846 847 3772 848 849 3774 850 883 887 3812 888 889 890 891 894 895 896 897 3910 3911 3912 3913 989 1075 1076 1077 2038 2145 2146 2193 2194 2204 2340
appearance$	6697 6698 6699 6700 6701 6777 5625
appearances$	5625
appeared$	844 3769 845 846 847 3772 848 849 3774 850 1075 1076 1077 2038 2340
appearing$	2038
appears$	427 428 645 658 659 660 661 662 663 664 665 666 667 737 751 752 753 754 755 756 844 3769 845 846 847 3772 848 849 3774 850 883 887 3812 888 889 890 891 894 895 896 897 989 1075 1076 1077 2038 2145 2146 2193 2194 2204 2340
appeti	7596
apple$	5063
apples$	5063
applic	1868
applied$	1368 1369 1370 1584
apply	1868
apply$	1368 1369 1370 2503
appointment$	4079 1155 1156 1157 6924 6925 6926 7584 5514
appointments$	4079 1155 1156 1157 7584 5514
appreciate$	6178 3474 3475 3476 3477 3478 3479 3480 3481 3482 3483 3484 3485
appreh	4768
apprehend$	7481 2544
apprehending$	2544
approa	5438
approach$	5436
approaches$	7213 7214
appropriate$	2989
apps$	290 3215 291 3216 292 3217 293 3218 294 3219 5933 5934 5935
april$	5882
arab$	1059 3987 2315 5265
arcade$	5880 5881
architects$	439
are	1793
are$	2930 2986 150 151 427 428 585 586 587 645 658 659 660 661 662 663 664 665 666 667 706 3643 737 751 752 753 754 755 756 6438 883 887 3812 888 889 890 891 894 895 896 897 905 1035 4034 1133 4083 4226 1335 1336 4540 1623 1624 7323 4641 4671 4679 4742 4816 2045 2145 2146 2178 2193 2194 2204 5217 5261 5262 2424 5399 5446 2539 2586 5581
area$	3711 5038 5588
aren$	1153 1184 1189 2190 2262
argue$	6931
argued$	6931
argues$	6931
arguing$	6931
argume	4930
argument$	4146 6860 4148
argumentative$	6404 6405 6406 6407 6408 6409 6410 5129 2734
arguments$	1988 7643 2014
arm$	6708 7574
arms$	6708 7574
around	5369
around$	2996 5818 6444 3739 3762 6477 4473 7370 4998 5169 5282
arrangement$	5992 6668 5179
arrangements$	5992 6668 5179 5550
arrest	7359 1795 7442 7443 7448 4768 7507 1919 7639 7641 7665 5448
arrest$	7432 4720 7438 1817 7464 7481 1854 4844 2514 2518 5453 2544 5478 2707 5637 2798 2911
arrested$	5675 5420 5612 2911
arresting$	2544 2797
arrestped$	1854
arrests$	1817 1854 5453 5637 2796 2911
arrive	7536 7553
arrive$	6178
arrived$	7278 7279 7280 7281
arrogance$	2757
arrogant$	4558 2736 2757
arson	7419 7509 7510 4959 4971 4973
arson$	7672 7684 7686
arsonist$	5071
arsonists$	5071
art$	6500 2595
arthritis$	2817
as	1793 2445
as$	3179 3574 3719 3757 3776 3788 900 3835 3853 3854 6620 4020 4390 7128 1640 1643 7389 4691 2144 2178 5391 2473
asb	4759
asb$	5862 7472 1882
asbo	4793 2710
asbo$	7506 5635
asbos$	7506
asd$	7586 2823
ashamed$	7139 1502
asian$	1040 1059 3987 4009 4010 4011 1087 2290 2291 2315 5265
aside$	4472 4545
ask$	408 6908 6909 6910 4651 5296
asked$	408 6074 6849 6994 6999 7119 7321 1714 4651 1755 4830
asking$	3331 407 408 6908 6909 6910 5296 5317
asks$	408 6849
asleep$	1499 1500 1667
asperg	2570
asperger$	5495
aspergers$	5495
aspirations$	6422 5161
aspiring$	2123
assaul	7419 7510 2006 4949 7663 7665 4959 4960 4973
assault$	7425 7662 7672 7673 7684 7686 5045
assaulted$	4931 2049
assaults$	7672 5045
assert	1892
assertive$	4817
assess	7578 7580 1948 2039 5369 5536 5541
assessed$	738 1772 1793 1870
assessment$	7571 5553
assessments$	5553
assist	1720 1806 4847
assist$	1797 1810 1839 7560
assistant$	4897 7611
assisted$	7350 1797 1810
assisting$	1797 1810
assists$	1797 1810 1839
associ	7337 4658 4703 7420 7516 7523 1897 5424 5430 5431
associate$	5804 5833 5835 5836 5847 5997 5998 5999 6000 6001 6259 638 2110 5036 5047
associated$	616 638 5047
associates$	6259 638 7362 7371 7372 7374 7401 1764 7430 1888 2110 5036 5047 2477
associating$	5997 5998 5999 6000 6001 638 1764 2110
association$	619 620 6259 4281 4286 4287 7263 7292 4606 1764 7416 5036 5047 5064 2500
associations$	619 620 6259 7371 7372 1888 4822 5036 5047 5064
assured$	5210
asthma	7596
asthma$	2831
asthmatic$	2831
astonishing$	4502 4503 7217
astray$	6291 6292 6293 6294
asylum	2673
asylum$	5598
at	4913
at$	15 3353 6185 733 6468 6678 6681 1299 1306 1307 4424 4549 7297 7370 7460 4755 4868 4881 4900 4914 4931 4939 2030 4963 5310 5600 5622 5629
athletic$	2294 2750
atrocious$	2757
attachment$	2612 2613
attack	7663
attack$	5502 5513
attacked$	5675 6070
attacks$	5502
attemp	5443
attempt$	6138 501 3427 3428 4079 1155 1156 1157 7020 7021 7084 7085 7086 7087 7088 7089 7090 4381 4382 4383 4384 4385 5029
attempted$	7080 7081 7082 7083
attempts$	4079 1155 1156 1157 7213 7214 5029
attend	7619 2594 2902
attend$	5804 6178 3468 6783 6802 6808 6822 6882 7109 7276 4893 2038 5288 5289
attendance$	7247 7313 7605 5028 5110 2901
attended$	6002 6010 7321 4893 2038
attender$	5028 5084
attenders$	5028 5084
attending$	4893
attends$	6882 7374 2038
attent	4781
attention$	5952 5953 5954 5955 5956 5957 5958 5959 5964 5967 6050 3338 6080 3368 6084 6226 6235 6236 3591 748 757 6416 6417 6997 7001 7084 7085 7086 7087 7088 7089 7090 1711 7494 1884 7586 5024 2209 5135 5136 2231 5460 2568
attitude$	5684 5797 727 728 6419 919 920 921 922 923 1615 1616 1617 1618 4983 2198 5158 5159 5336
attitudes$	5684 727 728 4983 5158
attract$	5657 5658 412 413 2095
attracted$	5657 5658 412 413 590 599 600 601 602 603 604 605 606 607 608 609 610 611 2095
attracting$	5657 5658 412 413 2095
attractive$	2750
attractor$	5472
attractors$	5472
attracts$	5657 5658 412 413 2095
attractted$	5657 5658 412 413 2095
attractting$	5657 5658 412 413 2095
attrib	1836
attributed$	1773
auburn$	2334
august$	5882
aunt	7627 4925 7640
aunt$	7638
auntie	7627
authorised$	4830
authorities$	6434 6435 4281 4286 4287 7263 7292 4606
authority$	6346 6411 4281 4286 4287 7263 7292 4606 4916 4917 7631 5040 5151 2435
authors$	439
autism	7596
autism$	7586 2822
autistic$	2822
autumn$	5882 5883
available$	5669 5000
average$	2294
averse$	708 709 710 711 712
avoid$	6178
avoidant$	6365 6366 2197 2736
avoided$	6002 6010 3323 6987 5353
awaiti	1952
awaiting$	4877 2686
aware$	3732 6446 6447 1746 1891
awareness$	3496
away$	5793 5794 5825 5838 5916 5917 5922 6009 6016 6131 6136 6139 3472 4134 4416 4417 7544 4834 4933
awkward$	6404 6405 6406 6407 6408 6409 6410 7556 5129
b$	4923 7636 5480
babies$	6540 6541 6542 6543 6544 5187
baby	7640
baby$	7655
back$	5810 5845 234 235 236 237 3187 3188 5910 5911 6137 6142 3472 3473 3991 6845 4412 4475
background$	5632
backs$	3473 4475
bad$	2979 3084 3119 221 222 5866 3435 6254 6255 6256 642 643 644 3570 3609 6356 6357 6358 6359 6360 6361 6362 6363 6364 6365 6366 1065 6716 4005 4007 1509 1510 1511 1512 7253 7254 7255 7256 1659 2060 2112 2126 2138 2139 2197 2207 2221 2233 2319 2411
badly$	749 1057 4261 1543 5126 5127 5128 2219 2316 5269
bag$	6735
baggy$	2350
bags$	6729 6735 5270
bail$	3554 4976 7689 5620 2696 5637
bailed$	5620 2914
bails$	5637
bait$	2114
baited$	2114
baiting$	2114
baits$	2114
baitted$	2114
baitting$	2114
balaclava$	6766 5270 2753
balaclavas$	6766 6767 6768 6769 6771 5270 5420 2753
bald$	3999 2750
ball$	7232
bandana$	5270 2753
bandanas$	5270 2753
bandit$	2724
bandits$	2724
banger$	5047
bangers$	5047
banging$	5047
bank$	392 7656
banked$	392
banking$	392
bankked$	392
bankking$	392
banks$	392
bannin	1902 1903
banning$	1849 4827 4828
bare$	4389
barely$	968 3893 969 3894 970 1009 1010 1011 4028 1450 1968 2262 2617
barrel$	2300
barter$	326 327
bartered$	326 327
bartering$	326 327
barterred$	326 327
barterring$	326 327
barters$	326 327
base	4775
base$	7488
baseball$	2355
basic$	2386
basically$	887 3812 888 889 890 891 894 895 896 897 2260
basis	1868
battle$	2280
be	4794
be$	3103 3104 3105 5833 3135 3139 427 428 3357 3464 6273 3564 645 658 659 660 661 662 663 664 665 666 667 3593 3617 737 751 752 753 754 755 756 3691 3692 3793 3794 3795 883 887 3812 888 889 890 891 894 895 896 897 6655 6657 4105 4108 6828 6829 6830 4132 4168 4178 4181 4321 4324 4364 4426 1623 1624 4679 7449 4742 4749 4795 4805 7538 2145 2146 2193 2194 2204 2424 2539 5464
beanie$	5270
beanies$	5270
bear$	4551 2426
beard$	5243 5258 5260
bearded$	2750
beards$	5243 5258 5260
bearre	7507
bears$	2426
beat	7663
beaten	2006
beaten$	2964 4931
became$	427 428 645 658 659 660 661 662 663 664 665 666 667 3643 737 751 752 753 754 755 756 883 887 3812 888 889 890 891 894 895 896 897 2145 2146 2178 2193 2194 2204 2598
becaug	7507
because$	2941 141 159 161 2026 7665
bechar	7507
becom	1793 2578
become$	427 428 645 658 659 660 661 662 663 664 665 666 667 3648 737 751 752 753 754 755 756 883 887 3812 888 889 890 891 894 895 896 897 6829 2144 2145 2146 2178 2193 2194 2204
becomes$	427 428 645 658 659 660 661 662 663 664 665 666 667 737 751 752 753 754 755 756 883 887 3812 888 889 890 891 894 895 896 897 4147 2145 2146 2193 2194 2204
becoming$	3643 3649 2144
bed	2013 2605
bed$	5861 5952 5953 5954 5955 5956 5957 5958 5959 7587 7625 4923 4924 4938
bedealt$	7507
bedeta	7507
bedroom$	4924 5602
beds$	5861
bedwetting$	5530
been	2043 2578
been$	3009 3010 86 95 3035 3036 242 6008 6015 6017 6018 6019 6020 3314 427 428 645 658 659 660 661 662 663 664 665 666 667 698 3639 3640 3641 3647 3653 737 751 752 753 754 755 756 837 883 887 3812 888 889 890 891 894 895 896 897 972 4080 4081 4082 4084 4085 4086 1335 1336 4276 7095 7096 4394 4395 7119 1544 4506 4507 4508 4541 4542 4543 1623 1624 4607 4679 4742 4749 1934 1956 4893 1991 2019 4968 2145 2146 2178 2182 2193 2194 2204 2424 2539 2591 2597 2598 2634 2636 2637 2670 2674 2682 2687 2689 2690 2694
befing	7507
before$	3786 6539 7303 7332 4963
befriend$	5928 295 296 297
befriendded$	295 296 297
befriendding$	295 296 297
befriended$	295 296 297
befriending$	295 296 297
befriends$	295 296 297
beggars$	2433
begun	2594
behav$	6002
behave$	5804 5997 5998 5999 6000 6001 685 844 3769 845 846 847 3772 848 849 3774 850 851 852 853 854 855 856 875 876 877 878 879 880 6802 6808 6822 6882 2201 5288
behaved$	5997 5998 5999 6000 6001 6002 6010 6034 6035 685 3674 844 3769 845 846 847 3772 848 849 3774 850 851 852 853 854 855 856 875 876 877 878 879 880 2201 2202 5144
behaves$	685 844 3769 845 846 847 3772 848 849 3774 850 851 852 853 854 855 856 875 876 877 878 879 880 6882 2201
behavi	1902 7639
behaving$	6002 685 844 3769 845 846 847 3772 848 849 3774 850 851 852 853 854 855 856 875 876 877 878 879 880 2201 2203
behavior$	5684 718 719 720 721 722 723 724 725 726 4983
behaviors$	5684 4983
behaviour$	3 4 5 6 7 8 9 2937 2938 2939 2944 5682 5684 5711 5776 5777 5778 5779 5780 5781 5782 5783 5797 3400 476 477 6164 6165 6166 6210 6211 6212 6213 718 719 720 721 722 723 724 725 726 6395 6396 6397 6398 4708 4753 7472 7477 7478 4793 4827 4887 1974 7619 4907 4966 4983 4984 5047 5066 5067 5122 2198 2629 5632
behavioural$	2198
behaviours$	5682 5684 6395 6396 6397 6398 4983 4984 5122
behavs$	6002
behavved$	6002
behavving$	6002
behind	4690 7410 7508 1872 7523
behind$	6577 6578 6579 4522 7403 4797 1971 5193
being	2578
being$	3009 3010 5740 3131 242 3273 427 428 645 658 659 660 661 662 663 664 665 666 667 3634 737 751 752 753 754 755 756 3743 883 887 3812 888 889 890 891 894 895 896 897 3829 1335 1336 7097 1544 4505 7567 2145 2146 2178 2193 2194 2204 2634 2636 2637 2670 2687 2689 2690 2694
belief$	5358
believe$	7109 7276
believed$	6894 6895 6896 6897 6898 1708 1772 1870
belligerent$	2734
belocked$	7507
belong	1793
belongs$	7260 5347
below$	1971 5576
benefit$	6178 1711 7350 1797
benefited$	1797
benefiting$	1797
benefits$	1797
bepros	7507
bereaved$	2002 2910
bereavement$	7661 2910
besear	7507
bespectacled$	2750
bespok	1970
best$	870
bestopped$	7507
besumm	7507
betray$	2415
betrayed$	2412 2415
betraying$	2415
betrays$	2415
better$	2979 2989 6107 6108 3403 6117 6118 6980
betwee	7373
between$	5584
beyond$	750 843 1230 2164 2165 2373
bid	1868
big$	2970 945 946 1038 1055 2294 2301 2317 2334
biggest$	2480
biological$	2239
biopsy$	7590
bipolar$	2613 2844
birth$	6431 2239 5544
birthmark$	2751
birthmarks$	2751
bitchy$	2736
bitten$	5206
bitterly$	1543
black$	1040 1059 3987 1065 4009 4010 4011 1087 1116 6758 6759 6760 6771 2290 2291 2312 2313 2319 2334 5270 2350 5420
blackheads$	5266
blackout$	2820
blackouts$	2820
blade	7685
blade$	7684
bladed$	7684
blam$	1697 1698
blame$	6054 6055 6056 6057 6058 6059 6060 6061 6062 6063 6064 6065 3354 3355 6090 6091 6092 6093 6103 6104 6105 7261 7264 7265 7266 4554 7268 7273 7274 4587 2422 2423 5351
blamed$	6070 1697 1698 2034
blames$	4554 7268
blameworthy$	2757
blaming$	1697 1698
blammed$	1697 1698
blamming$	1697 1698
blams$	1697 1698
blank$	6782
blanket$	1162
bleach$	2313
bleached$	2313 2334 5261
blight$	2175
blind$	4481 5353 2442
blinkered$	2757
block$	6475
blond$	3999 2313 2334 2750
blonde$	3999 2313 2333 2334 2750
blood$	2608
bloody$	2400
blue$	2314 2334 5270
board$	4281 4286 4287 7263 7292 4606 7524 4812 5470
boards$	5470
bodge$	2760
bodged$	2760
bodges$	2760
bodging$	2760
bodies$	5951 6030 3320
bodily$	4971
body$	5951 3320 919 920 921 922 923 6575 4666 1743 2322
boisterous$	2736
bomber$	5270
bombers$	5270
bone$	2223
boned$	5226
boost	1852
boots$	5270
born$	1927
borough$	5588
boss$	5773
bossy$	2736
botch$	2760
botched$	2760
botches$	2760
botching$	2760
both$	2144 5309 2473
bother$	6047 6850 6851 6852 6853 7044 5315 5316
bothered$	6002 6010 6978 6989 6994 6999 4302 7034 7035 7036 7037 7038 7039 7040 7044 4338 7119 4538 7321 1691 5315 5316
bothering$	5315 5317
botherred$	5315
botherring$	5315
bothers$	5315
bottom$	2626
bottoms$	6764 1132 2357
bound$	1191 1192 1193
boundaries$	5040
box$	2333 5321 2397
boy	7511 4974
boy$	152 198 6368 6382 6383 6384 6385 6386 6387 4179 4180 4642 4778 1871 7512 1880 1888 7531 7534 4832 7554 7687 2116 5051 5063 5077 5117 2200 5242 5469
boyfri	7639
boyfriend$	5908 5972 335 336 337 338 7623 7655 5010 5011 2087 2088
boyfriends$	5972 335 336 337 338 5010 5011 2087 2088
boys	4634 4648 7387 4676 1754 1790 7511 4820 7533 1900 7557
boys$	5691 5751 5771 152 5830 198 5884 5908 5943 5945 3297 3301 3302 3322 480 3441 6232 6246 6261 3557 633 634 635 6278 6327 6368 6371 6382 6383 6384 6385 6386 6387 6402 6450 6451 6452 3870 3871 6611 6780 6854 6855 6856 6857 6858 4152 4153 4154 4164 4173 6893 4214 6968 4397 4398 4399 4400 4401 4402 4446 7174 7193 7201 7202 7203 7204 7205 7206 7207 7361 4715 4778 1859 1871 7512 1880 1888 7531 7534 4825 4832 7554 4991 5051 5063 5077 5117 2200 5242 5340 5345 5469
braces$	5260 5266
braid$	5258 5260
braided$	2334 5261
braids$	6761 5258 5260
brain$	2886
brand$	6728 5281
branded$	2350
brands$	6728 5270 5281
brat$	2724
brats$	2724
breach	2695
breach$	2051
breached$	2051 2695
breaches$	2051
break	7639 4930
break$	5804 629 630 3715 6830 6931 4821 2115
breakdown$	7252 5166 5588 5600 5603
breakdowns$	5166
breakfast$	7636
breaking$	629 630 6931 1603 1907 2115
breaks$	629 630 6931 1603 2115
breakup$	7643
breath$	6720
brief$	1700 1718
briefed$	1755 4830
briefi	5369
briefing$	1718 2545 5471
briefs$	1718
bright$	2334
bring	1806
bring$	5657 5658 5668 401 402 403 404 405 961 1834 2526
bringing$	401 402 403 404 405 961 1834 2526
brings$	5657 5658 401 402 403 404 405 961 2526
broad$	2294 2299
broke$	629 630 3714 1603 2115 5588
broken$	3716 1603 2192 5119 5588
brothe	7627 4925 7640 4928 7644 7647 7648
brother$	1984 7638 4926 4950 5164
brothers$	6431 5164
brough	4736
brought$	5650 5657 5658 5668 401 402 403 404 405 961 7449 4784 1860 7518
brown$	1065 2312 2313 2314 2319 2334
bruise$	2894
bruised$	2894
bruises$	2894
bruising$	2894
brunette$	3999 2750
brush$	1599 1620
brushed$	1547 1599 1620
brushes$	1599 1620
brushing$	1599 1620
buck$	4006 7230 2417
budget$	4590 7315 7324 7325
budgets$	7247 4590
build	7359 1796 1806 2445 2482
build$	6686 6687 6688 1878 5219
builded$	1878
buildi	1806 4771
building$	7315 7484 1878
builds$	6686 6687 6688 1878 5219
built$	3975 4766 5220
bulimia$	2840
bulimic$	2840
bulk$	4835
bulky$	2294
bullied$	5673
bullies$	6287 6288 6289 6306 6307 6308 5069 5070 5071 5072
bully$	6287 6288 6289 6306 6307 6308 5069 5070 5071 5072
bullying$	6432
bunch$	669 6368 6382 6383 6384 6385 6386 6387 799 5063 5117 5169
bungle$	2760
bungled$	2760
bungles$	2760
bungling$	2760
bunk$	2070
bunked$	2070
bunking$	2070
bunks$	2070
burden$	3604
burgla	7337 7410 7419 1783 4764 7509 7510 4959 4960 4971 4973
burglar$	6306 6307 6308 7403 5071 5072
burglaries$	7411 4708 7477 7672 7686 5447
burglars$	6306 6307 6308 5071 5072
burglary$	1713 4708 7425 7672 7673 7684 7686 2473 2489
burgle	2923
buried$	1595
burly$	2294 2750
bury$	1595
burying$	1595
bus$	5880 5881
busine	4763 4826 5430
businesses$	7452 7476 7539
busy$	7270 4558
but$	3023 3812 888 889 890 891 894 895 896 897 3849 3865 3947 6930 4515
buy	4686
buzz$	6226 2325
by	2507 2512
by$	5770 3515 3516 6264 6355 3689 3906 6800 6973 7124 4413 4414 4415 7180 7183 7184 7185 7186 4650 4696 7421 4712 4866 4891 2063 5310 5337 5459 5608 5609
c$	5480
cahms$	2864
caked$	1071
calculating$	2736
call$	7213 7214 1719 1915 5345
called$	7119 7321
calling$	1719 1915
callous$	2736 2757
callousness$	2757
calls	1757 4683
calls$	7213 7214 7258 7259 1719 7396 4759 7523 1915 5345 5346
came$	6034 6035 460 1120 1129 7321 1856 1991 2092
camera	4666
camera$	7375 7379 4667 7381 1873
cameras$	7375 7379 4667 7381 1873
camhs$	2863
camouflage$	5270
campaign$	2523
can$	549 3644 766 823 826 827 829 834 868 947 967 979 982 1020 4137 6865 6866 6867 6868 4166 1256 1257 1260 4205 1396 1398 1439 1630 4736 1869 1977 2368 2553
cancer$	2884
candidates$	4751
cannab	7685 4977
cannabis$	5952 5953 5954 5955 5956 5957 5958 5959 5964 7386 4875 7589 7690 4992 2606
cannot	1955 1977
cannot$	549 4137 6865 6866 6867 6868 1256 1396 1439 4902 2652
cap$	1112 6751 6752 6753 6761 6766 5270 2349 5275 5280
capabi	7437
capability$	2783
capable$	949 3883 3902 3903 983 4186
capaci	7437
caps$	1112 6751 6752 6753 6761 6766 6767 6768 6769 5270 2349 5275 5280
captur	4771 2482
capture$	7484
captured$	4670
car	5604
car$	5899 5900 5901 5902 2464
care	1995
care$	3474 3475 3476 3477 3478 3479 3480 3481 3482 3483 3484 3485 3713 3750 3872 3873 3874 3877 3878 3880 3881 3884 3891 6629 6630 6631 6632 6633 6645 6647 6650 6651 6652 6653 6654 6850 6851 6852 6853 6869 6870 6871 6965 7044 4332 4333 7084 7085 7086 7087 7088 7089 7090 7091 4381 4382 4383 4384 4385 7288 7289 7290 7291 4599 1675 1676 1677 7599 7622 7629 7630 4920 7669 7670 2240 5315 5316 5354 5585 2661 2662
cared$	6978 6994 6999 7040 7044 1675 1676 1677 5315 5316
career$	5066 5067 2147 2478
careful$	5659 2951 2952 2953 2954
careless$	52 53 3084 472 2100 2757
carelessly$	2757
carelessness$	5798 5799 5800 5801 5802 5803 6082 3370 2757
carer	7644
carer$	7624 7630 7638 2009 5585 5596
carers$	7630 5585
cares$	6869 6870 6871 1675 1676 1677 2009
caribbean$	1059
caring$	2009 5298
carpet$	7237
carrie	1732 7523
carried$	3013 6023 463 464 7080 7081 7082 7083 2093 5019
carries$	463 464 687 851 852 853 854 855 856 875 876 877 878 879 882 6927 6928 6929 4701 2093 5019 2426
carry	1732
carry$	3012 5804 5833 5835 5836 5997 5998 5999 6000 6001 463 464 6220 6222 686 851 852 853 854 855 856 875 876 877 878 879 881 1091 6830 6927 6928 6929 2093 5019 2426
carryi	4690 7508 7523 4972
carrying$	5740 5997 5998 5999 6000 6001 7403 1872 4971
case$	6303 6367 4603 4721 7444 1841 7678 5079 5081 5120 5121 2483 5625 5628
cases$	6303 6367 5079 5081 5120 5625
cash$	5774 5775 3183 5952 5953 5954 5955 5956 5957 5958 5959 5964 5967 6228 6229 2176
cast$	5691 4164 4173 6893
casually$	1057 2316 5269
casualty$	7582 7594
catalogue$	1332
catch	7359 7380 7448 4768 5448
catch$	7382 7391 1822 7481 1913
catches$	1822
catching$	1822
category$	3657 2026
catty$	2736
caught	7507 7518
caught$	5673 5675 2047 2182
cause$	5650 5668 448 6302 6829 5078
caused$	5650 5668 448
causer$	5058
causers$	5058
causes$	448 6302 5078
causin	1872
causing$	448 6931 4797
cautio	4960 5615
caution$	7673 5637
cautioned$	2691
cautions$	5637
cautious$	5661
cavalier$	2757
cbo	4793 2710
cbo$	7506 5635
cbos$	7506
cbt$	5519
cce$	5862
cctv	4666
cctv$	4643 4644 4645 1721 1722 7379 4667 1744 1753 1847 1873 5387 2470
ceases$	7463
cell$	2455 5458 5499
cells	4967
cells$	7680
central$	7537
centre$	7476 7517 7547 7691
cerebral$	2622
certain$	1191 1192 1193 1227
certainly$	1301 1309 4234 1310 1311 5305
certainty$	1228
chain$	1775 5270 5424
chains$	5270
challe	7543 4831
challenge$	6931 7544
challenged$	6931
challenges$	6931
challenging$	6356 6357 6358 6359 6360 6361 6362 6363 6364 6404 6405 6406 6407 6408 6409 6410 773 774 775 776 777 6931 2192 2195 2197 5129 2736
chance$	6184 6185 4142 4160 1580 1581 1582 1583 7238 7239 1837 5029 5343
chances$	5745 6184 6185 1580 1581 1582 1583 7238 7239 5029 5343
change$	3255 5969 6346 6783 6802 6808 6822 6879 6908 6909 6910 6919 7109 5288 5289 5296
changed$	6894 6895 6896 6897 6898 2624
changing$	6908 6909 6910 4198 5296 2624
chaos$	6084
chaotic$	2192 5118 2195 2736 2757
character$	6322
charg	7448
charge	4690 1795 7442 4731 4784 7507 7523
charge$	7403 7432 4720 5445 2556 5611 5637
charged$	7497 2693 5619
charges$	7444 1811 5445 5451 2556 5611 5637
charging$	4731 2518
charity$	4281 4286 4287 7263 7292 4606
charm$	3737
charms$	6030 6031
chart	1733
chart$	1792 1874 4803 5425
charted$	1874
charts$	5425
chase$	6226
chaser$	7213 7214
chasers$	7213 7214
chasing$	7213 7214
chat$	5931 5932 295 296 297
chated$	295 296 297
chating$	295 296 297
chats$	295 296 297
chatted$	295 296 297
chatting$	295 296 297
chav$	2724
chavs$	2724
cheat$	5071
cheats$	5071
check	5369
check$	7375 1767 4770 1862 1883 7585 5382 5452
checked$	7119 7321 4682 1883
checkes$	1883
checking$	1883
checks$	7375 1752 1767 4741 1883 5382 5452
cheek$	6708
cheeks$	6708
cheeky$	2736
chested$	5225
chicken$	5880 5881
child	4905 4974
child$	152 198 312 6368 6370 6371 6382 6383 6384 6385 6386 6387 6540 6541 6542 6543 6544 6678 6681 7618 7631 1994 1996 1997 2029 7687 2078 2116 5050 5063 2140 2143 2147 5117 2200 5162 5187
childish$	2736
childlike$	6577 6578 6579 5193
children$	5691 152 198 3297 3301 3302 3322 480 3441 3557 633 634 635 6278 6368 6371 6382 6383 6384 6385 6386 6387 787 3811 6540 6541 6542 6543 6544 6678 6681 6854 6855 6856 6857 6858 4152 4153 4154 4164 4173 4214 6968 4397 4398 4399 4400 4401 4402 4438 4445 7193 7201 7202 7203 7204 7205 7206 7207 4571 1995 7649 4991 5038 5050 5063 5117 2200 5162 5187 5309 5339 5340 5345
chin$	6708
chinese$	5265
chip$	3707 783
chis$	2768
chlamydia$	2874
choice$	3 4 5 6 7 8 9 5684 5692 5693 5694 5695 5696 5697 5702 5703 5704 5705 5706 5776 5777 5778 5779 5780 5781 5782 5783 3073 5787 5788 5789 5796 3120 5834 197 3123 6453 6549 3908 3909 4983 4984 4985 4986 4988 5189
choices$	3 4 5 6 7 8 9 2937 2938 2939 5684 5692 5693 5694 5695 5696 5697 60 61 62 63 5702 5703 5704 5705 5706 5707 5708 5711 5714 5715 5716 5717 5718 5776 5777 5778 5779 5780 5781 5782 5783 197 3123 3400 476 477 6164 6165 6166 6549 3908 3909 4983 4984 4985 4986 5189
choose$	5724 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 215 216 3892 6612 6613 6828 6947 2064
chooses$	166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 215 216 6947 1636 1637 1638 1639 2064
choosing$	5776 5777 5778 5779 5780 5781 5782 5783 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 215 216 6615 6616 1636 1637 1638 1639 2064
chose$	5724 166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 215 216 6947 7228 1636 1637 1638 1639 4585 7299 2064 5353
chosen$	166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 215 216 6002 6010 2064
chronic$	7576
chubby$	3999 2750
chunky$	2294
cid	7341
cigarettes$	5774 5775 5952 5953 5954 5955 5956 5957 5958 5959 5964 5967
circul	1701
circulated$	7340 1875
circulation$	7457
circumstances$	6946 5601
citalopram$	2860
city$	3971
civil	1902 2512
civil$	4827 2530
clad$	1093 1094 1095 5231 5241 2344
claim$	3558 3559 3560 5598
claimed$	3558 3559 3560
claims$	3558 3559 3560
clamp$	2508
clamped$	2508
clamping$	2508
clamps$	2508
class$	3180 3618 6411 7685 4977 2555
classed$	741 1793
classmates$	4991
clear	1879
clear$	1065 1227 4525 1807 2319 2386 2522 2549
cleared$	1909
clearly$	1212 1213 1214 1215 1301 1309 4234 1310 1311 4269 1623 1624 2424
clever$	946
clingy$	2736
clinic	1946 2578
clinic$	4871 7585 7591 7594 2435 5526 5528
clinically$	2609
clip$	3251 3252 328 329
clips$	3251 3252 328 329
close	1763
close$	7274 1668 1707 4688 5341
closed$	1584 1668 5301 5304 5341
closes$	1668 5341
closure$	1849 2550
clothe$	5374
clothes$	2944 2955 5952 5953 5954 5955 5956 5957 5958 5959 6751 6752 6753 6758 6759 6760 6761 6772 6777 4780 5270 5275 5374
clothing$	6751 6752 6753 6772 6777 5270 5272 5275
club$	1685 2435
clueless$	2757
co$	3466 6343 4071 4090 4096 4101 4110 4174 5114 2512
coach$	5773 5949
coaches$	5949
coat$	6751 6752 6753 6761 5270 5275 5279
coats$	6751 6752 6753 6761 5270 5275 5279
cocain	7685 4977
cocaine$	4875 7690 4992
cocky$	2736
code$	5218
codeine$	7589
codes$	5218
coerced$	5673 6223
cognitive$	2616
cohort	7439 7511
cohort$	6368 6382 6383 6384 6385 6386 6387 7474 4778 1859 1871 7512 7514 1880 1888 7531 7534 4832 7554 5117 2485 5469
cohorts$	7514
cold$	7117 7296
collec	5369 2445 2482
collect$	1699 4802 4837
collected$	1699 4802
collecting$	1699 4802
collective$	2386
collects$	1699 4802
college$	4281 4286 4287 7263 7292 4606 7603 7604 7606 7616 7617 2435 5548 5564
collude$	440 441
colluded$	440 441
colludes$	440 441
colluding$	440 441
colour$	5245
coloured$	2334
colours$	6772 5245 5270
combat	1834
combative$	2734
come	7553
come$	5764 6004 3299 6178 844 847 849 971 3910 3911 3912 3913 1120 1129 6802 6808 6822 6829 6882 7011 7012 7013 7014 1856 1991 2092 5288
comes$	458 844 847 849 1120 1129 6882 7374 2672
comfort$	4590
comings$	1897
command$	7413
comment$	1137 1138 1139 1140
commented$	1137 1138 1139 1140
commenting$	1137 1138 1139 1140
comments$	1137 1138 1139 1140
commentted$	1137 1138 1139 1140
commentting$	1137 1138 1139 1140
commit	4690 7508 1872
commit$	5804 6802 6808 6822 6830 7564 5288
commits$	7564
committed$	7564 2048
committing$	7403 4797 2048
committs$	2048
common$	3489 7288 7289 7290 7291 4971 5354
commun	1705 4763 2041
communicate$	295 296 297
communicated$	295 296 297
communicates$	295 296 297
communicating$	295 296 297
communication$	1615 1616 1617 1618 2386 5336
community$	4630 4654 7452 1829 7476 4966 5038 2698 2706
company$	5640 5814 5832 6253 3542 3543 4281 4286 4287 7263 7292 4606 1685 5037 2434
compare$	4770
compass$	6203
complacency$	2757
complacent$	4558 2757
complain$	1137 1138
complained$	1137 1138
complaining$	1137 1138 6931
complainned$	1137 1138
complainning$	1137 1138
complains$	1137 1138
complaint$	7123 5043 5345
complaints$	7123 7258 7259 5043 5345 5346
complete$	1162 1651 1878 2386
completed$	7080 7081 7082 7083
completeed$	1878
completeing$	1878
completely$	807 4261 2275 2376 2379
completes$	1878
complex$	2195
complexion$	5244 2751
complexions$	5244 2751
compliance$	5046 5112
compliant$	3684 5111
complicit$	224 225 226 227 240 441
complicity$	5796 440
comply$	5804 6178 6783 6802 6808 6822 5288 5289
compromise$	10 2054 2055
compromised$	10 2054 2055
compromises$	10 2054 2055
compromising$	5640 10 2054 2055
compulsive$	2147 5497
computer$	5383
conceal$	489 490 1124
concealed$	489 490 1124 5283
concealing$	489 490 1124
concealled$	489 490 1124
concealling$	489 490 1124
conceals$	489 490 1124
concer	1957 1981 2031
concern$	3492 4319 4320 7084 7085 7086 7087 7088 7089 7090 7091 7123 5345
concerned$	4535 4536 4614 1690 7508
concerning$	6356 6357 6358 6359 6360 6361 6362 6363 6364 2197
concerns$	6210 6211 6212 6213 4319 4320 7123 7258 7259 5345 5346
concerta$	2857
concus	2886
condit	4852 4857 2695
condition$	7565 7570 7689 5513 5514 5621
conditional$	2690
conditions$	6267 2014 7689 5601 5621
conduc	1732
conduct$	3 4 5 6 7 8 9 2937 2938 2939 2944 5684 5797 6164 6165 718 719 720 721 722 723 724 725 726 851 852 853 854 855 856 4983 2198 2613
confer	7634
confidence$	919 920 921 922 923
confidentiality$	7235
confiscated$	4663
conflict$	6084 6230 6932 2014 5047
confro	7543 4831
confront$	7544
confrontation$	6084
confrontational$	6365 6366 6404 6405 6406 6407 6408 6409 6410 5129 2734
congregate$	6438 5217
congregated$	6438 5217
congregates$	6438 5217
congregating$	6438 5217
connected$	638 1773 7508 4796 5047
conscious$	3083
consensual$	2254 2720
consent$	5796 343 344 345 346 347 348 816 817 818 819 6658 3955 3956
consented$	343 344 345 346 347 348 5987 350 354 816 817 818 819
consenting$	343 344 345 346 347 348 2254 2720
consents$	343 344 345 346 347 348 816 817 818 819
consequences$	5709 73 6187 6188 6189 6190 6191 6192 6193 6194 6195 6196 6197 6198 6445
consid	1793 1800
consider$	6178 6802 6808 6822 7109 5288
considered$	736 2144
consistent$	1162
consistently$	1293 4218 1294 4219 1295 1296 1297
consort$	2110
consorted$	2110
consorting$	2110
consorts$	2110
consortted$	2110
consortting$	2110
consta	4643 4644 4645 1721 1722 1753
constable$	7356 7357 7358 4646 4647 4678
constables$	7356 7357 7358 4646 4647 4678
constant$	4500 4501
constantly$	284 1293 4218 1294 4219 1295 1296 1297 1543
consti	1793
consul	4857 4870
consultant$	7570 7579 7583
contac	4658 7516 1897
contact$	5928 295 296 297 299 300 301 302 303 304 305 792 793 2015 5168 5285
contacted$	295 296 297 299 300 301 302 303 304 305
contacting$	295 296 297 299 300 301 302 303 304 305
contacts$	295 296 297 299 300 301 302 303 304 305 7371 4822
contactted$	295 296 297 299 300 301 302 303 304 305
contactting$	295 296 297 299 300 301 302 303 304 305
contain$	6337 6908 6909 6910 5296
content$	130 131 136
continually$	284 1293 4218 1294 4219 1295 1296 1297
continue$	5724 261 264 271 272 273 274 275 276 277 278 279 280 281 282 283 6829 2068
continued$	5724 261 264 271 272 273 274 275 276 277 278 279 280 281 282 283 1162 2068
continues$	5724 261 264 271 272 273 274 275 276 277 278 279 280 281 282 283 2068
continuing$	5724 261 264 271 272 273 274 275 276 277 278 279 280 281 282 283 2068
continuously$	1293 4218 1294 4219 1295 1296 1297
contraception$	6621 6622 2873
contraceptive$	2873
contract$	7466 5635
contracts$	7466
contribute$	440 1839
contributed$	5650 440
contributes$	440 1839
contributing$	440
contro	1834 4760
control$	6178 6200 6206 6321 6337 6356 6357 6358 6359 6360 6361 6362 6363 6364 3671 6388 3685 6418 3914 3915 6863 6908 6909 6910 4643 4644 4645 1721 1722 1753 7447 7473 1895 4826 5090 5296 2524 5485
controlled$	5673 6807 6813 6818 6827 6891 6894 6895 6896 6897 6898
controlling$	2197 2736
convenience$	4590
conveniently$	2428
convic	4731 4784
convict$	2544
convicted$	7497 2688 5614
convicting$	2544
conviction$	7444 2688 5637 2799 2912
convictions$	7444 2688 5637 2799 2912
convince$	6879
cooper	4847
cooperate$	6178 6344 6783 6802 6808 6822 7109 7560 5288 5289
cooperating$	6344
cooperation$	6343 5114
coordi	2512
cope	4856
cope$	3754 851 852 853 854 855 856 3872 3873 3874 3877 3878 3880 3881 3884 962 963 964 6612 6613 3904 980 981 3907 7111 7569 7588 2274
coped$	851 852 853 854 855 856 2274
copes$	851 852 853 854 855 856 2274
coping$	851 852 853 854 855 856 3872 3873 3874 3877 3878 3880 3881 3884 6615 6616 2274
core	7439
core$	3613 3614 7495 7537
cornrows$	2751
corporate$	2386
corrob	1705
corroborated$	4630
corrupting$	642 643 644 2139
cotton$	2265
couch$	7658
could$	21 22 23 24 25 199 200 201 202 203 204 3645 767 823 826 827 829 834 868 947 967 1020 4166 1258 1259 1344 1345 1346 1347 1348 1349 1350 1351 1352 1353 1354 1355 1397 1408 1440 1590 1660 1661 1663 1664 4637 1715 1869 1977 2368
couldn$	1256 1396 1407 1439
council$	4281 4286 4287 7263 7292 4606 1685 2386 2425 2434
counse	4857
counselling$	7571 5519 5539
counsellor$	7570 7579
countless$	3018 3033 4500 4501 4525
county$	3150 3166 3172 3175 3181 5896 5897 5898 671 2554 5588
couple$	799
courier$	6309 5073
couriers$	6309 5073
course$	4227 4234 1310 1311 6951
court	4784 7507 2520 2695
court$	412 413 7497 7676 2043 4969 2095 2520 5445 5603 5611 5624 2700 5629
courted$	412 413 2095
courtesy$	7026 7027
courting$	412 413 2090 2095
courts$	412 413 6434 6435 7497 2095
cousin	7627 7640
cousin$	1984
cover$	1124 1598
covered$	1124 1598 5283
covering$	6738 1124 1598
coverings$	6738
coverred$	1124 1598
coverring$	1124 1598
covers$	1124 1598
covert	1855
covert$	4780 2772
covertly$	2772
cowardly$	2757
crack	7685 4977 2509
crack$	7386 7690 4992
crackdown$	5434
cracked$	7518
crackeddown$	5434
crackingdown$	5434
cracksdown$	5434
crave$	588 589 2211
craved$	588 589 2211
craves$	588 589 2211
craving$	588 589 2211
crazy$	5118
create$	448 1878
created$	448
createed$	1878
createing$	1878
creates$	448 1878
creating$	448
credit$	5952 5953 5954 5955 5956 5957 5958 5959 5964 5966 5967
cries$	779
crime	7337 1705 4635 4699 7420 1783 4759 4764 7509 7510 7522 4820 7533 4839 7563 4973 5377 5410 5424 5430 5450
crime$	5862 5876 6237 6432 7341 4630 7348 1713 7403 7411 7412 4704 4705 4708 4718 4752 4756 7469 7470 7472 1835 7477 4769 4788 1864 7503 7504 4793 4800 1877 1882 1890 1894 7542 1908 7548 7552 1926 2041 7686 4989 4990 5047 2176 2488 2489 5447 5456 2533 2537 2547
crimes$	5862 7411 7412 4708 7472 1926 5447
crimin	7337 1705 1763 7404 7410 7419 7420 4759 7509 7516 5400 5410 5430 5431 2512 5450 2699 2789
criminal$	5862 5866 5869 5884 6254 6255 6256 6257 652 6306 6307 6308 4630 4688 7402 4718 4722 4731 4765 4959 2041 4971 4973 4990 2111 2142 5071 5072 2191 2235 5170 5424 2501 2520 2707 2736
criminalise$	1646 1647 1648 1649
criminalised$	1646 1647 1648 1649
criminalises$	1646 1647 1648 1649
criminalising$	1646 1647 1648 1649
criminality$	5862 5876 7472 4989 2778
criminally$	2225 2490
criminals$	5884 6237 6239 6254 6255 6256 6260 652 6306 6307 6308 7428 4990 5071 5072 5170
crisis$	4870 2565 5514
crohn	2575
crohns$	5500
crook$	5071
crooked$	4004
crooks$	5071
crop$	4021 6751 6752 6753 6767 6768 6769 4060 5275 2352
cropped$	2334 2350
crosscheck$	4770
crowd$	799 5037 5063 5064
crown	2699
cruel$	2736
cry$	779
crying$	779
cse$	5862
cues$	1580 1581 1582 1583
culpable$	5349 2757
culpri	4690
culprit$	6287 6288 6289 7403 5069 5070 5405 5469 2807
culprits$	6287 6288 6289 7403 5069 5070 5405 5469 2807
culture$	5047
cunning$	2736
curb	1834
curfew	2041
curfew$	4966 7689 5040 5630 5637 2920
curfews$	5040 5637
curiosity$	7084 7085 7086 7087 7088 7089 7090 7288 7289 7290 7291 5354
curled$	3993
curly$	2313 2334
curren	1705
current$	4630 4722
custod	7507 4967
custodial$	2698
custody$	4704 4705 1847 7622 2016 7680
customer$	3057 5949
customers$	3057 5949 5038
cut	1834
cut$	4038 1936 5250 5261 2584
cuted$	2584
cuting$	2584
cuts	1834
cuts$	1936 5250 2584
cuttin	1834
cutting$	1936
cynical$	6365 6366
dabble$	224 225 226 227
dabbled$	224 225 226 227
dabbles$	224 225 226 227
dabbling$	224 225 226 227
dad	7627 4925 7640 4928 7644 7647 7648
dad$	6431 1984 1985 7624 7638 4926 2004 7653 2017 4950 7669 5164
daddies$	5014
daddy$	5014
dads$	2017 5164
daft$	52 53 509 2102
daily$	7588 2546
damage	4699 1783 7509 7510 7522 4839
damage$	7252 7412 4708 7548 7552 7672 7684 7686
damaged$	2192 5118
damn$	7025 7079
dancers$	4164
danger$	5638 5639 5649 3329 3330 6053 6187 6188 6189 6190 6191 6192 6193 6194 6195 6196 6197 6198 6204 6209 6210 6211 6212 6213 6226 6230 6237 6445 6621 6622 4499 4739 4989 5020 2108
dangerous$	5638 5639 2979 5869 6187 6188 6189 6190 6191 6192 6193 6194 6195 6196 6197 6198 3540 2059 2735
dangers$	5638 5639 2999 3000 6187 6188 6189 6190 6191 6192 6193 6194 6195 6196 6197 6198 6210 6211 6212 6213 6445 6621 6622
dark$	1065 6716 1116 4059 2312 2313 2314 2319 2334 5270 2350 5420
darker$	1065 2312 2319
data	4819
data$	7235 7375 7532 5382
databa	5369 5422
database$	7360 7417 7483 5383
date$	5625
dates$	5625
dating$	2090
dawn$	2504
day	5438 5443
day$	6924 6925 6926 1300 7394 7569 7588 5356
days	4856
days$	7569 7588 7604 5356
dazzled$	590
dead$	7568
deaf$	4482 4483 4484 2443 5511
deal	7419
deal$	5804 255 256 257 6312 3629 6612 6613 7543 2067
dealer	5400
dealer$	3037 5758 5768 5769 5853 5866 5884 5887 5896 5897 5898 5907 5909 5912 5945 5977 5995 6162 3537 6251 6252 6254 6255 6256 6257 652 6296 6306 6307 6308 1924 4987 4990 5071 5072
dealers$	3037 5758 5768 5769 5853 5866 5884 5887 5896 5897 5898 5907 5909 5912 5945 5977 5995 6162 6237 6240 3537 6251 6252 6254 6255 6256 6257 6260 652 6296 6306 6307 6308 7427 1924 4987 4990 5071 5072
dealin	7337 4690 7410 7508 7509 7510 7523 4971
dealing$	5862 5872 5877 255 256 257 5896 5897 5898 6432 1716 7403 7477 7684 2052 2067
deals	7523
deals$	255 256 257 2052 2067
dealt$	255 256 257 7507 7518 2039 2067
death	7639 7641 7665
death$	6053 7567 2002
debt	7639
debt$	5603
debts$	5603
decamped$	2777
deceitful$	2736
december$	5882
decency$	7026 7027
decent$	4367 4368 4369 4370
decide$	3892 6612 6613 7359
decided$	7228 1638 1639 4585 7299
deciding$	6615 6616
decision$	2955 5684 5692 5693 5694 5695 5696 5697 5702 5703 5704 5705 5706 2997 3120 5834 197 3123 6549 3908 3909 4434 7444 4983 4984 4985 5189
decisions$	3 4 5 6 7 8 9 2955 5684 5692 5693 5694 5695 5696 5697 60 61 62 63 5702 5703 5704 5705 5706 5707 5708 197 3123 6164 6165 6549 6556 3908 3909 7444 4983 4984 4985 5189
decked$	1093 1094 1095 2344
declin	1834 1922 7578
decline$	2361
declined$	6792 6793 6794 6795 6796 6797 6798 6799 2361
declines$	2361
declining$	2361
decrea	1834
deemed$	736
defeating$	2984
defect$	7565
defend$	3748 3872 3873 3874 3877 3878 3880 3881 3884
defending$	3872 3873 3874 3877 3878 3880 3881 3884
defensive$	2757
defensiveness$	2757
defiant$	6365 6366 2197 2736
deficit$	5493 5546
defied$	629 630 2115
defies$	629 630 2115 2433
definite$	1227
definitely$	1301 1309 4234 1310 1311 5305
defy$	629 630 2115
defying$	629 630 2115
degenerate$	2724
degenerates$	2724
degrade$	1799
degraded$	1799
degrades$	1799
degrading$	1799
degree$	158 6629 6630 6631 6632
delay	7580 5541
delay$	7252 7308
delayed$	5353
delays$	7252 7308
deliberately$	284 2428
delicate$	2294
delinquency$	2724
delinquent$	2191 2192 5118 2197 2724
delinquents$	2724
demand$	4759 4837
demanding$	6404 6405 6406 6407 6408 6409 6410 5129
demonise$	1646 1647 1648 1649
demonised$	1646 1647 1648 1649
demonises$	1646 1647 1648 1649
demonising$	1646 1647 1648 1649
demons	1778
demotivated$	2736
denial$	5032
dental	1946
dental$	4871
dentis	4857
dentist$	7570
deny$	7487 1850
denying$	1850
department$	4281 4286 4287 7263 7292 4606 1685 2425 2434
depend	5531
dependence$	1951
dependency$	1951
dependent$	1951
depends$	2018
deplorable$	2757
deport	7641
depres	7596 7639
depressant$	5518
depressants$	5518
depressed$	5503
depression$	2842
depressive$	2843
deprive$	7487
deprived$	2192
depth$	7146
dereliction$	2757
descend$	238 239
descendded$	238 239
descendding$	238 239
descended$	238 239
descending$	238 239
descends$	238 239
descri	1710
description$	4684 1901 7561
descriptions$	4626 1723 4684 1901 7549
desert$	2415
deserted$	2412 2415
deserting$	2415
deserts$	2415
desertted$	2415
desertting$	2415
deserve$	431 432 2097
deserved$	431 432 6073 2097
deserves$	431 432 2097
deserving$	431 432 2097
design	1793
designed$	1839 1909
designer$	6228 6229 1117 5270 5273 2350 2356
desire$	4187 6901 6902 6903 6904 6905 6906
desk	4635 4638
desk$	7348 7349 7351 7363 7482 7501 4789 7513 4815 5458
despite$	81 3006 82 83 84 105 109 110 111 5903 5904 5905 5906 6181 6182 6183 1575
destined$	1191 1192 1193 2365
destructive$	2971 5871
detail	1710 1865 4790 4791
details$	3052 3053 3054 7360 1723 7515 7549 7550
detain	4768 7507 1919
detain$	7481 4844 2544
detained$	5420
detaining$	2544
detect	7341 4635 4643 4644 4645 1721 1722 1753 4731 7448 4769 4788 1864 7503 7504 1877 1890 1894 1908 2522 5448
detection$	7444 5445 2521 2522 2809
detections$	7444 5445 2521 2809
detective$	7348 7356 7357 7358 4646 4647 4678 7482 1845 7501 4789 4815
detectives$	7348 7349 1712 7356 7357 7358 4646 4647 7363 1726 4678 4735 7482 1845 7501 4789 4815
detent	4907 2041
detention$	7620 4966 2904
detentions$	7620 2904
deter$	2525
deteri	7578
determ	1765
deterr	7518
deterred$	2525
deterrence$	2812
deterrent$	5474 2812
deterrents$	5474
deterring$	2525
deters$	2525
develo	5369 2445
develop$	1699 4802 1878
developed$	841 1699 4802 1878
developing$	1699 4802 1878
developmental$	2613 2647
develops$	1699 4802 1878
deviant$	2192 5118 2197
device	1757 4783
device$	1738 7377 7496 2457
devices$	1738 7377 7496
devious$	2736
diabet	7596
diabetes$	2833
diabetic$	2833
diagno	4857
diagnosed$	2877
diagnoses$	2877
diagnosis$	7570 7571 5494 5514 5546 2877
diagram$	1792 5425
diagrams$	5425
diazepam$	2862
dice$	415
dicing$	415
did$	309 3285 3324 3398 504 505 506 3440 3443 543 544 545 552 579 706 988 995 1003 1026 1292 4226 6941 6942 4235 4236 1322 1365 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1390 1391 4334 1419 4350 4356 1432 4358 4360 1461 1463 1464 1465 1466 1467 7125 7126 7228 7278 7279 7280 7281 7301 7302 1671 2093 2390 2393
didn$	3284 3323 3399 504 505 3442 533 534 535 536 537 539 549 576 985 991 995 1000 1004 1005 1006 1364 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1390 1391 1418 1431 7301 7302 2101 2190 2277 2381 2382 2390
die$	7568
died	7641 4929
died$	7642
diet	4882 7596
diet$	7595
dietary$	2889
dietician$	7579
difference$	6874 6875 6876
diffic	7580 5536
difficult$	5640 699 700 701 702 703 704 6356 6357 6358 6359 6360 6361 6362 6363 6364 6399 6404 6405 6406 6407 6408 6409 6410 773 774 775 776 777 6432 7556 2192 2195 2197 5123 5129 2736
difficulties$	6078 6085 6086 6399 1988 2014 5123 5512 5514 5537 2653
difficulty$	5512 5514 2653
dim$	2736
direct	2512
directed$	4830
dirty$	2334 2343 2350 2750
disabi	4857 7596
disabilities$	5510
disability$	7570 5510 5546 2851
disabled$	2851
disaffected$	2192 5118 2291
disappear$	5919 288 289
disappeared$	288 289
disappearing$	288 289 4993
disappearred$	288 289
disappearring$	288 289
disappears$	288 289
disappointing$	1509 1510 1511 1512 4502 4503 7217 2411
disappointingly$	2759
disband$	4821
discipline$	5031
disciplined$	5147
disclo	2024
disclose$	5790 5804 6178 6802 6808 6822 5288
discov	4639 1765
discover$	7352
discuss$	6802 6808 6822 5288
diseas	4852
disease$	7565 5546
disengage$	5804 2732
disengaged$	5304 2732
disengagement$	2732
disengages$	2732
disengaging$	2732
disgrace$	2757
disgraceful$	2197 2757
disgracefully$	2757
disguised$	2121
dishevelled$	2750
dishonest$	2736 2757
disinterested$	5304 2736 2757
dismal$	1659 2757
dismally$	2757
disman	2782
dismantle$	4821
dismantling$	1907
dismiss$	572 7273 2421
dismissed$	572 1584 2412 2421
dismisses$	572 2421
dismissing$	572 2421
dismissive$	6365 6366 2757
dismissively$	2757
disobedient$	2192 2736
disobey$	629 630 6931 2115
disobeyed$	629 630 6931 2115
disobeying$	629 630 6931 2115
disobeys$	629 630 6931 2115
disord	4699 1783 4759 4760 7509 7510 7522 4820 7533 4839 4852 7580 5531
disorder$	6399 6432 7412 4708 7472 7473 7542 7548 7552 7565 4878 5123 5501 5502 5528 5537 5538 5546
disorderly$	2736
disorders$	6399 4878 5123
dispersal$	4793
disperse$	4821
dispersing$	1907
displa	1701
display$	510
displayed$	510
displaying$	510
displays$	510
disposal$	7682 5445
disposals$	5445
disregard$	47 51 5804 629 630 2115 2421
disregardded$	51 629 630 2115 2421
disregardding$	51 629 630 2115 2421
disregarded$	51 629 630 2115 2412 2421
disregarding$	51 629 630 2115 2421
disregards$	51 629 630 2115 2421
disrespectful$	6365 6366 2736
disrup	7442 7448 7518 5448
disrupt$	2505 2787 2802
disrupted$	7436
disrupting$	6931 2505 2787
disruption$	6432 7438 7464 2506 5432 2514 2787 2802
disruptive$	642 643 644 6356 6357 6358 6359 6360 6361 6362 6363 6364 6432 2139 2192 5118 2197 2736
disrupts$	2505 2787
disturbed$	2192 5118 2736
dither$	2760
dithered$	2760
dithering$	5359 2760
ditherred$	2760
ditherring$	2760
dithers$	2760
divide$	4821
dividing$	1907
divorc	7639 7641 4929 4930 7665
divorce$	7643
divorced$	7642
divorcing$	7642
do$	309 3398 3440 3444 3446 3447 3448 550 577 6220 6222 706 6488 986 995 1001 1024 6790 4088 6802 6808 6822 6828 6829 4131 6849 4138 6865 6866 6867 6868 6869 6870 6871 6920 1292 4226 6941 6942 4239 4240 4243 1320 1366 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1390 1391 1421 4356 4358 1434 1461 1463 1464 1465 1466 1467 4562 4880 2093 5288 2390 2393
doctor	4857 1946
doctor$	7570
doctors$	4871
dodge$	1602
dodged$	1602
dodges$	1602
dodging$	1602
dodgy$	5640 6254 6255 6256
does$	309 3440 551 578 706 987 995 1002 1025 4139 6869 6870 6871 1292 4226 6941 6942 4239 4240 4243 1321 1367 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1390 1391 4334 1420 4350 1433 4360 1461 1463 1464 1465 1466 1467 1671 2093 2390 2393
doesn$	533 534 535 536 537 539 549 576 985 991 995 1000 1004 1005 1006 4137 1364 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1390 1391 1418 1431 2190 2277 2381 2382 2390
dogs$	6323 6324 6325
doing$	5776 5777 5778 5779 5780 5781 5782 5783 5784 309 4335 4336 4351 4352 4356 4358 1461 1463 1464 1465 1466 1467 1671 7320 2393
dolled$	1141 1142 1143 2359
domestic$	7660 2668
don$	3442 533 534 535 536 537 539 549 576 985 991 995 1000 1004 1005 1006 4137 1364 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1390 1391 1418 1431 2190 2277 2381 2382 2390
done$	6002 810 1141 6849 6918 4266 4275 4282 4283 7000 7011 7012 7013 7014 4337 4353 4354 4355 4356 4358 4361 4362 4363 7080 7081 7082 7083 1461 1463 1464 1465 1466 1467 7106 7107 7108 7119 1671 7319 2393
doomed$	1191 1192 1193 2365
door$	6041 6043 7450
doorm_$	5949
dopey$	2736
dose	4857
dose$	7570 5543
dossier$	2785
dossiers$	2785
doubt$	6838 6839 6840 6841 4155 6950
doubtful$	3609
down	1836
down$	143 164 3387 6168 3500 6339 6427 6428 6429 3995 4037 4072 6786 7151 7152 7153 7154 7155 7156 7157 7158 7159 7160 7161 7162 7163 7165 7166 7167 7168 7169 7170 7171 7172 7173 7176 7177 7178 7179 4467 7181 7182 4612 7406 7481 4792 4901 5261 5433 5434
downed$	4792
downfall$	6078
downlo	4663
download$	5382
downloaded$	7376
downloads$	5382
downplay$	572
downplayed$	572
downplaying$	572
downplays$	572
downs$	4792
drag$	1593 4604
draged$	1593
dragged$	5673 1593
dragging$	1593
draging$	1593
drags$	1593
drain$	3603
drama$	6084 6226 4146 6860 4148 2149 2595
drank$	1931
draw$	5657 5658 443
drawing$	443
drawn$	5673 591 599 600 601 602 603 604 605 606 607 608 609 610 611 1083 6807 6813 6818 6827 6891
draws$	5657 5658 443
dreadful$	1509 1510 1511 1512 7253 7254 7255 7256 2411
dreadlock$	2751
dreadlocked$	2334
dreadlocks$	2751
dreads$	5258 5260
dress$	2944 5997 5998 5999 6000 6001 851 852 853 854 855 856 875 876 877 878 879 880 1106 6745 4036 6751 6752 6753 6775 6776 6777 5270 2346 5275
dressed$	5997 5998 5999 6000 6001 6002 1093 1094 1095 6745 6746 6747 6748 1133 6775 6776 1141 1142 1143 5232 5234 5241 2344
dresses$	851 852 853 854 855 856 875 876 877 878 879 880 1106 6745 6751 6752 6753 6775 6776 5270 2346 5275
dressing$	2945 4030 1106 4052 2346
drew$	5657 5658 443
drift$	234 235 236 237 238 239 269 270 6830 5355
drifted$	234 235 236 237 238 239 269 270
drifting$	234 235 236 237 238 239 269 270
drifts$	234 235 236 237 238 239 269 270
driftted$	234 235 236 237 238 239 269 270
driftting$	234 235 236 237 238 239 269 270
drill	7521
drill$	6442
drink$	5774 5775 5804 5833 5835 5836 5964 5997 5998 5999 6000 6001 6220 6222
drinki	4882 7596 7639 7665
drinking$	5843 5997 5998 5999 6000 6001 6027 1931 7595 1988
drinks$	5774 5775 5964 1931
driv	1834 1879
drive$	5750 5992 2523
driven$	3055 590 1909
driver	4826
driver$	5768 5769 3057 5773 5949 1904
drivers$	3048 3051 5768 5769 3057 5772 5773 5948 5949 6780 7539 1904 1911
drives$	5992
drivin	1872
driving$	4797
drone$	1873 2536 2788
drones$	1873 2536 2788
drop	1834
drop$	3587 6830 1594
droped$	1594
droping$	1594
dropout$	5071
dropouts$	6306 6307 6308 5071 5072
dropped$	1594
dropping$	1594
drops$	1594
drug	7337 1763 7404 7420 4718 4971 7685 5400 5424 5430
drug$	5862 3164 5886 6254 6255 6256 3583 3584 3585 3586 6306 6307 6308 1713 1716 4688 4764 4765 1882 4882 7596 7639 4990 5072 2148 2176 2191 2478 2606
druggie$	2729
druggies$	2729
druggy$	2729
drugs	7410 7521 4977
drugs$	5774 5775 5862 5866 5875 5876 5896 5897 5898 5952 5953 5954 5955 5956 5957 5958 5959 5964 5967 6237 6332 6432 6621 6622 1713 1716 7386 7399 7414 7415 1882 4875 7589 1988 7690 4989 4990 4992 2148 2176 5106
drunk$	6002 6023 6931 1931
dry$	1065 6716 7116 2319
dto$	2918
duck$	1602
ducked$	1602
ducking$	1602
duckked$	1602
duckking$	1602
ducks$	1602
due	1836
due$	2942 142 162 2026 7665 2038
dust$	7295
duties$	6965 7240
duty$	6965 7129 7201 7240
dyed$	2334 5261
dying$	7567
dyscalculia$	2826
dysfunctional$	2192 5118 2757
dyslexia$	7586 2824
dyslexic$	2824
dyspraxia$	2825
dyspraxic$	2825
dysregulated$	2736
e$	7123 7213 7214 4532 7258 7259 7582 7594 5346
each	7338 4648 1754 7439 5392 5444
each$	80 3146 3700 1040 6785 4073 1154 1287 1289 4458 7267 4622 7361 7389 7433 4746 7468 4786 1900 4844 2291 5285 5286 5309 2469 2476
eager$	130 131 136
ear$	6708 7195
early$	6539
earn$	258 6032 6033
earned$	258
earning$	258
earns$	258
earring$	5270
earrings$	5270
ears$	6708 7196 7197 7342
easier$	1843
easily$	974 4269 6985 6986 7222 7223 7224 7225 2216
eastern$	1061 4000 6715
easy$	2958 260 2109
eat	7536
eat$	2566 5542
eaten$	5542
eating	4857 4882
eating$	7570 1953 7595 2576 5542
eats$	2566 5542
eczema$	2835
educat	1961 4908 5570
educate$	77 78
educated$	77 78
educates$	77 78
educating$	77 78
education$	6186 4887 7607 2629 5564
educational$	4888
effect	2512
effective$	2549
effectively$	887 3812 888 889 890 891 894 895 896 897 2260
effort$	6138 501 3427 3428 6992 7020 7021 7084 7085 7086 7087 7088 7089 7090 7091 4381 4382 4383 4384 4385
efforts$	5029
egg$	120 122 5063
egged$	120 122
eggged$	120 122
eggging$	120 122
egging$	120 122
eggs$	120 122 5063
ehc$	2628
ehcp$	2895
ehcps$	2895
eight	7511
eight$	4778 1871 7512 1880 1888 7531 7534 4832 7554 5469
eighteen$	5975 6482 3781 6509 6513 6514 6515 6516 6517 6518
eject	7543 4831
eject$	7544
elder	5418
elder$	5884 6254 6255 6256 5047
elders$	5866 5884 5887 6254 6255 6256 6260 1784 5047
elect$	166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187
elected$	166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 7228 4585 7299
electing$	166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187
electively$	2646
electr	2013 2043
electricity$	4938
electronic$	4968 5629
electronically$	4968
elects$	166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187
electted$	166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187
electting$	166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187
element$	158 5064 5067
elements$	5064 5067
eleven$	871 872 873 874
else$	454 455
email$	7213 7214 5345
emaile	4836
emails$	7213 7214 7258 7259 5345 5346
embroiled$	228 229 230
emergency$	7582
emotionally$	2228 2288 2670 2681
empathy$	6207 5031
employment$	7621
enabl	1720
enable	1806 2507
enable$	6083 1810
enabled$	6083
enableed$	1810
enableing$	1810
enables$	6083 1810
enabling$	6083
encounter$	6253 4997 5179
encounters$	6253 4997 5179
encour	1709
encourage$	5657 5658 77 78 132 133 134 2062 2099
encouraged$	5657 5658 77 78 132 133 134 1714 2062 2099
encourages$	5657 5658 77 78 132 133 134 2062 2099
encouraging$	5657 5658 77 78 132 133 134 2062 2099
end$	461 462 6828 6829 4119 4147 1935
endanger$	10 2054 2055
endangered$	10 2054 2055
endangering$	10 2054 2055
endangerred$	10 2054 2055
endangerring$	10 2054 2055
endangers$	10 2054 2055
ending$	7567 1935
endless$	4500 4501
endlessly$	1293 4218 1294 4219 1295 1296 1297
ends$	4147 7463
enemies$	6075
enemy$	6075
enforc	4654 7442 7448 5369 5431
enforce$	2800
enforcement$	7367 7438 1830 7530 5437 2513 2514 5457 2800
enforces$	2800
engage$	5790 5804 231 232 233 6178 6337 6344 3632 6346 6414 6783 6802 6808 6822 6863 6879 6882 6908 6909 6910 7109 7273 7276 4847 5019 5115 5288 5289 5296
engaged$	224 225 226 227 231 232 233 6002 6010 6344 6807 6813 6818 6827 6891 6894 6895 6896 6897 6898 5019 5115
engagement$	224 225 226 227 6343 6346 713 714 715 716 3642 1158 1159 1160 1161 5109 5114 5285
engager$	5086
engagers$	5086
engages$	224 225 226 227 231 232 233 6882 5019
engaging$	224 225 226 227 231 232 233 6344 6346 6908 6909 6910 5019 5108 5115 5296
english$	5574 5575
enjoy$	588 589 6947
enjoyed$	588 589 6947
enjoying$	588 589
enjoys$	588 589 6947
enough$	5727 3015 5729 3033 3397 3434 6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 6595 6596 6597 3963 6677 7133 5183 5204
enquir	7448 7634
enquiries$	1767 7435
enquiry$	7408 7435
enrich	2445
entangled$	228 229 230
enter$	2093 5019
entered$	1779 1780 4813 1889 2093 5019
entering$	2093 5019
enterprise$	7431 5411
enterred$	2093 5019
enterring$	2093 5019
enters$	7374 2093 5019
entice$	5657 5658 132 133 134 2062
enticed$	5657 5658 132 133 134 2062
entices$	5657 5658 132 133 134 2062
enticing$	5657 5658 132 133 134 2062
entirely$	1623 1624 2275 2376 2379 2424
entitled$	2736
epilep	7596
epilepsy$	2829
epileptic$	2829
episodes$	5924
equal$	2267
erratic$	6351 6352 6353 6354 717 2197
escala	1925 2512
escalate$	6830
escalated$	1875
essential$	1839
establ	4639 1765
establish$	7352 1862 1885
estate	4804
estate$	5880 5881 4455 7517 7547 5038 2291
eternally$	2756
european$	1059 3986 3987 6713 2315
evade$	1602
evaded$	1602
evades$	1602
evading$	1602
evasive$	2736
even$	3025 104
evening$	2546
ever$	3893 3894 970 6877 6878 4169 6883 6884 6885 4218 4219 1295 1296 1297 4229 6958 6959 6960 4568 5292 5293 5306 5307
every$	3471 6185 3555 916 6785 4073 1154 1286 4212 1288 1290 1291 4465 4525 4528 7258 7259 7267 7389 4786 4856 5285 5286 2377 5309 5346 2469 2476
everybody$	4438
everyone$	6124 3471 6310 4438
everything$	5878 3850 926 6785 4073 1221 1222 1223 1314 1315 1316 1317 1318 4498 4580 4603 5022 5285 5286
evicted$	2907
evicti	7639 7665
eviction$	2907
evicts$	2907
eviden	1868 7521 5369 2775
evidence$	3414 7123 7258 7259 7347 1766 1782 1846 5345 5346 2481 5407
evidently$	1309 4234 1310 1311
evil$	2138 5118
exam$	7247 7313 4907 2648 5574
examin	4663
examin$	1883
examination$	5382
examinations$	5382
examined$	7376 1883
examines$	1883
examining$	1883
examins$	1883
example$	7423
exams$	5574
except$	3851
exception$	5299
exchang$	322 3247 323 324 325 326 327
exchange$	3239 322 3247 323 324 325 326 327 3254 5970 5992 5019
exchanged$	322 3247 323 324 325 326 327 5019
exchanges$	322 3247 323 324 325 326 327 5992 5019
exchangged$	322 3247 323 324 325 326 327
exchangging$	322 3247 323 324 325 326 327
exchanging$	322 3247 323 324 325 326 327 5019
exchangs$	322 3247 323 324 325 326 327
excitement$	6226 6230 2108
exclude$	7273 7274
excluded$	5675 6070 1584 5353 5559 2635
exclus	4907
exclusion$	6088 6089 1849 1965 7620 2899
exclusions$	2899
excuse$	4610 5332 5333
excuses$	4610
execut	2503
exercise$	510
exercised$	510
exercises$	510
exercising$	510
exhibit$	2462
exhibited$	5386 2462
exhibiting$	2462
exhibits$	2462
existent$	6351 6352 6353 6354 7253 7254 7255 7256
expand	1852
expect	4896
expect$	6153 6154
expectations$	6422 5161
expected$	1714 1760 7455 7609
expelled$	5562 2638
expensive$	2350
expensively$	1057 2316
experi	2022 2023
experience$	6119 6253 3809 885
experienced$	841 1038 4947 4948 5000 5181 2270
experiences$	6253
experiencing$	4947 4948
explicit$	3223
exploitation$	5638 5639 5862 6078 6079 6088 6089 6164 6165 6210 6211 6212 6213 4769 4788 1864 7503 7504 1877 1890 1894 1908 5020 5045
exploited$	5673 5675 6187 6188 6189 6190 6191 6192 6193 6194 6195 6196 6197 6198 6623 6624 6625 6626
exploiter$	3037 5758 5866 5884 5907 5909 5912 5977 6162 3537 6251 6254 6255 6256 6257 6286 652 4987 5068
exploiters$	3037 5758 5866 5884 5907 5909 5912 5977 6162 3537 6251 6254 6255 6256 6257 6260 6286 652 4987 5068
explosive$	2734
expose$	2928 10 5668 2054 2055
exposed$	2928 10 5668 2054 2055
exposes$	2928 10 2054 2055
exposing$	10 2054 2055
extensions$	5249 5260
extract$	1699
extracted$	1699
extracting$	1699
extraction$	5382
extractions$	5382
extracts$	1699
extremely$	2259
eye$	6708 7194 5264
eyebrow$	6708 6721 5267
eyebrows$	6708 6721 5267
eyed$	5239
eyelashes$	5254 5260
eyes$	3736 6708 7306 1704
eyesig	7596
face$	6708 4025 4040 6762 4053 1847 2358
facebook$	290 3215 291 3216 292 3217 293 3218 294 3219
faced$	5137 5157
faces$	6708 6762 4053 2358 2686
facial$	3989 1847 2321 2456
facing$	2686
facts$	3414
fade$	5251 5260
fades$	5251
fail	1922 2649
fail$	67 533 534 535 536 537 539 540 541 542 553 6829 6931 1327 1328 1329 1330 7278 7279 7280 7281 2103 5300 2383 2384
failed$	67 533 534 535 536 537 539 540 541 542 555 6931 1327 1328 1329 1330 4260 6974 7278 7279 7280 7281 2103 2383 2384 5353
failing$	67 533 534 535 536 537 539 540 541 542 556 6931 1327 1328 1329 1330 6969 6970 6971 6972 7278 7279 7280 7281 2103 2383 2384 2385 5311 5312
failings$	6969 6970 6971 6972 2385 5311 5312
failled$	67 6931 7278 7279 7280 7281 2103
failling$	67 6931 7278 7279 7280 7281 2103
fails$	67 533 534 535 536 537 539 540 541 542 554 6931 1327 1328 1329 1330 7278 7279 7280 7281 2103 2383 2384
failure$	3077 153 154 155 156 157 540 541 542 6969 7252 7308 5071 2385 5311
failures$	6969 6970 6971 6972 7252 7308 5071 2385 5311 5312
fair$	1065 2312 2313 2319 2334
fake$	2327
fall	1834
fall$	238 239 625 6830 1559 2419
fallen$	238 239 625 1559 2419
falling$	238 239 625 5282 2419
falls$	238 239 625 1559 7260 2419 5347
false$	6952 2118 2121 2329
families$	6368 6382 6383 6384 6385 6386 6387 4397 4398 4399 4400 4401 4402 4438 4450 7164 5117 5164 5169 5345
family	4913 4925 7644
family$	6368 6382 6383 6384 6385 6386 6387 6551 6576 6582 4449 7627 7638 4926 7655 7669 5117 5164 2243 5169 2595 5585 5600 2678
fantasist$	5071
fantasists$	5071
far$	904 908 939 1021 1494 1495 1496 1632
farce$	5323
farcical$	2757
fashionably$	1057 2316
fast$	6539 2109
fat$	2750
father	7627 4925 7640 4928 7644 7647 7648
father$	6431 938 1984 1985 7624 7638 4926 2004 7653 2017 4950 7669 5164
fathers$	2017 5164
fault$	5784 5785 6066 7262 1625 1654 4587 7310 7311 7312 5021 2422 5350 5360
faulty$	3435
favor$	3241
favors$	3241
favour$	3240 5960 5961 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1694 1695 1696 5007 2345
favoured$	1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1694 1695 1696 2345
favouring$	1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1694 1695 1696 2345
favourred$	1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1694 1695 1696 2345
favourring$	1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1694 1695 1696 2345
favours$	3240 5960 5961 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 1694 1695 1696 5007 5008 2345
fear$	1029 2278
feared$	1029 2278
fearless$	2745
fears$	1029 2278
february$	5882
feckless$	2736
fed$	446 1987 2018
feed	1866 2445
feed$	446 1699
feeded$	1699
feeding$	1699
feeds$	446 1699 1987
feel$	5926 5927 1746
feelin	2578
feels	2578
feels$	5926 5927
feet$	5855 5856 3976 7231 7305 2298
feigned$	2121
fell$	238 239 625 1559 2419 5446 2598
felt	2578
felt$	5926 5927
female	2495
female$	3965 6679 6680 3968 6682 6683 1059 4642 1762 5215 2291 2473
females$	6367 1762 2746
fend$	3751 3872 3873 3874 3877 3878 3880 3881 3884 960 7110
fendded$	960
fendding$	960
fended$	960
fending$	3872 3873 3874 3877 3878 3880 3881 3884 960
fends$	960
feral$	2192 5118 2736
ferocious$	2734
fester$	7316
fewer	1834
fiercely$	2275 2289
fifteen$	871 872 873 874
fight	1834
fight$	5804 5833 5835 5836 6048 3429 6143 6432 3752 6828 6830 4146 6860 4148 6927 6928 6929 6931 2523
fighti	4760 4930
fighting$	6432 6931 7473 7604 1988 7643
fights$	6432 6927 6928 6929 6931 6932
figure$	3863
figures$	7247 4590 7313 7315 7324 7325
file$	7123 7360 7483
files$	7123 7360 7483
film	7543 1919
film$	5750 1751 7391 7393 4798 1874 4844 5461
filmed$	5673 3055 6668 1751 7392 4798 1874
filming$	1751 4798
films$	1751 7391 4798
filthy$	2750
final$	1978 2690 2692
find	7380
find$	2 768 771 6828 4639 1765 1913
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 769
fine$	6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 6595 6596 6597 3904 980 981 3907
finger	7507 1919
finger$	7018 7019 7028 7029 7041
fingerprint$	4844
finish$	4121
fire	4958
fire$	5858 6052 7425 4958 7671
firear	7685
firm	1892
firm$	4817
first$	647 2690
fishnets$	5270
fisted$	7272
fit$	4419
fits	7596
fits$	5489
fitting$	4017 4039
five	4627 4648 7387 4676 1754 1790 7433 7439 7511 1900
five$	6326 736 6510 1051 1084 6722 6723 6724 6725 6726 6727 4164 4173 4463 7361 4715 4778 1871 7512 1880 1888 7531 7534 4825 4832 7554 2473 5469
fixated$	2441
flag$	1740 1853 2459
flagged$	1740 7392 1793 1853 1875
flagging$	1853
flags$	1740 1853
flashback$	2883
flashbacks$	2883
flashy$	2350
flat	4925
flat$	5899 5900 5901 5902 3190 3191 3192 3193 6036 6037 6038 1162 7638 7645 7651 7659 5583
flats$	7657
flatter$	1686
fled$	5399
fleece$	5270
fleeces$	5270
flirt$	295 296 297 310 311 415
flirtatious$	2718 2743
flirted$	295 296 297 310 311 415
flirting$	295 296 297 310 311 415
flirts$	295 296 297 310 311 415
flirtted$	295 296 297 310 311 415
flirtting$	295 296 297 310 311 415
flirty$	2718
floor$	7658
floppy$	2313
flout$	629 630 2115
flouted$	629 630 2115
flouting$	629 630 2115
flouts$	629 630 2115
floutted$	629 630 2115
floutting$	629 630 2115
fluoxetine$	2859
fob$	1568 1570 1571 1572
fobbed$	1546 1568 1570 1571 1572
fobbing$	1568 1570 1571 1572
fobed$	1568 1570 1571 1572
fobing$	1568 1570 1571 1572
fobs$	1568 1570 1571 1572
foetal$	2602
follow	1733 1919
follow$	5804 3381 6178 3501 3502 3503 3504 3505 6220 6222 657 6783 6802 6808 6822 1368 1369 1370 4437 7276 1751 7393 4798 4844 2093 5288 5461
followed$	6002 6010 6023 657 1368 1369 1370 7119 1751 4798 7535 2093
following$	657 1751 4798 2093
follows$	3381 657 1751 4798 2093
folly$	6082
food	2013 4943
food$	5952 5953 5954 5955 5956 5957 5958 5959 5964 4938 2018
foodbank$	7656
foolhardy$	2058
foolish$	2970 52 53 2979 472 2058 2100
foolishness$	5798 5799 5800 5801 5802 5803 6082
foot$	3976 6754 6755 6756 7422 2298
footag	4666 4819
footage$	7379 4667 7381 1745 1863 1873 7515 7532 2461 5387
footprint$	7490
for	4691 1806 5369 2445 2507 2512
for$	5815 3171 3173 3174 5944 3239 5968 3332 3333 3334 3335 3336 6208 6314 3615 3698 3703 3704 3719 3885 6655 6657 6676 1293 1294 6934 4422 7141 7142 7236 4539 7284 7286 7297 7323 7352 7389 4707 4713 7434 4725 4729 4730 1831 4797 7519 4808 4829 7572 4873 4877 4891 7675 2046 7688 5169 5348 5399 5446 5481 2631 5613 5616 5618 5622 5629
force	1705 4635 4643 4644 4645 1721 1722 7378 1753 1809 4769 4788 1864 7503 7504 1877 1890 1894 1908
force$	4281 4286 4287 7263 7292 4606 4630 7348 7349 1712 7351 7356 7357 7358 4646 4647 7363 1726 4678 7426 1809 4734 4735 7482 7491 7501 4789 4814 4815 5440
forced$	3506 3507 3508 3509 6223 6225 692 695
forces$	3506 3507 3508 3509
forehead$	6708
foreign$	1059 3987 2315 5265
forens	2794
forever$	1293 4218 1294 4219 1295 1296 1297
forget	4856
forget$	7569
forgot$	5353
forgotten$	2412 5353
form	1793
form$	7144 1878
formal$	2690
formally$	2634
formed$	1878
forming$	1878
forms$	1878
forty$	6509
forwar	1866
foster	2660
foster$	788 7627 4925 7644 7670 2240 5585
fostered$	5585
fought$	3424
foul$	2215
found$	2 3623 770 772 2047 2182
foundation$	6709 6710 6711 5263
four	7511
four$	6326 1084 6722 6723 6724 6725 6726 6727 4164 4778 1871 7512 1880 1888 7531 7534 4832 7554 2473 5469
fourteen$	871 872 873 874
fragment$	4821
frame$	6686 6687 6688 5219
frames$	6686 6687 6688 5219
fraternise$	2110
fraternised$	2110
fraternises$	2110
fraternising$	2110
freckled$	1065 2319 2750
freckles$	2751
freckly$	2750
free$	5776 5777 5778 5779 5780 5781 5782 5783 3083 5989 5990 2012 5018
freely$	5989 5990 353 7222 7223 7224 7225 5017 5018 2094
frequent$	285 286 2069
frequently$	284
friend	7338 1754 1790 1798 7439 4743 7456 7511 1900 7557 5450 5604
friend$	6368 6382 6383 6384 6385 6386 6387 6678 6681 5064 5117
friends$	2926 5691 152 5828 198 3297 3301 3302 3322 480 3441 3557 633 634 635 6368 6382 6383 6384 6385 6386 6387 6678 6681 6854 6855 6856 6857 6858 4152 4153 4154 4164 4173 4214 6968 4397 4398 4399 4400 4401 4402 4448 7193 7201 7202 7203 7204 7205 7206 7207 4715 4723 4778 1859 1871 7512 1880 1888 7531 7534 4825 4832 7554 4980 5064 5117 2200 5340 5345 5469
friendship$	619 620 3569 5064
friendships$	3 4 5 6 7 8 9 2955 619 620 5064
frighten$	6662 6663 6664 5202
frightened$	6623 6624 6625 6626 1027 1028
fringe$	6761
fringes$	6761
fritter$	2431
frittered$	2431
frittering$	2431
fritterred$	2431
fritterring$	2431
fritters$	2431
frizzy$	2313 2334
from	1819 5369
from$	3406 3407 6127 6128 6355 3689 3833 3864 3923 3946 6678 6681 1118 6800 7370 7389 7406 1808 4744 1886 4841 4890 4891 7646 2042 5269 5310 5459 5540 2621 5563 5629
fruitful$	7454
frustrating$	4502 4503 7217
ft$	2298
full$	3031 898 2338
fully$	807 898 974 977 2275
fumble$	2760
fumbled$	2760
fumbles$	2760
fumbling$	2760
functi	1793 5541
function$	851 852 853 854 855 856
functioned$	851 852 853 854 855 856
functioning$	851 852 853 854 855 856
functionned$	851 852 853 854 855 856
functionning$	851 852 853 854 855 856
functions$	851 852 853 854 855 856
fund$	7109
funding$	5356
funds$	5598
furthe	1705 2512 5450
further$	4630 1797 2473
furthered$	1797
furthering$	1797
furthers$	1797
futile$	2371
gain$	6032 6033
gallery$	4812
gambling$	7589
game$	3253 449 6442
games$	449
gaming$	5933 5934 5935 449
gang	7341 1705 4635 4643 4644 4645 1721 1722 7378 1753 1763 7420 1798 7437 4769 4788 1864 7503 7504 7509 1877 7516 1890 1894 4820 7533 1908 5400 5424 5430 5431
gang$	3116 5862 5866 5876 5884 5907 6237 6257 6276 799 4630 7348 1713 4688 7402 4703 4704 7430 7431 4723 7474 4765 1849 4800 1876 7521 4811 4989 4990 2122 2191 2235 2459 2472 2476 2493 2497 2501 5427 2533 2722 2791
gangling$	2750
gangly$	2750
gangs$	5862 5866 5876 5884 6237 6257 6276 7348 1713 7431 4800 4811 4989 4990 2122 2497 2498 2533 2722 2791
gangsta$	6277 5048 2723
gangstas$	6277 5048 2723
gangster$	6277 652 5048 2723
gangsters$	6277 652 5048 2723
gap	5369
gap$	7252
gaps$	7252
gather	4771 7553 5369 2445 2482
gather$	6438 4582 1699 7382 4802 5217
gathered$	6438 1699 4802 5217
gathering$	6438 1699 7484 4802 5217
gatherred$	6438 5217
gatherring$	6438 5217
gathers$	6438 1699 4802 5217
gaudy$	2350
gaunt$	2750
gave$	123 124 125 126 127 128 129 208 1030 1031 1441 1446 1551 1552 1553 1554 1555 4514 2619
gbh	4971
gbh$	7684
gcse$	5564 2648 5574 2650 2655
gcses	4907
gcses$	7620 5564 5574
gdpr$	7235
gear$	6751 6752 6753 5275 5281
genera	2445
general$	1162
generator$	1904 5472
generators$	1904 5472
gentleman$	6553 6554 6555
get	4686 1879
get$	37 38 5804 5835 5836 5988 6032 6033 427 428 3426 6220 6222 625 645 658 659 660 661 662 663 664 665 666 667 3627 3628 737 751 752 753 754 755 756 6471 883 887 3812 888 889 890 891 894 895 896 897 6612 6613 6828 6829 4167 6908 6909 6910 4564 1655 1656 7536 4837 2092 2093 5019 2145 2146 2193 2194 2204 5296
gets	2594
gets$	37 38 427 428 625 645 658 659 660 661 662 663 664 665 666 667 3643 737 751 752 753 754 755 756 6471 883 887 3812 888 889 890 891 894 895 896 897 4204 1655 1656 7536 1960 1987 2093 5019 2145 2146 2193 2194 2204 2564 2634 2636
getting$	37 38 5988 625 3650 3651 6908 6909 6910 4199 6931 1655 1656 5296
gift$	5774 5775 5952 5953 5954 5955 5956 5957 5958 5959 5964 5967 5992
gifts$	5774 5775 5952 5953 5954 5955 5956 5957 5958 5959 5964 5967 5992 6228 6229
gilet$	6751 6752 6753 5275
gilets$	6751 6752 6753 5275
ginger$	3999 2313 2334 2750
girl	7511 4974
girl$	152 198 6368 6382 6383 6384 6385 6386 6387 4179 4180 4642 4778 1871 7512 1880 1888 7531 7534 4832 7554 7687 2116 5063 5117 2200 5242 5469
girlfr	7639
girlfriend$	5972 7623 7655 5010 5011
girlfriends$	5972 5010 5011
girls	4634 4648 7387 4676 1754 1790 7511 1900 7557
girls$	5691 152 198 3297 3301 3302 3322 480 3441 3557 633 634 635 6278 6327 6368 6371 6382 6383 6384 6385 6386 6387 6402 3870 3871 6854 6855 6856 6857 6858 4152 4153 4154 4164 4173 6893 4214 6968 4397 4398 4399 4400 4401 4402 4447 7175 7193 7201 7202 7203 7204 7205 7206 7207 7361 4715 4778 1859 1871 7512 1880 1888 7531 7534 4825 4832 7554 4991 5063 5117 2200 5242 5340 5345 5469
give$	123 124 125 126 127 128 129 208 833 3945 1030 1031 6802 6808 6822 4312 1441 1551 1552 1553 1554 1555 4640 1851 5288
given	4833 4836
given$	1030 1031 1229 7080 7081 7082 7083 1446 1551 1552 1553 1554 1555 7340 7397 1960
gives$	123 124 125 126 127 128 129 208 1030 1031 1441 1446 1551 1552 1553 1554 1555 1851
giving$	123 124 125 126 127 128 129 208 1030 1031 1441 1551 1552 1553 1554 1555 1851
glad$	130 131 136
glamour$	6228 6229
glasses$	5270
glean$	1699
gleaned$	1699
gleaning$	1699
gleans$	1699
gloves$	5270
glued$	1323
go$	5724 3096 3097 3098 3099 5813 5833 5835 5836 3138 3140 3141 234 235 236 237 238 239 263 266 269 270 3198 3201 3209 288 289 5988 355 356 357 5997 5998 5999 6000 6001 6036 6037 6038 6111 6178 6220 6222 592 614 1120 1129 6783 6802 6808 6822 6828 6829 1208 6931 4583 2092 2093 5019 5288 2672
goad$	2114
goadded$	2114
goadding$	2114
goaded$	2114
goading$	2114
goads$	2114
goal	1896
goal$	1839 7545
gobby$	2736
goes	7536
goes$	234 235 236 237 267 269 270 3209 288 289 355 356 357 592 614 1120 1129 1224 6931 7374 1944 2018 2038 2092 2093 5019 2594 2672
going$	5740 5843 3132 234 235 236 237 262 269 270 3197 3200 3207 3208 3209 288 289 342 5988 355 356 357 5997 5998 5999 6000 6001 6036 6037 6038 614 3796 3798 3799 1120 1129 4109 1185 1186 1187 1188 4114 1194 1195 1196 6931 1760 2038 2092 2093 2672
goings$	4822
gold$	2323 5270
gone$	3127 234 235 236 237 238 239 269 270 3209 355 356 357 6002 6003 3298 6017 6018 6019 6020 6024 3420 614 4893 2092 2093 5019
good$	2979 2989 259 3571 6319 3758 3825 953 4197 4420 4591 2302
goods$	5482
gorgeous$	2750
gormless$	2736
got	7578
got$	37 38 6002 6017 6018 6019 6020 6025 435 436 625 781 1069 1079 1080 1081 1082 1123 7011 7012 7013 7014 1655 1656 1987 2092 2093 5019 2234 2335 2341 2598 2634 2636 2637 2687
gown$	6743
gowns$	6743 6765
gp	4857 1946
gp$	7570 4871
gps	2043
gps$	4968
grade$	5573 5575 2766
graded$	736 739 7392 2766
grades	7619 4907
grades$	7620 5573 5575
graffiti$	7548
gran	7627 4925 7640 4928 7647 7648
gran$	7638
grandf	7627 4925 7640
grandfather$	7638
grandm	7627 4925 7640
grandmother$	7624 7638
grandp	7627
grante	2695
grasp$	6178 3474 3475 3476 3477 3478 3479 3480 3481 3482 3483 3484 3485
grass$	7244
gravitate$	599 600 601 602 603 604 605 606 607 608 609 610 611
gravitated$	599 600 601 602 603 604 605 606 607 608 609 610 611
gravitates$	599 600 601 602 603 604 605 606 607 608 609 610 611
gravitating$	599 600 601 602 603 604 605 606 607 608 609 610 611
greasy$	1065 6716 2313 2319 2334
greater$	884
greed$	5798 5799 5800 5801 5802 5803 6082 6228 6229
green$	6577 6578 6579 5193 2314 2334
grew$	1064 2318
grey$	6716 1116 2334 5270 2350 5420
grip$	7288 7289 7290 7291 1895 5354
grips$	1895
groomed$	5673 5675 6187 6188 6189 6190 6191 6192 6193 6194 6195 6196 6197 6198 5233
groomer$	5907 6162 6286 652 5068
groomers$	5907 6162 6286 652 5068
grooming$	6078 6079 5045
gross$	2386
grounds$	1805 2026
group	7338 4627 4648 7368 7383 7385 7387 4676 7390 1754 4683 1790 7433 1798 7437 7439 4743 7456 4746 4747 7511 4820 7533 1900 7557 5377 5392 2485 5430 5431 5444 5450
group$	5691 152 198 3297 3301 3302 3322 3359 480 3441 3557 633 634 635 6280 6282 670 6368 6371 6382 6383 6384 6385 6386 6387 6402 3696 3697 799 1033 1034 6854 6855 6856 6857 6858 6861 4152 4153 4154 4157 4158 4164 4173 6893 4214 6968 4397 4398 4399 4400 4401 4402 7129 4441 4443 7192 7201 7202 7203 7204 7205 7206 7207 4496 7282 7283 4573 7361 4659 1735 7396 1763 7409 4715 7431 4723 7451 4740 7459 7471 7482 4778 1859 7501 4789 1871 7512 7513 7514 1880 1888 4815 7531 7534 4825 4832 7554 4846 7562 4851 5063 5117 2200 5169 5340 5345 2468 2485 5413 5469
groups$	6280 6282 6368 6371 6382 6383 6384 6385 6386 6387 7431 7514 5117 5413
grow	1852
grow$	1064 2318
growing$	1064 2318
grown$	334 5977 6478 842 3770 6485 3777 3778 3779 3780 3789 3790 3791 6506 6507 6508 6513 6514 6515 6516 6517 6523 3813 3815 3816 3817 3818 3819 3823 6537 6538 901 918 6558 924 925 3852 6566 6567 3858 3859 945 3895 3898 3943 1039 1064 5185 2284 2318
grownups$	6489
grows$	1064 2318
grubby$	2343 2350 2750
guaranteed$	1191 1192 1193 2365
guard	4826 1905
guard$	3057 5949 7539 1906 1911 1912
guardi	5589
guards$	3057 5949 1873 7539 1906 1911 1912
gucci$	5270
guessed$	6149 6150 3438 3439
guidance$	6214 6215 6216 6217 6218 6633 6645 6647 7002 7003 7004 7005 7006 7007 7008 5040
guilt	7404 4703
guilt$	7264 7416 2422 5351
guilty	2708
guilty$	450 451 4731 2708 5633
gullible$	509 6577 6578 6579 2102 5193 2736
gun	7685
habit	5531
habit$	5684 4983 4984
habits$	5684 4983 4984
habitual$	285 286 4811 2069 2140 2147 2478
habitually$	284
had	1927 1952 2594
had$	107 108 306 309 3289 3290 3291 3294 3295 372 373 374 375 376 377 378 385 386 387 388 389 423 706 781 6678 6681 1069 1079 1080 1081 1082 1123 6941 6942 1319 1356 1357 1358 1359 1361 1362 1363 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1389 1390 1391 1416 1424 4406 7120 1681 1682 1938 4877 1960 2234 5217 2335 2341 2390 5399 2564 2621 2631
hair$	6702 6704 6705 6706 6761 6777 5246 2324 5259 2336
haircut$	6704 6705 6706 6761 5259 2336
haircuts$	6704 6705 6706 6761 5259 2336
haired$	5230 5238
hairstyle$	6704 6705 6706 6761 5259 2336
hairstyles$	6704 6705 6706 6761 5259 2336
hairy$	2750
half$	4057 4835 2399
halfway$	5282
halluc	2819
hand	1866
hand$	127 128 129 3755 3756 3924 6638 6639 6640 6641 6708
handded$	127 128 129
handding$	127 128 129
handed	4833 4836
handed$	127 128 129 5327 5328 5454
handful$	672 3597 673 3598 674 3599 675 3600 6393 5071
handing$	127 128 129
handl	5371
handle$	6337 3737 3748 3872 3873 3874 3877 3878 3880 3881 3884 973 6612 6613 1895 2271
handled$	973 2271
handles$	973 2271
handli	7419
handling$	3872 3873 3874 3877 3878 3880 3881 3884 973 1615 1616 1617 1618 4971 2271 5336 2811
hands$	127 128 129 3755 3756 6708 7121 7229
handse	4783
handset$	1738 7377 7496 2457
handsets$	1738 7377 7496
handsome$	2750
hang	7536
hang$	5804 5833 5835 5836 5847 5997 5998 5999 6000 6001 6036 6037 6038 616 6438 1125 1126 1127 1129 5217 2563
hanged$	6438 5217 2563
hangged$	6438 5217
hangging$	6438 5217
hanging$	5740 5843 5997 5998 5999 6000 6001 6036 6037 6038 616 6438 5217 5282 2563
hangs$	616 6438 1125 1126 1127 1129 5217
haphazard$	7253 7254 7255 7256
happen$	5741 5742 5743
happened$	3308 3309 6028 6029 459
happens$	457
happy$	130 131 136 3062
harass$	626 2113
harassed$	626 2113
harasses$	626 2113
harassing$	626 2113
hard	1892
hard$	688 689 699 700 701 702 703 704 3679 6432 832 4817 7556 2281 2315
harden	5473
hardened$	2140 5155 5205 2745
harder$	3393 699 700 701 702 703 704 6991
hardest$	699 700 701 702 703 704
hardly$	968 969 1009 1010 1011 4027 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1390 1391 1449 1494 1495 1496 1968 2262 2263 2268 2276 2390 2617
harm$	5638 5639 3329 3330 6078 6079 6088 6089 6164 6165 6187 6188 6189 6190 6191 6192 6193 6194 6195 6196 6197 6198 6210 6211 6212 6213 4499 7252 4811 4949 7662 2041 7684 5020 2472 2476 2478 2498 5484 5508 2584
harmed$	5508 2584
harmer$	5076
harmers$	5076
harmful$	2979 5869 642 643 644 2059 2139 2478
harming$	5508 2584
harms$	5508 2584
has	1927 7578 1941 2594
has$	2931 2933 306 423 3401 706 781 6678 6681 1069 1079 1080 1081 1082 1123 1200 4226 6941 6942 1319 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1390 1391 1415 1423 4701 1938 4866 1960 2043 2234 5217 2335 2341 2390 2564 2621 2631
hasn$	1364 4299 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1390 1391 2390
hat$	5270
hats$	5270
have$	2932 2934 3061 3110 3124 3128 306 309 3304 3315 423 3396 3402 3416 3421 3432 3433 3436 3437 6272 706 781 6438 1069 1079 1080 1081 1082 1123 4104 4113 6828 1200 4177 4226 6941 6942 1319 6975 6976 6977 4265 6982 6983 6984 4274 4280 4313 1417 4588 4589 2234 5217 2335 2341 5313 5314 5399 5446 5464 2621 2631
haven$	1364 4300 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1390 1391 2390
having	2594
having$	306 309 1069 1123 2335 2564
havoc$	5097 5098 5099
hawk$	313 2080
hawked$	313 2080
hawking$	313 2080
hawkked$	313 2080
hawkking$	313 2080
hawks$	313 2080
hazel$	2314
he$	2985 3274 3297 3301 3302 3321 6112 480 6152 632 3557 633 6271 634 635 6441 6854 6855 6856 6857 6858 4152 4153 4154 4156 4281 6998 2634
head$	6041 6043 3755 3756 919 920 921 922 923 4019 4041 4042 4043 1119 7233 1596 7458 5257 2435 2886
headed$	5130 5229 5326
heads$	6041 6043 3755 3756 1505 7233 1596 5182 5195 5255 5256
headscarf$	5270
headscarves$	5270
health	4882 4886 7639
health$	4857 7576 7577 4865 7583 4872 7595 2589 5515
healthcare$	4887
healthier$	2979
healthy$	2989
hear$	6275 2579
heard$	810 2025 2581
hearin	7596
hearing$	2025 2580 2585 5625
hearings$	5625
hears$	2579
heart$	4852 7576 2588
hearted$	5324
heartless$	2736 2757
heatin	2013
heating$	4938
heavier$	2294
heavil	4856
heavily$	1058 7569 7588 2295
heavy	1892
heavy$	4817 2294 2296 2338 2403
heavyset$	2749
heed$	5790 6178 3501 3502 3503 3504 3505 7084 7085 7086 7087 7088 7089 7090
heeded$	6002 6010
heels$	6767 6768 6769 7231 5270
height$	6686 6687 6688 5219
held	5369
held$	836 7080 7081 7082 7083 1631 7354 7518 1920
helicopter$	2536
help	1720 1806 1868
help$	2965 70 77 78 3460 6185 6186 6337 6346 3747 6633 6642 6645 6647 6650 6651 6652 6653 6654 1158 1159 1160 1161 6802 6808 6822 6863 6879 6908 6909 6910 6916 7109 7118 1615 1616 1617 1618 7276 1797 1810 1839 7610 5029 5030 5089 5285 5288 5296
helped$	77 78 6177 6347 6807 6813 6818 6821 6827 6891 6894 6895 6896 6897 6898 7350 1797 1810
helpful$	7350
helping$	77 78 3461 6908 6909 6910 4198 1797 1810 5296
helpped$	77 78
helpping$	77 78
helps	1806
helps$	77 78 1797 1810 1839 5297
hepatitis$	2876
her	4634 4659 1763 1958 1967 1986 4913 7654 2032 5560 2695
her$	5641 5642 19 2972 2976 5690 2998 138 145 146 148 3076 152 3085 3086 3087 3088 3089 3090 198 5850 3148 3238 3318 3359 444 445 3376 475 6120 6123 3449 3452 6205 6209 3497 6310 3696 3697 6445 815 3766 3768 3978 3979 3980 1078 1111 4049 6911 4248 4438 7202 7203 7204 7205 7206 7207 4516 4518 4520 4527 7247 7313 4688 1932 4860 4861 4874 7592 4883 4892 1982 4911 2000 2001 4927 2003 7645 4934 4940 4946 4957 4970 4976 2083 2096 2200 2347 2348 5340 5492 2590 2592 2623 2677 5608 2690 2698 2712
heritage$	4009 4010 4011 4014
heroin	7685 4977
heroin$	7386 4875 7690 4992
herself$	2925 2927 5641 5642 2956 2957 33 2959 2960 2961 2962 2963 39 5678 5679 2967 2968 5795 3212 6039 6040 6042 3341 3342 3343 3344 3345 3346 3347 3348 3350 3351 6067 6068 6081 3377 3378 3379 3380 6094 6095 6096 6097 6098 6099 6100 3390 3391 3392 6106 3450 3454 530 3456 3457 6171 6172 6173 6174 6175 6176 3597 3598 3599 3600 6320 6461 6462 6463 6464 6465 6466 6467 3806 3807 6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 6595 6596 6597 6598 3886 6605 4552 4853 4912 4979 5004 5005 5196 5197 5488 5509
herselves$	4853 5488 5509
hid$	1128 1597
hidden$	1128 7354 5283
hide	4686 1777
hide$	5750 1128 1597
hided$	1597
hides	1777
hides$	1128 1597
hiding	1777
hiding$	1128 1597
hierar	7516 5418 5422 5424 5430
hierarchy$	7430 2781
high$	44 729 730 3661 3662 3663 3664 3665 3666 3667 3668 6931 4403 2402 2559
higher$	729 730 2618
highest$	729 730
highlights$	5260
highly$	1892 2275
hijab$	5270
hijabs$	5270
him	4634 7654 5560
him$	5641 5642 5690 3039 3046 3047 3048 3051 5909 5912 3359 6132 3696 3697 6911 4438 7202 7203 7204 7205 7206 7207 5340 5492 5608
himself$	2925 2927 5641 5642 2956 2957 33 2959 2960 2961 2962 2963 39 5678 5679 2967 2968 5795 3212 6039 6040 6042 3341 3342 3343 3344 3345 3346 3347 3348 3350 3351 6067 6068 6081 3377 3378 3379 3380 6094 6095 6096 6097 6098 6099 6100 3390 3391 3392 6106 3450 3454 530 3456 3457 6171 6172 6173 6174 6175 6176 3597 3598 3599 3600 6320 6461 6462 6463 6464 6465 6466 6467 3806 3807 6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 6595 6596 6597 6598 3886 6605 4552 4853 4912 4979 5004 5005 5196 5197 5488 5509
himselves$	4853 5488 5509
his	4659 1763 1958 1967 1986 4913 2032 2695
his$	19 2972 2976 2998 138 145 146 148 3076 152 3085 3086 3087 3088 3089 3090 198 5850 3148 3238 5973 3318 444 445 3376 475 6120 6123 3449 3452 6205 6209 3497 6310 6445 815 3766 3768 3978 3979 3980 1078 1111 4049 4248 4516 4518 4520 4527 7247 7313 4688 1932 4860 4861 4874 7592 4883 4892 1982 4911 2000 2001 4927 2003 7645 4934 4940 4946 4957 4970 4976 2083 2096 2200 2347 2348 2590 2592 2623 2677 2690 2698 2712
histor	1705
historic$	4630
history$	2023 2026 5066 5514 5603 5632
hit	2006 7663
hit$	1686 4931
hiv$	2875
hold	1777
hold$	6340 3759 835 836 1631 4633 4701 1921
holdin	4690 7410 1777 7523 4972
holding$	836 6637 7403
holds	1777 7523
holds$	836 1631 4701
home	4925 7644
home$	5840 5880 5881 6011 6012 6133 3712 6576 1685 7389 7626 7633 7637 7638 7645 7651 7652 7659 7662 7666 7669 7680 2435 2645 5571 5583 5585 5594 2676 5602 5609
homeless$	2908
homelessness$	2908
homes$	5880 5881 7657
honest$	3412 6126 6807 6813 6818 6827 6891
hood$	1112 6766 5270 2349 5420
hooded$	2291 2350 5420 2750
hoodie$	6751 6752 6753 6761 5270 5272 5275 2753
hoodies$	6437 3725 6751 6752 6753 6758 6759 6760 6761 6763 6771 5270 5272 5275 2753
hoodlum$	2724
hoodlums$	2724
hoodrat$	2724
hoodrats$	2724
hoods$	6437 3725 1112 6758 6759 6760 6763 6766 6767 6768 6769 6771 5270 5272 2349 5420
hoody$	6751 6752 6753 5275
hooligan$	2724
hooliganism$	2724
hooligans$	6323 6324 6325 2724
hoot$	7079
hoots$	7079
hope$	4144 7502 5298
hopeless$	3590 1225 1226 2154 2192 2195 2736 2757
hopelessly$	2757
hoper$	6301 6306 6307 6308 5072 5080
hopers$	6301 6306 6307 6308 5072 5080
hopes$	7502
hoping$	7502
hopings$	7502
horde$	640 641
hospit	4870 1946 2041
hospital$	7582 7583 4871 7594 4966 2435
hospitalised$	2868
hospitalized$	2868
hostel	4923
hostel$	7636
hostile$	708 709 710 711 712 6365 6366 1813 2197 2734
hostility$	6400 6401 764 765 5125
hot	4773 4807 2551
hot$	2013 2205
hotel$	5899 5900 5901 5902 3190 3191 3192 3193
hothead$	5071
hotheads$	5071
hotspot$	7486 7520 2542 5476
hotspots$	7486 7520 5476
hours$	7610 1973 5356 2776
house	4925
house$	5899 5900 5901 5902 3190 3191 3192 3193 6551 6576 6582 7638 7645 7651 7659 5583
househ	4925
household$	6551 6576 6582 7638
houses$	7657
housin	7639
housing$	5591
how$	6123 6439 3875 3876 959
hrs$	2776
hub$	7482 7501 4789 4815 5458
huge$	2970
hulking$	2750
hung$	6023 616 1125 1126 1127 5282
hungry$	5156 5597
hunt$	592 3517 593 594 595 596 597 598
hunted$	592 3517 593 594 595 596 597 598
hunting$	592 3517 593 594 595 596 597 598
hunts$	592 3517 593 594 595 596 597 598
huntted$	592 3517 593 594 595 596 597 598
huntting$	592 3517 593 594 595 596 597 598
hurt	2006 7663
hurt$	5673 5675 6070 6830 4931 2584
hurted$	2584
hurting$	2584
hurts$	2584
husband$	7623 7655
hygien	4882 7596
hygiene$	7595
hyper$	2076 2736
hypersexual$	2719
hypersexualised$	2719
hypocritical$	2757
hysterical$	2736
i$	1629
ic	2495
ic$	1043 2293
ic0$	2748
ic1$	2748
ic2$	2748
ic3$	2748
ic4$	2748
ic5$	2748
ic6$	2748
ic7$	2748
ic8$	2748
ic9$	2748
idea$	5762
ideas$	5761
identi	1710 7359 7380 1763 1765 1800 7448 5418
identical$	2350
identically$	1057 2316 5269 5271
identified$	649 1741 4688 2034 2473 5399 2478 5420
identifies$	7391 1826
identify$	7382 7391 1826 1885
identifying$	1826
identity$	1717
idle$	5148 2736
idly$	4411 5319
iep$	2896
ieps$	2896
ies$	6550
if$	359 360 361 362 363 364 365 366 367 368 369 370 371 6021 6022 396 397 398 399 400 1360 1481 1482
ignorance$	2757
ignorant$	2736 2757
ignore$	5804 5833 5835 5836 629 630 6931 1607 1608 7274 2115 2361 2420 2421 5353
ignored$	629 630 6792 6793 6794 6795 6931 1607 1608 7278 7279 7280 7281 2115 2361 2412 5341 2420 2421 5353
ignores$	629 630 6931 1607 1608 2115 2361 2420 2421 5353
ignoring$	629 630 6931 1607 1608 2115 2361 2420 2421 5353
ill$	57 58 1092 1114 2220 2222
illegal$	5869
illnes	4852 4857 7639 7641
illness$	7565 7570 5546
image$	5936 3251 3252 328 329 6668 4590 4626 1702 4772 1901
images	1865 4790 4791
images$	5936 3245 321 5960 3251 3252 328 329 6668 4626 1702 7360 1723 4772 1863 1901 7549
immaculately$	1057 2316
immature$	2736
immaturity$	5798 5799 5800 5801 5802 5803 3400 476 477
immigration$	7639 2673
imminent$	7455
immuni	2887
impair	4852
impairment$	7565 5510 5546
implicated$	224 225 226 227 2034
important$	1839
imposing$	2294 2750
impossible$	699 700 701 702 703 704 1225 1226 2371
impression$	5762
impressionable$	2736
impris	7639
impulse$	3493
impulsive$	2736
in	4909 1991 2594
in$	81 3027 5750 3133 3149 3153 3156 3165 3168 3169 3170 322 3256 3257 3258 3260 6185 3550 3563 3577 3622 3689 3698 3727 6565 990 6678 6681 3984 3995 3996 3997 6757 4045 4050 4054 4058 1134 1135 1136 6900 6907 4225 4252 7051 4521 7297 7403 7406 7416 1823 4849 4850 4879 4881 4893 4900 4913 4915 4916 4944 4963 2042 2107 2242 5169 5261 5269 5271 5295 5310 2437 5399 2596 5584 5588 5622
inability$	3077 153 154 155 156 157
inaction$	3370 7308 5357 5359
inadequacy$	2757
inadequate$	2757
inadequately$	2757
inappropriate$	5869 3223 2111 2197 2350
inappropriately$	1057 2316 5269 5271
inattention$	5357
incapable$	68 2369 5304
incessantly$	2756
incest$	7660
inch$	3841
incidents$	7548
inclination$	4187 6901 6902 6903 6904 6905 6906
include$	5399
income	7639
income$	5603
incompetence$	2757
incompetent$	2757
incompetently$	2757
inconsistent$	6351 6352 6353 6354 717 2189
incorrect$	2343
increa	1852 2512
indecent$	3223
indepe	5584
independent$	3855 3857 1038 5200 5214
index	5422
index$	7524
indica	4631 5369
indicate$	7344
indicates$	7344
indifference$	7308 5357 5359 2757
indifferent$	5304 2757
indisputably$	2756
indivi	7439 1900 5444
individual$	6368 6382 6383 6384 6385 6386 6387 6678 6681 1762 7439 7499 1962 5117 5170
individuals$	6254 6255 6256 6257 6368 6382 6383 6384 6385 6386 6387 6678 6681 1762 4751 4825 5117 5170
indulge$	231 232 233
indulged$	231 232 233
indulges$	231 232 233
indulging$	231 232 233
ineffective$	2757
ineffectual$	2757
inept$	2757
ineptitude$	2757
inevitable$	1227
inevitably$	5305 2756
inexcusable$	4502 4503 7217 2757 2758
inexcusably$	2757
inexplicably$	2759
infamous$	796 2244 2738
infect	4852
infection$	7565 5546
inflicted$	5023
influe	7437
influence$	6281 5064
influenced$	5673
influences$	6281 5064
influential$	7537
inform	1806 1868 5369 2512
inform$	1700 7347 1718 1719 1797
informant$	2767
informants$	2767
information$	3414 7123 4436 1615 1616 1617 1618 4624 7346 7347 1711 7515
informed$	3083 1797
informing$	1718 1719 1797
informs$	1718 1719 1797
inhale	4857
inhaler$	7570 2832
inhalers$	2832
initiative$	2523
injunc	4793
injunction$	7464 7506 7540 7689 5455
injunctions$	7464 7506 7540 5455
injuri	4857
injuries$	7570
injury	4852 4857
injury$	7565 7570
inner$	1046
innocent$	6545 6546 6547 6548 5188
innocents$	6540 6541 6542 6543 6544 5187
inpatient$	2869
inquiry$	7408
insane$	5118
inside$	5750
insight$	5031
insist$	205 206 207
insisted$	205 206 207
insisting$	205 206 207
insists$	205 206 207
insistted$	205 206 207
insistting$	205 206 207
insolent$	2736
insomnia$	2879
inspec	4643 4644 4645 1721 1722 1753
inspector$	7356 7357 7358 4646 4647 4678 5440
instagram$	290 3215 291 3216 292 3217 293 3218 294 3219 5933 5934 5935
instead$	7284 7286
instigator$	5405 2725
instigators$	5405 2725
institutional$	2386
instructed$	1714 1755 4830
instructions$	5040
insulin$	2834
integrated$	2492
intel$	2763
intell	7378 5418 5422
intelligence$	7123 7341 7343 7363 4704 7491 4814 2444 5370 2533 2762 2786 2803
intended$	1839
intens	1892 2512
intensive$	4817 2685
intent	1896
intent$	7684 5634
intention$	4187 6901 6902 6903 6904 6905 6906
intentions$	4187 6901 6902 6903 6904 6905 6906
interc	4682 2815
intercepted$	7395
intercourse$	4997
interest$	6879 4187 6901 6902 6903 6904 6905 6906 7084 7085 7086 7087 7088 7089 7090 4381 4382 4383 4384 4385 4569 7288 7289 7290 7291 1711 7400 5354
interested$	4194 4338 4534 4613
internally$	2634
internet$	290 3215 291 3216 292 3217 293 3218 294 3219 5933 5934 5935 2086
interr	4663
interrogated$	7376
interv	2039
intervene$	7109 7273 7276 7442
intervened$	7119
intervention$	6346 7678 5285 5628
interventions$	6346 1158 1159 1160 1161 5285
interviewed$	1787 2035
intimate$	3223
intimidate$	626 2113
intimidated$	626 2113
intimidates$	626 2113
intimidating$	626 6432 2113 2197 2315 2734
into	1991 2445
into$	5676 5750 3159 3160 3161 3163 3620 1886 4916 2042
invariably$	2756
invest	7448 7634 4962 2522 2793
investigate$	7109 7276
investigation$	7435 7444 7674 7675
investigations$	7435 7444
invincible$	2745
invitation$	4079 1155 1156 1157
invitations$	4079 1155 1156 1157
invite$	5657 5658 412 413 2095 2099
invited$	5657 5658 412 413 2095 2099
invites$	5657 5658 412 413 2095 2099
inviting$	5657 5658 412 413 6908 6909 6910 2095 2099 5296
involv	7404 7420 5400
involved$	5673 5675 224 225 226 227 228 229 230 638 697 7277 4690 7508 2034 5047
involvement$	224 225 226 227 638 4703 5047
involving$	7421
iq$	2890
irresponsible$	52 53 2979 472 2058 2100 2757
irresponsibly$	2713 2757
is	1793 7578 2578
is$	2987 150 151 427 428 645 658 659 660 661 662 663 664 665 666 667 706 3638 3643 737 751 752 753 754 755 756 883 887 3812 888 889 890 891 894 895 896 897 906 6678 6681 4033 1133 4083 4147 4226 1335 1336 4540 1623 1624 7300 7323 4641 4679 4742 4749 4816 1989 2045 2145 2146 2178 2193 2194 2204 5217 5261 5262 2424 5399 2539 2586 2591 2598 2609 2634 2636 2637 5581 2670 2674 2687 2689 2690 2694
isn$	1153 1184 1189 2190 2262
isolation$	1975
iss$	2685
issue	1701
issue$	6399 1851 5047 5123 5514
issued	1701
issued$	7340 4836
issues	1701
issues$	6399 1851 5047 5123 5514
issuin	1701
it$	5981 6044 6045 6047 778 6439 3735 6627 6628 1197 1198 6949 4281 6998 4319 4320 7113 7122 4498 1577 1578 1579 7258 7259 4580 4603 5022 5106 5346
its$	3142 5878 447 3375 3451 6996 4423 4433 4516 4518 4520 7235 7236 4525 4527 4528 7247 7267 4556 4592 4593 7313 1685 4611 4619 4620 4716 4724 4946 2387 5339 2425 2434
itself$	2925 2927 2956 2957 33 2959 2960 2961 2962 2963 39 5678 5679 2967 2968 5795 3212 6039 6040 6042 3341 3342 3343 3344 3345 3346 3347 3348 3350 3351 6067 6068 6081 3377 3378 3379 3380 6094 6095 6096 6097 6098 6099 6100 3390 3391 3392 6106 3450 3454 530 3456 3457 6171 6172 6173 6174 6175 6176 6320 6461 6462 6463 6464 6465 6466 6467 3806 3807 6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 6595 6596 6597 6598 3886 6605 7140 4552 4553 4979 5004 5005 5196 5197
jacket$	6751 6752 6753 6761 5270 5275 5279
jackets$	6751 6752 6753 6761 5270 5275 5279
jail	4967
jail$	7622 7680
jailed	7641
january$	5882
jeans$	6751 6752 6753 6767 6768 6769 1132 6774 5270 5275 2357
jeopardise$	10 2054 2055
jeopardised$	10 2054 2055
jeopardises$	10 2054 2055
jeopardising$	10 2054 2055
jeopardize$	10 2054 2055
jeopardized$	10 2054 2055
jeopardizes$	10 2054 2055
jeopardizing$	10 2054 2055
jeopardy$	5638 5639 5649
jewellery$	6751 6752 6753 5270 5275
job	7639
job$	6965 7047 7048 7049 7050 7063 7064 7065 7066 7067 7068 7069 7070 7071 7072 7134 7138 7145 5336
jobs$	7063 7064 7065 7066 7067 7068 7069 7070 7071 7072
jobsworth$	2757
jobsworths$	2757
joggers$	6751 6752 6753 6767 6768 6769 1132 6771 5270 5275 2357
join$	5804 5833 6830
joint	2512
joint$	2486
joke$	5335
journe	7511
judge$	3892 7273
judged$	2982
judgement$	6148 5336
judgment$	6148 5336
july$	5882
jumper$	6751 6752 6753 5275
jumpers$	6751 6752 6753 5275
june$	5882
junkie$	2729
junkies$	2729
just$	3026 3284 3288 406 6155 6156 6157 6158 778 1199 1212 1213 1214 1215
justice$	6434 6435 7497 7498 7677 4965
justification$	5334
juvenile$	2140 2143 2147 2747
juveniles$	2747
keen$	130 131 136 4618 7502
keens$	7502
keep	4686 1879
keep$	42 5724 3082 3101 5833 5835 5836 261 264 271 272 273 274 275 276 277 278 279 280 281 282 283 463 464 6111 525 529 531 6178 617 3872 3873 3874 3877 3878 3880 3881 3884 6802 6808 6822 1368 1369 1370 1687 1700 1731 2068 5288
keeped$	5724
keeping$	5724 5843 261 264 271 272 273 274 275 276 277 278 279 280 281 282 283 525 529 532 3872 3873 3874 3877 3878 3880 3881 3884 7148 1731 2068
keepped$	5724
keepping$	5724
keeps$	5724 261 264 271 272 273 274 275 276 277 278 279 280 281 282 283 463 464 618 1731 4701 2068
kept$	261 264 271 272 273 274 275 276 277 278 279 280 281 282 283 6002 6010 6034 6035 463 464 1368 1369 1370 7119 7354 1731 1909 1976 2068 5353
ketamine$	4875 7589 2606
key$	4525 7458 7495 7537 2473 2476 2478 2480
kick$	6829 1606 2199
kicked$	1606 2006 2007 2199
kicking$	1606 2199
kickked$	1606
kickking$	1606
kicks$	1606 2199
kid$	6368 6382 6383 6384 6385 6386 6387 5050 5063 5117
kids$	6278 6284 6368 6371 6382 6383 6384 6385 6386 6387 6423 6540 6541 6542 6543 6544 4991 5050 5063 5117 5162 5187
kill$	2563
killed$	2563
killing$	2563
kills$	2563
kind$	6629 6630 6631 6632 6728
kinshi	1992
kinship$	4917
kissed$	3055 5986
kissing$	5992
kitted$	1093 1094 1095 2344
knew$	478 3404 3405 803 804 812 813 814 6947
knife	7685
knife$	5862 1827 4811 7684
knives	7337 7410
knives$	1716 7399 7414 7415
knock$	616 1812
knocked$	616
knocking$	616
knockked$	616
knockking$	616
knocks$	616
know$	3221 3394 3395 478 3404 3405 3408 3409 803 804 805 806 812 813 814 950 6947 7030 7031 7359 1746 1789 1862 1885 1891 1899
knowing$	3030 106 841
knowingly$	5989 5990 353 5017 5018 2094
knowledgeable$	841
known	7373 1763 1865 4790 4791
known$	3394 3395 6109 3408 3409 6149 6150 3438 3439 6245 6254 6255 6256 6257 796 3722 3723 4267 7355 4688 7402 1772 1793 1870 1881 2050 2111 2140 2144 2147 2245 2473 2476 2478 2538
knows$	478 3404 3405 803 804 805 806 812 813 814 951 6947 1891
knuckle$	6708
knuckles$	6708
kudos$	6226
label$	5281
labels$	5270 5281
labour$	5105
lac$	2237 2238 2737
lack$	48 561 562 563 564 565 566 567 568 569 570 571 705 784 1650 4576 4577 4578 2106 2150
lackadaisical$	2757
lacked$	561 562 563 564 565 566 567 568 569 570 571 2106 2150 2189
lacking$	561 562 563 564 565 566 567 568 569 570 571 7253 7254 7255 7256 2106 2150
lacks$	561 562 563 564 565 566 567 568 569 570 571 2106 2150 2189 2236
lad$	6368 6382 6383 6384 6385 6386 6387 5063 5117 5242
ladies$	944
lads	7387 7511 1900
lads$	5691 5751 152 198 5884 5908 3297 3301 3302 3322 480 3441 6234 6241 6261 3557 633 634 635 6278 6327 6368 6382 6383 6384 6385 6386 6387 6402 3870 3871 6780 6854 6855 6856 6857 6858 4152 4153 4154 4164 4173 4214 6968 4460 7193 4778 1859 1871 7512 1880 1888 7531 7534 4825 4832 7554 5063 5117 2200 5242 5469
lady$	913 6553 6554 6555
lamentable$	2757
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4281 4286 4287 7263 7292 4606 2435
lands$	0 1
language$	4867
lank$	2334
lanky$	3999 2750
lap$	442
laped$	442
laping$	442
lapped$	442
lapping$	442
laps$	442
large$	3974 2294 2750
largely$	1623 1624 2424
larger$	2294
lashes$	5254 5260 5270
last$	4213 1978
late$	6931 7270 4558
laugh$	573
laughed$	573
laughhed$	573
laughhing$	573
laughing$	573
laughs$	573
law$	672 673 674 675 680 682 2535
lawless$	2192 5118 2736
lax$	1509 1510 1511 1512 7253 7254 7255 7256 4558 2411
lay$	2526
layabout$	2724
layabouts$	2724
lazily$	2757
laziness$	2757
lazy$	1509 1510 1511 1512 4558 2339 2411 2736 2757
lead	1806 5438
lead$	5650 114 115 116 117 118 119 653 654 655 656 930 931 932 933 934 1806 2512
leader	5418
leader$	7427 7458 7495 5047 5059 5404
leaders$	7427 7458 7495 5047 5059 5404
leadership$	7084 7085 7086 7087 7088 7089 7090 1615 1616 1617 1618 7288 7289 7290 7291 5047 2386 5336 5354
leadin	7523
leading$	114 115 116 117 118 119 653 654 655 656 930 931 932 933 934 7537
leads	7523
leads$	114 115 116 117 118 119 653 654 655 656 930 931 932 933 934 2512
league$	4601
lean$	2294
learn	4639 1765
learn$	5790 481 482 3408 3409 6178 6802 6808 6822 6850 6851 6852 6853 6882 7273 7352 1885 5288
learned$	3408 3409 955
learning$	69 4898 2585 2587 2627 2629
learns$	6882
learnt$	3408 3409 956
least$	4271 4373
leave	7536
leave$	0 1 2928 5668 31 32 34 5790 5804 5833 5835 5836 288 289 6111 6802 6808 6822 6830 1472 1473 1474 1475 1476 1477 1478 1479 1480 1657 1658 5288 2430
leaver$	5586
leaves	1991
leaves$	0 1 2928 31 32 34 288 289 6113 1472 1473 1474 1475 1476 1477 1478 1479 1480 1657 1658 4916 2042 2430
leavin	1991
leaving$	0 1 31 32 34 288 289 1472 1473 1474 1475 1476 1477 1478 1479 1480 1657 1658 4916 2430
led	5369
led$	5650 5651 5652 5668 5673 114 115 116 117 118 119 6113 6114 6115 653 654 655 656 4771 5141
left	1991 7641
left$	0 1 2928 5668 31 32 34 5837 6002 6010 3323 6113 3419 1472 1473 1474 1475 1476 1477 1478 1479 1480 1657 1658 4916 2042 5341 5353 2430 5399
leg$	6708 7574
leggings$	6751 6752 6753 6767 6768 6769 6774 5270 5275
legs$	6708 7574
length$	3992
less	1834
less$	488 3824 7045 7046 2276
lesson$	69 71 72 6924 6925 6926
lessons$	69 71 72 6411 7603 7606 4996 5564
let	1720
let$	35 36 112 113 6002 6017 6018 6019 6020 6023 6083 6802 6808 6822 6931 7125 7126 1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 1534 1535 1536 1537 1538 1539 1540 1541 1542 4468 4469 1657 1658 1678 1679 1680 1700 1718 1719 5288 2430
leting$	1718 1719
lets$	35 36 112 113 6083 6931 1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 1534 1535 1536 1537 1538 1539 1540 1541 1657 1658 1678 1679 1680 1718 1719 2430
letter$	7123 7213 7214 5345
letters$	7123 7213 7214 7258 7259 5345 5346
letting$	35 36 112 113 6931 1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 1524 1525 1526 1527 1528 1529 1530 1531 1532 1533 1534 1535 1536 1537 1538 1539 1540 1541 1657 1658 1678 1679 1680 2430
leukaemia$	2885
level	1834
level$	6629 6630 6631 6632 7581 1980 5576
levels$	6629 6630 6631 6632
liability$	672 3597 673 3598 674 3599 675 3600
liaison$	4997
liaisons$	4997
liar$	6306 6307 6308 5071 5072
liars$	6306 6307 6308 5071 5072
library$	4281 4286 4287 7263 7292 4606
licence$	7689 5636 5637
licences$	5637
lie$	485 486 6828 6927 6928 6929 6931 6953 7260 5347
lied$	485 486 6927 6928 6929 6947
lies$	3370 485 486 6927 6928 6929 6931 6947 6952 7260 7300 5347
life	4925 7670
life$	2936 5829 6500 6552 6556 6568 6569 6570 6571 6572 4843 7573 7638 2061 4989 5047 5053 5601
lifes$	5053
lifestyle$	3 4 5 6 7 8 9 2944 2955 5682 5684 6226 6228 6229 6568 6569 6570 6571 6572 4983 4984 4989 5047 5066 5067 2714
lifestyles$	5682 5684 6568 6569 6570 6571 6572 4983 4984 2714
lift$	5774 5775 5952 5953 5954 5955 5956 5957 5958 5959 5964 5967 5992 5996 6668 4305
lifted$	4306 4328
lifts$	5774 5775 5952 5953 5954 5955 5956 5957 5958 5959 5964 5967 5992 5996 6668
light$	1065 6716 2294 2312 2313 2319 2334
lighter$	1065 2312 2319
like	4651
like$	5926 5927 588 589 3582 3610 3611 3612 6337 3776 3788 3800 3801 3802 3803 3804 3805 6519 6520 3808 4068 7350 7502 5047 5208 5269 5271
liked$	588 589
likelihood$	1837
likely$	1707 1760 2144 2473
likes$	5926 5927 588 589 7502
liking$	588 589
limited$	561 562 563 564 565 566 567 568 569 570 571 6351 6352 6353 6354 717 2106 2189
line$	5874 5884 5885 5889 5891 5895 5896 5897 5898 1770 7414 4990 5436
lines	7509 5418
lines$	5863 5879 5884 5885 5888 5890 5894 5896 5897 5898 3596 1770 4990 5479
lingered$	6023
link	7359
link$	616 5372 2500
linked	1836
linked$	638 1773 1793 7508 4796 2034 5047
linking$	616
links$	619 620 638 5047 5372
lip$	3561 6708 4529
lips$	6708
lipstick$	6709 6710 6711 5260 5263
lisp	7576
list	1865 4790 1867 4819 1898
list$	7360 1724 7483 4792 7514 7524 7532 7546 4858 5385 5416
listed$	4792
listen$	5790 5804 5997 5998 5999 6000 6001 6002 6178 3501 3502 3503 3504 3505 6783 6802 6808 6822 6850 6851 6852 6853 6882 7044 7109 7273 7276 4639 5288 5289 5316
listened$	5997 5998 5999 6000 6001 6002 6010 6034 6035 6978 6994 6999 7040 7044 7119 7321 5316
listening$	6002 5317
listenned$	6002
listenning$	6002
listens$	6002 6882
listing$	4792
listinged$	4792
listings$	4792
lists$	7360 4792 7514 7546 5385
little	1705
little$	40 50 3435 561 562 563 564 565 566 567 568 569 570 571 676 717 3821 3932 6742 1268 4371 4376 4377 4378 1462 7103 7104 7270 7309 4630 2106 2123 2147 2189 2236 2261 2333 2429
live	1705
live$	5804 5847 685 851 852 853 854 855 856 875 876 877 878 879 914 930 931 932 933 934 1324 4630 4722 7568
lived$	930 931 932 933 934 1326 1989 2019 2659
lives$	2936 5685 5686 5687 5688 5689 685 851 852 853 854 855 856 875 876 877 878 879 6552 6556 930 6568 931 6569 932 6570 933 6571 934 6572 1325 1989 1990 2659
living$	851 852 853 854 855 856 914 930 931 932 933 934 1989 7669 7670 2659
local	1705
local$	800 1040 7267 4630 1991 1992 5039 2291
locat	7448
locate$	5461
location$	3052 3053 3054
lock$	1795
locked$	6070 4784 7507 2006 2007
locs$	5258 5260
log	1733 1840 1867 1898 5369
log$	1730 4656 1736 7391 7393 4792 1874
loged$	4792 1874
logged	1733 7373
logged$	7392 4813 1889 7535 5459
loggin	1733
logging$	1730 1736 4792
logginged$	4792
loggings$	4792
logo$	5270
logos$	5270
logs	1733
logs$	7391 4792
loiter$	5217
loitered$	5217
loitering$	5217
loiterred$	5217
loiterring$	5217
loiters$	5217
lone$	1040 2290
long$	4531 7270 2313 2333 2334
longer$	3827 3832 3866 1009 1010 1011 3948
look$	2965 3078 409 410 411 538 824 844 3769 845 846 847 3772 848 849 3774 850 3872 3873 3874 3877 3878 3880 3881 3884 960 965 1075 1076 1077 7109 1560 7274 7276 7543 2010 2340
looked$	409 410 411 785 844 3769 845 846 847 3772 848 849 3774 850 960 965 3922 6638 6639 6640 6641 6644 6649 1075 1076 1077 6994 6999 7119 1560 7321 1993 4919 2340
looking$	409 410 411 3517 593 594 595 596 597 598 3539 3746 3872 3873 3874 3877 3878 3880 3881 3884 960 965 6607 6615 6616 3921 6638 6639 6640 6641 6643 3933 6648 6694 4221 1560 7502 2011 5227 5228 5235 5236 5240 5317
lookings$	7502
lookked$	960 965
lookking$	960 965
lookout$	2779
lookouts$	2779
looks$	6030 6031 409 410 411 844 3769 845 846 847 3772 848 849 3774 850 960 965 1075 1076 1077 6777 1560 2010 2340
loose$	3084
lorry$	3059
lose$	6830 1979 2021
loser$	6306 6307 6308 5071 5072
losers$	6306 6307 6308 5071 5072
loses$	1979
losing$	1979 2021 2610
loss$	7252 5510
lost	2002 7641
lost$	3589 6931 7278 7279 7280 7281 1644 1645 1769 1979 2021 2138 2153 5353 2610
lot$	799 6601 6609 6610 1503 4835 5063 5199
lots$	1073
loud$	2214
loudmouth$	2730
loudmouths$	2730
lounge$	1125 1126 1127
lounges$	1125 1126 1127
lout$	2724
loutish$	2724 2736
louts$	6323 6324 6325 2724
love$	588 589 6337
loved$	588 589
lover$	5010
lovers$	5010
loves$	588 589
loving$	588 589
low$	3609 6351 6352 6353 6354 717 729 730 3661 3662 3663 3664 3665 3666 3667 3668 1113 2128 2189 2236 5274 2582
lower	1834
lower$	729 730 2618
lowest$	2626
lowlife$	2724
lowlifes$	2724
lurch$	7115
lure$	2062
lured$	2062
lures$	2062
luring$	2062
lycra$	5270
lying$	485 486 6931
machet	7685
machete$	7684
made$	31 32 34 54 55 56 5698 64 2990 2991 2992 2993 195 196 223 258 6002 6113 500 3506 3507 3508 3509 6224 696 911 3983 4161 4163 4241 4279 4308 7080 7081 7082 7083 1446 1573 1574 1619 1768 1785 4766 1928 2119 5399
magist	2699
magistrates$	6434 6435
magnet$	1904 5472
magnets$	1904 5472
mail$	7245
mails$	7245
main$	7427 7458 7495 7537 2144 2473 2476 2478 2480
major$	2480
make	1732
make$	31 32 34 54 55 56 5698 64 2990 2991 2992 2993 2994 2995 3001 3002 3003 3004 3005 195 196 223 258 448 468 6113 500 6178 911 3994 6709 6710 6711 6728 4023 4065 4161 4162 6879 4307 1446 1573 1574 4640 1918 1928 2119 5263
maked$	448 468
maker$	5056 5060
makers$	5056 5060
makes$	31 32 34 54 55 56 5698 195 196 258 448 468 6113 500 3506 3507 3508 3509 911 4161 1446 1573 1574 1928 2119
makeup$	6709 6710 6711 6777 5260 5263 5270
making$	31 32 34 54 55 56 5699 5700 5701 64 2990 2991 2992 2993 2994 5710 5776 5777 5778 5779 5780 5781 5782 5783 195 196 258 448 468 500 6290 911 6615 6616 6931 1446 7147 1573 1574 1928 2119 5057
maladaptive$	2060
maladjusted$	2192
male	2495
male$	5977 3523 3965 6679 6680 3968 6682 6683 1059 4642 1762 5215 2291 2473
males$	3037 5751 5758 3048 3051 5768 5769 5868 5884 5908 3220 5939 5940 5945 5948 5977 6233 6247 3537 6251 6252 6254 6255 6256 6257 6261 6262 6368 6382 6383 6384 6385 6386 6387 6611 1762 4987 5117 2746
malicious$	2118 2736
malign$	642 643 644 2139
malnourished$	2310
malodorous$	2750
man	4974
man$	3037 3041 5758 3046 3047 3048 3051 5768 5769 5773 5853 5884 5899 5900 5901 5902 3190 3191 3192 3193 5907 5908 5909 5912 5945 5977 5980 5995 3537 6251 6252 6254 6255 6256 6474 6487 6489 6491 3783 6530 6536 6537 6538 913 6553 6554 6555 6560 924 925 6580 944 6611 4016 4022 4642 7687 4987 5015 5185
manage	4826
manage$	6310 6337 6414 851 852 853 854 855 856 914 3872 3873 3874 3877 3878 954 3880 3881 3884 973 6612 6613 3904 980 981 3907 6863 7112
managed$	851 852 853 854 855 856 914 973 6894 6895 6896 6897 6898 1909 2643
management$	3686 1615 1616 1617 1618 2386 5336 5416
manager$	4281 4286 4287 7263 7292 4606 7539 5416
managers$	4281 4286 4287 7263 7292 4606 7539
manages$	851 852 853 854 855 856 914 973
managing$	851 852 853 854 855 856 914 3872 3873 3874 3877 3878 3880 3881 3884 973 6615 6616
manbag$	5270 2753
manbags$	5270 2753
manipulate$	3737
manipulated$	5673
manipulating$	2736
manipulative$	2197 2736
manipulator$	5071
manipulators$	5071
mannered$	5145 5146
many$	3017 3033 6476 4500 4501 4525 4526
map	5422
map$	1791 1792 2499
mapped$	1791 7535 2499
mapping$	1791 2499
maps$	1791 2499
march$	5882
marginalised$	2291
marker$	5384
markers$	5384
market	4804
market$	7517 7547
marks$	5573
marria	7639
mask$	1124 6766 5270 5276
masked$	1124 5283
masking$	1124
maskked$	1124
maskking$	1124
masks$	6758 6759 6760 1124 6763 6766 5270 5276
massage$	1686
match	7359
match$	4770
matching$	1759 1923 2350 5420
material$	7515
maths$	5574 5575
matric	5422
matrix	5422
matrix$	7524 5423
matted$	2334
matter$	144 4122 4123 4124 4136 6879 4603
matters$	6556 4498
mattress$	4924
mature$	841 3944 1038 5211 5212 5213 2745
maturity$	841 2745
may$	5882 3646 868 4637 1715 1869
meals$	7650
mean$	5650 5668 6113 4558 2315
meaningful$	4367 4368 4369 4370
means$	5650 5668 6113 1839
meant$	6947
measur	5431 5438
measure$	158
media$	3215 3216 3217 3218 3219 5933 5934 5935 7371 7396 7496
medica	7596 5487
medical$	7576 2589
medicated$	2852
medication$	2852
medici	4857
medicine$	7570
mediterranean$	1059 3987 2315 5265
medium$	729 730 3661 3662 3663 3664 3665 3666 3667 3668 1049 2294
meet	7553
meet$	3106 3107 3108 5833 5835 5836 5928 295 296 297 5988 5997 5998 5999 6000 6001 6036 6037 6038 6220 6222 6783 6802 6808 6822 7109 7374 5019 5288
meetin	7511
meeting$	5740 5843 295 296 297 5988 5997 5998 5999 6000 6001 6036 6037 6038 7513 5317
meets$	295 296 297 7374
melatonin$	2861
meloterritorial$	2736
member	7337 7338 4627 4634 4648 7368 7383 7385 7387 4676 7390 1754 7420 1790 1793 7433 1798 7439 4743 7456 4746 4747 7511 1900 7557 5392 5400 5422 5430 5431 5444 5450
member$	6368 6382 6383 6384 6385 6386 6387 4172 4179 4180 7459 4778 7499 7508 1871 7512 1880 1888 7531 7534 4832 7554 4974 5047 5117 5469
members$	76 152 198 6327 6368 742 6382 6383 6384 6385 6386 6387 4164 4438 7361 7362 4659 1735 1756 4715 1794 4723 4740 7459 4751 7468 7471 4778 1859 7508 1871 7512 1880 1888 7531 7534 4825 4832 7554 4846 4851 5047 5117 2200 2468 2485 5427 5469
membership$	4703 7416 1793 5047
men$	3037 5751 3039 3040 5755 5756 5758 3046 3047 3048 3051 5765 5768 5769 5773 5819 5824 5831 5853 5866 5867 5884 5899 5900 5901 5902 3190 3191 3192 3193 5907 5908 5909 5912 3220 5937 5938 5942 5945 5948 5977 5980 5995 6036 6037 6038 6231 6237 6238 3537 6251 6252 6254 6255 6256 6257 6260 6261 6450 6451 6452 6474 6482 6489 6490 3782 6501 6502 6521 6528 6536 6537 6538 924 925 944 6611 6621 6622 6733 6780 4987 4989 4990 5015 5185 5194
menace$	626 2113 5071 5087 2734
menaced$	626 2113
menaces$	626 2113 5071
menacing$	626 2113 2315 2734
mend$	7273
mental	4882 7596
mental$	4864 1940 4870 7595 7639 5118
mentality$	5047 5055 5067 5160 5364
mentally$	2229
mentor$	5552
mentoring$	69
merely$	1199
mess$	7252 4544
messag	1757 4683 4783
message$	5928 295 296 297 299 300 301 302 303 304 305 4818 5345
messaged$	295 296 297 299 300 301 302 303 304 305
messages$	5763 295 296 297 5936 299 300 301 302 303 304 305 7396 7496 5345
messaging$	5740 295 296 297 299 300 301 302 303 304 305
messed$	745 3676
messy$	2334
met	2015
met$	295 296 297 6017 6018 6019 6020 6023 7119 5019
methylphenidate$	2856
micro$	2350
middle$	4002
might$	1344 1345 1346 1347 1348 4637 1715
migraine$	2818
migraines$	2818
mind$	6443 919 920 921 922 923
minded$	5143 5150 5325
mindset$	5067
mini$	3820 6751 6752 6753 4061 2123 2261 5275 2353
miniature$	2261
minimal$	6351 6352 6353 6354 717 4371 2189
minimise$	572
minimised$	572
minimises$	572
minimising$	572
minimum$	7102
miniskirt$	2753
miniskirts$	2753
misbehave$	2733
misbehaved$	2733
misbehaves$	2733
misbehaving$	2733
misbehaviour$	2733
miscarriage$	2871
miscarried$	2871
mischief$	2135
miscreant$	2724
miscreants$	2724
misfit$	6306 6307 6308 5071 5072
misfits$	6306 6307 6308 5071 5072
misfortune$	6085 6086 6088 6089
misguided$	2060
mishandle$	2760
mishandled$	2760
mishandles$	2760
mishandling$	2760
misled$	5353
mismanage$	2760
mismanaged$	2760
mismanages$	2760
mismanaging$	2760
misper$	4994
mispers$	4994
miss$	5804 5833 5835 5836 6830 6931 1600 1601 2639
missed$	6931 7218 7219 7220 7221 1600 1601 7278 7279 7280 7281 2418 2639
misses	2002
misses$	6931 1600 1601 2639
missing$	5809 5851 5913 5914 5922 3210 3211 3656 4133 6931 1600 1601 4681 4994 2639
misuse$	5531
mix$	5804 5997 5998 5999 6000 6001 616
mixed$	3050 224 225 226 227 228 229 230 616 6351 6352 6353 6354 1041 1044 1056 1060 1063 1065 4001 4009 4010 4011 1088 1089 2319
mixes	7536
mixes$	616 7523
mixing$	5997 5998 5999 6000 6001 616
mob$	640 641 799 5054 2130
mobile$	1738 7377 2457
mobiles$	1738 7377
mock$	2648
mocks$	5574
modern$	2179
modus$	5410 2487
mohawk$	2751
mohawks$	2751
money$	5774 5775 3183 3184 3185 5952 5953 5954 5955 5956 5957 5958 5959 5964 5967 3514 6228 6229 7247 7313 7399 5034 2176 5356
monito	1733 4682 1898
monitor$	7382 7391 7393 1862 4798 1874 1883 5461
monitored$	7392 7395 4798 1874 1883 7535
monitores$	1883
monitoring$	1758 4798 1883
monitors$	7391 4798 1883
monkey$	7079
monster$	5071
monsters$	5071
month$	5356 5605
months$	5356 5605
mood	4857 4882
mood$	7570 7595 5507 2613
moods$	7570
moody$	2736
moral$	3490
morals$	6422 5161
more	2445 2512
more$	2946 2947 2948 2949 2950 857 858 859 860 863 864 865 866 884 899 6600 6609 6610 6979 6988 1609 1610 1611 1612 1613 4600 4602 1688 1689 1693 5199 2473
morning$	2546
most$	6476 6600 1084 1154 4835
mostly$	1133
mother	7627 4925 7640 4928 7644 7647 7648
mother$	6431 938 1984 1985 7624 7638 4926 2004 7653 2017 4950 7669 5164 2272
mothered$	2272
mothering$	6633 6638 6639 6640 6641 2272
motherred$	2272
motherring$	2272
mothers$	4453 2017 5164 2272
motions$	7243
motivated$	590
motivation$	6422 5031 5161
mount	1732
moustache$	5243 2751
moustaches$	5243 2751
mousy$	2334
mouthed$	5139 5140
mouthy$	2736
mov	1879
move$	6802 6808 6822 6933 7273 7359 5288 5568 5588
moved$	6070 6807 6813 6818 6827 6891 4513 1909 1989 7641 4929
moveme	7337 4658 4683 1865 4790 4791 7511 7516 1897 5430
movements$	7371 7372 4660 7396 4822
moves$	5582 5588
moving	7543
mri$	7590
much$	3842 6609 6610 1504 1632 4581 4835 5199 2338
mugged$	2049
mugger$	6306 6307 6308 5071 5072
muggers$	6306 6307 6308 5071 5072
mugshot$	1887 2784
mugshots$	2784
mule$	6309 6328 6329 6330 5073 5101 2177 5103
mules$	6309 6328 6329 6330 5073 5101 5103
mullet$	2751
mullets$	2751
multi$	1331 1705
multiple$	4500 4501 2561
mum	7627 4925 7640 4928 7644 7647 7648
mum$	6124 6431 1984 1985 7624 7638 4926 2004 7653 2017 4950 7669 5164
mums$	6124 2017 5164
murder$	1713 4722 2473
murmur$	5513
muscly$	2294 2750
muscular$	2294 2750
must$	21 22 23 24 25 26 471 483 868 7260 1626 1629 1869 5347
nails$	6470 6761 5254 5260 2336
naive$	52 53 472 6577 6578 6579 2100 5193 2736
naivety$	5798 5799 5800 5801 5802 5803 6082 3400 476 477
naked$	3223 5986
name	1765
name$	6562 6563 6564 7304 7347 1917
named$	1876 1917 2473
names	1710 7390 1865 4790 4791 4819
names$	7347 7360 1723 7362 7364 1844 1888 7532 7549 7550 1917 5373
naming	1765
naming$	1917
nan	7627 4925 7640 4928 7647 7648
nan$	7624 7638
nana	7627
nasty$	2138 2736
nation	4896
national$	7609 2458
naughty$	2138 2192 2197 2736
near$	1494 1495 1496 7370
nearby$	4681
nearly$	942 943 2260 2269
neat$	2333 2334
neatly$	1057 2316
necessary$	1839
neck$	6708
necks$	6708
need	4651 7580 4922
need$	21 22 23 24 25 27 820 821 822 869 6524 6584 6606 976 6623 6624 6625 6626 992 993 994 3920 996 997 998 999 3929 3930 3931 1007 1008 3934 3935 3936 3937 3938 3939 3940 3941 6655 6657 7350 7502 7601 7635 5512 5514
needed$	6606 1007 1008 1338 1839
needing$	820 821 822
needless$	2970
needs	1952 2594 5536
needs$	21 22 23 24 25 28 820 821 822 6606 1007 1008 3934 3935 3936 7201 7502 4877 1960 7601 5512 5514 5553 5555
needss$	5553
needy$	2192 2736
neet$	2740
neets$	2739
negative$	2979 6254 6255 6256 6257 642 643 644 6365 6366 7405 2111 2139 2233 5409
neglec	2006 4949 7665
neglect$	1562 1563 7252 7308 7660 7661 7662 7664 2414 5357 5359 5595 2684
neglected$	1562 1563 4931 2412 2413 2414 5595 2684
neglectful$	2757
neglecting$	1562 1563 2413 2414
neglects$	1562 1563 2413 2414
negligence$	5359 2757
negligent$	2757
negligently$	2757
neighb	5604
neighbourhood$	4635 4643 4644 4645 1721 1722 4654 1753 4769 4788 1864 7503 7504 4800 1877 1890 1894 1908
neighbours$	5038 5039
neither$	1239 1244 1399 1402 4327 1403 1404 1405 4330 1414 1425 1426 1427 1428 1429 1430
networ	1798 7437 7516 5430 5431
network$	5884 7429 7431 4723 4990 2500
networks$	7431 4990
neurod	2878
never$	3306 3310 3311 3312 3313 487 3442 533 534 535 536 537 539 576 3510 3511 1151 1153 4095 1171 1172 1173 4099 4100 1184 1189 4115 4184 4185 1269 6939 6940 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1390 1391 1418 1431 1683 1684 1968 2190 2276 2390 2755
nevertheless$	5736
new	1705
new$	4630 4942
news$	6283
next$	41 3382 3383 3384 3385 4026 4386 5378 5396
nickna	1710 1865 4790 4791
nicknames$	7362
nicotine$	7589
night$	6924 6925 6926 7394 7569 7588 2604
nightmare$	672 3597 673 3598 674 3599 675 3600
nightmares$	2880
nights	4856
nights$	7569
nike$	5270 2350
nikes$	5270
nines$	6779
nineteen$	5975 6482 3781 6513 6514 6515 6516 6517 6518
no$	49 5792 5839 6005 6013 425 430 3356 453 466 6130 3425 502 503 3435 561 562 563 564 565 566 567 568 569 570 571 581 582 583 584 3588 676 3606 717 3745 902 907 3861 3862 941 3932 1013 1014 1015 1016 1023 3953 3954 4125 4126 4127 4128 1211 1216 1217 1218 1219 1220 6865 6866 6867 6868 1235 1241 1242 1243 1245 1247 1248 1262 4188 4191 4192 4193 1270 1271 1272 1273 1274 1275 1276 6939 6940 4230 4231 4232 4233 4237 1372 1400 1402 4327 1403 1404 1405 4330 1406 1409 1410 1411 1412 1414 1425 1426 1427 1428 1429 1430 1435 1436 1437 1438 1442 1443 1444 1445 4371 4378 1456 1457 1458 1459 1460 1959 2028 2106 2155 2163 2189 2236 2407 2409 2429 2473
nobody$	426 429 452 467 581 582 583 584 6573 6665 1241 1242 1243 1244 1248 1371 1399 1402 4327 1403 1404 1405 4330 1409 1410 1411 1412 1414 1435 1436 1437 1438 5203 2391
nomina	5422 5424
nominal$	7402 7499 4801 4811 5047 5401 2501 5466
nominals$	7402 7430 4811 5047 2780
non$	759 2159 2161 2183 2184 2185 2186 2187
noncompliance$	2732
noncompliant$	2732
none$	384 391 909 6573 1239 1244 1248 1289 1399 1402 4327 1403 1404 1405 4330 1414 1425 1426 1427 1428 1429 1430
nonengagement$	2732
nonetheless$	5736
nonexistent$	7253 7254 7255 7256
normal$	6390
north$	1115
nose$	6708
not$	3305 3307 3310 3311 3312 3313 487 3431 533 534 535 536 537 539 3512 646 3631 707 3677 886 903 3830 3831 910 3949 3950 3951 1149 1150 4089 4093 4094 1184 1189 6865 6866 6867 6868 1240 1246 4182 4183 1261 1264 1269 6939 6940 1303 1304 4244 4245 4246 4247 4298 4301 1377 1378 1379 1380 1381 1382 1383 1384 1385 1386 1387 1388 1390 1391 4322 4323 1401 1402 1405 1413 1418 1422 1431 4357 4359 4365 1447 1448 1494 1495 1496 1507 4563 7298 1968 4902 1983 2190 2262 2263 2268 2276 2390 2617
note	1867 1898
note$	1137 1138 1730 1736 4792
noted$	1137 1138 4813 1889 7535
noteed$	4792
notes$	1137 1138 4792
nothing$	40 2966 43 6665 6739 4077 1236 1237 1238 1241 1242 1243 1277 1278 1279 1280 1281 1282 1283 1284 4217 6939 6940 7099 7100 7101 1468 1469 1470 7275 5203 2372 5318 5491
notice	4781
notice$	1137 1138 7042 7084 7085 7086 7087 7088 7089 7090 7467 7494 1884
noticed$	5675 1137 1138
notices$	1137 1138 7467
noticing$	1137 1138
notify$	1700 1718 1719
notifying$	1718 1719
notifys$	1718 1719
noting	1867
noting$	1137 1138 1730 1736 4792
notinged$	4792
notings$	4792
notoriety$	6084 6226
notorious$	796 2244 2738
nous$	3809 885
november$	5882
now$	6121 6122 6583
nude$	3223
nudes$	314 5960 330 331 332 333
nuisan	4839
nuisance$	6315 6432 7542 7548 7552 5071 5087 2197 5170 5472
nuisances$	5071 5170 5472
number	1834 4790
number$	3052 3053 3054 3890 6604 1737
numbers$	3052 3053 3054 7247 7313 7315 7324 7325
numerous$	3033 4500 4501 4525
nurse	7578
nurse$	7579 7585
nuts$	5118
nutter$	5071
nutters$	5071
obese$	2750 2882
obesity$	2882
obey$	6802 6808 6822 5288
object	7447 1896
object$	7545
objective$	7473 1839 7545
objectives$	7473
obnoxious$	2736
observation$	4657 2450 5388
observations$	4657
observe$	4798 1874 5461
observed$	5420
observeed$	4798 1874
observeing$	4798
observes$	4798
obsessed$	2440
obsessive$	2572
obstructed$	5353
obstructive$	6404 6405 6406 6407 6408 6409 6410 5129 2736 2757
obtain	1868 2445 2482 2503
obtain$	6032 6033 1699 4802 4837
obtained$	1699 4802 5386
obtaining$	1699 4802
obtains$	1699 4802
obvious$	1227 4525 7238 7239
obviously$	1301 1309 4234 1310 1311
occasion$	6943
ocd$	2828
ocg	4718
ocg$	7431
ocgs$	7431
october$	5882
odd$	2315
odour$	5247
of	4691 2445 2507
of$	2977 2978 3074 6051 3565 3594 3595 684 3630 6355 3705 3709 3724 3838 3845 3846 3847 3869 3952 6678 6681 1062 3998 6800 6873 6899 6900 1302 1309 4238 6967 4257 4258 4259 7009 4418 4427 7257 4550 4575 4579 7297 7339 4636 4649 7369 7370 1734 4664 4672 7397 4687 4695 4696 4700 7416 4706 4707 4717 4744 4755 4757 4762 4767 7485 1876 7525 4829 4850 4854 4889 4894 4941 4947 4948 4951 2046 7684 5262 5294 5310 5390 2473 5400 5402 5446 5464 5481 2631 5613 5622 5634
off	4834 1969 2644
off$	5918 5921 5925 3498 3499 4135 4470 4471 4489 4490 4491 4492 4493 4494 7208 7209 7210 4545 4546 4693 1808 4894 4995 5082 5124 5483
offen	7419 7420 7509 7510 7522 7563
offen$	7403
offenc	4699 1783 4759 4959 4973
offence$	7411 7412 4708 7425 7472 7672 7686 2489 5447 5637 2922
offences$	7411 7412 4708 7472 7672 7686 5447 5637 2922
offend	7337 1763 4690 7404 7410 4759 4764 7516 4820 7533 4839 5377 5400 5410 5424 5430 5431 5444 5450 2790
offend$	5804 5833 5835 5836 6830 6831 6842 4130 6927 6928 6929 6931 7398 2471
offendded$	6931
offendding$	6931
offended$	6931 2921
offender$	6254 6255 6256 6285 652 7402 7403 4704 4705 4811 5065 5403 2491 5417 2501 5469 2727 2919
offenders$	6254 6255 6256 6260 6285 652 7402 7403 7430 5065 5403 5427 5469 2727
offending$	5862 5869 5872 5876 6166 6237 6931 4688 7403 1771 4750 7469 7472 7475 7477 1882 7542 7548 7552 7677 2141 5447 2707 2921
offends$	6927 6928 6929 6931 2921
offens	4699 1783 4759 4959 4973
offense$	7411 7412 4708 7472 7672 7686 5447 2922
offenses$	7411 7412 4708 7472 7672 7686 5447 2922
offensive$	7684 2736
offer$	313 6185 6186 4079 1155 1156 1157 6849 6908 6909 6910 6922 6924 6925 6926 7109 2080 5029 5030 5296
offere	2594
offered$	313 6849 7080 7081 7082 7083 7462 2080
offering$	313 6849 6908 6909 6910 2080 5296
offerred$	313 6849 2080
offerring$	313 6849 2080
offers$	313 6185 6186 4079 1155 1156 1157 1158 1159 1160 1161 6849 2080 5029 5030 5285
office	4635 4643 4644 4645 1721 1722 4654 1753 4769 4788 1864 7503 7504 1877 1890 1894 4826 1905 1908 4974
office$	4281 4286 4287 7263 7292 4606 7539 2435
officer$	7356 7357 7358 4646 4647 7367 4678 1801 7482 1845 1848 4777 7501 4789 1873 7513 4815 1906 1911 1912 7687 2435
officers$	5948 6265 3553 4625 7348 7349 1712 7356 7357 7358 4646 4647 1726 4653 7367 7376 4678 7395 7425 1801 4735 7482 1845 1848 7501 4789 1873 7513 4809 4815 7539 1906 1911 1912 7560 5039 5440 2535
offices$	7539
offrolled$	5569
offs$	5083 5483
often$	3014 284 7222 7223 7224 7225
oily$	1065 2319
old$	5978 830 831 841 861 3942 1038 3967 3970 3972 7618 2270 2279
older$	3038 3042 5766 3058 5821 3117 3118 5854 5866 5884 5887 3195 3222 3225 3226 3230 5945 5948 5977 5979 5980 3518 3519 3520 3521 3525 3526 3527 3528 3529 3530 3531 3533 3534 6254 6255 6256 6257 3548 6439 6474 841 6482 6561 3898 1059 7627 4990 2085 5012 5015 2315 5269 5271
olders$	5866 5884 5887 6260
olds$	6505
olive$	1065 2312 2319
omission$	2385
omissions$	2385
on	4691 5369 2445 2695
on$	2996 5725 5726 5752 5753 5754 5757 3045 5760 3130 3317 3326 3327 3371 3386 3388 6316 6317 6420 3708 6512 6678 6681 3995 4008 4064 6800 4220 4222 1305 4249 4250 4251 4408 4409 4410 4425 7188 7189 7226 7297 7317 7318 1728 7369 7370 1734 7373 4665 7389 4677 7406 7434 4737 4755 4779 1886 7572 4876 4945 2043 2045 5100 5169 5310 5331 5366 5376 2517 2591 2705 2711
once$	5734 4228 6957 1642 4608 4609
one	4634
one$	3060 3147 3699 6574 6603 6666 6667 1040 6712 1084 6722 6723 6724 6725 6726 6727 4165 4170 4171 1248 4179 4180 6924 6925 6926 4215 4216 4297 4325 4326 4327 1403 1404 4330 4331 1414 4623 1750 7499 4885 1972 4897 4898 7611 2291
ones$	5751 6712 4838
onesie$	5270
onesies$	5270
ongoing$	4722
online$	290 3215 291 3216 292 3217 293 3218 294 3219 5933 5934 5935 4658 2086
only$	3284 3287 406 416 417 418 419 420 421 422 424 465 778 808 1199 4285 4407 1609 1610 1611 1612 1613 1627 1628 4555 2367
onto$	1886
open$	5672 6449 6802 4091 6808 4097 4102 6822 4111 4175 5288
opened$	6023
operandi$	5412
operat	1705 1793 7447 7448 4847 5430 5438
operate$	6179 851 852 853 854 855 856 6784 6803 6809 6814 6823 6887 7488 7560
operated$	851 852 853 854 855 856 4859
operates$	851 852 853 854 855 856
operating$	851 852 853 854 855 856
operation$	1801 7484 7493 7590 2523
operational$	4630 2514
operations$	7484 7493
operative$	5113 5320
operator$	7356 7357 7358 4646 4647 4678 2435
operators$	7356 7357 7358 4646 4647 4678
opport	5369 5431 5438 5443
opportunit$	6184 1580 1581 1582 1583 7238 7239 5029
opportunited$	6184 1580 1581 1582 1583 7238 7239 5029
opportunities$	1580 1581 1582 1583 7238 7239 1804 5029 5343
opportuniting$	6184 1580 1581 1582 1583 7238 7239 5029
opportunits$	6184 1580 1581 1582 1583 7238 7239 5029
opportunitted$	6184 1580 1581 1582 1583 7238 7239 5029
opportunitting$	6184 1580 1581 1582 1583 7238 7239 5029
opportunity$	6184 1580 1581 1582 1583 7238 7239 1804 5029 5343
opposed$	5301 5304
oppositional$	2197 2613 2736
opt$	166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 2064
opted$	166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 7228 4585 7299 2064
optici	1946
opticians$	4871
opting$	166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 2064
option	5431 5438 5465
opts$	166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 2064
optted$	166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 2064
optting$	166 167 168 169 170 171 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 2064
or$	4387 2553
oral$	319
order$	7464 4774 7506 7540 7541 7678 7679 7684 7689 5475 5587 5625 5626 5627 5628 5637
ordered$	4830 4968
orders$	7464 4774 7489 7506 7540 7541 5475 5625 5637
ordinary$	2315
organi	7523
oriental$	1059 3987
other$	2926 5641 5642 5859 3579 3581 6413 1040 4485 7335 4980 5039 2291 2387 2473
others$	2926 5641 5642 3297 3301 3302 3322 480 3441 3557 633 634 635 3578 3580 6474 6722 6723 6724 6854 6855 6856 6857 6858 4152 4153 4154 7452 4980 4991
ought$	21 22 23 24 25 29 382 470 484 491 492 493 494 495 496 497 498 499 508 511 512 513 514 1337 1340 1341 1342 1343
oughtn$	1339
our$	3471 7258 7259 7267 5285 5309 5338 5346 2473
out	7460 4932
out$	139 149 5807 5817 5835 5836 5844 5849 5852 3267 6027 6250 3538 6300 683 746 3683 760 780 786 6690 6695 6931 6938 4404 1493 1508 7352 4681 1819 4745 4782 1862 4797 1885 4834 1969 4909 7642 4931 7645 2044 5124
outbursts$	6400 6401 5125
outcome$	5445
outcomes$	5445
outfit$	6751 6752 6753 5272 5275
outfits$	6751 6752 6753 6777 5272 5275
outlook$	6556 919 920 921 922 923
outrageous$	2197
outright$	1162 5285
outs$	6300
outstanding$	2473
over$	3995 6750 7303 7332 7369 2077 2224
overcr	2909
overdose$	7575 2848
overdosed$	2848
overdressed$	2750
overlook$	2421
overlooked$	2412 2421 5353
overlooking$	2421
overlookked$	2421
overlookking$	2421
overlooks$	2421
oversexualised$	2719
oversight$	1615 1616 1617 1618 5336
oversized$	2350
overt	1855
overt$	4780
overweight$	5534 2750
owing$	2943 163 2026 7665
own	5584
own$	2935 12 13 14 5653 5654 5655 5656 30 3063 3064 3065 3066 3067 3068 3069 3070 3071 147 3084 3121 3328 437 6076 6077 3365 3366 3369 3372 3373 528 3730 3740 6472 6473 3761 3839 6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 6595 6596 6597 6618 4289 4290 4291 4292 4293 4294 4295 4456 7651
ownership$	7288 7289 7290 7291 5354
pacemaker$	1954
pack$	640 641 799 5054 2130
packag	5369
package$	6332
packages$	5896 5897 5898 6332 4992 5106
padded$	2350
paedia	4857 4870 1946
paediatric$	4871
paediatrician$	7570 7579 7583
paid$	636 4284 4288 1446 1604
pain$	672 3597 673 3598 674 3599 675 3600
painkillers$	7589
pale$	1065 6716 2312 2315 2319 2750
palm$	1569 1570 1571 1572
palmed$	1569 1570 1571 1572
palming$	1569 1570 1571 1572
palmmed$	1569 1570 1571 1572
palmming$	1569 1570 1571 1572
palms$	1569 1570 1571 1572
palsy$	5547
panel	5431
panel$	4281 4286 4287 7263 7292 4606 2435
panic	7596
panic$	2577 2613
paperwork$	7235 7247
paracetamol$	5545
parade	4804
parade$	7517 7547
paranoid$	2736
parcels$	4992
parent	4925 4926 7640 4928 2005 7644 7647 7648 2041
parent$	6337 3852 6566 6567 938 1984 7624 7638 2004 7653 2017 4950 5164 2272 5585 5600
parental$	3608 3675 2243
parented$	2272
parenting$	6633 6645 4966 2272
parents$	6124 6431 3852 6566 6567 4438 4452 7258 7259 7624 7638 2004 7653 2017 4950 7669 5164 2272 5345 5346 5585 5594 5600
parentted$	2272
parentting$	2272
park	5604
park$	5880 5881 5899 5900 5901 5902 6036 6037 6038 7517 7547
part$	3276 3277 5991 6164 6165 6166 1793 7508 1970
partake$	224 225 226 227 231 232 233
partaked$	231 232 233
partakes$	231 232 233
partaking$	224 225 226 227 231 232 233
participant$	441 5016 5192
participants$	441 5016 5192
participate$	224 225 226 227 441 6783 6802 6808 6822 5288
participated$	224 225 226 227 441
participates$	224 225 226 227 441
participating$	224 225 226 227 441
participation$	224 225 226 227
parties$	5899 5900 5901 5902 5992 5192
partly$	1623 1624 2424
partne	1705 7639 7641
partner$	5972 4630 7623 7655 5010 5011 5016 5179 5192
partners$	5972 5010 5011 5016 5179 5192
party$	5899 5900 5901 5902 5992 5192
pass	1866
pass$	844 3769 845 846 847 3772 848 849 3774 850 1592 7276 1703 1840
passed	4833 2649
passed$	1548 1549 1592 7340 1703 1875 5341 5459
passengers$	5038
passers$	3551
passes$	844 3769 845 846 847 3772 848 849 3774 850 1592 1703
passing$	1592 1703 5342
passwo	4819
passwords$	7532
past$	6119 2373
pastoral$	1974 2629
pasty$	2750
patchy$	6351 6352 6353 6354 717 7253 7254 7255 7256 1659 2103 2189
path$	5826
pathetic$	2757
pathetically$	2757
pathological$	2147
pathwa	1948
patience$	4570
patient$	5521
patrol	4826 1905 5467
patrol$	1801 1848 7490 1873 7539 1906 1911 1912
patrols$	1801 1848 7490 1873 7539 1906 1911 1912 5440
pattern$	5413
pay$	6032 6033 636 1446 1604
paying$	636 1604
pays$	636 1446 1604
pcso	4769 4788 1864 7503 7504 1877 1890 1894 1905 1908
pcso$	7482 7501 4789 4815 1906 1912
pcsos$	7482 7501 4789 4815 1906 1912
pe$	7593
peer$	5751 6259 3567 3568 6368 6382 6383 6384 6385 6386 6387 6678 6681 5036 5064 2143 5117
peers	4896
peers$	2926 5751 6242 6254 6255 6256 3545 6368 6382 6383 6384 6385 6386 6387 6678 6681 7609 4980 5064 5066 5117
pencilled$	2342
people	7456 7511 7533
people$	5691 79 5751 5767 5907 3297 3301 3302 3322 480 3441 3471 6253 6254 6255 6256 6257 6265 3553 3557 633 634 635 6279 6327 6367 6368 6372 6382 6383 6384 6385 6386 6387 3687 6403 6611 6854 6855 6856 6857 6858 4152 4153 4154 6872 4164 4173 4214 6966 6968 4397 4398 4399 4400 4401 4402 7130 4439 4440 4456 4457 7190 7191 7200 7201 7202 7203 7204 7205 7206 7207 4497 7246 7258 7259 7282 7283 7285 7287 7361 1762 4715 4723 7459 4778 1871 7512 1880 1888 7531 7534 4832 7554 5038 5039 5117 5340 5346 5469
pep$	2897
peps$	2897
perceive$	3474 3475 3476 3477 3478 3479 3480 3481 3482 3483 3484 3485
perfectly$	3031 807 6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 6595 6596 6597 974 977
perfor	7447
performance$	5336
performers$	4164 4173
perfunctory$	2757
peril$	5638 5639
period	4857
period$	7570
periods$	7570
permanently$	1293 4218 1294 4219 1295 1296 1297 2634
permit$	35 36 112 113
permited$	35 36 112 113
permiting$	35 36 112 113
permits$	35 36 112 113
permitted$	35 36 112 113
permitting$	35 36 112 113
perpet	4690
perpetrator$	5907 5977 6162 6286 6287 6288 6289 7403 5068 5069 5070 5405 2806
perpetrators$	5907 5977 6162 6286 6287 6288 6289 7403 5068 5069 5070 5405 2806
perpetually$	1293 4218 1294 4219 1295 1296 1297 2756
persist$	5724 102
persisted$	5724 102
persistent$	285 286 1162 2069 2140 2147 2478 2640
persistently$	284 2640
persisting$	5724 102
persists$	5724 102
persistted$	5724 102
persistting$	5724 102
person	7511 1970 4974
person$	5923 3556 6367 6368 6369 6373 6382 6383 6384 6385 6386 6387 3688 6614 4642 1762 4778 7499 1871 7512 1880 1888 7531 7534 4832 7554 7687 5117 5469
personal$	3083
personality$	2613
persons$	6369 1762
persua	1707
persuade$	6879
persuaded$	5673 6807 6813 6818 6821 6827 6891 6894 6895 6896 6897 6898
pest$	5071
pests$	5071
petite$	2294 2750
petty$	2147
phase	5431 5438 5443
phobia$	5546
phone	4658 1757 4683 4783 4819
phone$	290 3215 291 3216 292 3217 293 3218 294 3219 5933 5934 5935 5952 5953 5954 5955 5956 5957 5958 5959 5964 6935 6961 6962 6963 6964 7371 1738 7377 7396 7496 1865 7532 1915 2457
phoneing$	1915
phones$	290 3215 291 3216 292 3217 293 3218 294 3219 5933 5934 5935 5952 5953 5954 5955 5956 5957 5958 5959 5964 6935 6961 6962 6963 6964 7371 1738 7377 7396 7496 7532 1915
photo$	5936 3251 3252 328 329 6668 4626 1702 1887 1901
photog	1710 1865 4790 4791 4819 7543 1919
photograph$	3251 3252 328 329 6668 4626 1702 7391 7393 4772 1863 1887 7532 1901 7549 4844 2467
photographed$	5673 3055 6456 6668 7392 2467
photographing$	2467
photographs$	3251 3252 328 329 6668 4626 1702 7360 1723 7391 4772 1863 7532 1901 7549 2467
photos	1865 4790 4791 4819
photos$	5936 5960 3251 3252 328 329 6668 4626 1702 1723 7532 1901 7549
physical$	2585
physically$	2286 2681
physique$	6686 6687 6688 5219 2749
physiques$	6686 6687 6688 5219 2749
picked$	3056
picking$	5317
pictur	5369 5422
picture$	5936 3251 3252 328 329 6668 4626 1702 4803 1901 7549
pictures$	5936 5960 3251 3252 328 329 6668 4626 1702 7360 1723 1901 7549
piece$	1878
pieceed$	1878
pieceing$	1878
pieces$	1878
pierced$	2750
piercing$	1070 6708 5260 2337
piercings$	1070 6708 5260 2337
pig$	2401
pillar$	4474 1561
pills$	4992 5545
pimp$	2079
pimped$	2079
pimping$	2079
pimples$	5266
pimply$	2750
pimpped$	2079
pimpping$	2079
pimps$	2079
pin$	3626
pink$	2334
pins$	1954
pity$	4502 4503 7217
place	4907
place$	0 1 2 2928 11 5668 5804 5952 5953 5954 5955 5956 5957 5958 5959 6253 6337 6614 7597 7607 4904 7620
placed$	0 1 2 2928 5646 5647 11 5668 1665 1666 1714 1779 1780 1989 2663
placem	7670
placement$	6424 6425 6426 789 790 791 7633 5029 5165 2241 5167 5585 5587 2663 5600
placements$	6424 6425 6426 789 790 791 7657 5029 5165 2241
places$	0 1 2 2928 11 6253 1665 1666 4670 7657
placing$	0 1 2 11 1665 1666
plague$	626 2113
plagued$	626 2113
plagues$	626 2113
plaguing$	626 2113
plain$	1855 2303 2315 2449
plainly$	1212 1213 1214 1215 1309 4234 1310 1311
plaited$	5261
plaits$	5258
plan	7634 5431 5438 5443 5465
plan$	5720 7532 7600 7612 7635 7678 5029 5553 5554 5555 5587
planned$	6947 7455 2528
planni	7500
planning$	5721 1615 1616 1617 1618 5336
plans$	5720 7532 5029 5553 5554
plastered$	1072
plastic$	2123
plate$	4662 1954
plates$	4662
play$	392 414 440 449 575 3737 4880 2595
played$	392 414 440 449 575
player$	5405
players$	4456 5405
playing$	392 414 440 449 575
plays$	392 414 440 449 575
plea$	7444 5345 5633
pleaded$	2708
pleads$	2708
pleas$	7258 7259 7444 5345 5346
please$	5926 5927 6863 6879
pleased$	136
pleases$	5926 5927
pleasing$	4198
plenty$	3022 3032
plot	1733
plotted$	7535
plotti	7500
plucked$	2342
plug$	693 694 2181
plugged$	693 694 2181
plugging$	693 694 6333 6334 6335 6336 2181 5107
plugs$	693 694 2181
plump$	3999 2750
pnc	2458
pnc$	5383
pnd	2458
pnd$	5383
podgy$	2750
point	1896
point$	4069 4196 6945 7545 5375
pointless$	2371
points$	5375
poison$	2563
poisoned$	2563
poisoning$	2563
polic	5467
police	1705 4635 4643 4644 4645 1721 1722 4653 4654 7378 1753 1763 1809 4768 4769 1855 4788 1864 7503 7504 1877 1890 1894 4826 1905 1908 4960 4975 2512 2535 2695
police$	6124 6265 6434 6435 6450 6451 6452 4281 6998 4286 4287 7263 7292 4606 1685 4625 4630 7348 7349 1712 7356 7357 7358 4646 4647 7363 1726 7367 7376 4678 7395 4688 4704 4705 7425 7426 4722 1801 4734 4735 7472 7481 7482 1845 1848 4777 7491 4780 7494 7501 4789 1876 4806 4809 4811 4814 4815 7539 1906 1911 1912 4840 7560 4960 7673 7688 5039 5152 2386 2425 2434 2459 2496 2498 2504 2514 5440 2690 2707
policed$	1909 2496 2816
polici	1809 4769 4788 1864 7503 7504 1877 1890 1894 1908
policies$	7002 7003 7004 7005 7006 7007 7008 7235
policing$	7348 4734 7482 4777 7501 4789 4800 4815 7530 5379 2496
policy$	7002 7003 7004 7005 7006 7007 7008 7235
polish$	5265
ponytail$	6704 6705 6706 5259 5260
ponytails$	6704 6705 6706 5259 5260
poor$	2979 3084 3435 561 562 563 564 565 566 567 568 569 570 571 642 643 644 3609 6351 6352 6353 6354 717 6356 6357 6358 6359 6360 6361 6362 6363 6364 6365 6366 1065 6716 1509 1510 1511 1512 7253 7254 7255 7256 1659 1939 2060 2103 2106 2139 2189 2197 2233 2236 2319 2411 2429
poorly$	1057 2316
porn$	5003
pornography$	5003
portly$	2750
pose$	1814 7453
poses$	1814 7453
posing$	2466
position$	5640 1714
positions$	5640
positive$	2979 2989 7454 2520 5532
posses	4971
possession$	4971 7684 4972 2709
possibility$	4145
possible$	1843 2473
post$	298 7187 7199 5375 2571
posted$	298 6023
poster$	1901
posters$	1901
posting$	298
posts$	2944 2955 298 5375
potential$	2473
pothead$	5071
potheads$	5071
power	5431
powerful$	2294
powerfully$	2295
powers	5438
practi	7578
practically$	406 887 3812 888 889 890 891 894 895 896 897 942 943 2260 2269
practice$	1615 1616 1617 1618 5336
precin	4804
precinct$	7517 7547
precious$	1452 4391
precocious$	5000 2743
predator$	6286 6287 6288 6289 652 5068 5069 5070
predators$	6286 6287 6288 6289 652 5068 5069 5070
predatory$	2736
predic	2452
predicted$	1760 2648
prediction$	2656
predictions$	5580 2656
predictive$	2454
prefer$	188 189 190 191 192 193 194 209 210 211 212 213 214 2064 2526
prefered$	188 189 190 191 192 193 194 209 210 211 212 213 214 2064
prefering$	188 189 190 191 192 193 194 209 210 211 212 213 214 2064
preferred$	188 189 190 191 192 193 194 209 210 211 212 213 214 7228 1636 1637 1638 1639 4585 7299 2064
preferring$	188 189 190 191 192 193 194 209 210 211 212 213 214 2064
prefers$	188 189 190 191 192 193 194 209 210 211 212 213 214 2064
pregna	7596
pregnancies$	2870
pregnancy$	5524 2870
pregnant$	5523
prepared$	4075 4078 1707 7455 4766
prescribed$	5516 2853
prescription$	2853
prescriptions$	2853
presence$	7490
present$	844 3769 845 846 847 3772 848 849 3774 850 3910 3911 3912 3913 4681 1814 7453
presented$	844 3769 845 846 847 3772 848 849 3774 850
presenting$	844 3769 845 846 847 3772 848 849 3774 850
presents$	5774 5775 5964 5967 844 3769 845 846 847 3772 848 849 3774 850 1814 7453
presentted$	844 3769 845 846 847 3772 848 849 3774 850
presentting$	844 3769 845 846 847 3772 848 849 3774 850
preser	2482
press$	2526
pretext$	1805
pretty$	2750
preven	4756 1834
prevented$	6987
prevention$	7465 7469 1832 4760 4966
prey$	5671
prime$	2473
principal$	7537 2480
priori	1800 7447 5438
priority$	1788 4811 7545 2473 2476 2478 2514 2541
prison	7641 4929 4967
prison$	7622 7642 7680 2698
proact	1855 2512
proactive$	1713 4769 4780 4788 1864 7503 7504 4800 1877 1890 1894 1908
probation$	2924
proble	5531
problem$	6394 6399 7129 4603 7537 5071 2156 2192 2195 2197 5123 2501 5514
problematic$	5869 6356 6357 6358 6359 6360 6361 6362 6363 6364 2192 2197
problems$	6078 6085 6086 6088 6089 6399 6556 1988 2014 5071 5123 5514 2653
procedure$	7002 7003 7004 7005 7006 7007 7008 7235
procedures$	7002 7003 7004 7005 7006 7007 7008 7235
proceedings$	7444 5587
proces	5536
process$	7002 7003 7004 7005 7006 7007 7008 7235
processes$	7002 7003 7004 7005 7006 7007 7008
produc	5369
productive$	7454
professional$	2386
professionalism$	7288 7289 7290 7291 5354
professionals$	6124 6346 6411
profil	5369 5422
profile$	7391 1861 4803 5066 5426 2502
profiled$	7392
profiles$	7391 1861 5426 2502
profiling$	2502
profits$	4590
programme$	69 71 72 7612 5610 5628
programmes$	69 71 72
progress$	1797 5029
progressed$	1797
progressing$	1797
progresss$	1797
prolific$	285 286 7402 2069 2140 2147 2478
promiscuity$	2717
promiscuous$	2058 5000 2717 2743
promiscuously$	2717
promise$	7002 7003 7004 7005 7006 7007 7008 7241
promises$	7002 7003 7004 7005 7006 7007 7008 7241
proof$	1766
proper$	4367 4368 4369 4370
property$	5899 5900 5901 5902 3190 3191 3192 3193
prosec	1795 7442 7443 4731 7448 4784 7507 2795
prosecute$	4720 2519 2544
prosecuted$	7497
prosecuteing$	2544
prosecutes$	2519
prosecuting$	2519
prosecution$	7438 7444 2518
prosecutions$	7444
prospect$	4143
prostitute$	5003 2079 5006
prostituted$	2079
prostitutes$	5003 2079 5006
prostituting$	2079
prostitution$	5862 5876 5003
protagonist$	5405
protagonists$	5405
protect$	2965 5790 524 3458 6178 3872 3873 3874 3877 3878 3880 3881 3884 6633 1686 1694 1695 1696 1838
protected$	524 6633 6638 6639 6640 6641 6642 6647 1694 1695 1696
protecting$	524 3459 6458 3872 3873 3874 3877 3878 3880 3881 3884 6633 6638 6639 6640 6641 6642 6645 6647 6650 6651 6652 6653 6654 1694 1695 1696 1838
protection$	6458 6629 6630 6631 6632 6633 6638 6639 6640 6641 6642 6645 6647 6650 6651 6652 6653 6654 7118 4754 4827 4828 4921 4954
protects$	524 6633 1694 1695 1696 1838
protectted$	524 6633 1694 1695 1696
protectting$	524 6633 1694 1695 1696
protocol$	7002 7003 7004 7005 7006 7007 7008
protocols$	7002 7003 7004 7005 7006 7007 7008
proud$	4558
prove	1765 1778
prove$	4692
proved$	4692 2484
proves	1778
provid	2445
provide$	1699 4640 5019
provided$	5019
provideed$	1699
provideing$	1699
provider$	4281 4286 4287 7263 7292 4606 2435
providers$	4281 4286 4287 7263 7292 4606
provides$	1699 5019
providing$	5019
provin	1778
provision$	5555 5558
provocative$	5000 2718 2743
provocatively$	1057 2307 2316 5269 5271 2718 2743
provoke$	5657 5658 2114
provoked$	5657 5658 2114
provokes$	5657 5658 2114
provoking$	5657 5658 2114
pru	2632
pru$	5557
psoriasis$	2752
psychiatric$	2589 2865
psychiatrist$	7579 2865
psychiatrists$	2865
psycho	4857 2867
psycho$	5071
psychologist$	7570 7579 2866
psychologists$	2866
psychopath$	5071
psychopaths$	5071
psychos$	5071
psychosis$	2845 2893
psychotherapist$	7579
psychotic$	5118 2845
ptsd$	2827
public	4763
public$	3602 7452 7476 1902 1903 4971 5038 2673
puffer$	5270 2350 2354
puffers$	6767 6768 6769 6771 5270
pulled$	5673 5274
punch	7663
punish$	7273 1646 1647 1648 1649
punished$	6070 1646 1647 1648 1649
punishes$	1646 1647 1648 1649
punishing$	1646 1647 1648 1649
pupil	4974
pupil$	6368 6382 6383 6384 6385 6386 6387 7687 2116 5063 5117 2632
pupils	7511
pupils$	76 152 198 3297 3301 3302 3322 480 3441 3557 633 634 635 6327 6368 6371 6382 6383 6384 6385 6386 6387 6854 6855 6856 6857 6858 4152 4153 4154 4164 4173 4214 6968 4456 4778 1871 7512 1880 1888 7531 7534 4832 7554 4991 5038 5063 5117 2200 5345 5469
purcha	4673 4674
purely$	778
purple$	2334
purpos	1896 5369
purpose$	7132 7135 7473 1839 7545
pursue	1806
pursui	1806
push	1879
push$	255 256 257 2067 2523
pushed$	255 256 257 1909 2067
pushes$	255 256 257 2067
pushing$	255 256 257 2067
put$	0 1 2 2928 5644 5645 11 5650 5668 5804 5833 6017 6018 6019 6020 3430 6828 6931 1665 1666 1694 1695 1696 1779 1780 4813 1889 1987 5019
puted$	0 1 2 11 1694 1695 1696 5019
puting$	0 1 2 11 1694 1695 1696 5019
puts$	0 1 2 2928 11 5650 5668 6931 1665 1666 1694 1695 1696 4670 1987 5019
putted$	0 1 2 11 1694 1695 1696 5019
putting$	0 1 2 2929 5643 11 6931 1665 1666 1694 1695 1696 5019
pyjama$	4051 5270
pyjamas$	6758 6759 6760 6763 5270
queen$	5074
queens$	5074
questi	7543 1919
question$	4844
questionable$	2979 3435 2060
questioned$	2035
quick$	136 7270 4558 1635 2109
quickly$	6539 7222 7223 7224 7225
quiff$	5260
quiffs$	5260
quite$	3016 3031 807 915 974 977 2259 2275
rabble$	640 641 5054 2136 2724
race$	3966 3969 3981 3985 3988 6714 4013
radar$	7366 1729
raff$	5052
rag$	5049
rags$	5049
raid$	5429
raids$	5429
raise$	3872 3873 3874 3877 3878 3880 3881 3884 4316 2272
raised$	4315 2272 5274
raises$	2272
raising$	3872 3873 3874 3877 3878 3880 3881 3884 2272
ran$	255 256 257 269 270 288 289 685 839 840 2008 2067 2168 2171 5399
rang$	7321
ranger	1905
rape	4949
rape$	7662 5045
raped	5607
rarely$	968 3893 969 3894 970 1968
rascal$	2724
rascals$	2724
rash	4852
rash$	52 53 509 7565 2102
rat$	5050
rate	1834
rate$	7445 5446
rated$	736 740
rates$	7445 5446
rather$	7284 7286 4621
ratings$	7324 7325
rational$	3083
rats$	5050
re	4759
re$	4118 4129 2140
reach$	6337 6863 6879 6908 6909 6910 5296 5298
reached$	6807 6813 6818 6821 6827 6891 6894 6895 6896 6897 6898
reaches$	5297
reaching$	6908 6909 6910 4198 5296
react$	6829 7273
read	4682 5578
read$	6337 1368 1369 1370 7119 7395 7615 5577
reader$	7375
readers$	7375
readily$	7222 7223 7224 7225
readin	7619 4907
reading$	7620 5317 2647
ready$	7270 4558 1707 1843 7625
real$	4367 4368 4369 4370 2549
realise$	3408 3409 3474 3475 3476 3477 3478 3479 3480 3481 3482 3483 3484 3485
realised$	3408 3409 6149 6150 3438 3439
really$	3828 1212 1213 1214 1215
rearrested$	5612
reason$	6908 6909 6910 1805 5296
reasoned$	6807 6813 6818 6827 6891 6894 6895 6896 6897 6898
reasoning$	6908 6909 6910 4201 5296
reasons$	1805
reassurance$	6645
rebuff$	2105 2361
rebuffed$	6792 6793 6794 6795 6796 6797 6798 6799 2105 2361
rebufffed$	2105 2361
rebufffing$	2105 2361
rebuffing$	2105 2361
rebuffs$	2105 2361
receiv	5369 2594
receive$	3061
recent	1705
recent$	4630
reckless$	52 53 2979 3084 5869 509 2058 2102 2736
recklessly$	2713
recklessness$	5798 5799 5800 5801 5802 5803 6082
reclaim$	1916
reclaimed$	1916
reclaiming$	1916
reclaims$	1916
recognise$	5790 6178 3474 3475 3476 3477 3478 3479 3480 3481 3482 3483 3484 3485
recognition$	7375 5381
record	1840 1867 4819 1898
record$	4435 7276 4584 1730 1736 7417 7418 7483 1862 4792 4798 7683 5514 5632
recorded$	1779 1780 1793 4792 4798 4813 1889 7535 2531
recording$	1615 1616 1617 1618 1730 1736 1863 4792 4798 5336
recordinged$	4792
recordings$	1863 4792
records$	7360 1730 1736 7417 7418 7483 4792 4798 7532 5382 5514
recover$	2615
recovered$	2615
recovering$	2615
recovers$	2615
recrui	7523
recruit$	241 2065 2066
recruited$	5673 241 3167 243 244 245 2065 2066
recruiter$	6286 5068
recruiters$	6286 5068
recruiting$	241 2065 2066
recruits$	241 2065 2066
recruitted$	241 2065 2066
recruitting$	241 2065 2066
red$	1116 7460 2313 2334 5270 2529
redemption$	5298
redheaded$	3999 2750
reduc	1834
reduce	1970
reduce$	5448
reduct	4760
reduction$	7469 7473
referr	7578 1948
referral$	4079 1155 1156 1157 7123 5345 2701
referrals$	4079 1155 1156 1157 7123 7258 7259 5345 5346
referred$	2594
refuge	4923
refuge$	7636
refus	1922 5566 2642
refusal$	3077 153 154 155 156 157 708 709 710 711 712 1145 1146 4087 1471
refusals$	1145 1146 4087 1471
refuse	2695
refuse$	533 534 535 536 537 539 558 1144 6927 6928 6929 6931 2360 5304 2427
refused$	6129 533 534 535 536 537 539 558 1144 6792 6793 6794 6795 6796 6797 6798 6799 6927 6928 6929 6931 2360 5304 5341 2427
refuser$	5085 2729
refusers$	5085 2729
refuses$	533 534 535 536 537 539 558 1144 6927 6928 6929 6931 2360 5304 2427
refusing$	533 534 535 536 537 539 558 1144 6927 6928 6929 6931 2360 5304 2427
regard	5369
regard$	2973 2974 2975 7084 7085 7086 7087 7088 7089 7090 7091 4381 4382 4383 4384 4385
regardless$	5736 6101 6617
regist	1710 1865 4790 4819
register$	4656 7524 7532 7667 7668 5416 5555
registers$	7532
registrations$	5389 2465
regrettable$	4502 4503 7217
regrettably$	2759
regular$	285 286 2069
regularly$	284 7588
rehabilitation$	2702
reject$	629 630 6931 2115 2361
rejected$	629 630 6792 6793 6794 6795 6796 6797 6798 6799 6931 2115 2361
rejecting$	629 630 6931 2115 2361
rejects$	629 630 6931 2115 2361
rejectted$	629 630 6931 2115 2361
rejectting$	629 630 6931 2115 2361
relapse$	6830 5291
related$	7609 5047
relati	7627 7639 5369
relations$	4997
relationship$	5684 339 340 341 5984 5985 6457 6621 6622 6668 2015 4983 4997 5179
relationships$	5684 339 340 341 6621 6622 6668 4983 4997 5179
released$	2036 2695
relentlessly$	2756
reliab	1705
reliable$	4630
reliant$	5198
relied$	6894 6895 6896 6897 6898 1868
relies$	2018
relish$	588 589
relished$	588 589
relishes$	588 589
relishing$	588 589
reluctance$	3077 153 154 155 156 157 708 709 710 711 712
reluctant$	533 534 535 536 537 539 708 709 710 711 712 1635
relying$	2018
remain	2673
remain$	5804 427 428 645 658 659 660 661 662 663 664 665 666 667 737 751 752 753 754 755 756 883 887 3812 888 889 890 891 894 895 896 897 6828 2145 2146 2193 2194 2204 5598
remained$	3638
remains$	150 151 427 428 645 658 659 660 661 662 663 664 665 666 667 3638 3643 737 751 752 753 754 755 756 883 887 3812 888 889 890 891 894 895 896 897 2145 2146 2193 2194 2204
remand	4784
remand$	2915
remanded$	7497 2915
remark$	1137 1138 1139 1140
remarkably$	2259
remarked$	1137 1138 1139 1140
remarking$	1137 1138 1139 1140
remarkked$	1137 1138 1139 1140
remarkking$	1137 1138 1139 1140
remarks$	1137 1138 1139 1140
reminded$	5722 5723 89 90 91 1746 1891 4830
reminder$	7213 7214
reminders$	5719 7213 7214
remit	1896
remorse$	5031
remorseless$	2736
remote$	7270
remov	1879
remova	7665
removed$	7518 1909
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	2909
reoffe	4764
reoffend$	6829 7398 5291
reoffended$	2921
reoffender$	2728
reoffenders$	2728
reoffending$	7472 7475 7477 2921
reoffends$	2921
repair$	7273
repara	2041
reparation$	4966
repeat$	285 286 6829 2069 2140 2478
repeated$	3033 4500 4501 4525 7258 7259 2386 5346
repeatedly$	284 4261 1543
replied$	6023 6999 7011 7012 7013 7014 7321
reply$	6036 6037 6038 6220 6222 6802 6808 6822 7109 7273 7276 5288
replying$	5740 6036 6037 6038
report	4631 4639 1840 1866 1867 1898 4907 5369 5371
report$	5790 6111 6178 7123 1629 7344 7352 1730 1736 7417 7418 4792 7620 5345 5573
reported$	6002 6010 1772 4792 1870 5420 5459
reporting$	1730 1736 4792
reportinged$	4792
reportings$	4792
reports$	7123 1730 1736 7417 7418 4792 5345
reprimand$	2913
reprimanded$	2913
reprimands$	2913
reprobate$	2724
reprobates$	2724
reputation$	794 795 7247 4590 7313
reques	4651
request$	7123 7213 7214 5345
requested$	5386
requests$	7213 7214 7258 7259 5345 5346
requir	4651 5369
require$	6524 992 993 994 3920 996 997 998 999 1007 1008 3934 3935 3936
required$	1007 1008 3934 3935 3936 1839
requires$	1007 1008 3934 3935 3936
requiring$	1007 1008 3934 3935 3936
reside	4763 1992 1995
residential$	4917 4920 2240
residents$	6265 3553 4456 7452 7476 5038 5039
resilience$	2744
resilient$	1038 2744
resist$	5790 6144 5026
resistance$	708 709 710 711 712
resistant$	708 709 710 711 712 5301 5304 2736
resit	2649
resolution$	7682 5631
resort$	238 239
resorted$	238 239 1586
resorting$	238 239
resorts$	238 239 1587
resortted$	238 239
resortting$	238 239
respect$	6178 6199 3495 3601 6802 6808 6822 7084 7085 7086 7087 7088 7089 7090 7091 5075 5288
respit	1992
respite$	4917
respon	4635 4690 7508 7523 5438
respond$	6178 6802 6808 6822 7109 7273 7276 5288
responded$	6999 7011 7012 7013 7014 7119
response$	1615 1616 1617 1618 7341 7348 4769 4788 1864 7503 7504 4800 1877 1890 1894 1908 5336
responses$	1615 1616 1617 1618 5336
responsib$	7129 7201 7240
responsibbed$	7129 7201 7240
responsibbing$	7129 7201 7240
responsibed$	7129 7201 7240
responsibilit$	3837
responsibilities$	6549 6965 7129 7240
responsibility$	526 527 6204 6965 7042 7084 7085 7086 7087 7088 7089 7090 7129 7240 1622
responsibing$	7129 7201 7240
responsible$	5663 526 527 1038 1614 7269 7403 1774 1872 1910 2034
responsibs$	7129 7201 7240
rest$	6722 6723 6724 7260 5347
rests$	7260 5347
result$	140 1806 5573 5575
resulted$	5650
results$	7247 4590 7313 7324 7325 7620 5573 5575
retail	4763 4826
retail$	4804
retailers$	7476 7539 1911
retain$	2462
retained$	5386 2462
retaining$	2462
retains$	2462
retak	2649
return	5369
return$	5804 5833 5835 5836 234 235 236 237 3189 265 269 270 3199 3239 3247 323 324 325 3254 5971 6178 6802 6808 6822 6828 6830 1842 5288
returned$	234 235 236 237 265 269 270
returning$	5740 5843 234 235 236 237 3186 265 269 270 3196
returnned$	234 235 236 237 265 269 270
returnning$	234 235 236 237 265 269 270
returns$	234 235 236 237 265 269 270 1842
revealing$	2350
review	1742
review$	1883 5162
reviewed$	1883
reviewes$	1883
reviewing$	1883
reviews$	1883 5162
reward$	1824
rewards$	1824
riff$	2127
right$	2979 2981 2989 6071 6072 6204
rightly$	1629
rigid$	7270 4558
rigoro	1892
rigorous$	4817
ring	2479
ring$	1719 1915 2134 5270
ringing$	1719 1915
ringle	7410 7439
ringleader$	7427 7458 7495 5404 5469 2725
ringleaders$	7427 7458 7495 5404 5469 2725
rings$	3764 3765 1719 1915 5270
riot$	5094 5095 5096
ripped$	4061 2343 2350
risk$	5638 5639 5649 2940 16 17 18 2969 5683 6053 6164 6165 6187 6188 6189 6190 6191 6192 6193 6194 6195 6196 6197 6198 6209 6210 6211 6212 6213 6230 6237 3654 3655 731 732 3658 734 735 6374 6375 6376 6377 6378 6379 6380 6381 6445 6621 6622 6623 6624 6625 6626 4499 4739 1837 4955 2056 2472 2498
riskier$	2979 2058
risks$	5638 5639 2999 3000 6164 6165 6187 6188 6189 6190 6191 6192 6193 6194 6195 6196 6197 6198 6210 6211 6212 6213 6230 6445 6621 6622 4982
risky$	5638 5639 2979 3084 5869 3540 2058 2111 2192
ritalin$	2855
rivalry$	5047
rivals$	5039
road$	5827 2253
roadman$	6277 5048 2723
roadmen$	6277 5048 2723
roam$	5847
robbed$	5673 5675 2049
robber	7337 4635 7410 4699 7419 1783 4764 7509 7510 7522 4959 4960 4971 4973 5400 5477
robber$	6306 6307 6308 7403 5071 5072
robberies$	7411 7412 4708 7477 7672 7686 5447
robbers$	6306 6307 6308 5071 5072
robbery$	5862 7341 7348 1713 4643 4644 4645 1721 1722 1753 4708 7425 4722 4769 4788 1864 7503 7504 4800 1877 1882 4811 1890 1894 1908 7672 7673 7684 7686 2473 2489 2533
robust	1892 2512
robust$	4817
robustly$	5421
role$	7240
roles	7516
roll$	616 7143
rolled$	5569
rolling$	616
romanian$	5265
room$	7356 7357 7358 4646 4647 4678 7539 4924 4953 5470
rooms$	5470
ropes$	6442
rose$	5446
rot$	7114 7316
rotten$	2138 5118
rough	5604
rough$	2112 2138 2315
round$	6444 3738 6477 1795 5282 5448
rouser$	5061
rousers$	5061
route	7511
row$	4146 6860 4148
rowdy$	2197 2736
rows$	1988 2014
rude$	6365 6366 6432 6931 2736
ruffian$	2724
ruffians$	2724
rug$	7237
rui$	2916
rule$	6268 7002 7003 7004 7005 7006 7007 7008
rules$	6500 7002 7003 7004 7005 7006 7007 7008 7235 5040
run$	5712 5804 5833 5835 5836 255 256 257 269 270 3204 3209 288 289 3423 616 685 839 840 914 6830 1209 1210 6931 4605 2008 2067 2167 2170
runaway$	6306 6307 6308 5071 5072
runaways$	6306 6307 6308 5071 5072
rung$	7119
runner	5418
runner$	5892 6309 5071 5073
runners$	5892 6309 7422 5071 5073
runnin	4690 7523
running$	3162 255 256 257 269 270 3203 3205 3209 288 289 616 685 839 840 914 6931 7403 7508 2008 2067 2166 2169
runs	7523
runs$	255 256 257 269 270 3209 288 289 616 685 839 840 914 6931 2008 2067
rushed$	1944
s$	4688 7404 4734 4871 4883 4892 1982 4910 4911 4920 2000 2001 4957 5495 5498 5500
s17$	2906
s20$	2906
s47$	2906
sabotage$	2104
sabotaged$	2104
sabotages$	2104
sabotaging$	2104
safe$	5680 5681 2989 6163 6167 3455 6169 6170 3901
safeguard$	2965 5790 3462
safeguarding$	6629 6630 6631 6632 6633 6642 6645 6647 2386
safer$	2979 2989
safety$	5648 2936 5685 5686 5687 5688 5689 3007 3008 6164 6165 7367
said$	3126 3292 3293 3300 3417 6849 4239 4240 4243 1772
sallow$	2750
same$	5737 5739 6102 3916 3917 3918 3919 1040 4015 6731 6744 4048 2291
sanction$	2520
sand$	7234
sandy$	2313
sat$	1125 1126 1127 1483 1484 1485 1486 1487 1488 1489 1490
satisfy$	6879
savage$	6306 6307 6308 5071 5072
savages$	6306 6307 6308 6323 6324 6325 5071 5072
saved$	6894 6895 6896 6897 6898
saving$	7247 5298
savvy$	1038 5174 2742
saw	1941 2015
saw$	4866
say$	3079 6111 6140 6178 637 6802 6808 6822 4239 4240 4243 1885 5288
saying$	637 6862
says$	637 6849 4239 4240 4243
scallies$	2724
scally$	2724
scallywag$	2726
scallywags$	2726
scan$	1883 7590
scandal$	2757
scandalous$	2757
scaned$	1883
scanes$	1883
scaning$	1883
scans$	1883
scant$	4371 4378
scantily$	1057 2306 2316
scar$	1070 5260
scarcely$	968 3893 969 3894 970 1009 1010 1011 2262 2263 2276
scare$	6662 6663 6664 5202
scared$	6623 6624 6625 6626 1027 1028
scarf$	6766 5270
scars$	1070 5260
scarves$	6766 5270
scatter$	4821
scattering$	1907
scenario$	5640
scenarios$	5640
scheme$	5416
schemer$	5071
schemers$	5071
scheming$	2736
schizophrenia$	2846
schizophrenic$	2846
school	1967 7619 5570
school$	5880 5881 5882 6124 6186 6313 6411 4281 4286 4287 7263 7292 4606 1685 4884 7603 7604 4892 7606 7607 7613 7616 7617 7620 7625 4937 4996 2160 2386 2425 2434 2435 5548 5549 5564 2641 5567 2648 5579 2657
schooling$	5564
schools$	7657 5549
sclerosis$	5486
scor	5397
score$	6442
scored$	7392
scorn$	2105
scorned$	2105
scorning$	2105
scornned$	2105
scornning$	2105
scorns$	2105
scour$	1883
scoured$	1883
scoures$	1883
scouring$	1883
scours$	1883
scrap$	6049
scraped$	5261
scratch$	7134
scrawny$	2750
screamed$	6129
screen	1948
screening$	7585
screens$	6935 6961 6962 6963 6964
screenshot$	1863
screenshots$	1863
screwed$	744
scrote$	2726
scrotes$	2726
scrounger$	5071
scroungers$	5071
scruffily$	1057 2316 5269 5271
scruffy$	1059 3987 2315 2334 2343 2350 2750
scum$	2724
scumbag$	2724
scumbags$	2724
search	7359 1795 7443 1816 7507 7543 1919
search$	1767 7432 4720 7438 7440 7441 1821 4758 1854 1858 1883 4844
searched$	1821 1883
searches$	7440 7441 4741 1821 1858 1883
searching$	7440 1821 1858 1883
searchped$	1854
searchs$	1854 1883
seasoned$	2745
seating$	4819
second$	1040 4380
secrecy$	3370
secretive$	2736
section$	2516 2665
sectioned$	2849
secur	2482
secure	1806 1995
secure$	6032 6033 4920 4967 2053 2462
secured$	5386
secureed$	2462
secureing$	2462
secures$	2462
securi	1806 4826 1905
security$	6265 7539 1906 1911 1912 5039
seduce$	135 2062
seduced$	135 590 2062
seduces$	135 2062
seducing$	135 2062
see	1941
see$	5790 5804 3474 3475 3476 3477 3478 3479 3480 3481 3482 3483 3484 3485 6783 7109 7276 7380 1862 1885 4866
seed$	5063
seeds$	5063
seeing	1941
seeing$	5740 5843 4866 2025 2090
seek	4651 1806 1868 2503
seek$	299 300 301 302 303 304 305 592 3517 593 594 595 596 597 598 612 613 615 6931 1699 7502 4802 2210 2211
seeked$	1699 4802
seeker$	6304 5033 5134 5598
seekers$	6304 5033 5134
seekin	4651 1868
seeking$	299 300 301 302 303 304 305 592 3517 593 594 595 596 597 598 612 613 615 3673 3682 6931 1699 4802 5033 5134 2210 5598
seeks$	299 300 301 302 303 304 305 592 3517 593 594 595 596 597 598 612 613 615 1699 7502 4802 2210 2211
seem$	427 428 645 658 659 660 661 662 663 664 665 666 667 737 751 752 753 754 755 756 844 3769 845 846 847 3772 848 849 3774 850 883 887 3812 888 889 890 891 894 895 896 897 3910 3911 3912 3913 2145 2146 2193 2194 2204
seemed$	427 428 645 658 659 660 661 662 663 664 665 666 667 737 751 752 753 754 755 756 844 3769 845 846 847 3772 848 849 3774 850 883 887 3812 888 889 890 891 894 895 896 897 989 2145 2146 2193 2194 2204
seems$	150 151 427 428 645 658 659 660 661 662 663 664 665 666 667 737 751 752 753 754 755 756 844 3769 845 846 847 3772 848 849 3774 850 883 887 3812 888 889 890 891 894 895 896 897 2145 2146 2193 2194 2204
seen	7536 7553 2015 2039
seen$	6149 6150 3438 3439 810 6807 6813 6818 6827 6891 1941 1956 2025 5399 5420
sees	1941 2015
sees$	4866
seize	1739
seize$	4664 2462
seized	4663 1739
seized$	7376 4664 5386
seizeed$	2462
seizeing$	2462
seizes	1739
seizes$	4664 2462
seizin	1739
seizing$	4664
seizure$	1739 5382 2830
seizures$	5382 5489 2830
seldom$	968 3893 969 3894 970
select	1800
self	2562 2583
self$	2925 2927 2956 2957 33 2959 2960 2961 2962 2963 39 5678 5679 2967 2968 46 59 5795 3158 3212 6039 6040 6042 3341 3342 3343 3344 3345 3346 3347 3348 3350 3351 6067 6068 6081 3377 3378 3379 3380 6094 6095 6096 6097 6098 6099 6100 3390 3391 3392 6106 3450 3454 530 3456 3457 6171 6172 6173 6174 6175 6176 3486 3487 3488 6320 6461 6462 6463 6464 6465 6466 6467 3806 3807 6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 6595 6596 6597 6598 3886 6605 4552 7596 4949 4979 5004 5005 2098 2151 5196 5197 2273 2285 2405
selfharm$	5508
selfharmed$	5508
selfharming$	5508
selfharms$	5508
selfie$	5936 3251 3252 328 329
selfies$	5936 3251 3252 328 329
selfish$	2736 2757
selfme	5487
sell$	5804 5833 5835 5836 255 256 257 313 6220 6222 2067 2080 5019
sellin	4690 7410 7523
selling$	5872 255 256 257 313 7403 2052 2067 2080
sells	7523
sells$	255 256 257 313 2052 2067 2080
selves$	2925 2927 2956 2957 33 2959 2960 2961 2962 2963 39 5678 5679 2967 2968 5795 3212 6039 6040 6042 3341 3342 3343 3344 3345 3346 3347 3348 3350 3351 6067 6068 6081 3377 3378 3379 3380 6094 6095 6096 6097 6098 6099 6100 3390 3391 3392 6106 3450 3454 530 3456 3457 6171 6172 6173 6174 6175 6176 6320 6461 6462 6463 6464 6465 6466 6467 3806 3807 6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 6595 6596 6597 6598 3886 6605 4552 4979 5004 5005 5196 5197
semh$	2898
sen$	7602 2630 5556
send	1866
send$	5804 298 6220 6222 1703 1893 2093 5019 2630 5556
sending$	298 6908 6909 6910 1893 5296
sends$	298 1893 2093
sensation$	2108
sense$	6202 3491 6749
sensible$	5660 2979 2989 1038
sensit	1705
sensitive$	4630 5149
sensory$	2611
sent	4833 4836
sent$	298 6017 6018 6019 6020 6023 7340 1703 4929 2093 5019 5341 2672
senten	7639
sentence$	5611 2697 5623 5637
sentenced$	2697
sentences$	5637
sentencing$	2697
separa	7639 7641 4929 4930
separate$	4821
separated$	7642
separating$	1907 7642
separation$	7643
september$	5882
sergea	4643 4644 4645 1721 1722 1753 4769 4788 1864 7503 7504 1877 1890 1894 1908
sergeant$	7356 7357 7358 4646 4647 4678 7482 7501 4789 7513 4815 4840 5440
serial$	285 286 2069 2140 2147 2478
series$	1333 5413 5414
serious$	2970 4367 4368 4369 4370 2140 2386
seriously$	7032 7033 7052 7053 7054 7055 7056 7057 7058 7059 7060 7061 7062 1543
seriousness$	6187 6188 6189 6190 6191 6192 6193 6194 6195 6196 6197 6198 6210 6211 6212 6213
sertraline$	2858
served$	2042
serves$	433 434
servic	7578
service$	6274 4281 4286 4287 7242 7263 7292 4598 4606 1685 7472 7585 7591 2386 5336 2425 2434
services$	6186 6346 6436 1158 1159 1160 1161 4281 6998 4286 4287 7263 7292 4606 7585 5030 5285
serving$	4909 5330 2680
session$	69 71 72 3717 6924 6925 6926 5029
sessions$	69 71 72 6411 3717 5029
set$	3973 1192 1193 1285 2033 5221 5222 5551
setting$	2033
settle$	6802 6808 6822 5288
seven	7511 1900
seven$	6326 4778 1871 7512 1880 1888 7531 7534 4825 4832 7554 5469
severa	7383
several$	3033 1084 4500 4501 4525 7258 7259 5346 2473
severe	2578
severely$	2640 2670
sex$	5684 5823 3152 3231 5946 3237 314 3244 5960 330 331 332 333 5981 5982 3319 6454 6455 6621 6622 6668 4983 4999 5009 5179
sexual$	5869 3223 3234 315 316 317 318 320 3248 3249 3250 330 331 332 333 5983 6454 6669 1947 2072 2082
sexualised$	5869 3223 6356 6357 6358 6359 6360 6361 6362 6363 6364 5001 5002 2197 2743
sexuality$	6031
sexually$	2075 2255 2256 2287 2600 2681 5607
shabbily$	1057 2309 2316
shabby$	2343 2350 2750
shadow	1919
shadow$	1751 4844
shadowed$	1751
shadowing$	1751
shadows$	1751
shaggy$	2313
shall$	1164 1165 1166 1167 1168 1169 1869
sham	7555
shambles$	2757
shambolic$	2757
shame$	7136 4502 4503 7217 2406
shameful$	2757
shamefully$	2757
share	1701 1866 2445
share$	5804 298 1123 6802 6808 6822 7109 7273 7276 1703 1999 5288
shared	1701
shared$	298 1123 7119 7340 1703
shares	1701 2445
shares$	298 1123 1703 1999
sharin	1701 5369 2445
sharing$	298 1123 7149 1703 1999
shaved$	2330 2332 2334 5261 2342
shaven$	2304 2305 2331 2334 2342
she$	2985 3274 3297 3301 3302 3321 6112 480 632 3557 633 6271 634 635 6441 6854 6855 6856 6857 6858 4152 4153 4154 4156 4281 6998 2634
shed	5604
shed$	1602
shedding$	1602
sheep$	6295
sheet$	5470
sheets$	5470
shelter$	5952 5953 5954 5955 5956 5957 5958 5959
shielding$	6633 6638 6639 6640 6641 6642 6645 6647
shift$	2546
shifty$	2315
shirk$	1602
shirked$	1602
shirking$	1602
shirkked$	1602
shirkking$	1602
shirks$	1602
shirt$	6737 5270
shirts$	6737 5270
shocking$	1509 1510 1511 1512 4502 4503 7217 7253 7254 7255 7256 2411
shockingly$	2759
shoddy$	2757
shoes$	6751 6752 6753 6761 5270 5275
shooti	7419 7509 7510
shootings$	7411
shop	4804 4826
shop$	5880 5881 7517 7539 7547
shopke	4763 4826 4974
shopkeeper$	5773 5949 7687
shopkeepers$	5773 5949 6265 7476 7539 1911 5038 5039
shopli	1783 4764 7510 7522 4959 4971 2923
shoplifter$	6306 6307 6308 5071 5072
shoplifters$	6306 6307 6308 5071 5072
shoplifting$	5862 5872 5876 4708 7477 1882 7548 7672 7684
shoppe	4763
shoppers$	7452 7476 5038
shopping$	4804
shops$	7517 7539 7547 1911
short$	4061 2206 2294 2313 2333 2334 2350 2404 5344 2750
shortcoming$	2385
shortcomings$	6970 6971 6972 2385 5312
shorts$	6751 6752 6753 6767 6768 6769 6774 5270 5275
shot$	4772
shots$	4772
shotter$	2729
shotters$	2729
shotting$	255 256 257 2067
should	4896
should$	21 22 23 24 25 26 380 381 469 483 491 492 493 494 495 496 497 498 499 507 511 512 513 514 868 967 1340 1341 1342 1343 4270 6993 1501 4430 4669 1869 7609 2388
shoulder$	6421 1067 2426
shouldered$	5224 2426
shouldering$	2426
shoulderred$	2426
shoulderring$	2426
shoulders$	6421 6469 2426
shouldn$	379 2389
shouted$	2006
shouting$	1988
show	1765 4691 1778 5369
show$	510 6178 3470 6802 6808 6822 1267 6956 4670 1885 5288
showed$	510 1446 4670
showin	1765 1778
showing$	1446 7339
shown	4833 4836
shown$	510 1446
shows	1765 4691 1778
shows$	510 1266 1446 4670 4707 1885
shrug$	574 1621
shruged$	574 1621
shrugged$	574 1621
shrugging$	574 1621
shruging$	574 1621
shrugs$	574 1621
shunt$	1954
shut$	1668 5341
shuts$	1668
shutting$	1668
shy$	5138
siblin	7647 7648
sibling$	5164 2243
siblings$	2926 6431 6576 7653 4980 5164
sick$	7566
sickle$	2574
sidelined$	2412
sight$	7492 5442 2585
sighted$	5329 5420
sighting$	1747 1888 5394
sightings$	1747 7480 1888 5394 2534
sign$	1580 1581 1582 1583 7238 7239 5343 5345
signal$	5762
signals$	5762 5763
significant$	729 730
signs$	1580 1581 1582 1583 7238 7239 7258 7259 7521 5343 5345 5346
silence$	3370
silliness$	5798 5799 5800 5801 5802 5803 6082
silly$	2970 52 53 2979 3084 472 2100 2736
silo$	2438 2439
siloed$	2761
silos$	5362
similar$	2294
simple$	2690
simpler$	1843
simply$	406 6155 6156 6157 6158 778 1212 1213 1214 1215 4269 1588 1589 1632 2416
since$	7665 5629
single$	1254 1255 4211 1705
sister	7627 4925 7640 4928 7647 7648
sister$	1984 7638 4950 5164
sisters$	6431 5164
sit	7536 7553
sit$	3111 1125 1126 1127 1129 6802 6808 6822 1483 7274 5288
site$	5380
sits$	1125 1126 1127 1129 1483 1484 1485 7523
sitting$	1483 1484 1485
situation$	5640 6088 6089 6164 6165 6253 6627 6628 4499 7252 4603 2014 5601
situations$	5640 6253
six	7511 1900
six$	6326 1051 1084 6722 6723 6724 6725 6726 6727 4164 4173 4778 1871 7512 1880 1888 7531 7534 4825 4832 7554 5469
sixteen$	6482 871 872 873 874
skaters$	4164 4173
skeletal$	2294
ski$	2351
skimpy$	2350
skin$	3990 4003 7576 5244 2320 2326
skinned$	5207 5237
skinny$	3999 4061 2294 2350 2750
skins$	5964
skirt$	6751 6752 6753 5270 5275 5278
skirts$	6751 6752 6753 6767 6768 6769 6774 6777 5270 5275 5278
skive$	2716
skived$	2716
skives$	2716
skiving$	2716
skunk$	4875
slag$	5071
slags$	5071
slapdash$	2757
slave$	5104 2180 2731
slaves$	5104 2731
sleep	4856 4882
sleep$	5804 5847 307 7569 7588 7595 1989 2020 2073 2603
sleeping$	307 1989 2020 2073 2592
sleeps$	307 1989 2020 2073
slender$	2294 2750
slep$	2679
slept$	307 2019 2073 2679
slicked$	1066 5261
slide$	5355 5470
sliders$	6751 6752 6753 6767 6768 6769 6771 5270 5275
slides$	5470
slight$	2294 2750
slightest$	4189 4372
slightly$	1050 2295
slim$	2294 2750
slimly$	2295
slippers$	6763 5270
slipshod$	2757
slit$	2342
sloppy$	1509 1510 1511 1512 2411 2757
sloth$	5357
slow$	708 709 710 711 712 1509 1510 1511 1512 7253 7254 7255 7256 7270 4558 1635 2411
slowly$	7270
slut$	5071
sluts$	5071
sly$	2736
smacke	2006
smacked$	4931
small$	3822 1054 2261 2294
smart$	5172 5178 2350
smarter$	2979
smartly$	1057 2316 5269 5271
smarts$	5173
smelly$	2750
smok	1950
smoke$	5804 5833 5835 5836 220 6220 6222 6931
smoked$	6023 6931
smokes$	6931
smoking$	6931
snapchat$	3052 3053 3054 290 3215 291 3216 292 3217 293 3218 294 3219 5933 5934 5935
sneak$	5071
sneaks$	5071
snood$	6766 5270 2753
snoods$	6766 5270 2753
snub$	2105
snubbed$	2105
snubbing$	2105
snubed$	2105
snubing$	2105
snubs$	2105
so$	5738 4272 1451 2259
social$	5864 5870 290 291 292 293 294 3546 3672 6391 6433 4281 6998 1672 1674 4658 1757 4683 7412 4783 7552 2027
socks$	6767 6768 6769
sod$	4392
sofa	2667 5604
sofa$	7658
sofasu	5592
sold$	255 256 257 313 2052 2067 2080 5019
solely$	1623 1624 2424
solicit$	2099
solicited$	2099
soliciting$	2099
solicits$	2099
solicitted$	2099
solicitting$	2099
solid$	2294
solidly$	2295
solve	2522
solves	2522
solvin	2522
somali$	5265
some$	1084
somebody$	5842 6135 4281 6998
someone$	5842 3266 6135 3848 4281 6998
something$	6006 7528
somewhere$	5952 5953 5954 5955 5956 5957 5958 5959
soon$	7222 7223 7224 7225
sooner$	6981 6990
sophisticated$	841 2745
sorely$	1543
sort$	6629 6630 6631 6632 6728 5037
sorts$	5037
sought$	299 300 301 302 303 304 305 592 3517 593 594 595 596 597 598 612 613 615 2211
sound$	844 3769 845 846 847 3772 848 849 3774 850
sounds$	844 3769 845 846 847 3772 848 849 3774 850
source	5369
source$	4630 1706 1904 2445 2446
sources$	1706
space$	6614 4775
speak	2015
speak$	5930 295 296 297 851 852 853 854 855 856 875 876 877 878 879 3892 6783 6802 6808 6822 6882 6908 6909 6910 7109 5288 5296
speaking$	295 296 297 5317
speaks$	295 296 297 851 852 853 854 855 856 875 876 877 878 879 6882
special$	1963 7602 2654 2664
specialist$	7579
speech$	1942
spell	5578
spelli	4907
spelling$	7620 2647
spend$	5804 3092 3093 3137 5997 5998 5999 6000 6001 622 623 624
spendded$	622 623 624
spendding$	622 623 624
spended$	622 623 624
spending$	5740 5843 5997 5998 5999 6000 6001 622 623 624
spends$	622 623 624 7536
spent$	622 623 624 2042
spice$	4875
spiky$	2313 2334
spineless$	2757
spirit	4856
spirits$	7569
spite$	3006 82 83 85 109 110 111 5903 5904 5905 5906 1576
spiteful$	2736
split	7639 7641
split$	4821 4929
spliting$	1907
splitting$	1907
spoiled$	2736
spoilt$	2736
spoke$	295 296 297
spoken$	5722 5723 89 90 91 6002 6807 6813 6818 6827 6891 7119
sporadic$	6351 6352 6353 6354 717 2189
sport$	1069 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 7593 2335 2345
sported$	1069 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 2335 2345
sporting$	1069 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 2335 2345
sports$	1069 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 2335 2345
sportted$	1069 2335
sportting$	1069 2335
sporty$	2315
spot$	7486 7520 5461 5476
spots$	7486 7520 5266 5476
spotty$	1065 3999 6716 2319 2750
spray$	2328
spree$	5462
spring$	5882 5883
spurn$	2105 2361
spurned$	2105 2361
spurning$	2105 2361
spurnned$	2105 2361
spurnning$	2105 2361
spurns$	2105 2361
squad	4635 4638 4643 4644 4645 1721 1722 1753 4769 4788 1864 7503 7504 1877 1890 1894 1908
squad$	7348 7349 1712 7351 7356 7357 7358 4646 4647 7363 1726 4678 7426 7482 7501 4789 7513 4815
squander$	2104 2431
squandered$	2104 2431
squandering$	2104 2431
squanderred$	2104 2431
squanderring$	2104 2431
squanders$	2104 2431
square$	7547
squarely$	1623 1624 2424
squint$	2752
squints$	2752
stab	7663
stabbed$	5675 2049
stabbi	7419 7509 7510 4959 4960
stabbing$	7425 7672 7673
stabbings$	7411 7672
staff	4826 1905
staff$	5842 5948 6124 3471 6186 6265 3553 6310 6411 6450 6451 6452 4281 6998 4286 4287 7263 7292 4606 7539 7687 5030 5038 5039
stained$	2343 2350
stairw	5604
stamme	7576 7596
stamp	1834
stance$	5436
stand	7536 7553
stand$	828 3872 3873 3874 3877 3878 3880 3881 3884 1125 1126 1127 1486 1487 1488 1489 1490 2394
standard$	7134 5336
standards$	7002 7003 7004 7005 7006 7007 7008 5336
standing$	3872 3873 3874 3877 3878 3880 3881 3884 1486 1487 1488 1489 1490 2394 2686
stands$	1125 1126 1127 1486 1487 1488 1489 1490 2686
starte	2594
starti	2594
starts	2594
starve$	2563
starved$	2563
starves$	2563
starving$	2563
stash	4686 1777
stashed$	7354
state	4631
state$	7252 7344
statement$	7347 7353 1964 5555
statemented$	2905
statements$	7347 7353
states$	7344
statio	4826
station$	5880 5881 7539 7547 7673
stations$	7539
statistics$	7324 7325
stature$	6686 6687 6688 5219
status$	6226 6228 6229 2108 5162 5555 5598
stay$	5750 3081 3094 3095 3112 5833 5835 5836 3136 5988 5997 5998 5999 6000 6001 6002 6111 6220 6222 6802 6808 6822 1989 5288
stayed$	5841 6002 6010 6017 6018 6019 6020 6034 6035 6134 1989 2019
staying$	5740 5843 5988 5997 5998 5999 6000 6001 6002 1989 2659
stays$	6002 1989 2659
steal$	5804 6828 6927 6928 6929
steali	4690 7523 2923
stealing$	6432 7403
steals	7523 2923
steals$	6927 6928 6929
step	7627 4925 7644
step$	4675 1852 2512
stepbrother$	4950
stepdad$	1984 7638 4926 7653 4950
stepfather$	1984 7638 4926 7653 4950 7669
stepmother$	7638 7653 4950 7669
stepmum$	7638 7653 4950
stepparent$	7653 4950
stepparents$	7653 4950
stepped$	2512
stepsiblings$	7653
stepsister$	4950
stepstepdad$	7653
stepstepfather$	7653
steward$	3057 5773 5949
stewards$	3057 5773 5949
sti	2601
sti$	5526
stick$	6178 6802 6808 6822 1368 1369 1370 5288
still$	5724 1373 1374 1375 1376 1847
stills$	4626 1702 4772 1901
stis$	5526
stock	7410
stock$	1716 7399 7414 7415
stockily$	2295
stocky$	2294 2750
stole	2923
stolen	7410 2923
stolen$	7399 7415 7684 7685 2557
stoned$	6931
stoner$	5071
stoners$	5071
stood$	1125 1126 1127 1486 1487 1488 1489 1490 2394 2686
stop	1795 1833 7543 1919
stop$	3286 6141 6802 6808 6822 6879 6908 6909 6910 7359 1767 7432 4720 7438 1802 1803 1816 4758 1854 4844 5288 5296 2527
stopped$	3284 3323 6894 6895 6896 6897 6898 1854 7507 2047 5341 5420 2617
stopping$	1802
stops	1816
stops$	1802 4741 7463 1854
store	4686 1777 4826
store$	5750 7539
stored$	7354
stores	1777
stores$	4701 7539
storin	4690 7410 1777
storing$	7403
stout$	2294 2750
straight$	6011 6012 2313 2334
strange$	3229
stranger$	5758 5768 5769 4987
strangers$	3037 5758 3048 3051 5765 5768 5769 5853 3220 3537 6251 6252 4987
strapping$	2750
strappy$	2350
strate	5431 5438 5443
strategy$	5449
strayed$	6023
street	1705 7507 4804
street$	5873 5880 5881 4630 4718 7446 7517 7547 4989 2125 2191 2230 2235 2246 2247 2248 2249 2291 2448 2552
streets$	5873 7446 7517 7547 4989
streetsmart$	2741
streetwise$	1038 2741
streng	1806
stress$	2613
strict	1892
strict$	4817
strike$	3910 3911 3912 3913 2453
striking$	2315
strikingly$	2259
string$	121 1334
stringing$	121
strings$	121
stroke	4852
stroke$	7565
stroll$	1125 1126 1127
strolls$	1125 1126 1127
strong	1892 2512
strong$	946 1038 4817 2294 2549
strongly$	2295
stroppy$	2736
struct	5422
struggle$	66 708 709 710 711 712
struggled$	66 708 709 710 711 712
struggles$	66 708 709 710 711 712 2653
struggling$	66 708 709 710 711 712
strung$	121
stubble$	2751
stubborn$	4558 2736 2757
stubbornly$	2757
stuck$	6034 6035 1368 1369 1370
studen	4974
student$	6368 6382 6383 6384 6385 6386 6387 7687 5063 5117
students$	6368 6382 6383 6384 6385 6386 6387 5063 5117
stuff$	5947
stunt$	5684 4983
stunts$	5684 4983
stupid$	2970 52 53 2979 3072 472 2060 2100 2736
stupidity$	5798 5799 5800 5801 5802 5803 6082
sturdy$	2294
stutte	7576
style$	6728 5047
subculture$	5116
subcultures$	5116
subject$	6678 6681 1762 7499 2501
subjects$	6678 6681 1762 4751
submi	5369
submit	2445
submitted$	4813 1889 5459
substance$	2606
substandard$	1509 1510 1511 1512 7253 7254 7255 7256 2411
successful$	7454
such$	2387
sucked$	5673
suffer	2022 2023
suffer$	2615
suffered$	4947 4948 2615
suffering$	2615
suffers$	4947 4948 2564 2615
sufficient$	5198
sugar$	2089
sugges	4631 5369
suggest$	7344
suggests$	7344
suicidal$	2847
suicide$	7567 2847
sullen$	2736
summer$	5882 5883
summon	7507
superficial$	6351 6352 6353 6354 2121 2189
superv	2039 2041
supervised$	2243
supervising$	6458
supervision$	6458 6629 6630 6631 6632 6633 6642 6645 6647 6650 6651 6652 6653 6654 1615 1616 1617 1618 7678 4966 5336 5610 5628
suppl	7523
suppli	1866
supplied$	255 256 257 4833 2067
suppliers$	7427
supplies$	255 256 257 4711 2052 2067
supply	7337 4690 7404 7410 7419 7420 1866 7509 7510 7516 4971 5430 5431
supply$	255 256 257 1699 7399 4711 7684 2067
supplyed$	1699
supplying$	255 256 257 1699 7403 7684 2052 2067
supplys$	1699
suppor	1806 1868 2039 2507 2512
support$	69 77 78 6186 6337 6346 6350 6629 6630 6631 6632 6633 6642 6645 6647 1158 1159 1160 1161 7118 1615 1616 1617 1618 1797 1810 1839 4887 7610 1973 7611 4899 5029 5030 5285 5555
supported$	77 78 1797 1810
supporting$	77 78 1797 1810
supports$	77 78 1797 1810 1839
supportted$	77 78
supportting$	77 78
suppre	1834
suppress$	2801
suppressing$	2801
suppression$	2801
sure$	1191 1192 1193
surely$	1301 1309 4234 1310 1311 4269 5305
surf	5592
surface$	2121
surgery$	7590
surly$	2736
surprisingly$	2259
surveillance$	7438 2771 2804
surveilled$	7392
surviv	2023
survival$	2084
survive$	6612 6613 3904 980 981 3907 2274
survived$	4948 2274
survives$	2274
surviving$	2274
suspec	1763 5424
suspect$	6678 6681 7402 5170 5398 2494 2501 2792
suspected$	4688 1772 1781 2034 2475
suspects$	6678 6681 7402 7430 5062 5170 5398 2474 5427 2792
suspen	4907
suspended$	1966 5561 2698
suspendeds$	1966
suspension$	1966 7620 2900
suspensions$	1966 2900
suspicious$	4765
swallo	2620
swap$	322 3247 323 324 325 326 327
swaped$	322 3247 323 324 325 326 327
swaping$	322 3247 323 324 325 326 327
swapped$	322 3247 323 324 325 326 327
swapping$	322 3247 323 324 325 326 327
swaps$	322 3247 323 324 325 326 327
swarthy$	2750
swear$	6931
swearing$	6931 7604
swears$	6931
sweatshirt$	6751 6752 6753 5270 5275
sweatshirts$	6751 6752 6753 5270 5275
sweep$	1599 5468
sweeping$	1599
sweeps$	1599 5468
swept$	1599
swift	2512
sympathy$	6069
symptoms$	5539
syndro	4852
syndrome$	7565 5546
system	5369
system$	6087 6450 6451 6452 7417 7418 7483 7526 7527 2386
systemic$	2386
systems$	7417 7418 2386
t$	4024 6751 6752 6753 4902 5275
ta	1972 4898
ta$	4897 7611
table$	7608
tables$	7314
tablet	4857
tablets$	7570 5517 5545
tabs$	4656
tackl	1834
tackle	5448
tactic	5431 5438
tactical$	4800 2540
tag$	7681 7689 5637
tagged$	7681 2704
tagging$	7681
tags$	5637
tail$	1751
tailed$	1751
tailing$	1751
tails$	1751
tak	1879
take$	45 5712 3061 5804 3109 195 196 287 351 3278 6178 3474 3475 3476 3477 3478 3479 3480 3481 3482 3483 3484 3485 3501 3502 3503 3504 3505 6220 6222 825 911 966 6783 6802 6808 6822 4311 1394 4339 4343 4344 4345 4346 4347 4348 4349 1446 7109 7273 7276 1820 1857 4837 1935 2057 2093 5288
takeaway$	5880 5881
taken$	45 6002 6881 4310 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 1446 7119 1937 1944 1991 2057
taker$	6299 4981
takers$	6299 4981
takes$	45 219 287 6160 911 4339 1446 1820 1937 2057 2093
taking	2620
taking$	45 5713 287 911 6615 6616 4343 4344 4345 4346 4347 4348 4349 1446 1820 1935 1937 4981 2057
talk	7536
talk$	69 5929 295 296 297 6036 6037 6038 851 852 853 854 855 856 875 876 877 878 879 880 6783 6802 6808 4106 6822 6882 6908 6909 6910 7345 5288 5296 2436
talked$	295 296 297 6017 6018 6019 6020 6026 2436
talking$	295 296 297 6036 6037 6038 6908 6909 6910 4200 7345 5296 2595
talkked$	295 296 297
talkking$	295 296 297
talks$	69 295 296 297 851 852 853 854 855 856 875 876 877 878 879 880 6882 7374 2436
tall$	6689 1053 2294 5223 2750
tan$	5252 5253
tango$	5857
tanned$	1065 2319 2750
tantrum$	6400 6401 5125
tantrums$	6400 6401 5125
target	7359 1800 7447 7448 1855 2512 5443 5448
target$	5670 5671 7391 7432 4726 2501 5439 2532 2548 2648
targeted$	5673 4726 4780 2532
targeting$	4726 2532
targets$	5669 5671 7247 4590 7313 7324 7325 7391 4726 5439 2532
tart$	5071
tarted$	1142 1143 2359
tarts$	5071
task	4638 1896
task$	6965
tasked$	1755 1875 4830 2515
taskforce$	7351
taskin	2515 5465
tasking$	4769 4788 1864 7503 7504 4800 1877 4811 1890 1894 1908 5440
tastes$	6556
tattoo$	1070 6708 6761 5260 2337
tattooed$	2750
tattoos$	1070 6708 6761 5260 2337
taught$	77 78 5747 5748 5749 6070 6807 6813 6818 6827 6891 6894 6895 6896 6897 6898 7518
taunt$	2114
taunted$	2114
taunting$	2114
taunts$	2114
tauntted$	2114
tauntting$	2114
teach$	77 78 6310 6337 6863 6908 6909 6910 5296
teache	4974
teached$	77 78
teacher$	5773 5949 6124 7687
teachers$	5773 5949 6124 6265 3553 6310 6411 5039
teaches$	77 78
teaching$	77 78 1972 4898
team	4638 4769 7578
team$	4281 4286 4287 7263 7292 4606 1685 7349 7351 7356 7357 7358 4646 4647 7367 4678 7426 1801 7482 7501 4789 7513 4815 7583 7591 2425 2434 5490
teams$	1801
tearaway$	2724
tearaways$	2724
techni	5431
teen$	6368 6371 6382 6383 6384 6385 6386 6387 5117
teenage$	1040 2081 2140 2143 2147 2290 2291 2473
teenager$	6368 6371 6382 6383 6384 6385 6386 6387 6678 6681 5063 5117
teenagers$	6243 6278 6368 6371 6382 6383 6384 6385 6386 6387 6678 6681 5063 5117
teens$	6278 6368 6371 6382 6383 6384 6385 6386 6387 5117
teeth$	6717 6718 6719 5248
teleph	1757
telephone$	1738 7377 2457
telephones$	1738 7377
tell$	5804 6111 6178 637 6802 6808 6822 6882 4239 4240 4243 7276 1700 1718 1719 5288
telling$	637 1718 1719
tells$	637 6882 4239 4240 4243 1718 1719
temper	7639
temper$	6400 6401 5125
tempered$	5131 5132
tempers$	6400 6401 5125
temporarily$	2634
temporary$	2666
tempt$	5657 5658 132 133 134 2062
temptation$	5846
tempted$	5657 5658 132 133 134 590 2062
tempting$	5657 5658 132 133 134 2062
tempts$	5657 5658 132 133 134 2062
temptted$	5657 5658 132 133 134 2062
temptting$	5657 5658 132 133 134 2062
ten$	871 872 873 874
tenancy$	7659 5602
tenants$	4456
tendencies$	5067
tension$	1988 5422
term$	7576
termin	2599
terrible$	2970 2979 3435 3570 1509 1510 1511 1512 7253 7254 7255 7256 1659 2060 2233 2411
territ	4775
territory$	7488
terrorise$	626 2113
terrorised$	626 2113
terrorises$	626 2113
terrorising$	626 2113
terrors$	5529
test$	6931 1748 1749 7585 5526 5533
tested	1948
tested$	2607
testing$	6931
tests$	5533
text$	295 296 297
texted$	295 296 297
texting$	295 296 297
texts$	295 296 297
textted$	295 296 297
textting$	295 296 297
than$	3021 6116 3413 3763 6495 6496 6497 6498 6522 3810 958 975 978 7326 7327 7328 7329 7330 7331 7334
thank$	6054 6055 6056 6057 6058 6059 6090 6091 6092 6093 6103 6104 6105
thanks$	165 1670
that	5369
that$	3060 349 3471 6271 6439 1040 7122 7215 7216 4580 4603 7323 7344 4707 7551 2129 2291 5338
the$	3060 5878 3176 3177 3374 3471 6185 3497 3513 6265 632 3619 800 6439 3729 3840 927 1040 1074 4018 4031 1107 6911 4223 4255 6998 4314 4488 4517 4519 7235 7236 4525 4527 7258 7259 7267 4556 1662 1685 4702 4716 4722 4724 4733 4748 7468 4776 4844 4848 4874 4976 5039 2129 5338 5346 2473 2476 2498 2618
thef$	7403
theft	4699 7419 1783 7509 7510 7522 4839 4959 4960 4971 4973
theft$	5862 5876 6432 7412 4708 7425 1882 7548 7552 7672 7673 7684 7686 2489
thefts	4764
thefts$	7411 7412 4708 7477 7548 7552 7672
their	4659 1735 1763 5377 2468 2485
their$	19 2972 2976 2998 3060 138 145 146 148 3076 152 3085 3086 3087 3088 3089 3090 5806 198 5850 3148 5878 3238 5973 3318 3363 3364 444 445 3376 475 6120 6123 3449 3452 3471 6205 6209 3497 6310 6445 815 3760 6476 3766 3768 3905 3978 3979 3980 1078 1111 4049 4210 4248 6995 4423 4433 4516 4518 4520 7235 7236 4525 4527 4528 7247 7258 7259 4592 4593 7313 1685 4611 4619 4620 4688 4716 4722 4724 1932 4860 4861 2000 2001 4927 4934 4946 2083 2096 2200 2347 2348 2387 5339 5346 2425 2590 2623
theirselves$	2925 2927 2956 2957 33 2959 2960 2961 2962 2963 39 5678 5679 2967 2968 5795 3212 6039 6040 6042 3341 3342 3343 3344 3345 3346 3347 3348 3350 3351 6067 6068 6081 3377 3378 3379 3380 6094 6095 6096 6097 6098 6099 6100 3390 3391 3392 6106 3450 3454 530 3456 3457 6171 6172 6173 6174 6175 6176 6320 6461 6462 6463 6464 6465 6466 6467 3806 3807 6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 6595 6596 6597 6598 3886 6605 4552 4979 5004 5005 5196 5197
them	4627 4634 4648 7383 7385 7387 1754 7433 7439 4743 7456 4746 4747 7511 7557 5392 5444 5450 5560
them$	5641 5642 5690 3039 3046 5909 5912 5952 5953 5954 5955 5956 5957 5958 5959 3349 3358 3359 6094 6095 6096 6097 6098 6099 6100 6219 3553 3578 3616 743 3693 3694 3695 3696 3697 3834 1085 1086 4164 4173 6892 6911 4214 4319 4320 4397 4398 4399 4400 4401 4402 7122 4438 4459 7202 7203 7204 7205 7206 7207 4495 7258 7259 7282 7283 4571 7361 1756 1794 7459 7471 4778 7499 1871 7512 1880 1888 7531 7534 4825 4832 7554 4846 5106 5309 5339 5340 5346 5469
themself$	2925 2927 2956 2957 33 2959 2960 2961 2962 2963 39 5678 5679 2967 2968 5795 3212 6039 6040 6042 3341 3342 3343 3344 3345 3346 3347 3348 3350 3351 6067 6068 6081 3377 3378 3379 3380 6094 6095 6096 6097 6098 6099 6100 3390 3391 3392 6106 3450 3454 530 3456 3457 6171 6172 6173 6174 6175 6176 6320 6461 6462 6463 6464 6465 6466 6467 3806 3807 6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 6595 6596 6597 6598 3886 6605 4552 4853 4979 5004 5005 5196 5197 5488 5509
themselves$	2925 2927 5641 5642 2956 2957 33 2959 2960 2961 2962 2963 39 5678 5679 2967 2968 5795 3212 3246 6039 6040 6042 3341 3342 3343 3344 3345 3346 3347 3348 3350 3351 6067 6068 6081 3377 3378 3379 3380 6094 6095 6096 6097 6098 6099 6100 3390 3391 3392 6106 3450 3454 530 3456 3457 6171 6172 6173 6174 6175 6176 6318 6320 6461 6462 6463 6464 6465 6466 6467 3806 3807 6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 6595 6596 6597 6598 3886 6605 6619 7140 4552 4853 4979 5004 5005 5196 5197 5488 5509
therap	4857 7580
therapist$	7570 7579
therapy$	7571 5519 5520 5539 5603
there$	6027 1200 1201 1202 4681
these$	3043 6221 800 1032 1036 1040 6859 1234 6911 4397 4398 4399 4400 4401 4402 4442 4444 4451 4461 4462 7202 7203 7204 7205 7206 7207 7258 7259 7282 7283 4571 1900 2144 2147 5309 2387 5339 5340 5346 2473 5450
they	7338 7368 1754 1790 1798 7511 1900
they$	2985 3297 3301 3302 3321 6112 480 632 3557 633 6271 634 635 6441 6854 6855 6856 6857 6858 4152 4153 4154 4156 4281 6998 4715 4723 4740 4778 1859 1871 7512 1880 1888 7531 7534 4825 4832 7554 4851 5469
thick$	1048 2282 2297 2333 2338 2736
thickset$	2294 2749
thief$	6306 6307 6308 5071 5072
thieves$	6306 6307 6308 5071 5072
thigh$	7574
thighs$	7574
thin$	2294 2311 2315 2750
thing$	7073 7074 7075 7076
things$	5947 3414 6556 6600 6627 6628 4498 4580 4603 2014
think$	6178 851 852 853 854 855 856 3892 4296 7010
thinking$	5317
thinks$	851 852 853 854 855 856 4296 7010
third$	1040
thirteen$	871 872 873 874
thirty$	5975 3781 6509 6513 6514 6515 6516 6517 6518
this$	3060 5878 3471 778 1040 6911 6948 4319 4320 4397 4398 4399 4400 4401 4402 7122 7202 7203 7204 7205 7206 7207 7258 7259 4547 4580 4603 4716 2129 2196 2291 5309 5338 5339 5340 5346 2476
thoroughly$	2379
those	7433 5444
those$	6257 800 1032 4690 7439 4751 7468 7495 2147 5309 2473
though$	103 3029 5903 5904 5905 5906
thought$	6002 6145 6146 6978 6994 6999 4296 7010 7084 7085 7086 7087 7088 7089 7090 7091 7092 7093 4381 4382 4383 4384 4385 7321 1772 1870
thoughts$	1929
threadbare$	2350
threat$	4739 1815 2472
threatening$	2197 2734
three	7383 7511
three$	6326 1084 6722 6723 6724 6725 6726 6727 4164 4525 4778 1871 7512 1880 1888 7531 7534 4832 7554 2473 5469 2690
thresholds$	7235
threw$	547
thrill$	6226 2108
thrills$	6230
thrive$	446
thrived$	446
thrives$	446
thriving$	446
throug	2445 2507 2512
through$	160 6341 3896 3897 3995 6880 6912 6917 4530 2063 2432
throw$	547
throwing$	547
thrown$	547 2006 2007
throws$	547
thug$	2724
thuggery$	2724
thuggish$	2724 2734
thugs$	6323 6324 6325 7428 2724
tic$	2613
tick$	2396
ticking$	5322
tidy$	2315
tied$	1773 4796 5261
ties$	638 5047
tight$	4061 4559 2333 2350
tightly$	1068
tights$	5270
tiktok$	290 3215 291 3216 292 3217 293 3218 294 3219 5933 5934 5935
time	4895
time$	3019 5805 5850 6184 3547 3549 3572 3592 6499 6835 6836 6837 6924 6925 6926 6936 6944 7394 5302 5356
timed$	7455
timekeeping$	5028
timeline$	4803
times$	5728 5730 5731 5735 6937
timeta	4819 4907
timetable$	7532 7608 7620
timetables$	7532
timewaster$	5071
timewasters$	5071
timid$	4558
tiny$	2350
tip	2558
tip$	1818
tipoff$	5483
tipoffs$	5483
tipped$	1818
tipping$	1818
tips$	1818
to	5369
to$	5750 5786 3091 3100 3122 3134 3159 3160 3161 3163 3194 3202 3206 3268 3269 3270 3271 3272 3275 3279 3283 3352 6110 3411 6147 3465 3524 3532 3535 3563 3621 3624 3633 3652 3701 3721 3726 3741 3742 3744 3860 3879 6676 4070 6787 6788 6789 6791 6800 6819 4116 4117 4150 6900 6913 4262 4263 4264 7009 7015 7016 7017 4317 4318 7051 4396 1498 4431 4486 4548 7271 4560 4561 7307 4595 4628 4632 4636 1715 4669 4680 4685 4694 4697 4698 4719 4729 4730 4738 4761 4785 1869 1886 4845 4855 4869 4876 4881 7598 4902 4951 7671 4963 2045 5025 5027 5285 5287 5290 5308 5310 5339 5352 5367 5368 5440 2553 5622
toarso	7509
toburg	7509
tocrim	7509
todama	7509
todeal	7509
todiso	7509
toe$	6732 6754 6755 6756 4044 2124
toerag$	2726
toerags$	2726
togang	7509
tokenistic$	2121 2757
told$	5722 5723 89 90 91 98 99 100 101 5747 5748 5749 3129 6007 6014 3422 6807 6813 6818 6821 6827 6891 6894 6895 6896 6897 6898 4239 4240 4243 7119 1755 1891 4830
tolerance$	5435
tone$	6703 5245
tones$	6703 5245
too$	137 3733 3734 6539 1017 1018 1019 4509 4510 4511 4512 4557 1633 1634 4596
tooffe	7509
took	2620
took$	45 195 196 287 352 6161 4309 1395 4329 4339 4343 4344 4345 4346 4347 4348 4349 1446 1935 1937 2057 2093 5019
toolki	5431
tooth$	5248
top	7523
top$	5965 6734 6751 6752 6753 7458 7495 1895 5270 5275 5277 2473 2478 2480
topless$	3223
tops$	6734 6751 6752 6753 6773 6774 5270 5275 5277
torment$	626 2113
tormented$	626 2113
tormenting$	626 2113
torments$	626 2113
tormentted$	626 2113
tormentting$	626 2113
torn$	2343 2350
torobb	7509
toshoo	7509
toss$	7079
tostab	7509
tosupp	7509
total$	1162 1652 2386
totally$	2376 2379
tothef	7509
touch$	5750 6879 7131
touched$	5673 3055 5986 6668
touching$	5992
tough	1892
tough$	699 700 701 702 703 704 946 1038 4817 2315 2511 2745
toughe	1892 2512
tougher$	4817 2511
touret	2573
tourette$	5498
tourettes$	5498
toward	1806 1868 2507
towards$	3163 3524 3532 3535 6314 3652 3698 7406 5576
town$	4763 4804
toxic$	642 643 644 2139 2736
trace	7359 1733 7380
trace$	7391
traced$	7535
traces$	7391
track	1733 7448 1898
track$	4656 7382 7391 7393 4768 4798 1874 1898 5461
tracke	1733 7373 4682
tracked$	7392 7395 4798 1874 7535 2451
tracki	1733
trackie$	5270
trackies$	6751 6752 6753 1132 6771 5270 5275 2357
tracking$	4798
tracks	1733
tracks$	7391 4798
tracksuit$	6751 6752 6753 6761 5270 5272 5275 2753
tracksuits$	6751 6752 6753 6758 6759 6760 6761 6763 6771 5270 5272 5275 5420 2753
trade$	313 322 3247 323 324 325 326 327 392 2080
traded$	313 322 3247 323 324 325 326 327 392 2080
trader	4826
traders$	7539 1911
trades$	313 322 3247 323 324 325 326 327 392 2080
trading$	313 322 3247 323 324 325 326 327 392 2080
traffic$	255 256 257 2067 5382
trafficced$	255 256 257 2067
trafficcing$	255 256 257 2067
trafficed$	255 256 257 2067
trafficing$	255 256 257 2067
trafficking$	255 256 257 2067
traffics$	255 256 257 2067
trail	1919
trail$	1751 4844
trailed$	1751
trailing$	1751
trails$	1751
trainer$	5270
trainers$	5774 5775 5952 5953 5954 5955 5956 5957 5958 5959 5964 5967 6751 6752 6753 6758 6759 6760 6761 5270 5275
training$	4966 4978
transactional$	2084
transmitted$	5525
trap$	2152
trauma$	7661 2614
traumatic$	5496
travel	7536
travel$	5835 5836 5988 2093 5019
traveled$	2093 5019
traveling$	2093 5019
travelled$	2093 5019
travelling$	5843 5988 2093 5019
travels$	2093 5019
trawl	1742
trawl$	1883 5395 2810
trawled$	1883
trawles$	1883
trawling$	1883
trawls$	1883
treated$	1793 4859 1956 2567
treatm	5531
treatment$	7571
trendy$	2350
trial$	5611
tricky$	699 700 701 702 703 704 6404 6405 6406 6407 6408 6409 6410 5129
tried$	6849 6987 4278 7321 5315
tries$	6882
trip$	5992
trips$	5992
troubl	4839
trouble$	5866 3329 3330 6044 6045 6046 6047 6084 6085 6086 6230 6237 6432 4146 6860 4148 6932 4303 7022 7023 7024 7548 7552 1988 2014 5020 2131 2132 2133 5118
troubled$	6994 6999 4296 7010 4304 7043 2192 2291
troublemaker$	2725
troublemakers$	6432 2725
troublemaking$	2725
troublesome$	2736
trousers$	1132 2357
truancy$	2716
truant	2903
truant$	5804 5847 6306 6307 6308 6927 6928 6929 5071 5072
truanted$	2716
truanting$	2716
truants$	6306 6307 6308 5071 5072
true$	1506
trust$	6337 6802 6808 6822 6850 6851 6852 6853 6863 6908 6909 6910 4281 4286 4287 7263 7292 4606 1685 5288 5296 2425 2434
trusted$	6017 6018 6019 6020 6023 3901 6894 6895 6896 6897 6898 7077 7078
trusting$	4198
truth$	3415
truthful$	3412 6126
try$	6802 6808 6822 6849 6882 6908 6909 6910 6921 5288 5296 5315
trying$	6908 6909 6910 7502 5296 5317
tryings$	7502
tubby$	2750
tumour	4852
tumour$	7565
turf	4775
turf$	7488
turkish$	5265
turn	7553
turn$	238 239 3467 3469 548 1121 1130 1147 1148 4092 4098 4103 4112 6828 6829 6882 4176 1550 1556 1557 1558 7274 7543 4831
turned$	238 239 548 3977 3982 1122 1131 1147 1148 6792 6793 6794 6795 6796 6797 6798 6799 1550 1556 1557 1558 1585 7322 5341
turning$	238 239 548 1147 1148 1550 1556 1557 1558
turnned$	238 239
turnning$	238 239
turns$	238 239 548 1147 1148 4147 6882 1550 1556 1557 1558
tutor$	5773
tutors$	5773
twelve$	871 872 873 874
twenty$	5975 5976 6482 3781 867 6509 3797 6511 6513 6514 6515 6516 6517 6518
twice$	3261 5979 6561 2634
twists$	5258
two	7383 7511
two$	3144 6326 1084 6722 6723 6724 6725 6726 6727 4366 4525 4778 1871 7512 1880 1888 7531 7534 4832 7554 2212 2232 2473 5469 2690
twoc	4971
twoc$	7684
ugly$	2258 2750
unable$	65 533 534 535 536 537 539 557 708 709 710 711 712 1955 1977 5304
unacceptable$	6356 6357 6358 6359 6360 6361 6362 6363 6364 2197 2757
unacceptably$	2757
unacco	2673
unaccompanied$	5598
unambitious$	2736
unanswered$	5355
unauthorised$	2640
uncaring$	2736 2757
uncle	7627 4925 7640 7644
uncle$	1984 7638
unco$	2188 2395
uncomfortable$	7556
unconscious$	2892
uncontrollable$	2192 5304 2736
uncooperative$	2732 2757
uncorr	1705
uncorroborated$	4630
under	1941 2695
under$	308 648 3995 1308 4524 4866 1945 4961 2037 2463 2560
underage$	2074 2081
undercover$	2773
underdressed$	2750
undermine$	2104
undermined$	2104
undermines$	2104
undermining$	2104
underpass$	6036 6037 6038
understand$	74 75 6178 3474 3475 3476 3477 3478 3479 3480 3481 3482 3483 3484 3485 6850 6851 6852 6853 1746 1891 1943
understands$	1891 1943
understood$	6947 1772 1870
undert	1732
undertaken$	7080 7081 7082 7083
underweight$	5534 2750
underwent$	2881
undesirable$	6254 6255 6256 2111 2192
undesirables$	6254 6255 6256
undisciplined$	2736
undoubtedly$	1301 5305 2756
unempl	7639
unengaged$	2732
unfazed$	2745
unfit$	1497
unforgivable$	2757
unforgivably$	2757
unfounded$	2118
ungovernable$	2736
ungrateful$	2736
unhealthy$	2979 642 643 644 2060 2139
unheeded$	5355
unhelpful$	2757
uniform$	6730 5268 5270
uniforms$	6730 5268 5270
uninterested$	2370 5304 2736 2757
unironed$	2343
unit	4638 4769 7578
unit$	4281 4286 4287 7263 7292 4606 7349 7351 7356 7357 7358 4646 4647 4678 7426 7482 7501 4789 7513 4815 7591 7617 7633 7680 5557
units$	5440
unkempt$	2750
unknow	7373
unknown$	3228
unlawful$	5869
unless$	1825
unlikeable$	2736
unlovable$	2192
unmanageable$	6356 6357 6358 6359 6360 6361 6362 6363 6364 2192 5118 2736
unmotivated$	2736
unnecessary$	2970
unopened$	5355
unpleasant$	7556 2736
unpredictable$	6356 6357 6358 6359 6360 6361 6362 6363 6364 2197 2734
unprepared$	2362
unprofessional$	2757
unprofessionally$	2757
unquestionably$	2756
unreachable$	5304 2732
unread$	5355
unreliable$	5304 2736 2757
unrepentant$	2736
unresponsive$	2732
unruly$	2129 2192 2197 2291 2736
unsafe$	5638 5639 5669 2979 5869 3540 2058 2060
unsavoury$	6254 6255 6256 2192
unshockable$	2745
unstable$	5153 5154 2736
unsubstantiated$	2118
unsuitable$	6257 2111
unsupervised$	2243
unteachable$	2192
untidy$	2334
until$	7389 1825 5629
unto$	3605 3607
untrue$	6952
untrustworthy$	5304 2736 2757
unusual$	2315
unusually$	2259
unwanted$	3337
unwashed$	2334 2343 2750
unwilling$	533 534 535 536 537 539 559 708 709 710 711 712 1635 2362 5301 5304
unwillingness$	3077 153 154 155 156 157 708 709 710 711 712
unwise$	52 53 2979 472 2060 2100
up$	5677 5822 3259 3367 3453 6180 3552 6266 681 3669 3670 6389 3753 3767 6483 6526 3826 3843 6599 6656 3964 6696 6707 6736 4046 4047 4055 4056 6778 4066 4067 6804 6805 6810 6811 6815 6816 6824 6825 6832 6833 6834 6888 6889 6954 4421 4432 7150 4476 4479 4480 7227 4523 4720 4732 7497 7500 7625 7642 7643 2038 5124 5209 5274 5284
update$	1718
updateing$	1718
updates$	1718
upon$	3326 3327
ups$	6493 6504 6532 6608
urchin$	2724
urchins$	2724
urgency$	7288 7289 7290 7291 5354
us$	5842 5909 5912 6124 6186 6636 4438 1885
use	1868 2018
use$	5750 5804 5833 393 394 395 510 6178 6802 6808 6822 4195 1711 7595 5288
used	1868 1950
used$	5673 6010 393 394 395 510 690 952 1584 1714
useful	1868 2445
useful$	7350 1839
useless$	2371 2736 2757
user$	6297
userna	4819
usernames$	7532
users$	6297
uses	1950
uses$	393 394 395
using	1950 2018
using$	5740 393 394 395 691
usual$	4565 2137
usually$	1133
utter$	1162 1653
utterly$	4261 1543 2376 2379
vaccin	2888
valuab	2445
value	5369
value$	1711 2514
values$	6422 5161
van$	5375
vandal$	6306 6307 6308 5071 5072 2724
vandals$	6306 6307 6308 5071 5072 2724
vans$	5375
vape$	5774 5775 5964 5967 7589
vapes$	5774 5775 5952 5953 5954 5955 5956 5957 5958 5959 5964 5967 7589
variable$	6351 6352 6353 6354
vehicl	7390
vehicle$	4971 2457 2464
ventured$	6023
verbally$	2208
versed$	3787
very$	3031 917 4029 4273 2259 2275 2609
vest$	5270
vests$	6767 6768 6769 5270
vicious$	2734
victim$	3494 651 6367 6623 6624 6625 6626 2022 2235
victimisation$	6078 6079
victimise$	1646 1647 1648 1649
victimised$	1646 1647 1648 1649
victimises$	1646 1647 1648 1649
victimising$	1646 1647 1648 1649
victims$	438 6187 6188 6189 6190 6191 6192 6193 6194 6195 6196 6197 6198 650 6367 6623 6624 6625 6626
video$	5936 3251 3252 328 329 6668 7381
videos$	5936 3251 3252 328 329 6668
view$	7407 5345
views$	5345
village$	4454
vindictive$	2734 2736
violen	7563 7639 7665
violence$	5862 5876 3329 3330 764 765 6432 4769 4788 1864 7503 7504 4800 1877 4811 1890 1894 1908 1988 5020 5047 2498 5593 2669
violent$	6356 6357 6358 6359 6360 6361 6362 6363 6364 6432 2140 2197 2478 2734
virtually$	887 3812 888 889 890 891 894 895 896 897 942 943 2260 2269
visibility$	7490
visible$	4817 5262 2549
visit	2018 5431 5438
visit$	3717 7432
visited$	7119 7321
visiting$	5740 5843
visitor$	7570
visits	2015
visits$	3717 7374
visual$	2585
vital$	4525
vitiligo$	2752
vodka	4856
vodka$	7569
voice$	5345
voices$	5345 5504 5505 5506
volatile$	6356 6357 6358 6359 6360 6361 6362 6363 6364 2197 2734
volition$	5776 5777 5778 5779 5780 5781 5782 5783 5989 5990 5018
volume	1834
voluntarily$	5989 5990 5017 5018
vomit$	7566
vote$	217 218
voted$	217 218
votes$	217 218
voting$	217 218
voucher$	5964 5967
vouchers$	5964 5967
vulnerabilities$	3400 476 477
vulnerability$	6078 3400 476 477 6187 6188 6189 6190 6191 6192 6193 6194 6195 6196 6197 6198
vulnerable$	5640 5669 6623 6624 6625 6626 6659 6660 6661 5201 2291
wag$	2071
wagging$	2071
wags$	2071
waited$	5341
waitin	1948
waiting$	1933 1952 2594
walk	7536
walk$	3080 5997 5998 5999 6000 6001 6111 1120 1129 1491 1492 7274
walked$	3125 3296 3303 3418 1120 1129 1491 1492 5341
walking$	5740 5843 1120 1129 1491 1492
walkked$	1120 1129
walkking$	1120 1129
walks$	1120 1129 1491 1492
wall$	4812
wannabe$	2123 2724
wannabes$	2724
want	4651
want$	5926 5927 3562 6524 6606 3925 3926 3927 3928 1152 6850 6851 6852 6853 6869 6870 6871 6882 4226 1392 7350 7502 1930
wanted$	6073 1152 6947 1393 1725 1930 2034 2050
wants$	5926 5927 6606 1152 6869 6870 6871 6882 4226 7502 1930
ward	7578
warden	4643 4644 4645 1721 1722 1753 4826 1905
warden$	7356 7357 7358 4646 4647 4678 1873 7539 1906 1911 1912
wardens$	6265 6434 6435 7356 7357 7358 4646 4647 4678 1801 1873 7539 1906 1911 1912 5039
warn$	1818
warned$	5722 5723 3011 87 88 89 90 91 92 93 94 3020 96 97 98 99 100 101 5747 5748 5749
warning$	5719 5745 5746 6214 6215 6216 6217 6218 1580 1581 1582 1583 7238 7239 7258 7259 7467 4903 5040 5345 5346 2459 5617
warnings$	5719 5745 5746 6214 6215 6216 6217 6218 1580 1581 1582 1583 7238 7239 7258 7259 7467 5040 5345 5346
warrant$	992 993 994 7438 5428 2808
warrants$	5428 2808
wary$	5662 2951 2952 2953 2954
was	1793 2578
was$	86 95 150 151 242 427 428 585 586 587 645 658 659 660 661 662 663 664 665 666 667 706 3638 3643 737 751 752 753 754 755 756 883 887 3812 888 889 890 891 894 895 896 897 6678 6681 4035 1133 4083 4226 1335 1336 7094 4393 1544 4504 4505 4540 1623 1624 7300 1669 7323 4679 4692 4749 1934 2145 2146 2178 2182 2193 2194 2204 5217 5261 2424 5399 2539 2586 2591 2597 2598 2609 2634 2636 2637 2670 2674 2682 2687 2689 2690 2694
wash$	1591
washed$	1591
washes$	1591
washing$	1591
wasn$	1153
waste$	546 2431
wasted$	546 2431
waster$	6305 2724
wasters$	6305 2724
wastes$	546 2431
wasting$	546 2431
watch	1919 2460
watch$	6751 6752 6753 4656 7382 1751 7393 7432 1862 4798 7543 4844 2025 5270 5275 5461
watche	4682
watched$	7125 7126 7384 1751 7395 4798 7529 7535 2025
watches$	6751 6752 6753 5270 5275
watching$	1751 4798 2025
watchlist$	5385
watchlists$	5385
watchs$	1751 4798
water$	4938
wave$	5462
wavy$	2334
way$	20 5684 3731 4032 1108 1109 1110 6770 4062 4063 4141 7198 1632 4983
ways$	5684 6440 6500 6556 6923 4983
wayward$	2192 5118 2291
we$	4207 4208 4209 1629 1801
weak$	3609 6351 6352 6353 6354 717 1509 1510 1511 1512 7253 7254 7255 7256 4558 1659 2217 2218 2411 2447
weaker$	3581
weapon	7337 7410 7521 7685
weapon$	7399 7414 7415 7684 2543
weapons$	5862 1716 7399 7414 7415 2543 2805
wear	2043
wear$	5997 5998 5999 6000 6001 1069 1090 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 2335 2345
wearing$	1069 1090 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 2043 2335 2345
wears$	1069 1090 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 2335 2345
weary$	5175
weed	4977
weed$	5774 5775 5896 5897 5898 5952 5953 5954 5955 5956 5957 5958 5959 5964 5967 7386 4875 7589 7690 4992
week$	6924 6925 6926 5356 5605
weekend$	7569
weeks$	5356 5605
weighed$	2891
weight	4857 4882 7596
weight$	7570 7595 5535
welcome$	2099
welcomed$	2099
welcomes$	2099
welcoming$	2099
welfare$	5648 2936 5685 5686 5687 5688 5689
well$	5744 6345 797 798 807 862 957 974 977 1052 1057 2295 2308 2316 5269
wellbe	4882
wellbeing$	5648 5685 5686 5687 5688 5689 6164 6165 7595
went$	5724 234 235 236 237 238 239 268 269 270 3209 288 289 355 356 357 6034 6035 592 614 1120 1129 1605 1944 2038 2092 2093 5019 2672
were	7373 1793
were$	2988 86 95 3034 150 151 242 427 428 6151 585 586 587 645 658 659 660 661 662 663 664 665 666 667 706 737 751 752 753 754 755 756 6438 883 887 3812 888 889 890 891 894 895 896 897 1037 1133 4083 4226 1335 1336 7094 1544 4505 4540 1623 1624 1669 7323 4679 4692 4742 2145 2146 2178 2182 2193 2194 2204 5217 5261 2424 5399 2539 2634 2674 2682 2687 2694
weren$	1153
wet$	1949
wets$	1949
wetting$	5530
what$	3028 5878 5994 3360 3361 456 6123 515 516 6439 3728 6445 6627 6628 7236 7258 7259 4787 5022 5346
whatever$	6159 6600 6617
whatsapp$	290 3215 291 3216 292 3217 293 3218 294 3219
whatsoever$	7094
wheel$	7137
wheelchair$	2850
when	5377
when$	3213 3214 6123 7297 7389 7394
whenever$	3213 7389
where	5377
where$	5664 5665 5666 5667 6123 1761 4799
wherea	4658 1865 4790 4791 1897
whereabouts$	7371 7372 4822
which	5369 5377
which$	7404 7505 7511 4810 4823
while$	7127
white$	1040 1059 3987 1065 4009 4010 4011 1087 1116 2290 2291 2312 2319 5270 2350
who	7337 7355 7404 7505 7511 4810 4823 5377
who$	5664 5665 5666 5667 3262 3263 479 6123 6249 6258 6438 6678 6681 1727 4655 4661 1756 1776 1786 4714 1794 4799 7516 4824 7551 5217
whole$	4464 4466 2129
wholly$	2376 2379
whom	7505 7511 7523
whom$	5664 5665 5666 5667 6123 7365 7424 1794 4799
why$	473 474 6123 517 518 519 520
wicked$	2138
wider	1763
wider$	4688
wife$	7623 7655
wild$	2129 2138 5091 5092 5093 5118 2313 2334 2736
wilful$	2757
wilfully$	284 2428 2757
will$	560 580 947 967 979 982 1163 1164 1165 1166 1167 1168 1169 1170 1174 1175 1190 1194 1195 1196 1204 1205 1206 1207 4140 6865 6866 6867 6868 4166 6886 1249 1250 1251 1252 1253 4202 4203 4206 4226 6941 6942 1312 1313 4637 1715 4669 4736 1869 2366 2368 2380 2553
willed$	5142
willing$	130 131 136 521 522 523 4074 4076 4078 1707 2091
willingly$	5989 5990 353 5017 5018 2094
willingness$	5796 4187 6901 6902 6903 6904 6905 6906
wind$	627 628 4120
winding$	627 628
winds$	627 628
winter$	5882 5883
wiry$	2294
wisdom$	3809 885
wise$	2989 801 802 841 1038 5171 5176 5177 2257 2270
wiser$	2979 838 841
wish$	4187 6901 6902 6903 6904 6905 6906 7502
wished$	1930
wishes$	1930 5345
wishs$	7502
with	7460 4972 2512
with$	5808 5811 5816 5848 3143 3149 3153 5944 3232 3235 3236 3264 5993 3339 3340 6125 3541 3544 6263 3563 6338 6342 6348 6349 6355 3698 6415 781 6430 3718 3721 811 3887 3888 3889 6678 6681 1069 1079 1080 1081 1082 1123 6820 6864 6914 1453 7248 4628 4652 7374 4689 7406 1938 4914 7637 2046 5035 2234 2335 2341 5365 5440 5481 2621 2631 5588 5618
withar	7509
withbu	7509
withcr	7509
withda	7509
withde	7509
withdi	7509
withga	7509
withheld$	489 490 5353
withhold$	489 490
withholding$	489 490
withholds$	489 490
within$	3689 4696 4849
withof	7509
without$	3145 676 6585 6586 6587 6588 6589 6590 6591 6592 6593 6594 6595 6596 6597 6617 1012 1200 1203 4149 1265 1454 1455 4405 1969 2374 2375 2392 2408
withro	7509
withsh	7509
withst	7509
withsu	7509
withth	7509
woeful$	1659 2757
woefully$	2757
wolves$	6323 6324 6325
woman	4974
woman$	6489 3784 6531 6536 6537 6538 913 6553 6554 6555 6559 924 925 6581 7687 5185
women$	6482 6489 6492 3782 6501 6503 6521 6529 6536 6537 6538 924 925 944 6611 6733 6781 5185 5194
won$	533 534 535 536 537 539 549 576 1176 1177 1178 1179 1180 4137 2363 2382
wont$	1176 1177 1178 1179 1180 2363
wool$	5190
woolly$	2757
word$	7241
wore$	5997 5998 5999 6000 6001 1069 1090 1096 1097 1098 1099 1100 1101 1102 1103 1104 1105 2335 2345
work	5431
work$	69 71 72 3102 5865 246 247 248 249 250 251 252 253 254 449 6178 6311 3625 3635 6392 3702 3737 6783 6802 6808 4107 6822 4151 6879 6908 6909 6910 6915 7109 1765 5029 2213 5288 5296 5336
worked$	246 247 248 249 250 251 252 253 254 449 6894 6895 6896 6897 6898 2039 5297
worker	7578
worker$	5773 5950 6124 6186 4281 4286 4287 7263 7292 4597 4606 4952 7678 5030 2435 5628
workers$	5773 5950 6124 3471 6186 6411 6450 6451 6452 4281 4286 4287 7263 7292 4606 5030
working$	246 247 248 249 250 251 252 253 254 449 3636 6908 6909 6910 5296 5363 2651
works$	246 247 248 249 250 251 252 253 254 449 5297
workshop$	69 71 72
workshops$	69 71 72
workshy$	2736
world$	6500 2250 2251
worldly$	841 2252 2741
worn$	6002 6017 6018 6019 6020 6023 7379 4668 5261
worr	1957 1981 2031
worried$	4537 1692
worries$	6210 6211 6212 6213 5345
worry$	5345
worrying$	6356 6357 6358 6359 6360 6361 6362 6363 6364 2195 2197
worse$	3393 6609 6610 7211 7212 5199
worst$	3362 2478
worth$	6201
worthless$	2736
would$	383 390 3316 3325 3398 3445 639 668 6524 1181 1182 1183 1194 1195 1196 4166 4226 6941 6942 1312 1313 4637 1715 2364 2368 2380
wouldn$	3323 3442 1181 1182 1183 2364
wound$	627 628
wrap	7685
wraps$	6332 4992 5106
wreak$	2173
wreaked$	2174
wreaking$	2172
wreck$	2104
wrecked$	2104
wrecking$	2104
wreckked$	2104
wreckking$	2104
wrecks$	2104
wrist$	7574
wrists$	7574
writ	5578
write$	1564 1867 1898 7615 2157 2158
writing$	1567 1867
written$	1545 1566 1978
wrong$	2979 2980 3049 3113 3114 3115 5866 6248 6254 6255 6256 7293 7294 4594 2060 2112
wrote$	1565
y$	6550
year	4905
year$	3265 6494 3792 1042 1045 1047 7614 4905 7618 5356 5605
years$	6479 6480 6481 6562 6563 6564 5356 5605
yet$	3023 1641 4586
yield	2445
yjs	4964
yjs$	7677 2703
yob$	2724
yobbish$	2197 2724
yobbo$	2724
yobbos$	2724
yobs$	6323 6324 6325 2724
yoi$	2919
yos	4964
yos$	7677 2703
yot	4964
yot$	7677 2703
young	4974
young$	152 198 631 3566 6368 3659 3660 6382 6383 6384 6385 6386 6387 762 763 3690 3773 3957 3958 3959 3960 3961 3962 1040 6678 6681 4159 4253 4477 4478 4487 4533 4572 4574 4627 4648 7387 4676 1754 1790 7433 1798 7439 4743 4746 4820 7557 7687 2081 2140 2143 2147 5117 5163 2266 2290 5392 2473 5444 5450 2671
younger$	3581 4936 4991
youngers$	7422
youngster$	6368 6382 6383 6384 6385 6386 6387 5117
youngsters$	6368 6382 6383 6384 6385 6386 6387 4991 5117
youth	2699
youth$	6368 6371 6382 6383 6384 6385 6386 6387 1040 6678 6681 6684 6685 1673 4642 1762 4964 2040 2140 5067 2143 5117 5216 2292 2473 2690 2699
youths$	6278 6368 6371 6382 6383 6384 6385 6386 6387 6678 6681 1762 5067 5117 2292 2747
yp	4627 4634 7368 7383 7385 7387 4676 7390 1754 7433 7439 4747 7557 1958 1967 1986 4913 7654 2032 5392 5419 5444 5560
yp$	2117
yp1$	2116
yp2$	2116
yp3$	2116
yp4$	2116
yp5$	2116
yp6$	2116
yro$	2917
zero$	1262 4371 2429 2510
zits$	5266
