3053 2830 2150

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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 25 25 27 27 27 28 28 28 30 30 30 30 31 31 31 31 31 32 32 33 33 34 35 35 36 36 36 36 36 37 37 37 38 38 39 39 39 40 40 40 41 41 41 41 41 41 42 42 42 42 43 44 44 44 45 46 46 47 47 47 48 48 49 49 49 49 49 49 50 51 52 53 53 53 53 54 54 54 55 55 56 56 56 57 58 58 59 60 61 62 62 62 63 63 63 63 63 63 63 63 64 64 65 66 67 67 68 68 68 68 68 68 69 70 71 71 71 71 71 71 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 73 73 73 73 73 73 73 74 74 75 75 76 76 76 76 76 76 77 77 77 78 79 79 79 79 79 79 80 80 81 81 82 83 84 84 85 86 86 86 86 87 87 87 88 88 88 89 89 89 89 90 90 91 92 94 94 95 95 96 96 96 97 97 97 97 97 97 98 98 98 99 99 99 100 100 100 100 101 101 101 101 102 102 103 103 103 103 104 104 104 104 104 104 104 104 104 105 106 106 108 109 109 113 113 113 113 113 114 114 114 115 116 116 116 116 116 116 116 118 120 121 122 126 127 129 131 133 133 133 133 133 133 133 133 134 134 134 134 137 137 137 138 139 139 139 139 142 143 143 144 144 146 146 146 147 149 149 149 149 149 149 150 151 154 154 155 156 157 157 157 158 159 159 159 159 159 160 160 160 160 160 160 160 160 161 161 161 161 161 161 161 162 162 162 162 163 163 164 164 164 164 164 165 165 166 167 168 168 169 169 170 170 170 171 172 172 173 173 174 174 175 176 176 176 177 177 178 179 180 180 180 180 180 180 181 181 181 181 181 182 182 183 183 185 185 186 186 187 187 188 190 191 192 193 194 195 196 197 198 199 199 200 201 201 202 202 202 202 203 203 203 203 203 204 204 205 205 206 206 206 207 209 209 210 211 212 213 214 214 214 215 216 216 217 217 218 218 219 219 220 220 221 221 222 222 222 222 222 222 222 222 222 223 223 223 223 224 224 225 226 226 227 228 229 229 229 229 230 230 231 231 231 231 232 232 232 233 234 235 235 236 237 237 238 238 238 238 238 238 238 238 238 239 239 239 241 241 241 242 243 245 247 247 247 247 247 247 247 247 247 247 247 247 248 248 248 248 248 248 248 248 248 248 248 249 249 249 249 251 251 251 251 251 252 252 252 252 253 253 254 255 255 256 256 258 258 258 258 258 258 258 259 259 259 259 259 259 259 259 259 259 259 259 259 261 262 263 264 265 267 267 267 268 268 269 270 270 270 272 273 275 276 277 277 278 278 279 279 279 285 286 289 290 295 295 298 298 298 299 300 302 307 308 308 308 309 310 310 310 310 311 313 313 313 313 314 316 316 316 317 318 318 318 318 319 319 319 319 319 319 319 319 319 319 320 320 320 321 322 322 322 322 325 327 327 327 327 328 328 328 329 330 330 330 332 332 333 333 333 333 333 333 333 333 334 337 337 337 340 340 341 341 341 341 342 342 342 342 342 342 344 345 345 347 347 347 347 347 348 348 348 348 349 350 350 350 350 350 350 350 350 350 351 351 353 353 353 353 354 354 354 355 355 355 355 355 355 355 355 356 356 356 356 356 356 357 358 358 358 358 358 358 362 362 362 362 363 365 365 366 366 368 368 368 368 368 368 368 369 369 369 370 370 374 377 378 380 380 381 383 386 388 388 388 389 389 389 392 393 394 394 395 395 396 402 403 405 406 408 409 410 411 412 412 412 413 414 415 415 415 416 418 418 418 418 420 420 420 421 421 421 421 421 421 421 422 422 422 422 423 424 425 426 426 427 428 429 431 431 433 433 434 434 435 436 436 436 436 436 436 436 437 437 437 437 437 437 438 438 438 438 439 440 442 442 442 442 442 443 443 443 444 444 444 444 445 445 445 445 445 446 446 446 447 448 448 449 450 450 450 450 450 450 450 450 450 450 450 451 452 452 453 455 455 455 455 455 456 456 456 457 458 458 460 461 462 462 462 463 464 464 464 464 464 467 467 467 468 468 468 469 469 469 469 469 470 470 470 472 473 473 473 474 474 476 477 478 479 479 479 479 479 479 479 479 479 479 479 479 479 480 483 485 485 485 486 486 487 488 488 488 489 489 490 492 492 493 494 494 495 495 495 495 496 496 497 497 497 497 498 498 499 499 499 499 500 500 500 500 500 501 501 501 501 502 502 502 503 503 504 504 504 505 505 505 505 505 506 506 506 507 508 508 508 509 509 509 510 510 511 512 512 513 513 513 513 513 513 514 514 519 519 519 519 520 520 522 522 526 526 526 530 531 531 531 531 535 536 538 539 539 539 540 540 541 542 545 545 545 546 548 550 550 550 551 553 553 553 554 555 555 555 555 556 557 557 557 558 558 558 559 560 561 562 562 562 563 563 563 563 563 563 563 563 563 563 564 565 565 565 565 566 567 568 568 568 570 570 570 571 572 572 572 573 574 575 575 575 576 577 577 577 578 579 579 579 579 581 581 582 582 583 584 584 588 589 589 591 592 593 593 593 594 595 596 596 596 596 597 597 597 597 598 598 598 598 599 600 601 601 601 601 601 601 602 602 602 602 602 602 603 603 603 603 603 604 604 604 605 605 605 605 605 605 606 608 609 609 610 610 610 611 611 612 613 613 613 613 614 614 614 614 614 614 614 616 617 617 617 617 618 618 618 618 618 619 619 619 620 621 621 622 622 622 622 623 623 623 623 624 625 625 625 627 627 628 628 628 629 629 629 629 630 630 630 630 630 630 631 631 632 632 632 632 632 633 634 634 634 634 634 634 634 635 637 637 637 638 638 638 638 639 639 639 639 639 639 639 639 641 643 643 643 644 644 644 645 647 647 647 647 647 648 648 648 650 650 651 651 651 651 651 651 652 652 652 653 653 654 654 654 654 654 655 656 656 656 658 658 658 658 660 661 661 661 663 664 664 664 665 666 667 667 668 669 669 669 669 670 670 670 670 670 671 671 671 671 671 671 671 672 672 672 672 673 674 674 674 675 675 675 675 675 675 675 676 676 677 677 677 677 678 678 678 678 678 678 678 678 678 678 678 678 678 678 678 678 678 678 678 679 679 679 680 680 680 681 681 681 681 682 683 683 684 684 684 684 685 686 686 686 686 687 687 687 687 687 687 687 688 688 688 688 688 688 689 689 689 689 690 690 690 690 691 691 692 693 693 693 693 694 694 694 694 694 694 694 695 696 696 697 697 697 697 697 698 698 698 698 698 698 698 699 699 699 700 701 701 701 701 701 701 701 701 701 702 702 703 704 704 705 705 705 705 705 707 707 708 709 709 709 710 710 710 710 710 710 710 710 710 710 710 710 711 711 711 711 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 712 713 714 715 716 716 716 716 716 717 718 718 718 718 718 719 719 719 720 721 722 724 724 725 725 725 725 725 725 726 726 726 727 727 728 728 729 729 729 731 731 731 731 732 732 732 732 733 733 734 735 736 738 739 740 741 742 743 744 745 745 748 749 750 751 752 753 753 754 754 754 754 754 755 756 756 756 756 757 758 758 759 761 761 763 764 765 765 766 766 767 768 769 769 770 772 772 773 773 775 775 775 775 776 776 777 777 777 777 778 778 778 778 779 780 780 781 781 783 784 784 785 787 787 788 788 789 791 792 793 795 797 797 797 798 798 798 799 799 799 800 800 801 801 802 804 804 805 805 805 805 805 805 806 806 806 808 808 810 811 812 813 814 815 816 817 818 819 827 832 833 834 835 836 837 838 839 840 842 846 847 848 849 850 851 852 853 854 855 856 857 858 859 861 865 867 868 869 871 875 880 881 884 885 886 888 889 892 893 894 895 897 901 902 903 904 905 906 908 909 910 911 914 915 916 917 919 920 922 925 926 929 931 932 937 938 945 947 949 950 953 958 959 960 962 963 964 965 966 967 968 970 974 975 976 977 978 980 981 983 985 986 987 988 993 995 999 1000 1001 1002 1003 1009 1011 1019 1021 1023 1024 1025 1028 1029 1030 1035 1036 1038 1040 1043 1044 1045 1046 1047 1049 1050 1052 1053 1054 1055 1056 1058 1059 1060 1061 1062 1063 1064 1068 1069 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1081 1083 1084 1085 1086 1089 1090 1091 1092 1093 1095 1096 1097 1098 1099 1100 1101 1102 1103 1104 1106 1107 1108 1109 1110 1111 1112 1113 1115 1116 1117 1118 1119 1120 1123 1124 1125 1126 1127 1128 1129 1132 1133 1135 1136 1139 1141 1142 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1158 1159 1160 1161 1162 1163 1164 1165 1166 1167 1169 1170 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1195 1198 1220 1221 1222 1231 1237 1240 1244 1248 1251 1253 1254 1256 1259 1260 1263 1307 1310 1311 1319 1323 1324 1343 1347 1348 1349 1354 1355 1362 1369 1376 1378 1379 1384 1405 1409 1410 1412 1413 1414 1418 1424 1427 1428 1429 1430 1431 1432 1433 1435 1445 1446 1447 1453 1456 1460 1462 1467 1469 1475 1477 1483 1484 1490 1491 1500 1502 1503 1504 1505 1507 1510 1515 1516 1517 1518 1519 1520 1522 1523 1524 1525 1526 1528 1529 1531 1533 1534 1537 1538 1539 1542 1543 1549 1552 1553 1554 1555 1557 1558 1559 1562 1564 1565 1567 1568 1569 1570 1571 1580 1581 1584 1586 1587 1588 1589 1590 1591 1592 1593 1594 1599 1600 1601 1603 1604 1605 1606 1607 1609 1610 1611 1612 1613 1614 1615 1625 1634 1636 1640 1644 1646 1648 1651 1652 1656 1659 1663 1665 1666 1668 1669 1671 1674 1676 1679 1680 1681 3 3 16 18 20 21 28 29 50 66 73 92 93 98 104 106 111 112 117 119 121 123 128 128 129 130 131 132 135 136 140 141 142 143 143 145 147 152 153 154 155 177 184 185 189 194 208 211 225 227 240 244 246 248 250 257 260 266 269 271 273 274 277 278 278 280 281 282 284 287 290 292 292 292 292 292 293 294 296 296 296 296 296 296 296 297 298 302 305 306 307 308 308 312 315 317 319 320 321 323 324 326 326 326 326 326 326 326 326 326 326 326 327 328 328 328 328 328 328 328 328 328 328 328 328 328 334 335 336 337 338 339 340 341 343 343 343 343 343 343 344 346 352 356 358 359 360 361 362 363 364 365 367 367 367 368 371 371 371 371 373 375 376 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 379 380 382 383 385 385 387 388 389 390 391 397 399 404 404 404 404 404 404 404 404 417 419 419 430 432 441 452 454 455 456 459 465 466 471 473 474 475 481 482 484 489 491 508 509 511 515 517 517 517 517 517 517 517 517 517 517 520 522 523 525 526 527 528 528 529 531 531 531 531 531 531 531 531 531 531 531 531 531 532 533 534 535 536 537 541 542 543 543 543 543 543 543 543 543 543 543 543 543 543 544 545 546 547 549 550 552 553 555 556 561 562 563 564 566 566 567 568 569 569 569 569 569 569 578 580 585 588 590 593 603 604 607 614 615 626 633 636 637 639 640 642 642 646 648 648 649 653 656 657 659 661 662 663 664 667 668 678 682 696 698 706 708 708 708 708 708 708 708 708 708 708 708 710 710 710 710 710 711 716 723 724 725 733 737 746 747 753 758 759 760 761 762 764 771 774 778 781 782 786 790 796 797 803 807 807 807 809 809 809 809 820 822 828 829 841 843 864 866 870 872 873 874 877 878 879 882 883 887 890 891 896 898 899 900 907 912 913 918 921 923 924 927 928 930 933 934 935 936 939 941 942 944 946 952 954 955 956 957 969 971 972 979 982 984 989 990 991 992 994 997 998 1004 1005 1006 1007 1008 1013 1014 1015 1016 1017 1018 1020 1022 1026 1027 1031 1032 1033 1034 1037 1039 1041 1042 1048 1051 1057 1065 1066 1067 1080 1082 1087 1088 1094 1105 1114 1121 1122 1130 1131 1134 1137 1138 1157 1193 1194 1200 1201 1202 1212 1224 1225 1230 1233 1235 1241 1245 1246 1247 1252 1258 1261 1262 1264 1266 1267 1269 1275 1277 1278 1287 1288 1291 1295 1296 1302 1303 1304 1305 1308 1309 1314 1315 1316 1320 1321 1322 1326 1328 1329 1345 1346 1351 1353 1356 1360 1363 1365 1371 1373 1374 1377 1380 1381 1382 1385 1387 1388 1389 1390 1391 1396 1401 1402 1404 1406 1407 1415 1416 1420 1421 1422 1423 1425 1436 1444 1448 1449 1451 1452 1454 1455 1457 1459 1461 1465 1466 1470 1471 1472 1473 1476 1479 1480 1485 1486 1487 1488 1492 1493 1494 1495 1496 1497 1498 1499 1501 1508 1509 1512 1513 1514 1521 1527 1530 1532 1535 1536 1540 1541 1544 1548 1550 1560 1561 1563 1566 1572 1573 1574 1575 1576 1577 1578 1579 1582 1583 1585 1595 1596 1597 1598 1602 1608 1616 1617 1619 1620 1621 1623 1624 1627 1628 1629 1630 1632 1637 1638 1639 1641 1642 1643 1647 1653 1655 1657 1658 1662 1664 1670 1672 1673 1675 1677 22 26 107 110 124 125 128 148 283 288 291 292 296 301 303 304 326 331 339 343 367 371 372 378 384 398 400 401 404 407 419 516 517 518 521 524 528 531 543 552 569 586 587 642 708 710 730 794 807 821 823 824 825 826 830 831 844 845 860 862 863 876 940 943 948 951 961 973 996 1010 1012 1140 1168 1196 1197 1199 1203 1204 1205 1206 1207 1208 1209 1210 1211 1213 1214 1215 1216 1217 1218 1219 1223 1226 1227 1228 1229 1232 1234 1236 1238 1239 1242 1243 1249 1250 1255 1257 1265 1268 1270 1271 1272 1273 1274 1276 1279 1280 1281 1282 1283 1284 1285 1286 1289 1290 1292 1293 1294 1297 1298 1299 1300 1301 1306 1312 1313 1317 1318 1325 1327 1330 1331 1332 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1344 1350 1352 1357 1358 1359 1361 1364 1366 1367 1368 1370 1372 1375 1383 1386 1392 1393 1394 1395 1397 1398 1399 1400 1403 1408 1411 1417 1419 1426 1434 1437 1438 1439 1440 1441 1442 1443 1450 1458 1463 1464 1468 1474 1478 1481 1482 1489 1506 1511 1545 1546 1547 1551 1556 1618 1622 1626 1631 1633 1635 1645 1649 1650 1654 1660 1661 1667 1678

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 3 5 5 6 6 5 5 5 3 4 4 4 9 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 4 8 7 6 7 7 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 6 8 7 7 4 5 3 3 9 3 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 8 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 10 11 11 11 10 10 6 7 7 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 9 11 10 10 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 3 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 5 4 11 0 7 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 4 10 6 11 11 5 10 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 10 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 16 8 12 5 6 3 8 12 9 11 17 5 7 20 11 5 5 14 4 3 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 3 3 2 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 5 2 4 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 2 8 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 3 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2058 5111 5447
10$	6556
101$	5041
11$	6556
12$	905 906 907 908
13$	905 906 907 908
14$	905 906 907 908
15$	905 906 907 908
16$	905 906 907 908
17$	5829 3034
18$	6226 3943 6792 6793 6794 6795 6796 6797
19$	6226 3943 6792 6793 6794 6795 6796 6797
2$	5447
20$	6226 3943 6792 6793 6794 6795 6796 6797 5829 3034
21$	6226 3943 6792 6793 6794 6795 6796 6797
22$	6226
23$	6226
24$	6226 2479
25$	6226 3943 6792 6793 6794 6795 6796 6797
26$	6226
27$	6226
28$	6226
29$	6226
3$	5447
30$	6226 3943 6792 6793 6794 6795 6796 6797
31$	5829
3x5x2$	2882
4$	5447
47$	5829 3034
5$	1085 5447
5x5x5$	2881
6$	1085 5447
60$	7739
7$	6556 5447 5532
8$	6556 5447
9$	6556 5447
999$	5041
a$	3188 3209 3312 6144 3316 697 698 699 6605 3837 3838 811 926 927 4002 4029 4030 1074 4532 4545 4654 4691 4902 5063 5064 5093 5094 5108 7960 2085 2120 5189 5197 8030 2226 2262 2392 2499 2511 2575 2578 5710 2805
abandon$	2516
abandoned$	2513 2516
abandoning$	2516
abandons$	2516
abc$	2825
abdicate$	1640
abdicated$	1640
abdicates$	1640
abdicating$	1640
abh	5192
abh$	8022
abide$	6429
abilit	5771
abject$	2487
able$	852 855 856 858 982 4044 4061 4062 1018 1896
abortion$	2989
about	4867 5598
about$	3124 3544 6376 6718 4275 1223 1224 1225 1226 4280 7334 7532 7533 7534 4781 4782 4783 1775 4892 5120 5177
above$	4157 7586 7615
abscond$	6166 294 295 2832
abscondded$	294 295 2832
abscondding$	294 295 2832
absconded$	294 295 2832
absconder$	5218 2832
absconders$	5218 2832
absconding$	294 295 5217 2832
absconds$	294 295 2832
absconsion$	2832
absconsions$	2832
absen	5804
absenc	7971
absent$	6171 7214 4855
absolute$	1200
absolutely$	1301 4554 2477 2480
abus	7995
abuse	5164
abuse$	5883 5884 6113 6329 6330 6339 6340 6415 6416 7992 7993 7994 5270 5832
abused	2093
abused$	5918 5146 5847 2796
abuser$	6158 6413 6538 659 6563 5293
abusers$	6158 6413 6538 659 6563 5293
abusive$	2298 5362 2851
abysmal$	2874
abysmally$	2874
academy$	4447 4452 4453 7546 7575 4772 1723 7934 7935 7948 2536
accept$	3189 6041 6055 6429 3608 3609 3610 3611 3612 3613 3614 3615 3616 3617 3618 3619 3635 3636 3637 3638 3639 6620 7062 7085 7091 7105 7392 5517 5518
acceptable$	1881 2825
accepted$	6253 6261 6268 6269 6270 6271 6274
accepting$	6620
access$	2736
accommodation$	6203 6204 6205 6206 6207 6208 6209 6210 7991 8018 5830
accomplice$	5240 2930
accomplices$	5240 2930
accord$	6027 6028 6029 6030 6031 6032 6033 6034 6240 6241 5242
accoun	4827 1803 4857 4964
account$	7367 7368 7369 7370 7371 7372 7373 7794 5021 1970 1987 7876 7877 2113 7997 5331
accountability$	532 533 7571 7572 7573 7574 5583
accountable$	532 533
accounted$	1987
accounts$	7657 7687 7794 5021 1970 1987 5331
accusation$	5268
accusations$	5268
acd$	2940
achiev	1859
acknowledge$	3608 3609 3610 3611 3612 3613 3614 3615 3616 3617 3618 3619 7392
acknowledged$	7294 7295 7296 7297
acne$	5495 2868
acned$	2867
across$	3931 879 880 3934 882 3936 884 4072 4073 4074 4075 4157 5398 5539
act	1845 7758 7896
act$	3376 6213 3635 3636 3637 3638 3639 705 878 3931 879 880 881 3934 882 883 3936 884 885 886 887 888 889 890 909 910 911 912 913 914 962 7238 7392 7556 7559 7645 7759 2300
acted$	705 878 3931 879 880 881 3934 882 883 3936 884 885 886 887 888 889 890 909 910 911 912 913 914 4434 4443 7277 7282 7294 7295 7296 7297 7402 2300
acting$	705 787 878 3931 879 880 881 3934 882 883 3936 884 885 886 887 888 889 890 909 910 911 912 913 914 2279 2300
action	1746 5669
action$	5929 7325 7367 7368 7369 7370 7371 7372 7373 5207 5667
actionable$	4799
actions$	3 4 5 6 7 8 9 3065 3066 3067 3072 5929 5956 6027 6028 6029 6030 6031 6032 6033 6034 6048 6415 6416 6417 5207
active	7806
active$	3217 230 231 232 233 447 5224 5409 2578 2580 5646
activi	7620 7869 5649 5661 5662 5669
activities$	5927 5929 5207 5221 5272
activity$	5927 5929 3377 6214 7657 7776 5207 5221 5272 5408 5653
acts$	6198 3376 6213 705 878 3931 879 880 881 3934 882 883 3936 884 885 886 887 888 889 890 909 910 911 912 913 914 963 2300
actual$	5192
add$	1781 2671
added$	1781 1782 1830 1832 4994 1942
addict	7914 7971 8000 5761
addict$	6571 6572 6573 5299 5300 2846
addicted$	2024
addiction$	2024 5776
addicts$	6571 6572 6573 5299 5300 2846
addres	1751 7679 1918 4971 4972 5000
address$	3180 3181 3182 6150 6151 6152 6153 3324 3325 3326 3327 7664 5840
addresses$	3180 3181 3182 7648 7664 7830 5622 5693
adds$	1781
adequate$	4533 4534 4535 4536
adhd	7914
adhd$	7904 2938
adidas$	5499
admit$	7085 7091 7105 7392 7556 5517
admitted$	2017 2029 5752
adolescent$	6642 6656 6657 6658 6659 6660 6661 1074 6957 6960 2237 2240 5346 2391
adolescents$	6642 6656 6657 6658 6659 6660 6661 6957 6960 5346
adopted$	5838
adoption$	2786
adoptive$	2786
adult$	6013 6014 3191 6071 6093 6104 3288 3289 6135 3354 3358 3361 6196 6199 6228 6231 6386 3656 6506 6507 6508 6509 3794 3832 6751 875 6761 6763 6768 3947 6780 6785 6786 6787 6806 6815 6816 6817 3998 946 6836 958 959 4014 6845 6846 4017 4018 4060 4063 6893 6949 6950 6951 6952 6953 6954 5214 2182 5239 5413 5414 2365 5420 2384
adults$	3167 3172 3176 3179 6010 6013 6014 6023 6104 6135 6158 6160 6163 3354 6192 6196 6199 6228 6375 6437 6495 3670 6506 6507 6508 6509 6517 3688 6685 6724 6725 6726 6734 6751 6761 6765 3937 6768 3944 6780 6785 6786 6787 6792 6793 6794 6795 6796 6800 6804 6812 6813 6814 6815 958 959 4014 6845 6846 6893 6912 6921 6929 6930 6931 6932 6933 6949 6950 6951 6952 6953 6954 7012 7060 5214 5264 5415 5420
advance$	1849
advanced$	875 5224
advanceed$	1849
advanceing$	1849
advances$	1849
advantage$	5919
advice$	5964 6465 6466 6467 6468 6469 6620 7285 7286 7287 7288 7289 7290 7291 5255 5265 5514 5574
advis	4800 5695
advised$	3111 5967 5968 3139 87 88 89 90 91 92 93 94 3148 96 97 98 99 100 101
affairs$	6831
affection$	6203 6204 6205 6206 6207 6208 6209 6210
affili	1845 5649 5653 5655 2931
affiliate$	5272
affiliated$	645 5272
affiliates$	5272
affiliation$	626 627 645 5272
affiliations$	5272
affray	5192
affray$	8022
afraid$	6902 6903 6904 6905 1061 1062
african$	1093 4149 2416 5494
afro$	5487 2435 5489
afros$	5487 5489
after	7659 5133
after$	6042 3597 3867 6733 3906 4047 6913 6914 6925 1613 7963 7964 5150 5783
again$	5977 5978 7126 7127 7129 7130 7131 1581 4732 4733
agains	4917 5669
against$	6154 6155 6156 6157 7731 7747 7777 1939 7862 5530 5636 5638 5678 5711
age$	3367 6225 3708 6758 6759 6841 6842 6843 6970 6971 6972 5110 5811
aged$	6957 6960 7926 5237
agencies$	4447 4452 4453 7546 7575 4772
agency$	4422 4447 4452 4453 7546 7575 4772 1723 4799 2487 2526 2535
ages$	6758 6759
aggression$	6593 6674 6675 793 794 5354
aggressive$	6630 6631 6632 6633 6634 6635 6636 6637 6638 6639 6640 6706 2298 2851
aggressively$	2851
aggressiveness$	6674 6675 5354
aggressor$	6538 6539 6540 6541 5293 5294 5295
aggressors$	6538 6539 6540 6541 5293 5294 5295
aggro$	6298
agitator$	2842
agitators$	2842
agree$	845 846 847 848
agreed$	364 6274 845 846 847 848
agreement$	6047 7764
agreements$	7764
agrees$	845 846 847 848
ahead$	7586 7616 7676
aid	1859
aid$	1849 1863 5740
aided$	1849 1863
aiding$	1849 1863
aids	1859
aids$	1849 1863 5740
aim	1949
aim$	7771 1892 7800 7843
aims$	7771 1892 7800
albanian$	5494
album$	4993
alcoho	7971 8000
alcohol$	6019 6020 6203 6204 6205 6206 6207 6208 6209 6210 6215 6218 7907 5757 2708 5761
alcoholic$	5299
alcoholics$	5299
alert$	1738 1759 1760 1871
alerting$	1759 1760
alerts$	1759 1760
aliases$	2886
alibi$	2887
alibis$	2887
alienated$	2392
alight	5179
alight$	8009
alike$	5498 5500
alive$	7886
all	5674
all$	3152 3523 3631 765 3832 807 838 6722 921 6881 1066 1167 7064 4235 1192 1269 1270 1271 1327 1336 4390 4420 7381 7388 4691 4693 7541 7542 1670 7766 4967 5016 5045 5246 5514 5515 5575 2571 2575
allegation$	5268 5269
allegations$	5268 5269
allege$	6521 6522 5266 5267
alleged$	6521 6522 1820 1923 1981 5266 5267 2217
allegedly$	2838
alleges$	6521 6522 5266 5267
allerg	7914
allergic$	2954
allergies$	2954
allergy$	5776 2954
allocated$	1928
allow	1761
allow$	35 36 112 113 6334 7085 7091 7105 1863 1969 5243 5517
allowed$	35 36 112 113 6334 1863 2028 5243
allowing$	35 36 112 113 6334 1863 5243
allows$	35 36 112 113 6334 1863 1969 5243
almost$	412 921 3974 922 923 924 925 928 929 930 931 976 977 2361 2370
alone	5057 2769 5823
alone$	6278 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 7887 2769 5822
along$	6004 6063 3414 3415 3416
alopecia$	2869
already$	921 3974 922 923 924 925 928 929 930 931 949 976 977 2361 2370
also$	2241
alternative$	2744
although$	103 6154 6155 6156 6157
altogether$	1670
always$	290 873 1167 4281 2871
ambition$	6696 5390
among$	6629 3846 3878 4872 5050
amongst$	6629 3846 3878
amount$	164 6908 6909 6910 6911
ample$	3161
an$	3605 3863 3933 3976 4006 1074 4408 4691 4890 4902 5063 5093 5197 2392
anaemia$	2953
analys	4812 4813 4814 1762 1763 1797 4853
analysis$	5612 5656
analyst$	7627 7642 7643 7644 4815 4816 4850 7683 1898
analysts$	7627 7642 7643 7644 4815 4816 4850 7683 1898
anaphy	2955
and	2610 2615
and$	3151 6478 3710 3711 6957 6960 4157 4174 4798 4889 4907 4908 5043 5590 5629 2655 5872
angels$	5316
anger$	790 2299
angry$	7214 2226 2392
animal$	5299
animals$	6571 6572 6573 6588 6589 6590 5299 5300
ankle	2136
ankle$	5189
anonymous$	2547
anorexia$	2956
anorexic$	2956
anothe	1856
another$	3054 6111 6686 1074 7619 5094 5204 2392 2578
anpr$	2891
answer$	6429 969 970 971 4054 7085 7091 7105 7165 7392 4594 4595 7556 7559 7843 5517
answered$	6253 6274 969 970 971 7282 7294 7295 7296 7297 7604
answers$	969 970 971 7165
antagonise$	2211
antagonised$	2211
antagonises$	2211
antagonising$	2211
anti	4875 1835 4940 4945 7808 7820 1976 5040 2695
anti$	3285 3291 628 3764 6630 6631 6632 6633 6634 6635 6636 6637 6638 776 3835 3877 2327 2328
anticipated$	7753
antidepressant$	5748
antidepressants$	5748
antipsychotic$	2971
antipsychotics$	2971
antisocial$	6113 6120 6595 6630 6631 6632 6633 6634 6635 6636 6637 6638 6706 7705 7870 2208 2293 5347
anxiet	7914
anxiety$	2958
any	7673 2546 5674
any$	3631 7064 4235 1192 4356 4540 4541 4693 7621 4902 7766 5514 5515 2571 2575
anybody$	4447
anyone$	6010 6751 6912 4447 7281
anything$	6410 974 6879 1056 7019 7020 7084 7089 7095 7100 7109 7173 1352 1353 1354 1355 1356 7356 7357 7358 7359 7826 5514
anyway$	5981 6896
apathetic$	2853 2874
apathy$	2874
apnoea$	5758
apologised$	7294 7295 7296 7297
app$	296 3349 297 3350 298 3351 299 3352 300 3353 6184 6185 6186
appalling$	6630 6631 6632 6633 6634 6635 6636 6637 6638 1547 1548 1549 1550 1697 2298 2334 2512 2874
appallingly$	2874
appear	7871
appear$	433 434 652 678 679 680 681 682 683 684 685 686 687 766 780 781 782 783 784 785 878 3931 879 880 881 3934 882 883 3936 884 917 921 3974 922 923 924 925 928 929 930 931 4072 4073 4074 4075 1023 1109 1110 1111 2131 2242 2246 2294 2295 2305 2441
appearance$	6976 6977 6978 6979 6980 7056 5868
appearances$	5868
appeared$	878 3931 879 880 881 3934 882 883 3936 884 1109 1110 1111 2131 2441
appearing$	2131
appears$	433 434 652 678 679 680 681 682 683 684 685 686 687 766 780 781 782 783 784 785 878 3931 879 880 881 3934 882 883 3936 884 917 921 3974 922 923 924 925 928 929 930 931 1023 1109 1110 1111 2131 2242 2246 2294 2295 2305 2441
appendicitis$	3021
appeti	7914
apple$	5288
apples$	5288
applic	1921
applied$	1406 1407 1408 1622
apply	1856 1921
apply$	1406 1407 1408 2606
appointment$	4245 1193 1194 1195 7207 7208 7209 7902 5744
appointments$	4245 1193 1194 1195 7902 5744
appreciate$	6429 3608 3609 3610 3611 3612 3613 3614 3615 3616 3617 3618 3619
appreh	4949
apprehend$	7779 2646
apprehending$	2646
approa	5669
approach$	5667
approaches$	7496 7497
appropriate$	3117
apps$	296 3349 297 3350 298 3351 299 3352 300 3353 6184 6185 6186
april$	6133
arab$	1093 4149 2416 5494
arcade$	6131 6132
architects$	445
are	1845
are$	3058 3114 156 157 433 434 591 592 593 652 678 679 680 681 682 683 684 685 686 687 735 3800 766 780 781 782 783 784 785 6712 917 921 3974 922 923 924 925 928 929 930 931 939 1069 4196 1167 4249 4392 1373 1374 4706 1661 1662 7606 4810 4842 4851 4923 4997 2138 2242 2246 2279 2294 2295 2305 5446 5490 5491 2525 5629 5676 2641 2688 5820
area$	3868 5263 5827
aren$	1187 1222 1227 2291 2363
argue$	7214
argued$	7214
argues$	7214
arguing$	7214
argume	5145
argument$	4312 7143 4314
argumentative$	6678 6679 6680 6681 6682 6683 6684 5358 2851
arguments$	2075 7975 2101
arm$	6987 7892
arms$	6987 7892
around	5598
around$	3124 6069 6718 3896 3922 6754 4639 7656 5222 5398 5511
arrangement$	6243 6947 5408
arrangements$	6243 6947 5408 5789
arrest	7645 1808 1847 7740 7741 7746 4949 7805 5036 1992 7971 7973 7997 8000 5678
arrest$	7729 4900 7735 1870 7762 7779 1907 7861 7866 5045 8032 2617 2620 5683 2646 5708 2822 2915 3039
arrested$	5920 5651 5855 3039
arresting$	2646 2914
arrestped$	1907
arrests$	1824 7708 1870 1907 7866 8032 5683 2913 3039
arrive	7834 7871
arrive$	6429
arrived$	7561 7562 7563 7564
arrogance$	2874
arrogant$	4724 2853 2874
arson	7716 7807 7808 5180 5192 5194
arson$	8010 8022 8024
arsonist$	5299
arsonists$	5299
art$	6779 2697
arthritis$	2934
as	1845 2546
as$	3313 3709 3876 3917 3938 3950 934 3997 4015 4016 6899 4182 4556 7411 1678 1681 7678 4861 4862 4867 5030 2241 2279 5621
asb	4940 1976
asb$	6113 6593 7770 1935 5029
asbo	4974 2825
asbo$	7804 5878
asbos$	7804
asd$	7904 2940
ashamed$	7422 1540
asian$	1074 1093 4149 4171 4172 4173 1121 2391 2392 2416 5494
aside$	4638 4711
ask$	414 7191 7192 7193 4820 5525
asked$	3192 414 6325 7132 7277 7282 7402 7604 1755 4820 1801 5011
asking$	3465 413 414 7191 7192 7193 5525 5546
asks$	414 7132
asleep$	1537 1538 1705
asperg	2672
asperger$	5725
aspergers$	5725
aspirations$	6696 5390
aspiring$	2220
assaul	7716 7808 2093 5164 7995 7997 5180 5181 5194
assault$	7722 7994 8010 8011 8022 8024 5270
assaulted$	5146 2142
assaults$	8010 5270
assert	1945
assertive$	4998
assess	7896 7898 2021 2132 5598 5766 5771
assessed$	767 1820 1845 1923
assessment$	7889 5792
assessments$	5792
assist	1761 1859 5048
assist$	1849 1863 1892 7878
assistant$	5111 7942
assisted$	7636 1849 1863
assisting$	1849 1863
assists$	1849 1863 1892
associ	7620 4827 4882 7717 7814 7821 1950 7869 5655 5661 5662
associate$	6055 6084 6086 6087 6098 6248 6249 6250 6251 6252 6511 645 2207 5261 5272
associated$	623 645 5272
associates$	6511 645 7648 7657 7658 7660 7694 1812 7727 1941 2207 5261 5272 2579
associating$	6248 6249 6250 6251 6252 645 1812 2207
association$	626 627 6511 4447 4452 4453 7546 7575 4772 1812 7712 5261 5272 5289 2603
associations$	626 627 6511 7657 7658 1941 5003 5261 5272 5289
assured$	5439
asthma	7914
asthma$	2948
asthmatic$	2948
astonishing$	4668 4669 7500
astray$	6543 6544 6545 6546
asylum	2784
asylum$	5837
at	5128
at$	15 3487 6436 762 6742 6743 6957 6960 1337 1344 1345 4590 4715 7580 7656 7758 4936 5069 5082 5114 5129 5146 5154 2123 5184 5539 5783 5839 5865 5872
athena$	7665
athletic$	2395 2867
atrocious$	2874
attachment$	2714 2715
attack	7995
attack$	5732 5743
attacked$	5920 6321
attacks$	5732
attemp	5673
attempt$	6389 507 3561 3562 4245 1193 1194 1195 7303 7304 7367 7368 7369 7370 7371 7372 7373 4547 4548 4549 4550 4551 5254
attempted$	7363 7364 7365 7366
attempts$	4245 1193 1194 1195 7496 7497 5254
attend	7950 2696 3030
attend$	6055 6429 3602 7062 7085 7091 7105 7165 7392 7559 5107 2131 5517 5518
attendance$	7530 7596 7936 5253 5339 3029
attended$	6253 6261 7604 5107 2131
attender$	5253 5312
attenders$	5253 5312
attending$	5107
attends$	7165 7660 2131
attent	4962
attention$	3193 6203 6204 6205 6206 6207 6208 6209 6210 6215 6218 6301 3472 6331 3502 6335 6477 6486 6487 3739 777 786 6690 6691 7280 7284 7367 7368 7369 7370 7371 7372 7373 1752 7792 1937 7904 5248 2310 5364 5365 2332 5690 2670
attitude$	5929 6048 756 757 6693 953 954 955 956 957 1653 1654 1655 1656 5207 2299 5387 5388 5565
attitudes$	5929 756 757 5207 5387
attract$	5902 5903 418 419 2191
attracted$	5902 5903 418 419 596 605 606 607 608 609 610 611 612 613 614 615 616 617 622 2191
attracting$	5902 5903 418 419 2191
attractive$	2867
attractor$	5702
attractors$	5702
attracts$	5902 5903 418 419 2191
attractted$	5902 5903 418 419 2191
attractting$	5902 5903 418 419 2191
attrib	1889
attributed$	1821
auburn$	2435
august$	6133
aunt	7959 5140 7972
aunt$	7970
auntie	7959
author	1856
authorised$	5011
authorities$	6708 6709 4447 4452 4453 7546 7575 4772
authority$	6620 6685 4447 4452 4453 7546 7575 4772 5131 5132 7963 5265 5380 2536
authors$	445
autism	7914
autism$	7904 2939
autistic$	2939
autumn$	6133 6134
available$	5914 5224
average$	2395
averse$	737 738 739 740 741
avoid$	6429
avoidant$	6639 6640 2298 2853
avoided$	6253 6261 3457 7270 5582
awaiti	2025 2033
awaiting$	5078 5086 2801
aware$	3889 6720 6721 1789 1944
awareness$	3630
away$	6025 6026 6044 6045 6076 6089 6167 6168 6173 6260 6267 6382 6387 6390 3606 4300 4582 4583 7842 5015 5148
awkward$	6678 6679 6680 6681 6682 6683 6684 7874 5358
b$	5138 7968 5710
babies$	6819 6820 6821 6822 6823 5416
baby	7972
baby$	5095 5096 7987 2116
back$	6061 6096 240 241 242 243 3321 3322 6161 6162 6388 6393 3606 3607 4153 7128 4578 4641
background$	5875
backs$	3607 4641
bad$	3107 3218 3253 227 228 6117 3569 6506 6507 6508 649 650 651 3705 3757 6596 6630 6631 6632 6633 6634 6635 6636 6637 6638 6639 6640 1099 6995 4167 4169 1547 1548 1549 1550 7536 7537 7538 7539 1697 2156 2209 2223 2235 2236 2298 2308 2322 2334 2420 2512
badly$	778 1091 4427 1581 5355 5356 5357 2320 2417 5498
bag$	7014
baggy$	2451
bags$	7008 7014 5026 5499
bail$	3689 5197 8027 8032 5863 2811
bailed$	5863 3042
bails$	8032
bait$	2211
baited$	2211
baiting$	2211
baits$	2211
baitted$	2211
baitting$	2211
balaclava$	7045 5499 2870
balaclavas$	7045 7046 7047 7048 7050 5499 5651 2870
bald$	4161 2867
ball$	7515
bandana$	5499 2870
bandanas$	5499 2870
bandit$	2841
bandits$	2841
banger$	5272
bangers$	5272
banging$	5272
bank$	398 7988
banked$	398
banking$	398
bankked$	398
bankking$	398
banks$	398
bannin	1955 1956
banning$	1902 5008 5009
bare$	4555
barely$	1002 4055 1003 4056 1004 1043 4096 1044 1045 4190 1488 2044 2054 2363 2719
barrel$	2401
barter$	332 333
bartered$	332 333
bartering$	332 333
barterred$	332 333
barterring$	332 333
barters$	332 333
base	4956
base$	7786
baseball$	2456
basic$	2487
basically$	921 3974 922 923 924 925 928 929 930 931 2361
basis	1921
battle$	2381
be	4975
be$	3237 3238 3239 6084 3269 3273 433 434 3491 3598 6525 3699 652 678 679 680 681 682 683 684 685 686 687 3741 3774 766 780 781 782 783 784 785 3848 3849 3955 3956 3957 917 921 3974 922 923 924 925 928 929 930 931 6934 6936 4271 4274 7111 7112 7113 4298 4334 4344 4347 4487 4490 4530 4592 1661 1662 4851 4852 4877 7747 4923 4930 4976 4986 7836 2242 2246 2294 2295 2305 2525 2641 5694
beanie$	5499
beanies$	5499
bear$	4717 2527
beard$	5472 5487 5489
bearded$	2867
beards$	5472 5487 5489
bearre	7805
bears$	2527
beat	7995 8000
beaten	2093
beaten$	3092 5146
became$	433 434 652 678 679 680 681 682 683 684 685 686 687 3800 766 780 781 782 783 784 785 917 921 3974 922 923 924 925 928 929 930 931 2242 2246 2279 2294 2295 2305 2700
becaug	7805
because$	3069 147 165 167 2113 7997
bechar	7805
becom	1845 2680
become$	433 434 652 678 679 680 681 682 683 684 685 686 687 3805 766 780 781 782 783 784 785 917 921 3974 922 923 924 925 928 929 930 931 7112 2241 2242 2246 2279 2294 2295 2305
becomes$	433 434 652 678 679 680 681 682 683 684 685 686 687 766 780 781 782 783 784 785 917 921 3974 922 923 924 925 928 929 930 931 4313 2242 2246 2294 2295 2305
becoming$	3800 3806 2241
bed	2100 2119 2707
bed$	6112 6203 6204 6205 6206 6207 6208 6209 6210 7905 7957 5138 5139 5153
bedbugs$	5172
bedealt$	7805
bedeta	7805
bedroom$	5139 5842
bedrooms$	5026
beds$	6112
bedwetting$	5760
been	5035 2136 2680
been$	3137 3138 86 95 3163 3164 248 6259 6266 6268 6269 6270 6271 3448 433 434 652 678 679 680 681 682 683 684 685 686 687 727 3796 3797 3798 3804 3810 766 780 781 782 783 784 785 869 917 921 3974 922 923 924 925 928 929 930 931 1006 4246 4247 4248 4250 4251 4252 1373 1374 4442 7378 7379 4560 4561 7402 1582 4672 4673 4674 4707 4708 4709 1661 1662 4773 4851 4923 4930 2007 2029 5107 2078 2106 5189 2242 2246 2279 2283 2294 2295 2305 2525 2641 2693 2699 2700 2745 2747 2748 2781 2785 2795 2802 2804 2805 2809
befing	7805
before$	3948 6818 7586 7615 5184
befriend$	6179 301 302 303
befriendded$	301 302 303
befriendding$	301 302 303
befriended$	301 302 303
befriending$	301 302 303
befriends$	301 302 303
beggars$	2534
begun	2696
behav$	6253
behave$	6055 6248 6249 6250 6251 6252 705 878 3931 879 880 881 3934 882 883 3936 884 885 886 887 888 889 890 909 910 911 912 913 914 7085 7091 7105 7165 2302 5517
behaved$	6248 6249 6250 6251 6252 6253 6261 6285 6286 705 3831 878 3931 879 880 881 3934 882 883 3936 884 885 886 887 888 889 890 909 910 911 912 913 914 2302 2303 5373
behaves$	705 878 3931 879 880 881 3934 882 883 3936 884 885 886 887 888 889 890 909 910 911 912 913 914 7165 2302
behavi	1955 7971
behaving$	6253 705 878 3931 879 880 881 3934 882 883 3936 884 885 886 887 888 889 890 909 910 911 912 913 914 2302 2304
behavior$	5929 747 748 749 750 751 752 753 754 755 5207
behaviors$	5929 5207
behaviour$	3 4 5 6 7 8 9 3065 3066 3067 3072 5927 5929 5956 6027 6028 6029 6030 6031 6032 6033 6034 6048 3534 482 483 6415 6416 6417 6461 6462 6463 6464 6552 747 748 749 750 751 752 753 754 755 6669 6670 6671 6672 4888 4934 7770 7775 7776 4974 5008 5029 5101 2060 7950 5121 5187 5207 5208 5272 5291 5292 5351 2299 2740 5875
behavioural$	2299
behaviours$	5927 5929 6669 6670 6671 6672 5207 5208 5351
behavs$	6253
behavved$	6253
behavving$	6253
behind	4866 7703 7806 1925 7821
behind$	6856 6857 6858 4688 7696 4978 2057 5422
being	2680
being$	3137 3138 5985 3265 248 3407 433 434 652 678 679 680 681 682 683 684 685 686 687 3791 766 780 781 782 783 784 785 3900 917 921 3974 922 923 924 925 928 929 930 931 3991 1373 1374 7380 1582 4671 7885 2037 2242 2246 2279 2294 2295 2305 2745 2747 2748 2781 2802 2804 2805 2809
belief$	5587
believe$	7392 7559
believed$	7177 7178 7179 7180 7181 1749 1820 1923 1981
belligerent$	2851
belocked$	7805
belong	1845
belongs$	7543 5576
below$	2057 5815
bench$	2146
benefit$	6429 1752 7636 1849
benefited$	1849
benefiting$	1849
benefits$	1849
bepros	7805
bereaved$	2089 3038
bereavement$	7993 3038
besear	7805
bespectacled$	2867
bespok	2056
best$	904
bestopped$	7805
besumm	7805
beta$	5089
betray$	2516
betrayed$	2513 2516
betraying$	2516
betrays$	2516
better$	3107 3117 6358 6359 3537 6368 6369 7263
betwee	7659
between$	5823
beyond$	779 877 1268 2264 2265 2474
bid	1921
big$	3098 979 980 1072 1089 2395 2402 2418 2435
biggest$	2582
biological$	2340
biopsy$	7908
bipolar$	2715 2961
birth$	6705 2340 5774
birthmark$	2868
birthmarks$	2868
bitchy$	2853
bitten$	5435
bitterly$	1581
black$	1074 1093 4149 1099 4171 4172 4173 1121 1150 7037 7038 7039 7050 2391 2392 2413 2414 2420 2435 5499 2451 5651
blackheads$	5495
blackout$	2937
blackouts$	2937
blade	8023
blade$	8022
bladed$	8022
blam$	1735 1736
blame$	6305 6306 6307 6308 6309 6310 6311 6312 6313 6314 6315 6316 3488 3489 6341 6342 6343 6344 6354 6355 6356 7544 7547 7548 7549 4720 7551 7556 7557 4753 2523 2524 5580
blamed$	6321 1735 1736 2127
blames$	4720 7551
blameworthy$	2874
blaming$	1735 1736
blammed$	1735 1736
blamming$	1735 1736
blams$	1735 1736
blank$	7061
blanket$	1200
bleach$	2414
bleached$	2414 2435 5490
blight$	2275
blind$	4647 5582 2543 5779 5780
bling$	6505
blinkered$	2874
block$	6752
blockers$	7919
blond$	4161 2414 2435 2867
blonde$	4161 2414 2434 2435 2867
blood$	2710 5783
bloody$	2501
blue$	2415 2435 5499
board$	4447 4452 4453 7546 7575 4772 7822 4993 5700
boards$	5700
bodge$	2877
bodged$	2877
bodges$	2877
bodging$	2877
bodies$	6202 6281 3454
bodily$	5192
body$	6202 3454 953 954 955 956 957 6854 4837 1786 2423
boisterous$	2853
bomber$	5499
bombers$	5499
bone$	2324
boned$	5455
boost	1905
boots$	5499
born$	2000 7925 2727
borough$	5827
boss$	6018
bossy$	2853
botch$	2877
botched$	2877
botches$	2877
botching$	2877
both$	2241 5538 2575
bother$	6298 7133 7134 7135 7136 7327 5544 5545
bothered$	6253 6261 7261 7272 7277 7282 4468 7317 7318 7319 7320 7321 7322 7323 7327 4504 7402 4704 7604 1729 5544 5545
bothering$	5544 5546
botherred$	5544
botherring$	5544
bothers$	5544
bottom$	2737
bottoms$	7043 1166 2458
bound$	1229 1230 1231
boundaries$	5265
box$	2434 5550 2498
boy	7809 5170 5195
boy$	158 204 6642 6656 6657 6658 6659 6660 6661 4345 4346 4811 4959 1924 7810 1933 1941 7829 7832 5013 7872 8025 2213 5276 5288 2243 5305 5346 2301 5471 5699
boyfri	7971
boyfriend$	6159 6223 341 342 343 344 7955 7987 5234 5235 2183 2184
boyfriends$	6223 341 342 343 344 5234 5235 2183 2184
boys	4795 4803 7675 7677 4848 1798 1799 1842 7809 5001 7831 1953 7875 2586
boys$	5936 5996 6016 6021 158 6081 204 6135 6159 6194 6196 3431 3435 3436 3456 486 3575 6483 6497 6513 3692 640 641 642 6530 6592 6642 6645 6656 6657 6658 6659 6660 6661 6676 6724 6725 6726 4032 4033 6890 7059 7137 7138 7139 7140 7141 4318 4319 4320 4330 4339 7176 4380 7251 4563 4564 4565 4566 4567 4568 4612 7457 7476 7484 7485 7486 7487 7488 7489 7490 4895 4959 1912 1924 7810 1933 1941 7829 7832 5006 5013 1972 1986 7872 5215 5276 5288 5305 5346 2301 5471 5569 5574 5699
braces$	5489 5495
braid$	5487 5489
braided$	2435 5490
braids$	7040 5487 5489
brain$	3003
brand$	7007 5510
branded$	2451
brands$	7007 5499 5510
brat$	2841
brats$	2841
breach	2810
breach$	2144
breached$	2144 2810
breaches$	2144
break	7971 5145
break$	6055 636 637 3872 7113 7214 5002 2212
breakdown$	7535 7917 5395 5827 5839 5844
breakdowns$	5395
breakfast$	7968
breaking$	636 637 7214 1641 1960 2212
breaks$	636 637 7214 1641 2212
breakup$	7975
breath$	6999
brief$	1738 1759
briefed$	1801 5011
briefi	5598
briefing$	1759 2647 5701
briefs$	1759
bright$	2435
bring	1859
bring$	5902 5903 5913 407 408 409 410 411 995 1887 2628
bringing$	407 408 409 410 411 995 1887 2628
brings$	5902 5903 407 408 409 410 411 995 2628
broad$	2395 2400
broke$	636 637 3871 1641 2212 5827
broken$	3873 1641 2293 5348 5827
bronchitis$	3020
brothe	7959 5140 7972 5143 7976 7979 7980 2117
brother$	2071 7970 5141 5165 5393
brothers$	6705 5393
brough	1808 4917
brought$	5895 5902 5903 5913 407 408 409 410 411 995 7747 4965 1913 7816
brown$	1099 2413 2414 2415 2420 2435
bruise$	3022
bruised$	3022
bruises$	3022
bruising$	3022
brunette$	4161 2867
brush$	1637 1658
brushed$	1585 1637 1658
brushes$	1637 1658
brushing$	1637 1658
buck$	4168 7513 2518
budget$	4756 7598 7607 7608
budgets$	7530 4756
bugs$	5172
build	7645 1848 1859 2546 2584
build$	6965 6966 6967 1931 5448
builded$	1931
buildi	1859 4952
building$	7598 7782 1931
builds$	6965 6966 6967 1931 5448
built$	4137 4947 7865 5449
bulimia$	2957
bulimic$	2957
bulk$	5016
bulky$	2395
bullied$	5918
bullies$	6539 6540 6541 6571 6572 6573 5294 5295 5299 5300
bully$	6539 6540 6541 6571 6572 6573 5294 5295 5299 5300
bullying$	6593 6706
bump$	5095
bunch$	689 6642 6656 6657 6658 6659 6660 6661 828 5288 5346 5398
bungle$	2877
bungled$	2877
bungles$	2877
bungling$	2877
bunk$	2166
bunked$	2166
bunking$	2166
bunks$	2166
burden$	3752
bureau$	7627
burgla	7620 7630 7703 7716 1835 4945 7807 7808 5180 5181 5192 5194
burglar$	6571 6572 6573 7696 5299 5300
burglaries$	7704 4888 7775 8010 8024 5677
burglars$	6571 6572 6573 5299 5300
burglary$	1754 4888 7722 8010 8011 8022 8024 2575 2592
burgle	3051
buried$	1633
burly$	2395 2867
bury$	1633
burying$	1633
bus$	6131 6132
busine	4944 5007 5661
businesses$	7624 7750 7774 7837
busy$	7553 4724
but$	3151 3974 922 923 924 925 928 929 930 931 4011 4027 4109 7213 4681
buy	4860
buzz$	6477 2426
by	2610 2615
by$	6015 3649 3650 6516 6629 3846 4068 7083 7256 7407 4579 4580 4581 7463 7466 7467 7468 7469 4819 1794 4872 7718 4892 5067 7922 5105 2159 5539 5566 5689 5849 5850
c$	5710
cahms$	2981
caked$	1105
calculating$	2853
call$	7496 7497 1760 1988 5574
called$	7402 7604
calling$	1760 1988
callous$	2853 2874
callousness$	2874
calls	1803 4857
calls$	7496 7497 7541 7542 1760 7687 4940 7821 1988 5574 5575
came$	6285 6286 466 1154 1163 7604 1808 1909 2035 2078 2188
camera	4837 4853
camera$	7661 7667 4838 7669 1794 7683 1926
cameras$	7661 7667 4838 7669 1794 7683 1926
camhs$	2980
camouflage$	5499
campaign$	2625
can$	555 3801 795 852 855 856 858 866 902 981 1001 1013 1016 1054 4303 7148 7149 7150 7151 4332 1294 1295 1298 4371 1434 1436 1477 1668 1794 4917 1922 2063 2469 2655
cancer$	3001
candidates$	4932
cannab	8023 5200
cannabis$	6203 6204 6205 6206 6207 6208 6209 6210 6215 7674 5076 7907 7918 8030 5216 2708
cannot	2028 2063
cannot$	555 4303 7148 7149 7150 7151 1294 1434 1477 5116 2763
cap$	1146 7030 7031 7032 7040 7045 5499 2450 5504 5509
capabi	7734
capability$	2900
capable$	983 4045 4064 4065 1017 4352
capaci	7734
caps$	1146 7030 7031 7032 7040 7045 7046 7047 7048 5499 2450 5504 5509
captur	4952 2584
capture$	7782
captured$	4841
car	5845
car$	6150 6151 6152 6153 2566
care	2082
care$	3608 3609 3610 3611 3612 3613 3614 3615 3616 3617 3618 3619 3870 3907 4034 4035 4036 4039 4040 4042 4043 4046 4053 6908 6909 6910 6911 6912 6924 6929 6930 6931 6932 6933 7133 7134 7135 7136 7152 7153 7154 7248 7327 4498 4499 7367 7368 7369 7370 7371 7372 7373 7374 4547 4548 4549 4550 4551 7571 7572 7573 7574 4765 1713 1714 1715 7930 7954 7961 7962 5135 5173 8007 8008 2341 5544 5545 5583 5824 2772 2773
cared$	7261 7277 7282 7323 7327 1713 1714 1715 5544 5545
career	7869
career$	5291 5292 2247 2580
careful$	5904 3079 3080 3081 3082
careless$	52 53 3218 478 2197 2874
carelessly$	2874
carelessness$	3065 3066 3067 6049 6050 6051 6052 6053 6054 6333 3504 2874
carer	7976
carer$	7956 7962 7970 2096 5824 5835
carers$	7962 5824
cares$	7152 7153 7154 1713 1714 1715 2096
caribbean$	1093
caring$	2096 5527
carpet$	7520
carrie	1773 7821
carried$	3141 6274 469 470 7363 7364 7365 7366 2189 5243
carries$	469 470 707 885 886 887 888 889 890 909 910 911 912 913 916 7210 7211 7212 4880 7868 2189 5243 2527
carry	1773
carry$	3140 6055 6084 6086 6087 6248 6249 6250 6251 6252 469 470 6471 6473 706 885 886 887 888 889 890 909 910 911 912 913 915 1125 7113 7210 7211 7212 2189 5243 2527
carryi	4866 7806 7821 5193
carrying$	5985 6248 6249 6250 6251 6252 7696 1925 5192
case$	6568 6641 4769 4901 7742 1894 5032 8016 5307 5309 5349 5350 2585 5868 5871
cases$	6568 6641 5307 5309 5349 5868
cash$	6019 6020 3317 6203 6204 6205 6206 6207 6208 6209 6210 6215 6218 6479 6480 6505 2277
cast$	5936 4330 4339 7176
casually$	1091 2417 5498
casualty$	7900 7912
catalogue$	1370
catch	7645 7668 7746 4949 5678
catch$	7670 7680 1875 7779 1966
catches$	1875
catching$	1875
category$	3814 2113
catty$	2853
caught	7805 7816
caught$	5918 5920 2140 2283 2829
cause$	5895 5913 454 6567 7112 5306
caused$	5895 5913 454
causer$	5283
causers$	5283
causes$	454 6567 5306
causin	1925
causing$	454 6600 7214 4978
cautio	5181 5858
caution$	8011 8032
cautioned$	2806
cautions$	8032
cautious$	5906
cavalier$	2874
cbo	4974 2825
cbo$	7804 5878
cbos$	7804
cbt$	5749
cce$	6113
cctv	4837 4853
cctv$	4812 4813 4814 1762 1763 7667 4838 1787 1797 7683 1900 1926 5617 2572
ceases$	7761
cell$	7627 2557 5688 5729
cells	5188
cells$	8018
central$	7835
centre$	7774 7815 7845 8031
cerebral$	2724
certain$	1229 1230 1231 1265
certainly$	1339 1347 4400 1348 1349 5534
certainty$	1266
chain$	1826 5499 5655
chains$	5499
challe	7841 5012
challenge$	7214 7842
challenged$	7214
challenges$	7214
challenging$	6630 6631 6632 6633 6634 6635 6636 6637 6638 6678 6679 6680 6681 6682 6683 6684 802 803 804 805 806 7214 2293 2296 2298 5358 2853
chance$	3194 142 143 6435 6436 4308 4326 1618 1619 1620 1621 7521 7522 1890 1983 5254 5572
chances$	5990 3194 142 143 6435 6436 1618 1619 1620 1621 7521 7522 5254 5572
change$	3389 6220 6620 7062 7085 7091 7105 7162 7191 7192 7193 7202 7392 5517 5518 5525
changed$	7177 7178 7179 7180 7181 2735
changing$	7191 7192 7193 4364 5525 2735
chaos$	6335
chaotic$	2293 5347 2296 2853 2874
character$	6587
charg	7746
charge	4866 1847 7740 4912 4965 7805 7821
charge$	7696 7729 4900 8032 5675 2658 5854
charged$	7795 2808 5862
charges$	7708 7742 1864 8032 5675 5681 2658 5854
charging$	4912 2620
charity$	4447 4452 4453 7546 7575 4772
charm$	3894
charms$	6281 6282
chart	1774
chart$	1844 1927 4984 5656
charted$	1927
charts$	5656
chase$	6477
chaser$	7496 7497
chasers$	7496 7497
chasing$	7496 7497
chat$	6182 6183 301 302 303 5021 1970
chated$	301 302 303
chating$	301 302 303
chats$	301 302 303 1970
chatted$	301 302 303
chatting$	301 302 303
chav$	2841
chavs$	2841
cheat$	5299
cheats$	5299
check	5598
check$	7661 1815 4951 1915 1936 7903 5612 5682
checked$	7402 7604 4856 1936 7856
checkes$	1936
checking$	1936
checks$	7661 1796 1815 4922 1936 5612 5682
cheek$	6987
cheeks$	6987
cheeky$	2853
chested$	5454
chicken$	6131 6132
child	5119 5170 5195
child$	158 204 318 6642 6644 6645 6656 6657 6658 6659 6660 6661 6819 6820 6821 6822 6823 6957 6960 5096 7949 7963 2081 2083 2084 2122 8025 2174 2213 5275 5288 2237 2240 2247 5346 2301 5391 5416
childish$	2853
childlike$	6856 6857 6858 5422
children$	5936 158 204 3431 3435 3436 3456 486 3575 3692 640 641 642 6530 6557 6642 6645 6656 6657 6658 6659 6660 6661 816 3973 6819 6820 6821 6822 6823 6957 6960 7137 7138 7139 7140 7141 4318 4319 4320 4330 4339 4380 7251 4563 4564 4565 4566 4567 4568 4604 4611 7476 7484 7485 7486 7487 7488 7489 7490 4737 2082 7981 5215 5263 5275 5288 5346 2301 5391 5416 5538 5568 5569 5574
chin$	6987
chinese$	5494
chip$	3864 812
chis$	2885
chlamydia$	2991
choice$	3 4 5 6 7 8 9 5929 5937 5938 5939 5940 5941 5942 5947 5948 5949 5950 5951 6027 6028 6029 6030 6031 6032 6033 6034 3207 6038 6039 6040 6047 3254 6085 203 3257 6727 6828 4070 4071 5207 5208 5209 5210 5212 5418
choices$	3 4 5 6 7 8 9 3065 3066 3067 5929 5937 5938 5939 5940 5941 5942 60 61 62 63 5947 5948 5949 5950 5951 5952 5953 5956 5959 5960 5961 5962 5963 6027 6028 6029 6030 6031 6032 6033 6034 203 3257 3534 482 483 6415 6416 6417 6828 4070 4071 5207 5208 5209 5210 5418
choose$	5969 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 4054 6891 6892 7111 7230 2160
chooses$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 7230 1674 1675 1676 1677 2160
choosing$	6027 6028 6029 6030 6031 6032 6033 6034 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 6894 6895 1674 1675 1676 1677 2160
chose$	5969 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 7230 7511 1674 1675 1676 1677 4751 7582 2160 5582
chosen$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 6253 6261 2160
chronic$	7894
chubby$	4161 2867
chunky$	2395
cid	7626
cigarettes$	6019 6020 6203 6204 6205 6206 6207 6208 6209 6210 6215 6218
cin$	2798
circul	1808
circulate$	1739 4793 1741
circulated$	1739 4793 1741 7625 1928
circulates$	1739 4793 1741
circulating$	1739 4793 1741
circulation$	7755
circumstances$	7229 5840
citalopram$	2977
city$	4133
civil	1955 2615
civil$	5008 2632
clad$	1127 1128 1129 5460 5470 2445
claim$	3693 3694 3695 5837
claimed$	3693 3694 3695
claims$	3693 3694 3695
clamp$	2611
clamped$	2611
clamping$	2611
clamps$	2611
class$	3314 6553 3775 6685 8023 5200 2657
classed$	770 1845
classmates$	5215 5298
clear	1904 1932
clear$	1099 1265 4691 1860 1981 2420 2487 2624 2651
cleared$	1962
clearly$	1250 1251 1252 1253 1339 1347 4400 1348 1349 4435 1661 1662 2525
cleft$	2728
clever$	980
clingy$	2853
clinic	2019 2680
clinic$	5072 7903 7909 7912 2536 5756 5758
clinically$	2711
clip$	3385 3386 334 335
clips$	3385 3386 334 335
close	1811
close$	7557 1706 1748 4864 5570
closed$	1622 1706 5530 5533 5570
closes$	1706 5570
closure$	1902 2652
clothe$	5604
clothes$	3072 3083 6203 6204 6205 6206 6207 6208 6209 6210 7030 7031 7032 7037 7038 7039 7040 7051 7056 4961 5499 5504 5604
clothing$	7030 7031 7032 7051 7056 5499 5501 5504
club$	1723 2536
clueless$	2874
co$	3600 6617 4233 4256 4262 4267 4276 4340 5343 2615
coach$	6018 6200
coaches$	6200
coat$	7030 7031 7032 7040 5499 5504 5508
coats$	7030 7031 7032 7040 5499 5504 5508
cocain	8023 5200
cocaine$	5076 7918 8030 5216
cocky$	2853
code$	5447
codein	5089
codeine$	7907 7919
codes$	5447
coerced$	5918 6474
cognitive$	2718
cohort	7736 7809
cohort$	6642 6656 6657 6658 6659 6660 6661 7772 4959 1912 1924 7810 7812 1933 1941 7829 7832 5013 1972 7872 5346 2588 5699
cohorts$	7812
cold$	7400 7579 8001
colleagues$	1971
collec	5598 2546 2584
collect$	1737 4983 5018
collected$	1737 4983 7865
collecting$	1737 4983
collective$	2487
collects$	1737 4983 7868
college$	4447 4452 4453 7546 7575 4772 7934 7935 7937 7947 7948 2536 5787 5803
collude$	446 447
colluded$	446 447
colludes$	446 447
colluding$	446 447
colour$	5474
coloured$	2435
colours$	7051 5474 5499
combat	1887
combative$	2851
come	7871
come$	6009 6255 3433 6429 878 881 883 1005 4072 4073 4074 4075 1154 1163 7085 7091 7105 7112 7165 7294 7295 7296 7297 1909 2035 2078 2188 5517
comes$	464 878 881 883 1154 1163 7165 7660 2035 2783
comfort$	4756
coming$	2035 7999
comings$	1950
command$	7709
comment$	1171 1172 1173 1174
commented$	1171 1172 1173 1174
commenting$	1171 1172 1173 1174
comments$	1171 1172 1173 1174
commentted$	1171 1172 1173 1174
commentting$	1171 1172 1173 1174
commit	4866 7806 1925
commit$	6055 7085 7091 7105 7113 7706 7882 5517
commits$	7882
committed$	7882 2141
committing$	7696 4978 7858 2141
committs$	2141
common$	3623 7571 7572 7573 7574 5192 5583
commun	1746 4944 2134
communicate$	301 302 303
communicated$	301 302 303
communicates$	301 302 303
communicating$	301 302 303
communication$	1653 1654 1655 1656 2487 5565
community$	6560 4799 4823 7750 1882 7774 5187 5263 2813 2821 2828
company$	5885 3193 6065 6083 6504 3677 3678 4447 4452 4453 7546 7575 4772 1723 5262 2535
compare$	4951
compass$	6454
complacency$	2874
complacent$	4724 2874
complain$	1171 1172
complained$	1171 1172
complaining$	1171 1172 7214
complainned$	1171 1172
complainning$	1171 1172
complains$	1171 1172
complaint$	7406 5268 5574
complaints$	7406 7541 7542 5268 5574 5575
complete$	1200 1689 1931 2487
completed$	7363 7364 7365 7366
completeed$	1931
completeing$	1931
completely$	836 4427 2376 2477 2480
completes$	1931
complex$	2296
complexion$	5473 2868
complexions$	5473 2868
compliance$	5271 5341
compliant$	3841 5340
complicit$	230 231 232 233 246 447
complicity$	6047 446
comply$	6055 6429 7062 7085 7091 7105 5517 5518
compromise$	10 2150 2151
compromised$	10 2150 2151
compromises$	10 2150 2151
compromising$	5885 10 2150 2151
compulsive$	2247 5727
computer$	5613
conceal$	495 496 1158
concealed$	495 496 1158 5512
concealing$	495 496 1158
concealled$	495 496 1158
concealling$	495 496 1158
conceals$	495 496 1158
concer	2030 2067 2124
concern$	3626 4485 4486 7367 7368 7369 7370 7371 7372 7373 7374 7406 5574
concerned$	4701 4702 4780 1728 7806
concerning$	6630 6631 6632 6633 6634 6635 6636 6637 6638 2298
concerns$	6461 6462 6463 6464 4485 4486 7406 7541 7542 5574 5575
concerta$	2974
concus	3003
condit	5053 5058 2810
condition$	7883 7888 8027 5743 5744 5864
conditional$	2805
conditions$	6519 2101 8027 5840 5864
conduc	1773
conduct$	3 4 5 6 7 8 9 3065 3066 3067 3072 5929 6048 6415 6416 747 748 749 750 751 752 753 754 755 885 886 887 888 889 890 5207 2299 2715
confer	7966
confidence$	953 954 955 956 957
confidential$	2547
confidentiality$	7518
confiscated$	4832
conflict$	6335 6481 7215 2101 5272
confro	7841 5012
confront$	7842
confrontation$	6335
confrontational$	6639 6640 6678 6679 6680 6681 6682 6683 6684 5358 2851
congregate$	6712 5446
congregated$	6712 5446
congregates$	6712 5446
congregating$	6712 5446
connected$	645 1821 7806 4977 5272
conscious$	3217
consensual$	2355 2837
consent$	6047 349 350 351 352 353 354 845 846 847 848 6937 4117 4118
consented$	349 350 351 352 353 354 6238 356 360 845 846 847 848
consenting$	349 350 351 352 353 354 2355 2837
consents$	349 350 351 352 353 354 845 846 847 848
consequences$	5954 73 6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 6449 6719
consid	1808 1845 1852
consider$	6429 7085 7091 7105 7392 5517
considered$	765 2241
consistent$	1200
consistently$	1331 4384 1332 4385 1333 1334 1335
consort$	2207
consorted$	2207
consorting$	2207
consorts$	2207
consortted$	2207
consortting$	2207
consta	4812 4813 4814 1762 1763 1797
constable$	7642 7643 7644 4815 4816 4850
constables$	7642 7643 7644 4815 4816 4850
constant$	4666 4667
constantly$	290 1331 4384 1332 4385 1333 1334 1335 1581
consti	1845
consul	5058 5071
consultant$	7888 7897 7901
contac	4827 7814 1950
contact$	3193 6179 301 302 303 305 306 307 308 309 310 311 821 822 2102 5397 5514
contacted$	301 302 303 305 306 307 308 309 310 311
contacting$	301 302 303 305 306 307 308 309 310 311
contacts$	301 302 303 305 306 307 308 309 310 311 7657 5003
contactted$	301 302 303 305 306 307 308 309 310 311
contactting$	301 302 303 305 306 307 308 309 310 311
contain$	6611 7191 7192 7193 5023 5525
contains$	5023
content$	130 131 136
continually$	290 1331 4384 1332 4385 1333 1334 1335
continue$	5969 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 7112 2164
continued$	5969 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 1200 2164
continues$	5969 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 2164
continuing$	5969 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 2164
continuously$	1331 4384 1332 4385 1333 1334 1335
contraception$	6900 6901 2990
contraceptive$	2990
contract$	7764 5878
contracts$	7764
contribute$	446 1892
contributed$	5895 446
contributes$	446 1892
contributing$	446
contro	1887 4941
control$	6429 6451 6457 6586 6611 6630 6631 6632 6633 6634 6635 6636 6637 6638 3828 6662 3842 6692 4076 4077 7146 7191 7192 7193 4812 4813 4814 1762 1763 1764 1797 4853 7745 7771 1948 5007 5318 5525 2626 5715
controlled$	5918 7090 7096 7101 7110 7174 7177 7178 7179 7180 7181
controlling$	2298 2853
convenience$	4756
conveniently$	2529
convic	4912 4965
convict$	2646
convicted$	7795 2803 5857
convicting$	2646
conviction$	7742 8032 2803 2916 3040
convictions$	7708 7742 8032 2803 2916 3040
convince$	7162
cooper	5048
cooperate$	6429 6618 7062 7085 7091 7105 7392 7878 5517 5518
cooperating$	6618
cooperation$	6617 5343
coordi	2615
cope	5057
cope$	3911 885 886 887 888 889 890 4034 4035 4036 4039 4040 4042 4043 4046 996 997 998 6891 6892 4066 1014 1015 4069 7394 7887 7906 2375
coped$	885 886 887 888 889 890 2375
copes$	885 886 887 888 889 890 2375
copied	1744
copied$	7851
coping$	885 886 887 888 889 890 4034 4035 4036 4039 4040 4042 4043 4046 6894 6895 2375
core	7736
core$	3761 3762 7793 7835
cornrows$	2868
corporate$	2487
corrob	1746
corroborated$	4799
corrupting$	649 650 651 2236
cotton$	2366
couch$	7990
could$	21 22 23 24 25 205 206 207 208 209 210 3802 796 852 855 856 858 866 902 981 1001 1054 4332 1296 1297 1382 1383 1384 1385 1386 1387 1388 1389 1390 1391 1392 1393 1435 1446 1478 1628 1698 1699 1701 1702 4806 1756 1922 2063 2469
couldn$	1294 1434 1445 1477
council$	4447 4452 4453 7546 7575 4772 1723 2487 2526 2535
counse	5058
counselling$	7889 5749 5769
counsellor$	7888 7897
countless$	3146 3161 4666 4667 4691
county$	3284 3300 3306 3309 3315 6147 6148 6149 691 3915 2656 5827
couple$	828 8004
courier$	6574 5301
couriers$	6574 5301
course$	4393 4400 1348 1349 7234
court	4965 7805 2622 2810
court$	418 419 7795 8014 2136 5190 2146 2191 2622 5675 5844 5854 5867 2815 5872
courted$	418 419 2191
courtesy$	7309 7310
courting$	418 419 2186 2191
courts$	418 419 6708 6709 7795 2191
cousin	7959 7972
cousin$	2071
cover$	1158 1636
covered$	1158 1636 5512
covering$	7017 1158 1636
coverings$	7017
coverred$	1158 1636
coverring$	1158 1636
covers$	1158 1636
covert	1908
covert$	4961 2547 2889
covertly$	2889
cowardly$	2874
cp$	2798
crack	8023 5200 2612
crack$	7674 7918 8030 5216
crackdown$	5665
cracked$	7816
crackeddown$	5665
crackingdown$	5665
cracksdown$	5665
crave$	594 595 2312
craved$	594 595 2312
craves$	594 595 2312
craving$	594 595 2312
crazy$	5347
create$	454 1931
created$	454
createed$	1931
createing$	1931
creates$	454 1931
creating$	454
credit$	6203 6204 6205 6206 6207 6208 6209 6210 6215 6217 6218
cries$	808
crime	7620 1746 7630 4804 4875 7717 1835 4940 4945 7807 7808 7820 5001 7831 1976 5040 7881 5194 5607 5641 5655 5661 5680
crime$	6113 6127 6488 6593 6706 7626 4799 7634 1754 7696 7704 7705 4883 4885 4888 4898 4933 4937 7767 7768 7770 1888 7775 4950 4969 1917 7801 7802 4974 4981 1930 1935 1943 1947 7840 1961 7846 5029 1980 7870 1999 2134 8024 5213 5214 5272 2277 2591 2592 5677 5686 2635 2639 2649
crimes$	6113 7704 7705 4888 7770 1999 5677
crimin	7620 1746 7630 1811 7697 7703 7716 7717 4940 7807 7814 5630 5641 5661 5662 2615 5680 2814 2906
criminal$	6113 6117 6120 6135 6506 6507 6508 6509 659 6571 6572 6573 4799 4864 7695 4898 4902 4912 4946 5039 5180 2134 5192 5194 5214 2208 2239 5299 5300 2292 2336 5399 5655 2604 2622 2822 2853
criminalise$	1684 1685 1686 1687
criminalised$	1684 1685 1686 1687
criminalises$	1684 1685 1686 1687
criminalising$	1684 1685 1686 1687
criminality$	6113 6127 7770 5213 2895
criminally$	2326 2593
criminals$	6135 6488 6490 6506 6507 6508 6512 659 6571 6572 6573 7725 5214 5299 5300 5399
crimint$	7665
crisis$	5071 2667 5744
crohn	2677
crohns$	5730
crook$	6601 5299 5329
crooked$	4166
crooks$	6601 5299 5329
crop$	4183 7030 7031 7032 7046 7047 7048 4222 5504 2453
cropped$	2435 2451
crosscheck$	4951
crowd$	828 5262 5288 5289
crown	2814
cruel$	2853
cry$	808
crying$	808
cse$	6113
cues$	1618 1619 1620 1621
culpable$	5578 2874
culpri	4866
culprit$	6539 6540 6541 7696 5294 5295 5635 5699 2924
culprits$	6539 6540 6541 7696 5294 5295 5635 5699 2924
culture$	5272
cunning$	2853
curb	1887
curfew	2134
curfew$	5187 8027 8032 5265 5873 3048
curfews$	8032 5265
curiosity$	3065 3066 3067 7367 7368 7369 7370 7371 7372 7373 7571 7572 7573 7574 5583
curled$	4155
curly$	2414 2435
curren	1746
current$	4799 4902
custod	7805 8000 5188
custodial$	2813
custody$	4883 4885 1900 7954 2103 8018
customer$	3185 6200
customers$	3185 6200 7750 5263
cut	1887
cut$	4200 2009 5479 5490 2686
cuted$	2686
cuting$	2686
cuts	1887
cuts$	2009 5479 2686
cuttin	1887
cutting$	2009
cynical$	6639 6640
dabble$	230 231 232 233
dabbled$	230 231 232 233
dabbles$	230 231 232 233
dabbling$	230 231 232 233
dad	7959 5140 7972 5143 7976 7979 7980 2117
dad$	6705 2071 2072 7956 7970 5141 2091 7985 2104 5165 8007 5393
daddies$	5238
daddy$	5238
dads$	2104 5393
daft$	52 53 515 2199
daily$	7906 2648
damage	4875 1835 7807 7808 7820 5040
damage$	7535 7705 4888 7846 7870 8010 8022 8024
damaged$	2293 5347
damn$	7308 7362
damp	2119
damp$	8001 5172
dancers$	4330
danger$	5883 5884 5894 3463 3464 6304 6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 6449 6455 6460 6461 6462 6463 6464 6477 6481 6488 674 675 676 677 6719 6900 6901 4665 4920 5213 5244 2205
dangerous$	5883 5884 3107 6120 6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 6449 3674 2155 2852
dangers$	5883 5884 3127 3128 6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 6449 6461 6462 6463 6464 6719 6900 6901
dark$	1099 6995 1150 4221 2413 2414 2415 2420 2435 5499 2451 5651
darker$	1099 2413 2420
data	5000
data$	7518 7661 7830 5612
databa	5598 5653
database$	7646 7713 7714 7781 5613
date$	5868
dates$	5868
dating$	2186
daughter$	5096
dawn$	2607
day	5669 5673
day$	7207 7208 7209 1338 7685 1983 7887 7906 5123 5585
days	5057
days$	7887 7906 7935 5585
dazzled$	596
dead	8000
dead$	7886
deaf$	4648 4649 4650 2544 5741
deal	7716
deal$	6055 261 262 263 669 6577 3786 6891 6892 7706 7841 7855 2163
dealer	5630
dealer$	3165 6003 6013 6014 6104 6117 6135 6138 6147 6148 6149 6158 6160 6163 6196 6228 6246 6413 3671 6502 6503 6506 6507 6508 6509 659 6561 6571 6572 6573 1997 5211 5214 5299 5300
dealers$	3165 6003 6013 6014 6023 6104 6117 6135 6138 6147 6148 6149 6158 6160 6163 6196 6228 6246 6413 6488 6491 3671 6502 6503 6506 6507 6508 6509 6512 659 6561 6571 6572 6573 7724 1997 5211 5214 5299 5300
dealin	7620 7630 4866 7703 7806 7807 7808 7821 5192
dealing$	6113 6123 6128 261 262 263 6147 6148 6149 669 6593 6706 1757 7696 7775 7858 7864 8022 2147 2163 5623 5882
deals	7821
deals$	261 262 263 669 7855 7868 2147 2163
dealt$	261 262 263 3718 3719 3720 3721 669 7805 7816 2132 2163
death	7971 7973 7997
death$	6304 7885 2089
debt	7971
debt$	5844
debts$	5844
decamped$	2894
deceitful$	2853
december$	6133
decency$	7309 7310
decent$	4533 4534 4535 4536
decide$	4054 6891 6892 7645
decided$	7511 1676 1677 4751 7582
deciding$	6894 6895
decision$	3083 5929 5937 5938 5939 5940 5941 5942 5947 5948 5949 5950 5951 3125 3254 6085 203 3257 6828 4070 4071 4600 7742 5207 5208 5209 5418
decisions$	3 4 5 6 7 8 9 3083 5929 5937 5938 5939 5940 5941 5942 60 61 62 63 5947 5948 5949 5950 5951 5952 5953 203 3257 6415 6416 6828 6835 4070 4071 7742 5207 5208 5209 5418
decked$	1127 1128 1129 2445
declin	1887 1995 7896
decline$	7071 2462
declined$	7071 7075 7076 7077 7078 7079 7080 7081 7082 2462
declines$	7071 2462
declining$	7071 2462
decrea	1887
deemed$	765
defeating$	3112
defect$	7883
defend$	3905 4034 4035 4036 4039 4040 4042 4043 4046
defending$	4034 4035 4036 4039 4040 4042 4043 4046
defensive$	2874
defensiveness$	2874
defiant$	6639 6640 2298 2853
deficit$	5723 5776
defied$	636 637 2212
defies$	636 637 2212 2534
definite$	1265
definitely$	1339 1347 4400 1348 1349 5534
defy$	636 637 2212
defying$	636 637 2212
degenerate$	2841
degenerates$	2841
degrade$	1851
degraded$	1851
degrades$	1851
degrading$	1851
degree$	164 6908 6909 6910 6911
delay	7898 5771
delay$	7535 7591
delayed$	5582
delays$	7535 7591
deliberately$	290 2529
delicate$	2395
delinquency$	2841
delinquent$	2292 2293 5347 2298 2841
delinquents$	2841
demand$	4940 5018
demanding$	6678 6679 6680 6681 6682 6683 6684 5358
demonise$	1684 1685 1686 1687
demonised$	1684 1685 1686 1687
demonises$	1684 1685 1686 1687
demonising$	1684 1685 1686 1687
demons	1829
demotivated$	2853
denial$	5257
dental	2019
dental$	5072
dentis	5058
dentist$	7888
deny$	7785 1903
denying$	1903
department$	4447 4452 4453 7546 7575 4772 1723 2526 2535
depend	5761
dependence$	2024
dependency$	2024
dependent$	2024
depends$	2105
deplorable$	2874
deport	7973
depres	7914 7971 8000
depressant$	5748
depressants$	5748
depressed$	5733
depression$	2959
depressive$	2960
deprive$	7785
deprived$	2293
depth$	7429
dereliction$	2874
descend$	244 245
descendded$	244 245
descendding$	244 245
descended$	244 245
descending$	244 245
descends$	244 245
descri	1751
description$	4858 1954 7879
descriptions$	4792 7623 7647 4858 1954 7847
desert$	2516
deserted$	2513 2516
deserting$	2516
deserts$	2516
desertted$	2516
desertting$	2516
deserve$	437 438 2193
deserved$	437 438 6324 2193
deserves$	437 438 2193
deserving$	437 438 2193
design	1845
designed$	1892 1962
designer$	6479 6480 1151 5499 5502 2451 2457
desire$	4353 7184 7185 7186 7187 7188 7189
desk	4804 4807
desk$	7627 7634 7635 7637 7649 7780 7799 4970 7811 4996 5033 5688
despite$	81 3134 82 83 84 105 109 110 111 6154 6155 6156 6157 6432 6433 6434 1613
destined$	1229 1230 1231 2466
destructive$	3099 6122
detail	1751 1918 4971 4972
details$	3180 3181 3182 7646 7647 7813 7847 7848 5021
detain	4949 7805 1992
detain$	7779 5045 2646
detained$	5651
detaining$	2646
detect	7626 4804 4812 4813 4814 1762 1763 1797 4853 4912 7746 4950 4969 1917 7801 7802 1930 1943 1947 1961 1980 2624 5678
detection$	7742 5675 2623 2624 2926
detections$	7742 5675 2623 2926
detective$	1740 7634 7642 7643 7644 4815 4816 4850 7683 7780 1898 7799 4970 4996 1968 5022 5033
detectives$	1740 7634 7635 1753 7642 7643 7644 4815 4816 7649 1767 4850 7683 4916 7780 1898 7799 4970 4996 1968 5022 5033
detent	5121 2134
detention$	6552 7951 5187 5297 3032
detentions$	6552 7951 5297 3032
deter$	1975 2627
deteri	7896
determ	1813 1904
deterping$	1975
deterr	7816
deterred$	2627
deterrence$	2929
deterrent$	5704 2929
deterrents$	5704
deterring$	1975 2627
deters$	1975 2627
deterting$	1975
develo	5598 2546
develop$	1737 4983 1931
developed$	875 1737 4983 1931
developing$	1737 4983 1931
developmental$	2715 2758
develops$	1737 4983 1931
deviant$	2293 5347 2298
device	1803 4964
device$	1779 7663 7794 1970 2559
devices$	1779 7663 7794 1970
devious$	2853
diabet	7914
diabetes$	2950
diabetic$	2950
diagno	5058
diagnosed$	2994
diagnoses$	2994
diagnosis$	7888 7889 5724 5744 5776 2994
diagram$	1844 5656
diagrams$	5656
diazepam$	2979
dice$	421
dicing$	421
did$	315 3419 3458 3532 510 511 512 3574 3577 549 550 551 558 585 735 1022 1029 1037 1060 1330 4392 7224 7225 4401 4402 1360 1403 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1428 1429 4500 1457 4516 4522 1470 4524 4526 1499 1501 1502 1503 1504 1505 7408 7409 7511 7561 7562 7563 7564 7584 7585 1709 2189 2491 2494
didn$	3418 3457 3533 510 511 3576 539 540 541 542 543 545 555 582 1019 1025 1029 1034 1038 1039 1040 1402 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1428 1429 1456 1469 7584 7585 2198 2291 2378 2482 2483 2491
die$	7886
died	7973 5144 8000
died$	7974
diet	5083 7914
diet$	7913
dietary$	3006
dietician$	7897 3012
dieticians$	3012
dietitian$	3012
dietitians$	3012
difference$	7157 7158 7159
diffic	1823 7898 5766 5785
difficult$	5885 728 729 730 731 732 733 6630 6631 6632 6633 6634 6635 6636 6637 6638 6673 6678 6679 6680 6681 6682 6683 6684 802 803 804 805 806 6706 4876 7874 2293 2296 2298 5352 5358 2853
difficulties$	6329 6336 6337 6673 2075 2101 5352 5742 5744 5767 2764
difficulty$	5742 5744 2764
dim$	2853
direct	2615
directed$	5011
dirty$	8001 2435 2444 2451 2867
disabi	5058 7914
disabilities$	5740
disability$	7888 5740 5776 2968
disabled$	2968
disaffected$	2293 5347 2392
disappear$	6170 294 295
disappeared$	294 295
disappearing$	294 295 5217
disappearred$	294 295
disappearring$	294 295
disappears$	294 295
disappointing$	1547 1548 1549 1550 4668 4669 7500 2512
disappointingly$	2876
disband$	5002
discipline$	5256
disciplined$	3718 3719 3720 3721 5376
disclo	2111
disclose$	6041 6055 6429 7085 7091 7105 5517
discov	4808 1813 1904
discover$	7638
discuss$	7085 7091 7105 5517
diseas	5053
disease$	7883 5776 5784
disengage$	6055 2849
disengaged$	5533 2849
disengagement$	2849
disengages$	2849
disengaging$	2849
disgrace$	2874
disgraceful$	2298 2874
disgracefully$	2874
disguised$	2218
dishevelled$	2867
dishonest$	2853 2874
disinterested$	5533 2853 2874
dismal$	1697 2874
dismally$	2874
disman	2899
dismantle$	5002
dismantling$	1960
dismiss$	578 7556 2522
dismissed$	578 1622 2513 2522
dismisses$	578 2522
dismissing$	578 2522
dismissive$	6639 6640 2874
dismissively$	2874
disobedient$	2293 2853
disobey$	636 637 7214 2212
disobeyed$	636 637 7214 2212
disobeying$	636 637 7214 2212
disobeys$	636 637 7214 2212
disord	4875 1835 4940 4941 7807 7808 7820 5001 7831 5040 5053 7898 5761 5785
disorder$	6673 6706 7705 4888 7770 7771 7840 7846 7870 7883 5079 5352 5731 5732 5758 5767 5768 5776
disorderly$	2853
disorders$	6673 5079 5352
dispersal$	4974
disperse$	5002
dispersing$	1960
display$	516
displaye$	4793 1741
displayed$	516 4793 1741
displayes$	4793 1741
displaying$	516 4793 1741
displays$	516
disposal$	8020 5675
disposals$	5675
disregard$	47 51 6055 636 637 2212 2522
disregardded$	51 636 637 2212 2522
disregardding$	51 636 637 2212 2522
disregarded$	51 636 637 2212 2513 2522
disregarding$	51 636 637 2212 2522
disregards$	51 636 637 2212 2522
disrespectful$	6639 6640 2853
disrup	7740 7746 7816 5678
disrupt$	6593 2608 2904 2919
disrupted$	6593 7733
disrupting$	6593 7214 2608 2904
disruption$	6593 6706 7735 7762 2609 5663 2617 2904 2919
disruptive$	649 650 651 6630 6631 6632 6633 6634 6635 6636 6637 6638 6706 2236 2293 5347 2298 2853
disrupts$	6593 2608 2904
disruptted$	6593
disruptting$	6593
distribute$	1739 4793 1741
distributed$	1739 4793 1741 7625
distributes$	1739 4793 1741
distributing$	1739 4793 1741
disturbed$	2293 5347 2853
dither$	2877
dithered$	2877
dithering$	5588 2877
ditherred$	2877
ditherring$	2877
dithers$	2877
divide$	5002
dividing$	1960
divorc	7971 7973 5144 5145 7997
divorce$	7975
divorced$	7974
divorcing$	7974
do$	315 3532 3574 3578 3580 3581 3582 556 583 6471 6473 735 6767 1020 1029 1035 1058 7069 4254 7085 7091 7105 7111 7112 4297 7132 4304 7148 7149 7150 7151 7152 7153 7154 7203 1330 4392 7224 7225 4405 4406 4409 1358 1404 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1428 1429 1459 4522 4524 1472 1499 1501 1502 1503 1504 1505 4728 5081 2189 5517 2491 2494
doctor	5058 2019
doctor$	7888
doctors$	5072
dodge$	1640
dodged$	1640
dodges$	1640
dodging$	1640
dodgy$	5885 6506 6507 6508
does$	315 3574 557 584 735 1021 1029 1036 1059 4305 7152 7153 7154 1330 4392 7224 7225 4405 4406 4409 1359 1405 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1428 1429 4500 1458 4516 1471 4526 1499 1501 1502 1503 1504 1505 1709 2189 2491 2494
doesn$	539 540 541 542 543 545 555 582 1019 1025 1029 1034 1038 1039 1040 4303 1402 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1428 1429 1456 1469 2291 2378 2482 2483 2491
dogs$	6588 6589 6590
doing$	6027 6028 6029 6030 6031 6032 6033 6034 6035 315 4501 4502 4517 4518 4522 4524 1499 1501 1502 1503 1504 1505 1709 7603 2494
dolled$	1175 1176 1177 2460
domestic$	7992 2779
don$	3576 539 540 541 542 543 545 555 582 1019 1025 1029 1034 1038 1039 1040 4303 1402 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1428 1429 1456 1469 2291 2378 2482 2483 2491
done$	6253 839 1175 7132 7201 4432 4441 4448 4449 7283 7294 7295 7296 7297 4503 4519 4520 4521 4522 4524 4527 4528 4529 7363 7364 7365 7366 1499 1501 1502 1503 1504 1505 7389 7390 7391 7402 1709 7602 2494
doomed$	1229 1230 1231 2466
door$	6292 6294 7748
doorman$	6200
doormen$	6200
dopey$	2853
dose	5058
dose$	7888 5773
dossier$	2902
dossiers$	2902
doubt$	7121 7122 7123 7124 4321 7233
doubtful$	3757
down	1889
down$	149 170 3521 6419 3634 6613 6701 6702 6703 4157 4199 4234 7065 7072 7434 7435 7436 7437 7438 7439 7440 7441 7442 7443 7444 7445 7446 7448 7449 7450 7451 7452 7453 7454 7455 7456 7459 7460 7461 7462 4633 7464 7465 4778 7699 7779 4973 5115 5490 5664 5665
downed$	4973
downfall$	6329
downlo	4832
download$	5612
downloaded$	7662
downloads$	5612
downplay$	578 2196
downplayed$	578 2196
downplaying$	578 2196
downplays$	578 2196
downs$	4973
drag$	1631 4770
draged$	1631
dragged$	5918 1631
dragging$	1631
draging$	1631
drags$	1631
drain$	3751
drama$	6335 6477 4312 7143 4314 2249 2697
drank$	2004
draw$	5902 5903 449
drawing$	449
drawn$	5918 597 605 606 607 608 609 610 611 612 613 614 615 616 617 622 1117 7090 7096 7101 7110 7174
draws$	5902 5903 449
dreadful$	1547 1548 1549 1550 7536 7537 7538 7539 2512
dreadlock$	2868
dreadlocked$	2435
dreadlocks$	2868
dreads$	5487 5489
dress$	3072 6248 6249 6250 6251 6252 885 886 887 888 889 890 909 910 911 912 913 914 1140 7024 4198 7030 7031 7032 7054 7055 7056 5499 2447 5504
dressed$	6248 6249 6250 6251 6252 6253 1127 1128 1129 7024 7025 7026 7027 1167 7054 7055 1175 1176 1177 5461 5463 5470 2445
dresses$	885 886 887 888 889 890 909 910 911 912 913 914 1140 7024 7030 7031 7032 7054 7055 5499 2447 5504
dressing$	3073 4192 1140 4214 2447
drew$	5902 5903 449
drift$	240 241 242 243 244 245 275 276 7113 5584
drifted$	240 241 242 243 244 245 275 276
drifting$	240 241 242 243 244 245 275 276
drifts$	240 241 242 243 244 245 275 276
driftted$	240 241 242 243 244 245 275 276
driftting$	240 241 242 243 244 245 275 276
drill	7819
drill$	6716
drink	8000
drink$	6019 6020 6055 6084 6086 6087 6215 6248 6249 6250 6251 6252 6471 6473 7918
drinki	5083 7914 7971 7997 8000
drinking$	3065 3066 3067 6094 6248 6249 6250 6251 6252 6278 2004 7913 2075
drinks$	6019 6020 6215 2004
driv	1887 1932
drive$	5995 6243 2625
driven$	3183 596 1962
driver	1764 5007
driver$	6013 6014 3185 6018 6200 1957
drivers$	3176 3179 6013 6014 3185 6017 6018 6199 6200 7059 7624 4817 7837 1957 1964 7850
drives$	6243
drivin	1925
driving$	4978
drone$	1926 2638 2905
drones$	1926 2638 2905
drop	1887
drop$	3735 7113 1632
droped$	1632
droping$	1632
dropout$	5299
dropouts$	6571 6572 6573 5299 5300
dropped$	1632
dropping$	1632
drops$	1632
drug	7620 7630 1811 7697 7717 4898 5192 8023 5630 5655 5661
drug$	3065 3066 3067 6113 3298 6137 6506 6507 6508 3731 3732 3733 3734 6571 6572 6573 1754 1757 4864 4945 4946 1935 5083 7914 7971 5214 5300 2248 2277 2292 2580 2708
druggie$	2846
druggies$	2846
druggy$	2846
drugs	7703 7819 5200
drugs$	6019 6020 6113 6117 6126 6127 6147 6148 6149 6203 6204 6205 6206 6207 6208 6209 6210 6215 6218 6488 6593 6606 6706 6900 6901 1754 1757 7674 7690 7710 7711 1935 5076 7907 7918 2075 8030 5213 5214 5216 2248 2277 5335
drunk$	6253 6274 7214 2004
dry$	1099 6995 7399 2420
dto$	3046
duck$	1640
ducked$	1640
ducking$	1640
duckked$	1640
duckking$	1640
ducks$	1640
due	1889
due$	3070 148 168 7925 2113 7997 7999 2131
dust$	7578
duties$	7248 7523
duty$	7248 7412 7484 7523
dyed$	2435 5490
dying$	7885
dyscalculia$	2943
dysfunctional$	2293 5347 2874
dyslexia$	7904 2941
dyslexic$	2941
dyspraxia$	2942
dyspraxic$	2942
dysregulated$	2853
e$	7406 7496 7497 4698 7541 7542 7900 7912 5575
each	7621 7677 1798 1799 7736 5674
each$	80 3280 3857 1074 7064 4235 1192 1325 1327 4624 7550 4788 7678 7730 4927 7766 4967 1953 5045 2392 5514 5515 5538 2571 2578
eager$	130 131 136
ear$	6987 7478
early$	6818
earn$	264 6283 6284
earned$	264
earning$	264
earns$	264
earring$	5499
earrings$	5499
ears$	6987 7479 7480 7628
easier$	1896
easily$	873 1008 4435 7268 7269 7505 7506 7507 7508 2317
eastern$	1095 4162 6994
easy$	3086 266 4876 2206
eat	7834
eat$	2668 5772
eaten$	5772
eating	5058 5083
eating$	7888 2026 7913 2678 5772
eats$	2668 5772
eczema$	2952
educat	2047 5122 5809
educate$	77 78
educated$	77 78
educates$	77 78
educating$	77 78
education$	6437 5101 7938 2740 5803
educational$	5102
effect	2615
effective$	2651
effectively$	921 3974 922 923 924 925 928 929 930 931 2361
effort$	6389 507 3561 3562 7275 7303 7304 7367 7368 7369 7370 7371 7372 7373 7374 4547 4548 4549 4550 4551
efforts$	5254
egg$	120 122 5288
egged$	120 122
eggged$	120 122
eggging$	120 122
egging$	120 122
eggs$	120 122 5288
ehc$	2739
ehcp$	3023
ehcps$	3023
eight	7809
eight$	6556 4959 1924 7810 1933 1941 7829 7832 5013 7872 5699
eighteen$	6226 6761 3943 6788 6792 6793 6794 6795 6796 6797
eject	7841 5012
eject$	7842
elder	5649
elder$	6135 6506 6507 6508 5272
elders$	6117 6135 6138 6506 6507 6508 6512 1836 5272
elect$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
elected$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 7511 4751 7582
electing$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electively$	2757
electr	2100 2136
electricity$	5153
electronic$	5189 5872
electronically$	5189
elects$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
element$	164 5289 5292
elements$	5289 5292
eleven$	6556 905 906 907 908
else$	460 461
email$	7496 7497 5574
emaile	5017
emails$	7496 7497 7541 7542 5574 5575
embroiled$	234 235 236
emergency$	7900
emotionally$	2329 2389 2781 2794
empathy$	6458 5256
employment$	7952
enabl	1761
enable	1859 2610
enable$	6334 1863 1969
enabled$	6334
enableed$	1863
enableing$	1863
enables$	6334 1863 1969
enabling$	6334
encounter$	6504 5221 5408
encounters$	6504 5221 5408
encour	1750
encourage$	5902 5903 77 78 132 133 134 2158 2195
encouraged$	5902 5903 77 78 132 133 134 1755 2158 2195
encourages$	5902 5903 77 78 132 133 134 2158 2195
encouraging$	5902 5903 77 78 132 133 134 2158 2195
end$	467 468 7111 7112 4285 4313 2008
endanger$	10 2150 2151
endangered$	10 2150 2151
endangering$	10 2150 2151
endangerred$	10 2150 2151
endangerring$	10 2150 2151
endangers$	10 2150 2151
ending$	7885 2008
endless$	4666 4667
endlessly$	1331 4384 1332 4385 1333 1334 1335
ends$	4313 7761
enemies$	6326
enemy$	6326
enforc	4823 7740 7746 5598 5662
enforce$	2917
enforcement$	7653 7735 1883 7828 7861 5668 2616 2617 5687 2917
enforces$	2917
engage$	6041 6055 237 238 239 6429 6611 6618 3789 6620 6688 7062 7085 7091 7105 7146 7162 7165 7191 7192 7193 7392 7556 7559 5048 5243 5344 5517 5518 5525
engaged$	230 231 232 233 237 238 239 6253 6261 6618 7090 7096 7101 7110 7174 7177 7178 7179 7180 7181 5243 5344
engagement$	230 231 232 233 6617 6620 742 743 744 745 3799 1196 1197 1198 1199 5338 5343 5514
engager$	5314
engagers$	5314
engages$	230 231 232 233 237 238 239 7165 5243
engaging$	230 231 232 233 237 238 239 6618 6620 7191 7192 7193 5243 5337 5344 5525
english$	5813 5814
enjoy$	594 595 7230
enjoyed$	594 595 7230
enjoying$	594 595
enjoys$	594 595 7230
enough$	5972 3143 5974 3161 3531 3568 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 4125 6956 7416 5412 5433
enquir	7746 5032 7966
enquiries$	1815 7732
enquiry$	7701 7732 7862
enrich	2546
entangled$	234 235 236
enter$	2189 5243
entered$	1782 1830 1832 4994 1942 2189 5243
entering$	2189 5243 5623
enterp	7869
enterprise$	7728 5642
enterred$	2189 5243
enterring$	2189 5243
enters$	7660 2189 5243
entice$	5902 5903 132 133 134 2158
enticed$	5902 5903 132 133 134 2158
entices$	5902 5903 132 133 134 2158
enticing$	5902 5903 132 133 134 2158
entirely$	1661 1662 2376 2477 2480 2525
entitled$	2853
epilep	7914
epilepsy$	2946
epileptic$	2946
episodes$	6175
equal$	2368
erratic$	6625 6626 6627 6628 746 2298
escala	1998 2615
escalate$	7113
escalated$	1928
escape$	6024
essential$	1892
establ	4808 1813 1904
establish$	7638 1915 1938
estate	4985
estate$	6131 6132 6560 4621 7815 7845 5263 2392
eternally$	2873
european$	1093 4148 4149 6992 2416
evade$	1640
evaded$	1640
evades$	1640
evading$	1640
evasive$	2853
even$	3153 104
evening$	2648
ever$	4055 4056 1004 7160 7161 4335 7166 7167 7168 4384 4385 1333 1334 1335 4395 7241 7242 7243 4734 5521 5522 5535 5536
every$	3605 6436 3690 950 7064 4235 1192 1324 4378 1326 1328 1329 4631 4691 4694 7541 7542 7550 7678 4967 5057 5514 5515 2478 5538 5575 2571 2578 5783
everybody$	4604
everyone$	6375 3605 6557 6575 4604
everything$	6129 4012 960 7064 4235 1259 1260 1261 1352 1353 1354 1355 1356 4664 4746 4769 5246 5514 5515
evicte	8000
evicted$	3035
evicti	7971 7997
eviction$	3035
evicts$	3035
eviden	1921 7819 5598 2892
evidence$	3548 7406 7541 7542 7633 1814 1834 1899 7853 1982 5574 5575 2583 5637
evidently$	1347 4400 1348 1349
evil$	2235 5347
exam$	7530 7596 5121 2759 5813
examin	4832
examin$	1936
examination$	5612
examinations$	5612
examined$	7662 1936
examines$	1936
examining$	1936
examins$	1936
example$	7720
exams$	5813
except$	4013
exception$	5528
exchang$	328 3381 329 330 331 332 333
exchange$	3373 328 3381 329 330 331 332 333 3388 6221 6243 5243
exchanged$	328 3381 329 330 331 332 333 5243
exchanges$	328 3381 329 330 331 332 333 6243 5243
exchangged$	328 3381 329 330 331 332 333
exchangging$	328 3381 329 330 331 332 333
exchanging$	328 3381 329 330 331 332 333 5243 5623
exchangs$	328 3381 329 330 331 332 333
excitement$	6477 6481 2205
exclude$	7556 7557
excluded$	5920 6321 3718 3719 3720 3721 1622 5297 5582 5798 2746
exclus	5121
exclusion$	6339 6340 6552 1902 2051 7951 5297 3027
exclusions$	6552 5297 3027
excuse$	4776 5561 5562
excuses$	4776
execut	2606
exercise$	516
exercised$	516
exercises$	516
exercising$	516
exhibit$	2564
exhibited$	5616 2564
exhibiting$	2564
exhibits$	2564
existent$	6625 6626 6627 6628 7536 7537 7538 7539
expand	1905
expect	5110
expect$	6404 6405
expectations$	6696 5390
expected$	3192 1755 1806 7753 7940 7999
expelled$	5801 2749
expensive$	2451
expensively$	1091 2417
experi	2109 2110
experience$	6370 6504 3971 919
experienced$	875 1072 5162 5163 5224 5410 2371
experiences$	6504
experiencing$	5162 5163
explicit$	3357
exploitation$	5883 5884 6113 6329 6330 6339 6340 6415 6416 6461 6462 6463 6464 4950 4969 1917 7801 7802 1930 1943 1947 1961 1980 5244 5270
exploited$	5918 5920 6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 6449 6902 6903 6904 6905
exploiter$	3165 6003 6117 6135 6158 6160 6163 6228 6413 3671 6502 6506 6507 6508 6509 6538 659 5211 5293
exploiters$	3165 6003 6023 6117 6135 6158 6160 6163 6228 6413 3671 6502 6506 6507 6508 6509 6512 6538 659 5211 5293
explosive$	2851
expose$	3056 10 5913 2150 2151
exposed$	3056 10 5913 2150 2151
exposes$	3056 10 2150 2151
exposing$	10 2150 2151
extend	1856
extensions$	5478 5489
extract$	1737
extracted$	1737
extracting$	1737
extraction$	5612
extractions$	5612
extracts$	1737
extremely$	2360
eye$	6987 7477 5493
eyebrow$	6987 7000 5496
eyebrows$	6987 7000 5496
eyed$	5468
eyelashes$	5483 5489
eyes	7863
eyes$	3893 6987 7589 1745
eyesig	7914
face$	6987 4187 4202 7041 4215 1900 2459
facebook$	296 3349 297 3350 298 3351 299 3352 300 3353
faced$	5366 5386
faces$	6987 7041 4215 2459 2801
facial$	4151 1900 2422 2558
facing$	2801
facts$	3548
fade$	5480 5489
fades$	5480
fail	1995 2760
fail$	67 539 540 541 542 543 545 546 547 548 559 7112 7214 1365 1366 1367 1368 7561 7562 7563 7564 2200 5529 2484 2485
failed$	67 539 540 541 542 543 545 546 547 548 561 7214 1365 1366 1367 1368 4426 7257 7561 7562 7563 7564 2200 2484 2485 5582
failing$	67 539 540 541 542 543 545 546 547 548 562 7214 1365 1366 1367 1368 7252 7253 7254 7255 7561 7562 7563 7564 2200 2484 2485 2486 5540 5541
failings$	7252 7253 7254 7255 2486 5540 5541
failled$	67 7214 7561 7562 7563 7564 2200
failling$	67 7214 7561 7562 7563 7564 2200
fails$	67 539 540 541 542 543 545 546 547 548 560 7214 1365 1366 1367 1368 7561 7562 7563 7564 2200 2484 2485
failure$	3211 159 160 161 162 163 546 547 548 7252 7535 7591 5299 2486 5540
failures$	7252 7253 7254 7255 7535 7591 5299 2486 5540 5541
fainted$	3013
fainting$	3013
faints$	3013
fair$	1099 2413 2414 2420 2435
fake$	2428
fall	1887
fall$	244 245 632 7113 1597 2520
fallen$	244 245 632 1597 2520
falling$	244 245 632 5511 2520
falls$	244 245 632 1597 7543 2520 5576
false$	7235 2215 2218 2430
families$	6642 6656 6657 6658 6659 6660 6661 4563 4564 4565 4566 4567 4568 4604 4616 7447 5346 5393 5398 5574
family	5128 5140 7976
family$	6642 6656 6657 6658 6659 6660 6661 6830 6855 6861 4615 7959 7970 5141 7987 8004 8007 5346 5393 2344 5398 2697 5824 5839 2791
fantasist$	5299
fantasists$	5299
far$	938 942 973 1055 1532 1533 1534 1670
farce$	5552
farcical$	2874
fashionably$	1091 2417
fast$	6818 2206
fat$	2867
father	7959 5140 7972 5143 7976 7979 7980 2117
father$	6705 972 2071 2072 7956 7970 5141 2091 7985 2104 5165 8007 5393
fathers$	2104 5393
fault$	6035 6036 6317 7545 1663 1692 4753 7593 7594 7595 5245 2523 5579 5589
faulty$	3569
favor$	3375
favors$	3375
favour$	3374 6211 6212 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1732 1733 1734 5231 2446
favoured$	1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1732 1733 1734 2446
favouring$	1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1732 1733 1734 2446
favourred$	1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1732 1733 1734 2446
favourring$	1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1732 1733 1734 2446
favours$	3374 6211 6212 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1732 1733 1734 5231 5232 2446
fear$	1063 2379
feared$	1063 2379
fearless$	2862
fears$	1063 2379
february$	6133
feckless$	2853
fed	1744
fed$	452 2074 2105
feed	1744 1919 2546
feed$	452 1737
feeded$	1737
feeding$	1737
feeds$	452 1737 2074
feel$	6177 6178 1789
feelin	2680
feels	2680
feels$	6177 6178
feet$	6106 6107 4138 7514 7588 2399
feigned$	2218
fell$	244 245 632 1597 2520 5676 2700
felt	2680
felt$	6177 6178
female	2598
female$	4127 6958 6959 4130 6961 6962 1093 4811 1810 5444 2392 2575
females$	6641 1810 2863
fend$	3908 4034 4035 4036 4039 4040 4042 4043 4046 994 7393
fendded$	994
fendding$	994
fended$	994
fending$	4034 4035 4036 4039 4040 4042 4043 4046 994
fends$	994
feral$	2293 5347 2853
ferocious$	2851
fester$	7599
fewer	1887
fiercely$	2376 2390
fifteen$	905 906 907 908
fight	1887
fight$	6055 6084 6086 6087 6299 3563 6394 6706 3909 7111 7113 4312 7143 4314 7210 7211 7212 7214 2625
fighti	4941 5145
fighting$	6593 6706 7214 7771 7935 2075 7975
fights$	6706 7210 7211 7212 7214 7215
figure$	4025
figures$	7530 4756 7596 7598 7607 7608
file$	7406 7646 7781
files$	7406 7646 7781
film	7841 1992
film$	5995 1795 7680 7684 4979 1927 5045 5691
filmed$	5918 3183 6947 1795 7682 1800 4979 1927 2570
filming$	1795 4979
films$	1795 7680 4979
filthy$	2867
final$	2064 2805 2807
find	7668
find$	2 797 800 7111 4808 1813 1904 1966
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 798
fine$	6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 4066 1014 1015 4069
fined$	5199
finger	7805 1992
finger$	7301 7302 7311 7312 7324
fingerprint$	5045
finish$	4287
fire	5179
fire$	6109 6303 7722 5179 8009
firear	8023
firm	1945
firm$	4998
first$	654 2805
fishnets$	5499
fisted$	7555
fit$	4585 7924
fits	7914
fits$	5719
fitting$	4179 4201
five	4795 7675 4848 1798 1799 1842 7730 7736 7809 1953
five$	6591 765 6789 1085 1118 7001 7002 7003 7004 7005 7006 4330 4339 4629 4895 4959 1924 7810 1933 1941 7829 7832 5006 5013 7872 2575 5699
fixated$	2542
flag$	1783 1906 2561
flagg	1808
flagged$	1782 1783 7681 1845 1906 1928
flagging$	1906
flags$	1783 1906
flashback$	3000
flashbacks$	3000
flashy$	2451
flat	5140
flat$	6150 6151 6152 6153 3324 3325 3326 3327 6287 6288 6289 1200 7970 7977 7983 7991 2118 5822
flats$	7989
flatter$	1724
fleas	2119
fleas$	5172
fled$	5629
fleece$	5499
fleeces$	5499
flirt$	301 302 303 316 317 421
flirtatious$	2835 2860
flirted$	301 302 303 316 317 421
flirting$	301 302 303 316 317 421
flirts$	301 302 303 316 317 421
flirtted$	301 302 303 316 317 421
flirtting$	301 302 303 316 317 421
flirty$	2835
floor$	7990
floppy$	2414
flout$	636 637 2212
flouted$	636 637 2212
flouting$	636 637 2212
flouts$	636 637 2212
floutted$	636 637 2212
floutting$	636 637 2212
fluoxetine$	2976
fob$	1606 1608 1609 1610
fobbed$	1584 1606 1608 1609 1610
fobbing$	1606 1608 1609 1610
fobed$	1606 1608 1609 1610
fobing$	1606 1608 1609 1610
fobs$	1606 1608 1609 1610
foetal$	2704
follow	1774 1992
follow$	6055 3515 6429 3635 3636 3637 3638 3639 6471 6473 664 7062 7085 7091 7105 1406 1407 1408 4603 7559 1795 7684 4979 5045 2189 5517 5691
followed$	6253 6261 6274 664 1406 1407 1408 7402 1795 4979 7833 2189
following$	664 1795 4979 2189
follows$	3515 664 1795 4979 2189
folly$	6333
food	2100 5158
food$	6203 6204 6205 6206 6207 6208 6209 6210 6215 5153 2105
foodbank$	7988
foolhardy$	2154
foolish$	3098 52 53 3107 478 2154 2197
foolishness$	6049 6050 6051 6052 6053 6054 6333
foot$	4138 7033 7034 7035 7719 2399
footag	4837 5000
footage$	7667 4838 7669 1788 1916 1926 7813 7830 2563 5617
footho	7863
footprint$	7788
for	4867 1859 5598 2546 2610 2615
for$	6066 3305 3307 3308 6195 3373 6219 3466 3467 3468 3469 3470 6459 6579 3763 3765 3766 3767 3769 3770 3772 3855 3860 3861 3876 4047 6934 6936 6955 1331 1332 7217 4588 7424 7425 7519 4705 7567 7569 7580 7606 7638 7678 4887 4893 7731 4905 4910 4911 1884 4978 7817 4989 5010 7890 5074 5078 5086 5087 7920 7927 5105 8013 2139 8026 8028 5398 5577 5629 5676 5711 2742 5856 5859 5861 5865 5872
force	1746 4804 4812 4813 4814 1762 1763 7666 1797 1862 4950 4969 1917 7801 7802 1930 1943 1947 1961 1980
force$	4447 4452 4453 7546 7575 4772 4799 7634 7635 1753 7637 7642 7643 7644 4815 4816 7649 1767 4850 7723 1862 4915 4916 7780 7789 7799 4970 4995 4996 7854 5033 5671
forced$	3640 3641 3642 3643 6474 6476 721 724
forces$	3640 3641 3642 3643
forehead$	6987
foreign$	1093 4149 2416 5494
forens	2911
forever$	1331 4384 1332 4385 1333 1334 1335
forget	5057
forget$	7887
forgot$	5582
forgotten$	2513 5582
form	1845
form$	6553 7427 1931
formal$	2805
formally$	2745
formed$	1931
forming$	1931
forms$	1931
forty$	6788
forwar	1744 1919
forward$	5031
forwarded$	7851
foster	2771
foster$	817 7959 5140 7976 8008 2341 5824 5852
fostered$	5824
fought$	3558
foul$	2316
found$	2 3780 799 801 2140 2283
foundation$	6988 6989 6990 5492
four	7809
four$	6591 1118 7001 7002 7003 7004 7005 7006 4330 4959 1924 7810 1933 1941 7829 7832 5013 7872 2575 5699
fourteen$	905 906 907 908
fragment$	5002
frame$	6965 6966 6967 5448
frames$	6965 6966 6967 5448
fraternise$	2207
fraternised$	2207
fraternises$	2207
fraternising$	2207
freckled$	1099 2420 2867
freckles$	2868
freckly$	2867
free$	6027 6028 6029 6030 6031 6032 6033 6034 3217 6240 6241 2099 5242
freely$	6240 6241 359 7505 7506 7507 7508 5241 5242 2190
frequent$	291 292 2165
frequently$	290
friend	7621 1798 1799 1842 1850 7736 4924 7754 7809 1953 7875 5680 5845
friend$	6642 6656 6657 6658 6659 6660 6661 6957 6960 5289 5346
friends$	3054 5936 158 6079 204 3431 3435 3436 3456 486 3575 3692 640 641 642 6642 6656 6657 6658 6659 6660 6661 6957 6960 7137 7138 7139 7140 7141 4318 4319 4320 4330 4339 4380 7251 4563 4564 4565 4566 4567 4568 4614 7476 7484 7485 7486 7487 7488 7489 7490 4895 4903 4959 1912 1924 7810 1933 1941 7829 7832 5006 5013 1986 7872 5204 5289 5346 2301 5569 5574 5699
friendship$	626 627 3704 5289
friendships$	3 4 5 6 7 8 9 3083 626 627 5289
frighten$	6941 6942 6943 5431
frightened$	6902 6903 6904 6905 1061 1062
fringe$	7040
fringes$	7040
fritter$	2532
frittered$	2532
frittering$	2532
fritterred$	2532
fritterring$	2532
fritters$	2532
frizzy$	2414 2435
from	1872 5598
from$	3540 3541 6378 6379 6629 3846 3995 4026 4085 4108 6957 6960 1152 7083 7656 7678 7699 1861 4925 1939 5028 5042 5104 5105 7978 2135 5498 5539 5689 5770 2723 5802 5872
fruitful$	7752
frustrating$	4668 4669 7500
ft$	2399
full$	3159 932 2439
fully$	836 932 1008 1011 2376
fumble$	2877
fumbled$	2877
fumbles$	2877
fumbling$	2877
functi	1845 5771
function$	885 886 887 888 889 890
functioned$	885 886 887 888 889 890
functioning$	885 886 887 888 889 890
functionned$	885 886 887 888 889 890
functionning$	885 886 887 888 889 890
functions$	885 886 887 888 889 890
fund$	7392
funding$	5585
funds$	5837
furthe	1746 1856 2615 5680
further$	4799 1849 2575
furthered$	1849
furthering$	1849
furthers$	1849
futile$	2472
gain$	6283 6284
gained	2032
gained$	5085
gallery$	4993
gambling$	7907
game$	3387 455 6716 6744
games$	455
gaming$	6184 6185 6186 455
gang	7626 1746 7630 4804 4812 4813 4814 1762 1763 7666 1797 1811 7717 1850 7734 4950 4969 1917 7801 7802 7807 1930 7814 1943 1947 5001 7831 1961 1980 5630 5655 5661 5662
gang$	3250 6113 6117 6127 6135 6158 6488 6509 6528 828 4799 7634 1754 4864 7695 4882 4883 7727 7728 4903 7772 4946 1902 4981 1929 7819 4992 1972 5213 5214 2219 2292 2336 2561 2574 2578 2596 2600 2604 5658 2635 2839 2908
gangling$	2867
gangly$	2867
gangs$	6113 6117 6127 6135 6488 6509 6528 7634 1754 7728 4981 4992 5213 5214 2219 2600 2601 2635 2839 2908
gangsta$	6529 5273 2840
gangstas$	6529 5273 2840
gangster$	6529 659 5273 2840
gangsters$	6529 659 5273 2840
gap	5598
gap$	7535
gaps$	7535
gather	4952 7871 5598 2546 2584
gather$	6712 4748 1737 7670 4983 5446
gathered$	6712 1737 4983 7865 5446
gathering$	6712 1737 7782 4983 5446
gatherred$	6712 5446
gatherring$	6712 5446
gathers$	6712 1737 4983 5446
gaudy$	2451
gaunt$	2867
gave	1744
gave$	123 124 125 126 127 128 129 214 1064 1065 1479 1484 1589 1590 1591 1592 1593 4680 5199 2721
gbh	5192
gbh$	8022
gcse$	5803 2759 5813 2761 2766
gcses	5121
gcses$	7951 5803 5813
gdpr$	7518
gear$	7030 7031 7032 5504 5510
genera	2546
general$	1200
generator$	1957 5702
generators$	1957 5702
gentleman$	6832 6833 6834
get	4860 1932
get$	37 38 3195 6055 6086 6087 6239 6283 6284 433 434 3560 6471 6473 632 652 678 679 680 681 682 683 684 685 686 687 3784 3785 766 780 781 782 783 784 785 6748 917 921 3974 922 923 924 925 928 929 930 931 6891 6892 7111 7112 4333 7191 7192 7193 4730 1693 1694 7834 5018 2035 2188 2189 5243 2242 2246 2294 2295 2305 5525
gets	2696
gets$	37 38 433 434 632 652 678 679 680 681 682 683 684 685 686 687 3800 766 780 781 782 783 784 785 6748 917 921 3974 922 923 924 925 928 929 930 931 4370 1693 1694 7834 2035 2040 2046 2074 2189 5243 2242 2246 2294 2295 2305 2666 2745 2747
getting$	37 38 6239 632 3807 3808 7191 7192 7193 4365 7214 1693 1694 2035 5525
gift$	6019 6020 6203 6204 6205 6206 6207 6208 6209 6210 6215 6218 6243
gifts$	6019 6020 6203 6204 6205 6206 6207 6208 6209 6210 6215 6218 6243 6479 6480 6505
gilet$	7030 7031 7032 5504
gilets$	7030 7031 7032 5504
ginger$	4161 2414 2435 2867
girl	7809 5170 5195
girl$	158 204 6642 6656 6657 6658 6659 6660 6661 4345 4346 4811 4959 1924 7810 1933 1941 7829 7832 5013 7872 8025 2213 5288 2243 5346 2301 5471 5699
girlfr	7971
girlfriend$	6223 7955 7987 5234 5235
girlfriends$	6223 5234 5235
girls	4795 4803 7675 7677 4848 1798 1799 1842 7809 1953 7875
girls$	5936 158 204 3431 3435 3436 3456 486 3575 3692 640 641 642 6530 6557 6592 6642 6645 6656 6657 6658 6659 6660 6661 6676 4032 4033 7137 7138 7139 7140 7141 4318 4319 4320 4330 4339 7176 4380 7251 4563 4564 4565 4566 4567 4568 4613 7458 7476 7484 7485 7486 7487 7488 7489 7490 4895 4959 1912 1924 7810 1933 1941 7829 7832 5006 5013 1986 7872 5215 5288 5346 2301 5471 5569 5574 5699
give	1744
give$	123 124 125 126 127 128 129 214 865 4107 1064 1065 7085 7091 7105 4478 1479 1589 1590 1591 1592 1593 4809 5517
given	5014 5017
given$	1064 1065 1267 7363 7364 7365 7366 1484 1589 1590 1591 1592 1593 7688 2036 2040 2046
gives$	123 124 125 126 127 128 129 214 1064 1065 1479 1484 1589 1590 1591 1592 1593 4957
giving$	123 124 125 126 127 128 129 214 1064 1065 1479 1589 1590 1591 1592 1593 4957
glad$	130 131 136
glamour$	6479 6480 6505
glasses$	5499
glean$	1737
gleaned$	1737
gleaning$	1737
gleans$	1737
gloves$	5499
glued$	1361
go$	5969 3230 3231 3232 3233 6064 6084 6086 6087 3272 3274 3275 240 241 242 243 244 245 269 272 275 276 3332 3335 3343 294 295 6239 361 362 363 6248 6249 6250 6251 6252 6287 6288 6289 6362 6429 6471 6473 598 620 1154 1163 7062 7085 7091 7105 7111 7112 1246 7214 4749 5020 2188 2189 5243 5517 2783
goad$	2211
goadded$	2211
goadding$	2211
goaded$	2211
goading$	2211
goads$	2211
goal	1949
goal$	1892 7843
gobby$	2853
goes	7834
goes$	240 241 242 243 273 275 276 3343 294 295 361 362 363 598 620 1154 1163 1262 7214 7660 5020 2017 2105 2131 2188 2189 5243 2696 2783
going$	5985 6094 3266 240 241 242 243 268 275 276 3331 3334 3341 3342 3343 294 295 348 6239 361 362 363 6248 6249 6250 6251 6252 6287 6288 6289 620 3958 3960 3961 1154 1163 4275 1223 1224 1225 1226 4280 1232 1233 1234 7214 1806 2131 2188 2189 2727 2783
goings$	5003
gold$	2424 5499
gone$	3261 240 241 242 243 244 245 275 276 3343 361 362 363 6253 6254 3432 6268 6269 6270 6271 6275 3554 620 5020 5107 2188 2189 5243 2727
good$	3107 3117 265 3706 6584 3918 3987 987 4363 4586 4757 2403
goods$	5712
gorgeous$	2867
gormless$	2853
got	7896
got$	37 38 6253 6268 6269 6270 6271 6276 441 442 632 810 1103 1113 1114 1115 1116 1157 7294 7295 7296 7297 1693 1694 2074 2188 2189 5243 2335 2436 2442 2700 2745 2747 2748 2802
gown$	7022
gowns$	7022 7044
gp	5058 2019
gp$	7888 5072
gps	2136
gps$	5189
grade$	5812 5814 2883
graded$	765 768 7681 2547 2883
grades	7950 5121
grades$	7951 5812 5814
graffiti$	7846
gran	7959 5140 7972 5143 7979 7980 2117
gran$	7970
grandf	7959 5140 7972
grandfather$	7970
grandm	7959 5140 7972
grandmother$	7956 7970
grandp	7959
grante	2810
grasp$	6429 3608 3609 3610 3611 3612 3613 3614 3615 3616 3617 3618 3619
grass$	7527
gravitate$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitated$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitates$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitating$	605 606 607 608 609 610 611 612 613 614 615 616 617
greasy$	1099 6995 2414 2420 2435
greater$	918
greed$	6049 6050 6051 6052 6053 6054 6333 6479 6480
green$	6856 6857 6858 5422 2415 2435
grew$	1098 2419
grey$	6995 1150 2435 5499 2451 5651
grip$	7571 7572 7573 7574 1948 5583
grips$	1948
groomed$	5918 5920 6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 6449 5462
groomer$	6158 6413 6538 659 5293
groomers$	6158 6413 6538 659 5293
grooming$	6329 6330 5270
gross$	2487
grounds$	1858 2113
group	7621 4795 7654 7671 7673 7675 7677 4848 7679 1798 1799 4857 1842 7730 1850 7734 7736 4924 7754 4927 4928 7809 5001 7831 1953 7875 5607 2586 2588 5661 5662 5674 5680
group$	5936 158 204 3431 3435 3436 3456 3493 486 3575 3692 640 641 642 6532 6534 6554 690 6642 6645 6656 6657 6658 6659 6660 6661 6676 3853 3854 828 1067 1068 7137 7138 7139 7140 7141 7144 4318 4319 4320 4323 4324 4330 4339 7176 4380 7251 4563 4564 4565 4566 4567 4568 7412 4607 4609 7475 7484 7485 7486 7487 7488 7489 7490 4662 7565 7566 4739 4828 1776 7687 1811 7702 4895 7728 4903 7749 4921 7757 7769 7780 4959 1912 7799 4970 1924 7810 7811 7812 1933 1941 4996 7829 7832 5006 5013 1972 5033 1986 7872 5047 7880 5052 5288 5346 2301 5398 5569 5574 2569 2588 5644 5699
groups$	6532 6534 6642 6645 6656 6657 6658 6659 6660 6661 7728 7812 5346 5644
grow	1905
grow$	1098 2419
growing$	1098 2419
grown$	340 6228 6755 876 3932 6764 3939 3940 3941 3942 3951 3952 3953 6785 6786 6787 6792 6793 6794 6795 6796 6802 3975 3977 3978 3979 3980 3981 3985 6816 6817 935 952 6837 958 959 4014 6845 6846 4020 4021 979 4057 4060 4105 1073 1098 5414 2385 2419
grownups$	6768
grows$	1098 2419
grubby$	2444 2451 2867
guaranteed$	1229 1230 1231 2466
guard	1764 4853 5007 1958
guard$	3185 6200 1740 7624 4817 1794 7683 7837 1959 1964 1965 7850 1984
guardi	5828
guards$	3185 6200 1740 7624 4817 1794 7683 1926 7837 1959 1964 1965 7850 1984
gucci$	5499
guessed$	6400 6401 3572 3573
guidance$	6465 6466 6467 6468 6469 6912 6924 7285 7286 7287 7288 7289 7290 7291 5265
guilt	7697 4882
guilt$	7547 7712 2523 5580
guilty	2823
guilty$	456 457 4912 2823 5876
gullible$	515 6856 6857 6858 2199 5422 2853
gum$	2731
gun	8023
habit	5761
habit$	5929 5207 5208
habits$	5929 5207 5208
habitual$	291 292 4992 2165 2237 2247 2580
habitually$	290
had	2000 2025 2033 2034 2696
had$	107 108 141 312 315 3423 3424 3425 3428 3429 378 379 380 381 382 383 384 391 392 393 394 395 429 735 810 6957 6960 1103 1113 1114 1115 1116 1157 7224 7225 1357 1394 1395 1396 1397 1399 1400 1401 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1454 1462 4572 7403 1719 1720 2011 5078 5086 5087 2040 2041 2043 2046 2335 5446 2436 2442 2491 5629 2666 2723 2742 2799
hair$	6981 6983 6984 6985 7040 7056 5475 2425 5488 2437
haircut$	6983 6984 6985 7040 5488 2437
haircuts$	6983 6984 6985 7040 5488 2437
haired$	5459 5467
hairstyle$	6983 6984 6985 7040 5488 2437
hairstyles$	6983 6984 6985 7040 5488 2437
hairy$	2867
half$	4219 5016 2500
halfway$	5511
halluc	2936
hand	1919
hand$	127 128 129 3912 3913 3914 862 4086 6917 6918 6919 6920 6987
handded$	127 128 129
handding$	127 128 129
handed	5014 5017
handed$	127 128 129 5556 5557 5684
handful$	692 3745 693 3746 694 3747 695 3748 6667 5299
handing$	127 128 129 5623
handl	5601
handle$	6611 3894 3905 4034 4035 4036 4039 4040 4042 4043 4046 1007 6891 6892 1948 2372
handled$	1007 2372
handles$	1007 2372
handli	7716
handling$	4034 4035 4036 4039 4040 4042 4043 4046 1007 1653 1654 1655 1656 5192 2372 5565 2928
hands$	127 128 129 3912 3913 3914 862 6987 7404 7512
handse	4964
handset$	1779 7663 7794 2559
handsets$	1779 7663 7794
handsome$	2867
hang	7834
hang$	6055 6084 6086 6087 6098 6248 6249 6250 6251 6252 6287 6288 6289 623 6712 1159 1160 1161 1163 5446 2665
hanged$	6712 5446 2665
hangged$	6712 5446
hangging$	6712 5446
hanging$	5985 6094 6248 6249 6250 6251 6252 6287 6288 6289 623 6712 5446 5511 2665
hangs$	623 6712 1159 1160 1161 1163 5446
haphazard$	7536 7537 7538 7539
happen$	5986 5987 5988
happened$	3442 3443 6279 6280 465
happens$	463
happy$	130 131 136 3190
harass$	633 2210
harassed$	633 2210
harasses$	633 2210
harassing$	633 2210
hard	1945
hard$	708 709 728 729 730 731 732 733 3836 6706 864 4998 7874 2382 2416
harden	5703
hardened$	2237 5384 5434 2862
harder	1823
harder$	3527 728 729 730 731 732 733 7274 4876
hardest$	728 729 730 731 732 733
hardly$	1002 1003 1043 4096 1044 1045 4189 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1428 1429 1487 1532 1533 1534 2044 2054 2363 2364 2369 2377 2491 2719
harm$	5883 5884 3463 3464 6329 6330 6339 6340 6415 6416 6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 6449 6461 6462 6463 6464 4665 7535 4992 5164 7994 2134 8022 5244 2574 2578 2580 2601 5714 5738 2686
harmed$	5738 2686
harmer$	5304
harmers$	5304
harmful$	3107 6120 649 650 651 2155 2236 2580
harming$	5738 2686
harms$	5738 2686
has	2000 7896 2014 2696
has$	3059 3061 312 429 3535 735 810 6957 6960 1103 1113 1114 1115 1116 1157 1238 4392 7224 7225 1357 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1428 1429 1453 1461 4880 2011 5067 2040 2041 2043 2046 2136 2335 5446 2436 2442 2491 2666 2723 2742
hasn$	1402 4465 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1428 1429 2491
hat$	5499
hats$	5499
have$	3060 3062 3189 3244 3258 3262 312 315 3438 3449 429 3530 3536 3550 3555 3566 3567 3570 3571 6524 735 810 6712 1103 1113 1114 1115 1116 1157 4270 4279 7111 1238 4343 4392 7224 7225 1357 7258 7259 7260 4431 7265 7266 7267 4440 4446 4479 1455 4754 4755 2335 5446 2436 2442 5542 5543 5629 5676 5694 2723 2742
haven$	1402 4466 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1428 1429 2491
having	2034 2696
having$	312 315 1103 1157 5087 2041 2436 2666
havoc$	5325 5326 5327
hawk$	319 2176
hawked$	319 2176
hawking$	319 2176
hawkked$	319 2176
hawkking$	319 2176
hawks$	319 2176
hazel$	2415
he$	3113 3408 3431 3435 3436 3455 6363 486 6403 639 3692 640 6523 641 642 6715 7137 7138 7139 7140 7141 4318 4319 4320 4322 4447 7281 2745
head$	6292 6294 3916 953 954 955 956 957 4181 4203 4204 4205 1153 7516 1634 7756 5486 2536 3003
headed$	5359 5458 5555
heading$	2034
heads$	6292 6294 3916 1543 7516 1634 5411 5424 5484 5485
headscarf$	5499
headscarves$	5499
health	5083 5100 7971
health$	5058 7894 7895 5066 7901 5073 7913 2691 5745
healthcare$	5101
healthier$	3107
healthy$	3117
hear$	6527 2681
heard$	839 2112 2683
hearin	7914
hearing$	2112 2682 2687 2725 5868
hearings$	5868
hears$	2681
heart$	5053 7894 2690
hearted$	5553
heartless$	2853 2874
heatin	2100
heating$	5153
heavier$	2395
heavil	5057
heavily$	1092 7887 7906 2396
heavy	1945
heavy$	4998 2395 2397 2439 2504
heavyset$	2866
heed$	6041 6429 3635 3636 3637 3638 3639 7367 7368 7369 7370 7371 7372 7373
heeded$	6253 6261
heels$	7046 7047 7048 7514 5499
height$	6965 6966 6967 5448
held	5598
held$	868 7363 7364 7365 7366 1669 7640 1782 7816 1993
helicopter$	2638
help	1761 1859 1921
help$	3093 70 77 78 3594 6436 6437 6611 6620 3904 6912 6921 6924 6929 6930 6931 6932 6933 1196 1197 1198 1199 7085 7091 7105 7146 7162 7191 7192 7193 7199 7392 7401 1653 1654 1655 1656 7559 1849 1863 1892 1969 1979 7941 5254 5255 5317 5514 5517 5525
helped$	77 78 6428 6621 7090 7096 7101 7104 7110 7174 7177 7178 7179 7180 7181 7636 1849 1863
helpful$	7636
helping$	77 78 3595 7191 7192 7193 4364 1849 1863 5525
helpped$	77 78
helpping$	77 78
helps	1859
helps$	77 78 1849 1863 1892 1969 5526
hepatitis$	2993
her	4803 4828 1811 2031 5091 2053 2073 5128 7986 2125 8029 2149 5799 2810
her$	5886 5887 19 3100 3104 5935 3126 144 151 152 154 3210 158 3219 3220 3221 3222 3223 3224 204 6101 3282 3372 3452 3493 450 451 3510 481 6371 6374 3583 3586 6456 6460 3631 3723 6575 3853 3854 6719 844 3928 3930 4140 4141 4142 1112 1145 4211 7194 4414 4604 7485 7486 7487 7488 7489 7490 4682 4684 4686 4693 7530 7596 4864 2005 5061 5062 5075 7910 5084 5093 2042 5106 2068 5126 2087 2088 5142 2090 7977 5149 5155 5161 8002 5178 5191 5197 5202 2179 2192 2301 2448 2449 5569 5722 2692 2694 2734 2789 2790 5849 2805 2813
heritage$	4171 4172 4173 4176
heroin	8023 5200
heroin$	7674 5076 7918 8030 5216
herself$	3053 3055 5886 5887 3084 3085 33 3087 3088 3089 3090 3091 39 5923 5924 3095 3096 6046 3346 6290 6291 6293 3475 3476 3477 3478 3479 3480 3481 3482 3484 3485 6318 6319 6332 3511 3512 3513 3514 6345 6346 6347 6348 6349 6350 6351 3524 3525 3526 6357 3584 3588 536 3590 3591 6422 6423 6424 6425 6426 6427 3745 3746 3747 3748 6585 6735 6736 6737 6738 6739 6740 6741 3968 3969 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 6877 4048 6884 4718 5054 5127 5203 5228 5229 5425 5426 5718 5739
herselves$	5054 5718 5739
hid$	1162 1635
hidden$	1162 7640 5512
hide	4860 1828
hide$	5995 1162 1635
hided$	1635
hides	1828
hides$	1162 1635
hiding	1828
hiding$	1162 1635
hierar	7814 5649 5653 5655 5661
hierarchy$	7727 2898
high$	44 758 759 3818 3819 3820 3821 3822 3823 3824 3825 7214 4569 2503 2661
higher$	758 759 2720
highest$	758 759
highlights$	5489
highly$	1945 2376
hijab$	5499
hijabs$	5499
him	4803 5091 7986 8029 5799
him$	5886 5887 5935 3167 3174 3175 3176 3179 6160 6163 3493 6383 3853 3854 7194 4604 7485 7486 7487 7488 7489 7490 5569 5722 5849
himself$	3053 3055 5886 5887 3084 3085 33 3087 3088 3089 3090 3091 39 5923 5924 3095 3096 6046 3346 6290 6291 6293 3475 3476 3477 3478 3479 3480 3481 3482 3484 3485 6318 6319 6332 3511 3512 3513 3514 6345 6346 6347 6348 6349 6350 6351 3524 3525 3526 6357 3584 3588 536 3590 3591 6422 6423 6424 6425 6426 6427 3745 3746 3747 3748 6585 6735 6736 6737 6738 6739 6740 6741 3968 3969 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 6877 4048 6884 4718 5054 5127 5203 5228 5229 5425 5426 5718 5739
himselves$	5054 5718 5739
his	4828 1811 2031 2053 2073 5128 2125 2149 2810
his$	19 3100 3104 3126 144 151 152 154 3210 158 3219 3220 3221 3222 3223 3224 204 6101 3282 3372 6224 3452 450 451 3510 481 6371 6374 3583 3586 6456 6460 3631 6575 6719 844 3928 3930 4140 4141 4142 1112 1145 4211 4414 4682 4684 4686 4693 7530 7596 4864 2005 5061 5062 5075 7910 5084 5093 2042 5106 2068 5126 2087 2088 5142 2090 7977 5149 5155 5161 8002 5178 5191 5197 5202 2179 2192 2301 2448 2449 2692 2694 2734 2788 2789 2805 2813
histor	1746
historic$	4799
history$	2110 2113 5291 5744 5844 5875
hit	2093 7995 8000
hit$	1724 5146
hiv$	2992
hold	1828
hold$	6614 3919 867 868 3926 3927 1669 4802 4880 5023 1994
holdin	4866 7703 1828 7821 5193
holding$	868 6916 7696
holds	1828 7821
holds$	868 1669 4880 5023 7868
holmes$	7665
home	5140 7976
home$	6091 6131 6132 6262 6263 6384 3869 6855 1723 7664 7678 5026 7958 7965 7969 7970 7977 7983 7984 7991 7994 7998 2118 8007 8018 2536 2756 5810 5822 5824 5833 2787 5841 5843 5850
homele	8000
homeless$	3036
homelessness$	3036
homes$	6131 6132 7664 5026 7989 5852
honest$	3546 6377 7090 7096 7101 7110 7174
hood$	1146 7045 5499 2450 5651
hooded$	2392 2451 5651 2867
hoodie$	7030 7031 7032 7040 5499 5501 5504 2870
hoodies$	6711 3882 7030 7031 7032 7037 7038 7039 7040 7042 7050 5499 5501 5504 2870
hoodlum$	2841
hoodlums$	2841
hoodrat$	2841
hoodrats$	2841
hoods$	6711 3882 1146 7037 7038 7039 7042 7045 7046 7047 7048 7050 5499 5501 2450 5651
hoody$	7030 7031 7032 5504
hooligan$	2841
hooliganism$	2841
hooligans$	6588 6589 6590 2841
hoot$	7362
hoots$	7362
hope$	4310 7800 5527
hopeless$	3738 1263 1264 2254 2293 2296 2853 2874
hopelessly$	2874
hoper$	6566 6571 6572 6573 5300 5308
hopers$	6566 6571 6572 6573 5300 5308
hopes$	7800
hoping$	7800
hopings$	7800
horde$	647 648
hospit	5071 2019 8000 2134
hospital$	7900 7901 5072 7912 5187 2536
hospitalised$	2985
hospitalized$	2985
hostel	5138
hostel$	7968
hostile$	737 738 739 740 741 6639 6640 1866 2298 2851
hostility$	6674 6675 793 794 5354
hot	4954 4988 2653
hot$	2100 2306
hotel$	6150 6151 6152 6153 3324 3325 3326 3327
hothead$	5299
hotheads$	5299
hotspot$	7784 7818 2644 5706
hotspots$	7784 7818 5706
hour$	2070
hours$	7941 2059 2070 8028 5585
house	5140
house$	6150 6151 6152 6153 3324 3325 3326 3327 6830 6855 6861 7664 5026 5036 7970 7977 7983 7991 2118 5822
househ	5140
household$	6830 6855 6861 7970
houses$	7664 5026 7989
housin	7971
housing$	5830
how$	6374 6713 4037 4038 993 5249
hub$	7627 7780 7799 4970 4996 5033 5688
huge$	3098
hulking$	2867
hung$	6274 623 1159 1160 1161 5511
hungry$	5385 5836
hunt$	598 3651 599 600 601 602 603 604
hunted$	598 3651 599 600 601 602 603 604
hunting$	598 3651 599 600 601 602 603 604
hunts$	598 3651 599 600 601 602 603 604
huntted$	598 3651 599 600 601 602 603 604
huntting$	598 3651 599 600 601 602 603 604
hurt	2093 7995
hurt$	5918 5920 6321 7113 5146 2686
hurted$	2686
hurting$	2686
hurts$	2686
husband$	7955 7987
hygien	5083 7914
hygiene$	7913
hyper$	2172 2853
hypersexual$	2836
hypersexualised$	2836
hypocritical$	2874
hysterical$	2853
i$	1667
ic	2598
ic$	1077 2394
ic0$	2865
ic1$	2865
ic2$	2865
ic3$	2865
ic4$	2865
ic5$	2865
ic6$	2865
ic7$	2865
ic8$	2865
ic9$	2865
idea$	6007
ideas$	6006
identi	1751 7645 7668 1808 1811 1813 1852 7746 1904 5649
identical$	2451
identically$	1091 2417 5498 5500
identified$	656 1784 4864 2127 2575 5629 2580 5651
identifies$	7680 1879
identify$	7670 7680 1879 1938
identifying$	1879
identity$	1758
idle$	5377 2853
idly$	4577 5548
iep$	3024
ieps$	3024
ies$	6829
if$	365 366 367 368 369 370 371 372 373 374 375 376 377 6272 6273 402 403 404 405 406 1398 1519 1520
ignorance$	2874
ignorant$	2853 2874
ignore$	6055 6084 6086 6087 636 637 7214 1645 1646 7557 2212 2462 2521 2522 5582
ignored$	636 637 7075 7076 7077 7078 7214 1645 1646 7561 7562 7563 7564 2212 2462 2513 5570 2521 2522 5582
ignores$	636 637 7214 1645 1646 2212 2462 2521 2522 5582
ignoring$	636 637 7214 1645 1646 2212 2462 2521 2522 5582
ill	8000
ill$	57 58 1126 1148 2321 2323
illegal$	6120
illnes	5053 5058 7971 7973
illness$	7883 7888 5776
image$	6187 3385 3386 334 335 6947 4756 7623 4794 1742 4953 1954 1967 7867
images	1918 4971 4972
images$	6187 3379 327 6211 3385 3386 334 335 6947 7623 4794 1742 7646 7647 4953 1916 1954 7847 1967 7867
immaculately$	1091 2417
immature$	2853
immaturity$	6049 6050 6051 6052 6053 6054 3534 482 483
immigration$	7971 2784
imminent$	7753
immuni	3004
impair	5053
impaired$	5778
impairment$	7883 5740 5776
impetigo$	3016
implicated$	230 231 232 233 2127
important$	1892
impos	1856
imposing$	2395 2867
imposs	1823
impossible$	728 729 730 731 732 733 1263 1264 4876 2472
impression$	6007
impressionable$	2853
impris	7971
impulse$	3627
impulsive$	2853
in	5124 2078 2696
in$	81 3155 5995 3267 3283 3287 3290 3299 3302 3303 3304 328 3390 3391 3392 3394 6436 3685 3698 3712 3779 3846 3855 3884 6844 1024 6957 6960 4146 4157 4158 4159 7036 4207 4212 4216 4220 1168 1169 1170 7183 7190 4391 4418 7334 4687 7580 4835 7696 7699 7712 1876 5024 5050 5051 5080 5082 5107 5114 5128 5130 5131 5159 5184 2135 2204 2343 5398 5490 5498 5500 5524 5539 2538 5629 2698 5783 5823 5827 5865
inability$	3211 159 160 161 162 163
inaction$	3504 7591 5586 5588
inadequacy$	2874
inadequate$	2874
inadequately$	2874
inappropriate$	6120 3357 2208 2298 2451
inappropriately$	1091 2417 5498 5500
inattention$	5586
incapable$	68 2470 5533
incessantly$	2873
incest$	7992
inch$	4003
incidents$	7846
inclination$	4353 7184 7185 7186 7187 7188 7189
include$	5629
income	7971
income$	5844
incompetence$	2874
incompetent$	2874
incompetently$	2874
inconsistent$	6625 6626 6627 6628 746 2290
incorrect$	2444
increa	1905 2615
indecent$	3357
indepe	5823
independent$	4017 4019 1072 5429 5443
index	5653
index$	4884 7822
indica	4800 5598
indifference$	7591 5586 5588 2874
indifferent$	5533 2874
indisputably$	2873
indivi	7736 1953 5674
individual$	6642 6656 6657 6658 6659 6660 6661 6957 6960 1810 7736 7797 2048 5346 5399
individuals$	6506 6507 6508 6509 6642 6656 6657 6658 6659 6660 6661 6957 6960 1810 4932 5006 5346 5399
indulge$	237 238 239
indulged$	237 238 239
indulges$	237 238 239
indulging$	237 238 239
ineffective$	2874
ineffectual$	2874
inept$	2874
ineptitude$	2874
inevitable$	1265
inevitably$	5534 2873
inexcusable$	4668 4669 7500 2874 2875
inexcusably$	2874
inexplicably$	2876
infamous$	710 711 712 713 714 715 716 717 825 2345 2855
infect	5053
infection$	7883 5776
inflicted$	5247
influe	7734
influence$	6533 5289
influenced$	5918
influences$	6533 5289
influential$	7835
inform	1859 1921 5598 2615
inform$	1738 7633 1759 1760 1849
informant$	2884
informants$	2884
information$	3548 7406 4602 1653 1654 1655 1656 4790 7632 7633 1752 7813
informed$	3217 1849
informing$	1759 1760 1849
informs$	1759 1760 1849
inhale	5058
inhaler$	7888 2949
inhalers$	2949
initiative$	2625
injection$	7923
injections$	7923
injunc	4974
injunction$	7762 7804 7838 7861 8027 5685
injunctions$	7762 7804 7838 7861 5685
injuri	5058
injuries$	7888
injury	5053 5058
injury$	7883 7888
inner$	1080
innocent$	6824 6825 6826 6827 5417
innocents$	6819 6820 6821 6822 6823 5416
inpatient$	2986
inquiry$	7701
insane$	5347
inside$	5995
insight$	5256
insist$	211 212 213
insisted$	211 212 213
insisting$	211 212 213
insists$	211 212 213
insistted$	211 212 213
insistting$	211 212 213
insolent$	2853
insomnia$	2996
inspec	4812 4813 4814 1762 1763 1797
inspector$	1740 7642 7643 7644 4815 4816 4850 1968 5671
instagram$	296 3349 297 3350 298 3351 299 3352 300 3353 6184 6185 6186
instead$	7567 7569
instigator$	5635 2842
instigators$	5635 2842
institutional$	2487
instructed$	1755 1801 5011
instructions$	5265
insulin$	2951
integrated$	2595
intel$	2880
intell	7666 5649 5653
intelligence$	7406 7626 4797 7629 7649 4883 7789 4995 2545 5599 2547 2635 2879 2903 2920
intended$	1892
intens	1945 2615
intensive$	4998 2800
intent	1949
intent$	8022 5877
intention$	4353 7184 7185 7186 7187 7188 7189
intentions$	4353 7184 7185 7186 7187 7188 7189
interc	4856 2932
intercepted$	7686
intercourse$	5221
interest$	7162 4353 7184 7185 7186 7187 7188 7189 7367 7368 7369 7370 7371 7372 7373 4547 4548 4549 4550 4551 4735 7571 7572 7573 7574 1752 7693 1979 5583
interested$	4360 4504 4700 4779
internally$	2745
internet$	296 3349 297 3350 298 3351 299 3352 300 3353 6184 6185 6186 2182
interr	4832
interrogated$	7662
interv	1808 2132
intervene$	7392 7556 7559 7740
intervened$	7402
intervention$	6620 8016 5514 5871
interventions$	6620 1196 1197 1198 1199 5514
interviewed$	1839 2128
intimate$	3357
intimidate$	633 2210
intimidated$	633 2210
intimidates$	633 2210
intimidating$	633 6706 2210 2298 2416 2851
into	2078 2546
into$	5921 5995 3293 3294 3295 3297 3777 1939 5131 2135
invariably$	2873
invest	7746 5032 7966 5183 2624 2910
investigate$	7392 7559
investigation$	7732 7742 7862 8012 8013
investigations$	7732 7742
invincible$	2862
invitation$	4245 1193 1194 1195
invitations$	4245 1193 1194 1195
invite$	5902 5903 418 419 2191 2195
invited$	5902 5903 418 419 2191 2195
invites$	5902 5903 418 419 2191 2195
inviting$	5902 5903 418 419 7191 7192 7193 2191 2195 5525
involv	7697 7717 5630
involved$	5918 5920 230 231 232 233 234 235 236 645 726 7560 4866 7806 2127 5272
involvement$	230 231 232 233 645 4882 5272
involving$	7718
iq$	3007
irresponsible$	52 53 3107 478 2154 2197 2874
irresponsibly$	2830 2874
is	1845 5035 7896 2680
is$	3115 156 157 433 434 652 678 679 680 681 682 683 684 685 686 687 735 3795 3800 766 780 781 782 783 784 785 917 921 3974 922 923 924 925 928 929 930 931 940 6957 6960 4195 1167 4249 4313 4392 1373 1374 4706 1661 1662 7583 7606 4810 4851 4923 4930 4997 2037 2076 5169 2138 2242 2246 2279 2294 2295 2305 5446 5490 5491 2525 5629 2641 2688 2693 2700 2711 2727 2745 2747 2748 5820 2781 2785 2802 2804 2805 2809
isn$	1187 1222 1227 2291 2363
isolated$	3718 3719 3720 3721
isolation$	6552 2061 5297
iss$	2800
issue$	6673 1739 4793 1741 5272 5352 5744
issued$	1739 4793 1741 7625 5017
issues$	6673 1739 4793 1741 4957 5272 5352 5744
issuing$	1739 4793 1741
it$	6232 6295 6296 6298 807 6713 3892 6906 6907 1235 1236 7232 4447 7281 4485 4486 7396 7405 4664 1615 1616 1617 7541 7542 4746 4769 5246 5335 5575
its$	3276 6129 453 3509 3585 7279 4589 4599 4682 4684 4686 7518 7519 4691 4693 4694 7530 7550 4722 4758 4759 7596 1723 4777 4785 4786 4896 4904 5161 2488 5568 2526 2535
itself$	3053 3055 3084 3085 33 3087 3088 3089 3090 3091 39 5923 5924 3095 3096 6046 3346 6290 6291 6293 3475 3476 3477 3478 3479 3480 3481 3482 3484 3485 6318 6319 6332 3511 3512 3513 3514 6345 6346 6347 6348 6349 6350 6351 3524 3525 3526 6357 3584 3588 536 3590 3591 6422 6423 6424 6425 6426 6427 6585 6735 6736 6737 6738 6739 6740 6741 3968 3969 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 6877 4048 6884 7423 4718 4719 5203 5228 5229 5425 5426
jacket$	7030 7031 7032 7040 5499 5504 5508
jackets$	7030 7031 7032 7040 5499 5504 5508
jail	5188
jail$	7954 8018
jailed	7973
jailed$	5199
january$	6133
jeans$	7030 7031 7032 7046 7047 7048 1166 7053 5499 5504 2458
jeopardise$	10 2150 2151
jeopardised$	10 2150 2151
jeopardises$	10 2150 2151
jeopardising$	10 2150 2151
jeopardize$	10 2150 2151
jeopardized$	10 2150 2151
jeopardizes$	10 2150 2151
jeopardizing$	10 2150 2151
jeopardy$	5883 5884 5894
jewellery$	7030 7031 7032 5499 5504
job	7971
job$	7248 7330 7331 7332 7333 7346 7347 7348 7349 7350 7351 7352 7353 7354 7355 7417 7421 7428 5565
jobs$	7346 7347 7348 7349 7350 7351 7352 7353 7354 7355
jobsworth$	2874
jobsworths$	2874
joggers$	7030 7031 7032 7046 7047 7048 1166 7050 5499 5504 2458
join$	6055 6084 7113
joint	2615
joint$	2589
joke$	5564
journe	7809
judge$	4054 7556 2146
judged$	3110
judgement$	6399 5565
judgment$	6399 5565
july$	6133
jumper$	7030 7031 7032 5504
jumpers$	7030 7031 7032 5504
june$	6133
junkie$	2846
junkies$	2846
just$	3154 3418 3422 412 6406 6407 6408 6409 807 1237 1250 1251 1252 1253
justice$	6708 6709 7795 7796 8015 5186
justification$	5563
juvenile$	2237 2240 2247 2864
juveniles$	2864
keen$	130 131 136 4784 7800
keens$	7800
keep	4860 1932
keep$	42 5969 3216 3235 6084 6086 6087 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 469 470 6362 531 535 537 6429 624 4034 4035 4036 4039 4040 4042 4043 4046 7085 7091 7105 1406 1407 1408 1725 1738 1772 2164 5517
keeped$	5969
keeping$	5969 6094 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 531 535 538 4034 4035 4036 4039 4040 4042 4043 4046 7431 1772 2164
keepped$	5969
keepping$	5969
keeps$	5969 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 469 470 625 1772 4880 2164
kept$	267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 6253 6261 6285 6286 469 470 1406 1407 1408 7402 7640 1772 1962 2062 2164 5582
ketamine$	5076 7907 7918 2708
key$	4691 7756 7793 7835 2575 2578 2580 2582
kg$	7915
kick$	7112 1644 2300
kicked$	1644 2093 2094 2300
kicking$	3768 1644 2300
kickked$	1644
kickking$	1644
kicks$	1644 2300
kid$	6642 6656 6657 6658 6659 6660 6661 5275 5288 5346
kids$	6530 6536 6642 6645 6656 6657 6658 6659 6660 6661 6697 6819 6820 6821 6822 6823 5215 5275 5288 5346 5391 5416
kill$	2665
killed$	2665
killing$	2665
kills$	2665
kilo$	7915
kilos$	7915
kind$	6908 6909 6910 6911 7007
kinshi	2079
kinship$	5132
kissed$	3183 6237
kissing$	6243
kitted$	1127 1128 1129 2445
knew$	139 484 3538 3539 832 833 841 842 843 7230
knife	8023
knife$	6113 1880 4992 8022
knives	7620 7630 7703
knives$	1757 7690 7710 7711
knock$	623 1865
knocked$	623
knocking$	623
knockked$	623
knockking$	623
knocks$	623
know	1904
know$	139 3355 3528 3529 484 3538 3539 3542 3543 832 833 834 835 841 842 843 984 7230 7313 7314 7645 1789 1841 1915 1938 1944 1952
knowing$	3158 106 139 875
knowingly$	6240 6241 359 5241 5242 2190
knowledgeable$	875
known	7659 1808 1811 1918 4971 4972
known$	3528 3529 6360 3542 3543 6400 6401 3572 3573 6496 6506 6507 6508 6509 710 711 712 713 714 715 716 717 825 3879 3880 4433 7641 4864 7695 1820 1845 1923 1934 2143 2208 2237 2241 2247 2346 2575 2578 2580 2640
knows$	139 484 3538 3539 832 833 834 835 841 842 843 985 7230 1944
knuckle$	6987
knuckles$	6987
kudos$	6477
label$	5510
labels$	5499 5510
labour$	5334
lac$	2338 2339 2854
lack$	48 567 568 569 570 571 572 573 574 575 576 577 734 813 1688 4742 4743 4744 2203 2250
lackadaisical$	2874
lacked$	567 568 569 570 571 572 573 574 575 576 577 2203 2250 2290
lacking$	567 568 569 570 571 572 573 574 575 576 577 7536 7537 7538 7539 2203 2250
lacks$	567 568 569 570 571 572 573 574 575 576 577 2203 2250 2290 2337
lad$	6642 6656 6657 6658 6659 6660 6661 5288 5346 5471
ladies$	978
lads	7675 7809 1953 2586
lads$	5936 5996 6021 158 204 6135 6159 3431 3435 3436 3456 486 3575 6485 6492 6513 3692 640 641 642 6530 6592 6642 6656 6657 6658 6659 6660 6661 6676 4032 4033 7059 7137 7138 7139 7140 7141 4318 4319 4320 4330 4339 4380 7251 4626 7476 4959 1912 1924 7810 1933 1941 7829 7832 5006 5013 1972 1986 7872 5288 5346 2301 5471 5699
lady$	947 6832 6833 6834
lamentable$	2874
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4447 4452 4453 7546 7575 4772 2536
lands$	0 1
language$	5068
lank$	2435
lanky$	4161 2867
lap$	448
laped$	448
laping$	448
lapped$	448
lapping$	448
laps$	448
large$	4136 2395 2867
largely$	1661 1662 2525
larger$	2395
lashes$	5483 5489 5499
last$	4379 2064
late$	7214 7553 4724 7925
laugh$	579
laughed$	579
laughhed$	579
laughhing$	579
laughing$	579
laughs$	579
law$	692 693 694 695 700 702 2637
lawless$	2293 5347 2853
lax$	1547 1548 1549 1550 7536 7537 7538 7539 4724 2512
lay$	2628
layabout$	2841
layabouts$	2841
lazily$	2874
laziness$	2874
lazy$	1547 1548 1549 1550 4724 2440 2512 2853 2874
lead	1859 5669
lead$	5895 114 115 116 117 118 119 660 661 662 663 964 965 966 967 968 1859 2615
leader	5649
leader$	7724 7756 7793 5272 5284 5634
leaders$	7724 7756 7793 5272 5284 5634
leadership$	7367 7368 7369 7370 7371 7372 7373 1653 1654 1655 1656 7571 7572 7573 7574 5272 2487 5565 5583
leadin	7821
leading$	114 115 116 117 118 119 660 661 662 663 964 965 966 967 968 7835
leads	7821
leads$	114 115 116 117 118 119 660 661 662 663 964 965 966 967 968 7868 2615
league$	4767
lean$	2395
learn	4808 1813 1904
learn$	6041 487 488 3542 3543 6429 7085 7091 7105 7133 7134 7135 7136 7165 7556 7638 1938 5517
learned$	3542 3543 989
learning$	69 5112 2687 2689 2738 2740
learns$	7165
learnt$	3542 3543 990
least$	4437 4539
leave	7834
leave$	0 1 3056 5913 31 32 34 6024 6041 6055 6084 6086 6087 294 295 6362 7085 7091 7105 7113 1510 1511 1512 1513 1514 1515 1516 1517 1518 1695 1696 5517 2531
leaver$	5825
leaves	2078
leaves$	0 1 3056 31 32 34 294 295 6364 1510 1511 1512 1513 1514 1515 1516 1517 1518 1695 1696 5131 2135 2531
leavin	2078
leaving$	0 1 31 32 34 294 295 1510 1511 1512 1513 1514 1515 1516 1517 1518 1695 1696 5131 2531 5623
led	5598
led$	5895 5896 5897 5913 5918 114 115 116 117 118 119 6364 6365 6366 660 661 662 663 4952 5370
left	2078 7973
left$	0 1 3056 5913 31 32 34 6088 6253 6261 3457 6364 3553 1510 1511 1512 1513 1514 1515 1516 1517 1518 1695 1696 5131 2135 5570 5582 2531 5629
leg$	6987 7892
leggings$	7030 7031 7032 7046 7047 7048 7053 5499 5504
legs$	6987 7892
length$	4154
less	1887
less$	494 3986 7328 7329 1823 2377
lesson	5123
lesson$	69 71 72 7207 7208 7209
lessons$	69 71 72 6553 6685 7934 7937 7953 5220 5803
let	1761
let$	35 36 112 113 6253 6268 6269 6270 6271 6274 6334 7085 7091 7105 7214 7408 7409 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 1572 1573 1574 1575 1576 1577 1578 1579 1580 4634 4635 1695 1696 1716 1717 1718 1738 1759 1760 1969 5517 2531
leting$	1759 1760
lets$	35 36 112 113 6334 7214 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 1572 1573 1574 1575 1576 1577 1578 1579 1695 1696 1716 1717 1718 1759 1760 1969 2531
letter$	7406 7496 7497 5574
letters$	7406 7496 7497 7541 7542 5574 5575
letting$	35 36 112 113 7214 1551 1552 1553 1554 1555 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 1572 1573 1574 1575 1576 1577 1578 1579 1695 1696 1716 1717 1718 2531
leukaemia$	3002
level	1887
level$	6908 6909 6910 6911 7899 2066 5815
levels$	6908 6909 6910 6911
liability$	692 3745 693 3746 694 3747 695 3748
liaison$	5221
liaisons$	5221
liar$	6571 6572 6573 5299 5300
liars$	6571 6572 6573 5299 5300
library$	4447 4452 4453 7546 7575 4772
licence$	8027 8032 5879
licences$	8032
lie$	491 492 7111 7210 7211 7212 7214 7236 7543 5576
lied$	491 492 7210 7211 7212 7230
lies$	3504 491 492 7210 7211 7212 7214 7230 7235 7543 7583 5576
life	5140 8008
life$	3064 6080 6779 6831 6835 6847 6848 6849 6850 6851 5044 7891 7970 2157 5213 5272 5278 5840
lifes$	5278
lifestyle$	3 4 5 6 7 8 9 3072 3083 5927 5929 6477 6479 6480 6847 6848 6849 6850 6851 5207 5208 5213 5272 5291 5292 2831
lifestyles$	5927 5929 6847 6848 6849 6850 6851 5207 5208 2831
lift$	6019 6020 6203 6204 6205 6206 6207 6208 6209 6210 6215 6218 6243 6247 6947 4471
lifted$	4472 4494
lifts$	6019 6020 6203 6204 6205 6206 6207 6208 6209 6210 6215 6218 6243 6247 6947
light$	1099 6995 2395 2413 2414 2420 2435
lighter$	1099 2413 2420
like	4820
like$	6177 6178 594 595 3717 3758 3759 3760 6611 3938 3950 3962 3963 3964 3965 3966 3967 6798 6799 3970 4230 7636 7800 5272 5437 5498 5500
liked$	594 595
likelihood$	1890
likely$	1748 1806 2241 2575
likes$	6177 6178 594 595 7800
liking$	594 595
limited$	567 568 569 570 571 572 573 574 575 576 577 6625 6626 6627 6628 746 2203 2290
line$	6125 6135 6136 6140 6142 6146 6147 6148 6149 1818 7710 5214 5667
lines	7807 5649
lines$	6114 6130 6135 6136 6139 6141 6145 6147 6148 6149 3744 6745 1818 5214 5709
lingered$	6274
link	7645
link$	623 5602 2603
linked	1889
linked$	645 1821 1845 7806 4977 2127 5272
linking$	623
links$	626 627 645 5272 5602
lip$	3696 6987 4695 5781
lips$	6987
lipstick$	6988 6989 6990 5489 5492
lisp	7894
list	1808 1918 4971 1920 5000 1951
list$	7646 1765 7781 4973 7812 7822 7830 7844 5021 5027 5059 5615 5647
listed$	1782 4973
listen$	6041 6055 6248 6249 6250 6251 6252 6253 6429 3635 3636 3637 3638 3639 7062 7085 7091 7105 7133 7134 7135 7136 7165 7327 7392 7556 7559 4808 5517 5518 5545
listened$	6248 6249 6250 6251 6252 6253 6261 6285 6286 7261 7277 7282 7323 7327 7402 7604 5545
listening$	6253 5546
listenned$	6253
listenning$	6253
listens$	6253 7165
listing$	4973
listinged$	4973
listings$	4973
lists$	7646 4973 7812 7844 5027 5615
little	1746
little$	40 50 3569 567 568 569 570 571 572 573 574 575 576 577 696 746 3983 4094 7021 1306 4537 4542 4543 4544 1500 7386 7387 7553 7592 4799 2203 2220 2247 2276 2290 2337 2362 2434 2530
live	1746
live$	6055 6098 705 885 886 887 888 889 890 909 910 911 912 913 948 964 965 966 967 968 1362 4799 4902 7886
lived$	964 965 966 967 968 1364 2076 2106 2121 2770
lives$	3064 5930 5931 5932 5933 5934 705 885 886 887 888 889 890 909 910 911 912 913 6831 6835 964 6847 965 6848 966 6849 967 6850 968 6851 1363 2076 2077 2121 2770
living$	885 886 887 888 889 890 948 964 965 966 967 968 2076 2121 8007 8008 2770
livs$	2121
local	1746
local$	829 1074 7550 4799 2078 2079 5264 2392
locat	7746
locate$	5691
location$	3180 3181 3182
lock$	1847
locked$	6321 4965 7805 2093 2094
lockers$	5026
locs$	5487 5489
lodged$	2121
lodges$	2121
lodging$	2121
lodgs$	2121
log	1774 1893 1920 1951 5598
log$	1771 4825 1777 7680 7684 4973 1927 5027
loged$	4973 1927
logged	1774 7659
logged$	1782 7681 4994 1942 7833 5689
loggin	1774
logging$	1771 1777 4973
logginged$	4973
loggings$	4973
logo$	5499
logos$	5499
logs	1774
logs$	7680 4973 5027
loiter$	5446
loitered$	5446
loitering$	5446
loiterred$	5446
loiterring$	5446
loiters$	5446
lone$	1074 2391
long$	4697 7553 2414 2434 2435
longer$	3989 3994 4028 4096 1044 1045 4110
look$	3093 3212 415 416 417 544 853 878 3931 879 880 881 3934 882 883 3936 884 4034 4035 4036 4039 4040 4042 4043 4046 994 999 1109 1110 1111 7392 1598 7557 7559 7841 2097 2441
looked$	415 416 417 814 878 3931 879 880 881 3934 882 883 3936 884 994 999 4084 6917 6918 6919 6920 6923 6928 1109 1110 1111 7277 7282 7402 1598 7604 2080 5134 2441
looking$	415 416 417 3651 599 600 601 602 603 604 3673 3903 4034 4035 4036 4039 4040 4042 4043 4046 994 999 6886 6894 6895 4083 6917 6918 6919 6920 6922 4095 6927 6973 4387 1598 7800 2098 5456 5457 5464 5465 5469 5546
lookings$	7800
lookked$	994 999
lookking$	994 999
lookout$	2896
lookouts$	2896
looks$	6281 6282 415 416 417 878 3931 879 880 881 3934 882 883 3936 884 994 999 1109 1110 1111 7056 1598 2097 2441
loose$	3218
lorry$	3187
lose$	7113 2065 2108
loser$	6571 6572 6573 5299 5300
losers$	6571 6572 6573 5299 5300
loses$	2065
losing	2032
losing$	5085 2065 2108 2712
loss$	7535 5740
lost	2032 2089 7973
lost$	3737 7214 7561 7562 7563 7564 1682 1683 1817 5085 2065 2108 2235 2253 5582 2712
lot$	828 6880 6888 6889 1541 5016 5288 5428
lots$	1107
loud$	2315
loudmouth$	2847
loudmouths$	2847
lounge$	1159 1160 1161
lounges$	1159 1160 1161
lout$	2841
loutish$	2841 2853
louts$	6588 6589 6590 2841
love$	594 595 6611
loved$	594 595
lover$	5234
lovers$	5234
loves$	594 595
loving$	594 595
low$	3757 6625 6626 6627 6628 746 758 759 3818 3819 3820 3821 3822 3823 3824 3825 1147 2225 2290 2337 5503 2684
lower	1887
lower$	758 759 2720
lowest$	2737
lowlife$	2841
lowlifes$	2841
lurch$	7398
lure$	2158
lured$	2158
lures$	2158
luring$	2158
lycra$	5499
lying$	491 492 6593 7214
machet	8023
machete$	8022
made$	31 32 34 54 55 56 5943 64 3118 3119 3120 3121 201 202 229 264 6253 6364 506 3640 3641 3642 3643 6475 725 945 4145 4327 4329 4407 4445 4474 7363 7364 7365 7366 1484 1611 1612 1657 1816 7707 1837 4947 2001 2216 5629
magist	2814
magistrate$	2146
magistrates$	6708 6709 2146
magnet$	1957 5702
magnets$	1957 5702
mail$	7528
mails$	7528
main$	7724 7756 7793 7835 2241 2575 2578 2580 2582
major$	2582
make	1773
make$	31 32 34 54 55 56 5943 64 3118 3119 3120 3121 3122 3123 3129 3130 3131 3132 3133 201 202 229 264 454 474 6364 506 6429 945 4156 6988 6989 6990 7007 4185 4227 4327 4328 7162 4473 1484 1611 1612 4809 1991 2001 2216 5492
maked$	454 474
maker$	5281 5285
makers$	5281 5285
makes$	31 32 34 54 55 56 5943 201 202 264 454 474 6364 506 3640 3641 3642 3643 945 4327 1484 1611 1612 2001 2216
makeup$	6988 6989 6990 7056 5489 5492 5499
making$	31 32 34 54 55 56 5944 5945 5946 64 3118 3119 3120 3121 3122 5955 6027 6028 6029 6030 6031 6032 6033 6034 201 202 264 454 474 506 6542 945 6894 6895 7214 1484 7430 1611 1612 2001 2216 5282
maladaptive$	2156
maladjusted$	2293
male	2586 2598
male$	6228 3657 4127 6958 6959 4130 6961 6962 1093 4811 1810 5444 2392 2575
males$	3165 5996 6003 3176 3179 6013 6014 6021 6023 6119 6135 6159 3354 6190 6191 6196 6199 6228 6484 6498 3671 6502 6503 6506 6507 6508 6509 6513 6514 6642 6656 6657 6658 6659 6660 6661 6890 1810 5211 5346 2863
malicious$	2215 2853
malign$	649 650 651 2236
malnourished$	2411
malodorous$	2867
man	5195
man$	3165 3169 6003 3174 3175 3176 3179 6013 6014 6018 6021 6023 6104 6135 6150 6151 6152 6153 3324 3325 3326 3327 6158 6159 6160 6163 6196 6228 6231 6246 3671 6502 6503 6506 6507 6508 6751 6766 6768 6770 3945 6809 6815 6816 6817 947 6832 6833 6834 6839 958 959 6859 978 6890 4178 4184 4811 8004 8025 5211 5239 5414
manage	5007
manage$	6575 6611 6688 885 886 887 888 889 890 948 4034 4035 4036 4039 4040 988 4042 4043 4046 1007 6891 6892 4066 1014 1015 4069 7146 7395
managed$	885 886 887 888 889 890 948 1007 7177 7178 7179 7180 7181 1962 2754
management$	3843 1653 1654 1655 1656 2487 5565 5647
manager$	4447 4452 4453 7546 7575 4772 7837 5647
managers$	4447 4452 4453 7546 7575 4772 7837
manages$	885 886 887 888 889 890 948 1007
managing$	885 886 887 888 889 890 948 4034 4035 4036 4039 4040 4042 4043 4046 1007 6894 6895
manbag$	5499 2870
manbags$	5499 2870
manipulate$	3894
manipulated$	5918
manipulating$	2853
manipulative$	2298 2853
manipulator$	5299
manipulators$	5299
mannered$	5374 5375
many$	3145 3161 6753 4666 4667 4691 4692
map	5653
map$	1843 1844 1985 2602
mapped$	1843 7833 1985 2602
mapping$	1843 1985 2602
maps$	1843 1985 2602
march$	6133
marginalised$	2392
marked$	1782
marker$	4834 5614
markers$	4834 5614
market	4985
market$	7815 7845
marks$	5812
marria	7971
mask$	1158 7045 5499 5505
masked$	1158 5512
masking$	1158
maskked$	1158
maskking$	1158
masks$	7037 7038 7039 1158 7042 7045 5499 5505
massage$	1724
match	7645
match$	4951
matching$	1805 1996 2451 5651
material$	7813
maths$	3725 5813 5814
matric	5653
matrix	5653
matrix$	7822 5654
matted$	2435
matter$	150 4288 4289 4290 4302 7162 4769
matters$	6835 4664
mattress$	5139
mature$	875 4106 1072 5440 5441 5442 2862
maturity$	875 2862
may$	6133 3803 902 4806 1756 1794 1922
meals$	7982
mean$	5895 5913 6364 4724 2416
meaningful$	4533 4534 4535 4536
means$	5895 5913 6364 1892
meant$	7230
measur	5662 5669
measure$	164
media$	3349 3350 3351 3352 3353 6184 6185 6186 7657 7687 7794
medica	7914 5717
medical$	7894 2691
medicated$	2969
medication$	7918 2969
medici	5058
medicine$	7888
mediterranean$	1093 4149 2416 5494
medium$	758 759 3818 3819 3820 3821 3822 3823 3824 3825 1083 2395
meet	7871
meet$	3240 3241 3242 6084 6086 6087 6179 301 302 303 6239 6248 6249 6250 6251 6252 6287 6288 6289 6471 6473 7062 7085 7091 7105 7392 7660 5243 5517
meetin	7809
meeting$	5985 6094 301 302 303 6239 6248 6249 6250 6251 6252 6287 6288 6289 7811 5546 5623
meets$	301 302 303 7660
melatonin$	2978
meloterritorial$	2853
member	7620 7621 4795 4803 7654 7671 7673 7675 7677 4848 7679 1798 1799 7717 1842 1845 7730 1850 7736 4924 7754 4927 4928 7809 1953 7875 5630 2586 5653 5661 5662 5674 5680
member$	6642 6656 6657 6658 6659 6660 6661 4338 4345 4346 7757 4959 7797 7806 1924 7810 1933 1941 7829 7832 5013 7872 5195 5272 5346 5699
members$	76 158 204 6592 6642 771 6656 6657 6658 6659 6660 6661 4330 4604 7648 4828 1776 1802 4895 1846 4903 4921 7757 4932 7766 7769 4959 1912 7806 1924 7810 1933 1941 7829 7832 5006 5013 1986 7872 5047 5052 5272 5346 2301 2569 2588 5658 5699
membership$	4882 7712 1845 5272
men$	3165 5996 3167 3168 6000 6001 6003 3174 3175 3176 3179 6010 6013 6014 6018 6021 6023 6070 6075 6082 6104 6117 6118 6135 6150 6151 6152 6153 3324 3325 3326 3327 6158 6159 6160 6163 3354 6188 6189 6193 6196 6199 6228 6231 6246 6287 6288 6289 6482 6488 6489 3671 6502 6503 6506 6507 6508 6509 6512 6513 6724 6725 6726 6751 6761 6768 6769 3944 6780 6781 6800 6807 6815 6816 6817 958 959 978 6890 6900 6901 7012 7059 5211 5213 5214 5239 5414 5423
menace$	633 674 675 676 677 2210 5299 5315 2851
menaced$	633 2210
menaces$	633 2210 5299
menacing$	633 2210 2416 2851
mend$	7556
meningitis$	3018
mental	5083 7914
mental$	5065 2013 5071 7913 7971 5347
mentality$	5272 5280 5292 5389 5593
mentally$	2330
mentor$	5791
mentoring$	69
merely$	1237
mess$	7535 4710
messag	1803 4857 4964
message$	6179 301 302 303 305 306 307 308 309 310 311 4999 5574
messaged$	301 302 303 305 306 307 308 309 310 311
messages$	6008 301 302 303 6187 305 306 307 308 309 310 311 7687 7794 5021 1970 5574
messaging$	5985 301 302 303 305 306 307 308 309 310 311
messed$	774 3833
messy$	2435
met	2102
met$	301 302 303 6268 6269 6270 6271 6274 7402 5243
methylphenidate$	2973
mice	2119
mice$	5172
micro$	2451
middle$	4164
might$	1382 1383 1384 1385 1386 4806 1756
migraine$	2935
migraines$	2935
mind$	6717 953 954 955 956 957
minded$	5372 5379 5554
mindset$	5292
mini$	3982 7030 7031 7032 4223 2220 2362 5504 2454
miniature$	2362
minimal$	6625 6626 6627 6628 746 4537 2290
minimise$	578 2196
minimised$	578 2196
minimises$	578 2196
minimising$	578 2196
minimum$	7385
miniskirt$	2870
miniskirts$	2870
misbehave$	2850
misbehaved$	2850
misbehaves$	2850
misbehaving$	2850
misbehaviour$	2850
miscarriage$	2988
miscarried$	2988
mischief$	2232
miscreant$	2841
miscreants$	2841
misfit$	6571 6572 6573 5299 5300
misfits$	6571 6572 6573 5299 5300
misfortune$	6336 6337 6339 6340
misguided$	2156
mishandle$	2877
mishandled$	2877
mishandles$	2877
mishandling$	2877
misled$	5582
mismanage$	2877
mismanaged$	2877
mismanages$	2877
mismanaging$	2877
misper$	5218
mispers$	5218
miss$	6055 6084 6086 6087 7113 7214 1638 1639 2750
missed$	7214 7501 7502 7503 7504 1638 1639 7561 7562 7563 7564 2519 2750
misses	2089
misses$	7214 1638 1639 2750
missing$	6060 6102 6164 6165 6173 3344 3345 3813 4299 7214 1638 1639 4855 5218 2750
misuse$	5761
mix$	6055 6248 6249 6250 6251 6252 623
mixed$	3178 230 231 232 233 234 235 236 623 6625 6626 6627 6628 1075 1078 1090 1094 1097 1099 4163 4171 4172 4173 1122 1123 2420
mixes	7834
mixes$	623 7821
mixing$	6248 6249 6250 6251 6252 623
mob$	647 648 828 5279 2227
mobile$	1779 7663 2559
mobiles$	1779 7663
mock$	2759
mocks$	5813
modern$	2280
modus$	5641 2590
mohawk$	2868
mohawks$	2868
moment$	1983
money$	6019 6020 3317 3318 3319 6203 6204 6205 6206 6207 6208 6209 6210 6215 6218 3648 6479 6480 6505 7530 7596 7690 5259 2277 5585
monito	1774 4856 1951
monitor$	7670 7680 7684 1915 4979 1927 1936 5691
monitored$	7681 7686 4979 1927 1936 7833
monitores$	1936
monitoring$	1804 4979 1936
monitors$	7680 4979 1936
monkey$	7362
monster$	5299
monsters$	5299
month$	5585 5846
months$	5585 5846
mood	5058 5083
mood$	7888 7913 5737 2715
moods$	7888
moody$	2853
moral$	3624
morals$	6696 5390
more	2546 2615
more$	3074 3075 3076 3077 3078 891 892 893 894 897 898 899 900 918 933 6879 6888 6889 7262 7271 1647 1648 1649 1650 1651 4766 4768 1726 1727 1731 5428 2575
morning$	2648
morphi	5089
morphine$	7919
most$	6753 6879 1118 1192 5016
mostly$	1167
mother	7959 5140 7972 5143 7976 7979 7980 2117
mother$	6705 972 2071 2072 7956 7970 5141 2091 7985 2104 5165 8007 5393 2373
mothered$	2373
mothering$	6912 6917 6918 6919 6920 2373
motherred$	2373
motherring$	2373
mothers$	4619 2104 5393 2373
motions$	7526
motivated$	596
motivation$	6696 5256 5390
mould	2119
mould$	8001 5172
mount	1773
moustache$	5472 2868
moustaches$	5472 2868
mousy$	2435
mouthed$	5368 5369
mouthy$	2853
mov	1932
move$	7085 7091 7105 7216 7556 7645 5517 5807 5827
moved$	6321 7090 7096 7101 7110 7174 4679 1962 2076 7973 5144
moveme	7620 4827 4857 1918 4971 4972 7809 7814 1950 5661
movements$	7657 7658 4829 7687 5003
moves$	5821 5827
moving	7841
mri$	7908
much$	4004 6888 6889 1542 1670 4747 5016 5428 2439
mugged$	2142
mugger$	6571 6572 6573 5299 5300
muggers$	6571 6572 6573 5299 5300
mugshot$	1940 2901
mugshots$	2901
mule$	6574 6602 6603 6604 5301 5330 2278 5332
mules$	6574 6602 6603 6604 5301 5330 5332
mullet$	2868
mullets$	2868
multi$	1369 1746
multiple$	4666 4667 2663
mum	7959 5140 7972 5143 7976 7979 7980 2117
mum$	6375 6705 2071 2072 7956 7970 5141 2091 7985 2104 5165 8007 5393
mums$	6375 2104 5393
murder$	1754 4902 2575
murmur$	5743
muscly$	2395 2867
muscular$	2395 2867
must$	21 22 23 24 25 26 477 489 902 7543 1664 1667 1794 1922 5576
mute$	5786
mutism$	5786
nails$	6747 7040 5483 5489 2437
naive$	52 53 478 6856 6857 6858 2197 5422 2853
naivety$	6049 6050 6051 6052 6053 6054 6333 3534 482 483
naked$	3357 6237
name	1813
name$	6841 6842 6843 7587 7633 7664 1990
named$	1929 1990 2575
names	1751 7679 1918 4971 4972 5000
names$	7633 7646 7647 7648 7650 7664 1897 1941 7830 7847 7848 5021 1990 5603
naming	1813
naming$	1990
nan	7959 5140 7972 5143 7979 7980 2117
nan$	7956 7970
nana	7959
nasty$	2235 2853
nation	5110
national$	7940 2560
naughty$	2235 2293 2298 2853
near$	1532 1533 1534 7656
nearby$	4855
nearly$	976 977 2361 2370
neat$	2434 2435
neatly$	1091 2417
necessary$	1892
neck$	6987
necks$	6987
need	4820 7898 2033 5137 5785
need$	21 22 23 24 25 27 849 850 851 903 6803 6863 6885 1010 6902 6903 6904 6905 1026 1027 1028 4082 1030 1031 1032 1033 4091 4092 4093 1041 1042 6926 4097 4098 4099 4100 4101 4102 4103 6934 6936 7636 7800 5086 7932 7967 5742 5744
needed$	6885 1041 1042 1376 1892
needing$	849 850 851
needless$	3098
needs	2025 2033 2696 5766
needs$	21 22 23 24 25 28 849 850 851 6885 1041 1042 6926 4097 4098 7484 7800 5078 5086 2040 2046 7932 5742 5744 5792 5794
needss$	5792
needy$	2293 2853
neet$	2857
neets$	2856
negative$	3107 6506 6507 6508 6509 649 650 651 6639 6640 7698 2208 2236 2334 5640
neglec	2093 5164 7997
neglect$	1600 1601 7535 7591 7992 7993 7994 7996 2515 5586 5588 5834 2797
neglected$	1600 1601 5146 2513 2514 2515 5834 2797
neglectful$	2874
neglecting$	1600 1601 2514 2515
neglects$	1600 1601 2514 2515
negligence$	5588 2874
negligent$	2874
negligently$	2874
neighb	5845
neighbourhood$	4804 4812 4813 4814 1762 1763 4823 1797 4950 4969 1917 7801 7802 4981 1930 1943 1947 1961 1980
neighbours$	5263 5264
neither$	1277 1282 1437 1440 4493 1441 1442 1443 4496 1452 1463 1464 1465 1466 1467 1468
networ	1850 7734 7814 7869 5661 5662
network$	6135 7726 7728 4903 5214 2603
networks$	7728 5214
neurod	2995
never$	3440 3444 3445 3446 3447 493 3576 539 540 541 542 543 545 582 3644 3645 1185 1187 4261 1209 1210 1211 4265 4266 1222 1227 4281 4350 4351 1307 7222 7223 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1428 1429 1456 1469 1721 1722 2054 2291 2377 2491 2872
nevertheless$	5981
new	1746
new$	4799 5157
news$	6535
next$	41 3516 3517 3518 3519 4188 4552 5608 5626
niche$	7665
nickna	1751 1918 4971 4972
nicknames$	7648
nicotine$	7907
night$	7207 7208 7209 7685 7887 7906 2706
nightmare$	692 3745 693 3746 694 3747 695 3748
nightmares$	2997
nights	5057
nights$	7887
nike$	5499 2451
nikes$	5499
nine$	6556
nines$	7058
nineteen$	6226 6761 3943 6792 6793 6794 6795 6796 6797
no$	49 6043 6090 6256 6264 431 436 3490 459 472 6381 3559 508 509 3569 567 568 569 570 571 572 573 574 575 576 577 587 588 589 590 3736 696 3754 746 3902 936 941 4023 4024 975 4094 1043 1047 1048 1049 1050 1057 4115 4116 4291 4292 4293 4294 1249 1254 1255 1256 1257 1258 7148 7149 7150 7151 1273 1279 1280 1281 1283 1285 1286 1300 4354 4357 4358 4359 1308 1309 1310 1311 1312 1313 1314 7222 7223 4396 4397 4398 4399 4403 1410 1438 1440 4493 1441 1442 1443 4496 1444 1447 1448 1449 1450 1452 1463 1464 1465 1466 1467 1468 1473 1474 1475 1476 1480 1481 1482 1483 4537 4544 1494 1495 1496 1497 1498 2045 2115 8001 2203 2255 2263 2290 2337 2508 2510 2530 2575
nobody$	432 435 458 473 587 588 589 590 6852 6944 1279 1280 1281 1282 1286 1409 1437 1440 4493 1441 1442 1443 4496 1447 1448 1449 1450 1452 1473 1474 1475 1476 5432 2492
nomina	5653 5655
nominal$	7695 1831 7797 4982 4992 5272 5631 2604 5696
nominals$	7695 7727 4992 5272 2897
non$	788 2259 2261 2284 2285 2286 2287 2288
noncompliance$	2849
noncompliant$	2849
none$	390 397 943 6852 1277 1282 1286 1327 1437 1440 4493 1441 1442 1443 4496 1452 1463 1464 1465 1466 1467 1468
nonengagement$	2849
nonetheless$	5981
nonexistent$	7536 7537 7538 7539
normal$	6664
normalise$	2196
normalised$	2196
normalises$	2196
normalising$	2196
north$	1149
nose$	6987
not$	3439 3441 3444 3445 3446 3447 493 3565 539 540 541 542 543 545 3646 653 3788 736 3834 920 937 3992 3993 944 4111 4112 4113 1183 1184 4255 4259 4260 1222 1227 7148 7149 7150 7151 1278 1284 4348 4349 1299 1302 1307 7222 7223 1341 1342 4410 4411 4412 4413 4464 4467 1415 1416 1417 1418 1419 1420 1421 1422 1423 1424 1425 1426 1428 1429 4488 4489 1439 1440 1443 1451 1456 1460 1469 4523 4525 4531 1485 1486 1532 1533 1534 1545 4729 7581 2044 2054 5116 2069 2291 2363 2364 2369 2377 2491 2719
note	1920 1951
note$	1171 1172 1771 1777 4973 5027
noted$	1171 1172 4994 1942 7833
noteed$	4973
notes$	1171 1172 4973 5027
nothing$	40 3094 43 6944 7018 4239 1274 1275 1276 1279 1280 1281 1315 1316 1317 1318 1319 1320 1321 1322 4383 7222 7223 7382 7383 7384 1506 1507 1508 7558 5432 2473 5547 5721
notice	4962
notice$	1171 1172 7325 7367 7368 7369 7370 7371 7372 7373 7765 7792 1937
noticed$	5920 1171 1172
notices$	1171 1172 7765
noticing$	1171 1172
notify$	1738 1759 1760
notifying$	1759 1760
notifys$	1759 1760
noting	1920
noting$	1171 1172 1771 1777 4973
notinged$	4973
notings$	4973
notoriety$	6335 6477
notorious$	710 711 712 713 714 715 716 717 825 2345 2855
nous$	3971 919
november$	6133
now$	6372 6373 6862
nude$	3357
nudes$	320 6211 336 337 338 339
nuisan	5040
nuisance$	6580 6599 6706 7840 7846 7870 5299 5315 2298 5399 5702
nuisances$	5299 5399 5702
number	1887 4971
number$	3180 3181 3182 4052 6883 1778 1825 4884
numbers$	3180 3181 3182 7530 7596 7598 7607 7608
numerous$	3161 4666 4667 4691
nurse	7896
nurse$	7897 7903
nuts$	5347
nutter$	5299
nutters$	5299
obese$	2867 2999
obesity$	2999
obey$	7085 7091 7105 5517
object	7745 1949
object$	7843
objective$	7771 1892 7843
objectives$	7771
obnoxious$	2853
observation$	4826 2552 5618
observations$	4826
observe$	4979 1927 5691
observed$	5651 2893
observeed$	4979 1927
observeing$	4979
observes$	4979
obsessed$	2541
obsessive$	2674
obstructed$	5582
obstructive$	6678 6679 6680 6681 6682 6683 6684 5358 2853 2874
obtain	1921 2546 2584 2606
obtain$	6283 6284 1737 4983 5018
obtained$	1737 4983 5616
obtaining$	1737 4983
obtains$	1737 4983
obvious$	1265 4691 7521 7522
obviously$	1339 1347 4400 1348 1349
occasion$	7226
ocd$	2945
ocg	4898
ocg$	7728
ocgs$	7728
october$	6133
odd$	2416
odour$	5476
of	4867 2546 2610
of$	3105 3106 3208 6302 3700 3742 3743 704 3787 6629 3862 3866 3881 4000 4007 4008 4009 4031 4114 6957 6960 1096 4160 7083 7156 7182 7183 1340 1347 4404 7250 4423 4424 4425 7292 4584 4593 7540 4716 4741 4745 7580 7622 4805 4818 7655 7656 1775 4833 4843 7688 4863 4871 4872 4878 4879 7712 4886 4887 4897 4925 4936 4938 4943 4948 7783 1929 7823 5010 5051 5055 5103 5108 5156 5162 5163 5166 2139 8022 5491 5523 5539 5620 2575 5630 5632 5676 5694 5711 2742 5856 5865 5877
off	5015 2055 2755
off$	6025 6169 6172 6176 3632 3633 6598 4301 4636 4637 4655 4656 4657 4658 4659 4660 7491 7492 7493 4711 4712 4869 1861 5088 7921 5092 5108 5219 5310 5353 5713
offen	7630 7716 7717 7807 7808 7820 7881
offen$	7696
offenc	4875 1835 4940 5180 5194
offence$	7704 7705 4888 7722 7770 8010 8024 8032 2592 5677 3050
offences$	7704 7705 4888 7770 8010 8024 8032 5677 3050
offend	7620 1811 4866 7697 7703 4940 4945 7814 5001 7831 5040 5607 5630 5641 5655 5661 5662 5674 5680 2907
offend$	6055 6084 6086 6087 7113 7114 7125 4296 7210 7211 7212 7214 7689 7706 7855 2573
offendded$	7214
offendding$	7214
offended$	7214 3049
offender$	6506 6507 6508 6537 659 7695 7696 4883 4885 4992 5290 5633 2594 5648 2604 5699 2844 3047
offenders$	6506 6507 6508 6512 6537 659 7695 7696 7727 5290 5633 5658 5699 2844
offending$	6113 6120 6123 6127 6417 6488 7214 4864 7696 1819 4931 7767 7770 7773 7775 1935 7840 7846 7858 7864 7870 8015 2238 5677 2822 3049
offends$	7210 7211 7212 7214 7855 3049
offens	4875 1835 4940 5180 5194
offense$	7704 7705 4888 7770 8010 8024 5677 3050
offenses$	7704 7705 4888 7770 8010 8024 5677 3050
offensive$	8022 2853
offer$	319 6436 6437 4241 4243 4244 4245 1193 1194 1195 7132 7191 7192 7193 7205 7207 7208 7209 7392 2176 5254 5255 5525
offere	2696
offered$	319 4241 4243 4244 7132 7363 7364 7365 7366 7760 2176
offering$	319 7132 7191 7192 7193 2176 5525
offerred$	319 7132 2176
offerring$	319 7132 2176
offers$	319 6436 6437 4245 1193 1194 1195 1196 1197 1198 1199 7132 2176 5254 5255 5514
office	4804 4812 4813 4814 1762 1763 1764 4823 1797 4853 4950 4969 1917 7801 7802 1930 1943 1947 5007 1958 1961 1980 5195
office$	4447 4452 4453 7546 7575 4772 7837 2536
officer$	1740 7627 7642 7643 7644 4815 4816 4817 7653 1794 4850 7683 1853 7780 1898 1901 4958 7799 4970 1926 7811 4996 1959 1964 1965 1968 5022 1974 5033 1984 8025 2536
officers$	6199 6517 3688 4791 1740 7624 7627 7634 7635 1753 7642 7643 7644 4815 4816 4817 1767 4822 7653 7662 1794 4850 7683 7686 7722 1853 4916 7780 1898 1901 7799 4970 1926 7811 4990 4996 7837 1959 1964 1965 7850 1968 5022 1974 5033 1984 7878 5264 5671 2637
offices$	7837
offrolled$	5808
offs$	5311 5713
often$	3142 290 7505 7506 7507 7508
oily$	1099 2420
old$	6229 859 860 861 863 875 895 4104 1072 4129 4132 4134 7949 2371 2380
older$	3166 3170 6011 3186 3191 6072 3251 3252 6105 6117 6135 6138 3329 3356 3359 3360 3364 6196 6199 6228 6230 6231 3652 3653 3654 3655 3659 3660 3661 3662 3663 3664 3665 3667 3668 6506 6507 6508 6509 3683 6713 6751 875 6761 6840 4060 1093 7959 5214 2181 5236 5239 2416 5498 5500
olders$	6117 6135 6138 6512
olds$	6784
olive$	1099 2413 2420
omission$	2486
omissions$	2486
on	4867 5598 2546 2810
on$	3124 5970 5971 5997 5998 5999 6002 3173 6005 3264 3451 3460 3461 3505 3520 3522 6581 6582 6694 3865 6791 6957 6960 4157 4170 4226 7083 4386 4388 1343 4415 4416 4417 4574 4575 4576 4591 7471 7472 7509 7580 7600 7601 1769 7655 7656 1775 7659 4835 4836 7678 4849 7699 7731 4918 4936 4960 1939 7890 5077 5085 2036 5160 2136 2138 8028 5328 5398 5539 5560 5595 5606 2619 2693 2820 2826 2827
once$	5979 4394 7240 1680 4774 4775
one	4803
one$	3188 3281 3856 6853 6882 6945 6946 1074 6991 1118 7001 7002 7003 7004 7005 7006 4331 4336 4337 1286 4345 4346 7207 7208 7209 4381 4382 4463 4491 4492 4493 1441 1442 4496 4497 1452 4789 1793 7797 5099 2058 5111 5112 7942 2392
ones$	5996 6991 5019
onesie$	5499
onesies$	5499
ongoing$	4902
online$	296 3349 297 3350 298 3351 299 3352 300 3353 6184 6185 6186 4827 2182
only$	3418 3421 412 422 423 424 425 426 427 428 430 471 807 837 1237 4451 4573 1647 1648 1649 1650 1651 1665 1666 4721 2468
onto$	4835 1939
open$	5917 6723 7085 4257 7091 4263 4268 7105 4277 4341 5517
opened$	6274
operandi$	5643
operat	1746 1845 7745 7746 5048 5661 5669
operate$	6430 885 886 887 888 889 890 7063 7086 7092 7097 7106 7170 7786 7878
operated$	885 886 887 888 889 890 5060
operates$	885 886 887 888 889 890
operating$	885 886 887 888 889 890
operation$	1853 7782 7791 7908 7916 2625
operational$	4799 2617
operations$	7782 7791 7916
operative$	5342 5549
operator$	7642 7643 7644 4815 4816 4850 2536
operators$	7642 7643 7644 4815 4816 4850
opport	5598 5662 5669 5673
opportunit$	3194 142 143 6435 1618 1619 1620 1621 7521 7522 5254
opportunited$	3194 142 143 6435 1618 1619 1620 1621 7521 7522 5254
opportunities$	3194 142 143 1618 1619 1620 1621 7521 7522 1857 5254 5572
opportuniting$	3194 142 143 6435 1618 1619 1620 1621 7521 7522 5254
opportunits$	3194 142 143 6435 1618 1619 1620 1621 7521 7522 5254
opportunitted$	3194 142 143 6435 1618 1619 1620 1621 7521 7522 5254
opportunitting$	3194 142 143 6435 1618 1619 1620 1621 7521 7522 5254
opportunity$	3194 142 143 6435 1618 1619 1620 1621 7521 7522 1857 1983 5254 5572
opposed$	5530 5533
oppositional$	2298 2715 2853
opt$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2160
opted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 7511 4751 7582 2160
optici	2019
opticians$	5072
opting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2160
option	5662 5669 5695
opts$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2160
optted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2160
optting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2160
or$	4553 2655
oral$	325
order$	7762 4955 7804 7838 7839 7861 8016 8017 8022 8027 8028 8032 5705 5826 5868 5869 5870 5871
ordered$	5011 5189
orders$	7762 4955 7787 7804 7838 7839 7861 8032 5705 5868
ordinary$	2416
organi	7821
oriental$	1093 4149
other$	3054 5886 5887 6110 3714 3716 6558 6560 6687 1074 4651 7618 5204 5264 2392 2488 2575
others$	3054 5886 5887 3431 3435 3436 3456 486 3575 3692 640 641 642 3713 3715 6557 6751 7001 7002 7003 7137 7138 7139 7140 7141 4318 4319 4320 7750 5204 5215
ought$	21 22 23 24 25 29 388 476 490 497 498 499 500 501 502 503 504 505 514 517 518 519 520 1375 1378 1379 1380 1381
oughtn$	1377
our$	3605 7541 7542 7550 5514 5538 5567 5575 2575
out	7758 5147
out$	6025 145 155 6058 6068 6086 6087 6095 6100 6103 3401 6278 6501 3672 6565 703 775 3840 789 809 815 6969 6974 7214 7221 4570 1531 1546 7638 4855 1872 4926 4963 1915 4978 1938 5015 2055 5124 7974 5146 7977 2137 5353
outbursts$	6674 6675 5354
outcome$	5675
outcomes$	5675
outfit$	7030 7031 7032 5501 5504
outfits$	7030 7031 7032 7056 5501 5504
outlook$	6835 953 954 955 956 957
outrageous$	2298
outright$	1200 5514
outs$	6565
outstanding$	2575
over$	4157 7029 7586 7615 7655 2173 2325
overcr	3037
overcrowded$	8001
overdose$	7893 2965
overdosed$	2965
overdressed$	2867
overdue$	7925
overlook$	2522
overlooked$	2513 2522 5582
overlooking$	2522
overlookked$	2522
overlookking$	2522
overlooks$	2522
oversexualised$	2836
oversight$	1653 1654 1655 1656 5565
oversized$	2451
overt	1908
overt$	4961
overweight$	5764 2867
owing$	3071 169 2113 7997
own	5823
own$	3063 12 13 14 5898 5899 5900 5901 30 3197 3198 3199 3200 3201 3202 3203 3204 3205 153 3218 3255 3462 443 6327 6328 3499 3500 3503 3506 3507 534 3887 3897 6749 6750 3921 6756 6757 4001 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 6897 4455 4456 4457 4458 4459 4460 4461 4622 7926 7983
ownership$	7571 7572 7573 7574 5583
pacemaker$	2027
pack$	647 648 828 5279 2227
packag	5598
package$	6606
packages$	6147 6148 6149 6606 5216 5335
padded$	2451
paedia	5058 5071 2019
paediatric$	5072
paediatrician$	7888 7897 7901
paid$	643 4450 4454 1484 1642
pain$	692 3745 693 3746 694 3747 695 3748
painkillers$	7907
palate$	5781
pale$	1099 6995 2413 2416 2420 2867
palm$	1607 1608 1609 1610
palmed$	1607 1608 1609 1610
palming$	1607 1608 1609 1610
palmmed$	1607 1608 1609 1610
palmming$	1607 1608 1609 1610
palms$	1607 1608 1609 1610
palsy$	5777
panel	5662
panel$	4447 4452 4453 7546 7575 4772 2536
panic	7914
panic$	2679 2715
paperwork$	7518 7530
paracetamol$	5775
parade	4985
parade$	7815 7845
paranoid$	2853
parcels$	5216
parent	5140 5141 7972 5143 2092 7976 7979 7980 2117 2134
parent$	6611 4014 6845 6846 972 2071 7956 7970 2091 7985 2104 5165 5393 2373 5824 5839
parental$	3756 3832 2344
parented$	2373
parenting$	6912 6924 5187 2373
parents$	6375 6705 4014 6845 6846 4604 4618 7541 7542 7956 7970 2091 7985 2104 5165 8007 5393 2373 5574 5575 5824 5833 5839
parentted$	2373
parentting$	2373
park	5845
park$	6131 6132 6150 6151 6152 6153 6287 6288 6289 7815 7845
part$	3410 3411 6242 6415 6416 6417 1845 7806 2056
partake$	230 231 232 233 237 238 239
partaked$	237 238 239
partakes$	237 238 239
partaking$	230 231 232 233 237 238 239
partially$	2725
participant$	447 5240 5421
participants$	447 5240 5421
participate$	230 231 232 233 447 7062 7085 7091 7105 5517
participated$	230 231 232 233 447
participates$	230 231 232 233 447
participating$	230 231 232 233 447
participation$	230 231 232 233
parties$	6150 6151 6152 6153 6243 5421
partly$	1661 1662 2525
partne	1746 7971 7973
partner$	6223 4799 7955 7987 5234 5235 5240 5408 5421
partners$	6223 1971 5234 5235 5240 5408 5421
party$	6150 6151 6152 6153 6243 5421
pass	1919
pass$	878 3931 879 880 881 3934 882 883 3936 884 1630 7559 1743 1893
passed	5014 2760
passed$	1586 1587 1630 1743 1928 7851 5570 5689
passengers$	7750 5263
passers$	3686
passes$	878 3931 879 880 881 3934 882 883 3936 884 1630 1743
passing$	1630 1743 5571 5623
passwo	5000
passwords$	7830
past$	6370 2474
pastoral$	2060 2740
pasty$	2867
patchy$	6625 6626 6627 6628 746 7536 7537 7538 7539 1697 2200 2290
path$	6077
pathetic$	2874
pathetically$	2874
pathological$	2247
pathwa	2021
patience$	4736
patient$	5751
patrol	1764 5007 1958 5697
patrol$	1740 7624 4817 1794 1853 1901 7788 1926 7837 1959 1964 1965 7850 1984
patrols$	1740 7624 4817 1794 1853 1901 7788 1926 7837 1959 1964 1965 7850 1984 5671
pattern$	5644
pay$	6283 6284 643 1484 1642
payback$	5881
paying$	643 1642
pays$	643 1484 1642
pcso	1764 4853 4950 4969 1917 7801 7802 1930 1943 1947 1958 1961 1980
pcso$	1740 4817 1794 7683 7780 7799 4970 4996 1959 1965 1974 5033 1984
pcsos$	1740 4817 1794 7683 7780 7799 4970 4996 1959 1965 1974 5033 1984
pe$	7911
peer$	5996 6511 3702 3703 6642 6656 6657 6658 6659 6660 6661 6957 6960 5261 5289 2240 5346
peers	5110
peers$	3054 5996 6493 6506 6507 6508 3680 6642 6656 6657 6658 6659 6660 6661 6957 6960 7940 5204 5289 5291 5346
pencilled$	2443
people	7754 7809 7831
people$	5936 79 5996 6012 6021 6158 3431 3435 3436 3456 486 3575 3605 6504 6506 6507 6508 6509 6517 3688 3692 640 641 642 6531 6592 6641 6642 6646 6656 6657 6658 6659 6660 6661 3844 6677 6890 7137 7138 7139 7140 7141 4318 4319 4320 7155 4330 4339 4380 7249 7251 4563 4564 4565 4566 4567 4568 7413 4605 4606 4622 4623 7473 7474 7483 7484 7485 7486 7487 7488 7489 7490 4663 7529 7541 7542 7565 7566 7568 7570 1810 4895 4903 7757 4959 1924 7810 1933 1941 7829 7832 5013 7872 5263 5264 5346 5569 5575 5699
pep$	3025
peps$	3025
perceive$	3608 3609 3610 3611 3612 3613 3614 3615 3616 3617 3618 3619
perfectly$	3159 836 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 1008 1011
perfor	7745
performance$	5565
performers$	4330 4339
perfunctory$	2874
peril$	5883 5884
period	5058
period$	7888 5095
periods$	7888
permanently$	1331 4384 1332 4385 1333 1334 1335 2745
permit$	35 36 112 113
permited$	35 36 112 113
permiting$	35 36 112 113
permits$	35 36 112 113
permitted$	35 36 112 113
permitting$	35 36 112 113
perpet	4866
perpetrator$	6158 6228 6413 6538 6539 6540 6541 665 666 667 668 3722 670 671 672 673 7696 5293 5294 5295 5296 2244 2245 5635 2923
perpetrators$	6158 6228 6413 6538 6539 6540 6541 665 666 667 668 3722 670 671 672 673 7696 5293 5294 5295 5296 2244 2245 5635 2923
perpetually$	1331 4384 1332 4385 1333 1334 1335 2873
persist$	5969 102
persisted$	5969 102
persistent$	291 292 1200 2165 2237 2247 2580 2751
persistently$	290 2751
persisting$	5969 102
persists$	5969 102
persistted$	5969 102
persistting$	5969 102
person	7809 2056 5195
person$	6174 3691 6641 6642 6643 6647 6656 6657 6658 6659 6660 6661 3845 6893 4811 1810 4959 7797 1924 7810 1933 1941 7829 7832 5013 7872 8025 5346 5699
personal$	3217
personality$	2715
persons$	6643 1810
persua	1748
persuade$	7162
persuaded$	5918 7090 7096 7101 7104 7110 7174 7177 7178 7179 7180 7181
pest$	5299
pests$	5299
petite$	2395 2867
petty$	2247 2276
phase	5662 5669 5673
phobia$	5776
phone	4827 1803 4857 4964 5000
phone$	296 3349 297 3350 298 3351 299 3352 300 3353 6184 6185 6186 6203 6204 6205 6206 6207 6208 6209 6210 6215 7218 7244 7245 7246 7247 7657 1779 7663 7687 7794 1918 7830 1970 5026 1988 2559
phoneing$	1988
phones$	296 3349 297 3350 298 3351 299 3352 300 3353 6184 6185 6186 6203 6204 6205 6206 6207 6208 6209 6210 6215 7218 7244 7245 7246 7247 7657 1779 7663 7687 7794 7830 1970 5026 1988
photo$	6187 3385 3386 334 335 6947 7623 4794 1742 1940 1954 1967 5021 7867
photog	1751 1918 4971 4972 5000 7841 1992
photograph$	3385 3386 334 335 6947 7623 4794 1742 4847 7680 7684 4953 1916 1940 7830 1954 7847 1967 5021 7867 5045
photographed$	5918 3183 6730 6947 4847 7682 1800 2570
photographing$	4847
photographs$	3385 3386 334 335 6947 7623 4794 1742 7646 7647 4847 7680 4953 1916 7830 1954 7847 1967 5021 7867
photos	1918 4971 4972 5000
photos$	6187 6211 3385 3386 334 335 6947 7623 4794 1742 7647 7830 1954 7847 1967 5021 7867
physical$	2687
physically$	2387 2794
physique$	6965 6966 6967 5448 2866
physiques$	6965 6966 6967 5448 2866
picked$	3184
picking$	5546
pictur	5598 5653
picture$	6187 3385 3386 334 335 6947 7623 4794 1742 4984 1954 7847 1967 7867
pictures$	6187 6211 3385 3386 334 335 6947 7623 4794 1742 7646 7647 1954 7847 1967 7867
piece$	1931
pieceed$	1931
pieceing$	1931
pieces$	1931
pierced$	2867
piercing$	1104 6987 5489 2438
piercings$	1104 6987 5489 2438
pig$	2502
pillar$	4640 1599
pills$	7918 5216 5775
pimp$	2175
pimped$	2175
pimping$	2175
pimples$	5495
pimply$	2867
pimpped$	2175
pimpping$	2175
pimps$	2175
pin$	3783
pink$	2435
pins$	2027
pity$	4668 4669 7500
place	5121
place$	0 1 2 3056 11 5913 6055 6203 6204 6205 6206 6207 6208 6209 6210 6504 6611 6893 1781 1983 7928 7938 5118 7951
placed$	0 1 2 3056 5891 5892 11 5913 1703 1704 1755 1781 1830 1832 2076 2774
placem	8008
placement$	6698 6699 6700 818 819 820 7965 5254 5394 2342 5396 5824 5826 2774 5839
placements$	6698 6699 6700 818 819 820 7989 5254 5394 2342 5852
places$	0 1 2 3056 11 6504 1703 1704 1781 4841 7989
placing$	0 1 2 11 1703 1704 1781
plague$	633 2210
plagued$	633 2210
plagues$	633 2210
plaguing$	633 2210
plain$	1908 2404 2416 2551
plainly$	1250 1251 1252 1253 1347 4400 1348 1349
plaited$	5490
plaits$	5487
plan	7966 5662 5669 5673 5695
plan$	5965 7830 7931 7943 7967 8016 5254 5792 5793 5794 5826 5851
planned$	7230 7753 2630
planni	7798
planning$	5966 1653 1654 1655 1656 5565
plans$	5965 7830 5254 5792 5793
plastered$	1106
plastic$	2220
plate$	4831 2027
plates$	4831
play$	398 420 446 455 581 3894 5081 2697
played$	398 420 446 455 581
player$	5635
players$	4622 5635
playing$	398 420 446 455 581
plays$	398 420 446 455 581
plea$	7742 5574 5876
pleaded$	2823
pleads$	2823
pleas$	7541 7542 7742 5574 5575
please$	6177 6178 7146 7162
pleased$	136
pleases$	6177 6178
pleasing$	4364
plenty$	3150 3160
plot	1774
plotted$	7833
plotti	7798
plucked$	2443
plug$	722 723 2282
plugged$	722 723 2282
plugging$	722 723 6607 6608 6609 6610 2282 5336
plugs$	722 723 2282
plump$	4161 2867
pnc	2560
pnc$	5613
pnd	2560
pnd$	5613
pneumonia$	3019
podgy$	2867
point	1949
point$	4231 4362 7228 7843 5605
pointless$	2472
points$	5605
poison$	2665
poisoned$	2665
poisoning$	2665
polic	5697
police	1746 4804 4812 4813 4814 1762 1763 1764 4822 4823 7666 1797 4853 1811 1862 4949 4950 1908 4969 1917 7801 7802 1930 1943 1947 5007 1958 1961 1980 5181 5196 2615 2637 2810
police$	6375 6517 6708 6709 6724 6725 6726 4447 7281 4452 4453 7546 7575 4772 1723 4791 1740 7624 4799 7634 7635 1753 7642 7643 7644 4815 4816 4817 7649 1767 7653 7662 1794 4850 7683 7686 4864 4883 7714 4885 7722 7723 4902 1853 4915 4916 7770 7779 7780 1898 1901 4958 7789 4961 7792 7799 4970 1929 4987 4990 4992 4995 4996 7837 1959 1964 1965 7850 1968 5022 7854 1974 5033 1984 5041 7878 5181 8011 8026 5264 5381 2487 2526 2535 2561 2599 2601 2607 2617 5671 2805 2822
policed$	1962 2599 2933
polici	1862 4950 4969 1917 7801 7802 1930 1943 1947 1961 1980
policies$	7285 7286 7287 7288 7289 7290 7291 7518
policing$	7634 4915 7780 4958 7799 4970 4981 4996 7828 5033 5609 2599
policy$	7285 7286 7287 7288 7289 7290 7291 7518
polish$	5494
ponytail$	6983 6984 6985 5488 5489
ponytails$	6983 6984 6985 5488 5489
poor$	3107 3218 3569 567 568 569 570 571 572 573 574 575 576 577 649 650 651 3757 6597 6625 6626 6627 6628 746 6630 6631 6632 6633 6634 6635 6636 6637 6638 6639 6640 1099 6995 1547 1548 1549 1550 7536 7537 7538 7539 1697 2012 2156 2200 2203 2236 2290 2298 2334 2337 2420 2512 2530
poorly$	1091 2417
porn$	5227
pornography$	5227
portly$	2867
pose$	1867 7751
poses$	1867 7751
posing$	2568
position$	5885 1755
positions$	5885
positive$	3107 3117 7752 2622 5762
posses	5192
possession$	5192 8022 5193 2824
possibility$	4311
possible$	1896 2575
post$	304 7470 7482 5605 2673
posted$	304 6274
poster$	1954
posters$	1954
posting$	304
posts$	3072 3083 304 5021 5605
potential$	2575
pothead$	5299
potheads$	5299
power	5662
powerful$	2395
powerfully$	2396
powers	5669
practi	7896
practically$	412 921 3974 922 923 924 925 928 929 930 931 976 977 2361 2370
practice$	1653 1654 1655 1656 5565
precin	4985
precinct$	7815 7845
precious$	1490 4557
precocious$	5224 2860
predator$	6538 6539 6540 6541 659 5293 5294 5295
predators$	6538 6539 6540 6541 659 5293 5294 5295
predatory$	2853
predic	2554
predicted$	1806 2759
prediction$	2767
predictions$	5819 2767
predictive$	2556
prefer$	194 195 196 197 198 199 200 215 216 217 218 219 220 2160 2628
prefered$	194 195 196 197 198 199 200 215 216 217 218 219 220 2160
prefering$	194 195 196 197 198 199 200 215 216 217 218 219 220 2160
preferred$	194 195 196 197 198 199 200 215 216 217 218 219 220 7511 1674 1675 1676 1677 4751 7582 2160
preferring$	194 195 196 197 198 199 200 215 216 217 218 219 220 2160
prefers$	194 195 196 197 198 199 200 215 216 217 218 219 220 2160
pregab	5089
pregabalin$	7919
pregna	7914
pregnancies$	2987
pregnancy$	5754 2987
pregnant$	5753
prepared$	4237 4240 1748 7753 4947
prescribed$	5746 2970
prescription$	2970
prescriptions$	2970
presence$	7788
present$	878 3931 879 880 881 3934 882 883 3936 884 4072 4073 4074 4075 4855 1867 7751
presented$	878 3931 879 880 881 3934 882 883 3936 884
presenting$	878 3931 879 880 881 3934 882 883 3936 884
presents$	6019 6020 6215 6218 878 3931 879 880 881 3934 882 883 3936 884 1867 7751
presentted$	878 3931 879 880 881 3934 882 883 3936 884
presentting$	878 3931 879 880 881 3934 882 883 3936 884
preser	2584
press$	2628
pretext$	1858
pretty$	2867
preven	4937 1887
prevent$	1975
prevented$	7270
prevention$	7763 7767 1885 4941 5187
preventping$	1975
preventring$	1975
prevents$	1975
preventting$	1975
prey$	5916
prime$	2575
principal$	7835 2582
priori	1852 7745 5669
priority$	1840 4992 7843 2575 2578 2580 2617 2643
prison	7973 5144 8000 5188
prison$	7954 7974 8018 2813
proact	1908 2615
proactive$	1754 4950 4961 4969 1917 7801 7802 4981 1930 1943 1947 1961 1980
probation$	3052
proble	5761
problem$	6668 6673 7412 4769 7835 5299 2256 2293 2296 2298 5352 2604 5744
problematic$	6120 6630 6631 6632 6633 6634 6635 6636 6637 6638 2293 2298
problems$	6329 6336 6337 6339 6340 6673 6835 2075 2101 5299 5352 5744 2764
procedure$	7285 7286 7287 7288 7289 7290 7291 7518
procedures$	7285 7286 7287 7288 7289 7290 7291 7518
proceedings$	7742 5826
proces	5766
process$	7285 7286 7287 7288 7289 7290 7291 7518
processes$	7285 7286 7287 7288 7289 7290 7291
processing$	2732
produc	5598
productive$	7752
professional$	2487
professionalism$	7571 7572 7573 7574 5583
professionals$	6375 6620 6685
profil	5598 5653
profile$	7680 1914 4984 5291 5657 2605
profiled$	7681
profiles$	7680 1914 5657 2605
profiling$	2605
profits$	4756
programme$	69 71 72 7943 5853 5871
programmes$	69 71 72
progress$	1849 5254
progressed$	1849
progressing$	1849
progresss$	1849
prolific$	291 292 7695 2165 2237 2247 2580
promiscuity$	2834
promiscuous$	2154 5224 2834 2860
promiscuously$	2834
promise$	7285 7286 7287 7288 7289 7290 7291 7524
promises$	7285 7286 7287 7288 7289 7290 7291 7524
proof$	1814
proper$	4533 4534 4535 4536
property$	6150 6151 6152 6153 3324 3325 3326 3327
propos	1973
propra	5089
propranolol$	7919
prosec	1847 7740 7741 4912 7746 4965 7805 5032 2912
prosecute$	4900 2621 2646
prosecuted$	7795
prosecuteing$	2646
prosecutes$	2621
prosecuting$	2621
prosecution$	7735 7742 7862 2620
prosecutions$	7742
prospect$	4309
prostitute$	5227 2175 5230
prostituted$	2175
prostitutes$	5227 2175 5230
prostituting$	2175
prostitution$	6113 6127 5227
protagonist$	5635
protagonists$	5635
protect$	3093 6041 530 3592 6429 4034 4035 4036 4039 4040 4042 4043 4046 6912 1724 1732 1733 1734 1891
protected$	530 6912 6917 6918 6919 6920 6921 1732 1733 1734
protecting$	530 3593 6732 4034 4035 4036 4039 4040 4042 4043 4046 6912 6917 6918 6919 6920 6921 6924 6929 6930 6931 6932 6933 1732 1733 1734 1891
protection$	6732 6908 6909 6910 6911 6912 6917 6918 6919 6920 6921 6924 6929 6930 6931 6932 6933 7401 4935 5008 5009 5136 5175
protects$	530 6912 1732 1733 1734 1891
protectted$	530 6912 1732 1733 1734
protectting$	530 6912 1732 1733 1734
protocol$	7285 7286 7287 7288 7289 7290 7291
protocols$	7285 7286 7287 7288 7289 7290 7291
proud$	4724
prove	1813 1829
prove$	4868
proved$	4868 2587
proves	1829
provid	2546
provide$	1737 4809 5243
provided$	5243
provideed$	1737
provideing$	1737
provider$	4447 4452 4453 7546 7575 4772 2536
providers$	4447 4452 4453 7546 7575 4772
provides$	1737 5243
providing$	5243
provin	1829
provision$	5794 5797
provocative$	5224 2835 2860
provocatively$	1091 2408 2417 5498 5500 2835 2860
provoke$	5902 5903 2211
provoked$	5902 5903 2211
provokes$	5902 5903 2211
provoking$	5902 5903 2211
pru	2743
pru$	5796
psoriasis$	2869
psychiatric$	2691 2982
psychiatrist$	7897 2982
psychiatrists$	2982
psycho	5058 2984
psycho$	5299
psychologist$	7888 7897 2983
psychologists$	2983
psychopath$	5299
psychopaths$	5299
psychos$	5299
psychosis$	2962 3010
psychotherapist$	7897
psychotic$	5347 2962
ptsd$	2944
public	4944
public$	6560 3750 7750 7774 1955 1956 5192 5263 2784
puffer$	5499 2451 2455
puffers$	7046 7047 7048 7050 5499
pulled$	5918 5503
pumped$	5782
punch	7995
punish$	7556 1684 1685 1686 1687
punished$	6321 3718 3719 3720 3721 1684 1685 1686 1687
punishes$	1684 1685 1686 1687
punishing$	1684 1685 1686 1687
pupil	5195
pupil$	6642 6656 6657 6658 6659 6660 6661 8025 2213 5288 2243 5346 2743
pupils	7809
pupils$	76 158 204 3431 3435 3436 3456 486 3575 3692 640 641 642 6557 6592 6642 6645 6656 6657 6658 6659 6660 6661 7137 7138 7139 7140 7141 4318 4319 4320 4330 4339 4380 7251 4622 4959 1924 7810 1933 1941 7829 7832 5013 7872 5215 5263 5288 5298 5346 2301 5574 5699
purcha	4844 4845
purely$	807
purple$	2435
purpos	1949 5598
purpose$	7415 7418 7771 1892 7843
pursue	1859
pursue$	138
pursued$	138
pursues$	138
pursui	1859
pursuing$	138
push	1932
push$	261 262 263 2163 2625
pushed$	261 262 263 1962 2163
pushes$	261 262 263 2163
pushing$	261 262 263 2163
put$	0 1 2 3056 5889 5890 11 5895 5913 6055 6084 6268 6269 6270 6271 3564 7111 7214 1703 1704 1732 1733 1734 1781 1830 1832 4994 1942 1978 2032 2074 5243
puted$	0 1 2 11 1732 1733 1734 5243
puting$	0 1 2 11 1732 1733 1734 5243
puts$	0 1 2 3056 11 5895 5913 7214 1703 1704 1732 1733 1734 1781 4841 2074 5243
putted$	0 1 2 11 1732 1733 1734 5243
putting$	0 1 2 3057 5888 11 7214 1703 1704 1732 1733 1734 5243
pyjama$	4213 5499
pyjamas$	7037 7038 7039 7042 5499
queen$	5302
queens$	5302
questi	7841 1992
question$	5045
questionable$	3107 3569 2156
questioned$	2128
quick$	136 7553 4724 1673 2206
quickly$	6818 7505 7506 7507 7508
quiff$	5489
quiffs$	5489
quite$	3144 3159 836 949 1008 1011 2360 2376
rabble$	647 648 5279 2233 2841
race$	4128 4131 4143 4147 4150 6993 4175
radar$	7652 1770
raff$	5277
rag$	5274
rags$	5274
raid	5036
raid$	7866 5660
raided$	7856 8001
raids$	5660
raise$	4034 4035 4036 4039 4040 4042 4043 4046 4482 2373
raised$	4481 2373 5503
raises$	2373
raising$	4034 4035 4036 4039 4040 4042 4043 4046 2373
ran$	261 262 263 275 276 294 295 705 871 872 2095 2163 2268 2271 5629
rang$	7604
ranger	1958
rape	5164
rape$	7994 5270
raped	5848
rarely$	1002 4055 1003 4056 1004 2054
rascal$	2841
rascals$	2841
rash	5053
rash$	52 53 515 7883 2199
rat$	5275
rate	1887
rate$	7743 5676
rated$	765 769
rates$	7743 5676
rather$	7567 7569 4787
ratings$	7607 7608
rational$	3217
rats	2119
rats$	5172 5275
re	4940
re$	4284 4295 2237
reach$	6611 7146 7162 7191 7192 7193 5525 5527
reached$	7090 7096 7101 7104 7110 7174 7177 7178 7179 7180 7181
reaches$	5526
reaching$	7191 7192 7193 4364 5525
react$	7112 7556
read	4856 5817
read$	6611 1406 1407 1408 7402 7686 7851 7946 5816
reader$	7661
readers$	7661
readily$	7505 7506 7507 7508
readin	7950 5121
reading$	7951 5546 2758
ready$	7553 4724 1748 1896 7957
real$	4533 4534 4535 4536 2651
realise$	3542 3543 3608 3609 3610 3611 3612 3613 3614 3615 3616 3617 3618 3619
realised$	3542 3543 6400 6401 3572 3573
really$	3990 1250 1251 1252 1253
rearrested$	5855
reason$	7191 7192 7193 1858 5525
reasoned$	7090 7096 7101 7110 7174 7177 7178 7179 7180 7181
reasoning$	7191 7192 7193 4367 5525
reasons$	1858
reassurance$	6924
rebuff$	2202 2462
rebuffed$	7075 7076 7077 7078 7079 7080 7081 7082 2202 2462
rebufffed$	2202 2462
rebufffing$	2202 2462
rebuffing$	2202 2462
rebuffs$	2202 2462
receiv	5598 2696
receive$	3189
recent	1746
recent$	4799
reckless$	52 53 3107 3218 6120 515 2154 2199 2853
recklessly$	2830
recklessness$	6049 6050 6051 6052 6053 6054 6333
reclaim$	1989
reclaimed$	1989
reclaiming$	1989
reclaims$	1989
recognise$	6041 6429 3608 3609 3610 3611 3612 3613 3614 3615 3616 3617 3618 3619
recognition$	7661 5611
recomm	1973
recommit$	7706
record	1808 1893 1920 5000 1951
record$	4601 7559 4750 1771 1777 7713 4884 7715 7781 1915 4973 4979 5027 8021 5744 5875
recorded$	1782 1830 1832 1845 4973 4979 4994 1942 7833 2633
recording$	1653 1654 1655 1656 1771 1777 1916 4973 4979 5565
recordinged$	4973
recordings$	1916 4973
records$	7646 1771 1777 7713 7715 7781 4973 4979 7830 5027 5612 5744
recover$	2717
recovered$	2717
recovering$	2717
recovers$	2717
recrui	7821
recruit$	247 2161 2162
recruited$	5918 247 3301 249 250 251 2161 2162
recruiter$	6538 5293
recruiters$	6538 5293
recruiting$	247 2161 2162
recruits$	247 2161 2162
recruitted$	247 2161 2162
recruitting$	247 2161 2162
red$	1150 7758 2414 2435 5499 2631
redeal$	7706
redemption$	5527
redheaded$	4161 2867
reduc	1887
reduce	2056
reduce$	5678
reduct	4941
reduction$	7767 7771
referr	7896 2021
referral$	4245 1193 1194 1195 7406 5574 2816
referrals$	4245 1193 1194 1195 7406 7541 7542 5574 5575
referred$	2696
refuge	5138
refuge$	7968
refus	1995 5805 2753
refusal$	3211 159 160 161 162 163 737 738 739 740 741 1179 1180 4253 1509
refusals$	1179 1180 4253 1509
refuse	2810
refuse$	539 540 541 542 543 545 564 1178 7071 7210 7211 7212 7214 2461 5533 2528
refused$	6380 539 540 541 542 543 545 564 1178 7071 7075 7076 7077 7078 7079 7080 7081 7082 7210 7211 7212 7214 2461 5533 5570 2528
refuser$	5313 2846
refusers$	5313 2846
refuses$	539 540 541 542 543 545 564 1178 7071 7210 7211 7212 7214 2461 5533 2528
refusing$	539 540 541 542 543 545 564 1178 7071 7210 7211 7212 7214 2461 5533 2528
regard	5598
regard$	3101 3102 3103 7367 7368 7369 7370 7371 7372 7373 7374 4547 4548 4549 4550 4551
regardless$	5981 6352 6896
regist	1751 1918 4971 5000
register$	4825 7822 7830 8005 8006 5647 5794
registered$	2726
registers$	7830
registrations$	5619 2567
regrettable$	4668 4669 7500
regrettably$	2876
regular$	291 292 2165
regularly$	290 7906
rehab	8000
rehabilitation$	2817
reject$	636 637 7071 7214 2212 2462
rejected$	636 637 7071 7075 7076 7077 7078 7079 7080 7081 7082 7214 2212 2462
rejecting$	636 637 7071 7214 2212 2462
rejects$	636 637 7071 7214 2212 2462
rejectted$	636 637 7071 7214 2212 2462
rejectting$	636 637 7071 7214 2212 2462
relapse$	7113 5520
related$	7940 5272
relati	7959 7971 5598
relations$	5221
relationship$	5929 3193 345 346 347 6235 6236 6731 6900 6901 6947 2102 5207 5221 5408
relationships$	5929 3193 345 346 347 6900 6901 6947 5207 5221 5408
released$	2129 2810
relentlessly$	2873
relevant$	1979
reliab	1746
reliable$	4799
reliant$	5427
relied$	7177 7178 7179 7180 7181 1921
relies$	2105
relish$	594 595
relished$	594 595
relishes$	594 595
relishing$	594 595
reluctance$	3211 159 160 161 162 163 737 738 739 740 741
reluctant$	539 540 541 542 543 545 737 738 739 740 741 1673
relying$	2105
remain	2784
remain$	6055 433 434 652 678 679 680 681 682 683 684 685 686 687 766 780 781 782 783 784 785 917 921 3974 922 923 924 925 928 929 930 931 7111 2242 2246 2294 2295 2305 5837
remained$	3795
remains$	156 157 433 434 652 678 679 680 681 682 683 684 685 686 687 3795 3800 766 780 781 782 783 784 785 917 921 3974 922 923 924 925 928 929 930 931 2242 2246 2294 2295 2305
remand	4965
remand$	3043
remanded$	7795 5199 3043
remark$	1171 1172 1173 1174
remarkably$	2360
remarked$	1171 1172 1173 1174
remarking$	1171 1172 1173 1174
remarkked$	1171 1172 1173 1174
remarkking$	1171 1172 1173 1174
remarks$	1171 1172 1173 1174
reminded$	5967 5968 89 90 91 1789 1944 5011
reminder$	7496 7497
reminders$	5964 7496 7497
remit	1949
remorse$	5256
remorseless$	2853
remote$	7553
remov	1932
remova	7997
removed$	7816 1962
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	3037
reoffe	4945
reoffend$	7112 7689 7706 5520
reoffended$	3049
reoffender$	2845
reoffenders$	2845
reoffending$	7770 7773 7775 3049
reoffends$	3049
repair$	7556
repara	2134
reparation$	5187
repeat$	291 292 7112 2165 2237 2580
repeated$	3161 4666 4667 4691 7541 7542 2487 5575
repeatedly$	290 4427 1581
replied$	6274 7282 7294 7295 7296 7297 7604
reply$	6287 6288 6289 6471 6473 7085 7091 7105 7392 7556 7559 5517
replying$	5985 6287 6288 6289
report	1744 4800 4808 1893 1919 1920 1951 5121 5598 5601
report$	6041 6362 6429 7406 1667 7638 1771 1777 7713 7715 4973 7859 7951 5574 5812
reported$	6253 6261 1820 4973 1923 5651 5689
reporting$	1771 1777 4973
reportinged$	4973
reportings$	4973
reports$	7406 1771 1777 7713 7715 4973 7859 5574
reprimand$	3041
reprimanded$	3041
reprimands$	3041
reprobate$	2841
reprobates$	2841
reputation$	823 824 7530 4756 7596
reques	4820 1856 1973
request$	7406 7496 7497 5574
requested$	5616
requests$	7496 7497 7541 7542 5574 5575
requir	4820 5598
require$	6803 1026 1027 1028 4082 1030 1031 1032 1033 1041 1042 6926 4097 4098
required$	1041 1042 6926 4097 4098 1892
requires$	1041 1042 6926 4097 4098
requiring$	1041 1042 6926 4097 4098
rerob$	7706
reside	4944 2079 2082
residential$	5132 5135 2341
residents$	6517 3688 6557 4622 7750 7774 5263 5264
resilience$	2861
resilient$	1072 2861
resist$	6041 6395 5251
resistance$	737 738 739 740 741
resistant$	737 738 739 740 741 5530 5533 2853
resit	2760
resolution$	8020 5874
resort$	244 245
resorted$	244 245 1624
resorting$	244 245
resorts$	244 245 1625
resortted$	244 245
resortting$	244 245
respect$	6429 6450 3629 3749 7085 7091 7105 7367 7368 7369 7370 7371 7372 7373 7374 5303 5517
respit	2079
respite$	5132
respon	7630 4804 4866 7806 7821 5669
respond$	6429 7085 7091 7105 7392 7556 7559 5517
responded$	7282 7294 7295 7296 7297 7402
response$	1653 1654 1655 1656 7626 7634 4950 4969 1917 7801 7802 4981 1930 1943 1947 1961 1980 5565
responses$	1653 1654 1655 1656 5565
responsib$	7412 7484 7523
responsibbed$	7412 7484 7523
responsibbing$	7412 7484 7523
responsibed$	7412 7484 7523
responsibilit$	3999
responsibilities$	6828 7248 7412 7523
responsibility$	532 533 6455 7248 7325 7367 7368 7369 7370 7371 7372 7373 7412 7523 1660
responsibing$	7412 7484 7523
responsible$	5908 532 533 1072 1652 7552 7696 1822 1925 1963 2127
responsibs$	7412 7484 7523
rest$	7001 7002 7003 7543 5576
resteal$	7706
rests$	7543 5576
result$	146 1859 5812 5814
resulted$	5895
results$	7530 4756 7596 7607 7608 7951 5812 5814
resupply$	7706
retail	1764 4944 5007
retail$	4985
retailers$	1740 7624 4817 7774 7837 1964 7850
retain$	2564
retained$	5616 2564
retaining$	2564
retains$	2564
retak	2760
return	5598
return$	6022 6055 6084 6086 6087 240 241 242 243 3323 271 275 276 3333 3373 3381 329 330 331 3388 6222 6429 7085 7091 7105 7111 7113 1895 5517
returned$	240 241 242 243 271 275 276
returning$	5985 6094 240 241 242 243 3320 271 275 276 3330
returnned$	240 241 242 243 271 275 276
returnning$	240 241 242 243 271 275 276
returns$	240 241 242 243 271 275 276 1895
revealing$	2451
review	1785
review$	1936 5391
reviewed$	1936
reviewes$	1936
reviewing$	1936
reviews$	1936 5391
reward$	1877
rewards$	1877
riff$	2224
right$	3107 3109 3117 6322 6323 6455
rightly$	1667
rigid$	7553 4724
rigoro	1945
rigorous$	4998
ring	2581
ring$	1760 1988 2231 5499
ringing$	1760 1988
ringle	7703 7736
ringleader$	7724 7756 7793 5634 5699 2842
ringleaders$	7724 7756 7793 5634 5699 2842
rings$	3924 3925 1760 1988 5499
ringworm$	3015
riot$	5322 5323 5324
ripped$	4223 2444 2451
risk$	5883 5884 5894 3068 16 17 18 3097 5928 6304 6415 6416 6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 6449 6460 6461 6462 6463 6464 6481 6488 674 675 676 677 3811 3812 760 761 3815 763 764 6648 6649 6650 6651 6652 6653 6654 6655 6719 6900 6901 6902 6903 6904 6905 4665 4920 1890 5176 2152 2574 2601
riskier$	3107 2154
risks$	5883 5884 3127 3128 6415 6416 6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 6449 6461 6462 6463 6464 6481 6719 6900 6901 5206
risky$	5883 5884 3107 3218 6120 3674 2154 2208 2293
ritalin$	2972
rivalry$	5272
rivals$	5264
road$	6078 2354
roadman$	6529 5273 2840
roadmen$	6529 5273 2840
roam$	6098
rob$	7706 7855
robbed$	5918 5920 2142
robber	7620 7630 4804 7703 4875 7716 1835 4945 7807 7808 7820 5180 5181 5192 5194 5630 5707
robber$	6571 6572 6573 7696 5299 5300
robberies$	7704 7705 4888 7775 8010 8024 5677
robbers$	6571 6572 6573 5299 5300
robbery$	6113 7626 7634 1754 4812 4813 4814 1762 1763 1797 4888 7722 4902 4950 4969 1917 7801 7802 4981 1930 1935 4992 1943 1947 1961 1980 8010 8011 8022 8024 2575 2592 2635
robbing$	7858 7864
robs$	7855
robust	1945 2615
robust$	4998
robustly$	5652
role$	7523
roles	7814
roll$	623 7426
rolled$	5808
rolling$	623
romanian$	5494
room$	1740 7624 7642 7643 7644 4815 4816 4817 4850 7683 7837 5139 5168 2118 5700
rooms$	5700
ropes$	6716
rose$	5676
rot$	7397 7599
rotten$	2235 5347
rough	5845
rough$	2209 2235 2416
round$	6718 3895 6754 1847 5511 5678
rouser$	5286
rousers$	5286
route	7809
row$	4312 7143 4314
rowdy$	2298 2853
rows$	2075 2101
rude$	6639 6640 6706 7214 2853
ruffian$	2841
ruffians$	2841
rug$	7520
rui$	3044
rule$	6520 7285 7286 7287 7288 7289 7290 7291
rules$	6779 7285 7286 7287 7288 7289 7290 7291 7518 5265
run$	5957 6055 6084 6086 6087 261 262 263 275 276 3338 3343 294 295 3557 623 705 871 872 948 7113 1247 1248 7214 4771 2095 2163 2267 2270
runaway$	6571 6572 6573 5299 5300
runaways$	6571 6572 6573 5299 5300
rung$	7402
runner	5649
runner$	6143 6574 5299 5301
runners$	6143 6574 7719 5299 5301
runnin	4866 7821
running$	3296 261 262 263 275 276 3337 3339 3343 294 295 623 705 871 872 948 7214 7696 7806 2095 2163 2266 2269
runs	7821
runs$	261 262 263 275 276 3343 294 295 623 705 871 872 948 7214 7868 2095 2163
rushed$	2017
s$	4864 7697 4915 5072 5084 2042 5106 2068 5125 5126 5135 2087 2088 8002 5178 5202 5725 5728 5730
s17$	3034
s20$	3034
s47$	3034
sabotage$	2201
sabotaged$	2201
sabotages$	2201
sabotaging$	2201
safe$	5925 5926 3117 6414 6418 3589 6420 6421 4063
safeguard$	3093 6041 3596
safeguarding$	6908 6909 6910 6911 6912 6921 6924 2487
safer$	3107 3117
safety$	5893 3064 5930 5931 5932 5933 5934 3135 3136 6415 6416 7653
said$	3260 3426 3427 3434 3551 7132 4405 4406 4409 1820
sallow$	2867
same$	5982 5984 6353 3723 4078 4079 4080 4081 1074 4177 7010 7023 4210 2392
sanction$	2622
sanctioned$	3718 3719 3720 3721
sand$	7517
sandy$	2414
sat$	1159 1160 1161 1521 1522 1523 1524 1525 1526 1527 1528
satisfy$	7162
savage$	6571 6572 6573 5299 5300
savages$	6571 6572 6573 6588 6589 6590 5299 5300
saved$	7177 7178 7179 7180 7181
saving$	7530 5527
savvy$	1072 5403 2859
saw	2014 2102
saw$	5067
say$	3213 6362 6391 6429 644 7073 7085 7091 7105 4405 4406 4409 1938 5517
saying$	644 7145
says$	644 7074 7132 4405 4406 4409
scabies$	3014
scallies$	2841
scally$	2841
scallywag$	2843
scallywags$	2843
scan$	1936 7908 7916
scandal$	2874
scandalous$	2874
scaned$	1936
scanes$	1936
scaning$	1936
scans$	1936 7916
scant$	4537 4544
scantily$	1091 2407 2417
scar$	1104 5489
scarcely$	1002 4055 1003 4056 1004 1043 4096 1044 1045 2363 2364 2377
scare$	6941 6942 6943 5431
scared$	6902 6903 6904 6905 1061 1062
scarf$	7045 5499
scars$	1104 5489
scarves$	7045 5499
scatter$	5002
scattering$	1960
scenario$	5885
scenarios$	5885
scheme$	5647
schemer$	5299
schemers$	5299
scheming$	2853
schizophrenia$	2963
schizophrenic$	2963
school	2053 7950 5809
school$	6131 6132 6133 6375 6437 6548 6549 6550 6551 6552 6553 6560 6578 6685 4447 4452 4453 7546 7575 4772 1723 7922 5098 7934 7935 5106 7937 7938 7944 7947 7948 7951 7953 7957 5152 5220 2260 2487 2526 2535 2536 5787 5788 5803 2752 5806 2759 5818 2768
schoolboy$	2243
schooling$	5803
schoolmates$	5298
schools$	6548 6549 6550 6551 7989 5788
sclerosis$	5716
scor	5627
score$	6716
scored$	7681
scorn$	2202
scorned$	2202
scorning$	2202
scornned$	2202
scornning$	2202
scorns$	2202
scour$	1936
scoured$	1936
scoures$	1936
scouring$	1936
scours$	1936
scrap$	6300
scraped$	5490
scratch$	7417
scrawny$	2867
screamed$	6380
screen	2021
screening$	7903
screens$	7218 7244 7245 7246 7247
screenshot$	1916
screenshots$	1916
screwed$	773
scrote$	2843
scrotes$	2843
scrounger$	5299
scroungers$	5299
scruffily$	1091 2417 5498 5500
scruffy$	1093 4149 2416 2435 2444 2451 2867
scum$	2841
scumbag$	2841
scumbags$	2841
search	7645 1847 7741 1869 7805 7841 1992
search$	1815 7729 4900 7735 7737 7738 1874 4939 1907 1911 1936 7866 5045
searched$	1874 1936 7856
searches$	7737 7738 4922 1874 1911 1936
searching$	7737 1874 1911 1936
searchped$	1907
searchs$	1907 1936
seasoned$	2862
seating$	5000
second$	1074 4546
secrecy$	3504
secretive$	2853
sectio	8000
section$	4909 2776
sectioned$	2966
secur	2584
secure	1859 2082
secure$	6283 6284 5135 5188 2148 2564
secured$	7865 5616
secureed$	2564
secureing$	2564
secures$	2564
securi	1764 4853 1859 5007 1958
security$	6517 1740 7624 4817 1794 7683 7837 1959 1964 1965 7850 1984 5264
seduce$	135 2158
seduced$	135 596 2158
seduces$	135 2158
seducing$	135 2158
see	2014
see$	6041 6055 3608 3609 3610 3611 3612 3613 3614 3615 3616 3617 3618 3619 7062 7392 7559 7668 1915 1938 7852 5067
seed$	5288
seeds$	5288
seeing	2014
seeing$	5985 6094 5067 2112 2186
seek	4820 1856 1859 1921 2606
seek$	140 305 306 307 308 309 310 311 598 3651 599 600 601 602 603 604 618 619 621 7214 1737 7800 4983 2311 2312
seeked$	1737 4983
seeker$	6569 5258 5363 5837
seekers$	6569 5258 5363
seekin	4820 1856 1921
seeking$	140 305 306 307 308 309 310 311 598 3651 599 600 601 602 603 604 618 619 621 3830 3839 7214 1737 4983 5258 5363 2311 5837
seeks$	140 305 306 307 308 309 310 311 598 3651 599 600 601 602 603 604 618 619 621 1737 7800 4983 2311 2312
seem$	433 434 652 678 679 680 681 682 683 684 685 686 687 766 780 781 782 783 784 785 878 3931 879 880 881 3934 882 883 3936 884 917 921 3974 922 923 924 925 928 929 930 931 4072 4073 4074 4075 2242 2246 2294 2295 2305
seemed$	433 434 652 678 679 680 681 682 683 684 685 686 687 766 780 781 782 783 784 785 878 3931 879 880 881 3934 882 883 3936 884 917 921 3974 922 923 924 925 928 929 930 931 1023 2242 2246 2294 2295 2305
seems$	156 157 433 434 652 678 679 680 681 682 683 684 685 686 687 766 780 781 782 783 784 785 878 3931 879 880 881 3934 882 883 3936 884 917 921 3974 922 923 924 925 928 929 930 931 2242 2246 2294 2295 2305
seen	7834 7871 2102 2132
seen$	6400 6401 3572 3573 839 7090 7096 7101 7110 7174 2014 2029 2112 5629 5639 5651
sees	2014 2102
sees$	5067
seize	1780
seize$	4833 2564
seized	4832 1780
seized$	7662 4833 5616
seizeed$	2564
seizeing$	2564
seizes	1780
seizes$	4833 2564
seizin	1780
seizing$	4833
seizure$	1780 7924 5612 2947
seizures$	5612 5719 2947
seldom$	1002 4055 1003 4056 1004
select	1852
selective$	2733
selectively$	2733
self	2664 2685
self$	3053 3055 3084 3085 33 3087 3088 3089 3090 3091 39 5923 5924 3095 3096 46 59 6046 3292 3346 6290 6291 6293 3475 3476 3477 3478 3479 3480 3481 3482 3484 3485 6318 6319 6332 3511 3512 3513 3514 6345 6346 6347 6348 6349 6350 6351 3524 3525 3526 6357 3584 3588 536 3590 3591 6422 6423 6424 6425 6426 6427 3620 3621 3622 6585 6735 6736 6737 6738 6739 6740 6741 3968 3969 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 6877 4048 6884 4718 7914 5164 5203 5228 5229 2194 2251 5425 5426 2374 2386 2506
selfharm$	5738
selfharmed$	5738
selfharming$	5738
selfharms$	5738
selfie$	6187 3385 3386 334 335
selfies$	6187 3385 3386 334 335
selfish$	2853 2874
selfme	5717
sell$	6055 6084 6086 6087 261 262 263 319 6471 6473 2163 2176 5243
sellin	4866 7703 7821
selling$	6123 261 262 263 319 7696 7864 2147 2163 2176 5623 5882
sells	7821
sells$	261 262 263 319 7868 2147 2163 2176
selves$	3053 3055 3084 3085 33 3087 3088 3089 3090 3091 39 5923 5924 3095 3096 6046 3346 6290 6291 6293 3475 3476 3477 3478 3479 3480 3481 3482 3484 3485 6318 6319 6332 3511 3512 3513 3514 6345 6346 6347 6348 6349 6350 6351 3524 3525 3526 6357 3584 3588 536 3590 3591 6422 6423 6424 6425 6426 6427 6585 6735 6736 6737 6738 6739 6740 6741 3968 3969 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 6877 4048 6884 4718 5203 5228 5229 5425 5426
semh$	3026
sen$	7933 2741 5795
send	1744 1919
send$	6055 304 6471 6473 1743 1946 2189 5243 2741 5795
sending$	304 7191 7192 7193 1946 5525
sends$	304 1946 2189
sensation$	2205
sense$	6453 3625 7028
sensible$	5905 3107 3117 1072
sensit	1746
sensitive$	4799 5378
sensory$	2713
sent	1744 5014 5017
sent$	304 6268 6269 6270 6271 6274 1743 7851 5144 5199 2189 5243 5570 2783
senten	7971
sentence$	8032 5854 2812 5866
sentenced$	5199 2812
sentences$	8032
sentencing$	2812
separa	7971 7973 5144 5145
separate$	5002
separated$	7974
separating$	1960 7974
separation$	7975
september$	6133
sergea	4812 4813 4814 1762 1763 1764 1797 4950 4969 1917 7801 7802 1930 1943 1947 1961 1980
sergeant$	1740 7642 7643 7644 4815 4816 4817 1794 4850 7780 7799 4970 7811 4996 1968 5022 1974 5033 5041 5671
serial$	291 292 2165 2237 2247 2580
series$	1371 5644 5645
serious$	3098 4533 4534 4535 4536 2237 2487
seriously$	7315 7316 7335 7336 7337 7338 7339 7340 7341 7342 7343 7344 7345 1581
seriousness$	6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 6449 6461 6462 6463 6464
sertraline$	2975
served$	2135
serves$	439 440
servic	7896
service$	6526 4447 4452 4453 7525 7546 7575 4764 4772 1723 7770 7903 7909 2487 5565 2526 2535
services$	6437 6620 6710 1196 1197 1198 1199 4447 7281 4452 4453 7546 7575 4772 7903 5255 5514
serving$	5124 5559 2793
session$	69 71 72 3874 7207 7208 7209 5254
sessions$	69 71 72 6685 3874 5254
set$	6555 4135 1230 1231 1323 1781 2126 5450 5451 5790
setting$	2126
settle$	7085 7091 7105 5517
seven	7809 1953
seven$	6556 6591 4959 1924 7810 1933 1941 7829 7832 5006 5013 7872 5699
severa	7671
several$	3161 1118 4666 4667 4691 7541 7542 5575 2575
severe	2680
severely$	2751 2781
sex$	5929 3193 6074 3286 3365 6197 3371 320 3378 6211 336 337 338 339 6232 6233 3453 6728 6729 6900 6901 6947 5207 5223 5233 5408
sexual$	6120 3357 3368 321 322 323 324 326 3382 3383 3384 336 337 338 339 6234 6728 6948 2020 2168 2178
sexualised$	6120 3357 6630 6631 6632 6633 6634 6635 6636 6637 6638 5225 5226 2298 2860
sexuality$	6282
sexually$	2171 2356 2357 2388 2702 2794 5848
shabbily$	1091 2410 2417
shabby$	2444 2451 2867
shadow	1992
shadow$	1795 5045
shadowed$	1795
shadowing$	1795
shadows$	1795
shaggy$	2414
shall$	1202 1203 1204 1205 1206 1207 1922
sham	7873
shambles$	2874
shambolic$	2874
shame$	7419 4668 4669 7500 2507
shameful$	2874
shamefully$	2874
share	1919 2546
share$	6055 304 1157 7085 7091 7105 7392 7556 7559 4793 1741 1743 2086 5517
shared$	304 1157 7402 4793 1741 1743
shares	2546
shares$	304 1157 4793 1741 1743 2086
sharin	5598 2546
sharing$	304 1157 7432 4793 1741 1743 2086
shaved$	2431 2433 2435 5490 2443
shaven$	2405 2406 2432 2435 2443
she$	3113 3408 3431 3435 3436 3455 6363 486 639 3692 640 6523 641 642 6715 7137 7138 7139 7140 7141 4318 4319 4320 4322 4447 7281 2745
shed	5845
shed$	1640
shedding$	1640
sheep$	6547
sheet$	5700
sheets$	5700
shelter$	6203 6204 6205 6206 6207 6208 6209 6210
shielding$	6912 6917 6918 6919 6920 6921 6924
shift$	2648
shifty$	2416
shirk$	1640
shirked$	1640
shirking$	1640
shirkked$	1640
shirkking$	1640
shirks$	1640
shirt$	7016 5499
shirts$	7016 5499
shocking$	1547 1548 1549 1550 4668 4669 7500 7536 7537 7538 7539 2512
shockingly$	2876
shoddy$	2874
shoes$	7030 7031 7032 7040 5499 5504
shooti	7716 7807 7808
shootings$	7704
shop	1764 4985 5007
shop$	6131 6132 1740 7624 4817 7815 7837 7845 7850
shopke	1764 4944 5007 5195
shopkeeper$	6018 6200 8025
shopkeepers$	6018 6200 6517 1740 7624 4817 7750 7774 7837 1964 7850 5263 5264
shopli	1835 4945 7808 7820 5180 5192 3051
shoplifter$	6571 6572 6573 5299 5300
shoplifters$	6571 6572 6573 5299 5300
shoplifting$	6113 6123 6127 6593 4888 7775 1935 7846 8010 8022
shoppe	4944
shoppers$	7750 7774 5263
shopping$	4985
shops$	1740 7624 4817 7815 7837 7845 1964 7850
short$	4223 2307 2395 2414 2434 2435 2451 2505 5573 2867
shortcoming$	2486
shortcomings$	7253 7254 7255 2486 5541
shorts$	7030 7031 7032 7046 7047 7048 7053 5499 5504
shot$	4953
shots$	4953
shotter$	2846
shotters$	2846
shotting$	261 262 263 2163
should	5110
should$	21 22 23 24 25 26 386 387 475 489 497 498 499 500 501 502 503 504 505 513 517 518 519 520 902 1001 1378 1379 1380 1381 4436 7276 1539 4596 4840 1794 1922 7940 2489
shoulder$	6695 1101 2527
shouldered$	5453 2527
shouldering$	2527
shoulderred$	2527
shoulderring$	2527
shoulders$	6695 6746 2527
shouldn$	385 2490
shouted$	2093
shouting$	2075
show	1813 4867 1829 5598
show$	516 6429 3604 7085 7091 7105 1305 7239 4841 1938 5517
showed$	516 1484 4841
showin	1813 1829
showing$	1484 7622 7925
shown	5014 5017
shown$	516 1484 1782
shows	1813 4867 1829
shows$	516 1304 1484 4841 4887 1938
shrug$	580 1659
shruged$	580 1659
shrugged$	580 1659
shrugging$	580 1659
shruging$	580 1659
shrugs$	580 1659
shunt$	2027
shut$	1706 5570
shuts$	1706
shutting$	1706
shy$	5367
siblin	7979 7980
sibling$	5393 2344
siblings$	3054 6705 6855 7985 5204 5393
sick$	7884 7922
sickle$	2676
sidelined$	2513
sight$	7790 5672 2687 2725
sighted$	5558 5651 5778 2893
sighting$	1790 1941 5624
sightings$	1790 7778 1941 5624 2636
sign$	1618 1619 1620 1621 7521 7522 5572 5574
signal$	6007
signals$	6007 6008
signed$	2038 2039
significant$	758 759
signs$	1618 1619 1620 1621 7521 7522 7541 7542 7819 5572 5574 5575
silence$	3504
silliness$	6049 6050 6051 6052 6053 6054 6333
silly$	3098 52 53 3107 3218 478 2197 2853
silo$	2539 2540
siloed$	2878
silos$	5591
similar$	2395
simple$	2805
simpler$	1896
simply$	412 6406 6407 6408 6409 807 1250 1251 1252 1253 4435 1626 1627 1670 2517
since$	7997 5872
single$	1292 1293 4377 1746
sister	7959 5140 7972 5143 7979 7980 2117
sister$	2071 7970 5165 5393
sisters$	6705 5393
sit	7834 7871
sit$	3245 1159 1160 1161 1163 7085 7091 7105 1521 7557 5517
site$	5610
sits$	1159 1160 1161 1163 1521 1522 1523 7821
sitting$	1521 1522 1523
situation$	5885 6339 6340 6415 6416 6504 6906 6907 4665 7535 4769 2101 5840
situations$	5885 6504
six	7809 1953
six$	6591 1085 1118 7001 7002 7003 7004 7005 7006 4330 4339 4959 1924 7810 1933 1941 7829 7832 5006 5013 7872 5699
sixteen$	6761 905 906 907 908
skaters$	4330 4339
skeletal$	2395
ski$	2452
skimpy$	2451
skin$	4152 4165 7894 5473 2421 2427
skinned$	5436 5466
skinny$	4161 4223 2395 2451 2867
skins$	6215
skirt$	7030 7031 7032 5499 5504 5507
skirts$	7030 7031 7032 7046 7047 7048 7053 7056 5499 5504 5507
skive$	2833
skived$	2833
skives$	2833
skiving$	2833
skunk$	5076
slag$	5299
slags$	5299
slapdash$	2874
slave$	5333 2281 2848
slaves$	5333 2848
sleep	5057 5083
sleep$	6055 6098 313 7887 7906 7913 2076 2107 2169 2705
sleeped$	2121
sleepes$	2121
sleeping$	313 2076 2107 2121 2169 2694
sleeps$	313 2076 2107 2121 2169
slender$	2395 2867
slep$	2792
slept$	313 5097 2106 2169 2792
slicked$	1100 5490
slide$	5584 5700
sliders$	7030 7031 7032 7046 7047 7048 7050 5499 5504
slides$	5700
slight$	2395 2867
slightest$	4355 4538
slightly$	1084 2396
slim$	2395 2867
slimly$	2396
slippers$	7042 5499
slipshod$	2874
slit$	2443
sloppy$	1547 1548 1549 1550 2512 2874
sloth$	5586
slow$	737 738 739 740 741 1547 1548 1549 1550 7536 7537 7538 7539 7553 4724 1673 2512
slowly$	7553
slut$	5299
sluts$	5299
sly$	2853
smacke	2093
smacked$	5146
small$	718 3984 1088 2362 2395
smart$	5401 5407 2451
smarter$	3107
smartly$	1091 2417 5498 5500
smarts$	5402
smelly$	2867
smok	2023
smoke$	6055 6084 6086 6087 226 6471 6473 7214
smoked$	6274 7214
smokes$	7214
smoking$	3065 3066 3067 7214
snapchat$	3180 3181 3182 296 3349 297 3350 298 3351 299 3352 300 3353 6184 6185 6186
sneak$	5299
sneaks$	5299
snood$	7045 5499 2870
snoods$	7045 5499 2870
snub$	2202
snubbed$	2202
snubbing$	2202
snubed$	2202
snubing$	2202
snubs$	2202
so$	5983 4438 1489 2360
social$	6115 6121 296 297 298 299 300 3681 6594 3829 6665 6707 4447 7281 1710 1712 4827 1803 4857 7705 4964 7870 2114
society$	6557
sod$	4558
sofa	2778 5845
sofa$	7990
sofasu	5831
sold$	261 262 263 319 2147 2163 2176 5243
solely$	1661 1662 2525
solicit$	2195
solicited$	2195
soliciting$	2195
solicits$	2195
solicitted$	2195
solicitting$	2195
solid$	2395
solidly$	2396
solve	2624
solves	2624
solvin	2624
somali$	5494
some$	1118
somebody$	6093 6386 4447 7281
someone$	6093 3400 6386 4010 4447 7281
something$	6257 7826
somewhere$	6203 6204 6205 6206 6207 6208 6209 6210
son$	5096
soon$	7505 7506 7507 7508
sooner$	7264 7273
sophisticated$	875 2862
sorely$	1581
sort$	6908 6909 6910 6911 7007 5262
sorts$	5262
sought$	140 305 306 307 308 309 310 311 598 3651 599 600 601 602 603 604 618 619 621 2312
sound$	878 3931 879 880 881 3934 882 883 3936 884
sounds$	878 3931 879 880 881 3934 882 883 3936 884
source	5598
source$	4799 1747 1957 7860 2546 5600 2548
sources$	1747 7860 5600
space$	6893 4956
speak	2102
speak$	6181 301 302 303 885 886 887 888 889 890 909 910 911 912 913 4054 7062 7085 7091 7105 7165 7191 7192 7193 7392 5517 5525
speaking$	301 302 303 5546
speaks$	301 302 303 885 886 887 888 889 890 909 910 911 912 913 7165
special$	2049 7933 2765 2775
specialist$	7897
speech$	2015
spell	5817
spelli	5121
spelling$	7951 2758
spend$	6055 3226 3227 3271 6248 6249 6250 6251 6252 629 630 631
spendded$	629 630 631
spendding$	629 630 631
spended$	629 630 631
spending$	5985 6094 6248 6249 6250 6251 6252 629 630 631
spends$	629 630 631 7834
spent$	629 630 631 2135
spice$	5076 7918
spiky$	2414 2435
spineless$	2874
spirit	5057
spirits$	7887
spite$	3134 82 83 85 109 110 111 6154 6155 6156 6157 1614
spiteful$	2853
split	7971 7973
split$	5002 5144
spliting$	1960
splitting$	1960
spoiled$	2853
spoilt$	2853
spoke$	301 302 303
spoken$	5967 5968 89 90 91 6253 3718 3719 3720 3721 7090 7096 7101 7110 7174 7402
sporadic$	6625 6626 6627 6628 746 2290
sport$	1103 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 7911 2436 2446
sported$	1103 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 2436 2446
sporting$	1103 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 2436 2446
sports$	1103 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 2436 2446
sportted$	1103 2436
sportting$	1103 2436
sporty$	2416
spot$	7784 7818 5691 5706
spots$	7784 7818 5495 5706
spotted$	2893
spotty$	1099 4161 6995 2420 2867
spray$	2429
spree$	5692
spring$	6133 6134
spurn$	2202 2462
spurned$	2202 2462
spurning$	2202 2462
spurnned$	2202 2462
spurnning$	2202 2462
spurns$	2202 2462
squad	4804 4807 4812 4813 4814 1762 1763 4823 1797 4950 4969 1917 7801 7802 1930 1943 1947 1961 1980
squad$	7634 7635 1753 7637 7642 7643 7644 4815 4816 7649 1767 7653 4850 7723 7780 7799 4970 7811 4996 5033
squander$	2201 2532
squandered$	2201 2532
squandering$	2201 2532
squanderred$	2201 2532
squanderring$	2201 2532
squanders$	2201 2532
square$	7845
squarely$	1661 1662 2525
squint$	2869
squints$	2869
stab	7995
stabbed$	5920 2142
stabbi	7716 7807 7808 5180 5181
stabbing$	7722 8010 8011
stabbings$	7704 8010
staff	1764 5007 1958
staff$	6093 6199 6375 3605 6437 6517 3688 6557 6560 6575 6685 6724 6725 6726 4447 7281 4452 4453 7546 7575 4772 4817 7750 7837 8025 5255 5263 5264
stained$	2444 2451
stairw	5845
stamme	7894 7914
stamp	1887
stance$	5667
stand	7834 7871
stand$	857 4034 4035 4036 4039 4040 4042 4043 4046 1159 1160 1161 1524 1525 1526 1527 1528 2495
standard$	7417 5565
standards$	7285 7286 7287 7288 7289 7290 7291 5565
standing$	4034 4035 4036 4039 4040 4042 4043 4046 1524 1525 1526 1527 1528 2495 2801
stands$	1159 1160 1161 1524 1525 1526 1527 1528 2801
starte	2696
starti	2696
starts	2696
starve$	2665
starved$	2665
starves$	2665
starving$	2665
stash	7630 4860 1828
stashed$	7640
state	4800
state$	7535
stated	4800
statement$	7633 7639 2050 5794
statemented$	3033
statements$	7633 7639
statio	5007
station$	6131 6132 1740 7624 7837 7845 8011
stations$	1740 7624 7837
statistics$	7607 7608
stature$	6965 6966 6967 5448
status$	6477 6479 6480 6505 2205 5391 5794 5837
stay$	5995 3215 3228 3229 3246 6084 6086 6087 3270 6239 6248 6249 6250 6251 6252 6253 6362 6471 6473 7085 7091 7105 2076 5517
stayed$	6092 6253 6261 6268 6269 6270 6271 6285 6286 6385 2076 2106 2121
stayes$	2121
staying$	5985 6094 6239 6248 6249 6250 6251 6252 6253 2076 2121 2770
stays$	6253 2076 2121 2770
steal$	6055 7111 7210 7211 7212 7706 7855
steali	4866 7821 3051
stealing$	6593 6706 7696 7858 7864 5882
steals	7821 3051
steals$	7210 7211 7212 7855
step	7959 5140 7976
step$	4846 1905 2615
stepbrother$	5165
stepdad$	2071 7970 5141 7985 5165
stepfather$	2071 7970 5141 7985 5165 8007
stepmother$	7970 7985 5165 8007
stepmum$	7970 7985 5165
stepparent$	7985 5165
stepparents$	7985 5165
stepped$	2615
stepsiblings$	7985
stepsister$	5165
stepstepdad$	7985
stepstepfather$	7985
steroi	5089
steroids$	7919
steward$	3185 6018 6200
stewards$	3185 6018 6200
sti	2703
sti$	5756
stick$	6429 7085 7091 7105 1406 1407 1408 5517
still$	5969 1411 1412 1413 1414 1900
stills$	4792 4953 1954
stis$	5756
stock	7630 7703
stock$	1757 7690 7710 7711
stockily$	2396
stocky$	2395 2867
stole	3051
stolen	7630 7703 3051
stolen$	7690 7711 8022 8023 2659
stomach$	2729
stone$	7915
stoned$	7214
stoner$	5299
stoners$	5299
stood$	1159 1160 1161 1524 1525 1526 1527 1528 2495 2801
stop	1847 1886 7841 1992
stop$	6024 3420 6392 7085 7091 7105 7162 7191 7192 7193 7645 1815 7729 4900 7735 1854 1855 1869 4939 1907 1975 5045 5517 5525 2629
stopped$	3418 3457 7177 7178 7179 7180 7181 1907 7805 2140 5570 5651 2719
stopping$	1854 1975
stopring$	1975
stops	1869
stops$	1854 4922 7761 1907 1975
stopting$	1975
store	1764 4860 1828 5007
store$	5995 1740 7624 4817 7837 7850
stored$	7640
stores	1828
stores$	1740 7624 4817 4880 7837 7850 7868
storin	7630 4866 7703 1828
storing$	7696 7864
stout$	2395 2867
straight$	6262 6263 2414 2435
strange$	3363
stranger$	6003 6013 6014 8004 5211
strangers$	3165 6003 3176 3179 6010 6013 6014 6023 6104 3354 3671 6502 6503 5211
strapping$	2867
strappy$	2451
strate	5662 5669 5673
strategy$	5679
strayed$	6274
street	1746 7805 4985
street$	6124 6131 6132 4799 4898 7744 7815 7845 5213 2222 2292 2331 2336 2347 2348 2349 2350 2392 2550 2654
streets$	6124 7744 7815 7845 5213
streetsmart$	2858
streetwise$	1072 2858
streng	1859
stress$	2715
strict	1945
strict$	4998
strike$	4072 4073 4074 4075 2555
striking$	2416
strikingly$	2360
string$	121 1372
stringing$	121
strings$	121
stroke	5053
stroke$	7883 7924
stroll$	1159 1160 1161
strolls$	1159 1160 1161
strong	1945 2615
strong$	980 1072 4998 2395 2651
strongly$	2396
stroppy$	2853
struct	5653
struggle$	66 737 738 739 740 741
struggled$	66 737 738 739 740 741
struggles$	66 737 738 739 740 741 2764
struggling$	66 737 738 739 740 741
strung$	121
stubble$	2868
stubborn$	4724 2853 2874
stubbornly$	2874
stuck$	6285 6286 1406 1407 1408
studen	5195
student$	6642 6656 6657 6658 6659 6660 6661 8025 5288 2243 5346
students$	6642 6656 6657 6658 6659 6660 6661 5288 5346
stuff$	6198
stunt$	5929 5207
stunts$	5929 5207
stupid$	3098 52 53 3107 3206 478 2156 2197 2853
stupidity$	6049 6050 6051 6052 6053 6054 6333
sturdy$	2395
stutte	7894
style$	7007 5272
subculture$	5345
subcultures$	5345
subjec	2586
subject$	6957 6960 1810 7797 2604
subjects$	6957 6960 1810 4932
submi	5598
submit	1744 2546
submitted$	4994 1942 5689
substance$	2708
substandard$	1547 1548 1549 1550 7536 7537 7538 7539 2512
successful$	7752
such$	2488
sucked$	5918
suffer	2109 2110
suffer$	2717
suffered$	5162 5163 2717
suffering$	2717
suffers$	5162 5163 2666 2717
sufficient$	5427
sugar$	2185
sugges	4800 1973 5598
suggest$	4241 4243 4244
suggested$	4241 4243 4244
suicidal$	2964
suicide$	7885 2964
sullen$	2853
summer$	6133 6134
summon	7805
superficial$	6625 6626 6627 6628 2218 2290
superv	2132 2134
supervised$	2344
supervising$	6732 6908 6909 6910 6911 6912 6921 6924 6929 6930 6931 6932 6933
supervision$	6732 6908 6909 6910 6911 6912 6921 6924 6929 6930 6931 6932 6933 1653 1654 1655 1656 8016 5187 5565 5853 5871
suppl	7821
suppli	1744 1919
supplied$	261 262 263 5014 2163
suppliers$	7724
supplies$	261 262 263 4891 7868 2147 2163
supply	7620 1744 7630 4866 7697 7703 7716 7717 1919 7807 7808 7814 5192 5661 5662
supply$	261 262 263 1737 7690 7706 4891 8022 2163
supplyed$	1737
supplying$	261 262 263 1737 7696 7858 7864 8022 2147 2163 5882
supplys$	1737
suppor	1859 1921 2132 2610 2615
support$	69 77 78 6437 6611 6620 6624 6908 6909 6910 6911 6912 6921 6924 1196 1197 1198 1199 7401 1653 1654 1655 1656 1849 1863 1892 5101 7941 2059 7942 5113 5254 5255 5514 5794
supported$	77 78 1849 1863
supporting$	77 78 1849 1863
supports$	77 78 1849 1863 1892
supportted$	77 78
supportting$	77 78
suppre	1887
suppress$	2918
suppressing$	2918
suppression$	2918
sure$	1229 1230 1231
surely$	1339 1347 4400 1348 1349 4435 5534
surf	5831
surface$	2218
surgery$	7908 7916
surly$	2853
surprisingly$	2360
surveillance$	7735 2888 2921
surveilled$	7681
surviv	2110
survival$	2180
survive$	6891 6892 4066 1014 1015 4069 2375
survived$	5163 2375
survives$	2375
surviving$	2375
suspec	1811 5655
suspect$	6957 6960 7695 5399 5628 2597 2604 2909
suspected$	4864 1820 1833 1981 2127 2577
suspects$	6957 6960 7691 7692 7695 7727 5287 5399 5628 2576 5658 2909
suspen	5121
suspended$	3718 3719 3720 3721 2052 5297 5800 2813
suspendeds$	2052
suspension$	6552 2052 7951 5297 3028
suspensions$	6552 2052 5297 3028
suspicious$	4946
swallo	2722
swap$	328 3381 329 330 331 332 333
swaped$	328 3381 329 330 331 332 333
swaping$	328 3381 329 330 331 332 333
swapped$	328 3381 329 330 331 332 333
swapping$	328 3381 329 330 331 332 333
swaps$	328 3381 329 330 331 332 333
swarthy$	2867
swear$	7214
swearing$	7214 7935
swears$	7214
sweatshirt$	7030 7031 7032 5499 5504
sweatshirts$	7030 7031 7032 5499 5504
sweep$	1637 5698
sweeping$	1637
sweeps$	1637 5698
swept$	1637
swift	2615
sympathy$	6320
symptoms$	5769
syndro	5053
syndrome$	7883 5776
system	5598
system$	6338 6724 6725 6726 7713 7714 7715 7781 7824 7825 8003 2487
systemic$	2487
systems$	7713 7715 2487
t$	4186 7030 7031 7032 5116 5504
ta	2058 5112
ta$	5111 7942
table$	7939
tables$	7597
tablet	5058
tablets$	7888 7918 5747 5775
tabs$	4825
tackl	1887
tackle	5678
tactic	5662 5669
tactical$	4981 2642
tag$	8019 8027 8032 5880
tagged$	8019 2819
tagging$	8019
tags$	8032
tail$	1795
tailed$	1795
tailing$	1795
tails$	1795
tak	1932
take$	45 5957 3189 6055 3243 201 202 293 357 3412 6429 3608 3609 3610 3611 3612 3613 3614 3615 3616 3617 3618 3619 3635 3636 3637 3638 3639 6471 6473 854 945 1000 7062 7085 7091 7105 4477 1432 4505 4509 4510 4511 4512 4513 4514 4515 1484 7392 7556 7559 1873 1910 5018 5037 2008 2036 2153 2189 5517
takeaway$	6131 6132
taken$	45 6253 7164 4476 4506 4507 4508 4509 4510 4511 4512 4513 4514 4515 1484 7402 2010 2017 2078 2153
taker$	6564 5205
takers$	6564 5205
takes$	45 225 293 6411 945 4505 1484 1873 2010 2036 2153 2189
taking	2722
taking$	45 5958 293 945 6894 6895 4509 4510 4511 4512 4513 4514 4515 1484 1873 2008 2010 2036 5205 2153
talk	7834
talk$	69 6180 301 302 303 6287 6288 6289 885 886 887 888 889 890 909 910 911 912 913 914 7062 7085 7091 4272 7105 7165 7191 7192 7193 7631 5517 5525 2537
talked$	301 302 303 6268 6269 6270 6271 6277 2537
talking$	301 302 303 6287 6288 6289 7191 7192 7193 4366 7631 5525 2697
talkked$	301 302 303
talkking$	301 302 303
talks$	69 301 302 303 885 886 887 888 889 890 909 910 911 912 913 914 7165 7660 2537
tall$	6968 1087 2395 5452 2867
tan$	5481 5482
tango$	6108
tanned$	1099 2420 2867
tantrum$	6674 6675 5354
tantrums$	6674 6675 5354
target	7645 1852 7745 7746 1908 2615 5673 5678
target$	5915 5916 7680 7729 4906 2604 5670 2634 2650 2759
targeted$	5918 4906 4961 2634
targeting$	4906 2634
targets$	5914 5916 7530 4756 7596 7607 7608 7680 4906 5670 2634
tart$	5299
tarted$	1176 1177 2460
tarts$	5299
task	4807 1949
task$	7248
tasked$	1801 1928 5011 2618
taskforce$	7637
taskin	2618 5695
tasking$	4950 4969 1917 7801 7802 4981 1930 4992 1943 1947 1961 1980 5671
tastes$	6835
tattoo$	1104 6987 7040 5489 2438
tattooed$	2867
tattoos$	1104 6987 7040 5489 2438
taught$	77 78 5992 5993 5994 6321 7090 7096 7101 7110 7174 7177 7178 7179 7180 7181 7816
taunt$	2211
taunted$	2211
taunting$	2211
taunts$	2211
tauntted$	2211
tauntting$	2211
teach$	77 78 6575 6611 7146 7191 7192 7193 5525
teache	5195
teached$	77 78
teacher$	6018 6200 6375 8025
teachers$	6018 6200 6375 6517 3688 6575 6685 5264
teaches$	77 78
teachi	5123
teaching$	77 78 2058 5112 7953
team	4807 4823 4950 7896
team$	4447 4452 4453 7546 7575 4772 1723 7627 7635 7637 7642 7643 7644 4815 4816 7653 4850 7723 1853 7780 7799 4970 7811 4996 5033 7901 7909 2526 2535 5720
teams$	1853
tearaway$	2841
tearaways$	2841
techni	5662
teen$	6642 6645 6656 6657 6658 6659 6660 6661 5346
teenage$	1074 2177 2237 2240 2247 2391 2392 2575
teenager$	6642 6645 6656 6657 6658 6659 6660 6661 6957 6960 5288 5346
teenagers$	6494 6530 6642 6645 6656 6657 6658 6659 6660 6661 6957 6960 5288 5346
teens$	6530 6642 6645 6656 6657 6658 6659 6660 6661 5346
teeth$	6996 6997 6998 5477
teleph	1803
telephone$	1779 7663 2559
telephones$	1779 7663
tell$	6055 6362 6429 644 7085 7091 7105 7165 4405 4406 4409 7559 1738 1759 1760 5517
telling$	644 1759 1760
tells$	644 7165 4405 4406 4409 1759 1760
temper	7971
temper$	6674 6675 5354
tempered$	5360 5361
tempers$	6674 6675 5354
temporarily$	2745
temporary$	2777
tempt$	5902 5903 132 133 134 2158
temptation$	6097
tempted$	5902 5903 132 133 134 596 2158
tempting$	5902 5903 132 133 134 2158
tempts$	5902 5903 132 133 134 2158
temptted$	5902 5903 132 133 134 2158
temptting$	5902 5903 132 133 134 2158
ten$	6556 905 906 907 908
tenancy$	7991 5842
tenants$	4622
tendencies$	5292
tension$	2075 5653
term$	7894
termin	2701
terrible$	3098 3107 3569 3705 1547 1548 1549 1550 7536 7537 7538 7539 1697 2156 2334 2512
territ	4956
territory$	7786
terrorise$	633 2210
terrorised$	633 2210
terrorises$	633 2210
terrorising$	633 2210
terrors$	5759
test$	7214 1791 1792 7903 5756 5763
tested	2021
tested$	2709
testing$	7214
tests$	5763
text$	301 302 303
texted$	301 302 303
texting$	301 302 303
texts$	301 302 303
textted$	301 302 303
textting$	301 302 303
than$	3149 6367 3547 3923 874 6774 6775 6776 6777 6801 3972 992 1009 1012 7609 7610 7611 7612 7613 7614 7617
thank$	6305 6306 6307 6308 6309 6310 6341 6342 6343 6344 6354 6355 6356
thanks$	171 1708
that	5598
that$	3188 355 3605 6523 6713 1074 7405 7498 7499 4746 4769 7606 4887 7849 5025 5034 2226 2392 5567
the$	3188 6129 3310 3311 3508 3605 6436 3631 3647 6517 639 3776 829 6713 3886 4002 961 1074 1108 4180 4193 1141 7194 4389 4421 7281 4480 4654 4683 4685 7518 7519 4691 4693 7541 7542 7550 4722 1700 1723 4881 4896 4902 4904 4914 4929 7766 5045 5049 5075 2120 5197 5264 2226 5567 5575 2575 2578 2601 2720
thef$	7696
theft	7630 4875 7716 1835 7807 7808 7820 5040 5180 5181 5192 5194
theft$	6113 6127 6593 6706 7705 4888 7722 1935 7846 7870 8010 8011 8022 8024 2592
thefts	4945
thefts$	7704 7705 4888 7775 7846 7870 8010
their	4828 1776 1811 1986 5607 2569 2588
their$	19 3100 3104 3126 3188 144 151 152 154 3210 158 3219 3220 3221 3222 3223 3224 6057 204 6101 3282 6129 3372 6224 3452 3497 3498 450 451 3510 481 6371 6374 3583 3586 3605 6456 6460 3631 3723 6575 6719 844 3920 6753 3928 3930 4067 4140 4141 4142 1112 1145 4211 4376 4414 7278 4589 4599 4682 4684 4686 7518 7519 4691 4693 4694 7530 7541 7542 4758 4759 7596 1723 4777 4785 4786 4864 4896 4902 4904 2005 5061 5062 2087 2088 5142 5149 5161 2179 2192 2301 2448 2449 2488 5568 5575 2526 2692 2734
theirselves$	3053 3055 3084 3085 33 3087 3088 3089 3090 3091 39 5923 5924 3095 3096 6046 3346 6290 6291 6293 3475 3476 3477 3478 3479 3480 3481 3482 3484 3485 6318 6319 6332 3511 3512 3513 3514 6345 6346 6347 6348 6349 6350 6351 3524 3525 3526 6357 3584 3588 536 3590 3591 6422 6423 6424 6425 6426 6427 6585 6735 6736 6737 6738 6739 6740 6741 3968 3969 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 6877 4048 6884 4718 5203 5228 5229 5425 5426
them	4795 4803 7671 7673 7675 7677 1798 1799 7730 7736 4924 7754 4927 4928 7809 7875 5674 5680 5799
them$	5886 5887 5935 3167 3174 6160 6163 6203 6204 6205 6206 6207 6208 6209 6210 3483 3492 3493 6345 6346 6347 6348 6349 6350 6351 6470 3688 3713 3773 772 3850 3851 3852 3853 3854 3996 1119 1120 4330 4339 7175 7194 4380 4485 4486 4563 4564 4565 4566 4567 4568 7405 4604 4625 7485 7486 7487 7488 7489 7490 4661 7541 7542 7565 7566 4737 1802 1846 7757 7769 4959 7797 1924 7810 1933 1941 7829 7832 5006 5013 7872 5047 5335 5538 5568 5569 5575 5699
themself$	3053 3055 3084 3085 33 3087 3088 3089 3090 3091 39 5923 5924 3095 3096 6046 3346 6290 6291 6293 3475 3476 3477 3478 3479 3480 3481 3482 3484 3485 6318 6319 6332 3511 3512 3513 3514 6345 6346 6347 6348 6349 6350 6351 3524 3525 3526 6357 3584 3588 536 3590 3591 6422 6423 6424 6425 6426 6427 6585 6735 6736 6737 6738 6739 6740 6741 3968 3969 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 6877 4048 6884 4718 5054 5203 5228 5229 5425 5426 5718 5739
themselves$	3053 3055 5886 5887 3084 3085 33 3087 3088 3089 3090 3091 39 5923 5924 3095 3096 6046 3346 3380 6290 6291 6293 3475 3476 3477 3478 3479 3480 3481 3482 3484 3485 6318 6319 6332 3511 3512 3513 3514 6345 6346 6347 6348 6349 6350 6351 3524 3525 3526 6357 3584 3588 536 3590 3591 6422 6423 6424 6425 6426 6427 6583 6585 6735 6736 6737 6738 6739 6740 6741 3968 3969 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 6877 4048 6884 6898 7423 4718 5054 5203 5228 5229 5425 5426 5718 5739
therap	5058 7898
therapist$	7888 7897
therapy$	7889 5749 5750 5769 5844
there$	6278 1238 1239 1240 4855
these$	3171 6472 829 1066 1070 1074 7142 1272 7194 4563 4564 4565 4566 4567 4568 4608 4610 4617 4627 4628 7485 7486 7487 7488 7489 7490 7541 7542 7565 7566 4737 1953 2241 2247 5538 2488 5568 5569 5575 2575 5680
they	7621 7654 1798 1799 1842 1850 7809 1953
they$	3113 3431 3435 3436 3455 6363 486 639 3692 640 6523 641 642 6715 7137 7138 7139 7140 7141 4318 4319 4320 4322 4447 7281 4895 4903 4921 4959 1912 1924 7810 1933 1941 7829 7832 5006 5013 7872 5052 5699
thick$	1082 2383 2398 2434 2439 2853
thickset$	2395 2866
thief$	6571 6572 6573 5299 5300
thieves$	6571 6572 6573 5299 5300
thieving$	6593
thigh$	7892
thighs$	7892
thin$	2395 2412 2416 2867
thing$	7356 7357 7358 7359
things$	6198 3548 6835 6879 6906 6907 4664 4746 4769 2101
think$	6429 885 886 887 888 889 890 4054 4462 7293
thinking$	5546
thinks$	885 886 887 888 889 890 4462 7293
third$	1074
thirteen$	905 906 907 908
thirty$	6226 3943 6788 6792 6793 6794 6795 6796 6797
this$	3188 6129 3605 807 1074 7194 7231 4485 4486 4563 4564 4565 4566 4567 4568 7405 7485 7486 7487 7488 7489 7490 7541 7542 4713 4746 4769 4896 2226 2297 2392 5538 5567 5568 5569 5575 2578
thoroughly$	2480
those	7730 5674
those$	6509 829 1066 4866 7736 4932 7766 7793 2247 5538 2575
though$	103 3157 6154 6155 6156 6157
thought$	6253 6396 6397 7261 7277 7282 4462 7293 7367 7368 7369 7370 7371 7372 7373 7374 7375 7376 4547 4548 4549 4550 4551 7604 1820 1923 1981
thoughts$	2002
threadbare$	2451
threat$	674 675 676 677 4920 1868 2574
threatening$	2298 2851
three	7671 7809
three$	6591 1118 7001 7002 7003 7004 7005 7006 4330 4691 4959 1924 7810 1933 1941 7829 7832 5013 7872 2575 5699 2805
thresholds$	7518
threw$	553
thrill$	6477 2205
thrills$	6481
thrive$	452
thrived$	452
thrives$	452
thriving$	452
throug	2546 2610 2615
through$	166 6615 4058 4059 4157 7163 7195 7200 4696 2159 2533
throw$	553
throwing$	553
thrown$	553 2093 2094
throws$	553
thug$	2841
thuggery$	2841
thuggish$	2841 2851
thugs$	6588 6589 6590 7725 2841
tic$	2715
tick$	2497
ticking$	5551
tidy$	2416
tied$	1821 4977 5490
ties$	645 5272
tight$	4223 4725 2434 2451
tightly$	1102
tights$	5499
tiktok$	296 3349 297 3350 298 3351 299 3352 300 3353 6184 6185 6186
time	5109
time$	3147 6056 6101 6435 3682 3684 3707 3740 3771 6778 7118 7119 7120 7207 7208 7209 7219 7227 7685 1983 5531 5585
timed$	7753
timekeeping$	5253
timeline$	4984
times$	5973 5975 5976 5980 7220
timeta	5000 5121
timetable$	7830 7939 7951
timetables$	7830
timewaster$	5299
timewasters$	5299
timid$	4724
tiny$	2451
tip	2660
tip$	1871
tipoff$	5713
tipoffs$	5713
tipped$	1871
tipping$	1871
tips$	1871
to	5598
to$	5995 6037 3225 3234 3256 3268 3293 3294 3295 3297 3328 3336 3340 3402 3403 3404 3405 3406 3409 3413 3417 3486 6361 3545 6398 3599 3658 3666 3669 3675 3698 3727 3728 3729 3730 3778 3781 3790 3809 3858 3878 3883 3898 3899 3901 4022 4041 6955 4232 7066 7067 7068 7070 7083 7102 4282 4283 4316 7183 7196 4428 4429 4430 7292 7298 7299 7300 4483 4484 7334 4562 1536 4597 4652 4714 7554 4726 4727 7590 4761 4796 4801 4805 1756 4835 4840 1794 4854 4859 4870 4873 4874 4899 4910 4911 4919 4942 4966 1922 1939 5046 5056 5070 5077 5082 7929 5116 5166 8009 5184 2138 5250 5252 5514 5516 5519 5537 5539 5568 5581 5596 5597 5671 2655 5865
toarso	7807
toburg	7807
tocrim	7807
todama	7807
toddler$	5096
todeal	7807
todiso	7807
toe$	7011 7033 7034 7035 4206 2221
toerag$	2843
toerags$	2843
togang	7807
tokenistic$	2218 2874
told$	5967 5968 89 90 91 98 99 100 101 5992 5993 5994 3263 6258 6265 3556 7090 7096 7101 7104 7110 7174 7177 7178 7179 7180 7181 4405 4406 4409 7402 1801 1944 5011
tolerance$	5666
tone$	6982 5474
tones$	6982 5474
too$	137 3890 3891 6818 1051 1052 1053 4675 4676 4677 4678 4723 1671 1672 4762
tooffe	7807
took	2722
took$	45 201 202 293 358 6412 4475 1433 4495 4505 4509 4510 4511 4512 4513 4514 4515 1484 2008 2010 2036 2153 2189 5243
toolki	5662
tooth$	5477
top	7821
top$	6216 7013 7030 7031 7032 7756 7793 1948 5499 5504 5506 2575 2580 2582
topless$	3357
tops$	7013 7030 7031 7032 7052 7053 5499 5504 5506
torment$	633 2210
tormented$	633 2210
tormenting$	633 2210
torments$	633 2210
tormentted$	633 2210
tormentting$	633 2210
torn$	2444 2451
torobb	7807
toshoo	7807
toss$	7362
tostab	7807
tosupp	7807
total$	1200 1690 2487
totally$	2477 2480
tothef	7807
touch$	5995 7162 7414
touched$	5918 3183 6237 6947
touching$	6243
tough	1945
tough$	728 729 730 731 732 733 980 1072 4998 2416 2614 2862
toughe	1945 2615
tougher$	4998 2614
touret	2675
tourette$	5728
tourettes$	5728
toward	1859 1921 2610
towards$	3297 3658 3666 3669 3675 6579 3809 3855 7699 5815
town$	4944 4985
toxic$	649 650 651 2236 2853
trace	7645 1774 7668
trace$	7680
traced$	7833
traces$	7680
track	1774 7746 1951
track$	4825 7670 7680 7684 4949 4979 1927 1951 5691
tracke	1774 7659 4856
tracked$	7681 7686 4979 1927 7833 2553
tracki	1774
trackie$	5499
trackies$	7030 7031 7032 1166 7050 5499 5504 2458
tracking$	4979
tracks	1774
tracks$	7680 4979
tracksuit$	7030 7031 7032 7040 5499 5501 5504 2870
tracksuits$	7030 7031 7032 7037 7038 7039 7040 7042 7050 5499 5501 5504 5651 2870
trade$	319 328 3381 329 330 331 332 333 398 2176
traded$	319 328 3381 329 330 331 332 333 398 2176
trader	1764 5007
traders$	7624 4817 7837 1964 7850
trades$	319 328 3381 329 330 331 332 333 398 2176
trading$	319 328 3381 329 330 331 332 333 398 2176
traffic$	261 262 263 2163 5612
trafficced$	261 262 263 2163
trafficcing$	261 262 263 2163
trafficed$	261 262 263 2163
trafficing$	261 262 263 2163
trafficking$	261 262 263 2163
traffics$	261 262 263 2163
trail	1992
trail$	1795 5045
trailed$	1795
trailing$	1795
trails$	1795
trainer$	5499
trainers$	6019 6020 6203 6204 6205 6206 6207 6208 6209 6210 6215 6218 6505 7030 7031 7032 7037 7038 7039 7040 5499 5504
training$	5187 5201
tramad	5089
tramadol$	7919
transactional$	2180
transmitted$	5755
transplant$	7916
trap$	2252
trauma$	7993 2716
traumatic$	5726
travel	7834
travel$	6086 6087 6239 2189 5243
traveled$	2189 5243
traveling$	2189 5243
travelled$	2189 5243
travelling$	6094 6239 2189 5243
travels$	2189 5243
trawl	1785
trawl$	1936 5625 2927
trawled$	1936
trawles$	1936
trawling$	1936
trawls$	1936
treat$	1809
treated$	1845 5060 2029 5090 2669
treatm	5761
treatment$	7889
trendy$	2451
trial$	5854
tricky$	728 729 730 731 732 733 6678 6679 6680 6681 6682 6683 6684 5358
tried$	4241 4243 4244 7132 7270 4444 7604 5544
tries$	7165
trip$	6243
trips$	6243
troubl	5040
trouble$	6117 3463 3464 6295 6296 6297 6298 6335 6336 6337 6481 6488 6593 6706 4312 7143 4314 7215 4469 7305 7306 7307 7846 7870 2075 2101 5244 2228 2229 2230 5347
troubled$	7277 7282 4462 7293 4470 7326 2293 2392
troublemaker$	2842
troublemakers$	6706 2842
troublemaking$	2842
troublesome$	2853
trousers$	1166 2458
truancy$	2833
truant	3031
truant$	6055 6098 6571 6572 6573 7210 7211 7212 5299 5300
truanted$	2833
truanting$	2833
truants$	6571 6572 6573 5299 5300
true$	1544
trust$	6611 7085 7091 7105 7133 7134 7135 7136 7146 7191 7192 7193 4447 4452 4453 7546 7575 4772 1723 5517 5525 2526 2535
trusted$	6268 6269 6270 6271 6274 4063 7177 7178 7179 7180 7181 7360 7361
trusting$	4364
truth$	3549
truthful$	3546 6377
try$	4241 4243 4244 7085 7091 7105 7132 7165 7191 7192 7193 7204 5517 5525 5544
trying$	7191 7192 7193 7800 5525 5546
tryings$	7800
tubby$	2867
tuberculosis$	3017
tuitio	5123
tuition$	7953
tumour	5053
tumour$	7883
turf	4956
turf$	7786
turkish$	5494
turn	7871
turn$	244 245 3601 3603 554 1155 1164 1181 1182 4242 4258 4264 4269 4278 7111 7112 7165 4342 1588 1594 1595 1596 7557 7841 5012
turned$	244 245 554 4139 4144 1156 1165 1181 1182 4242 7075 7076 7077 7078 7079 7080 7081 7082 1588 1594 1595 1596 1623 7605 5570
turning$	244 245 554 1181 1182 1588 1594 1595 1596
turnned$	244 245
turnning$	244 245
turns$	244 245 554 1181 1182 4242 4313 7165 1588 1594 1595 1596
tutor$	6018 3724
tutors$	6018
twelve$	905 906 907 908
twenty$	6226 6227 6761 3943 901 6788 3959 6790 6792 6793 6794 6795 6796 6797
twice$	3395 6230 6840 2745
twists$	5487
two	7671 7809
two$	3278 6591 1118 7001 7002 7003 7004 7005 7006 4532 4691 4959 1924 7810 1933 1941 7829 7832 5013 7872 2313 2333 2575 5699 2805
twoc	5192
twoc$	8022
ugly$	2359 2867
unable$	65 539 540 541 542 543 545 563 737 738 739 740 741 2028 2063 5533
unacceptable$	6630 6631 6632 6633 6634 6635 6636 6637 6638 2298 2874
unacceptably$	2874
unacco	2784
unaccompanied$	5837
unambitious$	2853
unanswered$	5584
unauthorised$	2751
uncaring$	2853 2874
uncle	7959 5140 7972 7976
uncle$	2071 7970
unco$	2289 2496
uncomfortable$	7874
unconscious$	3009
uncontrollable$	2293 5533 2853
uncooperative$	2849 2874
uncorr	1746
uncorroborated$	4799
under	2014 2810
under$	314 655 4157 1346 4690 5067 2018 5182 2130 2565 2662
underage$	2170 2177
undercover$	2890
underdressed$	2867
undermine$	2201
undermined$	2201
undermines$	2201
undermining$	2201
underpass$	6287 6288 6289
unders	1904
understand$	74 75 139 6429 3608 3609 3610 3611 3612 3613 3614 3615 3616 3617 3618 3619 7133 7134 7135 7136 1789 1944 2016
understands$	1944 2016
understood$	139 7230 1820 1923 1981
undert	1773
undertaken$	7363 7364 7365 7366
underweight$	5764 2867
underwent$	2998
undesirable$	6506 6507 6508 2208 2293
undesirables$	6506 6507 6508
undisciplined$	2853
undoubtedly$	1339 5534 2873
unempl	7971
unengaged$	2849
unfazed$	2862
unfit$	1535
unforgivable$	2874
unforgivably$	2874
unfounded$	2215
ungovernable$	2853
ungrateful$	2853
unhealthy$	3107 649 650 651 2156 2236
unheeded$	5584
unhelpful$	2874
uniform$	7009 5497 5499
uniforms$	7009 5497 5499
uninterested$	2471 5533 2853 2874
unironed$	2444
unit	4807 4823 4950 7896
unit$	4447 4452 4453 7546 7575 4772 7627 7635 7637 7642 7643 7644 4815 4816 7653 4850 7723 7780 7799 4970 7811 4996 5033 7909 7948 7965 8018 5796
units$	7627 5671
unkempt$	2867
unknow	7659
unknown$	3362
unlawful$	6120
unless$	1878
unlikeable$	2853
unlovable$	2293
unmanageable$	6630 6631 6632 6633 6634 6635 6636 6637 6638 2293 5347 2853
unmotivated$	2853
unnecessary$	3098
unopened$	5584
unpaid$	2145
unpleasant$	7874 2853
unpredictable$	6630 6631 6632 6633 6634 6635 6636 6637 6638 2298 2851
unprepared$	2463
unprofessional$	2874
unprofessionally$	2874
unquestionably$	2873
unreachable$	5533 2849
unread$	5584
unreliable$	5533 2853 2874
unrepentant$	2853
unresponsive$	2849
unruly$	2226 2293 2298 2392 2853
unsafe$	5883 5884 5914 3107 6120 3674 8001 2154 2156
unsavoury$	6506 6507 6508 2293
unshockable$	2862
unstable$	5382 5383 2853
unsubstantiated$	2215
unsuitable$	6509 2208
unsupervised$	2344
unteachable$	2293
untidy$	2435
until$	7678 1878 5872
unto$	3753 3755
untrue$	7235
untrustworthy$	5533 2853 2874
unusual$	2416
unusually$	2360
unwanted$	3471
unwashed$	2435 2444 2867
unwell	8000
unwilling$	539 540 541 542 543 545 565 737 738 739 740 741 1673 2463 5530 5533
unwillingness$	3211 159 160 161 162 163 737 738 739 740 741
unwise$	52 53 3107 478 2156 2197
up$	5922 6073 3393 3501 3587 6431 3687 6518 701 3826 3827 6663 3910 3929 6762 6805 3988 4005 6878 6935 4126 6975 6986 7015 4208 4209 4217 4218 7057 4228 4229 7087 7088 7093 7094 7098 7099 7107 7108 7115 7116 7117 7171 7172 7237 4587 4598 7433 4642 4645 4646 7510 4689 4900 4913 7795 7798 7957 7974 7975 2131 5353 5438 5503 5513
update$	1759
updateing$	1759
updates$	1759
upon$	3460 3461
ups$	6772 6783 6811 6887
urchin$	2841
urchins$	2841
urgency$	7571 7572 7573 7574 5583
us$	6093 6160 6163 6375 6437 6915 4604 1938
use	1856 1921 2105
use$	5995 6055 6084 399 400 401 516 6429 7085 7091 7105 4361 1752 1977 1979 7913 5517
used	1921 2023
used$	5918 6261 399 400 401 516 719 986 1622 1755
useful	1921 2546
useful$	7636 1892 1979
useless$	2472 2853 2874
user$	6562
userna	5000
usernames$	7830
users$	6562
uses	1856 2023
uses$	399 400 401 1977
using	1856 2023 2105
using$	5985 399 400 401 720 1977
usual$	4731 2234
usually$	1167
utter$	1200 1691
utterly$	4427 1581 2477 2480
vaccin	3005
valium	5089
valium$	7919
valuab	2546
value	5598
value$	1752 1979 2617
values$	6696 5390
van$	5605
vandal$	6571 6572 6573 5299 5300 2841
vandals$	6571 6572 6573 5299 5300 2841
vans$	5605
vape$	6019 6020 6215 6218 7907
vapes$	6019 6020 6203 6204 6205 6206 6207 6208 6209 6210 6215 6218 7907
variable$	6625 6626 6627 6628
vehicl	7679
vehicle$	5192 2559 2566
ventured$	6274
verbally$	2309
versed$	3949
very$	3159 951 4191 4439 2360 2376 2711
vest$	5499
vests$	7046 7047 7048 5499
vicious$	2851
victim$	3628 658 6641 6902 6903 6904 6905 2109 2336
victimisation$	6329 6330
victimise$	1684 1685 1686 1687
victimised$	1684 1685 1686 1687
victimises$	1684 1685 1686 1687
victimising$	1684 1685 1686 1687
victims$	444 6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 6449 657 6641 6902 6903 6904 6905
video$	6187 3385 3386 334 335 6947 7669
videos$	6187 3385 3386 334 335 6947
view$	7700 5574
views$	5574
village$	6560 4620
vindictive$	2851 2853
violen	7881 7971 7997 8000
violence$	6113 6127 3463 3464 6593 793 794 6706 4950 4969 1917 7801 7802 4981 1930 4992 1943 1947 1961 1980 2075 5244 5272 2601 5832 2780
violent$	6630 6631 6632 6633 6634 6635 6636 6637 6638 6706 2237 2298 2580 2851
virtually$	921 3974 922 923 924 925 928 929 930 931 976 977 2361 2370
visibility$	7788
visible$	4998 5491 2651
visit	2105 5662 5669
visit$	3874 7729
visited$	7402 7604
visiting$	5985 6094
visitor$	7888
visits	2102
visits$	3874 7660
visual$	2687
visually$	2725
vital$	4691
vitiligo$	2869
vodka	5057
vodka$	7887
voice$	5574
voices$	5574 5734 5735 5736
volatile$	6630 6631 6632 6633 6634 6635 6636 6637 6638 2298 2851
volition$	6027 6028 6029 6030 6031 6032 6033 6034 6240 6241 5242
volume	1887
voluntarily$	6240 6241 5241 5242
vomit$	7884
vomited$	2730
vomiting$	2730
vomits$	2730
vote$	223 224
voted$	223 224
votes$	223 224
voting$	223 224
voucher$	6215 6218
vouchers$	6215 6218
vulnerabilities$	3534 482 483
vulnerability$	6329 3534 482 483 6438 6439 6440 6441 6442 6443 6444 6445 6446 6447 6448 6449
vulnerable$	5885 5914 6902 6903 6904 6905 6938 6939 6940 5430 2392
wag$	2167
wagging$	2167
wags$	2167
waited$	5570
waitin	2021
waiting$	2006 2025 2033 2696
walk	7834
walk$	3196 3214 6248 6249 6250 6251 6252 6362 1154 1163 1529 1530 7557
walked$	3259 3430 3437 3552 1154 1163 1529 1530 5570
walking$	5985 6094 1154 1163 1529 1530
walkked$	1154 1163
walkking$	1154 1163
walks$	1154 1163 1529 1530
wall$	4993
wannabe$	2220 2841
wannabes$	2841
want	4820 1808
want$	6177 6178 3697 6803 6885 4087 4088 4089 4090 1186 7133 7134 7135 7136 7152 7153 7154 7165 4392 1430 7636 7800 2003
wanted$	3192 6324 1186 7230 1431 1766 2003 2127 2143
wants$	6177 6178 6885 1186 7152 7153 7154 7165 4392 7800 2003
ward	7896
warden	4812 4813 4814 1762 1763 1764 1797 4853 5007 1958
warden$	1740 7624 7642 7643 7644 4815 4816 4817 1794 4850 7683 1926 7837 1959 1964 1965 7850 5022 1984
wardens$	6517 6708 6709 1740 7624 7642 7643 7644 4815 4816 4817 1794 4850 7683 1853 1926 7837 1959 1964 1965 7850 5022 1984 5264
warn$	1871
warned$	5967 5968 3139 87 88 89 90 91 92 93 94 3148 96 97 98 99 100 101 5992 5993 5994
warning$	5964 5990 5991 6465 6466 6467 6468 6469 1618 1619 1620 1621 7521 7522 7541 7542 7765 5117 5265 5574 5575 2561 5860
warnings$	5964 5990 5991 6465 6466 6467 6468 6469 1618 1619 1620 1621 7521 7522 7541 7542 7765 5265 5574 5575
warran	5036
warrant$	1026 1027 1028 7735 7866 5659 2925
warrants$	5659 2925
wary$	5907 3079 3080 3081 3082
was	1845 5035 2680
was$	86 95 156 157 248 433 434 591 592 593 652 678 679 680 681 682 683 684 685 686 687 735 3795 3800 766 780 781 782 783 784 785 917 921 3974 922 923 924 925 928 929 930 931 6957 6960 4197 1167 4249 4392 1373 1374 7377 4559 1582 4670 4671 4706 1661 1662 7583 1707 7606 4851 4868 4930 2007 2242 2246 2279 2283 2294 2295 2305 5446 5490 2525 5629 2641 2688 2693 2699 2700 2711 2727 2745 2747 2748 2781 2785 2795 2802 2804 2805 2809
wash$	1629
washed$	1629
washes$	1629
washing$	1629
wasn$	1187
waste$	552 2532
wasted$	552 2532
waster$	6570 2841
wasters$	6570 2841
wastes$	552 2532
wasting$	552 2532
watch	1992 2562
watch$	7030 7031 7032 4825 7670 1795 7684 7729 1915 4979 7841 5045 2112 5499 5504 5691
watche	4856
watched$	7408 7409 7672 1795 7686 4979 7827 7833 2112
watches$	7030 7031 7032 5499 5504
watching$	1795 4979 2112
watchlist$	5615
watchlists$	5615
watchs$	1795 4979
water$	5153
wave$	5692
wavy$	2435
way$	20 5929 3888 4194 1142 1143 1144 7049 4224 4225 4307 7481 1670 7863 5207
ways$	5929 6714 6779 6835 7206 5207
wayward$	2293 5347 2392
we	1764
we$	4373 4374 4375 1667 4817 1853
weak$	3757 6625 6626 6627 6628 746 1547 1548 1549 1550 7536 7537 7538 7539 4724 1697 2318 2319 2512 2549
weaker$	3716
weaned$	2035
weapon	7620 7630 7703 7819 8023
weapon$	7690 7710 7711 8022 2645
weapons$	6113 1757 7690 7710 7711 2645 2922
wear	2136
wear$	6248 6249 6250 6251 6252 1103 1124 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 2436 2446
wearing$	1103 1124 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 2136 2436 2446
wears$	1103 1124 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 2436 2446
weary$	5404
weed	5200
weed$	6019 6020 6147 6148 6149 6203 6204 6205 6206 6207 6208 6209 6210 6215 6218 7674 5076 7907 7918 8030 5216
week$	7207 7208 7209 5585 5846
weekend$	7887
weeks$	5585 5846
weighed$	3008 3011
weighs$	3011
weight	5058 5083 7914
weight$	7888 7913 5765
welcome$	2195
welcomed$	2195
welcomes$	2195
welcoming$	2195
welfare$	5893 3064 5930 5931 5932 5933 5934
well$	5989 6619 826 827 836 873 896 991 1008 1011 1086 1091 2396 2409 2417 5498
wellbe	5083
wellbeing$	5893 5930 5931 5932 5933 5934 6415 6416 7913
went$	5969 240 241 242 243 244 245 274 275 276 3343 294 295 361 362 363 6285 6286 598 620 1154 1163 1643 2017 2131 2188 2189 5243 2783
were	7659 1845
were$	3116 86 95 3162 156 157 248 433 434 6402 591 592 593 652 678 679 680 681 682 683 684 685 686 687 735 766 780 781 782 783 784 785 6712 917 921 3974 922 923 924 925 928 929 930 931 1071 1167 4249 4392 1373 1374 7377 1582 4671 4706 1661 1662 1707 7606 4851 4868 4923 2242 2246 2279 2283 2294 2295 2305 5446 5490 2525 5629 2641 2745 2785 2795 2802 2809
weren$	1187
wet$	2022
wets$	2022
wetting$	5760
what$	3156 6129 6245 3494 3495 462 6374 521 522 6713 3885 6719 6906 6907 7519 7541 7542 4968 5246 5249 5575
whatever$	6410 6879 6896 1188 1189 1190 1191
whatsapp$	296 3349 297 3350 298 3351 299 3352 300 3353
whatsoever$	7377
wheel$	7420
wheelchair$	2967
when	5607
when$	3347 3348 6374 7580 7678 7685 5783
whenever$	3347 7678
where	5607
where$	5909 5910 5911 5912 6374 1807 4980
wherea	4827 1918 4971 4972 1950
whereabouts$	7657 7658 5003
which	5598 5607
which$	7697 7803 7809 4991 5004
while$	7410
white$	1074 1093 4149 1099 4171 4172 4173 1121 1150 2391 2392 2413 2420 5499 2451
who	7620 7641 7697 7803 7809 4991 5004 5607
who$	5909 5910 5911 5912 3396 3397 485 6374 6500 6510 6712 6957 6960 1768 4824 4830 1802 1827 1838 4894 1846 4980 7814 5005 7849 5025 7857 5038 5446
whole$	4630 4632 2226
wholly$	2477 2480
whom	7803 7809 7821
whom$	5909 5910 5911 5912 6374 7651 7721 1846 4980
why$	479 480 6374 523 524 525 526
wicked$	2235
wider	1811
wider$	4864
wife$	7955 7987
wild$	2226 2235 5319 5320 5321 5347 2414 2435 2853
wilful$	2874
wilfully$	290 2529 2874
will$	566 586 981 1001 1013 1016 1201 1202 1203 1204 1205 1206 1207 1208 1212 1213 1228 1232 1233 1234 1242 1243 1244 1245 4306 7148 7149 7150 7151 4332 7169 1287 1288 1289 1290 1291 4368 4369 4372 4392 7224 7225 1350 1351 4806 1756 4840 1794 4917 1922 5035 2467 2469 2481 2655
willed$	5371
willing$	130 131 136 527 528 529 4236 4238 4240 1748 2187
willingly$	6240 6241 359 5241 5242 2190
willingness$	6047 4353 7184 7185 7186 7187 7188 7189
wind$	634 635 4286
winding$	634 635
winds$	634 635
winter$	6133 6134
wiry$	2395
wisdom$	3971 919
wise$	3117 830 831 875 1072 5400 5405 5406 2358 2371
wiser$	3107 870 875
wish$	4353 7184 7185 7186 7187 7188 7189 7800
wished$	2003
wishes$	2003 5574
wishs$	7800
with	7758 5193 2615
with$	6059 6062 6067 6099 3277 3283 3287 6195 3366 3369 3370 3398 6244 3473 3474 6376 3676 3679 6515 3698 6612 6616 6622 6623 6629 3855 6689 810 6704 3875 3878 840 4049 4050 4051 6957 6960 1103 1113 1114 1115 1116 1157 7103 7147 7197 1491 7531 4796 4821 7660 4865 7699 2011 5129 7969 5174 2139 5260 2335 2436 2442 5594 5671 5711 2723 2742 5827 5861
withar	7807
withbu	7807
withcr	7807
withda	7807
withde	7807
withdi	7807
withga	7807
withheld$	495 496 5582
withhold$	495 496
withholding$	495 496
withholds$	495 496
within$	3846 4872 5050
withof	7807
without$	3279 696 6864 6865 6866 6867 6868 6869 6870 6871 6872 6873 6874 6875 6876 6896 1046 1238 1241 4315 1303 1492 1493 4571 2055 2475 2476 2493 2509
withro	7807
withsh	7807
withst	7807
withsu	7807
withth	7807
woeful$	1697 2874
woefully$	2874
wolves$	6588 6589 6590
woman	5195
woman$	6768 3946 6810 6815 6816 6817 947 6832 6833 6834 6838 958 959 6860 8004 8025 5414
women$	6557 6761 6768 6771 3944 6780 6782 6800 6808 6815 6816 6817 958 959 978 6890 7012 7060 5414 5423
won$	539 540 541 542 543 545 555 582 1214 1215 1216 1217 1218 4303 2464 2483
wont$	1214 1215 1216 1217 1218 2464
wool$	5419
woolly$	2874
word$	7524
wore$	6248 6249 6250 6251 6252 1103 1124 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 2436 2446
work	5662
work$	69 71 72 3236 6116 252 253 254 255 256 257 258 259 260 455 6429 6576 3782 3792 6666 3859 3894 7062 7085 7091 4273 7105 4317 7162 7191 7192 7193 7198 7392 1813 5198 5254 2314 5517 5525 5565
worked$	252 253 254 255 256 257 258 259 260 455 7177 7178 7179 7180 7181 2132 5526
worker	7896
worker$	6018 6201 6375 6437 4447 4452 4453 7546 7575 4763 4772 5167 8016 5255 2536 5871
workers$	6018 6201 6375 3605 6437 6685 6724 6725 6726 4447 4452 4453 7546 7575 4772 5255
working$	252 253 254 255 256 257 258 259 260 455 3793 7191 7192 7193 5525 5592 2762
works$	252 253 254 255 256 257 258 259 260 455 5526
workshop$	69 71 72
workshops$	69 71 72
workshy$	2853
world$	6779 2351 2352
worldly$	875 2353 2858
worn$	6253 6268 6269 6270 6271 6274 7667 4839 5490
worr	2030 2067 2124
worried$	4703 1730
worries$	6461 6462 6463 6464 5574
worry$	5574
worrying$	6630 6631 6632 6633 6634 6635 6636 6637 6638 2296 2298
worse$	3527 6888 6889 7494 7495 5428
worst$	3496 2580
worth$	6452
worthless$	2853
would$	389 396 3450 3459 3532 3579 646 688 6803 1219 1220 1221 1232 1233 1234 4332 4392 7224 7225 1350 1351 4806 1756 2465 2469 2481
wouldn$	3457 3576 1219 1220 1221 2465
wound$	634 635
wrap	8023
wraps$	6606 5216 5335
wreak$	2273
wreaked$	2274
wreaking$	2272
wreck$	2201
wrecked$	2201
wrecking$	2201
wreckked$	2201
wreckking$	2201
wrecks$	2201
wrist$	7892
wrists$	7892
writ	5817
write$	1602 1920 1951 7946 2257 2258
writing$	1605 1920
written$	1583 1604 2064
wrong$	3107 3108 3177 3247 3248 3249 6117 6499 6506 6507 6508 7576 7577 4760 2156 2209
wrote$	1603
xanax	5089
xanax$	7919
y$	6829
year	5119
year$	3399 6553 3726 6773 3954 1076 1079 1081 7945 5119 7949 5585 5846
years$	6758 6759 6760 6841 6842 6843 5585 5846
yet$	3151 1679 4752
yield	2546
yjs	5185
yjs$	8015 2818
yob$	2841
yobbish$	2298 2841
yobbo$	2841
yobbos$	2841
yobs$	6588 6589 6590 2841
yoi$	3047
yos	5185
yos$	8015 2818
yot	5185
yot$	8015 2818
young	5195
young$	158 204 638 3701 6642 3816 3817 6656 6657 6658 6659 6660 6661 791 792 3847 3935 4119 4120 4121 4122 4123 4124 1074 6957 6960 4325 4419 4643 4644 4653 4699 4738 4740 4795 7675 7677 4848 1798 1799 1842 7730 1850 7736 4924 4927 5001 7875 8025 2177 2237 2240 2247 2276 5346 5392 2367 2391 2575 5674 5680 2782
younger$	3716 6559 6560 5151 5215
youngers$	7719
youngster$	6642 6656 6657 6658 6659 6660 6661 5346
youngsters$	6642 6656 6657 6658 6659 6660 6661 5215 5346
youth	2586 2814
youth$	6642 6645 6656 6657 6658 6659 6660 6661 1074 6957 6960 6963 6964 1711 4811 1810 5185 2133 2237 5292 2240 5346 5445 2393 2575 2805 2814
youths$	6530 6642 6645 6656 6657 6658 6659 6660 6661 6957 6960 1810 5292 5346 2393 2864
yp	4795 4803 7654 7671 7673 7675 7677 4848 7679 1798 1799 7730 7736 4928 7875 2031 5091 2053 2073 5128 7986 5170 5171 2125 8029 2149 2586 5650 5674 5799
yp$	2214
yp1$	2213
yp2$	2213
yp3$	2213
yp4$	2213
yp5$	2213
yp6$	2213
yro$	3045
zero$	1300 4537 2530 2613
zits$	5495
