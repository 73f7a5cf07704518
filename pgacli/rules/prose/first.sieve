3041 2818 2141

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
(?:photographs?|photos?|images?|pictures?) of (?:all )?YOUNG (?:have |has |will |to\s+|should )?(?:gone|go|goes)\s+to (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|police|officers|wardens?|drivers|stores?|traders|patrols?)
(?:sergeant|officers?|police|inspector|detectives?) (?:wants?|would like) (?:[\w’']+ ){1,3}?(?:chat|messages|names|photographs?|photos?|list|posts|accounts?|details) (?:copied|sent|forwarded|passed|read)
(?:lets?|allows?|helps?|enables?) (?:the )?(?:police|officers?|sergeant|detectives?|wardens?) (?:to )?see\s+(?:who|whom|where|which|when) (?:YOUNG|each|everyone)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 25 25 27 27 27 28 28 28 30 30 30 30 31 31 31 31 31 32 32 33 33 34 35 35 36 36 36 36 36 37 37 37 38 38 39 39 39 40 40 40 41 41 41 41 41 41 42 42 42 42 43 44 44 44 45 46 46 47 47 47 48 48 49 49 49 49 49 49 50 51 52 53 53 53 53 54 54 54 55 55 56 56 56 57 58 58 59 60 61 62 62 62 63 63 63 63 63 63 63 63 64 64 65 66 67 67 68 68 68 68 68 68 69 70 71 71 71 71 71 71 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 73 73 73 73 73 73 73 74 74 75 75 76 76 76 76 76 76 77 77 77 78 79 79 79 79 79 79 80 80 81 81 82 83 84 84 85 86 86 86 86 87 87 87 88 88 88 89 89 89 89 90 90 91 92 94 94 95 95 96 96 96 97 97 97 97 97 97 98 98 98 99 99 99 100 100 100 100 101 101 101 101 102 102 103 103 103 103 104 104 104 104 104 104 104 104 104 105 106 106 108 109 109 113 113 113 113 113 114 114 114 115 116 116 116 116 116 116 116 118 120 121 122 126 127 129 131 133 133 133 133 133 133 133 133 134 134 134 134 137 137 137 138 139 139 139 139 142 143 143 144 144 146 146 146 147 149 149 149 149 149 149 150 151 154 154 155 156 157 157 157 158 159 159 159 159 159 160 160 160 160 160 160 160 160 161 161 161 161 161 161 161 162 162 162 162 163 163 164 164 164 164 164 165 165 166 167 168 168 169 169 170 170 170 171 172 172 173 173 174 174 175 176 176 176 177 177 178 179 180 180 180 180 180 180 181 181 181 181 181 182 182 183 183 185 185 186 186 187 187 188 190 191 192 193 194 195 196 197 198 199 199 200 201 201 202 202 202 202 203 203 203 203 203 204 204 205 205 206 206 206 207 209 209 210 211 212 213 214 214 214 215 216 216 217 217 218 218 219 219 220 220 221 221 222 222 222 222 222 222 222 222 222 223 223 223 223 224 224 225 226 226 227 228 229 229 229 229 230 230 231 231 231 231 232 232 232 233 234 235 235 236 237 237 238 238 238 238 238 238 238 238 238 239 239 239 241 241 241 242 243 245 247 247 247 247 247 247 247 247 247 247 247 247 248 248 248 248 248 248 248 248 248 248 248 249 249 249 249 251 251 251 251 251 252 252 252 252 253 253 254 255 255 256 256 258 258 258 258 258 258 258 259 259 259 259 259 259 259 259 259 259 259 259 259 261 262 263 264 265 267 267 267 268 268 269 270 270 270 272 273 275 276 277 277 278 278 279 279 279 285 286 289 290 295 295 298 298 298 299 300 302 307 308 308 308 309 310 310 310 310 311 312 312 312 312 313 313 313 313 313 313 313 313 313 313 314 314 314 315 316 316 316 316 319 321 321 321 321 322 322 322 323 324 324 324 326 326 327 327 327 327 327 327 327 327 328 331 331 331 334 334 335 335 335 335 336 336 336 336 336 336 338 339 339 341 341 341 341 341 342 342 342 342 343 344 344 344 344 344 344 344 344 344 345 345 347 347 347 347 348 348 348 349 349 349 349 349 349 349 349 350 350 350 350 350 350 351 352 352 352 352 352 352 356 356 356 356 357 359 359 360 360 362 362 362 362 362 362 362 363 363 363 364 364 368 371 372 374 374 375 377 380 382 382 382 383 383 383 386 387 388 388 389 389 390 396 397 399 400 402 403 404 405 406 406 406 407 408 409 409 409 410 412 412 412 412 414 414 414 415 415 415 415 415 415 415 416 416 416 416 417 418 419 420 420 421 422 423 425 425 427 427 428 428 429 430 430 430 430 430 430 430 431 431 431 431 431 431 432 432 432 432 433 434 436 436 436 436 436 437 437 437 438 438 438 438 439 439 439 439 439 440 440 440 441 442 442 443 444 444 444 444 444 444 444 444 444 444 444 445 446 446 447 449 449 449 449 449 450 450 450 451 452 452 454 455 456 456 456 457 458 458 458 458 458 461 461 461 462 462 462 463 463 463 463 463 464 464 464 466 467 467 467 468 468 470 471 472 473 473 473 473 473 473 473 473 473 473 473 473 473 474 477 479 479 479 480 480 481 482 482 482 483 483 484 486 486 487 488 488 489 489 489 489 490 490 491 491 491 491 492 492 493 493 493 493 494 494 494 494 494 495 495 495 495 496 496 496 497 497 498 498 498 499 499 499 499 499 500 500 500 501 502 502 502 503 503 503 504 504 505 506 506 507 507 507 507 507 507 508 508 513 513 513 513 514 514 516 516 520 520 520 524 525 525 525 525 529 530 532 533 533 533 534 534 535 536 539 539 539 540 542 544 544 544 545 547 547 547 548 549 549 549 549 550 551 551 551 552 552 552 553 554 555 556 556 556 557 557 557 557 557 557 557 557 557 557 558 559 559 559 559 560 561 562 562 562 564 564 564 565 566 566 566 567 568 569 569 569 570 571 571 571 572 573 573 573 573 575 575 576 576 577 578 578 582 583 583 585 586 587 587 587 588 589 590 590 590 590 591 591 591 591 592 592 592 592 593 594 595 595 595 595 595 595 596 596 596 596 596 596 597 597 597 597 597 598 598 598 599 599 599 599 599 599 600 602 603 603 604 604 604 605 605 606 607 607 607 607 608 608 608 608 608 608 608 610 611 611 611 611 612 612 612 612 612 613 613 613 614 615 615 616 616 616 616 617 617 617 617 618 619 619 619 621 621 622 622 622 623 623 623 623 624 624 624 624 624 624 625 625 626 626 626 626 626 627 628 628 628 628 628 628 628 629 631 631 631 632 632 632 632 633 633 633 633 633 633 633 633 635 637 637 637 638 638 638 639 641 641 641 641 641 642 642 642 644 644 645 645 645 645 645 645 646 646 646 647 647 648 648 648 648 648 649 650 650 650 652 652 652 652 654 655 655 655 657 658 658 658 659 660 661 661 662 663 663 663 663 664 664 664 664 664 665 665 665 665 665 665 665 666 666 666 666 667 668 668 668 669 669 669 669 669 669 669 670 670 671 671 671 671 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 672 673 673 673 674 674 674 675 675 675 675 676 677 677 678 678 678 678 679 680 680 680 680 681 681 681 681 681 681 681 682 682 682 682 682 682 683 683 683 683 684 684 684 684 685 685 686 687 687 687 687 688 688 688 688 688 688 688 689 690 690 691 691 691 691 691 692 692 692 692 692 692 692 693 693 693 694 695 695 695 695 695 695 695 695 695 696 696 697 698 698 699 699 699 699 699 701 701 702 703 703 703 704 704 704 704 704 704 704 704 704 704 704 704 705 705 705 705 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 706 707 708 709 710 710 710 710 710 711 712 712 712 712 712 713 713 713 714 715 716 718 718 719 719 719 719 719 719 720 720 720 721 721 722 722 723 723 723 725 725 725 725 726 726 726 726 727 727 728 729 730 732 733 734 735 736 737 738 739 739 742 743 744 745 746 747 747 748 748 748 748 748 749 750 750 750 750 751 752 752 753 755 755 757 758 759 759 760 760 761 762 763 763 764 766 766 767 767 769 769 769 769 770 770 771 771 771 771 772 772 772 772 773 774 774 775 775 777 778 778 779 781 781 782 782 783 785 786 787 789 791 791 791 792 792 792 793 793 793 794 794 795 795 796 798 798 799 799 799 799 799 799 800 800 800 802 802 804 805 806 807 808 809 810 811 812 813 821 826 827 828 829 830 831 832 833 834 836 840 841 842 843 844 845 846 847 848 849 850 851 852 853 855 859 861 862 863 865 869 874 875 878 879 880 882 883 886 887 888 889 891 895 896 897 898 899 900 902 903 904 905 908 909 910 911 913 914 916 919 920 923 925 926 931 932 939 941 943 944 947 952 953 954 956 957 958 959 960 961 962 964 968 969 970 971 972 974 975 977 979 980 981 982 987 989 993 994 995 996 997 1003 1005 1013 1015 1017 1018 1019 1022 1023 1024 1029 1030 1032 1034 1037 1038 1039 1040 1041 1043 1044 1046 1047 1048 1049 1050 1052 1053 1054 1055 1056 1057 1058 1062 1063 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1075 1077 1078 1079 1080 1083 1084 1085 1086 1087 1089 1090 1091 1092 1093 1094 1095 1096 1097 1098 1100 1101 1102 1103 1104 1105 1106 1107 1109 1110 1111 1112 1113 1114 1117 1118 1119 1120 1121 1122 1123 1126 1127 1129 1130 1133 1135 1136 1137 1138 1139 1140 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1152 1153 1154 1155 1156 1157 1158 1159 1160 1161 1163 1164 1165 1166 1167 1168 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1189 1192 1214 1215 1216 1225 1231 1234 1238 1242 1245 1247 1248 1250 1253 1254 1257 1301 1304 1305 1313 1317 1318 1337 1341 1342 1343 1348 1349 1356 1363 1370 1372 1373 1378 1399 1403 1404 1406 1407 1408 1412 1418 1421 1422 1423 1424 1425 1426 1427 1429 1439 1440 1441 1447 1450 1454 1456 1461 1463 1469 1471 1477 1478 1484 1485 1494 1496 1497 1498 1499 1501 1504 1509 1510 1511 1512 1513 1514 1516 1517 1518 1519 1520 1522 1523 1525 1527 1528 1531 1532 1533 1536 1537 1543 1546 1547 1548 1549 1551 1552 1553 1556 1558 1559 1561 1562 1563 1564 1565 1574 1575 1578 1580 1581 1582 1583 1584 1585 1586 1587 1588 1593 1594 1595 1597 1598 1599 1600 1601 1603 1604 1605 1606 1607 1608 1609 1619 1628 1630 1634 1638 1640 1642 1645 1646 1650 1653 1657 1659 1660 1662 1663 1665 1668 1670 1673 1674 1675 3 3 16 18 20 21 28 29 50 66 73 92 93 98 104 106 111 112 117 119 121 123 128 128 129 130 131 132 135 136 140 141 142 143 143 145 147 152 153 154 155 177 184 185 189 194 208 211 225 227 240 244 246 248 250 257 260 266 269 271 273 274 277 278 278 280 281 282 284 287 290 292 292 292 292 292 293 294 296 296 296 296 296 296 296 297 298 302 305 306 307 308 308 313 314 315 317 318 320 320 320 320 320 320 320 320 320 320 320 321 322 322 322 322 322 322 322 322 322 322 322 322 322 328 329 330 331 332 333 334 335 337 337 337 337 337 337 338 340 346 350 352 353 354 355 356 357 358 359 361 361 361 362 365 365 365 365 367 369 370 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 372 373 374 376 377 379 379 381 382 383 384 385 391 393 398 398 398 398 398 398 398 398 411 413 413 424 426 435 446 448 449 450 453 459 460 465 467 468 469 475 476 478 483 485 502 503 505 509 511 511 511 511 511 511 511 511 511 511 514 516 517 519 520 521 522 522 523 525 525 525 525 525 525 525 525 525 525 525 525 525 526 527 528 529 530 531 535 536 537 537 537 537 537 537 537 537 537 537 537 537 537 538 539 540 541 543 544 546 547 549 550 555 556 557 558 560 560 561 562 563 563 563 563 563 563 572 574 579 582 584 587 597 598 601 608 609 620 627 630 631 633 634 636 636 640 642 642 643 647 650 651 653 655 656 657 658 661 662 672 676 690 692 700 702 702 702 702 702 702 702 702 702 702 702 704 704 704 704 704 705 710 717 718 719 727 731 740 741 747 752 753 754 755 756 758 765 768 772 775 776 780 784 790 791 797 801 801 801 803 803 803 803 814 816 822 823 835 837 858 860 864 866 867 868 871 872 873 876 877 881 884 885 890 892 893 894 901 906 907 912 915 917 918 921 922 924 927 928 929 930 933 935 936 938 940 946 948 949 950 951 963 965 966 973 976 978 983 984 985 986 988 991 992 998 999 1000 1001 1002 1007 1008 1009 1010 1011 1012 1014 1016 1020 1021 1025 1026 1027 1028 1031 1033 1035 1036 1042 1045 1051 1059 1060 1061 1074 1076 1081 1082 1088 1099 1108 1115 1116 1124 1125 1128 1131 1132 1151 1187 1188 1194 1195 1196 1206 1218 1219 1224 1227 1229 1235 1239 1240 1241 1246 1252 1255 1256 1258 1260 1261 1263 1269 1271 1272 1281 1282 1285 1289 1290 1296 1297 1298 1299 1302 1303 1308 1309 1310 1314 1315 1316 1320 1322 1323 1339 1340 1345 1347 1350 1354 1357 1359 1365 1367 1368 1371 1374 1375 1376 1379 1381 1382 1383 1384 1385 1390 1395 1396 1398 1400 1401 1409 1410 1414 1415 1416 1417 1419 1430 1438 1442 1443 1445 1446 1448 1449 1451 1453 1455 1459 1460 1464 1465 1466 1467 1470 1473 1474 1479 1480 1481 1482 1486 1487 1488 1489 1490 1491 1492 1493 1495 1502 1503 1506 1507 1508 1515 1521 1524 1526 1529 1530 1534 1535 1538 1542 1544 1554 1555 1557 1560 1566 1567 1568 1569 1570 1571 1572 1573 1576 1577 1579 1589 1590 1591 1592 1596 1602 1610 1611 1613 1614 1615 1617 1618 1621 1622 1623 1624 1626 1631 1632 1633 1635 1636 1637 1641 1647 1649 1651 1652 1656 1658 1664 1666 1667 1669 1671 22 26 107 110 124 125 128 148 283 288 291 292 296 301 303 304 320 325 333 337 361 365 366 372 378 392 394 395 398 401 413 510 511 512 515 518 522 525 537 546 563 580 581 636 702 704 724 788 801 815 817 818 819 820 824 825 838 839 854 856 857 870 934 937 942 945 955 967 990 1004 1006 1134 1162 1190 1191 1193 1197 1198 1199 1200 1201 1202 1203 1204 1205 1207 1208 1209 1210 1211 1212 1213 1217 1220 1221 1222 1223 1226 1228 1230 1232 1233 1236 1237 1243 1244 1249 1251 1259 1262 1264 1265 1266 1267 1268 1270 1273 1274 1275 1276 1277 1278 1279 1280 1283 1284 1286 1287 1288 1291 1292 1293 1294 1295 1300 1306 1307 1311 1312 1319 1321 1324 1325 1326 1327 1328 1329 1330 1331 1332 1333 1334 1335 1336 1338 1344 1346 1351 1352 1353 1355 1358 1360 1361 1362 1364 1366 1369 1377 1380 1386 1387 1388 1389 1391 1392 1393 1394 1397 1402 1405 1411 1413 1420 1428 1431 1432 1433 1434 1435 1436 1437 1444 1452 1457 1458 1462 1468 1472 1475 1476 1483 1500 1505 1539 1540 1541 1545 1550 1612 1616 1620 1625 1627 1629 1639 1643 1644 1648 1654 1655 1661 1672

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 3 5 5 6 6 5 5 5 3 4 4 4 9 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 4 8 7 6 7 7 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 6 8 7 7 4 5 3 3 9 3 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 8 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 10 11 11 11 10 10 6 7 7 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 9 11 10 10 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 3 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 5 4 11 0 7 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 4 10 6 11 11 5 10 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 10 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 16 8 12 5 6 3 8 12 9 11 17 5 7 20 11 5 5 14 4 3 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 3 3 2 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 5 2 4 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 3 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2049 5090 5423
101$	5020
12$	896 897 898 899
13$	896 897 898 899
14$	896 897 898 899
15$	896 897 898 899
16$	896 897 898 899
17$	5805 3022
18$	6202 3922 6759 6760 6761 6762 6763 6764
19$	6202 3922 6759 6760 6761 6762 6763 6764
2$	5423
20$	6202 3922 6759 6760 6761 6762 6763 6764 5805 3022
21$	6202 3922 6759 6760 6761 6762 6763 6764
22$	6202
23$	6202
24$	6202 2467
25$	6202 3922 6759 6760 6761 6762 6763 6764
26$	6202
27$	6202
28$	6202
29$	6202
3$	5423
30$	6202 3922 6759 6760 6761 6762 6763 6764
31$	5805
3x5x2$	2870
4$	5423
47$	5805 3022
5$	1076 5423
5x5x5$	2869
6$	1076 5423
60$	7706
7$	5423 5508
8$	5423
9$	5423
999$	5020
a$	3176 3197 3300 6120 3304 688 689 690 6572 3816 3817 802 917 918 3981 4008 4009 1065 4511 4524 4633 4670 4881 5042 5043 5072 5073 5087 7927 2076 2111 5168 5176 7997 2217 2250 2380 2487 2499 2563 2566 5686 2793
abandon$	2504
abandoned$	2501 2504
abandoning$	2504
abandons$	2504
abc$	2813
abdicate$	1631
abdicated$	1631
abdicates$	1631
abdicating$	1631
abh	5171
abh$	7989
abide$	6405
abilit	5747
abject$	2475
able$	843 846 847 849 973 4023 4040 4041 1009 1887
abortion$	2977
about	4846 5574
about$	3112 3532 6352 6685 4254 1214 1215 1216 1217 4259 7301 7499 7500 7501 4760 4761 4762 1766 4871 5099 5156
above$	4136 7553 7582
abscond$	6142 294 295 2820
abscondded$	294 295 2820
abscondding$	294 295 2820
absconded$	294 295 2820
absconder$	5197 2820
absconders$	5197 2820
absconding$	294 295 5196 2820
absconds$	294 295 2820
absconsion$	2820
absconsions$	2820
absen	5780
absenc	7938
absent$	6147 7181 4834
absolute$	1191
absolutely$	1292 4533 2465 2468
abus	7962
abuse	5143
abuse$	5859 5860 6089 6305 6306 6315 6316 6391 6392 7959 7960 7961 5249 5808
abused	2084
abused$	5894 5125 5823 2784
abuser$	6134 6389 6514 659 6530 5272
abusers$	6134 6389 6514 659 6530 5272
abusive$	2286 5338 2839
abysmal$	2862
abysmally$	2862
academy$	4426 4431 4432 7513 7542 4751 1714 7901 7902 7915 2524
accept$	3177 6017 6031 6405 3596 3597 3598 3599 3600 3601 3602 3603 3604 3605 3606 3607 3623 3624 3625 3626 3627 6587 7029 7052 7058 7072 7359 5493 5494
acceptable$	1872 2813
accepted$	6229 6237 6244 6245 6246 6247 6250
accepting$	6587
access$	2724
accommodation$	6179 6180 6181 6182 6183 6184 6185 6186 7958 7985 5806
accomplice$	5219 2918
accomplices$	5219 2918
accord$	6003 6004 6005 6006 6007 6008 6009 6010 6216 6217 5221
accoun	4806 1794 4836 4943
account$	7334 7335 7336 7337 7338 7339 7340 7761 5000 1961 1978 7843 7844 2104 7964 5307
accountability$	532 533 7538 7539 7540 7541 5559
accountable$	532 533
accounted$	1978
accounts$	7624 7654 7761 5000 1961 1978 5307
accusation$	5247
accusations$	5247
acd$	2928
achiev	1850
acknowledge$	3596 3597 3598 3599 3600 3601 3602 3603 3604 3605 3606 3607 7359
acknowledged$	7261 7262 7263 7264
acne$	5471 2856
acned$	2855
across$	3910 870 871 3913 873 3915 875 4051 4052 4053 4054 4136 5374 5515
act	1836 7725 7863
act$	3364 6189 3623 3624 3625 3626 3627 696 869 3910 870 871 872 3913 873 874 3915 875 876 877 878 879 880 881 900 901 902 903 904 905 953 7205 7359 7523 7526 7612 7726 2288
acted$	696 869 3910 870 871 872 3913 873 874 3915 875 876 877 878 879 880 881 900 901 902 903 904 905 4413 4422 7244 7249 7261 7262 7263 7264 7369 2288
acting$	696 778 869 3910 870 871 872 3913 873 874 3915 875 876 877 878 879 880 881 900 901 902 903 904 905 2267 2288
action	1737 5645
action$	5905 7292 7334 7335 7336 7337 7338 7339 7340 5186 5643
actionable$	4778
actions$	3 4 5 6 7 8 9 3053 3054 3055 3060 5905 5932 6003 6004 6005 6006 6007 6008 6009 6010 6024 6391 6392 6393 5186
active	7773
active$	3205 230 231 232 233 447 5203 5385 2566 2568 5622
activi	7587 7836 5625 5637 5638 5645
activities$	5903 5905 5186 5200 5251
activity$	5903 5905 3365 6190 7624 7743 5186 5200 5251 5384 5629
acts$	6174 3364 6189 696 869 3910 870 871 872 3913 873 874 3915 875 876 877 878 879 880 881 900 901 902 903 904 905 954 2288
actual$	5171
add$	1772 2659
added$	1772 1773 1821 1823 4973 1933
addict	7881 7938 7967 5737
addict$	6538 6539 6540 5275 5276 2834
addicted$	2015
addiction$	2015 5752
addicts$	6538 6539 6540 5275 5276 2834
addres	1742 7646 1909 4950 4951 4979
address$	3168 3169 3170 6126 6127 6128 6129 3312 3313 3314 3315 7631 5816
addresses$	3168 3169 3170 7615 7631 7797 5598 5669
adds$	1772
adequate$	4512 4513 4514 4515
adhd	7881
adhd$	7871 2926
adidas$	5475
admit$	7052 7058 7072 7359 7523 5493
admitted$	2008 2020 5728
adolescent$	6609 6623 6624 6625 6626 6627 6628 1065 6924 6927 2228 2231 5322 2379
adolescents$	6609 6623 6624 6625 6626 6627 6628 6924 6927 5322
adopted$	5814
adoption$	2774
adoptive$	2774
adult$	5989 5990 3179 6047 6069 6080 3276 3277 6111 3342 3346 3349 6172 6175 6204 6207 6362 3644 6482 6483 6484 6485 3773 3811 6718 866 6728 6730 6735 3926 6747 6752 6753 6754 6773 6782 6783 6784 3977 937 6803 949 950 3993 6812 6813 3996 3997 4039 4042 6860 6916 6917 6918 6919 6920 6921 5193 2173 5218 5389 5390 2353 5396 2372
adults$	3155 3160 3164 3167 5986 5989 5990 5999 6080 6111 6134 6136 6139 3342 6168 6172 6175 6204 6351 6413 6471 3658 6482 6483 6484 6485 6493 3676 6652 6691 6692 6693 6701 6718 6728 6732 3916 6735 3923 6747 6752 6753 6754 6759 6760 6761 6762 6763 6767 6771 6779 6780 6781 6782 949 950 3993 6812 6813 6860 6879 6888 6896 6897 6898 6899 6900 6916 6917 6918 6919 6920 6921 6979 7027 5193 5243 5391 5396
advance$	1840
advanced$	866 5203
advanceed$	1840
advanceing$	1840
advances$	1840
advantage$	5895
advice$	5940 6441 6442 6443 6444 6445 6587 7252 7253 7254 7255 7256 7257 7258 5234 5244 5490 5550
advis	4779 5671
advised$	3099 5943 5944 3127 87 88 89 90 91 92 93 94 3136 96 97 98 99 100 101
affairs$	6798
affection$	6179 6180 6181 6182 6183 6184 6185 6186
affili	1836 5625 5629 5631 2919
affiliate$	5251
affiliated$	645 5251
affiliates$	5251
affiliation$	626 627 645 5251
affiliations$	5251
affray	5171
affray$	7989
afraid$	6869 6870 6871 6872 1052 1053
african$	1084 4128 2404 5470
afro$	5463 2423 5465
afros$	5463 5465
after	7626 5112
after$	6018 3585 3846 6700 3885 4026 6880 6881 6892 1604 7930 7931 5129 5759
again$	5953 5954 7093 7094 7096 7097 7098 1572 4711 4712
agains	4896 5645
against$	6130 6131 6132 6133 7698 7714 7744 1930 7829 5506 5612 5614 5654 5687
age$	3355 6201 3696 6725 6726 6808 6809 6810 6937 6938 6939 5089 5787
aged$	6924 6927 7893 5216
agencies$	4426 4431 4432 7513 7542 4751
agency$	4401 4426 4431 4432 7513 7542 4751 1714 4778 2475 2514 2523
ages$	6725 6726
aggression$	6560 6641 6642 784 785 5330
aggressive$	6597 6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 6673 2286 2839
aggressively$	2839
aggressiveness$	6641 6642 5330
aggressor$	6514 6515 6516 6517 5272 5273 5274
aggressors$	6514 6515 6516 6517 5272 5273 5274
aggro$	6274
agitator$	2830
agitators$	2830
agree$	836 837 838 839
agreed$	364 6250 836 837 838 839
agreement$	6023 7731
agreements$	7731
agrees$	836 837 838 839
ahead$	7553 7583 7643
aid	1850
aid$	1840 1854 5716
aided$	1840 1854
aiding$	1840 1854
aids	1850
aids$	1840 1854 5716
aim	1940
aim$	7738 1883 7767 7810
aims$	7738 1883 7767
albanian$	5470
album$	4972
alcoho	7938 7967
alcohol$	5995 5996 6179 6180 6181 6182 6183 6184 6185 6186 6191 6194 7874 5733 2696 5737
alcoholic$	5275
alcoholics$	5275
alert$	1729 1750 1751 1862
alerting$	1750 1751
alerts$	1750 1751
aliases$	2874
alibi$	2875
alibis$	2875
alienated$	2380
alight	5158
alight$	7976
alike$	5474 5476
alive$	7853
all	5650
all$	3140 3511 3619 756 3811 798 829 6689 912 6848 1057 1158 7031 4214 1183 1260 1261 1262 1318 1327 4369 4399 7348 7355 4670 4672 7508 7509 1661 7733 4946 4995 5024 5225 5490 5491 5551 2559 2563
allegation$	5247 5248
allegations$	5247 5248
allege$	6497 6498 5245 5246
alleged$	6497 6498 1811 1914 1972 5245 5246 2208
allegedly$	2826
alleges$	6497 6498 5245 5246
allerg	7881
allergic$	2942
allergies$	2942
allergy$	5752 2942
allocated$	1919
allow	1752
allow$	35 36 112 113 6310 7052 7058 7072 1854 1960 5222 5493
allowed$	35 36 112 113 6310 1854 2019 5222
allowing$	35 36 112 113 6310 1854 5222
allows$	35 36 112 113 6310 1854 1960 5222
almost$	412 912 3953 913 914 915 916 919 920 921 922 967 968 2349 2358
alone	5036 2757 5799
alone$	6254 6831 6832 6833 6834 6835 6836 6837 6838 6839 6840 6841 6842 6843 7854 2757 5798
along$	5980 6039 3402 3403 3404
alopecia$	2857
already$	912 3953 913 914 915 916 919 920 921 922 940 967 968 2349 2358
also$	2232
alternative$	2732
although$	103 6130 6131 6132 6133
altogether$	1661
always$	290 864 1158 4260 2859
ambition$	6663 5366
among$	6596 3825 3857 4851 5029
amongst$	6596 3825 3857
amount$	164 6875 6876 6877 6878
ample$	3149
an$	3593 3842 3912 3955 3985 1065 4387 4670 4869 4881 5042 5072 5176 2380
anaemia$	2941
analys	4791 4792 4793 1753 1754 1788 4832
analysis$	5588 5632
analyst$	7594 7609 7610 7611 4794 4795 4829 7650 1889
analysts$	7594 7609 7610 7611 4794 4795 4829 7650 1889
anaphy	2943
and	2598 2603
and$	3139 6454 3698 3699 6924 6927 4136 4153 4777 4868 4886 4887 5022 5566 5605 2643 5848
angels$	5292
anger$	781 2287
angry$	7181 2217 2380
animal$	5275
animals$	6538 6539 6540 6555 6556 6557 5275 5276
ankle	2127
ankle$	5168
anonymous$	2535
anorexia$	2944
anorexic$	2944
anothe	1847
another$	3042 6087 6653 1065 7586 5073 5183 2380 2566
anpr$	2879
answer$	6405 960 961 962 4033 7052 7058 7072 7132 7359 4573 4574 7523 7526 7810 5493
answered$	6229 6250 960 961 962 7249 7261 7262 7263 7264 7571
answers$	960 961 962 7132
antagonise$	2202
antagonised$	2202
antagonises$	2202
antagonising$	2202
anti	4854 1826 4919 4924 7775 7787 1967 5019 2683
anti$	3273 3279 628 3743 6597 6598 6599 6600 6601 6602 6603 6604 6605 767 3814 3856 2315 2316
anticipated$	7720
antidepressant$	5724
antidepressants$	5724
antipsychotic$	2959
antipsychotics$	2959
antisocial$	6089 6096 6562 6597 6598 6599 6600 6601 6602 6603 6604 6605 6673 7672 7837 2199 2281 5323
anxiet	7881
anxiety$	2946
any	7640 2534 5650
any$	3619 7031 4214 1183 4335 4519 4520 4672 7588 4881 7733 5490 5491 2559 2563
anybody$	4426
anyone$	5986 6718 6879 4426 7248
anything$	6386 965 6846 1047 6986 6987 7051 7056 7062 7067 7076 7140 1343 1344 1345 1346 1347 7323 7324 7325 7326 7793 5490
anyway$	5957 6863
apathetic$	2841 2862
apathy$	2862
apnoea$	5734
apologised$	7261 7262 7263 7264
app$	296 3337 297 3338 298 3339 299 3340 300 3341 6160 6161 6162
appalling$	6597 6598 6599 6600 6601 6602 6603 6604 6605 1538 1539 1540 1541 1688 2286 2322 2500 2862
appallingly$	2862
appear	7838
appear$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3910 870 871 872 3913 873 874 3915 875 908 912 3953 913 914 915 916 919 920 921 922 4051 4052 4053 4054 1014 1100 1101 1102 2122 2233 2234 2282 2283 2293 2429
appearance$	6943 6944 6945 6946 6947 7023 5844
appearances$	5844
appeared$	869 3910 870 871 872 3913 873 874 3915 875 1100 1101 1102 2122 2429
appearing$	2122
appears$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3910 870 871 872 3913 873 874 3915 875 908 912 3953 913 914 915 916 919 920 921 922 1014 1100 1101 1102 2122 2233 2234 2282 2283 2293 2429
appendicitis$	3009
appeti	7881
apple$	5267
apples$	5267
applic	1912
applied$	1397 1398 1399 1613
apply	1847 1912
apply$	1397 1398 1399 2594
appointment$	4224 1184 1185 1186 7174 7175 7176 7869 5720
appointments$	4224 1184 1185 1186 7869 5720
appreciate$	6405 3596 3597 3598 3599 3600 3601 3602 3603 3604 3605 3606 3607
appreh	4928
apprehend$	7746 2634
apprehending$	2634
approa	5645
approach$	5643
approaches$	7463 7464
appropriate$	3105
apps$	296 3337 297 3338 298 3339 299 3340 300 3341 6160 6161 6162
april$	6109
arab$	1084 4128 2404 5470
arcade$	6107 6108
architects$	445
are	1836
are$	3046 3102 156 157 433 434 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 3779 757 771 772 773 774 775 776 6679 908 912 3953 913 914 915 916 919 920 921 922 930 1060 4175 1158 4228 4371 1364 1365 4685 1652 1653 7573 4789 4821 4830 4902 4976 2129 2233 2234 2267 2282 2283 2293 5422 5466 5467 2513 5605 5652 2629 2676 5796
area$	3847 5242 5803
aren$	1178 1213 1218 2279 2351
argue$	7181
argued$	7181
argues$	7181
arguing$	7181
argume	5124
argument$	4291 7110 4293
argumentative$	6645 6646 6647 6648 6649 6650 6651 5334 2839
arguments$	2066 7942 2092
arm$	6954 7859
arms$	6954 7859
around	5574
around$	3112 6045 6685 3875 3901 6721 4618 7623 5201 5374 5487
arrangement$	6219 6914 5384
arrangements$	6219 6914 5384 5765
arrest	7612 1799 1838 7707 7708 7713 4928 7772 5015 1983 7938 7940 7964 7967 5654
arrest$	7696 4879 7702 1861 7729 7746 1898 7828 7833 5024 7999 2605 2608 5659 2634 5684 2810 2903 3027
arrested$	5896 5627 5831 3027
arresting$	2634 2902
arrestped$	1898
arrests$	1815 7675 1861 1898 7833 7999 5659 2901 3027
arrive	7801 7838
arrive$	6405
arrived$	7528 7529 7530 7531
arrogance$	2862
arrogant$	4703 2841 2862
arson	7683 7774 7775 5159 5171 5173
arson$	7977 7989 7991
arsonist$	5275
arsonists$	5275
art$	6746 2685
arthritis$	2922
as	1836 2534
as$	3301 3697 3855 3896 3917 3929 925 3976 3994 3995 6866 4161 4535 7378 1669 1672 7645 4840 4841 4846 5009 2232 2267 5597
asb	4919 1967
asb$	6089 6560 7737 1926 5008
asbo	4953 2813
asbo$	7771 5854
asbos$	7771
asd$	7871 2928
ashamed$	7389 1531
asian$	1065 1084 4128 4150 4151 4152 1112 2379 2380 2404 5470
aside$	4617 4690
ask$	414 7158 7159 7160 4799 5501
asked$	3180 414 6301 7099 7244 7249 7369 7571 1746 4799 1792 4990
asking$	3453 413 414 7158 7159 7160 5501 5522
asks$	414 7099
asleep$	1528 1529 1696
asperg	2660
asperger$	5701
aspergers$	5701
aspirations$	6663 5366
aspiring$	2211
assaul	7683 7775 2084 5143 7962 7964 5159 5160 5173
assault$	7689 7961 7977 7978 7989 7991 5249
assaulted$	5125 2133
assaults$	7977 5249
assert	1936
assertive$	4977
assess	7863 7865 2012 2123 5574 5742 5747
assessed$	758 1811 1836 1914
assessment$	7856 5768
assessments$	5768
assist	1752 1850 5027
assist$	1840 1854 1883 7845
assistant$	5090 7909
assisted$	7603 1840 1854
assisting$	1840 1854
assists$	1840 1854 1883
associ	7587 4806 4861 7684 7781 7788 1941 7836 5631 5637 5638
associate$	6031 6060 6062 6063 6074 6224 6225 6226 6227 6228 6487 645 2198 5240 5251
associated$	623 645 5251
associates$	6487 645 7615 7624 7625 7627 7661 1803 7694 1932 2198 5240 5251 2567
associating$	6224 6225 6226 6227 6228 645 1803 2198
association$	626 627 6487 4426 4431 4432 7513 7542 4751 1803 7679 5240 5251 5268 2591
associations$	626 627 6487 7624 7625 1932 4982 5240 5251 5268
assured$	5415
asthma	7881
asthma$	2936
asthmatic$	2936
astonishing$	4647 4648 7467
astray$	6519 6520 6521 6522
asylum	2772
asylum$	5813
at	5107
at$	15 3475 6412 753 6709 6710 6924 6927 1328 1335 1336 4569 4694 7547 7623 7725 4915 5048 5061 5093 5108 5125 5133 2114 5163 5515 5759 5815 5841 5848
athena$	7632
athletic$	2383 2855
atrocious$	2862
attachment$	2702 2703
attack	7962
attack$	5708 5719
attacked$	5896 6297
attacks$	5708
attemp	5649
attempt$	6365 507 3549 3550 4224 1184 1185 1186 7270 7271 7334 7335 7336 7337 7338 7339 7340 4526 4527 4528 4529 4530 5233
attempted$	7330 7331 7332 7333
attempts$	4224 1184 1185 1186 7463 7464 5233
attend	7917 2684 3018
attend$	6031 6405 3590 7029 7052 7058 7072 7132 7359 7526 5086 2122 5493 5494
attendance$	7497 7563 7903 5232 5315 3017
attended$	6229 6237 7571 5086 2122
attender$	5232 5288
attenders$	5232 5288
attending$	5086
attends$	7132 7627 2122
attent	4941
attention$	3181 6179 6180 6181 6182 6183 6184 6185 6186 6191 6194 6277 3460 6307 3490 6311 6453 6462 6463 3718 768 777 6657 6658 7247 7251 7334 7335 7336 7337 7338 7339 7340 1743 7759 1928 7871 5227 2298 5340 5341 2320 5666 2658
attitude$	5905 6024 747 748 6660 944 945 946 947 948 1644 1645 1646 1647 5186 2287 5363 5364 5541
attitudes$	5905 747 748 5186 5363
attract$	5878 5879 418 419 2182
attracted$	5878 5879 418 419 596 605 606 607 608 609 610 611 612 613 614 615 616 617 622 2182
attracting$	5878 5879 418 419 2182
attractive$	2855
attractor$	5678
attractors$	5678
attracts$	5878 5879 418 419 2182
attractted$	5878 5879 418 419 2182
attractting$	5878 5879 418 419 2182
attrib	1880
attributed$	1812
auburn$	2423
august$	6109
aunt	7926 5119 7939
aunt$	7937
auntie	7926
author	1847
authorised$	4990
authorities$	6675 6676 4426 4431 4432 7513 7542 4751
authority$	6587 6652 4426 4431 4432 7513 7542 4751 5110 5111 7930 5244 5356 2524
authors$	445
autism	7881
autism$	7871 2927
autistic$	2927
autumn$	6109 6110
available$	5890 5203
average$	2383
averse$	728 729 730 731 732
avoid$	6405
avoidant$	6606 6607 2286 2841
avoided$	6229 6237 3445 7237 5558
awaiti	2016 2024
awaiting$	5057 5065 2789
aware$	3868 6687 6688 1780 1935
awareness$	3618
away$	6001 6002 6020 6021 6052 6065 6143 6144 6149 6236 6243 6358 6363 6366 3594 4279 4561 4562 7809 4994 5127
awkward$	6645 6646 6647 6648 6649 6650 6651 7841 5334
b$	5117 7935 5686
babies$	6786 6787 6788 6789 6790 5392
baby	7939
baby$	5074 5075 7954 2107
back$	6037 6072 240 241 242 243 3309 3310 6137 6138 6364 6369 3594 3595 4132 7095 4557 4620
background$	5851
backs$	3595 4620
bad$	3095 3206 3241 227 228 6093 3557 6482 6483 6484 649 650 651 3693 3736 6563 6597 6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 1090 6962 4146 4148 1538 1539 1540 1541 7503 7504 7505 7506 1688 2147 2200 2214 2226 2227 2286 2296 2310 2322 2408 2500
badly$	769 1082 4406 1572 5331 5332 5333 2308 2405 5474
bag$	6981
baggy$	2439
bags$	6975 6981 5005 5475
bail$	3677 5176 7994 7999 5839 2799
bailed$	5839 3030
bails$	7999
bait$	2202
baited$	2202
baiting$	2202
baits$	2202
baitted$	2202
baitting$	2202
balaclava$	7012 5475 2858
balaclavas$	7012 7013 7014 7015 7017 5475 5627 2858
bald$	4140 2855
ball$	7482
bandana$	5475 2858
bandanas$	5475 2858
bandit$	2829
bandits$	2829
banger$	5251
bangers$	5251
banging$	5251
bank$	398 7955
banked$	398
banking$	398
bankked$	398
bankking$	398
banks$	398
bannin	1946 1947
banning$	1893 4987 4988
bare$	4534
barely$	993 4034 994 4035 995 1034 4075 1035 1036 4169 1479 2035 2045 2351 2707
barrel$	2389
barter$	332 333
bartered$	332 333
bartering$	332 333
barterred$	332 333
barterring$	332 333
barters$	332 333
base	4935
base$	7753
baseball$	2444
basic$	2475
basically$	912 3953 913 914 915 916 919 920 921 922 2349
basis	1912
battle$	2369
be	4954
be$	3225 3226 3227 6060 3257 3261 433 434 3479 3586 6501 3687 652 669 670 671 672 673 674 675 676 677 678 3720 3753 757 771 772 773 774 775 776 3827 3828 3934 3935 3936 908 912 3953 913 914 915 916 919 920 921 922 6901 6903 4250 4253 7078 7079 7080 4277 4313 4323 4326 4466 4469 4509 4571 1652 1653 4830 4831 4856 7714 4902 4909 4955 4965 7803 2233 2234 2282 2283 2293 2513 2629 5670
beanie$	5475
beanies$	5475
bear$	4696 2515
beard$	5448 5463 5465
bearded$	2855
beards$	5448 5463 5465
bearre	7772
bears$	2515
beat	7962 7967
beaten	2084
beaten$	3080 5125
became$	433 434 652 669 670 671 672 673 674 675 676 677 678 3779 757 771 772 773 774 775 776 908 912 3953 913 914 915 916 919 920 921 922 2233 2234 2267 2282 2283 2293 2688
becaug	7772
because$	3057 147 165 167 2104 7964
bechar	7772
becom	1836 2668
become$	433 434 652 669 670 671 672 673 674 675 676 677 678 3784 757 771 772 773 774 775 776 908 912 3953 913 914 915 916 919 920 921 922 7079 2232 2233 2234 2267 2282 2283 2293
becomes$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 908 912 3953 913 914 915 916 919 920 921 922 4292 2233 2234 2282 2283 2293
becoming$	3779 3785 2232
bed	2091 2110 2695
bed$	6088 6179 6180 6181 6182 6183 6184 6185 6186 7872 7924 5117 5118 5132
bedbugs$	5151
bedealt$	7772
bedeta	7772
bedroom$	5118 5818
bedrooms$	5005
beds$	6088
bedwetting$	5736
been	5014 2127 2668
been$	3125 3126 86 95 3151 3152 248 6235 6242 6244 6245 6246 6247 3436 433 434 652 669 670 671 672 673 674 675 676 677 678 718 3775 3776 3777 3783 3789 757 771 772 773 774 775 776 860 908 912 3953 913 914 915 916 919 920 921 922 997 4225 4226 4227 4229 4230 4231 1364 1365 4421 7345 7346 4539 4540 7369 1573 4651 4652 4653 4686 4687 4688 1652 1653 4752 4830 4902 4909 1998 2020 5086 2069 2097 5168 2233 2234 2267 2271 2282 2283 2293 2513 2629 2681 2687 2688 2733 2735 2736 2769 2773 2783 2790 2792 2793 2797
befing	7772
before$	3927 6785 7553 7582 5163
befriend$	6155 301 302 303
befriendded$	301 302 303
befriendding$	301 302 303
befriended$	301 302 303
befriending$	301 302 303
befriends$	301 302 303
beggars$	2522
begun	2684
behav$	6229
behave$	6031 6224 6225 6226 6227 6228 696 869 3910 870 871 872 3913 873 874 3915 875 876 877 878 879 880 881 900 901 902 903 904 905 7052 7058 7072 7132 2290 5493
behaved$	6224 6225 6226 6227 6228 6229 6237 6261 6262 696 3810 869 3910 870 871 872 3913 873 874 3915 875 876 877 878 879 880 881 900 901 902 903 904 905 2290 2291 5349
behaves$	696 869 3910 870 871 872 3913 873 874 3915 875 876 877 878 879 880 881 900 901 902 903 904 905 7132 2290
behavi	1946 7938
behaving$	6229 696 869 3910 870 871 872 3913 873 874 3915 875 876 877 878 879 880 881 900 901 902 903 904 905 2290 2292
behavior$	5905 738 739 740 741 742 743 744 745 746 5186
behaviors$	5905 5186
behaviour$	3 4 5 6 7 8 9 3053 3054 3055 3060 5903 5905 5932 6003 6004 6005 6006 6007 6008 6009 6010 6024 3522 482 483 6391 6392 6393 6437 6438 6439 6440 738 739 740 741 742 743 744 745 746 6636 6637 6638 6639 4867 4913 7737 7742 7743 4953 4987 5008 5080 2051 7917 5100 5166 5186 5187 5251 5270 5271 5327 2287 2728 5851
behavioural$	2287
behaviours$	5903 5905 6636 6637 6638 6639 5186 5187 5327
behavs$	6229
behavved$	6229
behavving$	6229
behind	4845 7670 7773 1916 7788
behind$	6823 6824 6825 4667 7663 4957 2048 5398
being	2668
being$	3125 3126 5961 3253 248 3395 433 434 652 669 670 671 672 673 674 675 676 677 678 3770 757 771 772 773 774 775 776 3879 908 912 3953 913 914 915 916 919 920 921 922 3970 1364 1365 7347 1573 4650 7852 2028 2233 2234 2267 2282 2283 2293 2733 2735 2736 2769 2790 2792 2793 2797
belief$	5563
believe$	7359 7526
believed$	7144 7145 7146 7147 7148 1740 1811 1914 1972
belligerent$	2839
belocked$	7772
belong	1836
belongs$	7510 5552
below$	2048 5791
bench$	2137
benefit$	6405 1743 7603 1840
benefited$	1840
benefiting$	1840
benefits$	1840
bepros	7772
bereaved$	2080 3026
bereavement$	7960 3026
besear	7772
bespectacled$	2855
bespok	2047
best$	895
bestopped$	7772
besumm	7772
beta$	5068
betray$	2504
betrayed$	2501 2504
betraying$	2504
betrays$	2504
better$	3095 3105 6334 6335 3525 6344 6345 7230
betwee	7626
between$	5799
beyond$	770 868 1259 2252 2253 2462
bid	1912
big$	3086 970 971 1063 1080 2383 2390 2406 2423
biggest$	2570
biological$	2328
biopsy$	7875
bipolar$	2703 2949
birth$	6672 2328 5750
birthmark$	2856
birthmarks$	2856
bitchy$	2841
bitten$	5411
bitterly$	1572
black$	1065 1084 4128 1090 4150 4151 4152 1112 1141 7004 7005 7006 7017 2379 2380 2401 2402 2408 2423 5475 2439 5627
blackheads$	5471
blackout$	2925
blackouts$	2925
blade	7990
blade$	7989
bladed$	7989
blam$	1726 1727
blame$	6281 6282 6283 6284 6285 6286 6287 6288 6289 6290 6291 6292 3476 3477 6317 6318 6319 6320 6330 6331 6332 7511 7514 7515 7516 4699 7518 7523 7524 4732 2511 2512 5556
blamed$	6297 1726 1727 2118
blames$	4699 7518
blameworthy$	2862
blaming$	1726 1727
blammed$	1726 1727
blamming$	1726 1727
blams$	1726 1727
blank$	7028
blanket$	1191
bleach$	2402
bleached$	2402 2423 5466
blight$	2263
blind$	4626 5558 2531 5755 5756
bling$	6481
blinkered$	2862
block$	6719
blockers$	7886
blond$	4140 2402 2423 2855
blonde$	4140 2402 2422 2423 2855
blood$	2698 5759
bloody$	2489
blue$	2403 2423 5475
board$	4426 4431 4432 7513 7542 4751 7789 4972 5676
boards$	5676
bodge$	2865
bodged$	2865
bodges$	2865
bodging$	2865
bodies$	6178 6257 3442
bodily$	5171
body$	6178 3442 944 945 946 947 948 6821 4816 1777 2411
boisterous$	2841
bomber$	5475
bombers$	5475
bone$	2312
boned$	5431
boost	1896
boots$	5475
born$	1991 7892 2715
borough$	5803
boss$	5994
bossy$	2841
botch$	2865
botched$	2865
botches$	2865
botching$	2865
both$	2232 5514 2563
bother$	6274 7100 7101 7102 7103 7294 5520 5521
bothered$	6229 6237 7228 7239 7244 7249 4447 7284 7285 7286 7287 7288 7289 7290 7294 4483 7369 4683 7571 1720 5520 5521
bothering$	5520 5522
botherred$	5520
botherring$	5520
bothers$	5520
bottom$	2725
bottoms$	7010 1157 2446
bound$	1220 1221 1222
boundaries$	5244
box$	2422 5526 2486
boy	7776 5149 5174
boy$	158 204 6609 6623 6624 6625 6626 6627 6628 4324 4325 4790 4938 1915 7777 1924 1932 7796 7799 4992 7839 7992 2204 5255 5267 5281 5322 2289 5447 5675
boyfri	7938
boyfriend$	6135 6199 341 342 343 344 7922 7954 5213 5214 2174 2175
boyfriends$	6199 341 342 343 344 5213 5214 2174 2175
boys	4774 4782 7642 7644 4827 1789 1790 1833 7776 4980 7798 1944 7842 2574
boys$	5912 5972 5992 5997 158 6057 204 6111 6135 6170 6172 3419 3423 3424 3444 486 3563 6459 6473 6489 3680 640 641 642 6506 6559 6609 6612 6623 6624 6625 6626 6627 6628 6643 6691 6692 6693 4011 4012 6857 7026 7104 7105 7106 7107 7108 4297 4298 4299 4309 4318 7143 4359 7218 4542 4543 4544 4545 4546 4547 4591 7424 7443 7451 7452 7453 7454 7455 7456 7457 4874 4938 1903 1915 7777 1924 1932 7796 7799 4985 4992 1963 1977 7839 5194 5255 5267 5281 5322 2289 5447 5545 5550 5675
braces$	5465 5471
braid$	5463 5465
braided$	2423 5466
braids$	7007 5463 5465
brain$	2991
brand$	6974 5486
branded$	2439
brands$	6974 5475 5486
brat$	2829
brats$	2829
breach	2798
breach$	2135
breached$	2135 2798
breaches$	2135
break	7938 5124
break$	6031 636 637 3851 7080 7181 4981 2203
breakdown$	7502 7884 5371 5803 5815 5820
breakdowns$	5371
breakfast$	7935
breaking$	636 637 7181 1632 1951 2203
breaks$	636 637 7181 1632 2203
breakup$	7942
breath$	6966
brief$	1729 1750
briefed$	1792 4990
briefi	5574
briefing$	1750 2635 5677
briefs$	1750
bright$	2423
bring	1850
bring$	5878 5879 5889 407 408 409 410 411 986 1878 2616
bringing$	407 408 409 410 411 986 1878 2616
brings$	5878 5879 407 408 409 410 411 986 2616
broad$	2383 2388
broke$	636 637 3850 1632 2203 5803
broken$	3852 1632 2281 5324 5803
bronchitis$	3008
brothe	7926 5119 7939 5122 7943 7946 7947 2108
brother$	2062 7937 5120 5144 5369
brothers$	6672 5369
brough	1799 4896
brought$	5871 5878 5879 5889 407 408 409 410 411 986 7714 4944 1904 7783
brown$	1090 2401 2402 2403 2408 2423
bruise$	3010
bruised$	3010
bruises$	3010
bruising$	3010
brunette$	4140 2855
brush$	1628 1649
brushed$	1576 1628 1649
brushes$	1628 1649
brushing$	1628 1649
buck$	4147 7480 2506
budget$	4735 7565 7574 7575
budgets$	7497 4735
bugs$	5151
build	7612 1839 1850 2534 2572
build$	6932 6933 6934 1922 5424
builded$	1922
buildi	1850 4931
building$	7565 7749 1922
builds$	6932 6933 6934 1922 5424
built$	4116 4926 7832 5425
bulimia$	2945
bulimic$	2945
bulk$	4995
bulky$	2383
bullied$	5894
bullies$	6515 6516 6517 6538 6539 6540 5273 5274 5275 5276
bully$	6515 6516 6517 6538 6539 6540 5273 5274 5275 5276
bullying$	6560 6673
bump$	5074
bunch$	680 6609 6623 6624 6625 6626 6627 6628 819 5267 5322 5374
bungle$	2865
bungled$	2865
bungles$	2865
bungling$	2865
bunk$	2157
bunked$	2157
bunking$	2157
bunks$	2157
burden$	3731
bureau$	7594
burgla	7587 7597 7670 7683 1826 4924 7774 7775 5159 5160 5171 5173
burglar$	6538 6539 6540 7663 5275 5276
burglaries$	7671 4867 7742 7977 7991 5653
burglars$	6538 6539 6540 5275 5276
burglary$	1745 4867 7689 7977 7978 7989 7991 2563 2580
burgle	3039
buried$	1624
burly$	2383 2855
bury$	1624
burying$	1624
bus$	6107 6108
busine	4923 4986 5637
businesses$	7591 7717 7741 7804
busy$	7520 4703
but$	3139 3953 913 914 915 916 919 920 921 922 3990 4006 4088 7180 4660
buy	4839
buzz$	6453 2414
by	2598 2603
by$	5991 3637 3638 6492 6596 3825 4047 7050 7223 7374 4558 4559 4560 7430 7433 7434 7435 7436 4798 1785 4851 7685 4871 5046 7889 5084 2150 5515 5542 5665 5825 5826
c$	5686
cahms$	2969
caked$	1096
calculating$	2841
call$	7463 7464 1751 1979 5550
called$	7369 7571
calling$	1751 1979
callous$	2841 2862
callousness$	2862
calls	1794 4836
calls$	7463 7464 7508 7509 1751 7654 4919 7788 1979 5550 5551
came$	6261 6262 466 1145 1154 7571 1799 1900 2026 2069 2179
camera	4816 4832
camera$	7628 7634 4817 7636 1785 7650 1917
cameras$	7628 7634 4817 7636 1785 7650 1917
camhs$	2968
camouflage$	5475
campaign$	2613
can$	555 3780 786 843 846 847 849 857 893 972 992 1004 1007 1045 4282 7115 7116 7117 7118 4311 1285 1286 1289 4350 1425 1427 1468 1659 1785 4896 1913 2054 2457 2643
cancer$	2989
candidates$	4911
cannab	7990 5179
cannabis$	6179 6180 6181 6182 6183 6184 6185 6186 6191 7641 5055 7874 7885 7997 5195 2696
cannot	2019 2054
cannot$	555 4282 7115 7116 7117 7118 1285 1425 1468 5095 2751
cap$	1137 6997 6998 6999 7007 7012 5475 2438 5480 5485
capabi	7701
capability$	2888
capable$	974 4024 4043 4044 1008 4331
capaci	7701
caps$	1137 6997 6998 6999 7007 7012 7013 7014 7015 5475 2438 5480 5485
captur	4931 2572
capture$	7749
captured$	4820
car	5821
car$	6126 6127 6128 6129 2554
care	2073
care$	3596 3597 3598 3599 3600 3601 3602 3603 3604 3605 3606 3607 3849 3886 4013 4014 4015 4018 4019 4021 4022 4025 4032 6875 6876 6877 6878 6879 6891 6896 6897 6898 6899 6900 7100 7101 7102 7103 7119 7120 7121 7215 7294 4477 4478 7334 7335 7336 7337 7338 7339 7340 7341 4526 4527 4528 4529 4530 7538 7539 7540 7541 4744 1704 1705 1706 7897 7921 7928 7929 5114 5152 7974 7975 2329 5520 5521 5559 5800 2760 2761
cared$	7228 7244 7249 7290 7294 1704 1705 1706 5520 5521
career	7836
career$	5270 5271 2235 2568
careful$	5880 3067 3068 3069 3070
careless$	52 53 3206 478 2188 2862
carelessly$	2862
carelessness$	3053 3054 3055 6025 6026 6027 6028 6029 6030 6309 3492 2862
carer	7943
carer$	7923 7929 7937 2087 5800 5811
carers$	7929 5800
cares$	7119 7120 7121 1704 1705 1706 2087
caribbean$	1084
caring$	2087 5503
carpet$	7487
carrie	1764 7788
carried$	3129 6250 469 470 7330 7331 7332 7333 2180 5222
carries$	469 470 698 876 877 878 879 880 881 900 901 902 903 904 907 7177 7178 7179 4859 7835 2180 5222 2515
carry	1764
carry$	3128 6031 6060 6062 6063 6224 6225 6226 6227 6228 469 470 6447 6449 697 876 877 878 879 880 881 900 901 902 903 904 906 1116 7080 7177 7178 7179 2180 5222 2515
carryi	4845 7773 7788 5172
carrying$	5961 6224 6225 6226 6227 6228 7663 1916 5171
case$	6535 6608 4748 4880 7709 1885 5011 7983 5283 5285 5325 5326 2573 5844 5847
cases$	6535 6608 5283 5285 5325 5844
cash$	5995 5996 3305 6179 6180 6181 6182 6183 6184 6185 6186 6191 6194 6455 6456 6481 2265
cast$	5912 4309 4318 7143
casually$	1082 2405 5474
casualty$	7867 7879
catalogue$	1361
catch	7612 7635 7713 4928 5654
catch$	7637 7647 1866 7746 1957
catches$	1866
catching$	1866
category$	3793 2104
catty$	2841
caught	7772 7783
caught$	5894 5896 2131 2271 2817
cause$	5871 5889 454 6534 7079 5282
caused$	5871 5889 454
causer$	5262
causers$	5262
causes$	454 6534 5282
causin	1916
causing$	454 6567 7181 4957
cautio	5160 5834
caution$	7978 7999
cautioned$	2794
cautions$	7999
cautious$	5882
cavalier$	2862
cbo	4953 2813
cbo$	7771 5854
cbos$	7771
cbt$	5725
cce$	6089
cctv	4816 4832
cctv$	4791 4792 4793 1753 1754 7634 4817 1778 1788 7650 1891 1917 5593 2560
ceases$	7728
cell$	7594 2545 5664 5705
cells	5167
cells$	7985
central$	7802
centre$	7741 7782 7812 7998
cerebral$	2712
certain$	1220 1221 1222 1256
certainly$	1330 1338 4379 1339 1340 5510
certainty$	1257
chain$	1817 5475 5631
chains$	5475
challe	7808 4991
challenge$	7181 7809
challenged$	7181
challenges$	7181
challenging$	6597 6598 6599 6600 6601 6602 6603 6604 6605 6645 6646 6647 6648 6649 6650 6651 793 794 795 796 797 7181 2281 2284 2286 5334 2841
chance$	3182 142 143 6411 6412 4287 4305 1609 1610 1611 1612 7488 7489 1881 1974 5233 5548
chances$	5966 3182 142 143 6411 6412 1609 1610 1611 1612 7488 7489 5233 5548
change$	3377 6196 6587 7029 7052 7058 7072 7129 7158 7159 7160 7169 7359 5493 5494 5501
changed$	7144 7145 7146 7147 7148 2723
changing$	7158 7159 7160 4343 5501 2723
chaos$	6311
chaotic$	2281 5323 2284 2841 2862
character$	6554
charg	7713
charge	4845 1838 7707 4891 4944 7772 7788
charge$	7663 7696 4879 7999 5651 2646 5830
charged$	7762 2796 5838
charges$	7675 7709 1855 7999 5651 5657 2646 5830
charging$	4891 2608
charity$	4426 4431 4432 7513 7542 4751
charm$	3873
charms$	6257 6258
chart	1765
chart$	1835 1918 4963 5632
charted$	1918
charts$	5632
chase$	6453
chaser$	7463 7464
chasers$	7463 7464
chasing$	7463 7464
chat$	6158 6159 301 302 303 5000 1961
chated$	301 302 303
chating$	301 302 303
chats$	301 302 303 1961
chatted$	301 302 303
chatting$	301 302 303
chav$	2829
chavs$	2829
cheat$	5275
cheats$	5275
check	5574
check$	7628 1806 4930 1906 1927 7870 5588 5658
checked$	7369 7571 4835 1927 7823
checkes$	1927
checking$	1927
checks$	7628 1787 1806 4901 1927 5588 5658
cheek$	6954
cheeks$	6954
cheeky$	2841
chested$	5430
chicken$	6107 6108
child	5098 5149 5174
child$	158 204 318 6609 6611 6612 6623 6624 6625 6626 6627 6628 6786 6787 6788 6789 6790 6924 6927 5075 7916 7930 2072 2074 2075 2113 7992 2165 2204 5254 5267 2228 2231 2235 5322 2289 5367 5392
childish$	2841
childlike$	6823 6824 6825 5398
children$	5912 158 204 3419 3423 3424 3444 486 3563 3680 640 641 642 6506 6524 6609 6612 6623 6624 6625 6626 6627 6628 807 3952 6786 6787 6788 6789 6790 6924 6927 7104 7105 7106 7107 7108 4297 4298 4299 4309 4318 4359 7218 4542 4543 4544 4545 4546 4547 4583 4590 7443 7451 7452 7453 7454 7455 7456 7457 4716 2073 7948 5194 5242 5254 5267 5322 2289 5367 5392 5514 5544 5545 5550
chin$	6954
chinese$	5470
chip$	3843 803
chis$	2873
chlamydia$	2979
choice$	3 4 5 6 7 8 9 5905 5913 5914 5915 5916 5917 5918 5923 5924 5925 5926 5927 6003 6004 6005 6006 6007 6008 6009 6010 3195 6014 6015 6016 6023 3242 6061 203 3245 6694 6795 4049 4050 5186 5187 5188 5189 5191 5394
choices$	3 4 5 6 7 8 9 3053 3054 3055 5905 5913 5914 5915 5916 5917 5918 60 61 62 63 5923 5924 5925 5926 5927 5928 5929 5932 5935 5936 5937 5938 5939 6003 6004 6005 6006 6007 6008 6009 6010 203 3245 3522 482 483 6391 6392 6393 6795 4049 4050 5186 5187 5188 5189 5394
choose$	5945 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 4033 6858 6859 7078 7197 2151
chooses$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 7197 1665 1666 1667 1668 2151
choosing$	6003 6004 6005 6006 6007 6008 6009 6010 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 6861 6862 1665 1666 1667 1668 2151
chose$	5945 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 7197 7478 1665 1666 1667 1668 4730 7549 2151 5558
chosen$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 6229 6237 2151
chronic$	7861
chubby$	4140 2855
chunky$	2383
cid	7593
cigarettes$	5995 5996 6179 6180 6181 6182 6183 6184 6185 6186 6191 6194
cin$	2786
circul	1799
circulate$	1730 4772 1732
circulated$	1730 4772 1732 7592 1919
circulates$	1730 4772 1732
circulating$	1730 4772 1732
circulation$	7722
circumstances$	7196 5816
citalopram$	2965
city$	4112
civil	1946 2603
civil$	4987 2620
clad$	1118 1119 1120 5436 5446 2433
claim$	3681 3682 3683 5813
claimed$	3681 3682 3683
claims$	3681 3682 3683
clamp$	2599
clamped$	2599
clamping$	2599
clamps$	2599
class$	3302 3754 6652 7990 5179 2645
classed$	761 1836
classmates$	5194
clear	1895 1923
clear$	1090 1256 4670 1851 1972 2408 2475 2612 2639
cleared$	1953
clearly$	1241 1242 1243 1244 1330 1338 4379 1339 1340 4414 1652 1653 2513
cleft$	2716
clever$	971
clingy$	2841
clinic	2010 2668
clinic$	5051 7870 7876 7879 2524 5732 5734
clinically$	2699
clip$	3373 3374 334 335
clips$	3373 3374 334 335
close	1802
close$	7524 1697 1739 4843 5546
closed$	1613 1697 5506 5509 5546
closes$	1697 5546
closure$	1893 2640
clothe$	5580
clothes$	3060 3071 6179 6180 6181 6182 6183 6184 6185 6186 6997 6998 6999 7004 7005 7006 7007 7018 7023 4940 5475 5480 5580
clothing$	6997 6998 6999 7018 7023 5475 5477 5480
club$	1714 2524
clueless$	2862
co$	3588 6584 4212 4235 4241 4246 4255 4319 5319 2603
coach$	5994 6176
coaches$	6176
coat$	6997 6998 6999 7007 5475 5480 5484
coats$	6997 6998 6999 7007 5475 5480 5484
cocain	7990 5179
cocaine$	5055 7885 7997 5195
cocky$	2841
code$	5423
codein	5068
codeine$	7874 7886
codes$	5423
coerced$	5894 6450
cognitive$	2706
cohort	7703 7776
cohort$	6609 6623 6624 6625 6626 6627 6628 7739 4938 1903 1915 7777 7779 1924 1932 7796 7799 4992 1963 7839 5322 2576 5675
cohorts$	7779
cold$	7367 7546 7968
colleagues$	1962
collec	5574 2534 2572
collect$	1728 4962 4997
collected$	1728 4962 7832
collecting$	1728 4962
collective$	2475
collects$	1728 4962 7835
college$	4426 4431 4432 7513 7542 4751 7901 7902 7904 7914 7915 2524 5763 5779
collude$	446 447
colluded$	446 447
colludes$	446 447
colluding$	446 447
colour$	5450
coloured$	2423
colours$	7018 5450 5475
combat	1878
combative$	2839
come	7838
come$	5985 6231 3421 6405 869 872 874 996 4051 4052 4053 4054 1145 1154 7052 7058 7072 7079 7132 7261 7262 7263 7264 1900 2026 2069 2179 5493
comes$	464 869 872 874 1145 1154 7132 7627 2026 2771
comfort$	4735
coming$	2026 7966
comings$	1941
command$	7676
comment$	1162 1163 1164 1165
commented$	1162 1163 1164 1165
commenting$	1162 1163 1164 1165
comments$	1162 1163 1164 1165
commentted$	1162 1163 1164 1165
commentting$	1162 1163 1164 1165
commit	4845 7773 1916
commit$	6031 7052 7058 7072 7080 7673 7849 5493
commits$	7849
committed$	7849 2132
committing$	7663 4957 7825 2132
committs$	2132
common$	3611 7538 7539 7540 7541 5171 5559
commun	1737 4923 2125
communicate$	301 302 303
communicated$	301 302 303
communicates$	301 302 303
communicating$	301 302 303
communication$	1644 1645 1646 1647 2475 5541
community$	6527 4778 4802 7717 1873 7741 5166 5242 2801 2809 2816
company$	5861 3181 6041 6059 6480 3665 3666 4426 4431 4432 7513 7542 4751 1714 5241 2523
compare$	4930
compass$	6430
complacency$	2862
complacent$	4703 2862
complain$	1162 1163
complained$	1162 1163
complaining$	1162 1163 7181
complainned$	1162 1163
complainning$	1162 1163
complains$	1162 1163
complaint$	7373 5247 5550
complaints$	7373 7508 7509 5247 5550 5551
complete$	1191 1680 1922 2475
completed$	7330 7331 7332 7333
completeed$	1922
completeing$	1922
completely$	827 4406 2364 2465 2468
completes$	1922
complex$	2284
complexion$	5449 2856
complexions$	5449 2856
compliance$	5250 5317
compliant$	3820 5316
complicit$	230 231 232 233 246 447
complicity$	6023 446
comply$	6031 6405 7029 7052 7058 7072 5493 5494
compromise$	10 2141 2142
compromised$	10 2141 2142
compromises$	10 2141 2142
compromising$	5861 10 2141 2142
compulsive$	2235 5703
computer$	5589
conceal$	495 496 1149
concealed$	495 496 1149 5488
concealing$	495 496 1149
concealled$	495 496 1149
concealling$	495 496 1149
conceals$	495 496 1149
concer	2021 2058 2115
concern$	3614 4464 4465 7334 7335 7336 7337 7338 7339 7340 7341 7373 5550
concerned$	4680 4681 4759 1719 7773
concerning$	6597 6598 6599 6600 6601 6602 6603 6604 6605 2286
concerns$	6437 6438 6439 6440 4464 4465 7373 7508 7509 5550 5551
concerta$	2962
concus	2991
condit	5032 5037 2798
condition$	7850 7855 7994 5719 5720 5840
conditional$	2793
conditions$	6495 2092 7994 5816 5840
conduc	1764
conduct$	3 4 5 6 7 8 9 3053 3054 3055 3060 5905 6024 6391 6392 738 739 740 741 742 743 744 745 746 876 877 878 879 880 881 5186 2287 2703
confer	7933
confidence$	944 945 946 947 948
confidential$	2535
confidentiality$	7485
confiscated$	4811
conflict$	6311 6457 7182 2092 5251
confro	7808 4991
confront$	7809
confrontation$	6311
confrontational$	6606 6607 6645 6646 6647 6648 6649 6650 6651 5334 2839
congregate$	6679 5422
congregated$	6679 5422
congregates$	6679 5422
congregating$	6679 5422
connected$	645 1812 7773 4956 5251
conscious$	3205
consensual$	2343 2825
consent$	6023 349 350 351 352 353 354 836 837 838 839 6904 4096 4097
consented$	349 350 351 352 353 354 6214 356 360 836 837 838 839
consenting$	349 350 351 352 353 354 2343 2825
consents$	349 350 351 352 353 354 836 837 838 839
consequences$	5930 73 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 6424 6425 6686
consid	1799 1836 1843
consider$	6405 7052 7058 7072 7359 5493
considered$	756 2232
consistent$	1191
consistently$	1322 4363 1323 4364 1324 1325 1326
consort$	2198
consorted$	2198
consorting$	2198
consorts$	2198
consortted$	2198
consortting$	2198
consta	4791 4792 4793 1753 1754 1788
constable$	7609 7610 7611 4794 4795 4829
constables$	7609 7610 7611 4794 4795 4829
constant$	4645 4646
constantly$	290 1322 4363 1323 4364 1324 1325 1326 1572
consti	1836
consul	5037 5050
consultant$	7855 7864 7868
contac	4806 7781 1941
contact$	3181 6155 301 302 303 305 306 307 308 309 310 311 812 813 2093 5373 5490
contacted$	301 302 303 305 306 307 308 309 310 311
contacting$	301 302 303 305 306 307 308 309 310 311
contacts$	301 302 303 305 306 307 308 309 310 311 7624 4982
contactted$	301 302 303 305 306 307 308 309 310 311
contactting$	301 302 303 305 306 307 308 309 310 311
contain$	6578 7158 7159 7160 5002 5501
contains$	5002
content$	130 131 136
continually$	290 1322 4363 1323 4364 1324 1325 1326
continue$	5945 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 7079 2155
continued$	5945 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 1191 2155
continues$	5945 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 2155
continuing$	5945 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 2155
continuously$	1322 4363 1323 4364 1324 1325 1326
contraception$	6867 6868 2978
contraceptive$	2978
contract$	7731 5854
contracts$	7731
contribute$	446 1883
contributed$	5871 446
contributes$	446 1883
contributing$	446
contro	1878 4920
control$	6405 6427 6433 6553 6578 6597 6598 6599 6600 6601 6602 6603 6604 6605 3807 6629 3821 6659 4055 4056 7113 7158 7159 7160 4791 4792 4793 1753 1754 1755 1788 4832 7712 7738 1939 4986 5294 5501 2614 5691
controlled$	5894 7057 7063 7068 7077 7141 7144 7145 7146 7147 7148
controlling$	2286 2841
convenience$	4735
conveniently$	2517
convic	4891 4944
convict$	2634
convicted$	7762 2791 5833
convicting$	2634
conviction$	7709 7999 2791 2904 3028
convictions$	7675 7709 7999 2791 2904 3028
convince$	7129
cooper	5027
cooperate$	6405 6585 7029 7052 7058 7072 7359 7845 5493 5494
cooperating$	6585
cooperation$	6584 5319
coordi	2603
cope	5036
cope$	3890 876 877 878 879 880 881 4013 4014 4015 4018 4019 4021 4022 4025 987 988 989 6858 6859 4045 1005 1006 4048 7361 7854 7873 2363
coped$	876 877 878 879 880 881 2363
copes$	876 877 878 879 880 881 2363
copied	1735
copied$	7818
coping$	876 877 878 879 880 881 4013 4014 4015 4018 4019 4021 4022 4025 6861 6862 2363
core	7703
core$	3740 3741 7760 7802
cornrows$	2856
corporate$	2475
corrob	1737
corroborated$	4778
corrupting$	649 650 651 2227
cotton$	2354
couch$	7957
could$	21 22 23 24 25 205 206 207 208 209 210 3781 787 843 846 847 849 857 893 972 992 1045 4311 1287 1288 1373 1374 1375 1376 1377 1378 1379 1380 1381 1382 1383 1384 1426 1437 1469 1619 1689 1690 1692 1693 4785 1747 1913 2054 2457
couldn$	1285 1425 1436 1468
council$	4426 4431 4432 7513 7542 4751 1714 2475 2514 2523
counse	5037
counselling$	7856 5725 5745
counsellor$	7855 7864
countless$	3134 3149 4645 4646 4670
county$	3272 3288 3294 3297 3303 6123 6124 6125 682 3894 2644 5803
couple$	819 7971
courier$	6541 5277
couriers$	6541 5277
course$	4372 4379 1339 1340 7201
court	4944 7772 2610 2798
court$	418 419 7762 7981 2127 5169 2137 2182 2610 5651 5820 5830 5843 2803 5848
courted$	418 419 2182
courtesy$	7276 7277
courting$	418 419 2177 2182
courts$	418 419 6675 6676 7762 2182
cousin	7926 7939
cousin$	2062
cover$	1149 1627
covered$	1149 1627 5488
covering$	6984 1149 1627
coverings$	6984
coverred$	1149 1627
coverring$	1149 1627
covers$	1149 1627
covert	1899
covert$	4940 2535 2877
covertly$	2877
cowardly$	2862
cp$	2786
crack	7990 5179 2600
crack$	7641 7885 7997 5195
crackdown$	5641
cracked$	7783
crackeddown$	5641
crackingdown$	5641
cracksdown$	5641
crave$	594 595 2300
craved$	594 595 2300
craves$	594 595 2300
craving$	594 595 2300
crazy$	5323
create$	454 1922
created$	454
createed$	1922
createing$	1922
creates$	454 1922
creating$	454
credit$	6179 6180 6181 6182 6183 6184 6185 6186 6191 6193 6194
cries$	799
crime	7587 1737 7597 4783 4854 7684 1826 4919 4924 7774 7775 7787 4980 7798 1967 5019 7848 5173 5583 5617 5631 5637 5656
crime$	6089 6103 6464 6560 6673 7593 4778 7601 1745 7663 7671 7672 4862 4864 4867 4877 4912 4916 7734 7735 7737 1879 7742 4929 4948 1908 7768 7769 4953 4960 1921 1926 1934 1938 7807 1952 7813 5008 1971 7837 1990 2125 7991 5192 5193 5251 2265 2579 2580 5653 5662 2623 2627 2637
crimes$	6089 7671 7672 4867 7737 1990 5653
crimin	7587 1737 7597 1802 7664 7670 7683 7684 4919 7774 7781 5606 5617 5637 5638 2603 5656 2802 2894
criminal$	6089 6093 6096 6111 6482 6483 6484 6485 659 6538 6539 6540 4778 4843 7662 4877 4881 4891 4925 5018 5159 2125 5171 5173 5193 2199 2230 5275 5276 2280 2324 5375 5631 2592 2610 2810 2841
criminalise$	1675 1676 1677 1678
criminalised$	1675 1676 1677 1678
criminalises$	1675 1676 1677 1678
criminalising$	1675 1676 1677 1678
criminality$	6089 6103 7737 5192 2883
criminally$	2314 2581
criminals$	6111 6464 6466 6482 6483 6484 6488 659 6538 6539 6540 7692 5193 5275 5276 5375
crimint$	7632
crisis$	5050 2655 5720
crohn	2665
crohns$	5706
crook$	6568 5275 5305
crooked$	4145
crooks$	6568 5275 5305
crop$	4162 6997 6998 6999 7013 7014 7015 4201 5480 2441
cropped$	2423 2439
crosscheck$	4930
crowd$	819 5241 5267 5268
crown	2802
cruel$	2841
cry$	799
crying$	799
cse$	6089
cues$	1609 1610 1611 1612
culpable$	5554 2862
culpri	4845
culprit$	6515 6516 6517 7663 5273 5274 5611 5675 2912
culprits$	6515 6516 6517 7663 5273 5274 5611 5675 2912
culture$	5251
cunning$	2841
curb	1878
curfew	2125
curfew$	5166 7994 7999 5244 5849 3036
curfews$	7999 5244
curiosity$	3053 3054 3055 7334 7335 7336 7337 7338 7339 7340 7538 7539 7540 7541 5559
curled$	4134
curly$	2402 2423
curren	1737
current$	4778 4881
custod	7772 7967 5167
custodial$	2801
custody$	4862 4864 1891 7921 2094 7985
customer$	3173 6176
customers$	3173 6176 7717 5242
cut	1878
cut$	4179 2000 5455 5466 2674
cuted$	2674
cuting$	2674
cuts	1878
cuts$	2000 5455 2674
cuttin	1878
cutting$	2000
cynical$	6606 6607
dabble$	230 231 232 233
dabbled$	230 231 232 233
dabbles$	230 231 232 233
dabbling$	230 231 232 233
dad	7926 5119 7939 5122 7943 7946 7947 2108
dad$	6672 2062 2063 7923 7937 5120 2082 7952 2095 5144 7974 5369
daddies$	5217
daddy$	5217
dads$	2095 5369
daft$	52 53 515 2190
daily$	7873 2636
damage	4854 1826 7774 7775 7787 5019
damage$	7502 7672 4867 7813 7837 7977 7989 7991
damaged$	2281 5323
damn$	7275 7329
damp	2110
damp$	7968 5151
dancers$	4309
danger$	5859 5860 5870 3451 3452 6280 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 6424 6425 6431 6436 6437 6438 6439 6440 6453 6457 6464 665 666 667 668 6686 6867 6868 4644 4899 5192 5223 2196
dangerous$	5859 5860 3095 6096 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 6424 6425 3662 2146 2840
dangers$	5859 5860 3115 3116 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 6424 6425 6437 6438 6439 6440 6686 6867 6868
dark$	1090 6962 1141 4200 2401 2402 2403 2408 2423 5475 2439 5627
darker$	1090 2401 2408
data	4979
data$	7485 7628 7797 5588
databa	5574 5629
database$	7613 7680 7681 7748 5589
date$	5844
dates$	5844
dating$	2177
daughter$	5075
dawn$	2595
day	5645 5649
day$	7174 7175 7176 1329 7652 1974 7854 7873 5102 5561
days	5036
days$	7854 7873 7902 5561
dazzled$	596
dead	7967
dead$	7853
deaf$	4627 4628 4629 2532 5717
deal	7683
deal$	6031 261 262 263 6544 3765 6858 6859 7673 7808 7822 2154
dealer	5606
dealer$	3153 5979 5989 5990 6080 6093 6111 6114 6123 6124 6125 6134 6136 6139 6172 6204 6222 6389 3659 6478 6479 6482 6483 6484 6485 659 6528 6538 6539 6540 1988 5190 5193 5275 5276
dealers$	3153 5979 5989 5990 5999 6080 6093 6111 6114 6123 6124 6125 6134 6136 6139 6172 6204 6222 6389 6464 6467 3659 6478 6479 6482 6483 6484 6485 6488 659 6528 6538 6539 6540 7691 1988 5190 5193 5275 5276
dealin	7587 7597 4845 7670 7773 7774 7775 7788 5171
dealing$	6089 6099 6104 261 262 263 6123 6124 6125 6560 6673 1748 7663 7742 7825 7831 7989 2138 2154 5599 5858
deals	7788
deals$	261 262 263 7822 7835 2138 2154
dealt$	261 262 263 7772 7783 2123 2154
death	7938 7940 7964
death$	6280 7852 2080
debt	7938
debt$	5820
debts$	5820
decamped$	2882
deceitful$	2841
december$	6109
decency$	7276 7277
decent$	4512 4513 4514 4515
decide$	4033 6858 6859 7612
decided$	7478 1667 1668 4730 7549
deciding$	6861 6862
decision$	3071 5905 5913 5914 5915 5916 5917 5918 5923 5924 5925 5926 5927 3113 3242 6061 203 3245 6795 4049 4050 4579 7709 5186 5187 5188 5394
decisions$	3 4 5 6 7 8 9 3071 5905 5913 5914 5915 5916 5917 5918 60 61 62 63 5923 5924 5925 5926 5927 5928 5929 203 3245 6391 6392 6795 6802 4049 4050 7709 5186 5187 5188 5394
decked$	1118 1119 1120 2433
declin	1878 1986 7863
decline$	7038 2450
declined$	7038 7042 7043 7044 7045 7046 7047 7048 7049 2450
declines$	7038 2450
declining$	7038 2450
decrea	1878
deemed$	756
defeating$	3100
defect$	7850
defend$	3884 4013 4014 4015 4018 4019 4021 4022 4025
defending$	4013 4014 4015 4018 4019 4021 4022 4025
defensive$	2862
defensiveness$	2862
defiant$	6606 6607 2286 2841
deficit$	5699 5752
defied$	636 637 2203
defies$	636 637 2203 2522
definite$	1256
definitely$	1330 1338 4379 1339 1340 5510
defy$	636 637 2203
defying$	636 637 2203
degenerate$	2829
degenerates$	2829
degrade$	1842
degraded$	1842
degrades$	1842
degrading$	1842
degree$	164 6875 6876 6877 6878
delay	7865 5747
delay$	7502 7558
delayed$	5558
delays$	7502 7558
deliberately$	290 2517
delicate$	2383
delinquency$	2829
delinquent$	2280 2281 5323 2286 2829
delinquents$	2829
demand$	4919 4997
demanding$	6645 6646 6647 6648 6649 6650 6651 5334
demonise$	1675 1676 1677 1678
demonised$	1675 1676 1677 1678
demonises$	1675 1676 1677 1678
demonising$	1675 1676 1677 1678
demons	1820
demotivated$	2841
denial$	5236
dental	2010
dental$	5051
dentis	5037
dentist$	7855
deny$	7752 1894
denying$	1894
department$	4426 4431 4432 7513 7542 4751 1714 2514 2523
depend	5737
dependence$	2015
dependency$	2015
dependent$	2015
depends$	2096
deplorable$	2862
deport	7940
depres	7881 7938 7967
depressant$	5724
depressants$	5724
depressed$	5709
depression$	2947
depressive$	2948
deprive$	7752
deprived$	2281
depth$	7396
dereliction$	2862
descend$	244 245
descendded$	244 245
descendding$	244 245
descended$	244 245
descending$	244 245
descends$	244 245
descri	1742
description$	4837 1945 7846
descriptions$	4771 7590 7614 4837 1945 7814
desert$	2504
deserted$	2501 2504
deserting$	2504
deserts$	2504
desertted$	2504
desertting$	2504
deserve$	437 438 2184
deserved$	437 438 6300 2184
deserves$	437 438 2184
deserving$	437 438 2184
design	1836
designed$	1883 1953
designer$	6455 6456 1142 5475 5478 2439 2445
desire$	4332 7151 7152 7153 7154 7155 7156
desk	4783 4786
desk$	7594 7601 7602 7604 7616 7747 7766 4949 7778 4975 5012 5664
despite$	81 3122 82 83 84 105 109 110 111 6130 6131 6132 6133 6408 6409 6410 1604
destined$	1220 1221 1222 2454
destructive$	3087 6098
detail	1742 1909 4950 4951
details$	3168 3169 3170 7613 7614 7780 7814 7815 5000
detain	4928 7772 1983
detain$	7746 5024 2634
detained$	5627
detaining$	2634
detect	7593 4783 4791 4792 4793 1753 1754 1788 4832 4891 7713 4929 4948 1908 7768 7769 1921 1934 1938 1952 1971 2612 5654
detection$	7709 5651 2611 2612 2914
detections$	7709 5651 2611 2914
detective$	1731 7601 7609 7610 7611 4794 4795 4829 7650 7747 1889 7766 4949 4975 1959 5001 5012
detectives$	1731 7601 7602 1744 7609 7610 7611 4794 4795 7616 1758 4829 7650 4895 7747 1889 7766 4949 4975 1959 5001 5012
detent	5100 2125
detention$	7918 5166 3020
detentions$	7918 3020
deter$	1966 2615
deteri	7863
determ	1804 1895
deterping$	1966
deterr	7783
deterred$	2615
deterrence$	2917
deterrent$	5680 2917
deterrents$	5680
deterring$	1966 2615
deters$	1966 2615
deterting$	1966
develo	5574 2534
develop$	1728 4962 1922
developed$	866 1728 4962 1922
developing$	1728 4962 1922
developmental$	2703 2746
develops$	1728 4962 1922
deviant$	2281 5323 2286
device	1794 4943
device$	1770 7630 7761 1961 2547
devices$	1770 7630 7761 1961
devious$	2841
diabet	7881
diabetes$	2938
diabetic$	2938
diagno	5037
diagnosed$	2982
diagnoses$	2982
diagnosis$	7855 7856 5700 5720 5752 2982
diagram$	1835 5632
diagrams$	5632
diazepam$	2967
dice$	421
dicing$	421
did$	315 3407 3446 3520 510 511 512 3562 3565 549 550 551 558 585 726 1013 1020 1028 1051 1321 4371 7191 7192 4380 4381 1351 1394 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4479 1448 4495 4501 1461 4503 4505 1490 1492 1493 1494 1495 1496 7375 7376 7478 7528 7529 7530 7531 7551 7552 1700 2180 2479 2482
didn$	3406 3445 3521 510 511 3564 539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 7551 7552 2189 2279 2366 2470 2471 2479
die$	7853
died	7940 5123 7967
died$	7941
diet	5062 7881
diet$	7880
dietary$	2994
dietician$	7864 3000
dieticians$	3000
dietitian$	3000
dietitians$	3000
difference$	7124 7125 7126
diffic	1814 7865 5742 5761
difficult$	5861 719 720 721 722 723 724 6597 6598 6599 6600 6601 6602 6603 6604 6605 6640 6645 6646 6647 6648 6649 6650 6651 793 794 795 796 797 6673 4855 7841 2281 2284 2286 5328 5334 2841
difficulties$	6305 6312 6313 6640 2066 2092 5328 5718 5720 5743 2752
difficulty$	5718 5720 2752
dim$	2841
direct	2603
directed$	4990
dirty$	7968 2423 2432 2439 2855
disabi	5037 7881
disabilities$	5716
disability$	7855 5716 5752 2956
disabled$	2956
disaffected$	2281 5323 2380
disappear$	6146 294 295
disappeared$	294 295
disappearing$	294 295 5196
disappearred$	294 295
disappearring$	294 295
disappears$	294 295
disappointing$	1538 1539 1540 1541 4647 4648 7467 2500
disappointingly$	2864
disband$	4981
discipline$	5235
disciplined$	5352
disclo	2102
disclose$	6017 6031 6405 7052 7058 7072 5493
discov	4787 1804 1895
discover$	7605
discuss$	7052 7058 7072 5493
diseas	5032
disease$	7850 5752 5760
disengage$	6031 2837
disengaged$	5509 2837
disengagement$	2837
disengages$	2837
disengaging$	2837
disgrace$	2862
disgraceful$	2286 2862
disgracefully$	2862
disguised$	2209
dishevelled$	2855
dishonest$	2841 2862
disinterested$	5509 2841 2862
dismal$	1688 2862
dismally$	2862
disman	2887
dismantle$	4981
dismantling$	1951
dismiss$	578 7523 2510
dismissed$	578 1613 2501 2510
dismisses$	578 2510
dismissing$	578 2510
dismissive$	6606 6607 2862
dismissively$	2862
disobedient$	2281 2841
disobey$	636 637 7181 2203
disobeyed$	636 637 7181 2203
disobeying$	636 637 7181 2203
disobeys$	636 637 7181 2203
disord	4854 1826 4919 4920 7774 7775 7787 4980 7798 5019 5032 7865 5737 5761
disorder$	6640 6673 7672 4867 7737 7738 7807 7813 7837 7850 5058 5328 5707 5708 5734 5743 5744 5752
disorderly$	2841
disorders$	6640 5058 5328
dispersal$	4953
disperse$	4981
dispersing$	1951
display$	516
displaye$	4772 1732
displayed$	516 4772 1732
displayes$	4772 1732
displaying$	516 4772 1732
displays$	516
disposal$	7987 5651
disposals$	5651
disregard$	47 51 6031 636 637 2203 2510
disregardded$	51 636 637 2203 2510
disregardding$	51 636 637 2203 2510
disregarded$	51 636 637 2203 2501 2510
disregarding$	51 636 637 2203 2510
disregards$	51 636 637 2203 2510
disrespectful$	6606 6607 2841
disrup	7707 7713 7783 5654
disrupt$	6560 2596 2892 2907
disrupted$	6560 7700
disrupting$	6560 7181 2596 2892
disruption$	6560 6673 7702 7729 2597 5639 2605 2892 2907
disruptive$	649 650 651 6597 6598 6599 6600 6601 6602 6603 6604 6605 6673 2227 2281 5323 2286 2841
disrupts$	6560 2596 2892
disruptted$	6560
disruptting$	6560
distribute$	1730 4772 1732
distributed$	1730 4772 1732 7592
distributes$	1730 4772 1732
distributing$	1730 4772 1732
disturbed$	2281 5323 2841
dither$	2865
dithered$	2865
dithering$	5564 2865
ditherred$	2865
ditherring$	2865
dithers$	2865
divide$	4981
dividing$	1951
divorc	7938 7940 5123 5124 7964
divorce$	7942
divorced$	7941
divorcing$	7941
do$	315 3520 3562 3566 3568 3569 3570 556 583 6447 6449 726 6734 1011 1020 1026 1049 7036 4233 7052 7058 7072 7078 7079 4276 7099 4283 7115 7116 7117 7118 7119 7120 7121 7170 1321 4371 7191 7192 4384 4385 4388 1349 1395 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1450 4501 4503 1463 1490 1492 1493 1494 1495 1496 4707 5060 2180 5493 2479 2482
doctor	5037 2010
doctor$	7855
doctors$	5051
dodge$	1631
dodged$	1631
dodges$	1631
dodging$	1631
dodgy$	5861 6482 6483 6484
does$	315 3562 557 584 726 1012 1020 1027 1050 4284 7119 7120 7121 1321 4371 7191 7192 4384 4385 4388 1350 1396 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4479 1449 4495 1462 4505 1490 1492 1493 1494 1495 1496 1700 2180 2479 2482
doesn$	539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 4282 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 2279 2366 2470 2471 2479
dogs$	6555 6556 6557
doing$	6003 6004 6005 6006 6007 6008 6009 6010 6011 315 4480 4481 4496 4497 4501 4503 1490 1492 1493 1494 1495 1496 1700 7570 2482
dolled$	1166 1167 1168 2448
domestic$	7959 2767
don$	3564 539 540 541 542 543 545 555 582 1010 1016 1020 1025 1029 1030 1031 4282 1393 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 2279 2366 2470 2471 2479
done$	6229 830 1166 7099 7168 4411 4420 4427 4428 7250 7261 7262 7263 7264 4482 4498 4499 4500 4501 4503 4506 4507 4508 7330 7331 7332 7333 1490 1492 1493 1494 1495 1496 7356 7357 7358 7369 1700 7569 2482
doomed$	1220 1221 1222 2454
door$	6268 6270 7715
doorman$	6176
doormen$	6176
dopey$	2841
dose	5037
dose$	7855 5749
dossier$	2890
dossiers$	2890
doubt$	7088 7089 7090 7091 4300 7200
doubtful$	3736
down	1880
down$	149 170 3509 6395 3622 6580 6668 6669 6670 4136 4178 4213 7032 7039 7401 7402 7403 7404 7405 7406 7407 7408 7409 7410 7411 7412 7413 7415 7416 7417 7418 7419 7420 7421 7422 7423 7426 7427 7428 7429 4612 7431 7432 4757 7666 7746 4952 5094 5466 5640 5641
downed$	4952
downfall$	6305
downlo	4811
download$	5588
downloaded$	7629
downloads$	5588
downplay$	578 2187
downplayed$	578 2187
downplaying$	578 2187
downplays$	578 2187
downs$	4952
drag$	1622 4749
draged$	1622
dragged$	5894 1622
dragging$	1622
draging$	1622
drags$	1622
drain$	3730
drama$	6311 6453 4291 7110 4293 2237 2685
drank$	1995
draw$	5878 5879 449
drawing$	449
drawn$	5894 597 605 606 607 608 609 610 611 612 613 614 615 616 617 622 1108 7057 7063 7068 7077 7141
draws$	5878 5879 449
dreadful$	1538 1539 1540 1541 7503 7504 7505 7506 2500
dreadlock$	2856
dreadlocked$	2423
dreadlocks$	2856
dreads$	5463 5465
dress$	3060 6224 6225 6226 6227 6228 876 877 878 879 880 881 900 901 902 903 904 905 1131 6991 4177 6997 6998 6999 7021 7022 7023 5475 2435 5480
dressed$	6224 6225 6226 6227 6228 6229 1118 1119 1120 6991 6992 6993 6994 1158 7021 7022 1166 1167 1168 5437 5439 5446 2433
dresses$	876 877 878 879 880 881 900 901 902 903 904 905 1131 6991 6997 6998 6999 7021 7022 5475 2435 5480
dressing$	3061 4171 1131 4193 2435
drew$	5878 5879 449
drift$	240 241 242 243 244 245 275 276 7080 5560
drifted$	240 241 242 243 244 245 275 276
drifting$	240 241 242 243 244 245 275 276
drifts$	240 241 242 243 244 245 275 276
driftted$	240 241 242 243 244 245 275 276
driftting$	240 241 242 243 244 245 275 276
drill	7786
drill$	6683
drink	7967
drink$	5995 5996 6031 6060 6062 6063 6191 6224 6225 6226 6227 6228 6447 6449 7885
drinki	5062 7881 7938 7964 7967
drinking$	3053 3054 3055 6070 6224 6225 6226 6227 6228 6254 1995 7880 2066
drinks$	5995 5996 6191 1995
driv	1878 1923
drive$	5971 6219 2613
driven$	3171 596 1953
driver	1755 4986
driver$	5989 5990 3173 5994 6176 1948
drivers$	3164 3167 5989 5990 3173 5993 5994 6175 6176 7026 7591 4796 7804 1948 1955 7817
drives$	6219
drivin	1916
driving$	4957
drone$	1917 2626 2893
drones$	1917 2626 2893
drop	1878
drop$	3714 7080 1623
droped$	1623
droping$	1623
dropout$	5275
dropouts$	6538 6539 6540 5275 5276
dropped$	1623
dropping$	1623
drops$	1623
drug	7587 7597 1802 7664 7684 4877 5171 7990 5606 5631 5637
drug$	3053 3054 3055 6089 3286 6113 6482 6483 6484 3710 3711 3712 3713 6538 6539 6540 1745 1748 4843 4924 4925 1926 5062 7881 7938 5193 5276 2236 2265 2280 2568 2696
druggie$	2834
druggies$	2834
druggy$	2834
drugs	7670 7786 5179
drugs$	5995 5996 6089 6093 6102 6103 6123 6124 6125 6179 6180 6181 6182 6183 6184 6185 6186 6191 6194 6464 6560 6573 6673 6867 6868 1745 1748 7641 7657 7677 7678 1926 5055 7874 7885 2066 7997 5192 5193 5195 2236 2265 5311
drunk$	6229 6250 7181 1995
dry$	1090 6962 7366 2408
dto$	3034
duck$	1631
ducked$	1631
ducking$	1631
duckked$	1631
duckking$	1631
ducks$	1631
due	1880
due$	3058 148 168 7892 2104 7964 7966 2122
dust$	7545
duties$	7215 7490
duty$	7215 7379 7451 7490
dyed$	2423 5466
dying$	7852
dyscalculia$	2931
dysfunctional$	2281 5323 2862
dyslexia$	7871 2929
dyslexic$	2929
dyspraxia$	2930
dyspraxic$	2930
dysregulated$	2841
e$	7373 7463 7464 4677 7508 7509 7867 7879 5551
each	7588 7644 1789 1790 7703 5650
each$	80 3268 3836 1065 7031 4214 1183 1316 1318 4603 7517 4767 7645 7697 4906 7733 4946 1944 5024 2380 5490 5491 5514 2559 2566
eager$	130 131 136
ear$	6954 7445
early$	6785
earn$	264 6259 6260
earned$	264
earning$	264
earns$	264
earring$	5475
earrings$	5475
ears$	6954 7446 7447 7595
easier$	1887
easily$	864 999 4414 7235 7236 7472 7473 7474 7475 2305
eastern$	1086 4141 6961
easy$	3074 266 4855 2197
eat	7801
eat$	2656 5748
eaten$	5748
eating	5037 5062
eating$	7855 2017 7880 2666 5748
eats$	2656 5748
eczema$	2940
educat	2038 5101 5785
educate$	77 78
educated$	77 78
educates$	77 78
educating$	77 78
education$	6413 5080 7905 2728 5779
educational$	5081
effect	2603
effective$	2639
effectively$	912 3953 913 914 915 916 919 920 921 922 2349
effort$	6365 507 3549 3550 7242 7270 7271 7334 7335 7336 7337 7338 7339 7340 7341 4526 4527 4528 4529 4530
efforts$	5233
egg$	120 122 5267
egged$	120 122
eggged$	120 122
eggging$	120 122
egging$	120 122
eggs$	120 122 5267
ehc$	2727
ehcp$	3011
ehcps$	3011
eight	7776
eight$	4938 1915 7777 1924 1932 7796 7799 4992 7839 5675
eighteen$	6202 6728 3922 6755 6759 6760 6761 6762 6763 6764
eject	7808 4991
eject$	7809
elder	5625
elder$	6111 6482 6483 6484 5251
elders$	6093 6111 6114 6482 6483 6484 6488 1827 5251
elect$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
elected$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 7478 4730 7549
electing$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electively$	2745
electr	2091 2127
electricity$	5132
electronic$	5168 5848
electronically$	5168
elects$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
element$	164 5268 5271
elements$	5268 5271
eleven$	896 897 898 899
else$	460 461
email$	7463 7464 5550
emaile	4996
emails$	7463 7464 7508 7509 5550 5551
embroiled$	234 235 236
emergency$	7867
emotionally$	2317 2377 2769 2782
empathy$	6434 5235
employment$	7919
enabl	1752
enable	1850 2598
enable$	6310 1854 1960
enabled$	6310
enableed$	1854
enableing$	1854
enables$	6310 1854 1960
enabling$	6310
encounter$	6480 5200 5384
encounters$	6480 5200 5384
encour	1741
encourage$	5878 5879 77 78 132 133 134 2149 2186
encouraged$	5878 5879 77 78 132 133 134 1746 2149 2186
encourages$	5878 5879 77 78 132 133 134 2149 2186
encouraging$	5878 5879 77 78 132 133 134 2149 2186
end$	467 468 7078 7079 4264 4292 1999
endanger$	10 2141 2142
endangered$	10 2141 2142
endangering$	10 2141 2142
endangerred$	10 2141 2142
endangerring$	10 2141 2142
endangers$	10 2141 2142
ending$	7852 1999
endless$	4645 4646
endlessly$	1322 4363 1323 4364 1324 1325 1326
ends$	4292 7728
enemies$	6302
enemy$	6302
enforc	4802 7707 7713 5574 5638
enforce$	2905
enforcement$	7620 7702 1874 7795 7828 5644 2604 2605 5663 2905
enforces$	2905
engage$	6017 6031 237 238 239 6405 6578 6585 3768 6587 6655 7029 7052 7058 7072 7113 7129 7132 7158 7159 7160 7359 7523 7526 5027 5222 5320 5493 5494 5501
engaged$	230 231 232 233 237 238 239 6229 6237 6585 7057 7063 7068 7077 7141 7144 7145 7146 7147 7148 5222 5320
engagement$	230 231 232 233 6584 6587 733 734 735 736 3778 1187 1188 1189 1190 5314 5319 5490
engager$	5290
engagers$	5290
engages$	230 231 232 233 237 238 239 7132 5222
engaging$	230 231 232 233 237 238 239 6585 6587 7158 7159 7160 5222 5313 5320 5501
english$	5789 5790
enjoy$	594 595 7197
enjoyed$	594 595 7197
enjoying$	594 595
enjoys$	594 595 7197
enough$	5948 3131 5950 3149 3519 3556 6831 6832 6833 6834 6835 6836 6837 6838 6839 6840 6841 6842 6843 4104 6923 7383 5388 5409
enquir	7713 5011 7933
enquiries$	1806 7699
enquiry$	7668 7699 7829
enrich	2534
entangled$	234 235 236
enter$	2180 5222
entered$	1773 1821 1823 4973 1933 2180 5222
entering$	2180 5222 5599
enterp	7836
enterprise$	7695 5618
enterred$	2180 5222
enterring$	2180 5222
enters$	7627 2180 5222
entice$	5878 5879 132 133 134 2149
enticed$	5878 5879 132 133 134 2149
entices$	5878 5879 132 133 134 2149
enticing$	5878 5879 132 133 134 2149
entirely$	1652 1653 2364 2465 2468 2513
entitled$	2841
epilep	7881
epilepsy$	2934
epileptic$	2934
episodes$	6151
equal$	2356
erratic$	6592 6593 6594 6595 737 2286
escala	1989 2603
escalate$	7080
escalated$	1919
escape$	6000
essential$	1883
establ	4787 1804 1895
establish$	7605 1906 1929
estate	4964
estate$	6107 6108 6527 4600 7782 7812 5242 2380
eternally$	2861
european$	1084 4127 4128 6959 2404
evade$	1631
evaded$	1631
evades$	1631
evading$	1631
evasive$	2841
even$	3141 104
evening$	2636
ever$	4034 4035 995 7127 7128 4314 7133 7134 7135 4363 4364 1324 1325 1326 4374 7208 7209 7210 4713 5497 5498 5511 5512
every$	3593 6412 3678 941 7031 4214 1183 1315 4357 1317 1319 1320 4610 4670 4673 7508 7509 7517 7645 4946 5036 5490 5491 2466 5514 5551 2559 2566 5759
everybody$	4583
everyone$	6351 3593 6524 6542 4583
everything$	6105 3991 951 7031 4214 1250 1251 1252 1343 1344 1345 1346 1347 4643 4725 4748 5225 5490 5491
evicte	7967
evicted$	3023
evicti	7938 7964
eviction$	3023
evicts$	3023
eviden	1912 7786 5574 2880
evidence$	3536 7373 7508 7509 7600 1805 1825 1890 7820 1973 5550 5551 2571 5613
evidently$	1338 4379 1339 1340
evil$	2226 5323
exam$	7497 7563 5100 2747 5789
examin	4811
examin$	1927
examination$	5588
examinations$	5588
examined$	7629 1927
examines$	1927
examining$	1927
examins$	1927
example$	7687
exams$	5789
except$	3992
exception$	5504
exchang$	328 3369 329 330 331 332 333
exchange$	3361 328 3369 329 330 331 332 333 3376 6197 6219 5222
exchanged$	328 3369 329 330 331 332 333 5222
exchanges$	328 3369 329 330 331 332 333 6219 5222
exchangged$	328 3369 329 330 331 332 333
exchangging$	328 3369 329 330 331 332 333
exchanging$	328 3369 329 330 331 332 333 5222 5599
exchangs$	328 3369 329 330 331 332 333
excitement$	6453 6457 2196
exclude$	7523 7524
excluded$	5896 6297 1613 5558 5774 2734
exclus	5100
exclusion$	6315 6316 1893 2042 7918 3015
exclusions$	3015
excuse$	4755 5537 5538
excuses$	4755
execut	2594
exercise$	516
exercised$	516
exercises$	516
exercising$	516
exhibit$	2552
exhibited$	5592 2552
exhibiting$	2552
exhibits$	2552
existent$	6592 6593 6594 6595 7503 7504 7505 7506
expand	1896
expect	5089
expect$	6380 6381
expectations$	6663 5366
expected$	3180 1746 1797 7720 7907 7966
expelled$	5777 2737
expensive$	2439
expensively$	1082 2405
experi	2100 2101
experience$	6346 6480 3950 910
experienced$	866 1063 5141 5142 5203 5386 2359
experiences$	6480
experiencing$	5141 5142
explicit$	3345
exploitation$	5859 5860 6089 6305 6306 6315 6316 6391 6392 6437 6438 6439 6440 4929 4948 1908 7768 7769 1921 1934 1938 1952 1971 5223 5249
exploited$	5894 5896 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 6424 6425 6869 6870 6871 6872
exploiter$	3153 5979 6093 6111 6134 6136 6139 6204 6389 3659 6478 6482 6483 6484 6485 6514 659 5190 5272
exploiters$	3153 5979 5999 6093 6111 6134 6136 6139 6204 6389 3659 6478 6482 6483 6484 6485 6488 6514 659 5190 5272
explosive$	2839
expose$	3044 10 5889 2141 2142
exposed$	3044 10 5889 2141 2142
exposes$	3044 10 2141 2142
exposing$	10 2141 2142
extend	1847
extensions$	5454 5465
extract$	1728
extracted$	1728
extracting$	1728
extraction$	5588
extractions$	5588
extracts$	1728
extremely$	2348
eye$	6954 7444 5469
eyebrow$	6954 6967 5472
eyebrows$	6954 6967 5472
eyed$	5444
eyelashes$	5459 5465
eyes	7830
eyes$	3872 6954 7556 1736
eyesig	7881
face$	6954 4166 4181 7008 4194 1891 2447
facebook$	296 3337 297 3338 298 3339 299 3340 300 3341
faced$	5342 5362
faces$	6954 7008 4194 2447 2789
facial$	4130 1891 2410 2546
facing$	2789
facts$	3536
fade$	5456 5465
fades$	5456
fail	1986 2748
fail$	67 539 540 541 542 543 545 546 547 548 559 7079 7181 1356 1357 1358 1359 7528 7529 7530 7531 2191 5505 2472 2473
failed$	67 539 540 541 542 543 545 546 547 548 561 7181 1356 1357 1358 1359 4405 7224 7528 7529 7530 7531 2191 2472 2473 5558
failing$	67 539 540 541 542 543 545 546 547 548 562 7181 1356 1357 1358 1359 7219 7220 7221 7222 7528 7529 7530 7531 2191 2472 2473 2474 5516 5517
failings$	7219 7220 7221 7222 2474 5516 5517
failled$	67 7181 7528 7529 7530 7531 2191
failling$	67 7181 7528 7529 7530 7531 2191
fails$	67 539 540 541 542 543 545 546 547 548 560 7181 1356 1357 1358 1359 7528 7529 7530 7531 2191 2472 2473
failure$	3199 159 160 161 162 163 546 547 548 7219 7502 7558 5275 2474 5516
failures$	7219 7220 7221 7222 7502 7558 5275 2474 5516 5517
fainted$	3001
fainting$	3001
faints$	3001
fair$	1090 2401 2402 2408 2423
fake$	2416
fall	1878
fall$	244 245 632 7080 1588 2508
fallen$	244 245 632 1588 2508
falling$	244 245 632 5487 2508
falls$	244 245 632 1588 7510 2508 5552
false$	7202 2206 2209 2418
families$	6609 6623 6624 6625 6626 6627 6628 4542 4543 4544 4545 4546 4547 4583 4595 7414 5322 5369 5374 5550
family	5107 5119 7943
family$	6609 6623 6624 6625 6626 6627 6628 6797 6822 6828 4594 7926 7937 5120 7954 7971 7974 5322 5369 2332 5374 2685 5800 5815 2779
fantasist$	5275
fantasists$	5275
far$	929 933 964 1046 1523 1524 1525 1661
farce$	5528
farcical$	2862
fashionably$	1082 2405
fast$	6785 2197
fat$	2855
father	7926 5119 7939 5122 7943 7946 7947 2108
father$	6672 963 2062 2063 7923 7937 5120 2082 7952 2095 5144 7974 5369
fathers$	2095 5369
fault$	6011 6012 6293 7512 1654 1683 4732 7560 7561 7562 5224 2511 5555 5565
faulty$	3557
favor$	3363
favors$	3363
favour$	3362 6187 6188 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 5210 2434
favoured$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2434
favouring$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2434
favourred$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2434
favourring$	1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 2434
favours$	3362 6187 6188 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 1723 1724 1725 5210 5211 2434
fear$	1054 2367
feared$	1054 2367
fearless$	2850
fears$	1054 2367
february$	6109
feckless$	2841
fed	1735
fed$	452 2065 2096
feed	1735 1910 2534
feed$	452 1728
feeded$	1728
feeding$	1728
feeds$	452 1728 2065
feel$	6153 6154 1780
feelin	2668
feels	2668
feels$	6153 6154
feet$	6082 6083 4117 7481 7555 2387
feigned$	2209
fell$	244 245 632 1588 2508 5652 2688
felt	2668
felt$	6153 6154
female	2586
female$	4106 6925 6926 4109 6928 6929 1084 4790 1801 5420 2380 2563
females$	6608 1801 2851
fend$	3887 4013 4014 4015 4018 4019 4021 4022 4025 985 7360
fendded$	985
fendding$	985
fended$	985
fending$	4013 4014 4015 4018 4019 4021 4022 4025 985
fends$	985
feral$	2281 5323 2841
ferocious$	2839
fester$	7566
fewer	1878
fiercely$	2364 2378
fifteen$	896 897 898 899
fight	1878
fight$	6031 6060 6062 6063 6275 3551 6370 6673 3888 7078 7080 4291 7110 4293 7177 7178 7179 7181 2613
fighti	4920 5124
fighting$	6560 6673 7181 7738 7902 2066 7942
fights$	6673 7177 7178 7179 7181 7182
figure$	4004
figures$	7497 4735 7563 7565 7574 7575
file$	7373 7613 7748
files$	7373 7613 7748
film	7808 1983
film$	5971 1786 7647 7651 4958 1918 5024 5667
filmed$	5894 3171 6914 1786 7649 1791 4958 1918 2558
filming$	1786 4958
films$	1786 7647 4958
filthy$	2855
final$	2055 2793 2795
find	7635
find$	2 788 791 7078 4787 1804 1895 1957
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 789
fine$	6831 6832 6833 6834 6835 6836 6837 6838 6839 6840 6841 6842 6843 4045 1005 1006 4048
fined$	5178
finger	7772 1983
finger$	7268 7269 7278 7279 7291
fingerprint$	5024
finish$	4266
fire	5158
fire$	6085 6279 7689 5158 7976
firear	7990
firm	1936
firm$	4977
first$	654 2793
fishnets$	5475
fisted$	7522
fit$	4564 7891
fits	7881
fits$	5695
fitting$	4158 4180
five	4774 7642 4827 1789 1790 1833 7697 7703 7776 1944
five$	6558 756 6756 1076 1109 6968 6969 6970 6971 6972 6973 4309 4318 4608 4874 4938 1915 7777 1924 1932 7796 7799 4985 4992 7839 2563 5675
fixated$	2530
flag$	1774 1897 2549
flagg	1799
flagged$	1773 1774 7648 1836 1897 1919
flagging$	1897
flags$	1774 1897
flashback$	2988
flashbacks$	2988
flashy$	2439
flat	5119
flat$	6126 6127 6128 6129 3312 3313 3314 3315 6263 6264 6265 1191 7937 7944 7950 7958 2109 5798
flats$	7956
flatter$	1715
fleas	2110
fleas$	5151
fled$	5605
fleece$	5475
fleeces$	5475
flirt$	301 302 303 316 317 421
flirtatious$	2823 2848
flirted$	301 302 303 316 317 421
flirting$	301 302 303 316 317 421
flirts$	301 302 303 316 317 421
flirtted$	301 302 303 316 317 421
flirtting$	301 302 303 316 317 421
flirty$	2823
floor$	7957
floppy$	2402
flout$	636 637 2203
flouted$	636 637 2203
flouting$	636 637 2203
flouts$	636 637 2203
floutted$	636 637 2203
floutting$	636 637 2203
fluoxetine$	2964
fob$	1597 1599 1600 1601
fobbed$	1575 1597 1599 1600 1601
fobbing$	1597 1599 1600 1601
fobed$	1597 1599 1600 1601
fobing$	1597 1599 1600 1601
fobs$	1597 1599 1600 1601
foetal$	2692
follow	1765 1983
follow$	6031 3503 6405 3623 3624 3625 3626 3627 6447 6449 664 7029 7052 7058 7072 1397 1398 1399 4582 7526 1786 7651 4958 5024 2180 5493 5667
followed$	6229 6237 6250 664 1397 1398 1399 7369 1786 4958 7800 2180
following$	664 1786 4958 2180
follows$	3503 664 1786 4958 2180
folly$	6309
food	2091 5137
food$	6179 6180 6181 6182 6183 6184 6185 6186 6191 5132 2096
foodbank$	7955
foolhardy$	2145
foolish$	3086 52 53 3095 478 2145 2188
foolishness$	6025 6026 6027 6028 6029 6030 6309
foot$	4117 7000 7001 7002 7686 2387
footag	4816 4979
footage$	7634 4817 7636 1779 1907 1917 7780 7797 2551 5593
footho	7830
footprint$	7755
for	4846 1850 5574 2534 2598 2603
for$	6042 3293 3295 3296 6171 3361 6195 3454 3455 3456 3457 3458 6435 6546 3742 3744 3745 3746 3748 3749 3751 3834 3839 3840 3855 4026 6901 6903 6922 1322 1323 7184 4567 7391 7392 7486 4684 7534 7536 7547 7573 7605 7645 4866 4872 7698 4884 4889 4890 1875 4957 7784 4968 4989 7857 5053 5057 5065 5066 7887 7894 5084 7980 2130 7993 7995 5374 5553 5605 5652 5687 2730 5832 5835 5837 5841 5848
force	1737 4783 4791 4792 4793 1753 1754 7633 1788 1853 4929 4948 1908 7768 7769 1921 1934 1938 1952 1971
force$	4426 4431 4432 7513 7542 4751 4778 7601 7602 1744 7604 7609 7610 7611 4794 4795 7616 1758 4829 7690 1853 4894 4895 7747 7756 7766 4949 4974 4975 7821 5012 5647
forced$	3628 3629 3630 3631 6450 6452 712 715
forces$	3628 3629 3630 3631
forehead$	6954
foreign$	1084 4128 2404 5470
forens	2899
forever$	1322 4363 1323 4364 1324 1325 1326
forget	5036
forget$	7854
forgot$	5558
forgotten$	2501 5558
form	1836
form$	7394 1922
formal$	2793
formally$	2733
formed$	1922
forming$	1922
forms$	1922
forty$	6755
forwar	1735 1910
forward$	5010
forwarded$	7818
foster	2759
foster$	808 7926 5119 7943 7975 2329 5800 5828
fostered$	5800
fought$	3546
foul$	2304
found$	2 3759 790 792 2131 2271
foundation$	6955 6956 6957 5468
four	7776
four$	6558 1109 6968 6969 6970 6971 6972 6973 4309 4938 1915 7777 1924 1932 7796 7799 4992 7839 2563 5675
fourteen$	896 897 898 899
fragment$	4981
frame$	6932 6933 6934 5424
frames$	6932 6933 6934 5424
fraternise$	2198
fraternised$	2198
fraternises$	2198
fraternising$	2198
freckled$	1090 2408 2855
freckles$	2856
freckly$	2855
free$	6003 6004 6005 6006 6007 6008 6009 6010 3205 6216 6217 2090 5221
freely$	6216 6217 359 7472 7473 7474 7475 5220 5221 2181
frequent$	291 292 2156
frequently$	290
friend	7588 1789 1790 1833 1841 7703 4903 7721 7776 1944 7842 5656 5821
friend$	6609 6623 6624 6625 6626 6627 6628 6924 6927 5268 5322
friends$	3042 5912 158 6055 204 3419 3423 3424 3444 486 3563 3680 640 641 642 6609 6623 6624 6625 6626 6627 6628 6924 6927 7104 7105 7106 7107 7108 4297 4298 4299 4309 4318 4359 7218 4542 4543 4544 4545 4546 4547 4593 7443 7451 7452 7453 7454 7455 7456 7457 4874 4882 4938 1903 1915 7777 1924 1932 7796 7799 4985 4992 1977 7839 5183 5268 5322 2289 5545 5550 5675
friendship$	626 627 3692 5268
friendships$	3 4 5 6 7 8 9 3071 626 627 5268
frighten$	6908 6909 6910 5407
frightened$	6869 6870 6871 6872 1052 1053
fringe$	7007
fringes$	7007
fritter$	2520
frittered$	2520
frittering$	2520
fritterred$	2520
fritterring$	2520
fritters$	2520
frizzy$	2402 2423
from	1863 5574
from$	3528 3529 6354 6355 6596 3825 3974 4005 4064 4087 6924 6927 1143 7050 7623 7645 7666 1852 4904 1930 5007 5021 5083 5084 7945 2126 5474 5515 5665 5746 2711 5778 5848
fruitful$	7719
frustrating$	4647 4648 7467
ft$	2387
full$	3147 923 2427
fully$	827 923 999 1002 2364
fumble$	2865
fumbled$	2865
fumbles$	2865
fumbling$	2865
functi	1836 5747
function$	876 877 878 879 880 881
functioned$	876 877 878 879 880 881
functioning$	876 877 878 879 880 881
functionned$	876 877 878 879 880 881
functionning$	876 877 878 879 880 881
functions$	876 877 878 879 880 881
fund$	7359
funding$	5561
funds$	5813
furthe	1737 1847 2603 5656
further$	4778 1840 2563
furthered$	1840
furthering$	1840
furthers$	1840
futile$	2460
gain$	6259 6260
gained	2023
gained$	5064
gallery$	4972
gambling$	7874
game$	3375 455 6683 6711
games$	455
gaming$	6160 6161 6162 455
gang	7593 1737 7597 4783 4791 4792 4793 1753 1754 7633 1788 1802 7684 1841 7701 4929 4948 1908 7768 7769 7774 1921 7781 1934 1938 4980 7798 1952 1971 5606 5631 5637 5638
gang$	3238 6089 6093 6103 6111 6134 6464 6485 6504 819 4778 7601 1745 4843 7662 4861 4862 7694 7695 4882 7739 4925 1893 4960 1920 7786 4971 1963 5192 5193 2210 2280 2324 2549 2562 2566 2584 2588 2592 5634 2623 2827 2896
gangling$	2855
gangly$	2855
gangs$	6089 6093 6103 6111 6464 6485 6504 7601 1745 7695 4960 4971 5192 5193 2210 2588 2589 2623 2827 2896
gangsta$	6505 5252 2828
gangstas$	6505 5252 2828
gangster$	6505 659 5252 2828
gangsters$	6505 659 5252 2828
gap	5574
gap$	7502
gaps$	7502
gather	4931 7838 5574 2534 2572
gather$	6679 4727 1728 7637 4962 5422
gathered$	6679 1728 4962 7832 5422
gathering$	6679 1728 7749 4962 5422
gatherred$	6679 5422
gatherring$	6679 5422
gathers$	6679 1728 4962 5422
gaudy$	2439
gaunt$	2855
gave	1735
gave$	123 124 125 126 127 128 129 214 1055 1056 1470 1475 1580 1581 1582 1583 1584 4659 5178 2709
gbh	5171
gbh$	7989
gcse$	5779 2747 5789 2749 2754
gcses	5100
gcses$	7918 5779 5789
gdpr$	7485
gear$	6997 6998 6999 5480 5486
genera	2534
general$	1191
generator$	1948 5678
generators$	1948 5678
gentleman$	6799 6800 6801
get	4839 1923
get$	37 38 3183 6031 6062 6063 6215 6259 6260 433 434 3548 6447 6449 632 652 669 670 671 672 673 674 675 676 677 678 3763 3764 757 771 772 773 774 775 776 6715 908 912 3953 913 914 915 916 919 920 921 922 6858 6859 7078 7079 4312 7158 7159 7160 4709 1684 1685 7801 4997 2026 2179 2180 5222 2233 2234 2282 2283 2293 5501
gets	2684
gets$	37 38 433 434 632 652 669 670 671 672 673 674 675 676 677 678 3779 757 771 772 773 774 775 776 6715 908 912 3953 913 914 915 916 919 920 921 922 4349 1684 1685 7801 2026 2031 2037 2065 2180 5222 2233 2234 2282 2283 2293 2654 2733 2735
getting$	37 38 6215 632 3786 3787 7158 7159 7160 4344 7181 1684 1685 2026 5501
gift$	5995 5996 6179 6180 6181 6182 6183 6184 6185 6186 6191 6194 6219
gifts$	5995 5996 6179 6180 6181 6182 6183 6184 6185 6186 6191 6194 6219 6455 6456 6481
gilet$	6997 6998 6999 5480
gilets$	6997 6998 6999 5480
ginger$	4140 2402 2423 2855
girl	7776 5149 5174
girl$	158 204 6609 6623 6624 6625 6626 6627 6628 4324 4325 4790 4938 1915 7777 1924 1932 7796 7799 4992 7839 7992 2204 5267 5322 2289 5447 5675
girlfr	7938
girlfriend$	6199 7922 7954 5213 5214
girlfriends$	6199 5213 5214
girls	4774 4782 7642 7644 4827 1789 1790 1833 7776 1944 7842
girls$	5912 158 204 3419 3423 3424 3444 486 3563 3680 640 641 642 6506 6524 6559 6609 6612 6623 6624 6625 6626 6627 6628 6643 4011 4012 7104 7105 7106 7107 7108 4297 4298 4299 4309 4318 7143 4359 7218 4542 4543 4544 4545 4546 4547 4592 7425 7443 7451 7452 7453 7454 7455 7456 7457 4874 4938 1903 1915 7777 1924 1932 7796 7799 4985 4992 1977 7839 5194 5267 5322 2289 5447 5545 5550 5675
give	1735
give$	123 124 125 126 127 128 129 214 856 4086 1055 1056 7052 7058 7072 4457 1470 1580 1581 1582 1583 1584 4788 5493
given	4993 4996
given$	1055 1056 1258 7330 7331 7332 7333 1475 1580 1581 1582 1583 1584 7655 2027 2031 2037
gives$	123 124 125 126 127 128 129 214 1055 1056 1470 1475 1580 1581 1582 1583 1584 4936
giving$	123 124 125 126 127 128 129 214 1055 1056 1470 1580 1581 1582 1583 1584 4936
glad$	130 131 136
glamour$	6455 6456 6481
glasses$	5475
glean$	1728
gleaned$	1728
gleaning$	1728
gleans$	1728
gloves$	5475
glued$	1352
go$	5945 3218 3219 3220 3221 6040 6060 6062 6063 3260 3262 3263 240 241 242 243 244 245 269 272 275 276 3320 3323 3331 294 295 6215 361 362 363 6224 6225 6226 6227 6228 6263 6264 6265 6338 6405 6447 6449 598 620 1145 1154 7029 7052 7058 7072 7078 7079 1237 7181 4728 4999 2179 2180 5222 5493 2771
goad$	2202
goadded$	2202
goadding$	2202
goaded$	2202
goading$	2202
goads$	2202
goal	1940
goal$	1883 7810
gobby$	2841
goes	7801
goes$	240 241 242 243 273 275 276 3331 294 295 361 362 363 598 620 1145 1154 1253 7181 7627 4999 2008 2096 2122 2179 2180 5222 2684 2771
going$	5961 6070 3254 240 241 242 243 268 275 276 3319 3322 3329 3330 3331 294 295 348 6215 361 362 363 6224 6225 6226 6227 6228 6263 6264 6265 620 3937 3939 3940 1145 1154 4254 1214 1215 1216 1217 4259 1223 1224 1225 7181 1797 2122 2179 2180 2715 2771
goings$	4982
gold$	2412 5475
gone$	3249 240 241 242 243 244 245 275 276 3331 361 362 363 6229 6230 3420 6244 6245 6246 6247 6251 3542 620 4999 5086 2179 2180 5222 2715
good$	3095 3105 265 3694 6551 3897 3966 978 4342 4565 4736 2391
goods$	5688
gorgeous$	2855
gormless$	2841
got	7863
got$	37 38 6229 6244 6245 6246 6247 6252 441 442 632 801 1094 1104 1105 1106 1107 1148 7261 7262 7263 7264 1684 1685 2065 2179 2180 5222 2323 2424 2430 2688 2733 2735 2736 2790
gown$	6989
gowns$	6989 7011
gp	5037 2010
gp$	7855 5051
gps	2127
gps$	5168
grade$	5788 5790 2871
graded$	756 759 7648 2535 2871
grades	7917 5100
grades$	7918 5788 5790
graffiti$	7813
gran	7926 5119 7939 5122 7946 7947 2108
gran$	7937
grandf	7926 5119 7939
grandfather$	7937
grandm	7926 5119 7939
grandmother$	7923 7937
grandp	7926
grante	2798
grasp$	6405 3596 3597 3598 3599 3600 3601 3602 3603 3604 3605 3606 3607
grass$	7494
gravitate$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitated$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitates$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitating$	605 606 607 608 609 610 611 612 613 614 615 616 617
greasy$	1090 6962 2402 2408 2423
greater$	909
greed$	6025 6026 6027 6028 6029 6030 6309 6455 6456
green$	6823 6824 6825 5398 2403 2423
grew$	1089 2407
grey$	6962 1141 2423 5475 2439 5627
grip$	7538 7539 7540 7541 1939 5559
grips$	1939
groomed$	5894 5896 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 6424 6425 5438
groomer$	6134 6389 6514 659 5272
groomers$	6134 6389 6514 659 5272
grooming$	6305 6306 5249
gross$	2475
grounds$	1849 2104
group	7588 4774 7621 7638 7640 7642 7644 4827 7646 1789 1790 4836 1833 7697 1841 7701 7703 4903 7721 4906 4907 7776 4980 7798 1944 7842 5583 2574 2576 5637 5638 5650 5656
group$	5912 158 204 3419 3423 3424 3444 3481 486 3563 3680 640 641 642 6508 6510 681 6609 6612 6623 6624 6625 6626 6627 6628 6643 3832 3833 819 1058 1059 7104 7105 7106 7107 7108 7111 4297 4298 4299 4302 4303 4309 4318 7143 4359 7218 4542 4543 4544 4545 4546 4547 7379 4586 4588 7442 7451 7452 7453 7454 7455 7456 7457 4641 7532 7533 4718 4807 1767 7654 1802 7669 4874 7695 4882 7716 4900 7724 7736 7747 4938 1903 7766 4949 1915 7777 7778 7779 1924 1932 4975 7796 7799 4985 4992 1963 5012 1977 7839 5026 7847 5031 5267 5322 2289 5374 5545 5550 2557 2576 5620 5675
groups$	6508 6510 6609 6612 6623 6624 6625 6626 6627 6628 7695 7779 5322 5620
grow	1896
grow$	1089 2407
growing$	1089 2407
grown$	340 6204 6722 867 3911 6731 3918 3919 3920 3921 3930 3931 3932 6752 6753 6754 6759 6760 6761 6762 6763 6769 3954 3956 3957 3958 3959 3960 3964 6783 6784 926 943 6804 949 950 3993 6812 6813 3999 4000 970 4036 4039 4084 1064 1089 5390 2373 2407
grownups$	6735
grows$	1089 2407
grubby$	2432 2439 2855
guaranteed$	1220 1221 1222 2454
guard	1755 4832 4986 1949
guard$	3173 6176 1731 7591 4796 1785 7650 7804 1950 1955 1956 7817 1975
guardi	5804
guards$	3173 6176 1731 7591 4796 1785 7650 1917 7804 1950 1955 1956 7817 1975
gucci$	5475
guessed$	6376 6377 3560 3561
guidance$	6441 6442 6443 6444 6445 6879 6891 7252 7253 7254 7255 7256 7257 7258 5244
guilt	7664 4861
guilt$	7514 7679 2511 5556
guilty	2811
guilty$	456 457 4891 2811 5852
gullible$	515 6823 6824 6825 2190 5398 2841
gum$	2719
gun	7990
habit	5737
habit$	5905 5186 5187
habits$	5905 5186 5187
habitual$	291 292 4971 2156 2228 2235 2568
habitually$	290
had	1991 2016 2024 2025 2684
had$	107 108 141 312 315 3411 3412 3413 3416 3417 378 379 380 381 382 383 384 391 392 393 394 395 429 726 801 6924 6927 1094 1104 1105 1106 1107 1148 7191 7192 1348 1385 1386 1387 1388 1390 1391 1392 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1418 1419 1420 1445 1453 4551 7370 1710 1711 2002 5057 5065 5066 2031 2032 2034 2037 2323 5422 2424 2430 2479 5605 2654 2711 2730 2787
hair$	6948 6950 6951 6952 7007 7023 5451 2413 5464 2425
haircut$	6950 6951 6952 7007 5464 2425
haircuts$	6950 6951 6952 7007 5464 2425
haired$	5435 5443
hairstyle$	6950 6951 6952 7007 5464 2425
hairstyles$	6950 6951 6952 7007 5464 2425
hairy$	2855
half$	4198 4995 2488
halfway$	5487
halluc	2924
hand	1910
hand$	127 128 129 3891 3892 3893 853 4065 6884 6885 6886 6887 6954
handded$	127 128 129
handding$	127 128 129
handed	4993 4996
handed$	127 128 129 5532 5533 5660
handful$	683 3724 684 3725 685 3726 686 3727 6634 5275
handing$	127 128 129 5599
handl	5577
handle$	6578 3873 3884 4013 4014 4015 4018 4019 4021 4022 4025 998 6858 6859 1939 2360
handled$	998 2360
handles$	998 2360
handli	7683
handling$	4013 4014 4015 4018 4019 4021 4022 4025 998 1644 1645 1646 1647 5171 2360 5541 2916
hands$	127 128 129 3891 3892 3893 853 6954 7371 7479
handse	4943
handset$	1770 7630 7761 2547
handsets$	1770 7630 7761
handsome$	2855
hang	7801
hang$	6031 6060 6062 6063 6074 6224 6225 6226 6227 6228 6263 6264 6265 623 6679 1150 1151 1152 1154 5422 2653
hanged$	6679 5422 2653
hangged$	6679 5422
hangging$	6679 5422
hanging$	5961 6070 6224 6225 6226 6227 6228 6263 6264 6265 623 6679 5422 5487 2653
hangs$	623 6679 1150 1151 1152 1154 5422
haphazard$	7503 7504 7505 7506
happen$	5962 5963 5964
happened$	3430 3431 6255 6256 465
happens$	463
happy$	130 131 136 3178
harass$	633 2201
harassed$	633 2201
harasses$	633 2201
harassing$	633 2201
hard	1936
hard$	699 700 719 720 721 722 723 724 3815 6673 855 4977 7841 2370 2404
harden	5679
hardened$	2228 5360 5410 2850
harder	1814
harder$	3515 719 720 721 722 723 724 7241 4855
hardest$	719 720 721 722 723 724
hardly$	993 994 1034 4075 1035 1036 4168 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1478 1523 1524 1525 2035 2045 2351 2352 2357 2365 2479 2707
harm$	5859 5860 3451 3452 6305 6306 6315 6316 6391 6392 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 6424 6425 6437 6438 6439 6440 4644 7502 4971 5143 7961 2125 7989 5223 2562 2566 2568 2589 5690 5714 2674
harmed$	5714 2674
harmer$	5280
harmers$	5280
harmful$	3095 6096 649 650 651 2146 2227 2568
harming$	5714 2674
harms$	5714 2674
has	1991 7863 2005 2684
has$	3047 3049 312 429 3523 726 801 6924 6927 1094 1104 1105 1106 1107 1148 1229 4371 7191 7192 1348 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1444 1452 4859 2002 5046 2031 2032 2034 2037 2127 2323 5422 2424 2430 2479 2654 2711 2730
hasn$	1393 4444 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 2479
hat$	5475
hats$	5475
have$	3048 3050 3177 3232 3246 3250 312 315 3426 3437 429 3518 3524 3538 3543 3554 3555 3558 3559 6500 726 801 6679 1094 1104 1105 1106 1107 1148 4249 4258 7078 1229 4322 4371 7191 7192 1348 7225 7226 7227 4410 7232 7233 7234 4419 4425 4458 1446 4733 4734 2323 5422 2424 2430 5518 5519 5605 5652 5670 2711 2730
haven$	1393 4445 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 2479
having	2025 2684
having$	312 315 1094 1148 5066 2032 2424 2654
havoc$	5301 5302 5303
hawk$	319 2167
hawked$	319 2167
hawking$	319 2167
hawkked$	319 2167
hawkking$	319 2167
hawks$	319 2167
hazel$	2403
he$	3101 3396 3419 3423 3424 3443 6339 486 6379 639 3680 640 6499 641 642 6682 7104 7105 7106 7107 7108 4297 4298 4299 4301 4426 7248 2733
head$	6268 6270 3895 944 945 946 947 948 4160 4182 4183 4184 1144 7483 1625 7723 5462 2524 2991
headed$	5335 5434 5531
heading$	2025
heads$	6268 6270 3895 1534 7483 1625 5387 5400 5460 5461
headscarf$	5475
headscarves$	5475
health	5062 5079 7938
health$	5037 7861 7862 5045 7868 5052 7880 2679 5721
healthcare$	5080
healthier$	3095
healthy$	3105
hear$	6503 2669
heard$	830 2103 2671
hearin	7881
hearing$	2103 2670 2675 2713 5844
hearings$	5844
hears$	2669
heart$	5032 7861 2678
hearted$	5529
heartless$	2841 2862
heatin	2091
heating$	5132
heavier$	2383
heavil	5036
heavily$	1083 7854 7873 2384
heavy	1936
heavy$	4977 2383 2385 2427 2492
heavyset$	2854
heed$	6017 6405 3623 3624 3625 3626 3627 7334 7335 7336 7337 7338 7339 7340
heeded$	6229 6237
heels$	7013 7014 7015 7481 5475
height$	6932 6933 6934 5424
held	5574
held$	859 7330 7331 7332 7333 1660 7607 1773 7783 1984
helicopter$	2626
help	1752 1850 1912
help$	3081 70 77 78 3582 6412 6413 6578 6587 3883 6879 6888 6891 6896 6897 6898 6899 6900 1187 1188 1189 1190 7052 7058 7072 7113 7129 7158 7159 7160 7166 7359 7368 1644 1645 1646 1647 7526 1840 1854 1883 1960 1970 7908 5233 5234 5293 5490 5493 5501
helped$	77 78 6404 6588 7057 7063 7068 7071 7077 7141 7144 7145 7146 7147 7148 7603 1840 1854
helpful$	7603
helping$	77 78 3583 7158 7159 7160 4343 1840 1854 5501
helpped$	77 78
helpping$	77 78
helps	1850
helps$	77 78 1840 1854 1883 1960 5502
hepatitis$	2981
her	4782 4807 1802 2022 5070 2044 2064 5107 7953 2116 7996 2140 5775 2798
her$	5862 5863 19 3088 3092 5911 3114 144 151 152 154 3198 158 3207 3208 3209 3210 3211 3212 204 6077 3270 3360 3440 3481 450 451 3498 481 6347 6350 3571 3574 6432 6436 3619 6542 3832 3833 6686 835 3907 3909 4119 4120 4121 1103 1136 4190 7161 4393 4583 7452 7453 7454 7455 7456 7457 4661 4663 4665 4672 7497 7563 4843 1996 5040 5041 5054 7877 5063 5072 2033 5085 2059 5105 2078 2079 5121 2081 7944 5128 5134 5140 7969 5157 5170 5176 5181 2170 2183 2289 2436 2437 5545 5698 2680 2682 2722 2777 2778 5825 2793 2801
heritage$	4150 4151 4152 4155
heroin	7990 5179
heroin$	7641 5055 7885 7997 5195
herself$	3041 3043 5862 5863 3072 3073 33 3075 3076 3077 3078 3079 39 5899 5900 3083 3084 6022 3334 6266 6267 6269 3463 3464 3465 3466 3467 3468 3469 3470 3472 3473 6294 6295 6308 3499 3500 3501 3502 6321 6322 6323 6324 6325 6326 6327 3512 3513 3514 6333 3572 3576 536 3578 3579 6398 6399 6400 6401 6402 6403 3724 3725 3726 3727 6552 6702 6703 6704 6705 6706 6707 6708 3947 3948 6831 6832 6833 6834 6835 6836 6837 6838 6839 6840 6841 6842 6843 6844 4027 6851 4697 5033 5106 5182 5207 5208 5401 5402 5694 5715
herselves$	5033 5694 5715
hid$	1153 1626
hidden$	1153 7607 5488
hide	4839 1819
hide$	5971 1153 1626
hided$	1626
hides	1819
hides$	1153 1626
hiding	1819
hiding$	1153 1626
hierar	7781 5625 5629 5631 5637
hierarchy$	7694 2886
high$	44 749 750 3797 3798 3799 3800 3801 3802 3803 3804 7181 4548 2491 2649
higher$	749 750 2708
highest$	749 750
highlights$	5465
highly$	1936 2364
hijab$	5475
hijabs$	5475
him	4782 5070 7953 7996 5775
him$	5862 5863 5911 3155 3162 3163 3164 3167 6136 6139 3481 6359 3832 3833 7161 4583 7452 7453 7454 7455 7456 7457 5545 5698 5825
himself$	3041 3043 5862 5863 3072 3073 33 3075 3076 3077 3078 3079 39 5899 5900 3083 3084 6022 3334 6266 6267 6269 3463 3464 3465 3466 3467 3468 3469 3470 3472 3473 6294 6295 6308 3499 3500 3501 3502 6321 6322 6323 6324 6325 6326 6327 3512 3513 3514 6333 3572 3576 536 3578 3579 6398 6399 6400 6401 6402 6403 3724 3725 3726 3727 6552 6702 6703 6704 6705 6706 6707 6708 3947 3948 6831 6832 6833 6834 6835 6836 6837 6838 6839 6840 6841 6842 6843 6844 4027 6851 4697 5033 5106 5182 5207 5208 5401 5402 5694 5715
himselves$	5033 5694 5715
his	4807 1802 2022 2044 2064 5107 2116 2140 2798
his$	19 3088 3092 3114 144 151 152 154 3198 158 3207 3208 3209 3210 3211 3212 204 6077 3270 3360 6200 3440 450 451 3498 481 6347 6350 3571 3574 6432 6436 3619 6542 6686 835 3907 3909 4119 4120 4121 1103 1136 4190 4393 4661 4663 4665 4672 7497 7563 4843 1996 5040 5041 5054 7877 5063 5072 2033 5085 2059 5105 2078 2079 5121 2081 7944 5128 5134 5140 7969 5157 5170 5176 5181 2170 2183 2289 2436 2437 2680 2682 2722 2776 2777 2793 2801
histor	1737
historic$	4778
history$	2101 2104 5270 5720 5820 5851
hit	2084 7962 7967
hit$	1715 5125
hiv$	2980
hold	1819
hold$	6581 3898 858 859 3905 3906 1660 4781 4859 5002 1985
holdin	4845 7670 1819 7788 5172
holding$	859 6883 7663
holds	1819 7788
holds$	859 1660 4859 5002 7835
holmes$	7632
home	5119 7943
home$	6067 6107 6108 6238 6239 6360 3848 6822 1714 7631 7645 5005 7925 7932 7936 7937 7944 7950 7951 7958 7961 7965 2109 7974 7985 2524 2744 5786 5798 5800 5809 2775 5817 5819 5826
homele	7967
homeless$	3024
homelessness$	3024
homes$	6107 6108 7631 5005 7956 5828
honest$	3534 6353 7057 7063 7068 7077 7141
hood$	1137 7012 5475 2438 5627
hooded$	2380 2439 5627 2855
hoodie$	6997 6998 6999 7007 5475 5477 5480 2858
hoodies$	6678 3861 6997 6998 6999 7004 7005 7006 7007 7009 7017 5475 5477 5480 2858
hoodlum$	2829
hoodlums$	2829
hoodrat$	2829
hoodrats$	2829
hoods$	6678 3861 1137 7004 7005 7006 7009 7012 7013 7014 7015 7017 5475 5477 2438 5627
hoody$	6997 6998 6999 5480
hooligan$	2829
hooliganism$	2829
hooligans$	6555 6556 6557 2829
hoot$	7329
hoots$	7329
hope$	4289 7767 5503
hopeless$	3717 1254 1255 2242 2281 2284 2841 2862
hopelessly$	2862
hoper$	6533 6538 6539 6540 5276 5284
hopers$	6533 6538 6539 6540 5276 5284
hopes$	7767
hoping$	7767
hopings$	7767
horde$	647 648
hospit	5050 2010 7967 2125
hospital$	7867 7868 5051 7879 5166 2524
hospitalised$	2973
hospitalized$	2973
hostel	5117
hostel$	7935
hostile$	728 729 730 731 732 6606 6607 1857 2286 2839
hostility$	6641 6642 784 785 5330
hot	4933 4967 2641
hot$	2091 2294
hotel$	6126 6127 6128 6129 3312 3313 3314 3315
hothead$	5275
hotheads$	5275
hotspot$	7751 7785 2632 5682
hotspots$	7751 7785 5682
hour$	2061
hours$	7908 2050 2061 7995 5561
house	5119
house$	6126 6127 6128 6129 3312 3313 3314 3315 6797 6822 6828 7631 5005 5015 7937 7944 7950 7958 2109 5798
househ	5119
household$	6797 6822 6828 7937
houses$	7631 5005 7956
housin	7938
housing$	5806
how$	6350 6680 4016 4017 984 5228
hub$	7594 7747 7766 4949 4975 5012 5664
huge$	3086
hulking$	2855
hung$	6250 623 1150 1151 1152 5487
hungry$	5361 5812
hunt$	598 3639 599 600 601 602 603 604
hunted$	598 3639 599 600 601 602 603 604
hunting$	598 3639 599 600 601 602 603 604
hunts$	598 3639 599 600 601 602 603 604
huntted$	598 3639 599 600 601 602 603 604
huntting$	598 3639 599 600 601 602 603 604
hurt	2084 7962
hurt$	5894 5896 6297 7080 5125 2674
hurted$	2674
hurting$	2674
hurts$	2674
husband$	7922 7954
hygien	5062 7881
hygiene$	7880
hyper$	2163 2841
hypersexual$	2824
hypersexualised$	2824
hypocritical$	2862
hysterical$	2841
i$	1658
ic	2586
ic$	1068 2382
ic0$	2853
ic1$	2853
ic2$	2853
ic3$	2853
ic4$	2853
ic5$	2853
ic6$	2853
ic7$	2853
ic8$	2853
ic9$	2853
idea$	5983
ideas$	5982
identi	1742 7612 7635 1799 1802 1804 1843 7713 1895 5625
identical$	2439
identically$	1082 2405 5474 5476
identified$	656 1775 4843 2118 2563 5605 2568 5627
identifies$	7647 1870
identify$	7637 7647 1870 1929
identifying$	1870
identity$	1749
idle$	5353 2841
idly$	4556 5524
iep$	3012
ieps$	3012
ies$	6796
if$	365 366 367 368 369 370 371 372 373 374 375 376 377 6248 6249 402 403 404 405 406 1389 1510 1511
ignorance$	2862
ignorant$	2841 2862
ignore$	6031 6060 6062 6063 636 637 7181 1636 1637 7524 2203 2450 2509 2510 5558
ignored$	636 637 7042 7043 7044 7045 7181 1636 1637 7528 7529 7530 7531 2203 2450 2501 5546 2509 2510 5558
ignores$	636 637 7181 1636 1637 2203 2450 2509 2510 5558
ignoring$	636 637 7181 1636 1637 2203 2450 2509 2510 5558
ill	7967
ill$	57 58 1117 1139 2309 2311
illegal$	6096
illnes	5032 5037 7938 7940
illness$	7850 7855 5752
image$	6163 3373 3374 334 335 6914 4735 7590 4773 1733 4932 1945 1958 7834
images	1909 4950 4951
images$	6163 3367 327 6187 3373 3374 334 335 6914 7590 4773 1733 7613 7614 4932 1907 1945 7814 1958 7834
immaculately$	1082 2405
immature$	2841
immaturity$	6025 6026 6027 6028 6029 6030 3522 482 483
immigration$	7938 2772
imminent$	7720
immuni	2992
impair	5032
impaired$	5754
impairment$	7850 5716 5752
impetigo$	3004
implicated$	230 231 232 233 2118
important$	1883
impos	1847
imposing$	2383 2855
imposs	1814
impossible$	719 720 721 722 723 724 1254 1255 4855 2460
impression$	5983
impressionable$	2841
impris	7938
impulse$	3615
impulsive$	2841
in	5103 2069 2684
in$	81 3143 5971 3255 3271 3275 3278 3287 3290 3291 3292 328 3378 3379 3380 3382 6412 3673 3686 3700 3758 3825 3834 3863 6811 1015 6924 6927 4125 4136 4137 4138 7003 4186 4191 4195 4199 1159 1160 1161 7150 7157 4370 4397 7301 4666 7547 4814 7663 7666 7679 1867 5003 5029 5030 5059 5061 5086 5093 5107 5109 5110 5138 5163 2126 2195 2331 5374 5466 5474 5476 5500 5515 2526 5605 2686 5759 5799 5803 5841
inability$	3199 159 160 161 162 163
inaction$	3492 7558 5562 5564
inadequacy$	2862
inadequate$	2862
inadequately$	2862
inappropriate$	6096 3345 2199 2286 2439
inappropriately$	1082 2405 5474 5476
inattention$	5562
incapable$	68 2458 5509
incessantly$	2861
incest$	7959
inch$	3982
incidents$	7813
inclination$	4332 7151 7152 7153 7154 7155 7156
include$	5605
income	7938
income$	5820
incompetence$	2862
incompetent$	2862
incompetently$	2862
inconsistent$	6592 6593 6594 6595 737 2278
incorrect$	2432
increa	1896 2603
indecent$	3345
indepe	5799
independent$	3996 3998 1063 5405 5419
index	5629
index$	4863 7789
indica	4779 5574
indifference$	7558 5562 5564 2862
indifferent$	5509 2862
indisputably$	2861
indivi	7703 1944 5650
individual$	6609 6623 6624 6625 6626 6627 6628 6924 6927 1801 7703 7764 2039 5322 5375
individuals$	6482 6483 6484 6485 6609 6623 6624 6625 6626 6627 6628 6924 6927 1801 4911 4985 5322 5375
indulge$	237 238 239
indulged$	237 238 239
indulges$	237 238 239
indulging$	237 238 239
ineffective$	2862
ineffectual$	2862
inept$	2862
ineptitude$	2862
inevitable$	1256
inevitably$	5510 2861
inexcusable$	4647 4648 7467 2862 2863
inexcusably$	2862
inexplicably$	2864
infamous$	701 702 703 704 705 706 707 708 816 2333 2843
infect	5032
infection$	7850 5752
inflicted$	5226
influe	7701
influence$	6509 5268
influenced$	5894
influences$	6509 5268
influential$	7802
inform	1850 1912 5574 2603
inform$	1729 7600 1750 1751 1840
informant$	2872
informants$	2872
information$	3536 7373 4581 1644 1645 1646 1647 4769 7599 7600 1743 7780
informed$	3205 1840
informing$	1750 1751 1840
informs$	1750 1751 1840
inhale	5037
inhaler$	7855 2937
inhalers$	2937
initiative$	2613
injection$	7890
injections$	7890
injunc	4953
injunction$	7729 7771 7805 7828 7994 5661
injunctions$	7729 7771 7805 7828 5661
injuri	5037
injuries$	7855
injury	5032 5037
injury$	7850 7855
inner$	1071
innocent$	6791 6792 6793 6794 5393
innocents$	6786 6787 6788 6789 6790 5392
inpatient$	2974
inquiry$	7668
insane$	5323
inside$	5971
insight$	5235
insist$	211 212 213
insisted$	211 212 213
insisting$	211 212 213
insists$	211 212 213
insistted$	211 212 213
insistting$	211 212 213
insolent$	2841
insomnia$	2984
inspec	4791 4792 4793 1753 1754 1788
inspector$	1731 7609 7610 7611 4794 4795 4829 1959 5647
instagram$	296 3337 297 3338 298 3339 299 3340 300 3341 6160 6161 6162
instead$	7534 7536
instigator$	5611 2830
instigators$	5611 2830
institutional$	2475
instructed$	1746 1792 4990
instructions$	5244
insulin$	2939
integrated$	2583
intel$	2868
intell	7633 5625 5629
intelligence$	7373 7593 4776 7596 7616 4862 7756 4974 2533 5575 2535 2623 2867 2891 2908
intended$	1883
intens	1936 2603
intensive$	4977 2788
intent	1940
intent$	7989 5853
intention$	4332 7151 7152 7153 7154 7155 7156
intentions$	4332 7151 7152 7153 7154 7155 7156
interc	4835 2920
intercepted$	7653
intercourse$	5200
interest$	7129 4332 7151 7152 7153 7154 7155 7156 7334 7335 7336 7337 7338 7339 7340 4526 4527 4528 4529 4530 4714 7538 7539 7540 7541 1743 7660 1970 5559
interested$	4339 4483 4679 4758
internally$	2733
internet$	296 3337 297 3338 298 3339 299 3340 300 3341 6160 6161 6162 2173
interr	4811
interrogated$	7629
interv	1799 2123
intervene$	7359 7523 7526 7707
intervened$	7369
intervention$	6587 7983 5490 5847
interventions$	6587 1187 1188 1189 1190 5490
interviewed$	1830 2119
intimate$	3345
intimidate$	633 2201
intimidated$	633 2201
intimidates$	633 2201
intimidating$	633 6673 2201 2286 2404 2839
into	2069 2534
into$	5897 5971 3281 3282 3283 3285 3756 1930 5110 2126
invariably$	2861
invest	7713 5011 7933 5162 2612 2898
investigate$	7359 7526
investigation$	7699 7709 7829 7979 7980
investigations$	7699 7709
invincible$	2850
invitation$	4224 1184 1185 1186
invitations$	4224 1184 1185 1186
invite$	5878 5879 418 419 2182 2186
invited$	5878 5879 418 419 2182 2186
invites$	5878 5879 418 419 2182 2186
inviting$	5878 5879 418 419 7158 7159 7160 2182 2186 5501
involv	7664 7684 5606
involved$	5894 5896 230 231 232 233 234 235 236 645 717 7527 4845 7773 2118 5251
involvement$	230 231 232 233 645 4861 5251
involving$	7685
iq$	2995
irresponsible$	52 53 3095 478 2145 2188 2862
irresponsibly$	2818 2862
is	1836 5014 7863 2668
is$	3103 156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 726 3774 3779 757 771 772 773 774 775 776 908 912 3953 913 914 915 916 919 920 921 922 931 6924 6927 4174 1158 4228 4292 4371 1364 1365 4685 1652 1653 7550 7573 4789 4830 4902 4909 4976 2028 2067 5148 2129 2233 2234 2267 2282 2283 2293 5422 5466 5467 2513 5605 2629 2676 2681 2688 2699 2715 2733 2735 2736 5796 2769 2773 2790 2792 2793 2797
isn$	1178 1213 1218 2279 2351
isolation$	2052
iss$	2788
issue$	6640 1730 4772 1732 5251 5328 5720
issued$	1730 4772 1732 7592 4996
issues$	6640 1730 4772 1732 4936 5251 5328 5720
issuing$	1730 4772 1732
it$	6208 6271 6272 6274 798 6680 3871 6873 6874 1226 1227 7199 4426 7248 4464 4465 7363 7372 4643 1606 1607 1608 7508 7509 4725 4748 5225 5311 5551
its$	3264 6105 453 3497 3573 7246 4568 4578 4661 4663 4665 7485 7486 4670 4672 4673 7497 7517 4701 4737 4738 7563 1714 4756 4764 4765 4875 4883 5140 2476 5544 2514 2523
itself$	3041 3043 3072 3073 33 3075 3076 3077 3078 3079 39 5899 5900 3083 3084 6022 3334 6266 6267 6269 3463 3464 3465 3466 3467 3468 3469 3470 3472 3473 6294 6295 6308 3499 3500 3501 3502 6321 6322 6323 6324 6325 6326 6327 3512 3513 3514 6333 3572 3576 536 3578 3579 6398 6399 6400 6401 6402 6403 6552 6702 6703 6704 6705 6706 6707 6708 3947 3948 6831 6832 6833 6834 6835 6836 6837 6838 6839 6840 6841 6842 6843 6844 4027 6851 7390 4697 4698 5182 5207 5208 5401 5402
jacket$	6997 6998 6999 7007 5475 5480 5484
jackets$	6997 6998 6999 7007 5475 5480 5484
jail	5167
jail$	7921 7985
jailed	7940
jailed$	5178
january$	6109
jeans$	6997 6998 6999 7013 7014 7015 1157 7020 5475 5480 2446
jeopardise$	10 2141 2142
jeopardised$	10 2141 2142
jeopardises$	10 2141 2142
jeopardising$	10 2141 2142
jeopardize$	10 2141 2142
jeopardized$	10 2141 2142
jeopardizes$	10 2141 2142
jeopardizing$	10 2141 2142
jeopardy$	5859 5860 5870
jewellery$	6997 6998 6999 5475 5480
job	7938
job$	7215 7297 7298 7299 7300 7313 7314 7315 7316 7317 7318 7319 7320 7321 7322 7384 7388 7395 5541
jobs$	7313 7314 7315 7316 7317 7318 7319 7320 7321 7322
jobsworth$	2862
jobsworths$	2862
joggers$	6997 6998 6999 7013 7014 7015 1157 7017 5475 5480 2446
join$	6031 6060 7080
joint	2603
joint$	2577
joke$	5540
journe	7776
judge$	4033 7523 2137
judged$	3098
judgement$	6375 5541
judgment$	6375 5541
july$	6109
jumper$	6997 6998 6999 5480
jumpers$	6997 6998 6999 5480
june$	6109
junkie$	2834
junkies$	2834
just$	3142 3406 3410 412 6382 6383 6384 6385 798 1228 1241 1242 1243 1244
justice$	6675 6676 7762 7763 7982 5165
justification$	5539
juvenile$	2228 2231 2235 2852
juveniles$	2852
keen$	130 131 136 4763 7767
keens$	7767
keep	4839 1923
keep$	42 5945 3204 3223 6060 6062 6063 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 469 470 6338 531 535 537 6405 624 4013 4014 4015 4018 4019 4021 4022 4025 7052 7058 7072 1397 1398 1399 1716 1729 1763 2155 5493
keeped$	5945
keeping$	5945 6070 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 531 535 538 4013 4014 4015 4018 4019 4021 4022 4025 7398 1763 2155
keepped$	5945
keepping$	5945
keeps$	5945 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 469 470 625 1763 4859 2155
kept$	267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 6229 6237 6261 6262 469 470 1397 1398 1399 7369 7607 1763 1953 2053 2155 5558
ketamine$	5055 7874 7885 2696
key$	4670 7723 7760 7802 2563 2566 2568 2570
kg$	7882
kick$	7079 1635 2288
kicked$	1635 2084 2085 2288
kicking$	3747 1635 2288
kickked$	1635
kickking$	1635
kicks$	1635 2288
kid$	6609 6623 6624 6625 6626 6627 6628 5254 5267 5322
kids$	6506 6512 6609 6612 6623 6624 6625 6626 6627 6628 6664 6786 6787 6788 6789 6790 5194 5254 5267 5322 5367 5392
kill$	2653
killed$	2653
killing$	2653
kills$	2653
kilo$	7882
kilos$	7882
kind$	6875 6876 6877 6878 6974
kinshi	2070
kinship$	5111
kissed$	3171 6213
kissing$	6219
kitted$	1118 1119 1120 2433
knew$	139 484 3526 3527 823 824 832 833 834 7197
knife	7990
knife$	6089 1871 4971 7989
knives	7587 7597 7670
knives$	1748 7657 7677 7678
knock$	623 1856
knocked$	623
knocking$	623
knockked$	623
knockking$	623
knocks$	623
know	1895
know$	139 3343 3516 3517 484 3526 3527 3530 3531 823 824 825 826 832 833 834 975 7197 7280 7281 7612 1780 1832 1906 1929 1935 1943
knowing$	3146 106 139 866
knowingly$	6216 6217 359 5220 5221 2181
knowledgeable$	866
known	7626 1799 1802 1909 4950 4951
known$	3516 3517 6336 3530 3531 6376 6377 3560 3561 6472 6482 6483 6484 6485 701 702 703 704 705 706 707 708 816 3858 3859 4412 7608 4843 7662 1811 1836 1914 1925 2134 2199 2228 2232 2235 2334 2563 2566 2568 2628
knows$	139 484 3526 3527 823 824 825 826 832 833 834 976 7197 1935
knuckle$	6954
knuckles$	6954
kudos$	6453
label$	5486
labels$	5475 5486
labour$	5310
lac$	2326 2327 2842
lack$	48 567 568 569 570 571 572 573 574 575 576 577 725 804 1679 4721 4722 4723 2194 2238
lackadaisical$	2862
lacked$	567 568 569 570 571 572 573 574 575 576 577 2194 2238 2278
lacking$	567 568 569 570 571 572 573 574 575 576 577 7503 7504 7505 7506 2194 2238
lacks$	567 568 569 570 571 572 573 574 575 576 577 2194 2238 2278 2325
lad$	6609 6623 6624 6625 6626 6627 6628 5267 5322 5447
ladies$	969
lads	7642 7776 1944 2574
lads$	5912 5972 5997 158 204 6111 6135 3419 3423 3424 3444 486 3563 6461 6468 6489 3680 640 641 642 6506 6559 6609 6623 6624 6625 6626 6627 6628 6643 4011 4012 7026 7104 7105 7106 7107 7108 4297 4298 4299 4309 4318 4359 7218 4605 7443 4938 1903 1915 7777 1924 1932 7796 7799 4985 4992 1963 1977 7839 5267 5322 2289 5447 5675
lady$	938 6799 6800 6801
lamentable$	2862
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4426 4431 4432 7513 7542 4751 2524
lands$	0 1
language$	5047
lank$	2423
lanky$	4140 2855
lap$	448
laped$	448
laping$	448
lapped$	448
lapping$	448
laps$	448
large$	4115 2383 2855
largely$	1652 1653 2513
larger$	2383
lashes$	5459 5465 5475
last$	4358 2055
late$	7181 7520 4703 7892
laugh$	579
laughed$	579
laughhed$	579
laughhing$	579
laughing$	579
laughs$	579
law$	683 684 685 686 691 693 2625
lawless$	2281 5323 2841
lax$	1538 1539 1540 1541 7503 7504 7505 7506 4703 2500
lay$	2616
layabout$	2829
layabouts$	2829
lazily$	2862
laziness$	2862
lazy$	1538 1539 1540 1541 4703 2428 2500 2841 2862
lead	1850 5645
lead$	5871 114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 1850 2603
leader	5625
leader$	7691 7723 7760 5251 5263 5610
leaders$	7691 7723 7760 5251 5263 5610
leadership$	7334 7335 7336 7337 7338 7339 7340 1644 1645 1646 1647 7538 7539 7540 7541 5251 2475 5541 5559
leadin	7788
leading$	114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 7802
leads	7788
leads$	114 115 116 117 118 119 660 661 662 663 955 956 957 958 959 7835 2603
league$	4746
lean$	2383
learn	4787 1804 1895
learn$	6017 487 488 3530 3531 6405 7052 7058 7072 7100 7101 7102 7103 7132 7523 7605 1929 5493
learned$	3530 3531 980
learning$	69 5091 2675 2677 2726 2728
learns$	7132
learnt$	3530 3531 981
least$	4416 4518
leave	7801
leave$	0 1 3044 5889 31 32 34 6000 6017 6031 6060 6062 6063 294 295 6338 7052 7058 7072 7080 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5493 2519
leaver$	5801
leaves	2069
leaves$	0 1 3044 31 32 34 294 295 6340 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5110 2126 2519
leavin	2069
leaving$	0 1 31 32 34 294 295 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5110 2519 5599
led	5574
led$	5871 5872 5873 5889 5894 114 115 116 117 118 119 6340 6341 6342 660 661 662 663 4931 5346
left	2069 7940
left$	0 1 3044 5889 31 32 34 6064 6229 6237 3445 6340 3541 1501 1502 1503 1504 1505 1506 1507 1508 1509 1686 1687 5110 2126 5546 5558 2519 5605
leg$	6954 7859
leggings$	6997 6998 6999 7013 7014 7015 7020 5475 5480
legs$	6954 7859
length$	4133
less	1878
less$	494 3965 7295 7296 1814 2365
lesson	5102
lesson$	69 71 72 7174 7175 7176
lessons$	69 71 72 6652 7901 7904 7920 5199 5779
let	1752
let$	35 36 112 113 6229 6244 6245 6246 6247 6250 6310 7052 7058 7072 7181 7375 7376 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 4613 4614 1686 1687 1707 1708 1709 1729 1750 1751 1960 5493 2519
leting$	1750 1751
lets$	35 36 112 113 6310 7181 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1686 1687 1707 1708 1709 1750 1751 1960 2519
letter$	7373 7463 7464 5550
letters$	7373 7463 7464 7508 7509 5550 5551
letting$	35 36 112 113 7181 1542 1543 1544 1545 1546 1547 1548 1549 1550 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1686 1687 1707 1708 1709 2519
leukaemia$	2990
level	1878
level$	6875 6876 6877 6878 7866 2057 5791
levels$	6875 6876 6877 6878
liability$	683 3724 684 3725 685 3726 686 3727
liaison$	5200
liaisons$	5200
liar$	6538 6539 6540 5275 5276
liars$	6538 6539 6540 5275 5276
library$	4426 4431 4432 7513 7542 4751
licence$	7994 7999 5855
licences$	7999
lie$	491 492 7078 7177 7178 7179 7181 7203 7510 5552
lied$	491 492 7177 7178 7179 7197
lies$	3492 491 492 7177 7178 7179 7181 7197 7202 7510 7550 5552
life	5119 7975
life$	3052 6056 6746 6798 6802 6814 6815 6816 6817 6818 5023 7858 7937 2148 5192 5251 5257 5816
lifes$	5257
lifestyle$	3 4 5 6 7 8 9 3060 3071 5903 5905 6453 6455 6456 6814 6815 6816 6817 6818 5186 5187 5192 5251 5270 5271 2819
lifestyles$	5903 5905 6814 6815 6816 6817 6818 5186 5187 2819
lift$	5995 5996 6179 6180 6181 6182 6183 6184 6185 6186 6191 6194 6219 6223 6914 4450
lifted$	4451 4473
lifts$	5995 5996 6179 6180 6181 6182 6183 6184 6185 6186 6191 6194 6219 6223 6914
light$	1090 6962 2383 2401 2402 2408 2423
lighter$	1090 2401 2408
like	4799
like$	6153 6154 594 595 3705 3737 3738 3739 6578 3917 3929 3941 3942 3943 3944 3945 3946 6765 6766 3949 4209 7603 7767 5251 5413 5474 5476
liked$	594 595
likelihood$	1881
likely$	1739 1797 2232 2563
likes$	6153 6154 594 595 7767
liking$	594 595
limited$	567 568 569 570 571 572 573 574 575 576 577 6592 6593 6594 6595 737 2194 2278
line$	6101 6111 6112 6116 6118 6122 6123 6124 6125 1809 7677 5193 5643
lines	7774 5625
lines$	6090 6106 6111 6112 6115 6117 6121 6123 6124 6125 3723 6712 1809 5193 5685
lingered$	6250
link	7612
link$	623 5578 2591
linked	1880
linked$	645 1812 1836 7773 4956 2118 5251
linking$	623
links$	626 627 645 5251 5578
lip$	3684 6954 4674 5757
lips$	6954
lipstick$	6955 6956 6957 5465 5468
lisp	7861
list	1799 1909 4950 1911 4979 1942
list$	7613 1756 7748 4952 7779 7789 7797 7811 5000 5006 5038 5591 5623
listed$	1773 4952
listen$	6017 6031 6224 6225 6226 6227 6228 6229 6405 3623 3624 3625 3626 3627 7029 7052 7058 7072 7100 7101 7102 7103 7132 7294 7359 7523 7526 4787 5493 5494 5521
listened$	6224 6225 6226 6227 6228 6229 6237 6261 6262 7228 7244 7249 7290 7294 7369 7571 5521
listening$	6229 5522
listenned$	6229
listenning$	6229
listens$	6229 7132
listing$	4952
listinged$	4952
listings$	4952
lists$	7613 4952 7779 7811 5006 5591
little	1737
little$	40 50 3557 567 568 569 570 571 572 573 574 575 576 577 687 737 3962 4073 6988 1297 4516 4521 4522 4523 1491 7353 7354 7520 7559 4778 2194 2211 2235 2264 2278 2325 2350 2422 2518
live	1737
live$	6031 6074 696 876 877 878 879 880 881 900 901 902 903 904 939 955 956 957 958 959 1353 4778 4881 7853
lived$	955 956 957 958 959 1355 2067 2097 2112 2758
lives$	3052 5906 5907 5908 5909 5910 696 876 877 878 879 880 881 900 901 902 903 904 6798 6802 955 6814 956 6815 957 6816 958 6817 959 6818 1354 2067 2068 2112 2758
living$	876 877 878 879 880 881 939 955 956 957 958 959 2067 2112 7974 7975 2758
livs$	2112
local	1737
local$	820 1065 7517 4778 2069 2070 5243 2380
locat	7713
locate$	5667
location$	3168 3169 3170
lock$	1838
locked$	6297 4944 7772 2084 2085
lockers$	5005
locs$	5463 5465
lodged$	2112
lodges$	2112
lodging$	2112
lodgs$	2112
log	1765 1884 1911 1942 5574
log$	1762 4804 1768 7647 7651 4952 1918 5006
loged$	4952 1918
logged	1765 7626
logged$	1773 7648 4973 1933 7800 5665
loggin	1765
logging$	1762 1768 4952
logginged$	4952
loggings$	4952
logo$	5475
logos$	5475
logs	1765
logs$	7647 4952 5006
loiter$	5422
loitered$	5422
loitering$	5422
loiterred$	5422
loiterring$	5422
loiters$	5422
lone$	1065 2379
long$	4676 7520 2402 2422 2423
longer$	3968 3973 4007 4075 1035 1036 4089
look$	3081 3200 415 416 417 544 844 869 3910 870 871 872 3913 873 874 3915 875 4013 4014 4015 4018 4019 4021 4022 4025 985 990 1100 1101 1102 7359 1589 7524 7526 7808 2088 2429
looked$	415 416 417 805 869 3910 870 871 872 3913 873 874 3915 875 985 990 4063 6884 6885 6886 6887 6890 6895 1100 1101 1102 7244 7249 7369 1589 7571 2071 5113 2429
looking$	415 416 417 3639 599 600 601 602 603 604 3661 3882 4013 4014 4015 4018 4019 4021 4022 4025 985 990 6853 6861 6862 4062 6884 6885 6886 6887 6889 4074 6894 6940 4366 1589 7767 2089 5432 5433 5440 5441 5445 5522
lookings$	7767
lookked$	985 990
lookking$	985 990
lookout$	2884
lookouts$	2884
looks$	6257 6258 415 416 417 869 3910 870 871 872 3913 873 874 3915 875 985 990 1100 1101 1102 7023 1589 2088 2429
loose$	3206
lorry$	3175
lose$	7080 2056 2099
loser$	6538 6539 6540 5275 5276
losers$	6538 6539 6540 5275 5276
loses$	2056
losing	2023
losing$	5064 2056 2099 2700
loss$	7502 5716
lost	2023 2080 7940
lost$	3716 7181 7528 7529 7530 7531 1673 1674 1808 5064 2056 2099 2226 2241 5558 2700
lot$	819 6847 6855 6856 1532 4995 5267 5404
lots$	1098
loud$	2303
loudmouth$	2835
loudmouths$	2835
lounge$	1150 1151 1152
lounges$	1150 1151 1152
lout$	2829
loutish$	2829 2841
louts$	6555 6556 6557 2829
love$	594 595 6578
loved$	594 595
lover$	5213
lovers$	5213
loves$	594 595
loving$	594 595
low$	3736 6592 6593 6594 6595 737 749 750 3797 3798 3799 3800 3801 3802 3803 3804 1138 2216 2278 2325 5479 2672
lower	1878
lower$	749 750 2708
lowest$	2725
lowlife$	2829
lowlifes$	2829
lurch$	7365
lure$	2149
lured$	2149
lures$	2149
luring$	2149
lycra$	5475
lying$	491 492 6560 7181
machet	7990
machete$	7989
made$	31 32 34 54 55 56 5919 64 3106 3107 3108 3109 201 202 229 264 6229 6340 506 3628 3629 3630 3631 6451 716 936 4124 4306 4308 4386 4424 4453 7330 7331 7332 7333 1475 1602 1603 1648 1807 7674 1828 4926 1992 2207 5605
magist	2802
magistrate$	2137
magistrates$	6675 6676 2137
magnet$	1948 5678
magnets$	1948 5678
mail$	7495
mails$	7495
main$	7691 7723 7760 7802 2232 2563 2566 2568 2570
major$	2570
make	1764
make$	31 32 34 54 55 56 5919 64 3106 3107 3108 3109 3110 3111 3117 3118 3119 3120 3121 201 202 229 264 454 474 6340 506 6405 936 4135 6955 6956 6957 6974 4164 4206 4306 4307 7129 4452 1475 1602 1603 4788 1982 1992 2207 5468
maked$	454 474
maker$	5260 5264
makers$	5260 5264
makes$	31 32 34 54 55 56 5919 201 202 264 454 474 6340 506 3628 3629 3630 3631 936 4306 1475 1602 1603 1992 2207
makeup$	6955 6956 6957 7023 5465 5468 5475
making$	31 32 34 54 55 56 5920 5921 5922 64 3106 3107 3108 3109 3110 5931 6003 6004 6005 6006 6007 6008 6009 6010 201 202 264 454 474 506 6518 936 6861 6862 7181 1475 7397 1602 1603 1992 2207 5261
maladaptive$	2147
maladjusted$	2281
male	2574 2586
male$	6204 3645 4106 6925 6926 4109 6928 6929 1084 4790 1801 5420 2380 2563
males$	3153 5972 5979 3164 3167 5989 5990 5997 5999 6095 6111 6135 3342 6166 6167 6172 6175 6204 6460 6474 3659 6478 6479 6482 6483 6484 6485 6489 6490 6609 6623 6624 6625 6626 6627 6628 6857 1801 5190 5322 2851
malicious$	2206 2841
malign$	649 650 651 2227
malnourished$	2399
malodorous$	2855
man	5174
man$	3153 3157 5979 3162 3163 3164 3167 5989 5990 5994 5997 5999 6080 6111 6126 6127 6128 6129 3312 3313 3314 3315 6134 6135 6136 6139 6172 6204 6207 6222 3659 6478 6479 6482 6483 6484 6718 6733 6735 6737 3924 6776 6782 6783 6784 938 6799 6800 6801 6806 949 950 6826 969 6857 4157 4163 4790 7971 7992 5190 5218 5390
manage	4986
manage$	6542 6578 6655 876 877 878 879 880 881 939 4013 4014 4015 4018 4019 979 4021 4022 4025 998 6858 6859 4045 1005 1006 4048 7113 7362
managed$	876 877 878 879 880 881 939 998 7144 7145 7146 7147 7148 1953 2742
management$	3822 1644 1645 1646 1647 2475 5541 5623
manager$	4426 4431 4432 7513 7542 4751 7804 5623
managers$	4426 4431 4432 7513 7542 4751 7804
manages$	876 877 878 879 880 881 939 998
managing$	876 877 878 879 880 881 939 4013 4014 4015 4018 4019 4021 4022 4025 998 6861 6862
manbag$	5475 2858
manbags$	5475 2858
manipulate$	3873
manipulated$	5894
manipulating$	2841
manipulative$	2286 2841
manipulator$	5275
manipulators$	5275
mannered$	5350 5351
many$	3133 3149 6720 4645 4646 4670 4671
map	5629
map$	1834 1835 1976 2590
mapped$	1834 7800 1976 2590
mapping$	1834 1976 2590
maps$	1834 1976 2590
march$	6109
marginalised$	2380
marked$	1773
marker$	4813 5590
markers$	4813 5590
market	4964
market$	7782 7812
marks$	5788
marria	7938
mask$	1149 7012 5475 5481
masked$	1149 5488
masking$	1149
maskked$	1149
maskking$	1149
masks$	7004 7005 7006 1149 7009 7012 5475 5481
massage$	1715
match	7612
match$	4930
matching$	1796 1987 2439 5627
material$	7780
maths$	5789 5790
matric	5629
matrix	5629
matrix$	7789 5630
matted$	2423
matter$	150 4267 4268 4269 4281 7129 4748
matters$	6802 4643
mattress$	5118
mature$	866 4085 1063 5416 5417 5418 2850
maturity$	866 2850
may$	6109 3782 893 4785 1747 1785 1913
meals$	7949
mean$	5871 5889 6340 4703 2404
meaningful$	4512 4513 4514 4515
means$	5871 5889 6340 1883
meant$	7197
measur	5638 5645
measure$	164
media$	3337 3338 3339 3340 3341 6160 6161 6162 7624 7654 7761
medica	7881 5693
medical$	7861 2679
medicated$	2957
medication$	7885 2957
medici	5037
medicine$	7855
mediterranean$	1084 4128 2404 5470
medium$	749 750 3797 3798 3799 3800 3801 3802 3803 3804 1074 2383
meet	7838
meet$	3228 3229 3230 6060 6062 6063 6155 301 302 303 6215 6224 6225 6226 6227 6228 6263 6264 6265 6447 6449 7029 7052 7058 7072 7359 7627 5222 5493
meetin	7776
meeting$	5961 6070 301 302 303 6215 6224 6225 6226 6227 6228 6263 6264 6265 7778 5522 5599
meets$	301 302 303 7627
melatonin$	2966
meloterritorial$	2841
member	7587 7588 4774 4782 7621 7638 7640 7642 7644 4827 7646 1789 1790 7684 1833 1836 7697 1841 7703 4903 7721 4906 4907 7776 1944 7842 5606 2574 5629 5637 5638 5650 5656
member$	6609 6623 6624 6625 6626 6627 6628 4317 4324 4325 7724 4938 7764 7773 1915 7777 1924 1932 7796 7799 4992 7839 5174 5251 5322 5675
members$	76 158 204 6559 6609 762 6623 6624 6625 6626 6627 6628 4309 4583 7615 4807 1767 1793 4874 1837 4882 4900 7724 4911 7733 7736 4938 1903 7773 1915 7777 1924 1932 7796 7799 4985 4992 1977 7839 5026 5031 5251 5322 2289 2557 2576 5634 5675
membership$	4861 7679 1836 5251
men$	3153 5972 3155 3156 5976 5977 5979 3162 3163 3164 3167 5986 5989 5990 5994 5997 5999 6046 6051 6058 6080 6093 6094 6111 6126 6127 6128 6129 3312 3313 3314 3315 6134 6135 6136 6139 3342 6164 6165 6169 6172 6175 6204 6207 6222 6263 6264 6265 6458 6464 6465 3659 6478 6479 6482 6483 6484 6485 6488 6489 6691 6692 6693 6718 6728 6735 6736 3923 6747 6748 6767 6774 6782 6783 6784 949 950 969 6857 6867 6868 6979 7026 5190 5192 5193 5218 5390 5399
menace$	633 665 666 667 668 2201 5275 5291 2839
menaced$	633 2201
menaces$	633 2201 5275
menacing$	633 2201 2404 2839
mend$	7523
meningitis$	3006
mental	5062 7881
mental$	5044 2004 5050 7880 7938 5323
mentality$	5251 5259 5271 5365 5569
mentally$	2318
mentor$	5767
mentoring$	69
merely$	1228
mess$	7502 4689
messag	1794 4836 4943
message$	6155 301 302 303 305 306 307 308 309 310 311 4978 5550
messaged$	301 302 303 305 306 307 308 309 310 311
messages$	5984 301 302 303 6163 305 306 307 308 309 310 311 7654 7761 5000 1961 5550
messaging$	5961 301 302 303 305 306 307 308 309 310 311
messed$	765 3812
messy$	2423
met	2093
met$	301 302 303 6244 6245 6246 6247 6250 7369 5222
methylphenidate$	2961
mice	2110
mice$	5151
micro$	2439
middle$	4143
might$	1373 1374 1375 1376 1377 4785 1747
migraine$	2923
migraines$	2923
mind$	6684 944 945 946 947 948
minded$	5348 5355 5530
mindset$	5271
mini$	3961 6997 6998 6999 4202 2211 2350 5480 2442
miniature$	2350
minimal$	6592 6593 6594 6595 737 4516 2278
minimise$	578 2187
minimised$	578 2187
minimises$	578 2187
minimising$	578 2187
minimum$	7352
miniskirt$	2858
miniskirts$	2858
misbehave$	2838
misbehaved$	2838
misbehaves$	2838
misbehaving$	2838
misbehaviour$	2838
miscarriage$	2976
miscarried$	2976
mischief$	2223
miscreant$	2829
miscreants$	2829
misfit$	6538 6539 6540 5275 5276
misfits$	6538 6539 6540 5275 5276
misfortune$	6312 6313 6315 6316
misguided$	2147
mishandle$	2865
mishandled$	2865
mishandles$	2865
mishandling$	2865
misled$	5558
mismanage$	2865
mismanaged$	2865
mismanages$	2865
mismanaging$	2865
misper$	5197
mispers$	5197
miss$	6031 6060 6062 6063 7080 7181 1629 1630 2738
missed$	7181 7468 7469 7470 7471 1629 1630 7528 7529 7530 7531 2507 2738
misses	2080
misses$	7181 1629 1630 2738
missing$	6036 6078 6140 6141 6149 3332 3333 3792 4278 7181 1629 1630 4834 5197 2738
misuse$	5737
mix$	6031 6224 6225 6226 6227 6228 623
mixed$	3166 230 231 232 233 234 235 236 623 6592 6593 6594 6595 1066 1069 1081 1085 1088 1090 4142 4150 4151 4152 1113 1114 2408
mixes	7801
mixes$	623 7788
mixing$	6224 6225 6226 6227 6228 623
mob$	647 648 819 5258 2218
mobile$	1770 7630 2547
mobiles$	1770 7630
mock$	2747
mocks$	5789
modern$	2268
modus$	5617 2578
mohawk$	2856
mohawks$	2856
moment$	1974
money$	5995 5996 3305 3306 3307 6179 6180 6181 6182 6183 6184 6185 6186 6191 6194 3636 6455 6456 6481 7497 7563 7657 5238 2265 5561
monito	1765 4835 1942
monitor$	7637 7647 7651 1906 4958 1918 1927 5667
monitored$	7648 7653 4958 1918 1927 7800
monitores$	1927
monitoring$	1795 4958 1927
monitors$	7647 4958 1927
monkey$	7329
monster$	5275
monsters$	5275
month$	5561 5822
months$	5561 5822
mood	5037 5062
mood$	7855 7880 5713 2703
moods$	7855
moody$	2841
moral$	3612
morals$	6663 5366
more	2534 2603
more$	3062 3063 3064 3065 3066 882 883 884 885 888 889 890 891 909 924 6846 6855 6856 7229 7238 1638 1639 1640 1641 1642 4745 4747 1717 1718 1722 5404 2563
morning$	2636
morphi	5068
morphine$	7886
most$	6720 6846 1109 1183 4995
mostly$	1158
mother	7926 5119 7939 5122 7943 7946 7947 2108
mother$	6672 963 2062 2063 7923 7937 5120 2082 7952 2095 5144 7974 5369 2361
mothered$	2361
mothering$	6879 6884 6885 6886 6887 2361
motherred$	2361
motherring$	2361
mothers$	4598 2095 5369 2361
motions$	7493
motivated$	596
motivation$	6663 5235 5366
mould	2110
mould$	7968 5151
mount	1764
moustache$	5448 2856
moustaches$	5448 2856
mousy$	2423
mouthed$	5344 5345
mouthy$	2841
mov	1923
move$	7052 7058 7072 7183 7523 7612 5493 5783 5803
moved$	6297 7057 7063 7068 7077 7141 4658 1953 2067 7940 5123
moveme	7587 4806 4836 1909 4950 4951 7776 7781 1941 5637
movements$	7624 7625 4808 7654 4982
moves$	5797 5803
moving	7808
mri$	7875
much$	3983 6855 6856 1533 1661 4726 4995 5404 2427
mugged$	2133
mugger$	6538 6539 6540 5275 5276
muggers$	6538 6539 6540 5275 5276
mugshot$	1931 2889
mugshots$	2889
mule$	6541 6569 6570 6571 5277 5306 2266 5308
mules$	6541 6569 6570 6571 5277 5306 5308
mullet$	2856
mullets$	2856
multi$	1360 1737
multiple$	4645 4646 2651
mum	7926 5119 7939 5122 7943 7946 7947 2108
mum$	6351 6672 2062 2063 7923 7937 5120 2082 7952 2095 5144 7974 5369
mums$	6351 2095 5369
murder$	1745 4881 2563
murmur$	5719
muscly$	2383 2855
muscular$	2383 2855
must$	21 22 23 24 25 26 477 489 893 7510 1655 1658 1785 1913 5552
mute$	5762
mutism$	5762
nails$	6714 7007 5459 5465 2425
naive$	52 53 478 6823 6824 6825 2188 5398 2841
naivety$	6025 6026 6027 6028 6029 6030 6309 3522 482 483
naked$	3345 6213
name	1804
name$	6808 6809 6810 7554 7600 7631 1981
named$	1920 1981 2563
names	1742 7646 1909 4950 4951 4979
names$	7600 7613 7614 7615 7617 7631 1888 1932 7797 7814 7815 5000 1981 5579
naming	1804
naming$	1981
nan	7926 5119 7939 5122 7946 7947 2108
nan$	7923 7937
nana	7926
nasty$	2226 2841
nation	5089
national$	7907 2548
naughty$	2226 2281 2286 2841
near$	1523 1524 1525 7623
nearby$	4834
nearly$	967 968 2349 2358
neat$	2422 2423
neatly$	1082 2405
necessary$	1883
neck$	6954
necks$	6954
need	4799 7865 2024 5116 5761
need$	21 22 23 24 25 27 840 841 842 894 6770 6830 6852 1001 6869 6870 6871 6872 1017 1018 1019 4061 1021 1022 1023 1024 4070 4071 4072 1032 1033 6893 4076 4077 4078 4079 4080 4081 4082 6901 6903 7603 7767 5065 7899 7934 5718 5720
needed$	6852 1032 1033 1367 1883
needing$	840 841 842
needless$	3086
needs	2016 2024 2684 5742
needs$	21 22 23 24 25 28 840 841 842 6852 1032 1033 6893 4076 4077 7451 7767 5057 5065 2031 2037 7899 5718 5720 5768 5770
needss$	5768
needy$	2281 2841
neet$	2845
neets$	2844
negative$	3095 6482 6483 6484 6485 649 650 651 6606 6607 7665 2199 2227 2322 5616
neglec	2084 5143 7964
neglect$	1591 1592 7502 7558 7959 7960 7961 7963 2503 5562 5564 5810 2785
neglected$	1591 1592 5125 2501 2502 2503 5810 2785
neglectful$	2862
neglecting$	1591 1592 2502 2503
neglects$	1591 1592 2502 2503
negligence$	5564 2862
negligent$	2862
negligently$	2862
neighb	5821
neighbourhood$	4783 4791 4792 4793 1753 1754 4802 1788 4929 4948 1908 7768 7769 4960 1921 1934 1938 1952 1971
neighbours$	5242 5243
neither$	1268 1273 1428 1431 4472 1432 1433 1434 4475 1443 1454 1455 1456 1457 1458 1459
networ	1841 7701 7781 7836 5637 5638
network$	6111 7693 7695 4882 5193 2591
networks$	7695 5193
neurod	2983
never$	3428 3432 3433 3434 3435 493 3564 539 540 541 542 543 545 582 3632 3633 1176 1178 4240 1200 1201 1202 4244 4245 1213 1218 4260 4329 4330 1298 7189 7190 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 1447 1460 1712 1713 2045 2279 2365 2479 2860
nevertheless$	5957
new	1737
new$	4778 5136
news$	6511
next$	41 3504 3505 3506 3507 4167 4531 5584 5602
niche$	7632
nickna	1742 1909 4950 4951
nicknames$	7615
nicotine$	7874
night$	7174 7175 7176 7652 7854 7873 2694
nightmare$	683 3724 684 3725 685 3726 686 3727
nightmares$	2985
nights	5036
nights$	7854
nike$	5475 2439
nikes$	5475
nines$	7025
nineteen$	6202 6728 3922 6759 6760 6761 6762 6763 6764
no$	49 6019 6066 6232 6240 431 436 3478 459 472 6357 3547 508 509 3557 567 568 569 570 571 572 573 574 575 576 577 587 588 589 590 3715 687 3733 737 3881 927 932 4002 4003 966 4073 1034 1038 1039 1040 1041 1048 4094 4095 4270 4271 4272 4273 1240 1245 1246 1247 1248 1249 7115 7116 7117 7118 1264 1270 1271 1272 1274 1276 1277 1291 4333 4336 4337 4338 1299 1300 1301 1302 1303 1304 1305 7189 7190 4375 4376 4377 4378 4382 1401 1429 1431 4472 1432 1433 1434 4475 1435 1438 1439 1440 1441 1443 1454 1455 1456 1457 1458 1459 1464 1465 1466 1467 1471 1472 1473 1474 4516 4523 1485 1486 1487 1488 1489 2036 2106 7968 2194 2243 2251 2278 2325 2496 2498 2518 2563
nobody$	432 435 458 473 587 588 589 590 6819 6911 1270 1271 1272 1273 1277 1400 1428 1431 4472 1432 1433 1434 4475 1438 1439 1440 1441 1443 1464 1465 1466 1467 5408 2480
nomina	5629 5631
nominal$	7662 1822 7764 4961 4971 5251 5607 2592 5672
nominals$	7662 7694 4971 5251 2885
non$	779 2247 2249 2272 2273 2274 2275 2276
noncompliance$	2837
noncompliant$	2837
none$	390 397 934 6819 1268 1273 1277 1318 1428 1431 4472 1432 1433 1434 4475 1443 1454 1455 1456 1457 1458 1459
nonengagement$	2837
nonetheless$	5957
nonexistent$	7503 7504 7505 7506
normal$	6631
normalise$	2187
normalised$	2187
normalises$	2187
normalising$	2187
north$	1140
nose$	6954
not$	3427 3429 3432 3433 3434 3435 493 3553 539 540 541 542 543 545 3634 653 3767 727 3813 911 928 3971 3972 935 4090 4091 4092 1174 1175 4234 4238 4239 1213 1218 7115 7116 7117 7118 1269 1275 4327 4328 1290 1293 1298 7189 7190 1332 1333 4389 4390 4391 4392 4443 4446 1406 1407 1408 1409 1410 1411 1412 1413 1414 1415 1416 1417 1419 1420 4467 4468 1430 1431 1434 1442 1447 1451 1460 4502 4504 4510 1476 1477 1523 1524 1525 1536 4708 7548 2035 2045 5095 2060 2279 2351 2352 2357 2365 2479 2707
note	1911 1942
note$	1162 1163 1762 1768 4952 5006
noted$	1162 1163 4973 1933 7800
noteed$	4952
notes$	1162 1163 4952 5006
nothing$	40 3082 43 6911 6985 4218 1265 1266 1267 1270 1271 1272 1306 1307 1308 1309 1310 1311 1312 1313 4362 7189 7190 7349 7350 7351 1497 1498 1499 7525 5408 2461 5523 5697
notice	4941
notice$	1162 1163 7292 7334 7335 7336 7337 7338 7339 7340 7732 7759 1928
noticed$	5896 1162 1163
notices$	1162 1163 7732
noticing$	1162 1163
notify$	1729 1750 1751
notifying$	1750 1751
notifys$	1750 1751
noting	1911
noting$	1162 1163 1762 1768 4952
notinged$	4952
notings$	4952
notoriety$	6311 6453
notorious$	701 702 703 704 705 706 707 708 816 2333 2843
nous$	3950 910
november$	6109
now$	6348 6349 6829
nude$	3345
nudes$	320 6187 336 337 338 339
nuisan	5019
nuisance$	6547 6566 6673 7807 7813 7837 5275 5291 2286 5375 5678
nuisances$	5275 5375 5678
number	1878 4950
number$	3168 3169 3170 4031 6850 1769 1816 4863
numbers$	3168 3169 3170 7497 7563 7565 7574 7575
numerous$	3149 4645 4646 4670
nurse	7863
nurse$	7864 7870
nuts$	5323
nutter$	5275
nutters$	5275
obese$	2855 2987
obesity$	2987
obey$	7052 7058 7072 5493
object	7712 1940
object$	7810
objective$	7738 1883 7810
objectives$	7738
obnoxious$	2841
observation$	4805 2540 5594
observations$	4805
observe$	4958 1918 5667
observed$	5627 2881
observeed$	4958 1918
observeing$	4958
observes$	4958
obsessed$	2529
obsessive$	2662
obstructed$	5558
obstructive$	6645 6646 6647 6648 6649 6650 6651 5334 2841 2862
obtain	1912 2534 2572 2594
obtain$	6259 6260 1728 4962 4997
obtained$	1728 4962 5592
obtaining$	1728 4962
obtains$	1728 4962
obvious$	1256 4670 7488 7489
obviously$	1330 1338 4379 1339 1340
occasion$	7193
ocd$	2933
ocg	4877
ocg$	7695
ocgs$	7695
october$	6109
odd$	2404
odour$	5452
of	4846 2534 2598
of$	3093 3094 3196 6278 3688 3721 3722 695 3766 6596 3841 3845 3860 3979 3986 3987 3988 4010 4093 6924 6927 1087 4139 7050 7123 7149 7150 1331 1338 4383 7217 4402 4403 4404 7259 4563 4572 7507 4695 4720 4724 7547 7589 4784 4797 7622 7623 1766 4812 4822 7655 4842 4850 4851 4857 4858 7679 4865 4866 4876 4904 4915 4917 4922 4927 7750 1920 7790 4989 5030 5034 5082 5087 5135 5141 5142 5145 2130 7989 5467 5499 5515 5596 2563 5606 5608 5652 5670 5687 2730 5832 5841 5853
off	4994 2046 2743
off$	6001 6145 6148 6152 3620 3621 6565 4280 4615 4616 4634 4635 4636 4637 4638 4639 7458 7459 7460 4690 4691 4848 1852 5067 7888 5071 5087 5198 5286 5329 5689
offen	7597 7683 7684 7774 7775 7787 7848
offen$	7663
offenc	4854 1826 4919 5159 5173
offence$	7671 7672 4867 7689 7737 7977 7991 7999 2580 5653 3038
offences$	7671 7672 4867 7737 7977 7991 7999 5653 3038
offend	7587 1802 4845 7664 7670 4919 4924 7781 4980 7798 5019 5583 5606 5617 5631 5637 5638 5650 5656 2895
offend$	6031 6060 6062 6063 7080 7081 7092 4275 7177 7178 7179 7181 7656 7673 7822 2561
offendded$	7181
offendding$	7181
offended$	7181 3037
offender$	6482 6483 6484 6513 659 7662 7663 4862 4864 4971 5269 5609 2582 5624 2592 5675 2832 3035
offenders$	6482 6483 6484 6488 6513 659 7662 7663 7694 5269 5609 5634 5675 2832
offending$	6089 6096 6099 6103 6393 6464 7181 4843 7663 1810 4910 7734 7737 7740 7742 1926 7807 7813 7825 7831 7837 7982 2229 5653 2810 3037
offends$	7177 7178 7179 7181 7822 3037
offens	4854 1826 4919 5159 5173
offense$	7671 7672 4867 7737 7977 7991 5653 3038
offenses$	7671 7672 4867 7737 7977 7991 5653 3038
offensive$	7989 2841
offer$	319 6412 6413 4220 4222 4223 4224 1184 1185 1186 7099 7158 7159 7160 7172 7174 7175 7176 7359 2167 5233 5234 5501
offere	2684
offered$	319 4220 4222 4223 7099 7330 7331 7332 7333 7727 2167
offering$	319 7099 7158 7159 7160 2167 5501
offerred$	319 7099 2167
offerring$	319 7099 2167
offers$	319 6412 6413 4224 1184 1185 1186 1187 1188 1189 1190 7099 2167 5233 5234 5490
office	4783 4791 4792 4793 1753 1754 1755 4802 1788 4832 4929 4948 1908 7768 7769 1921 1934 1938 4986 1949 1952 1971 5174
office$	4426 4431 4432 7513 7542 4751 7804 2524
officer$	1731 7594 7609 7610 7611 4794 4795 4796 7620 1785 4829 7650 1844 7747 1889 1892 4937 7766 4949 1917 7778 4975 1950 1955 1956 1959 5001 1965 5012 1975 7992 2524
officers$	6175 6493 3676 4770 1731 7591 7594 7601 7602 1744 7609 7610 7611 4794 4795 4796 1758 4801 7620 7629 1785 4829 7650 7653 7689 1844 4895 7747 1889 1892 7766 4949 1917 7778 4969 4975 7804 1950 1955 1956 7817 1959 5001 1965 5012 1975 7845 5243 5647 2625
offices$	7804
offrolled$	5784
offs$	5287 5689
often$	3130 290 7472 7473 7474 7475
oily$	1090 2408
old$	6205 850 851 852 854 866 886 4083 1063 4108 4111 4113 7916 2359 2368
older$	3154 3158 5987 3174 3179 6048 3239 3240 6081 6093 6111 6114 3317 3344 3347 3348 3352 6172 6175 6204 6206 6207 3640 3641 3642 3643 3647 3648 3649 3650 3651 3652 3653 3655 3656 6482 6483 6484 6485 3671 6680 6718 866 6728 6807 4039 1084 7926 5193 2172 5215 5218 2404 5474 5476
olders$	6093 6111 6114 6488
olds$	6751
olive$	1090 2401 2408
omission$	2474
omissions$	2474
on	4846 5574 2534 2798
on$	3112 5946 5947 5973 5974 5975 5978 3161 5981 3252 3439 3448 3449 3493 3508 3510 6548 6549 6661 3844 6758 6924 6927 4136 4149 4205 7050 4365 4367 1334 4394 4395 4396 4553 4554 4555 4570 7438 7439 7476 7547 7567 7568 1760 7622 7623 1766 7626 4814 4815 7645 4828 7666 7698 4897 4915 4939 1930 7857 5056 5064 2027 5139 2127 2129 7995 5304 5374 5515 5536 5571 5582 2607 2681 2808 2814 2815
once$	5955 4373 7207 1671 4753 4754
one	4782
one$	3176 3269 3835 6820 6849 6912 6913 1065 6958 1109 6968 6969 6970 6971 6972 6973 4310 4315 4316 1277 4324 4325 7174 7175 7176 4360 4361 4442 4470 4471 4472 1432 1433 4475 4476 1443 4768 1784 7764 5078 2049 5090 5091 7909 2380
ones$	5972 6958 4998
onesie$	5475
onesies$	5475
ongoing$	4881
online$	296 3337 297 3338 298 3339 299 3340 300 3341 6160 6161 6162 4806 2173
only$	3406 3409 412 422 423 424 425 426 427 428 430 471 798 828 1228 4430 4552 1638 1639 1640 1641 1642 1656 1657 4700 2456
onto$	4814 1930
open$	5893 6690 7052 4236 7058 4242 4247 7072 4256 4320 5493
opened$	6250
operandi$	5619
operat	1737 1836 7712 7713 5027 5637 5645
operate$	6406 876 877 878 879 880 881 7030 7053 7059 7064 7073 7137 7753 7845
operated$	876 877 878 879 880 881 5039
operates$	876 877 878 879 880 881
operating$	876 877 878 879 880 881
operation$	1844 7749 7758 7875 7883 2613
operational$	4778 2605
operations$	7749 7758 7883
operative$	5318 5525
operator$	7609 7610 7611 4794 4795 4829 2524
operators$	7609 7610 7611 4794 4795 4829
opport	5574 5638 5645 5649
opportunit$	3182 142 143 6411 1609 1610 1611 1612 7488 7489 5233
opportunited$	3182 142 143 6411 1609 1610 1611 1612 7488 7489 5233
opportunities$	3182 142 143 1609 1610 1611 1612 7488 7489 1848 5233 5548
opportuniting$	3182 142 143 6411 1609 1610 1611 1612 7488 7489 5233
opportunits$	3182 142 143 6411 1609 1610 1611 1612 7488 7489 5233
opportunitted$	3182 142 143 6411 1609 1610 1611 1612 7488 7489 5233
opportunitting$	3182 142 143 6411 1609 1610 1611 1612 7488 7489 5233
opportunity$	3182 142 143 6411 1609 1610 1611 1612 7488 7489 1848 1974 5233 5548
opposed$	5506 5509
oppositional$	2286 2703 2841
opt$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2151
opted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 7478 4730 7549 2151
optici	2010
opticians$	5051
opting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2151
option	5638 5645 5671
opts$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2151
optted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2151
optting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2151
or$	4532 2643
oral$	325
order$	7729 4934 7771 7805 7806 7828 7983 7984 7989 7994 7995 7999 5681 5802 5844 5845 5846 5847
ordered$	4990 5168
orders$	7729 4934 7754 7771 7805 7806 7828 7999 5681 5844
ordinary$	2404
organi	7788
oriental$	1084 4128
other$	3042 5862 5863 6086 3702 3704 6525 6527 6654 1065 4630 7585 5183 5243 2380 2476 2563
others$	3042 5862 5863 3419 3423 3424 3444 486 3563 3680 640 641 642 3701 3703 6524 6718 6968 6969 6970 7104 7105 7106 7107 7108 4297 4298 4299 7717 5183 5194
ought$	21 22 23 24 25 29 388 476 490 497 498 499 500 501 502 503 504 505 514 517 518 519 520 1366 1369 1370 1371 1372
oughtn$	1368
our$	3593 7508 7509 7517 5490 5514 5543 5551 2563
out	7725 5126
out$	6001 145 155 6034 6044 6062 6063 6071 6076 6079 3389 6254 6477 3660 6532 694 766 3819 780 800 806 6936 6941 7181 7188 4549 1522 1537 7605 4834 1863 4905 4942 1906 4957 1929 4994 2046 5103 7941 5125 7944 2128 5329
outbursts$	6641 6642 5330
outcome$	5651
outcomes$	5651
outfit$	6997 6998 6999 5477 5480
outfits$	6997 6998 6999 7023 5477 5480
outlook$	6802 944 945 946 947 948
outrageous$	2286
outright$	1191 5490
outs$	6532
outstanding$	2563
over$	4136 6996 7553 7582 7622 2164 2313
overcr	3025
overcrowded$	7968
overdose$	7860 2953
overdosed$	2953
overdressed$	2855
overdue$	7892
overlook$	2510
overlooked$	2501 2510 5558
overlooking$	2510
overlookked$	2510
overlookking$	2510
overlooks$	2510
oversexualised$	2824
oversight$	1644 1645 1646 1647 5541
oversized$	2439
overt	1899
overt$	4940
overweight$	5740 2855
owing$	3059 169 2104 7964
own	5799
own$	3051 12 13 14 5874 5875 5876 5877 30 3185 3186 3187 3188 3189 3190 3191 3192 3193 153 3206 3243 3450 443 6303 6304 3487 3488 3491 3494 3495 534 3866 3876 6716 6717 3900 6723 6724 3980 6831 6832 6833 6834 6835 6836 6837 6838 6839 6840 6841 6842 6843 6864 4434 4435 4436 4437 4438 4439 4440 4601 7893 7950
ownership$	7538 7539 7540 7541 5559
pacemaker$	2018
pack$	647 648 819 5258 2218
packag	5574
package$	6573
packages$	6123 6124 6125 6573 5195 5311
padded$	2439
paedia	5037 5050 2010
paediatric$	5051
paediatrician$	7855 7864 7868
paid$	643 4429 4433 1475 1633
pain$	683 3724 684 3725 685 3726 686 3727
painkillers$	7874
palate$	5757
pale$	1090 6962 2401 2404 2408 2855
palm$	1598 1599 1600 1601
palmed$	1598 1599 1600 1601
palming$	1598 1599 1600 1601
palmmed$	1598 1599 1600 1601
palmming$	1598 1599 1600 1601
palms$	1598 1599 1600 1601
palsy$	5753
panel	5638
panel$	4426 4431 4432 7513 7542 4751 2524
panic	7881
panic$	2667 2703
paperwork$	7485 7497
paracetamol$	5751
parade	4964
parade$	7782 7812
paranoid$	2841
parcels$	5195
parent	5119 5120 7939 5122 2083 7943 7946 7947 2108 2125
parent$	6578 3993 6812 6813 963 2062 7923 7937 2082 7952 2095 5144 5369 2361 5800 5815
parental$	3735 3811 2332
parented$	2361
parenting$	6879 6891 5166 2361
parents$	6351 6672 3993 6812 6813 4583 4597 7508 7509 7923 7937 2082 7952 2095 5144 7974 5369 2361 5550 5551 5800 5809 5815
parentted$	2361
parentting$	2361
park	5821
park$	6107 6108 6126 6127 6128 6129 6263 6264 6265 7782 7812
part$	3398 3399 6218 6391 6392 6393 1836 7773 2047
partake$	230 231 232 233 237 238 239
partaked$	237 238 239
partakes$	237 238 239
partaking$	230 231 232 233 237 238 239
partially$	2713
participant$	447 5219 5397
participants$	447 5219 5397
participate$	230 231 232 233 447 7029 7052 7058 7072 5493
participated$	230 231 232 233 447
participates$	230 231 232 233 447
participating$	230 231 232 233 447
participation$	230 231 232 233
parties$	6126 6127 6128 6129 6219 5397
partly$	1652 1653 2513
partne	1737 7938 7940
partner$	6199 4778 7922 7954 5213 5214 5219 5384 5397
partners$	6199 1962 5213 5214 5219 5384 5397
party$	6126 6127 6128 6129 6219 5397
pass	1910
pass$	869 3910 870 871 872 3913 873 874 3915 875 1621 7526 1734 1884
passed	4993 2748
passed$	1577 1578 1621 1734 1919 7818 5546 5665
passengers$	7717 5242
passers$	3674
passes$	869 3910 870 871 872 3913 873 874 3915 875 1621 1734
passing$	1621 1734 5547 5599
passwo	4979
passwords$	7797
past$	6346 2462
pastoral$	2051 2728
pasty$	2855
patchy$	6592 6593 6594 6595 737 7503 7504 7505 7506 1688 2191 2278
path$	6053
pathetic$	2862
pathetically$	2862
pathological$	2235
pathwa	2012
patience$	4715
patient$	5727
patrol	1755 4986 1949 5673
patrol$	1731 7591 4796 1785 1844 1892 7755 1917 7804 1950 1955 1956 7817 1975
patrols$	1731 7591 4796 1785 1844 1892 7755 1917 7804 1950 1955 1956 7817 1975 5647
pattern$	5620
pay$	6259 6260 643 1475 1633
payback$	5857
paying$	643 1633
pays$	643 1475 1633
pcso	1755 4832 4929 4948 1908 7768 7769 1921 1934 1938 1949 1952 1971
pcso$	1731 4796 1785 7650 7747 7766 4949 4975 1950 1956 1965 5012 1975
pcsos$	1731 4796 1785 7650 7747 7766 4949 4975 1950 1956 1965 5012 1975
pe$	7878
peer$	5972 6487 3690 3691 6609 6623 6624 6625 6626 6627 6628 6924 6927 5240 5268 2231 5322
peers	5089
peers$	3042 5972 6469 6482 6483 6484 3668 6609 6623 6624 6625 6626 6627 6628 6924 6927 7907 5183 5268 5270 5322
pencilled$	2431
people	7721 7776 7798
people$	5912 79 5972 5988 5997 6134 3419 3423 3424 3444 486 3563 3593 6480 6482 6483 6484 6485 6493 3676 3680 640 641 642 6507 6559 6608 6609 6613 6623 6624 6625 6626 6627 6628 3823 6644 6857 7104 7105 7106 7107 7108 4297 4298 4299 7122 4309 4318 4359 7216 7218 4542 4543 4544 4545 4546 4547 7380 4584 4585 4601 4602 7440 7441 7450 7451 7452 7453 7454 7455 7456 7457 4642 7496 7508 7509 7532 7533 7535 7537 1801 4874 4882 7724 4938 1915 7777 1924 1932 7796 7799 4992 7839 5242 5243 5322 5545 5551 5675
pep$	3013
peps$	3013
perceive$	3596 3597 3598 3599 3600 3601 3602 3603 3604 3605 3606 3607
perfectly$	3147 827 6831 6832 6833 6834 6835 6836 6837 6838 6839 6840 6841 6842 6843 999 1002
perfor	7712
performance$	5541
performers$	4309 4318
perfunctory$	2862
peril$	5859 5860
period	5037
period$	7855 5074
periods$	7855
permanently$	1322 4363 1323 4364 1324 1325 1326 2733
permit$	35 36 112 113
permited$	35 36 112 113
permiting$	35 36 112 113
permits$	35 36 112 113
permitted$	35 36 112 113
permitting$	35 36 112 113
perpet	4845
perpetrator$	6134 6204 6389 6514 6515 6516 6517 7663 5272 5273 5274 5611 2911
perpetrators$	6134 6204 6389 6514 6515 6516 6517 7663 5272 5273 5274 5611 2911
perpetually$	1322 4363 1323 4364 1324 1325 1326 2861
persist$	5945 102
persisted$	5945 102
persistent$	291 292 1191 2156 2228 2235 2568 2739
persistently$	290 2739
persisting$	5945 102
persists$	5945 102
persistted$	5945 102
persistting$	5945 102
person	7776 2047 5174
person$	6150 3679 6608 6609 6610 6614 6623 6624 6625 6626 6627 6628 3824 6860 4790 1801 4938 7764 1915 7777 1924 1932 7796 7799 4992 7839 7992 5322 5675
personal$	3205
personality$	2703
persons$	6610 1801
persua	1739
persuade$	7129
persuaded$	5894 7057 7063 7068 7071 7077 7141 7144 7145 7146 7147 7148
pest$	5275
pests$	5275
petite$	2383 2855
petty$	2235 2264
phase	5638 5645 5649
phobia$	5752
phone	4806 1794 4836 4943 4979
phone$	296 3337 297 3338 298 3339 299 3340 300 3341 6160 6161 6162 6179 6180 6181 6182 6183 6184 6185 6186 6191 7185 7211 7212 7213 7214 7624 1770 7630 7654 7761 1909 7797 1961 5005 1979 2547
phoneing$	1979
phones$	296 3337 297 3338 298 3339 299 3340 300 3341 6160 6161 6162 6179 6180 6181 6182 6183 6184 6185 6186 6191 7185 7211 7212 7213 7214 7624 1770 7630 7654 7761 7797 1961 5005 1979
photo$	6163 3373 3374 334 335 6914 7590 4773 1733 1931 1945 1958 5000 7834
photog	1742 1909 4950 4951 4979 7808 1983
photograph$	3373 3374 334 335 6914 7590 4773 1733 4826 7647 7651 4932 1907 1931 7797 1945 7814 1958 5000 7834 5024
photographed$	5894 3171 6697 6914 4826 7649 1791 2558
photographing$	4826
photographs$	3373 3374 334 335 6914 7590 4773 1733 7613 7614 4826 7647 4932 1907 7797 1945 7814 1958 5000 7834
photos	1909 4950 4951 4979
photos$	6163 6187 3373 3374 334 335 6914 7590 4773 1733 7614 7797 1945 7814 1958 5000 7834
physical$	2675
physically$	2375 2782
physique$	6932 6933 6934 5424 2854
physiques$	6932 6933 6934 5424 2854
picked$	3172
picking$	5522
pictur	5574 5629
picture$	6163 3373 3374 334 335 6914 7590 4773 1733 4963 1945 7814 1958 7834
pictures$	6163 6187 3373 3374 334 335 6914 7590 4773 1733 7613 7614 1945 7814 1958 7834
piece$	1922
pieceed$	1922
pieceing$	1922
pieces$	1922
pierced$	2855
piercing$	1095 6954 5465 2426
piercings$	1095 6954 5465 2426
pig$	2490
pillar$	4619 1590
pills$	7885 5195 5751
pimp$	2166
pimped$	2166
pimping$	2166
pimples$	5471
pimply$	2855
pimpped$	2166
pimpping$	2166
pimps$	2166
pin$	3762
pink$	2423
pins$	2018
pity$	4647 4648 7467
place	5100
place$	0 1 2 3044 11 5889 6031 6179 6180 6181 6182 6183 6184 6185 6186 6480 6578 6860 1772 1974 7895 7905 5097 7918
placed$	0 1 2 3044 5867 5868 11 5889 1694 1695 1746 1772 1821 1823 2067 2762
placem	7975
placement$	6665 6666 6667 809 810 811 7932 5233 5370 2330 5372 5800 5802 2762 5815
placements$	6665 6666 6667 809 810 811 7956 5233 5370 2330 5828
places$	0 1 2 3044 11 6480 1694 1695 1772 4820 7956
placing$	0 1 2 11 1694 1695 1772
plague$	633 2201
plagued$	633 2201
plagues$	633 2201
plaguing$	633 2201
plain$	1899 2392 2404 2539
plainly$	1241 1242 1243 1244 1338 4379 1339 1340
plaited$	5466
plaits$	5463
plan	7933 5638 5645 5649 5671
plan$	5941 7797 7898 7910 7934 7983 5233 5768 5769 5770 5802 5827
planned$	7197 7720 2618
planni	7765
planning$	5942 1644 1645 1646 1647 5541
plans$	5941 7797 5233 5768 5769
plastered$	1097
plastic$	2211
plate$	4810 2018
plates$	4810
play$	398 420 446 455 581 3873 5060 2685
played$	398 420 446 455 581
player$	5611
players$	4601 5611
playing$	398 420 446 455 581
plays$	398 420 446 455 581
plea$	7709 5550 5852
pleaded$	2811
pleads$	2811
pleas$	7508 7509 7709 5550 5551
please$	6153 6154 7113 7129
pleased$	136
pleases$	6153 6154
pleasing$	4343
plenty$	3138 3148
plot	1765
plotted$	7800
plotti	7765
plucked$	2431
plug$	713 714 2270
plugged$	713 714 2270
plugging$	713 714 6574 6575 6576 6577 2270 5312
plugs$	713 714 2270
plump$	4140 2855
pnc	2548
pnc$	5589
pnd	2548
pnd$	5589
pneumonia$	3007
podgy$	2855
point	1940
point$	4210 4341 7195 7810 5581
pointless$	2460
points$	5581
poison$	2653
poisoned$	2653
poisoning$	2653
polic	5673
police	1737 4783 4791 4792 4793 1753 1754 1755 4801 4802 7633 1788 4832 1802 1853 4928 4929 1899 4948 1908 7768 7769 1921 1934 1938 4986 1949 1952 1971 5160 5175 2603 2625 2798
police$	6351 6493 6675 6676 6691 6692 6693 4426 7248 4431 4432 7513 7542 4751 1714 4770 1731 7591 4778 7601 7602 1744 7609 7610 7611 4794 4795 4796 7616 1758 7620 7629 1785 4829 7650 7653 4843 4862 7681 4864 7689 7690 4881 1844 4894 4895 7737 7746 7747 1889 1892 4937 7756 4940 7759 7766 4949 1920 4966 4969 4971 4974 4975 7804 1950 1955 1956 7817 1959 5001 7821 1965 5012 1975 5020 7845 5160 7978 7993 5243 5357 2475 2514 2523 2549 2587 2589 2595 2605 5647 2793 2810
policed$	1953 2587 2921
polici	1853 4929 4948 1908 7768 7769 1921 1934 1938 1952 1971
policies$	7252 7253 7254 7255 7256 7257 7258 7485
policing$	7601 4894 7747 4937 7766 4949 4960 4975 7795 5012 5585 2587
policy$	7252 7253 7254 7255 7256 7257 7258 7485
polish$	5470
ponytail$	6950 6951 6952 5464 5465
ponytails$	6950 6951 6952 5464 5465
poor$	3095 3206 3557 567 568 569 570 571 572 573 574 575 576 577 649 650 651 3736 6564 6592 6593 6594 6595 737 6597 6598 6599 6600 6601 6602 6603 6604 6605 6606 6607 1090 6962 1538 1539 1540 1541 7503 7504 7505 7506 1688 2003 2147 2191 2194 2227 2278 2286 2322 2325 2408 2500 2518
poorly$	1082 2405
porn$	5206
pornography$	5206
portly$	2855
pose$	1858 7718
poses$	1858 7718
posing$	2556
position$	5861 1746
positions$	5861
positive$	3095 3105 7719 2610 5738
posses	5171
possession$	5171 7989 5172 2812
possibility$	4290
possible$	1887 2563
post$	304 7437 7449 5581 2661
posted$	304 6250
poster$	1945
posters$	1945
posting$	304
posts$	3060 3071 304 5000 5581
potential$	2563
pothead$	5275
potheads$	5275
power	5638
powerful$	2383
powerfully$	2384
powers	5645
practi	7863
practically$	412 912 3953 913 914 915 916 919 920 921 922 967 968 2349 2358
practice$	1644 1645 1646 1647 5541
precin	4964
precinct$	7782 7812
precious$	1481 4536
precocious$	5203 2848
predator$	6514 6515 6516 6517 659 5272 5273 5274
predators$	6514 6515 6516 6517 659 5272 5273 5274
predatory$	2841
predic	2542
predicted$	1797 2747
prediction$	2755
predictions$	5795 2755
predictive$	2544
prefer$	194 195 196 197 198 199 200 215 216 217 218 219 220 2151 2616
prefered$	194 195 196 197 198 199 200 215 216 217 218 219 220 2151
prefering$	194 195 196 197 198 199 200 215 216 217 218 219 220 2151
preferred$	194 195 196 197 198 199 200 215 216 217 218 219 220 7478 1665 1666 1667 1668 4730 7549 2151
preferring$	194 195 196 197 198 199 200 215 216 217 218 219 220 2151
prefers$	194 195 196 197 198 199 200 215 216 217 218 219 220 2151
pregab	5068
pregabalin$	7886
pregna	7881
pregnancies$	2975
pregnancy$	5730 2975
pregnant$	5729
prepared$	4216 4219 1739 7720 4926
prescribed$	5722 2958
prescription$	2958
prescriptions$	2958
presence$	7755
present$	869 3910 870 871 872 3913 873 874 3915 875 4051 4052 4053 4054 4834 1858 7718
presented$	869 3910 870 871 872 3913 873 874 3915 875
presenting$	869 3910 870 871 872 3913 873 874 3915 875
presents$	5995 5996 6191 6194 869 3910 870 871 872 3913 873 874 3915 875 1858 7718
presentted$	869 3910 870 871 872 3913 873 874 3915 875
presentting$	869 3910 870 871 872 3913 873 874 3915 875
preser	2572
press$	2616
pretext$	1849
pretty$	2855
preven	4916 1878
prevent$	1966
prevented$	7237
prevention$	7730 7734 1876 4920 5166
preventping$	1966
preventring$	1966
prevents$	1966
preventting$	1966
prey$	5892
prime$	2563
principal$	7802 2570
priori	1843 7712 5645
priority$	1831 4971 7810 2563 2566 2568 2605 2631
prison	7940 5123 7967 5167
prison$	7921 7941 7985 2801
proact	1899 2603
proactive$	1745 4929 4940 4948 1908 7768 7769 4960 1921 1934 1938 1952 1971
probation$	3040
proble	5737
problem$	6635 6640 7379 4748 7802 5275 2244 2281 2284 2286 5328 2592 5720
problematic$	6096 6597 6598 6599 6600 6601 6602 6603 6604 6605 2281 2286
problems$	6305 6312 6313 6315 6316 6640 6802 2066 2092 5275 5328 5720 2752
procedure$	7252 7253 7254 7255 7256 7257 7258 7485
procedures$	7252 7253 7254 7255 7256 7257 7258 7485
proceedings$	7709 5802
proces	5742
process$	7252 7253 7254 7255 7256 7257 7258 7485
processes$	7252 7253 7254 7255 7256 7257 7258
processing$	2720
produc	5574
productive$	7719
professional$	2475
professionalism$	7538 7539 7540 7541 5559
professionals$	6351 6587 6652
profil	5574 5629
profile$	7647 1905 4963 5270 5633 2593
profiled$	7648
profiles$	7647 1905 5633 2593
profiling$	2593
profits$	4735
programme$	69 71 72 7910 5829 5847
programmes$	69 71 72
progress$	1840 5233
progressed$	1840
progressing$	1840
progresss$	1840
prolific$	291 292 7662 2156 2228 2235 2568
promiscuity$	2822
promiscuous$	2145 5203 2822 2848
promiscuously$	2822
promise$	7252 7253 7254 7255 7256 7257 7258 7491
promises$	7252 7253 7254 7255 7256 7257 7258 7491
proof$	1805
proper$	4512 4513 4514 4515
property$	6126 6127 6128 6129 3312 3313 3314 3315
propos	1964
propra	5068
propranolol$	7886
prosec	1838 7707 7708 4891 7713 4944 7772 5011 2900
prosecute$	4879 2609 2634
prosecuted$	7762
prosecuteing$	2634
prosecutes$	2609
prosecuting$	2609
prosecution$	7702 7709 7829 2608
prosecutions$	7709
prospect$	4288
prostitute$	5206 2166 5209
prostituted$	2166
prostitutes$	5206 2166 5209
prostituting$	2166
prostitution$	6089 6103 5206
protagonist$	5611
protagonists$	5611
protect$	3081 6017 530 3580 6405 4013 4014 4015 4018 4019 4021 4022 4025 6879 1715 1723 1724 1725 1882
protected$	530 6879 6884 6885 6886 6887 6888 1723 1724 1725
protecting$	530 3581 6699 4013 4014 4015 4018 4019 4021 4022 4025 6879 6884 6885 6886 6887 6888 6891 6896 6897 6898 6899 6900 1723 1724 1725 1882
protection$	6699 6875 6876 6877 6878 6879 6884 6885 6886 6887 6888 6891 6896 6897 6898 6899 6900 7368 4914 4987 4988 5115 5154
protects$	530 6879 1723 1724 1725 1882
protectted$	530 6879 1723 1724 1725
protectting$	530 6879 1723 1724 1725
protocol$	7252 7253 7254 7255 7256 7257 7258
protocols$	7252 7253 7254 7255 7256 7257 7258
proud$	4703
prove	1804 1820
prove$	4847
proved$	4847 2575
proves	1820
provid	2534
provide$	1728 4788 5222
provided$	5222
provideed$	1728
provideing$	1728
provider$	4426 4431 4432 7513 7542 4751 2524
providers$	4426 4431 4432 7513 7542 4751
provides$	1728 5222
providing$	5222
provin	1820
provision$	5770 5773
provocative$	5203 2823 2848
provocatively$	1082 2396 2405 5474 5476 2823 2848
provoke$	5878 5879 2202
provoked$	5878 5879 2202
provokes$	5878 5879 2202
provoking$	5878 5879 2202
pru	2731
pru$	5772
psoriasis$	2857
psychiatric$	2679 2970
psychiatrist$	7864 2970
psychiatrists$	2970
psycho	5037 2972
psycho$	5275
psychologist$	7855 7864 2971
psychologists$	2971
psychopath$	5275
psychopaths$	5275
psychos$	5275
psychosis$	2950 2998
psychotherapist$	7864
psychotic$	5323 2950
ptsd$	2932
public	4923
public$	6527 3729 7717 7741 1946 1947 5171 5242 2772
puffer$	5475 2439 2443
puffers$	7013 7014 7015 7017 5475
pulled$	5894 5479
pumped$	5758
punch	7962
punish$	7523 1675 1676 1677 1678
punished$	6297 1675 1676 1677 1678
punishes$	1675 1676 1677 1678
punishing$	1675 1676 1677 1678
pupil	5174
pupil$	6609 6623 6624 6625 6626 6627 6628 7992 2204 5267 5322 2731
pupils	7776
pupils$	76 158 204 3419 3423 3424 3444 486 3563 3680 640 641 642 6524 6559 6609 6612 6623 6624 6625 6626 6627 6628 7104 7105 7106 7107 7108 4297 4298 4299 4309 4318 4359 7218 4601 4938 1915 7777 1924 1932 7796 7799 4992 7839 5194 5242 5267 5322 2289 5550 5675
purcha	4823 4824
purely$	798
purple$	2423
purpos	1940 5574
purpose$	7382 7385 7738 1883 7810
pursue	1850
pursue$	138
pursued$	138
pursues$	138
pursui	1850
pursuing$	138
push	1923
push$	261 262 263 2154 2613
pushed$	261 262 263 1953 2154
pushes$	261 262 263 2154
pushing$	261 262 263 2154
put$	0 1 2 3044 5865 5866 11 5871 5889 6031 6060 6244 6245 6246 6247 3552 7078 7181 1694 1695 1723 1724 1725 1772 1821 1823 4973 1933 1969 2023 2065 5222
puted$	0 1 2 11 1723 1724 1725 5222
puting$	0 1 2 11 1723 1724 1725 5222
puts$	0 1 2 3044 11 5871 5889 7181 1694 1695 1723 1724 1725 1772 4820 2065 5222
putted$	0 1 2 11 1723 1724 1725 5222
putting$	0 1 2 3045 5864 11 7181 1694 1695 1723 1724 1725 5222
pyjama$	4192 5475
pyjamas$	7004 7005 7006 7009 5475
queen$	5278
queens$	5278
questi	7808 1983
question$	5024
questionable$	3095 3557 2147
questioned$	2119
quick$	136 7520 4703 1664 2197
quickly$	6785 7472 7473 7474 7475
quiff$	5465
quiffs$	5465
quite$	3132 3147 827 940 999 1002 2348 2364
rabble$	647 648 5258 2224 2829
race$	4107 4110 4122 4126 4129 6960 4154
radar$	7619 1761
raff$	5256
rag$	5253
rags$	5253
raid	5015
raid$	7833 5636
raided$	7823 7968
raids$	5636
raise$	4013 4014 4015 4018 4019 4021 4022 4025 4461 2361
raised$	4460 2361 5479
raises$	2361
raising$	4013 4014 4015 4018 4019 4021 4022 4025 2361
ran$	261 262 263 275 276 294 295 696 862 863 2086 2154 2256 2259 5605
rang$	7571
ranger	1949
rape	5143
rape$	7961 5249
raped	5824
rarely$	993 4034 994 4035 995 2045
rascal$	2829
rascals$	2829
rash	5032
rash$	52 53 515 7850 2190
rat$	5254
rate	1878
rate$	7710 5652
rated$	756 760
rates$	7710 5652
rather$	7534 7536 4766
ratings$	7574 7575
rational$	3205
rats	2110
rats$	5151 5254
re	4919
re$	4263 4274 2228
reach$	6578 7113 7129 7158 7159 7160 5501 5503
reached$	7057 7063 7068 7071 7077 7141 7144 7145 7146 7147 7148
reaches$	5502
reaching$	7158 7159 7160 4343 5501
react$	7079 7523
read	4835 5793
read$	6578 1397 1398 1399 7369 7653 7818 7913 5792
reader$	7628
readers$	7628
readily$	7472 7473 7474 7475
readin	7917 5100
reading$	7918 5522 2746
ready$	7520 4703 1739 1887 7924
real$	4512 4513 4514 4515 2639
realise$	3530 3531 3596 3597 3598 3599 3600 3601 3602 3603 3604 3605 3606 3607
realised$	3530 3531 6376 6377 3560 3561
really$	3969 1241 1242 1243 1244
rearrested$	5831
reason$	7158 7159 7160 1849 5501
reasoned$	7057 7063 7068 7077 7141 7144 7145 7146 7147 7148
reasoning$	7158 7159 7160 4346 5501
reasons$	1849
reassurance$	6891
rebuff$	2193 2450
rebuffed$	7042 7043 7044 7045 7046 7047 7048 7049 2193 2450
rebufffed$	2193 2450
rebufffing$	2193 2450
rebuffing$	2193 2450
rebuffs$	2193 2450
receiv	5574 2684
receive$	3177
recent	1737
recent$	4778
reckless$	52 53 3095 3206 6096 515 2145 2190 2841
recklessly$	2818
recklessness$	6025 6026 6027 6028 6029 6030 6309
reclaim$	1980
reclaimed$	1980
reclaiming$	1980
reclaims$	1980
recognise$	6017 6405 3596 3597 3598 3599 3600 3601 3602 3603 3604 3605 3606 3607
recognition$	7628 5587
recomm	1964
recommit$	7673
record	1799 1884 1911 4979 1942
record$	4580 7526 4729 1762 1768 7680 4863 7682 7748 1906 4952 4958 5006 7988 5720 5851
recorded$	1773 1821 1823 1836 4952 4958 4973 1933 7800 2621
recording$	1644 1645 1646 1647 1762 1768 1907 4952 4958 5541
recordinged$	4952
recordings$	1907 4952
records$	7613 1762 1768 7680 7682 7748 4952 4958 7797 5006 5588 5720
recover$	2705
recovered$	2705
recovering$	2705
recovers$	2705
recrui	7788
recruit$	247 2152 2153
recruited$	5894 247 3289 249 250 251 2152 2153
recruiter$	6514 5272
recruiters$	6514 5272
recruiting$	247 2152 2153
recruits$	247 2152 2153
recruitted$	247 2152 2153
recruitting$	247 2152 2153
red$	1141 7725 2402 2423 5475 2619
redeal$	7673
redemption$	5503
redheaded$	4140 2855
reduc	1878
reduce	2047
reduce$	5654
reduct	4920
reduction$	7734 7738
referr	7863 2012
referral$	4224 1184 1185 1186 7373 5550 2804
referrals$	4224 1184 1185 1186 7373 7508 7509 5550 5551
referred$	2684
refuge	5117
refuge$	7935
refus	1986 5781 2741
refusal$	3199 159 160 161 162 163 728 729 730 731 732 1170 1171 4232 1500
refusals$	1170 1171 4232 1500
refuse	2798
refuse$	539 540 541 542 543 545 564 1169 7038 7177 7178 7179 7181 2449 5509 2516
refused$	6356 539 540 541 542 543 545 564 1169 7038 7042 7043 7044 7045 7046 7047 7048 7049 7177 7178 7179 7181 2449 5509 5546 2516
refuser$	5289 2834
refusers$	5289 2834
refuses$	539 540 541 542 543 545 564 1169 7038 7177 7178 7179 7181 2449 5509 2516
refusing$	539 540 541 542 543 545 564 1169 7038 7177 7178 7179 7181 2449 5509 2516
regard	5574
regard$	3089 3090 3091 7334 7335 7336 7337 7338 7339 7340 7341 4526 4527 4528 4529 4530
regardless$	5957 6328 6863
regist	1742 1909 4950 4979
register$	4804 7789 7797 7972 7973 5623 5770
registered$	2714
registers$	7797
registrations$	5595 2555
regrettable$	4647 4648 7467
regrettably$	2864
regular$	291 292 2156
regularly$	290 7873
rehab	7967
rehabilitation$	2805
reject$	636 637 7038 7181 2203 2450
rejected$	636 637 7038 7042 7043 7044 7045 7046 7047 7048 7049 7181 2203 2450
rejecting$	636 637 7038 7181 2203 2450
rejects$	636 637 7038 7181 2203 2450
rejectted$	636 637 7038 7181 2203 2450
rejectting$	636 637 7038 7181 2203 2450
relapse$	7080 5496
related$	7907 5251
relati	7926 7938 5574
relations$	5200
relationship$	5905 3181 345 346 347 6211 6212 6698 6867 6868 6914 2093 5186 5200 5384
relationships$	5905 3181 345 346 347 6867 6868 6914 5186 5200 5384
released$	2120 2798
relentlessly$	2861
relevant$	1970
reliab	1737
reliable$	4778
reliant$	5403
relied$	7144 7145 7146 7147 7148 1912
relies$	2096
relish$	594 595
relished$	594 595
relishes$	594 595
relishing$	594 595
reluctance$	3199 159 160 161 162 163 728 729 730 731 732
reluctant$	539 540 541 542 543 545 728 729 730 731 732 1664
relying$	2096
remain	2772
remain$	6031 433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 908 912 3953 913 914 915 916 919 920 921 922 7078 2233 2234 2282 2283 2293 5813
remained$	3774
remains$	156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 3774 3779 757 771 772 773 774 775 776 908 912 3953 913 914 915 916 919 920 921 922 2233 2234 2282 2283 2293
remand	4944
remand$	3031
remanded$	7762 5178 3031
remark$	1162 1163 1164 1165
remarkably$	2348
remarked$	1162 1163 1164 1165
remarking$	1162 1163 1164 1165
remarkked$	1162 1163 1164 1165
remarkking$	1162 1163 1164 1165
remarks$	1162 1163 1164 1165
reminded$	5943 5944 89 90 91 1780 1935 4990
reminder$	7463 7464
reminders$	5940 7463 7464
remit	1940
remorse$	5235
remorseless$	2841
remote$	7520
remov	1923
remova	7964
removed$	7783 1953
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	3025
reoffe	4924
reoffend$	7079 7656 7673 5496
reoffended$	3037
reoffender$	2833
reoffenders$	2833
reoffending$	7737 7740 7742 3037
reoffends$	3037
repair$	7523
repara	2125
reparation$	5166
repeat$	291 292 7079 2156 2228 2568
repeated$	3149 4645 4646 4670 7508 7509 2475 5551
repeatedly$	290 4406 1572
replied$	6250 7249 7261 7262 7263 7264 7571
reply$	6263 6264 6265 6447 6449 7052 7058 7072 7359 7523 7526 5493
replying$	5961 6263 6264 6265
report	1735 4779 4787 1884 1910 1911 1942 5100 5574 5577
report$	6017 6338 6405 7373 1658 7605 1762 1768 7680 7682 4952 7826 7918 5550 5788
reported$	6229 6237 1811 4952 1914 5627 5665
reporting$	1762 1768 4952
reportinged$	4952
reportings$	4952
reports$	7373 1762 1768 7680 7682 4952 7826 5550
reprimand$	3029
reprimanded$	3029
reprimands$	3029
reprobate$	2829
reprobates$	2829
reputation$	814 815 7497 4735 7563
reques	4799 1847 1964
request$	7373 7463 7464 5550
requested$	5592
requests$	7463 7464 7508 7509 5550 5551
requir	4799 5574
require$	6770 1017 1018 1019 4061 1021 1022 1023 1024 1032 1033 6893 4076 4077
required$	1032 1033 6893 4076 4077 1883
requires$	1032 1033 6893 4076 4077
requiring$	1032 1033 6893 4076 4077
rerob$	7673
reside	4923 2070 2073
residential$	5111 5114 2329
residents$	6493 3676 6524 4601 7717 7741 5242 5243
resilience$	2849
resilient$	1063 2849
resist$	6017 6371 5230
resistance$	728 729 730 731 732
resistant$	728 729 730 731 732 5506 5509 2841
resit	2748
resolution$	7987 5850
resort$	244 245
resorted$	244 245 1615
resorting$	244 245
resorts$	244 245 1616
resortted$	244 245
resortting$	244 245
respect$	6405 6426 3617 3728 7052 7058 7072 7334 7335 7336 7337 7338 7339 7340 7341 5279 5493
respit	2070
respite$	5111
respon	7597 4783 4845 7773 7788 5645
respond$	6405 7052 7058 7072 7359 7523 7526 5493
responded$	7249 7261 7262 7263 7264 7369
response$	1644 1645 1646 1647 7593 7601 4929 4948 1908 7768 7769 4960 1921 1934 1938 1952 1971 5541
responses$	1644 1645 1646 1647 5541
responsib$	7379 7451 7490
responsibbed$	7379 7451 7490
responsibbing$	7379 7451 7490
responsibed$	7379 7451 7490
responsibilit$	3978
responsibilities$	6795 7215 7379 7490
responsibility$	532 533 6431 7215 7292 7334 7335 7336 7337 7338 7339 7340 7379 7490 1651
responsibing$	7379 7451 7490
responsible$	5884 532 533 1063 1643 7519 7663 1813 1916 1954 2118
responsibs$	7379 7451 7490
rest$	6968 6969 6970 7510 5552
resteal$	7673
rests$	7510 5552
result$	146 1850 5788 5790
resulted$	5871
results$	7497 4735 7563 7574 7575 7918 5788 5790
resupply$	7673
retail	1755 4923 4986
retail$	4964
retailers$	1731 7591 4796 7741 7804 1955 7817
retain$	2552
retained$	5592 2552
retaining$	2552
retains$	2552
retak	2748
return	5574
return$	5998 6031 6060 6062 6063 240 241 242 243 3311 271 275 276 3321 3361 3369 329 330 331 3376 6198 6405 7052 7058 7072 7078 7080 1886 5493
returned$	240 241 242 243 271 275 276
returning$	5961 6070 240 241 242 243 3308 271 275 276 3318
returnned$	240 241 242 243 271 275 276
returnning$	240 241 242 243 271 275 276
returns$	240 241 242 243 271 275 276 1886
revealing$	2439
review	1776
review$	1927 5367
reviewed$	1927
reviewes$	1927
reviewing$	1927
reviews$	1927 5367
reward$	1868
rewards$	1868
riff$	2215
right$	3095 3097 3105 6298 6299 6431
rightly$	1658
rigid$	7520 4703
rigoro	1936
rigorous$	4977
ring	2569
ring$	1751 1979 2222 5475
ringing$	1751 1979
ringle	7670 7703
ringleader$	7691 7723 7760 5610 5675 2830
ringleaders$	7691 7723 7760 5610 5675 2830
rings$	3903 3904 1751 1979 5475
ringworm$	3003
riot$	5298 5299 5300
ripped$	4202 2432 2439
risk$	5859 5860 5870 3056 16 17 18 3085 5904 6280 6391 6392 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 6424 6425 6436 6437 6438 6439 6440 6457 6464 665 666 667 668 3790 3791 751 752 3794 754 755 6615 6616 6617 6618 6619 6620 6621 6622 6686 6867 6868 6869 6870 6871 6872 4644 4899 1881 5155 2143 2562 2589
riskier$	3095 2145
risks$	5859 5860 3115 3116 6391 6392 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 6424 6425 6437 6438 6439 6440 6457 6686 6867 6868 5185
risky$	5859 5860 3095 3206 6096 3662 2145 2199 2281
ritalin$	2960
rivalry$	5251
rivals$	5243
road$	6054 2342
roadman$	6505 5252 2828
roadmen$	6505 5252 2828
roam$	6074
rob$	7673 7822
robbed$	5894 5896 2133
robber	7587 7597 4783 7670 4854 7683 1826 4924 7774 7775 7787 5159 5160 5171 5173 5606 5683
robber$	6538 6539 6540 7663 5275 5276
robberies$	7671 7672 4867 7742 7977 7991 5653
robbers$	6538 6539 6540 5275 5276
robbery$	6089 7593 7601 1745 4791 4792 4793 1753 1754 1788 4867 7689 4881 4929 4948 1908 7768 7769 4960 1921 1926 4971 1934 1938 1952 1971 7977 7978 7989 7991 2563 2580 2623
robbing$	7825 7831
robs$	7822
robust	1936 2603
robust$	4977
robustly$	5628
role$	7490
roles	7781
roll$	623 7393
rolled$	5784
rolling$	623
romanian$	5470
room$	1731 7591 7609 7610 7611 4794 4795 4796 4829 7650 7804 5118 5147 2109 5676
rooms$	5676
ropes$	6683
rose$	5652
rot$	7364 7566
rotten$	2226 5323
rough	5821
rough$	2200 2226 2404
round$	6685 3874 6721 1838 5487 5654
rouser$	5265
rousers$	5265
route	7776
row$	4291 7110 4293
rowdy$	2286 2841
rows$	2066 2092
rude$	6606 6607 6673 7181 2841
ruffian$	2829
ruffians$	2829
rug$	7487
rui$	3032
rule$	6496 7252 7253 7254 7255 7256 7257 7258
rules$	6746 7252 7253 7254 7255 7256 7257 7258 7485 5244
run$	5933 6031 6060 6062 6063 261 262 263 275 276 3326 3331 294 295 3545 623 696 862 863 939 7080 1238 1239 7181 4750 2086 2154 2255 2258
runaway$	6538 6539 6540 5275 5276
runaways$	6538 6539 6540 5275 5276
rung$	7369
runner	5625
runner$	6119 6541 5275 5277
runners$	6119 6541 7686 5275 5277
runnin	4845 7788
running$	3284 261 262 263 275 276 3325 3327 3331 294 295 623 696 862 863 939 7181 7663 7773 2086 2154 2254 2257
runs	7788
runs$	261 262 263 275 276 3331 294 295 623 696 862 863 939 7181 7835 2086 2154
rushed$	2008
s$	4843 7664 4894 5051 5063 2033 5085 2059 5104 5105 5114 2078 2079 7969 5157 5181 5701 5704 5706
s17$	3022
s20$	3022
s47$	3022
sabotage$	2192
sabotaged$	2192
sabotages$	2192
sabotaging$	2192
safe$	5901 5902 3105 6390 6394 3577 6396 6397 4042
safeguard$	3081 6017 3584
safeguarding$	6875 6876 6877 6878 6879 6888 6891 2475
safer$	3095 3105
safety$	5869 3052 5906 5907 5908 5909 5910 3123 3124 6391 6392 7620
said$	3248 3414 3415 3422 3539 7099 4384 4385 4388 1811
sallow$	2855
same$	5958 5960 6329 4057 4058 4059 4060 1065 4156 6977 6990 4189 2380
sanction$	2610
sand$	7484
sandy$	2402
sat$	1150 1151 1152 1512 1513 1514 1515 1516 1517 1518 1519
satisfy$	7129
savage$	6538 6539 6540 5275 5276
savages$	6538 6539 6540 6555 6556 6557 5275 5276
saved$	7144 7145 7146 7147 7148
saving$	7497 5503
savvy$	1063 5379 2847
saw	2005 2093
saw$	5046
say$	3201 6338 6367 6405 644 7040 7052 7058 7072 4384 4385 4388 1929 5493
saying$	644 7112
says$	644 7041 7099 4384 4385 4388
scabies$	3002
scallies$	2829
scally$	2829
scallywag$	2831
scallywags$	2831
scan$	1927 7875 7883
scandal$	2862
scandalous$	2862
scaned$	1927
scanes$	1927
scaning$	1927
scans$	1927 7883
scant$	4516 4523
scantily$	1082 2395 2405
scar$	1095 5465
scarcely$	993 4034 994 4035 995 1034 4075 1035 1036 2351 2352 2365
scare$	6908 6909 6910 5407
scared$	6869 6870 6871 6872 1052 1053
scarf$	7012 5475
scars$	1095 5465
scarves$	7012 5475
scatter$	4981
scattering$	1951
scenario$	5861
scenarios$	5861
scheme$	5623
schemer$	5275
schemers$	5275
scheming$	2841
schizophrenia$	2951
schizophrenic$	2951
school	2044 7917 5785
school$	6107 6108 6109 6351 6413 6527 6545 6652 4426 4431 4432 7513 7542 4751 1714 7889 5077 7901 7902 5085 7904 7905 7911 7914 7915 7918 7920 7924 5131 5199 2248 2475 2514 2523 2524 5763 5764 5779 2740 5782 2747 5794 2756
schooling$	5779
schools$	7956 5764
sclerosis$	5692
scor	5603
score$	6683
scored$	7648
scorn$	2193
scorned$	2193
scorning$	2193
scornned$	2193
scornning$	2193
scorns$	2193
scour$	1927
scoured$	1927
scoures$	1927
scouring$	1927
scours$	1927
scrap$	6276
scraped$	5466
scratch$	7384
scrawny$	2855
screamed$	6356
screen	2012
screening$	7870
screens$	7185 7211 7212 7213 7214
screenshot$	1907
screenshots$	1907
screwed$	764
scrote$	2831
scrotes$	2831
scrounger$	5275
scroungers$	5275
scruffily$	1082 2405 5474 5476
scruffy$	1084 4128 2404 2423 2432 2439 2855
scum$	2829
scumbag$	2829
scumbags$	2829
search	7612 1838 7708 1860 7772 7808 1983
search$	1806 7696 4879 7702 7704 7705 1865 4918 1898 1902 1927 7833 5024
searched$	1865 1927 7823
searches$	7704 7705 4901 1865 1902 1927
searching$	7704 1865 1902 1927
searchped$	1898
searchs$	1898 1927
seasoned$	2850
seating$	4979
second$	1065 4525
secrecy$	3492
secretive$	2841
sectio	7967
section$	4888 2764
sectioned$	2954
secur	2572
secure	1850 2073
secure$	6259 6260 5114 5167 2139 2552
secured$	7832 5592
secureed$	2552
secureing$	2552
secures$	2552
securi	1755 4832 1850 4986 1949
security$	6493 1731 7591 4796 1785 7650 7804 1950 1955 1956 7817 1975 5243
seduce$	135 2149
seduced$	135 596 2149
seduces$	135 2149
seducing$	135 2149
see	2005
see$	6017 6031 3596 3597 3598 3599 3600 3601 3602 3603 3604 3605 3606 3607 7029 7359 7526 7635 1906 1929 7819 5046
seed$	5267
seeds$	5267
seeing	2005
seeing$	5961 6070 5046 2103 2177
seek	4799 1847 1850 1912 2594
seek$	140 305 306 307 308 309 310 311 598 3639 599 600 601 602 603 604 618 619 621 7181 1728 7767 4962 2299 2300
seeked$	1728 4962
seeker$	6536 5237 5339 5813
seekers$	6536 5237 5339
seekin	4799 1847 1912
seeking$	140 305 306 307 308 309 310 311 598 3639 599 600 601 602 603 604 618 619 621 3809 3818 7181 1728 4962 5237 5339 2299 5813
seeks$	140 305 306 307 308 309 310 311 598 3639 599 600 601 602 603 604 618 619 621 1728 7767 4962 2299 2300
seem$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3910 870 871 872 3913 873 874 3915 875 908 912 3953 913 914 915 916 919 920 921 922 4051 4052 4053 4054 2233 2234 2282 2283 2293
seemed$	433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3910 870 871 872 3913 873 874 3915 875 908 912 3953 913 914 915 916 919 920 921 922 1014 2233 2234 2282 2283 2293
seems$	156 157 433 434 652 669 670 671 672 673 674 675 676 677 678 757 771 772 773 774 775 776 869 3910 870 871 872 3913 873 874 3915 875 908 912 3953 913 914 915 916 919 920 921 922 2233 2234 2282 2283 2293
seen	7801 7838 2093 2123
seen$	6376 6377 3560 3561 830 7057 7063 7068 7077 7141 2005 2020 2103 5605 5615 5627
sees	2005 2093
sees$	5046
seize	1771
seize$	4812 2552
seized	4811 1771
seized$	7629 4812 5592
seizeed$	2552
seizeing$	2552
seizes	1771
seizes$	4812 2552
seizin	1771
seizing$	4812
seizure$	1771 7891 5588 2935
seizures$	5588 5695 2935
seldom$	993 4034 994 4035 995
select	1843
selective$	2721
selectively$	2721
self	2652 2673
self$	3041 3043 3072 3073 33 3075 3076 3077 3078 3079 39 5899 5900 3083 3084 46 59 6022 3280 3334 6266 6267 6269 3463 3464 3465 3466 3467 3468 3469 3470 3472 3473 6294 6295 6308 3499 3500 3501 3502 6321 6322 6323 6324 6325 6326 6327 3512 3513 3514 6333 3572 3576 536 3578 3579 6398 6399 6400 6401 6402 6403 3608 3609 3610 6552 6702 6703 6704 6705 6706 6707 6708 3947 3948 6831 6832 6833 6834 6835 6836 6837 6838 6839 6840 6841 6842 6843 6844 4027 6851 4697 7881 5143 5182 5207 5208 2185 2239 5401 5402 2362 2374 2494
selfharm$	5714
selfharmed$	5714
selfharming$	5714
selfharms$	5714
selfie$	6163 3373 3374 334 335
selfies$	6163 3373 3374 334 335
selfish$	2841 2862
selfme	5693
sell$	6031 6060 6062 6063 261 262 263 319 6447 6449 2154 2167 5222
sellin	4845 7670 7788
selling$	6099 261 262 263 319 7663 7831 2138 2154 2167 5599 5858
sells	7788
sells$	261 262 263 319 7835 2138 2154 2167
selves$	3041 3043 3072 3073 33 3075 3076 3077 3078 3079 39 5899 5900 3083 3084 6022 3334 6266 6267 6269 3463 3464 3465 3466 3467 3468 3469 3470 3472 3473 6294 6295 6308 3499 3500 3501 3502 6321 6322 6323 6324 6325 6326 6327 3512 3513 3514 6333 3572 3576 536 3578 3579 6398 6399 6400 6401 6402 6403 6552 6702 6703 6704 6705 6706 6707 6708 3947 3948 6831 6832 6833 6834 6835 6836 6837 6838 6839 6840 6841 6842 6843 6844 4027 6851 4697 5182 5207 5208 5401 5402
semh$	3014
sen$	7900 2729 5771
send	1735 1910
send$	6031 304 6447 6449 1734 1937 2180 5222 2729 5771
sending$	304 7158 7159 7160 1937 5501
sends$	304 1937 2180
sensation$	2196
sense$	6429 3613 6995
sensible$	5881 3095 3105 1063
sensit	1737
sensitive$	4778 5354
sensory$	2701
sent	1735 4993 4996
sent$	304 6244 6245 6246 6247 6250 1734 7818 5123 5178 2180 5222 5546 2771
senten	7938
sentence$	7999 5830 2800 5842
sentenced$	5178 2800
sentences$	7999
sentencing$	2800
separa	7938 7940 5123 5124
separate$	4981
separated$	7941
separating$	1951 7941
separation$	7942
september$	6109
sergea	4791 4792 4793 1753 1754 1755 1788 4929 4948 1908 7768 7769 1921 1934 1938 1952 1971
sergeant$	1731 7609 7610 7611 4794 4795 4796 1785 4829 7747 7766 4949 7778 4975 1959 5001 1965 5012 5020 5647
serial$	291 292 2156 2228 2235 2568
series$	1362 5620 5621
serious$	3086 4512 4513 4514 4515 2228 2475
seriously$	7282 7283 7302 7303 7304 7305 7306 7307 7308 7309 7310 7311 7312 1572
seriousness$	6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 6424 6425 6437 6438 6439 6440
sertraline$	2963
served$	2126
serves$	439 440
servic	7863
service$	6502 4426 4431 4432 7492 7513 7542 4743 4751 1714 7737 7870 7876 2475 5541 2514 2523
services$	6413 6587 6677 1187 1188 1189 1190 4426 7248 4431 4432 7513 7542 4751 7870 5234 5490
serving$	5103 5535 2781
session$	69 71 72 3853 7174 7175 7176 5233
sessions$	69 71 72 6652 3853 5233
set$	4114 1221 1222 1314 1772 2117 5426 5427 5766
setting$	2117
settle$	7052 7058 7072 5493
seven	7776 1944
seven$	6558 4938 1915 7777 1924 1932 7796 7799 4985 4992 7839 5675
severa	7638
several$	3149 1109 4645 4646 4670 7508 7509 5551 2563
severe	2668
severely$	2739 2769
sex$	5905 3181 6050 3274 3353 6173 3359 320 3366 6187 336 337 338 339 6208 6209 3441 6695 6696 6867 6868 6914 5186 5202 5212 5384
sexual$	6096 3345 3356 321 322 323 324 326 3370 3371 3372 336 337 338 339 6210 6695 6915 2011 2159 2169
sexualised$	6096 3345 6597 6598 6599 6600 6601 6602 6603 6604 6605 5204 5205 2286 2848
sexuality$	6258
sexually$	2162 2344 2345 2376 2690 2782 5824
shabbily$	1082 2398 2405
shabby$	2432 2439 2855
shadow	1983
shadow$	1786 5024
shadowed$	1786
shadowing$	1786
shadows$	1786
shaggy$	2402
shall$	1193 1194 1195 1196 1197 1198 1913
sham	7840
shambles$	2862
shambolic$	2862
shame$	7386 4647 4648 7467 2495
shameful$	2862
shamefully$	2862
share	1910 2534
share$	6031 304 1148 7052 7058 7072 7359 7523 7526 4772 1732 1734 2077 5493
shared$	304 1148 7369 4772 1732 1734
shares	2534
shares$	304 1148 4772 1732 1734 2077
sharin	5574 2534
sharing$	304 1148 7399 4772 1732 1734 2077
shaved$	2419 2421 2423 5466 2431
shaven$	2393 2394 2420 2423 2431
she$	3101 3396 3419 3423 3424 3443 6339 486 639 3680 640 6499 641 642 6682 7104 7105 7106 7107 7108 4297 4298 4299 4301 4426 7248 2733
shed	5821
shed$	1631
shedding$	1631
sheep$	6523
sheet$	5676
sheets$	5676
shelter$	6179 6180 6181 6182 6183 6184 6185 6186
shielding$	6879 6884 6885 6886 6887 6888 6891
shift$	2636
shifty$	2404
shirk$	1631
shirked$	1631
shirking$	1631
shirkked$	1631
shirkking$	1631
shirks$	1631
shirt$	6983 5475
shirts$	6983 5475
shocking$	1538 1539 1540 1541 4647 4648 7467 7503 7504 7505 7506 2500
shockingly$	2864
shoddy$	2862
shoes$	6997 6998 6999 7007 5475 5480
shooti	7683 7774 7775
shootings$	7671
shop	1755 4964 4986
shop$	6107 6108 1731 7591 4796 7782 7804 7812 7817
shopke	1755 4923 4986 5174
shopkeeper$	5994 6176 7992
shopkeepers$	5994 6176 6493 1731 7591 4796 7717 7741 7804 1955 7817 5242 5243
shopli	1826 4924 7775 7787 5159 5171 3039
shoplifter$	6538 6539 6540 5275 5276
shoplifters$	6538 6539 6540 5275 5276
shoplifting$	6089 6099 6103 6560 4867 7742 1926 7813 7977 7989
shoppe	4923
shoppers$	7717 7741 5242
shopping$	4964
shops$	1731 7591 4796 7782 7804 7812 1955 7817
short$	4202 2295 2383 2402 2422 2423 2439 2493 5549 2855
shortcoming$	2474
shortcomings$	7220 7221 7222 2474 5517
shorts$	6997 6998 6999 7013 7014 7015 7020 5475 5480
shot$	4932
shots$	4932
shotter$	2834
shotters$	2834
shotting$	261 262 263 2154
should	5089
should$	21 22 23 24 25 26 386 387 475 489 497 498 499 500 501 502 503 504 505 513 517 518 519 520 893 992 1369 1370 1371 1372 4415 7243 1530 4575 4819 1785 1913 7907 2477
shoulder$	6662 1092 2515
shouldered$	5429 2515
shouldering$	2515
shoulderred$	2515
shoulderring$	2515
shoulders$	6662 6713 2515
shouldn$	385 2478
shouted$	2084
shouting$	2066
show	1804 4846 1820 5574
show$	516 6405 3592 7052 7058 7072 1296 7206 4820 1929 5493
showed$	516 1475 4820
showin	1804 1820
showing$	1475 7589 7892
shown	4993 4996
shown$	516 1475 1773
shows	1804 4846 1820
shows$	516 1295 1475 4820 4866 1929
shrug$	580 1650
shruged$	580 1650
shrugged$	580 1650
shrugging$	580 1650
shruging$	580 1650
shrugs$	580 1650
shunt$	2018
shut$	1697 5546
shuts$	1697
shutting$	1697
shy$	5343
siblin	7946 7947
sibling$	5369 2332
siblings$	3042 6672 6822 7952 5183 5369
sick$	7851 7889
sickle$	2664
sidelined$	2501
sight$	7757 5648 2675 2713
sighted$	5534 5627 5754 2881
sighting$	1781 1932 5600
sightings$	1781 7745 1932 5600 2624
sign$	1609 1610 1611 1612 7488 7489 5548 5550
signal$	5983
signals$	5983 5984
signed$	2029 2030
significant$	749 750
signs$	1609 1610 1611 1612 7488 7489 7508 7509 7786 5548 5550 5551
silence$	3492
silliness$	6025 6026 6027 6028 6029 6030 6309
silly$	3086 52 53 3095 3206 478 2188 2841
silo$	2527 2528
siloed$	2866
silos$	5567
similar$	2383
simple$	2793
simpler$	1887
simply$	412 6382 6383 6384 6385 798 1241 1242 1243 1244 4414 1617 1618 1661 2505
since$	7964 5848
single$	1283 1284 4356 1737
sister	7926 5119 7939 5122 7946 7947 2108
sister$	2062 7937 5144 5369
sisters$	6672 5369
sit	7801 7838
sit$	3233 1150 1151 1152 1154 7052 7058 7072 1512 7524 5493
site$	5586
sits$	1150 1151 1152 1154 1512 1513 1514 7788
sitting$	1512 1513 1514
situation$	5861 6315 6316 6391 6392 6480 6873 6874 4644 7502 4748 2092 5816
situations$	5861 6480
six	7776 1944
six$	6558 1076 1109 6968 6969 6970 6971 6972 6973 4309 4318 4938 1915 7777 1924 1932 7796 7799 4985 4992 7839 5675
sixteen$	6728 896 897 898 899
skaters$	4309 4318
skeletal$	2383
ski$	2440
skimpy$	2439
skin$	4131 4144 7861 5449 2409 2415
skinned$	5412 5442
skinny$	4140 4202 2383 2439 2855
skins$	6191
skirt$	6997 6998 6999 5475 5480 5483
skirts$	6997 6998 6999 7013 7014 7015 7020 7023 5475 5480 5483
skive$	2821
skived$	2821
skives$	2821
skiving$	2821
skunk$	5055
slag$	5275
slags$	5275
slapdash$	2862
slave$	5309 2269 2836
slaves$	5309 2836
sleep	5036 5062
sleep$	6031 6074 313 7854 7873 7880 2067 2098 2160 2693
sleeped$	2112
sleepes$	2112
sleeping$	313 2067 2098 2112 2160 2682
sleeps$	313 2067 2098 2112 2160
slender$	2383 2855
slep$	2780
slept$	313 5076 2097 2160 2780
slicked$	1091 5466
slide$	5560 5676
sliders$	6997 6998 6999 7013 7014 7015 7017 5475 5480
slides$	5676
slight$	2383 2855
slightest$	4334 4517
slightly$	1075 2384
slim$	2383 2855
slimly$	2384
slippers$	7009 5475
slipshod$	2862
slit$	2431
sloppy$	1538 1539 1540 1541 2500 2862
sloth$	5562
slow$	728 729 730 731 732 1538 1539 1540 1541 7503 7504 7505 7506 7520 4703 1664 2500
slowly$	7520
slut$	5275
sluts$	5275
sly$	2841
smacke	2084
smacked$	5125
small$	709 3963 1079 2350 2383
smart$	5377 5383 2439
smarter$	3095
smartly$	1082 2405 5474 5476
smarts$	5378
smelly$	2855
smok	2014
smoke$	6031 6060 6062 6063 226 6447 6449 7181
smoked$	6250 7181
smokes$	7181
smoking$	3053 3054 3055 7181
snapchat$	3168 3169 3170 296 3337 297 3338 298 3339 299 3340 300 3341 6160 6161 6162
sneak$	5275
sneaks$	5275
snood$	7012 5475 2858
snoods$	7012 5475 2858
snub$	2193
snubbed$	2193
snubbing$	2193
snubed$	2193
snubing$	2193
snubs$	2193
so$	5959 4417 1480 2348
social$	6091 6097 296 297 298 299 300 3669 6561 3808 6632 6674 4426 7248 1701 1703 4806 1794 4836 7672 4943 7837 2105
society$	6524
sod$	4537
sofa	2766 5821
sofa$	7957
sofasu	5807
sold$	261 262 263 319 2138 2154 2167 5222
solely$	1652 1653 2513
solicit$	2186
solicited$	2186
soliciting$	2186
solicits$	2186
solicitted$	2186
solicitting$	2186
solid$	2383
solidly$	2384
solve	2612
solves	2612
solvin	2612
somali$	5470
some$	1109
somebody$	6069 6362 4426 7248
someone$	6069 3388 6362 3989 4426 7248
something$	6233 7793
somewhere$	6179 6180 6181 6182 6183 6184 6185 6186
son$	5075
soon$	7472 7473 7474 7475
sooner$	7231 7240
sophisticated$	866 2850
sorely$	1572
sort$	6875 6876 6877 6878 6974 5241
sorts$	5241
sought$	140 305 306 307 308 309 310 311 598 3639 599 600 601 602 603 604 618 619 621 2300
sound$	869 3910 870 871 872 3913 873 874 3915 875
sounds$	869 3910 870 871 872 3913 873 874 3915 875
source	5574
source$	4778 1738 1948 7827 2534 5576 2536
sources$	1738 7827 5576
space$	6860 4935
speak	2093
speak$	6157 301 302 303 876 877 878 879 880 881 900 901 902 903 904 4033 7029 7052 7058 7072 7132 7158 7159 7160 7359 5493 5501
speaking$	301 302 303 5522
speaks$	301 302 303 876 877 878 879 880 881 900 901 902 903 904 7132
special$	2040 7900 2753 2763
specialist$	7864
speech$	2006
spell	5793
spelli	5100
spelling$	7918 2746
spend$	6031 3214 3215 3259 6224 6225 6226 6227 6228 629 630 631
spendded$	629 630 631
spendding$	629 630 631
spended$	629 630 631
spending$	5961 6070 6224 6225 6226 6227 6228 629 630 631
spends$	629 630 631 7801
spent$	629 630 631 2126
spice$	5055 7885
spiky$	2402 2423
spineless$	2862
spirit	5036
spirits$	7854
spite$	3122 82 83 85 109 110 111 6130 6131 6132 6133 1605
spiteful$	2841
split	7938 7940
split$	4981 5123
spliting$	1951
splitting$	1951
spoiled$	2841
spoilt$	2841
spoke$	301 302 303
spoken$	5943 5944 89 90 91 6229 7057 7063 7068 7077 7141 7369
sporadic$	6592 6593 6594 6595 737 2278
sport$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 7878 2424 2434
sported$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2424 2434
sporting$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2424 2434
sports$	1094 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2424 2434
sportted$	1094 2424
sportting$	1094 2424
sporty$	2404
spot$	7751 7785 5667 5682
spots$	7751 7785 5471 5682
spotted$	2881
spotty$	1090 4140 6962 2408 2855
spray$	2417
spree$	5668
spring$	6109 6110
spurn$	2193 2450
spurned$	2193 2450
spurning$	2193 2450
spurnned$	2193 2450
spurnning$	2193 2450
spurns$	2193 2450
squad	4783 4786 4791 4792 4793 1753 1754 4802 1788 4929 4948 1908 7768 7769 1921 1934 1938 1952 1971
squad$	7601 7602 1744 7604 7609 7610 7611 4794 4795 7616 1758 7620 4829 7690 7747 7766 4949 7778 4975 5012
squander$	2192 2520
squandered$	2192 2520
squandering$	2192 2520
squanderred$	2192 2520
squanderring$	2192 2520
squanders$	2192 2520
square$	7812
squarely$	1652 1653 2513
squint$	2857
squints$	2857
stab	7962
stabbed$	5896 2133
stabbi	7683 7774 7775 5159 5160
stabbing$	7689 7977 7978
stabbings$	7671 7977
staff	1755 4986 1949
staff$	6069 6175 6351 3593 6413 6493 3676 6524 6527 6542 6652 6691 6692 6693 4426 7248 4431 4432 7513 7542 4751 4796 7717 7804 7992 5234 5242 5243
stained$	2432 2439
stairw	5821
stamme	7861 7881
stamp	1878
stance$	5643
stand	7801 7838
stand$	848 4013 4014 4015 4018 4019 4021 4022 4025 1150 1151 1152 1515 1516 1517 1518 1519 2483
standard$	7384 5541
standards$	7252 7253 7254 7255 7256 7257 7258 5541
standing$	4013 4014 4015 4018 4019 4021 4022 4025 1515 1516 1517 1518 1519 2483 2789
stands$	1150 1151 1152 1515 1516 1517 1518 1519 2789
starte	2684
starti	2684
starts	2684
starve$	2653
starved$	2653
starves$	2653
starving$	2653
stash	7597 4839 1819
stashed$	7607
state	4779
state$	7502
stated	4779
statement$	7600 7606 2041 5770
statemented$	3021
statements$	7600 7606
statio	4986
station$	6107 6108 1731 7591 7804 7812 7978
stations$	1731 7591 7804
statistics$	7574 7575
stature$	6932 6933 6934 5424
status$	6453 6455 6456 6481 2196 5367 5770 5813
stay$	5971 3203 3216 3217 3234 6060 6062 6063 3258 6215 6224 6225 6226 6227 6228 6229 6338 6447 6449 7052 7058 7072 2067 5493
stayed$	6068 6229 6237 6244 6245 6246 6247 6261 6262 6361 2067 2097 2112
stayes$	2112
staying$	5961 6070 6215 6224 6225 6226 6227 6228 6229 2067 2112 2758
stays$	6229 2067 2112 2758
steal$	6031 7078 7177 7178 7179 7673 7822
steali	4845 7788 3039
stealing$	6560 6673 7663 7825 7831 5858
steals	7788 3039
steals$	7177 7178 7179 7822
step	7926 5119 7943
step$	4825 1896 2603
stepbrother$	5144
stepdad$	2062 7937 5120 7952 5144
stepfather$	2062 7937 5120 7952 5144 7974
stepmother$	7937 7952 5144 7974
stepmum$	7937 7952 5144
stepparent$	7952 5144
stepparents$	7952 5144
stepped$	2603
stepsiblings$	7952
stepsister$	5144
stepstepdad$	7952
stepstepfather$	7952
steroi	5068
steroids$	7886
steward$	3173 5994 6176
stewards$	3173 5994 6176
sti	2691
sti$	5732
stick$	6405 7052 7058 7072 1397 1398 1399 5493
still$	5945 1402 1403 1404 1405 1891
stills$	4771 4932 1945
stis$	5732
stock	7597 7670
stock$	1748 7657 7677 7678
stockily$	2384
stocky$	2383 2855
stole	3039
stolen	7597 7670 3039
stolen$	7657 7678 7989 7990 2647
stomach$	2717
stone$	7882
stoned$	7181
stoner$	5275
stoners$	5275
stood$	1150 1151 1152 1515 1516 1517 1518 1519 2483 2789
stop	1838 1877 7808 1983
stop$	6000 3408 6368 7052 7058 7072 7129 7158 7159 7160 7612 1806 7696 4879 7702 1845 1846 1860 4918 1898 1966 5024 5493 5501 2617
stopped$	3406 3445 7144 7145 7146 7147 7148 1898 7772 2131 5546 5627 2707
stopping$	1845 1966
stopring$	1966
stops	1860
stops$	1845 4901 7728 1898 1966
stopting$	1966
store	1755 4839 1819 4986
store$	5971 1731 7591 4796 7804 7817
stored$	7607
stores	1819
stores$	1731 7591 4796 4859 7804 7817 7835
storin	7597 4845 7670 1819
storing$	7663 7831
stout$	2383 2855
straight$	6238 6239 2402 2423
strange$	3351
stranger$	5979 5989 5990 7971 5190
strangers$	3153 5979 3164 3167 5986 5989 5990 5999 6080 3342 3659 6478 6479 5190
strapping$	2855
strappy$	2439
strate	5638 5645 5649
strategy$	5655
strayed$	6250
street	1737 7772 4964
street$	6100 6107 6108 4778 4877 7711 7782 7812 5192 2213 2280 2319 2324 2335 2336 2337 2338 2380 2538 2642
streets$	6100 7711 7782 7812 5192
streetsmart$	2846
streetwise$	1063 2846
streng	1850
stress$	2703
strict	1936
strict$	4977
strike$	4051 4052 4053 4054 2543
striking$	2404
strikingly$	2348
string$	121 1363
stringing$	121
strings$	121
stroke	5032
stroke$	7850 7891
stroll$	1150 1151 1152
strolls$	1150 1151 1152
strong	1936 2603
strong$	971 1063 4977 2383 2639
strongly$	2384
stroppy$	2841
struct	5629
struggle$	66 728 729 730 731 732
struggled$	66 728 729 730 731 732
struggles$	66 728 729 730 731 732 2752
struggling$	66 728 729 730 731 732
strung$	121
stubble$	2856
stubborn$	4703 2841 2862
stubbornly$	2862
stuck$	6261 6262 1397 1398 1399
studen	5174
student$	6609 6623 6624 6625 6626 6627 6628 7992 5267 5322
students$	6609 6623 6624 6625 6626 6627 6628 5267 5322
stuff$	6174
stunt$	5905 5186
stunts$	5905 5186
stupid$	3086 52 53 3095 3194 478 2147 2188 2841
stupidity$	6025 6026 6027 6028 6029 6030 6309
sturdy$	2383
stutte	7861
style$	6974 5251
subculture$	5321
subcultures$	5321
subjec	2574
subject$	6924 6927 1801 7764 2592
subjects$	6924 6927 1801 4911
submi	5574
submit	1735 2534
submitted$	4973 1933 5665
substance$	2696
substandard$	1538 1539 1540 1541 7503 7504 7505 7506 2500
successful$	7719
such$	2476
sucked$	5894
suffer	2100 2101
suffer$	2705
suffered$	5141 5142 2705
suffering$	2705
suffers$	5141 5142 2654 2705
sufficient$	5403
sugar$	2176
sugges	4779 1964 5574
suggest$	4220 4222 4223
suggested$	4220 4222 4223
suicidal$	2952
suicide$	7852 2952
sullen$	2841
summer$	6109 6110
summon	7772
superficial$	6592 6593 6594 6595 2209 2278
superv	2123 2125
supervised$	2332
supervising$	6699 6875 6876 6877 6878 6879 6888 6891 6896 6897 6898 6899 6900
supervision$	6699 6875 6876 6877 6878 6879 6888 6891 6896 6897 6898 6899 6900 1644 1645 1646 1647 7983 5166 5541 5829 5847
suppl	7788
suppli	1735 1910
supplied$	261 262 263 4993 2154
suppliers$	7691
supplies$	261 262 263 4870 7835 2138 2154
supply	7587 1735 7597 4845 7664 7670 7683 7684 1910 7774 7775 7781 5171 5637 5638
supply$	261 262 263 1728 7657 7673 4870 7989 2154
supplyed$	1728
supplying$	261 262 263 1728 7663 7825 7831 7989 2138 2154 5858
supplys$	1728
suppor	1850 1912 2123 2598 2603
support$	69 77 78 6413 6578 6587 6591 6875 6876 6877 6878 6879 6888 6891 1187 1188 1189 1190 7368 1644 1645 1646 1647 1840 1854 1883 5080 7908 2050 7909 5092 5233 5234 5490 5770
supported$	77 78 1840 1854
supporting$	77 78 1840 1854
supports$	77 78 1840 1854 1883
supportted$	77 78
supportting$	77 78
suppre	1878
suppress$	2906
suppressing$	2906
suppression$	2906
sure$	1220 1221 1222
surely$	1330 1338 4379 1339 1340 4414 5510
surf	5807
surface$	2209
surgery$	7875 7883
surly$	2841
surprisingly$	2348
surveillance$	7702 2876 2909
surveilled$	7648
surviv	2101
survival$	2171
survive$	6858 6859 4045 1005 1006 4048 2363
survived$	5142 2363
survives$	2363
surviving$	2363
suspec	1802 5631
suspect$	6924 6927 7662 5375 5604 2585 2592 2897
suspected$	4843 1811 1824 1972 2118 2565
suspects$	6924 6927 7658 7659 7662 7694 5266 5375 5604 2564 5634 2897
suspen	5100
suspended$	2043 5776 2801
suspendeds$	2043
suspension$	2043 7918 3016
suspensions$	2043 3016
suspicious$	4925
swallo	2710
swap$	328 3369 329 330 331 332 333
swaped$	328 3369 329 330 331 332 333
swaping$	328 3369 329 330 331 332 333
swapped$	328 3369 329 330 331 332 333
swapping$	328 3369 329 330 331 332 333
swaps$	328 3369 329 330 331 332 333
swarthy$	2855
swear$	7181
swearing$	7181 7902
swears$	7181
sweatshirt$	6997 6998 6999 5475 5480
sweatshirts$	6997 6998 6999 5475 5480
sweep$	1628 5674
sweeping$	1628
sweeps$	1628 5674
swept$	1628
swift	2603
sympathy$	6296
symptoms$	5745
syndro	5032
syndrome$	7850 5752
system	5574
system$	6314 6691 6692 6693 7680 7681 7682 7748 7791 7792 7970 2475
systemic$	2475
systems$	7680 7682 2475
t$	4165 6997 6998 6999 5095 5480
ta	2049 5091
ta$	5090 7909
table$	7906
tables$	7564
tablet	5037
tablets$	7855 7885 5723 5751
tabs$	4804
tackl	1878
tackle	5654
tactic	5638 5645
tactical$	4960 2630
tag$	7986 7994 7999 5856
tagged$	7986 2807
tagging$	7986
tags$	7999
tail$	1786
tailed$	1786
tailing$	1786
tails$	1786
tak	1923
take$	45 5933 3177 6031 3231 201 202 293 357 3400 6405 3596 3597 3598 3599 3600 3601 3602 3603 3604 3605 3606 3607 3623 3624 3625 3626 3627 6447 6449 845 936 991 7029 7052 7058 7072 4456 1423 4484 4488 4489 4490 4491 4492 4493 4494 1475 7359 7523 7526 1864 1901 4997 5016 1999 2027 2144 2180 5493
takeaway$	6107 6108
taken$	45 6229 7131 4455 4485 4486 4487 4488 4489 4490 4491 4492 4493 4494 1475 7369 2001 2008 2069 2144
taker$	6531 5184
takers$	6531 5184
takes$	45 225 293 6387 936 4484 1475 1864 2001 2027 2144 2180
taking	2710
taking$	45 5934 293 936 6861 6862 4488 4489 4490 4491 4492 4493 4494 1475 1864 1999 2001 2027 5184 2144
talk	7801
talk$	69 6156 301 302 303 6263 6264 6265 876 877 878 879 880 881 900 901 902 903 904 905 7029 7052 7058 4251 7072 7132 7158 7159 7160 7598 5493 5501 2525
talked$	301 302 303 6244 6245 6246 6247 6253 2525
talking$	301 302 303 6263 6264 6265 7158 7159 7160 4345 7598 5501 2685
talkked$	301 302 303
talkking$	301 302 303
talks$	69 301 302 303 876 877 878 879 880 881 900 901 902 903 904 905 7132 7627 2525
tall$	6935 1078 2383 5428 2855
tan$	5457 5458
tango$	6084
tanned$	1090 2408 2855
tantrum$	6641 6642 5330
tantrums$	6641 6642 5330
target	7612 1843 7712 7713 1899 2603 5649 5654
target$	5891 5892 7647 7696 4885 2592 5646 2622 2638 2747
targeted$	5894 4885 4940 2622
targeting$	4885 2622
targets$	5890 5892 7497 4735 7563 7574 7575 7647 4885 5646 2622
tart$	5275
tarted$	1167 1168 2448
tarts$	5275
task	4786 1940
task$	7215
tasked$	1792 1919 4990 2606
taskforce$	7604
taskin	2606 5671
tasking$	4929 4948 1908 7768 7769 4960 1921 4971 1934 1938 1952 1971 5647
tastes$	6802
tattoo$	1095 6954 7007 5465 2426
tattooed$	2855
tattoos$	1095 6954 7007 5465 2426
taught$	77 78 5968 5969 5970 6297 7057 7063 7068 7077 7141 7144 7145 7146 7147 7148 7783
taunt$	2202
taunted$	2202
taunting$	2202
taunts$	2202
tauntted$	2202
tauntting$	2202
teach$	77 78 6542 6578 7113 7158 7159 7160 5501
teache	5174
teached$	77 78
teacher$	5994 6176 6351 7992
teachers$	5994 6176 6351 6493 3676 6542 6652 5243
teaches$	77 78
teachi	5102
teaching$	77 78 2049 5091 7920
team	4786 4802 4929 7863
team$	4426 4431 4432 7513 7542 4751 1714 7594 7602 7604 7609 7610 7611 4794 4795 7620 4829 7690 1844 7747 7766 4949 7778 4975 5012 7868 7876 2514 2523 5696
teams$	1844
tearaway$	2829
tearaways$	2829
techni	5638
teen$	6609 6612 6623 6624 6625 6626 6627 6628 5322
teenage$	1065 2168 2228 2231 2235 2379 2380 2563
teenager$	6609 6612 6623 6624 6625 6626 6627 6628 6924 6927 5267 5322
teenagers$	6470 6506 6609 6612 6623 6624 6625 6626 6627 6628 6924 6927 5267 5322
teens$	6506 6609 6612 6623 6624 6625 6626 6627 6628 5322
teeth$	6963 6964 6965 5453
teleph	1794
telephone$	1770 7630 2547
telephones$	1770 7630
tell$	6031 6338 6405 644 7052 7058 7072 7132 4384 4385 4388 7526 1729 1750 1751 5493
telling$	644 1750 1751
tells$	644 7132 4384 4385 4388 1750 1751
temper	7938
temper$	6641 6642 5330
tempered$	5336 5337
tempers$	6641 6642 5330
temporarily$	2733
temporary$	2765
tempt$	5878 5879 132 133 134 2149
temptation$	6073
tempted$	5878 5879 132 133 134 596 2149
tempting$	5878 5879 132 133 134 2149
tempts$	5878 5879 132 133 134 2149
temptted$	5878 5879 132 133 134 2149
temptting$	5878 5879 132 133 134 2149
ten$	896 897 898 899
tenancy$	7958 5818
tenants$	4601
tendencies$	5271
tension$	2066 5629
term$	7861
termin	2689
terrible$	3086 3095 3557 3693 1538 1539 1540 1541 7503 7504 7505 7506 1688 2147 2322 2500
territ	4935
territory$	7753
terrorise$	633 2201
terrorised$	633 2201
terrorises$	633 2201
terrorising$	633 2201
terrors$	5735
test$	7181 1782 1783 7870 5732 5739
tested	2012
tested$	2697
testing$	7181
tests$	5739
text$	301 302 303
texted$	301 302 303
texting$	301 302 303
texts$	301 302 303
textted$	301 302 303
textting$	301 302 303
than$	3137 6343 3535 3902 865 6741 6742 6743 6744 6768 3951 983 1000 1003 7576 7577 7578 7579 7580 7581 7584
thank$	6281 6282 6283 6284 6285 6286 6317 6318 6319 6320 6330 6331 6332
thanks$	171 1699
that	5574
that$	3176 355 3593 6499 6680 1065 7372 7465 7466 4725 4748 7573 4866 7816 5004 5013 2217 2380 5543
the$	3176 6105 3298 3299 3496 3593 6412 3619 3635 6493 639 3755 820 6680 3865 3981 952 1065 1099 4159 4172 1132 7161 4368 4400 7248 4459 4633 4662 4664 7485 7486 4670 4672 7508 7509 7517 4701 1691 1714 4860 4875 4881 4883 4893 4908 7733 5024 5028 5054 2111 5176 5243 2217 5543 5551 2563 2566 2589 2708
thef$	7663
theft	7597 4854 7683 1826 7774 7775 7787 5019 5159 5160 5171 5173
theft$	6089 6103 6560 6673 7672 4867 7689 1926 7813 7837 7977 7978 7989 7991 2580
thefts	4924
thefts$	7671 7672 4867 7742 7813 7837 7977
their	4807 1767 1802 1977 5583 2557 2576
their$	19 3088 3092 3114 3176 144 151 152 154 3198 158 3207 3208 3209 3210 3211 3212 6033 204 6077 3270 6105 3360 6200 3440 3485 3486 450 451 3498 481 6347 6350 3571 3574 3593 6432 6436 3619 6542 6686 835 3899 6720 3907 3909 4046 4119 4120 4121 1103 1136 4190 4355 4393 7245 4568 4578 4661 4663 4665 7485 7486 4670 4672 4673 7497 7508 7509 4737 4738 7563 1714 4756 4764 4765 4843 4875 4881 4883 1996 5040 5041 2078 2079 5121 5128 5140 2170 2183 2289 2436 2437 2476 5544 5551 2514 2680 2722
theirselves$	3041 3043 3072 3073 33 3075 3076 3077 3078 3079 39 5899 5900 3083 3084 6022 3334 6266 6267 6269 3463 3464 3465 3466 3467 3468 3469 3470 3472 3473 6294 6295 6308 3499 3500 3501 3502 6321 6322 6323 6324 6325 6326 6327 3512 3513 3514 6333 3572 3576 536 3578 3579 6398 6399 6400 6401 6402 6403 6552 6702 6703 6704 6705 6706 6707 6708 3947 3948 6831 6832 6833 6834 6835 6836 6837 6838 6839 6840 6841 6842 6843 6844 4027 6851 4697 5182 5207 5208 5401 5402
them	4774 4782 7638 7640 7642 7644 1789 1790 7697 7703 4903 7721 4906 4907 7776 7842 5650 5656 5775
them$	5862 5863 5911 3155 3162 6136 6139 6179 6180 6181 6182 6183 6184 6185 6186 3471 3480 3481 6321 6322 6323 6324 6325 6326 6327 6446 3676 3701 3752 763 3829 3830 3831 3832 3833 3975 1110 1111 4309 4318 7142 7161 4359 4464 4465 4542 4543 4544 4545 4546 4547 7372 4583 4604 7452 7453 7454 7455 7456 7457 4640 7508 7509 7532 7533 4716 1793 1837 7724 7736 4938 7764 1915 7777 1924 1932 7796 7799 4985 4992 7839 5026 5311 5514 5544 5545 5551 5675
themself$	3041 3043 3072 3073 33 3075 3076 3077 3078 3079 39 5899 5900 3083 3084 6022 3334 6266 6267 6269 3463 3464 3465 3466 3467 3468 3469 3470 3472 3473 6294 6295 6308 3499 3500 3501 3502 6321 6322 6323 6324 6325 6326 6327 3512 3513 3514 6333 3572 3576 536 3578 3579 6398 6399 6400 6401 6402 6403 6552 6702 6703 6704 6705 6706 6707 6708 3947 3948 6831 6832 6833 6834 6835 6836 6837 6838 6839 6840 6841 6842 6843 6844 4027 6851 4697 5033 5182 5207 5208 5401 5402 5694 5715
themselves$	3041 3043 5862 5863 3072 3073 33 3075 3076 3077 3078 3079 39 5899 5900 3083 3084 6022 3334 3368 6266 6267 6269 3463 3464 3465 3466 3467 3468 3469 3470 3472 3473 6294 6295 6308 3499 3500 3501 3502 6321 6322 6323 6324 6325 6326 6327 3512 3513 3514 6333 3572 3576 536 3578 3579 6398 6399 6400 6401 6402 6403 6550 6552 6702 6703 6704 6705 6706 6707 6708 3947 3948 6831 6832 6833 6834 6835 6836 6837 6838 6839 6840 6841 6842 6843 6844 4027 6851 6865 7390 4697 5033 5182 5207 5208 5401 5402 5694 5715
therap	5037 7865
therapist$	7855 7864
therapy$	7856 5725 5726 5745 5820
there$	6254 1229 1230 1231 4834
these$	3159 6448 820 1057 1061 1065 7109 1263 7161 4542 4543 4544 4545 4546 4547 4587 4589 4596 4606 4607 7452 7453 7454 7455 7456 7457 7508 7509 7532 7533 4716 1944 2232 2235 5514 2476 5544 5545 5551 2563 5656
they	7588 7621 1789 1790 1833 1841 7776 1944
they$	3101 3419 3423 3424 3443 6339 486 639 3680 640 6499 641 642 6682 7104 7105 7106 7107 7108 4297 4298 4299 4301 4426 7248 4874 4882 4900 4938 1903 1915 7777 1924 1932 7796 7799 4985 4992 7839 5031 5675
thick$	1073 2371 2386 2422 2427 2841
thickset$	2383 2854
thief$	6538 6539 6540 5275 5276
thieves$	6538 6539 6540 5275 5276
thieving$	6560
thigh$	7859
thighs$	7859
thin$	2383 2400 2404 2855
thing$	7323 7324 7325 7326
things$	6174 3536 6802 6846 6873 6874 4643 4725 4748 2092
think$	6405 876 877 878 879 880 881 4033 4441 7260
thinking$	5522
thinks$	876 877 878 879 880 881 4441 7260
third$	1065
thirteen$	896 897 898 899
thirty$	6202 3922 6755 6759 6760 6761 6762 6763 6764
this$	3176 6105 3593 798 1065 7161 7198 4464 4465 4542 4543 4544 4545 4546 4547 7372 7452 7453 7454 7455 7456 7457 7508 7509 4692 4725 4748 4875 2217 2285 2380 5514 5543 5544 5545 5551 2566
thoroughly$	2468
those	7697 5650
those$	6485 820 1057 4845 7703 4911 7733 7760 2235 5514 2563
though$	103 3145 6130 6131 6132 6133
thought$	6229 6372 6373 7228 7244 7249 4441 7260 7334 7335 7336 7337 7338 7339 7340 7341 7342 7343 4526 4527 4528 4529 4530 7571 1811 1914 1972
thoughts$	1993
threadbare$	2439
threat$	665 666 667 668 4899 1859 2562
threatening$	2286 2839
three	7638 7776
three$	6558 1109 6968 6969 6970 6971 6972 6973 4309 4670 4938 1915 7777 1924 1932 7796 7799 4992 7839 2563 5675 2793
thresholds$	7485
threw$	553
thrill$	6453 2196
thrills$	6457
thrive$	452
thrived$	452
thrives$	452
thriving$	452
throug	2534 2598 2603
through$	166 6582 4037 4038 4136 7130 7162 7167 4675 2150 2521
throw$	553
throwing$	553
thrown$	553 2084 2085
throws$	553
thug$	2829
thuggery$	2829
thuggish$	2829 2839
thugs$	6555 6556 6557 7692 2829
tic$	2703
tick$	2485
ticking$	5527
tidy$	2404
tied$	1812 4956 5466
ties$	645 5251
tight$	4202 4704 2422 2439
tightly$	1093
tights$	5475
tiktok$	296 3337 297 3338 298 3339 299 3340 300 3341 6160 6161 6162
time	5088
time$	3135 6032 6077 6411 3670 3672 3695 3719 3750 6745 7085 7086 7087 7174 7175 7176 7186 7194 7652 1974 5507 5561
timed$	7720
timekeeping$	5232
timeline$	4963
times$	5949 5951 5952 5956 7187
timeta	4979 5100
timetable$	7797 7906 7918
timetables$	7797
timewaster$	5275
timewasters$	5275
timid$	4703
tiny$	2439
tip	2648
tip$	1862
tipoff$	5689
tipoffs$	5689
tipped$	1862
tipping$	1862
tips$	1862
to	5574
to$	5971 6013 3213 3222 3244 3256 3281 3282 3283 3285 3316 3324 3328 3390 3391 3392 3393 3394 3397 3401 3405 3474 6337 3533 6374 3587 3646 3654 3657 3663 3686 3706 3707 3708 3709 3757 3760 3769 3788 3837 3857 3862 3877 3878 3880 4001 4020 6922 4211 7033 7034 7035 7037 7050 7069 4261 4262 4295 7150 7163 4407 4408 4409 7259 7265 7266 7267 4462 4463 7301 4541 1527 4576 4631 4693 7521 4705 4706 7557 4740 4775 4780 4784 1747 4814 4819 1785 4833 4838 4849 4852 4853 4878 4889 4890 4898 4921 4945 1913 1930 5025 5035 5049 5056 5061 7896 5095 5145 7976 5163 2129 5229 5231 5490 5492 5495 5513 5515 5544 5557 5572 5573 5647 2643 5841
toarso	7774
toburg	7774
tocrim	7774
todama	7774
toddler$	5075
todeal	7774
todiso	7774
toe$	6978 7000 7001 7002 4185 2212
toerag$	2831
toerags$	2831
togang	7774
tokenistic$	2209 2862
told$	5943 5944 89 90 91 98 99 100 101 5968 5969 5970 3251 6234 6241 3544 7057 7063 7068 7071 7077 7141 7144 7145 7146 7147 7148 4384 4385 4388 7369 1792 1935 4990
tolerance$	5642
tone$	6949 5450
tones$	6949 5450
too$	137 3869 3870 6785 1042 1043 1044 4654 4655 4656 4657 4702 1662 1663 4741
tooffe	7774
took	2710
took$	45 201 202 293 358 6388 4454 1424 4474 4484 4488 4489 4490 4491 4492 4493 4494 1475 1999 2001 2027 2144 2180 5222
toolki	5638
tooth$	5453
top	7788
top$	6192 6980 6997 6998 6999 7723 7760 1939 5475 5480 5482 2563 2568 2570
topless$	3345
tops$	6980 6997 6998 6999 7019 7020 5475 5480 5482
torment$	633 2201
tormented$	633 2201
tormenting$	633 2201
torments$	633 2201
tormentted$	633 2201
tormentting$	633 2201
torn$	2432 2439
torobb	7774
toshoo	7774
toss$	7329
tostab	7774
tosupp	7774
total$	1191 1681 2475
totally$	2465 2468
tothef	7774
touch$	5971 7129 7381
touched$	5894 3171 6213 6914
touching$	6219
tough	1936
tough$	719 720 721 722 723 724 971 1063 4977 2404 2602 2850
toughe	1936 2603
tougher$	4977 2602
touret	2663
tourette$	5704
tourettes$	5704
toward	1850 1912 2598
towards$	3285 3646 3654 3657 3663 6546 3788 3834 7666 5791
town$	4923 4964
toxic$	649 650 651 2227 2841
trace	7612 1765 7635
trace$	7647
traced$	7800
traces$	7647
track	1765 7713 1942
track$	4804 7637 7647 7651 4928 4958 1918 1942 5667
tracke	1765 7626 4835
tracked$	7648 7653 4958 1918 7800 2541
tracki	1765
trackie$	5475
trackies$	6997 6998 6999 1157 7017 5475 5480 2446
tracking$	4958
tracks	1765
tracks$	7647 4958
tracksuit$	6997 6998 6999 7007 5475 5477 5480 2858
tracksuits$	6997 6998 6999 7004 7005 7006 7007 7009 7017 5475 5477 5480 5627 2858
trade$	319 328 3369 329 330 331 332 333 398 2167
traded$	319 328 3369 329 330 331 332 333 398 2167
trader	1755 4986
traders$	7591 4796 7804 1955 7817
trades$	319 328 3369 329 330 331 332 333 398 2167
trading$	319 328 3369 329 330 331 332 333 398 2167
traffic$	261 262 263 2154 5588
trafficced$	261 262 263 2154
trafficcing$	261 262 263 2154
trafficed$	261 262 263 2154
trafficing$	261 262 263 2154
trafficking$	261 262 263 2154
traffics$	261 262 263 2154
trail	1983
trail$	1786 5024
trailed$	1786
trailing$	1786
trails$	1786
trainer$	5475
trainers$	5995 5996 6179 6180 6181 6182 6183 6184 6185 6186 6191 6194 6481 6997 6998 6999 7004 7005 7006 7007 5475 5480
training$	5166 5180
tramad	5068
tramadol$	7886
transactional$	2171
transmitted$	5731
transplant$	7883
trap$	2240
trauma$	7960 2704
traumatic$	5702
travel	7801
travel$	6062 6063 6215 2180 5222
traveled$	2180 5222
traveling$	2180 5222
travelled$	2180 5222
travelling$	6070 6215 2180 5222
travels$	2180 5222
trawl	1776
trawl$	1927 5601 2915
trawled$	1927
trawles$	1927
trawling$	1927
trawls$	1927
treat$	1800
treated$	1836 5039 2020 5069 2657
treatm	5737
treatment$	7856
trendy$	2439
trial$	5830
tricky$	719 720 721 722 723 724 6645 6646 6647 6648 6649 6650 6651 5334
tried$	4220 4222 4223 7099 7237 4423 7571 5520
tries$	7132
trip$	6219
trips$	6219
troubl	5019
trouble$	6093 3451 3452 6271 6272 6273 6274 6311 6312 6313 6457 6464 6560 6673 4291 7110 4293 7182 4448 7272 7273 7274 7813 7837 2066 2092 5223 2219 2220 2221 5323
troubled$	7244 7249 4441 7260 4449 7293 2281 2380
troublemaker$	2830
troublemakers$	6673 2830
troublemaking$	2830
troublesome$	2841
trousers$	1157 2446
truancy$	2821
truant	3019
truant$	6031 6074 6538 6539 6540 7177 7178 7179 5275 5276
truanted$	2821
truanting$	2821
truants$	6538 6539 6540 5275 5276
true$	1535
trust$	6578 7052 7058 7072 7100 7101 7102 7103 7113 7158 7159 7160 4426 4431 4432 7513 7542 4751 1714 5493 5501 2514 2523
trusted$	6244 6245 6246 6247 6250 4042 7144 7145 7146 7147 7148 7327 7328
trusting$	4343
truth$	3537
truthful$	3534 6353
try$	4220 4222 4223 7052 7058 7072 7099 7132 7158 7159 7160 7171 5493 5501 5520
trying$	7158 7159 7160 7767 5501 5522
tryings$	7767
tubby$	2855
tuberculosis$	3005
tuitio	5102
tuition$	7920
tumour	5032
tumour$	7850
turf	4935
turf$	7753
turkish$	5470
turn	7838
turn$	244 245 3589 3591 554 1146 1155 1172 1173 4221 4237 4243 4248 4257 7078 7079 7132 4321 1579 1585 1586 1587 7524 7808 4991
turned$	244 245 554 4118 4123 1147 1156 1172 1173 4221 7042 7043 7044 7045 7046 7047 7048 7049 1579 1585 1586 1587 1614 7572 5546
turning$	244 245 554 1172 1173 1579 1585 1586 1587
turnned$	244 245
turnning$	244 245
turns$	244 245 554 1172 1173 4221 4292 7132 1579 1585 1586 1587
tutor$	5994
tutors$	5994
twelve$	896 897 898 899
twenty$	6202 6203 6728 3922 892 6755 3938 6757 6759 6760 6761 6762 6763 6764
twice$	3383 6206 6807 2733
twists$	5463
two	7638 7776
two$	3266 6558 1109 6968 6969 6970 6971 6972 6973 4511 4670 4938 1915 7777 1924 1932 7796 7799 4992 7839 2301 2321 2563 5675 2793
twoc	5171
twoc$	7989
ugly$	2347 2855
unable$	65 539 540 541 542 543 545 563 728 729 730 731 732 2019 2054 5509
unacceptable$	6597 6598 6599 6600 6601 6602 6603 6604 6605 2286 2862
unacceptably$	2862
unacco	2772
unaccompanied$	5813
unambitious$	2841
unanswered$	5560
unauthorised$	2739
uncaring$	2841 2862
uncle	7926 5119 7939 7943
uncle$	2062 7937
unco$	2277 2484
uncomfortable$	7841
unconscious$	2997
uncontrollable$	2281 5509 2841
uncooperative$	2837 2862
uncorr	1737
uncorroborated$	4778
under	2005 2798
under$	314 655 4136 1337 4669 5046 2009 5161 2121 2553 2650
underage$	2161 2168
undercover$	2878
underdressed$	2855
undermine$	2192
undermined$	2192
undermines$	2192
undermining$	2192
underpass$	6263 6264 6265
unders	1895
understand$	74 75 139 6405 3596 3597 3598 3599 3600 3601 3602 3603 3604 3605 3606 3607 7100 7101 7102 7103 1780 1935 2007
understands$	1935 2007
understood$	139 7197 1811 1914 1972
undert	1764
undertaken$	7330 7331 7332 7333
underweight$	5740 2855
underwent$	2986
undesirable$	6482 6483 6484 2199 2281
undesirables$	6482 6483 6484
undisciplined$	2841
undoubtedly$	1330 5510 2861
unempl	7938
unengaged$	2837
unfazed$	2850
unfit$	1526
unforgivable$	2862
unforgivably$	2862
unfounded$	2206
ungovernable$	2841
ungrateful$	2841
unhealthy$	3095 649 650 651 2147 2227
unheeded$	5560
unhelpful$	2862
uniform$	6976 5473 5475
uniforms$	6976 5473 5475
uninterested$	2459 5509 2841 2862
unironed$	2432
unit	4786 4802 4929 7863
unit$	4426 4431 4432 7513 7542 4751 7594 7602 7604 7609 7610 7611 4794 4795 7620 4829 7690 7747 7766 4949 7778 4975 5012 7876 7915 7932 7985 5772
units$	7594 5647
unkempt$	2855
unknow	7626
unknown$	3350
unlawful$	6096
unless$	1869
unlikeable$	2841
unlovable$	2281
unmanageable$	6597 6598 6599 6600 6601 6602 6603 6604 6605 2281 5323 2841
unmotivated$	2841
unnecessary$	3086
unopened$	5560
unpaid$	2136
unpleasant$	7841 2841
unpredictable$	6597 6598 6599 6600 6601 6602 6603 6604 6605 2286 2839
unprepared$	2451
unprofessional$	2862
unprofessionally$	2862
unquestionably$	2861
unreachable$	5509 2837
unread$	5560
unreliable$	5509 2841 2862
unrepentant$	2841
unresponsive$	2837
unruly$	2217 2281 2286 2380 2841
unsafe$	5859 5860 5890 3095 6096 3662 7968 2145 2147
unsavoury$	6482 6483 6484 2281
unshockable$	2850
unstable$	5358 5359 2841
unsubstantiated$	2206
unsuitable$	6485 2199
unsupervised$	2332
unteachable$	2281
untidy$	2423
until$	7645 1869 5848
unto$	3732 3734
untrue$	7202
untrustworthy$	5509 2841 2862
unusual$	2404
unusually$	2348
unwanted$	3459
unwashed$	2423 2432 2855
unwell	7967
unwilling$	539 540 541 542 543 545 565 728 729 730 731 732 1664 2451 5506 5509
unwillingness$	3199 159 160 161 162 163 728 729 730 731 732
unwise$	52 53 3095 478 2147 2188
up$	5898 6049 3381 3489 3575 6407 3675 6494 692 3805 3806 6630 3889 3908 6729 6772 3967 3984 6845 6902 4105 6942 6953 6982 4187 4188 4196 4197 7024 4207 4208 7054 7055 7060 7061 7065 7066 7074 7075 7082 7083 7084 7138 7139 7204 4566 4577 7400 4621 4624 4625 7477 4668 4879 4892 7762 7765 7924 7941 7942 2122 5329 5414 5479 5489
update$	1750
updateing$	1750
updates$	1750
upon$	3448 3449
ups$	6739 6750 6778 6854
urchin$	2829
urchins$	2829
urgency$	7538 7539 7540 7541 5559
us$	6069 6136 6139 6351 6413 6882 4583 1929
use	1847 1912 2096
use$	5971 6031 6060 399 400 401 516 6405 7052 7058 7072 4340 1743 1968 1970 7880 5493
used	1912 2014
used$	5894 6237 399 400 401 516 710 977 1613 1746
useful	1912 2534
useful$	7603 1883 1970
useless$	2460 2841 2862
user$	6529
userna	4979
usernames$	7797
users$	6529
uses	1847 2014
uses$	399 400 401 1968
using	1847 2014 2096
using$	5961 399 400 401 711 1968
usual$	4710 2225
usually$	1158
utter$	1191 1682
utterly$	4406 1572 2465 2468
vaccin	2993
valium	5068
valium$	7886
valuab	2534
value	5574
value$	1743 1970 2605
values$	6663 5366
van$	5581
vandal$	6538 6539 6540 5275 5276 2829
vandals$	6538 6539 6540 5275 5276 2829
vans$	5581
vape$	5995 5996 6191 6194 7874
vapes$	5995 5996 6179 6180 6181 6182 6183 6184 6185 6186 6191 6194 7874
variable$	6592 6593 6594 6595
vehicl	7646
vehicle$	5171 2547 2554
ventured$	6250
verbally$	2297
versed$	3928
very$	3147 942 4170 4418 2348 2364 2699
vest$	5475
vests$	7013 7014 7015 5475
vicious$	2839
victim$	3616 658 6608 6869 6870 6871 6872 2100 2324
victimisation$	6305 6306
victimise$	1675 1676 1677 1678
victimised$	1675 1676 1677 1678
victimises$	1675 1676 1677 1678
victimising$	1675 1676 1677 1678
victims$	444 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 6424 6425 657 6608 6869 6870 6871 6872
video$	6163 3373 3374 334 335 6914 7636
videos$	6163 3373 3374 334 335 6914
view$	7667 5550
views$	5550
village$	6527 4599
vindictive$	2839 2841
violen	7848 7938 7964 7967
violence$	6089 6103 3451 3452 6560 784 785 6673 4929 4948 1908 7768 7769 4960 1921 4971 1934 1938 1952 1971 2066 5223 5251 2589 5808 2768
violent$	6597 6598 6599 6600 6601 6602 6603 6604 6605 6673 2228 2286 2568 2839
virtually$	912 3953 913 914 915 916 919 920 921 922 967 968 2349 2358
visibility$	7755
visible$	4977 5467 2639
visit	2096 5638 5645
visit$	3853 7696
visited$	7369 7571
visiting$	5961 6070
visitor$	7855
visits	2093
visits$	3853 7627
visual$	2675
visually$	2713
vital$	4670
vitiligo$	2857
vodka	5036
vodka$	7854
voice$	5550
voices$	5550 5710 5711 5712
volatile$	6597 6598 6599 6600 6601 6602 6603 6604 6605 2286 2839
volition$	6003 6004 6005 6006 6007 6008 6009 6010 6216 6217 5221
volume	1878
voluntarily$	6216 6217 5220 5221
vomit$	7851
vomited$	2718
vomiting$	2718
vomits$	2718
vote$	223 224
voted$	223 224
votes$	223 224
voting$	223 224
voucher$	6191 6194
vouchers$	6191 6194
vulnerabilities$	3522 482 483
vulnerability$	6305 3522 482 483 6414 6415 6416 6417 6418 6419 6420 6421 6422 6423 6424 6425
vulnerable$	5861 5890 6869 6870 6871 6872 6905 6906 6907 5406 2380
wag$	2158
wagging$	2158
wags$	2158
waited$	5546
waitin	2012
waiting$	1997 2016 2024 2684
walk	7801
walk$	3184 3202 6224 6225 6226 6227 6228 6338 1145 1154 1520 1521 7524
walked$	3247 3418 3425 3540 1145 1154 1520 1521 5546
walking$	5961 6070 1145 1154 1520 1521
walkked$	1145 1154
walkking$	1145 1154
walks$	1145 1154 1520 1521
wall$	4972
wannabe$	2211 2829
wannabes$	2829
want	4799 1799
want$	6153 6154 3685 6770 6852 4066 4067 4068 4069 1177 7100 7101 7102 7103 7119 7120 7121 7132 4371 1421 7603 7767 1994
wanted$	3180 6300 1177 7197 1422 1757 1994 2118 2134
wants$	6153 6154 6852 1177 7119 7120 7121 7132 4371 7767 1994
ward	7863
warden	4791 4792 4793 1753 1754 1755 1788 4832 4986 1949
warden$	1731 7591 7609 7610 7611 4794 4795 4796 1785 4829 7650 1917 7804 1950 1955 1956 7817 5001 1975
wardens$	6493 6675 6676 1731 7591 7609 7610 7611 4794 4795 4796 1785 4829 7650 1844 1917 7804 1950 1955 1956 7817 5001 1975 5243
warn$	1862
warned$	5943 5944 3127 87 88 89 90 91 92 93 94 3136 96 97 98 99 100 101 5968 5969 5970
warning$	5940 5966 5967 6441 6442 6443 6444 6445 1609 1610 1611 1612 7488 7489 7508 7509 7732 5096 5244 5550 5551 2549 5836
warnings$	5940 5966 5967 6441 6442 6443 6444 6445 1609 1610 1611 1612 7488 7489 7508 7509 7732 5244 5550 5551
warran	5015
warrant$	1017 1018 1019 7702 7833 5635 2913
warrants$	5635 2913
wary$	5883 3067 3068 3069 3070
was	1836 5014 2668
was$	86 95 156 157 248 433 434 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 3774 3779 757 771 772 773 774 775 776 908 912 3953 913 914 915 916 919 920 921 922 6924 6927 4176 1158 4228 4371 1364 1365 7344 4538 1573 4649 4650 4685 1652 1653 7550 1698 7573 4830 4847 4909 1998 2233 2234 2267 2271 2282 2283 2293 5422 5466 2513 5605 2629 2676 2681 2687 2688 2699 2715 2733 2735 2736 2769 2773 2783 2790 2792 2793 2797
wash$	1620
washed$	1620
washes$	1620
washing$	1620
wasn$	1178
waste$	552 2520
wasted$	552 2520
waster$	6537 2829
wasters$	6537 2829
wastes$	552 2520
wasting$	552 2520
watch	1983 2550
watch$	6997 6998 6999 4804 7637 1786 7651 7696 1906 4958 7808 5024 2103 5475 5480 5667
watche	4835
watched$	7375 7376 7639 1786 7653 4958 7794 7800 2103
watches$	6997 6998 6999 5475 5480
watching$	1786 4958 2103
watchlist$	5591
watchlists$	5591
watchs$	1786 4958
water$	5132
wave$	5668
wavy$	2423
way$	20 5905 3867 4173 1133 1134 1135 7016 4203 4204 4286 7448 1661 7830 5186
ways$	5905 6681 6746 6802 7173 5186
wayward$	2281 5323 2380
we	1755
we$	4352 4353 4354 1658 4796 1844
weak$	3736 6592 6593 6594 6595 737 1538 1539 1540 1541 7503 7504 7505 7506 4703 1688 2306 2307 2500 2537
weaker$	3704
weaned$	2026
weapon	7587 7597 7670 7786 7990
weapon$	7657 7677 7678 7989 2633
weapons$	6089 1748 7657 7677 7678 2633 2910
wear	2127
wear$	6224 6225 6226 6227 6228 1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2424 2434
wearing$	1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2127 2424 2434
wears$	1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2424 2434
weary$	5380
weed	5179
weed$	5995 5996 6123 6124 6125 6179 6180 6181 6182 6183 6184 6185 6186 6191 6194 7641 5055 7874 7885 7997 5195
week$	7174 7175 7176 5561 5822
weekend$	7854
weeks$	5561 5822
weighed$	2996 2999
weighs$	2999
weight	5037 5062 7881
weight$	7855 7880 5741
welcome$	2186
welcomed$	2186
welcomes$	2186
welcoming$	2186
welfare$	5869 3052 5906 5907 5908 5909 5910
well$	5965 6586 817 818 827 864 887 982 999 1002 1077 1082 2384 2397 2405 5474
wellbe	5062
wellbeing$	5869 5906 5907 5908 5909 5910 6391 6392 7880
went$	5945 240 241 242 243 244 245 274 275 276 3331 294 295 361 362 363 6261 6262 598 620 1145 1154 1634 2008 2122 2179 2180 5222 2771
were	7626 1836
were$	3104 86 95 3150 156 157 248 433 434 6378 591 592 593 652 669 670 671 672 673 674 675 676 677 678 726 757 771 772 773 774 775 776 6679 908 912 3953 913 914 915 916 919 920 921 922 1062 1158 4228 4371 1364 1365 7344 1573 4650 4685 1652 1653 1698 7573 4830 4847 4902 2233 2234 2267 2271 2282 2283 2293 5422 5466 2513 5605 2629 2733 2773 2783 2790 2797
weren$	1178
wet$	2013
wets$	2013
wetting$	5736
what$	3144 6105 6221 3482 3483 462 6350 521 522 6680 3864 6686 6873 6874 7486 7508 7509 4947 5225 5228 5551
whatever$	6386 6846 6863 1179 1180 1181 1182
whatsapp$	296 3337 297 3338 298 3339 299 3340 300 3341
whatsoever$	7344
wheel$	7387
wheelchair$	2955
when	5583
when$	3335 3336 6350 7547 7645 7652 5759
whenever$	3335 7645
where	5583
where$	5885 5886 5887 5888 6350 1798 4959
wherea	4806 1909 4950 4951 1941
whereabouts$	7624 7625 4982
which	5574 5583
which$	7664 7770 7776 4970 4983
while$	7377
white$	1065 1084 4128 1090 4150 4151 4152 1112 1141 2379 2380 2401 2408 5475 2439
who	7587 7608 7664 7770 7776 4970 4983 5583
who$	5885 5886 5887 5888 3384 3385 485 6350 6476 6486 6679 6924 6927 1759 4803 4809 1793 1818 1829 4873 1837 4959 7781 4984 7816 5004 7824 5017 5422
whole$	4609 4611 2217
wholly$	2465 2468
whom	7770 7776 7788
whom$	5885 5886 5887 5888 6350 7618 7688 1837 4959
why$	479 480 6350 523 524 525 526
wicked$	2226
wider	1802
wider$	4843
wife$	7922 7954
wild$	2217 2226 5295 5296 5297 5323 2402 2423 2841
wilful$	2862
wilfully$	290 2517 2862
will$	566 586 972 992 1004 1007 1192 1193 1194 1195 1196 1197 1198 1199 1203 1204 1219 1223 1224 1225 1233 1234 1235 1236 4285 7115 7116 7117 7118 4311 7136 1278 1279 1280 1281 1282 4347 4348 4351 4371 7191 7192 1341 1342 4785 1747 4819 1785 4896 1913 5014 2455 2457 2469 2643
willed$	5347
willing$	130 131 136 527 528 529 4215 4217 4219 1739 2178
willingly$	6216 6217 359 5220 5221 2181
willingness$	6023 4332 7151 7152 7153 7154 7155 7156
wind$	634 635 4265
winding$	634 635
winds$	634 635
winter$	6109 6110
wiry$	2383
wisdom$	3950 910
wise$	3105 821 822 866 1063 5376 5381 5382 2346 2359
wiser$	3095 861 866
wish$	4332 7151 7152 7153 7154 7155 7156 7767
wished$	1994
wishes$	1994 5550
wishs$	7767
with	7725 5172 2603
with$	6035 6038 6043 6075 3265 3271 3275 6171 3354 3357 3358 3386 6220 3461 3462 6352 3664 3667 6491 3686 6579 6583 6589 6590 6596 3834 6656 801 6671 3854 3857 831 4028 4029 4030 6924 6927 1094 1104 1105 1106 1107 1148 7070 7114 7164 1482 7498 4775 4800 7627 4844 7666 2002 5108 7936 5153 2130 5239 2323 2424 2430 5570 5647 5687 2711 2730 5803 5837
withar	7774
withbu	7774
withcr	7774
withda	7774
withde	7774
withdi	7774
withga	7774
withheld$	495 496 5558
withhold$	495 496
withholding$	495 496
withholds$	495 496
within$	3825 4851 5029
withof	7774
without$	3267 687 6831 6832 6833 6834 6835 6836 6837 6838 6839 6840 6841 6842 6843 6863 1037 1229 1232 4294 1294 1483 1484 4550 2046 2463 2464 2481 2497
withro	7774
withsh	7774
withst	7774
withsu	7774
withth	7774
woeful$	1688 2862
woefully$	2862
wolves$	6555 6556 6557
woman	5174
woman$	6735 3925 6777 6782 6783 6784 938 6799 6800 6801 6805 949 950 6827 7971 7992 5390
women$	6524 6728 6735 6738 3923 6747 6749 6767 6775 6782 6783 6784 949 950 969 6857 6979 7027 5390 5399
won$	539 540 541 542 543 545 555 582 1205 1206 1207 1208 1209 4282 2452 2471
wont$	1205 1206 1207 1208 1209 2452
wool$	5395
woolly$	2862
word$	7491
wore$	6224 6225 6226 6227 6228 1094 1115 1121 1122 1123 1124 1125 1126 1127 1128 1129 1130 2424 2434
work	5638
work$	69 71 72 3224 6092 252 253 254 255 256 257 258 259 260 455 6405 6543 3761 3771 6633 3838 3873 7029 7052 7058 4252 7072 4296 7129 7158 7159 7160 7165 7359 1804 5177 5233 2302 5493 5501 5541
worked$	252 253 254 255 256 257 258 259 260 455 7144 7145 7146 7147 7148 2123 5502
worker	7863
worker$	5994 6177 6351 6413 4426 4431 4432 7513 7542 4742 4751 5146 7983 5234 2524 5847
workers$	5994 6177 6351 3593 6413 6652 6691 6692 6693 4426 4431 4432 7513 7542 4751 5234
working$	252 253 254 255 256 257 258 259 260 455 3772 7158 7159 7160 5501 5568 2750
works$	252 253 254 255 256 257 258 259 260 455 5502
workshop$	69 71 72
workshops$	69 71 72
workshy$	2841
world$	6746 2339 2340
worldly$	866 2341 2846
worn$	6229 6244 6245 6246 6247 6250 7634 4818 5466
worr	2021 2058 2115
worried$	4682 1721
worries$	6437 6438 6439 6440 5550
worry$	5550
worrying$	6597 6598 6599 6600 6601 6602 6603 6604 6605 2284 2286
worse$	3515 6855 6856 7461 7462 5404
worst$	3484 2568
worth$	6428
worthless$	2841
would$	389 396 3438 3447 3520 3567 646 679 6770 1210 1211 1212 1223 1224 1225 4311 4371 7191 7192 1341 1342 4785 1747 2453 2457 2469
wouldn$	3445 3564 1210 1211 1212 2453
wound$	634 635
wrap	7990
wraps$	6573 5195 5311
wreak$	2261
wreaked$	2262
wreaking$	2260
wreck$	2192
wrecked$	2192
wrecking$	2192
wreckked$	2192
wreckking$	2192
wrecks$	2192
wrist$	7859
wrists$	7859
writ	5793
write$	1593 1911 1942 7913 2245 2246
writing$	1596 1911
written$	1574 1595 2055
wrong$	3095 3096 3165 3235 3236 3237 6093 6475 6482 6483 6484 7543 7544 4739 2147 2200
wrote$	1594
xanax	5068
xanax$	7886
y$	6796
year	5098
year$	3387 6740 3933 1067 1070 1072 7912 5098 7916 5561 5822
years$	6725 6726 6727 6808 6809 6810 5561 5822
yet$	3139 1670 4731
yield	2534
yjs	5164
yjs$	7982 2806
yob$	2829
yobbish$	2286 2829
yobbo$	2829
yobbos$	2829
yobs$	6555 6556 6557 2829
yoi$	3035
yos	5164
yos$	7982 2806
yot	5164
yot$	7982 2806
young	5174
young$	158 204 638 3689 6609 3795 3796 6623 6624 6625 6626 6627 6628 782 783 3826 3914 4098 4099 4100 4101 4102 4103 1065 6924 6927 4304 4398 4622 4623 4632 4678 4717 4719 4774 7642 7644 4827 1789 1790 1833 7697 1841 7703 4903 4906 4980 7842 7992 2168 2228 2231 2235 2264 5322 5368 2355 2379 2563 5650 5656 2770
younger$	3704 6526 6527 5130 5194
youngers$	7686
youngster$	6609 6623 6624 6625 6626 6627 6628 5322
youngsters$	6609 6623 6624 6625 6626 6627 6628 5194 5322
youth	2574 2802
youth$	6609 6612 6623 6624 6625 6626 6627 6628 1065 6924 6927 6930 6931 1702 4790 1801 5164 2124 2228 5271 2231 5322 5421 2381 2563 2793 2802
youths$	6506 6609 6612 6623 6624 6625 6626 6627 6628 6924 6927 1801 5271 5322 2381 2852
yp	4774 4782 7621 7638 7640 7642 7644 4827 7646 1789 1790 7697 7703 4907 7842 2022 5070 2044 2064 5107 7953 5149 5150 2116 7996 2140 2574 5626 5650 5775
yp$	2205
yp1$	2204
yp2$	2204
yp3$	2204
yp4$	2204
yp5$	2204
yp6$	2204
yro$	3033
zero$	1291 4516 2518 2601
zits$	5471
