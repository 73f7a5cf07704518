3058 2835 2155

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
nothing (anyone|anybody|anything|we|staff|adults|workers|professionals|teachers|parents) ... (to|for|with) [the] (them|him|her|group|boys|girls|lads|friends|young people) (makes|make|made|will make|has made) [any|a|the slightest|the least] difference
whatever (anyone|anybody|we|staff|adults|workers|professionals|teachers|parents) ... (to|for|with) [the] (them|him|her|group|boys|girls|lads|friends|young people) (has|have|had|makes|make|made) (no|little) (effect|difference|impact)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 11 11 11 11 12 12 13 13 13 14 14 15 15 17 19 20 23 23 23 23 24 25 25 27 27 27 28 28 28 30 30 30 30 31 31 31 31 31 32 32 33 33 34 35 35 36 36 36 36 36 37 37 37 38 38 39 39 39 40 40 40 41 41 41 41 41 41 42 42 42 42 43 44 44 44 45 46 46 47 47 47 48 48 49 49 49 49 49 49 50 51 52 53 53 53 53 54 54 54 55 55 56 56 56 57 58 58 59 60 61 62 62 62 63 63 63 63 63 63 63 63 64 64 65 66 67 67 68 68 68 68 68 68 69 70 71 71 71 71 71 71 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 72 73 73 73 73 73 73 73 74 74 75 75 76 76 76 76 76 76 77 77 77 78 79 79 79 79 79 79 80 80 81 81 82 83 84 84 85 86 86 86 86 87 87 87 88 88 88 89 89 89 89 90 90 91 92 94 94 95 95 96 96 96 97 97 97 97 97 97 98 98 98 99 99 99 100 100 100 100 101 101 101 101 102 102 103 103 103 103 104 104 104 104 104 104 104 104 104 105 106 106 108 109 109 113 113 113 113 113 114 114 114 115 116 116 116 116 116 116 116 118 120 121 122 126 127 129 131 133 133 133 133 133 133 133 133 134 134 134 134 137 137 137 138 139 139 139 139 142 143 143 144 144 146 146 146 147 149 149 149 149 149 149 150 151 154 154 155 156 157 157 157 158 159 159 159 159 159 160 160 160 160 160 160 160 160 161 161 161 161 161 161 161 162 162 162 162 163 163 164 164 164 164 164 165 165 166 167 168 168 169 169 170 170 170 171 172 172 173 173 174 174 175 176 176 176 177 177 178 179 180 180 180 180 180 180 181 181 181 181 181 182 182 183 183 185 185 186 186 187 187 188 190 191 192 193 194 195 196 197 198 199 199 200 201 201 202 202 202 202 203 203 203 203 203 204 204 205 205 206 206 206 207 209 209 210 211 212 213 214 214 214 215 216 216 217 217 218 218 219 219 220 220 221 221 222 222 222 222 222 222 222 222 222 223 223 223 223 224 224 225 226 226 227 228 229 229 229 229 230 230 231 231 231 231 232 232 232 233 234 235 235 236 237 237 238 238 238 238 238 238 238 238 238 239 239 239 241 241 241 242 243 245 247 247 247 247 247 247 247 247 247 247 247 247 248 248 248 248 248 248 248 248 248 248 248 249 249 249 249 251 251 251 251 251 252 252 252 252 253 253 254 255 255 256 256 258 258 258 258 258 258 258 259 259 259 259 259 259 259 259 259 259 259 259 259 261 262 263 264 265 267 267 267 268 268 269 270 270 270 272 273 275 276 277 277 278 278 279 279 279 285 286 289 290 295 295 298 298 298 299 300 302 307 308 308 308 309 310 310 310 310 311 313 313 313 313 314 316 316 316 317 318 318 318 318 319 319 319 319 319 319 319 319 319 319 320 320 320 321 322 322 322 322 325 327 327 327 327 328 328 328 329 330 330 330 332 332 333 333 333 333 333 333 333 333 334 337 337 337 340 340 341 341 341 341 342 342 342 342 342 342 344 345 345 347 347 347 347 347 348 348 348 348 349 350 350 350 350 350 350 350 350 350 351 351 353 353 353 353 354 354 354 355 355 355 355 355 355 355 355 356 356 356 356 356 356 357 358 358 358 358 358 358 362 362 362 362 363 365 365 366 366 368 368 368 368 368 368 368 369 369 369 370 370 374 377 378 380 380 381 383 386 388 388 388 389 389 389 392 393 394 394 395 395 396 402 403 405 406 408 409 410 411 412 412 412 413 414 415 415 415 416 418 418 418 418 420 420 420 421 421 421 421 421 421 421 422 422 422 422 423 424 425 426 426 427 428 429 431 431 433 433 434 434 435 436 436 436 436 436 436 436 437 437 437 437 437 437 438 438 438 438 439 440 442 442 442 442 442 443 443 443 444 444 444 444 445 445 445 445 445 446 446 446 447 448 448 449 450 450 450 450 450 450 450 450 450 450 450 451 452 452 453 455 455 455 455 455 456 456 456 457 458 458 460 461 462 462 462 463 464 464 464 464 464 467 467 467 468 468 468 469 469 469 469 469 470 470 470 472 473 473 473 474 474 476 477 478 479 479 479 479 479 479 479 479 479 479 479 479 479 480 483 485 485 485 486 486 487 488 488 488 489 489 490 492 492 493 494 494 495 495 495 495 496 496 497 497 497 497 498 498 499 499 499 499 500 500 500 500 500 501 501 501 501 502 502 502 503 503 504 504 504 505 505 505 505 505 506 506 506 507 508 508 508 509 509 509 510 510 511 512 512 513 513 513 513 513 513 514 514 519 519 519 519 520 520 522 522 526 526 526 530 531 531 531 531 535 536 538 539 539 539 540 540 541 542 545 545 545 546 548 550 550 550 551 553 553 553 554 555 555 555 555 556 557 557 557 558 558 558 559 560 561 562 562 562 563 563 563 563 563 563 563 563 563 563 564 565 565 565 565 566 567 568 568 568 570 570 570 571 572 572 572 573 574 575 575 575 576 577 577 577 578 579 579 579 579 581 581 582 582 583 584 584 588 589 589 591 592 593 593 593 594 595 596 596 596 596 597 597 597 597 598 598 598 598 599 600 601 601 601 601 601 601 602 602 602 602 602 602 603 603 603 603 603 604 604 604 605 605 605 605 605 605 606 608 609 609 610 610 610 611 611 612 613 613 613 613 614 614 614 614 614 614 614 616 617 617 617 617 618 618 618 618 618 619 619 619 620 621 621 622 622 622 622 623 623 623 623 624 625 625 625 626 626 626 627 627 629 629 630 630 630 631 631 631 631 632 632 632 632 632 632 633 633 634 634 634 634 634 635 636 636 636 636 636 636 636 637 639 639 639 640 640 640 640 641 641 641 641 641 641 641 641 643 645 645 645 646 646 646 647 649 649 649 649 649 650 650 650 652 652 653 653 653 653 653 653 654 654 654 655 655 656 656 656 656 656 657 658 658 658 660 660 660 660 662 663 663 663 665 666 666 666 667 668 669 669 670 671 671 671 671 672 672 672 672 672 673 673 673 673 673 673 673 674 674 674 674 675 676 676 676 677 677 677 677 677 677 677 678 678 679 679 679 679 680 680 680 680 680 680 680 680 680 680 680 680 680 680 680 680 680 680 680 681 681 681 682 682 682 683 683 683 683 684 685 685 686 686 686 686 687 688 688 688 688 689 689 689 689 689 689 689 690 690 690 690 690 690 691 691 691 691 692 692 692 692 693 693 694 695 695 695 695 696 696 696 696 696 696 696 697 698 698 699 699 699 699 699 700 700 700 700 700 700 700 701 701 701 702 703 703 703 703 703 703 703 703 703 704 704 705 706 706 707 707 707 707 707 709 709 710 711 711 711 712 712 712 712 712 712 712 712 712 712 712 712 713 713 713 713 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 714 715 716 717 718 718 718 718 718 719 720 720 720 720 720 721 721 721 722 723 724 726 726 727 727 727 727 727 727 728 728 728 729 729 730 730 731 731 731 733 733 733 733 734 734 734 734 735 735 736 737 738 740 741 742 743 744 745 746 747 747 750 751 752 753 754 755 755 756 756 756 756 756 757 758 758 758 758 759 760 760 761 763 763 765 766 767 767 768 768 769 770 771 771 772 774 774 775 775 777 777 777 777 778 778 779 779 779 779 780 780 780 780 781 782 782 783 783 785 786 786 787 789 789 790 790 791 793 794 795 797 799 799 799 800 800 800 801 801 801 802 802 803 803 804 806 806 807 807 807 807 807 807 808 808 808 810 810 812 813 814 815 816 817 818 819 820 821 829 834 835 836 837 838 839 840 841 842 844 848 849 850 851 852 853 854 855 856 857 858 859 860 861 863 867 869 870 871 873 877 882 883 886 887 888 890 891 894 895 896 897 899 903 904 905 906 907 908 910 911 912 913 916 917 918 919 921 922 924 927 928 931 933 934 939 940 947 949 951 952 955 960 961 962 964 965 966 967 968 969 970 972 976 977 978 979 980 982 983 985 987 988 989 990 995 997 1001 1002 1003 1004 1005 1011 1013 1021 1023 1025 1026 1027 1030 1031 1032 1037 1038 1040 1042 1045 1046 1047 1048 1049 1051 1052 1054 1055 1056 1057 1058 1060 1061 1062 1063 1064 1065 1066 1070 1071 1072 1073 1074 1075 1076 1077 1078 1079 1080 1081 1083 1085 1086 1087 1088 1091 1092 1093 1094 1095 1097 1098 1099 1100 1101 1102 1103 1104 1105 1106 1108 1109 1110 1111 1112 1113 1114 1115 1117 1118 1119 1120 1121 1122 1125 1126 1127 1128 1129 1130 1131 1134 1135 1137 1138 1141 1143 1144 1145 1146 1147 1148 1149 1150 1151 1152 1153 1154 1155 1156 1157 1158 1160 1161 1162 1163 1164 1165 1166 1167 1168 1169 1171 1172 1173 1174 1175 1176 1177 1178 1179 1180 1181 1182 1183 1184 1185 1186 1187 1188 1189 1190 1191 1192 1193 1194 1197 1200 1222 1223 1224 1233 1239 1242 1246 1250 1253 1255 1256 1258 1261 1262 1265 1309 1312 1313 1321 1325 1326 1345 1349 1350 1351 1356 1357 1364 1371 1378 1380 1381 1386 1407 1411 1412 1414 1415 1416 1420 1426 1429 1430 1431 1432 1433 1434 1435 1437 1447 1448 1449 1455 1458 1462 1464 1469 1471 1477 1479 1485 1486 1492 1493 1502 1504 1505 1506 1507 1509 1512 1517 1518 1519 1520 1521 1522 1524 1525 1526 1527 1528 1530 1531 1533 1535 1536 1539 1540 1541 1544 1545 1551 1554 1555 1556 1557 1559 1560 1561 1564 1566 1567 1569 1570 1571 1572 1573 1582 1583 1586 1588 1589 1590 1591 1592 1593 1594 1595 1596 1601 1602 1603 1605 1606 1607 1608 1609 1611 1612 1613 1614 1615 1616 1617 1627 1636 1638 1642 1646 1648 1650 1653 1654 1658 1661 1665 1667 1668 1670 1671 1673 1676 1678 1681 1682 1683 3 3 16 18 20 21 28 29 50 66 73 92 93 98 104 106 111 112 117 119 121 123 128 128 129 130 131 132 135 136 140 141 142 143 143 145 147 152 153 154 155 177 184 185 189 194 208 211 225 227 240 244 246 248 250 257 260 266 269 271 273 274 277 278 278 280 281 282 284 287 290 292 292 292 292 292 293 294 296 296 296 296 296 296 296 297 298 302 305 306 307 308 308 312 315 317 319 320 321 323 324 326 326 326 326 326 326 326 326 326 326 326 327 328 328 328 328 328 328 328 328 328 328 328 328 328 334 335 336 337 338 339 340 341 343 343 343 343 343 343 344 346 352 356 358 359 360 361 362 363 364 365 367 367 367 368 371 371 371 371 373 375 376 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 378 379 380 382 383 385 385 387 388 389 390 391 397 399 404 404 404 404 404 404 404 404 417 419 419 430 432 441 452 454 455 456 459 465 466 471 473 474 475 481 482 484 489 491 508 509 511 515 517 517 517 517 517 517 517 517 517 517 520 522 523 525 526 527 528 528 529 531 531 531 531 531 531 531 531 531 531 531 531 531 532 533 534 535 536 537 541 542 543 543 543 543 543 543 543 543 543 543 543 543 543 544 545 546 547 549 550 552 553 555 556 561 562 563 564 566 566 567 568 569 569 569 569 569 569 578 580 585 588 590 593 603 604 607 614 615 628 635 638 639 641 642 644 644 648 650 650 651 655 658 659 661 663 664 665 666 669 670 680 684 698 700 708 710 710 710 710 710 710 710 710 710 710 710 712 712 712 712 712 713 718 725 726 727 735 739 748 749 755 760 761 762 763 764 766 773 776 780 783 784 788 792 798 799 805 809 809 809 811 811 811 811 822 824 830 831 843 845 866 868 872 874 875 876 879 880 881 884 885 889 892 893 898 900 901 902 909 914 915 920 923 925 926 929 930 932 935 936 937 938 941 943 944 946 948 954 956 957 958 959 971 973 974 981 984 986 991 992 993 994 996 999 1000 1006 1007 1008 1009 1010 1015 1016 1017 1018 1019 1020 1022 1024 1028 1029 1033 1034 1035 1036 1039 1041 1043 1044 1050 1053 1059 1067 1068 1069 1082 1084 1089 1090 1096 1107 1116 1123 1124 1132 1133 1136 1139 1140 1159 1195 1196 1202 1203 1204 1214 1226 1227 1232 1235 1237 1243 1247 1248 1249 1254 1260 1263 1264 1266 1268 1269 1271 1277 1279 1280 1289 1290 1293 1297 1298 1304 1305 1306 1307 1310 1311 1316 1317 1318 1322 1323 1324 1328 1330 1331 1347 1348 1353 1355 1358 1362 1365 1367 1373 1375 1376 1379 1382 1383 1384 1387 1389 1390 1391 1392 1393 1398 1403 1404 1406 1408 1409 1417 1418 1422 1423 1424 1425 1427 1438 1446 1450 1451 1453 1454 1456 1457 1459 1461 1463 1467 1468 1472 1473 1474 1475 1478 1481 1482 1487 1488 1489 1490 1494 1495 1496 1497 1498 1499 1500 1501 1503 1510 1511 1514 1515 1516 1523 1529 1532 1534 1537 1538 1542 1543 1546 1550 1552 1562 1563 1565 1568 1574 1575 1576 1577 1578 1579 1580 1581 1584 1585 1587 1597 1598 1599 1600 1604 1610 1618 1619 1621 1622 1623 1625 1626 1629 1630 1631 1632 1634 1639 1640 1641 1643 1644 1645 1649 1655 1657 1659 1660 1664 1666 1672 1674 1675 1677 1679 22 26 107 110 124 125 128 148 283 288 291 292 296 301 303 304 326 331 339 343 367 371 372 378 384 398 400 401 404 407 419 516 517 518 521 524 528 531 543 552 569 586 587 644 710 712 732 796 809 823 825 826 827 828 832 833 846 847 862 864 865 878 942 945 950 953 963 975 998 1012 1014 1142 1170 1198 1199 1201 1205 1206 1207 1208 1209 1210 1211 1212 1213 1215 1216 1217 1218 1219 1220 1221 1225 1228 1229 1230 1231 1234 1236 1238 1240 1241 1244 1245 1251 1252 1257 1259 1267 1270 1272 1273 1274 1275 1276 1278 1281 1282 1283 1284 1285 1286 1287 1288 1291 1292 1294 1295 1296 1299 1300 1301 1302 1303 1308 1314 1315 1319 1320 1327 1329 1332 1333 1334 1335 1336 1337 1338 1339 1340 1341 1342 1343 1344 1346 1352 1354 1359 1360 1361 1363 1366 1368 1369 1370 1372 1374 1377 1385 1388 1394 1395 1396 1397 1399 1400 1401 1402 1405 1410 1413 1419 1421 1428 1436 1439 1440 1441 1442 1443 1444 1445 1452 1460 1465 1466 1470 1476 1480 1483 1484 1491 1508 1513 1547 1548 1549 1553 1558 1620 1624 1628 1633 1635 1637 1647 1651 1652 1656 1662 1663 1669 1680

12 14 8 9 10 10 10 10 10 10 4 6 5 6 6 6 7 7 7 7 9 9 9 9 9 9 7 8 8 8 4 5 6 6 6 7 8 3 10 4 6 8 6 8 3 4 3 5 7 6 6 4 3 5 5 6 6 5 5 5 3 4 4 4 9 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 10 11 11 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 3 10 11 11 4 6 6 10 11 11 5 6 3 4 4 4 4 4 5 4 4 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 4 8 7 6 7 7 7 8 10 8 8 8 9 7 3 4 4 3 4 4 6 7 7 7 7 7 4 5 4 5 5 5 5 5 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 3 4 4 4 5 5 3 4 4 4 8 9 9 9 9 9 7 8 4 4 4 4 5 5 4 7 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 5 5 6 4 5 6 7 7 4 3 3 3 3 5 3 3 3 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 3 6 3 4 4 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 8 10 10 7 3 4 4 4 4 5 3 3 10 10 3 4 4 6 6 4 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 8 7 7 4 5 5 6 10 12 6 7 7 7 7 9 11 4 4 4 5 7 9 8 9 9 9 6 8 4 6 4 4 3 3 4 4 3 4 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 3 5 6 8 7 7 4 5 3 3 9 3 4 5 5 4 5 7 5 5 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 5 5 5 6 8 8 7 7 6 6 6 6 6 7 6 6 7 7 4 5 5 3 4 7 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 6 7 7 7 7 8 7 4 5 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 4 4 5 4 5 6 7 7 4 5 4 8 9 9 3 4 3 3 5 5 4 5 5 6 6 3 7 5 3 3 4 3 3 3 3 3 3 5 7 7 7 4 3 4 4 4 3 9 10 10 10 8 7 8 8 8 6 7 7 8 14 14 14 14 14 14 14 14 14 14 4 4 4 3 5 6 6 6 4 3 4 4 4 4 3 4 3 7 8 8 4 6 5 7 6 6 6 6 6 6 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 3 4 4 4 4 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 4 4 5 5 5 5 5 5 6 6 7 6 6 6 3 9 9 9 9 9 9 3 3 3 4 4 3 3 4 5 9 9 9 9 9 10 10 3 4 4 3 4 4 3 3 3 4 4 5 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 8 3 4 4 5 6 6 4 5 6 7 7 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 4 3 5 6 5 6 9 10 4 11 12 12 12 12 12 12 7 8 8 8 8 9 6 7 7 7 4 5 4 5 5 5 6 8 9 9 4 5 5 4 8 9 9 9 9 6 7 7 4 7 8 4 8 9 9 9 9 10 10 9 9 9 9 3 5 5 4 7 7 8 7 7 4 4 5 4 3 4 4 4 4 5 5 3 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 3 3 4 3 14 9 10 10 11 11 10 10 10 10 10 11 12 10 3 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 9 9 10 11 11 11 10 10 6 7 7 7 9 10 10 10 10 7 8 8 8 6 7 7 5 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 3 5 4 4 4 4 4 5 3 4 4 4 3 3 3 3 5 6 5 3 3 4 4 4 3 3 3 3 4 4 4 5 4 5 5 5 5 7 4 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 6 3 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 7 8 7 5 5 6 6 5 3 4 5 5 6 6 7 7 4 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 9 11 10 10 10 11 11 11 5 6 6 6 3 4 6 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 5 5 5 5 6 6 6 6 6 3 3 3 4 5 5 5 6 7 5 5 6 7 6 4 4 5 4 5 5 5 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 7 8 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 3 4 3 8 9 9 4 3 4 5 4 5 3 3 4 3 4 3 3 4 4 4 4 3 4 4 4 4 10 11 11 11 11 3 3 3 3 4 4 4 4 5 5 5 6 3 3 3 3 4 3 8 8 4 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 7 8 8 8 8 8 8 4 5 5 4 4 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 3 4 4 7 8 8 9 11 11 10 9 3 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 3 4 3 7 8 8 8 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 5 4 6 3 3 4 4 3 3 5 4 3 3 5 4 3 3 3 3 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 3 4 5 5 6 4 6 5 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 4 7 4 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 13 10 4 9 14 10 9 10 3 3 12 3 5 6 17 9 9 11 11 4 4 7 10 11 8 11 11 13 4 5 8 7 4 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 4 5 10 3 5 5 4 11 0 7 7 4 8 13 5 4 3 7 6 7 3 3 4 8 6 6 3 3 3 4 10 6 11 11 5 10 3 4 3 3 6 5 7 4 6 8 3 4 3 4 8 5 5 6 4 10 5 6 5 0 6 4 5 7 7 6 5 5 4 0 2 8 3 7 4 4 4 8 5 8 4 6 3 4 8 6 3 4 4 0 4 3 6 3 7 5 11 0 3 4 3 6 12 12 11 3 4 18 8 3 9 11 21 12 10 5 11 9 2 10 4 12 7 3 5 13 13 19 19 19 17 12 11 10 17 17 15 9 10 3 19 9 14 14 5 3 12 10 13 7 3 18 10 12 11 5 12 13 8 18 9 14 7 10 21 16 16 4 18 14 12 15 17 22 9 14 4 16 8 12 5 6 3 8 12 9 11 17 5 7 20 11 5 5 14 4 3 17 20 11 3 11 4 3 5 6 3 4 3 6 7 3 4 6 3 3 6 3 4 3 4 5 3 3 5 4 5 5 4 2 3 7 3 4 3 4 3 4 6 5 5 3 5 5 5 4 8 4 3 3 3 4 4 6 3 3 4 5 3 3 3 4 4 3 6 5 2 4 4 7 3 5 4 3 7 7 6 6 4 4 6 6 4 7 4 5 8 3 3 3 6 3 2 3 4 5 5 18 5 4 8 6 2 7 5 6 5 5 5 3 7 3 6 3 6 5 5 5 3 4 5 7 5 6 7 6 4 8 7 4 3 5 3 3 4 3 5 9 5 3 3 6 6 3 4 7 4 2 3 5 11 5 6 5 5 3 3 3 3 2 2 4 3 5 2 2 4 2 4 2 8 4 3 2 3 2 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 3 2 2 4 5 2 4 3 2 4 4 3 2 2 2 2 3 2 3 2 4 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 6 2 8 6 13 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 5 8 8 2 3 2 3 2 2 2 2 2 8 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 6 3 2 2 2 2 5 2 3 2 2 2 4 2 4 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 3 2 5 4 2 3 4 5 2 2 3 2 5 2 2 2 2 2 2 3 2 2 4 2 2 3 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 3 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 3 4 2 2 2 2 2 2 2 3 2 2 2 2 2 3 2 2 4 3 2 2 2 2 3 2 2 2 2 2 2 2 3 3 3 4 1 2 2 3 2 9 2 4 2 2 2 2 2 2 2 3 2 5 3 3 2 8 3 2 4 0 2 7 5 2 2 2 2 2 3 2 3 5 2 2 4 4 2 4 4 2 4 2 2 2 1 2 2 3 2 2 3 8 2 2 4 2 2 2 2 8 2 3 2 2 2 2 2 2 2 2 2 2 2 1 2 2 2 2 2 2 2 4 2 2 2 1 1 2 1 2 1 2 2 2 2 2 2 2 2 2 2 3 2 2 3 3 2 2 1 4 2 1 2 2 4 2 2 2 2 2 1 4 2 2 2 4 2 2 2 2 3 2 3 3 2 4 5 2 2 2 3 2 2 2 2 2 2 3 2 2 2 2 2 4 2 2 3 2 2 2 2 2 2 7 2 2 5 2 1 2 2 2 2 4 2 4 2 3 2 2 2 2 4 7 2 2 2 4 2 2 2 2 2 4 2 2 4 5 2 2 2 2 2 2 2 4 3 2 3 2 3 2 4 2 3 2 4 2 6 2 2 4 2 4 2 2 2 3 2 2 3 2 4 3 2 2 3 9 3 2 2 2 2 1 2 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 9 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 2 1 1 1 1 1 1 4 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 2 46 5 1 1 1 2 1 1 2 1 1 2 1 1 2 1 1 1 2 2 1 3 2 1

1$	2063 5121 5457
10$	6566
101$	5051
11$	6566
12$	905 906 907 908
13$	905 906 907 908
14$	905 906 907 908
15$	905 906 907 908
16$	905 906 907 908
17$	5839 3039
18$	6236 3948 6802 6803 6804 6805 6806 6807
19$	6236 3948 6802 6803 6804 6805 6806 6807
2$	5457
20$	6236 3948 6802 6803 6804 6805 6806 6807 5839 3039
21$	6236 3948 6802 6803 6804 6805 6806 6807
22$	6236
23$	6236
24$	6236 2484
25$	6236 3948 6802 6803 6804 6805 6806 6807
26$	6236
27$	6236
28$	6236
29$	6236
3$	5457
30$	6236 3948 6802 6803 6804 6805 6806 6807
31$	5839
3x5x2$	2887
4$	5457
47$	5839 3039
5$	1085 5457
5x5x5$	2886
6$	1085 5457
60$	7754
7$	6566 5457 5542
8$	6566 5457
9$	6566 5457
999$	5051
a$	3193 3214 3317 6154 3321 697 698 699 6615 3842 3843 811 926 927 4007 4034 4035 1074 4542 4555 4664 4701 4912 5073 5074 5103 5104 5118 7975 2090 2125 5199 5207 8045 2231 2267 2397 2504 2516 2580 2583 5720 2810
abandon$	2521
abandoned$	2518 2521
abandoning$	2521
abandons$	2521
abc$	2830
abdicate$	1645
abdicated$	1645
abdicates$	1645
abdicating$	1645
abh	5202
abh$	8037
abide$	6439
abilit	5781
abject$	2492
able$	852 855 856 858 982 4049 4066 4067 1018 1901
abortion$	2994
about	4877 5608
about$	3129 3549 6386 6728 4280 1223 1224 1225 1226 4285 7349 7547 7548 7549 4791 4792 4793 1780 4902 5130 5187
above$	4162 7601 7630
abscond$	6176 294 295 2837
abscondded$	294 295 2837
abscondding$	294 295 2837
absconded$	294 295 2837
absconder$	5228 2837
absconders$	5228 2837
absconding$	294 295 5227 2837
absconds$	294 295 2837
absconsion$	2837
absconsions$	2837
absen	5814
absenc	7986
absent$	6181 7229 4865
absolute$	1200
absolutely$	1306 4564 2482 2485
abus	8010
abuse	5174
abuse$	5893 5894 6123 6339 6340 6349 6350 6425 6426 8007 8008 8009 5280 5842
abused	2098
abused$	5928 5156 5857 2801
abuser$	6168 6423 6548 659 6573 5303
abusers$	6168 6423 6548 659 6573 5303
abusive$	2303 5372 2856
abysmal$	2879
abysmally$	2879
academy$	4457 4462 4463 7561 7590 4782 1728 7949 7950 7963 2541
accept$	3194 6051 6065 6439 3613 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624 3640 3641 3642 3643 3644 6630 7072 7095 7101 7115 7407 5527 5528
acceptable$	1886 2830
accepted$	6263 6271 6278 6279 6280 6281 6284
accepting$	6630
access$	2741
accommodation$	6213 6214 6215 6216 6217 6218 6219 6220 8006 8033 5840
accomplice$	5250 2935
accomplices$	5250 2935
accord$	6037 6038 6039 6040 6041 6042 6043 6044 6250 6251 5252
accoun	4837 1808 4867 4974
account$	7382 7383 7384 7385 7386 7387 7388 7809 5031 1975 1992 7891 7892 2118 8012 5341
accountability$	532 533 7586 7587 7588 7589 5593
accountable$	532 533
accounted$	1992
accounts$	7672 7702 7809 5031 1975 1992 5341
accusation$	5278
accusations$	5278
acd$	2945
achiev	1864
acknowledge$	3613 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624 7407
acknowledged$	7309 7310 7311 7312
acne$	5505 2873
acned$	2872
across$	3936 879 880 3939 882 3941 884 4077 4078 4079 4080 4162 5408 5549
act	1850 7773 7911
act$	3381 6223 3640 3641 3642 3643 3644 705 878 3936 879 880 881 3939 882 883 3941 884 885 886 887 888 889 890 909 910 911 912 913 914 962 7253 7407 7571 7574 7660 7774 2305
acted$	705 878 3936 879 880 881 3939 882 883 3941 884 885 886 887 888 889 890 909 910 911 912 913 914 4444 4453 7292 7297 7309 7310 7311 7312 7417 2305
acting$	705 787 878 3936 879 880 881 3939 882 883 3941 884 885 886 887 888 889 890 909 910 911 912 913 914 2284 2305
action	1751 5679
action$	5939 7340 7382 7383 7384 7385 7386 7387 7388 5217 5677
actionable$	4809
actions$	3 4 5 6 7 8 9 3070 3071 3072 3077 5939 5966 6037 6038 6039 6040 6041 6042 6043 6044 6058 6425 6426 6427 5217
active	7821
active$	3222 230 231 232 233 447 5234 5419 2583 2585 5656
activi	7635 7884 5659 5671 5672 5679
activities$	5937 5939 5217 5231 5282
activity$	5937 5939 3382 6224 7672 7791 5217 5231 5282 5418 5663
acts$	6208 3381 6223 705 878 3936 879 880 881 3939 882 883 3941 884 885 886 887 888 889 890 909 910 911 912 913 914 963 2305
actual$	5202
add$	1786 2676
added$	1786 1787 1835 1837 5004 1947
addict	7929 7986 8015 5771
addict$	6581 6582 6583 5309 5310 2851
addicted$	2029
addiction$	2029 5786
addicts$	6581 6582 6583 5309 5310 2851
addres	1756 7694 1923 4981 4982 5010
address$	3185 3186 3187 6160 6161 6162 6163 3329 3330 3331 3332 7679 5850
addresses$	3185 3186 3187 7663 7679 7845 5632 5703
adds$	1786
adequate$	4543 4544 4545 4546
adhd	7929
adhd$	7919 2943
adidas$	5509
admit$	7095 7101 7115 7407 7571 5527
admitted$	2022 2034 5762
adolescent$	6652 6666 6667 6668 6669 6670 6671 1074 6967 6970 2242 2245 5356 2396
adolescents$	6652 6666 6667 6668 6669 6670 6671 6967 6970 5356
adopted$	5848
adoption$	2791
adoptive$	2791
adult$	6023 6024 3196 6081 6103 6114 3293 3294 6145 3359 3363 3366 6206 6209 6238 6241 6396 3661 6516 6517 6518 6519 3799 3837 6761 875 6771 6773 6778 3952 6790 6795 6796 6797 6816 6825 6826 6827 4003 946 6846 958 959 4019 6855 6856 4022 4023 4065 4068 6903 6959 6960 6961 6962 6963 6964 5224 2187 5249 5423 5424 2370 5430 2389
adults$	3172 3177 3181 3184 6020 6023 6024 6033 6114 6145 6168 6170 6173 3359 6202 6206 6209 6238 6385 6447 6505 3675 6516 6517 6518 6519 6527 3693 6695 6734 6735 6736 6744 6761 6771 6775 3942 6778 3949 6790 6795 6796 6797 6802 6803 6804 6805 6806 6810 6814 6822 6823 6824 6825 958 959 4019 6855 6856 6903 6922 6931 6939 6940 6941 6942 6943 6959 6960 6961 6962 6963 6964 7022 7070 4335 4336 4338 4339 5224 5274 5425 5430
advance$	1854
advanced$	875 5234
advanceed$	1854
advanceing$	1854
advances$	1854
advantage$	5929
advice$	5974 6475 6476 6477 6478 6479 6630 7300 7301 7302 7303 7304 7305 7306 5265 5275 5524 5584
advis	4810 5705
advised$	3116 5977 5978 3144 87 88 89 90 91 92 93 94 3153 96 97 98 99 100 101
affairs$	6841
affection$	6213 6214 6215 6216 6217 6218 6219 6220
affili	1850 5659 5663 5665 2936
affiliate$	5282
affiliated$	645 5282
affiliates$	5282
affiliation$	626 627 645 5282
affiliations$	5282
affray	5202
affray$	8037
afraid$	6912 6913 6914 6915 1061 1062
african$	1093 4154 2421 5504
afro$	5497 2440 5499
afros$	5497 5499
after	7674 5143
after$	6052 3602 3872 6743 3911 4052 6923 6924 6935 1618 7978 7979 5160 5793
again$	5987 5988 7136 7137 7139 7140 7141 1586 4742 4743
agains	4927 5679
against$	6164 6165 6166 6167 7746 7762 7792 1944 7877 5540 5646 5648 5688 5721
age$	3372 6235 3713 6768 6769 6851 6852 6853 6980 6981 6982 5120 5821
aged$	6967 6970 7941 5247
agencies$	4457 4462 4463 7561 7590 4782
agency$	4432 4457 4462 4463 7561 7590 4782 1728 4809 2492 2531 2540
ages$	6768 6769
aggression$	6603 6684 6685 793 794 5364
aggressive$	6640 6641 6642 6643 6644 6645 6646 6647 6648 6649 6650 6716 2303 2856
aggressively$	2856
aggressiveness$	6684 6685 5364
aggressor$	6548 6549 6550 6551 5303 5304 5305
aggressors$	6548 6549 6550 6551 5303 5304 5305
aggro$	6308
agitator$	2847
agitators$	2847
agree$	845 846 847 848
agreed$	364 6284 845 846 847 848
agreement$	6057 7779
agreements$	7779
agrees$	845 846 847 848
ahead$	7601 7631 7691
aid	1864
aid$	1854 1868 5750
aided$	1854 1868
aiding$	1854 1868
aids	1864
aids$	1854 1868 5750
aim	1954
aim$	7786 1897 7815 7858
aims$	7786 1897 7815
albanian$	5504
album$	5003
alcoho	7986 8015
alcohol$	6029 6030 6213 6214 6215 6216 6217 6218 6219 6220 6225 6228 7922 5767 2713 5771
alcoholic$	5309
alcoholics$	5309
alert$	1743 1764 1765 1876
alerting$	1764 1765
alerts$	1764 1765
aliases$	2891
alibi$	2892
alibis$	2892
alienated$	2397
alight	5189
alight$	8024
alike$	5508 5510
alive$	7901
all	5684
all$	3157 3528 3636 765 3837 807 838 6732 921 6891 1066 1167 7074 4240 1192 1269 1270 1271 1332 1341 4400 4430 7396 7403 4701 4703 7556 7557 1675 7781 4977 5026 5055 5256 5524 5525 5585 2576 2580
allegation$	5278 5279
allegations$	5278 5279
allege$	6531 6532 5276 5277
alleged$	6531 6532 1825 1928 1986 5276 5277 2222
allegedly$	2843
alleges$	6531 6532 5276 5277
allerg	7929
allergic$	2959
allergies$	2959
allergy$	5786 2959
allocated$	1933
allow	1766
allow$	35 36 112 113 6344 7095 7101 7115 1868 1974 5253 5527
allowed$	35 36 112 113 6344 1868 2033 5253
allowing$	35 36 112 113 6344 1868 5253
allows$	35 36 112 113 6344 1868 1974 5253
almost$	412 921 3979 922 923 924 925 928 929 930 931 976 977 2366 2375
alone	5067 2774 5833
alone$	6288 6874 6875 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 7902 2774 5832
along$	6014 6073 3419 3420 3421
alopecia$	2874
already$	921 3979 922 923 924 925 928 929 930 931 949 976 977 2366 2375
also$	2246
alternative$	2749
although$	103 6164 6165 6166 6167
altogether$	1675
always$	290 873 1167 4286 2876
ambition$	6706 5400
among$	6639 3851 3883 4882 5060
amongst$	6639 3851 3883
amount$	164 6918 6919 6920 6921
ample$	3166
an$	3610 3868 3938 3981 4011 1074 4418 4701 4900 4912 5073 5103 5207 2397
anaemia$	2958
analys	4822 4823 4824 1767 1768 1802 4863
analysis$	5622 5666
analyst$	7642 7657 7658 7659 4825 4826 4860 7698 1903
analysts$	7642 7657 7658 7659 4825 4826 4860 7698 1903
anaphy	2960
and	2615 2620
and$	3156 6488 3715 3716 6967 6970 4162 4179 4808 4899 4917 4918 5053 5600 5639 2660 5882
angels$	5326
anger$	790 2304
angry$	7229 2231 2397
animal$	5309
animals$	6581 6582 6583 6598 6599 6600 5309 5310
ankle	2141
ankle$	5199
anonymous$	2552
anorexia$	2961
anorexic$	2961
anothe	1861
another$	3059 6121 6696 1074 7634 5104 5214 2397 2583
anpr$	2896
answer$	6439 969 970 971 4059 7095 7101 7115 7180 7407 4604 4605 7571 7574 7858 5527
answered$	6263 6284 969 970 971 7297 7309 7310 7311 7312 7619
answers$	969 970 971 7180
antagonise$	2216
antagonised$	2216
antagonises$	2216
antagonising$	2216
anti	4885 1840 4950 4955 7823 7835 1981 5050 2700
anti$	3290 3296 628 3769 6640 6641 6642 6643 6644 6645 6646 6647 6648 776 3840 3882 2332 2333
anticipated$	7768
antidepressant$	5758
antidepressants$	5758
antipsychotic$	2976
antipsychotics$	2976
antisocial$	6123 6130 6605 6640 6641 6642 6643 6644 6645 6646 6647 6648 6716 7720 7885 2213 2298 5357
anxiet	7929
anxiety$	2963
any	7688 2551 5684
any$	3636 7074 4240 1192 4366 4550 4551 4703 7636 4912 7781 5524 5525 2576 2580
anybody$	4335 4336 4338 4339 4457
anyone$	6020 6761 6922 4335 4336 4338 4339 4457 7296
anything$	6420 974 6889 1056 7029 7030 7094 7099 7105 7110 7119 4335 4336 7188 1357 1358 1359 1360 1361 7371 7372 7373 7374 7841 5524
anyway$	5991 6906
apathetic$	2858 2879
apathy$	2879
apnoea$	5768
apologised$	7309 7310 7311 7312
app$	296 3354 297 3355 298 3356 299 3357 300 3358 6194 6195 6196
appalling$	6640 6641 6642 6643 6644 6645 6646 6647 6648 1552 1553 1554 1555 1702 2303 2339 2517 2879
appallingly$	2879
appear	7886
appear$	433 434 652 678 679 680 681 682 683 684 685 686 687 766 780 781 782 783 784 785 878 3936 879 880 881 3939 882 883 3941 884 917 921 3979 922 923 924 925 928 929 930 931 4077 4078 4079 4080 1023 1109 1110 1111 2136 2247 2251 2299 2300 2310 2446
appearance$	6986 6987 6988 6989 6990 7066 5878
appearances$	5878
appeared$	878 3936 879 880 881 3939 882 883 3941 884 1109 1110 1111 2136 2446
appearing$	2136
appears$	433 434 652 678 679 680 681 682 683 684 685 686 687 766 780 781 782 783 784 785 878 3936 879 880 881 3939 882 883 3941 884 917 921 3979 922 923 924 925 928 929 930 931 1023 1109 1110 1111 2136 2247 2251 2299 2300 2310 2446
appendicitis$	3026
appeti	7929
apple$	5298
apples$	5298
applic	1926
applied$	1411 1412 1413 1627
apply	1861 1926
apply$	1411 1412 1413 2611
appointment$	4250 1193 1194 1195 7222 7223 7224 7917 5754
appointments$	4250 1193 1194 1195 7917 5754
appreciate$	6439 3613 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624
appreh	4959
apprehend$	7794 2651
apprehending$	2651
approa	5679
approach$	5677
approaches$	7511 7512
appropriate$	3122
apps$	296 3354 297 3355 298 3356 299 3357 300 3358 6194 6195 6196
april$	6143
arab$	1093 4154 2421 5504
arcade$	6141 6142
architects$	445
are	1850
are$	3063 3119 156 157 433 434 591 592 593 652 678 679 680 681 682 683 684 685 686 687 735 3805 766 780 781 782 783 784 785 6722 917 921 3979 922 923 924 925 928 929 930 931 939 1069 4201 1167 4254 4402 1378 1379 4716 1666 1667 7621 4820 4852 4861 4933 5007 2143 2247 2251 2284 2299 2300 2310 5456 5500 5501 2530 5639 5686 2646 2693 5830
area$	3873 5273 5837
aren$	1187 1222 1227 2296 2368
argue$	7229
argued$	7229
argues$	7229
arguing$	7229
argume	5155
argument$	4317 7153 4319
argumentative$	6688 6689 6690 6691 6692 6693 6694 5368 2856
arguments$	2080 7990 2106
arm$	6997 7907
arms$	6997 7907
around	5608
around$	3129 6079 6728 3901 3927 6764 4649 7671 5232 5408 5521
arrangement$	6253 6957 5418
arrangements$	6253 6957 5418 5799
arrest	7660 1813 1852 7755 7756 7761 4959 7820 5046 1997 7986 7988 8012 8015 5688
arrest$	7744 4910 7750 1875 7777 7794 1912 7876 7881 5055 8047 2622 2625 5693 2651 5718 2827 2920 3044
arrested$	5930 5661 5865 3044
arresting$	2651 2919
arrestped$	1912
arrests$	1829 7723 1875 1912 7881 8047 5693 2918 3044
arrive	7849 7886
arrive$	6439
arrived$	7576 7577 7578 7579
arrogance$	2879
arrogant$	4734 2858 2879
arson	7731 7822 7823 5190 5202 5204
arson$	8025 8037 8039
arsonist$	5309
arsonists$	5309
art$	6789 2702
arthritis$	2939
as	1850 2551
as$	3318 3714 3881 3922 3943 3955 934 4002 4020 4021 6909 4187 4566 7426 1683 1686 7693 4871 4872 4877 5040 2246 2284 5631
asb	4950 1981
asb$	6123 6603 7785 1940 5039
asbo	4984 2830
asbo$	7819 5888
asbos$	7819
asd$	7919 2945
ashamed$	7437 1545
asian$	1074 1093 4154 4176 4177 4178 1121 2396 2397 2421 5504
aside$	4648 4721
ask$	414 7206 7207 7208 4830 5535
asked$	3197 414 6335 7142 7292 7297 7417 7619 1760 4830 1806 5021
asking$	3470 413 414 7206 7207 7208 5535 5556
asks$	414 7142
asleep$	1542 1543 1710
asperg	2677
asperger$	5735
aspergers$	5735
aspirations$	6706 5400
aspiring$	2225
assaul	7731 7823 2098 5174 8010 8012 5190 5191 5204
assault$	7737 8009 8025 8026 8037 8039 5280
assaulted$	5156 2147
assaults$	8025 5280
assert	1950
assertive$	5008
assess	7911 7913 2026 2137 5608 5776 5781
assessed$	767 1825 1850 1928
assessment$	7904 5802
assessments$	5802
assist	1766 1864 5058
assist$	1854 1868 1897 7893
assistant$	5121 7957
assisted$	7651 1854 1868
assisting$	1854 1868
assists$	1854 1868 1897
associ	7635 4837 4892 7732 7829 7836 1955 7884 5665 5671 5672
associate$	6065 6094 6096 6097 6108 6258 6259 6260 6261 6262 6521 645 2212 5271 5282
associated$	623 645 5282
associates$	6521 645 7663 7672 7673 7675 7709 1817 7742 1946 2212 5271 5282 2584
associating$	6258 6259 6260 6261 6262 645 1817 2212
association$	626 627 6521 4457 4462 4463 7561 7590 4782 1817 7727 5271 5282 5299 2608
associations$	626 627 6521 7672 7673 1946 5013 5271 5282 5299
assured$	5449
asthma	7929
asthma$	2953
asthmatic$	2953
astonishing$	4678 4679 7515
astray$	6553 6554 6555 6556
asylum	2789
asylum$	5847
at	5138
at$	15 3492 6446 762 6752 6753 6967 6970 1342 1349 1350 4600 4725 7595 7671 7773 4946 5079 5092 5124 5139 5156 5164 2128 5194 5549 5793 5849 5875 5882
athena$	7680
athletic$	2400 2872
atrocious$	2879
attachment$	2719 2720
attack	8010
attack$	5742 5753
attacked$	5930 6331
attacks$	5742
attemp	5683
attempt$	6399 507 3566 3567 4250 1193 1194 1195 7318 7319 7382 7383 7384 7385 7386 7387 7388 4557 4558 4559 4560 4561 5264
attempted$	7378 7379 7380 7381
attempts$	4250 1193 1194 1195 7511 7512 5264
attend	7965 2701 3035
attend$	6065 6439 3607 7072 7095 7101 7115 7180 7407 7574 5117 2136 5527 5528
attendance$	7545 7611 7951 5263 5349 3034
attended$	6263 6271 7619 5117 2136
attender$	5263 5322
attenders$	5263 5322
attending$	5117
attends$	7180 7675 2136
attent	4972
attention$	3198 6213 6214 6215 6216 6217 6218 6219 6220 6225 6228 6311 3477 6341 3507 6345 6487 6496 6497 3744 777 786 6700 6701 7295 7299 7382 7383 7384 7385 7386 7387 7388 1757 7807 1942 7919 5258 2315 5374 5375 2337 5700 2675
attitude$	5939 6058 756 757 6703 953 954 955 956 957 1658 1659 1660 1661 5217 2304 5397 5398 5575
attitudes$	5939 756 757 5217 5397
attract$	5912 5913 418 419 2196
attracted$	5912 5913 418 419 596 605 606 607 608 609 610 611 612 613 614 615 616 617 622 2196
attracting$	5912 5913 418 419 2196
attractive$	2872
attractor$	5712
attractors$	5712
attracts$	5912 5913 418 419 2196
attractted$	5912 5913 418 419 2196
attractting$	5912 5913 418 419 2196
attrib	1894
attributed$	1826
auburn$	2440
august$	6143
aunt	7974 5150 7987
aunt$	7985
auntie	7974
author	1861
authorised$	5021
authorities$	6718 6719 4457 4462 4463 7561 7590 4782
authority$	6630 6695 4457 4462 4463 7561 7590 4782 5141 5142 7978 5275 5390 2541
authors$	445
autism	7929
autism$	7919 2944
autistic$	2944
autumn$	6143 6144
available$	5924 5234
average$	2400
averse$	737 738 739 740 741
avoid$	6439
avoidant$	6649 6650 2303 2858
avoided$	6263 6271 3462 7285 5592
awaiti	2030 2038
awaiting$	5088 5096 2806
aware$	3894 6730 6731 1794 1949
awareness$	3635
away$	6035 6036 6054 6055 6086 6099 6177 6178 6183 6270 6277 6392 6397 6400 3611 4305 4592 4593 7857 5025 5158
awkward$	6688 6689 6690 6691 6692 6693 6694 7889 5368
b$	5148 7983 5720
babies$	6829 6830 6831 6832 6833 5426
baby	7987
baby$	5105 5106 8002 2121
back$	6071 6106 240 241 242 243 3326 3327 6171 6172 6398 6403 3611 3612 4158 7138 4588 4651
background$	5885
backs$	3612 4651
bad$	3112 3223 3258 227 228 6127 3574 6516 6517 6518 649 650 651 3710 3762 6606 6640 6641 6642 6643 6644 6645 6646 6647 6648 6649 6650 1099 7005 4172 4174 1552 1553 1554 1555 7551 7552 7553 7554 1702 2161 2214 2228 2240 2241 2303 2313 2327 2339 2425 2517
badly$	778 1091 4437 1586 5365 5366 5367 2325 2422 5508
bag$	7024
baggy$	2456
bags$	7018 7024 5036 5509
bail$	3694 5207 8042 8047 5873 2816
bailed$	5873 3047
bails$	8047
bait$	2216
baited$	2216
baiting$	2216
baits$	2216
baitted$	2216
baitting$	2216
balaclava$	7055 5509 2875
balaclavas$	7055 7056 7057 7058 7060 5509 5661 2875
bald$	4166 2872
ball$	7530
bandana$	5509 2875
bandanas$	5509 2875
bandit$	2846
bandits$	2846
banger$	5282
bangers$	5282
banging$	5282
bank$	398 8003
banked$	398
banking$	398
bankked$	398
bankking$	398
banks$	398
bannin	1960 1961
banning$	1907 5018 5019
bare$	4565
barely$	1002 4060 1003 4061 1004 1043 4101 1044 1045 4195 1493 2049 2059 2368 2724
barrel$	2406
barter$	332 333
bartered$	332 333
bartering$	332 333
barterred$	332 333
barterring$	332 333
barters$	332 333
base	4966
base$	7801
baseball$	2461
basic$	2492
basically$	921 3979 922 923 924 925 928 929 930 931 2366
basis	1926
battle$	2386
be	4985
be$	3242 3243 3244 6094 3274 3278 433 434 3496 3603 6535 3704 652 678 679 680 681 682 683 684 685 686 687 3746 3779 766 780 781 782 783 784 785 3853 3854 3960 3961 3962 917 921 3979 922 923 924 925 928 929 930 931 6944 6946 4276 4279 7121 7122 7123 4303 4344 4354 4357 4497 4500 4540 4602 1666 1667 4861 4862 4887 7762 4933 4940 4986 4996 7851 2247 2251 2299 2300 2310 2530 2646 5704
beanie$	5509
beanies$	5509
bear$	4727 2532
beard$	5482 5497 5499
bearded$	2872
beards$	5482 5497 5499
bearre	7820
bears$	2532
beat	8010 8015
beaten	2098
beaten$	3097 5156
became$	433 434 652 678 679 680 681 682 683 684 685 686 687 3805 766 780 781 782 783 784 785 917 921 3979 922 923 924 925 928 929 930 931 2247 2251 2284 2299 2300 2310 2705
becaug	7820
because$	3074 147 165 167 2118 8012
bechar	7820
becom	1850 2685
become$	433 434 652 678 679 680 681 682 683 684 685 686 687 3810 766 780 781 782 783 784 785 917 921 3979 922 923 924 925 928 929 930 931 7122 2246 2247 2251 2284 2299 2300 2310
becomes$	433 434 652 678 679 680 681 682 683 684 685 686 687 766 780 781 782 783 784 785 917 921 3979 922 923 924 925 928 929 930 931 4318 2247 2251 2299 2300 2310
becoming$	3805 3811 2246
bed	2105 2124 2712
bed$	6122 6213 6214 6215 6216 6217 6218 6219 6220 7920 7972 5148 5149 5163
bedbugs$	5182
bedealt$	7820
bedeta	7820
bedroom$	5149 5852
bedrooms$	5036
beds$	6122
bedwetting$	5770
been	5045 2141 2685
been$	3142 3143 86 95 3168 3169 248 6269 6276 6278 6279 6280 6281 3453 433 434 652 678 679 680 681 682 683 684 685 686 687 727 3801 3802 3803 3809 3815 766 780 781 782 783 784 785 869 917 921 3979 922 923 924 925 928 929 930 931 1006 4251 4252 4253 4255 4256 4257 1378 1379 4452 7393 7394 4570 4571 7417 1587 4682 4683 4684 4717 4718 4719 1666 1667 4783 4861 4933 4940 2012 2034 5117 2083 2111 5199 2247 2251 2284 2288 2299 2300 2310 2530 2646 2698 2704 2705 2750 2752 2753 2786 2790 2800 2807 2809 2810 2814
befing	7820
before$	3953 6828 7601 7630 5194
befriend$	6189 301 302 303
befriendded$	301 302 303
befriendding$	301 302 303
befriended$	301 302 303
befriending$	301 302 303
befriends$	301 302 303
beggars$	2539
begun	2701
behav$	6263
behave$	6065 6258 6259 6260 6261 6262 705 878 3936 879 880 881 3939 882 883 3941 884 885 886 887 888 889 890 909 910 911 912 913 914 7095 7101 7115 7180 2307 5527
behaved$	6258 6259 6260 6261 6262 6263 6271 6295 6296 705 3836 878 3936 879 880 881 3939 882 883 3941 884 885 886 887 888 889 890 909 910 911 912 913 914 2307 2308 5383
behaves$	705 878 3936 879 880 881 3939 882 883 3941 884 885 886 887 888 889 890 909 910 911 912 913 914 7180 2307
behavi	1960 7986
behaving$	6263 705 878 3936 879 880 881 3939 882 883 3941 884 885 886 887 888 889 890 909 910 911 912 913 914 2307 2309
behavior$	5939 747 748 749 750 751 752 753 754 755 5217
behaviors$	5939 5217
behaviour$	3 4 5 6 7 8 9 3070 3071 3072 3077 5937 5939 5966 6037 6038 6039 6040 6041 6042 6043 6044 6058 3539 482 483 6425 6426 6427 6471 6472 6473 6474 6562 747 748 749 750 751 752 753 754 755 6679 6680 6681 6682 4898 4944 7785 7790 7791 4984 5018 5039 5111 2065 7965 5131 5197 5217 5218 5282 5301 5302 5361 2304 2745 5885
behavioural$	2304
behaviours$	5937 5939 6679 6680 6681 6682 5217 5218 5361
behavs$	6263
behavved$	6263
behavving$	6263
behind	4876 7718 7821 1930 7836
behind$	6866 6867 6868 4698 7711 4988 2062 5432
being	2685
being$	3142 3143 5995 3270 248 3412 433 434 652 678 679 680 681 682 683 684 685 686 687 3796 766 780 781 782 783 784 785 3905 917 921 3979 922 923 924 925 928 929 930 931 3996 1378 1379 7395 1587 4681 7900 2042 2247 2251 2284 2299 2300 2310 2750 2752 2753 2786 2807 2809 2810 2814
belief$	5597
believe$	7407 7574
believed$	7192 7193 7194 7195 7196 1754 1825 1928 1986
belligerent$	2856
belocked$	7820
belong	1850
belongs$	7558 5586
below$	2062 5825
bench$	2151
benefit$	6439 1757 7651 1854
benefited$	1854
benefiting$	1854
benefits$	1854
bepros	7820
bereaved$	2094 3043
bereavement$	8008 3043
besear	7820
bespectacled$	2872
bespok	2061
best$	904
bestopped$	7820
besumm	7820
beta$	5099
betray$	2521
betrayed$	2518 2521
betraying$	2521
betrays$	2521
better$	3112 3122 6368 6369 3542 6378 6379 7278
betwee	7674
between$	5833
beyond$	779 877 1268 2269 2270 2479
bid	1926
big$	3103 979 980 1072 1089 2400 2407 2423 2440
biggest$	2587
biological$	2345
biopsy$	7923
bipolar$	2720 2966
birth$	6715 2345 5784
birthmark$	2873
birthmarks$	2873
bitchy$	2858
bitten$	5445
bitterly$	1586
black$	1074 1093 4154 1099 4176 4177 4178 1121 1150 7047 7048 7049 7060 2396 2397 2418 2419 2425 2440 5509 2456 5661
blackheads$	5505
blackout$	2942
blackouts$	2942
blade	8038
blade$	8037
bladed$	8037
blam$	1740 1741
blame$	6315 6316 6317 6318 6319 6320 6321 6322 6323 6324 6325 6326 3493 3494 6351 6352 6353 6354 6364 6365 6366 7559 7562 7563 7564 4730 7566 7571 7572 4763 2528 2529 5590
blamed$	6331 1740 1741 2132
blames$	4730 7566
blameworthy$	2879
blaming$	1740 1741
blammed$	1740 1741
blamming$	1740 1741
blams$	1740 1741
blank$	7071
blanket$	1200
bleach$	2419
bleached$	2419 2440 5500
blight$	2280
blind$	4657 5592 2548 5789 5790
bling$	6515
blinkered$	2879
block$	6762
blockers$	7934
blond$	4166 2419 2440 2872
blonde$	4166 2419 2439 2440 2872
blood$	2715 5793
bloody$	2506
blue$	2420 2440 5509
board$	4457 4462 4463 7561 7590 4782 7837 5003 5710
boards$	5710
bodge$	2882
bodged$	2882
bodges$	2882
bodging$	2882
bodies$	6212 6291 3459
bodily$	5202
body$	6212 3459 953 954 955 956 957 6864 4847 1791 2428
boisterous$	2858
bomber$	5509
bombers$	5509
bone$	2329
boned$	5465
boost	1910
boots$	5509
born$	2005 7940 2732
borough$	5837
boss$	6028
bossy$	2858
botch$	2882
botched$	2882
botches$	2882
botching$	2882
both$	2246 5548 2580
bother$	6308 7143 7144 7145 7146 7342 5554 5555
bothered$	6263 6271 7276 7287 7292 7297 4478 7332 7333 7334 7335 7336 7337 7338 7342 4514 7417 4714 7619 1734 5554 5555
bothering$	5554 5556
botherred$	5554
botherring$	5554
bothers$	5554
bottom$	2742
bottoms$	7053 1166 2463
bound$	1229 1230 1231
boundaries$	5275
box$	2439 5560 2503
boy	7824 5180 5205
boy$	158 204 6652 6666 6667 6668 6669 6670 6671 4355 4356 4821 4969 1929 7825 1938 1946 7844 7847 5023 7887 8040 2218 5286 5298 2248 5315 5356 2306 5481 5709
boyfri	7986
boyfriend$	6169 6233 341 342 343 344 7970 8002 5244 5245 2188 2189
boyfriends$	6233 341 342 343 344 5244 5245 2188 2189
boys	4805 4813 7690 7692 4858 1803 1804 1847 7824 5011 7846 1958 7890 2591
boys$	5946 6006 6026 6031 158 6091 204 6145 6169 6204 6206 3436 3440 3441 3461 486 3580 6493 6507 6523 3697 640 641 642 6540 6602 6652 6655 6666 6667 6668 6669 6670 6671 6686 6734 6735 6736 4037 4038 6900 7069 7147 7148 7149 7150 7151 4323 4324 4325 4340 4349 7191 4390 7266 4573 4574 4575 4576 4577 4578 4622 7472 7491 7499 7500 7501 7502 7503 7504 7505 4905 4969 1917 1929 7825 1938 1946 7844 7847 5016 5023 1977 1991 7887 5225 5286 5298 5315 5356 2306 5481 5579 5584 5709
braces$	5499 5505
braid$	5497 5499
braided$	2440 5500
braids$	7050 5497 5499
brain$	3008
brand$	7017 5520
branded$	2456
brands$	7017 5509 5520
brat$	2846
brats$	2846
breach	2815
breach$	2149
breached$	2149 2815
breaches$	2149
break	7986 5155
break$	6065 636 637 3877 7123 7229 5012 2217
breakdown$	7550 7932 5405 5837 5849 5854
breakdowns$	5405
breakfast$	7983
breaking$	636 637 7229 1646 1965 2217
breaks$	636 637 7229 1646 2217
breakup$	7990
breath$	7009
brief$	1743 1764
briefed$	1806 5021
briefi	5608
briefing$	1764 2652 5711
briefs$	1764
bright$	2440
bring	1864
bring$	5912 5913 5923 407 408 409 410 411 995 1892 2633
bringing$	407 408 409 410 411 995 1892 2633
brings$	5912 5913 407 408 409 410 411 995 2633
broad$	2400 2405
broke$	636 637 3876 1646 2217 5837
broken$	3878 1646 2298 5358 5837
bronchitis$	3025
brothe	7974 5150 7987 5153 7991 7994 7995 2122
brother$	2076 7985 5151 5175 5403
brothers$	6715 5403
brough	1813 4927
brought$	5905 5912 5913 5923 407 408 409 410 411 995 7762 4975 1918 7831
brown$	1099 2418 2419 2420 2425 2440
bruise$	3027
bruised$	3027
bruises$	3027
bruising$	3027
brunette$	4166 2872
brush$	1642 1663
brushed$	1590 1642 1663
brushes$	1642 1663
brushing$	1642 1663
buck$	4173 7528 2523
budget$	4766 7613 7622 7623
budgets$	7545 4766
bugs$	5182
build	7660 1853 1864 2551 2589
build$	6975 6976 6977 1936 5458
builded$	1936
buildi	1864 4962
building$	7613 7797 1936
builds$	6975 6976 6977 1936 5458
built$	4142 4957 7880 5459
bulimia$	2962
bulimic$	2962
bulk$	5026
bulky$	2400
bullied$	5928
bullies$	6549 6550 6551 6581 6582 6583 5304 5305 5309 5310
bully$	6549 6550 6551 6581 6582 6583 5304 5305 5309 5310
bullying$	6603 6716
bump$	5105
bunch$	689 6652 6666 6667 6668 6669 6670 6671 828 5298 5356 5408
bungle$	2882
bungled$	2882
bungles$	2882
bungling$	2882
bunk$	2171
bunked$	2171
bunking$	2171
bunks$	2171
burden$	3757
bureau$	7642
burgla	7635 7645 7718 7731 1840 4955 7822 7823 5190 5191 5202 5204
burglar$	6581 6582 6583 7711 5309 5310
burglaries$	7719 4898 7790 8025 8039 5687
burglars$	6581 6582 6583 5309 5310
burglary$	1759 4898 7737 8025 8026 8037 8039 2580 2597
burgle	3056
buried$	1638
burly$	2400 2872
bury$	1638
burying$	1638
bus$	6141 6142
busine	4954 5017 5671
businesses$	7639 7765 7789 7852
busy$	7568 4734
but$	3156 3979 922 923 924 925 928 929 930 931 4016 4032 4114 7228 4691
buy	4870
buzz$	6487 2431
by	2615 2620
by$	6025 3654 3655 6526 6639 3851 4073 7093 7271 7422 4589 4590 4591 7478 7481 7482 7483 7484 4829 1799 4882 7733 4902 5077 7937 5115 2164 5549 5576 5699 5859 5860
c$	5720
cahms$	2986
caked$	1105
calculating$	2858
call$	7511 7512 1765 1993 5584
called$	7417 7619
calling$	1765 1993
callous$	2858 2879
callousness$	2879
calls	1808 4867
calls$	7511 7512 7556 7557 1765 7702 4950 7836 1993 5584 5585
came$	6295 6296 466 1154 1163 7619 1813 1914 2040 2083 2193
camera	4847 4863
camera$	7676 7682 4848 7684 1799 7698 1931
cameras$	7676 7682 4848 7684 1799 7698 1931
camhs$	2985
camouflage$	5509
campaign$	2630
can$	555 3806 795 852 855 856 858 866 902 981 1001 1013 1016 1054 4308 7158 7159 7160 7161 4342 1299 1300 1303 4381 1439 1441 1482 1673 1799 4927 1927 2068 2474 2660
cancer$	3006
candidates$	4942
cannab	8038 5210
cannabis$	6213 6214 6215 6216 6217 6218 6219 6220 6225 7689 5086 7922 7933 8045 5226 2713
cannot	2033 2068
cannot$	555 4308 7158 7159 7160 7161 1299 1439 1482 5126 2768
cap$	1146 7040 7041 7042 7050 7055 5509 2455 5514 5519
capabi	7749
capability$	2905
capable$	983 4050 4069 4070 1017 4362
capaci	7749
caps$	1146 7040 7041 7042 7050 7055 7056 7057 7058 5509 2455 5514 5519
captur	4962 2589
capture$	7797
captured$	4851
car	5855
car$	6160 6161 6162 6163 2571
care	2087
care$	3613 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624 3875 3912 4039 4040 4041 4044 4045 4047 4048 4051 4058 6918 6919 6920 6921 6922 6934 6939 6940 6941 6942 6943 7143 7144 7145 7146 7162 7163 7164 7263 7342 4508 4509 7382 7383 7384 7385 7386 7387 7388 7389 4557 4558 4559 4560 4561 7586 7587 7588 7589 4775 1718 1719 1720 7945 7969 7976 7977 5145 5183 8022 8023 2346 5554 5555 5593 5834 2777 2778
cared$	7276 7292 7297 7338 7342 1718 1719 1720 5554 5555
career	7884
career$	5301 5302 2252 2585
careful$	5914 3084 3085 3086 3087
careless$	52 53 3223 478 2202 2879
carelessly$	2879
carelessness$	3070 3071 3072 6059 6060 6061 6062 6063 6064 6343 3509 2879
carer	7991
carer$	7971 7977 7985 2101 5834 5845
carers$	7977 5834
cares$	7162 7163 7164 1718 1719 1720 2101
caribbean$	1093
caring$	2101 5537
carpet$	7535
carrie	1778 7836
carried$	3146 6284 469 470 7378 7379 7380 7381 2194 5253
carries$	469 470 707 885 886 887 888 889 890 909 910 911 912 913 916 7225 7226 7227 4890 7883 2194 5253 2532
carry	1778
carry$	3145 6065 6094 6096 6097 6258 6259 6260 6261 6262 469 470 6481 6483 706 885 886 887 888 889 890 909 910 911 912 913 915 1125 7123 7225 7226 7227 2194 5253 2532
carryi	4876 7821 7836 5203
carrying$	5995 6258 6259 6260 6261 6262 7711 1930 5202
case$	6578 6651 4779 4911 7757 1899 5042 8031 5317 5319 5359 5360 2590 5878 5881
cases$	6578 6651 5317 5319 5359 5878
cash$	6029 6030 3322 6213 6214 6215 6216 6217 6218 6219 6220 6225 6228 6489 6490 6515 2282
cast$	5946 4340 4349 7191
casually$	1091 2422 5508
casualty$	7915 7927
catalogue$	1375
catch	7660 7683 7761 4959 5688
catch$	7685 7695 1880 7794 1971
catches$	1880
catching$	1880
category$	3819 2118
catty$	2858
caught	7820 7831
caught$	5928 5930 2145 2288 2834
cause$	5905 5923 454 6577 7122 5316
caused$	5905 5923 454
causer$	5293
causers$	5293
causes$	454 6577 5316
causin	1930
causing$	454 6610 7229 4988
cautio	5191 5868
caution$	8026 8047
cautioned$	2811
cautions$	8047
cautious$	5916
cavalier$	2879
cbo	4984 2830
cbo$	7819 5888
cbos$	7819
cbt$	5759
cce$	6123
cctv	4847 4863
cctv$	4822 4823 4824 1767 1768 7682 4848 1792 1802 7698 1905 1931 5627 2577
ceases$	7776
cell$	7642 2562 5698 5739
cells	5198
cells$	8033
central$	7850
centre$	7789 7830 7860 8046
cerebral$	2729
certain$	1229 1230 1231 1265
certainly$	1344 1352 4410 1353 1354 5544
certainty$	1266
chain$	1831 5509 5665
chains$	5509
challe	7856 5022
challenge$	7229 7857
challenged$	7229
challenges$	7229
challenging$	6640 6641 6642 6643 6644 6645 6646 6647 6648 6688 6689 6690 6691 6692 6693 6694 802 803 804 805 806 7229 2298 2301 2303 5368 2858
chance$	3199 142 143 6445 6446 4313 4331 1623 1624 1625 1626 7536 7537 1895 1988 5264 5582
chances$	6000 3199 142 143 6445 6446 1623 1624 1625 1626 7536 7537 5264 5582
change$	3394 6230 6630 7072 7095 7101 7115 7177 7206 7207 7208 7217 7407 5527 5528 5535
changed$	7192 7193 7194 7195 7196 2740
changing$	7206 7207 7208 4374 5535 2740
chaos$	6345
chaotic$	2298 5357 2301 2858 2879
character$	6597
charg	7761
charge	4876 1852 7755 4922 4975 7820 7836
charge$	7711 7744 4910 8047 5685 2663 5864
charged$	7810 2813 5872
charges$	7723 7757 1869 8047 5685 5691 2663 5864
charging$	4922 2625
charity$	4457 4462 4463 7561 7590 4782
charm$	3899
charms$	6291 6292
chart	1779
chart$	1849 1932 4994 5666
charted$	1932
charts$	5666
chase$	6487
chaser$	7511 7512
chasers$	7511 7512
chasing$	7511 7512
chat$	6192 6193 301 302 303 5031 1975
chated$	301 302 303
chating$	301 302 303
chats$	301 302 303 1975
chatted$	301 302 303
chatting$	301 302 303
chav$	2846
chavs$	2846
cheat$	5309
cheats$	5309
check	5608
check$	7676 1820 4961 1920 1941 7918 5622 5692
checked$	7417 7619 4866 1941 7871
checkes$	1941
checking$	1941
checks$	7676 1801 1820 4932 1941 5622 5692
cheek$	6997
cheeks$	6997
cheeky$	2858
chested$	5464
chicken$	6141 6142
child	5129 5180 5205
child$	158 204 318 6652 6654 6655 6666 6667 6668 6669 6670 6671 6829 6830 6831 6832 6833 6967 6970 5106 7964 7978 2086 2088 2089 2127 8040 2179 2218 5285 5298 2242 2245 2252 5356 2306 5401 5426
childish$	2858
childlike$	6866 6867 6868 5432
children$	5946 158 204 3436 3440 3441 3461 486 3580 3697 640 641 642 6540 6567 6652 6655 6666 6667 6668 6669 6670 6671 816 3978 6829 6830 6831 6832 6833 6967 6970 7147 7148 7149 7150 7151 4323 4324 4325 4340 4349 4390 7266 4573 4574 4575 4576 4577 4578 4614 4621 7491 7499 7500 7501 7502 7503 7504 7505 4747 2087 7996 5225 5273 5285 5298 5356 2306 5401 5426 5548 5578 5579 5584
chin$	6997
chinese$	5504
chip$	3869 812
chis$	2890
chlamydia$	2996
choice$	3 4 5 6 7 8 9 5939 5947 5948 5949 5950 5951 5952 5957 5958 5959 5960 5961 6037 6038 6039 6040 6041 6042 6043 6044 3212 6048 6049 6050 6057 3259 6095 203 3262 6737 6838 4075 4076 5217 5218 5219 5220 5222 5428
choices$	3 4 5 6 7 8 9 3070 3071 3072 5939 5947 5948 5949 5950 5951 5952 60 61 62 63 5957 5958 5959 5960 5961 5962 5963 5966 5969 5970 5971 5972 5973 6037 6038 6039 6040 6041 6042 6043 6044 203 3262 3539 482 483 6425 6426 6427 6838 4075 4076 5217 5218 5219 5220 5428
choose$	5979 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 4059 6901 6902 7121 7245 2165
chooses$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 7245 1679 1680 1681 1682 2165
choosing$	6037 6038 6039 6040 6041 6042 6043 6044 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 6904 6905 1679 1680 1681 1682 2165
chose$	5979 172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 7245 7526 1679 1680 1681 1682 4761 7597 2165 5592
chosen$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 221 222 6263 6271 2165
chronic$	7909
chubby$	4166 2872
chunky$	2400
cid	7641
cigarettes$	6029 6030 6213 6214 6215 6216 6217 6218 6219 6220 6225 6228
cin$	2803
circul	1813
circulate$	1744 4803 1746
circulated$	1744 4803 1746 7640 1933
circulates$	1744 4803 1746
circulating$	1744 4803 1746
circulation$	7770
circumstances$	7244 5850
citalopram$	2982
city$	4138
civil	1960 2620
civil$	5018 2637
clad$	1127 1128 1129 5470 5480 2450
claim$	3698 3699 3700 5847
claimed$	3698 3699 3700
claims$	3698 3699 3700
clamp$	2616
clamped$	2616
clamping$	2616
clamps$	2616
class$	3319 6563 3780 6695 8038 5210 2662
classed$	770 1850
classmates$	5225 5308
clear	1909 1937
clear$	1099 1265 4701 1865 1986 2425 2492 2629 2656
cleared$	1967
clearly$	1250 1251 1252 1253 1344 1352 4410 1353 1354 4445 1666 1667 2530
cleft$	2733
clever$	980
clingy$	2858
clinic	2024 2685
clinic$	5082 7918 7924 7927 2541 5766 5768
clinically$	2716
clip$	3390 3391 334 335
clips$	3390 3391 334 335
close	1816
close$	7572 1711 1753 4874 5580
closed$	1627 1711 5540 5543 5580
closes$	1711 5580
closure$	1907 2657
clothe$	5614
clothes$	3077 3088 6213 6214 6215 6216 6217 6218 6219 6220 7040 7041 7042 7047 7048 7049 7050 7061 7066 4971 5509 5514 5614
clothing$	7040 7041 7042 7061 7066 5509 5511 5514
club$	1728 2541
clueless$	2879
co$	3605 6627 4238 4261 4267 4272 4281 4350 5353 2620
coach$	6028 6210
coaches$	6210
coat$	7040 7041 7042 7050 5509 5514 5518
coats$	7040 7041 7042 7050 5509 5514 5518
cocain	8038 5210
cocaine$	5086 7933 8045 5226
cocky$	2858
code$	5457
codein	5099
codeine$	7922 7934
codes$	5457
coerced$	5928 6484
cognitive$	2723
cohort	7751 7824
cohort$	6652 6666 6667 6668 6669 6670 6671 7787 4969 1917 1929 7825 7827 1938 1946 7844 7847 5023 1977 7887 5356 2593 5709
cohorts$	7827
cold$	7415 7594 8016
colleagues$	1976
collec	5608 2551 2589
collect$	1742 4993 5028
collected$	1742 4993 7880
collecting$	1742 4993
collective$	2492
collects$	1742 4993 7883
college$	4457 4462 4463 7561 7590 4782 7949 7950 7952 7962 7963 2541 5797 5813
collude$	446 447
colluded$	446 447
colludes$	446 447
colluding$	446 447
colour$	5484
coloured$	2440
colours$	7061 5484 5509
combat	1892
combative$	2856
come	7886
come$	6019 6265 3438 6439 878 881 883 1005 4077 4078 4079 4080 1154 1163 7095 7101 7115 7122 7180 7309 7310 7311 7312 1914 2040 2083 2193 5527
comes$	464 878 881 883 1154 1163 7180 7675 2040 2788
comfort$	4766
coming$	2040 8014
comings$	1955
command$	7724
comment$	1171 1172 1173 1174
commented$	1171 1172 1173 1174
commenting$	1171 1172 1173 1174
comments$	1171 1172 1173 1174
commentted$	1171 1172 1173 1174
commentting$	1171 1172 1173 1174
commit	4876 7821 1930
commit$	6065 7095 7101 7115 7123 7721 7897 5527
commits$	7897
committed$	7897 2146
committing$	7711 4988 7873 2146
committs$	2146
common$	3628 7586 7587 7588 7589 5202 5593
commun	1751 4954 2139
communicate$	301 302 303
communicated$	301 302 303
communicates$	301 302 303
communicating$	301 302 303
communication$	1658 1659 1660 1661 2492 5575
community$	6570 4809 4833 7765 1887 7789 5197 5273 2818 2826 2833
company$	5895 3198 6075 6093 6514 3682 3683 4457 4462 4463 7561 7590 4782 1728 5272 2540
compare$	4961
compass$	6464
complacency$	2879
complacent$	4734 2879
complain$	1171 1172
complained$	1171 1172
complaining$	1171 1172 7229
complainned$	1171 1172
complainning$	1171 1172
complains$	1171 1172
complaint$	7421 5278 5584
complaints$	7421 7556 7557 5278 5584 5585
complete$	1200 1694 1936 2492
completed$	7378 7379 7380 7381
completeed$	1936
completeing$	1936
completely$	836 4437 2381 2482 2485
completes$	1936
complex$	2301
complexion$	5483 2873
complexions$	5483 2873
compliance$	5281 5351
compliant$	3846 5350
complicit$	230 231 232 233 246 447
complicity$	6057 446
comply$	6065 6439 7072 7095 7101 7115 5527 5528
compromise$	10 2155 2156
compromised$	10 2155 2156
compromises$	10 2155 2156
compromising$	5895 10 2155 2156
compulsive$	2252 5737
computer$	5623
conceal$	495 496 1158
concealed$	495 496 1158 5522
concealing$	495 496 1158
concealled$	495 496 1158
concealling$	495 496 1158
conceals$	495 496 1158
concer	2035 2072 2129
concern$	3631 4495 4496 7382 7383 7384 7385 7386 7387 7388 7389 7421 5584
concerned$	4711 4712 4790 1733 7821
concerning$	6640 6641 6642 6643 6644 6645 6646 6647 6648 2303
concerns$	6471 6472 6473 6474 4495 4496 7421 7556 7557 5584 5585
concerta$	2979
concus	3008
condit	5063 5068 2815
condition$	7898 7903 8042 5753 5754 5874
conditional$	2810
conditions$	6529 2106 8042 5850 5874
conduc	1778
conduct$	3 4 5 6 7 8 9 3070 3071 3072 3077 5939 6058 6425 6426 747 748 749 750 751 752 753 754 755 885 886 887 888 889 890 5217 2304 2720
confer	7981
confidence$	953 954 955 956 957
confidential$	2552
confidentiality$	7533
confiscated$	4842
conflict$	6345 6491 7230 2106 5282
confro	7856 5022
confront$	7857
confrontation$	6345
confrontational$	6649 6650 6688 6689 6690 6691 6692 6693 6694 5368 2856
congregate$	6722 5456
congregated$	6722 5456
congregates$	6722 5456
congregating$	6722 5456
connected$	645 1826 7821 4987 5282
conscious$	3222
consensual$	2360 2842
consent$	6057 349 350 351 352 353 354 845 846 847 848 6947 4122 4123
consented$	349 350 351 352 353 354 6248 356 360 845 846 847 848
consenting$	349 350 351 352 353 354 2360 2842
consents$	349 350 351 352 353 354 845 846 847 848
consequences$	5964 73 6448 6449 6450 6451 6452 6453 6454 6455 6456 6457 6458 6459 6729
consid	1813 1850 1857
consider$	6439 7095 7101 7115 7407 5527
considered$	765 2246
consistent$	1200
consistently$	1336 4394 1337 4395 1338 1339 1340
consort$	2212
consorted$	2212
consorting$	2212
consorts$	2212
consortted$	2212
consortting$	2212
consta	4822 4823 4824 1767 1768 1802
constable$	7657 7658 7659 4825 4826 4860
constables$	7657 7658 7659 4825 4826 4860
constant$	4676 4677
constantly$	290 1336 4394 1337 4395 1338 1339 1340 1586
consti	1850
consul	5068 5081
consultant$	7903 7912 7916
contac	4837 7829 1955
contact$	3198 6189 301 302 303 305 306 307 308 309 310 311 821 822 2107 5407 5524
contacted$	301 302 303 305 306 307 308 309 310 311
contacting$	301 302 303 305 306 307 308 309 310 311
contacts$	301 302 303 305 306 307 308 309 310 311 7672 5013
contactted$	301 302 303 305 306 307 308 309 310 311
contactting$	301 302 303 305 306 307 308 309 310 311
contain$	6621 7206 7207 7208 5033 5535
contains$	5033
content$	130 131 136
continually$	290 1336 4394 1337 4395 1338 1339 1340
continue$	5979 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 7122 2169
continued$	5979 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 1200 2169
continues$	5979 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 2169
continuing$	5979 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 2169
continuously$	1336 4394 1337 4395 1338 1339 1340
contraception$	6910 6911 2995
contraceptive$	2995
contract$	7779 5888
contracts$	7779
contribute$	446 1897
contributed$	5905 446
contributes$	446 1897
contributing$	446
contro	1892 4951
control$	6439 6461 6467 6596 6621 6640 6641 6642 6643 6644 6645 6646 6647 6648 3833 6672 3847 6702 4081 4082 7156 7206 7207 7208 4822 4823 4824 1767 1768 1769 1802 4863 7760 7786 1953 5017 5328 5535 2631 5725
controlled$	5928 7100 7106 7111 7120 7189 7192 7193 7194 7195 7196
controlling$	2303 2858
convenience$	4766
conveniently$	2534
convic	4922 4975
convict$	2651
convicted$	7810 2808 5867
convicting$	2651
conviction$	7757 8047 2808 2921 3045
convictions$	7723 7757 8047 2808 2921 3045
convince$	7177
cooper	5058
cooperate$	6439 6628 7072 7095 7101 7115 7407 7893 5527 5528
cooperating$	6628
cooperation$	6627 5353
coordi	2620
cope	5067
cope$	3916 885 886 887 888 889 890 4039 4040 4041 4044 4045 4047 4048 4051 996 997 998 6901 6902 4071 1014 1015 4074 7409 7902 7921 2380
coped$	885 886 887 888 889 890 2380
copes$	885 886 887 888 889 890 2380
copied	1749
copied$	7866
coping$	885 886 887 888 889 890 4039 4040 4041 4044 4045 4047 4048 4051 6904 6905 2380
core	7751
core$	3766 3767 7808 7850
cornrows$	2873
corporate$	2492
corrob	1751
corroborated$	4809
corrupting$	649 650 651 2241
cotton$	2371
couch$	8005
could$	21 22 23 24 25 205 206 207 208 209 210 3807 796 852 855 856 858 866 902 981 1001 1054 4342 1301 1302 1387 1388 1389 1390 1391 1392 1393 1394 1395 1396 1397 1398 1440 1451 1483 1633 1703 1704 1706 1707 4816 1761 1927 2068 2474
couldn$	1299 1439 1450 1482
council$	4457 4462 4463 7561 7590 4782 1728 2492 2531 2540
counse	5068
counselling$	7904 5759 5779
counsellor$	7903 7912
countless$	3151 3166 4676 4677 4701
county$	3289 3305 3311 3314 3320 6157 6158 6159 691 3920 2661 5837
couple$	828 8019
courier$	6584 5311
couriers$	6584 5311
course$	4403 4410 1353 1354 7249
court	4975 7820 2627 2815
court$	418 419 7810 8029 2141 5200 2151 2196 2627 5685 5854 5864 5877 2820 5882
courted$	418 419 2196
courtesy$	7324 7325
courting$	418 419 2191 2196
courts$	418 419 6718 6719 7810 2196
cousin	7974 7987
cousin$	2076
cover$	1158 1641
covered$	1158 1641 5522
covering$	7027 1158 1641
coverings$	7027
coverred$	1158 1641
coverring$	1158 1641
covers$	1158 1641
covert	1913
covert$	4971 2552 2894
covertly$	2894
cowardly$	2879
cp$	2803
crack	8038 5210 2617
crack$	7689 7933 8045 5226
crackdown$	5675
cracked$	7831
crackeddown$	5675
crackingdown$	5675
cracksdown$	5675
crave$	594 595 2317
craved$	594 595 2317
craves$	594 595 2317
craving$	594 595 2317
crazy$	5357
create$	454 1936
created$	454
createed$	1936
createing$	1936
creates$	454 1936
creating$	454
credit$	6213 6214 6215 6216 6217 6218 6219 6220 6225 6227 6228
cries$	808
crime	7635 1751 7645 4814 4885 7732 1840 4950 4955 7822 7823 7835 5011 7846 1981 5050 7896 5204 5617 5651 5665 5671 5690
crime$	6123 6137 6498 6603 6716 7641 4809 7649 1759 7711 7719 7720 4893 4895 4898 4908 4943 4947 7782 7783 7785 1893 7790 4960 4979 1922 7816 7817 4984 4991 1935 1940 1948 1952 7855 1966 7861 5039 1985 7885 2004 2139 8039 5223 5224 5282 2282 2596 2597 5687 5696 2640 2644 2654
crimes$	6123 7719 7720 4898 7785 2004 5687
crimin	7635 1751 7645 1816 7712 7718 7731 7732 4950 7822 7829 5640 5651 5671 5672 2620 5690 2819 2911
criminal$	6123 6127 6130 6145 6516 6517 6518 6519 659 6581 6582 6583 4809 4874 7710 4908 4912 4922 4956 5049 5190 2139 5202 5204 5224 2213 2244 5309 5310 2297 2341 5409 5665 2609 2627 2827 2858
criminalise$	1689 1690 1691 1692
criminalised$	1689 1690 1691 1692
criminalises$	1689 1690 1691 1692
criminalising$	1689 1690 1691 1692
criminality$	6123 6137 7785 5223 2900
criminally$	2331 2598
criminals$	6145 6498 6500 6516 6517 6518 6522 659 6581 6582 6583 7740 5224 5309 5310 5409
crimint$	7680
crisis$	5081 2672 5754
crohn	2682
crohns$	5740
crook$	6611 5309 5339
crooked$	4171
crooks$	6611 5309 5339
crop$	4188 7040 7041 7042 7056 7057 7058 4227 5514 2458
cropped$	2440 2456
crosscheck$	4961
crowd$	828 5272 5298 5299
crown	2819
cruel$	2858
cry$	808
crying$	808
cse$	6123
cues$	1623 1624 1625 1626
culpable$	5588 2879
culpri	4876
culprit$	6549 6550 6551 7711 5304 5305 5645 5709 2929
culprits$	6549 6550 6551 7711 5304 5305 5645 5709 2929
culture$	5282
cunning$	2858
curb	1892
curfew	2139
curfew$	5197 8042 8047 5275 5883 3053
curfews$	8047 5275
curiosity$	3070 3071 3072 7382 7383 7384 7385 7386 7387 7388 7586 7587 7588 7589 5593
curled$	4160
curly$	2419 2440
curren	1751
current$	4809 4912
custod	7820 8015 5198
custodial$	2818
custody$	4893 4895 1905 7969 2108 8033
customer$	3190 6210
customers$	3190 6210 7765 5273
cut	1892
cut$	4205 2014 5489 5500 2691
cuted$	2691
cuting$	2691
cuts	1892
cuts$	2014 5489 2691
cuttin	1892
cutting$	2014
cynical$	6649 6650
dabble$	230 231 232 233
dabbled$	230 231 232 233
dabbles$	230 231 232 233
dabbling$	230 231 232 233
dad	7974 5150 7987 5153 7991 7994 7995 2122
dad$	6715 2076 2077 7971 7985 5151 2096 8000 2109 5175 8022 5403
daddies$	5248
daddy$	5248
dads$	2109 5403
daft$	52 53 515 2204
daily$	7921 2653
damage	4885 1840 7822 7823 7835 5050
damage$	7550 7720 4898 7861 7885 8025 8037 8039
damaged$	2298 5357
damn$	7323 7377
damp	2124
damp$	8016 5182
dancers$	4340
danger$	5893 5894 5904 3468 3469 6314 6448 6449 6450 6451 6452 6453 6454 6455 6456 6457 6458 6459 6465 6470 6471 6472 6473 6474 6487 6491 6498 674 675 676 677 6729 6910 6911 4675 4930 5223 5254 2210
dangerous$	5893 5894 3112 6130 6448 6449 6450 6451 6452 6453 6454 6455 6456 6457 6458 6459 3679 2160 2857
dangers$	5893 5894 3132 3133 6448 6449 6450 6451 6452 6453 6454 6455 6456 6457 6458 6459 6471 6472 6473 6474 6729 6910 6911
dark$	1099 7005 1150 4226 2418 2419 2420 2425 2440 5509 2456 5661
darker$	1099 2418 2425
data	5010
data$	7533 7676 7845 5622
databa	5608 5663
database$	7661 7728 7729 7796 5623
date$	5878
dates$	5878
dating$	2191
daughter$	5106
dawn$	2612
day	5679 5683
day$	7222 7223 7224 1343 7700 1988 7902 7921 5133 5595
days	5067
days$	7902 7921 7950 5595
dazzled$	596
dead	8015
dead$	7901
deaf$	4658 4659 4660 2549 5751
deal	7731
deal$	6065 261 262 263 669 6587 3791 6901 6902 7721 7856 7870 2168
dealer	5640
dealer$	3170 6013 6023 6024 6114 6127 6145 6148 6157 6158 6159 6168 6170 6173 6206 6238 6256 6423 3676 6512 6513 6516 6517 6518 6519 659 6571 6581 6582 6583 2002 5221 5224 5309 5310
dealers$	3170 6013 6023 6024 6033 6114 6127 6145 6148 6157 6158 6159 6168 6170 6173 6206 6238 6256 6423 6498 6501 3676 6512 6513 6516 6517 6518 6519 6522 659 6571 6581 6582 6583 7739 2002 5221 5224 5309 5310
dealin	7635 7645 4876 7718 7821 7822 7823 7836 5202
dealing$	6123 6133 6138 261 262 263 6157 6158 6159 669 6603 6716 1762 7711 7790 7873 7879 8037 2152 2168 5633 5892
deals	7836
deals$	261 262 263 669 7870 7883 2152 2168
dealt$	261 262 263 3723 3724 3725 3726 669 7820 7831 2137 2168
death	7986 7988 8012
death$	6314 7900 2094
debt	7986
debt$	5854
debts$	5854
decamped$	2899
deceitful$	2858
december$	6143
decency$	7324 7325
decent$	4543 4544 4545 4546
decide$	4059 6901 6902 7660
decided$	7526 1681 1682 4761 7597
deciding$	6904 6905
decision$	3088 5939 5947 5948 5949 5950 5951 5952 5957 5958 5959 5960 5961 3130 3259 6095 203 3262 6838 4075 4076 4610 7757 5217 5218 5219 5428
decisions$	3 4 5 6 7 8 9 3088 5939 5947 5948 5949 5950 5951 5952 60 61 62 63 5957 5958 5959 5960 5961 5962 5963 203 3262 6425 6426 6838 6845 4075 4076 7757 5217 5218 5219 5428
decked$	1127 1128 1129 2450
declin	1892 2000 7911
decline$	7081 2467
declined$	7081 7085 7086 7087 7088 7089 7090 7091 7092 2467
declines$	7081 2467
declining$	7081 2467
decrea	1892
deemed$	765
defeating$	3117
defect$	7898
defend$	3910 4039 4040 4041 4044 4045 4047 4048 4051
defending$	4039 4040 4041 4044 4045 4047 4048 4051
defensive$	2879
defensiveness$	2879
defiant$	6649 6650 2303 2858
deficit$	5733 5786
defied$	636 637 2217
defies$	636 637 2217 2539
definite$	1265
definitely$	1344 1352 4410 1353 1354 5544
defy$	636 637 2217
defying$	636 637 2217
degenerate$	2846
degenerates$	2846
degrade$	1856
degraded$	1856
degrades$	1856
degrading$	1856
degree$	164 6918 6919 6920 6921
delay	7913 5781
delay$	7550 7606
delayed$	5592
delays$	7550 7606
deliberately$	290 2534
delicate$	2400
delinquency$	2846
delinquent$	2297 2298 5357 2303 2846
delinquents$	2846
demand$	4950 5028
demanding$	6688 6689 6690 6691 6692 6693 6694 5368
demonise$	1689 1690 1691 1692
demonised$	1689 1690 1691 1692
demonises$	1689 1690 1691 1692
demonising$	1689 1690 1691 1692
demons	1834
demotivated$	2858
denial$	5267
dental	2024
dental$	5082
dentis	5068
dentist$	7903
deny$	7800 1908
denying$	1908
department$	4457 4462 4463 7561 7590 4782 1728 2531 2540
depend	5771
dependence$	2029
dependency$	2029
dependent$	2029
depends$	2110
deplorable$	2879
deport	7988
depres	7929 7986 8015
depressant$	5758
depressants$	5758
depressed$	5743
depression$	2964
depressive$	2965
deprive$	7800
deprived$	2298
depth$	7444
dereliction$	2879
descend$	244 245
descendded$	244 245
descendding$	244 245
descended$	244 245
descending$	244 245
descends$	244 245
descri	1756
description$	4868 1959 7894
descriptions$	4802 7638 7662 4868 1959 7862
desert$	2521
deserted$	2518 2521
deserting$	2521
deserts$	2521
desertted$	2521
desertting$	2521
deserve$	437 438 2198
deserved$	437 438 6334 2198
deserves$	437 438 2198
deserving$	437 438 2198
design	1850
designed$	1897 1967
designer$	6489 6490 1151 5509 5512 2456 2462
desire$	4363 7199 7200 7201 7202 7203 7204
desk	4814 4817
desk$	7642 7649 7650 7652 7664 7795 7814 4980 7826 5006 5043 5698
despite$	81 3139 82 83 84 105 109 110 111 6164 6165 6166 6167 6442 6443 6444 1618
destined$	1229 1230 1231 2471
destructive$	3104 6132
detail	1756 1923 4981 4982
details$	3185 3186 3187 7661 7662 7828 7862 7863 5031
detain	4959 7820 1997
detain$	7794 5055 2651
detained$	5661
detaining$	2651
detect	7641 4814 4822 4823 4824 1767 1768 1802 4863 4922 7761 4960 4979 1922 7816 7817 1935 1948 1952 1966 1985 2629 5688
detection$	7757 5685 2628 2629 2931
detections$	7757 5685 2628 2931
detective$	1745 7649 7657 7658 7659 4825 4826 4860 7698 7795 1903 7814 4980 5006 1973 5032 5043
detectives$	1745 7649 7650 1758 7657 7658 7659 4825 4826 7664 1772 4860 7698 4926 7795 1903 7814 4980 5006 1973 5032 5043
detent	5131 2139
detention$	6562 7966 5197 5307 3037
detentions$	6562 7966 5307 3037
deter$	1980 2632
deteri	7911
determ	1818 1909
deterping$	1980
deterr	7831
deterred$	2632
deterrence$	2934
deterrent$	5714 2934
deterrents$	5714
deterring$	1980 2632
deters$	1980 2632
deterting$	1980
develo	5608 2551
develop$	1742 4993 1936
developed$	875 1742 4993 1936
developing$	1742 4993 1936
developmental$	2720 2763
develops$	1742 4993 1936
deviant$	2298 5357 2303
device	1808 4974
device$	1784 7678 7809 1975 2564
devices$	1784 7678 7809 1975
devious$	2858
diabet	7929
diabetes$	2955
diabetic$	2955
diagno	5068
diagnosed$	2999
diagnoses$	2999
diagnosis$	7903 7904 5734 5754 5786 2999
diagram$	1849 5666
diagrams$	5666
diazepam$	2984
dice$	421
dicing$	421
did$	315 3424 3463 3537 510 511 512 3579 3582 549 550 551 558 585 735 1022 1029 1037 1060 1335 4402 7239 7240 4411 4412 1365 1408 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1433 1434 4510 1462 4526 4532 1475 4534 4536 1504 1506 1507 1508 1509 1510 7423 7424 7526 7576 7577 7578 7579 7599 7600 1714 2194 2496 2499
didn$	3423 3462 3538 510 511 3581 539 540 541 542 543 545 555 582 1019 1025 1029 1034 1038 1039 1040 1407 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1433 1434 1461 1474 7599 7600 2203 2296 2383 2487 2488 2496
die$	7901
died	7988 5154 8015
died$	7989
diet	5093 7929
diet$	7928
dietary$	3011
dietician$	7912 3017
dieticians$	3017
dietitian$	3017
dietitians$	3017
difference$	7167 7168 7169 7170 7171 7172 7173 7174
diffic	1828 7913 5776 5795
difficult$	5895 728 729 730 731 732 733 6640 6641 6642 6643 6644 6645 6646 6647 6648 6683 6688 6689 6690 6691 6692 6693 6694 802 803 804 805 806 6716 4886 7889 2298 2301 2303 5362 5368 2858
difficulties$	6339 6346 6347 6683 2080 2106 5362 5752 5754 5777 2769
difficulty$	5752 5754 2769
dim$	2858
direct	2620
directed$	5021
dirty$	8016 2440 2449 2456 2872
disabi	5068 7929
disabilities$	5750
disability$	7903 5750 5786 2973
disabled$	2973
disaffected$	2298 5357 2397
disappear$	6180 294 295
disappeared$	294 295
disappearing$	294 295 5227
disappearred$	294 295
disappearring$	294 295
disappears$	294 295
disappointing$	1552 1553 1554 1555 4678 4679 7515 2517
disappointingly$	2881
disband$	5012
discipline$	5266
disciplined$	3723 3724 3725 3726 5386
disclo	2116
disclose$	6051 6065 6439 7095 7101 7115 5527
discov	4818 1818 1909
discover$	7653
discuss$	7095 7101 7115 5527
diseas	5063
disease$	7898 5786 5794
disengage$	6065 2854
disengaged$	5543 2854
disengagement$	2854
disengages$	2854
disengaging$	2854
disgrace$	2879
disgraceful$	2303 2879
disgracefully$	2879
disguised$	2223
dishevelled$	2872
dishonest$	2858 2879
disinterested$	5543 2858 2879
dismal$	1702 2879
dismally$	2879
disman	2904
dismantle$	5012
dismantling$	1965
dismiss$	578 7571 2527
dismissed$	578 1627 2518 2527
dismisses$	578 2527
dismissing$	578 2527
dismissive$	6649 6650 2879
dismissively$	2879
disobedient$	2298 2858
disobey$	636 637 7229 2217
disobeyed$	636 637 7229 2217
disobeying$	636 637 7229 2217
disobeys$	636 637 7229 2217
disord	4885 1840 4950 4951 7822 7823 7835 5011 7846 5050 5063 7913 5771 5795
disorder$	6683 6716 7720 4898 7785 7786 7855 7861 7885 7898 5089 5362 5741 5742 5768 5777 5778 5786
disorderly$	2858
disorders$	6683 5089 5362
dispersal$	4984
disperse$	5012
dispersing$	1965
display$	516
displaye$	4803 1746
displayed$	516 4803 1746
displayes$	4803 1746
displaying$	516 4803 1746
displays$	516
disposal$	8035 5685
disposals$	5685
disregard$	47 51 6065 636 637 2217 2527
disregardded$	51 636 637 2217 2527
disregardding$	51 636 637 2217 2527
disregarded$	51 636 637 2217 2518 2527
disregarding$	51 636 637 2217 2527
disregards$	51 636 637 2217 2527
disrespectful$	6649 6650 2858
disrup	7755 7761 7831 5688
disrupt$	6603 2613 2909 2924
disrupted$	6603 7748
disrupting$	6603 7229 2613 2909
disruption$	6603 6716 7750 7777 2614 5673 2622 2909 2924
disruptive$	649 650 651 6640 6641 6642 6643 6644 6645 6646 6647 6648 6716 2241 2298 5357 2303 2858
disrupts$	6603 2613 2909
disruptted$	6603
disruptting$	6603
distribute$	1744 4803 1746
distributed$	1744 4803 1746 7640
distributes$	1744 4803 1746
distributing$	1744 4803 1746
disturbed$	2298 5357 2858
dither$	2882
dithered$	2882
dithering$	5598 2882
ditherred$	2882
ditherring$	2882
dithers$	2882
divide$	5012
dividing$	1965
divorc	7986 7988 5154 5155 8012
divorce$	7990
divorced$	7989
divorcing$	7989
do$	315 3537 3579 3583 3585 3586 3587 556 583 6481 6483 735 6777 1020 1029 1035 1058 7079 4259 7095 7101 7115 7121 7122 4302 7142 4309 7158 7159 7160 7161 7162 7163 7164 7218 1335 4402 7239 7240 4415 4416 4419 1363 1409 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1433 1434 1464 4532 4534 1477 1504 1506 1507 1508 1509 1510 4738 5091 2194 5527 2496 2499
doctor	5068 2024
doctor$	7903
doctors$	5082
dodge$	1645
dodged$	1645
dodges$	1645
dodging$	1645
dodgy$	5895 6516 6517 6518
does$	315 3579 557 584 735 1021 1029 1036 1059 4310 7162 7163 7164 1335 4402 7239 7240 4415 4416 4419 1364 1410 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1433 1434 4510 1463 4526 1476 4536 1504 1506 1507 1508 1509 1510 1714 2194 2496 2499
doesn$	539 540 541 542 543 545 555 582 1019 1025 1029 1034 1038 1039 1040 4308 1407 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1433 1434 1461 1474 2296 2383 2487 2488 2496
dogs$	6598 6599 6600
doing$	6037 6038 6039 6040 6041 6042 6043 6044 6045 315 4511 4512 4527 4528 4532 4534 1504 1506 1507 1508 1509 1510 1714 7618 2499
dolled$	1175 1176 1177 2465
domestic$	8007 2784
don$	3581 539 540 541 542 543 545 555 582 1019 1025 1029 1034 1038 1039 1040 4308 1407 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1433 1434 1461 1474 2296 2383 2487 2488 2496
done$	6263 839 1175 7142 7216 4442 4451 4458 4459 7298 7309 7310 7311 7312 4513 4529 4530 4531 4532 4534 4537 4538 4539 7378 7379 7380 7381 1504 1506 1507 1508 1509 1510 7404 7405 7406 7417 1714 7617 2499
doomed$	1229 1230 1231 2471
door$	6302 6304 7763
doorman$	6210
doormen$	6210
dopey$	2858
dose	5068
dose$	7903 5783
dossier$	2907
dossiers$	2907
doubt$	7131 7132 7133 7134 4326 7248
doubtful$	3762
down	1894
down$	149 170 3526 6429 3639 6623 6711 6712 6713 4162 4204 4239 7075 7082 7449 7450 7451 7452 7453 7454 7455 7456 7457 7458 7459 7460 7461 7463 7464 7465 7466 7467 7468 7469 7470 7471 7474 7475 7476 7477 4643 7479 7480 4788 7714 7794 4983 5125 5500 5674 5675
downed$	4983
downfall$	6339
downlo	4842
download$	5622
downloaded$	7677
downloads$	5622
downplay$	578 2201
downplayed$	578 2201
downplaying$	578 2201
downplays$	578 2201
downs$	4983
drag$	1636 4780
draged$	1636
dragged$	5928 1636
dragging$	1636
draging$	1636
drags$	1636
drain$	3756
drama$	6345 6487 4317 7153 4319 2254 2702
drank$	2009
draw$	5912 5913 449
drawing$	449
drawn$	5928 597 605 606 607 608 609 610 611 612 613 614 615 616 617 622 1117 7100 7106 7111 7120 7189
draws$	5912 5913 449
dreadful$	1552 1553 1554 1555 7551 7552 7553 7554 2517
dreadlock$	2873
dreadlocked$	2440
dreadlocks$	2873
dreads$	5497 5499
dress$	3077 6258 6259 6260 6261 6262 885 886 887 888 889 890 909 910 911 912 913 914 1140 7034 4203 7040 7041 7042 7064 7065 7066 5509 2452 5514
dressed$	6258 6259 6260 6261 6262 6263 1127 1128 1129 7034 7035 7036 7037 1167 7064 7065 1175 1176 1177 5471 5473 5480 2450
dresses$	885 886 887 888 889 890 909 910 911 912 913 914 1140 7034 7040 7041 7042 7064 7065 5509 2452 5514
dressing$	3078 4197 1140 4219 2452
drew$	5912 5913 449
drift$	240 241 242 243 244 245 275 276 7123 5594
drifted$	240 241 242 243 244 245 275 276
drifting$	240 241 242 243 244 245 275 276
drifts$	240 241 242 243 244 245 275 276
driftted$	240 241 242 243 244 245 275 276
driftting$	240 241 242 243 244 245 275 276
drill	7834
drill$	6726
drink	8015
drink$	6029 6030 6065 6094 6096 6097 6225 6258 6259 6260 6261 6262 6481 6483 7933
drinki	5093 7929 7986 8012 8015
drinking$	3070 3071 3072 6104 6258 6259 6260 6261 6262 6288 2009 7928 2080
drinks$	6029 6030 6225 2009
driv	1892 1937
drive$	6005 6253 2630
driven$	3188 596 1967
driver	1769 5017
driver$	6023 6024 3190 6028 6210 1962
drivers$	3181 3184 6023 6024 3190 6027 6028 6209 6210 7069 7639 4827 7852 1962 1969 7865
drives$	6253
drivin	1930
driving$	4988
drone$	1931 2643 2910
drones$	1931 2643 2910
drop	1892
drop$	3740 7123 1637
droped$	1637
droping$	1637
dropout$	5309
dropouts$	6581 6582 6583 5309 5310
dropped$	1637
dropping$	1637
drops$	1637
drug	7635 7645 1816 7712 7732 4908 5202 8038 5640 5665 5671
drug$	3070 3071 3072 6123 3303 6147 6516 6517 6518 3736 3737 3738 3739 6581 6582 6583 1759 1762 4874 4955 4956 1940 5093 7929 7986 5224 5310 2253 2282 2297 2585 2713
druggie$	2851
druggies$	2851
druggy$	2851
drugs	7718 7834 5210
drugs$	6029 6030 6123 6127 6136 6137 6157 6158 6159 6213 6214 6215 6216 6217 6218 6219 6220 6225 6228 6498 6603 6616 6716 6910 6911 1759 1762 7689 7705 7725 7726 1940 5086 7922 7933 2080 8045 5223 5224 5226 2253 2282 5345
drunk$	6263 6284 7229 2009
dry$	1099 7005 7414 2425
dto$	3051
duck$	1645
ducked$	1645
ducking$	1645
duckked$	1645
duckking$	1645
ducks$	1645
due	1894
due$	3075 148 168 7940 2118 8012 8014 2136
dust$	7593
duties$	7263 7538
duty$	7263 7427 7499 7538
dyed$	2440 5500
dying$	7900
dyscalculia$	2948
dysfunctional$	2298 5357 2879
dyslexia$	7919 2946
dyslexic$	2946
dyspraxia$	2947
dyspraxic$	2947
dysregulated$	2858
e$	7421 7511 7512 4708 7556 7557 7915 7927 5585
each	7636 7692 1803 1804 7751 5684
each$	80 3285 3862 1074 7074 4240 1192 1330 1332 4634 7565 4798 7693 7745 4937 7781 4977 1958 5055 2397 5524 5525 5548 2576 2583
eager$	130 131 136
ear$	6997 7493
early$	6828
earn$	264 6293 6294
earned$	264
earning$	264
earns$	264
earring$	5509
earrings$	5509
ears$	6997 7494 7495 7643
easier$	1901
easily$	873 1008 4445 7283 7284 7520 7521 7522 7523 2322
eastern$	1095 4167 7004
easy$	3091 266 4886 2211
eat	7849
eat$	2673 5782
eaten$	5782
eating	5068 5093
eating$	7903 2031 7928 2683 5782
eats$	2673 5782
eczema$	2957
educat	2052 5132 5819
educate$	77 78
educated$	77 78
educates$	77 78
educating$	77 78
education$	6447 5111 7953 2745 5813
educational$	5112
effect	2620
effect$	7173 7174
effective$	2656
effectively$	921 3979 922 923 924 925 928 929 930 931 2366
effort$	6399 507 3566 3567 7290 7318 7319 7382 7383 7384 7385 7386 7387 7388 7389 4557 4558 4559 4560 4561
efforts$	5264
egg$	120 122 5298
egged$	120 122
eggged$	120 122
eggging$	120 122
egging$	120 122
eggs$	120 122 5298
ehc$	2744
ehcp$	3028
ehcps$	3028
eight	7824
eight$	6566 4969 1929 7825 1938 1946 7844 7847 5023 7887 5709
eighteen$	6236 6771 3948 6798 6802 6803 6804 6805 6806 6807
eject	7856 5022
eject$	7857
elder	5659
elder$	6145 6516 6517 6518 5282
elders$	6127 6145 6148 6516 6517 6518 6522 1841 5282
elect$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
elected$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 7526 4761 7597
electing$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electively$	2762
electr	2105 2141
electricity$	5163
electronic$	5199 5882
electronically$	5199
elects$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
electting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193
element$	164 5299 5302
elements$	5299 5302
eleven$	6566 905 906 907 908
else$	460 461
email$	7511 7512 5584
emaile	5027
emails$	7511 7512 7556 7557 5584 5585
embroiled$	234 235 236
emergency$	7915
emotionally$	2334 2394 2786 2799
empathy$	6468 5266
employment$	7967
enabl	1766
enable	1864 2615
enable$	6344 1868 1974
enabled$	6344
enableed$	1868
enableing$	1868
enables$	6344 1868 1974
enabling$	6344
encounter$	6514 5231 5418
encounters$	6514 5231 5418
encour	1755
encourage$	5912 5913 77 78 132 133 134 2163 2200
encouraged$	5912 5913 77 78 132 133 134 1760 2163 2200
encourages$	5912 5913 77 78 132 133 134 2163 2200
encouraging$	5912 5913 77 78 132 133 134 2163 2200
end$	467 468 7121 7122 4290 4318 2013
endanger$	10 2155 2156
endangered$	10 2155 2156
endangering$	10 2155 2156
endangerred$	10 2155 2156
endangerring$	10 2155 2156
endangers$	10 2155 2156
ending$	7900 2013
endless$	4676 4677
endlessly$	1336 4394 1337 4395 1338 1339 1340
ends$	4318 7776
enemies$	6336
enemy$	6336
enforc	4833 7755 7761 5608 5672
enforce$	2922
enforcement$	7668 7750 1888 7843 7876 5678 2621 2622 5697 2922
enforces$	2922
engage$	6051 6065 237 238 239 6439 6621 6628 3794 6630 6698 7072 7095 7101 7115 7156 7177 7180 7206 7207 7208 7407 7571 7574 5058 5253 5354 5527 5528 5535
engaged$	230 231 232 233 237 238 239 6263 6271 6628 7100 7106 7111 7120 7189 7192 7193 7194 7195 7196 5253 5354
engagement$	230 231 232 233 6627 6630 742 743 744 745 3804 1196 1197 1198 1199 5348 5353 5524
engager$	5324
engagers$	5324
engages$	230 231 232 233 237 238 239 7180 5253
engaging$	230 231 232 233 237 238 239 6628 6630 7206 7207 7208 5253 5347 5354 5535
english$	5823 5824
enjoy$	594 595 7245
enjoyed$	594 595 7245
enjoying$	594 595
enjoys$	594 595 7245
enough$	5982 3148 5984 3166 3536 3573 6874 6875 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 4130 6966 7431 5422 5443
enquir	7761 5042 7981
enquiries$	1820 7747
enquiry$	7716 7747 7877
enrich	2551
entangled$	234 235 236
enter$	2194 5253
entered$	1787 1835 1837 5004 1947 2194 5253
entering$	2194 5253 5633
enterp	7884
enterprise$	7743 5652
enterred$	2194 5253
enterring$	2194 5253
enters$	7675 2194 5253
entice$	5912 5913 132 133 134 2163
enticed$	5912 5913 132 133 134 2163
entices$	5912 5913 132 133 134 2163
enticing$	5912 5913 132 133 134 2163
entirely$	1666 1667 2381 2482 2485 2530
entitled$	2858
epilep	7929
epilepsy$	2951
epileptic$	2951
episodes$	6185
equal$	2373
erratic$	6635 6636 6637 6638 746 2303
escala	2003 2620
escalate$	7123
escalated$	1933
escape$	6034
essential$	1897
establ	4818 1818 1909
establish$	7653 1920 1943
estate	4995
estate$	6141 6142 6570 4631 7830 7860 5273 2397
eternally$	2878
european$	1093 4153 4154 7002 2421
evade$	1645
evaded$	1645
evades$	1645
evading$	1645
evasive$	2858
even$	3158 104
evening$	2653
ever$	4060 4061 1004 7175 7176 4345 7181 7182 7183 4394 4395 1338 1339 1340 4405 7256 7257 7258 4744 5531 5532 5545 5546
every$	3610 6446 3695 950 7074 4240 1192 1329 4388 1331 1333 1334 4641 4701 4704 7556 7557 7565 7693 4977 5067 5524 5525 2483 5548 5585 2576 2583 5793
everybody$	4614
everyone$	6385 3610 6567 6585 4614
everything$	6139 4017 960 7074 4240 1259 1260 1261 1357 1358 1359 1360 1361 4674 4756 4779 5256 5524 5525
evicte	8015
evicted$	3040
evicti	7986 8012
eviction$	3040
evicts$	3040
eviden	1926 7834 5608 2897
evidence$	3553 7421 7556 7557 7648 1819 1839 1904 7868 1987 5584 5585 2588 5647
evidently$	1352 4410 1353 1354
evil$	2240 5357
exam$	7545 7611 5131 2764 5823
examin	4842
examin$	1941
examination$	5622
examinations$	5622
examined$	7677 1941
examines$	1941
examining$	1941
examins$	1941
example$	7735
exams$	5823
except$	4018
exception$	5538
exchang$	328 3386 329 330 331 332 333
exchange$	3378 328 3386 329 330 331 332 333 3393 6231 6253 5253
exchanged$	328 3386 329 330 331 332 333 5253
exchanges$	328 3386 329 330 331 332 333 6253 5253
exchangged$	328 3386 329 330 331 332 333
exchangging$	328 3386 329 330 331 332 333
exchanging$	328 3386 329 330 331 332 333 5253 5633
exchangs$	328 3386 329 330 331 332 333
excitement$	6487 6491 2210
exclude$	7571 7572
excluded$	5930 6331 3723 3724 3725 3726 1627 5307 5592 5808 2751
exclus	5131
exclusion$	6349 6350 6562 1907 2056 7966 5307 3032
exclusions$	6562 5307 3032
excuse$	4786 5571 5572
excuses$	4786
execut	2611
exercise$	516
exercised$	516
exercises$	516
exercising$	516
exhibit$	2569
exhibited$	5626 2569
exhibiting$	2569
exhibits$	2569
existent$	6635 6636 6637 6638 7551 7552 7553 7554
expand	1910
expect	5120
expect$	6414 6415
expectations$	6706 5400
expected$	3197 1760 1811 7768 7955 8014
expelled$	5811 2754
expensive$	2456
expensively$	1091 2422
experi	2114 2115
experience$	6380 6514 3976 919
experienced$	875 1072 5172 5173 5234 5420 2376
experiences$	6514
experiencing$	5172 5173
explicit$	3362
exploitation$	5893 5894 6123 6339 6340 6349 6350 6425 6426 6471 6472 6473 6474 4960 4979 1922 7816 7817 1935 1948 1952 1966 1985 5254 5280
exploited$	5928 5930 6448 6449 6450 6451 6452 6453 6454 6455 6456 6457 6458 6459 6912 6913 6914 6915
exploiter$	3170 6013 6127 6145 6168 6170 6173 6238 6423 3676 6512 6516 6517 6518 6519 6548 659 5221 5303
exploiters$	3170 6013 6033 6127 6145 6168 6170 6173 6238 6423 3676 6512 6516 6517 6518 6519 6522 6548 659 5221 5303
explosive$	2856
expose$	3061 10 5923 2155 2156
exposed$	3061 10 5923 2155 2156
exposes$	3061 10 2155 2156
exposing$	10 2155 2156
extend	1861
extensions$	5488 5499
extract$	1742
extracted$	1742
extracting$	1742
extraction$	5622
extractions$	5622
extracts$	1742
extremely$	2365
eye$	6997 7492 5503
eyebrow$	6997 7010 5506
eyebrows$	6997 7010 5506
eyed$	5478
eyelashes$	5493 5499
eyes	7878
eyes$	3898 6997 7604 1750
eyesig	7929
face$	6997 4192 4207 7051 4220 1905 2464
facebook$	296 3354 297 3355 298 3356 299 3357 300 3358
faced$	5376 5396
faces$	6997 7051 4220 2464 2806
facial$	4156 1905 2427 2563
facing$	2806
facts$	3553
fade$	5490 5499
fades$	5490
fail	2000 2765
fail$	67 539 540 541 542 543 545 546 547 548 559 7122 7229 1370 1371 1372 1373 7576 7577 7578 7579 2205 5539 2489 2490
failed$	67 539 540 541 542 543 545 546 547 548 561 7229 1370 1371 1372 1373 4436 7272 7576 7577 7578 7579 2205 2489 2490 5592
failing$	67 539 540 541 542 543 545 546 547 548 562 7229 1370 1371 1372 1373 7267 7268 7269 7270 7576 7577 7578 7579 2205 2489 2490 2491 5550 5551
failings$	7267 7268 7269 7270 2491 5550 5551
failled$	67 7229 7576 7577 7578 7579 2205
failling$	67 7229 7576 7577 7578 7579 2205
fails$	67 539 540 541 542 543 545 546 547 548 560 7229 1370 1371 1372 1373 7576 7577 7578 7579 2205 2489 2490
failure$	3216 159 160 161 162 163 546 547 548 7267 7550 7606 5309 2491 5550
failures$	7267 7268 7269 7270 7550 7606 5309 2491 5550 5551
fainted$	3018
fainting$	3018
faints$	3018
fair$	1099 2418 2419 2425 2440
fake$	2433
fall	1892
fall$	244 245 632 7123 1602 2525
fallen$	244 245 632 1602 2525
falling$	244 245 632 5521 2525
falls$	244 245 632 1602 7558 2525 5586
false$	7250 2220 2223 2435
families$	6652 6666 6667 6668 6669 6670 6671 4573 4574 4575 4576 4577 4578 4614 4626 7462 5356 5403 5408 5584
family	5138 5150 7991
family$	6652 6666 6667 6668 6669 6670 6671 6840 6865 6871 4625 7974 7985 5151 8002 8019 8022 5356 5403 2349 5408 2702 5834 5849 2796
fantasist$	5309
fantasists$	5309
far$	938 942 973 1055 1537 1538 1539 1675
farce$	5562
farcical$	2879
fashionably$	1091 2422
fast$	6828 2211
fat$	2872
father	7974 5150 7987 5153 7991 7994 7995 2122
father$	6715 972 2076 2077 7971 7985 5151 2096 8000 2109 5175 8022 5403
fathers$	2109 5403
fault$	6045 6046 6327 7560 1668 1697 4763 7608 7609 7610 5255 2528 5589 5599
faulty$	3574
favor$	3380
favors$	3380
favour$	3379 6221 6222 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1737 1738 1739 5241 2451
favoured$	1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1737 1738 1739 2451
favouring$	1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1737 1738 1739 2451
favourred$	1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1737 1738 1739 2451
favourring$	1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1737 1738 1739 2451
favours$	3379 6221 6222 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 1737 1738 1739 5241 5242 2451
fear$	1063 2384
feared$	1063 2384
fearless$	2867
fears$	1063 2384
february$	6143
feckless$	2858
fed	1749
fed$	452 2079 2110
feed	1749 1924 2551
feed$	452 1742
feeded$	1742
feeding$	1742
feeds$	452 1742 2079
feel$	6187 6188 1794
feelin	2685
feels	2685
feels$	6187 6188
feet$	6116 6117 4143 7529 7603 2404
feigned$	2223
fell$	244 245 632 1602 2525 5686 2705
felt	2685
felt$	6187 6188
female	2603
female$	4132 6968 6969 4135 6971 6972 1093 4821 1815 5454 2397 2580
females$	6651 1815 2868
fend$	3913 4039 4040 4041 4044 4045 4047 4048 4051 994 7408
fendded$	994
fendding$	994
fended$	994
fending$	4039 4040 4041 4044 4045 4047 4048 4051 994
fends$	994
feral$	2298 5357 2858
ferocious$	2856
fester$	7614
fewer	1892
fiercely$	2381 2395
fifteen$	905 906 907 908
fight	1892
fight$	6065 6094 6096 6097 6309 3568 6404 6716 3914 7121 7123 4317 7153 4319 7225 7226 7227 7229 2630
fighti	4951 5155
fighting$	6603 6716 7229 7786 7950 2080 7990
fights$	6716 7225 7226 7227 7229 7230
figure$	4030
figures$	7545 4766 7611 7613 7622 7623
file$	7421 7661 7796
files$	7421 7661 7796
film	7856 1997
film$	6005 1800 7695 7699 4989 1932 5055 5701
filmed$	5928 3188 6957 1800 7697 1805 4989 1932 2575
filming$	1800 4989
films$	1800 7695 4989
filthy$	2872
final$	2069 2810 2812
find	7683
find$	2 797 800 7121 4818 1818 1909 1971
findded$	2
findding$	2
finded$	2
finding$	2
finds$	2 798
fine$	6874 6875 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 4071 1014 1015 4074
fined$	5209
finger	7820 1997
finger$	7316 7317 7326 7327 7339
fingerprint$	5055
finish$	4292
fire	5189
fire$	6119 6313 7737 5189 8024
firear	8038
firm	1950
firm$	5008
first$	654 2810
fishnets$	5509
fisted$	7570
fit$	4595 7939
fits	7929
fits$	5729
fitting$	4184 4206
five	4805 7690 4858 1803 1804 1847 7745 7751 7824 1958
five$	6601 765 6799 1085 1118 7011 7012 7013 7014 7015 7016 4340 4349 4639 4905 4969 1929 7825 1938 1946 7844 7847 5016 5023 7887 2580 5709
fixated$	2547
flag$	1788 1911 2566
flagg	1813
flagged$	1787 1788 7696 1850 1911 1933
flagging$	1911
flags$	1788 1911
flashback$	3005
flashbacks$	3005
flashy$	2456
flat	5150
flat$	6160 6161 6162 6163 3329 3330 3331 3332 6297 6298 6299 1200 7985 7992 7998 8006 2123 5832
flats$	8004
flatter$	1729
fleas	2124
fleas$	5182
fled$	5639
fleece$	5509
fleeces$	5509
flirt$	301 302 303 316 317 421
flirtatious$	2840 2865
flirted$	301 302 303 316 317 421
flirting$	301 302 303 316 317 421
flirts$	301 302 303 316 317 421
flirtted$	301 302 303 316 317 421
flirtting$	301 302 303 316 317 421
flirty$	2840
floor$	8005
floppy$	2419
flout$	636 637 2217
flouted$	636 637 2217
flouting$	636 637 2217
flouts$	636 637 2217
floutted$	636 637 2217
floutting$	636 637 2217
fluoxetine$	2981
fob$	1611 1613 1614 1615
fobbed$	1589 1611 1613 1614 1615
fobbing$	1611 1613 1614 1615
fobed$	1611 1613 1614 1615
fobing$	1611 1613 1614 1615
fobs$	1611 1613 1614 1615
foetal$	2709
follow	1779 1997
follow$	6065 3520 6439 3640 3641 3642 3643 3644 6481 6483 664 7072 7095 7101 7115 1411 1412 1413 4613 7574 1800 7699 4989 5055 2194 5527 5701
followed$	6263 6271 6284 664 1411 1412 1413 7417 1800 4989 7848 2194
following$	664 1800 4989 2194
follows$	3520 664 1800 4989 2194
folly$	6343
food	2105 5168
food$	6213 6214 6215 6216 6217 6218 6219 6220 6225 5163 2110
foodbank$	8003
foolhardy$	2159
foolish$	3103 52 53 3112 478 2159 2202
foolishness$	6059 6060 6061 6062 6063 6064 6343
foot$	4143 7043 7044 7045 7734 2404
footag	4847 5010
footage$	7682 4848 7684 1793 1921 1931 7828 7845 2568 5627
footho	7878
footprint$	7803
for	4877 1864 5608 2551 2615 2620
for$	6076 3310 3312 3313 6205 3378 6229 3471 3472 3473 3474 3475 6469 6589 3768 3770 3771 3772 3774 3775 3777 3860 3865 3866 3881 4052 6944 6946 6965 1336 1337 7232 4598 7439 7440 7534 4715 7582 7584 7595 7621 7653 7693 4897 4903 7746 4915 4920 4921 1889 4988 7832 4999 5020 7905 5084 5088 5096 5097 7935 7942 5115 8028 2144 8041 8043 5408 5587 5639 5686 5721 2747 5866 5869 5871 5875 5882
force	1751 4814 4822 4823 4824 1767 1768 7681 1802 1867 4960 4979 1922 7816 7817 1935 1948 1952 1966 1985
force$	4457 4462 4463 7561 7590 4782 4809 7649 7650 1758 7652 7657 7658 7659 4825 4826 7664 1772 4860 7738 1867 4925 4926 7795 7804 7814 4980 5005 5006 7869 5043 5681
forced$	3645 3646 3647 3648 6484 6486 721 724
forces$	3645 3646 3647 3648
forehead$	6997
foreign$	1093 4154 2421 5504
forens	2916
forever$	1336 4394 1337 4395 1338 1339 1340
forget	5067
forget$	7902
forgot$	5592
forgotten$	2518 5592
form	1850
form$	6563 7442 1936
formal$	2810
formally$	2750
formed$	1936
forming$	1936
forms$	1936
forty$	6798
forwar	1749 1924
forward$	5041
forwarded$	7866
foster	2776
foster$	817 7974 5150 7991 8023 2346 5834 5862
fostered$	5834
fought$	3563
foul$	2321
found$	2 3785 799 801 2145 2288
foundation$	6998 6999 7000 5502
four	7824
four$	6601 1118 7011 7012 7013 7014 7015 7016 4340 4969 1929 7825 1938 1946 7844 7847 5023 7887 2580 5709
fourteen$	905 906 907 908
fragment$	5012
frame$	6975 6976 6977 5458
frames$	6975 6976 6977 5458
fraternise$	2212
fraternised$	2212
fraternises$	2212
fraternising$	2212
freckled$	1099 2425 2872
freckles$	2873
freckly$	2872
free$	6037 6038 6039 6040 6041 6042 6043 6044 3222 6250 6251 2104 5252
freely$	6250 6251 359 7520 7521 7522 7523 5251 5252 2195
frequent$	291 292 2170
frequently$	290
friend	7636 1803 1804 1847 1855 7751 4934 7769 7824 1958 7890 5690 5855
friend$	6652 6666 6667 6668 6669 6670 6671 6967 6970 5299 5356
friends$	3059 5946 158 6089 204 3436 3440 3441 3461 486 3580 3697 640 641 642 6652 6666 6667 6668 6669 6670 6671 6967 6970 7147 7148 7149 7150 7151 4323 4324 4325 4340 4349 4390 7266 4573 4574 4575 4576 4577 4578 4624 7491 7499 7500 7501 7502 7503 7504 7505 4905 4913 4969 1917 1929 7825 1938 1946 7844 7847 5016 5023 1991 7887 5214 5299 5356 2306 5579 5584 5709
friendship$	626 627 3709 5299
friendships$	3 4 5 6 7 8 9 3088 626 627 5299
frighten$	6951 6952 6953 5441
frightened$	6912 6913 6914 6915 1061 1062
fringe$	7050
fringes$	7050
fritter$	2537
frittered$	2537
frittering$	2537
fritterred$	2537
fritterring$	2537
fritters$	2537
frizzy$	2419 2440
from	1877 5608
from$	3545 3546 6388 6389 6639 3851 4000 4031 4090 4113 6967 6970 1152 7093 7671 7693 7714 1866 4935 1944 5038 5052 5114 5115 7993 2140 5508 5549 5699 5780 2728 5812 5882
fruitful$	7767
frustrating$	4678 4679 7515
ft$	2404
full$	3164 932 2444
fully$	836 932 1008 1011 2381
fumble$	2882
fumbled$	2882
fumbles$	2882
fumbling$	2882
functi	1850 5781
function$	885 886 887 888 889 890
functioned$	885 886 887 888 889 890
functioning$	885 886 887 888 889 890
functionned$	885 886 887 888 889 890
functionning$	885 886 887 888 889 890
functions$	885 886 887 888 889 890
fund$	7407
funding$	5595
funds$	5847
furthe	1751 1861 2620 5690
further$	4809 1854 2580
furthered$	1854
furthering$	1854
furthers$	1854
futile$	2477
gain$	6293 6294
gained	2037
gained$	5095
gallery$	5003
gambling$	7922
game$	3392 455 6726 6754
games$	455
gaming$	6194 6195 6196 455
gang	7641 1751 7645 4814 4822 4823 4824 1767 1768 7681 1802 1816 7732 1855 7749 4960 4979 1922 7816 7817 7822 1935 7829 1948 1952 5011 7846 1966 1985 5640 5665 5671 5672
gang$	3255 6123 6127 6137 6145 6168 6498 6519 6538 828 4809 7649 1759 4874 7710 4892 4893 7742 7743 4913 7787 4956 1907 4991 1934 7834 5002 1977 5223 5224 2224 2297 2341 2566 2579 2583 2601 2605 2609 5668 2640 2844 2913
gangling$	2872
gangly$	2872
gangs$	6123 6127 6137 6145 6498 6519 6538 7649 1759 7743 4991 5002 5223 5224 2224 2605 2606 2640 2844 2913
gangsta$	6539 5283 2845
gangstas$	6539 5283 2845
gangster$	6539 659 5283 2845
gangsters$	6539 659 5283 2845
gap	5608
gap$	7550
gaps$	7550
gather	4962 7886 5608 2551 2589
gather$	6722 4758 1742 7685 4993 5456
gathered$	6722 1742 4993 7880 5456
gathering$	6722 1742 7797 4993 5456
gatherred$	6722 5456
gatherring$	6722 5456
gathers$	6722 1742 4993 5456
gaudy$	2456
gaunt$	2872
gave	1749
gave$	123 124 125 126 127 128 129 214 1064 1065 1484 1489 1594 1595 1596 1597 1598 4690 5209 2726
gbh	5202
gbh$	8037
gcse$	5813 2764 5823 2766 2771
gcses	5131
gcses$	7966 5813 5823
gdpr$	7533
gear$	7040 7041 7042 5514 5520
genera	2551
general$	1200
generator$	1962 5712
generators$	1962 5712
gentleman$	6842 6843 6844
get	4870 1937
get$	37 38 3200 6065 6096 6097 6249 6293 6294 433 434 3565 6481 6483 632 652 678 679 680 681 682 683 684 685 686 687 3789 3790 766 780 781 782 783 784 785 6758 917 921 3979 922 923 924 925 928 929 930 931 6901 6902 7121 7122 4343 7206 7207 7208 4740 1698 1699 7849 5028 2040 2193 2194 5253 2247 2251 2299 2300 2310 5535
gets	2701
gets$	37 38 433 434 632 652 678 679 680 681 682 683 684 685 686 687 3805 766 780 781 782 783 784 785 6758 917 921 3979 922 923 924 925 928 929 930 931 4380 1698 1699 7849 2040 2045 2051 2079 2194 5253 2247 2251 2299 2300 2310 2671 2750 2752
getting$	37 38 6249 632 3812 3813 7206 7207 7208 4375 7229 1698 1699 2040 5535
gift$	6029 6030 6213 6214 6215 6216 6217 6218 6219 6220 6225 6228 6253
gifts$	6029 6030 6213 6214 6215 6216 6217 6218 6219 6220 6225 6228 6253 6489 6490 6515
gilet$	7040 7041 7042 5514
gilets$	7040 7041 7042 5514
ginger$	4166 2419 2440 2872
girl	7824 5180 5205
girl$	158 204 6652 6666 6667 6668 6669 6670 6671 4355 4356 4821 4969 1929 7825 1938 1946 7844 7847 5023 7887 8040 2218 5298 2248 5356 2306 5481 5709
girlfr	7986
girlfriend$	6233 7970 8002 5244 5245
girlfriends$	6233 5244 5245
girls	4805 4813 7690 7692 4858 1803 1804 1847 7824 1958 7890
girls$	5946 158 204 3436 3440 3441 3461 486 3580 3697 640 641 642 6540 6567 6602 6652 6655 6666 6667 6668 6669 6670 6671 6686 4037 4038 7147 7148 7149 7150 7151 4323 4324 4325 4340 4349 7191 4390 7266 4573 4574 4575 4576 4577 4578 4623 7473 7491 7499 7500 7501 7502 7503 7504 7505 4905 4969 1917 1929 7825 1938 1946 7844 7847 5016 5023 1991 7887 5225 5298 5356 2306 5481 5579 5584 5709
give	1749
give$	123 124 125 126 127 128 129 214 865 4112 1064 1065 7095 7101 7115 4488 1484 1594 1595 1596 1597 1598 4819 5527
given	5024 5027
given$	1064 1065 1267 7378 7379 7380 7381 1489 1594 1595 1596 1597 1598 7703 2041 2045 2051
gives$	123 124 125 126 127 128 129 214 1064 1065 1484 1489 1594 1595 1596 1597 1598 4967
giving$	123 124 125 126 127 128 129 214 1064 1065 1484 1594 1595 1596 1597 1598 4967
glad$	130 131 136
glamour$	6489 6490 6515
glasses$	5509
glean$	1742
gleaned$	1742
gleaning$	1742
gleans$	1742
gloves$	5509
glued$	1366
go$	5979 3235 3236 3237 3238 6074 6094 6096 6097 3277 3279 3280 240 241 242 243 244 245 269 272 275 276 3337 3340 3348 294 295 6249 361 362 363 6258 6259 6260 6261 6262 6297 6298 6299 6372 6439 6481 6483 598 620 1154 1163 7072 7095 7101 7115 7121 7122 1246 7229 4759 5030 2193 2194 5253 5527 2788
goad$	2216
goadded$	2216
goadding$	2216
goaded$	2216
goading$	2216
goads$	2216
goal	1954
goal$	1897 7858
gobby$	2858
goes	7849
goes$	240 241 242 243 273 275 276 3348 294 295 361 362 363 598 620 1154 1163 1262 7229 7675 5030 2022 2110 2136 2193 2194 5253 2701 2788
going$	5995 6104 3271 240 241 242 243 268 275 276 3336 3339 3346 3347 3348 294 295 348 6249 361 362 363 6258 6259 6260 6261 6262 6297 6298 6299 620 3963 3965 3966 1154 1163 4280 1223 1224 1225 1226 4285 1232 1233 1234 7229 1811 2136 2193 2194 2732 2788
goings$	5013
gold$	2429 5509
gone$	3266 240 241 242 243 244 245 275 276 3348 361 362 363 6263 6264 3437 6278 6279 6280 6281 6285 3559 620 5030 5117 2193 2194 5253 2732
good$	3112 3122 265 3711 6594 3923 3992 987 4373 4596 4767 2408
goods$	5722
gorgeous$	2872
gormless$	2858
got	7911
got$	37 38 6263 6278 6279 6280 6281 6286 441 442 632 810 1103 1113 1114 1115 1116 1157 7309 7310 7311 7312 1698 1699 2079 2193 2194 5253 2340 2441 2447 2705 2750 2752 2753 2807
gown$	7032
gowns$	7032 7054
gp	5068 2024
gp$	7903 5082
gps	2141
gps$	5199
grade$	5822 5824 2888
graded$	765 768 7696 2552 2888
grades	7965 5131
grades$	7966 5822 5824
graffiti$	7861
gran	7974 5150 7987 5153 7994 7995 2122
gran$	7985
grandf	7974 5150 7987
grandfather$	7985
grandm	7974 5150 7987
grandmother$	7971 7985
grandp	7974
grante	2815
grasp$	6439 3613 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624
grass$	7542
gravitate$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitated$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitates$	605 606 607 608 609 610 611 612 613 614 615 616 617
gravitating$	605 606 607 608 609 610 611 612 613 614 615 616 617
greasy$	1099 7005 2419 2425 2440
greater$	918
greed$	6059 6060 6061 6062 6063 6064 6343 6489 6490
green$	6866 6867 6868 5432 2420 2440
grew$	1098 2424
grey$	7005 1150 2440 5509 2456 5661
grip$	7586 7587 7588 7589 1953 5593
grips$	1953
groomed$	5928 5930 6448 6449 6450 6451 6452 6453 6454 6455 6456 6457 6458 6459 5472
groomer$	6168 6423 6548 659 5303
groomers$	6168 6423 6548 659 5303
grooming$	6339 6340 5280
gross$	2492
grounds$	1863 2118
group	7636 4805 7669 7686 7688 7690 7692 4858 7694 1803 1804 4867 1847 7745 1855 7749 7751 4934 7769 4937 4938 7824 5011 7846 1958 7890 5617 2591 2593 5671 5672 5684 5690
group$	5946 158 204 3436 3440 3441 3461 3498 486 3580 3697 640 641 642 6542 6544 6564 690 6652 6655 6666 6667 6668 6669 6670 6671 6686 3858 3859 828 1067 1068 7147 7148 7149 7150 7151 7154 4323 4324 4325 4328 4329 4340 4349 7191 4390 7266 4573 4574 4575 4576 4577 4578 7427 4617 4619 7490 7499 7500 7501 7502 7503 7504 7505 4672 7580 7581 4749 4838 1781 7702 1816 7717 4905 7743 4913 7764 4931 7772 7784 7795 4969 1917 7814 4980 1929 7825 7826 7827 1938 1946 5006 7844 7847 5016 5023 1977 5043 1991 7887 5057 7895 5062 5298 5356 2306 5408 5579 5584 2574 2593 5654 5709
groups$	6542 6544 6652 6655 6666 6667 6668 6669 6670 6671 7743 7827 5356 5654
grow	1910
grow$	1098 2424
growing$	1098 2424
grown$	340 6238 6765 876 3937 6774 3944 3945 3946 3947 3956 3957 3958 6795 6796 6797 6802 6803 6804 6805 6806 6812 3980 3982 3983 3984 3985 3986 3990 6826 6827 935 952 6847 958 959 4019 6855 6856 4025 4026 979 4062 4065 4110 1073 1098 5424 2390 2424
grownups$	6778
grows$	1098 2424
grubby$	2449 2456 2872
guaranteed$	1229 1230 1231 2471
guard	1769 4863 5017 1963
guard$	3190 6210 1745 7639 4827 1799 7698 7852 1964 1969 1970 7865 1989
guardi	5838
guards$	3190 6210 1745 7639 4827 1799 7698 1931 7852 1964 1969 1970 7865 1989
gucci$	5509
guessed$	6410 6411 3577 3578
guidance$	6475 6476 6477 6478 6479 6922 6934 7300 7301 7302 7303 7304 7305 7306 5275
guilt	7712 4892
guilt$	7562 7727 2528 5590
guilty	2828
guilty$	456 457 4922 2828 5886
gullible$	515 6866 6867 6868 2204 5432 2858
gum$	2736
gun	8038
habit	5771
habit$	5939 5217 5218
habits$	5939 5217 5218
habitual$	291 292 5002 2170 2242 2252 2585
habitually$	290
had	2005 2030 2038 2039 2701
had$	107 108 141 312 315 3428 3429 3430 3433 3434 378 379 380 381 382 383 384 391 392 393 394 395 429 735 810 6967 6970 1103 1113 1114 1115 1116 1157 7239 7240 1362 1399 1400 1401 1402 1404 1405 1406 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1432 1433 1434 1459 1467 4582 7418 1724 1725 2016 5088 5096 5097 2045 2046 2048 2051 2340 5456 2441 2447 2496 5639 2671 2728 2747 2804
hair$	6991 6993 6994 6995 7050 7066 5485 2430 5498 2442
haircut$	6993 6994 6995 7050 5498 2442
haircuts$	6993 6994 6995 7050 5498 2442
haired$	5469 5477
hairstyle$	6993 6994 6995 7050 5498 2442
hairstyles$	6993 6994 6995 7050 5498 2442
hairy$	2872
half$	4224 5026 2505
halfway$	5521
halluc	2941
hand	1924
hand$	127 128 129 3917 3918 3919 862 4091 6927 6928 6929 6930 6997
handded$	127 128 129
handding$	127 128 129
handed	5024 5027
handed$	127 128 129 5566 5567 5694
handful$	692 3750 693 3751 694 3752 695 3753 6677 5309
handing$	127 128 129 5633
handl	5611
handle$	6621 3899 3910 4039 4040 4041 4044 4045 4047 4048 4051 1007 6901 6902 1953 2377
handled$	1007 2377
handles$	1007 2377
handli	7731
handling$	4039 4040 4041 4044 4045 4047 4048 4051 1007 1658 1659 1660 1661 5202 2377 5575 2933
hands$	127 128 129 3917 3918 3919 862 6997 7419 7527
handse	4974
handset$	1784 7678 7809 2564
handsets$	1784 7678 7809
handsome$	2872
hang	7849
hang$	6065 6094 6096 6097 6108 6258 6259 6260 6261 6262 6297 6298 6299 623 6722 1159 1160 1161 1163 5456 2670
hanged$	6722 5456 2670
hangged$	6722 5456
hangging$	6722 5456
hanging$	5995 6104 6258 6259 6260 6261 6262 6297 6298 6299 623 6722 5456 5521 2670
hangs$	623 6722 1159 1160 1161 1163 5456
haphazard$	7551 7552 7553 7554
happen$	5996 5997 5998
happened$	3447 3448 6289 6290 465
happens$	463
happy$	130 131 136 3195
harass$	633 2215
harassed$	633 2215
harasses$	633 2215
harassing$	633 2215
hard	1950
hard$	708 709 728 729 730 731 732 733 3841 6716 864 5008 7889 2387 2421
harden	5713
hardened$	2242 5394 5444 2867
harder	1828
harder$	3532 728 729 730 731 732 733 7289 4886
hardest$	728 729 730 731 732 733
hardly$	1002 1003 1043 4101 1044 1045 4194 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1433 1434 1492 1537 1538 1539 2049 2059 2368 2369 2374 2382 2496 2724
harm$	5893 5894 3468 3469 6339 6340 6349 6350 6425 6426 6448 6449 6450 6451 6452 6453 6454 6455 6456 6457 6458 6459 6471 6472 6473 6474 4675 7550 5002 5174 8009 2139 8037 5254 2579 2583 2585 2606 5724 5748 2691
harmed$	5748 2691
harmer$	5314
harmers$	5314
harmful$	3112 6130 649 650 651 2160 2241 2585
harming$	5748 2691
harms$	5748 2691
has	2005 7911 2019 2701
has$	3064 3066 312 429 3540 735 810 6967 6970 1103 1113 1114 1115 1116 1157 1238 4402 7239 7240 1362 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1433 1434 1458 1466 4890 2016 5077 2045 2046 2048 2051 2141 2340 5456 2441 2447 2496 2671 2728 2747
hasn$	1407 4475 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1433 1434 2496
hat$	5509
hats$	5509
have$	3065 3067 3194 3249 3263 3267 312 315 3443 3454 429 3535 3541 3555 3560 3571 3572 3575 3576 6534 735 810 6722 1103 1113 1114 1115 1116 1157 4275 4284 7121 1238 4353 4402 7239 7240 1362 7273 7274 7275 4441 7280 7281 7282 4450 4456 4489 1460 4764 4765 2340 5456 2441 2447 5552 5553 5639 5686 5704 2728 2747
haven$	1407 4476 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1433 1434 2496
having	2039 2701
having$	312 315 1103 1157 5097 2046 2441 2671
havoc$	5335 5336 5337
hawk$	319 2181
hawked$	319 2181
hawking$	319 2181
hawkked$	319 2181
hawkking$	319 2181
hawks$	319 2181
hazel$	2420
he$	3118 3413 3436 3440 3441 3460 6373 486 6413 639 3697 640 6533 641 642 6725 7147 7148 7149 7150 7151 4323 4324 4325 4327 4457 7296 2750
head$	6302 6304 3921 953 954 955 956 957 4186 4208 4209 4210 1153 7531 1639 7771 5496 2541 3008
headed$	5369 5468 5565
heading$	2039
heads$	6302 6304 3921 1548 7531 1639 5421 5434 5494 5495
headscarf$	5509
headscarves$	5509
health	5093 5110 7986
health$	5068 7909 7910 5076 7916 5083 7928 2696 5755
healthcare$	5111
healthier$	3112
healthy$	3122
hear$	6537 2686
heard$	839 2117 2688
hearin	7929
hearing$	2117 2687 2692 2730 5878
hearings$	5878
hears$	2686
heart$	5063 7909 2695
hearted$	5563
heartless$	2858 2879
heatin	2105
heating$	5163
heavier$	2400
heavil	5067
heavily$	1092 7902 7921 2401
heavy	1950
heavy$	5008 2400 2402 2444 2509
heavyset$	2871
heed$	6051 6439 3640 3641 3642 3643 3644 7382 7383 7384 7385 7386 7387 7388
heeded$	6263 6271
heels$	7056 7057 7058 7529 5509
height$	6975 6976 6977 5458
held	5608
held$	868 7378 7379 7380 7381 1674 7655 1787 7831 1998
helicopter$	2643
help	1766 1864 1926
help$	3098 70 77 78 3599 6446 6447 6621 6630 3909 6922 6931 6934 6939 6940 6941 6942 6943 1196 1197 1198 1199 7095 7101 7115 7156 7177 7206 7207 7208 7214 7407 7416 1658 1659 1660 1661 7574 1854 1868 1897 1974 1984 7956 5264 5265 5327 5524 5527 5535
helped$	77 78 6438 6631 7100 7106 7111 7114 7120 7189 7192 7193 7194 7195 7196 7651 1854 1868
helpful$	7651
helping$	77 78 3600 7206 7207 7208 4374 1854 1868 5535
helpped$	77 78
helpping$	77 78
helps	1864
helps$	77 78 1854 1868 1897 1974 5536
hepatitis$	2998
her	4813 4838 1816 2036 5101 2058 2078 5138 8001 2130 8044 2154 5809 2815
her$	5896 5897 19 3105 3109 5945 3131 144 151 152 154 3215 158 3224 3225 3226 3227 3228 3229 204 6111 3287 3377 3457 3498 450 451 3515 481 6381 6384 3588 3591 6466 6470 3636 3728 6585 3858 3859 6729 844 3933 3935 4145 4146 4147 1112 1145 4216 7209 4424 4614 7500 7501 7502 7503 7504 7505 4692 4694 4696 4703 7545 7611 4874 2010 5071 5072 5085 7925 5094 5103 2047 5116 2073 5136 2092 2093 5152 2095 7992 5159 5165 5171 8017 5188 5201 5207 5212 2184 2197 2306 2453 2454 5579 5732 2697 2699 2739 2794 2795 5859 2810 2818
heritage$	4176 4177 4178 4181
heroin	8038 5210
heroin$	7689 5086 7933 8045 5226
herself$	3058 3060 5896 5897 3089 3090 33 3092 3093 3094 3095 3096 39 5933 5934 3100 3101 6056 3351 6300 6301 6303 3480 3481 3482 3483 3484 3485 3486 3487 3489 3490 6328 6329 6342 3516 3517 3518 3519 6355 6356 6357 6358 6359 6360 6361 3529 3530 3531 6367 3589 3593 536 3595 3596 6432 6433 6434 6435 6436 6437 3750 3751 3752 3753 6595 6745 6746 6747 6748 6749 6750 6751 3973 3974 6874 6875 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 6887 4053 6894 4728 5064 5137 5213 5238 5239 5435 5436 5728 5749
herselves$	5064 5728 5749
hid$	1162 1640
hidden$	1162 7655 5522
hide	4870 1833
hide$	6005 1162 1640
hided$	1640
hides	1833
hides$	1162 1640
hiding	1833
hiding$	1162 1640
hierar	7829 5659 5663 5665 5671
hierarchy$	7742 2903
high$	44 758 759 3823 3824 3825 3826 3827 3828 3829 3830 7229 4579 2508 2666
higher$	758 759 2725
highest$	758 759
highlights$	5499
highly$	1950 2381
hijab$	5509
hijabs$	5509
him	4813 5101 8001 8044 5809
him$	5896 5897 5945 3172 3179 3180 3181 3184 6170 6173 3498 6393 3858 3859 7209 4614 7500 7501 7502 7503 7504 7505 5579 5732 5859
himself$	3058 3060 5896 5897 3089 3090 33 3092 3093 3094 3095 3096 39 5933 5934 3100 3101 6056 3351 6300 6301 6303 3480 3481 3482 3483 3484 3485 3486 3487 3489 3490 6328 6329 6342 3516 3517 3518 3519 6355 6356 6357 6358 6359 6360 6361 3529 3530 3531 6367 3589 3593 536 3595 3596 6432 6433 6434 6435 6436 6437 3750 3751 3752 3753 6595 6745 6746 6747 6748 6749 6750 6751 3973 3974 6874 6875 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 6887 4053 6894 4728 5064 5137 5213 5238 5239 5435 5436 5728 5749
himselves$	5064 5728 5749
his	4838 1816 2036 2058 2078 5138 2130 2154 2815
his$	19 3105 3109 3131 144 151 152 154 3215 158 3224 3225 3226 3227 3228 3229 204 6111 3287 3377 6234 3457 450 451 3515 481 6381 6384 3588 3591 6466 6470 3636 6585 6729 844 3933 3935 4145 4146 4147 1112 1145 4216 4424 4692 4694 4696 4703 7545 7611 4874 2010 5071 5072 5085 7925 5094 5103 2047 5116 2073 5136 2092 2093 5152 2095 7992 5159 5165 5171 8017 5188 5201 5207 5212 2184 2197 2306 2453 2454 2697 2699 2739 2793 2794 2810 2818
histor	1751
historic$	4809
history$	2115 2118 5301 5754 5854 5885
hit	2098 8010 8015
hit$	1729 5156
hiv$	2997
hold	1833
hold$	6624 3924 867 868 3931 3932 1674 4812 4890 5033 1999
holdin	4876 7718 1833 7836 5203
holding$	868 6926 7711
holds	1833 7836
holds$	868 1674 4890 5033 7883
holmes$	7680
home	5150 7991
home$	6101 6141 6142 6272 6273 6394 3874 6865 1728 7679 7693 5036 7973 7980 7984 7985 7992 7998 7999 8006 8009 8013 2123 8022 8033 2541 2761 5820 5832 5834 5843 2792 5851 5853 5860
homele	8015
homeless$	3041
homelessness$	3041
homes$	6141 6142 7679 5036 8004 5862
honest$	3551 6387 7100 7106 7111 7120 7189
hood$	1146 7055 5509 2455 5661
hooded$	2397 2456 5661 2872
hoodie$	7040 7041 7042 7050 5509 5511 5514 2875
hoodies$	6721 3887 7040 7041 7042 7047 7048 7049 7050 7052 7060 5509 5511 5514 2875
hoodlum$	2846
hoodlums$	2846
hoodrat$	2846
hoodrats$	2846
hoods$	6721 3887 1146 7047 7048 7049 7052 7055 7056 7057 7058 7060 5509 5511 2455 5661
hoody$	7040 7041 7042 5514
hooligan$	2846
hooliganism$	2846
hooligans$	6598 6599 6600 2846
hoot$	7377
hoots$	7377
hope$	4315 7815 5537
hopeless$	3743 1263 1264 2259 2298 2301 2858 2879
hopelessly$	2879
hoper$	6576 6581 6582 6583 5310 5318
hopers$	6576 6581 6582 6583 5310 5318
hopes$	7815
hoping$	7815
hopings$	7815
horde$	647 648
hospit	5081 2024 8015 2139
hospital$	7915 7916 5082 7927 5197 2541
hospitalised$	2990
hospitalized$	2990
hostel	5148
hostel$	7983
hostile$	737 738 739 740 741 6649 6650 1871 2303 2856
hostility$	6684 6685 793 794 5364
hot	4964 4998 2658
hot$	2105 2311
hotel$	6160 6161 6162 6163 3329 3330 3331 3332
hothead$	5309
hotheads$	5309
hotspot$	7799 7833 2649 5716
hotspots$	7799 7833 5716
hour$	2075
hours$	7956 2064 2075 8043 5595
house	5150
house$	6160 6161 6162 6163 3329 3330 3331 3332 6840 6865 6871 7679 5036 5046 7985 7992 7998 8006 2123 5832
househ	5150
household$	6840 6865 6871 7985
houses$	7679 5036 8004
housin	7986
housing$	5840
how$	6384 6723 4042 4043 993 5259
hub$	7642 7795 7814 4980 5006 5043 5698
huge$	3103
hulking$	2872
hung$	6284 623 1159 1160 1161 5521
hungry$	5395 5846
hunt$	598 3656 599 600 601 602 603 604
hunted$	598 3656 599 600 601 602 603 604
hunting$	598 3656 599 600 601 602 603 604
hunts$	598 3656 599 600 601 602 603 604
huntted$	598 3656 599 600 601 602 603 604
huntting$	598 3656 599 600 601 602 603 604
hurt	2098 8010
hurt$	5928 5930 6331 7123 5156 2691
hurted$	2691
hurting$	2691
hurts$	2691
husband$	7970 8002
hygien	5093 7929
hygiene$	7928
hyper$	2177 2858
hypersexual$	2841
hypersexualised$	2841
hypocritical$	2879
hysterical$	2858
i$	1672
ic	2603
ic$	1077 2399
ic0$	2870
ic1$	2870
ic2$	2870
ic3$	2870
ic4$	2870
ic5$	2870
ic6$	2870
ic7$	2870
ic8$	2870
ic9$	2870
idea$	6017
ideas$	6016
identi	1756 7660 7683 1813 1816 1818 1857 7761 1909 5659
identical$	2456
identically$	1091 2422 5508 5510
identified$	656 1789 4874 2132 2580 5639 2585 5661
identifies$	7695 1884
identify$	7685 7695 1884 1943
identifying$	1884
identity$	1763
idle$	5387 2858
idly$	4587 5558
iep$	3029
ieps$	3029
ies$	6839
if$	365 366 367 368 369 370 371 372 373 374 375 376 377 6282 6283 402 403 404 405 406 1403 1524 1525
ignorance$	2879
ignorant$	2858 2879
ignore$	6065 6094 6096 6097 636 637 7229 1650 1651 7572 2217 2467 2526 2527 5592
ignored$	636 637 7085 7086 7087 7088 7229 1650 1651 7576 7577 7578 7579 2217 2467 2518 5580 2526 2527 5592
ignores$	636 637 7229 1650 1651 2217 2467 2526 2527 5592
ignoring$	636 637 7229 1650 1651 2217 2467 2526 2527 5592
ill	8015
ill$	57 58 1126 1148 2326 2328
illegal$	6130
illnes	5063 5068 7986 7988
illness$	7898 7903 5786
image$	6197 3390 3391 334 335 6957 4766 7638 4804 1747 4963 1959 1972 7882
images	1923 4981 4982
images$	6197 3384 327 6221 3390 3391 334 335 6957 7638 4804 1747 7661 7662 4963 1921 1959 7862 1972 7882
immaculately$	1091 2422
immature$	2858
immaturity$	6059 6060 6061 6062 6063 6064 3539 482 483
immigration$	7986 2789
imminent$	7768
immuni	3009
impact$	7173 7174
impair	5063
impaired$	5788
impairment$	7898 5750 5786
impetigo$	3021
implicated$	230 231 232 233 2132
important$	1897
impos	1861
imposing$	2400 2872
imposs	1828
impossible$	728 729 730 731 732 733 1263 1264 4886 2477
impression$	6017
impressionable$	2858
impris	7986
impulse$	3632
impulsive$	2858
in	5134 2083 2701
in$	81 3160 6005 3272 3288 3292 3295 3304 3307 3308 3309 328 3395 3396 3397 3399 6446 3690 3703 3717 3784 3851 3860 3889 6854 1024 6967 6970 4151 4162 4163 4164 7046 4212 4217 4221 4225 1168 1169 1170 7198 7205 4401 4428 7349 4697 7595 4845 7711 7714 7727 1881 5034 5060 5061 5090 5092 5117 5124 5138 5140 5141 5169 5194 2140 2209 2348 5408 5500 5508 5510 5534 5549 2543 5639 2703 5793 5833 5837 5875
inability$	3216 159 160 161 162 163
inaction$	3509 7606 5596 5598
inadequacy$	2879
inadequate$	2879
inadequately$	2879
inappropriate$	6130 3362 2213 2303 2456
inappropriately$	1091 2422 5508 5510
inattention$	5596
incapable$	68 2475 5543
incessantly$	2878
incest$	8007
inch$	4008
incidents$	7861
inclination$	4363 7199 7200 7201 7202 7203 7204
include$	5639
income	7986
income$	5854
incompetence$	2879
incompetent$	2879
incompetently$	2879
inconsistent$	6635 6636 6637 6638 746 2295
incorrect$	2449
increa	1910 2620
indecent$	3362
indepe	5833
independent$	4022 4024 1072 5439 5453
index	5663
index$	4894 7837
indica	4810 5608
indifference$	7606 5596 5598 2879
indifferent$	5543 2879
indisputably$	2878
indivi	7751 1958 5684
individual$	6652 6666 6667 6668 6669 6670 6671 6967 6970 1815 7751 7812 2053 5356 5409
individuals$	6516 6517 6518 6519 6652 6666 6667 6668 6669 6670 6671 6967 6970 1815 4942 5016 5356 5409
indulge$	237 238 239
indulged$	237 238 239
indulges$	237 238 239
indulging$	237 238 239
ineffective$	2879
ineffectual$	2879
inept$	2879
ineptitude$	2879
inevitable$	1265
inevitably$	5544 2878
inexcusable$	4678 4679 7515 2879 2880
inexcusably$	2879
inexplicably$	2881
infamous$	710 711 712 713 714 715 716 717 825 2350 2860
infect	5063
infection$	7898 5786
inflicted$	5257
influe	7749
influence$	6543 5299
influenced$	5928
influences$	6543 5299
influential$	7850
inform	1864 1926 5608 2620
inform$	1743 7648 1764 1765 1854
informant$	2889
informants$	2889
information$	3553 7421 4612 1658 1659 1660 1661 4800 7647 7648 1757 7828
informed$	3222 1854
informing$	1764 1765 1854
informs$	1764 1765 1854
inhale	5068
inhaler$	7903 2954
inhalers$	2954
initiative$	2630
injection$	7938
injections$	7938
injunc	4984
injunction$	7777 7819 7853 7876 8042 5695
injunctions$	7777 7819 7853 7876 5695
injuri	5068
injuries$	7903
injury	5063 5068
injury$	7898 7903
inner$	1080
innocent$	6834 6835 6836 6837 5427
innocents$	6829 6830 6831 6832 6833 5426
inpatient$	2991
inquiry$	7716
insane$	5357
inside$	6005
insight$	5266
insist$	211 212 213
insisted$	211 212 213
insisting$	211 212 213
insists$	211 212 213
insistted$	211 212 213
insistting$	211 212 213
insolent$	2858
insomnia$	3001
inspec	4822 4823 4824 1767 1768 1802
inspector$	1745 7657 7658 7659 4825 4826 4860 1973 5681
instagram$	296 3354 297 3355 298 3356 299 3357 300 3358 6194 6195 6196
instead$	7582 7584
instigator$	5645 2847
instigators$	5645 2847
institutional$	2492
instructed$	1760 1806 5021
instructions$	5275
insulin$	2956
integrated$	2600
intel$	2885
intell	7681 5659 5663
intelligence$	7421 7641 4807 7644 7664 4893 7804 5005 2550 5609 2552 2640 2884 2908 2925
intended$	1897
intens	1950 2620
intensive$	5008 2805
intent	1954
intent$	8037 5887
intention$	4363 7199 7200 7201 7202 7203 7204
intentions$	4363 7199 7200 7201 7202 7203 7204
interc	4866 2937
intercepted$	7701
intercourse$	5231
interest$	7177 4363 7199 7200 7201 7202 7203 7204 7382 7383 7384 7385 7386 7387 7388 4557 4558 4559 4560 4561 4745 7586 7587 7588 7589 1757 7708 1984 5593
interested$	4370 4514 4710 4789
internally$	2750
internet$	296 3354 297 3355 298 3356 299 3357 300 3358 6194 6195 6196 2187
interr	4842
interrogated$	7677
interv	1813 2137
intervene$	7407 7571 7574 7755
intervened$	7417
intervention$	6630 8031 5524 5881
interventions$	6630 1196 1197 1198 1199 5524
interviewed$	1844 2133
intimate$	3362
intimidate$	633 2215
intimidated$	633 2215
intimidates$	633 2215
intimidating$	633 6716 2215 2303 2421 2856
into	2083 2551
into$	5931 6005 3298 3299 3300 3302 3782 1944 5141 2140
invariably$	2878
invest	7761 5042 7981 5193 2629 2915
investigate$	7407 7574
investigation$	7747 7757 7877 8027 8028
investigations$	7747 7757
invincible$	2867
invitation$	4250 1193 1194 1195
invitations$	4250 1193 1194 1195
invite$	5912 5913 418 419 2196 2200
invited$	5912 5913 418 419 2196 2200
invites$	5912 5913 418 419 2196 2200
inviting$	5912 5913 418 419 7206 7207 7208 2196 2200 5535
involv	7712 7732 5640
involved$	5928 5930 230 231 232 233 234 235 236 645 726 7575 4876 7821 2132 5282
involvement$	230 231 232 233 645 4892 5282
involving$	7733
iq$	3012
irresponsible$	52 53 3112 478 2159 2202 2879
irresponsibly$	2835 2879
is	1850 5045 7911 2685
is$	3120 156 157 433 434 652 678 679 680 681 682 683 684 685 686 687 735 3800 3805 766 780 781 782 783 784 785 917 921 3979 922 923 924 925 928 929 930 931 940 6967 6970 4200 1167 4254 4318 4402 1378 1379 4716 1666 1667 7598 7621 4820 4861 4933 4940 5007 2042 2081 5179 2143 2247 2251 2284 2299 2300 2310 5456 5500 5501 2530 5639 2646 2693 2698 2705 2716 2732 2750 2752 2753 5830 2786 2790 2807 2809 2810 2814
isn$	1187 1222 1227 2296 2368
isolated$	3723 3724 3725 3726
isolation$	6562 2066 5307
iss$	2805
issue$	6683 1744 4803 1746 5282 5362 5754
issued$	1744 4803 1746 7640 5027
issues$	6683 1744 4803 1746 4967 5282 5362 5754
issuing$	1744 4803 1746
it$	6242 6305 6306 6308 807 6723 3897 6916 6917 1235 1236 7247 4457 7296 4495 4496 7411 7420 4674 1620 1621 1622 7556 7557 4756 4779 5256 5345 5585
its$	3281 6139 453 3514 3590 7294 4599 4609 4692 4694 4696 7533 7534 4701 4703 4704 7545 7565 4732 4768 4769 7611 1728 4787 4795 4796 4906 4914 5171 2493 5578 2531 2540
itself$	3058 3060 3089 3090 33 3092 3093 3094 3095 3096 39 5933 5934 3100 3101 6056 3351 6300 6301 6303 3480 3481 3482 3483 3484 3485 3486 3487 3489 3490 6328 6329 6342 3516 3517 3518 3519 6355 6356 6357 6358 6359 6360 6361 3529 3530 3531 6367 3589 3593 536 3595 3596 6432 6433 6434 6435 6436 6437 6595 6745 6746 6747 6748 6749 6750 6751 3973 3974 6874 6875 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 6887 4053 6894 7438 4728 4729 5213 5238 5239 5435 5436
jacket$	7040 7041 7042 7050 5509 5514 5518
jackets$	7040 7041 7042 7050 5509 5514 5518
jail	5198
jail$	7969 8033
jailed	7988
jailed$	5209
january$	6143
jeans$	7040 7041 7042 7056 7057 7058 1166 7063 5509 5514 2463
jeopardise$	10 2155 2156
jeopardised$	10 2155 2156
jeopardises$	10 2155 2156
jeopardising$	10 2155 2156
jeopardize$	10 2155 2156
jeopardized$	10 2155 2156
jeopardizes$	10 2155 2156
jeopardizing$	10 2155 2156
jeopardy$	5893 5894 5904
jewellery$	7040 7041 7042 5509 5514
job	7986
job$	7263 7345 7346 7347 7348 7361 7362 7363 7364 7365 7366 7367 7368 7369 7370 7432 7436 7443 5575
jobs$	7361 7362 7363 7364 7365 7366 7367 7368 7369 7370
jobsworth$	2879
jobsworths$	2879
joggers$	7040 7041 7042 7056 7057 7058 1166 7060 5509 5514 2463
join$	6065 6094 7123
joint	2620
joint$	2594
joke$	5574
journe	7824
judge$	4059 7571 2151
judged$	3115
judgement$	6409 5575
judgment$	6409 5575
july$	6143
jumper$	7040 7041 7042 5514
jumpers$	7040 7041 7042 5514
june$	6143
junkie$	2851
junkies$	2851
just$	3159 3423 3427 412 6416 6417 6418 6419 807 1237 1250 1251 1252 1253
justice$	6718 6719 7810 7811 8030 5196
justification$	5573
juvenile$	2242 2245 2252 2869
juveniles$	2869
keen$	130 131 136 4794 7815
keens$	7815
keep	4870 1937
keep$	42 5979 3221 3240 6094 6096 6097 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 469 470 6372 531 535 537 6439 624 4039 4040 4041 4044 4045 4047 4048 4051 7095 7101 7115 1411 1412 1413 1730 1743 1777 2169 5527
keeped$	5979
keeping$	5979 6104 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 531 535 538 4039 4040 4041 4044 4045 4047 4048 4051 7446 1777 2169
keepped$	5979
keepping$	5979
keeps$	5979 267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 469 470 625 1777 4890 2169
kept$	267 270 277 278 279 280 281 282 283 284 285 286 287 288 289 6263 6271 6295 6296 469 470 1411 1412 1413 7417 7655 1777 1967 2067 2169 5592
ketamine$	5086 7922 7933 2713
key$	4701 7771 7808 7850 2580 2583 2585 2587
kg$	7930
kick$	7122 1649 2305
kicked$	1649 2098 2099 2305
kicking$	3773 1649 2305
kickked$	1649
kickking$	1649
kicks$	1649 2305
kid$	6652 6666 6667 6668 6669 6670 6671 5285 5298 5356
kids$	6540 6546 6652 6655 6666 6667 6668 6669 6670 6671 6707 6829 6830 6831 6832 6833 5225 5285 5298 5356 5401 5426
kill$	2670
killed$	2670
killing$	2670
kills$	2670
kilo$	7930
kilos$	7930
kind$	6918 6919 6920 6921 7017
kinshi	2084
kinship$	5142
kissed$	3188 6247
kissing$	6253
kitted$	1127 1128 1129 2450
knew$	139 484 3543 3544 832 833 841 842 843 7245
knife	8038
knife$	6123 1885 5002 8037
knives	7635 7645 7718
knives$	1762 7705 7725 7726
knock$	623 1870
knocked$	623
knocking$	623
knockked$	623
knockking$	623
knocks$	623
know	1909
know$	139 3360 3533 3534 484 3543 3544 3547 3548 832 833 834 835 841 842 843 984 7245 7328 7329 7660 1794 1846 1920 1943 1949 1957
knowing$	3163 106 139 875
knowingly$	6250 6251 359 5251 5252 2195
knowledgeable$	875
known	7674 1813 1816 1923 4981 4982
known$	3533 3534 6370 3547 3548 6410 6411 3577 3578 6506 6516 6517 6518 6519 710 711 712 713 714 715 716 717 825 3884 3885 4443 7656 4874 7710 1825 1850 1928 1939 2148 2213 2242 2246 2252 2351 2580 2583 2585 2645
knows$	139 484 3543 3544 832 833 834 835 841 842 843 985 7245 1949
knuckle$	6997
knuckles$	6997
kudos$	6487
label$	5520
labels$	5509 5520
labour$	5344
lac$	2343 2344 2859
lack$	48 567 568 569 570 571 572 573 574 575 576 577 734 813 1693 4752 4753 4754 2208 2255
lackadaisical$	2879
lacked$	567 568 569 570 571 572 573 574 575 576 577 2208 2255 2295
lacking$	567 568 569 570 571 572 573 574 575 576 577 7551 7552 7553 7554 2208 2255
lacks$	567 568 569 570 571 572 573 574 575 576 577 2208 2255 2295 2342
lad$	6652 6666 6667 6668 6669 6670 6671 5298 5356 5481
ladies$	978
lads	7690 7824 1958 2591
lads$	5946 6006 6031 158 204 6145 6169 3436 3440 3441 3461 486 3580 6495 6502 6523 3697 640 641 642 6540 6602 6652 6666 6667 6668 6669 6670 6671 6686 4037 4038 7069 7147 7148 7149 7150 7151 4323 4324 4325 4340 4349 4390 7266 4636 7491 4969 1917 1929 7825 1938 1946 7844 7847 5016 5023 1977 1991 7887 5298 5356 2306 5481 5709
lady$	947 6842 6843 6844
lamentable$	2879
land$	0 1
landded$	0 1
landding$	0 1
landed$	0 1
landing$	0 1
landlord$	4457 4462 4463 7561 7590 4782 2541
lands$	0 1
language$	5078
lank$	2440
lanky$	4166 2872
lap$	448
laped$	448
laping$	448
lapped$	448
lapping$	448
laps$	448
large$	4141 2400 2872
largely$	1666 1667 2530
larger$	2400
lashes$	5493 5499 5509
last$	4389 2069
late$	7229 7568 4734 7940
laugh$	579
laughed$	579
laughhed$	579
laughhing$	579
laughing$	579
laughs$	579
law$	692 693 694 695 700 702 2642
lawless$	2298 5357 2858
lax$	1552 1553 1554 1555 7551 7552 7553 7554 4734 2517
lay$	2633
layabout$	2846
layabouts$	2846
lazily$	2879
laziness$	2879
lazy$	1552 1553 1554 1555 4734 2445 2517 2858 2879
lead	1864 5679
lead$	5905 114 115 116 117 118 119 660 661 662 663 964 965 966 967 968 1864 2620
leader	5659
leader$	7739 7771 7808 5282 5294 5644
leaders$	7739 7771 7808 5282 5294 5644
leadership$	7382 7383 7384 7385 7386 7387 7388 1658 1659 1660 1661 7586 7587 7588 7589 5282 2492 5575 5593
leadin	7836
leading$	114 115 116 117 118 119 660 661 662 663 964 965 966 967 968 7850
leads	7836
leads$	114 115 116 117 118 119 660 661 662 663 964 965 966 967 968 7883 2620
league$	4777
lean$	2400
learn	4818 1818 1909
learn$	6051 487 488 3547 3548 6439 7095 7101 7115 7143 7144 7145 7146 7180 7571 7653 1943 5527
learned$	3547 3548 989
learning$	69 5122 2692 2694 2743 2745
learns$	7180
learnt$	3547 3548 990
least$	4447 4549
leave	7849
leave$	0 1 3061 5923 31 32 34 6034 6051 6065 6094 6096 6097 294 295 6372 7095 7101 7115 7123 1515 1516 1517 1518 1519 1520 1521 1522 1523 1700 1701 5527 2536
leaver$	5835
leaves	2083
leaves$	0 1 3061 31 32 34 294 295 6374 1515 1516 1517 1518 1519 1520 1521 1522 1523 1700 1701 5141 2140 2536
leavin	2083
leaving$	0 1 31 32 34 294 295 1515 1516 1517 1518 1519 1520 1521 1522 1523 1700 1701 5141 2536 5633
led	5608
led$	5905 5906 5907 5923 5928 114 115 116 117 118 119 6374 6375 6376 660 661 662 663 4962 5380
left	2083 7988
left$	0 1 3061 5923 31 32 34 6098 6263 6271 3462 6374 3558 1515 1516 1517 1518 1519 1520 1521 1522 1523 1700 1701 5141 2140 5580 5592 2536 5639
leg$	6997 7907
leggings$	7040 7041 7042 7056 7057 7058 7063 5509 5514
legs$	6997 7907
length$	4159
less	1892
less$	494 3991 7343 7344 1828 2382
lesson	5133
lesson$	69 71 72 7222 7223 7224
lessons$	69 71 72 6563 6695 7949 7952 7968 5230 5813
let	1766
let$	35 36 112 113 6263 6278 6279 6280 6281 6284 6344 7095 7101 7115 7229 7423 7424 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 1572 1573 1574 1575 1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 4644 4645 1700 1701 1721 1722 1723 1743 1764 1765 1974 5527 2536
leting$	1764 1765
lets$	35 36 112 113 6344 7229 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 1572 1573 1574 1575 1576 1577 1578 1579 1580 1581 1582 1583 1584 1700 1701 1721 1722 1723 1764 1765 1974 2536
letter$	7421 7511 7512 5584
letters$	7421 7511 7512 7556 7557 5584 5585
letting$	35 36 112 113 7229 1556 1557 1558 1559 1560 1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 1572 1573 1574 1575 1576 1577 1578 1579 1580 1581 1582 1583 1584 1700 1701 1721 1722 1723 2536
leukaemia$	3007
level	1892
level$	6918 6919 6920 6921 7914 2071 5825
levels$	6918 6919 6920 6921
liability$	692 3750 693 3751 694 3752 695 3753
liaison$	5231
liaisons$	5231
liar$	6581 6582 6583 5309 5310
liars$	6581 6582 6583 5309 5310
library$	4457 4462 4463 7561 7590 4782
licence$	8042 8047 5889
licences$	8047
lie$	491 492 7121 7225 7226 7227 7229 7251 7558 5586
lied$	491 492 7225 7226 7227 7245
lies$	3509 491 492 7225 7226 7227 7229 7245 7250 7558 7598 5586
life	5150 8023
life$	3069 6090 6789 6841 6845 6857 6858 6859 6860 6861 5054 7906 7985 2162 5223 5282 5288 5850
lifes$	5288
lifestyle$	3 4 5 6 7 8 9 3077 3088 5937 5939 6487 6489 6490 6857 6858 6859 6860 6861 5217 5218 5223 5282 5301 5302 2836
lifestyles$	5937 5939 6857 6858 6859 6860 6861 5217 5218 2836
lift$	6029 6030 6213 6214 6215 6216 6217 6218 6219 6220 6225 6228 6253 6257 6957 4481
lifted$	4482 4504
lifts$	6029 6030 6213 6214 6215 6216 6217 6218 6219 6220 6225 6228 6253 6257 6957
light$	1099 7005 2400 2418 2419 2425 2440
lighter$	1099 2418 2425
like	4830
like$	6187 6188 594 595 3722 3763 3764 3765 6621 3943 3955 3967 3968 3969 3970 3971 3972 6808 6809 3975 4235 7651 7815 5282 5447 5508 5510
liked$	594 595
likelihood$	1895
likely$	1753 1811 2246 2580
likes$	6187 6188 594 595 7815
liking$	594 595
limited$	567 568 569 570 571 572 573 574 575 576 577 6635 6636 6637 6638 746 2208 2295
line$	6135 6145 6146 6150 6152 6156 6157 6158 6159 1823 7725 5224 5677
lines	7822 5659
lines$	6124 6140 6145 6146 6149 6151 6155 6157 6158 6159 3749 6755 1823 5224 5719
lingered$	6284
link	7660
link$	623 5612 2608
linked	1894
linked$	645 1826 1850 7821 4987 2132 5282
linking$	623
links$	626 627 645 5282 5612
lip$	3701 6997 4705 5791
lips$	6997
lipstick$	6998 6999 7000 5499 5502
lisp	7909
list	1813 1923 4981 1925 5010 1956
list$	7661 1770 7796 4983 7827 7837 7845 7859 5031 5037 5069 5625 5657
listed$	1787 4983
listen$	6051 6065 6258 6259 6260 6261 6262 6263 6439 3640 3641 3642 3643 3644 7072 7095 7101 7115 7143 7144 7145 7146 7180 7342 7407 7571 7574 4818 5527 5528 5555
listened$	6258 6259 6260 6261 6262 6263 6271 6295 6296 7276 7292 7297 7338 7342 7417 7619 5555
listening$	6263 5556
listenned$	6263
listenning$	6263
listens$	6263 7180
listing$	4983
listinged$	4983
listings$	4983
lists$	7661 4983 7827 7859 5037 5625
little	1751
little$	40 50 3574 567 568 569 570 571 572 573 574 575 576 577 696 746 3988 4099 7031 1311 4547 4552 4553 4554 1505 7401 7402 7568 7607 4809 2208 2225 2252 2281 2295 2342 2367 2439 2535
live	1751
live$	6065 6108 705 885 886 887 888 889 890 909 910 911 912 913 948 964 965 966 967 968 1367 4809 4912 7901
lived$	964 965 966 967 968 1369 2081 2111 2126 2775
lives$	3069 5940 5941 5942 5943 5944 705 885 886 887 888 889 890 909 910 911 912 913 6841 6845 964 6857 965 6858 966 6859 967 6860 968 6861 1368 2081 2082 2126 2775
living$	885 886 887 888 889 890 948 964 965 966 967 968 2081 2126 8022 8023 2775
livs$	2126
local	1751
local$	829 1074 7565 4809 2083 2084 5274 2397
locat	7761
locate$	5701
location$	3185 3186 3187
lock$	1852
locked$	6331 4975 7820 2098 2099
lockers$	5036
locs$	5497 5499
lodged$	2126
lodges$	2126
lodging$	2126
lodgs$	2126
log	1779 1898 1925 1956 5608
log$	1776 4835 1782 7695 7699 4983 1932 5037
loged$	4983 1932
logged	1779 7674
logged$	1787 7696 5004 1947 7848 5699
loggin	1779
logging$	1776 1782 4983
logginged$	4983
loggings$	4983
logo$	5509
logos$	5509
logs	1779
logs$	7695 4983 5037
loiter$	5456
loitered$	5456
loitering$	5456
loiterred$	5456
loiterring$	5456
loiters$	5456
lone$	1074 2396
long$	4707 7568 2419 2439 2440
longer$	3994 3999 4033 4101 1044 1045 4115
look$	3098 3217 415 416 417 544 853 878 3936 879 880 881 3939 882 883 3941 884 4039 4040 4041 4044 4045 4047 4048 4051 994 999 1109 1110 1111 7407 1603 7572 7574 7856 2102 2446
looked$	415 416 417 814 878 3936 879 880 881 3939 882 883 3941 884 994 999 4089 6927 6928 6929 6930 6933 6938 1109 1110 1111 7292 7297 7417 1603 7619 2085 5144 2446
looking$	415 416 417 3656 599 600 601 602 603 604 3678 3908 4039 4040 4041 4044 4045 4047 4048 4051 994 999 6896 6904 6905 4088 6927 6928 6929 6930 6932 4100 6937 6983 4397 1603 7815 2103 5466 5467 5474 5475 5479 5556
lookings$	7815
lookked$	994 999
lookking$	994 999
lookout$	2901
lookouts$	2901
looks$	6291 6292 415 416 417 878 3936 879 880 881 3939 882 883 3941 884 994 999 1109 1110 1111 7066 1603 2102 2446
loose$	3223
lorry$	3192
lose$	7123 2070 2113
loser$	6581 6582 6583 5309 5310
losers$	6581 6582 6583 5309 5310
loses$	2070
losing	2037
losing$	5095 2070 2113 2717
loss$	7550 5750
lost	2037 2094 7988
lost$	3742 7229 7576 7577 7578 7579 1687 1688 1822 5095 2070 2113 2240 2258 5592 2717
lot$	828 6890 6898 6899 1546 5026 5298 5438
lots$	1107
loud$	2320
loudmouth$	2852
loudmouths$	2852
lounge$	1159 1160 1161
lounges$	1159 1160 1161
lout$	2846
loutish$	2846 2858
louts$	6598 6599 6600 2846
love$	594 595 6621
loved$	594 595
lover$	5244
lovers$	5244
loves$	594 595
loving$	594 595
low$	3762 6635 6636 6637 6638 746 758 759 3823 3824 3825 3826 3827 3828 3829 3830 1147 2230 2295 2342 5513 2689
lower	1892
lower$	758 759 2725
lowest$	2742
lowlife$	2846
lowlifes$	2846
lurch$	7413
lure$	2163
lured$	2163
lures$	2163
luring$	2163
lycra$	5509
lying$	491 492 6603 7229
machet	8038
machete$	8037
made$	31 32 34 54 55 56 5953 64 3123 3124 3125 3126 201 202 229 264 6263 6374 506 3645 3646 3647 3648 6485 725 945 4150 4332 4334 4337 4417 4455 4484 7378 7379 7380 7381 1489 1616 1617 1662 1821 7722 1842 4957 2006 2221 5639
magist	2819
magistrate$	2151
magistrates$	6718 6719 2151
magnet$	1962 5712
magnets$	1962 5712
mail$	7543
mails$	7543
main$	7739 7771 7808 7850 2246 2580 2583 2585 2587
major$	2587
make	1778
make$	31 32 34 54 55 56 5953 64 3123 3124 3125 3126 3127 3128 3134 3135 3136 3137 3138 201 202 229 264 454 474 6374 506 6439 945 4161 6998 6999 7000 7017 4190 4232 4332 4333 7177 4483 1489 1616 1617 4819 1996 2006 2221 5502
maked$	454 474
maker$	5291 5295
makers$	5291 5295
makes$	31 32 34 54 55 56 5953 201 202 264 454 474 6374 506 3645 3646 3647 3648 945 4332 1489 1616 1617 2006 2221
makeup$	6998 6999 7000 7066 5499 5502 5509
making$	31 32 34 54 55 56 5954 5955 5956 64 3123 3124 3125 3126 3127 5965 6037 6038 6039 6040 6041 6042 6043 6044 201 202 264 454 474 506 6552 945 6904 6905 7229 1489 7445 1616 1617 2006 2221 5292
maladaptive$	2161
maladjusted$	2298
male	2591 2603
male$	6238 3662 4132 6968 6969 4135 6971 6972 1093 4821 1815 5454 2397 2580
males$	3170 6006 6013 3181 3184 6023 6024 6031 6033 6129 6145 6169 3359 6200 6201 6206 6209 6238 6494 6508 3676 6512 6513 6516 6517 6518 6519 6523 6524 6652 6666 6667 6668 6669 6670 6671 6900 1815 5221 5356 2868
malicious$	2220 2858
malign$	649 650 651 2241
malnourished$	2416
malodorous$	2872
man	5205
man$	3170 3174 6013 3179 3180 3181 3184 6023 6024 6028 6031 6033 6114 6145 6160 6161 6162 6163 3329 3330 3331 3332 6168 6169 6170 6173 6206 6238 6241 6256 3676 6512 6513 6516 6517 6518 6761 6776 6778 6780 3950 6819 6825 6826 6827 947 6842 6843 6844 6849 958 959 6869 978 6900 4183 4189 4821 8019 8040 5221 5249 5424
manage	5017
manage$	6585 6621 6698 885 886 887 888 889 890 948 4039 4040 4041 4044 4045 988 4047 4048 4051 1007 6901 6902 4071 1014 1015 4074 7156 7410
managed$	885 886 887 888 889 890 948 1007 7192 7193 7194 7195 7196 1967 2759
management$	3848 1658 1659 1660 1661 2492 5575 5657
manager$	4457 4462 4463 7561 7590 4782 7852 5657
managers$	4457 4462 4463 7561 7590 4782 7852
manages$	885 886 887 888 889 890 948 1007
managing$	885 886 887 888 889 890 948 4039 4040 4041 4044 4045 4047 4048 4051 1007 6904 6905
manbag$	5509 2875
manbags$	5509 2875
manipulate$	3899
manipulated$	5928
manipulating$	2858
manipulative$	2303 2858
manipulator$	5309
manipulators$	5309
mannered$	5384 5385
many$	3150 3166 6763 4676 4677 4701 4702
map	5663
map$	1848 1849 1990 2607
mapped$	1848 7848 1990 2607
mapping$	1848 1990 2607
maps$	1848 1990 2607
march$	6143
marginalised$	2397
marked$	1787
marker$	4844 5624
markers$	4844 5624
market	4995
market$	7830 7860
marks$	5822
marria	7986
mask$	1158 7055 5509 5515
masked$	1158 5522
masking$	1158
maskked$	1158
maskking$	1158
masks$	7047 7048 7049 1158 7052 7055 5509 5515
massage$	1729
match	7660
match$	4961
matching$	1810 2001 2456 5661
material$	7828
maths$	3730 5823 5824
matric	5663
matrix	5663
matrix$	7837 5664
matted$	2440
matter$	150 4293 4294 4295 4307 7177 4779
matters$	6845 4674
mattress$	5149
mature$	875 4111 1072 5450 5451 5452 2867
maturity$	875 2867
may$	6143 3808 902 4816 1761 1799 1927
meals$	7997
mean$	5905 5923 6374 4734 2421
meaningful$	4543 4544 4545 4546
means$	5905 5923 6374 1897
meant$	7245
measur	5672 5679
measure$	164
media$	3354 3355 3356 3357 3358 6194 6195 6196 7672 7702 7809
medica	7929 5727
medical$	7909 2696
medicated$	2974
medication$	7933 2974
medici	5068
medicine$	7903
mediterranean$	1093 4154 2421 5504
medium$	758 759 3823 3824 3825 3826 3827 3828 3829 3830 1083 2400
meet	7886
meet$	3245 3246 3247 6094 6096 6097 6189 301 302 303 6249 6258 6259 6260 6261 6262 6297 6298 6299 6481 6483 7072 7095 7101 7115 7407 7675 5253 5527
meetin	7824
meeting$	5995 6104 301 302 303 6249 6258 6259 6260 6261 6262 6297 6298 6299 7826 5556 5633
meets$	301 302 303 7675
melatonin$	2983
meloterritorial$	2858
member	7635 7636 4805 4813 7669 7686 7688 7690 7692 4858 7694 1803 1804 7732 1847 1850 7745 1855 7751 4934 7769 4937 4938 7824 1958 7890 5640 2591 5663 5671 5672 5684 5690
member$	6652 6666 6667 6668 6669 6670 6671 4348 4355 4356 7772 4969 7812 7821 1929 7825 1938 1946 7844 7847 5023 7887 5205 5282 5356 5709
members$	76 158 204 6602 6652 771 6666 6667 6668 6669 6670 6671 4340 4614 7663 4838 1781 1807 4905 1851 4913 4931 7772 4942 7781 7784 4969 1917 7821 1929 7825 1938 1946 7844 7847 5016 5023 1991 7887 5057 5062 5282 5356 2306 2574 2593 5668 5709
membership$	4892 7727 1850 5282
men$	3170 6006 3172 3173 6010 6011 6013 3179 3180 3181 3184 6020 6023 6024 6028 6031 6033 6080 6085 6092 6114 6127 6128 6145 6160 6161 6162 6163 3329 3330 3331 3332 6168 6169 6170 6173 3359 6198 6199 6203 6206 6209 6238 6241 6256 6297 6298 6299 6492 6498 6499 3676 6512 6513 6516 6517 6518 6519 6522 6523 6734 6735 6736 6761 6771 6778 6779 3949 6790 6791 6810 6817 6825 6826 6827 958 959 978 6900 6910 6911 7022 7069 5221 5223 5224 5249 5424 5433
menace$	633 674 675 676 677 2215 5309 5325 2856
menaced$	633 2215
menaces$	633 2215 5309
menacing$	633 2215 2421 2856
mend$	7571
meningitis$	3023
mental	5093 7929
mental$	5075 2018 5081 7928 7986 5357
mentality$	5282 5290 5302 5399 5603
mentally$	2335
mentor$	5801
mentoring$	69
merely$	1237
mess$	7550 4720
messag	1808 4867 4974
message$	6189 301 302 303 305 306 307 308 309 310 311 5009 5584
messaged$	301 302 303 305 306 307 308 309 310 311
messages$	6018 301 302 303 6197 305 306 307 308 309 310 311 7702 7809 5031 1975 5584
messaging$	5995 301 302 303 305 306 307 308 309 310 311
messed$	774 3838
messy$	2440
met	2107
met$	301 302 303 6278 6279 6280 6281 6284 7417 5253
methylphenidate$	2978
mice	2124
mice$	5182
micro$	2456
middle$	4169
might$	1387 1388 1389 1390 1391 4816 1761
migraine$	2940
migraines$	2940
mind$	6727 953 954 955 956 957
minded$	5382 5389 5564
mindset$	5302
mini$	3987 7040 7041 7042 4228 2225 2367 5514 2459
miniature$	2367
minimal$	6635 6636 6637 6638 746 4547 2295
minimise$	578 2201
minimised$	578 2201
minimises$	578 2201
minimising$	578 2201
minimum$	7400
miniskirt$	2875
miniskirts$	2875
misbehave$	2855
misbehaved$	2855
misbehaves$	2855
misbehaving$	2855
misbehaviour$	2855
miscarriage$	2993
miscarried$	2993
mischief$	2237
miscreant$	2846
miscreants$	2846
misfit$	6581 6582 6583 5309 5310
misfits$	6581 6582 6583 5309 5310
misfortune$	6346 6347 6349 6350
misguided$	2161
mishandle$	2882
mishandled$	2882
mishandles$	2882
mishandling$	2882
misled$	5592
mismanage$	2882
mismanaged$	2882
mismanages$	2882
mismanaging$	2882
misper$	5228
mispers$	5228
miss$	6065 6094 6096 6097 7123 7229 1643 1644 2755
missed$	7229 7516 7517 7518 7519 1643 1644 7576 7577 7578 7579 2524 2755
misses	2094
misses$	7229 1643 1644 2755
missing$	6070 6112 6174 6175 6183 3349 3350 3818 4304 7229 1643 1644 4865 5228 2755
misuse$	5771
mix$	6065 6258 6259 6260 6261 6262 623
mixed$	3183 230 231 232 233 234 235 236 623 6635 6636 6637 6638 1075 1078 1090 1094 1097 1099 4168 4176 4177 4178 1122 1123 2425
mixes	7849
mixes$	623 7836
mixing$	6258 6259 6260 6261 6262 623
mob$	647 648 828 5289 2232
mobile$	1784 7678 2564
mobiles$	1784 7678
mock$	2764
mocks$	5823
modern$	2285
modus$	5651 2595
mohawk$	2873
mohawks$	2873
moment$	1988
money$	6029 6030 3322 3323 3324 6213 6214 6215 6216 6217 6218 6219 6220 6225 6228 3653 6489 6490 6515 7545 7611 7705 5269 2282 5595
monito	1779 4866 1956
monitor$	7685 7695 7699 1920 4989 1932 1941 5701
monitored$	7696 7701 4989 1932 1941 7848
monitores$	1941
monitoring$	1809 4989 1941
monitors$	7695 4989 1941
monkey$	7377
monster$	5309
monsters$	5309
month$	5595 5856
months$	5595 5856
mood	5068 5093
mood$	7903 7928 5747 2720
moods$	7903
moody$	2858
moral$	3629
morals$	6706 5400
more	2551 2620
more$	3079 3080 3081 3082 3083 891 892 893 894 897 898 899 900 918 933 6889 6898 6899 7277 7286 1652 1653 1654 1655 1656 4776 4778 1731 1732 1736 5438 2580
morning$	2653
morphi	5099
morphine$	7934
most$	6763 6889 1118 1192 5026
mostly$	1167
mother	7974 5150 7987 5153 7991 7994 7995 2122
mother$	6715 972 2076 2077 7971 7985 5151 2096 8000 2109 5175 8022 5403 2378
mothered$	2378
mothering$	6922 6927 6928 6929 6930 2378
motherred$	2378
motherring$	2378
mothers$	4629 2109 5403 2378
motions$	7541
motivated$	596
motivation$	6706 5266 5400
mould	2124
mould$	8016 5182
mount	1778
moustache$	5482 2873
moustaches$	5482 2873
mousy$	2440
mouthed$	5378 5379
mouthy$	2858
mov	1937
move$	7095 7101 7115 7231 7571 7660 5527 5817 5837
moved$	6331 7100 7106 7111 7120 7189 4689 1967 2081 7988 5154
moveme	7635 4837 4867 1923 4981 4982 7824 7829 1955 5671
movements$	7672 7673 4839 7702 5013
moves$	5831 5837
moving	7856
mri$	7923
much$	4009 6898 6899 1547 1675 4757 5026 5438 2444
mugged$	2147
mugger$	6581 6582 6583 5309 5310
muggers$	6581 6582 6583 5309 5310
mugshot$	1945 2906
mugshots$	2906
mule$	6584 6612 6613 6614 5311 5340 2283 5342
mules$	6584 6612 6613 6614 5311 5340 5342
mullet$	2873
mullets$	2873
multi$	1374 1751
multiple$	4676 4677 2668
mum	7974 5150 7987 5153 7991 7994 7995 2122
mum$	6385 6715 2076 2077 7971 7985 5151 2096 8000 2109 5175 8022 5403
mums$	6385 2109 5403
murder$	1759 4912 2580
murmur$	5753
muscly$	2400 2872
muscular$	2400 2872
must$	21 22 23 24 25 26 477 489 902 7558 1669 1672 1799 1927 5586
mute$	5796
mutism$	5796
nails$	6757 7050 5493 5499 2442
naive$	52 53 478 6866 6867 6868 2202 5432 2858
naivety$	6059 6060 6061 6062 6063 6064 6343 3539 482 483
naked$	3362 6247
name	1818
name$	6851 6852 6853 7602 7648 7679 1995
named$	1934 1995 2580
names	1756 7694 1923 4981 4982 5010
names$	7648 7661 7662 7663 7665 7679 1902 1946 7845 7862 7863 5031 1995 5613
naming	1818
naming$	1995
nan	7974 5150 7987 5153 7994 7995 2122
nan$	7971 7985
nana	7974
nasty$	2240 2858
nation	5120
national$	7955 2565
naughty$	2240 2298 2303 2858
near$	1537 1538 1539 7671
nearby$	4865
nearly$	976 977 2366 2375
neat$	2439 2440
neatly$	1091 2422
necessary$	1897
neck$	6997
necks$	6997
need	4830 7913 2038 5147 5795
need$	21 22 23 24 25 27 849 850 851 903 6813 6873 6895 1010 6912 6913 6914 6915 1026 1027 1028 4087 1030 1031 1032 1033 4096 4097 4098 1041 1042 6936 4102 4103 4104 4105 4106 4107 4108 6944 6946 7651 7815 5096 7947 7982 5752 5754
needed$	6895 1041 1042 1381 1897
needing$	849 850 851
needless$	3103
needs	2030 2038 2701 5776
needs$	21 22 23 24 25 28 849 850 851 6895 1041 1042 6936 4102 4103 7499 7815 5088 5096 2045 2051 7947 5752 5754 5802 5804
needss$	5802
needy$	2298 2858
neet$	2862
neets$	2861
negative$	3112 6516 6517 6518 6519 649 650 651 6649 6650 7713 2213 2241 2339 5650
neglec	2098 5174 8012
neglect$	1605 1606 7550 7606 8007 8008 8009 8011 2520 5596 5598 5844 2802
neglected$	1605 1606 5156 2518 2519 2520 5844 2802
neglectful$	2879
neglecting$	1605 1606 2519 2520
neglects$	1605 1606 2519 2520
negligence$	5598 2879
negligent$	2879
negligently$	2879
neighb	5855
neighbourhood$	4814 4822 4823 4824 1767 1768 4833 1802 4960 4979 1922 7816 7817 4991 1935 1948 1952 1966 1985
neighbours$	5273 5274
neither$	1282 1287 1442 1445 4503 1446 1447 1448 4506 1457 1468 1469 1470 1471 1472 1473
networ	1855 7749 7829 7884 5671 5672
network$	6145 7741 7743 4913 5224 2608
networks$	7743 5224
neurod	3000
never$	3445 3449 3450 3451 3452 493 3581 539 540 541 542 543 545 582 3649 3650 1185 1187 4266 1209 1210 1211 4270 4271 1222 1227 4286 4360 4361 1312 7237 7238 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1433 1434 1461 1474 1726 1727 2059 2296 2382 2496 2877
nevertheless$	5991
new	1751
new$	4809 5167
news$	6545
next$	41 3521 3522 3523 3524 4193 4562 5618 5636
niche$	7680
nickna	1756 1923 4981 4982
nicknames$	7663
nicotine$	7922
night$	7222 7223 7224 7700 7902 7921 2711
nightmare$	692 3750 693 3751 694 3752 695 3753
nightmares$	3002
nights	5067
nights$	7902
nike$	5509 2456
nikes$	5509
nine$	6566
nines$	7068
nineteen$	6236 6771 3948 6802 6803 6804 6805 6806 6807
no$	49 6053 6100 6266 6274 431 436 3495 459 472 6391 3564 508 509 3574 567 568 569 570 571 572 573 574 575 576 577 587 588 589 590 3741 696 3759 746 3907 936 941 4028 4029 975 4099 1043 1047 1048 1049 1050 1057 4120 4121 4296 4297 4298 4299 1249 1254 1255 1256 1257 1258 7158 7159 7160 7161 1273 1284 1285 1286 1288 1290 1291 1305 4364 4367 4368 4369 1313 1314 1315 1316 1317 1318 1319 7237 7238 4406 4407 4408 4409 4413 1415 1443 1445 4503 1446 1447 1448 4506 1449 1452 1453 1454 1455 1457 1468 1469 1470 1471 1472 1473 1478 1479 1480 1481 1485 1486 1487 1488 4547 4554 1499 1500 1501 1502 1503 2050 2120 8016 2208 2260 2268 2295 2342 2513 2515 2535 2580
nobody$	432 435 458 473 587 588 589 590 6862 6954 1284 1285 1286 1287 1291 1414 1442 1445 4503 1446 1447 1448 4506 1452 1453 1454 1455 1457 1478 1479 1480 1481 5442 2497
nomina	5663 5665
nominal$	7710 1836 7812 4992 5002 5282 5641 2609 5706
nominals$	7710 7742 5002 5282 2902
non$	788 2264 2266 2289 2290 2291 2292 2293
noncompliance$	2854
noncompliant$	2854
none$	390 397 943 6862 1282 1287 1291 1332 1442 1445 4503 1446 1447 1448 4506 1457 1468 1469 1470 1471 1472 1473
nonengagement$	2854
nonetheless$	5991
nonexistent$	7551 7552 7553 7554
normal$	6674
normalise$	2201
normalised$	2201
normalises$	2201
normalising$	2201
north$	1149
nose$	6997
not$	3444 3446 3449 3450 3451 3452 493 3570 539 540 541 542 543 545 3651 653 3793 736 3839 920 937 3997 3998 944 4116 4117 4118 1183 1184 4260 4264 4265 1222 1227 7158 7159 7160 7161 1283 1289 4358 4359 1304 1307 1312 7237 7238 1346 1347 4420 4421 4422 4423 4474 4477 1420 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1433 1434 4498 4499 1444 1445 1448 1456 1461 1465 1474 4533 4535 4541 1490 1491 1537 1538 1539 1550 4739 7596 2049 2059 5126 2074 2296 2368 2369 2374 2382 2496 2724
note	1925 1956
note$	1171 1172 1776 1782 4983 5037
noted$	1171 1172 5004 1947 7848
noteed$	4983
notes$	1171 1172 4983 5037
nothing$	40 3099 43 6954 7028 4244 1274 1275 1276 1277 1278 1279 1284 1285 1286 1320 1321 1322 1323 1324 1325 1326 1327 4393 7237 7238 7397 7398 7399 1511 1512 1513 7573 5442 2478 5557 5731
notice	4972
notice$	1171 1172 7340 7382 7383 7384 7385 7386 7387 7388 7780 7807 1942
noticed$	5930 1171 1172
notices$	1171 1172 7780
noticing$	1171 1172
notify$	1743 1764 1765
notifying$	1764 1765
notifys$	1764 1765
noting	1925
noting$	1171 1172 1776 1782 4983
notinged$	4983
notings$	4983
notoriety$	6345 6487
notorious$	710 711 712 713 714 715 716 717 825 2350 2860
nous$	3976 919
november$	6143
now$	6382 6383 6872
nude$	3362
nudes$	320 6221 336 337 338 339
nuisan	5050
nuisance$	6590 6609 6716 7855 7861 7885 5309 5325 2303 5409 5712
nuisances$	5309 5409 5712
number	1892 4981
number$	3185 3186 3187 4057 6893 1783 1830 4894
numbers$	3185 3186 3187 7545 7611 7613 7622 7623
numerous$	3166 4676 4677 4701
nurse	7911
nurse$	7912 7918
nuts$	5357
nutter$	5309
nutters$	5309
obese$	2872 3004
obesity$	3004
obey$	7095 7101 7115 5527
object	7760 1954
object$	7858
objective$	7786 1897 7858
objectives$	7786
obnoxious$	2858
observation$	4836 2557 5628
observations$	4836
observe$	4989 1932 5701
observed$	5661 2898
observeed$	4989 1932
observeing$	4989
observes$	4989
obsessed$	2546
obsessive$	2679
obstructed$	5592
obstructive$	6688 6689 6690 6691 6692 6693 6694 5368 2858 2879
obtain	1926 2551 2589 2611
obtain$	6293 6294 1742 4993 5028
obtained$	1742 4993 5626
obtaining$	1742 4993
obtains$	1742 4993
obvious$	1265 4701 7536 7537
obviously$	1344 1352 4410 1353 1354
occasion$	7241
ocd$	2950
ocg	4908
ocg$	7743
ocgs$	7743
october$	6143
odd$	2421
odour$	5486
of	4877 2551 2615
of$	3110 3111 3213 6312 3705 3747 3748 704 3792 6639 3867 3871 3886 4005 4012 4013 4014 4036 4119 6967 6970 1096 4165 7093 7166 7197 7198 1345 1352 4414 7265 4433 4434 4435 7307 4594 4603 7555 4726 4751 4755 7595 7637 4815 4828 7670 7671 1780 4843 4853 7703 4873 4881 4882 4888 4889 7727 4896 4897 4907 4935 4946 4948 4953 4958 7798 1934 7838 5020 5061 5065 5113 5118 5166 5172 5173 5176 2144 8037 5501 5533 5549 5630 2580 5640 5642 5686 5704 5721 2747 5866 5875 5887
off	5025 2060 2760
off$	6035 6179 6182 6186 3637 3638 6608 4306 4646 4647 4665 4666 4667 4668 4669 4670 7506 7507 7508 4721 4722 4879 1866 5098 7936 5102 5118 5229 5320 5363 5723
offen	7645 7731 7732 7822 7823 7835 7896
offen$	7711
offenc	4885 1840 4950 5190 5204
offence$	7719 7720 4898 7737 7785 8025 8039 8047 2597 5687 3055
offences$	7719 7720 4898 7785 8025 8039 8047 5687 3055
offend	7635 1816 4876 7712 7718 4950 4955 7829 5011 7846 5050 5617 5640 5651 5665 5671 5672 5684 5690 2912
offend$	6065 6094 6096 6097 7123 7124 7135 4301 7225 7226 7227 7229 7704 7721 7870 2578
offendded$	7229
offendding$	7229
offended$	7229 3054
offender$	6516 6517 6518 6547 659 7710 7711 4893 4895 5002 5300 5643 2599 5658 2609 5709 2849 3052
offenders$	6516 6517 6518 6522 6547 659 7710 7711 7742 5300 5643 5668 5709 2849
offending$	6123 6130 6133 6137 6427 6498 7229 4874 7711 1824 4941 7782 7785 7788 7790 1940 7855 7861 7873 7879 7885 8030 2243 5687 2827 3054
offends$	7225 7226 7227 7229 7870 3054
offens	4885 1840 4950 5190 5204
offense$	7719 7720 4898 7785 8025 8039 5687 3055
offenses$	7719 7720 4898 7785 8025 8039 5687 3055
offensive$	8037 2858
offer$	319 6446 6447 4246 4248 4249 4250 1193 1194 1195 7142 7206 7207 7208 7220 7222 7223 7224 7407 2181 5264 5265 5535
offere	2701
offered$	319 4246 4248 4249 7142 7378 7379 7380 7381 7775 2181
offering$	319 7142 7206 7207 7208 2181 5535
offerred$	319 7142 2181
offerring$	319 7142 2181
offers$	319 6446 6447 4250 1193 1194 1195 1196 1197 1198 1199 7142 2181 5264 5265 5524
office	4814 4822 4823 4824 1767 1768 1769 4833 1802 4863 4960 4979 1922 7816 7817 1935 1948 1952 5017 1963 1966 1985 5205
office$	4457 4462 4463 7561 7590 4782 7852 2541
officer$	1745 7642 7657 7658 7659 4825 4826 4827 7668 1799 4860 7698 1858 7795 1903 1906 4968 7814 4980 1931 7826 5006 1964 1969 1970 1973 5032 1979 5043 1989 8040 2541
officers$	6209 6527 3693 4801 1745 7639 7642 7649 7650 1758 7657 7658 7659 4825 4826 4827 1772 4832 7668 7677 1799 4860 7698 7701 7737 1858 4926 7795 1903 1906 7814 4980 1931 7826 5000 5006 7852 1964 1969 1970 7865 1973 5032 1979 5043 1989 7893 5274 5681 2642
offices$	7852
offrolled$	5818
offs$	5321 5723
often$	3147 290 7520 7521 7522 7523
oily$	1099 2425
old$	6239 859 860 861 863 875 895 4109 1072 4134 4137 4139 7964 2376 2385
older$	3171 3175 6021 3191 3196 6082 3256 3257 6115 6127 6145 6148 3334 3361 3364 3365 3369 6206 6209 6238 6240 6241 3657 3658 3659 3660 3664 3665 3666 3667 3668 3669 3670 3672 3673 6516 6517 6518 6519 3688 6723 6761 875 6771 6850 4065 1093 7974 5224 2186 5246 5249 2421 5508 5510
olders$	6127 6145 6148 6522
olds$	6794
olive$	1099 2418 2425
omission$	2491
omissions$	2491
on	4877 5608 2551 2815
on$	3129 5980 5981 6007 6008 6009 6012 3178 6015 3269 3456 3465 3466 3510 3525 3527 6591 6592 6704 3870 6801 6967 6970 4162 4175 4231 7093 4396 4398 1348 4425 4426 4427 4584 4585 4586 4601 7486 7487 7524 7595 7615 7616 1774 7670 7671 1780 7674 4845 4846 7693 4859 7714 7746 4928 4946 4970 1944 7905 5087 5095 2041 5170 2141 2143 8043 5338 5408 5549 5570 5605 5616 2624 2698 2825 2831 2832
once$	5989 4404 7255 1685 4784 4785
one	4813
one$	3193 3286 3861 6863 6892 6955 6956 1074 7001 1118 7011 7012 7013 7014 7015 7016 4341 4346 4347 1291 4355 4356 7222 7223 7224 4391 4392 4473 4501 4502 4503 1446 1447 4506 4507 1457 4799 1798 7812 5109 2063 5121 5122 7957 2397
ones$	6006 7001 5029
onesie$	5509
onesies$	5509
ongoing$	4912
online$	296 3354 297 3355 298 3356 299 3357 300 3358 6194 6195 6196 4837 2187
only$	3423 3426 412 422 423 424 425 426 427 428 430 471 807 837 1237 4461 4583 1652 1653 1654 1655 1656 1670 1671 4731 2473
onto$	4845 1944
open$	5927 6733 7095 4262 7101 4268 4273 7115 4282 4351 5527
opened$	6284
operandi$	5653
operat	1751 1850 7760 7761 5058 5671 5679
operate$	6440 885 886 887 888 889 890 7073 7096 7102 7107 7116 7185 7801 7893
operated$	885 886 887 888 889 890 5070
operates$	885 886 887 888 889 890
operating$	885 886 887 888 889 890
operation$	1858 7797 7806 7923 7931 2630
operational$	4809 2622
operations$	7797 7806 7931
operative$	5352 5559
operator$	7657 7658 7659 4825 4826 4860 2541
operators$	7657 7658 7659 4825 4826 4860
opport	5608 5672 5679 5683
opportunit$	3199 142 143 6445 1623 1624 1625 1626 7536 7537 5264
opportunited$	3199 142 143 6445 1623 1624 1625 1626 7536 7537 5264
opportunities$	3199 142 143 1623 1624 1625 1626 7536 7537 1862 5264 5582
opportuniting$	3199 142 143 6445 1623 1624 1625 1626 7536 7537 5264
opportunits$	3199 142 143 6445 1623 1624 1625 1626 7536 7537 5264
opportunitted$	3199 142 143 6445 1623 1624 1625 1626 7536 7537 5264
opportunitting$	3199 142 143 6445 1623 1624 1625 1626 7536 7537 5264
opportunity$	3199 142 143 6445 1623 1624 1625 1626 7536 7537 1862 1988 5264 5582
opposed$	5540 5543
oppositional$	2303 2720 2858
opt$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2165
opted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 7526 4761 7597 2165
optici	2024
opticians$	5082
opting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2165
option	5672 5679 5705
opts$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2165
optted$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2165
optting$	172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 2165
or$	4563 2660
oral$	325
order$	7777 4965 7819 7853 7854 7876 8031 8032 8037 8042 8043 8047 5715 5836 5878 5879 5880 5881
ordered$	5021 5199
orders$	7777 4965 7802 7819 7853 7854 7876 8047 5715 5878
ordinary$	2421
organi	7836
oriental$	1093 4154
other$	3059 5896 5897 6120 3719 3721 6568 6570 6697 1074 4661 7633 5214 5274 2397 2493 2580
others$	3059 5896 5897 3436 3440 3441 3461 486 3580 3697 640 641 642 3718 3720 6567 6761 7011 7012 7013 7147 7148 7149 7150 7151 4323 4324 4325 7765 5214 5225
ought$	21 22 23 24 25 29 388 476 490 497 498 499 500 501 502 503 504 505 514 517 518 519 520 1380 1383 1384 1385 1386
oughtn$	1382
our$	3610 7556 7557 7565 5524 5548 5577 5585 2580
out	7773 5157
out$	6035 145 155 6068 6078 6096 6097 6105 6110 6113 3406 6288 6511 3677 6575 703 775 3845 789 809 815 6979 6984 7229 7236 4580 1536 1551 7653 4865 1877 4936 4973 1920 4988 1943 5025 2060 5134 7989 5156 7992 2142 5363
outbursts$	6684 6685 5364
outcome$	5685
outcomes$	5685
outfit$	7040 7041 7042 5511 5514
outfits$	7040 7041 7042 7066 5511 5514
outlook$	6845 953 954 955 956 957
outrageous$	2303
outright$	1200 5524
outs$	6575
outstanding$	2580
over$	4162 7039 7601 7630 7670 2178 2330
overcr	3042
overcrowded$	8016
overdose$	7908 2970
overdosed$	2970
overdressed$	2872
overdue$	7940
overlook$	2527
overlooked$	2518 2527 5592
overlooking$	2527
overlookked$	2527
overlookking$	2527
overlooks$	2527
oversexualised$	2841
oversight$	1658 1659 1660 1661 5575
oversized$	2456
overt	1913
overt$	4971
overweight$	5774 2872
owing$	3076 169 2118 8012
own	5833
own$	3068 12 13 14 5908 5909 5910 5911 30 3202 3203 3204 3205 3206 3207 3208 3209 3210 153 3223 3260 3467 443 6337 6338 3504 3505 3508 3511 3512 534 3892 3902 6759 6760 3926 6766 6767 4006 6874 6875 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 6907 4465 4466 4467 4468 4469 4470 4471 4632 7941 7998
ownership$	7586 7587 7588 7589 5593
pacemaker$	2032
pack$	647 648 828 5289 2232
packag	5608
package$	6616
packages$	6157 6158 6159 6616 5226 5345
padded$	2456
paedia	5068 5081 2024
paediatric$	5082
paediatrician$	7903 7912 7916
paid$	643 4460 4464 1489 1647
pain$	692 3750 693 3751 694 3752 695 3753
painkillers$	7922
palate$	5791
pale$	1099 7005 2418 2421 2425 2872
palm$	1612 1613 1614 1615
palmed$	1612 1613 1614 1615
palming$	1612 1613 1614 1615
palmmed$	1612 1613 1614 1615
palmming$	1612 1613 1614 1615
palms$	1612 1613 1614 1615
palsy$	5787
panel	5672
panel$	4457 4462 4463 7561 7590 4782 2541
panic	7929
panic$	2684 2720
paperwork$	7533 7545
paracetamol$	5785
parade	4995
parade$	7830 7860
paranoid$	2858
parcels$	5226
parent	5150 5151 7987 5153 2097 7991 7994 7995 2122 2139
parent$	6621 4019 6855 6856 972 2076 7971 7985 2096 8000 2109 5175 5403 2378 5834 5849
parental$	3761 3837 2349
parented$	2378
parenting$	6922 6934 5197 2378
parents$	6385 6715 4019 6855 6856 4335 4336 4338 4339 4614 4628 7556 7557 7971 7985 2096 8000 2109 5175 8022 5403 2378 5584 5585 5834 5843 5849
parentted$	2378
parentting$	2378
park	5855
park$	6141 6142 6160 6161 6162 6163 6297 6298 6299 7830 7860
part$	3415 3416 6252 6425 6426 6427 1850 7821 2061
partake$	230 231 232 233 237 238 239
partaked$	237 238 239
partakes$	237 238 239
partaking$	230 231 232 233 237 238 239
partially$	2730
participant$	447 5250 5431
participants$	447 5250 5431
participate$	230 231 232 233 447 7072 7095 7101 7115 5527
participated$	230 231 232 233 447
participates$	230 231 232 233 447
participating$	230 231 232 233 447
participation$	230 231 232 233
parties$	6160 6161 6162 6163 6253 5431
partly$	1666 1667 2530
partne	1751 7986 7988
partner$	6233 4809 7970 8002 5244 5245 5250 5418 5431
partners$	6233 1976 5244 5245 5250 5418 5431
party$	6160 6161 6162 6163 6253 5431
pass	1924
pass$	878 3936 879 880 881 3939 882 883 3941 884 1635 7574 1748 1898
passed	5024 2765
passed$	1591 1592 1635 1748 1933 7866 5580 5699
passengers$	7765 5273
passers$	3691
passes$	878 3936 879 880 881 3939 882 883 3941 884 1635 1748
passing$	1635 1748 5581 5633
passwo	5010
passwords$	7845
past$	6380 2479
pastoral$	2065 2745
pasty$	2872
patchy$	6635 6636 6637 6638 746 7551 7552 7553 7554 1702 2205 2295
path$	6087
pathetic$	2879
pathetically$	2879
pathological$	2252
pathwa	2026
patience$	4746
patient$	5761
patrol	1769 5017 1963 5707
patrol$	1745 7639 4827 1799 1858 1906 7803 1931 7852 1964 1969 1970 7865 1989
patrols$	1745 7639 4827 1799 1858 1906 7803 1931 7852 1964 1969 1970 7865 1989 5681
pattern$	5654
pay$	6293 6294 643 1489 1647
payback$	5891
paying$	643 1647
pays$	643 1489 1647
pcso	1769 4863 4960 4979 1922 7816 7817 1935 1948 1952 1963 1966 1985
pcso$	1745 4827 1799 7698 7795 7814 4980 5006 1964 1970 1979 5043 1989
pcsos$	1745 4827 1799 7698 7795 7814 4980 5006 1964 1970 1979 5043 1989
pe$	7926
peer$	6006 6521 3707 3708 6652 6666 6667 6668 6669 6670 6671 6967 6970 5271 5299 2245 5356
peers	5120
peers$	3059 6006 6503 6516 6517 6518 3685 6652 6666 6667 6668 6669 6670 6671 6967 6970 7955 5214 5299 5301 5356
pencilled$	2448
people	7769 7824 7846
people$	5946 79 6006 6022 6031 6168 3436 3440 3441 3461 486 3580 3610 6514 6516 6517 6518 6519 6527 3693 3697 640 641 642 6541 6602 6651 6652 6656 6666 6667 6668 6669 6670 6671 3849 6687 6900 7147 7148 7149 7150 7151 4323 4324 4325 7165 4340 4349 4390 7264 7266 4573 4574 4575 4576 4577 4578 7428 4615 4616 4632 4633 7488 7489 7498 7499 7500 7501 7502 7503 7504 7505 4673 7544 7556 7557 7580 7581 7583 7585 1815 4905 4913 7772 4969 1929 7825 1938 1946 7844 7847 5023 7887 5273 5274 5356 5579 5585 5709
pep$	3030
peps$	3030
perceive$	3613 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624
perfectly$	3164 836 6874 6875 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 1008 1011
perfor	7760
performance$	5575
performers$	4340 4349
perfunctory$	2879
peril$	5893 5894
period	5068
period$	7903 5105
periods$	7903
permanently$	1336 4394 1337 4395 1338 1339 1340 2750
permit$	35 36 112 113
permited$	35 36 112 113
permiting$	35 36 112 113
permits$	35 36 112 113
permitted$	35 36 112 113
permitting$	35 36 112 113
perpet	4876
perpetrator$	6168 6238 6423 6548 6549 6550 6551 665 666 667 668 3727 670 671 672 673 7711 5303 5304 5305 5306 2249 2250 5645 2928
perpetrators$	6168 6238 6423 6548 6549 6550 6551 665 666 667 668 3727 670 671 672 673 7711 5303 5304 5305 5306 2249 2250 5645 2928
perpetually$	1336 4394 1337 4395 1338 1339 1340 2878
persist$	5979 102
persisted$	5979 102
persistent$	291 292 1200 2170 2242 2252 2585 2756
persistently$	290 2756
persisting$	5979 102
persists$	5979 102
persistted$	5979 102
persistting$	5979 102
person	7824 2061 5205
person$	6184 3696 6651 6652 6653 6657 6666 6667 6668 6669 6670 6671 3850 6903 4821 1815 4969 7812 1929 7825 1938 1946 7844 7847 5023 7887 8040 5356 5709
personal$	3222
personality$	2720
persons$	6653 1815
persua	1753
persuade$	7177
persuaded$	5928 7100 7106 7111 7114 7120 7189 7192 7193 7194 7195 7196
pest$	5309
pests$	5309
petite$	2400 2872
petty$	2252 2281
phase	5672 5679 5683
phobia$	5786
phone	4837 1808 4867 4974 5010
phone$	296 3354 297 3355 298 3356 299 3357 300 3358 6194 6195 6196 6213 6214 6215 6216 6217 6218 6219 6220 6225 7233 7259 7260 7261 7262 7672 1784 7678 7702 7809 1923 7845 1975 5036 1993 2564
phoneing$	1993
phones$	296 3354 297 3355 298 3356 299 3357 300 3358 6194 6195 6196 6213 6214 6215 6216 6217 6218 6219 6220 6225 7233 7259 7260 7261 7262 7672 1784 7678 7702 7809 7845 1975 5036 1993
photo$	6197 3390 3391 334 335 6957 7638 4804 1747 1945 1959 1972 5031 7882
photog	1756 1923 4981 4982 5010 7856 1997
photograph$	3390 3391 334 335 6957 7638 4804 1747 4857 7695 7699 4963 1921 1945 7845 1959 7862 1972 5031 7882 5055
photographed$	5928 3188 6740 6957 4857 7697 1805 2575
photographing$	4857
photographs$	3390 3391 334 335 6957 7638 4804 1747 7661 7662 4857 7695 4963 1921 7845 1959 7862 1972 5031 7882
photos	1923 4981 4982 5010
photos$	6197 6221 3390 3391 334 335 6957 7638 4804 1747 7662 7845 1959 7862 1972 5031 7882
physical$	2692
physically$	2392 2799
physique$	6975 6976 6977 5458 2871
physiques$	6975 6976 6977 5458 2871
picked$	3189
picking$	5556
pictur	5608 5663
picture$	6197 3390 3391 334 335 6957 7638 4804 1747 4994 1959 7862 1972 7882
pictures$	6197 6221 3390 3391 334 335 6957 7638 4804 1747 7661 7662 1959 7862 1972 7882
piece$	1936
pieceed$	1936
pieceing$	1936
pieces$	1936
pierced$	2872
piercing$	1104 6997 5499 2443
piercings$	1104 6997 5499 2443
pig$	2507
pillar$	4650 1604
pills$	7933 5226 5785
pimp$	2180
pimped$	2180
pimping$	2180
pimples$	5505
pimply$	2872
pimpped$	2180
pimpping$	2180
pimps$	2180
pin$	3788
pink$	2440
pins$	2032
pity$	4678 4679 7515
place	5131
place$	0 1 2 3061 11 5923 6065 6213 6214 6215 6216 6217 6218 6219 6220 6514 6621 6903 1786 1988 7943 7953 5128 7966
placed$	0 1 2 3061 5901 5902 11 5923 1708 1709 1760 1786 1835 1837 2081 2779
placem	8023
placement$	6708 6709 6710 818 819 820 7980 5264 5404 2347 5406 5834 5836 2779 5849
placements$	6708 6709 6710 818 819 820 8004 5264 5404 2347 5862
places$	0 1 2 3061 11 6514 1708 1709 1786 4851 8004
placing$	0 1 2 11 1708 1709 1786
plague$	633 2215
plagued$	633 2215
plagues$	633 2215
plaguing$	633 2215
plain$	1913 2409 2421 2556
plainly$	1250 1251 1252 1253 1352 4410 1353 1354
plaited$	5500
plaits$	5497
plan	7981 5672 5679 5683 5705
plan$	5975 7845 7946 7958 7982 8031 5264 5802 5803 5804 5836 5861
planned$	7245 7768 2635
planni	7813
planning$	5976 1658 1659 1660 1661 5575
plans$	5975 7845 5264 5802 5803
plastered$	1106
plastic$	2225
plate$	4841 2032
plates$	4841
play$	398 420 446 455 581 3899 5091 2702
played$	398 420 446 455 581
player$	5645
players$	4632 5645
playing$	398 420 446 455 581
plays$	398 420 446 455 581
plea$	7757 5584 5886
pleaded$	2828
pleads$	2828
pleas$	7556 7557 7757 5584 5585
please$	6187 6188 7156 7177
pleased$	136
pleases$	6187 6188
pleasing$	4374
plenty$	3155 3165
plot	1779
plotted$	7848
plotti	7813
plucked$	2448
plug$	722 723 2287
plugged$	722 723 2287
plugging$	722 723 6617 6618 6619 6620 2287 5346
plugs$	722 723 2287
plump$	4166 2872
pnc	2565
pnc$	5623
pnd	2565
pnd$	5623
pneumonia$	3024
podgy$	2872
point	1954
point$	4236 4372 7243 7858 5615
pointless$	2477
points$	5615
poison$	2670
poisoned$	2670
poisoning$	2670
polic	5707
police	1751 4814 4822 4823 4824 1767 1768 1769 4832 4833 7681 1802 4863 1816 1867 4959 4960 1913 4979 1922 7816 7817 1935 1948 1952 5017 1963 1966 1985 5191 5206 2620 2642 2815
police$	6385 6527 6718 6719 6734 6735 6736 4457 7296 4462 4463 7561 7590 4782 1728 4801 1745 7639 4809 7649 7650 1758 7657 7658 7659 4825 4826 4827 7664 1772 7668 7677 1799 4860 7698 7701 4874 4893 7729 4895 7737 7738 4912 1858 4925 4926 7785 7794 7795 1903 1906 4968 7804 4971 7807 7814 4980 1934 4997 5000 5002 5005 5006 7852 1964 1969 1970 7865 1973 5032 7869 1979 5043 1989 5051 7893 5191 8026 8041 5274 5391 2492 2531 2540 2566 2604 2606 2612 2622 5681 2810 2827
policed$	1967 2604 2938
polici	1867 4960 4979 1922 7816 7817 1935 1948 1952 1966 1985
policies$	7300 7301 7302 7303 7304 7305 7306 7533
policing$	7649 4925 7795 4968 7814 4980 4991 5006 7843 5043 5619 2604
policy$	7300 7301 7302 7303 7304 7305 7306 7533
polish$	5504
ponytail$	6993 6994 6995 5498 5499
ponytails$	6993 6994 6995 5498 5499
poor$	3112 3223 3574 567 568 569 570 571 572 573 574 575 576 577 649 650 651 3762 6607 6635 6636 6637 6638 746 6640 6641 6642 6643 6644 6645 6646 6647 6648 6649 6650 1099 7005 1552 1553 1554 1555 7551 7552 7553 7554 1702 2017 2161 2205 2208 2241 2295 2303 2339 2342 2425 2517 2535
poorly$	1091 2422
porn$	5237
pornography$	5237
portly$	2872
pose$	1872 7766
poses$	1872 7766
posing$	2573
position$	5895 1760
positions$	5895
positive$	3112 3122 7767 2627 5772
posses	5202
possession$	5202 8037 5203 2829
possibility$	4316
possible$	1901 2580
post$	304 7485 7497 5615 2678
posted$	304 6284
poster$	1959
posters$	1959
posting$	304
posts$	3077 3088 304 5031 5615
potential$	2580
pothead$	5309
potheads$	5309
power	5672
powerful$	2400
powerfully$	2401
powers	5679
practi	7911
practically$	412 921 3979 922 923 924 925 928 929 930 931 976 977 2366 2375
practice$	1658 1659 1660 1661 5575
precin	4995
precinct$	7830 7860
precious$	1495 4567
precocious$	5234 2865
predator$	6548 6549 6550 6551 659 5303 5304 5305
predators$	6548 6549 6550 6551 659 5303 5304 5305
predatory$	2858
predic	2559
predicted$	1811 2764
prediction$	2772
predictions$	5829 2772
predictive$	2561
prefer$	194 195 196 197 198 199 200 215 216 217 218 219 220 2165 2633
prefered$	194 195 196 197 198 199 200 215 216 217 218 219 220 2165
prefering$	194 195 196 197 198 199 200 215 216 217 218 219 220 2165
preferred$	194 195 196 197 198 199 200 215 216 217 218 219 220 7526 1679 1680 1681 1682 4761 7597 2165
preferring$	194 195 196 197 198 199 200 215 216 217 218 219 220 2165
prefers$	194 195 196 197 198 199 200 215 216 217 218 219 220 2165
pregab	5099
pregabalin$	7934
pregna	7929
pregnancies$	2992
pregnancy$	5764 2992
pregnant$	5763
prepared$	4242 4245 1753 7768 4957
prescribed$	5756 2975
prescription$	2975
prescriptions$	2975
presence$	7803
present$	878 3936 879 880 881 3939 882 883 3941 884 4077 4078 4079 4080 4865 1872 7766
presented$	878 3936 879 880 881 3939 882 883 3941 884
presenting$	878 3936 879 880 881 3939 882 883 3941 884
presents$	6029 6030 6225 6228 878 3936 879 880 881 3939 882 883 3941 884 1872 7766
presentted$	878 3936 879 880 881 3939 882 883 3941 884
presentting$	878 3936 879 880 881 3939 882 883 3941 884
preser	2589
press$	2633
pretext$	1863
pretty$	2872
preven	4947 1892
prevent$	1980
prevented$	7285
prevention$	7778 7782 1890 4951 5197
preventping$	1980
preventring$	1980
prevents$	1980
preventting$	1980
prey$	5926
prime$	2580
principal$	7850 2587
priori	1857 7760 5679
priority$	1845 5002 7858 2580 2583 2585 2622 2648
prison	7988 5154 8015 5198
prison$	7969 7989 8033 2818
proact	1913 2620
proactive$	1759 4960 4971 4979 1922 7816 7817 4991 1935 1948 1952 1966 1985
probation$	3057
proble	5771
problem$	6678 6683 7427 4779 7850 5309 2261 2298 2301 2303 5362 2609 5754
problematic$	6130 6640 6641 6642 6643 6644 6645 6646 6647 6648 2298 2303
problems$	6339 6346 6347 6349 6350 6683 6845 2080 2106 5309 5362 5754 2769
procedure$	7300 7301 7302 7303 7304 7305 7306 7533
procedures$	7300 7301 7302 7303 7304 7305 7306 7533
proceedings$	7757 5836
proces	5776
process$	7300 7301 7302 7303 7304 7305 7306 7533
processes$	7300 7301 7302 7303 7304 7305 7306
processing$	2737
produc	5608
productive$	7767
professional$	2492
professionalism$	7586 7587 7588 7589 5593
professionals$	6385 6630 6695 4335 4336 4338 4339
profil	5608 5663
profile$	7695 1919 4994 5301 5667 2610
profiled$	7696
profiles$	7695 1919 5667 2610
profiling$	2610
profits$	4766
programme$	69 71 72 7958 5863 5881
programmes$	69 71 72
progress$	1854 5264
progressed$	1854
progressing$	1854
progresss$	1854
prolific$	291 292 7710 2170 2242 2252 2585
promiscuity$	2839
promiscuous$	2159 5234 2839 2865
promiscuously$	2839
promise$	7300 7301 7302 7303 7304 7305 7306 7539
promises$	7300 7301 7302 7303 7304 7305 7306 7539
proof$	1819
proper$	4543 4544 4545 4546
property$	6160 6161 6162 6163 3329 3330 3331 3332
propos	1978
propra	5099
propranolol$	7934
prosec	1852 7755 7756 4922 7761 4975 7820 5042 2917
prosecute$	4910 2626 2651
prosecuted$	7810
prosecuteing$	2651
prosecutes$	2626
prosecuting$	2626
prosecution$	7750 7757 7877 2625
prosecutions$	7757
prospect$	4314
prostitute$	5237 2180 5240
prostituted$	2180
prostitutes$	5237 2180 5240
prostituting$	2180
prostitution$	6123 6137 5237
protagonist$	5645
protagonists$	5645
protect$	3098 6051 530 3597 6439 4039 4040 4041 4044 4045 4047 4048 4051 6922 1729 1737 1738 1739 1896
protected$	530 6922 6927 6928 6929 6930 6931 1737 1738 1739
protecting$	530 3598 6742 4039 4040 4041 4044 4045 4047 4048 4051 6922 6927 6928 6929 6930 6931 6934 6939 6940 6941 6942 6943 1737 1738 1739 1896
protection$	6742 6918 6919 6920 6921 6922 6927 6928 6929 6930 6931 6934 6939 6940 6941 6942 6943 7416 4945 5018 5019 5146 5185
protects$	530 6922 1737 1738 1739 1896
protectted$	530 6922 1737 1738 1739
protectting$	530 6922 1737 1738 1739
protocol$	7300 7301 7302 7303 7304 7305 7306
protocols$	7300 7301 7302 7303 7304 7305 7306
proud$	4734
prove	1818 1834
prove$	4878
proved$	4878 2592
proves	1834
provid	2551
provide$	1742 4819 5253
provided$	5253
provideed$	1742
provideing$	1742
provider$	4457 4462 4463 7561 7590 4782 2541
providers$	4457 4462 4463 7561 7590 4782
provides$	1742 5253
providing$	5253
provin	1834
provision$	5804 5807
provocative$	5234 2840 2865
provocatively$	1091 2413 2422 5508 5510 2840 2865
provoke$	5912 5913 2216
provoked$	5912 5913 2216
provokes$	5912 5913 2216
provoking$	5912 5913 2216
pru	2748
pru$	5806
psoriasis$	2874
psychiatric$	2696 2987
psychiatrist$	7912 2987
psychiatrists$	2987
psycho	5068 2989
psycho$	5309
psychologist$	7903 7912 2988
psychologists$	2988
psychopath$	5309
psychopaths$	5309
psychos$	5309
psychosis$	2967 3015
psychotherapist$	7912
psychotic$	5357 2967
ptsd$	2949
public	4954
public$	6570 3755 7765 7789 1960 1961 5202 5273 2789
puffer$	5509 2456 2460
puffers$	7056 7057 7058 7060 5509
pulled$	5928 5513
pumped$	5792
punch	8010
punish$	7571 1689 1690 1691 1692
punished$	6331 3723 3724 3725 3726 1689 1690 1691 1692
punishes$	1689 1690 1691 1692
punishing$	1689 1690 1691 1692
pupil	5205
pupil$	6652 6666 6667 6668 6669 6670 6671 8040 2218 5298 2248 5356 2748
pupils	7824
pupils$	76 158 204 3436 3440 3441 3461 486 3580 3697 640 641 642 6567 6602 6652 6655 6666 6667 6668 6669 6670 6671 7147 7148 7149 7150 7151 4323 4324 4325 4340 4349 4390 7266 4632 4969 1929 7825 1938 1946 7844 7847 5023 7887 5225 5273 5298 5308 5356 2306 5584 5709
purcha	4854 4855
purely$	807
purple$	2440
purpos	1954 5608
purpose$	7430 7433 7786 1897 7858
pursue	1864
pursue$	138
pursued$	138
pursues$	138
pursui	1864
pursuing$	138
push	1937
push$	261 262 263 2168 2630
pushed$	261 262 263 1967 2168
pushes$	261 262 263 2168
pushing$	261 262 263 2168
put$	0 1 2 3061 5899 5900 11 5905 5923 6065 6094 6278 6279 6280 6281 3569 7121 7229 1708 1709 1737 1738 1739 1786 1835 1837 5004 1947 1983 2037 2079 5253
puted$	0 1 2 11 1737 1738 1739 5253
puting$	0 1 2 11 1737 1738 1739 5253
puts$	0 1 2 3061 11 5905 5923 7229 1708 1709 1737 1738 1739 1786 4851 2079 5253
putted$	0 1 2 11 1737 1738 1739 5253
putting$	0 1 2 3062 5898 11 7229 1708 1709 1737 1738 1739 5253
pyjama$	4218 5509
pyjamas$	7047 7048 7049 7052 5509
queen$	5312
queens$	5312
questi	7856 1997
question$	5055
questionable$	3112 3574 2161
questioned$	2133
quick$	136 7568 4734 1678 2211
quickly$	6828 7520 7521 7522 7523
quiff$	5499
quiffs$	5499
quite$	3149 3164 836 949 1008 1011 2365 2381
rabble$	647 648 5289 2238 2846
race$	4133 4136 4148 4152 4155 7003 4180
radar$	7667 1775
raff$	5287
rag$	5284
rags$	5284
raid	5046
raid$	7881 5670
raided$	7871 8016
raids$	5670
raise$	4039 4040 4041 4044 4045 4047 4048 4051 4492 2378
raised$	4491 2378 5513
raises$	2378
raising$	4039 4040 4041 4044 4045 4047 4048 4051 2378
ran$	261 262 263 275 276 294 295 705 871 872 2100 2168 2273 2276 5639
rang$	7619
ranger	1963
rape	5174
rape$	8009 5280
raped	5858
rarely$	1002 4060 1003 4061 1004 2059
rascal$	2846
rascals$	2846
rash	5063
rash$	52 53 515 7898 2204
rat$	5285
rate	1892
rate$	7758 5686
rated$	765 769
rates$	7758 5686
rather$	7582 7584 4797
ratings$	7622 7623
rational$	3222
rats	2124
rats$	5182 5285
re	4950
re$	4289 4300 2242
reach$	6621 7156 7177 7206 7207 7208 5535 5537
reached$	7100 7106 7111 7114 7120 7189 7192 7193 7194 7195 7196
reaches$	5536
reaching$	7206 7207 7208 4374 5535
react$	7122 7571
read	4866 5827
read$	6621 1411 1412 1413 7417 7701 7866 7961 5826
reader$	7676
readers$	7676
readily$	7520 7521 7522 7523
readin	7965 5131
reading$	7966 5556 2763
ready$	7568 4734 1753 1901 7972
real$	4543 4544 4545 4546 2656
realise$	3547 3548 3613 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624
realised$	3547 3548 6410 6411 3577 3578
really$	3995 1250 1251 1252 1253
rearrested$	5865
reason$	7206 7207 7208 1863 5535
reasoned$	7100 7106 7111 7120 7189 7192 7193 7194 7195 7196
reasoning$	7206 7207 7208 4377 5535
reasons$	1863
reassurance$	6934
rebuff$	2207 2467
rebuffed$	7085 7086 7087 7088 7089 7090 7091 7092 2207 2467
rebufffed$	2207 2467
rebufffing$	2207 2467
rebuffing$	2207 2467
rebuffs$	2207 2467
receiv	5608 2701
receive$	3194
recent	1751
recent$	4809
reckless$	52 53 3112 3223 6130 515 2159 2204 2858
recklessly$	2835
recklessness$	6059 6060 6061 6062 6063 6064 6343
reclaim$	1994
reclaimed$	1994
reclaiming$	1994
reclaims$	1994
recognise$	6051 6439 3613 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624
recognition$	7676 5621
recomm	1978
recommit$	7721
record	1813 1898 1925 5010 1956
record$	4611 7574 4760 1776 1782 7728 4894 7730 7796 1920 4983 4989 5037 8036 5754 5885
recorded$	1787 1835 1837 1850 4983 4989 5004 1947 7848 2638
recording$	1658 1659 1660 1661 1776 1782 1921 4983 4989 5575
recordinged$	4983
recordings$	1921 4983
records$	7661 1776 1782 7728 7730 7796 4983 4989 7845 5037 5622 5754
recover$	2722
recovered$	2722
recovering$	2722
recovers$	2722
recrui	7836
recruit$	247 2166 2167
recruited$	5928 247 3306 249 250 251 2166 2167
recruiter$	6548 5303
recruiters$	6548 5303
recruiting$	247 2166 2167
recruits$	247 2166 2167
recruitted$	247 2166 2167
recruitting$	247 2166 2167
red$	1150 7773 2419 2440 5509 2636
redeal$	7721
redemption$	5537
redheaded$	4166 2872
reduc	1892
reduce	2061
reduce$	5688
reduct	4951
reduction$	7782 7786
referr	7911 2026
referral$	4250 1193 1194 1195 7421 5584 2821
referrals$	4250 1193 1194 1195 7421 7556 7557 5584 5585
referred$	2701
refuge	5148
refuge$	7983
refus	2000 5815 2758
refusal$	3216 159 160 161 162 163 737 738 739 740 741 1179 1180 4258 1514
refusals$	1179 1180 4258 1514
refuse	2815
refuse$	539 540 541 542 543 545 564 1178 7081 7225 7226 7227 7229 2466 5543 2533
refused$	6390 539 540 541 542 543 545 564 1178 7081 7085 7086 7087 7088 7089 7090 7091 7092 7225 7226 7227 7229 2466 5543 5580 2533
refuser$	5323 2851
refusers$	5323 2851
refuses$	539 540 541 542 543 545 564 1178 7081 7225 7226 7227 7229 2466 5543 2533
refusing$	539 540 541 542 543 545 564 1178 7081 7225 7226 7227 7229 2466 5543 2533
regard	5608
regard$	3106 3107 3108 7382 7383 7384 7385 7386 7387 7388 7389 4557 4558 4559 4560 4561
regardless$	5991 6362 6906
regist	1756 1923 4981 5010
register$	4835 7837 7845 8020 8021 5657 5804
registered$	2731
registers$	7845
registrations$	5629 2572
regrettable$	4678 4679 7515
regrettably$	2881
regular$	291 292 2170
regularly$	290 7921
rehab	8015
rehabilitation$	2822
reject$	636 637 7081 7229 2217 2467
rejected$	636 637 7081 7085 7086 7087 7088 7089 7090 7091 7092 7229 2217 2467
rejecting$	636 637 7081 7229 2217 2467
rejects$	636 637 7081 7229 2217 2467
rejectted$	636 637 7081 7229 2217 2467
rejectting$	636 637 7081 7229 2217 2467
relapse$	7123 5530
related$	7955 5282
relati	7974 7986 5608
relations$	5231
relationship$	5939 3198 345 346 347 6245 6246 6741 6910 6911 6957 2107 5217 5231 5418
relationships$	5939 3198 345 346 347 6910 6911 6957 5217 5231 5418
released$	2134 2815
relentlessly$	2878
relevant$	1984
reliab	1751
reliable$	4809
reliant$	5437
relied$	7192 7193 7194 7195 7196 1926
relies$	2110
relish$	594 595
relished$	594 595
relishes$	594 595
relishing$	594 595
reluctance$	3216 159 160 161 162 163 737 738 739 740 741
reluctant$	539 540 541 542 543 545 737 738 739 740 741 1678
relying$	2110
remain	2789
remain$	6065 433 434 652 678 679 680 681 682 683 684 685 686 687 766 780 781 782 783 784 785 917 921 3979 922 923 924 925 928 929 930 931 7121 2247 2251 2299 2300 2310 5847
remained$	3800
remains$	156 157 433 434 652 678 679 680 681 682 683 684 685 686 687 3800 3805 766 780 781 782 783 784 785 917 921 3979 922 923 924 925 928 929 930 931 2247 2251 2299 2300 2310
remand	4975
remand$	3048
remanded$	7810 5209 3048
remark$	1171 1172 1173 1174
remarkably$	2365
remarked$	1171 1172 1173 1174
remarking$	1171 1172 1173 1174
remarkked$	1171 1172 1173 1174
remarkking$	1171 1172 1173 1174
remarks$	1171 1172 1173 1174
reminded$	5977 5978 89 90 91 1794 1949 5021
reminder$	7511 7512
reminders$	5974 7511 7512
remit	1954
remorse$	5266
remorseless$	2858
remote$	7568
remov	1937
remova	8012
removed$	7831 1967
render$	31 32 34
rendered$	31 32 34
rendering$	31 32 34
renderred$	31 32 34
renderring$	31 32 34
renders$	31 32 34
rent$	3042
reoffe	4955
reoffend$	7122 7704 7721 5530
reoffended$	3054
reoffender$	2850
reoffenders$	2850
reoffending$	7785 7788 7790 3054
reoffends$	3054
repair$	7571
repara	2139
reparation$	5197
repeat$	291 292 7122 2170 2242 2585
repeated$	3166 4676 4677 4701 7556 7557 2492 5585
repeatedly$	290 4437 1586
replied$	6284 7297 7309 7310 7311 7312 7619
reply$	6297 6298 6299 6481 6483 7095 7101 7115 7407 7571 7574 5527
replying$	5995 6297 6298 6299
report	1749 4810 4818 1898 1924 1925 1956 5131 5608 5611
report$	6051 6372 6439 7421 1672 7653 1776 1782 7728 7730 4983 7874 7966 5584 5822
reported$	6263 6271 1825 4983 1928 5661 5699
reporting$	1776 1782 4983
reportinged$	4983
reportings$	4983
reports$	7421 1776 1782 7728 7730 4983 7874 5584
reprimand$	3046
reprimanded$	3046
reprimands$	3046
reprobate$	2846
reprobates$	2846
reputation$	823 824 7545 4766 7611
reques	4830 1861 1978
request$	7421 7511 7512 5584
requested$	5626
requests$	7511 7512 7556 7557 5584 5585
requir	4830 5608
require$	6813 1026 1027 1028 4087 1030 1031 1032 1033 1041 1042 6936 4102 4103
required$	1041 1042 6936 4102 4103 1897
requires$	1041 1042 6936 4102 4103
requiring$	1041 1042 6936 4102 4103
rerob$	7721
reside	4954 2084 2087
residential$	5142 5145 2346
residents$	6527 3693 6567 4632 7765 7789 5273 5274
resilience$	2866
resilient$	1072 2866
resist$	6051 6405 5261
resistance$	737 738 739 740 741
resistant$	737 738 739 740 741 5540 5543 2858
resit	2765
resolution$	8035 5884
resort$	244 245
resorted$	244 245 1629
resorting$	244 245
resorts$	244 245 1630
resortted$	244 245
resortting$	244 245
respect$	6439 6460 3634 3754 7095 7101 7115 7382 7383 7384 7385 7386 7387 7388 7389 5313 5527
respit	2084
respite$	5142
respon	7645 4814 4876 7821 7836 5679
respond$	6439 7095 7101 7115 7407 7571 7574 5527
responded$	7297 7309 7310 7311 7312 7417
response$	1658 1659 1660 1661 7641 7649 4960 4979 1922 7816 7817 4991 1935 1948 1952 1966 1985 5575
responses$	1658 1659 1660 1661 5575
responsib$	7427 7499 7538
responsibbed$	7427 7499 7538
responsibbing$	7427 7499 7538
responsibed$	7427 7499 7538
responsibilit$	4004
responsibilities$	6838 7263 7427 7538
responsibility$	532 533 6465 7263 7340 7382 7383 7384 7385 7386 7387 7388 7427 7538 1665
responsibing$	7427 7499 7538
responsible$	5918 532 533 1072 1657 7567 7711 1827 1930 1968 2132
responsibs$	7427 7499 7538
rest$	7011 7012 7013 7558 5586
resteal$	7721
rests$	7558 5586
result$	146 1864 5822 5824
resulted$	5905
results$	7545 4766 7611 7622 7623 7966 5822 5824
resupply$	7721
retail	1769 4954 5017
retail$	4995
retailers$	1745 7639 4827 7789 7852 1969 7865
retain$	2569
retained$	5626 2569
retaining$	2569
retains$	2569
retak	2765
return	5608
return$	6032 6065 6094 6096 6097 240 241 242 243 3328 271 275 276 3338 3378 3386 329 330 331 3393 6232 6439 7095 7101 7115 7121 7123 1900 5527
returned$	240 241 242 243 271 275 276
returning$	5995 6104 240 241 242 243 3325 271 275 276 3335
returnned$	240 241 242 243 271 275 276
returnning$	240 241 242 243 271 275 276
returns$	240 241 242 243 271 275 276 1900
revealing$	2456
review	1790
review$	1941 5401
reviewed$	1941
reviewes$	1941
reviewing$	1941
reviews$	1941 5401
reward$	1882
rewards$	1882
riff$	2229
right$	3112 3114 3122 6332 6333 6465
rightly$	1672
rigid$	7568 4734
rigoro	1950
rigorous$	5008
ring	2586
ring$	1765 1993 2236 5509
ringing$	1765 1993
ringle	7718 7751
ringleader$	7739 7771 7808 5644 5709 2847
ringleaders$	7739 7771 7808 5644 5709 2847
rings$	3929 3930 1765 1993 5509
ringworm$	3020
riot$	5332 5333 5334
ripped$	4228 2449 2456
risk$	5893 5894 5904 3073 16 17 18 3102 5938 6314 6425 6426 6448 6449 6450 6451 6452 6453 6454 6455 6456 6457 6458 6459 6470 6471 6472 6473 6474 6491 6498 674 675 676 677 3816 3817 760 761 3820 763 764 6658 6659 6660 6661 6662 6663 6664 6665 6729 6910 6911 6912 6913 6914 6915 4675 4930 1895 5186 2157 2579 2606
riskier$	3112 2159
risks$	5893 5894 3132 3133 6425 6426 6448 6449 6450 6451 6452 6453 6454 6455 6456 6457 6458 6459 6471 6472 6473 6474 6491 6729 6910 6911 5216
risky$	5893 5894 3112 3223 6130 3679 2159 2213 2298
ritalin$	2977
rivalry$	5282
rivals$	5274
road$	6088 2359
roadman$	6539 5283 2845
roadmen$	6539 5283 2845
roam$	6108
rob$	7721 7870
robbed$	5928 5930 2147
robber	7635 7645 4814 7718 4885 7731 1840 4955 7822 7823 7835 5190 5191 5202 5204 5640 5717
robber$	6581 6582 6583 7711 5309 5310
robberies$	7719 7720 4898 7790 8025 8039 5687
robbers$	6581 6582 6583 5309 5310
robbery$	6123 7641 7649 1759 4822 4823 4824 1767 1768 1802 4898 7737 4912 4960 4979 1922 7816 7817 4991 1935 1940 5002 1948 1952 1966 1985 8025 8026 8037 8039 2580 2597 2640
robbing$	7873 7879
robs$	7870
robust	1950 2620
robust$	5008
robustly$	5662
role$	7538
roles	7829
roll$	623 7441
rolled$	5818
rolling$	623
romanian$	5504
room$	1745 7639 7657 7658 7659 4825 4826 4827 4860 7698 7852 5149 5178 2123 5710
rooms$	5710
ropes$	6726
rose$	5686
rot$	7412 7614
rotten$	2240 5357
rough	5855
rough$	2214 2240 2421
round$	6728 3900 6764 1852 5521 5688
rouser$	5296
rousers$	5296
route	7824
row$	4317 7153 4319
rowdy$	2303 2858
rows$	2080 2106
rude$	6649 6650 6716 7229 2858
ruffian$	2846
ruffians$	2846
rug$	7535
rui$	3049
rule$	6530 7300 7301 7302 7303 7304 7305 7306
rules$	6789 7300 7301 7302 7303 7304 7305 7306 7533 5275
run$	5967 6065 6094 6096 6097 261 262 263 275 276 3343 3348 294 295 3562 623 705 871 872 948 7123 1247 1248 7229 4781 2100 2168 2272 2275
runaway$	6581 6582 6583 5309 5310
runaways$	6581 6582 6583 5309 5310
rung$	7417
runner	5659
runner$	6153 6584 5309 5311
runners$	6153 6584 7734 5309 5311
runnin	4876 7836
running$	3301 261 262 263 275 276 3342 3344 3348 294 295 623 705 871 872 948 7229 7711 7821 2100 2168 2271 2274
runs	7836
runs$	261 262 263 275 276 3348 294 295 623 705 871 872 948 7229 7883 2100 2168
rushed$	2022
s$	4874 7712 4925 5082 5094 2047 5116 2073 5135 5136 5145 2092 2093 8017 5188 5212 5735 5738 5740
s17$	3039
s20$	3039
s47$	3039
sabotage$	2206
sabotaged$	2206
sabotages$	2206
sabotaging$	2206
safe$	5935 5936 3122 6424 6428 3594 6430 6431 4068
safeguard$	3098 6051 3601
safeguarding$	6918 6919 6920 6921 6922 6931 6934 2492
safer$	3112 3122
safety$	5903 3069 5940 5941 5942 5943 5944 3140 3141 6425 6426 7668
said$	3265 3431 3432 3439 3556 7142 4415 4416 4419 1825
sallow$	2872
same$	5992 5994 6363 3728 4083 4084 4085 4086 1074 4182 7020 7033 4215 2397
sanction$	2627
sanctioned$	3723 3724 3725 3726
sand$	7532
sandy$	2419
sat$	1159 1160 1161 1526 1527 1528 1529 1530 1531 1532 1533
satisfy$	7177
savage$	6581 6582 6583 5309 5310
savages$	6581 6582 6583 6598 6599 6600 5309 5310
saved$	7192 7193 7194 7195 7196
saving$	7545 5537
savvy$	1072 5413 2864
saw	2019 2107
saw$	5077
say$	3218 6372 6401 6439 644 7083 7095 7101 7115 4415 4416 4419 1943 5527
saying$	644 7155
says$	644 7084 7142 4415 4416 4419
scabies$	3019
scallies$	2846
scally$	2846
scallywag$	2848
scallywags$	2848
scan$	1941 7923 7931
scandal$	2879
scandalous$	2879
scaned$	1941
scanes$	1941
scaning$	1941
scans$	1941 7931
scant$	4547 4554
scantily$	1091 2412 2422
scar$	1104 5499
scarcely$	1002 4060 1003 4061 1004 1043 4101 1044 1045 2368 2369 2382
scare$	6951 6952 6953 5441
scared$	6912 6913 6914 6915 1061 1062
scarf$	7055 5509
scars$	1104 5499
scarves$	7055 5509
scatter$	5012
scattering$	1965
scenario$	5895
scenarios$	5895
scheme$	5657
schemer$	5309
schemers$	5309
scheming$	2858
schizophrenia$	2968
schizophrenic$	2968
school	2058 7965 5819
school$	6141 6142 6143 6385 6447 6558 6559 6560 6561 6562 6563 6570 6588 6695 4457 4462 4463 7561 7590 4782 1728 7937 5108 7949 7950 5116 7952 7953 7959 7962 7963 7966 7968 7972 5162 5230 2265 2492 2531 2540 2541 5797 5798 5813 2757 5816 2764 5828 2773
schoolboy$	2248
schooling$	5813
schoolmates$	5308
schools$	6558 6559 6560 6561 8004 5798
sclerosis$	5726
scor	5637
score$	6726
scored$	7696
scorn$	2207
scorned$	2207
scorning$	2207
scornned$	2207
scornning$	2207
scorns$	2207
scour$	1941
scoured$	1941
scoures$	1941
scouring$	1941
scours$	1941
scrap$	6310
scraped$	5500
scratch$	7432
scrawny$	2872
screamed$	6390
screen	2026
screening$	7918
screens$	7233 7259 7260 7261 7262
screenshot$	1921
screenshots$	1921
screwed$	773
scrote$	2848
scrotes$	2848
scrounger$	5309
scroungers$	5309
scruffily$	1091 2422 5508 5510
scruffy$	1093 4154 2421 2440 2449 2456 2872
scum$	2846
scumbag$	2846
scumbags$	2846
search	7660 1852 7756 1874 7820 7856 1997
search$	1820 7744 4910 7750 7752 7753 1879 4949 1912 1916 1941 7881 5055
searched$	1879 1941 7871
searches$	7752 7753 4932 1879 1916 1941
searching$	7752 1879 1916 1941
searchped$	1912
searchs$	1912 1941
seasoned$	2867
seating$	5010
second$	1074 4556
secrecy$	3509
secretive$	2858
sectio	8015
section$	4919 2781
sectioned$	2971
secur	2589
secure	1864 2087
secure$	6293 6294 5145 5198 2153 2569
secured$	7880 5626
secureed$	2569
secureing$	2569
secures$	2569
securi	1769 4863 1864 5017 1963
security$	6527 1745 7639 4827 1799 7698 7852 1964 1969 1970 7865 1989 5274
seduce$	135 2163
seduced$	135 596 2163
seduces$	135 2163
seducing$	135 2163
see	2019
see$	6051 6065 3613 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624 7072 7407 7574 7683 1920 1943 7867 5077
seed$	5298
seeds$	5298
seeing	2019
seeing$	5995 6104 5077 2117 2191
seek	4830 1861 1864 1926 2611
seek$	140 305 306 307 308 309 310 311 598 3656 599 600 601 602 603 604 618 619 621 7229 1742 7815 4993 2316 2317
seeked$	1742 4993
seeker$	6579 5268 5373 5847
seekers$	6579 5268 5373
seekin	4830 1861 1926
seeking$	140 305 306 307 308 309 310 311 598 3656 599 600 601 602 603 604 618 619 621 3835 3844 7229 1742 4993 5268 5373 2316 5847
seeks$	140 305 306 307 308 309 310 311 598 3656 599 600 601 602 603 604 618 619 621 1742 7815 4993 2316 2317
seem$	433 434 652 678 679 680 681 682 683 684 685 686 687 766 780 781 782 783 784 785 878 3936 879 880 881 3939 882 883 3941 884 917 921 3979 922 923 924 925 928 929 930 931 4077 4078 4079 4080 2247 2251 2299 2300 2310
seemed$	433 434 652 678 679 680 681 682 683 684 685 686 687 766 780 781 782 783 784 785 878 3936 879 880 881 3939 882 883 3941 884 917 921 3979 922 923 924 925 928 929 930 931 1023 2247 2251 2299 2300 2310
seems$	156 157 433 434 652 678 679 680 681 682 683 684 685 686 687 766 780 781 782 783 784 785 878 3936 879 880 881 3939 882 883 3941 884 917 921 3979 922 923 924 925 928 929 930 931 2247 2251 2299 2300 2310
seen	7849 7886 2107 2137
seen$	6410 6411 3577 3578 839 7100 7106 7111 7120 7189 2019 2034 2117 5639 5649 5661
sees	2019 2107
sees$	5077
seize	1785
seize$	4843 2569
seized	4842 1785
seized$	7677 4843 5626
seizeed$	2569
seizeing$	2569
seizes	1785
seizes$	4843 2569
seizin	1785
seizing$	4843
seizure$	1785 7939 5622 2952
seizures$	5622 5729 2952
seldom$	1002 4060 1003 4061 1004
select	1857
selective$	2738
selectively$	2738
self	2669 2690
self$	3058 3060 3089 3090 33 3092 3093 3094 3095 3096 39 5933 5934 3100 3101 46 59 6056 3297 3351 6300 6301 6303 3480 3481 3482 3483 3484 3485 3486 3487 3489 3490 6328 6329 6342 3516 3517 3518 3519 6355 6356 6357 6358 6359 6360 6361 3529 3530 3531 6367 3589 3593 536 3595 3596 6432 6433 6434 6435 6436 6437 3625 3626 3627 6595 6745 6746 6747 6748 6749 6750 6751 3973 3974 6874 6875 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 6887 4053 6894 4728 7929 5174 5213 5238 5239 2199 2256 5435 5436 2379 2391 2511
selfharm$	5748
selfharmed$	5748
selfharming$	5748
selfharms$	5748
selfie$	6197 3390 3391 334 335
selfies$	6197 3390 3391 334 335
selfish$	2858 2879
selfme	5727
sell$	6065 6094 6096 6097 261 262 263 319 6481 6483 2168 2181 5253
sellin	4876 7718 7836
selling$	6133 261 262 263 319 7711 7879 2152 2168 2181 5633 5892
sells	7836
sells$	261 262 263 319 7883 2152 2168 2181
selves$	3058 3060 3089 3090 33 3092 3093 3094 3095 3096 39 5933 5934 3100 3101 6056 3351 6300 6301 6303 3480 3481 3482 3483 3484 3485 3486 3487 3489 3490 6328 6329 6342 3516 3517 3518 3519 6355 6356 6357 6358 6359 6360 6361 3529 3530 3531 6367 3589 3593 536 3595 3596 6432 6433 6434 6435 6436 6437 6595 6745 6746 6747 6748 6749 6750 6751 3973 3974 6874 6875 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 6887 4053 6894 4728 5213 5238 5239 5435 5436
semh$	3031
sen$	7948 2746 5805
send	1749 1924
send$	6065 304 6481 6483 1748 1951 2194 5253 2746 5805
sending$	304 7206 7207 7208 1951 5535
sends$	304 1951 2194
sensation$	2210
sense$	6463 3630 7038
sensible$	5915 3112 3122 1072
sensit	1751
sensitive$	4809 5388
sensory$	2718
sent	1749 5024 5027
sent$	304 6278 6279 6280 6281 6284 1748 7866 5154 5209 2194 5253 5580 2788
senten	7986
sentence$	8047 5864 2817 5876
sentenced$	5209 2817
sentences$	8047
sentencing$	2817
separa	7986 7988 5154 5155
separate$	5012
separated$	7989
separating$	1965 7989
separation$	7990
september$	6143
sergea	4822 4823 4824 1767 1768 1769 1802 4960 4979 1922 7816 7817 1935 1948 1952 1966 1985
sergeant$	1745 7657 7658 7659 4825 4826 4827 1799 4860 7795 7814 4980 7826 5006 1973 5032 1979 5043 5051 5681
serial$	291 292 2170 2242 2252 2585
series$	1376 5654 5655
serious$	3103 4543 4544 4545 4546 2242 2492
seriously$	7330 7331 7350 7351 7352 7353 7354 7355 7356 7357 7358 7359 7360 1586
seriousness$	6448 6449 6450 6451 6452 6453 6454 6455 6456 6457 6458 6459 6471 6472 6473 6474
sertraline$	2980
served$	2140
serves$	439 440
servic	7911
service$	6536 4457 4462 4463 7540 7561 7590 4774 4782 1728 7785 7918 7924 2492 5575 2531 2540
services$	6447 6630 6720 1196 1197 1198 1199 4457 7296 4462 4463 7561 7590 4782 7918 5265 5524
serving$	5134 5569 2798
session$	69 71 72 3879 7222 7223 7224 5264
sessions$	69 71 72 6695 3879 5264
set$	6565 4140 1230 1231 1328 1786 2131 5460 5461 5800
setting$	2131
settle$	7095 7101 7115 5527
seven	7824 1958
seven$	6566 6601 4969 1929 7825 1938 1946 7844 7847 5016 5023 7887 5709
severa	7686
several$	3166 1118 4676 4677 4701 7556 7557 5585 2580
severe	2685
severely$	2756 2786
sex$	5939 3198 6084 3291 3370 6207 3376 320 3383 6221 336 337 338 339 6242 6243 3458 6738 6739 6910 6911 6957 5217 5233 5243 5418
sexual$	6130 3362 3373 321 322 323 324 326 3387 3388 3389 336 337 338 339 6244 6738 6958 2025 2173 2183
sexualised$	6130 3362 6640 6641 6642 6643 6644 6645 6646 6647 6648 5235 5236 2303 2865
sexuality$	6292
sexually$	2176 2361 2362 2393 2707 2799 5858
shabbily$	1091 2415 2422
shabby$	2449 2456 2872
shadow	1997
shadow$	1800 5055
shadowed$	1800
shadowing$	1800
shadows$	1800
shaggy$	2419
shall$	1202 1203 1204 1205 1206 1207 1927
sham	7888
shambles$	2879
shambolic$	2879
shame$	7434 4678 4679 7515 2512
shameful$	2879
shamefully$	2879
share	1924 2551
share$	6065 304 1157 7095 7101 7115 7407 7571 7574 4803 1746 1748 2091 5527
shared$	304 1157 7417 4803 1746 1748
shares	2551
shares$	304 1157 4803 1746 1748 2091
sharin	5608 2551
sharing$	304 1157 7447 4803 1746 1748 2091
shaved$	2436 2438 2440 5500 2448
shaven$	2410 2411 2437 2440 2448
she$	3118 3413 3436 3440 3441 3460 6373 486 639 3697 640 6533 641 642 6725 7147 7148 7149 7150 7151 4323 4324 4325 4327 4457 7296 2750
shed	5855
shed$	1645
shedding$	1645
sheep$	6557
sheet$	5710
sheets$	5710
shelter$	6213 6214 6215 6216 6217 6218 6219 6220
shielding$	6922 6927 6928 6929 6930 6931 6934
shift$	2653
shifty$	2421
shirk$	1645
shirked$	1645
shirking$	1645
shirkked$	1645
shirkking$	1645
shirks$	1645
shirt$	7026 5509
shirts$	7026 5509
shocking$	1552 1553 1554 1555 4678 4679 7515 7551 7552 7553 7554 2517
shockingly$	2881
shoddy$	2879
shoes$	7040 7041 7042 7050 5509 5514
shooti	7731 7822 7823
shootings$	7719
shop	1769 4995 5017
shop$	6141 6142 1745 7639 4827 7830 7852 7860 7865
shopke	1769 4954 5017 5205
shopkeeper$	6028 6210 8040
shopkeepers$	6028 6210 6527 1745 7639 4827 7765 7789 7852 1969 7865 5273 5274
shopli	1840 4955 7823 7835 5190 5202 3056
shoplifter$	6581 6582 6583 5309 5310
shoplifters$	6581 6582 6583 5309 5310
shoplifting$	6123 6133 6137 6603 4898 7790 1940 7861 8025 8037
shoppe	4954
shoppers$	7765 7789 5273
shopping$	4995
shops$	1745 7639 4827 7830 7852 7860 1969 7865
short$	4228 2312 2400 2419 2439 2440 2456 2510 5583 2872
shortcoming$	2491
shortcomings$	7268 7269 7270 2491 5551
shorts$	7040 7041 7042 7056 7057 7058 7063 5509 5514
shot$	4963
shots$	4963
shotter$	2851
shotters$	2851
shotting$	261 262 263 2168
should	5120
should$	21 22 23 24 25 26 386 387 475 489 497 498 499 500 501 502 503 504 505 513 517 518 519 520 902 1001 1383 1384 1385 1386 4446 7291 1544 4606 4850 1799 1927 7955 2494
shoulder$	6705 1101 2532
shouldered$	5463 2532
shouldering$	2532
shoulderred$	2532
shoulderring$	2532
shoulders$	6705 6756 2532
shouldn$	385 2495
shouted$	2098
shouting$	2080
show	1818 4877 1834 5608
show$	516 6439 3609 7095 7101 7115 1310 7254 4851 1943 5527
showed$	516 1489 4851
showin	1818 1834
showing$	1489 7637 7940
shown	5024 5027
shown$	516 1489 1787
shows	1818 4877 1834
shows$	516 1309 1489 4851 4897 1943
shrug$	580 1664
shruged$	580 1664
shrugged$	580 1664
shrugging$	580 1664
shruging$	580 1664
shrugs$	580 1664
shunt$	2032
shut$	1711 5580
shuts$	1711
shutting$	1711
shy$	5377
siblin	7994 7995
sibling$	5403 2349
siblings$	3059 6715 6865 8000 5214 5403
sick$	7899 7937
sickle$	2681
sidelined$	2518
sight$	7805 5682 2692 2730
sighted$	5568 5661 5788 2898
sighting$	1795 1946 5634
sightings$	1795 7793 1946 5634 2641
sign$	1623 1624 1625 1626 7536 7537 5582 5584
signal$	6017
signals$	6017 6018
signed$	2043 2044
significant$	758 759
signs$	1623 1624 1625 1626 7536 7537 7556 7557 7834 5582 5584 5585
silence$	3509
silliness$	6059 6060 6061 6062 6063 6064 6343
silly$	3103 52 53 3112 3223 478 2202 2858
silo$	2544 2545
siloed$	2883
silos$	5601
similar$	2400
simple$	2810
simpler$	1901
simply$	412 6416 6417 6418 6419 807 1250 1251 1252 1253 4445 1631 1632 1675 2522
since$	8012 5882
single$	1297 1298 4387 1751
sister	7974 5150 7987 5153 7994 7995 2122
sister$	2076 7985 5175 5403
sisters$	6715 5403
sit	7849 7886
sit$	3250 1159 1160 1161 1163 7095 7101 7115 1526 7572 5527
site$	5620
sits$	1159 1160 1161 1163 1526 1527 1528 7836
sitting$	1526 1527 1528
situation$	5895 6349 6350 6425 6426 6514 6916 6917 4675 7550 4779 2106 5850
situations$	5895 6514
six	7824 1958
six$	6601 1085 1118 7011 7012 7013 7014 7015 7016 4340 4349 4969 1929 7825 1938 1946 7844 7847 5016 5023 7887 5709
sixteen$	6771 905 906 907 908
skaters$	4340 4349
skeletal$	2400
ski$	2457
skimpy$	2456
skin$	4157 4170 7909 5483 2426 2432
skinned$	5446 5476
skinny$	4166 4228 2400 2456 2872
skins$	6225
skirt$	7040 7041 7042 5509 5514 5517
skirts$	7040 7041 7042 7056 7057 7058 7063 7066 5509 5514 5517
skive$	2838
skived$	2838
skives$	2838
skiving$	2838
skunk$	5086
slag$	5309
slags$	5309
slapdash$	2879
slave$	5343 2286 2853
slaves$	5343 2853
sleep	5067 5093
sleep$	6065 6108 313 7902 7921 7928 2081 2112 2174 2710
sleeped$	2126
sleepes$	2126
sleeping$	313 2081 2112 2126 2174 2699
sleeps$	313 2081 2112 2126 2174
slender$	2400 2872
slep$	2797
slept$	313 5107 2111 2174 2797
slicked$	1100 5500
slide$	5594 5710
sliders$	7040 7041 7042 7056 7057 7058 7060 5509 5514
slides$	5710
slight$	2400 2872
slightest$	4365 4548
slightly$	1084 2401
slim$	2400 2872
slimly$	2401
slippers$	7052 5509
slipshod$	2879
slit$	2448
sloppy$	1552 1553 1554 1555 2517 2879
sloth$	5596
slow$	737 738 739 740 741 1552 1553 1554 1555 7551 7552 7553 7554 7568 4734 1678 2517
slowly$	7568
slut$	5309
sluts$	5309
sly$	2858
smacke	2098
smacked$	5156
small$	718 3989 1088 2367 2400
smart$	5411 5417 2456
smarter$	3112
smartly$	1091 2422 5508 5510
smarts$	5412
smelly$	2872
smok	2028
smoke$	6065 6094 6096 6097 226 6481 6483 7229
smoked$	6284 7229
smokes$	7229
smoking$	3070 3071 3072 7229
snapchat$	3185 3186 3187 296 3354 297 3355 298 3356 299 3357 300 3358 6194 6195 6196
sneak$	5309
sneaks$	5309
snood$	7055 5509 2875
snoods$	7055 5509 2875
snub$	2207
snubbed$	2207
snubbing$	2207
snubed$	2207
snubing$	2207
snubs$	2207
so$	5993 4448 1494 2365
social$	6125 6131 296 297 298 299 300 3686 6604 3834 6675 6717 4457 7296 1715 1717 4837 1808 4867 7720 4974 7885 2119
society$	6567
sod$	4568
sofa	2783 5855
sofa$	8005
sofasu	5841
sold$	261 262 263 319 2152 2168 2181 5253
solely$	1666 1667 2530
solicit$	2200
solicited$	2200
soliciting$	2200
solicits$	2200
solicitted$	2200
solicitting$	2200
solid$	2400
solidly$	2401
solve	2629
solves	2629
solvin	2629
somali$	5504
some$	1118
somebody$	6103 6396 4457 7296
someone$	6103 3405 6396 4015 4457 7296
something$	6267 7841
somewhere$	6213 6214 6215 6216 6217 6218 6219 6220
son$	5106
soon$	7520 7521 7522 7523
sooner$	7279 7288
sophisticated$	875 2867
sorely$	1586
sort$	6918 6919 6920 6921 7017 5272
sorts$	5272
sought$	140 305 306 307 308 309 310 311 598 3656 599 600 601 602 603 604 618 619 621 2317
sound$	878 3936 879 880 881 3939 882 883 3941 884
sounds$	878 3936 879 880 881 3939 882 883 3941 884
source	5608
source$	4809 1752 1962 7875 2551 5610 2553
sources$	1752 7875 5610
space$	6903 4966
speak	2107
speak$	6191 301 302 303 885 886 887 888 889 890 909 910 911 912 913 4059 7072 7095 7101 7115 7180 7206 7207 7208 7407 5527 5535
speaking$	301 302 303 5556
speaks$	301 302 303 885 886 887 888 889 890 909 910 911 912 913 7180
special$	2054 7948 2770 2780
specialist$	7912
speech$	2020
spell	5827
spelli	5131
spelling$	7966 2763
spend$	6065 3231 3232 3276 6258 6259 6260 6261 6262 629 630 631
spendded$	629 630 631
spendding$	629 630 631
spended$	629 630 631
spending$	5995 6104 6258 6259 6260 6261 6262 629 630 631
spends$	629 630 631 7849
spent$	629 630 631 2140
spice$	5086 7933
spiky$	2419 2440
spineless$	2879
spirit	5067
spirits$	7902
spite$	3139 82 83 85 109 110 111 6164 6165 6166 6167 1619
spiteful$	2858
split	7986 7988
split$	5012 5154
spliting$	1965
splitting$	1965
spoiled$	2858
spoilt$	2858
spoke$	301 302 303
spoken$	5977 5978 89 90 91 6263 3723 3724 3725 3726 7100 7106 7111 7120 7189 7417
sporadic$	6635 6636 6637 6638 746 2295
sport$	1103 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 7926 2441 2451
sported$	1103 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 2441 2451
sporting$	1103 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 2441 2451
sports$	1103 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 2441 2451
sportted$	1103 2441
sportting$	1103 2441
sporty$	2421
spot$	7799 7833 5701 5716
spots$	7799 7833 5505 5716
spotted$	2898
spotty$	1099 4166 7005 2425 2872
spray$	2434
spree$	5702
spring$	6143 6144
spurn$	2207 2467
spurned$	2207 2467
spurning$	2207 2467
spurnned$	2207 2467
spurnning$	2207 2467
spurns$	2207 2467
squad	4814 4817 4822 4823 4824 1767 1768 4833 1802 4960 4979 1922 7816 7817 1935 1948 1952 1966 1985
squad$	7649 7650 1758 7652 7657 7658 7659 4825 4826 7664 1772 7668 4860 7738 7795 7814 4980 7826 5006 5043
squander$	2206 2537
squandered$	2206 2537
squandering$	2206 2537
squanderred$	2206 2537
squanderring$	2206 2537
squanders$	2206 2537
square$	7860
squarely$	1666 1667 2530
squint$	2874
squints$	2874
stab	8010
stabbed$	5930 2147
stabbi	7731 7822 7823 5190 5191
stabbing$	7737 8025 8026
stabbings$	7719 8025
staff	1769 5017 1963
staff$	6103 6209 6385 3610 6447 6527 3693 6567 6570 6585 6695 6734 6735 6736 4335 4336 4338 4339 4457 7296 4462 4463 7561 7590 4782 4827 7765 7852 8040 5265 5273 5274
stained$	2449 2456
stairw	5855
stamme	7909 7929
stamp	1892
stance$	5677
stand	7849 7886
stand$	857 4039 4040 4041 4044 4045 4047 4048 4051 1159 1160 1161 1529 1530 1531 1532 1533 2500
standard$	7432 5575
standards$	7300 7301 7302 7303 7304 7305 7306 5575
standing$	4039 4040 4041 4044 4045 4047 4048 4051 1529 1530 1531 1532 1533 2500 2806
stands$	1159 1160 1161 1529 1530 1531 1532 1533 2806
starte	2701
starti	2701
starts	2701
starve$	2670
starved$	2670
starves$	2670
starving$	2670
stash	7645 4870 1833
stashed$	7655
state	4810
state$	7550
stated	4810
statement$	7648 7654 2055 5804
statemented$	3038
statements$	7648 7654
statio	5017
station$	6141 6142 1745 7639 7852 7860 8026
stations$	1745 7639 7852
statistics$	7622 7623
stature$	6975 6976 6977 5458
status$	6487 6489 6490 6515 2210 5401 5804 5847
stay$	6005 3220 3233 3234 3251 6094 6096 6097 3275 6249 6258 6259 6260 6261 6262 6263 6372 6481 6483 7095 7101 7115 2081 5527
stayed$	6102 6263 6271 6278 6279 6280 6281 6295 6296 6395 2081 2111 2126
stayes$	2126
staying$	5995 6104 6249 6258 6259 6260 6261 6262 6263 2081 2126 2775
stays$	6263 2081 2126 2775
steal$	6065 7121 7225 7226 7227 7721 7870
steali	4876 7836 3056
stealing$	6603 6716 7711 7873 7879 5892
steals	7836 3056
steals$	7225 7226 7227 7870
step	7974 5150 7991
step$	4856 1910 2620
stepbrother$	5175
stepdad$	2076 7985 5151 8000 5175
stepfather$	2076 7985 5151 8000 5175 8022
stepmother$	7985 8000 5175 8022
stepmum$	7985 8000 5175
stepparent$	8000 5175
stepparents$	8000 5175
stepped$	2620
stepsiblings$	8000
stepsister$	5175
stepstepdad$	8000
stepstepfather$	8000
steroi	5099
steroids$	7934
steward$	3190 6028 6210
stewards$	3190 6028 6210
sti	2708
sti$	5766
stick$	6439 7095 7101 7115 1411 1412 1413 5527
still$	5979 1416 1417 1418 1419 1905
stills$	4802 4963 1959
stis$	5766
stock	7645 7718
stock$	1762 7705 7725 7726
stockily$	2401
stocky$	2400 2872
stole	3056
stolen	7645 7718 3056
stolen$	7705 7726 8037 8038 2664
stomach$	2734
stone$	7930
stoned$	7229
stoner$	5309
stoners$	5309
stood$	1159 1160 1161 1529 1530 1531 1532 1533 2500 2806
stop	1852 1891 7856 1997
stop$	6034 3425 6402 7095 7101 7115 7177 7206 7207 7208 7660 1820 7744 4910 7750 1859 1860 1874 4949 1912 1980 5055 5527 5535 2634
stopped$	3423 3462 7192 7193 7194 7195 7196 1912 7820 2145 5580 5661 2724
stopping$	1859 1980
stopring$	1980
stops	1874
stops$	1859 4932 7776 1912 1980
stopting$	1980
store	1769 4870 1833 5017
store$	6005 1745 7639 4827 7852 7865
stored$	7655
stores	1833
stores$	1745 7639 4827 4890 7852 7865 7883
storin	7645 4876 7718 1833
storing$	7711 7879
stout$	2400 2872
straight$	6272 6273 2419 2440
strange$	3368
stranger$	6013 6023 6024 8019 5221
strangers$	3170 6013 3181 3184 6020 6023 6024 6033 6114 3359 3676 6512 6513 5221
strapping$	2872
strappy$	2456
strate	5672 5679 5683
strategy$	5689
strayed$	6284
street	1751 7820 4995
street$	6134 6141 6142 4809 4908 7759 7830 7860 5223 2227 2297 2336 2341 2352 2353 2354 2355 2397 2555 2659
streets$	6134 7759 7830 7860 5223
streetsmart$	2863
streetwise$	1072 2863
streng	1864
stress$	2720
strict	1950
strict$	5008
strike$	4077 4078 4079 4080 2560
striking$	2421
strikingly$	2365
string$	121 1377
stringing$	121
strings$	121
stroke	5063
stroke$	7898 7939
stroll$	1159 1160 1161
strolls$	1159 1160 1161
strong	1950 2620
strong$	980 1072 5008 2400 2656
strongly$	2401
stroppy$	2858
struct	5663
struggle$	66 737 738 739 740 741
struggled$	66 737 738 739 740 741
struggles$	66 737 738 739 740 741 2769
struggling$	66 737 738 739 740 741
strung$	121
stubble$	2873
stubborn$	4734 2858 2879
stubbornly$	2879
stuck$	6295 6296 1411 1412 1413
studen	5205
student$	6652 6666 6667 6668 6669 6670 6671 8040 5298 2248 5356
students$	6652 6666 6667 6668 6669 6670 6671 5298 5356
stuff$	6208
stunt$	5939 5217
stunts$	5939 5217
stupid$	3103 52 53 3112 3211 478 2161 2202 2858
stupidity$	6059 6060 6061 6062 6063 6064 6343
sturdy$	2400
stutte	7909
style$	7017 5282
subculture$	5355
subcultures$	5355
subjec	2591
subject$	6967 6970 1815 7812 2609
subjects$	6967 6970 1815 4942
submi	5608
submit	1749 2551
submitted$	5004 1947 5699
substance$	2713
substandard$	1552 1553 1554 1555 7551 7552 7553 7554 2517
successful$	7767
such$	2493
sucked$	5928
suffer	2114 2115
suffer$	2722
suffered$	5172 5173 2722
suffering$	2722
suffers$	5172 5173 2671 2722
sufficient$	5437
sugar$	2190
sugges	4810 1978 5608
suggest$	4246 4248 4249
suggested$	4246 4248 4249
suicidal$	2969
suicide$	7900 2969
sullen$	2858
summer$	6143 6144
summon	7820
superficial$	6635 6636 6637 6638 2223 2295
superv	2137 2139
supervised$	2349
supervising$	6742 6918 6919 6920 6921 6922 6931 6934 6939 6940 6941 6942 6943
supervision$	6742 6918 6919 6920 6921 6922 6931 6934 6939 6940 6941 6942 6943 1658 1659 1660 1661 8031 5197 5575 5863 5881
suppl	7836
suppli	1749 1924
supplied$	261 262 263 5024 2168
suppliers$	7739
supplies$	261 262 263 4901 7883 2152 2168
supply	7635 1749 7645 4876 7712 7718 7731 7732 1924 7822 7823 7829 5202 5671 5672
supply$	261 262 263 1742 7705 7721 4901 8037 2168
supplyed$	1742
supplying$	261 262 263 1742 7711 7873 7879 8037 2152 2168 5892
supplys$	1742
suppor	1864 1926 2137 2615 2620
support$	69 77 78 6447 6621 6630 6634 6918 6919 6920 6921 6922 6931 6934 1196 1197 1198 1199 7416 1658 1659 1660 1661 1854 1868 1897 5111 7956 2064 7957 5123 5264 5265 5524 5804
supported$	77 78 1854 1868
supporting$	77 78 1854 1868
supports$	77 78 1854 1868 1897
supportted$	77 78
supportting$	77 78
suppre	1892
suppress$	2923
suppressing$	2923
suppression$	2923
sure$	1229 1230 1231
surely$	1344 1352 4410 1353 1354 4445 5544
surf	5841
surface$	2223
surgery$	7923 7931
surly$	2858
surprisingly$	2365
surveillance$	7750 2893 2926
surveilled$	7696
surviv	2115
survival$	2185
survive$	6901 6902 4071 1014 1015 4074 2380
survived$	5173 2380
survives$	2380
surviving$	2380
suspec	1816 5665
suspect$	6967 6970 7710 5409 5638 2602 2609 2914
suspected$	4874 1825 1838 1986 2132 2582
suspects$	6967 6970 7706 7707 7710 7742 5297 5409 5638 2581 5668 2914
suspen	5131
suspended$	3723 3724 3725 3726 2057 5307 5810 2818
suspendeds$	2057
suspension$	6562 2057 7966 5307 3033
suspensions$	6562 2057 5307 3033
suspicious$	4956
swallo	2727
swap$	328 3386 329 330 331 332 333
swaped$	328 3386 329 330 331 332 333
swaping$	328 3386 329 330 331 332 333
swapped$	328 3386 329 330 331 332 333
swapping$	328 3386 329 330 331 332 333
swaps$	328 3386 329 330 331 332 333
swarthy$	2872
swear$	7229
swearing$	7229 7950
swears$	7229
sweatshirt$	7040 7041 7042 5509 5514
sweatshirts$	7040 7041 7042 5509 5514
sweep$	1642 5708
sweeping$	1642
sweeps$	1642 5708
swept$	1642
swift	2620
sympathy$	6330
symptoms$	5779
syndro	5063
syndrome$	7898 5786
system	5608
system$	6348 6734 6735 6736 7728 7729 7730 7796 7839 7840 8018 2492
systemic$	2492
systems$	7728 7730 2492
t$	4191 7040 7041 7042 5126 5514
ta	2063 5122
ta$	5121 7957
table$	7954
tables$	7612
tablet	5068
tablets$	7903 7933 5757 5785
tabs$	4835
tackl	1892
tackle	5688
tactic	5672 5679
tactical$	4991 2647
tag$	8034 8042 8047 5890
tagged$	8034 2824
tagging$	8034
tags$	8047
tail$	1800
tailed$	1800
tailing$	1800
tails$	1800
tak	1937
take$	45 5967 3194 6065 3248 201 202 293 357 3417 6439 3613 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624 3640 3641 3642 3643 3644 6481 6483 854 945 1000 7072 7095 7101 7115 4487 1437 4515 4519 4520 4521 4522 4523 4524 4525 1489 7407 7571 7574 1878 1915 5028 5047 2013 2041 2158 2194 5527
takeaway$	6141 6142
taken$	45 6263 7179 4486 4516 4517 4518 4519 4520 4521 4522 4523 4524 4525 1489 7417 2015 2022 2083 2158
taker$	6574 5215
takers$	6574 5215
takes$	45 225 293 6421 945 4515 1489 1878 2015 2041 2158 2194
taking	2727
taking$	45 5968 293 945 6904 6905 4519 4520 4521 4522 4523 4524 4525 1489 1878 2013 2015 2041 5215 2158
talk	7849
talk$	69 6190 301 302 303 6297 6298 6299 885 886 887 888 889 890 909 910 911 912 913 914 7072 7095 7101 4277 7115 7180 7206 7207 7208 7646 5527 5535 2542
talked$	301 302 303 6278 6279 6280 6281 6287 2542
talking$	301 302 303 6297 6298 6299 7206 7207 7208 4376 7646 5535 2702
talkked$	301 302 303
talkking$	301 302 303
talks$	69 301 302 303 885 886 887 888 889 890 909 910 911 912 913 914 7180 7675 2542
tall$	6978 1087 2400 5462 2872
tan$	5491 5492
tango$	6118
tanned$	1099 2425 2872
tantrum$	6684 6685 5364
tantrums$	6684 6685 5364
target	7660 1857 7760 7761 1913 2620 5683 5688
target$	5925 5926 7695 7744 4916 2609 5680 2639 2655 2764
targeted$	5928 4916 4971 2639
targeting$	4916 2639
targets$	5924 5926 7545 4766 7611 7622 7623 7695 4916 5680 2639
tart$	5309
tarted$	1176 1177 2465
tarts$	5309
task	4817 1954
task$	7263
tasked$	1806 1933 5021 2623
taskforce$	7652
taskin	2623 5705
tasking$	4960 4979 1922 7816 7817 4991 1935 5002 1948 1952 1966 1985 5681
tastes$	6845
tattoo$	1104 6997 7050 5499 2443
tattooed$	2872
tattoos$	1104 6997 7050 5499 2443
taught$	77 78 6002 6003 6004 6331 7100 7106 7111 7120 7189 7192 7193 7194 7195 7196 7831
taunt$	2216
taunted$	2216
taunting$	2216
taunts$	2216
tauntted$	2216
tauntting$	2216
teach$	77 78 6585 6621 7156 7206 7207 7208 5535
teache	5205
teached$	77 78
teacher$	6028 6210 6385 8040
teachers$	6028 6210 6385 6527 3693 6585 6695 4335 4336 4338 4339 5274
teaches$	77 78
teachi	5133
teaching$	77 78 2063 5122 7968
team	4817 4833 4960 7911
team$	4457 4462 4463 7561 7590 4782 1728 7642 7650 7652 7657 7658 7659 4825 4826 7668 4860 7738 1858 7795 7814 4980 7826 5006 5043 7916 7924 2531 2540 5730
teams$	1858
tearaway$	2846
tearaways$	2846
techni	5672
teen$	6652 6655 6666 6667 6668 6669 6670 6671 5356
teenage$	1074 2182 2242 2245 2252 2396 2397 2580
teenager$	6652 6655 6666 6667 6668 6669 6670 6671 6967 6970 5298 5356
teenagers$	6504 6540 6652 6655 6666 6667 6668 6669 6670 6671 6967 6970 5298 5356
teens$	6540 6652 6655 6666 6667 6668 6669 6670 6671 5356
teeth$	7006 7007 7008 5487
teleph	1808
telephone$	1784 7678 2564
telephones$	1784 7678
tell$	6065 6372 6439 644 7095 7101 7115 7180 4415 4416 4419 7574 1743 1764 1765 5527
telling$	644 1764 1765
tells$	644 7180 4415 4416 4419 1764 1765
temper	7986
temper$	6684 6685 5364
tempered$	5370 5371
tempers$	6684 6685 5364
temporarily$	2750
temporary$	2782
tempt$	5912 5913 132 133 134 2163
temptation$	6107
tempted$	5912 5913 132 133 134 596 2163
tempting$	5912 5913 132 133 134 2163
tempts$	5912 5913 132 133 134 2163
temptted$	5912 5913 132 133 134 2163
temptting$	5912 5913 132 133 134 2163
ten$	6566 905 906 907 908
tenancy$	8006 5852
tenants$	4632
tendencies$	5302
tension$	2080 5663
term$	7909
termin	2706
terrible$	3103 3112 3574 3710 1552 1553 1554 1555 7551 7552 7553 7554 1702 2161 2339 2517
territ	4966
territory$	7801
terrorise$	633 2215
terrorised$	633 2215
terrorises$	633 2215
terrorising$	633 2215
terrors$	5769
test$	7229 1796 1797 7918 5766 5773
tested	2026
tested$	2714
testing$	7229
tests$	5773
text$	301 302 303
texted$	301 302 303
texting$	301 302 303
texts$	301 302 303
textted$	301 302 303
textting$	301 302 303
than$	3154 6377 3552 3928 874 6784 6785 6786 6787 6811 3977 992 1009 1012 7624 7625 7626 7627 7628 7629 7632
thank$	6315 6316 6317 6318 6319 6320 6351 6352 6353 6354 6364 6365 6366
thanks$	171 1713
that	5608
that$	3193 355 3610 6533 6723 1074 7420 7513 7514 4756 4779 7621 4897 7864 5035 5044 2231 2397 5577
the$	3193 6139 3315 3316 3513 3610 6446 3636 3652 6527 639 3781 829 6723 3891 4007 961 1074 1108 4185 4198 1141 7209 4399 4431 7296 4490 4664 4693 4695 7533 7534 4701 4703 7556 7557 7565 4732 1705 1728 4891 4906 4912 4914 4924 4939 7781 5055 5059 5085 2125 5207 5274 2231 5577 5585 2580 2583 2606 2725
thef$	7711
theft	7645 4885 7731 1840 7822 7823 7835 5050 5190 5191 5202 5204
theft$	6123 6137 6603 6716 7720 4898 7737 1940 7861 7885 8025 8026 8037 8039 2597
thefts	4955
thefts$	7719 7720 4898 7790 7861 7885 8025
their	4838 1781 1816 1991 5617 2574 2593
their$	19 3105 3109 3131 3193 144 151 152 154 3215 158 3224 3225 3226 3227 3228 3229 6067 204 6111 3287 6139 3377 6234 3457 3502 3503 450 451 3515 481 6381 6384 3588 3591 3610 6466 6470 3636 3728 6585 6729 844 3925 6763 3933 3935 4072 4145 4146 4147 1112 1145 4216 4386 4424 7293 4599 4609 4692 4694 4696 7533 7534 4701 4703 4704 7545 7556 7557 4768 4769 7611 1728 4787 4795 4796 4874 4906 4912 4914 2010 5071 5072 2092 2093 5152 5159 5171 2184 2197 2306 2453 2454 2493 5578 5585 2531 2697 2739
theirselves$	3058 3060 3089 3090 33 3092 3093 3094 3095 3096 39 5933 5934 3100 3101 6056 3351 6300 6301 6303 3480 3481 3482 3483 3484 3485 3486 3487 3489 3490 6328 6329 6342 3516 3517 3518 3519 6355 6356 6357 6358 6359 6360 6361 3529 3530 3531 6367 3589 3593 536 3595 3596 6432 6433 6434 6435 6436 6437 6595 6745 6746 6747 6748 6749 6750 6751 3973 3974 6874 6875 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 6887 4053 6894 4728 5213 5238 5239 5435 5436
them	4805 4813 7686 7688 7690 7692 1803 1804 7745 7751 4934 7769 4937 4938 7824 7890 5684 5690 5809
them$	5896 5897 5945 3172 3179 6170 6173 6213 6214 6215 6216 6217 6218 6219 6220 3488 3497 3498 6355 6356 6357 6358 6359 6360 6361 6480 3693 3718 3778 772 3855 3856 3857 3858 3859 4001 1119 1120 4340 4349 7190 7209 4390 4495 4496 4573 4574 4575 4576 4577 4578 7420 4614 4635 7500 7501 7502 7503 7504 7505 4671 7556 7557 7580 7581 4747 1807 1851 7772 7784 4969 7812 1929 7825 1938 1946 7844 7847 5016 5023 7887 5057 5345 5548 5578 5579 5585 5709
themself$	3058 3060 3089 3090 33 3092 3093 3094 3095 3096 39 5933 5934 3100 3101 6056 3351 6300 6301 6303 3480 3481 3482 3483 3484 3485 3486 3487 3489 3490 6328 6329 6342 3516 3517 3518 3519 6355 6356 6357 6358 6359 6360 6361 3529 3530 3531 6367 3589 3593 536 3595 3596 6432 6433 6434 6435 6436 6437 6595 6745 6746 6747 6748 6749 6750 6751 3973 3974 6874 6875 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 6887 4053 6894 4728 5064 5213 5238 5239 5435 5436 5728 5749
themselves$	3058 3060 5896 5897 3089 3090 33 3092 3093 3094 3095 3096 39 5933 5934 3100 3101 6056 3351 3385 6300 6301 6303 3480 3481 3482 3483 3484 3485 3486 3487 3489 3490 6328 6329 6342 3516 3517 3518 3519 6355 6356 6357 6358 6359 6360 6361 3529 3530 3531 6367 3589 3593 536 3595 3596 6432 6433 6434 6435 6436 6437 6593 6595 6745 6746 6747 6748 6749 6750 6751 3973 3974 6874 6875 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 6887 4053 6894 6908 7438 4728 5064 5213 5238 5239 5435 5436 5728 5749
therap	5068 7913
therapist$	7903 7912
therapy$	7904 5759 5760 5779 5854
there$	6288 1238 1239 1240 4865
these$	3176 6482 829 1066 1070 1074 7152 1272 7209 4573 4574 4575 4576 4577 4578 4618 4620 4627 4637 4638 7500 7501 7502 7503 7504 7505 7556 7557 7580 7581 4747 1958 2246 2252 5548 2493 5578 5579 5585 2580 5690
they	7636 7669 1803 1804 1847 1855 7824 1958
they$	3118 3436 3440 3441 3460 6373 486 639 3697 640 6533 641 642 6725 7147 7148 7149 7150 7151 4323 4324 4325 4327 4457 7296 4905 4913 4931 4969 1917 1929 7825 1938 1946 7844 7847 5016 5023 7887 5062 5709
thick$	1082 2388 2403 2439 2444 2858
thickset$	2400 2871
thief$	6581 6582 6583 5309 5310
thieves$	6581 6582 6583 5309 5310
thieving$	6603
thigh$	7907
thighs$	7907
thin$	2400 2417 2421 2872
thing$	7371 7372 7373 7374
things$	6208 3553 6845 6889 6916 6917 4674 4756 4779 2106
think$	6439 885 886 887 888 889 890 4059 4472 7308
thinking$	5556
thinks$	885 886 887 888 889 890 4472 7308
third$	1074
thirteen$	905 906 907 908
thirty$	6236 3948 6798 6802 6803 6804 6805 6806 6807
this$	3193 6139 3610 807 1074 7209 7246 4495 4496 4573 4574 4575 4576 4577 4578 7420 7500 7501 7502 7503 7504 7505 7556 7557 4723 4756 4779 4906 2231 2302 2397 5548 5577 5578 5579 5585 2583
thoroughly$	2485
those	7745 5684
those$	6519 829 1066 4876 7751 4942 7781 7808 2252 5548 2580
though$	103 3162 6164 6165 6166 6167
thought$	6263 6406 6407 7276 7292 7297 4472 7308 7382 7383 7384 7385 7386 7387 7388 7389 7390 7391 4557 4558 4559 4560 4561 7619 1825 1928 1986
thoughts$	2007
threadbare$	2456
threat$	674 675 676 677 4930 1873 2579
threatening$	2303 2856
three	7686 7824
three$	6601 1118 7011 7012 7013 7014 7015 7016 4340 4701 4969 1929 7825 1938 1946 7844 7847 5023 7887 2580 5709 2810
thresholds$	7533
threw$	553
thrill$	6487 2210
thrills$	6491
thrive$	452
thrived$	452
thrives$	452
thriving$	452
throug	2551 2615 2620
through$	166 6625 4063 4064 4162 7178 7210 7215 4706 2164 2538
throw$	553
throwing$	553
thrown$	553 2098 2099
throws$	553
thug$	2846
thuggery$	2846
thuggish$	2846 2856
thugs$	6598 6599 6600 7740 2846
tic$	2720
tick$	2502
ticking$	5561
tidy$	2421
tied$	1826 4987 5500
ties$	645 5282
tight$	4228 4735 2439 2456
tightly$	1102
tights$	5509
tiktok$	296 3354 297 3355 298 3356 299 3357 300 3358 6194 6195 6196
time	5119
time$	3152 6066 6111 6445 3687 3689 3712 3745 3776 6788 7128 7129 7130 7222 7223 7224 7234 7242 7700 1988 5541 5595
timed$	7768
timekeeping$	5263
timeline$	4994
times$	5983 5985 5986 5990 7235
timeta	5010 5131
timetable$	7845 7954 7966
timetables$	7845
timewaster$	5309
timewasters$	5309
timid$	4734
tiny$	2456
tip	2665
tip$	1876
tipoff$	5723
tipoffs$	5723
tipped$	1876
tipping$	1876
tips$	1876
to	5608
to$	6005 6047 3230 3239 3261 3273 3298 3299 3300 3302 3333 3341 3345 3407 3408 3409 3410 3411 3414 3418 3422 3491 6371 3550 6408 3604 3663 3671 3674 3680 3703 3732 3733 3734 3735 3783 3786 3795 3814 3863 3883 3888 3903 3904 3906 4027 4046 6965 4237 7076 7077 7078 7080 7093 7112 4287 4288 4321 7198 7211 4438 4439 4440 7307 7313 7314 7315 4493 4494 7349 4572 1541 4607 4662 4724 7569 4736 4737 7605 4771 4806 4811 4815 1761 4845 4850 1799 4864 4869 4880 4883 4884 4909 4920 4921 4929 4952 4976 1927 1944 5056 5066 5080 5087 5092 7944 5126 5176 8024 5194 2143 5260 5262 5524 5526 5529 5547 5549 5578 5591 5606 5607 5681 2660 5875
toarso	7822
toburg	7822
tocrim	7822
todama	7822
toddler$	5106
todeal	7822
todiso	7822
toe$	7021 7043 7044 7045 4211 2226
toerag$	2848
toerags$	2848
togang	7822
tokenistic$	2223 2879
told$	5977 5978 89 90 91 98 99 100 101 6002 6003 6004 3268 6268 6275 3561 7100 7106 7111 7114 7120 7189 7192 7193 7194 7195 7196 4415 4416 4419 7417 1806 1949 5021
tolerance$	5676
tone$	6992 5484
tones$	6992 5484
too$	137 3895 3896 6828 1051 1052 1053 4685 4686 4687 4688 4733 1676 1677 4772
tooffe	7822
took	2727
took$	45 201 202 293 358 6422 4485 1438 4505 4515 4519 4520 4521 4522 4523 4524 4525 1489 2013 2015 2041 2158 2194 5253
toolki	5672
tooth$	5487
top	7836
top$	6226 7023 7040 7041 7042 7771 7808 1953 5509 5514 5516 2580 2585 2587
topless$	3362
tops$	7023 7040 7041 7042 7062 7063 5509 5514 5516
torment$	633 2215
tormented$	633 2215
tormenting$	633 2215
torments$	633 2215
tormentted$	633 2215
tormentting$	633 2215
torn$	2449 2456
torobb	7822
toshoo	7822
toss$	7377
tostab	7822
tosupp	7822
total$	1200 1695 2492
totally$	2482 2485
tothef	7822
touch$	6005 7177 7429
touched$	5928 3188 6247 6957
touching$	6253
tough	1950
tough$	728 729 730 731 732 733 980 1072 5008 2421 2619 2867
toughe	1950 2620
tougher$	5008 2619
touret	2680
tourette$	5738
tourettes$	5738
toward	1864 1926 2615
towards$	3302 3663 3671 3674 3680 6589 3814 3860 7714 5825
town$	4954 4995
toxic$	649 650 651 2241 2858
trace	7660 1779 7683
trace$	7695
traced$	7848
traces$	7695
track	1779 7761 1956
track$	4835 7685 7695 7699 4959 4989 1932 1956 5701
tracke	1779 7674 4866
tracked$	7696 7701 4989 1932 7848 2558
tracki	1779
trackie$	5509
trackies$	7040 7041 7042 1166 7060 5509 5514 2463
tracking$	4989
tracks	1779
tracks$	7695 4989
tracksuit$	7040 7041 7042 7050 5509 5511 5514 2875
tracksuits$	7040 7041 7042 7047 7048 7049 7050 7052 7060 5509 5511 5514 5661 2875
trade$	319 328 3386 329 330 331 332 333 398 2181
traded$	319 328 3386 329 330 331 332 333 398 2181
trader	1769 5017
traders$	7639 4827 7852 1969 7865
trades$	319 328 3386 329 330 331 332 333 398 2181
trading$	319 328 3386 329 330 331 332 333 398 2181
traffic$	261 262 263 2168 5622
trafficced$	261 262 263 2168
trafficcing$	261 262 263 2168
trafficed$	261 262 263 2168
trafficing$	261 262 263 2168
trafficking$	261 262 263 2168
traffics$	261 262 263 2168
trail	1997
trail$	1800 5055
trailed$	1800
trailing$	1800
trails$	1800
trainer$	5509
trainers$	6029 6030 6213 6214 6215 6216 6217 6218 6219 6220 6225 6228 6515 7040 7041 7042 7047 7048 7049 7050 5509 5514
training$	5197 5211
tramad	5099
tramadol$	7934
transactional$	2185
transmitted$	5765
transplant$	7931
trap$	2257
trauma$	8008 2721
traumatic$	5736
travel	7849
travel$	6096 6097 6249 2194 5253
traveled$	2194 5253
traveling$	2194 5253
travelled$	2194 5253
travelling$	6104 6249 2194 5253
travels$	2194 5253
trawl	1790
trawl$	1941 5635 2932
trawled$	1941
trawles$	1941
trawling$	1941
trawls$	1941
treat$	1814
treated$	1850 5070 2034 5100 2674
treatm	5771
treatment$	7904
trendy$	2456
trial$	5864
tricky$	728 729 730 731 732 733 6688 6689 6690 6691 6692 6693 6694 5368
tried$	4246 4248 4249 7142 7285 4454 7619 5554
tries$	7180
trip$	6253
trips$	6253
troubl	5050
trouble$	6127 3468 3469 6305 6306 6307 6308 6345 6346 6347 6491 6498 6603 6716 4317 7153 4319 7230 4479 7320 7321 7322 7861 7885 2080 2106 5254 2233 2234 2235 5357
troubled$	7292 7297 4472 7308 4480 7341 2298 2397
troublemaker$	2847
troublemakers$	6716 2847
troublemaking$	2847
troublesome$	2858
trousers$	1166 2463
truancy$	2838
truant	3036
truant$	6065 6108 6581 6582 6583 7225 7226 7227 5309 5310
truanted$	2838
truanting$	2838
truants$	6581 6582 6583 5309 5310
true$	1549
trust$	6621 7095 7101 7115 7143 7144 7145 7146 7156 7206 7207 7208 4457 4462 4463 7561 7590 4782 1728 5527 5535 2531 2540
trusted$	6278 6279 6280 6281 6284 4068 7192 7193 7194 7195 7196 7375 7376
trusting$	4374
truth$	3554
truthful$	3551 6387
try$	4246 4248 4249 7095 7101 7115 7142 7180 7206 7207 7208 7219 5527 5535 5554
trying$	7206 7207 7208 7815 5535 5556
tryings$	7815
tubby$	2872
tuberculosis$	3022
tuitio	5133
tuition$	7968
tumour	5063
tumour$	7898
turf	4966
turf$	7801
turkish$	5504
turn	7886
turn$	244 245 3606 3608 554 1155 1164 1181 1182 4247 4263 4269 4274 4283 7121 7122 7180 4352 1593 1599 1600 1601 7572 7856 5022
turned$	244 245 554 4144 4149 1156 1165 1181 1182 4247 7085 7086 7087 7088 7089 7090 7091 7092 1593 1599 1600 1601 1628 7620 5580
turning$	244 245 554 1181 1182 1593 1599 1600 1601
turnned$	244 245
turnning$	244 245
turns$	244 245 554 1181 1182 4247 4318 7180 1593 1599 1600 1601
tutor$	6028 3729
tutors$	6028
twelve$	905 906 907 908
twenty$	6236 6237 6771 3948 901 6798 3964 6800 6802 6803 6804 6805 6806 6807
twice$	3400 6240 6850 2750
twists$	5497
two	7686 7824
two$	3283 6601 1118 7011 7012 7013 7014 7015 7016 4542 4701 4969 1929 7825 1938 1946 7844 7847 5023 7887 2318 2338 2580 5709 2810
twoc	5202
twoc$	8037
ugly$	2364 2872
unable$	65 539 540 541 542 543 545 563 737 738 739 740 741 2033 2068 5543
unacceptable$	6640 6641 6642 6643 6644 6645 6646 6647 6648 2303 2879
unacceptably$	2879
unacco	2789
unaccompanied$	5847
unambitious$	2858
unanswered$	5594
unauthorised$	2756
uncaring$	2858 2879
uncle	7974 5150 7987 7991
uncle$	2076 7985
unco$	2294 2501
uncomfortable$	7889
unconscious$	3014
uncontrollable$	2298 5543 2858
uncooperative$	2854 2879
uncorr	1751
uncorroborated$	4809
under	2019 2815
under$	314 655 4162 1351 4700 5077 2023 5192 2135 2570 2667
underage$	2175 2182
undercover$	2895
underdressed$	2872
undermine$	2206
undermined$	2206
undermines$	2206
undermining$	2206
underpass$	6297 6298 6299
unders	1909
understand$	74 75 139 6439 3613 3614 3615 3616 3617 3618 3619 3620 3621 3622 3623 3624 7143 7144 7145 7146 1794 1949 2021
understands$	1949 2021
understood$	139 7245 1825 1928 1986
undert	1778
undertaken$	7378 7379 7380 7381
underweight$	5774 2872
underwent$	3003
undesirable$	6516 6517 6518 2213 2298
undesirables$	6516 6517 6518
undisciplined$	2858
undoubtedly$	1344 5544 2878
unempl	7986
unengaged$	2854
unfazed$	2867
unfit$	1540
unforgivable$	2879
unforgivably$	2879
unfounded$	2220
ungovernable$	2858
ungrateful$	2858
unhealthy$	3112 649 650 651 2161 2241
unheeded$	5594
unhelpful$	2879
uniform$	7019 5507 5509
uniforms$	7019 5507 5509
uninterested$	2476 5543 2858 2879
unironed$	2449
unit	4817 4833 4960 7911
unit$	4457 4462 4463 7561 7590 4782 7642 7650 7652 7657 7658 7659 4825 4826 7668 4860 7738 7795 7814 4980 7826 5006 5043 7924 7963 7980 8033 5806
units$	7642 5681
unkempt$	2872
unknow	7674
unknown$	3367
unlawful$	6130
unless$	1883
unlikeable$	2858
unlovable$	2298
unmanageable$	6640 6641 6642 6643 6644 6645 6646 6647 6648 2298 5357 2858
unmotivated$	2858
unnecessary$	3103
unopened$	5594
unpaid$	2150
unpleasant$	7889 2858
unpredictable$	6640 6641 6642 6643 6644 6645 6646 6647 6648 2303 2856
unprepared$	2468
unprofessional$	2879
unprofessionally$	2879
unquestionably$	2878
unreachable$	5543 2854
unread$	5594
unreliable$	5543 2858 2879
unrepentant$	2858
unresponsive$	2854
unruly$	2231 2298 2303 2397 2858
unsafe$	5893 5894 5924 3112 6130 3679 8016 2159 2161
unsavoury$	6516 6517 6518 2298
unshockable$	2867
unstable$	5392 5393 2858
unsubstantiated$	2220
unsuitable$	6519 2213
unsupervised$	2349
unteachable$	2298
untidy$	2440
until$	7693 1883 5882
unto$	3758 3760
untrue$	7250
untrustworthy$	5543 2858 2879
unusual$	2421
unusually$	2365
unwanted$	3476
unwashed$	2440 2449 2872
unwell	8015
unwilling$	539 540 541 542 543 545 565 737 738 739 740 741 1678 2468 5540 5543
unwillingness$	3216 159 160 161 162 163 737 738 739 740 741
unwise$	52 53 3112 478 2161 2202
up$	5932 6083 3398 3506 3592 6441 3692 6528 701 3831 3832 6673 3915 3934 6772 6815 3993 4010 6888 6945 4131 6985 6996 7025 4213 4214 4222 4223 7067 4233 4234 7097 7098 7103 7104 7108 7109 7117 7118 7125 7126 7127 7186 7187 7252 4597 4608 7448 4652 4655 4656 7525 4699 4910 4923 7810 7813 7972 7989 7990 2136 5363 5448 5513 5523
update$	1764
updateing$	1764
updates$	1764
upon$	3465 3466
ups$	6782 6793 6821 6897
urchin$	2846
urchins$	2846
urgency$	7586 7587 7588 7589 5593
us$	6103 6170 6173 6385 6447 6925 4614 1943
use	1861 1926 2110
use$	6005 6065 6094 399 400 401 516 6439 7095 7101 7115 4371 1757 1982 1984 7928 5527
used	1926 2028
used$	5928 6271 399 400 401 516 719 986 1627 1760
useful	1926 2551
useful$	7651 1897 1984
useless$	2477 2858 2879
user$	6572
userna	5010
usernames$	7845
users$	6572
uses	1861 2028
uses$	399 400 401 1982
using	1861 2028 2110
using$	5995 399 400 401 720 1982
usual$	4741 2239
usually$	1167
utter$	1200 1696
utterly$	4437 1586 2482 2485
vaccin	3010
valium	5099
valium$	7934
valuab	2551
value	5608
value$	1757 1984 2622
values$	6706 5400
van$	5615
vandal$	6581 6582 6583 5309 5310 2846
vandals$	6581 6582 6583 5309 5310 2846
vans$	5615
vape$	6029 6030 6225 6228 7922
vapes$	6029 6030 6213 6214 6215 6216 6217 6218 6219 6220 6225 6228 7922
variable$	6635 6636 6637 6638
vehicl	7694
vehicle$	5202 2564 2571
ventured$	6284
verbally$	2314
versed$	3954
very$	3164 951 4196 4449 2365 2381 2716
vest$	5509
vests$	7056 7057 7058 5509
vicious$	2856
victim$	3633 658 6651 6912 6913 6914 6915 2114 2341
victimisation$	6339 6340
victimise$	1689 1690 1691 1692
victimised$	1689 1690 1691 1692
victimises$	1689 1690 1691 1692
victimising$	1689 1690 1691 1692
victims$	444 6448 6449 6450 6451 6452 6453 6454 6455 6456 6457 6458 6459 657 6651 6912 6913 6914 6915
video$	6197 3390 3391 334 335 6957 7684
videos$	6197 3390 3391 334 335 6957
view$	7715 5584
views$	5584
village$	6570 4630
vindictive$	2856 2858
violen	7896 7986 8012 8015
violence$	6123 6137 3468 3469 6603 793 794 6716 4960 4979 1922 7816 7817 4991 1935 5002 1948 1952 1966 1985 2080 5254 5282 2606 5842 2785
violent$	6640 6641 6642 6643 6644 6645 6646 6647 6648 6716 2242 2303 2585 2856
virtually$	921 3979 922 923 924 925 928 929 930 931 976 977 2366 2375
visibility$	7803
visible$	5008 5501 2656
visit	2110 5672 5679
visit$	3879 7744
visited$	7417 7619
visiting$	5995 6104
visitor$	7903
visits	2107
visits$	3879 7675
visual$	2692
visually$	2730
vital$	4701
vitiligo$	2874
vodka	5067
vodka$	7902
voice$	5584
voices$	5584 5744 5745 5746
volatile$	6640 6641 6642 6643 6644 6645 6646 6647 6648 2303 2856
volition$	6037 6038 6039 6040 6041 6042 6043 6044 6250 6251 5252
volume	1892
voluntarily$	6250 6251 5251 5252
vomit$	7899
vomited$	2735
vomiting$	2735
vomits$	2735
vote$	223 224
voted$	223 224
votes$	223 224
voting$	223 224
voucher$	6225 6228
vouchers$	6225 6228
vulnerabilities$	3539 482 483
vulnerability$	6339 3539 482 483 6448 6449 6450 6451 6452 6453 6454 6455 6456 6457 6458 6459
vulnerable$	5895 5924 6912 6913 6914 6915 6948 6949 6950 5440 2397
wag$	2172
wagging$	2172
wags$	2172
waited$	5580
waitin	2026
waiting$	2011 2030 2038 2701
walk	7849
walk$	3201 3219 6258 6259 6260 6261 6262 6372 1154 1163 1534 1535 7572
walked$	3264 3435 3442 3557 1154 1163 1534 1535 5580
walking$	5995 6104 1154 1163 1534 1535
walkked$	1154 1163
walkking$	1154 1163
walks$	1154 1163 1534 1535
wall$	5003
wannabe$	2225 2846
wannabes$	2846
want	4830 1813
want$	6187 6188 3702 6813 6895 4092 4093 4094 4095 1186 7143 7144 7145 7146 7162 7163 7164 7180 4402 1435 7651 7815 2008
wanted$	3197 6334 1186 7245 1436 1771 2008 2132 2148
wants$	6187 6188 6895 1186 7162 7163 7164 7180 4402 7815 2008
ward	7911
warden	4822 4823 4824 1767 1768 1769 1802 4863 5017 1963
warden$	1745 7639 7657 7658 7659 4825 4826 4827 1799 4860 7698 1931 7852 1964 1969 1970 7865 5032 1989
wardens$	6527 6718 6719 1745 7639 7657 7658 7659 4825 4826 4827 1799 4860 7698 1858 1931 7852 1964 1969 1970 7865 5032 1989 5274
warn$	1876
warned$	5977 5978 3144 87 88 89 90 91 92 93 94 3153 96 97 98 99 100 101 6002 6003 6004
warning$	5974 6000 6001 6475 6476 6477 6478 6479 1623 1624 1625 1626 7536 7537 7556 7557 7780 5127 5275 5584 5585 2566 5870
warnings$	5974 6000 6001 6475 6476 6477 6478 6479 1623 1624 1625 1626 7536 7537 7556 7557 7780 5275 5584 5585
warran	5046
warrant$	1026 1027 1028 7750 7881 5669 2930
warrants$	5669 2930
wary$	5917 3084 3085 3086 3087
was	1850 5045 2685
was$	86 95 156 157 248 433 434 591 592 593 652 678 679 680 681 682 683 684 685 686 687 735 3800 3805 766 780 781 782 783 784 785 917 921 3979 922 923 924 925 928 929 930 931 6967 6970 4202 1167 4254 4402 1378 1379 7392 4569 1587 4680 4681 4716 1666 1667 7598 1712 7621 4861 4878 4940 2012 2247 2251 2284 2288 2299 2300 2310 5456 5500 2530 5639 2646 2693 2698 2704 2705 2716 2732 2750 2752 2753 2786 2790 2800 2807 2809 2810 2814
wash$	1634
washed$	1634
washes$	1634
washing$	1634
wasn$	1187
waste$	552 2537
wasted$	552 2537
waster$	6580 2846
wasters$	6580 2846
wastes$	552 2537
wasting$	552 2537
watch	1997 2567
watch$	7040 7041 7042 4835 7685 1800 7699 7744 1920 4989 7856 5055 2117 5509 5514 5701
watche	4866
watched$	7423 7424 7687 1800 7701 4989 7842 7848 2117
watches$	7040 7041 7042 5509 5514
watching$	1800 4989 2117
watchlist$	5625
watchlists$	5625
watchs$	1800 4989
water$	5163
wave$	5702
wavy$	2440
way$	20 5939 3893 4199 1142 1143 1144 7059 4229 4230 4312 7496 1675 7878 5217
ways$	5939 6724 6789 6845 7221 5217
wayward$	2298 5357 2397
we	1769
we$	4335 4336 4338 4339 4383 4384 4385 1672 4827 1858
weak$	3762 6635 6636 6637 6638 746 1552 1553 1554 1555 7551 7552 7553 7554 4734 1702 2323 2324 2517 2554
weaker$	3721
weaned$	2040
weapon	7635 7645 7718 7834 8038
weapon$	7705 7725 7726 8037 2650
weapons$	6123 1762 7705 7725 7726 2650 2927
wear	2141
wear$	6258 6259 6260 6261 6262 1103 1124 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 2441 2451
wearing$	1103 1124 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 2141 2441 2451
wears$	1103 1124 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 2441 2451
weary$	5414
weed	5210
weed$	6029 6030 6157 6158 6159 6213 6214 6215 6216 6217 6218 6219 6220 6225 6228 7689 5086 7922 7933 8045 5226
week$	7222 7223 7224 5595 5856
weekend$	7902
weeks$	5595 5856
weighed$	3013 3016
weighs$	3016
weight	5068 5093 7929
weight$	7903 7928 5775
welcome$	2200
welcomed$	2200
welcomes$	2200
welcoming$	2200
welfare$	5903 3069 5940 5941 5942 5943 5944
well$	5999 6629 826 827 836 873 896 991 1008 1011 1086 1091 2401 2414 2422 5508
wellbe	5093
wellbeing$	5903 5940 5941 5942 5943 5944 6425 6426 7928
went$	5979 240 241 242 243 244 245 274 275 276 3348 294 295 361 362 363 6295 6296 598 620 1154 1163 1648 2022 2136 2193 2194 5253 2788
were	7674 1850
were$	3121 86 95 3167 156 157 248 433 434 6412 591 592 593 652 678 679 680 681 682 683 684 685 686 687 735 766 780 781 782 783 784 785 6722 917 921 3979 922 923 924 925 928 929 930 931 1071 1167 4254 4402 1378 1379 7392 1587 4681 4716 1666 1667 1712 7621 4861 4878 4933 2247 2251 2284 2288 2299 2300 2310 5456 5500 2530 5639 2646 2750 2790 2800 2807 2814
weren$	1187
wet$	2027
wets$	2027
wetting$	5770
what$	3161 6139 6255 3499 3500 462 6384 521 522 6723 3890 6729 6916 6917 7534 7556 7557 4978 5256 5259 5585
whatever$	6420 6889 6906 1188 1189 1190 1191 1280 1281
whatsapp$	296 3354 297 3355 298 3356 299 3357 300 3358
whatsoever$	7392
wheel$	7435
wheelchair$	2972
when	5617
when$	3352 3353 6384 7595 7693 7700 5793
whenever$	3352 7693
where	5617
where$	5919 5920 5921 5922 6384 1812 4990
wherea	4837 1923 4981 4982 1955
whereabouts$	7672 7673 5013
which	5608 5617
which$	7712 7818 7824 5001 5014
while$	7425
white$	1074 1093 4154 1099 4176 4177 4178 1121 1150 2396 2397 2418 2425 5509 2456
who	7635 7656 7712 7818 7824 5001 5014 5617
who$	5919 5920 5921 5922 3401 3402 485 6384 6510 6520 6722 6967 6970 1773 4834 4840 1807 1832 1843 4904 1851 4990 7829 5015 7864 5035 7872 5048 5456
whole$	4640 4642 2231
wholly$	2482 2485
whom	7818 7824 7836
whom$	5919 5920 5921 5922 6384 7666 7736 1851 4990
why$	479 480 6384 523 524 525 526
wicked$	2240
wider	1816
wider$	4874
wife$	7970 8002
wild$	2231 2240 5329 5330 5331 5357 2419 2440 2858
wilful$	2879
wilfully$	290 2534 2879
will$	566 586 981 1001 1013 1016 1201 1202 1203 1204 1205 1206 1207 1208 1212 1213 1228 1232 1233 1234 1242 1243 1244 1245 4311 7158 7159 7160 7161 4342 7184 1292 1293 1294 1295 1296 4378 4379 4382 4402 7239 7240 1355 1356 4816 1761 4850 1799 4927 1927 5045 2472 2474 2486 2660
willed$	5381
willing$	130 131 136 527 528 529 4241 4243 4245 1753 2192
willingly$	6250 6251 359 5251 5252 2195
willingness$	6057 4363 7199 7200 7201 7202 7203 7204
wind$	634 635 4291
winding$	634 635
winds$	634 635
winter$	6143 6144
wiry$	2400
wisdom$	3976 919
wise$	3122 830 831 875 1072 5410 5415 5416 2363 2376
wiser$	3112 870 875
wish$	4363 7199 7200 7201 7202 7203 7204 7815
wished$	2008
wishes$	2008 5584
wishs$	7815
with	7773 5203 2620
with$	6069 6072 6077 6109 3282 3288 3292 6205 3371 3374 3375 3403 6254 3478 3479 6386 3681 3684 6525 3703 6622 6626 6632 6633 6639 3860 6699 810 6714 3880 3883 840 4054 4055 4056 6967 6970 1103 1113 1114 1115 1116 1157 7113 7157 7212 1496 7546 4806 4831 7675 4875 7714 2016 5139 7984 5184 2144 5270 2340 2441 2447 5604 5681 5721 2728 2747 5837 5871
withar	7822
withbu	7822
withcr	7822
withda	7822
withde	7822
withdi	7822
withga	7822
withheld$	495 496 5592
withhold$	495 496
withholding$	495 496
withholds$	495 496
within$	3851 4882 5060
withof	7822
without$	3284 696 6874 6875 6876 6877 6878 6879 6880 6881 6882 6883 6884 6885 6886 6906 1046 1238 1241 4320 1308 1497 1498 4581 2060 2480 2481 2498 2514
withro	7822
withsh	7822
withst	7822
withsu	7822
withth	7822
woeful$	1702 2879
woefully$	2879
wolves$	6598 6599 6600
woman	5205
woman$	6778 3951 6820 6825 6826 6827 947 6842 6843 6844 6848 958 959 6870 8019 8040 5424
women$	6567 6771 6778 6781 3949 6790 6792 6810 6818 6825 6826 6827 958 959 978 6900 7022 7070 5424 5433
won$	539 540 541 542 543 545 555 582 1214 1215 1216 1217 1218 4308 2469 2488
wont$	1214 1215 1216 1217 1218 2469
wool$	5429
woolly$	2879
word$	7539
wore$	6258 6259 6260 6261 6262 1103 1124 1130 1131 1132 1133 1134 1135 1136 1137 1138 1139 2441 2451
work	5672
work$	69 71 72 3241 6126 252 253 254 255 256 257 258 259 260 455 6439 6586 3787 3797 6676 3864 3899 7072 7095 7101 4278 7115 4322 7177 7206 7207 7208 7213 7407 1818 5208 5264 2319 5527 5535 5575
worked$	252 253 254 255 256 257 258 259 260 455 7192 7193 7194 7195 7196 2137 5536
worker	7911
worker$	6028 6211 6385 6447 4457 4462 4463 7561 7590 4773 4782 5177 8031 5265 2541 5881
workers$	6028 6211 6385 3610 6447 6695 6734 6735 6736 4335 4336 4338 4339 4457 4462 4463 7561 7590 4782 5265
working$	252 253 254 255 256 257 258 259 260 455 3798 7206 7207 7208 5535 5602 2767
works$	252 253 254 255 256 257 258 259 260 455 5536
workshop$	69 71 72
workshops$	69 71 72
workshy$	2858
world$	6789 2356 2357
worldly$	875 2358 2863
worn$	6263 6278 6279 6280 6281 6284 7682 4849 5500
worr	2035 2072 2129
worried$	4713 1735
worries$	6471 6472 6473 6474 5584
worry$	5584
worrying$	6640 6641 6642 6643 6644 6645 6646 6647 6648 2301 2303
worse$	3532 6898 6899 7509 7510 5438
worst$	3501 2585
worth$	6462
worthless$	2858
would$	389 396 3455 3464 3537 3584 646 688 6813 1219 1220 1221 1232 1233 1234 4342 4402 7239 7240 1355 1356 4816 1761 2470 2474 2486
wouldn$	3462 3581 1219 1220 1221 2470
wound$	634 635
wrap	8038
wraps$	6616 5226 5345
wreak$	2278
wreaked$	2279
wreaking$	2277
wreck$	2206
wrecked$	2206
wrecking$	2206
wreckked$	2206
wreckking$	2206
wrecks$	2206
wrist$	7907
wrists$	7907
writ	5827
write$	1607 1925 1956 7961 2262 2263
writing$	1610 1925
written$	1588 1609 2069
wrong$	3112 3113 3182 3252 3253 3254 6127 6509 6516 6517 6518 7591 7592 4770 2161 2214
wrote$	1608
xanax	5099
xanax$	7934
y$	6839
year	5129
year$	3404 6563 3731 6783 3959 1076 1079 1081 7960 5129 7964 5595 5856
years$	6768 6769 6770 6851 6852 6853 5595 5856
yet$	3156 1684 4762
yield	2551
yjs	5195
yjs$	8030 2823
yob$	2846
yobbish$	2303 2846
yobbo$	2846
yobbos$	2846
yobs$	6598 6599 6600 2846
yoi$	3052
yos	5195
yos$	8030 2823
yot	5195
yot$	8030 2823
young	5205
young$	158 204 638 3706 6652 3821 3822 6666 6667 6668 6669 6670 6671 791 792 3852 3940 4124 4125 4126 4127 4128 4129 1074 6967 6970 4330 4429 4653 4654 4663 4709 4748 4750 4805 7690 7692 4858 1803 1804 1847 7745 1855 7751 4934 4937 5011 7890 8040 2182 2242 2245 2252 2281 5356 5402 2372 2396 2580 5684 5690 2787
younger$	3721 6569 6570 5161 5225
youngers$	7734
youngster$	6652 6666 6667 6668 6669 6670 6671 5356
youngsters$	6652 6666 6667 6668 6669 6670 6671 5225 5356
youth	2591 2819
youth$	6652 6655 6666 6667 6668 6669 6670 6671 1074 6967 6970 6973 6974 1716 4821 1815 5195 2138 2242 5302 2245 5356 5455 2398 2580 2810 2819
youths$	6540 6652 6655 6666 6667 6668 6669 6670 6671 6967 6970 1815 5302 5356 2398 2869
yp	4805 4813 7669 7686 7688 7690 7692 4858 7694 1803 1804 7745 7751 4938 7890 2036 5101 2058 2078 5138 8001 5180 5181 2130 8044 2154 2591 5660 5684 5809
yp$	2219
yp1$	2218
yp2$	2218
yp3$	2218
yp4$	2218
yp5$	2218
yp6$	2218
yro$	3050
zero$	1305 4547 2535 2618
zits$	5505
