2956 2744 2083

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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 25 25 27 27 27 28 28 28 30 30 30 30 31 31 31 31 31 32 32 33 33 34 35 35 36 36 36 36 36 37 37 37 38 38 39 39 39 40 40 40 41 41 41 41 41 41 42 42 42 42 43 44 44 44 45 46 46 47 47 47 48 48 49 49 49 49 49 49 50 51 52 53 53 53 53 54 54 54 55 55 56 56 56 57 58 58 59 60 61 62 62 62 63 63 63 63 63 63 63 63 64 64 65 66 67 67 68 68 68 68 68 68 69 70 71 71 71 71 71 71 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 73 73 73 73 73 73 73 74 74 75 75 76 76 76 76 76 76 77 77 77 78 79 79 79 79 79 79 80 80 81 81 82 83 84 84 85 86 86 86 86 87 87 87 88 88 88 89 89 89 89 90 90 91 92 94 94 95 95 96 96 96 97 97 97 97 97 97 98 98 98 99 99 99 100 100 100 100 101 101 101 101 102 102 103 103 103 103 104 104 104 104 104 104 104 104 104 105 106 106 108 109 109 113 113 113 113 113 114 114 114 115 116 116 116 116 116 116 116 118 120 121 122 126 127 129 131 133 133 133 133 133 133 133 133 134 134 134 134 137 137 137 138 139 139 139 139 142 143 143 144 144 146 146 146 147 149 149 149 149 149 149 150 151 154 154 155 156 157 157 157 158 159 159 159 159 159 160 160 160 160 160 160 160 160 161 161 161 161 161 161 161 162 162 162 162 163 163 164 164 164 164 164 165 165 166 167 168 168 169 169 170 170 170 171 172 172 173 173 174 174 175 176 176 176 177 177 178 179 180 180 180 180 180 180 181 181 181 181 181 182 182 183 183 185 185 186 186 187 187 188 190 191 192 193 194 195 196 197 198 199 199 200 201 201 202 202 202 202 203 203 203 203 203 204 204 205 205 206 206 206 207 209 209 210 211 212 213 214 214 214 215 216 216 217 217 218 218 219 219 220 220 221 221 222 222 222 222 222 222 222 222 222 223 223 223 223 224 224 225 226 226 227 228 229 229 229 229 230 230 231 231 231 231 232 232 232 233 234 235 235 236 237 237 238 238 238 238 238 238 238 238 238 239 239 239 241 241 241 242 243 245 247 247 247 247 247 247 247 247 247 247 247 247 248 248 248 248 248 248 248 248 248 248 248 249 249 249 249 251 251 251 251 251 252 252 252 252 253 253 254 255 255 256 256 258 258 258 258 258 258 258 259 259 259 259 259 259 259 259 259 259 259 259 259 261 262 263 264 265 267 267 267 268 268 269 270 270 270 272 273 275 276 277 277 278 278 279 279 279 285 286 289 290 295 295 298 298 298 299 300 302 307 308 308 308 309 310 310 310 310 311 312 312 312 312 313 313 313 313 313 313 313 313 313 313 314 314 314 315 316 316 316 316 319 321 321 321 321 322 322 322 323 324 324 324 326 326 327 327 327 327 327 327 327 327 328 331 331 331 334 334 335 335 335 335 336 336 336 336 336 336 338 339 339 341 341 341 341 341 342 342 342 342 343 344 344 344 344 344 344 344 344 344 345 345 347 347 347 347 348 348 348 349 349 349 349 349 349 349 349 350 350 350 350 350 350 351 352 352 352 352 352 352 356 356 356 356 357 359 359 360 360 362 362 362 362 362 362 362 363 363 363 364 364 368 371 372 374 374 375 377 380 382 382 382 383 383 383 386 387 388 388 389 389 390 396 397 399 400 402 403 404 405 406 406 406 407 408 409 409 409 410 412 412 412 412 414 414 414 415 415 415 415 415 415 415 416 416 416 416 417 418 419 420 420 421 422 423 425 425 427 427 428 428 429 430 430 430 430 430 430 430 431 431 431 431 431 431 432 432 432 432 433 434 436 436 436 436 436 437 437 437 438 438 438 438 439 439 439 439 439 440 440 440 441 442 442 443 444 444 444 444 444 444 444 444 444 444 444 445 446 446 447 449 449 449 449 449 450 450 450 451 452 452 454 455 456 456 456 457 458 458 458 458 458 461 461 461 462 462 462 463 463 463 463 463 464 464 464 466 467 467 467 468 468 470 471 472 473 473 473 473 473 473 473 473 473 473 473 473 473 474 477 479 479 479 480 480 481 482 482 482 483 483 484 486 486 487 488 488 489 489 489 489 490 490 491 491 491 491 492 492 493 493 493 493 494 494 494 494 494 495 495 495 495 496 496 496 497 497 498 498 498 499 499 499 499 499 500 500 500 501 502 502 502 503 503 503 504 504 505 506 506 507 507 507 507 507 507 508 508 513 513 513 513 514 514 516 516 520 520 520 524 525 525 525 525 529 530 532 533 533 533 534 534 535 536 539 539 539 540 542 544 544 544 545 547 547 547 548 549 549 549 549 550 551 551 551 552 552 552 553 554 555 556 556 556 557 557 557 557 557 557 557 557 557 557 558 559 559 559 559 560 561 562 562 562 564 564 564 565 566 566 566 567 568 569 569 569 570 571 571 571 572 573 573 573 573 575 575 576 576 577 578 578 582 583 583 585 586 587 587 587 588 589 590 590 590 590 591 591 591 591 592 592 592 592 593 594 595 595 595 595 595 595 596 596 596 596 596 596 597 597 597 597 597 598 598 598 599 599 599 599 599 599 600 602 603 603 604 604 604 605 605 606 607 607 607 607 608 608 608 608 608 608 608 610 611 611 611 611 612 612 612 612 612 613 613 613 614 615 615 616 616 616 616 617 617 617 617 618 619 619 619 621 621 622 622 622 623 623 623 623 624 624 624 624 624 624 625 625 626 626 626 626 626 627 628 628 628 628 628 628 628 629 631 631 631 632 632 632 632 633 633 633 633 633 633 633 633 635 637 637 637 638 638 638 639 641 641 641 641 641 642 642 642 644 644 645 645 645 645 645 645 646 646 646 647 647 648 648 648 648 648 649 650 650 650 652 652 652 652 654 655 655 655 657 658 658 658 659 660 661 661 662 663 663 663 663 664 664 664 664 664 665 665 665 665 665 665 665 666 666 666 666 667 668 668 668 669 669 669 669 669 669 669 670 670 671 671 671 671 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 673 673 673 674 674 674 675 675 675 675 676 677 677 678 678 678 678 679 680 680 680 680 681 681 681 681 681 681 681 682 682 682 682 682 682 683 683 683 683 684 684 684 684 685 685 686 687 687 687 687 688 688 688 688 688 688 688 689 690 690 691 691 691 691 691 692 692 692 692 692 692 692 693 693 693 694 695 695 695 695 695 695 695 695 695 696 696 697 698 698 699 699 699 699 699 701 701 702 703 703 703 704 704 704 704 704 704 704 704 704 704 704 704 705 705 705 705 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 707 708 709 710 710 710 710 710 711 712 712 712 712 712 713 713 713 714 715 716 718 718 719 719 719 719 719 719 720 720 720 721 721 722 722 723 723 723 725 725 725 725 726 726 726 726 727 727 728 729 730 732 733 734 735 736 737 738 739 739 742 743 744 745 746 747 747 748 748 748 748 748 749 750 750 750 750 751 752 752 753 755 755 757 758 759 759 760 760 761 762 763 763 764 766 766 767 767 769 769 769 769 770 770 771 771 771 771 772 772 772 772 773 774 774 775 775 777 778 778 779 781 781 782 782 783 785 786 787 789 791 791 791 792 792 792 793 793 793 794 794 795 795 796 798 798 799 799 799 799 799 799 800 800 800 802 802 804 805 806 807 808 809 810 818 822 823 824 825 826 827 828 829 830 832 836 837 838 839 840 841 842 843 844 845 846 847 848 849 851 855 857 858 859 861 865 870 871 874 876 877 880 881 882 883 885 889 890 891 893 894 896 897 899 900 901 902 904 905 907 912 914 915 920 921 927 929 931 932 935 940 941 942 944 945 946 947 949 953 954 955 956 958 959 961 963 964 965 966 971 973 977 978 979 980 981 987 989 997 999 1001 1002 1006 1007 1008 1013 1014 1016 1018 1021 1022 1023 1024 1025 1027 1028 1030 1031 1032 1033 1034 1036 1037 1038 1039 1040 1041 1042 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056 1057 1059 1061 1062 1063 1064 1067 1068 1069 1070 1071 1073 1074 1075 1076 1077 1078 1079 1080 1081 1082 1084 1085 1086 1087 1088 1089 1090 1091 1093 1094 1095 1096 1097 1098 1101 1102 1103 1104 1105 1106 1107 1110 1111 1113 1114 1117 1119 1120 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1131 1132 1133 1134 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1147 1148 1149 1150 1153 1156 1178 1179 1180 1189 1195 1198 1202 1206 1209 1211 1212 1214 1217 1218 1221 1265 1268 1269 1277 1281 1282 1301 1305 1306 1307 1312 1313 1320 1327 1334 1336 1337 1342 1363 1367 1368 1370 1371 1372 1378 1381 1385 1387 1392 1394 1400 1402 1408 1409 1415 1416 1425 1427 1428 1429 1430 1432 1435 1440 1441 1442 1443 1444 1445 1447 1448 1449 1450 1452 1453 1455 1457 1458 1461 1462 1463 1466 1467 1473 1476 1477 1478 1479 1481 1482 1483 1486 1488 1489 1491 1492 1493 1494 1495 1502 1503 1506 1508 1509 1510 1511 1512 1513 1514 1515 1516 1521 1522 1523 1524 1525 1526 1527 1528 1529 1539 1548 1550 1554 1558 1560 1562 1565 1566 1570 1573 1577 1579 1580 1582 1583 1585 1588 1589 3 3 16 18 20 21 28 29 50 66 73 92 93 98 104 106 111 112 117 119 121 123 128 128 129 130 131 132 135 136 140 141 142 143 143 145 147 152 153 154 155 177 184 185 189 194 208 211 225 227 240 244 246 248 250 257 260 266 269 271 273 274 277 278 278 280 281 282 284 287 290 292 292 292 292 292 293 294 296 296 296 296 296 296 296 297 298 302 305 306 307 308 308 313 314 315 317 318 320 320 320 320 320 320 320 320 320 320 320 321 322 322 322 322 322 322 322 322 322 322 322 322 322 328 329 330 331 332 333 334 335 337 337 337 337 337 337 338 340 346 350 352 353 354 355 356 357 358 359 361 361 361 362 365 365 365 365 367 369 370 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 373 374 376 377 379 379 381 382 383 384 385 391 393 398 398 398 398 398 398 398 398 411 413 413 424 426 435 446 448 449 450 453 459 460 465 467 468 469 475 476 478 483 485 502 503 505 509 511 511 511 511 511 511 511 511 511 511 514 516 517 519 520 521 522 522 523 525 525 525 525 525 525 525 525 525 525 525 525 525 526 527 528 529 530 531 535 536 537 537 537 537 537 537 537 537 537 537 537 537 537 538 539 540 541 543 544 546 547 549 550 555 556 557 558 560 560 561 562 563 563 563 563 563 563 572 574 579 582 584 587 597 598 601 608 609 620 627 630 631 633 634 636 636 640 642 642 643 647 650 651 653 655 656 657 658 661 662 672 676 690 692 700 702 702 702 702 702 702 702 702 702 702 702 704 704 704 704 704 705 710 717 718 719 727 731 740 741 747 752 753 754 755 756 758 765 768 772 775 776 780 784 790 791 797 801 801 801 803 803 803 803 811 813 819 831 833 854 856 860 862 863 864 867 868 869 872 873 875 878 879 884 886 887 888 892 895 898 903 906 908 909 910 911 913 916 917 918 919 922 924 925 928 934 936 937 938 939 948 950 951 957 960 962 967 968 969 970 972 975 976 982 983 984 985 986 991 992 993 994 995 996 998 1000 1003 1004 1005 1009 1010 1011 1012 1015 1017 1019 1020 1026 1029 1035 1043 1044 1045 1058 1060 1065 1066 1072 1083 1092 1099 1100 1108 1109 1112 1115 1116 1135 1151 1152 1158 1159 1160 1170 1182 1183 1188 1191 1193 1199 1203 1204 1205 1210 1216 1219 1220 1222 1224 1225 1227 1233 1235 1236 1245 1246 1249 1253 1254 1260 1261 1262 1263 1266 1267 1272 1273 1274 1278 1279 1280 1284 1286 1287 1303 1304 1309 1311 1314 1318 1321 1323 1329 1331 1332 1335 1338 1339 1340 1343 1345 1346 1347 1348 1349 1354 1359 1360 1362 1364 1365 1373 1374 1376 1377 1379 1380 1382 1384 1386 1390 1391 1395 1396 1397 1398 1401 1404 1405 1410 1411 1412 1413 1417 1418 1419 1420 1421 1422 1423 1424 1426 1433 1434 1437 1438 1439 1446 1451 1454 1456 1459 1460 1464 1465 1468 1472 1474 1484 1485 1487 1490 1496 1497 1498 1499 1500 1501 1504 1505 1507 1517 1518 1519 1520 1530 1531 1533 1534 1535 1537 1538 1541 1542 1543 1544 1546 1551 1552 1553 1555 1556 1557 1561 1567 1569 1571 1572 1576 1578 1584 1586 1590 22 26 107 110 124 125 128 148 283 288 291 292 296 301 303 304 320 325 333 337 361 365 366 372 378 392 394 395 398 401 413 510 511 512 515 518 522 525 537 546 563 580 581 636 702 704 724 788 801 812 814 815 816 817 820 821 834 835 850 852 853 866 923 926 930 933 943 952 974 988 990 1118 1146 1154 1155 1157 1161 1162 1163 1164 1165 1166 1167 1168 1169 1171 1172 1173 1174 1175 1176 1177 1181 1184 1185 1186 1187 1190 1192 1194 1196 1197 1200 1201 1207 1208 1213 1215 1223 1226 1228 1229 1230 1231 1232 1234 1237 1238 1239 1240 1241 1242 1243 1244 1247 1248 1250 1251 1252 1255 1256 1257 1258 1259 1264 1270 1271 1275 1276 1283 1285 1288 1289 1290 1291 1292 1293 1294 1295 1296 1297 1298 1299 1300 1302 1308 1310 1315 1316 1317 1319 1322 1324 1325 1326 1328 1330 1333 1341 1344 1350 1351 1352 1353 1355 1356 1357 1358 1361 1366 1369 1375 1383 1388 1389 1393 1399 1403 1406 1407 1414 1431 1436 1469 1470 1471 1475 1480 1532 1536 1540 1545 1547 1549 1559 1563 1564 1568 1574 1575 1581 1587

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 3 5 5 6 6 5 5 5 3 4 4 4 9 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 4 8 7 6 7 7 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 6 8 7 7 4 5 3 3 9 3 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 8 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 10 11 11 11 10 10 6 7 7 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 9 11 10 10 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 3 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 9 3 3 3 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 8 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 5 4 6 3 4 5 6 4 5 10 3 5 4 11 0 4 8 13 5 4 3 7 3 3 4 8 6 6 3 3 3 4 10 6 11 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 8 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 3 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 17 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 5 2 4 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 3 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 4 3 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2001 4957 5280
101$	4900
12$	896 897 898 899
13$	896 897 898 899
14$	896 897 898 899
15$	896 897 898 899
16$	896 897 898 899
17$	5652 2937
18$	6043 3837 6600 6601 6602 6603 6604 6605
19$	6043 3837 6600 6601 6602 6603 6604 6605
2$	5280
20$	6043 3837 6600 6601 6602 6603 6604 6605 5652 2937
21$	6043 3837 6600 6601 6602 6603 6604 6605
22$	6043
23$	6043
24$	6043 2409
25$	6043 3837 6600 6601 6602 6603 6604 6605
26$	6043
27$	6043
28$	6043
29$	6043
3$	5280
30$	6043 3837 6600 6601 6602 6603 6604 6605
31$	5652
3x5x2$	2796
4$	5280
47$	5652 2937
5$	1076 5280
5x5x5$	2795
6$	1076 5280
60$	5503
7$	5280 5365
8$	5280
9$	5280
999$	4900
a$	3091 3112 3215 5961 3219 688 689 690 6413 3731 3732 802 917 918 3896 3923 3924 1065 4426 4439 4548 4585 4782 4922 4923 4954 7719 2027 5028 5036 7781 2159 2192 2322 2429 2441 2504 2507 5542 2721
abandon$	2446
abandoned$	2443 2446
abandoning$	2446
abandons$	2446
abc$	2741
abdicate$	1631
abdicated$	1631
abdicates$	1631
abdicating$	1631
abh	5031
abh$	7775
abide$	6246
abilit	5603
abject$	2417
able$	843 846 847 849 973 3938 3955 3956 1009 1872
abortion$	2903
about	4751 5431
about$	3027 3447 6193 6526 4169 1214 1215 1216 1217 4174 7142 7340 7341 7342 4675 4676 4677 1763 4772 4966 5016
above$	4051 7394 7423
abscond$	5983 294 295 2746
abscondded$	294 295 2746
abscondding$	294 295 2746
absconded$	294 295 2746
absconder$	5054 2746
absconders$	5054 2746
absconding$	294 295 5053 2746
absconds$	294 295 2746
absconsion$	2746
absconsions$	2746
absen	5627
absenc	7730
absent$	5988 7022 4741
absolute$	1191
absolutely$	1292 4448 2407 2410
abus	7754
abuse	5009
abuse$	5700 5701 5930 6146 6147 6156 6157 6232 6233 7751 7752 7753 5106 5655
abused	2035
abused$	5735 4991 5668 2714
abuser$	5975 6230 6355 659 6371 5129
abusers$	5975 6230 6355 659 6371 5129
abusive$	2228 5195 2765
abysmal$	2788
abysmally$	2788
academy$	4341 4346 4347 7354 7383 4666 1714 7694 7695 7708 2466
accept$	3092 5858 5872 6246 3511 3512 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 3538 3539 3540 3541 3542 6428 6870 6893 6899 6913 7200 5350 5351
acceptable$	1857 2741
accepted$	6070 6078 6085 6086 6087 6088 6091
accepting$	6428
access$	2656
accommodation$	6020 6021 6022 6023 6024 6025 6026 6027 7750 7771 5653
accomplice$	5076 2844
accomplices$	5076 2844
accord$	5844 5845 5846 5847 5848 5849 5850 5851 6057 6058 5078
accoun	4718 1786 4743 4843
account$	7175 7176 7177 7178 7179 7180 7181 7587 1943 7649 7650 2055 7756 5164
accountability$	532 533 7379 7380 7381 7382 5416
accountable$	532 533
accounted$	1943
accounts$	7462 7487 7587 1943 5164
accusation$	5104
accusations$	5104
acd$	2854
achiev	1835
acknowledge$	3511 3512 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 7200
acknowledged$	7102 7103 7104 7105
acne$	5328 2782
acned$	2781
across$	3825 870 871 3828 873 3830 875 3966 3967 3968 3969 4051 5231 5372
act	1822 7551 7669
act$	3279 6030 3538 3539 3540 3541 3542 696 869 3825 870 871 872 3828 873 874 3830 875 876 877 878 879 880 881 900 901 902 903 904 905 953 7046 7200 7364 7367 7450 7552 2230
acted$	696 869 3825 870 871 872 3828 873 874 3830 875 876 877 878 879 880 881 900 901 902 903 904 905 4328 4337 7085 7090 7102 7103 7104 7105 7210 2230
acting$	696 778 869 3825 870 871 872 3828 873 874 3830 875 876 877 878 879 880 881 900 901 902 903 904 905 2209 2230
action	1734 5500
action$	5746 7133 7175 7176 7177 7178 7179 7180 7181 5043 5498
actionable$	4690
actions$	3 4 5 6 7 8 9 2968 2969 2970 2975 5746 5773 5844 5845 5846 5847 5848 5849 5850 5851 5865 6232 6233 6234 5043
active	7599
active$	3120 230 231 232 233 447 5060 5242 2507 2509 5477
activi	7428 5480 5492 5493 5500
activities$	5744 5746 5043 5057 5108
activity$	5744 5746 3280 6031 7462 7569 5043 5057 5108 5241 5484
acts$	6015 3279 6030 696 869 3825 870 871 872 3828 873 874 3830 875 876 877 878 879 880 881 900 901 902 903 904 905 954 2230
actual$	5031
add$	2600
added$	1808 1809 4873 1918
addict	7687 7730 5593
addict$	6379 6380 6381 5132 5133 2760
addicted$	1980
addiction$	1980 5608
addicts$	6379 6380 6381 5132 5133 2760
addres	1739 7481 1894 4850 4851 4879
address$	3083 3084 3085 5967 5968 5969 5970 3227 3228 3229 3230 5663
addresses$	3083 3084 3085 7453 7623 5455 5525
adequate$	4427 4428 4429 4430
adhd	7687
adhd$	7677 2852
adidas$	5332
admit$	6893 6899 6913 7200 7364 5350
admitted$	1973 1985 5584
adolescent$	6450 6464 6465 6466 6467 6468 6469 1065 6765 6768 2170 2173 5179 2321
adolescents$	6450 6464 6465 6466 6467 6468 6469 6765 6768 5179
adopted$	5661
adoption$	2706
adoptive$	2706
adult$	5830 5831 3094 5888 5910 5921 3191 3192 5952 3257 3261 3264 6013 6016 6045 6048 6203 3559 6323 6324 6325 6326 3688 3726 6559 866 6569 6571 6576 3841 6588 6593 6594 6595 6614 6623 6624 6625 3892 937 6644 949 950 3908 6653 6654 3911 3912 3954 3957 6701 6757 6758 6759 6760 6761 6762 5050 2115 5075 5246 5247 2295 5253 2314
adults$	3070 3075 3079 3082 5827 5830 5831 5840 5921 5952 5975 5977 5980 3257 6009 6013 6016 6045 6192 6254 6312 3573 6323 6324 6325 6326 6334 3591 6493 6532 6533 6534 6542 6559 6569 6573 3831 6576 3838 6588 6593 6594 6595 6600 6601 6602 6603 6604 6608 6612 6620 6621 6622 6623 949 950 3908 6653 6654 6701 6720 6729 6737 6738 6739 6740 6741 6757 6758 6759 6760 6761 6762 6820 6868 5050 5100 5248 5253
advance$	1826
advanced$	866 5060
advanceed$	1826
advanceing$	1826
advances$	1826
advantage$	5736
advice$	5781 6282 6283 6284 6285 6286 6428 7093 7094 7095 7096 7097 7098 7099 5091 5101 5347 5407
advis	5527
advised$	3014 5784 5785 3042 87 88 89 90 91 92 93 94 3051 96 97 98 99 100 101
affairs$	6639
affection$	6020 6021 6022 6023 6024 6025 6026 6027
affili	1822 5480 5484 5486 2845
affiliate$	5108
affiliated$	645 5108
affiliates$	5108
affiliation$	626 627 645 5108
affiliations$	5108
affray	5031
affray$	7775
afraid$	6710 6711 6712 6713 1052 1053
african$	1084 4043 2346 5327
afro$	5320 2365 5322
afros$	5320 5322
after	7464 4978
after$	5859 3500 3761 6541 3800 3941 6721 6722 6733 1604 7722 7723 4995
again$	5794 5795 6934 6935 6937 6938 6939 1572 4626 4627
agains	4796 5500
against$	5971 5972 5973 5974 7525 7540 7570 1915 5363 5468 5470 5510 5543
age$	3270 6042 3611 6566 6567 6649 6650 6651 6778 6779 6780 4956 5634
aged$	6765 6768 5073
agencies$	4341 4346 4347 7354 7383 4666
agency$	4316 4341 4346 4347 7354 7383 4666 1714 4690 2417 2456 2465
ages$	6566 6567
aggression$	6401 6482 6483 784 785 5187
aggressive$	6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 6514 2228 2765
aggressively$	2765
aggressiveness$	6482 6483 5187
aggressor$	6355 6356 6357 6358 5129 5130 5131
aggressors$	6355 6356 6357 6358 5129 5130 5131
aggro$	6115
agitator$	2756
agitators$	2756
agree$	836 837 838 839
agreed$	364 6091 836 837 838 839
agreement$	5864 7557
agreements$	7557
agrees$	836 837 838 839
ahead$	7394 7424 7479
aid	1835
aid$	1826 1839 5572
aided$	1826 1839
aiding$	1826 1839
aids	1835
aids$	1826 1839 5572
aim	1925
aim$	7564 1868 7593 7636
aims$	7564 1868 7593
albanian$	5327
album$	4872
alcoho	7730
alcohol$	5836 5837 6020 6021 6022 6023 6024 6025 6026 6027 6032 6035 7680 5589 2637 5593
alcoholic$	5132
alcoholics$	5132
alert$	1729 1747 1748 1847
alerting$	1747 1748
alerts$	1747 1748
aliases$	2800
alibi$	2801
alibis$	2801
alienated$	2322
alight	5018
alight$	7762
alike$	5331 5333
alive$	7659
all	5506
all$	3055 3426 3534 756 3726 798 829 6530 912 6689 1057 1158 6872 4129 1183 1260 1261 1262 1318 1327 4284 4314 7189 7196 4585 4587 7349 7350 1661 7559 4846 4895 4904 5082 5347 5348 5408 2500 2504
allegation$	5104 5105
allegations$	5104 5105
allege$	6338 6339 5102 5103
alleged$	6338 6339 1801 1899 5102 5103 2150
allegedly$	2752
alleges$	6338 6339 5102 5103
allerg	7687
allergic$	2868
allergies$	2868
allergy$	5608 2868
allocated$	1904
allow	1749
allow$	35 36 112 113 6151 6893 6899 6913 1839 5079 5350
allowed$	35 36 112 113 6151 1839 1984 5079
allowing$	35 36 112 113 6151 1839 5079
allows$	35 36 112 113 6151 1839 5079
almost$	412 912 3868 913 914 915 916 919 920 921 922 967 968 2291 2300
alone	4916 2689 5646
alone$	6095 6672 6673 6674 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 7660 2689 5645
along$	5821 5880 3317 3318 3319
alopecia$	2783
already$	912 3868 913 914 915 916 919 920 921 922 940 967 968 2291 2300
also$	2174
alternative$	2664
although$	103 5971 5972 5973 5974
altogether$	1661
always$	290 864 1158 4175 2785
ambition$	6504 5223
among$	6437 3740 3772 4756 4909
amongst$	6437 3740 3772
amount$	164 6716 6717 6718 6719
ample$	3064
an$	3508 3757 3827 3870 3900 1065 4302 4585 4770 4782 4922 5036 2322
anaemia$	2867
analys	4703 4704 4705 1750 1751 1782
analysis$	5444 5487
analyst$	7447 7448 7449 4706 4707 4738 1874
analysts$	7447 7448 7449 4706 4707 4738 1874
anaphy	2869
and	2538 2543
and$	3054 6295 3613 3614 6765 6768 4051 4068 4689 4769 4787 4788 4902 5423 5461 2584 5691
angels$	5149
anger$	781 2229
angry$	7022 2159 2322
animal$	5132
animals$	6379 6380 6381 6396 6397 6398 5132 5133
ankle	2072
ankle$	5028
anorexia$	2870
anorexic$	2870
another$	2957 5928 6494 1065 7427 5040 2322 2507
anpr$	2805
answer$	6246 960 961 962 3948 6893 6899 6913 6973 7200 4488 4489 7364 7367 7636 5350
answered$	6070 6091 960 961 962 7090 7102 7103 7104 7105 7412
answers$	960 961 962 6973
antagonise$	2144
antagonised$	2144
antagonises$	2144
antagonising$	2144
anti	4759 1812 4819 4824 7601 7613 4899 2624
anti$	3188 3194 628 3658 6438 6439 6440 6441 6442 6443 6444 6445 6446 767 3729 3771 2257 2258
anticipated$	7546
antidepressant$	5580
antidepressants$	5580
antipsychotic$	2885
antipsychotics$	2885
antisocial$	5930 5937 6403 6438 6439 6440 6441 6442 6443 6444 6445 6446 6514 7503 7643 2141 2223 5180
anxiet	7687
anxiety$	2872
any	7476 2476 5506
any$	3534 6872 4129 1183 4250 4434 4435 4587 7429 4782 7559 5347 5348 2500 2504
anybody$	4341
anyone$	5827 6559 6720 4341 7089
anything$	6227 965 6687 1047 6827 6828 6892 6897 6903 6908 6917 6981 1343 1344 1345 1346 1347 7164 7165 7166 7167 7619 5347
anyway$	5798 6704
apathetic$	2767 2788
apathy$	2788
apnoea$	5590
apologised$	7102 7103 7104 7105
app$	296 3252 297 3253 298 3254 299 3255 300 3256 6001 6002 6003
appalling$	6438 6439 6440 6441 6442 6443 6444 6445 6446 1538 1539 1540 1541 1688 2228 2264 2442 2788
appallingly$	2788
appear	7644
appear$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3825 870 871 872 3828 873 874 3830 875 908 912 3868 913 914 915 916 919 920 921 922 3966 3967 3968 3969 1014 1100 1101 1102 2067 2175 2176 2224 2225 2235 2371
appearance$	6784 6785 6786 6787 6788 6864 5687
appearances$	5687
appeared$	869 3825 870 871 872 3828 873 874 3830 875 1100 1101 1102 2067 2371
appearing$	2067
appears$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3825 870 871 872 3828 873 874 3830 875 908 912 3868 913 914 915 916 919 920 921 922 1014 1100 1101 1102 2067 2175 2176 2224 2225 2235 2371
appeti	7687
apple$	5124
apples$	5124
applic	1897
applied$	1397 1398 1399 1613
apply	1897
apply$	1397 1398 1399 2534
appointment$	4139 1184 1185 1186 7015 7016 7017 7675 5576
appointments$	4139 1184 1185 1186 7675 5576
appreciate$	6246 3511 3512 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522
appreh	4828
apprehend$	7572 2575
apprehending$	2575
approa	5500
approach$	5498
approaches$	7304 7305
appropriate$	3020
apps$	296 3252 297 3253 298 3254 299 3255 300 3256 6001 6002 6003
april$	5950
arab$	1084 4043 2346 5327
arcade$	5948 5949
architects$	445
are	1822
are$	2961 3017 156 157 433 434 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 3694 757 771 772 773 774 775 776 6520 908 912 3868 913 914 915 916 919 920 921 922 930 1060 4090 1158 4143 4286 1364 1365 4600 1652 1653 7414 4701 4731 4739 4802 4876 2074 2175 2176 2209 2224 2225 2235 5279 5323 5324 2455 5461 5508 2570 2617 5643
area$	3762 5099 5650
aren$	1178 1213 1218 2221 2293
argue$	7022
argued$	7022
argues$	7022
arguing$	7022
argume	4990
argument$	4206 6951 4208
argumentative$	6486 6487 6488 6489 6490 6491 6492 5191 2765
arguments$	2017 7734 2043
arm$	6795 7665
arms$	6795 7665
around	5431
around$	3027 5886 6526 3790 3816 6562 4533 7461 5058 5231 5344
arrangement$	6060 6755 5241
arrangements$	6060 6755 5241 5612
arrest	7450 1824 7533 7534 7539 4828 7598 1948 7730 7732 7756 5510
arrest$	7523 4780 7529 1846 7555 7572 1883 4904 2545 2549 5515 2575 5540 2738 5699 2829 2942
arrested$	5737 5482 5674 2942
arresting$	2575 2828
arrestped$	1883
arrests$	1846 1883 5515 5699 2827 2942
arrive	7627 7644
arrive$	6246
arrived$	7369 7370 7371 7372
arrogance$	2788
arrogant$	4618 2767 2788
arson	7510 7600 7601 5019 5031 5033
arson$	7763 7775 7777
arsonist$	5132
arsonists$	5132
art$	6587 2626
arthritis$	2848
as	1822 2476
as$	3216 3612 3770 3811 3832 3844 925 3891 3909 3910 6707 4076 4450 7219 1669 1672 7480 4751 2174 2209 5453 2504
asb	4819
asb$	5930 6401 7563 1911
asbo	4853 2741
asbo$	7597 5697
asbos$	7597
asd$	7677 2854
ashamed$	7230 1531
asian$	1065 1084 4043 4065 4066 4067 1112 2321 2322 2346 5327
aside$	4532 4605
ask$	414 6999 7000 7001 4711 5358
asked$	3095 414 6142 6940 7085 7090 7210 7412 1743 4711 1784 4890
asking$	3368 413 414 6999 7000 7001 5358 5379
asks$	414 6940
asleep$	1528 1529 1696
asperg	2601
asperger$	5557
aspergers$	5557
aspirations$	6504 5223
aspiring$	2153
assaul	7510 7601 2035 5009 7754 7756 5019 5020 5033
assault$	7516 7753 7763 7764 7775 7777 5106
assaulted$	4991 2078
assaults$	7763 5106
assert	1921
assertive$	4877
assess	7669 7671 1977 2068 5431 5598 5603
assessed$	758 1801 1822 1899
assessment$	7662 5615
assessments$	5615
assist	1749 1835 4907
assist$	1826 1839 1868 7651
assistant$	4957 7702
assisted$	7441 1826 1839
assisting$	1826 1839
assists$	1826 1839 1868
associ	7428 4718 4763 7511 7607 7614 1926 5486 5492 5493
associate$	5872 5901 5903 5904 5915 6065 6066 6067 6068 6069 6328 645 2140 5097 5108
associated$	623 645 5108
associates$	6328 645 7453 7462 7463 7465 7492 1793 7521 1917 2140 5097 5108 2508
associating$	6065 6066 6067 6068 6069 645 1793 2140
association$	626 627 6328 4341 4346 4347 7354 7383 4666 1793 7507 5097 5108 5125 2531
associations$	626 627 6328 7462 7463 1917 4882 5097 5108 5125
assured$	5272
asthma	7687
asthma$	2862
asthmatic$	2862
astonishing$	4562 4563 7308
astray$	6360 6361 6362 6363
asylum	2704
asylum$	5660
at	4973
at$	15 3390 6253 753 6550 6551 6765 6768 1328 1335 1336 4484 4609 7388 7461 7551 4815 4928 4941 4960 4974 4991 4999 2059 5023 5372 5662 5684 5691
athletic$	2325 2781
atrocious$	2788
attachment$	2643 2644
attack	7754
attack$	5564 5575
attacked$	5737 6138
attacks$	5564
attemp	5505
attempt$	6206 507 3464 3465 4139 1184 1185 1186 7111 7112 7175 7176 7177 7178 7179 7180 7181 4441 4442 4443 4444 4445 5090
attempted$	7171 7172 7173 7174
attempts$	4139 1184 1185 1186 7304 7305 5090
attend	7710 2625 2933
attend$	5872 6246 3505 6870 6893 6899 6913 6973 7200 7367 4953 2067 5350 5351
attendance$	7338 7404 7696 5089 5172 2932
attended$	6070 6078 7412 4953 2067
attender$	5089 5145
attenders$	5089 5145
attending$	4953
attends$	6973 7465 2067
attent	4841
attention$	3096 6020 6021 6022 6023 6024 6025 6026 6027 6032 6035 6118 3375 6148 3405 6152 6294 6303 6304 3633 768 777 6498 6499 7088 7092 7175 7176 7177 7178 7179 7180 7181 1740 7585 1913 7677 5084 2240 5197 5198 2262 5522 2599
attitude$	5746 5865 747 748 6501 944 945 946 947 948 1644 1645 1646 1647 5043 2229 5220 5221 5398
attitudes$	5746 747 748 5043 5220
attract$	5719 5720 418 419 2124
attracted$	5719 5720 418 419 596 605 606 607 608 609 610 611 612 613 614 615 616 617 622 2124
attracting$	5719 5720 418 419 2124
attractive$	2781
attractor$	5534
attractors$	5534
attracts$	5719 5720 418 419 2124
attractted$	5719 5720 418 419 2124
attractting$	5719 5720 418 419 2124
attrib	1865
attributed$	1802
auburn$	2365
august$	5950
aunt	7718 4985 7731
aunt$	7729
auntie	7718
authorised$	4890
authorities$	6516 6517 4341 4346 4347 7354 7383 4666
authority$	6428 6493 4341 4346 4347 7354 7383 4666 4976 4977 7722 5101 5213 2466
authors$	445
autism	7687
autism$	7677 2853
autistic$	2853
autumn$	5950 5951
available$	5731 5060
average$	2325
averse$	728 729 730 731 732
avoid$	6246
avoidant$	6447 6448 2228 2767
avoided$	6070 6078 3360 7078 5415
awaiti	1981
awaiting$	4937 2717
aware$	3783 6528 6529 1775 1920
awareness$	3533
away$	5842 5843 5861 5862 5893 5906 5984 5985 5990 6077 6084 6199 6204 6207 3509 4194 4476 4477 7635 4894 4993
awkward$	6486 6487 6488 6489 6490 6491 6492 7647 5191
b$	4983 7727 5542
babies$	6627 6628 6629 6630 6631 5249
baby	7731
baby$	7746
back$	5878 5913 240 241 242 243 3224 3225 5978 5979 6205 6210 3509 3510 4047 6936 4472 4535
background$	5694
backs$	3510 4535
bad$	3010 3121 3156 227 228 5934 3472 6323 6324 6325 649 650 651 3608 3651 6404 6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 1090 6803 4061 4063 1538 1539 1540 1541 7344 7345 7346 7347 1688 2089 2142 2156 2168 2169 2228 2238 2252 2264 2350 2442
badly$	769 1082 4321 1572 5188 5189 5190 2250 2347 5331
bag$	6822
baggy$	2381
bags$	6816 6822 5332
bail$	3592 5036 7780 5682 2727 5699
bailed$	5682 2945
bails$	5699
bait$	2144
baited$	2144
baiting$	2144
baits$	2144
baitted$	2144
baitting$	2144
balaclava$	6853 5332 2784
balaclavas$	6853 6854 6855 6856 6858 5332 5482 2784
bald$	4055 2781
ball$	7323
bandana$	5332 2784
bandanas$	5332 2784
bandit$	2755
bandits$	2755
banger$	5108
bangers$	5108
banging$	5108
bank$	398 7747
banked$	398
banking$	398
bankked$	398
bankking$	398
banks$	398
bannin	1931 1932
banning$	1878 4887 4888
bare$	4449
barely$	993 3949 994 3950 995 1034 3990 1035 1036 4084 1479 1997 2293 2648
barrel$	2331
barter$	332 333
bartered$	332 333
bartering$	332 333
barterred$	332 333
barterring$	332 333
barters$	332 333
base	4835
base$	7579
baseball$	2386
basic$	2417
basically$	912 3868 913 914 915 916 919 920 921 922 2291
basis	1897
battle$	2311
be	4854
be$	3140 3141 3142 5901 3172 3176 433 434 3394 3501 6342 3602 652 669 670 671 672 673 674 675 676 677 678 3635 3668 757 771 772 773 774 775 776 3742 3743 3849 3850 3851 908 912 3868 913 914 915 916 919 920 921 922 6742 6744 4165 4168 6919 6920 6921 4192 4228 4238 4241 4381 4384 4424 4486 1652 1653 4739 7540 4802 4809 4855 4865 7629 2175 2176 2224 2225 2235 2455 2570 5526
beanie$	5332
beanies$	5332
bear$	4611 2457
beard$	5305 5320 5322
bearded$	2781
beards$	5305 5320 5322
bearre	7598
bears$	2457
beat	7754
beaten	2035
beaten$	2995 4991
became$	433 434 652 669 670 671 672 673 674 675 676 677 678 3694 757 771 772 773 774 775 776 908 912 3868 913 914 915 916 919 920 921 922 2175 2176 2209 2224 2225 2235 2629
becaug	7598
because$	2972 147 165 167 2055 7756
bechar	7598
becom	1822 2609
become$	433 434 652 669 670 671 672 673 674 675 676 677 678 3699 757 771 772 773 774 775 776 908 912 3868 913 914 915 916 919 920 921 922 6920 2174 2175 2176 2209 2224 2225 2235
becomes$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 908 912 3868 913 914 915 916 919 920 921 922 4207 2175 2176 2224 2225 2235
becoming$	3694 3700 2174
bed	2042 2636
bed$	5929 6020 6021 6022 6023 6024 6025 6026 6027 7678 7716 4983 4984 4998
bedealt$	7598
bedeta	7598
bedroom$	4984 5664
beds$	5929
bedwetting$	5592
been	2072 2609
been$	3040 3041 86 95 3066 3067 248 6076 6083 6085 6086 6087 6088 3351 433 434 652 669 670 671 672 673 674 675 676 677 678 718 3690 3691 3692 3698 3704 757 771 772 773 774 775 776 860 908 912 3868 913 914 915 916 919 920 921 922 997 4140 4141 4142 4144 4145 4146 1364 1365 4336 7186 7187 4454 4455 7210 1573 4566 4567 4568 4601 4602 4603 1652 1653 4667 4739 4802 4809 1963 1985 4953 2020 2048 5028 2175 2176 2209 2213 2224 2225 2235 2455 2570 2622 2628 2629 2665 2667 2668 2701 2705 2713 2718 2720 2721 2725
befing	7598
before$	3842 6626 7394 7423 5023
befriend$	5996 301 302 303
befriendded$	301 302 303
befriendding$	301 302 303
befriended$	301 302 303
befriending$	301 302 303
befriends$	301 302 303
beggars$	2464
begun	2625
behav$	6070
behave$	5872 6065 6066 6067 6068 6069 696 869 3825 870 871 872 3828 873 874 3830 875 876 877 878 879 880 881 900 901 902 903 904 905 6893 6899 6913 6973 2232 5350
behaved$	6065 6066 6067 6068 6069 6070 6078 6102 6103 696 3725 869 3825 870 871 872 3828 873 874 3830 875 876 877 878 879 880 881 900 901 902 903 904 905 2232 2233 5206
behaves$	696 869 3825 870 871 872 3828 873 874 3830 875 876 877 878 879 880 881 900 901 902 903 904 905 6973 2232
behavi	1931 7730
behaving$	6070 696 869 3825 870 871 872 3828 873 874 3830 875 876 877 878 879 880 881 900 901 902 903 904 905 2232 2234
behavior$	5746 738 739 740 741 742 743 744 745 746 5043
behaviors$	5746 5043
behaviour$	3 4 5 6 7 8 9 2968 2969 2970 2975 5744 5746 5773 5844 5845 5846 5847 5848 5849 5850 5851 5865 3437 482 483 6232 6233 6234 6278 6279 6280 6281 738 739 740 741 742 743 744 745 746 6477 6478 6479 6480 4768 4813 7563 7568 7569 4853 4887 4947 2003 7710 4967 5026 5043 5044 5108 5127 5128 5184 2229 2660 5694
behavioural$	2229
behaviours$	5744 5746 6477 6478 6479 6480 5043 5044 5184
behavs$	6070
behavved$	6070
behavving$	6070
behind	4750 7501 7599 1901 7614
behind$	6664 6665 6666 4582 7494 4857 2000 5255
being	2609
being$	3040 3041 5802 3168 248 3310 433 434 652 669 670 671 672 673 674 675 676 677 678 3685 757 771 772 773 774 775 776 3794 908 912 3868 913 914 915 916 919 920 921 922 3885 1364 1365 7188 1573 4565 7658 2175 2176 2209 2224 2225 2235 2665 2667 2668 2701 2718 2720 2721 2725
belief$	5420
believe$	7200 7367
believed$	6985 6986 6987 6988 6989 1737 1801 1899
belligerent$	2765
belocked$	7598
belong	1822
belongs$	7351 5409
below$	2000 5638
benefit$	6246 1740 7441 1826
benefited$	1826
benefiting$	1826
benefits$	1826
bepros	7598
bereaved$	2031 2941
bereavement$	7752 2941
besear	7598
bespectacled$	2781
bespok	1999
best$	895
bestopped$	7598
besumm	7598
betray$	2446
betrayed$	2443 2446
betraying$	2446
betrays$	2446
better$	3010 3020 6175 6176 3440 6185 6186 7071
betwee	7464
between$	5646
beyond$	770 868 1259 2194 2195 2404
bid	1897
big$	3001 970 971 1063 1080 2325 2332 2348 2365
biggest$	2511
biological$	2270
biopsy$	7681
bipolar$	2644 2875
birth$	6513 2270 5606
birthmark$	2782
birthmarks$	2782
bitchy$	2767
bitten$	5268
bitterly$	1572
black$	1065 1084 4043 1090 4065 4066 4067 1112 1141 6845 6846 6847 6858 2321 2322 2343 2344 2350 2365 5332 2381 5482
blackheads$	5328
blackout$	2851
blackouts$	2851
blade	7776
blade$	7775
bladed$	7775
blam$	1726 1727
blame$	6122 6123 6124 6125 6126 6127 6128 6129 6130 6131 6132 6133 3391 3392 6158 6159 6160 6161 6171 6172 6173 7352 7355 7356 7357 4614 7359 7364 7365 4647 2453 2454 5413
blamed$	6138 1726 1727 2063
blames$	4614 7359
blameworthy$	2788
blaming$	1726 1727
blammed$	1726 1727
blamming$	1726 1727
blams$	1726 1727
blank$	6869
blanket$	1191
bleach$	2344
bleached$	2344 2365 5323
blight$	2205
blind$	4541 5415 2473
bling$	6322
blinkered$	2788
block$	6560
blond$	4055 2344 2365 2781
blonde$	4055 2344 2364 2365 2781
blood$	2639
bloody$	2431
blue$	2345 2365 5332
board$	4341 4346 4347 7354 7383 4666 7615 4872 5532
boards$	5532
bodge$	2791
bodged$	2791
bodges$	2791
bodging$	2791
bodies$	6019 6098 3357
bodily$	5031
body$	6019 3357 944 945 946 947 948 6662 4726 1772 2353
boisterous$	2767
bomber$	5332
bombers$	5332
bone$	2254
boned$	5288
boost	1881
boots$	5332
born$	1956
borough$	5650
boss$	5835
bossy$	2767
botch$	2791
botched$	2791
botches$	2791
botching$	2791
both$	2174 5371 2504
bother$	6115 6941 6942 6943 6944 7135 5377 5378
bothered$	6070 6078 7069 7080 7085 7090 4362 7125 7126 7127 7128 7129 7130 7131 7135 4398 7210 4598 7412 1720 5377 5378
bothering$	5377 5379
botherred$	5377
botherring$	5377
bothers$	5377
bottom$	2657
bottoms$	6851 1157 2388
bound$	1220 1221 1222
boundaries$	5101
box$	2364 5383 2428
boy	7602 5034
boy$	158 204 6450 6464 6465 6466 6467 6468 6469 4239 4240 4702 4838 1900 7603 1909 1917 7622 7625 4892 7645 7778 2146 5112 5124 5138 5179 2231 5304 5531
boyfri	7730
boyfriend$	5976 6040 341 342 343 344 7714 7746 5070 5071 2116 2117
boyfriends$	6040 341 342 343 344 5070 5071 2116 2117
boys	4694 4708 7478 4736 1783 1819 7602 4880 7624 1929 7648
boys$	5753 5813 5833 5838 158 5898 204 5952 5976 6011 6013 3334 3338 3339 3359 486 3478 6300 6314 6330 3595 640 641 642 6347 6400 6450 6453 6464 6465 6466 6467 6468 6469 6484 6532 6533 6534 3926 3927 6698 6867 6945 6946 6947 6948 6949 4212 4213 4214 4224 4233 6984 4274 7059 4457 4458 4459 4460 4461 4462 4506 7265 7284 7292 7293 7294 7295 7296 7297 7298 7452 4775 4838 1888 1900 7603 1909 1917 7622 7625 4885 4892 7645 5051 5112 5124 5138 5179 2231 5304 5402 5407 5531
braces$	5322 5328
braid$	5320 5322
braided$	2365 5323
braids$	6848 5320 5322
brain$	2917
brand$	6815 5343
branded$	2381
brands$	6815 5332 5343
brat$	2755
brats$	2755
breach	2726
breach$	2080
breached$	2080 2726
breaches$	2080
break	7730 4990
break$	5872 636 637 3766 6921 7022 4881 2145
breakdown$	7343 5228 5650 5662 5665
breakdowns$	5228
breakfast$	7727
breaking$	636 637 7022 1632 1936 2145
breaks$	636 637 7022 1632 2145
breakup$	7734
breath$	6807
brief$	1729 1747
briefed$	1784 4890
briefi	5431
briefing$	1747 2576 5533
briefs$	1747
bright$	2365
bring	1835
bring$	5719 5720 5730 407 408 409 410 411 986 1863 2557
bringing$	407 408 409 410 411 986 1863 2557
brings$	5719 5720 407 408 409 410 411 986 2557
broad$	2325 2330
broke$	636 637 3765 1632 2145 5650
broken$	3767 1632 2223 5181 5650
brothe	7718 4985 7731 4988 7735 7738 7739
brother$	2013 7729 4986 5010 5226
brothers$	6513 5226
brough	4796
brought$	5712 5719 5720 5730 407 408 409 410 411 986 7540 4844 1889 7609
brown$	1090 2343 2344 2345 2350 2365
bruise$	2925
bruised$	2925
bruises$	2925
bruising$	2925
brunette$	4055 2781
brush$	1628 1649
brushed$	1576 1628 1649
brushes$	1628 1649
brushing$	1628 1649
buck$	4062 7321 2448
budget$	4650 7406 7415 7416
budgets$	7338 4650
build	7450 1825 1835 2476 2513
build$	6773 6774 6775 1907 5281
builded$	1907
buildi	1835 4831
building$	7406 7575 1907
builds$	6773 6774 6775 1907 5281
built$	4031 4826 5282
bulimia$	2871
bulimic$	2871
bulk$	4895
bulky$	2325
bullied$	5735
bullies$	6356 6357 6358 6379 6380 6381 5130 5131 5132 5133
bully$	6356 6357 6358 6379 6380 6381 5130 5131 5132 5133
bullying$	6401 6514
bunch$	680 6450 6464 6465 6466 6467 6468 6469 819 5124 5179 5231
bungle$	2791
bungled$	2791
bungles$	2791
bungling$	2791
bunk$	2099
bunked$	2099
bunking$	2099
bunks$	2099
burden$	3646
burgla	7428 7501 7510 1812 4824 7600 7601 5019 5020 5031 5033
burglar$	6379 6380 6381 7494 5132 5133
burglaries$	7502 4768 7568 7763 7777 5509
burglars$	6379 6380 6381 5132 5133
burglary$	1742 4768 7516 7763 7764 7775 7777 2504 2520
burgle	2954
buried$	1624
burly$	2325 2781
bury$	1624
burying$	1624
bus$	5948 5949
busine	4823 4886 5492
businesses$	7543 7567 7630
busy$	7361 4618
but$	3054 3868 913 914 915 916 919 920 921 922 3905 3921 4003 7021 4575
buy	4746
buzz$	6294 2356
by	2538 2543
by$	5832 3552 3553 6333 6437 3740 3962 6891 7064 7215 4473 4474 4475 7271 7274 7275 7276 7277 4710 4756 7512 4772 4926 4951 2092 5372 5399 5521 5670 5671
c$	5542
cahms$	2895
caked$	1096
calculating$	2767
call$	7304 7305 1748 1944 5407
called$	7210 7412
calling$	1748 1944
callous$	2767 2788
callousness$	2788
calls	1786 4743
calls$	7304 7305 7349 7350 1748 7487 4819 7614 1944 5407 5408
came$	6102 6103 466 1145 1154 7412 1885 2020 2121
camera	4726
camera$	7466 7470 4727 7472 1902
cameras$	7466 7470 4727 7472 1902
camhs$	2894
camouflage$	5332
campaign$	2554
can$	555 3695 786 843 846 847 849 857 893 972 992 1004 1007 1045 4197 6956 6957 6958 6959 4226 1285 1286 1289 4265 1425 1427 1468 1659 4796 1898 2006 2399 2584
cancer$	2915
candidates$	4811
cannab	7776 5037
cannabis$	6020 6021 6022 6023 6024 6025 6026 6027 6032 7477 4935 7680 7781 5052 2637
cannot	1984 2006
cannot$	555 4197 6956 6957 6958 6959 1285 1425 1468 4962 2683
cap$	1137 6838 6839 6840 6848 6853 5332 2380 5337 5342
capabi	7528
capability$	2814
capable$	974 3939 3958 3959 1008 4246
capaci	7528
caps$	1137 6838 6839 6840 6848 6853 6854 6855 6856 5332 2380 5337 5342
captur	4831 2513
capture$	7575
captured$	4730
car	5666
car$	5967 5968 5969 5970 2495
care	2024
care$	3511 3512 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 3764 3801 3928 3929 3930 3933 3934 3936 3937 3940 3947 6716 6717 6718 6719 6720 6732 6737 6738 6739 6740 6741 6941 6942 6943 6944 6960 6961 6962 7056 7135 4392 4393 7175 7176 7177 7178 7179 7180 7181 7182 4441 4442 4443 4444 4445 7379 7380 7381 7382 4659 1704 1705 1706 7690 7713 7720 7721 4980 7760 7761 2271 5377 5378 5416 5647 2692 2693
cared$	7069 7085 7090 7131 7135 1704 1705 1706 5377 5378
career$	5127 5128 2177 2509
careful$	5721 2982 2983 2984 2985
careless$	52 53 3121 478 2130 2788
carelessly$	2788
carelessness$	2968 2969 2970 5866 5867 5868 5869 5870 5871 6150 3407 2788
carer	7735
carer$	7715 7721 7729 2038 5647 5658
carers$	7721 5647
cares$	6960 6961 6962 1704 1705 1706 2038
caribbean$	1084
caring$	2038 5360
carpet$	7328
carrie	1761 7614
carried$	3044 6091 469 470 7171 7172 7173 7174 2122 5079
carries$	469 470 698 876 877 878 879 880 881 900 901 902 903 904 907 7018 7019 7020 4761 2122 5079 2457
carry	1761
carry$	3043 5872 5901 5903 5904 6065 6066 6067 6068 6069 469 470 6288 6290 697 876 877 878 879 880 881 900 901 902 903 904 906 1116 6921 7018 7019 7020 2122 5079 2457
carryi	4750 7599 7614 5032
carrying$	5802 6065 6066 6067 6068 6069 7494 1901 5031
case$	6376 6449 4663 4781 7535 1870 7769 5140 5142 5182 5183 2514 5687 5690
cases$	6376 6449 5140 5142 5182 5687
cash$	5836 5837 3220 6020 6021 6022 6023 6024 6025 6026 6027 6032 6035 6296 6297 6322 2207
cast$	5753 4224 4233 6984
casually$	1082 2347 5331
casualty$	7673 7685
catalogue$	1361
catch	7450 7471 7539 4828 5510
catch$	7473 7482 1851 7572 1942
catches$	1851
catching$	1851
category$	3708 2055
catty$	2767
caught	7598 7609
caught$	5735 5737 2076 2213
cause$	5712 5730 454 6375 6920 5139
caused$	5712 5730 454
causer$	5119
causers$	5119
causes$	454 6375 5139
causin	1901
causing$	454 6408 7022 4857
cautio	5020 5677
caution$	7764 5699
cautioned$	2722
cautions$	5699
cautious$	5723
cavalier$	2788
cbo	4853 2741
cbo$	7597 5697
cbos$	7597
cbt$	5581
cce$	5930
cctv	4726
cctv$	4703 4704 4705 1750 1751 7470 4727 1773 1782 1876 1902 5449 2501
ceases$	7554
cell$	2486 5520 5561
cells	5027
cells$	7771
central$	7628
centre$	7567 7608 7638 7782
cerebral$	2653
certain$	1220 1221 1222 1256
certainly$	1330 1338 4294 1339 1340 5367
certainty$	1257
chain$	1804 5332 5486
chains$	5332
challe	7634 4891
challenge$	7022 7635
challenged$	7022
challenges$	7022
challenging$	6438 6439 6440 6441 6442 6443 6444 6445 6446 6486 6487 6488 6489 6490 6491 6492 793 794 795 796 797 7022 2223 2226 2228 5191 2767
chance$	3097 142 143 6252 6253 4202 4220 1609 1610 1611 1612 7329 7330 1866 5090 5405
chances$	5807 3097 142 143 6252 6253 1609 1610 1611 1612 7329 7330 5090 5405
change$	3292 6037 6428 6870 6893 6899 6913 6970 6999 7000 7001 7010 7200 5350 5351 5358
changed$	6985 6986 6987 6988 6989 2655
changing$	6999 7000 7001 4258 5358 2655
chaos$	6152
chaotic$	2223 5180 2226 2767 2788
character$	6395
charg	7539
charge	4750 1824 7533 4791 4844 7598 7614
charge$	7494 7523 4780 5507 2587 5673 5699
charged$	7588 2724 5681
charges$	7535 1840 5507 5513 2587 5673 5699
charging$	4791 2549
charity$	4341 4346 4347 7354 7383 4666
charm$	3788
charms$	6098 6099
chart	1762
chart$	1821 1903 4863 5487
charted$	1903
charts$	5487
chase$	6294
chaser$	7304 7305
chasers$	7304 7305
chasing$	7304 7305
chat$	5999 6000 301 302 303
chated$	301 302 303
chating$	301 302 303
chats$	301 302 303
chatted$	301 302 303
chatting$	301 302 303
chav$	2755
chavs$	2755
cheat$	5132
cheats$	5132
check	5431
check$	7466 1796 4830 1891 1912 7676 5444 5514
checked$	7210 7412 4742 1912
checkes$	1912
checking$	1912
checks$	7466 1781 1796 4801 1912 5444 5514
cheek$	6795
cheeks$	6795
cheeky$	2767
chested$	5287
chicken$	5948 5949
child	4965 5034
child$	158 204 318 6450 6452 6453 6464 6465 6466 6467 6468 6469 6627 6628 6629 6630 6631 6765 6768 7709 7722 2023 2025 2026 2058 7778 2107 2146 5111 5124 2170 2173 2177 5179 2231 5224 5249
childish$	2767
childlike$	6664 6665 6666 5255
children$	5753 158 204 3334 3338 3339 3359 486 3478 3595 640 641 642 6347 6365 6450 6453 6464 6465 6466 6467 6468 6469 807 3867 6627 6628 6629 6630 6631 6765 6768 6945 6946 6947 6948 6949 4212 4213 4214 4224 4233 4274 7059 4457 4458 4459 4460 4461 4462 4498 4505 7284 7292 7293 7294 7295 7296 7297 7298 4631 2024 7740 5051 5099 5111 5124 5179 2231 5224 5249 5371 5401 5402 5407
chin$	6795
chinese$	5327
chip$	3758 803
chis$	2799
chlamydia$	2905
choice$	3 4 5 6 7 8 9 5746 5754 5755 5756 5757 5758 5759 5764 5765 5766 5767 5768 5844 5845 5846 5847 5848 5849 5850 5851 3110 5855 5856 5857 5864 3157 5902 203 3160 6535 6636 3964 3965 5043 5044 5045 5046 5048 5251
choices$	3 4 5 6 7 8 9 2968 2969 2970 5746 5754 5755 5756 5757 5758 5759 60 61 62 63 5764 5765 5766 5767 5768 5769 5770 5773 5776 5777 5778 5779 5780 5844 5845 5846 5847 5848 5849 5850 5851 203 3160 3437 482 483 6232 6233 6234 6636 3964 3965 5043 5044 5045 5046 5251
choose$	5786 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 3948 6699 6700 6919 7038 2093
chooses$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 7038 1665 1666 1667 1668 2093
choosing$	5844 5845 5846 5847 5848 5849 5850 5851 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 6702 6703 1665 1666 1667 1668 2093
chose$	5786 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 7038 7319 1665 1666 1667 1668 4645 7390 2093 5415
chosen$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 6070 6078 2093
chronic$	7667
chubby$	4055 2781
chunky$	2325
cid	7432
cigarettes$	5836 5837 6020 6021 6022 6023 6024 6025 6026 6027 6032 6035
circul	1730
circulated$	7431 1904
circulation$	7548
circumstances$	7037 5663
citalopram$	2891
city$	4027
civil	1931 2543
civil$	4887 2561
clad$	1118 1119 1120 5293 5303 2375
claim$	3596 3597 3598 5660
claimed$	3596 3597 3598
claims$	3596 3597 3598
clamp$	2539
clamped$	2539
clamping$	2539
clamps$	2539
class$	3217 3669 6493 7776 5037 2586
classed$	761 1822
classmates$	5051
clear	1908
clear$	1090 1256 4585 1836 2350 2417 2553 2580
cleared$	1938
clearly$	1241 1242 1243 1244 1330 1338 4294 1339 1340 4329 1652 1653 2455
clever$	971
clingy$	2767
clinic	1975 2609
clinic$	4931 7676 7682 7685 2466 5588 5590
clinically$	2640
clip$	3288 3289 334 335
clips$	3288 3289 334 335
close	1792
close$	7365 1697 1736 4748 5403
closed$	1613 1697 5363 5366 5403
closes$	1697 5403
closure$	1878 2581
clothe$	5436
clothes$	2975 2986 6020 6021 6022 6023 6024 6025 6026 6027 6838 6839 6840 6845 6846 6847 6848 6859 6864 4840 5332 5337 5436
clothing$	6838 6839 6840 6859 6864 5332 5334 5337
club$	1714 2466
clueless$	2788
co$	3503 6425 4127 4150 4156 4161 4170 4234 5176 2543
coach$	5835 6017
coaches$	6017
coat$	6838 6839 6840 6848 5332 5337 5341
coats$	6838 6839 6840 6848 5332 5337 5341
cocain	7776 5037
cocaine$	4935 7781 5052
cocky$	2767
code$	5280
codeine$	7680
codes$	5280
coerced$	5735 6291
cognitive$	2647
cohort	7530 7602
cohort$	6450 6464 6465 6466 6467 6468 6469 7565 4838 1888 1900 7603 7605 1909 1917 7622 7625 4892 7645 5179 2516 5531
cohorts$	7605
cold$	7208 7387
collec	5431 2476 2513
collect$	1728 4862 4897
collected$	1728 4862
collecting$	1728 4862
collective$	2417
collects$	1728 4862
college$	4341 4346 4347 7354 7383 4666 7694 7695 7697 7707 7708 2466 5610 5626
collude$	446 447
colluded$	446 447
colludes$	446 447
colluding$	446 447
colour$	5307
coloured$	2365
colours$	6859 5307 5332
combat	1863
combative$	2765
come	7644
come$	5826 6072 3336 6246 869 872 874 996 3966 3967 3968 3969 1145 1154 6893 6899 6913 6920 6973 7102 7103 7104 7105 1885 2020 2121 5350
comes$	464 869 872 874 1145 1154 6973 7465 2703
comfort$	4650
comings$	1926
command$	7504
comment$	1162 1163 1164 1165
commented$	1162 1163 1164 1165
commenting$	1162 1163 1164 1165
comments$	1162 1163 1164 1165
commentted$	1162 1163 1164 1165
commentting$	1162 1163 1164 1165
commit	4750 7599 1901
commit$	5872 6893 6899 6913 6921 7655 5350
commits$	7655
committed$	7655 2077
committing$	7494 4857 2077
committs$	2077
common$	3526 7379 7380 7381 7382 5031 5416
commun	1734 4823 2070
communicate$	301 302 303
communicated$	301 302 303
communicates$	301 302 303
communicating$	301 302 303
communication$	1644 1645 1646 1647 2417 5398
community$	6368 4690 4714 7543 1858 7567 5026 5099 2729 2737
company$	5702 3096 5882 5900 6321 3580 3581 4341 4346 4347 7354 7383 4666 1714 5098 2465
compare$	4830
compass$	6271
complacency$	2788
complacent$	4618 2788
complain$	1162 1163
complained$	1162 1163
complaining$	1162 1163 7022
complainned$	1162 1163
complainning$	1162 1163
complains$	1162 1163
complaint$	7214 5104 5407
complaints$	7214 7349 7350 5104 5407 5408
complete$	1191 1680 1907 2417
completed$	7171 7172 7173 7174
completeed$	1907
completeing$	1907
completely$	827 4321 2306 2407 2410
completes$	1907
complex$	2226
complexion$	5306 2782
complexions$	5306 2782
compliance$	5107 5174
compliant$	3735 5173
complicit$	230 231 232 233 246 447
complicity$	5864 446
comply$	5872 6246 6870 6893 6899 6913 5350 5351
compromise$	10 2083 2084
compromised$	10 2083 2084
compromises$	10 2083 2084
compromising$	5702 10 2083 2084
compulsive$	2177 5559
computer$	5445
conceal$	495 496 1149
concealed$	495 496 1149 5345
concealing$	495 496 1149
concealled$	495 496 1149
concealling$	495 496 1149
conceals$	495 496 1149
concer	1986 2010 2060
concern$	3529 4379 4380 7175 7176 7177 7178 7179 7180 7181 7182 7214 5407
concerned$	4595 4596 4674 1719 7599
concerning$	6438 6439 6440 6441 6442 6443 6444 6445 6446 2228
concerns$	6278 6279 6280 6281 4379 4380 7214 7349 7350 5407 5408
concerta$	2888
concus	2917
condit	4912 4917 2726
condition$	7656 7661 7780 5575 5576 5683
conditional$	2721
conditions$	6336 2043 7780 5663 5683
conduc	1761
conduct$	3 4 5 6 7 8 9 2968 2969 2970 2975 5746 5865 6232 6233 738 739 740 741 742 743 744 745 746 876 877 878 879 880 881 5043 2229 2644
confer	7725
confidence$	944 945 946 947 948
confidentiality$	7326
confiscated$	4723
conflict$	6152 6298 7023 2043 5108
confro	7634 4891
confront$	7635
confrontation$	6152
confrontational$	6447 6448 6486 6487 6488 6489 6490 6491 6492 5191 2765
congregate$	6520 5279
congregated$	6520 5279
congregates$	6520 5279
congregating$	6520 5279
connected$	645 1802 7599 4856 5108
conscious$	3120
consensual$	2285 2751
consent$	5864 349 350 351 352 353 354 836 837 838 839 6745 4011 4012
consented$	349 350 351 352 353 354 6055 356 360 836 837 838 839
consenting$	349 350 351 352 353 354 2285 2751
consents$	349 350 351 352 353 354 836 837 838 839
consequences$	5771 73 6255 6256 6257 6258 6259 6260 6261 6262 6263 6264 6265 6266 6527
consid	1822 1829
consider$	6246 6893 6899 6913 7200 5350
considered$	756 2174
consistent$	1191
consistently$	1322 4278 1323 4279 1324 1325 1326
consort$	2140
consorted$	2140
consorting$	2140
consorts$	2140
consortted$	2140
consortting$	2140
consta	4703 4704 4705 1750 1751 1782
constable$	7447 7448 7449 4706 4707 4738
constables$	7447 7448 7449 4706 4707 4738
constant$	4560 4561
constantly$	290 1322 4278 1323 4279 1324 1325 1326 1572
consti	1822
consul	4917 4930
consultant$	7661 7670 7674
contac	4718 7607 1926
contact$	3096 5996 301 302 303 305 306 307 308 309 310 311 812 813 2044 5230 5347
contacted$	301 302 303 305 306 307 308 309 310 311
contacting$	301 302 303 305 306 307 308 309 310 311
contacts$	301 302 303 305 306 307 308 309 310 311 7462 4882
contactted$	301 302 303 305 306 307 308 309 310 311
contactting$	301 302 303 305 306 307 308 309 310 311
contain$	6419 6999 7000 7001 5358
content$	130 131 136
continually$	290 1322 4278 1323 4279 1324 1325 1326
continue$	5786 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 6920 2097
continued$	5786 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 1191 2097
continues$	5786 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 2097
continuing$	5786 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 2097
continuously$	1322 4278 1323 4279 1324 1325 1326
contraception$	6708 6709 2904
contraceptive$	2904
contract$	7557 5697
contracts$	7557
contribute$	446 1868
contributed$	5712 446
contributes$	446 1868
contributing$	446
contro	1863 4820
control$	6246 6268 6274 6394 6419 6438 6439 6440 6441 6442 6443 6444 6445 6446 3722 6470 3736 6500 3970 3971 6954 6999 7000 7001 4703 4704 4705 1750 1751 1782 7538 7564 1924 4886 5151 5358 2555 5547
controlled$	5735 6898 6904 6909 6918 6982 6985 6986 6987 6988 6989
controlling$	2228 2767
convenience$	4650
conveniently$	2459
convic	4791 4844
convict$	2575
convicted$	7588 2719 5676
convicting$	2575
conviction$	7535 2719 5699 2830 2943
convictions$	7535 2719 5699 2830 2943
convince$	6970
cooper	4907
cooperate$	6246 6426 6870 6893 6899 6913 7200 7651 5350 5351
cooperating$	6426
cooperation$	6425 5176
coordi	2543
cope	4916
cope$	3805 876 877 878 879 880 881 3928 3929 3930 3933 3934 3936 3937 3940 987 988 989 6699 6700 3960 1005 1006 3963 7202 7660 7679 2305
coped$	876 877 878 879 880 881 2305
copes$	876 877 878 879 880 881 2305
coping$	876 877 878 879 880 881 3928 3929 3930 3933 3934 3936 3937 3940 6702 6703 2305
core	7530
core$	3655 3656 7586 7628
cornrows$	2782
corporate$	2417
corrob	1734
corroborated$	4690
corrupting$	649 650 651 2169
cotton$	2296
couch$	7749
could$	21 22 23 24 25 205 206 207 208 209 210 3696 787 843 846 847 849 857 893 972 992 1045 4226 1287 1288 1373 1374 1375 1376 1377 1378 1379 1380 1381 1382 1383 1384 1426 1437 1469 1619 1689 1690 1692 1693 4697 1744 1898 2006 2399
couldn$	1285 1425 1436 1468
council$	4341 4346 4347 7354 7383 4666 1714 2417 2456 2465
counse	4917
counselling$	7662 5581 5601
counsellor$	7661 7670
countless$	3049 3064 4560 4561 4585
county$	3187 3203 3209 3212 3218 5964 5965 5966 682 3809 2585 5650
couple$	819
courier$	6382 5134
couriers$	6382 5134
course$	4287 4294 1339 1340 7042
court	4844 7598 2551 2726
court$	418 419 7588 7767 2072 5029 2124 2551 5507 5665 5673 5686 2731 5691
courted$	418 419 2124
courtesy$	7117 7118
courting$	418 419 2119 2124
courts$	418 419 6516 6517 7588 2124
cousin	7718 7731
cousin$	2013
cover$	1149 1627
covered$	1149 1627 5345
covering$	6825 1149 1627
coverings$	6825
coverred$	1149 1627
coverring$	1149 1627
covers$	1149 1627
covert	1884
covert$	4840 2803
covertly$	2803
cowardly$	2788
crack	7776 5037 2540
crack$	7477 7781 5052
crackdown$	5496
cracked$	7609
crackeddown$	5496
crackingdown$	5496
cracksdown$	5496
crave$	594 595 2242
craved$	594 595 2242
craves$	594 595 2242
craving$	594 595 2242
crazy$	5180
create$	454 1907
created$	454
createed$	1907
createing$	1907
creates$	454 1907
creating$	454
credit$	6020 6021 6022 6023 6024 6025 6026 6027 6032 6034 6035
cries$	799
crime	7428 1734 4695 4759 7511 1812 4819 4824 7600 7601 7613 4880 7624 4899 7654 5033 5439 5472 5486 5492 5512
crime$	5930 5944 6305 6401 6514 7432 4690 7439 1742 7494 7502 7503 4764 4765 4768 4778 4812 4816 7560 7561 7563 1864 7568 4829 4848 1893 7594 7595 4853 4860 1906 1911 1919 1923 7633 1937 7639 7643 1955 2070 7777 5049 5050 5108 2207 2519 2520 5509 5518 2564 2568 2578
crimes$	5930 7502 7503 4768 7563 1955 5509
crimin	7428 1734 1792 7495 7501 7510 7511 4819 7600 7607 5462 5472 5492 5493 2543 5512 2730 2820
criminal$	5930 5934 5937 5952 6323 6324 6325 6326 659 6379 6380 6381 4690 4748 7493 4778 4782 4791 4825 5019 2070 5031 5033 5050 2141 2172 5132 5133 2222 2266 5232 5486 2532 2551 2738 2767
criminalise$	1675 1676 1677 1678
criminalised$	1675 1676 1677 1678
criminalises$	1675 1676 1677 1678
criminalising$	1675 1676 1677 1678
criminality$	5930 5944 7563 5049 2809
criminally$	2256 2521
criminals$	5952 6305 6307 6323 6324 6325 6329 659 6379 6380 6381 7519 5050 5132 5133 5232
crisis$	4930 2596 5576
crohn	2606
crohns$	5562
crook$	6409 5132 5162
crooked$	4060
crooks$	6409 5132 5162
crop$	4077 6838 6839 6840 6854 6855 6856 4116 5337 2383
cropped$	2365 2381
crosscheck$	4830
crowd$	819 5098 5124 5125
crown	2730
cruel$	2767
cry$	799
crying$	799
cse$	5930
cues$	1609 1610 1611 1612
culpable$	5411 2788
culpri	4750
culprit$	6356 6357 6358 7494 5130 5131 5467 5531 2838
culprits$	6356 6357 6358 7494 5130 5131 5467 5531 2838
culture$	5108
cunning$	2767
curb	1863
curfew	2070
curfew$	5026 7780 5101 5692 5699 2951
curfews$	5101 5699
curiosity$	2968 2969 2970 7175 7176 7177 7178 7179 7180 7181 7379 7380 7381 7382 5416
curled$	4049
curly$	2344 2365
curren	1734
current$	4690 4782
custod	7598 5027
custodial$	2729
custody$	4764 4765 1876 7713 2045 7771
customer$	3088 6017
customers$	3088 6017 5099
cut	1863
cut$	4094 1965 5312 5323 2615
cuted$	2615
cuting$	2615
cuts	1863
cuts$	1965 5312 2615
cuttin	1863
cutting$	1965
cynical$	6447 6448
dabble$	230 231 232 233
dabbled$	230 231 232 233
dabbles$	230 231 232 233
dabbling$	230 231 232 233
dad	7718 4985 7731 4988 7735 7738 7739
dad$	6513 2013 2014 7715 7729 4986 2033 7744 2046 5010 7760 5226
daddies$	5074
daddy$	5074
dads$	2046 5226
daft$	52 53 515 2132
daily$	7679 2577
damage	4759 1812 7600 7601 7613 4899
damage$	7343 7503 4768 7639 7643 7763 7775 7777
damaged$	2223 5180
damn$	7116 7170
dancers$	4224
danger$	5700 5701 5711 3366 3367 6121 6255 6256 6257 6258 6259 6260 6261 6262 6263 6264 6265 6266 6272 6277 6278 6279 6280 6281 6294 6298 6305 665 666 667 668 6527 6708 6709 4559 4799 5049 5080 2138
dangerous$	5700 5701 3010 5937 6255 6256 6257 6258 6259 6260 6261 6262 6263 6264 6265 6266 3577 2088 2766
dangers$	5700 5701 3030 3031 6255 6256 6257 6258 6259 6260 6261 6262 6263 6264 6265 6266 6278 6279 6280 6281 6527 6708 6709
dark$	1090 6803 1141 4115 2343 2344 2345 2350 2365 5332 2381 5482
darker$	1090 2343 2350
data	4879
data$	7326 7466 7623 5444
databa	5431 5484
database$	7451 7508 7574 5445
date$	5687
dates$	5687
dating$	2119
dawn$	2535
day	5500 5505
day$	7015 7016 7017 1329 7485 7660 7679 5418
days	4916
days$	7660 7679 7695 5418
dazzled$	596
dead$	7659
deaf$	4542 4543 4544 2474 5573
deal	7510
deal$	5872 261 262 263 6385 3680 6699 6700 7634 2096
dealer	5462
dealer$	3068 5820 5830 5831 5921 5934 5952 5955 5964 5965 5966 5975 5977 5980 6013 6045 6063 6230 3574 6319 6320 6323 6324 6325 6326 659 6369 6379 6380 6381 1953 5047 5050 5132 5133
dealers$	3068 5820 5830 5831 5840 5921 5934 5952 5955 5964 5965 5966 5975 5977 5980 6013 6045 6063 6230 6305 6308 3574 6319 6320 6323 6324 6325 6326 6329 659 6369 6379 6380 6381 7518 1953 5047 5050 5132 5133
dealin	7428 4750 7501 7599 7600 7601 7614 5031
dealing$	5930 5940 5945 261 262 263 5964 5965 5966 6401 6514 1745 7494 7568 7775 2081 2096
deals	7614
deals$	261 262 263 2081 2096
dealt$	261 262 263 7598 7609 2068 2096
death	7730 7732 7756
death$	6121 7658 2031
debt	7730
debt$	5665
debts$	5665
decamped$	2808
deceitful$	2767
december$	5950
decency$	7117 7118
decent$	4427 4428 4429 4430
decide$	3948 6699 6700 7450
decided$	7319 1667 1668 4645 7390
deciding$	6702 6703
decision$	2986 5746 5754 5755 5756 5757 5758 5759 5764 5765 5766 5767 5768 3028 3157 5902 203 3160 6636 3964 3965 4494 7535 5043 5044 5045 5251
decisions$	3 4 5 6 7 8 9 2986 5746 5754 5755 5756 5757 5758 5759 60 61 62 63 5764 5765 5766 5767 5768 5769 5770 203 3160 6232 6233 6636 6643 3964 3965 7535 5043 5044 5045 5251
decked$	1118 1119 1120 2375
declin	1863 1951 7669
decline$	6879 2392
declined$	6879 6883 6884 6885 6886 6887 6888 6889 6890 2392
declines$	6879 2392
declining$	6879 2392
decrea	1863
deemed$	756
defeating$	3015
defect$	7656
defend$	3799 3928 3929 3930 3933 3934 3936 3937 3940
defending$	3928 3929 3930 3933 3934 3936 3937 3940
defensive$	2788
defensiveness$	2788
defiant$	6447 6448 2228 2767
deficit$	5555 5608
defied$	636 637 2145
defies$	636 637 2145 2464
definite$	1256
definitely$	1330 1338 4294 1339 1340 5367
defy$	636 637 2145
defying$	636 637 2145
degenerate$	2755
degenerates$	2755
degrade$	1828
degraded$	1828
degrades$	1828
degrading$	1828
degree$	164 6716 6717 6718 6719
delay	7671 5603
delay$	7343 7399
delayed$	5415
delays$	7343 7399
deliberately$	290 2459
delicate$	2325
delinquency$	2755
delinquent$	2222 2223 5180 2228 2755
delinquents$	2755
demand$	4819 4897
demanding$	6486 6487 6488 6489 6490 6491 6492 5191
demonise$	1675 1676 1677 1678
demonised$	1675 1676 1677 1678
demonises$	1675 1676 1677 1678
demonising$	1675 1676 1677 1678
demons	1807
demotivated$	2767
denial$	5093
dental	1975
dental$	4931
dentis	4917
dentist$	7661
deny$	7578 1879
denying$	1879
department$	4341 4346 4347 7354 7383 4666 1714 2456 2465
depend	5593
dependence$	1980
dependency$	1980
dependent$	1980
depends$	2047
deplorable$	2788
deport	7732
depres	7687 7730
depressant$	5580
depressants$	5580
depressed$	5565
depression$	2873
depressive$	2874
deprive$	7578
deprived$	2223
depth$	7237
dereliction$	2788
descend$	244 245
descendded$	244 245
descendding$	244 245
descended$	244 245
descending$	244 245
descends$	244 245
descri	1739
description$	4744 1930 7652
descriptions$	4686 1752 4744 1930 7640
desert$	2446
deserted$	2443 2446
deserting$	2446
deserts$	2446
desertted$	2446
desertting$	2446
deserve$	437 438 2126
deserved$	437 438 6141 2126
deserves$	437 438 2126
deserving$	437 438 2126
design	1822
designed$	1868 1938
designer$	6296 6297 1142 5332 5335 2381 2387
desire$	4247 6992 6993 6994 6995 6996 6997
desk	4695 4698
desk$	7439 7440 7442 7454 7573 7592 4849 7604 4875 5520
despite$	81 3037 82 83 84 105 109 110 111 5971 5972 5973 5974 6249 6250 6251 1604
destined$	1220 1221 1222 2396
destructive$	3002 5939
detail	1739 1894 4850 4851
details$	3083 3084 3085 7451 1752 7606 7640 7641
detain	4828 7598 1948
detain$	7572 4904 2575
detained$	5482
detaining$	2575
detect	7432 4695 4703 4704 4705 1750 1751 1782 4791 7539 4829 4848 1893 7594 7595 1906 1919 1923 1937 2553 5510
detection$	7535 5507 2552 2553 2840
detections$	7535 5507 2552 2840
detective$	7439 7447 7448 7449 4706 4707 4738 7573 1874 7592 4849 4875
detectives$	7439 7440 1741 7447 7448 7449 4706 4707 7454 1755 4738 4795 7573 1874 7592 4849 4875
detent	4967 2070
detention$	7711 5026 2935
detentions$	7711 2935
deter$	2556
deteri	7669
determ	1794
deterr	7609
deterred$	2556
deterrence$	2843
deterrent$	5536 2843
deterrents$	5536
deterring$	2556
deters$	2556
develo	5431 2476
develop$	1728 4862 1907
developed$	866 1728 4862 1907
developing$	1728 4862 1907
developmental$	2644 2678
develops$	1728 4862 1907
deviant$	2223 5180 2228
device	1786 4843
device$	1767 7468 7587 2488
devices$	1767 7468 7587
devious$	2767
diabet	7687
diabetes$	2864
diabetic$	2864
diagno	4917
diagnosed$	2908
diagnoses$	2908
diagnosis$	7661 7662 5556 5576 5608 2908
diagram$	1821 5487
diagrams$	5487
diazepam$	2893
dice$	421
dicing$	421
did$	315 3322 3361 3435 510 511 512 3477 3480 549 550 551 558 585 726 1013 1020 1028 1051 1321 4286 7032 7033 4295 4296 1351 1394 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4394 1448 4410 4416 1461 4418 4420 1490 1492 1493 1494 1495 1496 7216 7217 7319 7369 7370 7371 7372 7392 7393 1700 2122 2421 2424
didn$	3321 3360 3436 510 511 3479 539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 7392 7393 2131 2221 2308 2412 2413 2421
die$	7659
died	7732 4989
died$	7733
diet	4942 7687
diet$	7686
dietary$	2920
dietician$	7670
difference$	6965 6966 6967
diffic	7671 5598
difficult$	5702 719 720 721 722 723 724 6438 6439 6440 6441 6442 6443 6444 6445 6446 6481 6486 6487 6488 6489 6490 6491 6492 793 794 795 796 797 6514 7647 2223 2226 2228 5185 5191 2767
difficulties$	6146 6153 6154 6481 2017 2043 5185 5574 5576 5599 2684
difficulty$	5574 5576 2684
dim$	2767
direct	2543
directed$	4890
dirty$	2365 2374 2381 2781
disabi	4917 7687
disabilities$	5572
disability$	7661 5572 5608 2882
disabled$	2882
disaffected$	2223 5180 2322
disappear$	5987 294 295
disappeared$	294 295
disappearing$	294 295 5053
disappearred$	294 295
disappearring$	294 295
disappears$	294 295
disappointing$	1538 1539 1540 1541 4562 4563 7308 2442
disappointingly$	2790
disband$	4881
discipline$	5092
disciplined$	5209
disclo	2053
disclose$	5858 5872 6246 6893 6899 6913 5350
discov	4699 1794
discover$	7443
discuss$	6893 6899 6913 5350
diseas	4912
disease$	7656 5608
disengage$	5872 2763
disengaged$	5366 2763
disengagement$	2763
disengages$	2763
disengaging$	2763
disgrace$	2788
disgraceful$	2228 2788
disgracefully$	2788
disguised$	2151
dishevelled$	2781
dishonest$	2767 2788
disinterested$	5366 2767 2788
dismal$	1688 2788
dismally$	2788
disman	2813
dismantle$	4881
dismantling$	1936
dismiss$	578 7364 2452
dismissed$	578 1613 2443 2452
dismisses$	578 2452
dismissing$	578 2452
dismissive$	6447 6448 2788
dismissively$	2788
disobedient$	2223 2767
disobey$	636 637 7022 2145
disobeyed$	636 637 7022 2145
disobeying$	636 637 7022 2145
disobeys$	636 637 7022 2145
disord	4759 1812 4819 4820 7600 7601 7613 4880 7624 4899 4912 7671 5593
disorder$	6481 6514 7503 4768 7563 7564 7633 7639 7643 7656 4938 5185 5563 5564 5590 5599 5600 5608
disorderly$	2767
disorders$	6481 4938 5185
dispersal$	4853
disperse$	4881
dispersing$	1936
displa	1730
display$	516
displayed$	516
displaying$	516
displays$	516
disposal$	7773 5507
disposals$	5507
disregard$	47 51 5872 636 637 2145 2452
disregardded$	51 636 637 2145 2452
disregardding$	51 636 637 2145 2452
disregarded$	51 636 637 2145 2443 2452
disregarding$	51 636 637 2145 2452
disregards$	51 636 637 2145 2452
disrespectful$	6447 6448 2767
disrup	7533 7539 7609 5510
disrupt$	6401 2536 2818 2833
disrupted$	6401 7527
disrupting$	6401 7022 2536 2818
disruption$	6401 6514 7529 7555 2537 5494 2545 2818 2833
disruptive$	649 650 651 6438 6439 6440 6441 6442 6443 6444 6445 6446 6514 2169 2223 5180 2228 2767
disrupts$	6401 2536 2818
disruptted$	6401
disruptting$	6401
disturbed$	2223 5180 2767
dither$	2791
dithered$	2791
dithering$	5421 2791
ditherred$	2791
ditherring$	2791
dithers$	2791
divide$	4881
dividing$	1936
divorc	7730 7732 4989 4990 7756
divorce$	7734
divorced$	7733
divorcing$	7733
do$	315 3435 3477 3481 3483 3484 3485 556 583 6288 6290 726 6575 1011 1020 1026 1049 6877 4148 6893 6899 6913 6919 6920 4191 6940 4198 6956 6957 6958 6959 6960 6961 6962 7011 1321 4286 7032 7033 4299 4300 4303 1349 1395 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1450 4416 4418 1463 1490 1492 1493 1494 1495 1496 4622 4940 2122 5350 2421 2424
doctor	4917 1975
doctor$	7661
doctors$	4931
dodge$	1631
dodged$	1631
dodges$	1631
dodging$	1631
dodgy$	5702 6323 6324 6325
does$	315 3477 557 584 726 1012 1020 1027 1050 4199 6960 6961 6962 1321 4286 7032 7033 4299 4300 4303 1350 1396 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4394 1449 4410 1462 4420 1490 1492 1493 1494 1495 1496 1700 2122 2421 2424
doesn$	539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 4197 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 2221 2308 2412 2413 2421
dogs$	6396 6397 6398
doing$	5844 5845 5846 5847 5848 5849 5850 5851 5852 315 4395 4396 4411 4412 4416 4418 1490 1492 1493 1494 1495 1496 1700 7411 2424
dolled$	1166 1167 1168 2390
domestic$	7751 2699
don$	3479 539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 4197 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 2221 2308 2412 2413 2421
done$	6070 830 1166 6940 7009 4326 4335 4342 4343 7091 7102 7103 7104 7105 4397 4413 4414 4415 4416 4418 4421 4422 4423 7171 7172 7173 7174 1490 1492 1493 1494 1495 1496 7197 7198 7199 7210 1700 7410 2424
doomed$	1220 1221 1222 2396
door$	6109 6111 7541
doorm_$	6017
dopey$	2767
dose	4917
dose$	7661 5605
dossier$	2816
dossiers$	2816
doubt$	6929 6930 6931 6932 4215 7041
doubtful$	3651
down	1865
down$	149 170 3424 6236 3537 6421 6509 6510 6511 4051 4093 4128 6873 6880 7242 7243 7244 7245 7246 7247 7248 7249 7250 7251 7252 7253 7254 7256 7257 7258 7259 7260 7261 7262 7263 7264 7267 7268 7269 7270 4527 7272 7273 4672 7497 7572 4852 4961 5323 5495 5496
downed$	4852
downfall$	6146
downlo	4723
download$	5444
downloaded$	7467
downloads$	5444
downplay$	578 2129
downplayed$	578 2129
downplaying$	578 2129
downplays$	578 2129
downs$	4852
drag$	1622 4664
draged$	1622
dragged$	5735 1622
dragging$	1622
draging$	1622
drags$	1622
drain$	3645
drama$	6152 6294 4206 6951 4208 2179 2626
drank$	1960
draw$	5719 5720 449
drawing$	449
drawn$	5735 597 605 606 607 608 609 610 611 612 613 614 615 616 617 622 1108 6898 6904 6909 6918 6982
draws$	5719 5720 449
dreadful$	1538 1539 1540 1541 7344 7345 7346 7347 2442
dreadlock$	2782
dreadlocked$	2365
dreadlocks$	2782
dreads$	5320 5322
dress$	2975 6065 6066 6067 6068 6069 876 877 878 879 880 881 900 901 902 903 904 905 1131 6832 4092 6838 6839 6840 6862 6863 6864 5332 2377 5337
dressed$	6065 6066 6067 6068 6069 6070 1118 1119 1120 6832 6833 6834 6835 1158 6862 6863 1166 1167 1168 5294 5296 5303 2375
dresses$	876 877 878 879 880 881 900 901 902 903 904 905 1131 6832 6838 6839 6840 6862 6863 5332 2377 5337
dressing$	2976 4086 1131 4108 2377
drew$	5719 5720 449
drift$	240 241 242 243 244 245 275 276 6921 5417
drifted$	240 241 242 243 244 245 275 276
drifting$	240 241 242 243 244 245 275 276
drifts$	240 241 242 243 244 245 275 276
driftted$	240 241 242 243 244 245 275 276
driftting$	240 241 242 243 244 245 275 276
drill	7612
drill$	6524
drink$	5836 5837 5872 5901 5903 5904 6032 6065 6066 6067 6068 6069 6288 6290
drinki	4942 7687 7730 7756
drinking$	2968 2969 2970 5911 6065 6066 6067 6068 6069 6095 1960 7686 2017
drinks$	5836 5837 6032 1960
driv	1863 1908
drive$	5812 6060 2554
driven$	3086 596 1938
driver	4886
driver$	5830 5831 3088 5835 6017 1933
drivers$	3079 3082 5830 5831 3088 5834 5835 6016 6017 6867 7630 1933 1940
drives$	6060
drivin	1901
driving$	4857
drone$	1902 2567 2819
drones$	1902 2567 2819
drop	1863
drop$	3629 6921 1623
droped$	1623
droping$	1623
dropout$	5132
dropouts$	6379 6380 6381 5132 5133
dropped$	1623
dropping$	1623
drops$	1623
drug	7428 1792 7495 7511 4778 5031 7776 5462 5486 5492
drug$	2968 2969 2970 5930 3201 5954 6323 6324 6325 3625 3626 3627 3628 6379 6380 6381 1742 1745 4748 4824 4825 1911 4942 7687 7730 5050 5133 2178 2207 2222 2509 2637
druggie$	2760
druggies$	2760
druggy$	2760
drugs	7501 7612 5037
drugs$	5836 5837 5930 5934 5943 5944 5964 5965 5966 6020 6021 6022 6023 6024 6025 6026 6027 6032 6035 6305 6401 6414 6514 6708 6709 1742 1745 7477 7490 7505 7506 1911 4935 7680 2017 7781 5049 5050 5052 2178 2207 5168
drunk$	6070 6091 7022 1960
dry$	1090 6803 7207 2350
dto$	2949
duck$	1631
ducked$	1631
ducking$	1631
duckked$	1631
duckking$	1631
ducks$	1631
due	1865
due$	2973 148 168 2055 7756 2067
dust$	7386
duties$	7056 7331
duty$	7056 7220 7292 7331
dyed$	2365 5323
dying$	7658
dyscalculia$	2857
dysfunctional$	2223 5180 2788
dyslexia$	7677 2855
dyslexic$	2855
dyspraxia$	2856
dyspraxic$	2856
dysregulated$	2767
e$	7214 7304 7305 4592 7349 7350 7673 7685 5408
each	7429 4708 1783 7530 5454 5506
each$	80 3183 3751 1065 6872 4129 1183 1316 1318 4518 7358 4682 7452 7480 7524 4806 7559 4846 1929 4904 2322 5347 5348 5371 2500 2507
eager$	130 131 136
ear$	6795 7286
early$	6626
earn$	264 6100 6101
earned$	264
earning$	264
earns$	264
earring$	5332
earrings$	5332
ears$	6795 7287 7288 7433
easier$	1872
easily$	864 999 4329 7076 7077 7313 7314 7315 7316 2247
eastern$	1086 4056 6802
easy$	2989 266 2139
eat	7627
eat$	2597 5604
eaten$	5604
eating	4917 4942
eating$	7661 1982 7686 2607 5604
eats$	2597 5604
eczema$	2866
educat	1990 4968 5632
educate$	77 78
educated$	77 78
educates$	77 78
educating$	77 78
education$	6254 4947 7698 2660 5626
educational$	4948
effect	2543
effective$	2580
effectively$	912 3868 913 914 915 916 919 920 921 922 2291
effort$	6206 507 3464 3465 7083 7111 7112 7175 7176 7177 7178 7179 7180 7181 7182 4441 4442 4443 4444 4445
efforts$	5090
egg$	120 122 5124
egged$	120 122
eggged$	120 122
eggging$	120 122
egging$	120 122
eggs$	120 122 5124
ehc$	2659
ehcp$	2926
ehcps$	2926
eight	7602
eight$	4838 1900 7603 1909 1917 7622 7625 4892 7645 5531
eighteen$	6043 6569 3837 6596 6600 6601 6602 6603 6604 6605
eject	7634 4891
eject$	7635
elder	5480
elder$	5952 6323 6324 6325 5108
elders$	5934 5952 5955 6323 6324 6325 6329 1813 5108
elect$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
elected$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 7319 4645 7390
electing$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electively$	2677
electr	2042 2072
electricity$	4998
electronic$	5028 5691
electronically$	5028
elects$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
element$	164 5125 5128
elements$	5125 5128
eleven$	896 897 898 899
else$	460 461
email$	7304 7305 5407
emaile	4896
emails$	7304 7305 7349 7350 5407 5408
embroiled$	234 235 236
emergency$	7673
emotionally$	2259 2319 2701 2712
empathy$	6275 5092
employment$	7712
enabl	1749
enable	1835 2538
enable$	6151 1839
enabled$	6151
enableed$	1839
enableing$	1839
enables$	6151 1839
enabling$	6151
encounter$	6321 5057 5241
encounters$	6321 5057 5241
encour	1738
encourage$	5719 5720 77 78 132 133 134 2091 2128
encouraged$	5719 5720 77 78 132 133 134 1743 2091 2128
encourages$	5719 5720 77 78 132 133 134 2091 2128
encouraging$	5719 5720 77 78 132 133 134 2091 2128
end$	467 468 6919 6920 4179 4207 1964
endanger$	10 2083 2084
endangered$	10 2083 2084
endangering$	10 2083 2084
endangerred$	10 2083 2084
endangerring$	10 2083 2084
endangers$	10 2083 2084
ending$	7658 1964
endless$	4560 4561
endlessly$	1322 4278 1323 4279 1324 1325 1326
ends$	4207 7554
enemies$	6143
enemy$	6143
enforc	4714 7533 7539 5431 5493
enforce$	2831
enforcement$	7458 7529 1859 7621 5499 2544 2545 5519 2831
enforces$	2831
engage$	5858 5872 237 238 239 6246 6419 6426 3683 6428 6496 6870 6893 6899 6913 6954 6970 6973 6999 7000 7001 7200 7364 7367 4907 5079 5177 5350 5351 5358
engaged$	230 231 232 233 237 238 239 6070 6078 6426 6898 6904 6909 6918 6982 6985 6986 6987 6988 6989 5079 5177
engagement$	230 231 232 233 6425 6428 733 734 735 736 3693 1187 1188 1189 1190 5171 5176 5347
engager$	5147
engagers$	5147
engages$	230 231 232 233 237 238 239 6973 5079
engaging$	230 231 232 233 237 238 239 6426 6428 6999 7000 7001 5079 5170 5177 5358
english$	5636 5637
enjoy$	594 595 7038
enjoyed$	594 595 7038
enjoying$	594 595
enjoys$	594 595 7038
enough$	5789 3046 5791 3064 3434 3471 6672 6673 6674 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 4019 6764 7224 5245 5266
enquir	7539 7725
enquiries$	1796 7526
enquiry$	7499 7526
enrich	2476
entangled$	234 235 236
enter$	2122 5079
entered$	1808 1809 4873 1918 2122 5079
entering$	2122 5079
enterprise$	7522 5473
enterred$	2122 5079
enterring$	2122 5079
enters$	7465 2122 5079
entice$	5719 5720 132 133 134 2091
enticed$	5719 5720 132 133 134 2091
entices$	5719 5720 132 133 134 2091
enticing$	5719 5720 132 133 134 2091
entirely$	1652 1653 2306 2407 2410 2455
entitled$	2767
epilep	7687
epilepsy$	2860
epileptic$	2860
episodes$	5992
equal$	2298
erratic$	6433 6434 6435 6436 737 2228
escala	1954 2543
escalate$	6921
escalated$	1904
escape$	5841
essential$	1868
establ	4699 1794
establish$	7443 1891 1914
estate	4864
estate$	5948 5949 6368 4515 7608 7638 5099 2322
eternally$	2787
european$	1084 4042 4043 6800 2346
evade$	1631
evaded$	1631
evades$	1631
evading$	1631
evasive$	2767
even$	3056 104
evening$	2577
ever$	3949 3950 995 6968 6969 4229 6974 6975 6976 4278 4279 1324 1325 1326 4289 7049 7050 7051 4628 5354 5355 5368 5369
every$	3508 6253 3593 941 6872 4129 1183 1315 4272 1317 1319 1320 4525 4585 4588 7349 7350 7358 7480 4846 4916 5347 5348 2408 5371 5408 2500 2507
everybody$	4498
everyone$	6192 3508 6365 6383 4498
everything$	5946 3906 951 6872 4129 1250 1251 1252 1343 1344 1345 1346 1347 4558 4640 4663 5082 5347 5348
evicted$	2938
evicti	7730 7756
eviction$	2938
evicts$	2938
eviden	1897 7612 5431 2806
evidence$	3451 7214 7349 7350 7438 1795 1811 1875 5407 5408 2512 5469
evidently$	1338 4294 1339 1340
evil$	2168 5180
exam$	7338 7404 4967 2679 5636
examin	4723
examin$	1912
examination$	5444
examinations$	5444
examined$	7467 1912
examines$	1912
examining$	1912
examins$	1912
example$	7514
exams$	5636
except$	3907
exception$	5361
exchang$	328 3284 329 330 331 332 333
exchange$	3276 328 3284 329 330 331 332 333 3291 6038 6060 5079
exchanged$	328 3284 329 330 331 332 333 5079
exchanges$	328 3284 329 330 331 332 333 6060 5079
exchangged$	328 3284 329 330 331 332 333
exchangging$	328 3284 329 330 331 332 333
exchanging$	328 3284 329 330 331 332 333 5079
exchangs$	328 3284 329 330 331 332 333
excitement$	6294 6298 2138
exclude$	7364 7365
excluded$	5737 6138 1613 5415 5621 2666
exclus	4967
exclusion$	6156 6157 1878 1994 7711 2930
exclusions$	2930
excuse$	4670 5394 5395
excuses$	4670
execut	2534
exercise$	516
exercised$	516
exercises$	516
exercising$	516
exhibit$	2493
exhibited$	5448 2493
exhibiting$	2493
exhibits$	2493
existent$	6433 6434 6435 6436 7344 7345 7346 7347
expand	1881
expect	4956
expect$	6221 6222
expectations$	6504 5223
expected$	3095 1743 1789 7546 7700
expelled$	5624 2669
expensive$	2381
expensively$	1082 2347
experi	2051 2052
experience$	6187 6321 3865 910
experienced$	866 1063 5007 5008 5060 5243 2301
experiences$	6321
experiencing$	5007 5008
explicit$	3260
exploitation$	5700 5701 5930 6146 6147 6156 6157 6232 6233 6278 6279 6280 6281 4829 4848 1893 7594 7595 1906 1919 1923 1937 5080 5106
exploited$	5735 5737 6255 6256 6257 6258 6259 6260 6261 6262 6263 6264 6265 6266 6710 6711 6712 6713
exploiter$	3068 5820 5934 5952 5975 5977 5980 6045 6230 3574 6319 6323 6324 6325 6326 6355 659 5047 5129
exploiters$	3068 5820 5840 5934 5952 5975 5977 5980 6045 6230 3574 6319 6323 6324 6325 6326 6329 6355 659 5047 5129
explosive$	2765
expose$	2959 10 5730 2083 2084
exposed$	2959 10 5730 2083 2084
exposes$	2959 10 2083 2084
exposing$	10 2083 2084
extensions$	5311 5322
extract$	1728
extracted$	1728
extracting$	1728
extraction$	5444
extractions$	5444
extracts$	1728
extremely$	2290
eye$	6795 7285 5326
eyebrow$	6795 6808 5329
eyebrows$	6795 6808 5329
eyed$	5301
eyelashes$	5316 5322
eyes$	3787 6795 7397 1733
eyesig	7687
face$	6795 4081 4096 6849 4109 1876 2389
facebook$	296 3252 297 3253 298 3254 299 3255 300 3256
faced$	5199 5219
faces$	6795 6849 4109 2389 2717
facial$	4045 1876 2352 2487
facing$	2717
facts$	3451
fade$	5313 5322
fades$	5313
fail	1951 2680
fail$	67 539 540 541 542 543 545 546 547 548 559 6920 7022 1356 1357 1358 1359 7369 7370 7371 7372 2133 5362 2414 2415
failed$	67 539 540 541 542 543 545 546 547 548 561 7022 1356 1357 1358 1359 4320 7065 7369 7370 7371 7372 2133 2414 2415 5415
failing$	67 539 540 541 542 543 545 546 547 548 562 7022 1356 1357 1358 1359 7060 7061 7062 7063 7369 7370 7371 7372 2133 2414 2415 2416 5373 5374
failings$	7060 7061 7062 7063 2416 5373 5374
failled$	67 7022 7369 7370 7371 7372 2133
failling$	67 7022 7369 7370 7371 7372 2133
fails$	67 539 540 541 542 543 545 546 547 548 560 7022 1356 1357 1358 1359 7369 7370 7371 7372 2133 2414 2415
failure$	3114 159 160 161 162 163 546 547 548 7060 7343 7399 5132 2416 5373
failures$	7060 7061 7062 7063 7343 7399 5132 2416 5373 5374
fair$	1090 2343 2344 2350 2365
fake$	2358
fall	1863
fall$	244 245 632 6921 1588 2450
fallen$	244 245 632 1588 2450
falling$	244 245 632 5344 2450
falls$	244 245 632 1588 7351 2450 5409
false$	7043 2148 2151 2360
families$	6450 6464 6465 6466 6467 6468 6469 4457 4458 4459 4460 4461 4462 4498 4510 7255 5179 5226 5231 5407
family	4973 4985 7735
family$	6450 6464 6465 6466 6467 6468 6469 6638 6663 6669 4509 7718 7729 4986 7746 7760 5179 5226 2274 5231 2626 5647 5662 2709
fantasist$	5132
fantasists$	5132
far$	929 933 964 1046 1523 1524 1525 1661
farce$	5385
farcical$	2788
fashionably$	1082 2347
fast$	6626 2139
fat$	2781
father	7718 4985 7731 4988 7735 7738 7739
father$	6513 963 2013 2014 7715 7729 4986 2033 7744 2046 5010 7760 5226
fathers$	2046 5226
fault$	5852 5853 6134 7353 1654 1683 4647 7401 7402 7403 5081 2453 5412 5422
faulty$	3472
favor$	3278
favors$	3278
favour$	3277 6028 6029 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 5067 2376
favoured$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2376
favouring$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2376
favourred$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2376
favourring$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2376
favours$	3277 6028 6029 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 5067 5068 2376
fear$	1054 2309
feared$	1054 2309
fearless$	2776
fears$	1054 2309
february$	5950
feckless$	2767
fed$	452 2016 2047
feed	1895 2476
feed$	452 1728
feeded$	1728
feeding$	1728
feeds$	452 1728 2016
feel$	5994 5995 1775
feelin	2609
feels	2609
feels$	5994 5995
feet$	5923 5924 4032 7322 7396 2329
feigned$	2151
fell$	244 245 632 1588 2450 5508 2629
felt	2609
felt$	5994 5995
female	2526
female$	4021 6766 6767 4024 6769 6770 1084 4702 1791 5277 2322 2504
females$	6449 1791 2777
fend$	3802 3928 3929 3930 3933 3934 3936 3937 3940 985 7201
fendded$	985
fendding$	985
fended$	985
fending$	3928 3929 3930 3933 3934 3936 3937 3940 985
fends$	985
feral$	2223 5180 2767
ferocious$	2765
fester$	7407
fewer	1863
fiercely$	2306 2320
fifteen$	896 897 898 899
fight	1863
fight$	5872 5901 5903 5904 6116 3466 6211 6514 3803 6919 6921 4206 6951 4208 7018 7019 7020 7022 2554
fighti	4820 4990
fighting$	6401 6514 7022 7564 7695 2017 7734
fights$	6514 7018 7019 7020 7022 7023
figure$	3919
figures$	7338 4650 7404 7406 7415 7416
file$	7214 7451 7574
files$	7214 7451 7574
film	7634 1948
film$	5812 1780 7482 7484 4858 1903 4904 5523
filmed$	5735 3086 6755 1780 7483 4858 1903
filming$	1780 4858
films$	1780 7482 4858
filthy$	2781
final$	2007 2721 2723
find	7471
find$	2 788 791 6919 4699 1794 1942
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 789
fine$	6672 6673 6674 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 3960 1005 1006 3963
finger	7598 1948
finger$	7109 7110 7119 7120 7132
fingerprint$	4904
finish$	4181
fire	5018
fire$	5926 6120 7516 5018 7762
firear	7776
firm	1921
firm$	4877
first$	654 2721
fishnets$	5332
fisted$	7363
fit$	4479
fits	7687
fits$	5551
fitting$	4073 4095
five	4687 4708 7478 4736 1783 1819 7524 7530 7602 1929
five$	6399 756 6597 1076 1109 6809 6810 6811 6812 6813 6814 4224 4233 4523 7452 4775 4838 1900 7603 1909 1917 7622 7625 4885 4892 7645 2504 5531
fixated$	2472
flag$	1769 1882 2490
flagged$	1769 7483 1822 1882 1904
flagging$	1882
flags$	1769 1882
flashback$	2914
flashbacks$	2914
flashy$	2381
flat	4985
flat$	5967 5968 5969 5970 3227 3228 3229 3230 6104 6105 6106 1191 7729 7736 7742 7750 5645
flats$	7748
flatter$	1715
fled$	5461
fleece$	5332
fleeces$	5332
flirt$	301 302 303 316 317 421
flirtatious$	2749 2774
flirted$	301 302 303 316 317 421
flirting$	301 302 303 316 317 421
flirts$	301 302 303 316 317 421
flirtted$	301 302 303 316 317 421
flirtting$	301 302 303 316 317 421
flirty$	2749
floor$	7749
floppy$	2344
flout$	636 637 2145
flouted$	636 637 2145
flouting$	636 637 2145
flouts$	636 637 2145
floutted$	636 637 2145
floutting$	636 637 2145
fluoxetine$	2890
fob$	1597 1599 1600 1601
fobbed$	1575 1597 1599 1600 1601
fobbing$	1597 1599 1600 1601
fobed$	1597 1599 1600 1601
fobing$	1597 1599 1600 1601
fobs$	1597 1599 1600 1601
foetal$	2633
follow	1762 1948
follow$	5872 3418 6246 3538 3539 3540 3541 3542 6288 6290 664 6870 6893 6899 6913 1397 1398 1399 4497 7367 1780 7484 4858 4904 2122 5350 5523
followed$	6070 6078 6091 664 1397 1398 1399 7210 1780 4858 7626 2122
following$	664 1780 4858 2122
follows$	3418 664 1780 4858 2122
folly$	6150
food	2042 5003
food$	6020 6021 6022 6023 6024 6025 6026 6027 6032 4998 2047
foodbank$	7747
foolhardy$	2087
foolish$	3001 52 53 3010 478 2087 2130
foolishness$	5866 5867 5868 5869 5870 5871 6150
foot$	4032 6841 6842 6843 7513 2329
footag	4726 4879
footage$	7470 4727 7472 1774 1892 1902 7606 7623 2492 5449
footprint$	7581
for	4751 1835 5431 2476 2538 2543
for$	5883 3208 3210 3211 6012 3276 6036 3369 3370 3371 3372 3373 6276 6387 3657 3659 3660 3661 3663 3664 3666 3749 3754 3755 3770 3941 6742 6744 6763 1322 1323 7025 4482 7232 7233 7327 4599 7375 7377 7388 7414 7443 7480 4767 4773 7525 4785 4789 4790 1860 4857 7610 4868 4889 7663 4933 4937 4951 7766 2075 7779 5231 5410 5461 5508 5543 2662 5675 5678 5680 5684 5691
force	1734 4695 4703 4704 4705 1750 1751 7469 1782 1838 4829 4848 1893 7594 7595 1906 1919 1923 1937
force$	4341 4346 4347 7354 7383 4666 4690 7439 7440 1741 7442 7447 7448 7449 4706 4707 7454 1755 4738 7517 1838 4794 4795 7573 7582 7592 4849 4874 4875 5502
forced$	3543 3544 3545 3546 6291 6293 712 715
forces$	3543 3544 3545 3546
forehead$	6795
foreign$	1084 4043 2346 5327
forens	2825
forever$	1322 4278 1323 4279 1324 1325 1326
forget	4916
forget$	7660
forgot$	5415
forgotten$	2443 5415
form	1822
form$	7235 1907
formal$	2721
formally$	2665
formed$	1907
forming$	1907
forms$	1907
forty$	6596
forwar	1895
foster	2691
foster$	808 7718 4985 7735 7761 2271 5647
fostered$	5647
fought$	3461
foul$	2246
found$	2 3674 790 792 2076 2213
foundation$	6796 6797 6798 5325
four	7602
four$	6399 1109 6809 6810 6811 6812 6813 6814 4224 4838 1900 7603 1909 1917 7622 7625 4892 7645 2504 5531
fourteen$	896 897 898 899
fragment$	4881
frame$	6773 6774 6775 5281
frames$	6773 6774 6775 5281
fraternise$	2140
fraternised$	2140
fraternises$	2140
fraternising$	2140
freckled$	1090 2350 2781
freckles$	2782
freckly$	2781
free$	5844 5845 5846 5847 5848 5849 5850 5851 3120 6057 6058 2041 5078
freely$	6057 6058 359 7313 7314 7315 7316 5077 5078 2123
frequent$	291 292 2098
frequently$	290
friend	7429 1783 1819 1827 7530 4803 7547 7602 1929 7648 5512 5666
friend$	6450 6464 6465 6466 6467 6468 6469 6765 6768 5125 5179
friends$	2957 5753 158 5896 204 3334 3338 3339 3359 486 3478 3595 640 641 642 6450 6464 6465 6466 6467 6468 6469 6765 6768 6945 6946 6947 6948 6949 4212 4213 4214 4224 4233 4274 7059 4457 4458 4459 4460 4461 4462 4508 7284 7292 7293 7294 7295 7296 7297 7298 4775 4783 4838 1888 1900 7603 1909 1917 7622 7625 4885 4892 7645 5040 5125 5179 2231 5402 5407 5531
friendship$	626 627 3607 5125
friendships$	3 4 5 6 7 8 9 2986 626 627 5125
frighten$	6749 6750 6751 5264
frightened$	6710 6711 6712 6713 1052 1053
fringe$	6848
fringes$	6848
fritter$	2462
frittered$	2462
frittering$	2462
fritterred$	2462
fritterring$	2462
fritters$	2462
frizzy$	2344 2365
from	1848 5431
from$	3443 3444 6195 6196 6437 3740 3889 3920 3979 4002 6765 6768 1143 6891 7461 7480 7497 1837 4804 1915 4901 4950 4951 7737 2071 5331 5372 5521 5602 2652 5625 5691
fruitful$	7545
frustrating$	4562 4563 7308
ft$	2329
full$	3062 923 2369
fully$	827 923 999 1002 2306
fumble$	2791
fumbled$	2791
fumbles$	2791
fumbling$	2791
functi	1822 5603
function$	876 877 878 879 880 881
functioned$	876 877 878 879 880 881
functioning$	876 877 878 879 880 881
functionned$	876 877 878 879 880 881
functionning$	876 877 878 879 880 881
functions$	876 877 878 879 880 881
fund$	7200
funding$	5418
funds$	5660
furthe	1734 2543 5512
further$	4690 1826 2504
furthered$	1826
furthering$	1826
furthers$	1826
futile$	2402
gain$	6100 6101
gallery$	4872
gambling$	7680
game$	3290 455 6524 6552
games$	455
gaming$	6001 6002 6003 455
gang	7432 1734 4695 4703 4704 4705 1750 1751 7469 1782 1792 7511 1827 7528 4829 4848 1893 7594 7595 7600 1906 7607 1919 1923 4880 7624 1937 5462 5486 5492 5493
gang$	3153 5930 5934 5944 5952 5975 6305 6326 6345 819 4690 7439 1742 4748 7493 4763 4764 7521 7522 4783 7565 4825 1878 4860 1905 7612 4871 5049 5050 2152 2222 2266 2490 2503 2507 2524 2528 2532 5489 2564 2753 2822
gangling$	2781
gangly$	2781
gangs$	5930 5934 5944 5952 6305 6326 6345 7439 1742 7522 4860 4871 5049 5050 2152 2528 2529 2564 2753 2822
gangsta$	6346 5109 2754
gangstas$	6346 5109 2754
gangster$	6346 659 5109 2754
gangsters$	6346 659 5109 2754
gap	5431
gap$	7343
gaps$	7343
gather	4831 7644 5431 2476 2513
gather$	6520 4642 1728 7473 4862 5279
gathered$	6520 1728 4862 5279
gathering$	6520 1728 7575 4862 5279
gatherred$	6520 5279
gatherring$	6520 5279
gathers$	6520 1728 4862 5279
gaudy$	2381
gaunt$	2781
gave$	123 124 125 126 127 128 129 214 1055 1056 1470 1475 1580 1581 1582 1583 1584 4574 2650
gbh	5031
gbh$	7775
gcse$	5626 2679 5636 2681 2686
gcses	4967
gcses$	7711 5626 5636
gdpr$	7326
gear$	6838 6839 6840 5337 5343
genera	2476
general$	1191
generator$	1933 5534
generators$	1933 5534
gentleman$	6640 6641 6642
get	4746 1908
get$	37 38 3098 5872 5903 5904 6056 6100 6101 433 434 3463 6288 6290 632 652 669 670 671 672 673 674 675 676 677 678 3678 3679 757 771 772 773 774 775 776 6556 908 912 3868 913 914 915 916 919 920 921 922 6699 6700 6919 6920 4227 6999 7000 7001 4624 1684 1685 7627 4897 2121 2122 5079 2175 2176 2224 2225 2235 5358
gets	2625
gets$	37 38 433 434 632 652 669 670 671 672 673 674 675 676 677 678 3694 757 771 772 773 774 775 776 6556 908 912 3868 913 914 915 916 919 920 921 922 4264 1684 1685 7627 1989 2016 2122 5079 2175 2176 2224 2225 2235 2595 2665 2667
getting$	37 38 6056 632 3701 3702 6999 7000 7001 4259 7022 1684 1685 5358
gift$	5836 5837 6020 6021 6022 6023 6024 6025 6026 6027 6032 6035 6060
gifts$	5836 5837 6020 6021 6022 6023 6024 6025 6026 6027 6032 6035 6060 6296 6297 6322
gilet$	6838 6839 6840 5337
gilets$	6838 6839 6840 5337
ginger$	4055 2344 2365 2781
girl	7602 5034
girl$	158 204 6450 6464 6465 6466 6467 6468 6469 4239 4240 4702 4838 1900 7603 1909 1917 7622 7625 4892 7645 7778 2146 5124 5179 2231 5304 5531
girlfr	7730
girlfriend$	6040 7714 7746 5070 5071
girlfriends$	6040 5070 5071
girls	4694 4708 7478 4736 1783 1819 7602 1929 7648
girls$	5753 158 204 3334 3338 3339 3359 486 3478 3595 640 641 642 6347 6365 6400 6450 6453 6464 6465 6466 6467 6468 6469 6484 3926 3927 6945 6946 6947 6948 6949 4212 4213 4214 4224 4233 6984 4274 7059 4457 4458 4459 4460 4461 4462 4507 7266 7284 7292 7293 7294 7295 7296 7297 7298 7452 4775 4838 1888 1900 7603 1909 1917 7622 7625 4885 4892 7645 5051 5124 5179 2231 5304 5402 5407 5531
give$	123 124 125 126 127 128 129 214 856 4001 1055 1056 6893 6899 6913 4372 1470 1580 1581 1582 1583 1584 4700 1880 5350
given	4893 4896
given$	1055 1056 1258 7171 7172 7173 7174 1475 1580 1581 1582 1583 1584 7431 7488 1989
gives$	123 124 125 126 127 128 129 214 1055 1056 1470 1475 1580 1581 1582 1583 1584 1880
giving$	123 124 125 126 127 128 129 214 1055 1056 1470 1580 1581 1582 1583 1584 1880
glad$	130 131 136
glamour$	6296 6297 6322
glasses$	5332
glean$	1728
gleaned$	1728
gleaning$	1728
gleans$	1728
gloves$	5332
glued$	1352
go$	5786 3133 3134 3135 3136 5881 5901 5903 5904 3175 3177 3178 240 241 242 243 244 245 269 272 275 276 3235 3238 3246 294 295 6056 361 362 363 6065 6066 6067 6068 6069 6104 6105 6106 6179 6246 6288 6290 598 620 1145 1154 6870 6893 6899 6913 6919 6920 1237 7022 4643 2121 2122 5079 5350 2703
goad$	2144
goadded$	2144
goadding$	2144
goaded$	2144
goading$	2144
goads$	2144
goal	1925
goal$	1868 7636
gobby$	2767
goes	7627
goes$	240 241 242 243 273 275 276 3246 294 295 361 362 363 598 620 1145 1154 1253 7022 7465 1973 2047 2067 2121 2122 5079 2625 2703
going$	5802 5911 3169 240 241 242 243 268 275 276 3234 3237 3244 3245 3246 294 295 348 6056 361 362 363 6065 6066 6067 6068 6069 6104 6105 6106 620 3852 3854 3855 1145 1154 4169 1214 1215 1216 1217 4174 1223 1224 1225 7022 1789 2067 2121 2122 2703
goings$	4882
gold$	2354 5332
gone$	3164 240 241 242 243 244 245 275 276 3246 361 362 363 6070 6071 3335 6085 6086 6087 6088 6092 3457 620 4953 2121 2122 5079
good$	3010 3020 265 3609 6392 3812 3881 978 4257 4480 4651 2333
goods$	5544
gorgeous$	2781
gormless$	2767
got	7669
got$	37 38 6070 6085 6086 6087 6088 6093 441 442 632 801 1094 1104 1105 1106 1107 1148 7102 7103 7104 7105 1684 1685 2016 2121 2122 5079 2265 2366 2372 2629 2665 2667 2668 2718
gown$	6830
gowns$	6830 6852
gp	4917 1975
gp$	7661 4931
gps	2072
gps$	5028
grade$	5635 5637 2797
graded$	756 759 7483 2797
grades	7710 4967
grades$	7711 5635 5637
graffiti$	7639
gran	7718 4985 7731 4988 7738 7739
gran$	7729
grandf	7718 4985 7731
grandfather$	7729
grandm	7718 4985 7731
grandmother$	7715 7729
grandp	7718
grante	2726
grasp$	6246 3511 3512 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522
grass$	7335
gravitate$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitated$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitates$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitating$	605 606 607 608 609 610 611 612 613 614 615 616 617
greasy$	1090 6803 2344 2350 2365
greater$	909
greed$	5866 5867 5868 5869 5870 5871 6150 6296 6297
green$	6664 6665 6666 5255 2345 2365
grew$	1089 2349
grey$	6803 1141 2365 5332 2381 5482
grip$	7379 7380 7381 7382 1924 5416
grips$	1924
groomed$	5735 5737 6255 6256 6257 6258 6259 6260 6261 6262 6263 6264 6265 6266 5295
groomer$	5975 6230 6355 659 5129
groomers$	5975 6230 6355 659 5129
grooming$	6146 6147 5106
gross$	2417
grounds$	1834 2055
group	7429 4687 4708 7459 7474 7476 7478 4736 7481 1783 4743 1819 7524 1827 7528 7530 4803 7547 4806 4807 7602 4880 7624 1929 7648 5439 5454 2516 5492 5493 5506 5512
group$	5753 158 204 3334 3338 3339 3359 3396 486 3478 3595 640 641 642 6349 6351 681 6450 6453 6464 6465 6466 6467 6468 6469 6484 3747 3748 819 1058 1059 6945 6946 6947 6948 6949 6952 4212 4213 4214 4217 4218 4224 4233 6984 4274 7059 4457 4458 4459 4460 4461 4462 7220 4501 4503 7283 7292 7293 7294 7295 7296 7297 7298 4556 7373 7374 4633 7452 4719 1764 7487 1792 7500 4775 7522 4783 7542 4800 7550 7562 7573 4838 1888 7592 4849 1900 7603 7604 7605 1909 1917 4875 7622 7625 4885 4892 7645 4906 7653 4911 5124 5179 2231 5231 5402 5407 2499 2516 5475 5531
groups$	6349 6351 6450 6453 6464 6465 6466 6467 6468 6469 7522 7605 5179 5475
grow	1881
grow$	1089 2349
growing$	1089 2349
grown$	340 6045 6563 867 3826 6572 3833 3834 3835 3836 3845 3846 3847 6593 6594 6595 6600 6601 6602 6603 6604 6610 3869 3871 3872 3873 3874 3875 3879 6624 6625 926 943 6645 949 950 3908 6653 6654 3914 3915 970 3951 3954 3999 1064 1089 5247 2315 2349
grownups$	6576
grows$	1089 2349
grubby$	2374 2381 2781
guaranteed$	1220 1221 1222 2396
guard	4886 1934
guard$	3088 6017 7630 1935 1940 1941
guardi	5651
guards$	3088 6017 1902 7630 1935 1940 1941
gucci$	5332
guessed$	6217 6218 3475 3476
guidance$	6282 6283 6284 6285 6286 6720 6732 7093 7094 7095 7096 7097 7098 7099 5101
guilt	7495 4763
guilt$	7355 7507 2453 5413
guilty	2739
guilty$	456 457 4791 2739 5695
gullible$	515 6664 6665 6666 2132 5255 2767
gun	7776
habit	5593
habit$	5746 5043 5044
habits$	5746 5043 5044
habitual$	291 292 4871 2098 2170 2177 2509
habitually$	290
had	1956 1981 2625
had$	107 108 141 312 315 3326 3327 3328 3331 3332 378 379 380 381 382 383 384 391 392 393 394 395 429 726 801 6765 6768 1094 1104 1105 1106 1107 1148 7032 7033 1348 1385 1386 1387 1388 1390 1391 1392 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1419 1420 1445 1453 4466 7211 1710 1711 1967 4937 1989 2265 5279 2366 2372 2421 5461 2595 2652 2662
hair$	6789 6791 6792 6793 6848 6864 5308 2355 5321 2367
haircut$	6791 6792 6793 6848 5321 2367
haircuts$	6791 6792 6793 6848 5321 2367
haired$	5292 5300
hairstyle$	6791 6792 6793 6848 5321 2367
hairstyles$	6791 6792 6793 6848 5321 2367
hairy$	2781
half$	4113 4895 2430
halfway$	5344
halluc	2850
hand	1895
hand$	127 128 129 3806 3807 3808 853 3980 6725 6726 6727 6728 6795
handded$	127 128 129
handding$	127 128 129
handed	4893 4896
handed$	127 128 129 5389 5390 5516
handful$	683 3639 684 3640 685 3641 686 3642 6475 5132
handing$	127 128 129
handl	5433
handle$	6419 3788 3799 3928 3929 3930 3933 3934 3936 3937 3940 998 6699 6700 1924 2302
handled$	998 2302
handles$	998 2302
handli	7510
handling$	3928 3929 3930 3933 3934 3936 3937 3940 998 1644 1645 1646 1647 5031 2302 5398 2842
hands$	127 128 129 3806 3807 3808 853 6795 7212 7320
handse	4843
handset$	1767 7468 7587 2488
handsets$	1767 7468 7587
handsome$	2781
hang	7627
hang$	5872 5901 5903 5904 5915 6065 6066 6067 6068 6069 6104 6105 6106 623 6520 1150 1151 1152 1154 5279 2594
hanged$	6520 5279 2594
hangged$	6520 5279
hangging$	6520 5279
hanging$	5802 5911 6065 6066 6067 6068 6069 6104 6105 6106 623 6520 5279 5344 2594
hangs$	623 6520 1150 1151 1152 1154 5279
haphazard$	7344 7345 7346 7347
happen$	5803 5804 5805
happened$	3345 3346 6096 6097 465
happens$	463
happy$	130 131 136 3093
harass$	633 2143
harassed$	633 2143
harasses$	633 2143
harassing$	633 2143
hard	1921
hard$	699 700 719 720 721 722 723 724 3730 6514 855 4877 7647 2312 2346
harden	5535
hardened$	2170 5217 5267 2776
harder$	3430 719 720 721 722 723 724 7082
hardest$	719 720 721 722 723 724
hardly$	993 994 1034 3990 1035 1036 4083 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1478 1523 1524 1525 1997 2293 2294 2299 2307 2421 2648
harm$	5700 5701 3366 3367 6146 6147 6156 6157 6232 6233 6255 6256 6257 6258 6259 6260 6261 6262 6263 6264 6265 6266 6278 6279 6280 6281 4559 7343 4871 5009 7753 2070 7775 5080 2503 2507 2509 2529 5546 5570 2615
harmed$	5570 2615
harmer$	5137
harmers$	5137
harmful$	3010 5937 649 650 651 2088 2169 2509
harming$	5570 2615
harms$	5570 2615
has	1956 7669 1970 2625
has$	2962 2964 312 429 3438 726 801 6765 6768 1094 1104 1105 1106 1107 1148 1229 4286 7032 7033 1348 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1444 1452 4761 1967 4926 1989 2072 2265 5279 2366 2372 2421 2595 2652 2662
hasn$	1393 4359 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 2421
hat$	5332
hats$	5332
have$	2963 2965 3092 3147 3161 3165 312 315 3341 3352 429 3433 3439 3453 3458 3469 3470 3473 3474 6341 726 801 6520 1094 1104 1105 1106 1107 1148 4164 4173 6919 1229 4237 4286 7032 7033 1348 7066 7067 7068 4325 7073 7074 7075 4334 4340 4373 1446 4648 4649 2265 5279 2366 2372 5375 5376 5461 5508 5526 2652 2662
haven$	1393 4360 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 2421
having	2625
having$	312 315 1094 1148 2366 2595
havoc$	5158 5159 5160
hawk$	319 2109
hawked$	319 2109
hawking$	319 2109
hawkked$	319 2109
hawkking$	319 2109
hawks$	319 2109
hazel$	2345
he$	3016 3311 3334 3338 3339 3358 6180 486 6220 639 3595 640 6340 641 642 6523 6945 6946 6947 6948 6949 4212 4213 4214 4216 4341 7089 2665
head$	6109 6111 3810 944 945 946 947 948 4075 4097 4098 4099 1144 7324 1625 7549 5319 2466 2917
headed$	5192 5291 5388
heads$	6109 6111 3810 1534 7324 1625 5244 5257 5317 5318
headscarf$	5332
headscarves$	5332
health	4942 4946 7730
health$	4917 7667 7668 4925 7674 4932 7686 2620 5577
healthcare$	4947
healthier$	3010
healthy$	3020
hear$	6344 2610
heard$	830 2054 2612
hearin	7687
hearing$	2054 2611 2616 5687
hearings$	5687
hears$	2610
heart$	4912 7667 2619
hearted$	5386
heartless$	2767 2788
heatin	2042
heating$	4998
heavier$	2325
heavil	4916
heavily$	1083 7660 7679 2326
heavy	1921
heavy$	4877 2325 2327 2369 2434
heavyset$	2780
heed$	5858 6246 3538 3539 3540 3541 3542 7175 7176 7177 7178 7179 7180 7181
heeded$	6070 6078
heels$	6854 6855 6856 7322 5332
height$	6773 6774 6775 5281
held	5431
held$	859 7171 7172 7173 7174 1660 7445 7609 1949
helicopter$	2567
help	1749 1835 1897
help$	2996 70 77 78 3497 6253 6254 6419 6428 3798 6720 6729 6732 6737 6738 6739 6740 6741 1187 1188 1189 1190 6893 6899 6913 6954 6970 6999 7000 7001 7007 7200 7209 1644 1645 1646 1647 7367 1826 1839 1868 7701 5090 5091 5150 5347 5350 5358
helped$	77 78 6245 6429 6898 6904 6909 6912 6918 6982 6985 6986 6987 6988 6989 7441 1826 1839
helpful$	7441
helping$	77 78 3498 6999 7000 7001 4258 1826 1839 5358
helpped$	77 78
helpping$	77 78
helps	1835
helps$	77 78 1826 1839 1868 5359
hepatitis$	2907
her	4694 4719 1792 1987 1996 2015 4973 7745 2061 5622 2726
her$	5703 5704 19 3003 3007 5752 3029 144 151 152 154 3113 158 3122 3123 3124 3125 3126 3127 204 5918 3185 3275 3355 3396 450 451 3413 481 6188 6191 3486 3489 6273 6277 3534 6383 3747 3748 6527 835 3822 3824 4034 4035 4036 1103 1136 4105 7002 4308 4498 7293 7294 7295 7296 7297 7298 4576 4578 4580 4587 7338 7404 4748 1961 4920 4921 4934 7683 4943 4952 2011 4971 2029 2030 4987 2032 7736 4994 5000 5006 5017 5030 5036 2112 2125 2231 2378 2379 5402 5554 2621 2623 2654 2708 5670 2721 2729 2743
heritage$	4065 4066 4067 4070
heroin	7776 5037
heroin$	7477 4935 7781 5052
herself$	2956 2958 5703 5704 2987 2988 33 2990 2991 2992 2993 2994 39 5740 5741 2998 2999 5863 3249 6107 6108 6110 3378 3379 3380 3381 3382 3383 3384 3385 3387 3388 6135 6136 6149 3414 3415 3416 3417 6162 6163 6164 6165 6166 6167 6168 3427 3428 3429 6174 3487 3491 536 3493 3494 6239 6240 6241 6242 6243 6244 3639 3640 3641 3642 6393 6543 6544 6545 6546 6547 6548 6549 3862 3863 6672 6673 6674 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 3942 6692 4612 4913 4972 5039 5064 5065 5258 5259 5550 5571
herselves$	4913 5550 5571
hid$	1153 1626
hidden$	1153 7445 5345
hide	4746 1806
hide$	5812 1153 1626
hided$	1626
hides	1806
hides$	1153 1626
hiding	1806
hiding$	1153 1626
hierar	7607 5480 5484 5486 5492
hierarchy$	7521 2812
high$	44 749 750 3712 3713 3714 3715 3716 3717 3718 3719 7022 4463 2433 2590
higher$	749 750 2649
highest$	749 750
highlights$	5322
highly$	1921 2306
hijab$	5332
hijabs$	5332
him	4694 7745 5622
him$	5703 5704 5752 3070 3077 3078 3079 3082 5977 5980 3396 6200 3747 3748 7002 4498 7293 7294 7295 7296 7297 7298 5402 5554 5670
himself$	2956 2958 5703 5704 2987 2988 33 2990 2991 2992 2993 2994 39 5740 5741 2998 2999 5863 3249 6107 6108 6110 3378 3379 3380 3381 3382 3383 3384 3385 3387 3388 6135 6136 6149 3414 3415 3416 3417 6162 6163 6164 6165 6166 6167 6168 3427 3428 3429 6174 3487 3491 536 3493 3494 6239 6240 6241 6242 6243 6244 3639 3640 3641 3642 6393 6543 6544 6545 6546 6547 6548 6549 3862 3863 6672 6673 6674 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 3942 6692 4612 4913 4972 5039 5064 5065 5258 5259 5550 5571
himselves$	4913 5550 5571
his	4719 1792 1987 1996 2015 4973 2061 2726
his$	19 3003 3007 3029 144 151 152 154 3113 158 3122 3123 3124 3125 3126 3127 204 5918 3185 3275 6041 3355 450 451 3413 481 6188 6191 3486 3489 6273 6277 3534 6383 6527 835 3822 3824 4034 4035 4036 1103 1136 4105 4308 4576 4578 4580 4587 7338 7404 4748 1961 4920 4921 4934 7683 4943 4952 2011 4971 2029 2030 4987 2032 7736 4994 5000 5006 5017 5030 5036 2112 2125 2231 2378 2379 2621 2623 2654 2708 2721 2729 2743
histor	1734
historic$	4690
history$	2052 2055 5127 5576 5665 5694
hit	2035 7754
hit$	1715 4991
hiv$	2906
hold	1806
hold$	6422 3813 858 859 3820 3821 1660 4693 4761 1950
holdin	4750 7501 1806 7614 5032
holding$	859 6724 7494
holds	1806 7614
holds$	859 1660 4761
home	4985 7735
home$	5908 5948 5949 6079 6080 6201 3763 6663 1714 7480 7717 7724 7728 7729 7736 7742 7743 7750 7753 7757 7760 7771 2466 2676 5633 5645 5647 5656 2707 5664 5671
homeless$	2939
homelessness$	2939
homes$	5948 5949 7748
honest$	3449 6194 6898 6904 6909 6918 6982
hood$	1137 6853 5332 2380 5482
hooded$	2322 2381 5482 2781
hoodie$	6838 6839 6840 6848 5332 5334 5337 2784
hoodies$	6519 3776 6838 6839 6840 6845 6846 6847 6848 6850 6858 5332 5334 5337 2784
hoodlum$	2755
hoodlums$	2755
hoodrat$	2755
hoodrats$	2755
hoods$	6519 3776 1137 6845 6846 6847 6850 6853 6854 6855 6856 6858 5332 5334 2380 5482
hoody$	6838 6839 6840 5337
hooligan$	2755
hooliganism$	2755
hooligans$	6396 6397 6398 2755
hoot$	7170
hoots$	7170
hope$	4204 7593 5360
hopeless$	3632 1254 1255 2184 2223 2226 2767 2788
hopelessly$	2788
hoper$	6374 6379 6380 6381 5133 5141
hopers$	6374 6379 6380 6381 5133 5141
hopes$	7593
hoping$	7593
hopings$	7593
horde$	647 648
hospit	4930 1975 2070
hospital$	7673 7674 4931 7685 5026 2466
hospitalised$	2899
hospitalized$	2899
hostel	4983
hostel$	7727
hostile$	728 729 730 731 732 6447 6448 1842 2228 2765
hostility$	6482 6483 784 785 5187
hot	4833 4867 2582
hot$	2042 2236
hotel$	5967 5968 5969 5970 3227 3228 3229 3230
hothead$	5132
hotheads$	5132
hotspot$	7577 7611 2573 5538
hotspots$	7577 7611 5538
hours$	7701 2002 5418 2807
house	4985
house$	5967 5968 5969 5970 3227 3228 3229 3230 6638 6663 6669 7729 7736 7742 7750 5645
househ	4985
household$	6638 6663 6669 7729
houses$	7748
housin	7730
housing$	5653
how$	6191 6521 3931 3932 984 5085
hrs$	2807
hub$	7573 7592 4849 4875 5520
huge$	3001
hulking$	2781
hung$	6091 623 1150 1151 1152 5344
hungry$	5218 5659
hunt$	598 3554 599 600 601 602 603 604
hunted$	598 3554 599 600 601 602 603 604
hunting$	598 3554 599 600 601 602 603 604
hunts$	598 3554 599 600 601 602 603 604
huntted$	598 3554 599 600 601 602 603 604
huntting$	598 3554 599 600 601 602 603 604
hurt	2035 7754
hurt$	5735 5737 6138 6921 4991 2615
hurted$	2615
hurting$	2615
hurts$	2615
husband$	7714 7746
hygien	4942 7687
hygiene$	7686
hyper$	2105 2767
hypersexual$	2750
hypersexualised$	2750
hypocritical$	2788
hysterical$	2767
i$	1658
ic	2526
ic$	1068 2324
ic0$	2779
ic1$	2779
ic2$	2779
ic3$	2779
ic4$	2779
ic5$	2779
ic6$	2779
ic7$	2779
ic8$	2779
ic9$	2779
idea$	5824
ideas$	5823
identi	1739 7450 7471 1792 1794 1829 7539 5480
identical$	2381
identically$	1082 2347 5331 5333
identified$	656 1770 4748 2063 2504 5461 2509 5482
identifies$	7482 1855
identify$	7473 7482 1855 1914
identifying$	1855
identity$	1746
idle$	5210 2767
idly$	4471 5381
iep$	2927
ieps$	2927
ies$	6637
if$	365 366 367 368 369 370 371 372 373 374 375 376 377 6089 6090 402 403 404 405 406 1389 1510 1511
ignorance$	2788
ignorant$	2767 2788
ignore$	5872 5901 5903 5904 636 637 7022 1636 1637 7365 2145 2392 2451 2452 5415
ignored$	636 637 6883 6884 6885 6886 7022 1636 1637 7369 7370 7371 7372 2145 2392 2443 5403 2451 2452 5415
ignores$	636 637 7022 1636 1637 2145 2392 2451 2452 5415
ignoring$	636 637 7022 1636 1637 2145 2392 2451 2452 5415
ill$	57 58 1117 1139 2251 2253
illegal$	5937
illnes	4912 4917 7730 7732
illness$	7656 7661 5608
image$	6004 3288 3289 334 335 6755 4650 4686 1731 4832 1930
images	1894 4850 4851
images$	6004 3282 327 6028 3288 3289 334 335 6755 4686 1731 7451 1752 4832 1892 1930 7640
immaculately$	1082 2347
immature$	2767
immaturity$	5866 5867 5868 5869 5870 5871 3437 482 483
immigration$	7730 2704
imminent$	7546
immuni	2918
impair	4912
impairment$	7656 5572 5608
implicated$	230 231 232 233 2063
important$	1868
imposing$	2325 2781
impossible$	719 720 721 722 723 724 1254 1255 2402
impression$	5824
impressionable$	2767
impris	7730
impulse$	3530
impulsive$	2767
in	4969 2020 2625
in$	81 3058 5812 3170 3186 3190 3193 3202 3205 3206 3207 328 3293 3294 3295 3297 6253 3588 3601 3615 3673 3740 3749 3778 6652 1015 6765 6768 4040 4051 4052 4053 6844 4101 4106 4110 4114 1159 1160 1161 6991 6998 4285 4312 7142 4581 7388 7494 7497 7507 1852 4909 4910 4939 4941 4953 4960 4973 4975 4976 5004 5023 2071 2137 2273 5231 5323 5331 5333 5357 5372 2468 5461 2627 5646 5650 5684
inability$	3114 159 160 161 162 163
inaction$	3407 7399 5419 5421
inadequacy$	2788
inadequate$	2788
inadequately$	2788
inappropriate$	5937 3260 2141 2228 2381
inappropriately$	1082 2347 5331 5333
inattention$	5419
incapable$	68 2400 5366
incessantly$	2787
incest$	7751
inch$	3897
incidents$	7639
inclination$	4247 6992 6993 6994 6995 6996 6997
include$	5461
income	7730
income$	5665
incompetence$	2788
incompetent$	2788
incompetently$	2788
inconsistent$	6433 6434 6435 6436 737 2220
incorrect$	2374
increa	1881 2543
indecent$	3260
indepe	5646
independent$	3911 3913 1063 5262 5276
index	5484
index$	7615
indica	4691 5431
indicate$	7435
indicates$	7435
indifference$	7399 5419 5421 2788
indifferent$	5366 2788
indisputably$	2787
indivi	7530 1929 5506
individual$	6450 6464 6465 6466 6467 6468 6469 6765 6768 1791 7530 7590 1991 5179 5232
individuals$	6323 6324 6325 6326 6450 6464 6465 6466 6467 6468 6469 6765 6768 1791 4811 4885 5179 5232
indulge$	237 238 239
indulged$	237 238 239
indulges$	237 238 239
indulging$	237 238 239
ineffective$	2788
ineffectual$	2788
inept$	2788
ineptitude$	2788
inevitable$	1256
inevitably$	5367 2787
inexcusable$	4562 4563 7308 2788 2789
inexcusably$	2788
inexplicably$	2790
infamous$	701 702 703 704 705 706 707 708 816 2275 2769
infect	4912
infection$	7656 5608
inflicted$	5083
influe	7528
influence$	6350 5125
influenced$	5735
influences$	6350 5125
influential$	7628
inform	1835 1897 5431 2543
inform$	1729 7438 1747 1748 1826
informant$	2798
informants$	2798
information$	3451 7214 4496 1644 1645 1646 1647 4684 7437 7438 1740 7606
informed$	3120 1826
informing$	1747 1748 1826
informs$	1747 1748 1826
inhale	4917
inhaler$	7661 2863
inhalers$	2863
initiative$	2554
injunc	4853
injunction$	7555 7597 7631 7780 5517
injunctions$	7555 7597 7631 5517
injuri	4917
injuries$	7661
injury	4912 4917
injury$	7656 7661
inner$	1071
innocent$	6632 6633 6634 6635 5250
innocents$	6627 6628 6629 6630 6631 5249
inpatient$	2900
inquiry$	7499
insane$	5180
inside$	5812
insight$	5092
insist$	211 212 213
insisted$	211 212 213
insisting$	211 212 213
insists$	211 212 213
insistted$	211 212 213
insistting$	211 212 213
insolent$	2767
insomnia$	2910
inspec	4703 4704 4705 1750 1751 1782
inspector$	7447 7448 7449 4706 4707 4738 5502
instagram$	296 3252 297 3253 298 3254 299 3255 300 3256 6001 6002 6003
instead$	7375 7377
instigator$	5467 2756
instigators$	5467 2756
institutional$	2417
instructed$	1743 1784 4890
instructions$	5101
insulin$	2865
integrated$	2523
intel$	2794
intell	7469 5480 5484
intelligence$	7214 7432 7434 7454 4764 7582 4874 2475 5432 2564 2793 2817 2834
intended$	1868
intens	1921 2543
intensive$	4877 2716
intent	1925
intent$	7775 5696
intention$	4247 6992 6993 6994 6995 6996 6997
intentions$	4247 6992 6993 6994 6995 6996 6997
interc	4742 2846
intercepted$	7486
intercourse$	5057
interest$	6970 4247 6992 6993 6994 6995 6996 6997 7175 7176 7177 7178 7179 7180 7181 4441 4442 4443 4444 4445 4629 7379 7380 7381 7382 1740 7491 5416
interested$	4254 4398 4594 4673
internally$	2665
internet$	296 3252 297 3253 298 3254 299 3255 300 3256 6001 6002 6003 2115
interr	4723
interrogated$	7467
interv	2068
intervene$	7200 7364 7367 7533
intervened$	7210
intervention$	6428 7769 5347 5690
interventions$	6428 1187 1188 1189 1190 5347
interviewed$	1816 2064
intimate$	3260
intimidate$	633 2143
intimidated$	633 2143
intimidates$	633 2143
intimidating$	633 6514 2143 2228 2346 2765
into	2020 2476
into$	5738 5812 3196 3197 3198 3200 3671 1915 4976 2071
invariably$	2787
invest	7539 7725 5022 2553 2824
investigate$	7200 7367
investigation$	7526 7535 7765 7766
investigations$	7526 7535
invincible$	2776
invitation$	4139 1184 1185 1186
invitations$	4139 1184 1185 1186
invite$	5719 5720 418 419 2124 2128
invited$	5719 5720 418 419 2124 2128
invites$	5719 5720 418 419 2124 2128
inviting$	5719 5720 418 419 6999 7000 7001 2124 2128 5358
involv	7495 7511 5462
involved$	5735 5737 230 231 232 233 234 235 236 645 717 7368 4750 7599 2063 5108
involvement$	230 231 232 233 645 4763 5108
involving$	7512
iq$	2921
irresponsible$	52 53 3010 478 2087 2130 2788
irresponsibly$	2744 2788
is	1822 7669 2609
is$	3018 156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 726 3689 3694 757 771 772 773 774 775 776 908 912 3868 913 914 915 916 919 920 921 922 931 6765 6768 4089 1158 4143 4207 4286 1364 1365 4600 1652 1653 7391 7414 4701 4739 4802 4809 4876 2018 2074 2175 2176 2209 2224 2225 2235 5279 5323 5324 2455 5461 2570 2617 2622 2629 2640 2665 2667 2668 5643 2701 2705 2718 2720 2721 2725
isn$	1178 1213 1218 2221 2293
isolation$	2004
iss$	2716
issue	1730
issue$	6481 1880 5108 5185 5576
issued	1730
issued$	7431 4896
issues	1730
issues$	6481 1880 5108 5185 5576
issuin	1730
it$	6049 6112 6113 6115 798 6521 3786 6714 6715 1226 1227 7040 4341 7089 4379 4380 7204 7213 4558 1606 1607 1608 7349 7350 4640 4663 5082 5168 5408
its$	3179 5946 453 3412 3488 7087 4483 4493 4576 4578 4580 7326 7327 4585 4587 4588 7338 7358 4616 4652 4653 7404 1714 4671 4679 4680 4776 4784 5006 2418 5401 2456 2465
itself$	2956 2958 2987 2988 33 2990 2991 2992 2993 2994 39 5740 5741 2998 2999 5863 3249 6107 6108 6110 3378 3379 3380 3381 3382 3383 3384 3385 3387 3388 6135 6136 6149 3414 3415 3416 3417 6162 6163 6164 6165 6166 6167 6168 3427 3428 3429 6174 3487 3491 536 3493 3494 6239 6240 6241 6242 6243 6244 6393 6543 6544 6545 6546 6547 6548 6549 3862 3863 6672 6673 6674 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 3942 6692 7231 4612 4613 5039 5064 5065 5258 5259
jacket$	6838 6839 6840 6848 5332 5337 5341
jackets$	6838 6839 6840 6848 5332 5337 5341
jail	5027
jail$	7713 7771
jailed	7732
january$	5950
jeans$	6838 6839 6840 6854 6855 6856 1157 6861 5332 5337 2388
jeopardise$	10 2083 2084
jeopardised$	10 2083 2084
jeopardises$	10 2083 2084
jeopardising$	10 2083 2084
jeopardize$	10 2083 2084
jeopardized$	10 2083 2084
jeopardizes$	10 2083 2084
jeopardizing$	10 2083 2084
jeopardy$	5700 5701 5711
jewellery$	6838 6839 6840 5332 5337
job	7730
job$	7056 7138 7139 7140 7141 7154 7155 7156 7157 7158 7159 7160 7161 7162 7163 7225 7229 7236 5398
jobs$	7154 7155 7156 7157 7158 7159 7160 7161 7162 7163
jobsworth$	2788
jobsworths$	2788
joggers$	6838 6839 6840 6854 6855 6856 1157 6858 5332 5337 2388
join$	5872 5901 6921
joint	2543
joint$	2517
joke$	5397
journe	7602
judge$	3948 7364
judged$	3013
judgement$	6216 5398
judgment$	6216 5398
july$	5950
jumper$	6838 6839 6840 5337
jumpers$	6838 6839 6840 5337
june$	5950
junkie$	2760
junkies$	2760
just$	3057 3321 3325 412 6223 6224 6225 6226 798 1228 1241 1242 1243 1244
justice$	6516 6517 7588 7589 7768 5025
justification$	5396
juvenile$	2170 2173 2177 2778
juveniles$	2778
keen$	130 131 136 4678 7593
keens$	7593
keep	4746 1908
keep$	42 5786 3119 3138 5901 5903 5904 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 469 470 6179 531 535 537 6246 624 3928 3929 3930 3933 3934 3936 3937 3940 6893 6899 6913 1397 1398 1399 1716 1729 1760 2097 5350
keeped$	5786
keeping$	5786 5911 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 531 535 538 3928 3929 3930 3933 3934 3936 3937 3940 7239 1760 2097
keepped$	5786
keepping$	5786
keeps$	5786 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 469 470 625 1760 4761 2097
kept$	267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 6070 6078 6102 6103 469 470 1397 1398 1399 7210 7445 1760 1938 2005 2097 5415
ketamine$	4935 7680 2637
key$	4585 7549 7586 7628 2504 2507 2509 2511
kick$	6920 1635 2230
kicked$	1635 2035 2036 2230
kicking$	3662 1635 2230
kickked$	1635
kickking$	1635
kicks$	1635 2230
kid$	6450 6464 6465 6466 6467 6468 6469 5111 5124 5179
kids$	6347 6353 6450 6453 6464 6465 6466 6467 6468 6469 6505 6627 6628 6629 6630 6631 5051 5111 5124 5179 5224 5249
kill$	2594
killed$	2594
killing$	2594
kills$	2594
kind$	6716 6717 6718 6719 6815
kinshi	2021
kinship$	4977
kissed$	3086 6054
kissing$	6060
kitted$	1118 1119 1120 2375
knew$	139 484 3441 3442 823 824 832 833 834 7038
knife	7776
knife$	5930 1856 4871 7775
knives	7428 7501
knives$	1745 7490 7505 7506
knock$	623 1841
knocked$	623
knocking$	623
knockked$	623
knockking$	623
knocks$	623
know$	139 3258 3431 3432 484 3441 3442 3445 3446 823 824 825 826 832 833 834 975 7038 7121 7122 7450 1775 1818 1891 1914 1920 1928
knowing$	3061 106 139 866
knowingly$	6057 6058 359 5077 5078 2123
knowledgeable$	866
known	7464 1792 1894 4850 4851
known$	3431 3432 6177 3445 3446 6217 6218 3475 3476 6313 6323 6324 6325 6326 701 702 703 704 705 706 707 708 816 3773 3774 4327 7446 4748 7493 1801 1822 1899 1910 2079 2141 2170 2174 2177 2276 2504 2507 2509 2569
knows$	139 484 3441 3442 823 824 825 826 832 833 834 976 7038 1920
knuckle$	6795
knuckles$	6795
kudos$	6294
label$	5343
labels$	5332 5343
labour$	5167
lac$	2268 2269 2768
lack$	48 567 568 569 570 571 572 573 574 575 576 577 725 804 1679 4636 4637 4638 2136 2180
lackadaisical$	2788
lacked$	567 568 569 570 571 572 573 574 575 576 577 2136 2180 2220
lacking$	567 568 569 570 571 572 573 574 575 576 577 7344 7345 7346 7347 2136 2180
lacks$	567 568 569 570 571 572 573 574 575 576 577 2136 2180 2220 2267
lad$	6450 6464 6465 6466 6467 6468 6469 5124 5179 5304
ladies$	969
lads	7478 7602 1929
lads$	5753 5813 5838 158 204 5952 5976 3334 3338 3339 3359 486 3478 6302 6309 6330 3595 640 641 642 6347 6400 6450 6464 6465 6466 6467 6468 6469 6484 3926 3927 6867 6945 6946 6947 6948 6949 4212 4213 4214 4224 4233 4274 7059 4520 7284 4838 1888 1900 7603 1909 1917 7622 7625 4885 4892 7645 5124 5179 2231 5304 5531
lady$	938 6640 6641 6642
lamentable$	2788
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4341 4346 4347 7354 7383 4666 2466
lands$	0 1
language$	4927
lank$	2365
lanky$	4055 2781
lap$	448
laped$	448
laping$	448
lapped$	448
lapping$	448
laps$	448
large$	4030 2325 2781
largely$	1652 1653 2455
larger$	2325
lashes$	5316 5322 5332
last$	4273 2007
late$	7022 7361 4618
laugh$	579
laughed$	579
laughhed$	579
laughhing$	579
laughing$	579
laughs$	579
law$	683 684 685 686 691 693 2566
lawless$	2223 5180 2767
lax$	1538 1539 1540 1541 7344 7345 7346 7347 4618 2442
lay$	2557
layabout$	2755
layabouts$	2755
lazily$	2788
laziness$	2788
lazy$	1538 1539 1540 1541 4618 2370 2442 2767 2788
lead	1835 5500
lead$	5712 114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 1835 2543
leader	5480
leader$	7518 7549 7586 5108 5120 5466
leaders$	7518 7549 7586 5108 5120 5466
leadership$	7175 7176 7177 7178 7179 7180 7181 1644 1645 1646 1647 7379 7380 7381 7382 5108 2417 5398 5416
leadin	7614
leading$	114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 7628
leads	7614
leads$	114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 2543
league$	4661
lean$	2325
learn	4699 1794
learn$	5858 487 488 3445 3446 6246 6893 6899 6913 6941 6942 6943 6944 6973 7364 7443 1914 5350
learned$	3445 3446 980
learning$	69 4958 2616 2618 2658 2660
learns$	6973
learnt$	3445 3446 981
least$	4331 4433
leave	7627
leave$	0 1 2959 5730 31 32 34 5841 5858 5872 5901 5903 5904 294 295 6179 6893 6899 6913 6921 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5350 2461
leaver$	5648
leaves	2020
leaves$	0 1 2959 31 32 34 294 295 6181 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 4976 2071 2461
leavin	2020
leaving$	0 1 31 32 34 294 295 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 4976 2461
led	5431
led$	5712 5713 5714 5730 5735 114 115 116 117 118 119 6181 6182 6183 660 661 662 663 4831 5203
left	2020 7732
left$	0 1 2959 5730 31 32 34 5905 6070 6078 3360 6181 3456 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 4976 2071 5403 5415 2461 5461
leg$	6795 7665
leggings$	6838 6839 6840 6854 6855 6856 6861 5332 5337
legs$	6795 7665
length$	4048
less	1863
less$	494 3880 7136 7137 2307
lesson$	69 71 72 7015 7016 7017
lessons$	69 71 72 6493 7694 7697 5056 5626
let	1749
let$	35 36 112 113 6070 6085 6086 6087 6088 6091 6151 6893 6899 6913 7022 7216 7217 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 4528 4529 1686 1687 1707 1708 1709 1729 1747 1748 5350 2461
leting$	1747 1748
lets$	35 36 112 113 6151 7022 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1686 1687 1707 1708 1709 1747 1748 2461
letter$	7214 7304 7305 5407
letters$	7214 7304 7305 7349 7350 5407 5408
letting$	35 36 112 113 7022 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1686 1687 1707 1708 1709 2461
leukaemia$	2916
level	1863
level$	6716 6717 6718 6719 7672 2009 5638
levels$	6716 6717 6718 6719
liability$	683 3639 684 3640 685 3641 686 3642
liaison$	5057
liaisons$	5057
liar$	6379 6380 6381 5132 5133
liars$	6379 6380 6381 5132 5133
library$	4341 4346 4347 7354 7383 4666
licence$	7780 5698 5699
licences$	5699
lie$	491 492 6919 7018 7019 7020 7022 7044 7351 5409
lied$	491 492 7018 7019 7020 7038
lies$	3407 491 492 7018 7019 7020 7022 7038 7043 7351 7391 5409
life	4985 7761
life$	2967 5897 6587 6639 6643 6655 6656 6657 6658 6659 4903 7664 7729 2090 5049 5108 5114 5663
lifes$	5114
lifestyle$	3 4 5 6 7 8 9 2975 2986 5744 5746 6294 6296 6297 6655 6656 6657 6658 6659 5043 5044 5049 5108 5127 5128 2745
lifestyles$	5744 5746 6655 6656 6657 6658 6659 5043 5044 2745
lift$	5836 5837 6020 6021 6022 6023 6024 6025 6026 6027 6032 6035 6060 6064 6755 4365
lifted$	4366 4388
lifts$	5836 5837 6020 6021 6022 6023 6024 6025 6026 6027 6032 6035 6060 6064 6755
light$	1090 6803 2325 2343 2344 2350 2365
lighter$	1090 2343 2350
like	4711
like$	5994 5995 594 595 3620 3652 3653 3654 6419 3832 3844 3856 3857 3858 3859 3860 3861 6606 6607 3864 4124 7441 7593 5108 5270 5331 5333
liked$	594 595
likelihood$	1866
likely$	1736 1789 2174 2504
likes$	5994 5995 594 595 7593
liking$	594 595
limited$	567 568 569 570 571 572 573 574 575 576 577 6433 6434 6435 6436 737 2136 2220
line$	5942 5952 5953 5957 5959 5963 5964 5965 5966 1799 7505 5050 5498
lines	7600 5480
lines$	5931 5947 5952 5953 5956 5958 5962 5964 5965 5966 3638 6553 1799 5050 5541
lingered$	6091
link	7450
link$	623 5434 2531
linked	1865
linked$	645 1802 1822 7599 4856 2063 5108
linking$	623
links$	626 627 645 5108 5434
lip$	3599 6795 4589
lips$	6795
lipstick$	6796 6797 6798 5322 5325
lisp	7667
list	1894 4850 1896 4879 1927
list$	7451 1753 7574 4852 7605 7615 7623 7637 4918 5447 5478
listed$	4852
listen$	5858 5872 6065 6066 6067 6068 6069 6070 6246 3538 3539 3540 3541 3542 6870 6893 6899 6913 6941 6942 6943 6944 6973 7135 7200 7364 7367 4699 5350 5351 5378
listened$	6065 6066 6067 6068 6069 6070 6078 6102 6103 7069 7085 7090 7131 7135 7210 7412 5378
listening$	6070 5379
listenned$	6070
listenning$	6070
listens$	6070 6973
listing$	4852
listinged$	4852
listings$	4852
lists$	7451 4852 7605 7637 5447
little	1734
little$	40 50 3472 567 568 569 570 571 572 573 574 575 576 577 687 737 3877 3988 6829 1297 4431 4436 4437 4438 1491 7194 7195 7361 7400 4690 2136 2153 2177 2206 2220 2267 2292 2364 2460
live	1734
live$	5872 5915 696 876 877 878 879 880 881 900 901 902 903 904 939 955 956 957 958 959 1353 4690 4782 7659
lived$	955 956 957 958 959 1355 2018 2048 2690
lives$	2967 5747 5748 5749 5750 5751 696 876 877 878 879 880 881 900 901 902 903 904 6639 6643 955 6655 956 6656 957 6657 958 6658 959 6659 1354 2018 2019 2690
living$	876 877 878 879 880 881 939 955 956 957 958 959 2018 7760 7761 2690
local	1734
local$	820 1065 7358 4690 2020 2021 5100 2322
locat	7539
locate$	5523
location$	3083 3084 3085
lock$	1824
locked$	6138 4844 7598 2035 2036
locs$	5320 5322
log	1762 1869 1896 1927 5431
log$	1759 4716 1765 7482 7484 4852 1903
loged$	4852 1903
logged	1762 7464
logged$	7483 4873 1918 7626 5521
loggin	1762
logging$	1759 1765 4852
logginged$	4852
loggings$	4852
logo$	5332
logos$	5332
logs	1762
logs$	7482 4852
loiter$	5279
loitered$	5279
loitering$	5279
loiterred$	5279
loiterring$	5279
loiters$	5279
lone$	1065 2321
long$	4591 7361 2344 2364 2365
longer$	3883 3888 3922 3990 1035 1036 4004
look$	2996 3115 415 416 417 544 844 869 3825 870 871 872 3828 873 874 3830 875 3928 3929 3930 3933 3934 3936 3937 3940 985 990 1100 1101 1102 7200 1589 7365 7367 7634 2039 2371
looked$	415 416 417 805 869 3825 870 871 872 3828 873 874 3830 875 985 990 3978 6725 6726 6727 6728 6731 6736 1100 1101 1102 7085 7090 7210 1589 7412 2022 4979 2371
looking$	415 416 417 3554 599 600 601 602 603 604 3576 3797 3928 3929 3930 3933 3934 3936 3937 3940 985 990 6694 6702 6703 3977 6725 6726 6727 6728 6730 3989 6735 6781 4281 1589 7593 2040 5289 5290 5297 5298 5302 5379
lookings$	7593
lookked$	985 990
lookking$	985 990
lookout$	2810
lookouts$	2810
looks$	6098 6099 415 416 417 869 3825 870 871 872 3828 873 874 3830 875 985 990 1100 1101 1102 6864 1589 2039 2371
loose$	3121
lorry$	3090
lose$	6921 2008 2050
loser$	6379 6380 6381 5132 5133
losers$	6379 6380 6381 5132 5133
loses$	2008
losing$	2008 2050 2641
loss$	7343 5572
lost	2031 7732
lost$	3631 7022 7369 7370 7371 7372 1673 1674 1798 2008 2050 2168 2183 5415 2641
lot$	819 6688 6696 6697 1532 4895 5124 5261
lots$	1098
loud$	2245
loudmouth$	2761
loudmouths$	2761
lounge$	1150 1151 1152
lounges$	1150 1151 1152
lout$	2755
loutish$	2755 2767
louts$	6396 6397 6398 2755
love$	594 595 6419
loved$	594 595
lover$	5070
lovers$	5070
loves$	594 595
loving$	594 595
low$	3651 6433 6434 6435 6436 737 749 750 3712 3713 3714 3715 3716 3717 3718 3719 1138 2158 2220 2267 5336 2613
lower	1863
lower$	749 750 2649
lowest$	2657
lowlife$	2755
lowlifes$	2755
lurch$	7206
lure$	2091
lured$	2091
lures$	2091
luring$	2091
lycra$	5332
lying$	491 492 6401 7022
machet	7776
machete$	7775
made$	31 32 34 54 55 56 5760 64 3021 3022 3023 3024 201 202 229 264 6070 6181 506 3543 3544 3545 3546 6292 716 936 4039 4221 4223 4301 4339 4368 7171 7172 7173 7174 1475 1602 1603 1648 1797 1814 4826 1957 2149 5461
magist	2730
magistrates$	6516 6517
magnet$	1933 5534
magnets$	1933 5534
mail$	7336
mails$	7336
main$	7518 7549 7586 7628 2174 2504 2507 2509 2511
major$	2511
make	1761
make$	31 32 34 54 55 56 5760 64 3021 3022 3023 3024 3025 3026 3032 3033 3034 3035 3036 201 202 229 264 454 474 6181 506 6246 936 4050 6796 6797 6798 6815 4079 4121 4221 4222 6970 4367 1475 1602 1603 4700 1947 1957 2149 5325
maked$	454 474
maker$	5117 5121
makers$	5117 5121
makes$	31 32 34 54 55 56 5760 201 202 264 454 474 6181 506 3543 3544 3545 3546 936 4221 1475 1602 1603 1957 2149
makeup$	6796 6797 6798 6864 5322 5325 5332
making$	31 32 34 54 55 56 5761 5762 5763 64 3021 3022 3023 3024 3025 5772 5844 5845 5846 5847 5848 5849 5850 5851 201 202 264 454 474 506 6359 936 6702 6703 7022 1475 7238 1602 1603 1957 2149 5118
maladaptive$	2089
maladjusted$	2223
male	2526
male$	6045 3560 4021 6766 6767 4024 6769 6770 1084 4702 1791 5277 2322 2504
males$	3068 5813 5820 3079 3082 5830 5831 5838 5840 5936 5952 5976 3257 6007 6008 6013 6016 6045 6301 6315 3574 6319 6320 6323 6324 6325 6326 6330 6331 6450 6464 6465 6466 6467 6468 6469 6698 1791 5047 5179 2777
malicious$	2148 2767
malign$	649 650 651 2169
malnourished$	2341
malodorous$	2781
man	5034
man$	3068 3072 5820 3077 3078 3079 3082 5830 5831 5835 5838 5840 5921 5952 5967 5968 5969 5970 3227 3228 3229 3230 5975 5976 5977 5980 6013 6045 6048 6063 3574 6319 6320 6323 6324 6325 6559 6574 6576 6578 3839 6617 6623 6624 6625 938 6640 6641 6642 6647 949 950 6667 969 6698 4072 4078 4702 7778 5047 5075 5247
manage	4886
manage$	6383 6419 6496 876 877 878 879 880 881 939 3928 3929 3930 3933 3934 979 3936 3937 3940 998 6699 6700 3960 1005 1006 3963 6954 7203
managed$	876 877 878 879 880 881 939 998 6985 6986 6987 6988 6989 1938 2674
management$	3737 1644 1645 1646 1647 2417 5398 5478
manager$	4341 4346 4347 7354 7383 4666 7630 5478
managers$	4341 4346 4347 7354 7383 4666 7630
manages$	876 877 878 879 880 881 939 998
managing$	876 877 878 879 880 881 939 3928 3929 3930 3933 3934 3936 3937 3940 998 6702 6703
manbag$	5332 2784
manbags$	5332 2784
manipulate$	3788
manipulated$	5735
manipulating$	2767
manipulative$	2228 2767
manipulator$	5132
manipulators$	5132
mannered$	5207 5208
many$	3048 3064 6561 4560 4561 4585 4586
map	5484
map$	1820 1821 2530
mapped$	1820 7626 2530
mapping$	1820 2530
maps$	1820 2530
march$	5950
marginalised$	2322
marker$	5446
markers$	5446
market	4864
market$	7608 7638
marks$	5635
marria	7730
mask$	1149 6853 5332 5338
masked$	1149 5345
masking$	1149
maskked$	1149
maskking$	1149
masks$	6845 6846 6847 1149 6850 6853 5332 5338
massage$	1715
match	7450
match$	4830
matching$	1788 1952 2381 5482
material$	7606
maths$	5636 5637
matric	5484
matrix	5484
matrix$	7615 5485
matted$	2365
matter$	150 4182 4183 4184 4196 6970 4663
matters$	6643 4558
mattress$	4984
mature$	866 4000 1063 5273 5274 5275 2776
maturity$	866 2776
may$	5950 3697 893 4697 1744 1898
meals$	7741
mean$	5712 5730 6181 4618 2346
meaningful$	4427 4428 4429 4430
means$	5712 5730 6181 1868
meant$	7038
measur	5493 5500
measure$	164
media$	3252 3253 3254 3255 3256 6001 6002 6003 7462 7487 7587
medica	7687 5549
medical$	7667 2620
medicated$	2883
medication$	2883
medici	4917
medicine$	7661
mediterranean$	1084 4043 2346 5327
medium$	749 750 3712 3713 3714 3715 3716 3717 3718 3719 1074 2325
meet	7644
meet$	3143 3144 3145 5901 5903 5904 5996 301 302 303 6056 6065 6066 6067 6068 6069 6104 6105 6106 6288 6290 6870 6893 6899 6913 7200 7465 5079 5350
meetin	7602
meeting$	5802 5911 301 302 303 6056 6065 6066 6067 6068 6069 6104 6105 6106 7604 5379
meets$	301 302 303 7465
melatonin$	2892
meloterritorial$	2767
member	7428 7429 4687 4694 4708 7459 7474 7476 7478 4736 7481 1783 7511 1819 1822 7524 1827 7530 4803 7547 4806 4807 7602 1929 7648 5454 5462 5484 5492 5493 5506 5512
member$	6450 6464 6465 6466 6467 6468 6469 4232 4239 4240 7550 4838 7590 7599 1900 7603 1909 1917 7622 7625 4892 7645 5034 5108 5179 5531
members$	76 158 204 6400 6450 762 6464 6465 6466 6467 6468 6469 4224 4498 7452 7453 4719 1764 1785 4775 1823 4783 4800 7550 4811 7559 7562 4838 1888 7599 1900 7603 1909 1917 7622 7625 4885 4892 7645 4906 4911 5108 5179 2231 2499 2516 5489 5531
membership$	4763 7507 1822 5108
men$	3068 5813 3070 3071 5817 5818 5820 3077 3078 3079 3082 5827 5830 5831 5835 5838 5840 5887 5892 5899 5921 5934 5935 5952 5967 5968 5969 5970 3227 3228 3229 3230 5975 5976 5977 5980 3257 6005 6006 6010 6013 6016 6045 6048 6063 6104 6105 6106 6299 6305 6306 3574 6319 6320 6323 6324 6325 6326 6329 6330 6532 6533 6534 6559 6569 6576 6577 3838 6588 6589 6608 6615 6623 6624 6625 949 950 969 6698 6708 6709 6820 6867 5047 5049 5050 5075 5247 5256
menace$	633 665 666 667 668 2143 5132 5148 2765
menaced$	633 2143
menaces$	633 2143 5132
menacing$	633 2143 2346 2765
mend$	7364
mental	4942 7687
mental$	4924 1969 4930 7686 7730 5180
mentality$	5108 5116 5128 5222 5426
mentally$	2260
mentor$	5614
mentoring$	69
merely$	1228
mess$	7343 4604
messag	1786 4743 4843
message$	5996 301 302 303 305 306 307 308 309 310 311 4878 5407
messaged$	301 302 303 305 306 307 308 309 310 311
messages$	5825 301 302 303 6004 305 306 307 308 309 310 311 7487 7587 5407
messaging$	5802 301 302 303 305 306 307 308 309 310 311
messed$	765 3727
messy$	2365
met	2044
met$	301 302 303 6085 6086 6087 6088 6091 7210 5079
methylphenidate$	2887
micro$	2381
middle$	4058
might$	1373 1374 1375 1376 1377 4697 1744
migraine$	2849
migraines$	2849
mind$	6525 944 945 946 947 948
minded$	5205 5212 5387
mindset$	5128
mini$	3876 6838 6839 6840 4117 2153 2292 5337 2384
miniature$	2292
minimal$	6433 6434 6435 6436 737 4431 2220
minimise$	578 2129
minimised$	578 2129
minimises$	578 2129
minimising$	578 2129
minimum$	7193
miniskirt$	2784
miniskirts$	2784
misbehave$	2764
misbehaved$	2764
misbehaves$	2764
misbehaving$	2764
misbehaviour$	2764
miscarriage$	2902
miscarried$	2902
mischief$	2165
miscreant$	2755
miscreants$	2755
misfit$	6379 6380 6381 5132 5133
misfits$	6379 6380 6381 5132 5133
misfortune$	6153 6154 6156 6157
misguided$	2089
mishandle$	2791
mishandled$	2791
mishandles$	2791
mishandling$	2791
misled$	5415
mismanage$	2791
mismanaged$	2791
mismanages$	2791
mismanaging$	2791
misper$	5054
mispers$	5054
miss$	5872 5901 5903 5904 6921 7022 1629 1630 2670
missed$	7022 7309 7310 7311 7312 1629 1630 7369 7370 7371 7372 2449 2670
misses	2031
misses$	7022 1629 1630 2670
missing$	5877 5919 5981 5982 5990 3247 3248 3707 4193 7022 1629 1630 4741 5054 2670
misuse$	5593
mix$	5872 6065 6066 6067 6068 6069 623
mixed$	3081 230 231 232 233 234 235 236 623 6433 6434 6435 6436 1066 1069 1081 1085 1088 1090 4057 4065 4066 4067 1113 1114 2350
mixes	7627
mixes$	623 7614
mixing$	6065 6066 6067 6068 6069 623
mob$	647 648 819 5115 2160
mobile$	1767 7468 2488
mobiles$	1767 7468
mock$	2679
mocks$	5636
modern$	2210
modus$	5472 2518
mohawk$	2782
mohawks$	2782
money$	5836 5837 3220 3221 3222 6020 6021 6022 6023 6024 6025 6026 6027 6032 6035 3551 6296 6297 6322 7338 7404 7490 5095 2207 5418
monito	1762 4742 1927
monitor$	7473 7482 7484 1891 4858 1903 1912 5523
monitored$	7483 7486 4858 1903 1912 7626
monitores$	1912
monitoring$	1787 4858 1912
monitors$	7482 4858 1912
monkey$	7170
monster$	5132
monsters$	5132
month$	5418 5667
months$	5418 5667
mood	4917 4942
mood$	7661 7686 5569 2644
moods$	7661
moody$	2767
moral$	3527
morals$	6504 5223
more	2476 2543
more$	2977 2978 2979 2980 2981 882 883 884 885 888 889 890 891 909 924 6687 6696 6697 7070 7079 1638 1639 1640 1641 1642 4660 4662 1717 1718 1722 5261 2504
morning$	2577
most$	6561 6687 1109 1183 4895
mostly$	1158
mother	7718 4985 7731 4988 7735 7738 7739
mother$	6513 963 2013 2014 7715 7729 4986 2033 7744 2046 5010 7760 5226 2303
mothered$	2303
mothering$	6720 6725 6726 6727 6728 2303
motherred$	2303
motherring$	2303
mothers$	4513 2046 5226 2303
motions$	7334
motivated$	596
motivation$	6504 5092 5223
mount	1761
moustache$	5305 2782
moustaches$	5305 2782
mousy$	2365
mouthed$	5201 5202
mouthy$	2767
mov	1908
move$	6893 6899 6913 7024 7364 7450 5350 5630 5650
moved$	6138 6898 6904 6909 6918 6982 4573 1938 2018 7732 4989
moveme	7428 4718 4743 1894 4850 4851 7602 7607 1926 5492
movements$	7462 7463 4720 7487 4882
moves$	5644 5650
moving	7634
mri$	7681
much$	3898 6696 6697 1533 1661 4641 4895 5261 2369
mugged$	2078
mugger$	6379 6380 6381 5132 5133
muggers$	6379 6380 6381 5132 5133
mugshot$	1916 2815
mugshots$	2815
mule$	6382 6410 6411 6412 5134 5163 2208 5165
mules$	6382 6410 6411 6412 5134 5163 5165
mullet$	2782
mullets$	2782
multi$	1360 1734
multiple$	4560 4561 2592
mum	7718 4985 7731 4988 7735 7738 7739
mum$	6192 6513 2013 2014 7715 7729 4986 2033 7744 2046 5010 7760 5226
mums$	6192 2046 5226
murder$	1742 4782 2504
murmur$	5575
muscly$	2325 2781
muscular$	2325 2781
must$	21 22 23 24 25 26 477 489 893 7351 1655 1658 1898 5409
nails$	6555 6848 5316 5322 2367
naive$	52 53 478 6664 6665 6666 2130 5255 2767
naivety$	5866 5867 5868 5869 5870 5871 6150 3437 482 483
naked$	3260 6054
name	1794
name$	6649 6650 6651 7395 7438 1946
named$	1905 1946 2504
names	1739 7481 1894 4850 4851 4879
names$	7438 7451 1752 7453 7455 1873 1917 7623 7640 7641 1946 5435
naming	1794
naming$	1946
nan	7718 4985 7731 4988 7738 7739
nan$	7715 7729
nana	7718
nasty$	2168 2767
nation	4956
national$	7700 2489
naughty$	2168 2223 2228 2767
near$	1523 1524 1525 7461
nearby$	4741
nearly$	967 968 2291 2300
neat$	2364 2365
neatly$	1082 2347
necessary$	1868
neck$	6795
necks$	6795
need	4711 7671 4982
need$	21 22 23 24 25 27 840 841 842 894 6611 6671 6693 1001 6710 6711 6712 6713 1017 1018 1019 3976 1021 1022 1023 1024 3985 3986 3987 1032 1033 6734 3991 3992 3993 3994 3995 3996 3997 6742 6744 7441 7593 7692 7726 5574 5576
needed$	6693 1032 1033 1367 1868
needing$	840 841 842
needless$	3001
needs	1981 2625 5598
needs$	21 22 23 24 25 28 840 841 842 6693 1032 1033 6734 3991 3992 7292 7593 4937 1989 7692 5574 5576 5615 5617
needss$	5615
needy$	2223 2767
neet$	2771
neets$	2770
negative$	3010 6323 6324 6325 6326 649 650 651 6447 6448 7496 2141 2169 2264 5471
neglec	2035 5009 7756
neglect$	1591 1592 7343 7399 7751 7752 7753 7755 2445 5419 5421 5657 2715
neglected$	1591 1592 4991 2443 2444 2445 5657 2715
neglectful$	2788
neglecting$	1591 1592 2444 2445
neglects$	1591 1592 2444 2445
negligence$	5421 2788
negligent$	2788
negligently$	2788
neighb	5666
neighbourhood$	4695 4703 4704 4705 1750 1751 4714 1782 4829 4848 1893 7594 7595 4860 1906 1919 1923 1937
neighbours$	5099 5100
neither$	1268 1273 1428 1431 4387 1432 1433 1434 4390 1443 1454 1455 1456 1457 1458 1459
networ	1827 7528 7607 5492 5493
network$	5952 7520 7522 4783 5050 2531
networks$	7522 5050
neurod	2909
never$	3343 3347 3348 3349 3350 493 3479 539 540 541 542 543 545 582 3547 3548 1176 1178 4155 1200 1201 1202 4159 4160 1213 1218 4175 4244 4245 1298 7030 7031 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 1712 1713 1997 2221 2307 2421 2786
nevertheless$	5798
new	1734
new$	4690 5002
news$	6352
next$	41 3419 3420 3421 3422 4082 4446 5440 5458
nickna	1739 1894 4850 4851
nicknames$	7453
nicotine$	7680
night$	7015 7016 7017 7485 7660 7679 2635
nightmare$	683 3639 684 3640 685 3641 686 3642
nightmares$	2911
nights	4916
nights$	7660
nike$	5332 2381
nikes$	5332
nines$	6866
nineteen$	6043 6569 3837 6600 6601 6602 6603 6604 6605
no$	49 5860 5907 6073 6081 431 436 3393 459 472 6198 3462 508 509 3472 567 568 569 570 571 572 573 574 575 576 577 587 588 589 590 3630 687 3648 737 3796 927 932 3917 3918 966 3988 1034 1038 1039 1040 1041 1048 4009 4010 4185 4186 4187 4188 1240 1245 1246 1247 1248 1249 6956 6957 6958 6959 1264 1270 1271 1272 1274 1276 1277 1291 4248 4251 4252 4253 1299 1300 1301 1302 1303 1304 1305 7030 7031 4290 4291 4292 4293 4297 1401 1429 1431 4387 1432 1433 1434 4390 1435 1438 1439 1440 1441 1443 1454 1455 1456 1457 1458 1459 1464 1465 1466 1467 1471 1472 1473 1474 4431 4438 1485 1486 1487 1488 1489 1988 2057 2136 2185 2193 2220 2267 2438 2440 2460 2504
nobody$	432 435 458 473 587 588 589 590 6660 6752 1270 1271 1272 1273 1277 1400 1428 1431 4387 1432 1433 1434 4390 1438 1439 1440 1441 1443 1464 1465 1466 1467 5265 2422
nomina	5484 5486
nominal$	7493 7590 4861 4871 5108 5463 2532 5528
nominals$	7493 7521 4871 5108 2811
non$	779 2189 2191 2214 2215 2216 2217 2218
noncompliance$	2763
noncompliant$	2763
none$	390 397 934 6660 1268 1273 1277 1318 1428 1431 4387 1432 1433 1434 4390 1443 1454 1455 1456 1457 1458 1459
nonengagement$	2763
nonetheless$	5798
nonexistent$	7344 7345 7346 7347
normal$	6472
normalise$	2129
normalised$	2129
normalises$	2129
normalising$	2129
north$	1140
nose$	6795
not$	3342 3344 3347 3348 3349 3350 493 3468 539 540 541 542 543 545 3549 653 3682 727 3728 911 928 3886 3887 935 4005 4006 4007 1174 1175 4149 4153 4154 1213 1218 6956 6957 6958 6959 1269 1275 4242 4243 1290 1293 1298 7030 7031 1332 1333 4304 4305 4306 4307 4358 4361 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4382 4383 1430 1431 1434 1442 1447 1451 1460 4417 4419 4425 1476 1477 1523 1524 1525 1536 4623 7389 1997 4962 2012 2221 2293 2294 2299 2307 2421 2648
note	1896 1927
note$	1162 1163 1759 1765 4852
noted$	1162 1163 4873 1918 7626
noteed$	4852
notes$	1162 1163 4852
nothing$	40 2997 43 6752 6826 4133 1265 1266 1267 1270 1271 1272 1306 1307 1308 1309 1310 1311 1312 1313 4277 7030 7031 7190 7191 7192 1497 1498 1499 7366 5265 2403 5380 5553
notice	4841
notice$	1162 1163 7133 7175 7176 7177 7178 7179 7180 7181 7558 7585 1913
noticed$	5737 1162 1163
notices$	1162 1163 7558
noticing$	1162 1163
notify$	1729 1747 1748
notifying$	1747 1748
notifys$	1747 1748
noting	1896
noting$	1162 1163 1759 1765 4852
notinged$	4852
notings$	4852
notoriety$	6152 6294
notorious$	701 702 703 704 705 706 707 708 816 2275 2769
nous$	3865 910
november$	5950
now$	6189 6190 6670
nude$	3260
nudes$	320 6028 336 337 338 339
nuisan	4899
nuisance$	6388 6407 6514 7633 7639 7643 5132 5148 2228 5232 5534
nuisances$	5132 5232 5534
number	1863 4850
number$	3083 3084 3085 3946 6691 1766
numbers$	3083 3084 3085 7338 7404 7406 7415 7416
numerous$	3064 4560 4561 4585
nurse	7669
nurse$	7670 7676
nuts$	5180
nutter$	5132
nutters$	5132
obese$	2781 2913
obesity$	2913
obey$	6893 6899 6913 5350
object	7538 1925
object$	7636
objective$	7564 1868 7636
objectives$	7564
obnoxious$	2767
observation$	4717 2481 5450
observations$	4717
observe$	4858 1903 5523
observed$	5482
observeed$	4858 1903
observeing$	4858
observes$	4858
obsessed$	2471
obsessive$	2603
obstructed$	5415
obstructive$	6486 6487 6488 6489 6490 6491 6492 5191 2767 2788
obtain	1897 2476 2513 2534
obtain$	6100 6101 1728 4862 4897
obtained$	1728 4862 5448
obtaining$	1728 4862
obtains$	1728 4862
obvious$	1256 4585 7329 7330
obviously$	1330 1338 4294 1339 1340
occasion$	7034
ocd$	2859
ocg	4778
ocg$	7522
ocgs$	7522
october$	5950
odd$	2346
odour$	5309
of	4751 2476 2538
of$	3008 3009 3111 6119 3603 3636 3637 695 3681 6437 3756 3760 3775 3894 3901 3902 3903 3925 4008 6765 6768 1087 4054 6891 6964 6990 6991 1331 1338 4298 7058 4317 4318 4319 7100 4478 4487 7348 4610 4635 4639 7388 7430 4696 4709 7460 7461 1763 4724 4732 7488 4747 4755 4756 4760 7507 4766 4767 4777 4804 4815 4817 4822 4827 7576 1905 7616 4889 4910 4914 4949 4954 5001 5007 5008 5011 2075 7775 5324 5356 5372 5452 2504 5462 5464 5508 5526 5543 2662 5675 5684 5696
off	4894 1998 2675
off$	5842 5986 5989 5993 3535 3536 6406 4195 4530 4531 4549 4550 4551 4552 4553 4554 7299 7300 7301 4605 4606 4753 1837 4954 5055 5143 5186 5545
offen	7510 7511 7600 7601 7613 7654
offen$	7494
offenc	4759 1812 4819 5019 5033
offence$	7502 7503 4768 7516 7563 7763 7777 2520 5509 5699 2953
offences$	7502 7503 4768 7563 7763 7777 5509 5699 2953
offend	7428 1792 4750 7495 7501 4819 4824 7607 4880 7624 4899 5439 5462 5472 5486 5492 5493 5506 5512 2821
offend$	5872 5901 5903 5904 6921 6922 6933 4190 7018 7019 7020 7022 7489 2502
offendded$	7022
offendding$	7022
offended$	7022 2952
offender$	6323 6324 6325 6354 659 7493 7494 4764 4765 4871 5126 5465 2522 5479 2532 5531 2758 2950
offenders$	6323 6324 6325 6329 6354 659 7493 7494 7521 5126 5465 5489 5531 2758
offending$	5930 5937 5940 5944 6234 6305 7022 4748 7494 1800 4810 7560 7563 7566 7568 1911 7633 7639 7643 7768 2171 5509 2738 2952
offends$	7018 7019 7020 7022 2952
offens	4759 1812 4819 5019 5033
offense$	7502 7503 4768 7563 7763 7777 5509 2953
offenses$	7502 7503 4768 7563 7763 7777 5509 2953
offensive$	7775 2767
offer$	319 6253 6254 4135 4137 4138 4139 1184 1185 1186 6940 6999 7000 7001 7013 7015 7016 7017 7200 2109 5090 5091 5358
offere	2625
offered$	319 4135 4137 4138 6940 7171 7172 7173 7174 7553 2109
offering$	319 6940 6999 7000 7001 2109 5358
offerred$	319 6940 2109
offerring$	319 6940 2109
offers$	319 6253 6254 4139 1184 1185 1186 1187 1188 1189 1190 6940 2109 5090 5091 5347
office	4695 4703 4704 4705 1750 1751 4714 1782 4829 4848 1893 7594 7595 1906 1919 1923 4886 1934 1937 5034
office$	4341 4346 4347 7354 7383 4666 7630 2466
officer$	7447 7448 7449 4706 4707 7458 4738 1830 7573 1874 1877 4837 7592 4849 1902 7604 4875 1935 1940 1941 7778 2466
officers$	6016 6334 3591 4685 7439 7440 1741 7447 7448 7449 4706 4707 1755 4713 7458 7467 4738 7486 7516 1830 4795 7573 1874 1877 7592 4849 1902 7604 4869 4875 7630 1935 1940 1941 7651 5100 5502 2566
offices$	7630
offrolled$	5631
offs$	5144 5545
often$	3045 290 7313 7314 7315 7316
oily$	1090 2350
old$	6046 850 851 852 854 866 886 3998 1063 4023 4026 4028 7709 2301 2310
older$	3069 3073 5828 3089 3094 5889 3154 3155 5922 5934 5952 5955 3232 3259 3262 3263 3267 6013 6016 6045 6047 6048 3555 3556 3557 3558 3562 3563 3564 3565 3566 3567 3568 3570 3571 6323 6324 6325 6326 3586 6521 6559 866 6569 6648 3954 1084 7718 5050 2114 5072 5075 2346 5331 5333
olders$	5934 5952 5955 6329
olds$	6592
olive$	1090 2343 2350
omission$	2416
omissions$	2416
on	4751 5431 2476 2726
on$	3027 5787 5788 5814 5815 5816 5819 3076 5822 3167 3354 3363 3364 3408 3423 3425 6389 6390 6502 3759 6599 6765 6768 4051 4064 4120 6891 4280 4282 1334 4309 4310 4311 4468 4469 4470 4485 7279 7280 7317 7388 7408 7409 1757 7460 7461 1763 7464 4725 7480 4737 7497 7525 4797 4815 4839 1915 7663 4936 5005 2072 2074 5161 5231 5372 5393 5428 5438 2548 2622 2736 2742
once$	5796 4288 7048 1671 4668 4669
one	4694
one$	3091 3184 3750 6661 6690 6753 6754 1065 6799 1109 6809 6810 6811 6812 6813 6814 4225 4230 4231 1277 4239 4240 7015 7016 7017 4275 4276 4357 4385 4386 4387 1432 1433 4390 4391 1443 4683 1779 7590 4945 2001 4957 4958 7702 2322
ones$	5813 6799 4898
onesie$	5332
onesies$	5332
ongoing$	4782
online$	296 3252 297 3253 298 3254 299 3255 300 3256 6001 6002 6003 4718 2115
only$	3321 3324 412 422 423 424 425 426 427 428 430 471 798 828 1228 4345 4467 1638 1639 1640 1641 1642 1656 1657 4615 2398
onto$	1915
open$	5734 6531 6893 4151 6899 4157 4162 6913 4171 4235 5350
opened$	6091
operandi$	5474
operat	1734 1822 7538 7539 4907 5492 5500
operate$	6247 876 877 878 879 880 881 6871 6894 6900 6905 6914 6978 7579 7651
operated$	876 877 878 879 880 881 4919
operates$	876 877 878 879 880 881
operating$	876 877 878 879 880 881
operation$	1830 7575 7584 7681 2554
operational$	4690 2545
operations$	7575 7584
operative$	5175 5382
operator$	7447 7448 7449 4706 4707 4738 2466
operators$	7447 7448 7449 4706 4707 4738
opport	5431 5493 5500 5505
opportunit$	3097 142 143 6252 1609 1610 1611 1612 7329 7330 5090
opportunited$	3097 142 143 6252 1609 1610 1611 1612 7329 7330 5090
opportunities$	3097 142 143 1609 1610 1611 1612 7329 7330 1833 5090 5405
opportuniting$	3097 142 143 6252 1609 1610 1611 1612 7329 7330 5090
opportunits$	3097 142 143 6252 1609 1610 1611 1612 7329 7330 5090
opportunitted$	3097 142 143 6252 1609 1610 1611 1612 7329 7330 5090
opportunitting$	3097 142 143 6252 1609 1610 1611 1612 7329 7330 5090
opportunity$	3097 142 143 6252 1609 1610 1611 1612 7329 7330 1833 5090 5405
opposed$	5363 5366
oppositional$	2228 2644 2767
opt$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2093
opted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 7319 4645 7390 2093
optici	1975
opticians$	4931
opting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2093
option	5493 5500 5527
opts$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2093
optted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2093
optting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2093
or$	4447 2584
oral$	325
order$	7555 4834 7597 7631 7632 7769 7770 7775 7780 5537 5649 5687 5688 5689 5690 5699
ordered$	4890 5028
orders$	7555 4834 7580 7597 7631 7632 5537 5687 5699
ordinary$	2346
organi	7614
oriental$	1084 4043
other$	2957 5703 5704 5927 3617 3619 6366 6368 6495 1065 4545 7426 5040 5100 2322 2418 2504
others$	2957 5703 5704 3334 3338 3339 3359 486 3478 3595 640 641 642 3616 3618 6365 6559 6809 6810 6811 6945 6946 6947 6948 6949 4212 4213 4214 7543 5040 5051
ought$	21 22 23 24 25 29 388 476 490 497 498 499 500 501 502 503 504 505 514 517 518 519 520 1366 1369 1370 1371 1372
oughtn$	1368
our$	3508 7349 7350 7358 5347 5371 5400 5408 2504
out	7551 4992
out$	5842 145 155 5875 5885 5903 5904 5912 5917 5920 3304 6095 6318 3575 6373 694 766 3734 780 800 806 6777 6782 7022 7029 4464 1522 1537 7443 4741 1848 4805 4842 1891 4857 1914 4894 1998 4969 7733 4991 7736 2073 5186
outbursts$	6482 6483 5187
outcome$	5507
outcomes$	5507
outfit$	6838 6839 6840 5334 5337
outfits$	6838 6839 6840 6864 5334 5337
outlook$	6643 944 945 946 947 948
outrageous$	2228
outright$	1191 5347
outs$	6373
outstanding$	2504
over$	4051 6837 7394 7423 7460 2106 2255
overcr	2940
overdose$	7666 2879
overdosed$	2879
overdressed$	2781
overlook$	2452
overlooked$	2443 2452 5415
overlooking$	2452
overlookked$	2452
overlookking$	2452
overlooks$	2452
oversexualised$	2750
oversight$	1644 1645 1646 1647 5398
oversized$	2381
overt	1884
overt$	4840
overweight$	5596 2781
owing$	2974 169 2055 7756
own	5646
own$	2966 12 13 14 5715 5716 5717 5718 30 3100 3101 3102 3103 3104 3105 3106 3107 3108 153 3121 3158 3365 443 6144 6145 3402 3403 3406 3409 3410 534 3781 3791 6557 6558 3815 6564 6565 3895 6672 6673 6674 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6705 4349 4350 4351 4352 4353 4354 4355 4516 7742
ownership$	7379 7380 7381 7382 5416
pacemaker$	1983
pack$	647 648 819 5115 2160
packag	5431
package$	6414
packages$	5964 5965 5966 6414 5052 5168
padded$	2381
paedia	4917 4930 1975
paediatric$	4931
paediatrician$	7661 7670 7674
paid$	643 4344 4348 1475 1633
pain$	683 3639 684 3640 685 3641 686 3642
painkillers$	7680
pale$	1090 6803 2343 2346 2350 2781
palm$	1598 1599 1600 1601
palmed$	1598 1599 1600 1601
palming$	1598 1599 1600 1601
palmmed$	1598 1599 1600 1601
palmming$	1598 1599 1600 1601
palms$	1598 1599 1600 1601
palsy$	5609
panel	5493
panel$	4341 4346 4347 7354 7383 4666 2466
panic	7687
panic$	2608 2644
paperwork$	7326 7338
paracetamol$	5607
parade	4864
parade$	7608 7638
paranoid$	2767
parcels$	5052
parent	4985 4986 7731 4988 2034 7735 7738 7739 2070
parent$	6419 3908 6653 6654 963 2013 7715 7729 2033 7744 2046 5010 5226 2303 5647 5662
parental$	3650 3726 2274
parented$	2303
parenting$	6720 6732 5026 2303
parents$	6192 6513 3908 6653 6654 4498 4512 7349 7350 7715 7729 2033 7744 2046 5010 7760 5226 2303 5407 5408 5647 5656 5662
parentted$	2303
parentting$	2303
park	5666
park$	5948 5949 5967 5968 5969 5970 6104 6105 6106 7608 7638
part$	3313 3314 6059 6232 6233 6234 1822 7599 1999
partake$	230 231 232 233 237 238 239
partaked$	237 238 239
partakes$	237 238 239
partaking$	230 231 232 233 237 238 239
participant$	447 5076 5254
participants$	447 5076 5254
participate$	230 231 232 233 447 6870 6893 6899 6913 5350
participated$	230 231 232 233 447
participates$	230 231 232 233 447
participating$	230 231 232 233 447
participation$	230 231 232 233
parties$	5967 5968 5969 5970 6060 5254
partly$	1652 1653 2455
partne	1734 7730 7732
partner$	6040 4690 7714 7746 5070 5071 5076 5241 5254
partners$	6040 5070 5071 5076 5241 5254
party$	5967 5968 5969 5970 6060 5254
pass	1895
pass$	869 3825 870 871 872 3828 873 874 3830 875 1621 7367 1732 1869
passed	4893 2680
passed$	1577 1578 1621 7431 1732 1904 5403 5521
passengers$	5099
passers$	3589
passes$	869 3825 870 871 872 3828 873 874 3830 875 1621 1732
passing$	1621 1732 5404
passwo	4879
passwords$	7623
past$	6187 2404
pastoral$	2003 2660
pasty$	2781
patchy$	6433 6434 6435 6436 737 7344 7345 7346 7347 1688 2133 2220
path$	5894
pathetic$	2788
pathetically$	2788
pathological$	2177
pathwa	1977
patience$	4630
patient$	5583
patrol	4886 1934 5529
patrol$	1830 1877 7581 1902 7630 1935 1940 1941
patrols$	1830 1877 7581 1902 7630 1935 1940 1941 5502
pattern$	5475
pay$	6100 6101 643 1475 1633
paying$	643 1633
pays$	643 1475 1633
pcso	4829 4848 1893 7594 7595 1906 1919 1923 1934 1937
pcso$	7573 7592 4849 4875 1935 1941
pcsos$	7573 7592 4849 4875 1935 1941
pe$	7684
peer$	5813 6328 3605 3606 6450 6464 6465 6466 6467 6468 6469 6765 6768 5097 5125 2173 5179
peers	4956
peers$	2957 5813 6310 6323 6324 6325 3583 6450 6464 6465 6466 6467 6468 6469 6765 6768 7700 5040 5125 5127 5179
pencilled$	2373
people	7547 7602 7624
people$	5753 79 5813 5829 5838 5975 3334 3338 3339 3359 486 3478 3508 6321 6323 6324 6325 6326 6334 3591 3595 640 641 642 6348 6400 6449 6450 6454 6464 6465 6466 6467 6468 6469 3738 6485 6698 6945 6946 6947 6948 6949 4212 4213 4214 6963 4224 4233 4274 7057 7059 4457 4458 4459 4460 4461 4462 7221 4499 4500 4516 4517 7281 7282 7291 7292 7293 7294 7295 7296 7297 7298 4557 7337 7349 7350 7373 7374 7376 7378 7452 1791 4775 4783 7550 4838 1900 7603 1909 1917 7622 7625 4892 7645 5099 5100 5179 5402 5408 5531
pep$	2928
peps$	2928
perceive$	3511 3512 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522
perfectly$	3062 827 6672 6673 6674 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 999 1002
perfor	7538
performance$	5398
performers$	4224 4233
perfunctory$	2788
peril$	5700 5701
period	4917
period$	7661
periods$	7661
permanently$	1322 4278 1323 4279 1324 1325 1326 2665
permit$	35 36 112 113
permited$	35 36 112 113
permiting$	35 36 112 113
permits$	35 36 112 113
permitted$	35 36 112 113
permitting$	35 36 112 113
perpet	4750
perpetrator$	5975 6045 6230 6355 6356 6357 6358 7494 5129 5130 5131 5467 2837
perpetrators$	5975 6045 6230 6355 6356 6357 6358 7494 5129 5130 5131 5467 2837
perpetually$	1322 4278 1323 4279 1324 1325 1326 2787
persist$	5786 102
persisted$	5786 102
persistent$	291 292 1191 2098 2170 2177 2509 2671
persistently$	290 2671
persisting$	5786 102
persists$	5786 102
persistted$	5786 102
persistting$	5786 102
person	7602 1999 5034
person$	5991 3594 6449 6450 6451 6455 6464 6465 6466 6467 6468 6469 3739 6701 4702 1791 4838 7590 1900 7603 1909 1917 7622 7625 4892 7645 7778 5179 5531
personal$	3120
personality$	2644
persons$	6451 1791
persua	1736
persuade$	6970
persuaded$	5735 6898 6904 6909 6912 6918 6982 6985 6986 6987 6988 6989
pest$	5132
pests$	5132
petite$	2325 2781
petty$	2177 2206
phase	5493 5500 5505
phobia$	5608
phone	4718 1786 4743 4843 4879
phone$	296 3252 297 3253 298 3254 299 3255 300 3256 6001 6002 6003 6020 6021 6022 6023 6024 6025 6026 6027 6032 7026 7052 7053 7054 7055 7462 1767 7468 7487 7587 1894 7623 1944 2488
phoneing$	1944
phones$	296 3252 297 3253 298 3254 299 3255 300 3256 6001 6002 6003 6020 6021 6022 6023 6024 6025 6026 6027 6032 7026 7052 7053 7054 7055 7462 1767 7468 7487 7587 7623 1944
photo$	6004 3288 3289 334 335 6755 4686 1731 1916 1930
photog	1739 1894 4850 4851 4879 7634 1948
photograph$	3288 3289 334 335 6755 4686 1731 7482 7484 4832 1892 1916 7623 1930 7640 4904 2498
photographed$	5735 3086 6538 6755 7483 2498
photographing$	2498
photographs$	3288 3289 334 335 6755 4686 1731 7451 1752 7482 4832 1892 7623 1930 7640 2498
photos	1894 4850 4851 4879
photos$	6004 6028 3288 3289 334 335 6755 4686 1731 1752 7623 1930 7640
physical$	2616
physically$	2317 2712
physique$	6773 6774 6775 5281 2780
physiques$	6773 6774 6775 5281 2780
picked$	3087
picking$	5379
pictur	5431 5484
picture$	6004 3288 3289 334 335 6755 4686 1731 4863 1930 7640
pictures$	6004 6028 3288 3289 334 335 6755 4686 1731 7451 1752 1930 7640
piece$	1907
pieceed$	1907
pieceing$	1907
pieces$	1907
pierced$	2781
piercing$	1095 6795 5322 2368
piercings$	1095 6795 5322 2368
pig$	2432
pillar$	4534 1590
pills$	5052 5607
pimp$	2108
pimped$	2108
pimping$	2108
pimples$	5328
pimply$	2781
pimpped$	2108
pimpping$	2108
pimps$	2108
pin$	3677
pink$	2365
pins$	1983
pity$	4562 4563 7308
place	4967
place$	0 1 2 2959 11 5730 5872 6020 6021 6022 6023 6024 6025 6026 6027 6321 6419 6701 7688 7698 4964 7711
placed$	0 1 2 2959 5708 5709 11 5730 1694 1695 1743 1808 1809 2018 2694
placem	7761
placement$	6506 6507 6508 809 810 811 7724 5090 5227 2272 5229 5647 5649 2694 5662
placements$	6506 6507 6508 809 810 811 7748 5090 5227 2272
places$	0 1 2 2959 11 6321 1694 1695 4730 7748
placing$	0 1 2 11 1694 1695
plague$	633 2143
plagued$	633 2143
plagues$	633 2143
plaguing$	633 2143
plain$	1884 2334 2346 2480
plainly$	1241 1242 1243 1244 1338 4294 1339 1340
plaited$	5323
plaits$	5320
plan	7725 5493 5500 5505 5527
plan$	5782 7623 7691 7703 7726 7769 5090 5615 5616 5617 5649
planned$	7038 7546 2559
planni	7591
planning$	5783 1644 1645 1646 1647 5398
plans$	5782 7623 5090 5615 5616
plastered$	1097
plastic$	2153
plate$	4722 1983
plates$	4722
play$	398 420 446 455 581 3788 4940 2626
played$	398 420 446 455 581
player$	5467
players$	4516 5467
playing$	398 420 446 455 581
plays$	398 420 446 455 581
plea$	7535 5407 5695
pleaded$	2739
pleads$	2739
pleas$	7349 7350 7535 5407 5408
please$	5994 5995 6954 6970
pleased$	136
pleases$	5994 5995
pleasing$	4258
plenty$	3053 3063
plot	1762
plotted$	7626
plotti	7591
plucked$	2373
plug$	713 714 2212
plugged$	713 714 2212
plugging$	713 714 6415 6416 6417 6418 2212 5169
plugs$	713 714 2212
plump$	4055 2781
pnc	2489
pnc$	5445
pnd	2489
pnd$	5445
podgy$	2781
point	1925
point$	4125 4256 7036 7636 5437
pointless$	2402
points$	5437
poison$	2594
poisoned$	2594
poisoning$	2594
polic	5529
police	1734 4695 4703 4704 4705 1750 1751 4713 4714 7469 1782 1792 1838 4828 4829 1884 4848 1893 7594 7595 1906 1919 1923 4886 1934 1937 5020 5035 2543 2566 2726
police$	6192 6334 6516 6517 6532 6533 6534 4341 7089 4346 4347 7354 7383 4666 1714 4685 4690 7439 7440 1741 7447 7448 7449 4706 4707 7454 1755 7458 7467 4738 7486 4748 4764 4765 7516 7517 4782 1830 4794 4795 7563 7572 7573 1874 1877 4837 7582 4840 7585 7592 4849 1905 4866 4869 4871 4874 4875 7630 1935 1940 1941 4900 7651 5020 7764 7779 5100 5214 2417 2456 2465 2490 2527 2529 2535 2545 5502 2721 2738
policed$	1938 2527 2847
polici	1838 4829 4848 1893 7594 7595 1906 1919 1923 1937
policies$	7093 7094 7095 7096 7097 7098 7099 7326
policing$	7439 4794 7573 4837 7592 4849 4860 4875 7621 5441 2527
policy$	7093 7094 7095 7096 7097 7098 7099 7326
polish$	5327
ponytail$	6791 6792 6793 5321 5322
ponytails$	6791 6792 6793 5321 5322
poor$	3010 3121 3472 567 568 569 570 571 572 573 574 575 576 577 649 650 651 3651 6405 6433 6434 6435 6436 737 6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 1090 6803 1538 1539 1540 1541 7344 7345 7346 7347 1688 1968 2089 2133 2136 2169 2220 2228 2264 2267 2350 2442 2460
poorly$	1082 2347
porn$	5063
pornography$	5063
portly$	2781
pose$	1843 7544
poses$	1843 7544
posing$	2497
position$	5702 1743
positions$	5702
positive$	3010 3020 7545 2551 5594
posses	5031
possession$	5031 7775 5032 2740
possibility$	4205
possible$	1872 2504
post$	304 7278 7290 5437 2602
posted$	304 6091
poster$	1930
posters$	1930
posting$	304
posts$	2975 2986 304 5437
potential$	2504
pothead$	5132
potheads$	5132
power	5493
powerful$	2325
powerfully$	2326
powers	5500
practi	7669
practically$	412 912 3868 913 914 915 916 919 920 921 922 967 968 2291 2300
practice$	1644 1645 1646 1647 5398
precin	4864
precinct$	7608 7638
precious$	1481 4451
precocious$	5060 2774
predator$	6355 6356 6357 6358 659 5129 5130 5131
predators$	6355 6356 6357 6358 659 5129 5130 5131
predatory$	2767
predic	2483
predicted$	1789 2679
prediction$	2687
predictions$	5642 2687
predictive$	2485
prefer$	194 195 196 197 198 199 200 215 216 217 218 219 220 2093 2557
prefered$	194 195 196 197 198 199 200 215 216 217 218 219 220 2093
prefering$	194 195 196 197 198 199 200 215 216 217 218 219 220 2093
preferred$	194 195 196 197 198 199 200 215 216 217 218 219 220 7319 1665 1666 1667 1668 4645 7390 2093
preferring$	194 195 196 197 198 199 200 215 216 217 218 219 220 2093
prefers$	194 195 196 197 198 199 200 215 216 217 218 219 220 2093
pregna	7687
pregnancies$	2901
pregnancy$	5586 2901
pregnant$	5585
prepared$	4131 4134 1736 7546 4826
prescribed$	5578 2884
prescription$	2884
prescriptions$	2884
presence$	7581
present$	869 3825 870 871 872 3828 873 874 3830 875 3966 3967 3968 3969 4741 1843 7544
presented$	869 3825 870 871 872 3828 873 874 3830 875
presenting$	869 3825 870 871 872 3828 873 874 3830 875
presents$	5836 5837 6032 6035 869 3825 870 871 872 3828 873 874 3830 875 1843 7544
presentted$	869 3825 870 871 872 3828 873 874 3830 875
presentting$	869 3825 870 871 872 3828 873 874 3830 875
preser	2513
press$	2557
pretext$	1834
pretty$	2781
preven	4816 1863
prevented$	7078
prevention$	7556 7560 1861 4820 5026
prey$	5733
prime$	2504
principal$	7628 2511
priori	1829 7538 5500
priority$	1817 4871 7636 2504 2507 2509 2545 2572
prison	7732 4989 5027
prison$	7713 7733 7771 2729
proact	1884 2543
proactive$	1742 4829 4840 4848 1893 7594 7595 4860 1906 1919 1923 1937
probation$	2955
proble	5593
problem$	6476 6481 7220 4663 7628 5132 2186 2223 2226 2228 5185 2532 5576
problematic$	5937 6438 6439 6440 6441 6442 6443 6444 6445 6446 2223 2228
problems$	6146 6153 6154 6156 6157 6481 6643 2017 2043 5132 5185 5576 2684
procedure$	7093 7094 7095 7096 7097 7098 7099 7326
procedures$	7093 7094 7095 7096 7097 7098 7099 7326
proceedings$	7535 5649
proces	5598
process$	7093 7094 7095 7096 7097 7098 7099 7326
processes$	7093 7094 7095 7096 7097 7098 7099
produc	5431
productive$	7545
professional$	2417
professionalism$	7379 7380 7381 7382 5416
professionals$	6192 6428 6493
profil	5431 5484
profile$	7482 1890 4863 5127 5488 2533
profiled$	7483
profiles$	7482 1890 5488 2533
profiling$	2533
profits$	4650
programme$	69 71 72 7703 5672 5690
programmes$	69 71 72
progress$	1826 5090
progressed$	1826
progressing$	1826
progresss$	1826
prolific$	291 292 7493 2098 2170 2177 2509
promiscuity$	2748
promiscuous$	2087 5060 2748 2774
promiscuously$	2748
promise$	7093 7094 7095 7096 7097 7098 7099 7332
promises$	7093 7094 7095 7096 7097 7098 7099 7332
proof$	1795
proper$	4427 4428 4429 4430
property$	5967 5968 5969 5970 3227 3228 3229 3230
prosec	1824 7533 7534 4791 7539 4844 7598 2826
prosecute$	4780 2550 2575
prosecuted$	7588
prosecuteing$	2575
prosecutes$	2550
prosecuting$	2550
prosecution$	7529 7535 2549
prosecutions$	7535
prospect$	4203
prostitute$	5063 2108 5066
prostituted$	2108
prostitutes$	5063 2108 5066
prostituting$	2108
prostitution$	5930 5944 5063
protagonist$	5467
protagonists$	5467
protect$	2996 5858 530 3495 6246 3928 3929 3930 3933 3934 3936 3937 3940 6720 1715 1723 1724 1725 1867
protected$	530 6720 6725 6726 6727 6728 6729 1723 1724 1725
protecting$	530 3496 6540 3928 3929 3930 3933 3934 3936 3937 3940 6720 6725 6726 6727 6728 6729 6732 6737 6738 6739 6740 6741 1723 1724 1725 1867
protection$	6540 6716 6717 6718 6719 6720 6725 6726 6727 6728 6729 6732 6737 6738 6739 6740 6741 7209 4814 4887 4888 4981 5014
protects$	530 6720 1723 1724 1725 1867
protectted$	530 6720 1723 1724 1725
protectting$	530 6720 1723 1724 1725
protocol$	7093 7094 7095 7096 7097 7098 7099
protocols$	7093 7094 7095 7096 7097 7098 7099
proud$	4618
prove	1794 1807
prove$	4752
proved$	4752 2515
proves	1807
provid	2476
provide$	1728 4700 5079
provided$	5079
provideed$	1728
provideing$	1728
provider$	4341 4346 4347 7354 7383 4666 2466
providers$	4341 4346 4347 7354 7383 4666
provides$	1728 5079
providing$	5079
provin	1807
provision$	5617 5620
provocative$	5060 2749 2774
provocatively$	1082 2338 2347 5331 5333 2749 2774
provoke$	5719 5720 2144
provoked$	5719 5720 2144
provokes$	5719 5720 2144
provoking$	5719 5720 2144
pru	2663
pru$	5619
psoriasis$	2783
psychiatric$	2620 2896
psychiatrist$	7670 2896
psychiatrists$	2896
psycho	4917 2898
psycho$	5132
psychologist$	7661 7670 2897
psychologists$	2897
psychopath$	5132
psychopaths$	5132
psychos$	5132
psychosis$	2876 2924
psychotherapist$	7670
psychotic$	5180 2876
ptsd$	2858
public	4823
public$	6368 3644 7543 7567 1931 1932 5031 5099 2704
puffer$	5332 2381 2385
puffers$	6854 6855 6856 6858 5332
pulled$	5735 5336
punch	7754
punish$	7364 1675 1676 1677 1678
punished$	6138 1675 1676 1677 1678
punishes$	1675 1676 1677 1678
punishing$	1675 1676 1677 1678
pupil	5034
pupil$	6450 6464 6465 6466 6467 6468 6469 7778 2146 5124 5179 2663
pupils	7602
pupils$	76 158 204 3334 3338 3339 3359 486 3478 3595 640 641 642 6365 6400 6450 6453 6464 6465 6466 6467 6468 6469 6945 6946 6947 6948 6949 4212 4213 4214 4224 4233 4274 7059 4516 4838 1900 7603 1909 1917 7622 7625 4892 7645 5051 5099 5124 5179 2231 5407 5531
purcha	4733 4734
purely$	798
purple$	2365
purpos	1925 5431
purpose$	7223 7226 7564 1868 7636
pursue	1835
pursue$	138
pursued$	138
pursues$	138
pursui	1835
pursuing$	138
push	1908
push$	261 262 263 2096 2554
pushed$	261 262 263 1938 2096
pushes$	261 262 263 2096
pushing$	261 262 263 2096
put$	0 1 2 2959 5706 5707 11 5712 5730 5872 5901 6085 6086 6087 6088 3467 6919 7022 1694 1695 1723 1724 1725 1808 1809 4873 1918 2016 5079
puted$	0 1 2 11 1723 1724 1725 5079
puting$	0 1 2 11 1723 1724 1725 5079
puts$	0 1 2 2959 11 5712 5730 7022 1694 1695 1723 1724 1725 4730 2016 5079
putted$	0 1 2 11 1723 1724 1725 5079
putting$	0 1 2 2960 5705 11 7022 1694 1695 1723 1724 1725 5079
pyjama$	4107 5332
pyjamas$	6845 6846 6847 6850 5332
queen$	5135
queens$	5135
questi	7634 1948
question$	4904
questionable$	3010 3472 2089
questioned$	2064
quick$	136 7361 4618 1664 2139
quickly$	6626 7313 7314 7315 7316
quiff$	5322
quiffs$	5322
quite$	3047 3062 827 940 999 1002 2290 2306
rabble$	647 648 5115 2166 2755
race$	4022 4025 4037 4041 4044 6801 4069
radar$	7457 1758
raff$	5113
rag$	5110
rags$	5110
raid$	5491
raids$	5491
raise$	3928 3929 3930 3933 3934 3936 3937 3940 4376 2303
raised$	4375 2303 5336
raises$	2303
raising$	3928 3929 3930 3933 3934 3936 3937 3940 2303
ran$	261 262 263 275 276 294 295 696 862 863 2037 2096 2198 2201 5461
rang$	7412
ranger	1934
rape	5009
rape$	7753 5106
raped	5669
rarely$	993 3949 994 3950 995 1997
rascal$	2755
rascals$	2755
rash	4912
rash$	52 53 515 7656 2132
rat$	5111
rate	1863
rate$	7536 5508
rated$	756 760
rates$	7536 5508
rather$	7375 7377 4681
ratings$	7415 7416
rational$	3120
rats$	5111
re	4819
re$	4178 4189 2170
reach$	6419 6954 6970 6999 7000 7001 5358 5360
reached$	6898 6904 6909 6912 6918 6982 6985 6986 6987 6988 6989
reaches$	5359
reaching$	6999 7000 7001 4258 5358
react$	6920 7364
read	4742 5640
read$	6419 1397 1398 1399 7210 7486 7706 5639
reader$	7466
readers$	7466
readily$	7313 7314 7315 7316
readin	7710 4967
reading$	7711 5379 2678
ready$	7361 4618 1736 1872 7716
real$	4427 4428 4429 4430 2580
realise$	3445 3446 3511 3512 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522
realised$	3445 3446 6217 6218 3475 3476
really$	3884 1241 1242 1243 1244
rearrested$	5674
reason$	6999 7000 7001 1834 5358
reasoned$	6898 6904 6909 6918 6982 6985 6986 6987 6988 6989
reasoning$	6999 7000 7001 4261 5358
reasons$	1834
reassurance$	6732
rebuff$	2135 2392
rebuffed$	6883 6884 6885 6886 6887 6888 6889 6890 2135 2392
rebufffed$	2135 2392
rebufffing$	2135 2392
rebuffing$	2135 2392
rebuffs$	2135 2392
receiv	5431 2625
receive$	3092
recent	1734
recent$	4690
reckless$	52 53 3010 3121 5937 515 2087 2132 2767
recklessly$	2744
recklessness$	5866 5867 5868 5869 5870 5871 6150
reclaim$	1945
reclaimed$	1945
reclaiming$	1945
reclaims$	1945
recognise$	5858 6246 3511 3512 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522
recognition$	7466 5443
record	1869 1896 4879 1927
record$	4495 7367 4644 1759 1765 7508 7509 7574 1891 4852 4858 7774 5576 5694
recorded$	1808 1809 1822 4852 4858 4873 1918 7626 2562
recording$	1644 1645 1646 1647 1759 1765 1892 4852 4858 5398
recordinged$	4852
recordings$	1892 4852
records$	7451 1759 1765 7508 7509 7574 4852 4858 7623 5444 5576
recover$	2646
recovered$	2646
recovering$	2646
recovers$	2646
recrui	7614
recruit$	247 2094 2095
recruited$	5735 247 3204 249 250 251 2094 2095
recruiter$	6355 5129
recruiters$	6355 5129
recruiting$	247 2094 2095
recruits$	247 2094 2095
recruitted$	247 2094 2095
recruitting$	247 2094 2095
red$	1141 7551 2344 2365 5332 2560
redemption$	5360
redheaded$	4055 2781
reduc	1863
reduce	1999
reduce$	5510
reduct	4820
reduction$	7560 7564
referr	7669 1977
referral$	4139 1184 1185 1186 7214 5407 2732
referrals$	4139 1184 1185 1186 7214 7349 7350 5407 5408
referred$	2625
refuge	4983
refuge$	7727
refus	1951 5628 2673
refusal$	3114 159 160 161 162 163 728 729 730 731 732 1170 1171 4147 1500
refusals$	1170 1171 4147 1500
refuse	2726
refuse$	539 540 541 542 543 545 564 1169 6879 7018 7019 7020 7022 2391 5366 2458
refused$	6197 539 540 541 542 543 545 564 1169 6879 6883 6884 6885 6886 6887 6888 6889 6890 7018 7019 7020 7022 2391 5366 5403 2458
refuser$	5146 2760
refusers$	5146 2760
refuses$	539 540 541 542 543 545 564 1169 6879 7018 7019 7020 7022 2391 5366 2458
refusing$	539 540 541 542 543 545 564 1169 6879 7018 7019 7020 7022 2391 5366 2458
regard	5431
regard$	3004 3005 3006 7175 7176 7177 7178 7179 7180 7181 7182 4441 4442 4443 4444 4445
regardless$	5798 6169 6704
regist	1739 1894 4850 4879
register$	4716 7615 7623 7758 7759 5478 5617
registers$	7623
registrations$	5451 2496
regrettable$	4562 4563 7308
regrettably$	2790
regular$	291 292 2098
regularly$	290 7679
rehabilitation$	2733
reject$	636 637 6879 7022 2145 2392
rejected$	636 637 6879 6883 6884 6885 6886 6887 6888 6889 6890 7022 2145 2392
rejecting$	636 637 6879 7022 2145 2392
rejects$	636 637 6879 7022 2145 2392
rejectted$	636 637 6879 7022 2145 2392
rejectting$	636 637 6879 7022 2145 2392
relapse$	6921 5353
related$	7700 5108
relati	7718 7730 5431
relations$	5057
relationship$	5746 3096 345 346 347 6052 6053 6539 6708 6709 6755 2044 5043 5057 5241
relationships$	5746 3096 345 346 347 6708 6709 6755 5043 5057 5241
released$	2065 2726
relentlessly$	2787
reliab	1734
reliable$	4690
reliant$	5260
relied$	6985 6986 6987 6988 6989 1897
relies$	2047
relish$	594 595
relished$	594 595
relishes$	594 595
relishing$	594 595
reluctance$	3114 159 160 161 162 163 728 729 730 731 732
reluctant$	539 540 541 542 543 545 728 729 730 731 732 1664
relying$	2047
remain	2704
remain$	5872 433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 908 912 3868 913 914 915 916 919 920 921 922 6919 2175 2176 2224 2225 2235 5660
remained$	3689
remains$	156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 3689 3694 757 771 772 773 774 775 776 908 912 3868 913 914 915 916 919 920 921 922 2175 2176 2224 2225 2235
remand	4844
remand$	2946
remanded$	7588 2946
remark$	1162 1163 1164 1165
remarkably$	2290
remarked$	1162 1163 1164 1165
remarking$	1162 1163 1164 1165
remarkked$	1162 1163 1164 1165
remarkking$	1162 1163 1164 1165
remarks$	1162 1163 1164 1165
reminded$	5784 5785 89 90 91 1775 1920 4890
reminder$	7304 7305
reminders$	5781 7304 7305
remit	1925
remorse$	5092
remorseless$	2767
remote$	7361
remov	1908
remova	7756
removed$	7609 1938
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	2940
reoffe	4824
reoffend$	6920 7489 5353
reoffended$	2952
reoffender$	2759
reoffenders$	2759
reoffending$	7563 7566 7568 2952
reoffends$	2952
repair$	7364
repara	2070
reparation$	5026
repeat$	291 292 6920 2098 2170 2509
repeated$	3064 4560 4561 4585 7349 7350 2417 5408
repeatedly$	290 4321 1572
replied$	6091 7090 7102 7103 7104 7105 7412
reply$	6104 6105 6106 6288 6290 6893 6899 6913 7200 7364 7367 5350
replying$	5802 6104 6105 6106
report	4691 4699 1869 1895 1896 1927 4967 5431 5433
report$	5858 6179 6246 7214 1658 7435 7443 1759 1765 7508 7509 4852 7711 5407 5635
reported$	6070 6078 1801 4852 1899 5482 5521
reporting$	1759 1765 4852
reportinged$	4852
reportings$	4852
reports$	7214 1759 1765 7508 7509 4852 5407
reprimand$	2944
reprimanded$	2944
reprimands$	2944
reprobate$	2755
reprobates$	2755
reputation$	814 815 7338 4650 7404
reques	4711
request$	7214 7304 7305 5407
requested$	5448
requests$	7304 7305 7349 7350 5407 5408
requir	4711 5431
require$	6611 1017 1018 1019 3976 1021 1022 1023 1024 1032 1033 6734 3991 3992
required$	1032 1033 6734 3991 3992 1868
requires$	1032 1033 6734 3991 3992
requiring$	1032 1033 6734 3991 3992
reside	4823 2021 2024
residential$	4977 4980 2271
residents$	6334 3591 6365 4516 7543 7567 5099 5100
resilience$	2775
resilient$	1063 2775
resist$	5858 6212 5087
resistance$	728 729 730 731 732
resistant$	728 729 730 731 732 5363 5366 2767
resit	2680
resolution$	7773 5693
resort$	244 245
resorted$	244 245 1615
resorting$	244 245
resorts$	244 245 1616
resortted$	244 245
resortting$	244 245
respect$	6246 6267 3532 3643 6893 6899 6913 7175 7176 7177 7178 7179 7180 7181 7182 5136 5350
respit	2021
respite$	4977
respon	4695 4750 7599 7614 5500
respond$	6246 6893 6899 6913 7200 7364 7367 5350
responded$	7090 7102 7103 7104 7105 7210
response$	1644 1645 1646 1647 7432 7439 4829 4848 1893 7594 7595 4860 1906 1919 1923 1937 5398
responses$	1644 1645 1646 1647 5398
responsib$	7220 7292 7331
responsibbed$	7220 7292 7331
responsibbing$	7220 7292 7331
responsibed$	7220 7292 7331
responsibilit$	3893
responsibilities$	6636 7056 7220 7331
responsibility$	532 533 6272 7056 7133 7175 7176 7177 7178 7179 7180 7181 7220 7331 1651
responsibing$	7220 7292 7331
responsible$	5725 532 533 1063 1643 7360 7494 1803 1901 1939 2063
responsibs$	7220 7292 7331
rest$	6809 6810 6811 7351 5409
rests$	7351 5409
result$	146 1835 5635 5637
resulted$	5712
results$	7338 4650 7404 7415 7416 7711 5635 5637
retail	4823 4886
retail$	4864
retailers$	7567 7630 1940
retain$	2493
retained$	5448 2493
retaining$	2493
retains$	2493
retak	2680
return	5431
return$	5839 5872 5901 5903 5904 240 241 242 243 3226 271 275 276 3236 3276 3284 329 330 331 3291 6039 6246 6893 6899 6913 6919 6921 1871 5350
returned$	240 241 242 243 271 275 276
returning$	5802 5911 240 241 242 243 3223 271 275 276 3233
returnned$	240 241 242 243 271 275 276
returnning$	240 241 242 243 271 275 276
returns$	240 241 242 243 271 275 276 1871
revealing$	2381
review	1771
review$	1912 5224
reviewed$	1912
reviewes$	1912
reviewing$	1912
reviews$	1912 5224
reward$	1853
rewards$	1853
riff$	2157
right$	3010 3012 3020 6139 6140 6272
rightly$	1658
rigid$	7361 4618
rigoro	1921
rigorous$	4877
ring	2510
ring$	1748 1944 2164 5332
ringing$	1748 1944
ringle	7501 7530
ringleader$	7518 7549 7586 5466 5531 2756
ringleaders$	7518 7549 7586 5466 5531 2756
rings$	3818 3819 1748 1944 5332
riot$	5155 5156 5157
ripped$	4117 2374 2381
risk$	5700 5701 5711 2971 16 17 18 3000 5745 6121 6232 6233 6255 6256 6257 6258 6259 6260 6261 6262 6263 6264 6265 6266 6277 6278 6279 6280 6281 6298 6305 665 666 667 668 3705 3706 751 752 3709 754 755 6456 6457 6458 6459 6460 6461 6462 6463 6527 6708 6709 6710 6711 6712 6713 4559 4799 1866 5015 2085 2503 2529
riskier$	3010 2087
risks$	5700 5701 3030 3031 6232 6233 6255 6256 6257 6258 6259 6260 6261 6262 6263 6264 6265 6266 6278 6279 6280 6281 6298 6527 6708 6709 5042
risky$	5700 5701 3010 3121 5937 3577 2087 2141 2223
ritalin$	2886
rivalry$	5108
rivals$	5100
road$	5895 2284
roadman$	6346 5109 2754
roadmen$	6346 5109 2754
roam$	5915
robbed$	5735 5737 2078
robber	7428 4695 7501 4759 7510 1812 4824 7600 7601 7613 5019 5020 5031 5033 5462 5539
robber$	6379 6380 6381 7494 5132 5133
robberies$	7502 7503 4768 7568 7763 7777 5509
robbers$	6379 6380 6381 5132 5133
robbery$	5930 7432 7439 1742 4703 4704 4705 1750 1751 1782 4768 7516 4782 4829 4848 1893 7594 7595 4860 1906 1911 4871 1919 1923 1937 7763 7764 7775 7777 2504 2520 2564
robust	1921 2543
robust$	4877
robustly$	5483
role$	7331
roles	7607
roll$	623 7234
rolled$	5631
rolling$	623
romanian$	5327
room$	7447 7448 7449 4706 4707 4738 7630 4984 5013 5532
rooms$	5532
ropes$	6524
rose$	5508
rot$	7205 7407
rotten$	2168 5180
rough	5666
rough$	2142 2168 2346
round$	6526 3789 6562 1824 5344 5510
rouser$	5122
rousers$	5122
route	7602
row$	4206 6951 4208
rowdy$	2228 2767
rows$	2017 2043
rude$	6447 6448 6514 7022 2767
ruffian$	2755
ruffians$	2755
rug$	7328
rui$	2947
rule$	6337 7093 7094 7095 7096 7097 7098 7099
rules$	6587 7093 7094 7095 7096 7097 7098 7099 7326 5101
run$	5774 5872 5901 5903 5904 261 262 263 275 276 3241 3246 294 295 3460 623 696 862 863 939 6921 1238 1239 7022 4665 2037 2096 2197 2200
runaway$	6379 6380 6381 5132 5133
runaways$	6379 6380 6381 5132 5133
rung$	7210
runner	5480
runner$	5960 6382 5132 5134
runners$	5960 6382 7513 5132 5134
runnin	4750 7614
running$	3199 261 262 263 275 276 3240 3242 3246 294 295 623 696 862 863 939 7022 7494 7599 2037 2096 2196 2199
runs	7614
runs$	261 262 263 275 276 3246 294 295 623 696 862 863 939 7022 2037 2096
rushed$	1973
s$	4748 7495 4794 4931 4943 4952 2011 4970 4971 4980 2029 2030 5017 5557 5560 5562
s17$	2937
s20$	2937
s47$	2937
sabotage$	2134
sabotaged$	2134
sabotages$	2134
sabotaging$	2134
safe$	5742 5743 3020 6231 6235 3492 6237 6238 3957
safeguard$	2996 5858 3499
safeguarding$	6716 6717 6718 6719 6720 6729 6732 2417
safer$	3010 3020
safety$	5710 2967 5747 5748 5749 5750 5751 3038 3039 6232 6233 7458
said$	3163 3329 3330 3337 3454 6940 4299 4300 4303 1801
sallow$	2781
same$	5799 5801 6170 3972 3973 3974 3975 1065 4071 6818 6831 4104 2322
sanction$	2551
sand$	7325
sandy$	2344
sat$	1150 1151 1152 1512 1513 1514 1515 1516 1517 1518 1519
satisfy$	6970
savage$	6379 6380 6381 5132 5133
savages$	6379 6380 6381 6396 6397 6398 5132 5133
saved$	6985 6986 6987 6988 6989
saving$	7338 5360
savvy$	1063 5236 2773
saw	1970 2044
saw$	4926
say$	3116 6179 6208 6246 644 6881 6893 6899 6913 4299 4300 4303 1914 5350
saying$	644 6953
says$	644 6882 6940 4299 4300 4303
scallies$	2755
scally$	2755
scallywag$	2757
scallywags$	2757
scan$	1912 7681
scandal$	2788
scandalous$	2788
scaned$	1912
scanes$	1912
scaning$	1912
scans$	1912
scant$	4431 4438
scantily$	1082 2337 2347
scar$	1095 5322
scarcely$	993 3949 994 3950 995 1034 3990 1035 1036 2293 2294 2307
scare$	6749 6750 6751 5264
scared$	6710 6711 6712 6713 1052 1053
scarf$	6853 5332
scars$	1095 5322
scarves$	6853 5332
scatter$	4881
scattering$	1936
scenario$	5702
scenarios$	5702
scheme$	5478
schemer$	5132
schemers$	5132
scheming$	2767
schizophrenia$	2877
schizophrenic$	2877
school	1996 7710 5632
school$	5948 5949 5950 6192 6254 6368 6386 6493 4341 4346 4347 7354 7383 4666 1714 4944 7694 7695 4952 7697 7698 7704 7707 7708 7711 7716 4997 5056 2190 2417 2456 2465 2466 5610 5611 5626 2672 5629 2679 5641 2688
schooling$	5626
schools$	7748 5611
sclerosis$	5548
scor	5459
score$	6524
scored$	7483
scorn$	2135
scorned$	2135
scorning$	2135
scornned$	2135
scornning$	2135
scorns$	2135
scour$	1912
scoured$	1912
scoures$	1912
scouring$	1912
scours$	1912
scrap$	6117
scraped$	5323
scratch$	7225
scrawny$	2781
screamed$	6197
screen	1977
screening$	7676
screens$	7026 7052 7053 7054 7055
screenshot$	1892
screenshots$	1892
screwed$	764
scrote$	2757
scrotes$	2757
scrounger$	5132
scroungers$	5132
scruffily$	1082 2347 5331 5333
scruffy$	1084 4043 2346 2365 2374 2381 2781
scum$	2755
scumbag$	2755
scumbags$	2755
search	7450 1824 7534 1845 7598 7634 1948
search$	1796 7523 4780 7529 7531 7532 1850 4818 1883 1887 1912 4904
searched$	1850 1912
searches$	7531 7532 4801 1850 1887 1912
searching$	7531 1850 1887 1912
searchped$	1883
searchs$	1883 1912
seasoned$	2776
seating$	4879
second$	1065 4440
secrecy$	3407
secretive$	2767
section$	2547 2696
sectioned$	2880
secur	2513
secure	1835 2024
secure$	6100 6101 4980 5027 2082 2493
secured$	5448
secureed$	2493
secureing$	2493
secures$	2493
securi	1835 4886 1934
security$	6334 7630 1935 1940 1941 5100
seduce$	135 2091
seduced$	135 596 2091
seduces$	135 2091
seducing$	135 2091
see	1970
see$	5858 5872 3511 3512 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 6870 7200 7367 7471 1891 1914 4926
seed$	5124
seeds$	5124
seeing	1970
seeing$	5802 5911 4926 2054 2119
seek	4711 1835 1897 2534
seek$	140 305 306 307 308 309 310 311 598 3554 599 600 601 602 603 604 618 619 621 7022 1728 7593 4862 2241 2242
seeked$	1728 4862
seeker$	6377 5094 5196 5660
seekers$	6377 5094 5196
seekin	4711 1897
seeking$	140 305 306 307 308 309 310 311 598 3554 599 600 601 602 603 604 618 619 621 3724 3733 7022 1728 4862 5094 5196 2241 5660
seeks$	140 305 306 307 308 309 310 311 598 3554 599 600 601 602 603 604 618 619 621 1728 7593 4862 2241 2242
seem$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3825 870 871 872 3828 873 874 3830 875 908 912 3868 913 914 915 916 919 920 921 922 3966 3967 3968 3969 2175 2176 2224 2225 2235
seemed$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3825 870 871 872 3828 873 874 3830 875 908 912 3868 913 914 915 916 919 920 921 922 1014 2175 2176 2224 2225 2235
seems$	156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3825 870 871 872 3828 873 874 3830 875 908 912 3868 913 914 915 916 919 920 921 922 2175 2176 2224 2225 2235
seen	7627 7644 2044 2068
seen$	6217 6218 3475 3476 830 6898 6904 6909 6918 6982 1970 1985 2054 5461 5482
sees	1970 2044
sees$	4926
seize	1768
seize$	4724 2493
seized	4723 1768
seized$	7467 4724 5448
seizeed$	2493
seizeing$	2493
seizes	1768
seizes$	4724 2493
seizin	1768
seizing$	4724
seizure$	1768 5444 2861
seizures$	5444 5551 2861
seldom$	993 3949 994 3950 995
select	1829
self	2593 2614
self$	2956 2958 2987 2988 33 2990 2991 2992 2993 2994 39 5740 5741 2998 2999 46 59 5863 3195 3249 6107 6108 6110 3378 3379 3380 3381 3382 3383 3384 3385 3387 3388 6135 6136 6149 3414 3415 3416 3417 6162 6163 6164 6165 6166 6167 6168 3427 3428 3429 6174 3487 3491 536 3493 3494 6239 6240 6241 6242 6243 6244 3523 3524 3525 6393 6543 6544 6545 6546 6547 6548 6549 3862 3863 6672 6673 6674 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 3942 6692 4612 7687 5009 5039 5064 5065 2127 2181 5258 5259 2304 2316 2436
selfharm$	5570
selfharmed$	5570
selfharming$	5570
selfharms$	5570
selfie$	6004 3288 3289 334 335
selfies$	6004 3288 3289 334 335
selfish$	2767 2788
selfme	5549
sell$	5872 5901 5903 5904 261 262 263 319 6288 6290 2096 2109 5079
sellin	4750 7501 7614
selling$	5940 261 262 263 319 7494 2081 2096 2109
sells	7614
sells$	261 262 263 319 2081 2096 2109
selves$	2956 2958 2987 2988 33 2990 2991 2992 2993 2994 39 5740 5741 2998 2999 5863 3249 6107 6108 6110 3378 3379 3380 3381 3382 3383 3384 3385 3387 3388 6135 6136 6149 3414 3415 3416 3417 6162 6163 6164 6165 6166 6167 6168 3427 3428 3429 6174 3487 3491 536 3493 3494 6239 6240 6241 6242 6243 6244 6393 6543 6544 6545 6546 6547 6548 6549 3862 3863 6672 6673 6674 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 3942 6692 4612 5039 5064 5065 5258 5259
semh$	2929
sen$	7693 2661 5618
send	1895
send$	5872 304 6288 6290 1732 1922 2122 5079 2661 5618
sending$	304 6999 7000 7001 1922 5358
sends$	304 1922 2122
sensation$	2138
sense$	6270 3528 6836
sensible$	5722 3010 3020 1063
sensit	1734
sensitive$	4690 5211
sensory$	2642
sent	4893 4896
sent$	304 6085 6086 6087 6088 6091 7431 1732 4989 2122 5079 5403 2703
senten	7730
sentence$	5673 2728 5685 5699
sentenced$	2728
sentences$	5699
sentencing$	2728
separa	7730 7732 4989 4990
separate$	4881
separated$	7733
separating$	1936 7733
separation$	7734
september$	5950
sergea	4703 4704 4705 1750 1751 1782 4829 4848 1893 7594 7595 1906 1919 1923 1937
sergeant$	7447 7448 7449 4706 4707 4738 7573 7592 4849 7604 4875 4900 5502
serial$	291 292 2098 2170 2177 2509
series$	1362 5475 5476
serious$	3001 4427 4428 4429 4430 2170 2417
seriously$	7123 7124 7143 7144 7145 7146 7147 7148 7149 7150 7151 7152 7153 1572
seriousness$	6255 6256 6257 6258 6259 6260 6261 6262 6263 6264 6265 6266 6278 6279 6280 6281
sertraline$	2889
served$	2071
serves$	439 440
servic	7669
service$	6343 4341 4346 4347 7333 7354 7383 4658 4666 1714 7563 7676 7682 2417 5398 2456 2465
services$	6254 6428 6518 1187 1188 1189 1190 4341 7089 4346 4347 7354 7383 4666 7676 5091 5347
serving$	4969 5392 2711
session$	69 71 72 3768 7015 7016 7017 5090
sessions$	69 71 72 6493 3768 5090
set$	4029 1221 1222 1314 2062 5283 5284 5613
setting$	2062
settle$	6893 6899 6913 5350
seven	7602 1929
seven$	6399 4838 1900 7603 1909 1917 7622 7625 4885 4892 7645 5531
severa	7474
several$	3064 1109 4560 4561 4585 7349 7350 5408 2504
severe	2609
severely$	2671 2701
sex$	5746 3096 5891 3189 3268 6014 3274 320 3281 6028 336 337 338 339 6049 6050 3356 6536 6537 6708 6709 6755 5043 5059 5069 5241
sexual$	5937 3260 3271 321 322 323 324 326 3285 3286 3287 336 337 338 339 6051 6536 6756 1976 2101 2111
sexualised$	5937 3260 6438 6439 6440 6441 6442 6443 6444 6445 6446 5061 5062 2228 2774
sexuality$	6099
sexually$	2104 2286 2287 2318 2631 2712 5669
shabbily$	1082 2340 2347
shabby$	2374 2381 2781
shadow	1948
shadow$	1780 4904
shadowed$	1780
shadowing$	1780
shadows$	1780
shaggy$	2344
shall$	1193 1194 1195 1196 1197 1198 1898
sham	7646
shambles$	2788
shambolic$	2788
shame$	7227 4562 4563 7308 2437
shameful$	2788
shamefully$	2788
share	1730 1895 2476
share$	5872 304 1148 6893 6899 6913 7200 7364 7367 1732 2028 5350
shared	1730
shared$	304 1148 7210 7431 1732
shares	1730 2476
shares$	304 1148 1732 2028
sharin	1730 5431 2476
sharing$	304 1148 7240 1732 2028
shaved$	2361 2363 2365 5323 2373
shaven$	2335 2336 2362 2365 2373
she$	3016 3311 3334 3338 3339 3358 6180 486 639 3595 640 6340 641 642 6523 6945 6946 6947 6948 6949 4212 4213 4214 4216 4341 7089 2665
shed	5666
shed$	1631
shedding$	1631
sheep$	6364
sheet$	5532
sheets$	5532
shelter$	6020 6021 6022 6023 6024 6025 6026 6027
shielding$	6720 6725 6726 6727 6728 6729 6732
shift$	2577
shifty$	2346
shirk$	1631
shirked$	1631
shirking$	1631
shirkked$	1631
shirkking$	1631
shirks$	1631
shirt$	6824 5332
shirts$	6824 5332
shocking$	1538 1539 1540 1541 4562 4563 7308 7344 7345 7346 7347 2442
shockingly$	2790
shoddy$	2788
shoes$	6838 6839 6840 6848 5332 5337
shooti	7510 7600 7601
shootings$	7502
shop	4864 4886
shop$	5948 5949 7608 7630 7638
shopke	4823 4886 5034
shopkeeper$	5835 6017 7778
shopkeepers$	5835 6017 6334 7567 7630 1940 5099 5100
shopli	1812 4824 7601 7613 5019 5031 2954
shoplifter$	6379 6380 6381 5132 5133
shoplifters$	6379 6380 6381 5132 5133
shoplifting$	5930 5940 5944 6401 4768 7568 1911 7639 7763 7775
shoppe	4823
shoppers$	7543 7567 5099
shopping$	4864
shops$	7608 7630 7638 1940
short$	4117 2237 2325 2344 2364 2365 2381 2435 5406 2781
shortcoming$	2416
shortcomings$	7061 7062 7063 2416 5374
shorts$	6838 6839 6840 6854 6855 6856 6861 5332 5337
shot$	4832
shots$	4832
shotter$	2760
shotters$	2760
shotting$	261 262 263 2096
should	4956
should$	21 22 23 24 25 26 386 387 475 489 497 498 499 500 501 502 503 504 505 513 517 518 519 520 893 992 1369 1370 1371 1372 4330 7084 1530 4490 4729 1898 7700 2419
shoulder$	6503 1092 2457
shouldered$	5286 2457
shouldering$	2457
shoulderred$	2457
shoulderring$	2457
shoulders$	6503 6554 2457
shouldn$	385 2420
shouted$	2035
shouting$	2017
show	1794 4751 1807 5431
show$	516 6246 3507 6893 6899 6913 1296 7047 4730 1914 5350
showed$	516 1475 4730
showin	1794 1807
showing$	1475 7430
shown	4893 4896
shown$	516 1475
shows	1794 4751 1807
shows$	516 1295 1475 4730 4767 1914
shrug$	580 1650
shruged$	580 1650
shrugged$	580 1650
shrugging$	580 1650
shruging$	580 1650
shrugs$	580 1650
shunt$	1983
shut$	1697 5403
shuts$	1697
shutting$	1697
shy$	5200
siblin	7738 7739
sibling$	5226 2274
siblings$	2957 6513 6663 7744 5040 5226
sick$	7657
sickle$	2605
sidelined$	2443
sight$	7583 5504 2616
sighted$	5391 5482
sighting$	1776 1917 5456
sightings$	1776 7571 1917 5456 2565
sign$	1609 1610 1611 1612 7329 7330 5405 5407
signal$	5824
signals$	5824 5825
significant$	749 750
signs$	1609 1610 1611 1612 7329 7330 7349 7350 7612 5405 5407 5408
silence$	3407
silliness$	5866 5867 5868 5869 5870 5871 6150
silly$	3001 52 53 3010 3121 478 2130 2767
silo$	2469 2470
siloed$	2792
silos$	5424
similar$	2325
simple$	2721
simpler$	1872
simply$	412 6223 6224 6225 6226 798 1241 1242 1243 1244 4329 1617 1618 1661 2447
since$	7756 5691
single$	1283 1284 4271 1734
sister	7718 4985 7731 4988 7738 7739
sister$	2013 7729 5010 5226
sisters$	6513 5226
sit	7627 7644
sit$	3148 1150 1151 1152 1154 6893 6899 6913 1512 7365 5350
site$	5442
sits$	1150 1151 1152 1154 1512 1513 1514 7614
sitting$	1512 1513 1514
situation$	5702 6156 6157 6232 6233 6321 6714 6715 4559 7343 4663 2043 5663
situations$	5702 6321
six	7602 1929
six$	6399 1076 1109 6809 6810 6811 6812 6813 6814 4224 4233 4838 1900 7603 1909 1917 7622 7625 4885 4892 7645 5531
sixteen$	6569 896 897 898 899
skaters$	4224 4233
skeletal$	2325
ski$	2382
skimpy$	2381
skin$	4046 4059 7667 5306 2351 2357
skinned$	5269 5299
skinny$	4055 4117 2325 2381 2781
skins$	6032
skirt$	6838 6839 6840 5332 5337 5340
skirts$	6838 6839 6840 6854 6855 6856 6861 6864 5332 5337 5340
skive$	2747
skived$	2747
skives$	2747
skiving$	2747
skunk$	4935
slag$	5132
slags$	5132
slapdash$	2788
slave$	5166 2211 2762
slaves$	5166 2762
sleep	4916 4942
sleep$	5872 5915 313 7660 7679 7686 2018 2049 2102 2634
sleeping$	313 2018 2049 2102 2623
sleeps$	313 2018 2049 2102
slender$	2325 2781
slep$	2710
slept$	313 2048 2102 2710
slicked$	1091 5323
slide$	5417 5532
sliders$	6838 6839 6840 6854 6855 6856 6858 5332 5337
slides$	5532
slight$	2325 2781
slightest$	4249 4432
slightly$	1075 2326
slim$	2325 2781
slimly$	2326
slippers$	6850 5332
slipshod$	2788
slit$	2373
sloppy$	1538 1539 1540 1541 2442 2788
sloth$	5419
slow$	728 729 730 731 732 1538 1539 1540 1541 7344 7345 7346 7347 7361 4618 1664 2442
slowly$	7361
slut$	5132
sluts$	5132
sly$	2767
smacke	2035
smacked$	4991
small$	709 3878 1079 2292 2325
smart$	5234 5240 2381
smarter$	3010
smartly$	1082 2347 5331 5333
smarts$	5235
smelly$	2781
smok	1979
smoke$	5872 5901 5903 5904 226 6288 6290 7022
smoked$	6091 7022
smokes$	7022
smoking$	2968 2969 2970 7022
snapchat$	3083 3084 3085 296 3252 297 3253 298 3254 299 3255 300 3256 6001 6002 6003
sneak$	5132
sneaks$	5132
snood$	6853 5332 2784
snoods$	6853 5332 2784
snub$	2135
snubbed$	2135
snubbing$	2135
snubed$	2135
snubing$	2135
snubs$	2135
so$	5800 4332 1480 2290
social$	5932 5938 296 297 298 299 300 3584 6402 3723 6473 6515 4341 7089 1701 1703 4718 1786 4743 7503 4843 7643 2056
society$	6365
sod$	4452
sofa	2698 5666
sofa$	7749
sofasu	5654
sold$	261 262 263 319 2081 2096 2109 5079
solely$	1652 1653 2455
solicit$	2128
solicited$	2128
soliciting$	2128
solicits$	2128
solicitted$	2128
solicitting$	2128
solid$	2325
solidly$	2326
solve	2553
solves	2553
solvin	2553
somali$	5327
some$	1109
somebody$	5910 6203 4341 7089
someone$	5910 3303 6203 3904 4341 7089
something$	6074 7619
somewhere$	6020 6021 6022 6023 6024 6025 6026 6027
soon$	7313 7314 7315 7316
sooner$	7072 7081
sophisticated$	866 2776
sorely$	1572
sort$	6716 6717 6718 6719 6815 5098
sorts$	5098
sought$	140 305 306 307 308 309 310 311 598 3554 599 600 601 602 603 604 618 619 621 2242
sound$	869 3825 870 871 872 3828 873 874 3830 875
sounds$	869 3825 870 871 872 3828 873 874 3830 875
source	5431
source$	4690 1735 1933 2476 2477
sources$	1735
space$	6701 4835
speak	2044
speak$	5998 301 302 303 876 877 878 879 880 881 900 901 902 903 904 3948 6870 6893 6899 6913 6973 6999 7000 7001 7200 5350 5358
speaking$	301 302 303 5379
speaks$	301 302 303 876 877 878 879 880 881 900 901 902 903 904 6973
special$	1992 7693 2685 2695
specialist$	7670
speech$	1971
spell	5640
spelli	4967
spelling$	7711 2678
spend$	5872 3129 3130 3174 6065 6066 6067 6068 6069 629 630 631
spendded$	629 630 631
spendding$	629 630 631
spended$	629 630 631
spending$	5802 5911 6065 6066 6067 6068 6069 629 630 631
spends$	629 630 631 7627
spent$	629 630 631 2071
spice$	4935
spiky$	2344 2365
spineless$	2788
spirit	4916
spirits$	7660
spite$	3037 82 83 85 109 110 111 5971 5972 5973 5974 1605
spiteful$	2767
split	7730 7732
split$	4881 4989
spliting$	1936
splitting$	1936
spoiled$	2767
spoilt$	2767
spoke$	301 302 303
spoken$	5784 5785 89 90 91 6070 6898 6904 6909 6918 6982 7210
sporadic$	6433 6434 6435 6436 737 2220
sport$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 7684 2366 2376
sported$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2366 2376
sporting$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2366 2376
sports$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2366 2376
sportted$	1094 2366
sportting$	1094 2366
sporty$	2346
spot$	7577 7611 5523 5538
spots$	7577 7611 5328 5538
spotty$	1090 4055 6803 2350 2781
spray$	2359
spree$	5524
spring$	5950 5951
spurn$	2135 2392
spurned$	2135 2392
spurning$	2135 2392
spurnned$	2135 2392
spurnning$	2135 2392
spurns$	2135 2392
squad	4695 4698 4703 4704 4705 1750 1751 1782 4829 4848 1893 7594 7595 1906 1919 1923 1937
squad$	7439 7440 1741 7442 7447 7448 7449 4706 4707 7454 1755 4738 7517 7573 7592 4849 7604 4875
squander$	2134 2462
squandered$	2134 2462
squandering$	2134 2462
squanderred$	2134 2462
squanderring$	2134 2462
squanders$	2134 2462
square$	7638
squarely$	1652 1653 2455
squint$	2783
squints$	2783
stab	7754
stabbed$	5737 2078
stabbi	7510 7600 7601 5019 5020
stabbing$	7516 7763 7764
stabbings$	7502 7763
staff	4886 1934
staff$	5910 6016 6192 3508 6254 6334 3591 6365 6368 6383 6493 6532 6533 6534 4341 7089 4346 4347 7354 7383 4666 7630 7778 5091 5099 5100
stained$	2374 2381
stairw	5666
stamme	7667 7687
stamp	1863
stance$	5498
stand	7627 7644
stand$	848 3928 3929 3930 3933 3934 3936 3937 3940 1150 1151 1152 1515 1516 1517 1518 1519 2425
standard$	7225 5398
standards$	7093 7094 7095 7096 7097 7098 7099 5398
standing$	3928 3929 3930 3933 3934 3936 3937 3940 1515 1516 1517 1518 1519 2425 2717
stands$	1150 1151 1152 1515 1516 1517 1518 1519 2717
starte	2625
starti	2625
starts	2625
starve$	2594
starved$	2594
starves$	2594
starving$	2594
stash	4746 1806
stashed$	7445
state	4691
state$	7343 7435
statement$	7438 7444 1993 5617
statemented$	2936
statements$	7438 7444
states$	7435
statio	4886
station$	5948 5949 7630 7638 7764
stations$	7630
statistics$	7415 7416
stature$	6773 6774 6775 5281
status$	6294 6296 6297 6322 2138 5224 5617 5660
stay$	5812 3118 3131 3132 3149 5901 5903 5904 3173 6056 6065 6066 6067 6068 6069 6070 6179 6288 6290 6893 6899 6913 2018 5350
stayed$	5909 6070 6078 6085 6086 6087 6088 6102 6103 6202 2018 2048
staying$	5802 5911 6056 6065 6066 6067 6068 6069 6070 2018 2690
stays$	6070 2018 2690
steal$	5872 6919 7018 7019 7020
steali	4750 7614 2954
stealing$	6401 6514 7494
steals	7614 2954
steals$	7018 7019 7020
step	7718 4985 7735
step$	4735 1881 2543
stepbrother$	5010
stepdad$	2013 7729 4986 7744 5010
stepfather$	2013 7729 4986 7744 5010 7760
stepmother$	7729 7744 5010 7760
stepmum$	7729 7744 5010
stepparent$	7744 5010
stepparents$	7744 5010
stepped$	2543
stepsiblings$	7744
stepsister$	5010
stepstepdad$	7744
stepstepfather$	7744
steward$	3088 5835 6017
stewards$	3088 5835 6017
sti	2632
sti$	5588
stick$	6246 6893 6899 6913 1397 1398 1399 5350
still$	5786 1402 1403 1404 1405 1876
stills$	4686 1731 4832 1930
stis$	5588
stock	7501
stock$	1745 7490 7505 7506
stockily$	2326
stocky$	2325 2781
stole	2954
stolen	7501 2954
stolen$	7490 7506 7775 7776 2588
stoned$	7022
stoner$	5132
stoners$	5132
stood$	1150 1151 1152 1515 1516 1517 1518 1519 2425 2717
stop	1824 1862 7634 1948
stop$	5841 3323 6209 6893 6899 6913 6970 6999 7000 7001 7450 1796 7523 4780 7529 1831 1832 1845 4818 1883 4904 5350 5358 2558
stopped$	3321 3360 6985 6986 6987 6988 6989 1883 7598 2076 5403 5482 2648
stopping$	1831
stops	1845
stops$	1831 4801 7554 1883
store	4746 1806 4886
store$	5812 7630
stored$	7445
stores	1806
stores$	4761 7630
storin	4750 7501 1806
storing$	7494
stout$	2325 2781
straight$	6079 6080 2344 2365
strange$	3266
stranger$	5820 5830 5831 5047
strangers$	3068 5820 3079 3082 5827 5830 5831 5840 5921 3257 3574 6319 6320 5047
strapping$	2781
strappy$	2381
strate	5493 5500 5505
strategy$	5511
strayed$	6091
street	1734 7598 4864
street$	5941 5948 5949 4690 4778 7537 7608 7638 5049 2155 2222 2261 2266 2277 2278 2279 2280 2322 2479 2583
streets$	5941 7537 7608 7638 5049
streetsmart$	2772
streetwise$	1063 2772
streng	1835
stress$	2644
strict	1921
strict$	4877
strike$	3966 3967 3968 3969 2484
striking$	2346
strikingly$	2290
string$	121 1363
stringing$	121
strings$	121
stroke	4912
stroke$	7656
stroll$	1150 1151 1152
strolls$	1150 1151 1152
strong	1921 2543
strong$	971 1063 4877 2325 2580
strongly$	2326
stroppy$	2767
struct	5484
struggle$	66 728 729 730 731 732
struggled$	66 728 729 730 731 732
struggles$	66 728 729 730 731 732 2684
struggling$	66 728 729 730 731 732
strung$	121
stubble$	2782
stubborn$	4618 2767 2788
stubbornly$	2788
stuck$	6102 6103 1397 1398 1399
studen	5034
student$	6450 6464 6465 6466 6467 6468 6469 7778 5124 5179
students$	6450 6464 6465 6466 6467 6468 6469 5124 5179
stuff$	6015
stunt$	5746 5043
stunts$	5746 5043
stupid$	3001 52 53 3010 3109 478 2089 2130 2767
stupidity$	5866 5867 5868 5869 5870 5871 6150
sturdy$	2325
stutte	7667
style$	6815 5108
subculture$	5178
subcultures$	5178
subject$	6765 6768 1791 7590 2532
subjects$	6765 6768 1791 4811
submi	5431
submit	2476
submitted$	4873 1918 5521
substance$	2637
substandard$	1538 1539 1540 1541 7344 7345 7346 7347 2442
successful$	7545
such$	2418
sucked$	5735
suffer	2051 2052
suffer$	2646
suffered$	5007 5008 2646
suffering$	2646
suffers$	5007 5008 2595 2646
sufficient$	5260
sugar$	2118
sugges	4691 5431
suggest$	4135 4137 4138 7435
suggested$	4135 4137 4138
suggests$	7435
suicidal$	2878
suicide$	7658 2878
sullen$	2767
summer$	5950 5951
summon	7598
superficial$	6433 6434 6435 6436 2151 2220
superv	2068 2070
supervised$	2274
supervising$	6540 6716 6717 6718 6719 6720 6729 6732 6737 6738 6739 6740 6741
supervision$	6540 6716 6717 6718 6719 6720 6729 6732 6737 6738 6739 6740 6741 1644 1645 1646 1647 7769 5026 5398 5672 5690
suppl	7614
suppli	1895
supplied$	261 262 263 4893 2096
suppliers$	7518
supplies$	261 262 263 4771 2081 2096
supply	7428 4750 7495 7501 7510 7511 1895 7600 7601 7607 5031 5492 5493
supply$	261 262 263 1728 7490 4771 7775 2096
supplyed$	1728
supplying$	261 262 263 1728 7494 7775 2081 2096
supplys$	1728
suppor	1835 1897 2068 2538 2543
support$	69 77 78 6254 6419 6428 6432 6716 6717 6718 6719 6720 6729 6732 1187 1188 1189 1190 7209 1644 1645 1646 1647 1826 1839 1868 4947 7701 2002 7702 4959 5090 5091 5347 5617
supported$	77 78 1826 1839
supporting$	77 78 1826 1839
supports$	77 78 1826 1839 1868
supportted$	77 78
supportting$	77 78
suppre	1863
suppress$	2832
suppressing$	2832
suppression$	2832
sure$	1220 1221 1222
surely$	1330 1338 4294 1339 1340 4329 5367
surf	5654
surface$	2151
surgery$	7681
surly$	2767
surprisingly$	2290
surveillance$	7529 2802 2835
surveilled$	7483
surviv	2052
survival$	2113
survive$	6699 6700 3960 1005 1006 3963 2305
survived$	5008 2305
survives$	2305
surviving$	2305
suspec	1792 5486
suspect$	6765 6768 7493 5232 5460 2525 2532 2823
suspected$	4748 1801 1810 2063 2506
suspects$	6765 6768 7493 7521 5123 5232 5460 2505 5489 2823
suspen	4967
suspended$	1995 5623 2729
suspendeds$	1995
suspension$	1995 7711 2931
suspensions$	1995 2931
suspicious$	4825
swallo	2651
swap$	328 3284 329 330 331 332 333
swaped$	328 3284 329 330 331 332 333
swaping$	328 3284 329 330 331 332 333
swapped$	328 3284 329 330 331 332 333
swapping$	328 3284 329 330 331 332 333
swaps$	328 3284 329 330 331 332 333
swarthy$	2781
swear$	7022
swearing$	7022 7695
swears$	7022
sweatshirt$	6838 6839 6840 5332 5337
sweatshirts$	6838 6839 6840 5332 5337
sweep$	1628 5530
sweeping$	1628
sweeps$	1628 5530
swept$	1628
swift	2543
sympathy$	6137
symptoms$	5601
syndro	4912
syndrome$	7656 5608
system	5431
system$	6155 6532 6533 6534 7508 7509 7574 7617 7618 2417
systemic$	2417
systems$	7508 7509 2417
t$	4080 6838 6839 6840 4962 5337
ta	2001 4958
ta$	4957 7702
table$	7699
tables$	7405
tablet	4917
tablets$	7661 5579 5607
tabs$	4716
tackl	1863
tackle	5510
tactic	5493 5500
tactical$	4860 2571
tag$	7772 7780 5699
tagged$	7772 2735
tagging$	7772
tags$	5699
tail$	1780
tailed$	1780
tailing$	1780
tails$	1780
tak	1908
take$	45 5774 3092 5872 3146 201 202 293 357 3315 6246 3511 3512 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 3538 3539 3540 3541 3542 6288 6290 845 936 991 6870 6893 6899 6913 4371 1423 4399 4403 4404 4405 4406 4407 4408 4409 1475 7200 7364 7367 1849 1886 4897 1964 2086 2122 5350
takeaway$	5948 5949
taken$	45 6070 6972 4370 4400 4401 4402 4403 4404 4405 4406 4407 4408 4409 1475 7210 1966 1973 2020 2086
taker$	6372 5041
takers$	6372 5041
takes$	45 225 293 6228 936 4399 1475 1849 1966 2086 2122
taking	2651
taking$	45 5775 293 936 6702 6703 4403 4404 4405 4406 4407 4408 4409 1475 1849 1964 1966 5041 2086
talk	7627
talk$	69 5997 301 302 303 6104 6105 6106 876 877 878 879 880 881 900 901 902 903 904 905 6870 6893 6899 4166 6913 6973 6999 7000 7001 7436 5350 5358 2467
talked$	301 302 303 6085 6086 6087 6088 6094 2467
talking$	301 302 303 6104 6105 6106 6999 7000 7001 4260 7436 5358 2626
talkked$	301 302 303
talkking$	301 302 303
talks$	69 301 302 303 876 877 878 879 880 881 900 901 902 903 904 905 6973 7465 2467
tall$	6776 1078 2325 5285 2781
tan$	5314 5315
tango$	5925
tanned$	1090 2350 2781
tantrum$	6482 6483 5187
tantrums$	6482 6483 5187
target	7450 1829 7538 7539 1884 2543 5505 5510
target$	5732 5733 7482 7523 4786 2532 5501 2563 2579 2679
targeted$	5735 4786 4840 2563
targeting$	4786 2563
targets$	5731 5733 7338 4650 7404 7415 7416 7482 4786 5501 2563
tart$	5132
tarted$	1167 1168 2390
tarts$	5132
task	4698 1925
task$	7056
tasked$	1784 1904 4890 2546
taskforce$	7442
taskin	2546 5527
tasking$	4829 4848 1893 7594 7595 4860 1906 4871 1919 1923 1937 5502
tastes$	6643
tattoo$	1095 6795 6848 5322 2368
tattooed$	2781
tattoos$	1095 6795 6848 5322 2368
taught$	77 78 5809 5810 5811 6138 6898 6904 6909 6918 6982 6985 6986 6987 6988 6989 7609
taunt$	2144
taunted$	2144
taunting$	2144
taunts$	2144
tauntted$	2144
tauntting$	2144
teach$	77 78 6383 6419 6954 6999 7000 7001 5358
teache	5034
teached$	77 78
teacher$	5835 6017 6192 7778
teachers$	5835 6017 6192 6334 3591 6383 6493 5100
teaches$	77 78
teaching$	77 78 2001 4958
team	4698 4829 7669
team$	4341 4346 4347 7354 7383 4666 1714 7440 7442 7447 7448 7449 4706 4707 7458 4738 7517 1830 7573 7592 4849 7604 4875 7674 7682 2456 2465 5552
teams$	1830
tearaway$	2755
tearaways$	2755
techni	5493
teen$	6450 6453 6464 6465 6466 6467 6468 6469 5179
teenage$	1065 2110 2170 2173 2177 2321 2322 2504
teenager$	6450 6453 6464 6465 6466 6467 6468 6469 6765 6768 5124 5179
teenagers$	6311 6347 6450 6453 6464 6465 6466 6467 6468 6469 6765 6768 5124 5179
teens$	6347 6450 6453 6464 6465 6466 6467 6468 6469 5179
teeth$	6804 6805 6806 5310
teleph	1786
telephone$	1767 7468 2488
telephones$	1767 7468
tell$	5872 6179 6246 644 6893 6899 6913 6973 4299 4300 4303 7367 1729 1747 1748 5350
telling$	644 1747 1748
tells$	644 6973 4299 4300 4303 1747 1748
temper	7730
temper$	6482 6483 5187
tempered$	5193 5194
tempers$	6482 6483 5187
temporarily$	2665
temporary$	2697
tempt$	5719 5720 132 133 134 2091
temptation$	5914
tempted$	5719 5720 132 133 134 596 2091
tempting$	5719 5720 132 133 134 2091
tempts$	5719 5720 132 133 134 2091
temptted$	5719 5720 132 133 134 2091
temptting$	5719 5720 132 133 134 2091
ten$	896 897 898 899
tenancy$	7750 5664
tenants$	4516
tendencies$	5128
tension$	2017 5484
term$	7667
termin	2630
terrible$	3001 3010 3472 3608 1538 1539 1540 1541 7344 7345 7346 7347 1688 2089 2264 2442
territ	4835
territory$	7579
terrorise$	633 2143
terrorised$	633 2143
terrorises$	633 2143
terrorising$	633 2143
terrors$	5591
test$	7022 1777 1778 7676 5588 5595
tested	1977
tested$	2638
testing$	7022
tests$	5595
text$	301 302 303
texted$	301 302 303
texting$	301 302 303
texts$	301 302 303
textted$	301 302 303
textting$	301 302 303
than$	3052 6184 3450 3817 865 6582 6583 6584 6585 6609 3866 983 1000 1003 7417 7418 7419 7420 7421 7422 7425
thank$	6122 6123 6124 6125 6126 6127 6158 6159 6160 6161 6171 6172 6173
thanks$	171 1699
that	5431
that$	3091 355 3508 6340 6521 1065 7213 7306 7307 4640 4663 7414 7435 4767 7642 2159 2322 5400
the$	3091 5946 3213 3214 3411 3508 6253 3534 3550 6334 639 3670 820 6521 3780 3896 952 1065 1099 4074 4087 1132 7002 4283 4315 7089 4374 4548 4577 4579 7326 7327 4585 4587 7349 7350 7358 4616 1691 1714 4762 4776 4782 4784 4793 4808 7559 4836 4904 4908 4934 5036 5100 2159 5400 5408 2504 2507 2529 2649
thef$	7494
theft	4759 7510 1812 7600 7601 7613 4899 5019 5020 5031 5033
theft$	5930 5944 6401 6514 7503 4768 7516 1911 7639 7643 7763 7764 7775 7777 2520
thefts	4824
thefts$	7502 7503 4768 7568 7639 7643 7763
their	4719 1764 1792 5439 2499 2516
their$	19 3003 3007 3029 3091 144 151 152 154 3113 158 3122 3123 3124 3125 3126 3127 5874 204 5918 3185 5946 3275 6041 3355 3400 3401 450 451 3413 481 6188 6191 3486 3489 3508 6273 6277 3534 6383 6527 835 3814 6561 3822 3824 3961 4034 4035 4036 1103 1136 4105 4270 4308 7086 4483 4493 4576 4578 4580 7326 7327 4585 4587 4588 7338 7349 7350 4652 4653 7404 1714 4671 4679 4680 4748 4776 4782 4784 1961 4920 4921 2029 2030 4987 4994 5006 2112 2125 2231 2378 2379 2418 5401 5408 2456 2621 2654
theirselves$	2956 2958 2987 2988 33 2990 2991 2992 2993 2994 39 5740 5741 2998 2999 5863 3249 6107 6108 6110 3378 3379 3380 3381 3382 3383 3384 3385 3387 3388 6135 6136 6149 3414 3415 3416 3417 6162 6163 6164 6165 6166 6167 6168 3427 3428 3429 6174 3487 3491 536 3493 3494 6239 6240 6241 6242 6243 6244 6393 6543 6544 6545 6546 6547 6548 6549 3862 3863 6672 6673 6674 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 3942 6692 4612 5039 5064 5065 5258 5259
them	4687 4694 4708 7474 7476 7478 1783 7524 7530 4803 7547 4806 4807 7602 7648 5454 5506 5512 5622
them$	5703 5704 5752 3070 3077 5977 5980 6020 6021 6022 6023 6024 6025 6026 6027 3386 3395 3396 6162 6163 6164 6165 6166 6167 6168 6287 3591 3616 3667 763 3744 3745 3746 3747 3748 3890 1110 1111 4224 4233 6983 7002 4274 4379 4380 4457 4458 4459 4460 4461 4462 7213 4498 4519 7293 7294 7295 7296 7297 7298 4555 7349 7350 7373 7374 4631 7452 1785 1823 7550 7562 4838 7590 1900 7603 1909 1917 7622 7625 4885 4892 7645 4906 5168 5371 5401 5402 5408 5531
themself$	2956 2958 2987 2988 33 2990 2991 2992 2993 2994 39 5740 5741 2998 2999 5863 3249 6107 6108 6110 3378 3379 3380 3381 3382 3383 3384 3385 3387 3388 6135 6136 6149 3414 3415 3416 3417 6162 6163 6164 6165 6166 6167 6168 3427 3428 3429 6174 3487 3491 536 3493 3494 6239 6240 6241 6242 6243 6244 6393 6543 6544 6545 6546 6547 6548 6549 3862 3863 6672 6673 6674 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 3942 6692 4612 4913 5039 5064 5065 5258 5259 5550 5571
themselves$	2956 2958 5703 5704 2987 2988 33 2990 2991 2992 2993 2994 39 5740 5741 2998 2999 5863 3249 3283 6107 6108 6110 3378 3379 3380 3381 3382 3383 3384 3385 3387 3388 6135 6136 6149 3414 3415 3416 3417 6162 6163 6164 6165 6166 6167 6168 3427 3428 3429 6174 3487 3491 536 3493 3494 6239 6240 6241 6242 6243 6244 6391 6393 6543 6544 6545 6546 6547 6548 6549 3862 3863 6672 6673 6674 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6685 3942 6692 6706 7231 4612 4913 5039 5064 5065 5258 5259 5550 5571
therap	4917 7671
therapist$	7661 7670
therapy$	7662 5581 5582 5601 5665
there$	6095 1229 1230 1231 4741
these$	3074 6289 820 1057 1061 1065 6950 1263 7002 4457 4458 4459 4460 4461 4462 4502 4504 4511 4521 4522 7293 7294 7295 7296 7297 7298 7349 7350 7373 7374 4631 1929 2174 2177 5371 2418 5401 5402 5408 2504 5512
they	7429 7459 1783 1819 1827 7602 1929
they$	3016 3334 3338 3339 3358 6180 486 639 3595 640 6340 641 642 6523 6945 6946 6947 6948 6949 4212 4213 4214 4216 4341 7089 4775 4783 4800 4838 1888 1900 7603 1909 1917 7622 7625 4885 4892 7645 4911 5531
thick$	1073 2313 2328 2364 2369 2767
thickset$	2325 2780
thief$	6379 6380 6381 5132 5133
thieves$	6379 6380 6381 5132 5133
thieving$	6401
thigh$	7665
thighs$	7665
thin$	2325 2342 2346 2781
thing$	7164 7165 7166 7167
things$	6015 3451 6643 6687 6714 6715 4558 4640 4663 2043
think$	6246 876 877 878 879 880 881 3948 4356 7101
thinking$	5379
thinks$	876 877 878 879 880 881 4356 7101
third$	1065
thirteen$	896 897 898 899
thirty$	6043 3837 6596 6600 6601 6602 6603 6604 6605
this$	3091 5946 3508 798 1065 7002 7039 4379 4380 4457 4458 4459 4460 4461 4462 7213 7293 7294 7295 7296 7297 7298 7349 7350 4607 4640 4663 4776 2159 2227 2322 5371 5400 5401 5402 5408 2507
thoroughly$	2410
those	7524 5506
those$	6326 820 1057 4750 7530 4811 7559 7586 2177 5371 2504
though$	103 3060 5971 5972 5973 5974
thought$	6070 6213 6214 7069 7085 7090 4356 7101 7175 7176 7177 7178 7179 7180 7181 7182 7183 7184 4441 4442 4443 4444 4445 7412 1801 1899
thoughts$	1958
threadbare$	2381
threat$	665 666 667 668 4799 1844 2503
threatening$	2228 2765
three	7474 7602
three$	6399 1109 6809 6810 6811 6812 6813 6814 4224 4585 4838 1900 7603 1909 1917 7622 7625 4892 7645 2504 5531 2721
thresholds$	7326
threw$	553
thrill$	6294 2138
thrills$	6298
thrive$	452
thrived$	452
thrives$	452
thriving$	452
throug	2476 2538 2543
through$	166 6423 3952 3953 4051 6971 7003 7008 4590 2092 2463
throw$	553
throwing$	553
thrown$	553 2035 2036
throws$	553
thug$	2755
thuggery$	2755
thuggish$	2755 2765
thugs$	6396 6397 6398 7519 2755
tic$	2644
tick$	2427
ticking$	5384
tidy$	2346
tied$	1802 4856 5323
ties$	645 5108
tight$	4117 4619 2364 2381
tightly$	1093
tights$	5332
tiktok$	296 3252 297 3253 298 3254 299 3255 300 3256 6001 6002 6003
time	4955
time$	3050 5873 5918 6252 3585 3587 3610 3634 3665 6586 6926 6927 6928 7015 7016 7017 7027 7035 7485 5364 5418
timed$	7546
timekeeping$	5089
timeline$	4863
times$	5790 5792 5793 5797 7028
timeta	4879 4967
timetable$	7623 7699 7711
timetables$	7623
timewaster$	5132
timewasters$	5132
timid$	4618
tiny$	2381
tip	2589
tip$	1847
tipoff$	5545
tipoffs$	5545
tipped$	1847
tipping$	1847
tips$	1847
to	5431
to$	5812 5854 3128 3137 3159 3171 3196 3197 3198 3200 3231 3239 3243 3305 3306 3307 3308 3309 3312 3316 3320 3389 6178 3448 6215 3502 3561 3569 3572 3578 3601 3621 3622 3623 3624 3672 3675 3684 3703 3752 3772 3777 3792 3793 3795 3916 3935 6763 4126 6874 6875 6876 6878 6891 6910 4176 4177 4210 6991 7004 4322 4323 4324 7100 7106 7107 7108 4377 4378 7142 4456 1527 4491 4546 4608 7362 4620 4621 7398 4655 4688 4692 4696 1744 4729 4740 4745 4754 4757 4758 4779 4789 4790 4798 4821 4845 1898 1915 4905 4915 4929 4936 4941 7689 4962 5011 7762 5023 2074 5086 5088 5347 5349 5352 5370 5372 5401 5414 5429 5430 5502 2584 5684
toarso	7600
toburg	7600
tocrim	7600
todama	7600
todeal	7600
todiso	7600
toe$	6819 6841 6842 6843 4100 2154
toerag$	2757
toerags$	2757
togang	7600
tokenistic$	2151 2788
told$	5784 5785 89 90 91 98 99 100 101 5809 5810 5811 3166 6075 6082 3459 6898 6904 6909 6912 6918 6982 6985 6986 6987 6988 6989 4299 4300 4303 7210 1784 1920 4890
tolerance$	5497
tone$	6790 5307
tones$	6790 5307
too$	137 3784 3785 6626 1042 1043 1044 4569 4570 4571 4572 4617 1662 1663 4656
tooffe	7600
took	2651
took$	45 201 202 293 358 6229 4369 1424 4389 4399 4403 4404 4405 4406 4407 4408 4409 1475 1964 1966 2086 2122 5079
toolki	5493
tooth$	5310
top	7614
top$	6033 6821 6838 6839 6840 7549 7586 1924 5332 5337 5339 2504 2509 2511
topless$	3260
tops$	6821 6838 6839 6840 6860 6861 5332 5337 5339
torment$	633 2143
tormented$	633 2143
tormenting$	633 2143
torments$	633 2143
tormentted$	633 2143
tormentting$	633 2143
torn$	2374 2381
torobb	7600
toshoo	7600
toss$	7170
tostab	7600
tosupp	7600
total$	1191 1681 2417
totally$	2407 2410
tothef	7600
touch$	5812 6970 7222
touched$	5735 3086 6054 6755
touching$	6060
tough	1921
tough$	719 720 721 722 723 724 971 1063 4877 2346 2542 2776
toughe	1921 2543
tougher$	4877 2542
touret	2604
tourette$	5560
tourettes$	5560
toward	1835 1897 2538
towards$	3200 3561 3569 3572 3578 6387 3703 3749 7497 5638
town$	4823 4864
toxic$	649 650 651 2169 2767
trace	7450 1762 7471
trace$	7482
traced$	7626
traces$	7482
track	1762 7539 1927
track$	4716 7473 7482 7484 4828 4858 1903 1927 5523
tracke	1762 7464 4742
tracked$	7483 7486 4858 1903 7626 2482
tracki	1762
trackie$	5332
trackies$	6838 6839 6840 1157 6858 5332 5337 2388
tracking$	4858
tracks	1762
tracks$	7482 4858
tracksuit$	6838 6839 6840 6848 5332 5334 5337 2784
tracksuits$	6838 6839 6840 6845 6846 6847 6848 6850 6858 5332 5334 5337 5482 2784
trade$	319 328 3284 329 330 331 332 333 398 2109
traded$	319 328 3284 329 330 331 332 333 398 2109
trader	4886
traders$	7630 1940
trades$	319 328 3284 329 330 331 332 333 398 2109
trading$	319 328 3284 329 330 331 332 333 398 2109
traffic$	261 262 263 2096 5444
trafficced$	261 262 263 2096
trafficcing$	261 262 263 2096
trafficed$	261 262 263 2096
trafficing$	261 262 263 2096
trafficking$	261 262 263 2096
traffics$	261 262 263 2096
trail	1948
trail$	1780 4904
trailed$	1780
trailing$	1780
trails$	1780
trainer$	5332
trainers$	5836 5837 6020 6021 6022 6023 6024 6025 6026 6027 6032 6035 6322 6838 6839 6840 6845 6846 6847 6848 5332 5337
training$	5026 5038
transactional$	2113
transmitted$	5587
trap$	2182
trauma$	7752 2645
traumatic$	5558
travel	7627
travel$	5903 5904 6056 2122 5079
traveled$	2122 5079
traveling$	2122 5079
travelled$	2122 5079
travelling$	5911 6056 2122 5079
travels$	2122 5079
trawl	1771
trawl$	1912 5457 2841
trawled$	1912
trawles$	1912
trawling$	1912
trawls$	1912
treated$	1822 4919 1985 2598
treatm	5593
treatment$	7662
trendy$	2381
trial$	5673
tricky$	719 720 721 722 723 724 6486 6487 6488 6489 6490 6491 6492 5191
tried$	4135 4137 4138 6940 7078 4338 7412 5377
tries$	6973
trip$	6060
trips$	6060
troubl	4899
trouble$	5934 3366 3367 6112 6113 6114 6115 6152 6153 6154 6298 6305 6401 6514 4206 6951 4208 7023 4363 7113 7114 7115 7639 7643 2017 2043 5080 2161 2162 2163 5180
troubled$	7085 7090 4356 7101 4364 7134 2223 2322
troublemaker$	2756
troublemakers$	6514 2756
troublemaking$	2756
troublesome$	2767
trousers$	1157 2388
truancy$	2747
truant	2934
truant$	5872 5915 6379 6380 6381 7018 7019 7020 5132 5133
truanted$	2747
truanting$	2747
truants$	6379 6380 6381 5132 5133
true$	1535
trust$	6419 6893 6899 6913 6941 6942 6943 6944 6954 6999 7000 7001 4341 4346 4347 7354 7383 4666 1714 5350 5358 2456 2465
trusted$	6085 6086 6087 6088 6091 3957 6985 6986 6987 6988 6989 7168 7169
trusting$	4258
truth$	3452
truthful$	3449 6194
try$	4135 4137 4138 6893 6899 6913 6940 6973 6999 7000 7001 7012 5350 5358 5377
trying$	6999 7000 7001 7593 5358 5379
tryings$	7593
tubby$	2781
tumour	4912
tumour$	7656
turf	4835
turf$	7579
turkish$	5327
turn	7644
turn$	244 245 3504 3506 554 1146 1155 1172 1173 4136 4152 4158 4163 4172 6919 6920 6973 4236 1579 1585 1586 1587 7365 7634 4891
turned$	244 245 554 4033 4038 1147 1156 1172 1173 4136 6883 6884 6885 6886 6887 6888 6889 6890 1579 1585 1586 1587 1614 7413 5403
turning$	244 245 554 1172 1173 1579 1585 1586 1587
turnned$	244 245
turnning$	244 245
turns$	244 245 554 1172 1173 4136 4207 6973 1579 1585 1586 1587
tutor$	5835
tutors$	5835
twelve$	896 897 898 899
twenty$	6043 6044 6569 3837 892 6596 3853 6598 6600 6601 6602 6603 6604 6605
twice$	3298 6047 6648 2665
twists$	5320
two	7474 7602
two$	3181 6399 1109 6809 6810 6811 6812 6813 6814 4426 4585 4838 1900 7603 1909 1917 7622 7625 4892 7645 2243 2263 2504 5531 2721
twoc	5031
twoc$	7775
ugly$	2289 2781
unable$	65 539 540 541 542 543 545 563 728 729 730 731 732 1984 2006 5366
unacceptable$	6438 6439 6440 6441 6442 6443 6444 6445 6446 2228 2788
unacceptably$	2788
unacco	2704
unaccompanied$	5660
unambitious$	2767
unanswered$	5417
unauthorised$	2671
uncaring$	2767 2788
uncle	7718 4985 7731 7735
uncle$	2013 7729
unco$	2219 2426
uncomfortable$	7647
unconscious$	2923
uncontrollable$	2223 5366 2767
uncooperative$	2763 2788
uncorr	1734
uncorroborated$	4690
under	1970 2726
under$	314 655 4051 1337 4584 4926 1974 5021 2066 2494 2591
underage$	2103 2110
undercover$	2804
underdressed$	2781
undermine$	2134
undermined$	2134
undermines$	2134
undermining$	2134
underpass$	6104 6105 6106
understand$	74 75 139 6246 3511 3512 3513 3514 3515 3516 3517 3518 3519 3520 3521 3522 6941 6942 6943 6944 1775 1920 1972
understands$	1920 1972
understood$	139 7038 1801 1899
undert	1761
undertaken$	7171 7172 7173 7174
underweight$	5596 2781
underwent$	2912
undesirable$	6323 6324 6325 2141 2223
undesirables$	6323 6324 6325
undisciplined$	2767
undoubtedly$	1330 5367 2787
unempl	7730
unengaged$	2763
unfazed$	2776
unfit$	1526
unforgivable$	2788
unforgivably$	2788
unfounded$	2148
ungovernable$	2767
ungrateful$	2767
unhealthy$	3010 649 650 651 2089 2169
unheeded$	5417
unhelpful$	2788
uniform$	6817 5330 5332
uniforms$	6817 5330 5332
uninterested$	2401 5366 2767 2788
unironed$	2374
unit	4698 4829 7669
unit$	4341 4346 4347 7354 7383 4666 7440 7442 7447 7448 7449 4706 4707 4738 7517 7573 7592 4849 7604 4875 7682 7708 7724 7771 5619
units$	5502
unkempt$	2781
unknow	7464
unknown$	3265
unlawful$	5937
unless$	1854
unlikeable$	2767
unlovable$	2223
unmanageable$	6438 6439 6440 6441 6442 6443 6444 6445 6446 2223 5180 2767
unmotivated$	2767
unnecessary$	3001
unopened$	5417
unpleasant$	7647 2767
unpredictable$	6438 6439 6440 6441 6442 6443 6444 6445 6446 2228 2765
unprepared$	2393
unprofessional$	2788
unprofessionally$	2788
unquestionably$	2787
unreachable$	5366 2763
unread$	5417
unreliable$	5366 2767 2788
unrepentant$	2767
unresponsive$	2763
unruly$	2159 2223 2228 2322 2767
unsafe$	5700 5701 5731 3010 5937 3577 2087 2089
unsavoury$	6323 6324 6325 2223
unshockable$	2776
unstable$	5215 5216 2767
unsubstantiated$	2148
unsuitable$	6326 2141
unsupervised$	2274
unteachable$	2223
untidy$	2365
until$	7480 1854 5691
unto$	3647 3649
untrue$	7043
untrustworthy$	5366 2767 2788
unusual$	2346
unusually$	2290
unwanted$	3374
unwashed$	2365 2374 2781
unwilling$	539 540 541 542 543 545 565 728 729 730 731 732 1664 2393 5363 5366
unwillingness$	3114 159 160 161 162 163 728 729 730 731 732
unwise$	52 53 3010 478 2089 2130
up$	5739 5890 3296 3404 3490 6248 3590 6335 692 3720 3721 6471 3804 3823 6570 6613 3882 3899 6686 6743 4020 6783 6794 6823 4102 4103 4111 4112 6865 4122 4123 6895 6896 6901 6902 6906 6907 6915 6916 6923 6924 6925 6979 6980 7045 4481 4492 7241 4536 4539 4540 7318 4583 4780 4792 7588 7591 7716 7733 7734 2067 5186 5271 5336 5346
update$	1747
updateing$	1747
updates$	1747
upon$	3363 3364
ups$	6580 6591 6619 6695
urchin$	2755
urchins$	2755
urgency$	7379 7380 7381 7382 5416
us$	5910 5977 5980 6192 6254 6723 4498 1914
use	1897 2047
use$	5812 5872 5901 399 400 401 516 6246 6893 6899 6913 4255 1740 7686 5350
used	1897 1979
used$	5735 6078 399 400 401 516 710 977 1613 1743
useful	1897 2476
useful$	7441 1868
useless$	2402 2767 2788
user$	6370
userna	4879
usernames$	7623
users$	6370
uses	1979
uses$	399 400 401
using	1979 2047
using$	5802 399 400 401 711
usual$	4625 2167
usually$	1158
utter$	1191 1682
utterly$	4321 1572 2407 2410
vaccin	2919
valuab	2476
value	5431
value$	1740 2545
values$	6504 5223
van$	5437
vandal$	6379 6380 6381 5132 5133 2755
vandals$	6379 6380 6381 5132 5133 2755
vans$	5437
vape$	5836 5837 6032 6035 7680
vapes$	5836 5837 6020 6021 6022 6023 6024 6025 6026 6027 6032 6035 7680
variable$	6433 6434 6435 6436
vehicl	7481
vehicle$	5031 2488 2495
ventured$	6091
verbally$	2239
versed$	3843
very$	3062 942 4085 4333 2290 2306 2640
vest$	5332
vests$	6854 6855 6856 5332
vicious$	2765
victim$	3531 658 6449 6710 6711 6712 6713 2051 2266
victimisation$	6146 6147
victimise$	1675 1676 1677 1678
victimised$	1675 1676 1677 1678
victimises$	1675 1676 1677 1678
victimising$	1675 1676 1677 1678
victims$	444 6255 6256 6257 6258 6259 6260 6261 6262 6263 6264 6265 6266 657 6449 6710 6711 6712 6713
video$	6004 3288 3289 334 335 6755 7472
videos$	6004 3288 3289 334 335 6755
view$	7498 5407
views$	5407
village$	6368 4514
vindictive$	2765 2767
violen	7654 7730 7756
violence$	5930 5944 3366 3367 6401 784 785 6514 4829 4848 1893 7594 7595 4860 1906 4871 1919 1923 1937 2017 5080 5108 2529 5655 2700
violent$	6438 6439 6440 6441 6442 6443 6444 6445 6446 6514 2170 2228 2509 2765
virtually$	912 3868 913 914 915 916 919 920 921 922 967 968 2291 2300
visibility$	7581
visible$	4877 5324 2580
visit	2047 5493 5500
visit$	3768 7523
visited$	7210 7412
visiting$	5802 5911
visitor$	7661
visits	2044
visits$	3768 7465
visual$	2616
vital$	4585
vitiligo$	2783
vodka	4916
vodka$	7660
voice$	5407
voices$	5407 5566 5567 5568
volatile$	6438 6439 6440 6441 6442 6443 6444 6445 6446 2228 2765
volition$	5844 5845 5846 5847 5848 5849 5850 5851 6057 6058 5078
volume	1863
voluntarily$	6057 6058 5077 5078
vomit$	7657
vote$	223 224
voted$	223 224
votes$	223 224
voting$	223 224
voucher$	6032 6035
vouchers$	6032 6035
vulnerabilities$	3437 482 483
vulnerability$	6146 3437 482 483 6255 6256 6257 6258 6259 6260 6261 6262 6263 6264 6265 6266
vulnerable$	5702 5731 6710 6711 6712 6713 6746 6747 6748 5263 2322
wag$	2100
wagging$	2100
wags$	2100
waited$	5403
waitin	1977
waiting$	1962 1981 2625
walk	7627
walk$	3099 3117 6065 6066 6067 6068 6069 6179 1145 1154 1520 1521 7365
walked$	3162 3333 3340 3455 1145 1154 1520 1521 5403
walking$	5802 5911 1145 1154 1520 1521
walkked$	1145 1154
walkking$	1145 1154
walks$	1145 1154 1520 1521
wall$	4872
wannabe$	2153 2755
wannabes$	2755
want	4711
want$	5994 5995 3600 6611 6693 3981 3982 3983 3984 1177 6941 6942 6943 6944 6960 6961 6962 6973 4286 1421 7441 7593 1959
wanted$	3095 6141 1177 7038 1422 1754 1959 2063 2079
wants$	5994 5995 6693 1177 6960 6961 6962 6973 4286 7593 1959
ward	7669
warden	4703 4704 4705 1750 1751 1782 4886 1934
warden$	7447 7448 7449 4706 4707 4738 1902 7630 1935 1940 1941
wardens$	6334 6516 6517 7447 7448 7449 4706 4707 4738 1830 1902 7630 1935 1940 1941 5100
warn$	1847
warned$	5784 5785 3042 87 88 89 90 91 92 93 94 3051 96 97 98 99 100 101 5809 5810 5811
warning$	5781 5807 5808 6282 6283 6284 6285 6286 1609 1610 1611 1612 7329 7330 7349 7350 7558 4963 5101 5407 5408 2490 5679
warnings$	5781 5807 5808 6282 6283 6284 6285 6286 1609 1610 1611 1612 7329 7330 7349 7350 7558 5101 5407 5408
warrant$	1017 1018 1019 7529 5490 2839
warrants$	5490 2839
wary$	5724 2982 2983 2984 2985
was	1822 2609
was$	86 95 156 157 248 433 434 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 3689 3694 757 771 772 773 774 775 776 908 912 3868 913 914 915 916 919 920 921 922 6765 6768 4091 1158 4143 4286 1364 1365 7185 4453 1573 4564 4565 4600 1652 1653 7391 1698 7414 4739 4752 4809 1963 2175 2176 2209 2213 2224 2225 2235 5279 5323 2455 5461 2570 2617 2622 2628 2629 2640 2665 2667 2668 2701 2705 2713 2718 2720 2721 2725
wash$	1620
washed$	1620
washes$	1620
washing$	1620
wasn$	1178
waste$	552 2462
wasted$	552 2462
waster$	6378 2755
wasters$	6378 2755
wastes$	552 2462
wasting$	552 2462
watch	1948 2491
watch$	6838 6839 6840 4716 7473 1780 7484 7523 1891 4858 7634 4904 2054 5332 5337 5523
watche	4742
watched$	7216 7217 7475 1780 7486 4858 7620 7626 2054
watches$	6838 6839 6840 5332 5337
watching$	1780 4858 2054
watchlist$	5447
watchlists$	5447
watchs$	1780 4858
water$	4998
wave$	5524
wavy$	2365
way$	20 5746 3782 4088 1133 1134 1135 6857 4118 4119 4201 7289 1661 5043
ways$	5746 6522 6587 6643 7014 5043
wayward$	2223 5180 2322
we$	4267 4268 4269 1658 1830
weak$	3651 6433 6434 6435 6436 737 1538 1539 1540 1541 7344 7345 7346 7347 4618 1688 2248 2249 2442 2478
weaker$	3619
weapon	7428 7501 7612 7776
weapon$	7490 7505 7506 7775 2574
weapons$	5930 1745 7490 7505 7506 2574 2836
wear	2072
wear$	6065 6066 6067 6068 6069 1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2366 2376
wearing$	1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2072 2366 2376
wears$	1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2366 2376
weary$	5237
weed	5037
weed$	5836 5837 5964 5965 5966 6020 6021 6022 6023 6024 6025 6026 6027 6032 6035 7477 4935 7680 7781 5052
week$	7015 7016 7017 5418 5667
weekend$	7660
weeks$	5418 5667
weighed$	2922
weight	4917 4942 7687
weight$	7661 7686 5597
welcome$	2128
welcomed$	2128
welcomes$	2128
welcoming$	2128
welfare$	5710 2967 5747 5748 5749 5750 5751
well$	5806 6427 817 818 827 864 887 982 999 1002 1077 1082 2326 2339 2347 5331
wellbe	4942
wellbeing$	5710 5747 5748 5749 5750 5751 6232 6233 7686
went$	5786 240 241 242 243 244 245 274 275 276 3246 294 295 361 362 363 6102 6103 598 620 1145 1154 1634 1973 2067 2121 2122 5079 2703
were	7464 1822
were$	3019 86 95 3065 156 157 248 433 434 6219 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 757 771 772 773 774 775 776 6520 908 912 3868 913 914 915 916 919 920 921 922 1062 1158 4143 4286 1364 1365 7185 1573 4565 4600 1652 1653 1698 7414 4739 4752 4802 2175 2176 2209 2213 2224 2225 2235 5279 5323 2455 5461 2570 2665 2705 2713 2718 2725
weren$	1178
wet$	1978
wets$	1978
wetting$	5592
what$	3059 5946 6062 3397 3398 462 6191 521 522 6521 3779 6527 6714 6715 7327 7349 7350 4847 5082 5085 5408
whatever$	6227 6687 6704 1179 1180 1181 1182
whatsapp$	296 3252 297 3253 298 3254 299 3255 300 3256
whatsoever$	7185
wheel$	7228
wheelchair$	2881
when	5439
when$	3250 3251 6191 7388 7480 7485
whenever$	3250 7480
where	5439
where$	5726 5727 5728 5729 6191 1790 4859
wherea	4718 1894 4850 4851 1926
whereabouts$	7462 7463 4882
which	5431 5439
which$	7495 7596 7602 4870 4883
while$	7218
white$	1065 1084 4043 1090 4065 4066 4067 1112 1141 2321 2322 2343 2350 5332 2381
who	7428 7446 7495 7596 7602 4870 4883 5439
who$	5726 5727 5728 5729 3299 3300 485 6191 6317 6327 6520 6765 6768 1756 4715 4721 1785 1805 1815 4774 1823 4859 7607 4884 7642 5279
whole$	4524 4526 2159
wholly$	2407 2410
whom	7596 7602 7614
whom$	5726 5727 5728 5729 6191 7456 7515 1823 4859
why$	479 480 6191 523 524 525 526
wicked$	2168
wider	1792
wider$	4748
wife$	7714 7746
wild$	2159 2168 5152 5153 5154 5180 2344 2365 2767
wilful$	2788
wilfully$	290 2459 2788
will$	566 586 972 992 1004 1007 1192 1193 1194 1195 1196 1197 1198 1199 1203 1204 1219 1223 1224 1225 1233 1234 1235 1236 4200 6956 6957 6958 6959 4226 6977 1278 1279 1280 1281 1282 4262 4263 4266 4286 7032 7033 1341 1342 4697 1744 4729 4796 1898 2397 2399 2411 2584
willed$	5204
willing$	130 131 136 527 528 529 4130 4132 4134 1736 2120
willingly$	6057 6058 359 5077 5078 2123
willingness$	5864 4247 6992 6993 6994 6995 6996 6997
wind$	634 635 4180
winding$	634 635
winds$	634 635
winter$	5950 5951
wiry$	2325
wisdom$	3865 910
wise$	3020 821 822 866 1063 5233 5238 5239 2288 2301
wiser$	3010 861 866
wish$	4247 6992 6993 6994 6995 6996 6997 7593
wished$	1959
wishes$	1959 5407
wishs$	7593
with	7551 5032 2543
with$	5876 5879 5884 5916 3180 3186 3190 6012 3269 3272 3273 3301 6061 3376 3377 6193 3579 3582 6332 3601 6420 6424 6430 6431 6437 3749 6497 801 6512 3769 3772 831 3943 3944 3945 6765 6768 1094 1104 1105 1106 1107 1148 6911 6955 7005 1482 7339 4688 4712 7465 4749 7497 1967 4974 7728 2075 5096 2265 2366 2372 5427 5502 5543 2652 2662 5650 5680
withar	7600
withbu	7600
withcr	7600
withda	7600
withde	7600
withdi	7600
withga	7600
withheld$	495 496 5415
withhold$	495 496
withholding$	495 496
withholds$	495 496
within$	3740 4756 4909
withof	7600
without$	3182 687 6672 6673 6674 6675 6676 6677 6678 6679 6680 6681 6682 6683 6684 6704 1037 1229 1232 4209 1294 1483 1484 4465 1998 2405 2406 2423 2439
withro	7600
withsh	7600
withst	7600
withsu	7600
withth	7600
woeful$	1688 2788
woefully$	2788
wolves$	6396 6397 6398
woman	5034
woman$	6576 3840 6618 6623 6624 6625 938 6640 6641 6642 6646 949 950 6668 7778 5247
women$	6365 6569 6576 6579 3838 6588 6590 6608 6616 6623 6624 6625 949 950 969 6698 6820 6868 5247 5256
won$	539 540 541 542 543 545 555 582 1205 1206 1207 1208 1209 4197 2394 2413
wont$	1205 1206 1207 1208 1209 2394
wool$	5252
woolly$	2788
word$	7332
wore$	6065 6066 6067 6068 6069 1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2366 2376
work	5493
work$	69 71 72 3139 5933 252 253 254 255 256 257 258 259 260 455 6246 6384 3676 3686 6474 3753 3788 6870 6893 6899 4167 6913 4211 6970 6999 7000 7001 7006 7200 1794 5090 2244 5350 5358 5398
worked$	252 253 254 255 256 257 258 259 260 455 6985 6986 6987 6988 6989 2068 5359
worker	7669
worker$	5835 6018 6192 6254 4341 4346 4347 7354 7383 4657 4666 5012 7769 5091 2466 5690
workers$	5835 6018 6192 3508 6254 6493 6532 6533 6534 4341 4346 4347 7354 7383 4666 5091
working$	252 253 254 255 256 257 258 259 260 455 3687 6999 7000 7001 5358 5425 2682
works$	252 253 254 255 256 257 258 259 260 455 5359
workshop$	69 71 72
workshops$	69 71 72
workshy$	2767
world$	6587 2281 2282
worldly$	866 2283 2772
worn$	6070 6085 6086 6087 6088 6091 7470 4728 5323
worr	1986 2010 2060
worried$	4597 1721
worries$	6278 6279 6280 6281 5407
worry$	5407
worrying$	6438 6439 6440 6441 6442 6443 6444 6445 6446 2226 2228
worse$	3430 6696 6697 7302 7303 5261
worst$	3399 2509
worth$	6269
worthless$	2767
would$	389 396 3353 3362 3435 3482 646 679 6611 1210 1211 1212 1223 1224 1225 4226 4286 7032 7033 1341 1342 4697 1744 2395 2399 2411
wouldn$	3360 3479 1210 1211 1212 2395
wound$	634 635
wrap	7776
wraps$	6414 5052 5168
wreak$	2203
wreaked$	2204
wreaking$	2202
wreck$	2134
wrecked$	2134
wrecking$	2134
wreckked$	2134
wreckking$	2134
wrecks$	2134
wrist$	7665
wrists$	7665
writ	5640
write$	1593 1896 1927 7706 2187 2188
writing$	1596 1896
written$	1574 1595 2007
wrong$	3010 3011 3080 3150 3151 3152 5934 6316 6323 6324 6325 7384 7385 4654 2089 2142
wrote$	1594
y$	6637
year	4965
year$	3302 6581 3848 1067 1070 1072 7705 4965 7709 5418 5667
years$	6566 6567 6568 6649 6650 6651 5418 5667
yet$	3054 1670 4646
yield	2476
yjs	5024
yjs$	7768 2734
yob$	2755
yobbish$	2228 2755
yobbo$	2755
yobbos$	2755
yobs$	6396 6397 6398 2755
yoi$	2950
yos	5024
yos$	7768 2734
yot	5024
yot$	7768 2734
young	5034
young$	158 204 638 3604 6450 3710 3711 6464 6465 6466 6467 6468 6469 782 783 3741 3829 4013 4014 4015 4016 4017 4018 1065 6765 6768 4219 4313 4537 4538 4547 4593 4632 4634 4687 4708 7478 4736 1783 1819 7524 1827 7530 4803 4806 4880 7648 7778 2110 2170 2173 2177 2206 5179 5225 2297 2321 5454 2504 5506 5512 2702
younger$	3619 6367 6368 4996 5051
youngers$	7513
youngster$	6450 6464 6465 6466 6467 6468 6469 5179
youngsters$	6450 6464 6465 6466 6467 6468 6469 5051 5179
youth	2730
youth$	6450 6453 6464 6465 6466 6467 6468 6469 1065 6765 6768 6771 6772 1702 4702 1791 5024 2069 2170 5128 2173 5179 5278 2323 2504 2721 2730
youths$	6347 6450 6453 6464 6465 6466 6467 6468 6469 6765 6768 1791 5128 5179 2323 2778
yp	4687 4694 7459 7474 7476 7478 4736 7481 1783 7524 7530 4807 7648 1987 1996 2015 4973 7745 2061 5454 5481 5506 5622
yp$	2147
yp1$	2146
yp2$	2146
yp3$	2146
yp4$	2146
yp5$	2146
yp6$	2146
yro$	2948
zero$	1291 4431 2460 2541
zits$	5328
