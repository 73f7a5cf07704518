3003 2780 2107

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
facial recognition
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
(?:his|her) (?:tag|curfew|order|licence|bail|conviction|offence|sentence|arrest|charge|caution)s?(?! of coffee)

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 25 25 27 27 27 28 28 28 30 30 30 30 31 31 31 31 31 32 32 33 33 34 35 35 36 36 36 36 36 37 37 37 38 38 39 39 39 40 40 40 41 41 41 41 41 41 42 42 42 42 43 44 44 44 45 46 46 47 47 47 48 48 49 49 49 49 49 49 50 51 52 53 53 53 53 54 54 54 55 55 56 56 56 57 58 58 59 60 61 62 62 62 63 63 63 63 63 63 63 63 64 64 65 66 67 67 68 68 68 68 68 68 69 70 71 71 71 71 71 71 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 73 73 73 73 73 73 73 74 74 75 75 76 76 76 76 76 76 77 77 77 78 79 79 79 79 79 79 80 80 81 81 82 83 84 84 85 86 86 86 86 87 87 87 88 88 88 89 89 89 89 90 90 91 92 94 94 95 95 96 96 96 97 97 97 97 97 97 98 98 98 99 99 99 100 100 100 100 101 101 101 101 102 102 103 103 103 103 104 104 104 104 104 104 104 104 104 105 106 106 108 109 109 113 113 113 113 113 114 114 114 115 116 116 116 116 116 116 116 118 120 121 122 126 127 129 131 133 133 133 133 133 133 133 133 134 134 134 134 137 137 137 138 139 139 139 139 142 143 143 144 144 146 146 146 147 149 149 149 149 149 149 150 151 154 154 155 156 157 157 157 158 159 159 159 159 159 160 160 160 160 160 160 160 160 161 161 161 161 161 161 161 162 162 162 162 163 163 164 164 164 164 164 165 165 166 167 168 168 169 169 170 170 170 171 172 172 173 173 174 174 175 176 176 176 177 177 178 179 180 180 180 180 180 180 181 181 181 181 181 182 182 183 183 185 185 186 186 187 187 188 190 191 192 193 194 195 196 197 198 199 199 200 201 201 202 202 202 202 203 203 203 203 203 204 204 205 205 206 206 206 207 209 209 210 211 212 213 214 214 214 215 216 216 217 217 218 218 219 219 220 220 221 221 222 222 222 222 222 222 222 222 222 223 223 223 223 224 224 225 226 226 227 228 229 229 229 229 230 230 231 231 231 231 232 232 232 233 234 235 235 236 237 237 238 238 238 238 238 238 238 238 238 239 239 239 241 241 241 242 243 245 247 247 247 247 247 247 247 247 247 247 247 247 248 248 248 248 248 248 248 248 248 248 248 249 249 249 249 251 251 251 251 251 252 252 252 252 253 253 254 255 255 256 256 258 258 258 258 258 258 258 259 259 259 259 259 259 259 259 259 259 259 259 259 261 262 263 264 265 267 267 267 268 268 269 270 270 270 272 273 275 276 277 277 278 278 279 279 279 285 286 289 290 295 295 298 298 298 299 300 302 307 308 308 308 309 310 310 310 310 311 312 312 312 312 313 313 313 313 313 313 313 313 313 313 314 314 314 315 316 316 316 316 319 321 321 321 321 322 322 322 323 324 324 324 326 326 327 327 327 327 327 327 327 327 328 331 331 331 334 334 335 335 335 335 336 336 336 336 336 336 338 339 339 341 341 341 341 341 342 342 342 342 343 344 344 344 344 344 344 344 344 344 345 345 347 347 347 347 348 348 348 349 349 349 349 349 349 349 349 350 350 350 350 350 350 351 352 352 352 352 352 352 356 356 356 356 357 359 359 360 360 362 362 362 362 362 362 362 363 363 363 364 364 368 371 372 374 374 375 377 380 382 382 382 383 383 383 386 387 388 388 389 389 390 396 397 399 400 402 403 404 405 406 406 406 407 408 409 409 409 410 412 412 412 412 414 414 414 415 415 415 415 415 415 415 416 416 416 416 417 418 419 420 420 421 422 423 425 425 427 427 428 428 429 430 430 430 430 430 430 430 431 431 431 431 431 431 432 432 432 432 433 434 436 436 436 436 436 437 437 437 438 438 438 438 439 439 439 439 439 440 440 440 441 442 442 443 444 444 444 444 444 444 444 444 444 444 444 445 446 446 447 449 449 449 449 449 450 450 450 451 452 452 454 455 456 456 456 457 458 458 458 458 458 461 461 461 462 462 462 463 463 463 463 463 464 464 464 466 467 467 467 468 468 470 471 472 473 473 473 473 473 473 473 473 473 473 473 473 473 474 477 479 479 479 480 480 481 482 482 482 483 483 484 486 486 487 488 488 489 489 489 489 490 490 491 491 491 491 492 492 493 493 493 493 494 494 494 494 494 495 495 495 495 496 496 496 497 497 498 498 498 499 499 499 499 499 500 500 500 501 502 502 502 503 503 503 504 504 505 506 506 507 507 507 507 507 507 508 508 513 513 513 513 514 514 516 516 520 520 520 524 525 525 525 525 529 530 532 533 533 533 534 534 535 536 539 539 539 540 542 544 544 544 545 547 547 547 548 549 549 549 549 550 551 551 551 552 552 552 553 554 555 556 556 556 557 557 557 557 557 557 557 557 557 557 558 559 559 559 559 560 561 562 562 562 564 564 564 565 566 566 566 567 568 569 569 569 570 571 571 571 572 573 573 573 573 575 575 576 576 577 578 578 582 583 583 585 586 587 587 587 588 589 590 590 590 590 591 591 591 591 592 592 592 592 593 594 595 595 595 595 595 595 596 596 596 596 596 596 597 597 597 597 597 598 598 598 599 599 599 599 599 599 600 602 603 603 604 604 604 605 605 606 607 607 607 607 608 608 608 608 608 608 608 610 611 611 611 611 612 612 612 612 612 613 613 613 614 615 615 616 616 616 616 617 617 617 617 618 619 619 619 621 621 622 622 622 623 623 623 623 624 624 624 624 624 624 625 625 626 626 626 626 626 627 628 628 628 628 628 628 628 629 631 631 631 632 632 632 632 633 633 633 633 633 633 633 633 635 637 637 637 638 638 638 639 641 641 641 641 641 642 642 642 644 644 645 645 645 645 645 645 646 646 646 647 647 648 648 648 648 648 649 650 650 650 652 652 652 652 654 655 655 655 657 658 658 658 659 660 661 661 662 663 663 663 663 664 664 664 664 664 665 665 665 665 665 665 665 666 666 666 666 667 668 668 668 669 669 669 669 669 669 669 670 670 671 671 671 671 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 673 673 673 674 674 674 675 675 675 675 676 677 677 678 678 678 678 679 680 680 680 680 681 681 681 681 681 681 681 682 682 682 682 682 682 683 683 683 683 684 684 684 684 685 685 686 687 687 687 687 688 688 688 688 688 688 688 689 690 690 691 691 691 691 691 692 692 692 692 692 692 692 693 693 693 694 695 695 695 695 695 695 695 695 695 696 696 697 698 698 699 699 699 699 699 701 701 702 703 703 703 704 704 704 704 704 704 704 704 704 704 704 704 705 705 705 705 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 707 708 709 710 710 710 710 710 711 712 712 712 712 712 713 713 713 714 715 716 718 718 719 719 719 719 719 719 720 720 720 721 721 722 722 723 723 723 725 725 725 725 726 726 726 726 727 727 728 729 730 732 733 734 735 736 737 738 739 739 742 743 744 745 746 747 747 748 748 748 748 748 749 750 750 750 750 751 752 752 753 755 755 757 758 759 759 760 760 761 762 763 763 764 766 766 767 767 769 769 769 769 770 770 771 771 771 771 772 772 772 772 773 774 774 775 775 777 778 778 779 781 781 782 782 783 785 786 787 789 791 791 791 792 792 792 793 793 793 794 794 795 795 796 798 798 799 799 799 799 799 799 800 800 800 802 802 804 805 806 807 808 809 810 811 812 813 821 826 827 828 829 830 831 832 833 834 836 840 841 842 843 844 845 846 847 848 849 850 851 852 853 855 859 861 862 863 865 869 874 875 878 879 880 882 883 886 887 888 889 891 895 896 897 898 899 900 902 903 904 905 908 909 910 911 913 914 916 919 920 923 925 926 931 932 939 941 943 944 947 952 953 954 956 957 958 959 960 961 962 964 968 969 970 971 973 974 976 978 979 980 981 986 988 992 993 994 995 996 1002 1004 1012 1014 1016 1017 1021 1022 1023 1028 1029 1031 1033 1036 1037 1038 1039 1040 1042 1043 1045 1046 1047 1048 1049 1051 1052 1053 1054 1055 1056 1057 1061 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1074 1076 1077 1078 1079 1082 1083 1084 1085 1086 1088 1089 1090 1091 1092 1093 1094 1095 1096 1097 1099 1100 1101 1102 1103 1104 1105 1106 1108 1109 1110 1111 1112 1113 1116 1117 1118 1119 1120 1121 1122 1125 1126 1128 1129 1132 1134 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1151 1152 1153 1154 1155 1156 1157 1158 1159 1160 1162 1163 1164 1165 1168 1171 1193 1194 1195 1204 1210 1213 1217 1221 1224 1226 1227 1229 1232 1233 1236 1280 1283 1284 1292 1296 1297 1316 1320 1321 1322 1327 1328 1335 1342 1349 1351 1352 1357 1378 1382 1383 1385 1386 1387 1391 1397 1400 1401 1402 1403 1413 1414 1415 1421 1424 1428 1430 1435 1437 1443 1445 1451 1452 1458 1459 1468 1470 1471 1472 1473 1475 1478 1483 1484 1485 1486 1487 1488 1490 1491 1492 1493 1494 1496 1497 1499 1501 1502 1505 1506 1507 1510 1511 1517 1520 1521 1522 1523 1525 1526 1527 1530 1532 1533 1535 1536 1537 1538 1539 1546 1547 1550 1552 1553 1554 1555 1556 1557 1558 1559 1560 1565 1566 1567 1568 1569 1570 1571 1572 1573 1574 1584 1593 1595 1599 1603 1605 1607 1610 1611 1615 1618 1622 1624 1625 1627 1628 1630 1635 1636 3 3 16 18 20 21 28 29 50 66 73 92 93 98 104 106 111 112 117 119 121 123 128 128 129 130 131 132 135 136 140 141 142 143 143 145 147 152 153 154 155 177 184 185 189 194 208 211 225 227 240 244 246 248 250 257 260 266 269 271 273 274 277 278 278 280 281 282 284 287 290 292 292 292 292 292 293 294 296 296 296 296 296 296 296 297 298 302 305 306 307 308 308 313 314 315 317 318 320 320 320 320 320 320 320 320 320 320 320 321 322 322 322 322 322 322 322 322 322 322 322 322 322 328 329 330 331 332 333 334 335 337 337 337 337 337 337 338 340 346 350 352 353 354 355 356 357 358 359 361 361 361 362 365 365 365 365 367 369 370 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 373 374 376 377 379 379 381 382 383 384 385 391 393 398 398 398 398 398 398 398 398 411 413 413 424 426 435 446 448 449 450 453 459 460 465 467 468 469 475 476 478 483 485 502 503 505 509 511 511 511 511 511 511 511 511 511 511 514 516 517 519 520 521 522 522 523 525 525 525 525 525 525 525 525 525 525 525 525 525 526 527 528 529 530 531 535 536 537 537 537 537 537 537 537 537 537 537 537 537 537 538 539 540 541 543 544 546 547 549 550 555 556 557 558 560 560 561 562 563 563 563 563 563 563 572 574 579 582 584 587 597 598 601 608 609 620 627 630 631 633 634 636 636 640 642 642 643 647 650 651 653 655 656 657 658 661 662 672 676 690 692 700 702 702 702 702 702 702 702 702 702 702 702 704 704 704 704 704 705 710 717 718 719 727 731 740 741 747 752 753 754 755 756 758 765 768 772 775 776 780 784 790 791 797 801 801 801 803 803 803 803 814 816 822 823 835 837 858 860 864 866 867 868 871 872 873 876 877 881 884 885 890 892 893 894 901 906 907 912 915 917 918 921 922 924 927 928 929 930 933 935 936 938 940 946 948 949 950 951 963 965 966 972 975 977 982 983 984 985 987 990 991 997 998 999 1000 1001 1006 1007 1008 1009 1010 1011 1013 1015 1018 1019 1020 1024 1025 1026 1027 1030 1032 1034 1035 1041 1044 1050 1058 1059 1060 1073 1075 1080 1081 1087 1098 1107 1114 1115 1123 1124 1127 1130 1131 1150 1166 1167 1173 1174 1175 1185 1197 1198 1203 1206 1208 1214 1218 1219 1220 1225 1231 1234 1235 1237 1239 1240 1242 1248 1250 1251 1260 1261 1264 1268 1269 1275 1276 1277 1278 1281 1282 1287 1288 1289 1293 1294 1295 1299 1301 1302 1318 1319 1324 1326 1329 1333 1336 1338 1344 1346 1347 1350 1353 1354 1355 1358 1360 1361 1362 1363 1364 1369 1374 1375 1377 1379 1380 1388 1389 1393 1394 1395 1396 1398 1412 1416 1417 1419 1420 1422 1423 1425 1427 1429 1433 1434 1438 1439 1440 1441 1444 1447 1448 1453 1454 1455 1456 1460 1461 1462 1463 1464 1465 1466 1467 1469 1476 1477 1480 1481 1482 1489 1495 1498 1500 1503 1504 1508 1509 1512 1516 1518 1528 1529 1531 1534 1540 1541 1542 1543 1544 1545 1548 1549 1551 1561 1562 1563 1564 1575 1576 1578 1579 1580 1582 1583 1586 1587 1588 1589 1591 1596 1597 1598 1600 1601 1602 1606 1612 1614 1616 1617 1621 1623 1629 1631 1632 1633 1637 22 26 107 110 124 125 128 148 283 288 291 292 296 301 303 304 320 325 333 337 361 365 366 372 378 392 394 395 398 401 413 510 511 512 515 518 522 525 537 546 563 580 581 636 702 704 724 788 801 815 817 818 819 820 824 825 838 839 854 856 857 870 934 937 942 945 955 967 989 1003 1005 1133 1161 1169 1170 1172 1176 1177 1178 1179 1180 1181 1182 1183 1184 1186 1187 1188 1189 1190 1191 1192 1196 1199 1200 1201 1202 1205 1207 1209 1211 1212 1215 1216 1222 1223 1228 1230 1238 1241 1243 1244 1245 1246 1247 1249 1252 1253 1254 1255 1256 1257 1258 1259 1262 1263 1265 1266 1267 1270 1271 1272 1273 1274 1279 1285 1286 1290 1291 1298 1300 1303 1304 1305 1306 1307 1308 1309 1310 1311 1312 1313 1314 1315 1317 1323 1325 1330 1331 1332 1334 1337 1339 1340 1341 1343 1345 1348 1356 1359 1365 1366 1367 1368 1370 1371 1372 1373 1376 1381 1384 1390 1392 1399 1404 1405 1406 1407 1408 1409 1410 1411 1418 1426 1431 1432 1436 1442 1446 1449 1450 1457 1474 1479 1513 1514 1515 1519 1524 1577 1581 1585 1590 1592 1594 1604 1608 1609 1613 1619 1620 1626 1634

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 3 5 5 6 6 5 5 5 3 4 4 4 9 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 4 8 7 6 7 7 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 6 8 7 7 4 5 3 3 9 3 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 8 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 10 11 11 11 10 10 6 7 7 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 9 11 10 10 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 3 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 5 4 11 0 7 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 4 10 6 11 11 5 10 3 4 3 3 6 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 4 0 2 8 3 7 4 4 4 7 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 10 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 4 6 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 5 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 5 2 4 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 3 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 4 3 2 3 2 3 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2023 5026 5351
101$	4960
12$	896 897 898 899
13$	896 897 898 899
14$	896 897 898 899
15$	896 897 898 899
16$	896 897 898 899
17$	5733 2984
18$	6126 3884 6683 6684 6685 6686 6687 6688
19$	6126 3884 6683 6684 6685 6686 6687 6688
2$	5351
20$	6126 3884 6683 6684 6685 6686 6687 6688 5733 2984
21$	6126 3884 6683 6684 6685 6686 6687 6688
22$	6126
23$	6126
24$	6126 2433
25$	6126 3884 6683 6684 6685 6686 6687 6688
26$	6126
27$	6126
28$	6126
29$	6126
3$	5351
30$	6126 3884 6683 6684 6685 6686 6687 6688
31$	5733
3x5x2$	2832
4$	5351
47$	5733 2984
5$	1076 5351
5x5x5$	2831
6$	1076 5351
60$	5576
7$	5351 5436
8$	5351
9$	5351
999$	4960
a$	3138 3159 3262 6044 3266 688 689 690 6496 3778 3779 802 917 918 3943 3970 3971 1065 4473 4486 4595 4632 4842 4982 4983 5023 7825 2050 5099 5107 7888 2183 2216 2346 2453 2465 2529 2532 5615 2755
abandon$	2470
abandoned$	2467 2470
abandoning$	2470
abandons$	2470
abc$	2775
abdicate$	1631
abdicated$	1631
abdicates$	1631
abdicating$	1631
abh	5102
abh$	7882
abide$	6329
abilit	5676
abject$	2441
able$	843 846 847 849 973 3985 4002 4003 1009 1885
abortion$	2939
about	4808 5502
about$	3074 3494 6276 6609 4216 1214 1215 1216 1217 4221 7225 7423 7424 7425 4722 4723 4724 1766 4832 5035 5087
above$	4098 7477 7506
abscond$	6066 294 295 2782
abscondded$	294 295 2782
abscondding$	294 295 2782
absconded$	294 295 2782
absconder$	5125 2782
absconders$	5125 2782
absconding$	294 295 5124 2782
absconds$	294 295 2782
absconsion$	2782
absconsions$	2782
absen	5708
absenc	7836
absent$	6071 7105 4796
absolute$	1191
absolutely$	1292 4495 2431 2434
abus	7860
abuse	5079
abuse$	5783 5784 6013 6229 6230 6239 6240 6315 6316 7857 7858 7859 5177 5736
abused	2058
abused$	5818 5061 5749 2748
abuser$	6058 6313 6438 659 6454 5200
abusers$	6058 6313 6438 659 6454 5200
abusive$	2252 5266 2801
abysmal$	2824
abysmally$	2824
academy$	4388 4393 4394 7437 7466 4713 1714 7799 7800 7813 2490
accept$	3139 5941 5955 6329 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 3568 3569 3585 3586 3587 3588 3589 6511 6953 6976 6982 6996 7283 5421 5422
acceptable$	1870 2775
accepted$	6153 6161 6168 6169 6170 6171 6174
accepting$	6511
access$	2690
accommodation$	6103 6104 6105 6106 6107 6108 6109 6110 7856 7878 5734
accomplice$	5147 2880
accomplices$	5147 2880
accord$	5927 5928 5929 5930 5931 5932 5933 5934 6140 6141 5149
accoun	4768 1794 4798 4903
account$	7258 7259 7260 7261 7262 7263 7264 7683 1956 7745 7746 2078 7862 5235
accountability$	532 533 7462 7463 7464 7465 5487
accountable$	532 533
accounted$	1956
accounts$	7548 7578 7683 1956 5235
accusation$	5175
accusations$	5175
acd$	2890
achiev	1848
acknowledge$	3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 3568 3569 7283
acknowledged$	7185 7186 7187 7188
acne$	5399 2818
acned$	2817
across$	3872 870 871 3875 873 3877 875 4013 4014 4015 4016 4098 5302 5443
act	1835 7647 7765
act$	3326 6113 3585 3586 3587 3588 3589 696 869 3872 870 871 872 3875 873 874 3877 875 876 877 878 879 880 881 900 901 902 903 904 905 953 7129 7283 7447 7450 7536 7648 2254
acted$	696 869 3872 870 871 872 3875 873 874 3877 875 876 877 878 879 880 881 900 901 902 903 904 905 4375 4384 7168 7173 7185 7186 7187 7188 7293 2254
acting$	696 778 869 3872 870 871 872 3875 873 874 3877 875 876 877 878 879 880 881 900 901 902 903 904 905 2233 2254
action	1737 5573
action$	5829 7216 7258 7259 7260 7261 7262 7263 7264 5114 5571
actionable$	4740
actions$	3 4 5 6 7 8 9 3015 3016 3017 3022 5829 5856 5927 5928 5929 5930 5931 5932 5933 5934 5948 6315 6316 6317 5114
active	7695
active$	3167 230 231 232 233 447 5131 5313 2532 2534 5550
activi	7511 5553 5565 5566 5573
activities$	5827 5829 5114 5128 5179
activity$	5827 5829 3327 6114 7548 7665 5114 5128 5179 5312 5557
acts$	6098 3326 6113 696 869 3872 870 871 872 3875 873 874 3877 875 876 877 878 879 880 881 900 901 902 903 904 905 954 2254
actual$	5102
add$	1772 2626
added$	1772 1773 1821 1822 4933 1931
addict	7783 7836 5666
addict$	6462 6463 6464 5203 5204 2796
addicted$	1993
addiction$	1993 5681
addicts$	6462 6463 6464 5203 5204 2796
addres	1742 7570 1907 4910 4911 4939
address$	3130 3131 3132 6050 6051 6052 6053 3274 3275 3276 3277 7555 5744
addresses$	3130 3131 3132 7539 7555 7719 5526 5598
adds$	1772
adequate$	4474 4475 4476 4477
adhd	7783
adhd$	7773 2888
adidas$	5403
admit$	6976 6982 6996 7283 7447 5421
admitted$	1986 1998 5657
adolescent$	6533 6547 6548 6549 6550 6551 6552 1065 6848 6851 2194 2197 5250 2345
adolescents$	6533 6547 6548 6549 6550 6551 6552 6848 6851 5250
adopted$	5742
adoption$	2740
adoptive$	2740
adult$	5913 5914 3141 5971 5993 6004 3238 3239 6035 3304 3308 3311 6096 6099 6128 6131 6286 3606 6406 6407 6408 6409 3735 3773 6642 866 6652 6654 6659 3888 6671 6676 6677 6678 6697 6706 6707 6708 3939 937 6727 949 950 3955 6736 6737 3958 3959 4001 4004 6784 6840 6841 6842 6843 6844 6845 5121 2139 5146 5317 5318 2319 5324 2338
adults$	3117 3122 3126 3129 5910 5913 5914 5923 6004 6035 6058 6060 6063 3304 6092 6096 6099 6128 6275 6337 6395 3620 6406 6407 6408 6409 6417 3638 6576 6615 6616 6617 6625 6642 6652 6656 3878 6659 3885 6671 6676 6677 6678 6683 6684 6685 6686 6687 6691 6695 6703 6704 6705 6706 949 950 3955 6736 6737 6784 6803 6812 6820 6821 6822 6823 6824 6840 6841 6842 6843 6844 6845 6903 6951 5121 5171 5319 5324
advance$	1839
advanced$	866 5131
advanceed$	1839
advanceing$	1839
advances$	1839
advantage$	5819
advice$	5864 6365 6366 6367 6368 6369 6511 7176 7177 7178 7179 7180 7181 7182 5162 5172 5418 5478
advis	4741 5600
advised$	3061 5867 5868 3089 87 88 89 90 91 92 93 94 3098 96 97 98 99 100 101
affairs$	6722
affection$	6103 6104 6105 6106 6107 6108 6109 6110
affili	1835 5553 5557 5559 2881
affiliate$	5179
affiliated$	645 5179
affiliates$	5179
affiliation$	626 627 645 5179
affiliations$	5179
affray	5102
affray$	7882
afraid$	6793 6794 6795 6796 1052 1053
african$	1084 4090 2370 5398
afro$	5391 2389 5393
afros$	5391 5393
after	7550 5048
after$	5942 3547 3808 6624 3847 3988 6804 6805 6816 1604 7828 7829 5065
again$	5877 5878 7017 7018 7020 7021 7022 1572 4673 4674
agains	4856 5573
against$	6054 6055 6056 6057 7621 7636 7666 1928 5434 5540 5542 5583 5616
age$	3317 6125 3658 6649 6650 6732 6733 6734 6861 6862 6863 5025 5715
aged$	6848 6851 7791 5144
agencies$	4388 4393 4394 7437 7466 4713
agency$	4363 4388 4393 4394 7437 7466 4713 1714 4740 2441 2480 2489
ages$	6649 6650
aggression$	6484 6565 6566 784 785 5258
aggressive$	6521 6522 6523 6524 6525 6526 6527 6528 6529 6530 6531 6597 2252 2801
aggressively$	2801
aggressiveness$	6565 6566 5258
aggressor$	6438 6439 6440 6441 5200 5201 5202
aggressors$	6438 6439 6440 6441 5200 5201 5202
aggro$	6198
agitator$	2792
agitators$	2792
agree$	836 837 838 839
agreed$	364 6174 836 837 838 839
agreement$	5947 7653
agreements$	7653
agrees$	836 837 838 839
ahead$	7477 7507 7567
aid	1848
aid$	1839 1852 5645
aided$	1839 1852
aiding$	1839 1852
aids	1848
aids$	1839 1852 5645
aim	1938
aim$	7660 1881 7689 7732
aims$	7660 1881 7689
albanian$	5398
album$	4932
alcoho	7836
alcohol$	5919 5920 6103 6104 6105 6106 6107 6108 6109 6110 6115 6118 7776 5662 2663 5666
alcoholic$	5203
alcoholics$	5203
alert$	1729 1750 1751 1860
alerting$	1750 1751
alerts$	1750 1751
aliases$	2836
alibi$	2837
alibis$	2837
alienated$	2346
alight	5089
alight$	7869
alike$	5402 5404
alive$	7755
all	5579
all$	3102 3473 3581 756 3773 798 829 6613 912 6772 1057 1158 6955 4176 1183 1260 1261 1262 1318 1327 4331 4361 7272 7279 4632 4634 7432 7433 1661 7655 4906 4955 4964 5153 5418 5419 5479 2525 2529
allegation$	5175 5176
allegations$	5175 5176
allege$	6421 6422 5173 5174
alleged$	6421 6422 1811 1912 5173 5174 2174
allegedly$	2788
alleges$	6421 6422 5173 5174
allerg	7783
allergic$	2904
allergies$	2904
allergy$	5681 2904
allocated$	1917
allow	1752
allow$	35 36 112 113 6234 6976 6982 6996 1852 5150 5421
allowed$	35 36 112 113 6234 1852 1997 5150
allowing$	35 36 112 113 6234 1852 5150
allows$	35 36 112 113 6234 1852 5150
almost$	412 912 3915 913 914 915 916 919 920 921 922 967 968 2315 2324
alone	4976 2723 5727
alone$	6178 6755 6756 6757 6758 6759 6760 6761 6762 6763 6764 6765 6766 6767 7756 2723 5726
along$	5904 5963 3364 3365 3366
alopecia$	2819
already$	912 3915 913 914 915 916 919 920 921 922 940 967 968 2315 2324
also$	2198
alternative$	2698
although$	103 6054 6055 6056 6057
altogether$	1661
always$	290 864 1158 4222 2821
ambition$	6587 5294
among$	6520 3787 3819 4813 4969
amongst$	6520 3787 3819
amount$	164 6799 6800 6801 6802
ample$	3111
an$	3555 3804 3874 3917 3947 1065 4349 4632 4830 4842 4982 5107 2346
anaemia$	2903
analys	4753 4754 4755 1753 1754 1788 4794
analysis$	5516 5560
analyst$	7518 7533 7534 7535 4756 4757 4791 7574 1887
analysts$	7518 7533 7534 7535 4756 4757 4791 7574 1887
anaphy	2905
and	2564 2569
and$	3101 6378 3660 3661 6848 6851 4098 4115 4739 4829 4847 4848 4962 5494 5533 2610 5772
angels$	5220
anger$	781 2253
angry$	7105 2183 2346
animal$	5203
animals$	6462 6463 6464 6479 6480 6481 5203 5204
ankle	2096
ankle$	5099
anonymous$	2501
anorexia$	2906
anorexic$	2906
another$	3004 6011 6577 1065 7510 5111 2346 2532
anpr$	2841
answer$	6329 960 961 962 3995 6976 6982 6996 7056 7283 4535 4536 7447 7450 7732 5421
answered$	6153 6174 960 961 962 7173 7185 7186 7187 7188 7495
answers$	960 961 962 7056
antagonise$	2168
antagonised$	2168
antagonises$	2168
antagonising$	2168
anti	4816 1825 4879 4884 7697 7709 4959 2650
anti$	3235 3241 628 3705 6521 6522 6523 6524 6525 6526 6527 6528 6529 767 3776 3818 2281 2282
anticipated$	7642
antidepressant$	5653
antidepressants$	5653
antipsychotic$	2921
antipsychotics$	2921
antisocial$	6013 6020 6486 6521 6522 6523 6524 6525 6526 6527 6528 6529 6597 7596 7739 2165 2247 5251
anxiet	7783
anxiety$	2908
any	7564 2500 5579
any$	3581 6955 4176 1183 4297 4481 4482 4634 7512 4842 7655 5418 5419 2525 2529
anybody$	4388
anyone$	5910 6642 6803 4388 7172
anything$	6310 965 6770 1047 6910 6911 6975 6980 6986 6991 7000 7064 1343 1344 1345 1346 1347 7247 7248 7249 7250 7715 5418
anyway$	5881 6787
apathetic$	2803 2824
apathy$	2824
apnoea$	5663
apologised$	7185 7186 7187 7188
app$	296 3299 297 3300 298 3301 299 3302 300 3303 6084 6085 6086
appalling$	6521 6522 6523 6524 6525 6526 6527 6528 6529 1538 1539 1540 1541 1688 2252 2288 2466 2824
appallingly$	2824
appear	7740
appear$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3872 870 871 872 3875 873 874 3877 875 908 912 3915 913 914 915 916 919 920 921 922 4013 4014 4015 4016 1014 1100 1101 1102 2091 2199 2200 2248 2249 2259 2395
appearance$	6867 6868 6869 6870 6871 6947 5768
appearances$	5768
appeared$	869 3872 870 871 872 3875 873 874 3877 875 1100 1101 1102 2091 2395
appearing$	2091
appears$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3872 870 871 872 3875 873 874 3877 875 908 912 3915 913 914 915 916 919 920 921 922 1014 1100 1101 1102 2091 2199 2200 2248 2249 2259 2395
appendicitis$	2971
appeti	7783
apple$	5195
apples$	5195
applic	1910
applied$	1397 1398 1399 1613
apply	1910
apply$	1397 1398 1399 2560
appointment$	4186 1184 1185 1186 7098 7099 7100 7771 5649
appointments$	4186 1184 1185 1186 7771 5649
appreciate$	6329 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 3568 3569
appreh	4888
apprehend$	7668 2601
apprehending$	2601
approa	5573
approach$	5571
approaches$	7387 7388
appropriate$	3067
apps$	296 3299 297 3300 298 3301 299 3302 300 3303 6084 6085 6086
april$	6033
arab$	1084 4090 2370 5398
arcade$	6031 6032
architects$	445
are	1835
are$	3008 3064 156 157 433 434 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 3741 757 771 772 773 774 775 776 6603 908 912 3915 913 914 915 916 919 920 921 922 930 1060 4137 1158 4190 4333 1364 1365 4647 1652 1653 7497 4751 4783 4792 4862 4936 2098 2199 2200 2233 2248 2249 2259 5350 5394 5395 2479 5533 5581 2596 2643 5724
area$	3809 5170 5731
aren$	1178 1213 1218 2245 2317
argue$	7105
argued$	7105
argues$	7105
arguing$	7105
argume	5060
argument$	4253 7034 4255
argumentative$	6569 6570 6571 6572 6573 6574 6575 5262 2801
arguments$	2040 7840 2066
arm$	6878 7761
arms$	6878 7761
around	5502
around$	3074 5969 6609 3837 3863 6645 4580 7547 5129 5302 5415
arrangement$	6143 6838 5312
arrangements$	6143 6838 5312 5693
arrest	7536 1799 1837 7629 7630 7635 4888 7694 1961 7836 7838 7862 5583
arrest$	7619 4840 7625 1859 7651 7668 1896 4964 2571 2575 5588 2601 5613 2772 5782 2865 2989
arrested$	5820 5555 5755 2989
arresting$	2601 2864
arrestped$	1896
arrests$	1815 7599 1859 1896 5588 5782 2863 2989
arrive	7723 7740
arrive$	6329
arrived$	7452 7453 7454 7455
arrogance$	2824
arrogant$	4665 2803 2824
arson	7606 7696 7697 5090 5102 5104
arson$	7870 7882 7884
arsonist$	5203
arsonists$	5203
art$	6670 2652
arthritis$	2884
as	1835 2500
as$	3263 3659 3817 3858 3879 3891 925 3938 3956 3957 6790 4123 4497 7302 1669 1672 7569 4802 4803 4808 2198 2233 5525
asb	4879
asb$	6013 6484 7659 1924
asbo	4913 2775
asbo$	7693 5778
asbos$	7693
asd$	7773 2890
ashamed$	7313 1531
asian$	1065 1084 4090 4112 4113 4114 1112 2345 2346 2370 5398
aside$	4579 4652
ask$	414 7082 7083 7084 4761 5429
asked$	3142 414 6225 7023 7168 7173 7293 7495 1746 4761 1792 4950
asking$	3415 413 414 7082 7083 7084 5429 5450
asks$	414 7023
asleep$	1528 1529 1696
asperg	2627
asperger$	5630
aspergers$	5630
aspirations$	6587 5294
aspiring$	2177
assaul	7606 7697 2058 5079 7860 7862 5090 5091 5104
assault$	7612 7859 7870 7871 7882 7884 5177
assaulted$	5061 2102
assaults$	7870 5177
assert	1934
assertive$	4937
assess	7765 7767 1990 2092 5502 5671 5676
assessed$	758 1811 1835 1912
assessment$	7758 5696
assessments$	5696
assist	1752 1848 4967
assist$	1839 1852 1881 7747
assistant$	5026 7807
assisted$	7527 1839 1852
assisting$	1839 1852
assists$	1839 1852 1881
associ	7511 4768 4823 7607 7703 7710 1939 5559 5565 5566
associate$	5955 5984 5986 5987 5998 6148 6149 6150 6151 6152 6411 645 2164 5168 5179
associated$	623 645 5179
associates$	6411 645 7539 7548 7549 7551 7585 1803 7617 1930 2164 5168 5179 2533
associating$	6148 6149 6150 6151 6152 645 1803 2164
association$	626 627 6411 4388 4393 4394 7437 7466 4713 1803 7603 5168 5179 5196 2557
associations$	626 627 6411 7548 7549 1930 4942 5168 5179 5196
assured$	5343
asthma	7783
asthma$	2898
asthmatic$	2898
astonishing$	4609 4610 7391
astray$	6443 6444 6445 6446
asylum	2738
asylum$	5741
at	5043
at$	15 3437 6336 753 6633 6634 6848 6851 1328 1335 1336 4531 4656 7471 7547 7647 4875 4988 5001 5029 5044 5061 5069 2083 5094 5443 5743 5765 5772
athena$	7556
athletic$	2349 2817
atrocious$	2824
attachment$	2669 2670
attack	7860
attack$	5637 5648
attacked$	5820 6221
attacks$	5637
attemp	5578
attempt$	6289 507 3511 3512 4186 1184 1185 1186 7194 7195 7258 7259 7260 7261 7262 7263 7264 4488 4489 4490 4491 4492 5161
attempted$	7254 7255 7256 7257
attempts$	4186 1184 1185 1186 7387 7388 5161
attend	7815 2651 2980
attend$	5955 6329 3552 6953 6976 6982 6996 7056 7283 7450 5022 2091 5421 5422
attendance$	7421 7487 7801 5160 5243 2979
attended$	6153 6161 7495 5022 2091
attender$	5160 5216
attenders$	5160 5216
attending$	5022
attends$	7056 7551 2091
attent	4901
attention$	3143 6103 6104 6105 6106 6107 6108 6109 6110 6115 6118 6201 3422 6231 3452 6235 6377 6386 6387 3680 768 777 6581 6582 7171 7175 7258 7259 7260 7261 7262 7263 7264 1743 7681 1926 7773 5155 2264 5268 5269 2286 5595 2625
attitude$	5829 5948 747 748 6584 944 945 946 947 948 1644 1645 1646 1647 5114 2253 5291 5292 5469
attitudes$	5829 747 748 5114 5291
attract$	5802 5803 418 419 2148
attracted$	5802 5803 418 419 596 605 606 607 608 609 610 611 612 613 614 615 616 617 622 2148
attracting$	5802 5803 418 419 2148
attractive$	2817
attractor$	5607
attractors$	5607
attracts$	5802 5803 418 419 2148
attractted$	5802 5803 418 419 2148
attractting$	5802 5803 418 419 2148
attrib	1878
attributed$	1812
auburn$	2389
august$	6033
aunt	7824 5055 7837
aunt$	7835
auntie	7824
authorised$	4950
authorities$	6599 6600 4388 4393 4394 7437 7466 4713
authority$	6511 6576 4388 4393 4394 7437 7466 4713 5046 5047 7828 5172 5284 2490
authors$	445
autism	7783
autism$	7773 2889
autistic$	2889
autumn$	6033 6034
available$	5814 5131
average$	2349
averse$	728 729 730 731 732
avoid$	6329
avoidant$	6530 6531 2252 2803
avoided$	6153 6161 3407 7161 5486
awaiti	1994 2002
awaiting$	4997 5005 2751
aware$	3830 6611 6612 1780 1933
awareness$	3580
away$	5925 5926 5944 5945 5976 5989 6067 6068 6073 6160 6167 6282 6287 6290 3556 4241 4523 4524 7731 4954 5063
awkward$	6569 6570 6571 6572 6573 6574 6575 7743 5262
b$	5053 7833 5615
babies$	6710 6711 6712 6713 6714 5320
baby	7837
baby$	5010 5011 7852
back$	5961 5996 240 241 242 243 3271 3272 6061 6062 6288 6293 3556 3557 4094 7019 4519 4582
background$	5775
backs$	3557 4582
bad$	3057 3168 3203 227 228 6017 3519 6406 6407 6408 649 650 651 3655 3698 6487 6521 6522 6523 6524 6525 6526 6527 6528 6529 6530 6531 1090 6886 4108 4110 1538 1539 1540 1541 7427 7428 7429 7430 1688 2113 2166 2180 2192 2193 2252 2262 2276 2288 2374 2466
badly$	769 1082 4368 1572 5259 5260 5261 2274 2371 5402
bag$	6905
baggy$	2405
bags$	6899 6905 5403
bail$	3639 5107 7887 5763 2761 5782
bailed$	5763 2992
bails$	5782
bait$	2168
baited$	2168
baiting$	2168
baits$	2168
baitted$	2168
baitting$	2168
balaclava$	6936 5403 2820
balaclavas$	6936 6937 6938 6939 6941 5403 5555 2820
bald$	4102 2817
ball$	7406
bandana$	5403 2820
bandanas$	5403 2820
bandit$	2791
bandits$	2791
banger$	5179
bangers$	5179
banging$	5179
bank$	398 7853
banked$	398
banking$	398
bankked$	398
bankking$	398
banks$	398
bannin	1944 1945
banning$	1891 4947 4948
bare$	4496
barely$	993 3996 994 3997 995 1034 4037 1035 1036 4131 1479 2009 2019 2317 2674
barrel$	2355
barter$	332 333
bartered$	332 333
bartering$	332 333
barterred$	332 333
barterring$	332 333
barters$	332 333
base	4895
base$	7675
baseball$	2410
basic$	2441
basically$	912 3915 913 914 915 916 919 920 921 922 2315
basis	1910
battle$	2335
be	4914
be$	3187 3188 3189 5984 3219 3223 433 434 3441 3548 6425 3649 652 669 670 671 672 673 674 675 676 677 678 3682 3715 757 771 772 773 774 775 776 3789 3790 3896 3897 3898 908 912 3915 913 914 915 916 919 920 921 922 6825 6827 4212 4215 7002 7003 7004 4239 4275 4285 4288 4428 4431 4471 4533 1652 1653 4792 4793 4818 7636 4862 4869 4915 4925 7725 2199 2200 2248 2249 2259 2479 2596 5599
beanie$	5403
beanies$	5403
bear$	4658 2481
beard$	5376 5391 5393
bearded$	2817
beards$	5376 5391 5393
bearre	7694
bears$	2481
beat	7860
beaten	2058
beaten$	3042 5061
became$	433 434 652 669 670 671 672 673 674 675 676 677 678 3741 757 771 772 773 774 775 776 908 912 3915 913 914 915 916 919 920 921 922 2199 2200 2233 2248 2249 2259 2655
becaug	7694
because$	3019 147 165 167 2078 7862
bechar	7694
becom	1835 2635
become$	433 434 652 669 670 671 672 673 674 675 676 677 678 3746 757 771 772 773 774 775 776 908 912 3915 913 914 915 916 919 920 921 922 7003 2198 2199 2200 2233 2248 2249 2259
becomes$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 908 912 3915 913 914 915 916 919 920 921 922 4254 2199 2200 2248 2249 2259
becoming$	3741 3747 2198
bed	2065 2662
bed$	6012 6103 6104 6105 6106 6107 6108 6109 6110 7774 7822 5053 5054 5068
bedealt$	7694
bedeta	7694
bedroom$	5054 5745
beds$	6012
bedwetting$	5665
been	2096 2635
been$	3087 3088 86 95 3113 3114 248 6159 6166 6168 6169 6170 6171 3398 433 434 652 669 670 671 672 673 674 675 676 677 678 718 3737 3738 3739 3745 3751 757 771 772 773 774 775 776 860 908 912 3915 913 914 915 916 919 920 921 922 997 4187 4188 4189 4191 4192 4193 1364 1365 4383 7269 7270 4501 4502 7293 1573 4613 4614 4615 4648 4649 4650 1652 1653 4714 4792 4862 4869 1976 1998 5022 2043 2071 5099 2199 2200 2233 2237 2248 2249 2259 2479 2596 2648 2654 2655 2699 2701 2702 2735 2739 2747 2752 2754 2755 2759
befing	7694
before$	3889 6709 7477 7506 5094
befriend$	6079 301 302 303
befriendded$	301 302 303
befriendding$	301 302 303
befriended$	301 302 303
befriending$	301 302 303
befriends$	301 302 303
beggars$	2488
begun	2651
behav$	6153
behave$	5955 6148 6149 6150 6151 6152 696 869 3872 870 871 872 3875 873 874 3877 875 876 877 878 879 880 881 900 901 902 903 904 905 6976 6982 6996 7056 2256 5421
behaved$	6148 6149 6150 6151 6152 6153 6161 6185 6186 696 3772 869 3872 870 871 872 3875 873 874 3877 875 876 877 878 879 880 881 900 901 902 903 904 905 2256 2257 5277
behaves$	696 869 3872 870 871 872 3875 873 874 3877 875 876 877 878 879 880 881 900 901 902 903 904 905 7056 2256
behavi	1944 7836
behaving$	6153 696 869 3872 870 871 872 3875 873 874 3877 875 876 877 878 879 880 881 900 901 902 903 904 905 2256 2258
behavior$	5829 738 739 740 741 742 743 744 745 746 5114
behaviors$	5829 5114
behaviour$	3 4 5 6 7 8 9 3015 3016 3017 3022 5827 5829 5856 5927 5928 5929 5930 5931 5932 5933 5934 5948 3484 482 483 6315 6316 6317 6361 6362 6363 6364 738 739 740 741 742 743 744 745 746 6560 6561 6562 6563 4828 4873 7659 7664 7665 4913 4947 5016 2025 7815 5036 5097 5114 5115 5179 5198 5199 5255 2253 2694 5775
behavioural$	2253
behaviours$	5827 5829 6560 6561 6562 6563 5114 5115 5255
behavs$	6153
behavved$	6153
behavving$	6153
behind	4807 7594 7695 1914 7710
behind$	6747 6748 6749 4629 7587 4917 2022 5326
being	2635
being$	3087 3088 5885 3215 248 3357 433 434 652 669 670 671 672 673 674 675 676 677 678 3732 757 771 772 773 774 775 776 3841 908 912 3915 913 914 915 916 919 920 921 922 3932 1364 1365 7271 1573 4612 7754 2006 2199 2200 2233 2248 2249 2259 2699 2701 2702 2735 2752 2754 2755 2759
belief$	5491
believe$	7283 7450
believed$	7068 7069 7070 7071 7072 1740 1811 1912
belligerent$	2801
belocked$	7694
belong	1835
belongs$	7434 5480
below$	2022 5719
benefit$	6329 1743 7527 1839
benefited$	1839
benefiting$	1839
benefits$	1839
bepros	7694
bereaved$	2054 2988
bereavement$	7858 2988
besear	7694
bespectacled$	2817
bespok	2021
best$	895
bestopped$	7694
besumm	7694
beta$	5008
betray$	2470
betrayed$	2467 2470
betraying$	2470
betrays$	2470
better$	3057 3067 6258 6259 3487 6268 6269 7154
betwee	7550
between$	5727
beyond$	770 868 1259 2218 2219 2428
bid	1910
big$	3048 970 971 1063 1080 2349 2356 2372 2389
biggest$	2536
biological$	2294
biopsy$	7777
bipolar$	2670 2911
birth$	6596 2294 5679
birthmark$	2818
birthmarks$	2818
bitchy$	2803
bitten$	5339
bitterly$	1572
black$	1065 1084 4090 1090 4112 4113 4114 1112 1141 6928 6929 6930 6941 2345 2346 2367 2368 2374 2389 5403 2405 5555
blackheads$	5399
blackout$	2887
blackouts$	2887
blade	7883
blade$	7882
bladed$	7882
blam$	1726 1727
blame$	6205 6206 6207 6208 6209 6210 6211 6212 6213 6214 6215 6216 3438 3439 6241 6242 6243 6244 6254 6255 6256 7435 7438 7439 7440 4661 7442 7447 7448 4694 2477 2478 5484
blamed$	6221 1726 1727 2087
blames$	4661 7442
blameworthy$	2824
blaming$	1726 1727
blammed$	1726 1727
blamming$	1726 1727
blams$	1726 1727
blank$	6952
blanket$	1191
bleach$	2368
bleached$	2368 2389 5394
blight$	2229
blind$	4588 5486 2497 5684 5685
bling$	6405
blinkered$	2824
block$	6643
blockers$	7788
blond$	4102 2368 2389 2817
blonde$	4102 2368 2388 2389 2817
blood$	2665
bloody$	2455
blue$	2369 2389 5403
board$	4388 4393 4394 7437 7466 4713 7711 4932 5605
boards$	5605
bodge$	2827
bodged$	2827
bodges$	2827
bodging$	2827
bodies$	6102 6181 3404
bodily$	5102
body$	6102 3404 944 945 946 947 948 6745 4778 1777 2377
boisterous$	2803
bomber$	5403
bombers$	5403
bone$	2278
boned$	5359
boost	1894
boots$	5403
born$	1969 7790 2682
borough$	5731
boss$	5918
bossy$	2803
botch$	2827
botched$	2827
botches$	2827
botching$	2827
both$	2198 5442 2529
bother$	6198 7024 7025 7026 7027 7218 5448 5449
bothered$	6153 6161 7152 7163 7168 7173 4409 7208 7209 7210 7211 7212 7213 7214 7218 4445 7293 4645 7495 1720 5448 5449
bothering$	5448 5450
botherred$	5448
botherring$	5448
bothers$	5448
bottom$	2691
bottoms$	6934 1157 2412
bound$	1220 1221 1222
boundaries$	5172
box$	2388 5454 2452
boy	7698 5105
boy$	158 204 6533 6547 6548 6549 6550 6551 6552 4286 4287 4752 4898 1913 7699 1922 1930 7718 7721 4952 7741 7885 2170 5183 5195 5209 5250 2255 5375 5604
boyfri	7836
boyfriend$	6059 6123 341 342 343 344 7820 7852 5141 5142 2140 2141
boyfriends$	6123 341 342 343 344 5141 5142 2140 2141
boys	4736 4744 7566 7568 4789 1789 1790 1832 7698 4940 7720 1942 7744 2540
boys$	5836 5896 5916 5921 158 5981 204 6035 6059 6094 6096 3381 3385 3386 3406 486 3525 6383 6397 6413 3642 640 641 642 6430 6483 6533 6536 6547 6548 6549 6550 6551 6552 6567 6615 6616 6617 3973 3974 6781 6950 7028 7029 7030 7031 7032 4259 4260 4261 4271 4280 7067 4321 7142 4504 4505 4506 4507 4508 4509 4553 7348 7367 7375 7376 7377 7378 7379 7380 7381 4835 4898 1901 1913 7699 1922 1930 7718 7721 4945 4952 7741 5122 5183 5195 5209 5250 2255 5375 5473 5478 5604
braces$	5393 5399
braid$	5391 5393
braided$	2389 5394
braids$	6931 5391 5393
brain$	2953
brand$	6898 5414
branded$	2405
brands$	6898 5403 5414
brat$	2791
brats$	2791
breach	2760
breach$	2104
breached$	2104 2760
breaches$	2104
break	7836 5060
break$	5955 636 637 3813 7004 7105 4941 2169
breakdown$	7426 7786 5299 5731 5743 5746
breakdowns$	5299
breakfast$	7833
breaking$	636 637 7105 1632 1949 2169
breaks$	636 637 7105 1632 2169
breakup$	7840
breath$	6890
brief$	1729 1750
briefed$	1792 4950
briefi	5502
briefing$	1750 2602 5606
briefs$	1750
bright$	2389
bring	1848
bring$	5802 5803 5813 407 408 409 410 411 986 1876 2583
bringing$	407 408 409 410 411 986 1876 2583
brings$	5802 5803 407 408 409 410 411 986 2583
broad$	2349 2354
broke$	636 637 3812 1632 2169 5731
broken$	3814 1632 2247 5252 5731
bronchitis$	2970
brothe	7824 5055 7837 5058 7841 7844 7845
brother$	2036 7835 5056 5080 5297
brothers$	6596 5297
brough	1799 4856
brought$	5795 5802 5803 5813 407 408 409 410 411 986 7636 4904 1902 7705
brown$	1090 2367 2368 2369 2374 2389
bruise$	2972
bruised$	2972
bruises$	2972
bruising$	2972
brunette$	4102 2817
brush$	1628 1649
brushed$	1576 1628 1649
brushes$	1628 1649
brushing$	1628 1649
buck$	4109 7404 2472
budget$	4697 7489 7498 7499
budgets$	7421 4697
build	7536 1838 1848 2500 2538
build$	6856 6857 6858 1920 5352
builded$	1920
buildi	1848 4891
building$	7489 7671 1920
builds$	6856 6857 6858 1920 5352
built$	4078 4886 5353
bulimia$	2907
bulimic$	2907
bulk$	4955
bulky$	2349
bullied$	5818
bullies$	6439 6440 6441 6462 6463 6464 5201 5202 5203 5204
bully$	6439 6440 6441 6462 6463 6464 5201 5202 5203 5204
bullying$	6484 6597
bump$	5010
bunch$	680 6533 6547 6548 6549 6550 6551 6552 819 5195 5250 5302
bungle$	2827
bungled$	2827
bungles$	2827
bungling$	2827
bunk$	2123
bunked$	2123
bunking$	2123
bunks$	2123
burden$	3693
bureau$	7518
burgla	7511 7521 7594 7606 1825 4884 7696 7697 5090 5091 5102 5104
burglar$	6462 6463 6464 7587 5203 5204
burglaries$	7595 4828 7664 7870 7884 5582
burglars$	6462 6463 6464 5203 5204
burglary$	1745 4828 7612 7870 7871 7882 7884 2529 2546
burgle	3001
buried$	1624
burly$	2349 2817
bury$	1624
burying$	1624
bus$	6031 6032
busine	4883 4946 5565
businesses$	7515 7639 7663 7726
busy$	7444 4665
but$	3101 3915 913 914 915 916 919 920 921 922 3952 3968 4050 7104 4622
buy	4801
buzz$	6377 2380
by	2564 2569
by$	5915 3599 3600 6416 6520 3787 4009 6974 7147 7298 4520 4521 4522 7354 7357 7358 7359 7360 4760 1785 4813 7608 4832 4986 5020 2116 5443 5470 5594 5751 5752
c$	5615
cahms$	2931
caked$	1096
calculating$	2803
call$	7387 7388 1751 1957 5478
called$	7293 7495
calling$	1751 1957
callous$	2803 2824
callousness$	2824
calls	1794 4798
calls$	7387 7388 7432 7433 1751 7578 4879 7710 1957 5478 5479
came$	6185 6186 466 1145 1154 7495 1799 1898 2004 2043 2145
camera	4778 4794
camera$	7552 7558 4779 7560 1785 7574 1915
cameras$	7552 7558 4779 7560 1785 7574 1915
camhs$	2930
camouflage$	5403
campaign$	2580
can$	555 3742 786 843 846 847 849 857 893 972 992 1004 1007 1045 4244 7039 7040 7041 7042 4273 1285 1286 1289 4312 1425 1427 1468 1659 1785 4856 1911 2028 2423 2610
cancer$	2951
candidates$	4871
cannab	7883 5108
cannabis$	6103 6104 6105 6106 6107 6108 6109 6110 6115 7565 4995 7776 7787 7888 5123 2663
cannot	1997 2028
cannot$	555 4244 7039 7040 7041 7042 1285 1425 1468 5031 2717
cap$	1137 6921 6922 6923 6931 6936 5403 2404 5408 5413
capabi	7624
capability$	2850
capable$	974 3986 4005 4006 1008 4293
capaci	7624
caps$	1137 6921 6922 6923 6931 6936 6937 6938 6939 5403 2404 5408 5413
captur	4891 2538
capture$	7671
captured$	4782
car	5747
car$	6050 6051 6052 6053 2520
care	2047
care$	3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 3568 3569 3811 3848 3975 3976 3977 3980 3981 3983 3984 3987 3994 6799 6800 6801 6802 6803 6815 6820 6821 6822 6823 6824 7024 7025 7026 7027 7043 7044 7045 7139 7218 4439 4440 7258 7259 7260 7261 7262 7263 7264 7265 4488 4489 4490 4491 4492 7462 7463 7464 7465 4706 1704 1705 1706 7795 7819 7826 7827 5050 7867 7868 2295 5448 5449 5487 5728 2726 2727
cared$	7152 7168 7173 7214 7218 1704 1705 1706 5448 5449
career$	5198 5199 2201 2534
careful$	5804 3029 3030 3031 3032
careless$	52 53 3168 478 2154 2824
carelessly$	2824
carelessness$	3015 3016 3017 5949 5950 5951 5952 5953 5954 6233 3454 2824
carer	7841
carer$	7821 7827 7835 2061 5728 5739
carers$	7827 5728
cares$	7043 7044 7045 1704 1705 1706 2061
caribbean$	1084
caring$	2061 5431
carpet$	7411
carrie	1764 7710
carried$	3091 6174 469 470 7254 7255 7256 7257 2146 5150
carries$	469 470 698 876 877 878 879 880 881 900 901 902 903 904 907 7101 7102 7103 4821 2146 5150 2481
carry	1764
carry$	3090 5955 5984 5986 5987 6148 6149 6150 6151 6152 469 470 6371 6373 697 876 877 878 879 880 881 900 901 902 903 904 906 1116 7004 7101 7102 7103 2146 5150 2481
carryi	4807 7695 7710 5103
carrying$	5885 6148 6149 6150 6151 6152 7587 1914 5102
case$	6459 6532 4710 4841 7631 1883 7876 5211 5213 5253 5254 2539 5768 5771
cases$	6459 6532 5211 5213 5253 5768
cash$	5919 5920 3267 6103 6104 6105 6106 6107 6108 6109 6110 6115 6118 6379 6380 6405 2231
cast$	5836 4271 4280 7067
casually$	1082 2371 5402
casualty$	7769 7781
catalogue$	1361
catch	7536 7559 7635 4888 5583
catch$	7561 7571 1864 7668 1955
catches$	1864
catching$	1864
category$	3755 2078
catty$	2803
caught	7694 7705
caught$	5818 5820 2100 2237 2778
cause$	5795 5813 454 6458 7003 5210
caused$	5795 5813 454
causer$	5190
causers$	5190
causes$	454 6458 5210
causin	1914
causing$	454 6491 7105 4917
cautio	5091 5758
caution$	7871 5782
cautioned$	2756
cautions$	5782
cautious$	5806
cavalier$	2824
cbo	4913 2775
cbo$	7693 5778
cbos$	7693
cbt$	5654
cce$	6013
cctv	4778 4794
cctv$	4753 4754 4755 1753 1754 7558 4779 1778 1788 7574 1889 1915 5521 2526
ceases$	7650
cell$	7518 2511 5593 5634
cells	5098
cells$	7878
central$	7724
centre$	7663 7704 7734 7889
cerebral$	2679
certain$	1220 1221 1222 1256
certainly$	1330 1338 4341 1339 1340 5438
certainty$	1257
chain$	1817 5403 5559
chains$	5403
challe	7730 4951
challenge$	7105 7731
challenged$	7105
challenges$	7105
challenging$	6521 6522 6523 6524 6525 6526 6527 6528 6529 6569 6570 6571 6572 6573 6574 6575 793 794 795 796 797 7105 2247 2250 2252 5262 2803
chance$	3144 142 143 6335 6336 4249 4267 1609 1610 1611 1612 7412 7413 1879 5161 5476
chances$	5890 3144 142 143 6335 6336 1609 1610 1611 1612 7412 7413 5161 5476
change$	3339 6120 6511 6953 6976 6982 6996 7053 7082 7083 7084 7093 7283 5421 5422 5429
changed$	7068 7069 7070 7071 7072 2689
changing$	7082 7083 7084 4305 5429 2689
chaos$	6235
chaotic$	2247 5251 2250 2803 2824
character$	6478
charg	7635
charge	4807 1837 7629 4851 4904 7694 7710
charge$	7587 7619 4840 5580 2613 5754 5782
charged$	7684 2758 5762
charges$	7599 7631 1853 5580 5586 2613 5754 5782
charging$	4851 2575
charity$	4388 4393 4394 7437 7466 4713
charm$	3835
charms$	6181 6182
chart	1765
chart$	1834 1916 4923 5560
charted$	1916
charts$	5560
chase$	6377
chaser$	7387 7388
chasers$	7387 7388
chasing$	7387 7388
chat$	6082 6083 301 302 303
chated$	301 302 303
chating$	301 302 303
chats$	301 302 303
chatted$	301 302 303
chatting$	301 302 303
chav$	2791
chavs$	2791
cheat$	5203
cheats$	5203
check	5502
check$	7552 1806 4890 1904 1925 7772 5516 5587
checked$	7293 7495 4797 1925
checkes$	1925
checking$	1925
checks$	7552 1787 1806 4861 1925 5516 5587
cheek$	6878
cheeks$	6878
cheeky$	2803
chested$	5358
chicken$	6031 6032
child	5034 5105
child$	158 204 318 6533 6535 6536 6547 6548 6549 6550 6551 6552 6710 6711 6712 6713 6714 6848 6851 5011 7814 7828 2046 2048 2049 2082 7885 2131 2170 5182 5195 2194 2197 2201 5250 2255 5295 5320
childish$	2803
childlike$	6747 6748 6749 5326
children$	5836 158 204 3381 3385 3386 3406 486 3525 3642 640 641 642 6430 6448 6533 6536 6547 6548 6549 6550 6551 6552 807 3914 6710 6711 6712 6713 6714 6848 6851 7028 7029 7030 7031 7032 4259 4260 4261 4271 4280 4321 7142 4504 4505 4506 4507 4508 4509 4545 4552 7367 7375 7376 7377 7378 7379 7380 7381 4678 2047 7846 5122 5170 5182 5195 5250 2255 5295 5320 5442 5472 5473 5478
chin$	6878
chinese$	5398
chip$	3805 803
chis$	2835
chlamydia$	2941
choice$	3 4 5 6 7 8 9 5829 5837 5838 5839 5840 5841 5842 5847 5848 5849 5850 5851 5927 5928 5929 5930 5931 5932 5933 5934 3157 5938 5939 5940 5947 3204 5985 203 3207 6618 6719 4011 4012 5114 5115 5116 5117 5119 5322
choices$	3 4 5 6 7 8 9 3015 3016 3017 5829 5837 5838 5839 5840 5841 5842 60 61 62 63 5847 5848 5849 5850 5851 5852 5853 5856 5859 5860 5861 5862 5863 5927 5928 5929 5930 5931 5932 5933 5934 203 3207 3484 482 483 6315 6316 6317 6719 4011 4012 5114 5115 5116 5117 5322
choose$	5869 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 3995 6782 6783 7002 7121 2117
chooses$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 7121 1665 1666 1667 1668 2117
choosing$	5927 5928 5929 5930 5931 5932 5933 5934 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 6785 6786 1665 1666 1667 1668 2117
chose$	5869 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 7121 7402 1665 1666 1667 1668 4692 7473 2117 5486
chosen$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 6153 6161 2117
chronic$	7763
chubby$	4102 2817
chunky$	2349
cid	7517
cigarettes$	5919 5920 6103 6104 6105 6106 6107 6108 6109 6110 6115 6118
circul	1799
circulate$	1730 4734 1732
circulated$	1730 4734 1732 7516 1917
circulates$	1730 4734 1732
circulating$	1730 4734 1732
circulation$	7644
circumstances$	7120 5744
citalopram$	2927
city$	4074
civil	1944 2569
civil$	4947 2587
clad$	1118 1119 1120 5364 5374 2399
claim$	3643 3644 3645 5741
claimed$	3643 3644 3645
claims$	3643 3644 3645
clamp$	2565
clamped$	2565
clamping$	2565
clamps$	2565
class$	3264 3716 6576 7883 5108 2612
classed$	761 1835
classmates$	5122
clear	1893 1921
clear$	1090 1256 4632 1849 2374 2441 2579 2606
cleared$	1951
clearly$	1241 1242 1243 1244 1330 1338 4341 1339 1340 4376 1652 1653 2479
cleft$	2683
clever$	971
clingy$	2803
clinic	1988 2635
clinic$	4991 7772 7778 7781 2490 5661 5663
clinically$	2666
clip$	3335 3336 334 335
clips$	3335 3336 334 335
close	1802
close$	7448 1697 1739 4805 5474
closed$	1613 1697 5434 5437 5474
closes$	1697 5474
closure$	1891 2607
clothe$	5508
clothes$	3022 3033 6103 6104 6105 6106 6107 6108 6109 6110 6921 6922 6923 6928 6929 6930 6931 6942 6947 4900 5403 5408 5508
clothing$	6921 6922 6923 6942 6947 5403 5405 5408
club$	1714 2490
clueless$	2824
co$	3550 6508 4174 4197 4203 4208 4217 4281 5247 2569
coach$	5918 6100
coaches$	6100
coat$	6921 6922 6923 6931 5403 5408 5412
coats$	6921 6922 6923 6931 5403 5408 5412
cocain	7883 5108
cocaine$	4995 7787 7888 5123
cocky$	2803
code$	5351
codein	5008
codeine$	7776 7788
codes$	5351
coerced$	5818 6374
cognitive$	2673
cohort	7626 7698
cohort$	6533 6547 6548 6549 6550 6551 6552 7661 4898 1901 1913 7699 7701 1922 1930 7718 7721 4952 7741 5250 2542 5604
cohorts$	7701
cold$	7291 7470
collec	5502 2500 2538
collect$	1728 4922 4957
collected$	1728 4922
collecting$	1728 4922
collective$	2441
collects$	1728 4922
college$	4388 4393 4394 7437 7466 4713 7799 7800 7802 7812 7813 2490 5691 5707
collude$	446 447
colluded$	446 447
colludes$	446 447
colluding$	446 447
colour$	5378
coloured$	2389
colours$	6942 5378 5403
combat	1876
combative$	2801
come	7740
come$	5909 6155 3383 6329 869 872 874 996 4013 4014 4015 4016 1145 1154 6976 6982 6996 7003 7056 7185 7186 7187 7188 1898 2004 2043 2145 5421
comes$	464 869 872 874 1145 1154 7056 7551 2004 2737
comfort$	4697
coming$	2004
comings$	1939
command$	7600
comment$	1162 1163 1164 1165
commented$	1162 1163 1164 1165
commenting$	1162 1163 1164 1165
comments$	1162 1163 1164 1165
commentted$	1162 1163 1164 1165
commentting$	1162 1163 1164 1165
commit	4807 7695 1914
commit$	5955 6976 6982 6996 7004 7597 7751 5421
commits$	7751
committed$	7751 2101
committing$	7587 4917 2101
committs$	2101
common$	3573 7462 7463 7464 7465 5102 5487
commun	1737 4883 2094
communicate$	301 302 303
communicated$	301 302 303
communicates$	301 302 303
communicating$	301 302 303
communication$	1644 1645 1646 1647 2441 5469
community$	6451 4740 4764 7639 1871 7663 5097 5170 2763 2771
company$	5785 3143 5965 5983 6404 3627 3628 4388 4393 4394 7437 7466 4713 1714 5169 2489
compare$	4890
compass$	6354
complacency$	2824
complacent$	4665 2824
complain$	1162 1163
complained$	1162 1163
complaining$	1162 1163 7105
complainned$	1162 1163
complainning$	1162 1163
complains$	1162 1163
complaint$	7297 5175 5478
complaints$	7297 7432 7433 5175 5478 5479
complete$	1191 1680 1920 2441
completed$	7254 7255 7256 7257
completeed$	1920
completeing$	1920
completely$	827 4368 2330 2431 2434
completes$	1920
complex$	2250
complexion$	5377 2818
complexions$	5377 2818
compliance$	5178 5245
compliant$	3782 5244
complicit$	230 231 232 233 246 447
complicity$	5947 446
comply$	5955 6329 6953 6976 6982 6996 5421 5422
compromise$	10 2107 2108
compromised$	10 2107 2108
compromises$	10 2107 2108
compromising$	5785 10 2107 2108
compulsive$	2201 5632
computer$	5517
conceal$	495 496 1149
concealed$	495 496 1149 5416
concealing$	495 496 1149
concealled$	495 496 1149
concealling$	495 496 1149
conceals$	495 496 1149
concer	1999 2032 2084
concern$	3576 4426 4427 7258 7259 7260 7261 7262 7263 7264 7265 7297 5478
concerned$	4642 4643 4721 1719 7695
concerning$	6521 6522 6523 6524 6525 6526 6527 6528 6529 2252
concerns$	6361 6362 6363 6364 4426 4427 7297 7432 7433 5478 5479
concerta$	2924
concus	2953
condit	4972 4977 2760
condition$	7752 7757 7887 5648 5649 5764
conditional$	2755
conditions$	6419 2066 7887 5744 5764
conduc	1764
conduct$	3 4 5 6 7 8 9 3015 3016 3017 3022 5829 5948 6315 6316 738 739 740 741 742 743 744 745 746 876 877 878 879 880 881 5114 2253 2670
confer	7831
confidence$	944 945 946 947 948
confidential$	2501
confidentiality$	7409
confiscated$	4773
conflict$	6235 6381 7106 2066 5179
confro	7730 4951
confront$	7731
confrontation$	6235
confrontational$	6530 6531 6569 6570 6571 6572 6573 6574 6575 5262 2801
congregate$	6603 5350
congregated$	6603 5350
congregates$	6603 5350
congregating$	6603 5350
connected$	645 1812 7695 4916 5179
conscious$	3167
consensual$	2309 2787
consent$	5947 349 350 351 352 353 354 836 837 838 839 6828 4058 4059
consented$	349 350 351 352 353 354 6138 356 360 836 837 838 839
consenting$	349 350 351 352 353 354 2309 2787
consents$	349 350 351 352 353 354 836 837 838 839
consequences$	5854 73 6338 6339 6340 6341 6342 6343 6344 6345 6346 6347 6348 6349 6610
consid	1799 1835 1842
consider$	6329 6976 6982 6996 7283 5421
considered$	756 2198
consistent$	1191
consistently$	1322 4325 1323 4326 1324 1325 1326
consort$	2164
consorted$	2164
consorting$	2164
consorts$	2164
consortted$	2164
consortting$	2164
consta	4753 4754 4755 1753 1754 1788
constable$	7533 7534 7535 4756 4757 4791
constables$	7533 7534 7535 4756 4757 4791
constant$	4607 4608
constantly$	290 1322 4325 1323 4326 1324 1325 1326 1572
consti	1835
consul	4977 4990
consultant$	7757 7766 7770
contac	4768 7703 1939
contact$	3143 6079 301 302 303 305 306 307 308 309 310 311 812 813 2067 5301 5418
contacted$	301 302 303 305 306 307 308 309 310 311
contacting$	301 302 303 305 306 307 308 309 310 311
contacts$	301 302 303 305 306 307 308 309 310 311 7548 4942
contactted$	301 302 303 305 306 307 308 309 310 311
contactting$	301 302 303 305 306 307 308 309 310 311
contain$	6502 7082 7083 7084 5429
content$	130 131 136
continually$	290 1322 4325 1323 4326 1324 1325 1326
continue$	5869 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 7003 2121
continued$	5869 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 1191 2121
continues$	5869 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 2121
continuing$	5869 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 2121
continuously$	1322 4325 1323 4326 1324 1325 1326
contraception$	6791 6792 2940
contraceptive$	2940
contract$	7653 5778
contracts$	7653
contribute$	446 1881
contributed$	5795 446
contributes$	446 1881
contributing$	446
contro	1876 4880
control$	6329 6351 6357 6477 6502 6521 6522 6523 6524 6525 6526 6527 6528 6529 3769 6553 3783 6583 4017 4018 7037 7082 7083 7084 4753 4754 4755 1753 1754 1755 1788 4794 7634 7660 1937 4946 5222 5429 2581 5620
controlled$	5818 6981 6987 6992 7001 7065 7068 7069 7070 7071 7072
controlling$	2252 2803
convenience$	4697
conveniently$	2483
convic	4851 4904
convict$	2601
convicted$	7684 2753 5757
convicting$	2601
conviction$	7631 2753 5782 2866 2990
convictions$	7599 7631 2753 5782 2866 2990
convince$	7053
cooper	4967
cooperate$	6329 6509 6953 6976 6982 6996 7283 7747 5421 5422
cooperating$	6509
cooperation$	6508 5247
coordi	2569
cope	4976
cope$	3852 876 877 878 879 880 881 3975 3976 3977 3980 3981 3983 3984 3987 987 988 989 6782 6783 4007 1005 1006 4010 7285 7756 7775 2329
coped$	876 877 878 879 880 881 2329
copes$	876 877 878 879 880 881 2329
copied	1735
coping$	876 877 878 879 880 881 3975 3976 3977 3980 3981 3983 3984 3987 6785 6786 2329
core	7626
core$	3702 3703 7682 7724
cornrows$	2818
corporate$	2441
corrob	1737
corroborated$	4740
corrupting$	649 650 651 2193
cotton$	2320
couch$	7855
could$	21 22 23 24 25 205 206 207 208 209 210 3743 787 843 846 847 849 857 893 972 992 1045 4273 1287 1288 1373 1374 1375 1376 1377 1378 1379 1380 1381 1382 1383 1384 1426 1437 1469 1619 1689 1690 1692 1693 4747 1747 1911 2028 2423
couldn$	1285 1425 1436 1468
council$	4388 4393 4394 7437 7466 4713 1714 2441 2480 2489
counse	4977
counselling$	7758 5654 5674
counsellor$	7757 7766
countless$	3096 3111 4607 4608 4632
county$	3234 3250 3256 3259 3265 6047 6048 6049 682 3856 2611 5731
couple$	819 7864
courier$	6465 5205
couriers$	6465 5205
course$	4334 4341 1339 1340 7125
court	4904 7694 2577 2760
court$	418 419 7684 7874 2096 5100 2148 2577 5580 5746 5754 5767 2765 5772
courted$	418 419 2148
courtesy$	7200 7201
courting$	418 419 2143 2148
courts$	418 419 6599 6600 7684 2148
cousin	7824 7837
cousin$	2036
cover$	1149 1627
covered$	1149 1627 5416
covering$	6908 1149 1627
coverings$	6908
coverred$	1149 1627
coverring$	1149 1627
covers$	1149 1627
covert	1897
covert$	4900 2501 2839
covertly$	2839
cowardly$	2824
crack	7883 5108 2566
crack$	7565 7787 7888 5123
crackdown$	5569
cracked$	7705
crackeddown$	5569
crackingdown$	5569
cracksdown$	5569
crave$	594 595 2266
craved$	594 595 2266
craves$	594 595 2266
craving$	594 595 2266
crazy$	5251
create$	454 1920
created$	454
createed$	1920
createing$	1920
creates$	454 1920
creating$	454
credit$	6103 6104 6105 6106 6107 6108 6109 6110 6115 6117 6118
cries$	799
crime	7511 1737 7521 4745 4816 7607 1825 4879 4884 7696 7697 7709 4940 7720 4959 7750 5104 5511 5545 5559 5565 5585
crime$	6013 6027 6388 6484 6597 7517 4740 7525 1745 7587 7595 7596 4824 4825 4828 4838 4872 4876 7656 7657 7659 1877 7664 4889 4908 1906 7690 7691 4913 4920 1919 1924 1932 1936 7729 1950 7735 7739 1968 2094 7884 5120 5121 5179 2231 2545 2546 5582 5591 2590 2594 2604
crimes$	6013 7595 7596 4828 7659 1968 5582
crimin	7511 1737 7521 1802 7588 7594 7606 7607 4879 7696 7703 5534 5545 5565 5566 2569 5585 2764 2856
criminal$	6013 6017 6020 6035 6406 6407 6408 6409 659 6462 6463 6464 4740 4805 7586 4838 4842 4851 4885 5090 2094 5102 5104 5121 2165 2196 5203 5204 2246 2290 5303 5559 2558 2577 2772 2803
criminalise$	1675 1676 1677 1678
criminalised$	1675 1676 1677 1678
criminalises$	1675 1676 1677 1678
criminalising$	1675 1676 1677 1678
criminality$	6013 6027 7659 5120 2845
criminally$	2280 2547
criminals$	6035 6388 6390 6406 6407 6408 6412 659 6462 6463 6464 7615 5121 5203 5204 5303
crimint$	7556
crisis$	4990 2622 5649
crohn	2632
crohns$	5635
crook$	6492 5203 5233
crooked$	4107
crooks$	6492 5203 5233
crop$	4124 6921 6922 6923 6937 6938 6939 4163 5408 2407
cropped$	2389 2405
crosscheck$	4890
crowd$	819 5169 5195 5196
crown	2764
cruel$	2803
cry$	799
crying$	799
cse$	6013
cues$	1609 1610 1611 1612
culpable$	5482 2824
culpri	4807
culprit$	6439 6440 6441 7587 5201 5202 5539 5604 2874
culprits$	6439 6440 6441 7587 5201 5202 5539 5604 2874
culture$	5179
cunning$	2803
curb	1876
curfew	2094
curfew$	5097 7887 5172 5773 5782 2998
curfews$	5172 5782
curiosity$	3015 3016 3017 7258 7259 7260 7261 7262 7263 7264 7462 7463 7464 7465 5487
curled$	4096
curly$	2368 2389
curren	1737
current$	4740 4842
custod	7694 5098
custodial$	2763
custody$	4824 4825 1889 7819 2068 7878
customer$	3135 6100
customers$	3135 6100 5170
cut	1876
cut$	4141 1978 5383 5394 2641
cuted$	2641
cuting$	2641
cuts	1876
cuts$	1978 5383 2641
cuttin	1876
cutting$	1978
cynical$	6530 6531
dabble$	230 231 232 233
dabbled$	230 231 232 233
dabbles$	230 231 232 233
dabbling$	230 231 232 233
dad	7824 5055 7837 5058 7841 7844 7845
dad$	6596 2036 2037 7821 7835 5056 2056 7850 2069 5080 7867 5297
daddies$	5145
daddy$	5145
dads$	2069 5297
daft$	52 53 515 2156
daily$	7775 2603
damage	4816 1825 7696 7697 7709 4959
damage$	7426 7596 4828 7735 7739 7870 7882 7884
damaged$	2247 5251
damn$	7199 7253
dancers$	4271
danger$	5783 5784 5794 3413 3414 6204 6338 6339 6340 6341 6342 6343 6344 6345 6346 6347 6348 6349 6355 6360 6361 6362 6363 6364 6377 6381 6388 665 666 667 668 6610 6791 6792 4606 4859 5120 5151 2162
dangerous$	5783 5784 3057 6020 6338 6339 6340 6341 6342 6343 6344 6345 6346 6347 6348 6349 3624 2112 2802
dangers$	5783 5784 3077 3078 6338 6339 6340 6341 6342 6343 6344 6345 6346 6347 6348 6349 6361 6362 6363 6364 6610 6791 6792
dark$	1090 6886 1141 4162 2367 2368 2369 2374 2389 5403 2405 5555
darker$	1090 2367 2374
data	4939
data$	7409 7552 7719 5516
databa	5502 5557
database$	7537 7604 7670 5517
date$	5768
dates$	5768
dating$	2143
daughter$	5011
dawn$	2561
day	5573 5578
day$	7098 7099 7100 1329 7576 7756 7775 5038 5489
days	4976
days$	7756 7775 7800 5489
dazzled$	596
dead$	7755
deaf$	4589 4590 4591 2498 5646
deal	7606
deal$	5955 261 262 263 6468 3727 6782 6783 7597 7730 2120
dealer	5534
dealer$	3115 5903 5913 5914 6004 6017 6035 6038 6047 6048 6049 6058 6060 6063 6096 6128 6146 6313 3621 6402 6403 6406 6407 6408 6409 659 6452 6462 6463 6464 1966 5118 5121 5203 5204
dealers$	3115 5903 5913 5914 5923 6004 6017 6035 6038 6047 6048 6049 6058 6060 6063 6096 6128 6146 6313 6388 6391 3621 6402 6403 6406 6407 6408 6409 6412 659 6452 6462 6463 6464 7614 1966 5118 5121 5203 5204
dealin	7511 7521 4807 7594 7695 7696 7697 7710 5102
dealing$	6013 6023 6028 261 262 263 6047 6048 6049 6484 6597 1748 7587 7664 7882 2105 2120 5527 5781
deals	7710
deals$	261 262 263 2105 2120
dealt$	261 262 263 7694 7705 2092 2120
death	7836 7838 7862
death$	6204 7754 2054
debt	7836
debt$	5746
debts$	5746
decamped$	2844
deceitful$	2803
december$	6033
decency$	7200 7201
decent$	4474 4475 4476 4477
decide$	3995 6782 6783 7536
decided$	7402 1667 1668 4692 7473
deciding$	6785 6786
decision$	3033 5829 5837 5838 5839 5840 5841 5842 5847 5848 5849 5850 5851 3075 3204 5985 203 3207 6719 4011 4012 4541 7631 5114 5115 5116 5322
decisions$	3 4 5 6 7 8 9 3033 5829 5837 5838 5839 5840 5841 5842 60 61 62 63 5847 5848 5849 5850 5851 5852 5853 203 3207 6315 6316 6719 6726 4011 4012 7631 5114 5115 5116 5322
decked$	1118 1119 1120 2399
declin	1876 1964 7765
decline$	6962 2416
declined$	6962 6966 6967 6968 6969 6970 6971 6972 6973 2416
declines$	6962 2416
declining$	6962 2416
decrea	1876
deemed$	756
defeating$	3062
defect$	7752
defend$	3846 3975 3976 3977 3980 3981 3983 3984 3987
defending$	3975 3976 3977 3980 3981 3983 3984 3987
defensive$	2824
defensiveness$	2824
defiant$	6530 6531 2252 2803
deficit$	5628 5681
defied$	636 637 2169
defies$	636 637 2169 2488
definite$	1256
definitely$	1330 1338 4341 1339 1340 5438
defy$	636 637 2169
defying$	636 637 2169
degenerate$	2791
degenerates$	2791
degrade$	1841
degraded$	1841
degrades$	1841
degrading$	1841
degree$	164 6799 6800 6801 6802
delay	7767 5676
delay$	7426 7482
delayed$	5486
delays$	7426 7482
deliberately$	290 2483
delicate$	2349
delinquency$	2791
delinquent$	2246 2247 5251 2252 2791
delinquents$	2791
demand$	4879 4957
demanding$	6569 6570 6571 6572 6573 6574 6575 5262
demonise$	1675 1676 1677 1678
demonised$	1675 1676 1677 1678
demonises$	1675 1676 1677 1678
demonising$	1675 1676 1677 1678
demons	1820
demotivated$	2803
denial$	5164
dental	1988
dental$	4991
dentis	4977
dentist$	7757
deny$	7674 1892
denying$	1892
department$	4388 4393 4394 7437 7466 4713 1714 2480 2489
depend	5666
dependence$	1993
dependency$	1993
dependent$	1993
depends$	2070
deplorable$	2824
deport	7838
depres	7783 7836
depressant$	5653
depressants$	5653
depressed$	5638
depression$	2909
depressive$	2910
deprive$	7674
deprived$	2247
depth$	7320
dereliction$	2824
descend$	244 245
descendded$	244 245
descendding$	244 245
descended$	244 245
descending$	244 245
descends$	244 245
descri	1742
description$	4799 1943 7748
descriptions$	4733 7514 7538 4799 1943 7736
desert$	2470
deserted$	2467 2470
deserting$	2470
deserts$	2470
desertted$	2470
desertting$	2470
deserve$	437 438 2150
deserved$	437 438 6224 2150
deserves$	437 438 2150
deserving$	437 438 2150
design	1835
designed$	1881 1951
designer$	6379 6380 1142 5403 5406 2405 2411
desire$	4294 7075 7076 7077 7078 7079 7080
desk	4745 4748
desk$	7518 7525 7526 7528 7540 7669 7688 4909 7700 4935 5593
despite$	81 3084 82 83 84 105 109 110 111 6054 6055 6056 6057 6332 6333 6334 1604
destined$	1220 1221 1222 2420
destructive$	3049 6022
detail	1742 1907 4910 4911
details$	3130 3131 3132 7537 7538 7702 7736 7737
detain	4888 7694 1961
detain$	7668 4964 2601
detained$	5555
detaining$	2601
detect	7517 4745 4753 4754 4755 1753 1754 1788 4794 4851 7635 4889 4908 1906 7690 7691 1919 1932 1936 1950 2579 5583
detection$	7631 5580 2578 2579 2876
detections$	7631 5580 2578 2876
detective$	1731 7525 7533 7534 7535 4756 4757 4791 7574 7669 1887 7688 4909 4935
detectives$	1731 7525 7526 1744 7533 7534 7535 4756 4757 7540 1758 4791 7574 4855 7669 1887 7688 4909 4935
detent	5036 2094
detention$	7816 5097 2982
detentions$	7816 2982
deter$	2582
deteri	7765
determ	1804 1893
deterr	7705
deterred$	2582
deterrence$	2879
deterrent$	5609 2879
deterrents$	5609
deterring$	2582
deters$	2582
develo	5502 2500
develop$	1728 4922 1920
developed$	866 1728 4922 1920
developing$	1728 4922 1920
developmental$	2670 2712
develops$	1728 4922 1920
deviant$	2247 5251 2252
device	1794 4903
device$	1770 7554 7683 2513
devices$	1770 7554 7683
devious$	2803
diabet	7783
diabetes$	2900
diabetic$	2900
diagno	4977
diagnosed$	2944
diagnoses$	2944
diagnosis$	7757 7758 5629 5649 5681 2944
diagram$	1834 5560
diagrams$	5560
diazepam$	2929
dice$	421
dicing$	421
did$	315 3369 3408 3482 510 511 512 3524 3527 549 550 551 558 585 726 1013 1020 1028 1051 1321 4333 7115 7116 4342 4343 1351 1394 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4441 1448 4457 4463 1461 4465 4467 1490 1492 1493 1494 1495 1496 7299 7300 7402 7452 7453 7454 7455 7475 7476 1700 2146 2445 2448
didn$	3368 3407 3483 510 511 3526 539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 7475 7476 2155 2245 2332 2436 2437 2445
die$	7755
died	7838 5059
died$	7839
diet	5002 7783
diet$	7782
dietary$	2956
dietician$	7766 2962
dieticians$	2962
dietitian$	2962
dietitians$	2962
difference$	7048 7049 7050
diffic	1814 7767 5671 5689
difficult$	5785 719 720 721 722 723 724 6521 6522 6523 6524 6525 6526 6527 6528 6529 6564 6569 6570 6571 6572 6573 6574 6575 793 794 795 796 797 6597 4817 7743 2247 2250 2252 5256 5262 2803
difficulties$	6229 6236 6237 6564 2040 2066 5256 5647 5649 5672 2718
difficulty$	5647 5649 2718
dim$	2803
direct	2569
directed$	4950
dirty$	2389 2398 2405 2817
disabi	4977 7783
disabilities$	5645
disability$	7757 5645 5681 2918
disabled$	2918
disaffected$	2247 5251 2346
disappear$	6070 294 295
disappeared$	294 295
disappearing$	294 295 5124
disappearred$	294 295
disappearring$	294 295
disappears$	294 295
disappointing$	1538 1539 1540 1541 4609 4610 7391 2466
disappointingly$	2826
disband$	4941
discipline$	5163
disciplined$	5280
disclo	2076
disclose$	5941 5955 6329 6976 6982 6996 5421
discov	4749 1804 1893
discover$	7529
discuss$	6976 6982 6996 5421
diseas	4972
disease$	7752 5681 5688
disengage$	5955 2799
disengaged$	5437 2799
disengagement$	2799
disengages$	2799
disengaging$	2799
disgrace$	2824
disgraceful$	2252 2824
disgracefully$	2824
disguised$	2175
dishevelled$	2817
dishonest$	2803 2824
disinterested$	5437 2803 2824
dismal$	1688 2824
dismally$	2824
disman	2849
dismantle$	4941
dismantling$	1949
dismiss$	578 7447 2476
dismissed$	578 1613 2467 2476
dismisses$	578 2476
dismissing$	578 2476
dismissive$	6530 6531 2824
dismissively$	2824
disobedient$	2247 2803
disobey$	636 637 7105 2169
disobeyed$	636 637 7105 2169
disobeying$	636 637 7105 2169
disobeys$	636 637 7105 2169
disord	4816 1825 4879 4880 7696 7697 7709 4940 7720 4959 4972 7767 5666 5689
disorder$	6564 6597 7596 4828 7659 7660 7729 7735 7739 7752 4998 5256 5636 5637 5663 5672 5673 5681
disorderly$	2803
disorders$	6564 4998 5256
dispersal$	4913
disperse$	4941
dispersing$	1949
display$	516
displaye$	4734 1732
displayed$	516 4734 1732
displayes$	4734 1732
displaying$	516 4734 1732
displays$	516
disposal$	7880 5580
disposals$	5580
disregard$	47 51 5955 636 637 2169 2476
disregardded$	51 636 637 2169 2476
disregardding$	51 636 637 2169 2476
disregarded$	51 636 637 2169 2467 2476
disregarding$	51 636 637 2169 2476
disregards$	51 636 637 2169 2476
disrespectful$	6530 6531 2803
disrup	7629 7635 7705 5583
disrupt$	6484 2562 2854 2869
disrupted$	6484 7623
disrupting$	6484 7105 2562 2854
disruption$	6484 6597 7625 7651 2563 5567 2571 2854 2869
disruptive$	649 650 651 6521 6522 6523 6524 6525 6526 6527 6528 6529 6597 2193 2247 5251 2252 2803
disrupts$	6484 2562 2854
disruptted$	6484
disruptting$	6484
distribute$	1730 4734 1732
distributed$	1730 4734 1732 7516
distributes$	1730 4734 1732
distributing$	1730 4734 1732
disturbed$	2247 5251 2803
dither$	2827
dithered$	2827
dithering$	5492 2827
ditherred$	2827
ditherring$	2827
dithers$	2827
divide$	4941
dividing$	1949
divorc	7836 7838 5059 5060 7862
divorce$	7840
divorced$	7839
divorcing$	7839
do$	315 3482 3524 3528 3530 3531 3532 556 583 6371 6373 726 6658 1011 1020 1026 1049 6960 4195 6976 6982 6996 7002 7003 4238 7023 4245 7039 7040 7041 7042 7043 7044 7045 7094 1321 4333 7115 7116 4346 4347 4350 1349 1395 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1450 4463 4465 1463 1490 1492 1493 1494 1495 1496 4669 5000 2146 5421 2445 2448
doctor	4977 1988
doctor$	7757
doctors$	4991
dodge$	1631
dodged$	1631
dodges$	1631
dodging$	1631
dodgy$	5785 6406 6407 6408
does$	315 3524 557 584 726 1012 1020 1027 1050 4246 7043 7044 7045 1321 4333 7115 7116 4346 4347 4350 1350 1396 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4441 1449 4457 1462 4467 1490 1492 1493 1494 1495 1496 1700 2146 2445 2448
doesn$	539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 4244 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 2245 2332 2436 2437 2445
dogs$	6479 6480 6481
doing$	5927 5928 5929 5930 5931 5932 5933 5934 5935 315 4442 4443 4458 4459 4463 4465 1490 1492 1493 1494 1495 1496 1700 7494 2448
dolled$	1166 1167 1168 2414
domestic$	7857 2733
don$	3526 539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 4244 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 2245 2332 2436 2437 2445
done$	6153 830 1166 7023 7092 4373 4382 4389 4390 7174 7185 7186 7187 7188 4444 4460 4461 4462 4463 4465 4468 4469 4470 7254 7255 7256 7257 1490 1492 1493 1494 1495 1496 7280 7281 7282 7293 1700 7493 2448
doomed$	1220 1221 1222 2420
door$	6192 6194 7637
doorm_$	6100
dopey$	2803
dose	4977
dose$	7757 5678
dossier$	2852
dossiers$	2852
doubt$	7012 7013 7014 7015 4262 7124
doubtful$	3698
down	1878
down$	149 170 3471 6319 3584 6504 6592 6593 6594 4098 4140 4175 6956 6963 7325 7326 7327 7328 7329 7330 7331 7332 7333 7334 7335 7336 7337 7339 7340 7341 7342 7343 7344 7345 7346 7347 7350 7351 7352 7353 4574 7355 7356 4719 7590 7668 4912 5030 5394 5568 5569
downed$	4912
downfall$	6229
downlo	4773
download$	5516
downloaded$	7553
downloads$	5516
downplay$	578 2153
downplayed$	578 2153
downplaying$	578 2153
downplays$	578 2153
downs$	4912
drag$	1622 4711
draged$	1622
dragged$	5818 1622
dragging$	1622
draging$	1622
drags$	1622
drain$	3692
drama$	6235 6377 4253 7034 4255 2203 2652
drank$	1973
draw$	5802 5803 449
drawing$	449
drawn$	5818 597 605 606 607 608 609 610 611 612 613 614 615 616 617 622 1108 6981 6987 6992 7001 7065
draws$	5802 5803 449
dreadful$	1538 1539 1540 1541 7427 7428 7429 7430 2466
dreadlock$	2818
dreadlocked$	2389
dreadlocks$	2818
dreads$	5391 5393
dress$	3022 6148 6149 6150 6151 6152 876 877 878 879 880 881 900 901 902 903 904 905 1131 6915 4139 6921 6922 6923 6945 6946 6947 5403 2401 5408
dressed$	6148 6149 6150 6151 6152 6153 1118 1119 1120 6915 6916 6917 6918 1158 6945 6946 1166 1167 1168 5365 5367 5374 2399
dresses$	876 877 878 879 880 881 900 901 902 903 904 905 1131 6915 6921 6922 6923 6945 6946 5403 2401 5408
dressing$	3023 4133 1131 4155 2401
drew$	5802 5803 449
drift$	240 241 242 243 244 245 275 276 7004 5488
drifted$	240 241 242 243 244 245 275 276
drifting$	240 241 242 243 244 245 275 276
drifts$	240 241 242 243 244 245 275 276
driftted$	240 241 242 243 244 245 275 276
driftting$	240 241 242 243 244 245 275 276
drill	7708
drill$	6607
drink$	5919 5920 5955 5984 5986 5987 6115 6148 6149 6150 6151 6152 6371 6373 7787
drinki	5002 7783 7836 7862
drinking$	3015 3016 3017 5994 6148 6149 6150 6151 6152 6178 1973 7782 2040
drinks$	5919 5920 6115 1973
driv	1876 1921
drive$	5895 6143 2580
driven$	3133 596 1951
driver	1755 4946
driver$	5913 5914 3135 5918 6100 1946
drivers$	3126 3129 5913 5914 3135 5917 5918 6099 6100 6950 7515 4758 7726 1946 1953
drives$	6143
drivin	1914
driving$	4917
drone$	1915 2593 2855
drones$	1915 2593 2855
drop	1876
drop$	3676 7004 1623
droped$	1623
droping$	1623
dropout$	5203
dropouts$	6462 6463 6464 5203 5204
dropped$	1623
dropping$	1623
drops$	1623
drug	7511 7521 1802 7588 7607 4838 5102 7883 5534 5559 5565
drug$	3015 3016 3017 6013 3248 6037 6406 6407 6408 3672 3673 3674 3675 6462 6463 6464 1745 1748 4805 4884 4885 1924 5002 7783 7836 5121 5204 2202 2231 2246 2534 2663
druggie$	2796
druggies$	2796
druggy$	2796
drugs	7594 7708 5108
drugs$	5919 5920 6013 6017 6026 6027 6047 6048 6049 6103 6104 6105 6106 6107 6108 6109 6110 6115 6118 6388 6484 6497 6597 6791 6792 1745 1748 7565 7581 7601 7602 1924 4995 7776 7787 2040 7888 5120 5121 5123 2202 2231 5239
drunk$	6153 6174 7105 1973
dry$	1090 6886 7290 2374
dto$	2996
duck$	1631
ducked$	1631
ducking$	1631
duckked$	1631
duckking$	1631
ducks$	1631
due	1878
due$	3020 148 168 7790 2078 7862 2091
dust$	7469
duties$	7139 7414
duty$	7139 7303 7375 7414
dyed$	2389 5394
dying$	7754
dyscalculia$	2893
dysfunctional$	2247 5251 2824
dyslexia$	7773 2891
dyslexic$	2891
dyspraxia$	2892
dyspraxic$	2892
dysregulated$	2803
e$	7297 7387 7388 4639 7432 7433 7769 7781 5479
each	7512 7568 1789 1790 7626 5579
each$	80 3230 3798 1065 6955 4176 1183 1316 1318 4565 7441 4729 7569 7620 4866 7655 4906 1942 4964 2346 5418 5419 5442 2525 2532
eager$	130 131 136
ear$	6878 7369
early$	6709
earn$	264 6183 6184
earned$	264
earning$	264
earns$	264
earring$	5403
earrings$	5403
ears$	6878 7370 7371 7519
easier$	1885
easily$	864 999 4376 7159 7160 7396 7397 7398 7399 2271
eastern$	1086 4103 6885
easy$	3036 266 4817 2163
eat	7723
eat$	2623 5677
eaten$	5677
eating	4977 5002
eating$	7757 1995 7782 2633 5677
eats$	2623 5677
eczema$	2902
educat	2012 5037 5713
educate$	77 78
educated$	77 78
educates$	77 78
educating$	77 78
education$	6337 5016 7803 2694 5707
educational$	5017
effect	2569
effective$	2606
effectively$	912 3915 913 914 915 916 919 920 921 922 2315
effort$	6289 507 3511 3512 7166 7194 7195 7258 7259 7260 7261 7262 7263 7264 7265 4488 4489 4490 4491 4492
efforts$	5161
egg$	120 122 5195
egged$	120 122
eggged$	120 122
eggging$	120 122
egging$	120 122
eggs$	120 122 5195
ehc$	2693
ehcp$	2973
ehcps$	2973
eight	7698
eight$	4898 1913 7699 1922 1930 7718 7721 4952 7741 5604
eighteen$	6126 6652 3884 6679 6683 6684 6685 6686 6687 6688
eject	7730 4951
eject$	7731
elder	5553
elder$	6035 6406 6407 6408 5179
elders$	6017 6035 6038 6406 6407 6408 6412 1826 5179
elect$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
elected$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 7402 4692 7473
electing$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electively$	2711
electr	2065 2096
electricity$	5068
electronic$	5099 5772
electronically$	5099
elects$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
element$	164 5196 5199
elements$	5196 5199
eleven$	896 897 898 899
else$	460 461
email$	7387 7388 5478
emaile	4956
emails$	7387 7388 7432 7433 5478 5479
embroiled$	234 235 236
emergency$	7769
emotionally$	2283 2343 2735 2746
empathy$	6358 5163
employment$	7817
enabl	1752
enable	1848 2564
enable$	6234 1852
enabled$	6234
enableed$	1852
enableing$	1852
enables$	6234 1852
enabling$	6234
encounter$	6404 5128 5312
encounters$	6404 5128 5312
encour	1741
encourage$	5802 5803 77 78 132 133 134 2115 2152
encouraged$	5802 5803 77 78 132 133 134 1746 2115 2152
encourages$	5802 5803 77 78 132 133 134 2115 2152
encouraging$	5802 5803 77 78 132 133 134 2115 2152
end$	467 468 7002 7003 4226 4254 1977
endanger$	10 2107 2108
endangered$	10 2107 2108
endangering$	10 2107 2108
endangerred$	10 2107 2108
endangerring$	10 2107 2108
endangers$	10 2107 2108
ending$	7754 1977
endless$	4607 4608
endlessly$	1322 4325 1323 4326 1324 1325 1326
ends$	4254 7650
enemies$	6226
enemy$	6226
enforc	4764 7629 7635 5502 5566
enforce$	2867
enforcement$	7544 7625 1872 7717 5572 2570 2571 5592 2867
enforces$	2867
engage$	5941 5955 237 238 239 6329 6502 6509 3730 6511 6579 6953 6976 6982 6996 7037 7053 7056 7082 7083 7084 7283 7447 7450 4967 5150 5248 5421 5422 5429
engaged$	230 231 232 233 237 238 239 6153 6161 6509 6981 6987 6992 7001 7065 7068 7069 7070 7071 7072 5150 5248
engagement$	230 231 232 233 6508 6511 733 734 735 736 3740 1187 1188 1189 1190 5242 5247 5418
engager$	5218
engagers$	5218
engages$	230 231 232 233 237 238 239 7056 5150
engaging$	230 231 232 233 237 238 239 6509 6511 7082 7083 7084 5150 5241 5248 5429
english$	5717 5718
enjoy$	594 595 7121
enjoyed$	594 595 7121
enjoying$	594 595
enjoys$	594 595 7121
enough$	5872 3093 5874 3111 3481 3518 6755 6756 6757 6758 6759 6760 6761 6762 6763 6764 6765 6766 6767 4066 6847 7307 5316 5337
enquir	7635 7831
enquiries$	1806 7622
enquiry$	7592 7622
enrich	2500
entangled$	234 235 236
enter$	2146 5150
entered$	1773 1821 1822 4933 1931 2146 5150
entering$	2146 5150 5527
enterprise$	7618 5546
enterred$	2146 5150
enterring$	2146 5150
enters$	7551 2146 5150
entice$	5802 5803 132 133 134 2115
enticed$	5802 5803 132 133 134 2115
entices$	5802 5803 132 133 134 2115
enticing$	5802 5803 132 133 134 2115
entirely$	1652 1653 2330 2431 2434 2479
entitled$	2803
epilep	7783
epilepsy$	2896
epileptic$	2896
episodes$	6075
equal$	2322
erratic$	6516 6517 6518 6519 737 2252
escala	1967 2569
escalate$	7004
escalated$	1917
escape$	5924
essential$	1881
establ	4749 1804 1893
establish$	7529 1904 1927
estate	4924
estate$	6031 6032 6451 4562 7704 7734 5170 2346
eternally$	2823
european$	1084 4089 4090 6883 2370
evade$	1631
evaded$	1631
evades$	1631
evading$	1631
evasive$	2803
even$	3103 104
evening$	2603
ever$	3996 3997 995 7051 7052 4276 7057 7058 7059 4325 4326 1324 1325 1326 4336 7132 7133 7134 4675 5425 5426 5439 5440
every$	3555 6336 3640 941 6955 4176 1183 1315 4319 1317 1319 1320 4572 4632 4635 7432 7433 7441 7569 4906 4976 5418 5419 2432 5442 5479 2525 2532
everybody$	4545
everyone$	6275 3555 6448 6466 4545
everything$	6029 3953 951 6955 4176 1250 1251 1252 1343 1344 1345 1346 1347 4605 4687 4710 5153 5418 5419
evicted$	2985
evicti	7836 7862
eviction$	2985
evicts$	2985
eviden	1910 7708 5502 2842
evidence$	3498 7297 7432 7433 7524 1805 1824 1888 5478 5479 2537 5541
evidently$	1338 4341 1339 1340
evil$	2192 5251
exam$	7421 7487 5036 2713 5717
examin	4773
examin$	1925
examination$	5516
examinations$	5516
examined$	7553 1925
examines$	1925
examining$	1925
examins$	1925
example$	7610
exams$	5717
except$	3954
exception$	5432
exchang$	328 3331 329 330 331 332 333
exchange$	3323 328 3331 329 330 331 332 333 3338 6121 6143 5150
exchanged$	328 3331 329 330 331 332 333 5150
exchanges$	328 3331 329 330 331 332 333 6143 5150
exchangged$	328 3331 329 330 331 332 333
exchangging$	328 3331 329 330 331 332 333
exchanging$	328 3331 329 330 331 332 333 5150 5527
exchangs$	328 3331 329 330 331 332 333
excitement$	6377 6381 2162
exclude$	7447 7448
excluded$	5820 6221 1613 5486 5702 2700
exclus	5036
exclusion$	6239 6240 1891 2016 7816 2977
exclusions$	2977
excuse$	4717 5465 5466
excuses$	4717
execut	2560
exercise$	516
exercised$	516
exercises$	516
exercising$	516
exhibit$	2518
exhibited$	5520 2518
exhibiting$	2518
exhibits$	2518
existent$	6516 6517 6518 6519 7427 7428 7429 7430
expand	1894
expect	5025
expect$	6304 6305
expectations$	6587 5294
expected$	3142 1746 1797 7642 7805
expelled$	5705 2703
expensive$	2405
expensively$	1082 2371
experi	2074 2075
experience$	6270 6404 3912 910
experienced$	866 1063 5077 5078 5131 5314 2325
experiences$	6404
experiencing$	5077 5078
explicit$	3307
exploitation$	5783 5784 6013 6229 6230 6239 6240 6315 6316 6361 6362 6363 6364 4889 4908 1906 7690 7691 1919 1932 1936 1950 5151 5177
exploited$	5818 5820 6338 6339 6340 6341 6342 6343 6344 6345 6346 6347 6348 6349 6793 6794 6795 6796
exploiter$	3115 5903 6017 6035 6058 6060 6063 6128 6313 3621 6402 6406 6407 6408 6409 6438 659 5118 5200
exploiters$	3115 5903 5923 6017 6035 6058 6060 6063 6128 6313 3621 6402 6406 6407 6408 6409 6412 6438 659 5118 5200
explosive$	2801
expose$	3006 10 5813 2107 2108
exposed$	3006 10 5813 2107 2108
exposes$	3006 10 2107 2108
exposing$	10 2107 2108
extensions$	5382 5393
extract$	1728
extracted$	1728
extracting$	1728
extraction$	5516
extractions$	5516
extracts$	1728
extremely$	2314
eye$	6878 7368 5397
eyebrow$	6878 6891 5400
eyebrows$	6878 6891 5400
eyed$	5372
eyelashes$	5387 5393
eyes$	3834 6878 7480 1736
eyesig	7783
face$	6878 4128 4143 6932 4156 1889 2413
facebook$	296 3299 297 3300 298 3301 299 3302 300 3303
faced$	5270 5290
faces$	6878 6932 4156 2413 2751
facial$	4092 1889 2376 2512
facing$	2751
facts$	3498
fade$	5384 5393
fades$	5384
fail	1964 2714
fail$	67 539 540 541 542 543 545 546 547 548 559 7003 7105 1356 1357 1358 1359 7452 7453 7454 7455 2157 5433 2438 2439
failed$	67 539 540 541 542 543 545 546 547 548 561 7105 1356 1357 1358 1359 4367 7148 7452 7453 7454 7455 2157 2438 2439 5486
failing$	67 539 540 541 542 543 545 546 547 548 562 7105 1356 1357 1358 1359 7143 7144 7145 7146 7452 7453 7454 7455 2157 2438 2439 2440 5444 5445
failings$	7143 7144 7145 7146 2440 5444 5445
failled$	67 7105 7452 7453 7454 7455 2157
failling$	67 7105 7452 7453 7454 7455 2157
fails$	67 539 540 541 542 543 545 546 547 548 560 7105 1356 1357 1358 1359 7452 7453 7454 7455 2157 2438 2439
failure$	3161 159 160 161 162 163 546 547 548 7143 7426 7482 5203 2440 5444
failures$	7143 7144 7145 7146 7426 7482 5203 2440 5444 5445
fainted$	2963
fainting$	2963
faints$	2963
fair$	1090 2367 2368 2374 2389
fake$	2382
fall	1876
fall$	244 245 632 7004 1588 2474
fallen$	244 245 632 1588 2474
falling$	244 245 632 5415 2474
falls$	244 245 632 1588 7434 2474 5480
false$	7126 2172 2175 2384
families$	6533 6547 6548 6549 6550 6551 6552 4504 4505 4506 4507 4508 4509 4545 4557 7338 5250 5297 5302 5478
family	5043 5055 7841
family$	6533 6547 6548 6549 6550 6551 6552 6721 6746 6752 4556 7824 7835 5056 7852 7864 7867 5250 5297 2298 5302 2652 5728 5743 2743
fantasist$	5203
fantasists$	5203
far$	929 933 964 1046 1523 1524 1525 1661
farce$	5456
farcical$	2824
fashionably$	1082 2371
fast$	6709 2163
fat$	2817
father	7824 5055 7837 5058 7841 7844 7845
father$	6596 963 2036 2037 7821 7835 5056 2056 7850 2069 5080 7867 5297
fathers$	2069 5297
fault$	5935 5936 6217 7436 1654 1683 4694 7484 7485 7486 5152 2477 5483 5493
faulty$	3519
favor$	3325
favors$	3325
favour$	3324 6111 6112 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 5138 2400
favoured$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2400
favouring$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2400
favourred$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2400
favourring$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2400
favours$	3324 6111 6112 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 5138 5139 2400
fear$	1054 2333
feared$	1054 2333
fearless$	2812
fears$	1054 2333
february$	6033
feckless$	2803
fed	1735
fed$	452 2039 2070
feed	1735 1908 2500
feed$	452 1728
feeded$	1728
feeding$	1728
feeds$	452 1728 2039
feel$	6077 6078 1780
feelin	2635
feels	2635
feels$	6077 6078
feet$	6006 6007 4079 7405 7479 2353
feigned$	2175
fell$	244 245 632 1588 2474 5581 2655
felt	2635
felt$	6077 6078
female	2552
female$	4068 6849 6850 4071 6852 6853 1084 4752 1801 5348 2346 2529
females$	6532 1801 2813
fend$	3849 3975 3976 3977 3980 3981 3983 3984 3987 985 7284
fendded$	985
fendding$	985
fended$	985
fending$	3975 3976 3977 3980 3981 3983 3984 3987 985
fends$	985
feral$	2247 5251 2803
ferocious$	2801
fester$	7490
fewer	1876
fiercely$	2330 2344
fifteen$	896 897 898 899
fight	1876
fight$	5955 5984 5986 5987 6199 3513 6294 6597 3850 7002 7004 4253 7034 4255 7101 7102 7103 7105 2580
fighti	4880 5060
fighting$	6484 6597 7105 7660 7800 2040 7840
fights$	6597 7101 7102 7103 7105 7106
figure$	3966
figures$	7421 4697 7487 7489 7498 7499
file$	7297 7537 7670
files$	7297 7537 7670
film	7730 1961
film$	5895 1786 7571 7575 4918 1916 4964 5596
filmed$	5818 3133 6838 1786 7573 1791 4918 1916 2524
filming$	1786 4918
films$	1786 7571 4918
filthy$	2817
final$	2029 2755 2757
find	7559
find$	2 788 791 7002 4749 1804 1893 1955
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 789
fine$	6755 6756 6757 6758 6759 6760 6761 6762 6763 6764 6765 6766 6767 4007 1005 1006 4010
finger	7694 1961
finger$	7192 7193 7202 7203 7215
fingerprint$	4964
finish$	4228
fire	5089
fire$	6009 6203 7612 5089 7869
firear	7883
firm	1934
firm$	4937
first$	654 2755
fishnets$	5403
fisted$	7446
fit$	4526
fits	7783
fits$	5624
fitting$	4120 4142
five	4736 7566 4789 1789 1790 1832 7620 7626 7698 1942
five$	6482 756 6680 1076 1109 6892 6893 6894 6895 6896 6897 4271 4280 4570 4835 4898 1913 7699 1922 1930 7718 7721 4945 4952 7741 2529 5604
fixated$	2496
flag$	1774 1895 2515
flagg	1799
flagged$	1773 1774 7572 1835 1895 1917
flagging$	1895
flags$	1774 1895
flashback$	2950
flashbacks$	2950
flashy$	2405
flat	5055
flat$	6050 6051 6052 6053 3274 3275 3276 3277 6187 6188 6189 1191 7835 7842 7848 7856 5726
flats$	7854
flatter$	1715
fled$	5533
fleece$	5403
fleeces$	5403
flirt$	301 302 303 316 317 421
flirtatious$	2785 2810
flirted$	301 302 303 316 317 421
flirting$	301 302 303 316 317 421
flirts$	301 302 303 316 317 421
flirtted$	301 302 303 316 317 421
flirtting$	301 302 303 316 317 421
flirty$	2785
floor$	7855
floppy$	2368
flout$	636 637 2169
flouted$	636 637 2169
flouting$	636 637 2169
flouts$	636 637 2169
floutted$	636 637 2169
floutting$	636 637 2169
fluoxetine$	2926
fob$	1597 1599 1600 1601
fobbed$	1575 1597 1599 1600 1601
fobbing$	1597 1599 1600 1601
fobed$	1597 1599 1600 1601
fobing$	1597 1599 1600 1601
fobs$	1597 1599 1600 1601
foetal$	2659
follow	1765 1961
follow$	5955 3465 6329 3585 3586 3587 3588 3589 6371 6373 664 6953 6976 6982 6996 1397 1398 1399 4544 7450 1786 7575 4918 4964 2146 5421 5596
followed$	6153 6161 6174 664 1397 1398 1399 7293 1786 4918 7722 2146
following$	664 1786 4918 2146
follows$	3465 664 1786 4918 2146
folly$	6233
food	2065 5073
food$	6103 6104 6105 6106 6107 6108 6109 6110 6115 5068 2070
foodbank$	7853
foolhardy$	2111
foolish$	3048 52 53 3057 478 2111 2154
foolishness$	5949 5950 5951 5952 5953 5954 6233
foot$	4079 6924 6925 6926 7609 2353
footag	4778 4939
footage$	7558 4779 7560 1779 1905 1915 7702 7719 2517 5521
footprint$	7677
for	4808 1848 5502 2500 2564 2569
for$	5966 3255 3257 3258 6095 3323 6119 3416 3417 3418 3419 3420 6359 6470 3704 3706 3707 3708 3710 3711 3713 3796 3801 3802 3817 3988 6825 6827 6846 1322 1323 7108 4529 7315 7316 7410 4646 7458 7460 7471 7497 7529 7569 4827 4833 7621 4845 4849 4850 1873 4917 7706 4928 4949 7759 4993 4997 5005 5006 7789 7792 5020 7873 2099 7886 5302 5481 5533 5581 5616 2696 5756 5759 5761 5765 5772
force	1737 4745 4753 4754 4755 1753 1754 7557 1788 1851 4889 4908 1906 7690 7691 1919 1932 1936 1950
force$	4388 4393 4394 7437 7466 4713 4740 7525 7526 1744 7528 7533 7534 7535 4756 4757 7540 1758 4791 7613 1851 4854 4855 7669 7678 7688 4909 4934 4935 5575
forced$	3590 3591 3592 3593 6374 6376 712 715
forces$	3590 3591 3592 3593
forehead$	6878
foreign$	1084 4090 2370 5398
forens	2861
forever$	1322 4325 1323 4326 1324 1325 1326
forget	4976
forget$	7756
forgot$	5486
forgotten$	2467 5486
form	1835
form$	7318 1920
formal$	2755
formally$	2699
formed$	1920
forming$	1920
forms$	1920
forty$	6679
forwar	1735 1908
foster	2725
foster$	808 7824 5055 7841 7868 2295 5728
fostered$	5728
fought$	3508
foul$	2270
found$	2 3721 790 792 2100 2237
foundation$	6879 6880 6881 5396
four	7698
four$	6482 1109 6892 6893 6894 6895 6896 6897 4271 4898 1913 7699 1922 1930 7718 7721 4952 7741 2529 5604
fourteen$	896 897 898 899
fragment$	4941
frame$	6856 6857 6858 5352
frames$	6856 6857 6858 5352
fraternise$	2164
fraternised$	2164
fraternises$	2164
fraternising$	2164
freckled$	1090 2374 2817
freckles$	2818
freckly$	2817
free$	5927 5928 5929 5930 5931 5932 5933 5934 3167 6140 6141 2064 5149
freely$	6140 6141 359 7396 7397 7398 7399 5148 5149 2147
frequent$	291 292 2122
frequently$	290
friend	7512 1789 1790 1832 1840 7626 4863 7643 7698 1942 7744 5585 5747
friend$	6533 6547 6548 6549 6550 6551 6552 6848 6851 5196 5250
friends$	3004 5836 158 5979 204 3381 3385 3386 3406 486 3525 3642 640 641 642 6533 6547 6548 6549 6550 6551 6552 6848 6851 7028 7029 7030 7031 7032 4259 4260 4261 4271 4280 4321 7142 4504 4505 4506 4507 4508 4509 4555 7367 7375 7376 7377 7378 7379 7380 7381 4835 4843 4898 1901 1913 7699 1922 1930 7718 7721 4945 4952 7741 5111 5196 5250 2255 5473 5478 5604
friendship$	626 627 3654 5196
friendships$	3 4 5 6 7 8 9 3033 626 627 5196
frighten$	6832 6833 6834 5335
frightened$	6793 6794 6795 6796 1052 1053
fringe$	6931
fringes$	6931
fritter$	2486
frittered$	2486
frittering$	2486
fritterred$	2486
fritterring$	2486
fritters$	2486
frizzy$	2368 2389
from	1861 5502
from$	3490 3491 6278 6279 6520 3787 3936 3967 4026 4049 6848 6851 1143 6974 7547 7569 7590 1850 4864 1928 4961 5019 5020 7843 2095 5402 5443 5594 5675 2678 5706 5772
fruitful$	7641
frustrating$	4609 4610 7391
ft$	2353
full$	3109 923 2393
fully$	827 923 999 1002 2330
fumble$	2827
fumbled$	2827
fumbles$	2827
fumbling$	2827
functi	1835 5676
function$	876 877 878 879 880 881
functioned$	876 877 878 879 880 881
functioning$	876 877 878 879 880 881
functionned$	876 877 878 879 880 881
functionning$	876 877 878 879 880 881
functions$	876 877 878 879 880 881
fund$	7283
funding$	5489
funds$	5741
furthe	1737 2569 5585
further$	4740 1839 2529
furthered$	1839
furthering$	1839
furthers$	1839
futile$	2426
gain$	6183 6184
gained	2001
gained$	5004
gallery$	4932
gambling$	7776
game$	3337 455 6607 6635
games$	455
gaming$	6084 6085 6086 455
gang	7517 1737 7521 4745 4753 4754 4755 1753 1754 7557 1788 1802 7607 1840 7624 4889 4908 1906 7690 7691 7696 1919 7703 1932 1936 4940 7720 1950 5534 5559 5565 5566
gang$	3200 6013 6017 6027 6035 6058 6388 6409 6428 819 4740 7525 1745 4805 7586 4823 4824 7617 7618 4843 7661 4885 1891 4920 1918 7708 4931 5120 5121 2176 2246 2290 2515 2528 2532 2550 2554 2558 5562 2590 2789 2858
gangling$	2817
gangly$	2817
gangs$	6013 6017 6027 6035 6388 6409 6428 7525 1745 7618 4920 4931 5120 5121 2176 2554 2555 2590 2789 2858
gangsta$	6429 5180 2790
gangstas$	6429 5180 2790
gangster$	6429 659 5180 2790
gangsters$	6429 659 5180 2790
gap	5502
gap$	7426
gaps$	7426
gather	4891 7740 5502 2500 2538
gather$	6603 4689 1728 7561 4922 5350
gathered$	6603 1728 4922 5350
gathering$	6603 1728 7671 4922 5350
gatherred$	6603 5350
gatherring$	6603 5350
gathers$	6603 1728 4922 5350
gaudy$	2405
gaunt$	2817
gave	1735
gave$	123 124 125 126 127 128 129 214 1055 1056 1470 1475 1580 1581 1582 1583 1584 4621 2676
gbh	5102
gbh$	7882
gcse$	5707 2713 5717 2715 2720
gcses	5036
gcses$	7816 5707 5717
gdpr$	7409
gear$	6921 6922 6923 5408 5414
genera	2500
general$	1191
generator$	1946 5607
generators$	1946 5607
gentleman$	6723 6724 6725
get	4801 1921
get$	37 38 3145 5955 5986 5987 6139 6183 6184 433 434 3510 6371 6373 632 652 669 670 671 672 673 674 675 676 677 678 3725 3726 757 771 772 773 774 775 776 6639 908 912 3915 913 914 915 916 919 920 921 922 6782 6783 7002 7003 4274 7082 7083 7084 4671 1684 1685 7723 4957 2004 2145 2146 5150 2199 2200 2248 2249 2259 5429
gets	2651
gets$	37 38 433 434 632 652 669 670 671 672 673 674 675 676 677 678 3741 757 771 772 773 774 775 776 6639 908 912 3915 913 914 915 916 919 920 921 922 4311 1684 1685 7723 2004 2011 2039 2146 5150 2199 2200 2248 2249 2259 2621 2699 2701
getting$	37 38 6139 632 3748 3749 7082 7083 7084 4306 7105 1684 1685 2004 5429
gift$	5919 5920 6103 6104 6105 6106 6107 6108 6109 6110 6115 6118 6143
gifts$	5919 5920 6103 6104 6105 6106 6107 6108 6109 6110 6115 6118 6143 6379 6380 6405
gilet$	6921 6922 6923 5408
gilets$	6921 6922 6923 5408
ginger$	4102 2368 2389 2817
girl	7698 5105
girl$	158 204 6533 6547 6548 6549 6550 6551 6552 4286 4287 4752 4898 1913 7699 1922 1930 7718 7721 4952 7741 7885 2170 5195 5250 2255 5375 5604
girlfr	7836
girlfriend$	6123 7820 7852 5141 5142
girlfriends$	6123 5141 5142
girls	4736 4744 7566 7568 4789 1789 1790 1832 7698 1942 7744
girls$	5836 158 204 3381 3385 3386 3406 486 3525 3642 640 641 642 6430 6448 6483 6533 6536 6547 6548 6549 6550 6551 6552 6567 3973 3974 7028 7029 7030 7031 7032 4259 4260 4261 4271 4280 7067 4321 7142 4504 4505 4506 4507 4508 4509 4554 7349 7367 7375 7376 7377 7378 7379 7380 7381 4835 4898 1901 1913 7699 1922 1930 7718 7721 4945 4952 7741 5122 5195 5250 2255 5375 5473 5478 5604
give	1735
give$	123 124 125 126 127 128 129 214 856 4048 1055 1056 6976 6982 6996 4419 1470 1580 1581 1582 1583 1584 4750 5421
given	4953 4956
given$	1055 1056 1258 7254 7255 7256 7257 1475 1580 1581 1582 1583 1584 7579 2005 2011
gives$	123 124 125 126 127 128 129 214 1055 1056 1470 1475 1580 1581 1582 1583 1584 4896
giving$	123 124 125 126 127 128 129 214 1055 1056 1470 1580 1581 1582 1583 1584 4896
glad$	130 131 136
glamour$	6379 6380 6405
glasses$	5403
glean$	1728
gleaned$	1728
gleaning$	1728
gleans$	1728
gloves$	5403
glued$	1352
go$	5869 3180 3181 3182 3183 5964 5984 5986 5987 3222 3224 3225 240 241 242 243 244 245 269 272 275 276 3282 3285 3293 294 295 6139 361 362 363 6148 6149 6150 6151 6152 6187 6188 6189 6262 6329 6371 6373 598 620 1145 1154 6953 6976 6982 6996 7002 7003 1237 7105 4690 2145 2146 5150 5421 2737
goad$	2168
goadded$	2168
goadding$	2168
goaded$	2168
goading$	2168
goads$	2168
goal	1938
goal$	1881 7732
gobby$	2803
goes	7723
goes$	240 241 242 243 273 275 276 3293 294 295 361 362 363 598 620 1145 1154 1253 7105 7551 1986 2070 2091 2145 2146 5150 2651 2737
going$	5885 5994 3216 240 241 242 243 268 275 276 3281 3284 3291 3292 3293 294 295 348 6139 361 362 363 6148 6149 6150 6151 6152 6187 6188 6189 620 3899 3901 3902 1145 1154 4216 1214 1215 1216 1217 4221 1223 1224 1225 7105 1797 2091 2145 2146 2682 2737
goings$	4942
gold$	2378 5403
gone$	3211 240 241 242 243 244 245 275 276 3293 361 362 363 6153 6154 3382 6168 6169 6170 6171 6175 3504 620 5022 2145 2146 5150 2682
good$	3057 3067 265 3656 6475 3859 3928 978 4304 4527 4698 2357
goods$	5617
gorgeous$	2817
gormless$	2803
got	7765
got$	37 38 6153 6168 6169 6170 6171 6176 441 442 632 801 1094 1104 1105 1106 1107 1148 7185 7186 7187 7188 1684 1685 2039 2145 2146 5150 2289 2390 2396 2655 2699 2701 2702 2752
gown$	6913
gowns$	6913 6935
gp	4977 1988
gp$	7757 4991
gps	2096
gps$	5099
grade$	5716 5718 2833
graded$	756 759 7572 2501 2833
grades	7815 5036
grades$	7816 5716 5718
graffiti$	7735
gran	7824 5055 7837 5058 7844 7845
gran$	7835
grandf	7824 5055 7837
grandfather$	7835
grandm	7824 5055 7837
grandmother$	7821 7835
grandp	7824
grante	2760
grasp$	6329 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 3568 3569
grass$	7418
gravitate$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitated$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitates$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitating$	605 606 607 608 609 610 611 612 613 614 615 616 617
greasy$	1090 6886 2368 2374 2389
greater$	909
greed$	5949 5950 5951 5952 5953 5954 6233 6379 6380
green$	6747 6748 6749 5326 2369 2389
grew$	1089 2373
grey$	6886 1141 2389 5403 2405 5555
grip$	7462 7463 7464 7465 1937 5487
grips$	1937
groomed$	5818 5820 6338 6339 6340 6341 6342 6343 6344 6345 6346 6347 6348 6349 5366
groomer$	6058 6313 6438 659 5200
groomers$	6058 6313 6438 659 5200
grooming$	6229 6230 5177
gross$	2441
grounds$	1847 2078
group	7512 4736 7545 7562 7564 7566 7568 4789 7570 1789 1790 4798 1832 7620 1840 7624 7626 4863 7643 4866 4867 7698 4940 7720 1942 7744 5511 2540 2542 5565 5566 5579 5585
group$	5836 158 204 3381 3385 3386 3406 3443 486 3525 3642 640 641 642 6432 6434 681 6533 6536 6547 6548 6549 6550 6551 6552 6567 3794 3795 819 1058 1059 7028 7029 7030 7031 7032 7035 4259 4260 4261 4264 4265 4271 4280 7067 4321 7142 4504 4505 4506 4507 4508 4509 7303 4548 4550 7366 7375 7376 7377 7378 7379 7380 7381 4603 7456 7457 4680 4769 1767 7578 1802 7593 4835 7618 4843 7638 4860 7646 7658 7669 4898 1901 7688 4909 1913 7699 7700 7701 1922 1930 4935 7718 7721 4945 4952 7741 4966 7749 4971 5195 5250 2255 5302 5473 5478 2523 2542 5548 5604
groups$	6432 6434 6533 6536 6547 6548 6549 6550 6551 6552 7618 7701 5250 5548
grow	1894
grow$	1089 2373
growing$	1089 2373
grown$	340 6128 6646 867 3873 6655 3880 3881 3882 3883 3892 3893 3894 6676 6677 6678 6683 6684 6685 6686 6687 6693 3916 3918 3919 3920 3921 3922 3926 6707 6708 926 943 6728 949 950 3955 6736 6737 3961 3962 970 3998 4001 4046 1064 1089 5318 2339 2373
grownups$	6659
grows$	1089 2373
grubby$	2398 2405 2817
guaranteed$	1220 1221 1222 2420
guard	1755 4794 4946 1947
guard$	3135 6100 1731 7515 4758 1785 7574 7726 1948 1953 1954
guardi	5732
guards$	3135 6100 1731 7515 4758 1785 7574 1915 7726 1948 1953 1954
gucci$	5403
guessed$	6300 6301 3522 3523
guidance$	6365 6366 6367 6368 6369 6803 6815 7176 7177 7178 7179 7180 7181 7182 5172
guilt	7588 4823
guilt$	7438 7603 2477 5484
guilty	2773
guilty$	456 457 4851 2773 5776
gullible$	515 6747 6748 6749 2156 5326 2803
gum$	2685
gun	7883
habit	5666
habit$	5829 5114 5115
habits$	5829 5114 5115
habitual$	291 292 4931 2122 2194 2201 2534
habitually$	290
had	1969 1994 2002 2003 2651
had$	107 108 141 312 315 3373 3374 3375 3378 3379 378 379 380 381 382 383 384 391 392 393 394 395 429 726 801 6848 6851 1094 1104 1105 1106 1107 1148 7115 7116 1348 1385 1386 1387 1388 1390 1391 1392 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1419 1420 1445 1453 4513 7294 1710 1711 1980 4997 5005 5006 2008 2011 2289 5350 2390 2396 2445 5533 2621 2678 2696
hair$	6872 6874 6875 6876 6931 6947 5379 2379 5392 2391
haircut$	6874 6875 6876 6931 5392 2391
haircuts$	6874 6875 6876 6931 5392 2391
haired$	5363 5371
hairstyle$	6874 6875 6876 6931 5392 2391
hairstyles$	6874 6875 6876 6931 5392 2391
hairy$	2817
half$	4160 4955 2454
halfway$	5415
halluc	2886
hand	1908
hand$	127 128 129 3853 3854 3855 853 4027 6808 6809 6810 6811 6878
handded$	127 128 129
handding$	127 128 129
handed	4953 4956
handed$	127 128 129 5460 5461 5589
handful$	683 3686 684 3687 685 3688 686 3689 6558 5203
handing$	127 128 129 5527
handl	5505
handle$	6502 3835 3846 3975 3976 3977 3980 3981 3983 3984 3987 998 6782 6783 1937 2326
handled$	998 2326
handles$	998 2326
handli	7606
handling$	3975 3976 3977 3980 3981 3983 3984 3987 998 1644 1645 1646 1647 5102 2326 5469 2878
hands$	127 128 129 3853 3854 3855 853 6878 7295 7403
handse	4903
handset$	1770 7554 7683 2513
handsets$	1770 7554 7683
handsome$	2817
hang	7723
hang$	5955 5984 5986 5987 5998 6148 6149 6150 6151 6152 6187 6188 6189 623 6603 1150 1151 1152 1154 5350 2620
hanged$	6603 5350 2620
hangged$	6603 5350
hangging$	6603 5350
hanging$	5885 5994 6148 6149 6150 6151 6152 6187 6188 6189 623 6603 5350 5415 2620
hangs$	623 6603 1150 1151 1152 1154 5350
haphazard$	7427 7428 7429 7430
happen$	5886 5887 5888
happened$	3392 3393 6179 6180 465
happens$	463
happy$	130 131 136 3140
harass$	633 2167
harassed$	633 2167
harasses$	633 2167
harassing$	633 2167
hard	1934
hard$	699 700 719 720 721 722 723 724 3777 6597 855 4937 7743 2336 2370
harden	5608
hardened$	2194 5288 5338 2812
harder	1814
harder$	3477 719 720 721 722 723 724 7165 4817
hardest$	719 720 721 722 723 724
hardly$	993 994 1034 4037 1035 1036 4130 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1478 1523 1524 1525 2009 2019 2317 2318 2323 2331 2445 2674
harm$	5783 5784 3413 3414 6229 6230 6239 6240 6315 6316 6338 6339 6340 6341 6342 6343 6344 6345 6346 6347 6348 6349 6361 6362 6363 6364 4606 7426 4931 5079 7859 2094 7882 5151 2528 2532 2534 2555 5619 5643 2641
harmed$	5643 2641
harmer$	5208
harmers$	5208
harmful$	3057 6020 649 650 651 2112 2193 2534
harming$	5643 2641
harms$	5643 2641
has	1969 7765 1983 2651
has$	3009 3011 312 429 3485 726 801 6848 6851 1094 1104 1105 1106 1107 1148 1229 4333 7115 7116 1348 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1444 1452 4821 1980 4986 2008 2011 2096 2289 5350 2390 2396 2445 2621 2678 2696
hasn$	1393 4406 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 2445
hat$	5403
hats$	5403
have$	3010 3012 3139 3194 3208 3212 312 315 3388 3399 429 3480 3486 3500 3505 3516 3517 3520 3521 6424 726 801 6603 1094 1104 1105 1106 1107 1148 4211 4220 7002 1229 4284 4333 7115 7116 1348 7149 7150 7151 4372 7156 7157 7158 4381 4387 4420 1446 4695 4696 2289 5350 2390 2396 5446 5447 5533 5581 5599 2678 2696
haven$	1393 4407 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 2445
having	2003 2651
having$	312 315 1094 1148 5006 2390 2621
havoc$	5229 5230 5231
hawk$	319 2133
hawked$	319 2133
hawking$	319 2133
hawkked$	319 2133
hawkking$	319 2133
hawks$	319 2133
hazel$	2369
he$	3063 3358 3381 3385 3386 3405 6263 486 6303 639 3642 640 6423 641 642 6606 7028 7029 7030 7031 7032 4259 4260 4261 4263 4388 7172 2699
head$	6192 6194 3857 944 945 946 947 948 4122 4144 4145 4146 1144 7407 1625 7645 5390 2490 2953
headed$	5263 5362 5459
heading$	2003
heads$	6192 6194 3857 1534 7407 1625 5315 5328 5388 5389
headscarf$	5403
headscarves$	5403
health	5002 5015 7836
health$	4977 7763 7764 4985 7770 4992 7782 2646 5650
healthcare$	5016
healthier$	3057
healthy$	3067
hear$	6427 2636
heard$	830 2077 2638
hearin	7783
hearing$	2077 2637 2642 2680 5768
hearings$	5768
hears$	2636
heart$	4972 7763 2645
hearted$	5457
heartless$	2803 2824
heatin	2065
heating$	5068
heavier$	2349
heavil	4976
heavily$	1083 7756 7775 2350
heavy	1934
heavy$	4937 2349 2351 2393 2458
heavyset$	2816
heed$	5941 6329 3585 3586 3587 3588 3589 7258 7259 7260 7261 7262 7263 7264
heeded$	6153 6161
heels$	6937 6938 6939 7405 5403
height$	6856 6857 6858 5352
held	5502
held$	859 7254 7255 7256 7257 1660 7531 1773 7705 1962
helicopter$	2593
help	1752 1848 1910
help$	3043 70 77 78 3544 6336 6337 6502 6511 3845 6803 6812 6815 6820 6821 6822 6823 6824 1187 1188 1189 1190 6976 6982 6996 7037 7053 7082 7083 7084 7090 7283 7292 1644 1645 1646 1647 7450 1839 1852 1881 7806 5161 5162 5221 5418 5421 5429
helped$	77 78 6328 6512 6981 6987 6992 6995 7001 7065 7068 7069 7070 7071 7072 7527 1839 1852
helpful$	7527
helping$	77 78 3545 7082 7083 7084 4305 1839 1852 5429
helpped$	77 78
helpping$	77 78
helps	1848
helps$	77 78 1839 1852 1881 5430
hepatitis$	2943
her	4744 4769 1802 2000 2018 2038 5043 7851 2085 5703 2760
her$	5786 5787 19 3050 3054 5835 3076 144 151 152 154 3160 158 3169 3170 3171 3172 3173 3174 204 6001 3232 3322 3402 3443 450 451 3460 481 6271 6274 3533 3536 6356 6360 3581 6466 3794 3795 6610 835 3869 3871 4081 4082 4083 1103 1136 4152 7085 4355 4545 7376 7377 7378 7379 7380 7381 4623 4625 4627 4634 7421 7487 4805 1974 4980 4981 4994 7779 5003 2007 5021 2033 5041 2052 2053 5057 2055 7842 5064 5070 5076 5088 5101 5107 2136 2149 2255 2402 2403 5473 5627 2647 2649 2688 2742 5751 2755 2763 2779
heritage$	4112 4113 4114 4117
heroin	7883 5108
heroin$	7565 4995 7787 7888 5123
herself$	3003 3005 5786 5787 3034 3035 33 3037 3038 3039 3040 3041 39 5823 5824 3045 3046 5946 3296 6190 6191 6193 3425 3426 3427 3428 3429 3430 3431 3432 3434 3435 6218 6219 6232 3461 3462 3463 3464 6245 6246 6247 6248 6249 6250 6251 3474 3475 3476 6257 3534 3538 536 3540 3541 6322 6323 6324 6325 6326 6327 3686 3687 3688 3689 6476 6626 6627 6628 6629 6630 6631 6632 3909 3910 6755 6756 6757 6758 6759 6760 6761 6762 6763 6764 6765 6766 6767 6768 3989 6775 4659 4973 5042 5110 5135 5136 5329 5330 5623 5644
herselves$	4973 5623 5644
hid$	1153 1626
hidden$	1153 7531 5416
hide	4801 1819
hide$	5895 1153 1626
hided$	1626
hides	1819
hides$	1153 1626
hiding	1819
hiding$	1153 1626
hierar	7703 5553 5557 5559 5565
hierarchy$	7617 2848
high$	44 749 750 3759 3760 3761 3762 3763 3764 3765 3766 7105 4510 2457 2616
higher$	749 750 2675
highest$	749 750
highlights$	5393
highly$	1934 2330
hijab$	5403
hijabs$	5403
him	4744 7851 5703
him$	5786 5787 5835 3117 3124 3125 3126 3129 6060 6063 3443 6283 3794 3795 7085 4545 7376 7377 7378 7379 7380 7381 5473 5627 5751
himself$	3003 3005 5786 5787 3034 3035 33 3037 3038 3039 3040 3041 39 5823 5824 3045 3046 5946 3296 6190 6191 6193 3425 3426 3427 3428 3429 3430 3431 3432 3434 3435 6218 6219 6232 3461 3462 3463 3464 6245 6246 6247 6248 6249 6250 6251 3474 3475 3476 6257 3534 3538 536 3540 3541 6322 6323 6324 6325 6326 6327 3686 3687 3688 3689 6476 6626 6627 6628 6629 6630 6631 6632 3909 3910 6755 6756 6757 6758 6759 6760 6761 6762 6763 6764 6765 6766 6767 6768 3989 6775 4659 4973 5042 5110 5135 5136 5329 5330 5623 5644
himselves$	4973 5623 5644
his	4769 1802 2000 2018 2038 5043 2085 2760
his$	19 3050 3054 3076 144 151 152 154 3160 158 3169 3170 3171 3172 3173 3174 204 6001 3232 3322 6124 3402 450 451 3460 481 6271 6274 3533 3536 6356 6360 3581 6466 6610 835 3869 3871 4081 4082 4083 1103 1136 4152 4355 4623 4625 4627 4634 7421 7487 4805 1974 4980 4981 4994 7779 5003 2007 5021 2033 5041 2052 2053 5057 2055 7842 5064 5070 5076 5088 5101 5107 2136 2149 2255 2402 2403 2647 2649 2688 2742 2755 2763 2779
histor	1737
historic$	4740
history$	2075 2078 5198 5649 5746 5775
hit	2058 7860
hit$	1715 5061
hiv$	2942
hold	1819
hold$	6505 3860 858 859 3867 3868 1660 4743 4821 1963
holdin	4807 7594 1819 7710 5103
holding$	859 6807 7587
holds	1819 7710
holds$	859 1660 4821
holmes$	7556
home	5055 7841
home$	5991 6031 6032 6162 6163 6284 3810 6746 1714 7555 7569 7823 7830 7834 7835 7842 7848 7849 7856 7859 7863 7867 7878 2490 2710 5714 5726 5728 5737 2741 5745 5752
homeless$	2986
homelessness$	2986
homes$	6031 6032 7555 7854
honest$	3496 6277 6981 6987 6992 7001 7065
hood$	1137 6936 5403 2404 5555
hooded$	2346 2405 5555 2817
hoodie$	6921 6922 6923 6931 5403 5405 5408 2820
hoodies$	6602 3823 6921 6922 6923 6928 6929 6930 6931 6933 6941 5403 5405 5408 2820
hoodlum$	2791
hoodlums$	2791
hoodrat$	2791
hoodrats$	2791
hoods$	6602 3823 1137 6928 6929 6930 6933 6936 6937 6938 6939 6941 5403 5405 2404 5555
hoody$	6921 6922 6923 5408
hooligan$	2791
hooliganism$	2791
hooligans$	6479 6480 6481 2791
hoot$	7253
hoots$	7253
hope$	4251 7689 5431
hopeless$	3679 1254 1255 2208 2247 2250 2803 2824
hopelessly$	2824
hoper$	6457 6462 6463 6464 5204 5212
hopers$	6457 6462 6463 6464 5204 5212
hopes$	7689
hoping$	7689
hopings$	7689
horde$	647 648
hospit	4990 1988 2094
hospital$	7769 7770 4991 7781 5097 2490
hospitalised$	2935
hospitalized$	2935
hostel	5053
hostel$	7833
hostile$	728 729 730 731 732 6530 6531 1855 2252 2801
hostility$	6565 6566 784 785 5258
hot	4893 4927 2608
hot$	2065 2260
hotel$	6050 6051 6052 6053 3274 3275 3276 3277
hothead$	5203
hotheads$	5203
hotspot$	7673 7707 2599 5611
hotspots$	7673 7707 5611
hour$	2035
hours$	7806 2024 2035 5489
house	5055
house$	6050 6051 6052 6053 3274 3275 3276 3277 6721 6746 6752 7555 7835 7842 7848 7856 5726
househ	5055
household$	6721 6746 6752 7835
houses$	7555 7854
housin	7836
housing$	5734
how$	6274 6604 3978 3979 984 5156
hub$	7518 7669 7688 4909 4935 5593
huge$	3048
hulking$	2817
hung$	6174 623 1150 1151 1152 5415
hungry$	5289 5740
hunt$	598 3601 599 600 601 602 603 604
hunted$	598 3601 599 600 601 602 603 604
hunting$	598 3601 599 600 601 602 603 604
hunts$	598 3601 599 600 601 602 603 604
huntted$	598 3601 599 600 601 602 603 604
huntting$	598 3601 599 600 601 602 603 604
hurt	2058 7860
hurt$	5818 5820 6221 7004 5061 2641
hurted$	2641
hurting$	2641
hurts$	2641
husband$	7820 7852
hygien	5002 7783
hygiene$	7782
hyper$	2129 2803
hypersexual$	2786
hypersexualised$	2786
hypocritical$	2824
hysterical$	2803
i$	1658
ic	2552
ic$	1068 2348
ic0$	2815
ic1$	2815
ic2$	2815
ic3$	2815
ic4$	2815
ic5$	2815
ic6$	2815
ic7$	2815
ic8$	2815
ic9$	2815
idea$	5907
ideas$	5906
identi	1742 7536 7559 1799 1802 1804 1842 7635 1893 5553
identical$	2405
identically$	1082 2371 5402 5404
identified$	656 1775 4805 2087 2529 5533 2534 5555
identifies$	7571 1868
identify$	7561 7571 1868 1927
identifying$	1868
identity$	1749
idle$	5281 2803
idly$	4518 5452
iep$	2974
ieps$	2974
ies$	6720
if$	365 366 367 368 369 370 371 372 373 374 375 376 377 6172 6173 402 403 404 405 406 1389 1510 1511
ignorance$	2824
ignorant$	2803 2824
ignore$	5955 5984 5986 5987 636 637 7105 1636 1637 7448 2169 2416 2475 2476 5486
ignored$	636 637 6966 6967 6968 6969 7105 1636 1637 7452 7453 7454 7455 2169 2416 2467 5474 2475 2476 5486
ignores$	636 637 7105 1636 1637 2169 2416 2475 2476 5486
ignoring$	636 637 7105 1636 1637 2169 2416 2475 2476 5486
ill$	57 58 1117 1139 2275 2277
illegal$	6020
illnes	4972 4977 7836 7838
illness$	7752 7757 5681
image$	6087 3335 3336 334 335 6838 4697 7514 4735 1733 4892 1943
images	1907 4910 4911
images$	6087 3329 327 6111 3335 3336 334 335 6838 7514 4735 1733 7537 7538 4892 1905 1943 7736
immaculately$	1082 2371
immature$	2803
immaturity$	5949 5950 5951 5952 5953 5954 3484 482 483
immigration$	7836 2738
imminent$	7642
immuni	2954
impair	4972
impaired$	5683
impairment$	7752 5645 5681
impetigo$	2966
implicated$	230 231 232 233 2087
important$	1881
imposing$	2349 2817
imposs	1814
impossible$	719 720 721 722 723 724 1254 1255 4817 2426
impression$	5907
impressionable$	2803
impris	7836
impulse$	3577
impulsive$	2803
in	5039 2043 2651
in$	81 3105 5895 3217 3233 3237 3240 3249 3252 3253 3254 328 3340 3341 3342 3344 6336 3635 3648 3662 3720 3787 3796 3825 6735 1015 6848 6851 4087 4098 4099 4100 6927 4148 4153 4157 4161 1159 1160 1161 7074 7081 4332 4359 7225 4628 7471 4776 7587 7590 7603 1865 4969 4970 4999 5001 5022 5029 5043 5045 5046 5074 5094 2095 2161 2297 5302 5394 5402 5404 5428 5443 2492 5533 2653 5727 5731 5765
inability$	3161 159 160 161 162 163
inaction$	3454 7482 5490 5492
inadequacy$	2824
inadequate$	2824
inadequately$	2824
inappropriate$	6020 3307 2165 2252 2405
inappropriately$	1082 2371 5402 5404
inattention$	5490
incapable$	68 2424 5437
incessantly$	2823
incest$	7857
inch$	3944
incidents$	7735
inclination$	4294 7075 7076 7077 7078 7079 7080
include$	5533
income	7836
income$	5746
incompetence$	2824
incompetent$	2824
incompetently$	2824
inconsistent$	6516 6517 6518 6519 737 2244
incorrect$	2398
increa	1894 2569
indecent$	3307
indepe	5727
independent$	3958 3960 1063 5333 5347
index	5557
index$	7711
indica	4741 5502
indifference$	7482 5490 5492 2824
indifferent$	5437 2824
indisputably$	2823
indivi	7626 1942 5579
individual$	6533 6547 6548 6549 6550 6551 6552 6848 6851 1801 7626 7686 2013 5250 5303
individuals$	6406 6407 6408 6409 6533 6547 6548 6549 6550 6551 6552 6848 6851 1801 4871 4945 5250 5303
indulge$	237 238 239
indulged$	237 238 239
indulges$	237 238 239
indulging$	237 238 239
ineffective$	2824
ineffectual$	2824
inept$	2824
ineptitude$	2824
inevitable$	1256
inevitably$	5438 2823
inexcusable$	4609 4610 7391 2824 2825
inexcusably$	2824
inexplicably$	2826
infamous$	701 702 703 704 705 706 707 708 816 2299 2805
infect	4972
infection$	7752 5681
inflicted$	5154
influe	7624
influence$	6433 5196
influenced$	5818
influences$	6433 5196
influential$	7724
inform	1848 1910 5502 2569
inform$	1729 7524 1750 1751 1839
informant$	2834
informants$	2834
information$	3498 7297 4543 1644 1645 1646 1647 4731 7523 7524 1743 7702
informed$	3167 1839
informing$	1750 1751 1839
informs$	1750 1751 1839
inhale	4977
inhaler$	7757 2899
inhalers$	2899
initiative$	2580
injunc	4913
injunction$	7651 7693 7727 7887 5590
injunctions$	7651 7693 7727 5590
injuri	4977
injuries$	7757
injury	4972 4977
injury$	7752 7757
inner$	1071
innocent$	6715 6716 6717 6718 5321
innocents$	6710 6711 6712 6713 6714 5320
inpatient$	2936
inquiry$	7592
insane$	5251
inside$	5895
insight$	5163
insist$	211 212 213
insisted$	211 212 213
insisting$	211 212 213
insists$	211 212 213
insistted$	211 212 213
insistting$	211 212 213
insolent$	2803
insomnia$	2946
inspec	4753 4754 4755 1753 1754 1788
inspector$	1731 7533 7534 7535 4756 4757 4791 5575
instagram$	296 3299 297 3300 298 3301 299 3302 300 3303 6084 6085 6086
instead$	7458 7460
instigator$	5539 2792
instigators$	5539 2792
institutional$	2441
instructed$	1746 1792 4950
instructions$	5172
insulin$	2901
integrated$	2549
intel$	2830
intell	7557 5553 5557
intelligence$	7297 7517 4738 7520 7540 4824 7678 4934 2499 5503 2501 2590 2829 2853 2870
intended$	1881
intens	1934 2569
intensive$	4937 2750
intent	1938
intent$	7882 5777
intention$	4294 7075 7076 7077 7078 7079 7080
intentions$	4294 7075 7076 7077 7078 7079 7080
interc	4797 2882
intercepted$	7577
intercourse$	5128
interest$	7053 4294 7075 7076 7077 7078 7079 7080 7258 7259 7260 7261 7262 7263 7264 4488 4489 4490 4491 4492 4676 7462 7463 7464 7465 1743 7584 5487
interested$	4301 4445 4641 4720
internally$	2699
internet$	296 3299 297 3300 298 3301 299 3302 300 3303 6084 6085 6086 2139
interr	4773
interrogated$	7553
interv	1799 2092
intervene$	7283 7447 7450 7629
intervened$	7293
intervention$	6511 7876 5418 5771
interventions$	6511 1187 1188 1189 1190 5418
interviewed$	1829 2088
intimate$	3307
intimidate$	633 2167
intimidated$	633 2167
intimidates$	633 2167
intimidating$	633 6597 2167 2252 2370 2801
into	2043 2500
into$	5821 5895 3243 3244 3245 3247 3718 1928 5046 2095
invariably$	2823
invest	7635 7831 5093 2579 2860
investigate$	7283 7450
investigation$	7622 7631 7872 7873
investigations$	7622 7631
invincible$	2812
invitation$	4186 1184 1185 1186
invitations$	4186 1184 1185 1186
invite$	5802 5803 418 419 2148 2152
invited$	5802 5803 418 419 2148 2152
invites$	5802 5803 418 419 2148 2152
inviting$	5802 5803 418 419 7082 7083 7084 2148 2152 5429
involv	7588 7607 5534
involved$	5818 5820 230 231 232 233 234 235 236 645 717 7451 4807 7695 2087 5179
involvement$	230 231 232 233 645 4823 5179
involving$	7608
iq$	2957
irresponsible$	52 53 3057 478 2111 2154 2824
irresponsibly$	2780 2824
is	1835 7765 2635
is$	3065 156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 726 3736 3741 757 771 772 773 774 775 776 908 912 3915 913 914 915 916 919 920 921 922 931 6848 6851 4136 1158 4190 4254 4333 1364 1365 4647 1652 1653 7474 7497 4751 4792 4862 4869 4936 2006 2041 2098 2199 2200 2233 2248 2249 2259 5350 5394 5395 2479 5533 2596 2643 2648 2655 2666 2682 2699 2701 2702 5724 2735 2739 2752 2754 2755 2759
isn$	1178 1213 1218 2245 2317
isolation$	2026
iss$	2750
issue$	6564 1730 4734 1732 5179 5256 5649
issued$	1730 4734 1732 7516 4956
issues$	6564 1730 4734 1732 4896 5179 5256 5649
issuing$	1730 4734 1732
it$	6132 6195 6196 6198 798 6604 3833 6797 6798 1226 1227 7123 4388 7172 4426 4427 7287 7296 4605 1606 1607 1608 7432 7433 4687 4710 5153 5239 5479
its$	3226 6029 453 3459 3535 7170 4530 4540 4623 4625 4627 7409 7410 4632 4634 4635 7421 7441 4663 4699 4700 7487 1714 4718 4726 4727 4836 4844 5076 2442 5472 2480 2489
itself$	3003 3005 3034 3035 33 3037 3038 3039 3040 3041 39 5823 5824 3045 3046 5946 3296 6190 6191 6193 3425 3426 3427 3428 3429 3430 3431 3432 3434 3435 6218 6219 6232 3461 3462 3463 3464 6245 6246 6247 6248 6249 6250 6251 3474 3475 3476 6257 3534 3538 536 3540 3541 6322 6323 6324 6325 6326 6327 6476 6626 6627 6628 6629 6630 6631 6632 3909 3910 6755 6756 6757 6758 6759 6760 6761 6762 6763 6764 6765 6766 6767 6768 3989 6775 7314 4659 4660 5110 5135 5136 5329 5330
jacket$	6921 6922 6923 6931 5403 5408 5412
jackets$	6921 6922 6923 6931 5403 5408 5412
jail	5098
jail$	7819 7878
jailed	7838
january$	6033
jeans$	6921 6922 6923 6937 6938 6939 1157 6944 5403 5408 2412
jeopardise$	10 2107 2108
jeopardised$	10 2107 2108
jeopardises$	10 2107 2108
jeopardising$	10 2107 2108
jeopardize$	10 2107 2108
jeopardized$	10 2107 2108
jeopardizes$	10 2107 2108
jeopardizing$	10 2107 2108
jeopardy$	5783 5784 5794
jewellery$	6921 6922 6923 5403 5408
job	7836
job$	7139 7221 7222 7223 7224 7237 7238 7239 7240 7241 7242 7243 7244 7245 7246 7308 7312 7319 5469
jobs$	7237 7238 7239 7240 7241 7242 7243 7244 7245 7246
jobsworth$	2824
jobsworths$	2824
joggers$	6921 6922 6923 6937 6938 6939 1157 6941 5403 5408 2412
join$	5955 5984 7004
joint	2569
joint$	2543
joke$	5468
journe	7698
judge$	3995 7447
judged$	3060
judgement$	6299 5469
judgment$	6299 5469
july$	6033
jumper$	6921 6922 6923 5408
jumpers$	6921 6922 6923 5408
june$	6033
junkie$	2796
junkies$	2796
just$	3104 3368 3372 412 6306 6307 6308 6309 798 1228 1241 1242 1243 1244
justice$	6599 6600 7684 7685 7875 5096
justification$	5467
juvenile$	2194 2197 2201 2814
juveniles$	2814
keen$	130 131 136 4725 7689
keens$	7689
keep	4801 1921
keep$	42 5869 3166 3185 5984 5986 5987 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 469 470 6262 531 535 537 6329 624 3975 3976 3977 3980 3981 3983 3984 3987 6976 6982 6996 1397 1398 1399 1716 1729 1763 2121 5421
keeped$	5869
keeping$	5869 5994 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 531 535 538 3975 3976 3977 3980 3981 3983 3984 3987 7322 1763 2121
keepped$	5869
keepping$	5869
keeps$	5869 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 469 470 625 1763 4821 2121
kept$	267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 6153 6161 6185 6186 469 470 1397 1398 1399 7293 7531 1763 1951 2027 2121 5486
ketamine$	4995 7776 7787 2663
key$	4632 7645 7682 7724 2529 2532 2534 2536
kg$	7784
kick$	7003 1635 2254
kicked$	1635 2058 2059 2254
kicking$	3709 1635 2254
kickked$	1635
kickking$	1635
kicks$	1635 2254
kid$	6533 6547 6548 6549 6550 6551 6552 5182 5195 5250
kids$	6430 6436 6533 6536 6547 6548 6549 6550 6551 6552 6588 6710 6711 6712 6713 6714 5122 5182 5195 5250 5295 5320
kill$	2620
killed$	2620
killing$	2620
kills$	2620
kilo$	7784
kilos$	7784
kind$	6799 6800 6801 6802 6898
kinshi	2044
kinship$	5047
kissed$	3133 6137
kissing$	6143
kitted$	1118 1119 1120 2399
knew$	139 484 3488 3489 823 824 832 833 834 7121
knife	7883
knife$	6013 1869 4931 7882
knives	7511 7521 7594
knives$	1748 7581 7601 7602
knock$	623 1854
knocked$	623
knocking$	623
knockked$	623
knockking$	623
knocks$	623
know	1893
know$	139 3305 3478 3479 484 3488 3489 3492 3493 823 824 825 826 832 833 834 975 7121 7204 7205 7536 1780 1831 1904 1927 1933 1941
knowing$	3108 106 139 866
knowingly$	6140 6141 359 5148 5149 2147
knowledgeable$	866
known	7550 1799 1802 1907 4910 4911
known$	3478 3479 6260 3492 3493 6300 6301 3522 3523 6396 6406 6407 6408 6409 701 702 703 704 705 706 707 708 816 3820 3821 4374 7532 4805 7586 1811 1835 1912 1923 2103 2165 2194 2198 2201 2300 2529 2532 2534 2595
knows$	139 484 3488 3489 823 824 825 826 832 833 834 976 7121 1933
knuckle$	6878
knuckles$	6878
kudos$	6377
label$	5414
labels$	5403 5414
labour$	5238
lac$	2292 2293 2804
lack$	48 567 568 569 570 571 572 573 574 575 576 577 725 804 1679 4683 4684 4685 2160 2204
lackadaisical$	2824
lacked$	567 568 569 570 571 572 573 574 575 576 577 2160 2204 2244
lacking$	567 568 569 570 571 572 573 574 575 576 577 7427 7428 7429 7430 2160 2204
lacks$	567 568 569 570 571 572 573 574 575 576 577 2160 2204 2244 2291
lad$	6533 6547 6548 6549 6550 6551 6552 5195 5250 5375
ladies$	969
lads	7566 7698 1942 2540
lads$	5836 5896 5921 158 204 6035 6059 3381 3385 3386 3406 486 3525 6385 6392 6413 3642 640 641 642 6430 6483 6533 6547 6548 6549 6550 6551 6552 6567 3973 3974 6950 7028 7029 7030 7031 7032 4259 4260 4261 4271 4280 4321 7142 4567 7367 4898 1901 1913 7699 1922 1930 7718 7721 4945 4952 7741 5195 5250 2255 5375 5604
lady$	938 6723 6724 6725
lamentable$	2824
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4388 4393 4394 7437 7466 4713 2490
lands$	0 1
language$	4987
lank$	2389
lanky$	4102 2817
lap$	448
laped$	448
laping$	448
lapped$	448
lapping$	448
laps$	448
large$	4077 2349 2817
largely$	1652 1653 2479
larger$	2349
lashes$	5387 5393 5403
last$	4320 2029
late$	7105 7444 4665 7790
laugh$	579
laughed$	579
laughhed$	579
laughhing$	579
laughing$	579
laughs$	579
law$	683 684 685 686 691 693 2592
lawless$	2247 5251 2803
lax$	1538 1539 1540 1541 7427 7428 7429 7430 4665 2466
lay$	2583
layabout$	2791
layabouts$	2791
lazily$	2824
laziness$	2824
lazy$	1538 1539 1540 1541 4665 2394 2466 2803 2824
lead	1848 5573
lead$	5795 114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 1848 2569
leader	5553
leader$	7614 7645 7682 5179 5191 5538
leaders$	7614 7645 7682 5179 5191 5538
leadership$	7258 7259 7260 7261 7262 7263 7264 1644 1645 1646 1647 7462 7463 7464 7465 5179 2441 5469 5487
leadin	7710
leading$	114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 7724
leads	7710
leads$	114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 2569
league$	4708
lean$	2349
learn	4749 1804 1893
learn$	5941 487 488 3492 3493 6329 6976 6982 6996 7024 7025 7026 7027 7056 7447 7529 1927 5421
learned$	3492 3493 980
learning$	69 5027 2642 2644 2692 2694
learns$	7056
learnt$	3492 3493 981
least$	4378 4480
leave	7723
leave$	0 1 3006 5813 31 32 34 5924 5941 5955 5984 5986 5987 294 295 6262 6976 6982 6996 7004 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5421 2485
leaver$	5729
leaves	2043
leaves$	0 1 3006 31 32 34 294 295 6264 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5046 2095 2485
leavin	2043
leaving$	0 1 31 32 34 294 295 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5046 2485 5527
led	5502
led$	5795 5796 5797 5813 5818 114 115 116 117 118 119 6264 6265 6266 660 661 662 663 4891 5274
left	2043 7838
left$	0 1 3006 5813 31 32 34 5988 6153 6161 3407 6264 3503 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5046 2095 5474 5486 2485 5533
leg$	6878 7761
leggings$	6921 6922 6923 6937 6938 6939 6944 5403 5408
legs$	6878 7761
length$	4095
less	1876
less$	494 3927 7219 7220 1814 2331
lesson	5038
lesson$	69 71 72 7098 7099 7100
lessons$	69 71 72 6576 7799 7802 7818 5127 5707
let	1752
let$	35 36 112 113 6153 6168 6169 6170 6171 6174 6234 6976 6982 6996 7105 7299 7300 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 4575 4576 1686 1687 1707 1708 1709 1729 1750 1751 5421 2485
leting$	1750 1751
lets$	35 36 112 113 6234 7105 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1686 1687 1707 1708 1709 1750 1751 2485
letter$	7297 7387 7388 5478
letters$	7297 7387 7388 7432 7433 5478 5479
letting$	35 36 112 113 7105 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1686 1687 1707 1708 1709 2485
leukaemia$	2952
level	1876
level$	6799 6800 6801 6802 7768 2031 5719
levels$	6799 6800 6801 6802
liability$	683 3686 684 3687 685 3688 686 3689
liaison$	5128
liaisons$	5128
liar$	6462 6463 6464 5203 5204
liars$	6462 6463 6464 5203 5204
library$	4388 4393 4394 7437 7466 4713
licence$	7887 5779 5782
licences$	5782
lie$	491 492 7002 7101 7102 7103 7105 7127 7434 5480
lied$	491 492 7101 7102 7103 7121
lies$	3454 491 492 7101 7102 7103 7105 7121 7126 7434 7474 5480
life	5055 7868
life$	3014 5980 6670 6722 6726 6738 6739 6740 6741 6742 4963 7760 7835 2114 5120 5179 5185 5744
lifes$	5185
lifestyle$	3 4 5 6 7 8 9 3022 3033 5827 5829 6377 6379 6380 6738 6739 6740 6741 6742 5114 5115 5120 5179 5198 5199 2781
lifestyles$	5827 5829 6738 6739 6740 6741 6742 5114 5115 2781
lift$	5919 5920 6103 6104 6105 6106 6107 6108 6109 6110 6115 6118 6143 6147 6838 4412
lifted$	4413 4435
lifts$	5919 5920 6103 6104 6105 6106 6107 6108 6109 6110 6115 6118 6143 6147 6838
light$	1090 6886 2349 2367 2368 2374 2389
lighter$	1090 2367 2374
like	4761
like$	6077 6078 594 595 3667 3699 3700 3701 6502 3879 3891 3903 3904 3905 3906 3907 3908 6689 6690 3911 4171 7527 7689 5179 5341 5402 5404
liked$	594 595
likelihood$	1879
likely$	1739 1797 2198 2529
likes$	6077 6078 594 595 7689
liking$	594 595
limited$	567 568 569 570 571 572 573 574 575 576 577 6516 6517 6518 6519 737 2160 2244
line$	6025 6035 6036 6040 6042 6046 6047 6048 6049 1809 7601 5121 5571
lines	7696 5553
lines$	6014 6030 6035 6036 6039 6041 6045 6047 6048 6049 3685 6636 1809 5121 5614
lingered$	6174
link	7536
link$	623 5506 2557
linked	1878
linked$	645 1812 1835 7695 4916 2087 5179
linking$	623
links$	626 627 645 5179 5506
lip$	3646 6878 4636 5686
lips$	6878
lipstick$	6879 6880 6881 5393 5396
lisp	7763
list	1799 1907 4910 1909 4939 1940
list$	7537 1756 7670 4912 7701 7711 7719 7733 4978 5519 5551
listed$	1773 4912
listen$	5941 5955 6148 6149 6150 6151 6152 6153 6329 3585 3586 3587 3588 3589 6953 6976 6982 6996 7024 7025 7026 7027 7056 7218 7283 7447 7450 4749 5421 5422 5449
listened$	6148 6149 6150 6151 6152 6153 6161 6185 6186 7152 7168 7173 7214 7218 7293 7495 5449
listening$	6153 5450
listenned$	6153
listenning$	6153
listens$	6153 7056
listing$	4912
listinged$	4912
listings$	4912
lists$	7537 4912 7701 7733 5519
little	1737
little$	40 50 3519 567 568 569 570 571 572 573 574 575 576 577 687 737 3924 4035 6912 1297 4478 4483 4484 4485 1491 7277 7278 7444 7483 4740 2160 2177 2201 2230 2244 2291 2316 2388 2484
live	1737
live$	5955 5998 696 876 877 878 879 880 881 900 901 902 903 904 939 955 956 957 958 959 1353 4740 4842 7755
lived$	955 956 957 958 959 1355 2041 2071 2081 2724
lives$	3014 5830 5831 5832 5833 5834 696 876 877 878 879 880 881 900 901 902 903 904 6722 6726 955 6738 956 6739 957 6740 958 6741 959 6742 1354 2041 2042 2081 2724
living$	876 877 878 879 880 881 939 955 956 957 958 959 2041 2081 7867 7868 2724
livs$	2081
local	1737
local$	820 1065 7441 4740 2043 2044 5171 2346
locat	7635
locate$	5596
location$	3130 3131 3132
lock$	1837
locked$	6221 4904 7694 2058 2059
locs$	5391 5393
lodged$	2081
lodges$	2081
lodging$	2081
lodgs$	2081
log	1765 1882 1909 1940 5502
log$	1762 4766 1768 7571 7575 4912 1916
loged$	4912 1916
logged	1765 7550
logged$	1773 7572 4933 1931 7722 5594
loggin	1765
logging$	1762 1768 4912
logginged$	4912
loggings$	4912
logo$	5403
logos$	5403
logs	1765
logs$	7571 4912
loiter$	5350
loitered$	5350
loitering$	5350
loiterred$	5350
loiterring$	5350
loiters$	5350
lone$	1065 2345
long$	4638 7444 2368 2388 2389
longer$	3930 3935 3969 4037 1035 1036 4051
look$	3043 3162 415 416 417 544 844 869 3872 870 871 872 3875 873 874 3877 875 3975 3976 3977 3980 3981 3983 3984 3987 985 990 1100 1101 1102 7283 1589 7448 7450 7730 2062 2395
looked$	415 416 417 805 869 3872 870 871 872 3875 873 874 3877 875 985 990 4025 6808 6809 6810 6811 6814 6819 1100 1101 1102 7168 7173 7293 1589 7495 2045 5049 2395
looking$	415 416 417 3601 599 600 601 602 603 604 3623 3844 3975 3976 3977 3980 3981 3983 3984 3987 985 990 6777 6785 6786 4024 6808 6809 6810 6811 6813 4036 6818 6864 4328 1589 7689 2063 5360 5361 5368 5369 5373 5450
lookings$	7689
lookked$	985 990
lookking$	985 990
lookout$	2846
lookouts$	2846
looks$	6181 6182 415 416 417 869 3872 870 871 872 3875 873 874 3877 875 985 990 1100 1101 1102 6947 1589 2062 2395
loose$	3168
lorry$	3137
lose$	7004 2030 2073
loser$	6462 6463 6464 5203 5204
losers$	6462 6463 6464 5203 5204
loses$	2030
losing	2001
losing$	5004 2030 2073 2667
loss$	7426 5645
lost	2001 2054 7838
lost$	3678 7105 7452 7453 7454 7455 1673 1674 1808 5004 2030 2073 2192 2207 5486 2667
lot$	819 6771 6779 6780 1532 4955 5195 5332
lots$	1098
loud$	2269
loudmouth$	2797
loudmouths$	2797
lounge$	1150 1151 1152
lounges$	1150 1151 1152
lout$	2791
loutish$	2791 2803
louts$	6479 6480 6481 2791
love$	594 595 6502
loved$	594 595
lover$	5141
lovers$	5141
loves$	594 595
loving$	594 595
low$	3698 6516 6517 6518 6519 737 749 750 3759 3760 3761 3762 3763 3764 3765 3766 1138 2182 2244 2291 5407 2639
lower	1876
lower$	749 750 2675
lowest$	2691
lowlife$	2791
lowlifes$	2791
lurch$	7289
lure$	2115
lured$	2115
lures$	2115
luring$	2115
lycra$	5403
lying$	491 492 6484 7105
machet	7883
machete$	7882
made$	31 32 34 54 55 56 5843 64 3068 3069 3070 3071 201 202 229 264 6153 6264 506 3590 3591 3592 3593 6375 716 936 4086 4268 4270 4348 4386 4415 7254 7255 7256 7257 1475 1602 1603 1648 1807 7598 1827 4886 1970 2173 5533
magist	2764
magistrates$	6599 6600
magnet$	1946 5607
magnets$	1946 5607
mail$	7419
mails$	7419
main$	7614 7645 7682 7724 2198 2529 2532 2534 2536
major$	2536
make	1764
make$	31 32 34 54 55 56 5843 64 3068 3069 3070 3071 3072 3073 3079 3080 3081 3082 3083 201 202 229 264 454 474 6264 506 6329 936 4097 6879 6880 6881 6898 4126 4168 4268 4269 7053 4414 1475 1602 1603 4750 1960 1970 2173 5396
maked$	454 474
maker$	5188 5192
makers$	5188 5192
makes$	31 32 34 54 55 56 5843 201 202 264 454 474 6264 506 3590 3591 3592 3593 936 4268 1475 1602 1603 1970 2173
makeup$	6879 6880 6881 6947 5393 5396 5403
making$	31 32 34 54 55 56 5844 5845 5846 64 3068 3069 3070 3071 3072 5855 5927 5928 5929 5930 5931 5932 5933 5934 201 202 264 454 474 506 6442 936 6785 6786 7105 1475 7321 1602 1603 1970 2173 5189
maladaptive$	2113
maladjusted$	2247
male	2540 2552
male$	6128 3607 4068 6849 6850 4071 6852 6853 1084 4752 1801 5348 2346 2529
males$	3115 5896 5903 3126 3129 5913 5914 5921 5923 6019 6035 6059 3304 6090 6091 6096 6099 6128 6384 6398 3621 6402 6403 6406 6407 6408 6409 6413 6414 6533 6547 6548 6549 6550 6551 6552 6781 1801 5118 5250 2813
malicious$	2172 2803
malign$	649 650 651 2193
malnourished$	2365
malodorous$	2817
man	5105
man$	3115 3119 5903 3124 3125 3126 3129 5913 5914 5918 5921 5923 6004 6035 6050 6051 6052 6053 3274 3275 3276 3277 6058 6059 6060 6063 6096 6128 6131 6146 3621 6402 6403 6406 6407 6408 6642 6657 6659 6661 3886 6700 6706 6707 6708 938 6723 6724 6725 6730 949 950 6750 969 6781 4119 4125 4752 7864 7885 5118 5146 5318
manage	4946
manage$	6466 6502 6579 876 877 878 879 880 881 939 3975 3976 3977 3980 3981 979 3983 3984 3987 998 6782 6783 4007 1005 1006 4010 7037 7286
managed$	876 877 878 879 880 881 939 998 7068 7069 7070 7071 7072 1951 2708
management$	3784 1644 1645 1646 1647 2441 5469 5551
manager$	4388 4393 4394 7437 7466 4713 7726 5551
managers$	4388 4393 4394 7437 7466 4713 7726
manages$	876 877 878 879 880 881 939 998
managing$	876 877 878 879 880 881 939 3975 3976 3977 3980 3981 3983 3984 3987 998 6785 6786
manbag$	5403 2820
manbags$	5403 2820
manipulate$	3835
manipulated$	5818
manipulating$	2803
manipulative$	2252 2803
manipulator$	5203
manipulators$	5203
mannered$	5278 5279
many$	3095 3111 6644 4607 4608 4632 4633
map	5557
map$	1833 1834 2556
mapped$	1833 7722 2556
mapping$	1833 2556
maps$	1833 2556
march$	6033
marginalised$	2346
marked$	1773
marker$	4775 5518
markers$	4775 5518
market	4924
market$	7704 7734
marks$	5716
marria	7836
mask$	1149 6936 5403 5409
masked$	1149 5416
masking$	1149
maskked$	1149
maskking$	1149
masks$	6928 6929 6930 1149 6933 6936 5403 5409
massage$	1715
match	7536
match$	4890
matching$	1796 1965 2405 5555
material$	7702
maths$	5717 5718
matric	5557
matrix	5557
matrix$	7711 5558
matted$	2389
matter$	150 4229 4230 4231 4243 7053 4710
matters$	6726 4605
mattress$	5054
mature$	866 4047 1063 5344 5345 5346 2812
maturity$	866 2812
may$	6033 3744 893 4747 1747 1785 1911
meals$	7847
mean$	5795 5813 6264 4665 2370
meaningful$	4474 4475 4476 4477
means$	5795 5813 6264 1881
meant$	7121
measur	5566 5573
measure$	164
media$	3299 3300 3301 3302 3303 6084 6085 6086 7548 7578 7683
medica	7783 5622
medical$	7763 2646
medicated$	2919
medication$	7787 2919
medici	4977
medicine$	7757
mediterranean$	1084 4090 2370 5398
medium$	749 750 3759 3760 3761 3762 3763 3764 3765 3766 1074 2349
meet	7740
meet$	3190 3191 3192 5984 5986 5987 6079 301 302 303 6139 6148 6149 6150 6151 6152 6187 6188 6189 6371 6373 6953 6976 6982 6996 7283 7551 5150 5421
meetin	7698
meeting$	5885 5994 301 302 303 6139 6148 6149 6150 6151 6152 6187 6188 6189 7700 5450 5527
meets$	301 302 303 7551
melatonin$	2928
meloterritorial$	2803
member	7511 7512 4736 4744 7545 7562 7564 7566 7568 4789 7570 1789 1790 7607 1832 1835 7620 1840 7626 4863 7643 4866 4867 7698 1942 7744 5534 2540 5557 5565 5566 5579 5585
member$	6533 6547 6548 6549 6550 6551 6552 4279 4286 4287 7646 4898 7686 7695 1913 7699 1922 1930 7718 7721 4952 7741 5105 5179 5250 5604
members$	76 158 204 6483 6533 762 6547 6548 6549 6550 6551 6552 4271 4545 7539 4769 1767 1793 4835 1836 4843 4860 7646 4871 7655 7658 4898 1901 7695 1913 7699 1922 1930 7718 7721 4945 4952 7741 4966 4971 5179 5250 2255 2523 2542 5562 5604
membership$	4823 7603 1835 5179
men$	3115 5896 3117 3118 5900 5901 5903 3124 3125 3126 3129 5910 5913 5914 5918 5921 5923 5970 5975 5982 6004 6017 6018 6035 6050 6051 6052 6053 3274 3275 3276 3277 6058 6059 6060 6063 3304 6088 6089 6093 6096 6099 6128 6131 6146 6187 6188 6189 6382 6388 6389 3621 6402 6403 6406 6407 6408 6409 6412 6413 6615 6616 6617 6642 6652 6659 6660 3885 6671 6672 6691 6698 6706 6707 6708 949 950 969 6781 6791 6792 6903 6950 5118 5120 5121 5146 5318 5327
menace$	633 665 666 667 668 2167 5203 5219 2801
menaced$	633 2167
menaces$	633 2167 5203
menacing$	633 2167 2370 2801
mend$	7447
meningitis$	2968
mental	5002 7783
mental$	4984 1982 4990 7782 7836 5251
mentality$	5179 5187 5199 5293 5497
mentally$	2284
mentor$	5695
mentoring$	69
merely$	1228
mess$	7426 4651
messag	1794 4798 4903
message$	6079 301 302 303 305 306 307 308 309 310 311 4938 5478
messaged$	301 302 303 305 306 307 308 309 310 311
messages$	5908 301 302 303 6087 305 306 307 308 309 310 311 7578 7683 5478
messaging$	5885 301 302 303 305 306 307 308 309 310 311
messed$	765 3774
messy$	2389
met	2067
met$	301 302 303 6168 6169 6170 6171 6174 7293 5150
methylphenidate$	2923
micro$	2405
middle$	4105
might$	1373 1374 1375 1376 1377 4747 1747
migraine$	2885
migraines$	2885
mind$	6608 944 945 946 947 948
minded$	5276 5283 5458
mindset$	5199
mini$	3923 6921 6922 6923 4164 2177 2316 5408 2408
miniature$	2316
minimal$	6516 6517 6518 6519 737 4478 2244
minimise$	578 2153
minimised$	578 2153
minimises$	578 2153
minimising$	578 2153
minimum$	7276
miniskirt$	2820
miniskirts$	2820
misbehave$	2800
misbehaved$	2800
misbehaves$	2800
misbehaving$	2800
misbehaviour$	2800
miscarriage$	2938
miscarried$	2938
mischief$	2189
miscreant$	2791
miscreants$	2791
misfit$	6462 6463 6464 5203 5204
misfits$	6462 6463 6464 5203 5204
misfortune$	6236 6237 6239 6240
misguided$	2113
mishandle$	2827
mishandled$	2827
mishandles$	2827
mishandling$	2827
misled$	5486
mismanage$	2827
mismanaged$	2827
mismanages$	2827
mismanaging$	2827
misper$	5125
mispers$	5125
miss$	5955 5984 5986 5987 7004 7105 1629 1630 2704
missed$	7105 7392 7393 7394 7395 1629 1630 7452 7453 7454 7455 2473 2704
misses	2054
misses$	7105 1629 1630 2704
missing$	5960 6002 6064 6065 6073 3294 3295 3754 4240 7105 1629 1630 4796 5125 2704
misuse$	5666
mix$	5955 6148 6149 6150 6151 6152 623
mixed$	3128 230 231 232 233 234 235 236 623 6516 6517 6518 6519 1066 1069 1081 1085 1088 1090 4104 4112 4113 4114 1113 1114 2374
mixes	7723
mixes$	623 7710
mixing$	6148 6149 6150 6151 6152 623
mob$	647 648 819 5186 2184
mobile$	1770 7554 2513
mobiles$	1770 7554
mock$	2713
mocks$	5717
modern$	2234
modus$	5545 2544
mohawk$	2818
mohawks$	2818
money$	5919 5920 3267 3268 3269 6103 6104 6105 6106 6107 6108 6109 6110 6115 6118 3598 6379 6380 6405 7421 7487 7581 5166 2231 5489
monito	1765 4797 1940
monitor$	7561 7571 7575 1904 4918 1916 1925 5596
monitored$	7572 7577 4918 1916 1925 7722
monitores$	1925
monitoring$	1795 4918 1925
monitors$	7571 4918 1925
monkey$	7253
monster$	5203
monsters$	5203
month$	5489 5748
months$	5489 5748
mood	4977 5002
mood$	7757 7782 5642 2670
moods$	7757
moody$	2803
moral$	3574
morals$	6587 5294
more	2500 2569
more$	3024 3025 3026 3027 3028 882 883 884 885 888 889 890 891 909 924 6770 6779 6780 7153 7162 1638 1639 1640 1641 1642 4707 4709 1717 1718 1722 5332 2529
morning$	2603
morphi	5008
morphine$	7788
most$	6644 6770 1109 1183 4955
mostly$	1158
mother	7824 5055 7837 5058 7841 7844 7845
mother$	6596 963 2036 2037 7821 7835 5056 2056 7850 2069 5080 7867 5297 2327
mothered$	2327
mothering$	6803 6808 6809 6810 6811 2327
motherred$	2327
motherring$	2327
mothers$	4560 2069 5297 2327
motions$	7417
motivated$	596
motivation$	6587 5163 5294
mount	1764
moustache$	5376 2818
moustaches$	5376 2818
mousy$	2389
mouthed$	5272 5273
mouthy$	2803
mov	1921
move$	6976 6982 6996 7107 7447 7536 5421 5711 5731
moved$	6221 6981 6987 6992 7001 7065 4620 1951 2041 7838 5059
moveme	7511 4768 4798 1907 4910 4911 7698 7703 1939 5565
movements$	7548 7549 4770 7578 4942
moves$	5725 5731
moving	7730
mri$	7777
much$	3945 6779 6780 1533 1661 4688 4955 5332 2393
mugged$	2102
mugger$	6462 6463 6464 5203 5204
muggers$	6462 6463 6464 5203 5204
mugshot$	1929 2851
mugshots$	2851
mule$	6465 6493 6494 6495 5205 5234 2232 5236
mules$	6465 6493 6494 6495 5205 5234 5236
mullet$	2818
mullets$	2818
multi$	1360 1737
multiple$	4607 4608 2618
mum	7824 5055 7837 5058 7841 7844 7845
mum$	6275 6596 2036 2037 7821 7835 5056 2056 7850 2069 5080 7867 5297
mums$	6275 2069 5297
murder$	1745 4842 2529
murmur$	5648
muscly$	2349 2817
muscular$	2349 2817
must$	21 22 23 24 25 26 477 489 893 7434 1655 1658 1785 1911 5480
mute$	5690
mutism$	5690
nails$	6638 6931 5387 5393 2391
naive$	52 53 478 6747 6748 6749 2154 5326 2803
naivety$	5949 5950 5951 5952 5953 5954 6233 3484 482 483
naked$	3307 6137
name	1804
name$	6732 6733 6734 7478 7524 7555 1959
named$	1918 1959 2529
names	1742 7570 1907 4910 4911 4939
names$	7524 7537 7538 7539 7541 7555 1886 1930 7719 7736 7737 1959 5507
naming	1804
naming$	1959
nan	7824 5055 7837 5058 7844 7845
nan$	7821 7835
nana	7824
nasty$	2192 2803
nation	5025
national$	7805 2514
naughty$	2192 2247 2252 2803
near$	1523 1524 1525 7547
nearby$	4796
nearly$	967 968 2315 2324
neat$	2388 2389
neatly$	1082 2371
necessary$	1881
neck$	6878
necks$	6878
need	4761 7767 2002 5052 5689
need$	21 22 23 24 25 27 840 841 842 894 6694 6754 6776 1001 6793 6794 6795 6796 1017 1018 1019 4023 1021 1022 1023 1024 4032 4033 4034 1032 1033 6817 4038 4039 4040 4041 4042 4043 4044 6825 6827 7527 7689 5005 7797 7832 5647 5649
needed$	6776 1032 1033 1367 1881
needing$	840 841 842
needless$	3048
needs	1994 2002 2651 5671
needs$	21 22 23 24 25 28 840 841 842 6776 1032 1033 6817 4038 4039 7375 7689 4997 5005 2011 7797 5647 5649 5696 5698
needss$	5696
needy$	2247 2803
neet$	2807
neets$	2806
negative$	3057 6406 6407 6408 6409 649 650 651 6530 6531 7589 2165 2193 2288 5544
neglec	2058 5079 7862
neglect$	1591 1592 7426 7482 7857 7858 7859 7861 2469 5490 5492 5738 2749
neglected$	1591 1592 5061 2467 2468 2469 5738 2749
neglectful$	2824
neglecting$	1591 1592 2468 2469
neglects$	1591 1592 2468 2469
negligence$	5492 2824
negligent$	2824
negligently$	2824
neighb	5747
neighbourhood$	4745 4753 4754 4755 1753 1754 4764 1788 4889 4908 1906 7690 7691 4920 1919 1932 1936 1950
neighbours$	5170 5171
neither$	1268 1273 1428 1431 4434 1432 1433 1434 4437 1443 1454 1455 1456 1457 1458 1459
networ	1840 7624 7703 5565 5566
network$	6035 7616 7618 4843 5121 2557
networks$	7618 5121
neurod	2945
never$	3390 3394 3395 3396 3397 493 3526 539 540 541 542 543 545 582 3594 3595 1176 1178 4202 1200 1201 1202 4206 4207 1213 1218 4222 4291 4292 1298 7113 7114 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 1712 1713 2019 2245 2331 2445 2822
nevertheless$	5881
new	1737
new$	4740 5072
news$	6435
next$	41 3466 3467 3468 3469 4129 4493 5512 5530
niche$	7556
nickna	1742 1907 4910 4911
nicknames$	7539
nicotine$	7776
night$	7098 7099 7100 7576 7756 7775 2661
nightmare$	683 3686 684 3687 685 3688 686 3689
nightmares$	2947
nights	4976
nights$	7756
nike$	5403 2405
nikes$	5403
nines$	6949
nineteen$	6126 6652 3884 6683 6684 6685 6686 6687 6688
no$	49 5943 5990 6156 6164 431 436 3440 459 472 6281 3509 508 509 3519 567 568 569 570 571 572 573 574 575 576 577 587 588 589 590 3677 687 3695 737 3843 927 932 3964 3965 966 4035 1034 1038 1039 1040 1041 1048 4056 4057 4232 4233 4234 4235 1240 1245 1246 1247 1248 1249 7039 7040 7041 7042 1264 1270 1271 1272 1274 1276 1277 1291 4295 4298 4299 4300 1299 1300 1301 1302 1303 1304 1305 7113 7114 4337 4338 4339 4340 4344 1401 1429 1431 4434 1432 1433 1434 4437 1435 1438 1439 1440 1441 1443 1454 1455 1456 1457 1458 1459 1464 1465 1466 1467 1471 1472 1473 1474 4478 4485 1485 1486 1487 1488 1489 2010 2080 2160 2209 2217 2244 2291 2462 2464 2484 2529
nobody$	432 435 458 473 587 588 589 590 6743 6835 1270 1271 1272 1273 1277 1400 1428 1431 4434 1432 1433 1434 4437 1438 1439 1440 1441 1443 1464 1465 1466 1467 5336 2446
nomina	5557 5559
nominal$	7586 7686 4921 4931 5179 5535 2558 5601
nominals$	7586 7617 4931 5179 2847
non$	779 2213 2215 2238 2239 2240 2241 2242
noncompliance$	2799
noncompliant$	2799
none$	390 397 934 6743 1268 1273 1277 1318 1428 1431 4434 1432 1433 1434 4437 1443 1454 1455 1456 1457 1458 1459
nonengagement$	2799
nonetheless$	5881
nonexistent$	7427 7428 7429 7430
normal$	6555
normalise$	2153
normalised$	2153
normalises$	2153
normalising$	2153
north$	1140
nose$	6878
not$	3389 3391 3394 3395 3396 3397 493 3515 539 540 541 542 543 545 3596 653 3729 727 3775 911 928 3933 3934 935 4052 4053 4054 1174 1175 4196 4200 4201 1213 1218 7039 7040 7041 7042 1269 1275 4289 4290 1290 1293 1298 7113 7114 1332 1333 4351 4352 4353 4354 4405 4408 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4429 4430 1430 1431 1434 1442 1447 1451 1460 4464 4466 4472 1476 1477 1523 1524 1525 1536 4670 7472 2009 2019 5031 2034 2245 2317 2318 2323 2331 2445 2674
note	1909 1940
note$	1162 1163 1762 1768 4912
noted$	1162 1163 4933 1931 7722
noteed$	4912
notes$	1162 1163 4912
nothing$	40 3044 43 6835 6909 4180 1265 1266 1267 1270 1271 1272 1306 1307 1308 1309 1310 1311 1312 1313 4324 7113 7114 7273 7274 7275 1497 1498 1499 7449 5336 2427 5451 5626
notice	4901
notice$	1162 1163 7216 7258 7259 7260 7261 7262 7263 7264 7654 7681 1926
noticed$	5820 1162 1163
notices$	1162 1163 7654
noticing$	1162 1163
notify$	1729 1750 1751
notifying$	1750 1751
notifys$	1750 1751
noting	1909
noting$	1162 1163 1762 1768 4912
notinged$	4912
notings$	4912
notoriety$	6235 6377
notorious$	701 702 703 704 705 706 707 708 816 2299 2805
nous$	3912 910
november$	6033
now$	6272 6273 6753
nude$	3307
nudes$	320 6111 336 337 338 339
nuisan	4959
nuisance$	6471 6490 6597 7729 7735 7739 5203 5219 2252 5303 5607
nuisances$	5203 5303 5607
number	1876 4910
number$	3130 3131 3132 3993 6774 1769 1816
numbers$	3130 3131 3132 7421 7487 7489 7498 7499
numerous$	3111 4607 4608 4632
nurse	7765
nurse$	7766 7772
nuts$	5251
nutter$	5203
nutters$	5203
obese$	2817 2949
obesity$	2949
obey$	6976 6982 6996 5421
object	7634 1938
object$	7732
objective$	7660 1881 7732
objectives$	7660
obnoxious$	2803
observation$	4767 2506 5522
observations$	4767
observe$	4918 1916 5596
observed$	5555 2843
observeed$	4918 1916
observeing$	4918
observes$	4918
obsessed$	2495
obsessive$	2629
obstructed$	5486
obstructive$	6569 6570 6571 6572 6573 6574 6575 5262 2803 2824
obtain	1910 2500 2538 2560
obtain$	6183 6184 1728 4922 4957
obtained$	1728 4922 5520
obtaining$	1728 4922
obtains$	1728 4922
obvious$	1256 4632 7412 7413
obviously$	1330 1338 4341 1339 1340
occasion$	7117
ocd$	2895
ocg	4838
ocg$	7618
ocgs$	7618
october$	6033
odd$	2370
odour$	5380
of	4808 2500 2564
of$	3055 3056 3158 6202 3650 3683 3684 695 3728 6520 3803 3807 3822 3941 3948 3949 3950 3972 4055 6848 6851 1087 4101 6974 7047 7073 7074 1331 1338 4345 7141 4364 4365 4366 7183 4525 4534 7431 4657 4682 4686 7471 7513 4746 4759 7546 7547 1766 4774 4784 7579 4804 4812 4813 4819 4820 7603 4826 4827 4837 4864 4875 4877 4882 4887 7672 1918 7712 4949 4970 4974 5018 5023 5071 5077 5078 5081 2099 7882 5395 5427 5443 5524 2529 5534 5536 5581 5599 5616 2696 5756 5765 5777
off	4954 2020 2709
off$	5925 6069 6072 6076 3582 3583 6489 4242 4577 4578 4596 4597 4598 4599 4600 4601 7382 7383 7384 4652 4653 4810 1850 5007 5023 5126 5214 5257 5618
offen	7521 7606 7607 7696 7697 7709 7750
offen$	7587
offenc	4816 1825 4879 5090 5104
offence$	7595 7596 4828 7612 7659 7870 7884 2546 5582 5782 3000
offences$	7595 7596 4828 7659 7870 7884 5582 5782 3000
offend	7511 1802 4807 7588 7594 4879 4884 7703 4940 7720 4959 5511 5534 5545 5559 5565 5566 5579 5585 2857
offend$	5955 5984 5986 5987 7004 7005 7016 4237 7101 7102 7103 7105 7580 7597 2527
offendded$	7105
offendding$	7105
offended$	7105 2999
offender$	6406 6407 6408 6437 659 7586 7587 4824 4825 4931 5197 5537 2548 5552 2558 5604 2794 2997
offenders$	6406 6407 6408 6412 6437 659 7586 7587 7617 5197 5537 5562 5604 2794
offending$	6013 6020 6023 6027 6317 6388 7105 4805 7587 1810 4870 7656 7659 7662 7664 1924 7729 7735 7739 7875 2195 5582 2772 2999
offends$	7101 7102 7103 7105 2999
offens	4816 1825 4879 5090 5104
offense$	7595 7596 4828 7659 7870 7884 5582 3000
offenses$	7595 7596 4828 7659 7870 7884 5582 3000
offensive$	7882 2803
offer$	319 6336 6337 4182 4184 4185 4186 1184 1185 1186 7023 7082 7083 7084 7096 7098 7099 7100 7283 2133 5161 5162 5429
offere	2651
offered$	319 4182 4184 4185 7023 7254 7255 7256 7257 7649 2133
offering$	319 7023 7082 7083 7084 2133 5429
offerred$	319 7023 2133
offerring$	319 7023 2133
offers$	319 6336 6337 4186 1184 1185 1186 1187 1188 1189 1190 7023 2133 5161 5162 5418
office	4745 4753 4754 4755 1753 1754 1755 4764 1788 4794 4889 4908 1906 7690 7691 1919 1932 1936 4946 1947 1950 5105
office$	4388 4393 4394 7437 7466 4713 7726 2490
officer$	1731 7518 7533 7534 7535 4756 4757 4758 7544 1785 4791 7574 1843 7669 1887 1890 4897 7688 4909 1915 7700 4935 1948 1953 1954 7885 2490
officers$	6099 6417 3638 4732 1731 7515 7518 7525 7526 1744 7533 7534 7535 4756 4757 4758 1758 4763 7544 7553 1785 4791 7574 7577 7612 1843 4855 7669 1887 1890 7688 4909 1915 7700 4929 4935 7726 1948 1953 1954 7747 5171 5575 2592
offices$	7726
offrolled$	5712
offs$	5215 5618
often$	3092 290 7396 7397 7398 7399
oily$	1090 2374
old$	6129 850 851 852 854 866 886 4045 1063 4070 4073 4075 7814 2325 2334
older$	3116 3120 5911 3136 3141 5972 3201 3202 6005 6017 6035 6038 3279 3306 3309 3310 3314 6096 6099 6128 6130 6131 3602 3603 3604 3605 3609 3610 3611 3612 3613 3614 3615 3617 3618 6406 6407 6408 6409 3633 6604 6642 866 6652 6731 4001 1084 7824 5121 2138 5143 5146 2370 5402 5404
olders$	6017 6035 6038 6412
olds$	6675
olive$	1090 2367 2374
omission$	2440
omissions$	2440
on	4808 5502 2500 2760
on$	3074 5870 5871 5897 5898 5899 5902 3123 5905 3214 3401 3410 3411 3455 3470 3472 6472 6473 6585 3806 6682 6848 6851 4098 4111 4167 6974 4327 4329 1334 4356 4357 4358 4515 4516 4517 4532 7362 7363 7400 7471 7491 7492 1760 7546 7547 1766 7550 4776 4777 7569 4790 7590 7621 4857 4875 4899 1928 7759 4996 5004 2005 5075 2096 2098 5232 5302 5443 5464 5499 5510 2574 2648 2770 2776 2777
once$	5879 4335 7131 1671 4715 4716
one	4744
one$	3138 3231 3797 6744 6773 6836 6837 1065 6882 1109 6892 6893 6894 6895 6896 6897 4272 4277 4278 1277 4286 4287 7098 7099 7100 4322 4323 4404 4432 4433 4434 1432 1433 4437 4438 1443 4730 1784 7686 5014 2023 5026 5027 7807 2346
ones$	5896 6882 4958
onesie$	5403
onesies$	5403
ongoing$	4842
online$	296 3299 297 3300 298 3301 299 3302 300 3303 6084 6085 6086 4768 2139
only$	3368 3371 412 422 423 424 425 426 427 428 430 471 798 828 1228 4392 4514 1638 1639 1640 1641 1642 1656 1657 4662 2422
onto$	4776 1928
open$	5817 6614 6976 4198 6982 4204 4209 6996 4218 4282 5421
opened$	6174
operandi$	5547
operat	1737 1835 7634 7635 4967 5565 5573
operate$	6330 876 877 878 879 880 881 6954 6977 6983 6988 6997 7061 7675 7747
operated$	876 877 878 879 880 881 4979
operates$	876 877 878 879 880 881
operating$	876 877 878 879 880 881
operation$	1843 7671 7680 7777 7785 2580
operational$	4740 2571
operations$	7671 7680 7785
operative$	5246 5453
operator$	7533 7534 7535 4756 4757 4791 2490
operators$	7533 7534 7535 4756 4757 4791
opport	5502 5566 5573 5578
opportunit$	3144 142 143 6335 1609 1610 1611 1612 7412 7413 5161
opportunited$	3144 142 143 6335 1609 1610 1611 1612 7412 7413 5161
opportunities$	3144 142 143 1609 1610 1611 1612 7412 7413 1846 5161 5476
opportuniting$	3144 142 143 6335 1609 1610 1611 1612 7412 7413 5161
opportunits$	3144 142 143 6335 1609 1610 1611 1612 7412 7413 5161
opportunitted$	3144 142 143 6335 1609 1610 1611 1612 7412 7413 5161
opportunitting$	3144 142 143 6335 1609 1610 1611 1612 7412 7413 5161
opportunity$	3144 142 143 6335 1609 1610 1611 1612 7412 7413 1846 5161 5476
opposed$	5434 5437
oppositional$	2252 2670 2803
opt$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2117
opted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 7402 4692 7473 2117
optici	1988
opticians$	4991
opting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2117
option	5566 5573 5600
opts$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2117
optted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2117
optting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2117
or$	4494 2610
oral$	325
order$	7651 4894 7693 7727 7728 7876 7877 7882 7887 5610 5730 5768 5769 5770 5771 5782
ordered$	4950 5099
orders$	7651 4894 7676 7693 7727 7728 5610 5768 5782
ordinary$	2370
organi	7710
oriental$	1084 4090
other$	3004 5786 5787 6010 3664 3666 6449 6451 6578 1065 4592 7509 5111 5171 2346 2442 2529
others$	3004 5786 5787 3381 3385 3386 3406 486 3525 3642 640 641 642 3663 3665 6448 6642 6892 6893 6894 7028 7029 7030 7031 7032 4259 4260 4261 7639 5111 5122
ought$	21 22 23 24 25 29 388 476 490 497 498 499 500 501 502 503 504 505 514 517 518 519 520 1366 1369 1370 1371 1372
oughtn$	1368
our$	3555 7432 7433 7441 5418 5442 5471 5479 2529
out	7647 5062
out$	5925 145 155 5958 5968 5986 5987 5995 6000 6003 3351 6178 6401 3622 6456 694 766 3781 780 800 806 6860 6865 7105 7112 4511 1522 1537 7529 4796 1861 4865 4902 1904 4917 1927 4954 2020 5039 7839 5061 7842 2097 5257
outbursts$	6565 6566 5258
outcome$	5580
outcomes$	5580
outfit$	6921 6922 6923 5405 5408
outfits$	6921 6922 6923 6947 5405 5408
outlook$	6726 944 945 946 947 948
outrageous$	2252
outright$	1191 5418
outs$	6456
outstanding$	2529
over$	4098 6920 7477 7506 7546 2130 2279
overcr	2987
overdose$	7762 2915
overdosed$	2915
overdressed$	2817
overdue$	7790
overlook$	2476
overlooked$	2467 2476 5486
overlooking$	2476
overlookked$	2476
overlookking$	2476
overlooks$	2476
oversexualised$	2786
oversight$	1644 1645 1646 1647 5469
oversized$	2405
overt	1897
overt$	4900
overweight$	5669 2817
owing$	3021 169 2078 7862
own	5727
own$	3013 12 13 14 5798 5799 5800 5801 30 3147 3148 3149 3150 3151 3152 3153 3154 3155 153 3168 3205 3412 443 6227 6228 3449 3450 3453 3456 3457 534 3828 3838 6640 6641 3862 6647 6648 3942 6755 6756 6757 6758 6759 6760 6761 6762 6763 6764 6765 6766 6767 6788 4396 4397 4398 4399 4400 4401 4402 4563 7791 7848
ownership$	7462 7463 7464 7465 5487
pacemaker$	1996
pack$	647 648 819 5186 2184
packag	5502
package$	6497
packages$	6047 6048 6049 6497 5123 5239
padded$	2405
paedia	4977 4990 1988
paediatric$	4991
paediatrician$	7757 7766 7770
paid$	643 4391 4395 1475 1633
pain$	683 3686 684 3687 685 3688 686 3689
painkillers$	7776
palate$	5686
pale$	1090 6886 2367 2370 2374 2817
palm$	1598 1599 1600 1601
palmed$	1598 1599 1600 1601
palming$	1598 1599 1600 1601
palmmed$	1598 1599 1600 1601
palmming$	1598 1599 1600 1601
palms$	1598 1599 1600 1601
palsy$	5682
panel	5566
panel$	4388 4393 4394 7437 7466 4713 2490
panic	7783
panic$	2634 2670
paperwork$	7409 7421
paracetamol$	5680
parade	4924
parade$	7704 7734
paranoid$	2803
parcels$	5123
parent	5055 5056 7837 5058 2057 7841 7844 7845 2094
parent$	6502 3955 6736 6737 963 2036 7821 7835 2056 7850 2069 5080 5297 2327 5728 5743
parental$	3697 3773 2298
parented$	2327
parenting$	6803 6815 5097 2327
parents$	6275 6596 3955 6736 6737 4545 4559 7432 7433 7821 7835 2056 7850 2069 5080 7867 5297 2327 5478 5479 5728 5737 5743
parentted$	2327
parentting$	2327
park	5747
park$	6031 6032 6050 6051 6052 6053 6187 6188 6189 7704 7734
part$	3360 3361 6142 6315 6316 6317 1835 7695 2021
partake$	230 231 232 233 237 238 239
partaked$	237 238 239
partakes$	237 238 239
partaking$	230 231 232 233 237 238 239
partially$	2680
participant$	447 5147 5325
participants$	447 5147 5325
participate$	230 231 232 233 447 6953 6976 6982 6996 5421
participated$	230 231 232 233 447
participates$	230 231 232 233 447
participating$	230 231 232 233 447
participation$	230 231 232 233
parties$	6050 6051 6052 6053 6143 5325
partly$	1652 1653 2479
partne	1737 7836 7838
partner$	6123 4740 7820 7852 5141 5142 5147 5312 5325
partners$	6123 5141 5142 5147 5312 5325
party$	6050 6051 6052 6053 6143 5325
pass	1908
pass$	869 3872 870 871 872 3875 873 874 3877 875 1621 7450 1734 1882
passed	4953 2714
passed$	1577 1578 1621 1734 1917 5474 5594
passengers$	5170
passers$	3636
passes$	869 3872 870 871 872 3875 873 874 3877 875 1621 1734
passing$	1621 1734 5475 5527
passwo	4939
passwords$	7719
past$	6270 2428
pastoral$	2025 2694
pasty$	2817
patchy$	6516 6517 6518 6519 737 7427 7428 7429 7430 1688 2157 2244
path$	5977
pathetic$	2824
pathetically$	2824
pathological$	2201
pathwa	1990
patience$	4677
patient$	5656
patrol	1755 4946 1947 5602
patrol$	1731 7515 4758 1785 1843 1890 7677 1915 7726 1948 1953 1954
patrols$	1731 7515 4758 1785 1843 1890 7677 1915 7726 1948 1953 1954 5575
pattern$	5548
pay$	6183 6184 643 1475 1633
paying$	643 1633
pays$	643 1475 1633
pcso	1755 4794 4889 4908 1906 7690 7691 1919 1932 1936 1947 1950
pcso$	1731 4758 1785 7574 7669 7688 4909 4935 1948 1954
pcsos$	1731 4758 1785 7574 7669 7688 4909 4935 1948 1954
pe$	7780
peer$	5896 6411 3652 3653 6533 6547 6548 6549 6550 6551 6552 6848 6851 5168 5196 2197 5250
peers	5025
peers$	3004 5896 6393 6406 6407 6408 3630 6533 6547 6548 6549 6550 6551 6552 6848 6851 7805 5111 5196 5198 5250
pencilled$	2397
people	7643 7698 7720
people$	5836 79 5896 5912 5921 6058 3381 3385 3386 3406 486 3525 3555 6404 6406 6407 6408 6409 6417 3638 3642 640 641 642 6431 6483 6532 6533 6537 6547 6548 6549 6550 6551 6552 3785 6568 6781 7028 7029 7030 7031 7032 4259 4260 4261 7046 4271 4280 4321 7140 7142 4504 4505 4506 4507 4508 4509 7304 4546 4547 4563 4564 7364 7365 7374 7375 7376 7377 7378 7379 7380 7381 4604 7420 7432 7433 7456 7457 7459 7461 1801 4835 4843 7646 4898 1913 7699 1922 1930 7718 7721 4952 7741 5170 5171 5250 5473 5479 5604
pep$	2975
peps$	2975
perceive$	3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 3568 3569
perfectly$	3109 827 6755 6756 6757 6758 6759 6760 6761 6762 6763 6764 6765 6766 6767 999 1002
perfor	7634
performance$	5469
performers$	4271 4280
perfunctory$	2824
peril$	5783 5784
period	4977
period$	7757 5010
periods$	7757
permanently$	1322 4325 1323 4326 1324 1325 1326 2699
permit$	35 36 112 113
permited$	35 36 112 113
permiting$	35 36 112 113
permits$	35 36 112 113
permitted$	35 36 112 113
permitting$	35 36 112 113
perpet	4807
perpetrator$	6058 6128 6313 6438 6439 6440 6441 7587 5200 5201 5202 5539 2873
perpetrators$	6058 6128 6313 6438 6439 6440 6441 7587 5200 5201 5202 5539 2873
perpetually$	1322 4325 1323 4326 1324 1325 1326 2823
persist$	5869 102
persisted$	5869 102
persistent$	291 292 1191 2122 2194 2201 2534 2705
persistently$	290 2705
persisting$	5869 102
persists$	5869 102
persistted$	5869 102
persistting$	5869 102
person	7698 2021 5105
person$	6074 3641 6532 6533 6534 6538 6547 6548 6549 6550 6551 6552 3786 6784 4752 1801 4898 7686 1913 7699 1922 1930 7718 7721 4952 7741 7885 5250 5604
personal$	3167
personality$	2670
persons$	6534 1801
persua	1739
persuade$	7053
persuaded$	5818 6981 6987 6992 6995 7001 7065 7068 7069 7070 7071 7072
pest$	5203
pests$	5203
petite$	2349 2817
petty$	2201 2230
phase	5566 5573 5578
phobia$	5681
phone	4768 1794 4798 4903 4939
phone$	296 3299 297 3300 298 3301 299 3302 300 3303 6084 6085 6086 6103 6104 6105 6106 6107 6108 6109 6110 6115 7109 7135 7136 7137 7138 7548 1770 7554 7578 7683 1907 7719 1957 2513
phoneing$	1957
phones$	296 3299 297 3300 298 3301 299 3302 300 3303 6084 6085 6086 6103 6104 6105 6106 6107 6108 6109 6110 6115 7109 7135 7136 7137 7138 7548 1770 7554 7578 7683 7719 1957
photo$	6087 3335 3336 334 335 6838 7514 4735 1733 1929 1943
photog	1742 1907 4910 4911 4939 7730 1961
photograph$	3335 3336 334 335 6838 7514 4735 1733 4788 7571 7575 4892 1905 1929 7719 1943 7736 4964
photographed$	5818 3133 6621 6838 4788 7573 1791 2524
photographing$	4788
photographs$	3335 3336 334 335 6838 7514 4735 1733 7537 7538 4788 7571 4892 1905 7719 1943 7736
photos	1907 4910 4911 4939
photos$	6087 6111 3335 3336 334 335 6838 7514 4735 1733 7538 7719 1943 7736
physical$	2642
physically$	2341 2746
physique$	6856 6857 6858 5352 2816
physiques$	6856 6857 6858 5352 2816
picked$	3134
picking$	5450
pictur	5502 5557
picture$	6087 3335 3336 334 335 6838 7514 4735 1733 4923 1943 7736
pictures$	6087 6111 3335 3336 334 335 6838 7514 4735 1733 7537 7538 1943 7736
piece$	1920
pieceed$	1920
pieceing$	1920
pieces$	1920
pierced$	2817
piercing$	1095 6878 5393 2392
piercings$	1095 6878 5393 2392
pig$	2456
pillar$	4581 1590
pills$	7787 5123 5680
pimp$	2132
pimped$	2132
pimping$	2132
pimples$	5399
pimply$	2817
pimpped$	2132
pimpping$	2132
pimps$	2132
pin$	3724
pink$	2389
pins$	1996
pity$	4609 4610 7391
place	5036
place$	0 1 2 3006 11 5813 5955 6103 6104 6105 6106 6107 6108 6109 6110 6404 6502 6784 1772 7793 7803 5033 7816
placed$	0 1 2 3006 5791 5792 11 5813 1694 1695 1746 1772 1821 1822 2041 2728
placem	7868
placement$	6589 6590 6591 809 810 811 7830 5161 5298 2296 5300 5728 5730 2728 5743
placements$	6589 6590 6591 809 810 811 7854 5161 5298 2296
places$	0 1 2 3006 11 6404 1694 1695 1772 4782 7854
placing$	0 1 2 11 1694 1695 1772
plague$	633 2167
plagued$	633 2167
plagues$	633 2167
plaguing$	633 2167
plain$	1897 2358 2370 2505
plainly$	1241 1242 1243 1244 1338 4341 1339 1340
plaited$	5394
plaits$	5391
plan	7831 5566 5573 5578 5600
plan$	5865 7719 7796 7808 7832 7876 5161 5696 5697 5698 5730
planned$	7121 7642 2585
planni	7687
planning$	5866 1644 1645 1646 1647 5469
plans$	5865 7719 5161 5696 5697
plastered$	1097
plastic$	2177
plate$	4772 1996
plates$	4772
play$	398 420 446 455 581 3835 5000 2652
played$	398 420 446 455 581
player$	5539
players$	4563 5539
playing$	398 420 446 455 581
plays$	398 420 446 455 581
plea$	7631 5478 5776
pleaded$	2773
pleads$	2773
pleas$	7432 7433 7631 5478 5479
please$	6077 6078 7037 7053
pleased$	136
pleases$	6077 6078
pleasing$	4305
plenty$	3100 3110
plot	1765
plotted$	7722
plotti	7687
plucked$	2397
plug$	713 714 2236
plugged$	713 714 2236
plugging$	713 714 6498 6499 6500 6501 2236 5240
plugs$	713 714 2236
plump$	4102 2817
pnc	2514
pnc$	5517
pnd	2514
pnd$	5517
pneumonia$	2969
podgy$	2817
point	1938
point$	4172 4303 7119 7732 5509
pointless$	2426
points$	5509
poison$	2620
poisoned$	2620
poisoning$	2620
polic	5602
police	1737 4745 4753 4754 4755 1753 1754 1755 4763 4764 7557 1788 4794 1802 1851 4888 4889 1897 4908 1906 7690 7691 1919 1932 1936 4946 1947 1950 5091 5106 2569 2592 2760
police$	6275 6417 6599 6600 6615 6616 6617 4388 7172 4393 4394 7437 7466 4713 1714 4732 1731 7515 4740 7525 7526 1744 7533 7534 7535 4756 4757 4758 7540 1758 7544 7553 1785 4791 7574 7577 4805 4824 4825 7612 7613 4842 1843 4854 4855 7659 7668 7669 1887 1890 4897 7678 4900 7681 7688 4909 1918 4926 4929 4931 4934 4935 7726 1948 1953 1954 4960 7747 5091 7871 7886 5171 5285 2441 2480 2489 2515 2553 2555 2561 2571 5575 2755 2772
policed$	1951 2553 2883
polici	1851 4889 4908 1906 7690 7691 1919 1932 1936 1950
policies$	7176 7177 7178 7179 7180 7181 7182 7409
policing$	7525 4854 7669 4897 7688 4909 4920 4935 7717 5513 2553
policy$	7176 7177 7178 7179 7180 7181 7182 7409
polish$	5398
ponytail$	6874 6875 6876 5392 5393
ponytails$	6874 6875 6876 5392 5393
poor$	3057 3168 3519 567 568 569 570 571 572 573 574 575 576 577 649 650 651 3698 6488 6516 6517 6518 6519 737 6521 6522 6523 6524 6525 6526 6527 6528 6529 6530 6531 1090 6886 1538 1539 1540 1541 7427 7428 7429 7430 1688 1981 2113 2157 2160 2193 2244 2252 2288 2291 2374 2466 2484
poorly$	1082 2371
porn$	5134
pornography$	5134
portly$	2817
pose$	1856 7640
poses$	1856 7640
posing$	2522
position$	5785 1746
positions$	5785
positive$	3057 3067 7641 2577 5667
posses	5102
possession$	5102 7882 5103 2774
possibility$	4252
possible$	1885 2529
post$	304 7361 7373 5509 2628
posted$	304 6174
poster$	1943
posters$	1943
posting$	304
posts$	3022 3033 304 5509
potential$	2529
pothead$	5203
potheads$	5203
power	5566
powerful$	2349
powerfully$	2350
powers	5573
practi	7765
practically$	412 912 3915 913 914 915 916 919 920 921 922 967 968 2315 2324
practice$	1644 1645 1646 1647 5469
precin	4924
precinct$	7704 7734
precious$	1481 4498
precocious$	5131 2810
predator$	6438 6439 6440 6441 659 5200 5201 5202
predators$	6438 6439 6440 6441 659 5200 5201 5202
predatory$	2803
predic	2508
predicted$	1797 2713
prediction$	2721
predictions$	5723 2721
predictive$	2510
prefer$	194 195 196 197 198 199 200 215 216 217 218 219 220 2117 2583
prefered$	194 195 196 197 198 199 200 215 216 217 218 219 220 2117
prefering$	194 195 196 197 198 199 200 215 216 217 218 219 220 2117
preferred$	194 195 196 197 198 199 200 215 216 217 218 219 220 7402 1665 1666 1667 1668 4692 7473 2117
preferring$	194 195 196 197 198 199 200 215 216 217 218 219 220 2117
prefers$	194 195 196 197 198 199 200 215 216 217 218 219 220 2117
pregab	5008
pregabalin$	7788
pregna	7783
pregnancies$	2937
pregnancy$	5659 2937
pregnant$	5658
prepared$	4178 4181 1739 7642 4886
prescribed$	5651 2920
prescription$	2920
prescriptions$	2920
presence$	7677
present$	869 3872 870 871 872 3875 873 874 3877 875 4013 4014 4015 4016 4796 1856 7640
presented$	869 3872 870 871 872 3875 873 874 3877 875
presenting$	869 3872 870 871 872 3875 873 874 3877 875
presents$	5919 5920 6115 6118 869 3872 870 871 872 3875 873 874 3877 875 1856 7640
presentted$	869 3872 870 871 872 3875 873 874 3877 875
presentting$	869 3872 870 871 872 3875 873 874 3877 875
preser	2538
press$	2583
pretext$	1847
pretty$	2817
preven	4876 1876
prevented$	7161
prevention$	7652 7656 1874 4880 5097
prey$	5816
prime$	2529
principal$	7724 2536
priori	1842 7634 5573
priority$	1830 4931 7732 2529 2532 2534 2571 2598
prison	7838 5059 5098
prison$	7819 7839 7878 2763
proact	1897 2569
proactive$	1745 4889 4900 4908 1906 7690 7691 4920 1919 1932 1936 1950
probation$	3002
proble	5666
problem$	6559 6564 7303 4710 7724 5203 2210 2247 2250 2252 5256 2558 5649
problematic$	6020 6521 6522 6523 6524 6525 6526 6527 6528 6529 2247 2252
problems$	6229 6236 6237 6239 6240 6564 6726 2040 2066 5203 5256 5649 2718
procedure$	7176 7177 7178 7179 7180 7181 7182 7409
procedures$	7176 7177 7178 7179 7180 7181 7182 7409
proceedings$	7631 5730
proces	5671
process$	7176 7177 7178 7179 7180 7181 7182 7409
processes$	7176 7177 7178 7179 7180 7181 7182
processing$	2686
produc	5502
productive$	7641
professional$	2441
professionalism$	7462 7463 7464 7465 5487
professionals$	6275 6511 6576
profil	5502 5557
profile$	7571 1903 4923 5198 5561 2559
profiled$	7572
profiles$	7571 1903 5561 2559
profiling$	2559
profits$	4697
programme$	69 71 72 7808 5753 5771
programmes$	69 71 72
progress$	1839 5161
progressed$	1839
progressing$	1839
progresss$	1839
prolific$	291 292 7586 2122 2194 2201 2534
promiscuity$	2784
promiscuous$	2111 5131 2784 2810
promiscuously$	2784
promise$	7176 7177 7178 7179 7180 7181 7182 7415
promises$	7176 7177 7178 7179 7180 7181 7182 7415
proof$	1805
proper$	4474 4475 4476 4477
property$	6050 6051 6052 6053 3274 3275 3276 3277
propra	5008
propranolol$	7788
prosec	1837 7629 7630 4851 7635 4904 7694 2862
prosecute$	4840 2576 2601
prosecuted$	7684
prosecuteing$	2601
prosecutes$	2576
prosecuting$	2576
prosecution$	7625 7631 2575
prosecutions$	7631
prospect$	4250
prostitute$	5134 2132 5137
prostituted$	2132
prostitutes$	5134 2132 5137
prostituting$	2132
prostitution$	6013 6027 5134
protagonist$	5539
protagonists$	5539
protect$	3043 5941 530 3542 6329 3975 3976 3977 3980 3981 3983 3984 3987 6803 1715 1723 1724 1725 1880
protected$	530 6803 6808 6809 6810 6811 6812 1723 1724 1725
protecting$	530 3543 6623 3975 3976 3977 3980 3981 3983 3984 3987 6803 6808 6809 6810 6811 6812 6815 6820 6821 6822 6823 6824 1723 1724 1725 1880
protection$	6623 6799 6800 6801 6802 6803 6808 6809 6810 6811 6812 6815 6820 6821 6822 6823 6824 7292 4874 4947 4948 5051 5085
protects$	530 6803 1723 1724 1725 1880
protectted$	530 6803 1723 1724 1725
protectting$	530 6803 1723 1724 1725
protocol$	7176 7177 7178 7179 7180 7181 7182
protocols$	7176 7177 7178 7179 7180 7181 7182
proud$	4665
prove	1804 1820
prove$	4809
proved$	4809 2541
proves	1820
provid	2500
provide$	1728 4750 5150
provided$	5150
provideed$	1728
provideing$	1728
provider$	4388 4393 4394 7437 7466 4713 2490
providers$	4388 4393 4394 7437 7466 4713
provides$	1728 5150
providing$	5150
provin	1820
provision$	5698 5701
provocative$	5131 2785 2810
provocatively$	1082 2362 2371 5402 5404 2785 2810
provoke$	5802 5803 2168
provoked$	5802 5803 2168
provokes$	5802 5803 2168
provoking$	5802 5803 2168
pru	2697
pru$	5700
psoriasis$	2819
psychiatric$	2646 2932
psychiatrist$	7766 2932
psychiatrists$	2932
psycho	4977 2934
psycho$	5203
psychologist$	7757 7766 2933
psychologists$	2933
psychopath$	5203
psychopaths$	5203
psychos$	5203
psychosis$	2912 2960
psychotherapist$	7766
psychotic$	5251 2912
ptsd$	2894
public	4883
public$	6451 3691 7639 7663 1944 1945 5102 5170 2738
puffer$	5403 2405 2409
puffers$	6937 6938 6939 6941 5403
pulled$	5818 5407
pumped$	5687
punch	7860
punish$	7447 1675 1676 1677 1678
punished$	6221 1675 1676 1677 1678
punishes$	1675 1676 1677 1678
punishing$	1675 1676 1677 1678
pupil	5105
pupil$	6533 6547 6548 6549 6550 6551 6552 7885 2170 5195 5250 2697
pupils	7698
pupils$	76 158 204 3381 3385 3386 3406 486 3525 3642 640 641 642 6448 6483 6533 6536 6547 6548 6549 6550 6551 6552 7028 7029 7030 7031 7032 4259 4260 4261 4271 4280 4321 7142 4563 4898 1913 7699 1922 1930 7718 7721 4952 7741 5122 5170 5195 5250 2255 5478 5604
purcha	4785 4786
purely$	798
purple$	2389
purpos	1938 5502
purpose$	7306 7309 7660 1881 7732
pursue	1848
pursue$	138
pursued$	138
pursues$	138
pursui	1848
pursuing$	138
push	1921
push$	261 262 263 2120 2580
pushed$	261 262 263 1951 2120
pushes$	261 262 263 2120
pushing$	261 262 263 2120
put$	0 1 2 3006 5789 5790 11 5795 5813 5955 5984 6168 6169 6170 6171 3514 7002 7105 1694 1695 1723 1724 1725 1772 1821 1822 4933 1931 2001 2039 5150
puted$	0 1 2 11 1723 1724 1725 5150
puting$	0 1 2 11 1723 1724 1725 5150
puts$	0 1 2 3006 11 5795 5813 7105 1694 1695 1723 1724 1725 1772 4782 2039 5150
putted$	0 1 2 11 1723 1724 1725 5150
putting$	0 1 2 3007 5788 11 7105 1694 1695 1723 1724 1725 5150
pyjama$	4154 5403
pyjamas$	6928 6929 6930 6933 5403
queen$	5206
queens$	5206
questi	7730 1961
question$	4964
questionable$	3057 3519 2113
questioned$	2088
quick$	136 7444 4665 1664 2163
quickly$	6709 7396 7397 7398 7399
quiff$	5393
quiffs$	5393
quite$	3094 3109 827 940 999 1002 2314 2330
rabble$	647 648 5186 2190 2791
race$	4069 4072 4084 4088 4091 6884 4116
radar$	7543 1761
raff$	5184
rag$	5181
rags$	5181
raid$	5564
raids$	5564
raise$	3975 3976 3977 3980 3981 3983 3984 3987 4423 2327
raised$	4422 2327 5407
raises$	2327
raising$	3975 3976 3977 3980 3981 3983 3984 3987 2327
ran$	261 262 263 275 276 294 295 696 862 863 2060 2120 2222 2225 5533
rang$	7495
ranger	1947
rape	5079
rape$	7859 5177
raped	5750
rarely$	993 3996 994 3997 995 2019
rascal$	2791
rascals$	2791
rash	4972
rash$	52 53 515 7752 2156
rat$	5182
rate	1876
rate$	7632 5581
rated$	756 760
rates$	7632 5581
rather$	7458 7460 4728
ratings$	7498 7499
rational$	3167
rats$	5182
re	4879
re$	4225 4236 2194
reach$	6502 7037 7053 7082 7083 7084 5429 5431
reached$	6981 6987 6992 6995 7001 7065 7068 7069 7070 7071 7072
reaches$	5430
reaching$	7082 7083 7084 4305 5429
react$	7003 7447
read	4797 5721
read$	6502 1397 1398 1399 7293 7577 7811 5720
reader$	7552
readers$	7552
readily$	7396 7397 7398 7399
readin	7815 5036
reading$	7816 5450 2712
ready$	7444 4665 1739 1885 7822
real$	4474 4475 4476 4477 2606
realise$	3492 3493 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 3568 3569
realised$	3492 3493 6300 6301 3522 3523
really$	3931 1241 1242 1243 1244
rearrested$	5755
reason$	7082 7083 7084 1847 5429
reasoned$	6981 6987 6992 7001 7065 7068 7069 7070 7071 7072
reasoning$	7082 7083 7084 4308 5429
reasons$	1847
reassurance$	6815
rebuff$	2159 2416
rebuffed$	6966 6967 6968 6969 6970 6971 6972 6973 2159 2416
rebufffed$	2159 2416
rebufffing$	2159 2416
rebuffing$	2159 2416
rebuffs$	2159 2416
receiv	5502 2651
receive$	3139
recent	1737
recent$	4740
reckless$	52 53 3057 3168 6020 515 2111 2156 2803
recklessly$	2780
recklessness$	5949 5950 5951 5952 5953 5954 6233
reclaim$	1958
reclaimed$	1958
reclaiming$	1958
reclaims$	1958
recognise$	5941 6329 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 3568 3569
recognition$	7552 5515
recommit$	7597
record	1799 1882 1909 4939 1940
record$	4542 7450 4691 1762 1768 7604 7605 7670 1904 4912 4918 7881 5649 5775
recorded$	1773 1821 1822 1835 4912 4918 4933 1931 7722 2588
recording$	1644 1645 1646 1647 1762 1768 1905 4912 4918 5469
recordinged$	4912
recordings$	1905 4912
records$	7537 1762 1768 7604 7605 7670 4912 4918 7719 5516 5649
recover$	2672
recovered$	2672
recovering$	2672
recovers$	2672
recrui	7710
recruit$	247 2118 2119
recruited$	5818 247 3251 249 250 251 2118 2119
recruiter$	6438 5200
recruiters$	6438 5200
recruiting$	247 2118 2119
recruits$	247 2118 2119
recruitted$	247 2118 2119
recruitting$	247 2118 2119
red$	1141 7647 2368 2389 5403 2586
redeal$	7597
redemption$	5431
redheaded$	4102 2817
reduc	1876
reduce	2021
reduce$	5583
reduct	4880
reduction$	7656 7660
referr	7765 1990
referral$	4186 1184 1185 1186 7297 5478 2766
referrals$	4186 1184 1185 1186 7297 7432 7433 5478 5479
referred$	2651
refuge	5053
refuge$	7833
refus	1964 5709 2707
refusal$	3161 159 160 161 162 163 728 729 730 731 732 1170 1171 4194 1500
refusals$	1170 1171 4194 1500
refuse	2760
refuse$	539 540 541 542 543 545 564 1169 6962 7101 7102 7103 7105 2415 5437 2482
refused$	6280 539 540 541 542 543 545 564 1169 6962 6966 6967 6968 6969 6970 6971 6972 6973 7101 7102 7103 7105 2415 5437 5474 2482
refuser$	5217 2796
refusers$	5217 2796
refuses$	539 540 541 542 543 545 564 1169 6962 7101 7102 7103 7105 2415 5437 2482
refusing$	539 540 541 542 543 545 564 1169 6962 7101 7102 7103 7105 2415 5437 2482
regard	5502
regard$	3051 3052 3053 7258 7259 7260 7261 7262 7263 7264 7265 4488 4489 4490 4491 4492
regardless$	5881 6252 6787
regist	1742 1907 4910 4939
register$	4766 7711 7719 7865 7866 5551 5698
registered$	2681
registers$	7719
registrations$	5523 2521
regrettable$	4609 4610 7391
regrettably$	2826
regular$	291 292 2122
regularly$	290 7775
rehabilitation$	2767
reject$	636 637 6962 7105 2169 2416
rejected$	636 637 6962 6966 6967 6968 6969 6970 6971 6972 6973 7105 2169 2416
rejecting$	636 637 6962 7105 2169 2416
rejects$	636 637 6962 7105 2169 2416
rejectted$	636 637 6962 7105 2169 2416
rejectting$	636 637 6962 7105 2169 2416
relapse$	7004 5424
related$	7805 5179
relati	7824 7836 5502
relations$	5128
relationship$	5829 3143 345 346 347 6135 6136 6622 6791 6792 6838 2067 5114 5128 5312
relationships$	5829 3143 345 346 347 6791 6792 6838 5114 5128 5312
released$	2089 2760
relentlessly$	2823
reliab	1737
reliable$	4740
reliant$	5331
relied$	7068 7069 7070 7071 7072 1910
relies$	2070
relish$	594 595
relished$	594 595
relishes$	594 595
relishing$	594 595
reluctance$	3161 159 160 161 162 163 728 729 730 731 732
reluctant$	539 540 541 542 543 545 728 729 730 731 732 1664
relying$	2070
remain	2738
remain$	5955 433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 908 912 3915 913 914 915 916 919 920 921 922 7002 2199 2200 2248 2249 2259 5741
remained$	3736
remains$	156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 3736 3741 757 771 772 773 774 775 776 908 912 3915 913 914 915 916 919 920 921 922 2199 2200 2248 2249 2259
remand	4904
remand$	2993
remanded$	7684 2993
remark$	1162 1163 1164 1165
remarkably$	2314
remarked$	1162 1163 1164 1165
remarking$	1162 1163 1164 1165
remarkked$	1162 1163 1164 1165
remarkking$	1162 1163 1164 1165
remarks$	1162 1163 1164 1165
reminded$	5867 5868 89 90 91 1780 1933 4950
reminder$	7387 7388
reminders$	5864 7387 7388
remit	1938
remorse$	5163
remorseless$	2803
remote$	7444
remov	1921
remova	7862
removed$	7705 1951
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	2987
reoffe	4884
reoffend$	7003 7580 7597 5424
reoffended$	2999
reoffender$	2795
reoffenders$	2795
reoffending$	7659 7662 7664 2999
reoffends$	2999
repair$	7447
repara	2094
reparation$	5097
repeat$	291 292 7003 2122 2194 2534
repeated$	3111 4607 4608 4632 7432 7433 2441 5479
repeatedly$	290 4368 1572
replied$	6174 7173 7185 7186 7187 7188 7495
reply$	6187 6188 6189 6371 6373 6976 6982 6996 7283 7447 7450 5421
replying$	5885 6187 6188 6189
report	1735 4741 4749 1882 1908 1909 1940 5036 5502 5505
report$	5941 6262 6329 7297 1658 7529 1762 1768 7604 7605 4912 7816 5478 5716
reported$	6153 6161 1811 4912 1912 5555 5594
reporting$	1762 1768 4912
reportinged$	4912
reportings$	4912
reports$	7297 1762 1768 7604 7605 4912 5478
reprimand$	2991
reprimanded$	2991
reprimands$	2991
reprobate$	2791
reprobates$	2791
reputation$	814 815 7421 4697 7487
reques	4761
request$	7297 7387 7388 5478
requested$	5520
requests$	7387 7388 7432 7433 5478 5479
requir	4761 5502
require$	6694 1017 1018 1019 4023 1021 1022 1023 1024 1032 1033 6817 4038 4039
required$	1032 1033 6817 4038 4039 1881
requires$	1032 1033 6817 4038 4039
requiring$	1032 1033 6817 4038 4039
rerob$	7597
reside	4883 2044 2047
residential$	5047 5050 2295
residents$	6417 3638 6448 4563 7639 7663 5170 5171
resilience$	2811
resilient$	1063 2811
resist$	5941 6295 5158
resistance$	728 729 730 731 732
resistant$	728 729 730 731 732 5434 5437 2803
resit	2714
resolution$	7880 5774
resort$	244 245
resorted$	244 245 1615
resorting$	244 245
resorts$	244 245 1616
resortted$	244 245
resortting$	244 245
respect$	6329 6350 3579 3690 6976 6982 6996 7258 7259 7260 7261 7262 7263 7264 7265 5207 5421
respit	2044
respite$	5047
respon	7521 4745 4807 7695 7710 5573
respond$	6329 6976 6982 6996 7283 7447 7450 5421
responded$	7173 7185 7186 7187 7188 7293
response$	1644 1645 1646 1647 7517 7525 4889 4908 1906 7690 7691 4920 1919 1932 1936 1950 5469
responses$	1644 1645 1646 1647 5469
responsib$	7303 7375 7414
responsibbed$	7303 7375 7414
responsibbing$	7303 7375 7414
responsibed$	7303 7375 7414
responsibilit$	3940
responsibilities$	6719 7139 7303 7414
responsibility$	532 533 6355 7139 7216 7258 7259 7260 7261 7262 7263 7264 7303 7414 1651
responsibing$	7303 7375 7414
responsible$	5808 532 533 1063 1643 7443 7587 1813 1914 1952 2087
responsibs$	7303 7375 7414
rest$	6892 6893 6894 7434 5480
resteal$	7597
rests$	7434 5480
result$	146 1848 5716 5718
resulted$	5795
results$	7421 4697 7487 7498 7499 7816 5716 5718
resupply$	7597
retail	1755 4883 4946
retail$	4924
retailers$	1731 7515 4758 7663 7726 1953
retain$	2518
retained$	5520 2518
retaining$	2518
retains$	2518
retak	2714
return	5502
return$	5922 5955 5984 5986 5987 240 241 242 243 3273 271 275 276 3283 3323 3331 329 330 331 3338 6122 6329 6976 6982 6996 7002 7004 1884 5421
returned$	240 241 242 243 271 275 276
returning$	5885 5994 240 241 242 243 3270 271 275 276 3280
returnned$	240 241 242 243 271 275 276
returnning$	240 241 242 243 271 275 276
returns$	240 241 242 243 271 275 276 1884
revealing$	2405
review	1776
review$	1925 5295
reviewed$	1925
reviewes$	1925
reviewing$	1925
reviews$	1925 5295
reward$	1866
rewards$	1866
riff$	2181
right$	3057 3059 3067 6222 6223 6355
rightly$	1658
rigid$	7444 4665
rigoro	1934
rigorous$	4937
ring	2535
ring$	1751 1957 2188 5403
ringing$	1751 1957
ringle	7594 7626
ringleader$	7614 7645 7682 5538 5604 2792
ringleaders$	7614 7645 7682 5538 5604 2792
rings$	3865 3866 1751 1957 5403
ringworm$	2965
riot$	5226 5227 5228
ripped$	4164 2398 2405
risk$	5783 5784 5794 3018 16 17 18 3047 5828 6204 6315 6316 6338 6339 6340 6341 6342 6343 6344 6345 6346 6347 6348 6349 6360 6361 6362 6363 6364 6381 6388 665 666 667 668 3752 3753 751 752 3756 754 755 6539 6540 6541 6542 6543 6544 6545 6546 6610 6791 6792 6793 6794 6795 6796 4606 4859 1879 5086 2109 2528 2555
riskier$	3057 2111
risks$	5783 5784 3077 3078 6315 6316 6338 6339 6340 6341 6342 6343 6344 6345 6346 6347 6348 6349 6361 6362 6363 6364 6381 6610 6791 6792 5113
risky$	5783 5784 3057 3168 6020 3624 2111 2165 2247
ritalin$	2922
rivalry$	5179
rivals$	5171
road$	5978 2308
roadman$	6429 5180 2790
roadmen$	6429 5180 2790
roam$	5998
rob$	7597
robbed$	5818 5820 2102
robber	7511 7521 4745 7594 4816 7606 1825 4884 7696 7697 7709 5090 5091 5102 5104 5534 5612
robber$	6462 6463 6464 7587 5203 5204
robberies$	7595 7596 4828 7664 7870 7884 5582
robbers$	6462 6463 6464 5203 5204
robbery$	6013 7517 7525 1745 4753 4754 4755 1753 1754 1788 4828 7612 4842 4889 4908 1906 7690 7691 4920 1919 1924 4931 1932 1936 1950 7870 7871 7882 7884 2529 2546 2590
robust	1934 2569
robust$	4937
robustly$	5556
role$	7414
roles	7703
roll$	623 7317
rolled$	5712
rolling$	623
romanian$	5398
room$	1731 7515 7533 7534 7535 4756 4757 4758 4791 7574 7726 5054 5083 5605
rooms$	5605
ropes$	6607
rose$	5581
rot$	7288 7490
rotten$	2192 5251
rough	5747
rough$	2166 2192 2370
round$	6609 3836 6645 1837 5415 5583
rouser$	5193
rousers$	5193
route	7698
row$	4253 7034 4255
rowdy$	2252 2803
rows$	2040 2066
rude$	6530 6531 6597 7105 2803
ruffian$	2791
ruffians$	2791
rug$	7411
rui$	2994
rule$	6420 7176 7177 7178 7179 7180 7181 7182
rules$	6670 7176 7177 7178 7179 7180 7181 7182 7409 5172
run$	5857 5955 5984 5986 5987 261 262 263 275 276 3288 3293 294 295 3507 623 696 862 863 939 7004 1238 1239 7105 4712 2060 2120 2221 2224
runaway$	6462 6463 6464 5203 5204
runaways$	6462 6463 6464 5203 5204
rung$	7293
runner	5553
runner$	6043 6465 5203 5205
runners$	6043 6465 7609 5203 5205
runnin	4807 7710
running$	3246 261 262 263 275 276 3287 3289 3293 294 295 623 696 862 863 939 7105 7587 7695 2060 2120 2220 2223
runs	7710
runs$	261 262 263 275 276 3293 294 295 623 696 862 863 939 7105 2060 2120
rushed$	1986
s$	4805 7588 4854 4991 5003 2007 5021 2033 5040 5041 5050 2052 2053 5088 5630 5633 5635
s17$	2984
s20$	2984
s47$	2984
sabotage$	2158
sabotaged$	2158
sabotages$	2158
sabotaging$	2158
safe$	5825 5826 3067 6314 6318 3539 6320 6321 4004
safeguard$	3043 5941 3546
safeguarding$	6799 6800 6801 6802 6803 6812 6815 2441
safer$	3057 3067
safety$	5793 3014 5830 5831 5832 5833 5834 3085 3086 6315 6316 7544
said$	3210 3376 3377 3384 3501 7023 4346 4347 4350 1811
sallow$	2817
same$	5882 5884 6253 4019 4020 4021 4022 1065 4118 6901 6914 4151 2346
sanction$	2577
sand$	7408
sandy$	2368
sat$	1150 1151 1152 1512 1513 1514 1515 1516 1517 1518 1519
satisfy$	7053
savage$	6462 6463 6464 5203 5204
savages$	6462 6463 6464 6479 6480 6481 5203 5204
saved$	7068 7069 7070 7071 7072
saving$	7421 5431
savvy$	1063 5307 2809
saw	1983 2067
saw$	4986
say$	3163 6262 6291 6329 644 6964 6976 6982 6996 4346 4347 4350 1927 5421
saying$	644 7036
says$	644 6965 7023 4346 4347 4350
scabies$	2964
scallies$	2791
scally$	2791
scallywag$	2793
scallywags$	2793
scan$	1925 7777 7785
scandal$	2824
scandalous$	2824
scaned$	1925
scanes$	1925
scaning$	1925
scans$	1925 7785
scant$	4478 4485
scantily$	1082 2361 2371
scar$	1095 5393
scarcely$	993 3996 994 3997 995 1034 4037 1035 1036 2317 2318 2331
scare$	6832 6833 6834 5335
scared$	6793 6794 6795 6796 1052 1053
scarf$	6936 5403
scars$	1095 5393
scarves$	6936 5403
scatter$	4941
scattering$	1949
scenario$	5785
scenarios$	5785
scheme$	5551
schemer$	5203
schemers$	5203
scheming$	2803
schizophrenia$	2913
schizophrenic$	2913
school	2018 7815 5713
school$	6031 6032 6033 6275 6337 6451 6469 6576 4388 4393 4394 7437 7466 4713 1714 5013 7799 7800 5021 7802 7803 7809 7812 7813 7816 7818 7822 5067 5127 2214 2441 2480 2489 2490 5691 5692 5707 2706 5710 2713 5722 2722
schooling$	5707
schools$	7854 5692
sclerosis$	5621
scor	5531
score$	6607
scored$	7572
scorn$	2159
scorned$	2159
scorning$	2159
scornned$	2159
scornning$	2159
scorns$	2159
scour$	1925
scoured$	1925
scoures$	1925
scouring$	1925
scours$	1925
scrap$	6200
scraped$	5394
scratch$	7308
scrawny$	2817
screamed$	6280
screen	1990
screening$	7772
screens$	7109 7135 7136 7137 7138
screenshot$	1905
screenshots$	1905
screwed$	764
scrote$	2793
scrotes$	2793
scrounger$	5203
scroungers$	5203
scruffily$	1082 2371 5402 5404
scruffy$	1084 4090 2370 2389 2398 2405 2817
scum$	2791
scumbag$	2791
scumbags$	2791
search	7536 1837 7630 1858 7694 7730 1961
search$	1806 7619 4840 7625 7627 7628 1863 4878 1896 1900 1925 4964
searched$	1863 1925
searches$	7627 7628 4861 1863 1900 1925
searching$	7627 1863 1900 1925
searchped$	1896
searchs$	1896 1925
seasoned$	2812
seating$	4939
second$	1065 4487
secrecy$	3454
secretive$	2803
section$	2573 2730
sectioned$	2916
secur	2538
secure	1848 2047
secure$	6183 6184 5050 5098 2106 2518
secured$	5520
secureed$	2518
secureing$	2518
secures$	2518
securi	1755 4794 1848 4946 1947
security$	6417 1731 7515 4758 1785 7574 7726 1948 1953 1954 5171
seduce$	135 2115
seduced$	135 596 2115
seduces$	135 2115
seducing$	135 2115
see	1983
see$	5941 5955 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 3568 3569 6953 7283 7450 7559 1904 1927 4986
seed$	5195
seeds$	5195
seeing	1983
seeing$	5885 5994 4986 2077 2143
seek	4761 1848 1910 2560
seek$	140 305 306 307 308 309 310 311 598 3601 599 600 601 602 603 604 618 619 621 7105 1728 7689 4922 2265 2266
seeked$	1728 4922
seeker$	6460 5165 5267 5741
seekers$	6460 5165 5267
seekin	4761 1910
seeking$	140 305 306 307 308 309 310 311 598 3601 599 600 601 602 603 604 618 619 621 3771 3780 7105 1728 4922 5165 5267 2265 5741
seeks$	140 305 306 307 308 309 310 311 598 3601 599 600 601 602 603 604 618 619 621 1728 7689 4922 2265 2266
seem$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3872 870 871 872 3875 873 874 3877 875 908 912 3915 913 914 915 916 919 920 921 922 4013 4014 4015 4016 2199 2200 2248 2249 2259
seemed$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3872 870 871 872 3875 873 874 3877 875 908 912 3915 913 914 915 916 919 920 921 922 1014 2199 2200 2248 2249 2259
seems$	156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3872 870 871 872 3875 873 874 3877 875 908 912 3915 913 914 915 916 919 920 921 922 2199 2200 2248 2249 2259
seen	7723 7740 2067 2092
seen$	6300 6301 3522 3523 830 6981 6987 6992 7001 7065 1983 1998 2077 5533 5543 5555
sees	1983 2067
sees$	4986
seize	1771
seize$	4774 2518
seized	4773 1771
seized$	7553 4774 5520
seizeed$	2518
seizeing$	2518
seizes	1771
seizes$	4774 2518
seizin	1771
seizing$	4774
seizure$	1771 5516 2897
seizures$	5516 5624 2897
seldom$	993 3996 994 3997 995
select	1842
selective$	2687
selectively$	2687
self	2619 2640
self$	3003 3005 3034 3035 33 3037 3038 3039 3040 3041 39 5823 5824 3045 3046 46 59 5946 3242 3296 6190 6191 6193 3425 3426 3427 3428 3429 3430 3431 3432 3434 3435 6218 6219 6232 3461 3462 3463 3464 6245 6246 6247 6248 6249 6250 6251 3474 3475 3476 6257 3534 3538 536 3540 3541 6322 6323 6324 6325 6326 6327 3570 3571 3572 6476 6626 6627 6628 6629 6630 6631 6632 3909 3910 6755 6756 6757 6758 6759 6760 6761 6762 6763 6764 6765 6766 6767 6768 3989 6775 4659 7783 5079 5110 5135 5136 2151 2205 5329 5330 2328 2340 2460
selfharm$	5643
selfharmed$	5643
selfharming$	5643
selfharms$	5643
selfie$	6087 3335 3336 334 335
selfies$	6087 3335 3336 334 335
selfish$	2803 2824
selfme	5622
sell$	5955 5984 5986 5987 261 262 263 319 6371 6373 2120 2133 5150
sellin	4807 7594 7710
selling$	6023 261 262 263 319 7587 2105 2120 2133 5527 5781
sells	7710
sells$	261 262 263 319 2105 2120 2133
selves$	3003 3005 3034 3035 33 3037 3038 3039 3040 3041 39 5823 5824 3045 3046 5946 3296 6190 6191 6193 3425 3426 3427 3428 3429 3430 3431 3432 3434 3435 6218 6219 6232 3461 3462 3463 3464 6245 6246 6247 6248 6249 6250 6251 3474 3475 3476 6257 3534 3538 536 3540 3541 6322 6323 6324 6325 6326 6327 6476 6626 6627 6628 6629 6630 6631 6632 3909 3910 6755 6756 6757 6758 6759 6760 6761 6762 6763 6764 6765 6766 6767 6768 3989 6775 4659 5110 5135 5136 5329 5330
semh$	2976
sen$	7798 2695 5699
send	1735 1908
send$	5955 304 6371 6373 1734 1935 2146 5150 2695 5699
sending$	304 7082 7083 7084 1935 5429
sends$	304 1935 2146
sensation$	2162
sense$	6353 3575 6919
sensible$	5805 3057 3067 1063
sensit	1737
sensitive$	4740 5282
sensory$	2668
sent	1735 4953 4956
sent$	304 6168 6169 6170 6171 6174 1734 5059 2146 5150 5474 2737
senten	7836
sentence$	5754 2762 5766 5782
sentenced$	2762
sentences$	5782
sentencing$	2762
separa	7836 7838 5059 5060
separate$	4941
separated$	7839
separating$	1949 7839
separation$	7840
september$	6033
sergea	4753 4754 4755 1753 1754 1755 1788 4889 4908 1906 7690 7691 1919 1932 1936 1950
sergeant$	1731 7533 7534 7535 4756 4757 4758 1785 4791 7669 7688 4909 7700 4935 4960 5575
serial$	291 292 2122 2194 2201 2534
series$	1362 5548 5549
serious$	3048 4474 4475 4476 4477 2194 2441
seriously$	7206 7207 7226 7227 7228 7229 7230 7231 7232 7233 7234 7235 7236 1572
seriousness$	6338 6339 6340 6341 6342 6343 6344 6345 6346 6347 6348 6349 6361 6362 6363 6364
sertraline$	2925
served$	2095
serves$	439 440
servic	7765
service$	6426 4388 4393 4394 7416 7437 7466 4705 4713 1714 7659 7772 7778 2441 5469 2480 2489
services$	6337 6511 6601 1187 1188 1189 1190 4388 7172 4393 4394 7437 7466 4713 7772 5162 5418
serving$	5039 5463 2745
session$	69 71 72 3815 7098 7099 7100 5161
sessions$	69 71 72 6576 3815 5161
set$	4076 1221 1222 1314 1772 2086 5354 5355 5694
setting$	2086
settle$	6976 6982 6996 5421
seven	7698 1942
seven$	6482 4898 1913 7699 1922 1930 7718 7721 4945 4952 7741 5604
severa	7562
several$	3111 1109 4607 4608 4632 7432 7433 5479 2529
severe	2635
severely$	2705 2735
sex$	5829 3143 5974 3236 3315 6097 3321 320 3328 6111 336 337 338 339 6132 6133 3403 6619 6620 6791 6792 6838 5114 5130 5140 5312
sexual$	6020 3307 3318 321 322 323 324 326 3332 3333 3334 336 337 338 339 6134 6619 6839 1989 2125 2135
sexualised$	6020 3307 6521 6522 6523 6524 6525 6526 6527 6528 6529 5132 5133 2252 2810
sexuality$	6182
sexually$	2128 2310 2311 2342 2657 2746 5750
shabbily$	1082 2364 2371
shabby$	2398 2405 2817
shadow	1961
shadow$	1786 4964
shadowed$	1786
shadowing$	1786
shadows$	1786
shaggy$	2368
shall$	1193 1194 1195 1196 1197 1198 1911
sham	7742
shambles$	2824
shambolic$	2824
shame$	7310 4609 4610 7391 2461
shameful$	2824
shamefully$	2824
share	1908 2500
share$	5955 304 1148 6976 6982 6996 7283 7447 7450 4734 1732 1734 2051 5421
shared$	304 1148 7293 4734 1732 1734
shares	2500
shares$	304 1148 4734 1732 1734 2051
sharin	5502 2500
sharing$	304 1148 7323 4734 1732 1734 2051
shaved$	2385 2387 2389 5394 2397
shaven$	2359 2360 2386 2389 2397
she$	3063 3358 3381 3385 3386 3405 6263 486 639 3642 640 6423 641 642 6606 7028 7029 7030 7031 7032 4259 4260 4261 4263 4388 7172 2699
shed	5747
shed$	1631
shedding$	1631
sheep$	6447
sheet$	5605
sheets$	5605
shelter$	6103 6104 6105 6106 6107 6108 6109 6110
shielding$	6803 6808 6809 6810 6811 6812 6815
shift$	2603
shifty$	2370
shirk$	1631
shirked$	1631
shirking$	1631
shirkked$	1631
shirkking$	1631
shirks$	1631
shirt$	6907 5403
shirts$	6907 5403
shocking$	1538 1539 1540 1541 4609 4610 7391 7427 7428 7429 7430 2466
shockingly$	2826
shoddy$	2824
shoes$	6921 6922 6923 6931 5403 5408
shooti	7606 7696 7697
shootings$	7595
shop	1755 4924 4946
shop$	6031 6032 1731 7515 4758 7704 7726 7734
shopke	1755 4883 4946 5105
shopkeeper$	5918 6100 7885
shopkeepers$	5918 6100 6417 1731 7515 4758 7663 7726 1953 5170 5171
shopli	1825 4884 7697 7709 5090 5102 3001
shoplifter$	6462 6463 6464 5203 5204
shoplifters$	6462 6463 6464 5203 5204
shoplifting$	6013 6023 6027 6484 4828 7664 1924 7735 7870 7882
shoppe	4883
shoppers$	7639 7663 5170
shopping$	4924
shops$	1731 7515 4758 7704 7726 7734 1953
short$	4164 2261 2349 2368 2388 2389 2405 2459 5477 2817
shortcoming$	2440
shortcomings$	7144 7145 7146 2440 5445
shorts$	6921 6922 6923 6937 6938 6939 6944 5403 5408
shot$	4892
shots$	4892
shotter$	2796
shotters$	2796
shotting$	261 262 263 2120
should	5025
should$	21 22 23 24 25 26 386 387 475 489 497 498 499 500 501 502 503 504 505 513 517 518 519 520 893 992 1369 1370 1371 1372 4377 7167 1530 4537 4781 1785 1911 7805 2443
shoulder$	6586 1092 2481
shouldered$	5357 2481
shouldering$	2481
shoulderred$	2481
shoulderring$	2481
shoulders$	6586 6637 2481
shouldn$	385 2444
shouted$	2058
shouting$	2040
show	1804 4808 1820 5502
show$	516 6329 3554 6976 6982 6996 1296 7130 4782 1927 5421
showed$	516 1475 4782
showin	1804 1820
showing$	1475 7513 7790
shown	4953 4956
shown$	516 1475 1773
shows	1804 4808 1820
shows$	516 1295 1475 4782 4827 1927
shrug$	580 1650
shruged$	580 1650
shrugged$	580 1650
shrugging$	580 1650
shruging$	580 1650
shrugs$	580 1650
shunt$	1996
shut$	1697 5474
shuts$	1697
shutting$	1697
shy$	5271
siblin	7844 7845
sibling$	5297 2298
siblings$	3004 6596 6746 7850 5111 5297
sick$	7753
sickle$	2631
sidelined$	2467
sight$	7679 5577 2642 2680
sighted$	5462 5555 5683 2843
sighting$	1781 1930 5528
sightings$	1781 7667 1930 5528 2591
sign$	1609 1610 1611 1612 7412 7413 5476 5478
signal$	5907
signals$	5907 5908
significant$	749 750
signs$	1609 1610 1611 1612 7412 7413 7432 7433 7708 5476 5478 5479
silence$	3454
silliness$	5949 5950 5951 5952 5953 5954 6233
silly$	3048 52 53 3057 3168 478 2154 2803
silo$	2493 2494
siloed$	2828
silos$	5495
similar$	2349
simple$	2755
simpler$	1885
simply$	412 6306 6307 6308 6309 798 1241 1242 1243 1244 4376 1617 1618 1661 2471
since$	7862 5772
single$	1283 1284 4318 1737
sister	7824 5055 7837 5058 7844 7845
sister$	2036 7835 5080 5297
sisters$	6596 5297
sit	7723 7740
sit$	3195 1150 1151 1152 1154 6976 6982 6996 1512 7448 5421
site$	5514
sits$	1150 1151 1152 1154 1512 1513 1514 7710
sitting$	1512 1513 1514
situation$	5785 6239 6240 6315 6316 6404 6797 6798 4606 7426 4710 2066 5744
situations$	5785 6404
six	7698 1942
six$	6482 1076 1109 6892 6893 6894 6895 6896 6897 4271 4280 4898 1913 7699 1922 1930 7718 7721 4945 4952 7741 5604
sixteen$	6652 896 897 898 899
skaters$	4271 4280
skeletal$	2349
ski$	2406
skimpy$	2405
skin$	4093 4106 7763 5377 2375 2381
skinned$	5340 5370
skinny$	4102 4164 2349 2405 2817
skins$	6115
skirt$	6921 6922 6923 5403 5408 5411
skirts$	6921 6922 6923 6937 6938 6939 6944 6947 5403 5408 5411
skive$	2783
skived$	2783
skives$	2783
skiving$	2783
skunk$	4995
slag$	5203
slags$	5203
slapdash$	2824
slave$	5237 2235 2798
slaves$	5237 2798
sleep	4976 5002
sleep$	5955 5998 313 7756 7775 7782 2041 2072 2126 2660
sleeped$	2081
sleepes$	2081
sleeping$	313 2041 2072 2081 2126 2649
sleeps$	313 2041 2072 2081 2126
slender$	2349 2817
slep$	2744
slept$	313 5012 2071 2126 2744
slicked$	1091 5394
slide$	5488 5605
sliders$	6921 6922 6923 6937 6938 6939 6941 5403 5408
slides$	5605
slight$	2349 2817
slightest$	4296 4479
slightly$	1075 2350
slim$	2349 2817
slimly$	2350
slippers$	6933 5403
slipshod$	2824
slit$	2397
sloppy$	1538 1539 1540 1541 2466 2824
sloth$	5490
slow$	728 729 730 731 732 1538 1539 1540 1541 7427 7428 7429 7430 7444 4665 1664 2466
slowly$	7444
slut$	5203
sluts$	5203
sly$	2803
smacke	2058
smacked$	5061
small$	709 3925 1079 2316 2349
smart$	5305 5311 2405
smarter$	3057
smartly$	1082 2371 5402 5404
smarts$	5306
smelly$	2817
smok	1992
smoke$	5955 5984 5986 5987 226 6371 6373 7105
smoked$	6174 7105
smokes$	7105
smoking$	3015 3016 3017 7105
snapchat$	3130 3131 3132 296 3299 297 3300 298 3301 299 3302 300 3303 6084 6085 6086
sneak$	5203
sneaks$	5203
snood$	6936 5403 2820
snoods$	6936 5403 2820
snub$	2159
snubbed$	2159
snubbing$	2159
snubed$	2159
snubing$	2159
snubs$	2159
so$	5883 4379 1480 2314
social$	6015 6021 296 297 298 299 300 3631 6485 3770 6556 6598 4388 7172 1701 1703 4768 1794 4798 7596 4903 7739 2079
society$	6448
sod$	4499
sofa	2732 5747
sofa$	7855
sofasu	5735
sold$	261 262 263 319 2105 2120 2133 5150
solely$	1652 1653 2479
solicit$	2152
solicited$	2152
soliciting$	2152
solicits$	2152
solicitted$	2152
solicitting$	2152
solid$	2349
solidly$	2350
solve	2579
solves	2579
solvin	2579
somali$	5398
some$	1109
somebody$	5993 6286 4388 7172
someone$	5993 3350 6286 3951 4388 7172
something$	6157 7715
somewhere$	6103 6104 6105 6106 6107 6108 6109 6110
son$	5011
soon$	7396 7397 7398 7399
sooner$	7155 7164
sophisticated$	866 2812
sorely$	1572
sort$	6799 6800 6801 6802 6898 5169
sorts$	5169
sought$	140 305 306 307 308 309 310 311 598 3601 599 600 601 602 603 604 618 619 621 2266
sound$	869 3872 870 871 872 3875 873 874 3877 875
sounds$	869 3872 870 871 872 3875 873 874 3877 875
source	5502
source$	4740 1738 1946 2500 5504 2502
sources$	1738 5504
space$	6784 4895
speak	2067
speak$	6081 301 302 303 876 877 878 879 880 881 900 901 902 903 904 3995 6953 6976 6982 6996 7056 7082 7083 7084 7283 5421 5429
speaking$	301 302 303 5450
speaks$	301 302 303 876 877 878 879 880 881 900 901 902 903 904 7056
special$	2014 7798 2719 2729
specialist$	7766
speech$	1984
spell	5721
spelli	5036
spelling$	7816 2712
spend$	5955 3176 3177 3221 6148 6149 6150 6151 6152 629 630 631
spendded$	629 630 631
spendding$	629 630 631
spended$	629 630 631
spending$	5885 5994 6148 6149 6150 6151 6152 629 630 631
spends$	629 630 631 7723
spent$	629 630 631 2095
spice$	4995 7787
spiky$	2368 2389
spineless$	2824
spirit	4976
spirits$	7756
spite$	3084 82 83 85 109 110 111 6054 6055 6056 6057 1605
spiteful$	2803
split	7836 7838
split$	4941 5059
spliting$	1949
splitting$	1949
spoiled$	2803
spoilt$	2803
spoke$	301 302 303
spoken$	5867 5868 89 90 91 6153 6981 6987 6992 7001 7065 7293
sporadic$	6516 6517 6518 6519 737 2244
sport$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 7780 2390 2400
sported$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2390 2400
sporting$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2390 2400
sports$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2390 2400
sportted$	1094 2390
sportting$	1094 2390
sporty$	2370
spot$	7673 7707 5596 5611
spots$	7673 7707 5399 5611
spotted$	2843
spotty$	1090 4102 6886 2374 2817
spray$	2383
spree$	5597
spring$	6033 6034
spurn$	2159 2416
spurned$	2159 2416
spurning$	2159 2416
spurnned$	2159 2416
spurnning$	2159 2416
spurns$	2159 2416
squad	4745 4748 4753 4754 4755 1753 1754 1788 4889 4908 1906 7690 7691 1919 1932 1936 1950
squad$	7525 7526 1744 7528 7533 7534 7535 4756 4757 7540 1758 4791 7613 7669 7688 4909 7700 4935
squander$	2158 2486
squandered$	2158 2486
squandering$	2158 2486
squanderred$	2158 2486
squanderring$	2158 2486
squanders$	2158 2486
square$	7734
squarely$	1652 1653 2479
squint$	2819
squints$	2819
stab	7860
stabbed$	5820 2102
stabbi	7606 7696 7697 5090 5091
stabbing$	7612 7870 7871
stabbings$	7595 7870
staff	1755 4946 1947
staff$	5993 6099 6275 3555 6337 6417 3638 6448 6451 6466 6576 6615 6616 6617 4388 7172 4393 4394 7437 7466 4713 4758 7726 7885 5162 5170 5171
stained$	2398 2405
stairw	5747
stamme	7763 7783
stamp	1876
stance$	5571
stand	7723 7740
stand$	848 3975 3976 3977 3980 3981 3983 3984 3987 1150 1151 1152 1515 1516 1517 1518 1519 2449
standard$	7308 5469
standards$	7176 7177 7178 7179 7180 7181 7182 5469
standing$	3975 3976 3977 3980 3981 3983 3984 3987 1515 1516 1517 1518 1519 2449 2751
stands$	1150 1151 1152 1515 1516 1517 1518 1519 2751
starte	2651
starti	2651
starts	2651
starve$	2620
starved$	2620
starves$	2620
starving$	2620
stash	7521 4801 1819
stashed$	7531
state	4741
state$	7426
stated	4741
statement$	7524 7530 2015 5698
statemented$	2983
statements$	7524 7530
statio	4946
station$	6031 6032 1731 7515 7726 7734 7871
stations$	1731 7515 7726
statistics$	7498 7499
stature$	6856 6857 6858 5352
status$	6377 6379 6380 6405 2162 5295 5698 5741
stay$	5895 3165 3178 3179 3196 5984 5986 5987 3220 6139 6148 6149 6150 6151 6152 6153 6262 6371 6373 6976 6982 6996 2041 5421
stayed$	5992 6153 6161 6168 6169 6170 6171 6185 6186 6285 2041 2071 2081
stayes$	2081
staying$	5885 5994 6139 6148 6149 6150 6151 6152 6153 2041 2081 2724
stays$	6153 2041 2081 2724
steal$	5955 7002 7101 7102 7103 7597
steali	4807 7710 3001
stealing$	6484 6597 7587 5781
steals	7710 3001
steals$	7101 7102 7103
step	7824 5055 7841
step$	4787 1894 2569
stepbrother$	5080
stepdad$	2036 7835 5056 7850 5080
stepfather$	2036 7835 5056 7850 5080 7867
stepmother$	7835 7850 5080 7867
stepmum$	7835 7850 5080
stepparent$	7850 5080
stepparents$	7850 5080
stepped$	2569
stepsiblings$	7850
stepsister$	5080
stepstepdad$	7850
stepstepfather$	7850
steroi	5008
steroids$	7788
steward$	3135 5918 6100
stewards$	3135 5918 6100
sti	2658
sti$	5661
stick$	6329 6976 6982 6996 1397 1398 1399 5421
still$	5869 1402 1403 1404 1405 1889
stills$	4733 4892 1943
stis$	5661
stock	7521 7594
stock$	1748 7581 7601 7602
stockily$	2350
stocky$	2349 2817
stole	3001
stolen	7521 7594 3001
stolen$	7581 7602 7882 7883 2614
stomach$	2684
stone$	7784
stoned$	7105
stoner$	5203
stoners$	5203
stood$	1150 1151 1152 1515 1516 1517 1518 1519 2449 2751
stop	1837 1875 7730 1961
stop$	5924 3370 6292 6976 6982 6996 7053 7082 7083 7084 7536 1806 7619 4840 7625 1844 1845 1858 4878 1896 4964 5421 5429 2584
stopped$	3368 3407 7068 7069 7070 7071 7072 1896 7694 2100 5474 5555 2674
stopping$	1844
stops	1858
stops$	1844 4861 7650 1896
store	1755 4801 1819 4946
store$	5895 1731 7515 4758 7726
stored$	7531
stores	1819
stores$	1731 7515 4758 4821 7726
storin	7521 4807 7594 1819
storing$	7587
stout$	2349 2817
straight$	6162 6163 2368 2389
strange$	3313
stranger$	5903 5913 5914 7864 5118
strangers$	3115 5903 3126 3129 5910 5913 5914 5923 6004 3304 3621 6402 6403 5118
strapping$	2817
strappy$	2405
strate	5566 5573 5578
strategy$	5584
strayed$	6174
street	1737 7694 4924
street$	6024 6031 6032 4740 4838 7633 7704 7734 5120 2179 2246 2285 2290 2301 2302 2303 2304 2346 2504 2609
streets$	6024 7633 7704 7734 5120
streetsmart$	2808
streetwise$	1063 2808
streng	1848
stress$	2670
strict	1934
strict$	4937
strike$	4013 4014 4015 4016 2509
striking$	2370
strikingly$	2314
string$	121 1363
stringing$	121
strings$	121
stroke	4972
stroke$	7752
stroll$	1150 1151 1152
strolls$	1150 1151 1152
strong	1934 2569
strong$	971 1063 4937 2349 2606
strongly$	2350
stroppy$	2803
struct	5557
struggle$	66 728 729 730 731 732
struggled$	66 728 729 730 731 732
struggles$	66 728 729 730 731 732 2718
struggling$	66 728 729 730 731 732
strung$	121
stubble$	2818
stubborn$	4665 2803 2824
stubbornly$	2824
stuck$	6185 6186 1397 1398 1399
studen	5105
student$	6533 6547 6548 6549 6550 6551 6552 7885 5195 5250
students$	6533 6547 6548 6549 6550 6551 6552 5195 5250
stuff$	6098
stunt$	5829 5114
stunts$	5829 5114
stupid$	3048 52 53 3057 3156 478 2113 2154 2803
stupidity$	5949 5950 5951 5952 5953 5954 6233
sturdy$	2349
stutte	7763
style$	6898 5179
subculture$	5249
subcultures$	5249
subjec	2540
subject$	6848 6851 1801 7686 2558
subjects$	6848 6851 1801 4871
submi	5502
submit	1735 2500
submitted$	4933 1931 5594
substance$	2663
substandard$	1538 1539 1540 1541 7427 7428 7429 7430 2466
successful$	7641
such$	2442
sucked$	5818
suffer	2074 2075
suffer$	2672
suffered$	5077 5078 2672
suffering$	2672
suffers$	5077 5078 2621 2672
sufficient$	5331
sugar$	2142
sugges	4741 5502
suggest$	4182 4184 4185
suggested$	4182 4184 4185
suicidal$	2914
suicide$	7754 2914
sullen$	2803
summer$	6033 6034
summon	7694
superficial$	6516 6517 6518 6519 2175 2244
superv	2092 2094
supervised$	2298
supervising$	6623 6799 6800 6801 6802 6803 6812 6815 6820 6821 6822 6823 6824
supervision$	6623 6799 6800 6801 6802 6803 6812 6815 6820 6821 6822 6823 6824 1644 1645 1646 1647 7876 5097 5469 5753 5771
suppl	7710
suppli	1735 1908
supplied$	261 262 263 4953 2120
suppliers$	7614
supplies$	261 262 263 4831 2105 2120
supply	7511 1735 7521 4807 7588 7594 7606 7607 1908 7696 7697 7703 5102 5565 5566
supply$	261 262 263 1728 7581 7597 4831 7882 2120
supplyed$	1728
supplying$	261 262 263 1728 7587 7882 2105 2120 5781
supplys$	1728
suppor	1848 1910 2092 2564 2569
support$	69 77 78 6337 6502 6511 6515 6799 6800 6801 6802 6803 6812 6815 1187 1188 1189 1190 7292 1644 1645 1646 1647 1839 1852 1881 5016 7806 2024 7807 5028 5161 5162 5418 5698
supported$	77 78 1839 1852
supporting$	77 78 1839 1852
supports$	77 78 1839 1852 1881
supportted$	77 78
supportting$	77 78
suppre	1876
suppress$	2868
suppressing$	2868
suppression$	2868
sure$	1220 1221 1222
surely$	1330 1338 4341 1339 1340 4376 5438
surf	5735
surface$	2175
surgery$	7777 7785
surly$	2803
surprisingly$	2314
surveillance$	7625 2838 2871
surveilled$	7572
surviv	2075
survival$	2137
survive$	6782 6783 4007 1005 1006 4010 2329
survived$	5078 2329
survives$	2329
surviving$	2329
suspec	1802 5559
suspect$	6848 6851 7586 5303 5532 2551 2558 2859
suspected$	4805 1811 1823 2087 2531
suspects$	6848 6851 7582 7583 7586 7617 5194 5303 5532 2530 5562 2859
suspen	5036
suspended$	2017 5704 2763
suspendeds$	2017
suspension$	2017 7816 2978
suspensions$	2017 2978
suspicious$	4885
swallo	2677
swap$	328 3331 329 330 331 332 333
swaped$	328 3331 329 330 331 332 333
swaping$	328 3331 329 330 331 332 333
swapped$	328 3331 329 330 331 332 333
swapping$	328 3331 329 330 331 332 333
swaps$	328 3331 329 330 331 332 333
swarthy$	2817
swear$	7105
swearing$	7105 7800
swears$	7105
sweatshirt$	6921 6922 6923 5403 5408
sweatshirts$	6921 6922 6923 5403 5408
sweep$	1628 5603
sweeping$	1628
sweeps$	1628 5603
swept$	1628
swift	2569
sympathy$	6220
symptoms$	5674
syndro	4972
syndrome$	7752 5681
system	5502
system$	6238 6615 6616 6617 7604 7605 7670 7713 7714 2441
systemic$	2441
systems$	7604 7605 2441
t$	4127 6921 6922 6923 5031 5408
ta	2023 5027
ta$	5026 7807
table$	7804
tables$	7488
tablet	4977
tablets$	7757 7787 5652 5680
tabs$	4766
tackl	1876
tackle	5583
tactic	5566 5573
tactical$	4920 2597
tag$	7879 7887 5780 5782
tagged$	7879 2769
tagging$	7879
tags$	5782
tail$	1786
tailed$	1786
tailing$	1786
tails$	1786
tak	1921
take$	45 5857 3139 5955 3193 201 202 293 357 3362 6329 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 3568 3569 3585 3586 3587 3588 3589 6371 6373 845 936 991 6953 6976 6982 6996 4418 1423 4446 4450 4451 4452 4453 4454 4455 4456 1475 7283 7447 7450 1862 1899 4957 1977 2005 2110 2146 5421
takeaway$	6031 6032
taken$	45 6153 7055 4417 4447 4448 4449 4450 4451 4452 4453 4454 4455 4456 1475 7293 1979 1986 2043 2110
taker$	6455 5112
takers$	6455 5112
takes$	45 225 293 6311 936 4446 1475 1862 1979 2005 2110 2146
taking	2677
taking$	45 5858 293 936 6785 6786 4450 4451 4452 4453 4454 4455 4456 1475 1862 1977 1979 2005 5112 2110
talk	7723
talk$	69 6080 301 302 303 6187 6188 6189 876 877 878 879 880 881 900 901 902 903 904 905 6953 6976 6982 4213 6996 7056 7082 7083 7084 7522 5421 5429 2491
talked$	301 302 303 6168 6169 6170 6171 6177 2491
talking$	301 302 303 6187 6188 6189 7082 7083 7084 4307 7522 5429 2652
talkked$	301 302 303
talkking$	301 302 303
talks$	69 301 302 303 876 877 878 879 880 881 900 901 902 903 904 905 7056 7551 2491
tall$	6859 1078 2349 5356 2817
tan$	5385 5386
tango$	6008
tanned$	1090 2374 2817
tantrum$	6565 6566 5258
tantrums$	6565 6566 5258
target	7536 1842 7634 7635 1897 2569 5578 5583
target$	5815 5816 7571 7619 4846 2558 5574 2589 2605 2713
targeted$	5818 4846 4900 2589
targeting$	4846 2589
targets$	5814 5816 7421 4697 7487 7498 7499 7571 4846 5574 2589
tart$	5203
tarted$	1167 1168 2414
tarts$	5203
task	4748 1938
task$	7139
tasked$	1792 1917 4950 2572
taskforce$	7528
taskin	2572 5600
tasking$	4889 4908 1906 7690 7691 4920 1919 4931 1932 1936 1950 5575
tastes$	6726
tattoo$	1095 6878 6931 5393 2392
tattooed$	2817
tattoos$	1095 6878 6931 5393 2392
taught$	77 78 5892 5893 5894 6221 6981 6987 6992 7001 7065 7068 7069 7070 7071 7072 7705
taunt$	2168
taunted$	2168
taunting$	2168
taunts$	2168
tauntted$	2168
tauntting$	2168
teach$	77 78 6466 6502 7037 7082 7083 7084 5429
teache	5105
teached$	77 78
teacher$	5918 6100 6275 7885
teachers$	5918 6100 6275 6417 3638 6466 6576 5171
teaches$	77 78
teachi	5038
teaching$	77 78 2023 5027 7818
team	4748 4889 7765
team$	4388 4393 4394 7437 7466 4713 1714 7518 7526 7528 7533 7534 7535 4756 4757 7544 4791 7613 1843 7669 7688 4909 7700 4935 7770 7778 2480 2489 5625
teams$	1843
tearaway$	2791
tearaways$	2791
techni	5566
teen$	6533 6536 6547 6548 6549 6550 6551 6552 5250
teenage$	1065 2134 2194 2197 2201 2345 2346 2529
teenager$	6533 6536 6547 6548 6549 6550 6551 6552 6848 6851 5195 5250
teenagers$	6394 6430 6533 6536 6547 6548 6549 6550 6551 6552 6848 6851 5195 5250
teens$	6430 6533 6536 6547 6548 6549 6550 6551 6552 5250
teeth$	6887 6888 6889 5381
teleph	1794
telephone$	1770 7554 2513
telephones$	1770 7554
tell$	5955 6262 6329 644 6976 6982 6996 7056 4346 4347 4350 7450 1729 1750 1751 5421
telling$	644 1750 1751
tells$	644 7056 4346 4347 4350 1750 1751
temper	7836
temper$	6565 6566 5258
tempered$	5264 5265
tempers$	6565 6566 5258
temporarily$	2699
temporary$	2731
tempt$	5802 5803 132 133 134 2115
temptation$	5997
tempted$	5802 5803 132 133 134 596 2115
tempting$	5802 5803 132 133 134 2115
tempts$	5802 5803 132 133 134 2115
temptted$	5802 5803 132 133 134 2115
temptting$	5802 5803 132 133 134 2115
ten$	896 897 898 899
tenancy$	7856 5745
tenants$	4563
tendencies$	5199
tension$	2040 5557
term$	7763
termin	2656
terrible$	3048 3057 3519 3655 1538 1539 1540 1541 7427 7428 7429 7430 1688 2113 2288 2466
territ	4895
territory$	7675
terrorise$	633 2167
terrorised$	633 2167
terrorises$	633 2167
terrorising$	633 2167
terrors$	5664
test$	7105 1782 1783 7772 5661 5668
tested	1990
tested$	2664
testing$	7105
tests$	5668
text$	301 302 303
texted$	301 302 303
texting$	301 302 303
texts$	301 302 303
textted$	301 302 303
textting$	301 302 303
than$	3099 6267 3497 3864 865 6665 6666 6667 6668 6692 3913 983 1000 1003 7500 7501 7502 7503 7504 7505 7508
thank$	6205 6206 6207 6208 6209 6210 6241 6242 6243 6244 6254 6255 6256
thanks$	171 1699
that	5502
that$	3138 355 3555 6423 6604 1065 7296 7389 7390 4687 4710 7497 4827 7738 2183 2346 5471
the$	3138 6029 3260 3261 3458 3555 6336 3581 3597 6417 639 3717 820 6604 3827 3943 952 1065 1099 4121 4134 1132 7085 4330 4362 7172 4421 4595 4624 4626 7409 7410 4632 4634 7432 7433 7441 4663 1691 1714 4822 4836 4842 4844 4853 4868 7655 4964 4968 4994 5107 5171 2183 5471 5479 2529 2532 2555 2675
thef$	7587
theft	7521 4816 7606 1825 7696 7697 7709 4959 5090 5091 5102 5104
theft$	6013 6027 6484 6597 7596 4828 7612 1924 7735 7739 7870 7871 7882 7884 2546
thefts	4884
thefts$	7595 7596 4828 7664 7735 7739 7870
their	4769 1767 1802 5511 2523 2542
their$	19 3050 3054 3076 3138 144 151 152 154 3160 158 3169 3170 3171 3172 3173 3174 5957 204 6001 3232 6029 3322 6124 3402 3447 3448 450 451 3460 481 6271 6274 3533 3536 3555 6356 6360 3581 6466 6610 835 3861 6644 3869 3871 4008 4081 4082 4083 1103 1136 4152 4317 4355 7169 4530 4540 4623 4625 4627 7409 7410 4632 4634 4635 7421 7432 7433 4699 4700 7487 1714 4718 4726 4727 4805 4836 4842 4844 1974 4980 4981 2052 2053 5057 5064 5076 2136 2149 2255 2402 2403 2442 5472 5479 2480 2647 2688
theirselves$	3003 3005 3034 3035 33 3037 3038 3039 3040 3041 39 5823 5824 3045 3046 5946 3296 6190 6191 6193 3425 3426 3427 3428 3429 3430 3431 3432 3434 3435 6218 6219 6232 3461 3462 3463 3464 6245 6246 6247 6248 6249 6250 6251 3474 3475 3476 6257 3534 3538 536 3540 3541 6322 6323 6324 6325 6326 6327 6476 6626 6627 6628 6629 6630 6631 6632 3909 3910 6755 6756 6757 6758 6759 6760 6761 6762 6763 6764 6765 6766 6767 6768 3989 6775 4659 5110 5135 5136 5329 5330
them	4736 4744 7562 7564 7566 7568 1789 1790 7620 7626 4863 7643 4866 4867 7698 7744 5579 5585 5703
them$	5786 5787 5835 3117 3124 6060 6063 6103 6104 6105 6106 6107 6108 6109 6110 3433 3442 3443 6245 6246 6247 6248 6249 6250 6251 6370 3638 3663 3714 763 3791 3792 3793 3794 3795 3937 1110 1111 4271 4280 7066 7085 4321 4426 4427 4504 4505 4506 4507 4508 4509 7296 4545 4566 7376 7377 7378 7379 7380 7381 4602 7432 7433 7456 7457 4678 1793 1836 7646 7658 4898 7686 1913 7699 1922 1930 7718 7721 4945 4952 7741 4966 5239 5442 5472 5473 5479 5604
themself$	3003 3005 3034 3035 33 3037 3038 3039 3040 3041 39 5823 5824 3045 3046 5946 3296 6190 6191 6193 3425 3426 3427 3428 3429 3430 3431 3432 3434 3435 6218 6219 6232 3461 3462 3463 3464 6245 6246 6247 6248 6249 6250 6251 3474 3475 3476 6257 3534 3538 536 3540 3541 6322 6323 6324 6325 6326 6327 6476 6626 6627 6628 6629 6630 6631 6632 3909 3910 6755 6756 6757 6758 6759 6760 6761 6762 6763 6764 6765 6766 6767 6768 3989 6775 4659 4973 5110 5135 5136 5329 5330 5623 5644
themselves$	3003 3005 5786 5787 3034 3035 33 3037 3038 3039 3040 3041 39 5823 5824 3045 3046 5946 3296 3330 6190 6191 6193 3425 3426 3427 3428 3429 3430 3431 3432 3434 3435 6218 6219 6232 3461 3462 3463 3464 6245 6246 6247 6248 6249 6250 6251 3474 3475 3476 6257 3534 3538 536 3540 3541 6322 6323 6324 6325 6326 6327 6474 6476 6626 6627 6628 6629 6630 6631 6632 3909 3910 6755 6756 6757 6758 6759 6760 6761 6762 6763 6764 6765 6766 6767 6768 3989 6775 6789 7314 4659 4973 5110 5135 5136 5329 5330 5623 5644
therap	4977 7767
therapist$	7757 7766
therapy$	7758 5654 5655 5674 5746
there$	6178 1229 1230 1231 4796
these$	3121 6372 820 1057 1061 1065 7033 1263 7085 4504 4505 4506 4507 4508 4509 4549 4551 4558 4568 4569 7376 7377 7378 7379 7380 7381 7432 7433 7456 7457 4678 1942 2198 2201 5442 2442 5472 5473 5479 2529 5585
they	7512 7545 1789 1790 1832 1840 7698 1942
they$	3063 3381 3385 3386 3405 6263 486 639 3642 640 6423 641 642 6606 7028 7029 7030 7031 7032 4259 4260 4261 4263 4388 7172 4835 4843 4860 4898 1901 1913 7699 1922 1930 7718 7721 4945 4952 7741 4971 5604
thick$	1073 2337 2352 2388 2393 2803
thickset$	2349 2816
thief$	6462 6463 6464 5203 5204
thieves$	6462 6463 6464 5203 5204
thieving$	6484
thigh$	7761
thighs$	7761
thin$	2349 2366 2370 2817
thing$	7247 7248 7249 7250
things$	6098 3498 6726 6770 6797 6798 4605 4687 4710 2066
think$	6329 876 877 878 879 880 881 3995 4403 7184
thinking$	5450
thinks$	876 877 878 879 880 881 4403 7184
third$	1065
thirteen$	896 897 898 899
thirty$	6126 3884 6679 6683 6684 6685 6686 6687 6688
this$	3138 6029 3555 798 1065 7085 7122 4426 4427 4504 4505 4506 4507 4508 4509 7296 7376 7377 7378 7379 7380 7381 7432 7433 4654 4687 4710 4836 2183 2251 2346 5442 5471 5472 5473 5479 2532
thoroughly$	2434
those	7620 5579
those$	6409 820 1057 4807 7626 4871 7655 7682 2201 5442 2529
though$	103 3107 6054 6055 6056 6057
thought$	6153 6296 6297 7152 7168 7173 4403 7184 7258 7259 7260 7261 7262 7263 7264 7265 7266 7267 4488 4489 4490 4491 4492 7495 1811 1912
thoughts$	1971
threadbare$	2405
threat$	665 666 667 668 4859 1857 2528
threatening$	2252 2801
three	7562 7698
three$	6482 1109 6892 6893 6894 6895 6896 6897 4271 4632 4898 1913 7699 1922 1930 7718 7721 4952 7741 2529 5604 2755
thresholds$	7409
threw$	553
thrill$	6377 2162
thrills$	6381
thrive$	452
thrived$	452
thrives$	452
thriving$	452
throug	2500 2564 2569
through$	166 6506 3999 4000 4098 7054 7086 7091 4637 2116 2487
throw$	553
throwing$	553
thrown$	553 2058 2059
throws$	553
thug$	2791
thuggery$	2791
thuggish$	2791 2801
thugs$	6479 6480 6481 7615 2791
tic$	2670
tick$	2451
ticking$	5455
tidy$	2370
tied$	1812 4916 5394
ties$	645 5179
tight$	4164 4666 2388 2405
tightly$	1093
tights$	5403
tiktok$	296 3299 297 3300 298 3301 299 3302 300 3303 6084 6085 6086
time	5024
time$	3097 5956 6001 6335 3632 3634 3657 3681 3712 6669 7009 7010 7011 7098 7099 7100 7110 7118 7576 5435 5489
timed$	7642
timekeeping$	5160
timeline$	4923
times$	5873 5875 5876 5880 7111
timeta	4939 5036
timetable$	7719 7804 7816
timetables$	7719
timewaster$	5203
timewasters$	5203
timid$	4665
tiny$	2405
tip	2615
tip$	1860
tipoff$	5618
tipoffs$	5618
tipped$	1860
tipping$	1860
tips$	1860
to	5502
to$	5895 5937 3175 3184 3206 3218 3243 3244 3245 3247 3278 3286 3290 3352 3353 3354 3355 3356 3359 3363 3367 3436 6261 3495 6298 3549 3608 3616 3619 3625 3648 3668 3669 3670 3671 3719 3722 3731 3750 3799 3819 3824 3839 3840 3842 3963 3982 6846 4173 6957 6958 6959 6961 6974 6993 4223 4224 4257 7074 7087 4369 4370 4371 7183 7189 7190 7191 4424 4425 7225 4503 1527 4538 4593 4655 7445 4667 4668 7481 4702 4737 4742 4746 1747 4776 4781 1785 4795 4800 4811 4814 4815 4839 4849 4850 4858 4881 4905 1911 1928 4965 4975 4989 4996 5001 7794 5031 5081 7869 5094 2098 5157 5159 5418 5420 5423 5441 5443 5472 5485 5500 5501 5575 2610 5765
toarso	7696
toburg	7696
tocrim	7696
todama	7696
toddler$	5011
todeal	7696
todiso	7696
toe$	6902 6924 6925 6926 4147 2178
toerag$	2793
toerags$	2793
togang	7696
tokenistic$	2175 2824
told$	5867 5868 89 90 91 98 99 100 101 5892 5893 5894 3213 6158 6165 3506 6981 6987 6992 6995 7001 7065 7068 7069 7070 7071 7072 4346 4347 4350 7293 1792 1933 4950
tolerance$	5570
tone$	6873 5378
tones$	6873 5378
too$	137 3831 3832 6709 1042 1043 1044 4616 4617 4618 4619 4664 1662 1663 4703
tooffe	7696
took	2677
took$	45 201 202 293 358 6312 4416 1424 4436 4446 4450 4451 4452 4453 4454 4455 4456 1475 1977 1979 2005 2110 2146 5150
toolki	5566
tooth$	5381
top	7710
top$	6116 6904 6921 6922 6923 7645 7682 1937 5403 5408 5410 2529 2534 2536
topless$	3307
tops$	6904 6921 6922 6923 6943 6944 5403 5408 5410
torment$	633 2167
tormented$	633 2167
tormenting$	633 2167
torments$	633 2167
tormentted$	633 2167
tormentting$	633 2167
torn$	2398 2405
torobb	7696
toshoo	7696
toss$	7253
tostab	7696
tosupp	7696
total$	1191 1681 2441
totally$	2431 2434
tothef	7696
touch$	5895 7053 7305
touched$	5818 3133 6137 6838
touching$	6143
tough	1934
tough$	719 720 721 722 723 724 971 1063 4937 2370 2568 2812
toughe	1934 2569
tougher$	4937 2568
touret	2630
tourette$	5633
tourettes$	5633
toward	1848 1910 2564
towards$	3247 3608 3616 3619 3625 6470 3750 3796 7590 5719
town$	4883 4924
toxic$	649 650 651 2193 2803
trace	7536 1765 7559
trace$	7571
traced$	7722
traces$	7571
track	1765 7635 1940
track$	4766 7561 7571 7575 4888 4918 1916 1940 5596
tracke	1765 7550 4797
tracked$	7572 7577 4918 1916 7722 2507
tracki	1765
trackie$	5403
trackies$	6921 6922 6923 1157 6941 5403 5408 2412
tracking$	4918
tracks	1765
tracks$	7571 4918
tracksuit$	6921 6922 6923 6931 5403 5405 5408 2820
tracksuits$	6921 6922 6923 6928 6929 6930 6931 6933 6941 5403 5405 5408 5555 2820
trade$	319 328 3331 329 330 331 332 333 398 2133
traded$	319 328 3331 329 330 331 332 333 398 2133
trader	1755 4946
traders$	7515 4758 7726 1953
trades$	319 328 3331 329 330 331 332 333 398 2133
trading$	319 328 3331 329 330 331 332 333 398 2133
traffic$	261 262 263 2120 5516
trafficced$	261 262 263 2120
trafficcing$	261 262 263 2120
trafficed$	261 262 263 2120
trafficing$	261 262 263 2120
trafficking$	261 262 263 2120
traffics$	261 262 263 2120
trail	1961
trail$	1786 4964
trailed$	1786
trailing$	1786
trails$	1786
trainer$	5403
trainers$	5919 5920 6103 6104 6105 6106 6107 6108 6109 6110 6115 6118 6405 6921 6922 6923 6928 6929 6930 6931 5403 5408
training$	5097 5109
tramad	5008
tramadol$	7788
transactional$	2137
transmitted$	5660
transplant$	7785
trap$	2206
trauma$	7858 2671
traumatic$	5631
travel	7723
travel$	5986 5987 6139 2146 5150
traveled$	2146 5150
traveling$	2146 5150
travelled$	2146 5150
travelling$	5994 6139 2146 5150
travels$	2146 5150
trawl	1776
trawl$	1925 5529 2877
trawled$	1925
trawles$	1925
trawling$	1925
trawls$	1925
treat$	1800
treated$	1835 4979 1998 5009 2624
treatm	5666
treatment$	7758
trendy$	2405
trial$	5754
tricky$	719 720 721 722 723 724 6569 6570 6571 6572 6573 6574 6575 5262
tried$	4182 4184 4185 7023 7161 4385 7495 5448
tries$	7056
trip$	6143
trips$	6143
troubl	4959
trouble$	6017 3413 3414 6195 6196 6197 6198 6235 6236 6237 6381 6388 6484 6597 4253 7034 4255 7106 4410 7196 7197 7198 7735 7739 2040 2066 5151 2185 2186 2187 5251
troubled$	7168 7173 4403 7184 4411 7217 2247 2346
troublemaker$	2792
troublemakers$	6597 2792
troublemaking$	2792
troublesome$	2803
trousers$	1157 2412
truancy$	2783
truant	2981
truant$	5955 5998 6462 6463 6464 7101 7102 7103 5203 5204
truanted$	2783
truanting$	2783
truants$	6462 6463 6464 5203 5204
true$	1535
trust$	6502 6976 6982 6996 7024 7025 7026 7027 7037 7082 7083 7084 4388 4393 4394 7437 7466 4713 1714 5421 5429 2480 2489
trusted$	6168 6169 6170 6171 6174 4004 7068 7069 7070 7071 7072 7251 7252
trusting$	4305
truth$	3499
truthful$	3496 6277
try$	4182 4184 4185 6976 6982 6996 7023 7056 7082 7083 7084 7095 5421 5429 5448
trying$	7082 7083 7084 7689 5429 5450
tryings$	7689
tubby$	2817
tuberculosis$	2967
tuitio	5038
tuition$	7818
tumour	4972
tumour$	7752
turf	4895
turf$	7675
turkish$	5398
turn	7740
turn$	244 245 3551 3553 554 1146 1155 1172 1173 4183 4199 4205 4210 4219 7002 7003 7056 4283 1579 1585 1586 1587 7448 7730 4951
turned$	244 245 554 4080 4085 1147 1156 1172 1173 4183 6966 6967 6968 6969 6970 6971 6972 6973 1579 1585 1586 1587 1614 7496 5474
turning$	244 245 554 1172 1173 1579 1585 1586 1587
turnned$	244 245
turnning$	244 245
turns$	244 245 554 1172 1173 4183 4254 7056 1579 1585 1586 1587
tutor$	5918
tutors$	5918
twelve$	896 897 898 899
twenty$	6126 6127 6652 3884 892 6679 3900 6681 6683 6684 6685 6686 6687 6688
twice$	3345 6130 6731 2699
twists$	5391
two	7562 7698
two$	3228 6482 1109 6892 6893 6894 6895 6896 6897 4473 4632 4898 1913 7699 1922 1930 7718 7721 4952 7741 2267 2287 2529 5604 2755
twoc	5102
twoc$	7882
ugly$	2313 2817
unable$	65 539 540 541 542 543 545 563 728 729 730 731 732 1997 2028 5437
unacceptable$	6521 6522 6523 6524 6525 6526 6527 6528 6529 2252 2824
unacceptably$	2824
unacco	2738
unaccompanied$	5741
unambitious$	2803
unanswered$	5488
unauthorised$	2705
uncaring$	2803 2824
uncle	7824 5055 7837 7841
uncle$	2036 7835
unco$	2243 2450
uncomfortable$	7743
unconscious$	2959
uncontrollable$	2247 5437 2803
uncooperative$	2799 2824
uncorr	1737
uncorroborated$	4740
under	1983 2760
under$	314 655 4098 1337 4631 4986 1987 5092 2090 2519 2617
underage$	2127 2134
undercover$	2840
underdressed$	2817
undermine$	2158
undermined$	2158
undermines$	2158
undermining$	2158
underpass$	6187 6188 6189
unders	1893
understand$	74 75 139 6329 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 3568 3569 7024 7025 7026 7027 1780 1933 1985
understands$	1933 1985
understood$	139 7121 1811 1912
undert	1764
undertaken$	7254 7255 7256 7257
underweight$	5669 2817
underwent$	2948
undesirable$	6406 6407 6408 2165 2247
undesirables$	6406 6407 6408
undisciplined$	2803
undoubtedly$	1330 5438 2823
unempl	7836
unengaged$	2799
unfazed$	2812
unfit$	1526
unforgivable$	2824
unforgivably$	2824
unfounded$	2172
ungovernable$	2803
ungrateful$	2803
unhealthy$	3057 649 650 651 2113 2193
unheeded$	5488
unhelpful$	2824
uniform$	6900 5401 5403
uniforms$	6900 5401 5403
uninterested$	2425 5437 2803 2824
unironed$	2398
unit	4748 4889 7765
unit$	4388 4393 4394 7437 7466 4713 7518 7526 7528 7533 7534 7535 4756 4757 4791 7613 7669 7688 4909 7700 4935 7778 7813 7830 7878 5700
units$	7518 5575
unkempt$	2817
unknow	7550
unknown$	3312
unlawful$	6020
unless$	1867
unlikeable$	2803
unlovable$	2247
unmanageable$	6521 6522 6523 6524 6525 6526 6527 6528 6529 2247 5251 2803
unmotivated$	2803
unnecessary$	3048
unopened$	5488
unpleasant$	7743 2803
unpredictable$	6521 6522 6523 6524 6525 6526 6527 6528 6529 2252 2801
unprepared$	2417
unprofessional$	2824
unprofessionally$	2824
unquestionably$	2823
unreachable$	5437 2799
unread$	5488
unreliable$	5437 2803 2824
unrepentant$	2803
unresponsive$	2799
unruly$	2183 2247 2252 2346 2803
unsafe$	5783 5784 5814 3057 6020 3624 2111 2113
unsavoury$	6406 6407 6408 2247
unshockable$	2812
unstable$	5286 5287 2803
unsubstantiated$	2172
unsuitable$	6409 2165
unsupervised$	2298
unteachable$	2247
untidy$	2389
until$	7569 1867 5772
unto$	3694 3696
untrue$	7126
untrustworthy$	5437 2803 2824
unusual$	2370
unusually$	2314
unwanted$	3421
unwashed$	2389 2398 2817
unwilling$	539 540 541 542 543 545 565 728 729 730 731 732 1664 2417 5434 5437
unwillingness$	3161 159 160 161 162 163 728 729 730 731 732
unwise$	52 53 3057 478 2113 2154
up$	5822 5973 3343 3451 3537 6331 3637 6418 692 3767 3768 6554 3851 3870 6653 6696 3929 3946 6769 6826 4067 6866 6877 6906 4149 4150 4158 4159 6948 4169 4170 6978 6979 6984 6985 6989 6990 6998 6999 7006 7007 7008 7062 7063 7128 4528 4539 7324 4583 4586 4587 7401 4630 4840 4852 7684 7687 7822 7839 7840 2091 5257 5342 5407 5417
update$	1750
updateing$	1750
updates$	1750
upon$	3410 3411
ups$	6663 6674 6702 6778
urchin$	2791
urchins$	2791
urgency$	7462 7463 7464 7465 5487
us$	5993 6060 6063 6275 6337 6806 4545 1927
use	1910 2070
use$	5895 5955 5984 399 400 401 516 6329 6976 6982 6996 4302 1743 7782 5421
used	1910 1992
used$	5818 6161 399 400 401 516 710 977 1613 1746
useful	1910 2500
useful$	7527 1881
useless$	2426 2803 2824
user$	6453
userna	4939
usernames$	7719
users$	6453
uses	1992
uses$	399 400 401
using	1992 2070
using$	5885 399 400 401 711
usual$	4672 2191
usually$	1158
utter$	1191 1682
utterly$	4368 1572 2431 2434
vaccin	2955
valium	5008
valium$	7788
valuab	2500
value	5502
value$	1743 2571
values$	6587 5294
van$	5509
vandal$	6462 6463 6464 5203 5204 2791
vandals$	6462 6463 6464 5203 5204 2791
vans$	5509
vape$	5919 5920 6115 6118 7776
vapes$	5919 5920 6103 6104 6105 6106 6107 6108 6109 6110 6115 6118 7776
variable$	6516 6517 6518 6519
vehicl	7570
vehicle$	5102 2513 2520
ventured$	6174
verbally$	2263
versed$	3890
very$	3109 942 4132 4380 2314 2330 2666
vest$	5403
vests$	6937 6938 6939 5403
vicious$	2801
victim$	3578 658 6532 6793 6794 6795 6796 2074 2290
victimisation$	6229 6230
victimise$	1675 1676 1677 1678
victimised$	1675 1676 1677 1678
victimises$	1675 1676 1677 1678
victimising$	1675 1676 1677 1678
victims$	444 6338 6339 6340 6341 6342 6343 6344 6345 6346 6347 6348 6349 657 6532 6793 6794 6795 6796
video$	6087 3335 3336 334 335 6838 7560
videos$	6087 3335 3336 334 335 6838
view$	7591 5478
views$	5478
village$	6451 4561
vindictive$	2801 2803
violen	7750 7836 7862
violence$	6013 6027 3413 3414 6484 784 785 6597 4889 4908 1906 7690 7691 4920 1919 4931 1932 1936 1950 2040 5151 5179 2555 5736 2734
violent$	6521 6522 6523 6524 6525 6526 6527 6528 6529 6597 2194 2252 2534 2801
virtually$	912 3915 913 914 915 916 919 920 921 922 967 968 2315 2324
visibility$	7677
visible$	4937 5395 2606
visit	2070 5566 5573
visit$	3815 7619
visited$	7293 7495
visiting$	5885 5994
visitor$	7757
visits	2067
visits$	3815 7551
visual$	2642
visually$	2680
vital$	4632
vitiligo$	2819
vodka	4976
vodka$	7756
voice$	5478
voices$	5478 5639 5640 5641
volatile$	6521 6522 6523 6524 6525 6526 6527 6528 6529 2252 2801
volition$	5927 5928 5929 5930 5931 5932 5933 5934 6140 6141 5149
volume	1876
voluntarily$	6140 6141 5148 5149
vomit$	7753
vote$	223 224
voted$	223 224
votes$	223 224
voting$	223 224
voucher$	6115 6118
vouchers$	6115 6118
vulnerabilities$	3484 482 483
vulnerability$	6229 3484 482 483 6338 6339 6340 6341 6342 6343 6344 6345 6346 6347 6348 6349
vulnerable$	5785 5814 6793 6794 6795 6796 6829 6830 6831 5334 2346
wag$	2124
wagging$	2124
wags$	2124
waited$	5474
waitin	1990
waiting$	1975 1994 2002 2651
walk	7723
walk$	3146 3164 6148 6149 6150 6151 6152 6262 1145 1154 1520 1521 7448
walked$	3209 3380 3387 3502 1145 1154 1520 1521 5474
walking$	5885 5994 1145 1154 1520 1521
walkked$	1145 1154
walkking$	1145 1154
walks$	1145 1154 1520 1521
wall$	4932
wannabe$	2177 2791
wannabes$	2791
want	4761 1799
want$	6077 6078 3647 6694 6776 4028 4029 4030 4031 1177 7024 7025 7026 7027 7043 7044 7045 7056 4333 1421 7527 7689 1972
wanted$	3142 6224 1177 7121 1422 1757 1972 2087 2103
wants$	6077 6078 6776 1177 7043 7044 7045 7056 4333 7689 1972
ward	7765
warden	4753 4754 4755 1753 1754 1755 1788 4794 4946 1947
warden$	1731 7515 7533 7534 7535 4756 4757 4758 1785 4791 7574 1915 7726 1948 1953 1954
wardens$	6417 6599 6600 1731 7515 7533 7534 7535 4756 4757 4758 1785 4791 7574 1843 1915 7726 1948 1953 1954 5171
warn$	1860
warned$	5867 5868 3089 87 88 89 90 91 92 93 94 3098 96 97 98 99 100 101 5892 5893 5894
warning$	5864 5890 5891 6365 6366 6367 6368 6369 1609 1610 1611 1612 7412 7413 7432 7433 7654 5032 5172 5478 5479 2515 5760
warnings$	5864 5890 5891 6365 6366 6367 6368 6369 1609 1610 1611 1612 7412 7413 7432 7433 7654 5172 5478 5479
warrant$	1017 1018 1019 7625 5563 2875
warrants$	5563 2875
wary$	5807 3029 3030 3031 3032
was	1835 2635
was$	86 95 156 157 248 433 434 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 3736 3741 757 771 772 773 774 775 776 908 912 3915 913 914 915 916 919 920 921 922 6848 6851 4138 1158 4190 4333 1364 1365 7268 4500 1573 4611 4612 4647 1652 1653 7474 1698 7497 4792 4809 4869 1976 2199 2200 2233 2237 2248 2249 2259 5350 5394 2479 5533 2596 2643 2648 2654 2655 2666 2682 2699 2701 2702 2735 2739 2747 2752 2754 2755 2759
wash$	1620
washed$	1620
washes$	1620
washing$	1620
wasn$	1178
waste$	552 2486
wasted$	552 2486
waster$	6461 2791
wasters$	6461 2791
wastes$	552 2486
wasting$	552 2486
watch	1961 2516
watch$	6921 6922 6923 4766 7561 1786 7575 7619 1904 4918 7730 4964 2077 5403 5408 5596
watche	4797
watched$	7299 7300 7563 1786 7577 4918 7716 7722 2077
watches$	6921 6922 6923 5403 5408
watching$	1786 4918 2077
watchlist$	5519
watchlists$	5519
watchs$	1786 4918
water$	5068
wave$	5597
wavy$	2389
way$	20 5829 3829 4135 1133 1134 1135 6940 4165 4166 4248 7372 1661 5114
ways$	5829 6605 6670 6726 7097 5114
wayward$	2247 5251 2346
we	1755
we$	4314 4315 4316 1658 4758 1843
weak$	3698 6516 6517 6518 6519 737 1538 1539 1540 1541 7427 7428 7429 7430 4665 1688 2272 2273 2466 2503
weaker$	3666
weaned$	2004
weapon	7511 7521 7594 7708 7883
weapon$	7581 7601 7602 7882 2600
weapons$	6013 1748 7581 7601 7602 2600 2872
wear	2096
wear$	6148 6149 6150 6151 6152 1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2390 2400
wearing$	1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2096 2390 2400
wears$	1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2390 2400
weary$	5308
weed	5108
weed$	5919 5920 6047 6048 6049 6103 6104 6105 6106 6107 6108 6109 6110 6115 6118 7565 4995 7776 7787 7888 5123
week$	7098 7099 7100 5489 5748
weekend$	7756
weeks$	5489 5748
weighed$	2958 2961
weighs$	2961
weight	4977 5002 7783
weight$	7757 7782 5670
welcome$	2152
welcomed$	2152
welcomes$	2152
welcoming$	2152
welfare$	5793 3014 5830 5831 5832 5833 5834
well$	5889 6510 817 818 827 864 887 982 999 1002 1077 1082 2350 2363 2371 5402
wellbe	5002
wellbeing$	5793 5830 5831 5832 5833 5834 6315 6316 7782
went$	5869 240 241 242 243 244 245 274 275 276 3293 294 295 361 362 363 6185 6186 598 620 1145 1154 1634 1986 2091 2145 2146 5150 2737
were	7550 1835
were$	3066 86 95 3112 156 157 248 433 434 6302 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 757 771 772 773 774 775 776 6603 908 912 3915 913 914 915 916 919 920 921 922 1062 1158 4190 4333 1364 1365 7268 1573 4612 4647 1652 1653 1698 7497 4792 4809 4862 2199 2200 2233 2237 2248 2249 2259 5350 5394 2479 5533 2596 2699 2739 2747 2752 2759
weren$	1178
wet$	1991
wets$	1991
wetting$	5665
what$	3106 6029 6145 3444 3445 462 6274 521 522 6604 3826 6610 6797 6798 7410 7432 7433 4907 5153 5156 5479
whatever$	6310 6770 6787 1179 1180 1181 1182
whatsapp$	296 3299 297 3300 298 3301 299 3302 300 3303
whatsoever$	7268
wheel$	7311
wheelchair$	2917
when	5511
when$	3297 3298 6274 7471 7569 7576
whenever$	3297 7569
where	5511
where$	5809 5810 5811 5812 6274 1798 4919
wherea	4768 1907 4910 4911 1939
whereabouts$	7548 7549 4942
which	5502 5511
which$	7588 7692 7698 4930 4943
while$	7301
white$	1065 1084 4090 1090 4112 4113 4114 1112 1141 2345 2346 2367 2374 5403 2405
who	7511 7532 7588 7692 7698 4930 4943 5511
who$	5809 5810 5811 5812 3346 3347 485 6274 6400 6410 6603 6848 6851 1759 4765 4771 1793 1818 1828 4834 1836 4919 7703 4944 7738 5350
whole$	4571 4573 2183
wholly$	2431 2434
whom	7692 7698 7710
whom$	5809 5810 5811 5812 6274 7542 7611 1836 4919
why$	479 480 6274 523 524 525 526
wicked$	2192
wider	1802
wider$	4805
wife$	7820 7852
wild$	2183 2192 5223 5224 5225 5251 2368 2389 2803
wilful$	2824
wilfully$	290 2483 2824
will$	566 586 972 992 1004 1007 1192 1193 1194 1195 1196 1197 1198 1199 1203 1204 1219 1223 1224 1225 1233 1234 1235 1236 4247 7039 7040 7041 7042 4273 7060 1278 1279 1280 1281 1282 4309 4310 4313 4333 7115 7116 1341 1342 4747 1747 4781 1785 4856 1911 2421 2423 2435 2610
willed$	5275
willing$	130 131 136 527 528 529 4177 4179 4181 1739 2144
willingly$	6140 6141 359 5148 5149 2147
willingness$	5947 4294 7075 7076 7077 7078 7079 7080
wind$	634 635 4227
winding$	634 635
winds$	634 635
winter$	6033 6034
wiry$	2349
wisdom$	3912 910
wise$	3067 821 822 866 1063 5304 5309 5310 2312 2325
wiser$	3057 861 866
wish$	4294 7075 7076 7077 7078 7079 7080 7689
wished$	1972
wishes$	1972 5478
wishs$	7689
with	7647 5103 2569
with$	5959 5962 5967 5999 3227 3233 3237 6095 3316 3319 3320 3348 6144 3423 3424 6276 3626 3629 6415 3648 6503 6507 6513 6514 6520 3796 6580 801 6595 3816 3819 831 3990 3991 3992 6848 6851 1094 1104 1105 1106 1107 1148 6994 7038 7088 1482 7422 4737 4762 7551 4806 7590 1980 5044 7834 5084 2099 5167 2289 2390 2396 5498 5575 5616 2678 2696 5731 5761
withar	7696
withbu	7696
withcr	7696
withda	7696
withde	7696
withdi	7696
withga	7696
withheld$	495 496 5486
withhold$	495 496
withholding$	495 496
withholds$	495 496
within$	3787 4813 4969
withof	7696
without$	3229 687 6755 6756 6757 6758 6759 6760 6761 6762 6763 6764 6765 6766 6767 6787 1037 1229 1232 4256 1294 1483 1484 4512 2020 2429 2430 2447 2463
withro	7696
withsh	7696
withst	7696
withsu	7696
withth	7696
woeful$	1688 2824
woefully$	2824
wolves$	6479 6480 6481
woman	5105
woman$	6659 3887 6701 6706 6707 6708 938 6723 6724 6725 6729 949 950 6751 7864 7885 5318
women$	6448 6652 6659 6662 3885 6671 6673 6691 6699 6706 6707 6708 949 950 969 6781 6903 6951 5318 5327
won$	539 540 541 542 543 545 555 582 1205 1206 1207 1208 1209 4244 2418 2437
wont$	1205 1206 1207 1208 1209 2418
wool$	5323
woolly$	2824
word$	7415
wore$	6148 6149 6150 6151 6152 1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2390 2400
work	5566
work$	69 71 72 3186 6016 252 253 254 255 256 257 258 259 260 455 6329 6467 3723 3733 6557 3800 3835 6953 6976 6982 4214 6996 4258 7053 7082 7083 7084 7089 7283 1804 5161 2268 5421 5429 5469
worked$	252 253 254 255 256 257 258 259 260 455 7068 7069 7070 7071 7072 2092 5430
worker	7765
worker$	5918 6101 6275 6337 4388 4393 4394 7437 7466 4704 4713 5082 7876 5162 2490 5771
workers$	5918 6101 6275 3555 6337 6576 6615 6616 6617 4388 4393 4394 7437 7466 4713 5162
working$	252 253 254 255 256 257 258 259 260 455 3734 7082 7083 7084 5429 5496 2716
works$	252 253 254 255 256 257 258 259 260 455 5430
workshop$	69 71 72
workshops$	69 71 72
workshy$	2803
world$	6670 2305 2306
worldly$	866 2307 2808
worn$	6153 6168 6169 6170 6171 6174 7558 4780 5394
worr	1999 2032 2084
worried$	4644 1721
worries$	6361 6362 6363 6364 5478
worry$	5478
worrying$	6521 6522 6523 6524 6525 6526 6527 6528 6529 2250 2252
worse$	3477 6779 6780 7385 7386 5332
worst$	3446 2534
worth$	6352
worthless$	2803
would$	389 396 3400 3409 3482 3529 646 679 6694 1210 1211 1212 1223 1224 1225 4273 4333 7115 7116 1341 1342 4747 1747 2419 2423 2435
wouldn$	3407 3526 1210 1211 1212 2419
wound$	634 635
wrap	7883
wraps$	6497 5123 5239
wreak$	2227
wreaked$	2228
wreaking$	2226
wreck$	2158
wrecked$	2158
wrecking$	2158
wreckked$	2158
wreckking$	2158
wrecks$	2158
wrist$	7761
wrists$	7761
writ	5721
write$	1593 1909 1940 7811 2211 2212
writing$	1596 1909
written$	1574 1595 2029
wrong$	3057 3058 3127 3197 3198 3199 6017 6399 6406 6407 6408 7467 7468 4701 2113 2166
wrote$	1594
xanax	5008
xanax$	7788
y$	6720
year	5034
year$	3349 6664 3895 1067 1070 1072 7810 5034 7814 5489 5748
years$	6649 6650 6651 6732 6733 6734 5489 5748
yet$	3101 1670 4693
yield	2500
yjs	5095
yjs$	7875 2768
yob$	2791
yobbish$	2252 2791
yobbo$	2791
yobbos$	2791
yobs$	6479 6480 6481 2791
yoi$	2997
yos	5095
yos$	7875 2768
yot	5095
yot$	7875 2768
young	5105
young$	158 204 638 3651 6533 3757 3758 6547 6548 6549 6550 6551 6552 782 783 3788 3876 4060 4061 4062 4063 4064 4065 1065 6848 6851 4266 4360 4584 4585 4594 4640 4679 4681 4736 7566 7568 4789 1789 1790 1832 7620 1840 7626 4863 4866 4940 7744 7885 2134 2194 2197 2201 2230 5250 5296 2321 2345 2529 5579 5585 2736
younger$	3666 6450 6451 5066 5122
youngers$	7609
youngster$	6533 6547 6548 6549 6550 6551 6552 5250
youngsters$	6533 6547 6548 6549 6550 6551 6552 5122 5250
youth	2540 2764
youth$	6533 6536 6547 6548 6549 6550 6551 6552 1065 6848 6851 6854 6855 1702 4752 1801 5095 2093 2194 5199 2197 5250 5349 2347 2529 2755 2764
youths$	6430 6533 6536 6547 6548 6549 6550 6551 6552 6848 6851 1801 5199 5250 2347 2814
yp	4736 4744 7545 7562 7564 7566 7568 4789 7570 1789 1790 7620 7626 4867 7744 2000 2018 2038 5043 7851 2085 2540 5554 5579 5703
yp$	2171
yp1$	2170
yp2$	2170
yp3$	2170
yp4$	2170
yp5$	2170
yp6$	2170
yro$	2995
zero$	1291 4478 2484 2567
zits$	5399
