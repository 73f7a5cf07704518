3015 2792 2119

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
(?:to|will|should|must|can|may|police|officers?|guards?|security|wardens?|patrols?|pcsos?|sergeant|cameras?|by) photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people|boys|girls)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:the (?:group|members|young people|boys|girls|five)|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for)
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]|their) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|five|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|logged(?! (?:out|off|in)\b)|flagged(?! down)|scored|graded|surveilled)(?! (?:by|on|through|via|with) (?:\w+ ){0,3}?(?:adults?|men|man|older|apps?|boyfriends?|parents?|mothers?|dealers?)|(?: \w+){0,3}? (?:out of (?:ten|five)|chat|for (?:their|looks|how))\b)
(?:group|members|they|young people|friends|five|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:will|should|must|to|can|may|could) be (?:filmed|photographed)(?! (?:for|at) (?:a |the\s+|their )?(?:film|poster|show|exhibition|play|concert|website))
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
(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|phone numbers|registrations|what is known|list)(?: \w+){0,8}? (?:passed|shared|sent|given|go|goes|forwarded|supplied|fed|handed|reported|copied) (?:on |over )?(?:to|with) POLICE
(?:pass|share|send|feed|report|forward|supply|supplie|hand)(?:s|d|es|ed|ing)?\s+(?:\w+ ){0,3}?(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|what (?:is|they) knowns?)(?: [\w’']+){0,6}? (?:to|with) POLICE
(?:log(?:ging)?|not(?:e|ing)|record(?:ing)?|list(?:ing)?|writ(?:e|ing) down|report(?:ing)?)(?:s|ed)? (?:\w+ )?(?:who|whom|which (?:\w+ ){1,3})(?: )?YOUNG (?:\w+ )?(?:speak|talk|meet|sit|go|visit|arrive|come|leave|are with|see|travel|message|ring)s?
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards)(?: \w+){0,6}? (?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be(?: )?(?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
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
scabies
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
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
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
caught (?:selling|dealing|supplying|stealing)(?! (?:cakes|tickets|badges))
probation
(?:deals|dealing|sells|selling|sold|supplies|supplying) (?:drugs|cannabis|weed|crack|cocaine|heroin|class a)
secure training centre
(?:his|her|yp\d+['’]s) (?:tag|curfew|order|licence|bail|conviction|offence|sentence|arrest|charge|caution)s?(?! of coffee)

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 25 25 27 27 27 28 28 28 30 30 30 30 31 31 31 31 31 32 32 33 33 34 35 35 36 36 36 36 36 37 37 37 38 38 39 39 39 40 40 40 41 41 41 41 41 41 42 42 42 42 43 44 44 44 45 46 46 47 47 47 48 48 49 49 49 49 49 49 50 51 52 53 53 53 53 54 54 54 55 55 56 56 56 57 58 58 59 60 61 62 62 62 63 63 63 63 63 63 63 63 64 64 65 66 67 67 68 68 68 68 68 68 69 70 71 71 71 71 71 71 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 73 73 73 73 73 73 73 74 74 75 75 76 76 76 76 76 76 77 77 77 78 79 79 79 79 79 79 80 80 81 81 82 83 84 84 85 86 86 86 86 87 87 87 88 88 88 89 89 89 89 90 90 91 92 94 94 95 95 96 96 96 97 97 97 97 97 97 98 98 98 99 99 99 100 100 100 100 101 101 101 101 102 102 103 103 103 103 104 104 104 104 104 104 104 104 104 105 106 106 108 109 109 113 113 113 113 113 114 114 114 115 116 116 116 116 116 116 116 118 120 121 122 126 127 129 131 133 133 133 133 133 133 133 133 134 134 134 134 137 137 137 138 139 139 139 139 142 143 143 144 144 146 146 146 147 149 149 149 149 149 149 150 151 154 154 155 156 157 157 157 158 159 159 159 159 159 160 160 160 160 160 160 160 160 161 161 161 161 161 161 161 162 162 162 162 163 163 164 164 164 164 164 165 165 166 167 168 168 169 169 170 170 170 171 172 172 173 173 174 174 175 176 176 176 177 177 178 179 180 180 180 180 180 180 181 181 181 181 181 182 182 183 183 185 185 186 186 187 187 188 190 191 192 193 194 195 196 197 198 199 199 200 201 201 202 202 202 202 203 203 203 203 203 204 204 205 205 206 206 206 207 209 209 210 211 212 213 214 214 214 215 216 216 217 217 218 218 219 219 220 220 221 221 222 222 222 222 222 222 222 222 222 223 223 223 223 224 224 225 226 226 227 228 229 229 229 229 230 230 231 231 231 231 232 232 232 233 234 235 235 236 237 237 238 238 238 238 238 238 238 238 238 239 239 239 241 241 241 242 243 245 247 247 247 247 247 247 247 247 247 247 247 247 248 248 248 248 248 248 248 248 248 248 248 249 249 249 249 251 251 251 251 251 252 252 252 252 253 253 254 255 255 256 256 258 258 258 258 258 258 258 259 259 259 259 259 259 259 259 259 259 259 259 259 261 262 263 264 265 267 267 267 268 268 269 270 270 270 272 273 275 276 277 277 278 278 279 279 279 285 286 289 290 295 295 298 298 298 299 300 302 307 308 308 308 309 310 310 310 310 311 312 312 312 312 313 313 313 313 313 313 313 313 313 313 314 314 314 315 316 316 316 316 319 321 321 321 321 322 322 322 323 324 324 324 326 326 327 327 327 327 327 327 327 327 328 331 331 331 334 334 335 335 335 335 336 336 336 336 336 336 338 339 339 341 341 341 341 341 342 342 342 342 343 344 344 344 344 344 344 344 344 344 345 345 347 347 347 347 348 348 348 349 349 349 349 349 349 349 349 350 350 350 350 350 350 351 352 352 352 352 352 352 356 356 356 356 357 359 359 360 360 362 362 362 362 362 362 362 363 363 363 364 364 368 371 372 374 374 375 377 380 382 382 382 383 383 383 386 387 388 388 389 389 390 396 397 399 400 402 403 404 405 406 406 406 407 408 409 409 409 410 412 412 412 412 414 414 414 415 415 415 415 415 415 415 416 416 416 416 417 418 419 420 420 421 422 423 425 425 427 427 428 428 429 430 430 430 430 430 430 430 431 431 431 431 431 431 432 432 432 432 433 434 436 436 436 436 436 437 437 437 438 438 438 438 439 439 439 439 439 440 440 440 441 442 442 443 444 444 444 444 444 444 444 444 444 444 444 445 446 446 447 449 449 449 449 449 450 450 450 451 452 452 454 455 456 456 456 457 458 458 458 458 458 461 461 461 462 462 462 463 463 463 463 463 464 464 464 466 467 467 467 468 468 470 471 472 473 473 473 473 473 473 473 473 473 473 473 473 473 474 477 479 479 479 480 480 481 482 482 482 483 483 484 486 486 487 488 488 489 489 489 489 490 490 491 491 491 491 492 492 493 493 493 493 494 494 494 494 494 495 495 495 495 496 496 496 497 497 498 498 498 499 499 499 499 499 500 500 500 501 502 502 502 503 503 503 504 504 505 506 506 507 507 507 507 507 507 508 508 513 513 513 513 514 514 516 516 520 520 520 524 525 525 525 525 529 530 532 533 533 533 534 534 535 536 539 539 539 540 542 544 544 544 545 547 547 547 548 549 549 549 549 550 551 551 551 552 552 552 553 554 555 556 556 556 557 557 557 557 557 557 557 557 557 557 558 559 559 559 559 560 561 562 562 562 564 564 564 565 566 566 566 567 568 569 569 569 570 571 571 571 572 573 573 573 573 575 575 576 576 577 578 578 582 583 583 585 586 587 587 587 588 589 590 590 590 590 591 591 591 591 592 592 592 592 593 594 595 595 595 595 595 595 596 596 596 596 596 596 597 597 597 597 597 598 598 598 599 599 599 599 599 599 600 602 603 603 604 604 604 605 605 606 607 607 607 607 608 608 608 608 608 608 608 610 611 611 611 611 612 612 612 612 612 613 613 613 614 615 615 616 616 616 616 617 617 617 617 618 619 619 619 621 621 622 622 622 623 623 623 623 624 624 624 624 624 624 625 625 626 626 626 626 626 627 628 628 628 628 628 628 628 629 631 631 631 632 632 632 632 633 633 633 633 633 633 633 633 635 637 637 637 638 638 638 639 641 641 641 641 641 642 642 642 644 644 645 645 645 645 645 645 646 646 646 647 647 648 648 648 648 648 649 650 650 650 652 652 652 652 654 655 655 655 657 658 658 658 659 660 661 661 662 663 663 663 663 664 664 664 664 664 665 665 665 665 665 665 665 666 666 666 666 667 668 668 668 669 669 669 669 669 669 669 670 670 671 671 671 671 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 673 673 673 674 674 674 675 675 675 675 676 677 677 678 678 678 678 679 680 680 680 680 681 681 681 681 681 681 681 682 682 682 682 682 682 683 683 683 683 684 684 684 684 685 685 686 687 687 687 687 688 688 688 688 688 688 688 689 690 690 691 691 691 691 691 692 692 692 692 692 692 692 693 693 693 694 695 695 695 695 695 695 695 695 695 696 696 697 698 698 699 699 699 699 699 701 701 702 703 703 703 704 704 704 704 704 704 704 704 704 704 704 704 705 705 705 705 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 707 708 709 710 710 710 710 710 711 712 712 712 712 712 713 713 713 714 715 716 718 718 719 719 719 719 719 719 720 720 720 721 721 722 722 723 723 723 725 725 725 725 726 726 726 726 727 727 728 729 730 732 733 734 735 736 737 738 739 739 742 743 744 745 746 747 747 748 748 748 748 748 749 750 750 750 750 751 752 752 753 755 755 757 758 759 759 760 760 761 762 763 763 764 766 766 767 767 769 769 769 769 770 770 771 771 771 771 772 772 772 772 773 774 774 775 775 777 778 778 779 781 781 782 782 783 785 786 787 789 791 791 791 792 792 792 793 793 793 794 794 795 795 796 798 798 799 799 799 799 799 799 800 800 800 802 802 804 805 806 807 808 809 810 811 812 813 821 826 827 828 829 830 831 832 833 834 836 840 841 842 843 844 845 846 847 848 849 850 851 852 853 855 859 861 862 863 865 869 874 875 878 879 880 882 883 886 887 888 889 891 895 896 897 898 899 900 902 903 904 905 908 909 910 911 913 914 916 919 920 923 925 926 931 932 939 941 943 944 947 952 953 954 956 957 958 959 960 961 962 964 968 969 970 971 972 974 975 977 979 980 981 982 987 989 993 994 995 996 997 1003 1005 1013 1015 1017 1018 1022 1023 1024 1029 1030 1032 1034 1037 1038 1039 1040 1041 1043 1044 1046 1047 1048 1049 1050 1052 1053 1054 1055 1056 1057 1058 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1075 1077 1078 1079 1080 1083 1084 1085 1086 1087 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1100 1101 1102 1103 1104 1105 1106 1107 1109 1110 1111 1112 1113 1114 1117 1118 1119 1120 1121 1122 1123 1126 1127 1129 1130 1133 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1179 1182 1204 1205 1206 1215 1221 1224 1228 1232 1235 1237 1238 1240 1243 1244 1247 1291 1294 1295 1303 1307 1308 1327 1331 1332 1333 1338 1339 1346 1353 1360 1362 1363 1368 1389 1393 1394 1396 1397 1398 1402 1408 1411 1412 1413 1414 1425 1426 1427 1433 1436 1440 1442 1447 1449 1455 1457 1463 1464 1470 1471 1480 1482 1483 1484 1485 1487 1490 1495 1496 1497 1498 1499 1500 1502 1503 1504 1505 1506 1508 1509 1511 1513 1514 1517 1518 1519 1522 1523 1529 1532 1533 1534 1535 1537 1538 1539 1542 1544 1545 1547 1548 1549 1550 1551 1558 1559 1562 1564 1565 1566 1567 1568 1569 1570 1571 1572 1577 1578 1579 1580 1581 1582 1583 1584 1585 1586 1596 1605 1607 1611 1615 1617 1619 1622 1623 1627 1630 1634 1636 1637 1639 1640 1642 1647 1648 1649 3 3 16 18 20 21 28 29 50 66 73 92 93 98 104 106 111 112 117 119 121 123 128 128 129 130 131 132 135 136 140 141 142 143 143 145 147 152 153 154 155 177 184 185 189 194 208 211 225 227 240 244 246 248 250 257 260 266 269 271 273 274 277 278 278 280 281 282 284 287 290 292 292 292 292 292 293 294 296 296 296 296 296 296 296 297 298 302 305 306 307 308 308 313 314 315 317 318 320 320 320 320 320 320 320 320 320 320 320 321 322 322 322 322 322 322 322 322 322 322 322 322 322 328 329 330 331 332 333 334 335 337 337 337 337 337 337 338 340 346 350 352 353 354 355 356 357 358 359 361 361 361 362 365 365 365 365 367 369 370 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 373 374 376 377 379 379 381 382 383 384 385 391 393 398 398 398 398 398 398 398 398 411 413 413 424 426 435 446 448 449 450 453 459 460 465 467 468 469 475 476 478 483 485 502 503 505 509 511 511 511 511 511 511 511 511 511 511 514 516 517 519 520 521 522 522 523 525 525 525 525 525 525 525 525 525 525 525 525 525 526 527 528 529 530 531 535 536 537 537 537 537 537 537 537 537 537 537 537 537 537 538 539 540 541 543 544 546 547 549 550 555 556 557 558 560 560 561 562 563 563 563 563 563 563 572 574 579 582 584 587 597 598 601 608 609 620 627 630 631 633 634 636 636 640 642 642 643 647 650 651 653 655 656 657 658 661 662 672 676 690 692 700 702 702 702 702 702 702 702 702 702 702 702 704 704 704 704 704 705 710 717 718 719 727 731 740 741 747 752 753 754 755 756 758 765 768 772 775 776 780 784 790 791 797 801 801 801 803 803 803 803 814 816 822 823 835 837 858 860 864 866 867 868 871 872 873 876 877 881 884 885 890 892 893 894 901 906 907 912 915 917 918 921 922 924 927 928 929 930 933 935 936 938 940 946 948 949 950 951 963 965 966 973 976 978 983 984 985 986 988 991 992 998 999 1000 1001 1002 1007 1008 1009 1010 1011 1012 1014 1016 1019 1020 1021 1025 1026 1027 1028 1031 1033 1035 1036 1042 1045 1051 1059 1060 1061 1074 1076 1081 1082 1088 1099 1108 1115 1116 1124 1125 1128 1131 1132 1151 1177 1178 1184 1185 1186 1196 1208 1209 1214 1217 1219 1225 1229 1230 1231 1236 1242 1245 1246 1248 1250 1251 1253 1259 1261 1262 1271 1272 1275 1279 1280 1286 1287 1288 1289 1292 1293 1298 1299 1300 1304 1305 1306 1310 1312 1313 1329 1330 1335 1337 1340 1344 1347 1349 1355 1357 1358 1361 1364 1365 1366 1369 1371 1372 1373 1374 1375 1380 1385 1386 1388 1390 1391 1399 1400 1404 1405 1406 1407 1409 1416 1424 1428 1429 1431 1432 1434 1435 1437 1439 1441 1445 1446 1450 1451 1452 1453 1456 1459 1460 1465 1466 1467 1468 1472 1473 1474 1475 1476 1477 1478 1479 1481 1488 1489 1492 1493 1494 1501 1507 1510 1512 1515 1516 1520 1521 1524 1528 1530 1540 1541 1543 1546 1552 1553 1554 1555 1556 1557 1560 1561 1563 1573 1574 1575 1576 1587 1588 1590 1591 1592 1594 1595 1598 1599 1600 1601 1603 1608 1609 1610 1612 1613 1614 1618 1624 1626 1628 1629 1633 1635 1641 1643 1644 1645 22 26 107 110 124 125 128 148 283 288 291 292 296 301 303 304 320 325 333 337 361 365 366 372 378 392 394 395 398 401 413 510 511 512 515 518 522 525 537 546 563 580 581 636 702 704 724 788 801 815 817 818 819 820 824 825 838 839 854 856 857 870 934 937 942 945 955 967 990 1004 1006 1134 1162 1180 1181 1183 1187 1188 1189 1190 1191 1192 1193 1194 1195 1197 1198 1199 1200 1201 1202 1203 1207 1210 1211 1212 1213 1216 1218 1220 1222 1223 1226 1227 1233 1234 1239 1241 1249 1252 1254 1255 1256 1257 1258 1260 1263 1264 1265 1266 1267 1268 1269 1270 1273 1274 1276 1277 1278 1281 1282 1283 1284 1285 1290 1296 1297 1301 1302 1309 1311 1314 1315 1316 1317 1318 1319 1320 1321 1322 1323 1324 1325 1326 1328 1334 1336 1341 1342 1343 1345 1348 1350 1351 1352 1354 1356 1359 1367 1370 1376 1377 1378 1379 1381 1382 1383 1384 1387 1392 1395 1401 1403 1410 1415 1417 1418 1419 1420 1421 1422 1423 1430 1438 1443 1444 1448 1454 1458 1461 1462 1469 1486 1491 1525 1526 1527 1531 1536 1589 1593 1597 1602 1604 1606 1616 1620 1621 1625 1631 1632 1638 1646

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 3 5 5 6 6 5 5 5 3 4 4 4 9 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 4 8 7 6 7 7 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 6 8 7 7 4 5 3 3 9 3 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 8 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 10 11 11 11 10 10 6 7 7 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 9 11 10 10 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 3 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 5 4 11 0 7 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 4 10 6 11 11 5 10 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 10 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 17 5 7 20 11 5 5 14 4 3 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 4 6 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 5 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 5 2 4 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 3 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2034 5049 5375
101$	4983
12$	896 897 898 899
13$	896 897 898 899
14$	896 897 898 899
15$	896 897 898 899
16$	896 897 898 899
17$	5758 2996
18$	6150 3896 6707 6708 6709 6710 6711 6712
19$	6150 3896 6707 6708 6709 6710 6711 6712
2$	5375
20$	6150 3896 6707 6708 6709 6710 6711 6712 5758 2996
21$	6150 3896 6707 6708 6709 6710 6711 6712
22$	6150
23$	6150
24$	6150 2445
25$	6150 3896 6707 6708 6709 6710 6711 6712
26$	6150
27$	6150
28$	6150
29$	6150
3$	5375
30$	6150 3896 6707 6708 6709 6710 6711 6712
31$	5758
3x5x2$	2844
4$	5375
47$	5758 2996
5$	1076 5375
5x5x5$	2843
6$	1076 5375
60$	5600
7$	5375 5460
8$	5375
9$	5375
999$	4983
a$	3150 3171 3274 6068 3278 688 689 690 6520 3790 3791 802 917 918 3955 3982 3983 1065 4485 4498 4607 4644 4855 5005 5006 5046 7860 2061 5122 5130 7923 2195 2228 2358 2465 2477 2541 2544 5639 2768
abandon$	2482
abandoned$	2479 2482
abandoning$	2482
abandons$	2482
abc$	2788
abdicate$	1631
abdicated$	1631
abdicates$	1631
abdicating$	1631
abh	5125
abh$	7917
abide$	6353
abilit	5700
abject$	2453
able$	843 846 847 849 973 3997 4014 4015 1009 1886
abortion$	2951
about	4820 5526
about$	3086 3506 6300 6633 4228 1214 1215 1216 1217 4233 7249 7447 7448 7449 4734 4735 4736 1766 4845 5058 5110
above$	4110 7501 7530
abscond$	6090 294 295 2794
abscondded$	294 295 2794
abscondding$	294 295 2794
absconded$	294 295 2794
absconder$	5149 2794
absconders$	5149 2794
absconding$	294 295 5148 2794
absconds$	294 295 2794
absconsion$	2794
absconsions$	2794
absen	5733
absenc	7871
absent$	6095 7129 4808
absolute$	1191
absolutely$	1292 4507 2443 2446
abus	7895
abuse	5102
abuse$	5807 5808 6037 6253 6254 6263 6264 6339 6340 7892 7893 7894 5201 5761
abused	2069
abused$	5842 5084 5774 2761
abuser$	6082 6337 6462 659 6478 5224
abusers$	6082 6337 6462 659 6478 5224
abusive$	2264 5290 2813
abysmal$	2836
abysmally$	2836
academy$	4400 4405 4406 7461 7490 4725 1714 7834 7835 7848 2502
accept$	3151 5965 5979 6353 3570 3571 3572 3573 3574 3575 3576 3577 3578 3579 3580 3581 3597 3598 3599 3600 3601 6535 6977 7000 7006 7020 7307 5445 5446
acceptable$	1871 2788
accepted$	6177 6185 6192 6193 6194 6195 6198
accepting$	6535
access$	2703
accommodation$	6127 6128 6129 6130 6131 6132 6133 6134 7891 7913 5759
accomplice$	5171 2892
accomplices$	5171 2892
accord$	5951 5952 5953 5954 5955 5956 5957 5958 6164 6165 5173
accoun	4780 1794 4810 4916
account$	7282 7283 7284 7285 7286 7287 7288 7708 1967 7780 7781 2089 7897 5259
accountability$	532 533 7486 7487 7488 7489 5511
accountable$	532 533
accounted$	1967
accounts$	7572 7602 7708 1967 5259
accusation$	5199
accusations$	5199
acd$	2902
achiev	1849
acknowledge$	3570 3571 3572 3573 3574 3575 3576 3577 3578 3579 3580 3581 7307
acknowledged$	7209 7210 7211 7212
acne$	5423 2830
acned$	2829
across$	3884 870 871 3887 873 3889 875 4025 4026 4027 4028 4110 5326 5467
act	1836 7672 7800
act$	3338 6137 3597 3598 3599 3600 3601 696 869 3884 870 871 872 3887 873 874 3889 875 876 877 878 879 880 881 900 901 902 903 904 905 953 7153 7307 7471 7474 7560 7673 2266
acted$	696 869 3884 870 871 872 3887 873 874 3889 875 876 877 878 879 880 881 900 901 902 903 904 905 4387 4396 7192 7197 7209 7210 7211 7212 7317 2266
acting$	696 778 869 3884 870 871 872 3887 873 874 3889 875 876 877 878 879 880 881 900 901 902 903 904 905 2245 2266
action	1737 5597
action$	5853 7240 7282 7283 7284 7285 7286 7287 7288 5138 5595
actionable$	4752
actions$	3 4 5 6 7 8 9 3027 3028 3029 3034 5853 5880 5951 5952 5953 5954 5955 5956 5957 5958 5972 6339 6340 6341 5138
active	7720
active$	3179 230 231 232 233 447 5155 5337 2544 2546 5574
activi	7535 7773 5577 5589 5590 5597
activities$	5851 5853 5138 5152 5203
activity$	5851 5853 3339 6138 7572 7690 5138 5152 5203 5336 5581
acts$	6122 3338 6137 696 869 3884 870 871 872 3887 873 874 3889 875 876 877 878 879 880 881 900 901 902 903 904 905 954 2266
actual$	5125
add$	1772 2638
added$	1772 1773 1821 1823 4946 1932
addict	7818 7871 5690
addict$	6486 6487 6488 5227 5228 2808
addicted$	2004
addiction$	2004 5705
addicts$	6486 6487 6488 5227 5228 2808
addres	1742 7594 1908 4923 4924 4952
address$	3142 3143 3144 6074 6075 6076 6077 3286 3287 3288 3289 7579 5769
addresses$	3142 3143 3144 7563 7579 7744 5550 5622
adds$	1772
adequate$	4486 4487 4488 4489
adhd	7818
adhd$	7808 2900
adidas$	5427
admit$	7000 7006 7020 7307 7471 5445
admitted$	1997 2009 5681
adolescent$	6557 6571 6572 6573 6574 6575 6576 1065 6872 6875 2206 2209 5274 2357
adolescents$	6557 6571 6572 6573 6574 6575 6576 6872 6875 5274
adopted$	5767
adoption$	2753
adoptive$	2753
adult$	5937 5938 3153 5995 6017 6028 3250 3251 6059 3316 3320 3323 6120 6123 6152 6155 6310 3618 6430 6431 6432 6433 3747 3785 6666 866 6676 6678 6683 3900 6695 6700 6701 6702 6721 6730 6731 6732 3951 937 6751 949 950 3967 6760 6761 3970 3971 4013 4016 6808 6864 6865 6866 6867 6868 6869 5145 2151 5170 5341 5342 2331 5348 2350
adults$	3129 3134 3138 3141 5934 5937 5938 5947 6028 6059 6082 6084 6087 3316 6116 6120 6123 6152 6299 6361 6419 3632 6430 6431 6432 6433 6441 3650 6600 6639 6640 6641 6649 6666 6676 6680 3890 6683 3897 6695 6700 6701 6702 6707 6708 6709 6710 6711 6715 6719 6727 6728 6729 6730 949 950 3967 6760 6761 6808 6827 6836 6844 6845 6846 6847 6848 6864 6865 6866 6867 6868 6869 6927 6975 5145 5195 5343 5348
advance$	1840
advanced$	866 5155
advanceed$	1840
advanceing$	1840
advances$	1840
advantage$	5843
advice$	5888 6389 6390 6391 6392 6393 6535 7200 7201 7202 7203 7204 7205 7206 5186 5196 5442 5502
advis	4753 5624
advised$	3073 5891 5892 3101 87 88 89 90 91 92 93 94 3110 96 97 98 99 100 101
affairs$	6746
affection$	6127 6128 6129 6130 6131 6132 6133 6134
affili	1836 5577 5581 5583 2893
affiliate$	5203
affiliated$	645 5203
affiliates$	5203
affiliation$	626 627 645 5203
affiliations$	5203
affray	5125
affray$	7917
afraid$	6817 6818 6819 6820 1052 1053
african$	1084 4102 2382 5422
afro$	5415 2401 5417
afros$	5415 5417
after	7574 5071
after$	5966 3559 3820 6648 3859 4000 6828 6829 6840 1604 7863 7864 5088 5712
again$	5901 5902 7041 7042 7044 7045 7046 1572 4685 4686
agains	4869 5597
against$	6078 6079 6080 6081 7646 7661 7691 1929 7766 5458 5564 5566 5607 5640
age$	3329 6149 3670 6673 6674 6756 6757 6758 6885 6886 6887 5048 5740
aged$	6872 6875 7826 5168
agencies$	4400 4405 4406 7461 7490 4725
agency$	4375 4400 4405 4406 7461 7490 4725 1714 4752 2453 2492 2501
ages$	6673 6674
aggression$	6508 6589 6590 784 785 5282
aggressive$	6545 6546 6547 6548 6549 6550 6551 6552 6553 6554 6555 6621 2264 2813
aggressively$	2813
aggressiveness$	6589 6590 5282
aggressor$	6462 6463 6464 6465 5224 5225 5226
aggressors$	6462 6463 6464 6465 5224 5225 5226
aggro$	6222
agitator$	2804
agitators$	2804
agree$	836 837 838 839
agreed$	364 6198 836 837 838 839
agreement$	5971 7678
agreements$	7678
agrees$	836 837 838 839
ahead$	7501 7531 7591
aid	1849
aid$	1840 1853 5669
aided$	1840 1853
aiding$	1840 1853
aids	1849
aids$	1840 1853 5669
aim	1939
aim$	7685 1882 7714 7757
aims$	7685 1882 7714
albanian$	5422
album$	4945
alcoho	7871
alcohol$	5943 5944 6127 6128 6129 6130 6131 6132 6133 6134 6139 6142 7811 5686 2675 5690
alcoholic$	5227
alcoholics$	5227
alert$	1729 1750 1751 1861
alerting$	1750 1751
alerts$	1750 1751
aliases$	2848
alibi$	2849
alibis$	2849
alienated$	2358
alight	5112
alight$	7904
alike$	5426 5428
alive$	7790
all	5603
all$	3114 3485 3593 756 3785 798 829 6637 912 6796 1057 1158 6979 4188 1183 1260 1261 1262 1318 1327 4343 4373 7296 7303 4644 4646 7456 7457 1661 7680 4919 4968 4987 5177 5442 5443 5503 2537 2541
allegation$	5199 5200
allegations$	5199 5200
allege$	6445 6446 5197 5198
alleged$	6445 6446 1811 1913 1961 5197 5198 2186
allegedly$	2800
alleges$	6445 6446 5197 5198
allerg	7818
allergic$	2916
allergies$	2916
allergy$	5705 2916
allocated$	1918
allow	1752
allow$	35 36 112 113 6258 7000 7006 7020 1853 5174 5445
allowed$	35 36 112 113 6258 1853 2008 5174
allowing$	35 36 112 113 6258 1853 5174
allows$	35 36 112 113 6258 1853 5174
almost$	412 912 3927 913 914 915 916 919 920 921 922 967 968 2327 2336
alone	4999 2736 5752
alone$	6202 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 7791 2736 5751
along$	5928 5987 3376 3377 3378
alopecia$	2831
already$	912 3927 913 914 915 916 919 920 921 922 940 967 968 2327 2336
also$	2210
alternative$	2711
although$	103 6078 6079 6080 6081
altogether$	1661
always$	290 864 1158 4234 2833
ambition$	6611 5318
among$	6544 3799 3831 4825 4992
amongst$	6544 3799 3831
amount$	164 6823 6824 6825 6826
ample$	3123
an$	3567 3816 3886 3929 3959 1065 4361 4644 4843 4855 5005 5130 2358
anaemia$	2915
analys	4765 4766 4767 1753 1754 1788 4806
analysis$	5540 5584
analyst$	7542 7557 7558 7559 4768 4769 4803 7598 1888
analysts$	7542 7557 7558 7559 4768 4769 4803 7598 1888
anaphy	2917
and	2576 2581
and$	3113 6402 3672 3673 6872 6875 4110 4127 4751 4842 4860 4861 4985 5518 5557 2622 5797
angels$	5244
anger$	781 2265
angry$	7129 2195 2358
animal$	5227
animals$	6486 6487 6488 6503 6504 6505 5227 5228
ankle	2107
ankle$	5122
anonymous$	2513
anorexia$	2918
anorexic$	2918
another$	3016 6035 6601 1065 7534 5135 2358 2544
anpr$	2853
answer$	6353 960 961 962 4007 7000 7006 7020 7080 7307 4547 4548 7471 7474 7757 5445
answered$	6177 6198 960 961 962 7197 7209 7210 7211 7212 7519
answers$	960 961 962 7080
antagonise$	2180
antagonised$	2180
antagonises$	2180
antagonising$	2180
anti	4828 1826 4892 4897 7722 7734 4982 2662
anti$	3247 3253 628 3717 6545 6546 6547 6548 6549 6550 6551 6552 6553 767 3788 3830 2293 2294
anticipated$	7667
antidepressant$	5677
antidepressants$	5677
antipsychotic$	2933
antipsychotics$	2933
antisocial$	6037 6044 6510 6545 6546 6547 6548 6549 6550 6551 6552 6553 6621 7620 7774 2177 2259 5275
anxiet	7818
anxiety$	2920
any	7588 2512 5603
any$	3593 6979 4188 1183 4309 4493 4494 4646 7536 4855 7680 5442 5443 2537 2541
anybody$	4400
anyone$	5934 6666 6827 4400 7196
anything$	6334 965 6794 1047 6934 6935 6999 7004 7010 7015 7024 7088 1343 1344 1345 1346 1347 7271 7272 7273 7274 7740 5442
anyway$	5905 6811
apathetic$	2815 2836
apathy$	2836
apnoea$	5687
apologised$	7209 7210 7211 7212
app$	296 3311 297 3312 298 3313 299 3314 300 3315 6108 6109 6110
appalling$	6545 6546 6547 6548 6549 6550 6551 6552 6553 1538 1539 1540 1541 1688 2264 2300 2478 2836
appallingly$	2836
appear	7775
appear$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3884 870 871 872 3887 873 874 3889 875 908 912 3927 913 914 915 916 919 920 921 922 4025 4026 4027 4028 1014 1100 1101 1102 2102 2211 2212 2260 2261 2271 2407
appearance$	6891 6892 6893 6894 6895 6971 5793
appearances$	5793
appeared$	869 3884 870 871 872 3887 873 874 3889 875 1100 1101 1102 2102 2407
appearing$	2102
appears$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3884 870 871 872 3887 873 874 3889 875 908 912 3927 913 914 915 916 919 920 921 922 1014 1100 1101 1102 2102 2211 2212 2260 2261 2271 2407
appendicitis$	2983
appeti	7818
apple$	5219
apples$	5219
applic	1911
applied$	1397 1398 1399 1613
apply	1911
apply$	1397 1398 1399 2572
appointment$	4198 1184 1185 1186 7122 7123 7124 7806 5673
appointments$	4198 1184 1185 1186 7806 5673
appreciate$	6353 3570 3571 3572 3573 3574 3575 3576 3577 3578 3579 3580 3581
appreh	4901
apprehend$	7693 2613
apprehending$	2613
approa	5597
approach$	5595
approaches$	7411 7412
appropriate$	3079
apps$	296 3311 297 3312 298 3313 299 3314 300 3315 6108 6109 6110
april$	6057
arab$	1084 4102 2382 5422
arcade$	6055 6056
architects$	445
are	1836
are$	3020 3076 156 157 433 434 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 3753 757 771 772 773 774 775 776 6627 908 912 3927 913 914 915 916 919 920 921 922 930 1060 4149 1158 4202 4345 1364 1365 4659 1652 1653 7521 4763 4795 4804 4875 4949 2109 2211 2212 2245 2260 2261 2271 5374 5418 5419 2491 5557 5605 2608 2655 5749
area$	3821 5194 5756
aren$	1178 1213 1218 2257 2329
argue$	7129
argued$	7129
argues$	7129
arguing$	7129
argume	5083
argument$	4265 7058 4267
argumentative$	6593 6594 6595 6596 6597 6598 6599 5286 2813
arguments$	2051 7875 2077
arm$	6902 7796
arms$	6902 7796
around	5526
around$	3086 5993 6633 3849 3875 6669 4592 7571 5153 5326 5439
arrangement$	6167 6862 5336
arrangements$	6167 6862 5336 5718
arrest	7560 1799 1838 7654 7655 7660 4901 7719 4978 1972 7871 7873 7897 5607
arrest$	7644 4853 7650 1860 7676 7693 1897 7765 7770 4987 7925 2583 2587 5612 2613 5637 2785 2877 3001
arrested$	5844 5579 5780 3001
arresting$	2613 2876
arrestped$	1897
arrests$	1815 7623 1860 1897 7770 7925 5612 2875 3001
arrive	7748 7775
arrive$	6353
arrived$	7476 7477 7478 7479
arrogance$	2836
arrogant$	4677 2815 2836
arson	7631 7721 7722 5113 5125 5127
arson$	7905 7917 7919
arsonist$	5227
arsonists$	5227
art$	6694 2664
arthritis$	2896
as	1836 2512
as$	3275 3671 3829 3870 3891 3903 925 3950 3968 3969 6814 4135 4509 7326 1669 1672 7593 4814 4815 4820 4972 2210 2245 5549
asb	4892
asb$	6037 6508 7684 1925
asbo	4926 2788
asbo$	7718 5803
asbos$	7718
asd$	7808 2902
ashamed$	7337 1531
asian$	1065 1084 4102 4124 4125 4126 1112 2357 2358 2382 5422
aside$	4591 4664
ask$	414 7106 7107 7108 4773 5453
asked$	3154 414 6249 7047 7192 7197 7317 7519 1746 4773 1792 4963
asking$	3427 413 414 7106 7107 7108 5453 5474
asks$	414 7047
asleep$	1528 1529 1696
asperg	2639
asperger$	5654
aspergers$	5654
aspirations$	6611 5318
aspiring$	2189
assaul	7631 7722 2069 5102 7895 7897 5113 5114 5127
assault$	7637 7894 7905 7906 7917 7919 5201
assaulted$	5084 2113
assaults$	7905 5201
assert	1935
assertive$	4950
assess	7800 7802 2001 2103 5526 5695 5700
assessed$	758 1811 1836 1913
assessment$	7793 5721
assessments$	5721
assist	1752 1849 4990
assist$	1840 1853 1882 7782
assistant$	5049 7842
assisted$	7551 1840 1853
assisting$	1840 1853
assists$	1840 1853 1882
associ	7535 4780 4835 7632 7728 7735 1940 7773 5583 5589 5590
associate$	5979 6008 6010 6011 6022 6172 6173 6174 6175 6176 6435 645 2176 5192 5203
associated$	623 645 5203
associates$	6435 645 7563 7572 7573 7575 7609 1803 7642 1931 2176 5192 5203 2545
associating$	6172 6173 6174 6175 6176 645 1803 2176
association$	626 627 6435 4400 4405 4406 7461 7490 4725 1803 7627 5192 5203 5220 2569
associations$	626 627 6435 7572 7573 1931 4955 5192 5203 5220
assured$	5367
asthma	7818
asthma$	2910
asthmatic$	2910
astonishing$	4621 4622 7415
astray$	6467 6468 6469 6470
asylum	2751
asylum$	5766
at	5066
at$	15 3449 6360 753 6657 6658 6872 6875 1328 1335 1336 4543 4668 7495 7571 7672 4888 5011 5024 5052 5067 5084 5092 2094 5117 5467 5712 5768 5790 5797
athena$	7580
athletic$	2361 2829
atrocious$	2836
attachment$	2681 2682
attack	7895
attack$	5661 5672
attacked$	5844 6245
attacks$	5661
attemp	5602
attempt$	6313 507 3523 3524 4198 1184 1185 1186 7218 7219 7282 7283 7284 7285 7286 7287 7288 4500 4501 4502 4503 4504 5185
attempted$	7278 7279 7280 7281
attempts$	4198 1184 1185 1186 7411 7412 5185
attend	7850 2663 2992
attend$	5979 6353 3564 6977 7000 7006 7020 7080 7307 7474 5045 2102 5445 5446
attendance$	7445 7511 7836 5184 5267 2991
attended$	6177 6185 7519 5045 2102
attender$	5184 5240
attenders$	5184 5240
attending$	5045
attends$	7080 7575 2102
attent	4914
attention$	3155 6127 6128 6129 6130 6131 6132 6133 6134 6139 6142 6225 3434 6255 3464 6259 6401 6410 6411 3692 768 777 6605 6606 7195 7199 7282 7283 7284 7285 7286 7287 7288 1743 7706 1927 7808 5179 2276 5292 5293 2298 5619 2637
attitude$	5853 5972 747 748 6608 944 945 946 947 948 1644 1645 1646 1647 5138 2265 5315 5316 5493
attitudes$	5853 747 748 5138 5315
attract$	5826 5827 418 419 2160
attracted$	5826 5827 418 419 596 605 606 607 608 609 610 611 612 613 614 615 616 617 622 2160
attracting$	5826 5827 418 419 2160
attractive$	2829
attractor$	5631
attractors$	5631
attracts$	5826 5827 418 419 2160
attractted$	5826 5827 418 419 2160
attractting$	5826 5827 418 419 2160
attrib	1879
attributed$	1812
auburn$	2401
august$	6057
aunt	7859 5078 7872
aunt$	7870
auntie	7859
authorised$	4963
authorities$	6623 6624 4400 4405 4406 7461 7490 4725
authority$	6535 6600 4400 4405 4406 7461 7490 4725 5069 5070 7863 5196 5308 2502
authors$	445
autism	7818
autism$	7808 2901
autistic$	2901
autumn$	6057 6058
available$	5838 5155
average$	2361
averse$	728 729 730 731 732
avoid$	6353
avoidant$	6554 6555 2264 2815
avoided$	6177 6185 3419 7185 5510
awaiti	2005 2013
awaiting$	5020 5028 2764
aware$	3842 6635 6636 1780 1934
awareness$	3592
away$	5949 5950 5968 5969 6000 6013 6091 6092 6097 6184 6191 6306 6311 6314 3568 4253 4535 4536 7756 4967 5086
awkward$	6593 6594 6595 6596 6597 6598 6599 7778 5286
b$	5076 7868 5639
babies$	6734 6735 6736 6737 6738 5344
baby	7872
baby$	5033 5034 7887
back$	5985 6020 240 241 242 243 3283 3284 6085 6086 6312 6317 3568 3569 4106 7043 4531 4594
background$	5800
backs$	3569 4594
bad$	3069 3180 3215 227 228 6041 3531 6430 6431 6432 649 650 651 3667 3710 6511 6545 6546 6547 6548 6549 6550 6551 6552 6553 6554 6555 1090 6910 4120 4122 1538 1539 1540 1541 7451 7452 7453 7454 1688 2125 2178 2192 2204 2205 2264 2274 2288 2300 2386 2478
badly$	769 1082 4380 1572 5283 5284 5285 2286 2383 5426
bag$	6929
baggy$	2417
bags$	6923 6929 5427
bail$	3651 5130 7922 7925 5788 2774
bailed$	5788 3004
bails$	7925
bait$	2180
baited$	2180
baiting$	2180
baits$	2180
baitted$	2180
baitting$	2180
balaclava$	6960 5427 2832
balaclavas$	6960 6961 6962 6963 6965 5427 5579 2832
bald$	4114 2829
ball$	7430
bandana$	5427 2832
bandanas$	5427 2832
bandit$	2803
bandits$	2803
banger$	5203
bangers$	5203
banging$	5203
bank$	398 7888
banked$	398
banking$	398
bankked$	398
bankking$	398
banks$	398
bannin	1945 1946
banning$	1892 4960 4961
bare$	4508
barely$	993 4008 994 4009 995 1034 4049 1035 1036 4143 1479 2020 2030 2329 2686
barrel$	2367
barter$	332 333
bartered$	332 333
bartering$	332 333
barterred$	332 333
barterring$	332 333
barters$	332 333
base	4908
base$	7700
baseball$	2422
basic$	2453
basically$	912 3927 913 914 915 916 919 920 921 922 2327
basis	1911
battle$	2347
be	4927
be$	3199 3200 3201 6008 3231 3235 433 434 3453 3560 6449 3661 652 669 670 671 672 673 674 675 676 677 678 3694 3727 757 771 772 773 774 775 776 3801 3802 3908 3909 3910 908 912 3927 913 914 915 916 919 920 921 922 6849 6851 4224 4227 7026 7027 7028 4251 4287 4297 4300 4440 4443 4483 4545 1652 1653 4804 4805 4830 7661 4875 4882 4928 4938 7750 2211 2212 2260 2261 2271 2491 2608 5623
beanie$	5427
beanies$	5427
bear$	4670 2493
beard$	5400 5415 5417
bearded$	2829
beards$	5400 5415 5417
bearre	7719
bears$	2493
beat	7895
beaten	2069
beaten$	3054 5084
became$	433 434 652 669 670 671 672 673 674 675 676 677 678 3753 757 771 772 773 774 775 776 908 912 3927 913 914 915 916 919 920 921 922 2211 2212 2245 2260 2261 2271 2667
becaug	7719
because$	3031 147 165 167 2089 7897
bechar	7719
becom	1836 2647
become$	433 434 652 669 670 671 672 673 674 675 676 677 678 3758 757 771 772 773 774 775 776 908 912 3927 913 914 915 916 919 920 921 922 7027 2210 2211 2212 2245 2260 2261 2271
becomes$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 908 912 3927 913 914 915 916 919 920 921 922 4266 2211 2212 2260 2261 2271
becoming$	3753 3759 2210
bed	2076 2674
bed$	6036 6127 6128 6129 6130 6131 6132 6133 6134 7809 7857 5076 5077 5091
bedealt$	7719
bedeta	7719
bedroom$	5077 5770
beds$	6036
bedwetting$	5689
been	4977 2107 2647
been$	3099 3100 86 95 3125 3126 248 6183 6190 6192 6193 6194 6195 3410 433 434 652 669 670 671 672 673 674 675 676 677 678 718 3749 3750 3751 3757 3763 757 771 772 773 774 775 776 860 908 912 3927 913 914 915 916 919 920 921 922 997 4199 4200 4201 4203 4204 4205 1364 1365 4395 7293 7294 4513 4514 7317 1573 4625 4626 4627 4660 4661 4662 1652 1653 4726 4804 4875 4882 1987 2009 5045 2054 2082 5122 2211 2212 2245 2249 2260 2261 2271 2491 2608 2660 2666 2667 2712 2714 2715 2748 2752 2760 2765 2767 2768 2772
befing	7719
before$	3901 6733 7501 7530 5117
befriend$	6103 301 302 303
befriendded$	301 302 303
befriendding$	301 302 303
befriended$	301 302 303
befriending$	301 302 303
befriends$	301 302 303
beggars$	2500
begun	2663
behav$	6177
behave$	5979 6172 6173 6174 6175 6176 696 869 3884 870 871 872 3887 873 874 3889 875 876 877 878 879 880 881 900 901 902 903 904 905 7000 7006 7020 7080 2268 5445
behaved$	6172 6173 6174 6175 6176 6177 6185 6209 6210 696 3784 869 3884 870 871 872 3887 873 874 3889 875 876 877 878 879 880 881 900 901 902 903 904 905 2268 2269 5301
behaves$	696 869 3884 870 871 872 3887 873 874 3889 875 876 877 878 879 880 881 900 901 902 903 904 905 7080 2268
behavi	1945 7871
behaving$	6177 696 869 3884 870 871 872 3887 873 874 3889 875 876 877 878 879 880 881 900 901 902 903 904 905 2268 2270
behavior$	5853 738 739 740 741 742 743 744 745 746 5138
behaviors$	5853 5138
behaviour$	3 4 5 6 7 8 9 3027 3028 3029 3034 5851 5853 5880 5951 5952 5953 5954 5955 5956 5957 5958 5972 3496 482 483 6339 6340 6341 6385 6386 6387 6388 738 739 740 741 742 743 744 745 746 6584 6585 6586 6587 4841 4886 7684 7689 7690 4926 4960 5039 2036 7850 5059 5120 5138 5139 5203 5222 5223 5279 2265 2707 5800
behavioural$	2265
behaviours$	5851 5853 6584 6585 6586 6587 5138 5139 5279
behavs$	6177
behavved$	6177
behavving$	6177
behind	4819 7618 7720 1915 7735
behind$	6771 6772 6773 4641 7611 4930 2033 5350
being	2647
being$	3099 3100 5909 3227 248 3369 433 434 652 669 670 671 672 673 674 675 676 677 678 3744 757 771 772 773 774 775 776 3853 908 912 3927 913 914 915 916 919 920 921 922 3944 1364 1365 7295 1573 4624 7789 2017 2211 2212 2245 2260 2261 2271 2712 2714 2715 2748 2765 2767 2768 2772
belief$	5515
believe$	7307 7474
believed$	7092 7093 7094 7095 7096 1740 1811 1913 1961
belligerent$	2813
belocked$	7719
belong	1836
belongs$	7458 5504
below$	2033 5744
benefit$	6353 1743 7551 1840
benefited$	1840
benefiting$	1840
benefits$	1840
bepros	7719
bereaved$	2065 3000
bereavement$	7893 3000
besear	7719
bespectacled$	2829
bespok	2032
best$	895
bestopped$	7719
besumm	7719
beta$	5031
betray$	2482
betrayed$	2479 2482
betraying$	2482
betrays$	2482
better$	3069 3079 6282 6283 3499 6292 6293 7178
betwee	7574
between$	5752
beyond$	770 868 1259 2230 2231 2440
bid	1911
big$	3060 970 971 1063 1080 2361 2368 2384 2401
biggest$	2548
biological$	2306
biopsy$	7812
bipolar$	2682 2923
birth$	6620 2306 5703
birthmark$	2830
birthmarks$	2830
bitchy$	2815
bitten$	5363
bitterly$	1572
black$	1065 1084 4102 1090 4124 4125 4126 1112 1141 6952 6953 6954 6965 2357 2358 2379 2380 2386 2401 5427 2417 5579
blackheads$	5423
blackout$	2899
blackouts$	2899
blade	7918
blade$	7917
bladed$	7917
blam$	1726 1727
blame$	6229 6230 6231 6232 6233 6234 6235 6236 6237 6238 6239 6240 3450 3451 6265 6266 6267 6268 6278 6279 6280 7459 7462 7463 7464 4673 7466 7471 7472 4706 2489 2490 5508
blamed$	6245 1726 1727 2098
blames$	4673 7466
blameworthy$	2836
blaming$	1726 1727
blammed$	1726 1727
blamming$	1726 1727
blams$	1726 1727
blank$	6976
blanket$	1191
bleach$	2380
bleached$	2380 2401 5418
blight$	2241
blind$	4600 5510 2509 5708 5709
bling$	6429
blinkered$	2836
block$	6667
blockers$	7823
blond$	4114 2380 2401 2829
blonde$	4114 2380 2400 2401 2829
blood$	2677 5712
bloody$	2467
blue$	2381 2401 5427
board$	4400 4405 4406 7461 7490 4725 7736 4945 5629
boards$	5629
bodge$	2839
bodged$	2839
bodges$	2839
bodging$	2839
bodies$	6126 6205 3416
bodily$	5125
body$	6126 3416 944 945 946 947 948 6769 4790 1777 2389
boisterous$	2815
bomber$	5427
bombers$	5427
bone$	2290
boned$	5383
boost	1895
boots$	5427
born$	1980 7825 2694
borough$	5756
boss$	5942
bossy$	2815
botch$	2839
botched$	2839
botches$	2839
botching$	2839
both$	2210 5466 2541
bother$	6222 7048 7049 7050 7051 7242 5472 5473
bothered$	6177 6185 7176 7187 7192 7197 4421 7232 7233 7234 7235 7236 7237 7238 7242 4457 7317 4657 7519 1720 5472 5473
bothering$	5472 5474
botherred$	5472
botherring$	5472
bothers$	5472
bottom$	2704
bottoms$	6958 1157 2424
bound$	1220 1221 1222
boundaries$	5196
box$	2400 5478 2464
boy	7723 5128
boy$	158 204 6557 6571 6572 6573 6574 6575 6576 4298 4299 4764 4911 1914 7724 1923 1931 7743 7746 4965 7776 7920 2182 5207 5219 5233 5274 2267 5399 5628
boyfri	7871
boyfriend$	6083 6147 341 342 343 344 7855 7887 5165 5166 2152 2153
boyfriends$	6147 341 342 343 344 5165 5166 2152 2153
boys	4748 4756 7590 7592 4801 1789 1790 1833 7723 4953 7745 1943 7779 2552
boys$	5860 5920 5940 5945 158 6005 204 6059 6083 6118 6120 3393 3397 3398 3418 486 3537 6407 6421 6437 3654 640 641 642 6454 6507 6557 6560 6571 6572 6573 6574 6575 6576 6591 6639 6640 6641 3985 3986 6805 6974 7052 7053 7054 7055 7056 4271 4272 4273 4283 4292 7091 4333 7166 4516 4517 4518 4519 4520 4521 4565 7372 7391 7399 7400 7401 7402 7403 7404 7405 4848 4911 1902 1914 7724 1923 1931 7743 7746 4958 4965 1966 7776 5146 5207 5219 5233 5274 2267 5399 5497 5502 5628
braces$	5417 5423
braid$	5415 5417
braided$	2401 5418
braids$	6955 5415 5417
brain$	2965
brand$	6922 5438
branded$	2417
brands$	6922 5427 5438
brat$	2803
brats$	2803
breach	2773
breach$	2115
breached$	2115 2773
breaches$	2115
break	7871 5083
break$	5979 636 637 3825 7028 7129 4954 2181
breakdown$	7450 7821 5323 5756 5768 5771
breakdowns$	5323
breakfast$	7868
breaking$	636 637 7129 1632 1950 2181
breaks$	636 637 7129 1632 2181
breakup$	7875
breath$	6914
brief$	1729 1750
briefed$	1792 4963
briefi	5526
briefing$	1750 2614 5630
briefs$	1750
bright$	2401
bring	1849
bring$	5826 5827 5837 407 408 409 410 411 986 1877 2595
bringing$	407 408 409 410 411 986 1877 2595
brings$	5826 5827 407 408 409 410 411 986 2595
broad$	2361 2366
broke$	636 637 3824 1632 2181 5756
broken$	3826 1632 2259 5276 5756
bronchitis$	2982
brothe	7859 5078 7872 5081 7876 7879 7880
brother$	2047 7870 5079 5103 5321
brothers$	6620 5321
brough	1799 4869
brought$	5819 5826 5827 5837 407 408 409 410 411 986 7661 4917 1903 7730
brown$	1090 2379 2380 2381 2386 2401
bruise$	2984
bruised$	2984
bruises$	2984
bruising$	2984
brunette$	4114 2829
brush$	1628 1649
brushed$	1576 1628 1649
brushes$	1628 1649
brushing$	1628 1649
buck$	4121 7428 2484
budget$	4709 7513 7522 7523
budgets$	7445 4709
build	7560 1839 1849 2512 2550
build$	6880 6881 6882 1921 5376
builded$	1921
buildi	1849 4904
building$	7513 7696 1921
builds$	6880 6881 6882 1921 5376
built$	4090 4899 7769 5377
bulimia$	2919
bulimic$	2919
bulk$	4968
bulky$	2361
bullied$	5842
bullies$	6463 6464 6465 6486 6487 6488 5225 5226 5227 5228
bully$	6463 6464 6465 6486 6487 6488 5225 5226 5227 5228
bullying$	6508 6621
bump$	5033
bunch$	680 6557 6571 6572 6573 6574 6575 6576 819 5219 5274 5326
bungle$	2839
bungled$	2839
bungles$	2839
bungling$	2839
bunk$	2135
bunked$	2135
bunking$	2135
bunks$	2135
burden$	3705
bureau$	7542
burgla	7535 7545 7618 7631 1826 4897 7721 7722 5113 5114 5125 5127
burglar$	6486 6487 6488 7611 5227 5228
burglaries$	7619 4841 7689 7905 7919 5606
burglars$	6486 6487 6488 5227 5228
burglary$	1745 4841 7637 7905 7906 7917 7919 2541 2558
burgle	3013
buried$	1624
burly$	2361 2829
bury$	1624
burying$	1624
bus$	6055 6056
busine	4896 4959 5589
businesses$	7539 7664 7688 7751
busy$	7468 4677
but$	3113 3927 913 914 915 916 919 920 921 922 3964 3980 4062 7128 4634
buy	4813
buzz$	6401 2392
by	2576 2581
by$	5939 3611 3612 6440 6544 3799 4021 6998 7171 7322 4532 4533 4534 7378 7381 7382 7383 7384 4772 1785 4825 7633 4845 5009 5043 2128 5467 5494 5618 5776 5777
c$	5639
cahms$	2943
caked$	1096
calculating$	2815
call$	7411 7412 1751 1968 5502
called$	7317 7519
calling$	1751 1968
callous$	2815 2836
callousness$	2836
calls	1794 4810
calls$	7411 7412 7456 7457 1751 7602 4892 7735 1968 5502 5503
came$	6209 6210 466 1145 1154 7519 1799 1899 2015 2054 2157
camera	4790 4806
camera$	7576 7582 4791 7584 1785 7598 1916
cameras$	7576 7582 4791 7584 1785 7598 1916
camhs$	2942
camouflage$	5427
campaign$	2592
can$	555 3754 786 843 846 847 849 857 893 972 992 1004 1007 1045 4256 7063 7064 7065 7066 4285 1285 1286 1289 4324 1425 1427 1468 1659 1785 4869 1912 2039 2435 2622
cancer$	2963
candidates$	4884
cannab	7918 5131
cannabis$	6127 6128 6129 6130 6131 6132 6133 6134 6139 7589 5018 7811 7822 7923 5147 2675
cannot	2008 2039
cannot$	555 4256 7063 7064 7065 7066 1285 1425 1468 5054 2730
cap$	1137 6945 6946 6947 6955 6960 5427 2416 5432 5437
capabi	7649
capability$	2862
capable$	974 3998 4017 4018 1008 4305
capaci	7649
caps$	1137 6945 6946 6947 6955 6960 6961 6962 6963 5427 2416 5432 5437
captur	4904 2550
capture$	7696
captured$	4794
car	5772
car$	6074 6075 6076 6077 2532
care	2058
care$	3570 3571 3572 3573 3574 3575 3576 3577 3578 3579 3580 3581 3823 3860 3987 3988 3989 3992 3993 3995 3996 3999 4006 6823 6824 6825 6826 6827 6839 6844 6845 6846 6847 6848 7048 7049 7050 7051 7067 7068 7069 7163 7242 4451 4452 7282 7283 7284 7285 7286 7287 7288 7289 4500 4501 4502 4503 4504 7486 7487 7488 7489 4718 1704 1705 1706 7830 7854 7861 7862 5073 7902 7903 2307 5472 5473 5511 5753 2739 2740
cared$	7176 7192 7197 7238 7242 1704 1705 1706 5472 5473
career	7773
career$	5222 5223 2213 2546
careful$	5828 3041 3042 3043 3044
careless$	52 53 3180 478 2166 2836
carelessly$	2836
carelessness$	3027 3028 3029 5973 5974 5975 5976 5977 5978 6257 3466 2836
carer	7876
carer$	7856 7862 7870 2072 5753 5764
carers$	7862 5753
cares$	7067 7068 7069 1704 1705 1706 2072
caribbean$	1084
caring$	2072 5455
carpet$	7435
carrie	1764 7735
carried$	3103 6198 469 470 7278 7279 7280 7281 2158 5174
carries$	469 470 698 876 877 878 879 880 881 900 901 902 903 904 907 7125 7126 7127 4833 7772 2158 5174 2493
carry	1764
carry$	3102 5979 6008 6010 6011 6172 6173 6174 6175 6176 469 470 6395 6397 697 876 877 878 879 880 881 900 901 902 903 904 906 1116 7028 7125 7126 7127 2158 5174 2493
carryi	4819 7720 7735 5126
carrying$	5909 6172 6173 6174 6175 6176 7611 1915 5125
case$	6483 6556 4722 4854 7656 1884 4974 7911 5235 5237 5277 5278 2551 5793 5796
cases$	6483 6556 5235 5237 5277 5793
cash$	5943 5944 3279 6127 6128 6129 6130 6131 6132 6133 6134 6139 6142 6403 6404 6429 2243
cast$	5860 4283 4292 7091
casually$	1082 2383 5426
casualty$	7804 7816
catalogue$	1361
catch	7560 7583 7660 4901 5607
catch$	7585 7595 1865 7693 1956
catches$	1865
catching$	1865
category$	3767 2089
catty$	2815
caught	7719 7730
caught$	5842 5844 2111 2249 2791
cause$	5819 5837 454 6482 7027 5234
caused$	5819 5837 454
causer$	5214
causers$	5214
causes$	454 6482 5234
causin	1915
causing$	454 6515 7129 4930
cautio	5114 5783
caution$	7906 7925
cautioned$	2769
cautions$	7925
cautious$	5830
cavalier$	2836
cbo	4926 2788
cbo$	7718 5803
cbos$	7718
cbt$	5678
cce$	6037
cctv	4790 4806
cctv$	4765 4766 4767 1753 1754 7582 4791 1778 1788 7598 1890 1916 5545 2538
ceases$	7675
cell$	7542 2523 5617 5658
cells	5121
cells$	7913
central$	7749
centre$	7688 7729 7759 7924
cerebral$	2691
certain$	1220 1221 1222 1256
certainly$	1330 1338 4353 1339 1340 5462
certainty$	1257
chain$	1817 5427 5583
chains$	5427
challe	7755 4964
challenge$	7129 7756
challenged$	7129
challenges$	7129
challenging$	6545 6546 6547 6548 6549 6550 6551 6552 6553 6593 6594 6595 6596 6597 6598 6599 793 794 795 796 797 7129 2259 2262 2264 5286 2815
chance$	3156 142 143 6359 6360 4261 4279 1609 1610 1611 1612 7436 7437 1880 1963 5185 5500
chances$	5914 3156 142 143 6359 6360 1609 1610 1611 1612 7436 7437 5185 5500
change$	3351 6144 6535 6977 7000 7006 7020 7077 7106 7107 7108 7117 7307 5445 5446 5453
changed$	7092 7093 7094 7095 7096 2702
changing$	7106 7107 7108 4317 5453 2702
chaos$	6259
chaotic$	2259 5275 2262 2815 2836
character$	6502
charg	7660
charge	4819 1838 7654 4864 4917 7719 7735
charge$	7611 7644 4853 7925 5604 2625 5779
charged$	7709 2771 5787
charges$	7623 7656 1854 7925 5604 5610 2625 5779
charging$	4864 2587
charity$	4400 4405 4406 7461 7490 4725
charm$	3847
charms$	6205 6206
chart	1765
chart$	1835 1917 4936 5584
charted$	1917
charts$	5584
chase$	6401
chaser$	7411 7412
chasers$	7411 7412
chasing$	7411 7412
chat$	6106 6107 301 302 303
chated$	301 302 303
chating$	301 302 303
chats$	301 302 303
chatted$	301 302 303
chatting$	301 302 303
chav$	2803
chavs$	2803
cheat$	5227
cheats$	5227
check	5526
check$	7576 1806 4903 1905 1926 7807 5540 5611
checked$	7317 7519 4809 1926
checkes$	1926
checking$	1926
checks$	7576 1787 1806 4874 1926 5540 5611
cheek$	6902
cheeks$	6902
cheeky$	2815
chested$	5382
chicken$	6055 6056
child	5057 5128
child$	158 204 318 6557 6559 6560 6571 6572 6573 6574 6575 6576 6734 6735 6736 6737 6738 6872 6875 5034 7849 7863 2057 2059 2060 2093 7920 2143 2182 5206 5219 2206 2209 2213 5274 2267 5319 5344
childish$	2815
childlike$	6771 6772 6773 5350
children$	5860 158 204 3393 3397 3398 3418 486 3537 3654 640 641 642 6454 6472 6557 6560 6571 6572 6573 6574 6575 6576 807 3926 6734 6735 6736 6737 6738 6872 6875 7052 7053 7054 7055 7056 4271 4272 4273 4283 4292 4333 7166 4516 4517 4518 4519 4520 4521 4557 4564 7391 7399 7400 7401 7402 7403 7404 7405 4690 2058 7881 5146 5194 5206 5219 5274 2267 5319 5344 5466 5496 5497 5502
chin$	6902
chinese$	5422
chip$	3817 803
chis$	2847
chlamydia$	2953
choice$	3 4 5 6 7 8 9 5853 5861 5862 5863 5864 5865 5866 5871 5872 5873 5874 5875 5951 5952 5953 5954 5955 5956 5957 5958 3169 5962 5963 5964 5971 3216 6009 203 3219 6642 6743 4023 4024 5138 5139 5140 5141 5143 5346
choices$	3 4 5 6 7 8 9 3027 3028 3029 5853 5861 5862 5863 5864 5865 5866 60 61 62 63 5871 5872 5873 5874 5875 5876 5877 5880 5883 5884 5885 5886 5887 5951 5952 5953 5954 5955 5956 5957 5958 203 3219 3496 482 483 6339 6340 6341 6743 4023 4024 5138 5139 5140 5141 5346
choose$	5893 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 4007 6806 6807 7026 7145 2129
chooses$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 7145 1665 1666 1667 1668 2129
choosing$	5951 5952 5953 5954 5955 5956 5957 5958 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 6809 6810 1665 1666 1667 1668 2129
chose$	5893 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 7145 7426 1665 1666 1667 1668 4704 7497 2129 5510
chosen$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 6177 6185 2129
chronic$	7798
chubby$	4114 2829
chunky$	2361
cid	7541
cigarettes$	5943 5944 6127 6128 6129 6130 6131 6132 6133 6134 6139 6142
circul	1799
circulate$	1730 4746 1732
circulated$	1730 4746 1732 7540 1918
circulates$	1730 4746 1732
circulating$	1730 4746 1732
circulation$	7669
circumstances$	7144 5769
citalopram$	2939
city$	4086
civil	1945 2581
civil$	4960 2599
clad$	1118 1119 1120 5388 5398 2411
claim$	3655 3656 3657 5766
claimed$	3655 3656 3657
claims$	3655 3656 3657
clamp$	2577
clamped$	2577
clamping$	2577
clamps$	2577
class$	3276 3728 6600 7918 5131 2624
classed$	761 1836
classmates$	5146
clear	1894 1922
clear$	1090 1256 4644 1850 1961 2386 2453 2591 2618
cleared$	1952
clearly$	1241 1242 1243 1244 1330 1338 4353 1339 1340 4388 1652 1653 2491
cleft$	2695
clever$	971
clingy$	2815
clinic	1999 2647
clinic$	5014 7807 7813 7816 2502 5685 5687
clinically$	2678
clip$	3347 3348 334 335
clips$	3347 3348 334 335
close	1802
close$	7472 1697 1739 4817 5498
closed$	1613 1697 5458 5461 5498
closes$	1697 5498
closure$	1892 2619
clothe$	5532
clothes$	3034 3045 6127 6128 6129 6130 6131 6132 6133 6134 6945 6946 6947 6952 6953 6954 6955 6966 6971 4913 5427 5432 5532
clothing$	6945 6946 6947 6966 6971 5427 5429 5432
club$	1714 2502
clueless$	2836
co$	3562 6532 4186 4209 4215 4220 4229 4293 5271 2581
coach$	5942 6124
coaches$	6124
coat$	6945 6946 6947 6955 5427 5432 5436
coats$	6945 6946 6947 6955 5427 5432 5436
cocain	7918 5131
cocaine$	5018 7822 7923 5147
cocky$	2815
code$	5375
codein	5031
codeine$	7811 7823
codes$	5375
coerced$	5842 6398
cognitive$	2685
cohort	7651 7723
cohort$	6557 6571 6572 6573 6574 6575 6576 7686 4911 1902 1914 7724 7726 1923 1931 7743 7746 4965 7776 5274 2554 5628
cohorts$	7726
cold$	7315 7494
collec	5526 2512 2550
collect$	1728 4935 4970
collected$	1728 4935 7769
collecting$	1728 4935
collective$	2453
collects$	1728 4935 7772
college$	4400 4405 4406 7461 7490 4725 7834 7835 7837 7847 7848 2502 5716 5732
collude$	446 447
colluded$	446 447
colludes$	446 447
colluding$	446 447
colour$	5402
coloured$	2401
colours$	6966 5402 5427
combat	1877
combative$	2813
come	7775
come$	5933 6179 3395 6353 869 872 874 996 4025 4026 4027 4028 1145 1154 7000 7006 7020 7027 7080 7209 7210 7211 7212 1899 2015 2054 2157 5445
comes$	464 869 872 874 1145 1154 7080 7575 2015 2750
comfort$	4709
coming$	2015
comings$	1940
command$	7624
comment$	1162 1163 1164 1165
commented$	1162 1163 1164 1165
commenting$	1162 1163 1164 1165
comments$	1162 1163 1164 1165
commentted$	1162 1163 1164 1165
commentting$	1162 1163 1164 1165
commit	4819 7720 1915
commit$	5979 7000 7006 7020 7028 7621 7786 5445
commits$	7786
committed$	7786 2112
committing$	7611 4930 2112
committs$	2112
common$	3585 7486 7487 7488 7489 5125 5511
commun	1737 4896 2105
communicate$	301 302 303
communicated$	301 302 303
communicates$	301 302 303
communicating$	301 302 303
communication$	1644 1645 1646 1647 2453 5493
community$	6475 4752 4776 7664 1872 7688 5120 5194 2776 2784
company$	5809 3155 5989 6007 6428 3639 3640 4400 4405 4406 7461 7490 4725 1714 5193 2501
compare$	4903
compass$	6378
complacency$	2836
complacent$	4677 2836
complain$	1162 1163
complained$	1162 1163
complaining$	1162 1163 7129
complainned$	1162 1163
complainning$	1162 1163
complains$	1162 1163
complaint$	7321 5199 5502
complaints$	7321 7456 7457 5199 5502 5503
complete$	1191 1680 1921 2453
completed$	7278 7279 7280 7281
completeed$	1921
completeing$	1921
completely$	827 4380 2342 2443 2446
completes$	1921
complex$	2262
complexion$	5401 2830
complexions$	5401 2830
compliance$	5202 5269
compliant$	3794 5268
complicit$	230 231 232 233 246 447
complicity$	5971 446
comply$	5979 6353 6977 7000 7006 7020 5445 5446
compromise$	10 2119 2120
compromised$	10 2119 2120
compromises$	10 2119 2120
compromising$	5809 10 2119 2120
compulsive$	2213 5656
computer$	5541
conceal$	495 496 1149
concealed$	495 496 1149 5440
concealing$	495 496 1149
concealled$	495 496 1149
concealling$	495 496 1149
conceals$	495 496 1149
concer	2010 2043 2095
concern$	3588 4438 4439 7282 7283 7284 7285 7286 7287 7288 7289 7321 5502
concerned$	4654 4655 4733 1719 7720
concerning$	6545 6546 6547 6548 6549 6550 6551 6552 6553 2264
concerns$	6385 6386 6387 6388 4438 4439 7321 7456 7457 5502 5503
concerta$	2936
concus	2965
condit	4995 5000 2773
condition$	7787 7792 7922 5672 5673 5789
conditional$	2768
conditions$	6443 2077 7922 5769 5789
conduc	1764
conduct$	3 4 5 6 7 8 9 3027 3028 3029 3034 5853 5972 6339 6340 738 739 740 741 742 743 744 745 746 876 877 878 879 880 881 5138 2265 2682
confer	7866
confidence$	944 945 946 947 948
confidential$	2513
confidentiality$	7433
confiscated$	4785
conflict$	6259 6405 7130 2077 5203
confro	7755 4964
confront$	7756
confrontation$	6259
confrontational$	6554 6555 6593 6594 6595 6596 6597 6598 6599 5286 2813
congregate$	6627 5374
congregated$	6627 5374
congregates$	6627 5374
congregating$	6627 5374
connected$	645 1812 7720 4929 5203
conscious$	3179
consensual$	2321 2799
consent$	5971 349 350 351 352 353 354 836 837 838 839 6852 4070 4071
consented$	349 350 351 352 353 354 6162 356 360 836 837 838 839
consenting$	349 350 351 352 353 354 2321 2799
consents$	349 350 351 352 353 354 836 837 838 839
consequences$	5878 73 6362 6363 6364 6365 6366 6367 6368 6369 6370 6371 6372 6373 6634
consid	1799 1836 1843
consider$	6353 7000 7006 7020 7307 5445
considered$	756 2210
consistent$	1191
consistently$	1322 4337 1323 4338 1324 1325 1326
consort$	2176
consorted$	2176
consorting$	2176
consorts$	2176
consortted$	2176
consortting$	2176
consta	4765 4766 4767 1753 1754 1788
constable$	7557 7558 7559 4768 4769 4803
constables$	7557 7558 7559 4768 4769 4803
constant$	4619 4620
constantly$	290 1322 4337 1323 4338 1324 1325 1326 1572
consti	1836
consul	5000 5013
consultant$	7792 7801 7805
contac	4780 7728 1940
contact$	3155 6103 301 302 303 305 306 307 308 309 310 311 812 813 2078 5325 5442
contacted$	301 302 303 305 306 307 308 309 310 311
contacting$	301 302 303 305 306 307 308 309 310 311
contacts$	301 302 303 305 306 307 308 309 310 311 7572 4955
contactted$	301 302 303 305 306 307 308 309 310 311
contactting$	301 302 303 305 306 307 308 309 310 311
contain$	6526 7106 7107 7108 5453
content$	130 131 136
continually$	290 1322 4337 1323 4338 1324 1325 1326
continue$	5893 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 7027 2133
continued$	5893 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 1191 2133
continues$	5893 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 2133
continuing$	5893 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 2133
continuously$	1322 4337 1323 4338 1324 1325 1326
contraception$	6815 6816 2952
contraceptive$	2952
contract$	7678 5803
contracts$	7678
contribute$	446 1882
contributed$	5819 446
contributes$	446 1882
contributing$	446
contro	1877 4893
control$	6353 6375 6381 6501 6526 6545 6546 6547 6548 6549 6550 6551 6552 6553 3781 6577 3795 6607 4029 4030 7061 7106 7107 7108 4765 4766 4767 1753 1754 1755 1788 4806 7659 7685 1938 4959 5246 5453 2593 5644
controlled$	5842 7005 7011 7016 7025 7089 7092 7093 7094 7095 7096
controlling$	2264 2815
convenience$	4709
conveniently$	2495
convic	4864 4917
convict$	2613
convicted$	7709 2766 5782
convicting$	2613
conviction$	7656 7925 2766 2878 3002
convictions$	7623 7656 7925 2766 2878 3002
convince$	7077
cooper	4990
cooperate$	6353 6533 6977 7000 7006 7020 7307 7782 5445 5446
cooperating$	6533
cooperation$	6532 5271
coordi	2581
cope	4999
cope$	3864 876 877 878 879 880 881 3987 3988 3989 3992 3993 3995 3996 3999 987 988 989 6806 6807 4019 1005 1006 4022 7309 7791 7810 2341
coped$	876 877 878 879 880 881 2341
copes$	876 877 878 879 880 881 2341
copied	1735
coping$	876 877 878 879 880 881 3987 3988 3989 3992 3993 3995 3996 3999 6809 6810 2341
core	7651
core$	3714 3715 7707 7749
cornrows$	2830
corporate$	2453
corrob	1737
corroborated$	4752
corrupting$	649 650 651 2205
cotton$	2332
couch$	7890
could$	21 22 23 24 25 205 206 207 208 209 210 3755 787 843 846 847 849 857 893 972 992 1045 4285 1287 1288 1373 1374 1375 1376 1377 1378 1379 1380 1381 1382 1383 1384 1426 1437 1469 1619 1689 1690 1692 1693 4759 1747 1912 2039 2435
couldn$	1285 1425 1436 1468
council$	4400 4405 4406 7461 7490 4725 1714 2453 2492 2501
counse	5000
counselling$	7793 5678 5698
counsellor$	7792 7801
countless$	3108 3123 4619 4620 4644
county$	3246 3262 3268 3271 3277 6071 6072 6073 682 3868 2623 5756
couple$	819 7899
courier$	6489 5229
couriers$	6489 5229
course$	4346 4353 1339 1340 7149
court	4917 7719 2589 2773
court$	418 419 7709 7909 2107 5123 2160 2589 5604 5771 5779 5792 2778 5797
courted$	418 419 2160
courtesy$	7224 7225
courting$	418 419 2155 2160
courts$	418 419 6623 6624 7709 2160
cousin	7859 7872
cousin$	2047
cover$	1149 1627
covered$	1149 1627 5440
covering$	6932 1149 1627
coverings$	6932
coverred$	1149 1627
coverring$	1149 1627
covers$	1149 1627
covert	1898
covert$	4913 2513 2851
covertly$	2851
cowardly$	2836
crack	7918 5131 2578
crack$	7589 7822 7923 5147
crackdown$	5593
cracked$	7730
crackeddown$	5593
crackingdown$	5593
cracksdown$	5593
crave$	594 595 2278
craved$	594 595 2278
craves$	594 595 2278
craving$	594 595 2278
crazy$	5275
create$	454 1921
created$	454
createed$	1921
createing$	1921
creates$	454 1921
creating$	454
credit$	6127 6128 6129 6130 6131 6132 6133 6134 6139 6141 6142
cries$	799
crime	7535 1737 7545 4757 4828 7632 1826 4892 4897 7721 7722 7734 4953 7745 4982 7785 5127 5535 5569 5583 5589 5609
crime$	6037 6051 6412 6508 6621 7541 4752 7549 1745 7611 7619 7620 4836 4838 4841 4851 4885 4889 7681 7682 7684 1878 7689 4902 4921 1907 7715 7716 4926 4933 1920 1925 1933 1937 7754 1951 7760 1960 7774 1979 2105 7919 5144 5145 5203 2243 2557 2558 5606 5615 2602 2606 2616
crimes$	6037 7619 7620 4841 7684 1979 5606
crimin	7535 1737 7545 1802 7612 7618 7631 7632 4892 7721 7728 5558 5569 5589 5590 2581 5609 2777 2868
criminal$	6037 6041 6044 6059 6430 6431 6432 6433 659 6486 6487 6488 4752 4817 7610 4851 4855 4864 4898 4981 5113 2105 5125 5127 5145 2177 2208 5227 5228 2258 2302 5327 5583 2570 2589 2785 2815
criminalise$	1675 1676 1677 1678
criminalised$	1675 1676 1677 1678
criminalises$	1675 1676 1677 1678
criminalising$	1675 1676 1677 1678
criminality$	6037 6051 7684 5144 2857
criminally$	2292 2559
criminals$	6059 6412 6414 6430 6431 6432 6436 659 6486 6487 6488 7640 5145 5227 5228 5327
crimint$	7580
crisis$	5013 2634 5673
crohn	2644
crohns$	5659
crook$	6516 5227 5257
crooked$	4119
crooks$	6516 5227 5257
crop$	4136 6945 6946 6947 6961 6962 6963 4175 5432 2419
cropped$	2401 2417
crosscheck$	4903
crowd$	819 5193 5219 5220
crown	2777
cruel$	2815
cry$	799
crying$	799
cse$	6037
cues$	1609 1610 1611 1612
culpable$	5506 2836
culpri	4819
culprit$	6463 6464 6465 7611 5225 5226 5563 5628 2886
culprits$	6463 6464 6465 7611 5225 5226 5563 5628 2886
culture$	5203
cunning$	2815
curb	1877
curfew	2105
curfew$	5120 7922 7925 5196 5798 3010
curfews$	7925 5196
curiosity$	3027 3028 3029 7282 7283 7284 7285 7286 7287 7288 7486 7487 7488 7489 5511
curled$	4108
curly$	2380 2401
curren	1737
current$	4752 4855
custod	7719 5121
custodial$	2776
custody$	4836 4838 1890 7854 2079 7913
customer$	3147 6124
customers$	3147 6124 7664 5194
cut	1877
cut$	4153 1989 5407 5418 2653
cuted$	2653
cuting$	2653
cuts	1877
cuts$	1989 5407 2653
cuttin	1877
cutting$	1989
cynical$	6554 6555
dabble$	230 231 232 233
dabbled$	230 231 232 233
dabbles$	230 231 232 233
dabbling$	230 231 232 233
dad	7859 5078 7872 5081 7876 7879 7880
dad$	6620 2047 2048 7856 7870 5079 2067 7885 2080 5103 7902 5321
daddies$	5169
daddy$	5169
dads$	2080 5321
daft$	52 53 515 2168
daily$	7810 2615
damage	4828 1826 7721 7722 7734 4982
damage$	7450 7620 4841 7760 7774 7905 7917 7919
damaged$	2259 5275
damn$	7223 7277
dancers$	4283
danger$	5807 5808 5818 3425 3426 6228 6362 6363 6364 6365 6366 6367 6368 6369 6370 6371 6372 6373 6379 6384 6385 6386 6387 6388 6401 6405 6412 665 666 667 668 6634 6815 6816 4618 4872 5144 5175 2174
dangerous$	5807 5808 3069 6044 6362 6363 6364 6365 6366 6367 6368 6369 6370 6371 6372 6373 3636 2124 2814
dangers$	5807 5808 3089 3090 6362 6363 6364 6365 6366 6367 6368 6369 6370 6371 6372 6373 6385 6386 6387 6388 6634 6815 6816
dark$	1090 6910 1141 4174 2379 2380 2381 2386 2401 5427 2417 5579
darker$	1090 2379 2386
data	4952
data$	7433 7576 7744 5540
databa	5526 5581
database$	7561 7628 7629 7695 5541
date$	5793
dates$	5793
dating$	2155
daughter$	5034
dawn$	2573
day	5597 5602
day$	7122 7123 7124 1329 7600 1963 7791 7810 5061 5513
days	4999
days$	7791 7810 7835 5513
dazzled$	596
dead$	7790
deaf$	4601 4602 4603 2510 5670
deal	7631
deal$	5979 261 262 263 6492 3739 6806 6807 7621 7755 2132
dealer	5558
dealer$	3127 5927 5937 5938 6028 6041 6059 6062 6071 6072 6073 6082 6084 6087 6120 6152 6170 6337 3633 6426 6427 6430 6431 6432 6433 659 6476 6486 6487 6488 1977 5142 5145 5227 5228
dealers$	3127 5927 5937 5938 5947 6028 6041 6059 6062 6071 6072 6073 6082 6084 6087 6120 6152 6170 6337 6412 6415 3633 6426 6427 6430 6431 6432 6433 6436 659 6476 6486 6487 6488 7639 1977 5142 5145 5227 5228
dealin	7535 7545 4819 7618 7720 7721 7722 7735 5125
dealing$	6037 6047 6052 261 262 263 6071 6072 6073 6508 6621 1748 7611 7689 7768 7917 2116 2132 5551 5806
deals	7735
deals$	261 262 263 7772 2116 2132
dealt$	261 262 263 7719 7730 2103 2132
death	7871 7873 7897
death$	6228 7789 2065
debt	7871
debt$	5771
debts$	5771
decamped$	2856
deceitful$	2815
december$	6057
decency$	7224 7225
decent$	4486 4487 4488 4489
decide$	4007 6806 6807 7560
decided$	7426 1667 1668 4704 7497
deciding$	6809 6810
decision$	3045 5853 5861 5862 5863 5864 5865 5866 5871 5872 5873 5874 5875 3087 3216 6009 203 3219 6743 4023 4024 4553 7656 5138 5139 5140 5346
decisions$	3 4 5 6 7 8 9 3045 5853 5861 5862 5863 5864 5865 5866 60 61 62 63 5871 5872 5873 5874 5875 5876 5877 203 3219 6339 6340 6743 6750 4023 4024 7656 5138 5139 5140 5346
decked$	1118 1119 1120 2411
declin	1877 1975 7800
decline$	6986 2428
declined$	6986 6990 6991 6992 6993 6994 6995 6996 6997 2428
declines$	6986 2428
declining$	6986 2428
decrea	1877
deemed$	756
defeating$	3074
defect$	7787
defend$	3858 3987 3988 3989 3992 3993 3995 3996 3999
defending$	3987 3988 3989 3992 3993 3995 3996 3999
defensive$	2836
defensiveness$	2836
defiant$	6554 6555 2264 2815
deficit$	5652 5705
defied$	636 637 2181
defies$	636 637 2181 2500
definite$	1256
definitely$	1330 1338 4353 1339 1340 5462
defy$	636 637 2181
defying$	636 637 2181
degenerate$	2803
degenerates$	2803
degrade$	1842
degraded$	1842
degrades$	1842
degrading$	1842
degree$	164 6823 6824 6825 6826
delay	7802 5700
delay$	7450 7506
delayed$	5510
delays$	7450 7506
deliberately$	290 2495
delicate$	2361
delinquency$	2803
delinquent$	2258 2259 5275 2264 2803
delinquents$	2803
demand$	4892 4970
demanding$	6593 6594 6595 6596 6597 6598 6599 5286
demonise$	1675 1676 1677 1678
demonised$	1675 1676 1677 1678
demonises$	1675 1676 1677 1678
demonising$	1675 1676 1677 1678
demons	1820
demotivated$	2815
denial$	5188
dental	1999
dental$	5014
dentis	5000
dentist$	7792
deny$	7699 1893
denying$	1893
department$	4400 4405 4406 7461 7490 4725 1714 2492 2501
depend	5690
dependence$	2004
dependency$	2004
dependent$	2004
depends$	2081
deplorable$	2836
deport	7873
depres	7818 7871
depressant$	5677
depressants$	5677
depressed$	5662
depression$	2921
depressive$	2922
deprive$	7699
deprived$	2259
depth$	7344
dereliction$	2836
descend$	244 245
descendded$	244 245
descendding$	244 245
descended$	244 245
descending$	244 245
descends$	244 245
descri	1742
description$	4811 1944 7783
descriptions$	4745 7538 7562 4811 1944 7761
desert$	2482
deserted$	2479 2482
deserting$	2482
deserts$	2482
desertted$	2482
desertting$	2482
deserve$	437 438 2162
deserved$	437 438 6248 2162
deserves$	437 438 2162
deserving$	437 438 2162
design	1836
designed$	1882 1952
designer$	6403 6404 1142 5427 5430 2417 2423
desire$	4306 7099 7100 7101 7102 7103 7104
desk	4757 4760
desk$	7542 7549 7550 7552 7564 7694 7713 4922 7725 4948 4975 5617
despite$	81 3096 82 83 84 105 109 110 111 6078 6079 6080 6081 6356 6357 6358 1604
destined$	1220 1221 1222 2432
destructive$	3061 6046
detail	1742 1908 4923 4924
details$	3142 3143 3144 7561 7562 7727 7761 7762
detain	4901 7719 1972
detain$	7693 4987 2613
detained$	5579
detaining$	2613
detect	7541 4757 4765 4766 4767 1753 1754 1788 4806 4864 7660 4902 4921 1907 7715 7716 1920 1933 1937 1951 1960 2591 5607
detection$	7656 5604 2590 2591 2888
detections$	7656 5604 2590 2888
detective$	1731 7549 7557 7558 7559 4768 4769 4803 7598 7694 1888 7713 4922 4948 4975
detectives$	1731 7549 7550 1744 7557 7558 7559 4768 4769 7564 1758 4803 7598 4868 7694 1888 7713 4922 4948 4975
detent	5059 2105
detention$	7851 5120 2994
detentions$	7851 2994
deter$	2594
deteri	7800
determ	1804 1894
deterr	7730
deterred$	2594
deterrence$	2891
deterrent$	5633 2891
deterrents$	5633
deterring$	2594
deters$	2594
develo	5526 2512
develop$	1728 4935 1921
developed$	866 1728 4935 1921
developing$	1728 4935 1921
developmental$	2682 2725
develops$	1728 4935 1921
deviant$	2259 5275 2264
device	1794 4916
device$	1770 7578 7708 2525
devices$	1770 7578 7708
devious$	2815
diabet	7818
diabetes$	2912
diabetic$	2912
diagno	5000
diagnosed$	2956
diagnoses$	2956
diagnosis$	7792 7793 5653 5673 5705 2956
diagram$	1835 5584
diagrams$	5584
diazepam$	2941
dice$	421
dicing$	421
did$	315 3381 3420 3494 510 511 512 3536 3539 549 550 551 558 585 726 1013 1020 1028 1051 1321 4345 7139 7140 4354 4355 1351 1394 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4453 1448 4469 4475 1461 4477 4479 1490 1492 1493 1494 1495 1496 7323 7324 7426 7476 7477 7478 7479 7499 7500 1700 2158 2457 2460
didn$	3380 3419 3495 510 511 3538 539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 7499 7500 2167 2257 2344 2448 2449 2457
die$	7790
died	7873 5082
died$	7874
diet	5025 7818
diet$	7817
dietary$	2968
dietician$	7801 2974
dieticians$	2974
dietitian$	2974
dietitians$	2974
difference$	7072 7073 7074
diffic	1814 7802 5695 5714
difficult$	5809 719 720 721 722 723 724 6545 6546 6547 6548 6549 6550 6551 6552 6553 6588 6593 6594 6595 6596 6597 6598 6599 793 794 795 796 797 6621 4829 7778 2259 2262 2264 5280 5286 2815
difficulties$	6253 6260 6261 6588 2051 2077 5280 5671 5673 5696 2731
difficulty$	5671 5673 2731
dim$	2815
direct	2581
directed$	4963
dirty$	2401 2410 2417 2829
disabi	5000 7818
disabilities$	5669
disability$	7792 5669 5705 2930
disabled$	2930
disaffected$	2259 5275 2358
disappear$	6094 294 295
disappeared$	294 295
disappearing$	294 295 5148
disappearred$	294 295
disappearring$	294 295
disappears$	294 295
disappointing$	1538 1539 1540 1541 4621 4622 7415 2478
disappointingly$	2838
disband$	4954
discipline$	5187
disciplined$	5304
disclo	2087
disclose$	5965 5979 6353 7000 7006 7020 5445
discov	4761 1804 1894
discover$	7553
discuss$	7000 7006 7020 5445
diseas	4995
disease$	7787 5705 5713
disengage$	5979 2811
disengaged$	5461 2811
disengagement$	2811
disengages$	2811
disengaging$	2811
disgrace$	2836
disgraceful$	2264 2836
disgracefully$	2836
disguised$	2187
dishevelled$	2829
dishonest$	2815 2836
disinterested$	5461 2815 2836
dismal$	1688 2836
dismally$	2836
disman	2861
dismantle$	4954
dismantling$	1950
dismiss$	578 7471 2488
dismissed$	578 1613 2479 2488
dismisses$	578 2488
dismissing$	578 2488
dismissive$	6554 6555 2836
dismissively$	2836
disobedient$	2259 2815
disobey$	636 637 7129 2181
disobeyed$	636 637 7129 2181
disobeying$	636 637 7129 2181
disobeys$	636 637 7129 2181
disord	4828 1826 4892 4893 7721 7722 7734 4953 7745 4982 4995 7802 5690 5714
disorder$	6588 6621 7620 4841 7684 7685 7754 7760 7774 7787 5021 5280 5660 5661 5687 5696 5697 5705
disorderly$	2815
disorders$	6588 5021 5280
dispersal$	4926
disperse$	4954
dispersing$	1950
display$	516
displaye$	4746 1732
displayed$	516 4746 1732
displayes$	4746 1732
displaying$	516 4746 1732
displays$	516
disposal$	7915 5604
disposals$	5604
disregard$	47 51 5979 636 637 2181 2488
disregardded$	51 636 637 2181 2488
disregardding$	51 636 637 2181 2488
disregarded$	51 636 637 2181 2479 2488
disregarding$	51 636 637 2181 2488
disregards$	51 636 637 2181 2488
disrespectful$	6554 6555 2815
disrup	7654 7660 7730 5607
disrupt$	6508 2574 2866 2881
disrupted$	6508 7648
disrupting$	6508 7129 2574 2866
disruption$	6508 6621 7650 7676 2575 5591 2583 2866 2881
disruptive$	649 650 651 6545 6546 6547 6548 6549 6550 6551 6552 6553 6621 2205 2259 5275 2264 2815
disrupts$	6508 2574 2866
disruptted$	6508
disruptting$	6508
distribute$	1730 4746 1732
distributed$	1730 4746 1732 7540
distributes$	1730 4746 1732
distributing$	1730 4746 1732
disturbed$	2259 5275 2815
dither$	2839
dithered$	2839
dithering$	5516 2839
ditherred$	2839
ditherring$	2839
dithers$	2839
divide$	4954
dividing$	1950
divorc	7871 7873 5082 5083 7897
divorce$	7875
divorced$	7874
divorcing$	7874
do$	315 3494 3536 3540 3542 3543 3544 556 583 6395 6397 726 6682 1011 1020 1026 1049 6984 4207 7000 7006 7020 7026 7027 4250 7047 4257 7063 7064 7065 7066 7067 7068 7069 7118 1321 4345 7139 7140 4358 4359 4362 1349 1395 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1450 4475 4477 1463 1490 1492 1493 1494 1495 1496 4681 5023 2158 5445 2457 2460
doctor	5000 1999
doctor$	7792
doctors$	5014
dodge$	1631
dodged$	1631
dodges$	1631
dodging$	1631
dodgy$	5809 6430 6431 6432
does$	315 3536 557 584 726 1012 1020 1027 1050 4258 7067 7068 7069 1321 4345 7139 7140 4358 4359 4362 1350 1396 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4453 1449 4469 1462 4479 1490 1492 1493 1494 1495 1496 1700 2158 2457 2460
doesn$	539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 4256 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 2257 2344 2448 2449 2457
dogs$	6503 6504 6505
doing$	5951 5952 5953 5954 5955 5956 5957 5958 5959 315 4454 4455 4470 4471 4475 4477 1490 1492 1493 1494 1495 1496 1700 7518 2460
dolled$	1166 1167 1168 2426
domestic$	7892 2746
don$	3538 539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 4256 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 2257 2344 2448 2449 2457
done$	6177 830 1166 7047 7116 4385 4394 4401 4402 7198 7209 7210 7211 7212 4456 4472 4473 4474 4475 4477 4480 4481 4482 7278 7279 7280 7281 1490 1492 1493 1494 1495 1496 7304 7305 7306 7317 1700 7517 2460
doomed$	1220 1221 1222 2432
door$	6216 6218 7662
doorm_$	6124
dopey$	2815
dose	5000
dose$	7792 5702
dossier$	2864
dossiers$	2864
doubt$	7036 7037 7038 7039 4274 7148
doubtful$	3710
down	1879
down$	149 170 3483 6343 3596 6528 6616 6617 6618 4110 4152 4187 6980 6987 7349 7350 7351 7352 7353 7354 7355 7356 7357 7358 7359 7360 7361 7363 7364 7365 7366 7367 7368 7369 7370 7371 7374 7375 7376 7377 4586 7379 7380 4731 7614 7693 4925 5053 5418 5592 5593
downed$	4925
downfall$	6253
downlo	4785
download$	5540
downloaded$	7577
downloads$	5540
downplay$	578 2165
downplayed$	578 2165
downplaying$	578 2165
downplays$	578 2165
downs$	4925
drag$	1622 4723
draged$	1622
dragged$	5842 1622
dragging$	1622
draging$	1622
drags$	1622
drain$	3704
drama$	6259 6401 4265 7058 4267 2215 2664
drank$	1984
draw$	5826 5827 449
drawing$	449
drawn$	5842 597 605 606 607 608 609 610 611 612 613 614 615 616 617 622 1108 7005 7011 7016 7025 7089
draws$	5826 5827 449
dreadful$	1538 1539 1540 1541 7451 7452 7453 7454 2478
dreadlock$	2830
dreadlocked$	2401
dreadlocks$	2830
dreads$	5415 5417
dress$	3034 6172 6173 6174 6175 6176 876 877 878 879 880 881 900 901 902 903 904 905 1131 6939 4151 6945 6946 6947 6969 6970 6971 5427 2413 5432
dressed$	6172 6173 6174 6175 6176 6177 1118 1119 1120 6939 6940 6941 6942 1158 6969 6970 1166 1167 1168 5389 5391 5398 2411
dresses$	876 877 878 879 880 881 900 901 902 903 904 905 1131 6939 6945 6946 6947 6969 6970 5427 2413 5432
dressing$	3035 4145 1131 4167 2413
drew$	5826 5827 449
drift$	240 241 242 243 244 245 275 276 7028 5512
drifted$	240 241 242 243 244 245 275 276
drifting$	240 241 242 243 244 245 275 276
drifts$	240 241 242 243 244 245 275 276
driftted$	240 241 242 243 244 245 275 276
driftting$	240 241 242 243 244 245 275 276
drill	7733
drill$	6631
drink$	5943 5944 5979 6008 6010 6011 6139 6172 6173 6174 6175 6176 6395 6397 7822
drinki	5025 7818 7871 7897
drinking$	3027 3028 3029 6018 6172 6173 6174 6175 6176 6202 1984 7817 2051
drinks$	5943 5944 6139 1984
driv	1877 1922
drive$	5919 6167 2592
driven$	3145 596 1952
driver	1755 4959
driver$	5937 5938 3147 5942 6124 1947
drivers$	3138 3141 5937 5938 3147 5941 5942 6123 6124 6974 7539 4770 7751 1947 1954
drives$	6167
drivin	1915
driving$	4930
drone$	1916 2605 2867
drones$	1916 2605 2867
drop	1877
drop$	3688 7028 1623
droped$	1623
droping$	1623
dropout$	5227
dropouts$	6486 6487 6488 5227 5228
dropped$	1623
dropping$	1623
drops$	1623
drug	7535 7545 1802 7612 7632 4851 5125 7918 5558 5583 5589
drug$	3027 3028 3029 6037 3260 6061 6430 6431 6432 3684 3685 3686 3687 6486 6487 6488 1745 1748 4817 4897 4898 1925 5025 7818 7871 5145 5228 2214 2243 2258 2546 2675
druggie$	2808
druggies$	2808
druggy$	2808
drugs	7618 7733 5131
drugs$	5943 5944 6037 6041 6050 6051 6071 6072 6073 6127 6128 6129 6130 6131 6132 6133 6134 6139 6142 6412 6508 6521 6621 6815 6816 1745 1748 7589 7605 7625 7626 1925 5018 7811 7822 2051 7923 5144 5145 5147 2214 2243 5263
drunk$	6177 6198 7129 1984
dry$	1090 6910 7314 2386
dto$	3008
duck$	1631
ducked$	1631
ducking$	1631
duckked$	1631
duckking$	1631
ducks$	1631
due	1879
due$	3032 148 168 7825 2089 7897 2102
dust$	7493
duties$	7163 7438
duty$	7163 7327 7399 7438
dyed$	2401 5418
dying$	7789
dyscalculia$	2905
dysfunctional$	2259 5275 2836
dyslexia$	7808 2903
dyslexic$	2903
dyspraxia$	2904
dyspraxic$	2904
dysregulated$	2815
e$	7321 7411 7412 4651 7456 7457 7804 7816 5503
each	7536 7592 1789 1790 7651 5603
each$	80 3242 3810 1065 6979 4188 1183 1316 1318 4577 7465 4741 7593 7645 4879 7680 4919 1943 4987 2358 5442 5443 5466 2537 2544
eager$	130 131 136
ear$	6902 7393
early$	6733
earn$	264 6207 6208
earned$	264
earning$	264
earns$	264
earring$	5427
earrings$	5427
ears$	6902 7394 7395 7543
easier$	1886
easily$	864 999 4388 7183 7184 7420 7421 7422 7423 2283
eastern$	1086 4115 6909
easy$	3048 266 4829 2175
eat	7748
eat$	2635 5701
eaten$	5701
eating	5000 5025
eating$	7792 2006 7817 2645 5701
eats$	2635 5701
eczema$	2914
educat	2023 5060 5738
educate$	77 78
educated$	77 78
educates$	77 78
educating$	77 78
education$	6361 5039 7838 2707 5732
educational$	5040
effect	2581
effective$	2618
effectively$	912 3927 913 914 915 916 919 920 921 922 2327
effort$	6313 507 3523 3524 7190 7218 7219 7282 7283 7284 7285 7286 7287 7288 7289 4500 4501 4502 4503 4504
efforts$	5185
egg$	120 122 5219
egged$	120 122
eggged$	120 122
eggging$	120 122
egging$	120 122
eggs$	120 122 5219
ehc$	2706
ehcp$	2985
ehcps$	2985
eight	7723
eight$	4911 1914 7724 1923 1931 7743 7746 4965 7776 5628
eighteen$	6150 6676 3896 6703 6707 6708 6709 6710 6711 6712
eject	7755 4964
eject$	7756
elder	5577
elder$	6059 6430 6431 6432 5203
elders$	6041 6059 6062 6430 6431 6432 6436 1827 5203
elect$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
elected$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 7426 4704 7497
electing$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electively$	2724
electr	2076 2107
electricity$	5091
electronic$	5122 5797
electronically$	5122
elects$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
element$	164 5220 5223
elements$	5220 5223
eleven$	896 897 898 899
else$	460 461
email$	7411 7412 5502
emaile	4969
emails$	7411 7412 7456 7457 5502 5503
embroiled$	234 235 236
emergency$	7804
emotionally$	2295 2355 2748 2759
empathy$	6382 5187
employment$	7852
enabl	1752
enable	1849 2576
enable$	6258 1853
enabled$	6258
enableed$	1853
enableing$	1853
enables$	6258 1853
enabling$	6258
encounter$	6428 5152 5336
encounters$	6428 5152 5336
encour	1741
encourage$	5826 5827 77 78 132 133 134 2127 2164
encouraged$	5826 5827 77 78 132 133 134 1746 2127 2164
encourages$	5826 5827 77 78 132 133 134 2127 2164
encouraging$	5826 5827 77 78 132 133 134 2127 2164
end$	467 468 7026 7027 4238 4266 1988
endanger$	10 2119 2120
endangered$	10 2119 2120
endangering$	10 2119 2120
endangerred$	10 2119 2120
endangerring$	10 2119 2120
endangers$	10 2119 2120
ending$	7789 1988
endless$	4619 4620
endlessly$	1322 4337 1323 4338 1324 1325 1326
ends$	4266 7675
enemies$	6250
enemy$	6250
enforc	4776 7654 7660 5526 5590
enforce$	2879
enforcement$	7568 7650 1873 7742 7765 5596 2582 2583 5616 2879
enforces$	2879
engage$	5965 5979 237 238 239 6353 6526 6533 3742 6535 6603 6977 7000 7006 7020 7061 7077 7080 7106 7107 7108 7307 7471 7474 4990 5174 5272 5445 5446 5453
engaged$	230 231 232 233 237 238 239 6177 6185 6533 7005 7011 7016 7025 7089 7092 7093 7094 7095 7096 5174 5272
engagement$	230 231 232 233 6532 6535 733 734 735 736 3752 1187 1188 1189 1190 5266 5271 5442
engager$	5242
engagers$	5242
engages$	230 231 232 233 237 238 239 7080 5174
engaging$	230 231 232 233 237 238 239 6533 6535 7106 7107 7108 5174 5265 5272 5453
english$	5742 5743
enjoy$	594 595 7145
enjoyed$	594 595 7145
enjoying$	594 595
enjoys$	594 595 7145
enough$	5896 3105 5898 3123 3493 3530 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 4078 6871 7331 5340 5361
enquir	7660 4974 7866
enquiries$	1806 7647
enquiry$	7616 7647 7766
enrich	2512
entangled$	234 235 236
enter$	2158 5174
entered$	1773 1821 1823 4946 1932 2158 5174
entering$	2158 5174 5551
enterp	7773
enterprise$	7643 5570
enterred$	2158 5174
enterring$	2158 5174
enters$	7575 2158 5174
entice$	5826 5827 132 133 134 2127
enticed$	5826 5827 132 133 134 2127
entices$	5826 5827 132 133 134 2127
enticing$	5826 5827 132 133 134 2127
entirely$	1652 1653 2342 2443 2446 2491
entitled$	2815
epilep	7818
epilepsy$	2908
epileptic$	2908
episodes$	6099
equal$	2334
erratic$	6540 6541 6542 6543 737 2264
escala	1978 2581
escalate$	7028
escalated$	1918
escape$	5948
essential$	1882
establ	4761 1804 1894
establish$	7553 1905 1928
estate	4937
estate$	6055 6056 6475 4574 7729 7759 5194 2358
eternally$	2835
european$	1084 4101 4102 6907 2382
evade$	1631
evaded$	1631
evades$	1631
evading$	1631
evasive$	2815
even$	3115 104
evening$	2615
ever$	4008 4009 995 7075 7076 4288 7081 7082 7083 4337 4338 1324 1325 1326 4348 7156 7157 7158 4687 5449 5450 5463 5464
every$	3567 6360 3652 941 6979 4188 1183 1315 4331 1317 1319 1320 4584 4644 4647 7456 7457 7465 7593 4919 4999 5442 5443 2444 5466 5503 2537 2544 5712
everybody$	4557
everyone$	6299 3567 6472 6490 4557
everything$	6053 3965 951 6979 4188 1250 1251 1252 1343 1344 1345 1346 1347 4617 4699 4722 5177 5442 5443
evicted$	2997
evicti	7871 7897
eviction$	2997
evicts$	2997
eviden	1911 7733 5526 2854
evidence$	3510 7321 7456 7457 7548 1805 1825 1889 1962 5502 5503 2549 5565
evidently$	1338 4353 1339 1340
evil$	2204 5275
exam$	7445 7511 5059 2726 5742
examin	4785
examin$	1926
examination$	5540
examinations$	5540
examined$	7577 1926
examines$	1926
examining$	1926
examins$	1926
example$	7635
exams$	5742
except$	3966
exception$	5456
exchang$	328 3343 329 330 331 332 333
exchange$	3335 328 3343 329 330 331 332 333 3350 6145 6167 5174
exchanged$	328 3343 329 330 331 332 333 5174
exchanges$	328 3343 329 330 331 332 333 6167 5174
exchangged$	328 3343 329 330 331 332 333
exchangging$	328 3343 329 330 331 332 333
exchanging$	328 3343 329 330 331 332 333 5174 5551
exchangs$	328 3343 329 330 331 332 333
excitement$	6401 6405 2174
exclude$	7471 7472
excluded$	5844 6245 1613 5510 5727 2713
exclus	5059
exclusion$	6263 6264 1892 2027 7851 2989
exclusions$	2989
excuse$	4729 5489 5490
excuses$	4729
execut	2572
exercise$	516
exercised$	516
exercises$	516
exercising$	516
exhibit$	2530
exhibited$	5544 2530
exhibiting$	2530
exhibits$	2530
existent$	6540 6541 6542 6543 7451 7452 7453 7454
expand	1895
expect	5048
expect$	6328 6329
expectations$	6611 5318
expected$	3154 1746 1797 7667 7840
expelled$	5730 2716
expensive$	2417
expensively$	1082 2383
experi	2085 2086
experience$	6294 6428 3924 910
experienced$	866 1063 5100 5101 5155 5338 2337
experiences$	6428
experiencing$	5100 5101
explicit$	3319
exploitation$	5807 5808 6037 6253 6254 6263 6264 6339 6340 6385 6386 6387 6388 4902 4921 1907 7715 7716 1920 1933 1937 1951 1960 5175 5201
exploited$	5842 5844 6362 6363 6364 6365 6366 6367 6368 6369 6370 6371 6372 6373 6817 6818 6819 6820
exploiter$	3127 5927 6041 6059 6082 6084 6087 6152 6337 3633 6426 6430 6431 6432 6433 6462 659 5142 5224
exploiters$	3127 5927 5947 6041 6059 6082 6084 6087 6152 6337 3633 6426 6430 6431 6432 6433 6436 6462 659 5142 5224
explosive$	2813
expose$	3018 10 5837 2119 2120
exposed$	3018 10 5837 2119 2120
exposes$	3018 10 2119 2120
exposing$	10 2119 2120
extensions$	5406 5417
extract$	1728
extracted$	1728
extracting$	1728
extraction$	5540
extractions$	5540
extracts$	1728
extremely$	2326
eye$	6902 7392 5421
eyebrow$	6902 6915 5424
eyebrows$	6902 6915 5424
eyed$	5396
eyelashes$	5411 5417
eyes	7767
eyes$	3846 6902 7504 1736
eyesig	7818
face$	6902 4140 4155 6956 4168 1890 2425
facebook$	296 3311 297 3312 298 3313 299 3314 300 3315
faced$	5294 5314
faces$	6902 6956 4168 2425 2764
facial$	4104 1890 2388 2524
facing$	2764
facts$	3510
fade$	5408 5417
fades$	5408
fail	1975 2727
fail$	67 539 540 541 542 543 545 546 547 548 559 7027 7129 1356 1357 1358 1359 7476 7477 7478 7479 2169 5457 2450 2451
failed$	67 539 540 541 542 543 545 546 547 548 561 7129 1356 1357 1358 1359 4379 7172 7476 7477 7478 7479 2169 2450 2451 5510
failing$	67 539 540 541 542 543 545 546 547 548 562 7129 1356 1357 1358 1359 7167 7168 7169 7170 7476 7477 7478 7479 2169 2450 2451 2452 5468 5469
failings$	7167 7168 7169 7170 2452 5468 5469
failled$	67 7129 7476 7477 7478 7479 2169
failling$	67 7129 7476 7477 7478 7479 2169
fails$	67 539 540 541 542 543 545 546 547 548 560 7129 1356 1357 1358 1359 7476 7477 7478 7479 2169 2450 2451
failure$	3173 159 160 161 162 163 546 547 548 7167 7450 7506 5227 2452 5468
failures$	7167 7168 7169 7170 7450 7506 5227 2452 5468 5469
fainted$	2975
fainting$	2975
faints$	2975
fair$	1090 2379 2380 2386 2401
fake$	2394
fall	1877
fall$	244 245 632 7028 1588 2486
fallen$	244 245 632 1588 2486
falling$	244 245 632 5439 2486
falls$	244 245 632 1588 7458 2486 5504
false$	7150 2184 2187 2396
families$	6557 6571 6572 6573 6574 6575 6576 4516 4517 4518 4519 4520 4521 4557 4569 7362 5274 5321 5326 5502
family	5066 5078 7876
family$	6557 6571 6572 6573 6574 6575 6576 6745 6770 6776 4568 7859 7870 5079 7887 7899 7902 5274 5321 2310 5326 2664 5753 5768 2756
fantasist$	5227
fantasists$	5227
far$	929 933 964 1046 1523 1524 1525 1661
farce$	5480
farcical$	2836
fashionably$	1082 2383
fast$	6733 2175
fat$	2829
father	7859 5078 7872 5081 7876 7879 7880
father$	6620 963 2047 2048 7856 7870 5079 2067 7885 2080 5103 7902 5321
fathers$	2080 5321
fault$	5959 5960 6241 7460 1654 1683 4706 7508 7509 7510 5176 2489 5507 5517
faulty$	3531
favor$	3337
favors$	3337
favour$	3336 6135 6136 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 5162 2412
favoured$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2412
favouring$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2412
favourred$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2412
favourring$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2412
favours$	3336 6135 6136 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 5162 5163 2412
fear$	1054 2345
feared$	1054 2345
fearless$	2824
fears$	1054 2345
february$	6057
feckless$	2815
fed	1735
fed$	452 2050 2081
feed	1735 1909 2512
feed$	452 1728
feeded$	1728
feeding$	1728
feeds$	452 1728 2050
feel$	6101 6102 1780
feelin	2647
feels	2647
feels$	6101 6102
feet$	6030 6031 4091 7429 7503 2365
feigned$	2187
fell$	244 245 632 1588 2486 5605 2667
felt	2647
felt$	6101 6102
female	2564
female$	4080 6873 6874 4083 6876 6877 1084 4764 1801 5372 2358 2541
females$	6556 1801 2825
fend$	3861 3987 3988 3989 3992 3993 3995 3996 3999 985 7308
fendded$	985
fendding$	985
fended$	985
fending$	3987 3988 3989 3992 3993 3995 3996 3999 985
fends$	985
feral$	2259 5275 2815
ferocious$	2813
fester$	7514
fewer	1877
fiercely$	2342 2356
fifteen$	896 897 898 899
fight	1877
fight$	5979 6008 6010 6011 6223 3525 6318 6621 3862 7026 7028 4265 7058 4267 7125 7126 7127 7129 2592
fighti	4893 5083
fighting$	6508 6621 7129 7685 7835 2051 7875
fights$	6621 7125 7126 7127 7129 7130
figure$	3978
figures$	7445 4709 7511 7513 7522 7523
file$	7321 7561 7695
files$	7321 7561 7695
film	7755 1972
film$	5919 1786 7595 7599 4931 1917 4987 5620
filmed$	5842 3145 6862 1786 7597 1791 4931 1917 2536
filming$	1786 4931
films$	1786 7595 4931
filthy$	2829
final$	2040 2768 2770
find	7583
find$	2 788 791 7026 4761 1804 1894 1956
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 789
fine$	6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 4019 1005 1006 4022
finger	7719 1972
finger$	7216 7217 7226 7227 7239
fingerprint$	4987
finish$	4240
fire	5112
fire$	6033 6227 7637 5112 7904
firear	7918
firm	1935
firm$	4950
first$	654 2768
fishnets$	5427
fisted$	7470
fit$	4538
fits	7818
fits$	5648
fitting$	4132 4154
five	4748 7590 4801 1789 1790 1833 7645 7651 7723 1943
five$	6506 756 6704 1076 1109 6916 6917 6918 6919 6920 6921 4283 4292 4582 4848 4911 1914 7724 1923 1931 7743 7746 4958 4965 7776 2541 5628
fixated$	2508
flag$	1774 1896 2527
flagg	1799
flagged$	1773 1774 7596 1836 1896 1918
flagging$	1896
flags$	1774 1896
flashback$	2962
flashbacks$	2962
flashy$	2417
flat	5078
flat$	6074 6075 6076 6077 3286 3287 3288 3289 6211 6212 6213 1191 7870 7877 7883 7891 5751
flats$	7889
flatter$	1715
fled$	5557
fleece$	5427
fleeces$	5427
flirt$	301 302 303 316 317 421
flirtatious$	2797 2822
flirted$	301 302 303 316 317 421
flirting$	301 302 303 316 317 421
flirts$	301 302 303 316 317 421
flirtted$	301 302 303 316 317 421
flirtting$	301 302 303 316 317 421
flirty$	2797
floor$	7890
floppy$	2380
flout$	636 637 2181
flouted$	636 637 2181
flouting$	636 637 2181
flouts$	636 637 2181
floutted$	636 637 2181
floutting$	636 637 2181
fluoxetine$	2938
fob$	1597 1599 1600 1601
fobbed$	1575 1597 1599 1600 1601
fobbing$	1597 1599 1600 1601
fobed$	1597 1599 1600 1601
fobing$	1597 1599 1600 1601
fobs$	1597 1599 1600 1601
foetal$	2671
follow	1765 1972
follow$	5979 3477 6353 3597 3598 3599 3600 3601 6395 6397 664 6977 7000 7006 7020 1397 1398 1399 4556 7474 1786 7599 4931 4987 2158 5445 5620
followed$	6177 6185 6198 664 1397 1398 1399 7317 1786 4931 7747 2158
following$	664 1786 4931 2158
follows$	3477 664 1786 4931 2158
folly$	6257
food	2076 5096
food$	6127 6128 6129 6130 6131 6132 6133 6134 6139 5091 2081
foodbank$	7888
foolhardy$	2123
foolish$	3060 52 53 3069 478 2123 2166
foolishness$	5973 5974 5975 5976 5977 5978 6257
foot$	4091 6948 6949 6950 7634 2365
footag	4790 4952
footage$	7582 4791 7584 1779 1906 1916 7727 7744 2529 5545
footho	7767
footprint$	7702
for	4820 1849 5526 2512 2576 2581
for$	5990 3267 3269 3270 6119 3335 6143 3428 3429 3430 3431 3432 6383 6494 3716 3718 3719 3720 3722 3723 3725 3808 3813 3814 3829 4000 6849 6851 6870 1322 1323 7132 4541 7339 7340 7434 4658 7482 7484 7495 7521 7553 7593 4840 4846 7646 4858 4862 4863 1874 4930 7731 4941 4962 7794 5016 5020 5028 5029 7824 7827 5043 7908 2110 7921 5326 5505 5557 5605 5640 2709 5781 5784 5786 5790 5797
force	1737 4757 4765 4766 4767 1753 1754 7581 1788 1852 4902 4921 1907 7715 7716 1920 1933 1937 1951 1960
force$	4400 4405 4406 7461 7490 4725 4752 7549 7550 1744 7552 7557 7558 7559 4768 4769 7564 1758 4803 7638 1852 4867 4868 7694 7703 7713 4922 4947 4948 4975 5599
forced$	3602 3603 3604 3605 6398 6400 712 715
forces$	3602 3603 3604 3605
forehead$	6902
foreign$	1084 4102 2382 5422
forens	2873
forever$	1322 4337 1323 4338 1324 1325 1326
forget	4999
forget$	7791
forgot$	5510
forgotten$	2479 5510
form	1836
form$	7342 1921
formal$	2768
formally$	2712
formed$	1921
forming$	1921
forms$	1921
forty$	6703
forwar	1735 1909
forward$	4973
foster	2738
foster$	808 7859 5078 7876 7903 2307 5753
fostered$	5753
fought$	3520
foul$	2282
found$	2 3733 790 792 2111 2249
foundation$	6903 6904 6905 5420
four	7723
four$	6506 1109 6916 6917 6918 6919 6920 6921 4283 4911 1914 7724 1923 1931 7743 7746 4965 7776 2541 5628
fourteen$	896 897 898 899
fragment$	4954
frame$	6880 6881 6882 5376
frames$	6880 6881 6882 5376
fraternise$	2176
fraternised$	2176
fraternises$	2176
fraternising$	2176
freckled$	1090 2386 2829
freckles$	2830
freckly$	2829
free$	5951 5952 5953 5954 5955 5956 5957 5958 3179 6164 6165 2075 5173
freely$	6164 6165 359 7420 7421 7422 7423 5172 5173 2159
frequent$	291 292 2134
frequently$	290
friend	7536 1789 1790 1833 1841 7651 4876 7668 7723 1943 7779 5609 5772
friend$	6557 6571 6572 6573 6574 6575 6576 6872 6875 5220 5274
friends$	3016 5860 158 6003 204 3393 3397 3398 3418 486 3537 3654 640 641 642 6557 6571 6572 6573 6574 6575 6576 6872 6875 7052 7053 7054 7055 7056 4271 4272 4273 4283 4292 4333 7166 4516 4517 4518 4519 4520 4521 4567 7391 7399 7400 7401 7402 7403 7404 7405 4848 4856 4911 1902 1914 7724 1923 1931 7743 7746 4958 4965 1966 7776 5135 5220 5274 2267 5497 5502 5628
friendship$	626 627 3666 5220
friendships$	3 4 5 6 7 8 9 3045 626 627 5220
frighten$	6856 6857 6858 5359
frightened$	6817 6818 6819 6820 1052 1053
fringe$	6955
fringes$	6955
fritter$	2498
frittered$	2498
frittering$	2498
fritterred$	2498
fritterring$	2498
fritters$	2498
frizzy$	2380 2401
from	1862 5526
from$	3502 3503 6302 6303 6544 3799 3948 3979 4038 4061 6872 6875 1143 6998 7571 7593 7614 1851 4877 1929 4984 5042 5043 7878 2106 5426 5467 5618 5699 2690 5731 5797
fruitful$	7666
frustrating$	4621 4622 7415
ft$	2365
full$	3121 923 2405
fully$	827 923 999 1002 2342
fumble$	2839
fumbled$	2839
fumbles$	2839
fumbling$	2839
functi	1836 5700
function$	876 877 878 879 880 881
functioned$	876 877 878 879 880 881
functioning$	876 877 878 879 880 881
functionned$	876 877 878 879 880 881
functionning$	876 877 878 879 880 881
functions$	876 877 878 879 880 881
fund$	7307
funding$	5513
funds$	5766
furthe	1737 2581 5609
further$	4752 1840 2541
furthered$	1840
furthering$	1840
furthers$	1840
futile$	2438
gain$	6207 6208
gained	2012
gained$	5027
gallery$	4945
gambling$	7811
game$	3349 455 6631 6659
games$	455
gaming$	6108 6109 6110 455
gang	7541 1737 7545 4757 4765 4766 4767 1753 1754 7581 1788 1802 7632 1841 7649 4902 4921 1907 7715 7716 7721 1920 7728 1933 1937 4953 7745 1951 1960 5558 5583 5589 5590
gang$	3212 6037 6041 6051 6059 6082 6412 6433 6452 819 4752 7549 1745 4817 7610 4835 4836 7642 7643 4856 7686 4898 1892 4933 1919 7733 4944 5144 5145 2188 2258 2302 2527 2540 2544 2562 2566 2570 5586 2602 2801 2870
gangling$	2829
gangly$	2829
gangs$	6037 6041 6051 6059 6412 6433 6452 7549 1745 7643 4933 4944 5144 5145 2188 2566 2567 2602 2801 2870
gangsta$	6453 5204 2802
gangstas$	6453 5204 2802
gangster$	6453 659 5204 2802
gangsters$	6453 659 5204 2802
gap	5526
gap$	7450
gaps$	7450
gather	4904 7775 5526 2512 2550
gather$	6627 4701 1728 7585 4935 5374
gathered$	6627 1728 4935 7769 5374
gathering$	6627 1728 7696 4935 5374
gatherred$	6627 5374
gatherring$	6627 5374
gathers$	6627 1728 4935 5374
gaudy$	2417
gaunt$	2829
gave	1735
gave$	123 124 125 126 127 128 129 214 1055 1056 1470 1475 1580 1581 1582 1583 1584 4633 2688
gbh	5125
gbh$	7917
gcse$	5732 2726 5742 2728 2733
gcses	5059
gcses$	7851 5732 5742
gdpr$	7433
gear$	6945 6946 6947 5432 5438
genera	2512
general$	1191
generator$	1947 5631
generators$	1947 5631
gentleman$	6747 6748 6749
get	4813 1922
get$	37 38 3157 5979 6010 6011 6163 6207 6208 433 434 3522 6395 6397 632 652 669 670 671 672 673 674 675 676 677 678 3737 3738 757 771 772 773 774 775 776 6663 908 912 3927 913 914 915 916 919 920 921 922 6806 6807 7026 7027 4286 7106 7107 7108 4683 1684 1685 7748 4970 2015 2157 2158 5174 2211 2212 2260 2261 2271 5453
gets	2663
gets$	37 38 433 434 632 652 669 670 671 672 673 674 675 676 677 678 3753 757 771 772 773 774 775 776 6663 908 912 3927 913 914 915 916 919 920 921 922 4323 1684 1685 7748 2015 2022 2050 2158 5174 2211 2212 2260 2261 2271 2633 2712 2714
getting$	37 38 6163 632 3760 3761 7106 7107 7108 4318 7129 1684 1685 2015 5453
gift$	5943 5944 6127 6128 6129 6130 6131 6132 6133 6134 6139 6142 6167
gifts$	5943 5944 6127 6128 6129 6130 6131 6132 6133 6134 6139 6142 6167 6403 6404 6429
gilet$	6945 6946 6947 5432
gilets$	6945 6946 6947 5432
ginger$	4114 2380 2401 2829
girl	7723 5128
girl$	158 204 6557 6571 6572 6573 6574 6575 6576 4298 4299 4764 4911 1914 7724 1923 1931 7743 7746 4965 7776 7920 2182 5219 5274 2267 5399 5628
girlfr	7871
girlfriend$	6147 7855 7887 5165 5166
girlfriends$	6147 5165 5166
girls	4748 4756 7590 7592 4801 1789 1790 1833 7723 1943 7779
girls$	5860 158 204 3393 3397 3398 3418 486 3537 3654 640 641 642 6454 6472 6507 6557 6560 6571 6572 6573 6574 6575 6576 6591 3985 3986 7052 7053 7054 7055 7056 4271 4272 4273 4283 4292 7091 4333 7166 4516 4517 4518 4519 4520 4521 4566 7373 7391 7399 7400 7401 7402 7403 7404 7405 4848 4911 1902 1914 7724 1923 1931 7743 7746 4958 4965 1966 7776 5146 5219 5274 2267 5399 5497 5502 5628
give	1735
give$	123 124 125 126 127 128 129 214 856 4060 1055 1056 7000 7006 7020 4431 1470 1580 1581 1582 1583 1584 4762 5445
given	4966 4969
given$	1055 1056 1258 7278 7279 7280 7281 1475 1580 1581 1582 1583 1584 7603 2016 2022
gives$	123 124 125 126 127 128 129 214 1055 1056 1470 1475 1580 1581 1582 1583 1584 4909
giving$	123 124 125 126 127 128 129 214 1055 1056 1470 1580 1581 1582 1583 1584 4909
glad$	130 131 136
glamour$	6403 6404 6429
glasses$	5427
glean$	1728
gleaned$	1728
gleaning$	1728
gleans$	1728
gloves$	5427
glued$	1352
go$	5893 3192 3193 3194 3195 5988 6008 6010 6011 3234 3236 3237 240 241 242 243 244 245 269 272 275 276 3294 3297 3305 294 295 6163 361 362 363 6172 6173 6174 6175 6176 6211 6212 6213 6286 6353 6395 6397 598 620 1145 1154 6977 7000 7006 7020 7026 7027 1237 7129 4702 2157 2158 5174 5445 2750
goad$	2180
goadded$	2180
goadding$	2180
goaded$	2180
goading$	2180
goads$	2180
goal	1939
goal$	1882 7757
gobby$	2815
goes	7748
goes$	240 241 242 243 273 275 276 3305 294 295 361 362 363 598 620 1145 1154 1253 7129 7575 1997 2081 2102 2157 2158 5174 2663 2750
going$	5909 6018 3228 240 241 242 243 268 275 276 3293 3296 3303 3304 3305 294 295 348 6163 361 362 363 6172 6173 6174 6175 6176 6211 6212 6213 620 3911 3913 3914 1145 1154 4228 1214 1215 1216 1217 4233 1223 1224 1225 7129 1797 2102 2157 2158 2694 2750
goings$	4955
gold$	2390 5427
gone$	3223 240 241 242 243 244 245 275 276 3305 361 362 363 6177 6178 3394 6192 6193 6194 6195 6199 3516 620 5045 2157 2158 5174 2694
good$	3069 3079 265 3668 6499 3871 3940 978 4316 4539 4710 2369
goods$	5641
gorgeous$	2829
gormless$	2815
got	7800
got$	37 38 6177 6192 6193 6194 6195 6200 441 442 632 801 1094 1104 1105 1106 1107 1148 7209 7210 7211 7212 1684 1685 2050 2157 2158 5174 2301 2402 2408 2667 2712 2714 2715 2765
gown$	6937
gowns$	6937 6959
gp	5000 1999
gp$	7792 5014
gps	2107
gps$	5122
grade$	5741 5743 2845
graded$	756 759 7596 2513 2845
grades	7850 5059
grades$	7851 5741 5743
graffiti$	7760
gran	7859 5078 7872 5081 7879 7880
gran$	7870
grandf	7859 5078 7872
grandfather$	7870
grandm	7859 5078 7872
grandmother$	7856 7870
grandp	7859
grante	2773
grasp$	6353 3570 3571 3572 3573 3574 3575 3576 3577 3578 3579 3580 3581
grass$	7442
gravitate$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitated$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitates$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitating$	605 606 607 608 609 610 611 612 613 614 615 616 617
greasy$	1090 6910 2380 2386 2401
greater$	909
greed$	5973 5974 5975 5976 5977 5978 6257 6403 6404
green$	6771 6772 6773 5350 2381 2401
grew$	1089 2385
grey$	6910 1141 2401 5427 2417 5579
grip$	7486 7487 7488 7489 1938 5511
grips$	1938
groomed$	5842 5844 6362 6363 6364 6365 6366 6367 6368 6369 6370 6371 6372 6373 5390
groomer$	6082 6337 6462 659 5224
groomers$	6082 6337 6462 659 5224
grooming$	6253 6254 5201
gross$	2453
grounds$	1848 2089
group	7536 4748 7569 7586 7588 7590 7592 4801 7594 1789 1790 4810 1833 7645 1841 7649 7651 4876 7668 4879 4880 7723 4953 7745 1943 7779 5535 2552 2554 5589 5590 5603 5609
group$	5860 158 204 3393 3397 3398 3418 3455 486 3537 3654 640 641 642 6456 6458 681 6557 6560 6571 6572 6573 6574 6575 6576 6591 3806 3807 819 1058 1059 7052 7053 7054 7055 7056 7059 4271 4272 4273 4276 4277 4283 4292 7091 4333 7166 4516 4517 4518 4519 4520 4521 7327 4560 4562 7390 7399 7400 7401 7402 7403 7404 7405 4615 7480 7481 4692 4781 1767 7602 1802 7617 4848 7643 4856 7663 4873 7671 7683 7694 4911 1902 7713 4922 1914 7724 7725 7726 1923 1931 4948 7743 7746 4958 4965 4975 1966 7776 4989 7784 4994 5219 5274 2267 5326 5497 5502 2535 2554 5572 5628
groups$	6456 6458 6557 6560 6571 6572 6573 6574 6575 6576 7643 7726 5274 5572
grow	1895
grow$	1089 2385
growing$	1089 2385
grown$	340 6152 6670 867 3885 6679 3892 3893 3894 3895 3904 3905 3906 6700 6701 6702 6707 6708 6709 6710 6711 6717 3928 3930 3931 3932 3933 3934 3938 6731 6732 926 943 6752 949 950 3967 6760 6761 3973 3974 970 4010 4013 4058 1064 1089 5342 2351 2385
grownups$	6683
grows$	1089 2385
grubby$	2410 2417 2829
guaranteed$	1220 1221 1222 2432
guard	1755 4806 4959 1948
guard$	3147 6124 1731 7539 4770 1785 7598 7751 1949 1954 1955 1964
guardi	5757
guards$	3147 6124 1731 7539 4770 1785 7598 1916 7751 1949 1954 1955 1964
gucci$	5427
guessed$	6324 6325 3534 3535
guidance$	6389 6390 6391 6392 6393 6827 6839 7200 7201 7202 7203 7204 7205 7206 5196
guilt	7612 4835
guilt$	7462 7627 2489 5508
guilty	2786
guilty$	456 457 4864 2786 5801
gullible$	515 6771 6772 6773 2168 5350 2815
gum$	2698
gun	7918
habit	5690
habit$	5853 5138 5139
habits$	5853 5138 5139
habitual$	291 292 4944 2134 2206 2213 2546
habitually$	290
had	1980 2005 2013 2014 2663
had$	107 108 141 312 315 3385 3386 3387 3390 3391 378 379 380 381 382 383 384 391 392 393 394 395 429 726 801 6872 6875 1094 1104 1105 1106 1107 1148 7139 7140 1348 1385 1386 1387 1388 1390 1391 1392 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1419 1420 1445 1453 4525 7318 1710 1711 1991 5020 5028 5029 2019 2022 2301 5374 2402 2408 2457 5557 2633 2690 2709
hair$	6896 6898 6899 6900 6955 6971 5403 2391 5416 2403
haircut$	6898 6899 6900 6955 5416 2403
haircuts$	6898 6899 6900 6955 5416 2403
haired$	5387 5395
hairstyle$	6898 6899 6900 6955 5416 2403
hairstyles$	6898 6899 6900 6955 5416 2403
hairy$	2829
half$	4172 4968 2466
halfway$	5439
halluc	2898
hand	1909
hand$	127 128 129 3865 3866 3867 853 4039 6832 6833 6834 6835 6902
handded$	127 128 129
handding$	127 128 129
handed	4966 4969
handed$	127 128 129 5484 5485 5613
handful$	683 3698 684 3699 685 3700 686 3701 6582 5227
handing$	127 128 129 5551
handl	5529
handle$	6526 3847 3858 3987 3988 3989 3992 3993 3995 3996 3999 998 6806 6807 1938 2338
handled$	998 2338
handles$	998 2338
handli	7631
handling$	3987 3988 3989 3992 3993 3995 3996 3999 998 1644 1645 1646 1647 5125 2338 5493 2890
hands$	127 128 129 3865 3866 3867 853 6902 7319 7427
handse	4916
handset$	1770 7578 7708 2525
handsets$	1770 7578 7708
handsome$	2829
hang	7748
hang$	5979 6008 6010 6011 6022 6172 6173 6174 6175 6176 6211 6212 6213 623 6627 1150 1151 1152 1154 5374 2632
hanged$	6627 5374 2632
hangged$	6627 5374
hangging$	6627 5374
hanging$	5909 6018 6172 6173 6174 6175 6176 6211 6212 6213 623 6627 5374 5439 2632
hangs$	623 6627 1150 1151 1152 1154 5374
haphazard$	7451 7452 7453 7454
happen$	5910 5911 5912
happened$	3404 3405 6203 6204 465
happens$	463
happy$	130 131 136 3152
harass$	633 2179
harassed$	633 2179
harasses$	633 2179
harassing$	633 2179
hard	1935
hard$	699 700 719 720 721 722 723 724 3789 6621 855 4950 7778 2348 2382
harden	5632
hardened$	2206 5312 5362 2824
harder	1814
harder$	3489 719 720 721 722 723 724 7189 4829
hardest$	719 720 721 722 723 724
hardly$	993 994 1034 4049 1035 1036 4142 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1478 1523 1524 1525 2020 2030 2329 2330 2335 2343 2457 2686
harm$	5807 5808 3425 3426 6253 6254 6263 6264 6339 6340 6362 6363 6364 6365 6366 6367 6368 6369 6370 6371 6372 6373 6385 6386 6387 6388 4618 7450 4944 5102 7894 2105 7917 5175 2540 2544 2546 2567 5643 5667 2653
harmed$	5667 2653
harmer$	5232
harmers$	5232
harmful$	3069 6044 649 650 651 2124 2205 2546
harming$	5667 2653
harms$	5667 2653
has	1980 7800 1994 2663
has$	3021 3023 312 429 3497 726 801 6872 6875 1094 1104 1105 1106 1107 1148 1229 4345 7139 7140 1348 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1444 1452 4833 1991 5009 2019 2022 2107 2301 5374 2402 2408 2457 2633 2690 2709
hasn$	1393 4418 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 2457
hat$	5427
hats$	5427
have$	3022 3024 3151 3206 3220 3224 312 315 3400 3411 429 3492 3498 3512 3517 3528 3529 3532 3533 6448 726 801 6627 1094 1104 1105 1106 1107 1148 4223 4232 7026 1229 4296 4345 7139 7140 1348 7173 7174 7175 4384 7180 7181 7182 4393 4399 4432 1446 4707 4708 2301 5374 2402 2408 5470 5471 5557 5605 5623 2690 2709
haven$	1393 4419 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 2457
having	2014 2663
having$	312 315 1094 1148 5029 2402 2633
havoc$	5253 5254 5255
hawk$	319 2145
hawked$	319 2145
hawking$	319 2145
hawkked$	319 2145
hawkking$	319 2145
hawks$	319 2145
hazel$	2381
he$	3075 3370 3393 3397 3398 3417 6287 486 6327 639 3654 640 6447 641 642 6630 7052 7053 7054 7055 7056 4271 4272 4273 4275 4400 7196 2712
head$	6216 6218 3869 944 945 946 947 948 4134 4156 4157 4158 1144 7431 1625 7670 5414 2502 2965
headed$	5287 5386 5483
heading$	2014
heads$	6216 6218 3869 1534 7431 1625 5339 5352 5412 5413
headscarf$	5427
headscarves$	5427
health	5025 5038 7871
health$	5000 7798 7799 5008 7805 5015 7817 2658 5674
healthcare$	5039
healthier$	3069
healthy$	3079
hear$	6451 2648
heard$	830 2088 2650
hearin	7818
hearing$	2088 2649 2654 2692 5793
hearings$	5793
hears$	2648
heart$	4995 7798 2657
hearted$	5481
heartless$	2815 2836
heatin	2076
heating$	5091
heavier$	2361
heavil	4999
heavily$	1083 7791 7810 2362
heavy	1935
heavy$	4950 2361 2363 2405 2470
heavyset$	2828
heed$	5965 6353 3597 3598 3599 3600 3601 7282 7283 7284 7285 7286 7287 7288
heeded$	6177 6185
heels$	6961 6962 6963 7429 5427
height$	6880 6881 6882 5376
held	5526
held$	859 7278 7279 7280 7281 1660 7555 1773 7730 1973
helicopter$	2605
help	1752 1849 1911
help$	3055 70 77 78 3556 6360 6361 6526 6535 3857 6827 6836 6839 6844 6845 6846 6847 6848 1187 1188 1189 1190 7000 7006 7020 7061 7077 7106 7107 7108 7114 7307 7316 1644 1645 1646 1647 7474 1840 1853 1882 1959 7841 5185 5186 5245 5442 5445 5453
helped$	77 78 6352 6536 7005 7011 7016 7019 7025 7089 7092 7093 7094 7095 7096 7551 1840 1853
helpful$	7551
helping$	77 78 3557 7106 7107 7108 4317 1840 1853 5453
helpped$	77 78
helpping$	77 78
helps	1849
helps$	77 78 1840 1853 1882 5454
hepatitis$	2955
her	4756 4781 1802 2011 2029 2049 5066 7886 2096 2118 5728 2773
her$	5810 5811 19 3062 3066 5859 3088 144 151 152 154 3172 158 3181 3182 3183 3184 3185 3186 204 6025 3244 3334 3414 3455 450 451 3472 481 6295 6298 3545 3548 6380 6384 3593 6490 3806 3807 6634 835 3881 3883 4093 4094 4095 1103 1136 4164 7109 4367 4557 7400 7401 7402 7403 7404 7405 4635 4637 4639 4646 7445 7511 4817 1985 5003 5004 5017 7814 5026 2018 5044 2044 5064 2063 2064 5080 2066 7877 5087 5093 5099 5111 5124 5130 5133 2148 2161 2267 2414 2415 5497 5651 2659 2661 2701 2755 5776 2768 2776
heritage$	4124 4125 4126 4129
heroin	7918 5131
heroin$	7589 5018 7822 7923 5147
herself$	3015 3017 5810 5811 3046 3047 33 3049 3050 3051 3052 3053 39 5847 5848 3057 3058 5970 3308 6214 6215 6217 3437 3438 3439 3440 3441 3442 3443 3444 3446 3447 6242 6243 6256 3473 3474 3475 3476 6269 6270 6271 6272 6273 6274 6275 3486 3487 3488 6281 3546 3550 536 3552 3553 6346 6347 6348 6349 6350 6351 3698 3699 3700 3701 6500 6650 6651 6652 6653 6654 6655 6656 3921 3922 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 6792 4001 6799 4671 4996 5065 5134 5159 5160 5353 5354 5647 5668
herselves$	4996 5647 5668
hid$	1153 1626
hidden$	1153 7555 5440
hide	4813 1819
hide$	5919 1153 1626
hided$	1626
hides	1819
hides$	1153 1626
hiding	1819
hiding$	1153 1626
hierar	7728 5577 5581 5583 5589
hierarchy$	7642 2860
high$	44 749 750 3771 3772 3773 3774 3775 3776 3777 3778 7129 4522 2469 2628
higher$	749 750 2687
highest$	749 750
highlights$	5417
highly$	1935 2342
hijab$	5427
hijabs$	5427
him	4756 7886 5728
him$	5810 5811 5859 3129 3136 3137 3138 3141 6084 6087 3455 6307 3806 3807 7109 4557 7400 7401 7402 7403 7404 7405 5497 5651 5776
himself$	3015 3017 5810 5811 3046 3047 33 3049 3050 3051 3052 3053 39 5847 5848 3057 3058 5970 3308 6214 6215 6217 3437 3438 3439 3440 3441 3442 3443 3444 3446 3447 6242 6243 6256 3473 3474 3475 3476 6269 6270 6271 6272 6273 6274 6275 3486 3487 3488 6281 3546 3550 536 3552 3553 6346 6347 6348 6349 6350 6351 3698 3699 3700 3701 6500 6650 6651 6652 6653 6654 6655 6656 3921 3922 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 6792 4001 6799 4671 4996 5065 5134 5159 5160 5353 5354 5647 5668
himselves$	4996 5647 5668
his	4781 1802 2011 2029 2049 5066 2096 2118 2773
his$	19 3062 3066 3088 144 151 152 154 3172 158 3181 3182 3183 3184 3185 3186 204 6025 3244 3334 6148 3414 450 451 3472 481 6295 6298 3545 3548 6380 6384 3593 6490 6634 835 3881 3883 4093 4094 4095 1103 1136 4164 4367 4635 4637 4639 4646 7445 7511 4817 1985 5003 5004 5017 7814 5026 2018 5044 2044 5064 2063 2064 5080 2066 7877 5087 5093 5099 5111 5124 5130 5133 2148 2161 2267 2414 2415 2659 2661 2701 2755 2768 2776
histor	1737
historic$	4752
history$	2086 2089 5222 5673 5771 5800
hit	2069 7895
hit$	1715 5084
hiv$	2954
hold	1819
hold$	6529 3872 858 859 3879 3880 1660 4755 4833 1974
holdin	4819 7618 1819 7735 5126
holding$	859 6831 7611
holds	1819 7735
holds$	859 1660 4833 7772
holmes$	7580
home	5078 7876
home$	6015 6055 6056 6186 6187 6308 3822 6770 1714 7579 7593 7858 7865 7869 7870 7877 7883 7884 7891 7894 7898 7902 7913 2502 2723 5739 5751 5753 5762 2754 5770 5777
homeless$	2998
homelessness$	2998
homes$	6055 6056 7579 7889
honest$	3508 6301 7005 7011 7016 7025 7089
hood$	1137 6960 5427 2416 5579
hooded$	2358 2417 5579 2829
hoodie$	6945 6946 6947 6955 5427 5429 5432 2832
hoodies$	6626 3835 6945 6946 6947 6952 6953 6954 6955 6957 6965 5427 5429 5432 2832
hoodlum$	2803
hoodlums$	2803
hoodrat$	2803
hoodrats$	2803
hoods$	6626 3835 1137 6952 6953 6954 6957 6960 6961 6962 6963 6965 5427 5429 2416 5579
hoody$	6945 6946 6947 5432
hooligan$	2803
hooliganism$	2803
hooligans$	6503 6504 6505 2803
hoot$	7277
hoots$	7277
hope$	4263 7714 5455
hopeless$	3691 1254 1255 2220 2259 2262 2815 2836
hopelessly$	2836
hoper$	6481 6486 6487 6488 5228 5236
hopers$	6481 6486 6487 6488 5228 5236
hopes$	7714
hoping$	7714
hopings$	7714
horde$	647 648
hospit	5013 1999 2105
hospital$	7804 7805 5014 7816 5120 2502
hospitalised$	2947
hospitalized$	2947
hostel	5076
hostel$	7868
hostile$	728 729 730 731 732 6554 6555 1856 2264 2813
hostility$	6589 6590 784 785 5282
hot	4906 4940 2620
hot$	2076 2272
hotel$	6074 6075 6076 6077 3286 3287 3288 3289
hothead$	5227
hotheads$	5227
hotspot$	7698 7732 2611 5635
hotspots$	7698 7732 5635
hour$	2046
hours$	7841 2035 2046 5513
house	5078
house$	6074 6075 6076 6077 3286 3287 3288 3289 6745 6770 6776 7579 4978 7870 7877 7883 7891 5751
househ	5078
household$	6745 6770 6776 7870
houses$	7579 7889
housin	7871
housing$	5759
how$	6298 6628 3990 3991 984 5180
hub$	7542 7694 7713 4922 4948 4975 5617
huge$	3060
hulking$	2829
hung$	6198 623 1150 1151 1152 5439
hungry$	5313 5765
hunt$	598 3613 599 600 601 602 603 604
hunted$	598 3613 599 600 601 602 603 604
hunting$	598 3613 599 600 601 602 603 604
hunts$	598 3613 599 600 601 602 603 604
huntted$	598 3613 599 600 601 602 603 604
huntting$	598 3613 599 600 601 602 603 604
hurt	2069 7895
hurt$	5842 5844 6245 7028 5084 2653
hurted$	2653
hurting$	2653
hurts$	2653
husband$	7855 7887
hygien	5025 7818
hygiene$	7817
hyper$	2141 2815
hypersexual$	2798
hypersexualised$	2798
hypocritical$	2836
hysterical$	2815
i$	1658
ic	2564
ic$	1068 2360
ic0$	2827
ic1$	2827
ic2$	2827
ic3$	2827
ic4$	2827
ic5$	2827
ic6$	2827
ic7$	2827
ic8$	2827
ic9$	2827
idea$	5931
ideas$	5930
identi	1742 7560 7583 1799 1802 1804 1843 7660 1894 5577
identical$	2417
identically$	1082 2383 5426 5428
identified$	656 1775 4817 2098 2541 5557 2546 5579
identifies$	7595 1869
identify$	7585 7595 1869 1928
identifying$	1869
identity$	1749
idle$	5305 2815
idly$	4530 5476
iep$	2986
ieps$	2986
ies$	6744
if$	365 366 367 368 369 370 371 372 373 374 375 376 377 6196 6197 402 403 404 405 406 1389 1510 1511
ignorance$	2836
ignorant$	2815 2836
ignore$	5979 6008 6010 6011 636 637 7129 1636 1637 7472 2181 2428 2487 2488 5510
ignored$	636 637 6990 6991 6992 6993 7129 1636 1637 7476 7477 7478 7479 2181 2428 2479 5498 2487 2488 5510
ignores$	636 637 7129 1636 1637 2181 2428 2487 2488 5510
ignoring$	636 637 7129 1636 1637 2181 2428 2487 2488 5510
ill$	57 58 1117 1139 2287 2289
illegal$	6044
illnes	4995 5000 7871 7873
illness$	7787 7792 5705
image$	6111 3347 3348 334 335 6862 4709 7538 4747 1733 4905 1944 7771
images	1908 4923 4924
images$	6111 3341 327 6135 3347 3348 334 335 6862 7538 4747 1733 7561 7562 4905 1906 1944 7761 7771
immaculately$	1082 2383
immature$	2815
immaturity$	5973 5974 5975 5976 5977 5978 3496 482 483
immigration$	7871 2751
imminent$	7667
immuni	2966
impair	4995
impaired$	5707
impairment$	7787 5669 5705
impetigo$	2978
implicated$	230 231 232 233 2098
important$	1882
imposing$	2361 2829
imposs	1814
impossible$	719 720 721 722 723 724 1254 1255 4829 2438
impression$	5931
impressionable$	2815
impris	7871
impulse$	3589
impulsive$	2815
in	5062 2054 2663
in$	81 3117 5919 3229 3245 3249 3252 3261 3264 3265 3266 328 3352 3353 3354 3356 6360 3647 3660 3674 3732 3799 3808 3837 6759 1015 6872 6875 4099 4110 4111 4112 6951 4160 4165 4169 4173 1159 1160 1161 7098 7105 4344 4371 7249 4640 7495 4788 7611 7614 7627 1866 4992 4993 5022 5024 5045 5052 5066 5068 5069 5097 5117 2106 2173 2309 5326 5418 5426 5428 5452 5467 2504 5557 2665 5712 5752 5756 5790
inability$	3173 159 160 161 162 163
inaction$	3466 7506 5514 5516
inadequacy$	2836
inadequate$	2836
inadequately$	2836
inappropriate$	6044 3319 2177 2264 2417
inappropriately$	1082 2383 5426 5428
inattention$	5514
incapable$	68 2436 5461
incessantly$	2835
incest$	7892
inch$	3956
incidents$	7760
inclination$	4306 7099 7100 7101 7102 7103 7104
include$	5557
income	7871
income$	5771
incompetence$	2836
incompetent$	2836
incompetently$	2836
inconsistent$	6540 6541 6542 6543 737 2256
incorrect$	2410
increa	1895 2581
indecent$	3319
indepe	5752
independent$	3970 3972 1063 5357 5371
index	5581
index$	4837 7736
indica	4753 5526
indifference$	7506 5514 5516 2836
indifferent$	5461 2836
indisputably$	2835
indivi	7651 1943 5603
individual$	6557 6571 6572 6573 6574 6575 6576 6872 6875 1801 7651 7711 2024 5274 5327
individuals$	6430 6431 6432 6433 6557 6571 6572 6573 6574 6575 6576 6872 6875 1801 4884 4958 5274 5327
indulge$	237 238 239
indulged$	237 238 239
indulges$	237 238 239
indulging$	237 238 239
ineffective$	2836
ineffectual$	2836
inept$	2836
ineptitude$	2836
inevitable$	1256
inevitably$	5462 2835
inexcusable$	4621 4622 7415 2836 2837
inexcusably$	2836
inexplicably$	2838
infamous$	701 702 703 704 705 706 707 708 816 2311 2817
infect	4995
infection$	7787 5705
inflicted$	5178
influe	7649
influence$	6457 5220
influenced$	5842
influences$	6457 5220
influential$	7749
inform	1849 1911 5526 2581
inform$	1729 7548 1750 1751 1840
informant$	2846
informants$	2846
information$	3510 7321 4555 1644 1645 1646 1647 4743 7547 7548 1743 7727
informed$	3179 1840
informing$	1750 1751 1840
informs$	1750 1751 1840
inhale	5000
inhaler$	7792 2911
inhalers$	2911
initiative$	2592
injunc	4926
injunction$	7676 7718 7752 7765 7922 5614
injunctions$	7676 7718 7752 7765 5614
injuri	5000
injuries$	7792
injury	4995 5000
injury$	7787 7792
inner$	1071
innocent$	6739 6740 6741 6742 5345
innocents$	6734 6735 6736 6737 6738 5344
inpatient$	2948
inquiry$	7616
insane$	5275
inside$	5919
insight$	5187
insist$	211 212 213
insisted$	211 212 213
insisting$	211 212 213
insists$	211 212 213
insistted$	211 212 213
insistting$	211 212 213
insolent$	2815
insomnia$	2958
inspec	4765 4766 4767 1753 1754 1788
inspector$	1731 7557 7558 7559 4768 4769 4803 5599
instagram$	296 3311 297 3312 298 3313 299 3314 300 3315 6108 6109 6110
instead$	7482 7484
instigator$	5563 2804
instigators$	5563 2804
institutional$	2453
instructed$	1746 1792 4963
instructions$	5196
insulin$	2913
integrated$	2561
intel$	2842
intell	7581 5577 5581
intelligence$	7321 7541 4750 7544 7564 4836 7703 4947 2511 5527 2513 2602 2841 2865 2882
intended$	1882
intens	1935 2581
intensive$	4950 2763
intent	1939
intent$	7917 5802
intention$	4306 7099 7100 7101 7102 7103 7104
intentions$	4306 7099 7100 7101 7102 7103 7104
interc	4809 2894
intercepted$	7601
intercourse$	5152
interest$	7077 4306 7099 7100 7101 7102 7103 7104 7282 7283 7284 7285 7286 7287 7288 4500 4501 4502 4503 4504 4688 7486 7487 7488 7489 1743 7608 1959 5511
interested$	4313 4457 4653 4732
internally$	2712
internet$	296 3311 297 3312 298 3313 299 3314 300 3315 6108 6109 6110 2151
interr	4785
interrogated$	7577
interv	1799 2103
intervene$	7307 7471 7474 7654
intervened$	7317
intervention$	6535 7911 5442 5796
interventions$	6535 1187 1188 1189 1190 5442
interviewed$	1830 2099
intimate$	3319
intimidate$	633 2179
intimidated$	633 2179
intimidates$	633 2179
intimidating$	633 6621 2179 2264 2382 2813
into	2054 2512
into$	5845 5919 3255 3256 3257 3259 3730 1929 5069 2106
invariably$	2835
invest	7660 4974 7866 5116 2591 2872
investigate$	7307 7474
investigation$	7647 7656 7766 7907 7908
investigations$	7647 7656
invincible$	2824
invitation$	4198 1184 1185 1186
invitations$	4198 1184 1185 1186
invite$	5826 5827 418 419 2160 2164
invited$	5826 5827 418 419 2160 2164
invites$	5826 5827 418 419 2160 2164
inviting$	5826 5827 418 419 7106 7107 7108 2160 2164 5453
involv	7612 7632 5558
involved$	5842 5844 230 231 232 233 234 235 236 645 717 7475 4819 7720 2098 5203
involvement$	230 231 232 233 645 4835 5203
involving$	7633
iq$	2969
irresponsible$	52 53 3069 478 2123 2166 2836
irresponsibly$	2792 2836
is	1836 4977 7800 2647
is$	3077 156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 726 3748 3753 757 771 772 773 774 775 776 908 912 3927 913 914 915 916 919 920 921 922 931 6872 6875 4148 1158 4202 4266 4345 1364 1365 4659 1652 1653 7498 7521 4763 4804 4875 4882 4949 2017 2052 2109 2211 2212 2245 2260 2261 2271 5374 5418 5419 2491 5557 2608 2655 2660 2667 2678 2694 2712 2714 2715 5749 2748 2752 2765 2767 2768 2772
isn$	1178 1213 1218 2257 2329
isolation$	2037
iss$	2763
issue$	6588 1730 4746 1732 5203 5280 5673
issued$	1730 4746 1732 7540 4969
issues$	6588 1730 4746 1732 4909 5203 5280 5673
issuing$	1730 4746 1732
it$	6156 6219 6220 6222 798 6628 3845 6821 6822 1226 1227 7147 4400 7196 4438 4439 7311 7320 4617 1606 1607 1608 7456 7457 4699 4722 5177 5263 5503
its$	3238 6053 453 3471 3547 7194 4542 4552 4635 4637 4639 7433 7434 4644 4646 4647 7445 7465 4675 4711 4712 7511 1714 4730 4738 4739 4849 4857 5099 2454 5496 2492 2501
itself$	3015 3017 3046 3047 33 3049 3050 3051 3052 3053 39 5847 5848 3057 3058 5970 3308 6214 6215 6217 3437 3438 3439 3440 3441 3442 3443 3444 3446 3447 6242 6243 6256 3473 3474 3475 3476 6269 6270 6271 6272 6273 6274 6275 3486 3487 3488 6281 3546 3550 536 3552 3553 6346 6347 6348 6349 6350 6351 6500 6650 6651 6652 6653 6654 6655 6656 3921 3922 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 6792 4001 6799 7338 4671 4672 5134 5159 5160 5353 5354
jacket$	6945 6946 6947 6955 5427 5432 5436
jackets$	6945 6946 6947 6955 5427 5432 5436
jail	5121
jail$	7854 7913
jailed	7873
january$	6057
jeans$	6945 6946 6947 6961 6962 6963 1157 6968 5427 5432 2424
jeopardise$	10 2119 2120
jeopardised$	10 2119 2120
jeopardises$	10 2119 2120
jeopardising$	10 2119 2120
jeopardize$	10 2119 2120
jeopardized$	10 2119 2120
jeopardizes$	10 2119 2120
jeopardizing$	10 2119 2120
jeopardy$	5807 5808 5818
jewellery$	6945 6946 6947 5427 5432
job	7871
job$	7163 7245 7246 7247 7248 7261 7262 7263 7264 7265 7266 7267 7268 7269 7270 7332 7336 7343 5493
jobs$	7261 7262 7263 7264 7265 7266 7267 7268 7269 7270
jobsworth$	2836
jobsworths$	2836
joggers$	6945 6946 6947 6961 6962 6963 1157 6965 5427 5432 2424
join$	5979 6008 7028
joint	2581
joint$	2555
joke$	5492
journe	7723
judge$	4007 7471
judged$	3072
judgement$	6323 5493
judgment$	6323 5493
july$	6057
jumper$	6945 6946 6947 5432
jumpers$	6945 6946 6947 5432
june$	6057
junkie$	2808
junkies$	2808
just$	3116 3380 3384 412 6330 6331 6332 6333 798 1228 1241 1242 1243 1244
justice$	6623 6624 7709 7710 7910 5119
justification$	5491
juvenile$	2206 2209 2213 2826
juveniles$	2826
keen$	130 131 136 4737 7714
keens$	7714
keep	4813 1922
keep$	42 5893 3178 3197 6008 6010 6011 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 469 470 6286 531 535 537 6353 624 3987 3988 3989 3992 3993 3995 3996 3999 7000 7006 7020 1397 1398 1399 1716 1729 1763 2133 5445
keeped$	5893
keeping$	5893 6018 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 531 535 538 3987 3988 3989 3992 3993 3995 3996 3999 7346 1763 2133
keepped$	5893
keepping$	5893
keeps$	5893 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 469 470 625 1763 4833 2133
kept$	267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 6177 6185 6209 6210 469 470 1397 1398 1399 7317 7555 1763 1952 2038 2133 5510
ketamine$	5018 7811 7822 2675
key$	4644 7670 7707 7749 2541 2544 2546 2548
kg$	7819
kick$	7027 1635 2266
kicked$	1635 2069 2070 2266
kicking$	3721 1635 2266
kickked$	1635
kickking$	1635
kicks$	1635 2266
kid$	6557 6571 6572 6573 6574 6575 6576 5206 5219 5274
kids$	6454 6460 6557 6560 6571 6572 6573 6574 6575 6576 6612 6734 6735 6736 6737 6738 5146 5206 5219 5274 5319 5344
kill$	2632
killed$	2632
killing$	2632
kills$	2632
kilo$	7819
kilos$	7819
kind$	6823 6824 6825 6826 6922
kinshi	2055
kinship$	5070
kissed$	3145 6161
kissing$	6167
kitted$	1118 1119 1120 2411
knew$	139 484 3500 3501 823 824 832 833 834 7145
knife	7918
knife$	6037 1870 4944 7917
knives	7535 7545 7618
knives$	1748 7605 7625 7626
knock$	623 1855
knocked$	623
knocking$	623
knockked$	623
knockking$	623
knocks$	623
know	1894
know$	139 3317 3490 3491 484 3500 3501 3504 3505 823 824 825 826 832 833 834 975 7145 7228 7229 7560 1780 1832 1905 1928 1934 1942
knowing$	3120 106 139 866
knowingly$	6164 6165 359 5172 5173 2159
knowledgeable$	866
known	7574 1799 1802 1908 4923 4924
known$	3490 3491 6284 3504 3505 6324 6325 3534 3535 6420 6430 6431 6432 6433 701 702 703 704 705 706 707 708 816 3832 3833 4386 7556 4817 7610 1811 1836 1913 1924 2114 2177 2206 2210 2213 2312 2541 2544 2546 2607
knows$	139 484 3500 3501 823 824 825 826 832 833 834 976 7145 1934
knuckle$	6902
knuckles$	6902
kudos$	6401
label$	5438
labels$	5427 5438
labour$	5262
lac$	2304 2305 2816
lack$	48 567 568 569 570 571 572 573 574 575 576 577 725 804 1679 4695 4696 4697 2172 2216
lackadaisical$	2836
lacked$	567 568 569 570 571 572 573 574 575 576 577 2172 2216 2256
lacking$	567 568 569 570 571 572 573 574 575 576 577 7451 7452 7453 7454 2172 2216
lacks$	567 568 569 570 571 572 573 574 575 576 577 2172 2216 2256 2303
lad$	6557 6571 6572 6573 6574 6575 6576 5219 5274 5399
ladies$	969
lads	7590 7723 1943 2552
lads$	5860 5920 5945 158 204 6059 6083 3393 3397 3398 3418 486 3537 6409 6416 6437 3654 640 641 642 6454 6507 6557 6571 6572 6573 6574 6575 6576 6591 3985 3986 6974 7052 7053 7054 7055 7056 4271 4272 4273 4283 4292 4333 7166 4579 7391 4911 1902 1914 7724 1923 1931 7743 7746 4958 4965 1966 7776 5219 5274 2267 5399 5628
lady$	938 6747 6748 6749
lamentable$	2836
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4400 4405 4406 7461 7490 4725 2502
lands$	0 1
language$	5010
lank$	2401
lanky$	4114 2829
lap$	448
laped$	448
laping$	448
lapped$	448
lapping$	448
laps$	448
large$	4089 2361 2829
largely$	1652 1653 2491
larger$	2361
lashes$	5411 5417 5427
last$	4332 2040
late$	7129 7468 4677 7825
laugh$	579
laughed$	579
laughhed$	579
laughhing$	579
laughing$	579
laughs$	579
law$	683 684 685 686 691 693 2604
lawless$	2259 5275 2815
lax$	1538 1539 1540 1541 7451 7452 7453 7454 4677 2478
lay$	2595
layabout$	2803
layabouts$	2803
lazily$	2836
laziness$	2836
lazy$	1538 1539 1540 1541 4677 2406 2478 2815 2836
lead	1849 5597
lead$	5819 114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 1849 2581
leader	5577
leader$	7639 7670 7707 5203 5215 5562
leaders$	7639 7670 7707 5203 5215 5562
leadership$	7282 7283 7284 7285 7286 7287 7288 1644 1645 1646 1647 7486 7487 7488 7489 5203 2453 5493 5511
leadin	7735
leading$	114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 7749
leads	7735
leads$	114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 7772 2581
league$	4720
lean$	2361
learn	4761 1804 1894
learn$	5965 487 488 3504 3505 6353 7000 7006 7020 7048 7049 7050 7051 7080 7471 7553 1928 5445
learned$	3504 3505 980
learning$	69 5050 2654 2656 2705 2707
learns$	7080
learnt$	3504 3505 981
least$	4390 4492
leave	7748
leave$	0 1 3018 5837 31 32 34 5948 5965 5979 6008 6010 6011 294 295 6286 7000 7006 7020 7028 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5445 2497
leaver$	5754
leaves	2054
leaves$	0 1 3018 31 32 34 294 295 6288 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5069 2106 2497
leavin	2054
leaving$	0 1 31 32 34 294 295 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5069 2497 5551
led	5526
led$	5819 5820 5821 5837 5842 114 115 116 117 118 119 6288 6289 6290 660 661 662 663 4904 5298
left	2054 7873
left$	0 1 3018 5837 31 32 34 6012 6177 6185 3419 6288 3515 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5069 2106 5498 5510 2497 5557
leg$	6902 7796
leggings$	6945 6946 6947 6961 6962 6963 6968 5427 5432
legs$	6902 7796
length$	4107
less	1877
less$	494 3939 7243 7244 1814 2343
lesson	5061
lesson$	69 71 72 7122 7123 7124
lessons$	69 71 72 6600 7834 7837 7853 5151 5732
let	1752
let$	35 36 112 113 6177 6192 6193 6194 6195 6198 6258 7000 7006 7020 7129 7323 7324 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 4587 4588 1686 1687 1707 1708 1709 1729 1750 1751 5445 2497
leting$	1750 1751
lets$	35 36 112 113 6258 7129 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1686 1687 1707 1708 1709 1750 1751 2497
letter$	7321 7411 7412 5502
letters$	7321 7411 7412 7456 7457 5502 5503
letting$	35 36 112 113 7129 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1686 1687 1707 1708 1709 2497
leukaemia$	2964
level	1877
level$	6823 6824 6825 6826 7803 2042 5744
levels$	6823 6824 6825 6826
liability$	683 3698 684 3699 685 3700 686 3701
liaison$	5152
liaisons$	5152
liar$	6486 6487 6488 5227 5228
liars$	6486 6487 6488 5227 5228
library$	4400 4405 4406 7461 7490 4725
licence$	7922 7925 5804
licences$	7925
lie$	491 492 7026 7125 7126 7127 7129 7151 7458 5504
lied$	491 492 7125 7126 7127 7145
lies$	3466 491 492 7125 7126 7127 7129 7145 7150 7458 7498 5504
life	5078 7903
life$	3026 6004 6694 6746 6750 6762 6763 6764 6765 6766 4986 7795 7870 2126 5144 5203 5209 5769
lifes$	5209
lifestyle$	3 4 5 6 7 8 9 3034 3045 5851 5853 6401 6403 6404 6762 6763 6764 6765 6766 5138 5139 5144 5203 5222 5223 2793
lifestyles$	5851 5853 6762 6763 6764 6765 6766 5138 5139 2793
lift$	5943 5944 6127 6128 6129 6130 6131 6132 6133 6134 6139 6142 6167 6171 6862 4424
lifted$	4425 4447
lifts$	5943 5944 6127 6128 6129 6130 6131 6132 6133 6134 6139 6142 6167 6171 6862
light$	1090 6910 2361 2379 2380 2386 2401
lighter$	1090 2379 2386
like	4773
like$	6101 6102 594 595 3679 3711 3712 3713 6526 3891 3903 3915 3916 3917 3918 3919 3920 6713 6714 3923 4183 7551 7714 5203 5365 5426 5428
liked$	594 595
likelihood$	1880
likely$	1739 1797 2210 2541
likes$	6101 6102 594 595 7714
liking$	594 595
limited$	567 568 569 570 571 572 573 574 575 576 577 6540 6541 6542 6543 737 2172 2256
line$	6049 6059 6060 6064 6066 6070 6071 6072 6073 1809 7625 5145 5595
lines	7721 5577
lines$	6038 6054 6059 6060 6063 6065 6069 6071 6072 6073 3697 6660 1809 5145 5638
lingered$	6198
link	7560
link$	623 5530 2569
linked	1879
linked$	645 1812 1836 7720 4929 2098 5203
linking$	623
links$	626 627 645 5203 5530
lip$	3658 6902 4648 5710
lips$	6902
lipstick$	6903 6904 6905 5417 5420
lisp	7798
list	1799 1908 4923 1910 4952 1941
list$	7561 1756 7695 4925 7726 7736 7744 7758 5001 5543 5575
listed$	1773 4925
listen$	5965 5979 6172 6173 6174 6175 6176 6177 6353 3597 3598 3599 3600 3601 6977 7000 7006 7020 7048 7049 7050 7051 7080 7242 7307 7471 7474 4761 5445 5446 5473
listened$	6172 6173 6174 6175 6176 6177 6185 6209 6210 7176 7192 7197 7238 7242 7317 7519 5473
listening$	6177 5474
listenned$	6177
listenning$	6177
listens$	6177 7080
listing$	4925
listinged$	4925
listings$	4925
lists$	7561 4925 7726 7758 5543
little	1737
little$	40 50 3531 567 568 569 570 571 572 573 574 575 576 577 687 737 3936 4047 6936 1297 4490 4495 4496 4497 1491 7301 7302 7468 7507 4752 2172 2189 2213 2242 2256 2303 2328 2400 2496
live	1737
live$	5979 6022 696 876 877 878 879 880 881 900 901 902 903 904 939 955 956 957 958 959 1353 4752 4855 7790
lived$	955 956 957 958 959 1355 2052 2082 2092 2737
lives$	3026 5854 5855 5856 5857 5858 696 876 877 878 879 880 881 900 901 902 903 904 6746 6750 955 6762 956 6763 957 6764 958 6765 959 6766 1354 2052 2053 2092 2737
living$	876 877 878 879 880 881 939 955 956 957 958 959 2052 2092 7902 7903 2737
livs$	2092
local	1737
local$	820 1065 7465 4752 2054 2055 5195 2358
locat	7660
locate$	5620
location$	3142 3143 3144
lock$	1838
locked$	6245 4917 7719 2069 2070
locs$	5415 5417
lodged$	2092
lodges$	2092
lodging$	2092
lodgs$	2092
log	1765 1883 1910 1941 5526
log$	1762 4778 1768 7595 7599 4925 1917
loged$	4925 1917
logged	1765 7574
logged$	1773 7596 4946 1932 7747 5618
loggin	1765
logging$	1762 1768 4925
logginged$	4925
loggings$	4925
logo$	5427
logos$	5427
logs	1765
logs$	7595 4925
loiter$	5374
loitered$	5374
loitering$	5374
loiterred$	5374
loiterring$	5374
loiters$	5374
lone$	1065 2357
long$	4650 7468 2380 2400 2401
longer$	3942 3947 3981 4049 1035 1036 4063
look$	3055 3174 415 416 417 544 844 869 3884 870 871 872 3887 873 874 3889 875 3987 3988 3989 3992 3993 3995 3996 3999 985 990 1100 1101 1102 7307 1589 7472 7474 7755 2073 2407
looked$	415 416 417 805 869 3884 870 871 872 3887 873 874 3889 875 985 990 4037 6832 6833 6834 6835 6838 6843 1100 1101 1102 7192 7197 7317 1589 7519 2056 5072 2407
looking$	415 416 417 3613 599 600 601 602 603 604 3635 3856 3987 3988 3989 3992 3993 3995 3996 3999 985 990 6801 6809 6810 4036 6832 6833 6834 6835 6837 4048 6842 6888 4340 1589 7714 2074 5384 5385 5392 5393 5397 5474
lookings$	7714
lookked$	985 990
lookking$	985 990
lookout$	2858
lookouts$	2858
looks$	6205 6206 415 416 417 869 3884 870 871 872 3887 873 874 3889 875 985 990 1100 1101 1102 6971 1589 2073 2407
loose$	3180
lorry$	3149
lose$	7028 2041 2084
loser$	6486 6487 6488 5227 5228
losers$	6486 6487 6488 5227 5228
loses$	2041
losing	2012
losing$	5027 2041 2084 2679
loss$	7450 5669
lost	2012 2065 7873
lost$	3690 7129 7476 7477 7478 7479 1673 1674 1808 5027 2041 2084 2204 2219 5510 2679
lot$	819 6795 6803 6804 1532 4968 5219 5356
lots$	1098
loud$	2281
loudmouth$	2809
loudmouths$	2809
lounge$	1150 1151 1152
lounges$	1150 1151 1152
lout$	2803
loutish$	2803 2815
louts$	6503 6504 6505 2803
love$	594 595 6526
loved$	594 595
lover$	5165
lovers$	5165
loves$	594 595
loving$	594 595
low$	3710 6540 6541 6542 6543 737 749 750 3771 3772 3773 3774 3775 3776 3777 3778 1138 2194 2256 2303 5431 2651
lower	1877
lower$	749 750 2687
lowest$	2704
lowlife$	2803
lowlifes$	2803
lurch$	7313
lure$	2127
lured$	2127
lures$	2127
luring$	2127
lycra$	5427
lying$	491 492 6508 7129
machet	7918
machete$	7917
made$	31 32 34 54 55 56 5867 64 3080 3081 3082 3083 201 202 229 264 6177 6288 506 3602 3603 3604 3605 6399 716 936 4098 4280 4282 4360 4398 4427 7278 7279 7280 7281 1475 1602 1603 1648 1807 7622 1828 4899 1981 2185 5557
magist	2777
magistrates$	6623 6624
magnet$	1947 5631
magnets$	1947 5631
mail$	7443
mails$	7443
main$	7639 7670 7707 7749 2210 2541 2544 2546 2548
major$	2548
make	1764
make$	31 32 34 54 55 56 5867 64 3080 3081 3082 3083 3084 3085 3091 3092 3093 3094 3095 201 202 229 264 454 474 6288 506 6353 936 4109 6903 6904 6905 6922 4138 4180 4280 4281 7077 4426 1475 1602 1603 4762 1971 1981 2185 5420
maked$	454 474
maker$	5212 5216
makers$	5212 5216
makes$	31 32 34 54 55 56 5867 201 202 264 454 474 6288 506 3602 3603 3604 3605 936 4280 1475 1602 1603 1981 2185
makeup$	6903 6904 6905 6971 5417 5420 5427
making$	31 32 34 54 55 56 5868 5869 5870 64 3080 3081 3082 3083 3084 5879 5951 5952 5953 5954 5955 5956 5957 5958 201 202 264 454 474 506 6466 936 6809 6810 7129 1475 7345 1602 1603 1981 2185 5213
maladaptive$	2125
maladjusted$	2259
male	2552 2564
male$	6152 3619 4080 6873 6874 4083 6876 6877 1084 4764 1801 5372 2358 2541
males$	3127 5920 5927 3138 3141 5937 5938 5945 5947 6043 6059 6083 3316 6114 6115 6120 6123 6152 6408 6422 3633 6426 6427 6430 6431 6432 6433 6437 6438 6557 6571 6572 6573 6574 6575 6576 6805 1801 5142 5274 2825
malicious$	2184 2815
malign$	649 650 651 2205
malnourished$	2377
malodorous$	2829
man	5128
man$	3127 3131 5927 3136 3137 3138 3141 5937 5938 5942 5945 5947 6028 6059 6074 6075 6076 6077 3286 3287 3288 3289 6082 6083 6084 6087 6120 6152 6155 6170 3633 6426 6427 6430 6431 6432 6666 6681 6683 6685 3898 6724 6730 6731 6732 938 6747 6748 6749 6754 949 950 6774 969 6805 4131 4137 4764 7899 7920 5142 5170 5342
manage	4959
manage$	6490 6526 6603 876 877 878 879 880 881 939 3987 3988 3989 3992 3993 979 3995 3996 3999 998 6806 6807 4019 1005 1006 4022 7061 7310
managed$	876 877 878 879 880 881 939 998 7092 7093 7094 7095 7096 1952 2721
management$	3796 1644 1645 1646 1647 2453 5493 5575
manager$	4400 4405 4406 7461 7490 4725 7751 5575
managers$	4400 4405 4406 7461 7490 4725 7751
manages$	876 877 878 879 880 881 939 998
managing$	876 877 878 879 880 881 939 3987 3988 3989 3992 3993 3995 3996 3999 998 6809 6810
manbag$	5427 2832
manbags$	5427 2832
manipulate$	3847
manipulated$	5842
manipulating$	2815
manipulative$	2264 2815
manipulator$	5227
manipulators$	5227
mannered$	5302 5303
many$	3107 3123 6668 4619 4620 4644 4645
map	5581
map$	1834 1835 1965 2568
mapped$	1834 7747 1965 2568
mapping$	1834 1965 2568
maps$	1834 1965 2568
march$	6057
marginalised$	2358
marked$	1773
marker$	4787 5542
markers$	4787 5542
market	4937
market$	7729 7759
marks$	5741
marria	7871
mask$	1149 6960 5427 5433
masked$	1149 5440
masking$	1149
maskked$	1149
maskking$	1149
masks$	6952 6953 6954 1149 6957 6960 5427 5433
massage$	1715
match	7560
match$	4903
matching$	1796 1976 2417 5579
material$	7727
maths$	5742 5743
matric	5581
matrix	5581
matrix$	7736 5582
matted$	2401
matter$	150 4241 4242 4243 4255 7077 4722
matters$	6750 4617
mattress$	5077
mature$	866 4059 1063 5368 5369 5370 2824
maturity$	866 2824
may$	6057 3756 893 4759 1747 1785 1912
meals$	7882
mean$	5819 5837 6288 4677 2382
meaningful$	4486 4487 4488 4489
means$	5819 5837 6288 1882
meant$	7145
measur	5590 5597
measure$	164
media$	3311 3312 3313 3314 3315 6108 6109 6110 7572 7602 7708
medica	7818 5646
medical$	7798 2658
medicated$	2931
medication$	7822 2931
medici	5000
medicine$	7792
mediterranean$	1084 4102 2382 5422
medium$	749 750 3771 3772 3773 3774 3775 3776 3777 3778 1074 2361
meet	7775
meet$	3202 3203 3204 6008 6010 6011 6103 301 302 303 6163 6172 6173 6174 6175 6176 6211 6212 6213 6395 6397 6977 7000 7006 7020 7307 7575 5174 5445
meetin	7723
meeting$	5909 6018 301 302 303 6163 6172 6173 6174 6175 6176 6211 6212 6213 7725 5474 5551
meets$	301 302 303 7575
melatonin$	2940
meloterritorial$	2815
member	7535 7536 4748 4756 7569 7586 7588 7590 7592 4801 7594 1789 1790 7632 1833 1836 7645 1841 7651 4876 7668 4879 4880 7723 1943 7779 5558 2552 5581 5589 5590 5603 5609
member$	6557 6571 6572 6573 6574 6575 6576 4291 4298 4299 7671 4911 7711 7720 1914 7724 1923 1931 7743 7746 4965 7776 5128 5203 5274 5628
members$	76 158 204 6507 6557 762 6571 6572 6573 6574 6575 6576 4283 4557 7563 4781 1767 1793 4848 1837 4856 4873 7671 4884 7680 7683 4911 1902 7720 1914 7724 1923 1931 7743 7746 4958 4965 1966 7776 4989 4994 5203 5274 2267 2535 2554 5586 5628
membership$	4835 7627 1836 5203
men$	3127 5920 3129 3130 5924 5925 5927 3136 3137 3138 3141 5934 5937 5938 5942 5945 5947 5994 5999 6006 6028 6041 6042 6059 6074 6075 6076 6077 3286 3287 3288 3289 6082 6083 6084 6087 3316 6112 6113 6117 6120 6123 6152 6155 6170 6211 6212 6213 6406 6412 6413 3633 6426 6427 6430 6431 6432 6433 6436 6437 6639 6640 6641 6666 6676 6683 6684 3897 6695 6696 6715 6722 6730 6731 6732 949 950 969 6805 6815 6816 6927 6974 5142 5144 5145 5170 5342 5351
menace$	633 665 666 667 668 2179 5227 5243 2813
menaced$	633 2179
menaces$	633 2179 5227
menacing$	633 2179 2382 2813
mend$	7471
meningitis$	2980
mental	5025 7818
mental$	5007 1993 5013 7817 7871 5275
mentality$	5203 5211 5223 5317 5521
mentally$	2296
mentor$	5720
mentoring$	69
merely$	1228
mess$	7450 4663
messag	1794 4810 4916
message$	6103 301 302 303 305 306 307 308 309 310 311 4951 5502
messaged$	301 302 303 305 306 307 308 309 310 311
messages$	5932 301 302 303 6111 305 306 307 308 309 310 311 7602 7708 5502
messaging$	5909 301 302 303 305 306 307 308 309 310 311
messed$	765 3786
messy$	2401
met	2078
met$	301 302 303 6192 6193 6194 6195 6198 7317 5174
methylphenidate$	2935
micro$	2417
middle$	4117
might$	1373 1374 1375 1376 1377 4759 1747
migraine$	2897
migraines$	2897
mind$	6632 944 945 946 947 948
minded$	5300 5307 5482
mindset$	5223
mini$	3935 6945 6946 6947 4176 2189 2328 5432 2420
miniature$	2328
minimal$	6540 6541 6542 6543 737 4490 2256
minimise$	578 2165
minimised$	578 2165
minimises$	578 2165
minimising$	578 2165
minimum$	7300
miniskirt$	2832
miniskirts$	2832
misbehave$	2812
misbehaved$	2812
misbehaves$	2812
misbehaving$	2812
misbehaviour$	2812
miscarriage$	2950
miscarried$	2950
mischief$	2201
miscreant$	2803
miscreants$	2803
misfit$	6486 6487 6488 5227 5228
misfits$	6486 6487 6488 5227 5228
misfortune$	6260 6261 6263 6264
misguided$	2125
mishandle$	2839
mishandled$	2839
mishandles$	2839
mishandling$	2839
misled$	5510
mismanage$	2839
mismanaged$	2839
mismanages$	2839
mismanaging$	2839
misper$	5149
mispers$	5149
miss$	5979 6008 6010 6011 7028 7129 1629 1630 2717
missed$	7129 7416 7417 7418 7419 1629 1630 7476 7477 7478 7479 2485 2717
misses	2065
misses$	7129 1629 1630 2717
missing$	5984 6026 6088 6089 6097 3306 3307 3766 4252 7129 1629 1630 4808 5149 2717
misuse$	5690
mix$	5979 6172 6173 6174 6175 6176 623
mixed$	3140 230 231 232 233 234 235 236 623 6540 6541 6542 6543 1066 1069 1081 1085 1088 1090 4116 4124 4125 4126 1113 1114 2386
mixes	7748
mixes$	623 7735
mixing$	6172 6173 6174 6175 6176 623
mob$	647 648 819 5210 2196
mobile$	1770 7578 2525
mobiles$	1770 7578
mock$	2726
mocks$	5742
modern$	2246
modus$	5569 2556
mohawk$	2830
mohawks$	2830
moment$	1963
money$	5943 5944 3279 3280 3281 6127 6128 6129 6130 6131 6132 6133 6134 6139 6142 3610 6403 6404 6429 7445 7511 7605 5190 2243 5513
monito	1765 4809 1941
monitor$	7585 7595 7599 1905 4931 1917 1926 5620
monitored$	7596 7601 4931 1917 1926 7747
monitores$	1926
monitoring$	1795 4931 1926
monitors$	7595 4931 1926
monkey$	7277
monster$	5227
monsters$	5227
month$	5513 5773
months$	5513 5773
mood	5000 5025
mood$	7792 7817 5666 2682
moods$	7792
moody$	2815
moral$	3586
morals$	6611 5318
more	2512 2581
more$	3036 3037 3038 3039 3040 882 883 884 885 888 889 890 891 909 924 6794 6803 6804 7177 7186 1638 1639 1640 1641 1642 4719 4721 1717 1718 1722 5356 2541
morning$	2615
morphi	5031
morphine$	7823
most$	6668 6794 1109 1183 4968
mostly$	1158
mother	7859 5078 7872 5081 7876 7879 7880
mother$	6620 963 2047 2048 7856 7870 5079 2067 7885 2080 5103 7902 5321 2339
mothered$	2339
mothering$	6827 6832 6833 6834 6835 2339
motherred$	2339
motherring$	2339
mothers$	4572 2080 5321 2339
motions$	7441
motivated$	596
motivation$	6611 5187 5318
mount	1764
moustache$	5400 2830
moustaches$	5400 2830
mousy$	2401
mouthed$	5296 5297
mouthy$	2815
mov	1922
move$	7000 7006 7020 7131 7471 7560 5445 5736 5756
moved$	6245 7005 7011 7016 7025 7089 4632 1952 2052 7873 5082
moveme	7535 4780 4810 1908 4923 4924 7723 7728 1940 5589
movements$	7572 7573 4782 7602 4955
moves$	5750 5756
moving	7755
mri$	7812
much$	3957 6803 6804 1533 1661 4700 4968 5356 2405
mugged$	2113
mugger$	6486 6487 6488 5227 5228
muggers$	6486 6487 6488 5227 5228
mugshot$	1930 2863
mugshots$	2863
mule$	6489 6517 6518 6519 5229 5258 2244 5260
mules$	6489 6517 6518 6519 5229 5258 5260
mullet$	2830
mullets$	2830
multi$	1360 1737
multiple$	4619 4620 2630
mum	7859 5078 7872 5081 7876 7879 7880
mum$	6299 6620 2047 2048 7856 7870 5079 2067 7885 2080 5103 7902 5321
mums$	6299 2080 5321
murder$	1745 4855 2541
murmur$	5672
muscly$	2361 2829
muscular$	2361 2829
must$	21 22 23 24 25 26 477 489 893 7458 1655 1658 1785 1912 5504
mute$	5715
mutism$	5715
nails$	6662 6955 5411 5417 2403
naive$	52 53 478 6771 6772 6773 2166 5350 2815
naivety$	5973 5974 5975 5976 5977 5978 6257 3496 482 483
naked$	3319 6161
name	1804
name$	6756 6757 6758 7502 7548 7579 1970
named$	1919 1970 2541
names	1742 7594 1908 4923 4924 4952
names$	7548 7561 7562 7563 7565 7579 1887 1931 7744 7761 7762 1970 5531
naming	1804
naming$	1970
nan	7859 5078 7872 5081 7879 7880
nan$	7856 7870
nana	7859
nasty$	2204 2815
nation	5048
national$	7840 2526
naughty$	2204 2259 2264 2815
near$	1523 1524 1525 7571
nearby$	4808
nearly$	967 968 2327 2336
neat$	2400 2401
neatly$	1082 2383
necessary$	1882
neck$	6902
necks$	6902
need	4773 7802 2013 5075 5714
need$	21 22 23 24 25 27 840 841 842 894 6718 6778 6800 1001 6817 6818 6819 6820 1017 1018 1019 4035 1021 1022 1023 1024 4044 4045 4046 1032 1033 6841 4050 4051 4052 4053 4054 4055 4056 6849 6851 7551 7714 5028 7832 7867 5671 5673
needed$	6800 1032 1033 1367 1882
needing$	840 841 842
needless$	3060
needs	2005 2013 2663 5695
needs$	21 22 23 24 25 28 840 841 842 6800 1032 1033 6841 4050 4051 7399 7714 5020 5028 2022 7832 5671 5673 5721 5723
needss$	5721
needy$	2259 2815
neet$	2819
neets$	2818
negative$	3069 6430 6431 6432 6433 649 650 651 6554 6555 7613 2177 2205 2300 5568
neglec	2069 5102 7897
neglect$	1591 1592 7450 7506 7892 7893 7894 7896 2481 5514 5516 5763 2762
neglected$	1591 1592 5084 2479 2480 2481 5763 2762
neglectful$	2836
neglecting$	1591 1592 2480 2481
neglects$	1591 1592 2480 2481
negligence$	5516 2836
negligent$	2836
negligently$	2836
neighb	5772
neighbourhood$	4757 4765 4766 4767 1753 1754 4776 1788 4902 4921 1907 7715 7716 4933 1920 1933 1937 1951 1960
neighbours$	5194 5195
neither$	1268 1273 1428 1431 4446 1432 1433 1434 4449 1443 1454 1455 1456 1457 1458 1459
networ	1841 7649 7728 7773 5589 5590
network$	6059 7641 7643 4856 5145 2569
networks$	7643 5145
neurod	2957
never$	3402 3406 3407 3408 3409 493 3538 539 540 541 542 543 545 582 3606 3607 1176 1178 4214 1200 1201 1202 4218 4219 1213 1218 4234 4303 4304 1298 7137 7138 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 1712 1713 2030 2257 2343 2457 2834
nevertheless$	5905
new	1737
new$	4752 5095
news$	6459
next$	41 3478 3479 3480 3481 4141 4505 5536 5554
niche$	7580
nickna	1742 1908 4923 4924
nicknames$	7563
nicotine$	7811
night$	7122 7123 7124 7600 7791 7810 2673
nightmare$	683 3698 684 3699 685 3700 686 3701
nightmares$	2959
nights	4999
nights$	7791
nike$	5427 2417
nikes$	5427
nines$	6973
nineteen$	6150 6676 3896 6707 6708 6709 6710 6711 6712
no$	49 5967 6014 6180 6188 431 436 3452 459 472 6305 3521 508 509 3531 567 568 569 570 571 572 573 574 575 576 577 587 588 589 590 3689 687 3707 737 3855 927 932 3976 3977 966 4047 1034 1038 1039 1040 1041 1048 4068 4069 4244 4245 4246 4247 1240 1245 1246 1247 1248 1249 7063 7064 7065 7066 1264 1270 1271 1272 1274 1276 1277 1291 4307 4310 4311 4312 1299 1300 1301 1302 1303 1304 1305 7137 7138 4349 4350 4351 4352 4356 1401 1429 1431 4446 1432 1433 1434 4449 1435 1438 1439 1440 1441 1443 1454 1455 1456 1457 1458 1459 1464 1465 1466 1467 1471 1472 1473 1474 4490 4497 1485 1486 1487 1488 1489 2021 2091 2172 2221 2229 2256 2303 2474 2476 2496 2541
nobody$	432 435 458 473 587 588 589 590 6767 6859 1270 1271 1272 1273 1277 1400 1428 1431 4446 1432 1433 1434 4449 1438 1439 1440 1441 1443 1464 1465 1466 1467 5360 2458
nomina	5581 5583
nominal$	7610 1822 7711 4934 4944 5203 5559 2570 5625
nominals$	7610 7642 4944 5203 2859
non$	779 2225 2227 2250 2251 2252 2253 2254
noncompliance$	2811
noncompliant$	2811
none$	390 397 934 6767 1268 1273 1277 1318 1428 1431 4446 1432 1433 1434 4449 1443 1454 1455 1456 1457 1458 1459
nonengagement$	2811
nonetheless$	5905
nonexistent$	7451 7452 7453 7454
normal$	6579
normalise$	2165
normalised$	2165
normalises$	2165
normalising$	2165
north$	1140
nose$	6902
not$	3401 3403 3406 3407 3408 3409 493 3527 539 540 541 542 543 545 3608 653 3741 727 3787 911 928 3945 3946 935 4064 4065 4066 1174 1175 4208 4212 4213 1213 1218 7063 7064 7065 7066 1269 1275 4301 4302 1290 1293 1298 7137 7138 1332 1333 4363 4364 4365 4366 4417 4420 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4441 4442 1430 1431 1434 1442 1447 1451 1460 4476 4478 4484 1476 1477 1523 1524 1525 1536 4682 7496 2020 2030 5054 2045 2257 2329 2330 2335 2343 2457 2686
note	1910 1941
note$	1162 1163 1762 1768 4925
noted$	1162 1163 4946 1932 7747
noteed$	4925
notes$	1162 1163 4925
nothing$	40 3056 43 6859 6933 4192 1265 1266 1267 1270 1271 1272 1306 1307 1308 1309 1310 1311 1312 1313 4336 7137 7138 7297 7298 7299 1497 1498 1499 7473 5360 2439 5475 5650
notice	4914
notice$	1162 1163 7240 7282 7283 7284 7285 7286 7287 7288 7679 7706 1927
noticed$	5844 1162 1163
notices$	1162 1163 7679
noticing$	1162 1163
notify$	1729 1750 1751
notifying$	1750 1751
notifys$	1750 1751
noting	1910
noting$	1162 1163 1762 1768 4925
notinged$	4925
notings$	4925
notoriety$	6259 6401
notorious$	701 702 703 704 705 706 707 708 816 2311 2817
nous$	3924 910
november$	6057
now$	6296 6297 6777
nude$	3319
nudes$	320 6135 336 337 338 339
nuisan	4982
nuisance$	6495 6514 6621 7754 7760 7774 5227 5243 2264 5327 5631
nuisances$	5227 5327 5631
number	1877 4923
number$	3142 3143 3144 4005 6798 1769 1816 4837
numbers$	3142 3143 3144 7445 7511 7513 7522 7523
numerous$	3123 4619 4620 4644
nurse	7800
nurse$	7801 7807
nuts$	5275
nutter$	5227
nutters$	5227
obese$	2829 2961
obesity$	2961
obey$	7000 7006 7020 5445
object	7659 1939
object$	7757
objective$	7685 1882 7757
objectives$	7685
obnoxious$	2815
observation$	4779 2518 5546
observations$	4779
observe$	4931 1917 5620
observed$	5579 2855
observeed$	4931 1917
observeing$	4931
observes$	4931
obsessed$	2507
obsessive$	2641
obstructed$	5510
obstructive$	6593 6594 6595 6596 6597 6598 6599 5286 2815 2836
obtain	1911 2512 2550 2572
obtain$	6207 6208 1728 4935 4970
obtained$	1728 4935 5544
obtaining$	1728 4935
obtains$	1728 4935
obvious$	1256 4644 7436 7437
obviously$	1330 1338 4353 1339 1340
occasion$	7141
ocd$	2907
ocg	4851
ocg$	7643
ocgs$	7643
october$	6057
odd$	2382
odour$	5404
of	4820 2512 2576
of$	3067 3068 3170 6226 3662 3695 3696 695 3740 6544 3815 3819 3834 3953 3960 3961 3962 3984 4067 6872 6875 1087 4113 6998 7071 7097 7098 1331 1338 4357 7165 4376 4377 4378 7207 4537 4546 7455 4669 4694 4698 7495 7537 4758 4771 7570 7571 1766 4786 4796 7603 4816 4824 4825 4831 4832 7627 4839 4840 4850 4877 4888 4890 4895 4900 7697 1919 7737 4962 4993 4997 5041 5046 5094 5100 5101 5104 2110 7917 5419 5451 5467 5548 2541 5558 5560 5605 5623 5640 2709 5781 5790 5802
off	4967 2031 2722
off$	5949 6093 6096 6100 3594 3595 6513 4254 4589 4590 4608 4609 4610 4611 4612 4613 7406 7407 7408 4664 4665 4822 1851 5030 5046 5150 5238 5281 5642
offen	7545 7631 7632 7721 7722 7734 7785
offen$	7611
offenc	4828 1826 4892 5113 5127
offence$	7619 7620 4841 7637 7684 7905 7919 7925 2558 5606 3012
offences$	7619 7620 4841 7684 7905 7919 7925 5606 3012
offend	7535 1802 4819 7612 7618 4892 4897 7728 4953 7745 4982 5535 5558 5569 5583 5589 5590 5603 5609 2869
offend$	5979 6008 6010 6011 7028 7029 7040 4249 7125 7126 7127 7129 7604 7621 2539
offendded$	7129
offendding$	7129
offended$	7129 3011
offender$	6430 6431 6432 6461 659 7610 7611 4836 4838 4944 5221 5561 2560 5576 2570 5628 2806 3009
offenders$	6430 6431 6432 6436 6461 659 7610 7611 7642 5221 5561 5586 5628 2806
offending$	6037 6044 6047 6051 6341 6412 7129 4817 7611 1810 4883 7681 7684 7687 7689 1925 7754 7760 7768 7774 7910 2207 5606 2785 3011
offends$	7125 7126 7127 7129 3011
offens	4828 1826 4892 5113 5127
offense$	7619 7620 4841 7684 7905 7919 5606 3012
offenses$	7619 7620 4841 7684 7905 7919 5606 3012
offensive$	7917 2815
offer$	319 6360 6361 4194 4196 4197 4198 1184 1185 1186 7047 7106 7107 7108 7120 7122 7123 7124 7307 2145 5185 5186 5453
offere	2663
offered$	319 4194 4196 4197 7047 7278 7279 7280 7281 7674 2145
offering$	319 7047 7106 7107 7108 2145 5453
offerred$	319 7047 2145
offerring$	319 7047 2145
offers$	319 6360 6361 4198 1184 1185 1186 1187 1188 1189 1190 7047 2145 5185 5186 5442
office	4757 4765 4766 4767 1753 1754 1755 4776 1788 4806 4902 4921 1907 7715 7716 1920 1933 1937 4959 1948 1951 1960 5128
office$	4400 4405 4406 7461 7490 4725 7751 2502
officer$	1731 7542 7557 7558 7559 4768 4769 4770 7568 1785 4803 7598 1844 7694 1888 1891 4910 7713 4922 1916 7725 4948 1949 1954 1955 4975 1964 7920 2502
officers$	6123 6441 3650 4744 1731 7539 7542 7549 7550 1744 7557 7558 7559 4768 4769 4770 1758 4775 7568 7577 1785 4803 7598 7601 7637 1844 4868 7694 1888 1891 7713 4922 1916 7725 4942 4948 7751 1949 1954 1955 4975 1964 7782 5195 5599 2604
offices$	7751
offrolled$	5737
offs$	5239 5642
often$	3104 290 7420 7421 7422 7423
oily$	1090 2386
old$	6153 850 851 852 854 866 886 4057 1063 4082 4085 4087 7849 2337 2346
older$	3128 3132 5935 3148 3153 5996 3213 3214 6029 6041 6059 6062 3291 3318 3321 3322 3326 6120 6123 6152 6154 6155 3614 3615 3616 3617 3621 3622 3623 3624 3625 3626 3627 3629 3630 6430 6431 6432 6433 3645 6628 6666 866 6676 6755 4013 1084 7859 5145 2150 5167 5170 2382 5426 5428
olders$	6041 6059 6062 6436
olds$	6699
olive$	1090 2379 2386
omission$	2452
omissions$	2452
on	4820 5526 2512 2773
on$	3086 5894 5895 5921 5922 5923 5926 3135 5929 3226 3413 3422 3423 3467 3482 3484 6496 6497 6609 3818 6706 6872 6875 4110 4123 4179 6998 4339 4341 1334 4368 4369 4370 4527 4528 4529 4544 7386 7387 7424 7495 7515 7516 1760 7570 7571 1766 7574 4788 4789 7593 4802 7614 7646 4870 4888 4912 1929 7794 5019 5027 2016 5098 2107 2109 5256 5326 5467 5488 5523 5534 2586 2660 2783 2789 2790
once$	5903 4347 7155 1671 4727 4728
one	4756
one$	3150 3243 3809 6768 6797 6860 6861 1065 6906 1109 6916 6917 6918 6919 6920 6921 4284 4289 4290 1277 4298 4299 7122 7123 7124 4334 4335 4416 4444 4445 4446 1432 1433 4449 4450 1443 4742 1784 7711 5037 2034 5049 5050 7842 2358
ones$	5920 6906 4971
onesie$	5427
onesies$	5427
ongoing$	4855
online$	296 3311 297 3312 298 3313 299 3314 300 3315 6108 6109 6110 4780 2151
only$	3380 3383 412 422 423 424 425 426 427 428 430 471 798 828 1228 4404 4526 1638 1639 1640 1641 1642 1656 1657 4674 2434
onto$	4788 1929
open$	5841 6638 7000 4210 7006 4216 4221 7020 4230 4294 5445
opened$	6198
operandi$	5571
operat	1737 1836 7659 7660 4990 5589 5597
operate$	6354 876 877 878 879 880 881 6978 7001 7007 7012 7021 7085 7700 7782
operated$	876 877 878 879 880 881 5002
operates$	876 877 878 879 880 881
operating$	876 877 878 879 880 881
operation$	1844 7696 7705 7812 7820 2592
operational$	4752 2583
operations$	7696 7705 7820
operative$	5270 5477
operator$	7557 7558 7559 4768 4769 4803 2502
operators$	7557 7558 7559 4768 4769 4803
opport	5526 5590 5597 5602
opportunit$	3156 142 143 6359 1609 1610 1611 1612 7436 7437 5185
opportunited$	3156 142 143 6359 1609 1610 1611 1612 7436 7437 5185
opportunities$	3156 142 143 1609 1610 1611 1612 7436 7437 1847 5185 5500
opportuniting$	3156 142 143 6359 1609 1610 1611 1612 7436 7437 5185
opportunits$	3156 142 143 6359 1609 1610 1611 1612 7436 7437 5185
opportunitted$	3156 142 143 6359 1609 1610 1611 1612 7436 7437 5185
opportunitting$	3156 142 143 6359 1609 1610 1611 1612 7436 7437 5185
opportunity$	3156 142 143 6359 1609 1610 1611 1612 7436 7437 1847 1963 5185 5500
opposed$	5458 5461
oppositional$	2264 2682 2815
opt$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2129
opted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 7426 4704 7497 2129
optici	1999
opticians$	5014
opting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2129
option	5590 5597 5624
opts$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2129
optted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2129
optting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2129
or$	4506 2622
oral$	325
order$	7676 4907 7718 7752 7753 7765 7911 7912 7917 7922 7925 5634 5755 5793 5794 5795 5796
ordered$	4963 5122
orders$	7676 4907 7701 7718 7752 7753 7765 7925 5634 5793
ordinary$	2382
organi	7735
oriental$	1084 4102
other$	3016 5810 5811 6034 3676 3678 6473 6475 6602 1065 4604 7533 5135 5195 2358 2454 2541
others$	3016 5810 5811 3393 3397 3398 3418 486 3537 3654 640 641 642 3675 3677 6472 6666 6916 6917 6918 7052 7053 7054 7055 7056 4271 4272 4273 7664 5135 5146
ought$	21 22 23 24 25 29 388 476 490 497 498 499 500 501 502 503 504 505 514 517 518 519 520 1366 1369 1370 1371 1372
oughtn$	1368
our$	3567 7456 7457 7465 5442 5466 5495 5503 2541
out	7672 5085
out$	5949 145 155 5982 5992 6010 6011 6019 6024 6027 3363 6202 6425 3634 6480 694 766 3793 780 800 806 6884 6889 7129 7136 4523 1522 1537 7553 4808 1862 4878 4915 1905 4930 1928 4967 2031 5062 7874 5084 7877 2108 5281
outbursts$	6589 6590 5282
outcome$	5604
outcomes$	5604
outfit$	6945 6946 6947 5429 5432
outfits$	6945 6946 6947 6971 5429 5432
outlook$	6750 944 945 946 947 948
outrageous$	2264
outright$	1191 5442
outs$	6480
outstanding$	2541
over$	4110 6944 7501 7530 7570 2142 2291
overcr	2999
overdose$	7797 2927
overdosed$	2927
overdressed$	2829
overdue$	7825
overlook$	2488
overlooked$	2479 2488 5510
overlooking$	2488
overlookked$	2488
overlookking$	2488
overlooks$	2488
oversexualised$	2798
oversight$	1644 1645 1646 1647 5493
oversized$	2417
overt	1898
overt$	4913
overweight$	5693 2829
owing$	3033 169 2089 7897
own	5752
own$	3025 12 13 14 5822 5823 5824 5825 30 3159 3160 3161 3162 3163 3164 3165 3166 3167 153 3180 3217 3424 443 6251 6252 3461 3462 3465 3468 3469 534 3840 3850 6664 6665 3874 6671 6672 3954 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 6812 4408 4409 4410 4411 4412 4413 4414 4575 7826 7883
ownership$	7486 7487 7488 7489 5511
pacemaker$	2007
pack$	647 648 819 5210 2196
packag	5526
package$	6521
packages$	6071 6072 6073 6521 5147 5263
padded$	2417
paedia	5000 5013 1999
paediatric$	5014
paediatrician$	7792 7801 7805
paid$	643 4403 4407 1475 1633
pain$	683 3698 684 3699 685 3700 686 3701
painkillers$	7811
palate$	5710
pale$	1090 6910 2379 2382 2386 2829
palm$	1598 1599 1600 1601
palmed$	1598 1599 1600 1601
palming$	1598 1599 1600 1601
palmmed$	1598 1599 1600 1601
palmming$	1598 1599 1600 1601
palms$	1598 1599 1600 1601
palsy$	5706
panel	5590
panel$	4400 4405 4406 7461 7490 4725 2502
panic	7818
panic$	2646 2682
paperwork$	7433 7445
paracetamol$	5704
parade	4937
parade$	7729 7759
paranoid$	2815
parcels$	5147
parent	5078 5079 7872 5081 2068 7876 7879 7880 2105
parent$	6526 3967 6760 6761 963 2047 7856 7870 2067 7885 2080 5103 5321 2339 5753 5768
parental$	3709 3785 2310
parented$	2339
parenting$	6827 6839 5120 2339
parents$	6299 6620 3967 6760 6761 4557 4571 7456 7457 7856 7870 2067 7885 2080 5103 7902 5321 2339 5502 5503 5753 5762 5768
parentted$	2339
parentting$	2339
park	5772
park$	6055 6056 6074 6075 6076 6077 6211 6212 6213 7729 7759
part$	3372 3373 6166 6339 6340 6341 1836 7720 2032
partake$	230 231 232 233 237 238 239
partaked$	237 238 239
partakes$	237 238 239
partaking$	230 231 232 233 237 238 239
partially$	2692
participant$	447 5171 5349
participants$	447 5171 5349
participate$	230 231 232 233 447 6977 7000 7006 7020 5445
participated$	230 231 232 233 447
participates$	230 231 232 233 447
participating$	230 231 232 233 447
participation$	230 231 232 233
parties$	6074 6075 6076 6077 6167 5349
partly$	1652 1653 2491
partne	1737 7871 7873
partner$	6147 4752 7855 7887 5165 5166 5171 5336 5349
partners$	6147 5165 5166 5171 5336 5349
party$	6074 6075 6076 6077 6167 5349
pass	1909
pass$	869 3884 870 871 872 3887 873 874 3889 875 1621 7474 1734 1883
passed	4966 2727
passed$	1577 1578 1621 1734 1918 5498 5618
passengers$	7664 5194
passers$	3648
passes$	869 3884 870 871 872 3887 873 874 3889 875 1621 1734
passing$	1621 1734 5499 5551
passwo	4952
passwords$	7744
past$	6294 2440
pastoral$	2036 2707
pasty$	2829
patchy$	6540 6541 6542 6543 737 7451 7452 7453 7454 1688 2169 2256
path$	6001
pathetic$	2836
pathetically$	2836
pathological$	2213
pathwa	2001
patience$	4689
patient$	5680
patrol	1755 4959 1948 5626
patrol$	1731 7539 4770 1785 1844 1891 7702 1916 7751 1949 1954 1955 1964
patrols$	1731 7539 4770 1785 1844 1891 7702 1916 7751 1949 1954 1955 1964 5599
pattern$	5572
pay$	6207 6208 643 1475 1633
paying$	643 1633
pays$	643 1475 1633
pcso	1755 4806 4902 4921 1907 7715 7716 1920 1933 1937 1948 1951 1960
pcso$	1731 4770 1785 7598 7694 7713 4922 4948 1949 1955 4975 1964
pcsos$	1731 4770 1785 7598 7694 7713 4922 4948 1949 1955 4975 1964
pe$	7815
peer$	5920 6435 3664 3665 6557 6571 6572 6573 6574 6575 6576 6872 6875 5192 5220 2209 5274
peers	5048
peers$	3016 5920 6417 6430 6431 6432 3642 6557 6571 6572 6573 6574 6575 6576 6872 6875 7840 5135 5220 5222 5274
pencilled$	2409
people	7668 7723 7745
people$	5860 79 5920 5936 5945 6082 3393 3397 3398 3418 486 3537 3567 6428 6430 6431 6432 6433 6441 3650 3654 640 641 642 6455 6507 6556 6557 6561 6571 6572 6573 6574 6575 6576 3797 6592 6805 7052 7053 7054 7055 7056 4271 4272 4273 7070 4283 4292 4333 7164 7166 4516 4517 4518 4519 4520 4521 7328 4558 4559 4575 4576 7388 7389 7398 7399 7400 7401 7402 7403 7404 7405 4616 7444 7456 7457 7480 7481 7483 7485 1801 4848 4856 7671 4911 1914 7724 1923 1931 7743 7746 4965 7776 5194 5195 5274 5497 5503 5628
pep$	2987
peps$	2987
perceive$	3570 3571 3572 3573 3574 3575 3576 3577 3578 3579 3580 3581
perfectly$	3121 827 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 999 1002
perfor	7659
performance$	5493
performers$	4283 4292
perfunctory$	2836
peril$	5807 5808
period	5000
period$	7792 5033
periods$	7792
permanently$	1322 4337 1323 4338 1324 1325 1326 2712
permit$	35 36 112 113
permited$	35 36 112 113
permiting$	35 36 112 113
permits$	35 36 112 113
permitted$	35 36 112 113
permitting$	35 36 112 113
perpet	4819
perpetrator$	6082 6152 6337 6462 6463 6464 6465 7611 5224 5225 5226 5563 2885
perpetrators$	6082 6152 6337 6462 6463 6464 6465 7611 5224 5225 5226 5563 2885
perpetually$	1322 4337 1323 4338 1324 1325 1326 2835
persist$	5893 102
persisted$	5893 102
persistent$	291 292 1191 2134 2206 2213 2546 2718
persistently$	290 2718
persisting$	5893 102
persists$	5893 102
persistted$	5893 102
persistting$	5893 102
person	7723 2032 5128
person$	6098 3653 6556 6557 6558 6562 6571 6572 6573 6574 6575 6576 3798 6808 4764 1801 4911 7711 1914 7724 1923 1931 7743 7746 4965 7776 7920 5274 5628
personal$	3179
personality$	2682
persons$	6558 1801
persua	1739
persuade$	7077
persuaded$	5842 7005 7011 7016 7019 7025 7089 7092 7093 7094 7095 7096
pest$	5227
pests$	5227
petite$	2361 2829
petty$	2213 2242
phase	5590 5597 5602
phobia$	5705
phone	4780 1794 4810 4916 4952
phone$	296 3311 297 3312 298 3313 299 3314 300 3315 6108 6109 6110 6127 6128 6129 6130 6131 6132 6133 6134 6139 7133 7159 7160 7161 7162 7572 1770 7578 7602 7708 1908 7744 1968 2525
phoneing$	1968
phones$	296 3311 297 3312 298 3313 299 3314 300 3315 6108 6109 6110 6127 6128 6129 6130 6131 6132 6133 6134 6139 7133 7159 7160 7161 7162 7572 1770 7578 7602 7708 7744 1968
photo$	6111 3347 3348 334 335 6862 7538 4747 1733 1930 1944 7771
photog	1742 1908 4923 4924 4952 7755 1972
photograph$	3347 3348 334 335 6862 7538 4747 1733 4800 7595 7599 4905 1906 1930 7744 1944 7761 7771 4987
photographed$	5842 3145 6645 6862 4800 7597 1791 2536
photographing$	4800
photographs$	3347 3348 334 335 6862 7538 4747 1733 7561 7562 4800 7595 4905 1906 7744 1944 7761 7771
photos	1908 4923 4924 4952
photos$	6111 6135 3347 3348 334 335 6862 7538 4747 1733 7562 7744 1944 7761 7771
physical$	2654
physically$	2353 2759
physique$	6880 6881 6882 5376 2828
physiques$	6880 6881 6882 5376 2828
picked$	3146
picking$	5474
pictur	5526 5581
picture$	6111 3347 3348 334 335 6862 7538 4747 1733 4936 1944 7761 7771
pictures$	6111 6135 3347 3348 334 335 6862 7538 4747 1733 7561 7562 1944 7761 7771
piece$	1921
pieceed$	1921
pieceing$	1921
pieces$	1921
pierced$	2829
piercing$	1095 6902 5417 2404
piercings$	1095 6902 5417 2404
pig$	2468
pillar$	4593 1590
pills$	7822 5147 5704
pimp$	2144
pimped$	2144
pimping$	2144
pimples$	5423
pimply$	2829
pimpped$	2144
pimpping$	2144
pimps$	2144
pin$	3736
pink$	2401
pins$	2007
pity$	4621 4622 7415
place	5059
place$	0 1 2 3018 11 5837 5979 6127 6128 6129 6130 6131 6132 6133 6134 6428 6526 6808 1772 1963 7828 7838 5056 7851
placed$	0 1 2 3018 5815 5816 11 5837 1694 1695 1746 1772 1821 1823 2052 2741
placem	7903
placement$	6613 6614 6615 809 810 811 7865 5185 5322 2308 5324 5753 5755 2741 5768
placements$	6613 6614 6615 809 810 811 7889 5185 5322 2308
places$	0 1 2 3018 11 6428 1694 1695 1772 4794 7889
placing$	0 1 2 11 1694 1695 1772
plague$	633 2179
plagued$	633 2179
plagues$	633 2179
plaguing$	633 2179
plain$	1898 2370 2382 2517
plainly$	1241 1242 1243 1244 1338 4353 1339 1340
plaited$	5418
plaits$	5415
plan	7866 5590 5597 5602 5624
plan$	5889 7744 7831 7843 7867 7911 5185 5721 5722 5723 5755
planned$	7145 7667 2597
planni	7712
planning$	5890 1644 1645 1646 1647 5493
plans$	5889 7744 5185 5721 5722
plastered$	1097
plastic$	2189
plate$	4784 2007
plates$	4784
play$	398 420 446 455 581 3847 5023 2664
played$	398 420 446 455 581
player$	5563
players$	4575 5563
playing$	398 420 446 455 581
plays$	398 420 446 455 581
plea$	7656 5502 5801
pleaded$	2786
pleads$	2786
pleas$	7456 7457 7656 5502 5503
please$	6101 6102 7061 7077
pleased$	136
pleases$	6101 6102
pleasing$	4317
plenty$	3112 3122
plot	1765
plotted$	7747
plotti	7712
plucked$	2409
plug$	713 714 2248
plugged$	713 714 2248
plugging$	713 714 6522 6523 6524 6525 2248 5264
plugs$	713 714 2248
plump$	4114 2829
pnc	2526
pnc$	5541
pnd	2526
pnd$	5541
pneumonia$	2981
podgy$	2829
point	1939
point$	4184 4315 7143 7757 5533
pointless$	2438
points$	5533
poison$	2632
poisoned$	2632
poisoning$	2632
polic	5626
police	1737 4757 4765 4766 4767 1753 1754 1755 4775 4776 7581 1788 4806 1802 1852 4901 4902 1898 4921 1907 7715 7716 1920 1933 1937 4959 1948 1951 1960 5114 5129 2581 2604 2773
police$	6299 6441 6623 6624 6639 6640 6641 4400 7196 4405 4406 7461 7490 4725 1714 4744 1731 7539 4752 7549 7550 1744 7557 7558 7559 4768 4769 4770 7564 1758 7568 7577 1785 4803 7598 7601 4817 4836 7629 4838 7637 7638 4855 1844 4867 4868 7684 7693 7694 1888 1891 4910 7703 4913 7706 7713 4922 1919 4939 4942 4944 4947 4948 7751 1949 1954 1955 4975 1964 4983 7782 5114 7906 7921 5195 5309 2453 2492 2501 2527 2565 2567 2573 2583 5599 2768 2785
policed$	1952 2565 2895
polici	1852 4902 4921 1907 7715 7716 1920 1933 1937 1951 1960
policies$	7200 7201 7202 7203 7204 7205 7206 7433
policing$	7549 4867 7694 4910 7713 4922 4933 4948 7742 4975 5537 2565
policy$	7200 7201 7202 7203 7204 7205 7206 7433
polish$	5422
ponytail$	6898 6899 6900 5416 5417
ponytails$	6898 6899 6900 5416 5417
poor$	3069 3180 3531 567 568 569 570 571 572 573 574 575 576 577 649 650 651 3710 6512 6540 6541 6542 6543 737 6545 6546 6547 6548 6549 6550 6551 6552 6553 6554 6555 1090 6910 1538 1539 1540 1541 7451 7452 7453 7454 1688 1992 2125 2169 2172 2205 2256 2264 2300 2303 2386 2478 2496
poorly$	1082 2383
porn$	5158
pornography$	5158
portly$	2829
pose$	1857 7665
poses$	1857 7665
posing$	2534
position$	5809 1746
positions$	5809
positive$	3069 3079 7666 2589 5691
posses	5125
possession$	5125 7917 5126 2787
possibility$	4264
possible$	1886 2541
post$	304 7385 7397 5533 2640
posted$	304 6198
poster$	1944
posters$	1944
posting$	304
posts$	3034 3045 304 5533
potential$	2541
pothead$	5227
potheads$	5227
power	5590
powerful$	2361
powerfully$	2362
powers	5597
practi	7800
practically$	412 912 3927 913 914 915 916 919 920 921 922 967 968 2327 2336
practice$	1644 1645 1646 1647 5493
precin	4937
precinct$	7729 7759
precious$	1481 4510
precocious$	5155 2822
predator$	6462 6463 6464 6465 659 5224 5225 5226
predators$	6462 6463 6464 6465 659 5224 5225 5226
predatory$	2815
predic	2520
predicted$	1797 2726
prediction$	2734
predictions$	5748 2734
predictive$	2522
prefer$	194 195 196 197 198 199 200 215 216 217 218 219 220 2129 2595
prefered$	194 195 196 197 198 199 200 215 216 217 218 219 220 2129
prefering$	194 195 196 197 198 199 200 215 216 217 218 219 220 2129
preferred$	194 195 196 197 198 199 200 215 216 217 218 219 220 7426 1665 1666 1667 1668 4704 7497 2129
preferring$	194 195 196 197 198 199 200 215 216 217 218 219 220 2129
prefers$	194 195 196 197 198 199 200 215 216 217 218 219 220 2129
pregab	5031
pregabalin$	7823
pregna	7818
pregnancies$	2949
pregnancy$	5683 2949
pregnant$	5682
prepared$	4190 4193 1739 7667 4899
prescribed$	5675 2932
prescription$	2932
prescriptions$	2932
presence$	7702
present$	869 3884 870 871 872 3887 873 874 3889 875 4025 4026 4027 4028 4808 1857 7665
presented$	869 3884 870 871 872 3887 873 874 3889 875
presenting$	869 3884 870 871 872 3887 873 874 3889 875
presents$	5943 5944 6139 6142 869 3884 870 871 872 3887 873 874 3889 875 1857 7665
presentted$	869 3884 870 871 872 3887 873 874 3889 875
presentting$	869 3884 870 871 872 3887 873 874 3889 875
preser	2550
press$	2595
pretext$	1848
pretty$	2829
preven	4889 1877
prevented$	7185
prevention$	7677 7681 1875 4893 5120
prey$	5840
prime$	2541
principal$	7749 2548
priori	1843 7659 5597
priority$	1831 4944 7757 2541 2544 2546 2583 2610
prison	7873 5082 5121
prison$	7854 7874 7913 2776
proact	1898 2581
proactive$	1745 4902 4913 4921 1907 7715 7716 4933 1920 1933 1937 1951 1960
probation$	3014
proble	5690
problem$	6583 6588 7327 4722 7749 5227 2222 2259 2262 2264 5280 2570 5673
problematic$	6044 6545 6546 6547 6548 6549 6550 6551 6552 6553 2259 2264
problems$	6253 6260 6261 6263 6264 6588 6750 2051 2077 5227 5280 5673 2731
procedure$	7200 7201 7202 7203 7204 7205 7206 7433
procedures$	7200 7201 7202 7203 7204 7205 7206 7433
proceedings$	7656 5755
proces	5695
process$	7200 7201 7202 7203 7204 7205 7206 7433
processes$	7200 7201 7202 7203 7204 7205 7206
processing$	2699
produc	5526
productive$	7666
professional$	2453
professionalism$	7486 7487 7488 7489 5511
professionals$	6299 6535 6600
profil	5526 5581
profile$	7595 1904 4936 5222 5585 2571
profiled$	7596
profiles$	7595 1904 5585 2571
profiling$	2571
profits$	4709
programme$	69 71 72 7843 5778 5796
programmes$	69 71 72
progress$	1840 5185
progressed$	1840
progressing$	1840
progresss$	1840
prolific$	291 292 7610 2134 2206 2213 2546
promiscuity$	2796
promiscuous$	2123 5155 2796 2822
promiscuously$	2796
promise$	7200 7201 7202 7203 7204 7205 7206 7439
promises$	7200 7201 7202 7203 7204 7205 7206 7439
proof$	1805
proper$	4486 4487 4488 4489
property$	6074 6075 6076 6077 3286 3287 3288 3289
propra	5031
propranolol$	7823
prosec	1838 7654 7655 4864 7660 4917 7719 4974 2874
prosecute$	4853 2588 2613
prosecuted$	7709
prosecuteing$	2613
prosecutes$	2588
prosecuting$	2588
prosecution$	7650 7656 7766 2587
prosecutions$	7656
prospect$	4262
prostitute$	5158 2144 5161
prostituted$	2144
prostitutes$	5158 2144 5161
prostituting$	2144
prostitution$	6037 6051 5158
protagonist$	5563
protagonists$	5563
protect$	3055 5965 530 3554 6353 3987 3988 3989 3992 3993 3995 3996 3999 6827 1715 1723 1724 1725 1881
protected$	530 6827 6832 6833 6834 6835 6836 1723 1724 1725
protecting$	530 3555 6647 3987 3988 3989 3992 3993 3995 3996 3999 6827 6832 6833 6834 6835 6836 6839 6844 6845 6846 6847 6848 1723 1724 1725 1881
protection$	6647 6823 6824 6825 6826 6827 6832 6833 6834 6835 6836 6839 6844 6845 6846 6847 6848 7316 4887 4960 4961 5074 5108
protects$	530 6827 1723 1724 1725 1881
protectted$	530 6827 1723 1724 1725
protectting$	530 6827 1723 1724 1725
protocol$	7200 7201 7202 7203 7204 7205 7206
protocols$	7200 7201 7202 7203 7204 7205 7206
proud$	4677
prove	1804 1820
prove$	4821
proved$	4821 2553
proves	1820
provid	2512
provide$	1728 4762 5174
provided$	5174
provideed$	1728
provideing$	1728
provider$	4400 4405 4406 7461 7490 4725 2502
providers$	4400 4405 4406 7461 7490 4725
provides$	1728 5174
providing$	5174
provin	1820
provision$	5723 5726
provocative$	5155 2797 2822
provocatively$	1082 2374 2383 5426 5428 2797 2822
provoke$	5826 5827 2180
provoked$	5826 5827 2180
provokes$	5826 5827 2180
provoking$	5826 5827 2180
pru	2710
pru$	5725
psoriasis$	2831
psychiatric$	2658 2944
psychiatrist$	7801 2944
psychiatrists$	2944
psycho	5000 2946
psycho$	5227
psychologist$	7792 7801 2945
psychologists$	2945
psychopath$	5227
psychopaths$	5227
psychos$	5227
psychosis$	2924 2972
psychotherapist$	7801
psychotic$	5275 2924
ptsd$	2906
public	4896
public$	6475 3703 7664 7688 1945 1946 5125 5194 2751
puffer$	5427 2417 2421
puffers$	6961 6962 6963 6965 5427
pulled$	5842 5431
pumped$	5711
punch	7895
punish$	7471 1675 1676 1677 1678
punished$	6245 1675 1676 1677 1678
punishes$	1675 1676 1677 1678
punishing$	1675 1676 1677 1678
pupil	5128
pupil$	6557 6571 6572 6573 6574 6575 6576 7920 2182 5219 5274 2710
pupils	7723
pupils$	76 158 204 3393 3397 3398 3418 486 3537 3654 640 641 642 6472 6507 6557 6560 6571 6572 6573 6574 6575 6576 7052 7053 7054 7055 7056 4271 4272 4273 4283 4292 4333 7166 4575 4911 1914 7724 1923 1931 7743 7746 4965 7776 5146 5194 5219 5274 2267 5502 5628
purcha	4797 4798
purely$	798
purple$	2401
purpos	1939 5526
purpose$	7330 7333 7685 1882 7757
pursue	1849
pursue$	138
pursued$	138
pursues$	138
pursui	1849
pursuing$	138
push	1922
push$	261 262 263 2132 2592
pushed$	261 262 263 1952 2132
pushes$	261 262 263 2132
pushing$	261 262 263 2132
put$	0 1 2 3018 5813 5814 11 5819 5837 5979 6008 6192 6193 6194 6195 3526 7026 7129 1694 1695 1723 1724 1725 1772 1821 1823 4946 1932 1958 2012 2050 5174
puted$	0 1 2 11 1723 1724 1725 5174
puting$	0 1 2 11 1723 1724 1725 5174
puts$	0 1 2 3018 11 5819 5837 7129 1694 1695 1723 1724 1725 1772 4794 2050 5174
putted$	0 1 2 11 1723 1724 1725 5174
putting$	0 1 2 3019 5812 11 7129 1694 1695 1723 1724 1725 5174
pyjama$	4166 5427
pyjamas$	6952 6953 6954 6957 5427
queen$	5230
queens$	5230
questi	7755 1972
question$	4987
questionable$	3069 3531 2125
questioned$	2099
quick$	136 7468 4677 1664 2175
quickly$	6733 7420 7421 7422 7423
quiff$	5417
quiffs$	5417
quite$	3106 3121 827 940 999 1002 2326 2342
rabble$	647 648 5210 2202 2803
race$	4081 4084 4096 4100 4103 6908 4128
radar$	7567 1761
raff$	5208
rag$	5205
rags$	5205
raid	4978
raid$	7770 5588
raids$	5588
raise$	3987 3988 3989 3992 3993 3995 3996 3999 4435 2339
raised$	4434 2339 5431
raises$	2339
raising$	3987 3988 3989 3992 3993 3995 3996 3999 2339
ran$	261 262 263 275 276 294 295 696 862 863 2071 2132 2234 2237 5557
rang$	7519
ranger	1948
rape	5102
rape$	7894 5201
raped	5775
rarely$	993 4008 994 4009 995 2030
rascal$	2803
rascals$	2803
rash	4995
rash$	52 53 515 7787 2168
rat$	5206
rate	1877
rate$	7657 5605
rated$	756 760
rates$	7657 5605
rather$	7482 7484 4740
ratings$	7522 7523
rational$	3179
rats$	5206
re	4892
re$	4237 4248 2206
reach$	6526 7061 7077 7106 7107 7108 5453 5455
reached$	7005 7011 7016 7019 7025 7089 7092 7093 7094 7095 7096
reaches$	5454
reaching$	7106 7107 7108 4317 5453
react$	7027 7471
read	4809 5746
read$	6526 1397 1398 1399 7317 7601 7846 5745
reader$	7576
readers$	7576
readily$	7420 7421 7422 7423
readin	7850 5059
reading$	7851 5474 2725
ready$	7468 4677 1739 1886 7857
real$	4486 4487 4488 4489 2618
realise$	3504 3505 3570 3571 3572 3573 3574 3575 3576 3577 3578 3579 3580 3581
realised$	3504 3505 6324 6325 3534 3535
really$	3943 1241 1242 1243 1244
rearrested$	5780
reason$	7106 7107 7108 1848 5453
reasoned$	7005 7011 7016 7025 7089 7092 7093 7094 7095 7096
reasoning$	7106 7107 7108 4320 5453
reasons$	1848
reassurance$	6839
rebuff$	2171 2428
rebuffed$	6990 6991 6992 6993 6994 6995 6996 6997 2171 2428
rebufffed$	2171 2428
rebufffing$	2171 2428
rebuffing$	2171 2428
rebuffs$	2171 2428
receiv	5526 2663
receive$	3151
recent	1737
recent$	4752
reckless$	52 53 3069 3180 6044 515 2123 2168 2815
recklessly$	2792
recklessness$	5973 5974 5975 5976 5977 5978 6257
reclaim$	1969
reclaimed$	1969
reclaiming$	1969
reclaims$	1969
recognise$	5965 6353 3570 3571 3572 3573 3574 3575 3576 3577 3578 3579 3580 3581
recognition$	7576 5539
recommit$	7621
record	1799 1883 1910 4952 1941
record$	4554 7474 4703 1762 1768 7628 4837 7630 7695 1905 4925 4931 7916 5673 5800
recorded$	1773 1821 1823 1836 4925 4931 4946 1932 7747 2600
recording$	1644 1645 1646 1647 1762 1768 1906 4925 4931 5493
recordinged$	4925
recordings$	1906 4925
records$	7561 1762 1768 7628 7630 7695 4925 4931 7744 5540 5673
recover$	2684
recovered$	2684
recovering$	2684
recovers$	2684
recrui	7735
recruit$	247 2130 2131
recruited$	5842 247 3263 249 250 251 2130 2131
recruiter$	6462 5224
recruiters$	6462 5224
recruiting$	247 2130 2131
recruits$	247 2130 2131
recruitted$	247 2130 2131
recruitting$	247 2130 2131
red$	1141 7672 2380 2401 5427 2598
redeal$	7621
redemption$	5455
redheaded$	4114 2829
reduc	1877
reduce	2032
reduce$	5607
reduct	4893
reduction$	7681 7685
referr	7800 2001
referral$	4198 1184 1185 1186 7321 5502 2779
referrals$	4198 1184 1185 1186 7321 7456 7457 5502 5503
referred$	2663
refuge	5076
refuge$	7868
refus	1975 5734 2720
refusal$	3173 159 160 161 162 163 728 729 730 731 732 1170 1171 4206 1500
refusals$	1170 1171 4206 1500
refuse	2773
refuse$	539 540 541 542 543 545 564 1169 6986 7125 7126 7127 7129 2427 5461 2494
refused$	6304 539 540 541 542 543 545 564 1169 6986 6990 6991 6992 6993 6994 6995 6996 6997 7125 7126 7127 7129 2427 5461 5498 2494
refuser$	5241 2808
refusers$	5241 2808
refuses$	539 540 541 542 543 545 564 1169 6986 7125 7126 7127 7129 2427 5461 2494
refusing$	539 540 541 542 543 545 564 1169 6986 7125 7126 7127 7129 2427 5461 2494
regard	5526
regard$	3063 3064 3065 7282 7283 7284 7285 7286 7287 7288 7289 4500 4501 4502 4503 4504
regardless$	5905 6276 6811
regist	1742 1908 4923 4952
register$	4778 7736 7744 7900 7901 5575 5723
registered$	2693
registers$	7744
registrations$	5547 2533
regrettable$	4621 4622 7415
regrettably$	2838
regular$	291 292 2134
regularly$	290 7810
rehabilitation$	2780
reject$	636 637 6986 7129 2181 2428
rejected$	636 637 6986 6990 6991 6992 6993 6994 6995 6996 6997 7129 2181 2428
rejecting$	636 637 6986 7129 2181 2428
rejects$	636 637 6986 7129 2181 2428
rejectted$	636 637 6986 7129 2181 2428
rejectting$	636 637 6986 7129 2181 2428
relapse$	7028 5448
related$	7840 5203
relati	7859 7871 5526
relations$	5152
relationship$	5853 3155 345 346 347 6159 6160 6646 6815 6816 6862 2078 5138 5152 5336
relationships$	5853 3155 345 346 347 6815 6816 6862 5138 5152 5336
released$	2100 2773
relentlessly$	2835
relevant$	1959
reliab	1737
reliable$	4752
reliant$	5355
relied$	7092 7093 7094 7095 7096 1911
relies$	2081
relish$	594 595
relished$	594 595
relishes$	594 595
relishing$	594 595
reluctance$	3173 159 160 161 162 163 728 729 730 731 732
reluctant$	539 540 541 542 543 545 728 729 730 731 732 1664
relying$	2081
remain	2751
remain$	5979 433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 908 912 3927 913 914 915 916 919 920 921 922 7026 2211 2212 2260 2261 2271 5766
remained$	3748
remains$	156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 3748 3753 757 771 772 773 774 775 776 908 912 3927 913 914 915 916 919 920 921 922 2211 2212 2260 2261 2271
remand	4917
remand$	3005
remanded$	7709 3005
remark$	1162 1163 1164 1165
remarkably$	2326
remarked$	1162 1163 1164 1165
remarking$	1162 1163 1164 1165
remarkked$	1162 1163 1164 1165
remarkking$	1162 1163 1164 1165
remarks$	1162 1163 1164 1165
reminded$	5891 5892 89 90 91 1780 1934 4963
reminder$	7411 7412
reminders$	5888 7411 7412
remit	1939
remorse$	5187
remorseless$	2815
remote$	7468
remov	1922
remova	7897
removed$	7730 1952
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	2999
reoffe	4897
reoffend$	7027 7604 7621 5448
reoffended$	3011
reoffender$	2807
reoffenders$	2807
reoffending$	7684 7687 7689 3011
reoffends$	3011
repair$	7471
repara	2105
reparation$	5120
repeat$	291 292 7027 2134 2206 2546
repeated$	3123 4619 4620 4644 7456 7457 2453 5503
repeatedly$	290 4380 1572
replied$	6198 7197 7209 7210 7211 7212 7519
reply$	6211 6212 6213 6395 6397 7000 7006 7020 7307 7471 7474 5445
replying$	5909 6211 6212 6213
report	1735 4753 4761 1883 1909 1910 1941 5059 5526 5529
report$	5965 6286 6353 7321 1658 7553 1762 1768 7628 7630 4925 7851 5502 5741
reported$	6177 6185 1811 4925 1913 5579 5618
reporting$	1762 1768 4925
reportinged$	4925
reportings$	4925
reports$	7321 1762 1768 7628 7630 4925 5502
reprimand$	3003
reprimanded$	3003
reprimands$	3003
reprobate$	2803
reprobates$	2803
reputation$	814 815 7445 4709 7511
reques	4773
request$	7321 7411 7412 5502
requested$	5544
requests$	7411 7412 7456 7457 5502 5503
requir	4773 5526
require$	6718 1017 1018 1019 4035 1021 1022 1023 1024 1032 1033 6841 4050 4051
required$	1032 1033 6841 4050 4051 1882
requires$	1032 1033 6841 4050 4051
requiring$	1032 1033 6841 4050 4051
rerob$	7621
reside	4896 2055 2058
residential$	5070 5073 2307
residents$	6441 3650 6472 4575 7664 7688 5194 5195
resilience$	2823
resilient$	1063 2823
resist$	5965 6319 5182
resistance$	728 729 730 731 732
resistant$	728 729 730 731 732 5458 5461 2815
resit	2727
resolution$	7915 5799
resort$	244 245
resorted$	244 245 1615
resorting$	244 245
resorts$	244 245 1616
resortted$	244 245
resortting$	244 245
respect$	6353 6374 3591 3702 7000 7006 7020 7282 7283 7284 7285 7286 7287 7288 7289 5231 5445
respit	2055
respite$	5070
respon	7545 4757 4819 7720 7735 5597
respond$	6353 7000 7006 7020 7307 7471 7474 5445
responded$	7197 7209 7210 7211 7212 7317
response$	1644 1645 1646 1647 7541 7549 4902 4921 1907 7715 7716 4933 1920 1933 1937 1951 1960 5493
responses$	1644 1645 1646 1647 5493
responsib$	7327 7399 7438
responsibbed$	7327 7399 7438
responsibbing$	7327 7399 7438
responsibed$	7327 7399 7438
responsibilit$	3952
responsibilities$	6743 7163 7327 7438
responsibility$	532 533 6379 7163 7240 7282 7283 7284 7285 7286 7287 7288 7327 7438 1651
responsibing$	7327 7399 7438
responsible$	5832 532 533 1063 1643 7467 7611 1813 1915 1953 2098
responsibs$	7327 7399 7438
rest$	6916 6917 6918 7458 5504
resteal$	7621
rests$	7458 5504
result$	146 1849 5741 5743
resulted$	5819
results$	7445 4709 7511 7522 7523 7851 5741 5743
resupply$	7621
retail	1755 4896 4959
retail$	4937
retailers$	1731 7539 4770 7688 7751 1954
retain$	2530
retained$	5544 2530
retaining$	2530
retains$	2530
retak	2727
return	5526
return$	5946 5979 6008 6010 6011 240 241 242 243 3285 271 275 276 3295 3335 3343 329 330 331 3350 6146 6353 7000 7006 7020 7026 7028 1885 5445
returned$	240 241 242 243 271 275 276
returning$	5909 6018 240 241 242 243 3282 271 275 276 3292
returnned$	240 241 242 243 271 275 276
returnning$	240 241 242 243 271 275 276
returns$	240 241 242 243 271 275 276 1885
revealing$	2417
review	1776
review$	1926 5319
reviewed$	1926
reviewes$	1926
reviewing$	1926
reviews$	1926 5319
reward$	1867
rewards$	1867
riff$	2193
right$	3069 3071 3079 6246 6247 6379
rightly$	1658
rigid$	7468 4677
rigoro	1935
rigorous$	4950
ring	2547
ring$	1751 1968 2200 5427
ringing$	1751 1968
ringle	7618 7651
ringleader$	7639 7670 7707 5562 5628 2804
ringleaders$	7639 7670 7707 5562 5628 2804
rings$	3877 3878 1751 1968 5427
ringworm$	2977
riot$	5250 5251 5252
ripped$	4176 2410 2417
risk$	5807 5808 5818 3030 16 17 18 3059 5852 6228 6339 6340 6362 6363 6364 6365 6366 6367 6368 6369 6370 6371 6372 6373 6384 6385 6386 6387 6388 6405 6412 665 666 667 668 3764 3765 751 752 3768 754 755 6563 6564 6565 6566 6567 6568 6569 6570 6634 6815 6816 6817 6818 6819 6820 4618 4872 1880 5109 2121 2540 2567
riskier$	3069 2123
risks$	5807 5808 3089 3090 6339 6340 6362 6363 6364 6365 6366 6367 6368 6369 6370 6371 6372 6373 6385 6386 6387 6388 6405 6634 6815 6816 5137
risky$	5807 5808 3069 3180 6044 3636 2123 2177 2259
ritalin$	2934
rivalry$	5203
rivals$	5195
road$	6002 2320
roadman$	6453 5204 2802
roadmen$	6453 5204 2802
roam$	6022
rob$	7621
robbed$	5842 5844 2113
robber	7535 7545 4757 7618 4828 7631 1826 4897 7721 7722 7734 5113 5114 5125 5127 5558 5636
robber$	6486 6487 6488 7611 5227 5228
robberies$	7619 7620 4841 7689 7905 7919 5606
robbers$	6486 6487 6488 5227 5228
robbery$	6037 7541 7549 1745 4765 4766 4767 1753 1754 1788 4841 7637 4855 4902 4921 1907 7715 7716 4933 1920 1925 4944 1933 1937 1951 1960 7905 7906 7917 7919 2541 2558 2602
robbing$	7768
robust	1935 2581
robust$	4950
robustly$	5580
role$	7438
roles	7728
roll$	623 7341
rolled$	5737
rolling$	623
romanian$	5422
room$	1731 7539 7557 7558 7559 4768 4769 4770 4803 7598 7751 5077 5106 5629
rooms$	5629
ropes$	6631
rose$	5605
rot$	7312 7514
rotten$	2204 5275
rough	5772
rough$	2178 2204 2382
round$	6633 3848 6669 1838 5439 5607
rouser$	5217
rousers$	5217
route	7723
row$	4265 7058 4267
rowdy$	2264 2815
rows$	2051 2077
rude$	6554 6555 6621 7129 2815
ruffian$	2803
ruffians$	2803
rug$	7435
rui$	3006
rule$	6444 7200 7201 7202 7203 7204 7205 7206
rules$	6694 7200 7201 7202 7203 7204 7205 7206 7433 5196
run$	5881 5979 6008 6010 6011 261 262 263 275 276 3300 3305 294 295 3519 623 696 862 863 939 7028 1238 1239 7129 4724 2071 2132 2233 2236
runaway$	6486 6487 6488 5227 5228
runaways$	6486 6487 6488 5227 5228
rung$	7317
runner	5577
runner$	6067 6489 5227 5229
runners$	6067 6489 7634 5227 5229
runnin	4819 7735
running$	3258 261 262 263 275 276 3299 3301 3305 294 295 623 696 862 863 939 7129 7611 7720 2071 2132 2232 2235
runs	7735
runs$	261 262 263 275 276 3305 294 295 623 696 862 863 939 7129 7772 2071 2132
rushed$	1997
s$	4817 7612 4867 5014 5026 2018 5044 2044 5063 5064 5073 2063 2064 5111 5133 5654 5657 5659
s17$	2996
s20$	2996
s47$	2996
sabotage$	2170
sabotaged$	2170
sabotages$	2170
sabotaging$	2170
safe$	5849 5850 3079 6338 6342 3551 6344 6345 4016
safeguard$	3055 5965 3558
safeguarding$	6823 6824 6825 6826 6827 6836 6839 2453
safer$	3069 3079
safety$	5817 3026 5854 5855 5856 5857 5858 3097 3098 6339 6340 7568
said$	3222 3388 3389 3396 3513 7047 4358 4359 4362 1811
sallow$	2829
same$	5906 5908 6277 4031 4032 4033 4034 1065 4130 6925 6938 4163 2358
sanction$	2589
sand$	7432
sandy$	2380
sat$	1150 1151 1152 1512 1513 1514 1515 1516 1517 1518 1519
satisfy$	7077
savage$	6486 6487 6488 5227 5228
savages$	6486 6487 6488 6503 6504 6505 5227 5228
saved$	7092 7093 7094 7095 7096
saving$	7445 5455
savvy$	1063 5331 2821
saw	1994 2078
saw$	5009
say$	3175 6286 6315 6353 644 6988 7000 7006 7020 4358 4359 4362 1928 5445
saying$	644 7060
says$	644 6989 7047 4358 4359 4362
scabies$	2976
scallies$	2803
scally$	2803
scallywag$	2805
scallywags$	2805
scan$	1926 7812 7820
scandal$	2836
scandalous$	2836
scaned$	1926
scanes$	1926
scaning$	1926
scans$	1926 7820
scant$	4490 4497
scantily$	1082 2373 2383
scar$	1095 5417
scarcely$	993 4008 994 4009 995 1034 4049 1035 1036 2329 2330 2343
scare$	6856 6857 6858 5359
scared$	6817 6818 6819 6820 1052 1053
scarf$	6960 5427
scars$	1095 5417
scarves$	6960 5427
scatter$	4954
scattering$	1950
scenario$	5809
scenarios$	5809
scheme$	5575
schemer$	5227
schemers$	5227
scheming$	2815
schizophrenia$	2925
schizophrenic$	2925
school	2029 7850 5738
school$	6055 6056 6057 6299 6361 6475 6493 6600 4400 4405 4406 7461 7490 4725 1714 5036 7834 7835 5044 7837 7838 7844 7847 7848 7851 7853 7857 5090 5151 2226 2453 2492 2501 2502 5716 5717 5732 2719 5735 2726 5747 2735
schooling$	5732
schools$	7889 5717
sclerosis$	5645
scor	5555
score$	6631
scored$	7596
scorn$	2171
scorned$	2171
scorning$	2171
scornned$	2171
scornning$	2171
scorns$	2171
scour$	1926
scoured$	1926
scoures$	1926
scouring$	1926
scours$	1926
scrap$	6224
scraped$	5418
scratch$	7332
scrawny$	2829
screamed$	6304
screen	2001
screening$	7807
screens$	7133 7159 7160 7161 7162
screenshot$	1906
screenshots$	1906
screwed$	764
scrote$	2805
scrotes$	2805
scrounger$	5227
scroungers$	5227
scruffily$	1082 2383 5426 5428
scruffy$	1084 4102 2382 2401 2410 2417 2829
scum$	2803
scumbag$	2803
scumbags$	2803
search	7560 1838 7655 1859 7719 7755 1972
search$	1806 7644 4853 7650 7652 7653 1864 4891 1897 1901 1926 7770 4987
searched$	1864 1926
searches$	7652 7653 4874 1864 1901 1926
searching$	7652 1864 1901 1926
searchped$	1897
searchs$	1897 1926
seasoned$	2824
seating$	4952
second$	1065 4499
secrecy$	3466
secretive$	2815
section$	2585 2743
sectioned$	2928
secur	2550
secure	1849 2058
secure$	6207 6208 5073 5121 2117 2530
secured$	7769 5544
secureed$	2530
secureing$	2530
secures$	2530
securi	1755 4806 1849 4959 1948
security$	6441 1731 7539 4770 1785 7598 7751 1949 1954 1955 1964 5195
seduce$	135 2127
seduced$	135 596 2127
seduces$	135 2127
seducing$	135 2127
see	1994
see$	5965 5979 3570 3571 3572 3573 3574 3575 3576 3577 3578 3579 3580 3581 6977 7307 7474 7583 1905 1928 5009
seed$	5219
seeds$	5219
seeing	1994
seeing$	5909 6018 5009 2088 2155
seek	4773 1849 1911 2572
seek$	140 305 306 307 308 309 310 311 598 3613 599 600 601 602 603 604 618 619 621 7129 1728 7714 4935 2277 2278
seeked$	1728 4935
seeker$	6484 5189 5291 5766
seekers$	6484 5189 5291
seekin	4773 1911
seeking$	140 305 306 307 308 309 310 311 598 3613 599 600 601 602 603 604 618 619 621 3783 3792 7129 1728 4935 5189 5291 2277 5766
seeks$	140 305 306 307 308 309 310 311 598 3613 599 600 601 602 603 604 618 619 621 1728 7714 4935 2277 2278
seem$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3884 870 871 872 3887 873 874 3889 875 908 912 3927 913 914 915 916 919 920 921 922 4025 4026 4027 4028 2211 2212 2260 2261 2271
seemed$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3884 870 871 872 3887 873 874 3889 875 908 912 3927 913 914 915 916 919 920 921 922 1014 2211 2212 2260 2261 2271
seems$	156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3884 870 871 872 3887 873 874 3889 875 908 912 3927 913 914 915 916 919 920 921 922 2211 2212 2260 2261 2271
seen	7748 7775 2078 2103
seen$	6324 6325 3534 3535 830 7005 7011 7016 7025 7089 1994 2009 2088 5557 5567 5579
sees	1994 2078
sees$	5009
seize	1771
seize$	4786 2530
seized	4785 1771
seized$	7577 4786 5544
seizeed$	2530
seizeing$	2530
seizes	1771
seizes$	4786 2530
seizin	1771
seizing$	4786
seizure$	1771 5540 2909
seizures$	5540 5648 2909
seldom$	993 4008 994 4009 995
select	1843
selective$	2700
selectively$	2700
self	2631 2652
self$	3015 3017 3046 3047 33 3049 3050 3051 3052 3053 39 5847 5848 3057 3058 46 59 5970 3254 3308 6214 6215 6217 3437 3438 3439 3440 3441 3442 3443 3444 3446 3447 6242 6243 6256 3473 3474 3475 3476 6269 6270 6271 6272 6273 6274 6275 3486 3487 3488 6281 3546 3550 536 3552 3553 6346 6347 6348 6349 6350 6351 3582 3583 3584 6500 6650 6651 6652 6653 6654 6655 6656 3921 3922 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 6792 4001 6799 4671 7818 5102 5134 5159 5160 2163 2217 5353 5354 2340 2352 2472
selfharm$	5667
selfharmed$	5667
selfharming$	5667
selfharms$	5667
selfie$	6111 3347 3348 334 335
selfies$	6111 3347 3348 334 335
selfish$	2815 2836
selfme	5646
sell$	5979 6008 6010 6011 261 262 263 319 6395 6397 2132 2145 5174
sellin	4819 7618 7735
selling$	6047 261 262 263 319 7611 7768 2116 2132 2145 5551 5806
sells	7735
sells$	261 262 263 319 7772 2116 2132 2145
selves$	3015 3017 3046 3047 33 3049 3050 3051 3052 3053 39 5847 5848 3057 3058 5970 3308 6214 6215 6217 3437 3438 3439 3440 3441 3442 3443 3444 3446 3447 6242 6243 6256 3473 3474 3475 3476 6269 6270 6271 6272 6273 6274 6275 3486 3487 3488 6281 3546 3550 536 3552 3553 6346 6347 6348 6349 6350 6351 6500 6650 6651 6652 6653 6654 6655 6656 3921 3922 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 6792 4001 6799 4671 5134 5159 5160 5353 5354
semh$	2988
sen$	7833 2708 5724
send	1735 1909
send$	5979 304 6395 6397 1734 1936 2158 5174 2708 5724
sending$	304 7106 7107 7108 1936 5453
sends$	304 1936 2158
sensation$	2174
sense$	6377 3587 6943
sensible$	5829 3069 3079 1063
sensit	1737
sensitive$	4752 5306
sensory$	2680
sent	1735 4966 4969
sent$	304 6192 6193 6194 6195 6198 1734 5082 2158 5174 5498 2750
senten	7871
sentence$	7925 5779 2775 5791
sentenced$	2775
sentences$	7925
sentencing$	2775
separa	7871 7873 5082 5083
separate$	4954
separated$	7874
separating$	1950 7874
separation$	7875
september$	6057
sergea	4765 4766 4767 1753 1754 1755 1788 4902 4921 1907 7715 7716 1920 1933 1937 1951 1960
sergeant$	1731 7557 7558 7559 4768 4769 4770 1785 4803 7694 7713 4922 7725 4948 4975 4983 5599
serial$	291 292 2134 2206 2213 2546
series$	1362 5572 5573
serious$	3060 4486 4487 4488 4489 2206 2453
seriously$	7230 7231 7250 7251 7252 7253 7254 7255 7256 7257 7258 7259 7260 1572
seriousness$	6362 6363 6364 6365 6366 6367 6368 6369 6370 6371 6372 6373 6385 6386 6387 6388
sertraline$	2937
served$	2106
serves$	439 440
servic	7800
service$	6450 4400 4405 4406 7440 7461 7490 4717 4725 1714 7684 7807 7813 2453 5493 2492 2501
services$	6361 6535 6625 1187 1188 1189 1190 4400 7196 4405 4406 7461 7490 4725 7807 5186 5442
serving$	5062 5487 2758
session$	69 71 72 3827 7122 7123 7124 5185
sessions$	69 71 72 6600 3827 5185
set$	4088 1221 1222 1314 1772 2097 5378 5379 5719
setting$	2097
settle$	7000 7006 7020 5445
seven	7723 1943
seven$	6506 4911 1914 7724 1923 1931 7743 7746 4958 4965 7776 5628
severa	7586
several$	3123 1109 4619 4620 4644 7456 7457 5503 2541
severe	2647
severely$	2718 2748
sex$	5853 3155 5998 3248 3327 6121 3333 320 3340 6135 336 337 338 339 6156 6157 3415 6643 6644 6815 6816 6862 5138 5154 5164 5336
sexual$	6044 3319 3330 321 322 323 324 326 3344 3345 3346 336 337 338 339 6158 6643 6863 2000 2137 2147
sexualised$	6044 3319 6545 6546 6547 6548 6549 6550 6551 6552 6553 5156 5157 2264 2822
sexuality$	6206
sexually$	2140 2322 2323 2354 2669 2759 5775
shabbily$	1082 2376 2383
shabby$	2410 2417 2829
shadow	1972
shadow$	1786 4987
shadowed$	1786
shadowing$	1786
shadows$	1786
shaggy$	2380
shall$	1193 1194 1195 1196 1197 1198 1912
sham	7777
shambles$	2836
shambolic$	2836
shame$	7334 4621 4622 7415 2473
shameful$	2836
shamefully$	2836
share	1909 2512
share$	5979 304 1148 7000 7006 7020 7307 7471 7474 4746 1732 1734 2062 5445
shared$	304 1148 7317 4746 1732 1734
shares	2512
shares$	304 1148 4746 1732 1734 2062
sharin	5526 2512
sharing$	304 1148 7347 4746 1732 1734 2062
shaved$	2397 2399 2401 5418 2409
shaven$	2371 2372 2398 2401 2409
she$	3075 3370 3393 3397 3398 3417 6287 486 639 3654 640 6447 641 642 6630 7052 7053 7054 7055 7056 4271 4272 4273 4275 4400 7196 2712
shed	5772
shed$	1631
shedding$	1631
sheep$	6471
sheet$	5629
sheets$	5629
shelter$	6127 6128 6129 6130 6131 6132 6133 6134
shielding$	6827 6832 6833 6834 6835 6836 6839
shift$	2615
shifty$	2382
shirk$	1631
shirked$	1631
shirking$	1631
shirkked$	1631
shirkking$	1631
shirks$	1631
shirt$	6931 5427
shirts$	6931 5427
shocking$	1538 1539 1540 1541 4621 4622 7415 7451 7452 7453 7454 2478
shockingly$	2838
shoddy$	2836
shoes$	6945 6946 6947 6955 5427 5432
shooti	7631 7721 7722
shootings$	7619
shop	1755 4937 4959
shop$	6055 6056 1731 7539 4770 7729 7751 7759
shopke	1755 4896 4959 5128
shopkeeper$	5942 6124 7920
shopkeepers$	5942 6124 6441 1731 7539 4770 7664 7688 7751 1954 5194 5195
shopli	1826 4897 7722 7734 5113 5125 3013
shoplifter$	6486 6487 6488 5227 5228
shoplifters$	6486 6487 6488 5227 5228
shoplifting$	6037 6047 6051 6508 4841 7689 1925 7760 7905 7917
shoppe	4896
shoppers$	7664 7688 5194
shopping$	4937
shops$	1731 7539 4770 7729 7751 7759 1954
short$	4176 2273 2361 2380 2400 2401 2417 2471 5501 2829
shortcoming$	2452
shortcomings$	7168 7169 7170 2452 5469
shorts$	6945 6946 6947 6961 6962 6963 6968 5427 5432
shot$	4905
shots$	4905
shotter$	2808
shotters$	2808
shotting$	261 262 263 2132
should	5048
should$	21 22 23 24 25 26 386 387 475 489 497 498 499 500 501 502 503 504 505 513 517 518 519 520 893 992 1369 1370 1371 1372 4389 7191 1530 4549 4793 1785 1912 7840 2455
shoulder$	6610 1092 2493
shouldered$	5381 2493
shouldering$	2493
shoulderred$	2493
shoulderring$	2493
shoulders$	6610 6661 2493
shouldn$	385 2456
shouted$	2069
shouting$	2051
show	1804 4820 1820 5526
show$	516 6353 3566 7000 7006 7020 1296 7154 4794 1928 5445
showed$	516 1475 4794
showin	1804 1820
showing$	1475 7537 7825
shown	4966 4969
shown$	516 1475 1773
shows	1804 4820 1820
shows$	516 1295 1475 4794 4840 1928
shrug$	580 1650
shruged$	580 1650
shrugged$	580 1650
shrugging$	580 1650
shruging$	580 1650
shrugs$	580 1650
shunt$	2007
shut$	1697 5498
shuts$	1697
shutting$	1697
shy$	5295
siblin	7879 7880
sibling$	5321 2310
siblings$	3016 6620 6770 7885 5135 5321
sick$	7788
sickle$	2643
sidelined$	2479
sight$	7704 5601 2654 2692
sighted$	5486 5579 5707 2855
sighting$	1781 1931 5552
sightings$	1781 7692 1931 5552 2603
sign$	1609 1610 1611 1612 7436 7437 5500 5502
signal$	5931
signals$	5931 5932
significant$	749 750
signs$	1609 1610 1611 1612 7436 7437 7456 7457 7733 5500 5502 5503
silence$	3466
silliness$	5973 5974 5975 5976 5977 5978 6257
silly$	3060 52 53 3069 3180 478 2166 2815
silo$	2505 2506
siloed$	2840
silos$	5519
similar$	2361
simple$	2768
simpler$	1886
simply$	412 6330 6331 6332 6333 798 1241 1242 1243 1244 4388 1617 1618 1661 2483
since$	7897 5797
single$	1283 1284 4330 1737
sister	7859 5078 7872 5081 7879 7880
sister$	2047 7870 5103 5321
sisters$	6620 5321
sit	7748 7775
sit$	3207 1150 1151 1152 1154 7000 7006 7020 1512 7472 5445
site$	5538
sits$	1150 1151 1152 1154 1512 1513 1514 7735
sitting$	1512 1513 1514
situation$	5809 6263 6264 6339 6340 6428 6821 6822 4618 7450 4722 2077 5769
situations$	5809 6428
six	7723 1943
six$	6506 1076 1109 6916 6917 6918 6919 6920 6921 4283 4292 4911 1914 7724 1923 1931 7743 7746 4958 4965 7776 5628
sixteen$	6676 896 897 898 899
skaters$	4283 4292
skeletal$	2361
ski$	2418
skimpy$	2417
skin$	4105 4118 7798 5401 2387 2393
skinned$	5364 5394
skinny$	4114 4176 2361 2417 2829
skins$	6139
skirt$	6945 6946 6947 5427 5432 5435
skirts$	6945 6946 6947 6961 6962 6963 6968 6971 5427 5432 5435
skive$	2795
skived$	2795
skives$	2795
skiving$	2795
skunk$	5018
slag$	5227
slags$	5227
slapdash$	2836
slave$	5261 2247 2810
slaves$	5261 2810
sleep	4999 5025
sleep$	5979 6022 313 7791 7810 7817 2052 2083 2138 2672
sleeped$	2092
sleepes$	2092
sleeping$	313 2052 2083 2092 2138 2661
sleeps$	313 2052 2083 2092 2138
slender$	2361 2829
slep$	2757
slept$	313 5035 2082 2138 2757
slicked$	1091 5418
slide$	5512 5629
sliders$	6945 6946 6947 6961 6962 6963 6965 5427 5432
slides$	5629
slight$	2361 2829
slightest$	4308 4491
slightly$	1075 2362
slim$	2361 2829
slimly$	2362
slippers$	6957 5427
slipshod$	2836
slit$	2409
sloppy$	1538 1539 1540 1541 2478 2836
sloth$	5514
slow$	728 729 730 731 732 1538 1539 1540 1541 7451 7452 7453 7454 7468 4677 1664 2478
slowly$	7468
slut$	5227
sluts$	5227
sly$	2815
smacke	2069
smacked$	5084
small$	709 3937 1079 2328 2361
smart$	5329 5335 2417
smarter$	3069
smartly$	1082 2383 5426 5428
smarts$	5330
smelly$	2829
smok	2003
smoke$	5979 6008 6010 6011 226 6395 6397 7129
smoked$	6198 7129
smokes$	7129
smoking$	3027 3028 3029 7129
snapchat$	3142 3143 3144 296 3311 297 3312 298 3313 299 3314 300 3315 6108 6109 6110
sneak$	5227
sneaks$	5227
snood$	6960 5427 2832
snoods$	6960 5427 2832
snub$	2171
snubbed$	2171
snubbing$	2171
snubed$	2171
snubing$	2171
snubs$	2171
so$	5907 4391 1480 2326
social$	6039 6045 296 297 298 299 300 3643 6509 3782 6580 6622 4400 7196 1701 1703 4780 1794 4810 7620 4916 7774 2090
society$	6472
sod$	4511
sofa	2745 5772
sofa$	7890
sofasu	5760
sold$	261 262 263 319 2116 2132 2145 5174
solely$	1652 1653 2491
solicit$	2164
solicited$	2164
soliciting$	2164
solicits$	2164
solicitted$	2164
solicitting$	2164
solid$	2361
solidly$	2362
solve	2591
solves	2591
solvin	2591
somali$	5422
some$	1109
somebody$	6017 6310 4400 7196
someone$	6017 3362 6310 3963 4400 7196
something$	6181 7740
somewhere$	6127 6128 6129 6130 6131 6132 6133 6134
son$	5034
soon$	7420 7421 7422 7423
sooner$	7179 7188
sophisticated$	866 2824
sorely$	1572
sort$	6823 6824 6825 6826 6922 5193
sorts$	5193
sought$	140 305 306 307 308 309 310 311 598 3613 599 600 601 602 603 604 618 619 621 2278
sound$	869 3884 870 871 872 3887 873 874 3889 875
sounds$	869 3884 870 871 872 3887 873 874 3889 875
source	5526
source$	4752 1738 1947 7764 2512 5528 2514
sources$	1738 7764 5528
space$	6808 4908
speak	2078
speak$	6105 301 302 303 876 877 878 879 880 881 900 901 902 903 904 4007 6977 7000 7006 7020 7080 7106 7107 7108 7307 5445 5453
speaking$	301 302 303 5474
speaks$	301 302 303 876 877 878 879 880 881 900 901 902 903 904 7080
special$	2025 7833 2732 2742
specialist$	7801
speech$	1995
spell	5746
spelli	5059
spelling$	7851 2725
spend$	5979 3188 3189 3233 6172 6173 6174 6175 6176 629 630 631
spendded$	629 630 631
spendding$	629 630 631
spended$	629 630 631
spending$	5909 6018 6172 6173 6174 6175 6176 629 630 631
spends$	629 630 631 7748
spent$	629 630 631 2106
spice$	5018 7822
spiky$	2380 2401
spineless$	2836
spirit	4999
spirits$	7791
spite$	3096 82 83 85 109 110 111 6078 6079 6080 6081 1605
spiteful$	2815
split	7871 7873
split$	4954 5082
spliting$	1950
splitting$	1950
spoiled$	2815
spoilt$	2815
spoke$	301 302 303
spoken$	5891 5892 89 90 91 6177 7005 7011 7016 7025 7089 7317
sporadic$	6540 6541 6542 6543 737 2256
sport$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 7815 2402 2412
sported$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2402 2412
sporting$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2402 2412
sports$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2402 2412
sportted$	1094 2402
sportting$	1094 2402
sporty$	2382
spot$	7698 7732 5620 5635
spots$	7698 7732 5423 5635
spotted$	2855
spotty$	1090 4114 6910 2386 2829
spray$	2395
spree$	5621
spring$	6057 6058
spurn$	2171 2428
spurned$	2171 2428
spurning$	2171 2428
spurnned$	2171 2428
spurnning$	2171 2428
spurns$	2171 2428
squad	4757 4760 4765 4766 4767 1753 1754 1788 4902 4921 1907 7715 7716 1920 1933 1937 1951 1960
squad$	7549 7550 1744 7552 7557 7558 7559 4768 4769 7564 1758 4803 7638 7694 7713 4922 7725 4948 4975
squander$	2170 2498
squandered$	2170 2498
squandering$	2170 2498
squanderred$	2170 2498
squanderring$	2170 2498
squanders$	2170 2498
square$	7759
squarely$	1652 1653 2491
squint$	2831
squints$	2831
stab	7895
stabbed$	5844 2113
stabbi	7631 7721 7722 5113 5114
stabbing$	7637 7905 7906
stabbings$	7619 7905
staff	1755 4959 1948
staff$	6017 6123 6299 3567 6361 6441 3650 6472 6475 6490 6600 6639 6640 6641 4400 7196 4405 4406 7461 7490 4725 4770 7664 7751 7920 5186 5194 5195
stained$	2410 2417
stairw	5772
stamme	7798 7818
stamp	1877
stance$	5595
stand	7748 7775
stand$	848 3987 3988 3989 3992 3993 3995 3996 3999 1150 1151 1152 1515 1516 1517 1518 1519 2461
standard$	7332 5493
standards$	7200 7201 7202 7203 7204 7205 7206 5493
standing$	3987 3988 3989 3992 3993 3995 3996 3999 1515 1516 1517 1518 1519 2461 2764
stands$	1150 1151 1152 1515 1516 1517 1518 1519 2764
starte	2663
starti	2663
starts	2663
starve$	2632
starved$	2632
starves$	2632
starving$	2632
stash	7545 4813 1819
stashed$	7555
state	4753
state$	7450
stated	4753
statement$	7548 7554 2026 5723
statemented$	2995
statements$	7548 7554
statio	4959
station$	6055 6056 1731 7539 7751 7759 7906
stations$	1731 7539 7751
statistics$	7522 7523
stature$	6880 6881 6882 5376
status$	6401 6403 6404 6429 2174 5319 5723 5766
stay$	5919 3177 3190 3191 3208 6008 6010 6011 3232 6163 6172 6173 6174 6175 6176 6177 6286 6395 6397 7000 7006 7020 2052 5445
stayed$	6016 6177 6185 6192 6193 6194 6195 6209 6210 6309 2052 2082 2092
stayes$	2092
staying$	5909 6018 6163 6172 6173 6174 6175 6176 6177 2052 2092 2737
stays$	6177 2052 2092 2737
steal$	5979 7026 7125 7126 7127 7621
steali	4819 7735 3013
stealing$	6508 6621 7611 7768 5806
steals	7735 3013
steals$	7125 7126 7127
step	7859 5078 7876
step$	4799 1895 2581
stepbrother$	5103
stepdad$	2047 7870 5079 7885 5103
stepfather$	2047 7870 5079 7885 5103 7902
stepmother$	7870 7885 5103 7902
stepmum$	7870 7885 5103
stepparent$	7885 5103
stepparents$	7885 5103
stepped$	2581
stepsiblings$	7885
stepsister$	5103
stepstepdad$	7885
stepstepfather$	7885
steroi	5031
steroids$	7823
steward$	3147 5942 6124
stewards$	3147 5942 6124
sti	2670
sti$	5685
stick$	6353 7000 7006 7020 1397 1398 1399 5445
still$	5893 1402 1403 1404 1405 1890
stills$	4745 4905 1944
stis$	5685
stock	7545 7618
stock$	1748 7605 7625 7626
stockily$	2362
stocky$	2361 2829
stole	3013
stolen	7545 7618 3013
stolen$	7605 7626 7917 7918 2626
stomach$	2696
stone$	7819
stoned$	7129
stoner$	5227
stoners$	5227
stood$	1150 1151 1152 1515 1516 1517 1518 1519 2461 2764
stop	1838 1876 7755 1972
stop$	5948 3382 6316 7000 7006 7020 7077 7106 7107 7108 7560 1806 7644 4853 7650 1845 1846 1859 4891 1897 4987 5445 5453 2596
stopped$	3380 3419 7092 7093 7094 7095 7096 1897 7719 2111 5498 5579 2686
stopping$	1845
stops	1859
stops$	1845 4874 7675 1897
store	1755 4813 1819 4959
store$	5919 1731 7539 4770 7751
stored$	7555
stores	1819
stores$	1731 7539 4770 4833 7751 7772
storin	7545 4819 7618 1819
storing$	7611 7768
stout$	2361 2829
straight$	6186 6187 2380 2401
strange$	3325
stranger$	5927 5937 5938 7899 5142
strangers$	3127 5927 3138 3141 5934 5937 5938 5947 6028 3316 3633 6426 6427 5142
strapping$	2829
strappy$	2417
strate	5590 5597 5602
strategy$	5608
strayed$	6198
street	1737 7719 4937
street$	6048 6055 6056 4752 4851 7658 7729 7759 5144 2191 2258 2297 2302 2313 2314 2315 2316 2358 2516 2621
streets$	6048 7658 7729 7759 5144
streetsmart$	2820
streetwise$	1063 2820
streng	1849
stress$	2682
strict	1935
strict$	4950
strike$	4025 4026 4027 4028 2521
striking$	2382
strikingly$	2326
string$	121 1363
stringing$	121
strings$	121
stroke	4995
stroke$	7787
stroll$	1150 1151 1152
strolls$	1150 1151 1152
strong	1935 2581
strong$	971 1063 4950 2361 2618
strongly$	2362
stroppy$	2815
struct	5581
struggle$	66 728 729 730 731 732
struggled$	66 728 729 730 731 732
struggles$	66 728 729 730 731 732 2731
struggling$	66 728 729 730 731 732
strung$	121
stubble$	2830
stubborn$	4677 2815 2836
stubbornly$	2836
stuck$	6209 6210 1397 1398 1399
studen	5128
student$	6557 6571 6572 6573 6574 6575 6576 7920 5219 5274
students$	6557 6571 6572 6573 6574 6575 6576 5219 5274
stuff$	6122
stunt$	5853 5138
stunts$	5853 5138
stupid$	3060 52 53 3069 3168 478 2125 2166 2815
stupidity$	5973 5974 5975 5976 5977 5978 6257
sturdy$	2361
stutte	7798
style$	6922 5203
subculture$	5273
subcultures$	5273
subjec	2552
subject$	6872 6875 1801 7711 2570
subjects$	6872 6875 1801 4884
submi	5526
submit	1735 2512
submitted$	4946 1932 5618
substance$	2675
substandard$	1538 1539 1540 1541 7451 7452 7453 7454 2478
successful$	7666
such$	2454
sucked$	5842
suffer	2085 2086
suffer$	2684
suffered$	5100 5101 2684
suffering$	2684
suffers$	5100 5101 2633 2684
sufficient$	5355
sugar$	2154
sugges	4753 5526
suggest$	4194 4196 4197
suggested$	4194 4196 4197
suicidal$	2926
suicide$	7789 2926
sullen$	2815
summer$	6057 6058
summon	7719
superficial$	6540 6541 6542 6543 2187 2256
superv	2103 2105
supervised$	2310
supervising$	6647 6823 6824 6825 6826 6827 6836 6839 6844 6845 6846 6847 6848
supervision$	6647 6823 6824 6825 6826 6827 6836 6839 6844 6845 6846 6847 6848 1644 1645 1646 1647 7911 5120 5493 5778 5796
suppl	7735
suppli	1735 1909
supplied$	261 262 263 4966 2132
suppliers$	7639
supplies$	261 262 263 4844 7772 2116 2132
supply	7535 1735 7545 4819 7612 7618 7631 7632 1909 7721 7722 7728 5125 5589 5590
supply$	261 262 263 1728 7605 7621 4844 7917 2132
supplyed$	1728
supplying$	261 262 263 1728 7611 7768 7917 2116 2132 5806
supplys$	1728
suppor	1849 1911 2103 2576 2581
support$	69 77 78 6361 6526 6535 6539 6823 6824 6825 6826 6827 6836 6839 1187 1188 1189 1190 7316 1644 1645 1646 1647 1840 1853 1882 5039 7841 2035 7842 5051 5185 5186 5442 5723
supported$	77 78 1840 1853
supporting$	77 78 1840 1853
supports$	77 78 1840 1853 1882
supportted$	77 78
supportting$	77 78
suppre	1877
suppress$	2880
suppressing$	2880
suppression$	2880
sure$	1220 1221 1222
surely$	1330 1338 4353 1339 1340 4388 5462
surf	5760
surface$	2187
surgery$	7812 7820
surly$	2815
surprisingly$	2326
surveillance$	7650 2850 2883
surveilled$	7596
surviv	2086
survival$	2149
survive$	6806 6807 4019 1005 1006 4022 2341
survived$	5101 2341
survives$	2341
surviving$	2341
suspec	1802 5583
suspect$	6872 6875 7610 5327 5556 2563 2570 2871
suspected$	4817 1811 1824 1961 2098 2543
suspects$	6872 6875 7606 7607 7610 7642 5218 5327 5556 2542 5586 2871
suspen	5059
suspended$	2028 5729 2776
suspendeds$	2028
suspension$	2028 7851 2990
suspensions$	2028 2990
suspicious$	4898
swallo	2689
swap$	328 3343 329 330 331 332 333
swaped$	328 3343 329 330 331 332 333
swaping$	328 3343 329 330 331 332 333
swapped$	328 3343 329 330 331 332 333
swapping$	328 3343 329 330 331 332 333
swaps$	328 3343 329 330 331 332 333
swarthy$	2829
swear$	7129
swearing$	7129 7835
swears$	7129
sweatshirt$	6945 6946 6947 5427 5432
sweatshirts$	6945 6946 6947 5427 5432
sweep$	1628 5627
sweeping$	1628
sweeps$	1628 5627
swept$	1628
swift	2581
sympathy$	6244
symptoms$	5698
syndro	4995
syndrome$	7787 5705
system	5526
system$	6262 6639 6640 6641 7628 7629 7630 7695 7738 7739 2453
systemic$	2453
systems$	7628 7630 2453
t$	4139 6945 6946 6947 5054 5432
ta	2034 5050
ta$	5049 7842
table$	7839
tables$	7512
tablet	5000
tablets$	7792 7822 5676 5704
tabs$	4778
tackl	1877
tackle	5607
tactic	5590 5597
tactical$	4933 2609
tag$	7914 7922 7925 5805
tagged$	7914 2782
tagging$	7914
tags$	7925
tail$	1786
tailed$	1786
tailing$	1786
tails$	1786
tak	1922
take$	45 5881 3151 5979 3205 201 202 293 357 3374 6353 3570 3571 3572 3573 3574 3575 3576 3577 3578 3579 3580 3581 3597 3598 3599 3600 3601 6395 6397 845 936 991 6977 7000 7006 7020 4430 1423 4458 4462 4463 4464 4465 4466 4467 4468 1475 7307 7471 7474 1863 1900 4970 4979 1988 2016 2122 2158 5445
takeaway$	6055 6056
taken$	45 6177 7079 4429 4459 4460 4461 4462 4463 4464 4465 4466 4467 4468 1475 7317 1990 1997 2054 2122
taker$	6479 5136
takers$	6479 5136
takes$	45 225 293 6335 936 4458 1475 1863 1990 2016 2122 2158
taking	2689
taking$	45 5882 293 936 6809 6810 4462 4463 4464 4465 4466 4467 4468 1475 1863 1988 1990 2016 5136 2122
talk	7748
talk$	69 6104 301 302 303 6211 6212 6213 876 877 878 879 880 881 900 901 902 903 904 905 6977 7000 7006 4225 7020 7080 7106 7107 7108 7546 5445 5453 2503
talked$	301 302 303 6192 6193 6194 6195 6201 2503
talking$	301 302 303 6211 6212 6213 7106 7107 7108 4319 7546 5453 2664
talkked$	301 302 303
talkking$	301 302 303
talks$	69 301 302 303 876 877 878 879 880 881 900 901 902 903 904 905 7080 7575 2503
tall$	6883 1078 2361 5380 2829
tan$	5409 5410
tango$	6032
tanned$	1090 2386 2829
tantrum$	6589 6590 5282
tantrums$	6589 6590 5282
target	7560 1843 7659 7660 1898 2581 5602 5607
target$	5839 5840 7595 7644 4859 2570 5598 2601 2617 2726
targeted$	5842 4859 4913 2601
targeting$	4859 2601
targets$	5838 5840 7445 4709 7511 7522 7523 7595 4859 5598 2601
tart$	5227
tarted$	1167 1168 2426
tarts$	5227
task	4760 1939
task$	7163
tasked$	1792 1918 4963 2584
taskforce$	7552
taskin	2584 5624
tasking$	4902 4921 1907 7715 7716 4933 1920 4944 1933 1937 1951 1960 5599
tastes$	6750
tattoo$	1095 6902 6955 5417 2404
tattooed$	2829
tattoos$	1095 6902 6955 5417 2404
taught$	77 78 5916 5917 5918 6245 7005 7011 7016 7025 7089 7092 7093 7094 7095 7096 7730
taunt$	2180
taunted$	2180
taunting$	2180
taunts$	2180
tauntted$	2180
tauntting$	2180
teach$	77 78 6490 6526 7061 7106 7107 7108 5453
teache	5128
teached$	77 78
teacher$	5942 6124 6299 7920
teachers$	5942 6124 6299 6441 3650 6490 6600 5195
teaches$	77 78
teachi	5061
teaching$	77 78 2034 5050 7853
team	4760 4902 7800
team$	4400 4405 4406 7461 7490 4725 1714 7542 7550 7552 7557 7558 7559 4768 4769 7568 4803 7638 1844 7694 7713 4922 7725 4948 4975 7805 7813 2492 2501 5649
teams$	1844
tearaway$	2803
tearaways$	2803
techni	5590
teen$	6557 6560 6571 6572 6573 6574 6575 6576 5274
teenage$	1065 2146 2206 2209 2213 2357 2358 2541
teenager$	6557 6560 6571 6572 6573 6574 6575 6576 6872 6875 5219 5274
teenagers$	6418 6454 6557 6560 6571 6572 6573 6574 6575 6576 6872 6875 5219 5274
teens$	6454 6557 6560 6571 6572 6573 6574 6575 6576 5274
teeth$	6911 6912 6913 5405
teleph	1794
telephone$	1770 7578 2525
telephones$	1770 7578
tell$	5979 6286 6353 644 7000 7006 7020 7080 4358 4359 4362 7474 1729 1750 1751 5445
telling$	644 1750 1751
tells$	644 7080 4358 4359 4362 1750 1751
temper	7871
temper$	6589 6590 5282
tempered$	5288 5289
tempers$	6589 6590 5282
temporarily$	2712
temporary$	2744
tempt$	5826 5827 132 133 134 2127
temptation$	6021
tempted$	5826 5827 132 133 134 596 2127
tempting$	5826 5827 132 133 134 2127
tempts$	5826 5827 132 133 134 2127
temptted$	5826 5827 132 133 134 2127
temptting$	5826 5827 132 133 134 2127
ten$	896 897 898 899
tenancy$	7891 5770
tenants$	4575
tendencies$	5223
tension$	2051 5581
term$	7798
termin	2668
terrible$	3060 3069 3531 3667 1538 1539 1540 1541 7451 7452 7453 7454 1688 2125 2300 2478
territ	4908
territory$	7700
terrorise$	633 2179
terrorised$	633 2179
terrorises$	633 2179
terrorising$	633 2179
terrors$	5688
test$	7129 1782 1783 7807 5685 5692
tested	2001
tested$	2676
testing$	7129
tests$	5692
text$	301 302 303
texted$	301 302 303
texting$	301 302 303
texts$	301 302 303
textted$	301 302 303
textting$	301 302 303
than$	3111 6291 3509 3876 865 6689 6690 6691 6692 6716 3925 983 1000 1003 7524 7525 7526 7527 7528 7529 7532
thank$	6229 6230 6231 6232 6233 6234 6265 6266 6267 6268 6278 6279 6280
thanks$	171 1699
that	5526
that$	3150 355 3567 6447 6628 1065 7320 7413 7414 4699 4722 7521 4840 7763 4976 2195 2358 5495
the$	3150 6053 3272 3273 3470 3567 6360 3593 3609 6441 639 3729 820 6628 3839 3955 952 1065 1099 4133 4146 1132 7109 4342 4374 7196 4433 4607 4636 4638 7433 7434 4644 4646 7456 7457 7465 4675 1691 1714 4834 4849 4855 4857 4866 4881 7680 4987 4991 5017 5130 5195 2195 5495 5503 2541 2544 2567 2687
thef$	7611
theft	7545 4828 7631 1826 7721 7722 7734 4982 5113 5114 5125 5127
theft$	6037 6051 6508 6621 7620 4841 7637 1925 7760 7774 7905 7906 7917 7919 2558
thefts	4897
thefts$	7619 7620 4841 7689 7760 7774 7905
their	4781 1767 1802 1966 5535 2535 2554
their$	19 3062 3066 3088 3150 144 151 152 154 3172 158 3181 3182 3183 3184 3185 3186 5981 204 6025 3244 6053 3334 6148 3414 3459 3460 450 451 3472 481 6295 6298 3545 3548 3567 6380 6384 3593 6490 6634 835 3873 6668 3881 3883 4020 4093 4094 4095 1103 1136 4164 4329 4367 7193 4542 4552 4635 4637 4639 7433 7434 4644 4646 4647 7445 7456 7457 4711 4712 7511 1714 4730 4738 4739 4817 4849 4855 4857 1985 5003 5004 2063 2064 5080 5087 5099 2148 2161 2267 2414 2415 2454 5496 5503 2492 2659 2701
theirselves$	3015 3017 3046 3047 33 3049 3050 3051 3052 3053 39 5847 5848 3057 3058 5970 3308 6214 6215 6217 3437 3438 3439 3440 3441 3442 3443 3444 3446 3447 6242 6243 6256 3473 3474 3475 3476 6269 6270 6271 6272 6273 6274 6275 3486 3487 3488 6281 3546 3550 536 3552 3553 6346 6347 6348 6349 6350 6351 6500 6650 6651 6652 6653 6654 6655 6656 3921 3922 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 6792 4001 6799 4671 5134 5159 5160 5353 5354
them	4748 4756 7586 7588 7590 7592 1789 1790 7645 7651 4876 7668 4879 4880 7723 7779 5603 5609 5728
them$	5810 5811 5859 3129 3136 6084 6087 6127 6128 6129 6130 6131 6132 6133 6134 3445 3454 3455 6269 6270 6271 6272 6273 6274 6275 6394 3650 3675 3726 763 3803 3804 3805 3806 3807 3949 1110 1111 4283 4292 7090 7109 4333 4438 4439 4516 4517 4518 4519 4520 4521 7320 4557 4578 7400 7401 7402 7403 7404 7405 4614 7456 7457 7480 7481 4690 1793 1837 7671 7683 4911 7711 1914 7724 1923 1931 7743 7746 4958 4965 7776 4989 5263 5466 5496 5497 5503 5628
themself$	3015 3017 3046 3047 33 3049 3050 3051 3052 3053 39 5847 5848 3057 3058 5970 3308 6214 6215 6217 3437 3438 3439 3440 3441 3442 3443 3444 3446 3447 6242 6243 6256 3473 3474 3475 3476 6269 6270 6271 6272 6273 6274 6275 3486 3487 3488 6281 3546 3550 536 3552 3553 6346 6347 6348 6349 6350 6351 6500 6650 6651 6652 6653 6654 6655 6656 3921 3922 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 6792 4001 6799 4671 4996 5134 5159 5160 5353 5354 5647 5668
themselves$	3015 3017 5810 5811 3046 3047 33 3049 3050 3051 3052 3053 39 5847 5848 3057 3058 5970 3308 3342 6214 6215 6217 3437 3438 3439 3440 3441 3442 3443 3444 3446 3447 6242 6243 6256 3473 3474 3475 3476 6269 6270 6271 6272 6273 6274 6275 3486 3487 3488 6281 3546 3550 536 3552 3553 6346 6347 6348 6349 6350 6351 6498 6500 6650 6651 6652 6653 6654 6655 6656 3921 3922 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 6792 4001 6799 6813 7338 4671 4996 5134 5159 5160 5353 5354 5647 5668
therap	5000 7802
therapist$	7792 7801
therapy$	7793 5678 5679 5698 5771
there$	6202 1229 1230 1231 4808
these$	3133 6396 820 1057 1061 1065 7057 1263 7109 4516 4517 4518 4519 4520 4521 4561 4563 4570 4580 4581 7400 7401 7402 7403 7404 7405 7456 7457 7480 7481 4690 1943 2210 2213 5466 2454 5496 5497 5503 2541 5609
they	7536 7569 1789 1790 1833 1841 7723 1943
they$	3075 3393 3397 3398 3417 6287 486 639 3654 640 6447 641 642 6630 7052 7053 7054 7055 7056 4271 4272 4273 4275 4400 7196 4848 4856 4873 4911 1902 1914 7724 1923 1931 7743 7746 4958 4965 7776 4994 5628
thick$	1073 2349 2364 2400 2405 2815
thickset$	2361 2828
thief$	6486 6487 6488 5227 5228
thieves$	6486 6487 6488 5227 5228
thieving$	6508
thigh$	7796
thighs$	7796
thin$	2361 2378 2382 2829
thing$	7271 7272 7273 7274
things$	6122 3510 6750 6794 6821 6822 4617 4699 4722 2077
think$	6353 876 877 878 879 880 881 4007 4415 7208
thinking$	5474
thinks$	876 877 878 879 880 881 4415 7208
third$	1065
thirteen$	896 897 898 899
thirty$	6150 3896 6703 6707 6708 6709 6710 6711 6712
this$	3150 6053 3567 798 1065 7109 7146 4438 4439 4516 4517 4518 4519 4520 4521 7320 7400 7401 7402 7403 7404 7405 7456 7457 4666 4699 4722 4849 2195 2263 2358 5466 5495 5496 5497 5503 2544
thoroughly$	2446
those	7645 5603
those$	6433 820 1057 4819 7651 4884 7680 7707 2213 5466 2541
though$	103 3119 6078 6079 6080 6081
thought$	6177 6320 6321 7176 7192 7197 4415 7208 7282 7283 7284 7285 7286 7287 7288 7289 7290 7291 4500 4501 4502 4503 4504 7519 1811 1913 1961
thoughts$	1982
threadbare$	2417
threat$	665 666 667 668 4872 1858 2540
threatening$	2264 2813
three	7586 7723
three$	6506 1109 6916 6917 6918 6919 6920 6921 4283 4644 4911 1914 7724 1923 1931 7743 7746 4965 7776 2541 5628 2768
thresholds$	7433
threw$	553
thrill$	6401 2174
thrills$	6405
thrive$	452
thrived$	452
thrives$	452
thriving$	452
throug	2512 2576 2581
through$	166 6530 4011 4012 4110 7078 7110 7115 4649 2128 2499
throw$	553
throwing$	553
thrown$	553 2069 2070
throws$	553
thug$	2803
thuggery$	2803
thuggish$	2803 2813
thugs$	6503 6504 6505 7640 2803
tic$	2682
tick$	2463
ticking$	5479
tidy$	2382
tied$	1812 4929 5418
ties$	645 5203
tight$	4176 4678 2400 2417
tightly$	1093
tights$	5427
tiktok$	296 3311 297 3312 298 3313 299 3314 300 3315 6108 6109 6110
time	5047
time$	3109 5980 6025 6359 3644 3646 3669 3693 3724 6693 7033 7034 7035 7122 7123 7124 7134 7142 7600 1963 5459 5513
timed$	7667
timekeeping$	5184
timeline$	4936
times$	5897 5899 5900 5904 7135
timeta	4952 5059
timetable$	7744 7839 7851
timetables$	7744
timewaster$	5227
timewasters$	5227
timid$	4677
tiny$	2417
tip	2627
tip$	1861
tipoff$	5642
tipoffs$	5642
tipped$	1861
tipping$	1861
tips$	1861
to	5526
to$	5919 5961 3187 3196 3218 3230 3255 3256 3257 3259 3290 3298 3302 3364 3365 3366 3367 3368 3371 3375 3379 3448 6285 3507 6322 3561 3620 3628 3631 3637 3660 3680 3681 3682 3683 3731 3734 3743 3762 3811 3831 3836 3851 3852 3854 3975 3994 6870 4185 6981 6982 6983 6985 6998 7017 4235 4236 4269 7098 7111 4381 4382 4383 7207 7213 7214 7215 4436 4437 7249 4515 1527 4550 4605 4667 7469 4679 4680 7505 4714 4749 4754 4758 1747 4788 4793 1785 4807 4812 4823 4826 4827 4852 4862 4863 4871 4894 4918 1912 1929 4988 4998 5012 5019 5024 7829 5054 5104 7904 5117 2109 5181 5183 5442 5444 5447 5465 5467 5496 5509 5524 5525 5599 2622 5790
toarso	7721
toburg	7721
tocrim	7721
todama	7721
toddler$	5034
todeal	7721
todiso	7721
toe$	6926 6948 6949 6950 4159 2190
toerag$	2805
toerags$	2805
togang	7721
tokenistic$	2187 2836
told$	5891 5892 89 90 91 98 99 100 101 5916 5917 5918 3225 6182 6189 3518 7005 7011 7016 7019 7025 7089 7092 7093 7094 7095 7096 4358 4359 4362 7317 1792 1934 4963
tolerance$	5594
tone$	6897 5402
tones$	6897 5402
too$	137 3843 3844 6733 1042 1043 1044 4628 4629 4630 4631 4676 1662 1663 4715
tooffe	7721
took	2689
took$	45 201 202 293 358 6336 4428 1424 4448 4458 4462 4463 4464 4465 4466 4467 4468 1475 1988 1990 2016 2122 2158 5174
toolki	5590
tooth$	5405
top	7735
top$	6140 6928 6945 6946 6947 7670 7707 1938 5427 5432 5434 2541 2546 2548
topless$	3319
tops$	6928 6945 6946 6947 6967 6968 5427 5432 5434
torment$	633 2179
tormented$	633 2179
tormenting$	633 2179
torments$	633 2179
tormentted$	633 2179
tormentting$	633 2179
torn$	2410 2417
torobb	7721
toshoo	7721
toss$	7277
tostab	7721
tosupp	7721
total$	1191 1681 2453
totally$	2443 2446
tothef	7721
touch$	5919 7077 7329
touched$	5842 3145 6161 6862
touching$	6167
tough	1935
tough$	719 720 721 722 723 724 971 1063 4950 2382 2580 2824
toughe	1935 2581
tougher$	4950 2580
touret	2642
tourette$	5657
tourettes$	5657
toward	1849 1911 2576
towards$	3259 3620 3628 3631 3637 6494 3762 3808 7614 5744
town$	4896 4937
toxic$	649 650 651 2205 2815
trace	7560 1765 7583
trace$	7595
traced$	7747
traces$	7595
track	1765 7660 1941
track$	4778 7585 7595 7599 4901 4931 1917 1941 5620
tracke	1765 7574 4809
tracked$	7596 7601 4931 1917 7747 2519
tracki	1765
trackie$	5427
trackies$	6945 6946 6947 1157 6965 5427 5432 2424
tracking$	4931
tracks	1765
tracks$	7595 4931
tracksuit$	6945 6946 6947 6955 5427 5429 5432 2832
tracksuits$	6945 6946 6947 6952 6953 6954 6955 6957 6965 5427 5429 5432 5579 2832
trade$	319 328 3343 329 330 331 332 333 398 2145
traded$	319 328 3343 329 330 331 332 333 398 2145
trader	1755 4959
traders$	7539 4770 7751 1954
trades$	319 328 3343 329 330 331 332 333 398 2145
trading$	319 328 3343 329 330 331 332 333 398 2145
traffic$	261 262 263 2132 5540
trafficced$	261 262 263 2132
trafficcing$	261 262 263 2132
trafficed$	261 262 263 2132
trafficing$	261 262 263 2132
trafficking$	261 262 263 2132
traffics$	261 262 263 2132
trail	1972
trail$	1786 4987
trailed$	1786
trailing$	1786
trails$	1786
trainer$	5427
trainers$	5943 5944 6127 6128 6129 6130 6131 6132 6133 6134 6139 6142 6429 6945 6946 6947 6952 6953 6954 6955 5427 5432
training$	5120 5132
tramad	5031
tramadol$	7823
transactional$	2149
transmitted$	5684
transplant$	7820
trap$	2218
trauma$	7893 2683
traumatic$	5655
travel	7748
travel$	6010 6011 6163 2158 5174
traveled$	2158 5174
traveling$	2158 5174
travelled$	2158 5174
travelling$	6018 6163 2158 5174
travels$	2158 5174
trawl	1776
trawl$	1926 5553 2889
trawled$	1926
trawles$	1926
trawling$	1926
trawls$	1926
treat$	1800
treated$	1836 5002 2009 5032 2636
treatm	5690
treatment$	7793
trendy$	2417
trial$	5779
tricky$	719 720 721 722 723 724 6593 6594 6595 6596 6597 6598 6599 5286
tried$	4194 4196 4197 7047 7185 4397 7519 5472
tries$	7080
trip$	6167
trips$	6167
troubl	4982
trouble$	6041 3425 3426 6219 6220 6221 6222 6259 6260 6261 6405 6412 6508 6621 4265 7058 4267 7130 4422 7220 7221 7222 7760 7774 2051 2077 5175 2197 2198 2199 5275
troubled$	7192 7197 4415 7208 4423 7241 2259 2358
troublemaker$	2804
troublemakers$	6621 2804
troublemaking$	2804
troublesome$	2815
trousers$	1157 2424
truancy$	2795
truant	2993
truant$	5979 6022 6486 6487 6488 7125 7126 7127 5227 5228
truanted$	2795
truanting$	2795
truants$	6486 6487 6488 5227 5228
true$	1535
trust$	6526 7000 7006 7020 7048 7049 7050 7051 7061 7106 7107 7108 4400 4405 4406 7461 7490 4725 1714 5445 5453 2492 2501
trusted$	6192 6193 6194 6195 6198 4016 7092 7093 7094 7095 7096 7275 7276
trusting$	4317
truth$	3511
truthful$	3508 6301
try$	4194 4196 4197 7000 7006 7020 7047 7080 7106 7107 7108 7119 5445 5453 5472
trying$	7106 7107 7108 7714 5453 5474
tryings$	7714
tubby$	2829
tuberculosis$	2979
tuitio	5061
tuition$	7853
tumour	4995
tumour$	7787
turf	4908
turf$	7700
turkish$	5422
turn	7775
turn$	244 245 3563 3565 554 1146 1155 1172 1173 4195 4211 4217 4222 4231 7026 7027 7080 4295 1579 1585 1586 1587 7472 7755 4964
turned$	244 245 554 4092 4097 1147 1156 1172 1173 4195 6990 6991 6992 6993 6994 6995 6996 6997 1579 1585 1586 1587 1614 7520 5498
turning$	244 245 554 1172 1173 1579 1585 1586 1587
turnned$	244 245
turnning$	244 245
turns$	244 245 554 1172 1173 4195 4266 7080 1579 1585 1586 1587
tutor$	5942
tutors$	5942
twelve$	896 897 898 899
twenty$	6150 6151 6676 3896 892 6703 3912 6705 6707 6708 6709 6710 6711 6712
twice$	3357 6154 6755 2712
twists$	5415
two	7586 7723
two$	3240 6506 1109 6916 6917 6918 6919 6920 6921 4485 4644 4911 1914 7724 1923 1931 7743 7746 4965 7776 2279 2299 2541 5628 2768
twoc	5125
twoc$	7917
ugly$	2325 2829
unable$	65 539 540 541 542 543 545 563 728 729 730 731 732 2008 2039 5461
unacceptable$	6545 6546 6547 6548 6549 6550 6551 6552 6553 2264 2836
unacceptably$	2836
unacco	2751
unaccompanied$	5766
unambitious$	2815
unanswered$	5512
unauthorised$	2718
uncaring$	2815 2836
uncle	7859 5078 7872 7876
uncle$	2047 7870
unco$	2255 2462
uncomfortable$	7778
unconscious$	2971
uncontrollable$	2259 5461 2815
uncooperative$	2811 2836
uncorr	1737
uncorroborated$	4752
under	1994 2773
under$	314 655 4110 1337 4643 5009 1998 5115 2101 2531 2629
underage$	2139 2146
undercover$	2852
underdressed$	2829
undermine$	2170
undermined$	2170
undermines$	2170
undermining$	2170
underpass$	6211 6212 6213
unders	1894
understand$	74 75 139 6353 3570 3571 3572 3573 3574 3575 3576 3577 3578 3579 3580 3581 7048 7049 7050 7051 1780 1934 1996
understands$	1934 1996
understood$	139 7145 1811 1913 1961
undert	1764
undertaken$	7278 7279 7280 7281
underweight$	5693 2829
underwent$	2960
undesirable$	6430 6431 6432 2177 2259
undesirables$	6430 6431 6432
undisciplined$	2815
undoubtedly$	1330 5462 2835
unempl	7871
unengaged$	2811
unfazed$	2824
unfit$	1526
unforgivable$	2836
unforgivably$	2836
unfounded$	2184
ungovernable$	2815
ungrateful$	2815
unhealthy$	3069 649 650 651 2125 2205
unheeded$	5512
unhelpful$	2836
uniform$	6924 5425 5427
uniforms$	6924 5425 5427
uninterested$	2437 5461 2815 2836
unironed$	2410
unit	4760 4902 7800
unit$	4400 4405 4406 7461 7490 4725 7542 7550 7552 7557 7558 7559 4768 4769 4803 7638 7694 7713 4922 7725 4948 4975 7813 7848 7865 7913 5725
units$	7542 5599
unkempt$	2829
unknow	7574
unknown$	3324
unlawful$	6044
unless$	1868
unlikeable$	2815
unlovable$	2259
unmanageable$	6545 6546 6547 6548 6549 6550 6551 6552 6553 2259 5275 2815
unmotivated$	2815
unnecessary$	3060
unopened$	5512
unpleasant$	7778 2815
unpredictable$	6545 6546 6547 6548 6549 6550 6551 6552 6553 2264 2813
unprepared$	2429
unprofessional$	2836
unprofessionally$	2836
unquestionably$	2835
unreachable$	5461 2811
unread$	5512
unreliable$	5461 2815 2836
unrepentant$	2815
unresponsive$	2811
unruly$	2195 2259 2264 2358 2815
unsafe$	5807 5808 5838 3069 6044 3636 2123 2125
unsavoury$	6430 6431 6432 2259
unshockable$	2824
unstable$	5310 5311 2815
unsubstantiated$	2184
unsuitable$	6433 2177
unsupervised$	2310
unteachable$	2259
untidy$	2401
until$	7593 1868 5797
unto$	3706 3708
untrue$	7150
untrustworthy$	5461 2815 2836
unusual$	2382
unusually$	2326
unwanted$	3433
unwashed$	2401 2410 2829
unwilling$	539 540 541 542 543 545 565 728 729 730 731 732 1664 2429 5458 5461
unwillingness$	3173 159 160 161 162 163 728 729 730 731 732
unwise$	52 53 3069 478 2125 2166
up$	5846 5997 3355 3463 3549 6355 3649 6442 692 3779 3780 6578 3863 3882 6677 6720 3941 3958 6793 6850 4079 6890 6901 6930 4161 4162 4170 4171 6972 4181 4182 7002 7003 7008 7009 7013 7014 7022 7023 7030 7031 7032 7086 7087 7152 4540 4551 7348 4595 4598 4599 7425 4642 4853 4865 7709 7712 7857 7874 7875 2102 5281 5366 5431 5441
update$	1750
updateing$	1750
updates$	1750
upon$	3422 3423
ups$	6687 6698 6726 6802
urchin$	2803
urchins$	2803
urgency$	7486 7487 7488 7489 5511
us$	6017 6084 6087 6299 6361 6830 4557 1928
use	1911 2081
use$	5919 5979 6008 399 400 401 516 6353 7000 7006 7020 4314 1743 1957 1959 7817 5445
used	1911 2003
used$	5842 6185 399 400 401 516 710 977 1613 1746
useful	1911 2512
useful$	7551 1882 1959
useless$	2438 2815 2836
user$	6477
userna	4952
usernames$	7744
users$	6477
uses	2003
uses$	399 400 401 1957
using	2003 2081
using$	5909 399 400 401 711 1957
usual$	4684 2203
usually$	1158
utter$	1191 1682
utterly$	4380 1572 2443 2446
vaccin	2967
valium	5031
valium$	7823
valuab	2512
value	5526
value$	1743 1959 2583
values$	6611 5318
van$	5533
vandal$	6486 6487 6488 5227 5228 2803
vandals$	6486 6487 6488 5227 5228 2803
vans$	5533
vape$	5943 5944 6139 6142 7811
vapes$	5943 5944 6127 6128 6129 6130 6131 6132 6133 6134 6139 6142 7811
variable$	6540 6541 6542 6543
vehicl	7594
vehicle$	5125 2525 2532
ventured$	6198
verbally$	2275
versed$	3902
very$	3121 942 4144 4392 2326 2342 2678
vest$	5427
vests$	6961 6962 6963 5427
vicious$	2813
victim$	3590 658 6556 6817 6818 6819 6820 2085 2302
victimisation$	6253 6254
victimise$	1675 1676 1677 1678
victimised$	1675 1676 1677 1678
victimises$	1675 1676 1677 1678
victimising$	1675 1676 1677 1678
victims$	444 6362 6363 6364 6365 6366 6367 6368 6369 6370 6371 6372 6373 657 6556 6817 6818 6819 6820
video$	6111 3347 3348 334 335 6862 7584
videos$	6111 3347 3348 334 335 6862
view$	7615 5502
views$	5502
village$	6475 4573
vindictive$	2813 2815
violen	7785 7871 7897
violence$	6037 6051 3425 3426 6508 784 785 6621 4902 4921 1907 7715 7716 4933 1920 4944 1933 1937 1951 1960 2051 5175 5203 2567 5761 2747
violent$	6545 6546 6547 6548 6549 6550 6551 6552 6553 6621 2206 2264 2546 2813
virtually$	912 3927 913 914 915 916 919 920 921 922 967 968 2327 2336
visibility$	7702
visible$	4950 5419 2618
visit	2081 5590 5597
visit$	3827 7644
visited$	7317 7519
visiting$	5909 6018
visitor$	7792
visits	2078
visits$	3827 7575
visual$	2654
visually$	2692
vital$	4644
vitiligo$	2831
vodka	4999
vodka$	7791
voice$	5502
voices$	5502 5663 5664 5665
volatile$	6545 6546 6547 6548 6549 6550 6551 6552 6553 2264 2813
volition$	5951 5952 5953 5954 5955 5956 5957 5958 6164 6165 5173
volume	1877
voluntarily$	6164 6165 5172 5173
vomit$	7788
vomited$	2697
vomiting$	2697
vomits$	2697
vote$	223 224
voted$	223 224
votes$	223 224
voting$	223 224
voucher$	6139 6142
vouchers$	6139 6142
vulnerabilities$	3496 482 483
vulnerability$	6253 3496 482 483 6362 6363 6364 6365 6366 6367 6368 6369 6370 6371 6372 6373
vulnerable$	5809 5838 6817 6818 6819 6820 6853 6854 6855 5358 2358
wag$	2136
wagging$	2136
wags$	2136
waited$	5498
waitin	2001
waiting$	1986 2005 2013 2663
walk	7748
walk$	3158 3176 6172 6173 6174 6175 6176 6286 1145 1154 1520 1521 7472
walked$	3221 3392 3399 3514 1145 1154 1520 1521 5498
walking$	5909 6018 1145 1154 1520 1521
walkked$	1145 1154
walkking$	1145 1154
walks$	1145 1154 1520 1521
wall$	4945
wannabe$	2189 2803
wannabes$	2803
want	4773 1799
want$	6101 6102 3659 6718 6800 4040 4041 4042 4043 1177 7048 7049 7050 7051 7067 7068 7069 7080 4345 1421 7551 7714 1983
wanted$	3154 6248 1177 7145 1422 1757 1983 2098 2114
wants$	6101 6102 6800 1177 7067 7068 7069 7080 4345 7714 1983
ward	7800
warden	4765 4766 4767 1753 1754 1755 1788 4806 4959 1948
warden$	1731 7539 7557 7558 7559 4768 4769 4770 1785 4803 7598 1916 7751 1949 1954 1955 1964
wardens$	6441 6623 6624 1731 7539 7557 7558 7559 4768 4769 4770 1785 4803 7598 1844 1916 7751 1949 1954 1955 1964 5195
warn$	1861
warned$	5891 5892 3101 87 88 89 90 91 92 93 94 3110 96 97 98 99 100 101 5916 5917 5918
warning$	5888 5914 5915 6389 6390 6391 6392 6393 1609 1610 1611 1612 7436 7437 7456 7457 7679 5055 5196 5502 5503 2527 5785
warnings$	5888 5914 5915 6389 6390 6391 6392 6393 1609 1610 1611 1612 7436 7437 7456 7457 7679 5196 5502 5503
warran	4978
warrant$	1017 1018 1019 7650 7770 5587 2887
warrants$	5587 2887
wary$	5831 3041 3042 3043 3044
was	1836 4977 2647
was$	86 95 156 157 248 433 434 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 3748 3753 757 771 772 773 774 775 776 908 912 3927 913 914 915 916 919 920 921 922 6872 6875 4150 1158 4202 4345 1364 1365 7292 4512 1573 4623 4624 4659 1652 1653 7498 1698 7521 4804 4821 4882 1987 2211 2212 2245 2249 2260 2261 2271 5374 5418 2491 5557 2608 2655 2660 2666 2667 2678 2694 2712 2714 2715 2748 2752 2760 2765 2767 2768 2772
wash$	1620
washed$	1620
washes$	1620
washing$	1620
wasn$	1178
waste$	552 2498
wasted$	552 2498
waster$	6485 2803
wasters$	6485 2803
wastes$	552 2498
wasting$	552 2498
watch	1972 2528
watch$	6945 6946 6947 4778 7585 1786 7599 7644 1905 4931 7755 4987 2088 5427 5432 5620
watche	4809
watched$	7323 7324 7587 1786 7601 4931 7741 7747 2088
watches$	6945 6946 6947 5427 5432
watching$	1786 4931 2088
watchlist$	5543
watchlists$	5543
watchs$	1786 4931
water$	5091
wave$	5621
wavy$	2401
way$	20 5853 3841 4147 1133 1134 1135 6964 4177 4178 4260 7396 1661 7767 5138
ways$	5853 6629 6694 6750 7121 5138
wayward$	2259 5275 2358
we	1755
we$	4326 4327 4328 1658 4770 1844
weak$	3710 6540 6541 6542 6543 737 1538 1539 1540 1541 7451 7452 7453 7454 4677 1688 2284 2285 2478 2515
weaker$	3678
weaned$	2015
weapon	7535 7545 7618 7733 7918
weapon$	7605 7625 7626 7917 2612
weapons$	6037 1748 7605 7625 7626 2612 2884
wear	2107
wear$	6172 6173 6174 6175 6176 1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2402 2412
wearing$	1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2107 2402 2412
wears$	1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2402 2412
weary$	5332
weed	5131
weed$	5943 5944 6071 6072 6073 6127 6128 6129 6130 6131 6132 6133 6134 6139 6142 7589 5018 7811 7822 7923 5147
week$	7122 7123 7124 5513 5773
weekend$	7791
weeks$	5513 5773
weighed$	2970 2973
weighs$	2973
weight	5000 5025 7818
weight$	7792 7817 5694
welcome$	2164
welcomed$	2164
welcomes$	2164
welcoming$	2164
welfare$	5817 3026 5854 5855 5856 5857 5858
well$	5913 6534 817 818 827 864 887 982 999 1002 1077 1082 2362 2375 2383 5426
wellbe	5025
wellbeing$	5817 5854 5855 5856 5857 5858 6339 6340 7817
went$	5893 240 241 242 243 244 245 274 275 276 3305 294 295 361 362 363 6209 6210 598 620 1145 1154 1634 1997 2102 2157 2158 5174 2750
were	7574 1836
were$	3078 86 95 3124 156 157 248 433 434 6326 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 757 771 772 773 774 775 776 6627 908 912 3927 913 914 915 916 919 920 921 922 1062 1158 4202 4345 1364 1365 7292 1573 4624 4659 1652 1653 1698 7521 4804 4821 4875 2211 2212 2245 2249 2260 2261 2271 5374 5418 2491 5557 2608 2712 2752 2760 2765 2772
weren$	1178
wet$	2002
wets$	2002
wetting$	5689
what$	3118 6053 6169 3456 3457 462 6298 521 522 6628 3838 6634 6821 6822 7434 7456 7457 4920 5177 5180 5503
whatever$	6334 6794 6811 1179 1180 1181 1182
whatsapp$	296 3311 297 3312 298 3313 299 3314 300 3315
whatsoever$	7292
wheel$	7335
wheelchair$	2929
when	5535
when$	3309 3310 6298 7495 7593 7600 5712
whenever$	3309 7593
where	5535
where$	5833 5834 5835 5836 6298 1798 4932
wherea	4780 1908 4923 4924 1940
whereabouts$	7572 7573 4955
which	5526 5535
which$	7612 7717 7723 4943 4956
while$	7325
white$	1065 1084 4102 1090 4124 4125 4126 1112 1141 2357 2358 2379 2386 5427 2417
who	7535 7556 7612 7717 7723 4943 4956 5535
who$	5833 5834 5835 5836 3358 3359 485 6298 6424 6434 6627 6872 6875 1759 4777 4783 1793 1818 1829 4847 1837 4932 7728 4957 7763 4980 5374
whole$	4583 4585 2195
wholly$	2443 2446
whom	7717 7723 7735
whom$	5833 5834 5835 5836 6298 7566 7636 1837 4932
why$	479 480 6298 523 524 525 526
wicked$	2204
wider	1802
wider$	4817
wife$	7855 7887
wild$	2195 2204 5247 5248 5249 5275 2380 2401 2815
wilful$	2836
wilfully$	290 2495 2836
will$	566 586 972 992 1004 1007 1192 1193 1194 1195 1196 1197 1198 1199 1203 1204 1219 1223 1224 1225 1233 1234 1235 1236 4259 7063 7064 7065 7066 4285 7084 1278 1279 1280 1281 1282 4321 4322 4325 4345 7139 7140 1341 1342 4759 1747 4793 1785 4869 1912 4977 2433 2435 2447 2622
willed$	5299
willing$	130 131 136 527 528 529 4189 4191 4193 1739 2156
willingly$	6164 6165 359 5172 5173 2159
willingness$	5971 4306 7099 7100 7101 7102 7103 7104
wind$	634 635 4239
winding$	634 635
winds$	634 635
winter$	6057 6058
wiry$	2361
wisdom$	3924 910
wise$	3079 821 822 866 1063 5328 5333 5334 2324 2337
wiser$	3069 861 866
wish$	4306 7099 7100 7101 7102 7103 7104 7714
wished$	1983
wishes$	1983 5502
wishs$	7714
with	7672 5126 2581
with$	5983 5986 5991 6023 3239 3245 3249 6119 3328 3331 3332 3360 6168 3435 3436 6300 3638 3641 6439 3660 6527 6531 6537 6538 6544 3808 6604 801 6619 3828 3831 831 4002 4003 4004 6872 6875 1094 1104 1105 1106 1107 1148 7018 7062 7112 1482 7446 4749 4774 7575 4818 7614 1991 5067 7869 5107 2110 5191 2301 2402 2408 5522 5599 5640 2690 2709 5756 5786
withar	7721
withbu	7721
withcr	7721
withda	7721
withde	7721
withdi	7721
withga	7721
withheld$	495 496 5510
withhold$	495 496
withholding$	495 496
withholds$	495 496
within$	3799 4825 4992
withof	7721
without$	3241 687 6779 6780 6781 6782 6783 6784 6785 6786 6787 6788 6789 6790 6791 6811 1037 1229 1232 4268 1294 1483 1484 4524 2031 2441 2442 2459 2475
withro	7721
withsh	7721
withst	7721
withsu	7721
withth	7721
woeful$	1688 2836
woefully$	2836
wolves$	6503 6504 6505
woman	5128
woman$	6683 3899 6725 6730 6731 6732 938 6747 6748 6749 6753 949 950 6775 7899 7920 5342
women$	6472 6676 6683 6686 3897 6695 6697 6715 6723 6730 6731 6732 949 950 969 6805 6927 6975 5342 5351
won$	539 540 541 542 543 545 555 582 1205 1206 1207 1208 1209 4256 2430 2449
wont$	1205 1206 1207 1208 1209 2430
wool$	5347
woolly$	2836
word$	7439
wore$	6172 6173 6174 6175 6176 1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2402 2412
work	5590
work$	69 71 72 3198 6040 252 253 254 255 256 257 258 259 260 455 6353 6491 3735 3745 6581 3812 3847 6977 7000 7006 4226 7020 4270 7077 7106 7107 7108 7113 7307 1804 5185 2280 5445 5453 5493
worked$	252 253 254 255 256 257 258 259 260 455 7092 7093 7094 7095 7096 2103 5454
worker	7800
worker$	5942 6125 6299 6361 4400 4405 4406 7461 7490 4716 4725 5105 7911 5186 2502 5796
workers$	5942 6125 6299 3567 6361 6600 6639 6640 6641 4400 4405 4406 7461 7490 4725 5186
working$	252 253 254 255 256 257 258 259 260 455 3746 7106 7107 7108 5453 5520 2729
works$	252 253 254 255 256 257 258 259 260 455 5454
workshop$	69 71 72
workshops$	69 71 72
workshy$	2815
world$	6694 2317 2318
worldly$	866 2319 2820
worn$	6177 6192 6193 6194 6195 6198 7582 4792 5418
worr	2010 2043 2095
worried$	4656 1721
worries$	6385 6386 6387 6388 5502
worry$	5502
worrying$	6545 6546 6547 6548 6549 6550 6551 6552 6553 2262 2264
worse$	3489 6803 6804 7409 7410 5356
worst$	3458 2546
worth$	6376
worthless$	2815
would$	389 396 3412 3421 3494 3541 646 679 6718 1210 1211 1212 1223 1224 1225 4285 4345 7139 7140 1341 1342 4759 1747 2431 2435 2447
wouldn$	3419 3538 1210 1211 1212 2431
wound$	634 635
wrap	7918
wraps$	6521 5147 5263
wreak$	2239
wreaked$	2240
wreaking$	2238
wreck$	2170
wrecked$	2170
wrecking$	2170
wreckked$	2170
wreckking$	2170
wrecks$	2170
wrist$	7796
wrists$	7796
writ	5746
write$	1593 1910 1941 7846 2223 2224
writing$	1596 1910
written$	1574 1595 2040
wrong$	3069 3070 3139 3209 3210 3211 6041 6423 6430 6431 6432 7491 7492 4713 2125 2178
wrote$	1594
xanax	5031
xanax$	7823
y$	6744
year	5057
year$	3361 6688 3907 1067 1070 1072 7845 5057 7849 5513 5773
years$	6673 6674 6675 6756 6757 6758 5513 5773
yet$	3113 1670 4705
yield	2512
yjs	5118
yjs$	7910 2781
yob$	2803
yobbish$	2264 2803
yobbo$	2803
yobbos$	2803
yobs$	6503 6504 6505 2803
yoi$	3009
yos	5118
yos$	7910 2781
yot	5118
yot$	7910 2781
young	5128
young$	158 204 638 3663 6557 3769 3770 6571 6572 6573 6574 6575 6576 782 783 3800 3888 4072 4073 4074 4075 4076 4077 1065 6872 6875 4278 4372 4596 4597 4606 4652 4691 4693 4748 7590 7592 4801 1789 1790 1833 7645 1841 7651 4876 4879 4953 7779 7920 2146 2206 2209 2213 2242 5274 5320 2333 2357 2541 5603 5609 2749
younger$	3678 6474 6475 5089 5146
youngers$	7634
youngster$	6557 6571 6572 6573 6574 6575 6576 5274
youngsters$	6557 6571 6572 6573 6574 6575 6576 5146 5274
youth	2552 2777
youth$	6557 6560 6571 6572 6573 6574 6575 6576 1065 6872 6875 6878 6879 1702 4764 1801 5118 2104 2206 5223 2209 5274 5373 2359 2541 2768 2777
youths$	6454 6557 6560 6571 6572 6573 6574 6575 6576 6872 6875 1801 5223 5274 2359 2826
yp	4748 4756 7569 7586 7588 7590 7592 4801 7594 1789 1790 7645 7651 4880 7779 2011 2029 2049 5066 7886 2096 2118 2552 5578 5603 5728
yp$	2183
yp1$	2182
yp2$	2182
yp3$	2182
yp4$	2182
yp5$	2182
yp6$	2182
yro$	3007
zero$	1291 4490 2496 2579
zits$	5423
