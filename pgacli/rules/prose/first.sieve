3037 2814 2137

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
(?:phones?|devices?|accounts?|messages|chats?) (?:\w+ )?(?:hold|holds|contain|contains) (?:\w+ )?evidence(?! (?:of (?:what|the harm|the abuse)|that they))
(?:for|to) (?:our |the )?(?:colleagues|partners) in the (?:force|police)
(?:group|gang|cohort|lads|boys) (?:that|who) (?:deals?|steals?|robs?|offends?)(?! (?:\w+ ){0,3}(?:for|because|to pay))
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
signed (?:yp\d+|him|her) off
signed off (?:sick|school|by)
(?:has|had|needs|given|gets) (?:his|her|an?) injections?
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
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 25 25 27 27 27 28 28 28 30 30 30 30 31 31 31 31 31 32 32 33 33 34 35 35 36 36 36 36 36 37 37 37 38 38 39 39 39 40 40 40 41 41 41 41 41 41 42 42 42 42 43 44 44 44 45 46 46 47 47 47 48 48 49 49 49 49 49 49 50 51 52 53 53 53 53 54 54 54 55 55 56 56 56 57 58 58 59 60 61 62 62 62 63 63 63 63 63 63 63 63 64 64 65 66 67 67 68 68 68 68 68 68 69 70 71 71 71 71 71 71 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 73 73 73 73 73 73 73 74 74 75 75 76 76 76 76 76 76 77 77 77 78 79 79 79 79 79 79 80 80 81 81 82 83 84 84 85 86 86 86 86 87 87 87 88 88 88 89 89 89 89 90 90 91 92 94 94 95 95 96 96 96 97 97 97 97 97 97 98 98 98 99 99 99 100 100 100 100 101 101 101 101 102 102 103 103 103 103 104 104 104 104 104 104 104 104 104 105 106 106 108 109 109 113 113 113 113 113 114 114 114 115 116 116 116 116 116 116 116 118 120 121 122 126 127 129 131 133 133 133 133 133 133 133 133 134 134 134 134 137 137 137 138 139 139 139 139 142 143 143 144 144 146 146 146 147 149 149 149 149 149 149 150 151 154 154 155 156 157 157 157 158 159 159 159 159 159 160 160 160 160 160 160 160 160 161 161 161 161 161 161 161 162 162 162 162 163 163 164 164 164 164 164 165 165 166 167 168 168 169 169 170 170 170 171 172 172 173 173 174 174 175 176 176 176 177 177 178 179 180 180 180 180 180 180 181 181 181 181 181 182 182 183 183 185 185 186 186 187 187 188 190 191 192 193 194 195 196 197 198 199 199 200 201 201 202 202 202 202 203 203 203 203 203 204 204 205 205 206 206 206 207 209 209 210 211 212 213 214 214 214 215 216 216 217 217 218 218 219 219 220 220 221 221 222 222 222 222 222 222 222 222 222 223 223 223 223 224 224 225 226 226 227 228 229 229 229 229 230 230 231 231 231 231 232 232 232 233 234 235 235 236 237 237 238 238 238 238 238 238 238 238 238 239 239 239 241 241 241 242 243 245 247 247 247 247 247 247 247 247 247 247 247 247 248 248 248 248 248 248 248 248 248 248 248 249 249 249 249 251 251 251 251 251 252 252 252 252 253 253 254 255 255 256 256 258 258 258 258 258 258 258 259 259 259 259 259 259 259 259 259 259 259 259 259 261 262 263 264 265 267 267 267 268 268 269 270 270 270 272 273 275 276 277 277 278 278 279 279 279 285 286 289 290 295 295 298 298 298 299 300 302 307 308 308 308 309 310 310 310 310 311 312 312 312 312 313 313 313 313 313 313 313 313 313 313 314 314 314 315 316 316 316 316 319 321 321 321 321 322 322 322 323 324 324 324 326 326 327 327 327 327 327 327 327 327 328 331 331 331 334 334 335 335 335 335 336 336 336 336 336 336 338 339 339 341 341 341 341 341 342 342 342 342 343 344 344 344 344 344 344 344 344 344 345 345 347 347 347 347 348 348 348 349 349 349 349 349 349 349 349 350 350 350 350 350 350 351 352 352 352 352 352 352 356 356 356 356 357 359 359 360 360 362 362 362 362 362 362 362 363 363 363 364 364 368 371 372 374 374 375 377 380 382 382 382 383 383 383 386 387 388 388 389 389 390 396 397 399 400 402 403 404 405 406 406 406 407 408 409 409 409 410 412 412 412 412 414 414 414 415 415 415 415 415 415 415 416 416 416 416 417 418 419 420 420 421 422 423 425 425 427 427 428 428 429 430 430 430 430 430 430 430 431 431 431 431 431 431 432 432 432 432 433 434 436 436 436 436 436 437 437 437 438 438 438 438 439 439 439 439 439 440 440 440 441 442 442 443 444 444 444 444 444 444 444 444 444 444 444 445 446 446 447 449 449 449 449 449 450 450 450 451 452 452 454 455 456 456 456 457 458 458 458 458 458 461 461 461 462 462 462 463 463 463 463 463 464 464 464 466 467 467 467 468 468 470 471 472 473 473 473 473 473 473 473 473 473 473 473 473 473 474 477 479 479 479 480 480 481 482 482 482 483 483 484 486 486 487 488 488 489 489 489 489 490 490 491 491 491 491 492 492 493 493 493 493 494 494 494 494 494 495 495 495 495 496 496 496 497 497 498 498 498 499 499 499 499 499 500 500 500 501 502 502 502 503 503 503 504 504 505 506 506 507 507 507 507 507 507 508 508 513 513 513 513 514 514 516 516 520 520 520 524 525 525 525 525 529 530 532 533 533 533 534 534 535 536 539 539 539 540 542 544 544 544 545 547 547 547 548 549 549 549 549 550 551 551 551 552 552 552 553 554 555 556 556 556 557 557 557 557 557 557 557 557 557 557 558 559 559 559 559 560 561 562 562 562 564 564 564 565 566 566 566 567 568 569 569 569 570 571 571 571 572 573 573 573 573 575 575 576 576 577 578 578 582 583 583 585 586 587 587 587 588 589 590 590 590 590 591 591 591 591 592 592 592 592 593 594 595 595 595 595 595 595 596 596 596 596 596 596 597 597 597 597 597 598 598 598 599 599 599 599 599 599 600 602 603 603 604 604 604 605 605 606 607 607 607 607 608 608 608 608 608 608 608 610 611 611 611 611 612 612 612 612 612 613 613 613 614 615 615 616 616 616 616 617 617 617 617 618 619 619 619 621 621 622 622 622 623 623 623 623 624 624 624 624 624 624 625 625 626 626 626 626 626 627 628 628 628 628 628 628 628 629 631 631 631 632 632 632 632 633 633 633 633 633 633 633 633 635 637 637 637 638 638 638 639 641 641 641 641 641 642 642 642 644 644 645 645 645 645 645 645 646 646 646 647 647 648 648 648 648 648 649 650 650 650 652 652 652 652 654 655 655 655 657 658 658 658 659 660 661 661 662 663 663 663 663 664 664 664 664 664 665 665 665 665 665 665 665 666 666 666 666 667 668 668 668 669 669 669 669 669 669 669 670 670 671 671 671 671 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 673 673 673 674 674 674 675 675 675 675 676 677 677 678 678 678 678 679 680 680 680 680 681 681 681 681 681 681 681 682 682 682 682 682 682 683 683 683 683 684 684 684 684 685 685 686 687 687 687 687 688 688 688 688 688 688 688 689 690 690 691 691 691 691 691 692 692 692 692 692 692 692 693 693 693 694 695 695 695 695 695 695 695 695 695 696 696 697 698 698 699 699 699 699 699 701 701 702 703 703 703 704 704 704 704 704 704 704 704 704 704 704 704 705 705 705 705 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 707 708 709 710 710 710 710 710 711 712 712 712 712 712 713 713 713 714 715 716 718 718 719 719 719 719 719 719 720 720 720 721 721 722 722 723 723 723 725 725 725 725 726 726 726 726 727 727 728 729 730 732 733 734 735 736 737 738 739 739 742 743 744 745 746 747 747 748 748 748 748 748 749 750 750 750 750 751 752 752 753 755 755 757 758 759 759 760 760 761 762 763 763 764 766 766 767 767 769 769 769 769 770 770 771 771 771 771 772 772 772 772 773 774 774 775 775 777 778 778 779 781 781 782 782 783 785 786 787 789 791 791 791 792 792 792 793 793 793 794 794 795 795 796 798 798 799 799 799 799 799 799 800 800 800 802 802 804 805 806 807 808 809 810 811 812 813 821 826 827 828 829 830 831 832 833 834 836 840 841 842 843 844 845 846 847 848 849 850 851 852 853 855 859 861 862 863 865 869 874 875 878 879 880 882 883 886 887 888 889 891 895 896 897 898 899 900 902 903 904 905 908 909 910 911 913 914 916 919 920 923 925 926 931 932 939 941 943 944 947 952 953 954 956 957 958 959 960 961 962 964 968 969 970 971 972 974 975 977 979 980 981 982 987 989 993 994 995 996 997 1003 1005 1013 1015 1017 1018 1019 1022 1023 1024 1029 1030 1032 1034 1037 1038 1039 1040 1041 1043 1044 1046 1047 1048 1049 1050 1052 1053 1054 1055 1056 1057 1058 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1075 1077 1078 1079 1080 1083 1084 1085 1086 1087 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1100 1101 1102 1103 1104 1105 1106 1107 1109 1110 1111 1112 1113 1114 1117 1118 1119 1120 1121 1122 1123 1126 1127 1129 1130 1133 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1186 1189 1211 1212 1213 1222 1228 1231 1235 1239 1242 1244 1245 1247 1250 1251 1254 1298 1301 1302 1310 1314 1315 1334 1338 1339 1340 1345 1346 1353 1360 1367 1369 1370 1375 1396 1400 1401 1403 1404 1405 1409 1415 1418 1419 1420 1421 1422 1423 1424 1435 1436 1437 1443 1446 1450 1452 1457 1459 1465 1467 1473 1474 1480 1481 1490 1492 1493 1494 1495 1497 1500 1505 1506 1507 1508 1509 1510 1512 1513 1514 1515 1516 1518 1519 1521 1523 1524 1527 1528 1529 1532 1533 1539 1542 1543 1544 1545 1547 1548 1549 1552 1554 1555 1557 1558 1559 1560 1561 1570 1571 1574 1576 1577 1578 1579 1580 1581 1582 1583 1584 1589 1590 1591 1593 1594 1595 1596 1597 1599 1600 1601 1602 1603 1604 1605 1615 1624 1626 1630 1634 1636 1638 1641 1642 1646 1649 1653 1655 1656 1658 1659 1661 1664 1666 1669 1670 1671 3 3 16 18 20 21 28 29 50 66 73 92 93 98 104 106 111 112 117 119 121 123 128 128 129 130 131 132 135 136 140 141 142 143 143 145 147 152 153 154 155 177 184 185 189 194 208 211 225 227 240 244 246 248 250 257 260 266 269 271 273 274 277 278 278 280 281 282 284 287 290 292 292 292 292 292 293 294 296 296 296 296 296 296 296 297 298 302 305 306 307 308 308 313 314 315 317 318 320 320 320 320 320 320 320 320 320 320 320 321 322 322 322 322 322 322 322 322 322 322 322 322 322 328 329 330 331 332 333 334 335 337 337 337 337 337 337 338 340 346 350 352 353 354 355 356 357 358 359 361 361 361 362 365 365 365 365 367 369 370 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 373 374 376 377 379 379 381 382 383 384 385 391 393 398 398 398 398 398 398 398 398 411 413 413 424 426 435 446 448 449 450 453 459 460 465 467 468 469 475 476 478 483 485 502 503 505 509 511 511 511 511 511 511 511 511 511 511 514 516 517 519 520 521 522 522 523 525 525 525 525 525 525 525 525 525 525 525 525 525 526 527 528 529 530 531 535 536 537 537 537 537 537 537 537 537 537 537 537 537 537 538 539 540 541 543 544 546 547 549 550 555 556 557 558 560 560 561 562 563 563 563 563 563 563 572 574 579 582 584 587 597 598 601 608 609 620 627 630 631 633 634 636 636 640 642 642 643 647 650 651 653 655 656 657 658 661 662 672 676 690 692 700 702 702 702 702 702 702 702 702 702 702 702 704 704 704 704 704 705 710 717 718 719 727 731 740 741 747 752 753 754 755 756 758 765 768 772 775 776 780 784 790 791 797 801 801 801 803 803 803 803 814 816 822 823 835 837 858 860 864 866 867 868 871 872 873 876 877 881 884 885 890 892 893 894 901 906 907 912 915 917 918 921 922 924 927 928 929 930 933 935 936 938 940 946 948 949 950 951 963 965 966 973 976 978 983 984 985 986 988 991 992 998 999 1000 1001 1002 1007 1008 1009 1010 1011 1012 1014 1016 1020 1021 1025 1026 1027 1028 1031 1033 1035 1036 1042 1045 1051 1059 1060 1061 1074 1076 1081 1082 1088 1099 1108 1115 1116 1124 1125 1128 1131 1132 1151 1184 1185 1191 1192 1193 1203 1215 1216 1221 1224 1226 1232 1236 1237 1238 1243 1249 1252 1253 1255 1257 1258 1260 1266 1268 1269 1278 1279 1282 1286 1287 1293 1294 1295 1296 1299 1300 1305 1306 1307 1311 1312 1313 1317 1319 1320 1336 1337 1342 1344 1347 1351 1354 1356 1362 1364 1365 1368 1371 1372 1373 1376 1378 1379 1380 1381 1382 1387 1392 1393 1395 1397 1398 1406 1407 1411 1412 1413 1414 1416 1426 1434 1438 1439 1441 1442 1444 1445 1447 1449 1451 1455 1456 1460 1461 1462 1463 1466 1469 1470 1475 1476 1477 1478 1482 1483 1484 1485 1486 1487 1488 1489 1491 1498 1499 1502 1503 1504 1511 1517 1520 1522 1525 1526 1530 1531 1534 1538 1540 1550 1551 1553 1556 1562 1563 1564 1565 1566 1567 1568 1569 1572 1573 1575 1585 1586 1587 1588 1592 1598 1606 1607 1609 1610 1611 1613 1614 1617 1618 1619 1620 1622 1627 1628 1629 1631 1632 1633 1637 1643 1645 1647 1648 1652 1654 1660 1662 1663 1665 1667 22 26 107 110 124 125 128 148 283 288 291 292 296 301 303 304 320 325 333 337 361 365 366 372 378 392 394 395 398 401 413 510 511 512 515 518 522 525 537 546 563 580 581 636 702 704 724 788 801 815 817 818 819 820 824 825 838 839 854 856 857 870 934 937 942 945 955 967 990 1004 1006 1134 1162 1187 1188 1190 1194 1195 1196 1197 1198 1199 1200 1201 1202 1204 1205 1206 1207 1208 1209 1210 1214 1217 1218 1219 1220 1223 1225 1227 1229 1230 1233 1234 1240 1241 1246 1248 1256 1259 1261 1262 1263 1264 1265 1267 1270 1271 1272 1273 1274 1275 1276 1277 1280 1281 1283 1284 1285 1288 1289 1290 1291 1292 1297 1303 1304 1308 1309 1316 1318 1321 1322 1323 1324 1325 1326 1327 1328 1329 1330 1331 1332 1333 1335 1341 1343 1348 1349 1350 1352 1355 1357 1358 1359 1361 1363 1366 1374 1377 1383 1384 1385 1386 1388 1389 1390 1391 1394 1399 1402 1408 1410 1417 1425 1427 1428 1429 1430 1431 1432 1433 1440 1448 1453 1454 1458 1464 1468 1471 1472 1479 1496 1501 1535 1536 1537 1541 1546 1608 1612 1616 1621 1623 1625 1635 1639 1640 1644 1650 1651 1657 1668

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 3 5 5 6 6 5 5 5 3 4 4 4 9 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 4 8 7 6 7 7 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 6 8 7 7 4 5 3 3 9 3 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 8 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 10 11 11 11 10 10 6 7 7 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 9 11 10 10 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 3 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 5 4 11 0 7 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 4 10 6 11 11 5 10 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 10 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 5 6 3 8 12 9 11 17 5 7 20 11 5 5 14 4 3 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 6 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 3 3 2 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 5 2 4 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 3 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2045 5082 5415
101$	5013
12$	896 897 898 899
13$	896 897 898 899
14$	896 897 898 899
15$	896 897 898 899
16$	896 897 898 899
17$	5797 3018
18$	6194 3918 6751 6752 6753 6754 6755 6756
19$	6194 3918 6751 6752 6753 6754 6755 6756
2$	5415
20$	6194 3918 6751 6752 6753 6754 6755 6756 5797 3018
21$	6194 3918 6751 6752 6753 6754 6755 6756
22$	6194
23$	6194
24$	6194 2463
25$	6194 3918 6751 6752 6753 6754 6755 6756
26$	6194
27$	6194
28$	6194
29$	6194
3$	5415
30$	6194 3918 6751 6752 6753 6754 6755 6756
31$	5797
3x5x2$	2866
4$	5415
47$	5797 3018
5$	1076 5415
5x5x5$	2865
6$	1076 5415
60$	7698
7$	5415 5500
8$	5415
9$	5415
999$	5013
a$	3172 3193 3296 6112 3300 688 689 690 6564 3812 3813 802 917 918 3977 4004 4005 1065 4507 4520 4629 4666 4877 5035 5036 5065 5079 7915 2072 2107 5160 5168 7985 2213 2246 2376 2483 2495 2559 2562 5678 2789
abandon$	2500
abandoned$	2497 2500
abandoning$	2500
abandons$	2500
abc$	2809
abdicate$	1631
abdicated$	1631
abdicates$	1631
abdicating$	1631
abh	5163
abh$	7977
abide$	6397
abilit	5739
abject$	2471
able$	843 846 847 849 973 4019 4036 4037 1009 1887
abortion$	2973
about	4842 5566
about$	3108 3528 6344 6677 4250 1214 1215 1216 1217 4255 7293 7491 7492 7493 4756 4757 4758 1766 4867 5091 5148
above$	4132 7545 7574
abscond$	6134 294 295 2816
abscondded$	294 295 2816
abscondding$	294 295 2816
absconded$	294 295 2816
absconder$	5189 2816
absconders$	5189 2816
absconding$	294 295 5188 2816
absconds$	294 295 2816
absconsion$	2816
absconsions$	2816
absen	5772
absenc	7926
absent$	6139 7173 4830
absolute$	1191
absolutely$	1292 4529 2461 2464
abus	7950
abuse	5135
abuse$	5851 5852 6081 6297 6298 6307 6308 6383 6384 7947 7948 7949 5241 5800
abused	2080
abused$	5886 5117 5815 2780
abuser$	6126 6381 6506 659 6522 5264
abusers$	6126 6381 6506 659 6522 5264
abusive$	2282 5330 2835
abysmal$	2858
abysmally$	2858
academy$	4422 4427 4428 7505 7534 4747 1714 7889 7890 7903 2520
accept$	3173 6009 6023 6397 3592 3593 3594 3595 3596 3597 3598 3599 3600 3601 3602 3603 3619 3620 3621 3622 3623 6579 7021 7044 7050 7064 7351 5485 5486
acceptable$	1872 2809
accepted$	6221 6229 6236 6237 6238 6239 6242
accepting$	6579
access$	2720
accommodation$	6171 6172 6173 6174 6175 6176 6177 6178 7946 7973 5798
accomplice$	5211 2914
accomplices$	5211 2914
accord$	5995 5996 5997 5998 5999 6000 6001 6002 6208 6209 5213
accoun	4802 1794 4832 4939
account$	7326 7327 7328 7329 7330 7331 7332 7753 1958 1975 7832 7833 2100 7952 5299
accountability$	532 533 7530 7531 7532 7533 5551
accountable$	532 533
accounted$	1975
accounts$	7616 7646 7753 1958 1975 5299
accusation$	5239
accusations$	5239
acd$	2924
achiev	1850
acknowledge$	3592 3593 3594 3595 3596 3597 3598 3599 3600 3601 3602 3603 7351
acknowledged$	7253 7254 7255 7256
acne$	5463 2852
acned$	2851
across$	3906 870 871 3909 873 3911 875 4047 4048 4049 4050 4132 5366 5507
act	1836 7717 7852
act$	3360 6181 3619 3620 3621 3622 3623 696 869 3906 870 871 872 3909 873 874 3911 875 876 877 878 879 880 881 900 901 902 903 904 905 953 7197 7351 7515 7518 7604 7718 2284
acted$	696 869 3906 870 871 872 3909 873 874 3911 875 876 877 878 879 880 881 900 901 902 903 904 905 4409 4418 7236 7241 7253 7254 7255 7256 7361 2284
acting$	696 778 869 3906 870 871 872 3909 873 874 3911 875 876 877 878 879 880 881 900 901 902 903 904 905 2263 2284
action	1737 5637
action$	5897 7284 7326 7327 7328 7329 7330 7331 7332 5178 5635
actionable$	4774
actions$	3 4 5 6 7 8 9 3049 3050 3051 3056 5897 5924 5995 5996 5997 5998 5999 6000 6001 6002 6016 6383 6384 6385 5178
active	7765
active$	3201 230 231 232 233 447 5195 5377 2562 2564 5614
activi	7579 7825 5617 5629 5630 5637
activities$	5895 5897 5178 5192 5243
activity$	5895 5897 3361 6182 7616 7735 5178 5192 5243 5376 5621
acts$	6166 3360 6181 696 869 3906 870 871 872 3909 873 874 3911 875 876 877 878 879 880 881 900 901 902 903 904 905 954 2284
actual$	5163
add$	1772 2655
added$	1772 1773 1821 1823 4969 1933
addict	7870 7926 7955 5729
addict$	6530 6531 6532 5267 5268 2830
addicted$	2012
addiction$	2012 5744
addicts$	6530 6531 6532 5267 5268 2830
addres	1742 7638 1909 4946 4947 4975
address$	3164 3165 3166 6118 6119 6120 6121 3308 3309 3310 3311 7623 5808
addresses$	3164 3165 3166 7607 7623 7789 5590 5661
adds$	1772
adequate$	4508 4509 4510 4511
adhd	7870
adhd$	7860 2922
adidas$	5467
admit$	7044 7050 7064 7351 7515 5485
admitted$	2005 2017 5720
adolescent$	6601 6615 6616 6617 6618 6619 6620 1065 6916 6919 2224 2227 5314 2375
adolescents$	6601 6615 6616 6617 6618 6619 6620 6916 6919 5314
adopted$	5806
adoption$	2770
adoptive$	2770
adult$	5981 5982 3175 6039 6061 6072 3272 3273 6103 3338 3342 3345 6164 6167 6196 6199 6354 3640 6474 6475 6476 6477 3769 3807 6710 866 6720 6722 6727 3922 6739 6744 6745 6746 6765 6774 6775 6776 3973 937 6795 949 950 3989 6804 6805 3992 3993 4035 4038 6852 6908 6909 6910 6911 6912 6913 5185 2169 5210 5381 5382 2349 5388 2368
adults$	3151 3156 3160 3163 5978 5981 5982 5991 6072 6103 6126 6128 6131 3338 6160 6164 6167 6196 6343 6405 6463 3654 6474 6475 6476 6477 6485 3672 6644 6683 6684 6685 6693 6710 6720 6724 3912 6727 3919 6739 6744 6745 6746 6751 6752 6753 6754 6755 6759 6763 6771 6772 6773 6774 949 950 3989 6804 6805 6852 6871 6880 6888 6889 6890 6891 6892 6908 6909 6910 6911 6912 6913 6971 7019 5185 5235 5383 5388
advance$	1840
advanced$	866 5195
advanceed$	1840
advanceing$	1840
advances$	1840
advantage$	5887
advice$	5932 6433 6434 6435 6436 6437 6579 7244 7245 7246 7247 7248 7249 7250 5226 5236 5482 5542
advis	4775 5663
advised$	3095 5935 5936 3123 87 88 89 90 91 92 93 94 3132 96 97 98 99 100 101
affairs$	6790
affection$	6171 6172 6173 6174 6175 6176 6177 6178
affili	1836 5617 5621 5623 2915
affiliate$	5243
affiliated$	645 5243
affiliates$	5243
affiliation$	626 627 645 5243
affiliations$	5243
affray	5163
affray$	7977
afraid$	6861 6862 6863 6864 1052 1053
african$	1084 4124 2400 5462
afro$	5455 2419 5457
afros$	5455 5457
after	7618 5104
after$	6010 3581 3842 6692 3881 4022 6872 6873 6884 1604 7918 7919 5121 5751
again$	5945 5946 7085 7086 7088 7089 7090 1572 4707 4708
agains	4892 5637
against$	6122 6123 6124 6125 7690 7706 7736 1930 7818 5498 5604 5606 5646 5679
age$	3351 6193 3692 6717 6718 6800 6801 6802 6929 6930 6931 5081 5779
aged$	6916 6919 7881 5208
agencies$	4422 4427 4428 7505 7534 4747
agency$	4397 4422 4427 4428 7505 7534 4747 1714 4774 2471 2510 2519
ages$	6717 6718
aggression$	6552 6633 6634 784 785 5322
aggressive$	6589 6590 6591 6592 6593 6594 6595 6596 6597 6598 6599 6665 2282 2835
aggressively$	2835
aggressiveness$	6633 6634 5322
aggressor$	6506 6507 6508 6509 5264 5265 5266
aggressors$	6506 6507 6508 6509 5264 5265 5266
aggro$	6266
agitator$	2826
agitators$	2826
agree$	836 837 838 839
agreed$	364 6242 836 837 838 839
agreement$	6015 7723
agreements$	7723
agrees$	836 837 838 839
ahead$	7545 7575 7635
aid	1850
aid$	1840 1854 5708
aided$	1840 1854
aiding$	1840 1854
aids	1850
aids$	1840 1854 5708
aim	1940
aim$	7730 1883 7759 7802
aims$	7730 1883 7759
albanian$	5462
album$	4968
alcoho	7926 7955
alcohol$	5987 5988 6171 6172 6173 6174 6175 6176 6177 6178 6183 6186 7863 5725 2692 5729
alcoholic$	5267
alcoholics$	5267
alert$	1729 1750 1751 1862
alerting$	1750 1751
alerts$	1750 1751
aliases$	2870
alibi$	2871
alibis$	2871
alienated$	2376
alight	5150
alight$	7964
alike$	5466 5468
alive$	7842
all	5642
all$	3136 3507 3615 756 3807 798 829 6681 912 6840 1057 1158 7023 4210 1183 1260 1261 1262 1318 1327 4365 4395 7340 7347 4666 4668 7500 7501 1661 7725 4942 4991 5017 5217 5482 5483 5543 2555 2559
allegation$	5239 5240
allegations$	5239 5240
allege$	6489 6490 5237 5238
alleged$	6489 6490 1811 1914 1969 5237 5238 2204
allegedly$	2822
alleges$	6489 6490 5237 5238
allerg	7870
allergic$	2938
allergies$	2938
allergy$	5744 2938
allocated$	1919
allow	1752
allow$	35 36 112 113 6302 7044 7050 7064 1854 5214 5485
allowed$	35 36 112 113 6302 1854 2016 5214
allowing$	35 36 112 113 6302 1854 5214
allows$	35 36 112 113 6302 1854 5214
almost$	412 912 3949 913 914 915 916 919 920 921 922 967 968 2345 2354
alone	5029 2753 5791
alone$	6246 6823 6824 6825 6826 6827 6828 6829 6830 6831 6832 6833 6834 6835 7843 2753 5790
along$	5972 6031 3398 3399 3400
alopecia$	2853
already$	912 3949 913 914 915 916 919 920 921 922 940 967 968 2345 2354
also$	2228
alternative$	2728
although$	103 6122 6123 6124 6125
altogether$	1661
always$	290 864 1158 4256 2855
ambition$	6655 5358
among$	6588 3821 3853 4847 5022
amongst$	6588 3821 3853
amount$	164 6867 6868 6869 6870
ample$	3145
an$	3589 3838 3908 3951 3981 1065 4383 4666 4865 4877 5035 5065 5168 2376
anaemia$	2937
analys	4787 4788 4789 1753 1754 1788 4828
analysis$	5580 5624
analyst$	7586 7601 7602 7603 4790 4791 4825 7642 1889
analysts$	7586 7601 7602 7603 4790 4791 4825 7642 1889
anaphy	2939
and	2594 2599
and$	3135 6446 3694 3695 6916 6919 4132 4149 4773 4864 4882 4883 5015 5558 5597 2639 5840
angels$	5284
anger$	781 2283
angry$	7173 2213 2376
animal$	5267
animals$	6530 6531 6532 6547 6548 6549 5267 5268
ankle	2123
ankle$	5160
anonymous$	2531
anorexia$	2940
anorexic$	2940
anothe	1847
another$	3038 6079 6645 1065 7578 5175 2376 2562
anpr$	2875
answer$	6397 960 961 962 4029 7044 7050 7064 7124 7351 4569 4570 7515 7518 7802 5485
answered$	6221 6242 960 961 962 7241 7253 7254 7255 7256 7563
answers$	960 961 962 7124
antagonise$	2198
antagonised$	2198
antagonises$	2198
antagonising$	2198
anti	4850 1826 4915 4920 7767 7779 1964 5012 2679
anti$	3269 3275 628 3739 6589 6590 6591 6592 6593 6594 6595 6596 6597 767 3810 3852 2311 2312
anticipated$	7712
antidepressant$	5716
antidepressants$	5716
antipsychotic$	2955
antipsychotics$	2955
antisocial$	6081 6088 6554 6589 6590 6591 6592 6593 6594 6595 6596 6597 6665 7664 7826 2195 2277 5315
anxiet	7870
anxiety$	2942
any	7632 2530 5642
any$	3615 7023 4210 1183 4331 4515 4516 4668 7580 4877 7725 5482 5483 2555 2559
anybody$	4422
anyone$	5978 6710 6871 4422 7240
anything$	6378 965 6838 1047 6978 6979 7043 7048 7054 7059 7068 7132 1343 1344 1345 1346 1347 7315 7316 7317 7318 7785 5482
anyway$	5949 6855
apathetic$	2837 2858
apathy$	2858
apnoea$	5726
apologised$	7253 7254 7255 7256
app$	296 3333 297 3334 298 3335 299 3336 300 3337 6152 6153 6154
appalling$	6589 6590 6591 6592 6593 6594 6595 6596 6597 1538 1539 1540 1541 1688 2282 2318 2496 2858
appallingly$	2858
appear	7827
appear$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3906 870 871 872 3909 873 874 3911 875 908 912 3949 913 914 915 916 919 920 921 922 4047 4048 4049 4050 1014 1100 1101 1102 2118 2229 2230 2278 2279 2289 2425
appearance$	6935 6936 6937 6938 6939 7015 5836
appearances$	5836
appeared$	869 3906 870 871 872 3909 873 874 3911 875 1100 1101 1102 2118 2425
appearing$	2118
appears$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3906 870 871 872 3909 873 874 3911 875 908 912 3949 913 914 915 916 919 920 921 922 1014 1100 1101 1102 2118 2229 2230 2278 2279 2289 2425
appendicitis$	3005
appeti	7870
apple$	5259
apples$	5259
applic	1912
applied$	1397 1398 1399 1613
apply	1847 1912
apply$	1397 1398 1399 2590
appointment$	4220 1184 1185 1186 7166 7167 7168 7858 5712
appointments$	4220 1184 1185 1186 7858 5712
appreciate$	6397 3592 3593 3594 3595 3596 3597 3598 3599 3600 3601 3602 3603
appreh	4924
apprehend$	7738 2630
apprehending$	2630
approa	5637
approach$	5635
approaches$	7455 7456
appropriate$	3101
apps$	296 3333 297 3334 298 3335 299 3336 300 3337 6152 6153 6154
april$	6101
arab$	1084 4124 2400 5462
arcade$	6099 6100
architects$	445
are	1836
are$	3042 3098 156 157 433 434 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 3775 757 771 772 773 774 775 776 6671 908 912 3949 913 914 915 916 919 920 921 922 930 1060 4171 1158 4224 4367 1364 1365 4681 1652 1653 7565 4785 4817 4826 4898 4972 2125 2229 2230 2263 2278 2279 2289 5414 5458 5459 2509 5597 5644 2625 2672 5788
area$	3843 5234 5795
aren$	1178 1213 1218 2275 2347
argue$	7173
argued$	7173
argues$	7173
arguing$	7173
argume	5116
argument$	4287 7102 4289
argumentative$	6637 6638 6639 6640 6641 6642 6643 5326 2835
arguments$	2062 7930 2088
arm$	6946 7848
arms$	6946 7848
around	5566
around$	3108 6037 6677 3871 3897 6713 4614 7615 5193 5366 5479
arrangement$	6211 6906 5376
arrangements$	6211 6906 5376 5757
arrest	7604 1799 1838 7699 7700 7705 4924 7764 5008 1980 7926 7928 7952 7955 5646
arrest$	7688 4875 7694 1861 7721 7738 1898 7817 7822 5017 7987 2601 2604 5651 2630 5676 2806 2899 3023
arrested$	5888 5619 5823 3023
arresting$	2630 2898
arrestped$	1898
arrests$	1815 7667 1861 1898 7822 7987 5651 2897 3023
arrive	7793 7827
arrive$	6397
arrived$	7520 7521 7522 7523
arrogance$	2858
arrogant$	4699 2837 2858
arson	7675 7766 7767 5151 5163 5165
arson$	7965 7977 7979
arsonist$	5267
arsonists$	5267
art$	6738 2681
arthritis$	2918
as	1836 2530
as$	3297 3693 3851 3892 3913 3925 925 3972 3990 3991 6858 4157 4531 7370 1669 1672 7637 4836 4837 4842 5002 2228 2263 5589
asb	4915 1964
asb$	6081 6552 7729 1926 5001
asbo	4949 2809
asbo$	7763 5846
asbos$	7763
asd$	7860 2924
ashamed$	7381 1531
asian$	1065 1084 4124 4146 4147 4148 1112 2375 2376 2400 5462
aside$	4613 4686
ask$	414 7150 7151 7152 4795 5493
asked$	3176 414 6293 7091 7236 7241 7361 7563 1746 4795 1792 4986
asking$	3449 413 414 7150 7151 7152 5493 5514
asks$	414 7091
asleep$	1528 1529 1696
asperg	2656
asperger$	5693
aspergers$	5693
aspirations$	6655 5358
aspiring$	2207
assaul	7675 7767 2080 5135 7950 7952 5151 5152 5165
assault$	7681 7949 7965 7966 7977 7979 5241
assaulted$	5117 2129
assaults$	7965 5241
assert	1936
assertive$	4973
assess	7852 7854 2009 2119 5566 5734 5739
assessed$	758 1811 1836 1914
assessment$	7845 5760
assessments$	5760
assist	1752 1850 5020
assist$	1840 1854 1883 7834
assistant$	5082 7897
assisted$	7595 1840 1854
assisting$	1840 1854
assists$	1840 1854 1883
associ	7579 4802 4857 7676 7773 7780 1941 7825 5623 5629 5630
associate$	6023 6052 6054 6055 6066 6216 6217 6218 6219 6220 6479 645 2194 5232 5243
associated$	623 645 5243
associates$	6479 645 7607 7616 7617 7619 7653 1803 7686 1932 2194 5232 5243 2563
associating$	6216 6217 6218 6219 6220 645 1803 2194
association$	626 627 6479 4422 4427 4428 7505 7534 4747 1803 7671 5232 5243 5260 2587
associations$	626 627 6479 7616 7617 1932 4978 5232 5243 5260
assured$	5407
asthma	7870
asthma$	2932
asthmatic$	2932
astonishing$	4643 4644 7459
astray$	6511 6512 6513 6514
asylum	2768
asylum$	5805
at	5099
at$	15 3471 6404 753 6701 6702 6916 6919 1328 1335 1336 4565 4690 7539 7615 7717 4911 5041 5054 5085 5100 5117 5125 2110 5155 5507 5751 5807 5833 5840
athena$	7624
athletic$	2379 2851
atrocious$	2858
attachment$	2698 2699
attack	7950
attack$	5700 5711
attacked$	5888 6289
attacks$	5700
attemp	5641
attempt$	6357 507 3545 3546 4220 1184 1185 1186 7262 7263 7326 7327 7328 7329 7330 7331 7332 4522 4523 4524 4525 4526 5225
attempted$	7322 7323 7324 7325
attempts$	4220 1184 1185 1186 7455 7456 5225
attend	7905 2680 3014
attend$	6023 6397 3586 7021 7044 7050 7064 7124 7351 7518 5078 2118 5485 5486
attendance$	7489 7555 7891 5224 5307 3013
attended$	6221 6229 7563 5078 2118
attender$	5224 5280
attenders$	5224 5280
attending$	5078
attends$	7124 7619 2118
attent	4937
attention$	3177 6171 6172 6173 6174 6175 6176 6177 6178 6183 6186 6269 3456 6299 3486 6303 6445 6454 6455 3714 768 777 6649 6650 7239 7243 7326 7327 7328 7329 7330 7331 7332 1743 7751 1928 7860 5219 2294 5332 5333 2316 5658 2654
attitude$	5897 6016 747 748 6652 944 945 946 947 948 1644 1645 1646 1647 5178 2283 5355 5356 5533
attitudes$	5897 747 748 5178 5355
attract$	5870 5871 418 419 2178
attracted$	5870 5871 418 419 596 605 606 607 608 609 610 611 612 613 614 615 616 617 622 2178
attracting$	5870 5871 418 419 2178
attractive$	2851
attractor$	5670
attractors$	5670
attracts$	5870 5871 418 419 2178
attractted$	5870 5871 418 419 2178
attractting$	5870 5871 418 419 2178
attrib	1880
attributed$	1812
auburn$	2419
august$	6101
aunt	7914 5111 7927
aunt$	7925
auntie	7914
author	1847
authorised$	4986
authorities$	6667 6668 4422 4427 4428 7505 7534 4747
authority$	6579 6644 4422 4427 4428 7505 7534 4747 5102 5103 7918 5236 5348 2520
authors$	445
autism	7870
autism$	7860 2923
autistic$	2923
autumn$	6101 6102
available$	5882 5195
average$	2379
averse$	728 729 730 731 732
avoid$	6397
avoidant$	6598 6599 2282 2837
avoided$	6221 6229 3441 7229 5550
awaiti	2013 2021
awaiting$	5050 5058 2785
aware$	3864 6679 6680 1780 1935
awareness$	3614
away$	5993 5994 6012 6013 6044 6057 6135 6136 6141 6228 6235 6350 6355 6358 3590 4275 4557 4558 7801 4990 5119
awkward$	6637 6638 6639 6640 6641 6642 6643 7830 5326
b$	5109 7923 5678
babies$	6778 6779 6780 6781 6782 5384
baby	7927
baby$	5066 5067 7942 2103
back$	6029 6064 240 241 242 243 3305 3306 6129 6130 6356 6361 3590 3591 4128 7087 4553 4616
background$	5843
backs$	3591 4616
bad$	3091 3202 3237 227 228 6085 3553 6474 6475 6476 649 650 651 3689 3732 6555 6589 6590 6591 6592 6593 6594 6595 6596 6597 6598 6599 1090 6954 4142 4144 1538 1539 1540 1541 7495 7496 7497 7498 1688 2143 2196 2210 2222 2223 2282 2292 2306 2318 2404 2496
badly$	769 1082 4402 1572 5323 5324 5325 2304 2401 5466
bag$	6973
baggy$	2435
bags$	6967 6973 4998 5467
bail$	3673 5168 7982 7987 5831 2795
bailed$	5831 3026
bails$	7987
bait$	2198
baited$	2198
baiting$	2198
baits$	2198
baitted$	2198
baitting$	2198
balaclava$	7004 5467 2854
balaclavas$	7004 7005 7006 7007 7009 5467 5619 2854
bald$	4136 2851
ball$	7474
bandana$	5467 2854
bandanas$	5467 2854
bandit$	2825
bandits$	2825
banger$	5243
bangers$	5243
banging$	5243
bank$	398 7943
banked$	398
banking$	398
bankked$	398
bankking$	398
banks$	398
bannin	1946 1947
banning$	1893 4983 4984
bare$	4530
barely$	993 4030 994 4031 995 1034 4071 1035 1036 4165 1479 2031 2041 2347 2703
barrel$	2385
barter$	332 333
bartered$	332 333
bartering$	332 333
barterred$	332 333
barterring$	332 333
barters$	332 333
base	4931
base$	7745
baseball$	2440
basic$	2471
basically$	912 3949 913 914 915 916 919 920 921 922 2345
basis	1912
battle$	2365
be	4950
be$	3221 3222 3223 6052 3253 3257 433 434 3475 3582 6493 3683 652 669 670 671 672 673 674 675 676 677 678 3716 3749 757 771 772 773 774 775 776 3823 3824 3930 3931 3932 908 912 3949 913 914 915 916 919 920 921 922 6893 6895 4246 4249 7070 7071 7072 4273 4309 4319 4322 4462 4465 4505 4567 1652 1653 4826 4827 4852 7706 4898 4905 4951 4961 7795 2229 2230 2278 2279 2289 2509 2625 5662
beanie$	5467
beanies$	5467
bear$	4692 2511
beard$	5440 5455 5457
bearded$	2851
beards$	5440 5455 5457
bearre	7764
bears$	2511
beat	7950 7955
beaten	2080
beaten$	3076 5117
became$	433 434 652 669 670 671 672 673 674 675 676 677 678 3775 757 771 772 773 774 775 776 908 912 3949 913 914 915 916 919 920 921 922 2229 2230 2263 2278 2279 2289 2684
becaug	7764
because$	3053 147 165 167 2100 7952
bechar	7764
becom	1836 2664
become$	433 434 652 669 670 671 672 673 674 675 676 677 678 3780 757 771 772 773 774 775 776 908 912 3949 913 914 915 916 919 920 921 922 7071 2228 2229 2230 2263 2278 2279 2289
becomes$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 908 912 3949 913 914 915 916 919 920 921 922 4288 2229 2230 2278 2279 2289
becoming$	3775 3781 2228
bed	2087 2106 2691
bed$	6080 6171 6172 6173 6174 6175 6176 6177 6178 7861 7912 5109 5110 5124
bedbugs$	5143
bedealt$	7764
bedeta	7764
bedroom$	5110 5810
bedrooms$	4998
beds$	6080
bedwetting$	5728
been	5007 2123 2664
been$	3121 3122 86 95 3147 3148 248 6227 6234 6236 6237 6238 6239 3432 433 434 652 669 670 671 672 673 674 675 676 677 678 718 3771 3772 3773 3779 3785 757 771 772 773 774 775 776 860 908 912 3949 913 914 915 916 919 920 921 922 997 4221 4222 4223 4225 4226 4227 1364 1365 4417 7337 7338 4535 4536 7361 1573 4647 4648 4649 4682 4683 4684 1652 1653 4748 4826 4898 4905 1995 2017 5078 2065 2093 5160 2229 2230 2263 2267 2278 2279 2289 2509 2625 2677 2683 2684 2729 2731 2732 2765 2769 2779 2786 2788 2789 2793
befing	7764
before$	3923 6777 7545 7574 5155
befriend$	6147 301 302 303
befriendded$	301 302 303
befriendding$	301 302 303
befriended$	301 302 303
befriending$	301 302 303
befriends$	301 302 303
beggars$	2518
begun	2680
behav$	6221
behave$	6023 6216 6217 6218 6219 6220 696 869 3906 870 871 872 3909 873 874 3911 875 876 877 878 879 880 881 900 901 902 903 904 905 7044 7050 7064 7124 2286 5485
behaved$	6216 6217 6218 6219 6220 6221 6229 6253 6254 696 3806 869 3906 870 871 872 3909 873 874 3911 875 876 877 878 879 880 881 900 901 902 903 904 905 2286 2287 5341
behaves$	696 869 3906 870 871 872 3909 873 874 3911 875 876 877 878 879 880 881 900 901 902 903 904 905 7124 2286
behavi	1946 7926
behaving$	6221 696 869 3906 870 871 872 3909 873 874 3911 875 876 877 878 879 880 881 900 901 902 903 904 905 2286 2288
behavior$	5897 738 739 740 741 742 743 744 745 746 5178
behaviors$	5897 5178
behaviour$	3 4 5 6 7 8 9 3049 3050 3051 3056 5895 5897 5924 5995 5996 5997 5998 5999 6000 6001 6002 6016 3518 482 483 6383 6384 6385 6429 6430 6431 6432 738 739 740 741 742 743 744 745 746 6628 6629 6630 6631 4863 4909 7729 7734 7735 4949 4983 5001 5072 2047 7905 5092 5158 5178 5179 5243 5262 5263 5319 2283 2724 5843
behavioural$	2283
behaviours$	5895 5897 6628 6629 6630 6631 5178 5179 5319
behavs$	6221
behavved$	6221
behavving$	6221
behind	4841 7662 7765 1916 7780
behind$	6815 6816 6817 4663 7655 4953 2044 5390
being	2664
being$	3121 3122 5953 3249 248 3391 433 434 652 669 670 671 672 673 674 675 676 677 678 3766 757 771 772 773 774 775 776 3875 908 912 3949 913 914 915 916 919 920 921 922 3966 1364 1365 7339 1573 4646 7841 2025 2229 2230 2263 2278 2279 2289 2729 2731 2732 2765 2786 2788 2789 2793
belief$	5555
believe$	7351 7518
believed$	7136 7137 7138 7139 7140 1740 1811 1914 1969
belligerent$	2835
belocked$	7764
belong	1836
belongs$	7502 5544
below$	2044 5783
bench$	2133
benefit$	6397 1743 7595 1840
benefited$	1840
benefiting$	1840
benefits$	1840
bepros	7764
bereaved$	2076 3022
bereavement$	7948 3022
besear	7764
bespectacled$	2851
bespok	2043
best$	895
bestopped$	7764
besumm	7764
beta$	5061
betray$	2500
betrayed$	2497 2500
betraying$	2500
betrays$	2500
better$	3091 3101 6326 6327 3521 6336 6337 7222
betwee	7618
between$	5791
beyond$	770 868 1259 2248 2249 2458
bid	1912
big$	3082 970 971 1063 1080 2379 2386 2402 2419
biggest$	2566
biological$	2324
biopsy$	7864
bipolar$	2699 2945
birth$	6664 2324 5742
birthmark$	2852
birthmarks$	2852
bitchy$	2837
bitten$	5403
bitterly$	1572
black$	1065 1084 4124 1090 4146 4147 4148 1112 1141 6996 6997 6998 7009 2375 2376 2397 2398 2404 2419 5467 2435 5619
blackheads$	5463
blackout$	2921
blackouts$	2921
blade	7978
blade$	7977
bladed$	7977
blam$	1726 1727
blame$	6273 6274 6275 6276 6277 6278 6279 6280 6281 6282 6283 6284 3472 3473 6309 6310 6311 6312 6322 6323 6324 7503 7506 7507 7508 4695 7510 7515 7516 4728 2507 2508 5548
blamed$	6289 1726 1727 2114
blames$	4695 7510
blameworthy$	2858
blaming$	1726 1727
blammed$	1726 1727
blamming$	1726 1727
blams$	1726 1727
blank$	7020
blanket$	1191
bleach$	2398
bleached$	2398 2419 5458
blight$	2259
blind$	4622 5550 2527 5747 5748
bling$	6473
blinkered$	2858
block$	6711
blockers$	7875
blond$	4136 2398 2419 2851
blonde$	4136 2398 2418 2419 2851
blood$	2694 5751
bloody$	2485
blue$	2399 2419 5467
board$	4422 4427 4428 7505 7534 4747 7781 4968 5668
boards$	5668
bodge$	2861
bodged$	2861
bodges$	2861
bodging$	2861
bodies$	6170 6249 3438
bodily$	5163
body$	6170 3438 944 945 946 947 948 6813 4812 1777 2407
boisterous$	2837
bomber$	5467
bombers$	5467
bone$	2308
boned$	5423
boost	1896
boots$	5467
born$	1988 7880 2711
borough$	5795
boss$	5986
bossy$	2837
botch$	2861
botched$	2861
botches$	2861
botching$	2861
both$	2228 5506 2559
bother$	6266 7092 7093 7094 7095 7286 5512 5513
bothered$	6221 6229 7220 7231 7236 7241 4443 7276 7277 7278 7279 7280 7281 7282 7286 4479 7361 4679 7563 1720 5512 5513
bothering$	5512 5514
botherred$	5512
botherring$	5512
bothers$	5512
bottom$	2721
bottoms$	7002 1157 2442
bound$	1220 1221 1222
boundaries$	5236
box$	2418 5518 2482
boy	7768 5141 5166
boy$	158 204 6601 6615 6616 6617 6618 6619 6620 4320 4321 4786 4934 1915 7769 1924 1932 7788 7791 4988 7828 7980 2200 5247 5259 5273 5314 2285 5439 5667
boyfri	7926
boyfriend$	6127 6191 341 342 343 344 7910 7942 5205 5206 2170 2171
boyfriends$	6191 341 342 343 344 5205 5206 2170 2171
boys	4770 4778 7634 7636 4823 1789 1790 1833 7768 4976 7790 1944 7831 2570
boys$	5904 5964 5984 5989 158 6049 204 6103 6127 6162 6164 3415 3419 3420 3440 486 3559 6451 6465 6481 3676 640 641 642 6498 6551 6601 6604 6615 6616 6617 6618 6619 6620 6635 6683 6684 6685 4007 4008 6849 7018 7096 7097 7098 7099 7100 4293 4294 4295 4305 4314 7135 4355 7210 4538 4539 4540 4541 4542 4543 4587 7416 7435 7443 7444 7445 7446 7447 7448 7449 4870 4934 1903 1915 7769 1924 1932 7788 7791 4981 4988 1960 1974 7828 5186 5247 5259 5273 5314 2285 5439 5537 5542 5667
braces$	5457 5463
braid$	5455 5457
braided$	2419 5458
braids$	6999 5455 5457
brain$	2987
brand$	6966 5478
branded$	2435
brands$	6966 5467 5478
brat$	2825
brats$	2825
breach	2794
breach$	2131
breached$	2131 2794
breaches$	2131
break	7926 5116
break$	6023 636 637 3847 7072 7173 4977 2199
breakdown$	7494 7873 5363 5795 5807 5812
breakdowns$	5363
breakfast$	7923
breaking$	636 637 7173 1632 1951 2199
breaks$	636 637 7173 1632 2199
breakup$	7930
breath$	6958
brief$	1729 1750
briefed$	1792 4986
briefi	5566
briefing$	1750 2631 5669
briefs$	1750
bright$	2419
bring	1850
bring$	5870 5871 5881 407 408 409 410 411 986 1878 2612
bringing$	407 408 409 410 411 986 1878 2612
brings$	5870 5871 407 408 409 410 411 986 2612
broad$	2379 2384
broke$	636 637 3846 1632 2199 5795
broken$	3848 1632 2277 5316 5795
bronchitis$	3004
brothe	7914 5111 7927 5114 7931 7934 7935 2104
brother$	2058 7925 5112 5136 5361
brothers$	6664 5361
brough	1799 4892
brought$	5863 5870 5871 5881 407 408 409 410 411 986 7706 4940 1904 7775
brown$	1090 2397 2398 2399 2404 2419
bruise$	3006
bruised$	3006
bruises$	3006
bruising$	3006
brunette$	4136 2851
brush$	1628 1649
brushed$	1576 1628 1649
brushes$	1628 1649
brushing$	1628 1649
buck$	4143 7472 2502
budget$	4731 7557 7566 7567
budgets$	7489 4731
bugs$	5143
build	7604 1839 1850 2530 2568
build$	6924 6925 6926 1922 5416
builded$	1922
buildi	1850 4927
building$	7557 7741 1922
builds$	6924 6925 6926 1922 5416
built$	4112 4922 7821 5417
bulimia$	2941
bulimic$	2941
bulk$	4991
bulky$	2379
bullied$	5886
bullies$	6507 6508 6509 6530 6531 6532 5265 5266 5267 5268
bully$	6507 6508 6509 6530 6531 6532 5265 5266 5267 5268
bullying$	6552 6665
bump$	5066
bunch$	680 6601 6615 6616 6617 6618 6619 6620 819 5259 5314 5366
bungle$	2861
bungled$	2861
bungles$	2861
bungling$	2861
bunk$	2153
bunked$	2153
bunking$	2153
bunks$	2153
burden$	3727
bureau$	7586
burgla	7579 7589 7662 7675 1826 4920 7766 7767 5151 5152 5163 5165
burglar$	6530 6531 6532 7655 5267 5268
burglaries$	7663 4863 7734 7965 7979 5645
burglars$	6530 6531 6532 5267 5268
burglary$	1745 4863 7681 7965 7966 7977 7979 2559 2576
burgle	3035
buried$	1624
burly$	2379 2851
bury$	1624
burying$	1624
bus$	6099 6100
busine	4919 4982 5629
businesses$	7583 7709 7733 7796
busy$	7512 4699
but$	3135 3949 913 914 915 916 919 920 921 922 3986 4002 4084 7172 4656
buy	4835
buzz$	6445 2410
by	2594 2599
by$	5983 3633 3634 6484 6588 3821 4043 7042 7215 7366 4554 4555 4556 7422 7425 7426 7427 7428 4794 1785 4847 7677 4867 5039 7878 5076 2146 5507 5534 5657 5817 5818
c$	5678
cahms$	2965
caked$	1096
calculating$	2837
call$	7455 7456 1751 1976 5542
called$	7361 7563
calling$	1751 1976
callous$	2837 2858
callousness$	2858
calls	1794 4832
calls$	7455 7456 7500 7501 1751 7646 4915 7780 1976 5542 5543
came$	6253 6254 466 1145 1154 7563 1799 1900 2023 2065 2175
camera	4812 4828
camera$	7620 7626 4813 7628 1785 7642 1917
cameras$	7620 7626 4813 7628 1785 7642 1917
camhs$	2964
camouflage$	5467
campaign$	2609
can$	555 3776 786 843 846 847 849 857 893 972 992 1004 1007 1045 4278 7107 7108 7109 7110 4307 1285 1286 1289 4346 1425 1427 1468 1659 1785 4892 1913 2050 2453 2639
cancer$	2985
candidates$	4907
cannab	7978 5171
cannabis$	6171 6172 6173 6174 6175 6176 6177 6178 6183 7633 5048 7863 7874 7985 5187 2692
cannot	2016 2050
cannot$	555 4278 7107 7108 7109 7110 1285 1425 1468 5087 2747
cap$	1137 6989 6990 6991 6999 7004 5467 2434 5472 5477
capabi	7693
capability$	2884
capable$	974 4020 4039 4040 1008 4327
capaci	7693
caps$	1137 6989 6990 6991 6999 7004 7005 7006 7007 5467 2434 5472 5477
captur	4927 2568
capture$	7741
captured$	4816
car	5813
car$	6118 6119 6120 6121 2550
care	2069
care$	3592 3593 3594 3595 3596 3597 3598 3599 3600 3601 3602 3603 3845 3882 4009 4010 4011 4014 4015 4017 4018 4021 4028 6867 6868 6869 6870 6871 6883 6888 6889 6890 6891 6892 7092 7093 7094 7095 7111 7112 7113 7207 7286 4473 4474 7326 7327 7328 7329 7330 7331 7332 7333 4522 4523 4524 4525 4526 7530 7531 7532 7533 4740 1704 1705 1706 7885 7909 7916 7917 5106 5144 7962 7963 2325 5512 5513 5551 5792 2756 2757
cared$	7220 7236 7241 7282 7286 1704 1705 1706 5512 5513
career	7825
career$	5262 5263 2231 2564
careful$	5872 3063 3064 3065 3066
careless$	52 53 3202 478 2184 2858
carelessly$	2858
carelessness$	3049 3050 3051 6017 6018 6019 6020 6021 6022 6301 3488 2858
carer	7931
carer$	7911 7917 7925 2083 5792 5803
carers$	7917 5792
cares$	7111 7112 7113 1704 1705 1706 2083
caribbean$	1084
caring$	2083 5495
carpet$	7479
carrie	1764 7780
carried$	3125 6242 469 470 7322 7323 7324 7325 2176 5214
carries$	469 470 698 876 877 878 879 880 881 900 901 902 903 904 907 7169 7170 7171 4855 7824 2176 5214 2511
carry	1764
carry$	3124 6023 6052 6054 6055 6216 6217 6218 6219 6220 469 470 6439 6441 697 876 877 878 879 880 881 900 901 902 903 904 906 1116 7072 7169 7170 7171 2176 5214 2511
carryi	4841 7765 7780 5164
carrying$	5953 6216 6217 6218 6219 6220 7655 1916 5163
case$	6527 6600 4744 4876 7701 1885 5004 7971 5275 5277 5317 5318 2569 5836 5839
cases$	6527 6600 5275 5277 5317 5836
cash$	5987 5988 3301 6171 6172 6173 6174 6175 6176 6177 6178 6183 6186 6447 6448 6473 2261
cast$	5904 4305 4314 7135
casually$	1082 2401 5466
casualty$	7856 7868
catalogue$	1361
catch	7604 7627 7705 4924 5646
catch$	7629 7639 1866 7738 1957
catches$	1866
catching$	1866
category$	3789 2100
catty$	2837
caught	7764 7775
caught$	5886 5888 2127 2267 2813
cause$	5863 5881 454 6526 7071 5274
caused$	5863 5881 454
causer$	5254
causers$	5254
causes$	454 6526 5274
causin	1916
causing$	454 6559 7173 4953
cautio	5152 5826
caution$	7966 7987
cautioned$	2790
cautions$	7987
cautious$	5874
cavalier$	2858
cbo	4949 2809
cbo$	7763 5846
cbos$	7763
cbt$	5717
cce$	6081
cctv	4812 4828
cctv$	4787 4788 4789 1753 1754 7626 4813 1778 1788 7642 1891 1917 5585 2556
ceases$	7720
cell$	7586 2541 5656 5697
cells	5159
cells$	7973
central$	7794
centre$	7733 7774 7804 7986
cerebral$	2708
certain$	1220 1221 1222 1256
certainly$	1330 1338 4375 1339 1340 5502
certainty$	1257
chain$	1817 5467 5623
chains$	5467
challe	7800 4987
challenge$	7173 7801
challenged$	7173
challenges$	7173
challenging$	6589 6590 6591 6592 6593 6594 6595 6596 6597 6637 6638 6639 6640 6641 6642 6643 793 794 795 796 797 7173 2277 2280 2282 5326 2837
chance$	3178 142 143 6403 6404 4283 4301 1609 1610 1611 1612 7480 7481 1881 1971 5225 5540
chances$	5958 3178 142 143 6403 6404 1609 1610 1611 1612 7480 7481 5225 5540
change$	3373 6188 6579 7021 7044 7050 7064 7121 7150 7151 7152 7161 7351 5485 5486 5493
changed$	7136 7137 7138 7139 7140 2719
changing$	7150 7151 7152 4339 5493 2719
chaos$	6303
chaotic$	2277 5315 2280 2837 2858
character$	6546
charg	7705
charge	4841 1838 7699 4887 4940 7764 7780
charge$	7655 7688 4875 7987 5643 2642 5822
charged$	7754 2792 5830
charges$	7667 7701 1855 7987 5643 5649 2642 5822
charging$	4887 2604
charity$	4422 4427 4428 7505 7534 4747
charm$	3869
charms$	6249 6250
chart	1765
chart$	1835 1918 4959 5624
charted$	1918
charts$	5624
chase$	6445
chaser$	7455 7456
chasers$	7455 7456
chasing$	7455 7456
chat$	6150 6151 301 302 303 1958
chated$	301 302 303
chating$	301 302 303
chats$	301 302 303 1958
chatted$	301 302 303
chatting$	301 302 303
chav$	2825
chavs$	2825
cheat$	5267
cheats$	5267
check	5566
check$	7620 1806 4926 1906 1927 7859 5580 5650
checked$	7361 7563 4831 1927 7812
checkes$	1927
checking$	1927
checks$	7620 1787 1806 4897 1927 5580 5650
cheek$	6946
cheeks$	6946
cheeky$	2837
chested$	5422
chicken$	6099 6100
child	5090 5141 5166
child$	158 204 318 6601 6603 6604 6615 6616 6617 6618 6619 6620 6778 6779 6780 6781 6782 6916 6919 5067 7904 7918 2068 2070 2071 2109 7980 2161 2200 5246 5259 2224 2227 2231 5314 2285 5359 5384
childish$	2837
childlike$	6815 6816 6817 5390
children$	5904 158 204 3415 3419 3420 3440 486 3559 3676 640 641 642 6498 6516 6601 6604 6615 6616 6617 6618 6619 6620 807 3948 6778 6779 6780 6781 6782 6916 6919 7096 7097 7098 7099 7100 4293 4294 4295 4305 4314 4355 7210 4538 4539 4540 4541 4542 4543 4579 4586 7435 7443 7444 7445 7446 7447 7448 7449 4712 2069 7936 5186 5234 5246 5259 5314 2285 5359 5384 5506 5536 5537 5542
chin$	6946
chinese$	5462
chip$	3839 803
chis$	2869
chlamydia$	2975
choice$	3 4 5 6 7 8 9 5897 5905 5906 5907 5908 5909 5910 5915 5916 5917 5918 5919 5995 5996 5997 5998 5999 6000 6001 6002 3191 6006 6007 6008 6015 3238 6053 203 3241 6686 6787 4045 4046 5178 5179 5180 5181 5183 5386
choices$	3 4 5 6 7 8 9 3049 3050 3051 5897 5905 5906 5907 5908 5909 5910 60 61 62 63 5915 5916 5917 5918 5919 5920 5921 5924 5927 5928 5929 5930 5931 5995 5996 5997 5998 5999 6000 6001 6002 203 3241 3518 482 483 6383 6384 6385 6787 4045 4046 5178 5179 5180 5181 5386
choose$	5937 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 4029 6850 6851 7070 7189 2147
chooses$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 7189 1665 1666 1667 1668 2147
choosing$	5995 5996 5997 5998 5999 6000 6001 6002 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 6853 6854 1665 1666 1667 1668 2147
chose$	5937 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 7189 7470 1665 1666 1667 1668 4726 7541 2147 5550
chosen$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 6221 6229 2147
chronic$	7850
chubby$	4136 2851
chunky$	2379
cid	7585
cigarettes$	5987 5988 6171 6172 6173 6174 6175 6176 6177 6178 6183 6186
cin$	2782
circul	1799
circulate$	1730 4768 1732
circulated$	1730 4768 1732 7584 1919
circulates$	1730 4768 1732
circulating$	1730 4768 1732
circulation$	7714
circumstances$	7188 5808
citalopram$	2961
city$	4108
civil	1946 2599
civil$	4983 2616
clad$	1118 1119 1120 5428 5438 2429
claim$	3677 3678 3679 5805
claimed$	3677 3678 3679
claims$	3677 3678 3679
clamp$	2595
clamped$	2595
clamping$	2595
clamps$	2595
class$	3298 3750 6644 7978 5171 2641
classed$	761 1836
classmates$	5186
clear	1895 1923
clear$	1090 1256 4666 1851 1969 2404 2471 2608 2635
cleared$	1953
clearly$	1241 1242 1243 1244 1330 1338 4375 1339 1340 4410 1652 1653 2509
cleft$	2712
clever$	971
clingy$	2837
clinic	2007 2664
clinic$	5044 7859 7865 7868 2520 5724 5726
clinically$	2695
clip$	3369 3370 334 335
clips$	3369 3370 334 335
close	1802
close$	7516 1697 1739 4839 5538
closed$	1613 1697 5498 5501 5538
closes$	1697 5538
closure$	1893 2636
clothe$	5572
clothes$	3056 3067 6171 6172 6173 6174 6175 6176 6177 6178 6989 6990 6991 6996 6997 6998 6999 7010 7015 4936 5467 5472 5572
clothing$	6989 6990 6991 7010 7015 5467 5469 5472
club$	1714 2520
clueless$	2858
co$	3584 6576 4208 4231 4237 4242 4251 4315 5311 2599
coach$	5986 6168
coaches$	6168
coat$	6989 6990 6991 6999 5467 5472 5476
coats$	6989 6990 6991 6999 5467 5472 5476
cocain	7978 5171
cocaine$	5048 7874 7985 5187
cocky$	2837
code$	5415
codein	5061
codeine$	7863 7875
codes$	5415
coerced$	5886 6442
cognitive$	2702
cohort	7695 7768
cohort$	6601 6615 6616 6617 6618 6619 6620 7731 4934 1903 1915 7769 7771 1924 1932 7788 7791 4988 1960 7828 5314 2572 5667
cohorts$	7771
cold$	7359 7538 7956
colleagues$	1959
collec	5566 2530 2568
collect$	1728 4958 4993
collected$	1728 4958 7821
collecting$	1728 4958
collective$	2471
collects$	1728 4958 7824
college$	4422 4427 4428 7505 7534 4747 7889 7890 7892 7902 7903 2520 5755 5771
collude$	446 447
colluded$	446 447
colludes$	446 447
colluding$	446 447
colour$	5442
coloured$	2419
colours$	7010 5442 5467
combat	1878
combative$	2835
come	7827
come$	5977 6223 3417 6397 869 872 874 996 4047 4048 4049 4050 1145 1154 7044 7050 7064 7071 7124 7253 7254 7255 7256 1900 2023 2065 2175 5485
comes$	464 869 872 874 1145 1154 7124 7619 2023 2767
comfort$	4731
coming$	2023 7954
comings$	1941
command$	7668
comment$	1162 1163 1164 1165
commented$	1162 1163 1164 1165
commenting$	1162 1163 1164 1165
comments$	1162 1163 1164 1165
commentted$	1162 1163 1164 1165
commentting$	1162 1163 1164 1165
commit	4841 7765 1916
commit$	6023 7044 7050 7064 7072 7665 7838 5485
commits$	7838
committed$	7838 2128
committing$	7655 4953 7814 2128
committs$	2128
common$	3607 7530 7531 7532 7533 5163 5551
commun	1737 4919 2121
communicate$	301 302 303
communicated$	301 302 303
communicates$	301 302 303
communicating$	301 302 303
communication$	1644 1645 1646 1647 2471 5533
community$	6519 4774 4798 7709 1873 7733 5158 5234 2797 2805 2812
company$	5853 3177 6033 6051 6472 3661 3662 4422 4427 4428 7505 7534 4747 1714 5233 2519
compare$	4926
compass$	6422
complacency$	2858
complacent$	4699 2858
complain$	1162 1163
complained$	1162 1163
complaining$	1162 1163 7173
complainned$	1162 1163
complainning$	1162 1163
complains$	1162 1163
complaint$	7365 5239 5542
complaints$	7365 7500 7501 5239 5542 5543
complete$	1191 1680 1922 2471
completed$	7322 7323 7324 7325
completeed$	1922
completeing$	1922
completely$	827 4402 2360 2461 2464
completes$	1922
complex$	2280
complexion$	5441 2852
complexions$	5441 2852
compliance$	5242 5309
compliant$	3816 5308
complicit$	230 231 232 233 246 447
complicity$	6015 446
comply$	6023 6397 7021 7044 7050 7064 5485 5486
compromise$	10 2137 2138
compromised$	10 2137 2138
compromises$	10 2137 2138
compromising$	5853 10 2137 2138
compulsive$	2231 5695
computer$	5581
conceal$	495 496 1149
concealed$	495 496 1149 5480
concealing$	495 496 1149
concealled$	495 496 1149
concealling$	495 496 1149
conceals$	495 496 1149
concer	2018 2054 2111
concern$	3610 4460 4461 7326 7327 7328 7329 7330 7331 7332 7333 7365 5542
concerned$	4676 4677 4755 1719 7765
concerning$	6589 6590 6591 6592 6593 6594 6595 6596 6597 2282
concerns$	6429 6430 6431 6432 4460 4461 7365 7500 7501 5542 5543
concerta$	2958
concus	2987
condit	5025 5030 2794
condition$	7839 7844 7982 5711 5712 5832
conditional$	2789
conditions$	6487 2088 7982 5808 5832
conduc	1764
conduct$	3 4 5 6 7 8 9 3049 3050 3051 3056 5897 6016 6383 6384 738 739 740 741 742 743 744 745 746 876 877 878 879 880 881 5178 2283 2699
confer	7921
confidence$	944 945 946 947 948
confidential$	2531
confidentiality$	7477
confiscated$	4807
conflict$	6303 6449 7174 2088 5243
confro	7800 4987
confront$	7801
confrontation$	6303
confrontational$	6598 6599 6637 6638 6639 6640 6641 6642 6643 5326 2835
congregate$	6671 5414
congregated$	6671 5414
congregates$	6671 5414
congregating$	6671 5414
connected$	645 1812 7765 4952 5243
conscious$	3201
consensual$	2339 2821
consent$	6015 349 350 351 352 353 354 836 837 838 839 6896 4092 4093
consented$	349 350 351 352 353 354 6206 356 360 836 837 838 839
consenting$	349 350 351 352 353 354 2339 2821
consents$	349 350 351 352 353 354 836 837 838 839
consequences$	5922 73 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 6678
consid	1799 1836 1843
consider$	6397 7044 7050 7064 7351 5485
considered$	756 2228
consistent$	1191
consistently$	1322 4359 1323 4360 1324 1325 1326
consort$	2194
consorted$	2194
consorting$	2194
consorts$	2194
consortted$	2194
consortting$	2194
consta	4787 4788 4789 1753 1754 1788
constable$	7601 7602 7603 4790 4791 4825
constables$	7601 7602 7603 4790 4791 4825
constant$	4641 4642
constantly$	290 1322 4359 1323 4360 1324 1325 1326 1572
consti	1836
consul	5030 5043
consultant$	7844 7853 7857
contac	4802 7773 1941
contact$	3177 6147 301 302 303 305 306 307 308 309 310 311 812 813 2089 5365 5482
contacted$	301 302 303 305 306 307 308 309 310 311
contacting$	301 302 303 305 306 307 308 309 310 311
contacts$	301 302 303 305 306 307 308 309 310 311 7616 4978
contactted$	301 302 303 305 306 307 308 309 310 311
contactting$	301 302 303 305 306 307 308 309 310 311
contain$	6570 7150 7151 7152 4995 5493
contains$	4995
content$	130 131 136
continually$	290 1322 4359 1323 4360 1324 1325 1326
continue$	5937 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 7071 2151
continued$	5937 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 1191 2151
continues$	5937 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 2151
continuing$	5937 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 2151
continuously$	1322 4359 1323 4360 1324 1325 1326
contraception$	6859 6860 2974
contraceptive$	2974
contract$	7723 5846
contracts$	7723
contribute$	446 1883
contributed$	5863 446
contributes$	446 1883
contributing$	446
contro	1878 4916
control$	6397 6419 6425 6545 6570 6589 6590 6591 6592 6593 6594 6595 6596 6597 3803 6621 3817 6651 4051 4052 7105 7150 7151 7152 4787 4788 4789 1753 1754 1755 1788 4828 7704 7730 1939 4982 5286 5493 2610 5683
controlled$	5886 7049 7055 7060 7069 7133 7136 7137 7138 7139 7140
controlling$	2282 2837
convenience$	4731
conveniently$	2513
convic	4887 4940
convict$	2630
convicted$	7754 2787 5825
convicting$	2630
conviction$	7701 7987 2787 2900 3024
convictions$	7667 7701 7987 2787 2900 3024
convince$	7121
cooper	5020
cooperate$	6397 6577 7021 7044 7050 7064 7351 7834 5485 5486
cooperating$	6577
cooperation$	6576 5311
coordi	2599
cope	5029
cope$	3886 876 877 878 879 880 881 4009 4010 4011 4014 4015 4017 4018 4021 987 988 989 6850 6851 4041 1005 1006 4044 7353 7843 7862 2359
coped$	876 877 878 879 880 881 2359
copes$	876 877 878 879 880 881 2359
copied	1735
coping$	876 877 878 879 880 881 4009 4010 4011 4014 4015 4017 4018 4021 6853 6854 2359
core	7695
core$	3736 3737 7752 7794
cornrows$	2852
corporate$	2471
corrob	1737
corroborated$	4774
corrupting$	649 650 651 2223
cotton$	2350
couch$	7945
could$	21 22 23 24 25 205 206 207 208 209 210 3777 787 843 846 847 849 857 893 972 992 1045 4307 1287 1288 1373 1374 1375 1376 1377 1378 1379 1380 1381 1382 1383 1384 1426 1437 1469 1619 1689 1690 1692 1693 4781 1747 1913 2050 2453
couldn$	1285 1425 1436 1468
council$	4422 4427 4428 7505 7534 4747 1714 2471 2510 2519
counse	5030
counselling$	7845 5717 5737
counsellor$	7844 7853
countless$	3130 3145 4641 4642 4666
county$	3268 3284 3290 3293 3299 6115 6116 6117 682 3890 2640 5795
couple$	819 7959
courier$	6533 5269
couriers$	6533 5269
course$	4368 4375 1339 1340 7193
court	4940 7764 2606 2794
court$	418 419 7754 7969 2123 5161 2133 2178 2606 5643 5812 5822 5835 2799 5840
courted$	418 419 2178
courtesy$	7268 7269
courting$	418 419 2173 2178
courts$	418 419 6667 6668 7754 2178
cousin	7914 7927
cousin$	2058
cover$	1149 1627
covered$	1149 1627 5480
covering$	6976 1149 1627
coverings$	6976
coverred$	1149 1627
coverring$	1149 1627
covers$	1149 1627
covert	1899
covert$	4936 2531 2873
covertly$	2873
cowardly$	2858
cp$	2782
crack	7978 5171 2596
crack$	7633 7874 7985 5187
crackdown$	5633
cracked$	7775
crackeddown$	5633
crackingdown$	5633
cracksdown$	5633
crave$	594 595 2296
craved$	594 595 2296
craves$	594 595 2296
craving$	594 595 2296
crazy$	5315
create$	454 1922
created$	454
createed$	1922
createing$	1922
creates$	454 1922
creating$	454
credit$	6171 6172 6173 6174 6175 6176 6177 6178 6183 6185 6186
cries$	799
crime	7579 1737 7589 4779 4850 7676 1826 4915 4920 7766 7767 7779 4976 7790 1964 5012 7837 5165 5575 5609 5623 5629 5648
crime$	6081 6095 6456 6552 6665 7585 4774 7593 1745 7655 7663 7664 4858 4860 4863 4873 4908 4912 7726 7727 7729 1879 7734 4925 4944 1908 7760 7761 4949 4956 1921 1926 1934 1938 7799 1952 7805 5001 1968 7826 1987 2121 7979 5184 5185 5243 2261 2575 2576 5645 5654 2619 2623 2633
crimes$	6081 7663 7664 4863 7729 1987 5645
crimin	7579 1737 7589 1802 7656 7662 7675 7676 4915 7766 7773 5598 5609 5629 5630 2599 5648 2798 2890
criminal$	6081 6085 6088 6103 6474 6475 6476 6477 659 6530 6531 6532 4774 4839 7654 4873 4877 4887 4921 5011 5151 2121 5163 5165 5185 2195 2226 5267 5268 2276 2320 5367 5623 2588 2606 2806 2837
criminalise$	1675 1676 1677 1678
criminalised$	1675 1676 1677 1678
criminalises$	1675 1676 1677 1678
criminalising$	1675 1676 1677 1678
criminality$	6081 6095 7729 5184 2879
criminally$	2310 2577
criminals$	6103 6456 6458 6474 6475 6476 6480 659 6530 6531 6532 7684 5185 5267 5268 5367
crimint$	7624
crisis$	5043 2651 5712
crohn	2661
crohns$	5698
crook$	6560 5267 5297
crooked$	4141
crooks$	6560 5267 5297
crop$	4158 6989 6990 6991 7005 7006 7007 4197 5472 2437
cropped$	2419 2435
crosscheck$	4926
crowd$	819 5233 5259 5260
crown	2798
cruel$	2837
cry$	799
crying$	799
cse$	6081
cues$	1609 1610 1611 1612
culpable$	5546 2858
culpri	4841
culprit$	6507 6508 6509 7655 5265 5266 5603 5667 2908
culprits$	6507 6508 6509 7655 5265 5266 5603 5667 2908
culture$	5243
cunning$	2837
curb	1878
curfew	2121
curfew$	5158 7982 7987 5236 5841 3032
curfews$	7987 5236
curiosity$	3049 3050 3051 7326 7327 7328 7329 7330 7331 7332 7530 7531 7532 7533 5551
curled$	4130
curly$	2398 2419
curren	1737
current$	4774 4877
custod	7764 7955 5159
custodial$	2797
custody$	4858 4860 1891 7909 2090 7973
customer$	3169 6168
customers$	3169 6168 7709 5234
cut	1878
cut$	4175 1997 5447 5458 2670
cuted$	2670
cuting$	2670
cuts	1878
cuts$	1997 5447 2670
cuttin	1878
cutting$	1997
cynical$	6598 6599
dabble$	230 231 232 233
dabbled$	230 231 232 233
dabbles$	230 231 232 233
dabbling$	230 231 232 233
dad	7914 5111 7927 5114 7931 7934 7935 2104
dad$	6664 2058 2059 7911 7925 5112 2078 7940 2091 5136 7962 5361
daddies$	5209
daddy$	5209
dads$	2091 5361
daft$	52 53 515 2186
daily$	7862 2632
damage	4850 1826 7766 7767 7779 5012
damage$	7494 7664 4863 7805 7826 7965 7977 7979
damaged$	2277 5315
damn$	7267 7321
damp	2106
damp$	7956 5143
dancers$	4305
danger$	5851 5852 5862 3447 3448 6272 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 6423 6428 6429 6430 6431 6432 6445 6449 6456 665 666 667 668 6678 6859 6860 4640 4895 5184 5215 2192
dangerous$	5851 5852 3091 6088 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 3658 2142 2836
dangers$	5851 5852 3111 3112 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 6429 6430 6431 6432 6678 6859 6860
dark$	1090 6954 1141 4196 2397 2398 2399 2404 2419 5467 2435 5619
darker$	1090 2397 2404
data	4975
data$	7477 7620 7789 5580
databa	5566 5621
database$	7605 7672 7673 7740 5581
date$	5836
dates$	5836
dating$	2173
daughter$	5067
dawn$	2591
day	5637 5641
day$	7166 7167 7168 1329 7644 1971 7843 7862 5094 5553
days	5029
days$	7843 7862 7890 5553
dazzled$	596
dead	7955
dead$	7842
deaf$	4623 4624 4625 2528 5709
deal	7675
deal$	6023 261 262 263 6536 3761 6850 6851 7665 7800 7811 2150
dealer	5598
dealer$	3149 5971 5981 5982 6072 6085 6103 6106 6115 6116 6117 6126 6128 6131 6164 6196 6214 6381 3655 6470 6471 6474 6475 6476 6477 659 6520 6530 6531 6532 1985 5182 5185 5267 5268
dealers$	3149 5971 5981 5982 5991 6072 6085 6103 6106 6115 6116 6117 6126 6128 6131 6164 6196 6214 6381 6456 6459 3655 6470 6471 6474 6475 6476 6477 6480 659 6520 6530 6531 6532 7683 1985 5182 5185 5267 5268
dealin	7579 7589 4841 7662 7765 7766 7767 7780 5163
dealing$	6081 6091 6096 261 262 263 6115 6116 6117 6552 6665 1748 7655 7734 7814 7820 7977 2134 2150 5591 5850
deals	7780
deals$	261 262 263 7811 7824 2134 2150
dealt$	261 262 263 7764 7775 2119 2150
death	7926 7928 7952
death$	6272 7841 2076
debt	7926
debt$	5812
debts$	5812
decamped$	2878
deceitful$	2837
december$	6101
decency$	7268 7269
decent$	4508 4509 4510 4511
decide$	4029 6850 6851 7604
decided$	7470 1667 1668 4726 7541
deciding$	6853 6854
decision$	3067 5897 5905 5906 5907 5908 5909 5910 5915 5916 5917 5918 5919 3109 3238 6053 203 3241 6787 4045 4046 4575 7701 5178 5179 5180 5386
decisions$	3 4 5 6 7 8 9 3067 5897 5905 5906 5907 5908 5909 5910 60 61 62 63 5915 5916 5917 5918 5919 5920 5921 203 3241 6383 6384 6787 6794 4045 4046 7701 5178 5179 5180 5386
decked$	1118 1119 1120 2429
declin	1878 1983 7852
decline$	7030 2446
declined$	7030 7034 7035 7036 7037 7038 7039 7040 7041 2446
declines$	7030 2446
declining$	7030 2446
decrea	1878
deemed$	756
defeating$	3096
defect$	7839
defend$	3880 4009 4010 4011 4014 4015 4017 4018 4021
defending$	4009 4010 4011 4014 4015 4017 4018 4021
defensive$	2858
defensiveness$	2858
defiant$	6598 6599 2282 2837
deficit$	5691 5744
defied$	636 637 2199
defies$	636 637 2199 2518
definite$	1256
definitely$	1330 1338 4375 1339 1340 5502
defy$	636 637 2199
defying$	636 637 2199
degenerate$	2825
degenerates$	2825
degrade$	1842
degraded$	1842
degrades$	1842
degrading$	1842
degree$	164 6867 6868 6869 6870
delay	7854 5739
delay$	7494 7550
delayed$	5550
delays$	7494 7550
deliberately$	290 2513
delicate$	2379
delinquency$	2825
delinquent$	2276 2277 5315 2282 2825
delinquents$	2825
demand$	4915 4993
demanding$	6637 6638 6639 6640 6641 6642 6643 5326
demonise$	1675 1676 1677 1678
demonised$	1675 1676 1677 1678
demonises$	1675 1676 1677 1678
demonising$	1675 1676 1677 1678
demons	1820
demotivated$	2837
denial$	5228
dental	2007
dental$	5044
dentis	5030
dentist$	7844
deny$	7744 1894
denying$	1894
department$	4422 4427 4428 7505 7534 4747 1714 2510 2519
depend	5729
dependence$	2012
dependency$	2012
dependent$	2012
depends$	2092
deplorable$	2858
deport	7928
depres	7870 7926 7955
depressant$	5716
depressants$	5716
depressed$	5701
depression$	2943
depressive$	2944
deprive$	7744
deprived$	2277
depth$	7388
dereliction$	2858
descend$	244 245
descendded$	244 245
descendding$	244 245
descended$	244 245
descending$	244 245
descends$	244 245
descri	1742
description$	4833 1945 7835
descriptions$	4767 7582 7606 4833 1945 7806
desert$	2500
deserted$	2497 2500
deserting$	2500
deserts$	2500
desertted$	2500
desertting$	2500
deserve$	437 438 2180
deserved$	437 438 6292 2180
deserves$	437 438 2180
deserving$	437 438 2180
design	1836
designed$	1883 1953
designer$	6447 6448 1142 5467 5470 2435 2441
desire$	4328 7143 7144 7145 7146 7147 7148
desk	4779 4782
desk$	7586 7593 7594 7596 7608 7739 7758 4945 7770 4971 5005 5656
despite$	81 3118 82 83 84 105 109 110 111 6122 6123 6124 6125 6400 6401 6402 1604
destined$	1220 1221 1222 2450
destructive$	3083 6090
detail	1742 1909 4946 4947
details$	3164 3165 3166 7605 7606 7772 7806 7807
detain	4924 7764 1980
detain$	7738 5017 2630
detained$	5619
detaining$	2630
detect	7585 4779 4787 4788 4789 1753 1754 1788 4828 4887 7705 4925 4944 1908 7760 7761 1921 1934 1938 1952 1968 2608 5646
detection$	7701 5643 2607 2608 2910
detections$	7701 5643 2607 2910
detective$	1731 7593 7601 7602 7603 4790 4791 4825 7642 7739 1889 7758 4945 4971 5005
detectives$	1731 7593 7594 1744 7601 7602 7603 4790 4791 7608 1758 4825 7642 4891 7739 1889 7758 4945 4971 5005
detent	5092 2121
detention$	7906 5158 3016
detentions$	7906 3016
deter$	1963 2611
deteri	7852
determ	1804 1895
deterping$	1963
deterr	7775
deterred$	2611
deterrence$	2913
deterrent$	5672 2913
deterrents$	5672
deterring$	1963 2611
deters$	1963 2611
deterting$	1963
develo	5566 2530
develop$	1728 4958 1922
developed$	866 1728 4958 1922
developing$	1728 4958 1922
developmental$	2699 2742
develops$	1728 4958 1922
deviant$	2277 5315 2282
device	1794 4939
device$	1770 7622 7753 1958 2543
devices$	1770 7622 7753 1958
devious$	2837
diabet	7870
diabetes$	2934
diabetic$	2934
diagno	5030
diagnosed$	2978
diagnoses$	2978
diagnosis$	7844 7845 5692 5712 5744 2978
diagram$	1835 5624
diagrams$	5624
diazepam$	2963
dice$	421
dicing$	421
did$	315 3403 3442 3516 510 511 512 3558 3561 549 550 551 558 585 726 1013 1020 1028 1051 1321 4367 7183 7184 4376 4377 1351 1394 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4475 1448 4491 4497 1461 4499 4501 1490 1492 1493 1494 1495 1496 7367 7368 7470 7520 7521 7522 7523 7543 7544 1700 2176 2475 2478
didn$	3402 3441 3517 510 511 3560 539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 7543 7544 2185 2275 2362 2466 2467 2475
die$	7842
died	7928 5115 7955
died$	7929
diet	5055 7870
diet$	7869
dietary$	2990
dietician$	7853 2996
dieticians$	2996
dietitian$	2996
dietitians$	2996
difference$	7116 7117 7118
diffic	1814 7854 5734 5753
difficult$	5853 719 720 721 722 723 724 6589 6590 6591 6592 6593 6594 6595 6596 6597 6632 6637 6638 6639 6640 6641 6642 6643 793 794 795 796 797 6665 4851 7830 2277 2280 2282 5320 5326 2837
difficulties$	6297 6304 6305 6632 2062 2088 5320 5710 5712 5735 2748
difficulty$	5710 5712 2748
dim$	2837
direct	2599
directed$	4986
dirty$	7956 2419 2428 2435 2851
disabi	5030 7870
disabilities$	5708
disability$	7844 5708 5744 2952
disabled$	2952
disaffected$	2277 5315 2376
disappear$	6138 294 295
disappeared$	294 295
disappearing$	294 295 5188
disappearred$	294 295
disappearring$	294 295
disappears$	294 295
disappointing$	1538 1539 1540 1541 4643 4644 7459 2496
disappointingly$	2860
disband$	4977
discipline$	5227
disciplined$	5344
disclo	2098
disclose$	6009 6023 6397 7044 7050 7064 5485
discov	4783 1804 1895
discover$	7597
discuss$	7044 7050 7064 5485
diseas	5025
disease$	7839 5744 5752
disengage$	6023 2833
disengaged$	5501 2833
disengagement$	2833
disengages$	2833
disengaging$	2833
disgrace$	2858
disgraceful$	2282 2858
disgracefully$	2858
disguised$	2205
dishevelled$	2851
dishonest$	2837 2858
disinterested$	5501 2837 2858
dismal$	1688 2858
dismally$	2858
disman	2883
dismantle$	4977
dismantling$	1951
dismiss$	578 7515 2506
dismissed$	578 1613 2497 2506
dismisses$	578 2506
dismissing$	578 2506
dismissive$	6598 6599 2858
dismissively$	2858
disobedient$	2277 2837
disobey$	636 637 7173 2199
disobeyed$	636 637 7173 2199
disobeying$	636 637 7173 2199
disobeys$	636 637 7173 2199
disord	4850 1826 4915 4916 7766 7767 7779 4976 7790 5012 5025 7854 5729 5753
disorder$	6632 6665 7664 4863 7729 7730 7799 7805 7826 7839 5051 5320 5699 5700 5726 5735 5736 5744
disorderly$	2837
disorders$	6632 5051 5320
dispersal$	4949
disperse$	4977
dispersing$	1951
display$	516
displaye$	4768 1732
displayed$	516 4768 1732
displayes$	4768 1732
displaying$	516 4768 1732
displays$	516
disposal$	7975 5643
disposals$	5643
disregard$	47 51 6023 636 637 2199 2506
disregardded$	51 636 637 2199 2506
disregardding$	51 636 637 2199 2506
disregarded$	51 636 637 2199 2497 2506
disregarding$	51 636 637 2199 2506
disregards$	51 636 637 2199 2506
disrespectful$	6598 6599 2837
disrup	7699 7705 7775 5646
disrupt$	6552 2592 2888 2903
disrupted$	6552 7692
disrupting$	6552 7173 2592 2888
disruption$	6552 6665 7694 7721 2593 5631 2601 2888 2903
disruptive$	649 650 651 6589 6590 6591 6592 6593 6594 6595 6596 6597 6665 2223 2277 5315 2282 2837
disrupts$	6552 2592 2888
disruptted$	6552
disruptting$	6552
distribute$	1730 4768 1732
distributed$	1730 4768 1732 7584
distributes$	1730 4768 1732
distributing$	1730 4768 1732
disturbed$	2277 5315 2837
dither$	2861
dithered$	2861
dithering$	5556 2861
ditherred$	2861
ditherring$	2861
dithers$	2861
divide$	4977
dividing$	1951
divorc	7926 7928 5115 5116 7952
divorce$	7930
divorced$	7929
divorcing$	7929
do$	315 3516 3558 3562 3564 3565 3566 556 583 6439 6441 726 6726 1011 1020 1026 1049 7028 4229 7044 7050 7064 7070 7071 4272 7091 4279 7107 7108 7109 7110 7111 7112 7113 7162 1321 4367 7183 7184 4380 4381 4384 1349 1395 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1450 4497 4499 1463 1490 1492 1493 1494 1495 1496 4703 5053 2176 5485 2475 2478
doctor	5030 2007
doctor$	7844
doctors$	5044
dodge$	1631
dodged$	1631
dodges$	1631
dodging$	1631
dodgy$	5853 6474 6475 6476
does$	315 3558 557 584 726 1012 1020 1027 1050 4280 7111 7112 7113 1321 4367 7183 7184 4380 4381 4384 1350 1396 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4475 1449 4491 1462 4501 1490 1492 1493 1494 1495 1496 1700 2176 2475 2478
doesn$	539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 4278 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 2275 2362 2466 2467 2475
dogs$	6547 6548 6549
doing$	5995 5996 5997 5998 5999 6000 6001 6002 6003 315 4476 4477 4492 4493 4497 4499 1490 1492 1493 1494 1495 1496 1700 7562 2478
dolled$	1166 1167 1168 2444
domestic$	7947 2763
don$	3560 539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 4278 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 2275 2362 2466 2467 2475
done$	6221 830 1166 7091 7160 4407 4416 4423 4424 7242 7253 7254 7255 7256 4478 4494 4495 4496 4497 4499 4502 4503 4504 7322 7323 7324 7325 1490 1492 1493 1494 1495 1496 7348 7349 7350 7361 1700 7561 2478
doomed$	1220 1221 1222 2450
door$	6260 6262 7707
doorm_$	6168
dopey$	2837
dose	5030
dose$	7844 5741
dossier$	2886
dossiers$	2886
doubt$	7080 7081 7082 7083 4296 7192
doubtful$	3732
down	1880
down$	149 170 3505 6387 3618 6572 6660 6661 6662 4132 4174 4209 7024 7031 7393 7394 7395 7396 7397 7398 7399 7400 7401 7402 7403 7404 7405 7407 7408 7409 7410 7411 7412 7413 7414 7415 7418 7419 7420 7421 4608 7423 7424 4753 7658 7738 4948 5086 5458 5632 5633
downed$	4948
downfall$	6297
downlo	4807
download$	5580
downloaded$	7621
downloads$	5580
downplay$	578 2183
downplayed$	578 2183
downplaying$	578 2183
downplays$	578 2183
downs$	4948
drag$	1622 4745
draged$	1622
dragged$	5886 1622
dragging$	1622
draging$	1622
drags$	1622
drain$	3726
drama$	6303 6445 4287 7102 4289 2233 2681
drank$	1992
draw$	5870 5871 449
drawing$	449
drawn$	5886 597 605 606 607 608 609 610 611 612 613 614 615 616 617 622 1108 7049 7055 7060 7069 7133
draws$	5870 5871 449
dreadful$	1538 1539 1540 1541 7495 7496 7497 7498 2496
dreadlock$	2852
dreadlocked$	2419
dreadlocks$	2852
dreads$	5455 5457
dress$	3056 6216 6217 6218 6219 6220 876 877 878 879 880 881 900 901 902 903 904 905 1131 6983 4173 6989 6990 6991 7013 7014 7015 5467 2431 5472
dressed$	6216 6217 6218 6219 6220 6221 1118 1119 1120 6983 6984 6985 6986 1158 7013 7014 1166 1167 1168 5429 5431 5438 2429
dresses$	876 877 878 879 880 881 900 901 902 903 904 905 1131 6983 6989 6990 6991 7013 7014 5467 2431 5472
dressing$	3057 4167 1131 4189 2431
drew$	5870 5871 449
drift$	240 241 242 243 244 245 275 276 7072 5552
drifted$	240 241 242 243 244 245 275 276
drifting$	240 241 242 243 244 245 275 276
drifts$	240 241 242 243 244 245 275 276
driftted$	240 241 242 243 244 245 275 276
driftting$	240 241 242 243 244 245 275 276
drill	7778
drill$	6675
drink	7955
drink$	5987 5988 6023 6052 6054 6055 6183 6216 6217 6218 6219 6220 6439 6441 7874
drinki	5055 7870 7926 7952 7955
drinking$	3049 3050 3051 6062 6216 6217 6218 6219 6220 6246 1992 7869 2062
drinks$	5987 5988 6183 1992
driv	1878 1923
drive$	5963 6211 2609
driven$	3167 596 1953
driver	1755 4982
driver$	5981 5982 3169 5986 6168 1948
drivers$	3160 3163 5981 5982 3169 5985 5986 6167 6168 7018 7583 4792 7796 1948 1955
drives$	6211
drivin	1916
driving$	4953
drone$	1917 2622 2889
drones$	1917 2622 2889
drop	1878
drop$	3710 7072 1623
droped$	1623
droping$	1623
dropout$	5267
dropouts$	6530 6531 6532 5267 5268
dropped$	1623
dropping$	1623
drops$	1623
drug	7579 7589 1802 7656 7676 4873 5163 7978 5598 5623 5629
drug$	3049 3050 3051 6081 3282 6105 6474 6475 6476 3706 3707 3708 3709 6530 6531 6532 1745 1748 4839 4920 4921 1926 5055 7870 7926 5185 5268 2232 2261 2276 2564 2692
druggie$	2830
druggies$	2830
druggy$	2830
drugs	7662 7778 5171
drugs$	5987 5988 6081 6085 6094 6095 6115 6116 6117 6171 6172 6173 6174 6175 6176 6177 6178 6183 6186 6456 6552 6565 6665 6859 6860 1745 1748 7633 7649 7669 7670 1926 5048 7863 7874 2062 7985 5184 5185 5187 2232 2261 5303
drunk$	6221 6242 7173 1992
dry$	1090 6954 7358 2404
dto$	3030
duck$	1631
ducked$	1631
ducking$	1631
duckked$	1631
duckking$	1631
ducks$	1631
due	1880
due$	3054 148 168 7880 2100 7952 7954 2118
dust$	7537
duties$	7207 7482
duty$	7207 7371 7443 7482
dyed$	2419 5458
dying$	7841
dyscalculia$	2927
dysfunctional$	2277 5315 2858
dyslexia$	7860 2925
dyslexic$	2925
dyspraxia$	2926
dyspraxic$	2926
dysregulated$	2837
e$	7365 7455 7456 4673 7500 7501 7856 7868 5543
each	7580 7636 1789 1790 7695 5642
each$	80 3264 3832 1065 7023 4210 1183 1316 1318 4599 7509 4763 7637 7689 4902 7725 4942 1944 5017 2376 5482 5483 5506 2555 2562
eager$	130 131 136
ear$	6946 7437
early$	6777
earn$	264 6251 6252
earned$	264
earning$	264
earns$	264
earring$	5467
earrings$	5467
ears$	6946 7438 7439 7587
easier$	1887
easily$	864 999 4410 7227 7228 7464 7465 7466 7467 2301
eastern$	1086 4137 6953
easy$	3070 266 4851 2193
eat	7793
eat$	2652 5740
eaten$	5740
eating	5030 5055
eating$	7844 2014 7869 2662 5740
eats$	2652 5740
eczema$	2936
educat	2034 5093 5777
educate$	77 78
educated$	77 78
educates$	77 78
educating$	77 78
education$	6405 5072 7893 2724 5771
educational$	5073
effect	2599
effective$	2635
effectively$	912 3949 913 914 915 916 919 920 921 922 2345
effort$	6357 507 3545 3546 7234 7262 7263 7326 7327 7328 7329 7330 7331 7332 7333 4522 4523 4524 4525 4526
efforts$	5225
egg$	120 122 5259
egged$	120 122
eggged$	120 122
eggging$	120 122
egging$	120 122
eggs$	120 122 5259
ehc$	2723
ehcp$	3007
ehcps$	3007
eight	7768
eight$	4934 1915 7769 1924 1932 7788 7791 4988 7828 5667
eighteen$	6194 6720 3918 6747 6751 6752 6753 6754 6755 6756
eject	7800 4987
eject$	7801
elder	5617
elder$	6103 6474 6475 6476 5243
elders$	6085 6103 6106 6474 6475 6476 6480 1827 5243
elect$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
elected$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 7470 4726 7541
electing$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electively$	2741
electr	2087 2123
electricity$	5124
electronic$	5160 5840
electronically$	5160
elects$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
element$	164 5260 5263
elements$	5260 5263
eleven$	896 897 898 899
else$	460 461
email$	7455 7456 5542
emaile	4992
emails$	7455 7456 7500 7501 5542 5543
embroiled$	234 235 236
emergency$	7856
emotionally$	2313 2373 2765 2778
empathy$	6426 5227
employment$	7907
enabl	1752
enable	1850 2594
enable$	6302 1854
enabled$	6302
enableed$	1854
enableing$	1854
enables$	6302 1854
enabling$	6302
encounter$	6472 5192 5376
encounters$	6472 5192 5376
encour	1741
encourage$	5870 5871 77 78 132 133 134 2145 2182
encouraged$	5870 5871 77 78 132 133 134 1746 2145 2182
encourages$	5870 5871 77 78 132 133 134 2145 2182
encouraging$	5870 5871 77 78 132 133 134 2145 2182
end$	467 468 7070 7071 4260 4288 1996
endanger$	10 2137 2138
endangered$	10 2137 2138
endangering$	10 2137 2138
endangerred$	10 2137 2138
endangerring$	10 2137 2138
endangers$	10 2137 2138
ending$	7841 1996
endless$	4641 4642
endlessly$	1322 4359 1323 4360 1324 1325 1326
ends$	4288 7720
enemies$	6294
enemy$	6294
enforc	4798 7699 7705 5566 5630
enforce$	2901
enforcement$	7612 7694 1874 7787 7817 5636 2600 2601 5655 2901
enforces$	2901
engage$	6009 6023 237 238 239 6397 6570 6577 3764 6579 6647 7021 7044 7050 7064 7105 7121 7124 7150 7151 7152 7351 7515 7518 5020 5214 5312 5485 5486 5493
engaged$	230 231 232 233 237 238 239 6221 6229 6577 7049 7055 7060 7069 7133 7136 7137 7138 7139 7140 5214 5312
engagement$	230 231 232 233 6576 6579 733 734 735 736 3774 1187 1188 1189 1190 5306 5311 5482
engager$	5282
engagers$	5282
engages$	230 231 232 233 237 238 239 7124 5214
engaging$	230 231 232 233 237 238 239 6577 6579 7150 7151 7152 5214 5305 5312 5493
english$	5781 5782
enjoy$	594 595 7189
enjoyed$	594 595 7189
enjoying$	594 595
enjoys$	594 595 7189
enough$	5940 3127 5942 3145 3515 3552 6823 6824 6825 6826 6827 6828 6829 6830 6831 6832 6833 6834 6835 4100 6915 7375 5380 5401
enquir	7705 5004 7921
enquiries$	1806 7691
enquiry$	7660 7691 7818
enrich	2530
entangled$	234 235 236
enter$	2176 5214
entered$	1773 1821 1823 4969 1933 2176 5214
entering$	2176 5214 5591
enterp	7825
enterprise$	7687 5610
enterred$	2176 5214
enterring$	2176 5214
enters$	7619 2176 5214
entice$	5870 5871 132 133 134 2145
enticed$	5870 5871 132 133 134 2145
entices$	5870 5871 132 133 134 2145
enticing$	5870 5871 132 133 134 2145
entirely$	1652 1653 2360 2461 2464 2509
entitled$	2837
epilep	7870
epilepsy$	2930
epileptic$	2930
episodes$	6143
equal$	2352
erratic$	6584 6585 6586 6587 737 2282
escala	1986 2599
escalate$	7072
escalated$	1919
escape$	5992
essential$	1883
establ	4783 1804 1895
establish$	7597 1906 1929
estate	4960
estate$	6099 6100 6519 4596 7774 7804 5234 2376
eternally$	2857
european$	1084 4123 4124 6951 2400
evade$	1631
evaded$	1631
evades$	1631
evading$	1631
evasive$	2837
even$	3137 104
evening$	2632
ever$	4030 4031 995 7119 7120 4310 7125 7126 7127 4359 4360 1324 1325 1326 4370 7200 7201 7202 4709 5489 5490 5503 5504
every$	3589 6404 3674 941 7023 4210 1183 1315 4353 1317 1319 1320 4606 4666 4669 7500 7501 7509 7637 4942 5029 5482 5483 2462 5506 5543 2555 2562 5751
everybody$	4579
everyone$	6343 3589 6516 6534 4579
everything$	6097 3987 951 7023 4210 1250 1251 1252 1343 1344 1345 1346 1347 4639 4721 4744 5217 5482 5483
evicte	7955
evicted$	3019
evicti	7926 7952
eviction$	3019
evicts$	3019
eviden	1912 7778 5566 2876
evidence$	3532 7365 7500 7501 7592 1805 1825 1890 7809 1970 5542 5543 2567 5605
evidently$	1338 4375 1339 1340
evil$	2222 5315
exam$	7489 7555 5092 2743 5781
examin	4807
examin$	1927
examination$	5580
examinations$	5580
examined$	7621 1927
examines$	1927
examining$	1927
examins$	1927
example$	7679
exams$	5781
except$	3988
exception$	5496
exchang$	328 3365 329 330 331 332 333
exchange$	3357 328 3365 329 330 331 332 333 3372 6189 6211 5214
exchanged$	328 3365 329 330 331 332 333 5214
exchanges$	328 3365 329 330 331 332 333 6211 5214
exchangged$	328 3365 329 330 331 332 333
exchangging$	328 3365 329 330 331 332 333
exchanging$	328 3365 329 330 331 332 333 5214 5591
exchangs$	328 3365 329 330 331 332 333
excitement$	6445 6449 2192
exclude$	7515 7516
excluded$	5888 6289 1613 5550 5766 2730
exclus	5092
exclusion$	6307 6308 1893 2038 7906 3011
exclusions$	3011
excuse$	4751 5529 5530
excuses$	4751
execut	2590
exercise$	516
exercised$	516
exercises$	516
exercising$	516
exhibit$	2548
exhibited$	5584 2548
exhibiting$	2548
exhibits$	2548
existent$	6584 6585 6586 6587 7495 7496 7497 7498
expand	1896
expect	5081
expect$	6372 6373
expectations$	6655 5358
expected$	3176 1746 1797 7712 7895 7954
expelled$	5769 2733
expensive$	2435
expensively$	1082 2401
experi	2096 2097
experience$	6338 6472 3946 910
experienced$	866 1063 5133 5134 5195 5378 2355
experiences$	6472
experiencing$	5133 5134
explicit$	3341
exploitation$	5851 5852 6081 6297 6298 6307 6308 6383 6384 6429 6430 6431 6432 4925 4944 1908 7760 7761 1921 1934 1938 1952 1968 5215 5241
exploited$	5886 5888 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 6861 6862 6863 6864
exploiter$	3149 5971 6085 6103 6126 6128 6131 6196 6381 3655 6470 6474 6475 6476 6477 6506 659 5182 5264
exploiters$	3149 5971 5991 6085 6103 6126 6128 6131 6196 6381 3655 6470 6474 6475 6476 6477 6480 6506 659 5182 5264
explosive$	2835
expose$	3040 10 5881 2137 2138
exposed$	3040 10 5881 2137 2138
exposes$	3040 10 2137 2138
exposing$	10 2137 2138
extend	1847
extensions$	5446 5457
extract$	1728
extracted$	1728
extracting$	1728
extraction$	5580
extractions$	5580
extracts$	1728
extremely$	2344
eye$	6946 7436 5461
eyebrow$	6946 6959 5464
eyebrows$	6946 6959 5464
eyed$	5436
eyelashes$	5451 5457
eyes	7819
eyes$	3868 6946 7548 1736
eyesig	7870
face$	6946 4162 4177 7000 4190 1891 2443
facebook$	296 3333 297 3334 298 3335 299 3336 300 3337
faced$	5334 5354
faces$	6946 7000 4190 2443 2785
facial$	4126 1891 2406 2542
facing$	2785
facts$	3532
fade$	5448 5457
fades$	5448
fail	1983 2744
fail$	67 539 540 541 542 543 545 546 547 548 559 7071 7173 1356 1357 1358 1359 7520 7521 7522 7523 2187 5497 2468 2469
failed$	67 539 540 541 542 543 545 546 547 548 561 7173 1356 1357 1358 1359 4401 7216 7520 7521 7522 7523 2187 2468 2469 5550
failing$	67 539 540 541 542 543 545 546 547 548 562 7173 1356 1357 1358 1359 7211 7212 7213 7214 7520 7521 7522 7523 2187 2468 2469 2470 5508 5509
failings$	7211 7212 7213 7214 2470 5508 5509
failled$	67 7173 7520 7521 7522 7523 2187
failling$	67 7173 7520 7521 7522 7523 2187
fails$	67 539 540 541 542 543 545 546 547 548 560 7173 1356 1357 1358 1359 7520 7521 7522 7523 2187 2468 2469
failure$	3195 159 160 161 162 163 546 547 548 7211 7494 7550 5267 2470 5508
failures$	7211 7212 7213 7214 7494 7550 5267 2470 5508 5509
fainted$	2997
fainting$	2997
faints$	2997
fair$	1090 2397 2398 2404 2419
fake$	2412
fall	1878
fall$	244 245 632 7072 1588 2504
fallen$	244 245 632 1588 2504
falling$	244 245 632 5479 2504
falls$	244 245 632 1588 7502 2504 5544
false$	7194 2202 2205 2414
families$	6601 6615 6616 6617 6618 6619 6620 4538 4539 4540 4541 4542 4543 4579 4591 7406 5314 5361 5366 5542
family	5099 5111 7931
family$	6601 6615 6616 6617 6618 6619 6620 6789 6814 6820 4590 7914 7925 5112 7942 7959 7962 5314 5361 2328 5366 2681 5792 5807 2775
fantasist$	5267
fantasists$	5267
far$	929 933 964 1046 1523 1524 1525 1661
farce$	5520
farcical$	2858
fashionably$	1082 2401
fast$	6777 2193
fat$	2851
father	7914 5111 7927 5114 7931 7934 7935 2104
father$	6664 963 2058 2059 7911 7925 5112 2078 7940 2091 5136 7962 5361
fathers$	2091 5361
fault$	6003 6004 6285 7504 1654 1683 4728 7552 7553 7554 5216 2507 5547 5557
faulty$	3553
favor$	3359
favors$	3359
favour$	3358 6179 6180 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 5202 2430
favoured$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2430
favouring$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2430
favourred$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2430
favourring$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2430
favours$	3358 6179 6180 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 5202 5203 2430
fear$	1054 2363
feared$	1054 2363
fearless$	2846
fears$	1054 2363
february$	6101
feckless$	2837
fed	1735
fed$	452 2061 2092
feed	1735 1910 2530
feed$	452 1728
feeded$	1728
feeding$	1728
feeds$	452 1728 2061
feel$	6145 6146 1780
feelin	2664
feels	2664
feels$	6145 6146
feet$	6074 6075 4113 7473 7547 2383
feigned$	2205
fell$	244 245 632 1588 2504 5644 2684
felt	2664
felt$	6145 6146
female	2582
female$	4102 6917 6918 4105 6920 6921 1084 4786 1801 5412 2376 2559
females$	6600 1801 2847
fend$	3883 4009 4010 4011 4014 4015 4017 4018 4021 985 7352
fendded$	985
fendding$	985
fended$	985
fending$	4009 4010 4011 4014 4015 4017 4018 4021 985
fends$	985
feral$	2277 5315 2837
ferocious$	2835
fester$	7558
fewer	1878
fiercely$	2360 2374
fifteen$	896 897 898 899
fight	1878
fight$	6023 6052 6054 6055 6267 3547 6362 6665 3884 7070 7072 4287 7102 4289 7169 7170 7171 7173 2609
fighti	4916 5116
fighting$	6552 6665 7173 7730 7890 2062 7930
fights$	6665 7169 7170 7171 7173 7174
figure$	4000
figures$	7489 4731 7555 7557 7566 7567
file$	7365 7605 7740
files$	7365 7605 7740
film	7800 1980
film$	5963 1786 7639 7643 4954 1918 5017 5659
filmed$	5886 3167 6906 1786 7641 1791 4954 1918 2554
filming$	1786 4954
films$	1786 7639 4954
filthy$	2851
final$	2051 2789 2791
find	7627
find$	2 788 791 7070 4783 1804 1895 1957
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 789
fine$	6823 6824 6825 6826 6827 6828 6829 6830 6831 6832 6833 6834 6835 4041 1005 1006 4044
fined$	5170
finger	7764 1980
finger$	7260 7261 7270 7271 7283
fingerprint$	5017
finish$	4262
fire	5150
fire$	6077 6271 7681 5150 7964
firear	7978
firm	1936
firm$	4973
first$	654 2789
fishnets$	5467
fisted$	7514
fit$	4560
fits	7870
fits$	5687
fitting$	4154 4176
five	4770 7634 4823 1789 1790 1833 7689 7695 7768 1944
five$	6550 756 6748 1076 1109 6960 6961 6962 6963 6964 6965 4305 4314 4604 4870 4934 1915 7769 1924 1932 7788 7791 4981 4988 7828 2559 5667
fixated$	2526
flag$	1774 1897 2545
flagg	1799
flagged$	1773 1774 7640 1836 1897 1919
flagging$	1897
flags$	1774 1897
flashback$	2984
flashbacks$	2984
flashy$	2435
flat	5111
flat$	6118 6119 6120 6121 3308 3309 3310 3311 6255 6256 6257 1191 7925 7932 7938 7946 2105 5790
flats$	7944
flatter$	1715
fleas	2106
fleas$	5143
fled$	5597
fleece$	5467
fleeces$	5467
flirt$	301 302 303 316 317 421
flirtatious$	2819 2844
flirted$	301 302 303 316 317 421
flirting$	301 302 303 316 317 421
flirts$	301 302 303 316 317 421
flirtted$	301 302 303 316 317 421
flirtting$	301 302 303 316 317 421
flirty$	2819
floor$	7945
floppy$	2398
flout$	636 637 2199
flouted$	636 637 2199
flouting$	636 637 2199
flouts$	636 637 2199
floutted$	636 637 2199
floutting$	636 637 2199
fluoxetine$	2960
fob$	1597 1599 1600 1601
fobbed$	1575 1597 1599 1600 1601
fobbing$	1597 1599 1600 1601
fobed$	1597 1599 1600 1601
fobing$	1597 1599 1600 1601
fobs$	1597 1599 1600 1601
foetal$	2688
follow	1765 1980
follow$	6023 3499 6397 3619 3620 3621 3622 3623 6439 6441 664 7021 7044 7050 7064 1397 1398 1399 4578 7518 1786 7643 4954 5017 2176 5485 5659
followed$	6221 6229 6242 664 1397 1398 1399 7361 1786 4954 7792 2176
following$	664 1786 4954 2176
follows$	3499 664 1786 4954 2176
folly$	6301
food	2087 5129
food$	6171 6172 6173 6174 6175 6176 6177 6178 6183 5124 2092
foodbank$	7943
foolhardy$	2141
foolish$	3082 52 53 3091 478 2141 2184
foolishness$	6017 6018 6019 6020 6021 6022 6301
foot$	4113 6992 6993 6994 7678 2383
footag	4812 4975
footage$	7626 4813 7628 1779 1907 1917 7772 7789 2547 5585
footho	7819
footprint$	7747
for	4842 1850 5566 2530 2594 2599
for$	6034 3289 3291 3292 6163 3357 6187 3450 3451 3452 3453 3454 6427 6538 3738 3740 3741 3742 3744 3745 3747 3830 3835 3836 3851 4022 6893 6895 6914 1322 1323 7176 4563 7383 7384 7478 4680 7526 7528 7539 7565 7597 7637 4862 4868 7690 4880 4885 4886 1875 4953 7776 4964 4985 7846 5046 5050 5058 5059 7876 7882 5076 7968 2126 7981 7983 5366 5545 5597 5644 5679 2726 5824 5827 5829 5833 5840
force	1737 4779 4787 4788 4789 1753 1754 7625 1788 1853 4925 4944 1908 7760 7761 1921 1934 1938 1952 1968
force$	4422 4427 4428 7505 7534 4747 4774 7593 7594 1744 7596 7601 7602 7603 4790 4791 7608 1758 4825 7682 1853 4890 4891 7739 7748 7758 4945 4970 4971 7810 5005 5639
forced$	3624 3625 3626 3627 6442 6444 712 715
forces$	3624 3625 3626 3627
forehead$	6946
foreign$	1084 4124 2400 5462
forens	2895
forever$	1322 4359 1323 4360 1324 1325 1326
forget	5029
forget$	7843
forgot$	5550
forgotten$	2497 5550
form	1836
form$	7386 1922
formal$	2789
formally$	2729
formed$	1922
forming$	1922
forms$	1922
forty$	6747
forwar	1735 1910
forward$	5003
foster	2755
foster$	808 7914 5111 7931 7963 2325 5792 5820
fostered$	5792
fought$	3542
foul$	2300
found$	2 3755 790 792 2127 2267
foundation$	6947 6948 6949 5460
four	7768
four$	6550 1109 6960 6961 6962 6963 6964 6965 4305 4934 1915 7769 1924 1932 7788 7791 4988 7828 2559 5667
fourteen$	896 897 898 899
fragment$	4977
frame$	6924 6925 6926 5416
frames$	6924 6925 6926 5416
fraternise$	2194
fraternised$	2194
fraternises$	2194
fraternising$	2194
freckled$	1090 2404 2851
freckles$	2852
freckly$	2851
free$	5995 5996 5997 5998 5999 6000 6001 6002 3201 6208 6209 2086 5213
freely$	6208 6209 359 7464 7465 7466 7467 5212 5213 2177
frequent$	291 292 2152
frequently$	290
friend	7580 1789 1790 1833 1841 7695 4899 7713 7768 1944 7831 5648 5813
friend$	6601 6615 6616 6617 6618 6619 6620 6916 6919 5260 5314
friends$	3038 5904 158 6047 204 3415 3419 3420 3440 486 3559 3676 640 641 642 6601 6615 6616 6617 6618 6619 6620 6916 6919 7096 7097 7098 7099 7100 4293 4294 4295 4305 4314 4355 7210 4538 4539 4540 4541 4542 4543 4589 7435 7443 7444 7445 7446 7447 7448 7449 4870 4878 4934 1903 1915 7769 1924 1932 7788 7791 4981 4988 1974 7828 5175 5260 5314 2285 5537 5542 5667
friendship$	626 627 3688 5260
friendships$	3 4 5 6 7 8 9 3067 626 627 5260
frighten$	6900 6901 6902 5399
frightened$	6861 6862 6863 6864 1052 1053
fringe$	6999
fringes$	6999
fritter$	2516
frittered$	2516
frittering$	2516
fritterred$	2516
fritterring$	2516
fritters$	2516
frizzy$	2398 2419
from	1863 5566
from$	3524 3525 6346 6347 6588 3821 3970 4001 4060 4083 6916 6919 1143 7042 7615 7637 7658 1852 4900 1930 5000 5014 5075 5076 7933 2122 5466 5507 5657 5738 2707 5770 5840
fruitful$	7711
frustrating$	4643 4644 7459
ft$	2383
full$	3143 923 2423
fully$	827 923 999 1002 2360
fumble$	2861
fumbled$	2861
fumbles$	2861
fumbling$	2861
functi	1836 5739
function$	876 877 878 879 880 881
functioned$	876 877 878 879 880 881
functioning$	876 877 878 879 880 881
functionned$	876 877 878 879 880 881
functionning$	876 877 878 879 880 881
functions$	876 877 878 879 880 881
fund$	7351
funding$	5553
funds$	5805
furthe	1737 1847 2599 5648
further$	4774 1840 2559
furthered$	1840
furthering$	1840
furthers$	1840
futile$	2456
gain$	6251 6252
gained	2020
gained$	5057
gallery$	4968
gambling$	7863
game$	3371 455 6675 6703
games$	455
gaming$	6152 6153 6154 455
gang	7585 1737 7589 4779 4787 4788 4789 1753 1754 7625 1788 1802 7676 1841 7693 4925 4944 1908 7760 7761 7766 1921 7773 1934 1938 4976 7790 1952 1968 5598 5623 5629 5630
gang$	3234 6081 6085 6095 6103 6126 6456 6477 6496 819 4774 7593 1745 4839 7654 4857 4858 7686 7687 4878 7731 4921 1893 4956 1920 7778 4967 1960 5184 5185 2206 2276 2320 2545 2558 2562 2580 2584 2588 5626 2619 2823 2892
gangling$	2851
gangly$	2851
gangs$	6081 6085 6095 6103 6456 6477 6496 7593 1745 7687 4956 4967 5184 5185 2206 2584 2585 2619 2823 2892
gangsta$	6497 5244 2824
gangstas$	6497 5244 2824
gangster$	6497 659 5244 2824
gangsters$	6497 659 5244 2824
gap	5566
gap$	7494
gaps$	7494
gather	4927 7827 5566 2530 2568
gather$	6671 4723 1728 7629 4958 5414
gathered$	6671 1728 4958 7821 5414
gathering$	6671 1728 7741 4958 5414
gatherred$	6671 5414
gatherring$	6671 5414
gathers$	6671 1728 4958 5414
gaudy$	2435
gaunt$	2851
gave	1735
gave$	123 124 125 126 127 128 129 214 1055 1056 1470 1475 1580 1581 1582 1583 1584 4655 5170 2705
gbh	5163
gbh$	7977
gcse$	5771 2743 5781 2745 2750
gcses	5092
gcses$	7906 5771 5781
gdpr$	7477
gear$	6989 6990 6991 5472 5478
genera	2530
general$	1191
generator$	1948 5670
generators$	1948 5670
gentleman$	6791 6792 6793
get	4835 1923
get$	37 38 3179 6023 6054 6055 6207 6251 6252 433 434 3544 6439 6441 632 652 669 670 671 672 673 674 675 676 677 678 3759 3760 757 771 772 773 774 775 776 6707 908 912 3949 913 914 915 916 919 920 921 922 6850 6851 7070 7071 4308 7150 7151 7152 4705 1684 1685 7793 4993 2023 2175 2176 5214 2229 2230 2278 2279 2289 5493
gets	2680
gets$	37 38 433 434 632 652 669 670 671 672 673 674 675 676 677 678 3775 757 771 772 773 774 775 776 6707 908 912 3949 913 914 915 916 919 920 921 922 4345 1684 1685 7793 2023 2028 2033 2061 2176 5214 2229 2230 2278 2279 2289 2650 2729 2731
getting$	37 38 6207 632 3782 3783 7150 7151 7152 4340 7173 1684 1685 2023 5493
gift$	5987 5988 6171 6172 6173 6174 6175 6176 6177 6178 6183 6186 6211
gifts$	5987 5988 6171 6172 6173 6174 6175 6176 6177 6178 6183 6186 6211 6447 6448 6473
gilet$	6989 6990 6991 5472
gilets$	6989 6990 6991 5472
ginger$	4136 2398 2419 2851
girl	7768 5141 5166
girl$	158 204 6601 6615 6616 6617 6618 6619 6620 4320 4321 4786 4934 1915 7769 1924 1932 7788 7791 4988 7828 7980 2200 5259 5314 2285 5439 5667
girlfr	7926
girlfriend$	6191 7910 7942 5205 5206
girlfriends$	6191 5205 5206
girls	4770 4778 7634 7636 4823 1789 1790 1833 7768 1944 7831
girls$	5904 158 204 3415 3419 3420 3440 486 3559 3676 640 641 642 6498 6516 6551 6601 6604 6615 6616 6617 6618 6619 6620 6635 4007 4008 7096 7097 7098 7099 7100 4293 4294 4295 4305 4314 7135 4355 7210 4538 4539 4540 4541 4542 4543 4588 7417 7435 7443 7444 7445 7446 7447 7448 7449 4870 4934 1903 1915 7769 1924 1932 7788 7791 4981 4988 1974 7828 5186 5259 5314 2285 5439 5537 5542 5667
give	1735
give$	123 124 125 126 127 128 129 214 856 4082 1055 1056 7044 7050 7064 4453 1470 1580 1581 1582 1583 1584 4784 5485
given	4989 4992
given$	1055 1056 1258 7322 7323 7324 7325 1475 1580 1581 1582 1583 1584 7647 2024 2028 2033
gives$	123 124 125 126 127 128 129 214 1055 1056 1470 1475 1580 1581 1582 1583 1584 4932
giving$	123 124 125 126 127 128 129 214 1055 1056 1470 1580 1581 1582 1583 1584 4932
glad$	130 131 136
glamour$	6447 6448 6473
glasses$	5467
glean$	1728
gleaned$	1728
gleaning$	1728
gleans$	1728
gloves$	5467
glued$	1352
go$	5937 3214 3215 3216 3217 6032 6052 6054 6055 3256 3258 3259 240 241 242 243 244 245 269 272 275 276 3316 3319 3327 294 295 6207 361 362 363 6216 6217 6218 6219 6220 6255 6256 6257 6330 6397 6439 6441 598 620 1145 1154 7021 7044 7050 7064 7070 7071 1237 7173 4724 2175 2176 5214 5485 2767
goad$	2198
goadded$	2198
goadding$	2198
goaded$	2198
goading$	2198
goads$	2198
goal	1940
goal$	1883 7802
gobby$	2837
goes	7793
goes$	240 241 242 243 273 275 276 3327 294 295 361 362 363 598 620 1145 1154 1253 7173 7619 2005 2092 2118 2175 2176 5214 2680 2767
going$	5953 6062 3250 240 241 242 243 268 275 276 3315 3318 3325 3326 3327 294 295 348 6207 361 362 363 6216 6217 6218 6219 6220 6255 6256 6257 620 3933 3935 3936 1145 1154 4250 1214 1215 1216 1217 4255 1223 1224 1225 7173 1797 2118 2175 2176 2711 2767
goings$	4978
gold$	2408 5467
gone$	3245 240 241 242 243 244 245 275 276 3327 361 362 363 6221 6222 3416 6236 6237 6238 6239 6243 3538 620 5078 2175 2176 5214 2711
good$	3091 3101 265 3690 6543 3893 3962 978 4338 4561 4732 2387
goods$	5680
gorgeous$	2851
gormless$	2837
got	7852
got$	37 38 6221 6236 6237 6238 6239 6244 441 442 632 801 1094 1104 1105 1106 1107 1148 7253 7254 7255 7256 1684 1685 2061 2175 2176 5214 2319 2420 2426 2684 2729 2731 2732 2786
gown$	6981
gowns$	6981 7003
gp	5030 2007
gp$	7844 5044
gps	2123
gps$	5160
grade$	5780 5782 2867
graded$	756 759 7640 2531 2867
grades	7905 5092
grades$	7906 5780 5782
graffiti$	7805
gran	7914 5111 7927 5114 7934 7935 2104
gran$	7925
grandf	7914 5111 7927
grandfather$	7925
grandm	7914 5111 7927
grandmother$	7911 7925
grandp	7914
grante	2794
grasp$	6397 3592 3593 3594 3595 3596 3597 3598 3599 3600 3601 3602 3603
grass$	7486
gravitate$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitated$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitates$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitating$	605 606 607 608 609 610 611 612 613 614 615 616 617
greasy$	1090 6954 2398 2404 2419
greater$	909
greed$	6017 6018 6019 6020 6021 6022 6301 6447 6448
green$	6815 6816 6817 5390 2399 2419
grew$	1089 2403
grey$	6954 1141 2419 5467 2435 5619
grip$	7530 7531 7532 7533 1939 5551
grips$	1939
groomed$	5886 5888 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 5430
groomer$	6126 6381 6506 659 5264
groomers$	6126 6381 6506 659 5264
grooming$	6297 6298 5241
gross$	2471
grounds$	1849 2100
group	7580 4770 7613 7630 7632 7634 7636 4823 7638 1789 1790 4832 1833 7689 1841 7693 7695 4899 7713 4902 4903 7768 4976 7790 1944 7831 5575 2570 2572 5629 5630 5642 5648
group$	5904 158 204 3415 3419 3420 3440 3477 486 3559 3676 640 641 642 6500 6502 681 6601 6604 6615 6616 6617 6618 6619 6620 6635 3828 3829 819 1058 1059 7096 7097 7098 7099 7100 7103 4293 4294 4295 4298 4299 4305 4314 7135 4355 7210 4538 4539 4540 4541 4542 4543 7371 4582 4584 7434 7443 7444 7445 7446 7447 7448 7449 4637 7524 7525 4714 4803 1767 7646 1802 7661 4870 7687 4878 7708 4896 7716 7728 7739 4934 1903 7758 4945 1915 7769 7770 7771 1924 1932 4971 7788 7791 4981 4988 1960 5005 1974 7828 5019 7836 5024 5259 5314 2285 5366 5537 5542 2553 2572 5612 5667
groups$	6500 6502 6601 6604 6615 6616 6617 6618 6619 6620 7687 7771 5314 5612
grow	1896
grow$	1089 2403
growing$	1089 2403
grown$	340 6196 6714 867 3907 6723 3914 3915 3916 3917 3926 3927 3928 6744 6745 6746 6751 6752 6753 6754 6755 6761 3950 3952 3953 3954 3955 3956 3960 6775 6776 926 943 6796 949 950 3989 6804 6805 3995 3996 970 4032 4035 4080 1064 1089 5382 2369 2403
grownups$	6727
grows$	1089 2403
grubby$	2428 2435 2851
guaranteed$	1220 1221 1222 2450
guard	1755 4828 4982 1949
guard$	3169 6168 1731 7583 4792 1785 7642 7796 1950 1955 1956 1972
guardi	5796
guards$	3169 6168 1731 7583 4792 1785 7642 1917 7796 1950 1955 1956 1972
gucci$	5467
guessed$	6368 6369 3556 3557
guidance$	6433 6434 6435 6436 6437 6871 6883 7244 7245 7246 7247 7248 7249 7250 5236
guilt	7656 4857
guilt$	7506 7671 2507 5548
guilty	2807
guilty$	456 457 4887 2807 5844
gullible$	515 6815 6816 6817 2186 5390 2837
gum$	2715
gun	7978
habit	5729
habit$	5897 5178 5179
habits$	5897 5178 5179
habitual$	291 292 4967 2152 2224 2231 2564
habitually$	290
had	1988 2013 2021 2022 2680
had$	107 108 141 312 315 3407 3408 3409 3412 3413 378 379 380 381 382 383 384 391 392 393 394 395 429 726 801 6916 6919 1094 1104 1105 1106 1107 1148 7183 7184 1348 1385 1386 1387 1388 1390 1391 1392 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1419 1420 1445 1453 4547 7362 1710 1711 1999 5050 5058 5059 2028 2030 2033 2319 5414 2420 2426 2475 5597 2650 2707 2726 2783
hair$	6940 6942 6943 6944 6999 7015 5443 2409 5456 2421
haircut$	6942 6943 6944 6999 5456 2421
haircuts$	6942 6943 6944 6999 5456 2421
haired$	5427 5435
hairstyle$	6942 6943 6944 6999 5456 2421
hairstyles$	6942 6943 6944 6999 5456 2421
hairy$	2851
half$	4194 4991 2484
halfway$	5479
halluc	2920
hand	1910
hand$	127 128 129 3887 3888 3889 853 4061 6876 6877 6878 6879 6946
handded$	127 128 129
handding$	127 128 129
handed	4989 4992
handed$	127 128 129 5524 5525 5652
handful$	683 3720 684 3721 685 3722 686 3723 6626 5267
handing$	127 128 129 5591
handl	5569
handle$	6570 3869 3880 4009 4010 4011 4014 4015 4017 4018 4021 998 6850 6851 1939 2356
handled$	998 2356
handles$	998 2356
handli	7675
handling$	4009 4010 4011 4014 4015 4017 4018 4021 998 1644 1645 1646 1647 5163 2356 5533 2912
hands$	127 128 129 3887 3888 3889 853 6946 7363 7471
handse	4939
handset$	1770 7622 7753 2543
handsets$	1770 7622 7753
handsome$	2851
hang	7793
hang$	6023 6052 6054 6055 6066 6216 6217 6218 6219 6220 6255 6256 6257 623 6671 1150 1151 1152 1154 5414 2649
hanged$	6671 5414 2649
hangged$	6671 5414
hangging$	6671 5414
hanging$	5953 6062 6216 6217 6218 6219 6220 6255 6256 6257 623 6671 5414 5479 2649
hangs$	623 6671 1150 1151 1152 1154 5414
haphazard$	7495 7496 7497 7498
happen$	5954 5955 5956
happened$	3426 3427 6247 6248 465
happens$	463
happy$	130 131 136 3174
harass$	633 2197
harassed$	633 2197
harasses$	633 2197
harassing$	633 2197
hard	1936
hard$	699 700 719 720 721 722 723 724 3811 6665 855 4973 7830 2366 2400
harden	5671
hardened$	2224 5352 5402 2846
harder	1814
harder$	3511 719 720 721 722 723 724 7233 4851
hardest$	719 720 721 722 723 724
hardly$	993 994 1034 4071 1035 1036 4164 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1478 1523 1524 1525 2031 2041 2347 2348 2353 2361 2475 2703
harm$	5851 5852 3447 3448 6297 6298 6307 6308 6383 6384 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 6429 6430 6431 6432 4640 7494 4967 5135 7949 2121 7977 5215 2558 2562 2564 2585 5682 5706 2670
harmed$	5706 2670
harmer$	5272
harmers$	5272
harmful$	3091 6088 649 650 651 2142 2223 2564
harming$	5706 2670
harms$	5706 2670
has	1988 7852 2002 2680
has$	3043 3045 312 429 3519 726 801 6916 6919 1094 1104 1105 1106 1107 1148 1229 4367 7183 7184 1348 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1444 1452 4855 1999 5039 2028 2030 2033 2123 2319 5414 2420 2426 2475 2650 2707 2726
hasn$	1393 4440 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 2475
hat$	5467
hats$	5467
have$	3044 3046 3173 3228 3242 3246 312 315 3422 3433 429 3514 3520 3534 3539 3550 3551 3554 3555 6492 726 801 6671 1094 1104 1105 1106 1107 1148 4245 4254 7070 1229 4318 4367 7183 7184 1348 7217 7218 7219 4406 7224 7225 7226 4415 4421 4454 1446 4729 4730 2319 5414 2420 2426 5510 5511 5597 5644 5662 2707 2726
haven$	1393 4441 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 2475
having	2022 2680
having$	312 315 1094 1148 5059 2420 2650
havoc$	5293 5294 5295
hawk$	319 2163
hawked$	319 2163
hawking$	319 2163
hawkked$	319 2163
hawkking$	319 2163
hawks$	319 2163
hazel$	2399
he$	3097 3392 3415 3419 3420 3439 6331 486 6371 639 3676 640 6491 641 642 6674 7096 7097 7098 7099 7100 4293 4294 4295 4297 4422 7240 2729
head$	6260 6262 3891 944 945 946 947 948 4156 4178 4179 4180 1144 7475 1625 7715 5454 2520 2987
headed$	5327 5426 5523
heading$	2022
heads$	6260 6262 3891 1534 7475 1625 5379 5392 5452 5453
headscarf$	5467
headscarves$	5467
health	5055 5071 7926
health$	5030 7850 7851 5038 7857 5045 7869 2675 5713
healthcare$	5072
healthier$	3091
healthy$	3101
hear$	6495 2665
heard$	830 2099 2667
hearin	7870
hearing$	2099 2666 2671 2709 5836
hearings$	5836
hears$	2665
heart$	5025 7850 2674
hearted$	5521
heartless$	2837 2858
heatin	2087
heating$	5124
heavier$	2379
heavil	5029
heavily$	1083 7843 7862 2380
heavy	1936
heavy$	4973 2379 2381 2423 2488
heavyset$	2850
heed$	6009 6397 3619 3620 3621 3622 3623 7326 7327 7328 7329 7330 7331 7332
heeded$	6221 6229
heels$	7005 7006 7007 7473 5467
height$	6924 6925 6926 5416
held	5566
held$	859 7322 7323 7324 7325 1660 7599 1773 7775 1981
helicopter$	2622
help	1752 1850 1912
help$	3077 70 77 78 3578 6404 6405 6570 6579 3879 6871 6880 6883 6888 6889 6890 6891 6892 1187 1188 1189 1190 7044 7050 7064 7105 7121 7150 7151 7152 7158 7351 7360 1644 1645 1646 1647 7518 1840 1854 1883 1967 7896 5225 5226 5285 5482 5485 5493
helped$	77 78 6396 6580 7049 7055 7060 7063 7069 7133 7136 7137 7138 7139 7140 7595 1840 1854
helpful$	7595
helping$	77 78 3579 7150 7151 7152 4339 1840 1854 5493
helpped$	77 78
helpping$	77 78
helps	1850
helps$	77 78 1840 1854 1883 5494
hepatitis$	2977
her	4778 4803 1802 2019 5063 2040 2060 5099 7941 2112 7984 2136 5767 2794
her$	5854 5855 19 3084 3088 5903 3110 144 151 152 154 3194 158 3203 3204 3205 3206 3207 3208 204 6069 3266 3356 3436 3477 450 451 3494 481 6339 6342 3567 3570 6424 6428 3615 6534 3828 3829 6678 835 3903 3905 4115 4116 4117 1103 1136 4186 7153 4389 4579 7444 7445 7446 7447 7448 7449 4657 4659 4661 4668 7489 7555 4839 1993 5033 5034 5047 7866 5056 5065 2029 5077 2055 5097 2074 2075 5113 2077 7932 5120 5126 5132 7957 5149 5162 5168 5173 2166 2179 2285 2432 2433 5537 5690 2676 2678 2718 2773 2774 5817 2789 2797
heritage$	4146 4147 4148 4151
heroin	7978 5171
heroin$	7633 5048 7874 7985 5187
herself$	3037 3039 5854 5855 3068 3069 33 3071 3072 3073 3074 3075 39 5891 5892 3079 3080 6014 3330 6258 6259 6261 3459 3460 3461 3462 3463 3464 3465 3466 3468 3469 6286 6287 6300 3495 3496 3497 3498 6313 6314 6315 6316 6317 6318 6319 3508 3509 3510 6325 3568 3572 536 3574 3575 6390 6391 6392 6393 6394 6395 3720 3721 3722 3723 6544 6694 6695 6696 6697 6698 6699 6700 3943 3944 6823 6824 6825 6826 6827 6828 6829 6830 6831 6832 6833 6834 6835 6836 4023 6843 4693 5026 5098 5174 5199 5200 5393 5394 5686 5707
herselves$	5026 5686 5707
hid$	1153 1626
hidden$	1153 7599 5480
hide	4835 1819
hide$	5963 1153 1626
hided$	1626
hides	1819
hides$	1153 1626
hiding	1819
hiding$	1153 1626
hierar	7773 5617 5621 5623 5629
hierarchy$	7686 2882
high$	44 749 750 3793 3794 3795 3796 3797 3798 3799 3800 7173 4544 2487 2645
higher$	749 750 2704
highest$	749 750
highlights$	5457
highly$	1936 2360
hijab$	5467
hijabs$	5467
him	4778 5063 7941 7984 5767
him$	5854 5855 5903 3151 3158 3159 3160 3163 6128 6131 3477 6351 3828 3829 7153 4579 7444 7445 7446 7447 7448 7449 5537 5690 5817
himself$	3037 3039 5854 5855 3068 3069 33 3071 3072 3073 3074 3075 39 5891 5892 3079 3080 6014 3330 6258 6259 6261 3459 3460 3461 3462 3463 3464 3465 3466 3468 3469 6286 6287 6300 3495 3496 3497 3498 6313 6314 6315 6316 6317 6318 6319 3508 3509 3510 6325 3568 3572 536 3574 3575 6390 6391 6392 6393 6394 6395 3720 3721 3722 3723 6544 6694 6695 6696 6697 6698 6699 6700 3943 3944 6823 6824 6825 6826 6827 6828 6829 6830 6831 6832 6833 6834 6835 6836 4023 6843 4693 5026 5098 5174 5199 5200 5393 5394 5686 5707
himselves$	5026 5686 5707
his	4803 1802 2019 2040 2060 5099 2112 2136 2794
his$	19 3084 3088 3110 144 151 152 154 3194 158 3203 3204 3205 3206 3207 3208 204 6069 3266 3356 6192 3436 450 451 3494 481 6339 6342 3567 3570 6424 6428 3615 6534 6678 835 3903 3905 4115 4116 4117 1103 1136 4186 4389 4657 4659 4661 4668 7489 7555 4839 1993 5033 5034 5047 7866 5056 5065 2029 5077 2055 5097 2074 2075 5113 2077 7932 5120 5126 5132 7957 5149 5162 5168 5173 2166 2179 2285 2432 2433 2676 2678 2718 2772 2773 2789 2797
histor	1737
historic$	4774
history$	2097 2100 5262 5712 5812 5843
hit	2080 7950 7955
hit$	1715 5117
hiv$	2976
hold	1819
hold$	6573 3894 858 859 3901 3902 1660 4777 4855 4995 1982
holdin	4841 7662 1819 7780 5164
holding$	859 6875 7655
holds	1819 7780
holds$	859 1660 4855 4995 7824
holmes$	7624
home	5111 7931
home$	6059 6099 6100 6230 6231 6352 3844 6814 1714 7623 7637 4998 7913 7920 7924 7925 7932 7938 7939 7946 7949 7953 2105 7962 7973 2520 2740 5778 5790 5792 5801 2771 5809 5811 5818
homele	7955
homeless$	3020
homelessness$	3020
homes$	6099 6100 7623 4998 7944 5820
honest$	3530 6345 7049 7055 7060 7069 7133
hood$	1137 7004 5467 2434 5619
hooded$	2376 2435 5619 2851
hoodie$	6989 6990 6991 6999 5467 5469 5472 2854
hoodies$	6670 3857 6989 6990 6991 6996 6997 6998 6999 7001 7009 5467 5469 5472 2854
hoodlum$	2825
hoodlums$	2825
hoodrat$	2825
hoodrats$	2825
hoods$	6670 3857 1137 6996 6997 6998 7001 7004 7005 7006 7007 7009 5467 5469 2434 5619
hoody$	6989 6990 6991 5472
hooligan$	2825
hooliganism$	2825
hooligans$	6547 6548 6549 2825
hoot$	7321
hoots$	7321
hope$	4285 7759 5495
hopeless$	3713 1254 1255 2238 2277 2280 2837 2858
hopelessly$	2858
hoper$	6525 6530 6531 6532 5268 5276
hopers$	6525 6530 6531 6532 5268 5276
hopes$	7759
hoping$	7759
hopings$	7759
horde$	647 648
hospit	5043 2007 7955 2121
hospital$	7856 7857 5044 7868 5158 2520
hospitalised$	2969
hospitalized$	2969
hostel	5109
hostel$	7923
hostile$	728 729 730 731 732 6598 6599 1857 2282 2835
hostility$	6633 6634 784 785 5322
hot	4929 4963 2637
hot$	2087 2290
hotel$	6118 6119 6120 6121 3308 3309 3310 3311
hothead$	5267
hotheads$	5267
hotspot$	7743 7777 2628 5674
hotspots$	7743 7777 5674
hour$	2057
hours$	7896 2046 2057 7983 5553
house	5111
house$	6118 6119 6120 6121 3308 3309 3310 3311 6789 6814 6820 7623 4998 5008 7925 7932 7938 7946 2105 5790
househ	5111
household$	6789 6814 6820 7925
houses$	7623 4998 7944
housin	7926
housing$	5798
how$	6342 6672 4012 4013 984 5220
hub$	7586 7739 7758 4945 4971 5005 5656
huge$	3082
hulking$	2851
hung$	6242 623 1150 1151 1152 5479
hungry$	5353 5804
hunt$	598 3635 599 600 601 602 603 604
hunted$	598 3635 599 600 601 602 603 604
hunting$	598 3635 599 600 601 602 603 604
hunts$	598 3635 599 600 601 602 603 604
huntted$	598 3635 599 600 601 602 603 604
huntting$	598 3635 599 600 601 602 603 604
hurt	2080 7950
hurt$	5886 5888 6289 7072 5117 2670
hurted$	2670
hurting$	2670
hurts$	2670
husband$	7910 7942
hygien	5055 7870
hygiene$	7869
hyper$	2159 2837
hypersexual$	2820
hypersexualised$	2820
hypocritical$	2858
hysterical$	2837
i$	1658
ic	2582
ic$	1068 2378
ic0$	2849
ic1$	2849
ic2$	2849
ic3$	2849
ic4$	2849
ic5$	2849
ic6$	2849
ic7$	2849
ic8$	2849
ic9$	2849
idea$	5975
ideas$	5974
identi	1742 7604 7627 1799 1802 1804 1843 7705 1895 5617
identical$	2435
identically$	1082 2401 5466 5468
identified$	656 1775 4839 2114 2559 5597 2564 5619
identifies$	7639 1870
identify$	7629 7639 1870 1929
identifying$	1870
identity$	1749
idle$	5345 2837
idly$	4552 5516
iep$	3008
ieps$	3008
ies$	6788
if$	365 366 367 368 369 370 371 372 373 374 375 376 377 6240 6241 402 403 404 405 406 1389 1510 1511
ignorance$	2858
ignorant$	2837 2858
ignore$	6023 6052 6054 6055 636 637 7173 1636 1637 7516 2199 2446 2505 2506 5550
ignored$	636 637 7034 7035 7036 7037 7173 1636 1637 7520 7521 7522 7523 2199 2446 2497 5538 2505 2506 5550
ignores$	636 637 7173 1636 1637 2199 2446 2505 2506 5550
ignoring$	636 637 7173 1636 1637 2199 2446 2505 2506 5550
ill	7955
ill$	57 58 1117 1139 2305 2307
illegal$	6088
illnes	5025 5030 7926 7928
illness$	7839 7844 5744
image$	6155 3369 3370 334 335 6906 4731 7582 4769 1733 4928 1945 7823
images	1909 4946 4947
images$	6155 3363 327 6179 3369 3370 334 335 6906 7582 4769 1733 7605 7606 4928 1907 1945 7806 7823
immaculately$	1082 2401
immature$	2837
immaturity$	6017 6018 6019 6020 6021 6022 3518 482 483
immigration$	7926 2768
imminent$	7712
immuni	2988
impair	5025
impaired$	5746
impairment$	7839 5708 5744
impetigo$	3000
implicated$	230 231 232 233 2114
important$	1883
impos	1847
imposing$	2379 2851
imposs	1814
impossible$	719 720 721 722 723 724 1254 1255 4851 2456
impression$	5975
impressionable$	2837
impris	7926
impulse$	3611
impulsive$	2837
in	5095 2065 2680
in$	81 3139 5963 3251 3267 3271 3274 3283 3286 3287 3288 328 3374 3375 3376 3378 6404 3669 3682 3696 3754 3821 3830 3859 6803 1015 6916 6919 4121 4132 4133 4134 6995 4182 4187 4191 4195 1159 1160 1161 7142 7149 4366 4393 7293 4662 7539 4810 7655 7658 7671 1867 4996 5022 5023 5052 5054 5078 5085 5099 5101 5102 5130 5155 2122 2191 2327 5366 5458 5466 5468 5492 5507 2522 5597 2682 5751 5791 5795 5833
inability$	3195 159 160 161 162 163
inaction$	3488 7550 5554 5556
inadequacy$	2858
inadequate$	2858
inadequately$	2858
inappropriate$	6088 3341 2195 2282 2435
inappropriately$	1082 2401 5466 5468
inattention$	5554
incapable$	68 2454 5501
incessantly$	2857
incest$	7947
inch$	3978
incidents$	7805
inclination$	4328 7143 7144 7145 7146 7147 7148
include$	5597
income	7926
income$	5812
incompetence$	2858
incompetent$	2858
incompetently$	2858
inconsistent$	6584 6585 6586 6587 737 2274
incorrect$	2428
increa	1896 2599
indecent$	3341
indepe	5791
independent$	3992 3994 1063 5397 5411
index	5621
index$	4859 7781
indica	4775 5566
indifference$	7550 5554 5556 2858
indifferent$	5501 2858
indisputably$	2857
indivi	7695 1944 5642
individual$	6601 6615 6616 6617 6618 6619 6620 6916 6919 1801 7695 7756 2035 5314 5367
individuals$	6474 6475 6476 6477 6601 6615 6616 6617 6618 6619 6620 6916 6919 1801 4907 4981 5314 5367
indulge$	237 238 239
indulged$	237 238 239
indulges$	237 238 239
indulging$	237 238 239
ineffective$	2858
ineffectual$	2858
inept$	2858
ineptitude$	2858
inevitable$	1256
inevitably$	5502 2857
inexcusable$	4643 4644 7459 2858 2859
inexcusably$	2858
inexplicably$	2860
infamous$	701 702 703 704 705 706 707 708 816 2329 2839
infect	5025
infection$	7839 5744
inflicted$	5218
influe	7693
influence$	6501 5260
influenced$	5886
influences$	6501 5260
influential$	7794
inform	1850 1912 5566 2599
inform$	1729 7592 1750 1751 1840
informant$	2868
informants$	2868
information$	3532 7365 4577 1644 1645 1646 1647 4765 7591 7592 1743 7772
informed$	3201 1840
informing$	1750 1751 1840
informs$	1750 1751 1840
inhale	5030
inhaler$	7844 2933
inhalers$	2933
initiative$	2609
injection$	7879
injections$	7879
injunc	4949
injunction$	7721 7763 7797 7817 7982 5653
injunctions$	7721 7763 7797 7817 5653
injuri	5030
injuries$	7844
injury	5025 5030
injury$	7839 7844
inner$	1071
innocent$	6783 6784 6785 6786 5385
innocents$	6778 6779 6780 6781 6782 5384
inpatient$	2970
inquiry$	7660
insane$	5315
inside$	5963
insight$	5227
insist$	211 212 213
insisted$	211 212 213
insisting$	211 212 213
insists$	211 212 213
insistted$	211 212 213
insistting$	211 212 213
insolent$	2837
insomnia$	2980
inspec	4787 4788 4789 1753 1754 1788
inspector$	1731 7601 7602 7603 4790 4791 4825 5639
instagram$	296 3333 297 3334 298 3335 299 3336 300 3337 6152 6153 6154
instead$	7526 7528
instigator$	5603 2826
instigators$	5603 2826
institutional$	2471
instructed$	1746 1792 4986
instructions$	5236
insulin$	2935
integrated$	2579
intel$	2864
intell	7625 5617 5621
intelligence$	7365 7585 4772 7588 7608 4858 7748 4970 2529 5567 2531 2619 2863 2887 2904
intended$	1883
intens	1936 2599
intensive$	4973 2784
intent	1940
intent$	7977 5845
intention$	4328 7143 7144 7145 7146 7147 7148
intentions$	4328 7143 7144 7145 7146 7147 7148
interc	4831 2916
intercepted$	7645
intercourse$	5192
interest$	7121 4328 7143 7144 7145 7146 7147 7148 7326 7327 7328 7329 7330 7331 7332 4522 4523 4524 4525 4526 4710 7530 7531 7532 7533 1743 7652 1967 5551
interested$	4335 4479 4675 4754
internally$	2729
internet$	296 3333 297 3334 298 3335 299 3336 300 3337 6152 6153 6154 2169
interr	4807
interrogated$	7621
interv	1799 2119
intervene$	7351 7515 7518 7699
intervened$	7361
intervention$	6579 7971 5482 5839
interventions$	6579 1187 1188 1189 1190 5482
interviewed$	1830 2115
intimate$	3341
intimidate$	633 2197
intimidated$	633 2197
intimidates$	633 2197
intimidating$	633 6665 2197 2282 2400 2835
into	2065 2530
into$	5889 5963 3277 3278 3279 3281 3752 1930 5102 2122
invariably$	2857
invest	7705 5004 7921 5154 2608 2894
investigate$	7351 7518
investigation$	7691 7701 7818 7967 7968
investigations$	7691 7701
invincible$	2846
invitation$	4220 1184 1185 1186
invitations$	4220 1184 1185 1186
invite$	5870 5871 418 419 2178 2182
invited$	5870 5871 418 419 2178 2182
invites$	5870 5871 418 419 2178 2182
inviting$	5870 5871 418 419 7150 7151 7152 2178 2182 5493
involv	7656 7676 5598
involved$	5886 5888 230 231 232 233 234 235 236 645 717 7519 4841 7765 2114 5243
involvement$	230 231 232 233 645 4857 5243
involving$	7677
iq$	2991
irresponsible$	52 53 3091 478 2141 2184 2858
irresponsibly$	2814 2858
is	1836 5007 7852 2664
is$	3099 156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 726 3770 3775 757 771 772 773 774 775 776 908 912 3949 913 914 915 916 919 920 921 922 931 6916 6919 4170 1158 4224 4288 4367 1364 1365 4681 1652 1653 7542 7565 4785 4826 4898 4905 4972 2025 2063 5140 2125 2229 2230 2263 2278 2279 2289 5414 5458 5459 2509 5597 2625 2672 2677 2684 2695 2711 2729 2731 2732 5788 2765 2769 2786 2788 2789 2793
isn$	1178 1213 1218 2275 2347
isolation$	2048
iss$	2784
issue$	6632 1730 4768 1732 5243 5320 5712
issued$	1730 4768 1732 7584 4992
issues$	6632 1730 4768 1732 4932 5243 5320 5712
issuing$	1730 4768 1732
it$	6200 6263 6264 6266 798 6672 3867 6865 6866 1226 1227 7191 4422 7240 4460 4461 7355 7364 4639 1606 1607 1608 7500 7501 4721 4744 5217 5303 5543
its$	3260 6097 453 3493 3569 7238 4564 4574 4657 4659 4661 7477 7478 4666 4668 4669 7489 7509 4697 4733 4734 7555 1714 4752 4760 4761 4871 4879 5132 2472 5536 2510 2519
itself$	3037 3039 3068 3069 33 3071 3072 3073 3074 3075 39 5891 5892 3079 3080 6014 3330 6258 6259 6261 3459 3460 3461 3462 3463 3464 3465 3466 3468 3469 6286 6287 6300 3495 3496 3497 3498 6313 6314 6315 6316 6317 6318 6319 3508 3509 3510 6325 3568 3572 536 3574 3575 6390 6391 6392 6393 6394 6395 6544 6694 6695 6696 6697 6698 6699 6700 3943 3944 6823 6824 6825 6826 6827 6828 6829 6830 6831 6832 6833 6834 6835 6836 4023 6843 7382 4693 4694 5174 5199 5200 5393 5394
jacket$	6989 6990 6991 6999 5467 5472 5476
jackets$	6989 6990 6991 6999 5467 5472 5476
jail	5159
jail$	7909 7973
jailed	7928
jailed$	5170
january$	6101
jeans$	6989 6990 6991 7005 7006 7007 1157 7012 5467 5472 2442
jeopardise$	10 2137 2138
jeopardised$	10 2137 2138
jeopardises$	10 2137 2138
jeopardising$	10 2137 2138
jeopardize$	10 2137 2138
jeopardized$	10 2137 2138
jeopardizes$	10 2137 2138
jeopardizing$	10 2137 2138
jeopardy$	5851 5852 5862
jewellery$	6989 6990 6991 5467 5472
job	7926
job$	7207 7289 7290 7291 7292 7305 7306 7307 7308 7309 7310 7311 7312 7313 7314 7376 7380 7387 5533
jobs$	7305 7306 7307 7308 7309 7310 7311 7312 7313 7314
jobsworth$	2858
jobsworths$	2858
joggers$	6989 6990 6991 7005 7006 7007 1157 7009 5467 5472 2442
join$	6023 6052 7072
joint	2599
joint$	2573
joke$	5532
journe	7768
judge$	4029 7515 2133
judged$	3094
judgement$	6367 5533
judgment$	6367 5533
july$	6101
jumper$	6989 6990 6991 5472
jumpers$	6989 6990 6991 5472
june$	6101
junkie$	2830
junkies$	2830
just$	3138 3402 3406 412 6374 6375 6376 6377 798 1228 1241 1242 1243 1244
justice$	6667 6668 7754 7755 7970 5157
justification$	5531
juvenile$	2224 2227 2231 2848
juveniles$	2848
keen$	130 131 136 4759 7759
keens$	7759
keep	4835 1923
keep$	42 5937 3200 3219 6052 6054 6055 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 469 470 6330 531 535 537 6397 624 4009 4010 4011 4014 4015 4017 4018 4021 7044 7050 7064 1397 1398 1399 1716 1729 1763 2151 5485
keeped$	5937
keeping$	5937 6062 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 531 535 538 4009 4010 4011 4014 4015 4017 4018 4021 7390 1763 2151
keepped$	5937
keepping$	5937
keeps$	5937 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 469 470 625 1763 4855 2151
kept$	267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 6221 6229 6253 6254 469 470 1397 1398 1399 7361 7599 1763 1953 2049 2151 5550
ketamine$	5048 7863 7874 2692
key$	4666 7715 7752 7794 2559 2562 2564 2566
kg$	7871
kick$	7071 1635 2284
kicked$	1635 2080 2081 2284
kicking$	3743 1635 2284
kickked$	1635
kickking$	1635
kicks$	1635 2284
kid$	6601 6615 6616 6617 6618 6619 6620 5246 5259 5314
kids$	6498 6504 6601 6604 6615 6616 6617 6618 6619 6620 6656 6778 6779 6780 6781 6782 5186 5246 5259 5314 5359 5384
kill$	2649
killed$	2649
killing$	2649
kills$	2649
kilo$	7871
kilos$	7871
kind$	6867 6868 6869 6870 6966
kinshi	2066
kinship$	5103
kissed$	3167 6205
kissing$	6211
kitted$	1118 1119 1120 2429
knew$	139 484 3522 3523 823 824 832 833 834 7189
knife	7978
knife$	6081 1871 4967 7977
knives	7579 7589 7662
knives$	1748 7649 7669 7670
knock$	623 1856
knocked$	623
knocking$	623
knockked$	623
knockking$	623
knocks$	623
know	1895
know$	139 3339 3512 3513 484 3522 3523 3526 3527 823 824 825 826 832 833 834 975 7189 7272 7273 7604 1780 1832 1906 1929 1935 1943
knowing$	3142 106 139 866
knowingly$	6208 6209 359 5212 5213 2177
knowledgeable$	866
known	7618 1799 1802 1909 4946 4947
known$	3512 3513 6328 3526 3527 6368 6369 3556 3557 6464 6474 6475 6476 6477 701 702 703 704 705 706 707 708 816 3854 3855 4408 7600 4839 7654 1811 1836 1914 1925 2130 2195 2224 2228 2231 2330 2559 2562 2564 2624
knows$	139 484 3522 3523 823 824 825 826 832 833 834 976 7189 1935
knuckle$	6946
knuckles$	6946
kudos$	6445
label$	5478
labels$	5467 5478
labour$	5302
lac$	2322 2323 2838
lack$	48 567 568 569 570 571 572 573 574 575 576 577 725 804 1679 4717 4718 4719 2190 2234
lackadaisical$	2858
lacked$	567 568 569 570 571 572 573 574 575 576 577 2190 2234 2274
lacking$	567 568 569 570 571 572 573 574 575 576 577 7495 7496 7497 7498 2190 2234
lacks$	567 568 569 570 571 572 573 574 575 576 577 2190 2234 2274 2321
lad$	6601 6615 6616 6617 6618 6619 6620 5259 5314 5439
ladies$	969
lads	7634 7768 1944 2570
lads$	5904 5964 5989 158 204 6103 6127 3415 3419 3420 3440 486 3559 6453 6460 6481 3676 640 641 642 6498 6551 6601 6615 6616 6617 6618 6619 6620 6635 4007 4008 7018 7096 7097 7098 7099 7100 4293 4294 4295 4305 4314 4355 7210 4601 7435 4934 1903 1915 7769 1924 1932 7788 7791 4981 4988 1960 1974 7828 5259 5314 2285 5439 5667
lady$	938 6791 6792 6793
lamentable$	2858
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4422 4427 4428 7505 7534 4747 2520
lands$	0 1
language$	5040
lank$	2419
lanky$	4136 2851
lap$	448
laped$	448
laping$	448
lapped$	448
lapping$	448
laps$	448
large$	4111 2379 2851
largely$	1652 1653 2509
larger$	2379
lashes$	5451 5457 5467
last$	4354 2051
late$	7173 7512 4699 7880
laugh$	579
laughed$	579
laughhed$	579
laughhing$	579
laughing$	579
laughs$	579
law$	683 684 685 686 691 693 2621
lawless$	2277 5315 2837
lax$	1538 1539 1540 1541 7495 7496 7497 7498 4699 2496
lay$	2612
layabout$	2825
layabouts$	2825
lazily$	2858
laziness$	2858
lazy$	1538 1539 1540 1541 4699 2424 2496 2837 2858
lead	1850 5637
lead$	5863 114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 1850 2599
leader	5617
leader$	7683 7715 7752 5243 5255 5602
leaders$	7683 7715 7752 5243 5255 5602
leadership$	7326 7327 7328 7329 7330 7331 7332 1644 1645 1646 1647 7530 7531 7532 7533 5243 2471 5533 5551
leadin	7780
leading$	114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 7794
leads	7780
leads$	114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 7824 2599
league$	4742
lean$	2379
learn	4783 1804 1895
learn$	6009 487 488 3526 3527 6397 7044 7050 7064 7092 7093 7094 7095 7124 7515 7597 1929 5485
learned$	3526 3527 980
learning$	69 5083 2671 2673 2722 2724
learns$	7124
learnt$	3526 3527 981
least$	4412 4514
leave	7793
leave$	0 1 3040 5881 31 32 34 5992 6009 6023 6052 6054 6055 294 295 6330 7044 7050 7064 7072 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5485 2515
leaver$	5793
leaves	2065
leaves$	0 1 3040 31 32 34 294 295 6332 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5102 2122 2515
leavin	2065
leaving$	0 1 31 32 34 294 295 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5102 2515 5591
led	5566
led$	5863 5864 5865 5881 5886 114 115 116 117 118 119 6332 6333 6334 660 661 662 663 4927 5338
left	2065 7928
left$	0 1 3040 5881 31 32 34 6056 6221 6229 3441 6332 3537 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5102 2122 5538 5550 2515 5597
leg$	6946 7848
leggings$	6989 6990 6991 7005 7006 7007 7012 5467 5472
legs$	6946 7848
length$	4129
less	1878
less$	494 3961 7287 7288 1814 2361
lesson	5094
lesson$	69 71 72 7166 7167 7168
lessons$	69 71 72 6644 7889 7892 7908 5191 5771
let	1752
let$	35 36 112 113 6221 6236 6237 6238 6239 6242 6302 7044 7050 7064 7173 7367 7368 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 4609 4610 1686 1687 1707 1708 1709 1729 1750 1751 5485 2515
leting$	1750 1751
lets$	35 36 112 113 6302 7173 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1686 1687 1707 1708 1709 1750 1751 2515
letter$	7365 7455 7456 5542
letters$	7365 7455 7456 7500 7501 5542 5543
letting$	35 36 112 113 7173 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1686 1687 1707 1708 1709 2515
leukaemia$	2986
level	1878
level$	6867 6868 6869 6870 7855 2053 5783
levels$	6867 6868 6869 6870
liability$	683 3720 684 3721 685 3722 686 3723
liaison$	5192
liaisons$	5192
liar$	6530 6531 6532 5267 5268
liars$	6530 6531 6532 5267 5268
library$	4422 4427 4428 7505 7534 4747
licence$	7982 7987 5847
licences$	7987
lie$	491 492 7070 7169 7170 7171 7173 7195 7502 5544
lied$	491 492 7169 7170 7171 7189
lies$	3488 491 492 7169 7170 7171 7173 7189 7194 7502 7542 5544
life	5111 7963
life$	3048 6048 6738 6790 6794 6806 6807 6808 6809 6810 5016 7847 7925 2144 5184 5243 5249 5808
lifes$	5249
lifestyle$	3 4 5 6 7 8 9 3056 3067 5895 5897 6445 6447 6448 6806 6807 6808 6809 6810 5178 5179 5184 5243 5262 5263 2815
lifestyles$	5895 5897 6806 6807 6808 6809 6810 5178 5179 2815
lift$	5987 5988 6171 6172 6173 6174 6175 6176 6177 6178 6183 6186 6211 6215 6906 4446
lifted$	4447 4469
lifts$	5987 5988 6171 6172 6173 6174 6175 6176 6177 6178 6183 6186 6211 6215 6906
light$	1090 6954 2379 2397 2398 2404 2419
lighter$	1090 2397 2404
like	4795
like$	6145 6146 594 595 3701 3733 3734 3735 6570 3913 3925 3937 3938 3939 3940 3941 3942 6757 6758 3945 4205 7595 7759 5243 5405 5466 5468
liked$	594 595
likelihood$	1881
likely$	1739 1797 2228 2559
likes$	6145 6146 594 595 7759
liking$	594 595
limited$	567 568 569 570 571 572 573 574 575 576 577 6584 6585 6586 6587 737 2190 2274
line$	6093 6103 6104 6108 6110 6114 6115 6116 6117 1809 7669 5185 5635
lines	7766 5617
lines$	6082 6098 6103 6104 6107 6109 6113 6115 6116 6117 3719 6704 1809 5185 5677
lingered$	6242
link	7604
link$	623 5570 2587
linked	1880
linked$	645 1812 1836 7765 4952 2114 5243
linking$	623
links$	626 627 645 5243 5570
lip$	3680 6946 4670 5749
lips$	6946
lipstick$	6947 6948 6949 5457 5460
lisp	7850
list	1799 1909 4946 1911 4975 1942
list$	7605 1756 7740 4948 7771 7781 7789 7803 4999 5031 5583 5615
listed$	1773 4948
listen$	6009 6023 6216 6217 6218 6219 6220 6221 6397 3619 3620 3621 3622 3623 7021 7044 7050 7064 7092 7093 7094 7095 7124 7286 7351 7515 7518 4783 5485 5486 5513
listened$	6216 6217 6218 6219 6220 6221 6229 6253 6254 7220 7236 7241 7282 7286 7361 7563 5513
listening$	6221 5514
listenned$	6221
listenning$	6221
listens$	6221 7124
listing$	4948
listinged$	4948
listings$	4948
lists$	7605 4948 7771 7803 4999 5583
little	1737
little$	40 50 3553 567 568 569 570 571 572 573 574 575 576 577 687 737 3958 4069 6980 1297 4512 4517 4518 4519 1491 7345 7346 7512 7551 4774 2190 2207 2231 2260 2274 2321 2346 2418 2514
live	1737
live$	6023 6066 696 876 877 878 879 880 881 900 901 902 903 904 939 955 956 957 958 959 1353 4774 4877 7842
lived$	955 956 957 958 959 1355 2063 2093 2108 2754
lives$	3048 5898 5899 5900 5901 5902 696 876 877 878 879 880 881 900 901 902 903 904 6790 6794 955 6806 956 6807 957 6808 958 6809 959 6810 1354 2063 2064 2108 2754
living$	876 877 878 879 880 881 939 955 956 957 958 959 2063 2108 7962 7963 2754
livs$	2108
local	1737
local$	820 1065 7509 4774 2065 2066 5235 2376
locat	7705
locate$	5659
location$	3164 3165 3166
lock$	1838
locked$	6289 4940 7764 2080 2081
lockers$	4998
locs$	5455 5457
lodged$	2108
lodges$	2108
lodging$	2108
lodgs$	2108
log	1765 1884 1911 1942 5566
log$	1762 4800 1768 7639 7643 4948 1918 4999
loged$	4948 1918
logged	1765 7618
logged$	1773 7640 4969 1933 7792 5657
loggin	1765
logging$	1762 1768 4948
logginged$	4948
loggings$	4948
logo$	5467
logos$	5467
logs	1765
logs$	7639 4948 4999
loiter$	5414
loitered$	5414
loitering$	5414
loiterred$	5414
loiterring$	5414
loiters$	5414
lone$	1065 2375
long$	4672 7512 2398 2418 2419
longer$	3964 3969 4003 4071 1035 1036 4085
look$	3077 3196 415 416 417 544 844 869 3906 870 871 872 3909 873 874 3911 875 4009 4010 4011 4014 4015 4017 4018 4021 985 990 1100 1101 1102 7351 1589 7516 7518 7800 2084 2425
looked$	415 416 417 805 869 3906 870 871 872 3909 873 874 3911 875 985 990 4059 6876 6877 6878 6879 6882 6887 1100 1101 1102 7236 7241 7361 1589 7563 2067 5105 2425
looking$	415 416 417 3635 599 600 601 602 603 604 3657 3878 4009 4010 4011 4014 4015 4017 4018 4021 985 990 6845 6853 6854 4058 6876 6877 6878 6879 6881 4070 6886 6932 4362 1589 7759 2085 5424 5425 5432 5433 5437 5514
lookings$	7759
lookked$	985 990
lookking$	985 990
lookout$	2880
lookouts$	2880
looks$	6249 6250 415 416 417 869 3906 870 871 872 3909 873 874 3911 875 985 990 1100 1101 1102 7015 1589 2084 2425
loose$	3202
lorry$	3171
lose$	7072 2052 2095
loser$	6530 6531 6532 5267 5268
losers$	6530 6531 6532 5267 5268
loses$	2052
losing	2020
losing$	5057 2052 2095 2696
loss$	7494 5708
lost	2020 2076 7928
lost$	3712 7173 7520 7521 7522 7523 1673 1674 1808 5057 2052 2095 2222 2237 5550 2696
lot$	819 6839 6847 6848 1532 4991 5259 5396
lots$	1098
loud$	2299
loudmouth$	2831
loudmouths$	2831
lounge$	1150 1151 1152
lounges$	1150 1151 1152
lout$	2825
loutish$	2825 2837
louts$	6547 6548 6549 2825
love$	594 595 6570
loved$	594 595
lover$	5205
lovers$	5205
loves$	594 595
loving$	594 595
low$	3732 6584 6585 6586 6587 737 749 750 3793 3794 3795 3796 3797 3798 3799 3800 1138 2212 2274 2321 5471 2668
lower	1878
lower$	749 750 2704
lowest$	2721
lowlife$	2825
lowlifes$	2825
lurch$	7357
lure$	2145
lured$	2145
lures$	2145
luring$	2145
lycra$	5467
lying$	491 492 6552 7173
machet	7978
machete$	7977
made$	31 32 34 54 55 56 5911 64 3102 3103 3104 3105 201 202 229 264 6221 6332 506 3624 3625 3626 3627 6443 716 936 4120 4302 4304 4382 4420 4449 7322 7323 7324 7325 1475 1602 1603 1648 1807 7666 1828 4922 1989 2203 5597
magist	2798
magistrate$	2133
magistrates$	6667 6668 2133
magnet$	1948 5670
magnets$	1948 5670
mail$	7487
mails$	7487
main$	7683 7715 7752 7794 2228 2559 2562 2564 2566
major$	2566
make	1764
make$	31 32 34 54 55 56 5911 64 3102 3103 3104 3105 3106 3107 3113 3114 3115 3116 3117 201 202 229 264 454 474 6332 506 6397 936 4131 6947 6948 6949 6966 4160 4202 4302 4303 7121 4448 1475 1602 1603 4784 1979 1989 2203 5460
maked$	454 474
maker$	5252 5256
makers$	5252 5256
makes$	31 32 34 54 55 56 5911 201 202 264 454 474 6332 506 3624 3625 3626 3627 936 4302 1475 1602 1603 1989 2203
makeup$	6947 6948 6949 7015 5457 5460 5467
making$	31 32 34 54 55 56 5912 5913 5914 64 3102 3103 3104 3105 3106 5923 5995 5996 5997 5998 5999 6000 6001 6002 201 202 264 454 474 506 6510 936 6853 6854 7173 1475 7389 1602 1603 1989 2203 5253
maladaptive$	2143
maladjusted$	2277
male	2570 2582
male$	6196 3641 4102 6917 6918 4105 6920 6921 1084 4786 1801 5412 2376 2559
males$	3149 5964 5971 3160 3163 5981 5982 5989 5991 6087 6103 6127 3338 6158 6159 6164 6167 6196 6452 6466 3655 6470 6471 6474 6475 6476 6477 6481 6482 6601 6615 6616 6617 6618 6619 6620 6849 1801 5182 5314 2847
malicious$	2202 2837
malign$	649 650 651 2223
malnourished$	2395
malodorous$	2851
man	5166
man$	3149 3153 5971 3158 3159 3160 3163 5981 5982 5986 5989 5991 6072 6103 6118 6119 6120 6121 3308 3309 3310 3311 6126 6127 6128 6131 6164 6196 6199 6214 3655 6470 6471 6474 6475 6476 6710 6725 6727 6729 3920 6768 6774 6775 6776 938 6791 6792 6793 6798 949 950 6818 969 6849 4153 4159 4786 7959 7980 5182 5210 5382
manage	4982
manage$	6534 6570 6647 876 877 878 879 880 881 939 4009 4010 4011 4014 4015 979 4017 4018 4021 998 6850 6851 4041 1005 1006 4044 7105 7354
managed$	876 877 878 879 880 881 939 998 7136 7137 7138 7139 7140 1953 2738
management$	3818 1644 1645 1646 1647 2471 5533 5615
manager$	4422 4427 4428 7505 7534 4747 7796 5615
managers$	4422 4427 4428 7505 7534 4747 7796
manages$	876 877 878 879 880 881 939 998
managing$	876 877 878 879 880 881 939 4009 4010 4011 4014 4015 4017 4018 4021 998 6853 6854
manbag$	5467 2854
manbags$	5467 2854
manipulate$	3869
manipulated$	5886
manipulating$	2837
manipulative$	2282 2837
manipulator$	5267
manipulators$	5267
mannered$	5342 5343
many$	3129 3145 6712 4641 4642 4666 4667
map	5621
map$	1834 1835 1973 2586
mapped$	1834 7792 1973 2586
mapping$	1834 1973 2586
maps$	1834 1973 2586
march$	6101
marginalised$	2376
marked$	1773
marker$	4809 5582
markers$	4809 5582
market	4960
market$	7774 7804
marks$	5780
marria	7926
mask$	1149 7004 5467 5473
masked$	1149 5480
masking$	1149
maskked$	1149
maskking$	1149
masks$	6996 6997 6998 1149 7001 7004 5467 5473
massage$	1715
match	7604
match$	4926
matching$	1796 1984 2435 5619
material$	7772
maths$	5781 5782
matric	5621
matrix	5621
matrix$	7781 5622
matted$	2419
matter$	150 4263 4264 4265 4277 7121 4744
matters$	6794 4639
mattress$	5110
mature$	866 4081 1063 5408 5409 5410 2846
maturity$	866 2846
may$	6101 3778 893 4781 1747 1785 1913
meals$	7937
mean$	5863 5881 6332 4699 2400
meaningful$	4508 4509 4510 4511
means$	5863 5881 6332 1883
meant$	7189
measur	5630 5637
measure$	164
media$	3333 3334 3335 3336 3337 6152 6153 6154 7616 7646 7753
medica	7870 5685
medical$	7850 2675
medicated$	2953
medication$	7874 2953
medici	5030
medicine$	7844
mediterranean$	1084 4124 2400 5462
medium$	749 750 3793 3794 3795 3796 3797 3798 3799 3800 1074 2379
meet	7827
meet$	3224 3225 3226 6052 6054 6055 6147 301 302 303 6207 6216 6217 6218 6219 6220 6255 6256 6257 6439 6441 7021 7044 7050 7064 7351 7619 5214 5485
meetin	7768
meeting$	5953 6062 301 302 303 6207 6216 6217 6218 6219 6220 6255 6256 6257 7770 5514 5591
meets$	301 302 303 7619
melatonin$	2962
meloterritorial$	2837
member	7579 7580 4770 4778 7613 7630 7632 7634 7636 4823 7638 1789 1790 7676 1833 1836 7689 1841 7695 4899 7713 4902 4903 7768 1944 7831 5598 2570 5621 5629 5630 5642 5648
member$	6601 6615 6616 6617 6618 6619 6620 4313 4320 4321 7716 4934 7756 7765 1915 7769 1924 1932 7788 7791 4988 7828 5166 5243 5314 5667
members$	76 158 204 6551 6601 762 6615 6616 6617 6618 6619 6620 4305 4579 7607 4803 1767 1793 4870 1837 4878 4896 7716 4907 7725 7728 4934 1903 7765 1915 7769 1924 1932 7788 7791 4981 4988 1974 7828 5019 5024 5243 5314 2285 2553 2572 5626 5667
membership$	4857 7671 1836 5243
men$	3149 5964 3151 3152 5968 5969 5971 3158 3159 3160 3163 5978 5981 5982 5986 5989 5991 6038 6043 6050 6072 6085 6086 6103 6118 6119 6120 6121 3308 3309 3310 3311 6126 6127 6128 6131 3338 6156 6157 6161 6164 6167 6196 6199 6214 6255 6256 6257 6450 6456 6457 3655 6470 6471 6474 6475 6476 6477 6480 6481 6683 6684 6685 6710 6720 6727 6728 3919 6739 6740 6759 6766 6774 6775 6776 949 950 969 6849 6859 6860 6971 7018 5182 5184 5185 5210 5382 5391
menace$	633 665 666 667 668 2197 5267 5283 2835
menaced$	633 2197
menaces$	633 2197 5267
menacing$	633 2197 2400 2835
mend$	7515
meningitis$	3002
mental	5055 7870
mental$	5037 2001 5043 7869 7926 5315
mentality$	5243 5251 5263 5357 5561
mentally$	2314
mentor$	5759
mentoring$	69
merely$	1228
mess$	7494 4685
messag	1794 4832 4939
message$	6147 301 302 303 305 306 307 308 309 310 311 4974 5542
messaged$	301 302 303 305 306 307 308 309 310 311
messages$	5976 301 302 303 6155 305 306 307 308 309 310 311 7646 7753 1958 5542
messaging$	5953 301 302 303 305 306 307 308 309 310 311
messed$	765 3808
messy$	2419
met	2089
met$	301 302 303 6236 6237 6238 6239 6242 7361 5214
methylphenidate$	2957
mice	2106
mice$	5143
micro$	2435
middle$	4139
might$	1373 1374 1375 1376 1377 4781 1747
migraine$	2919
migraines$	2919
mind$	6676 944 945 946 947 948
minded$	5340 5347 5522
mindset$	5263
mini$	3957 6989 6990 6991 4198 2207 2346 5472 2438
miniature$	2346
minimal$	6584 6585 6586 6587 737 4512 2274
minimise$	578 2183
minimised$	578 2183
minimises$	578 2183
minimising$	578 2183
minimum$	7344
miniskirt$	2854
miniskirts$	2854
misbehave$	2834
misbehaved$	2834
misbehaves$	2834
misbehaving$	2834
misbehaviour$	2834
miscarriage$	2972
miscarried$	2972
mischief$	2219
miscreant$	2825
miscreants$	2825
misfit$	6530 6531 6532 5267 5268
misfits$	6530 6531 6532 5267 5268
misfortune$	6304 6305 6307 6308
misguided$	2143
mishandle$	2861
mishandled$	2861
mishandles$	2861
mishandling$	2861
misled$	5550
mismanage$	2861
mismanaged$	2861
mismanages$	2861
mismanaging$	2861
misper$	5189
mispers$	5189
miss$	6023 6052 6054 6055 7072 7173 1629 1630 2734
missed$	7173 7460 7461 7462 7463 1629 1630 7520 7521 7522 7523 2503 2734
misses	2076
misses$	7173 1629 1630 2734
missing$	6028 6070 6132 6133 6141 3328 3329 3788 4274 7173 1629 1630 4830 5189 2734
misuse$	5729
mix$	6023 6216 6217 6218 6219 6220 623
mixed$	3162 230 231 232 233 234 235 236 623 6584 6585 6586 6587 1066 1069 1081 1085 1088 1090 4138 4146 4147 4148 1113 1114 2404
mixes	7793
mixes$	623 7780
mixing$	6216 6217 6218 6219 6220 623
mob$	647 648 819 5250 2214
mobile$	1770 7622 2543
mobiles$	1770 7622
mock$	2743
mocks$	5781
modern$	2264
modus$	5609 2574
mohawk$	2852
mohawks$	2852
moment$	1971
money$	5987 5988 3301 3302 3303 6171 6172 6173 6174 6175 6176 6177 6178 6183 6186 3632 6447 6448 6473 7489 7555 7649 5230 2261 5553
monito	1765 4831 1942
monitor$	7629 7639 7643 1906 4954 1918 1927 5659
monitored$	7640 7645 4954 1918 1927 7792
monitores$	1927
monitoring$	1795 4954 1927
monitors$	7639 4954 1927
monkey$	7321
monster$	5267
monsters$	5267
month$	5553 5814
months$	5553 5814
mood	5030 5055
mood$	7844 7869 5705 2699
moods$	7844
moody$	2837
moral$	3608
morals$	6655 5358
more	2530 2599
more$	3058 3059 3060 3061 3062 882 883 884 885 888 889 890 891 909 924 6838 6847 6848 7221 7230 1638 1639 1640 1641 1642 4741 4743 1717 1718 1722 5396 2559
morning$	2632
morphi	5061
morphine$	7875
most$	6712 6838 1109 1183 4991
mostly$	1158
mother	7914 5111 7927 5114 7931 7934 7935 2104
mother$	6664 963 2058 2059 7911 7925 5112 2078 7940 2091 5136 7962 5361 2357
mothered$	2357
mothering$	6871 6876 6877 6878 6879 2357
motherred$	2357
motherring$	2357
mothers$	4594 2091 5361 2357
motions$	7485
motivated$	596
motivation$	6655 5227 5358
mould	2106
mould$	7956 5143
mount	1764
moustache$	5440 2852
moustaches$	5440 2852
mousy$	2419
mouthed$	5336 5337
mouthy$	2837
mov	1923
move$	7044 7050 7064 7175 7515 7604 5485 5775 5795
moved$	6289 7049 7055 7060 7069 7133 4654 1953 2063 7928 5115
moveme	7579 4802 4832 1909 4946 4947 7768 7773 1941 5629
movements$	7616 7617 4804 7646 4978
moves$	5789 5795
moving	7800
mri$	7864
much$	3979 6847 6848 1533 1661 4722 4991 5396 2423
mugged$	2129
mugger$	6530 6531 6532 5267 5268
muggers$	6530 6531 6532 5267 5268
mugshot$	1931 2885
mugshots$	2885
mule$	6533 6561 6562 6563 5269 5298 2262 5300
mules$	6533 6561 6562 6563 5269 5298 5300
mullet$	2852
mullets$	2852
multi$	1360 1737
multiple$	4641 4642 2647
mum	7914 5111 7927 5114 7931 7934 7935 2104
mum$	6343 6664 2058 2059 7911 7925 5112 2078 7940 2091 5136 7962 5361
mums$	6343 2091 5361
murder$	1745 4877 2559
murmur$	5711
muscly$	2379 2851
muscular$	2379 2851
must$	21 22 23 24 25 26 477 489 893 7502 1655 1658 1785 1913 5544
mute$	5754
mutism$	5754
nails$	6706 6999 5451 5457 2421
naive$	52 53 478 6815 6816 6817 2184 5390 2837
naivety$	6017 6018 6019 6020 6021 6022 6301 3518 482 483
naked$	3341 6205
name	1804
name$	6800 6801 6802 7546 7592 7623 1978
named$	1920 1978 2559
names	1742 7638 1909 4946 4947 4975
names$	7592 7605 7606 7607 7609 7623 1888 1932 7789 7806 7807 1978 5571
naming	1804
naming$	1978
nan	7914 5111 7927 5114 7934 7935 2104
nan$	7911 7925
nana	7914
nasty$	2222 2837
nation	5081
national$	7895 2544
naughty$	2222 2277 2282 2837
near$	1523 1524 1525 7615
nearby$	4830
nearly$	967 968 2345 2354
neat$	2418 2419
neatly$	1082 2401
necessary$	1883
neck$	6946
necks$	6946
need	4795 7854 2021 5108 5753
need$	21 22 23 24 25 27 840 841 842 894 6762 6822 6844 1001 6861 6862 6863 6864 1017 1018 1019 4057 1021 1022 1023 1024 4066 4067 4068 1032 1033 6885 4072 4073 4074 4075 4076 4077 4078 6893 6895 7595 7759 5058 7887 7922 5710 5712
needed$	6844 1032 1033 1367 1883
needing$	840 841 842
needless$	3082
needs	2013 2021 2680 5734
needs$	21 22 23 24 25 28 840 841 842 6844 1032 1033 6885 4072 4073 7443 7759 5050 5058 2028 2033 7887 5710 5712 5760 5762
needss$	5760
needy$	2277 2837
neet$	2841
neets$	2840
negative$	3091 6474 6475 6476 6477 649 650 651 6598 6599 7657 2195 2223 2318 5608
neglec	2080 5135 7952
neglect$	1591 1592 7494 7550 7947 7948 7949 7951 2499 5554 5556 5802 2781
neglected$	1591 1592 5117 2497 2498 2499 5802 2781
neglectful$	2858
neglecting$	1591 1592 2498 2499
neglects$	1591 1592 2498 2499
negligence$	5556 2858
negligent$	2858
negligently$	2858
neighb	5813
neighbourhood$	4779 4787 4788 4789 1753 1754 4798 1788 4925 4944 1908 7760 7761 4956 1921 1934 1938 1952 1968
neighbours$	5234 5235
neither$	1268 1273 1428 1431 4468 1432 1433 1434 4471 1443 1454 1455 1456 1457 1458 1459
networ	1841 7693 7773 7825 5629 5630
network$	6103 7685 7687 4878 5185 2587
networks$	7687 5185
neurod	2979
never$	3424 3428 3429 3430 3431 493 3560 539 540 541 542 543 545 582 3628 3629 1176 1178 4236 1200 1201 1202 4240 4241 1213 1218 4256 4325 4326 1298 7181 7182 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 1712 1713 2041 2275 2361 2475 2856
nevertheless$	5949
new	1737
new$	4774 5128
news$	6503
next$	41 3500 3501 3502 3503 4163 4527 5576 5594
niche$	7624
nickna	1742 1909 4946 4947
nicknames$	7607
nicotine$	7863
night$	7166 7167 7168 7644 7843 7862 2690
nightmare$	683 3720 684 3721 685 3722 686 3723
nightmares$	2981
nights	5029
nights$	7843
nike$	5467 2435
nikes$	5467
nines$	7017
nineteen$	6194 6720 3918 6751 6752 6753 6754 6755 6756
no$	49 6011 6058 6224 6232 431 436 3474 459 472 6349 3543 508 509 3553 567 568 569 570 571 572 573 574 575 576 577 587 588 589 590 3711 687 3729 737 3877 927 932 3998 3999 966 4069 1034 1038 1039 1040 1041 1048 4090 4091 4266 4267 4268 4269 1240 1245 1246 1247 1248 1249 7107 7108 7109 7110 1264 1270 1271 1272 1274 1276 1277 1291 4329 4332 4333 4334 1299 1300 1301 1302 1303 1304 1305 7181 7182 4371 4372 4373 4374 4378 1401 1429 1431 4468 1432 1433 1434 4471 1435 1438 1439 1440 1441 1443 1454 1455 1456 1457 1458 1459 1464 1465 1466 1467 1471 1472 1473 1474 4512 4519 1485 1486 1487 1488 1489 2032 2102 7956 2190 2239 2247 2274 2321 2492 2494 2514 2559
nobody$	432 435 458 473 587 588 589 590 6811 6903 1270 1271 1272 1273 1277 1400 1428 1431 4468 1432 1433 1434 4471 1438 1439 1440 1441 1443 1464 1465 1466 1467 5400 2476
nomina	5621 5623
nominal$	7654 1822 7756 4957 4967 5243 5599 2588 5664
nominals$	7654 7686 4967 5243 2881
non$	779 2243 2245 2268 2269 2270 2271 2272
noncompliance$	2833
noncompliant$	2833
none$	390 397 934 6811 1268 1273 1277 1318 1428 1431 4468 1432 1433 1434 4471 1443 1454 1455 1456 1457 1458 1459
nonengagement$	2833
nonetheless$	5949
nonexistent$	7495 7496 7497 7498
normal$	6623
normalise$	2183
normalised$	2183
normalises$	2183
normalising$	2183
north$	1140
nose$	6946
not$	3423 3425 3428 3429 3430 3431 493 3549 539 540 541 542 543 545 3630 653 3763 727 3809 911 928 3967 3968 935 4086 4087 4088 1174 1175 4230 4234 4235 1213 1218 7107 7108 7109 7110 1269 1275 4323 4324 1290 1293 1298 7181 7182 1332 1333 4385 4386 4387 4388 4439 4442 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4463 4464 1430 1431 1434 1442 1447 1451 1460 4498 4500 4506 1476 1477 1523 1524 1525 1536 4704 7540 2031 2041 5087 2056 2275 2347 2348 2353 2361 2475 2703
note	1911 1942
note$	1162 1163 1762 1768 4948 4999
noted$	1162 1163 4969 1933 7792
noteed$	4948
notes$	1162 1163 4948 4999
nothing$	40 3078 43 6903 6977 4214 1265 1266 1267 1270 1271 1272 1306 1307 1308 1309 1310 1311 1312 1313 4358 7181 7182 7341 7342 7343 1497 1498 1499 7517 5400 2457 5515 5689
notice	4937
notice$	1162 1163 7284 7326 7327 7328 7329 7330 7331 7332 7724 7751 1928
noticed$	5888 1162 1163
notices$	1162 1163 7724
noticing$	1162 1163
notify$	1729 1750 1751
notifying$	1750 1751
notifys$	1750 1751
noting	1911
noting$	1162 1163 1762 1768 4948
notinged$	4948
notings$	4948
notoriety$	6303 6445
notorious$	701 702 703 704 705 706 707 708 816 2329 2839
nous$	3946 910
november$	6101
now$	6340 6341 6821
nude$	3341
nudes$	320 6179 336 337 338 339
nuisan	5012
nuisance$	6539 6558 6665 7799 7805 7826 5267 5283 2282 5367 5670
nuisances$	5267 5367 5670
number	1878 4946
number$	3164 3165 3166 4027 6842 1769 1816 4859
numbers$	3164 3165 3166 7489 7555 7557 7566 7567
numerous$	3145 4641 4642 4666
nurse	7852
nurse$	7853 7859
nuts$	5315
nutter$	5267
nutters$	5267
obese$	2851 2983
obesity$	2983
obey$	7044 7050 7064 5485
object	7704 1940
object$	7802
objective$	7730 1883 7802
objectives$	7730
obnoxious$	2837
observation$	4801 2536 5586
observations$	4801
observe$	4954 1918 5659
observed$	5619 2877
observeed$	4954 1918
observeing$	4954
observes$	4954
obsessed$	2525
obsessive$	2658
obstructed$	5550
obstructive$	6637 6638 6639 6640 6641 6642 6643 5326 2837 2858
obtain	1912 2530 2568 2590
obtain$	6251 6252 1728 4958 4993
obtained$	1728 4958 5584
obtaining$	1728 4958
obtains$	1728 4958
obvious$	1256 4666 7480 7481
obviously$	1330 1338 4375 1339 1340
occasion$	7185
ocd$	2929
ocg	4873
ocg$	7687
ocgs$	7687
october$	6101
odd$	2400
odour$	5444
of	4842 2530 2594
of$	3089 3090 3192 6270 3684 3717 3718 695 3762 6588 3837 3841 3856 3975 3982 3983 3984 4006 4089 6916 6919 1087 4135 7042 7115 7141 7142 1331 1338 4379 7209 4398 4399 4400 7251 4559 4568 7499 4691 4716 4720 7539 7581 4780 4793 7614 7615 1766 4808 4818 7647 4838 4846 4847 4853 4854 7671 4861 4862 4872 4900 4911 4913 4918 4923 7742 1920 7782 4985 5023 5027 5074 5079 5127 5133 5134 5137 2126 7977 5459 5491 5507 5588 2559 5598 5600 5644 5662 5679 2726 5824 5833 5845
off	4990 2042 2739
off$	5993 6137 6140 6144 3616 3617 6557 4276 4611 4612 4630 4631 4632 4633 4634 4635 7450 7451 7452 4686 4687 4844 1852 5060 7877 5064 5079 5190 5278 5321 5681
offen	7589 7675 7676 7766 7767 7779 7837
offen$	7655
offenc	4850 1826 4915 5151 5165
offence$	7663 7664 4863 7681 7729 7965 7979 7987 2576 5645 3034
offences$	7663 7664 4863 7729 7965 7979 7987 5645 3034
offend	7579 1802 4841 7656 7662 4915 4920 7773 4976 7790 5012 5575 5598 5609 5623 5629 5630 5642 5648 2891
offend$	6023 6052 6054 6055 7072 7073 7084 4271 7169 7170 7171 7173 7648 7665 7811 2557
offendded$	7173
offendding$	7173
offended$	7173 3033
offender$	6474 6475 6476 6505 659 7654 7655 4858 4860 4967 5261 5601 2578 5616 2588 5667 2828 3031
offenders$	6474 6475 6476 6480 6505 659 7654 7655 7686 5261 5601 5626 5667 2828
offending$	6081 6088 6091 6095 6385 6456 7173 4839 7655 1810 4906 7726 7729 7732 7734 1926 7799 7805 7814 7820 7826 7970 2225 5645 2806 3033
offends$	7169 7170 7171 7173 7811 3033
offens	4850 1826 4915 5151 5165
offense$	7663 7664 4863 7729 7965 7979 5645 3034
offenses$	7663 7664 4863 7729 7965 7979 5645 3034
offensive$	7977 2837
offer$	319 6404 6405 4216 4218 4219 4220 1184 1185 1186 7091 7150 7151 7152 7164 7166 7167 7168 7351 2163 5225 5226 5493
offere	2680
offered$	319 4216 4218 4219 7091 7322 7323 7324 7325 7719 2163
offering$	319 7091 7150 7151 7152 2163 5493
offerred$	319 7091 2163
offerring$	319 7091 2163
offers$	319 6404 6405 4220 1184 1185 1186 1187 1188 1189 1190 7091 2163 5225 5226 5482
office	4779 4787 4788 4789 1753 1754 1755 4798 1788 4828 4925 4944 1908 7760 7761 1921 1934 1938 4982 1949 1952 1968 5166
office$	4422 4427 4428 7505 7534 4747 7796 2520
officer$	1731 7586 7601 7602 7603 4790 4791 4792 7612 1785 4825 7642 1844 7739 1889 1892 4933 7758 4945 1917 7770 4971 1950 1955 1956 1962 5005 1972 7980 2520
officers$	6167 6485 3672 4766 1731 7583 7586 7593 7594 1744 7601 7602 7603 4790 4791 4792 1758 4797 7612 7621 1785 4825 7642 7645 7681 1844 4891 7739 1889 1892 7758 4945 1917 7770 4965 4971 7796 1950 1955 1956 1962 5005 1972 7834 5235 5639 2621
offices$	7796
offrolled$	5776
offs$	5279 5681
often$	3126 290 7464 7465 7466 7467
oily$	1090 2404
old$	6197 850 851 852 854 866 886 4079 1063 4104 4107 4109 7904 2355 2364
older$	3150 3154 5979 3170 3175 6040 3235 3236 6073 6085 6103 6106 3313 3340 3343 3344 3348 6164 6167 6196 6198 6199 3636 3637 3638 3639 3643 3644 3645 3646 3647 3648 3649 3651 3652 6474 6475 6476 6477 3667 6672 6710 866 6720 6799 4035 1084 7914 5185 2168 5207 5210 2400 5466 5468
olders$	6085 6103 6106 6480
olds$	6743
olive$	1090 2397 2404
omission$	2470
omissions$	2470
on	4842 5566 2530 2794
on$	3108 5938 5939 5965 5966 5967 5970 3157 5973 3248 3435 3444 3445 3489 3504 3506 6540 6541 6653 3840 6750 6916 6919 4132 4145 4201 7042 4361 4363 1334 4390 4391 4392 4549 4550 4551 4566 7430 7431 7468 7539 7559 7560 1760 7614 7615 1766 7618 4810 4811 7637 4824 7658 7690 4893 4911 4935 1930 7846 5049 5057 2024 5131 2123 2125 7983 5296 5366 5507 5528 5563 5574 2603 2677 2804 2810 2811
once$	5947 4369 7199 1671 4749 4750
one	4778
one$	3172 3265 3831 6812 6841 6904 6905 1065 6950 1109 6960 6961 6962 6963 6964 6965 4306 4311 4312 1277 4320 4321 7166 7167 7168 4356 4357 4438 4466 4467 4468 1432 1433 4471 4472 1443 4764 1784 7756 5070 2045 5082 5083 7897 2376
ones$	5964 6950 4994
onesie$	5467
onesies$	5467
ongoing$	4877
online$	296 3333 297 3334 298 3335 299 3336 300 3337 6152 6153 6154 4802 2169
only$	3402 3405 412 422 423 424 425 426 427 428 430 471 798 828 1228 4426 4548 1638 1639 1640 1641 1642 1656 1657 4696 2452
onto$	4810 1930
open$	5885 6682 7044 4232 7050 4238 4243 7064 4252 4316 5485
opened$	6242
operandi$	5611
operat	1737 1836 7704 7705 5020 5629 5637
operate$	6398 876 877 878 879 880 881 7022 7045 7051 7056 7065 7129 7745 7834
operated$	876 877 878 879 880 881 5032
operates$	876 877 878 879 880 881
operating$	876 877 878 879 880 881
operation$	1844 7741 7750 7864 7872 2609
operational$	4774 2601
operations$	7741 7750 7872
operative$	5310 5517
operator$	7601 7602 7603 4790 4791 4825 2520
operators$	7601 7602 7603 4790 4791 4825
opport	5566 5630 5637 5641
opportunit$	3178 142 143 6403 1609 1610 1611 1612 7480 7481 5225
opportunited$	3178 142 143 6403 1609 1610 1611 1612 7480 7481 5225
opportunities$	3178 142 143 1609 1610 1611 1612 7480 7481 1848 5225 5540
opportuniting$	3178 142 143 6403 1609 1610 1611 1612 7480 7481 5225
opportunits$	3178 142 143 6403 1609 1610 1611 1612 7480 7481 5225
opportunitted$	3178 142 143 6403 1609 1610 1611 1612 7480 7481 5225
opportunitting$	3178 142 143 6403 1609 1610 1611 1612 7480 7481 5225
opportunity$	3178 142 143 6403 1609 1610 1611 1612 7480 7481 1848 1971 5225 5540
opposed$	5498 5501
oppositional$	2282 2699 2837
opt$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2147
opted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 7470 4726 7541 2147
optici	2007
opticians$	5044
opting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2147
option	5630 5637 5663
opts$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2147
optted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2147
optting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2147
or$	4528 2639
oral$	325
order$	7721 4930 7763 7797 7798 7817 7971 7972 7977 7982 7983 7987 5673 5794 5836 5837 5838 5839
ordered$	4986 5160
orders$	7721 4930 7746 7763 7797 7798 7817 7987 5673 5836
ordinary$	2400
organi	7780
oriental$	1084 4124
other$	3038 5854 5855 6078 3698 3700 6517 6519 6646 1065 4626 7577 5175 5235 2376 2472 2559
others$	3038 5854 5855 3415 3419 3420 3440 486 3559 3676 640 641 642 3697 3699 6516 6710 6960 6961 6962 7096 7097 7098 7099 7100 4293 4294 4295 7709 5175 5186
ought$	21 22 23 24 25 29 388 476 490 497 498 499 500 501 502 503 504 505 514 517 518 519 520 1366 1369 1370 1371 1372
oughtn$	1368
our$	3589 7500 7501 7509 5482 5506 5535 5543 2559
out	7717 5118
out$	5993 145 155 6026 6036 6054 6055 6063 6068 6071 3385 6246 6469 3656 6524 694 766 3815 780 800 806 6928 6933 7173 7180 4545 1522 1537 7597 4830 1863 4901 4938 1906 4953 1929 4990 2042 5095 7929 5117 7932 2124 5321
outbursts$	6633 6634 5322
outcome$	5643
outcomes$	5643
outfit$	6989 6990 6991 5469 5472
outfits$	6989 6990 6991 7015 5469 5472
outlook$	6794 944 945 946 947 948
outrageous$	2282
outright$	1191 5482
outs$	6524
outstanding$	2559
over$	4132 6988 7545 7574 7614 2160 2309
overcr	3021
overcrowded$	7956
overdose$	7849 2949
overdosed$	2949
overdressed$	2851
overdue$	7880
overlook$	2506
overlooked$	2497 2506 5550
overlooking$	2506
overlookked$	2506
overlookking$	2506
overlooks$	2506
oversexualised$	2820
oversight$	1644 1645 1646 1647 5533
oversized$	2435
overt	1899
overt$	4936
overweight$	5732 2851
owing$	3055 169 2100 7952
own	5791
own$	3047 12 13 14 5866 5867 5868 5869 30 3181 3182 3183 3184 3185 3186 3187 3188 3189 153 3202 3239 3446 443 6295 6296 3483 3484 3487 3490 3491 534 3862 3872 6708 6709 3896 6715 6716 3976 6823 6824 6825 6826 6827 6828 6829 6830 6831 6832 6833 6834 6835 6856 4430 4431 4432 4433 4434 4435 4436 4597 7881 7938
ownership$	7530 7531 7532 7533 5551
pacemaker$	2015
pack$	647 648 819 5250 2214
packag	5566
package$	6565
packages$	6115 6116 6117 6565 5187 5303
padded$	2435
paedia	5030 5043 2007
paediatric$	5044
paediatrician$	7844 7853 7857
paid$	643 4425 4429 1475 1633
pain$	683 3720 684 3721 685 3722 686 3723
painkillers$	7863
palate$	5749
pale$	1090 6954 2397 2400 2404 2851
palm$	1598 1599 1600 1601
palmed$	1598 1599 1600 1601
palming$	1598 1599 1600 1601
palmmed$	1598 1599 1600 1601
palmming$	1598 1599 1600 1601
palms$	1598 1599 1600 1601
palsy$	5745
panel	5630
panel$	4422 4427 4428 7505 7534 4747 2520
panic	7870
panic$	2663 2699
paperwork$	7477 7489
paracetamol$	5743
parade	4960
parade$	7774 7804
paranoid$	2837
parcels$	5187
parent	5111 5112 7927 5114 2079 7931 7934 7935 2104 2121
parent$	6570 3989 6804 6805 963 2058 7911 7925 2078 7940 2091 5136 5361 2357 5792 5807
parental$	3731 3807 2328
parented$	2357
parenting$	6871 6883 5158 2357
parents$	6343 6664 3989 6804 6805 4579 4593 7500 7501 7911 7925 2078 7940 2091 5136 7962 5361 2357 5542 5543 5792 5801 5807
parentted$	2357
parentting$	2357
park	5813
park$	6099 6100 6118 6119 6120 6121 6255 6256 6257 7774 7804
part$	3394 3395 6210 6383 6384 6385 1836 7765 2043
partake$	230 231 232 233 237 238 239
partaked$	237 238 239
partakes$	237 238 239
partaking$	230 231 232 233 237 238 239
partially$	2709
participant$	447 5211 5389
participants$	447 5211 5389
participate$	230 231 232 233 447 7021 7044 7050 7064 5485
participated$	230 231 232 233 447
participates$	230 231 232 233 447
participating$	230 231 232 233 447
participation$	230 231 232 233
parties$	6118 6119 6120 6121 6211 5389
partly$	1652 1653 2509
partne	1737 7926 7928
partner$	6191 4774 7910 7942 5205 5206 5211 5376 5389
partners$	6191 1959 5205 5206 5211 5376 5389
party$	6118 6119 6120 6121 6211 5389
pass	1910
pass$	869 3906 870 871 872 3909 873 874 3911 875 1621 7518 1734 1884
passed	4989 2744
passed$	1577 1578 1621 1734 1919 5538 5657
passengers$	7709 5234
passers$	3670
passes$	869 3906 870 871 872 3909 873 874 3911 875 1621 1734
passing$	1621 1734 5539 5591
passwo	4975
passwords$	7789
past$	6338 2458
pastoral$	2047 2724
pasty$	2851
patchy$	6584 6585 6586 6587 737 7495 7496 7497 7498 1688 2187 2274
path$	6045
pathetic$	2858
pathetically$	2858
pathological$	2231
pathwa	2009
patience$	4711
patient$	5719
patrol	1755 4982 1949 5665
patrol$	1731 7583 4792 1785 1844 1892 7747 1917 7796 1950 1955 1956 1972
patrols$	1731 7583 4792 1785 1844 1892 7747 1917 7796 1950 1955 1956 1972 5639
pattern$	5612
pay$	6251 6252 643 1475 1633
payback$	5849
paying$	643 1633
pays$	643 1475 1633
pcso	1755 4828 4925 4944 1908 7760 7761 1921 1934 1938 1949 1952 1968
pcso$	1731 4792 1785 7642 7739 7758 4945 4971 1950 1956 1962 5005 1972
pcsos$	1731 4792 1785 7642 7739 7758 4945 4971 1950 1956 1962 5005 1972
pe$	7867
peer$	5964 6479 3686 3687 6601 6615 6616 6617 6618 6619 6620 6916 6919 5232 5260 2227 5314
peers	5081
peers$	3038 5964 6461 6474 6475 6476 3664 6601 6615 6616 6617 6618 6619 6620 6916 6919 7895 5175 5260 5262 5314
pencilled$	2427
people	7713 7768 7790
people$	5904 79 5964 5980 5989 6126 3415 3419 3420 3440 486 3559 3589 6472 6474 6475 6476 6477 6485 3672 3676 640 641 642 6499 6551 6600 6601 6605 6615 6616 6617 6618 6619 6620 3819 6636 6849 7096 7097 7098 7099 7100 4293 4294 4295 7114 4305 4314 4355 7208 7210 4538 4539 4540 4541 4542 4543 7372 4580 4581 4597 4598 7432 7433 7442 7443 7444 7445 7446 7447 7448 7449 4638 7488 7500 7501 7524 7525 7527 7529 1801 4870 4878 7716 4934 1915 7769 1924 1932 7788 7791 4988 7828 5234 5235 5314 5537 5543 5667
pep$	3009
peps$	3009
perceive$	3592 3593 3594 3595 3596 3597 3598 3599 3600 3601 3602 3603
perfectly$	3143 827 6823 6824 6825 6826 6827 6828 6829 6830 6831 6832 6833 6834 6835 999 1002
perfor	7704
performance$	5533
performers$	4305 4314
perfunctory$	2858
peril$	5851 5852
period	5030
period$	7844 5066
periods$	7844
permanently$	1322 4359 1323 4360 1324 1325 1326 2729
permit$	35 36 112 113
permited$	35 36 112 113
permiting$	35 36 112 113
permits$	35 36 112 113
permitted$	35 36 112 113
permitting$	35 36 112 113
perpet	4841
perpetrator$	6126 6196 6381 6506 6507 6508 6509 7655 5264 5265 5266 5603 2907
perpetrators$	6126 6196 6381 6506 6507 6508 6509 7655 5264 5265 5266 5603 2907
perpetually$	1322 4359 1323 4360 1324 1325 1326 2857
persist$	5937 102
persisted$	5937 102
persistent$	291 292 1191 2152 2224 2231 2564 2735
persistently$	290 2735
persisting$	5937 102
persists$	5937 102
persistted$	5937 102
persistting$	5937 102
person	7768 2043 5166
person$	6142 3675 6600 6601 6602 6606 6615 6616 6617 6618 6619 6620 3820 6852 4786 1801 4934 7756 1915 7769 1924 1932 7788 7791 4988 7828 7980 5314 5667
personal$	3201
personality$	2699
persons$	6602 1801
persua	1739
persuade$	7121
persuaded$	5886 7049 7055 7060 7063 7069 7133 7136 7137 7138 7139 7140
pest$	5267
pests$	5267
petite$	2379 2851
petty$	2231 2260
phase	5630 5637 5641
phobia$	5744
phone	4802 1794 4832 4939 4975
phone$	296 3333 297 3334 298 3335 299 3336 300 3337 6152 6153 6154 6171 6172 6173 6174 6175 6176 6177 6178 6183 7177 7203 7204 7205 7206 7616 1770 7622 7646 7753 1909 7789 1958 4998 1976 2543
phoneing$	1976
phones$	296 3333 297 3334 298 3335 299 3336 300 3337 6152 6153 6154 6171 6172 6173 6174 6175 6176 6177 6178 6183 7177 7203 7204 7205 7206 7616 1770 7622 7646 7753 7789 1958 4998 1976
photo$	6155 3369 3370 334 335 6906 7582 4769 1733 1931 1945 7823
photog	1742 1909 4946 4947 4975 7800 1980
photograph$	3369 3370 334 335 6906 7582 4769 1733 4822 7639 7643 4928 1907 1931 7789 1945 7806 7823 5017
photographed$	5886 3167 6689 6906 4822 7641 1791 2554
photographing$	4822
photographs$	3369 3370 334 335 6906 7582 4769 1733 7605 7606 4822 7639 4928 1907 7789 1945 7806 7823
photos	1909 4946 4947 4975
photos$	6155 6179 3369 3370 334 335 6906 7582 4769 1733 7606 7789 1945 7806 7823
physical$	2671
physically$	2371 2778
physique$	6924 6925 6926 5416 2850
physiques$	6924 6925 6926 5416 2850
picked$	3168
picking$	5514
pictur	5566 5621
picture$	6155 3369 3370 334 335 6906 7582 4769 1733 4959 1945 7806 7823
pictures$	6155 6179 3369 3370 334 335 6906 7582 4769 1733 7605 7606 1945 7806 7823
piece$	1922
pieceed$	1922
pieceing$	1922
pieces$	1922
pierced$	2851
piercing$	1095 6946 5457 2422
piercings$	1095 6946 5457 2422
pig$	2486
pillar$	4615 1590
pills$	7874 5187 5743
pimp$	2162
pimped$	2162
pimping$	2162
pimples$	5463
pimply$	2851
pimpped$	2162
pimpping$	2162
pimps$	2162
pin$	3758
pink$	2419
pins$	2015
pity$	4643 4644 7459
place	5092
place$	0 1 2 3040 11 5881 6023 6171 6172 6173 6174 6175 6176 6177 6178 6472 6570 6852 1772 1971 7883 7893 5089 7906
placed$	0 1 2 3040 5859 5860 11 5881 1694 1695 1746 1772 1821 1823 2063 2758
placem	7963
placement$	6657 6658 6659 809 810 811 7920 5225 5362 2326 5364 5792 5794 2758 5807
placements$	6657 6658 6659 809 810 811 7944 5225 5362 2326 5820
places$	0 1 2 3040 11 6472 1694 1695 1772 4816 7944
placing$	0 1 2 11 1694 1695 1772
plague$	633 2197
plagued$	633 2197
plagues$	633 2197
plaguing$	633 2197
plain$	1899 2388 2400 2535
plainly$	1241 1242 1243 1244 1338 4375 1339 1340
plaited$	5458
plaits$	5455
plan	7921 5630 5637 5641 5663
plan$	5933 7789 7886 7898 7922 7971 5225 5760 5761 5762 5794 5819
planned$	7189 7712 2614
planni	7757
planning$	5934 1644 1645 1646 1647 5533
plans$	5933 7789 5225 5760 5761
plastered$	1097
plastic$	2207
plate$	4806 2015
plates$	4806
play$	398 420 446 455 581 3869 5053 2681
played$	398 420 446 455 581
player$	5603
players$	4597 5603
playing$	398 420 446 455 581
plays$	398 420 446 455 581
plea$	7701 5542 5844
pleaded$	2807
pleads$	2807
pleas$	7500 7501 7701 5542 5543
please$	6145 6146 7105 7121
pleased$	136
pleases$	6145 6146
pleasing$	4339
plenty$	3134 3144
plot	1765
plotted$	7792
plotti	7757
plucked$	2427
plug$	713 714 2266
plugged$	713 714 2266
plugging$	713 714 6566 6567 6568 6569 2266 5304
plugs$	713 714 2266
plump$	4136 2851
pnc	2544
pnc$	5581
pnd	2544
pnd$	5581
pneumonia$	3003
podgy$	2851
point	1940
point$	4206 4337 7187 7802 5573
pointless$	2456
points$	5573
poison$	2649
poisoned$	2649
poisoning$	2649
polic	5665
police	1737 4779 4787 4788 4789 1753 1754 1755 4797 4798 7625 1788 4828 1802 1853 4924 4925 1899 4944 1908 7760 7761 1921 1934 1938 4982 1949 1952 1968 5152 5167 2599 2621 2794
police$	6343 6485 6667 6668 6683 6684 6685 4422 7240 4427 4428 7505 7534 4747 1714 4766 1731 7583 4774 7593 7594 1744 7601 7602 7603 4790 4791 4792 7608 1758 7612 7621 1785 4825 7642 7645 4839 4858 7673 4860 7681 7682 4877 1844 4890 4891 7729 7738 7739 1889 1892 4933 7748 4936 7751 7758 4945 1920 4962 4965 4967 4970 4971 7796 1950 1955 1956 7810 1962 5005 1972 5013 7834 5152 7966 7981 5235 5349 2471 2510 2519 2545 2583 2585 2591 2601 5639 2789 2806
policed$	1953 2583 2917
polici	1853 4925 4944 1908 7760 7761 1921 1934 1938 1952 1968
policies$	7244 7245 7246 7247 7248 7249 7250 7477
policing$	7593 4890 7739 4933 7758 4945 4956 4971 7787 5005 5577 2583
policy$	7244 7245 7246 7247 7248 7249 7250 7477
polish$	5462
ponytail$	6942 6943 6944 5456 5457
ponytails$	6942 6943 6944 5456 5457
poor$	3091 3202 3553 567 568 569 570 571 572 573 574 575 576 577 649 650 651 3732 6556 6584 6585 6586 6587 737 6589 6590 6591 6592 6593 6594 6595 6596 6597 6598 6599 1090 6954 1538 1539 1540 1541 7495 7496 7497 7498 1688 2000 2143 2187 2190 2223 2274 2282 2318 2321 2404 2496 2514
poorly$	1082 2401
porn$	5198
pornography$	5198
portly$	2851
pose$	1858 7710
poses$	1858 7710
posing$	2552
position$	5853 1746
positions$	5853
positive$	3091 3101 7711 2606 5730
posses	5163
possession$	5163 7977 5164 2808
possibility$	4286
possible$	1887 2559
post$	304 7429 7441 5573 2657
posted$	304 6242
poster$	1945
posters$	1945
posting$	304
posts$	3056 3067 304 5573
potential$	2559
pothead$	5267
potheads$	5267
power	5630
powerful$	2379
powerfully$	2380
powers	5637
practi	7852
practically$	412 912 3949 913 914 915 916 919 920 921 922 967 968 2345 2354
practice$	1644 1645 1646 1647 5533
precin	4960
precinct$	7774 7804
precious$	1481 4532
precocious$	5195 2844
predator$	6506 6507 6508 6509 659 5264 5265 5266
predators$	6506 6507 6508 6509 659 5264 5265 5266
predatory$	2837
predic	2538
predicted$	1797 2743
prediction$	2751
predictions$	5787 2751
predictive$	2540
prefer$	194 195 196 197 198 199 200 215 216 217 218 219 220 2147 2612
prefered$	194 195 196 197 198 199 200 215 216 217 218 219 220 2147
prefering$	194 195 196 197 198 199 200 215 216 217 218 219 220 2147
preferred$	194 195 196 197 198 199 200 215 216 217 218 219 220 7470 1665 1666 1667 1668 4726 7541 2147
preferring$	194 195 196 197 198 199 200 215 216 217 218 219 220 2147
prefers$	194 195 196 197 198 199 200 215 216 217 218 219 220 2147
pregab	5061
pregabalin$	7875
pregna	7870
pregnancies$	2971
pregnancy$	5722 2971
pregnant$	5721
prepared$	4212 4215 1739 7712 4922
prescribed$	5714 2954
prescription$	2954
prescriptions$	2954
presence$	7747
present$	869 3906 870 871 872 3909 873 874 3911 875 4047 4048 4049 4050 4830 1858 7710
presented$	869 3906 870 871 872 3909 873 874 3911 875
presenting$	869 3906 870 871 872 3909 873 874 3911 875
presents$	5987 5988 6183 6186 869 3906 870 871 872 3909 873 874 3911 875 1858 7710
presentted$	869 3906 870 871 872 3909 873 874 3911 875
presentting$	869 3906 870 871 872 3909 873 874 3911 875
preser	2568
press$	2612
pretext$	1849
pretty$	2851
preven	4912 1878
prevent$	1963
prevented$	7229
prevention$	7722 7726 1876 4916 5158
preventping$	1963
preventring$	1963
prevents$	1963
preventting$	1963
prey$	5884
prime$	2559
principal$	7794 2566
priori	1843 7704 5637
priority$	1831 4967 7802 2559 2562 2564 2601 2627
prison	7928 5115 7955 5159
prison$	7909 7929 7973 2797
proact	1899 2599
proactive$	1745 4925 4936 4944 1908 7760 7761 4956 1921 1934 1938 1952 1968
probation$	3036
proble	5729
problem$	6627 6632 7371 4744 7794 5267 2240 2277 2280 2282 5320 2588 5712
problematic$	6088 6589 6590 6591 6592 6593 6594 6595 6596 6597 2277 2282
problems$	6297 6304 6305 6307 6308 6632 6794 2062 2088 5267 5320 5712 2748
procedure$	7244 7245 7246 7247 7248 7249 7250 7477
procedures$	7244 7245 7246 7247 7248 7249 7250 7477
proceedings$	7701 5794
proces	5734
process$	7244 7245 7246 7247 7248 7249 7250 7477
processes$	7244 7245 7246 7247 7248 7249 7250
processing$	2716
produc	5566
productive$	7711
professional$	2471
professionalism$	7530 7531 7532 7533 5551
professionals$	6343 6579 6644
profil	5566 5621
profile$	7639 1905 4959 5262 5625 2589
profiled$	7640
profiles$	7639 1905 5625 2589
profiling$	2589
profits$	4731
programme$	69 71 72 7898 5821 5839
programmes$	69 71 72
progress$	1840 5225
progressed$	1840
progressing$	1840
progresss$	1840
prolific$	291 292 7654 2152 2224 2231 2564
promiscuity$	2818
promiscuous$	2141 5195 2818 2844
promiscuously$	2818
promise$	7244 7245 7246 7247 7248 7249 7250 7483
promises$	7244 7245 7246 7247 7248 7249 7250 7483
proof$	1805
proper$	4508 4509 4510 4511
property$	6118 6119 6120 6121 3308 3309 3310 3311
propos	1961
propra	5061
propranolol$	7875
prosec	1838 7699 7700 4887 7705 4940 7764 5004 2896
prosecute$	4875 2605 2630
prosecuted$	7754
prosecuteing$	2630
prosecutes$	2605
prosecuting$	2605
prosecution$	7694 7701 7818 2604
prosecutions$	7701
prospect$	4284
prostitute$	5198 2162 5201
prostituted$	2162
prostitutes$	5198 2162 5201
prostituting$	2162
prostitution$	6081 6095 5198
protagonist$	5603
protagonists$	5603
protect$	3077 6009 530 3576 6397 4009 4010 4011 4014 4015 4017 4018 4021 6871 1715 1723 1724 1725 1882
protected$	530 6871 6876 6877 6878 6879 6880 1723 1724 1725
protecting$	530 3577 6691 4009 4010 4011 4014 4015 4017 4018 4021 6871 6876 6877 6878 6879 6880 6883 6888 6889 6890 6891 6892 1723 1724 1725 1882
protection$	6691 6867 6868 6869 6870 6871 6876 6877 6878 6879 6880 6883 6888 6889 6890 6891 6892 7360 4910 4983 4984 5107 5146
protects$	530 6871 1723 1724 1725 1882
protectted$	530 6871 1723 1724 1725
protectting$	530 6871 1723 1724 1725
protocol$	7244 7245 7246 7247 7248 7249 7250
protocols$	7244 7245 7246 7247 7248 7249 7250
proud$	4699
prove	1804 1820
prove$	4843
proved$	4843 2571
proves	1820
provid	2530
provide$	1728 4784 5214
provided$	5214
provideed$	1728
provideing$	1728
provider$	4422 4427 4428 7505 7534 4747 2520
providers$	4422 4427 4428 7505 7534 4747
provides$	1728 5214
providing$	5214
provin	1820
provision$	5762 5765
provocative$	5195 2819 2844
provocatively$	1082 2392 2401 5466 5468 2819 2844
provoke$	5870 5871 2198
provoked$	5870 5871 2198
provokes$	5870 5871 2198
provoking$	5870 5871 2198
pru	2727
pru$	5764
psoriasis$	2853
psychiatric$	2675 2966
psychiatrist$	7853 2966
psychiatrists$	2966
psycho	5030 2968
psycho$	5267
psychologist$	7844 7853 2967
psychologists$	2967
psychopath$	5267
psychopaths$	5267
psychos$	5267
psychosis$	2946 2994
psychotherapist$	7853
psychotic$	5315 2946
ptsd$	2928
public	4919
public$	6519 3725 7709 7733 1946 1947 5163 5234 2768
puffer$	5467 2435 2439
puffers$	7005 7006 7007 7009 5467
pulled$	5886 5471
pumped$	5750
punch	7950
punish$	7515 1675 1676 1677 1678
punished$	6289 1675 1676 1677 1678
punishes$	1675 1676 1677 1678
punishing$	1675 1676 1677 1678
pupil	5166
pupil$	6601 6615 6616 6617 6618 6619 6620 7980 2200 5259 5314 2727
pupils	7768
pupils$	76 158 204 3415 3419 3420 3440 486 3559 3676 640 641 642 6516 6551 6601 6604 6615 6616 6617 6618 6619 6620 7096 7097 7098 7099 7100 4293 4294 4295 4305 4314 4355 7210 4597 4934 1915 7769 1924 1932 7788 7791 4988 7828 5186 5234 5259 5314 2285 5542 5667
purcha	4819 4820
purely$	798
purple$	2419
purpos	1940 5566
purpose$	7374 7377 7730 1883 7802
pursue	1850
pursue$	138
pursued$	138
pursues$	138
pursui	1850
pursuing$	138
push	1923
push$	261 262 263 2150 2609
pushed$	261 262 263 1953 2150
pushes$	261 262 263 2150
pushing$	261 262 263 2150
put$	0 1 2 3040 5857 5858 11 5863 5881 6023 6052 6236 6237 6238 6239 3548 7070 7173 1694 1695 1723 1724 1725 1772 1821 1823 4969 1933 1966 2020 2061 5214
puted$	0 1 2 11 1723 1724 1725 5214
puting$	0 1 2 11 1723 1724 1725 5214
puts$	0 1 2 3040 11 5863 5881 7173 1694 1695 1723 1724 1725 1772 4816 2061 5214
putted$	0 1 2 11 1723 1724 1725 5214
putting$	0 1 2 3041 5856 11 7173 1694 1695 1723 1724 1725 5214
pyjama$	4188 5467
pyjamas$	6996 6997 6998 7001 5467
queen$	5270
queens$	5270
questi	7800 1980
question$	5017
questionable$	3091 3553 2143
questioned$	2115
quick$	136 7512 4699 1664 2193
quickly$	6777 7464 7465 7466 7467
quiff$	5457
quiffs$	5457
quite$	3128 3143 827 940 999 1002 2344 2360
rabble$	647 648 5250 2220 2825
race$	4103 4106 4118 4122 4125 6952 4150
radar$	7611 1761
raff$	5248
rag$	5245
rags$	5245
raid	5008
raid$	7822 5628
raided$	7812 7956
raids$	5628
raise$	4009 4010 4011 4014 4015 4017 4018 4021 4457 2357
raised$	4456 2357 5471
raises$	2357
raising$	4009 4010 4011 4014 4015 4017 4018 4021 2357
ran$	261 262 263 275 276 294 295 696 862 863 2082 2150 2252 2255 5597
rang$	7563
ranger	1949
rape	5135
rape$	7949 5241
raped	5816
rarely$	993 4030 994 4031 995 2041
rascal$	2825
rascals$	2825
rash	5025
rash$	52 53 515 7839 2186
rat$	5246
rate	1878
rate$	7702 5644
rated$	756 760
rates$	7702 5644
rather$	7526 7528 4762
ratings$	7566 7567
rational$	3201
rats	2106
rats$	5143 5246
re	4915
re$	4259 4270 2224
reach$	6570 7105 7121 7150 7151 7152 5493 5495
reached$	7049 7055 7060 7063 7069 7133 7136 7137 7138 7139 7140
reaches$	5494
reaching$	7150 7151 7152 4339 5493
react$	7071 7515
read	4831 5785
read$	6570 1397 1398 1399 7361 7645 7901 5784
reader$	7620
readers$	7620
readily$	7464 7465 7466 7467
readin	7905 5092
reading$	7906 5514 2742
ready$	7512 4699 1739 1887 7912
real$	4508 4509 4510 4511 2635
realise$	3526 3527 3592 3593 3594 3595 3596 3597 3598 3599 3600 3601 3602 3603
realised$	3526 3527 6368 6369 3556 3557
really$	3965 1241 1242 1243 1244
rearrested$	5823
reason$	7150 7151 7152 1849 5493
reasoned$	7049 7055 7060 7069 7133 7136 7137 7138 7139 7140
reasoning$	7150 7151 7152 4342 5493
reasons$	1849
reassurance$	6883
rebuff$	2189 2446
rebuffed$	7034 7035 7036 7037 7038 7039 7040 7041 2189 2446
rebufffed$	2189 2446
rebufffing$	2189 2446
rebuffing$	2189 2446
rebuffs$	2189 2446
receiv	5566 2680
receive$	3173
recent	1737
recent$	4774
reckless$	52 53 3091 3202 6088 515 2141 2186 2837
recklessly$	2814
recklessness$	6017 6018 6019 6020 6021 6022 6301
reclaim$	1977
reclaimed$	1977
reclaiming$	1977
reclaims$	1977
recognise$	6009 6397 3592 3593 3594 3595 3596 3597 3598 3599 3600 3601 3602 3603
recognition$	7620 5579
recomm	1961
recommit$	7665
record	1799 1884 1911 4975 1942
record$	4576 7518 4725 1762 1768 7672 4859 7674 7740 1906 4948 4954 4999 7976 5712 5843
recorded$	1773 1821 1823 1836 4948 4954 4969 1933 7792 2617
recording$	1644 1645 1646 1647 1762 1768 1907 4948 4954 5533
recordinged$	4948
recordings$	1907 4948
records$	7605 1762 1768 7672 7674 7740 4948 4954 7789 4999 5580 5712
recover$	2701
recovered$	2701
recovering$	2701
recovers$	2701
recrui	7780
recruit$	247 2148 2149
recruited$	5886 247 3285 249 250 251 2148 2149
recruiter$	6506 5264
recruiters$	6506 5264
recruiting$	247 2148 2149
recruits$	247 2148 2149
recruitted$	247 2148 2149
recruitting$	247 2148 2149
red$	1141 7717 2398 2419 5467 2615
redeal$	7665
redemption$	5495
redheaded$	4136 2851
reduc	1878
reduce	2043
reduce$	5646
reduct	4916
reduction$	7726 7730
referr	7852 2009
referral$	4220 1184 1185 1186 7365 5542 2800
referrals$	4220 1184 1185 1186 7365 7500 7501 5542 5543
referred$	2680
refuge	5109
refuge$	7923
refus	1983 5773 2737
refusal$	3195 159 160 161 162 163 728 729 730 731 732 1170 1171 4228 1500
refusals$	1170 1171 4228 1500
refuse	2794
refuse$	539 540 541 542 543 545 564 1169 7030 7169 7170 7171 7173 2445 5501 2512
refused$	6348 539 540 541 542 543 545 564 1169 7030 7034 7035 7036 7037 7038 7039 7040 7041 7169 7170 7171 7173 2445 5501 5538 2512
refuser$	5281 2830
refusers$	5281 2830
refuses$	539 540 541 542 543 545 564 1169 7030 7169 7170 7171 7173 2445 5501 2512
refusing$	539 540 541 542 543 545 564 1169 7030 7169 7170 7171 7173 2445 5501 2512
regard	5566
regard$	3085 3086 3087 7326 7327 7328 7329 7330 7331 7332 7333 4522 4523 4524 4525 4526
regardless$	5949 6320 6855
regist	1742 1909 4946 4975
register$	4800 7781 7789 7960 7961 5615 5762
registered$	2710
registers$	7789
registrations$	5587 2551
regrettable$	4643 4644 7459
regrettably$	2860
regular$	291 292 2152
regularly$	290 7862
rehab	7955
rehabilitation$	2801
reject$	636 637 7030 7173 2199 2446
rejected$	636 637 7030 7034 7035 7036 7037 7038 7039 7040 7041 7173 2199 2446
rejecting$	636 637 7030 7173 2199 2446
rejects$	636 637 7030 7173 2199 2446
rejectted$	636 637 7030 7173 2199 2446
rejectting$	636 637 7030 7173 2199 2446
relapse$	7072 5488
related$	7895 5243
relati	7914 7926 5566
relations$	5192
relationship$	5897 3177 345 346 347 6203 6204 6690 6859 6860 6906 2089 5178 5192 5376
relationships$	5897 3177 345 346 347 6859 6860 6906 5178 5192 5376
released$	2116 2794
relentlessly$	2857
relevant$	1967
reliab	1737
reliable$	4774
reliant$	5395
relied$	7136 7137 7138 7139 7140 1912
relies$	2092
relish$	594 595
relished$	594 595
relishes$	594 595
relishing$	594 595
reluctance$	3195 159 160 161 162 163 728 729 730 731 732
reluctant$	539 540 541 542 543 545 728 729 730 731 732 1664
relying$	2092
remain	2768
remain$	6023 433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 908 912 3949 913 914 915 916 919 920 921 922 7070 2229 2230 2278 2279 2289 5805
remained$	3770
remains$	156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 3770 3775 757 771 772 773 774 775 776 908 912 3949 913 914 915 916 919 920 921 922 2229 2230 2278 2279 2289
remand	4940
remand$	3027
remanded$	7754 5170 3027
remark$	1162 1163 1164 1165
remarkably$	2344
remarked$	1162 1163 1164 1165
remarking$	1162 1163 1164 1165
remarkked$	1162 1163 1164 1165
remarkking$	1162 1163 1164 1165
remarks$	1162 1163 1164 1165
reminded$	5935 5936 89 90 91 1780 1935 4986
reminder$	7455 7456
reminders$	5932 7455 7456
remit	1940
remorse$	5227
remorseless$	2837
remote$	7512
remov	1923
remova	7952
removed$	7775 1953
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	3021
reoffe	4920
reoffend$	7071 7648 7665 5488
reoffended$	3033
reoffender$	2829
reoffenders$	2829
reoffending$	7729 7732 7734 3033
reoffends$	3033
repair$	7515
repara	2121
reparation$	5158
repeat$	291 292 7071 2152 2224 2564
repeated$	3145 4641 4642 4666 7500 7501 2471 5543
repeatedly$	290 4402 1572
replied$	6242 7241 7253 7254 7255 7256 7563
reply$	6255 6256 6257 6439 6441 7044 7050 7064 7351 7515 7518 5485
replying$	5953 6255 6256 6257
report	1735 4775 4783 1884 1910 1911 1942 5092 5566 5569
report$	6009 6330 6397 7365 1658 7597 1762 1768 7672 7674 4948 7815 7906 5542 5780
reported$	6221 6229 1811 4948 1914 5619 5657
reporting$	1762 1768 4948
reportinged$	4948
reportings$	4948
reports$	7365 1762 1768 7672 7674 4948 7815 5542
reprimand$	3025
reprimanded$	3025
reprimands$	3025
reprobate$	2825
reprobates$	2825
reputation$	814 815 7489 4731 7555
reques	4795 1847 1961
request$	7365 7455 7456 5542
requested$	5584
requests$	7455 7456 7500 7501 5542 5543
requir	4795 5566
require$	6762 1017 1018 1019 4057 1021 1022 1023 1024 1032 1033 6885 4072 4073
required$	1032 1033 6885 4072 4073 1883
requires$	1032 1033 6885 4072 4073
requiring$	1032 1033 6885 4072 4073
rerob$	7665
reside	4919 2066 2069
residential$	5103 5106 2325
residents$	6485 3672 6516 4597 7709 7733 5234 5235
resilience$	2845
resilient$	1063 2845
resist$	6009 6363 5222
resistance$	728 729 730 731 732
resistant$	728 729 730 731 732 5498 5501 2837
resit	2744
resolution$	7975 5842
resort$	244 245
resorted$	244 245 1615
resorting$	244 245
resorts$	244 245 1616
resortted$	244 245
resortting$	244 245
respect$	6397 6418 3613 3724 7044 7050 7064 7326 7327 7328 7329 7330 7331 7332 7333 5271 5485
respit	2066
respite$	5103
respon	7589 4779 4841 7765 7780 5637
respond$	6397 7044 7050 7064 7351 7515 7518 5485
responded$	7241 7253 7254 7255 7256 7361
response$	1644 1645 1646 1647 7585 7593 4925 4944 1908 7760 7761 4956 1921 1934 1938 1952 1968 5533
responses$	1644 1645 1646 1647 5533
responsib$	7371 7443 7482
responsibbed$	7371 7443 7482
responsibbing$	7371 7443 7482
responsibed$	7371 7443 7482
responsibilit$	3974
responsibilities$	6787 7207 7371 7482
responsibility$	532 533 6423 7207 7284 7326 7327 7328 7329 7330 7331 7332 7371 7482 1651
responsibing$	7371 7443 7482
responsible$	5876 532 533 1063 1643 7511 7655 1813 1916 1954 2114
responsibs$	7371 7443 7482
rest$	6960 6961 6962 7502 5544
resteal$	7665
rests$	7502 5544
result$	146 1850 5780 5782
resulted$	5863
results$	7489 4731 7555 7566 7567 7906 5780 5782
resupply$	7665
retail	1755 4919 4982
retail$	4960
retailers$	1731 7583 4792 7733 7796 1955
retain$	2548
retained$	5584 2548
retaining$	2548
retains$	2548
retak	2744
return	5566
return$	5990 6023 6052 6054 6055 240 241 242 243 3307 271 275 276 3317 3357 3365 329 330 331 3372 6190 6397 7044 7050 7064 7070 7072 1886 5485
returned$	240 241 242 243 271 275 276
returning$	5953 6062 240 241 242 243 3304 271 275 276 3314
returnned$	240 241 242 243 271 275 276
returnning$	240 241 242 243 271 275 276
returns$	240 241 242 243 271 275 276 1886
revealing$	2435
review	1776
review$	1927 5359
reviewed$	1927
reviewes$	1927
reviewing$	1927
reviews$	1927 5359
reward$	1868
rewards$	1868
riff$	2211
right$	3091 3093 3101 6290 6291 6423
rightly$	1658
rigid$	7512 4699
rigoro	1936
rigorous$	4973
ring	2565
ring$	1751 1976 2218 5467
ringing$	1751 1976
ringle	7662 7695
ringleader$	7683 7715 7752 5602 5667 2826
ringleaders$	7683 7715 7752 5602 5667 2826
rings$	3899 3900 1751 1976 5467
ringworm$	2999
riot$	5290 5291 5292
ripped$	4198 2428 2435
risk$	5851 5852 5862 3052 16 17 18 3081 5896 6272 6383 6384 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 6428 6429 6430 6431 6432 6449 6456 665 666 667 668 3786 3787 751 752 3790 754 755 6607 6608 6609 6610 6611 6612 6613 6614 6678 6859 6860 6861 6862 6863 6864 4640 4895 1881 5147 2139 2558 2585
riskier$	3091 2141
risks$	5851 5852 3111 3112 6383 6384 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 6429 6430 6431 6432 6449 6678 6859 6860 5177
risky$	5851 5852 3091 3202 6088 3658 2141 2195 2277
ritalin$	2956
rivalry$	5243
rivals$	5235
road$	6046 2338
roadman$	6497 5244 2824
roadmen$	6497 5244 2824
roam$	6066
rob$	7665 7811
robbed$	5886 5888 2129
robber	7579 7589 4779 7662 4850 7675 1826 4920 7766 7767 7779 5151 5152 5163 5165 5598 5675
robber$	6530 6531 6532 7655 5267 5268
robberies$	7663 7664 4863 7734 7965 7979 5645
robbers$	6530 6531 6532 5267 5268
robbery$	6081 7585 7593 1745 4787 4788 4789 1753 1754 1788 4863 7681 4877 4925 4944 1908 7760 7761 4956 1921 1926 4967 1934 1938 1952 1968 7965 7966 7977 7979 2559 2576 2619
robbing$	7814 7820
robs$	7811
robust	1936 2599
robust$	4973
robustly$	5620
role$	7482
roles	7773
roll$	623 7385
rolled$	5776
rolling$	623
romanian$	5462
room$	1731 7583 7601 7602 7603 4790 4791 4792 4825 7642 7796 5110 5139 2105 5668
rooms$	5668
ropes$	6675
rose$	5644
rot$	7356 7558
rotten$	2222 5315
rough	5813
rough$	2196 2222 2400
round$	6677 3870 6713 1838 5479 5646
rouser$	5257
rousers$	5257
route	7768
row$	4287 7102 4289
rowdy$	2282 2837
rows$	2062 2088
rude$	6598 6599 6665 7173 2837
ruffian$	2825
ruffians$	2825
rug$	7479
rui$	3028
rule$	6488 7244 7245 7246 7247 7248 7249 7250
rules$	6738 7244 7245 7246 7247 7248 7249 7250 7477 5236
run$	5925 6023 6052 6054 6055 261 262 263 275 276 3322 3327 294 295 3541 623 696 862 863 939 7072 1238 1239 7173 4746 2082 2150 2251 2254
runaway$	6530 6531 6532 5267 5268
runaways$	6530 6531 6532 5267 5268
rung$	7361
runner	5617
runner$	6111 6533 5267 5269
runners$	6111 6533 7678 5267 5269
runnin	4841 7780
running$	3280 261 262 263 275 276 3321 3323 3327 294 295 623 696 862 863 939 7173 7655 7765 2082 2150 2250 2253
runs	7780
runs$	261 262 263 275 276 3327 294 295 623 696 862 863 939 7173 7824 2082 2150
rushed$	2005
s$	4839 7656 4890 5044 5056 2029 5077 2055 5096 5097 5106 2074 2075 7957 5149 5173 5693 5696 5698
s17$	3018
s20$	3018
s47$	3018
sabotage$	2188
sabotaged$	2188
sabotages$	2188
sabotaging$	2188
safe$	5893 5894 3101 6382 6386 3573 6388 6389 4038
safeguard$	3077 6009 3580
safeguarding$	6867 6868 6869 6870 6871 6880 6883 2471
safer$	3091 3101
safety$	5861 3048 5898 5899 5900 5901 5902 3119 3120 6383 6384 7612
said$	3244 3410 3411 3418 3535 7091 4380 4381 4384 1811
sallow$	2851
same$	5950 5952 6321 4053 4054 4055 4056 1065 4152 6969 6982 4185 2376
sanction$	2606
sand$	7476
sandy$	2398
sat$	1150 1151 1152 1512 1513 1514 1515 1516 1517 1518 1519
satisfy$	7121
savage$	6530 6531 6532 5267 5268
savages$	6530 6531 6532 6547 6548 6549 5267 5268
saved$	7136 7137 7138 7139 7140
saving$	7489 5495
savvy$	1063 5371 2843
saw	2002 2089
saw$	5039
say$	3197 6330 6359 6397 644 7032 7044 7050 7064 4380 4381 4384 1929 5485
saying$	644 7104
says$	644 7033 7091 4380 4381 4384
scabies$	2998
scallies$	2825
scally$	2825
scallywag$	2827
scallywags$	2827
scan$	1927 7864 7872
scandal$	2858
scandalous$	2858
scaned$	1927
scanes$	1927
scaning$	1927
scans$	1927 7872
scant$	4512 4519
scantily$	1082 2391 2401
scar$	1095 5457
scarcely$	993 4030 994 4031 995 1034 4071 1035 1036 2347 2348 2361
scare$	6900 6901 6902 5399
scared$	6861 6862 6863 6864 1052 1053
scarf$	7004 5467
scars$	1095 5457
scarves$	7004 5467
scatter$	4977
scattering$	1951
scenario$	5853
scenarios$	5853
scheme$	5615
schemer$	5267
schemers$	5267
scheming$	2837
schizophrenia$	2947
schizophrenic$	2947
school	2040 7905 5777
school$	6099 6100 6101 6343 6405 6519 6537 6644 4422 4427 4428 7505 7534 4747 1714 7878 5069 7889 7890 5077 7892 7893 7899 7902 7903 7906 7908 7912 5123 5191 2244 2471 2510 2519 2520 5755 5756 5771 2736 5774 2743 5786 2752
schooling$	5771
schools$	7944 5756
sclerosis$	5684
scor	5595
score$	6675
scored$	7640
scorn$	2189
scorned$	2189
scorning$	2189
scornned$	2189
scornning$	2189
scorns$	2189
scour$	1927
scoured$	1927
scoures$	1927
scouring$	1927
scours$	1927
scrap$	6268
scraped$	5458
scratch$	7376
scrawny$	2851
screamed$	6348
screen	2009
screening$	7859
screens$	7177 7203 7204 7205 7206
screenshot$	1907
screenshots$	1907
screwed$	764
scrote$	2827
scrotes$	2827
scrounger$	5267
scroungers$	5267
scruffily$	1082 2401 5466 5468
scruffy$	1084 4124 2400 2419 2428 2435 2851
scum$	2825
scumbag$	2825
scumbags$	2825
search	7604 1838 7700 1860 7764 7800 1980
search$	1806 7688 4875 7694 7696 7697 1865 4914 1898 1902 1927 7822 5017
searched$	1865 1927 7812
searches$	7696 7697 4897 1865 1902 1927
searching$	7696 1865 1902 1927
searchped$	1898
searchs$	1898 1927
seasoned$	2846
seating$	4975
second$	1065 4521
secrecy$	3488
secretive$	2837
sectio	7955
section$	4884 2760
sectioned$	2950
secur	2568
secure	1850 2069
secure$	6251 6252 5106 5159 2135 2548
secured$	7821 5584
secureed$	2548
secureing$	2548
secures$	2548
securi	1755 4828 1850 4982 1949
security$	6485 1731 7583 4792 1785 7642 7796 1950 1955 1956 1972 5235
seduce$	135 2145
seduced$	135 596 2145
seduces$	135 2145
seducing$	135 2145
see	2002
see$	6009 6023 3592 3593 3594 3595 3596 3597 3598 3599 3600 3601 3602 3603 7021 7351 7518 7627 1906 1929 5039
seed$	5259
seeds$	5259
seeing	2002
seeing$	5953 6062 5039 2099 2173
seek	4795 1847 1850 1912 2590
seek$	140 305 306 307 308 309 310 311 598 3635 599 600 601 602 603 604 618 619 621 7173 1728 7759 4958 2295 2296
seeked$	1728 4958
seeker$	6528 5229 5331 5805
seekers$	6528 5229 5331
seekin	4795 1847 1912
seeking$	140 305 306 307 308 309 310 311 598 3635 599 600 601 602 603 604 618 619 621 3805 3814 7173 1728 4958 5229 5331 2295 5805
seeks$	140 305 306 307 308 309 310 311 598 3635 599 600 601 602 603 604 618 619 621 1728 7759 4958 2295 2296
seem$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3906 870 871 872 3909 873 874 3911 875 908 912 3949 913 914 915 916 919 920 921 922 4047 4048 4049 4050 2229 2230 2278 2279 2289
seemed$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3906 870 871 872 3909 873 874 3911 875 908 912 3949 913 914 915 916 919 920 921 922 1014 2229 2230 2278 2279 2289
seems$	156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3906 870 871 872 3909 873 874 3911 875 908 912 3949 913 914 915 916 919 920 921 922 2229 2230 2278 2279 2289
seen	7793 7827 2089 2119
seen$	6368 6369 3556 3557 830 7049 7055 7060 7069 7133 2002 2017 2099 5597 5607 5619
sees	2002 2089
sees$	5039
seize	1771
seize$	4808 2548
seized	4807 1771
seized$	7621 4808 5584
seizeed$	2548
seizeing$	2548
seizes	1771
seizes$	4808 2548
seizin	1771
seizing$	4808
seizure$	1771 5580 2931
seizures$	5580 5687 2931
seldom$	993 4030 994 4031 995
select	1843
selective$	2717
selectively$	2717
self	2648 2669
self$	3037 3039 3068 3069 33 3071 3072 3073 3074 3075 39 5891 5892 3079 3080 46 59 6014 3276 3330 6258 6259 6261 3459 3460 3461 3462 3463 3464 3465 3466 3468 3469 6286 6287 6300 3495 3496 3497 3498 6313 6314 6315 6316 6317 6318 6319 3508 3509 3510 6325 3568 3572 536 3574 3575 6390 6391 6392 6393 6394 6395 3604 3605 3606 6544 6694 6695 6696 6697 6698 6699 6700 3943 3944 6823 6824 6825 6826 6827 6828 6829 6830 6831 6832 6833 6834 6835 6836 4023 6843 4693 7870 5135 5174 5199 5200 2181 2235 5393 5394 2358 2370 2490
selfharm$	5706
selfharmed$	5706
selfharming$	5706
selfharms$	5706
selfie$	6155 3369 3370 334 335
selfies$	6155 3369 3370 334 335
selfish$	2837 2858
selfme	5685
sell$	6023 6052 6054 6055 261 262 263 319 6439 6441 2150 2163 5214
sellin	4841 7662 7780
selling$	6091 261 262 263 319 7655 7820 2134 2150 2163 5591 5850
sells	7780
sells$	261 262 263 319 7824 2134 2150 2163
selves$	3037 3039 3068 3069 33 3071 3072 3073 3074 3075 39 5891 5892 3079 3080 6014 3330 6258 6259 6261 3459 3460 3461 3462 3463 3464 3465 3466 3468 3469 6286 6287 6300 3495 3496 3497 3498 6313 6314 6315 6316 6317 6318 6319 3508 3509 3510 6325 3568 3572 536 3574 3575 6390 6391 6392 6393 6394 6395 6544 6694 6695 6696 6697 6698 6699 6700 3943 3944 6823 6824 6825 6826 6827 6828 6829 6830 6831 6832 6833 6834 6835 6836 4023 6843 4693 5174 5199 5200 5393 5394
semh$	3010
sen$	7888 2725 5763
send	1735 1910
send$	6023 304 6439 6441 1734 1937 2176 5214 2725 5763
sending$	304 7150 7151 7152 1937 5493
sends$	304 1937 2176
sensation$	2192
sense$	6421 3609 6987
sensible$	5873 3091 3101 1063
sensit	1737
sensitive$	4774 5346
sensory$	2697
sent	1735 4989 4992
sent$	304 6236 6237 6238 6239 6242 1734 5115 5170 2176 5214 5538 2767
senten	7926
sentence$	7987 5822 2796 5834
sentenced$	5170 2796
sentences$	7987
sentencing$	2796
separa	7926 7928 5115 5116
separate$	4977
separated$	7929
separating$	1951 7929
separation$	7930
september$	6101
sergea	4787 4788 4789 1753 1754 1755 1788 4925 4944 1908 7760 7761 1921 1934 1938 1952 1968
sergeant$	1731 7601 7602 7603 4790 4791 4792 1785 4825 7739 7758 4945 7770 4971 1962 5005 5013 5639
serial$	291 292 2152 2224 2231 2564
series$	1362 5612 5613
serious$	3082 4508 4509 4510 4511 2224 2471
seriously$	7274 7275 7294 7295 7296 7297 7298 7299 7300 7301 7302 7303 7304 1572
seriousness$	6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 6429 6430 6431 6432
sertraline$	2959
served$	2122
serves$	439 440
servic	7852
service$	6494 4422 4427 4428 7484 7505 7534 4739 4747 1714 7729 7859 7865 2471 5533 2510 2519
services$	6405 6579 6669 1187 1188 1189 1190 4422 7240 4427 4428 7505 7534 4747 7859 5226 5482
serving$	5095 5527 2777
session$	69 71 72 3849 7166 7167 7168 5225
sessions$	69 71 72 6644 3849 5225
set$	4110 1221 1222 1314 1772 2113 5418 5419 5758
setting$	2113
settle$	7044 7050 7064 5485
seven	7768 1944
seven$	6550 4934 1915 7769 1924 1932 7788 7791 4981 4988 7828 5667
severa	7630
several$	3145 1109 4641 4642 4666 7500 7501 5543 2559
severe	2664
severely$	2735 2765
sex$	5897 3177 6042 3270 3349 6165 3355 320 3362 6179 336 337 338 339 6200 6201 3437 6687 6688 6859 6860 6906 5178 5194 5204 5376
sexual$	6088 3341 3352 321 322 323 324 326 3366 3367 3368 336 337 338 339 6202 6687 6907 2008 2155 2165
sexualised$	6088 3341 6589 6590 6591 6592 6593 6594 6595 6596 6597 5196 5197 2282 2844
sexuality$	6250
sexually$	2158 2340 2341 2372 2686 2778 5816
shabbily$	1082 2394 2401
shabby$	2428 2435 2851
shadow	1980
shadow$	1786 5017
shadowed$	1786
shadowing$	1786
shadows$	1786
shaggy$	2398
shall$	1193 1194 1195 1196 1197 1198 1913
sham	7829
shambles$	2858
shambolic$	2858
shame$	7378 4643 4644 7459 2491
shameful$	2858
shamefully$	2858
share	1910 2530
share$	6023 304 1148 7044 7050 7064 7351 7515 7518 4768 1732 1734 2073 5485
shared$	304 1148 7361 4768 1732 1734
shares	2530
shares$	304 1148 4768 1732 1734 2073
sharin	5566 2530
sharing$	304 1148 7391 4768 1732 1734 2073
shaved$	2415 2417 2419 5458 2427
shaven$	2389 2390 2416 2419 2427
she$	3097 3392 3415 3419 3420 3439 6331 486 639 3676 640 6491 641 642 6674 7096 7097 7098 7099 7100 4293 4294 4295 4297 4422 7240 2729
shed	5813
shed$	1631
shedding$	1631
sheep$	6515
sheet$	5668
sheets$	5668
shelter$	6171 6172 6173 6174 6175 6176 6177 6178
shielding$	6871 6876 6877 6878 6879 6880 6883
shift$	2632
shifty$	2400
shirk$	1631
shirked$	1631
shirking$	1631
shirkked$	1631
shirkking$	1631
shirks$	1631
shirt$	6975 5467
shirts$	6975 5467
shocking$	1538 1539 1540 1541 4643 4644 7459 7495 7496 7497 7498 2496
shockingly$	2860
shoddy$	2858
shoes$	6989 6990 6991 6999 5467 5472
shooti	7675 7766 7767
shootings$	7663
shop	1755 4960 4982
shop$	6099 6100 1731 7583 4792 7774 7796 7804
shopke	1755 4919 4982 5166
shopkeeper$	5986 6168 7980
shopkeepers$	5986 6168 6485 1731 7583 4792 7709 7733 7796 1955 5234 5235
shopli	1826 4920 7767 7779 5151 5163 3035
shoplifter$	6530 6531 6532 5267 5268
shoplifters$	6530 6531 6532 5267 5268
shoplifting$	6081 6091 6095 6552 4863 7734 1926 7805 7965 7977
shoppe	4919
shoppers$	7709 7733 5234
shopping$	4960
shops$	1731 7583 4792 7774 7796 7804 1955
short$	4198 2291 2379 2398 2418 2419 2435 2489 5541 2851
shortcoming$	2470
shortcomings$	7212 7213 7214 2470 5509
shorts$	6989 6990 6991 7005 7006 7007 7012 5467 5472
shot$	4928
shots$	4928
shotter$	2830
shotters$	2830
shotting$	261 262 263 2150
should	5081
should$	21 22 23 24 25 26 386 387 475 489 497 498 499 500 501 502 503 504 505 513 517 518 519 520 893 992 1369 1370 1371 1372 4411 7235 1530 4571 4815 1785 1913 7895 2473
shoulder$	6654 1092 2511
shouldered$	5421 2511
shouldering$	2511
shoulderred$	2511
shoulderring$	2511
shoulders$	6654 6705 2511
shouldn$	385 2474
shouted$	2080
shouting$	2062
show	1804 4842 1820 5566
show$	516 6397 3588 7044 7050 7064 1296 7198 4816 1929 5485
showed$	516 1475 4816
showin	1804 1820
showing$	1475 7581 7880
shown	4989 4992
shown$	516 1475 1773
shows	1804 4842 1820
shows$	516 1295 1475 4816 4862 1929
shrug$	580 1650
shruged$	580 1650
shrugged$	580 1650
shrugging$	580 1650
shruging$	580 1650
shrugs$	580 1650
shunt$	2015
shut$	1697 5538
shuts$	1697
shutting$	1697
shy$	5335
siblin	7934 7935
sibling$	5361 2328
siblings$	3038 6664 6814 7940 5175 5361
sick$	7840 7878
sickle$	2660
sidelined$	2497
sight$	7749 5640 2671 2709
sighted$	5526 5619 5746 2877
sighting$	1781 1932 5592
sightings$	1781 7737 1932 5592 2620
sign$	1609 1610 1611 1612 7480 7481 5540 5542
signal$	5975
signals$	5975 5976
signed$	2026 2027
significant$	749 750
signs$	1609 1610 1611 1612 7480 7481 7500 7501 7778 5540 5542 5543
silence$	3488
silliness$	6017 6018 6019 6020 6021 6022 6301
silly$	3082 52 53 3091 3202 478 2184 2837
silo$	2523 2524
siloed$	2862
silos$	5559
similar$	2379
simple$	2789
simpler$	1887
simply$	412 6374 6375 6376 6377 798 1241 1242 1243 1244 4410 1617 1618 1661 2501
since$	7952 5840
single$	1283 1284 4352 1737
sister	7914 5111 7927 5114 7934 7935 2104
sister$	2058 7925 5136 5361
sisters$	6664 5361
sit	7793 7827
sit$	3229 1150 1151 1152 1154 7044 7050 7064 1512 7516 5485
site$	5578
sits$	1150 1151 1152 1154 1512 1513 1514 7780
sitting$	1512 1513 1514
situation$	5853 6307 6308 6383 6384 6472 6865 6866 4640 7494 4744 2088 5808
situations$	5853 6472
six	7768 1944
six$	6550 1076 1109 6960 6961 6962 6963 6964 6965 4305 4314 4934 1915 7769 1924 1932 7788 7791 4981 4988 7828 5667
sixteen$	6720 896 897 898 899
skaters$	4305 4314
skeletal$	2379
ski$	2436
skimpy$	2435
skin$	4127 4140 7850 5441 2405 2411
skinned$	5404 5434
skinny$	4136 4198 2379 2435 2851
skins$	6183
skirt$	6989 6990 6991 5467 5472 5475
skirts$	6989 6990 6991 7005 7006 7007 7012 7015 5467 5472 5475
skive$	2817
skived$	2817
skives$	2817
skiving$	2817
skunk$	5048
slag$	5267
slags$	5267
slapdash$	2858
slave$	5301 2265 2832
slaves$	5301 2832
sleep	5029 5055
sleep$	6023 6066 313 7843 7862 7869 2063 2094 2156 2689
sleeped$	2108
sleepes$	2108
sleeping$	313 2063 2094 2108 2156 2678
sleeps$	313 2063 2094 2108 2156
slender$	2379 2851
slep$	2776
slept$	313 5068 2093 2156 2776
slicked$	1091 5458
slide$	5552 5668
sliders$	6989 6990 6991 7005 7006 7007 7009 5467 5472
slides$	5668
slight$	2379 2851
slightest$	4330 4513
slightly$	1075 2380
slim$	2379 2851
slimly$	2380
slippers$	7001 5467
slipshod$	2858
slit$	2427
sloppy$	1538 1539 1540 1541 2496 2858
sloth$	5554
slow$	728 729 730 731 732 1538 1539 1540 1541 7495 7496 7497 7498 7512 4699 1664 2496
slowly$	7512
slut$	5267
sluts$	5267
sly$	2837
smacke	2080
smacked$	5117
small$	709 3959 1079 2346 2379
smart$	5369 5375 2435
smarter$	3091
smartly$	1082 2401 5466 5468
smarts$	5370
smelly$	2851
smok	2011
smoke$	6023 6052 6054 6055 226 6439 6441 7173
smoked$	6242 7173
smokes$	7173
smoking$	3049 3050 3051 7173
snapchat$	3164 3165 3166 296 3333 297 3334 298 3335 299 3336 300 3337 6152 6153 6154
sneak$	5267
sneaks$	5267
snood$	7004 5467 2854
snoods$	7004 5467 2854
snub$	2189
snubbed$	2189
snubbing$	2189
snubed$	2189
snubing$	2189
snubs$	2189
so$	5951 4413 1480 2344
social$	6083 6089 296 297 298 299 300 3665 6553 3804 6624 6666 4422 7240 1701 1703 4802 1794 4832 7664 4939 7826 2101
society$	6516
sod$	4533
sofa	2762 5813
sofa$	7945
sofasu	5799
sold$	261 262 263 319 2134 2150 2163 5214
solely$	1652 1653 2509
solicit$	2182
solicited$	2182
soliciting$	2182
solicits$	2182
solicitted$	2182
solicitting$	2182
solid$	2379
solidly$	2380
solve	2608
solves	2608
solvin	2608
somali$	5462
some$	1109
somebody$	6061 6354 4422 7240
someone$	6061 3384 6354 3985 4422 7240
something$	6225 7785
somewhere$	6171 6172 6173 6174 6175 6176 6177 6178
son$	5067
soon$	7464 7465 7466 7467
sooner$	7223 7232
sophisticated$	866 2846
sorely$	1572
sort$	6867 6868 6869 6870 6966 5233
sorts$	5233
sought$	140 305 306 307 308 309 310 311 598 3635 599 600 601 602 603 604 618 619 621 2296
sound$	869 3906 870 871 872 3909 873 874 3911 875
sounds$	869 3906 870 871 872 3909 873 874 3911 875
source	5566
source$	4774 1738 1948 7816 2530 5568 2532
sources$	1738 7816 5568
space$	6852 4931
speak	2089
speak$	6149 301 302 303 876 877 878 879 880 881 900 901 902 903 904 4029 7021 7044 7050 7064 7124 7150 7151 7152 7351 5485 5493
speaking$	301 302 303 5514
speaks$	301 302 303 876 877 878 879 880 881 900 901 902 903 904 7124
special$	2036 7888 2749 2759
specialist$	7853
speech$	2003
spell	5785
spelli	5092
spelling$	7906 2742
spend$	6023 3210 3211 3255 6216 6217 6218 6219 6220 629 630 631
spendded$	629 630 631
spendding$	629 630 631
spended$	629 630 631
spending$	5953 6062 6216 6217 6218 6219 6220 629 630 631
spends$	629 630 631 7793
spent$	629 630 631 2122
spice$	5048 7874
spiky$	2398 2419
spineless$	2858
spirit	5029
spirits$	7843
spite$	3118 82 83 85 109 110 111 6122 6123 6124 6125 1605
spiteful$	2837
split	7926 7928
split$	4977 5115
spliting$	1951
splitting$	1951
spoiled$	2837
spoilt$	2837
spoke$	301 302 303
spoken$	5935 5936 89 90 91 6221 7049 7055 7060 7069 7133 7361
sporadic$	6584 6585 6586 6587 737 2274
sport$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 7867 2420 2430
sported$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2420 2430
sporting$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2420 2430
sports$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2420 2430
sportted$	1094 2420
sportting$	1094 2420
sporty$	2400
spot$	7743 7777 5659 5674
spots$	7743 7777 5463 5674
spotted$	2877
spotty$	1090 4136 6954 2404 2851
spray$	2413
spree$	5660
spring$	6101 6102
spurn$	2189 2446
spurned$	2189 2446
spurning$	2189 2446
spurnned$	2189 2446
spurnning$	2189 2446
spurns$	2189 2446
squad	4779 4782 4787 4788 4789 1753 1754 4798 1788 4925 4944 1908 7760 7761 1921 1934 1938 1952 1968
squad$	7593 7594 1744 7596 7601 7602 7603 4790 4791 7608 1758 7612 4825 7682 7739 7758 4945 7770 4971 5005
squander$	2188 2516
squandered$	2188 2516
squandering$	2188 2516
squanderred$	2188 2516
squanderring$	2188 2516
squanders$	2188 2516
square$	7804
squarely$	1652 1653 2509
squint$	2853
squints$	2853
stab	7950
stabbed$	5888 2129
stabbi	7675 7766 7767 5151 5152
stabbing$	7681 7965 7966
stabbings$	7663 7965
staff	1755 4982 1949
staff$	6061 6167 6343 3589 6405 6485 3672 6516 6519 6534 6644 6683 6684 6685 4422 7240 4427 4428 7505 7534 4747 4792 7709 7796 7980 5226 5234 5235
stained$	2428 2435
stairw	5813
stamme	7850 7870
stamp	1878
stance$	5635
stand	7793 7827
stand$	848 4009 4010 4011 4014 4015 4017 4018 4021 1150 1151 1152 1515 1516 1517 1518 1519 2479
standard$	7376 5533
standards$	7244 7245 7246 7247 7248 7249 7250 5533
standing$	4009 4010 4011 4014 4015 4017 4018 4021 1515 1516 1517 1518 1519 2479 2785
stands$	1150 1151 1152 1515 1516 1517 1518 1519 2785
starte	2680
starti	2680
starts	2680
starve$	2649
starved$	2649
starves$	2649
starving$	2649
stash	7589 4835 1819
stashed$	7599
state	4775
state$	7494
stated	4775
statement$	7592 7598 2037 5762
statemented$	3017
statements$	7592 7598
statio	4982
station$	6099 6100 1731 7583 7796 7804 7966
stations$	1731 7583 7796
statistics$	7566 7567
stature$	6924 6925 6926 5416
status$	6445 6447 6448 6473 2192 5359 5762 5805
stay$	5963 3199 3212 3213 3230 6052 6054 6055 3254 6207 6216 6217 6218 6219 6220 6221 6330 6439 6441 7044 7050 7064 2063 5485
stayed$	6060 6221 6229 6236 6237 6238 6239 6253 6254 6353 2063 2093 2108
stayes$	2108
staying$	5953 6062 6207 6216 6217 6218 6219 6220 6221 2063 2108 2754
stays$	6221 2063 2108 2754
steal$	6023 7070 7169 7170 7171 7665 7811
steali	4841 7780 3035
stealing$	6552 6665 7655 7814 7820 5850
steals	7780 3035
steals$	7169 7170 7171 7811
step	7914 5111 7931
step$	4821 1896 2599
stepbrother$	5136
stepdad$	2058 7925 5112 7940 5136
stepfather$	2058 7925 5112 7940 5136 7962
stepmother$	7925 7940 5136 7962
stepmum$	7925 7940 5136
stepparent$	7940 5136
stepparents$	7940 5136
stepped$	2599
stepsiblings$	7940
stepsister$	5136
stepstepdad$	7940
stepstepfather$	7940
steroi	5061
steroids$	7875
steward$	3169 5986 6168
stewards$	3169 5986 6168
sti	2687
sti$	5724
stick$	6397 7044 7050 7064 1397 1398 1399 5485
still$	5937 1402 1403 1404 1405 1891
stills$	4767 4928 1945
stis$	5724
stock	7589 7662
stock$	1748 7649 7669 7670
stockily$	2380
stocky$	2379 2851
stole	3035
stolen	7589 7662 3035
stolen$	7649 7670 7977 7978 2643
stomach$	2713
stone$	7871
stoned$	7173
stoner$	5267
stoners$	5267
stood$	1150 1151 1152 1515 1516 1517 1518 1519 2479 2785
stop	1838 1877 7800 1980
stop$	5992 3404 6360 7044 7050 7064 7121 7150 7151 7152 7604 1806 7688 4875 7694 1845 1846 1860 4914 1898 1963 5017 5485 5493 2613
stopped$	3402 3441 7136 7137 7138 7139 7140 1898 7764 2127 5538 5619 2703
stopping$	1845 1963
stopring$	1963
stops	1860
stops$	1845 4897 7720 1898 1963
stopting$	1963
store	1755 4835 1819 4982
store$	5963 1731 7583 4792 7796
stored$	7599
stores	1819
stores$	1731 7583 4792 4855 7796 7824
storin	7589 4841 7662 1819
storing$	7655 7820
stout$	2379 2851
straight$	6230 6231 2398 2419
strange$	3347
stranger$	5971 5981 5982 7959 5182
strangers$	3149 5971 3160 3163 5978 5981 5982 5991 6072 3338 3655 6470 6471 5182
strapping$	2851
strappy$	2435
strate	5630 5637 5641
strategy$	5647
strayed$	6242
street	1737 7764 4960
street$	6092 6099 6100 4774 4873 7703 7774 7804 5184 2209 2276 2315 2320 2331 2332 2333 2334 2376 2534 2638
streets$	6092 7703 7774 7804 5184
streetsmart$	2842
streetwise$	1063 2842
streng	1850
stress$	2699
strict	1936
strict$	4973
strike$	4047 4048 4049 4050 2539
striking$	2400
strikingly$	2344
string$	121 1363
stringing$	121
strings$	121
stroke	5025
stroke$	7839
stroll$	1150 1151 1152
strolls$	1150 1151 1152
strong	1936 2599
strong$	971 1063 4973 2379 2635
strongly$	2380
stroppy$	2837
struct	5621
struggle$	66 728 729 730 731 732
struggled$	66 728 729 730 731 732
struggles$	66 728 729 730 731 732 2748
struggling$	66 728 729 730 731 732
strung$	121
stubble$	2852
stubborn$	4699 2837 2858
stubbornly$	2858
stuck$	6253 6254 1397 1398 1399
studen	5166
student$	6601 6615 6616 6617 6618 6619 6620 7980 5259 5314
students$	6601 6615 6616 6617 6618 6619 6620 5259 5314
stuff$	6166
stunt$	5897 5178
stunts$	5897 5178
stupid$	3082 52 53 3091 3190 478 2143 2184 2837
stupidity$	6017 6018 6019 6020 6021 6022 6301
sturdy$	2379
stutte	7850
style$	6966 5243
subculture$	5313
subcultures$	5313
subjec	2570
subject$	6916 6919 1801 7756 2588
subjects$	6916 6919 1801 4907
submi	5566
submit	1735 2530
submitted$	4969 1933 5657
substance$	2692
substandard$	1538 1539 1540 1541 7495 7496 7497 7498 2496
successful$	7711
such$	2472
sucked$	5886
suffer	2096 2097
suffer$	2701
suffered$	5133 5134 2701
suffering$	2701
suffers$	5133 5134 2650 2701
sufficient$	5395
sugar$	2172
sugges	4775 1961 5566
suggest$	4216 4218 4219
suggested$	4216 4218 4219
suicidal$	2948
suicide$	7841 2948
sullen$	2837
summer$	6101 6102
summon	7764
superficial$	6584 6585 6586 6587 2205 2274
superv	2119 2121
supervised$	2328
supervising$	6691 6867 6868 6869 6870 6871 6880 6883 6888 6889 6890 6891 6892
supervision$	6691 6867 6868 6869 6870 6871 6880 6883 6888 6889 6890 6891 6892 1644 1645 1646 1647 7971 5158 5533 5821 5839
suppl	7780
suppli	1735 1910
supplied$	261 262 263 4989 2150
suppliers$	7683
supplies$	261 262 263 4866 7824 2134 2150
supply	7579 1735 7589 4841 7656 7662 7675 7676 1910 7766 7767 7773 5163 5629 5630
supply$	261 262 263 1728 7649 7665 4866 7977 2150
supplyed$	1728
supplying$	261 262 263 1728 7655 7814 7820 7977 2134 2150 5850
supplys$	1728
suppor	1850 1912 2119 2594 2599
support$	69 77 78 6405 6570 6579 6583 6867 6868 6869 6870 6871 6880 6883 1187 1188 1189 1190 7360 1644 1645 1646 1647 1840 1854 1883 5072 7896 2046 7897 5084 5225 5226 5482 5762
supported$	77 78 1840 1854
supporting$	77 78 1840 1854
supports$	77 78 1840 1854 1883
supportted$	77 78
supportting$	77 78
suppre	1878
suppress$	2902
suppressing$	2902
suppression$	2902
sure$	1220 1221 1222
surely$	1330 1338 4375 1339 1340 4410 5502
surf	5799
surface$	2205
surgery$	7864 7872
surly$	2837
surprisingly$	2344
surveillance$	7694 2872 2905
surveilled$	7640
surviv	2097
survival$	2167
survive$	6850 6851 4041 1005 1006 4044 2359
survived$	5134 2359
survives$	2359
surviving$	2359
suspec	1802 5623
suspect$	6916 6919 7654 5367 5596 2581 2588 2893
suspected$	4839 1811 1824 1969 2114 2561
suspects$	6916 6919 7650 7651 7654 7686 5258 5367 5596 2560 5626 2893
suspen	5092
suspended$	2039 5768 2797
suspendeds$	2039
suspension$	2039 7906 3012
suspensions$	2039 3012
suspicious$	4921
swallo	2706
swap$	328 3365 329 330 331 332 333
swaped$	328 3365 329 330 331 332 333
swaping$	328 3365 329 330 331 332 333
swapped$	328 3365 329 330 331 332 333
swapping$	328 3365 329 330 331 332 333
swaps$	328 3365 329 330 331 332 333
swarthy$	2851
swear$	7173
swearing$	7173 7890
swears$	7173
sweatshirt$	6989 6990 6991 5467 5472
sweatshirts$	6989 6990 6991 5467 5472
sweep$	1628 5666
sweeping$	1628
sweeps$	1628 5666
swept$	1628
swift	2599
sympathy$	6288
symptoms$	5737
syndro	5025
syndrome$	7839 5744
system	5566
system$	6306 6683 6684 6685 7672 7673 7674 7740 7783 7784 7958 2471
systemic$	2471
systems$	7672 7674 2471
t$	4161 6989 6990 6991 5087 5472
ta	2045 5083
ta$	5082 7897
table$	7894
tables$	7556
tablet	5030
tablets$	7844 7874 5715 5743
tabs$	4800
tackl	1878
tackle	5646
tactic	5630 5637
tactical$	4956 2626
tag$	7974 7982 7987 5848
tagged$	7974 2803
tagging$	7974
tags$	7987
tail$	1786
tailed$	1786
tailing$	1786
tails$	1786
tak	1923
take$	45 5925 3173 6023 3227 201 202 293 357 3396 6397 3592 3593 3594 3595 3596 3597 3598 3599 3600 3601 3602 3603 3619 3620 3621 3622 3623 6439 6441 845 936 991 7021 7044 7050 7064 4452 1423 4480 4484 4485 4486 4487 4488 4489 4490 1475 7351 7515 7518 1864 1901 4993 5009 1996 2024 2140 2176 5485
takeaway$	6099 6100
taken$	45 6221 7123 4451 4481 4482 4483 4484 4485 4486 4487 4488 4489 4490 1475 7361 1998 2005 2065 2140
taker$	6523 5176
takers$	6523 5176
takes$	45 225 293 6379 936 4480 1475 1864 1998 2024 2140 2176
taking	2706
taking$	45 5926 293 936 6853 6854 4484 4485 4486 4487 4488 4489 4490 1475 1864 1996 1998 2024 5176 2140
talk	7793
talk$	69 6148 301 302 303 6255 6256 6257 876 877 878 879 880 881 900 901 902 903 904 905 7021 7044 7050 4247 7064 7124 7150 7151 7152 7590 5485 5493 2521
talked$	301 302 303 6236 6237 6238 6239 6245 2521
talking$	301 302 303 6255 6256 6257 7150 7151 7152 4341 7590 5493 2681
talkked$	301 302 303
talkking$	301 302 303
talks$	69 301 302 303 876 877 878 879 880 881 900 901 902 903 904 905 7124 7619 2521
tall$	6927 1078 2379 5420 2851
tan$	5449 5450
tango$	6076
tanned$	1090 2404 2851
tantrum$	6633 6634 5322
tantrums$	6633 6634 5322
target	7604 1843 7704 7705 1899 2599 5641 5646
target$	5883 5884 7639 7688 4881 2588 5638 2618 2634 2743
targeted$	5886 4881 4936 2618
targeting$	4881 2618
targets$	5882 5884 7489 4731 7555 7566 7567 7639 4881 5638 2618
tart$	5267
tarted$	1167 1168 2444
tarts$	5267
task	4782 1940
task$	7207
tasked$	1792 1919 4986 2602
taskforce$	7596
taskin	2602 5663
tasking$	4925 4944 1908 7760 7761 4956 1921 4967 1934 1938 1952 1968 5639
tastes$	6794
tattoo$	1095 6946 6999 5457 2422
tattooed$	2851
tattoos$	1095 6946 6999 5457 2422
taught$	77 78 5960 5961 5962 6289 7049 7055 7060 7069 7133 7136 7137 7138 7139 7140 7775
taunt$	2198
taunted$	2198
taunting$	2198
taunts$	2198
tauntted$	2198
tauntting$	2198
teach$	77 78 6534 6570 7105 7150 7151 7152 5493
teache	5166
teached$	77 78
teacher$	5986 6168 6343 7980
teachers$	5986 6168 6343 6485 3672 6534 6644 5235
teaches$	77 78
teachi	5094
teaching$	77 78 2045 5083 7908
team	4782 4798 4925 7852
team$	4422 4427 4428 7505 7534 4747 1714 7586 7594 7596 7601 7602 7603 4790 4791 7612 4825 7682 1844 7739 7758 4945 7770 4971 5005 7857 7865 2510 2519 5688
teams$	1844
tearaway$	2825
tearaways$	2825
techni	5630
teen$	6601 6604 6615 6616 6617 6618 6619 6620 5314
teenage$	1065 2164 2224 2227 2231 2375 2376 2559
teenager$	6601 6604 6615 6616 6617 6618 6619 6620 6916 6919 5259 5314
teenagers$	6462 6498 6601 6604 6615 6616 6617 6618 6619 6620 6916 6919 5259 5314
teens$	6498 6601 6604 6615 6616 6617 6618 6619 6620 5314
teeth$	6955 6956 6957 5445
teleph	1794
telephone$	1770 7622 2543
telephones$	1770 7622
tell$	6023 6330 6397 644 7044 7050 7064 7124 4380 4381 4384 7518 1729 1750 1751 5485
telling$	644 1750 1751
tells$	644 7124 4380 4381 4384 1750 1751
temper	7926
temper$	6633 6634 5322
tempered$	5328 5329
tempers$	6633 6634 5322
temporarily$	2729
temporary$	2761
tempt$	5870 5871 132 133 134 2145
temptation$	6065
tempted$	5870 5871 132 133 134 596 2145
tempting$	5870 5871 132 133 134 2145
tempts$	5870 5871 132 133 134 2145
temptted$	5870 5871 132 133 134 2145
temptting$	5870 5871 132 133 134 2145
ten$	896 897 898 899
tenancy$	7946 5810
tenants$	4597
tendencies$	5263
tension$	2062 5621
term$	7850
termin	2685
terrible$	3082 3091 3553 3689 1538 1539 1540 1541 7495 7496 7497 7498 1688 2143 2318 2496
territ	4931
territory$	7745
terrorise$	633 2197
terrorised$	633 2197
terrorises$	633 2197
terrorising$	633 2197
terrors$	5727
test$	7173 1782 1783 7859 5724 5731
tested	2009
tested$	2693
testing$	7173
tests$	5731
text$	301 302 303
texted$	301 302 303
texting$	301 302 303
texts$	301 302 303
textted$	301 302 303
textting$	301 302 303
than$	3133 6335 3531 3898 865 6733 6734 6735 6736 6760 3947 983 1000 1003 7568 7569 7570 7571 7572 7573 7576
thank$	6273 6274 6275 6276 6277 6278 6309 6310 6311 6312 6322 6323 6324
thanks$	171 1699
that	5566
that$	3172 355 3589 6491 6672 1065 7364 7457 7458 4721 4744 7565 4862 7808 4997 5006 2213 2376 5535
the$	3172 6097 3294 3295 3492 3589 6404 3615 3631 6485 639 3751 820 6672 3861 3977 952 1065 1099 4155 4168 1132 7153 4364 4396 7240 4455 4629 4658 4660 7477 7478 4666 4668 7500 7501 7509 4697 1691 1714 4856 4871 4877 4879 4889 4904 7725 5017 5021 5047 2107 5168 5235 2213 5535 5543 2559 2562 2585 2704
thef$	7655
theft	7589 4850 7675 1826 7766 7767 7779 5012 5151 5152 5163 5165
theft$	6081 6095 6552 6665 7664 4863 7681 1926 7805 7826 7965 7966 7977 7979 2576
thefts	4920
thefts$	7663 7664 4863 7734 7805 7826 7965
their	4803 1767 1802 1974 5575 2553 2572
their$	19 3084 3088 3110 3172 144 151 152 154 3194 158 3203 3204 3205 3206 3207 3208 6025 204 6069 3266 6097 3356 6192 3436 3481 3482 450 451 3494 481 6339 6342 3567 3570 3589 6424 6428 3615 6534 6678 835 3895 6712 3903 3905 4042 4115 4116 4117 1103 1136 4186 4351 4389 7237 4564 4574 4657 4659 4661 7477 7478 4666 4668 4669 7489 7500 7501 4733 4734 7555 1714 4752 4760 4761 4839 4871 4877 4879 1993 5033 5034 2074 2075 5113 5120 5132 2166 2179 2285 2432 2433 2472 5536 5543 2510 2676 2718
theirselves$	3037 3039 3068 3069 33 3071 3072 3073 3074 3075 39 5891 5892 3079 3080 6014 3330 6258 6259 6261 3459 3460 3461 3462 3463 3464 3465 3466 3468 3469 6286 6287 6300 3495 3496 3497 3498 6313 6314 6315 6316 6317 6318 6319 3508 3509 3510 6325 3568 3572 536 3574 3575 6390 6391 6392 6393 6394 6395 6544 6694 6695 6696 6697 6698 6699 6700 3943 3944 6823 6824 6825 6826 6827 6828 6829 6830 6831 6832 6833 6834 6835 6836 4023 6843 4693 5174 5199 5200 5393 5394
them	4770 4778 7630 7632 7634 7636 1789 1790 7689 7695 4899 7713 4902 4903 7768 7831 5642 5648 5767
them$	5854 5855 5903 3151 3158 6128 6131 6171 6172 6173 6174 6175 6176 6177 6178 3467 3476 3477 6313 6314 6315 6316 6317 6318 6319 6438 3672 3697 3748 763 3825 3826 3827 3828 3829 3971 1110 1111 4305 4314 7134 7153 4355 4460 4461 4538 4539 4540 4541 4542 4543 7364 4579 4600 7444 7445 7446 7447 7448 7449 4636 7500 7501 7524 7525 4712 1793 1837 7716 7728 4934 7756 1915 7769 1924 1932 7788 7791 4981 4988 7828 5019 5303 5506 5536 5537 5543 5667
themself$	3037 3039 3068 3069 33 3071 3072 3073 3074 3075 39 5891 5892 3079 3080 6014 3330 6258 6259 6261 3459 3460 3461 3462 3463 3464 3465 3466 3468 3469 6286 6287 6300 3495 3496 3497 3498 6313 6314 6315 6316 6317 6318 6319 3508 3509 3510 6325 3568 3572 536 3574 3575 6390 6391 6392 6393 6394 6395 6544 6694 6695 6696 6697 6698 6699 6700 3943 3944 6823 6824 6825 6826 6827 6828 6829 6830 6831 6832 6833 6834 6835 6836 4023 6843 4693 5026 5174 5199 5200 5393 5394 5686 5707
themselves$	3037 3039 5854 5855 3068 3069 33 3071 3072 3073 3074 3075 39 5891 5892 3079 3080 6014 3330 3364 6258 6259 6261 3459 3460 3461 3462 3463 3464 3465 3466 3468 3469 6286 6287 6300 3495 3496 3497 3498 6313 6314 6315 6316 6317 6318 6319 3508 3509 3510 6325 3568 3572 536 3574 3575 6390 6391 6392 6393 6394 6395 6542 6544 6694 6695 6696 6697 6698 6699 6700 3943 3944 6823 6824 6825 6826 6827 6828 6829 6830 6831 6832 6833 6834 6835 6836 4023 6843 6857 7382 4693 5026 5174 5199 5200 5393 5394 5686 5707
therap	5030 7854
therapist$	7844 7853
therapy$	7845 5717 5718 5737 5812
there$	6246 1229 1230 1231 4830
these$	3155 6440 820 1057 1061 1065 7101 1263 7153 4538 4539 4540 4541 4542 4543 4583 4585 4592 4602 4603 7444 7445 7446 7447 7448 7449 7500 7501 7524 7525 4712 1944 2228 2231 5506 2472 5536 5537 5543 2559 5648
they	7580 7613 1789 1790 1833 1841 7768 1944
they$	3097 3415 3419 3420 3439 6331 486 639 3676 640 6491 641 642 6674 7096 7097 7098 7099 7100 4293 4294 4295 4297 4422 7240 4870 4878 4896 4934 1903 1915 7769 1924 1932 7788 7791 4981 4988 7828 5024 5667
thick$	1073 2367 2382 2418 2423 2837
thickset$	2379 2850
thief$	6530 6531 6532 5267 5268
thieves$	6530 6531 6532 5267 5268
thieving$	6552
thigh$	7848
thighs$	7848
thin$	2379 2396 2400 2851
thing$	7315 7316 7317 7318
things$	6166 3532 6794 6838 6865 6866 4639 4721 4744 2088
think$	6397 876 877 878 879 880 881 4029 4437 7252
thinking$	5514
thinks$	876 877 878 879 880 881 4437 7252
third$	1065
thirteen$	896 897 898 899
thirty$	6194 3918 6747 6751 6752 6753 6754 6755 6756
this$	3172 6097 3589 798 1065 7153 7190 4460 4461 4538 4539 4540 4541 4542 4543 7364 7444 7445 7446 7447 7448 7449 7500 7501 4688 4721 4744 4871 2213 2281 2376 5506 5535 5536 5537 5543 2562
thoroughly$	2464
those	7689 5642
those$	6477 820 1057 4841 7695 4907 7725 7752 2231 5506 2559
though$	103 3141 6122 6123 6124 6125
thought$	6221 6364 6365 7220 7236 7241 4437 7252 7326 7327 7328 7329 7330 7331 7332 7333 7334 7335 4522 4523 4524 4525 4526 7563 1811 1914 1969
thoughts$	1990
threadbare$	2435
threat$	665 666 667 668 4895 1859 2558
threatening$	2282 2835
three	7630 7768
three$	6550 1109 6960 6961 6962 6963 6964 6965 4305 4666 4934 1915 7769 1924 1932 7788 7791 4988 7828 2559 5667 2789
thresholds$	7477
threw$	553
thrill$	6445 2192
thrills$	6449
thrive$	452
thrived$	452
thrives$	452
thriving$	452
throug	2530 2594 2599
through$	166 6574 4033 4034 4132 7122 7154 7159 4671 2146 2517
throw$	553
throwing$	553
thrown$	553 2080 2081
throws$	553
thug$	2825
thuggery$	2825
thuggish$	2825 2835
thugs$	6547 6548 6549 7684 2825
tic$	2699
tick$	2481
ticking$	5519
tidy$	2400
tied$	1812 4952 5458
ties$	645 5243
tight$	4198 4700 2418 2435
tightly$	1093
tights$	5467
tiktok$	296 3333 297 3334 298 3335 299 3336 300 3337 6152 6153 6154
time	5080
time$	3131 6024 6069 6403 3666 3668 3691 3715 3746 6737 7077 7078 7079 7166 7167 7168 7178 7186 7644 1971 5499 5553
timed$	7712
timekeeping$	5224
timeline$	4959
times$	5941 5943 5944 5948 7179
timeta	4975 5092
timetable$	7789 7894 7906
timetables$	7789
timewaster$	5267
timewasters$	5267
timid$	4699
tiny$	2435
tip	2644
tip$	1862
tipoff$	5681
tipoffs$	5681
tipped$	1862
tipping$	1862
tips$	1862
to	5566
to$	5963 6005 3209 3218 3240 3252 3277 3278 3279 3281 3312 3320 3324 3386 3387 3388 3389 3390 3393 3397 3401 3470 6329 3529 6366 3583 3642 3650 3653 3659 3682 3702 3703 3704 3705 3753 3756 3765 3784 3833 3853 3858 3873 3874 3876 3997 4016 6914 4207 7025 7026 7027 7029 7042 7061 4257 4258 4291 7142 7155 4403 4404 4405 7251 7257 7258 7259 4458 4459 7293 4537 1527 4572 4627 4689 7513 4701 4702 7549 4736 4771 4776 4780 1747 4810 4815 1785 4829 4834 4845 4848 4849 4874 4885 4886 4894 4917 4941 1913 1930 5018 5028 5042 5049 5054 7884 5087 5137 7964 5155 2125 5221 5223 5482 5484 5487 5505 5507 5536 5549 5564 5565 5639 2639 5833
toarso	7766
toburg	7766
tocrim	7766
todama	7766
toddler$	5067
todeal	7766
todiso	7766
toe$	6970 6992 6993 6994 4181 2208
toerag$	2827
toerags$	2827
togang	7766
tokenistic$	2205 2858
told$	5935 5936 89 90 91 98 99 100 101 5960 5961 5962 3247 6226 6233 3540 7049 7055 7060 7063 7069 7133 7136 7137 7138 7139 7140 4380 4381 4384 7361 1792 1935 4986
tolerance$	5634
tone$	6941 5442
tones$	6941 5442
too$	137 3865 3866 6777 1042 1043 1044 4650 4651 4652 4653 4698 1662 1663 4737
tooffe	7766
took	2706
took$	45 201 202 293 358 6380 4450 1424 4470 4480 4484 4485 4486 4487 4488 4489 4490 1475 1996 1998 2024 2140 2176 5214
toolki	5630
tooth$	5445
top	7780
top$	6184 6972 6989 6990 6991 7715 7752 1939 5467 5472 5474 2559 2564 2566
topless$	3341
tops$	6972 6989 6990 6991 7011 7012 5467 5472 5474
torment$	633 2197
tormented$	633 2197
tormenting$	633 2197
torments$	633 2197
tormentted$	633 2197
tormentting$	633 2197
torn$	2428 2435
torobb	7766
toshoo	7766
toss$	7321
tostab	7766
tosupp	7766
total$	1191 1681 2471
totally$	2461 2464
tothef	7766
touch$	5963 7121 7373
touched$	5886 3167 6205 6906
touching$	6211
tough	1936
tough$	719 720 721 722 723 724 971 1063 4973 2400 2598 2846
toughe	1936 2599
tougher$	4973 2598
touret	2659
tourette$	5696
tourettes$	5696
toward	1850 1912 2594
towards$	3281 3642 3650 3653 3659 6538 3784 3830 7658 5783
town$	4919 4960
toxic$	649 650 651 2223 2837
trace	7604 1765 7627
trace$	7639
traced$	7792
traces$	7639
track	1765 7705 1942
track$	4800 7629 7639 7643 4924 4954 1918 1942 5659
tracke	1765 7618 4831
tracked$	7640 7645 4954 1918 7792 2537
tracki	1765
trackie$	5467
trackies$	6989 6990 6991 1157 7009 5467 5472 2442
tracking$	4954
tracks	1765
tracks$	7639 4954
tracksuit$	6989 6990 6991 6999 5467 5469 5472 2854
tracksuits$	6989 6990 6991 6996 6997 6998 6999 7001 7009 5467 5469 5472 5619 2854
trade$	319 328 3365 329 330 331 332 333 398 2163
traded$	319 328 3365 329 330 331 332 333 398 2163
trader	1755 4982
traders$	7583 4792 7796 1955
trades$	319 328 3365 329 330 331 332 333 398 2163
trading$	319 328 3365 329 330 331 332 333 398 2163
traffic$	261 262 263 2150 5580
trafficced$	261 262 263 2150
trafficcing$	261 262 263 2150
trafficed$	261 262 263 2150
trafficing$	261 262 263 2150
trafficking$	261 262 263 2150
traffics$	261 262 263 2150
trail	1980
trail$	1786 5017
trailed$	1786
trailing$	1786
trails$	1786
trainer$	5467
trainers$	5987 5988 6171 6172 6173 6174 6175 6176 6177 6178 6183 6186 6473 6989 6990 6991 6996 6997 6998 6999 5467 5472
training$	5158 5172
tramad	5061
tramadol$	7875
transactional$	2167
transmitted$	5723
transplant$	7872
trap$	2236
trauma$	7948 2700
traumatic$	5694
travel	7793
travel$	6054 6055 6207 2176 5214
traveled$	2176 5214
traveling$	2176 5214
travelled$	2176 5214
travelling$	6062 6207 2176 5214
travels$	2176 5214
trawl	1776
trawl$	1927 5593 2911
trawled$	1927
trawles$	1927
trawling$	1927
trawls$	1927
treat$	1800
treated$	1836 5032 2017 5062 2653
treatm	5729
treatment$	7845
trendy$	2435
trial$	5822
tricky$	719 720 721 722 723 724 6637 6638 6639 6640 6641 6642 6643 5326
tried$	4216 4218 4219 7091 7229 4419 7563 5512
tries$	7124
trip$	6211
trips$	6211
troubl	5012
trouble$	6085 3447 3448 6263 6264 6265 6266 6303 6304 6305 6449 6456 6552 6665 4287 7102 4289 7174 4444 7264 7265 7266 7805 7826 2062 2088 5215 2215 2216 2217 5315
troubled$	7236 7241 4437 7252 4445 7285 2277 2376
troublemaker$	2826
troublemakers$	6665 2826
troublemaking$	2826
troublesome$	2837
trousers$	1157 2442
truancy$	2817
truant	3015
truant$	6023 6066 6530 6531 6532 7169 7170 7171 5267 5268
truanted$	2817
truanting$	2817
truants$	6530 6531 6532 5267 5268
true$	1535
trust$	6570 7044 7050 7064 7092 7093 7094 7095 7105 7150 7151 7152 4422 4427 4428 7505 7534 4747 1714 5485 5493 2510 2519
trusted$	6236 6237 6238 6239 6242 4038 7136 7137 7138 7139 7140 7319 7320
trusting$	4339
truth$	3533
truthful$	3530 6345
try$	4216 4218 4219 7044 7050 7064 7091 7124 7150 7151 7152 7163 5485 5493 5512
trying$	7150 7151 7152 7759 5493 5514
tryings$	7759
tubby$	2851
tuberculosis$	3001
tuitio	5094
tuition$	7908
tumour	5025
tumour$	7839
turf	4931
turf$	7745
turkish$	5462
turn	7827
turn$	244 245 3585 3587 554 1146 1155 1172 1173 4217 4233 4239 4244 4253 7070 7071 7124 4317 1579 1585 1586 1587 7516 7800 4987
turned$	244 245 554 4114 4119 1147 1156 1172 1173 4217 7034 7035 7036 7037 7038 7039 7040 7041 1579 1585 1586 1587 1614 7564 5538
turning$	244 245 554 1172 1173 1579 1585 1586 1587
turnned$	244 245
turnning$	244 245
turns$	244 245 554 1172 1173 4217 4288 7124 1579 1585 1586 1587
tutor$	5986
tutors$	5986
twelve$	896 897 898 899
twenty$	6194 6195 6720 3918 892 6747 3934 6749 6751 6752 6753 6754 6755 6756
twice$	3379 6198 6799 2729
twists$	5455
two	7630 7768
two$	3262 6550 1109 6960 6961 6962 6963 6964 6965 4507 4666 4934 1915 7769 1924 1932 7788 7791 4988 7828 2297 2317 2559 5667 2789
twoc	5163
twoc$	7977
ugly$	2343 2851
unable$	65 539 540 541 542 543 545 563 728 729 730 731 732 2016 2050 5501
unacceptable$	6589 6590 6591 6592 6593 6594 6595 6596 6597 2282 2858
unacceptably$	2858
unacco	2768
unaccompanied$	5805
unambitious$	2837
unanswered$	5552
unauthorised$	2735
uncaring$	2837 2858
uncle	7914 5111 7927 7931
uncle$	2058 7925
unco$	2273 2480
uncomfortable$	7830
unconscious$	2993
uncontrollable$	2277 5501 2837
uncooperative$	2833 2858
uncorr	1737
uncorroborated$	4774
under	2002 2794
under$	314 655 4132 1337 4665 5039 2006 5153 2117 2549 2646
underage$	2157 2164
undercover$	2874
underdressed$	2851
undermine$	2188
undermined$	2188
undermines$	2188
undermining$	2188
underpass$	6255 6256 6257
unders	1895
understand$	74 75 139 6397 3592 3593 3594 3595 3596 3597 3598 3599 3600 3601 3602 3603 7092 7093 7094 7095 1780 1935 2004
understands$	1935 2004
understood$	139 7189 1811 1914 1969
undert	1764
undertaken$	7322 7323 7324 7325
underweight$	5732 2851
underwent$	2982
undesirable$	6474 6475 6476 2195 2277
undesirables$	6474 6475 6476
undisciplined$	2837
undoubtedly$	1330 5502 2857
unempl	7926
unengaged$	2833
unfazed$	2846
unfit$	1526
unforgivable$	2858
unforgivably$	2858
unfounded$	2202
ungovernable$	2837
ungrateful$	2837
unhealthy$	3091 649 650 651 2143 2223
unheeded$	5552
unhelpful$	2858
uniform$	6968 5465 5467
uniforms$	6968 5465 5467
uninterested$	2455 5501 2837 2858
unironed$	2428
unit	4782 4798 4925 7852
unit$	4422 4427 4428 7505 7534 4747 7586 7594 7596 7601 7602 7603 4790 4791 7612 4825 7682 7739 7758 4945 7770 4971 5005 7865 7903 7920 7973 5764
units$	7586 5639
unkempt$	2851
unknow	7618
unknown$	3346
unlawful$	6088
unless$	1869
unlikeable$	2837
unlovable$	2277
unmanageable$	6589 6590 6591 6592 6593 6594 6595 6596 6597 2277 5315 2837
unmotivated$	2837
unnecessary$	3082
unopened$	5552
unpaid$	2132
unpleasant$	7830 2837
unpredictable$	6589 6590 6591 6592 6593 6594 6595 6596 6597 2282 2835
unprepared$	2447
unprofessional$	2858
unprofessionally$	2858
unquestionably$	2857
unreachable$	5501 2833
unread$	5552
unreliable$	5501 2837 2858
unrepentant$	2837
unresponsive$	2833
unruly$	2213 2277 2282 2376 2837
unsafe$	5851 5852 5882 3091 6088 3658 7956 2141 2143
unsavoury$	6474 6475 6476 2277
unshockable$	2846
unstable$	5350 5351 2837
unsubstantiated$	2202
unsuitable$	6477 2195
unsupervised$	2328
unteachable$	2277
untidy$	2419
until$	7637 1869 5840
unto$	3728 3730
untrue$	7194
untrustworthy$	5501 2837 2858
unusual$	2400
unusually$	2344
unwanted$	3455
unwashed$	2419 2428 2851
unwell	7955
unwilling$	539 540 541 542 543 545 565 728 729 730 731 732 1664 2447 5498 5501
unwillingness$	3195 159 160 161 162 163 728 729 730 731 732
unwise$	52 53 3091 478 2143 2184
up$	5890 6041 3377 3485 3571 6399 3671 6486 692 3801 3802 6622 3885 3904 6721 6764 3963 3980 6837 6894 4101 6934 6945 6974 4183 4184 4192 4193 7016 4203 4204 7046 7047 7052 7053 7057 7058 7066 7067 7074 7075 7076 7130 7131 7196 4562 4573 7392 4617 4620 4621 7469 4664 4875 4888 7754 7757 7912 7929 7930 2118 5321 5406 5471 5481
update$	1750
updateing$	1750
updates$	1750
upon$	3444 3445
ups$	6731 6742 6770 6846
urchin$	2825
urchins$	2825
urgency$	7530 7531 7532 7533 5551
us$	6061 6128 6131 6343 6405 6874 4579 1929
use	1847 1912 2092
use$	5963 6023 6052 399 400 401 516 6397 7044 7050 7064 4336 1743 1965 1967 7869 5485
used	1912 2011
used$	5886 6229 399 400 401 516 710 977 1613 1746
useful	1912 2530
useful$	7595 1883 1967
useless$	2456 2837 2858
user$	6521
userna	4975
usernames$	7789
users$	6521
uses	1847 2011
uses$	399 400 401 1965
using	1847 2011 2092
using$	5953 399 400 401 711 1965
usual$	4706 2221
usually$	1158
utter$	1191 1682
utterly$	4402 1572 2461 2464
vaccin	2989
valium	5061
valium$	7875
valuab	2530
value	5566
value$	1743 1967 2601
values$	6655 5358
van$	5573
vandal$	6530 6531 6532 5267 5268 2825
vandals$	6530 6531 6532 5267 5268 2825
vans$	5573
vape$	5987 5988 6183 6186 7863
vapes$	5987 5988 6171 6172 6173 6174 6175 6176 6177 6178 6183 6186 7863
variable$	6584 6585 6586 6587
vehicl	7638
vehicle$	5163 2543 2550
ventured$	6242
verbally$	2293
versed$	3924
very$	3143 942 4166 4414 2344 2360 2695
vest$	5467
vests$	7005 7006 7007 5467
vicious$	2835
victim$	3612 658 6600 6861 6862 6863 6864 2096 2320
victimisation$	6297 6298
victimise$	1675 1676 1677 1678
victimised$	1675 1676 1677 1678
victimises$	1675 1676 1677 1678
victimising$	1675 1676 1677 1678
victims$	444 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417 657 6600 6861 6862 6863 6864
video$	6155 3369 3370 334 335 6906 7628
videos$	6155 3369 3370 334 335 6906
view$	7659 5542
views$	5542
village$	6519 4595
vindictive$	2835 2837
violen	7837 7926 7952 7955
violence$	6081 6095 3447 3448 6552 784 785 6665 4925 4944 1908 7760 7761 4956 1921 4967 1934 1938 1952 1968 2062 5215 5243 2585 5800 2764
violent$	6589 6590 6591 6592 6593 6594 6595 6596 6597 6665 2224 2282 2564 2835
virtually$	912 3949 913 914 915 916 919 920 921 922 967 968 2345 2354
visibility$	7747
visible$	4973 5459 2635
visit	2092 5630 5637
visit$	3849 7688
visited$	7361 7563
visiting$	5953 6062
visitor$	7844
visits	2089
visits$	3849 7619
visual$	2671
visually$	2709
vital$	4666
vitiligo$	2853
vodka	5029
vodka$	7843
voice$	5542
voices$	5542 5702 5703 5704
volatile$	6589 6590 6591 6592 6593 6594 6595 6596 6597 2282 2835
volition$	5995 5996 5997 5998 5999 6000 6001 6002 6208 6209 5213
volume	1878
voluntarily$	6208 6209 5212 5213
vomit$	7840
vomited$	2714
vomiting$	2714
vomits$	2714
vote$	223 224
voted$	223 224
votes$	223 224
voting$	223 224
voucher$	6183 6186
vouchers$	6183 6186
vulnerabilities$	3518 482 483
vulnerability$	6297 3518 482 483 6406 6407 6408 6409 6410 6411 6412 6413 6414 6415 6416 6417
vulnerable$	5853 5882 6861 6862 6863 6864 6897 6898 6899 5398 2376
wag$	2154
wagging$	2154
wags$	2154
waited$	5538
waitin	2009
waiting$	1994 2013 2021 2680
walk	7793
walk$	3180 3198 6216 6217 6218 6219 6220 6330 1145 1154 1520 1521 7516
walked$	3243 3414 3421 3536 1145 1154 1520 1521 5538
walking$	5953 6062 1145 1154 1520 1521
walkked$	1145 1154
walkking$	1145 1154
walks$	1145 1154 1520 1521
wall$	4968
wannabe$	2207 2825
wannabes$	2825
want	4795 1799
want$	6145 6146 3681 6762 6844 4062 4063 4064 4065 1177 7092 7093 7094 7095 7111 7112 7113 7124 4367 1421 7595 7759 1991
wanted$	3176 6292 1177 7189 1422 1757 1991 2114 2130
wants$	6145 6146 6844 1177 7111 7112 7113 7124 4367 7759 1991
ward	7852
warden	4787 4788 4789 1753 1754 1755 1788 4828 4982 1949
warden$	1731 7583 7601 7602 7603 4790 4791 4792 1785 4825 7642 1917 7796 1950 1955 1956 1972
wardens$	6485 6667 6668 1731 7583 7601 7602 7603 4790 4791 4792 1785 4825 7642 1844 1917 7796 1950 1955 1956 1972 5235
warn$	1862
warned$	5935 5936 3123 87 88 89 90 91 92 93 94 3132 96 97 98 99 100 101 5960 5961 5962
warning$	5932 5958 5959 6433 6434 6435 6436 6437 1609 1610 1611 1612 7480 7481 7500 7501 7724 5088 5236 5542 5543 2545 5828
warnings$	5932 5958 5959 6433 6434 6435 6436 6437 1609 1610 1611 1612 7480 7481 7500 7501 7724 5236 5542 5543
warran	5008
warrant$	1017 1018 1019 7694 7822 5627 2909
warrants$	5627 2909
wary$	5875 3063 3064 3065 3066
was	1836 5007 2664
was$	86 95 156 157 248 433 434 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 3770 3775 757 771 772 773 774 775 776 908 912 3949 913 914 915 916 919 920 921 922 6916 6919 4172 1158 4224 4367 1364 1365 7336 4534 1573 4645 4646 4681 1652 1653 7542 1698 7565 4826 4843 4905 1995 2229 2230 2263 2267 2278 2279 2289 5414 5458 2509 5597 2625 2672 2677 2683 2684 2695 2711 2729 2731 2732 2765 2769 2779 2786 2788 2789 2793
wash$	1620
washed$	1620
washes$	1620
washing$	1620
wasn$	1178
waste$	552 2516
wasted$	552 2516
waster$	6529 2825
wasters$	6529 2825
wastes$	552 2516
wasting$	552 2516
watch	1980 2546
watch$	6989 6990 6991 4800 7629 1786 7643 7688 1906 4954 7800 5017 2099 5467 5472 5659
watche	4831
watched$	7367 7368 7631 1786 7645 4954 7786 7792 2099
watches$	6989 6990 6991 5467 5472
watching$	1786 4954 2099
watchlist$	5583
watchlists$	5583
watchs$	1786 4954
water$	5124
wave$	5660
wavy$	2419
way$	20 5897 3863 4169 1133 1134 1135 7008 4199 4200 4282 7440 1661 7819 5178
ways$	5897 6673 6738 6794 7165 5178
wayward$	2277 5315 2376
we	1755
we$	4348 4349 4350 1658 4792 1844
weak$	3732 6584 6585 6586 6587 737 1538 1539 1540 1541 7495 7496 7497 7498 4699 1688 2302 2303 2496 2533
weaker$	3700
weaned$	2023
weapon	7579 7589 7662 7778 7978
weapon$	7649 7669 7670 7977 2629
weapons$	6081 1748 7649 7669 7670 2629 2906
wear	2123
wear$	6216 6217 6218 6219 6220 1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2420 2430
wearing$	1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2123 2420 2430
wears$	1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2420 2430
weary$	5372
weed	5171
weed$	5987 5988 6115 6116 6117 6171 6172 6173 6174 6175 6176 6177 6178 6183 6186 7633 5048 7863 7874 7985 5187
week$	7166 7167 7168 5553 5814
weekend$	7843
weeks$	5553 5814
weighed$	2992 2995
weighs$	2995
weight	5030 5055 7870
weight$	7844 7869 5733
welcome$	2182
welcomed$	2182
welcomes$	2182
welcoming$	2182
welfare$	5861 3048 5898 5899 5900 5901 5902
well$	5957 6578 817 818 827 864 887 982 999 1002 1077 1082 2380 2393 2401 5466
wellbe	5055
wellbeing$	5861 5898 5899 5900 5901 5902 6383 6384 7869
went$	5937 240 241 242 243 244 245 274 275 276 3327 294 295 361 362 363 6253 6254 598 620 1145 1154 1634 2005 2118 2175 2176 5214 2767
were	7618 1836
were$	3100 86 95 3146 156 157 248 433 434 6370 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 757 771 772 773 774 775 776 6671 908 912 3949 913 914 915 916 919 920 921 922 1062 1158 4224 4367 1364 1365 7336 1573 4646 4681 1652 1653 1698 7565 4826 4843 4898 2229 2230 2263 2267 2278 2279 2289 5414 5458 2509 5597 2625 2729 2769 2779 2786 2793
weren$	1178
wet$	2010
wets$	2010
wetting$	5728
what$	3140 6097 6213 3478 3479 462 6342 521 522 6672 3860 6678 6865 6866 7478 7500 7501 4943 5217 5220 5543
whatever$	6378 6838 6855 1179 1180 1181 1182
whatsapp$	296 3333 297 3334 298 3335 299 3336 300 3337
whatsoever$	7336
wheel$	7379
wheelchair$	2951
when	5575
when$	3331 3332 6342 7539 7637 7644 5751
whenever$	3331 7637
where	5575
where$	5877 5878 5879 5880 6342 1798 4955
wherea	4802 1909 4946 4947 1941
whereabouts$	7616 7617 4978
which	5566 5575
which$	7656 7762 7768 4966 4979
while$	7369
white$	1065 1084 4124 1090 4146 4147 4148 1112 1141 2375 2376 2397 2404 5467 2435
who	7579 7600 7656 7762 7768 4966 4979 5575
who$	5877 5878 5879 5880 3380 3381 485 6342 6468 6478 6671 6916 6919 1759 4799 4805 1793 1818 1829 4869 1837 4955 7773 4980 7808 4997 7813 5010 5414
whole$	4605 4607 2213
wholly$	2461 2464
whom	7762 7768 7780
whom$	5877 5878 5879 5880 6342 7610 7680 1837 4955
why$	479 480 6342 523 524 525 526
wicked$	2222
wider	1802
wider$	4839
wife$	7910 7942
wild$	2213 2222 5287 5288 5289 5315 2398 2419 2837
wilful$	2858
wilfully$	290 2513 2858
will$	566 586 972 992 1004 1007 1192 1193 1194 1195 1196 1197 1198 1199 1203 1204 1219 1223 1224 1225 1233 1234 1235 1236 4281 7107 7108 7109 7110 4307 7128 1278 1279 1280 1281 1282 4343 4344 4347 4367 7183 7184 1341 1342 4781 1747 4815 1785 4892 1913 5007 2451 2453 2465 2639
willed$	5339
willing$	130 131 136 527 528 529 4211 4213 4215 1739 2174
willingly$	6208 6209 359 5212 5213 2177
willingness$	6015 4328 7143 7144 7145 7146 7147 7148
wind$	634 635 4261
winding$	634 635
winds$	634 635
winter$	6101 6102
wiry$	2379
wisdom$	3946 910
wise$	3101 821 822 866 1063 5368 5373 5374 2342 2355
wiser$	3091 861 866
wish$	4328 7143 7144 7145 7146 7147 7148 7759
wished$	1991
wishes$	1991 5542
wishs$	7759
with	7717 5164 2599
with$	6027 6030 6035 6067 3261 3267 3271 6163 3350 3353 3354 3382 6212 3457 3458 6344 3660 3663 6483 3682 6571 6575 6581 6582 6588 3830 6648 801 6663 3850 3853 831 4024 4025 4026 6916 6919 1094 1104 1105 1106 1107 1148 7062 7106 7156 1482 7490 4771 4796 7619 4840 7658 1999 5100 7924 5145 2126 5231 2319 2420 2426 5562 5639 5679 2707 2726 5795 5829
withar	7766
withbu	7766
withcr	7766
withda	7766
withde	7766
withdi	7766
withga	7766
withheld$	495 496 5550
withhold$	495 496
withholding$	495 496
withholds$	495 496
within$	3821 4847 5022
withof	7766
without$	3263 687 6823 6824 6825 6826 6827 6828 6829 6830 6831 6832 6833 6834 6835 6855 1037 1229 1232 4290 1294 1483 1484 4546 2042 2459 2460 2477 2493
withro	7766
withsh	7766
withst	7766
withsu	7766
withth	7766
woeful$	1688 2858
woefully$	2858
wolves$	6547 6548 6549
woman	5166
woman$	6727 3921 6769 6774 6775 6776 938 6791 6792 6793 6797 949 950 6819 7959 7980 5382
women$	6516 6720 6727 6730 3919 6739 6741 6759 6767 6774 6775 6776 949 950 969 6849 6971 7019 5382 5391
won$	539 540 541 542 543 545 555 582 1205 1206 1207 1208 1209 4278 2448 2467
wont$	1205 1206 1207 1208 1209 2448
wool$	5387
woolly$	2858
word$	7483
wore$	6216 6217 6218 6219 6220 1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2420 2430
work	5630
work$	69 71 72 3220 6084 252 253 254 255 256 257 258 259 260 455 6397 6535 3757 3767 6625 3834 3869 7021 7044 7050 4248 7064 4292 7121 7150 7151 7152 7157 7351 1804 5169 5225 2298 5485 5493 5533
worked$	252 253 254 255 256 257 258 259 260 455 7136 7137 7138 7139 7140 2119 5494
worker	7852
worker$	5986 6169 6343 6405 4422 4427 4428 7505 7534 4738 4747 5138 7971 5226 2520 5839
workers$	5986 6169 6343 3589 6405 6644 6683 6684 6685 4422 4427 4428 7505 7534 4747 5226
working$	252 253 254 255 256 257 258 259 260 455 3768 7150 7151 7152 5493 5560 2746
works$	252 253 254 255 256 257 258 259 260 455 5494
workshop$	69 71 72
workshops$	69 71 72
workshy$	2837
world$	6738 2335 2336
worldly$	866 2337 2842
worn$	6221 6236 6237 6238 6239 6242 7626 4814 5458
worr	2018 2054 2111
worried$	4678 1721
worries$	6429 6430 6431 6432 5542
worry$	5542
worrying$	6589 6590 6591 6592 6593 6594 6595 6596 6597 2280 2282
worse$	3511 6847 6848 7453 7454 5396
worst$	3480 2564
worth$	6420
worthless$	2837
would$	389 396 3434 3443 3516 3563 646 679 6762 1210 1211 1212 1223 1224 1225 4307 4367 7183 7184 1341 1342 4781 1747 2449 2453 2465
wouldn$	3441 3560 1210 1211 1212 2449
wound$	634 635
wrap	7978
wraps$	6565 5187 5303
wreak$	2257
wreaked$	2258
wreaking$	2256
wreck$	2188
wrecked$	2188
wrecking$	2188
wreckked$	2188
wreckking$	2188
wrecks$	2188
wrist$	7848
wrists$	7848
writ	5785
write$	1593 1911 1942 7901 2241 2242
writing$	1596 1911
written$	1574 1595 2051
wrong$	3091 3092 3161 3231 3232 3233 6085 6467 6474 6475 6476 7535 7536 4735 2143 2196
wrote$	1594
xanax	5061
xanax$	7875
y$	6788
year	5090
year$	3383 6732 3929 1067 1070 1072 7900 5090 7904 5553 5814
years$	6717 6718 6719 6800 6801 6802 5553 5814
yet$	3135 1670 4727
yield	2530
yjs	5156
yjs$	7970 2802
yob$	2825
yobbish$	2282 2825
yobbo$	2825
yobbos$	2825
yobs$	6547 6548 6549 2825
yoi$	3031
yos	5156
yos$	7970 2802
yot	5156
yot$	7970 2802
young	5166
young$	158 204 638 3685 6601 3791 3792 6615 6616 6617 6618 6619 6620 782 783 3822 3910 4094 4095 4096 4097 4098 4099 1065 6916 6919 4300 4394 4618 4619 4628 4674 4713 4715 4770 7634 7636 4823 1789 1790 1833 7689 1841 7695 4899 4902 4976 7831 7980 2164 2224 2227 2231 2260 5314 5360 2351 2375 2559 5642 5648 2766
younger$	3700 6518 6519 5122 5186
youngers$	7678
youngster$	6601 6615 6616 6617 6618 6619 6620 5314
youngsters$	6601 6615 6616 6617 6618 6619 6620 5186 5314
youth	2570 2798
youth$	6601 6604 6615 6616 6617 6618 6619 6620 1065 6916 6919 6922 6923 1702 4786 1801 5156 2120 2224 5263 2227 5314 5413 2377 2559 2789 2798
youths$	6498 6601 6604 6615 6616 6617 6618 6619 6620 6916 6919 1801 5263 5314 2377 2848
yp	4770 4778 7613 7630 7632 7634 7636 4823 7638 1789 1790 7689 7695 4903 7831 2019 5063 2040 2060 5099 7941 5141 5142 2112 7984 2136 2570 5618 5642 5767
yp$	2201
yp1$	2200
yp2$	2200
yp3$	2200
yp4$	2200
yp5$	2200
yp6$	2200
yro$	3029
zero$	1291 4512 2514 2597
zits$	5463
