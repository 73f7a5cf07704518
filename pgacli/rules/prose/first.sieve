5995 5843 5024

(put~|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<owner> own (actions|behaviour|choices|conduct|drinking|drug use|smoking|carelessness|curiosity) (led|has led|have led|put|puts|place|places|placed|expose|exposes|exposed|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
(<their>|<owner>) [own] (behaviour|actions|clothes|dress|posts|conduct|lifestyle|way of dressing) (draw|draws|drew|attract~|invite~|bring|brings|brought|encourage~|entice~|tempt~|provoke~) [the|older|these|unwanted|adult|this] (men|man|adults|attention|trouble|strangers|dealer+|exploiter+|males|harm|it) [to|on|upon]
(should|must|need to|needs to|ought to|could) [really|also|all|just|now] be [a bit|a lot|much|far] (more careful|more sensible|more cautious|more wary|more responsible) [about|of|with|in|when|online|who|whom|where|what]
(should|must|need to|needs to|ought to) [really|also|all|just|now] be (careful|wary) [about] (who|whom|where) (they|he|she)
(substance misuse|drug use|drinking|drug taking|cannabis use|alcohol use|substance use) [by|of|among] [the|this|these] ... (expose~|puts|put|place~|leave~|makes) (them|him|her) (to|at|in|open|vulnerable|more|easy) ...
<their> own (decision+|lifestyle|friendships|posts|clothes) (led|put|puts|placed|place|expose|exposed|leave|left|caused|cause|mean|means|brought|bring)
(put~|place~|leave|left) <self> at the mercy of
(prolong~|perpetuat~|perpetuates|enable~|facilitate~|invite~|assist in|complicit in) <their> own (abuse|exploitation|harm|grooming|victimisation)
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more|wide|wide open to being] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied)
(throw~|threw|thrown|fling|flings|flinging|flung) <self> at [the|any|these|older|grown|adult|any of the] (men|man|boys|lads|dealers|males|drivers|doormen|strangers|people|him|them|anyone|anybody)
(get|gets|got|getting) <self> (into [a|an|some|these|such|more|all sorts of] [very|really] [of] [dangerous|risky|difficult|bad|vulnerable|compromising|unsafe|serious|dodgy] (trouble|situation+|danger|debt|difficulty|bother|fights|position+|mess|scrapes|it|this)|arrested|excluded|hurt|robbed|stabbed|beaten up|attacked|caught|noticed|exploited|groomed|involved)
(do|does|did|doing|done) (nothing|little|next to nothing) to (protect|help|safeguard|look after) <self>
(do|does|did) (nothing|little|next to nothing) to keep <self> safe
facilitat~ the (exploitation|abuse|grooming|recruitment|offending)
(lay|lays|laid|laying) <self> [wide] open
(put~|place~) <self> in (his|the man's|the men's|a man's|men's) (way|path|reach|hands)
(make~|made) <self> [such] easy (meat|pickings|game)
too _ for <their> own good
(set|sets|setting) <self> up (to (be|get)|for (a|trouble|failure|harm|robbery|it|an)|as [an|a] [easy] target+)
(throw|throws|threw|throwing|thrown) caution to the (wind|winds)
(open|opens|opened|opening|leave|leaves|left|leaving) the door [wide|wide open|open] to (being|trouble|harm|danger|exploitation|abuse|blackmail|grooming|violence|robbery|such _|this kind of _)
(responsible|accountable|answerable) for (what|everything [that]) (was done|is done|happened|happens|has happened|befell|has been done) [to <them>]
(get|gets|got|getting) <self> (pregnant|addicted|hooked|evicted|banned|barred|a (name|reputation|record)|known|stabbed|shot|filmed|used|noticed by)
risk (taking|taker+) [behaviour+]
high risk (behaviour+|activity|activities|lifestyle+)
(get|gets|got|getting) a (kick|buzz|thrill) (out of|from) [_] (danger|risk+|trouble|attention|fighting|crime|stealing|dealing|the chase)
(get|gets|got|getting) (a kick|a buzz|a thrill|a laugh|off) (out of|from|on) (running|going missing|danger|winding|baiting|scaring|frightening|provoking|upsetting|causing|breaking|shoplifting|stealing|hurting|bullying|intimidating)
(take|takes|took|taken|taking) [unnecessary|needless|big|huge|serious|such|more|silly|stupid|a lot of|lots of|too many|unacceptable|these|many|increasing|greater|all sorts of|great|terrible|foolish|enormous] risks
(take|takes|took|taken|taking) [an|a] (unnecessary|needless|big|huge|serious|silly|stupid|foolish|terrible) risk
(fund|funds|funded|feed|feeds|fed|support|supports|finance|pay for|pays for) <their> [own] [_] (habit+|addiction+|drug use|substance use|cannabis use|lifestyle)
(risky|riskier|reckless|self destructive|irresponsible|promiscuous|unsafe|foolish|foolhardy) (sex|behaviour+|behavior+|choice+|lifestyle+|conduct|activity|activities|decision+|habit+|way+|action+|attitude+|relationship+|stunt+)
(harmful|dangerous) (behaviour+|choice+|lifestyle+|habit+|decision+)
(give~|gave|pay|pays|paid|take|takes|took) (little|no|scant|hardly any|not much|not enough) (thought|heed|regard|care) (to|of|for|with) (<their> [own] (safety|welfare|wellbeing)|[the|any] (danger+|risk+|consequences))
how little (thought|regard|care|heed) ... ... (to|for|of) <their> [own] (safety|welfare|wellbeing)
(recklessly|irresponsibly)
(disregard|lack of regard|(no|little|scant|without) (regard|thought|concern)) (for|to|about|of) (<their> [own] (safety|welfare|lives|wellbeing)|[the|any] (consequences|danger+|risk+))
(heedless|careless|oblivious) (of|to|about) (<their> [own] safety|[the|any] (danger+|risk+|consequences))
disregard~ <their> [own] (safety|welfare|lives|wellbeing)
(foolish|naive|stupid|silly|unwise|daft|careless|rash|reckless|irresponsible) of (them|him|her|the (girls|boys|young people|lads|friends|group|children|cast))
lifestyle+ [choice+]
(is|was|been) [entirely|very much|clearly|ultimately|all] <their> [own] (decision|choice) to (get in|get into|go back|go to|go with|go off|stay out|run|sell|carry|hold (drugs|packages|parcels|money|cash|a knife|knives|weapons|stuff|things|it|them)|send|drink|take|smoke|meet (him|them|the men|a man|older|men|this)|return|be (filmed|photographed|there))
(at some point|in the end|ultimately|at the end of the day|when all is said and done) ... ... (is|was|has been|be) [all|very much] <their> [own] (decision+|choice+)
(is|was|been) [entirely|very much|clearly|all] <their> [own] decision to (stay|go|leave|carry|sell|meet|run|return|drink|take)
(have|has|had) [all|both|now|already|clearly] made <their> [own] (choice+|decision+)
(make|makes|making|made|take|takes|took|taken) [a|an|the|their own] (conscious|deliberate|free|informed|active|calculated) (decision|choice) (to|not to) (deal|sell|carry|run|go|stay|meet|associate|commit|offend|steal|return|drink|use|get|ignore|miss|skip|truant|be|send|work|remain|report|engage|attend|come|hang)
(make|makes|making|made) [some|such|very|really|more|increasingly|<their>|these|a|an|consistently|repeatedly] (poor|bad|better|wrong|unwise|unsafe|safer|risky|riskier|dangerous|unhealthy|healthier|positive|negative|smarter|sensible|foolish|stupid|questionable|wiser|terrible|silly|reckless|harmful|irresponsible|good|right|the wrong|the right) [life|lifestyle] (choice+|decision+)
(poor|bad|unwise|wrong|unsafe|questionable|terrible|stupid|unhealthy|maladaptive|misguided|ill judged|ill advised|self defeating) [life|lifestyle|relationship|friendship] (choice+|decision+|decision making)
life choice+
choice of (peers|peer group|friends|friendship group+|associates|company|companion+)
(chosen|chose|choose|chooses|choosing|opted|elected|decided) not to (use|take up|accept|engage with|attend|access) (it|them|this|that|any|what|support|help|school|lessons|college|sessions|appointments|meetings|the (support|help|offer+|session+|appointment+|club|centre|programme|project|meeting+|clinic|school))
(decision making|decisions|judgement|judgment) [_ly] (is|was|are|were|can be|has been|have been|remains) [<very>] [<very>] (poor|bad|questionable|reckless|impulsive|unwise|terrible|impaired|appalling|erratic)
(choices|decisions) (they|he|she) (make|makes|made|are making|is making|were making)
(get|gets|got|getting) (what was coming|what they deserve~|what he deserve~|what she deserve~|<their> just deserts)
(given|had|have had|offered) (every|ample|plenty of|many|endless) (opportunity|opportunities|chance|chances) to (leave|engage|change|stop|accept|speak up|say no|walk away)
(choose|chooses|chose|chosen|choosing|prefer|prefers|preferred) not to ((come|return|stay|live|sleep) (home|back|at home|there)|go (home|back to (school|college|lessons|class|<their>)))
(prioritise~|put|puts|putting) [the|their] (group|gang|friends|friendship+|men|drugs|boyfriend+) (over|above|before|ahead of) <their> own (safety|welfare|needs|wellbeing)
choice of (boyfriend+|girlfriend+|men|partner+)
(poor|bad|wrong|risky|foolish|silly|unwise) (choices|decisions) [<they>] [all|usually|always] (begin|begins|began|start|starts|started|happen|happens|happened|come in|creep in|crept in|set in|follow|followed|resume|resumed|continue|multiply|pile up|(are|were|get|got) made)
(not|do not|does not|did not|never|rarely|seldom|cannot|unable to|struggle~ to|fail~ to|incapable of) [always|often|yet|ever|seem to|appear to|been|able to|capable of] (make|making|made) [a|any|very|the|<their> own] (good|sensible|safe|positive|wise|right|healthy|better|safer|appropriate) [life|lifestyle|friendship] (choice+|decision+)
(session+|work|workshop+|programme+|lesson+|learning|talk+|support|mentoring) ... ... ... (on|about|around|in|to) (making|make|help them make) [more] (better|positive|good|safer|healthier|healthy|right|sensible|wiser|smarter|informed) [life] (choices|decisions)
(session+|work|workshop+|programme+|lesson+) ... ... (on|about|around) [the] [<their>] (consequences|decision making)
consequences of <their> [own] (actions|behaviour|choices)
understand ... (risks|dangers) they (are taking|take|run)
(teach~|taught|help~|support~|encourage~|educate~) (<them>|the (boys|girls|young people|children|friends|lads)|young people|each of them|members|pupils) [to|how to|about how to] make [more] (better|safer|healthier|wiser|smarter|sensible|good|positive|right) choices
(learn|understand|realise|know|accept|see|taught|shown|told) that [<their>] (actions|behaviour|choices) (have|has) consequences
(despite|in spite of) [all] [the|<their>|our|all|repeated|numerous|several|many|constant|clear|safety] (warning+|advice|safety plan+|safety planning|reminders) [[given] (from|by) [the] (police|staff|school|professionals|adults|parents|workers|services|social worker+|youth worker+)]
(despite|in spite of) [having] (being|been) [repeatedly|constantly|clearly|often|regularly] (warned|advised|told|reminded|spoken to) [repeatedly|many times|several times] [about|of] [the] [risks|dangers] [by [the] (police|staff|school|professionals|adults|parents|workers|services)]
(been|were|was) [repeatedly|often|regularly] (warned|advised) ... ... (but|yet|and|and yet) [still] (continue~|still|keep~|carry on|carried on|go|went|choose|chose|persist~)
(been|were|was) [repeatedly|often|regularly|already|also] (warned|told|advised|spoken to|reminded) (often enough|enough times|quite enough)
(been|were|was) [repeatedly|already|also] (warned|advised) (many times|countless times|time and again|again and again|more than once|plenty of times)
(warned|advised|told not to) ... (but|yet|and) ... (regardless|anyway|all the same|nonetheless|nevertheless|even so|just the same)
(told|warned|advised|reminded|asked) ... ... not to ... ... ... (but|yet|and) [_] (went|go|goes|did|do|met|meet|meets|carried on|carry on|continued|kept|returned|came|rang|replied|stayed) [_|_ _] (regardless|anyway|all the same|nonetheless|nevertheless|even so|just the same)
(been|were|was|are|is) [repeatedly|often|clearly|expressly|already|all] (told|warned|advised|asked) [_ly|by _|by their _] not to ... ... (but|yet|and) (they|he|she|still|promptly) (went|did|do|go|still|continued|carried|met)
persist~ in (going|returning|meeting|seeing|visiting|hanging|staying|spending|walking|using|carrying|messaging|replying|being)
(although|though|even though|despite knowing) [<they>] [know|knew|knows] [full well|very well|perfectly well] what (may|might|could|can|will|would) happen
knowing (full|perfectly|very|quite) well (what|that|who|how)
(despite|in spite of) [all] [the|our|much|extensive|previous|repeated|significant|intensive] (work|support|sessions|education|input|intervention+|efforts) (done|given|offered|on|around|with|from|put|undertaken|completed|provided|by)
had [more than] (plenty of (warning+|chances)|(enough|many|several|numerous|countless|ample|repeated) [clear] warning+)
(despite|in spite of) (everything|all) [that] <they> (had been|have been|were) (told|taught|warned)
(know|knows|knew|known) (full|perfectly|very|only too) well (what|where) (it|this|that|these|those) [all] (lead~|led|mean~|meant|end~|will|would|could|might)
(know|knows|knew) [that] (they|he|she|it|this|that) (will|would|could|can|may|might|are going to|is going to) ... ... (trouble|danger|hurt|excluded|arrested|harm) ... (but|yet|and) [they|still|he|she] (carry on|carries on|carried on|do it|does it|did it|still (do|go|went|did)|keep (doing|going)|keeps (doing|going)|kept (doing|going)|persist~|continue~)
(know|knows|knew|understand|understood|aware of) [all|about|of] the (risk+|danger+|consequences) (and|but|yet) [they|he|she] [still|then] (do it|does it|did it|do so|does so|did so|(go|goes|went|return|returns|returned) (back|there|ahead|with|to (the|a|his|that) (flat|house|men|man)|anyway|regardless|all the same)|carry on|carries on|carried on|continue~ to|ignore~|(keep|keeps|kept) (going|doing|returning|meeting|on|seeing|drinking|carrying))
(know|knows|knew|known) full well (what|that|how|who|where|which) _
(despite|in spite of) [having] (being|been) (given|offered|taught|shown|provided with) ... ... (strategies|advice|guidance|information|support|help|tools|opportunities|chances|sessions|alternatives|warnings) [_|_ _|_ _ _]
(did not|do not|does not|never|would not|failed to) (disclose|report|tell|speak|say|seek|ask) ... ... ... (when|although|though) <they> (had|have|has|were given|was given) (the|every|a|ample|many|plenty of) (chance+|opportunit~|opportunity|opportunities)
insist~ (on|upon) _ing ... ... (where|when|though|although) <they> [all|both|well|already] (know|knew|knows)
(know|knew|knows) (what|who) (he|the man|the men|they|it|these men|the driver) (was|were|is|are) [like|after] (and|but|yet) [they|all|still] (got in|get in|went|go|got into|accepted|took|met|meet|stayed|sent)
(although|though|even though) <they> [all|well|must] (know|knew|knows) (what (goes on|happens|went on|is going on|he (is|was|does|wants|wanted)|it is)|who (is|was) there)
for [a|the|some|free] (vapes|drink|money|drugs|weed|alcohol|gifts|presents|cash|trainers|cigarettes) ... ... (will|would) (overlook|put up with|do (anything|most things|a lot)|go along|keep quiet|say nothing|go with)
(one|you|we|anyone|anybody) (has to|have to|must|can only|may well) (ask|wonder) (what|why|how) <they>
(allow~|let|lets|letting|permit~) [the|some|these|those|an|a] [older|unknown|adult|other] (adults|men|man|males|dealer+|exploiter+|strangers|older (peer+|boys|males|men|people|ones|lads)) (to|use|in|into|inside|stay|store|hide|drive|touch|film|buy|give|pay|pick|kiss)
(lead|leads|led|leading) (them|him|men|the men|the man|older men|these men|adults|the adults) on
(encourage~|entice~|lure~|tempt~|seduce~|egg~ on) [the|some|older|adult|these|those|two|several|local] [older|adult|unknown|young] (men|man|males|stranger+|dealer+|exploiter+)
(string|strings|strung|stringing) [the|these|older] (men|man|him|them) along
(egg|eggs|egged|egging) (him|(the|these|older) [older] (men|man)) on
(give|gives|gave|giving) [the|these|older] (men|man|males|adults|him|drivers|strangers) (the wrong (idea|impression|signals|signal)|ideas|mixed (messages|signals)|the come on)
(give|gives|gave|giving|hand~) out <their> [phone|home|snapchat] (number+|address|addresses|snapchat|details|location) to (strangers|men|older _|anyone|adults|people they)
(happy|glad|willing|keen|eager|content) to be (photographed|filmed|touched|kissed|picked up|driven) by [the|an|these|older|some|a|any] [older] (men|man|males|adult+|driver+|stranger+|dealer+)
(encourage~|entice~|tempt~) [the|these|bus|taxi|some] [bus|taxi] (driver+|guard+|steward+|customer+|older boys|lorry drivers) by _
seduce~ (the|a|their|that|this|one) [_] (coach|teacher+|worker+|driver+|man|men|steward+|shopkeeper+|tutor+|boss)
(happy|glad|willing|keen|content|eager|only too happy|quick|pleased) to (take|accept|receive|have) [the|<their>|any|all|these] (lift+|gift+|money|drink+|drugs|vape+|weed|cash|presents|alcohol|cigarettes|trainers) ...
all over (the|those|these|any|older|some) [older] (men|man|lads|males|boys)
(invite~|attract~|encourage~|draw|draws|drew) [the|unwanted] (contact|attention|interest|approaches|messages|advances) (from|of) [older|adult|unknown|strange] (adult+|men|males|strangers|dealer+|exploiter+|older _)
pursue~ [the|these|some] (older|adult) (men|man|males|people|boys|lads)
(know|knows|knew|knowing|understand|understood) what is (expected|wanted|asked) [of them] in return
(seek|seeks|sought|seeking) [out] [the] (contact|relationship+|attention|sex|company) (with|from|of) [the|these|those|some] [older|adult|unknown] (men|man|adults|males|strangers|exploiters|dealers)
had [many|several|every|ample|plenty of|numerous|enough|the|an|a] (opportunit~|opportunity|opportunities|chance+) to (leave|get (out|away|off)|walk away|stop|escape)
accept~ [the|these|free|more] (lift+|gift+|money|drink+|drugs|vape+|weed|cash|presents|alcohol|cigarettes|trainers) from (strangers|men|older _|adult men|adult males|the men|these men|unknown _|dealer+|people they do not know)
(sneak~|snuck) (out|off|away) ... ... (to|at|and|with|from) _
(invite~|provoke~) the (comments|remarks|looks|stares|advances|catcalls|abuse|insults|attention|whistles|messages) (that|which|they|he|she|of|from)
(encourage~|welcome~|invite~|court~|enjoy~|return~) his (attention+|advances|interest|affections|flirting)
(welcome~|invite~|ask~) (the men|these men|the man|older (men|man|boys|lads|males|dealers)|strangers|dealers|the dealers) (in|into|inside|round|up|over)
(make~|made) (it|things|themselves) [all too|so|very|too] easy for (him|the man|the men|these men|men|dealers|exploiters|predators)
(lead|leads|led) (him|the man|the men|these men) to (think|believe) (that|they|he|she|it)
(<their>|<owner>) (behaviour|posts|profiles|accounts|pictures|conduct) [online|there|_ly] (attract~|draw~|invite~|bring|brings|encourage~) [the|all the|all sorts of|every|such] (wrong|unwanted|bad|worst|strange|unsavoury) (people|men|sort+|attention|interest|crowd|types|company|characters)
flaunt~
(parade~|display~|show~ off) <their> (bodies|legs|figures)
(throw~|threw|fling|flings|flinging|flung) <self> at (the|these|those|older|any) (mechanic+|driver+|coach|coaches|barman|waiter+|steward+|bouncer+|teacher+|worker+|builder+|soldier+|footballer+|crew|band|staff|owner+|manager+)
(through|by|of|from|out of|as a result of|because of|due to|down to|a matter of|<is>) [entirely|very much|largely|all|partly|mostly|mainly] <their> own (choice+|doing|making|choosing|free will|actions|behaviour)
(into|back|there|away|missing|along|out|off|inside|drugs|men|man|money|car+|knives|pictures|photos|it|them) [_] (of|by) <their> own (volition|accord)
<their> own (fault|doing|stupid fault)
<their> choice to [go|stay|associate|carry|run|continue|put|return|ignore|hang|spend|be|use|remain]
(through|out of|by) choice
(is|was|are|were|seems|remains) (a|<their>) [own|conscious|deliberate|personal] choice
<owner> [own|persistent|repeated|continued] (failure|inability|unwillingness|refusal|reluctance) to (protect|safeguard|look after|recognise|see|report|leave|disclose|heed|listen|engage|learn|accept|say no|resist|walk away|stay away|keep <self>|name|speak|talk|tell|give|say|help|cooperate|make a statement|identify|answer|support)
(degree|element|measure|amount) of ((rational|free|personal|active|informed|conscious) (choice|agreement)|choice (in <their>|in the _|on <their>|here|about whom|by)|[_] (consent|complicity|willingness))
because of <their> (own|bad|poor|risky|silly|reckless|careless|loose) (behaviour|conduct|attitude|actions)
(through|because of|due to|owing to|down to|thanks to) <their> [own] (naivety|carelessness|recklessness|stupidity|immaturity|greed|silliness|foolishness)
(go|goes|going|went|come|comes|came|coming) back for more
(took|take|takes|taking) part in <their> own (exploitation|abuse|grooming|trafficking)
would not be in (this|that) (position|situation|mess|state) if (they|he|she) [had|did] ...
(excluded|placed|moved|removed|suspended|barred|isolated|sanctioned|accommodated) [permanently] ... ... (due to|because of|owing to|as a result of) <their> behaviour
(responsibility|blame|fault) ... ... ... (lie|lies|lay|rest|rests|rested|fall|falls) [partly|largely|mainly|mostly|also|in part|squarely|equally|ultimately|solely] (with|on|at the feet of|at the door of) (them|the (group|young people|girls|boys|lads|friends|children|pupils|victims)|these _|the group's _)
because <they> (chose|opted|decided) to be
<owner> own fault
(is|was) <their> [own] choice to (live|be|behave|stay|carry on|go on) (like|as|this|that|there|with|out)
(choose|chooses|choosing|chose|chosen|opt~|elect~) [instead|rather|still|freely|actively|deliberately|repeatedly|not] to [continue to|keep|carry on|still] (associate|mix|hang|spend time|spend their|stay out|stay with|go missing|go back|go with|go along|go to (the|a|his|her|older|adult|men|parties)|run|sell|carry|miss|truant|ignore|remain|return|live|drink|smoke|use|engage|disengage|disregard|keep company|put|place|break|commit|steal|deal|work for|be with|be out|be around|meet men|meet adult|meet older|attend|listen|accept|take up|comply|tell|disclose|see|sleep|share|send|follow|have sex|behave|sit with men|spend|stay away|leave|get|take|join|fight|offend)
(choose|chooses|choosing|chose|chosen|opt~|prefer~) [for] [a|the|this|that|such] [a life of|life of|way of|criminal|dangerous|risky|wrong|such a|unsafe] (life|lifestyle|crime|criminality|street+|drugs|wrong path|wrong road|wrong friends|men|gang life|gang+|danger|older boys|older men|bad company) [of]
(make|makes|made|making|took|take) (the|a|an|<their> own) [conscious|deliberate|bad|poor] (decision|choice) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|join|drink|smoke|use|ignore|keep|be (out|there|with)|put|fight|offend)
(<owner>|the) (decision+|choice+) to (go|carry|stay|run|miss|leave|associate|hang|meet|return|sell|drink|smoke|ignore|keep|be out|fight|offend|travel|get)
own (decision|choice) to (go|carry|stay (out|in the|with)|run|miss|leave|associate|hang|return|sell|drink|smoke|ignore|fight|offend|travel|get (into|in|involved))
could [just|all|easily|simply] (stop|leave|walk away|end|get out|say no|come away|put a stop to) [_ _|_] if <they> (wanted|chose|tried|really|made|put|would)
(happy|willing|content|prepared|keen) to (carry|run|hold|sell|deal|store|deliver|shift|move|hide) (for|drugs|packages|parcels|weed|stuff|things for|knives|weapons|a (knife|weapon))
could have (come|gone) (home|in) [at _|earlier|sooner|straight away] (like|as|when) <they> (were|had been|was) (told|asked|meant|supposed)
(change|changes|changed|mend|mends|mended) <their> ways
put~ <their> (friendship+|loyalty|boyfriend+|habit|fun|relationship+|phones) (before|above|ahead of|over) <their> [own] (safety|welfare|wellbeing|health|families|education|future+)
put~ (drugs|money|mates|friends|boys|men|partying|<self>) (before|ahead of|above|first and) <their> (family|families|safety|education|mum+|children|school)
could have (walked away|left|said no|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult|us|staff))
insist~ on (meeting|carrying|wearing|posting|replying|getting into|going|staying|seeing|hanging|returning|walking|keeping|being out|drinking|travelling|going back|visiting|spending)
(gave|give|gives|giving) in to temptation
prefer~ to (be with|stay out|hang|spend (time|<their>)|roam|go missing|truant|associate|live|sleep|be out) [out|around|with|on|the] ... [men|older|street+|night|crime]
(choose|chooses|choosing|chose|chosen) to go (there|off|out) with [the|some|these|an|a] (men|man|older _|adult+|strangers|dealer+)
(make|makes|making|made) <their> own (choices|decisions) (and|so) [_] (have|has|must|will|should|can|need) [to] (live|face|accept|bear|take|put up|deal) ...
self (place|places|placed|placing|placement+)
(happy|willing|content|prepared|keen|glad) to do (it|this|that|things|anything) for (the|a|some|a bit of) [easy|quick|extra|free|_] (cash|money|vapes|drugs|weed|trainers|clothes|thrill|buzz)
(do|does|did|doing) (it|this) for (the|easy|quick|some|a) [easy|quick|free] (cash|money|thrill|buzz|kicks|trainers|drugs|vapes|weed)
could [easily|simply|just] have (avoided|prevented|stopped) (this|it|that|harm|the (harm|attack|assault|robbery|trouble|fight)|being (hurt|robbed|attacked|stabbed|excluded|arrested))
could [all|both|easily|simply|just|always|at any point] have (rung|phoned|called|texted|told|asked|spoken to|come to|gone to|turned to|shouted for|let) (somebody|someone|anybody|anyone|us|staff|an adult|home|the police|help|a parent|a teacher|their parents|their mothers|for help)
could [just|all|both|simply|easily|always] have (said (something|so)|spoken (up|out|to)|reported (it|him)|refused|blocked (him|them)|screamed|run (away|home)|got (out|away)|stopped (him|it|them))
vote~ with (<their>|its) feet
takes two to tango
no smoke without fire
as bad as (each other|one another)
(made|make) (<their>) [own] bed+
the (ball|onus) is [now|very much|firmly] (in their court|on (them|the (young people|group|boys|girls|children)))
(it is|is) [now|entirely] (up to|down to) (them|the (young people|group|boys|girls|children)) [now] to (engage|change|accept|keep <self>|stay|stop|make the|make better|take (up|responsibility|the)|listen|behave|help)
(involved|involvement|engaged|engages|engaging|engagement|participate~|participation|complicit|implicated|dabble~|partake|partaking|mixed up|active) (in|with) ... <crime>
(involved|mixed up|embroiled|entangled) (in|with) [the|a|an|some|these|much] (wrong|bad|older|criminal|gang+|drugs|trouble|men|adult men|adult males|dealer+|elders|olders|exploiter+)
(engage~|indulge~|partake~) in [more|some|such|frequent|regular|increasingly|any|very|ever more] (risky|unsafe|dangerous|harmful|sexual|sexualised|criminal|offending|antisocial|anti social|inappropriate|reckless|unlawful|illegal|problematic|self destructive) _
(go|goes|going|went|gone|return~|drift~|back) [back] (to|into) (dealing|selling|the street+|offending|the line|shoplifting|running drugs)
(turn~|drift~|descend~|fall|falls|fell|fallen|falling|resort~|go|gone|went) (to|into|towards) [a life of] (crime|criminality|drug dealing|drugs|offending|prostitution|theft|shoplifting|violence|gang+)
(set|embarked|heading|headed|bound|destined) (on|for|down) [a|the] (path|life|road|career|route) (of|to|into|towards) (crime|criminality|offending|prison|custody|violence)
complicit in (the|this|their|its|what|everything) ...
recruit~ [by|into|to] [the|a|an|some|these] (gang+|dealer+|line|lines|county lines|men|older|drug+|criminal+|crime|adult+|network+)
recruit~ <their> [own|younger] (friends|mates|peers|siblings|brother+|sister+|cousin+|classmates)
recruit~ [in|other|some|more|new|younger] (children|boys|girls|pupils|youngsters|kids|classmates|younger|others)
(was|were|been|being) recruited (from|outside|at|on|online|over|last|in the) [the] (school|shop|station|park|street|estate|arcade|home+|chicken|bus|takeaway)
(was|were|been|being) recruited in (spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|school|the (spring|summer|autumn|winter))
(work|works|worked|working) for (a|an|the|some|older|adult+|grown|several|these|those|two|various|local|known) [known|local|older|much|group of] (man|men|dealer+|gang+|older|elder+|olders|adult+|network|line|lines|county line+|exploiter+|males|drug _|criminal+|boys|lads)
(work|works|worked|working) (for (dealer+|olders|elders|older _)|county lines|the line|the lines|a line|as [a] [drug] runner+)
(is|are|was|were|be|been|started|began|caught|seen) [still|also|now|actively] drug (running|dealing|pushing|trafficking)
(run|runs|ran|running|deal|deals|dealt|dealing|sell|sells|sold|selling|shotting|traffic~|trafficking|supply~|push~) (drugs|weed|cannabis|crack|heroin|cocaine|class a|county lines|a line|pills|packages|parcels|wraps)
(run|runs|ran|running|operate~|operating|manage~|managing|set up|sets up) [a|an|the|their|its] [own|small] (county line|drug line|deal line|drugs line|drug dealing _|drugs (business|operation|ring|network)|drug (business|operation|ring|network|empire))
(earn|earns|earned|earning|make|makes|made|making) (money|cash|good money|easy money) (from|by|through|out of|for|running|selling|carrying) [running|selling|carrying|dealing|drug|the] (drugs|county lines|dealing|line|lines|packages|weed|dealer+)
(shotting|shotted|trapping) (for|in|out|up|down)
(go|goes|going|went|gone) (country|cunch|ot)
(keep|keeps|kept|keeping|continue~) [on] (returning|going back|to go back|to return) to [the|that|his|a|this|her|an] [same|older] (flat|house|address|hotel|property|man|men|party|parties|car|car park|retail park)
(return~|go back|goes back|went back) to [the|that|his|a|this|her] (flat|house|address|hotel|property|man|men) ... (despite|in spite of|even though|although|against)
(go|goes|going|went|gone|return~|run|runs|ran|running|drift~) [straight|always|willingly|right|freely|repeatedly] [back] to [the|his|her|their|this|that|those|these|an|a] [same|known] (exploiter+|abuser+|perpetrator+|groomer+|dealer+|older (man|men|boys|boyfriend|lads|males)|men|adults|man|gang|people) [who _ <them>]
(keep|keeps|kept|keeping|continue~) [on] (returning|going back|to go back|to return) to (him|us|them|[the|these|those] [older|same] (men|man|dealer+|exploiter+|adults))
(keep|keeps|kept|keeping|continue~) [on] (going missing|to go missing|absconding|to abscond|running away|to run away|running off|disappearing|to disappear|going absent|going off)
(repeatedly|persistently|constantly|habitually|frequently|continually|regularly|deliberately|wilfully|always|often) (go|goes|going|went|gone|running|run|runs) (missing|away)
(persistent|habitual|serial|frequent|prolific|repeat|regular) (missing|absconder+|missing person|misper+|missing episodes)
(abscond~|absconder+|absconsion+)
(take|takes|took|taking) <self> off
(go|goes|going|went|run|runs|running|ran|leave|leaves|leaving|abscond~|disappear~) ... ... (whenever|when|as and when) (it|they|he|she) (feels|feel|felt|likes|like|wants|want|pleases|please|fancy|fancies|choose|chooses) [like it]
(truanting|truanted|truancy|skive~)
(bunk|bunks|bunked|bunking) off
(wag|wagging|wags) [off] (school|lessons)
(snapchat|instagram|tiktok|whatsapp|facebook|app+|online|internet|social media|phone+) ... (to|and) [arrange~] [to] (meet|contact|message|talk to|speak to|chat to|chat with|befriend) [older|adult|unknown|strange] (men|males|adults|strangers)
(contact~|message~|meet|meets|met|meeting|talk~|chat~|communicate~|speak|speaks|spoke|speaking|text~|flirt~|befriend~) [up] [to|with] [unknown|older|adult|various|several|strange|random|unsuitable|inappropriate|many|much older] (adult+|men|males|strangers|people they do not know|older people) ... (online|internet|phone+|app|apps|snapchat|instagram|social media|tiktok|gaming)
(send|sends|sent|sending|share~|post|posts|posted|posting) [out|over] (explicit|nude|indecent|naked|intimate|sexual|sexualised|topless|inappropriate) (picture+|image+|photo+|video+|selfie+|messages) [of <self>]
(contact~|message~|seek|seeks|sought|seeking) [out] (adult men|older men|older males|adult males|unknown adults|strange men|older boys)
(sext|sexts|sexted)
(<is>) [_ly|still|also|all] sexting
(produce~|make|makes|made|making|create~|take|takes|took|taking) [<their> own|their|some] (explicit|nude|indecent|naked|sexual|sexualised|topless) (picture+|image+|photo+|video+|selfie+)
(send|sends|sent|sending|share~|post|posts|posted|posting|swap~) [out|over|their|more|some] (nudes|nude selfies)
sexual (activity|activities|relations|relationship+|intercourse|encounter+|liaison+)
(have|has|had|having) sex (with|for)
(sleep|sleeps|slept|sleeping) around
(sleep|sleeps|slept|sleeping) with ... (man|men|boys|males|older|adult+|dealer+)
(underage|under age) sex
(do|does|did|doing|have|had|having) sexual (things|stuff|acts) (with|for)
sexually (active|experienced|available|precocious|provocative|promiscuous|advanced)
(promiscuous|promiscuity|promiscuously)
(provocative|provocatively|flirtatious|flirty) [behaviour|manner|way+|with]
flirt~ with [the|these|those|a|some|their] [_] (man|men|males|older|staff|adult+|officers|driver+|guard+|steward+|customer+|coach|coaches|teacher+|shopkeeper+|doorman|doormen)
(hypersexualised|hyper sexualised|over sexualised|oversexualised|hypersexual)
(multiple|several|many|various|numerous|different|number of) sexual partner+
child (prostitute+|prostitution|porn|pornography|sex worker+)
(prostitute~|pimp~) <self>
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
(partner+|boyfriend+|girlfriend+) (is|are|was|were|aged) [now|only|about|around|already|at least|in (his|her|their) [early|mid|late]] (18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|thirty|twenties|thirties)
sugar (daddy|daddies)
(in|having|has|have|had|began|begun|start~|form~|into|pursu~|a|an) [a|an] [sexual|romantic|intimate|consensual|serious|boyfriend|unhealthy|inappropriate|unsafe|risky] relationship+ with [a|an|the|some|several|much|his|her|their|two|these] [much] (older|adult+|grown|_ year old|man|men|male+|dealer+|exploiter+|perpetrator+|someone (older|much older|twice))
(dating|seeing|going out with|courting) [a|an|some|this|much] [much] (man|men|adult|older) [boy+|man|men|male+|lad+|person|guy]
(consensual|consenting) [relationship|sex]
(consented|consenting|consents|consent) to (sex|it|the sex|sexual _|the relationship|a relationship|being (touched|kissed|photographed naked))
that (he|she) consented
consented to (go|going|meet|meeting|travel|travelling|get|getting|stay|staying)
(besotted|infatuated|smitten|obsessed) (with|by) (him|the (man|men)|this man|an older|these men|older _|her (abuser|exploiter|groomer))
(love|loves|adore~|worship~|idolise~) (these men|older men|this man|an older (man|boy)|<their> (abuser+|exploiter+|groomer+))
in love with (him|these men|the (man|men)|older (men|man)|<their> (abuser+|exploiter+|groomer+)|an (adult|older _))
(18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|twenty _|thirty) year old (partner+|boyfriend+|girlfriend+|lover+)
willing (participant+|partner+|accomplice+)
(boyfriend+|girlfriend+|partner+) (of|who is) [about|around|at least|nearly|over] (18|19|20|21|22|23|24|25|26|27|28|29|30|eighteen|nineteen|twenty|thirty)
(partner+|boyfriend+|girlfriend+) in (his|her|their) [early|mid|late] (twenties|thirties|forties)
(boyfriend+|girlfriend+|partner+) with (<their> own (car+|flat+|place+|money)|(car+|flat+) [and] [car+|flat+|money|jobs])
(long term|sexual|romantic|intimate|serious|physical) relationship+ with (the|one of the|some of the|members of the) [_] (crew|mechanic+|driver+|doormen|bouncer+|owner+|staff|foreman|dealer+|men|builder+|band)
(go|goes|went|gone|going|come|came|get|got) (willingly|freely|voluntarily|knowingly)
(go|goes|going|went|gone|get|gets|got|took|take|takes|send|sends|sent|sending|carrying|taking|getting|do|does|did|enter~|travel~|follow~|carry|carries|carried|take part|took part) ... (willingly|knowingly|freely|voluntarily|of <their> own (accord|volition|free will))
(willingly|knowingly|freely) (go|goes|went|gone|got|get|gets|carry|carries|carried|sell|sold|take part|took|enter~|engage~|meet|met|send|sent|provide~|put~|travel~|allow~|exchange~)
(happy|willing|content|prepared|pleased) to be (exploited|used|groomed|abused|controlled|passed around)
consented to [the|these|those|all|both] (lift+|gift+|arrangement+|trip+|drive+|party|parties|touching|kissing|exchange+)
(go|goes|going|went|gone) along with (it|what (he|the men|was)|[the|these] [older] (men|man|dealer+))
agreed to [the|these|all] lift+
(as|is|are|was|were|been|all|both|equally|fully|just as|partly) complicit
knowingly
(return~|went back|go back|goes back|going back|got in|get in|gets in|got into|get into) ... ... voluntarily
(get|gets|got|getting|go|goes|went|gone|going) (in|into|off|out|away|back|along|with) ... ... (willingly|freely|knowingly|voluntarily)
(happy|glad|willing|keen|eager|content|only too happy) to be (taken|driven|collected|picked up|fetched) (for (a drive|drives|rides|a spin|a ride)|to (his|hotels|parties|a party|the flat)|by him|by them|about)
(gave|give|gives) in (too|so|all too) (easily|readily|quickly)
(sell|sells|sold|deal|deals|carry|carries|run|runs) ... ... because <they> (want|wanted|like|liked|enjoy|enjoyed|choose|chose) (to|it)
consented to (the|those|these|all|such|any|having|sleeping|meeting|going|being) [_] (relationship+|contact|meeting+|sex|men|it|arrangement+|encounter+|attention|photos|images|with|him|them|man|there|away|driven|taken|touched|used|paid)
agree~ to (the|this|his|that) (deal|arrangement|offer|terms|proposition) (and (took|kept|accepted)|for [the|some|a|free] (money|drugs|drink|gifts|cash|vapes))
if <they> (did not|stopped|would stop|would only|would just|just|only) [not] (hang|go|going|hanging|meet|meeting|stay|staying|associate|associating|mix|mixing|carry|carrying|behave|behaved|drink|drinking|dress|dressed|wear|wore|listen|listened|spend|spending|walk about)
if <they> had [only|just|not|never] (stay~|listen~|done|gone (home|straight|to|out|there|in)|come (home|straight|in)|behav~|followed|engaged|attended|said no|said something|spoken|told (someone|somebody|an adult|us|the|their|staff|her|his|a)|reported|chosen|thought|avoided|left|been (sensible|home|more|out|there|careful|in)|kept|walked away|answered|accepted|heeded|made|bothered|worn|dressed|drunk|let|got|gone|taken)
had <they> [only|just|not|never] (listened|stayed|stuck (to|with|at)|obeyed|complied|respected|done (as|what)|gone (home|straight)|come (home|straight)|behaved|followed|engaged|attended|said no|told (someone|us|an adult|the)|reported|chosen|avoided|left|been (sensible|home|more|out|there|careful|in|drinking)|kept|walked away|accepted|heeded|bothered|used)
(should not|should never|ought not to) have (been (out|there|with|drinking|in)|gone|got|let|accepted|stayed|talked|trusted|met|sent|worn|put)
(none of this|this|it|nothing) would [not|never] have happened ... if (they|he|she)
(could|would|might) [all|easily|well] (be|have been) (avoided|prevented) (if|had) <they>
otherwise <they> would not (keep|go|stay|do|return|be|have)
<they> would not (keep (going|doing|returning|coming)|go back|be there|do it|stay) (back|if|unless|otherwise)
(had <they>|if <they> had) (not|never) (replied|answered|gone (there|near|out|in|along|with|back|to)|got (in|into)|sent|met|accepted|talked to|trusted|agreed|let|posted|drunk|smoked|worn|opened|followed|carried|hung|ventured|strayed|lingered|been (there|out|alone|drinking))
(none of this|this|it|nothing|that) would [not|never] have happened (if|had) <they>
(trade~|play~|bank~) on <their> (looks|bodies|charms)
use~ <their> (looks|charms|sexuality) to
use~ (sex|<their> (body|bodies)) to (get|gain|obtain|pay|secure|earn)
(make|makes|made|making) [no|any|little|not the slightest] (attempt|effort) to (get (away|out)|leave|escape|resist|run|say no|call for help|stop him|stop it|fight back|walk away|refuse)
(had it not been|if not|but|were it not) for <their> own (recklessness|carelessness|foolishness|naivety|stupidity|behaviour|actions|choices|folly|greed|conduct|posts|drinking)
if <they> had been at (home|school)
if (they|the _|these _) would only (use|listen|stay|think|stop|behave|keep|tell|see|try|do)
if only <they> (would (listen|learn|stop|see|stay|try|think|use|tell|behave)|had (listened|learned|learnt|stopped|stayed|told|said (no|something)|thought|walked|come|gone|kept|behaved))
if <they> had (minded|stuck|used|shown|only|simply|kept) (<their>|to|the|<self>|more|some|away|out)
if <they> [only|just|all] (stayed|kept|stuck|went|came|listened|behaved) [to|the|at|straight] (home|in|indoors|away|out of|together|inside|sooner|earlier|advice|staff|us)
if <they> [only|just|all] (did not|stopped|would not|avoided|left) [the|these|those] (go|going|meet|meeting|talk|talking|reply|replying|hang|hanging|men|underpass|park|flat)
if <they> [only|just|all] (behaved|behave|acted|act|dressed|dress|posted|kept) [more|in a] (differently|sensibly|responsibly|properly|better|carefully|modestly|appropriately|sensible way|low profile)
if (it|they|the _|these _|the young people) [simply|only|just|all] (stayed|kept|stuck|went|came|behaved) [to|the|at|straight] (home|in|indoors|away|out of|inside|earlier)
if <they> [simply|only|just|all] (spent|spend) (less|more) time ...
if <they> [simply|only|just|all] (kept|keep) (off|away from|out of|to) (the|their|trouble)
if <they> [simply|only|just|all] (behaved|behave) [<self>|well|as they should]
(bring|brings|brought|bringing) [a lot of|much of|most of|all of|some of|a great deal of] (this|it|that|things|these|trouble) [down|back] (on|upon) <self>
(bring|brings|brought|bringing) ... ... (on|upon) (<self>|<their> own (head+|door))
(bring|brings|brought|bringing) (trouble|harm|danger|violence) to (<self>|<their> own (head+|door))
(<is>|just|simply|only|almost|practically) asking for (it|trouble)
(ask|asks|asked|asking) for trouble
(look|looks|looked|looking) for (trouble|a fight|bother|aggro|a scrap)
(out|only|always|clearly) looking for it
(court|courts|courted|courting|invite~|attract~) (trouble|danger|harm|violence|unwanted attention|exploitation|the attention of)
tempt~ (fate|providence)
(push~|ride~|rode) <their> luck
(can|could) [only|hardly|scarcely|not] expect (to be (hurt|robbed|attacked|stabbed|left alone|stopped|arrested)|trouble|sympathy|the worst|nothing else|no sympathy)
(play|plays|playing|played) with fire
(flirt~|dice|dicing) with (danger|risk|death)
(only have|only has|only had|have only|has only|had only) [got] <self> to (blame|thank)
(have|has|had) [got] (only <self>|<self>|only them|no one but <self>|nobody but <self>) to blame
(<is>) [partly|largely|entirely|solely|themselves|as much|mostly|at least partly|in part] (to blame|at fault)
(no one|nobody) to blame but <self>
<their> [own] fault
(deserve~) (it|what|everything|all|no sympathy|to be (hurt|punished|excluded|blamed|moved|attacked|locked|taught))
serves <them> right
got what (they|he|she) (deserved|asked for|wanted)
<their> own worst (enemy|enemies)
self inflicted
victims of their own _
(authors|architects) of their own _
(contribute~|collude~|complicity|play|plays|played|playing) [to|in|with|a part in|their part in|a role in] <their> own (exploitation|abuse|harm|victimisation|difficulties|problems|grooming|downfall|vulnerability)
(complicit|participant+|participate~|active|collude~) in <their> own (exploitation|abuse|harm|victimisation|grooming)
(invite~|encourage~|welcome~|solicit~|lap~ up) [the|male|adult|sexual|unwanted|men's|this|such] [male|adult|sexual|unwanted|online] attention
(draw|draws|drew|drawing) [unwanted|unnecessary|bad|such|too much|so much] attention to <self>
<their> own (carelessness|recklessness|naivety|stupidity|foolishness|folly|greed|silliness)
<their> (silence|inaction|secrecy|lies|carelessness) (allow~|let|lets|enable~) (the|this|it|him|them|abuse|harm|exploitation)
(thrive~|feed|feeds|fed) on (drama|conflict|chaos|attention|trouble|confrontation|notoriety)
(create~|cause~|make~) (<their>|its) own (problems|difficulties|trouble|misfortune)
(play|plays|played|playing|game|games|gaming|work|works|worked|working) the system
guilty (of|for) (<their>|its) [own] (situation|exploitation|abuse|exclusion|harm|misfortune|problems)
(nobody|no one|no one else|nobody else) but <self> to (blame|thank)
what (follows|follow|happens next|comes next|happened next|came next) (is|was|will be) [all] (on|down to) (them|<self>)
in the end [it|this|that] (was|is) [all|entirely|really] (down to|on) (them|<self>)
(half|part|much|most|some|all|a lot) of (it|this|that|what happened|the (trouble|harm|risk)) (is|was|comes) [all|entirely] (down to|on) (them|<self>)
<their> [own] (drinking|behaviour|dress|clothes|flirting|drug use|naivety|attitude|mouth|image|posts|profiles|smoking) (make|makes|made) (them|him|her) [a|an|such] (easy|obvious|soft|ready|natural|sitting|prime) _
(carry|carries|carried|keep|keeps|kept) on (regardless|all the same)
(they have|they had|who have|who had) [got] (only <self>|no one but <self>|nobody but <self>) to (blame|thank)
make~ (it|things|matters|life|everything) [so much|much|even] (worse|harder) for <self>
fault but (theirs|<their> own|his|hers)
(minimise~|downplay~) <their> (involvement|role|part|behaviour|offending|responsibility)
(minimise~|downplay~|normalise~) (what|how) ...
blame~ (everyone|everybody) else
blame~ (others|other people|anyone|anybody|everyone|everybody) [else] (but <self>|for (<their>|everything|what (happens|happened|goes)))
(<their>|<owner>) [own] (behaviour|conduct|choices|actions|drinking|clothes|posts|decisions|attitude) ... ... ... (is|was|are|were) (what|why) (draws|drew|attracts|attracted|brings|brought|leads|led|puts|put|gets|got|makes|made|causes|caused|they (are|were|get|got|keep|end|came))
(<their>|<owner>) [own] (naivety|carelessness|recklessness|immaturity|greed|stupidity|silliness|foolishness) [has|have] (led|leads|allowed|allows|enabled|resulted|contributed|caused|means|meant|brought|put|puts|makes|made)
(bring|brings|brought|bringing) (shame|disgrace|dishonour) (on|upon|to) _
(let|lets|allow~) (it|this|that) [all] happen
(none|neither|not one) of them [ever] (said no|resisted|objected|fought back|walked away|cried out)
would not [then|so|always] (attract|draw|invite|catch) [the|this|that|such] [wrong|unwanted|bad|older|_] (sort|sorts|attention|men|eye|eyes|crowd|strangers|trouble|interest|comments)
its own worst (enemy|enemies)
(walk~|run|runs|ran) (straight|right) into (it|trouble|danger|his|the man's|the men's|their) [hands|arms|trap]
(reap|reaps|reaping|reaped) what <they> (sow~|sown)
(made|have made) <their> [own] bed
(nobody|no one) to (thank|blame) but <self>
not [wholly|entirely|altogether|completely] blameless
it takes two
(wilfully|willfully) blind
(<their>|<owner>) [own] (carelessness|recklessness|naivety|foolishness|greed|stupidity) (with|about|over|online|in)
(<is>) [very|so|rather|terribly] (foolish|silly|careless|stupid|unwise|reckless|daft) (with|over|about) <their> _
(trade~|swap~|barter~|exchange~|sold|sell|sells) <their> (silence|company|bodies|loyalty|affection|friendship|attention) for
(throw|throws|threw|thrown|throwing) away (a|an|the|every|this|that|their) [_] [_] (offer+|chance+|opportunity|opportunities|place+|future+)
(cannot|can not|could not|can never|unable to) (keep|stay) (away from|out of) (trouble|danger|mischief|bother|the men|fights)
(cost|costs) <them> dear
(can|could) (hardly|scarcely|not) expect (not to|anything else|otherwise|better|to go unnoticed|to be left)
bear~ (some|part|a share|much|most|a measure) of the (responsibility|blame)
<their> own (undoing|downfall|ruin|destruction)
(do|does|did|doing) it [all|only|just] to (spite|provoke|annoy|get back at|get at|shock|test|wind up) (me|us|him|her|staff|adults|workers|the (staff|worker|workers|police|teacher+|adults|council|school|wardens))
(and|only to|but) then wonder~ why (they|he|she)
(nobody|no one) put (the|a|that) _ (in|into|to) <their> (hand+|mouth+|head+|pocket+)
(have|has|need|needs|got) to want (it|help|to change|to be helped)
(as though|as if) nothing had (been learned|been learnt)
milk~ (the (situation|system|sympathy)|it for)
(dress|dresses|drink|behave|behaves|post|flirt) (as|like|the way) (they|she|he) (do|does|did)
<their> own (gaoler+|jailer+)
(do|does|did|doing) (nothing|little) to (discourage|deter|put off|resist|rebuff) (the men|men|him|the man|older _|the attention|attention|his|their|such|it|this)
(gamble~|gambling|toy~) with <their> [own] (safety|lives|life|health|future+)
play~ both sides
(wilfully|deliberately) (ignore~|disobey~|disregard~) (the|all|our|every|any|advice|warning+|staff|instructions|what)
(poor|bad) judgement (landed|put|led|cost|got|brought)
(invite|invites|invited|inviting|attract~|court~) [the|a|an|this|that|such|more|their own] [_] (attack|assault|beating|robbery|abuse|grooming|bullying|retaliation|reprisal+|revenge|blackmail|stabbing|hostility)
(share~|own|owns) [some of|part of|much of|half|half of] the (blame|fault)
(have|has|had) [got] (nobody|no one|no body) [else] to (blame|thank) [but _]
(cannot|can not|could not|can never|unable to) (keep|stay|tear <self>) away (from|because) (there|it|the [_] (house|flat|address|place|car|garage|van|drama|action|trouble))
(equally|jointly|just as|every bit as|no less|as much) (to blame|guilty|culpable|at fault|complicit)
(equally|just as|every bit as|as much|no less|partly|largely|jointly|as) responsible for (what|the (image+|picture+|abuse|attack|fight|assault|harm|exploitation|robbery|photos)|their own|it|this|being)
(played|had|have|has|play|plays) (<their>|a) [own] (part|hand|share) in (what happened|it|this|<their> own|the (attack|assault|robbery|abuse|trouble|row|fight))
not [entirely|wholly|altogether|completely|exactly|quite|so] (innocent|blameless|guiltless|without (blame|fault)|faultless) in (this|it|all this|the matter)
not [entirely|wholly|altogether|completely|exactly|quite] without (blame|fault)
(it|this|that|all this|it all) (is|was) [all|partly|largely|entirely|really] <their> doing
(is|was|are|were) (its|<their>) own undoing
(cause~|create~|make~) (<their>|its) own (exclusion|arrest|injury|injuries|eviction|isolation|misery|harm|downfall|unhappiness)
(let|lets|allow~) (it|this|that) [all] to happen
(throw~) away <their> (education|schooling|talent+|life|lives|childhood)
<willing> [enough] [to] <harmact>
<willing> [enough] to go along with (what|whatever|anything|everything|him|it|the men|the man|older _)
(meet|meets|met|see|saw|visit~|joined|phoned|rang|messaged|texted|sleep|slept|drank|drink|smoke~) ... of <their> own (volition|accord|free will|choice)
(path|road|mess|trouble|situation|hell|misery|problem+|prison|misfortune) of <their> own (making|choosing|creation)
(go off|goes off|went off|get in|gets in|got in|get into|gets into|got into|sleep|sleeps|slept|go home|went home|go) [cars|the car|vans|a car|bed|vehicles] with (anyone|anybody|any man|any stranger|whoever|complete strangers|total strangers|the first man|just anyone|all and sundry)
(will|would) do (anything|almost anything|most things|whatever) for [a|the|some|free|their next|any] (vape+|drink+|drugs|money|cash|weed|cigarette+|trainers|lift|fix|fag+|smoke|high|buzz)
(careless|reckless|indiscriminate|casual|unguarded|lax|slack|free and easy|cavalier) (about|with|in) (who|whom|what|where|how|their|online|his|her) ...
(know|knew|knows|knowing|aware) [that|what|who|of|about|all|how] ... ... [_] (and|but|yet) [they|he|she] (still|nevertheless|nonetheless|all the same|even so) (got in|got into|went (back|with|in|there|along|off|to)|took (it|the (money|bag|package|drugs))|met (him|the)|accepted (it|the|his)|carried (it|the)|let (him|them)|carried on|got involved|replied|stayed (there|the night|with))
(do|does|did) not (value|respect|care about|look out for|care for|think (much|enough) of) <self>
(change~|altered) <their> (story|stories|tune|account+)
(regret~) [it] [_] [_] (and|then) [later] (called|cried|said|claim~|alleg~)
(cry|cries|cried|crying|shout~) (rape|wolf|abuse)
(called|calling|call) it (rape|abuse|assault|exploitation|grooming) (afterwards|later|now|when|the next|to)
(bring|brings|brought|bringing) ... to <their> own (door+|doorstep+)
(have|has|had) <self> to (thank|blame)
(have|has|had|having|they) (learned|learnt) (nothing|no lesson+)
(could|should|ought to|need to|must|might) [all|really] [have] (choose|chosen|pick|picked|find|found|make|made) [some] (better|different|nicer|other|safer) (friends|company|friendships|people|mates|crowd)
(put~) <their> (hand+|fingers|finger) (in|into) (the|a) fire
(lure~|entice~|tempt~|seduce~|solicit~|proposition~|charm~|bewitch~|captivate~) (him|the (man|men|driver+|dealer+)|men|older (men|lads|boys)|a (man|driver)|grown men)
(revel~|glory|glories|delight~|bask~) in [the|all the] (danger|risk+|attention|drama|notoriety|chaos|violence|crime|fear they)
(want|wants|wanted|eager|keen|desperate|itching) to (be in with|run with|hang with|hang around with|get in with|be part of) (the|older|these|that) [older] (ones|lads|boys|men|gang|crowd|dealer+|elders|set)
(paid|pay|pays|paying) (dearly|a heavy price|a high price)
gave (him|<themen>) (what he wanted|what they wanted|everything he asked|all he asked)
(had|have|has) [been] (drinking|drunk|high|stoned) ... ... (did not help|does not help|made it worse)
(drunk|stoned|high) (which|and that) (did|does) not help
(mistake+|error+|problem+|difficulty|difficulties|crisis|debt+|danger+|predicament|troubles|harm|exclusion|isolation) of <their> own (making|choosing|creation|doing)
(cause|author+|architect+|source|root) of <their> [own] (trouble+|problem+|difficulty|difficulties|misfortune+|harm|exploitation|downfall|exclusion)
along for the (thrill|money|buzz|drink|excitement|drugs|laugh)
(situation|trouble|mess|problem+|danger|predicament|crisis) [that|which] <they> [have|has|had|themselves|had themselves] (created|caused|made|brought|started)
in thrall to
(turn~) down (a|the|every|several|all|our|offers of) (safe|refuge|help|support|safety|offer+ of [help|support|a safe])
(run|runs|ran|running) away from [a|an|<their>|perfectly] (good|loving|caring|stable|safe|decent|nice) (home+|family|families|placement+|carers|foster|parents)
without (a second thought|thinking twice|a moment's thought|batting an eyelid|so much as a second thought)
(approach~|sought out|contact~|message~|messaged|propositioned|rang|phoned) (the|a|an|local|known|older) [_] (dealer+|supplier+|pimp+|exploiter+|gang+)
ask~ (him|the man|the men|men|the dealer+|an older _|a dealer) (for (work|money|drugs|a job|drink|vapes|weed|more)|if they could (work|sell|carry|run|earn)|to (sell|let them (work|sell)))
(through|because of|thanks to|as a result of|due to|owing to) <their> own (actions|behaviour|choices|carelessness|disobedience|silence|recklessness|stupidity|foolishness|naivety|greed|conduct|doing|decisions|fault)
(give~) (him|<themen>) [exactly|just] what (he|they) (want~|wanted|was after|were after|asked for)
(meet~|see|sees|saw|go with|goes with|went with) [older|strange] (men|strangers|males) for (sex|drugs|money|drink|gifts|cash|a lift)
(make~|making) a choice to (be (exploited|with|there|used)|go|stay|return|sell|carry|run)
in it [only|just|purely|solely] for (the|what)
chase~ (status|clout|money|fame|likes|followers|paper|the (thrill|money|high|clout))
after [the|some|a] (quick|easy|fast) (cash|money|buck)
(get|gets|got|getting) (in|into) (situations|positions|scrapes) [that|which] <they> (cannot|could not|can not)
(lead|leads|led) (boys|men|him|lads|the boys|the men|the man) on
for (likes|clout|followers|views|the clout|street cred)
(add|adds|added) anyone (who|that) (asks|messages|sends|requests|adds|wants|asked)
(defend~|stick up for|sticks up for|stuck up for|cover~ up for|cover~ for|make~ excuses for|shield~|lie for|lies for|lied for) (him|the man|the men|the dealer+|<their> (abuser+|exploiter+|groomer+|boyfriend+|dealer+))
(lie|lies|lied|lying) to (protect|shield|save) (him|the (man|men|dealer+|driver)|<their> (abuser+|exploiter+|boyfriend+|dealer+))
(make~) (things|stories|it all|everything|allegations) up
known to (lie|exaggerate|make (things|stories|it))
(exaggerate|exaggerates|exaggerating|embellish~)
(do|does|did|done) (nothing|little) to (remove|extricate|distance|free) <self>
(fail~ to|did not|do not|does not|refuse~ to) (remove|extricate|distance|free) <self>
(did not|do not|does not|never) (leave|walk away|get out|go home|run|escape|call|ring|say anything|come home) [_ _|_] when (they|it|he|she) (could|had the|had a|had every)
(do|does|did) not walk away from (trouble|fights|a fight|danger|conflict)
knew the (risk+|danger+)
(chose|choose|chooses|decided|insist~ on) [to] (walk|go|be|wander|travel|walking|going|being|wandering) [home|out|about|back] (alone|by <self>|on <their> own|at night|late)
(left|leave|leaves|leaving) <their> drink+ unattended
(got|get|gets|getting) [so|too|very|blind] (drunk|stoned|high|wasted|paralytic) [that|and] ... (taken advantage|could not|robbed|hurt|assaulted|attacked|raped|used|lost)
<their> (account+|evidence|word|memory|recollection) (is|was|are|were) [_] (unreliable|not reliable|suspect|questionable|in doubt|not to be trusted)
(glorify~) (violence|gang+|crime|knives|drugs|the life)
(love~|enjoy~|like~|crave~|relish~) (violence|hurting (people|others|each)|danger|risk|chaos|conflict|causing (trouble|pain|chaos))
reject~ (help|support)
(push~) (people|adults|everyone|staff|workers|us|professionals|services) away
(wanted|enjoyed|liked) it (all along|just as much|deep down|or they)
(must|secretly) have (wanted|enjoyed|liked) it
secretly (wanted|enjoyed|liked|want|enjoy|like) it
because <they> (wanted|liked|enjoyed) (it|that kind|the attention|being)
(freely|fully|clearly|happily|readily) (consented|consent)
(would|will) (rather|sooner) be (on|out on|in) the (street+|flat|trap house)
(have|has|had|with|got) [a] [real|great|fatal] (taste|appetite|nose|talent|gift|knack|eye) for (danger|trouble|risk|violence|finding|the wrong|drama)
(find|finds|found) trouble (wherever|everywhere)
(pick|picks|picked|choose|chose|chooses|attract~) (the wrong|bad|unsuitable|abusive|dodgy) [sort of|kind of] (men|man|boyfriend+|friend+|company|crowd|partner+|lads|boys|people)
(have|has|had|with) (poor|bad|no|little) (judgement|judgment|sense)
(lack|lacks|lacked|lacking) [all|any] (judgement|judgment|discernment|foresight|sense|street sense|willpower|will power)
(make~|repeat~) the same [old] mistakes
(keep|keeps|kept) (making|repeating) the same
self (destruct~|destruction|destructive|sabotage~|sabotaging)
(normalise~|accept~|tolerate~|put~ up with) [the|such|this|all the] (abuse|violence|exploitation)
(take~|accept~) no (responsibility|ownership|blame)
as bad as (the other|the rival|any|the men)
(happily|gladly|eagerly|greedily|readily|cheerfully) (take~|accept~|carry|carried|carries|sell~|go~|get~|smoke~|agree~|send~|pocket~|spend|spent) [_] [_] (money|drugs|gift+|lift+|everything [that] (he|the (man|men|dealer+))|what (he|the)|whatever|with (him|the men)|in the car|to (sell|carry)|dealer+|cash|parcel+|package+)
(invite~|bring~) [in] (strangers|men|a man|older (men|lads|boys)|people they (did not know|had met)|unknown _) (in|into|to|round|home|back|over)
(choose~|choosing|prefer~|pick~) (exploitation|crime|drugs|the street+|danger|the gang|men|money|violence|drink) (over|above|to|before|instead)
(<their>|<owner>) [own] (behaviour|actions|conduct|dress|clothes|posts|attitude|lifestyle) (invite~|attract~|encourage~|draw~|bring~|provoke~|court~) [this|that|the] [kind|sort|type] [of] (attention|trouble|comments|remarks|interest|men|advances|response)
(happy|content|pleased|comfortable|fine) with (the (arrangement|deal|set up|situation|man|men|money)|it|this|what he) until
(within|in) (<their>|its) [own] power to (say|stop|leave|refuse|walk|end|avoid|prevent)
(take~) (the|a|that) risk and (lost|paid|suffered|got hurt|got caught|came)
at risk because of (how|the way) <they> (live|lives|lived|behave|behaves|behaved|dress|dresses|dressed|act|acts)
(choose~|decide~|opt~|prefer~) [not] to (keep (it|this|things|everything|what happened) (secret|quiet|hidden|from|to <self>)|say nothing|stay silent|keep (quiet|silent|secrets)|hide (it|what))
(wear|wears|wore|wearing) (it|this|that) [like|as] a badge
(have|has|had) no excuse
play~ along (for|with (him|the men|it|the man))
(think|thinks|thought|believe~) [that] (they|she|he) (were|are|was|is) (clever|so clever|too clever|smart|too smart|invincible|above it|in control|safe with (him|them))
(throw~|cast) (in <their> lot|<their> lot in) with
(stick|sticks|stuck|poke~) (its|<their>) nose+ in
(have|has|had) (had|used up|run out of) [all] <their> (chance+|chances)
put~ <their> own (pleasure|fun|wants|desires|enjoyment|greed) (first|before|above|ahead)
(thrive~|flourish~) on being (wanted|chased|noticed|feared|watched|talked|pursued)
(determined|desperate) to (get into|find trouble|cause|self|ruin|wreck|destroy|be with (him|the men|older))
(hell bent|hellbent|bent|intent|dead set|set) on (trouble|danger|self|destroying|ruining|wrecking|meeting (him|men)|getting (into|hurt|in)|going back|destruction|mischief)
(had|have|has) only to (ask for help|ring|call|tell (someone|somebody|us|an adult)|say (no|so|something)|walk away|leave|phone)
only had to (ask for help|ring|call|tell (someone|somebody|us|an adult)|say (no|so|something)|walk away|leave|phone)
bring~ (the|this|that|<their>) [own] (attack|assault|robbery|harm|exploitation|exclusion|trouble|downfall|stabbing|ban) about
bring~ about (the|this|their|its) [own] (attack|assault|robbery|harm|exploitation|exclusion|downfall|stabbing|ban)
(make~|made) <self> (at home|welcome) (at|in|with) (the (flat|men|man)|his|the men's)
(open|opened|opens) <self> up to (harm|abuse|exploitation|danger|blackmail|this|trouble)
(do|does|did) (whatever|anything) it takes to (make|get|earn|be|stay)
(have|has|had|with|got) [a|the] [bad|long|worrying|dangerous] (habit|history|pattern) of (going (off|missing|(out|home|off) with (men|him|older|strangers)|with (men|him|older|strangers))|running (off|away)|meeting (men|older|strangers)|disappearing|absconding|lying|stealing|taking (lifts|risks|drugs)|getting (into|in)|putting|staying out|truanting|fighting)
(it|this|that) (is|was) [the] (<their>|<owner>) [own] (decision|choice|call|idea) to (get (in|into|on|off)|go (back|with|off|to (the|his|a) (flat|house|party|hotel))|carry|sell|send (the|those|pictures|images)|meet (him|the man|the men|men)|drink|smoke|take drugs|stay (out|with|in the (house|flat)|at the (house|flat))|deal|steal)
(will|would|can|could) not leave well alone
(keep|keeps|kept) (getting|being) (hurt|robbed|attacked|exploited|used) until <they>
(want~|wanted|love~|value~) the (trainers|money|gifts|drugs|phone+|attention|vapes|thrill) more than
(out|in it) for what (they|he|she) (can|could) get
only (reported|told|disclosed|said|complained) ... (once|after|when|because) <they> [had] [been] (caught|found out|arrested|stopped)
(have|has|had) [got|all] (it|that|this|this one) coming [to <them>]
(get|gets|got|getting|had) <their> (comeuppance|just rewards|just desserts|fingers burnt|fingers burned)
(find~|found) out the hard way
(pay|pays|paid|paying) [the|a|a heavy|a high|dearly] [price] for <their> (own|greed|recklessness|carelessness|folly|stupidity|mistake+|choices|bravado|disobedience|naivety|silence|behaviour)
(reckless|foolish|careless|stupid|silly) ... and paid the price
(dose|taste) of <their> own medicine
a rod for <their> own back+
hoist (by|with|on) <their> own
(come|comes|came) (a cropper|unstuck)
take the rough with the smooth
(face|faces|faced|facing) the music
(lie|lies|lay) down with dogs
more [_] than <they> bargained for
(only|just) a matter of time before (they|he|she|the _|one of them) (got|get|was|were|came) [_] (burnt|burned|hurt|robbed|stabbed|attacked|caught|unstuck)
(cannot|can hardly|could hardly|can not|can scarcely) (be surprised|complain) [that|if|when|at|about]
<is> (where|somewhere [that]) <they> (should not|ought not to|had no right to) (be|have been)
(have|has|had) no business (being|to be|going|there|in|on|out|with)
went where <they> (should not|had no business)
(it is|it was) (only|just) a matter of time before (they|he|she|the _|one of them) (got|get|was|were|came) [_] (burnt|burned|hurt|robbed|stabbed|attacked|caught|unstuck)
(come|came|coming|comes) home to roost
what goes around comes around
you reap what you sow
as <they> (sow|sowed|make <their> bed|made <their> bed)
six of one [and half a dozen|half a dozen]
half a dozen of the other
(can|could|one can|you can) (hardly|scarcely) blame (him|the|a|an|men|older|anyone|anybody|adults|dealers|drivers)
(hard|difficult) to blame (him|the (man|men|driver+|dealer+|landlord)|men|a man|anyone else|anybody else)
(he|the man|the men|the driver|the landlord|men) (can|could) (hardly|scarcely|not) be blamed
(a bit|a little|an ounce|a modicum|some|a touch|a grain|a scrap|a shred|a pinch|ounce) [more] of common sense (would|could|might|and)
(a bit|a little|some) common sense (would|could|might) (have|keep|save)
(there is|there was) always a choice
(it is|it was) (they|the (boys|girls|lads|group|friends|young people|pupils)) who (started|began|provoked|asked|wanted|invited|chose|approached|contacted|picked)
no (sympathy|pity) for (them|the (boys|girls|lads|group|friends|young people)|these)
(it|this|that|the whole thing|none of this|all of this|all of it|the (attack|robbery|assault|stabbing|beating|fight)) (could|would|might|need) [not|never] [all|easily|well] have (been (avoided|prevented)|happened) (if|had) <they> (had|used|stayed|listened|gone|done|kept|left|behaved|told|only|just)
had <they> not been (flashing|showing|waving|drinking|wearing|shouting|messing|flirting|posting|playing|hanging|wandering|walking|smoking|sitting|out)
trouble (follows|finds|seems to follow|seems to find|dogs) (them|him|her|this group|the group|these)
(hard|difficult|not easy) to (feel (sorry|sympathy|pity)|have (sympathy|pity)|sympathise) (for|with) (them|the (boys|girls|lads|group|friends|young people)|these)
(difficult|hard|not easy|wrong) to call (it|this|that) (abuse|exploitation|grooming|rape|assault|harm)
(poke|pokes|poked|poking|stir|stirs|stirred|stirring|kick|kicked|kicking) [up] (the|a) (bear|hornets' nest|hornet's nest|wasps' nest|wasp's nest|hornets nest)
(pick|picks|picked|picking) [a|the|another|silly|these|that] (fight+|quarrel+|argument+|row+)
(spoil~|itch~|spoilt) for (a fight|a scrap|trouble|a row|aggro|it)
(throw|threw|thrown|throwing) the first (punch|stone|blow)
(fan|fans|fanned|fanning) the flames
(pour~|add~|throw|threw) [petrol|fuel|oil] (on|to) the (fire|flames|row|feud)
(push~) (him|her|them|the _|staff|people|everyone|things|it|his luck) (too far|over the edge|to the limit|to breaking)
(push~|press~) (his|her|their|people's|everyone's|staff's|the man's|all the|all the wrong|all the right) button+
(mess|messes|messed|messing|meddle~) with (the wrong|people|men|dealers|those who|someone|somebody|things)
(wave|waves|waved|waving) a red rag
(like|as) a red rag [to a bull]
(tease|teases|teased|teasing) [the|older|these|grown] (men|drivers|lads on the)
(send~|sent|give|gives|gave|giving) [out] mixed (signals|messages) [to]
(give|gives|gave|giving) (him|them|the men|men|the driver) (the come on|the eye|the glad eye|the green light|the wrong idea)
(lead|leads|led) (him|the man|the men|men|the driver) to (think|believe)
(bite~|bit|bitten) the hand+
(dangle~|parade~|hawk~) <self>
(court~|chase~|pursue~) the (older (crowd|boys|lads|men|ones)|men|dealer+)
(chase~|run|runs|ran|running) after (men|the men|older (men|boys|lads|males)|the money|clout|boys with)
(hand~|give|gives|gave|giving) (him|them|the man|the men) (the means|ammunition|everything he needed|the ammunition|the rope)
(throw|throws|threw|thrown|throwing) (it|them|everything|help|every _|our _|chances) back in (our|everyone's|people's|staff's|workers'|your|everybody's|the _) face+
from victim+ to (willing _|helper+|perpetrator+|offender+|recruiter+|exploiter+|aggressor+|dealer+|abuser+|accomplice+|groomer+)
skate~ [too|so] on thin ice
(sail~) [too|so|very] close to the wind
(chance|chances|chanced|chancing|try|tries|tried) <their> (arm|luck) [once|too|again]
(live|lives|lived|living) (dangerously|on the edge|life on the edge)
(walk~|go|goes|went|gone|stroll~|wander~) [straight|right|back|willingly] into the (lion's|lions'|wolf's|spider's) (den|jaws|mouth|lair|web)
head+ (in|into) (the|a) (lion's mouth|noose|lion's jaws|crocodile's mouth|lions' mouth)
(swim|swims|swam|swimming) with [the] sharks
(run|runs|ran|running) with (the|a|these|those) (wolves|wrong pack|pack|hounds|bad pack|fast crowd|rough crowd|bad lot|wrong set|fast set)
(fly|flies|flew|flown|flying) too (close to|near) [to] the (sun|flame|fire)
(bite~|bit|bitten) off more than
(go|goes|going|went|gone|jump~|dive~|leap~|leapt|plunge~|rush~|charge~|wade~|run|ran) [straight|right] (in|into) [it|this|_|the _] (with both feet|head first|headfirst|headlong|feet first|blindly|at the deep end|eyes shut)
(go|went|rush~|plunge~|charge~|hurtle~|dive~|run|ran) (headlong|head first|headfirst) into [it|this|_]
(tangled|mixed|messed) up (in|with) [the|these|some|older|those|such|a] (<crime>|men|dealer+|criminals|bad|dodgy|wrong|it|people|older)
(slip~|slide|slides|slid|sliding|sink|sinks|sank|sinking|wander~|stray~|descend~|sleepwalk~|drift~) into [a|the|a life of|a world of|petty|street] (<crime>|life of crime|life of|bad ways|bad company|bad habits|selling|carrying|running|trouble|stealing|thieving)
up to <their> (neck+|eyes|ears|eyeballs) [in]
(dig|digs|dug|digging) (<their> own|<self> [into] [a|an]) [deeper] (grave+|hole+|pit+)
(shoot|shoots|shot|shooting) <self> in the foot
(score|scores|scored|scoring) an own goal
(paint~|back~|box~) <self> into a corner
(store|stores|stored|storing) up (trouble|problems|grief|harm) for <self>
(cut|cuts|cutting) off <their> nose+
moth+ (to|round|around) (a|the) (flame|candle|light)
(gamble~|play~) with <their> [own] (lives|life|safety|future+|health)
(take|takes|took|taking) <their> (life|lives|own lives|safety) in [to] <their> own hands
(ask|asks|asked|asking) for (lifts|drink|money|drugs|presents|favours) ... ... (knew|knowing|price|cost|return)
(throw|throws|threw|throwing|thrown|hurl~) <self> into (danger|trouble|harm|the arms|his arms|the path|bad)
uninvited (at|to|in|into) (the|his|a|their|that) [_] (flat|house|party|parties|hotel|men's|garage|room)
invite~ <self> (to|into|round to|over to|back to) (the|his|a|their|that) [_] (flat|house|party|parties|hotel|men's|garage|room)
(put~|place~) <self> (in|into) the firing line
(sign|signs|signed|signing) up (for|to) (the life|this life|a life|all this|the deal|it all|being|the risk+|trouble|danger|county lines|a gang|the gang|selling|dealing|carrying)
(buy|buys|bought|buying) in to (what|gang|the (life|lifestyle|dream|image))
what <they> [had|have] (signed|sign|were signing) up (for|to)
(buy|buys|bought|buying) into (what (the|he|they)|the (life|lifestyle|dream|hype|image|money)|gang|gangs|that (life|world)|his)
willing (participant+|accomplice+|party|parties|partner+|helper+|tool+|pawn+|recruit+|victim+|mule+|runner+|servant+)
(party|accessory|parties) to [it|this|what|their own|the (abuse|crime|plan|plot|robbery|exploitation|harm|lie|deceit|scam)]
(need|needs|needed|take|takes|took|require~) (no|little|not much|hardly any|precious little|no second|no further|scant|no great) (persuading|persuasion|encouragement|encouraging|invitation|prompting|coaxing|inducement|arm twisting)
(do|does|did) not (need|take|require) [much|any|a lot of|too much] (persuading|persuasion|encouragement|encouraging|prompting|coaxing|asking twice|to be asked twice|arm twisting)
(jump|jumps|jumped|leap|leapt|leaped) at (the|any|every|his|that) (chance|offer|opportunity) [of|to] [make|earn|go|get|be|carry|sell|hold|run|meet|see|some|easy|quick] [_] (money|cash|with him|in his|men|him|drugs|bag+|parcel+|package+|lift+|trainers)
(only too|all too|more than|far too|so) (happy|glad|ready|keen|willing|eager|quick) to (take|accept|go|say yes|carry|get in|keep|sell|hold|let|believe|spend|drink|smoke|oblige|deal|do|send|run|follow|trust|cash)
(happy|glad|keen|willing|ready|eager|quick) enough to (take|accept|go|say yes|carry|get in|keep|sell|hold|let|believe|spend|drink|smoke|oblige|deal|do|send|run|follow|trust|cash)
(quick|eager|keen|ready) to (accept|say yes to|take up) (what|whatever|his|the|any|lifts|gifts|money) [_] (offer+|offered|gift+|money|lift+|drink|gave|cash|presents)
(cannot|could not|can not|could hardly|can hardly) (resist|wait) (the (money|cash|gifts|drink|drugs|lure|pull|temptation|offer|attention|excitement|thrill|men)|to (get back|go back|return|see him|get in|be back))
(cannot|could not|can not) get enough of (it|the (attention|money|drugs|men|excitement|life|drama)|him|them)
(take|takes|took|taken|taking|swallow~|rise|rises|rose) [to] the bait
(sell|sells|sold|selling) (<self> (to|for|cheap)|<their> souls|<their> soul)
would sell <their> [own] (grandmother+|mother+|nan+|granny|soul+|souls)
(for kicks|just for a laugh|just for laughs|for the hell of it)
(do|does|did|doing|done) (it|this|that) for (kicks|a laugh|laughs|a dare|clout|fun)
(it is|it was|pure|sheer|plain|simple) [pure|sheer|plain|simple] greed
greed (got|gets|has got) the better
(take|takes|took|taken|taking) to (it|this|selling|dealing|county lines|crime|the life|drugs|running|stealing|carrying|shoplifting|robbing) ... ducks to water
(take|takes|took|taken) to (selling|dealing|county lines|crime|shoplifting|robbing|thieving)
(have|has|had) a choice (and|but|all along|like everyone)
free to (leave|go|walk away|stop|get out) (the (flat|house|car|van|party)|whenever|all along|throughout|but (did|stayed|chose))
(can|could) [always|just|simply|all|easily] (walk away|leave|stop|get out|pull out|say no|end it|end this|stop this|stop it|stop that) [from it|all] (whenever|tomorrow|today|now|overnight|if <they> (want~|chose|really|tried|like~))
(know|knows|knew) (the deal|[that] there (would|will|was going to) be a price|what men [like that|like him] (want~|are after|were after)|what (would|will) be (wanted|asked|expected|required)|where it (leads|led|was heading)|it would (cost|come at))
<is> [all|both] in on (it|the (deal|plan|act|scam|robbery|theft))
along for the ride
lap~ it [all] up
(go|goes|went|gone|act~|fly|flew|flies) (against|in the face of) [all|the|every|our|good|repeated|sensible|everyone's] (advice|warning+|guidance|instructions)
(take|takes|took|taken|taking|pay|pays|paid|paying|give|gave) (no|little|not the slightest|scant) (notice|heed|attention) (of|to) [_] [_] (advice|warning+|told|staff|adults|anyone|anybody|rules|us|instructions|guidance|danger+|risk+|said|what)
(turn|turns|turned|turning) a deaf ear
(turn|turns|turned|turning) a blind eye to (what|his|the men's|the danger+|the risk+|it)
(brush~|wave~|swat~) (aside|off|away) [all|any|every|our|the] (advice|warning+|concern+|offer+|help)
ignor~ [all|every|the|any|all the|several|many|these|those|all of the] [obvious|clear|warning|red|danger] (signs|flags|signals|alarm bells|red flags|warning signs)
(it goes|it went|goes|went|advice goes|everything goes) in one ear and out
(should|ought to|must|need to|would only|could only|did not|do not|never|not|had only|only) [have|just|all|ever] (use|used|using) <their> (head+|brain+|loaf|common sense|heads|sense|brains|judgement) [_]
(leave|leaves|left|leaving) <their> (common sense|sense|brain+|head+|brains) (at home|at the door|behind)
(fall|falls|fell|fallen) for (it|the oldest|the line|that one|that old|every word|every lie|anything)
hook line and sinker
oldest trick in the book
swallow~ (his|the|their|every|a) [_] (story|lies|line|lie|tale|patter) [whole]
(too|overly|far too|so) (trusting|gullible|trustful)
(cannot|could not|can not) be bothered (to|with)
(do|does|did) not (think|stop to think) (before (they|acting|posting|sending|speaking|getting|going|doing|leaping|jumping)|ahead|things through|it through|twice before|about (the consequences|what (might|could|would)))
(do|does|did) not care (how|who|what|where) <they> (get|gets|got|hurt|hurts|take|took|end)
(told|warned|asked|reminded) ... ... blue in the face
(told|warned|reminded) (a hundred|a thousand|countless|umpteen|a dozen|dozens of|a million|so many) times
(answer|answers|answerable|own) [up] [to|for] what (came|comes|happened|follows|followed|happens) [next]
it (does|did) not (need|take|require) [much|any|a lot of|too much] (persuading|persuasion|encouragement|encouraging|prompting|coaxing)
(it is|that is|this is|it was) [all|entirely|really|ultimately] (down|up) to (them|her|him|the (boys|girls|lads|friends|group|young people|pupils)) to (stop|stay (away|safe|in|home|out)|keep (away|out|safe|<self>)|avoid|leave|say no|walk away|tell (someone|somebody|an adult|us)|report|change|protect|make better|break (away|with|off)|cut|end)
(will|have|has|need|needs|must|ought|should) [have] [to] learn to (stay|keep|say|avoid|walk|leave|choose|think before|protect|be (more|less)|make (better|safer)|control|resist|take responsibility)
(do|does|did) not [seem to|appear to|much] mind (being (used|touched|hit|exploited|passed|taken|filmed|hurt|shouted|followed)|what (he|the men|they) (do|does|did))
(enjoy~|like~|love~|relish~) being (chased|exploited|used|hurt|wanted|watched|followed|filmed|groomed|controlled|the centre|in danger|pursued|fought over|bought)
(been|were|was) [all|both|already] (told|warned|asked|advised|reminded) (time and again|time and time again|again and again|over and over|umpteen times|countless times|on many occasions) (not to|to (stop|stay|leave|keep|avoid|go|think|take)|about (the|what|their))
(cannot|can hardly|can not) say [that] <they> (were|was) (not|never) (warned|told)
(give|gives|giving|gave|given) (the man|the men|the boyfriend|the driver|their abuser+|these men) (another|one more|a second|yet another) chance
(give|gives|giving|gave|given) in to (_|_ _) [far|all|much] (too|so) (easily|readily|quickly|soon)
succumb~ to (temptation|peer pressure|greed|the (lure|temptation|money|pressure))
(get|gets|got) [exactly|only|just] what (they|it|he|she) (went|had gone|was|were|came) (looking|out) for
(know|knew|knows|knowing|aware) ... ... (drugs|dangerous|danger+|risk+|risky|unsafe|record|reputation|illegal|wrong|trouble|forbidden|violent) (and|but|yet) [they|he|she] [still] (chose|choose|chooses|decided|opted|preferred|insisted) (to|on)
want~ to be part of (the action|the excitement|the scene|that (world|life|scene))
play~ ... off against
(been|be|being|were|was|are|is) asking for a (slap|beating|kicking|fight|hiding|thump|fall|stabbing)
(let|lets|letting|allow~) (him|the man|the men|men|older _|the older _|others|people|anyone|everyone|everybody|them) [to] walk [all] over
(put|puts|putting) it about
then wonder~ why (men|people|the|nobody|no one|they|he|it|boys|adults)
(drag~|rope~) (the [whole|entire] group|others|the others|the rest|everyone|everybody|each other|one another|the (boys|girls|younger _|lads)|<their> (friend+|brother+|sister+|mate+)) into (it|this|that)
(drag~|pull~|rope~|brought|got) (the [whole|entire] group|others|the others|the rest|everyone|everybody|each other|one another|the (boys|girls|younger _|lads)|<their> (friend+|brother+|sister+|mate+)) [in] into (trouble|danger|crime|a life|the life|bad ways|drugs|county lines|dealing|their mess|their world)
(would|will) (rather|sooner) (deal|sell|steal|fight|drink|smoke|hang|roam|rob|go missing|lie|risk|run (drugs|the))
(place|places|placed|put|puts|set|sets|attach|attaches) (little|no|scant|small|low) (value|importance|store|price|premium) (on|by|to) <their> [own] (safety|lives|life|bodies|welfare|future+|health)
(happy|willing|content|keen|prepared|glad|ready) to (let|allow|lend|hand over|give up|rent out) ... [bank] (account+|bank card+|bank details)
(run|ran|runs|rush~|fly|flew|crawl~|flock~|go|goes|went) (straight|right|running) back to (him|the man|the men|the flat|the house|the older _|their abuser+|their exploiter+)
(make|makes|made) <their> [own] bed+ and [must|can|will|should|have to|now|then] [_] lie
(dress|dresses|dressing|doll|dolls) up for (the|older|grown|these|those) [_] (men|man|lads|drivers|boys)
(unclear|clear|understand|understands|understood|see|question|puzzling|baffling|mystery|strange|odd|surprising) [is|remains|to us] why <they> [_] (did not|do not|does not|would not|have not|could not) [just|simply|ever|even] (leave|walk away|get away|get out|go home|come home|say no|run|tell (anyone|anybody|somebody|someone|an adult|us|the|<their>)|report|block|stop|ask for help|ring)
would (stop|end|cease|go away) [tomorrow|overnight|at once|today] if <they> (stopped|blocked|ignored|stayed away|said no|kept away|walked away|left him)
(should|ought to) [have] (know|known) better
must have known
(foolish|naive|stupid|silly|unwise|irresponsible|careless) (to|enough to)
why (did|do|would) (<they>) [not] [just|simply|even] (leave|say|tell|report|stay|keep|go back|walk)
why did not (they|he|she)
<their> (vulnerability|vulnerabilities|naivety|behaviour|choices|immaturity) (led|has led|have led|made|makes|make|leaves|left|mean|means) (to|them|him|her)
<their> [own] (naivety|carelessness|recklessness|immaturity|greed|stupidity|silliness|curiosity|impulsivity) (is|was) (what|why|how)
(know|knows|knew) better than (to|that)
(who|<they>) (know|knows|knew) better [by now]
(not|never|fail~ to|unable to|refuse~ to|slow to) [yet|ever] (learn|learned|learnt|learning) [any|a|the|anything|_] [lesson+|thing] from (<their>|past|experience|this|these|it|previous|what (happened|has)|the (stabbing|assault|attack|incident+|arrest+|robbery|fight+|past|last|first|event+|exclusion+|experience+|consequences|warning+))
(should|ought to|must) [have] [surely] (know|known|learn|learned|learnt|realise|realised) by now
(lie|lies|lied|lying) (about (where|what|who|how|why|when|whom|<their>)|to (us|adults|staff|workers|parents|teachers|police|professionals|everyone|<their> (parents|worker+|mum+|teacher+)|the (police|school|worker+|staff|teachers)))
(not|less than|never) [being|always|entirely|wholly] (truthful|honest) (about|with)
(withhold|withholds|withheld|withholding|conceal~) (information|evidence|the truth|things|facts) from (the|us|police|staff|adults|<their>)
(should|ought to) have (said no|walked away|left him|gone home|stayed (in|home|at home|away)|told (someone|somebody|an adult)|run away|screamed|fought back|refused)
(made|make|makes|making) no (attempt|effort) to (leave|resist|escape|get away|say no|stop (him|them|it)|call|tell)
did not (fight back|put up a fight)
did not resist [him|them|the men]
(should|ought to) have thought (of|about|twice|ahead|first|it through|harder|before)
(daft|reckless|rash|gullible) (to|enough to) _
(show|shows|showed|shown|exercise~|display~|use|used) [very|such|some] (poor|bad|terrible|faulty|questionable|little|no) (judgement|judgment)
(should|ought to) have (known|realised|seen|guessed) (what|that|how|who|where|it was|they were|he was)
what (did|do|does) <they> expect
why <they> (did not|do not|would not|never) (just|simply) (leave|say|tell|report|block|stop|walk|go|ask|shut|come)
willing to do (whatever|anything|what it takes|what it took)
protect~ <their> (abuser+|exploiter+|groomer+|perpetrator+|dealer+)
(lie|lies|lied|lying) to (cover|protect|get) (for|up|each|one|out)
blame~ others [and] [_] ... (responsibility|blame)
blame~ others for <their> _
(cannot|can hardly|could hardly|could not|should not|can scarcely) [really|now] (be surprised|complain|claim surprise) (that|if|when|at|to)
what (did|do) <they> expect
(cannot|can hardly|can scarcely) [really|now|then] (cry foul|play the victim|plead ignorance)
(did not|do not|does not|never) (say no|object|cry out|call out|scream|protest|(try|attempt) to (leave|resist|stop|escape|get (away|out|home)|say no|run|call|fight))
(should|ought to|must) [not|never|really|all|just|surely] have (reported|told|rung|called|phoned|asked (for|an|somebody|someone)|left|gone home|walked (away|off)|run|stayed|kept (away|out|to|clear|themselves)|refused|resisted|screamed|shouted|fought|blocked|deleted|listened|thought|realised|spotted|checked|avoided|stuck|spoken|come (forward|home|to)|sought|trusted|guessed|behaved|turned|taken (more|care|advice|notice|better)|looked (after|out)|sent|accepted|replied|answered|met|drunk|posted|shared|let|got in|got into|gone (there|with|to|near|out|back|in|along))
(should|ought to|must) [not|never|really|all|just|surely] have (walked|run|left|stayed (in|home|away|with)|gone (home|in|to bed))
(should|must|need to|needs to|ought to|could|might) [really|all|also] (take|have taken|show|have shown) (more|better|greater|some|a little|a bit more) care (of|with|about|over|who|whom|where|what|when|online)
(foolish|reckless|silly|rash|unwise|thoughtless|imprudent|careless) (and|that night|again|once more)
(placed|put|puts|place) <their> trust in (the wrong|bad|unsuitable|strangers|a stranger|the men)
trust~ (the wrong|strangers|any man|anyone)
<their> (naivety|carelessness|recklessness|greed|silliness|bravado|silence|secrecy|innocence|stupidity) (is|was) [_] (downfall|undoing|mistake)
(<owner>|<their>) (naivety|carelessness|recklessness|greed|silliness|bravado|stupidity) (is|was) <their> (downfall|undoing|mistake|problem)
(see|saw|seen|seeing) [no] sense
(not|never|no) [yet] (keep|keeping) <self> safe
(responsible|responsibility|accountable|accountability) for (<their>|its) [own] (safety|exclusion|arrest|injury|injuries|troubles|problems|downfall|assault|predicament|exploitation|abuse|harm|behaviour|actions|choices|situation|wellbeing|risk+|decisions|conduct|part)
own up to <their> [own] (behaviour|actions|choices|part|offending)
(keep|keeping) <self> safe [is] (up to|down to) <them>
(take|takes|took|taking|taken|accept~|show|shows|showed|showing|assume~) (no|little|any|some|more|greater|full|enough) [personal|real] (responsibility|ownership|accountability) for [<their> own|keeping] [<self>] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare|safe)
(not|never|do not|does not|did not|must|should|need to|needs to|ought to|refuse~ to|fail~ to|unwilling to|reluctant to) [yet|ever|also|really|want to] (take|taken|accept|accepted|show|shown) [personal|real|full|any] (responsibility|ownership|accountability) for (<self>|<their> [own] (safety|actions|behaviour|choices|decisions|conduct|situation|part|welfare)|(keeping|putting|placing) (<self>|each other))
(fail|fails|failed|failing|refuse~|unwilling|reluctant|unable|not|will not|never|do not|did not|does not|are not|is not) [to|willing to|prepared to|ready to|inclined to] [even|properly|always|really] (keep <self> safe|keeping <self> safe|protect <self>|protecting <self>|help <self>|helping <self>|safeguard <self>|look after <self>|be helped)
(do not|does not|did not|never|neither) [really|actually|seem to|even] want to (be (helped|saved|reached|safe)|help <self>|change)
(should|must|need to|needs to|ought to|have to) [really|also] (take|accept|bear|share) [some|more|the|their share of|full] (responsibility|blame|ownership) for what (happens|happened|has happened|had happened|is happening) [to <them>]
(need to|needs to|have to|has to|learn to|time to|time for _ _ to|time for them to) [really|also|now|all|start to|begin to|learn to] (take|show|accept) [some|more|greater|full|personal] (responsibility|ownership)
(must|should|ought to) [really|also|now|all|start to|begin to|learn to] (take|show|accept) (some|more|greater|full|personal) (responsibility|ownership)
(take|takes|took|taking|accept~|assume~) (no|little) (responsibility|ownership|blame) for (what|it|this|any of|everything)
(fail|fails|failed|failing|failure) [repeatedly|consistently|persistently|again|time and again] to (attend|engage|keep|protect|comply|cooperate|co operate|take|accept|respond|turn up|show|appreciate|understand|recognise|learn|heed|listen|follow|use|make|disclose|report|tell|return|abide|respect|control|work|stick|think|consider|arrive|answer|benefit|grasp|come|say|go|avoid)
(fail~|poor|patchy) (attendance|attender+|timekeeping)
did not (attend|turn up|show up) despite
(waste|wastes|wasted|wasting) (the|our|every|staff|people's|workers'|everyone's|an|this|that|their) (time|opportunit~|opportunity|chance+)
(throw|throws|threw|thrown|throwing) [it|them] (away|back) (chance+|every|help|the|in|at|offer+)
(sabotage~|squander~|undermine~|wreck~) [every|any|all|the|our|each|these|this|those|good|their own|such|many] (offer+|chance+|opportunit~|opportunities|opportunity|help|support|placement+|plan+|efforts|progress|work|session+|attempt+)
(turn|turns|turned|turning) <their> back+ on [the|our|any|all|every|offers of] (help|offer+|support|school|staff|services|adults|us|worker+|education)
(make~|made) it (hard|difficult|impossible) (to|for) (help|keep|protect|safeguard|us|staff|services|support|work|adults|anyone)
(do not|does not|did not) make it easy (to|for)
(spurn~|rebuff~|snub~|scorn~) [the|any|all|every|our|this|offers of] (help|offer+|support|advice|worker+|staff|services)
(make~|made) it [<very>] (hard|difficult|impossible) for (anyone|anybody|us|staff|services|adults|workers|professionals|people) to (help|keep|protect|safeguard|support|work|reach|look)
(do not|does not|did not|fail to|fails to|failed to|failing to|unable to|refuse~ to|unwilling to|cannot|will not) [really|seem to|appear to|fully|even|always|yet|ever] (recognise|understand|appreciate|see|grasp|accept|acknowledge|care about|realise|perceive|take) [how|that|what|the|any|their|own|full|seriously|it is|they are|of] ... (risk+|danger+|dangerous|consequences|exploited|groomed|victims|vulnerability|harm|seriousness)
(lack|lacks|lacked|lacking|little|no|poor|limited) [of|any|all|much|real|apparent|basic] (insight|self respect|self control|self worth|motivation|common sense|remorse|moral compass|sense of (danger|right|responsibility)|concern for <their>|discipline|impulse control|victim empathy|empathy|respect for|awareness of (risk|danger|<their>))
(minimise~|downplay~|dismiss~|laugh~ off|shrug~ off|play~ down) (the|any|all|<their>) [own|serious|real|level of] (risk+|danger+|concerns|harm|exploitation|behaviour|seriousness|worries)
in denial
(do not|does not|did not|will not|never) [ever|even|always|want to|wants to] (take|follow|heed|listen to|act on|accept|listen) [to] [the|our|any|good|this|that|staff|police|sensible|repeated|an] [_] (advice|warning+|guidance)
(nobody|no one) (made|forced|makes|forces) (<them>|these _|the _) (go|do|stay|sell|carry|take|meet|send|drink|get|smoke|reply|follow|to (go|do|stay|sell|carry|take|meet|send|get))
(nobody|no one) [is|was|has been|has|were|are] [ever|actually] (forcing|forced) (<them>|these _|the _)
(nobody|no one) ... ... (gun|knife) to <their> head+
(nobody|no one) [is|was|has been] [ever] making (<them>|these _|the _) (do|go|stay|sell|carry|take|meet|send|get)
(none|not one|neither|no one|nobody) of (them|the (girls|boys|young people|group|children|friends|lads|five|four|three)) (is|was|were|has been) [ever|actually|really] (forced|coerced)
(were|was|are) never [actually|really] (forced|coerced|made to) ...
(were|was|are) not [actually|really] forced ...
(<is>) not [really|your|the|a|exactly|just] [a] [typical|usual|obvious|ideal|perfect|classic|innocent] victim+
none of (them|[the|this|these] (group|boys|girls|lads|friends|young people|children|members)) [has|have] [ever] (show|shows|showed|shown|express|expresses|expressed|feel|feels|felt) [any] (remorse|empathy|regret|insight)
(do not|does not|did not|will not|never|not) [ever|even|always|really] (take|takes|took|taking) (<their>|its) [own] (safety|welfare|wellbeing|health) (seriously|into)
(do not|does not|did not|refuse~ to|cannot|will not|unable to|fail~ to) [fully|really|yet|even] (accept|see|recognise|acknowledge|realise|understand) [that] (what|this|it|they|he|she) ... ... [_] (abuse|abused|abusive|grooming|groomed|exploitation|exploited|rape|trafficking)
(were|was|are|is) not being (forced|made|coerced)
(enjoy~|like~|love~|relish~|crave~) [all] the (attention|buzz|thrill|status|notoriety|excitement|danger|kudos|chase|drama|money and|lifestyle)
(like~|enjoy~|love~|relish~) (being|getting|be) (in|into) (trouble|fights|bother|danger)
(like~|enjoy~|love~|relish~) [causing|making|starting|the|all the|a bit of] (trouble|mischief|chaos|mayhem|bother|a fight)
(seduced|tempted|attracted|dazzled|motivated|drawn in|driven) by [the] [easy|quick|promise of|lure of|idea of] (money|gifts|cash|status|glamour|lifestyle|designer|greed)
(thrill|sensation|danger|excitement|status) (seeking|seeker+)
(seek|seeks|sought|seeking|hunt~|go looking|goes looking|went looking) [out|for] [for|out] [the|these|those] (danger|risk+|trouble|thrills|confrontation+|conflict|fights|victims|excitement|older men|older boys|older males|older lads|adult attention|male attention)
(gravitate~|drawn|attracted) (to|towards) (older men|older criminals|older dealers|older lads|older peers|older teenagers|older adults|criminals|dealers|known _|men|older boys|older males|danger|trouble|crime|the wrong|gang+|risk|drugs|offending|adults who)
(drawn|attracted|pulled) [in] (to|towards|by) the (thrill|excitement|danger|buzz|glamour|lifestyle|drama|money|status|risk|chaos)
easily (bought off|bribed|tempted|swayed|lured|impressed|flattered)
(easy|fast|quick) money
(seek|seeks|sought|seeking) [the|these|those] (men|man|males|dealer+|exploiter+|strangers) out
(seek|seeks|sought|seeking) out [the|these|those|some|any|a] (men|man|males|dealer+|exploiter+|strangers)
(go|goes|went|going|gone) looking for [the|these|those|older|adult] (men|man|males|dealer+|strangers)
(seek|seeks|sought|seeking) [out] (risky|dangerous|unsafe) (situation+|place+|people|company|encounter+|experience+)
(attracted|drawn) (to|towards) [the] [easy|quick|fast] (money|cash|status|glamour|gifts|trainers|bling)
(carry|carries|carried|carrying) [a|the|their] (knife|knives|weapon+|blade+) ... (bravado|kudos|clout|look (hard|big|tough)|(for|as) (status|show|a status))
(like~|love~|enjoy~|want~) the (money|gifts|trainers|clothes|cash|presents|drink|vapes|lifts|drugs) too (much|well)
(prefer|prefers|preferred|like|likes|enjoy|enjoys|choose|chooses|chose) the (company|society|attention) of (men|older men|older boys|older lads|grown men|adult men|dealers|strangers)
easily bought
habit of (picking|choosing|trusting|following|finding|attracting) (the wrong|bad|the bad|older|unsuitable|dangerous) (men|man|people|company|friends|boyfriends|sort|adults)
crave~ [the] (men's|male|his|older men's|the men's|adult) (company|attention|approval)
(associates|associate|associating|consort~|fraternise~) with
(associated|mix|mixes|mixing|mixed|keep company|keeps company|hang|hangs|hanging|hung|knock~|run|runs|running|roll|rolling|link|linking) [up|around|about|out|round|in] with [the|a|an|some|known|other|these|those|much|local] (older|elder+|men|man|adult+|males|criminal+|dealer+|offender+|exploiter+|known|wrong|bad|undesirable+|unsavoury|dodgy|negative|drug|peers who|people who|individuals)
(association|associations|affiliation|links|friendship+) with [a|the] (known|older|negative|criminal|adult+|gang+|unsuitable|those|people|males|men|peers who|exploiter+|dealer+|individuals)
(known|criminal|negative|inappropriate|unsuitable|undesirable|antisocial|anti social|risky) (associate+|association+|peer association+)
(spend~|spent) [a lot of|all <their>|more and more|most of <their>|too much] time with [the|an|some|known|these|a] ((inappropriate|unsuitable|unknown|dangerous|risky|undesirable) (adult+|people|men|peers|others|individuals|company)|older (men|males|boys|lads)|elders|olders|dealers|criminals|exploiters|adult males|men|offenders)
(wrong|bad|rough) (crowd|company|sort|sorts)
(go|goes|going|went|gone) [off|away|out] with [the|some|these] (older|adult|grown) (men|males|lads|boys|people) for [the|free|a|some] (drink|alcohol|money|drugs|cigarettes|vape+|lift+|weed|cash|gift+|presents)
(get|gets|got|getting|hop|hops|hopped|jump|jumps|jumped|climb~) (in|into) (any|anyone's|anybody's|strangers'|a stranger's|older men's) car+
(go|goes|going|went|hang~|hung|run|runs|running|mix~|get|getting|knock~) [round|around|about|in|out|up] with that (crowd|lot|sort|bunch|kind of _)
(fall|falls|fell|fallen|falling|got|get|gets|getting) in with
(intimidate~|terrorise~|menace~|harass~|torment~) (younger|smaller|weaker|other) (children|pupils|young people|boys|girls|kids|teenagers)
(intimidate~|terrorise~|menace~|harass~|plague~|torment~) [local|other|the|elderly|older] (residents|people|neighbours|shoppers|staff|pupils|passers by|passengers|community|public|customers|children|shopkeepers|area|estate)
(provoke~|antagonise~|goad~|taunt~|bait~) (the|other|local|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers|neighbours|rivals)
(wind|winds|winding|wound) (up) (the|police|staff|residents|teachers|officers|wardens|adults|people|security|shopkeepers)
(wind|winds|winding|wound) (staff|people|teachers|officers|residents|them|adults) up
(make~|made) ... ... (life|lives) [a|an|complete|total|utter] (misery|hell|miserable|unbearable)
(disregard~|flout~|defy|defies|defied|defying|ignore~|disobey~|reject~|break|breaks|breaking|broke) [all|any|the|every|repeated|<their>|our|the police's|good|adult+|staff|sensible] (advice|warning+|rules|boundaries|curfew+|guidance|instructions|authority|bail conditions|every rule)
revel~ in [the] (violence|chaos|crime|trouble|mayhem)
(put|puts|putting) out for (gifts|money|drugs|vapes|attention|drink)
(target~|prey on|preys on|preyed on) (vulnerable|younger|weaker|smaller) (peers|children|pupils|young people|boys|girls|kids|victims)
(egg~|goad~) (each other|one another) on
(enjoy~|like~|love~) (being missing|going missing|being out all night|having no rules)
(think|thinks|thought) [that] (it is|it was|carrying|fighting) [is] cool to (carry|fight|sell|smoke|steal|deal|rob)
(brag~|boast~) (about|of|that|to) ...
(play|plays|played|playing) the victim
(make~|made) ... (life|lives) [of _] (impossible|hell|unbearable|a nightmare)
(give|gives|gave|given) as good as <they> (get|gets|got)
(young person|child|boy|girl|pupil|<they>|yp _|yp1|yp2|yp3|yp4|yp5|yp6) [has|have|had|also|now|later] (alleges|alleged|allege)
(<they>) (claims|claimed|claim) (that|to have|to be|he|she|they)
(malicious|false|unfounded|unsubstantiated) (allegation+|complaint+|accusation+)
(made|makes|make|making) [an|a|several|such|more|further|some|this] allegation+
alleged (abuse|assault+|rape|exploitation|grooming) [of|by|against]
allegedly
(lack|lacks|lacked|lacking) credibility
(<is>) (not|hardly|less than) [a|very|particularly] [very|particularly] credible
unreliable witness+
(this|that|it) is not reflected in <their> (behaviour|actions|presentation|conduct)
(allegation+|complaint+|disclosure+|account+) ... ... (thought|believed|felt|considered|found|deemed|likely) to be (malicious|false|fabricated|untrue|made up)
<owner> (account+|version+|story|stories|statement+) [of events|of it] (<is>) [<very>] (inconsistent|contradictory|implausible|far fetched|not believed)
(cast|casts|throw|throws|threw) doubt (on|upon) <their> [_] (account+|story|stories|word|claim+|version)
<their> (account+|story|stories|version+) [_] (does not|do not|did not|fails to|fail to) (add up|hold up|stack up|tally|ring true)
<their> (account+|story|stories|version+) (keeps|keep|kept) (changing|shifting)
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
undesirables
(plagued|blighted|terrorised|overrun|infested|besieged|pestered) by (these|this|those) [_] (kids|group|boys|girls|lads|youths|teenagers|young people|children|lot)
hooded (menace+|youth|youths|figure+|teenager+|lad+|gang+)
asbo (kid+|boy+|generation|family|families)
(blot on the landscape|nest of vipers)
(little|proper|right|regular|spoilt) (madam+|monster+|terror+|devil+|horror+|toerag+|sod+|git+|so and so+|savages|nightmare+|princess|princesses|ratbag+|swine|blighter+|hooligan+|beggars|bleeder+|thug+)
(foot soldier+|footsoldier+|henchman|henchmen|lackey+|sidekick+|minion+|kingpin+|mastermind+|shot caller+|hoodlum+|flunkey+|gofer+)
the (brains|muscle|brawn) (behind|of|in|for) [it|this|the|everything|that|their] [_]
(trouble maker+|troublemaker+|trouble making|troublemaking|trouble causer+|ring leader+|ringleader+|mischief maker+|instigator+|rabble rouser+|agitator+|usual suspects)
(bad|lost|rotten|evil|nasty|wicked|rough|wild|naughty) (kid+|lad+|boy+|girl+|apple+|egg+|lot|seed+|child|children|bunch|teenager+|crowd|pupil+|student+|group)
(bad|negative|toxic|corrupting|poor|malign|unhealthy|harmful|disruptive) (influence+|peer+|peer group+|friendship+|association+|peer influence+|friend+|crowd|element+|friendship group+)
(<is>) (bad|terrible) news
not (good|nice|decent|pleasant|proper) (kids|girls|boys|lads|children|young people|people)
(the|those|these) (naughty|bad|difficult|disruptive|troublesome|challenging|rough) ones
(toerag+|scrote+|scallywag+)
(toxic|unhealthy|destructive|negative|volatile) [group|peer|friendship] dynamic+
the worst of the (boys|girls|lads|group|lot|bunch|kids|five|six|friends)
(toxic|volatile|explosive|combustible|unhealthy|bad|lethal|dangerous|poisonous) (mix|combination|mixture|cocktail|pairing|pair|duo|trio|friendship+|group)
(young|youth|juvenile|teenage|child|prolific|persistent|repeat|serial|known|habitual|hardened|serious|adolescent|violent|first time|re) offender+
offender+
reoffender+
offending (behaviour|history|profile|career|peers|lifestyle)
criminal (behaviour|mindset|mentality|tendencies|lifestyle|career|youth+|element+|fraternity)
criminogenic
(child|young|youth|juvenile|teenage|adolescent|peer|under age) [on _] (perpetrator+|abuser+|aggressor+|exploiter+|recruiter+|groomer+|predator+)
(<is>|as|both|these|main|known|likely|identified as|victims and|victim and|becoming|considered|also) [the|both|all|also|often|now|main|known|likely|sometimes|as well as|a|an|potential|alleged|possible|sexual] [the|sexual|main] (perpetrator+|aggressor+|culprit+|predator+|bully|bullies)
(<is>|as) [both|also|all] [the|a|an] [sexual|main|real] (abuser+|groomer+|exploiter+|recruiter+)
(groomer+|abuser+|predator+|exploiter+|dealer+|criminal+|offender+|gangster+) in the making
(lead|leads|led|leading) (them|others|each other|the others|(younger|other|weaker) _) astray
follow~ like sheep
(sexually harmful|sexually abusive|harmful) (boy+|girl+|lad+|children|child|pupil+|young people|young person|teenager+|peers)
(boy|girl|pupil|student|schoolboy) perpetrator+
perpetrator+ [who] (is|are|was|were|has been|have been|had been|being) [all|both|also|still|then|each] (dealt with|punished|sanctioned|disciplined|spoken to|excluded|suspended|isolated) (by|in|at|from) [the|both|their|each|two] school+
(deal|deals|dealt|dealing) with [the|both|these|all|three|two] perpetrator+ (by|through|under|in) [_] [_] (isolation|detention+|exclusion+|suspension+|behaviour|school)
perpetrator+ ... ... (isolation|detention+|excluded|suspended|exclusion+|suspension+)
perpetrator+ ... [_] (same|her|their) (form|class|year|school|tutor group|lessons|maths set)
perpetrator+ [who|all|both|each] ... (in year (7|8|9|10|11|seven|eight|nine|ten|eleven)|pupils|classmates|schoolmates)
perpetrator+ (in|within|among|amongst) [the|this|our|their] [_] (group|cohort|year+|class|friends|pupils|members)
(perpetrator+ (and|or) victim+|victim+ (and|or) perpetrator+) (in|within|among|amongst)
(within|in|among|amongst) (the|this|our) [_|_ _] (group|cohort|friends|friendship group) [there] (is|are|was|were) ... [_] (perpetrator+|victim+ and ... perpetrator+)
(<is>|considered|regarded as|seen as|viewed as|described as|perceived as|identified as|thought to be|found to be|present as|presents as|come across as|comes across as|rated|rated as|assessed as|proving) [to be] [both|all|also|clearly|becoming] a (danger|risk|threat|menace) to [themselves and|themselves and to|himself and|himself and to|herself and|herself and to] (others|[the] wider (community|public)|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(pose~|present~) [a|an|the] [very] [high|higher|serious|significant|considerable|real|direct|potential|medium] (risk|danger|threat) [of [serious|significant] [harm|violence|offending]] to (others|other _|younger _|the (public|community|village|estate|younger _|other _|staff|school)|children|residents|staff|pupils|women|girls|society|everyone)
(<is>) [<very>] [all|just|simply|basically|borderline|virtually|practically|almost|effectively|certainly|clearly|definitely|really|nothing but|now|no more than|known|proper|seen as|regarded as|mostly|a bit of|something of|nothing more than|no better than] [a|an|the] [bunch of|group of|lot of] [known|little|manipulative|dishonest|nasty|selfish|lazy|arrogant|shameless|hardened|cunning|sly|devious|vicious|aggressive|notorious|persistent|serial|accomplished|practised|clever|disruptive|right|proper|young|petty|common|habitual|prolific|public|real|compulsive|born|budding|career|total|complete|absolute|violent|well known|local|pathological|dangerous|seasoned|fledgling] (criminal+|sex offender+|thief|thieves|crook+|mugger+|robber+|shoplifter+|burglar+|vandal+|arsonist+|dealer+|drug dealer+|liar+|cheat+|truant+|runaway+|runner+|addict+|stoner+|pothead+|alcoholic+|drug user+|drug abuser+|drug taker+|dropout+|drop out+|loser+|no hoper+|nuisance+|pest+|misfit+|savage+|animal+|monster+|psycho+|psychopath+|nutter+|slag+|slut+|tart+|scrounger+|menace+|failure+|bully|bullies|lost cause+|hopeless case+|sheep|snakes|alpha|narcissist+|sociopath+|problem+|handful|manipulator+|fantasist+|schemer+|hothead+|sneak+|attention seeker+|timewaster+|time waster+|first time entrant+|absentee+|persistent absentee+|substance (misuser+|abuser+)|drug misuser+|misuser+|(cannabis|weed|crack) (user+|smoker+)|service user+|low achiever+|underachiever+)
(clique+|pack+|band+|crew+|crowd+|nest+|set+|lot+|mob+|pair+|trio) of [known|young|little|nasty|petty] (bullies|thug+|yob+|thieves|liar+|troublemaker+|dealers|hooligan+|vandal+|criminal+|delinquent+|savages|animals)
(young|child|teenage|juvenile|little|career|petty|known|prolific|persistent|habitual|serial|would be|these|those|compulsive|pathological|bunch of|group of) (criminal+|thief|thieves|dealer+|drug dealer+|mugger+|robber+|vandal+|shoplifter+|addict+|drug user+|truant+|runaway+|bully|bullies|burglar+|liar+|savage+|animals|dropouts|loser+|misfit+|no hoper+)
(drug|county lines|drugs) (runner+|mule+|courier+)
(nightmare|liability|handful|pain|law unto himself|law unto herself) [to|for] (work with|manage|teach|deal with|staff|teachers|everyone|the school|his|her|their)
(drama queen+|queen bee+|alpha (male+|female+)|kingpin+|hanger+ on)
(time bomb+|ticking bomb+|loose cannon+|(accident+|disaster+) waiting to happen)
frequent (flyer+|flier+|attender+|caller+|misper+)
(runaways|truants)
(runner+|courier+|lookout+) for (a|the|this|that|their) [drug+|county|deal|local] (line+|dealer+|gang+|elders|olders|supplier+)
(lack|lacks|lacked|lacking) [any|all|basic] respect
(no|little|without) [any|all|basic] respect (for|towards)
(self harmer+|junkie+|druggie+|druggy|trap boy+|shotter+|lost cause+|hopeless case+|no hoper+|problem case+|write off|write offs|addict+|non attender+|non school attender+|school refuser+|refuser+|non engager+)
a [persistent|constant|local|real|daily|general|known|total|complete] (nuisance|menace|public nuisance|drain on _|burden on _|law unto themselves)
(up to no good|out (at|till|until) all hours|no angels|law unto <self>|beyond help|beyond (control|parental control)|out of parental control|running wild|run wild|ran wild|running riot|run riot|ran riot|wreaking havoc|wreak havoc|wreaked havoc|blight on)
of (bad|poor|weak|low|doubtful) character
(behave~|act|acts|acted|acting|carry on|carries on|run|runs|ran|running|live|lives) [around|about|round|just] like [wild|a pack of|a bunch of|caged|little] (animals|savages|thugs|hooligans|yobs|dogs|louts|wolves)
loudmouth+
nuisances
(main|chief|prime|principal|key) (antagonist+|aggressor+|culprit+)
hardcore (member+|group|element+|of|nucleus|few)
(groomer+|exploiter+|abuser+|dealer+|criminal+|predator+|offender+) in <their> own right
hard core of (two|three|four|five|six|seven|[_] (boys|girls|lads|young people|pupils|members))
(well known|known|notorious|infamous) for [<their>] (anti social _|antisocial _|asb|crime|fighting|trouble|violence|theft|thieving|stealing|shoplifting|drugs|dealing|bad _|poor _|lying|kicking off|disrupt~|disruption|aggression|bullying|nuisance _|causing _)
(small time|petty|little|young) crook+
(go|goes|going|went|gone) off the rails
entrenched (behaviour+|attitude+|offending|criminality|lifestyle+|in [the|a|<their>|this] (offending|crime|criminality|lifestyle|gang+|drug+|antisocial|anti social|county lines|violence))
(cause~|create~) (trouble (for|on|in|at|around|outside)|problems (for|on|in) [the|local|our] (residents|neighbours|shops|shopkeepers|shoppers|staff|public|community|school|estate|town|centre|passengers|drivers|traders|area)|mayhem|chaos|havoc)
(total|complete|utter|blatant|scant|little|no|flagrant) (disregard|regard) for (<their>|others|anyone|other people|the (community|estate|public|law|rules|neighbours|residents|feelings))
loner+
blighted the (community|estate|area|town|neighbourhood|lives)
manipulate~ (staff|workers|adults|carers|teachers|professionals|parents|the (system|staff|adults|workers))
prolific (young people|young person|children|boys|girls|lads|teenagers|members|group+|individual+)
(cause~|create~) [a|some|much|public|considerable] nuisance
(feed|feeds|fed|feeding) off (each other|one another)
(stronger|dominant) (characters|personalities) (in|within|among|dictate|lead|run|control|tell|push)
sense of entitlement
(think|thinks|believe~|act as if|acts as if|behave as if|feel|feels) [that] [the] rules do not apply
no fear of (the police|authority|consequences|anyone|being caught|getting caught)
(think|thinks|thought|believe~|act as if|acts as if|feel|feels) [that] (they|he|she) (is|are|were|was) (untouchable|above the law|beyond the law|bulletproof)
(exhaust~|test~|tries|tried|try) the (goodwill|patience) of
capable of (extreme|serious|great|real|considerable) (violence|harm)
(parents|carers|mothers|mother|father|mum|mums|staff|families) (are|is|were|was) unable to (control|contain|manage) (them|him|her|the (boys|girls|group|children|young people))
(give~|gave|lead|leads|led) (workers|staff|us|professionals|services|everyone|adults) (the run around|the runaround|a merry dance)
(make|makes|made|making) [up] excuses (not to|to avoid|to get out|for not)
(burn~|burnt) (<their>|all|every) bridge+
treat~ [the|this|<their>] (care home|home|house|placement|school|unit|family) (like|as) a (hotel|playground|joke|doss house)
(see|sees|saw|regard~|consider~) themselves as (soldiers|gangsters|outlaws|criminals|warriors)
over friendly (with|to|towards) _
(<they>|<child>) (have|has|had|with) no [sense of|personal] boundaries
(wander~|roam~|prowl~) the streets (at|until) [all] (hours|night)
prone to [sudden|frequent|outbursts of|acts of|bouts of] (violence|aggression|outbursts|lying|stealing|anger|fighting|exaggeration|exaggerate|lie)
(loose|low|no) morals
(<is>) [all|just|simply] [a|the] (low level|minor|part time|small time|budding|hardened|first time) (criminal+|offender+|thief|thieves|crook+|dealer+|robber+|burglar+)
(have|has|had|got|made|making) a (name|bad name) for (violence|trouble|fighting|thieving|stealing|drugs|bullying|kicking off|disorder|lying|crime)
no stranger+ to (the police|violence|trouble|crime|the courts|custody|drugs|drink|the cells|fighting|court|exclusion|conflict)
(bad|rotten|evil) (to the (bone|core)|through and through)
(beyond|past) (the pale|redemption|saving|redeeming)
nasty (piece|pieces) of work
(<is>) [all|such|real|total|proper] (bitch|bitches|cow|cows|witches)
trouble with a capital
lost generation
(neer|ne'er) do well+
(sort|type|kind) [of _|of young people] (who|that|to) [will|would|can] (steal|lie|fight|cause|start|hurt|rob|kick|bully|cheat|nick|rob|break|vandalise|spit|swear) _
(mean|spiteful) girls
(hell raiser+|hellraiser+|dregs)
hard core group
(hothead+|firebrand+|wrong un+|wrong'un+)
(type|sort|kind) [of _] (that|who|whom) [the|every|most] (schools|staff|teachers|residents|shopkeepers|drivers|parents|police|people|everyone|neighbours|shops|stewards) (dread|dreads|hate|hates|fear|fears|avoid|avoids|despair of|cross the (road|street)|dislike)
(misfits|oddballs|deadbeats|wasters|losers|dropouts)
burn~ (<their>|all|every) boat+ with
(run|runs|ran|running) (riot|amok|wild|amuck)
(county lines|drug|drugs|gang) (kid+|boy+|girl+|lad+|children|child)
(rife|riddled|full|made up|packed|crawling) (with|of) [known|drug|petty|_] (drug user+|user+|shoplifter+|thief|thieves|dealer+|offender+|liar+|troublemaker+|bully|bullies|criminal+|addict+|vandal+|runner+|truant+)
(worst|biggest) (offender+|culprit+|trouble causer+)
as (bad|thick) as each other
(<is>) [<very>] [all|just|simply|basically|nothing but|nothing more than|little more than|known|right|complete|absolute|born|natural|something of|a pair of|such] [a|an|the] [bunch of|group of|lot of|pack of|set of|pair of|shower of|gang of] [little|right|proper|real|total|complete|absolute|born|cheeky|nasty|lazy|idle|local|estate's|school's|arrogant|silly|stupid|junior|petty|big|useless] (idiot+|moron+|fool+|clown+|joker+|chancer+|spiv+|gold digger+|freeloader+|sponger+|parasite+|waste of (space|time|air|skin|oxygen)|dead (loss|losses)|good for nothing+|man eater+|maneater+|temptress|temptresses|flirt+|tease+|(easy|good) lay+|easy lays|party girl+|hard (man|men|nut|nuts|cases|case)|heavies|bruiser+|scrapper+|brawler+|headcase+|nutcase+|basket case+|stirrer+|so and so+|control freak+|coward+|backstabber+|gossip+|drama llama+|diva+|prima donna+|show off+|big head+|know all+|know it all+|backchatter+|wolves|hyena+|rats|rat|vermin|swarm|cancer|poison|powder keg+|couch potato|couch potatoes|also ran+|accomplice+|enforcer+|drunk+|boozer+|closed (book|books|shop)|(trouble|crime) magnet+|wimp+|bighead+|bigmouth+|big mouth+|windup merchant+|wind up merchant+|creep+|perv+|soldier+|warrior+|weirdo+|freak+|nightmare+|villain+|rogue+|scoundrel+|oik+|airhead+|bimbo+|dunce+|dropout+|burden+|drain+|plague|blot|millstone+|thorn|pain|princess|princesses|drug dealer+|dealer+|thief|thieves|liar+|bully|bullies|rough diamond+|ruffian+|lout+|user+ of people|follower+ and not leader+)
out and out (thief|thieves|liar+|bully|bullies|crook+|rogue+)
(headcase+|nutcase+|smackhead+|crackhead+|pisshead+|pikey+|gyppo+|slapper+|hussy|hussies|guttersnipe+|jailbait|jail bait|man eater+|maneater+|temptress|temptresses|hood rat+|wide boy+|scrubber+|skank+|trollop+|floozy|floozies|fruit loop+|weirdo+|moron+|imbecile+|cretin+|retard+|wastrel+|toerag+|ingrate+|guttersnipes|neds|oik+)
(little|proper|right|cheeky) (minx|minxes|so and so+|monkey+|beggar+|herbert+|perisher+)
(have|has|had|with|got) [very] (sticky|light|itchy) fingers
(have|has|had|with|got) [a] (criminal|twisted|dirty|devious|warped|sick|nasty) mind+
(ones|pupils|kids|children|boys|girls|lads|group) [that|who|whom] (nobody|no one|no teacher|no school) wants to (teach|work with|manage|have|take|deal|sit)
(bad name|reputation|notoriety) ... ... (deserve~|well earned|well deserved|is earned|was earned|have earned|has earned|justified)
not the (sharpest|brightest) [tool+|knife|knives|crayon+|pair|of|in|pupils|children|sparks] [_]
not (all there|right in the head|the full shilling|exactly bright|very bright|too bright)
(short|shy) of (a|the full) (picnic|load|shilling)
away with the fairies
(screw|screws) loose
wired (wrong|differently to be bad)
terror+ of the (estate|school|year|town|neighbourhood|street|precinct|playground|bus)
(blot|blight|stain) on the (estate|school|town|neighbourhood|street|landscape|year)
thorn in (the|our|my|everyone's) side+
(cancer|poison|rot|virus) (in|at|within) the (school|year|class|group|estate|heart)
(hunt|hunts|hunted|roam~|prowl~|move|moves|moved|travel~|go|goes|went|go about|come) (in packs|in a pack|as a pack|like a pack|like wolves|as one pack)
(are|is|were|was|swarm~|descend~|fight|fights|fought|ate|hunt~|roam~) ... like (locusts|a plague|a swarm|vermin|animals|wild animals|wolves)
law to <self>
(go|goes|gone|went|turn|turns|turned) (to the bad|to the dogs|bad [at|young|early|together|long])
<is> off the rails
(<is>|get|gets|got|getting) [well|completely|totally] out of hand
(past|beyond) (help|caring about|all help)
revolving door <child>
for [all] the wrong reasons
same old faces
well known to (all|every|several|numerous|most|many|countless) (agencies|services|agency|service|team|teams)
bad (blood|stock|breeding)
(it|crime|violence|trouble|thieving|stealing|dealing) (is|runs) in <their> (blood|genes|dna|veins|families|family)
(cut from the same cloth|chip+ off the old block|far from the tree)
(dodgy|shady|shifty|rough|suspect|unsavoury|slippery|tricky) (character+|customer+|type+|bunch|sort+)
(future|tomorrow's) (inmate+|criminal+|prisoner+|offender+|gangster+|dealer+|convict+)
(criminal+|gangster+|offender+|dealer+|thug+|prisoner+) (in waiting|in training|of the future|of tomorrow)
(fancy|fancies|see|sees|regard~|consider~|think|thinks) (<self>|of <self>) as [real|proper|little|the|big] (hard men|hard|gangster+|big shot+|kings of|top dogs|big men|gangsta+|big time)
(have|has|had|show|shows|showed|with|got|know|knows) (no|zero|little|absolutely no|not an ounce of|not a shred of|no sense of) (respect|manners|shame|conscience|filter|scruples|decency|gratitude|backbone|self respect|remorse|discipline)
hate~ (authority|rules|being told|teachers|adults)
(short|quick) (fuse+|temper+)
(evil|nasty|mean|cruel|vicious|violent|wild|malicious|spiteful|sadistic|vindictive|criminal) streak+
jekyll and hyde
(no good|bottom drawer|third rate|second rate) <child>
(bottom|dregs|scrapings) of the (barrel|heap|pile)
lowest of the low
(man|boy|sex|money|drug|drugs|power|attention) mad
rough and (ready|common|tumble sort)
<is> [nothing but|pure|just|simply|all|big|real|serious|constant|endless|more|only] trouble [with a|waiting|from|and|when|wherever]
(nothing but|pure|constant|endless) trouble
drama on legs
(foul|vile|horrid|horrible|revolting|dreadful|ghastly|poisonous) [little] (creature+|child|children|kids|boys|girls|lads|things|individuals|people|bunch|lot)
wrong uns
(fly|flies|flew|flying) off the handle
see red (and|when|if|at the (slightest|least)|whenever)
like a red rag to
(bring|brings|brought|bringing) out the (worst|bad|devil)
bad for (each other|one another)
toxic [when|if|as a] (together|group|for each other|mix)
high maintenance
(think|thinks|thought|believe~|feel|feels|act as if|acts as if) [that] the world owes
(going|go|get) nowhere fast
(going nowhere [in life]|come to nothing)
(have|has|with|got) [a|such a|quite a|too much] (mouth on (them|him|her)|attitude)
(all mouth|full of (attitude|themselves|lip|it|cheek)|too much attitude)
(give|gives|gave|giving) [plenty of|nothing but|endless|a lot of] (lip|cheek|backchat|attitude)
magnet+ for (trouble|drugs|violence|danger)
<is> special needs
(girls|young women) are [<very>] (loose|easy|fast)
more trouble than <they> <is> worth
(drag~|bring~|brought|pull~) [the] (others|other _|everyone|rest|each other|one another) (down|into trouble|to their level|low)
(antisocial|anti social|criminal|gang|street|deviant|negative|predatory|thug) (mindset+|mind set|mentality|outlook)
angry young (men|women|people|girls|boys|lads|man|woman)
(fire starter+|firestarter+|fire setter+|firesetter+|arsonist+)
<is> [all|just|simply|such] [a] (sad|hopeless|lost|pitiful|tragic) case+
<is> [all|just|simply|such|quite|an absolute|a complete|a total] [a] mess
not [really|at all] to be trusted
(worst|poorly|ill|terribly|atrociously|appallingly|shockingly) behaved
lost to (crime|drugs|the (streets|street|gang|life|road))
sexually (inappropriate|aggressive|predatory|deviant|promiscuous)
<is> [<very>] [a|two|three|some] [very] (dangerous|violent|volatile|unsavoury|troubled|nasty|unpleasant|difficult|complex|damaged) (individual+|character+|people|person|types|customers|souls)
magnet+ for (abusers|dealers|exploiters|predators|paedophiles|older men|bullies)
<is> (bad|terrible) news for (the (rest|others|younger)|each other|anyone|everybody|everyone|younger)
(no mark+|nomark+)
obsessed with (boys|men|sex|money|drugs|violence|status|trouble|<self>|knives|gang+|designer|labels)
bad to know
(morals|manners|brains|conscience) of (a|an|alley|sewer|farm) _
<is> the worst [of (them|the (lot|bunch|group|girls|boys|year))|in the (school|year|group)]
<is> (nothing|little) short of (criminal+|thug+|animals|gangster+|bullies|savages|a gang|feral)
(brassy|uncivilised|weird|odd|strange|dodgy|shady|shifty|crafty|unhinged|untamed|impenetrable|shameless|sulky|grumpy|big headed|backward|light fingered|screwed up|hard faced|stuck up|snide|smug|bratty|whiny|whingeing|sleazy|sluttish|slutty|tarty|skanky|pig headed|mulish|lairy|prickly|abrasive|cliquey|flaky|dim witted|slow witted|slippery|double dealing|parasitic|underhand|thieving|lying|cheating|good for nothing|trashy|common as muck|rotten|ratty|snotty|mardy|stroppy|arsey|obstreperous|bellicose|pugnacious|loudmouthed|potty mouthed|mealy mouthed|hard hearted|cold hearted|soulless|remorseless|conscienceless|spineless|gutless|brainless|clueless|mindless|useless|feckless|heedless)
(careless|irresponsible|foolhardy|imprudent|thoughtless|heedless|slapdash)
(foul tempered|ill tempered|quick tempered|evil tempered|sour|churlish|boorish)
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
(do|does|did|is|are|was|were|has|have|had) not [yet|fully|really|been|currently|properly|meaningfully|always|well] (engage|engaging|engaged|engage well|cooperate|cooperating|cooperated)
(do not|does not|did not|is not|are not|not|never) [fully|really|been|properly|meaningfully] (engaging|engage|engaged) [with|in|well]
(struggle~|reluctant|slow|unwilling|unable|refusal|reluctance|unwillingness|resistance|resistant|hostile|averse) to (engage|engaging|engagement|support|help|change|services|intervention+|professionals|authority|being helped|work with|working with|advice|accept|accepting|adult support)
(decline|declines|declined|declining) to (engage|work with|take part|attend|accept|cooperate)
not [at all|sufficiently|really|yet|fully] motivated to (change|engage|attend|learn|work|stop|accept|cooperate)
engagement ... ... (is|was|has been|have been|had been|remains|remained) [very|_ly|both] (poor|sporadic|low|limited|minimal|patchy|inconsistent|superficial|erratic|variable|non existent|weak|mixed)
(poor|low|limited|little|minimal|sporadic|patchy|inconsistent|erratic|weak|no) [and _|or _] engagement [_] (from|by|of|among|amongst|with)
(behaviour|behavior|conduct) ... ... (is|was|are|can be|could be|may be|gets|has been|remains|has become|is becoming|has been getting|is getting|became|becoming) [<very>] [more|worse and|more and more] (problematic|vile|horrendous|outrageous|disgraceful|horrible|out of control|challenging|unacceptable|concerning|worrying|aggressive|disruptive|antisocial|anti social|unmanageable|difficult|poor|bad|appalling|volatile|violent|sexualised|unpredictable)
attitude+ (to|towards) ... (is|was|are|remains|has been) [<very>] (hostile|avoidant|negative|poor|bad|aggressive|dismissive|defiant|confrontational|disrespectful|rude|cynical)
(criminal|gang|street|drug|delinquent) subculture+
(high|medium|low|higher|lower|highest|significant|very high) risk (<child>|case+|missing person+|people|person|victim+|females|category child)
at risk (youth+|teen+|teenager+|kids|young people|young person|boys|girls|children|child|group+|pupils)
(<is>|assessed as|graded|graded as|considered|deemed|rated|rated as|classed as|regarded as|seen as|viewed as|described as|thought to be|found to be|present as|presents as|identified as|come across as|comes across as|judged|judged to be|all|five|loyal and|(members|them|group|boys|girls|lads|friends|people|him|her|<child>) as) [to be] [all|both|now|still|being|at|very|a|often|increasingly] (high|medium|low) risk
easy (prey|meat|pickings)
<is> [<very>] [all|both|always] [a|an|the|such a] [absolute|real|total|complete|utter|constant|right|perfect|living|bit of a] (nightmare+|embarrassment|disgrace|liability|liabilities|plague|scourge|curse|headache+|blight|bane|pain in the neck|pain|trial) (on|in|at|to|for|with|when|of|and)
(problem|problematic|troubled|damaged|broken|difficult|naughty|unruly|feral|disturbed|dysfunctional|chaotic|deprived|hopeless|needy|screwed up|messed up|out of control|uncontrollable|disaffected|delinquent|wayward|antisocial|anti social|deviant|undesirable|unsavoury|unlovable|unmanageable|disruptive|unteachable|lawless|maladjusted|attention seeking|challenging|badly behaved|risky|disobedient) [and _|_] <child>
beyond (parental|all|adult) control
(<is>) [<very>] [<very>] (damaged|feral|wild|delinquent|disruptive|deviant|dysfunctional|chaotic|disturbed|messed up|lawless|disaffected|wayward|rotten|not normal|crazy|insane|mental|nuts|psychotic|antisocial|anti social|trouble|evil|unmanageable|hard work|a handful|a problem)
(beyond|outside|out of) [<their>|the] (parents|parent's|mother's|mothers|father's|mum's|mums'|carers'|carer's|families'|family's) control
chaotic (life|lives|lifestyle+|home life|home|homes|household+|background+|upbringing+|families|existence)
low ability <child>
from [a|an] (broken|criminal|bad|rough|problem) (home+|family|families)
from [a|an] (troubled|dysfunctional|chaotic|rough|broken) (home+|family|families|background+|household+)
(<is>) [<very>] [<very>] broken
(complex|chaotic|challenging|hopeless|problem|difficult|worrying) case+
this case [is|was|has]
(challenging|worst|dreadful|terrible|shocking|problem|problematic|bad|poor|difficult|disruptive|naughty|unacceptable|aggressive|violent|threatening|attention seeking|avoidant|controlling|manipulative|delinquent|deviant|hostile|intimidating|unruly|abusive|inappropriate|defiant|oppositional|sexualised|acting out|yobbish|outrageous|appalling|disgraceful|non compliant|rowdy|nuisance|out of control|worrying|concerning|unpredictable|erratic|volatile) behaviour+
(behaviour|behavioural|anger|attitude|conduct|anger management) (problem+|issue+|disorder+|difficult(y|ies)|difficulties)
(act|acts|acted|acting|kick|kicks|kicked|kicking) (out|off|up)
<owner> (antisocial|anti social|criminal|offending) behaviour+
<owner> (aggression|aggressiveness|hostility|temper|tempers|outbursts|tantrum+)
(aggression|violence|hostility) (from|by|among|amongst|in|within) (the|this) (group|boys|girls|young people|lads)
(misbehave~|misbehaviour|behave~ badly)
(<is>|can be|could be|finds them|find <them>|found <them>) [<very>] [<very>] (challenging|demanding|tricky|awkward|obstructive|argumentative|confrontational|difficult|problematic)
(challenging|difficult) (with|towards|in|for) (one another|each other|staff|adults|teachers|class|lessons|workers|authority|professionals|school|sessions)
(difficult|challenging) to (manage|engage|work with)
(<is>) [<very>] [too|now|so|deeply] entrenched
(aggressive|aggressively|hostile|violent|confrontational|intimidating|threatening|menacing|abusive|volatile|explosive|hot headed|short tempered|bad tempered|combative|belligerent|vicious|vindictive|menace|verbally abusive|argumentative|thuggish|ferocious|unpredictable)
dangerous
attention (seeking|seeker+)
(just|only|purely|simply|all|it|this|missing|out|off|home|away|late|up|themselves|herself|himself|drink|drugs|stories) for [the] attention
(go|goes|going|went|run|runs|ran|do|does|did|drink|drinks|shout|shouts|steal|steals) ... (to (get|gain|attract|win) [more|the|some|adult|any|their [_]] attention|for a reaction|to get a reaction)
(seeking|seek|seeks) attention
(seek|seeks|sought|crave~) [constant|negative|the|adult|male|any|for] attention
(cry|cries|crying) for attention
(avoidant|bitchy|spiteful|catty|vindictive|malicious|two faced|manipulative|manipulating|deceitful|devious|sly|dishonest|cunning|scheming|calculating|secretive|evasive|untrustworthy|unreliable|lazy|idle|feckless|greedy|materialistic|shallow|vain|jealous|workshy|work shy|unmotivated|demotivated|apathetic|selfish|ungrateful|spoilt|spoiled|rude|disrespectful|insolent|cheeky|surly|sullen|moody|stroppy|cocky|arrogant|gobby|mouthy|loud mouthed|foul mouthed|immature|childish|silly|stupid|thick|dim|naive|gullible|impressionable|easily led|weak willed|weak minded|impulsive|clingy|needy|stubborn|resistant|obstructive|defiant|oppositional|disobedient|unruly|naughty|unpleasant|nasty|cruel|callous|heartless|remorseless|unrepentant|entitled|unlikeable|hopeless|worthless|useless|troublesome|loutish|rowdy|boisterous|badly behaved|ill mannered|bad mannered|ill disciplined|undisciplined|bone idle|disorderly|dysregulated|hyper|paranoid|hysterical|over sensitive|meloterritorial|toxic|difficult|challenging|wild|disruptive|chaotic|obnoxious|sociopathic|psychopathic|narcissistic|antagonistic|hardcore|offensive|ignorant|gormless|dopey|predatory|criminal|criminally minded|lawless|anti authority|anti police|uncaring|emotionally unstable|unstable|mentally unstable|disturbed|street hardened|attention hungry|reckless|bossy|controlling|uninterested|disinterested|unambitious|feral|uncontrollable|out of control|ungovernable|unmanageable|unplaceable|unadoptable)
pathological
(shiftless|uncouth|boorish|brazen|brash|sneaky|conniving|petulant|truculent|bolshy|lippy|uppity|slovenly|vulgar|headstrong|incorrigible|depraved|amoral|immoral)
(unteachable|unreachable|irredeemable|incorrigible|unruly|unbiddable|beyond help)
(poor|bad|negative|terrible|appalling) attitude+
(have|has|had|got|with) (an attitude|attitude|a chip on)
chip on (<their>) shoulder+
(victim|gang|street|criminal) mentality
(poor|little|weak|limited) (emotional regulation|self regulation|impulse control|self control)
(low|no|little|lack of|lacks|poor) (aspirations|ambition|expectations of <self>|motivation|morals|values)
attitude (stinks|sucks|is (poor|bad|appalling|awful|wrong|terrible))
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
(have|has|had|having|with|earned|gained|got) [a|an|quite a|something of a] [_] reputation (for|as) [_ing] (trouble|troublemakers|violence|violent|fight+|fighting|crime|theft|stealing|drugs|dealing|disorder|nuisance|intimidating|difficult|aggressive|hard|rude|disruption|disruptive|bullying|antisocial|anti social)
(well known|notorious|infamous|known) (to|among|amongst|with) [the|all|local|most] (police|authorities|youth justice|courts|wardens|magistrates)
well known to [all|the|local] services
(notorious|infamous) (for|group|in|bunch|family|families|across|around|on)
(notorious|infamous)
known [local] (nuisance+|suspect+|individual+|criminal+)
neets
neet
(group|bunch|gang|mob|crowd|lot|pack|couple) of (hoodies|hoods)
(the|these|those|local) (hoodies|hoods) (are|were|have|hang~|gather~|who|congregate~)
(savvier|more savvy|sharper|wiser) than (most|many|some|any|the) (adult+|grown _|of us|staff|teachers|men)
(streetwise|street wise|street smart|streetsmart|street smarts|street savvy|world weary|world wise|worldly wise|worldly|road smart)
(very|rather|quite|too|overly) knowing [for|child|girl|boy|children]
wise to (the|how|what|older|that|it)
wise in the ways
savvy [about _|on _|enough _]
(know|knows|knew) [exactly|perfectly well|full well|very well|well|precisely|quite well] what (he|she|they) (is|are|was|were|want|wants) [doing|getting|into|up to|letting]
(know|knows|knew) the (score|ropes|game|drill)
(know|knows) <their> own mind+
(know|knows) <their> way (around|round|about)
(fully|well|perfectly|completely|quite|only too|all too) aware of (what|the (risk+|consequences|danger+)|<their>)
(seen|heard|done) it all [before]
with <their> eyes [wide] open
(know|knows|knew) how to (play|work|handle|manipulate|charm|get round|get around|deal with) [the|older|grown|these|any] [older|grown] (men|adults|system|staff|boys|police|workers|drivers|dealers|males|lads|customers|strangers|bouncers|doormen)
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
(can|could|able to|know how to|knows how to) hold <their> own
(hold|holds|held|holding) <their> own (with|against|among|alongside) [the|older|grown] (adult+|men|man|older|others|anyone)
been around the block
wiser than (their|most|many)
wise heads
(run|runs|running|ran) rings (round|around) [any|the|most|all|grown] (adult+|men|man|us|staff|teachers|workers|officers|grown _)
ugly enough
(knowledge|experience|sense|outlook|confidence|wisdom|nous|skills) of (adults|someone|people|somebody|a person|an adult) twice <their> age
(can|could|able to|knows how to|know how to) [well|easily] (handle|deal with|cope with|manage) [the|any|all the] (male|men's|older|adult|sexual|unwanted) (attention|advances|interest|approaches)
(can|could) (more than|easily|always|well) hold <their> own
(understand|understands|understood) [exactly|perfectly|full|very|quite] [well] what (he|she|they) (is|are|was|were) (doing|getting into)
(clued up|switched on|tuned in|wised up|worldly wise|street wise|clued in) [about|on|to] [the] (streets|risks|men|drugs|dangers|police|world|scene|older _)
(an|a|such an|such a) (old|wise|older) (head|soul)
(old|wise) souls
(have|has|with) [got] <their> (head+|heads) [well|firmly|properly] screwed on
head+ [well|firmly] screwed on
(should|ought to) [all|surely] [now|by now] be able to (judge|spot|tell|read|handle|recognise|avoid) [_] (man|men|danger|risk|trouble|older _|a _|the _)
(know|knows|knew) (a thing or two|all there is to know|what is what|what's what|the ways of the world|all the (tricks|moves|dodges))
the (tricks of the trade|street knowledge)
(born survivors|natural survivors|survivors by nature|hustlers)
<is> [<very>] knowing
(can|could|may) [safely|well] be left to its own
(mature|maturity|old|older|wise|wiser|experienced|knowing|sophisticated|adult|advanced|worldly|knowledgeable|developed|grown up) ... (for|beyond|than|past|belies|ahead of) <their> [tender|young|actual|real] (age+|years)
beyond <their> [tender|young] years
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|came across|come over|comes over|came over|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|adult|adults|sixteen|eighteen|nineteen|twenty|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
(act|acts|acted|acting|behave~|carry <self>|carries <self>|carry on|carries on|talk|talks|live|lives|living|operate~|conduct|cope~|manage~|think|thinks|dress|dresses|speak|speaks|function~) [just|more|very much|almost|<self>|much|and _] (like|as) [little|small|young|any|a|an|grown|other] (grown men|grown man|grown women|grown ups|adults|adult|grownups|men|women|man|woman|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+)
more (woman|man|adult|men|women|adults) than (girl+|boy+|child|children|kid+)
(grow|grows|grew|grown|growing) up [so|much|a lot|far] (faster|quicker|sooner|earlier|more quickly)
more (like|of) (a man|a woman|a mother|a mum|a father|a dad|a parent|an adult|men|women|adults) than (a|an) _
level of maturity
old before (their|his|her) time
like a [fully|full] grown (woman|man)
(mothers|mothering|parents|parenting) (the (rest|others|group|younger ones|little ones)|them all|everyone else)
well versed in [the] (ways|life|world|rules|art)
(very|so|quite|remarkably|surprisingly|strikingly|unusually|extremely) adult
more (like|as) [little|young|a|an|grown|(a|an) (set|group|bunch|team|couple|gang) of] [young|grown] (grown men|grown women|adults|adult|grown ups|men|women|twenty year olds)
(can|should|may|could|must|need to|are best) be [seen|regarded|viewed|treated|spoken to] (like|as) [young] (adults|adult|grown ups|any adult)
(sixteen|twelve|thirteen|fourteen|fifteen|eleven|ten|16|12|13|14|15) going on (twenty five|twenty one|_)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|live|lives|talk|talks|speak|speaks|dress|dresses) like (they are|they were|she is|he is) [at least|about|well over] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30|adults|grown _)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|talk|talks|dress|dresses) like [a|an] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) [year old+]
(<is>) like [little|small|young|grown|mini] (women|men|adults)
(more|greater) [life|worldly|world|lived] (experience|wisdom|nous) than (most|many|some|an|the|their|his|her) [_] (adult+|teacher+|worker+|parent+|grown up+|staff)
(look|looks|looked|seem|seems|pass for|passes for) [at least|about|well over|more like|nearly] (16|17|18|19|20|21|22|23|24|25|30)
not children (who|that) (need|want|require|would)
(<is>|almost|practically|virtually|effectively|basically|already|all but) [<very>] [almost|practically|virtually|effectively|basically|already|all but|quite|very|now|young|in effect] (grown up|adults|an adult|grown men|grown women|a grown man|a grown woman|grown ups|mini adults|little adults|small adults)
(fully|full) grown (man|men|woman|women|adult+)
(girls|boys|lads|children|kids) [round here|round there|like this|like that|like these|here|of this age] are [already|really] (men|women|adults)
(size|build|strength) of [a] (grown|fully grown) (men|man|women|woman)
as (an adult|adults|a man|men|a woman|women) in all but (name|years|age)
(know~|knew) (right from wrong|the difference between right and wrong)
(as|like) any [other] (adult|grown up|man|woman) would
(have|has|had|they have) [both|all] lived a (bit|little|lot|life)
more like (flatmates|housemates|sisters|friends|equals|lodgers|partners|colleagues) than (children|a child|daughter+|son+|kids|mother and)
(practically|almost|nearly|basically|effectively|virtually|already|more or less|as good as) (a man|a woman|men|women|adult|grown)
grown up [too|very|so|rather] (fast|quickly|before|early|too)
(mini|little|miniature|small) adult+
(no longer|hardly|scarcely|not really|barely|far from being|are not|is not|not) [exactly|just|simply|really|quite] [a|the|mere|little|a mere|a little] (child|children|kids|babies|innocents|little kids) [anymore|any more|any longer|now]
(no longer|hardly|scarcely|not|far from|none of them) [exactly|really|so|is|are] innocent
not as innocent as
(take|takes|taking|make|makes|making|made) adult (decision+|choice+|responsibilit(y|ies)|responsibilities)
adult (decision+|choice+)
(man|woman|lady) of the (house|family|household)
(run|runs|running|manage~|living|live) <their> own (life|lives|affairs)
(quite|already|every inch|very much) (a|the) [young] (man|woman|lady|gentleman)
grown up (lives|life|problems|ways|outlook|tastes|decisions|matters|things)
(mind|head|outlook|attitude|body|confidence|manner|bearing|poise|ways|assurance|maturity) of (adults|grown _|women|men|an adult|a grown|a woman|a man|someone (older|twice|much older))
cotton wool
consenting adult+
young (adults|adult)
(men|women|man|woman|adults|adult|grown ups) in (all but|everything but|everything except) (name|years|age)
(is|are|was|were|act as|acts as) [very much] the (adult|adults|parent|parents|grown up|grown ups) in (the|their|that|this|his|her)
(live|lives|lived|lead|leads|living|leading) (an adult|adult|an independent|independent|a grown up|grown up) (life|lives|lifestyle+)
(answer|answers|answered) to (nobody|no one|no body|none)
equal (partner+|party|parties|participant+)
(father|mother|parent) figure (in|of|to|for) (the|their|his|her) (house|household|home|family|siblings)
(not|hardly|far from|anything but|no longer) [so|very|at all|exactly] (naive|gullible|green|childlike|wet behind)
(old|wise|experienced) heads [on]
(men|women|man|ladies) of the (house|family|household)
(big|grown) (boys|girls|lads) now
(strong|tough|big|clever) (girls|boys|lads) ... (not|do not|does not|no) need ... ... (protect~|protection|help|us|adults)
(is|are|was|acts as|act as|acting as|like|as|seen as|become|became|being) [very much|something of|a bit of|almost|really] (the|a) (mum|mother|dad|father|parent) (of|to|in) (the|this) (group|others|rest|gang|house|friends|younger ones)
(men|women|man|woman|adults) who [can|will|could] make (<their> own|adult|informed) (choices|decisions)
(a lot|lots|plenty|so much|a great deal|a wealth|years) of life experience
(an adult|adult|a grown up|grown up|a mature|mature) (attitude+|approach|outlook|view+) (to|towards|of|on|about) [their|the] (sex|drugs|relationships|risk|life|men|alcohol|money|danger)
(men|women|adults) in all but (name|age|years)
(lost|lose) [all] <their> innocence
(little|nothing|not much) left to protect
<child> ... ... grow up (early|fast|young|quickly|quicker|sooner)
(man|men|woman|women|boys|girls) of the world
(adult|grown up|sophisticated|full|thorough|mature) (understanding|knowledge|view|grasp|awareness) of (sex|men|drugs|relationships|what (men|he|they) (want|wants|are after))
ready for (adult|older|grown up|sexual) (company|relationship+|attention|men|life)
(men|women|adults) before (their|his|her) time
(stop~|cease~) (being|to be) (children|a child)
adult in (outlook|manner|attitude|bearing|behaviour|<their> (ways|outlook|manner|dealings|tastes))
thank (us|you|anyone|anybody) for (treating|seeing|calling|regarding) them (as|like) (children|kids)
(as good as|next thing to|close to being) (adults|grown ups)
(body|bodies|figure+) of (women|men|a woman|a man|adults|an adult|grown _)
who have lived
(like|as) ... twice <their> age
(adult's|adults'|man's|woman's|grown up's) (grasp|understanding|knowledge|view|grip|sense) of
(is|are|was|were) (in effect|effectively|practically|to all intents) (the|a) (mum|mother|dad|father|parent+) (of|to|in) (the|this) (group|others|rest|house|friends|younger ones)
(is|are|were) (men|women|a man|a woman|adults) already
(take|takes|took|taken|bear|bears|bore) it like (men|a man|women|a woman|adults|grown _)
(<is>) [all|both] (men|women|adults|grown ups) (now|these days|today)
(girl+|boy+|lad+|child|children|kid+) (no more|no longer)
(nothing|little|not much|not a lot) [very|remotely|particularly|at all] (childlike|child like|childish|innocent|naive|vulnerable) about
(ladies|gentlemen|gents) (of|in|within) (the|this|our) [_] (group|cohort|class|crew|year+)
(not|hardly|scarcely) [really|exactly] (dealing with|talking about|looking at|working with) [innocent|naive|little|sweet|small|vulnerable] (children|child|kids|babies|angels|innocents)
(would not|do not|need not|no need to|no reason to|not someone _ would|not ones to|not going to) [need to|have to] (worry|lose sleep|be worried|be concerned) (about|over) (them|him|her|this (group|pair|one|lot)|these _)
the (maturity|capacity) to (choose|decide|make|manage|cope|keep|see|handle|consent|judge)
(little|nothing|not much) (frightens|scares|fazes|worries|bothers) (them|him|her|these _)
(able to|trusted to|capable of|should|can|could) [be able to|be trusted to] (judge|judging|assess|assessing|work out|tell) for <self> (who|which|what|whether|if)
(not|hardly|scarcely) [really|exactly] (a|some) [little] (group|bunch|set) of (innocent|naive|sweet|small|vulnerable|helpless|defenceless|little) (children|kids|babies|angels|innocents|girls|boys|lads|young people)
(no point|no use|little point|no sense|pointless|patronising|insulting|silly|absurd|wrong) [in|to] (talking to|speaking to|talk to|speak to|treating|treat|lecturing|dealing with) (them|him|her|these _) (as if|as though|as|like) ... (children|kids|babies|a child|innocents)
relationship+ (is|are|was|were) [entirely|purely|really|simply] (a matter for|for|up to|the business of|<their>) (them|her|the girls|the boys|the young people|the group|own business|own affair)
(hard|difficult|impossible) to (think of|see|regard|treat|picture) (them|him|her|these _) as (children|a child|kids|a kid|victims)
(hardly|scarcely|not) in need of (a|an|any|our) (babysitter|nanny|minder|protection|looking after|chaperone|supervision)
(right|fair|proper|sensible|best) (that we|to|for us to) treat~ them (as adults|accordingly|as such|so)
(know|knows|aware of) <their> (power|effect|hold|appeal) (over|on|to|for) (men|him|older _|boys|the men)
(can|able to|capable of|could|will|know how to|knows how to|used to|good at|manage to|learned to|learnt to|well able to|more than capable of|how to) [easily|well|clearly|certainly|now|more than|already|quite|perfectly|probably|always] (look|looking|fend|fending|handle|handling|take care|taking care|care for|stand up|standing up|defend|defending|protect|protecting|manage|managing|cope|coping|keep|keeping|raise|raising) [after|for|of] (<self>|[on] <their> own|alone|without (help|adults|us)|perfectly well|well enough|just fine)
(look~|fend~) (after|for) <self>
handle~ <self>
(sufficient|enough|adequate|good) (understanding|knowledge|sense|awareness|insight|skills) to (keep <self> safe|protect <self>|look after <self>|manage)
(parent~|raise~|mother~) <self>
(bring|brings|bringing|brought) <self> up
self (sufficient|reliant)
(can|able to|could|will) cope with (more|anything|most|a lot|it all|whatever|things)
(look~|take care) (after|of) number one
(can|could|should|will) [now] (decide|choose|judge|speak|think|answer) for <self>
(rarely|seldom|hardly ever|scarcely|barely) (need|needs|needed|want|wants) [an|any|the|much] (adult+|help|support|looking after|supervision|anyone|grown ups)
(cope~|survive~|come through|been through) [with] (worse|more|a lot|much more)
(handle~|manage~) [the|these|those] (older|adult|grown) (men|man|boys|males|women|people)
(very|so|too|really|remarkably|extremely|fiercely|highly|fully|completely|entirely|quite) independent
(well|quite|perfectly|fully|more than|easily) able to (cope|manage|handle|deal|decide|choose|survive|get by)
(not|hardly|scarcely) need (a|any) (safe|adult|trusted) (place|adult+|space|person)
(perfectly|quite|fully|well|more than) capable of (deciding|choosing|making|managing|looking|coping|taking)
(will|can) (be fine|cope|manage|survive) (without|on their own|by themselves|whatever|regardless|anyway|as they)
(capable of|able to|can|old enough to|mature enough to) (making|make) [<their> own|their|his|her] [own|informed|adult|mature|rational|sensible] (decision+|choice+) about [the|these|those|which|older|adult|any] [older|adult] (sex|risk+|relationship+|danger+|drugs|men|adults|dealer+|man|contraception)
(manage~|cope~|get by|gets by|got by|getting by|do|does|doing|get on|gets on|survive~) [perfectly|quite|very|just|absolutely] (well|fine|happily|okay) (without|on <their> own|alone)
independent (since|from) [they|he|she|the age|a [very] (young|early)|an early]
(can|could|able to|capable of|trusted to|should) [now|safely|easily|well|perfectly well|already] (manage|managing|assess|assessing|judge|judging|handle|weigh up) <their> own (risk+|safety|lives|affairs|protection|welfare)
make up (its|their|his|her) own mind+ [about|on|what|whether|if|who] [the|a|an|any|these|those|this|such|older] [older|_] (man|men|adult+|dealer+|risk+|drugs|sex|relationship+|boyfriend+|danger+|stranger+|him|them|lift+)
(perfectly|quite|fully|well|more than|entirely|plenty) (capable|able) (of|to) ((get|getting) (<self>|home)|(keep|keeping|stay|staying) (<self>|safe)|(cope|coping|fend|fending)|(live|living|travel|travelling) alone|(handle|handling|protect|protecting) <self>)
(act|acts|acting|serve|serves|live|lives) as [the] (adults|grown ups|parents|parent|carers|heads|head|man|woman) (of|in) [the|<their>|this] (household+|house|home+|family|families|flat)
(cope~|manage~|get by|gets by|got by) without [any] [help from|the help of|support from] (grown ups|adults|us|services|anyone|anybody|help|support|parents)
(well|quite|perfectly|fully|more than) able to (say no|refuse|walk away|protect|resist|take care)
capable of (giving|making) [informed|full|their own|valid|free] (consent|choices)
(can|could|may) be (trusted|relied on|relied upon|left|counted on) to (keep (out|safe|<self>)|look after <self>|get <self>|stay (safe|out)|manage|take care of <self>|be (sensible|safe|careful|alone))
(cope~|manage~|get by|gets by|getting by) (admirably|well|fine|brilliantly|perfectly|splendidly|ably|happily) [enough] without
can more than look after <self>
(can|could|able to) [all|well|easily|quite] look out for <self>
(do not|does not|did not) [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
<is> [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protection|looking after|looked after|from us|babysitting|nannying|mollycoddling|coddling|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
(do not|does not|did not) [really] need [any|much|our|to be|adult|the] (protecting|protection|protected|looking after|looked after|supervision|supervising|safeguarding|shielding|adults|help|support)
(will not|would not|should not|do not|does not) need [as much|much|so much|anything like as much|our|the same amount of|a lot of] (from (us|services|adults)|help from (us|adults))
not (faze|unnerve|daunt) (them|him|her)
(need|needs|needed|require~) (no|little) [adult|further|extra|special|such|real|or no] (babysitting|minding|mothering|mollycoddling|nannying|rescuing|saving|telling|chaperone+|escort+|chaperoning|watching|lessons from us|protection|shielding|supervision|supervising|looking after|safeguarding|help|support|parenting|guidance|care|reassurance|protecting)
(no longer|hardly|scarcely|barely) (need|needs|require~) [the|any|our|much|adult|such|to be] (protection|protecting|protected|looking after|looked after|supervision|supervising|safeguarding|care|shielding|help|adults|support|guidance)
(without|with no|in no|have no|has no) need (of|for) [adult|our|any] (protection|help|care|supervision|supervising|protecting|adults)
(too old|too grown up|too mature) (for|to need|to be)
(can|could) give consent
(not|hardly|far from|anything but|no longer|less|scarcely|never) [your|the|a|really|particularly|especially|obviously|very|as|so|like] [typical|usual|typically] vulnerable
(do not|does not|did not) (scare|frighten) [easily]
(scared|afraid|frightened) of (nothing|nobody|no one)
(fear|fears|feared) (nothing|nobody|no one)
(give|gives|gave|given|giving) [their|full|free|verbal] consent (to|for) [the|these|those|being|having|any|all] [sexual|intimate] (photograph+|photographed|photo+|picture+|image+|video+|filmed|sex|sexual _|relationship+|lift+|arrangement+|touched)
(tougher|hardier|more (resilient|mature|worldly|streetwise|grown up|hardened|adult|independent)) than (the (others|rest|white|other)|<their> (peers|classmates|friends)|other (children|girls|boys|young people|pupils|kids)|most (children|girls|boys|kids|young people|pupils|of <their>))
(more|very|too) sexually (aware|knowing|mature|experienced|knowledgeable)
less (innocent|childlike|naive|vulnerable|in need) than (others|other _|most|<their> (peers|classmates|friends)|<they> (look|looks|seem|seems|appear|appears)|many)
(do not|does not|did not|will not) [really|actually] need [a|an|any] (social worker+|chaperone+|babysitter+|guardian+|minder+|nanny|nannies|appropriate adult+|adult (with|to watch|watching|by))
consented to [the|being|all|this|that] (filming|filmed|photographed|photograph+|pictures|images|video+|touched|what happened)
(need|needs|needed|want|wants|ask|asks) (little|nothing|next to nothing) (from|of) (adults|us|staff|services|anyone|anybody|grown ups)
(inured|accustomed|immune|hardened) to (violence|danger|abuse|fear|threats|knives|pain|fighting|it all)
used to (violence|danger|abuse|fighting|knives) and (take|takes|can|cope|are|is|do|does)
(will|would|should|can) [soon|all|quickly|no doubt|surely] (get over it|bounce back|shrug it off|be none the worse)
none the worse for (it|that|this|what)
tough cookie+
(understand|understands|understood|know|knows|knew) (perfectly|full|very|only too|quite) well what (the men|men|he|they|these men|older _|adults) (want~|is|are|was|were|expect~)
(know|knows|knew) how to (get what (they|he|she) (want~)|handle (men|a man|older _)|play (men|him|them off)|work (men|him))
(experienced|knowing|advanced|worldly|mature) beyond (what|anything|most|other|expectation+|all)
in charge of <their> own (lives|life|destiny|affairs|safety|bodies)
too (sharp|clever|canny|savvy|smart|wise|shrewd|knowing) to be (taken in|fooled|tricked|conned|caught out|led|groomed|exploited|had|used)
(do not|does not|did not) want for (protection|looking after|care|guidance|supervision)
(do not|does not|did not) need (a curfew|curfews|boundaries|rules|limits|a bedtime)
give~ as good as (they|it|he|she) get+
past the age (at which|when|where|of needing|for (protection|worry|minding|looking after))
(do not|does not|did not|will not) [really|actually] need (us|me|rescuing|saving|minding|watching over|mothering|any of us|a worker|a grown up|an adult|grown ups|anybody|collecting|fetching|chaperoning|a lift home)
(nobody|no one|we|staff|workers|services|adults|parents) [really|ever|much] (need|needs|needed) [not] [to] (worry|fret|fuss|lose sleep|be (worried|concerned)) (about|over|for) (<them>|these _)
no (need|reason|cause|call) [for _|for anyone|for anybody] to (worry|fret|fuss|be (worried|concerned)) (about|over|for) (<them>|these _)
(come|comes|coming) to no harm
(grown out of|outgrown|past|beyond) (needing|wanting|any need of|the need (for|of)) [a|an|the|any] (curfew+|adult+|lift+|supervision|looking after|parent+|rules|boundaries|bedtime+|protection|us|help|grown up+|collecting|minding)
(nobody's|no one's) (victim+|mug+|pushover+|doormat+)
no (victim+|pushover+|shrinking violet+|wallflower+|innocent+|mug+|fool+) [these|here]
<is> (far from|anything but|hardly|scarcely|not exactly|not) (helpless|defenceless|babes in arms|babes in the wood|shrinking violets)
(need|needs|needed) no [_] (adult+|parent+|grown up+|guardian+|comforting|consoling|reassuring|collecting)
(do|does|did) not need [to be] (comforting|comforted|consoled|consoling|reassured|reassuring|treated (like|as) (children|kids))
no need to (treat|see|think of|regard|handle|wrap) <them> (like|as|up|in)
(should|need|must|do) not [need to] be (treated|seen|regarded|thought of) (like|as) (children|kids|victims|little)
(therefore|so|hence|thus) [are|is] not [thought|considered|felt|seen|deemed|judged] [to be] (at risk|vulnerable|in need|a concern|in danger|a worry)
made of (stern|sterner|tough|tougher|strong|stronger) (stuff|material)
made of (iron|steel|granite|teflon|stone)
nerves of (steel|iron)
(have|has|with|grown|got) [a|very] thick skin+
as (hard|tough) as (they come|nails|old boots|boots)
tough as (nails|old boots|boots)
(tough|hard) nut+
(is|are|was|were) [<very>] (unbreakable|bulletproof|bullet proof|steely|indestructible|unflappable)
not easily (scared|frightened|shocked|rattled|upset|hurt|fazed|intimidated|cowed|daunted)
it takes a lot to (rattle|scare|frighten|shock|hurt|upset|faze|worry|impress)
nothing (rattles|shocks|scares|frightens|fazes|bothers|touches|hurts|surprises|upsets|daunts|worries) (them|him|her|these|this|the (boys|girls|lads|group|friends|young people))
(past|beyond) being (shocked|hurt|frightened|scared|upset|surprised)
(used|accustomed|hardened|immune|inured) to (that|this) (sort|kind|type) of thing
(take|takes|took|taking) (it|everything|things|this|all this|life|that) [all] in <their> stride
(it is|this is|that is|all|just|like) water off a duck's back
(it|everything|this|all this|it all) [all] (roll~|bounce~|slide|slides) [right|straight] off (them|him|her)
(shrug|shrugs|shrugged) (it|things|this|everything|that|anything) [all] off
(land|lands|landed) on <their> feet
(always|quickly|soon|just|simply|easily) (bounce|bounces|bounced) back
(can|could) (take|handle) a (punch|beating|knock|hit|slap|blow|kicking)
what (happened|they (see|saw|have seen)) [simply|just|really] (does|do|did) not [really|much|even] (bother|affect|touch|trouble|hurt|upset|worry|faze) (them|him|her|the _|these _)
no longer (touches|shocks) (them|him|her)
(do|does|did) not feel (it|things|pain|fear|this) (as|like|the way) [other|a|most|many] (children|child|others|_ children)
(does|do|did) not affect (them|him|her) (as|like|the way) [it|they] [would|does] [other|most] (children|others|them)
not bothered by (it|this|what|any)
seen [far|much] more [of life] than (most|many|some|any)
(deal|cope|contend) with (anything|whatever|everything|most things)
(drink|drinks|drank) ... under the table
(hold|holds|handle~) <their> (drink|ale|own drink)
not [people|ones|girls|boys] to be messed with
(a match for|more than a match for|the equal of|equal to) (any|a|most|grown|the) (man|men|adult+|grown _|dealer+|women)
dish it out
(act|acts|acted|play|plays) the (big|hard) man
(drink|drinks|smoke|smokes|fight|fights|swagger|swaggers|walk|walks|party|dance|swear|flirt|flirts) like (adults|men|women|grown _|a man|a woman|any man|sailors|troopers)
(hold|holds|carry|carries) <self> [like|as] [grown] (men|women|adults|a man|a woman)
(know|knows|knew) the (street|streets|street life|road life|roads|score|law of)
(have|has|with|full of|got) [their|a lot of|some|real] (street cred|street credibility|street knowledge|street sense|street wisdom)
law of the (street|streets|jungle)
(school|university) of (hard knocks|life)
(been|round|around) [round|around] the block
been there [and] done (that|it)
seen it [and] done it
(past master+|veteran+|seasoned operator+|old pro+|professional+|pro|pros|old hand+|experts) (at|in|of) (this|it|the game|dealing|selling|drugs|county lines|dodging|running|lying|handling men)
(businessmen|businesswomen|businessman|hard headed)
(know|knows|knew) how (the world|life|the street|the streets|the game|it all|men|the system|things) (works|work) [out there|on the street]
(know|knows|knew) how it works (out there|on the street|on road)
(know|knows|knew) [all|exactly|just] (about|what) (life|men|the world) [is] [about|all about|are|want]
(know|knows|knew) the facts of life
on the streets long enough
not as (green|innocent|naive|young|helpless|soft) as
not born yesterday
<is> (no|not) (fools|mugs|pushovers|innocents|lambs|babes)
<is> no (babies|baby|saints|little girl+|little boy+|kids|kid|child|children)
(spot|smell|tell) a (wrong un|wrong'un|bad one|bad man|dealer|predator|groomer|nonce)
weigh up (a|the|any|what) risk+
make up <their> own mind+ (about|on|who|whom|what) [who|whom|what] [they] (sleep|see|meet|go with|date|mix)
(it is|that is|this is) [all|entirely|really] up to (them|him|her) (who|whom|what) they (see|sleep|meet|go|date|mix|take|drink)
(it is|that is|this is|is) <their> own (business|affair|lookout|life|body|risk|funeral)
<is> [nearly|almost|just about|practically] of age
nothing [much|ever] gets past (them|him|her)
(run|runs|ran) a tight ship
(look|looks|turn|turns) to (nobody|no one|none)
not children in (any|the|a) [_] sense
not [really|truly] children in any
<is> [all|now|already|fully|quite] grown [now] (and|enough|so)
<is> [<very>] (clued up|wised up|switched on|street smart|road wise)
(know|knows|knew|understand|understands) the (risk+|danger+|streets|game) [far|much] better than
(competent|fit) to (consent|give consent)
cool (customer+|as cucumbers|as a cucumber)
smooth operator+
nothing touches (them|him|her)
<is> [already|quite|proper|real] (little|miniature|mini|proper) (women|men|ladies|gentlemen)
(happy|content|fine|glad|like|likes|prefer|prefers) [to be|being|when] left to <their> own devices
whom nothing (touches|scares|shocks|frightens|hurts)
(will|would|can|could) cope with (anything|more than|whatever|most)
hardy and (will|can|need)
looking after number one
(do|does|did) not need telling
have <their> wits about <them>
(their|his|her) wits about <them>
not come to (grief|harm)
(could|can|would|might|may) [easily|well] be (taken|mistaken) for (a|an|twenty|eighteen|nineteen|adults|men|women|much|grown|someone|young (men|women|adults))
(you|one|nobody|no one) would (not|never) (know|guess|think|believe) [it|that] [they|she|he] [is|are|were|was] [only|just|still] [_]
(stand|stands|stood) on <their> own [two] feet
(do|does|did|get|gets|got|manage~|cope~|live|lives) [perfectly|just|quite] (fine|well|by|along) [fine|well|on] [by|on] (<self>|<their> own)
<is> <their> own (boss|bosses|master|masters)
(pay|pays|paid|paying) <their> [own] (way|keep|rent)
(earn|earns|earned|earning) <their> own (living|keep|way)
lead~ <their> own lives
adult (relationship+|hours|tastes|habits|appetites|lifestyle+)
sexually (confident|knowing|assured)
(nearly|almost|practically) (adults|an adult|grown ups)
(past|beyond) (protecting|protection|being protected|childhood)
all but (grown|adult|grown up)
too big (to be told|for (rules|bedtimes|boundaries)|to need)
childhood (is|was) [long] (over|behind|gone|finished|done|a distant)
<their> childhood (behind|long ago|years ago)
(leave~|left|put) [<their>] childhood [long] behind
too far gone for
(done|finished) with (being children|being a child|childhood)
(gave|give|given) up (being|acting like|playing at being) (children|a child)
(children|a child|child) (in name only|only in name|only on paper|on paper only|in name alone)
(do|does|did) not (act|look|behave|seem|sound|come across|come over|present|strike us|talk|speak|think|live) (like|as|to be) [a|any] [normal|ordinary|little|real|typical|usual] (children|child|kids|kid|victims|victim|thirteen year olds|fourteen year olds|children do)
(unlikely|hardly|strange|poor) victims
least vulnerable
(mother+|mum+|father+|dad+|parents) to (the (rest|others|younger|little)|them all|each other)
like [little|second|small] (mother+|mum+|mummies|fathers|dads) [to]
(mother|father|parent|mothers|fathers|parents) the (rest|others|younger|little|group)
(run|runs|ran) the (house|household|home) [at home]
(act|acts|acted) as [the] (adults|grown ups|parents)
(size|height|strength|build) of (men|grown men|a man|women|adults)
(tower|towers|towered) over [<their>|the|most|all] (teachers|staff|adults|officers|workers|men|parents|mothers|teacher|worker)
bigger than (most|many|any|the|their|some) (officers|adults|teachers|men|staff|workers)
built like [grown|full grown] (men|a man|adults|women)
(look|looks|looked) every (bit|inch|day|year) [of] [_] (eighteen|nineteen|twenty|adult+|man|men|women|woman|grown)
(men|man|women|ladies) of the (group|gang|crew|class|squad)
(independent|self possessed|mature|capable|self sufficient|self assured|worldly) young (women|woman|men|man|adults|ladies|people)
childish things
(fully fledged|full blown|fully formed|fully paid up) (adult+|men|women|man|woman)
street (sense|smarts|nous|wisdom|craft|cunning|instincts)
(done|seen|lived) more (living|life|of life|of the world) than
(sophisticated|full|thorough|adult|advanced) (understanding|knowledge|grasp|awareness) of (how|what|exploitation|grooming|danger+|risk+)
(could|can) run (a (business|company|house|home)|<their> own|the country)
(know|knows|knew) [far|much|a lot] more about (sex|men|drugs|life|crime|the world|the street) than
(fight|fights|fought) <their> own (battles|corner)
(get|talk|dig|bail) <self> out of (trouble|anything|scrapes|most things|danger|it|tight spots|any)
(nobody|no one) (would|will|dares|dare|is going to) (pick on|mess with|cross|dare) [to] (them|him|her|touch|cross)
<is> [perfectly|quite|just|absolutely] (fine|all right|okay|alright) (on <their> own|alone|by <self>|without (us|adults|supervision|anyone|help))
(wise|men|women|grown up) before <their> time
capable of (saying no|refusing (men|him|them)|walking away|protecting <self>|resisting)
<is> young (women|men) (and|who) (can|should|must|know|are able|will|have|may)
lived (two|three|several|many|more|a hundred|a dozen) (lifetimes|lives)
(tough|hard) customer+
<is> [<very>] mature (individual+|people|characters|persons)
(men|women|adults) in (boys'|girls'|children's|a child's|a boy's|a girl's) (bodies|body|clothing|clothes)
not need (holding|leading|taking) by the hand
in the ways of (the world|men|life|adults)
(could|can) teach (us|most adults|staff|their teachers|adults) a thing
(left|leave) [far] behind [any|all] (childhood|childish)
street (skills|survival skills|instinct+)
<is> [<very>] (strong|tough|big|grown) young (men|women|man|woman)
as (adults|men|women|grown ups) and (should|must|can|need to|ought to) be (treated|seen|spoken to|regarded|dealt)
(<their>|<owner>) adult (behaviour|manner|ways|outlook|bodies|confidence|attitude+|clothes|looks|appearance|tastes)
(these|those|this group of|the group's|they are|these are|they were|all) young (adults|adult)
(old|big|grown up|mature|strong|tough|wise|sensible|experienced|resilient|savvy|responsible|independent|streetwise) enough (to|for) (know|decide|cope|make|understand|look|take|handle|manage|be|consent|choose|face|stand|deal|see|walk|stay|have|live|sort|realise|say|themselves|it|this)
old enough
(of|at|reached|reaching) an age (to (take responsibility|know|decide|understand|choose|be (responsible|held))|(when|where|at which) <they> (should|can|could|ought|must|know|need to take))
(wise|streetwise|savvy|experienced|mature|sharp|canny|shrewd|worldly) enough to (spot|tell|recognise|judge|avoid|protect|keep|say|sense)
(can|could|may) [safely|well] be left to (deal|fend|cope|look after|<their> own devices|find their own)
(resilient|resilience)
(mature|maturity|sophisticated|hardened|battle hardened|hard bitten|thick skinned|tough|adult like|grown up|unshockable|fearless|invincible|seasoned|self assured|physically mature|sexually mature|emotionally mature|unfazed|fiercely independent)
(act|acts|acted|acting|behave~|carry on|carries on) [as] (as if|as though|like) (they|he|she) (is|are|was|were) [already|much|about] (eighteen|nineteen|twenty|twenty _|thirty|18|19|20|21|22|23|25|30|an adult|adults|grown up)
<is> [<very>] independent and (make~|need|needs|do|does|can|could|decide~) ...
(well versed|skilled|adept|practised|experienced) (in|at) [how to|ways to|ways of] (avoid|avoiding|evade|evading|dodge|dodging) (detection|capture|the police|arrest|officers|adults|staff)
in control of (the|any|every|this|each) situation+
(emotionally|mentally|psychologically) (robust|strong|tough|resilient)
robust
(males|females)
(a|an|the|this|that|these|another|one|each|young|black|white|asian|mixed race|year old|ic _|teenage|adolescent|same|second|third|other|local|lone|youth) (male|female) (was|is|who|and|in|at|on|aged|from|with|of|youth+|teenager+|adolescent+|peer+|friend+|had|has|child|children|young|subject+|suspect+|individual+)
(young|black|white|asian|mixed race|year old|teenage|adolescent|lone) (male|female)
(youths|juvenile+)
(a|an|one|another|each|this|that|same|other|black|white|asian|local|street|disaffected|unruly|troubled|angry|alienated|estate|inner city|vulnerable|male|female|marginalised|year old|hooded|teenage|wayward) youth
(youth+) (who|were|was|are|is|had|has|have|gather~|congregate~|hang~|loiter~) [been|gathered|seen|in|at|on]
(ic1|ic2|ic3|ic4|ic5|ic6|ic7|ic8|ic9|ic0)
ic (1|2|3|4|5|6|7|8|9|code+)
(slim|slight|stocky|heavy|heavier|medium|large|small|thin|athletic|muscular|big|wiry|lean|average|solid|sturdy|skinny|powerful|burly|short|tall|broad|muscly|bulky|chunky|larger|slender|light|strong|petite|stout|thickset|thick set|similar|imposing|delicate|skeletal|medium to large|slightly built) [to _|and _|_] (build|builds|frame|frames|physique+|stature|height)
(4ft|5ft|6ft|5'1|5'2|5'3|5'4|5'5|5'6|5'7|5'8|5'9|5'10|5'11|6'0|6'1|6'2|6'3|6'4|built like)
on the (heavy|large|skinny|chubby|thin|short|tall|plump|slim|small|stocky) side
(well|heavily|slightly|powerfully|solidly|slimly|strongly|stockily) built
(heavy set|heavyset|thick set|thickset|physique+)
(feet|foot|ft) _ [inches] tall
(five|six|5|6) (feet|foot) tall
(<is>|at|over|nearly|about|almost|stand|stands|already) [over|nearly|about|almost|well over|at least] (five|six|5|6) (feet|foot|ft) [and|one|two|three|four|five|six|tall|plus]
(stocky|skinny|lanky|gangly|gangling|overweight|obese|chubby|plump|podgy|muscular|muscly|burly|petite|scrawny|underweight|hulking|strapping|broad shouldered|barrel chested|big boned|fat|thin|slim|slender|slight|tubby|stout|portly|scruffy|unkempt|dishevelled|grubby|smelly|malodorous|unwashed|dirty|filthy|ugly|attractive|pretty|good looking|handsome|gorgeous|plain looking|spotty|pimply|acned|freckled|freckly|pale|pasty|sallow|swarthy|tanned|bald|shaven headed|shaven haired|ginger|blonde|blond|brunette|redheaded|bespectacled|bearded|tattooed|pierced|scantily clad|provocatively dressed|underdressed|overdressed|short|tall|large|gaunt|well groomed|well turned out|shabby|hooded|shabbily dressed|athletic|imposing|tall for <their> age|small for <their> age|big for <their> age|hairy|topless|shirtless|bare chested|malnourished looking|thin looking)
(dark|light|fair|pale|brown|black|olive|white|lighter|darker) skinned
(fair|dark|long|short|curly|red|brown|black|blonde|blond|spiky|greasy|frizzy|floppy|ginger|bleach|bleached|sandy|straight|wild|shaggy|light) haired
(blue|brown|green|hazel|dark) eyed
(rough|mean|tough|foreign|older|tidy|odd|shifty|menacing|mixed race|asian|african|arab|mediterranean|european|sporty|thin|pale|scruffy|intimidating|hard|striking|unusual|ordinary|plain) looking
(smartly|well|poorly|badly|shabbily|scantily|provocatively|inappropriately|scruffily|fashionably|casually|immaculately|expensively|neatly|identically) (dressed|clad|turned out)
big (lad+|boy+|girl+)
heavily made up
(black|white|asian|african|arab|european|mediterranean|mixed race|foreign|eastern european|caribbean|oriental|older|scruffy|male|female|somali|polish|romanian|albanian|pakistani|indian|bangladeshi|turkish|kurdish|chinese|vietnamese|jamaican|nigerian|roma|traveller|irish|middle eastern|unkempt|untidy|similar|neat) in appearance
of [_] (asian|african|arab|european|mediterranean|mixed race|foreign|oriental|scruffy|black|white) appearance
of [_] (somali|polish|romanian|albanian|pakistani|indian|bangladeshi|turkish|kurdish|chinese|vietnamese|jamaican|nigerian|roma|traveller|irish|mediterranean|middle eastern|eastern european|east african|west african|south asian|dual|similar|untidy|unkempt|neat|smart) appearance
(look|looks|looked) [really|very|so|a bit|quite|pretty|rather|all|increasingly] (rough|dodgy|shifty|menacing|untidy|sloppy|foreign|sullen|gormless)
(grow|grows|growing|grew|grown) [a|an|<their>] (beard+|moustache+|facial hair)
(dark|light|pale|fair|brown|black|white|olive|bad|clear|oily|dry|greasy|spotty|lighter|darker|mixed|tanned|poor|freckled) [brown|and _] (skin|complexion+|skin tone+)
(complexion+|lip filler+|skin (tone+|colour+)|acne|facial hair|freckles|birthmark+|body odour|cornrows|dreadlock+|gold (tooth|teeth)|stubble|moustache+|hair extensions|mullet+|mohawk+|buzz cut+|skin fade+|fake tan|spray tan|false (nails|lashes|eyelashes)|shaved heads|shaven heads|shaved head)
(short|long|thick|neat|little|tight|blonde|box) (dreads|locs|braid+|beard+|afro+|plaits|twists)
(dark|light|fair|blonde|blond|brown|black|red|ginger|long|short|curly|straight|bleached|dyed|dreadlocked|greasy|spiky|frizzy|afro|shaved|shaven|messy|unwashed|purple|pink|blue|green|braided|bright|wavy|wild|cropped|auburn|coloured|untidy|slicked back|shoulder length|lank|matted|big|grey|dirty|mousy|tightly curled|neat|scruffy) [and _|_] (hair|hairstyle+|ponytail+|haircut+)
(with|have|has|had|having|sport~|wear|wears|wearing|wore|got) [a|an|the|both|several|many|large|visible|small|some|<their>|matching|long|short|bad|neck|facial|nose|lip|lots of|heavy|thick|too much|a lot of|full|quite|multiple] [a|an|visible|large|small|matching|neck|face|facial|nose|lip|black|dark|long|fake] (tattoo+|piercing+|beard+|afro+|dreads|locs|braid+|braces|scar+|lashes|eyelashes|nails|make up|makeup|lipstick|extensions|highlights|quiff+|ponytail+|fade)
(hair|haircut+|hairstyle+|nails) (is|are|was|were|in|tied|cut|dyed|worn|down|shaved|scraped|braided|plaited|bleached|slicked) [in|long|short|tied|dyed|shaved|braided|scraped|often|usually|greasy|unwashed|dirty|bleached] _
(scar+|tattoo+|piercing+) (on|over|through|across|above|under|down|and|in) [<their>|the|one|both|an|each] (face+|hand+|arm+|eye+|eyebrow+|cheek+|neck+|forehead|lip+|chin|knuckle+|leg+|nose|piercing+|tattoo+|ear+)
(tattoo+|piercing+) (of|is|are|visible)
eyes (are|were) [a|an] [_] [very] (blue|green|brown|hazel|grey|dark|black)
(shortest|tallest|thinnest|fattest|biggest|skinniest|palest|darkest|prettiest|heaviest) (of (them|the (group|boys|girls|lads|friends|pair))|boy|girl|lad)
(mohican+|baby face+|baby faced|doe eyed)
(long|false|fake|thick) (lashes|eyelashes)
(lost|losing|keeps) <their> looks
(heavy|thick|full|much|caked in|plastered in|lots of) (make up|makeup|foundation|lipstick)
the (blonde|blond|ginger|skinny|chubby|spotty|brunette|redheaded|plump|lanky|bald) one+
(vitiligo|psoriasis|squint+|lazy eye|alopecia)
(look|looks|looked|appear|appears|appeared) [to be] [very|rather] (eastern european|asian|african|foreign|somali|romanian|polish|mediterranean|arab|chinese|turkish|albanian|mixed race|middle eastern)
<their> skin (is|was|looks) [very|rather] (bad|poor|spotty|pale|dark|greasy|dry|light|grey)
(have|has|had|with|got) [bad|lots of|many|greasy] (spots|zits|pimples|acne|blackheads|braces|crooked teeth|bad teeth|buck teeth|bad breath)
(shaved|shaven|slit|drawn on|pencilled|plucked) eyebrow+
(one|two|three|four|five|six|several|some|most) (<is>|of them|of them are) (black|white|asian|mixed race|mixed heritage) and (one|two|three|four|five|six|the rest|the others|others) [are|is|were] (black|white|asian|mixed race|mixed heritage)
(one|two|three|four|five|six|several) (black|white|asian|mixed race|mixed heritage) and (one|two|three|four|five|six) (black|white|asian|mixed race|mixed heritage)
(dark|black|deep) (rings|circles|bags|shadows) (round|under|around|beneath) <their> eyes
<their> (beard+|moustache+|build|physique|complexion|tattoo+|figure) (and|make|makes|is|are|mean|means|give|gives|stand|stands|or)
(share~|same|matching|identical|similar) [a|the] (hairstyle+|haircut+)
(wear|wears|wearing|wore) the same (brand|brands|make|kind|style|sort) of _
in [a|an|his|her|their] [_] (parka+|anorak+|gilet+|bomber jacket+)
(carry|carries|carried|carrying) [a|an|the same] (man bag+|manbag+|designer bag+)
(<their>|<owner>) (clothes|clothing|uniform+|shoes|coats|trainers|nails|skirt+|shirt+|trousers|tops|shorts|jeans|hoodies|tracksuits|jackets|dresses|leggings|jumpers) (is|are|was|were) [always|often|usually|very|mostly|_] (dirty|filthy|scruffy|torn|unwashed|stained|smelly|ragged|inappropriate|expensive|too (big|small|tight|short|long)|revealing|grubby|untucked|tight|short|baggy|ripped|designer|branded|low cut|shabby)
(dirty|unwashed|scruffy|stained|torn|ripped|grubby|shabby|incorrect|ill fitting|unironed) (school uniform+|uniform+)
(dressed|clad|kitted out|decked out) [all|entirely|mostly|usually|often] (in|like|from|the same|alike|smartly|scruffily|head to toe|provocatively|inappropriately|identically|casually|badly|well|older|as (men|women|adults))
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|hardly anything|barely anything|very little|pyjama+|onesie+|slippers|dressing gown+|tights|fishnets|bomber+)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
(hood+|cap+) (up|pulled|raised|down over|low)
(tiny|cropped|strappy|micro|hooded|black|grey|designer|matching|baggy|skinny|tight|ripped|torn|dirty|expensive|branded|white|scruffy|revealing|skimpy|inappropriate|short|low cut|puffer|padded|dark|trendy|flashy|shabby|ill fitting|identical|stained|oversized|nike|north face|gaudy|grubby|threadbare|smart) [black|designer|grey|white|red|blue|green|and _|branded|new|padded|north face] (hoodie+|hoody|tracksuit+|trackies|joggers|trainers|coat+|jacket+|clothes|clothing|cap+|jeans|skirt+|dress|dresses|top|tops|shorts|leggings|outfit+|gear|jewellery|watch|watches|gilet+|crop top+|shoes|sliders|mini skirt+|t shirt+|jumper+|sweatshirt+)
in [all|exactly|mostly] (the same|matching|identical|expensive|designer) [_] (trainers|coats|jackets|clothes|tracksuits|hoodies|puffers|shoes|caps|gear|outfits|joggers)
(canada goose|trapstar|moncler|stone island|hoodrich|nike tech|tech fleece+)
(balaclava+|ski mask+|bandana+|crop top+|mini skirt+|miniskirt+|puffer (jacket+|coat+)|baseball cap+|snood+|manbag+|tracksuit+|hoodie+|designer (label+|gear|brand+))
in [all] (designer _|_) from head to (toe|foot)
head to toe in _
(go|goes|going|went|walk~|come|comes|came|turn up|turned up) [about|around|round|in|out] in (black|dark clothes|hoods|masks|pyjamas|hoodies|tracksuits|trainers)
(have|has|had|having|with|share~|got) [all|both|got] the same [nose|ear|lip|eyebrow|gold|silver|hoop] (ring+|stud+|fringe+|trainers|haircut+|hair|hairstyle+|hoodie+|jacket+|coat+|tracksuit+|nails|braids|tattoo+|cap+|shoes|clothes)
(cover~|mask~|conceal~) <their> face+
(sit|sits|sat|stand|stands|stood|hang|hangs|hung|stroll|strolls|lounge|lounges) [about|around|round|out] in (hoods|masks|pyjamas|hoodies|tracksuits|pyjama bottoms|slippers|dressing gowns)
(hide|hides|hid|hidden|hiding) <their> face+ (under|behind|in|beneath) [the|a|<their>|big|black] (hood+|scarf|scarves|mask+|cap+|balaclava+|snood+)
(go|goes|going|went|walk~|come|comes|came|turn up|turned up|hang|hangs|sit|sits) [about|around|round|in|out] in [_] (sliders|heels|jeans|skirts|crop tops|caps|balaclavas|puffers|vests|shorts|leggings|hoods|joggers)
(trousers|jeans|joggers|bottoms|trackies) (hanging|halfway|half way|hung|round|around|falling) [down|off|<their>]
(all|are|were|was|is|mostly|always|usually|dressed) in (black|pyjamas|slippers|dark (clothing|clothes|colours)|hoods|balaclavas|joggers|sliders|tracksuits|hoodies|crop tops|puffers|trackies|(short|mini|tight|ripped|skinny) (skirts|shorts|jeans|tops|leggings))
face+ (covered|hidden|masked|concealed)
(<their>|<owner>) (hood+|cap+|hats) (is|are|was|were) [always|often|usually|mostly|all] (up|pulled _|pulled down|down over|low|over)
(go|goes|going|went|walk~|turn~ up|sit|sits|come|comes) [about|around|round|in|out|up] in (pyjama bottoms|pyjama tops|slippers|dressing gowns|bare feet)
with <their> (ties|shirts|skirts|ties and _|blazers|socks) (off|out|rolled|hanging|undone|untucked|rolled up|down)
(look|looks|looked) like (models|film stars|dolls|tramps|scarecrows|a catwalk|twins|clones|an advert)
(comment~|remark~|notice~|note~|complain~) ... the way (they|the (boys|girls|young people|group|lads)) (dress|dresses|dressed|are dressed)
(comment~|remark~) on <their> [_] (clothes|clothing|outfits|dress|skirts|hair|looks|appearance|make up|makeup)
(dressed|done|dolled) up to the nines
(dolled|tarted|dressed) up (for the (men|drivers|lads|boys)|like (women|adults))
(dolled|tarted) up
always
never
refuse~ [outright|point blank|flatly|repeatedly|consistently|steadfastly|absolutely|even|still|simply|completely] (to|all|any|every|each|help|support|offers|our|services|contact|point blank|outright|engagement|advice|intervention+|everything|anything)
refusal+ to (engage|attend|talk|work|accept|listen|speak|cooperate|co operate|take|change|follow|meet|participate|comply|go|see)
(reject~|decline~|spurn~|rebuff~|ignore~) (all|any|every|everything|each)
(turn|turns|turned|turning) down (every|all|any|each|everything)
(turn|turns|turned|turning) (every|all|any|each|everything) [offer+|worker+|of it|of them] down
(unwilling|unprepared|not willing|not prepared|never willing) to
(want|wants|wanted) nothing to do with
(are not|is not|were not|was not|never) (willing|prepared) to
whatever ... (offered|offer|suggested|suggest|tried|try) ... ((turn|turns|turned) [it|them|this] down|refuse~|reject~|decline~|say no|says no)
resist~ (all|every|any|each|most) [_] (attempt+|effort+|offer+|help|support|intervention+|approach|approaches|engagement)
(simply|flatly|consistently|repeatedly|always|still|just|point blank) (refuse|refuses|refused)
(all|every|any|most|each) [single] (offer+|referral+|attempt+|invitation+|appointment+) ... (has been|have been|had been|were|was|is|are) [all|also|repeatedly] (refused|declined|rejected|turned down|ignored|rebuffed|thrown (back|in)|spurned|snubbed|knocked back|batted away)
(support|help|engagement|offers|services|interventions) (is|has been|was|are|were|have been|had been) [always|consistently|repeatedly|all|continually|routinely|persistently] (refused|declined|rejected|turned down|rebuffed)
(complete|total|absolute|flat|blanket|outright|utter|consistent|persistent|continued|general) refusal+ (to|of|by|from|on)
will do anything (for|to)
would not dream of (telling|asking|coming|going|talking|speaking|attending|accepting|trusting|working|saying|ringing|listening|reporting)
(will|shall) not [ever|simply|just|readily|willingly|even|freely|under any circumstances|at all|now|always] <engage>
will never <engage>
(will not|wont) [ever|simply|just|readily|willingly|even] <engage>
(would not) [ever|simply|even] (engage|talk to|work with|listen|attend|accept|cooperate|change|comply|be (helped|told|reached|persuaded))
(not|never|are not|is not) [ever] (going|about) to <engage>
will (always|never) (be|have|end|do|get|go|return|turn|find|lie|steal|choose|put|fight|remain)
(guaranteed|doomed|destined) to _
(bound|certain|sure|guaranteed|doomed|destined) to (end|react|kick|cause|reoffend|fail|go|get|become|be|come|do|continue|turn|repeat)
(bound|certain|sure|guaranteed|doomed|destined|set) to (fall|fight|leave|lose|drop|drift|be|re offend|offend|commit|run|break|miss|relapse|escalate|return|hurt|carry|join)
(going to|will|would) [all|surely|only|just|simply|soon] (end up|wind up|finish up)
(it is) [only|just|merely] a matter of time
(only|just|merely) a matter of time
back (to|at|into) <their> old (ways|habits|tricks|haunts)
(there is|there can be|without|without a|have|has) [absolutely] no doubt _
will [soon|simply|just|only] (reoffend|re offend|offend again|do it again|relapse|be back|go missing again|run away again|run off again)
(it is|is) [only|quite|almost] inevitable [that] (somebody|someone|one of them|one of these|a boy|a girl|a child|there) will
(have|has|had) not (changed|mended) <their> ways
unlikely (to (engage|change|attend|accept|comply|cooperate|respond|listen|stop)|[that] <they> will [ever] (engage|change|attend|accept|comply|cooperate|respond|listen|stop))
(could not|could hardly|cannot) care less
will (deny|argue with|lie about) (it|everything|anything|whatever)
(will|would) have nothing [whatever|whatsoever] to do with (us|services|adults|staff|any|anyone|anybody|the (school|service|worker+|police|youth|team|council|panel|plan+|offer+|session+)|professionals|workers|school|police|help|social|support|it)
(at no point|at no time|at no stage) [_] (accept|listen|take|engage|attend|answer|tell|show|follow|heed|try|cooperate|accepts|listens|takes|engages|attends|answers|tells|shows|follows)
(cannot|will not|never|could not|can not) get a straight answer
(will|would) not stop until (somebody|someone|one of|they|he|she|it)
only ever _
no matter (what|how|who) ... (offer~|tried|try|done|do|said|says|asks|asked)
(simply|just|plainly|clearly|really) (do not|does not|will not|cannot) (care|listen|learn|bother|trust|want|understand)
(no way|no chance|no prospect|no hope|no possibility) [at all] (that|of) <they>
everything ... (ends|end|turns|becomes|is) ... (fight|trouble|argument|row|drama) ... (<they>|this group|these)
it goes without saying _
(impossible|hopeless) to (help|reach|teach|trust|manage|work with|please|control|engage)
(it is|is) [almost|all but|quite|absolutely] (certain|inevitable|obvious|clear|definite|a certainty|a given|beyond doubt) [that] <they> (will|cannot|do not|are not|have no)
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
(nobody|no one|none|not one|neither|no member) (in|of|among|from) (them|(the|this|that|our) [_] (group|cast|boys|girls|lads|friends|young people|children|six|five|four|three)) (has|have|had) [ever|once|yet] (told|listened|turned up|come|answered|engaged|attended|learned|learnt|behaved|tried|kept|stuck|finished|completed|shown|accepted|apologised|taken|owned|admitted|said sorry)
(guarantee|bet|be sure|count on it|be certain) [that] <they> (will|would|are going to|are behind|are involved|were behind|were involved)
(will|would|can|could) never (get|persuade|convince|reach|change|make|talk|win) (them|these|this|the (group|boys|girls|lads|young people|children)|him|her) [_] (to|round|over|see|do|listen|change|into|from|boys|girls|kids|lads|young people|children|group)
(nobody|no one|none|not one|neither|no member) (in|of) (them|(the|this|our) [_] (group|boys|girls|lads|friends|young people|children)) (listens|engages|behaves|learns|tries|attends|turns up|cooperates|complies)
no (intervention|service|worker|programme|approach|professional|agency|adult|offer|support|strategy) (has|have|had) ever (made|worked|helped|reached|changed|got through|succeeded|engaged)
no (intervention|service|worker|programme|approach|professional|agency|adult|offer|support|strategy) (will|can|could) ever (make|work|help|reach|change|get through|engage)
not a single (one|member|boy|girl) of (them|the (group|cast|boys|girls)) (listen|listens|turn|turns|come|comes|answer|answers|engage|engages|attend|attends|learn|learns|tell|tells|talk|talks|speak|speaks|want|wants|behave|behaves|try|tries|will)
nothing (we|staff|workers|anyone|anybody) (do|does|offer|offers|try|tries|say|says) [to|with|for] [them] (makes|make|made|will make|works|will work) [any|a|the slightest] [difference]
always the same [story|thing|pattern|outcome] (with|for|from) (them|this (group|lot|bunch|cohort)|these (boys|girls|lads|young people|children|friends)|the group)
(make~|made) no difference (what|how|who) [is|was|we|they|staff|anyone] ... (offered|offer|tried|try|done|do|said|say)
nothing [that|_] [is|was] (said|told|explained) to (them|him|her|the _) (goes in|sinks in|gets through|registers|sticks)
(heading|headed|bound|destined|on course|heading straight|head) for (prison|jail|a cell|custody|the scrapheap|a life|borstal|the gutter|the dock)
nothing (will|would|can|could) (change|alter|shift|sway) (<their> (mind+|ways|behaviour|habits)|them|him|her)
(cannot|can not|could not|could never|can never) [ever|simply|just|possibly] be (trusted|helped|reached|engaged|reasoned|controlled|persuaded|told|relied|changed|taught|believed|worked|saved|managed|stopped)
(incapable|not capable) of
(no|zero|absolutely no|not the slightest|without any|shows no|show no|little or no) (intention+|interest|desire|wish|willingness|inclination) [whatsoever|at all|of any kind|whatever] (of|in|to) _
(not|never) [at all|remotely|the least bit] interested in _
uninterested in _
(impossible|no use|no point|pointless|useless|futile|no good) [to|in] [even|ever] (engage|engaging|reach|reaching|help|helping|talk|talking|work|working|reason|reasoning|try|trying|offer|offering|get|getting|control|trust|change|changing|stop|teach|contain|speak|ask|asking|sending|inviting) [to|with|through|them|the]
no (getting through to|talking to|reasoning with|reaching|helping|pleasing|trusting|changing) (them|these|this|the|him|her)
nothing (works|will work|worked|helps|will help|gets through|can be done|will change|reaches|we do|we try|we offer) [with|for|to|them]
(beyond|past) (saving|reach|redemption|caring|hope)
set in their ways
(little|no) (prospect|chance|hope|likelihood) of [any|real] (change|improvement|engagement) (for|in|from|by|among|with) [the|this|these] (group|boys|girls|friends|young people|children|them|lads)
(only|just|merely) a question of time
(invariably|inevitably|undoubtedly|unquestionably|indisputably|incessantly|perpetually|eternally|relentlessly|without exception|without fail)
(every single|each and every|every last) (time|day|night|week|weekend|evening|morning|month|occasion|one|session|offer|appointment|lesson)
(all|none|every one|each) of (them|the (boys|girls|young people|group|children|friends|lads|pupils)) (lie|lies|lied|steal|steals|refuse~|fight|fights|truant|carry knives|carries a knife|offend|offends)
(do|does|did) nothing but _
(totally|completely|utterly|absolutely|wholly|entirely) (unwilling|resistant|closed|opposed|against) [to]
(forever|for ever|constantly|continually|continuously|permanently|endlessly|consistently|perpetually) (in (trouble|fights|conflict|detention|isolation|bother)|on the (lookout|hunt|prowl|make)|up to (something|mischief)|at (loggerheads|it|each other's throats)|getting|fighting|causing|lying|late|breaking|running|disrupting|making|out|lost|complaining|lie|lies|fight|fights|argue~|miss~|fail~|swear|swears|swearing|break|breaks|run|runs|refuse~|challenge~|angry|high|stoned|drunk|absent|test|testing|reject~|ignore~|rude|disobey~|offend~|smoke~|let|lets|letting|on the move|looking for|seek|seeking|put|putting|puts|go|goes|going|on <their> (phone+|screens))
(every time|all the time|at all times|24 7|day in day out)
(completely|totally|utterly|entirely|absolutely|wholly|thoroughly) (refuse~|unwilling|unable|disengaged|disinterested|uninterested|resistant|unreachable|uncontrollable|untrustworthy|unreliable|opposed|indifferent|incapable|closed)
(definitely|clearly|obviously|certainly|surely|undoubtedly|of course) (do|does|will|are|is|have|has|would|want|wants|did|were|was) (not|never|no|nothing)
(not once|not ever|on no occasion|at no time|at no point) (have|has|did|do|does|will|would|had)
under no circumstances
(clearly|obviously|plainly|evidently|of course|surely|certainly|definitely) (knew|know|knows|wanted|enjoy|enjoys|enjoyed|chose|choose|chooses|meant|lied|lies|planned|understood|did this|did it)
(will|would) (certainly|surely|definitely|undoubtedly|no doubt|of course|inevitably) _
(everything|anything) (they|he|she|the group|these (boys|girls|young people)) (say|says|said|tell|tells|told|do|does) ... (is|was|are) (a lie|lies|untrue|false|made up|an act|for show)
(have|has|had) not once
(do not|does not|did not|will not) ever
(have|has|had) not (kept|attended|come to|turned up (to|for)|answered|managed|finished|completed) (a single|one single|one) (appointment+|session+|meeting+|lesson+|call+|visit+|course+|day+|week+|offer+)
(glued to|live on|lives on|lived on) <their> (phone+|screens)
(do|does|will|would|can|could) not _ ... [_] under any circumstances
(constantly|continually|continuously|endlessly|consistently|perpetually|forever|persistently) (undermine~|push~|provoke~|demand~|disrupt~|complain~|interrupt~|abscond~|lie|lies|minimise~|exaggerate~|manipulate~|intimidate~|disrespect~|(go|goes|going|went) missing|seek~ (attention|trouble))
(not one|none|neither) of (them|the _|these _) [boys|girls|friends] (has|have|will|would) ever (told the truth|admitted|apologised|turned up|listened|engaged|attended|kept|answered|shown|accepted|finished|owned|tell the truth|admit|apologise|turn up|listen|engage|attend|keep|answer|accept) ...
(fail|fails|failed|failing) [again|repeatedly|consistently|completely|utterly|once more|yet again|totally|even|persistently|routinely|signally|dismally|miserably|collectively|time and again|so badly] to
(fail|fails|failed|failing) [completely|utterly|badly] in (its|their|his|her|the) (duty|duties|responsibilities|responsibility|care|job|task)
(fail|fails|failed|failing) (them|these|this|young people|children|our|every|each|those|all of|both|the (group|young people|boys|girls|children|friends|lads|pupils)) [young people|children|group|boys|girls|friends|members|of them|young person|child]
(failure+|failing+|shortcoming+|omission+) (of|by|on|to|from|at|across|in)
(system|systemic|systems|service|agency|multi agency|collective|serious|repeated|total|complete|management|safeguarding|professional|institutional|abject|gross|clear|basic|council|school|police|leadership|communication|corporate) (failure+|failing+)
(failings|shortcomings)
(its|their|these|such|other|catalogue of|series of|string of) (failing+|failures|shortcomings)
(was|were|is|are|been|being) [badly|repeatedly|utterly|again|completely] failed by
(was|were|is|are|been|being) (badly|repeatedly|utterly|completely) failed
(should|ought to|needed to) [not|never|also|at least|really|surely|clearly|certainly|long ago|by now|simply] have [not|never|all|also|already|at least|long since|simply|long ago|really|clearly|done more|more|better] <done>
(should not|ought not to) have <done>
(should|ought to) [also|really] have (done more|known better|acted sooner|thought|cared|listened|bothered)
(could|might) (easily|and should|at least|surely|clearly|so easily|simply|very easily) have <done>
could have (done more|been bothered|acted sooner|tried harder|made an effort|prevented|avoided|tried|and should have)
had (they|it|he|she|the <service>|social workers|anyone|anybody|somebody|someone) [only|just|even|ever] (bothered|listened|acted|done their|done its|looked|asked|cared|troubled|thought|paid attention)
if only (the|they|it|someone|somebody|anyone|services|social|police|staff|he|she)
had (the|either|any|each|both) [_] [_] (<service>) [only|just|even|ever] (bothered|listened|acted|done (its|their)|looked|asked|cared|troubled|thought|paid attention|replied|answered|responded)
had [the|this|that|either|any] (social care|children's social care|children's services|social services|police|school|college|academy|council|camhs|health|education|housing|youth justice|youth service) [only|just|even|ever] (bothered|listened|acted|done (its|their)|looked|asked|cared|troubled|thought|paid attention|replied|answered|responded)
(did not|do not|does not|have not|has not|had not) [even|always] (follow|followed|keep to|kept to|stick to|stuck to|apply|applied|read|kept) (its|their) own (policy|policies|procedure+|rule+|guidance|process+|protocol+|promise+|standards|advice)
(no one|nobody) (thought|think|thinks|troubled) (to|of) _
(not one|not a single|no single) (professional|person|worker|officer|teacher|adult|agency|service|member of staff|manager) ... (thought|think|bothered|troubled|stopped|asked|cared|lifted) ...
(no one|nobody|not one professional) (had|has|have) [ever|even] (thought|stopped|troubled|bothered) (to|of) _
(still (has|have) not|(has|have) still not) (replied|responded|answered|acted|come back|got back|done|acknowledged|apologised)
(did not|does not|do not|have not|has not|had not|never|hardly|not) [even|once|ever|really|so much as|seem to|appear to|simply|have] (bother~|bothered to|care|cared|trouble to|troubled to|lift a finger|lifted a finger|try|tried|make (any|an|the) (effort|attempt)|made (any|an|the) (effort|attempt)|took the trouble|taken the trouble|take the trouble|give a damn|have the (courtesy|decency)|had the (courtesy|decency)|raised a finger|raise a finger|want to know|wanted to know|take (it|this|them|the concern+|concern+) seriously|took (it|this|them|the concern+|concern+) seriously)
(could not|can not|cannot) [even|simply] be bothered
(no one|nobody|none|not one|neither) ... ... (bothered|cared|acted|intervened|stepped in|lifted a finger|(took|takes|take|taken) [any|the] (notice|responsibility|action|ownership|charge|lead|heed|interest)|listened|troubled to)
(no one|nobody) [there|at the _|in the _|in any _] [seemed|seems|appeared|appears|could] [to] (care|cared|bother|bothered|be bothered|listen|listened)
(could not) care less
(no one|nobody) (did|does|was doing|is doing|has done) (their|its|his) job
not (bothered|interested) [enough] (to|in|about)
(nobody|no one|none|not one|neither) ... (took|takes|take|has taken|had taken|have taken) ... seriously
(did not|does not|do not|never|not|have not|has not|had not) [even|once|ever] (take|took|taken|taking) (the|these|their|any|what) ... seriously
(neither|no|none) ... (did|does|was doing|is doing|has done|have done|had done) (their|its|his) [own] job+
(did not|does not|do not|not|never) (do|doing|done|did) (its|their|his) [own] job+
(no one|nobody) (did|does|has done|have done|had done) (anything|a thing)
(no one|nobody|none|not one|neither) ... ... (did|has done|had done|have done) (a thing|anything about|one thing|a single thing)
(knew|known|saw|seen|heard) ... ... (and|but|yet) [still|then] (said|did|told|shared) (nothing|nobody|no one)
(none of this|none of it|nothing) would [ever] have happened
(it is|it was) (wrong|careless|foolish|unfair|unreasonable|short sighted|thoughtless|unkind|cruel|naive) (of|for) (the|our|this|that|social|children's) _
(no one|nobody|none|not one|neither) ... ... had the (decency|courtesy|sense|wit|common sense)
put~ (its|their) own [_] first
(bury|buried|burying) (bad news|the (report+|news|evidence|complaint+))
hope~ (it|this|that|they|the problem) would [just|all] go away
(has|have) form (for|in|on)
(decision+|response+|treatment|approach|handling|actions) [_ _|_] (was|were|is|are) [_] (cruel|wrong|unjust|unfair|heartless|shameful|thoughtless|punitive|cynical|vindictive|spiteful)
(track record|history|habit|pattern) of (rejecting|refusing|ignoring|excluding|closing|turning|failing|losing|blaming|passing|dismissing|delaying|not)
(no one|nobody|none) ... ... (thought|think) to _
why (did|has|had) (nobody|no one|none of)
(response+|help|support|action|effort+) ... (was|is|were|has been|have been) [far|much] too (little|late)
no thanks to (the|our|its|this|that) _
(cannot|could not) be trusted
(give|gives|gave|giving) (a|two) (hoot+|damn|toss|monkey's)
no (proper|real|serious|meaningful|adequate|decent) _ (was|were|has been|have been|had been) [ever] (done|made|carried out|undertaken|held|given|offered|completed|attempted)
(seem~|appear~) not to (care|bother|mind|want|notice|be (bothered|interested))
as (it|they|this|that|she|he|we|you|one) (should|ought to) have
(just|only|simply|merely) wanted (them|him|her|it|the (group|boys|girls|young people|children|friends)|these (boys|girls|young people|children)|young people|children) (off|out|gone|moved|elsewhere|removed|somewhere else|away)
(no one|nobody|none|not one|neither|did not|does not|do not|never|not) ... ... (take|takes|took|taken) the (trouble|time) to _
neither ... ... ... (took|takes|take|has taken|had taken|have taken) ... ... seriously
did not even (read|reply|answer|open|look|ring|ask|try|call|turn up|bother|acknowledge|pick up|return|write|check|log|record)
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
(negligent|prematurely|negligently|negligence|neglectful|dereliction|incompetent|incompetence|incompetently|ineptitude|inept|lazy|laziness|lazily|carelessness|carelessly|careless|complacent|complacency|uncaring|heartless|callous|callousness|apathetic|apathy|unprofessional|unprofessionally|irresponsible|irresponsibly|inexcusable|inexcusably|unforgivable|unforgivably|unacceptable|unacceptably|disgrace|disgraceful|disgracefully|shameful|shamefully|scandalous|scandal|appalling|appallingly|woeful|woefully|dismal|dismally|pathetic|pathetically|lamentable|deplorable|abysmal|abysmally|atrocious|shambles|shambolic|hopeless|hopelessly|useless|clueless|ignorant|ignorance|arrogant|arrogance|obstructive|wilful|wilfully|cowardly|spineless|lackadaisical|slapdash|sloppy|slipshod|inadequate|inadequately|inadequacy|ineffective|ineffectual|dismissive|dismissively|indifferent|indifference|shoddy|uncooperative|unco operative|unhelpful|tick box|box ticking|jobsworth+|a farce|farcical|tokenistic|half hearted|perfunctory|dishonest|hypocritical|untrustworthy|blameworthy|culpable|bloody minded|pig headed|high handed|heavy handed|uninterested|disinterested|selfish|cavalier|short sighted|blinkered|stubborn|stubbornly|unreliable|chaotic|dysfunctional|woolly|out of touch|self serving|defensive|defensiveness)
(says|speaks|said) (everything|it all|volumes) about
culture of (blame|blaming|denial|indifference|complacency|neglect|cover up|silence|defensiveness|secrecy)
(have|has|had) no idea what (they|it|he|she) (is|are|was|were) doing
(do not|does not|did not) know what (they|it|he|she) (is|are|was|were) doing
found [the] ... at fault
(is|are|was|were) [all|just] (bullies|cowards|idiots|fools|liars|racists|thugs)
(did|done) (was|is) (wrong|indefensible|cruel|unfair|disgraceful)
(not|far from|hardly|nowhere near) (fit for purpose|good enough|up to (the job|scratch|standard))
(unfit for purpose|to (its|their) shame|asleep at the wheel|asleep on the job|shame on|(should|ought to) be ashamed|nowhere to be (seen|found)|found wanting|remiss|dire|hostile|patronising|condescending|contemptuous|ham fisted|toothless|rubber stamp~|anything but _|beyond (me|belief|comprehension|understanding)|ashamed of (itself|themselves)|no excuse|without excuse|no justification|inexcusable|a lot to answer for|much to answer for|heads should roll|true to form|a joke|not up to the job|out of (its|their) depth)
(poor|weak|bad|terrible|slow|appalling|dreadful|lazy|sloppy|lax|substandard|shocking|disappointing) (practice|response+|service|communication|management|judgement|judgment|leadership|decision making|work|handling|planning|record keeping|recording|performance|standard+|supervision|oversight|job|attitude|information sharing|follow up)
(answer+|response+|reply|replies|effort+|attempt+|plan+|apology|offer+) (was|were|is|are) [<very>] (feeble|lame|woeful|pitiful|paltry|derisory|half hearted|lackadaisical|pathetic|laughable|risible|dire|shambolic)
(let|lets|letting) (them|him|her|young people|the young people|the group|these young people|this group|these children|children|the children|the boys|the girls|the friends|everyone|everybody|families|the family|the families|these families|the parents|the mothers|the village|the estate|(its|their) (young people|tenants|pupils|players|residents|own)|us|parents|our young people|each of them|all of them|the lads|members|these boys|these girls|the five|the whole group|every one of them|a whole group) [all|badly] down
let down by
(badly|repeatedly|bitterly|constantly|utterly|seriously|again|sorely) let down
(been|being|was|were) [badly|repeatedly] let down
(ignored|overlooked|neglected|abandoned|forgotten|written off|betrayed|fobbed off|dismissed|brushed aside|sidelined|disregarded|deserted|passed around|passed from pillar to post) by
(turn|turns|turned|turning) (its|their|his|her) back+ on
(gave|given|giving|give|gives) up on (them|young people|the young people|the group|these|this|him|her|the (boys|girls|children|friends|lads|three|four|five|six|seven|eight))
(turn|turns|turned|turning) (a blind eye|a deaf ear|deaf ears)
(fell|fallen|fall|falls) on deaf ears
(look|looks|looked|looking) the other way
(pillar to post)
(neglects|neglected|neglecting) (the|this|that|our) _
(neglect|neglects|neglected|neglecting) (to|its|their|these|this|them|young people|children|(the|a) (duty|young people|group|needs|friends|boys|girls|children|responsib~))
(abandon|abandons|abandoned|abandoning|betray~|desert~|write off|wrote off|written off|writing off|fob~ off|palm~ off) (them|these|this|the (group|young people|boys|girls|friends|children)|young people|children|him|her)
(palm~|fob~) ... off
dump~ (them|these|the (group|young people|boys|girls|children)|young people|children|families)
(make|makes|made|making) (things|it|matters|everything|the (situation|harm|risk|danger)) [much|far|even|a lot|only] worse
(was|were|is|are|been|being) [far|much|all|altogether|simply|often] too (slow|late|rigid|harsh|lax|heavy handed|quick|lenient|casual|passive|inflexible|cautious)
(let|lets|letting|allow~) ... ... ... (fall|slip|drop|disappear) (through|between|off) [the] (crack+|net|gap+|radar)
for no [good|apparent|clear|real|proper] reason
(get|gets|got|getting) a grip
without (so much as|even) (a (phone call|call|letter|word|reply|visit|text|backward glance|thought)|an (apology|e mail|email|answer|explanation))
(despite|in spite of|after) (numerous|repeated|several|many|countless|endless|constant|multiple) (request+|reminder+|call+|e mail+|email+|letter+|chaser+|chasing|approaches|attempts)
(it is|it was) [very|deeply|most|extremely|really|hugely] (disappointing|regrettable|frustrating|shocking|inexcusable|a shame|a pity|astonishing) that
(disappointingly|regrettably|shockingly|inexplicably)
(opportunit~|opportunities|opportunity|chance+|sign+|warning+|cues) ... ... (was|were|have been|had been|has been|being) [again|repeatedly|all] missed
(used|applied|turned to|resorted to|resorts to|excluded|dismissed|closed) [far|much|all] too (readily|quickly|often|easily|freely|soon)
simply (closed|close|closes|ignored|refused|left|moved on|stopped|shut|sent|passed|walked|turned|gave up|waited)
could [easily|well] have _ ... ... but (chose|decided|opted|preferred|elected|did) not
wash~ (its|their|his|her) hands of
pass~ the buck
buck passing
drag~ (its|their|his|her) (feet|heels)
drop~ the ball
(bury|buried|burying) (its|their|his|her) head+ in
head+ in the sand
(hide~|hid) behind (policy|policies|procedure+|rules|thresholds|data|gdpr|process|paperwork|confidentiality|the|its|their)
cover~ up (its|their|the|what|for)
(swept|sweep|sweeping|sweeps|brush~) ... under the (carpet|rug)
miss~ (the|every|all|several|repeated|many|numerous|obvious|clear|a|two|three|vital|key|its|their|countless|an|so many) [clear|obvious|early|golden|vital|real|key|good|warning|the] (opportunit~|opportunity|opportunities|chance+|sign+|warning+|obvious)
missed (opportunity|opportunities|chance+|sign+)
(fell|falls|falling|fall|fallen) [well|far|woefully|badly|seriously] short
(shirk~|duck~|dodge~|abdicate~|evade~|shed|shedding) (its|their|his|her|all|any|the) (responsib~|responsibility|responsibilities|duty|duties|role)
(broke|broken|breaks|breaking) ([its|their|every|so many|repeated|several|more] promise+|(its|their) word)
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
(bear|bears|must bear|carry|carries|shoulder~) [much of|most of|some of|a heavy|all|full|sole|a share of|great] [the] (blame|guilt)
only <self> to blame
(i|we|must|can only|rightly|report) (blame|blames) (the|its|every|each|our|local) _
(hold|holds|held) (the|its) _ responsible
(far|much|way|all|altogether|simply) too (slow|late|little|slowly|long|busy|rigid|remote|ready|quick)
too (slow|late|busy|lazy|proud|rigid|quick|ready|arrogant|complacent|mean|timid|weak|lax|stubborn|tight fisted) to
(slow|quick|reluctant|unwilling) to (act|respond|react|reply|answer|listen|blame|judge|move|repair|mend|share|intervene|engage|exclude|dismiss|punish|learn|admit|take)
refuse~ [flatly|repeatedly|point blank|simply|even|outright] to
(chose|chooses|choosing|preferred) [instead|deliberately|simply] to (ignore|look|do nothing|turn|blame|exclude|walk|close|sit)
(chose|chooses|choosing|preferred|decided) not to (help|act|listen|share|engage|attend|take|reply|respond|answer|intervene|investigate|believe|get involved|see|look|record|tell|follow|pass)
(deliberately|conveniently|wilfully) (ignore~|kept|withheld|left|excluded|forgot|forgotten|lost|misled|delayed|overlooked|failed|chose|avoided|blind|obstructed)
(as usual|yet again|once again|as ever) [the] _ (fail~|ignored|did|lost|missed|arrived late)
(lost interest|lost patience) (in|with) (them|the group|the young people|these)
treat~ ... ... (like|as) [common|little|a] (criminal+|suspect+|animals|dirt|nuisance|problem|second class|thugs|vermin|afterthought)
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
could [easily] have <done> ... (and|but|yet) (did not)
(put|puts|putting|placed|places|placing) [its|their] [own] [_] (results|money|profit|profits|savings|cost|costs|budget+|reputation|targets|image|figures|convenience|profits|good name|comfort) (before|above|ahead of|over)
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
(protect~|favour~|put~) (its|their) [own] _ (over|before|above|ahead of|rather than) (its|their|the)
(in silos|silo working|siloed|silo mentality)
blam~ (each other|one another)
(obsessed with|fixated on|blind to|deaf to) _
(treat~|handle~|dealt with|deal with|spoke to|speak to|greet~|met) (them|these|this|the (group|boys|girls|lads|young people|friends|children)|young people|children|families|parents) [young people|children|group] with (contempt|disdain|disrespect|hostility|indifference|suspicion and|scorn|derision)
(overreact~|over react~|over reacted|overreacted|jump~ to [the|wrong] [wrong] conclusion+|heavy handed|heavy handedly)
(blame|blames|blamed|blaming) (them|the (group|boys|girls|lads|young people|friends|children|victims)|young people|children|the group) (for|when|and not|rather|instead)
(should|must|needs to|need to|ought to|has to|have to) [really|just|simply|start to|now] (do (its|their|his|her) [own] job+|pull (its|their) _|try harder|wake up|up (its|their) game)
(should|must|needs to|need to|ought to) stop (harassing|hounding|picking on|bullying|targeting|labelling|blaming|punishing|ignoring|failing|criminalising|demonising|victimising)
(closed|ended|discharged|withdrew|stepped down|pulled out) ... ... [far|much|all] too (soon|early|quickly|readily|hastily)
(mistake+|error|errors|oversight|misjudgement) (by|of|on the part of) (the|its|our|both) [_] <service>
(keep|keeps|kept|keeping|hold|holds|held) ... ... [_] at arm's length
(make|makes|made|making) [its|their|the usual|nothing but] (excuses|excuse (after|upon|on) excuse)
(ignor~|breach~|broke|flout~|disregard~|forgot|overlook~|bent) (its|their) own (policy|policies|procedure+|rules|guidance|standards|promise+|advice|protocol+)
(?:spoken to about|persuaded? to|encouraged? to|might be got to|into) turn(?:ing)? (?:on|against) (?:the others|each other|one another)
any (?:word|news|sighting|whisper) (?:of|on|about) (?:where|(?:where|whom?|what) YOUNG(?: [\w’]+){0,4}?) (?:would be|is) (?:very )?(?:welcome|useful)
(?:worth|useful|helpful) (?:noting|knowing|recording|to know|to note) (?:who|which of YOUNG) (?:was|were|had) (?:carrying|holding|spending|flush)
(?:check|test|verif|disprov)\w* (?:the |YOUNG['’]s? |their )?alibis?
(?:serial|frame|phone|registration|imei) numbers (?:\w+ ){0,4}?(?:compared|matched|checked) (?:with|against|to)
(?:tell|distinguish|separate|sort)s? (?:[\w’'-]+ ){0,5}?from the (?:hard[ -]core|hangers-on|ring-?leaders|main players)
POLICE (?:would |will )?be (?:very |most )?(?:interested in|grateful for|keen on|glad of) (?:any|anything|whatever|names|sightings|what|whoever)
(?:police|force|officers?|sergeant|squad)['’]s? eyes
(?:adds? to|fills? (?:the )?gaps in|improves?|builds? on|deepens?) what POLICE (?:already )?knows? (?:of|about|on)
matters? (?:\w+ )?(?:most|more|much) to POLICE
rul(?:e|es|ing) (?:YOUNG|him|her) (?:in|out)
POLICE (?:[\w’']+ ){0,12}?(?:main|key|principal) players
(?:fit|fits|match|matches|matched|tally|tallies|coincide|coincides) (?:with )?the (?:pattern|times?|dates?|timing|locations?) of (?:the |recent )?(?:\w+ )?(?:burglar|robber|theft|stabbing|crime|break-in)\w*
YOUNG (?:is|are) the weak(?:est)? links?
(?:lets?|allow\w*|help\w*|enabl\w*|shows?|tells?) POLICE (?:to )?(?:see|know|tell|learn|work out|understand|find out)?\s?(?:at a glance )?(?:who|which)(?: of YOUNG)? (?:\w+ )?(?:calls? the shots|gives? (?:the )?orders|leads|runs|carr(?:y|ies)|sells?|deals?|steals?|is behind|started|to)
which (?:of them|of YOUNG|households?|address(?:es)?|homes?|families) (?:should|must|is to|are to|to) be?\s?(?:visited|visit|picked up|brought in|lifted|searched|search|raided|raid) (?:first|next|with)
(?:who|which) (?:in|of|among) YOUNG (?:would|might|could|may|is likely to|is ready to) (?:\w+ )?(?:talk|speak|inform|give (?:evidence|names|up))
(?:to|should|will|can|must) (?:visit|enter|search|raid) (?:[\w’']+ ){0,4}?(?:with|under)\s+(?:a )?(?:search )?warrants?
YOUNG (?:\w+ ){0,4}?(?:given|assigned|allocated|awarded|put in|placed in) (?:an? )?(?:threat|harm|danger|nuisance|offending|crime) (?:levels?|grades?|ratings?|bands?|scores?)
(?:phones?|handsets?|devices?) (?:should|must|will|need to|ought to|are to) be (?:looked (?:at|through|into)|gone through|searched|checked|read|opened) (?:by POLICE|(?:in order )?to (?:establish|see|find out|learn|identify|show|prove|discover))
(?:aliases|alibis?|chis|eyes and ears|informants?|intel)
(?:gather|collect|feed|obtain|seek|glean|extract|provide|supply|develop)(?:s|ed|ing)? (?:further |more |any |useful |back )?information (?:\w+ ){0,3}?(?:on|about|from them about|regarding) (?:\w+ ){0,2}?(?:drugs?|dealing|offend\w*|crimes?|criminal\w*|weapons?|knives|members|who|supply|robberies|burglaries|their (?:activit\w+|movements|associat\w+))
(?:should|to|must|will|can|asked to|and) (?:tell|inform|let|keep|alert|notify|brief) (?:the )?(?:police|officers) (?:know |informed |updated )?(?:of |about )?(?:what|who|whom|where|which|when(?:ever)?|how) (?:the group|they|members|each|the members|the friends|any of)
(?:circulat|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:stills|descriptions) (?:of|showing)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|stores?|stations?|patrols?|control room|sergeant|inspector|detectives?) (?:\w+ ){0,3}?(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?|descriptions)\s+(?:of|showing)
(?:circulat|shar|display|issu|distribut)(?:e|es|ed|ing) (?:the )?(?:photographs?|images?|photos?|pictures?) (?:of|showing) (?:\w+ ){1,4}?(?:to|with|among|in|at|behind) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|officers|police|wardens?|drivers|stores?|stations?|traders|patrols?|control room|businesses)
(?:photographs?|images?|photos?|pictures?) of (?:the )?(?:group|members|them|young people|(?:four|five|six|seven|eight)|boys|girls|yp\d+) (?:\w+ ){0,2}?(?:to|will|should|must|can) be (?:circulated|issued|distributed)
(?:information|details?|names|sightings?|logged|noted?|update|of (?:use|interest|value)|intended|material)(?: \w+){0,3}? (?:for|to) (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|cell|officers?|analysts?)
(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|send|sent) (?:\w+ ){1,4}(?:with|to) (?:the )?(?:gangs? (?:unit|team|desk)|robbery (?:team|squad|unit)|response team|intelligence \w+|crime (?:team|squad|unit)|detectives|cid)
(?:report|send|sent|submit|forward|copied|fed|feed|give|gave|supplie|supply)\w* (?!no |nothing\s+|none )(?:\w+ ){0,4}?to (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|officers?|analysts?|hub|cell)
(?:criminal|police|crime|live|actionable|sensitive|force|local|current|further|new|community|street|partner|multi-agency|operational|historic|recent|corroborated|uncorroborated|single-source|little|no further|reliable) intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?))
intelligence (?:suggests?|returns?|indicates?|shows?|picture|gathering|reports?|forms?|logs?|led|on|about|around|regarding|relating|that|gaps?|product|package|profile|development|sharing|received|held|submi\w+|checks?|requirements?|assessment|briefing|database|sources?|purposes?|opportunit\w+|from|to|for|collection|value|systems?|and (?:evidence|enforcement|information)|which)
intelligence(?= (?:has|is|was))
(?:gather\w*|collect\w*|develop\w*|build\w*|submit\w*|share|shares|sharing|obtain\w*|provid\w+|feed\w*|for|as|of|useful|valuable|more|any|on|through|into|generate\w*|yield\w*|enrich\w*|source of) (?:the |an? |police |good |better |further\s+|more )?intelligence(?! (?:officers?|analysts?|units?|bureaux?|team|hub|desk|tests?|and (?:humour|wit|warmth|kindness|care)))
5x5x5
3x5x2
(?:is |are |was |been )?graded? [a-e]\d
sources? (?:has |have )?(?:indicat\w+|suggest\w*|stat(?:es?|ed)|report(?:s|ed)?|advis\w+) (?:\w+ ){0,8}?(?:drugs?|stock|stolen|knives|weapons?|dealing|supplying|storing|stash\w*|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gang|responsible)
(?:confidential|covert|sensitive|graded|anonymous|intelligence) sources?
source (?:report|handl)\w*
(?:close to|willing to|ready to|persuaded? to|prepared to|likely to) talk(?:ing)?(?=[.;,]|$| to (?:police|officers|detectives|us about (?:who|names)))
(?:is|are) believed to hold information
encourag\w+ (?:them|her|him|one|the girls|the boys|members|yp\d+) to (?:inform|name|give (?:names|evidence|statements?|information))
(?:pass|passes|passing|give|gives|hand|send|supply|feed|provide|report|relay)(?:ed|ing|s)? (?:on )?(?:the |their |any |all |us )?(?:full )?(?:names|details|identities|addresses|registrations|descriptions|photographs|nicknames)(?: of (?:the |all |any\s+|each )?(?:members|those|anyone|associates|young people|group))?(?: \w+){0,3}? (?:over )?(?:to|with) (?:the )?(?:police|officers|force|detectives?|gangs?|crime|neighbourhood policing|robbery|response|\w+ (?:squad|desk))
(?:for the (?:information|attention|use|benefit)|of (?:use|interest|value|benefit)) (?:of|to) (?:the )?(?:\w+ )?(?:officers|police|force|squad|detectives|(?:serious )?violence (?:team|unit)|(?:robbery|gangs?|crime|drugs?|burglary) (?:team|unit|desk))
(?:officers|police|detectives|the force|the squad) (?:would|will|could|may|might) (?:benefit from|find it (?:useful|helpful) to|like to know|want to know|need to know|be (?:helped|assisted) by) (?:\w+ )?(?:who|what|which|where|when|knowing|having)
(?:share|shares|shared|sharing|pass|passes|passed|send|sends|sent|report|reported|feed|fed|copy|copied|forward|forwarded|hand|handed|refer|referred|go|goes|given)(?: \w+){0,8}? (?:with|to) (?:the )?(?:robbery|burglary|gangs?|crime|murder|drugs?|proactive|knife crime|organised crime) (?:squad|task ?force|team|unit|desk)
(?:well placed|asked|encouraged|in a position|used|instructed|expected) to (?:find out|report|listen out for|discover|learn|establish) (?:back )?(?:what|who|where|which|when) (?:is|they|the group|members|he|she)
(?:might|may|could|would|will|to) (?:give|provide|make) (?:witness )?statements?(?! (?:about|against) (?:the )?(?:adults?|men|man))
(?:drugs?|dealing|knives|weapons|stock) (?:is|are) (?:\w+ )?(?:kept|held|stored|hidden|stashed)
(?:the )?identity of the (?:person|male|female|youth|man|boy|girl) (?:known as|who)
(?:let|tell|inform|alert|notify|update|brief)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know |informed )?(?:of\s+|about |as to )?(?:who|whom|where|which|what) (?:is|are|was|were|the group|members|they|each|any|has|have|comes?|goes|attends?)
(?:let|tell|inform|alert|notify|ring|call)(?:s|ing)? (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:know )?when(?:ever)? (?:the group|members|the friends|any of (?:the group|them)) (?:gathers?|meets?|arrives?|is|are|comes?|enters?|leaves?)
(?:allow|help|enabl|assist|lets?)\w* (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:to |in )?(?:act (?:quickly|early|on|against)|decid\w+ (?:who|whom|which)|identify|identifying|stop (?:them|members|the group|whom)|search|arrest\w*|target\w*|trac(?:e|ing)|move in|catch\w*|prioritis\w+|link|match|know (?:who|whom|where|which))
so that (?:the )?(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:can |may |will |are able to )?(?:act (?:quickly|early|against)|decide (?:who|whom|which)|identify|stop (?:them|members|the group|whom)|search|arrest|target|trace|move in|catch|link|match|(?:know|see) (?:who|whom|where|which|what|when)|build)
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ )?(?:hold|holds|held|keep|keeps|kept|have|has|compile|compiles|compiled|maintain\w*) (?:\w+ )?(?:photographs|images|pictures|files?|a list|lists|records|a database|details|names) (?:of|on) (?:each|every|all|the (?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls)|members|them)
(?:guards?|security|shops?|shopkeepers|retailers|officers?|police|pcsos?|wardens?|drivers|stores?|traders|patrols?|control room|operators?|staff|sergeant|we) (?:\w+ ){0,3}?(?:given|sent|shown|issued(?: with)?|supplied(?: with)?|provided with|has|have|hold) (?:the )?(?:pictures|photographs|photos|images|descriptions|names|details) of (?:the )?(?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls|them|each)
list of (?:the )?(?:names|members|associates|addresses|nicknames)(?! (?:(?:who|that) (?:agreed|asked|wished)|for (?:the|a|our) (?:\w+ )?(?:trip|team|session|bus|meal|match|party|visit|residential|play)))
wanted by (?:the )?(?:\w+ )?(?:intelligence|police|force|detectives|squad|desk)
(?:officers|police|detectives|the force|the squad) (?:would |will |could )?(?:like|want|need|require|seek|request|ask for|asked for|are seeking) (?:\w+ )?(?:the )?names
gangs? (?:matrix|matrices|nominals?|map(?:ping|s)?|database|profiles?|structures?|hierarch\w+|members? (?:list|map|chart)|affiliations?|intelligence|index|tension map|picture|activity map)
(?:the|police|violence|harm|risk) matrix
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |a |its |their\s+|any )?(?:\w+ )?(?:gangs?(?! unit)|hierarchy|offend\w+|associat(?:es|ions)|affiliat\w+|criminal \w+|nominals?|suspects?|chain of (?:command|supply)|crime|drugs? \w+)
map(?:s|ped|ping)? (?:out )?(?:of )?(?:the |this |its\s+|their )(?:\w+ )?network(?! of (?:support|adults|trusted|safe|friends|people they))
(?:network|link|association|social network) (?:analysis|charts?|diagrams?)
(?:chart|diagram|map) of (?:associates|the gang|the hierarchy|nominals|suspects|offenders)
(?:his|her|their|its|the|two|three|trusted|loyal) (?:\w+ )?lieutenants?
hierarchy(?=:| (?:of the (?:gang|network)|within the (?:gang|network)|and who))
map\w* (?:out )?the (?:group|network|gang)['’]s (?:hierarchy|leaders|elders|structure)
(?:subject|problem|offender|target|nominal|suspect|criminal) profiles?
profil(?:e|es|ing) (?:of )?(?:the )?(?:members|offenders|suspects|gang)
(?:is|are|was|were|operat\w+ as|function\w* as|forms?|constitut\w+|becom\w+|acts? as|part of|members? of|membership of|belongs? to|considered|assessed (?:as|to be)|recorded as|designated|treated as|flagged as|classed as|affiliat\w+ (?:to|with)|linked to|known as|as) (?:an? |the )?(?:\w+ ){0,3}(?:criminal networks?|organised crime groups?|ocgs?|criminal gangs?|urban street gangs?|street gangs?|organised criminal groups?|criminal enterprise|crime groups?|drugs? networks?|crime gangs?)
(?:address checks?|dossiers?|known addresses|mugshots?)
names? to (?:the |these |their )?faces (?:on|in|from) (?:the )?(?:footage|cctv|images|stills|video|clip)
(?:see|find out|establish|know|learn|check) who YOUNG (?:is|are|was|were|has been|have been)\s+(?:messaging|ringing|calling|texting|contacting|in contact with|linked to|working for|sellingfor)
names (?:and \w+ )?of (?:everyone|everybody|anyone|anybody|all|those|each|whoever)(?: [\w’']+){0,7}? to\s+(?:POLICE|the (?:anti-?social behaviour|asb|community safety|enforcement) (?:team|unit|officer))
(?:officers?|police|detectives?|analysts?) (?:can |could |may |to |will )?(?:check|compare|match|cross-?check)\s+(?:(?:it|them|these|names|those) )?(?:against|with) (?:their|the|a) (?:\w+ )?(?:list|database|records?|files?|system)
evidence[ -](?:gathering|led operations?|building|capture)
(?:facial|face|cctv|custody|still) (?:images?|photographs?|shots?|stills) of YOUNG
(?:know|find out|establish|identify|learn|discover|determine|understand|clear) (?:who|which of (?:them|the \w+)) (?:gives|is giving|issues) the orders
profiles? (?:of|for|on) (?:each|every|all) (?:subject|member|nominal|young person|individual|one|of them)
(?:see|find out|know|watch|check|record|establish|monitor) (?:\w+ )?what YOUNG (?:is|are|get|gets)\s+(?:up to|planning|plotting)
POLICE (?:\w+ ){0,2}?(?:want|need|would like|wish|hope|seek|aim|are (?:keen|trying|hoping|looking))s? (?:\w+ )?(?:know|learn|find out|establish|identify|hear|discover|work out|understand) (?:who|whom|what|where|which|how) (?:YOUNG|(?:is|are|runs?|leads?|sells|deals|holds|carries|stores|keeps))(?! (?:feels?|likes?|needs?|wants?|safe|would))
POLICE (?:\w+ ){0,3}?(?:gather|collect|obtain|seek|develop)(?:s|ed|ing)?\s+(?:\w+ ){0,2}?(?:information|details|material|footage) (?:on|about|around) (?:YOUNG|who|whom|where)
(?:build|develop|piece|form|complete|create)(?:s|ed|ing)? (?:up |together )?(?:a|an|the)\s+(?:\w+\s+){0,2}?(?:picture|timeline|profile|chart) (?:of|around|about|on) (?:who (?:is|are|they|runs|leads|supplies|does|meets|holds)|their (?:movements|associa\w+|criminal\w*|offending|contacts|hierarchy|roles)|offending|criminal\w*|drugs? (?:supply|dealing)|the (?:supply|hierarchy|gang|offending|network))
(?:check|trawl|review|scan|search|scour|monitor|examin)(?:s|ed|es|ing)? (?:\w+ ){0,5}?for\s+(?:\w+\s+){0,2}?(?:evidence|weapons?|drugs|drill|gang signs|signs of (?:gang|crime|drug|offend)\w*)
(?:find out|found out|establish|identify|know|see|shows?|learn|work out|tell us|say) (?:who|which of (?:them|the \w+)) (?:is |are |was |has |have |in the \w+ )?(?:\w+ )?(?:with whom|suppl\w+|sits with|mixes with|deals|dealing|carrying|carries|leads|leading|in charge|runs|running|(?:holding|holds)(?! (?:back|hands|out|the (?:door|gate|sponge|hose|bucket|rope|ladder|torch|lamp|umbrella|mic|microphone|map|pen|cards)\b))|behind|selling|sells|recruit\w+|organis\w+|stealing|steals|associat\w+|responsible|calls the shots|at the top)
(?:photo|photograph|mugshot) (?:album|board|wall|gallery) of
POLICE (?:has |have )?(?:asked for|ask for|requested|request|want|wanted|seek|sought|need)\s+(?:\w+[’']?s?\s+){0,3}?(?:seating plans?|registers?|records|list|names|footage|timetables?|photographs?|photos|data|addresses|phones?|passwords|usernames)(?! (?:of|from) (?:the )?(?:men|adults?))
who (?:is running|runs|is directing|directs|controls|is controlling|bosses) (?:whom|who\b)
(?:run|runs|running|check|checks|checking)(?: \w+){1,6}? against (?:live|open|unsolved|outstanding|current)\s+(?:jobs?|cases?|crimes?|enquiries|investigations?)
identif(?:y|ies|ying) (?:those|who is|who are|the ones|the people) (?:\w+ )?(?:at the top|higher up|above them|pulling the strings|calling the shots)
(?:to|can|could|will|might) flip (?:one of (?:them|the)|him|her|yp\d+)
(?:matched|compared|cross-?checked|cross-?referenced|correlated|overlaid) (?:with|against|to) (?:\w+ ){0,3}?(?:robber\w+|burglar\w+|thefts?|offen\w+|crimes?|crime \w+)
check who is (?:\w+ )?(?:at home|in\b|indoors|there|present)
who (?:was|were|is|has been) seen(?=[,;]| where| with\b| by (?:officers|police|patrols))
(?:prioritis\w+|target\w*|tackl\w+|remov\w+|arrest\w*|identify\w*|pursu\w+|know) (?:those|the ones|the people|who is|whoever is) at the top
who (?:commands|supplies(?=[.,;]| (?:whom|them|it)\b)|gives the orders|calls the shots|is expendable)
(?:identif\w+|find|trace) (?:the )?(?:line holders?|suppliers?|upstream \w+)
map(?:s|ped|ping)? (?:out )?(?:the |their )?supply (?:chains?|lines?|networks?|routes?)
(?:to|and|will|can|help\w*) evidence (?:the |their |any )?(?:asb|anti-?social|offending|breach\w*|crimes?|criminal\w*|association)
(?:report|note|log|record|list|write down|keep track of|track|monitor)(?:s|ed|ing)?\s+(?:\w+ ){0,3}?(?:who|which (?:of (?:them|the \w+)|young people|members|friends|boys|girls)) (?:sits?|walks?|eats?|talks?|hangs? (?:out )?|goes|gets? on|travels?|stands?|mixes|arrives?|leaves?|is seen|spends time) (?:with|together)
(?:establish|identif\w+|find out|determine|learn|clarify|discover|confirm|work out) which (?:of (?:them|the \w+(?: \w+)?)|members) (?:is|are|was|were|has|have) (?:\w+ )?(?:involved|responsible|behind|stealing|offending|committing|carrying|dealing|selling|robbing)
know who the (?:key|main|core|leading|principal|central|influential|problem) (?:individuals?|figures?|people|players?|members?|ones?|boys?|girls?|young people|names?) (?:is|are)
(?:catch|find) the ones (?:who|that)
(?:know|find out|learn|establish|determine|clear) (?:who|which (?:one )?of (?:them|the \w+)) (?:\w+ ){0,2}?(?:handles|holds|stores|carries|runs|deals|sells|supplies|controls|counts) (?:the|their) (?:money|cash|drugs|stock|stash|line|phones?|supply|gear|weapons?|takings)
(?:names|details|photographs|dates of birth|nicknames|haunts|addresses)(?: [\w,’']+){0,16}? (?:for|on|onto|into|to) (?:its|their|the|a) (?:\w+ )?database
(?:disclos|shar|pass|hand|provid|releas|made available)\w* (?:\w+ )?to (?:the )?(?:detectives|investigators|prosecutors|investigating officers?|cps|crown prosecution)
(?:compiled|drawn up|drawn|built|put together|made) from (?:\w+ ){0,3}?(?:crime|custody|arrest|stop and\s+search|intelligence) (?:reports?|records?|slips|logs)
(?:sergeant|officers?|police|inspector|detectives?) (?:wants?|would like) (?:[\w’']+ ){1,3}?(?:chat|messages|names|photographs?|photos?|list|posts|accounts?|details) (?:copied|sent|forwarded|passed|read)
(?:lets?|allows?|helps?|enables?) (?:the )?(?:police|officers?|sergeant|detectives?|wardens?) (?:to )?see\s+(?:who|whom|where|which|when) (?:YOUNG|each|everyone)
(?:phones?|devices?|accounts?|messages|chats?) (?:\w+ )?(?:hold|holds|contain|contains) (?:\w+ )?evidence(?! (?:of (?:what|the harm|the abuse)|that they))
us(?:e|es|ing) (?:\w+ ){1,4}?as (?:a )?(?:human |covert )?sources? (?:within|in|inside|close to|on) YOUNG
POLICE (?:\w+ ){0,5}?(?:foothold|way in|a way into|eyes) (?:in|into|inside|on|to|with) YOUNG
evidence (?:is|was|will be|has been) (?:being )?(?:gathered|collected|built|secured)
map(?:s|ped|ping)? (?:out )?who (?:sells|holds|collects|runs|deals|leads|supplies|carries|stores)
(?:police|officers?|pcsos?|sergeant) (?:\w+ ){0,8}?(?:note|record|log|list)s? who (?:is|was|comes|attends)
POLICE (?:(?:to|will|should|must|is|are|be) ){1,3}(?:told|called|informed|notified|alerted|rung) (?:\w+ ){0,3}?(?:when|whenever|if|each time|every time) (?:\w+ ){1,6}?(?:together|seen|gather|meet|spotted)
identif(?:y|ies|ied) (?:yp\d+|one of (?:them|the \w+)|him|her) as (?:the|an?) (?:\w+ )?(?:leader|ringleader|organiser|driving force|main|key|principal)
movements (?:(?:is|are|was|were|been|being|be|to|will|have|has) ){1,3}(?:\w+ )?(?:logged|recorded|tracked|noted|monitored|plotted|charted)
(?:seiz|confiscat)(?:e|es|ed|ing) (?:[\w’'-]+ ){0,5}?(?:phones?|devices?|handsets?|mobiles?) (?:\w+ ){0,5}?(?:examin|download|search|analys|contacts|check|interrogat)\w*
(?:give|gives|hand|hands|pass|passes|send|sends|supply|share|shares) POLICE (?:with )?the (?:\w+ )?(?:travel|card|call|location|door|swipe|browsing) (?:history|records?|logs?|data)
(?:travel|card|call|location|swipe|browsing) (?:history|records?|logs?|data) of YOUNG
at the (?:disposal|service) of POLICE
stills of YOUNG
(?:feed|feeds|fed|report|reports|pass|passes|put|send)(?:ing)? (?:[\w’']+ ){0,14}?(?:to|into) (?:the )?(?:police|force|cctv|ground) (?:control(?: room)?|command|system|desk)
(?:circulat|shar|distribut|send|pass|e-?mail|giv|issu)(?:e|es|s|ing|ed)? (?:YOUNG['’]s?|their) (?:names|photographs|photos|pictures|images|descriptions|details)(?: and \w+)? (?:to|with|among|round) (?:\w+ ){0,4}?(?:businesses|shops?|shopkeepers|traders|guards?|security|retailers|stores?|pubs?|landlords|stewards|wardens?|drivers|patrols?|police|officers)
(?:pass|report|send|feed|relay|give)(?:s|ed|es)?(?: on| back)? to POLICE (?:[\w’',-]+ ){0,14}?(?:who|whom|which of YOUNG|what was said)
(?:mak\w+|keep\w*|kept|tak\w+|compil\w+) (?:a |the )?(?:\w+ )?(?:note|log|list|record|tally)s? for POLICE (?:of|on|about) (?:who|whom|which of YOUNG|YOUNG|when YOUNG|where YOUNG)
(?:more|information|names|something|anything) (?:can|could|may|might) be (?:got|had|gleaned|drawn|extracted|learned|obtained) (?:from|out of) YOUNG
(?:pass|share|send|give|hand|forward|supply|email)(?:s|es|ing)? (?:the |any )?(?:clips?|stills?|footage|photographs?|pictures|images|recordings?) of YOUNG (?:on |over )?(?:to|with) POLICE
(?:photographs?|pictures|log|logs|list|lists|records?|notes?|down|register) (?:[\w’',-]+ ){0,3}?(?:of|which of|who|whom|when|where|what) YOUNG['’]?s? (?:[\w’',-]+ ){0,16}?(?:give|hand|send|pass|forward|email|share)(?:s|ing|ed)? (?:it|them|this|(?:the|a) (?:\w+ )?(?:file|list|log|names|notes?|pictures|register|copy|footage))(?: on| over)? (?:to|with) POLICE
(?:report|log|record|pass on)(?:s|ing)? (?:any |all )?(?:criminal|gang|drug|suspicious) (?:activity|behaviour)\s+(?:by|of|in|among) YOUNG
(?:to|with|for|by|from|via|through) (?:the )?(?:\w+ )?(?:intelligence|robbery|gangs?|crime) (?:desk|cell|hub)
returns? of sightings
sightings (?:from|by|reported|logged|submitted|passed)
(?:police|officers['’]|law enforcement) attention
flag(?:s|ged|ging)? YOUNG (?:\w+ )?(?:on|to|with|for) (?:the )?(?:police|force|intelligence)
(?:pass|share|send|give|hand|forward|supply)(?:s|es|ing)? (?:\w+ ){0,3}?(?:footage|images|recordings?|photographs?|screenshots?) (?:\w+ ){0,2}?(?:to|with) POLICE
(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|phone numbers|registrations|what is known|list)(?: \w+){0,12}? (?:passed|shared|sent|given|go|goes|forwarded|supplied|fed|handed|reported|copied) (?:on |over )?(?:to|with) POLICE
(?:pass|share|send|feed|report|forward|supply|supplie|hand)(?:s|d|es|ed|ing)?\s+(?:\w+ ){0,3}?(?:names|nicknames|details|movements|whereabouts|addresses|photographs|photos|images|what (?:is|they) knowns?)(?: [\w’']+){0,6}? (?:to|with) POLICE
(?:log(?:ging)?|not(?:e|ing)|record(?:ing)?|list(?:ing)?|writ(?:e|ing) down|report(?:ing)?)(?:s|ed)? (?:\w+ )?(?:who |whom |which (?:\w+ ){1,3})YOUNG (?:\w+ )?(?:speak|talk|meet|sit|go|visit|arrive|come|leave|are with|see|travel|message|ring)s?
(?:tasked|flagged|passed|circulated|allocated|escalated) (?:on )?(?:to|with|for)\s+(?:action by )?(?:the\s+)?(?:\w+ )?(?:neighbourhood|response|gangs?|proactive|crime|robbery|tactical|tasking|policing|violence) (?:\w+ )?(?:team|unit|squad|officers?|sergeant|desk|meeting|group)
briefing (?:room|board|sheet|slide)s?
(?:(?:daily|morning|evening) police|shift) briefing
(?:names|sightings?|associates|associations|YOUNG) (?:\w+ ){0,3}?(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into) (?:the )?system
(?:noted|logged|recorded|entered|added|submitted|put) (?:\w+ ){0,5}?(?:for|on|onto|into)\s+(?:the )?(?:police|force|intelligence) system
POLICE (?:\w+ ){0,2}?(?:something|anything) (?:\w+ )?to (?:act on|work with|go on|use)
(?:report|feed|relay|pass)(?:s|ing)? (?:back |on )?(?:what|anything|everything|whatever) (?:s?he|they|the \w+) (?:\w+ )?(?:learns?|hears?|finds? out|picks? up|overhears?|discovers?) (?:[\w’']+ ){0,6}?to (?:the )?(?:dc|ds|di|dci|pc|ps|sgt|police|officers?|detectives?|sergeant|inspector|squad|force)
(?:email|tell|send|update|inform|report to|ring|brief|copy in)(?:s|ing)? (?:the\s+|our )?(?:police )?(?:analysts?|intelligence \w+|gangs? unit)
(?:share|pass|send|report|forward)(?:s|d|ed|ing)? (?:it |them |this |these |everything )?(?:on )?(?:with|to) POLICE (?:weekly|daily|each week|every (?:day|week)|after each|in real time)
(?:photographs?|photos?|images?|pictures?|stills|posters?|descriptions?) of (?:all |each of )?YOUNG\s+(?:(?:were|are|have been|has been|will be|is|was|to be) )?(?:circulated|shared|passed|issued|sent|put up|displayed|pinned|distributed|given|shown|handed|emailed) (?:out |round )?(?:to|with|by|in|at|among|behind|on) (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|staff|officers|police|wardens?|drivers|stores?|stations?|offices?|traders|managers?|patrols?|control room|businesses)(?! (?:\w+ ){0,4}?(?:exhibition|show|display|opening|gallery|concert|party))
POLICE (?:\w+ ){0,4}?(?:given|sent|handed|shown|passed|supplied with) (?:a |the )?(?:\w+ )?lists? of
(?:photographs?|photos?|images?|pictures?) of (?:all )?YOUNG (?:have |has |will |to\s+|should )?(?:gone|go|goes)\s+to (?:\w+ ){0,3}?(?:guards?|security|shops?|shopkeepers|retailers|police|officers|wardens?|drivers|stores?|traders|patrols?)
(?:for|to) (?:our |the )?(?:colleagues|partners) in the (?:force|police)
(?:crime|asb|anti-?social behaviour) reports? (?:that |which )?(?:name|names|naming|about|involving|against) YOUNG
(?:of use|useful|of help|of interest|of value|relevant) (?:to|for|in) (?:the|an|any|their) (?:\w+ )?(?:investigation|enquiry|prosecution|case against)
(?:ring|call|phone|radio|text|alert|message|e-?mail|notify|tip off)(?:s|ing)? (?:101|999|the control room|the cctv room|POLICE) (?:whenever|when|if|as soon as|each time|every time) (?:\w+ ){0,4}?(?:YOUNG) (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?|seen|turns? up|sits?|stands?|books?|boards?|enters?|leaves?|goes|go)
(?:post|pin|put|display|hang|place|stick)(?:s|ed|ing)? (?:up )?(?:the )?(?:photographs?|photos|pictures|images|stills|descriptions|names) of YOUNG (?:\w+ ){0,4}?(?:staff ?rooms?|shops?|stores?|tills?|counters?|guards?|security|control room|back office|police station)(?! (?:exhibition|window display))
(?:their|YOUNG['’]s?) direction of travel
(?:any|each|every) stop (?:is|will be|to be) (?:reported|fed|passed|logged)
(?:phones?|messages|accounts),? (?:[\w’,]+ ){0,10}?would (?:tell|show) (?:us|police|officers|detectives)
track(?:er|ing) (?:apps?|devices?|software) (?:[\w’]+ ){0,4}?(?:on|in|to) (?:[\w’]+ ){0,3}?(?:YOUNG|phones?|bikes?|mopeds?)
(?:log|location|messages|feed|footage) (?:\w+ ){0,2}?(?:read|seen|checked|viewed|monitored) by POLICE
(?:know|knows|aware|understand|warn YOUNG|told|tell YOUNG|remind YOUNG) that YOUNG (?:is|are) (?:known(?! (?:to|by|for|as|there|and))|marked|on the (?:list|radar)|next|being (?:watched|monitored|logged)|under (?:watch|scrutiny))
(?:anpr|cctv trawl|cell[ -]site|covert(?:ly)?|(?:every|each|all|any) sightings?|one step ahead|plain[ -]clothes?|posing as|predictive policing|registrations of|strike next|tracked on|undercover|under observation|watch[ -]?lists?)
who (?:is|are|was|were|has been|have been) (?:seen |found |out |going )?(?:about )?with whom
on the (?:police|officers['’]) radar
(?:gather|collect|take|note|log|record|list|obtain)(?:s|ed|ing)? (?:the )?(?:names|details) of (?:anyone|anybody|those|all|everyone|everybody|whoever|people|others) (?:\w+ ){0,3}?(?:with|around|beside|near) (?:them|YOUNG)
map(?:s|ped|ping)? (?:\w+ ){0,2}?(?:movements|whereabouts|comings and goings)
on the radar of (?:the )?(?:(?:proactive|robbery|gangs?|crime|tasking|response) (?:team|unit|squad)|police|officers|neighbourhood (?:team|officers?)|community safety|enforcement)
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:the group|they|members|each member|yp\d+) (?:associates?|is|are)
surveillance(?! cameras?(?: (?:at|on|in|outside|over|do|does|are|is|were|have|has|that|which)|[.,;]))
(?:keep|keeps|keeping|kept) (?:close )?(?:tabs|track|watch|a (?:close )?watch|a log|a register) (?:on|of|over) (?:the|their|them|who|members|all|each|these|this|its|which (?:of|boys?|girls?|young|members?|friends|children|pupils)|where)(?! (?:\w+ )?(?:cars?|vans?|vehicles?|taxis?|men|drivers?|adults?|lamps?|lights?|doors?|temperature|weather|bus(?:es)?)\b)
(?:carry|carries|carried|conduct\w*|undertake\w*|make|mount\w*) (?:out )?(?:\w+ )?observations? (?:at|on|of|from|near|around)(?! (?:the )?(?:lesson|session|place|play))
observation (?:posts?|points?|vans?)
(?:track|tracks|tracked|tracking|monitor\w*|log|logs|logged|logging|follow|following|plot\w*|chart\w*|trace\w*) (?:\w+ ){0,2}?(?:movements|associations|associates|contacts|whereabouts|social media|phones?|online activity|accounts)
(?:on|about|of) (?:the group['’]s|their|members['’]|the members['’]|his|her) (?:movements|whereabouts|associations|associates)(?! (?:through|around) the (?:day|school))
(?:the group['’]s|their|members['’]) movements (?:between|on the|were|after|are (?:logged|known|tracked|unknown))
(?:report|reports|reporting|record|records|recording|note|noting|log|logging) (?:on )?who (?:meets|is with|visits|comes|attends|associates|goes|enters|talks)
predict\w* (?:where|when|who|their|the group|offend\w+|crime|which)
(?:automatic )?number[ -]plates? (?:recognition|data|readers?|cameras?|checks?)
facial recognition(?! cameras? (?:has|have|had) (?:barred|banned|stopped|mistaken))
(?:phone|handset|device|mobile|vehicle|telephone) (?:downloads?|seizures?|examinations?|extractions?|checks?|data|records|traffic|analysis)(?! (?:plan|contract|allowance|protection))
(?:phones?|handsets?|devices?|telephones?|mobiles?) (?:\w+ ){0,2}(?:be |were |are |was\s+|been )?(?:seized|downloaded|examined|interrogated|confiscated by (?:police|officers))
seiz(?:e|ed|es|ing|ure of) (?:\w+ )?(?:phones?|handsets?|devices?|telephones?|mobiles?)
(?:pnc|pnd|police national (?:computer|database))
(?:warning|police|gang|flag) markers?
(?:put|puts|place[sd]?|placing|add|adds|added|set) (?:\w+ )?markers? (?:on|against|at) (?:\w+ ){0,5}?(?:address|addresses|homes?|names?|houses?)
(?:flagged|recorded|logged|marked|entered|held|shown|listed|added) (?:up )?(?:on|in|onto|to)\s+(?:niche|athena|holmes|crimint)
flag(?:ged|s)? on (?:the )?(?:police|force|gang|intelligence)(?: \w+)?
identified (?:on|from|through|by) (?:the )?(?:cctv|cameras?|footage|body-worn)
(?:trawl\w*|review\w*) (?:the )?(?:cctv|footage|cameras?) (?:to|for) (?:identify|find|catch|see who|trace)
footage (?:\w+ ){0,2}(?:retained|seized|secured|requested|obtained|exhibited)
(?:retain|seize|secure|exhibit)(?:s|ed|ing)? (?:the )?(?:cctv|footage)
body[ -]worn (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were|was|calm|polite|helping|doing)|(?:was|were|is) (?:(?:switched )?(?:off|on)|(?:played|shown) (?:back )?to))\b)
cctv (?:to|will|should|used to) (?:identify|track|monitor|watch|catch|gather)
(?:drone |cctv |camera )?footage (?:shows?|showed|places|puts|captured) (?:the group|them|members|yp\d+|two|three|several)
feel (?:that )?they are (?:being )?watched
(?:guards?|security(?: (?:staff|guards?|team))?|wardens?|officers?|police|patrols?|store detectives?)\s+(?:will|to|should|must|can|are to) (?:[\w’',-]+ ){0,12}?(?:follow|shadow|trail|watch|film|photograph)\s+(?:them|the (?:group|members|young people|boys|girls|lads|(?:four|five|six|seven|eight)))(?! (?:up|play|perform|train|safely|home|to (?:safety|the bus)|across|grow|skate|dance|rehearse)\b)
sightings? of (?:the )?(?:group|members|them|yp\d+|any)
(?:vehicle|car) registrations(?! (?:were|are|have|will) (?:not|never)\b)
test purchas\w+ (?:of|for) (?:\w+ )?(?:drugs|cannabis|weed|crack|heroin)
test purchas\w+ (?:\w+ ){0,4}?(?:from|off|against) (?:the |this |any |these )?(?:group|members?|young people|boys|girls|lads|(?:four|five|six|seven|eight)|them|yp\d+)
(?:to|will|should|must|can|may|police|officers?|guards?|security|wardens?|patrols?|pcsos?|sergeant|cameras?|by) photograph(?:s|ed|ing)? (?:the )?(?:group|members|them|each|yp\d+|young people|boys|girls)
(?:film|follow|trail|shadow|watch|tail)(?:s|ed|ing)? (?:of )?(?:the (?:group|members|young people|boys|girls|(?:four|five|six|seven|eight))|members|yp\d+) (?:home|from|on|each|every|as|when|whenever|until|for|outside(?= the (?:shops?|kebab|takeaway|flats?|station)))
checks on (?:the )?(?:group|members|addresses|vehicles|names|yp\d+)
(?:group['’]s|members['’]|their) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)
(?:group|members|they|young people|friends|(?:four|five|six|seven|eight)|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:is|are|was|were|be|been) (?:closely |being |to be |now |also\s+|regularly )*(?:monitored|profiled|tracked|logged(?! (?:out|off|in)\b)|flagged(?! down)|scored|graded|surveilled)(?! (?:by|on|through|via|with) (?:\w+ ){0,3}?(?:adults?|men|man|older|apps?|boyfriends?|parents?|mothers?|dealers?)|(?: \w+){0,3}? (?:out of (?:ten|five)|chat|for (?:their|looks|how))\b)
(?:group|members|they|young people|friends|(?:four|five|six|seven|eight)|each|boys|girls|them|yp\d+) (?:\w+ ){0,2}?(?:will|should|must|(?:are|is|were|was|going|need|have) to|can|may|could) be (?:filmed|photographed)(?! (?:for|at) (?:a |the\s+|their )?(?:film|poster|show|exhibition|play|concert|website))
(?:filmed|photographed) (?:\w+ ){0,2}?by (?:the |our |two |plain-clothes )?(?:police|officers?|pcsos?|cctv|cameras?|control room|wardens?|security|guards?|analysts?|detectives?)
(?:filmed|photographed) (?:entering|leaving|meeting|handing|passing|dealing|selling|exchanging)
(?:asked|told|instructed|tasked|briefed) to (?:follow|watch|track|film|photograph|log|monitor) (?:them|the|members|each|any)
(?:who|which (?:of them|members)) (?:was|were) (?:absent|missing|out|there|present|nearby) (?:at the time|on the (?:night|day)|when)
(?:phones?|telephones?|messages|accounts?|social media|calls|devices)(?: (?:is|are|was|were|be|being|to be)){0,4} (?:monitored|intercepted|tracked|(?:read|watched|checked) by (?:the )?(?:police|officers))
monitoring of (?:\w+ )?(?:messages|calls|the group)
(?:social media|online|open source) (?:monitoring|surveillance|scanning) (?:\w+ )?(?:identifi|show|suggest|reveal|indicat|confirm|point|locat|found|find)\w*
matching the (?:description|descriptions) (?:of|given)
(?:drones?|helicopter) (?:\w+ ){0,6}?(?:monitor|watch|track|film|follow|observe|spot|locate)
(?:cctv|cameras?|drones?|patrols?|officers?|wardens?|footage|guards) (?:(?!when|if\b|because|somebody|someone|strangers|adults)\w+ ){0,5}?(?:track|monitor|watch|follow|film|observe|record)(?:s|ed|ing)? (?:\w+ ){0,2}?(?:who|whom|which of|their (?:\w+ )?(?:movements|routes?|journeys?|meetings?)|YOUNG)(?! (?:play|perform|train|rehearse|dance|skate|sing|because of (?:the|their)|round (?:the )?(?:shops?|stores?|aisles?|supermarket)|around (?:the )?(?:shops?|stores?|aisles?|supermarket)|(?:in|into|through) (?:every |the |most )?shops?))
(?:to|will|should|be|and) (?:track|monitor|film|observe|log|chart)(?:ed)? (?:who|whom|where) YOUNG
(?:know|knows|aware|understand|understands|reminded|told) (?:that )?(?:it|YOUNG) (?:is|are)\s+(?:being\s+)?watched
(?:good|full|better|poor|patchy) coverage (?:of|on) YOUNG(?! in the (?:press|paper|news))
(?:movements|whereabouts|associations|contacts|comings and goings) (?:can|could|may|might|will|should|must|are to|to|need to) (?:\w+ )?be (?:\w+ )?(?:tracked|monitored|followed|logged|plotted|recorded|watched|mapped|traced|noted)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police|staff|rangers?)(?: \w+){0,3}? (?:told|asked|instructed|briefed|directed|ordered|tasked|reminded|authorised) to\s+(?:challenge|stop|confront|question|turn away|search|photograph|film|watch for|look out for|deal with|eject|keep moving) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:shopkeepers|guards?|security|officers?|police|shops|wardens?|patrols?|retailers|traders|drivers)\s+(?:\w+ ){0,3}?(?:sent|given|shown|issued with|handed|emailed) (?:their|the (?:boys|girls|friends|group|seven)['’]s?) (?:pictures?|photographs?|photos|images|names|descriptions|details)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?take (?:\w+ )?(?:photographs?|photos?|pictures?|images?) of YOUNG
(?:check|match|compare|run)(?:s|ed|ing)? YOUNG (?:\w+ )?(?:against|through) (?:the |a |its )?(?:[\w’']+ ){0,2}?(?:banned|barred|exclusion|wanted|police|crime|gangs?|offender|nominals?|intelligence|custody) (?:list|database|register|system|records)
(?:anticipat|forecast|foresee)\w* (?:where|when|who) YOUNG (?:\w+ )?(?:offends?|strikes?|steals?|deals?|robs?|commits?)
tactical (?:tasking|options|advis\w+|plan)
priority nominal
(?:police|gang|named|of) nominal (?:group|cohort|list)s?
(?:on|against|to|onto|from|into) (?:the|a|our|any) (?:\w+ ){0,2}?(?:violence|harm|gangs?|offender|knife|robbery|police|priority|tasking|habitual|nominals?) (?:\w+ )?(?:list|matrix|register|index|board)
subjects? \d+
(?:looked at|wanted|sought|in the frame|under suspicion|suspected) (?:for|over|in connection with) (?:the |an? |two |three |several |some |recent )*(?:stabbings?|robber(?:y|ies)|burglar(?:y|ies)|offen[cs]es?|assaults?|murders?|thefts?|crimes?)
plac(?:e|es|ed|ing) YOUNG (?:at|near|close to|in the area of) (?:the )?(?:scene|robbery|burglary|stabbing|incident)
YOUNG (?:has |have |had )?(?:gone|went) to ground
(?:the|their|its) stash (?:is|was|moves|has)
can expect a knock
(?:put forward|nominated|selected|listed|adopted) (?:for|onto|on|by) (?:the )?(?:\w+ ){0,2}?(?:violence|offender|nominal|gangs?|crime|harm)(?:[ -]\w+)? (?:cohort|list|matrix)
subjects were (?:seen|observed|stopped|spoken to|followed|arrested)(?! as\b)
(?:custody|arrest) records? (?:show|link|place|confirm|reveal|indicate)s?
(?:by|from|through|in) custody records
(?:when|if|whenever|once) (?:one of |any of )?YOUNG (?:is|are) wanted(?=[.,;]|$| by| for)
(?:identif\w+|names?|naming|target\w*|pursu\w+|find\w*|expos\w+|against|establish\w*|learn|who)\s+(?:(?:is|are|were) )?(?:the |its |these )?ring-?leaders?
(?:case against|chain of command|crime (?:groups?|pattern)|crime (?:wave|spree)|criminality|criminally active|decamped|evidence against|integrated offender|joint enterprise|known to (?:the )?police for|lines? of (?:enquiry|inquiry)|made an example of|modus operandi|offend next|who suppl(?:y|ies) whom)
(?:likely|going|expected|predicted) to (?:re-?)?offend
where (?:the group|they|members|he|she) (?:keeps?|hides?|stores?|stash\w*|gets?|buys?) (?:its\s+|their |his |her |the )?(?:\w+ )?(?:weapons?|knives|drugs|money|stock|supply|stolen)
(?:harm|risk|gang|threat) scor\w+
(?:the|a|two|three|four|five|all|main|prime|key|these|those|possible|likely|known|several|any|outstanding|named|of|other|male|female|teenage|youth|potential|our|both|further|identified|priority|top|murder|robbery|burglary|young|more|no) suspects?(?! (?:that|package|vehicle|device|item|bag|the|it|it's|a|they|he|she|we))
(?:arrest|identif|interview|list|record|consider|circulat|want|flagg|known|came in|brought in)\w* (?:\w+ ){0,2}?as suspects
(?:should|will|must|to) treat (?:\w+ ){1,3}?as suspects
(?<!adult\s)(?<!as\s)suspects (?:in|were|was|are|is|seen|identified|have|had|fled|ran|made|include|for|left|and)
suspected (?:of (?:\w+ing|robber\w*|burglar\w*|drug|gang|involvement)|gang|drug|offenders?|involvement|members?|criminals?|dealers?(?= (?:in|among|within|of) the group)|robbers?)
(?:persons?|people|individuals?|subjects?|males?|females?|youths?|address(?:es)?|vehicles?) of interest
(?:key |known |main |high[ -]harm |active |a |the |each |this |every\s+|another )nominal(?! (?:fee|charge|sum|cost|amount|role|value|lead|rent|contribution|head|owner|price|membership|subscription|payment|rate|group|budget|fine|wage|allowance|deposit|donation|limit|prize|share|pot|number|interest|term|£|pounds?|pence|(?:one|two|three|five|ten|twenty|fifty|\d+) (?:pounds?|pence|quid|p\b)))
(?:known|criminal|gang|police|identified|wider|close|suspected|offending|their|his|her|the group['’]s|drug) associates
associat(?:es|ing|ion) with (?:known|criminal|gang|nominals?|offenders?|suspects?|other offenders?|prolific)
associates of (?:the|known|a|yp\d+)
(?:known|prolific|persistent|repeat|serial|habitual|priority|main|top|worst|active|career|high[ -]harm|most harmful|key|violent|drug|identified) (?:\w+ )?offenders?
(?:key|main|major|biggest|top|principal) (?:players?|protagonists?|instigators?|culprits?|perpetrators?)
(?:identify|identifies|identifying|identified|establish\w*|find out|work out|determine|prove|show|name|naming|shows|showing|learn|discover) (?:the )?(?:culprits?|offenders?|perpetrators?(?! of (?:the |sexual |child )?(?:abuse|exploitation|grooming|harm))|those (?:responsible|behind|involved in (?:the )?(?:robber|burglar|offen|crime|thef))|who (?:is|are|was|were) (?:\w+ )?(?:responsible|behind|holding|dealing|supplying|carrying|selling|storing|committing|stealing|offending|running|in charge|involved in))
(?:evidence|proof) (?:of|as to|about|on|for|that shows|to show) (?:who|which of|their (?:involvement|offending|guilt|criminal)|offending|criminal\w*|supply|the group['’]s (?:involvement|offending|criminal)|guilt|drug)
used (?:in court|in evidence|as evidence) against
evidential\w*
(?:gather\w*|collect\w*|secur\w+|obtain\w*|build\w*|captur\w+|preserv\w+) (?:\w+ )?evidence(?! (?:from the young people|of (?:what (?:works|helps)|strengths?|change|impact|need)|about (?:lighting|the lights|the bus|the park)))
(?:observed|sighted|spotted) (?:\w+ ){0,6}?(?:\d{2}[.:]\d{2}|\d{4}) ?(?:hours|hrs)\b
(?:group|subjects?|males?|youths?|lads|boys|members|yp\d+) seen (?:\w+ ){0,5}?(?:\d{2}[.:]\d{2}|\d{4})\s?(?:hours|hrs)\b
(?:search|stop|checks?|enquiries) (?:of \w+ \w+ )?(?:proved?|was|were) negative
made off (?:on|in|towards|from|with|down|when|as|before|through|across|after|into)
(?:the group['’]s|their|group|members['’]|this group['’]s|the cohort['’]s) (?:offending|criminal\w*|crimes?|modus operandi)(?! (?:is something (?:that )?adults|records? worr))
offending (?:by|of|within|among) (?:the|this|these) (?:group|cohort|network|members|boys|girls|lads|young people|friends)
(?:burglary|robbery|theft|crime|offence) series
(?:thought|believed|suspected|known|understood|alleged|reported|assessed|said) to (?:be )?(?:\w+ ){0,6}?(?:stock|drugs|weapons?|knives|dealing|supplying|supply|selling|storing|holding|behind|offending|robberies|burglar\w+|stolen|ringleader|criminally)
(?:is|are|was|were|been|being) (?:linked|connected|attributed|tied) to (?:\w+ )?(?:\w+ )?(?:crimes?|offen[cs]es?|robberies|burglaries|thefts|stabbings|shootings)
(?:they|gang) (?:is|are|was|were) (?:\w+ )?responsible for (?:\w+ ){0,5}?(?:crimes?|offen[cs]es?|thefts?|robberies|damage|disorder|anti-?social)
lookouts?(?! (?:for|to))
(?:harder|difficult|impossible|less easy) for YOUNG to (?:re-?)?(?:offend|deal|steal|supply|rob|commit)
arrests (?:can|could|may|might|should|must) (?:then )?be made
number of (?:arrests|charges|convictions) (?:of|made|among|against|involving|in) YOUNG(?! (?:\w+ ){0,3}?(?:fall|fell|drop|halve|go(?:es)? down|reduc|decreas))
(?:say|tell|nam(?:e|ing)|report(?:ing)?|reveal|disclos(?:e|ing)|identify(?:ing)?|find out|learn|establish|point out)(?: \w+){0,4}? (?:who|which (?:of (?:them|the \w+)|\w+))(?: (?:in|of|within) (?:the|this) \w+)? (?:carries|is carrying|deals?|sells?|holds?|suppl(?:y|ies)|steals?|robs?)
wanted (?:on|under) (?:a )?(?:recall|warrant)
(?:inquir|enquir|investigation)(?:y|ies|s)? into YOUNG(?!['’])
who (?:holds?|carries|keeps|stores|has) the (?:weapons?|knives|drugs|stock|line)
(?:hold|holds|holding|store|stores|storing|stash\w*|hid(?:e|es|ing)) the (?:weapons?|drugs|stash|stock|knives|stolen)
(?:prov(?:e|es|ing)|show|shows|showing|demonstrat\w+) (?:association|gang membership|membership of|involvement in|guilt)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:the |a |their )?(?:\w+ )?(?:police|crime|custody|intelligence|offender|gang) (?:records?|systems?|reports?|database)
offender (?:list|management|manager|scheme|register)
nominals(?! (?:fee|charge)s?)
nominal (?:number|record|index) (?:on|in) (?:the |a )?(?:system|database|police)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:\w+ )?(?:the group['’]s|their|his|her) (?:police|crime|custody|offender) (?:records?|systems?|reports?)
suspected of (?:the |a |an |two |several )?(?:robber\w+|burglar\w+|thefts?|stabbing|assault|arson|shooting|offen\w+|supply\w*|deal\w+|handling|criminal)
evidence (?:of|for|that shows|that) (?:the |their |a )?(?:\w+ )?(?:gang|criminal|drug|offen\w+|membership|supply|association|involvement|crime)
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-?social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:(?:a |any |each |every |some )?members? of |any of )?(?:the group|this group|members|them\b|these|the young people|the (?:four|five|six|seven|eight)|the friends)
gang (?:lines|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
suspect yp\d+
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained)|in (?:dark|black|hooded|grey|a hood|a dark|a black|tracksuits|hoods|balaclavas))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|(?:four|five|six|seven|eight)) (?:are|is|were) (?:\w+ )?(?:criminals|thugs)
polic(?:e|ed|ing) (?:more |very )?robustly
(?:should|must|will) (?:each |all |both )?be treated as (?:an? )?(?:suspects?|offenders?|criminals?|nominals?)
(?:group|they|members|boys|girls|lads|friends|yp\d+) (?:is|are|was|were) (?:\w+ )?known for (?:robber\w+|burglar\w+|thefts?|dealing|shoplifting|violence|offending)
c(?:a|o)me to (?:the )?(?:police )?(?:notice|attention)(?: of (?:the )?police)? (?:for|through|following|after|because of|via|due to)
(?:is|are|was|were|be|been) (?!(?:often|always|routinely|wrongly|unfairly|repeatedly|first) )(?:\w+ )?suspected (?:of|to be|to have)(?! (?:(?:things?|something|anything|what) |(?:being|be|been) )?(?:exploited|groomed|harmed|hurt|coerced|used|forced|trafficked|abused|robbed|victim|a victim|victims|owed|adhd|autis|having adhd|\w+ ?exploitation))
(?:believed|thought|known|understood|alleged|reported|assessed) to be (?:\w+ )?(?:responsible|behind|involved in (?!positive|sport|music|drama|the club)|running (?:drugs|lines?|a|the)|carrying(?! bags)|dealing|linked (?:to|with)|connected (?:to|with)|concerned in|(?:part|members?|active members?) of (?:a|the) (?:\w+ )?(?:gang|network|ocg|organised)|active|committing)
(?:believes?|suspects?|thinks?|assum(?:e|es)|allege[sd]?|suspected) (?:that )?YOUNG (?:to be|of being|are|is|were) (?:\w+ )?(?:responsible for|behind|committing|causing|linked to|involved in) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|arson|damage|shootings?|stabbings?)
(?:attention|notice) of (?:the )?(?:police|officers) for (?:\w+ ){0,4}?(?:crime|offen\w+|thefts?|robber\w+|disorder|anti-?social|shoplifting|damage)
(?:no longer|not|never|less) (?:\w+ ){0,4}?(?:able|capab\w+|opportunit\w+|free|in a position|inclined) to (?:re-?)?(?:offend|commit|deal|steal|rob)
enforcers?(?=[.,;:)]|$| for| of| in)
threat (?:assessments?|levels?|scores?)(?=:| (?:is|of|for|in))
(?<!older\s)(?<!other\s)(?<!bigger\s)(?:group|gang|cohort|lads|boys) (?:that|who) (?:deals?|steals?|robs?|offends?)(?! (?:\w+ ){0,3}(?:for|because|to pay))
(?:believed|suspected|thought|alleged|understood|clear) that YOUNG (?:is|are|was|were) (?:\w+ )?(?:supplying|selling|dealing|stealing|robbing|offending|storing)
(?:their|(?:group|boys|girls|lads|members|friends)['’]s?) criminal (?:network|enterprise|activit\w+|careers?|associat\w+)
build(?:ing|s)? (?:up )?a pattern of (?:events|behaviour|offending|incidents)
case (?:to be |can be |could be |is |being |will be )?(?:built|made|prepared) against YOUNG
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:linked|connected|tied) (?:to|with) (?:\w+ ){0,4}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|criminal\w*|gangs?|shootings?|stabbings?|county lines|disorder|arson|damage)
YOUNG (?:is|are|was|were|has been|have been) (?:\w+ )?(?:responsible for|behind|committing|causing|driving|carrying out) (?:\w+ ){0,5}?(?:supply|dealing|robber\w+|burglar\w+|thefts?|offen\w+|crimes?|shoplifting|assaults?|disorder|anti-?social|arson|damage|shootings?|stabbings?)
(?:asb|anti-?social behaviour|crimes?|offen[cs]es?|thefts?|robberies|shoplifting|damage) (?:\w+ )?(?:attributed|attributable|traced|linked|put down) to YOUNG
YOUNG (?:\w+ ){0,2}?(?:get|gets|getting|got) away with (?:it|this|things|everything|crimes?|murder)
(?:bulk|most|much|all|half|majority|lot|share) of (?:it|them|this|which) (?:\w+ ){0,2}?(?:down|due|attribut\w+|traced) to YOUNG
crime (?:generators?|attractors?|magnets?|nuisances?)
(?:overt|covert) (?:filming|photography|recording|monitoring|policing)
(?:film|photograph)ing of YOUNG by (?:POLICE|guards?|security|wardens?)
how many (?:of )?YOUNG (?:\w+ )?(?:are|were|is|have been|had been) (?:\w+ )?(?:arrested|charged|convicted|prosecuted|cautioned)
(?:question|interview|interrogate|quiz)(?:s|ing)? YOUNG (?:\w+ )?(?:about|over|regarding) (?:\w+ ){0,3}?(?:robber\w+|thefts?|burglar\w+|offen\w+|crimes?|stabbings?|assaults?|damage|drugs|knives)
(?:targeted|regular|proactive|intelligence-led|routine|random) (?:stops?|searches) (?:of|on) (?:group members|YOUNG(?!['’]))
warrants? (?:to be |are |be )?(?:executed|obtained|sworn|granted)
(?:group|they|lads|boys|this) (?:to be|is|are) (?:an? )?(?:\w+ )?county line(?! (?:victim|exploit))
(?:act|acting|take action|taking action|proceed) against (?:the |this |these )?(?:group|members|young people|lads|boys|(?:four|five|six|seven|eight)|friends)
focus (?:of|for) (?:\w+ )?(?:proactive|police|policing|enforcement|disruption)
(?:to|will|should|must|and|or|by|can) disrupt(?:ing)? (?:the |these |this )?(?:young people|lads|boys|girls|friends|cohort|(?:four|five|six|seven|eight))(?!['’])
(?:operators?|cctv|control room|guards?|security|officers?|police|patrols?|wardens?|analysts?)(?: [\w’']+){0,10}? (?:to|will|should|must) (?:\w+ )?(?:track|trail|monitor|shadow|tail|log) YOUNG(?!['’]| (?:safely|home))
so that YOUNG (?:is|are|can be|will be|get|gets) (?:\w+ )?(?:stopped|searched|watched|filmed|arrested|caught|challenged|deterred)(?! (?:less|fewer|fairly|only|from|with|by|over|out)\b)
YOUNG (?:\w+ ){0,3}?(?:as|is|are) (?:the |a )?(?:main |key |biggest |prime )?(?:drivers?|source|cause) of\s+(?:\w+ )?(?:robber\w+|crimes?|thefts?|burglar\w+|violence|disorder|asb|anti-?social|shoplifting)
known (?:vehicles|phone numbers|accounts|handles|haunts|hang-?outs)
(?:partner|partnership|community|police) (?:partnership )?(?:information|intelligence) (?:sharing )?(?:forms?|reports?|submissions?|logs?)
(?:to|and|will|should|must) search (?:(?:the )?(?:bags?|pockets|homes|lockers|rooms) of )?(?:every|each|all|any)(?: of)? (?:the )?(?:young (?:people|person)|boys?|girls?|lads?|members?|pupils?|one of|(?:four|five|six|seven|eight)|group|them)
(?:confirm|establish|prov|evidenc|determin|clarify|ascertain|investigat|identify|show)\w* (?:[\w’']+ ){1,4}?(?:role|part|involvement|hand|complicity) in (?:the )?(?:\w+ )?(?:supply|dealing|sale|robber\w+|thefts?|burglar\w+|offen\w+|crimes?|assaults?|stabbings?|damage)
(?:likely|believed|thought|suspected|said|understood) to (?:be|have been) (?:\w+ )?(?:responsible for|behind|involved in|carrying out|committing) (?:the |most |much |some )?(?:of the )?(?:\w+ )?(?:robber\w+|thefts?|burglar\w+|offen\w+|crimes?|assaults?|stabbings?|damage|disorder|dealing)
who (?:is|are|was|were) (?:behind|responsible for|committing|carrying out) (?:the |these |this )?(?:\w+ )?(?:robber\w+|thefts?|burglar\w+|offen\w+|crimes?|assaults?|stabbings?|damage|dealing)
POLICE (?:\w+ )?(?:have|has|hold|build|builds|gain|get|gets|need|needs|obtain) (?:a |an |the )?(?:\w+ ){0,2}?picture of\s+(?:who|what|where|YOUNG)
(?:broken|ended|dismantled|weakened|crushed) (?:up )?(?:by|through|with) (?:\w+ )?(?:arrests?|enforcement|prosecutions?|policing)
(?:members|of (?:the group|them|the young people|the lads|the boys)) (?:\w+ )?(?:arrested|charged|convicted|prosecuted|jailed|imprisoned) by (?:the end|\d|january|february|march|april|may|june|july|august|september|october|november|december|christmas|summer|next)
used as (?:a |an )?(?:\w+ )?(?:source|informant)(?! (?:of|for)\b)
(?:make sure|ensure|so|let|remind|tell)\w* (?:that )?(?:\w+ ){0,3}?(?:know|knows|aware) (?:that )?(?:(?:we|police|officers|the police|guards|they) (?:are|is) (?:being )?watch\w+|they are on the radar)
(?:instagram|snapchat|tiktok|facebook|whatsapp|social media|accounts?|posts|stories|profiles)(?: \w+){0,3}?\s+(?:checked|trawled|searched|scanned|reviewed|scrolled) (?:\w+ )?for (?:\w+ ){0,2}?(?:evidence|weapons?|knives|drugs|stolen|names|offen\w+|crimes?|criminal)
(?:send|give|supply|provide|pass|hand|email|forward)(?:s|ing)?\s+POLICE\s+(?:\w+ ){0,3}?(?:lists?\s+of\s+(?:names|who|which|members|everyone|those|all)|names|registers?|photographs|footage|addresses|the details)
plot(?:s|ted|ting)? (?:\w+ )?(?:offen[cs]es|crimes?|robberies|burglaries|thefts)
(?:generators?|magnets?|drivers?|source) (?:of|for) (?:\w+ )?(?:crime|disorder|offending|nuisance)(?= in| for| at| around|[.,;]|$)
YOUNG (?:\w+ ){0,8}?responsible for (?:most|much|all|a lot|the bulk|half) of the (?:\w+ )?(?:damage|crime|disorder|thefts?|shoplifting|nuisance|trouble|graffiti|incidents|offending)
YOUNG (?:\w+ ){0,3}?account(?:s|ed)? for (?:most|much|half|the bulk|all) of the (?:\w+ )?(?:crime|disorder|anti-?social|damage|thefts?|nuisance|trouble|offending)
YOUNG (?:will|should|must|is to|are to|can) be (?:made )?(?:the )?subject (?:of|to) an? (?:\w+ )?(?:injunction|behaviour order|criminal behaviour order|curfew|banning order)
(?:with a view to|to support|towards|in support of|evidence for|case for|grounds for) (?:possession|eviction|committal|injunction|contempt) (?:proceedings|action|orders?|hearing)?
warrants? (?:\w+ ){0,6}?(?:granted|signed|issued by)
injunctions? (?:\w+ ){0,6}?against YOUNG
community protection (?:warnings?|notices?) (?:\w+ ){0,4}?(?:for|on|against|to) YOUNG
(?:stop[ -]and[ -]search(?:es)?|searches|stops) of YOUNG (?:\w+ ){0,3}?(?:productive|fruitful|successful|effective|yielded|paid off|worked)
seizures? (?:from|off) YOUNG
(?:may|might|could|should|will|would) (?:well )?(?:lead to|result in|bring about) (?:an |further |more )?arrests?
(?:support|strengthen|back|inform|help|assist|bolster)\w* (?:with )?(?:\w+ ){0,2}?(?:applications?|bids?|case) for (?:an? |the )?(?:\w+ ){0,3}?(?:closure|dispersal|injunction|protection|behaviour|exclusion|banning|civil)\s(?:order|notice|zone|power|injunction)s?
evidenc(?:e|es|ing) (?:of )?the (?:nuisance|disorder|anti-?social behaviour|offending|harm|trouble) (?:that |which )?YOUNG (?:\w+ )?(?:cause|commit)s?
(?:clear-up rates?|(?:dawn |police )raids?|(?:from|out of) circulation|in the act|planned arrests?|red-handed)
(?:whom|who|which of them|which members) to (?:arrest|stop|search|target|watch|charge|visit)
(?:to|and|then|can|will|should) (?:arrest|charge|prosecute|round up|lock up|stop|search) (?:them|members|the group|the members|the young people|the (?:four|five|six|seven|eight)|those|each of them|yp\d+)(?! (?:from )?\w+ing\b)
build\w* (?:a|the) (?:\w+ )?case (?:for|against|on)
(?:assist|help|aid|support|inform|progress|further|advance|benefit)(?:s|ed|ing)? (?:with\s+|in )?(?:the |an? |any |police |ongoing |current |live |criminal |murder |robbery\s+|their )+(?:investigations?|enquir(?:y|ies))
(?:execut\w+|obtain\w*|seek|apply for) (?:a |search |further )*warrants?
(?:the group|they|the boys|the young people|the gang|members) (?:must|should|need to|will) be held\s(?:accountable|to account|responsible)
(?:could|may|will|can) face (?:criminal )?prosecution
(?:arrest|charging|prosecution) (?:opportunit\w+|strateg\w+|plans?|phase|day|targets?|attempts?)
opportunit(?:y|ies) (?:to|for) (?:arrest|prosecut\w+|enforce\w*|charge|disrupt\w*|intervene by arrest)
(?:grounds|reasons?|pretext) (?:for|to) (?:an? )?(?:arrest|search|prosecut\w+)
(?:support|supports|supporting|secure|secures|securing|build|building|strengthen\w*|inform|informs|assist|assists|aid|aids|help|helps|leads? to|result in|towards?|for|bring|pursue|pursuing|achieve|achieving|enable|seek) (?:with )?(?:a |an |any |the |future\s+|successful |more |further |possible |criminal |related )*(?:prosecutions?|convictions?|charges(?! for)|charging decisions?|detections?|criminal (?:case|proceedings|investigations?)|guilty pleas?)
prosecut(?:e|es|ing) (?:the )?(?:members|group|young people|those|any|all|them|each|yp\d+|offenders|individuals)
(?:positive )?(?:outcomes? at court|court outcomes?|criminal justice outcomes?|sanction detections?|positive (?:charges?|disposals?))
detections? (?:for|rates?|of|rose|fell|have|are)
(?:detect|detects|detecting|detection of|solve|solves|solving|clear up|investigat\w+) (?:\w+ )?(?:crimes?|offen[cs]es?|offending|robberies|burglaries)(?! against)
(?:off|(?:tak|get|gett|remov|clear|driv|sweep|keep)(?:e|es|en|s|ing|ed)? (?:[\w’'-]+ ){1,4}?from)\s+the streets?(?= (?:for good|before|until|by|so|and into|$)|[.,;])
(?:assist|help|aid|support|enable|allow)(?:s|ed|ing)? (?:the )?(?:police|officers|force|detectives) (?:to |in |with )?(?:\w+ )?(?:arrest\w*|identify\w*|target\w*|catch\w*|track\w*|disrupt\w*|detect\w*|prosecut\w*|charg\w+|locat\w+|investigat\w+|enforc\w+|their (?:operation|investigation|enquiries))
(?:bring|brings|bringing|press|prefer|lay) charges
charges (?:against|brought|to be brought|can be|will be)
arrests? (?:are|is|were|will be|to be|have been) (?:planned|expected|anticipated|imminent|prepared|timed)
tak(?:e|es|ing) out (?:the |its |their )(?:leaders?|ringleaders?|top|main|key|head)
catch(?:es|ing)? (?:the group|them|members|yp\d+) (?:in the act|red-handed|with|at it|out)
(?:easier|simpler|able|ready|possible) to (?:catch|arrest|apprehend|detain|police|track down)
(?:police|officers?|patrols?|wardens?|guards?|security) (?:\w+ ){0,8}?to catch YOUNG
(?:stop|search|arrest)(?:s|ped)? YOUNG on sight
take out (?:those|the (?:key|main|top|core))
(?:group|members|they|cohort|boys|girls|lads|friends) (?:is|are) (?:\w+ )?(?:charged|convicted|prosecuted|remanded|put before the courts?|brought to justice|locked up)(?! (?:more|for (?:a|the)|£|full))
(?:bring|brings|bringing|brought) (?:[\w’'-]+ ){0,8}?to justice
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be (?:\w+ )?(?:arrested|charged(?! (?:for|a|less|more|£))|prosecuted|detained|fingerprinted|searched|caught(?! (?:up|in time|early|sooner|before it|on (?:film|camera)))|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
YOUNG (?:\w+ ){0,2}?(?:need|needs|have|has|ought|are|is) to be (?:brought to (?:justice|book)|taught a lesson|held (?:to account|accountable|responsible)|caught|deterred|disrupted|dealt with|cracked down on|removed from(?! (?:the|this|any|every|their|a) (?:\w+ )?(?:chat|list|register|map|board|trip|team)))
(?:arrest|prosecute|convict|apprehend|detain)(?:ing)? (?:the )?(?:YOUNG|ringleaders?|offenders?|culprits?)(?! (?:is|are|was|were|has|feels|felt|who harm))
(?:for )?use in (?:court|evidence|proceedings)(?= (?:against|later)|[.,;]|$)
warrants? (?:to be|will be|are to be|being|is to be) (?:executed|sought|obtained|served|applied for)
arrest (?:on|for|upon|at) (?:any |the first )?breach
(?:ought to|should|must|will|to) be (?:managed|handled|dealt with|policed|treated) (?:\w+ ){0,3}?by POLICE
(?:courts?|bench|magistrates|judges?|sentences?|arrests?) (?:\w+ ){0,3}?sends? (?:the right|a clear|a strong|a firm|a) (?:\w+ )?(?:signal|message)
(?:somebody|someone|one of them|they|one or two) (?:gets?|is|are|were) (?:\w+ )?locked up
stops? (?:\w+ ){0,2}?(?:resulting|ending|that (?:result|end)|leading) (?:in|to|with) (?:an? )?(?:positive|arrest|find|seizure|charge)
bring(?:s|ing)? (?:the others|YOUNG) (?:into line|to heel|to book)
(?:successful|increase in|rise in) (?:prosecutions|convictions|detections|charges)
(?:officers?|patrols?|guards?|wardens?|security|pcsos?|police) (?:will|should|must|are to|to)\s+(?:challenge|confront|eject|turn away) YOUNG (?:whenever|when|wherever|every time|each time|as soon as|if|at every|on every)
(?:stop|prevent|deter)(?:s|ping|ting|ring)? YOUNG from (?:committing|offending|stealing|dealing|robbing|supplying)
(?:time|day|place|chance|opportunity|moment) for (?:an? |the )?(?:warrant|raid|arrests?|house search)
(?:increas\w+|use|using|more|targeted|conduct\w*|carry out|carrying out|intensify\w*|step up|intelligence-led|further|continue|regular|extra|will|should|to|through|by) (?:of )?(?:the )?stop(?:s|ping)?[ -]and[ -]search(?:es|ing)?(?! (?:is|was|has|feels|made|left|happens|means|less|training|scrutiny|panel|leaflet|rights|works))
stop[ -]and[ -]search(?:es)? (?:of YOUNG )?(?:to be |are |be )?(?:carried out|conducted|completed)(?! (?:fairly|with respect))
stop[ -]and[ -]search(?:es)? (?:of |on |the |to be |will |should |members|them|operations?|activity|patrols|each|all)(?! (?:be )?(?:explained|reviewed|discussed|feels?|affects?))
(?:use|uses|using|apply|authoris\w+|request\w*|seek|seeking|another|further|impos\w+|extend\w*) (?:of )?(?:a |the )?section 60(?! of)
on sight
stop[ -]checks?
(?:alert|tip|tips|tipping|tipped|warn) (?:off )?(?:the )?(?:group|young people|members|them|friends)(?: off)?(?= (?:before|until|so|to the (?:operation|arrest|search|warrant))|[.,;]|$)
search(?:es|ed|ing)? (?:of )?(?:the )?(?:members|group|young people|each (?:member|of them)|them) (?:whenever|every time|each time|on entry|as they|if they)
(?:will|to|should|must|can) stop(?: and search)? (?:members|the group|each of them|them) (?:of the group )?(?:whenever|when|on|if|every|each|wherever)
search(?:es|ing)? (?:of )?(?:the )?(?:their|YOUNG['’]s?)\s+(?:mobile )?(?:phones?|devices?|handsets?|social media|accounts?|messages)
weapons? sweeps?
(?:to|will|should|must) (?:hold|conduct|carry out|introduce|run|begin) (?:\w+ )?bag search(?:es)?
(?:drugs|knives|weapons|cash|stolen goods) (?:\w+ )?(?:seized|recovered|confiscated) (?:from|off) YOUNG
enforc\w+ (?:the |a |their )?curfews?
identif(?:y|ies|ying) (?:\w+ )?(?:subjects|candidates|individuals|members|those) for (?:any )?(?:\w+ )*(?:orders?|injunctions?|disruption|arrest)
knife crime prevention orders?
acceptable behaviour (?:contracts?|agreements?)
community protection (?:warnings?|notices?) (?:to|on|for|against) (?:the |each |all |any )?(?:young|group|members?|boys?|girls|friends|(?:four|five|six|seven|eight)|them)
civil injunctions?(?= (?:against|on|for) (?:the|members|each|yp))
(?:closure|gang|exclusion|banning) orders? (?:\w+ ){0,12}?(?:deny|deprive) YOUNG
(?:deny(?:ing)?|depriv(?:e|ing)) YOUNG (?:of )?(?:a|its|their|any|the) (?:\w+ )?(?:base|territory|turf|space to operate)
(?:use|used|useful|relied on|support|supports|help|inform|informs|evidence|basis|apply|application|seek|seeking|obtain|bid|towards|pursue|pursuing|requesting)(?:\s+(?!no |not )\w+){0,6}?\s+(?:criminal behaviour orders?|cbos?|injunctions?|asbos?|knife crime prevention orders?|dispersal orders?)
(?:go|going|press|pressing|push|pushing) for (?:an? |the )?(?:injunctions?|cbos?|criminal behaviour orders?|asbos?|dispersal order)
(?:serv|issu)(?:e|es|ed|ing) (?:\w+ ){0,2}?(?:cpns?|cpws?|abcs?|asbos?|cbos?|injunctions?) (?:on|to|against) YOUNG
(?:tenanc(?:y|ies)|homes?|housing|benefits) (?:\w+ ){0,4}?(?:at risk|in jeopardy|lost|withdrawn|reviewed) (?:unless|if (?:their|the)\s+(?:sons?|daughters?|child\w*|boys|girls|behaviour))
sanctions? (?:to date|applied so far|imposed so far)
(?:banning|public spaces? protection|civil|behaviour) (?:orders?|injunctions?) (?:for|against|on|over|covering|naming) YOUNG (?:is|are|will be|should be|could be|has been|have been|may be)\s+(?:\w+ )?(?:considered|sought|requested|prepared|drafted|recommended|proposed|pursued|wanted|looked at|applied for|needed)
(?:consider|seek|sought|apply|applies|applied|ask|want|request|recommend|propos|prepar|pursu|draft)\w*(?: \w+){0,4}? (?:banning|public spaces? protection) orders? (?:for|against|on|over|covering|naming) YOUNG
(?:recommend|request|suggest|propos)\w* (?:that )?(?:their|(?:the )?(?:boys|girls|group|lads)['’]s?) (?:homes?|houses?|bedrooms|lockers|bags|phones?) (?:are|be|should be) (?:searched|raided|checked)
put forward for (?:\w+ )?(?:orders?|injunctions?|enforcement|arrest)
(?:POLICE|guards?|security|wardens?|schools?|college|staff) (?:\w+ ){0,2}?(?:to|will|should|must|can|could|may|might|needs? to) (?:(?!not\b|never\b|no\b|stop\b|avoid|less\b|fewer\b|rather\b|instead\b|without\b|ask\b|talk\b|tell\b|explain\b|meet\b|help\b)[\w’'-]+\s+){0,6}?(?:stop and search|search|target|track|photograph|film|arrest|detain|question|disperse)(?! (?:for|on|out|with|over)\b)\s+(?:(?!adults?\b|men\b|man\b|drivers?\b|dealers?\b|cars?\b|how\b|what\b|so\b|that\b|who\b|rights\b)[\w’'-]+ ){0,4}?YOUNG(?!['’]| (?:fairly|kindly|with respect|less|only when|only if))
(?:report|tell|pass|feed|relay|share|send|give)s? (?:back |on )?(?:to |with )?POLICE (?:on\s+|about )?(?:what|whatever|anything that|everything that) YOUNG (?:\w+ )?(?:say|tell|do|know|talk about|post|plan)s?
(?:clear|free|rid) of (?:these|those|this|that|the) (?:\w+ )?(?:youths?|lads|boys|gang|group)(?!['’])
(?:calls|reports|complaints) (?:made )?to (?:the )?(?:police|101|council) (?:about|on|concerning|regarding|involving|against) YOUNG (?:\w+ ){0,2}?(?:fall|fell|drop|dropped|halve|halved|reduce|decrease|go down|down|fewer)
(?:reduc\w+|cut|cuts|cutting|bring down|bringing down|lower\w*|driv\w+ down|fall|drop|decrease\w*|tackl\w+|combat\w*|fight\w*|control\w*|suppress\w*|stamp\w* out|curb\w*|prevent\w*|fewer|less|decline|number|rate|volume|level) (?:in |of |the |recorded\s+|reported |repeat |further |future |all |local |any |acquisitive |violent |serious\s+|youth\s+|knife |street |vehicle |detected |number |rate |rates |level |levels |volume\s+|group |gang\s+|amount )*(?:crimes?(?! they| against| by adults| on them)|offen[cs]es?|offending|re-?offending|anti-?social behaviour|asb|criminality|disorder|calls for service|demand on (?:the )?police)(?! (?:against|on|towards|experienced|suffered) (?:(?:the |these\s+|any )?(?:group|them|young|children|members|friends|boys|girls|five|four|three)|by the group))
(?<!involved\sin\s)crime (?:control|and disorder|reduction|fighting|prevention (?:aims?|purpose|objectives?))
(?:linked|attribut\w+|due|down) to (?:the|this) (?:cohort|gang)
(?:risk|likelihood|chance) of (?:re-?)?offending
protect(?:s|ing)? (?:the )?(?:public|community|residents|shopkeepers|businesses|shoppers|town centre|retailers) from (?:the|this|them|these|such)
(?:aims?|purpose|goal|objective|important|necessary|needed|required|helps?|assists?|supports?|contributes?|useful|essential|intended|designed|means) (?:\w+ ){0,9}?(?:crime|(?:re-?)?offending|robberies|burglaries|thefts|shoplifting|anti-?social behaviour|drug dealing)(?! (?:against|on|suffered|experienced|by adults|that (?:adults|older)))
target[ -]harden\w*
(?:source|cause) of (?:most|much|nearly all|the majority|all) of the (?:asb|crime|anti-?social behaviour|disorder)
(?:anti-?social behaviour|asb|crime|offending|disorder|(?:their|this|such) behaviour) (?:is not|will not be|is unacceptable and will not be|is not acceptable and will not be) tolerated
rid(?:ding)? the (?:estate|area|town|town centre|streets?|neighbourhood|park) of (?:the (?:group|gang|boys|youths|teenagers)|this (?:group|gang|problem)|these \w+|them|youths|gangs)\b
half of (?:all )?(?:the )?(?:reported|recorded) crime
(?:%|per ?cent) of (?:all )?(?:the )?(?:reported|recorded) crime
deter(?:s|red|ring)? (?:the group|members|the young people|them|these young people|the friends|further|offend\w+|crime|criminal\w*)
(?:until|unless) (?:the |their )?offending (?:stops|ceases|ends)
recorded crime
YOUNG (?:(?:should|must|will|can|needs? to|has to|have to|ought to) )be (?:\w+ )?(?:disrupted|dismantled|targeted|cracked down on)
(?:source|cause) of (?:\w+ )?demand on (?:the )?police
(?:drain|burden|strain|demand|pressure) on (?:the )?police (?:resources|time|officers)
for (?:the )?(?:purposes? of )?(?:crime prevention|prevent(?:ion|ing) (?:of )?(?:crime|offending)|crime reduction)
prevention (?:and detection )?of crime
(?:re-?)?offending (?:is |are |goes |comes |to be )?(?:down(?! to)|cut|reduced|halved|falls?|drops?)(?=[.,;]|$| by| to| in| from)
(?:aims?|purpose|goal|object|objective|point|intention|task|remit)(?: of(?: \w+){1,4}?)? (?:is|was|must be|should be) (?:\w+ )?to (?:break|split|disperse|separate|divide|dismantle|disband|fragment|scatter) (?:up )?YOUNG
dispersal (?:orders?|powers?|zones?|notices?|areas?) (?:(?:is|are|was|were) (?:\w+ )?(?:needed|required|justified|the answer)|(?:would|will|could|should|may|might|can) (?:\w+ )?(?:stop|prevent|clear|keep|break|help|solve|end|deter|reduce|cut|tackle))
(?:initiative|upper hand|advantage) (?:away )?from YOUNG
(?:issue|issues|serve|serves|hit) YOUNG with (?:[\w-]+ ){0,2}?(?:fines?|penalty notices?|fixed penalties)
(?:pressure|heat) on YOUNG (?:should|must|will|has to|needs to) be (?:kept|maintained|stepped|turned|increased|ramped)
(?:keep|turn|ramp|step)(?:s|ing)? up (?:the )?(?:pressure|heat) on YOUNG
hostile to the group
clamp(?:s|ed|ing)? down
crack(?:s|ed|ing)?[ -]?down
(?:to|will|should|must|for|of|by|and|at) tackl(?:e|ing) (?:the|this|these) (?:group|gang|cohort|lads|boys|youths|members)(?!['’])
(?:disrupt|deter|arrest|target|prosecute|tackle|charge)(?:s|ing)? (?:(?:and|or) \w+ )?(?:those|anyone|anybody|any|ones) (?:\w+ )?(?:in|within|among) (?:the|this) (?:group|cohort|friends)
(?:keep|keeps|take|takes|taking|regain\w*|restor\w+|win|wins|retak\w+) (?:back )?control (?:of|in)\s+(?:the )?(?:town|estate|park|precinct|streets?|high street|square|station|parade)
(?:send|sent|serv|issu|giv|writ|deliver|hand)\w* (?:\w+ ){0,3}?(?:warning|asb|anti-?social\s+behaviour) (?:letters?|notices?)(?: \w+){0,2}? (?:to|on|for) YOUNG
(?:warning|asb|anti-?social behaviour) (?:letters?|notices?) (?:\w+ ){0,3}?(?:sent|served|issued|given|delivered|handed|go|goes) (?:out )?(?:to|on) YOUNG
crime (?:figures?|rates?|statistics) (?:\w+ ){0,6}?(?:down|falls?|drops?|reduced|halves?)
zero[ -]tolerance
(?:swift|robust|positive|firm|tough|decisive|strong)(?: and \w+)? action (?:against|with|on) (?:those|anyone|anybody|YOUNG|repeat|persistent|perpetrators|offenders)
(?:repeat|persistent|prolific|youth|young|known) perpetrators of (?:the )?(?:asb|crime|disorder|nuisance|anti-?social behaviour)
(?:tools?|powers)(?: and (?:tools?|powers))? (?:available )?(?:\w+ ){0,3}?(?:against|on) (?:perpetrators|offenders|YOUNG|those (?:causing|who|responsible))
tough(?:er)? (?:stance|line|approach|action)
(?:robust|joint|proactive|police|further|increased|more|swift|stepped-up|intensive|for|through|by|with|and|support\w*|inform\w*|lead to|leads to|escalat\w+ to|coordinated|co-ordinated|strong|tougher|stronger|step up|effective|civil|criminal|direct) enforcement(?! (?:officers?|teams?|letters?|agenc\w+|unit|action is|without))
enforcement (?:action|activity|opportunit\w+|options?|powers|phase|plan|strategy|against|response|visits?|days?|operations?|measures|approach|tactics|priorit\w+|lead)
(?:poses?|present|presents) (?:a |the )?(?:\w+ )?(?:threat|danger|risk) to (?:the )?(?:public|community|residents|shoppers|businesses|others|shop staff|shopkeepers|passengers|customers)
threat (?:that |which )?(?:the group|they|members) (?:poses?|presents?)
target(?:s|ed|ing)? (?:the )?enforcement
enforcement (?:on|at|of) (?:the|members|each|all|those|any)
(?:strict|strong|firm|hard|robust|highly visible|tough|tougher|rigorous|heavy|intensive|assertive) (?:and \w+ )?(?:enforcement|policing)(?! (?:officers?|teams?))
(?:send|sends|sending) (?:a |out a )(?:(?!wrong|mixed|kind|warm|friendly|bad)\w+ )?message to YOUNG
(?:on top of|a grip on|to grips with|control of|a handle on) (?:the |this |their )?(?:group|offending|crime|disorder|young people|boys|gang)(?:['’]s (?:\w+ )?(?:behaviour|offending|activit\w+))?
enforcement (?:has|have|had) (?:\w+ ){0,3}?(?:success|effect|results|worked)
(?:firm|hard|robust|strong)(?:er)? (?:line|stance|action) (?:from|by|with) (?:the )?(?:courts?|police|magistrates|officers|group|bench)
(?:robust|tough|firm|hard)(?:,? (?:and )?\w+)? (?:police|policing|enforcement) response
nam(?:e|es|ed|ing)[ -]and[ -]sham\w+
(?:visible|strong|clear|effective|real) deterrents?
make life (?:\w+ )?(?:difficult|hard|uncomfortable|unpleasant|awkward) for YOUNG
(?:to|means to|can|will|should|must) disrupt YOUNG(?!['’])
(?:fewer places (?:they have |for them )?to hide|nowhere (?:left )?(?:for YOUNG )?to hide)(?! from)
(?:sooner|before|until|so that|way) (?:the )?(?:group|network|gang|cohort|they|it) (?:can|should|must|is|are|will) (?:to )?be (?:broken (?:up|apart)|taken apart|rolled up|brought down)
(?:group|network|gang|cohort) (?:can|should|must|will|needs? to|ought to|has to) be (?:taken apart|picked apart|rolled up|brought down|smashed)
before YOUNG (?:strikes?|offends?|steals?|robs?|attacks?) (?:again|next)
YOUNG (?:\w+ )?operat(?:e|es|ed|ing) (?:on foot|by (?:moped|bike|car)|out of|across the (?:town|borough|county|city))
(?:without|stop|stops|prevent|prevents|deny|denies) YOUNG (?:from )?(?:being (?:\w+ )?able to\s+)?(?:operat(?:e|ing)|(?:any |a )?(?:foothold|room|space|freedom) to operate)
(?:town|centre|estate|park|high street|parade|station|square|market|streets?|precinct|arcade|shops?|village) (?:\w+ )?(?:is|are|be|stays?|becomes?|kept|keeps?) (?:\w+ )?(?:free|rid|clear|empty) of YOUNG(?!['’])
disrupt(?:ing|s)? (?:and \w+ )?(?:the |this |their |its |any |all\s+|the group['’]s )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit(?:y|ies)|offending|criminal\w*|crime|supply|operations?|movements|hierarchy|drug\w*|associations?|business)
disruption (?:of (?:this |their |its )?(?:\w+ )?(?:group(?!['’]s (?:evenings?|routines?|meal|friendship|school|sleep|use))|network|gang|members|activit\w+|offending|criminal\w*|supply|associat\w+)|tactics?|plans?|activit\w+|opportunit\w+|options?|strateg\w+|powers?|visits?|toolkit|work|measures?|and enforcement|techniques?|phase|panel)
(?:for|through|by|of|and|towards|enable|support\w*) disruption(?! (?:to|in|at) (?:the )?(?:bus|lesson|school|class|service|sleep))
(?:group|gang|network|they|members|young people|friends) (?:is|are|be|to be|being|has been|have been) (?:\w+ )?disrupted(?! (?:by|when|whenever|each|every|if|while))
dismantl\w+(?! (?:the |an? |its |their |this )?(?:\w+ ){0,2}?(?:shelter|bench|fence|stage|stall|tent|bike|goal|wall|barrier|scaffold|set|kit|ramp|gate))
degrad(?:e|es|ed|ing) (?:the |their |its )(?:\w+(?:['’]s)? )?(?:capabilit\w+|group|network|capacity|gang|influence)
capability(?=:| (?:and intent|to offend|for violence))
(?:the group|they|the gang|the boys|the network) (?:\w+ ){0,8}?ha(?:s|ve) a (?:clear |known )?(?:leadership|command) structure
(?:group|gang|network) (?:(?:is|are|to|be|will|should|must|can) ){0,3}disrupted(?=[.,;]|$| (?:before|early|soon|so)\b)
pre-?emptive (?:\w+ )?(?:action|arrests?|strikes?|policing|searches|disruption)(?! by the (?:school|council|club))
(?:break|splitt?|dispers|separat|divid|dismantl|scatter)ing YOUNG (?:up )?(?:is|was|remains) the\s+(?:\w+ )?(?:aim|purpose|goal|objective|object|point|priority|answer)
reclaim(?:ed|s|ing)? (?:\w+ ){0,3}?from YOUNG
(?:managed|tasked|tracked) (?:through|at|via|by|under) (?:the )?(?:\w+ )?(?:offender|nominals?|gangs?|tasking|crime) (?:meetings?|panel|management|board|process|programme|tasking)
(?:offen[cs]es|crimes?|thefts|robberies|burglaries|shoplifting) (?!of |on |against |from )(?:[\w’']+ ){0,4}?(?:rises?|peaks?|spikes?|increases?|clusters?|doubles?) (?:\w+ ){0,3}?(?:when|whenever|where) (?:[\w’']+ ){0,5}?YOUNG(?!['’])
(?:scope for|mount|mounts|run|runs|plan|plans|plans? for|launch|launches|stage) (?:an? )?(?:joint|further|weekend|night-time|partnership|police) operation(?! (?:against|on|to (?:protect|find|catch)) (?:the )?(?:adults?|men|dealers|exploit))
(?:will|to|should|must|can|and) (?:stop|search|question|challenge|film|photograph)s? YOUNG (?:[\w’']+ ){0,4}?(?:on sight|at every (?:turn|opportunity|visit)|(?:each time|every time|whenever|when) (?:they|YOUNG) (?:are|come|go|enter|meet|gather|appear|leave|pass|turn)s?)
(?:will|to|should|must|can) search YOUNG (?:[\w’']+ ){0,4}?(?:every|each) (?:morning|day|evening|night|afternoon)
(?:tenanc(?:y|ies)|homes?) (?:is|are|will be) at (?:stake|risk) if YOUNG (?:is|are|do|does|come|meet)s?
run an operation (?:[\w’']+ ){0,8}?(?:to|and) (?:catch|stop|arrest|deter)
(?:assist|help|aid)(?:s|ed|ing)? (?:the )?police (?:immensely|greatly|no end|enormously)
(?:targeted?|targets?|targeting|identif\w+|priorit\w+|selected|earmarked|lined up|next|considered) for (?:\w+ )?(?:enforcement|arrest|disruption|surveillance|prosecution|stop|search|a warrant)
(?:priority|operational|police|high[ -]value|enforcement|disruption) targets?
YOUNG (?:\w+ ){0,2}?(?:targeted|managed|dealt with|monitored|investigated|looked at|worked) (?:under|as part of|through|by) operation (?!encompass|safeguard)[a-z]+
operation [a-z]+ (?:targets|is targeting|targeted|will target|focus(?:es|ed)? on|is aimed at|aims at|concerns) YOUNG
(?:police|officers?|patrols?|operation|wardens|we|teams?) (?:will |to |should |can |must\s+|are to |now )?target(?:s|ed|ing)? (?:the (?:group|members|young people|friends|ringleaders|(?:four|five|six|seven|eight)|cohort|core)|members|them\b|yp\d+|those (?:who|most)|individuals|each|individual members)
(?:tasking(?! and co)|tasked (?:officers|police|patrols|units|by (?:police|the (?:force|sergeant|inspector)))|(?:officers?|police|patrols?|units?|teams?|wardens) (?:\w+ ){0,2}?tasked (?:to|with))
(?:operation|campaign|initiative|drive|push|fight) (?:against (?!racism|bullying|closure|poverty|the clos)|targeting|to (?:tackle|target|disrupt|detect|arrest|catch|round up|reduce crime))
(?:force['’]s|police|policing|force) (?:priorit\w+|objectives?|operations?|control strategy|targets?|performance)(?! (?:meeting|include|are explained)|(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant)\b)
control strategy
(?:police|officers?|patrols?) (?:\w+ ){0,3}?(?:target|patrol|saturate|flood|focus on)(?:s|ing)? (?:\w+ ){0,3}?hot ?spots?
(?:increase|step up|expand|grow|boost)(?:s|ing)? (?:the )?(?:police|policing|officer) (?:footprint|presence|visibility|patrols?)(?= (?:around|on|against|over|near) YOUNG)
(?:proactive|targeted|covert|police|overt|plain-clothes) operations?(?! (?:against|on|to (?:protect|find|catch)) (?:the )?(?:adults?|men|dealers|exploit\w+))(?!(?: \w+){0,6}? (?:come|came|w[ao]ke|woken|frighten\w*|scare[sd]?|upset|left|mean|meant|began at)\b)(?= (?:since|on|against|in|at|around|targeting|every|each|to)|[.,;]|$)
(?:mov|driv|push|clear|remov|get|keep|tak)(?:e|es|s|ing|ting)? YOUNG (?:right |well\s+|away )?(?:off|out of|from|away from) (?:the|our|this) (?:\w+ )?(?:streets?(?! (?:on|in the|after|and in|and into|until|between))|town centre|high street|precinct|shopping centre|estate|shops?|parade|retail park|market)(?! (?:when|where|who|in time|at night))
(?:crime|asb|robbery|offending|drugs?|theft|shoplifting) hot ?spots?(?= (?:patrol|polic|for the|where YOUNG (?:operate|offend|deal)))
hotspot (?:patrol|polic)\w*
(?:they|the (?:group|members|boys|girls|lads|individuals|friends|five|six|seven)|these individuals|each of them) (?:can|could|may|might|will|should|must|are to|need to) be (?:\w+ly )?(?:targeted|tackled|policed|surveilled|tailed|clamped down on|made an example of)(?! (?:by|for\s+(?:help|work|support|free|a)|online|at home|again by|with (?:help|support|messages|adverts)))
YOUNG (?:must|should|will|can|could|needs? to|have to|has to|are to|is to|ought to) (?:\w+ )?be\s+(?:managed|moved|driven|pushed|cleared|removed|kept|policed|designed) (?:off|out of|away from)\s+(?:the|our|this) (?:\w+ )?(?:streets?|town centre|high street|precinct|centre|estate|shops?|parade|retail park|market|station|square|park)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?(?:asked to|told to|should|must|will|are to|instructed to) (?:get|take|collect|obtain|demand) (?:their|YOUNG['’]s?) (?:names|details)
^intelligence
^disrupt(?:ion|ing|s)?(?! (?:to|in|from|by|at|during|around|round)\b)
^(?:search|photograph|film|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?!['’]|(?:,? (?:and )?yp\d+)* from (?:\w+ing|having)\b)
(?:arrests|arresting|culprits?|detections?|forensic\w*|handling|intercept\w*|modus operandi|policed|prosecut\w+|surveillance|tip-?offs?|trawl|warrants?(?! cards?))
(?:to|and|or|will|can) arrest
arrest(?= (?:them|the group|members)|[.;]|$)
charges? (?:of|for|against|with)
(?<!with\s)convictions?
(?:disrupt(?:ion)?|enforce(?:s|ment)?(?! (?:officers?|teams?|agenc|notices?))|suppress(?:ion|ing)?)
intelligence(?! (?:officers?|analysts?|units?|bureau|team|desk))
investigat\w+
suspects?(?! that)
(?:closure orders?|deterren(?:t|ce)|drones?|hot ?spots?|matching the description|under control)
hold (?:them|the group|members) to account
held to account
(?:refus\w+|decline[sd]?|fail\w*) to (?:co-?operate|assist|engage with (?:the )?(?:police|officers))
(?:accomplices?|affiliat(?!ed)\w+|class [abc]|county lines|criminality|drugs? markets?|high[ -]harm|line holders?|(?<!youth\s)offend\w+|stolen goods|street robber\w*|street to source|supply chains?|weapons)
criminal(?! (?:damage|justice|court|law|records?|exploit))\w*
crimes? (?:that |which )?(?:the group|they|members) (?:commits?|committed|ha(?:s|ve) committed)
dealers? (?:in|among|within) the group
escalat\w+ (?:of|in) (?:violence|offen\w+|crime)
gangs?(?!(?:['’]s?)? (?:unit|team|desk|officers?|workers?|sergeant|lead|charity|project))
perpetrators?(?! of (?:the |sexual |child )?(?:abuse|exploitation|grooming|harm))
diagnos(?:is|es|ed)
(?:adhd|add diagnosis|attention deficit|asd|autis(?:m|tic)|asperger(?:['’]?s)?|dyslexi[ac]|dyspraxi[ac]|dyscalculia|ocd|obsessive[ -]compulsive|ptsd|post-traumatic|tourette(?:['’]?s)?|foetal alcohol|neuro(?:diver\w+|develop\w+)|selective(?:ly)? mut(?:e|ism))
(?:conduct|oppositional|personality|tic|mood|panic|attachment|developmental|stress) disorder
(?:born with|has|have|had|with|from) (?:an? )?(?:\w+ ){0,2}(?:disorder|syndrome|disability|impairment|diagnosis|disease|illness|infection|phobia|addiction|allergy|deficit)
(?:born with|has|had) an? (?:\w+ ){0,2}(?:heart defect|condition|injury|stroke|rash|tumour)
(?:has|had|with) a (?:bad |severe )?(?:stammer|stutter|lisp|chronic \w+|(?:heart|long-term|medical|health|skin) (?:condition|murmur|problem))
(?:attachment|processing|sensory|speech and language) (?:assessment|delay|difficult\w+|disorder|needs?|processing|therap\w+)
learning (?:difficult(?:y|ies)|needs?)
cognitive (?:assessment|delay|ability|function\w+)
understands? at the level of
iq
(?:generalised |social |separation |severe )?anxiety(?! (?:about the (?:underpass|park|walk)|is shared))
panic attacks?
(?:is|was|been|being|feels|felt|feeling|clinically|severely|becom\w+) depressed
(?:bipolar|depress(?:ion|ive)|flashbacks?|hallucinat\w+|insomnia|low mood|night terrors|nightmares|poor mental health|psycho(?:sis|tic)|schizophreni[ac])
(?:hears?|hearing|heard) (?:voices|a voice (?:telling|that|in (?:his|her)))
(?:complex|developmental|childhood) trauma
trauma (?:therapy|symptoms|counselling)
(?:had|having|heading for) a (?:nervous |mental |\w+ )?breakdown
sleep (?:disorder|apnoea|clinic)
(?:not|barely|hardly) slept for
(?:wets? (?:the|his|her) bed|bed-?wetting)
thoughts of (?:suicide|ending|dying|death|not being)
(?:wants|wanted|wish(?:es|ed)|does not want|did not want) to (?:die|be dead|be alive|live)
(?:overdosed?|self-?\s?harm(?:s|ed|ing)?|suicid(?:e|al))
(?:end|ending|take|taking|took) (?:his|her|their) (?:own )?life
(?:cut|hang|harm|hurt|kill|poison|starv)(?:e|s|es|ed|ing|ting)? (?:him|her|them)sel(?:f|ves)
(?:makes?|making|made) (?:him|her|them)sel(?:f|ves) (?:sick|vomit)
cut(?:s|ting)? (?:his|her|their) (?:arms?|wrists?|legs?|thighs?)
(?:taking|took|swallow\w+) (?:some |the |her mother's |his mother's |\w+ )?(?:tablets|pills|paracetamol)
(?:swallow(?:ed|s)|drank|drunk) (?:some )?(?:bleach|batteries|a battery|glass|antifreeze|detergent)
stomach pumped
(?:dialysis|chemotherapy|radiotherapy|transfusions?|biops(?:y|ies)|colonoscopy)
(?:tube|peg)[ -]?fed
(?:nasogastric|feeding tube)
(?:anaemic|long covid|alopecia|glaucoma|jaundice|sepsis|vertigo|tinnitus|angina)
(?:has|had|having|needs) (?:his|her|an?|only) (?:\w+ )?(?:appendix|tonsils|spleen|kidney|wisdom teeth|gall ?bladder|grommets|adenoids)
(?:has|with|on) (?:only )?one (?:kidney|lung|eye|working \w+)
(?:was|were) (?:\w+ )?premature
skin grafts?
(?:allerg(?:y|ies|ic)|anaemia|anaphyla\w+|arthritis|asthma(?:tic)?|blood sugars?|cancer|cerebral palsy|cleft (?:palate|lip)|crohn['’]?s|diabet(?:es|ic)|eczema|epilep(?:sy|tic)|gum disease|insulin|leukaemia|migraines?|multiple sclerosis|scoliosis|seizures?|sickle cell)
(?:glandular|scarlet|rheumatic) fever
(?:spina bifida|muscular dystrophy|cystic fibrosis|hydrocephalus|endometriosis|psoriasis|haemophilia|thalassaemia|narcolepsy|coeliac|lupus|colitis|chronic fatigue)
born (?:prematurely|(?:\w+ ){1,3}(?:early|premature)|at (?:\d\d|twenty\w*|thirty\w*)(?:-\w+)? weeks)
(?:appendicitis|bronchitis|hepatitis|impetigo|meningitis|pneumonia|ringworm|scabies|tuberculosis)
(?:has|had|got|with) ms(?=[.,;]|$| and\b| which\b)
(?:has|had|having|suffers|gets) fits
(?:has|had|having) (?:a|another) (?:\w+ )?(?:fit|stroke)(?! of)
(?:blackouts?|concuss\w+|(?:brain|head) injury|unconscious)
heart (?:condition|murmur|attack)
(?:suffer(?:s|ed|ing)?|recover(?:s|ed|ing)?) from (?!the (?:loss|noise|cold)|loneliness|racism|lack)
(?:anorexi[ac]|bulimi[ac]|dietary|eating disorders?|obes(?:e|ity))
eats? (?:almost |next to )?nothing
(?:not|hardly|barely|stopped) (?:been )?eat(?:en|ing|s)?
(?:is|was|very|clinically) (?:under|over)weight
(?:lost|losing) (?:\w+ ){0,2}weight
(?:lost|losing|gained|put on) (?:\w+ ){0,2}(?:stone|kilos?|kg)
weigh(?:s|ed) (?:\d+|under|only|less than|barely)
weighed
bruis(?:e|es|ed|ing)
faint(?:s|ed|ing)(?= )
vomit(?:s|ed|ing) (?:after|in|when|blood|at|every)
(?:colostomy|catheter|stoma|wheelchair)
(?:a plate|pins|a pacemaker|a shunt) in (?:his|her)
disab(?:led|ility)
(?:hearing|visual|sight|physical|learning) (?:impairment|disabilities|loss|aids?)
(?:hearing|visually|sight|partially)[ -](?:impaired|sighted)
(?:is|are|was) (?:\w+ )?deaf
registered blind
(?:is|was|going|gone|born) (?:\w+ly )?blind(?! (?:to|drunk|spot))
(?:cannot|not allowed to|unable to) (?:play|do) (?:contact )?(?:sport|pe)
(?:his|her|yp\d+['’]s) (?:weight|hygiene|diet|eyesight|hearing|mental|medication|appetite|pregnancy|drinking|drug use|panic|fits|stammer|disability|medical)
(?:his|her|their) (?:condition|disability|weight|moods?|illness|eating|injur(?:y|ies)|periods?)
(?:his|her|their) (?:mental |physical |sexual |emotional )?health
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:weight|eating|diet|health|sleep|mood|hygiene|drinking|drug use|mental|wellbeing)
(?:is|was|got|became|fell|been) (?:[\w-]+ ){0,3}?pregnant
(?:abortion|contracepti(?:on|ve)|gave birth|miscarr(?:iage|ied)|pregnanc(?:y|ies))
(?:had|having|has had|for|after|considering|considered) (?:a|her) termination
(?:his|her|yp\d+['’]s) (?:baby|period|bump) (?:is|was) (?:due|late|born|overdue|showing)
(?:has|had) a (?:child|baby|son|daughter|toddler) (?:of (?:his|her|their) own|aged|due|on the way)
expecting (?:a (?:child|baby)|twins|in (?:the )?\w+)
us(?:es|ed|ing) (?:ketamine|spice|cocaine|heroin|crack|nitrous oxide|xanax|mdma|steroids|codeine)
sexual health (?:clinic|services?|nurse|screening|check|test)
(?:chlamydia|gonorrhoea|syphilis|genital \w+|hiv|sexually transmitted|sti(?:s| test| clinic)?)
been (?:\w+ )?drinking (?:since|every|heavily|again)
(?:on|takes|taking|fitted with|given|had|has) (?:the|a|her) (?:coil|(?:contraceptive )?implant|pill|morning[ -]after\s?pill|depo)(?:\sfitted)?
(?:roaccutane|lithium|naltrexone|buvidal|clozapine|quetiapine|risperidone|aripiprazole|mirtazapine)
(?:drinks|drank|drinking) (?:a|two|three|half a|several|\d) (?:\w+ )?(?:bottles?|litres?|cans?|pints?) of (?:vodka|gin|rum|whisky|cider|wine|beer|lager|spirits)
(?:in|through|to|into|needs|needed|of) (?:a )?(?:detox|rehab)\b
(?:inhalers?|medicat(?:ion|ed)|prescri(?:bed|ptions?)|self-?\s?medicat\w+)
(?:anti-?depressants?|antipsychotics?|citalopram|concerta|diazepam|fluoxetine|melatonin|methadone|methylphenidate|ritalin|sertraline)
(?:takes?|on) (?:\w+ )?(?:tablets|pills|capsules|insulin|antidepressants|steroids|antibiotics) (?:for|to|every|each|twice|since)
physio(?:therap\w+)?
epi-?pens?
(?:sleeping |his |her |their )tablets
(?:his|her|their) (?:dose|inhaler|medicine)
(?:the|a higher|a lower) dose
(?:has|had|needs|given|gets) (?:his|her|an?) injections?
(?:immunis|vaccinat)\w+
(?:takes?|taking|took|on|given|hooked on) (?:\w+ |\w+ \w+['’]s ){0,2}?(?:codeine|tramadol|xanax|pregabalin|valium|morphine|propranolol|steroids|beta[ -]blockers)
(?:drinks|drank|drinking|drunk) (?:heavily|every (?:day|night|weekend)|alone|vodka|spirits|to (?:sleep|cope|forget)|most (?:days|nights))
(?:smok\w+|us(?:es|ed|ing)) (?:cannabis|weed|skunk|spice|ketamine|cocaine|heroin|drugs) (?:daily|every day|each day|heavily|regularly|most days|every night|to (?:sleep|cope))
(?:addict(?:ed|ion)|dependen(?:t|cy|ce)) (?:on|to) (?:cannabis|alcohol|drugs|weed|ketamine|painkillers|codeine|vapes?|nicotine|gambling)
(?:his|her|yp\d+['’]s) addiction
(?:alcohol|drug|cannabis|substance|ketamine) (?:dependen\w+|addiction|misuse (?:worker|service|treatment|team|problem)|problem|habit|treatment|use disorder|and alcohol (?:nurse|service|worker|team))
(?:com(?:e|es|ing)|came|weaned|get(?:s|ting)?) off (?:the )?(?:ketamine|spice|heroin|cannabis|weed|drugs|drink|crack|cocaine|tablets|medication|pills)
open to (?:camhs|child and adolescent|children['’]s (?:services|social care)|social care|early help|youth (?:justice|offending)|probation)
child and adolescent mental health
(?:camhs|cahms|crisis team|in-?patient|psychiatri(?:c|sts?)|psychotherap\w+|sectioned)
(?:educational |clinical )?psychologists?
dieti[ct]ians?
(?:his|her|their) (?:gp|doctor|consultant|paediatrician|dentist|therapist|counsellor|health visitor)
(?:sees|saw|seeing|see|seen by|under|has) an? (?:\w+ )?(?:therapist|counsellor|nurse|consultant|paediatrician|specialist)
(?:has|had|having|gets|receiv\w+|attend\w+|goes to|started|starts|starting|in|begun|offered|needs|waiting for|referred (?:for|to)) (?:\w+ )?(?:therapy|counselling|cbt)
(?:play|art|drama|family|talking) therapy
mental health (?:team|service|nurse|worker|assessment|act|referral|ward|unit|practitioner|has|is|got|declin\w+|deteriorat\w+)
(?:medical|health|mental health|physical health|psychiatric) (?:condition|problems?|needs?|difficult(?:y|ies)|crisis|history|issues?|records?|appointments?)
(?:hospital|gp|doctor['’]?s|clinic|dental|paediatric|optician['’]?s) appointments?
waiting list for (?:an? |the )?(?:\w+ ){0,2}(?:assessment|therapy|counselling|treatment|clinic|surgery)
(?:in|into|to|out of) (?:intensive care|the high dependency unit)
under the (?:hospital|consultant|paediatrician|mental health|crisis team)
(?:admitted|taken|rushed|went|goes) to (?:hospital|a ?& ?e|a and e|accident and emergency|casualty)
(?:seen|treated|been|admitted) (?:\w+ (?:times )?)?(?:at|in|to) (?:a ?& ?e|hospital|the hospital|the clinic|casualty)
hospitali[sz]ed
(?:was|been) admitted
(?:hospital|emergency|two|three|four|several|repeated|his|her) admissions?
(?:blood tests?|tested positive|underwent)
(?:had|has had|needs|need|awaiting|waiting for) (?:an? )?(?:\w+ ){0,2}(?:surgery|operations?|scans?|mri|biopsy|transplant)(?! to)
(?:was|been) (?:treated|operated) (?:for|on)
(?:is|being) (?:being )?treated for
treated (?:him|her)
signed (?:yp\d+|him|her) off
signed off (?:sick|school|by)
care package
(?:gets|receives|claims|has|on) (?:an? |the )?(?:dla|pip|disability living|personal independence)
(?:send? )?tribunals?
(?:processing speed|slow processing|working memory)
(?:has|uses|given|with) (?:an? )?(?:exit|time-?out|toilet|reading) (?:card|pass|pen)
(?:a reader|a scribe|extra time) (?:for|in) (?:(?:his|her|the|all) )?(?:exams?|gcses?|tests?|mocks?)
predicted (?:nothing |no |only )?(?:\w+ ){0,2}?(?:grades?|threes?|fours?|fives?|passes|an? (?:one|two|three|four|five|six|seven|[1-9]))
(?:access arrangements|alternative provision|ehcps?|ieps?|learning mentor|peps?|pru|pupil referral unit|semh|special educational needs?|special school|statemented)
ehc (?:plan|needs|assessment)s?
education,? health,? and care
(?:individual |personal |own )?(?:education|learning|behaviour|pastoral) (?:support )?plans?(?! are reviewed)
(?:individual (?:healthcare|support) plan|(?:pastoral|behaviour) support programme)
send? (?:support|register|needs|statement|provision|status|plan)
(?:has|have|had|with|for|of) send?
statement (?:of|for) (?:special|sen|speech|autism|learning)
(?:has|had|gets|needs|given) (?:a )?one-to-one(?: support| worker| teaching)?
(?:one-to-one|1:1|1-1|ta|teaching assistant) (?:support|hours|help) (?:in|at|for)
(?:hours|support) (?:a week )?(?:of|from) (?:a |his |her )?(?:teaching assistant|ta|learning support|one-to-one)
(?:got|given|served|had|has|another|second) (?:a |another )?fixed[ -]term (?:in|for|last|this|after|over)
(?:was|were|been|is|being|got|gets|he|she|temporarily|permanently|twice|internally|formally) excluded(?! from (?!(?:\w+ )?schools?\b|lessons|class|college|the academy|mainstream|his|her|the (?:school|college)))
excluded (?:him|her|yp\d+|them)(?! from (?!school|lessons|class|college))
(?:permanent(?:ly)?|fixed[ -]term|fixed[ -]period|school|internal|temporary|three|two|several|his|her|repeated|previous|\d+) exclusions?
exclusion from (?:school|college|lessons|the academy)
(?:was|been|is|being|got|gets) suspended(?! from (?:the (?:park|centre|club|hall)))
suspen(?:ded|sion)s? (?:from|by|for) (?:school|college|the (?:school|college|academy)|fighting|swearing|\w+ days)
(?:two|three|several|his|her|\d+) suspensions?
(?:(?:was|been|is|being|got) expelled|expelled from)
(?:on|given) (?:a )?(?:final|written|last) warning (?:at|from|by) (?:the )?(?:school|college)
(?:in|on) (?:internal )?isolation (?:at|in) school
detentions?
(?:chang(?:ed|ing) schools?|managed (?:move|transfer)(?! (?:for|of)\b)|no school place|off[ -]?roll(?:ed)?|school moves)
(?:his|her|their) (?:second|third|fourth|fifth|sixth|\d+th) (?:\w+ )?(?:school|college)
(?:lose|losing|lost|loses) (?:his|her|their) (?:school )?place (?:at|in) (?:school|college|the (?:school|college|academy|unit))
(?:school |college |overall |current )?attendance (?:is|was|stands|has|fell|dropped|of|at|this (?:term|year)|over|since)[^.;]{0,40}?(?:\d+ ?%|\d+ per ?cent|per ?cent|fallen|dropped|below|down to|poor|very low)
(?:\d+ ?%|\d+ per ?cent) (?:school )?attend\w+
(?:his|her|yp\d+['’]s|school) (?:school )?attendance(?! at the (?:club|centre|hall|session|youth))
(?:has )?(?:not|never|barely|hardly|rarely) (?:been |gone |attended |been to |gone to\s+|attending |attend |in )(?:to )?(?:school|lessons|college)
miss(?:ed|es|ing)? (?!(?:his|her|their|the) (?:\w+ )?(?:old|former|last|first|primary|friends?|teachers?))(?:\w+ ){0,4}(?:of |from )?(?:school|lessons|schooling|education|college|gcses?)
(?:persistent|persistently|severely|unauthorised) absen\w+
(?:school refus\w+|refus\w+ (?:to (?:go to|attend) )?school|truant\w*)
(?:out of|off|without a) (?:school(?! hours)|education|school place|a school place)
(?:reduced|part-time|bespoke|personalised) time-?table
home[ -](?:educat|school)\w+
(?:educated|taught|schooled) at home
(?:dual|dually)[ -]registered
(?:not|never) been in (?:a (?:lesson|class(?:room)?)|lessons|class) (?:since|for|all)
(?:neet|not in education,? employment)
been (?:to|at|through|in) (?:two|three|four|five|six|\d+) (?:\w+ )?(?:schools|colleges)
predicted (?:to (?:fail|pass)|(?:mostly |all |mainly )?(?:grades?|[1-9]s|ones|twos|threes|fours|fives|us))(?! us)
(?:function\w*|work\w*|operat\w*|read(?:s|ing)?|achiev\w*) at (?:a |an |the )?(?:year \w+|key stage \w+|\w+-year-old|primary|infant|p-?scale)(?:['’]s)?(?: school)?(?: level| standard)?
(?:a|two|three|four|\d) years? behind
(?:has|needs|given|gets) (?:his own |her own |a )?teaching assistant
(?:one|two|three|four|\d) (?:days?|mornings?|afternoons?) (?:a|each|per) week (?:at|in|of) (?:school|college|lessons)
nurture (?:group|class|room|unit)
gaps in (?:his|her|yp\d+['’]s) (?:learning|education|schooling)
(?:one|two|three|four|five|\d+) hours? (?:of (?:teaching|tuition|lessons)|(?:a|each) day (?:in|at) school)
(?:not|never|hardly|rarely) (?:\w+ ){0,2}a full (?:day|week|term|timetable) (?:in|at|of) (?:school|college|lessons)
(?:fine[sd]?|prosecut\w+|penalty notices?) (?:\w+ ){0,5}?for (?:his|her|non-?attendance|absence|yp\d+['’]s absence)
(?:bottom|lowest) set
kept down a year
(?:reading|spelling|developmental) age
(?:predicted|target|gcse|exam|mock|school) (?:grades?|results?|report|marks)
gcse (?:english|maths|predictions)
(?:his|her) predictions?
(?:fail\w*|passed|retak\w+|resit\w*) (?:\w+ ){0,2}(?:gcses?|exams?|mocks?|maths|english)
(?:below|behind) (?:age[ -]related|expected|the expected|his peers|her peers|national|where (?:he|she) should)
working (?:below|towards|at the level)
at the level of (?:an? )?(?:year|child|\w+[ -]year[ -]old)
(?:struggles|difficulty|difficulties|problems) (?:to |with |in )?(?:read\w*|writ\w+|spell\w*)
(?:can(?:not|['’]t)|could not|unable to) (?:read|write)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:attendance|school\w*|behaviour in class|reading|grades)
(?:his|her|yp\d+['’]s) (?:grades|gcses|exam results|school (?:report|place)|reading|spelling|behaviour at school|timetable(?! (?:will|to|should|is to) be)|exclusion|suspension)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad|brother|sister|nan|gran)['’]s (?:funeral|grave|cancer|trial|stroke|suicide|overdose)
(?:brother|sister|father|mother|dad|mum|uncle|cousin|stepfather|stepdad|parent) (?:is\s+|was\s+|who is |are )?(?:in|out of|serving in) (?:prison|custody|jail|care)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad)['’]s (?:\w+ )?(?:partner|husband|wife)
(?:his|her|yp\d+['’]s) (?:mother|mum|father|dad|parents?|carer|grandmother|nan) (?:both )?(?:works? (?:nights?|away|late|shifts)|is (?:rarely|never|not|often) (?:in|home|at home|there)|(?:are|is) away)
(?:tension|rows|shouting|fighting|arguments|violence|difficulties|trouble|problems|drinking|drugs) (?:at|in the|in (?:his|her|yp\d+['’]s|the family)) home
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|did to (?:him|her)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken|well\b|very well|been well)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|(?:hurt|harmed|assaulted|punched|strangled|threatened|controlled|stalked) by (?:an?|her|his|their)|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
(?:his|her|their|yp\d+['’]s) (?:parents?['’]|mother['’]s|mum['’]s|father['’]s|dad['’]s|family['’]s|stepfather['’]s|stepdad['’]s|brother['’]s|parents) (?:\w+ )?(?:separation|divorce|drinking|drug use|alcohol\w*|mental health|depression|illness|death|violence|debts?|temper|arrest|imprisonment|sentence|new partner|boyfriend|girlfriend|eviction|relationship|marriage|break-?up|split|addiction|unemployment|immigration status|job|income|housing|behaviour|health|absence)
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
(?:stepfather|stepdad|stepmother|stepmum|mother|mum|father|dad|partner|boyfriend|brother|parents?)\s+(?:was|is being|has been|had been) (?:asked|told|made|ordered|required) to (?:move out|leave home|leave the (?:family )?(?:home|house|flat))
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|ex)\s+(?:has |had |often |sometimes |still |who )?(?:hits?|hitting|beats?|beating|slap\w*|shout\w*|threaten\w*|hurts?|drinks?|strangled|assault\w*|punch\w*|controls?|moved (?:in|out))
(?:mum|mother|dad|father|mam) (?:\w+ )?(?:left|walked out|moved (?:out|away|abroad))(?= in (?:19|20)\d\d| when (?:he|she|yp\d+)| and has(?: not|n['’]t))
(?:restraining|non-molestation|occupation) orders?
(?:his|her|yp\d+['’]s) landlord
remov(?:e|es|ed|ing) (?:yp\d+|him|her) from (?:home|(?:his|her) (?:parents?|mother|mum|father|dad|family))
(?:was|been|is|being) (?:removed|taken) from (?:home|(?:his|her) (?:parents?|mother|mum|father|dad|family))(?=[.,;]|$| (?:in|at|when|by|because|after|and))
(?:in|into|to) (?:supported|semi-independent) (?:lodgings|accommodation|housing|living)
(?:has|had|with|got) no (?:papers|legal status|right to remain)
undocumented
(?:mother|mum|father|dad|parent)s? (?:has|have|had|found) a new (?:\w+ )?(?:partner|boyfriend|girlfriend|baby|family|husband|wife)
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:parents?|mum|dad|mother|father|family) (?:is|are|was|were) (?:\w+ )?(?:going through|in the (?:middle|process) of|facing) (?:a\s+|an )?(?:\w+ )?(?:divorce|separation|break-?up|eviction|deportation|custody)
(?:mother|mum|mam|father|dad|nan|gran\w*|step\w+|carers?|parents?) (?:has |have |had )?(?:asked|told|ordered) (?:him|her|yp\d+) to (?:leave|move out|get out)(?=[.,;]|$| (?:and|because|after|when|since|home|the (?:house|flat|family)))
(?:\w+['’]s|his|her) (?:mum|mam|mother|dad|father|nan|gran\w*|step\w+) (?:is|was) (?:an? )?(?:\w+ )?(?:alcoholic|addict|drinker|schizophrenic|depressive)
(?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister) of (?:yp\d+|the (?:boy|girl|child)) (?:\w+ ){0,3}?(?:drinks?|drinking|hospital|prison|sectioned|died|dead|ill|unwell|evicted|homeless|alcoholic|addict\w*|depressed|violent|hits?|beats?|arrested|custody|rehab)
(?:(?:and|but|because|since|that|when|while|as|so) |^)(?:mum|mam|dad|nan|gran|grandad) (?:has|had|is|was|suffers from|lives with) (?:\w+ ){0,2}?(?:ms|multiple sclerosis|cancer|depression|epilepsy|dementia|lupus|a stroke|in (?:hospital|prison|custody|jail|rehab|a wheelchair)|ill|unwell|dying|disabled|an alcoholic|sectioned|deported|evicted|bipolar)
parents (?:are|were) (?:both )?(?:\w+ )?(?:users|addicts|alcoholics|drinkers|dead|in prison|in recovery)
(?:mum|mother|dad|father|nan|gran\w*|mam)['’]s (?:\w+ )?(?:partner|boyfriend|girlfriend|husband|wife) (?:will not|won['’]t|does not|doesn['’]t|refuses to|did not|didn['’]t) (?:have|let|want|allow)
(?:sees|saw|contact with|visits|no contact with|speak\w* to|not seen|never met|relationship with) (?:his|her) (?:real |birth |biological |step-?|absent )?(?:father|dad|mother|mum|parents?|stepfather|stepdad|siblings)
family (?:court|breakdown|history|therapy|debts?|income)
custody of (?:him|her|yp\d+)
serving \w+ (?:years?|months?|weeks?)
the baby is (?:due|coming|expected)
parental responsibility
registered sex offender
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:home|mother|father|mum|dad|family|parents|stepfather|step-?mother|care|living)
(?:step-?(?:father|dad|mother|mum)|(?:his|her|yp\d+['’]s) (?:father|dad|mother|mum)|mum['’]s (?:partner|boyfriend)) (?:who )?(?:has |had )?(?:put|threw|thrown|smash\w*|punch\w*|hit|beat\w*|stabb\w*|broke|killed|strangl\w*)
(?:whose|(?:his|her|yp\d+['’]s)) (?:step-?)?(?:mother|mum|mam|father|dad|parents?|brother|uncle|nan) (?:\w+\s+)?(?:hits?|beats?|beat|slaps?|slapped|kicks?|kicked|punch(?:es|ed)?|hurts?|strangled|locks?|locked|burns?|burned) (?:him|her|yp\d+)
(?:domestic (?:abuse|violence|incidents?|disputes?|disturbances?|call-?outs?)|violence between (?:his|her) parents)
(?:hit|hurt|beaten|abused|neglected|shouted at|locked out|thrown out|kicked out|smacked|slapped|punched|kicked|strangled|choked|burned|scalded|threatened|starved|assaulted) (?:\w+ )?(?:at home|by (?:his|her|their) (?:mother|mum|father|dad|step\w+|uncle|brother|parents?|family|carer|foster carer))
(?:was|been|being|is|severely|emotionally) neglect(?:ed)?
(?:thrown|kicked|locked) out(?: of (?:home|the house|his|her|the flat))?
(?:ran|runs|run|running) away from (?:home|his|her|the (?:placement|children['’]s home))
(?:victim of|experienced|suffered|suffers|experiencing) (?:\w+ )?(?:neglect|abuse|incest|domestic)
(?:experienced|suffered|suffers|experiencing|history of|survived) (?:\w+ ){0,2}?(?:trauma|bereavement|abuse|neglect)
disclos(?:e|es|ed|ing|ures?)(?: of)? (?:\w+ ){0,2}?(?:abuse|rape|neglect|assault|self-harm|harm at home)
(?:seen|seeing|watch(?:ed|ing)?|heard|hearing) (?:his|her|yp\d+['’]s) (?:step-?)?(?:mother|father|mum|dad|parents?|brother|sister) (?:\w+ )?(?:assault|hit|hurt|attack|beat|abus|punch|stab)\w*
(?:abused (?:him|her|by)|(?:sexually|physically|emotionally) abused)
(?:was|been|were) (?:raped|sexually \w+)
neglect(?:ed)? (?:at home|by)
(?:because of|due to|owing to|on (?:the )?grounds of|category of|on account of) (?:\w+ )?neglect
deprivation of liberty
(?:has|had|with|given) (?:(?:a|an allocated|another) social worker of (?:his|her|their) own|(?:his|her|an) (?:own|allocated) social worker)
foster(?:ed)?(?: (?:care|carers?|placement|home|family|parents?))?(?! (?:trust|links|good|better|a sense|relationships|understanding|friendships|the))
(?:in|into|taken into|came into|come into|leaving|left|leaves|been in) care(?! (?:home|of|about|for|with|and|that|to))
(?:kinship|residential|respite|local authority) care(?:rs?)?
(?:at[ -]risk register|care leaver|(?:the|a) care system|child looked after|child protection register|(?:cin|cp) plan|special guardian\w*)
care (?:order|proceedings|plan)
looked[ -]after(?: child| by the local authority)?
(?:residential|children['’]s|care|secure) (?:home|placement|unit)
(?:placement|placed) (?:in|with|broke|breakdown|has broken|moves?|out of (?:area|borough|county))
child protection (?:plan|conference|enquir\w+|investigation)
child[ -]in[ -]need(?: plan)?
(?:section|s\.?) ?(?:17|20|31|47)
(?:was|were|been|is) adopted
adopti(?:on|ve) (?:breakdown|parents?|family|placement|at)
(?:has|have|had) had (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:homes|placements|foster)
social worker (?:because of|due to|owing to|on account of|since (?:his|her|the)|after (?:his|her|the)\s+(?:\w+[’']?s? ){0,2}?(?:arrest|death|assault|divorce|eviction|drinking|violence|removal)|for neglect)
(?:young carer|looking after the younger children)
(?:(?:cares|caring|carer) for|looks? after) (?:his|her|their) (?:\w+ )?(?:mother|mum|father|dad|nan|gran\w*|parents?|brothers?|sisters?|siblings?)
sle(?:pt|eping) in (?:a |the )?(?:\w+ )?(?:porch|doorway|shelter|garage|shed|tent|van|tunnel|subway|launderette|graveyard)
(?:mother|mum|father|dad|parents?|carer) (?:has |had )?changed the locks
(?:family|mother|mum|father|dad|parents?|carer) (?:\w+ ){0,8}?lost the (?:flat|house|home|tenancy|caravan)
(?:leav(?:e|es|ing)|left|put|puts) (?:him|her|yp\d+) (?:on an? (?:\w+ )?(?:sofa|floor|mattress)|with\s+nowhere to (?:live|sleep|stay)|without a (?:home|bed|roof))
(?:on|to) an? (?:\w+['’]s? )?(?:sofa|floor) (?:in|at) (?:an?other|a different|an?) (?:\w+ )?(?:town|city|borough|county|house|flat)
(?:liv(?:es|ed|ing)|stay(?:s|ed|ing)?|sleep(?:s|ing)?|moved|is|placed) (?:\w+ ){0,2}(?:with|at) (?:\w+ ){0,2}?(?:mother|mum|father|dad|aunt|auntie|uncle|nan|nana|gran\w*|step\w+|sister|brother|cousin|foster \w+|relatives?|older sibling|family friend)(?:['’]s)?
(?:liv(?:es|ed|ing)|stay(?:s|ing)) (?:alone|on (?:his|her|their) own|independently|between (?:two|his|her)|in (?:a |an )?(?:\w+ )?(?:hostel|children['’]s home|residential|care home|refuge|temporary|b ?& ?b|bed and breakfast|semi-independent|supported (?:accommodation|lodgings)|caravan|one-bed\w*|overcrowded|two-bed\w*|damp))
lives in an?(?! (?:\w+ ){0,2}?(?:village|hamlet|town|city|suburb|street|road|close|valley|place|part|area|neighbourhood|postcode|country)\b)
(?:stay|liv|lodg|sleep)(?:s|es|ing|ed) with an? (?:\w+ )?(?:man|woman|stranger|family|couple)
(?:moved|sent|gone|went) to (?:live (?:at|with) |stay (?:at|with) )?(?:his|her|yp\d+['’]s) (?:nan|gran\w*|dad|mum|aunt\w*|uncle|father|mother)['’]s(?! for (?:tea|dinner|the))
(?:evict(?:ed|ion|s)|homeless(?:ness)?|no fixed (?:abode|address)|overcrowd\w+|rent arrears|sofa[ -]?surf\w*)
temporary (?:accommodation|housing)
(?:in|to) a (?:hostel|refuge|bed and breakfast|b&b)
(?:shares?|sharing) (?:a |the |one )?(?:bed|bedroom|room|mattress) (?:with|at home)
no (?:bed|room|place|space) (?:at home|for (?:him|her|yp\d+) (?:at|in))
sleeps in (?:the|a|his|her) (?:\w+[’']s )?(?:car|van|shed|garage|tent)
(?:forbidden|not allowed|unable|banned) (?:to see|from seeing) (?:his|her|yp\d+[’']s) (?:\w+ )?(?:mother|father|mum|dad|brother|sister|parents?|siblings?|family)
slept? (?:rough|in (?:a )?(?:car|park|stairwell|shed)|at (?:a )?(?:neighbour|friend)['’]?s?|on (?:a )?(?:friend|sofa)\w*)
sleep(?:s|ing)? on (?:the|a|his|her) (?:[\w’']+ ){0,2}?(?:sofa|floor|couch)
sleeps? in (?:the|a) (?:living room|lounge|front room|kitchen|hall|hallway|bath|box room)
(?:lived|stayed|been|slept) in (?:two|three|four|five|six|seven|\d+) (?:\w+ )?(?:places|homes|placements|houses|flats|schools)
(?:lose|losing|lost) (?:its|their|his|her) (?:home|tenancy|house|flat|accommodation)
home (?:life|conditions|circumstances|situation|address)
his home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:his|her|yp\d+['’]s) (?:tenancy|bedroom)
(?<!walk\s)(?<!walks\s)(?<!walked\s)(?<!walking\s)(?<!drive\s)(?<!drives\s)(?<!drove\s)(?<!driving\s)(?<!take\s)(?<!takes\s)(?<!took\s)(?<!taking\s)(?<!see\s)(?<!sees\s)(?<!saw\s)(?<!bring\s)(?<!brings\s)(?<!brought\s)(?<!send\s)(?<!sent\s)(?<!get\s)(?<!gets\s)(?<!got\s)(?<!carry\s)(?<!carried\s)(?<!follow\s)(?<!followed\s)(?<!help\s)(?<!helped\s)(?<!guide\s)(?<!led\s)her home(?! (?:town|team|ground|game|time|area|match|city|country))
(?:things|conditions|conflict|situation) at home
(?:his|her|yp\d+['’]s) (?:living (?:conditions|arrangements|situation)|home life|placement|foster \w+|care (?:order|status|plan))
(?:house|home|flat|room) of yp\d+ (?:\w+ ){0,3}?(?:no|damp|mould|cold|dirty|overcrowded|unsafe|raided)
(?:rats|mice|mould|damp|fleas|bed ?bugs) (?:at|in) (?:yp\d+['’]s|his|her)
(?:goes|go|going|went|does|often) without (?:a )?(?:meals?|food|dinner|tea|breakfast|lunch|heating|a coat|shoes)
(?:has|had|have|with|got) no (?:passport|visa)
(?:puts|gets|put|got|feeds|fed) (?:him|her)self (?:to bed|to school|up|ready)
(?:(?:left|is|was|are|been|stays?|often|be) home alone|alone (?:at home|in the (?:flat|house)))
free school meals
(?:no|not enough|without|little) (?:food|heating|electricity|hot water|bed) (?:at home|in the (?:house|flat|home)|of (?:his|her) own)
(?:goes|go|going|went|sent|comes) (?:to (?:school|bed) )?hungry
(?:uses?|using|relies on|relying on|depends on|visits?|fed by|food from|goes to) (?:a\s+|the )?food ?bank
(?:no recourse to public funds|immigration status|asylum(?: seeker| claim|-seeking)?|leave to remain|unaccompanied)
arrest(?:s|ed)?(?! (?:the|an?|more|people|warrant|powers|opportunit|rate|of (?:an?|the) (?:adult|man|men|older)))
(?:was|is|been|being|were|got) (?:re-?)?arrested
raid(?:s|ed)? (?:his|her|yp\d+['’]s|the (?:boy|girl|lad|family)['’]s)(?! (?:fridge|cupboards?|larder))
in trouble (?:with the (?:police|law|courts?)|for (?:\w+ ){0,3}?(?:theft|graffiti|criminal damage|fighting|assault|robbery|shoplifting|dealing|carrying))
sex(?:ual)? offenders?['’]? register
(?:interviewed|questioned) (?:under caution|by (?:the )?police|at the police station|about (?:a|the) (?:robbery|stabbing|burglary|theft|assault))
(?:known|wanted) (?:to|by|for) (?:the )?(?:police|officers)(?: for)?
(?:was|is|been|being|youth|conditional|simple|formal|final|two|three|first|a|his|her|police|youth conditional) caution(?:ed|s)?(?: for(?: \w+){1,2})?
(?:abstinence|sobriety|alcohol monitoring) (?:order|tag|requirement)
(?:conditional|absolute) discharge
found (?:an? |the |some )?(?:\w+ )?(?:knife|blade|weapon|machete|drugs?|cannabis|wraps?|cash|gun) (?:in|under|at|on)\s+(?:his|her|yp\d+['’]s)
(?:bailed|bail conditions?|cautioned for|final warning|probation|released under investigation|remand(?:ed)?|reprimand(?:ed|s)?|rui|under investigation)
(?:on|police|court|breach\w*|breached (?:his|her)|conditional|under|his|her|released on|granted|refused) (?:conditional |police |unconditional |court )?bail
charged (?:with|for)(?: [\w-]+){1,2}
(?:was|is|been|being|were) charged(?! (?:a |the |for (?:a |the )?(?:ticket|bus|entry|food)|\d|£|up\b|double))
(?:convict(?:ed|ions?) (?:of|for)(?: \w+){1,2}|(?:was|is|been|being) convicted)
(?:previous|unspent|spent|criminal|prior|several|two|three|four|\d+|no|his|her) convictions?
(?:awaiting|stood|stands|standing|faces|facing) (?:\w+ )?(?:trial|charges?|sentence|court)
(?:youth|magistrates['’]?|crown|youth justice|criminal) court
(?:appear(?:s|ed|ing)?|due|attend(?:s|ed)?|went|going|goes|up) (?:back )?(?:in|at|to|before) (?:the )?(?:\w+ )?court
court (?:appearance|date|hearing|order|case)s?
(?:court|judge|magistrates?|bench) (?:gave|sentenced|sent|fined|remanded|jailed) (?:yp\d+|him|her)
(?:guilty plea|pleaded (?:not )?guilty|found (?:not )?guilty|acquitted|pleads guilty)
sentenc(?:e|ed|ing) (?:to|for|of|at|in)
(?:custodial|suspended|community|prison|his|her) sentence
(?:criminal|offending|police|arrest) (?:record|history|background|behaviour)
(?:is|are|on|to) (?:his|her) record
report(?:s|ed|ing)? to (?:the|a) (?:police station|probation|youth justice|yot|yjs)
sign(?:s|ed|ing)? (?:on )?(?:at|with) (?:the|a|his|her) (?:police station|youth justice|yot|yjs|probation)
recalled to (?:custody|prison|the secure)
(?:named|included) (?:in|on) an? (?:\w+ )?(?:injunction|dispersal notice|court order)
(?:abc contract|acceptable behaviour contract|asbo|cbo|community (?:payback|resolution)|deferred (?:caution|prosecution|sentence)|dto|intensive supervision|iss programme|out-of-court (?:disposal|resolution)|referral order|rehabilitation order|secure training centre|young offender|youth offender|yoi|yro)
(?:supervision|reparation|detention(?: and training)?|community|parenting|curfew|hospital|criminal behaviour|knife crime prevention|sexual harm prevention) order
youth justice (?:order|supervision|intervention|plan|worker|case)
(?:yjs|yot|yos) (?:order|worker|intervention|supervision|case|programme)
(?:assessed|supervised|supported|seen|worked with|interviewed|dealt with) by (?:the )?(?:youth\s+(?:justice|offending)|yjs|yot|yos)
(?:in|into|from|spent|time in|served|released from|leaves|left) (?:youth |police\s+|secure )?(?:custody|prison|jail|the cells|a secure (?:unit|home|children['’]s home)|secure accommodation)
(?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|(?:got|given|fitted with|puts?) a|ankle|been|court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo|post|video|picture|jacket|coat))
tagged (?:by the court|until|and|since|for|from|at|with an electronic)
(?:court|court-imposed|police|bail|night-time|electronic|7pm|home|his|her|\d+(?:am|pm)) curfew
on (?:a )?curfew
on (?:licence|tag(?! team))
breach(?:ed|es)? (?:of )?(?:his|her|the|bail|an?) (?:\w+ )?(?:order|conditions?|bail|licence|curfew|injunction|tag)
unpaid work (?:order|for|on|hours)
(?:his|her|yp\d+['’]s) (?:tag|order|licence|offence|arrest|charge|caution)s?(?! of coffee)
(?:re-?)?offend(?:ed|s|ing)(?! (?:team|service|panel|by|people|them|him|her|anyone))
(?:first|previous|further|latest|index|knife|drugs?|violent|sexual|theft|driving|serious|two|three|four|\d+|similar|an|this|his|her|public order|possession) offen[cs]es?
(?:for|of|with) (?:\w+ )?(?:robbery|burglary|theft|shoplifting|criminal damage|common assault|affray|arson|actual bodily harm|grievous bodily harm|gbh|abh|possession|drug(?:s)? supply|supplying|dealing|twoc|vehicle theft|handling stolen|public order|carrying (?:a|an) (?:knife|blade|bladed|weapon|machete|offensive))
(?:is|was|been|being) (?:linked to|involved in|suspected of|responsible for|wanted (?:for|in connection with)|blamed for|identified in|implicated in) (?:an? |the |two |three\s+|several )?(?:\w+ )?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|shoplifting|offen[cs]es?|criminal damage)
in connection with (?:\w+ ){0,4}?(?:robber(?:y|ies)|stabbings?|burglar(?:y|ies)|thefts?|assaults?|arson|offen[cs]es?)
possession (?:of|with intent)(?: (?:a |an )?[\w-]+){1,3}
(?:caught|found|stopped|searched and found) (?:\w+ )?(?:with|carrying|in possession of|holding) (?:a |an |some )?(?:\w+ )?(?:knife|blade|machete|weapon|cannabis|drugs?|wraps?|cocaine|crack|heroin|class [abc]|stolen \w+|firearm|gun)
committ(?:ed|ing|s) (?:an? |two |three |the |several )?(?:\w+ )?(?:offen[cs]es?|robber(?:y|ies)|burglar(?:y|ies)|theft|assault|crime|arson|criminal damage)
(?:stole|has stolen|had stolen|steals|stealing|shoplift\w*|burgled)
(?:robbed|mugged|stabbed|assaulted) (?:a|an|another|two|the) (?:\w+ )?(?:boy|girl|man|woman|pupil|student|teacher|shopkeeper|officer|young|child|member of staff|person)
set(?:ting)? (?:a |the )?(?:\w+ )?(?:fire to|on fire|alight)
caught (?:selling|dealing|supplying|stealing)(?! (?:cakes|tickets|badges))
(?:deals|dealing|sells|selling|sold|supplies|supplying) (?:drugs|cannabis|weed|crack|cocaine|heroin|class a)
\d ?x (?:class [abc]|twoc|thefts?|robber(?:y|ies)|burglar(?:y|ies)|possession|assaults?|affray|abh|gbh|criminal)

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 13 13 13 14 14 14 14 15 15 16 17 17 17 18 18 19 19 20 21 22 22 22 22 23 24 25 25 25 26 27 27 27 28 28 28 28 28 29 29 29 31 32 32 33 33 33 33 33 35 36 36 36 36 37 39 39 39 39 40 42 42 42 43 43 44 45 45 47 47 47 47 47 47 47 47 47 47 47 48 48 48 48 48 49 50 51 51 52 52 52 53 53 53 55 55 55 56 56 56 57 57 57 57 58 58 58 58 59 59 59 59 59 60 60 60 60 61 61 62 62 63 64 64 64 64 64 64 64 65 65 65 65 65 65 65 65 66 66 67 67 68 69 69 70 70 70 70 70 71 72 72 72 73 73 74 74 74 75 75 75 76 76 76 76 76 76 77 77 77 77 78 78 78 78 79 80 81 81 81 82 83 83 84 84 85 85 85 86 86 87 87 87 87 87 87 87 87 87 87 87 88 88 88 88 88 88 88 88 88 88 88 88 88 89 90 90 91 91 91 91 91 91 92 92 93 93 93 93 93 94 94 95 95 95 95 95 95 95 96 96 96 96 96 97 97 98 98 98 98 98 98 99 100 101 101 102 102 102 102 103 103 103 104 104 105 105 105 106 107 107 108 109 109 110 111 112 113 113 113 114 114 114 114 114 114 114 114 115 116 117 118 118 118 118 118 118 119 119 119 119 120 120 120 120 121 121 123 123 124 125 125 125 125 125 125 125 125 126 127 127 128 129 130 130 131 131 131 131 131 131 131 132 132 132 133 134 134 134 134 134 134 135 136 137 138 138 138 138 139 139 139 139 140 140 141 141 141 142 142 142 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 144 144 144 144 144 144 144 145 145 146 146 147 147 147 148 148 148 148 148 148 149 149 149 150 150 151 152 152 153 153 153 154 154 154 154 154 154 155 155 155 155 156 157 157 157 157 157 157 158 158 159 159 161 161 162 163 163 163 164 164 164 164 164 164 164 164 165 165 165 165 165 165 165 165 166 166 167 168 169 169 170 171 171 172 172 172 172 172 173 173 173 173 173 174 174 174 175 175 175 176 176 176 176 177 177 178 179 180 181 183 183 184 184 185 185 185 186 186 186 186 186 186 187 188 188 188 189 189 189 189 189 189 189 190 190 190 193 193 193 193 194 194 194 194 195 195 196 196 196 196 197 197 197 197 197 197 197 197 197 198 199 199 201 202 202 206 206 206 206 206 207 207 207 208 209 209 209 209 209 209 209 212 213 215 217 218 219 223 225 225 226 228 230 230 230 230 230 230 230 230 231 231 231 231 234 234 234 235 236 236 236 236 239 240 240 241 241 242 244 244 244 245 247 247 247 247 247 247 248 249 250 250 250 250 250 250 250 251 251 251 251 251 252 252 252 252 252 252 253 253 255 255 256 257 257 258 258 258 258 260 260 261 262 262 263 264 264 264 265 266 268 268 268 268 268 268 268 268 268 269 270 270 270 270 270 271 271 272 272 273 274 274 275 275 275 275 275 276 276 276 276 276 276 276 276 277 277 277 277 277 277 277 277 277 278 278 278 279 279 280 280 281 281 282 282 282 282 282 283 283 283 283 283 284 284 285 286 287 287 288 288 288 288 288 288 288 288 289 289 289 289 290 290 291 291 291 292 292 293 293 293 294 294 295 295 295 296 296 296 297 297 297 297 298 298 299 299 299 300 300 301 302 302 303 303 304 304 305 306 306 306 307 308 308 310 311 311 311 311 311 312 313 314 314 314 314 314 314 315 315 315 315 315 316 316 317 317 319 319 320 320 321 321 322 324 325 326 327 328 329 330 331 332 333 333 334 335 335 336 336 336 336 337 337 337 337 337 338 338 339 339 339 340 340 341 341 342 342 342 342 343 344 344 345 347 348 348 349 349 350 350 351 352 353 353 353 353 353 354 355 356 356 356 357 357 358 358 359 359 361 363 363 364 365 366 367 367 367 367 367 368 368 369 369 369 369 369 370 370 370 371 372 372 372 372 373 373 374 374 375 375 375 376 376 377 377 378 378 379 380 380 380 380 380 381 382 383 384 386 387 387 387 388 388 388 388 388 389 389 389 389 390 390 390 390 390 391 391 391 391 392 392 392 393 394 394 394 395 395 396 396 397 398 399 399 399 399 399 399 399 399 399 400 400 400 400 401 401 402 403 403 403 403 403 403 403 403 403 403 403 403 404 404 404 405 405 406 406 406 406 406 406 406 406 406 406 406 406 407 407 407 407 407 408 409 411 411 412 413 414 414 415 415 415 416 417 417 417 417 418 418 419 419 419 419 419 419 420 420 421 421 421 421 422 422 422 423 423 424 425 426 427 427 428 429 429 430 431 431 431 431 431 432 432 433 433 433 433 433 433 434 434 434 434 434 434 435 435 435 435 436 436 436 436 437 437 438 439 440 441 441 441 442 442 442 442 443 443 444 445 445 445 445 445 445 445 445 445 446 446 446 447 447 448 448 450 451 451 451 451 451 452 452 452 452 452 452 453 453 454 455 455 455 455 456 457 457 457 458 458 458 458 459 460 460 462 463 463 463 463 464 465 466 466 466 468 468 469 469 470 471 471 472 473 473 474 475 477 478 479 479 479 479 480 480 480 480 480 480 481 481 481 481 481 482 482 482 483 483 484 484 484 485 485 486 486 486 487 487 488 488 488 488 488 489 490 491 491 492 492 492 492 492 492 492 493 493 494 494 495 495 495 496 497 498 498 498 498 499 499 499 499 500 500 500 500 500 501 501 501 501 501 502 502 503 504 504 504 505 506 507 507 507 507 507 507 507 508 508 508 508 508 508 508 509 510 510 511 512 512 513 513 514 514 515 515 515 515 515 516 517 518 519 520 521 522 523 524 525 526 526 527 527 527 528 528 528 528 529 529 529 530 530 531 531 532 532 533 534 535 536 536 536 537 538 539 539 539 540 540 540 540 540 541 541 541 541 541 542 542 542 542 542 542 542 542 542 542 543 543 543 544 544 545 545 546 546 547 547 547 547 547 547 548 548 549 549 549 550 550 550 551 551 552 552 552 552 552 552 554 554 554 554 555 556 557 558 558 558 558 559 559 559 559 559 560 560 560 561 562 563 564 565 565 565 565 565 566 566 566 566 567 569 569 570 570 570 570 570 571 571 571 571 571 572 572 572 573 573 574 575 576 577 577 578 579 579 579 579 579 580 581 581 581 581 581 581 581 581 582 582 583 584 584 584 584 584 584 585 585 586 586 587 587 587 587 587 587 587 588 589 589 590 591 592 593 594 595 596 597 597 598 599 599 599 599 600 601 601 601 601 602 603 603 603 603 603 603 603 603 603 603 603 604 604 605 605 606 606 606 606 609 609 609 609 609 609 609 610 610 610 610 611 611 611 612 612 612 612 612 613 613 613 614 614 614 615 615 615 615 615 616 616 616 617 618 618 618 619 620 620 620 621 621 621 622 622 623 623 624 624 624 625 625 626 626 626 627 627 627 627 628 628 628 628 628 628 628 628 628 628 629 629 629 629 629 629 630 630 631 632 633 633 634 634 635 636 636 636 636 637 638 638 638 639 639 639 639 639 640 640 640 640 640 640 640 640 641 641 641 642 642 642 642 642 642 642 643 644 645 646 647 647 647 648 648 648 648 648 648 649 649 650 651 651 651 651 651 651 651 652 653 654 654 654 654 654 654 654 654 655 655 655 655 655 656 656 657 657 657 657 658 658 658 658 658 658 658 659 659 659 660 660 660 660 660 660 661 661 662 662 662 663 663 664 665 665 665 665 666 667 668 668 668 668 668 669 670 670 671 671 671 671 671 671 671 671 672 672 672 672 672 672 672 672 673 673 673 674 675 675 675 675 676 676 676 676 676 676 676 676 677 678 679 679 679 679 679 679 679 679 679 680 680 680 680 680 680 681 681 682 683 684 685 686 686 686 687 688 689 689 690 690 690 690 690 691 691 692 692 693 693 694 694 695 695 695 695 695 695 695 695 695 696 696 696 696 697 697 698 699 699 700 701 702 702 702 702 703 703 704 704 704 704 705 705 705 706 707 708 709 710 710 710 710 710 710 711 711 712 712 712 713 713 713 713 714 714 714 714 714 714 714 714 714 714 714 715 715 715 716 716 716 716 717 717 718 718 718 718 719 719 720 721 721 723 724 724 725 726 726 727 728 728 728 728 728 728 728 728 728 728 728 729 729 729 729 729 729 729 729 729 730 730 730 730 731 731 731 731 731 732 732 732 732 732 732 732 732 733 733 734 734 735 735 735 737 737 737 738 739 741 742 743 743 743 745 746 746 746 746 746 746 746 746 746 746 746 746 747 747 747 747 747 747 747 747 747 747 747 748 748 748 748 750 750 750 750 750 751 751 751 752 752 752 753 753 754 754 754 755 755 755 756 756 757 758 759 759 760 760 760 760 760 761 761 761 761 761 761 761 761 762 763 763 764 765 766 766 768 768 768 768 768 768 768 769 769 769 769 769 769 769 769 769 769 769 769 769 770 771 773 774 775 776 777 778 778 778 779 780 780 780 780 780 780 782 782 782 783 783 783 785 785 785 786 786 787 788 788 788 788 790 791 791 791 792 792 793 794 794 795 797 798 799 800 800 801 802 803 803 803 803 804 804 805 805 805 805 806 806 806 808 809 809 810 810 811 811 812 812 812 818 820 821 821 822 822 822 823 824 824 824 824 824 825 827 828 831 832 837 837 839 839 842 842 843 845 848 848 848 849 850 850 851 854 856 862 863 863 863 865 866 866 866 866 867 868 868 870 870 870 870 871 873 873 873 874 875 876 876 877 877 878 878 878 878 878 878 878 878 878 878 878 878 878 878 878 878 879 879 879 879 880 880 880 880 880 880 880 880 880 880 880 880 880 880 880 880 880 880 881 882 882 882 883 884 884 884 884 886 889 891 892 893 893 893 893 894 894 894 894 895 896 896 896 901 902 902 903 903 903 903 903 903 903 903 904 905 906 907 907 908 908 908 908 910 911 912 912 914 914 915 916 917 917 917 917 918 918 918 918 919 919 919 920 921 922 922 923 923 923 924 924 924 924 925 925 926 926 927 928 929 929 930 931 933 933 933 933 933 934 934 935 935 935 935 936 936 937 938 940 942 943 946 948 948 948 950 950 952 953 953 954 955 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 957 959 960 961 962 962 962 962 963 963 963 963 963 963 964 965 965 965 965 965 965 966 966 967 969 970 971 972 973 974 974 974 974 974 974 975 975 975 975 976 977 977 978 979 979 980 980 981 981 981 981 982 983 984 986 987 987 987 990 990 990 990 991 991 991 991 991 991 991 992 992 992 992 992 993 996 997 997 997 997 998 999 1001 1001 1003 1004 1007 1008 1008 1009 1010 1011 1011 1012 1014 1014 1014 1015 1016 1017 1018 1018 1020 1021 1022 1022 1023 1023 1024 1024 1024 1024 1025 1026 1028 1030 1032 1032 1034 1035 1035 1036 1036 1036 1038 1038 1039 1040 1041 1042 1042 1043 1043 1048 1048 1048 1051 1051 1052 1052 1052 1052 1053 1053 1053 1053 1053 1053 1055 1056 1056 1057 1057 1057 1057 1057 1058 1058 1058 1058 1058 1059 1059 1059 1060 1061 1061 1061 1061 1062 1063 1063 1063 1063 1063 1063 1063 1063 1063 1064 1064 1066 1066 1066 1066 1067 1067 1067 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1070 1070 1071 1071 1071 1071 1071 1071 1072 1073 1073 1073 1073 1073 1073 1074 1074 1075 1076 1076 1076 1076 1077 1078 1082 1082 1082 1082 1083 1085 1085 1085 1086 1086 1087 1087 1089 1089 1089 1089 1089 1090 1090 1090 1091 1091 1096 1097 1097 1097 1100 1101 1106 1106 1107 1109 1109 1109 1109 1110 1111 1114 1116 1116 1116 1117 1117 1117 1120 1121 1122 1122 1123 1123 1124 1130 1131 1132 1132 1132 1135 1136 1138 1139 1140 1141 1142 1142 1142 1143 1144 1145 1145 1145 1145 1146 1148 1148 1148 1148 1150 1150 1150 1151 1151 1151 1151 1151 1151 1151 1152 1152 1152 1152 1153 1154 1155 1156 1156 1156 1156 1157 1158 1159 1161 1161 1163 1163 1163 1164 1164 1164 1164 1165 1165 1166 1166 1167 1167 1167 1167 1167 1167 1167 1168 1168 1168 1170 1171 1172 1172 1172 1172 1173 1173 1173 1173 1173 1173 1174 1174 1175 1177 1178 1178 1179 1180 1180 1180 1180 1180 1180 1181 1181 1181 1181 1181 1181 1182 1183 1183 1184 1184 1184 1184 1184 1184 1184 1184 1184 1185 1186 1187 1188 1188 1188 1189 1191 1191 1191 1191 1191 1192 1192 1192 1193 1193 1193 1194 1194 1194 1194 1195 1195 1195 1196 1197 1197 1198 1198 1199 1200 1200 1200 1200 1200 1200 1200 1200 1200 1200 1200 1201 1202 1203 1203 1204 1204 1204 1204 1205 1205 1206 1206 1207 1207 1208 1208 1208 1209 1209 1210 1212 1212 1212 1212 1212 1213 1213 1213 1214 1215 1215 1217 1218 1219 1219 1219 1220 1221 1221 1221 1221 1221 1221 1221 1225 1225 1225 1226 1226 1226 1227 1227 1227 1227 1227 1228 1228 1228 1230 1231 1231 1231 1233 1234 1235 1235 1235 1236 1236 1236 1236 1236 1237 1237 1238 1238 1238 1238 1238 1239 1239 1239 1239 1239 1240 1241 1242 1242 1243 1243 1243 1243 1244 1245 1245 1246 1246 1247 1248 1248 1249 1249 1250 1251 1251 1251 1252 1252 1252 1252 1252 1253 1254 1255 1255 1256 1256 1256 1257 1257 1257 1258 1258 1258 1258 1259 1260 1260 1261 1261 1261 1262 1263 1263 1263 1263 1264 1264 1264 1264 1264 1264 1264 1264 1265 1266 1266 1267 1267 1267 1267 1268 1268 1269 1269 1269 1269 1269 1269 1270 1270 1270 1270 1270 1270 1270 1271 1271 1271 1272 1272 1273 1273 1273 1274 1274 1274 1275 1275 1275 1275 1275 1275 1275 1275 1275 1275 1275 1275 1275 1276 1278 1278 1278 1278 1280 1282 1282 1282 1283 1283 1284 1285 1285 1285 1286 1286 1287 1289 1289 1290 1291 1291 1292 1292 1292 1292 1293 1293 1293 1293 1293 1294 1294 1294 1294 1294 1294 1294 1296 1296 1296 1296 1297 1298 1298 1298 1298 1298 1299 1299 1300 1300 1300 1300 1301 1301 1301 1301 1302 1303 1303 1303 1303 1303 1303 1303 1304 1304 1304 1304 1305 1306 1306 1307 1307 1307 1308 1308 1309 1309 1309 1310 1310 1310 1310 1310 1311 1311 1311 1312 1312 1312 1313 1313 1313 1313 1313 1314 1315 1315 1315 1316 1316 1316 1317 1317 1317 1317 1317 1318 1318 1318 1319 1320 1320 1320 1321 1321 1321 1322 1322 1323 1324 1324 1325 1325 1325 1325 1326 1327 1327 1327 1327 1328 1328 1328 1328 1329 1329 1330 1330 1331 1331 1332 1333 1333 1333 1333 1334 1336 1336 1336 1336 1337 1337 1337 1337 1338 1339 1340 1340 1340 1341 1341 1341 1342 1342 1342 1343 1344 1344 1344 1344 1345 1345 1345 1345 1345 1345 1345 1345 1346 1346 1346 1347 1347 1348 1349 1349 1349 1350 1351 1352 1352 1352 1352 1353 1353 1354 1354 1355 1355 1356 1356 1357 1357 1357 1357 1357 1357 1358 1359 1360 1361 1362 1362 1362 1363 1363 1365 1366 1367 1368 1368 1369 1370 1371 1371 1372 1372 1372 1372 1373 1373 1373 1374 1375 1376 1377 1378 1378 1378 1379 1380 1380 1381 1381 1382 1383 1384 1384 1385 1386 1386 1387 1388 1388 1388 1388 1389 1390 1391 1391 1391 1391 1391 1392 1392 1392 1393 1393 1393 1393 1394 1394 1394 1394 1394 1395 1396 1396 1397 1398 1399 1400 1400 1400 1400 1400 1402 1402 1402 1402 1402 1402 1402 1403 1403 1403 1404 1404 1405 1406 1407 1408 1409 1410 1410 1410 1411 1411 1411 1411 1412 1413 1413 1414 1414 1414 1415 1415 1415 1415 1416 1417 1418 1419 1419 1420 1421 1422 1423 1423 1423 1423 1423 1424 1425 1425 1426 1426 1428 1429 1430 1431 1432 1432 1433 1434 1435 1436 1436 1437 1437 1438 1439 1439 1440 1440 1441 1442 1442 1443 1444 1445 1446 1449 1449 1450 1451 1451 1452 1452 1452 1453 1453 1454 1454 1454 1455 1456 1457 1457 1457 1458 1458 1458 1459 1459 1459 1459 1459 1460 1460 1460 1460 1463 1463 1463 1465 1466 1467 1467 1468 1468 1468 1469 1470 1471 1471 1472 1473 1474 1474 1474 1474 1476 1476 1476 1476 1478 1478 1478 1479 1480 1480 1480 1481 1481 1481 1482 1483 1483 1483 1484 1484 1484 1485 1485 1485 1485 1486 1486 1487 1487 1487 1487 1487 1488 1488 1489 1489 1489 1491 1492 1492 1492 1492 1493 1494 1494 1495 1495 1495 1496 1497 1498 1499 1499 1499 1500 1500 1501 1501 1501 1501 1501 1501 1502 1502 1504 1504 1505 1506 1506 1506 1506 1509 1509 1509 1509 1510 1511 1511 1512 1516 1516 1516 1516 1517 1517 1519 1519 1523 1523 1523 1525 1529 1530 1530 1531 1531 1531 1531 1535 1536 1538 1539 1539 1539 1539 1540 1540 1541 1541 1541 1541 1541 1541 1543 1544 1547 1547 1547 1548 1550 1552 1553 1556 1557 1557 1557 1558 1560 1560 1560 1561 1562 1562 1562 1562 1563 1564 1564 1564 1565 1565 1565 1566 1567 1569 1570 1571 1571 1572 1572 1573 1574 1574 1574 1575 1575 1575 1575 1575 1575 1575 1575 1575 1575 1576 1577 1577 1577 1577 1578 1579 1580 1580 1580 1581 1581 1584 1584 1585 1586 1586 1586 1587 1588 1589 1589 1589 1590 1591 1591 1591 1592 1593 1593 1593 1593 1595 1595 1595 1595 1596 1596 1596 1596 1596 1597 1597 1598 1598 1598 1598 1599 1599 1600 1600 1601 1602 1602 1606 1607 1607 1609 1610 1611 1611 1611 1612 1613 1613 1613 1613 1613 1614 1614 1614 1614 1615 1616 1617 1617 1617 1617 1617 1618 1618 1618 1618 1619 1620 1621 1622 1622 1622 1622 1622 1622 1623 1623 1623 1623 1623 1623 1624 1624 1624 1624 1624 1625 1625 1625 1626 1626 1626 1626 1626 1626 1627 1629 1630 1630 1631 1631 1631 1632 1633 1634 1635 1635 1635 1635 1636 1636 1636 1636 1636 1636 1636 1637 1637 1637 1637 1637 1637 1638 1639 1639 1640 1640 1640 1641 1641 1641 1642 1642 1643 1643 1643 1644 1644 1644 1644 1645 1645 1647 1648 1648 1648 1648 1649 1649 1649 1649 1649 1650 1650 1650 1651 1652 1652 1653 1653 1653 1653 1654 1654 1654 1654 1655 1656 1656 1656 1657 1657 1657 1658 1658 1660 1660 1661 1661 1661 1662 1662 1662 1662 1663 1663 1663 1663 1663 1663 1664 1664 1664 1664 1665 1665 1665 1665 1665 1665 1666 1666 1667 1667 1667 1667 1668 1668 1669 1669 1670 1670 1671 1671 1671 1672 1672 1672 1672 1673 1674 1674 1674 1674 1675 1675 1675 1675 1675 1675 1676 1676 1677 1677 1677 1677 1677 1678 1679 1679 1679 1679 1679 1679 1679 1680 1682 1682 1682 1683 1683 1683 1683 1684 1684 1684 1684 1684 1684 1684 1684 1686 1687 1687 1688 1690 1690 1690 1691 1691 1691 1692 1694 1694 1694 1694 1694 1694 1694 1694 1695 1695 1695 1697 1697 1698 1698 1698 1698 1698 1699 1700 1700 1700 1701 1701 1702 1702 1702 1702 1702 1703 1704 1704 1704 1704 1705 1705 1705 1706 1706 1706 1706 1707 1708 1708 1709 1709 1709 1709 1709 1711 1712 1712 1712 1714 1716 1716 1716 1717 1718 1719 1719 1720 1720 1721 1721 1721 1721 1722 1722 1722 1722 1722 1723 1723 1723 1723 1723 1723 1723 1724 1724 1724 1724 1725 1726 1726 1726 1727 1727 1727 1727 1727 1727 1727 1728 1728 1728 1728 1728 1728 1729 1729 1730 1730 1730 1731 1731 1731 1732 1732 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1734 1734 1734 1735 1735 1735 1735 1735 1736 1737 1738 1738 1738 1738 1739 1740 1740 1740 1740 1741 1741 1741 1741 1741 1741 1741 1742 1742 1742 1742 1742 1742 1743 1743 1743 1743 1744 1744 1744 1744 1745 1745 1745 1745 1746 1746 1747 1747 1747 1748 1748 1749 1749 1749 1750 1751 1751 1752 1752 1753 1754 1755 1755 1756 1756 1757 1757 1757 1758 1758 1758 1759 1760 1760 1761 1762 1762 1762 1762 1763 1763 1764 1764 1765 1765 1765 1765 1766 1766 1766 1766 1766 1766 1767 1767 1767 1767 1768 1768 1768 1769 1769 1769 1769 1769 1769 1769 1770 1771 1771 1772 1772 1772 1772 1772 1773 1773 1773 1773 1773 1773 1773 1774 1774 1774 1775 1776 1776 1776 1776 1776 1776 1776 1776 1776 1777 1777 1778 1779 1779 1780 1780 1780 1780 1780 1782 1782 1783 1784 1784 1785 1785 1786 1787 1787 1787 1788 1790 1791 1791 1791 1792 1792 1792 1792 1792 1792 1792 1792 1792 1792 1792 1792 1792 1793 1793 1793 1793 1794 1794 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1796 1797 1798 1799 1799 1799 1799 1799 1800 1801 1801 1801 1801 1801 1802 1802 1802 1803 1804 1805 1807 1807 1808 1808 1808 1808 1808 1808 1810 1810 1811 1811 1812 1812 1813 1814 1815 1816 1816 1817 1817 1818 1818 1820 1820 1820 1820 1821 1821 1821 1821 1822 1822 1823 1824 1825 1827 1828 1829 1830 1831 1832 1833 1834 1834 1837 1838 1839 1840 1841 1842 1842 1843 1843 1843 1843 1843 1844 1845 1845 1845 1845 1846 1847 1847 1848 1850 1850 1852 1853 1854 1854 1855 1856 1857 1857 1858 1860 1860 1861 1861 1863 1863 1863 1863 1864 1864 1865 1865 1866 1866 1866 1866 1867 1867 1867 1867 1868 1869 1869 1870 1870 1872 1873 1873 1874 1876 1876 1877 1877 1878 1880 1881 1882 1884 1886 1886 1886 1887 1887 1887 1888 1888 1888 1889 1889 1890 1890 1891 1893 1893 1894 1894 1894 1894 1894 1894 1895 1895 1895 1897 1897 1899 1899 1899 1899 1899 1900 1901 1901 1901 1901 1902 1902 1902 1902 1902 1903 1903 1903 1903 1904 1904 1904 1905 1905 1906 1907 1908 1909 1910 1911 1913 1914 1915 1917 1918 1919 1920 1921 1922 1923 1924 1925 1926 1927 1928 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1946 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1967 1968 1972 1974 1977 1980 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1999 2000 2001 2002 2003 2004 2005 2006 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2046 2047 2048 2049 2050 2051 2054 2055 2056 2057 2058 2059 2060 2061 2062 2063 2064 2065 2066 2067 2068 2069 2070 2071 2072 2073 2075 2076 2077 2078 2079 2080 2082 2083 2085 2086 2087 2088 2090 2093 2094 2097 2098 2099 2100 2101 2104 2105 2106 2107 2108 2109 2111 2112 2113 2114 2115 2117 2118 2119 2120 2122 2123 2124 2125 2126 2127 2129 2130 2131 2132 2133 2134 2135 2136 2137 2138 2141 2142 2144 2145 2146 2147 2148 2149 2150 2151 2152 2153 2154 2156 2157 2160 2161 2164 2166 2167 2171 2172 2173 2178 2179 2181 2183 2184 2185 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2199 2200 2201 2202 2203 2205 2208 2209 2210 2211 2213 2214 2215 2216 2217 2218 2219 2220 2223 2224 2225 2226 2227 2228 2229 2230 2231 2232 2235 2236 2237 2238 2240 2241 2242 2243 2244 2245 2246 2247 2248 2249 2250 2251 2252 2253 2254 2255 2256 2257 2258 2259 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2275 2276 2277 2278 2280 2281 2283 2284 2285 2290 2291 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2303 2304 2306 2307 2308 2309 2310 2311 2312 2313 2314 2315 2316 2317 2318 2319 2320 2321 2324 2325 2326 2327 2329 2330 2332 2333 2334 2335 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2357 2359 2360 2361 2362 2363 2365 2367 2368 2369 2370 2371 2373 2374 2375 2376 2377 2378 2379 2382 2383 2384 2385 2386 2387 2389 2390 2391 2395 2396 2398 2399 2400 2401 2402 2403 2404 2405 2407 2408 2410 2411 2412 2413 2414 2415 2419 2421 2423 2425 2426 2427 2428 2429 2430 2431 2432 2433 2434 2435 2436 2438 2439 2440 2443 2445 2446 2447 2448 2449 2451 2452 2453 2456 2467 2468 2469 2472 2473 2474 2481 2482 2483 2486 2492 2495 2497 2499 2500 2502 2504 2505 2513 2514 2524 2533 2540 2547 2548 2551 2554 2555 2556 2558 2559 2561 2562 2564 2568 2574 2576 2577 2578 2579 2580 2582 2583 2584 2588 2589 2592 2594 2595 2596 2597 2598 2599 2604 2605 2606 2608 2609 2611 2614 2615 2619 2624 2625 2626 2627 2628 2632 2634 2637 2638 2642 2645 2646 2650 2651 2653 2655 2657 2659 2661 2662 2664 2665 2666 2667 2669 2675 2677 2679 2680 2681 2682 2683 2684 2685 2686 2687 2688 2689 2691 2692 2693 2694 2695 2696 2697 2698 2699 2700 2701 2702 2704 2705 2706 2707 2708 2709 2710 2711 2712 2714 2716 2718 2719 2720 2721 2723 2725 2726 2727 2728 2729 2730 2734 2735 2736 2739 2742 2743 2745 2746 2751 2753 2754 2755 2756 2757 2758 2759 2761 2762 2763 2766 2767 2768 2769 2770 2772 2773 2774 2775 2778 2780 2781 2782 2783 2784 2785 2786 2788 2789 2791 2795 2796 2797 2798 2799 2801 2803 2812 2814 2819 2820 2821 2822 2823 2825 2826 2828 2829 2830 2835 2836 2837 2840 2841 2842 2844 2845 2847 2848 2850 3 3 30 34 37 38 53 54 99 129 144 160 180 182 188 191 192 197 199 204 205 211 213 214 216 218 220 224 224 226 227 228 229 232 233 237 238 239 240 240 243 245 254 259 260 261 266 268 308 309 318 319 323 328 346 360 362 385 389 399 410 417 420 439 443 445 459 460 461 467 473 476 477 522 528 553 563 568 577 607 608 620 622 638 646 683 700 713 717 719 722 736 740 744 747 749 765 767 771 772 781 784 787 789 795 796 800 807 811 811 813 814 815 817 819 826 829 832 834 834 834 834 834 835 836 840 841 843 844 844 846 846 846 846 846 846 846 847 848 853 855 856 859 860 862 863 863 864 864 868 869 872 874 880 882 883 885 885 885 885 886 886 886 887 890 892 892 892 892 892 892 892 892 892 892 892 893 894 894 894 894 894 894 894 894 894 894 894 894 894 899 900 904 906 907 911 912 913 932 937 939 941 944 945 947 951 952 954 956 958 958 958 958 958 959 963 968 969 977 980 985 988 989 993 994 995 1000 1002 1003 1005 1006 1012 1013 1016 1017 1018 1019 1025 1027 1027 1029 1031 1033 1037 1043 1043 1043 1043 1043 1043 1043 1043 1043 1043 1043 1043 1043 1045 1045 1045 1045 1046 1047 1048 1049 1050 1051 1052 1054 1054 1054 1054 1054 1054 1055 1057 1065 1069 1071 1073 1075 1079 1080 1081 1082 1083 1084 1086 1088 1089 1092 1093 1093 1093 1093 1095 1098 1099 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1104 1105 1106 1108 1110 1111 1113 1113 1115 1116 1117 1118 1119 1125 1127 1133 1133 1133 1133 1133 1133 1133 1133 1134 1147 1149 1149 1160 1162 1169 1175 1175 1176 1180 1190 1198 1209 1211 1212 1213 1216 1222 1223 1224 1229 1231 1232 1277 1279 1281 1286 1288 1295 1320 1323 1335 1350 1351 1364 1365 1401 1426 1427 1447 1448 1449 1450 1461 1462 1464 1475 1477 1490 1497 1503 1508 1508 1508 1508 1508 1508 1508 1508 1508 1508 1513 1517 1519 1520 1522 1523 1524 1526 1527 1527 1528 1531 1531 1531 1531 1531 1531 1531 1531 1531 1531 1531 1531 1531 1531 1532 1533 1534 1535 1536 1537 1542 1543 1544 1545 1545 1545 1545 1545 1545 1545 1545 1545 1545 1545 1545 1545 1545 1546 1547 1548 1549 1551 1553 1554 1554 1554 1555 1557 1559 1560 1562 1563 1568 1570 1571 1573 1574 1575 1576 1578 1578 1579 1580 1582 1582 1582 1582 1583 1583 1583 1583 1583 1583 1592 1594 1603 1606 1608 1611 1616 1624 1625 1628 1636 1646 1659 1678 1681 1682 1684 1685 1689 1689 1693 1695 1695 1696 1701 1708 1710 1712 1713 1714 1716 1719 1733 1736 1771 1773 1781 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1789 1792 1792 1792 1792 1792 1792 1792 1792 1792 1792 1793 1799 1806 1807 1808 1809 1810 1822 1826 1835 1836 1838 1842 1847 1848 1849 1850 1851 1852 1859 1862 1867 1870 1871 1875 1879 1885 1886 1892 1896 1896 1896 1898 1898 1898 1898 1900 1900 1900 1900 1902 1907 1912 1916 1929 1940 1942 1947 1948 1969 1970 1971 1973 1975 1978 1979 1981 1998 2007 2044 2045 2052 2053 2074 2084 2089 2091 2092 2095 2096 2102 2103 2110 2116 2121 2128 2139 2140 2155 2158 2159 2162 2163 2165 2168 2169 2170 2175 2177 2180 2182 2197 2204 2206 2207 2212 2222 2233 2234 2239 2260 2274 2279 2282 2286 2287 2288 2289 2292 2305 2322 2323 2328 2331 2336 2358 2364 2366 2372 2380 2381 2388 2392 2393 2394 2397 2406 2409 2416 2417 2418 2424 2437 2441 2442 2444 2450 2458 2460 2466 2479 2480 2484 2485 2489 2490 2493 2494 2496 2498 2501 2503 2506 2507 2508 2510 2511 2515 2516 2518 2519 2520 2522 2523 2526 2527 2528 2529 2530 2531 2532 2538 2542 2543 2544 2545 2546 2549 2550 2552 2553 2557 2565 2567 2570 2571 2572 2573 2581 2590 2591 2593 2601 2602 2603 2607 2610 2613 2616 2617 2618 2620 2621 2622 2623 2629 2630 2633 2636 2640 2641 2647 2648 2652 2654 2656 2660 2663 2668 2670 2671 2672 2673 2674 2676 2678 2713 2715 2717 2722 2724 2731 2732 2733 2737 2738 2741 2744 2748 2749 2750 2752 2760 2765 2771 2776 2777 2779 2787 2790 2792 2794 2800 2802 2804 2805 2806 2807 2810 2811 2813 2815 2816 2817 2818 2824 2827 2831 2833 2834 2843 2849 2851 41 46 122 200 203 210 221 222 224 246 267 449 816 830 833 834 838 844 846 852 857 858 861 885 888 892 897 898 909 945 947 949 958 1027 1037 1043 1044 1045 1050 1054 1088 1093 1094 1101 1102 1103 1104 1112 1126 1128 1129 1133 1137 1149 1175 1401 1507 1508 1514 1515 1518 1521 1524 1527 1531 1545 1554 1559 1582 1583 1604 1605 1689 1715 1783 1792 1819 1883 1896 1900 1941 1943 1944 1945 1976 2081 2143 2174 2176 2186 2198 2221 2420 2422 2454 2455 2457 2459 2461 2462 2463 2464 2465 2470 2471 2475 2476 2477 2478 2487 2488 2491 2509 2512 2517 2521 2525 2534 2535 2536 2537 2539 2541 2560 2563 2566 2569 2575 2585 2586 2587 2600 2612 2631 2635 2639 2643 2644 2649 2658 2690 2703 2740 2747 2764 2793 2808 2809 2832 2838 2839 2846

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 9 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 4 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 4 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 5 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 5 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 2 3 3 2 2 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	4885 10880 11426
10$	14006
101	10510
101$	16353 10736
11$	14006
12$	2770 2771 2772
13$	2770 2771 2772
14$	2770 2771 2772
15$	2770 2771 2772
16$	2770 2771 2772 14621 14622 11372
17$	14621 14622 11372 5986
18$	12474 12476 669 12509 12510 8737 14611 14612 14613 14614 14615 14616 14617 14621 14622 15313 11372
19$	12474 12476 669 12509 12510 8737 14611 14612 14613 14614 14615 14616 14617 14621 14622 15313 11372
2$	11426
20$	12474 12476 669 12509 12510 8737 14611 14612 14613 14614 14615 14616 14617 14621 14622 15313 11372 5986
21$	12474 12476 669 12509 12510 8737 14611 14612 14613 14614 14615 14616 14617 14621 14622 15313 11372
22$	12474 12476 669 12509 12510 14621 14622 15313 11372
23$	12474 12476 669 12509 12510 14621 14622 15313 11372
24$	12474 12476 669 12509 12510 14621 14622 11372 5533
25$	12474 12476 669 12509 12510 8737 14611 14612 14613 14614 14615 14616 14617 14621 14622 15313 11372
26$	12474 12476 669 12509 12510
27$	12474 12476 669 12509 12510
28$	12474 12476 669 12509 12510
29$	12474 12476 669 12509 12510
3$	11426
30$	12474 12476 669 12509 12510 8737 14611 14612 14613 14614 14615 14616 14617 14621 14622 15313 11372
31$	5986
3x5x2$	5925
4$	11426
47$	5986
4ft$	5905
5$	3495 9491 9492 11426 5905
5ft$	5905
5x5x5$	5924
6$	3495 9491 9492 11426 5905
60$	16554
6ft$	5905
7$	14006 11426 11528
8$	14006 11426
9$	14006 11426
999	10510
999$	16353
a$	6301 6356 6536 12382 6541 7053 7088 7206 7230 7311 7389 7645 8012 2225 2226 2227 8388 8389 14322 14331 8573 8574 2618 2709 2791 2792 8825 9292 3483 10055 10089 10211 10226 10253 10676 10823 10836 10842 10851 10890 16809 4974 11007 11008 16861 5147 5200 5429 5551 5569 5650 5653 11763 5822 11837
abandon$	5574
abandoned$	5571 5574
abandoning$	5574
abandons$	5574
abc$	10726 5835
abcs$	10726
abdicate$	4260
abdicated$	4260
abdicates$	4260
abdicating$	4260
abh	11011 5842
abh$	16854 11837
abide$	13772
abilit	11708
ability$	8578 8579 8580 8581
abject$	5540
able	10625
able$	2668 2671 2672 2674 2683 2695 8709 8710 8711 8712 2945 2975 8979 9000 9001 3016 3027 3031 3032 9028 3034 3035 9037 3043 3044 3045 3060 15275 4693
ably$	9049 9050 9051 9052
aborti	5750
abortion$	11745
about	10590 11610
about$	6093 6097 6172 12539 12749 6908 7020 7035 13111 13112 7270 7655 13532 13533 13565 7794 13639 14240 14488 14763 14764 14765 8925 14771 14772 14773 14777 14778 9282 9283 15176 9334 9335 9336 3496 9669 3675 3676 3677 3678 9674 15553 15838 15865 15972 15973 16107 16108 16109 10343 10344 10345 4532 10614 10638 10906 10940 11126
above$	12287 13053 13054 13055 7238 14111 14112 14113 9518 16161 16190 10449
abrasive$	5878
abroad$	16764
abscond$	12411 584 585 11531 5846
abscondded$	584 585 11531 5846
abscondding$	584 585 11531 5846
absconded$	584 585 11531 5846
absconder$	11037 5846
absconders$	11037 5846
absconding$	584 585 13119 11036 11531 5846
absconds$	584 585 11531 5846
absconsion$	5846
absconsions$	5846
absen	11777
absenc	10901 16757
absence$	16744
absent$	12416 15695 10554
absentee$	14044 11172
absentees$	14044 11172
absolute$	3651 5823
absolutely$	2427 3824 10098 5531 5534
abstin	4999
abstinence$	10994
absurd$	2950 2951 2952 2953 2954 2955
abus	16792
abuse	10948
abuse$	11838 11839 11877 11878 11879 11894 11906 12165 12219 12347 12685 12686 12695 12696 12818 12884 7042 13036 13230 13231 13320 13322 13725 13726 13843 13844 13845 13846 13847 13848 13849 13850 14967 9126 16789 16790 16791 11076 11079 11091 11131 11794
abused	4948 5801
abused$	11884 12521 12839 13843 13844 13845 13846 13847 13848 13849 13850 10943 5801 11796
abuser$	12403 12495 12500 12505 12968 12969 12970 12971 12972 12973 12974 12975 12976 12979 13286 7701 13598 13676 13986 2152 14035 14045 2237 11084 11163 11166 11167
abusers$	12403 12500 12505 12968 12969 12970 12971 12972 12973 12974 12975 12976 12979 13286 7701 13598 13676 13986 2152 14035 14045 2237 14314 11084 11163 11166 11167
abusive$	7186 13843 13844 13845 13846 13847 13848 13849 13850 8154 5308 11313 5884
abysmal$	5917
abysmally$	5917
academy$	9931 9936 9937 9939 16150 10334 4343 16217 16218 16726 16727 16730 5597
accept$	11973 11989 187 6302 318 319 320 321 322 323 324 325 12201 12237 12309 12342 1199 7199 7201 7203 13384 13389 7549 1892 1893 1921 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926 1932 1933 13772 7943 7944 7945 7946 7947 7948 7949 7950 7951 7952 7953 7954 7970 7971 7972 7973 7974 8000 8001 8002 8003 8004 8005 8006 8007 14351 14356 14359 15461 15492 15498 15512 15546 15547 15556 15557 15558 15739 15949 5096 11513 11514
acceptable$	4725 10744 5835
accepted$	12101 12102 12103 12105 318 319 320 321 322 323 324 325 12549 12556 12564 12573 12574 12575 12587 12871 1199 7199 7201 7203 13695 1892 1893 1932 1933 15613 15614 15615 15616 15739 5096
accepting$	318 319 320 321 322 323 324 325 1199 7199 7201 7203 1892 1932 1933 14351 15491 5096
accepts$	318 319 320 321 322 323 324 325 1199 7199 7201 7203 1892 1932 1933 15556 15557 15558 5096
acceptted$	318 319 320 321 322 323 324 325 1199 7199 7201 7203 1892 1932 1933 5096
acceptting$	318 319 320 321 322 323 324 325 1199 7199 7201 7203 1892 1932 1933 5096
access$	11973 5769
accessory$	5104
accident$	2221
accidents$	2221
accommodated$	383 384 385 386
accommodation$	12451 12452 12453 12454 12455 12456 12457 12458 16769 16820 16849 11808
accomp	5946
accomplice$	13286 11061 11098 11227
accomplices$	13286 11061 11098 11227
accord$	12194 12518 12519 12845 11063
accoun	4519 10526 4560 10647 4663 10715
account$	12882 7164 1170 7166 1172 13588 13589 13590 13591 2115 2116 8112 8113 8114 13958 2121 2122 2123 2124 2125 2126 15924 15925 15926 15927 15928 15929 15930 10466 4473 4667 16520 16558 16659 16660 4955 16801 11281
accountability$	1887 1888 7887 7888 7889 7890 7891 7892 7893 7894 7895 7896 7897 7898 16146 16147 16148 16149 11586
accountable$	71 72 73 74 75 1887 1888 16520
accounted$	4667
accounts$	343 344 12882 7164 1170 7166 1172 13588 13589 13590 13591 2115 2116 8112 8113 8114 13958 2121 2122 2123 2124 2125 2126 10466 4473 16369 16490 4667 16558 11281
accusation$	11129
accusations$	11129
accustomed$	3129 3130 3213
achiev	4686 4900
achiever$	14049
achievers$	14049
acknowledge$	7943 7944 7945 7946 7947 7948 7949 7950 7951 7952 7953 7954 8000 8001 8002 8003 8004 8005 8006 8007 15921 15949
acknowledged$	15803 15804
acne$	11483 5908
acned$	5907
acquit	5831
acquitted$	11826
across$	8181 8182 2560 8556 8726 8727 8728 9056 9057 9058 9376 9518 16436 10785 11350 11534
act	4436 16530 16705 5671
act$	6611 12461 6782 788 789 13066 13067 13447 1612 1613 7970 7971 7972 7973 7974 2234 2266 2274 2452 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 2845 2866 3036 3037 3248 9375 3389 3390 3475 3476 3477 3478 15722 15949 16129 16132 16265 4646 5310 5375 11666
acted$	6782 788 789 1612 1613 2234 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 3248 3389 3390 3475 3476 3477 3478 9918 9927 15774 15779 15782 15783 15785 15786 15787 15788 15803 15804 15827 15959 5310 5375
acting$	1612 1613 2234 2590 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 2867 3036 3037 3373 3475 3476 3477 3478 4646 5287 5310 5375
action	4411 11689
action$	11930 13554 15830 4054 4055 4056 15924 15925 15926 15927 15928 15929 15930 4646 10767 10777 16634 11023 11687
actionable$	10406
actions$	3 4 5 6 7 8 9 6007 11851 11852 6014 20 11930 12017 6182 12186 12187 12188 12189 12190 12191 12192 12193 12211 12606 12607 12608 12609 6883 889 12939 12940 12941 12942 12943 12944 1218 1219 13725 13726 13727 13730 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 13952 4046 11023
active	16465
active$	6119 125 6365 509 510 511 512 513 848 11045 11362 11643 5653 5655
activi	16240 16471 11657 11689 11693 11694
activities$	11917 11930 11023 11042 11135
activity$	11917 11930 6612 12462 16332 16369 11023 11042 11135 11361 11614
acts$	12445 6611 12461 13066 13067 1612 1613 2234 2267 2275 2453 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 2846 2865 3036 3037 3248 3389 3390 3475 3476 3477 3478 5310 5375
actted$	1612 1613
actting$	1612 1613
actual$	11011
add	4390
add$	1129 1406 13959 13960 13961 13962 13963 4538 5951
addded$	1406
addding$	1406
added$	1129 1406 4503 4504 4538 4539 4612 4614
addict	16757 16775 11753
addict$	14051 14052 14053 14160 14161 16774 11172 11173 5868
addicted$	11914 4860
addiction$	11926 4860 16699 11706
addictions$	11926
addicts$	14051 14052 14053 14160 14161 16777 11172 11173 5868
adding$	1406
addres	4416 10447 4468 10463 4499 10494 10495 16391 16502 5626
address$	6293 6294 6295 12395 12396 12397 12398 6556 6557 6558 6559 16376 4591 5626 11810
addresses$	6293 6294 6295 16268 16290 16376 4591 11621 11638
adds$	1129 12967 1406 4538
adenoi	10834
adenoids$	16677
adept$	3480
adequate$	2988 2991 10056 10057 10058 10059
adhd	5951
adidas$	11490
admirably$	9049 9050 9051 9052
admission$	11758
admissions$	11758
admit$	15492 15498 15512 15739 15949 16129 11513
admitted$	15613 15614 15615 15616 15739 4872 4873 11757
adoles	10858
adolescent$	2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 3483 15321 15324 16701 4864 5165 5168 11297 5428
adolescents$	2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 15321 15324 11297
adopted$	4581 11803
adoption$	5809
adoptive$	5809
adore$	658 659 660 661 662
adored$	658 659 660 661 662
adores$	658 659 660 661 662
adoring$	658 659 660 661 662
adult$	12139 12140 12148 6307 12253 12295 12307 12318 6510 6511 12372 6586 6590 6593 12443 12446 12477 12480 12506 13103 13108 13516 13649 8020 8055 13901 13902 13903 13904 2073 8512 8568 14480 14524 8689 8692 2728 14569 14570 14571 14572 14573 14574 14575 2743 8749 14600 14605 14606 14607 14626 14635 2802 8802 14652 14653 8821 2827 14674 2841 2842 8839 14683 14684 8842 8843 8864 2876 2877 2890 8887 2897 2898 14744 2910 8999 9002 14845 3112 3113 3114 3115 14959 14960 14961 14962 15004 15013 15015 15022 15081 15082 15083 15084 15192 15195 15242 15243 15244 15245 3411 9453 9454 15298 15299 15300 15301 15302 15303 15315 9954 9955 11031 5061 11060 11370 11371 11373 11374 5382 11379 11380 5405 5420
adults$	11858 6277 6279 6284 6289 6292 12136 12139 12140 12148 12152 12307 12372 12403 12405 12408 6586 12437 12443 12446 12477 7171 13638 13780 13781 13785 13872 8034 13901 13902 13903 13904 13921 8079 14096 8276 14444 14480 14494 14495 14496 14497 14505 14524 14569 14570 14571 14572 14573 14574 14575 2743 8741 14600 14605 14606 14607 14611 14612 14613 14614 14618 14624 14632 14633 14634 14635 14636 2801 14672 2841 2842 8839 14683 14684 2869 2870 2881 2894 14738 14739 14740 14741 2910 8910 14756 8917 14845 14852 14853 14854 9031 14876 14877 14878 14879 14907 14915 14916 14917 14918 14919 14920 14921 14922 14930 14931 14932 14933 14934 14965 14966 3169 3171 15013 15015 15022 15081 15082 15083 15084 15087 15092 15182 15227 15229 15232 15233 15234 15238 15242 15243 15244 15245 15266 3442 3443 3444 3445 15285 9444 3455 3456 3457 15298 15299 15300 15301 15302 15303 15313 15318 15319 15395 15459 9750 9751 9753 9754 11031 11124 11214 11242 11370 11374 11379 11380 11402
advance$	4681
advanced$	2728 3145 3411 11045
advanceed$	4681
advanceing$	4681
advances$	6305 6306 12165 12166 13056 13057 14532 14533 14534 14535 4681
advant	4761
advantage$	11885 13005 10756
advert$	15452
advice$	12026 12091 12092 12795 13450 13451 13459 1628 13701 13813 13814 13815 13816 13817 14351 15789 15790 15791 15792 15793 15794 16221 11112 11125 11509 11577
advis	10407 11641
advised$	6125 12029 12030 6188 194 195 196 197 198 199 200 201 6197 203 204 205 206 207 208 209 210 211 212 213 1692 1693 1694 1695 1696 1697 1698
affair$	14800 15145 15146 15147 15148
affairs$	14667 14864 14865 14866 14867 14984
affect$	15065 15066 9224 9228 3234
affection$	12451 12452 12453 12454 12455 12456 12457 12458 12752
affections$	12166
affili	4436 11614 11616 11657 5946
affiliate$	11135
affiliated$	2129 11135
affiliates$	11135
affiliation$	2066 2067 2129 11135
affiliations$	11135
affray	11011 5842
affray$	16854 11837
afraid$	14899 14900 14901 3107 3108
african$	3505 9504 9509 9510 5455 11482
afro$	11470 5476 11472
afros$	11470 11472
after	16371 10954
after$	12202 12946 12947 1119 7430 7431 7433 7434 13442 13702 7906 8621 14504 8664 14728 14805 8982 9053 14908 14909 14926 9331 15310 4234 16220 16436 4847 16797 11736
afternoon$	16641 4902
afternoons$	4902
afterp	10848
afterpill$	16691
afterthought$	16140
again$	12039 12040 13530 13531 7689 15533 15534 15536 15537 15538 4196 10292 10293 16627 16690 11107
agains	4586 10684 11689
against$	12399 12400 12401 12402 7607 13558 16352 16388 4575 16434 16473 10641 10666 16518 16527 16610 10769 11526 11643 11699 11703
age$	6601 12473 8143 14529 14530 14531 14566 14567 14639 14640 14641 14642 14679 14680 14681 14719 14747 9152 9153 9154 9155 15149 9463 9464 15337 15338 15339 10903 11784
aged$	6633 15321 15324 16687 11058
agencies$	14248 9931 9936 9937 16150 10334 16217 16218
agency$	14248 9905 9931 9936 9937 9954 9955 16150 10334 4343 16217 16218 10406 5540 5587 5596
ages$	14566 14567
aggression$	14078 14134 14435 14436 2599 2600 11306
aggressive$	14365 14366 14367 14368 14369 14370 14371 14372 14373 14374 14375 14473 11261 5308 5884
aggressively$	5884
aggressiveness$	14435 14436 11306
aggressor$	13286 13986 13987 13988 13989 11163 11164 11165 11209
aggressors$	13286 13986 13987 13988 13989 11163 11164 11165 11209
aggro$	12647 13238
agitator$	5861
agitators$	5861
ago$	15203 15204
agree$	711 712 994 995 996 997 999 1000 1001 1002 1003 7199 7201 7203 2661 2662 2663 2664 5083
agreed$	689 711 712 12587 994 995 996 997 999 1000 1001 1002 1003 7199 7201 7203 2661 2662 2663 2664 5083
agreement$	12208 16563
agreements$	16563
agrees$	711 712 994 995 996 997 999 1000 1001 1002 1003 7199 7201 7203 2661 2662 2663 2664 5083
agreing$	711 712 994 995 996 997 999 1000 1001 1002 1003 7199 7201 7203 5083
ahead$	158 6443 12288 13493 16161 16191 11628
aid	4686
aid$	4681 4688 4806 11737
aided$	4681 4688 4806
aiding$	4681 4688 4806
aids	4686
aids$	4681 4688 4806 11737
aim	4759
aim$	16284 16581 4747 16635
aimed$	10804
aims$	16284 16581 4747 10804
air$	14165
airhead$	11227
airheads$	11227
alarm$	7617
albanian$	3505 9506 11482
album$	10446
alcoho	16757 16775 10933
alcohol$	35 270 271 272 273 274 275 276 12145 12146 6313 6314 6315 6316 6317 6319 6320 12451 12452 12453 12454 12455 12456 12457 12458 12463 12466 13911 14714 14715 14716 14717 14718 16698 4999 5758 11753
alcoholic$	16774 16776 11172
alcoholics$	16777 11172
ale$	15078
alert	4515
alert$	4403 4424 4425 4717
alerted$	10474
alerting$	4424 4425
alerts$	4424 4425
aliase	5614
aliases$	11609
alibi	5614
alibi$	11607 11609
alibis$	11607 11609
alienated$	5429
alight	11017
alight$	16860
alike$	11489 11491
alive$	16673
all	10649 11669
all$	6201 6205 309 870 6871 12795 6977 986 987 7138 7172 1381 1382 7408 13355 13357 1548 7581 7966 8225 8282 8314 14180 14181 8367 8398 2545 8568 2611 2653 14492 2719 8718 14597 2786 14833 14968 14983 9210 3221 3222 3357 15223 3460 3596 15463 9621 9635 3642 3644 3747 3748 3749 3853 3854 3855 3865 9861 9903 15938 15945 10130 10253 10255 16116 16117 4288 10439 16363 4640 10661 16615 10815 5070 11070 5259 11509 11510 11578 5650
alleg$	12883
allegation$	2115 2116 11129 11130
allegations$	7137 2115 2116 11129 11130
allege$	13946 13947 4628 11127 11128
alleged$	12883 13946 13947 4600 4627 4628 4632 11127 11128 5136
allegedly$	5855
alleges$	13946 13947 4628 11127 11128
allegged$	12883
allegging$	12883
alleging$	12883
allegs$	12883
allerg	5957
allergy$	11706
alley$	14322
alloca	4400
allocated$	4502
allow	4396 4426
allow$	46 47 282 283 12690 893 992 1722 1723 1724 1725 1726 7745 15492 15498 15512 4229 4472 4688 11064 11513
allowed$	46 47 282 283 12690 12728 12729 893 992 1722 1723 1724 1725 1726 4229 4688 4844 4978 11064
allowing$	46 47 282 283 12690 893 992 1722 1723 1724 1725 1726 4229 4688 11064
allows$	46 47 282 283 12690 12728 12729 893 992 1722 1723 1724 1725 1726 4229 4472 4688 11064
alls$	14180 14181
almost$	806 1023 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 3354 3355 3496 5378 5407
alone	10853 11807 5818
alone$	12591 12655 12999 13133 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 14857 14858 14859 14860 14861 14862 14863 14872 14891 15217 15263 16696 5818 11813
along$	12111 12129 12245 6681 6682 6683 6695 12841 6999 7000 7001 1081 13015 7232 7233 13424 13428 1610 9343 3349
alopecia$	5910 5956
alpha$	11172 5182
already$	2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2830 14753 14754 14755 3496 5378
alright$	9420 3426 3427 3428
also$	8342 5169
alter$	9810 9811
altered$	1044
alternative$	5769
alternatives$	12091 12092
although$	215 6250 6251 6252 6253 6254 6255 6256 6257 268 269 12399 12400 12401 12402
altogether$	4288
always$	580 812 7367 7368 2698 3225 3596 9675 3800 3801 3802 3803 5517 5913
ambition$	14462 11341
ammunition$	13278 13281
amok$	11224
among$	8164 14008 14009 2172 14101 14364 8594 8632 10820
amongst$	8164 14008 14009 2172 14364 8594 8632
amoral$	5888
amount$	370 371 372 14904 14905 14906
ample$	151 152 153 6217
amuck$	11224
an$	6649 6663 7088 7935 2428 14322 8612 2709 8783 8831 8901 9161 9349 3468 3469 3483 9879 10253 10676 10851 16809 11008 5429 11763
anaemi	5957
anaemic$	5956
analys	10419 10420 10421 4427 4428 16320 16345 4554 10552 4649 10644
analysis$	11617 11632
analyst$	16246 16248 16262 16263 16264 10422 10423 4440 10549 16395
analysts$	16246 16248 16262 16263 16264 10422 10423 4440 10549 16395
anaphy	5957
and	4462 5693 5700
and$	6200 12164 7021 7040 13423 13853 13975 8145 8146 14147 14174 8352 14196 8427 8434 14282 14403 14969 15156 9330 9474 15321 15324 9518 9538 15385 10613 10708 10710 10779 11107 11593 11646 5707 11832
angels$	14767 14768 14769 14770 14786 11196
anger$	14134 2593 5309
angina$	5956
angry$	2470 15695 5147 5429
animal$	11172
animals$	14050 14051 14052 14053 14072 14073 14074 14230 14233 14324 16140 11172 11173
ankle	5012
ankle$	11007
annoy$	12770
anonymous$	5617
anorak$	11486
anoraks$	11486
anorex	5736
anorexia$	11731
anorexic$	11731
anothe	4716
another$	5996 12338 7730 7738 13933 14100 14287 8463 14445 3483 16194 16222 10836 4887 11020 5429 5653
anpr	5633
anpr$	11628
answer$	12201 1671 13772 2852 2853 2854 8993 15492 15498 15512 15556 15557 15558 15559 15560 15561 15562 15603 15739 15921 15949 10149 10150 4164 4165 16071 16129 16132 16598 16635 11513
answerable$	71 72 73 74 75 1671
answered$	12556 12587 13695 2852 2853 2854 15613 15614 15615 15616 3891 15739 15779 15782 15783 15785 15786 15787 15788 15803 15804 16179
answers$	1671 2852 2853 2854 15556 15557 15558 15603 4164 4165
antagonise$	5129
antagonised$	5129
antagonises$	5129
antagonising$	5129
antagonist$	11209
antagonistic$	5886
antagonists$	11209
anti	16300 4513 10597 4617 16467 16475 4638 16489 10662 10737 10742 10743 4769 4770 10768 5753
anti$	6507 6513 13320 13322 2068 8236 14088 2469 14365 14366 14367 14368 14369 14370 14371 14372 14373 2570 8571 8589 8590 8591 8631 5336 5337
antibiotics$	10850
antici	4573
anticipated$	16528
antidepressant$	11748
antidepressants$	10850 11748
antifreeze$	11718
antips	5753
antipsychotic$	11748
antipsychotics$	11748
antisocial$	12347 12355 13320 13322 14080 14088 14365 14366 14367 14368 14369 14370 14371 14372 14373 8589 8590 8591 14473 16440 16505 5126 5261 5302 11298
anxiety$	5953
any	16386 10649 5616 11669
any$	12795 13038 7529 7877 13771 7966 8069 2807 2808 9158 9171 15155 15463 9621 9635 3642 3644 9821 9893 10084 10085 10255 4385 10387 16241 16324 10492 4518 16358 16402 16403 16405 16446 4636 16509 16512 10676 10703 16569 10762 16612 16615 16624 10786 16636 11509 11510 5650 11674
anybody$	277 278 279 12317 6881 6882 12848 12849 12850 12851 12852 12853 12854 12855 12856 12857 12858 12859 7348 13785 8069 14876 14877 14878 14879 14965 14966 14999 9750 9751 9753 9754 9792 9793 9794 9931 16363 10762
anyone$	277 278 279 12136 12317 6881 6882 12848 12849 12850 12851 12852 12853 12854 12855 12856 12857 12858 12859 7124 7347 13781 13785 8069 14091 14107 14316 14524 14876 14877 14878 14879 14907 14965 14966 15266 9750 9751 9753 9754 9792 9793 9794 9931 15778 16363 10762 11108
anything$	12110 6920 7017 7018 7151 7275 13479 13673 2857 14831 3102 14983 3182 9218 15075 15171 15402 15403 15490 15496 15502 15507 15516 15551 9750 9751 15611 3881 3882 3883 3884 3885 15860 15861 15862 15863 10022 4491 16343 11509 5564
anyway$	12043 12047 14848
apart	10782 10783
apart$	16625 16626
apathetic$	5886 5917
apathy$	5917
apnoea$	11713
apologise$	15739
apologised$	15613 15614 15615 15616 15739 15803 15804
apology$	4164 4165 16071
app$	586 6581 587 6582 588 6583 589 6584 590 6585 12429 12430 12431 10515
appalling$	11976 11977 11978 11979 14365 14366 14367 14368 14369 14370 14371 14372 14373 14463 4160 4161 4162 4163 4317 5308 5343 5570 5917
appallingly$	5265 5917
appeal$	8966 8967 8968
appear$	834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2922 9056 9057 9058 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 3531 3532 3533 4065 4066 16640 5001 5045 5170 5172 5177 5224 5232 5251 5264 5303 5305 5313 5314 5374 5375 5487
appearance$	15296 15297 15343 15344 15345 15346 15347 15348 15349 15350 15351 15352 15353 15354 15455 11825
appearances$	11825
appeared$	3531 3532 3533 4065 4066 5001 5375 5487
appearing$	4065 4066 5001
appearred$	4065 4066
appearring$	4065 4066
appears$	834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 3531 3532 3533 4065 4066 16640 5001 5045 5170 5172 5177 5224 5232 5251 5264 5303 5305 5313 5314 5374 5375 5487
append	10834
appendicitis$	5958
appendix$	16677
appeti	10840
appetite$	1188 1189 16683
appetites$	11400
apple$	11156
apples$	11156
applic	4729
application$	4676
applications$	4676
applied$	3954 3955 3956 4242 16540 10728
apply	4716 4729
apply$	14103 14104 14105 14106 3954 3955 3956 5672
appointment$	9637 3643 9639 3645 3646 15688 15689 15690 15729 15730 15731 16706 11756
appointments$	9637 3643 9639 3645 3646 15729 15730 15731 16706 11756
appreciate$	13772 7943 7944 7945 7946 7947 7948 7949 7950 7951 7952 7953 7954
appreh	10688
apprehend$	16531 5679
apprehending$	5679
approa	11689
approach$	1093 8871 8872 8873 8874 8875 15478 4046 11687
approached$	1093 13212 13213
approaches$	6305 6306 1093 14532 14533 14534 14535 15478 16072 16073
approaching$	1093
appropriate$	6162 14959 14960 14961 14962
appropriately$	12625
approval$	13898 13899 13900
apps$	586 6581 587 6582 588 6583 589 6584 590 6585 12429 12430 12431 10515
april$	12370
arab$	3505 9504 5455 11482
arcade$	12368 12369 4792
architect$	1080
architects$	846 1080
are	4436
are$	6000 6133 6138 361 362 543 6633 834 835 1994 1995 1996 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2392 2460 8456 2471 2475 2485 2506 2512 8522 2546 2565 2574 2575 2576 2577 2578 2579 14479 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 8793 2820 2915 2916 2917 2922 3180 3207 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3463 3497 9519 15385 9566 3596 3632 9642 9863 3914 3915 10041 10159 4227 10268 4281 4282 16181 4395 10417 10476 10541 10550 10561 10580 4626 10685 16640 10934 5003 5045 5070 5170 5172 5177 5224 5232 5251 5264 5287 5303 5305 5313 5314 5374 5401 11425 11473 11474 5559 5586 11646 11671 5744
area	10745
area$	14090 14095 8622 10572 16588 10755 11123 11802
areas$	10755
ares$	16640
argue$	9709 15695
argued$	15695
argues$	15695
arguing$	15695
argume	10919
argument$	9732 15576 9734 11094
argumentative$	14439 14440 14441 14442 14443 11308 5884
arguments$	4917 16762 11094
aripiprazole$	5967
arm$	13290 13370 13371 13372 13373 13374 13375 13376 7537 15361 10376 16676
arms$	13342 13343 15018 15019 15020 15021 15361 16676
around	11610
around$	6172 12057 12251 12522 7060 7334 7493 14089 14118 14488 8653 8682 14527 3269 10196 16368 11043 11350 11506
arrangement$	12523 12548 6706 6707 7216 14948 11361
arrangements$	12523 12548 14948 11361 11764
arrest	16265 4459 4470 16420 4589 4679 16522 16523 16526 10688 16537 10707 4820 16757 16759 16775 16801 11699 5939
arrest$	12828 12829 13725 13726 15318 15319 10465 4583 16497 16513 16516 10674 4690 16531 4695 4703 4705 16545 16550 16561 16575 16576 4767 16634 16643 16645 10815 16853 11666 5673 5679 11702 5834 5940 5988
arrested$	11887 6223 6224 6225 6226 6227 6228 6229 6230 236 237 238 12316 12655 13139 13140 16480 16488 16498 11659 11816 5988
arresting$	4767 5679
arrestped$	4695
arrests$	4604 16443 16497 16513 4690 4695 4705 16550 4767 16634 16853 11666 5988
arrive	16301
arrive$	13772
arrived$	16134 16135 16136 16137
arrogance$	5917
arrogant$	10284 5886 5917
arsey$	5878
arson	16453 16466 16474 16475 11011 11012 11015
arson$	16854 16855 16856 16858
arsonist$	11172 5876
arsonists$	11172 5876
art$	14599 5760
arthri	5957
as	4436 5616
as$	6537 6685 12566 6942 6963 971 972 6968 975 1200 1201 1202 1203 1341 1342 1343 1420 8144 8383 8484 2564 8630 8675 8732 8757 2815 8820 8840 8841 2900 2909 14851 3202 3203 9200 9286 9322 9323 9384 9552 4067 4068 10100 15968 4296 4299 10297 10469 16390 10584 10585 10590 16436 10656 5070 5169 5171 5287 11628
asb	16300 4513 4638 16489 10737 10743 4769 4770 10768
asb$	12347 13320 13322 14078 10508 10633 16580 16586 4749 10764 10765 16611 4816
asbo	10724 10725 5835
asbo$	16567 16568 10726 5150 11830
asbos$	16567 16568 10726
ascert	4655
asd	5951
ashamed$	15989 4153
asian$	3483 3505 9504 9511 9535 9536 9537 3543 5428 5429 5455 11482
aside$	7616 10195 10273
ask$	12115 6273 6274 12118 12119 329 330 331 332 333 334 808 1095 1096 1097 1098 1099 1100 7259 7264 1502 7767 3127 15669 15670 15671 15921 10427 11521
asked$	209 210 211 212 213 6308 329 330 331 332 333 334 12282 12283 6474 6475 6476 6477 6478 6479 6480 6481 808 12681 12910 12911 1095 1096 1097 1098 1099 1100 12948 12967 13212 13213 1502 7536 13443 1663 1692 1693 1694 1695 1696 1697 1698 13696 15565 15774 15779 15782 15783 15785 15786 15787 15788 15797 15798 15799 15959 16179 4420 10427 4558 10564 10918 10930
asking$	329 330 331 332 333 334 6801 807 808 1095 1096 1097 1098 1099 1100 1502 7535 1721 15491 15669 15670 15671 11521 11540
askked$	329 330 331 332 333 334 1095 1096 1097 1098 1099 1100
askking$	329 330 331 332 333 334 1095 1096 1097 1098 1099 1100
asks$	329 330 331 332 333 334 808 1095 1096 1097 1098 1099 1100 12967 1502 3127 15565
asleep$	4149 4150 4325
asperg	5951
aspirations$	14462 11341
aspiring$	5141
assaul	16453 16466 16475 16481 16493 16494 16495 4948 10948 16792 16801 10990 10992 11012 11015 5842
assault$	12315 12818 12884 7042 7268 7269 13113 1383 13230 13231 13725 13726 16414 16457 16791 16833 16835 16854 16855 16856 16858 11076 11131 11837
assaulted$	13004 10943 5021
assaults$	16414 16855 16856 11131 11837
assert	4778
assertive$	10773
assess	16667 16705 5010 11610 11708
assess$	8939 8940 8941 8942 3026 9022 9023 9024
assessed$	2189 2547 4436 4600 4627
assessing$	8939 8940 8941 8942 3026 9022 9023 9024
assessment$	16707 11661 11765
assessments$	11661 11765
assign	4400
assist	4426 4686 10818
assist$	40 4681 4688 4747 4806 16661
assistant$	10880 16724 16739
assisted$	16256 4681 4688 4806
assisting$	4681 4688 4806
assists$	4681 4688 4747 4806
associ	16240 16286 16288 16300 10526 4568 10606 16454 16471 11616 11693 11694
associate$	12237 12266 12268 12269 12270 12301 12551 12552 12553 12554 12555 13906 2129 5125 11121 11135
associated$	2063 2129 11135
associates$	11970 13906 2129 16268 16272 16369 16370 16372 16430 4593 5125 11121 11135 5654
associating$	12551 12552 12553 12554 12555 2129 4593 5125
association$	2066 2067 13906 9931 9936 9937 16150 10334 16217 16218 4593 16449 11121 11135 11157 5622
associations$	2066 2067 13906 16369 16370 10563 11121 11135 11157
assume$	1892 1932 1933 4628
assumed$	1892 1932 1933
assumes$	1892 1932 1933 4628
assuming$	1892 1932 1933
assurance$	2834 2835 2836 2837 2838 2839 2840
assured$	9398 11401 11417
asthma	5957
astonishing$	10231 16075
astray$	13991 13992 13993 13994
asylum	5820
asylum$	11815
at	10572 10912
at$	15 11886 12164 6830 12772 7159 7502 13680 13779 14089 8380 2542 14403 14513 14514 9267 15321 15324 3496 9856 3866 3873 3874 10137 10144 10277 16155 16368 10571 16530 10698 10772 16647 10825 10868 10886 10892 10894 10895 10943 10964 10965 10979 10996 11534 11736 11804 11827 11832
ate$	2392
athena$	16377
athletic$	5432 5907
atrocious$	5917
atrociously$	5265
attach	4829
attach$	1749
attaches$	1749
attachment$	10824 5710
attack	16792
attack$	12315 12818 7268 7269 13113 1383 10784 11076 11709 11729
attacked$	11887 12316 12655 12677 13004 7291 7292 13160 13161 13162 13174 13175
attacks$	10784 11709
attemp	11668
attempt$	6755 761 762 763 764 6760 766 767 13652 1815 7811 7812 7851 15478 9637 3643 9639 3645 3646 15810 15811 15924 15925 15926 15927 15928 15929 15930 10091 10092 10093 10094 10095 4164 4165 11111
attempted$	15899 15900 15901 15902
attempts$	15478 9637 3643 9639 3645 3646 4164 4165 16072 16073 11111
attend	16749 5759 5980
attend$	11973 12237 13772 7932 14356 14359 15461 15492 15498 15512 15546 15547 15556 15557 15558 15603 15739 15949 16132 10889 5001 11513 11514
attendance$	16105 16171 16731 16744 11110 11289 5979
attended$	12556 12564 15613 15614 15615 15616 3891 15739 16179 10889 5001
attender$	14062 11110 11182 11192
attenders$	14062 11110 11182 11192
attending$	15491 10889
attends$	15556 15557 15558 15603 15625 15626 15627 15628 16372 5001
attent	10620
attention$	11858 11918 11919 6305 6306 6309 12165 12166 12451 12452 12453 12454 12455 12456 12457 12458 12463 12466 12548 12651 6809 12687 6845 12691 12737 12752 12792 12898 13023 13056 13057 7293 13395 13452 13453 13852 13863 13864 8046 2052 2053 2054 2055 8051 13898 13899 13900 13927 8198 2571 2589 14449 14450 14453 14532 14533 14534 14535 14730 14731 15738 15777 15781 15782 15783 15785 15786 15787 15788 15924 15925 15926 15927 15928 15929 15930 4417 16463 4629 11072 5250 5319 11315 11316 5341 11625 5951
attentions$	12166
attitude$	11930 12211 873 6883 889 1218 1219 14295 14296 2536 2537 14455 2625 2834 2835 2836 2837 2838 2839 2840 8871 8872 8873 8874 8875 14735 15296 15297 4273 4274 4275 4276 11023 11212 11253 11255 5309 11338 11339 5347 11565
attitudes$	11930 2536 2537 8871 8872 8873 8874 8875 15296 15297 11023 11212 11338
attract$	11857 6015 310 311 6338 6339 813 814 6894 1191 1192 7213 7214 8607 5072 5081
attracted$	11857 6015 310 311 6338 6339 813 814 12727 1191 1192 7213 7214 2018 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2046 5072 5081
attracting$	11857 6015 310 311 6338 6339 813 814 1191 1192 7213 7214 8052 8053 8054 5072 5081
attractive$	5907
attractor$	11662
attractors$	11662
attracts$	11857 6015 310 311 6338 6339 813 814 12727 1191 1192 7213 7214 5072 5081
attractted$	11857 6015 310 311 6338 6339 813 814 1191 1192 7213 7214 5072 5081
attractting$	11857 6015 310 311 6338 6339 813 814 1191 1192 7213 7214 5072 5081
attrib	16478 4744
attributable$	16476
attributed$	4601 16476
auburn$	5476
august$	12370
aunt	10913 16758 16808 10968
aunt$	16756
auntie	16808
author	4716
author$	1080
authorised$	10564
authorities$	14475 14476 9931 9936 9937 16150 10334 16217 16218
authority$	14107 14351 14444 9931 9936 9937 16150 10334 16217 16218 10953 16797 11125 11242 11331 5597
authors$	846 1080
autism	5951
autism$	16721
autist	5951
autumn$	12370 12371
availa	4469
available$	11880 11045
average$	5432
averse$	2513 2514 2515 2516 2517
avoid$	13061 13062 13511 13519 13532 13533 13772 14122 14154 14554 14555 15308 9475 9476
avoidant$	14374 14375 5308 5886
avoided$	12314 6472 478 12556 12564 12578 12579 6779 7373 13217 13218 13219 13220 13221 13695 15767 11585
avoiding$	9475 9476
avoids$	14154
awaiti	4874
awaiting$	10869 5828
awarde	4400
aware	4522
aware$	239 240 241 242 243 244 245 246 247 248 249 250 251 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1715 8646 14490 14491 2971 2972 2973 14954 4566 10657
awareness$	7965 8885 14729 8983 2989 2990 8986 9406
away$	11992 12154 12155 6321 12204 12205 12258 12274 12277 12291 12330 12331 12412 12413 12418 6695 12548 12563 12572 12599 12605 12628 12629 12635 12735 6910 6912 12801 12802 12803 12804 12805 6988 7082 7148 7153 7154 13014 13105 13110 13121 7583 7584 7585 7586 7588 7616 13513 13515 13518 13603 13604 1773 13612 1775 13614 13615 1778 13645 13650 13653 13698 7936 2380 2611 14882 15272 15484 9694 15881 15882 15907 15908 10126 10127 10634 16548 10813 16764 10945
awful$	14463
awkward$	14439 14440 14441 14442 14443 16623 11308
b$	10969 16812 11837
babes$	15018 15019 15020 15021 15131
babies$	14655 14656 14657 14658 14659 14767 14768 14769 14770 14786 14788 14789 14790 14791 14792 14793 15132 11375
baby	16758 11746
baby$	15132 10843 10844 16771 4943 5481 5482
babysitter$	14804 14959 14960 14961 14962
babysitters$	14959 14960 14961 14962
babysitting$	14907 14924
back$	11947 11993 11994 6375 12243 12299 520 521 522 523 6553 6554 12406 12407 6686 6687 6688 6689 6695 12582 12584 12585 12586 12604 12734 12771 13048 13052 13100 13128 13152 7440 7442 1495 13395 7749 7750 7751 7752 7753 7754 7755 7756 13651 13656 7936 7937 14971 15063 9514 15483 3689 15535 10122 10198
backbone$	14264 14265 14266 14267 14268
backchat$	11255
backchatter$	11227
backchatters$	11227
backed$	1495
background$	14426 11299 11829
backgrounds$	14426 11299
backing$	1495
backked$	1495
backking$	1495
backs$	13152 1495 7937 10198
backstabber$	11227
backstabbers$	11227
backward$	16070 5878
bad$	6121 11976 11977 11978 11979 160 161 162 163 164 165 166 12181 12182 6368 6422 499 500 12352 958 7186 7188 7195 7196 7197 7198 7459 7462 13319 7482 7483 7484 13341 13576 13577 13578 13579 13580 13581 13582 13583 7819 13715 13895 13897 13901 13902 13903 2139 2140 2141 8137 8140 8228 14081 2303 2308 2309 2325 2365 2366 2367 2368 2369 2370 14219 14235 14285 2448 2449 2478 2479 2480 2483 14365 14366 14367 14368 14369 14370 14371 14372 14373 14374 14375 8582 14463 9294 9295 3518 15372 9531 9533 10036 4160 4161 4162 4163 16111 16112 16113 16114 4317 5030 5127 5144 5161 5162 5164 5239 11237 5244 5308 5317 5331 5343 5460 5570
badge$	13073
badly$	2572 3503 9910 4196 11307 5329 5456 11489
baffling$	1764 1767 1770 1771
bag$	13381 15388 15389 15397 10716
baggy$	15390 15391 5500
bags$	13381 9541 15388 15389 15397 10731 11490
bail$	8081 3419 11008 16851 5824 11820
bailed	5824
bailed$	11819
bait$	13403 5129 11228
baited$	5129
baiting$	11920 11921 11922 11923 11924 5129
baits$	5129
baitted$	5129
baitting$	5129
balaclava$	15429 11490 5912
balaclavas$	15429 15430 15431 15432 15434 11490 11659 5912
bald$	9525 5907
ball$	502 503 16090
ban$	7268 7269 13113
band$	12185 12514 12515 12516 2212 16238
bandana$	11490 5912
bandanas$	11490 5912
bandit$	5858
bandits$	5858
bands$	2212 16238
bane$	8560
banger$	11135
bangers$	11135
banging$	11135
bangladeshi$	3505 9506
bank$	756 13588 13589 13590 13591 16831
banked$	756
banking$	756
bankked$	756
bankking$	756
banks$	756
banned$	11914 10567 4978
bannin	4734 4735
banning$	10663 10671 4727 10729 10730
bare$	9603 10099 5449
barely$	2999 8994 3000 8995 3001 3089 9084 3090 3091 9560 4090 4833 4894 5380 5738
bargained$	13158 13159
barman$	12185
barred$	11914 383 384 385 386 10567
barrel$	14275 5439
barter$	625 626 914
bartered$	625 626 914
bartering$	625 626 914
barterred$	625 626 914
barterring$	625 626 914
barters$	625 626 914
base	10723
base$	16566
baseball$	5509
basic$	5540
basically$	2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 5378
basis	4729
bask$	1060 1061
basked$	1060 1061
basket$	8330
basking$	1060 1061
baskked$	1060 1061
baskking$	1060 1061
basks$	1060 1061
bath	10975
bath$	16818
batted$	9641
batteries$	11718
battery$	11718
batting$	7086
battle$	5417
battles$	15256
bbrought$	10392
be$	6111 12229 12234 6406 6407 6408 12266 6459 6463 543 6678 6735 834 835 6834 6937 6991 6996 7057 12954 7156 7181 7253 13171 7647 7678 7907 1997 8011 13950 2113 8125 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 8208 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 8467 2475 2485 8487 2546 2565 2574 2575 2576 2577 2578 2579 8596 8597 8762 8763 8764 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 8891 2922 14935 14937 3135 3180 9237 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 9338 3425 3441 3497 9665 9668 15518 15519 15520 9692 9759 9769 3779 3780 3781 3782 9812 9981 10053 10146 10147 4281 4282 10476 10550 10551 10599 4626 16464 10622 16527 10685 10694 10695 10697 4754 10758 4787 10812 5045 5170 5172 5177 5224 5232 5251 5264 5303 5305 5313 5314 5374 5586
beanie$	11490
beanies$	11490
bear$	12309 928 929 930 13232 1921 2918 2919 2920 2921 10278 5588
beard$	9542 11454 11470 11472
bearded$	5907
beards$	9542 11454 11470 11472
beared$	928 929 930
bearing$	928 929 930 2834 2835 2836 2837 2838 2839 2840 14735
bearred$	928 929 930
bearring$	928 929 930
bears$	928 929 930 2918 2919 2920 2921 5588
beat	16775 16784 16792
beat$	4389 10385 10386 4393 10391 16239 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 4505 10503 4510 10510 16359 10636 4658 10659 10699 4738 10734 16785
beaten	4948
beaten$	6046 10943
beating$	1383 13559 15064 11076
beats$	16785
bebrought$	10392
became$	834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 8522 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 5045 5170 5172 5177 5224 5232 5251 5264 5287 5303 5305 5313 5314 5374 5749
because$	6011 351 373 375 6379 391 392 6703 6704 1102 1183 1184 1185 7223 4955 16801
becom	4436 5715
become$	834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 8527 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 15519 5045 5170 5172 5177 5224 5232 5251 5264 5287 5303 5305 5313 5314 5374
becomes$	834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 9733 5045 5170 5172 5177 5224 5232 5251 5264 5303 5305 5313 5314 5374
becoming$	8522 8528 5169
bed	4987 4992 5719
bed$	12339 12451 12452 12453 12454 12455 12456 12457 12458 12744 12745 13180 13181 7757 16806 10969 10970 10971 16828 10987 11714
bedbugs$	10982
bedroom$	10970 16821
bedrooms$	10731
beds$	12339 7757
bedtime$	14991 14992 14993 15013 15015
bedtimes$	15013 15015 15198
bedwetting$	11714
bee$	11176
been	10471 5012 5715
been$	6070 6135 6136 6186 6187 193 202 6219 6220 530 543 12562 12571 12573 12574 12575 6736 6748 769 6767 6768 834 835 7379 7380 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2498 8518 8519 8520 8526 8532 2546 2565 2574 2575 2576 2577 2578 2579 2687 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2922 3003 3180 3269 3270 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 9643 9644 9645 3914 3915 9926 15935 15936 10104 10105 15959 4197 4227 10234 10235 10236 10269 10270 10271 4281 4282 10335 10453 10476 10550 4626 10685 4852 4873 4875 10889 10893 4899 4981 11007 5045 5070 5170 5172 5177 5224 5232 5251 5264 5287 5291 5303 5305 5313 5314 5374 5586 5749 5762 5775 5777 5800 5802 5808 5821 5822 5827
beer$	16692
bees$	11176
befell$	11909
before$	12287 13053 13054 13055 13494 13497 13520 8751 14654 8889 9424 9425 16161 16190 16436 4789 10996
befriend$	12424 591 592 593
befriendded$	591 592 593
befriendding$	591 592 593
befriended$	591 592 593
befriending$	591 592 593
befriends$	591 592 593
beg$	994 995 996 997 999 1000 1001 1002 1003 5083
began$	11998 543 13212 13213
beggar$	11233
beggars$	11146 11233 5595
begged$	994 995 996 997 999 1000 1001 1002 1003 5083
begging$	994 995 996 997 999 1000 1001 1002 1003 5083
begin	4721
begin$	11998
begins$	11998
begs$	994 995 996 997 999 1000 1001 1002 1003 5083
begun	5759
behav$	12556
behave$	12234 12237 12342 12551 12552 12553 12554 12555 6782 788 789 12637 12638 947 948 13066 13067 2234 2268 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 9375 3475 3476 3477 3478 15492 15498 15512 15603 5312 5375 11513
behaved$	12551 12552 12553 12554 12555 12556 12564 12620 12621 6782 788 789 6785 6786 12630 12631 12637 12638 13066 13067 13695 2234 8567 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 3475 3476 3477 3478 15613 15614 15615 15616 11260 5312 11324 5375
behaves$	947 948 13066 13067 2234 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 3475 3476 3477 3478 15603 15625 15626 15627 15628 5312 5375
behavi	16570 4734 16757
behaving$	12556 2234 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 3475 3476 3477 3478 5312 5375
behavior$	11930 2527 2528 2529 2530 2531 2532 2533 2534 2535 11023
behaviors$	11930 11023
behaviour$	3 4 5 6 7 8 9 6007 11851 11852 6014 20 11917 11930 12017 6182 343 344 12186 12187 12188 12189 12190 12191 12192 12193 12211 12221 12222 12223 12224 12606 12607 12608 12609 873 12722 6883 889 12939 12940 12941 12942 12943 12944 1218 1219 13149 7780 1786 1787 13725 13726 13727 13730 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 13809 13810 13811 13812 13952 14002 2527 2528 2529 2530 2531 2532 2533 2534 2535 14427 14428 14429 14430 14432 14433 14434 14735 15296 15297 15654 16332 10508 10612 16472 10633 10663 10671 10672 10720 10724 10725 10729 16580 16585 16586 4749 10764 10765 16611 16749 10907 11003 11023 11024 11135 11161 11162 11212 11303 5309 5771 5772 11829
behavioural$	5309
behaviours$	11917 11930 14427 14428 14429 14430 14432 14433 14434 11023 11024 11212 11303
behavs$	12556
behavved$	12556
behavving$	12556
behind	16288 10589 16438 16465 10623 4637 10651 10652
behind$	13476 13976 14694 14695 14696 15200 15202 15205 9447 15619 15621 10250 16302 16432 10632 4908 11382 11781
being	5715
being$	11906 6186 6187 12052 6455 6473 530 6643 834 835 7156 13021 7249 1296 1297 13351 7681 7683 7684 7685 7686 1997 8008 8011 8091 8093 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 8266 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 8426 2460 2471 2475 2485 8509 2546 2565 2574 2575 2576 2577 2578 2579 8658 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 8814 8890 8897 2922 3180 9207 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 9351 9365 9366 9367 9369 3425 3441 3497 3914 3915 15937 4197 4227 10233 10476 10697 16672 4876 5045 5170 5172 5177 5224 5232 5251 5264 5287 5303 5305 5313 5314 5374 5775 5777 5800 5821 5822 5827
belief$	11560 11590
believe$	12177 12178 12179 12180 1239 1240 1241 1242 1243 1244 1245 13266 13267 13268 13269 13384 13389 2265 2273 2451 15183 15184 15949 16132 4628
believed$	1239 1240 1241 1242 1243 1244 1245 8110 8111 13955 13956 13957 2265 2273 2451 15655 15656 15657 15658 15659 4414 4600 4627 4632 4656
believes$	1239 1240 1241 1242 1243 1244 1245 2265 2273 2451 4628
believing$	1239 1240 1241 1242 1243 1244 1245 2265 2273 2451
belift	10392
bellicose$	5878
belligerent$	5884
bells$	13460
belong	4436
belongs$	16118 11579
below$	4908 11789
bench$	4705 16620 5002
benefit$	13772 4417 16256 4681
benefited$	4681
benefiting$	4681
benefits$	4681 4732
bent$	1259 1260 1261 1262 4383
bepicked$	10392
beraid	10392
bereaved$	4920 5983
bereavement$	16790 5983
besear	10392
besieged$	2133 2134
besotted$	651 652 653 654 655 656 657
bespectacled$	5907
bespok	4896
best$	2769 2968 2969 2970
bet$	3779 9774 3780 9775 3781 9776 3782 9777 3783 3784
beta$	10852
betray$	5574
betrayed$	5571 5574
betraying$	5574
betrays$	5574
better$	6121 6162 12345 12625 12761 7047 7048 7049 13416 13417 13517 13522 13617 13618 7784 13628 13629 13701 15162 15760 4567
betwee	16371
between$	8801 11807
bevisi	10392
bewitch$	1056 1057 1058 1059 5085
bewitched$	1056 1057 1058 1059 5085
bewitches$	1056 1057 1058 1059 5085
bewitching$	1056 1057 1058 1059 5085
beyond$	14111 14112 14113 2310 2402 2403 2573 2580 2730 9140 3175 3176 3177 3212 3356 3746 5202 5203 5223 5243 5342 5408 5528 5565
bid	4729
bid$	4676
bids$	4676
bifida$	11725
big$	6082 13886 8336 8345 8416 8419 8420 2860 2861 2862 2863 9243 9354 9355 9356 3454 3466 3501 5268 5432 5440 5457 5476
bigger$	3395
biggest$	2324 3525 5231 5480 5656
bighead$	11227
bigheads$	11227
bigmouth$	11227
bigmouths$	11227
bike	16358 10785
bike$	16628
bimbo$	11227
bimbos$	11227
biological$	5350
biopsies$	5955
biopsy$	16712 5955
bipola	10933 5954
bipolar$	16776
birth	10463
birth$	14472 5350 11745
birthmark$	5908
birthmarks$	5908
bit$	6469 6964 6969 1360 1370 1432 1472 14647 14648 15236
bitch$	11219
bitches$	11219
bitchy$	5886
bite$	1432 1472
bited$	1432 1472
bites$	1432 1472
biting$	1432 1472
bitten$	1432 1472 11413
bitterly$	4196
black$	3483 3505 9504 3518 15362 9535 9536 9537 3543 3546 15421 15422 15423 15434 5428 5429 5452 5453 5460 5476 11490 5500 11659
blackheads$	11483
blackmail$	11906 11076
blacko	5959
bladder$	16677
blade	16857
blade$	8042 8043 8044 10995 16854
bladed$	16854
blades$	8042 8043 8044
blam$	4355 4356
blame$	387 388 389 390 12661 12662 12663 12664 12665 12666 12667 12668 12669 12670 12671 12672 6831 6832 12697 12698 12699 12700 12715 12716 12717 12718 885 886 887 6903 6904 12766 12767 12768 12797 12798 12799 12800 12806 12807 12808 12809 6976 982 6978 12822 12887 13037 13184 13185 13186 7344 7345 7346 1352 1353 1840 13678 1841 7912 7913 7914 7915 7916 13770 7928 15974 16119 16121 16122 10280 16124 16129 16130 10315 4363 4364 4365 4366 11077 5584 5585 11583
blamed$	12677 885 886 887 13192 13193 13194 13195 13196 1840 1841 4355 4356 4363 4364 4365 4366 5017
blameless$	6976 982 6978 11074
blames$	885 886 887 1840 1841 10280 16124 4363 4364 4365 4366
blameworthy$	5917
blaming$	885 886 887 1840 1841 15885 15886 15974 4355 4356 4363 4364 4365 4366 16210 16211 16212 16213
blammed$	4355 4356
blamming$	4355 4356
blams$	4355 4356
blank$	15460 9636
blanket$	3651
blatant$	2253 2254 2256
blazers$	9604
bleach$	5453 11718
bleached$	5453 5476 11473
bleeder$	11146
bleeders$	11146
blifte	10392
blight$	2383 8560 5213
blighted$	2133 2134 2257
blighter$	11146
blighters$	11146
blind$	7612 1618 1619 1620 10204 11075 11585 5604 11740 11741
blindly$	13311
bling$	13884
blinkered$	5917
block$	13602 14251 14525 15107
blocked$	6486 13611 13695
blockers$	16695
blond$	9525 5453 5476 5907
blonde$	9525 5453 5475 5476 5907
blood$	14249 11239 11736 5764 5957
bloody$	5553
blot$	2135 2383 11227
blow$	13242 15064
blown$	9400
blue$	7658 15362 5454 5476 11490
board$	9931 9936 9937 16150 10334 16217 16218 10446 16413 16637 11626
boards$	11626
boast$	5131
boasted$	5131
boasting$	5131
boasts$	5131
boastted$	5131
boastting$	5131
boat$	14157 8315
boats$	14157 8315
bodge$	5920
bodged$	5920
bodges$	5920
bodging$	5920
bodies$	12183 12184 12450 12594 6754 12752 13587 2903 2904 2905 2906 2907 14984 15280 15281 15282 15283 15296 15297
bodily$	11011
body$	12450 6754 6957 2834 2835 2836 2837 2838 2839 2840 14692 2903 2904 2905 2906 2907 15145 15146 15147 15148 15280 15281 15282 15283 10536 4543 5464
boisterous$	5886
bolshy$	5888
bomb$	11179 11180
bomber$	9544 11490
bombers$	11490
bombs$	11179 11180
bone$	14146 5333
boned$	11435
book$	13487 14186 16546
books$	14186
boorish$	5880 5888
boost	4813
boots$	15040 15042 15043 15044 11490
boozer$	11227
boozers$	11227
bore$	2918 2919 2920 2921
born$	9287 4827 16686 5372 5731 5746
borough$	16628 16807 11802
borstal$	15647
boss$	12144 15188
bosses$	15188 11622
bossy$	5886
botch$	5920
botched$	5920
botches$	5920
botching$	5920
both$	6951 7469 5070 5169 11533 5650
bother$	12647 12754 12755 12756 12757 12758 13854 15065 15066 9224 15566 15567 15568 15569 15696 15832 15903 15921 11115 11538 11539
bothered$	12556 12564 13490 13491 13492 9230 15758 15769 15774 15779 15782 15783 15785 15786 15787 15788 15797 15798 15799 15800 15801 15802 9962 15824 15825 15826 15827 15832 9995 15904 15959 10266 16179 4349 11538 11539
bothering$	11538 11540
botherred$	11538
botherring$	11538
bothers$	8937 14781 9205 9206 11538
bottle$	10849
bottles$	10849
bottom$	2434 2437 5788
bottoms$	15427 3595 15443 5511
bought$	1524 1525 1528 1529 1530 1531 13526 8036 11119
bounce$	9128 3220 9216 9217 9220
bounced$	3220 9216 9217 9220
bouncer$	12185 12514 12515 12516
bouncers$	12185 12514 12515 12516 14494 14495 14496 14497
bounces$	3220 9216 9217 9220
bouncing$	3220 9216 9217
bound$	526 3681 3682 3683 3809 9804 3810 9805 3811 9806 3812 9807 3813 9808 3814 9809
boundaries$	14131 14132 14991 14992 14993 15013 15015 15198 11125
box$	1495 10975 5475 11544 5550
boxed$	1495
boxes$	1495
boxing$	1495
boy	10387 16324 10492 16358 16402 16403 16405 16446 4636 16492 16509 16512 10703 16569 16612 16624 10786 16636 10932 11016 11674
boy$	363 393 431 12499 891 912 6907 1288 1289 1291 2117 13996 13997 2294 14159 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 2594 14581 2923 2924 15134 9439 3459 3553 3600 3601 9699 9790 9791 10418 10989 16859 5132 11139 11145 11156 11168 5174 11185 11225 11231 5250 11297 5311 11452 11475
boyfri	16757
boyfriend$	11997 6442 448 12404 12471 634 635 636 637 638 12507 12508 671 672 673 674 675 12968 12969 12970 12971 12972 12973 12974 12975 12976 12979 13029 13030 7699 4923 16763 16771 16778 10941 11055 11056 5062 5063 11084
boyfriends$	11997 6442 448 12471 634 635 636 637 638 12507 12508 671 672 673 674 675 12968 12969 12970 12971 12972 12973 12974 12975 12976 12979 13029 13030 11055 11056 5062 5063 11084
boys	10402 10410 16389 10547 4555 4556 10594 4622 10643 4660 16570 10775 16618 4817 16658 5658
boys$	11943 12121 12142 12147 12150 12171 363 12226 6387 393 12263 431 6444 6445 6446 12341 6499 6501 6503 12372 12404 12439 12443 6721 6722 6727 6728 6738 6778 6791 6795 891 912 6907 12895 12900 12901 12902 12903 12904 12905 7078 7118 7119 13029 13030 13050 1288 1289 1291 7336 13215 13272 13275 13277 7657 7668 7669 7731 7739 13601 1791 7825 7986 13860 13874 13891 13909 8068 13918 13928 13929 13930 13931 8104 2110 2111 2112 2117 13969 13971 13981 13984 13996 13997 14077 2293 2294 14159 2361 2362 2363 2364 14242 14271 14272 14273 14274 14308 14319 14377 14380 14405 14406 14407 14408 14409 14410 14421 2594 14437 14494 14495 14496 14497 14581 2798 8855 8856 8857 8858 2889 2923 2924 14786 14796 14809 14842 15049 15134 9437 3459 15363 3553 3600 3601 15458 15570 15571 15572 15573 15574 9738 9739 9740 9755 9764 9770 15624 9782 15634 9848 15747 15909 10107 10108 10109 10110 10111 10112 10169 16027 16046 16054 16055 16056 16057 16058 16059 16060 16061 10359 16437 10617 4631 4633 4645 16484 16486 10655 4697 16578 16604 11032 11139 11145 11156 11168 11185 11215 11225 11231 11248 11297 5311 11452 11569 11577
bpicked$	10392
braces$	11472 11483
brag$	5131
braged$	5131
bragged$	5131
bragging$	5131
braging$	5131
brags$	5131
braid	10392
braid$	11470 11472
braide	10392
braided$	5476 11473
braids$	15424 11470 11472
brain$	13468 13469 13470 13471 13472 13473 13474 13475 7633 7634 7635 5959
brainless$	5878
brains$	13468 13469 13470 13471 13472 13473 13474 13475 7633 7634 7635 8133 2484
brand$	15386 11505
branded$	15390 15391 5500
brands$	15386 11490 11505
brash$	5888
brassy$	5878
brat$	5858
brats$	5858
bratty$	5878
bravado$	13149 7878 1884 7880 13885
brawler$	11227
brawlers$	11227
brawn$	8133
brazen$	5888
breach	16300 5825
breach$	4383 16541 5013
breached$	4383 5013 5825
breaches$	4383 5013
breaching$	4383
break	16757 10919 16772
break$	12237 7675 2086 2087 14152 8626 15520 15695 16232 16597 16598 5130
breakdown$	16110 16670 11347 11791 11802 11804
breakdowns$	11347
breakfast$	16812 16826
breaking$	11920 11921 11922 11923 11924 13248 2086 2087 15695 4261 4797 5130 5581
breaks$	2086 2087 15695 4261 5130 5581
breakup$	16762
breath$	15376
breeding$	11239
bribed$	11117
bridge$	14125 14126
bridges$	14125 14126
brief	4507
brief$	4403 4424 10502
briefed$	4558 10564
briefi	11610
briefing$	4424 10502 5631 11627
briefs$	4424 10502
bright$	14213 14214 14215 5476
brightest$	14209
brilliantly$	9049 9050 9051 9052
bring	4686
bring$	11857 6015 11875 6338 6339 801 802 803 804 805 892 1048 1210 1211 1212 1213 1214 7213 7214 1273 1274 1275 2447 2465 2466 2467 2468 2992 10670 4698 4708 4742 5678
bringed$	1210 1211 1212 1213 1214 7213 7214 1273 1274 1275 2465 2466 2467 2468
bringged$	1210 1211 1212 1213 1214 7213 7214 1273 1274 1275 2465 2466 2467 2468
bringging$	1210 1211 1212 1213 1214 7213 7214 1273 1274 1275 2465 2466 2467 2468
bringing$	801 802 803 804 805 892 1048 1210 1211 1212 1213 1214 7213 7214 1273 1274 1275 2447 2465 2466 2467 2468 2992 4698 4708 4742 5678
brings$	11857 6015 6338 6339 801 802 803 804 805 12727 892 1048 1210 1211 1212 1213 1214 7213 7214 1273 1274 1275 2447 2465 2466 2467 2468 2992 4698 4708 5678
broad$	5432 5438
broke	16784
broke$	2086 2087 8625 4261 4383 5130 5581 11802
broken$	8582 8583 8627 4261 4659 10782 5302 11300 5581 11802
bronchitis$	5958
brothe	10913 16758 10916 4937 16786 16802 16808
brother$	12367 7732 7740 4913 4914 16756 10914 4923 10942 10949 16816 11345
brothers$	12367 7732 7740 14472 11345
brough	10684
brought$	11850 11857 6015 11875 801 802 803 804 805 12727 12728 12729 892 12796 1048 12920 12921 1210 1211 1212 1213 1214 7213 7214 1273 1274 1275 1738 1739 1740 1741 1742 1743 1744 1745 2447 2465 2466 2467 2468 2992 10392 4589 16527 10692 4698 16538 10782 10783
brown$	3518 15362 5452 5453 5454 5460 5476
browsing$	10478 4484
bruise$	5962
bruised$	5962
bruiser$	11227
bruisers$	11227
bruises$	5962
bruising$	5962
brunette$	9525 5907
brush$	1621 4257 4278
brushed$	1621 4200 4257 4278
brushes$	1621 4257 4278
brushing$	1621 4257 4278
bsearc	10392
buck$	12957 9532 16088 5578
budding$	8292
budget$	10318 16173 16182 16183
budgets$	16105 10318
bugs$	10982
build	4390 16265 4680 4686 5616 5657
build$	2799 2800 3391 3392 3393 15329 15330 15331 9542 4448 4634 11427
builded$	4448
builder$	12185 12514 12515 12516
builders$	12185 12514 12515 12516
buildi	10436 4686
building$	16173 16279 4448 4634
builds$	15329 15330 15331 4448 4634 11427
built$	3396 3397 9488 16314 10630 5433 11429
bulimi	5736
bulimia$	11731
bulimic$	11731
bulk$	4640 10661
bulky$	5432
bullet$	9202
bulletproof$	14111 14112 14113 11396
bullied$	11884
bullies$	13987 13988 13989 14050 14051 14052 14053 14160 14161 14195 14314 14324 11164 11165 11172 11173 11227 11554
bully$	13987 13988 13989 14051 14052 14053 14152 14160 14161 14195 11164 11165 11172 11173 11227
bullying$	11920 11921 11922 11923 11924 14078 14140 14141 14473 16210 16211 16212 16213 11076
bump$	10843
bunch$	13915 13984 2214 2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 2640 2948 2949 15639 11156 11240 11248 11297 11350
bungle$	5920
bungled$	5920
bungles$	5920
bungling$	5920
bunk$	5043
bunked$	5043
bunking$	5043
bunks$	5043
burden$	8222 4756 11227
burdens$	11227
bureau$	16246 16248
burgla	16232 16240 16250 16294 16438 16453 4617 16462 16466 16474 16475 16481 16489 16493 16494 16495 10742 10992 11011 11012 11015 5842
burglar$	14051 14052 14053 14135 14136 14137 14138 14139 16432 11172 11173
burglaries$	16414 16439 10612 16585 4800 16855 16856 16858 11665 11672 11837
burglars$	14051 14052 14053 14135 14136 14137 14138 14139 11172 11173
burglary$	4419 16414 16415 10612 16457 16835 16854 16855 16856 16858 5650 5660 11837
burgle	5994
buried$	4041 4042 4253
burly$	5432 5907
burn$	2287 2288 2319 2320 16785
burned	4948
burned$	13147 13160 13161 13162 13174 13175 2287 2288 2319 2320 16785 10943
burning$	2287 2288 2319 2320
burnned$	2287 2288 2319 2320
burnning$	2287 2288 2319 2320
burns$	2287 2288 2319 2320 16785
burnt$	13146 13160 13161 13162 13174 13175 2287 2288
bury$	4041 4042 4253
burying$	4041 4042 4253
bus$	12368 12369 14220
busine	10504 10741 11693
business$	12390 12391 13170 7328 13173 8951 8952 8953 8955 14799 15145 15146 15147 15148 15250
businesses$	16244 16326 16347 16584 16613
businessman$	5898
businessmen$	5898
businesswomen$	5898
busy$	16126 10284
but$	6200 768 6877 6878 13423 8436 8781 2787 2788 2789 2790 2793 2794 2795 2796 8796 8797 8798 8799 8836 8852 8876 9097 9177 9352 3358 15694 10243 11559
button$	13249 13250 13251 13252 13253
buttons$	13249 13250 13251 13252 13253
buvidal$	5967
buy	10583
buy$	12120 6997 1524 1525 1528 1529 1530 1531
buying$	6997 1524 1525 1528 1529 1530 1531
buys$	1524 1525 1528 1529 1530 1531
buzz$	6075 81 6079 12311 12312 12313 12860 12861 12862 12919 13852 13878 5467
bvisit	10392
by	10803 5693 5700
by$	12057 12141 6646 6647 6651 7157 8013 8014 8035 13920 14364 8594 8721 9007 15073 9343 3349 9422 15489 15752 15964 10123 10124 10125 16033 16036 16037 16038 16039 10374 10426 4495 4551 4584 16455 10614 10654 16508 10861 16716 10884 5033 11534 11566 11624 11796 11798
c$	11837
cahms	5971
caked$	3527
calculated$	6119 125
calculating$	5886
call	4515
call$	6758 1046 1047 1152 13101 13106 7283 7284 1290 7286 1292 1293 1294 7387 7388 7850 13694 9167 3173 15729 15730 15731 15921 16070 16072 16073 4425 10478 4484 11577
called$	6474 6475 6476 6477 6478 6479 6480 6481 12883 1046 1047 13695 15959 16179 10474
caller$	11148 11182
callers$	11148 11182
callin	16276
calling$	1046 1047 8894 4425 10449
callous$	5886 5917
callousness$	5917
callout$	11794
callouts$	11794
calls	4560
calls$	15729 15730 15731 16072 16073 16116 16117 4425 16288 10455 16399 4741 10737 11577 11578
came$	380 12620 12621 6785 6786 12630 12631 867 13063 1316 1338 13509 2733 2736 3583 3592 16179 4589 4625 4862 5067 5097
camera	10536 10552
camera$	16373 16379 10537 16381 4551 16395 4564
cameras$	16373 16379 10537 16381 4551 16395 4564
camhs	10858 5971
camhs$	9939 16701
camouflage$	11490
campaign$	5704
can	4462
can$	6134 280 816 817 818 923 924 927 964 12960 7295 1325 1327 1328 1346 1347 7349 7350 7351 7352 7353 1559 1561 1564 1592 1597 1598 1599 1600 1601 1654 1701 1843 1847 8523 2601 2668 2671 2672 2674 2682 2767 2944 2974 2998 3010 3013 3047 3053 3100 3133 3226 15173 3343 3412 3413 3414 15274 9450 3471 15317 9757 3785 3818 3821 9836 3988 4286 4455 10486 4551 4580 4683 10684 4699 4786 10849 4910 5523 5707
canada$	5501
cancer	10933 5957
cancer$	2385 16751 16776 11227
candidates$	10718
candle$	13336
cannab	16857 11018
cannabis$	34 6086 12451 12452 12453 12454 12455 12456 12457 12458 12463 12835 12840 8204 16387 10854 16698 16700 10995 16861 11033 5758
cannon$	11181
cannons$	11181
cannot	4844 4910
cannot$	916 963 12958 1557 1562 1652 1699 1842 1850 1851 1852 1948 2005 3710 3721 9723 15581 15582 15583 15584 3817 3986 4058 10905 5098
canny$	9142 9143 9144 3470
cans$	10849
cap$	3574 15413 15414 15415 15424 15429 9595 9596 3602 3603 11490 5499 11495 11504
capab	10625
capabi	16632
capability$	5936
capable$	2277 2947 2976 8980 9003 9004 3015 3028 3031 3032 9028 3034 3035 3046 3400 3431 3432 3433 3434 3435 9817
capaci	16632
capacity$	2941
capital$	14150
caps$	3574 15413 15414 15415 15416 15417 15424 15429 15430 15431 15432 9595 9596 3602 3603 11490 5499 11495 11504
capsules$	10850
captivate$	1056 1057 1058 1059 5085
captivated$	1056 1057 1058 1059 5085
captivates$	1056 1057 1058 1059 5085
captivating$	1056 1057 1058 1059 5085
captur	10436 5657
capture$	15318 15319 16279
captured$	10540
car	10785 11809
car$	12395 12396 12397 12398 12512 12513 12832 13046 13427 13912 13913 13914 16628 16815 5642
caravan$	16805
card$	10478 4484 16718
care	4960
care$	6088 6089 6090 6091 6092 1040 7037 7656 1662 13701 13709 13710 13711 13712 7943 7944 7945 7946 7947 7948 7949 7950 7951 7952 7953 7954 8285 8624 8665 8969 8970 8971 8974 8975 8977 8978 8981 8992 14883 9047 14904 14905 14906 14907 14924 14930 14931 14932 14933 14934 14988 14989 14990 9705 9706 9707 15566 15567 15568 15569 15585 15586 15587 15744 9940 15784 15832 9990 15903 15924 15925 15926 15927 15928 15929 15930 15931 10091 10092 10093 10094 10095 16146 16147 16148 16149 10327 4333 4334 4335 16701 16708 16720 16752 16783 16796 10955 16823 5351 11538 11539 11586 5766 11799 11800 5806 5985
cared$	15758 15774 15779 15782 15783 15785 15786 15787 15788 15797 15798 15799 15827 15832 4333 4334 4335 11538 11539
career	16471
career$	6521 11161 11162 5178 5655
careful$	11859 6021 6022 6023 6024 14891
carefully$	12625
careless$	101 102 104 105 6368 913 1025 1312 1782 1875 1876 15873 15874 5109 5112 5879 5917
carelessly$	5917
carelessness$	6007 11851 11852 12212 12213 12214 12215 12216 12217 12606 12607 12608 12609 12689 6847 6885 6886 6906 12750 12939 12940 12941 12942 12943 12944 13149 7783 7878 1884 7880 5917
carer	4935 16786 5811
carer$	8575 8576 16754 16756 16796 4964 4966 4967 11799 11806
carers$	12925 2278 2279 8575 8576 9031 16796 11214 11799
cares$	15585 15586 15587 4333 4334 4335 4964
caribbean$	3505
caring$	8397 4964 11523
carpet$	16095
carrie	16288 4530
carried$	6190 12051 12069 12087 12587 875 876 12872 12874 7199 7201 7203 2047 2048 2049 3550 3551 15899 15900 15901 15902 16552 5068 11064 5492
carries$	12068 12086 708 709 875 876 7199 7201 7203 2047 2048 2049 2236 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2779 3254 3255 3256 3475 3476 3477 3478 3550 3551 9850 10462 16315 16444 10604 5068 11064 5492 5588
carry	4530
carry$	11944 11960 6189 12067 12085 6392 12237 12266 12268 12269 12270 6436 6437 6438 708 709 12551 12552 12553 12554 12555 875 876 6991 6992 12933 12934 12935 12936 12937 12938 12953 7199 7201 7203 13047 13126 13384 13389 13818 13820 13826 13828 2047 2048 2049 13939 13940 2235 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2778 3254 3255 3256 3475 3476 3477 3478 3550 3551 15520 9849 4721 5068 11064 5492 5588
carryi	16288 10589 16465 10990 11014
carrying$	12052 12296 12551 12552 12553 12554 12555 6992 13321 13351 2047 2048 2049 8095 3550 3551 16224 16302 16432 16444 4637 10651 10652 16833 11011 5068 5492
cars$	12512 12513 12832 13912 13913 13914
case$	14040 14172 14173 14309 14376 10331 16291 10509 4635 4669 4676 10675 16524 16847 11187 11189 11301 11302 5648 11825 11831
cases$	14040 14172 14173 14309 14376 16291 11187 11189 11301 11825
cash	4722
cash$	270 271 272 273 274 275 276 12145 12146 6313 6314 6315 6316 6317 6319 6320 12311 12312 12313 6549 12451 12452 12453 12454 12455 12456 12457 12458 12463 12466 12550 12860 12861 12862 12949 12950 12951 12952 12957 13042 13381 13384 13389 13392 13393 13394 13395 13856 13857 13884 8045 13911 16305 10717 10995 5285
cast$	11943 1246 1247 2120 9755 9764 9770 15634
casts$	2120
casual$	1025 16065
casually$	3503 5456 11489
casualty$	16710 16711
catalogue$	3911
catcalls$	12165
catch	16265 16380 16526 10688 11699
catch$	6894 4466 16382 16392 4692 16531 16532 16643
catches$	4692
catching$	4692
category$	8536 4955
catheter$	5964
catty$	5886
catwalk$	15451
caught	16537 16538
caught$	11884 11887 543 13065 13139 13140 13160 13161 13162 13174 13175 14109 14110 14987 16488 5019 5291 5841
cause$	11850 11875 855 991 1080 13093 14039 2251 2252 14152 9167 3173 15519 4651 16515 4748 4755 11186 5218 5221
caused$	11850 11875 855 12727 12728 12729 991 12920 12921 2251 2252 5218 5221
causer$	14162 11151
causers$	14162 11151
causes$	855 12727 991 14039 2251 2252 16515 11186 5218 5221
causin	10623 4637
causing$	11920 11921 11922 11923 11924 855 991 7170 14085 2251 2252 15695 10632 5218 5221
cautio	10992 11817
caution$	6062 16835 16853 11830
cautioned$	16480 5824
cautions$	16853
cautious$	11861 16065
cavalier$	1025 5917
cbo	10724 10725 5835
cbo$	16567 16568 10726 11830
cbos$	16567 16568 10726
cbt$	11754
cce$	12347 13320 13322
cctv	10536 10552 4649 10644
cctv$	10419 10420 10421 4427 4428 16275 4442 4487 10510 16379 10537 4544 4554 16395 4564 5633 11636
cease$	1773 1775 1778 2895 2896
ceased$	2895 2896
ceases$	2895 2896 16591
ceasing$	2895 2896
cell$	15648 16246 16248 16333 5633
cells	11006
cells$	14145 16849
central$	16303
centre$	13527 14090 16584 16588 4792 16653 16656 11830
cerebral$	5957
certain$	3681 3682 3683 3743 9774 9775 9776 9777 3783 3784
certainly$	3868 3876 9871 3877 3878 11530
certainty$	3744
chain$	16299 11490 11616 5648
chains$	16299 11490
challe	16407 10705
challenge$	15695 16548 4802
challenged$	15695 16488
challenges$	15695 4802
challenging$	8140 14365 14366 14367 14368 14369 14370 14371 14372 14373 14439 14440 14441 14442 14443 2606 2607 2608 2609 2610 15695 5302 5306 5308 11308 5886
chance$	6146 6147 6148 154 12093 12094 12095 12096 12097 12098 6310 316 317 12753 13088 13089 13090 1452 7538 7539 7540 13540 13541 13542 13543 13544 13545 13778 13779 9728 9746 9842 3848 4238 4239 4240 4241 16096 16097 4712 4745 11111 11574
chanced$	1452
chancer$	11227
chancers$	11227
chances$	6146 6147 6148 154 12059 12091 12092 12093 12094 12095 12096 12097 12098 6310 316 317 12753 13088 13089 13090 1452 13778 13779 4238 4239 4240 4241 16096 16097 11111 11574
chancing$	1452
change$	11989 446 12342 6624 12468 12779 1044 13511 13751 13752 13753 13754 14351 14359 15461 15492 15498 15512 15546 15547 15600 15623 9781 15631 9810 9811 15669 15670 15671 15680 15685 9843 15949 11513 11514 11521
changed$	446 1044 9702 15629 15655 15656 15657 15658 15659 10961 5779
changes$	446 1044
changing$	1044 13964 15669 15670 15671 9829 11521 5779
chaos$	12691 12898 13013 13878 13926 11086 11115 11213
chaotic$	2582 8583 5302 11298 5304 5306 5886 5917
chaperone$	14804 14924 14959 14960 14961 14962
chaperones$	14924 14959 14960 14961 14962
chaperoning$	14924 14999
character$	14071 14313 11240
characters$	8258 14313 15279 11240
charg	16526
charge	16288 10589 4679 16522 10681 10692 16537
charge$	1473 1474 1475 1476 1477 1478 1479 3146 15830 16432 16516 10674 16545 4767 16853 11670 5708 11823
charged$	1473 1474 1475 1476 1477 1478 1479 16480 16498 16535 5826 11822
chargeing$	4767
charges$	1473 1474 1475 1476 1477 1478 1479 16443 16524 4689 16547 4767 16853 11670 11673 5708 11823
charging$	1473 1474 1475 1476 1477 1478 1479 10681 5673
charity$	9931 9936 9937 16150 10334 16217 16218
charm$	1056 1057 1058 1059 8651 5085
charmed$	1056 1057 1058 1059 5085
charming$	1056 1057 1058 1059 5085
charmmed$	1056 1057 1058 1059 5085
charmming$	1056 1057 1058 1059 5085
charms$	12594 12595 1056 1057 1058 1059 5085
chart	4531
chart$	4434 10443 4565 11617
charted$	16319 4565
charts$	11617
chase$	11918 11919 1118 1433 1434 1435 1436 1437 1438 1439 13852 5087
chased$	1118 13092 1433 1434 1435 1436 1437 1438 1439 13526 5087
chaser$	16072 16073
chasers$	16072 16073
chases$	1118 1433 1434 1435 1436 1437 1438 1439 5087
chasing$	1118 1433 1434 1435 1436 1437 1438 1439 16072 16073 5087
chat$	12427 12428 591 592 593 10466 4473
chated$	591 592 593
chating$	591 592 593
chats$	591 592 593 4473
chatted$	591 592 593
chatting$	591 592 593
chav$	5858
chavs$	5858
cheap$	13404
cheat$	14152 11172
cheating$	5878
cheats$	11172
check	16320 5612 11610
check$	15921 4438 10435 4445 4449 4453 4457 16373 4572 4597 16689 11621 11632 11676
checke	10396
checked$	13695 15959 16179 16225 4449 10451 10516 10555 4572 10658 16574
checkes$	4449
checking$	4449 4453 4572
checks$	4449 4453 16373 4553 4572 4597 11621 11632 11676
cheek$	14295 15361 11255
cheeks$	15361
cheeky$	2358 5238 5886
cheerfully$	1204 1205 1206 1207 1208 1209
chemotherapy$	5955
chested$	11434 11444
chicken$	12368 12369
chief$	5214
child	16570 10904 10932 11016 11746
child$	363 393 431 611 891 912 6907 1288 1289 1291 2117 13996 13997 2294 14159 14242 14271 14272 14273 14274 14377 14379 14380 14405 14406 14407 14408 14409 14410 14421 2594 14581 14650 14655 14656 14657 14658 14659 14733 14734 2923 2924 14767 14768 14769 14770 14788 14789 14790 14791 14792 14793 14802 15069 15070 15132 15209 15210 15211 15212 3375 3376 3377 3378 3379 15218 15219 15220 15221 9438 3459 15321 15324 3553 3600 3601 9701 10844 16747 16797 4961 4962 16859 5053 5132 11138 11156 5165 5168 11168 5178 11225 11248 11297 5311 11343 11375
childhood$	12831 3362 3363 9359 3365 3366 9362 15207 15290 11403 5716
childish$	8920 8921 8922 15290 5412 5886
childlike$	14694 14695 14696 8920 8921 8922 9112 9113 9114 9115 11382
children$	11943 363 12226 6387 393 431 12341 6499 6501 6503 6721 6722 6727 6728 6738 6778 6791 6795 891 912 6907 7078 1288 1289 1291 7336 7657 1791 7825 7986 13918 13928 13929 13930 13931 8104 2110 2111 2112 2117 13969 13971 13981 13996 13997 14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14028 2293 2294 14159 2361 2362 2363 2364 14242 14271 14272 14273 14274 14377 14380 14405 14406 14407 14408 14409 14410 14421 2594 2628 14581 8780 2798 14649 14655 14656 14657 14658 14659 14733 14734 14737 2923 2924 14767 14768 14769 14770 14786 14788 14789 14790 14791 14792 14793 14801 15025 15028 15029 15069 15070 15071 15072 15132 9311 9312 15208 15210 15211 15212 3375 3376 3377 3378 3379 15218 15219 15220 15221 9437 3459 15321 15324 3553 3600 3601 15570 15571 15572 15573 15574 9738 9739 9740 9755 9764 9770 15624 9782 9848 15747 3946 3947 15909 10107 10108 10109 10110 10111 10112 10161 10168 16046 16054 16055 16056 16057 16058 16059 16060 16061 10299 10358 10359 4960 11032 11123 11138 11156 11168 11215 11225 11248 11297 5311 11343 11375 11533 11568 11569 11571 11577 11806
chin$	15361
chinese$	3505 9506 11482
chip$	2413 8613 2619
chips$	2413
chis	5614
chis$	11609
chlamy	5966
choice$	3 4 5 6 7 8 9 11930 6101 6102 108 109 6105 111 112 113 6109 6110 116 11955 11956 11957 11958 11959 11961 11962 6120 11964 11965 11966 11967 11968 11969 132 133 134 159 12005 12006 12007 12008 12009 12010 12011 12012 12186 12187 12188 12189 12190 12191 12192 12193 6354 12198 12199 12200 12208 12209 6391 397 398 6423 12267 430 6426 6427 6428 6429 12845 7110 7111 7283 7284 1290 7286 1292 1293 1294 13210 13211 7580 1586 1587 14498 14664 9009 9010 9011 14855 14856 11023 11024 11025 11026 11028 11377
choices$	3 4 5 6 7 8 9 6007 11851 11852 11930 11955 11956 11957 11958 11959 11961 11964 11965 11966 11967 11968 11969 142 143 144 145 6155 6156 6157 6158 6159 6160 6161 12005 12006 12007 12008 12009 12010 12011 12012 12013 12014 12017 12020 12021 12022 12023 12024 6182 12186 12187 12188 12189 12190 12191 12192 12193 430 6426 6466 6467 12606 12607 12608 12609 6883 889 12939 12940 12941 12942 12943 12944 13149 7780 1786 1787 13725 13726 13727 13730 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 14664 14707 14708 9009 9010 9011 14855 14856 14884 11023 11024 11025 11026 11377
choked	4948
choked$	10943
choose$	135 136 137 155 156 12031 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12422 12423 12546 12547 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 1191 1192 1215 1216 1217 1230 1231 1232 1233 1234 13519 13553 2051 2056 14779 8993 14843 14844 15306 15518 15714 5034 5083
choosed$	1215 1216 1217 1230 1231 1232 1233 1234
chooses$	135 136 137 155 156 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12422 12423 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 1191 1192 1215 1216 1217 1230 1231 1232 1233 1234 13553 2051 2056 15714 4292 4293 4294 4295 5034 5083
choosing$	135 136 137 155 156 12186 12187 12188 12189 12190 12191 12192 12193 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 994 995 996 997 999 1000 1001 1002 1003 12847 12917 1215 1216 1217 1230 1231 1232 1233 1234 8052 8053 8054 14846 14847 4292 4293 4294 4295 5034 5083
chose$	135 136 137 155 156 12031 6386 12230 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12546 12547 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 1191 1192 1215 1216 1217 1230 1231 1232 1233 1234 13212 13213 13429 13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 13553 2051 2056 15714 16086 4292 4293 4294 4295 10313 16157 5034 5083 11585
chosen$	135 136 137 155 156 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12556 12564 994 995 996 997 999 1000 1001 1002 1003 1215 1216 1217 1230 1231 1232 1233 1234 5034 5083
chronic$	16666 5730
chubby$	9489 9525 5907
chunky$	5432
churlish$	5880
cid	16247
cider$	16692
cigarette$	12860 12861 12862
cigarettes$	270 271 272 273 274 275 276 12145 12146 6313 6314 6315 6316 6317 6319 6320 12451 12452 12453 12454 12455 12456 12457 12458 12463 12466 12860 12861 12862 13911
cin$	5985
circles$	9541
circul	4488 4589 5671
circulate$	4404 10400 4406
circulated$	4404 10400 4406 16245 4502
circulates$	4404 10400 4406
circulating$	4404 10400 4406
circulation$	11666
circumstances$	15713 15736 11810
citalo	5753
citalopram$	11748
city$	9484 16628 16807
civil	4734 5693
civil$	10671 10729 5684
clad$	3555 3556 3557 11440 11451 5494
claim$	12883 7837 13681 13682 13683 13684 13685 8105 8106 8107 13958 11815
claimed$	12883 8105 8106 8107
claiming$	12883
claimmed$	12883
claimming$	12883
claims$	12883 8105 8106 8107 13958 4879
clamp$	5689
clamped$	16655 5689
clamping$	5689
clamps$	5689
clarif	4464 4655
class$	6539 14003 14007 14223 8488 14444 14766 15237 16141 16736 16857 11018 11782 5842 5946
classed$	2550 4436
classmates$	12367 14951 14957 11032 11171
classroom$	16736
clear	4443 4467 4815
clear$	1764 1767 1770 1771 3518 3743 10253 4632 4740 16598 10787 5460 5540 5671 5677 5696
cleared$	4818
clearly$	812 3728 3729 3730 3731 3868 3876 9871 3877 3878 9919 4281 4282 5093 5586
cleft$	5957
clever$	13077 13078 13079 2861 2862 2863 9142 9143 9144
climb$	6989 2074 2075
climbbed$	2074 2075
climbbing$	2074 2075
climbed$	2074 2075
climbing$	6989 2074 2075
climbs$	2074 2075
clingy$	5886
clinic	4868 5715
clinic$	16689 10863 16707 16711 5597 11713
clinically$	5739
clip$	6620 6621 627 628 16275 4492
clips$	6620 6621 627 628 4492
clique$	2212
cliques$	2212
cliquey$	5878
clones$	15449
close	4592
close$	7446 7466 2902 16130 4326 4413 10572 10587 11572
closed$	8343 4242 4326 4376 11526 11529 11572
closes$	4326 11572
closing$	15885 15886
closure$	10671 4727 5709
cloth$	14250
clothe$	11628
clothes$	6014 20 6032 12311 12312 12451 12452 12453 12454 12455 12456 12457 12458 873 6883 889 1218 1219 8045 15280 15281 15282 15283 15296 15297 9547 9548 15413 15414 15415 15416 15417 15421 15422 15423 15424 15435 15455 10809 11490 11495 11628
clothing$	15280 15281 15282 15283 9547 9548 15413 15414 15415 15435 15455 11490 11492 11495
clout$	12956 12965 13273 13411 13885 11082 11083
clown$	11227
clowns$	11227
clozapine$	5967
club$	4343 5597
clued$	2702 2708 9314
clueless$	5878 5917
cluster$	10795
clusters$	10795
co$	7930 14343 9619 9650 9656 9661 9670 9765 11293 5693
coach$	12144 12185 12446
coaches$	12185 12446
coat$	15413 15414 15415 15424 16826 11490 11495 11503
coats$	9547 9548 15413 15414 15415 15416 15417 15424 11490 11495 11503
coaxing$	13370 13371 13372 13373 13374 13375 13376 13377 13510
cocain	10845 16857 11018
cocaine$	12840 16688 10854 16700 16861 11033
cocktail$	11159
cocky$	5886
coddling$	14907
code$	11426
codein	10845 10852
codeine$	16688 16695 16698
codes$	11426
coelia	5730
coeliac$	11725
coerced$	11884 13829 13830 13831 13832 13851
cognitive$	5713
cohort	10387 16324 10492 16358 16402 16403 16405 10594 16446 4636 10643 16509 16512 10703 16569 16612 16624 10786 16636 16648 11674
cohort$	14007 8167 2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 14766 15639 16412 16419 16437 4631 16486 4697 16582 16604 16605 4788 11297 5659
cohorts$	16412
coil	4853 10848
coil$	16691
coincide$	4394
coincides$	4394
cold$	15957 16154 16824 5280
coliti	5730
colitis$	11725
colleagues$	8806 8807 8808 4512
collec	11610 5616 5657
collect$	4402 10442 4525 10814
collected$	6696 6697 6698 6699 6700 4402 10442 16314 4525
collecting$	14999 15013 15015 15022 4402 10442 4525
collective$	5540
collects$	4402 10442 16315 4525
colleg	4738
college$	9931 9936 9937 9939 16150 10334 16217 16218 10733 16726 16727 16728 16730 16732 16740 16743 5597 11775 11776
colleges$	16737
collude$	847 848
colluded$	847 848
colludes$	847 848
colluding$	847 848
colonoscopy$	5955
colostomy$	5964
colour$	11457
coloured$	5476
colours$	15435 11457 11490
combat	4742
combative$	5884
combination$	11159
combustible$	5164
come$	6150 11999 12135 380 6434 6439 6440 6474 6475 6476 6477 6478 6479 6480 6481 12558 6725 6990 1157 1316 1338 13261 13445 7764 13700 13772 2186 2386 2387 2388 2389 2390 2391 2455 2731 2734 3002 9056 9057 9058 3174 15041 9337 3381 3382 3583 3592 3604 3605 3606 3607 3608 15492 15498 15512 15519 15603 15613 15614 15615 15616 3892 15803 15804 4625 16640 4862 5067 5097 11513
comes$	380 865 1316 1338 13177 13509 2187 2561 2732 2735 3174 3583 3592 3604 3605 3606 3607 3608 15603 16372 16640 4862 5097 5819
comeuppance$	13143
comfort$	10318
comfortable$	1220 1221 1222
comforted$	15024
comforting$	15022 15024
coming$	11984 380 12583 6990 13141 13142 1338 3174 15491 4862 16781
comings$	10521 4568
comman	10455 10482
command$	16325 10790 11643
commands$	16298
comment$	3615 3616 3617 3618
commented$	3615 3616 3617 3618
commenting$	3615 3616 3617 3618
comments$	12165 12737 13056 13057 3615 3616 3617 3618
commentted$	3615 3616 3617 3618
commentting$	3615 3616 3617 3618
commit	10589 16465 10623 4637 10651 10652
commit$	12237 15492 15498 15512 15520 16411 16441 16468 16515 16662 11513
commits$	16411 16515 16662
committal$	16507
committed$	16662 5020
committing$	16302 16432 10632 16549 5020
committs$	5020
common$	7354 7355 7356 7357 7358 7359 7360 7361 7362 7363 7364 7365 7366 13468 13469 13470 13471 13472 13473 13474 13475 7633 7634 7635 7958 14277 2489 15875 15876 15877 16146 16147 16148 16149 11011 11586
commun	4411 10741 5008
communicate$	591 592 593
communicated$	591 592 593
communicates$	591 592 593
communicating$	591 592 593
communication$	4273 4274 4275 4276 5540 11565
community$	14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14031 14090 14094 14095 10406 10522 4653 4672 4726 16584 16613 11003 11123 5833 5835
companion$	11970
companions$	11970
company$	11840 11970 6309 12247 12265 12752 12890 12891 12892 13029 13030 13326 13883 8046 2052 2053 2054 2055 8051 13898 13899 13900 8059 8060 14730 14731 15250 9931 9936 9937 16150 10334 4343 16217 16218 11122 5596
compar	4456
compare$	10435 4572
compared$	16225 10451
compareed$	4572
compareing$	4572
compares$	4572
compass$	13802
compete$	994 995 996 997 999 1000 1001 1002 1003 5083
competed$	994 995 996 997 999 1000 1001 1002 1003 5083
competent$	3325 3326
competes$	994 995 996 997 999 1000 1001 1002 1003 5083
competing$	994 995 996 997 999 1000 1001 1002 1003 5083
complacency$	15974 5917
complacent$	10284 5917
complain$	13163 13164 13165 13166 7837 13681 13682 13683 13684 13685 3615 3616 11093 11531
complained$	7296 7297 3615 3616 11531
complaining$	3615 3616 15695 11531
complainned$	3615 3616 11531
complainning$	3615 3616 11531
complains$	3615 3616 11531
complaint$	2115 2116 15880 15963 11129 11577
complaints$	2115 2116 15880 15963 16116 16117 4741 11129 11577 11578
comple	16552
complete$	12848 12849 12850 12851 12852 12853 12854 12855 12856 12857 12858 12859 2253 2254 2256 3651 4309 4448 5540
completed$	12057 15613 15614 15615 15616 3891 15899 15900 15901 15902
completeed$	4448
completeing$	4448
completely$	2651 9910 5393 5531 5534
completes$	4448
complex$	8470 5306 5716
complexion$	9542 11455 5908
complexions$	11455 5908
compliance$	11134 11291
compliant$	8586 11290
complicit$	41 509 510 511 512 513 527 12528 848 12806 12807 12808 12809 11065 11077
complicity$	12210 847 10650
complied$	12564
complies$	15625 15626 15627 15628
comply$	12237 13772 15461 15492 15498 15512 15546 15547 11513 11514
comprehension$	11560
compromise$	10 5024 5025
compromised$	10 5024 5025
compromises$	10 5024 5025
compromising$	11840 10 5024 5025
compulsive$	5178
computer$	11633
conceal$	1803 1804 3587
concealed$	1803 1804 3587 11507
concealing$	1803 1804 3587
concealled$	1803 1804 3587
concealling$	1803 1804 3587
conceals$	1803 1804 3587
concer	10804 4846 4911 4945 5753
concern$	6095 13459 7961 15033 9979 9980 15924 15925 15926 15927 15928 15929 15930 15931 15963 11577
concerned$	8928 8929 8930 14774 14775 14776 8934 8935 15009 15010 9168 10263 10264 10342 4348 16465
concerning$	14365 14366 14367 14368 14369 14370 14371 14372 14373 5308
concerns$	13459 13809 13810 13811 13812 9979 9980 15963 16116 16117 16647 11577 11578
concerta$	11748
conclusion$	16200
conclusions$	16200
concus	5959
condescending$	5918
condit	10822 5825
condition$	16665 16851 11729 11742 11756 11819
conditional$	5822 5823
conditions$	13924 4984 16851 11810 11819
conduc	4530 16552 4721
conduct$	3 4 5 6 7 8 9 6007 11851 11852 6014 20 11930 343 344 12211 12606 12607 12608 12609 6883 889 12939 12940 12941 12942 12943 12944 1218 1219 13725 13726 13730 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 13952 2527 2528 2529 2530 2531 2532 2533 2534 2535 2737 2738 2739 2740 2741 2742 11023 5309 5710
confer	16799
confidence$	2691 2693 2834 2835 2836 2837 2838 2839 2840 15296 15297
confident$	11401
confidential$	5617
confidentiality$	16093
confir	4464 4655
confirm$	16421
confirms$	16421
confiscate$	4482
confiscated$	4482 10531 16560
confiscates$	4482
confiscating$	4482
conflict$	12691 12996 13858 14142 15696 4984 11086 11135
confro	16407 10705
confront$	16548
confrontation$	12691 13858
confrontational$	14374 14375 14439 14440 14441 14442 14443 11308 5884
confrontations$	13858
congregate$	14479 11425
congregated$	14479 11425
congregates$	14479 11425
congregating$	14479 11425
connected$	2129 4601 16465 10631 11135
connection$	5018
conned$	14985
conniving$	5888
conscience$	14264 14265 14266 14267 14268 2484
conscienceless$	5878
conscious$	6119 125 6365
consensual$	5366 5852
consent$	12210 643 644 645 646 647 648 2661 2662 2663 2664 14779 14884 14938 9105 9106 15163 15164 11088
consented$	643 644 645 646 647 648 12487 650 685 710 2661 2662 2663 2664 3125 3126 11088
consenting$	643 644 645 646 647 648 5366 5384 5852
consents$	643 644 645 646 647 648 2661 2662 2663 2664
consequences$	11931 11932 11933 11934 11936 11937 11938 11940 12015 179 12025 6234 6235 6236 6237 6238 6239 6240 6241 6242 6243 6244 6245 6246 13498 13786 13787 13788 13789 13790 13791 13792 13793 13794 13795 13796 13797 14107 14489
consid	4436 4589 4807
consider$	13772 2291 2419 2422 15492 15498 15512 15949 11513
considerable$	8272
considered$	8110 8111 2174 2291 2419 2422 2545 4847 5169
considering$	2291 2419 2422 4847
considerred$	2291 2419 2422
considerring$	2291 2419 2422
considers$	2291 2419 2422
consistent$	3651
consistently$	3857 9852 3858 9853 3859 3860 3861 3862 3863 3864 3899 3900 5517 5536
consoled$	15024
consoling$	15022 15024
consort$	5125
consorted$	5125
consorting$	5125
consorts$	5125
consortted$	5125
consortting$	5125
consta	4389 10385 10386 4393 10391 16239 10419 10420 10421 4427 4428 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 4505 10503 4510 10510 16359 4554 10636 4658 10659 10699 4738 10734
constable$	10384 16229 16234 16262 16263 16264 10422 10423 16277 10441 10470 16323 16327 16328 16330 10500 16346 16353 10549 16479 10653 16542 10733 16577
constables$	10384 16229 16234 16262 16263 16264 10422 10423 16277 10441 10470 16323 16327 16328 16330 10500 16346 16353 10549 16479 10653 16542 10733 16577
constant$	10229 10230 5252
constantly$	580 3857 9852 3858 9853 3859 3860 3861 3862 3863 3864 3899 3900 4196 5536
consti	4436
consul	10860 10866
consultant$	16703 16704 16709
contac	16276 16286 16320 10526 4568
contact$	6305 6306 6309 12424 591 592 593 595 596 597 598 599 600 601 12548 1093 2633 2634 16276 4941 11349 11509
contacted$	591 592 593 595 596 597 598 599 600 601 1093 13212 13213
contacting$	591 592 593 595 596 597 598 599 600 601 1093
contacts$	591 592 593 595 596 597 598 599 600 601 1093 16369 10563
contactted$	591 592 593 595 596 597 598 599 600 601 1093
contactting$	591 592 593 595 596 597 598 599 600 601 1093
contain$	14116 14117 14337 15669 15670 15671 10468 11521
contains$	10468
contempt$	16195 16196 16197 16198 16199 16507
contemptuous$	5918
contend$	3237 3238
content$	301 302 307 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1003 1220 1221 1222 1750 1751 1752 1753 3331 5083
continually$	580 3857 9852 3858 9853 3859 3860 3861 3862 3863 3864 3899 3900 5536
continue$	11998 12031 12066 12088 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 15519 5041
continued$	12031 12051 12066 12088 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 3651 5041
continues$	12031 12066 12088 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 5041
continuing$	12031 12066 12088 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 5041
continuously$	3857 9852 3858 9853 3859 3860 3861 3862 3863 3864 3899 3900 5536
contra	5750
contraception$	14852 14853 14854 11745
contraceptive$	11745
contract$	16563 11830
contracts$	16563
contradictory$	13955 13956 13957
contribute$	847 4747
contributed$	11850 847 12728 12729
contributes$	847 4747
contributing$	847
contro	10482 4742 10738 5709
control$	13082 13519 13772 13799 13805 14070 14101 14116 14117 8332 14337 14365 14366 14367 14368 14369 14370 14371 14372 14373 8564 14411 14418 14419 8587 14454 14460 14461 9059 9060 9477 15579 15669 15670 15671 10419 10420 10421 4427 4428 4429 16325 10504 10510 10511 4554 10552 4649 16581 10763 4780 16649 11198 11521 5705 11704
controlled$	11884 12521 13526 15497 15503 15508 15517 15612 15655 15656 15657 15658 15659
controlling$	5308 11622 5886
controls$	10462 11622
convenience$	10318
conveniently$	5590
convic	10681 10692 5989
convict$	11241 5679
convicted$	16480 16498 16535
convicting$	5679
conviction$	16524 5941 5990
convictions$	16443 16524 16547 5941 5990
convicts$	11241
convince$	15600 15623 9781
cookie$	11392
cookies$	11392
cool$	13938 8096 8097 3327 3328 5403
cooper	10818
cooperate$	12201 13772 14344 14356 14359 15461 15492 15498 15512 15546 15547 15556 15557 15558 15949 16661 11513 11514
cooperated$	14344
cooperates$	15625 15626 15627 15628
cooperating$	14344
cooperation$	14343 11293
coordi	5693
cope	10853
cope$	8669 2694 8690 8691 2697 2737 2738 2739 2740 2741 2742 14779 8969 8970 8971 8974 8975 8977 8978 8981 2993 2994 2995 14843 14844 9005 3011 3012 9008 3019 14871 3038 3054 3237 3238 3333 3334 3348 15309 15951 16696 16697 5392
coped$	2737 2738 2739 2740 2741 2742 3019 3038 3054 3348 5392
copes$	2737 2738 2739 2740 2741 2742 3019 3038 3054 3348 5392
copied	4410
copied$	16309
coping$	2737 2738 2739 2740 2741 2742 8969 8970 8971 8974 8975 8977 8978 8981 14846 14847 3019 14871 3038 3054 3348 5392
copy$	4507
core	16648
core$	8233 8234 14146 8310 16303 16534
corner$	13333 15256
cornrows$	5908
corporate$	5540
correl	4456
correlated$	10451
corrob	4411
corroborated$	10406
corrupting$	2139 2140 2141 5162
cost$	921 922 12796 13340 13445 10318
costs$	921 922 10318
cotton$	5383
couch$	8340 8341 16817
could	4398
could$	21 22 23 24 25 435 436 437 438 439 440 444 445 452 453 454 455 456 457 476 477 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 740 741 816 817 818 918 923 924 927 965 1052 12959 12990 13006 7295 1326 1346 7349 7350 7351 7352 7353 1558 1560 1563 1592 1597 1598 1599 1600 1601 1634 1653 1844 1845 1871 8524 2602 2668 2671 2672 2674 2682 2767 2944 2974 2998 3047 3053 3100 3226 3343 3412 3413 3414 3471 15317 3711 9757 3785 3819 3820 3924 3925 3926 3927 3928 3929 3930 3931 3932 3933 3934 3935 3987 3995 4059 4248 4318 4319 4321 4322 10413 4421 4455 10486 4675 4683 4699 4910 5523
council$	15555 9931 9936 9937 9939 16150 10334 4343 16217 16218 10736 5540 5587 5596
counse	10860
counselling$	16707 11712 11754
counsellor$	16703 16704
count$	3779 9774 3780 9775 3781 9776 3782 9777 3783 3784
counte	10511
counted$	9042 3048 3049 3050 3051 3052 9048
counter$	16354
counters$	16354
countless$	6195 6217 7659 7692 10229 10230 10253
country$	15252 11035
counts$	10462
county$	6505 6506 6523 6530 6533 6540 6542 12392 12393 12394 13320 13322 7516 1581 7579 13576 13577 13578 13579 13580 13581 13582 13583 2216 14088 2321 8673 15110 15111 15112 15113 15114 16474 10640 16628 16807 11802 5946
couple$	2640 16810
courier$	14054 2222 11174
couriers$	14054 2222 11174
course$	9804 9805 9806 9807 9808 9809 9864 9871 3877 3878 15718 15729 15730 15731
courses$	15729 15730 15731
court	10692 16537 10990 5675 5825
court$	328 12340 813 814 7213 7214 1433 1434 14142 10591 16535 16539 4705 16620 16833 16839 5002 11002 5012 5072 5081 5675 11670 11791 11823 11824 5830 5835 11832
courted$	328 813 814 7213 7214 1433 1434 5072 5081
courtesy$	15816 15817 15875 15876 15877
courting$	328 813 814 7213 7214 1433 1434 5065 5072 5081
courts$	328 813 814 7213 7214 1433 1434 14144 14475 14476 16535 4705 16620 16833 5072 5081
courtted$	328 7213 7214 1433 1434 5081
courtting$	328 7213 7214 1433 1434 5081
cousin	16758 16808
cousin$	12367 4914
cousins$	12367
cover$	1133 1134 13677 3587 10132 4256
coverage$	10562
covered$	1133 1134 3587 4256 11507
covering$	1133 1134 15400 3587 4256
coverings$	15400
coverred$	1133 1134 3587 4256
coverring$	1133 1134 3587 4256
covers$	1133 1134 3587 4256
covert	4814 5633
covert$	10809 5617 11628 5668
covertly$	11628
covid$	5956
cow$	11219
coward$	11227
cowardly$	5917
cowards$	11227 11554
cowed$	15046
cows$	11219
cp$	5985
cpn$	10726
cpns$	10726
cps	10464
cps$	16307
cpw$	10726
cpws$	10726
crack	10845 16857 11018 5690
crack$	12840 8204 16067 16387 16688 16700 16861 11033
crackdown$	11685
cracked$	16538 10749
crackeddown$	11685
crackhead$	5875
crackheads$	5875
crackingdown$	11685
cracks$	16067
cracksdown$	11685
craft$	11408
crafty$	5878
crave$	1174 1175 2014 2015 2060 2062 5091 5321
craved$	1174 1175 2014 2015 2060 2062 5091 5321
craves$	1174 1175 2014 2015 2060 2062 5091 5321
craving$	1174 1175 2014 2015 2060 2062 5091 5321
crawling$	2322
crazy$	11298
create$	602 855 991 2251 2252 4448 5218 5221
created$	602 855 991 12920 12921 2251 2252 5218 5221
createed$	4448
createing$	4448
creates$	602 855 991 2251 2252 4448 5218 5221
creating$	602 855 991 2251 2252 5218 5221
creation$	12847 12917
creature$	11248
creatures$	11248
cred$	12966 15099
credibility$	15100 11132
credible$	13951
credit$	12451 12452 12453 12454 12455 12456 12457 12458 12463 12465 12466
creep$	12000 11227
creeps$	11227
crept$	12001
cretin$	5875
cretins$	5875
crew$	12185 12514 12515 12516 2212 14766 15237
crews$	2212
cried$	6893 12883 5084
cries$	2615 5084
crime	16232 16240 4411 16250 10411 16294 16300 4470 4513 10576 10597 16454 4617 16466 16467 16474 16475 4638 16481 16489 16493 16494 16495 16501 10662 10737 10742 10743 10768 10775 16618 16664 11015 11616 11630 11654 11681 11693
crime$	11918 11919 12347 12362 12364 12898 7210 13320 13322 13323 13421 13576 13577 13578 13579 13580 13581 13582 13583 13865 13926 14078 14088 14140 14141 14142 8344 2411 14311 14473 9410 4389 10385 10386 4393 10391 10395 16239 16247 10406 16254 4419 10431 10434 4446 4447 4452 16291 16294 10465 4475 4479 4483 10480 10484 10485 10487 16331 10490 16336 16337 16338 10497 4505 10503 4510 10508 10510 16359 10567 16414 16432 16439 16440 10607 10609 10612 10633 10636 4658 10659 16503 16504 16505 10699 10719 10724 4738 10734 16580 4743 16585 16586 4749 16589 16590 10752 16595 16596 4771 16611 10794 4800 4816 4824 5008 16858 11029 11031 11085 11135 5285 5648 5660 5667 11665 11672 11682
crimes$	12347 13320 13322 16291 16414 16439 16440 10612 10633 16580 4800 4824 11665 11672
crimin	16240 4411 16250 16286 16300 4592 16433 16438 16453 16454 16474 16501 10737 5648 11647 11654 11681 5693 11693 11694 5829 5842 5946 5947
criminal$	12347 12352 12355 12372 13320 13322 13901 13902 13903 13904 2152 14050 14051 14052 14053 2237 14135 14136 14137 14138 14139 14160 14161 8355 2415 2416 2417 2418 14324 8582 8589 8590 8591 16140 10406 10431 10489 10587 16431 16461 10628 10676 10681 10990 5008 11011 11012 11015 11031 5126 5167 11172 11173 11241 5249 5261 5300 5345 11351 11616 5624 5675 5834 11837 5886
criminalise$	4304 4305 4306 4307
criminalised$	4304 4305 4306 4307
criminalises$	4304 4305 4306 4307
criminalising$	4304 4305 4306 4307 16210 16211 16212 16213
criminality$	12347 12362 12364 13320 13322 14088 16580 11029 11212 11643
criminally$	5335 5648
criminals$	12372 13319 13865 13867 13901 13902 13903 13907 2152 14050 14051 14052 14053 2237 14129 14135 14136 14137 14138 14139 14160 14161 2415 2416 2417 2418 14324 16140 16460 16461 11031 11172 11173 11241 11351
criminogenic$	5865
crimint$	16377
crisis$	1079 1082 1083 10866 11756 5971
crocodile$	7454
crohn	5957
crook$	14086 14135 14136 14137 14138 14139 14195 11172 11211
crooked$	9530
crooks$	14086 14135 14136 14137 14138 14139 14195 11172 11211
crop$	9553 15413 15414 15415 15430 15431 15432 9593 11495 5506
cropped$	5476 5500
cropper$	13154
cross	4456
cross$	8313 9417 15260 15261 15262
crosscheck$	10435
crosschecked$	10451
crossreferenced$	10451
crowd$	12737 12890 12891 12892 12900 12901 12902 12903 12904 12905 13029 13030 13272 13303 13304 13915 2212 2640 11122 11156 11157
crowds$	2212
crown	5829
crown$	10464
cruel$	15873 15874 15884 15981 5249 5886
crushed$	4659
cry$	7845 7849 2615 5084
crying$	2615 5084
cse$	12347 13320 13322
cucumber$	15166
cucumbers$	15165
cues$	4238 4239 4240 4241
culpable$	12806 12807 12808 12809 11077 11581 5917
culpri	10589 11674 5939
culprit$	13987 13988 13989 16432 11164 11165 11209 11226 11651
culprits$	13987 13988 13989 16432 11164 11165 11209 11226 11651
culture$	4136 4137 11135
cunch$	11035
cunning$	11408 5886
curb	4742
curfew	10663 5008
curfew$	14991 14992 14993 15013 15015 16506 11003 16851 11125 11678 11833 5991
curfews$	14991 14992 14993 15013 15015 11125 11678
curiosity$	6007 11851 11852 7783 15924 15925 15926 15927 15928 15929 15930 16146 16147 16148 16149 11586
curled$	9516
curly$	5453 5476
curren	4411
current$	10406 10448 10676
curse$	8560
custod	4470 16537 16772 16775 10933 11006
custodial$	5833
custody$	12364 14142 15647 4442 10465 10567 4583 10579 10607 10609 16752 16776 4942 16844 16849
customer$	6298 12446 11240 11398 11409
customers$	6298 12446 14313 14494 14495 14496 14497 16613 11123 11240 11398 11409
cut	4742 5721
cut$	1497 13511 2412 15390 15391 9570 16598 4838 11462 11473 11683
cuts	4742
cuts$	1497 4838 11462
cuttin	4742
cutting$	1497 4838
cynical$	14374 14375 15884
cystic$	5730
dabble$	509 510 511 512 513
dabbled$	509 510 511 512 513
dabbles$	509 510 511 512 513
dabbling$	509 510 511 512 513
dad	10913 16758 10916 4925 4935 10931 4937 4940 4946 16786 16802 16808 10968
dad$	14472 8747 2864 8860 8861 8862 8863 8907 8908 8909 3384 3385 3386 4913 4914 4915 16754 16756 10914 4922 4923 4926 16767 16768 4933 4934 4938 16779 16783 10941 10942 10949 4966 4967 16816 11345
daddies$	11059
daddy$	11059
dads$	3384 3385 3386 4933 11345 11406
daft$	104 105 913 1823 5110
daily$	16697
damage	10597 4617 16466 16467 16474 16475 4638 16481 16493 16494 16495 10662
damage$	16110 16440 10612 10633 16504 16505 16833 16854 16855 16858
damaged$	8470 5302 11298
damn$	15815 15898
damp	4987
damp$	16824 10982
dance$	14120 3249 3250 3251 3252 3253
dancers$	9755
danger$	11838 11839 11849 11906 11918 11919 11920 11921 11922 11923 11924 11931 11932 11933 11934 11936 11937 11938 11940 6223 6224 6225 6226 6227 6228 6229 6230 236 237 238 6234 6235 6236 6237 6238 6239 6240 6241 6242 6243 6244 6245 6246 6799 6800 12660 12754 12755 12756 12757 12758 12898 1079 1082 1083 12996 12998 13026 7210 13097 13341 13351 13457 13528 7710 13576 13577 13578 13579 13580 13581 13582 13583 13786 13787 13788 13789 13790 13791 13792 13793 13794 13795 13796 13797 13803 13808 13809 13810 13811 13812 13852 13854 13858 13865 13878 8169 2175 8171 8172 8173 8174 8175 8176 8177 8178 8179 8180 14024 14025 8183 8184 8185 8186 8187 8188 14297 14489 14552 14714 14715 14716 14717 14718 14852 14853 14854 14967 9126 15034 9319 15249 10221 10395 10770 11029 11067 11086 5121
dangerous$	11838 11839 6121 12355 7710 13786 13787 13788 13789 13790 13791 13792 13793 13794 13795 13796 13797 8040 13895 13908 8470 5029 5164 5885
dangerously$	11097
dangers$	11838 11839 11931 11932 11933 11934 11936 11937 11938 11940 6175 6176 6234 6235 6236 6237 6238 6239 6240 6241 6242 6243 6244 6245 6246 1079 12998 13457 7710 13786 13787 13788 13789 13790 13791 13792 13793 13794 13795 13796 13797 13809 13810 13811 13812 14489 14540 14541 14542 14543 14544 14545 14546 14852 14853 14854 9319 15249
dangle$	5101
dangled$	5101
dangles$	5101
dangling$	5101
dare$	13413 9417
dark$	3518 15362 15372 3546 9592 5452 5453 5454 5460 5476 11490 5500 11659
darker$	3518 5452 5460
darkest$	3525 5480
data	10447
data$	16093 16290 16321 10479 16373 11632
databa	11610 11614
database$	16266 16278 16306 16410 16450 16451 11633
date	10728
date$	15142 15143 15144 10389 16571 11825
dates$	10389 4468 11825
dating$	5065
daught	16570
daughter$	14649 10844
daughters$	14649
daunt$	9080
daunted$	15046
daunts$	9205 9206
dawn$	5671
day	11668 11689
day$	6115 15236 15688 15689 15690 3867 15729 15730 15731 16397 4712 16641 16696 16697 4902 10899 10900 11588
days	10853
days$	14760 15729 15730 15731 16696 16697 16727 4902 11588
dazzled$	2018
dc$	16344
dci$	16344
dead	16775
dead$	1259 1260 1261 1262 8323 16673 16777
deadbeats$	5874
deaf$	7611 10205 10206 10207 5605 11739
deal	16453
deal$	12237 6436 6437 6438 12309 544 545 546 6544 708 709 6706 6707 6991 6992 7216 13126 13356 13384 13389 13440 13447 13584 13939 13940 2164 14057 8499 8654 2694 8690 8691 2697 2874 14843 14844 3237 3238 15309 4359 16407 16411 16441 16444 16468 16469 5038 11078
dealer	11647
dealer$	11858 6277 12128 12139 12140 12148 12156 12307 12352 12372 12375 12392 12393 12394 12403 12405 12408 12443 12477 12514 12515 12516 12526 12833 12834 12894 12900 12901 12902 12903 12904 12905 7066 12931 12932 7093 7095 7102 7103 7104 7105 12968 12969 12970 12971 12972 12973 12974 12975 12976 12978 12979 13042 13043 13188 13271 13286 13319 13676 8037 13881 13882 13901 13902 13903 13904 2152 14033 14051 14052 14053 14060 2237 14135 14136 14137 14138 14139 14160 14161 14191 2415 2416 2417 2418 14852 14853 14854 15081 15082 15083 15084 15135 4825 11027 11031 11084 11172 11173 11227 11241
dealers$	11858 6277 12128 12139 12140 12148 12152 12156 6324 12171 6329 12173 12307 12352 12372 12375 12392 12393 12394 12403 12405 12408 12443 12477 12514 12515 12516 12526 12833 12834 12894 12900 12901 12902 12903 12904 12905 7066 12931 12932 7093 7102 7103 7104 7105 12968 12969 12970 12971 12972 12973 12974 12975 12976 12978 12979 13042 13043 13188 13254 13271 13286 13319 13676 13865 13868 8037 13881 13882 13889 13901 13902 13903 13904 13907 2152 14033 14050 14051 14052 14053 14060 2237 14135 14136 14137 14138 14139 14160 14161 14191 2415 2416 2417 2418 14314 14494 14495 14496 14497 14852 14853 14854 15081 15082 15083 15084 16459 4825 11027 11031 11084 11172 11173 11227 11241
dealin	16240 16250 16288 10589 16438 16462 16465 16466 16474 16475 16493 16494 16495 10990 11011
dealing$	11918 11919 12347 12358 12363 12381 544 545 546 12389 12392 12393 12394 6992 13320 13322 13351 13421 13576 13577 13578 13579 13580 13581 13582 13583 2164 14078 2411 14473 8924 8950 15110 15111 15112 15113 15114 4422 16302 16432 16470 16549 16585 16833 16854 5023 5038 11078 11271 11639 11836
dealings$	14736
deals	16288
deals$	544 545 546 708 709 2164 10462 16315 16411 16444 16469 5023 5038
dealt$	544 545 546 8155 8156 8157 8158 2164 15293 15294 15295 4358 16537 16538 4704 4808 5010 5038
dear$	12759 12760
dearly$	11081
death	16757 16759 16801
death$	12660 16672 4920
debt	16757
debt$	1079 11791
debts$	1079 11791
decamp	5648
decamped$	11643
deceitful$	5886
december$	12370
decency$	14264 14265 14266 14267 14268 15816 15817 15875 15876 15877
decent$	8138 2144 10056 10057 10058 10059
decide$	994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 14779 8993 14843 14844 15306 15317 16265 5083
decided$	135 136 137 6386 12230 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 1230 1231 1232 1233 1234 13553 15317 16086 4294 4295 10313 16157 5083
decides$	994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 15317 5083
deciding$	994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 14846 14847 15317 5083
decisi	4772
decision$	6032 11930 6101 6102 108 109 6105 111 112 113 6109 6110 116 11955 11956 11957 11958 11959 6117 11961 11962 6120 11964 11965 11966 11967 11968 11969 138 139 140 141 12005 12006 12007 12008 12009 12010 12011 12012 6173 6423 12267 430 6426 6427 6428 6429 7283 7284 1290 7286 1292 1293 1294 14664 9009 9010 9011 14855 14856 4046 10155 16524 11023 11024 11025 11377
decisions$	3 4 5 6 7 8 9 6032 11930 11955 11956 11957 11958 11959 11961 11964 11965 11966 11967 11968 11969 138 139 140 141 142 143 144 145 6155 6156 6157 6158 6159 6160 6161 12005 12006 12007 12008 12009 12010 12011 12012 12013 12014 430 6426 6466 6467 6883 889 12939 12940 12941 12942 12943 12944 13725 13726 13730 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 14664 14671 14707 14708 9009 9010 9011 14855 14856 4046 16524 11023 11024 11025 11377
decked$	3555 3556 3557 5494
declin	4742 4823 16705
decline$	2518 2519 2520 15474 5515
declined$	2518 2519 2520 15474 15480 15485 15486 15487 15488 5515
declines$	2518 2519 2520 15474 5515
declining$	2518 2519 2520 15474 5515
decrea	4742
decrease$	16579
deemed$	8110 8111 2545
deep$	7174 7472 3546
deepen	4390
defeating$	6126
defect$	16665
defenceless$	8943 15018 15019 15020 15021
defend$	8663 8969 8970 8971 8974 8975 8977 8978 8981 5089
defendded$	5089
defendding$	5089
defended$	5089
defending$	8969 8970 8971 8974 8975 8977 8978 8981 5089
defends$	5089
defensive$	5917
defensiveness$	15974 5917
deferred$	5835
defiant$	14374 14375 5308 5886
deficit$	11706
defied$	2086 2087 5130
defies$	2086 2087 5130 5595
definite$	3743
definitely$	3868 3876 9871 3877 3878 11530
defy$	2086 2087 5130
defying$	2086 2087 5130
degenerate$	5858
degenerates$	5858
degrade$	4794
degraded$	4794
degrades$	4794
degrading$	4794
degree$	370 371 372 14904 14905 14906
delay	16667 11708
delay$	16110 16166
delayed$	11585
delaying$	15885 15886
delays$	16110 16166
deleted$	13695
deliberate$	6119 125
deliberately$	580 957 5590
delicate$	5432
delight$	1060 1061
delighted$	1060 1061
delighting$	1060 1061
delights$	1060 1061
delightted$	1060 1061
delightting$	1060 1061
delinquency$	5858
delinquent$	14050 5300 5302 11298 5308 5858
delinquents$	14050 5858
deliver$	6436 6437 6438 6992
delivering$	6992
demand$	10737 10750 4756 10814 11531
demandded$	11531
demandding$	11531
demanded$	11531
demanding$	14439 14440 14441 14442 14443 11308 11531
demands$	11531
dement	10933
dementia$	16776
demonise$	4304 4305 4306 4307
demonised$	4304 4305 4306 4307
demonises$	4304 4305 4306 4307
demonising$	4304 4305 4306 4307 16210 16211 16212 16213
demons	4611
demotivated$	5886
den$	13293
denial$	15974 11114
denies$	4791
dental	4868
dental$	10863
dentis	10860
dentist$	16703
deny$	9708 16565 4728 4791
denying$	4728
department$	9931 9936 9937 16150 10334 4343 16217 16218 5587 5596
depend	11753
dependence$	4860
dependency$	4860 10865
dependent$	4860
depends$	4993
deplorable$	5917
depo	4853 10848
depo$	16691
deport	16759 16772 10933
deported$	16776
depraved$	5888
depres	16757 16775 10933 5954
depressant$	11748
depressants$	11748
depressed$	11710
depression$	16776
depressive$	16774
deprivation$	4956
deprive$	16565 4728
deprived$	5302
depriving$	4728
depth$	15997
dereliction$	5917
derision$	16195 16196 16197 16198 16199
derisory$	16002
descend$	524 525 1483 1484 1485 1486 1487 1488 1489 2392
descendded$	524 525 1483 1484 1485 1486 1487 1488 1489 2392
descendding$	524 525 1483 1484 1485 1486 1487 1488 1489 2392
descended$	524 525 1483 1484 1485 1486 1487 1488 1489 2392
descending$	524 525 1483 1484 1485 1486 1487 1488 1489 2392
descends$	524 525 1483 1484 1485 1486 1487 1488 1489 2392
descri	4416 10483
described$	2179 2554
description$	4509 10558 11704
descriptions$	10399 16243 16267 4509 4516 10558 16408
desert$	5574
deserted$	5571 5574
deserting$	5574
deserts$	11988 5574
desertted$	5574
desertting$	5574
deserve$	11985 11986 11987 838 839 5075 11234
deserved$	11985 11986 11987 838 839 12680 14204 5075 11234
deserves$	11985 11986 11987 838 839 5075 11234
deserving$	11985 11986 11987 838 839 5075 11234
design	4436
designed$	4747 4818
designer$	13856 13857 14319 9546 15390 15391 9573 3580 11490 11493 5500 5510
desire$	9818 15662 15663 15664 15665 15666 15667
desires$	13091
desk	10411 10414 10482
desk$	10384 16229 16234 16246 16248 16254 16255 16257 16269 16277 10441 10470 16323 16325 16327 16328 16330 16333 16340 10500 16346 16353 16479 10653 16542 10733 16577
despair$	14155
desperate$	994 995 996 997 999 1000 1001 1002 1003 1062 1063 1064 1066 1067 1255 1256 1257 1258 5083
despite$	188 6183 189 190 191 217 219 223 224 225 253 12399 12400 12401 12402 13775 13776 13777 4234
desserts$	13145
destined$	526 3681 3682 3683 3809 9804 3810 9805 3811 9806 3812 9807 3813 9808 3814 9809 5520
destiny$	14984
destroy$	13093
destroying$	13097
destruct$	11090
destructed$	11090
destructing$	11090
destruction$	12769 13097 11090
destructive$	6087 12357 11090 5163
destructs$	11090
destructted$	11090
destructting$	11090
detail	4408 4416 4468 10463 10483 4499 10494 10495 16502
details$	6293 6294 6295 16266 16267 16285 10466 10520 16408 16657
detain	10688 16537 4820
detain$	16531 16576 10815 5679
detained$	11659
detaining$	5679
detect	4389 10385 10386 4393 10391 16239 16247 10411 10419 10420 10421 4427 4428 10434 4446 4447 4452 10464 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 4505 10503 4510 10510 16359 4554 10552 10636 4658 10659 10681 16526 10699 4738 10734 5677 11699 5939
detection$	15318 15319 16524 11670 5676 5677
detections$	16524 16547 11670 5676
detective$	10384 16229 16234 4405 16254 16262 16263 16264 10422 10423 16277 4440 10441 4471 10467 10470 16323 16327 16328 16330 10500 16344 16346 16353 10542 10549 16395 16479 10653 16542 10733 16577
detectives$	10384 16229 16234 4405 16254 16255 4418 16262 16263 16264 10422 10423 16269 4432 16277 4440 10441 16307 4471 10467 10470 16323 16327 16328 16330 10500 16344 16346 16353 16357 10542 10549 16395 16479 10653 10683 16542 10733 16577
detent	5008
detention$	14002 15696 11003 11170 5978
detentions$	14002 11170 5978
deter$	12788 6946 6947 6948 6949 4711 16598 4767 16643 5686
detergent$	11718
deteri	16705
detering$	4767
determ	4443 4464 4467 4594 4655
determined$	994 995 996 997 999 1000 1001 1002 1003 1255 1256 1257 1258 5083
deterping$	4711
deterr	16538 5709
deterred$	16488 5686
deterrence$	11704
deterrent$	11691 11704
deterrents$	11691
deterring$	4711 5686
deters$	4711 4767 5686
deterting$	4711
detox$	11747
develo	11610 5616
develop$	4402 10442 4448
developed$	2728 4402 10442 4448
developing$	4402 10442 4448
developmental$	5710 5716 5789
develops$	4402 10442 4448
deviant$	5261 11261 5302 11298 5308
device	4560 10715
device$	4401 4473 10477 10515 4536 16375 16558 5637
devices$	15169 15311 4401 4473 10477 10515 4536 16375 16558
devil$	14285 11146
devils$	11146
devious$	8355 5886
di$	16344
diabet	5957
diagnosed$	5950
diagnoses$	5950
diagnosis$	11706 5950
diagram$	4434 11617
diagrams$	11617
dialysis$	5955
diamond$	14192
diamonds$	14192
diazep	5753
diazepam$	11748
dice$	822
dicing$	822
dictate$	14101
did$	170 12051 12072 12080 12083 256 475 607 6709 6780 932 933 934 935 12785 12786 950 7069 7073 1148 1280 1573 1574 1575 13429 1635 1672 7778 7779 1818 1819 1820 7824 7827 7843 7844 1853 1854 1855 1856 1896 1906 1907 1908 1909 1910 1912 1916 1937 1938 1939 1946 1951 1978 2003 2008 8118 2506 2510 2612 2613 2614 3063 3069 3076 3079 3106 3123 3152 3155 3161 3164 3348 3856 9863 15708 15709 9872 9873 3889 3951 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3980 3981 9991 4006 10007 10013 4019 10015 10017 10021 4027 4028 4029 10025 10026 10046 10048 4076 4083 4084 4085 4101 4103 4104 4105 4106 4107 15965 15966 4141 4143 16086 16134 16135 16136 16137 16159 16160 4329 5068 5111 5543 5546
die$	16673
died	16759 10917 16775
died$	16760
diet	10840 10841
diet$	16683 16684
dietar	5736
dietary$	11731
dietician$	5973
dieticians$	5973
dietitian$	5973
dietitians$	5973
difference$	2806 15590 15591 15592 15593 15594 15595 15596 15597 15642
different$	609 7047 7048 7049
differently$	12625 8376
diffic	4603 16667
difficult$	11840 1349 1350 1351 1389 7384 1390 1391 7386 1392 7938 7942 8140 8470 2499 2500 2501 2502 2503 2504 14365 14366 14367 14368 14369 14370 14371 14372 14373 14431 14439 14440 14441 14442 14443 2606 2607 2608 2609 2610 14473 2963 2964 2965 10598 16623 5302 5306 5308 11304 11308 5886
difficulties$	12685 12692 12693 1079 12918 14431 4917 11304 11707 11756 5795
difficulty$	1079 12918 11707 11756 5795
dig$	1491 1492 3419
digger$	14164
diggers$	14164
digging$	1491 1492
digs$	1491 1492
dim$	5274 5886
dinner$	16826
dire$	16002 5918
direct	5693
directed$	10564
directing$	11622
direction$	4517
directs$	11622
dirt$	16140
dirty$	8355 15390 15391 16824 5476 5493 5500 5907
disabi	10840
disabilities$	11737
disability$	16683 10874 11706 11742 5965
disabl	10933
disabled$	16776 5965
disaffected$	5302 11298 5429
disappear$	12415 584 585 10224
disappeared$	584 585
disappearing$	584 585 13119 11036
disappearred$	584 585
disappearring$	584 585
disappears$	584 585
disappointing$	4160 4161 4162 4163 10231 16075 5570
disappointingly$	5919
disaster$	2221
disasters$	2221
disband$	16597
discernment$	11089
discharge$	11818
discharged$	4376
discipline$	14264 14265 14266 14267 14268 11113
disciplined$	8155 8156 8157 8158 11327
disclo	4469 4606 10601 4953
disclose$	12201 12237 13772 15492 15498 15512 11513
disclosed$	7296 7297
disclosure$	2115 2116
disclosures$	2115 2116
discourage$	12788 6946 6947 6948 6949
discov	16239 10415 4443 4464 10501 4594
discover$	16258
discuss$	15492 15498 15512 11513
disdain$	16195 16196 16197 16198 16199
disease$	11706
disengage$	12237 5882
disengaged$	11529 5882
disengagement$	5882
disengages$	5882
disengaging$	5882
disgrace$	6887 8560 5917
disgraceful$	14365 14366 14367 14368 14369 14370 14371 14372 14373 15981 5308 5917
disgracefully$	5917
disguised$	5139
dish$	3247
dishevelled$	5907
dishonest$	5886 5917
dishonour$	6887
disinterested$	11529 5886 5917
dislike$	14154
dismal$	4317 5917
dismally$	5917
disman	10749 5935
dismantle$	16597
dismantled$	4659 16592
dismantling$	4797
dismiss$	1971 16129 5583
dismissed$	1971 4242 5571 5583
dismisses$	1971 5583
dismissing$	1971 15885 15886 5583
dismissive$	14374 14375 5917
dismissively$	5917
disobedience$	12939 12940 12941 12942 12943 12944 13149
disobedient$	5302 5886
disobey$	6952 2086 2087 15695 5130
disobeyed$	6952 2086 2087 15695 5130
disobeying$	6952 2086 2087 15695 5130
disobeys$	6952 2086 2087 15695 5130
disord	10597 4617 16466 16467 16474 16475 16489 16494 10662 10737 10738 10743 10768 10775 16618 16667 11753
disorder$	14140 14141 14431 14473 16440 10612 16503 16504 16505 10672 16580 16581 16586 4749 16611 11304 11705 11706 11713 11731
disorderly$	5886
disorders$	14431 11304 11731
dispersal$	10671 10724 10725 4760 11002
disperse$	16576 16597
dispersing$	4797
display$	345 1824
displaye$	10400 4406
displayed$	345 1824 10400 4406
displayes$	10400 4406
displaying$	345 1824 10400 4406
displays$	345 1824
disposal$	4485 11670 11830
disposals$	11670
dispro	5612
dispute$	11794
disputes$	11794
disregard$	98 103 12237 6952 2086 2087 8248 8249 2255 8251 4383 5130 5583
disregardded$	103 6952 2086 2087 4383 5130 5583
disregardding$	103 6952 2086 2087 4383 5130 5583
disregarded$	103 6952 2086 2087 4383 5130 5571 5583
disregarding$	103 6952 2086 2087 4383 5130 5583
disregards$	103 6952 2086 2087 4383 5130 5583
disrespect$	16195 16196 16197 16198 16199 11531
disrespected$	11531
disrespectful$	14374 14375 5886
disrespecting$	11531
disrespects$	11531
disrespectted$	11531
disrespectting$	11531
disrup	16522 16526 16538 10749 11699
disrupt$	14078 4648 4767 10781 11531 5698 5938 5942
disrupted$	14078 16592 16631 11531 11696
disrupting$	14078 15695 4648 4767 11531 5698 5938
disruption$	14078 14473 16485 16561 16634 16645 5699 11695 5702 5938 5942
disruptive$	2139 2140 2141 8140 14365 14366 14367 14368 14369 14370 14371 14372 14373 14473 5162 5302 11298 5308 5886
disrupts$	14078 4767 11531 5698 5938
disruptted$	14078 11531
disruptting$	14078 11531
distance$	7141 7142 7143 7144 7145 7146
distant$	15201
distinguish$	4388
distinguishs$	4388
distri	4488
distribute$	4404 10400 4406
distributed$	4404 10400 4406 16245
distributes$	4404 10400 4406
distributing$	4404 10400 4406
disturbance$	11794
disturbances$	11794
disturbed$	5302 11298 5886
dither$	5920
dithered$	5920
dithering$	11591 5920
ditherred$	5920
ditherring$	5920
dithers$	5920
diva$	11227
divas$	11227
dive$	1473 1474 1475 1476 1477 1478 1479
dived$	1473 1474 1475 1476 1477 1478 1479
dives$	1473 1474 1475 1476 1477 1478 1479
divide$	16597
dividing$	4797
diving$	1473 1474 1475 1476 1477 1478 1479
divorc	16757 16759 10917 10919 16772 16801
divorce$	16762
divorced$	16760
divorcing$	16760
dla	10874
dla$	16717
dna$	14249
do$	168 12051 12070 12078 12081 257 6267 6468 475 607 6743 932 933 934 935 12785 12786 950 1022 1149 1280 13384 13389 1573 1574 1575 1636 7778 7824 7828 7830 7831 7832 7843 7844 1853 1854 1855 1856 1894 1906 1907 1908 1909 1910 1912 1914 1944 1949 1976 13818 13820 13826 13828 2001 2006 8117 8308 2506 2508 2612 2613 2614 2934 3019 3061 3069 3074 3077 3083 3104 3121 3150 3153 3161 3164 3190 3191 3348 15317 15468 9647 15492 15498 15512 15518 15519 9691 15554 9712 15565 9724 15581 15582 15583 15584 15585 15586 15587 15681 3856 9863 15708 15709 9876 9877 9880 3887 3952 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3980 3981 4008 10013 10015 4021 4078 4101 4103 4104 4105 4106 4107 4139 10288 10839 5068 5111 11513 5543 5546
dock$	15652
doctor	10860 4868
doctor$	16703
doctors$	10863
dodge$	9475 9476 4260
dodged$	4260
dodges$	14561 4260
dodging$	15110 15111 15112 15113 15114 9475 9476 4260
dodgy$	11840 7186 13319 13901 13902 13903 5245 11453 5878
doe$	5483
does$	169 12071 12079 12082 258 475 607 932 933 934 935 12785 12786 950 7070 7073 1150 1280 1573 1574 1575 1672 7824 1853 1854 1855 1856 1895 1906 1907 1908 1909 1910 1912 1915 1945 1950 1977 2002 2007 8116 2506 2509 2612 2613 2614 3019 3062 3069 3075 3078 3084 3105 3122 3151 3154 3161 3164 3348 15317 9725 15585 15586 15587 3856 9863 15708 15709 9876 9877 9880 3888 3953 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3980 3981 9991 4007 10007 4020 10017 4077 4101 4103 4104 4105 4106 4107 4140 4329 4988 5068 5111 5543 5546
dogs$	13157 7381 14072 14073 14074 14236 14261
doing$	12074 12075 12076 12186 12187 12188 12189 12190 12191 12192 12193 12195 475 607 12583 932 933 934 935 950 12823 12824 12825 12917 12939 12940 12941 12942 12943 12944 1573 1574 1575 14538 3019 9992 9993 10008 10009 10013 10015 4101 4103 4104 4105 4106 4107 15976 15977 15978 15979 4329 16178 5546
doll$	1763
dolled$	3619 3620 3621 5513
dolls$	1763 15449
domestic$	16789 5799
dominant$	2263
done$	11910 11911 11913 6116 12057 12556 6723 1573 1574 1575 2654 15108 15109 15200 3369 3370 3371 3408 3409 3410 3619 15565 15679 9916 9925 9932 9933 15780 15782 15783 15785 15786 15787 15788 15803 15804 9994 10010 10011 10012 10013 10015 10018 10019 10020 10021 4027 4028 4029 15899 15900 15901 15902 4101 4103 4104 4105 4106 4107 15946 15947 15948 15959 4143 4329 16177 5546
donna$	14177
donnas$	14177
doomed$	3681 3682 3683 5520
door$	6063 6064 6065 12641 12643 12886 13478 8399 8400 8401 8402 10478
doorman$	12446
doormat$	15016 11393
doormats$	15016 11393
doormen$	12446 12514 12515 12516 14494 14495 14496 14497
doors$	12886
doorstep$	12886
doorsteps$	12886
doorway$	16803
dopey$	5886
dose$	1313 11751 11752
doss$	14127 14128
dossie	5626
dossier$	11621
dossiers$	11621
double$	10795 5276
doubles$	10795
doubt$	13009 8115 15528 15529 15530 15531 9741 15717
doubtful$	8228
down	16478 4744
down$	353 378 504 505 506 507 508 6864 6865 6867 7080 7081 13017 7314 1673 1674 1675 1676 1677 1678 1679 1680 13729 7969 14303 14304 14305 14306 14339 14468 14469 14470 9518 9569 15440 9598 15447 15448 9620 15464 15475 15481 16004 16005 16006 16007 16008 16009 16010 16011 16012 16013 16014 16015 16016 16018 16019 16020 16021 16022 16023 16024 16025 16026 16029 16030 16031 16032 10190 16034 16035 10340 10372 4493 10496 16436 16476 16531 16579 16609 16625 16626 10902 11034 11473 11683 11684 11685
downed$	10496
downfall$	12685 12769 12828 12829 12918 7268 7269 13113 13721 13722 13723 13725 13726
downlo	16320 10531
download$	11632
downloaded$	16374
downloads$	11632
downplay$	884 1971 5078
downplayed$	884 1971 5078
downplaying$	884 1971 5078
downplays$	884 1971 5078
downs$	10496
dozen$	7340 7662 9435
dozens$	7663
drag$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 4251 10332
draged$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 4251
dragged$	11884 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 4251
dragging$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 4251
draging$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 4251
drags$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 4251
drain$	8221 4756 11227
drains$	11227
drama$	12691 12898 13026 13852 13878 8333 2442 9732 15576 9734 5180 5760
drank$	1007 1008 3239 4854 4858 5723
draw$	11857 6015 310 311 6338 6339 850 6894 7213 7214
drawed$	6338 6339 7213 7214
drawer$	8429
drawing$	6338 6339 850 7213 7214
drawn$	11884 6338 6339 7213 7214 2019 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2046 3539 15497 15503 15508 15517 15612 16329
draws$	11857 6015 310 311 6338 6339 850 12727 7213 7214
dread$	14154
dreadful$	4160 4161 4162 4163 16111 16112 16113 16114 5253 5308 5570
dreadlock$	5908
dreadlocked$	5476
dreadlocks$	5908
dreads$	14154 11470 11472
dream$	13363 13368 9648
dregs$	2437 5872
dress$	6014 20 12551 12552 12553 12554 12555 6782 788 789 873 947 948 1218 1219 13066 13067 1763 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 3568 15407 9568 15413 15414 15415 15453 15454 15455 11490 5496 11495
dressed$	12551 12552 12553 12554 12555 12556 6782 788 789 13066 13067 3555 3556 3557 15407 15408 15409 15410 3596 15453 15454 3619 3620 3621 11441 11443 11451 5494
dresses$	947 948 13066 13067 1763 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 9547 9548 3568 15407 15413 15414 15415 15453 15454 11490 5496 11495
dressing$	6014 20 1763 9562 3568 9585 9602 5496
drew$	11857 6015 310 311 6338 6339 850 12727 7213 7214
drift$	520 521 522 523 524 525 565 566 1483 1484 1485 1486 1487 1488 1489 15520 11587
drifted$	520 521 522 523 524 525 565 566 1483 1484 1485 1486 1487 1488 1489
drifting$	520 521 522 523 524 525 565 566 1483 1484 1485 1486 1487 1488 1489
drifts$	520 521 522 523 524 525 565 566 1483 1484 1485 1486 1487 1488 1489
driftted$	520 521 522 523 524 525 565 566 1483 1484 1485 1486 1487 1488 1489
driftting$	520 521 522 523 524 525 565 566 1483 1484 1485 1486 1487 1488 1489
drill	16287
drill$	14486
drink	16775
drink$	11944 11960 270 271 272 273 274 275 276 12145 12146 6313 6314 6315 6316 6317 6319 6320 12237 12266 12268 12269 12270 12463 12550 12551 12552 12553 12554 12555 947 948 1007 1008 12860 12861 12862 12919 12933 12934 12935 12936 12937 12938 12949 12950 12951 12952 7160 7210 13126 7497 13384 13389 13392 13393 13394 13395 13584 13818 13820 8045 13911 13927 14142 2611 2612 2613 2614 3239 15078 15079 3249 3250 3251 3252 3253 15142 15143 15144 16700
drinker$	16774
drinkers$	16777
drinki	10840 10841 16757 16775 16801
drinking$	6007 11851 11852 30 12296 12551 12552 12553 12554 12555 12591 12606 12607 12608 12609 873 6883 889 1074 1075 1076 13222 13223 16683 16684 10847 4854 4858 4917
drinks$	12145 12146 6313 6314 6315 6316 6317 6319 6320 12463 12860 12861 12862 7160 2612 2613 2614 3239 3249 3250 3251 3252 3253 4854 4858
driv	4742 4815
drive$	12120 12523 12540 5704
driven$	6296 6696 6697 6698 6699 6700 12548 2018 4818
driver	4429 10504
driver$	6262 12139 12140 6298 12144 12185 12446 12514 12515 12516 12833 12834 12894 12896 7066 7102 7103 7104 7105 12978 13188 1357 7418 7419 7426 7700 4651 4665
drivers$	6289 6292 12139 12140 6298 12143 12144 12185 12446 12514 12515 12516 12833 12894 13188 13601 14090 8311 8312 14494 14495 14496 14497 15458 16244 10424 16326 16347 16349 4570 4651 4665 11095
drives$	12523 12540
drivin	4637
driving$	10475 10632
drone	5709
drone$	4564 5645 11704
drones$	4564 5645 11704
drop	4742
drop$	8194 15520 10224 4252 16579 16609 11683
droped$	4252
droping$	4252
dropout$	11172 11227
dropouts$	14051 14052 14053 11172 11173 11227 5874
dropped$	4252 16579
dropping$	4252
drops$	4252 16609 11683
drug	16240 16250 10431 16286 4592 16433 16454 11011 16857 11616 11647 11693 5946
drug$	6007 11851 11852 32 33 6084 12347 6520 12374 6538 6543 6546 6548 874 13320 13322 13901 13902 13903 8190 8191 8192 8193 8203 14051 14052 14053 14088 14160 14161 8348 4419 4422 10489 10587 10742 4816 10840 10841 16757 10995 11031 11173 5179 5230 5250 5285 5300 5655 5758
druggie$	5868
druggies$	5868
druggy$	5868
drugs	16287 16438 16481 16501 4722 11018
drugs$	270 271 272 273 274 275 276 12145 12146 6313 6314 6315 6316 6317 6319 6320 12279 6444 6445 6446 12311 12312 12313 12347 12352 12361 12362 6545 6547 12392 12393 12394 12451 12452 12453 12454 12455 12456 12457 12458 12463 12466 12550 12835 12840 12860 12861 12862 12919 12933 12934 12935 12936 12937 12938 12949 12950 12951 12952 13042 7210 13123 13131 7293 13320 13322 7497 13381 13395 7710 13576 13577 13578 13579 13580 13581 13582 13583 13865 8045 13911 13927 14078 14088 14140 14141 14142 14297 14311 14319 14332 2611 14473 14540 14541 14542 14543 14544 14545 14546 14714 14715 14716 14717 14718 14728 14852 14853 14854 15110 15111 15112 15113 15114 9410 4419 4422 16305 16387 16426 16447 16448 10717 4816 10854 16698 16700 4917 10995 16861 11029 11031 11033 11085 5179 5230 5250 5285 11285
drunk$	12556 12587 1074 1075 1076 1077 1078 7161 1167 7163 13695 15695 4858 11227 5723
drunks$	11227
dry$	3518 15372 15956 5460
ds$	16344
dto	5835
dto$	11830
dual$	9506 5784
dually$	5784
duck$	15054 15055 15056 15057 4260
ducked$	4260
ducking$	4260
duckked$	4260
duckking$	4260
ducks$	7575 13419 7577 4260
due	16478 4744
due$	6012 352 376 6378 1105 16686 16687 16781 4955 16801 5001
dug$	1491 1492
dump$	4223 4224 5576
dumped$	4223 4224 5576
dumping$	4223 4224 5576
dumpped$	4223 4224 5576
dumpping$	4223 4224 5576
dumps$	4223 4224 5576
dunce$	11227
dunces$	11227
duo$	11159
dust$	16153
duties$	15744 16098
duty$	15744 15969 16054 16098
dyed$	5476 11473
dying	10933
dying$	16672 16776
dynamic$	11158
dynamics$	11158
dyscal	5951
dysfunctional$	8583 5302 11298 5917
dyslex	5951
dyspra	5951
dysregulated$	5886
dystrophy$	11725
e$	15963 16071 16072 16073 10260 16116 16117 16710 16711 11578
each	16241 16389 4555 4556 10649 16648 11669
each$	186 6494 13012 7729 8089 8320 8443 8445 8603 9381 3483 15463 9621 9635 3642 3644 3851 3853 3854 3855 10181 16123 10350 10387 10439 16324 10492 4518 16358 16390 16402 16403 16405 16446 4636 16509 16512 16517 10703 10713 16569 16612 16615 16624 10786 16636 10798 4817 10815 16693 5429 11509 11510 11533 5653 11674
eager$	301 302 307 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1003 1062 1063 1064 1066 1067 7541 13385 13386 13387 13388 1551 1552 1553 1554 1555 1556 5083
eagerly$	1204 1205 1206 1207 1208 1209
ear$	13454 7620 7621 7622 13466 13467 15361 16048
earlier$	12628 12629 14582
early$	14654 14723 16214 16215 16216 11726
earmar	4807
earn$	554 12596 12597 12933 12934 12935 12936 12937 12938 3352
earned$	554 14203 14205 14206 14207 14208 3352
earning$	554 3352
earns$	554 3352
earring$	11490
earrings$	11490
ears$	13328 15361 16049 16050 11609
easier$	4693
easily$	12544 12545 13546 13547 2041 2698 3005 9203 3225 9919 15765 15766 16080 16081 16082 16083 5122 5124 5326
east$	3514
eastern$	3507 9503 9507 3513 9526 15371
easy$	6039 6057 6330 6331 6332 338 556 12711 12712 12864 7114 7384 1390 7386 1393 13782 13783 13784 8326 8327 14299 14300 10598 5123 5301
eat	16301
eat$	5737 11733
eaten$	11733
eater$	14168 11229
eaters$	14168 11229
eating	10841
eating$	16684 5736 11733 11742
eats$	5737 11733
eczema	5957
edge$	13246 13291 13292
educat	4882 11778 5785
educate$	183 184
educated$	183 184 4897
educates$	183 184
educating$	183 184
education$	6214 12058 12285 12286 12831 13780 9939 16733 16741 5771 11776
educational$	5769
effect	10668 5693
effect$	2913 8966 8967 8968 15596 15597 16619
effective$	16511 5696
effectively$	2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2912 5378
effort$	6755 761 762 763 764 6760 766 767 13652 1815 7811 7812 15478 15772 15810 15811 4054 4055 4056 15924 15925 15926 15927 15928 15929 15930 15931 10091 10092 10093 10094 10095 4164 4165
efforts$	6214 12058 15478 4054 4055 4056 4164 4165 11111
egg$	290 292 293 2094 2095 11156
egged$	290 292 293 2094 2095
eggged$	290 2094 2095
eggging$	290 2094 2095
egging$	290 292 293 2094 2095
eggs$	290 292 293 2094 2095 11156
ehc$	5770
ehcp	5769
ehcp$	11764
ehcps$	11764
eight	10387 10402 16324 10492 16358 10547 4555 4556 16402 16403 16405 16446 4622 4636 10643 16492 16509 16512 16517 10703 16569 16612 16624 10786 16636 16648 11674
eight$	14006 16046 10617 16484 16486
eighteen$	12474 12476 669 12509 12510 14569 14570 14571 14572 14573 14574 8737 14611 14612 14613 14614 14615 14616 14617 15313 11370
eject	16407 10705
eject$	16548
elder	11657
elder$	12372 13901 13902 13903 11135
elders$	12352 12372 12375 12834 12900 12901 12902 12903 12904 12905 7066 7102 7103 7104 7105 13901 13902 13903 13907 14060 16273 4618 11135
elect$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 1003 5083
elected$	135 136 137 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 1003 16086 10313 16157 5083
electing$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 1003 5083
electr	4992 5012
electricity$	10987
electronic$	11007 11832
electronically$	11007
elects$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 1003 5083
electted$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 1003 5083
electting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 1003 5083
element$	370 371 372 11157 11162 11210
elements$	11157 11162 11210
eleven$	14006 2770 2771 2772
else$	12657 861 862 12723 12763 13190 13191 14598 15907 15908
elsewhere$	15907 15908
email	4488 4507 4515
email$	16071 16072 16073 10488 10502 4664 11577
emaile	10565
emailed$	10488
emailing$	10488 10502 4664
emails$	16072 16073 16116 16117 10488 10502 4664 11577 11578
embarked$	526
embarrassment$	8560
embellish$	5854
embellished$	5854
embellishes$	5854
embellishing$	5854
embroiled$	514 515 516
emergency$	16710 5763
emotional$	8615
emotionally$	5338 5425 5427 5800
empathy$	13806 13836 13837 11113
empire$	12391
employment$	11780
emptive$	10791
empty$	10787
enabl	4396 4426
enable	4686 5700
enable$	39 12690 4472 4688
enabled$	39 12690 12728 12729
enableed$	4688
enableing$	4688
enables$	39 12690 4472 4688
enabling$	39 12690
encounter$	12548 13883 11042 11361
encounters$	12548 13883 11042 11361
encour	4384 4415
encourage$	11857 6015 183 184 303 304 305 310 311 328 6338 6339 7213 7214 5032 5077
encouraged$	11857 6015 183 184 303 304 305 310 311 328 6338 6339 7213 7214 4420 5032 5077
encouragement$	13370 13371 13372 13373 13374 13375 13376 13377 13510
encourages$	11857 6015 183 184 303 304 305 310 311 328 6338 6339 7213 7214 5032 5077
encouraging$	11857 6015 183 184 303 304 305 310 311 328 6338 6339 7213 7214 13370 13371 13372 13373 13374 13375 13376 13377 13510 5032 5077
end$	119 120 6430 868 869 13061 13062 13315 7592 7593 13499 13500 13511 1773 1775 1778 15518 15519 9679 9733 10702 16598 16644 4836
endanger$	10 5024 5025
endangered$	10 5024 5025
endangering$	10 5024 5025
endangerred$	10 5024 5025
endangerring$	10 5024 5025
endangers$	10 5024 5025
ended$	4376 4659
ending$	10702 16672 4836
endless$	151 152 153 10229 10230 5252
endlessly$	3857 9852 3858 9853 3859 3860 3861 3862 3863 3864 3899 3900 5536
endome	5730
endometriosis$	11725
ends$	9733 16591
enemies$	12682 12738
enemy$	12682 12738
enforc	10522 16522 16526 11610 5683 11694
enforce$	5942
enforcement$	16365 16485 16497 16575 4777 16616 4781 10778 16645 11688 5694 11690 5702 5942
enforcer$	11227 5934
enforcers$	11227 5934
enforces$	5942
engage$	11975 11989 12201 12237 12342 517 518 519 13772 14337 14344 8502 14346 14347 14348 14349 14350 14351 14356 14359 14447 15461 15492 15498 15512 15546 15547 15556 15557 15558 15579 15600 15603 15631 15669 15670 15671 15739 15949 16129 16132 10818 11064 11294 11513 11514 11521
engaged$	509 510 511 512 513 517 518 519 12556 12564 14344 14346 14347 14348 14349 14350 15497 15503 15508 15517 15612 15613 15614 15615 15616 15629 15655 15656 15657 15658 15659 15739 11064 11294
engagement$	509 510 511 512 513 14343 14351 2522 2523 2524 2525 8521 15478 3647 3648 3649 3650 15685 9843 11288 11293 11509
engager$	11194
engagers$	11194
engages$	509 510 511 512 513 517 518 519 15556 15557 15558 15603 15625 15626 15627 15628 11064
engaging$	509 510 511 512 513 517 518 519 14344 14346 14347 14348 14349 14350 14351 15669 15670 15671 11064 11287 11294 11521
english$	11786 11788
enjoy$	328 12546 12547 1174 1175 7177 1688 1689 1690 1691 2014 2015 2016 2017 2050 2051 2056 2096 2097 2098 2099 15714 5091 5120
enjoyed$	328 12546 12547 1174 1175 1177 1178 1179 1180 13019 7177 7178 7179 7180 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 15714 5091 5120
enjoying$	328 1174 1175 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 5091 5120
enjoyment$	13091
enjoys$	328 1174 1175 1688 1689 1690 1691 2014 2015 2016 2017 2050 2051 2056 2096 2097 2098 2099 15714 5091 5120
enormously$	16644
enough$	96 12034 6192 12036 6217 7038 7546 7547 7548 13400 13401 13402 7777 7818 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 2988 2991 9012 9013 15128 15156 9461 15305 9465 15983 11365 11411
enquir	10509 16526 16799
enquir$	4608
enquiries$	16291 4597 4608 16519
enquirs$	4608
enquiry$	16352 4608 16519 11643
enrich	5616
ensure	4662
entangled$	514 515 516
enter$	4399 16640 5068 11064
entered$	4503 4504 4539 4612 4614 5068 11064
entering$	5068 11064 11639
enterp	16471
enterprise$	16274 11643
enterred$	5068 11064
enterring$	5068 11064
enters$	16372 16640 5068 11064
entice$	11857 6015 303 304 305 1056 1057 1058 1059 5032 5085
enticed$	11857 6015 303 304 305 1056 1057 1058 1059 5032 5085
entices$	11857 6015 303 304 305 1056 1057 1058 1059 5032 5085
enticing$	11857 6015 303 304 305 1056 1057 1058 1059 5032 5085
entirely$	3033 4281 4282 5393 5531 5534 5586
entitled$	5886
entitlement$	14102
entrant$	14043
entrants$	14043
entrenched$	2250 5217 11309
epi	5754
epilep	10933 5957
epilepsy$	16776
epipen$	11749
epipens$	11749
episodes$	12420
equal$	3245 3246 5386
equally$	972 5070 5082
equals$	8806 8807 8808
erratic$	11976 11977 11978 11979 14360 14361 14362 14363 2526 5308
error$	1079 4379 4380
errors$	1079 4379 4380
escala	4826 5693
escalate$	15520
escalated$	4502
escape$	12153 12598 1152 13694
escort$	14924
escorts$	14924
essential$	4747
establ	16239 10415 4443 4464 4467 4586 4594 4606 10601 4655
establish$	16258 4438 4445 4450
estate	10745 10810
estate$	12368 12369 14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14031 14090 14094 14095 14220 14221 14223 10178 16588 16606 4792 16653 16656 11123 5429
eternally$	5915
european$	3505 9502 9504 9508 15369 5455
evade$	9475 9476 4260
evaded$	4260
evades$	4260
evading$	9475 9476 4260
evasive$	5886
even$	6202 6206 216 7022 7023 7024 7025 7026 7027 7028 7029 7030 7031 7033 10078 10079 10080 10227 10228
evening$	15688 15689 15690 16641
events$	16472
ever$	8994 8995 3001 15598 15599 9760 15604 15605 15606 9786 3792 9788 3794 9852 9853 3859 3860 3861 3862 3863 3864 9866 15725 15726 15727 15728 9896 3902 3903 3904 3905 10294 11517 11518
every	10649
every$	151 152 153 12795 969 974 12990 7441 7641 7642 7645 7935 13779 8082 8282 8314 2831 9393 15463 9621 9635 3642 3644 3850 9846 3852 3853 3854 3855 10188 10253 16116 16117 16123 10439 4518 16390 10798 16690 16693 10853 11509 11510 5532 11533 11578 5653 11736
everybody$	6880 6881 6882 7725 7733 14316 10161 16363
everyone$	6880 6881 6882 7171 7406 13425 7725 7733 13638 7935 14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14028 14055 8276 8311 8312 8460 14316 8755 10161 16363
everything$	6066 6067 6068 6069 12365 12725 7067 7137 7200 7437 1629 8837 2843 9218 15075 15463 9621 15551 3737 3738 3739 3881 3882 3883 3884 3885 10129 10220 10308 10331 11070 11509 11510
everywhere$	13028
evicte	16775 10933 5987
evicted$	11914 16776
evicti	16757 16772 16801 5987
eviction$	12828 12829 16507
evicts	5987
eviden	16287 4655 16501 4729 11610 5930
evidence$	7164 1170 7166 1172 7798 15880 15963 16116 16117 16236 16253 4441 10457 16311 4476 4595 10591 4616 4669 4677 16539 11577 11578 5648 11652
evidences$	4677
evidencing$	4677
evidently$	3876 9871 3877 3878
evil$	2308 2309 5161 5249 5284 11298
ex$	16763
exactly$	8370 9178
exaggerate$	12982 14134 11531 5854
exaggerated$	11531
exaggerates$	11531 5854
exaggerating$	11531 5854
exaggeration$	14134
exam$	16105 16171 16719 10907 5790 11788
examin	16320 10531
examin$	4449
examination$	11632
examinations$	11632
examined$	4449 16374
examines$	4449
examining$	4449
examins$	4449
example$	16655 5648
exams$	16719 11788
except$	8838
exception$	11524
exchang$	621 6616 622 623 624 625 626
exchange$	6608 621 6616 622 623 624 625 626 6623 12469 12523 914 11064
exchanged$	621 6616 622 623 624 625 626 914 11064
exchanges$	621 6616 622 623 624 625 626 12523 914 11064
exchangged$	621 6616 622 623 624 625 626
exchangging$	621 6616 622 623 624 625 626
exchanging$	621 6616 622 623 624 625 626 914 11064 11639
exchangs$	621 6616 622 623 624 625 626
excitement$	12919 13395 13555 13852 13858 13878 5121
exclude$	16129 16130
excluded$	11887 6223 6224 6225 6226 6227 6228 6229 6230 236 237 238 383 384 385 386 12316 12677 8155 8156 8157 8158 4242 11170 11585 11770 5776
excluding$	15885 15886
exclus	10907
exclusion$	12695 12696 12828 12829 1079 12918 7268 7269 13113 13725 13726 14002 14142 10567 10671 4727 4888 16750 11170 5976
exclusions$	14002 11170 5976
excuse$	13074 10338 10377 11561 11562
excuses$	7130 8278 8279 2285 8281 10338 11606
execut	16540 5672
executed$	11664
exercise$	1824
exercised$	1824
exercises$	1824
exercising$	1824
exhaust$	2276
exhausted$	2276
exhausting$	2276
exhausts$	2276
exhaustted$	2276
exhaustting$	2276
exhibit$	5641
exhibited$	11635 5641
exhibiting$	5641
exhibits$	5641
existence$	11299
existent$	14360 14361 14362 14363 16111 16112 16113 16114
exit	4880
exit$	10875
expand	4813
expect	10903
expect$	6811 6812 6813 819 820 6918 6919 925 926 6922 13667 13668 13686 13687 10575
expectation$	14983
expectations$	14462 14983 11341
expected$	6308 13443 4420 4587 16528 16746 16781
expecting$	5751
expell	5778
expelled$	5778 11773
expend	10455
expendable$	16298
expensive$	15390 15391 9573 5500
expensively$	3503 5456
experi	4951 4952
experience$	13883 2691 2693 8776 2782 14709 14710 14711 14712 14713
experienced$	2728 14954 3145 3466 3470 3480 10946 10947 11045 11363 5388
experiences$	13883
experiencing$	10946 10947
experts$	3272
explained$	9800 9801 9802
explanation$	16071
explicit$	6589 6597 6993
exploitation$	11838 11839 11877 11878 11879 11894 11906 12219 12347 12685 12686 12695 12696 12884 7042 12918 13036 7210 7268 7269 13113 13230 13231 13320 13322 13725 13726 13809 13810 13811 13812 13843 13844 13845 13846 13847 13848 13849 13850 15249 4389 10385 10386 4393 10391 16239 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 4505 10503 4510 10510 16359 10636 4658 10659 10699 4738 10734 11067 11091 11131
exploited$	11884 11887 12521 12839 7291 7292 13524 13526 13786 13787 13788 13789 13790 13791 13792 13793 13794 13795 13796 13797 13843 13844 13845 13846 13847 13848 13849 13850 14899 14900 14901 14985
exploiter$	11858 6277 12128 12148 12352 12372 12403 12405 12408 12477 12495 12500 12505 12931 12932 12968 12969 12970 12971 12972 12973 12974 12975 12976 12979 13286 13599 13676 8037 13881 13901 13902 13903 13904 13986 2152 2237 11027 11084 11163 11166 11167
exploiters$	11858 6277 12128 12148 12152 12173 12352 12372 12403 12405 12408 12477 12500 12505 12931 12932 12968 12969 12970 12971 12972 12973 12974 12975 12976 12979 13286 13599 13676 8037 13881 13901 13902 13903 13904 13907 13986 2152 2237 14314 11027 11084 11163 11166 11167
explosive$	5164 5884
expos	4586
expose$	5998 10 11850 6025 11869 11870 11871 11872 11873 11874 11875 5024 5025
exposed$	5998 10 11850 6025 11869 11870 11871 11872 11873 11874 11875 5024 5025
exposes$	5998 10 11850 6025 11869 11870 11871 11872 11873 11874 5024 5025
exposing$	10 6025 11869 11870 11871 11872 11873 11874 5024 5025
express$	7993 7994
expressed$	7993 7994
expresses$	7993 7994
extend	4716
extensions$	11461 11472
extra$	4881
extract$	4402
extracted$	4402 16329
extracting$	4402
extraction$	11632
extractions$	11632
extracts$	4402
extreme$	8272
extremely$	5376 5393
extricate$	7141 7142 7143 7144 7145 7146
eye	16678
eye$	12737 1188 1189 13262 13263 13455 7613 7614 7615 15361 16047 11481
eyeballs$	13328
eyebrow$	15361 15377 11484
eyebrows$	15361 15377 11484
eyed$	11449 11478
eyelashes$	11466 11472 11479
eyelid$	12929
eyes	16313
eyes$	12737 7473 13328 8650 15361 3524 15384 16164 11608 5614
eyesig	10840
eyesight$	16683
fabricated$	13953
face$	12309 1318 13283 13284 13285 7608 13501 15361 9557 9572 15425 9586 4442 10678 11476 5512
facebo	4663
facebook$	586 6581 587 6582 588 6583 589 6584 590 6585
faced$	1318 11266 11317 11477
faces$	1318 13283 13284 13285 14247 15361 15425 9586 10432 11476 5512 5828
facial$	9512 4442 5463 5636
facilitat$	56
facilitate$	39
facilitated$	39 56
facilitates$	39
facilitating$	39 56
facilitats$	56
facilitatted$	56
facilitatting$	56
facing	10929
facing$	1318 5828
facts$	7798 9284
fade$	11463 11472
fades$	11463
fag$	12860 12861 12862
fags$	12860 12861 12862
fail	4823 5793
fail$	173 1147 1793 1901 1906 1907 1908 1909 1910 1912 1934 1935 1936 1952 2012 8120 15519 15695 3906 3907 3908 3909 16134 16135 16136 16137 5115 11525 5537 5538
failed$	173 260 1147 1793 1901 1906 1907 1908 1909 1910 1912 1934 1935 1936 1954 2012 15695 3906 3907 3908 3909 9909 15753 16134 16135 16136 16137 5115 5537 5538 11585
failing$	173 1147 1793 1901 1906 1907 1908 1909 1910 1912 1934 1935 1936 1955 2012 15695 3906 3907 3908 3909 15748 15749 15750 15751 15885 15886 16134 16135 16136 16137 16210 16211 16212 16213 5115 5537 5538 5539 11535 11536
failings$	15748 15749 15750 15751 5539 11535 11536 5916
failled$	173 1147 1793 1901 2012 15695 16134 16135 16136 16137 5115
failling$	173 1147 1793 1901 2012 15695 16134 16135 16136 16137 5115
fails$	173 1147 1793 1901 1906 1907 1908 1909 1910 1912 1934 1935 1936 1953 2012 8119 15695 3906 3907 3908 3909 16134 16135 16136 16137 5115 5537 5538
failure$	6358 364 365 366 367 368 369 1934 1935 1936 15748 16110 16166 11172 5539 11535
failures$	15748 15749 15750 15751 16110 16166 11172 5539 11535 11536
fainted$	5963
fainting$	5963
faints$	5963
fair$	2968 2969 2970 3518 5452 5453 5460 5476
fairies$	14218
fake$	5469 5484
fall	4742
fall$	6382 6383 6384 6385 524 525 1641 1642 1643 1644 1645 1646 1647 13559 2079 15520 4212 10224 16579 16609 5580 11683
fallen$	524 525 1641 1642 1643 1644 1645 1646 1647 2079 4212 5580
falling$	524 525 2079 11506 5580
falls$	6382 6383 6384 6385 524 525 1641 1642 1643 1644 1645 1646 1647 2079 4212 16118 16609 5580 11579 11683
false$	13953 15719 5134 5139 5471 5484
fame$	11082
families$	12285 12286 12925 2278 2279 2294 14242 14249 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 8575 8576 14421 14425 14426 14874 10107 10108 10109 10110 10111 10112 10161 10173 16017 11145 11297 11299 11345 11350 11571 11577
family	10912 10913 16786
family$	12925 8284 2294 14242 14249 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 8575 8576 14421 14425 14426 14666 14693 14697 14874 10172 16756 10914 16767 16768 16771 4934 16783 4967 16808 16810 16816 10989 11145 11297 11345 5354 11350 5760 5796 11799 11804
fan$	1405
fancies$	12422 12423 2419 2422
fancy$	12422 12423 2419 2422
fanned$	1405
fanning$	1405
fans$	1405
fantasist$	11172
fantasists$	11172
far$	13245 1550 1651 13955 13956 13957 2414 2819 2823 2856 3101 3181 9363 4144 4145 4146 4288 16571
farce$	11546
farcical$	5917
farm$	14322
fashionably$	3503 5456
fast$	7114 7460 7464 14292 14299 14300 14654 14723 5123
faster$	14582
fat$	5907
fate$	11068
father	10913 16758 10916 4925 4935 10931 4937 4940 4946 16786 16802 16808 10968
father$	2278 2279 8575 8576 14472 8746 2855 2864 8860 8861 8862 8863 8907 8908 8909 3384 3385 3386 3387 4913 4914 4915 16754 16756 10914 4922 4923 4926 16767 16768 4933 4934 16779 16783 10941 10942 10949 4966 4967 16816 11345
fathers$	3384 3385 3386 3387 4933 11345 11406
fatigue$	11725
fattest$	3525 5480
fault$	12195 12196 387 388 389 390 12231 12232 12233 12673 882 883 12797 12806 12807 12808 12809 6976 982 6978 12822 12939 12940 12941 12942 12943 12944 15980 16120 4312 10315 16168 16169 16170 11069 11077 5584 11582 11592
faultless$	6976 982 6978
faulty$	7819
favor$	6610
favors$	6610
favour$	6609 12459 12460 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 4352 4353 4354 11052 5495
favoured$	3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 4352 4353 4354 5495
favouring$	3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 4352 4353 4354 5495
favourred$	3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 4352 4353 4354 5495
favourring$	3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 4352 4353 4354 5495
favours$	6609 12459 12460 7497 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 4352 4353 4354 11052 11053 5495
faze$	9080 15047 15065 15066 9224
fazed$	15046
fazes$	8937 14781 9205 9206
fear$	7056 8264 8265 2271 2272 14154 3109 14967 5396
feared$	13092 3109 5396
fearless$	5900
fears$	14154 3109 5396
february$	12370
feckless$	5878 5886
fed	4410
fed$	88 89 90 91 853 2261 2262 16356 4990 4993 11720
feeble$	16002
feed	4410 4489 4500 5616
feed$	88 89 90 91 853 2261 2262 4402 4506 4521 4739
feeded$	4402
feeding$	2261 2262 4402 4506 5726
feeds$	88 89 90 91 853 2261 2262 4402 4506 4739 4990
feel$	12422 12423 7385 7993 7994 2265 2273 2451 9226 3232 4546
feelin	5715
feelings$	14094
feels	5715
feels$	12422 12423 7993 7994 2265 2273 2451
feet$	12333 12334 13312 7471 15062 15185 9490 15334 15335 15446 16089 16163 5437
feigned$	5139
fell$	524 525 1641 1642 1643 1644 1645 1646 1647 2079 4212 16579 5580 11671 5749
felt	5715
felt$	12422 12423 7993 7994 8110 8111
female	5664
female$	9478 15322 15323 9481 15325 15326 3505 10418 4591 11177 11423 5429 5650
females$	14376 4591 11177 5902
fend$	8666 8969 8970 8971 8974 8975 8977 8978 8981 2987 14871 15309 15950
fendded$	2987
fendding$	2987
fended$	2987
fending$	8969 8970 8971 8974 8975 8977 8978 8981 2987 14871
fends$	2987
feral$	14324 5302 11298 5886
ferocious$	5884
fester$	16174
fetched$	6696 6697 6698 6699 6700
fetching$	14999
feud$	13244
fever$	11724
few$	11210
fewer	4742
fewer$	16579 5697
fibrosis$	11725
fiercely$	5393 5426
fifteen$	2770 2771 2772
fight	4742
fight$	12237 12266 12268 12269 12270 12315 6761 12648 12818 994 995 996 997 999 1000 1001 1002 1003 12997 1383 13239 13559 13584 7813 13657 13694 13855 13939 13940 14152 2392 14473 8667 3249 3250 3251 3252 3253 3418 15518 15520 9732 15576 9734 15691 15695 5083 11094 5704
fighti	10738 10919 10990
fighting$	11918 11919 13119 8095 14078 14134 14140 14141 14142 14473 14967 9126 15695 16581 16727 4917 16762 16833
fights$	12754 12755 12756 12757 12758 12996 13854 13858 2392 14473 3249 3250 3251 3252 3253 3418 15691 15695 15696 11094
figure$	8850 2903 2904 2905 2906 2907 9542 10766 11144
figures$	12183 12184 2903 2904 2905 2906 2907 16105 10318 16171 16173 16182 16183 10766 11144
file$	15963 16266 16278
files$	15963 16266 16278
filler$	11456
fillers$	11456
film	16407 4820
film$	12120 9607 16385 4552 16392 16396 10559 4565 16576 4802 10815 11640
filmed$	11884 11914 11954 6296 13524 13526 14948 14963 4552 16394 4557 10559 4565 16488 5644
filming$	14963 4552 10559 4641 11663
films$	4552 16392 10559 4802
filter$	14264 14265 14266 14267 14268
filthy$	15390 15391 5907
final$	4890 5822 5824
finance$	88 89 90 91
find	16380 4586 5628
find$	2 1190 7252 1310 13226 2604 9469 15518 16239 10415 4443 4464 4466 4467 10501 4594 4606 16545
findded$	2 1310
findding$	2 1310
finded$	2 1310
finding$	2 13026 1310 8052 8053 8054
finds$	2 1190 1310 7381 2603 10501
fine	10757 4906
fine$	1220 1221 1222 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 9005 3011 3012 9008 9014 9015 9016 9017 9018 9019 9020 9049 9050 9051 9052 3331 9343 3349 9420 3426 3427 3428 16600
fined$	10997
fines$	16600
finger	16537 4820
finger$	7050 15808 15809 15818 15819 15829
fingered$	11264
fingerprint$	10815
fingers$	7050 7303 7304 14197
finish$	9681
finished$	15200 3369 3370 3371 15613 15614 15615 15616 3891 15739
fire	11017
fire$	12336 12659 12893 13244 13308 13309 16457 11017 16860 5262 5263
firear	16857
firebrand$	5873
firebrands$	5873
firesetter$	5876
firesetters$	5876
firestarter$	5876
firestarters$	5876
firing$	7507
firm	4772 4778 4783
firm$	10773 4782
firmer$	4782
first$	12289 7399 13313 13314 7475 2147 2205 2301 15878 16235 5822
fishnets$	11490
fisted$	16128 11557
fit$	3325 3326 10139 4394 16679
fits	10840
fits$	4394 16683 11728
fitted$	16691 5012
fitting$	9549 9571
five	10387 10402 16324 10492 16358 10547 4555 4556 16402 16403 16405 16446 4622 4636 10643 16492 16509 16512 16517 10703 16569 16612 16624 10786 16636 16648 4817 11674 11763
five$	6387 6721 6722 6727 6728 6738 6778 6791 6795 7078 7336 7657 1791 7825 7986 8104 2110 2111 2112 13984 14076 2293 2545 14608 3495 9491 9492 3540 15378 15379 15380 15381 15382 15383 15570 15571 15572 15573 15574 9738 9739 9740 9755 9764 9770 10186 16046 10617 16484 16486 5650
fix$	12860 12861 12862
fixated$	5603
fixed$	10757 10882 5987
flag$	4497 4540 5639
flagg	4589
flagged$	4436 4497 4502 4539 4540 16393
flagging$	4497
flagrant$	2253 2254 2256
flags$	13461 4497 4540 11102
flaky$	5878
flame$	13308 13309 13336
flames$	13243 13244
flashb	5954
flashing$	13222 13223
flashy$	5500
flat	10913 16761
flat$	12395 12396 12397 12398 6556 6557 6558 6559 12512 12513 12541 12622 12623 12624 12833 13024 13025 13115 13128 13132 13345 13346 13347 13348 13349 13427 13595 14874 3651 16756 16787 16805 16807 16820 4986 16830 11813
flatly$	5517
flatmates$	8806 8807 8808
flats$	12512 12513 12833 16819
flatter$	4344
flattered$	11117
flaunt$	5845
flaunted$	5845
flaunting$	5845
flaunts$	5845
flauntted$	5845
flauntting$	5845
fleas	4987
fleas$	10982
fled$	11646
fledged$	9399
fleece$	11490 11499
fleeces$	11490 11499
flew$	1470 1471 1612 1613 2443
flier$	11182
fliers$	11182
flies$	1470 1471 1612 1613 2443
fling$	48 347
flinging$	48 347
flings$	48 347
flip$	10450
flirt$	591 592 593 608 822 947 948 3249 3250 3251 3252 3253 11227
flirtatious$	5850 5896
flirted$	591 592 593 608 822
flirting$	12166 591 592 593 608 822 873 13222 13223
flirts$	591 592 593 608 822 3249 3250 3251 3252 3253 11227
flirtted$	591 592 593 608 822
flirtting$	591 592 593 608 822
flirty$	5850
floor	10963
floor$	16806 4969 16817
floozies$	5875
floozy$	5875
floppy$	5453
flourish$	1254
flourished$	1254
flourishes$	1254
flourishing$	1254
flout$	2086 2087 4383 5130
flouted$	2086 2087 4383 5130
flouting$	2086 2087 4383 5130
flouts$	2086 2087 4383 5130
floutted$	2086 2087 4383 5130
floutting$	2086 2087 4383 5130
flown$	1470 1471
flung$	48 347
flunkey$	5860
flunkeys$	5860
fluoxe	5753
fluoxetine$	11748
flush$	16224
fly$	1470 1471 1612 1613 2443
flyer$	11182
flyers$	11182
flying$	1470 1471 2443
fob$	4221 5575
fobbed$	4199 4221 5575
fobbing$	4221 5575
fobed$	4221 5575
fobing$	4221 5575
fobs$	4221 5575
focus	10804
focus$	4647
foetal$	5951
follow	4531 16420 4820
follow$	11998 12237 6858 13225 13384 13389 13772 7970 7971 7972 7973 7974 13818 13820 2157 15461 15492 15498 15512 15556 15557 15558 3954 3955 3956 10158 16132 16385 4552 16396 10559 10815 5068 11513 11640
followed$	11998 12556 12564 12587 13509 13524 13526 2157 3954 3955 3956 15959 4552 10559 16406 5068
follower$	2356
followers$	2356 11082 11083
following$	8052 8053 8054 2157 4552 10559 5068
follows$	6858 7381 13509 2157 15556 15557 15558 4552 10559 5068
folly$	12606 12607 12608 12609 12689 13149
food	4992 10988
food$	12451 12452 12453 12454 12455 12456 12457 12458 12463 16826 10987 4993
foodbank$	16831
fool$	11227 11394
fooled$	14985
foolhardy$	5028 5879
foolish$	6082 104 105 6121 160 161 162 163 164 165 166 913 1312 1782 1875 1876 15873 15874 5028 5109 5112
foolishness$	12212 12213 12214 12215 12216 12217 12606 12607 12608 12609 12689 6885 6886 6906 12750 12939 12940 12941 12942 12943 12944
fools$	15131 11227 11394 11554
foot	10785
foot$	13331 9490 15334 15335 15418 15419 16456 16628 5152 5437
footag	10447 10536 16502
footage$	16275 16285 16290 4492 10493 4521 16379 10537 16381 4545 4564 5640 11636
footballer$	12185
footballers$	12185
footho	16313
footprint$	16651
footsoldier$	5860
footsoldiers$	5860
for	10590 4686 11610 5616 5693 5700
for$	6093 12248 12279 6470 6529 6531 6532 12442 6608 12467 6802 6803 6804 6805 6806 12784 12810 12838 7076 12955 1127 1128 7129 7131 7132 7133 7183 7184 13075 7395 7396 7397 7398 13404 7565 7566 1572 7568 7569 7570 7605 7636 7637 7638 7639 7640 7716 13807 13976 8217 14061 8235 8237 8238 8239 8241 8242 14089 8297 8324 2408 8454 8471 8483 8485 14403 8601 8606 8608 8610 8630 8778 8779 8951 8952 8953 8955 8982 14935 14937 14974 9238 15304 3857 3858 15701 15883 10142 15992 15993 4230 16094 10267 16142 16144 16155 16181 16201 16202 16204 16258 10444 4495 10498 16390 10611 10615 10619 10632 10642 10660 10664 16518 10679 10680 10698 4757 10802 10827 16671 4847 16693 10869 16713 16714 10878 10884 16836 16852 5016 11034 5088 5105 11350 11580 11643 11646 11671 11703 5774 11819 11821 11827 11832
forbidden$	7710 4978
force	4389 10385 10386 4393 10391 16239 4411 10411 10419 10420 10421 4427 4428 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 4505 10503 4510 10510 16359 16378 4554 10636 4658 10659 10699 4738 10734 4811
force$	9931 9936 9937 16150 10334 16217 16218 10384 16229 16234 10406 16254 16255 4418 16257 16262 16263 16264 10422 10423 16269 4432 16277 10441 10470 16318 16323 4487 16327 16328 16330 16335 10499 10500 16344 16346 16350 16353 10549 16458 16479 10653 10683 16542 10733 16577 4811 10806 5613 11698
forced$	7975 7976 7977 7978 7979 7980 13829 13830 13831 13832 13834 13851 2492 2495
forces$	7975 7976 7977
forcing$	7978 7979 7980
foreca	4573
forehead$	15361
foreign$	3505 9504 5455 11453 11482
foreman$	12514 12515 12516
forens	5939
forese	4573
foresight$	11089
forever$	3857 9852 3858 9853 3859 3860 3861 3862 3863 3864 3899 3900 5536
forget	10853
forget$	16696
forgot$	4383 11585
forgotten$	5571 11585
form	4436 11610
form$	14003 10040 15995 4448 16491
formal$	5822
formally$	5775
formed$	9401 4448
forming$	4448
forms$	4448 16491
forties$	12511
forwar	4410 4500
forward$	10488 4498 4508 4581 4664 10732
forwardd$	4508
forwarded$	16309 10488 4508
forwardes$	4498
forwarding$	10488 4498 4508 4664
forwards$	10488 4498 4508 4664
foster	5804
foster$	12925 2629 10913 16786 16808 16823 5351 11799 11805
fostered$	11799
fought$	6891 13529 7808 13695 2392 3418
foul$	13688 5253 5281 5325
found$	2 1190 13139 13140 1310 8110 8111 2183 8493 2556 2605 4142 15990 5000 5019 5291 5561
foundation$	15365 15366 15367 11480
four	10387 10402 16324 10492 16358 10547 4555 4556 16402 16403 16405 16446 4622 4636 10643 16492 16509 16512 16517 10703 16569 16612 16624 10786 16636 16648 11674 11763
four$	7986 14076 3540 15378 15379 15380 15381 15382 15383 9755 9770 16046 10617 16484 16486 5650 5763
fourteen$	2770 2771 2772 15218 15219 15220 15221
fragment$	16597
frame	4576
frame$	15329 15330 15331 4387 10571 11427
frames$	15329 15330 15331 11427
fraternise$	5125
fraternised$	5125
fraternises$	5125
fraternising$	5125
fraternity$	11162
freak$	14175 11227
freaks$	14175 11227
freckled$	3518 5460 5907
freckles$	5908
freckly$	5907
free	10625
free$	6119 125 12186 12187 12188 12189 12190 12191 12192 12193 6365 12518 12519 12846 1026 7141 7142 7143 7144 7145 7146 1588 1589 1590 1591 4740 10787 4991 11063
freeloader$	11227
freeloaders$	11227
freely$	12518 12519 682 12538 16080 16081 16082 16083 11062 11063 5069 5093
frequent$	581 582 5042 5187
frequently$	580
fret$	15007 15010 9168
friend	10387 16241 16324 10492 16358 4555 4556 16402 16403 16405 10594 16446 4622 4636 10643 16509 16512 10703 10712 16555 16569 16612 16624 10786 4793 16636 16648 4817 16658 11674 11681 11809
friend$	13029 13030 7732 7740 2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 15321 15324 11157 11297
friendly$	8287
friends$	5996 11943 11970 363 12226 6387 393 12261 431 6444 6445 6446 12367 6721 6722 6727 6728 6738 6778 6791 6795 891 912 6907 12890 12891 12892 7078 13029 13030 1288 1289 1291 7336 13215 7657 7668 7669 7732 7740 1791 7825 7986 8104 2110 2111 2112 2117 13984 14007 8167 2293 2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 2594 8806 8807 8808 14702 14703 14704 14705 14706 14750 14751 14752 14951 14957 15049 3459 15321 15324 15363 3553 3600 3601 15570 15571 15572 15573 15574 9738 9739 9740 9755 9764 9770 9782 9848 15747 10107 10108 10109 10110 10111 10112 10171 16046 16054 16055 16056 16057 16058 16059 16060 10359 16437 10617 4633 16484 16486 4697 16605 10788 11020 11157 11297 5311 11569 11577
friendship$	6129 6442 448 12752 2066 2067 8136 2173 11157 11159
friendships$	3 4 5 6 7 8 9 6032 6442 448 12890 12891 12892 2066 2067 11157 11159
frighten$	14942 14943 14944 15047
frightened$	14899 14900 14901 3107 3108 15046 15050
frightening$	11920 11921 11922 11923 11924
frightens$	8937 14781 9205 9206 15170
fringe$	15424
fringes$	15424
fritter$	5593
frittered$	5593
frittering$	5593
fritterred$	5593
fritterring$	5593
fritters$	5593
frizzy$	5453 5476
from	11610
from$	12057 12164 13068 1448 1449 13630 13631 13632 13633 13634 13641 13642 8409 14364 2587 2588 8594 8818 8851 9067 9096 9176 15321 15324 3581 15489 10383 4495 16368 16388 16390 4575 4584 16436 10669 4687 10706 16599 10793 10883 10884 10924 10925 16788 5011 11389 11489 11534 11624 5711 11730 11773 11832
front$	10975
fruit$	5237
fruitf	10668
fruitful$	16511
frustrating$	10231 16075
ft$	15334 15335 5437
full$	6213 6221 6247 2322 8369 8374 2457 2797 2890 3261 3262 3263 3264 3265 3405 3411 4567 4905 5485
fully$	2651 2797 8795 3005 3008 3033 3042 3404 3406 3407 5070 5093 5393
fumble$	5920
fumbled$	5920
fumbles$	5920
fumbling$	5920
fun$	6442 448 13091 13411
functi	4436 4900 11708
function$	2737 2738 2739 2740 2741 2742
functioned$	2737 2738 2739 2740 2741 2742
functioning$	2737 2738 2739 2740 2741 2742
functionned$	2737 2738 2739 2740 2741 2742
functionning$	2737 2738 2739 2740 2741 2742
functions$	2737 2738 2739 2740 2741 2742
fund$	88 89 90 91 15949
funded$	88 89 90 91
funding$	11588
funds$	88 89 90 91 11815
funeral$	15145 15146 15147 15148 16751
furthe	4411 4716 4801 11681 5693
further$	7532 10406 4681 10796 5650
furthered$	4681
furthering$	4681
furthers$	4681
fuse$	11243
fuses$	11243
fuss$	15007 15010 9168
futile$	5526
future$	12285 12286 12753 12793 13337 13587 14255 5246
futures$	12285 12286 12753 12793 13337 13587
gain$	12596 12597 8607
gained	4842
gained$	10837
gall	10834
gallbladder$	16677
gallery$	10446
gamble$	955 1499
gambled$	955 1499
gambles$	955 1499
gambling$	955 1499 16698
game$	11900 6622 856 14486 14515 15110 15111 15112 15113 15114 9276 9319 16205 16206 16207 16208 16209 11605
games$	856
gaming$	12429 12430 12431 856
gang	4389 10385 10386 4393 10391 16239 16247 16250 10411 10419 10420 10421 4427 4428 10434 4446 4447 16286 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 4505 16345 10503 4510 10510 16359 16378 4554 10576 4592 16454 16474 10636 4658 10659 10699 4738 10734 10775 16618 4793 16632 11616 11647 11693 11694
gang$	6419 12347 12352 12362 12372 12403 12900 12901 12902 12903 12904 12905 12931 12932 7212 13320 13322 13360 13361 13362 13366 13865 13904 13967 14060 14088 14312 14319 14325 2640 14702 14703 14704 14705 14706 15237 16254 4419 16272 16274 16287 10489 10490 10497 10567 4574 10570 10587 16431 10606 10607 4631 4727 16578 16582 16604 4788 10788 10794 11029 11031 11085 5140 11144 5230 5261 5300 5345 5619 11620 5639 5649 5662 5701 5856 5948
gangling$	5907
gangly$	5907
gangs$	12347 12352 12362 12372 12931 12932 13320 13322 13366 13865 13904 13967 14060 14088 14319 16254 4419 16274 10490 10497 10567 10570 10794 11029 11031 11085 5140 11144 5619 5856 5948
gangsta$	13968 14257 11136 5857
gangstas$	13968 14257 11136 5857
gangster$	13968 2152 2415 2416 2417 2418 14257 14324 11136 11241 5857
gangsters$	13968 2152 14129 2415 2416 2417 2418 14257 14324 11136 11241 5857
gaoler$	12787
gaolers$	12787
gap	11610
gap$	16067 16110
gaps$	16067 16110 4390 4903
garage$	13345 13346 13347 13348 13349 16803 16815
gather	10436 11610 5616 5657
gather$	14479 10310 4402 10442 16317 4525 16382 16640 11425
gathered$	14479 4402 10442 16314 4525 11425
gathering$	14479 4402 16279 10442 4525 11425
gatherred$	14479 11425
gatherring$	14479 11425
gathers$	14479 4402 10442 4525 16640 11425
gaudy$	5500
gaunt$	5907
gave	4410
gave$	294 295 296 297 298 299 300 462 706 707 1070 1071 1072 1073 1107 1108 1109 1110 1422 1423 1424 1425 1426 1427 1440 1441 1442 1443 1444 13392 13393 13394 1614 1615 1702 1703 1704 1705 1706 1708 1709 2106 2107 2280 2281 2282 3110 3111 3156 3372 4060 4086 4204 4205 4206 4207 4208 10242 10997 5260 5750
gbh	11011 5842
gbh$	16854 11837
gcse$	16719 11776 5790 5791 11788
gcses	10907
gcses$	16719 16750 11776 11788
gdpr$	16093
gear$	15413 15414 15415 15416 15417 16305 11495 11505
genera	5616
general$	3651
generation$	11145 11220
generator$	4665 11662
generators$	4665 11662
genes$	14249
genital$	5966
gentleman$	14668 14669 14670
gentlemen$	2928 15168
gents$	2928
get	10583 4815
get$	49 50 76 77 78 80 82 83 84 85 86 11945 6103 146 147 148 149 150 12101 12102 12103 12105 6311 12237 12268 12269 12272 6432 12488 696 699 700 12596 12597 6756 834 835 6928 6929 6989 1014 1017 7061 1120 1121 1122 1154 1166 1168 7199 7201 7203 7251 13127 13137 13138 1305 1306 1307 1308 1309 13384 13391 13395 7557 7558 7559 7583 7584 7585 7586 1594 13499 13500 1713 1714 7761 13605 7810 13677 13694 13818 13820 13826 13828 1997 2074 2075 2077 2078 2079 13944 13945 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 8280 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2400 2454 2460 2471 2475 2485 8497 8498 2546 2565 2574 2575 2576 2577 2578 2579 8607 8609 14519 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2922 14843 14844 3020 3024 9026 3039 9045 3055 3132 9136 14994 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3348 3419 3425 3441 3497 15518 15519 3722 3723 3724 9758 15623 9781 9789 15669 15670 15671 4231 10290 4313 4314 16301 4639 10814 4862 16773 5045 5067 5068 11064 5170 5172 5177 5224 5232 5251 5264 5303 5305 5313 5314 5374 11521
geted$	7199 7201 7203
geting$	7199 7201 7203
gets	5759
gets$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 697 700 834 835 12727 1015 1018 1120 1121 1122 1166 1168 7199 7201 7203 1305 1306 1307 1308 1309 7573 13499 13500 1713 1714 1997 2074 2075 2079 13944 13945 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2400 2460 2471 2475 2485 8522 2546 2565 2574 2575 2576 2577 2578 2579 14519 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2922 3021 3025 3040 3056 14994 3180 3293 3294 3311 9307 3318 3319 3320 3321 3322 3323 3330 3348 3425 3441 3497 9803 9835 4231 4313 4314 16301 4639 4856 4862 4879 4884 4901 4990 5045 5068 11064 5170 5172 5177 5224 5232 5251 5264 5303 5305 5313 5314 5374 5733 5775 5777
getted$	7199 7201 7203
getting$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 6454 12488 700 6989 1120 1121 1122 1166 1168 7199 7201 7203 13099 7281 1296 1297 1305 1306 1307 1308 1309 8011 2074 2075 2077 2078 2079 8267 2400 8529 8530 8696 3023 9026 3057 15669 15670 15671 9830 15695 4231 4313 4314 4639 4862 5068 11521
ghastly$	5253
gift$	12145 12146 6313 6314 6315 6316 6317 6319 6320 12451 12452 12453 12454 12455 12456 12457 12458 12463 12466 12523 1188 1189 13042 13392 13393 13394 13911
gifts$	270 271 272 273 274 275 276 12145 12146 6313 6314 6315 6316 6317 6319 6320 12451 12452 12453 12454 12455 12456 12457 12458 12463 12466 12523 12550 12949 12950 12951 12952 13042 7293 13392 13393 13394 13395 13856 13857 13884 8045 13911 13927
gilet$	15413 15414 15415 11486 11495
gilets$	15413 15414 15415 11486 11495
gin$	16692
ginger$	9525 5453 5476 5907
girl	10387 16324 10492 16358 16402 16403 16405 16446 4636 16492 16509 16512 10703 16569 16612 16624 10786 16636 10932 11016 11674
girl$	363 393 431 891 912 6907 1288 1289 1291 2117 13996 13997 2294 14159 14171 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 2594 14581 2923 2924 15133 9440 3459 3553 3600 3601 9700 9790 9791 10418 10989 16859 5132 11156 11168 5174 11225 11297 5311 11452 11475
girlfr	16757
girlfriend$	11997 12471 638 12507 12508 671 672 673 674 675 16763 16771 16778 11055 11056
girlfriends$	11997 12471 638 12507 12508 671 672 673 674 675 11055 11056
girls	10402 10410 16389 10547 4555 4556 10594 4622 10643 16570 4817 16658
girls$	11943 363 12226 6387 393 431 12341 6499 6501 6503 6721 6722 6727 6728 6738 6778 6791 6795 891 912 6907 7078 1288 1289 1291 7336 13215 7657 7668 7669 7731 7739 1791 7825 7986 13918 13928 13929 13930 13931 8104 2110 2111 2112 2117 13969 13971 13981 13984 13996 13997 14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14028 14077 2293 2294 14159 14171 2361 2362 2363 2364 14242 14271 14272 14273 14274 2461 14308 14377 14380 14405 14406 14407 14408 14409 14410 14421 2594 14437 14581 2798 8855 8856 8857 8858 2889 2923 2924 14786 14795 15049 15133 9437 3459 15363 3553 3600 3601 15570 15571 15572 15573 15574 9738 9739 9740 9755 9764 9770 15624 9782 15634 9848 15747 15909 10107 10108 10109 10110 10111 10112 10170 16028 16046 16054 16055 16056 16057 16058 16059 16060 16061 10359 16437 10617 4633 16486 4697 11032 11156 11168 11215 11221 11225 11248 11297 5311 11452 11569 11577
git$	11146
gits$	11146
giv	4488
give	4410 4489
give$	12120 294 295 296 297 298 299 300 12201 462 706 707 1107 1108 1109 1110 1422 1423 1424 1425 1426 1427 1440 1441 1442 1443 1444 1614 1615 1702 1703 1704 1705 1706 1708 1709 7747 2106 2107 2280 2281 2282 2681 9095 3110 3111 3156 9321 3372 15385 15492 15498 15512 9972 4060 4204 4205 4206 4207 4208 10393 10416 10488 4498 4664 4739 5260 11513
gived$	1107 1108 1109 1110 2280 2281 2282 3156
giveed$	10488
givees$	4498
giveing$	10488 4498 4664
given	4400 10505 10565 5012
given$	12057 6248 6249 1107 1108 1109 1110 1702 1703 1704 1705 1706 1708 1709 2106 2107 2280 2281 2282 3110 3111 3156 3372 3745 15899 15900 15901 15902 4086 4204 4205 4206 4207 4208 16401 4856 4857 4884 4887 4901 4957
gives$	294 295 296 297 298 299 300 462 706 707 1107 1108 1109 1110 1422 1423 1424 1425 1426 1427 1440 1441 1442 1443 1444 1702 1703 1704 1705 1706 1708 1709 2106 2107 2280 2281 2282 3110 3111 3156 15385 4060 4086 4204 4205 4206 4207 4208 10438 10455 10488 4498 4664 4739 5260
giving$	294 295 296 297 298 299 300 462 1107 1108 1109 1110 1422 1423 1424 1425 1426 1427 1440 1441 1442 1443 1444 1702 1703 1704 1705 1706 1708 1709 2280 2281 2282 9041 3110 3111 3156 4060 4204 4205 4206 4207 4208 10438 5260
glad$	301 302 307 473 474 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1003 7420 7541 13385 13386 13387 13388 1551 1552 1553 1750 1751 1752 1753 3331 16227 5083
gladly$	1204 1205 1206 1207 1208 1209
glamour$	13856 13857 13878 13884
glandular$	5729
glass$	11718
glasses$	11490
glaucoma$	5956
glean$	4402
gleaned$	4402 16329
gleaning$	4402
gleans$	4402
glories$	1060 1061
glorified$	1173 5090
glorifies$	1173 5090
glorify$	1173 5090
glorifying$	1173 5090
glory$	1060 1061
gloves$	11490
glued$	3894
go$	6104 11948 6106 6107 11960 6151 12031 12051 12084 12101 12102 12103 12105 6268 12114 380 6393 6399 6400 6401 6402 12246 12266 12268 12269 12270 6462 6464 6465 520 521 522 523 524 525 559 562 565 566 6564 6567 6575 584 585 12488 686 687 688 692 700 12551 12552 12553 12554 12555 6741 12622 12623 12624 6921 6990 6991 6998 1004 1005 1006 1010 1011 1020 1112 12953 1155 7156 7199 7201 7203 7285 1473 1474 1475 1476 1477 1478 1479 13384 13389 13395 7583 7584 7585 7586 1612 1613 13532 13533 7742 7763 13621 13772 13818 13820 13826 13828 2020 2044 2077 2078 2249 2386 2387 2388 2389 2390 2391 2397 2398 2454 2612 2613 2614 15141 15142 15143 15144 3583 3592 3604 3605 3606 3607 3608 15461 15492 15498 15512 15518 15519 3698 15695 9894 10038 10311 10506 4730 16640 4988 5040 5067 5068 11064 5242 11513 5819
goad$	2094 2095 5129
goadded$	2094 2095 5129
goadding$	2094 2095 5129
goaded$	2094 2095 5129
goading$	2094 2095 5129
goads$	2094 2095 5129
goal	4759
goal$	13332 4747 16635
gobby$	5886
goed$	7199 7201 7203
goes	16301
goes$	12084 380 520 521 522 523 563 565 566 6575 584 585 686 687 688 693 700 12725 1012 1113 7199 7201 7203 1339 1473 1474 1475 1476 1477 1478 1612 1613 1625 1626 7623 7624 2020 2044 2077 2078 2249 2386 2387 2388 2389 2390 2391 2397 2398 2612 2613 2614 3583 3592 3604 3605 3606 3607 3608 3740 15644 15695 9894 10506 16372 4872 4988 4993 5001 5040 5067 5068 11064 5242 5759 5819
gofer$	5860
gofers$	5860
going$	12052 12074 12075 12076 380 12296 6456 520 521 522 523 558 565 566 6563 6566 6573 6574 6575 584 585 642 12488 686 687 688 694 700 12551 12552 12553 12554 12555 12583 12622 12623 12624 6990 7156 7199 7201 7203 7257 7277 1473 1474 1475 1476 1477 1478 2044 2077 2078 8092 2249 2454 2612 2613 2614 8766 8767 2940 3583 3592 3604 3605 3606 3607 3608 15491 9669 3675 3676 3677 3678 9674 3684 3685 3686 15618 15695 9894 4587 4730 4988 5001 5040 5067 5068 5257 5746 5819
goings$	16364 10563
gold$	8321 5465 11490
gone$	6439 6440 6450 6474 6475 6476 6477 6478 6479 6480 6481 520 521 522 523 524 525 565 566 6575 686 687 688 700 12556 12557 6724 12573 12574 12575 12588 7199 7201 7203 1473 1474 1475 1476 1477 1478 1612 1613 7709 7804 7854 13705 13708 2044 2249 2397 2398 15200 15206 15907 15908 10396 10506 4578 10889 4973 5040 5067 5068 11064 5242 5746
gonorr	5966
good$	11901 6121 6162 555 8101 8102 8138 2144 14067 2329 8326 8428 2488 8676 8810 8895 2980 2988 2991 9151 9828 10140 10319 4567 5441
goods$	10717
goodwill$	8271
goose$	11496
gorgeous$	5907
gormless$	11453 5886
gos$	16640
gossip$	11227
gossips$	11227
got	16705 5012
got$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 12101 12102 12103 12105 6488 695 698 700 12556 12573 12574 12575 12589 842 843 12727 940 941 12796 1016 1019 12866 12867 7032 1120 1121 1122 1166 1168 7199 7201 7203 7221 7222 1305 1306 1307 1308 1309 7573 7574 13499 13500 1713 1714 1738 1739 1740 1741 1742 1743 1744 1745 13703 7861 2074 2075 2079 13944 13945 2359 2360 2400 2426 2617 3022 3041 3201 3261 3262 3263 3264 3265 3348 3522 3535 3536 3537 3538 3586 9787 15803 15804 4231 4313 4314 16329 4639 4887 4989 4990 5067 5068 11064 5258 5344 5477 5488 5732 5749 5775 5777 5821
gown$	15405
gowns$	15405 15428 15445
gp	10860 4868
gp$	16703 10863
gps	5012
gps$	11007
grade	11763
grade$	16238 11785 5926
graded$	2545 2548 16393 5617 5926
grades	16749 10907
grades$	16238 16750 11785
graffi	10990
graffiti$	16504 16833
graft$	11723
grafts$	11723
grain$	1365
gran	10913 16758 10916 4925 4935 10931 4937 4940 16802 16808 10968
gran$	4913 16756 4938
grandad$	4938
grandf	10913
grandfather$	16756
grandm	10913
grandmother$	13407 16754 16756
grandmothers$	13407
granite$	15037
granny$	13407
grante	10665 5825
granted$	16508 11664
grasp$	13772 7943 7944 7945 7946 7947 7948 7949 7950 7951 7952 7953 7954 8885 14729 8905 14749 9406
grass$	16102
grateful$	16227
gratitude$	14264 14265 14266 14267 14268
grave$	13329 13330 16751
graves$	13329 13330
graveyard$	16803
gravitate$	2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039
gravitated$	2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039
gravitates$	2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039
gravitating$	2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039
greasy$	3518 15372 5453 5460 5476
great$	7533 8272
greater$	2781
greatly$	16644
greed$	12212 12213 12214 12215 12216 12217 12606 12607 12608 12609 12689 6885 6886 6906 12750 12939 12940 12941 12942 12943 12944 13091 13149 13414 13415 1578 1579 13548 7783 7878 1884 7880 13856 13857 11101
greedily$	1204 1205 1206 1207 1208 1209
greedy$	5886
green$	7421 14694 14695 14696 15129 15362 11382 5454 5476
greet$	4357
greeted$	4357
greeting$	4357
greets$	4357
greetted$	4357
greetting$	4357
grew$	2744 2745 3517 5459
grey$	15362 15372 5476 11490 5500 11659
grief$	7491 15180
grip$	8905 14749 16069 16146 16147 16148 16149 4780 11586
grips$	4780
gromme	10834
grommets$	16677
groomed$	11884 11887 12521 12839 13526 13786 13787 13788 13789 13790 13791 13792 13793 13794 13795 13796 13797 13843 13844 13845 13846 13847 13848 13849 13850 14985 11442
groomer$	12403 12495 12500 12505 12968 12969 12970 12971 12972 12973 12974 12975 12976 13286 13676 13986 2152 2237 15135 11084 11163 11166 11167
groomers$	12403 12500 12505 12968 12969 12970 12971 12972 12973 12974 12975 12976 13286 13676 13986 2152 2237 11084 11163 11166 11167
grooming$	11877 11878 11879 11894 11906 12219 12685 12686 12884 7042 13230 13231 13843 13844 13845 13846 13847 13848 13849 13850 15249 11076 11131
gross$	5540
ground$	4487 16416
grounds$	4669 4685 4955
group	10387 16241 10402 16324 10492 16358 16366 16383 16386 16389 10547 16391 4555 4556 16402 16403 16405 10594 16446 4622 4636 16492 4660 16509 16512 16517 10687 10703 10712 16555 10713 16569 16612 10775 16618 16624 10786 4793 16632 16636 16648 4817 16658 11630 5658 5659 11669 11674 11681 11693 11694
group$	11943 11971 11972 363 12226 12228 6387 393 431 12341 6499 6501 6503 6721 6722 6727 6728 6738 6778 6791 6795 6836 891 912 6907 6917 7078 1288 1289 1291 7336 13215 13224 7657 7668 7669 7726 7734 1791 7825 13821 7986 8104 2110 2111 2112 2117 13971 13977 13979 13984 14004 14007 8167 8168 2215 2293 2294 14153 2361 2362 2363 2364 14223 14242 14271 14272 14273 14274 14377 14380 14405 14406 14407 14408 14409 14410 14421 2594 14437 8599 8600 2640 14596 14702 14703 14704 14705 14706 14750 14751 14752 14766 2948 2949 14798 15049 15177 15179 15225 15237 3459 3461 3462 15363 3553 3600 3601 15570 15571 15572 15573 15574 15577 9738 9739 9740 9743 9744 9755 9764 9770 15624 9782 15634 15639 15641 9848 15747 10107 10108 10109 10110 10111 10112 15969 10164 10166 16045 16054 16055 16056 16057 16058 16059 16060 16061 16138 16139 10301 10359 10361 10384 16229 16234 16274 16277 10441 10470 16323 16327 16328 16330 16340 10500 16346 16353 10527 4533 16399 16412 4592 16437 10617 4631 4633 16479 4645 16484 10653 10655 4697 16542 16556 16557 10733 16577 16578 16603 16604 16605 10771 16620 4788 10788 10816 10819 16663 11156 11159 11210 11215 11250 11297 5311 11350 11569 11577 5643 11643 5659 5701 11782
groups$	11972 13977 13979 2294 14242 14271 14272 14273 14274 14377 14380 14405 14406 14407 14408 14409 14410 14421 16274 16412 11215 11297 11643
grow	4813
grow$	2744 2745 2885 14724 14725 8883 3517 5459
growing$	2744 2745 3517 5459
grown$	633 12477 7054 8050 2073 14481 14528 2729 14569 14570 14571 14572 14573 14574 8733 8734 8735 8736 2744 2745 8752 8758 8759 8760 14605 14606 14607 14611 14612 14613 14614 14620 8782 8784 8785 8786 8787 8788 8792 8794 14638 8803 14652 14653 2816 2833 14673 14675 2841 2842 8839 14683 14684 8845 8846 2860 2878 2879 2891 8888 14738 14739 14740 14745 2911 14759 8917 8996 8999 9032 14876 14877 14878 14879 9093 3112 3113 3114 3115 14965 14966 9160 9162 3175 15013 3176 3177 15015 9180 3201 15081 15082 15083 15084 15088 9313 9350 15195 9353 9385 9387 3430 3454 3455 3456 3457 3467 9473 3517 11370 11373 5421 5459
grownups$	14575
grows$	2744 2745 3517 5459
grubby$	15390 15391 5493 5500 5907
grumpy$	5878
guarantee$	3779 9774 3780 9775 3781 9776 3782 9777 3783 3784
guaranteed$	3681 3682 3683 5520
guard	4429 10504 10511 4547 10552 4569 10636 4649 10644 4738
guard$	6298 12446 4405 16244 10424 16326 16347 16349 16354 10542 4551 16395 4570 4571 16479 4694 4710 10733 4819
guardian$	14959 14960 14961 14962 15022
guardians$	14959 14960 14961 14962 15022
guards	10644
guards$	6298 12446 4405 16244 10424 16326 16347 16349 16354 10542 4551 16395 4564 4570 4571 16479 4694 4710 10733 4819
gucci$	11490
guess$	15183 15184
guessed$	13663 13664 7822 7823 13695
guidance$	12091 12092 13450 13451 13813 13814 13815 13816 13817 14907 14924 14988 14989 14990 15789 15790 15791 15792 15793 15794 16221 11125
guilt	16433 10606
guilt$	16121 16449 5584 11583
guiltless$	6976 982 6978
guilty	5831
guilty$	857 858 12806 12807 12808 12809 10681 11077 5831 11826
gullible$	13489 1823 14694 14695 14696 11103 5110 11382 5886
gum$	5957
gun	16857
gun$	12835 7981 7982 10995
guns$	12835
gutless$	5878
gutter$	15651
guttersnipe$	5875
guttersnipes$	5875
gyppo$	5875
gyppos$	5875
habit	11753
habit$	11926 11930 6442 448 1281 1282 1283 1284 1285 1286 1287 2057 2058 2059 4047 11023 11024
habits$	11926 11930 13327 15527 15654 11023 11024 11400
habitual$	581 582 10570 5042 5165 5178 5655
habitually$	580
had	4827 4832 4874 5759
had$	221 222 315 604 607 6713 6714 6715 6718 6719 726 727 728 729 730 731 732 733 734 749 750 751 752 12616 6774 6775 830 878 880 960 1049 1050 12990 1193 1236 1250 1263 7263 7266 1303 1305 1306 1307 1308 1309 1332 13216 1384 1385 1585 2359 2360 2426 2506 2617 2809 14985 15321 15324 3522 3535 3536 3537 3538 3586 15708 15709 3886 3936 3937 3938 3939 3941 3942 3943 3944 9957 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3979 3980 3981 4003 4011 10032 10033 10034 10046 10048 10116 15960 4339 4340 16329 10776 4828 10827 4839 4841 4847 4849 4856 10869 4884 4887 4957 4989 5344 11425 5477 5488 5543 11646 5711 5732 5733 5774 5810
haemop	5730
haemophilia$	11725
hair$	15355 15357 15358 15359 15424 15455 11458 5466 11471 5478
haircut$	15357 15358 15359 15424 11471 5478 11485
haircuts$	15357 15358 15359 15424 11471 5478 11485
haired$	11439 11448
hairstyle$	15357 15358 15359 15424 11471 5478 11485
hairstyles$	15357 15358 15359 15424 11471 5478 11485
hairy$	5907
half$	870 1345 9590 10160 4640 10661 4751 5552
halfway$	11506
hall	10975
hall$	16818
halluc	5954
hallwa	10975
hallway$	16818
halve$	16579 16609
halved$	16579 11683
halves$	16609
ham$	5562
hand	4469 4500
hand$	298 299 300 12776 12777 977 978 979 980 7050 13270 1440 1441 1442 1443 1444 7746 14238 14239 8670 8671 8672 2678 9068 14912 14913 14914 9271 15284 15361 10488 4498 10650 4664 10756
handded$	298 299 300 1440 1441 1442 1443 1444
handding$	298 299 300 1440 1441 1442 1443 1444
handed	10505 10565
handed$	298 299 300 1440 1441 1442 1443 1444 16066 10488 11550 11551 11603 11666
handedly$	11604
handes$	4498
handful$	2217 8212 2218 8213 2219 8214 2220 8215 14416 11172
handing$	298 299 300 1440 1441 1442 1443 1444 10488 4498 4664 11639
handl	11613
handle	10647 4704
handle$	14281 14337 8651 8663 2694 8690 8691 2697 14554 14555 14779 8969 8970 8971 8974 8975 8977 8978 8981 3004 14843 14844 3026 9022 9023 9024 9030 9137 15026 9221 3240 3241 4357 4780 5389
handled$	3004 3240 3241 4357 5389
handles$	3004 3240 3241 4357 10462 16490 5389
handli	16453 5939
handling$	8969 8970 8971 8974 8975 8977 8978 8981 3004 9030 3240 3241 15110 15111 15112 15113 15114 4046 4273 4274 4275 4276 4357 11011 5389 11565
hands$	11896 11897 11898 11899 298 299 300 12776 12777 7050 13270 1440 1441 1442 1443 1444 13338 13339 8670 8671 8672 2678 9271 15361 15961 16087 10488 4498 4664
handse	10715
handset$	4401 10477 4536 16375 16558 5637
handsets$	4401 10477 4536 16375 16558
handsome$	5907
hang	16301 10647 5721
hang$	12237 12266 12268 12269 12270 12301 12551 12552 12553 12554 12555 12622 12623 12624 6991 7059 1065 13584 2063 2077 2078 14479 3588 3589 3590 3592 11425
hanged$	2077 2078 14479 11425
hanger$	5183
hangers$	16226 5183
hangged$	2077 2078 14479 11425
hangging$	2077 2078 14479 11425
hanging$	12052 12296 12551 12552 12553 12554 12555 12622 12623 12624 13222 13223 2063 2077 2078 14479 15447 15448 11425 11506
hangouts$	16490
hangs$	2063 2077 2078 14479 3588 3589 3590 3592 11425
haphazard$	16111 16112 16113 16114
happen$	11998 12053 12054 12055 12731 12830 14059
happened$	11909 11912 11998 6733 6734 12592 12593 866 6866 12725 12816 7373 13217 13218 13219 13220 13221 13509 13755 13756 13757 13758 13759 14964 9222 9223 3229 15870 15871 15872
happening$	13755 13756 13757 13758 13759
happens$	11909 11998 864 12725 13509 13755 13756 13757 13758 13759
happily$	1204 1205 1206 1207 1208 1209 9014 9015 9016 9017 9018 9019 9020 9049 9050 9051 9052 5093
happy$	301 302 307 6303 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1003 1220 1221 1222 7541 13385 13386 13387 13388 1551 1552 1553 1750 1751 1752 1753 3331 5083
harass$	2080 2081 2082 5128
harassed$	2080 2081 2082 5128
harasses$	2080 2081 2082 5128
harassing$	2080 2081 2082 16210 16211 16212 16213 5128
hard	4778 4783
hard$	7305 1349 1350 1351 1389 7384 1390 1391 7386 1392 7938 7942 13886 2238 2239 2315 8329 14257 8415 2499 2500 2501 2502 2503 2504 8572 14473 2680 2963 2964 2965 9197 9198 3204 9243 9263 16226 10773 4782 16623 5271 5279 5400 5402 5414 5418 5455
hardcore$	5215 5886
harden	11680
hardened$	8292 3112 3113 3114 3115 3129 3130 3213 5165 11335 11412 5900
harder	4603
harder$	6876 2499 2500 2501 2502 2503 2504 15771 16205 16206 16207 16208 16209 10598 4782 11605
hardest$	2499 2500 2501 2502 2503 2504
hardier$	3112 3113 3114 3115
hardly$	94 7320 7321 7341 7342 7343 1534 7555 7556 1700 7838 7839 1850 1851 1852 8108 2929 2931 2932 2966 2999 3000 3089 9084 3090 3091 9175 9559 3712 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3980 3981 4089 4144 4145 4146 4833 4894 5380 5381 5387 5395 5409 5543 5738
hardy$	3335
harm	10576 5721 5946
harm$	11838 11839 11858 11877 11878 11879 11906 6223 6224 6225 6226 6227 6228 6229 6230 236 237 238 12315 6799 6800 12685 12686 12695 12696 872 12828 12829 1079 12918 7268 7269 13113 13230 13231 7491 13341 13725 13726 13786 13787 13788 13789 13790 13791 13792 13793 13794 13795 13796 13797 13809 13810 13811 13812 14115 15012 15180 10221 16110 10395 10570 10672 10948 16791 5008 16854 11067 5620 5649 5653 5655 11715
harmed$	11715
harmer$	11184
harmers$	11184
harmful$	6121 12355 2139 2140 2141 8153 5029 5162 5173 5655
harming$	11715
harms$	11838 11839 11715
harsh$	16065
has	4827 4866 16705 5759
has$	6001 6003 604 830 940 941 960 1049 1050 1193 1236 1263 1303 1332 1585 1681 7781 1925 2359 2360 8365 2426 2506 2617 2809 3201 3261 3262 3263 3264 3265 15321 15324 3522 3535 3536 3537 3538 3586 3690 9863 15708 15709 3886 9957 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3980 3981 4002 4010 4045 10046 10048 4370 10476 16417 10604 10776 4795 4828 4839 4840 4841 4849 4856 10861 4879 4884 4887 4901 4957 4989 5012 5258 5344 11425 5477 5488 5543 5711 5732 5733 5774
hastily$	16214 16215 16216
hat$	11490
hate$	14154 2431 5247
hated$	2431 5247
hates$	14154 2431 5247
hating$	2431 5247
hats$	9595 9596 3602 3603 11490
haunts	4468 10463 10647
haunts$	15527 16490
have$	6002 6004 6302 6413 6447 6451 6471 6482 6484 6485 6489 604 607 6749 830 877 907 940 941 960 6994 1049 1050 7176 1193 1236 1263 1303 1332 1378 7377 7378 1585 1681 7776 7782 7800 7805 7816 7817 7820 7821 7852 7853 7856 7857 7860 7862 7863 7864 7865 1924 13949 2359 2360 8364 2426 2506 2617 14479 2809 2810 8903 3201 3261 3262 3263 3264 3265 3338 15274 3522 3535 3536 3537 3538 3586 9664 9673 15518 3690 3716 9768 9863 15708 15709 3886 15754 15755 15756 15757 9915 15762 15763 15764 9924 9930 9957 9973 4004 4045 15905 15906 10316 10317 4371 10476 16464 10776 4795 4989 5258 5344 11425 5477 5488 11537 11646 11671 5711 5774
having	4832 5759
having$	604 607 6994 1050 8094 3522 3586 10827 4839 4841 4847 5477 5733
havoc$	11205 11206 11207 11213
hawk$	612 5055 5101
hawked$	612 5055 5101
hawking$	612 5055 5101
hawkked$	612 5055 5101
hawkking$	612 5055 5101
hawks$	612 5055 5101
hazel$	15362 5454
he$	6137 6143 6644 6721 6722 6727 6728 6777 6791 6794 7065 7068 7077 13043 7217 7234 7336 1354 1791 13666 2109 8104 2110 13948 2111 2112 8268 2293 14485 15570 15571 15572 15573 15574 9738 9739 9740 9742 9931 15778 5775
head$	12641 12643 12776 12777 1456 1457 1458 1459 1460 7470 1480 13468 13469 13470 13471 13472 13473 13474 13475 7633 7634 7635 13824 13825 14179 14211 8674 14547 14548 14549 2712 2713 2834 2835 2836 2837 2838 2839 2840 9031 9551 9575 9576 3582 3809 9804 3810 9805 3811 9806 3812 9807 3813 9808 3814 9809 16091 4254 16529 11469 5597 5959
headache$	8560
headaches$	8560
headcase$	11227 5875
headcases$	11227 5875
headed$	526 3809 9804 3810 9805 3811 9806 3812 9807 3813 9808 3814 9809 11263 11268 11310 11397 11438 11549
headfirst$	13311 7474
heading$	526 13444 3809 9804 3810 9805 3811 9806 3812 9807 3813 9808 3814 9809 4832
headlong$	13311 7474
heads$	12641 12643 12776 12777 1456 1457 1458 1459 1460 13468 13469 13470 13471 13472 13473 13474 13475 7633 7634 7635 13824 13825 14179 8674 2712 2713 9031 4156 16091 4254 11364 11383 11467 11468
headscarf$	11490
headscarves$	11490
headstrong$	5888
health	10841 10877 16757
health$	12285 12286 12793 13337 13587 7995 7996 7997 7998 7999 9939 16666 16684 10846 16702 10860 10862 16709 11743 5761
healthier$	6121
healthy$	6162
heap$	14275
hear	10501
hear$	13966 4831
heard$	2654 4030 4031 4831 4954
hearin	10840
hearing$	4831 16683 4954 5742 5743 11825
hearings$	11825
hears$	4831
heart$	14223 10822 16666 5734
hearted$	16003 11274 11275 11547
heartless$	15884 5886 5917
heat$	4763 16602
heatin	4992
heating$	16826 10987
heavier$	5432
heavies$	11227
heaviest$	3525 5480
heavil	10853
heavily$	3504 16690 16696 16697 5434
heavy	4778
heavy$	7063 9489 10223 10773 5432 5435 5485 5556 5608 5609
heavyset$	5906
heed$	6088 6089 6090 6091 6092 12201 13452 13453 13772 7970 7971 7972 7973 7974 15556 15557 15558 15830 15924 15925 15926 15927 15928 15929 15930
heeded$	12556 12564
heedless$	101 102 5878 5879
heel$	16546
heels$	15430 15431 15432 16089 11490
height$	3391 3392 3393 15329 15330 15331 11427
held	11610
held$	2686 15306 15899 15900 15901 15902 4287 4381 16260 4539 10677 16538 4822
helicopter$	5645
hell$	1009 7567 13923 13942 5227
hellbent$	1259 1260 1261 1262
hellraiser$	5872
hellraisers$	5872
help	4396 4426 4462 4686 4729 10858
help$	6047 176 183 184 12091 12092 12201 12317 12324 12342 12601 12778 12912 12913 12915 12916 12923 13102 13107 13459 13610 7903 13779 13780 13781 14241 14337 14351 8662 14876 14877 14878 14879 14907 14915 14916 14917 14918 14919 14920 14921 14922 14924 14930 14931 14932 14933 14934 15013 15015 15266 15478 3647 3648 3649 3650 15492 15498 15512 15579 15600 15631 15669 15670 15671 15677 4054 4055 4056 15949 15958 4273 4274 4275 4276 16132 4472 4514 4681 4688 4747 16598 4806 16701 16723 11087 11111 11112 11197 11238 11337 11509 11513 11521
helped$	183 184 12780 13750 13751 13752 13753 13754 14352 15497 15503 15508 15511 15517 15612 15629 15655 15656 15657 15658 15659 16256 4681 4688 4806
helper$	13286 11098
helpers$	13286 11098
helpful$	4386 16256
helping$	183 184 7904 15669 15670 15671 9829 4681 4688 4806 11521
helpless$	8943 15018 15019 15020 15021 15129
helpped$	183 184
helpping$	183 184
helps	4686
helps$	183 184 4472 4681 4688 4747 4806 11522
hence$	3192 3193 3194 3195 3196 3197
henchman$	5860
henchmen$	5860
hepatitis$	5958
her	10387 10410 16293 10527 4592 4861 10872 4893 10901 4916 10912 4928 16780 16814 4983 4985 10989 16840 5015 11771 5825
her$	11841 11842 19 11868 6083 6096 6098 11942 106 107 110 114 115 6112 6114 122 6118 6174 6340 348 355 356 357 359 6357 363 6369 6370 6371 6372 6373 6374 393 396 431 6441 12304 6496 6524 6607 6652 6657 6668 6752 6810 6835 851 852 6853 6879 12725 888 890 891 6901 911 912 6907 12751 6909 6916 931 949 6974 6980 6982 989 12863 7039 7075 1169 1171 1224 7244 7245 1288 1289 1291 7300 7306 7310 13224 7406 7447 7485 7562 7563 7625 7668 7669 1785 1788 13637 7833 13679 1883 7879 1885 7883 13804 13808 7966 13821 2117 8160 14055 14092 8283 8406 14294 2594 8599 8600 14489 2660 8723 8725 8877 8893 14780 8951 14794 8952 8953 8955 14923 15048 9209 15058 9235 9299 9300 3307 3308 3309 15167 15178 9344 3350 9346 3364 15260 15261 15262 3458 3459 9494 9495 9496 9521 3534 3547 3552 3553 3573 9582 3600 3601 15653 15672 9889 10161 16055 16056 16057 16058 16059 16060 10244 10246 10248 10255 16105 16171 10587 16669 10831 10833 16681 4845 10842 4848 10851 10856 4865 10888 10898 16744 4912 10911 4918 4919 10915 4921 10923 4936 10936 4947 16787 10959 10977 10978 10980 16825 16832 16838 10998 11008 11010 5058 5074 5311 5497 5498 11569 5623 5747 5748 5755 5756 5763 11760 5780 5792 11796 5817 5822 5833
herbert$	11233
herberts$	11233
heritage$	9535 9536 9537 9540
heroin	10845 16857 11018
heroin$	16387 16688 10854 16700 16861 11033
hers$	12720
herself$	5995 5997 11841 11842 6033 6037 6038 44 6040 6041 6042 6043 6044 6045 51 11890 11891 6049 6050 6052 6053 59 60 61 62 6059 6060 6061 6071 6072 6073 6342 12206 6444 6445 6446 12343 6578 12619 12639 12640 12642 6818 6819 6820 6821 6822 6823 6824 6825 6827 6828 12674 12675 12688 6854 6855 6856 6857 12701 12702 12703 12704 12705 12706 12707 12708 12709 12710 6872 6873 6874 6875 12719 12724 12746 12747 12877 12878 12879 12880 12881 7044 12984 12985 12986 12987 12988 12989 13000 13068 1276 1277 1278 7274 7487 7488 7490 13334 7498 7499 7500 7501 7503 7505 7506 1512 7561 13513 7881 7885 1891 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 7899 7900 13744 13745 13746 13747 13748 13749 13751 13752 13753 13754 8212 8213 8214 8215 14069 14234 8414 2420 2421 8417 2423 2424 2425 14320 2611 14506 14507 14508 14509 14510 14511 14512 14782 14783 14784 14785 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 14825 8984 14828 14829 8987 14836 14869 14870 14873 14886 14887 14888 14890 14896 14897 14898 9249 9250 9251 15186 9414 3420 3421 15265 15273 10279 10832 10985 11019 11049 11050 11096 11384 11385 11716
herselves$	10832 11716
hid$	3591 4255
hidden$	13068 3591 16260 11507
hide	10583 4610
hide$	12120 6436 6437 6438 6992 7229 3591 4255 11692
hided$	4255
hides	4610
hides$	3591 4255
hiding	4610
hiding$	6992 13559 3591 4255
hierar	16286 11614 11616 11693
hierarchy$	16272 16273 5927
high$	79 12860 12861 12862 7064 1074 1075 1076 1077 1078 12956 7161 1167 7163 2538 2539 8540 8541 8542 8543 8544 8545 8546 8547 8548 8549 8550 8551 8552 8553 8554 8555 8557 8558 8559 15695 10113 5256 5555
higher$	2538 2539 10449 5757
highest$	2538 2539
highlights$	11472
highly$	4778 5393
hijab$	11490
hijabs$	11490
him	10387 10410 16293 10872 16780 16814 16840 11771
him$	11841 11842 11868 11942 6279 6286 6287 6289 6292 12173 6334 12329 12405 12408 12489 12501 12542 12548 12602 6835 6916 12833 7066 7090 7102 7103 7104 7105 7118 12968 12969 12970 12971 12972 12973 12974 12975 12976 12977 13045 13083 13096 13098 13120 13130 13187 13224 7418 7419 7423 7435 7436 7438 7439 13381 13382 7668 7669 13592 13616 13646 13821 14294 8599 8600 14780 14809 14923 15048 15058 9299 9300 15167 15178 15260 15261 15262 15271 15653 15672 10161 16055 16056 16057 16058 16059 16060 11080 11084 11569 11760 11796
himself$	5995 5997 11841 11842 6033 6037 6038 44 6040 6041 6042 6043 6044 6045 51 11890 11891 6049 6050 6052 6053 59 60 61 62 6059 6060 6061 6071 6072 6073 6342 12206 6444 6445 6446 12343 6578 12619 12639 12640 12642 6818 6819 6820 6821 6822 6823 6824 6825 6827 6828 12674 12675 12688 6854 6855 6856 6857 12701 12702 12703 12704 12705 12706 12707 12708 12709 12710 6872 6873 6874 6875 12719 12724 12746 12747 12877 12878 12879 12880 12881 7044 12984 12985 12986 12987 12988 12989 13000 13068 1276 1277 1278 7274 7487 7488 7490 13334 7498 7499 7500 7501 7503 7505 7506 1512 7561 13513 7881 7885 1891 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 7899 7900 13744 13745 13746 13747 13748 13749 13751 13752 13753 13754 8212 8213 8214 8215 14069 14234 8414 2420 2421 8417 2423 2424 2425 14320 2611 14506 14507 14508 14509 14510 14511 14512 14782 14783 14784 14785 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 14825 8984 14828 14829 8987 14836 14869 14870 14873 14886 14887 14888 14890 14896 14897 14898 9249 9250 9251 15186 9414 3420 3421 15265 15273 10279 10832 10985 11019 11049 11050 11096 11384 11385 11716
himselves$	10832 11716
his	10527 4592 4861 4893 10901 4916 10912 4928 4983 4985 10989 5015 5825
his$	19 6083 6096 6098 106 107 110 114 115 6112 6114 122 6118 6174 6323 6340 348 355 356 357 359 6357 363 6369 6370 6371 6372 6373 6374 393 396 431 6441 12304 6496 6524 6607 12472 6657 6668 12541 6752 6810 851 852 6853 12720 6879 12725 888 890 891 6901 911 912 6907 12751 6909 931 949 6974 6980 6982 989 12863 7039 7075 1169 1171 1224 7244 7245 13114 1288 1289 1291 7300 7306 7310 7406 7447 7485 13366 13383 7562 7563 7625 7645 1785 1788 13637 7833 13679 1883 7879 1885 7883 13804 13808 7966 8055 2117 14055 14092 8283 8406 2594 14489 2660 8723 8725 8877 8893 8951 8952 8953 8955 9209 9235 3307 3308 3309 9344 3350 9346 3364 3458 3459 9494 9495 9496 9521 3534 3547 3552 3553 3573 9582 3600 3601 9889 10244 10246 10248 10255 16105 16171 10587 16669 10831 10833 16681 4845 4848 10851 10856 4865 10888 10898 16744 4912 10911 4918 4919 10915 4921 10923 4936 10936 4947 16787 10959 10977 10978 10980 16825 16832 16838 10998 11008 11010 5058 5074 5311 5497 5498 5623 5747 5748 5755 5756 5763 5780 5792 5816 5822 5833
hisself$	5995 5997 6033 6037 6038 44 6040 6041 6042 6043 6044 6045 51 11890 11891 6049 6050 6052 6053 59 60 61 62 6059 6060 6061 6071 6072 6073 6342 12206 6444 6445 6446 12343 6578 12619 12639 12640 12642 6818 6819 6820 6821 6822 6823 6824 6825 6827 6828 12674 12675 12688 6854 6855 6856 6857 12701 12702 12703 12704 12705 12706 12707 12708 12709 12710 6872 6873 6874 6875 12719 12724 12746 12747 12877 12878 12879 12880 12881 7044 12984 12985 12986 12987 12988 12989 13000 13068 1276 1277 1278 7274 7487 7488 7490 13334 7498 7499 7500 7501 7503 7505 7506 1512 7561 13513 7881 7885 1891 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 7899 7900 13744 13745 13746 13747 13748 13749 13751 13752 13753 13754 14069 14234 8414 2420 2421 8417 2423 2424 2425 14320 14506 14507 14508 14509 14510 14511 14512 14782 14783 14784 14785 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 14825 8984 14828 14829 8987 14836 14869 14870 14873 14886 14887 14888 14890 14896 14897 14898 9249 9250 9251 15186 9414 3420 3421 15265 15273 10279 11019 11049 11050 11096 11384 11385
histor	4411
historic$	10406
history$	1281 1282 1283 1284 1285 1286 1287 4047 16321 10479 4952 11161 11756 11791 11829
hit	16775 16784 4948 16792
hit$	13524 15064 4344 4762 16785 10943
hits$	16785
hiv	5966
hoist$	1315
hold	4610 4721
hold$	11952 6436 6437 6438 6992 13384 13389 13959 13960 13961 13962 13963 14340 8677 8678 8679 8680 2686 8693 8694 8966 8967 8968 3240 3241 3254 3255 3256 4287 4381 10409 10468 16444 10604 4821
holdin	16288 10589 16438 4610 11014
holding$	6992 2686 14911 9441 16224 16432
holds	16288 4610
holds$	2686 3240 3241 3254 3255 3256 4287 4381 10462 10468 16315 16444 10604
hole$	13329 13330
holes$	13329 13330
holmes$	16377
home	10913 16761 16786 16814
home$	11993 11994 12293 12317 12330 12368 12369 12567 12568 12610 12611 12628 12629 7015 7016 12925 7150 7152 13048 13052 7271 7272 7273 7333 13477 13606 13607 13647 13697 8284 8577 14425 14426 2611 8623 14693 14869 14874 15006 15226 15250 4343 16376 16390 4732 10731 4804 16735 16755 16756 16767 16768 16783 16787 16791 16798 16805 16806 16813 16820 16822 4986 16830 16849 11299 5597 5783 11798 11799 5815 11811 11812 11813
homele	16775 5987
homes$	12368 12369 12925 14425 14426 14874 16376 4732 10731 4804 16819 11299 11805
honest$	7796 13640 15497 15503 15508 15517 15612
hood$	3574 15429 9595 9596 3602 3603 5235 11490 5499 11659
hooded$	5149 5429 5500 11659 5907
hoodie$	15413 15414 15415 15424 11490 11492 11495 5912
hoodies$	14478 8636 9547 9548 15413 15414 15415 15416 15417 15421 15422 15423 15424 15426 15434 11490 11492 11495 5912
hoodlum$	5858 5860
hoodlums$	5858 5860
hoodrat$	5858
hoodrats$	5858
hoodrich$	5911
hoods$	14478 8636 3574 15421 15422 15423 15426 15429 15430 15431 15432 15434 9595 9596 3602 3603 11490 11492 5499 11659
hoody$	15413 15414 15415 11495
hook$	1648
hooked$	11914
hooligan$	14050 11146 5858
hooliganism$	5858
hooligans$	14050 14072 14073 14074 11146 5858
hoot$	15898
hoots$	15898
hop$	6989 2074 2075
hope$	9730 9842 3848 4043 4044 16284 11523
hoped$	4043 4044
hopeless$	8197 8466 3741 3742 5192 5302 5306 5886 5917
hopelessly$	5917
hoper$	14038 14051 14052 14053 11173 11188
hopers$	14038 14051 14052 14053 11173 11188
hopes$	4043 4044 16284
hoping$	4043 4044 16284
hopings$	16284
hopped$	2074 2075
hopping$	6989
hops$	2074 2075
horde$	2131 2132
hornet$	7391
hornets$	7390 7394
horrendous$	14365 14366 14367 14368 14369 14370 14371 14372 14373
horrible$	14365 14366 14367 14368 14369 14370 14371 14372 14373 5253
horrid$	5253
horror$	11146
horrors$	11146
hospit	4868 10866 16775 10933 5008
hospital$	10863 16709 16710 16711 16776 11003 5597 5763
hospitalised$	5974
hospitalized$	5974
hostel	10969
hostel$	16812
hostile$	2513 2514 2515 2516 2517 14374 14375 4765 5308 5884 5918
hostility$	14435 14436 2599 2600 16195 16196 16197 16198 16199 11076 11306
hot	10807 10811 5709
hot$	4992 5315
hotel$	12395 12396 12397 12398 6556 6557 6558 6559 12833 13128 13345 13346 13347 13348 13349 14127 14128
hotels$	12541 12833
hothead$	11172 5873
hotheads$	11172 5873
hotspot$	16650 16654 5706 11704
hotspots$	16650 16654 11704
hounding$	16210 16211 16212 16213
hounds$	13300
hour$	4904
hours$	14068 14133 16723 4886 4904 16852 11400 11588
house	10913 16761
house$	12395 12396 12397 12398 6556 6557 6558 6559 12833 13024 13025 13128 13132 13345 13346 13347 13348 13349 13427 13596 8284 14666 14693 14697 14702 14703 14704 14705 14706 14750 14751 14752 14874 15226 15250 16376 10707 10731 16756 16787 16805 16807 16820 4986 16830 11813
househ	10913
household$	14426 14666 14693 14697 14874 15226 16756 11299
households$	14426 14874 11299
housemates$	8806 8807 8808
houses$	12833 16376 10731 16819
housin	16757
housing$	9939 4732 16769 11808
how$	12116 12117 12863 13626 13637 14483 8972 8973 2986 9138 9139 9277 9279 15249 4642 11073
hub$	10384 16229 16234 16248 16277 10441 10470 16323 16327 16328 16330 16333 10500 16346 16353 16479 10653 16542 10733 16577
huge$	6082
hulking$	5907
hundred$	7660 9434
hung$	12587 2063 2077 2078 14479 3588 3589 3590 11425 11506
hungry$	11336 11814
hunt$	2020 8015 2021 2022 2023 2024 2025 2026 2386 2387 2388 2389 2390 2391 2392 15697
hunted$	2020 8015 2021 2022 2023 2024 2025 2026 2386 2387 2388 2389 2390 2391 2392
hunting$	2020 8015 2021 2022 2023 2024 2025 2026 2392
hunts$	2020 8015 2021 2022 2023 2024 2025 2026 2386 2387 2388 2389 2390 2391 2392
huntted$	2020 8015 2021 2022 2023 2024 2025 2026 2392
huntting$	2020 8015 2021 2022 2023 2024 2025 2026 2392
hurl$	1503 1504 1505 1506
hurled$	1503 1504 1505 1506
hurling$	1503 1504 1505 1506
hurlled$	1503 1504 1505 1506
hurlling$	1503 1504 1505 1506
hurls$	1503 1504 1505 1506
hurried$	994 995 996 997 999 1000 1001 1002 1003 5083
hurry$	994 995 996 997 999 1000 1001 1002 1003 5083
hurt	4948 16792 5721
hurt$	11884 11887 6223 6224 6225 6226 6227 6228 6229 6230 236 237 238 12316 12655 12677 13004 13064 7291 7292 13160 13161 13162 13174 13175 13499 13500 13524 13526 14152 15046 15047 15050 15065 15066 9224 15520 16785 10943
hurting$	11920 11921 11922 11923 11924 7169
hurtle$	1479
hurtled$	1479
hurtles$	1479
hurtling$	1479
hurts$	13499 13500 9205 9206 15170 16785
husband$	16753 16763 16771 16778
hussies$	5875
hussy$	5875
hustlers$	5897
hyde$	14270
hydroc	5730
hydrocephalus$	11725
hyena$	11227
hyenas$	11227
hygien	10840 10841
hygiene$	16683 16684
hype$	13368
hyper$	5051 5886
hypersexual$	5851
hypersexualised$	5851
hypocritical$	5917
hysterical$	5886
i$	4285
ic	5664
ic$	3486 5431
ic0$	5904
ic1$	5904
ic2$	5904
ic3$	5904
ic4$	5904
ic5$	5904
ic6$	5904
ic7$	5904
ic8$	5904
ic9$	5904
ice$	13288
idea$	12133 7283 7284 1290 7286 1292 1293 1294 13265 10133
ideas$	12132
identi	16239 4416 16265 4443 4459 4464 16380 4586 4589 4592 4594 4606 10601 4655 16526 4807 5628 11657
identical$	9573 5490 5500
identically$	3503 5456 11489 11491
identified$	2149 2181 2559 4480 4541 10587 5017 5650 11646 5655 11659
identifies$	4454 4480 16392 4723
identify$	12201 4450 4454 4480 16382 16392 4723
identifying$	4454 4723
identity$	4423
idiot$	11227
idiots$	11227 11554
idle$	11328 5886
idly$	10121 11542
idolise$	658 659 660 661 662
idolised$	658 659 660 661 662
idolises$	658 659 660 661 662
idolising$	658 659 660 661 662
iep	5769
iep$	11764
ieps$	11764
ies$	14665
if$	12220 12273 713 714 715 716 717 718 719 720 721 722 723 724 725 12576 12577 12582 12585 12586 749 750 751 752 770 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 790 791 792 796 797 798 799 800 944 13216 7768 1774 1776 1777 13680 8269 8270 14282 9470 9471 9472 3940 4121 4122 4585 16642
ignor$	1622 1623 1624 4383 5107
ignorance$	13690 5917
ignorant$	5886 5917
ignore$	12077 12237 12266 12268 12269 12270 6952 2086 2087 15695 4265 4266 16130 5130 5515 5582 5583 11585
ignored$	12077 6952 1622 1623 1624 13611 2086 2087 15480 15695 4265 4266 16134 16135 16136 16137 4383 5107 5130 5515 5571 11572 5582 5583 11585
ignores$	12077 6952 2086 2087 15695 4265 4266 5130 5515 5582 5583 11585
ignoring$	12077 6952 1622 1623 1624 2086 2087 15695 15885 15886 4265 4266 16210 16211 16212 16213 4383 5107 5130 5515 5582 5583 11585
ignorred$	1622 1623 1624 4383 5107
ignorring$	1622 1623 1624 4383 5107
ignors$	1622 1623 1624 4383 5107
ill	16775 10933
ill$	129 130 3554 3576 16776 5265 5282 5330 5332
illegal$	12355 7710
illnes	16757 16759
illness$	11706 11742
image$	12432 12440 6620 6621 627 628 873 12836 13363 13368 14948 10318 16243 10401 4407 10437 4509 4511 16409
images	10483 4499 10494 10495
images$	12432 12440 6614 620 12459 6620 6621 627 628 12548 12836 14948 14963 16243 10401 4407 16266 16267 16275 10437 4492 10493 4509 4511 4516 16408 16409
imbecile$	5875
imbeciles$	5875
imei$	4387
immaculately$	3503 5456
immature$	5886
immaturity$	12212 12213 12214 12215 12216 12217 6885 6886 7780 1786 1787 7783
immensely$	16644
immigration$	16757 5820
imminent$	16528
immoral$	5888
immune$	3129 3130 3213
immuni	5970
impact$	15596 15597
impaired$	11976 11977 11978 11979 11738
impairment$	11706 11737
impenetrable$	5878
impetigo$	5958
implan	4853 10848
implant$	16691
implausible$	13955 13956 13957
implicated$	509 510 511 512 513 5017
importance$	7744
important$	4747
impos	4716
imposed$	10728
imposing$	5432 5907
imposs	4603
impossible$	7938 7942 13942 2499 2500 2501 2502 2503 2504 2963 2964 2965 3741 3742 10598 5526
impress$	15047
impressed$	11117
impression$	12133
impressionable$	5886
impris	16757
imprisoned$	16498
improv	4390
improvement$	15685 9843
imprudent$	1875 1876 5112 5879
impulse$	7962 8617
impulsive$	11976 11977 11978 11979 5886
impulsivity$	7783
in	4870 10909 5759
in$	188 6209 220 12120 12167 12168 12170 12172 6457 6504 6509 6512 6522 6526 6527 6528 621 6625 6626 6627 6629 6690 6691 6692 6695 12628 12629 12749 6972 6975 12819 7020 7055 1084 1117 13048 13052 7239 13124 7451 7468 7502 7519 7520 1608 1609 13779 8074 8083 8124 13976 8147 8164 14008 14009 2172 8245 14089 14101 8379 8380 8381 8382 8410 8411 8492 14403 8561 8594 8601 8641 8699 8703 14682 8892 8923 3064 3065 9267 3447 3448 3482 15321 15324 9500 9518 9522 9523 3549 3578 3579 15420 9578 9583 9587 9591 3597 3598 3599 9599 15661 15668 9862 9901 15838 15883 10249 16155 16230 10502 10507 10534 4584 16432 16436 16449 10696 10704 10820 10821 10838 10868 10886 10889 10894 10912 10960 10964 10966 10972 10976 10996 5011 11034 5119 5353 11350 11473 5491 11489 11491 11520 11534 5599 11646 11736 11746 5752 5805 11802 11807 11827
inability$	6358 364 365 366 367 368 369
inaction$	6847 16166 11589 11591
inadequacy$	5917
inadequate$	5917
inadequately$	5917
inappropriate$	12355 6589 13908 15390 15391 5126 11261 5308 5500
inappropriately$	3503 5456 11489 11491
inattention$	11589
incapable$	174 5524 11529
incessantly$	5915
incest$	16789
inch$	8826 15236
incident$	16415 11794
incidents$	16472 16504 11794
inclin	10625
inclination$	9818 15662 15663 15664 15665 15666 15667
include$	11646
included$	5007
income	16757
income$	11791
incompetence$	5917
incompetent$	5917
incompetently$	5917
inconsistent$	13955 13956 13957 14360 14361 14362 14363 2526 5298
incorrect$	5493
incorrigible$	5888 5889
increa	4813 5693
increase$	4709 10795
increased$	16601
increases$	10795
indecent$	6589 6597 6993
indefensible$	15981
indepe	11807
independence$	16717
independent$	8842 8844 3112 3113 3114 3115 3400 3466 3479 10926 11388 5394 11421
indestructible$	11396
index	11614
index$	16413 10608
indian$	3505 9506
indica	10407 11610
indicate$	16421
indicates$	16421
indifference$	15974 16166 16195 16196 16197 16198 16199 11589 11591 5917
indifferent$	11529 5917
indiscriminate$	1025
indisputably$	5915
indivi	16648 4817 11669
individual$	2294 14242 14271 14272 14273 14274 14313 14377 14405 14406 14407 14408 14409 14410 14421 15279 15321 15324 16282 4591 16648 11215 11297 11351 5772
individuals$	13901 13902 13903 13904 2294 14242 14271 14272 14273 14274 14313 14377 14405 14406 14407 14408 14409 14410 14421 15279 15321 15324 4591 10718 11215 11248 11297 11351
indoors$	12628 12629
inducement$	13370 13371 13372 13373 13374 13375 13376
indulge$	517 518 519
indulged$	517 518 519
indulges$	517 518 519
indulging$	517 518 519
ineffective$	5917
ineffectual$	5917
inept$	5917
ineptitude$	5917
inevitable$	3701 3702 3703 3704 3705 3706 3743
inevitably$	11530 5915
inexcusable$	10231 16075 5917 5918
inexcusably$	5917
inexplicably$	5919
infamous$	2240 2241 2242 2243 2244 2245 2246 2247 2637 5355 5891
infant	16738
infatuated$	651 652 653 654 655 656 657
infection$	11706
infested$	2133 2134
inflexible$	16065
inflicted$	11071
influe	16632
influence$	13978 11157
influenced$	11884
influences$	13978 11157
influential$	16303
inform	10393 4408 4507 4686 4729 5614 11610 5693
inform$	16236 4403 16253 4424 4425 10502 4681
informant$	16499 11609
informants$	11609
information$	12091 12092 7798 15963 10157 4273 4274 4275 4276 10397 16252 16253 4417 16285 4491 10648
informed$	6119 125 6365 8864 10474 4681
informing$	4424 4425 10502 4681
informs$	4424 4425 10502 4681
ingrate$	5875
ingrates$	5875
inhale	5968
inhaler$	11751
ining$	10502
initia	4761
initiative$	10756 5704
injection$	16694
injections$	16694
injunc	10663 10724 10725 11002
injunction$	16506 16507 4671 10671 16514 16561 16567 16568 10726 16572 16575 16845 16851 11679
injunctions$	4671 16514 16561 16567 16568 10726 16572 16575 11679
injuries$	12828 12829 13725 13726 11742
injury	10822
injury$	12828 12829 13725 13726 16665 11742
inmate$	11241
inmates$	11241
inner$	3489
innocence$	7878 14720
innocent$	6976 982 6978 14660 14661 14662 14663 8920 8921 8922 8943 9112 9113 9114 9115 15129 11376 11394
innocents$	14655 14656 14657 14658 14659 14767 14768 14769 14770 14786 14788 14789 14790 14791 14792 14793 15131 11375 11394
inpati	5971
input$	6214 12058
inquir$	4608
inquiries$	4608
inquirs$	4608
inquiry$	4608 11643
ins$	10502
insane$	11298
inside$	12120 12167 12168 12170 12172 12628 12629
insight$	13836 13837 8983 2989 2990 8986 11113
insist$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 5083
insisted$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 13553 5083
insisting$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 5083
insists$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 5083
insistted$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 5083
insistting$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 5083
insolent$	5886
insomn	5954
inspec	4389 10385 10386 4393 10391 16239 10419 10420 10421 4427 4428 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 4505 10503 4510 10510 16359 4554 10636 4658 10659 10699 4738 10734
inspector$	10384 16229 16234 4405 16262 16263 16264 10422 10423 16277 10441 4471 10470 16323 16327 16328 16330 10500 16344 16346 16353 10549 16479 10653 16542 10733 16577 11698
instag	4663
instagram$	586 6581 587 6582 588 6583 589 6584 590 6585 12429 12430 12431
instead$	13053 13054 13055 16142 16144 16201 16202 16204
instigator$	11651 5861
instigators$	11651 5861
instinct$	11410
instincts$	11408 11410
institutional$	5540
instructed$	4420 4558 10564
instructions$	12795 13450 13451 11125
insuli	5957
insulin$	10850
insulting$	2950 2951 2952 2953 2954 2955
insults$	12165
integrated$	5648
intel	5614
intel$	11609
intell	4470 16378 11614 11657
intelligence$	15963 10403 16247 10405 16249 16269 10465 10490 16335 10499 16345 10567 10607 4644 10648 5615 11611 5617 5923 5937 5943
intend	4408
intended$	4747
intens	4778 5693
intensive$	10773 10865 5835
intent	4759
intent$	1259 1260 1261 1262 11835
intention$	9818 15662 15663 15664 15665 15666 15667
intentions$	9818 15662 15663 15664 15665 15666 15667
intents$	2914
interc	10555 5939
intercepted$	16398
intercourse$	11042
intere	4408
interest$	6305 6306 12166 12737 13056 13057 14532 14533 14534 14535 15600 9818 15662 15663 15664 15665 15666 15667 15830 15924 15925 15926 15927 15928 15929 15930 10091 10092 10093 10094 10095 10295 16146 16147 16148 16149 4417 4514 16429 11586
interested$	9825 9995 15904 10262 10341 16227
internally$	5775
internet$	586 6581 587 6582 588 6583 589 6584 590 6585 12429 12430 12431 5061
interr	16320 10531
interrogate$	4643
interrogated$	16374
interrogateing$	4643
interrogates$	4643
interrupt$	11531
interrupted$	11531
interrupting$	11531
interrupts$	11531
interruptted$	11531
interruptting$	11531
interv	4589 5010
intervene$	15949 16129 16132 16522
intervened$	15827 15959
intervention$	6214 12058 14351 15478 16847 11509 11831
interventions$	6214 12058 14351 15478 3647 3648 3649 3650 11509
interview$	4643
interviewed$	4619 4997
interviewing$	4643
interviews$	4643
intimate$	6589 676 677 678 679 6993
intimidate$	2080 2081 2082 5128 11531
intimidated$	2080 2081 2082 15046 5128 11531
intimidates$	2080 2081 2082 5128 11531
intimidating$	11920 11921 11922 11923 11924 2080 2081 2082 14473 5128 5308 5455 11531 5884
into	4384 4870 5616
into$	11888 11946 12120 12167 12168 12170 12172 12297 6515 6516 6517 6519 6693 6694 6695 12739 7012 7013 7014 13048 13052 13094 13124 1455 7451 7468 13317 13318 7478 7479 7481 7502 7523 7524 7525 7526 13568 13569 13570 13571 13573 13574 13575 13704 13838 13839 13840 13841 13842 8490 14539 10498 4575 16436 10603 5011 5752 5805
introd	4721
inured$	3129 3130 3213
invariably$	5915
invest	10464 10509 4655 16526 4808 16799 5677 5824 5944
investigate$	15949 16132
investigating$	10464
investigation$	16291 16352 4608 16519 16524 11819
investigationies$	4608
investigations$	16291 4608 16519 16524
investigationy$	4608
investigators$	16307
invincible$	13077 5900
invitation$	13370 13371 13372 13373 13374 13375 13376 9637 3643 9639 3645 3646
invitations$	9637 3643 9639 3645 3646
invite$	11857 6015 39 310 311 327 328 329 330 331 332 333 334 6338 6339 813 814 6894 1210 1211 1212 1213 1214 7213 7214 1508 1509 1510 1511 5072 5077 5081
invited$	11857 6015 39 310 311 327 328 329 330 331 332 333 334 6338 6339 813 814 1210 1211 1212 1213 1214 7213 7214 13212 13213 1508 1509 1510 1511 5072 5077 5081
invites$	11857 6015 39 310 311 327 328 329 330 331 332 333 334 6338 6339 813 814 1210 1211 1212 1213 1214 7213 7214 1508 1509 1510 1511 5072 5077 5081
inviting$	11857 6015 39 310 311 327 328 329 330 331 332 333 334 6338 6339 813 814 1210 1211 1212 1213 1214 7213 7214 1508 1509 1510 1511 15669 15670 15671 5072 5077 5081 11521
involv	16433 16454 11647
involved$	11884 11887 509 510 511 512 513 514 515 516 12875 2129 2497 15620 15622 16133 16302 10589 16465 10623 10651 5017 11135
involvement$	509 510 511 512 513 12722 2129 10606 10650 11135
involving$	16455
iq$	5952
irish$	3505 9506
iron$	15037 15038
irredeemable$	5889
irresponsible$	104 105 6121 1782 5028 5109 5879 5917
irresponsibly$	5843 5917
is	4436 10471 16705 5715
is$	6133 6139 361 362 543 6633 834 835 985 7571 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 8362 2392 2460 2471 2475 2485 2506 2511 8517 8522 2546 2565 2574 2575 2576 2577 2578 2579 8620 14558 14559 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2821 2915 2916 2917 2922 3180 3207 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 9357 9358 3425 3441 15321 15324 3497 15385 9565 3596 3633 9642 9733 9863 3914 3915 10030 10041 10138 10159 4227 10268 4281 4282 16158 16181 4395 10417 16295 10453 10476 10550 10561 16417 10580 4626 10685 10792 4876 10938 4970 5003 5045 5070 5170 5172 5177 5224 5232 5251 5264 5287 5303 5305 5313 5314 5374 5401 11425 11473 11474 5559 5586 11646 5739 5744 5746 5749 5775 5777 5800 5808 5821 5822 5827
island$	11497
isolated$	383 384 385 386 8155 8156 8157 8158
isolation$	12828 12829 1079 14002 15696 4891 11170
iss$	5835
issu	4488
issue$	14431 4404 10400 4406 4731 4762 11135 11304 11756
issued$	4404 10400 4406 16245 10565 10665 4731
issues$	14431 4404 10400 4406 10438 4731 4762 11135 11304 11756
issuing$	4404 10400 4406 4731
it$	11858 12481 12548 12644 12645 12650 6888 910 6927 12778 6941 12815 7041 7112 12983 7175 13020 13021 13072 13081 7298 1374 13238 13319 13410 1576 1577 13446 7606 13479 7722 8338 2411 14295 2611 14483 8649 14902 9125 14970 9129 9218 9242 9266 15110 15111 15112 15113 15114 3687 15551 15699 15716 9931 15778 9979 9980 4035 4036 15953 15962 10220 4236 4237 16116 16117 10308 10331 11070 11285 11578
itch$	1400 1401 1402 1403
itched$	1400 1401 1402 1403
itches$	1400 1401 1402 1403
itching$	994 995 996 997 999 1000 1001 1002 1003 1062 1063 1064 1066 1067 1400 1401 1402 1403 5083
itchy$	8354
its$	6490 12365 854 6852 988 990 1223 7243 7882 8722 15776 10143 10154 10244 10246 10248 16093 16094 10253 10255 10256 16105 16123 10282 10320 10321 16171 4343 10339 10347 10348 10428 4579 10789 10977 5541 11568 5587 5596 5623
itself$	5995 5997 6033 6037 6038 44 6040 6041 6042 6043 6044 6045 51 11890 11891 6049 6050 6052 6053 59 60 61 62 6059 6060 6061 6071 6072 6073 6342 12206 6444 6445 6446 12343 6578 12619 12639 12640 12642 6818 6819 6820 6821 6822 6823 6824 6825 6827 6828 12674 12675 12688 6854 6855 6856 6857 12701 12702 12703 12704 12705 12706 12707 12708 12709 12710 6872 6873 6874 6875 12719 12724 12746 12747 12877 12878 12879 12880 12881 7044 12984 12985 12986 12987 12988 12989 13000 13068 1276 1277 1278 7274 7487 7488 7490 13334 7498 7499 7500 7501 7503 7505 7506 1512 7561 13513 7881 7885 1891 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 7899 7900 13744 13745 13746 13747 13748 13749 13751 13752 13753 13754 14069 14234 8414 2420 2421 8417 2423 2424 2425 14320 14506 14507 14508 14509 14510 14511 14512 14782 14783 14784 14785 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 14825 8984 14828 14829 8987 14836 14869 14870 14873 14886 14887 14888 14890 14896 14897 14898 9249 9250 9251 15186 9414 3420 3421 15265 15273 15991 10279 11019 11049 11050 11096 11384 11385
jacket$	15387 15413 15414 15415 15424 11490 11495 11503
jackets$	15387 9547 9548 15413 15414 15415 15416 15417 15424 11490 11495 11503
jail	10933 11006
jail$	15647 16752 16776 16849 5233
jailbait$	5875
jailed	16759
jailed$	16498 10997
jailer$	12787
jailers$	12787
jamaican$	3505 9506
january$	12370
jaundice$	5956
jaws$	13293 13296
jealous$	5886
jeans$	9547 9548 15413 15414 15415 15430 15431 15432 3595 15437 11490 11495 5511
jekyll$	2432
jeopardise$	10 5024 5025
jeopardised$	10 5024 5025
jeopardises$	10 5024 5025
jeopardising$	10 5024 5025
jeopardize$	10 5024 5025
jeopardized$	10 5024 5025
jeopardizes$	10 5024 5025
jeopardizing$	10 5024 5025
jeopardy$	11838 11839 11849 10727
jewellery$	15413 15414 15415 11490 11495
job	16757
job$	12933 12934 12935 12936 12937 12938 15744 15834 15835 15836 15837 15850 15851 15852 15853 15854 15855 15856 15857 15858 15859 15984 15988 15996 16205 16206 16207 16208 16209 16291 11565 11605
jobs$	15850 15851 15852 15853 15854 15855 15856 15857 15858 15859 16205 16206 16207 16208 16209 16291 11605
jobsworth$	5917
jobsworths$	5917
joggers$	15413 15414 15415 15416 15417 15430 15431 15432 3595 15434 11490 11495 5511
join$	12237 12266 15520
joined$	1007 1008
joint	4801 5693
joint$	10796 5648
jointly$	972 5082
joke$	14127 14128 11564
joker$	11227
jokers$	11227
journe	16402
judge$	14554 14555 14779 8939 8940 8941 8942 8993 3026 9022 9023 9024 15308 16129 4705 5002
judged$	6124 2545 2562
judgement$	138 139 140 141 6953 13031 13468 13469 13470 13471 13472 13473 13474 13475 13662 11089 11565
judges$	4705
judging$	8939 8940 8941 8942 3026 9022 9023 9024
judgment$	138 139 140 141 13031 13662 11089 11565
july$	12370
jump$	6989 1473 1474 1475 1476 1477 1478 1543 1544 1545 2074 2075 4362
jumped$	1473 1474 1475 1476 1477 1478 1543 1544 1545 2074 2075 4362
jumper$	15413 15414 15415 11495
jumpers$	9547 9548 15413 15414 15415 11495
jumping$	6989 1473 1474 1475 1476 1477 1478 4362
jumpped$	1473 1474 1475 1476 1477 1478 4362
jumpping$	1473 1474 1475 1476 1477 1478 4362
jumps$	1473 1474 1475 1476 1477 1478 1543 1544 1545 2074 2075 4362
june$	12370
jungle$	15104
junkie$	5868
junkies$	5868
just$	6145 6203 6207 690 6708 6712 806 968 973 7173 7301 7302 1570 1571 13669 13670 13671 13672 2611 3225 3688 3728 3729 3730 3731 3849 4069 4070 5517
justice$	14475 14476 9944 16535 16536 16701 16842 16843 11004 16848
justification$	11563
justified$	16598 11234
juvenile$	5165 5168 5178 5903
juveniles$	5903
keen$	301 302 307 441 442 443 473 474 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1003 1062 1063 1064 1066 1067 7541 13385 13386 13387 13388 1551 1552 1553 1554 1555 1556 1750 1751 1752 1753 10346 16227 16284 5083
keens$	16284
keep	10583 4768 4815
keep$	54 12031 6231 12089 6269 6363 6404 12266 12268 12269 6500 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 6740 12634 6792 6793 875 876 6911 917 6913 6914 6915 6958 6959 6960 6961 6962 1197 7225 7228 13384 13389 7670 13519 13532 13533 13621 1886 1890 1904 13772 13781 2064 8121 14779 8969 8970 8971 8974 8975 8977 8978 8981 9027 9043 15189 15190 15308 15492 15498 15512 15739 3954 3955 3956 4345 4381 4403 4529 16598 4764 5041 11513
keeped$	12031
keeping$	12031 12296 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 1886 1890 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 1905 8969 8970 8971 8974 8975 8977 8978 8981 9027 15999 4381 4529 4764 5041
keepped$	12031
keepping$	12031
keeps	4768
keeps$	12031 6232 12089 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 875 876 1197 2065 8121 3526 4381 4529 10604 4764 5041
keg$	14182
kegs$	14182
kept$	12031 6233 12089 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 12549 12556 12564 12617 12618 6776 12620 12621 6782 788 789 6785 6786 12630 12631 12634 6792 6793 875 876 1197 7771 13699 8121 15613 15614 15615 15616 3891 15739 3954 3955 3956 15959 4381 16260 4529 16601 4818 4907 5041 11585
ketami	10845
ketamine$	12840 16688 10854 16698 16700 5758
key	10475
key$	10253 10388 16303 16318 16529 16534 16738 5214 5650 5653 5655 5656
kg$	16680
kick$	6075 81 6078 1394 1395 1396 1397 1398 1399 14152 15519 4264 16785 5310
kicked	4948
kicked$	1394 1395 1396 1397 1398 1399 4264 16785 4948 10943 4949 5310
kicking$	1394 1395 1396 1397 1398 1399 13559 8240 14140 14141 15064 4264 5310
kickked$	4264
kickking$	4264
kicks$	12313 13411 4264 16785 11100 5310
kid$	2294 14159 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 14581 2923 2924 14803 15132 15218 15219 15220 15221 11138 11145 11156 11225 11297
kidney	10834 16678
kidney$	16677
kids$	13918 13928 13929 13930 13931 13969 13971 13981 13984 2294 14159 2361 2362 2363 2364 14242 14271 14272 14273 14274 14377 14380 14405 14406 14407 14408 14409 14410 14421 14464 14581 2798 14649 14655 14656 14657 14658 14659 14737 2923 2924 14767 14768 14769 14770 14786 14788 14789 14790 14791 14792 14793 14801 15025 15028 15029 15132 15218 15219 15220 15221 11032 11138 11145 11156 11225 11248 11297 11343 11375
kill	5721
killed	16784
kilo$	16680
kilos$	16680
kind$	11908 13022 13916 2314 2316 2317 2318 14904 14905 14906 9208 15386
kingpin$	5860 5866
kingpins$	5860 5866
kings$	14260
kinshi	4958
kinship$	10953
kiss$	12120
kissed$	6296 12486
kissing$	12523
kitche	10975
kitchen$	16818
kitted$	3555 3556 3557 5494
knack$	1188 1189
knew$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12099 12100 263 264 265 266 267 6263 6264 313 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1160 13340 1602 1603 1604 1605 1606 1607 1715 1789 7785 7786 2647 2648 2656 2657 2658 2659 2718 2720 2721 2722 2723 2805 3137 3138 3139 3140 3141 3142 3143 3144 3257 3258 3259 3260 3277 3278 3279 3280 3281 3282 3283 3284 3285 3286 3287 3288 3289 3324 3415 3416 3417 15714 4030 4031
knife	16857
knife$	12281 12347 12835 13320 13322 7981 7982 8042 8043 8044 15693 10570 4724 10995 16854
knives	16240 16250 16438 16481 16501 4722
knives$	12279 12835 8042 8043 8044 14319 14967 9126 15692 4422 16426 16447 16448 10717 11085
knock$	2063 2077 2078 15064 16418
knocked$	2063 2077 2078 9640
knocking$	2063 2077 2078
knockked$	2063 2077 2078
knockking$	2063 2077 2078
knocks$	2063 2077 2078 15106
know	4443 4459 4467 4522
know$	187 226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12099 12100 263 264 265 266 267 6263 6264 313 12163 6587 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 13051 1602 1603 1604 1605 1606 1607 1715 7774 7775 1789 7785 7786 7792 7793 8337 2343 2426 14321 2647 2648 2649 2650 2656 2657 2658 2659 2684 2718 14557 2720 2721 2722 2723 2805 2971 2972 2973 2977 3137 3138 3139 3140 3141 3142 3143 3144 3257 3258 3259 3260 3277 3278 3279 3280 3281 3282 3283 3284 3285 3286 3287 3288 3289 3324 15183 15184 3415 3416 3417 15274 15306 15714 15820 15821 10134 10135 10136 10381 16228 16265 4438 4445 4450 4465 4566 4621 10657
knowed$	2805
knowing$	6212 218 313 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 13340 1715 2728 2805 14954 3145 9142 9143 9144 10381 11360 11369 11401
knowingly$	12518 12519 682 12538 11062 11063 5069 5853
knowledge$	2691 2693 14563 8885 14729 8905 14749 8983 2989 2990 8986 15101 9406
knowledgeable$	2728 14954
known	4499 10494 10495 16371 4589 4592
known$	11914 226 252 7088 1144 1145 7774 7775 13619 7792 7793 13663 13664 7822 7823 13873 13901 13902 13903 13904 2240 2241 2242 2243 2244 2245 2246 2247 8405 2637 8633 8634 2805 9917 4030 4031 16261 4436 16360 10587 16431 4600 4624 4627 4652 4998 5126 5165 5169 5178 5356 5650 5653 5655
knows	4522
knows$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12099 12100 263 264 265 266 267 6263 6264 313 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1602 1603 1604 1605 1606 1607 1715 1789 7785 7786 2426 2647 2648 2649 2650 2656 2657 2658 2659 2685 2696 2718 2720 2721 2722 2723 2805 2971 2972 2973 2978 3137 3138 3139 3140 3141 3142 3143 3144 3257 3258 3259 3260 3277 3278 3279 3280 3281 3282 3283 3284 3285 3286 3287 3288 3289 3324 3415 3416 3417 15714 16228 4566 10657
knuckle$	15361
knuckles$	15361
kudos$	13852 13885
kurdish$	3505 9506
label$	11505
labelling$	16210 16211 16212 16213
labels$	14319 11490 11505
labour$	11284
lac$	5348 5349 5890
lack$	99 1194 1195 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 2505 2624 4308 10304 10305 10306 5094 5118 5137 5188
lackadaisical$	16002 5917
lacked$	1194 1195 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 5094 5118 5137 5188 5298
lackey$	5860
lackeys$	5860
lacking$	1194 1195 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 16111 16112 16113 16114 5094 5118 5137 5188
lacks$	1194 1195 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 5094 5118 5137 5188 5298 5346
lad	16492
lad$	13996 13997 2294 14159 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 2923 2924 10989 11144 11156 11168 11225 11297 11452 11475
ladies$	2859 2928 15168 3399 15238
lads	10387 16324 10492 16358 16402 16403 16405 10594 16446 4636 10643 4660 16509 16512 10703 16569 16612 16624 10786 16636 4817 5658 11674
lads$	11943 12121 12147 12150 12171 363 12226 6387 393 431 12372 12404 6721 6722 6727 6728 6738 6778 6791 6795 891 912 6907 12895 12900 12901 12902 12903 12904 12905 7078 7118 13029 13030 13050 1288 1289 1291 7336 13215 7416 13272 13275 7657 7668 7669 7731 7739 13601 1791 7825 7986 13862 13869 13892 13909 8068 8104 2110 2111 2112 2117 13969 13971 13981 13984 13996 13997 14077 2293 2294 14159 2361 2362 2363 2364 14242 14271 14272 14273 14274 14308 14377 14405 14406 14407 14408 14409 14410 14421 2594 14437 14494 14495 14496 14497 2798 8855 8856 8857 8858 2923 2924 14786 15049 3459 15363 3553 3600 3601 15458 15570 15571 15572 15573 15574 9738 9739 9740 9755 9764 9770 15624 9782 9848 15747 10183 16046 10359 16437 4631 4633 4645 16484 16486 10655 4697 16578 16604 11144 11156 11168 11215 11225 11248 11297 5311 11452
lady$	2828 14668 14669 14670
lager$	16692
laid$	57
lair$	13293
lairy$	5878
lambs$	15131
lame$	16002
lamentable$	5917
land$	0 1 3224
landded$	0 1
landding$	0 1
landed$	0 1 12796 3224
landing$	0 1
landlord$	13188 1358 9931 9936 9937 16150 10334 16217 16218 16766 5597
landlords$	16326
lands$	0 1 3224
landscape$	13973 14221
language$	10824
lank$	5476
lanky$	9525 5907
lap$	849 1611
laped$	849 1611
laping$	849 1611
lapped$	849 1611
lapping$	849 1611
laps$	849 1611
large$	9487 9489 5432 5907
largely$	972 4281 4282 5586
larger$	5432
lashes$	11466 11472 11479 11490
last$	9847 4890
late$	12999 2611 15695 15892 15893 15894 16065 16126 10284 16686
laugh$	6081 12919 13408 13412 1972
laughable$	16002
laughed$	1972
laughhed$	1972
laughhing$	1972
laughing$	1972
laughs$	13409 13411 1972
launderette$	16803
law	10990
law$	2217 2218 2219 2220 2228 2231 14094 2396 9255 3266 16833 5630
lawless$	5302 11298 5886
lax$	1025 4160 4161 4162 4163 16065 16111 16112 16113 16114 10284 5570
lay$	57 6382 6383 6384 6385 1319 14169 5678
layabout$	5858
layabouts$	5858
laying$	57
lays$	57 14169 14170
lazily$	5917
laziness$	5917
lazy$	4160 4161 4162 4163 10284 5486 5570 5886 5917
lead	4686 11689
lead$	11850 284 285 286 287 288 289 339 340 341 1123 1124 1125 1126 1428 1429 1430 1431 2153 2154 2155 2156 14101 2280 2281 2282 2847 2848 2849 2850 2851 3353 15830 10670 5693
leadded$	3353
leadding$	3353
leaded$	3353
leader	10475 11657
leader$	14194 16318 16424 16459 16529 11135 11152
leaders$	14194 16273 16424 16459 16529 11135 11152
leadership$	15924 15925 15926 15927 15928 15929 15930 4273 4274 4275 4276 16146 16147 16148 16149 10790 11135 5540 11565 11586
leadin	16288
leading$	284 285 286 287 288 289 2153 2154 2155 2156 2847 2848 2849 2850 2851 3353 9441 16303 10702
leads	16288
leads$	284 285 286 287 288 289 339 340 341 12727 12728 12729 1123 1124 1125 1126 1428 1429 1430 1431 13444 2153 2154 2155 2156 2280 2281 2282 2847 2848 2849 2850 2851 3353 16315 5693
league$	10329
lean$	5432
leap$	1473 1474 1475 1476 1477 1478 1543 1544 1545
leaped$	1473 1474 1475 1476 1477 1478 1543 1544 1545
leaping$	1473 1474 1475 1476 1477 1478
leapped$	1473 1474 1475 1476 1477 1478
leapping$	1473 1474 1475 1476 1477 1478
leaps$	1473 1474 1475 1476 1477 1478
leapt$	1473 1474 1475 1476 1477 1478 1543 1544 1545
learn	16239 10415 4443 4464 4467 10501 4586 4594 4606 10601
learn$	187 12201 7676 1682 1683 1684 1685 7787 7788 7789 7790 7791 7792 7793 1926 13772 14359 15492 15498 15512 15566 15567 15568 15569 15603 16129 16258 4438 4450 11513
learned$	12781 12782 7045 1051 7787 7788 7789 7790 7791 7792 7793 2982 15613 15614 15615 15616 16329
learning$	175 7787 7788 7789 7790 7791 16721 10881 16741 5712 5742 5769 5771
learns$	15603 15625 15626 15627 15628
learnt$	12781 12782 7045 1051 7787 7788 7789 7790 7791 7792 7793 2983 15613 15614 15615 15616
least$	14283 9921 10083 5410
leave	16301 16773
leave$	0 1 5998 6025 11869 11870 11871 11872 11873 11874 11875 38 42 43 45 68 69 70 11960 11989 12153 12201 12237 12266 12268 12269 12270 6430 584 585 12598 1152 1165 13061 13062 13101 13106 1295 7583 7584 7585 7586 7587 1638 1639 1640 13511 13519 13532 13533 13602 13621 13694 3367 3452 15492 15498 15512 15520 4112 4113 4114 4115 4116 4117 4118 4119 4120 4315 4316 16640 4968 11513 5592
leaved$	6025 11869 11870 11871 11872 11873 11874 3367
leaves$	0 1 5998 6025 11869 11870 11871 11872 11873 11874 42 43 45 68 69 70 584 585 1165 1638 1639 1640 13623 3367 4112 4113 4114 4115 4116 4117 4118 4119 4120 4315 4316 16640 4968 5011 5592 5805
leaving$	0 1 6025 11869 11870 11871 11872 11873 11874 42 43 45 68 69 70 584 585 1165 1638 1639 1640 3367 4112 4113 4114 4115 4116 4117 4118 4119 4120 4315 4316 4968 5592 11639 5805
lecturing$	8945
led	11610
led$	11850 11875 11884 284 285 286 287 288 289 339 340 341 12727 12728 12729 12796 1123 1124 1125 1126 1428 1429 1430 1431 13444 13623 13624 13625 2153 2154 2155 2156 2280 2281 2282 14985 3353 10436 10639 11321
left	16759 10921
left$	0 1 5998 6025 11869 11870 11871 11872 11873 11874 11875 38 42 43 45 68 69 70 12290 12556 12564 6779 12765 1165 1638 1639 1640 7773 13623 7803 13695 13706 2727 8878 8879 9042 3048 3049 3050 3051 3052 9048 9326 3367 3452 9466 3472 3473 3474 4112 4113 4114 4115 4116 4117 4118 4119 4120 4315 4316 16764 4968 5011 11572 11585 5592 11646 5805
leg$	15361 16676
legal$	10927
leggings$	9547 9548 15413 15414 15415 15430 15431 15432 15437 11490 11495
legs$	12183 12184 14280 15361 16676
lend$	7745
length$	9515 16219
lenient$	16065
less	4742
less$	6789 6790 6965 6971 13521 1802 8108 8809 3117 3118 3119 3120 15548 15549 15550 15833 4603 4630 5395
lesson	10899
lesson$	175 177 178 12889 15688 15689 15690 15729 15730 15731 16736
lessons$	175 177 178 12889 14003 14444 9082 15729 15730 15731 16726 16732 16736 16740 16742 16743 11039 11776
let	4396 4426 4662
let$	46 47 282 283 6474 6475 6476 6477 6478 6479 6480 6481 12556 12573 12574 12575 12587 12690 893 992 12873 12933 12934 12935 12936 12937 12938 13384 13389 1722 1723 1724 1725 1726 7745 13695 15492 15498 15512 15695 15965 15966 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4190 4191 4192 4193 4194 4195 10191 10192 4229 4315 4316 4336 4337 4338 4403 4424 4425 4472 11513 5592
lethal$	5164
leting$	4424 4425
lets$	46 47 282 283 12690 893 992 1722 1723 1724 1725 1726 15695 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4190 4191 4192 4193 4194 4229 4315 4316 4336 4337 4338 4424 4425 4472 5592
letter	16607
letter$	15963 16070 16072 16073 16608 11577
letters$	15963 16072 16073 16116 16117 16608 11577 11578
letting$	46 47 282 283 1722 1723 1724 1725 1726 15695 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4190 4191 4192 4193 4194 4229 4315 4316 4336 4337 4338 5592
leukae	5957
level	4742
level$	8293 14303 14304 14305 14306 2755 14904 14905 14906 16238 16668 4909 11661 11789
levels$	14904 14905 14906 16238 11661
liabilities$	8560
liability$	2217 8212 2218 8213 2219 8214 2220 8215 8560
liaison$	11042
liaisons$	11042
liar$	14050 14051 14052 14053 14160 14161 14195 11172 11173 11227
liars$	14050 14051 14052 14053 14160 14161 14195 11172 11173 11227 11554
liberty$	16794
library$	9931 9936 9937 16150 10334 16217 16218
licence$	16851 16853 11834
licences$	16853
lie$	6382 6383 6384 6385 1136 1139 1140 1141 12982 1319 13485 13488 13584 13600 1799 1800 1839 14134 14152 15518 9710 15691 15695 15720 16118 11531 11579
lied$	1138 1139 1140 1141 1799 1800 1839 15691 15714
lies$	6382 6383 6384 6385 6847 1137 1139 1140 1141 1319 13488 1799 1800 1839 15691 15695 15714 15719 16118 16158 11531 11579
lieutenant$	11618
lieutenants$	11618
life	10913 16823
life$	6006 12262 6521 12793 12831 13011 7449 7480 13324 13337 1500 13352 13353 13354 13363 13368 13369 1582 13557 13576 13577 13578 13579 13580 13581 13582 13583 13587 8080 8099 8100 14312 14420 14599 14647 14648 14667 14671 14685 14686 14687 14688 14689 8866 8867 8868 8869 8870 14714 14715 14716 14717 14718 14730 14731 14984 15096 15097 15105 9272 15125 15127 15145 15146 15147 15148 9403 9404 9410 15285 15650 10780 16674 16756 5031 11029 11135 11141 11299 11810
lifes$	11141
lifestyle$	3 4 5 6 7 8 9 6014 20 6032 11917 11926 11930 1218 1219 13363 13368 13852 13856 13857 13878 14088 14685 14686 14687 14688 14689 11023 11024 11029 11135 11161 11162 11212 11299 11400 5844
lifestyles$	11917 11930 14685 14686 14687 14688 14689 11023 11024 11212 11299 11400 5844
lifetimes$	15276 15277 15278
lift$	12145 12146 6313 6314 6315 6316 6317 6319 6320 12451 12452 12453 12454 12455 12456 12457 12458 12463 12466 12523 12527 12860 12861 12862 12949 12950 12951 12952 13042 13381 13392 13393 13394 13911 14948 9163 15013 15015 9965
lifted	10392
lifted$	15797 15798 15799 9966 9986
lifts$	12145 12146 6313 6314 6315 6316 6317 6319 6320 12451 12452 12453 12454 12455 12456 12457 12458 12463 12466 12523 12527 13042 13123 7497 13381 13392 13393 13394 8045 13911 14948 15013 15015
light$	13264 13336 8354 3518 15372 5269 5432 5452 5453 5460 5476
lighter$	3518 5452 5460
like	10427
like$	12422 12423 12546 12547 6942 1174 1175 7177 1420 7582 13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 1688 1689 1690 1691 2014 2015 2016 2017 2050 2051 2056 2096 2097 2098 2099 8152 8229 8230 8231 8384 8385 8387 2393 2394 2395 2446 14337 8732 2757 8757 8768 8769 8770 8771 8772 8773 8774 8775 2811 2812 2813 2909 8913 8914 8915 8916 8920 8921 8922 9244 9245 9246 9247 9248 3331 9368 9391 9392 9470 9471 9472 9606 3612 9608 9609 9616 10297 16256 16284 5091 5120 11135 5411 11415 11428 11489 11491
liked$	12546 12547 1174 1175 1177 1178 1179 1180 13019 7177 7178 7179 7180 13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 5091 5120
likelihood$	9842 3848 4745
likely$	8110 8111 4398 4413 4587 4656 5169 5650
likes$	12422 12423 1174 1175 13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 1688 1689 1690 1691 2014 2015 2016 2017 2050 2051 2056 2096 2097 2098 2099 3331 16284 11082 11083 5091 5120
liking$	1174 1175 13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 5091 5120
limit$	13247
limited$	1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 14360 14361 14362 14363 2526 2620 2621 2622 2623 5118 5298
limits$	14991 14992 14993
line	5648
line$	12349 12360 12372 12373 12377 12379 12384 12385 12386 12387 12388 12392 12393 12394 13350 13481 7643 13488 14060 16299 16305 16447 16483 16546 10777 11031 11623 11687 5946
lined$	4807
lines	11657
lines$	12348 12366 12372 12373 12376 12378 12383 12392 12393 12394 13359 7576 13422 8211 14060 8316 14516 16299 11031
lingered$	12587
link	16265
link$	2063 16233 16421 5622
linked	4744
linked$	2129 4436 16276 4601 16465 10623 10631 16476 5017 11135
linking$	2063
links$	2066 2067 2129 16233 16421 11135
lion$	7450 7452 7453
lions$	7450 7455
lip$	8122 14295 15361 10257 11255 5461
lippy$	5888
lips$	15361
lipstick$	15365 15366 15367 11472 11480
lisp	16666
list	10447 4463 4499 10494 4501 4589 16502
list$	16266 4430 16278 16290 10466 10473 4490 4493 10496 16348 16360 4525 16410 16412 16413 16419 10864 11628 11656
listed$	10496 4525 4539 4581
listen$	12201 12237 12342 12551 12552 12553 12554 12555 12556 13772 7970 7971 7972 7973 7974 15461 15492 15498 15512 15546 15547 15556 15557 15558 15566 15567 15568 15569 15603 15739 15832 15949 16129 16132 10415 11513 11514 11539
listened$	12551 12552 12553 12554 12555 12556 12564 12620 12621 13695 15613 15614 15615 15616 15739 15758 15774 15779 15782 15783 15785 15786 15787 15788 15827 15832 15959 16179 11539
listening$	12556 15491 11540
listenned$	12556
listenning$	12556
listens$	12556 15556 15557 15558 15603 15625 15626 15627 15628
listing$	10496 4525
listinged$	10496
listings$	10496
lists$	16266 10473 4490 4493 10496 16348 4525 16412 11628
lithium$	5967
litre$	10849
litres$	10849
little	4411
little$	52 93 97 100 6945 951 952 953 954 1146 7188 1361 1371 7527 7530 7609 7819 7927 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 2137 2223 2253 2254 2256 2358 8421 2486 2487 2526 2620 2621 2622 2623 8790 14647 14648 2883 2925 2942 8943 9081 9122 15028 15029 9290 9291 9325 15222 15225 15404 3829 3847 15892 15893 15894 10081 10086 10087 10088 4102 15943 15944 16126 16167 10406 5118 5141 5151 5178 5216 5238 5298 5346 5379 5475 5591
live	4411
live$	6150 12234 12237 12301 12309 13066 13067 1453 1454 2234 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2829 2847 2848 2849 2850 2851 9029 3036 3037 3348 9375 3895 10406 10448 10676 16673 16806 5102
lived$	13066 13067 1453 1454 8804 8805 2847 2848 2849 2850 2851 14746 3408 3409 3410 3438 3439 3440 3897 4970 4972 4981 5102 5812
lives$	6006 11936 11937 11938 11941 12793 12831 13066 13067 1453 1454 13337 1500 7496 13587 8080 8099 8100 2234 14095 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 14667 14671 2847 14685 2848 14686 2849 14687 2850 14688 2851 14689 14864 14865 14866 14867 3036 3037 14984 3348 15191 15276 15277 15278 3896 4970 4971 4972 5102 11299 5812
living$	1453 1454 2737 2738 2739 2740 2741 2742 2829 2847 2848 2849 2850 2851 9029 15190 9403 16717 16769 16783 4970 4972 10975 16823 5102 5812
livs$	4972
llama$	14176
llamas$	14176
load$	14216 14217
loaf$	13468 13469 13470 13471 13472 13473 13474 13475
local	4411
local$	7088 2641 3483 16123 10406 4958 11124 5429
locat	16526
locate$	11640
location$	6293 6294 6295 10389 10478 4484 4521
locations$	10389
lock$	4679 16785
locked$	12677 10692 16537 10701 16785 4948 4949
lockers$	10731
locks$	16785 16804
locs$	11470 11472
locusts$	14230
lodged$	4972
lodgers$	8806 8807 8808
lodges$	4972
lodging$	4972
lodgings$	16769
lodgs$	4972
log	4463 4494 4501 4531 11610
log$	15921 10473 16321 10479 4490 4493 10496 4521 4525 4528 10524 4534 16392 16396 4565 16487 16491
loged$	10496 4525 4565
logged	4408 4531 16371
logged$	16319 4503 4504 16356 16360 4539 16393 16406 11624
loggerheads$	15699
loggin	4531
logging$	10496 4528 4534
logginged$	10496
loggings$	10496
loging$	4525
logo$	11490
logos$	11490
logs	4531
logs$	16308 10473 16321 10479 4490 4493 10496 4525 16392 16491
loiter$	11425
loitered$	11425
loitering$	11425
loiterred$	11425
loiterring$	11425
loiters$	11425
lone$	3483 5428
loner$	5871
loners$	5871
long$	9285 9360 10259 16126 5453 5475 5476 5484
longer$	8812 8817 8853 14762 9084 3090 3091 9098 9225 4630
look$	6047 6359 809 810 811 1041 1911 2669 8969 8970 8971 8974 8975 8977 8978 8981 2987 2996 9044 3058 3059 9055 3314 3315 9375 3398 9467 3531 3532 3533 3611 3613 3614 15921 15949 4213 16130 16132 16407 4964 5375 5377 5458 5487
looked$	809 810 811 7859 2626 2987 2996 9066 14912 14913 14914 14915 14916 14917 14929 3398 3531 3532 3533 3611 3613 3614 15774 15779 15782 15783 15785 15786 15787 15788 15959 4213 16179 10396 4576 4808 4959 5375 5377 5458 5487 5985
looking$	809 810 811 6807 13551 13552 8015 2021 2022 2023 2024 2025 2026 8039 8661 8926 8962 8969 8970 8971 8974 8975 8977 8978 8981 2987 2996 14838 14846 14847 9065 14912 14913 14914 14915 14916 14917 9083 14928 14988 14989 14990 14998 15013 15015 3336 15340 9858 4213 16284 11436 11437 11445 11446 11450 11540 5811
lookings$	16284
lookked$	2987 2996
lookking$	2987 2996
lookout$	2222 15145 15146 15147 15148 15697 5932
lookouts$	2222 5932
looks$	12165 12594 12595 809 810 811 2987 2996 3314 3315 3398 15296 15297 15364 3531 3532 3533 3611 3613 3614 15455 4213 4964 5375 5377 5458 5487
loop$	11232
loops$	11232
loose$	6368 14299 14300 5186 5222 11235
lorry$	6300 12832
lose$	2882 8928 8929 8930 14774 14775 14776 8934 8935 9165 15520 4892 4982
loser$	14051 14052 14053 11172 11173
losers$	14051 14052 14053 11172 11173 5874
loses$	4892
losing	4842
losing$	3526 15885 15886 10837 4892 4982 5740
loss$	14166 16110 11737
losses$	14166
lost	4842 4920 16759
lost$	13004 13063 8196 8466 2473 2474 2882 3526 15695 16134 16135 16136 16137 4300 4301 10727 10837 4892 10962 4982 5161 5191 5225 11585 5740
lot$	12110 870 7241 7242 13305 13915 13971 13984 2212 2640 14647 14648 2872 2927 14832 14840 14841 9204 15639 4154 4640 10661 11156 11248 11387
lots$	2212 2871 3529
loud$	5324
loudmouth$	5869
loudmouthed$	5878
loudmouths$	5869
lounge	10975
lounge$	3588 3589 3590 16818
lounges$	3588 3589 3590
lout$	11227 5858
loutish$	5858 5886
louts$	14072 14073 14074 11227 5858
love$	658 659 660 661 662 663 664 665 666 667 668 1174 1175 1298 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 14337 5091 5120
loved$	1174 1175 1298 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 5091 5120
lover$	12507 12508 11055
lovers$	12507 12508 11055
loves$	658 659 660 661 662 1174 1175 1298 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 5091 5120
loving$	1174 1175 1298 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 5091 5120
low$	6784 8206 8228 2298 14276 14303 14304 14305 14306 14360 14361 14362 14363 2526 2538 2539 8540 8541 8542 8543 8544 8545 8546 8547 8548 8549 8550 8551 8552 8553 8554 8555 8557 8558 8559 2583 2584 2585 2586 3575 15438 5146 5222 5298 5346 11494 5954
lower	4742
lower$	2538 2539 5757
lowest$	2438 5788
lowlife$	5858
lowlifes$	5858
loyal$	2563 5623
loyalty$	6442 448 12752
luck$	12653 13290
lunch$	16826
lung	16678
lupus	10933 5730
lupus$	16776 11725
lurch$	15955
lure$	1056 1057 1058 1059 13395 13550 5032 5085
lured$	1056 1057 1058 1059 5032 5085 11117
lures$	1056 1057 1058 1059 5032 5085
luring$	1056 1057 1058 1059 5032 5085
lycra$	11490
lying$	1139 1140 1141 13119 1799 1800 1839 14078 14134 14140 14141 15110 15111 15112 15113 15114 15695 5878
machet	16857
machete$	10995 16854
mad$	11245
madam$	11146
madams$	11146
made$	42 43 45 123 124 126 127 128 11980 12004 167 6163 6164 6165 6166 6167 6168 6169 335 336 337 428 429 501 554 602 12556 760 765 855 6868 881 12727 12728 12729 906 6902 991 7071 12920 12921 1115 1116 1135 1142 1143 1196 7338 1762 13623 1814 1943 1947 7975 7976 7977 13833 13851 2085 2104 2105 13954 2283 2284 2286 2323 2496 2826 3198 3199 15317 9499 9747 9749 9752 15629 15635 3804 9878 9929 9968 15899 15900 15901 15902 4086 4225 4226 4277 4382 4598 16442 10630 4837 10918 5135 5611 11646
magist	5829
magistrate$	5002
magistrates$	14475 14476 4705 16620 5002
magnet$	14187 2459 2476 2477 4665 11662
magnets$	14187 2459 2476 2477 4665 11662
mail	4488 4515
mail$	16103
mails$	16103
main	10475
main$	16226 10388 16303 16318 16459 16529 16534 5169 5214 5650 5653 5655 5656
maintained$	16601
maintenance$	11251
major$	5656
majority$	4640
make	4530
make$	42 43 45 124 126 127 128 11980 167 6163 6164 6165 6166 6167 6168 6169 6170 6171 6177 6178 6179 6180 6181 335 336 337 6364 428 429 501 12344 6502 554 602 760 765 855 6868 881 991 1115 1116 1135 1142 1143 7140 1196 7337 7674 7679 1762 13623 1814 13772 1943 7939 7940 7941 1947 2085 2104 2105 2283 2284 2286 2826 14779 3014 3030 3302 15317 9517 15365 15366 15367 15385 15386 9555 9613 9747 9748 15600 15623 9781 15631 15635 15636 3804 15697 9967 4086 4225 4226 4382 10416 4785 4837 5135 11480 5611
maked$	335 336 337 855 881 991 1115 1116 1135 1142 1143 1196 1943 1947 2085 2104 2105 15317 3804
maker$	11149 11153
makers$	11149 11153
makes$	6025 11869 11870 11871 11872 11873 11874 42 43 45 124 126 127 128 11980 335 336 337 428 429 554 602 760 765 855 6868 881 12727 12728 12729 991 1115 1116 1135 1142 1143 1196 1762 13623 1814 1943 1947 7975 7976 7977 2085 2104 2105 2283 2284 2286 2826 15317 15385 9747 15635 3804 4086 4225 4226 4382 4837 5135 5611
makeup$	15365 15366 15367 15455 11472 11480 11490
making$	42 43 45 124 126 127 128 11981 11982 11983 167 6163 6164 6165 6166 6167 6168 6169 6170 12016 335 336 337 12186 12187 12188 12189 12190 12191 12192 12193 428 429 554 602 760 765 855 881 991 12847 12917 1115 1116 1135 1142 1143 1196 7192 1814 1943 1947 7983 7984 7985 2085 2104 2105 13990 2283 2284 2286 2826 14846 14847 3014 9041 15317 3804 15695 4086 15998 4225 4226 4382 4837 5135 11150 5611
maladaptive$	5030
maladjusted$	5302
male	5658 5664
male$	12477 8021 8055 8689 8692 9478 15322 15323 9481 15325 15326 3505 10418 4591 11177 11423 5429 5650
males$	11858 6277 12121 12128 6289 6292 12139 12140 12147 12148 12150 12152 12159 12171 12354 12372 12404 6586 12435 12436 12443 12446 12477 7106 7107 7108 7109 13275 13861 13875 8037 13881 13882 13901 13902 13903 13904 13909 13910 8068 2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 14494 14495 14496 14497 14842 4591 11027 11177 11297 5902
malicious$	13953 5134 5249 5886
malign$	2139 2140 2141 5162
malnourished$	5450
malodorous$	5907
mam	4925 4935 10931 4940
mam$	4926 4938 10942
man	11016
man$	11858 6054 6056 6259 6277 6281 12128 6286 6288 6289 6292 12139 12140 12144 12147 12150 12152 6327 12171 12174 6335 12307 12372 12395 12396 12397 12398 6556 6557 6558 6559 12403 12404 12405 12408 12443 12446 12477 12480 12490 12491 12498 12499 12503 12504 12526 12548 12740 12790 12833 12834 12843 12848 12849 12850 12851 12852 12853 12854 12855 12856 12857 12858 12859 12894 12896 7066 7091 7102 7103 7104 7105 7121 12968 12969 12970 12971 12972 12973 12974 12975 12976 12978 13029 13030 13043 13049 7216 13115 13130 13188 13189 1355 7407 7424 7435 7436 7438 7439 7697 7718 13593 13601 13720 8037 13881 13882 13901 13902 13903 8325 14172 14308 14524 14552 14569 14570 14571 14572 14573 14574 14575 14577 2743 8742 14595 14629 14635 14637 2803 8802 14652 14653 2828 14668 14669 14670 14677 2841 2842 2859 2869 2870 2889 14743 2910 8911 14757 14842 14852 14853 14854 9031 14980 15081 15082 15083 15084 15086 15089 15091 15093 15138 15231 15235 3399 15238 15242 15243 15244 15245 15292 9545 9554 10418 16810 16859 11027 11060 11084 5234 5250 11370 11373
manage	10504 4704 4808
manage$	547 548 549 550 551 552 553 14055 14116 14117 14337 14447 2694 8690 8691 2697 2737 2738 2739 2740 2741 2742 2829 14779 8969 8970 8971 8974 8975 2981 8977 8978 8981 14826 3004 14843 14844 9005 3011 3012 9008 3019 3026 9022 9023 9024 3038 14885 3054 3348 15579 15952
managed$	547 548 549 550 551 552 553 2737 2738 2739 2740 2741 2742 2829 3004 3019 3038 3054 3348 15655 15656 15657 15658 15659 3891 4799 4818 5779
management$	8588 4273 4274 4275 4276 16637 5540 11565 11656
manager$	12185 9931 9936 9937 9954 9955 16150 10334 16217 16218 16347 11656
managers$	12185 9931 9936 9937 16150 10334 16217 16218 16347
manages$	547 548 549 550 551 552 553 2737 2738 2739 2740 2741 2742 2829 3004 3019 3038 3054 3348
managing$	547 548 549 550 551 552 553 2737 2738 2739 2740 2741 2742 2829 8969 8970 8971 8974 8975 8977 8978 8981 3004 14846 14847 3019 3026 9022 9023 9024 3038 3054 3348
manbag$	11487 11490 5912
manbags$	11487 11490 5912
maneater$	11227 5875
maneaters$	11227 5875
manipulate$	2258 8651 5219 11531
manipulated$	11884 2258 5219 11531
manipulates$	2258 5219 11531
manipulating$	2258 5219 11531 5886
manipulative$	5308 5886
manipulator$	11172
manipulators$	11172
manner$	2834 2835 2836 2837 2838 2839 2840 14735 14736 15296 15297
mannered$	11325 11326
manners$	14264 14265 14266 14267 14268 2484
many$	151 152 153 6194 6217 609 7665 7693 14526 14955 9433 10229 10230 10253 10254 10637
map	4435 11614
map$	4433 4434 4461 4477 4526 5621
mapped$	4433 4461 4477 4526 16406 5621
mapping$	4433 4461 4477 4526 5621
maps$	4433 4461 4477 4526 5621
march$	12370
mardy$	5878
marginalised$	5429
mark$	11262
marked$	16360 4539
marker$	10533 11634
markers$	10533 11634
market	10810
market$	4792 16653 16656
marks$	11262 11785
marria	16757
mask$	3587 15429 11490 11500
masked$	3587 11507
masking$	3587
maskked$	3587
maskking$	3587
masks$	15421 15422 15423 3587 15426 15429 11490 11500
massage$	4344
master$	9268 15188
mastermind$	5860
masterminds$	5860
masters$	9268 15188
match	16265
match$	3243 9239 4394 10435 4572
matche	4456
matched$	16225 4394 10451 4572
matches$	4394
matching$	9573 4563 4572 5490 5500 11659 5709
matchs$	4572
mate$	7732 7740
materi	4408
material$	15036 16285
materialistic$	5886
mates$	6444 6445 6446 12367 12890 12891 12892 7732 7740
maths$	8162 11786 11788
matric	11614
matrix	11614
matrix$	16413 16419 11615
matted$	5476
matter$	354 12821 1322 1323 1324 1336 1337 8951 8952 8953 8955 9682 9683 9722 15600 10331 4391
matters$	14671 10220 4391
mattre	10963
mattress$	16806 10970
mature$	2728 2876 2880 2890 3018 9094 3112 3113 3114 3115 14954 3145 3400 9436 3466 3470 11418 11419 11420 5900
maturity$	2728 14593 2834 2835 2836 2837 2838 2839 2840 2941 5900
may	4398
may$	281 12370 8525 2767 3047 3053 3343 15274 3471 10413 4421 10486 4551 4675 4683 4699
mayhem$	13926 11115 11213
mdma	10845
mdma$	16688
me$	14999 11560
meal$	16826
meals$	16826 16829
mealy$	5278
mean$	11850 11875 13623 15385 10284 5226 5249 5455
meaningful$	10056 10057 10058 10059
means$	11850 11875 12728 12729 13279 13623 15385 4747
meant$	12282 12283 12728 12729 15714
measur	11689 11694
measure$	370 371 372 6925
meat$	11900 11296
mechanic$	12185 12514 12515 12516
mechanics$	12185 12514 12515 12516
meddle$	1416 1417 1418
meddled$	1416 1417 1418
meddles$	1416 1417 1418
meddling$	1416 1417 1418
media$	6581 6582 6583 6584 6585 12429 12430 12431 16369 10557 16558
medica	10840 5968
medical$	16666 16683 5761
medication$	16683 16700
medicine$	13151 11751
mediterranean$	3505 9504 9506 5455 11482
medium$	2538 2539 8540 8541 8542 8543 8544 8545 8546 8547 8548 8549 8550 8551 8552 8553 8554 8555 8557 8558 8559 3492 5432
meet$	11953 11960 12101 12102 12103 12105 6409 6410 6411 12266 12268 12269 12424 591 592 593 12488 12551 12552 12553 12554 12555 12622 12623 12624 6991 1007 1008 1111 7287 13818 13820 13826 13828 15142 15143 15144 15461 15492 15498 15512 15949 16317 16640 11064 11513
meeted$	1111
meetin	16402
meeting$	12052 12296 591 592 593 12488 12548 12551 12552 12553 12554 12555 12622 12623 12624 6991 1111 7255 7279 15729 15730 15731 16340 16637 11540 11639
meetings$	12548 15729 15730 15731 16637
meets$	591 592 593 1007 1008 1111 16372 16640
meetted$	1111
meetting$	1111
melato	5753
melatonin$	11748
meloterritorial$	5886
member	10387 16240 16241 10402 10410 4436 16324 10492 16358 16366 16383 16386 16389 10547 16391 4555 4556 16402 16403 16405 10594 16446 16454 4622 4636 16492 4660 16509 16512 16517 10687 10703 10712 16555 10713 16569 16612 16624 10786 4793 16636 16648 4817 16658 11614 11647 5658 11669 11674 11681 11693 11694
member$	2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 9763 9773 9785 9790 9791 9954 9955 16282 16465 16556 11016 11135 11210 11297
members$	182 363 6387 393 431 12517 6721 6722 6727 6728 6738 6778 6791 6795 891 912 6907 7078 1288 1289 1291 7336 7657 1791 7825 8104 2110 2111 2112 2117 14007 14077 2293 2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 2594 3459 3553 3600 3601 15570 15571 15572 15573 15574 9738 9739 9740 9755 10161 16268 10527 4533 4559 16437 10617 16465 4633 16484 10655 4678 4697 16556 16557 10718 16604 10771 16615 10788 10816 10819 11135 11210 11215 11297 5311 11620 5643 5659
membership$	4436 10606 16449 11135
memory$	7164 1170 7166 1172 11762
men$	11858 6055 11997 6260 12104 6277 12121 6279 6280 12125 12126 12128 6286 6288 6289 6292 12136 12139 12140 12144 12147 12148 12150 12152 12156 12158 12160 12161 6325 12169 12171 12173 12175 12176 6336 6337 12252 12257 12264 6444 6445 6446 12307 12352 12353 12372 12395 12396 12397 12398 6556 6557 6558 6559 12403 12404 12405 12408 6586 12433 12434 12438 12443 12446 12477 12480 12490 12493 12496 12497 12502 12503 12504 12514 12515 12516 12526 12548 12622 12623 12624 12737 12741 12754 12755 12756 12757 12758 12789 12833 12834 12842 12894 12895 12897 12900 12901 12902 12903 12904 12905 7066 7090 7092 7102 7103 7104 7105 7106 7107 7108 7109 7118 7120 12968 12969 12970 12971 12972 12973 12974 12975 12976 12978 13029 13030 13041 13043 13045 7205 13050 7210 13056 13057 7216 13096 13098 13115 13116 13120 13122 13130 13187 13188 1354 1356 13254 7418 7419 7423 7425 13271 13272 13273 13274 13275 7435 7436 7438 7439 13319 13345 13346 13347 13348 13349 13381 13395 7599 13456 7698 7702 7719 13594 13601 13718 13859 13865 13866 8037 13881 13882 13889 13890 13893 13894 8055 8056 8057 13901 13902 13903 13904 13907 13909 8068 8071 14172 14258 14262 14308 14315 14319 14480 14494 14495 14496 14497 14524 8689 8692 14540 14541 14542 14543 14544 14545 14546 14552 14569 14570 14571 14572 14573 14574 14575 14576 2743 8741 14600 14601 14618 14627 14635 14636 14637 2801 14652 14653 14672 2841 2842 2859 2869 2870 14714 14715 14716 14717 14718 2881 2889 14728 14730 14731 2894 14741 8910 14756 8917 14809 14811 14842 14852 14853 14854 14976 14977 14980 15081 15082 15083 15084 15087 15092 9272 15125 15168 15182 15229 15230 15232 15233 15234 3399 15238 15242 15243 15244 15245 9410 3429 15271 9431 9432 3442 3443 3444 3445 15285 15292 3455 3456 3457 15395 15458 11027 11029 11031 11060 11080 11084 11095 11370 11373
menace$	2080 2081 2082 8169 2175 8171 8172 8173 8174 8175 8176 8177 8178 8179 8180 14024 14025 8183 8184 5128 11144 11172 11195 5884
menaced$	2080 2081 2082 5128
menaces$	2080 2081 2082 5128 11144 11172
menacing$	2080 2081 2082 5128 5455 11453 5884
mend$	446 16129
mended$	446 9702
mends$	446
meningitis$	5958
mental	10840 10841
mental$	16683 16684 10859 4867 10866 16757 11298 5954
mentality$	14307 11135 11143 11162 11256 11340 11596
mentally$	5339 5427
mentor$	11764
mentoring$	175
merchant$	14189 14190
merchants$	14189 14190
mercy$	11876
merely$	3688 3849 4069 4070
merry$	8277
mess$	6377 1009 1082 1083 1416 1417 1418 13576 13577 13578 13579 13580 13581 13582 13583 9419 16110 10272 11259
messag	16276 4515 4519 4560 10715
message$	12424 591 592 593 595 596 597 598 599 600 601 6991 1093 16543 10774 11577
messaged$	591 592 593 595 596 597 598 599 600 601 1007 1008 1093
messages$	12134 6305 6306 12165 591 592 593 12432 595 596 597 598 599 600 601 1093 12967 13260 10466 4473 4521 16399 16558 11577
messaging$	12052 591 592 593 595 596 597 598 599 600 601 6991 1093
messed$	1416 1417 1418 1481 1482 2568 8569 15080
messes$	1416 1417 1418
messing$	13222 13223 1416 1417 1418
messy$	5476
met	4941
met$	12051 12101 12102 12103 12105 591 592 593 12573 12574 12575 12587 1007 1008 12870 1111 13051 13695 15959 4357 11064
methad	5753
methadone$	11748
methyl	5753
methylphenidate$	11748
mice	4987
mice$	10982
micro$	5500
middle$	3508 3512 9528 10929
might	4398
might$	740 741 1052 1871 3343 3924 3925 3926 3927 3928 4384 10413 4421 4455 10486 4675
migrai	5957
milk$	945 946
milked$	945 946
milking$	945 946
milkked$	945 946
milkking$	945 946
milks$	945 946
million$	7664
millstone$	11227
millstones$	11227
mind$	6992 1686 7682 14198 14307 14487 2834 2835 2836 2837 2838 2839 2840 14868 15140 9298 15654 15903 11256
minded$	12617 12618 6776 11323 11330 11548
minder$	14804 14959 14960 14961 14962
minders$	14959 14960 14961 14962
minding$	6992 14924 14998 14999 15013 15015
mindless$	5878
minds$	14198 14487 14868 15140 9298 15654
mindset$	14307 11162 11256
mindsets$	14307 11256
mini$	8789 9325 15413 15414 15415 9594 5141 5379 11495 5507
miniature$	9325 5379
minimal$	14360 14361 14362 14363 2526 10081 5298
minimise$	884 1971 5078 11531
minimised$	884 1971 5078 11531
minimises$	884 1971 5078 11531
minimising$	884 1971 5078 11531
minimum$	15942
minion$	5860
minions$	5860
miniskirt$	5912
miniskirts$	5912
minor$	8292
minx$	11233
minxes$	11233
mirtazapine$	5967
misbehave$	5883
misbehaved$	5883
misbehaves$	5883
misbehaving$	5883
misbehaviour$	5883
miscar	5750
miscarriage$	11745
miscarried$	11745
mischief$	12754 12755 12756 12757 12758 13097 15698 11115 5158
miscreant$	5858
miscreants$	5858
miserable$	13923
misery$	12828 12829 1009 13923
misfit$	14051 14052 14053 11172 11173
misfits$	14051 14052 14053 11172 11173 5874
misfortune$	12692 12693 12695 12696 1009 12918
misfortunes$	12918
misguided$	5030
mishandle$	5920
mishandled$	5920
mishandles$	5920
mishandling$	5920
misjudgement$	4379 4380
misled$	11585
mismanage$	5920
mismanaged$	5920
mismanages$	5920
mismanaging$	5920
misper$	11037 11182
mispers$	11037 11182
miss$	12237 12266 12268 12269 12270 15520 15695 4258 4259 5781
missed$	15695 16076 16077 16078 16079 4258 4259 16134 16135 16136 16137 5579 5781
misses	4920
misses$	15695 4258 4259 5781
missing$	11920 11921 11922 11923 11924 12242 12305 12409 12410 12418 6576 6577 13120 13585 13934 13935 8535 2611 9693 15695 15737 4258 4259 10554 11037 5781
mistake$	1079 13149 13721 13722 13723 4379 4380
mistaken$	15181 3344
mistakes$	1079 13034 13149 4379 4380
misuse$	6026 11753
misuser$	14045 14046 11172
misusers$	14045 14046 11172
mix$	12237 12551 12552 12553 12554 12555 2063 2077 2078 15142 15143 15144 11159 11250
mixed$	6291 509 510 511 512 513 514 515 516 7417 1481 1482 2063 2077 2078 14360 14361 14362 14363 3484 3487 3502 3506 3510 3518 9527 9535 9536 9537 3544 3545 5460
mixes	16301
mixes$	2063 2077 2078 16288
mixing$	12551 12552 12553 12554 12555 2063 2077 2078
mixture$	11159
mob$	2131 2132 2212 2640 11142 5148
mobile$	10477 4536 16375 5637
mobiles$	10477 4536 16375
mobs$	2212
mock$	16719 5790 11788
mocks$	16719 11788
models$	15449
modern$	5288
modestly$	12625
modicum$	1363
modus$	5648 11654 5939
mohawk$	5908
mohawks$	5908
mohican$	5909
mohicans$	5909
molestation$	10922
mollycoddling$	14907 14924
moment$	7085 4712
moncler$	5911
money$	270 271 272 273 274 275 276 12145 12146 6313 6314 6315 6316 6317 6319 6320 6444 6445 6446 12311 12312 12313 6549 6550 6551 12451 12452 12453 12454 12455 12456 12457 12458 12463 12466 12512 12550 12860 12861 12862 12919 12933 12934 12935 12936 12937 12938 12949 12950 12951 12952 12956 12957 13042 7210 7216 7293 13276 7497 13368 13381 13392 13393 13394 13395 13550 8010 13856 13857 13878 13884 8045 13911 13927 14319 14714 14715 14716 14717 14718 16105 10318 16171 16305 16426 11082 11118 5250 5285 11588
monito	4463 4531 10555 4808
monitor$	4445 4449 16382 16392 16396 10559 4565 16487 11640
monitored$	4449 16319 10516 16360 16393 16398 10559 4565 16406
monitores$	4449
monitoring$	4449 4561 16400 10559 10994 11663
monitors$	4449 16392 10559
monkey$	15898 11233
monkeys$	11233
monster$	11146 11172
monsters$	11146 11172
month$	15688 15689 15690 11588 11792
months$	11588 11792
mood	10841
mood$	16684 5710 11742
moods$	11742
moody$	5886
moped	16358 10785
moped$	16628
moral$	7959
morals$	2484 14462 11217 11341
more	5616 5693
more$	6016 6017 6018 6019 6020 12218 6789 6790 12933 12934 12935 12936 12937 12938 1320 1321 1549 13521 13701 13714 2746 2747 2748 2749 2750 2751 2752 2753 2754 2762 2763 2764 2765 2781 2814 14761 14831 14840 14841 3116 9231 9329 9433 15759 15768 4267 4268 4269 4270 4271 10328 10330 4346 4347 4351 4491 11387 5650
morning$	15688 15689 15690 16641 4853 4902
mornings$	4902
moron$	11227 5875
morons$	11227 5875
morphi	10852
morphine$	16695
most$	870 6923 1024 14526 14831 14953 14955 14983 9233 15171 9415 9445 3540 9635 3642 3644 4640 10661
mostly$	3596
moth$	1498
mother	10913 16758 10916 4925 4935 10931 4937 4940 4946 16786 16802 16808 10968
mother$	13407 2278 2279 8575 8576 14472 8744 14651 2855 2864 8860 8861 8862 8863 8907 8908 8909 3384 3385 3386 3387 4913 4914 4915 16754 16756 10914 4922 4923 4926 16767 16768 4933 4934 16779 16783 10941 10942 10949 4966 4967 16816 11345 5390 11406
mothered$	5390
mothering$	2758 2759 2760 14907 14912 14913 14914 14924 14999 5390
motherred$	5390
motherring$	5390
mothers$	12323 13407 2278 2279 8575 8576 2758 2759 2760 3384 3385 3386 3387 15232 10176 4933 11345 5390 11406
moths$	1498
motions$	16101
motivated$	2018 8516
motivation$	14462 11113 11341
mould	4987
mould$	16824 10982
mount	4530
moustache$	9542 11454 5908
moustaches$	9542 11454 5908
mousy$	5476
mouth$	873 12776 12777 13293 13295 13297 13298 14188 2456 11254
mouthed$	11272 11273 11319 11320
mouths$	12776 12777 14188
mouthy$	5886
mov	4815
move$	6436 6437 6438 6992 2386 2387 2388 2389 2390 2391 15492 15498 15512 15700 16129 16265 16761 16773 11513 11774 11802
moved$	383 384 385 386 12677 2386 2387 2388 2389 2390 2391 15907 15908 10241 4818 16759 10917 10921 4970 4973
moveme	16240 16286 4499 10494 10495 10521 10526 16402 4568 11693
movements$	4481 16364 16369 16370 10528 10563
moves	5779
moves$	2386 2387 2388 2389 2390 2391 14561 16417 11774 11802
moving	16407
moving$	6992
mri$	16712
ms	10933
ms$	16776 11727
much$	95 870 6923 6966 6970 7038 1092 13016 7528 8453 8827 2873 2884 2926 8938 14840 14841 4155 10227 10228 4288 10309 4640 10661 11387 5485
muck$	14327
mug$	15016 11393 11394
mugged$	5021
mugger$	14051 14052 14053 11172 11173
muggers$	14051 14052 14053 11172 11173
mugs$	15016 15131 11393 11394
mugsho	5626
mugshot$	4451 11621
mugshots$	11621
mule$	14054 14328 14329 14330 11098 11174 11280 5286 11282
mules$	14054 14328 14329 14330 11098 11174 11280 11282
mulish$	5878
mullet$	5908
mullets$	5908
multi$	3910 4411
multiple$	609 10229 10230 10933 5957
multiply$	11998
mum	10913 16758 10916 4925 4935 10931 4937 4940 4946 16786 16802 16808 10968
mum$	13638 2278 2279 8575 8576 14472 8745 2864 8860 8861 8862 8863 8907 8908 8909 3384 3385 3386 4913 4914 4915 16754 16756 10914 4922 4923 4926 16767 16768 4933 4934 4938 16779 16783 4946 10941 10942 10949 4966 4967 16816 11345 11406
mummies$	11406
mums$	13638 2278 2279 8575 8576 3384 3385 3386 4933 11345 11406
murder$	4419 16414 10676 5650
murders$	16414
murmur$	11729
muscle$	8133
muscly$	5432 5907
muscular$	5432 5730 5907
music$	13156
must	4682
must$	21 22 23 24 25 26 6272 1052 1181 1681 1781 1797 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1871 1917 1930 2767 3190 3191 15274 9450 16118 4283 4285 4372 4551 4623 4699 4786 11579 5610
mystery$	1764 1767 1770 1771
nails$	14518 15040 15043 9547 9548 15424 11466 11472 5478
naive$	104 105 1782 14694 14695 14696 8920 8921 8922 8943 9112 9113 9114 9115 15129 15873 15874 5109 11382 5886
naivety$	12212 12213 12214 12215 12216 12217 12606 12607 12608 12609 12689 873 6885 6886 6906 12750 12939 12940 12941 12942 12943 12944 13149 7780 1786 1787 7783 7878 1884 7880
naked$	6589 6597 12486 6993
naltrexone$	5967
name	4586 4594 4606 10601
name$	11915 12201 2302 8298 14639 14640 14641 14642 14679 14680 14681 14719 9370 15214 9374 16162 16253 4437 16376 4784
named$	4574 4784 5007 5650
names	4408 4416 10447 4468 10463 10483 4499 10494 10495 16391 16501 16502
names$	16236 16253 16266 16267 16268 16270 4437 4439 16290 10466 4491 4516 10520 16376 16408 4784 16657
naming	4586 4594 4606 10601
naming$	4784
nan	10913 16758 10916 4925 4935 10931 4937 4940 16802 16808 10968
nan$	13407 4913 16754 16756 4938 10942
nana	16808
nannies$	14959 14960 14961 14962
nanny$	14804 14959 14960 14961 14962
nannying$	14907 14924
nans$	13407
narcissist$	11172
narcissistic$	5886
narcissists$	11172
narcol	5730
narcolepsy$	11725
nasoga	5726
nasogastric$	11721
nasty$	2311 8355 8470 5161 5249 5886
nation	10903
national$	16746 5638
natural$	12711 12712 5373
nature$	14564
naughty$	8140 5161 5302 5308 5886
ne$	2313
near	10572
near$	7465 4144 4145 4146 16368
nearby$	10554
nearly$	3354 3355 3496 5378 5407
neat$	3505 9506 5475 5476
neatly$	3503 5456
necessary$	4747
neck$	13328 14404 15361
necks$	13328 15361
neds$	5875
need	10427 16667 4874 10957
need$	21 22 23 24 25 27 940 941 1054 1532 1533 7534 1540 1541 1542 1632 7667 1681 1872 1897 1918 1922 2665 2666 2667 2768 14623 14699 14700 14701 2935 8931 8961 2967 14837 3007 14899 14900 14901 3066 3067 3068 9064 3070 3071 3072 3073 9072 9073 9074 9075 9076 9077 9078 9079 3086 3087 3088 14927 9085 9086 9087 9088 9089 9090 9091 14935 14937 9112 9113 9114 9115 9116 9117 9118 9119 3127 9148 9149 9150 9156 3162 3163 9159 3165 3166 3167 3168 9164 3170 9166 9167 3173 15014 9172 3184 3185 9181 3187 9183 9184 3190 3191 15032 15173 9332 15199 3446 9451 15317 4368 4374 16256 16284 4682 10869 16800 11707 11756 11764
needed$	13280 1532 1533 14837 3086 3087 3088 3127 9164 3170 9166 3184 3185 3917 4747 16598 5752
needing$	2665 2666 2667 14997 9170
needless$	6082
needs	4874 5759
needs$	21 22 23 24 25 28 11995 11996 940 941 1532 1533 1681 1873 1898 1919 1923 14298 2665 2666 2667 14837 3086 3087 3088 14927 9085 9086 3127 9164 3170 9166 3184 3185 15317 16054 4367 4373 16284 4839 4856 10869 4884 4901 11707 5752 11756 11764 11765 11768
needss$	11765
needy$	5302 5886
neer$	2313
neet	5785
neet$	11780 5893
neets$	5892
negative$	6121 13901 13902 13903 13904 2139 2140 2141 14374 14375 16435 5126 5162 5163 5261 5343
neglec	4948 10948 16801
neglect$	15974 4215 4216 16110 16166 16789 16790 16791 16793 5573 11589 11591 11795 5803
neglected$	4215 4216 10943 5571 5572 5573 11795 5803
neglectful$	5917
neglecting$	4215 4216 5572 5573
neglects$	4215 4216 5572 5573
negligence$	11591 5917
negligent$	5917
negligently$	5917
neighb	10745 11809
neighbourhood$	14095 14220 14221 4389 10385 10386 4393 10391 16239 10411 10419 10420 10421 4427 4428 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 10497 4505 10503 4510 10510 16359 10522 4554 10636 4658 10659 10699 4738 10734 16588
neighbours$	14090 14094 8311 8312 11123 11124
neither$	894 1913 1991 3760 3765 3775 3787 3901 3989 9984 3990 9985 3991 3992 3993 9988 4001 4012 4013 4014 4015 4016 4017 4026 4037 4073 4079 4080 4081 4082
nerves$	3200
nest$	13233 13234 13235 13236 13237 2136 2212
nests$	2212
net$	16067
networ	16286 10594 16471 4793 16632 11693 11694
network$	12372 12390 12391 16271 16274 16299 16437 4788 10788 11031 5622 5701
networks$	16274 16299 11031
neurod	5951
never$	255 6731 6744 6745 6746 6747 753 919 966 1792 1801 7826 1853 1854 1855 1856 1906 1907 1908 1909 1910 1912 1913 1975 7989 7990 3629 3631 9655 3661 3662 3663 9659 9660 3674 3679 9675 3721 9780 3786 9815 9816 3830 15706 15707 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3980 3981 4005 4018 4073 4341 4342 4630 4894 4898 5111 5299 5395 5543 5914
nevertheless$	12043 12047 7022 7023 7024 7025 7026 7027 7028 7029 7030 7031 7033
new	4411
new$	10406 10928
news$	13980 8473 8474 8475 15879 15880 10380
next	4807
next$	53 6859 6860 6861 6862 12885 2901 3128 9558 10096 16235 16360 16627 11628 11643
nice$	8138 2144
nicer$	7047 7048 7049
niche$	16377
nick$	14152
nickna	4416 4468 10463 4499 10494 10495
nicknames$	16268
nicotine$	16698
nigerian$	3505 9506
night$	13002 13713 13936 14133 15688 15689 15690 16397 4801 16641 16696 16697 5954
nightm	5954
nightmare$	13943 2217 8212 2218 8213 2219 8214 2220 8215 8560 11146 11227
nightmares$	8560 11146 11227
nights	10853
nights$	16696
nike$	11490 5500 5503
nikes$	11490
nine$	14006
nines$	15457
nineteen$	12474 12476 669 12509 12510 14569 14570 14571 14572 14573 14574 8737 14611 14612 14613 14614 14615 14616 14617 15313 11370
nitrous$	10845
no$	93 100 12203 12276 12292 12559 12569 12600 6815 832 837 6833 860 12733 909 939 961 962 970 976 7046 7188 7194 7231 13104 7326 7327 1333 1376 1377 7527 1536 1537 1538 7591 7609 13514 13613 13644 7809 1816 1817 7819 13691 7927 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1980 1981 1982 1983 1984 1985 1987 1988 1989 1990 1993 8195 2223 8224 2253 2254 2256 2269 2270 8288 8289 2304 2305 2306 2307 8357 8421 8422 2430 2433 2526 8660 2817 2822 8848 8849 2858 8918 8919 2936 2937 14881 9081 3089 3093 3094 3095 3096 3103 9103 9104 3169 3171 3172 9169 3178 3179 9179 3188 3189 3230 9288 9289 3295 3296 9310 3346 3422 3423 3424 15270 9685 9686 9687 9688 3718 3719 3720 3727 3732 3733 3734 3735 3736 15581 15582 15583 15584 3751 3762 3763 3764 3766 3768 3769 3776 3778 3788 3790 3791 3793 9799 3823 9819 9822 9823 9824 3831 3832 3833 3834 3835 3836 3837 3847 15706 15707 9867 9868 9869 9870 9874 3958 3961 3963 3989 9984 3990 9985 3991 3992 3993 9988 3994 3996 3997 3998 3999 4001 4012 4013 4014 4015 4016 4017 4022 4023 4024 4025 4026 15869 4038 4050 10047 4057 4061 4062 4063 4064 4074 10081 10088 4096 4097 4098 4099 4100 4138 10225 4932 4976 16824 10984 5118 5193 5201 5222 5267 5298 5346 5399 5566 5568 5591 5650
nobody$	833 836 859 908 938 6955 1980 1981 1982 1983 1984 1985 1986 1988 1989 1990 1991 8356 14690 14945 3169 3171 15152 3345 3422 3423 3424 3762 3763 3764 3765 3769 3775 3787 3957 3962 3989 9984 3990 9985 3991 3992 3993 9988 3996 3997 3998 3999 4001 4022 4023 4024 4025 4026 15868 4037 4049 15889 4073 11391 5398 5544
nomark$	5877
nomarks$	5877
nomina	10576 11614 11616
nominal$	16282 10567 10569 10570 16431 4613 16461 10794 11135 5624 11642 11648
nominals$	16272 10567 10570 16431 16461 10794 11135 5933
nominated$	4581
non	10901
non$	2224 2591 4927 5197 5199 5292 5293 5294 5295 5296
nonattendance$	16744
nonce$	15135
noncompliance$	5882
noncompliant$	5882
none$	739 755 894 1380 1991 1998 1999 2824 14690 9130 3136 15152 3760 3765 3769 3775 3787 3853 3854 3855 3901 3989 9984 3990 9985 3991 3992 3993 9988 4001 4012 4013 4014 4015 4016 4017 4026 4033 4034 4037 4049 15891 4073
nonengagement$	5882
nonetheless$	12043 12047 7022 7023 7024 7025 7026 7027 7028 7029 7030 7031 7033
nonexistent$	16111 16112 16113 16114
noose$	13294
normal$	14413
normalise$	5078 5096
normalised$	5078 5096
normalises$	5078 5096
normalising$	5078 5096
north$	3577
nose$	1188 1189 13086 13087 13335 15361
noses$	13086 13087 13335
not	10744
not$	11963 6130 6132 6204 6208 6730 6732 12580 6744 6745 6746 6747 753 12762 981 983 984 1039 1042 7165 7167 7322 13167 13168 1389 1391 1539 7553 7554 7648 7649 1655 1656 1658 1661 1687 13532 13533 13622 1792 1801 7815 7840 7841 1906 1907 1908 1909 1910 1912 1992 7991 7992 2013 8108 2114 2143 14121 14124 8351 2371 2372 2373 2374 2375 2376 2377 2429 2472 8501 2507 8503 8504 8505 8506 8507 2521 8570 2785 2818 8815 8816 2825 2929 2931 2932 2943 2966 3085 9099 9100 9101 9175 3183 3186 9187 9188 9189 9190 9191 9192 3208 3231 3233 3235 3242 3291 3292 9288 3316 3317 3337 3342 3380 3627 3628 9627 9628 9629 9630 9649 9653 9654 3674 3679 3707 3725 15581 15582 15583 15584 3761 3767 3777 3789 9813 9814 3822 3825 3830 15706 15707 3870 3871 9881 9882 9883 9884 9885 9913 9914 9960 9961 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3980 3981 9982 9983 3989 3990 3993 4000 4005 4009 4018 10014 10016 15885 15886 10054 10060 10061 4073 4087 4088 4144 4145 4146 4158 10289 16156 16201 16202 16204 4630 4833 4894 4898 10905 5079 5299 5380 5381 5387 5395 5543 5738
note	4408 4463 4501
note$	3615 3616 10381 10473 4490 4493 10496 4525 4528 4534
noted$	3615 3616 16319 4503 4504 16406
noteed$	10496 4525
noteing$	4525
notes$	3615 3616 10473 4490 4493 10496 4525
nothing$	52 6048 55 12113 6814 6938 6939 6945 951 952 953 954 12888 1146 13069 14167 2441 14293 2486 2487 14326 2883 2925 2942 14945 9122 9123 3210 3211 3312 3329 9327 15401 9625 9711 3717 3752 3753 3754 3755 3756 3757 3762 3763 3764 3797 3798 3799 3805 3806 3807 3808 3815 3816 3838 3839 3840 3841 3842 3843 3844 3845 9851 15706 15707 15868 4032 15939 15940 15941 4108 4109 4110 16131 11391 5527 11541 11732
nothings$	14167
notice	10620 16607
notice$	13452 13453 13701 3615 3616 15830 15903 15924 15925 15926 15927 15928 15929 15930 16463 4629 16510 16514 16564 10755 16600 16608 16845
noticed$	11887 11916 13092 3615 3616
notices$	3615 3616 16510 16514 16564 10755 16600 16608
noticing$	3615 3616
notified$	10474
notify	4515
notify$	4403 4424 4425
notifying$	4424 4425
notifys$	4424 4425
noting	4501
noting$	3615 3616 10381 10496 4528 4534
notinged$	10496
notings$	10496
notoriety$	12691 12898 13852 2365 2366 2367 2368 2369 2370 5239
notorious$	2240 2241 2242 2243 2244 2245 2246 2247 2637 5355 5891
nous$	2691 2693 8776 2782 11408
november$	12370
now$	13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 13635 13636 14698 14760
nowhere$	8449 4152 10963 11252 5697
nucleus$	11210
nude$	6589 6597 6598 6993 12836
nudes$	613 12459 629 630 631 632 12836 11041
nuisan	10662 10768
nuisance$	14063 14084 14473 16140 10395 16503 16504 16505 10672 16611 11172 11195 11216 5308 11351 11662
nuisances$	11172 11351 11662 5870
number	10494 4742
number$	6293 6294 6295 610 8991 14835 15174 4535 4605 10608
numbers$	6293 6294 6295 16105 16171 16173 16182 16183 10382 16490
numerous$	6217 609 10229 10230 10253
nurse	16705
nurse$	16689 16704
nurture$	5787
nut$	14172 11395
nutcase$	11227 5875
nutcases$	11227 5875
nuts$	14172 11298 11395
nutter$	11172
nutters$	11172
obese	5736
obese$	11731 5907
obesit	5736
obesity$	11731
obey$	15492 15498 15512 11513
obeyed$	12564
object	4759 16649
object$	16635 11106
objected$	12732
objective$	16581 4747 16635
objectives$	16581
oblige$	13384 13389
oblivious$	101 102
obnoxious$	5886
observ	16420 5633
observation$	10525 11628 5634
observations$	10525
observe$	10559 4565 11640
observed$	11659 5931
observeed$	10559 4565
observeing$	10559
observes$	10559
obsessed$	651 652 653 654 655 656 657 2481 2482 5602
obsessive$	5951
obstreperous$	5878
obstructed$	11585
obstructive$	14439 14440 14441 14442 14443 11308 5886 5917
obtain	16540 4729 5616 5657 5672
obtain$	12596 12597 4402 10442 4525 10814
obtained$	4402 10442 16329 4525 11635 11664
obtaining$	4402 10442 4525
obtains$	4402 10442 4525
obvious$	12711 12712 3743 10253 16096 16097
obviously$	3868 3876 9871 3877 3878
occasion$	15688 15689 15690 15710
occasions$	13536
occupa	4927
occupation$	10922
ocd	5951
ocg	10431
ocg$	16274
ocgs$	16274
october$	12370
odd$	1764 1767 1770 1771 5455 5878
oddballs$	5874
odour$	11459
of	10590 5616 5700
of$	6093 6097 6099 6100 6127 6154 6355 6366 6367 6666 12652 7276 7339 8126 8131 13976 8141 8207 8209 8210 2233 8259 14114 8317 8322 8350 8373 8377 8396 8412 8413 8432 8433 8452 8479 8500 14364 14403 8611 8619 8635 8719 8750 8823 8829 8830 8832 8833 8834 8854 8884 8898 8899 8900 8902 14748 8923 9102 9194 9195 9240 15098 9261 9262 9267 9306 9386 9388 9394 9426 15321 15324 3509 3511 9520 9524 15489 15589 15660 15661 3869 3876 9875 15746 9906 9907 9908 15795 10042 10128 10131 10148 16115 10303 10307 16155 10374 16242 10412 10425 10429 16280 16289 16322 10481 10491 10512 16367 16368 4532 10532 10543 10556 16401 4574 10586 10600 16449 10610 10611 16464 10635 10642 10646 10660 10664 10735 10740 4752 10753 10772 16628 16630 10821 10829 10878 10890 10937 10946 10947 10950 10951 5016 11126 11210 11474 11519 11534 11628 11643 5650 11647 11649 11671 11703 5752 5774 11827 11835
off	10813 4895
off$	6077 11950 12154 6321 6341 12414 12417 12421 6695 12788 6946 6947 6948 6949 7006 7007 7008 13120 13121 13128 7467 7492 7616 13518 7715 13698 7967 7968 13879 14083 8244 8256 8257 14178 2399 8408 8438 2611 14972 9211 9212 9213 9214 9215 15059 15060 15061 15447 15448 9695 15907 15908 10193 10194 10212 10213 10214 10215 10216 10217 10273 10274 16388 10593 16511 10669 4687 10857 16715 10873 10890 11038 11190 11305 11570
offen	16250 16294 16453 16454 16466 16467 16474 16475 16481 16493 16494 16495 16501 16664
offen$	16432
offenc	10597 4617 4638 10737 11012 11015
offence$	16414 16439 16440 10612 16457 10633 16580 16853 16855 16856 16858 5660 11672 5993
offences$	16414 16439 16440 10612 10633 16580 4800 16853 16855 16856 16858 11665 11672 5993
offend	16240 16286 16300 10576 4592 10589 16433 16438 16462 10662 10737 10742 16612 10775 16618 10991 11616 11630 11647 11654 11669 11674 11681 11693 11694 5835 5946
offend$	12237 12266 12268 12269 12270 15520 15521 15532 9690 15691 15695 16411 16425 16441 16468 16469 10784 5648
offendded$	15695
offendding$	15695
offended$	15695 5992
offender$	13286 13901 13902 13903 13985 2152 14032 2237 14135 14136 14137 14138 14139 14160 14161 2415 2416 2417 2418 10567 10570 16431 16432 10607 10609 16461 10794 16782 11160 11226 11241 5624 11643 11650 5661 11830 5863
offenders$	13286 13901 13902 13903 13907 13985 2152 14032 2237 14135 14136 14137 14138 14139 14160 14161 2415 2416 2417 2418 16272 16431 16432 16461 11160 11226 11241 11620 11650 5863
offending$	11894 12347 12355 12358 12362 12364 12722 13320 13322 13727 13865 14088 8589 8590 8591 15695 10395 16302 10587 16432 4599 16470 16472 16503 16504 16505 10672 16549 16580 16583 16585 4749 10748 16595 4816 16701 16848 5166 11212 11672 5688 5834 5992
offends$	15691 15695 16411 16469 10784 5992
offens	10597 4617 4638 10737 11012 11015
offense$	16414 16439 16440 10612 10633 16580 16855 16856 16858 11672 5993
offenses$	16414 16439 16440 10612 10633 16580 4800 16855 16856 16858 11665 11672 5993
offensive$	16854 5886
offer$	612 6706 6707 12753 994 995 996 997 999 1000 1001 1002 1003 12923 7538 7539 7540 13392 13393 13394 13395 13459 13779 13780 9631 9633 9634 15478 9637 3643 9639 3645 3646 15555 15565 15669 15670 15671 15683 15688 15689 15690 15729 15730 15731 15949 4164 4165 5055 5083 11111 11112 11521
offere	5759
offered$	12057 6248 6249 612 994 995 996 997 999 1000 1001 1002 1003 13392 13393 13394 9631 9633 9634 15565 15899 15900 15901 15902 5055 5083
offering$	612 994 995 996 997 999 1000 1001 1002 1003 15565 15669 15670 15671 5055 5083 11521
offerred$	612 994 995 996 997 999 1000 1001 1002 1003 15565 5055 5083
offerring$	612 994 995 996 997 999 1000 1001 1002 1003 15565 5055 5083
offers$	612 12753 994 995 996 997 999 1000 1001 1002 1003 12923 12924 13392 13393 13394 13459 13779 13780 15478 9637 3643 9639 3645 3646 3647 3648 3649 3650 15555 15565 15729 15730 15731 4164 4165 5055 5083 11111 11112 11509
office	4389 10385 10386 4393 10391 16239 10411 10419 10420 10421 4427 4428 4429 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 4505 10503 10504 4510 10510 10511 16359 10522 4547 4554 10552 4569 10636 4649 10644 4658 10659 10699 4738 10734 10993 11016
office$	9931 9936 9937 16150 10334 16217 16218 16347 16354 5597
officer$	9954 9955 10384 16229 16234 4405 16246 16248 16262 16263 16264 10422 10423 10424 16277 4440 10441 16307 4471 10467 10470 4478 16323 16327 16328 16330 16340 10500 16344 16346 16353 16365 10542 4551 10549 16395 4564 4570 4571 16479 10653 4694 16542 4710 10733 16577 4810 4812 10808 4819 16859 5597 5613
officers$	12446 13921 8079 15232 15233 15318 15319 10384 16229 16234 10398 4405 16244 16246 16248 16254 16255 4418 16262 16263 16264 10422 10423 10424 4432 16277 4440 10441 16307 4471 10467 10470 4478 16323 16326 16327 16328 16330 16340 10500 16344 16346 16347 16349 16353 16357 10519 16365 16374 10542 4551 10549 16395 16398 4564 4570 4571 16457 10624 16479 10653 10683 4694 16542 4710 10733 16577 16594 16620 4810 4812 4819 16661 16836 11124 5613 5630 11698
offices$	16347
offrol	5779
offroll$	11774
offrolled$	11774
offs$	14178 11191
often$	6191 580 16080 16081 16082 16083 4988
oik$	11227 5875
oiks$	11227 5875
oily$	3518 5460
okay$	9014 9015 9016 9017 9018 9019 9020 9420 3426 3427 3428
old$	12478 13483 8404 2675 2676 2677 2679 8704 8705 8706 2728 2756 3017 9092 9199 9201 3275 3276 3466 9480 9483 9485 9684 16747 5371 5388 5416
older$	6278 6282 12137 6299 12149 6307 12157 6328 12254 6420 6421 12308 12352 12372 12375 6561 6588 6591 6592 6596 12443 12446 12477 12479 12480 12492 12494 6654 6656 6661 12506 12791 12834 12844 7052 7066 7088 7094 7102 7103 7104 7105 7207 13096 13120 13122 7429 7432 13319 7720 7721 13597 8016 8017 8018 8019 8023 8024 8025 8026 8027 8028 8029 8031 8032 8047 8048 8049 13895 2061 13901 13902 13903 13904 8066 2073 2076 8472 14483 14524 8689 8692 14540 14541 14542 14543 14544 14545 14546 8704 8705 8706 14553 2728 14569 14570 14571 14572 14573 14574 14678 8887 14810 8999 14978 14980 3505 16808 11031 5060 11057 11060 11370 5455 11489 11491
olders$	12352 12372 12375 12834 7066 7102 7103 7104 7105 13907 14060
oldest$	13480 1649
olds$	14604 15218 15219 15220 15221
olive$	3518 5452 5460
omission$	5539
omissions$	5539
on	10590 11610 5616 5825
on$	6172 12032 12033 12057 12122 12123 12124 12127 6285 12130 12131 12235 12236 6453 6498 6751 6796 6797 6848 6863 6865 6867 6870 12730 12838 12961 12962 12963 12964 7158 7254 7256 7401 13259 7448 7603 7604 8130 14064 14065 14089 8378 8437 8451 14403 14456 8614 8698 14550 14551 14610 9219 15159 9421 15321 15324 3494 9518 9534 9612 15489 3809 3810 3811 3812 3813 3814 9854 9857 9859 3872 9890 9891 9892 15883 10118 10119 10120 10145 16041 16042 16084 16155 16175 16176 16220 10498 4524 16367 16368 4532 16371 10534 10535 16390 10548 4575 16436 10602 16518 10690 10698 16592 16610 10769 10772 16647 4840 10837 4855 4857 10855 16713 4879 10974 5003 5012 16852 11178 11208 11350 11534 11555 11598 11628 5680 5838 5839
once$	12041 7871 9865 15724 4298 10336 10337 4585
one	10410
one$	277 278 279 6301 6495 894 6956 7299 13182 13482 7987 7988 8090 8386 8444 8602 14691 14834 14946 14947 9173 15137 15153 3345 3483 15368 3540 15378 15379 15380 15381 15382 15383 15564 9756 9761 9762 3769 9771 9772 9783 9784 9790 9791 15688 15689 15690 9886 9887 3901 9953 3959 9958 3964 9984 9985 3991 3992 9988 9989 4001 4026 10023 4039 10045 15890 10069 4075 10351 16282 16293 16492 10835 10879 4885 10880 10881 16724 5429
ones	10454
ones$	12121 12900 12901 12902 12903 12904 12905 13272 13983 2361 2362 2363 2364 14596 14702 14703 14704 14705 14706 14750 14751 14752 2939 15368 10461 10762
onesie$	11490
onesies$	11490
ongoing$	10676
online	4562
online$	586 6581 587 6582 588 6583 589 6584 590 6585 12429 12430 12431 12749 12863 10526 10557 5061
only$	227 6275 6708 6711 12612 12613 12614 6772 6773 12617 12618 6776 806 812 823 824 825 826 827 828 829 831 937 7258 1264 1265 1266 1267 1268 1269 1270 1271 1272 1301 1302 1547 1633 1637 2611 2652 15213 9371 9372 15216 3688 3849 9935 4069 4070 10117 4267 4268 4269 4270 4271 4284 10281 5522
onto$	10498 10534 4575
onus$	502 503
open$	11883 11895 68 69 70 1279 14493 15492 9651 15498 9657 9662 15512 9671 9766 15921 10448 4562 4863 11513
opened	10396
opened$	68 69 70 12587 1279
opening$	68 69 70
opens$	68 69 70 1279
operandi$	11643
operat	4411 4429 4436 4649 10644 16526 16649 10818 4900 11689 11693
operate$	547 548 549 550 551 552 553 13773 2737 2738 2739 2740 2741 2742 15462 15493 15499 15504 15513 15608 16566 4790 16629 16661
operated$	547 548 549 550 551 552 553 2737 2738 2739 2740 2741 2742 4790 10870
operates$	547 548 549 550 551 552 553 2737 2738 2739 2740 2741 2742 4790
operating$	547 548 549 550 551 552 553 2737 2738 2739 2740 2741 2742 4790 16629
operation$	12390 12391 16279 16639 10800 16646 4809 4810 16652 16712 5704
operational$	10406 5702
operations$	16279 16652 16712
operative$	11292 11543
operator$	9269 16262 16263 16264 10422 10423 10424 10549 11399 5597
operators$	9269 16262 16263 16264 10422 10423 10424 10549 11399
opport	10625 10797 11610 11668 11689 11694
opportunit$	12093 12094 12095 12096 12097 12098 6310 316 317 13778 4238 4239 4240 4241 16096 16097 11111
opportunited$	12093 12094 12095 12096 12097 12098 6310 316 317 13778 4238 4239 4240 4241 16096 16097 11111
opportunities$	6146 6147 6148 154 12091 12092 12093 12094 12095 12096 12097 12098 6310 316 317 12753 4238 4239 4240 4241 16096 16097 4684 11111 11574
opportuniting$	12093 12094 12095 12096 12097 12098 6310 316 317 13778 4238 4239 4240 4241 16096 16097 11111
opportunits$	12093 12094 12095 12096 12097 12098 6310 316 317 13778 4238 4239 4240 4241 16096 16097 11111
opportunitted$	12093 12094 12095 12096 12097 12098 6310 316 317 13778 4238 4239 4240 4241 16096 16097 11111
opportunitting$	12093 12094 12095 12096 12097 12098 6310 316 317 13778 4238 4239 4240 4241 16096 16097 11111
opportunity$	6146 6147 6148 154 12093 12094 12095 12096 12097 12098 6310 316 317 12753 7538 7539 7540 13778 4238 4239 4240 4241 16096 16097 4684 4712 16640 11111 11574
opposed$	11526 11529
oppositional$	5308 5710 5886
opt$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 5034 5083
opted$	135 136 137 6386 12230 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 13553 16086 10313 16157 5034 5083
optici	4868
opticians$	10863
opting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 5034 5083
option	11641 11689 11694
opts$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 5034 5083
optted$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 5034 5083
optting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 5034 5083
or$	13018 15385 10097 5707
oral$	618
order$	16506 16514 16561 10722 16567 16568 16572 16573 16575 10755 16765 16837 16845 16846 16847 16851 16852 16853 16854 11704 11801 11825 11830 11831
ordered$	10564 10918 10930 11007
orders$	16281 16298 16514 16561 10722 16567 16568 16572 16573 16575 10755 16765 16853 11704 11825
ordinary$	5455
organi	16288 10475
organiser$	16318
oriental$	3505 9504
ot$	11035
other$	5996 11841 11842 12337 6881 6882 7047 7048 7049 13039 13183 13572 7737 8075 8076 13932 8149 8151 14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14029 14031 8250 14099 14163 14286 14288 8461 8462 14318 14446 14950 14952 14956 14983 15224 3483 10208 16193 16222 11020 11124 5429 5541 5650
others	10703
others$	5996 11841 11842 6387 6721 6722 6727 6728 6738 6778 6791 6795 6881 6882 7078 13012 7336 7657 7725 7727 7733 7735 1791 7825 7835 7836 8104 2110 2111 2112 8148 8150 14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14028 14091 2293 8460 14317 14524 14596 14702 14703 14704 14705 14706 14750 14751 14752 14950 14955 15069 15070 15071 15072 15222 15225 15378 15379 15380 15570 15571 15572 15573 15574 9738 9739 9740 16222 16363 16613 11020 11032
otherwise$	742 743 12582 12585 12586 12761
ought$	21 22 23 24 25 29 737 1053 7325 1631 1681 1780 1798 1805 1806 1807 1808 1809 1810 1811 1812 1813 1822 1825 1826 1827 1828 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1874 1899 1920 1931 2714 2715 2716 2717 9452 3916 3919 3920 3921 3922 3923 10063 4151 4369 4375
ounce$	1359 1362 8423
our$	12795 7935 16116 16117 16123 11509 11533 11567 11578 5650
out	10601 16530 10944
out$	6076 11951 12154 6321 349 360 12240 12250 12268 12269 12275 12298 12303 12306 12331 6637 6695 12591 12599 12628 12629 12636 812 12736 6912 7036 7089 7149 7182 7247 13125 13132 1299 13222 13223 7589 7590 13463 13464 13465 13513 13551 13552 13692 13693 13702 13880 8038 8084 14037 2230 2232 14123 2357 8395 2401 8442 2569 2581 8585 2592 2611 2616 2627 14886 14889 9054 15085 15257 15336 15341 15447 15448 15695 15705 15907 15908 10114 4133 4159 16230 16258 4438 4445 4450 10554 10632 10686 10691 10785 10813 4870 10875 4895 10909 16760 16764 10943 16787 11034 11305 11794
outbursts$	14134 14435 14436 11306
outcome$	11670
outcomes$	11670
outfit$	15413 15414 15415 11492 11495
outfits$	15413 15414 15415 15416 15417 15455 11492 11495
outgrown$	3175 3176 3177
outlaws$	14129
outlook$	14307 2691 2693 14671 2834 2835 2836 2837 2838 2839 2840 8871 8872 8873 8874 8875 14735 14736 15296 15297 11256
outrageous$	14365 14366 14367 14368 14369 14370 14371 14372 14373 5308
outright$	3651 11509
outs$	14037 16490 11794
outside$	14089 2580 16390
outstanding$	10448 5650
over$	6304 12167 12168 12170 12172 12749 6908 13048 13052 13053 13054 13055 7403 7690 13560 2292 8729 8730 8731 14771 14772 14773 14777 14778 9127 15000 15200 9377 9389 3496 9518 15412 15438 15441 16161 16190 16367 10638 5052 5334 5606 5607
overcr	5987
overcrowded$	16824
overdo	5720
overdose$	16751 11715
overdosed$	11715
overdressed$	5907
overdue$	16686
overhe	10501
overla	4456
overlaid$	10451
overlook$	12108 4383 5583
overlooked$	4383 5571 5583 11585
overlooking$	4383 5583
overlookked$	4383 5583
overlookking$	4383 5583
overlooks$	4383 5583
overly$	5108 5365
overnight$	13430 13431 13432 13433 13434 13435 13436 13437 13438 13439
overreact$	5922
overreacted$	5922
overreacting$	5922
overreacts$	5922
overreactted$	5922
overreactting$	5922
overrun$	2133 2134
oversexualised$	5851
oversight$	4273 4274 4275 4276 4379 4380 11565
oversized$	5500
overt	4814
overt$	10809 5668
overweight$	11734 5907
owes$	14289 14290 14291
owing$	6013 377 6380 1106 4955 16801
own	11807
own$	6005 12 6008 6009 11853 11854 11855 11856 37 6034 6035 6036 6058 6152 6153 6343 6344 6345 6346 6347 6348 6349 6350 6351 6352 358 6368 6376 6388 6389 6390 6424 432 433 434 471 472 6669 6763 6764 6765 6766 6798 844 12683 12684 6842 6843 6846 6849 6850 12721 900 6926 6944 959 12817 6983 6984 6985 6986 7002 7003 7004 7043 7074 7096 7097 7098 7099 7100 7101 13001 7248 13149 7308 7309 13153 7486 7489 7495 1501 1671 1889 8232 8644 8655 14520 14521 14522 14523 8681 14536 14537 14565 8824 8865 8956 8957 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 14849 14857 14858 14859 14860 14861 14862 14863 9021 9025 9141 9236 9297 3303 9302 9303 9304 9305 9342 15187 9345 9347 9348 15251 9413 15264 9468 15312 9946 9947 9948 9949 9950 9951 10035 10179 10378 16687 16795 16830
owned$	15613 15614 15615 15616 15739
owner$	12185 12514 12515 12516
owners$	12185 12514 12515 12516
ownership$	13037 7887 7888 7889 7890 7891 7892 7893 7894 7895 7896 7897 7898 7912 7913 7914 7915 7916 13760 13761 13762 13763 13764 13765 13766 13767 13768 13769 13770 7928 15830 16146 16147 16148 16149 11586
owns$	959
oxide$	16688
oxygen$	14165
pacemaker$	4843
pack$	13300 13301 13302 2131 2132 2212 14225 14226 14227 14229 2640 11142 5148
packag	11610
package$	12835 13042 13381 14332 11761
packages$	12279 12392 12393 12394 12835 13042 13381 14332 11033 11285
packed$	2322
packs$	2212 14224
padded$	5500
paedia	10860 4868 10866
paediatric$	10863
paediatrician$	16703 16704 16709
paedophiles$	14314
paid$	12548 1068 1069 13063 1311 7307 1614 1615 2127 3351 9402 9934 9938 4086 4262 10668 5086
pain$	13013 2217 8212 2218 8213 2219 8214 2220 8215 8560 2566 14967 11227
painkillers$	16698
paint$	1495
painted$	1495
painting$	1495
paints$	1495
paintted$	1495
paintting$	1495
pair$	2212 15363 11159
pairing$	11159
pairs$	2212
pakistani$	3505 9506
pale$	14148 3518 15372 5452 5455 5460 5907
palest$	3525 5480
palm$	4222 5575
palmed$	4222 5575
palming$	4222 5575
palmmed$	4222 5575
palmming$	4222 5575
palms$	4222 5575
paltry$	16002
panel	11694
panel$	15555 9931 9936 9937 16150 10334 16217 16218 16637 5597
panic	10840
panic$	16683 5710 5714
paper$	15215 9373 11082
papers	10927
papers$	16770
paperwork$	16093 16105
paracetamol$	11717
parade	10810
parade$	345 16606 4792 16653 16656 5101
paraded$	345 5101
parades$	345 5101
parading$	345 5101
paralytic$	7161 1167 7163
paranoid$	5886
parasite$	11227
parasites$	11227
parasitic$	5878
parcel$	12835 13042 13381
parcels$	12279 12835 13042 13381 11033
parent	10913 10914 16758 10916 4924 4935 4937 16786 16802 5008
parent$	12320 14337 8575 8576 8748 8839 14683 14684 2855 2864 8860 8861 8862 8863 8907 8908 8909 9031 15013 15015 15022 3387 4914 16754 16756 4922 4923 16767 16768 4933 4934 16779 10942 10949 4966 4967 16816 11345 5390 11799 11804
parental$	8227 8568 5354 5798
parented$	5390
parenting$	2758 2759 2760 14907 14924 11003 5390
parents$	12322 12925 13638 2278 2279 8311 8312 8575 8576 14472 2758 2759 2760 8839 14683 14684 8907 8908 8909 9031 14876 14877 14878 14879 3169 3171 15013 15015 15022 3384 3385 3386 3387 15227 15232 9750 9751 9753 9754 10161 10175 16116 16117 16754 16756 4922 4923 16767 16768 4933 4934 4939 16779 16783 10942 10949 4966 4967 16816 11214 11345 5390 11577 11578 11794 11799 11804
parentted$	5390
parentting$	5390
park	10745 11809
park$	12368 12369 12395 12396 12397 12398 12622 12623 12624 16588 16606 4792 16653 16656
parka$	11486
parkas$	11486
part$	381 6675 6676 12520 870 12722 6923 977 978 979 980 7062 7711 7712 7713 7714 13725 13726 13727 13730 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 2299 14358 10375 4436 16465 10650 10803 4896
partake$	509 510 511 512 513 517 518 519
partaked$	517 518 519
partakes$	517 518 519
partaking$	509 510 511 512 513 517 518 519
partially$	5743
participant$	848 11061 11098 11381
participants$	848 11061 11098 11381
participate$	509 510 511 512 513 848 15461 15492 15498 15512 11513
participated$	509 510 511 512 513 848
participates$	509 510 511 512 513 848
participating$	509 510 511 512 513 848
participation$	509 510 511 512 513
parties$	12395 12396 12397 12398 12523 12541 12833 13345 13346 13347 13348 13349 11098 5104 11381
partly$	972 4281 4282 5070 5586
partne	4411 4801 16757 16759
partner$	11997 12447 12448 12471 638 12507 12508 671 672 673 674 675 13029 13030 10406 4653 16753 4923 16763 16771 16778 10941 11055 11056 11061 11098 11361 11381
partners$	11997 12447 12448 12471 638 12507 12508 671 672 673 674 675 13029 13030 8806 8807 8808 4512 11055 11056 11061 11098 11361 11381
partnership$	4653 10796
party$	12395 12396 12397 12398 12523 12541 12833 13128 13345 13346 13347 13348 13349 13427 8328 3249 3250 3251 3252 3253 11098 5104 11381
partying$	6444 6445 6446
pass	4469 4488 4489 4500
pass$	2783 4250 16132 4409 10488 4494 4498 4506 4508 4664 4739 16640 16718 5375
passd$	4508
passed	10505 5793
passed$	6679 12839 13524 4201 4202 4250 4409 16309 10488 4502 4508 16356 11572 11624
passengers$	14090 16613 11123
passers$	8077
passes	11763
passes$	2784 4250 4409 4498 5375
passing$	15885 15886 4250 4409 10488 4498 4506 4508 4664 11573 11639
passive$	16065
passport$	16827
passs$	10488 4498 4506 4508 4664 4739 16640
passwo	10447
passwords$	16290
past$	2310 2402 2403 3157 3158 3159 3160 3175 3176 3177 3212 3273 15150 3356 5223 5243 5408 5528
pastoral$	5771 5772
pasty$	5907
patchy$	14360 14361 14362 14363 2526 16111 16112 16113 16114 4317 4567 5115 5298
path$	11896 11897 11898 11899 12259 6521 1009 13344
pathetic$	16002 5917
pathetically$	5917
pathological$	5178 5887
patien	5971
patience$	8271 10296
patrol	4429 10504 4547 4569 4649 10644 11701
patrol$	4405 16244 10424 16326 16347 16349 10542 4551 4564 4570 4571 4694 4710 4810 4812 16651 4819
patrols$	4405 16244 10424 16326 16347 16349 10542 4551 4564 4570 4571 4694 4710 4810 4812 16651 4819 11698
patronising$	2950 2951 2952 2953 2954 2955 5918
patter$	13488
pattern$	1281 1282 1283 1284 1285 1286 1287 4047 10389 10629 11643
pawn$	11098
pawns$	11098
pay$	88 89 90 91 12120 12596 12597 1068 1069 1311 1614 1615 2127 3351 4086 4262 5086
payback$	11830
paying$	1068 1069 1311 1614 1615 2127 3351 4262 5086
pays$	88 89 90 91 1068 1069 1311 1614 1615 2127 3351 4086 4262 5086
pc$	16344
pcso	4389 10385 10386 4393 10391 16239 4429 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 4505 10503 4510 10510 16359 10552 4569 10636 4658 10659 10699 4738 10734
pcso$	10384 16229 16234 4405 10424 16277 10441 10470 4478 16323 16327 16328 16330 10500 16346 16353 4551 16395 4571 16479 10653 16542 4710 10733 16577 4819
pcsos$	10384 16229 16234 4405 10424 16277 10441 10470 4478 16323 16327 16328 16330 10500 16346 16353 4551 16395 4571 16479 10653 16542 4710 10733 16577 4819
pe$	16682
peak$	10795
peaks$	10795
peer$	6128 12121 7706 13906 8134 8135 2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 15321 15324 11121 11157 5168 11297
peers	10903
peers$	5996 11970 12121 12367 13870 13901 13902 13903 8062 13928 13929 13930 13931 13996 13997 2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 14951 14957 15321 15324 16746 11020 11157 11161 11168 11297
peg	5725
pegfed$	11720
pen$	16718 11749
penalties$	16600
penalty$	10757 4906
pencilled$	5489
pens$	11749
people	10454 16555 16618
people$	13 11943 185 12121 12138 12150 12226 6387 394 12341 6499 6501 6503 12403 6721 6722 6727 6728 6738 6778 6788 6791 6795 6907 12890 12891 12892 7078 13012 7171 13029 13030 7208 1288 1289 1291 7336 13215 7406 13254 13319 7657 7668 7669 1791 7825 7935 13785 7986 13883 13901 13902 13903 13904 8068 13919 13921 8079 13928 13929 13930 13931 8104 2110 2111 2112 2118 13970 13972 13981 13982 13996 13997 14077 14093 14097 2293 8311 8312 14193 14244 14271 14272 14273 14274 14308 14313 14376 14377 14381 14405 14406 14407 14408 14409 14410 14423 2595 8592 14438 8882 14787 14797 14842 15049 15238 15279 15570 15571 15572 15573 15574 9738 9739 9740 15588 9755 9764 9770 15624 9782 15686 9848 15745 15747 15909 15910 10107 10108 10109 10110 10111 10112 15970 10162 10163 10179 10180 16043 16044 16053 16054 16055 16056 16057 16058 16059 16060 16061 16062 16104 16116 16117 16138 16139 16143 16145 10359 16203 16363 4591 16437 10617 16484 16486 10655 16556 10788 11123 11124 11168 11248 11297 11569 11578
pep	5769
pep$	11764
peps$	11764
perceive$	7943 7944 7945 7946 7947 7948 7949 7950 7951 7952 7953 7954
perceived$	2180
perfectly$	6213 6221 2651 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 3005 3008 3033 3042 9049 9050 9051 9052
perfor	16649
perform$	6995
performance$	11565
performers$	9755 9764
perfunctory$	5917
peril$	11838 11839
period$	10843 11742
periods$	11742
perisher$	11233
perishers$	11233
permanently$	3857 9852 3858 9853 3859 3860 3861 3862 3863 3864 5775
permit$	46 47 282 283
permited$	46 47 282 283
permiting$	46 47 282 283
permits$	46 47 282 283
permitted$	46 47 282 283
permitting$	46 47 282 283
perpet	10589 16612
perpetrator$	12403 12477 13286 13676 13986 13987 13988 13989 2160 2161 2162 2163 8159 2165 2166 2167 2168 2169 2170 8166 14010 14011 16432 11163 11164 11165 11169 5175 5176 11651 5949
perpetrators$	12403 12477 13286 13676 13986 13987 13988 13989 2160 2161 2162 2163 8159 2165 2166 2167 2168 2169 2170 8166 14010 14011 16432 4773 11163 11164 11165 11169 5175 5176 11651 5949
perpetually$	3857 9852 3858 9853 3859 3860 3861 3862 3863 3864 3899 3900 5536 5915
perpetuat$	39
perpetuated$	39
perpetuates$	39
perpetuating$	39
perpetuats$	39
perpetuatted$	39
perpetuatting$	39
persist$	12031 214 12066
persisted$	12031 214 12066
persistent$	581 582 8201 3651 5042 5165 5178 5655 5782
persistently$	580 3899 3900 5536 5782
persisting$	12031 214 12066
persists$	12031 214 12066
persistted$	12031 214 12066
persistting$	12031 214 12066
person	10387 16324 10492 16358 16402 16403 16405 16446 4636 16509 16512 10703 16569 16612 16624 10786 16636 4896 11016 11674
person$	14 395 12419 6907 1288 1289 1291 8103 2119 13996 13997 14098 14243 14271 14272 14273 14274 14313 14376 14377 14378 14382 14405 14406 14407 14408 14409 14410 14422 2596 8593 2692 8881 14845 9954 9955 10418 16282 4591 16859 11168 11297
personal$	6365 10874
personalities$	8258
personality$	5710
persons$	14378 15279 4591
persua	4384 4413
persuade$	15600 15623 9781
persuaded$	11884 15497 15503 15508 15511 15517 15612 15655 15656 15657 15658 15659
persuading$	13370 13371 13372 13373 13374 13375 13376 13377 13510
persuasion$	13370 13371 13372 13373 13374 13375 13376 13377 13510
perv$	11227
pervs$	11227
pest$	11172
pestered$	2133 2134
pests$	11172
petite$	5432 5907
petty$	5178 5216
petulant$	5888
phase	11668 11689 11694
phobia$	11706
phone	10447 4515 4519 16358 10526 4560 10715
phone$	586 6581 587 6582 588 6583 589 6584 590 6585 12429 12430 12431 12451 12452 12453 12454 12455 12456 12457 12458 12463 13101 13106 7293 15702 15732 15733 15734 15735 16070 4387 4401 16290 16305 4473 10477 4499 16369 4536 16375 10647 16558 10731 5637
phoned$	6474 6475 6476 6477 6478 6479 6480 6481 1007 1008 1093 13695
phones$	6442 448 586 6581 587 6582 588 6583 589 6584 590 6585 12429 12430 12431 12451 12452 12453 12454 12455 12456 12457 12458 12463 7293 15702 15732 15733 15734 15735 4401 16290 16305 4473 10477 16369 4536 16375 16558 10731
photo$	12432 12440 6620 6621 627 628 12836 14948 16243 10401 4407 4451 10466 4509 4511 16409
photog	4416 10447 4468 10463 10483 4499 10494 10495 16407 16502 4820
photograph$	6620 6621 627 628 14948 14963 16243 10401 4407 10437 4451 16290 10466 4492 4493 10493 4509 4511 4516 16385 10546 16392 16396 16408 16409 16576 4802 10815
photographed$	11884 11954 6296 14501 14948 14963 10546 16394 4557 5644
photographing$	10546 4641
photographs$	6620 6621 627 628 14948 14963 16243 10401 4407 16266 16267 10437 16290 10466 4492 4493 10493 4509 4511 4516 10546 16392 16408 16409 4802
photography$	11663
photos	10447 10483 4499 10494 10495
photos$	12432 12440 12459 6620 6621 627 628 12548 12836 14948 16243 10401 4407 16267 16290 10466 4509 4511 4516 16408 16409
physical$	676 677 678 679 5742
physically$	5423
physio	5969
physique$	15329 15330 15331 9542 11427 5906
physiques$	15329 15330 15331 11427 5906
pick	10501
pick$	12120 1191 1192 1215 1216 1217 9418 15923 5099
picked$	6297 6696 6697 6698 6699 6700 1191 1192 1215 1216 1217 13212 13213 10392 10783 5099
picking$	1215 1216 1217 8052 8053 8054 16210 16211 16212 16213 5099 11540
pickings$	11900 11296
pickked$	1215 1216 1217
pickking$	1215 1216 1217
picks$	1191 1192 1215 1216 1217 5099
picnic$	14216 14217
pics$	12836
pictur	10483 11610 11614
picture$	12432 12440 6620 6621 627 628 12836 8958 8959 8960 14948 16243 10401 4407 10443 4509 4511 16408 16409 16496
pictures$	343 344 12432 12440 12459 6620 6621 627 628 12836 14948 14963 16243 10401 4407 16266 16267 4492 4493 4509 4511 4516 16408 16409
piece$	8306 4448
pieceed$	4448
pieceing$	4448
pieces$	8306 4448
pierced$	5907
piercing$	3523 15361 11472 5479
piercings$	3523 15361 11472 5479
pig$	5273 5554
pikey$	5875
pikeys$	5875
pile$	12003 14275
pill	4853 10848
pill$	16691
pillar$	10197 4214
pills$	12840 10850 16700 11033 11717
pimp$	12931 12932 5054
pimped$	5054
pimping$	5054
pimples$	11483
pimply$	5907
pimpped$	5054
pimpping$	5054
pimps$	12931 12932 5054
pin$	8496
pinch$	1368
pink$	5476
pins$	4843
pint$	10849
pints$	10849
pip	10874
pip$	16717
pisshead$	5875
pissheads$	5875
pit$	13329 13330
pitiful$	8466 16002
pits$	13329 13330
pity$	7371 7372 13228 13229 10231 16075
place	10907 5779
place$	0 1 2 5998 11 11850 6025 11869 11870 11871 11872 11873 11874 11875 38 58 12237 12451 12452 12453 12454 12455 12456 12457 12458 12512 12753 1749 1877 1878 1879 1880 13883 14337 14845 4538 4577 16421 4712 10887 16733 16750 10971 11030 11774
placed$	0 1 2 5998 11846 11847 11 11850 6025 11869 11870 11871 11872 11873 11874 11875 38 58 383 384 385 386 1749 1877 1878 1879 1880 4323 4324 4400 4420 4538 4577 4612 4614 4970 11030 5807
placem	16823
placement$	12925 8284 14465 14466 14467 2630 2631 2632 16798 11030 11111 11346 5352 11348 11799 5807 11804
placements$	12925 14465 14466 14467 2630 2631 2632 16819 11030 11111 11346 5352 11805
places$	0 1 2 5998 11 11850 6025 11869 11870 11871 11872 11873 11874 38 58 12512 12753 1749 13883 4323 4324 4538 10540 4577 16421 16819 11030
placing$	0 1 2 11 6025 11869 11870 11871 11872 11873 11874 38 58 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 4323 4324 4538 4577 11030
plague$	2082 14231 8560 5128 11227
plagued$	2082 2133 2134 5128
plagues$	2082 5128
plaguing$	2082 5128
plain$	4814 5106 5442 5455 5633
plainly$	3728 3729 3730 3731 3876 9871 3877 3878
plaited$	11473
plaits$	11470
plan	16799 11641 11668 11689 11694
plan$	12027 13447 15555 4164 4165 16290 16800 16847 11111 11765 11766 11767 11768 11801
planned$	15714 16528 5671
planni	16283
planning$	12028 4273 4274 4275 4276 11565
plans$	12027 15555 4164 4165 16290 11111 11765 11766
plastered$	3528
plastic$	5141
plate$	10530 4843
plates$	10530
play$	756 821 847 856 956 1237 1238 1499 1720 7846 1974 2103 8651 14981 3248 10839 5760
played$	756 821 847 856 956 1237 1238 1499 1720 1974 2103
player$	11651
players$	10179 16231 11651
playground$	14127 14128 14220
playing$	756 821 847 856 956 1237 1238 13222 13223 1499 1720 1974 2103 3374
plays$	756 821 847 856 956 1237 1238 1499 1720 1974 2103 3248
plea$	16524 11577 11826
plead$	7847
pleaded$	5831
pleads$	5831
pleas$	16116 16117 16524 11577 11578
pleasant$	8138 2144
please$	12422 12423 15579 15600
pleased$	307 683 684 994 995 996 997 999 1000 1001 1002 1003 1220 1221 1222 5083
pleases$	12422 12423
pleasing$	9829
pleasure$	13091
plenty$	151 152 153 6199 6216 2871 3033
plot	4531
plot$	5670
plots$	5670
plotted$	16319 16406 5670
plotti	16283
plotting$	5670
plucked$	5489
plug$	2493 2494 5290
plugged$	2493 2494 5290
plugging$	2493 2494 14333 14334 14335 14336 5290 11286
plugs$	2493 2494 5290
plump$	9489 9525 5907
plunge$	1473 1474 1475 1476 1477 1478 1479
plunged$	1473 1474 1475 1476 1477 1478 1479
plunges$	1473 1474 1475 1476 1477 1478 1479
plunging$	1473 1474 1475 1476 1477 1478 1479
pnc	5638
pnc$	11633
pnd	5638
pnd$	11633
pneumonia$	5958
pocket$	12776 12777 7199 7201 7203
pocketed$	7199 7201 7203
pocketing$	7199 7201 7203
pockets$	12776 12777 7199 7201 7203
pocketted$	7199 7201 7203
pocketting$	7199 7201 7203
podgy$	5907
point	4759
point$	6113 2950 2951 2952 2953 2954 2955 9617 3641 9713 9827 15712 4606 16635 11629
pointless$	2950 2951 2952 2953 2954 2955 5526
points$	11629
poise$	2834 2835 2836 2837 2838 2839 2840
poison	5721
poison$	2385 11227
poisonous$	5164 5253
poke$	1248 1249 1394 1395 1396 1397 1398 1399
poked$	1248 1249 1394 1395 1396 1397 1398 1399
pokes$	1248 1249 1394 1395 1396 1397 1398 1399
poking$	1248 1249 1394 1395 1396 1397 1398 1399
polic	11701
police	4389 10385 10386 4393 10391 16239 4411 10411 10419 10420 10421 4427 4428 4429 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 4505 10503 10504 4510 10510 16359 10519 10522 16378 4547 4554 10552 4569 4592 10636 4649 10644 4658 10659 10688 4704 10699 4738 10734 4801 4811 4814 16655 10990 10992 10993 5630 5693 5825 5939
police$	12319 13638 13921 14108 14143 8311 8312 14475 14476 14494 14495 14496 14497 14540 14541 14542 14543 14544 14545 14546 15318 15319 15555 9931 15778 9936 9937 9939 16150 10334 4343 16217 16218 10384 16229 16234 10398 4405 16244 10406 16254 16255 4418 16262 16263 16264 10422 10423 10424 16269 4432 16277 4440 10441 4471 10467 10470 4478 16323 4487 16326 16327 16328 16330 16335 10499 10500 16344 16346 16347 16349 16350 16353 10511 16357 16365 16374 10542 4551 10549 16395 16398 4570 4571 10567 4574 10570 10587 10607 16451 10609 16457 16458 16463 10624 16479 16485 4653 10653 10676 10683 16531 4694 16542 4710 10733 16577 10736 16580 16593 10751 16620 10778 10796 10801 4810 10806 4812 10808 10809 4819 16661 16833 10992 16835 16836 10999 11000 11124 11332 5540 5587 5596 5613 5620 5632 5639 5648 5665 5671 5702 11698 5822 5834
policed$	4818 5665
polici	4389 10385 10386 4393 10391 16239 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 4505 10503 4510 10510 16359 10636 4658 10659 10699 4738 10734 4811
policies$	15789 15790 15791 15792 15793 15794 16093 16221
policing$	10384 16229 16234 16254 16277 10441 10470 16323 16327 16328 16330 10497 10500 16346 16353 16479 16485 10653 16497 16542 10733 16577 16616 10778 16634 10806 10808 11628 5665 11663
policy$	15789 15790 15791 15792 15793 15794 16093 16221
polish$	3505 9506 11482
ponytail$	15357 15358 15359 11471 11472
ponytails$	15357 15358 15359 11471 11472
poor$	6121 11976 11977 11978 11979 160 161 162 163 164 165 166 6368 958 7188 7819 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 2139 2140 2141 8228 14082 14360 14361 14362 14363 2526 14365 14366 14367 14368 14369 14370 14371 14372 14373 14374 14375 2620 2621 2622 2623 14463 3518 15372 4160 4161 4162 4163 16111 16112 16113 16114 4317 4567 5030 5115 5118 5162 5298 5308 5343 5346 5409 5460 5570 5591
poorly$	3503 5265 5456
porch$	16803
porn$	11048
pornography$	11048
portly$	5907
pose$	6995 2190 2191 2192 2193 4775 16614
posed$	2190 2191 2192 2193
poses$	2190 2191 2192 2193 4775 16614
posing$	2190 2191 2192 2193 5633
positi	10625 4772
position$	11840 6377 4420
positions$	11840 7115 7116 7117
positive$	6121 6162 16545 5675 11759
posses	11011 5842
possessed$	9396
possession$	16507 16854 11014 5840 11837
possibility$	9731
possible$	4693 5650
post$	594 603 947 948 998 16040 16052 5046 11629 5951
posted$	594 603 12587 6782 788 789 13695 5046
poster$	4509
posters$	4509
posting$	12296 594 603 998 13222 13223 5046
posts	4663
posts$	6014 20 6032 343 344 594 603 12606 12607 12608 12609 873 6883 889 1218 1219 10466 5046 11629
potato$	14183
potatoes$	14184
potential$	5650
pothead$	11172
potheads$	11172
potty$	5277
pour$	1406
poured$	1406
pouring$	1406
pourred$	1406
pourring$	1406
pours$	1406
powder$	8339
power	11694
power$	13033 7218 7219 8966 8967 8968 16514 10755 5250
powerful$	5432
powerfully$	5434
powers	11689
powers$	16514 10755 4774
practi	16705
practically$	806 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2912 3354 3355 5378 5407
practice$	4273 4274 4275 4276 11565
practised$	3480
pre	4796
precin	10810
precinct$	14220 16606 4792 16653 16656
precious$	1535 4092 10101
precocious$	11045 5896
predator$	13986 13987 13988 13989 2152 2237 15135 11163 11164 11165
predators$	12173 13986 13987 13988 13989 2152 2237 14314 11163 11164 11165
predatory$	5261 11261 5886
predic	5635
predicament$	1079 1082 1083 13725 13726
predicted$	4587 5768 5790 5982
prediction$	11787
predictions$	11786 11787
predictive$	5633
preemptive$	10791
prefer$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1003 1215 1216 1217 1230 1231 1232 1233 1234 2051 2056 3331 5034 5083 5678
prefered$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1003 1215 1216 1217 1230 1231 1232 1233 1234 5034 5083
prefering$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1003 1215 1216 1217 1230 1231 1232 1233 1234 5034 5083
preferred$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1003 1215 1216 1217 1230 1231 1232 1233 1234 13553 2051 2056 16086 4292 4293 4294 4295 10313 16157 5034 5083
preferring$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1003 1215 1216 1217 1230 1231 1232 1233 1234 5034 5083
prefers$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1003 1215 1216 1217 1230 1231 1232 1233 1234 2051 2056 3331 5034 5083
pregab	10852
pregabalin$	16695
pregna	10840 5750
pregnancies$	11745
pregnancy$	16683 11745
pregnant$	11914 11744
premature$	11722 11726
prematurely$	11726 5917
premium$	7744
prepared$	441 442 443 473 474 683 684 994 995 996 997 999 1000 1001 1002 1003 1750 1751 1752 1753 9623 9626 15470 15471 15472 15473 4413 10630 16528 5083
prescr	5968
presence$	16651
present$	2184 2190 2191 2192 2193 2557 9056 9057 9058 9375 10554 4775 16614 5375
presentation$	13952
presented$	2190 2191 2192 2193 5375
presenting$	2190 2191 2192 2193 5375
presents$	270 271 272 273 274 275 276 12145 12146 6313 6314 6315 6316 6317 6319 6320 12463 12466 7497 13392 13393 13394 8045 13911 2185 2190 2191 2192 2193 2558 4775 16614 5375
presentted$	2190 2191 2192 2193 5375
presentting$	2190 2191 2192 2193 5375
preser	5657
press$	1411 1412 1413 1414 1415 4730 5678
pressed$	1411 1412 1413 1414 1415
presses$	1411 1412 1413 1414 1415
pressing$	1411 1412 1413 1414 1415 4730
pressure$	13549 13550 4756 4763 16602
pretext$	4685
prettiest$	3525 5480
pretty$	5907
preven	4742 10752
prevent$	13061 13062 4711 16598 4791
prevented$	12314 6472 478 12578 12579 7373 13217 13218 13219 13220 13221 15767
prevention$	16562 10738 16595 4758 11003
preventping$	4711
preventring$	4711
prevents$	4711 4791
preventting$	4711
prey$	11882 2091 11296
preyed$	2093
preys$	2092
price$	12906 12907 13150 13340 13441 7744
prickly$	5878
prima$	8334
primar	16738
prime$	12711 12712 5214 5650
princess$	11146 11227
princesses$	11146 11227
princi	10475
principal$	10388 16303 16318 5214 5656
priori	4459 4807 16649 11689
prioritise$	157
prioritised$	157
prioritises$	157
prioritising$	157
priority$	10570 4620 16635 5647 5650 5655 5702
prison	16759 10917 16775 10933 11006
prison$	12364 1009 15647 16752 16760 16776 16777 16844 16849 5833
prisoner$	2415 2416 2417 2418 11241
prisoners$	2415 2416 2417 2418 11241
pro$	3272 9270
proact	4644 4814 5693
proactive$	4389 10385 10386 4393 10391 16239 4419 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 10497 4505 10503 4510 10510 16359 10636 10639 16485 4658 10659 10699 4738 10734 10809
probat	10858 10999 11000 5824
probation$	16701 16842 16843 11819
proble	11753
problem$	1009 1079 12918 1082 1083 13722 13723 14417 8582 14431 10039 15969 16140 10331 16303 11172 5194 5302 5306 5308 11304 5624 11756
problematic$	12355 14365 14366 14367 14368 14369 14370 14371 14372 14373 14439 14440 14441 14442 14443 5302 5308 11308
problems$	12685 12692 12693 12695 12696 1009 1079 12918 1082 1083 7491 13725 13726 8247 14431 14671 4917 11172 11304 11756 5795
procedure$	15789 15790 15791 15792 15793 15794 16093 16221
procedures$	15789 15790 15791 15792 15793 15794 16093 16221
proceed$	4646
proceedings$	16524 16539 11801
proces	4829 16667
process$	15789 15790 15791 15792 15793 15794 16093 16637 10929
processes$	15789 15790 15791 15792 15793 15794
processing$	10824 5767 11762
produc	10668 11610
produce$	602
produced$	602
produces$	602
producing$	602
productive$	16511
professional$	3272 9954 9955 9959 5540
professionalism$	16146 16147 16148 16149 11586
professionals$	7171 13638 13785 8276 14351 14444 3272 9750 9751 9753 9754 11214
profil	4663 11610 11614
profile$	12627 4444 10443 16392 11161 11619 5625
profiled$	16393
profiles$	343 344 873 4444 16392 11619 5625
profiling$	5625
profit$	10318
profits$	10318
programme$	175 177 178 16637 11767 11830 11831
programmes$	175 177 178
progress$	4681 11111
progressed$	4681
progressing$	4681
progresss$	4681
prolific$	581 582 2259 2260 16431 5042 5165 5178 5220 5655
prolong$	39
prolonged$	39
prolongged$	39
prolongging$	39
prolonging$	39
prolongs$	39
promiscuity$	5849
promiscuous$	5028 11045 11261 5849 5896
promiscuously$	5849
promise$	15789 15790 15791 15792 15793 15794 16221 11576
promises$	15789 15790 15791 15792 15793 15794 16221 11576
prompting$	13370 13371 13372 13373 13374 13375 13376 13377 13510
prone$	2296
proof$	15045 4595
proper$	2137 8138 2144 2358 2968 2969 2970 9325 10056 10057 10058 10059 5151 5238
properly$	12625
property$	12395 12396 12397 12398 6556 6557 6558 6559
propos	4736
proposition$	6706 6707 1056 1057 1058 1059 5085
propositioned$	1056 1057 1058 1059 1093 5085
propositioning$	1056 1057 1058 1059 5085
propositionned$	1056 1057 1058 1059 5085
propositionning$	1056 1057 1058 1059 5085
propositions$	1056 1057 1058 1059 5085
propra	10852
propranolol$	16695
pros$	3272 9270
prosec	10464 10509 4679 16522 16523 10681 16526 10692 16537 4906 5939
prosecute$	10674 4767 5674 5679
prosecuted$	16480 16498 16535
prosecuteing$	4767 5679
prosecutes$	4767 5674
prosecuting$	5674
prosecution$	16307 16352 16497 16521 16524 16645 5673 11830
prosecutions$	16497 16524 16547
prosecutors$	16307
prospect$	9729 9842 3848
prostitute$	11048 5054 11051
prostituted$	5054
prostitutes$	11048 5054 11051
prostituting$	5054
prostitution$	12347 12362 13320 13322 11048
protagonist$	11651
protagonists$	11651
protect$	6047 12201 7134 7135 7136 13511 13519 1838 13677 7901 13772 13781 14721 14722 8969 8970 8971 8974 8975 8977 8978 8981 8985 9030 14880 14907 15308 4344 4352 4353 4354 4746
protected$	1838 14907 14912 14913 14914 14915 14916 14917 15194 4352 4353 4354
protecting$	1838 7902 14503 8969 8970 8971 8974 8975 8977 8978 8981 9030 14907 14912 14913 14914 14915 14916 14917 14924 14930 14931 14932 14933 14934 9430 4352 4353 4354 4746 11403
protection$	14503 14804 14864 14865 14866 14867 14904 14905 14906 14907 14912 14913 14914 14915 14916 14917 14924 14930 14931 14932 14933 14934 14988 14989 14990 14998 15013 15015 15958 10667 10671 10721 10729 10730 10956 11403 5985
protects$	1838 14907 4352 4353 4354 4746
protectted$	1838 14907 4352 4353 4354
protectting$	1838 14907 4352 4353 4354
protest$	11106
protocol$	15789 15790 15791 15792 15793 15794 16221
protocols$	15789 15790 15791 15792 15793 15794 16221
proud$	10284
prov	4655
prove	16239 4594 4611
prove$	10592
proved$	10592
proves	4611
provid	4469 5616
provide$	4402 10416 4664 11064
provided$	12057 6248 6249 11064
provideed$	4402
provideing$	4402 4664
providence$	11068
provider$	9931 9936 9937 16150 10334 16217 16218 5597
providers$	9931 9936 9937 16150 10334 16217 16218
provides$	4402 4664 11064
providing$	11064
provin	4611
proving$	2174
provision$	11764 11768
provocative$	11045 5850 5896
provocatively$	3503 5446 5456 11489 11491 5850 5896
provoke$	11857 6015 327 12770 7213 7214 5129 11531
provoked$	11857 6015 327 7213 7214 13212 13213 5129 11531
provokes$	11857 6015 327 7213 7214 5129 11531
provoking$	11857 6015 11920 11921 11922 11923 11924 327 7213 7214 5129 11531
prowl$	2295 2386 2387 2388 2389 2390 2391 15697
prowled$	2295 2386 2387 2388 2389 2390 2391
prowling$	2295 2386 2387 2388 2389 2390 2391
prowlled$	2295 2386 2387 2388 2389 2390 2391
prowlling$	2295 2386 2387 2388 2389 2390 2391
prowls$	2295 2386 2387 2388 2389 2390 2391
pru	5769
pru$	11764
ps$	16344
pscale	16738
psoria	5730
psoriasis$	11725 5910
psychi	5971
psychiatric$	5761
psycho	5954 5971
psycho$	11172
psychologically$	5427
psychologist$	5972
psychologists$	5972
psychopath$	11172
psychopathic$	5886
psychopaths$	11172
psychos$	11172
psychotic$	11298
ptsd	5951
pub$	16326
public	10741
public$	14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14031 8220 14090 14094 4734 4735 16584 16613 11011 11123 5820
pubs$	16326
puffer$	11490 5500 5508
puffers$	15416 15417 15430 15431 15432 15434 11490
pugnacious$	5878
pull$	13395 1595 1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 16205 16206 16207 16208 16209 11605
pulled$	11884 1738 1739 1740 1741 1742 1743 1744 1745 2040 2465 2466 2467 2468 15439 9597 4378 11494
pulling$	1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 10449
pullled$	1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468
pullling$	1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468
pulls$	1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468
pumped$	11719
punch	16784 16792
punch$	13242 15064 16785
punche	4948
punched$	16785 10943
punches$	16785
punish$	16129 4304 4305 4306 4307
punished$	12677 8155 8156 8157 8158 4304 4305 4306 4307
punishes$	4304 4305 4306 4307
punishing$	4304 4305 4306 4307 16210 16211 16212 16213
punitive$	15884
pupil	16492 11016
pupil$	13996 13997 2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 16859 5132 11156 11168 5174 11297 5769
pupils	10387 16324 10492 16358 16402 16403 16405 16446 4636 16509 16512 10703 16569 16612 16624 10786 16636 11674
pupils$	182 363 12226 6387 393 431 6721 6722 6727 6728 6738 6778 6791 6795 891 912 6907 7078 1288 1289 1291 7336 7657 7668 7669 1791 7825 13918 13928 13929 13930 13931 8104 2110 2111 2112 2117 13996 13997 14007 14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14028 14077 2293 2294 2361 2362 2363 2364 14242 14271 14272 14273 14274 14377 14380 14405 14406 14407 14408 14409 14410 14421 2594 3459 3553 3600 3601 15570 15571 15572 15573 15574 9738 9739 9740 9755 9764 9848 15747 10179 11032 11123 11156 11168 11171 11297 5311 11577
purcha	10544 10545
pure$	5106 5252
purely$	2611
purple$	5476
purpos	4759 11610
purpose$	15982 15985 16581 4747 16635
pursu	4459 4586
pursue	4686 4729
pursue$	312 1433 1434
pursued$	312 13092 1433 1434 13526
pursues$	312 1433 1434
pursui	4686 4729
pursuing$	312 1433 1434
push	4815
push$	544 545 546 815 1176 1407 1408 1409 1410 1411 1412 1413 1414 1415 14101 4730 5038 11531 5704
pushed$	544 545 546 815 1176 1407 1408 1409 1410 1411 1412 1413 1414 1415 4818 5038 11531
pushes$	544 545 546 815 1176 1407 1408 1409 1410 1411 1412 1413 1414 1415 5038 11531
pushing$	12381 544 545 546 815 1176 1407 1408 1409 1410 1411 1412 1413 1414 1415 4730 5038 11531
pushover$	15016 11393 11394
pushovers$	15016 15131 11393 11394
put	16784 5012
put$	0 1 2 5998 11844 11845 11 11850 6025 11869 11870 11871 11872 11873 11874 11875 38 58 157 12057 6266 12237 12266 6435 447 449 450 451 12310 12573 12574 12575 12727 12728 12729 6933 6934 12796 1055 1198 1253 1727 1749 7814 1877 1878 1879 1880 2089 3367 15518 15695 4040 4323 4324 4352 4353 4354 4400 4503 4504 4538 4612 4614 4737 4842 4968 4990 11064
puted$	0 1 2 11 38 58 447 449 450 451 1055 1198 1253 4040 4352 4353 4354 11064
puting$	0 1 2 11 38 58 447 449 450 451 1055 1198 1253 4040 4352 4353 4354 11064
puts$	0 1 2 5998 11 11850 6025 11869 11870 11871 11872 11873 11874 11875 38 58 157 447 449 450 451 12727 12728 12729 1055 1198 1253 1727 1749 1877 1878 1879 1880 2089 15695 4040 4323 4324 4352 4353 4354 4538 10540 4968 4990 11064
putted$	0 1 2 11 38 58 447 449 450 451 1055 1198 1253 4040 4352 4353 4354 11064
putting$	0 1 2 5999 11843 11 38 58 157 447 449 450 451 1055 1198 1253 13119 1727 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 2089 15695 4040 4323 4324 4352 4353 4354 11064
puzzling$	1764 1767 1770 1771
pyjama$	9584 9600 9601 11490
pyjamas$	15421 15422 15423 15426 15434 11490
quarrel$	11094
quarrels$	11094
queen$	11175 5181
queens$	11175
questi	16407 4820
question$	1764 1767 1770 1771 9844 4643 16576 4802 10815
questionable$	6121 11976 11977 11978 11979 13007 7819 5030
questioned$	4997
questioning$	4643
questions$	4643 4802
quetiapine$	5967
queue$	994 995 996 997 999 1000 1001 1002 1003 5083
queued$	994 995 996 997 999 1000 1001 1002 1003 5083
queues$	994 995 996 997 999 1000 1001 1002 1003 5083
queuing$	994 995 996 997 999 1000 1001 1002 1003 5083
quick$	307 994 995 996 997 999 1000 1001 1002 1003 7114 7541 13385 13386 13387 13388 1551 1552 1553 1554 1555 1556 16065 16126 10284 4291 5083 5123 5248 5283
quicker$	14582 14723
quickly$	12544 12545 13546 13547 14583 14654 14723 3225 16080 16081 16082 16083 16214 16215 16216
quiet$	12112 13068 13071
quiff$	11472
quiffs$	11472
quite$	6193 6213 2651 2830 3005 3008 3033 3042 5365 5376 5393
quiz$	4643
quizing$	4643
quizs$	4643
rabble$	2131 2132 11142 5159 5858
race$	9479 9482 9497 9501 9505 15370 9539
racists$	11554
radar	16500
radar$	16067 16360 16362 4527
radio	4515
radiotherapy$	5955
raff$	11140
rag$	13257 13258 14284 11137
ragged$	15390 15391
rags$	11137
raid	10392 10707
raid$	4399 16550 4994 11666
raided	10392
raided$	16574 16824 4994
raids$	4994 11666
rails$	14087 14237
raise$	8969 8970 8971 8974 8975 8977 8978 8981 9976 5390
raised$	9975 5390 11494
raiser$	11222
raisers$	11222
raises$	5390
raising$	8969 8970 8971 8974 8975 8977 8978 8981 5390
ramp$	4764
ramped$	16601
ramping$	4764
ramps$	4764
ran$	544 545 546 547 548 549 550 551 552 553 565 566 584 585 901 902 903 1087 1435 1436 1437 1438 1439 1462 1463 1464 1465 1466 1467 1468 1469 1473 1474 1475 1476 1477 1478 1479 2234 14185 2612 2613 2614 2689 2690 3313 3388 4950 5038 5206 5209 5229 11646
random	4644
random$	10639
rang$	1007 1008 1093 16179
ranger	4569
rans$	14185
rape	10948
rape$	12884 7042 13230 13231 13843 13844 13845 13846 13847 13848 13849 13850 16791 11079 11131
raped	11797
raped$	13004
rarely$	2999 8994 3000 8995 3001 4894
raring$	994 995 996 997 999 1000 1001 1002 1003 5083
rascal$	5858
rascals$	5858
rash	10822
rash$	104 105 1823 1875 1876 16665 5110 5112
rat$	11138 11227 11230
ratbag$	11146
ratbags$	11146
rate	4742
rate$	8430 8431 10766 11666 11671
rated$	2174 2188 2545 2549
rates$	10766 11666 11671
rather$	1186 1187 7741 1747 7743 16142 16144 10349 16201 16202 16204 5365
rating$	16238
ratings$	16182 16183 16238
rational$	6365
rats	4987
rats$	10982 11138 11227 11230
rattle$	15047
rattled$	15046
rattles$	9205 9206
ratty$	5878
re	10737
re$	9678 9689 5165
reach$	11896 11897 11898 11899 14337 15579 15600 15623 9781 15631 15669 15670 15671 11521 11523
reached$	13751 13752 13753 13754 15497 15503 15508 15511 15517 15612 15629 15655 15656 15657 15658 15659
reaches$	11522
reaching$	15669 15670 15671 9829 11521
react$	15519 16129 11601
reacted$	11601 11602
reacting$	11601
reaction$	14451 14452
reacts$	11601
reactted$	11601
reactting$	11601
read	10396 4900 11790
read$	14337 14554 14555 3954 3955 3956 15921 15959 16309 10516 10555 16748
reader	4881
reader$	16373 10876
readers$	16373
readily$	12544 12545 1204 1205 1206 1207 1208 1209 13546 13547 16080 16081 16082 16083 16214 16215 16216 5093
readin	4880 16749 10907
reading$	10875 16750 11540 5789
ready$	12711 12712 994 995 996 997 999 1000 1001 1002 1003 7541 13385 13386 13387 13388 1551 1552 1553 1554 1555 1556 1750 1751 1752 1753 14277 2892 2893 16126 10284 4398 4413 4693 16828 5083
real$	8272 10056 10057 10058 10059 5696
realise$	187 7792 7793 7943 7944 7945 7946 7947 7948 7949 7950 7951 7952 7953 7954 8000 8001 8002 8003 8004 8005 8006 8007
realised$	7792 7793 13663 13664 7822 7823 13695
really$	13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 8813 3728 3729 3730 3731 5393
reap$	904 905 7335
reaped$	904 905
reaping$	904 905
reaps$	904 905
rearrested$	11816
reason$	8932 9167 3173 15669 15670 15671 16068 4685 11521
reasoned$	15497 15503 15508 15517 15612 15655 15656 15657 15658 15659
reasoning$	15669 15670 15671 9832 11521
reasons$	14246 4685
reassurance$	14924
reassured$	15024
reassuring$	15022 15024
rebuff$	12788 6946 6947 6948 6949 5117 5515
rebuffed$	15480 15485 15486 15487 15488 5117 5515
rebufffed$	5117 5515
rebufffing$	5117 5515
rebuffing$	5117 5515
rebuffs$	5117 5515
recall$	16445
recalled$	5006
receiv	11610 5759
receive$	6302
receives$	4879
recent	4411
recent$	10406
reckless$	104 105 6121 11976 11977 11978 11979 6368 12355 913 1025 1312 1823 1875 1876 5028 5110 5112 5886
recklessly$	5843
recklessness$	12212 12213 12214 12215 12216 12217 12606 12607 12608 12609 12689 6885 6886 6906 12750 12939 12940 12941 12942 12943 12944 13149 7783 7878 1884 7880
reclaim$	4798
reclaimed$	4798
reclaiming$	4798
reclaims$	4798
recognise$	12201 13772 7943 7944 7945 7946 7947 7948 7949 7950 7951 7952 7953 7954 8000 8001 8002 8003 8004 8005 8006 8007 14554 14555 15308
recognition$	16373 11631
recollection$	7164 1170 7166 1172
recomm	4736
recommit$	16441 16468
record	10447 4463 4494 4501 4589
record$	11915 7710 10043 15921 10156 16132 10312 16278 4445 16308 10473 16321 10479 4490 4493 10496 4525 4528 4534 10559 10578 16450 10608 16452 16841 11756 11829
recorded$	4436 16319 10496 4503 4504 4525 4539 10559 16406 4612 4614 10746 10747 5687
recording$	4273 4274 4275 4276 10381 4492 10493 10496 4525 4528 4534 10559 11565 11663
recordinged$	10496
recordings$	4492 10493 10496
records$	16266 16278 16290 16308 10473 16321 10479 4490 4493 10496 4525 4528 4534 10559 16410 10578 16422 16450 16452 11632 11756
recover$	5735
recovered$	16560 5735
recovering$	5735
recovers$	5735
recovery$	16777
recrui	16288
recruit$	528 529 5036 5037 11098
recruited$	11884 528 529 6525 531 532 533 5036 5037
recruiter$	13286 13986 11163 11166 11167
recruiters$	13286 13986 11163 11166 11167
recruiting$	528 529 5036 5037
recruitment$	11894
recruits$	528 529 5036 5037 11098
recruitted$	528 529 5036 5037
recruitting$	528 529 5036 5037
red$	7414 7415 7618 8439 8440 8441 16530 5453 5476 11490 5671
redeal$	16441 16468
redeeming$	11218
redemption$	11218 11523
redheaded$	9525 5907
reduc	4742
reduce	4896
reduce$	16579 16598 11699
reduced$	16609 11683
reduct	10738
reduction$	16581 16595
referenced$	10451
referr	16705
referral$	9637 3643 9639 3645 3646 15963 11577 5835
referrals$	9637 3643 9639 3645 3646 15963 16116 16117 11577 11578
referred$	5759
reflected$	8109
refuge	10969
refuge$	12923 16812
refus	4823 5981
refusal$	6358 364 365 366 367 368 369 2513 2514 2515 2516 2517 3623 3624 9646 4111
refusals$	3623 3624 9646 4111
refuse	5825
refuse$	12598 1151 13061 13062 1795 1900 1906 1907 1908 1909 1910 1912 1957 2009 14880 3622 15474 15479 15691 15695 5514 11512 11529 5589
refused$	12325 1151 1795 13643 13695 1900 1906 1907 1908 1909 1910 1912 1957 2009 3622 15474 15479 15480 15485 15486 15487 15488 15691 15695 5514 11512 11529 11572 5589
refuser$	11193 5868
refusers$	11193 5868
refuses$	1151 1795 1900 1906 1907 1908 1909 1910 1912 1957 2009 3622 15474 15479 15691 15695 5514 11512 11529 5589
refusing$	1151 1795 1900 1906 1907 1908 1909 1910 1912 1957 2009 9428 3622 15474 15691 15695 15885 15886 5514 11529 5589
regain	4768
regard	11610
regard$	6088 6089 6090 6091 6092 6094 6095 8248 8249 2255 8251 2291 2419 2422 8958 8959 8960 15026 15924 15925 15926 15927 15928 15929 15930 15931 10091 10092 10093 10094 10095
regardded$	2291 2419 2422
regardding$	2291 2419 2422
regarded$	2176 2291 2419 2422 2551 9185 15293 15294 15295
regarding$	2291 2419 2422 8894 10638
regardless$	12043 12047 12713 14848
regards$	2291 2419 2422
regist	4416 10447 4499 10494 16502
register$	16290 4493 10524 16410 16413 16834 11656 11768
registered$	4944 5745 11779
registers$	15643 16290
registration$	4387
registrations$	5633 11637
regret$	1045 13836 13837
regreted$	1045
regreting$	1045
regrets$	1045
regrettable$	10231 16075
regrettably$	5919
regretted$	1045
regretting$	1045
regula	4644
regular$	581 582 2137 10639 5042 5151
regularly$	580 16697
regulation$	14458 14459
rehab	16775 10933
rehab$	16776 11747
rehabilitation$	5835
reject$	2086 2087 15474 15695 5092 5130 5515
rejected$	2086 2087 15474 15480 15485 15486 15487 15488 15695 5092 5130 5515
rejecting$	2086 2087 15474 15695 15885 15886 5092 5130 5515
rejects$	2086 2087 15474 15695 5092 5130 5515
rejectted$	2086 2087 15474 15695 5092 5130 5515
rejectting$	2086 2087 15474 15695 5092 5130 5515
relapse$	15520 11516
related$	16746 11135
relati	16757 16808 11610
relations$	11042
relationship$	11930 6309 6442 448 639 640 641 12484 12485 6671 6672 6673 6674 12548 14502 14730 14731 2956 2957 2958 2959 2960 2961 2962 14852 14853 14854 14948 4941 11023 11042 11361 11400
relationships$	11930 6309 6442 448 639 640 641 6671 6672 6673 6674 12548 14714 14715 14716 14717 14718 14728 14730 14731 2956 2957 2958 2959 2960 2961 2962 14852 14853 14854 14948 11023 11042 11361 11400
relay	4489
relay$	4506 4739
relaying$	4506
relays$	4506 4739
releas	4469
released$	5824 5825
relentlessly$	5915
relevant$	4514
reliab	4411
reliable$	13008 10406
reliant$	11386
relied$	9042 3048 3049 3050 3051 3052 9048 15655 15656 15657 15658 15659 4729
relies$	4993
relish$	1174 1175 1688 1689 1690 1691 2014 2015 2016 2017 5091 5120
relished$	1174 1175 1688 1689 1690 1691 2014 2015 2016 2017 5091 5120
relishes$	1174 1175 1688 1689 1690 1691 2014 2015 2016 2017 5091 5120
relishing$	1174 1175 1688 1689 1690 1691 2014 2015 2016 2017 5091 5120
reluctance$	6358 364 365 366 367 368 369 2513 2514 2515 2516 2517
reluctant$	1903 1906 1907 1908 1909 1910 1912 2513 2514 2515 2516 2517 4291
relying$	4993
remain	10927 5820
remain$	12237 834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 15518 16770 5045 5170 5172 5177 5224 5232 5251 5264 5303 5305 5313 5314 5374 11815
remained$	8517
remains$	6133 361 362 834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 8517 8522 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 10792 5045 5170 5172 5177 5224 5232 5251 5264 5303 5305 5313 5314 5374
remand	10692 5824
remand$	11819
remanded$	16535 10997 11819
remark$	3615 3616 3617 3618
remarkably$	5376 5393
remarked$	3615 3616 3617 3618
remarking$	3615 3616 3617 3618
remarkked$	3615 3616 3617 3618
remarkking$	3615 3616 3617 3618
remarks$	12165 13056 13057 3615 3616 3617 3618
remind	4662
remind$	4522
reminded$	12029 12030 196 197 198 209 210 211 212 1663 1664 1665 1666 1667 1668 1669 1670 1692 1693 1694 1695 1696 1697 1698 4566 10564
reminder$	16072 16073
reminders$	12026 16072 16073
remiss$	5918
remit	4759
remorse$	13836 13837 14264 14265 14266 14267 14268 11113
remorseless$	5878 5886
remote$	16126
remov	4459 4815
remova	16801
remove$	7141 7142 7143 7144 7145 7146 4929
removed$	383 384 385 386 15907 15908 16538 4818 4929 4930
removes$	4929
removing$	4929
render$	42 43 45
rendered$	42 43 45
rendering$	42 43 45
renderred$	42 43 45
renderring$	42 43 45
renders$	42 43 45
rent$	7748 15189 5987
reoffe	10742
reoffend$	15519 16425 16441 16468 11516
reoffended$	5992
reoffender$	5864
reoffenders$	5864
reoffending$	16580 16583 16585 5688 5992
reoffends$	5992
repair$	16129
repara	5008
reparation$	11003
repeat$	581 582 1196 15519 5042 5165 5655
repeated$	6217 1196 10229 10230 10253 16116 16117 5540 11578 5763
repeatedly$	580 9910 4196 5517
repeating$	1196 7192
repeats$	1196
repeatted$	1196
repeatting$	1196
replied$	12587 12865 13695 15779 15782 15783 15785 15786 15787 15788 15803 15804 16179
replies$	4164 4165
reply$	12622 12623 12624 13818 13820 15492 15498 15512 15921 15949 4164 4165 16070 16129 16132 11513
replying$	12052 12296 12622 12623 12624
report	4410 10407 10415 4463 4489 4494 4500 4501 4606 10601 10907 11610 11613
report$	12201 13511 13602 13621 13772 15880 15963 4285 16258 16308 10496 4506 4507 4508 16351 4528 4534 16450 16452 16491 4739 16750 5004 11577 11785
reportd$	4508
reported$	12328 12556 12564 7296 7297 13695 10496 4508 16356 4600 4627 10746 10747 5004 11624 11659
reporting$	15491 10496 4506 4508 4528 4534 5004
reportinged$	10496
reportings$	10496
reports$	15880 15963 16308 10496 4506 4508 16351 4528 4534 16450 16452 16491 4739 4741 5004 11577
reprim	5824
reprimand$	11819
reprimanded$	11819
reprimands$	11819
reprisal$	11076
reprisals$	11076
reprobate$	5858
reprobates$	5858
reputation$	11915 7710 2365 2366 2367 2368 2369 2370 2635 2636 16105 10318 16171 5239
reques	10427 4716 4729 4736
request$	15963 16072 16073 11577
requested$	11635
requests$	12967 16072 16073 16116 16117 11577 11578
requir	10427 11610
require$	1532 1533 7534 1540 1541 1542 7667 14623 3066 3067 3068 9064 3070 3071 3072 3073 3086 3087 3088 14927 9085 9086
required$	1532 1533 13443 3086 3087 3088 14927 9085 9086 4747 16598 10918
requirement$	16837
requires$	1532 1533 3086 3087 3088 14927 9085 9086
requiring$	1532 1533 3086 3087 3088 14927 9085 9086
rerob$	16441 16468
rescuing$	14924 14999
reside	10741 4958 4960
residential$	10953 10955 5351
residents$	13921 8079 14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14028 14090 14094 8311 8312 10179 16584 16613 11123 11124
resilience$	5899
resilient$	3112 3113 3114 3115 3466 11422 5899
resist$	12201 12598 12788 6946 6947 6948 6949 7552 13396 13397 13398 13399 13519 13658 13694 14880 3640
resistance$	2513 2514 2515 2516 2517
resistant$	2513 2514 2515 2516 2517 11526 11529 5886
resisted$	12732 13695 3640
resisting$	15269 3640
resists$	3640
resistted$	3640
resistting$	3640
resit	5793
resolution$	11830
resort$	524 525
resorted$	524 525 4244
resorting$	524 525
resorts$	524 525 4245
resortted$	524 525
resortting$	524 525
resources$	16594
respect$	7034 13772 13798 7964 8218 14264 14265 14266 14267 14268 15492 15498 15512 15924 15925 15926 15927 15928 15929 15930 15931 11183 11513
respected$	12564
respit	4958
respite$	10953
respon	16250 10411 16288 10589 16465 11689
respond$	13772 15492 15498 15512 15546 15547 15949 16129 16132 11513
responded$	15779 15782 15783 15785 15786 15787 15788 15803 15804 15959
response$	13056 13057 4046 4054 4055 4056 4164 4165 4273 4274 4275 4276 4389 10385 10386 4393 10391 16239 16247 16254 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 10497 4505 10503 4510 10510 16359 10636 4658 10659 10699 4738 10734 16621 11565
responses$	4046 4054 4055 4056 4164 4165 4273 4274 4275 4276 11565
responsib$	15969 16054 16098
responsibbed$	15969 16054 16098
responsibbing$	15969 16054 16098
responsibed$	15969 16054 16098
responsibilit$	8822
responsibilities$	14664 15744 15969 16098
responsibility$	387 388 389 390 12722 12766 12767 12768 13037 13523 13678 1887 1888 7887 7888 7889 7890 7891 7892 7893 7894 7895 7896 7897 7898 7912 7913 7914 7915 7916 13760 13761 13762 13763 13764 13765 13766 13767 13768 13769 13770 7928 13803 15306 15744 15830 15924 15925 15926 15927 15928 15929 15930 15969 16098 4280 11793
responsibing$	15969 16054 16098
responsible$	11863 71 72 73 74 75 6967 12811 12812 12813 12814 1887 1888 3466 15306 4272 16125 16302 16432 4602 10623 4637 10651 10652 4666 16520 5017
responsibly$	12625
responsibs$	15969 16054 16098
rest$	6382 6383 6384 6385 7728 7736 8460 14317 14596 14702 14703 14704 14705 14706 14750 14751 14752 14950 15222 15225 15378 15379 15380 16118 11579
resteal$	16441 16468
rested$	6382 6383 6384 6385
restor	4768
restra	4927
restraining$	10922
rests$	6382 6383 6384 6385 16118 11579
result$	350 6381 1104 10670 4686 10702 11785
resulted$	11850 12728 12729
resulting$	10702
results$	16105 10318 16171 16182 16183 16619 16750 11785
resume$	11998
resumed$	11998
resupply$	16441
retail	4429 10504 10741
retail$	10810
retailers$	4405 16244 10424 16326 16347 16349 4570 16584
retain$	5641
retained$	11635 5641
retaining$	5641
retains$	5641
retak	4768 5793
retaliation$	11076
retard$	5875
retards$	5875
return	11610
return$	11944 11960 6150 12084 12151 328 12237 12266 12268 12269 12270 520 521 522 523 6555 561 565 566 6565 6608 6616 622 623 624 6623 12470 12953 13340 13395 13772 15492 15498 15512 15518 15520 15921 4496 5071 11513
returned$	12084 328 520 521 522 523 561 565 566 5071
returning$	12052 328 12296 520 521 522 523 6552 561 565 566 6562 12583 5071
returnned$	328 520 521 522 523 561 565 566 5071
returnning$	328 520 521 522 523 561 565 566 5071
returns$	12084 328 520 521 522 523 561 565 566 4496 5071
reveal	4606 10601
reveal$	16421
revealing$	15390 15391 5500
reveals$	16421
revel$	1060 1061 2088
reveled$	1060 1061 2088
reveling$	1060 1061 2088
revelled$	1060 1061 2088
revelling$	1060 1061 2088
revels$	1060 1061 2088
revenge$	11076
review	4542
review$	4449 11343
reviewed$	4449 10658 10727
reviewes$	4449
reviewing$	4449
reviews$	4449 11343
revolting$	5253
revolving$	2404 2405 2406 2407
rewards$	13144
rheumatic$	5729
rid$	4740 4750 10787
ridden$	815
ridding$	4750
riddled$	2322
ride$	12540 815 13448
rided$	815
rides$	12540 815
riding$	815
rife$	2322
riff$	5145
right$	6121 6123 6162 12678 12679 6896 6897 6898 13169 7410 1754 1755 1756 1757 1758 1759 1760 1761 13803 2137 14075 2358 8368 8800 2968 2969 2970 9420 3426 3427 3428 5151 5238
rightly$	4285
rigid$	16065 16126 10284
rigoro	4778
rigorous$	10773
ring	16226 4507 4515 10581
ring$	12390 12391 1152 13101 13106 13602 13959 13960 13961 13962 13963 15424 15921 4425 10502 5157 11490
ringin	16276
ringing$	15491 4425 10502
ringle	10475 16438 16648 11674
ringleader$	16318 16424 16459 16529 5861
ringleaders$	16424 16459 16529 5861
rings$	8684 8685 9541 15424 4425 10502 11490
ringworm$	5958
riot$	11202 11203 11204 11224
ripped$	15390 15391 9594 5493 5500
rise$	1565 4709 10795
rises$	1565 10795
risible$	16002
risk$	11838 11839 11849 6010 16 17 18 6074 11918 11919 11925 11931 11932 11933 11934 11936 11937 11938 11940 6234 6235 6236 6237 6238 6239 6240 6241 6242 6243 6244 6245 6246 12660 872 12898 12998 13026 7220 1226 1227 1228 1229 13358 13458 7710 13584 13725 13726 13786 13787 13788 13789 13790 13791 13792 13793 13794 13795 13796 13797 13808 13809 13810 13811 13812 13858 13865 13878 8169 2175 8171 8172 8173 8174 8175 8176 8177 8178 8179 8180 14024 14025 8183 8184 8185 8186 8187 8188 8533 8534 2540 2541 8537 2543 2544 14383 14384 14385 14386 14387 14388 14389 14390 14391 14392 14393 14394 14395 14396 14397 14398 14399 14400 14401 14402 14489 14552 14714 14715 14716 14717 14718 14852 14853 14854 14864 14865 14866 14867 14899 14900 14901 15031 15139 15145 15146 15147 15148 9319 15249 10221 10727 4745 10770 10799 5026 11086 5620 5649 5985
riskier$	6121 5028
risks$	11838 11839 11918 11919 11931 11932 11933 11934 11936 11937 11938 11940 6175 6176 6234 6235 6236 6237 6238 6239 6240 6241 6242 6243 6244 6245 6246 12898 12998 13123 13358 13458 7710 13725 13726 13786 13787 13788 13789 13790 13791 13792 13793 13794 13795 13796 13797 13809 13810 13811 13812 13858 14489 14540 14541 14542 14543 14544 14545 14546 14852 14853 14854 14864 14865 14866 14867 15139 9319 15249 11022
risky$	11838 11839 6121 160 161 162 163 164 165 166 6368 12355 7710 8040 13908 5028 5126 5302
risperidone$	5967
ritali	5753
ritalin$	11748
rival$	13040
rivalry$	11135
rivals$	11124
roaccutane$	5967
road$	12260 6521 1009 14156 14312 9254 15124 9318 5364
roadman$	13968 11136 5857
roadmen$	13968 11136 5857
roads$	15095
roam$	12301 13584 2295 2386 2387 2388 2389 2390 2391 2392
roamed$	2295 2386 2387 2388 2389 2390 2391 2392
roaming$	2295 2386 2387 2388 2389 2390 2391 2392
roammed$	2295 2386 2387 2388 2389 2390 2391 2392
roamming$	2295 2386 2387 2388 2389 2390 2391 2392
roams$	2295 2386 2387 2388 2389 2390 2391 2392
rob$	13584 13939 13940 14152 16411 16441 16444 16468 16469 10784 11078
robbed$	11884 11887 12316 12655 13004 7291 7292 13160 13161 13162 13174 13175 5021
robber	16232 16240 16250 10411 16294 16438 10597 16453 4617 16462 16466 16467 16474 16475 4638 16481 16489 16493 16494 16495 10742 10990 10992 11011 11012 11015 11647 5842
robber$	14051 14052 14053 14135 14136 14137 14138 14139 16432 11172 11173
robberies$	16414 16439 16440 10612 10633 16585 4800 16855 16856 16858 11665 11672 11837
robbers$	14051 14052 14053 14135 14136 14137 14138 14139 11172 11173
robbery$	11906 12315 12347 12818 7268 7269 13113 1383 13320 13322 13447 4389 10385 10386 4393 10391 16239 16247 16254 4419 10419 10420 10421 4427 4428 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 10490 16336 16337 16338 10497 4505 10503 4510 10510 16359 4554 10570 16414 16415 10612 16457 10636 4658 10659 10676 10699 4738 10734 4816 16833 16835 16854 16855 16856 16858 11076 5650 5660 11837
robbing$	13421 16302 16470 16549 11078
robs$	16411 16444 16469 10784
robust	4772 4778 4783 5693
robust$	10773 4782 11422 5901
robuster$	4782
robustly$	11660
rod$	1314
rode$	815
rogue$	14195 11227
rogues$	14195 11227
role$	12722 16098 10650
roles	16286
roll	5779
roll$	2063 3220 9216 9217 15994 11774
rolled$	3220 9216 9217 15447 15448 10782 10783 11774
rolling$	2063 3220 9216 9217
rollled$	3220 9216 9217
rollling$	3220 9216 9217
rolls$	3220 9216 9217
roma$	3505 9506
romanian$	3505 9506 11482
romantic$	676 677 678 679
roof$	16806
room	10644
room$	13345 13346 13347 13348 13349 4405 16244 16262 16263 16264 10422 10423 10424 16325 16347 16353 16354 10549 16395 10970 10971 16818 4986 11626 11782
rooms$	16354 11626
roost$	13176
root$	1080
rope$	13282 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745
roped$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745
ropes$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 14486
roping$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745
rose$	1565 11671
rot$	2385 15954 16174
rotten$	2308 2309 5161 11298 5878
rough	11809
rough$	7312 7461 8140 8349 2439 2440 8582 8583 5127 5161 5245 5455 11453
round$	12167 12168 12170 12172 13048 13052 7493 7504 14488 8652 14527 3269 4679 11506 11699
rouser$	11154
rousers$	11154
route	16402
route$	6521 16299
routes$	16299
routin	4644
routine$	10639
row$	12818 13241 13244 9732 15576 9734 11094
rowdy$	5308 5886
rows$	4917 11094
rubber$	5563
rude$	14374 14375 14473 15695 5886
ruffian$	11227 5858
ruffians$	11227 5858
rug$	16095
rui	5824
rui$	11819
ruin$	12769 13093
ruining$	13097
rule$	13925 15789 15790 15791 15792 15793 15794 4392
rules$	13937 14094 8260 8261 8262 8263 14599 14991 14992 14993 15013 15015 15198 15789 15790 15791 15792 15793 15794 16093 16221 4392 11125 11242
ruling$	4392
rum$	16692
run	4721
run$	11944 11960 12018 12237 12266 12268 12269 12270 6436 6437 6438 6487 544 545 546 547 548 549 550 551 552 553 565 566 6570 6575 584 585 708 709 12598 901 902 903 6991 6992 7058 1087 12933 12934 12935 12936 12937 12938 12953 1152 1252 1435 1436 1437 1438 1439 1462 1463 1464 1465 1466 1467 1468 1469 1473 1474 1475 1476 1477 1478 1479 13384 13389 13586 13602 7807 13694 13695 13706 2063 2077 2078 2234 14101 8275 2612 2613 2614 2689 2690 2829 3313 3388 9407 9408 9409 15520 3699 3700 15695 10333 4453 4572 4805 4950 5038 5205 5208 5229
runaround$	14119
runaway$	14051 14052 14053 11172 11173
runaways$	14051 14052 14053 11172 11173 5867
runed$	4572
rung$	6474 6475 6476 6477 6478 6479 6480 6481 13695 15959 10474
runing$	4572
runner	11657
runner$	12380 14054 2222 14160 14161 11098 11172 11174
runners$	12380 14054 2222 14160 14161 16456 11098 11172 11174
runnin	16288 10589
running$	11920 11921 11922 11923 11924 6518 12381 544 545 546 547 548 549 550 551 552 553 565 566 6569 6571 6575 584 585 6991 6992 1087 7278 1435 1436 1437 1438 1439 1462 1463 1464 1465 1466 1467 1468 1469 13321 1754 1755 1756 1757 1758 1759 1760 1761 2063 2077 2078 2234 2689 2690 2829 15110 15111 15112 15113 15114 15695 4453 16432 16465 4950 5038 5204 5207 5229 11622
runs	16288
runs$	544 545 546 547 548 549 550 551 552 553 565 566 6575 584 585 708 709 901 902 903 1087 1435 1436 1437 1438 1439 1462 1463 1464 1465 1466 1467 1468 1469 2063 2077 2078 2234 2612 2613 2614 2689 2690 2829 3313 3388 15695 4453 10462 16315 4572 4950 5038 5229 11622
rush$	994 995 996 997 999 1000 1001 1002 1003 1473 1474 1475 1476 1477 1478 1479 5083
rushed$	994 995 996 997 999 1000 1001 1002 1003 1473 1474 1475 1476 1477 1478 1479 4872 5083
rushes$	994 995 996 997 999 1000 1001 1002 1003 1473 1474 1475 1476 1477 1478 1479 5083
rushing$	994 995 996 997 999 1000 1001 1002 1003 1473 1474 1475 1476 1477 1478 1479 5083
s$	10430 10587 16433 10806 4845 4848 10856 10858 10863 10888 10898 10901 4912 10908 10910 10911 4918 4919 10920 10923 4936 10935 4947 10955 16811 10978 10980 16825 16832 16838 11010
s17$	5986
s20$	5986
s31$	5986
s47$	5986
sabotage$	11090 5116
sabotaged$	11090 5116
sabotages$	11090 5116
sabotaging$	11090 5116
sad$	8466
sadistic$	5249
safe$	11892 11893 6162 12923 7240 13513 13724 13728 7886 13730 13742 13743 13751 13752 13753 13754 14827 9002 14870 14886 14889 14891
safeguard$	6047 12201 7905 13781
safeguarding$	14904 14905 14906 14907 14915 14916 14917 14924 5540
safer$	6121 6162 7047 7048 7049 13522
safety$	11848 6006 11931 11932 11933 11934 11935 11936 11937 11938 11939 11941 11995 11996 6184 6185 12285 12286 12793 12923 13337 1500 13587 13725 13726 13730 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 7995 7996 7997 7998 7999 14864 14865 14866 14867 14984 16365
said$	121 6449 6483 6716 6717 6726 6890 12883 7296 7297 7770 7801 15565 9800 9801 9802 9876 9877 9880 10025 10026 4134 4135 4600 4656
sail$	1451
sailed$	1451
sailing$	1451
sailled$	1451
sailling$	1451
sailors$	15087
sails$	1451
saints$	15132
sale	16493
sallow$	5907
same$	12044 12046 12048 12050 12714 7022 7023 7024 7025 7026 7027 7028 7029 7030 7031 7033 7191 13035 8160 2409 8407 9061 9062 9063 3483 9543 15393 15406 9574 9581 9795 9796 9797 9798 5429 5490
sanction$	4733 5675
sanctioned$	383 384 385 386 8155 8156 8157 8158
sanctions$	4733
sand$	16092
sandy$	5453
sank$	1483 1484 1485 1486 1487 1488 1489
sat$	3588 3589 3590 4123 4124 4125 4126 4127 4128 4129 4130
satisfy$	15600
savage$	14051 14052 14053 11172 11173
savages$	14050 14051 14052 14053 14072 14073 14074 14324 11146 11172 11173
save$	7134 7135 7136
saved$	13751 13752 13753 13754 15655 15656 15657 15658 15659
saving$	14924 14999 16105 11218 11523
savings$	10318
savvier$	2642 2643 2644
savvy$	2642 2643 2644 9142 9143 9144 3466 3470 11355 5895
saw	4866 4941
saw$	1007 1008 1111 2291 9222 9223 3229 4030 4031 10861 5114
say	4606 10601
say$	11991 6270 12201 6360 6433 6757 1156 13061 13062 7226 7261 13109 1596 7671 13519 7694 7695 7696 13608 13621 13654 7848 13694 13772 2128 9038 15308 15476 15492 15498 15512 9876 9877 9880 4450 11513
saying$	2128 9427 15491 15578
says$	2128 15477 15565 9876 9877 9880 4134 4135
scabies$	5958
scalde	4948
scalded$	10943
scale	16738
scallies$	5858
scally$	5858
scallywag$	5862
scallywags$	5862
scam$	13447
scan$	4449 16712
scandal$	5917
scandalous$	5917
scaned$	4449
scanes$	4449
scaning$	4449
scanned$	10658
scanning$	16400
scans$	4449 16712
scant$	93 100 7527 7609 2253 2254 2256 10081 10088
scantily$	3503 5445 5456
scar$	3523 11472
scarcely$	7323 7341 7342 7343 7842 1850 1851 1852 2929 2931 2932 2966 2999 8994 3000 8995 3001 3089 9084 3090 3091 9175 5380 5381 5395
scare$	14942 14943 14944 15047
scarecrows$	15449
scared$	14899 14900 14901 3107 3108 15046 15050
scares$	8937 14781 9205 9206 15170
scarf$	15429 11490
scaring$	11920 11921 11922 11923 11924
scarlet$	5729
scars$	3523 11472
scarves$	15429 11490
scatter$	16597
scattering$	4797
scenario$	11840
scenarios$	11840
scene$	13556 13557 14540 14541 14542 14543 14544 14545 14546 16415
scheme$	11656
schemer$	11172
schemers$	11172
scheming$	5886
schizo	5954
schizophrenic$	16774
school	4738 4893 16749 11778
school$	12368 12369 12370 12610 12611 13638 13780 13998 13999 14000 14001 14002 14003 14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14031 14058 8219 14090 8284 8359 14220 14221 14223 14444 3267 3268 15555 9931 9936 9937 9939 16150 10334 4343 16217 16218 10733 16716 16726 16727 16728 16729 16730 10888 16732 16733 16740 16742 16743 16750 16828 10986 11039 5198 5540 5587 5596 5597 11764 11774 11775 11776 5790
schoolboy$	5174
schooled$	4897
schooling$	12831 16741 11776
schoolmates$	11171
schools$	13998 13999 14000 14001 8311 8312 10733 16737 16819 11774
sclerosis$	16776
scolio	5957
scor	11644
score$	1494 14486 15095 16238 11661
scored$	1494 16393
scores$	1494 16238 11661
scoring$	1494
scorn$	16195 16196 16197 16198 16199 5117
scorned$	5117
scorning$	5117
scornned$	5117
scornning$	5117
scorns$	5117
scoundrel$	11227
scoundrels$	11227
scour$	4449
scoured$	4449
scoures$	4449
scourge$	8560
scouring$	4449
scours$	4449
scramble$	994 995 996 997 999 1000 1001 1002 1003 5083
scrambled$	994 995 996 997 999 1000 1001 1002 1003 5083
scrambles$	994 995 996 997 999 1000 1001 1002 1003 5083
scrambling$	994 995 996 997 999 1000 1001 1002 1003 5083
scrap$	12649 1366 13240
scraped$	11473
scrapes$	7115 7116 7117
scrapheap$	15649
scrapings$	2437
scrapper$	11227
scrappers$	11227
scratch$	15984
scrawny$	5907
scream$	11106
screamed$	12325 13643 13695
screening$	16689
screens$	15702 15732 15733 15734 15735
screenshot$	10493
screenshots$	10493
screw$	5240
screwed$	2567 8707 8708 5270
screws$	5240
scribe	4881
scribe$	10876
scrolled$	10658
scrote$	5862
scrotes$	5862
scrounger$	11172
scroungers$	11172
scrubber$	5875
scrubbers$	5875
scruffily$	3503 5456 11489 11491
scruffy$	3505 9504 15390 15391 5455 5476 5493 5500 5907
scruples$	14264 14265 14266 14267 14268
scrutiny$	16360
scum$	5858
scumbag$	5858
scumbags$	5858
search	10392 10396 16265 16320 16407 4679 16523 16537 4820
search$	4399 4449 10465 4597 4654 4673 16516 10674 4695 16550 16551 10709 16553 4718 10714 4720 16559 16576 4802 4803 16645 10815
searched$	4449 16488 10658 4718 16574
searches$	4449 16482 4673 16551 10709 16553 4718 4720 16559 16634
searching$	4449 16551 4718 4720
searchped$	4695
searchs$	4449 4695 4802
seasoned$	3274 5900
seating$	10447
second$	7083 7087 7531 2436 3483 10090 10298 4887
secrecy$	6847 7878 15974
secret$	13068
secretive$	5886
secretly$	1181 1182
secrets$	13071
sectio	16775 10933 5971
section$	10711
section17$	5986
section20$	5986
section31$	5986
section47$	5986
sectioned$	16776
secur	5657
secure	4686 4960
secure$	12596 12597 10955 16844 11006 5641 5835
secured$	16314 11635
secureed$	5641
secureing$	5641
secures$	5641
securi	4429 10504 10511 4547 10552 4569 10636 4649 10644 4686 4738
security$	13921 4405 16244 10424 16326 16347 16349 16354 10542 4551 16395 4570 4571 16479 4694 4710 10733 4819 11124
seduce$	306 1056 1057 1058 1059 5032 5085
seduced$	306 1056 1057 1058 1059 2018 5032 5085
seduces$	306 1056 1057 1058 1059 5032 5085
seducing$	306 1056 1057 1058 1059 5032 5085
see	16239 4866
see$	187 12201 12237 6991 1007 1008 1111 13395 1764 1767 1770 1771 7943 7944 7945 7946 7947 7948 7949 7950 7951 7952 7953 7954 8000 8001 8002 8003 8004 8005 8006 8007 2291 2419 2422 2444 2445 14779 8958 8959 8960 15026 9222 9223 3229 15142 15143 15144 15461 15949 16132 16265 4438 4445 4450 16310 16380 10861 10973 5114
seed$	11156
seeds$	11156
seeing	4866
seeing$	12052 12296 6991 8894 10861 4954 10973 5065 5114
seek	10427 4686 4716 4729 5672
seek$	314 595 596 597 598 599 600 601 2020 8015 2021 2022 2023 2024 2025 2026 2042 2043 2045 15695 9895 4402 16284 10442 5320 5321
seeked$	9895 4402 10442
seeker$	14041 11116 11314 11815
seekers$	14041 11116 11314
seekin	10427 4716 4729
seeking$	314 595 596 597 598 599 600 601 2020 8015 2021 2022 2023 2024 2025 2026 2042 2043 2045 8566 8584 15695 9895 4402 10442 11116 11314 5320 11815
seekked$	9895
seekking$	9895
seeks$	314 595 596 597 598 599 600 601 2020 8015 2021 2022 2023 2024 2025 2026 2042 2043 2045 9895 4402 16284 10442 5320 5321
seem$	834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2922 9056 9057 9058 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 9375 3425 3441 3497 4065 4066 5045 5170 5172 5177 5224 5232 5251 5264 5303 5305 5313 5314 5374 5375 5377
seemed$	834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 4065 4066 5045 5170 5172 5177 5224 5232 5251 5264 5303 5305 5313 5314 5374 5375
seeming$	4065 4066
seemmed$	4065 4066
seemming$	4065 4066
seems$	361 362 834 835 7382 7383 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 4065 4066 5045 5170 5172 5177 5224 5232 5251 5264 5303 5305 5313 5314 5374 5375 5377
seen	16301 16420 4941 5010
seen$	543 13663 13664 7822 7823 2177 2552 2654 2868 9185 9222 9223 3229 3236 3271 3408 3409 3410 15293 15294 15295 15497 15503 15508 15517 15612 4030 4031 15990 16296 16317 10516 4866 4873 4954 5114 11646 11653 11659
sees	4866 4941
sees$	1111 2291 2419 2422 10861
seize	4537
seize$	4482 10532 5641
seized	10531 4537
seized$	4482 16374 10532 16560 11635
seizeed$	5641
seizeing$	5641
seizes	4537
seizes$	4482 10532 5641
seizin	4537
seizing$	4482 10532
seizur	5957
seizure$	4537 4674 16545 11632
seizures$	4674 11632
seldom$	2999 8994 3000 8995 3001
select	4807 5951
selected$	4581
self	5720 5968
self$	5995 5997 6033 6037 6038 44 6040 6041 6042 6043 6044 6045 51 11890 11891 6049 6050 6052 6053 59 60 61 62 6059 6060 6061 6071 6072 6073 92 131 6342 12206 6444 6445 6446 12343 6514 6578 12619 12639 12640 12642 6818 6819 6820 6821 6822 6823 6824 6825 6827 6828 12674 12675 12688 6854 6855 6856 6857 12701 12702 12703 12704 12705 12706 12707 12708 12709 12710 6872 6873 6874 6875 12719 12724 12746 12747 12877 12878 12879 12880 12881 7044 12984 12985 12986 12987 12988 12989 13000 13068 13093 13097 1276 1277 1278 7274 7487 7488 7490 13334 7498 7499 7500 7501 7503 7505 7506 1512 7561 13513 7881 7885 1891 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 7899 7900 13744 13745 13746 13747 13748 13749 13751 13752 13753 13754 7955 7956 7957 14069 14234 8414 2420 2421 8417 2423 2424 2425 14320 8616 8618 14506 14507 14508 14509 14510 14511 14512 14782 14783 14784 14785 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 14825 8984 14828 14829 8987 14836 14869 14870 14873 14886 14887 14888 14890 14896 14897 14898 9249 9250 9251 15186 3401 3402 3403 9414 3420 3421 15265 15273 10279 10948 11019 5035 11049 11050 5076 5095 11096 5189 11384 11385 5391 5422 5558
selfharm$	11715
selfharmed$	11715
selfharming$	11715
selfharms$	11715
selfie$	12432 12440 6620 6621 627 628 12836
selfies$	12432 12440 12441 6620 6621 627 628 12836
selfish$	5886 5917
sell$	11944 11960 12237 12266 12268 12269 12270 6436 6437 6438 544 545 546 612 708 709 914 6991 6992 12933 12934 12935 12936 12937 12938 12953 7199 7201 7203 13047 13126 13384 13389 1566 1567 1568 7564 13584 13818 13820 13826 13828 13939 13940 16444 5038 5055 11064
selled$	7199 7201 7203
sellin	16276 16288 10589 16438
selling$	12358 544 545 546 612 6992 7199 7201 7203 13321 13351 1566 1567 1568 13421 15110 15111 15112 15113 15114 16302 16432 16470 5023 5038 5055 11639 11836
sellled$	7199 7201 7203
sellling$	7199 7201 7203
sells	16288
sells$	544 545 546 612 708 709 914 7199 7201 7203 1566 1567 1568 10462 16315 16444 5023 5038 5055
selves$	5995 5997 6033 6037 6038 44 6040 6041 6042 6043 6044 6045 51 11890 11891 6049 6050 6052 6053 59 60 61 62 6059 6060 6061 6071 6072 6073 6342 12206 6444 6445 6446 12343 6578 12619 12639 12640 12642 6818 6819 6820 6821 6822 6823 6824 6825 6827 6828 12674 12675 12688 6854 6855 6856 6857 12701 12702 12703 12704 12705 12706 12707 12708 12709 12710 6872 6873 6874 6875 12719 12724 12746 12747 12877 12878 12879 12880 12881 7044 12984 12985 12986 12987 12988 12989 13000 13068 1276 1277 1278 7274 7487 7488 7490 13334 7498 7499 7500 7501 7503 7505 7506 1512 7561 13513 7881 7885 1891 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 7899 7900 13744 13745 13746 13747 13748 13749 13751 13752 13753 13754 14069 14234 8414 2420 2421 8417 2423 2424 2425 14320 14506 14507 14508 14509 14510 14511 14512 14782 14783 14784 14785 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 14825 8984 14828 14829 8987 14836 14869 14870 14873 14886 14887 14888 14890 14896 14897 14898 9249 9250 9251 15186 9414 3420 3421 15265 15273 10279 11019 11049 11050 11096 11384 11385
semh	5769
semh$	11764
semi$	4931
sen$	16721 5773 11769
send	4410 4488 4489 4500 4507
send$	11944 12237 594 603 998 7199 7201 7203 13129 1422 13384 13389 13818 13820 13826 13828 4409 10488 4498 10502 4508 4664 10700 4739 4779 5046 5068 11064 5773 11769
sendd$	4508
sendded$	7199 7201 7203 1422
sendding$	7199 7201 7203 1422
sended$	7199 7201 7203 1422 10488 4508
sendes$	4498
sending$	594 603 998 7199 7201 7203 1422 15669 15670 15671 10488 4498 10502 4508 4664 4779 5046 5068 11521
sends$	594 603 12967 7199 7201 7203 1422 10488 4498 10502 4508 4664 10700 4739 4779 5046 5068
sensation$	5121
sense$	13031 13032 13197 13198 13199 13200 13201 13202 13203 13204 13205 13206 13207 13208 13209 13468 13469 13470 13471 13472 13473 13474 13475 7633 7634 7635 13801 7960 2264 8425 2691 2693 8905 14749 2950 2951 2952 2953 2954 2955 8983 2989 2990 8986 15102 15154 15308 15411 15875 15876 15877 11089 11109 11408
sensible$	11860 6121 6162 6783 2968 2969 2970 14891 3466
sensibly$	12625
sensit	4411
sensitive$	10406 11329 5617
sensor	4829
sensory$	10824
sent	4410 10505 10565
sent$	12101 12102 12103 12105 594 603 12573 12574 12575 12587 7199 7201 7203 1422 13695 4409 16309 10917 4973 10997 5046 5068 11064 11572 5819
senten	16757
sentence$	4705 11823 5832 11828 11830
sentenced$	10997 5832
sentences$	4705
sentencing$	5832
separa	16757 16759 10917 10919 16772
separate$	4388 16597
separated$	16760
separates$	4388
separating$	4797 16760
separation$	16762
sepsis$	5956
september$	12370
sergea	4389 10385 10386 4393 10391 16239 10419 10420 10421 4427 4428 4429 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 4505 10503 4510 10510 16359 4554 10636 4658 10659 10699 4738 10734
sergeant$	10384 16229 16234 4405 16262 16263 16264 10422 10423 10424 16277 10441 4471 10467 10470 4478 16323 16327 16328 16330 16340 10500 16344 16346 16353 4551 10549 16479 10653 16542 10733 16577 5613 11698
serial$	581 582 4387 5042 5165 5178 5655
series$	3912 11655
serious$	6082 676 677 678 679 8272 10056 10057 10058 10059 5165 5540
seriously$	13838 13839 13840 13841 13842 15822 15823 15839 15840 15841 15842 15843 15844 15845 15846 15847 15848 15849 15917 15918 15919 15920 4196
seriousness$	13786 13787 13788 13789 13790 13791 13792 13793 13794 13795 13796 13797 13809 13810 13811 13812
sertra	5753
sertraline$	11748
servant$	11098
servants$	11098
serve$	3036 3037 4731 4762
served	16540
served$	4731 4887 5011
serves$	840 841 3036 3037 4731 4762
servic	16705
service$	13965 8205 14248 15555 9931 9936 9937 9945 9954 9955 16100 16150 10326 10334 4343 16217 16218 4485 16580 16689 5540 11565 5587 5596
services$	7171 13780 13781 13785 8276 14248 14351 14477 14876 14877 14878 14879 14918 14919 14920 14921 14922 14965 14966 3169 3171 3647 3648 3649 3650 9931 15778 9936 9937 9942 9943 16150 10334 16217 16218 16689 16701 11112 11509
serving$	4731 10909 11553 5797
session$	175 177 178 8628 15555 15688 15689 15690 15729 15730 15731 11111
sessions$	175 177 178 6214 12058 12091 12092 14444 8628 15555 15729 15730 15731 11111
set$	64 65 66 12002 526 547 548 549 550 551 552 553 12900 12901 12902 12903 12904 12905 7216 1259 1260 1261 1262 13306 13307 1749 14005 2212 2948 2949 9486 3682 3683 3846 4538 5022 11430 11431 11783
sets$	64 65 66 547 548 549 550 551 552 553 1749 2212
setter$	11258
setters$	11258
setting$	64 65 66 5022
settle$	15492 15498 15512 11513
seven	10387 10402 16324 10492 16358 10547 4555 4556 16402 16403 16405 16446 4622 4636 10643 16492 16509 16512 16517 10703 16569 16612 16624 10786 16636 16648 4817 11674
seven$	14006 14076 16046 10617 16484 16486
severa	16383
several$	6217 609 9433 3540 10229 10230 10253 16116 16117 11578 5650 5763
severe	5715
severely$	5782 5800
sewer$	14322
sex$	11930 6309 12256 6508 6599 12444 6606 613 6613 12459 629 630 631 632 12481 12482 12548 6753 12837 12949 12950 12951 12952 13320 13322 8189 14319 14499 14500 14714 14715 14716 14717 14718 14728 14852 14853 14854 14948 9410 10939 4996 11023 11044 11054 5250 11361
sext$	5848
sexted$	5848
sexting$	11040
sexts$	5848
sexual$	12355 6589 6597 6602 6604 6605 614 615 616 617 619 6617 6618 6619 629 630 631 632 12483 676 677 678 679 6993 14499 8689 8692 8887 14949 4851 4996 5047 5057
sexualised$	12355 6589 6597 14365 14366 14367 14368 14369 14370 14371 14372 14373 11046 11047 5308 5896
sexuality$	12595
sexually$	2158 2159 9111 5050 5266 5367 5368 5406 5424 11797 5966
sgt$	16344
shabbily$	3503 5448 5456
shabby$	15390 15391 5493 5500 5907
shadow	4820
shadow$	16385 4552 16487 10815
shadowed$	4552
shadowing$	4552
shadows$	9541 4552
shady$	5245 5878
shaggy$	5453
shall$	3654 3655 3656 3657 3658 3659 4699
shallow$	5886
sham	16622
shambles$	5917
shambolic$	16002 5917
shame$	6887 14264 14265 14266 14267 14268 15986 10231 16075 5560
shameful$	15884 5917
shamefully$	5917
shameless$	5878
shar	4469 4488
share	4500 5616
share$	12237 594 603 6924 959 977 978 979 980 998 1921 3586 15492 15498 15512 15949 16129 16132 10400 4406 4409 10488 4498 4508 4640 4739 4975 5046 5490 11513
shared$	594 603 959 13695 3586 10025 10026 15959 10400 4406 4409 4508 5046 5490
shareed$	10488 4508
sharees$	4498
shareing$	10488 4498 4508
shares	5616
shares$	594 603 959 3586 10400 4406 4409 10488 4498 4508 4739 4975 5046 5490
sharin	11610 5616
sharing$	594 603 959 998 3586 16000 10400 4406 4409 4975 5046 5490
sharks$	13299
sharp$	9142 9143 9144 3470
sharper$	2642 2643 2644
sharpest$	14209
shaved$	5472 5474 5476 11473 5489
shaven$	5443 5444 5473 5476 5489
she$	6137 6144 6644 6721 6722 6727 6728 6777 6791 6794 7077 7234 7336 1791 2109 8104 2110 13948 2111 2112 8268 2293 14485 15570 15571 15572 15573 15574 9738 9739 9740 9742 9931 15778 5775
shed	11809
shed$	4260 16803 16815
shedding$	4260
sheep$	13995 11172
sheer$	5106
sheet$	11626
sheets$	11626
shelter$	12451 12452 12453 12454 12455 12456 12457 12458 16803
shield$	7134 7135 7136 5089
shieldded$	5089
shieldding$	5089
shielded$	5089
shielding$	14907 14912 14913 14914 14915 14916 14917 14924 5089
shields$	5089
shift$	6436 6437 6438 6992 9810 9811 5632
shifting$	6992 13964
shiftless$	5888
shifty$	5245 5455 11453 5878
shilling$	14212 14216 14217
ship$	15151
shirk$	4260
shirked$	4260
shirking$	4260
shirkked$	4260
shirkking$	4260
shirks$	4260
shirt$	9547 9548 15399 11490
shirtless$	5907
shirts$	9547 9548 15399 9604 11490
shock$	12770 15047
shocked$	15046 15050
shocking$	4160 4161 4162 4163 10231 16075 16111 16112 16113 16114 5308 5570
shockingly$	5265 5919
shocks$	9205 9206 15068 15170
shoddy$	5917
shoes$	9547 9548 15413 15414 15415 15416 15417 15424 16826 11490 11495
shoot$	1493
shooti	16453 16466 16474 16475
shooting$	1493
shootings$	16439
shoots$	1493
shop	4429 10504 10511 10810
shop$	12368 12369 14186 4405 16244 10424 16326 16347 16349 16354 4792 16653 16656
shopke	4429 10504 10741 11016
shopkeeper$	12144 12446 16859
shopkeepers$	12144 12446 13921 14090 8311 8312 4405 16244 10424 16326 16347 16349 4570 16584 16613 11123 11124
shopli	4617 16462 16466 16467 16475 4638 16489 10742 10990 11011 11012 5994
shoplift$	11078
shoplifter$	14051 14052 14053 14160 14161 11172 11173
shoplifters$	14051 14052 14053 14160 14161 11172 11173
shoplifting$	11920 11921 11922 11923 11924 12347 12358 12362 13320 13322 13421 14078 10612 10633 16504 16585 4800 4816 16833 16854 16855 11078
shoppe	10741
shoppers$	14090 16584 16613 11123
shopping$	10810
shops$	14090 8311 8312 4405 16244 10424 16326 16347 16349 16354 4570 4792 16653 16656
short$	2378 2379 8481 8482 9489 15390 15391 9594 15873 15874 5248 5316 5432 5453 5475 5476 5500 5557 11575 5907
shortcoming$	5539
shortcomings$	15749 15750 15751 5539 11536 5916
shortest$	3525 5480
shorts$	9547 9548 15413 15414 15415 15430 15431 15432 15437 11490 11495
shot$	11914 1493 14259 10437 5153
shots$	14259 10437 16292 16298
shotted$	5039
shotter$	5868
shotters$	5868
shotting$	544 545 546 5038 5039
should	4682 10903
should$	21 22 23 24 25 26 735 736 1052 7324 13172 1681 1779 1797 1805 1806 1807 1808 1809 1810 1811 1812 1813 1821 1825 1826 1827 1828 1846 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1871 1917 1930 2714 2715 2716 2717 2767 2944 2998 3082 3133 3190 3191 15274 9450 3918 3920 3921 3922 3923 9920 15773 10062 4151 10151 4372 10539 4551 4623 4675 4699 4786 16746 5542 5610
shoulder$	14457 3520 5588
shouldered$	11433 5588
shouldering$	5588
shoulderred$	5588
shoulderring$	5588
shoulders$	14457 14517 5588
shout$	2612 2613 2614 5084
shouted$	6474 6475 6476 6477 6478 6479 6480 6481 13524 13695 4948 5084
shouting$	13222 13223 4917 5084
shouts$	2612 2613 2614 5084
shoutted$	5084
shoutting$	5084
show	4396 16239 4594 10590 4611 4655 11610
show$	346 1824 7866 7867 7868 7869 1892 1893 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926 13772 7934 7993 7994 13887 8335 2426 15492 15498 15512 15556 15557 15558 3828 15723 4450 10514 10540 16421 11513
showed$	346 1824 1892 7993 7994 2426 4086 10540
showin	4594 4611
showing$	346 13222 13223 1892 4086 16242 16686
shown	10505 10565
shown$	187 6248 6249 12617 12618 6776 1824 7866 7867 7868 7869 1893 7993 7994 15613 15614 15615 15616 15739 4086 4539
shows	4594 10590 4611
shows$	346 1824 1892 7993 7994 2426 15556 15557 15558 3827 4086 4450 10540 16421 10611
shred$	1367 8424
shrewd$	9142 9143 9144 3470
shrinking$	9174 15018 15019 15020 15021
shrug$	1973 3134 3223 4279
shruged$	1973 4279
shrugged$	1973 3223 4279
shrugging$	1973 4279
shruging$	1973 4279
shrugs$	1973 3223 4279
shunt$	4843
shut$	13316 4326 11572
shuts$	4326
shutting$	4326
shy$	2378 2379 11318
siblin	16802
sibling$	16816 11345 5354
siblings$	5996 12367 14472 14693 16779 16816 11020 11345
sick$	8355 16675 16716
sickle$	5957
side$	14222 15332
sidekick$	5860
sidekicks$	5860
sidelined$	5571
sides$	12794 14222
sight	10797
sight$	16533 16640 11675 5742 5743
sighted$	11552 11659 11738 5931
sighti	4408 5633
sighting$	10380 4548 11628
sightings$	16334 4548 5629 11628
sign$	1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 7521 7522 4238 4239 4240 4241 16096 16097 5005 11574 11577
signal$	12133 16543
signals$	12133 12134 13260 11102
signed	10665
signed$	1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 7521 7522 16508 4877 4878 5005
significant$	2538 2539
signing$	1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 7521 7522 5005
signs$	1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 13462 4238 4239 4240 4241 16096 16097 16116 16117 16287 5005 11102 11574 11577 11578
silence$	6847 12752 12939 12940 12941 12942 12943 12944 13149 7878 15974
silent$	13070 13071
silliness$	12212 12213 12214 12215 12216 12217 12689 6885 6886 7783 7878 1884 7880
silly$	6082 104 105 6121 160 161 162 163 164 165 166 6368 913 1312 1782 1875 1876 2950 2951 2952 2953 2954 2955 5109 5112 5886
silo$	5600 5601
siloed$	5921
silos$	11594
similar$	3505 9506 5432 5490
simple$	5106 5822
simpler$	4693
simply$	12617 12618 6776 806 13669 13670 13671 13672 2611 3225 3728 3729 3730 3731 9919 4069 4070 4246 4247 4288 5517 5577
since$	16690 16693 16801 11389 11832
single$	3795 3796 9845 9886 9887 3960 9956 10024 4411
sink$	1483 1484 1485 1486 1487 1488 1489
sinker$	13486
sinking$	1483 1484 1485 1486 1487 1488 1489
sinks$	1483 1484 1485 1486 1487 1488 1489 15645
sister	10913 16758 10916 4937 16802 16808
sister$	12367 7732 7740 4913 4914 16756 10949 16816 11345
sisters$	12367 7732 7740 14472 8806 8807 8808 11345
sit	16301
sit$	6414 3588 3589 3590 3592 3604 3605 3606 3607 3608 15492 15498 15512 4123 16130 11513
site$	11628
sits$	3588 3589 3590 3592 3604 3605 3606 3607 3608 4123 4124 4125 16288
sitting$	12711 12712 13222 13223 4123 4124 4125
situation$	11840 6377 12695 12696 12783 1009 1082 1083 7216 13725 13726 13730 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 13883 14903 15320 10221 16110 10331 4984 11810
situations$	11840 7115 7116 7117 13883 15320
six	10387 10402 16324 10492 16358 10547 4555 4556 16402 16403 16405 16446 4622 4636 10643 16492 16509 16512 16517 10703 16569 16612 16624 10786 16636 16648 4817 11674
six$	1344 13984 14076 3495 9491 9492 3540 15378 15379 15380 15381 15382 15383 9755 9764 9770 16046 10617 16484 16486
sixteen$	14569 14570 14571 14572 14573 14574 2770 2771 2772 11370
size$	2799 2800 3391 3392 3393
skank$	5875
skanks$	5875
skanky$	5878
skate$	1450
skated$	1450
skaters$	9755 9764
skates$	1450
skating$	1450
skeletal$	5432
ski$	5505
skilled$	3480
skills$	2691 2693 8983 2989 2990 8986 15291 11410
skimpy$	5500
skin$	14165 15039 9513 9529 16666 11455 5462 5468 5728
skinned$	11414 11447
skinniest$	3525 5480
skinny$	9489 9525 9594 5432 5500 5907
skins$	12463 15039
skirt$	9547 9548 15413 15414 15415 11490 11495 11502
skirts$	9547 9548 15413 15414 15415 15430 15431 15432 15437 9604 15455 11490 11495 11502
skive$	5847
skived$	5847
skives$	5847
skiving$	5847
skunk$	10854
slack$	1025
slag$	11172
slags$	11172
slap$	13559 15064 16785
slapdash$	5879 5917
slappe	4948
slapped$	16785 10943
slapper$	5875
slappers$	5875
slaps$	16785
slave$	11283 5289 5881
slaves$	11283 5881
sleazy$	5878
sleep	10841 10853
sleep$	6150 12237 12301 605 6991 1007 1008 1010 15008 15142 15143 15144 16684 16696 16697 16806 4970 4979 4980 5048 5718
sleeped$	4972
sleepes$	4972
sleeping$	605 6991 4965 4970 4972 4979 5048 5755
sleeps$	605 1010 4970 4972 4977 4979 4980 5048
sleepwalk$	1483 1484 1485 1486 1487 1488 1489
sleepwalked$	1483 1484 1485 1486 1487 1488 1489
sleepwalking$	1483 1484 1485 1486 1487 1488 1489
sleepwalkked$	1483 1484 1485 1486 1487 1488 1489
sleepwalkking$	1483 1484 1485 1486 1487 1488 1489
sleepwalks$	1483 1484 1485 1486 1487 1488 1489
slender$	5432 5907
slep$	5814
slept$	605 1007 1008 1010 10828 4965 4981 5048 5814
slicked$	3519 11473
slid$	1483 1484 1485 1486 1487 1488 1489
slide$	1483 1484 1485 1486 1487 1488 1489 3220 9216 9217 11587 11626
sliders$	15413 15414 15415 15430 15431 15432 15434 11490 11495
slides$	1483 1484 1485 1486 1487 1488 1489 3220 9216 9217 11626
sliding$	1483 1484 1485 1486 1487 1488 1489
slight$	5432 5907
slightest$	7610 14283 9820 10082
slightly$	3493 5434
slim$	9489 5432 5907
slimly$	5434
slip$	1483 1484 1485 1486 1487 1488 1489 10224
sliped$	1483 1484 1485 1486 1487 1488 1489
sliping$	1483 1484 1485 1486 1487 1488 1489
slipped$	1483 1484 1485 1486 1487 1488 1489
slippers$	15426 15434 15442 11490
slippery$	5245 5878
slipping$	1483 1484 1485 1486 1487 1488 1489
slips$	1483 1484 1485 1486 1487 1488 1489 16308
slipshod$	5917
slit$	5489
sloppy$	4160 4161 4162 4163 11453 5570 5917
sloth$	11589
slovenly$	5888
slow$	1796 2513 2514 2515 2516 2517 4160 4161 4162 4163 16065 16111 16112 16113 16114 16126 10284 4291 5275 5570 5767
slowly$	16126
slut$	11172
sluts$	11172
sluttish$	5878
slutty$	5878
sly$	5886
smacke	4948
smacked$	10943
smackhead$	5875
smackheads$	5875
small$	2248 2300 8791 8943 9489 3500 5379 5432
smaller$	8075 8076 8085 8086 8087 8088
smart$	13077 13080 9142 9143 9144 15160 9506 11353 11359 5500
smarter$	6121
smartly$	3503 5456 11489 11491
smarts$	11354 11408
smash	16784
smashe	10783
smashed$	16626
smell$	3297 3298 3299 3300
smelly$	15390 15391 5907
smitten$	651 652 653 654 655 656 657
smok	4859
smoke$	11944 12237 12266 12268 12269 12270 498 6997 1007 1008 12860 12861 12862 7199 7201 7203 13126 13384 13389 13584 13818 13820 13939 13940 3249 3250 3251 3252 3253 15695
smoked$	12587 1007 1008 7199 7201 7203 15695
smoker$	14047
smokers$	14047
smokes$	1007 1008 7199 7201 7203 3249 3250 3251 3252 3253 15695
smoking$	6007 11851 11852 873 6997 1007 1008 7199 7201 7203 13222 13223 15695
smooth$	13155 5404
smug$	5878
snakes$	11172
snapch	4663
snapchat$	6293 6294 6295 586 6581 587 6582 588 6583 589 6584 590 6585 12429 12430 12431
sneak$	326 11172
sneaked$	326
sneaking$	326
sneakked$	326
sneakking$	326
sneaks$	326 11172
sneaky$	5888
snide$	5878
snood$	15429 11490 5912
snoods$	15429 11490 5912
snotty$	5878
snub$	5117
snubbed$	15480 5117
snubbing$	5117
snubed$	5117
snubing$	5117
snubs$	5117
snuck$	326
so	4662
so$	12045 12049 12326 6701 7235 13104 1546 7703 7704 8132 8331 8353 3192 3193 3194 3195 3196 3197 15156 9922 4091 4650 5108 5376 5393
sobrie	4999
sobriety$	10994
social$	12350 12356 586 587 588 589 590 8063 14079 8464 8565 14414 14474 14959 14960 14961 14962 9931 15778 3945 9941 3948 4330 4332 10526 4560 4562 16440 4663 16505 10715 10858 10952 4963
society$	8046 2052 2053 2054 2055 8051 14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14028
sociopath$	11172
sociopathic$	5886
sociopaths$	11172
socks$	9604
sod$	10102 11146
sods$	11146
sofa	10963 11809 5987
sofa$	16806 4969 16817
soft$	12711 12712 15129
software$	10515
sold$	544 545 546 612 708 709 914 7199 7201 7203 1566 1567 1568 5023 5038 5055 11064
soldier$	12185 11147 11227
soldiers$	12185 14129 11147 11227
solely$	4281 4282 5586
solicit$	1056 1057 1058 1059 5077 5085
solicited$	1056 1057 1058 1059 5077 5085
soliciting$	1056 1057 1058 1059 5077 5085
solicits$	1056 1057 1058 1059 5077 5085
solicitted$	1056 1057 1058 1059 5077 5085
solicitting$	1056 1057 1058 1059 5077 5085
solid$	5432
solidly$	5434
solve	5677
solve$	16598
solves	5677
solvin	5677
somali$	3505 9506 11482
some$	118 870 6923 1359 1369 3540
somebody$	12295 12317 13103 13108 13254 13516 13649 9696 9931 15778 4706
someone$	12295 12317 6636 13103 13108 13254 13516 13649 8835 2938 9696 9931 15778 4706
something$	12326 12560 13104 15698 4491 16343
somewhere$	12451 12452 12453 12454 12455 12456 12457 12458 1329 1330 1331
son	16570
son$	14649 10844
sons$	14649
soon$	13546 13547 3225 16080 16081 16082 16083 16214 16215 16216
sooner$	1186 1187 7741 1747 7743 14582 14723 15761 15770
sophisticated$	2728 2890 3411 5900
sorely$	4196
sorry$	13228 15613 15614 15615 15616
sort$	12737 13915 2314 2316 2317 2318 14278 14904 14905 14906 9208 15386 4388 11122 11240
sorts$	12737 4388 11122 11240
sought	4576 16540
sought$	314 595 596 597 598 599 600 601 1094 13695 2020 8015 2021 2022 2023 2024 2025 2026 2042 2043 2045 9895 10571 5321
soul$	13406 13407 14547 14548 14549
soulless$	5878
souls$	13405 13407 14313 11366
sound$	9375 5375
sounds$	5375
sour$	5880
source	11610
source$	1080 10406 4412 16312 10557 4651 16499 4665 4748 4755 5616 11612 5618
sources$	4412 16312 11612
south$	3516
sow$	12742 12743 13178 13179
sowed$	12742 12743 13179
sowing$	12742 12743
sown$	12742 12743
sows$	12742 12743
space$	14165 14845 10723 10971
speak	10393 4941
speak$	11990 12201 12426 591 592 593 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 8949 8993 9375 15461 15492 15498 15512 15603 15669 15670 15671 15949 4361 16236 11513 11521
speaking$	591 592 593 8947 15491 11540
speaks$	591 592 593 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 15603 4134 4135
special$	8455 16721 5769 5985
specialist$	16704
speech$	4829 16721
speed$	11762
spell	11790
spelli	10907
spelling$	16750 5789
spend$	12237 6395 6396 6461 12551 12552 12553 12554 12555 794 795 7199 7201 7203 13384 13389 2069 2070 2071 2072
spendded$	2069 2070 2071 2072
spendding$	2069 2070 2071 2072
spended$	2069 2070 2071 2072
spending$	12052 12296 12551 12552 12553 12554 12555 2069 2070 2071 2072 16224
spends$	2069 2070 2071 2072 16301
spent$	794 795 7199 7201 7203 2069 2070 2071 2072 5011
spice	10845
spice$	12840 16688 10854 16700
spider$	7450
spike$	10795
spikes$	10795
spiky$	5453 5476
spin$	12540
spina$	5730
spineless$	5878 5917
spirit	10853
spirits$	16692 16696
spit$	14152
spite$	6183 189 190 192 6215 223 224 225 254 12399 12400 12401 12402 12770 4235
spiteful$	15884 5226 5249 5886
spiv$	11227
spivs$	11227
spleen	10834
spleen$	16677
splendidly$	9049 9050 9051 9052
split	16757 16759
split$	16597 10917
spliting$	4797
splitting$	4797
spoil$	1400 1401 1402 1403
spoiled$	1400 1401 1402 1403 5886
spoiling$	1400 1401 1402 1403
spoilled$	1400 1401 1402 1403
spoilling$	1400 1401 1402 1403
spoils$	1400 1401 1402 1403
spoilt$	1400 1401 1402 1403 2137 5151 5886
spoke$	591 592 593 4360
spoken$	12029 12030 196 197 198 6474 6475 6476 6477 6478 6479 6480 6481 12327 12556 13695 8155 8156 8157 8158 15293 15294 15295 15497 15503 15508 15517 15612 15959 4384 16420
sponger$	11227
spongers$	11227
sporadic$	14360 14361 14362 14363 2526 5298
sport$	3522 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 16682 5477 5495
sported$	3522 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 5477 5495
sporting$	3522 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 5477 5495
sports$	3522 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 5477 5495
sportted$	3522 5477
sportting$	3522 5477
sporty$	5455
spot$	14554 14555 3297 3298 3299 3300 15308 16650 16654 11640 11704
spots$	15259 16650 16654 11483 11704
spotted$	13695 16317 5931
spotty$	3518 9525 15372 5460 5907
spray$	5470
spree$	11643
spring$	12370 12371
spurn$	5117 5515
spurned$	15480 5117 5515
spurning$	5117 5515
spurnned$	5117 5515
spurnning$	5117 5515
spurns$	5117 5515
squad	4389 10385 10386 4393 10391 16239 10411 10414 10419 10420 10421 4427 4428 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 4505 10503 4510 10510 16359 10522 4554 10636 4658 10659 10699 4738 10734
squad$	15237 10384 16229 16234 16254 16255 4418 16257 16262 16263 16264 10422 10423 16269 4432 16277 10441 10470 16323 16327 16328 16330 16340 10500 16344 16346 16353 16365 10549 16458 16479 10653 16542 10733 16577 5613
squander$	5116 5593
squandered$	5116 5593
squandering$	5116 5593
squanderred$	5116 5593
squanderring$	5116 5593
squanders$	5116 5593
square$	16606 4792 16656
squarely$	4281 4282 5586
squint$	5910
squints$	5910
stab	16792
stabb	16784
stabbed$	11887 11914 12316 12655 13160 13161 13162 13174 13175 5021
stabbi	16232 16453 16466 16474 16475 16481 16493 16494 16495 10992 11012
stabbing$	7268 7269 13113 1383 13559 16414 16415 16457 16835 16855 16856 11076
stabbings$	16414 16439 16855 16856
stack$	13959 13960 13961 13962 13963
staff	4429 10504 10511 4569 4738
staff$	12185 12295 12317 12446 12514 12515 12516 12795 7171 7406 13638 7935 13780 13781 13785 13921 8079 14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14028 14031 14055 14090 14096 2278 2279 8276 8311 8312 14444 14480 14494 14495 14496 14497 14965 14966 3169 3171 15232 15233 9444 15318 15319 9750 9751 9753 9754 9792 9793 9794 9931 15778 9936 9937 16150 10334 16217 16218 10424 16347 10542 10733 16613 16859 11112 11123 11124 11214
staffroom$	16354
staffrooms$	16354
stage$	9715
stain$	2383
stained$	15390 15391 5493 5500
stairw	11809
stake$	10799
stamme	16666 10840
stammer$	16683
stamp	4742
stamp$	11558
stamped$	11558
stamping$	11558
stampped$	11558
stampping$	11558
stamps$	11558
stance$	10777 11687
stand	16301
stand$	2673 8969 8970 8971 8974 8975 8977 8978 8981 3347 3496 15385 3588 3589 3590 4126 4127 4128 4129 4130 5547
standard$	15984 11565
standards$	15789 15790 15791 15792 15793 15794 16221 11565
standing$	8969 8970 8971 8974 8975 8977 8978 8981 4126 4127 4128 4129 4130 5547 5828
stands$	3347 3496 15385 3588 3589 3590 4126 4127 4128 4129 4130 5828
stares$	12165
stars$	15450
start$	11998 14152
starte	5759
started$	11998 543 12920 12921 13212 13213
starter$	11257
starters$	11257
starti	5759
starts	5759
starts$	11998
starv	5721
starve	4948
starved$	10943
stash	16250 10583 4610
stash$	12835 16305 10574 16448
stashed$	16260
state	10407
state$	6377 16110
stated	10407
statem	5769
statement$	12207 8112 8113 8114 16253 16259 4883 11768
statemented$	11764
statements$	8112 8113 8114 16253 16259
statio	10504
station$	12368 12369 4405 16244 16347 16354 16606 4792 16656 16835 16842 16843
stations$	4405 16244 16347
statistics$	16182 16183 10766
stature$	15329 15330 15331 11427
status$	13852 13856 13857 13878 13884 13887 14319 16770 11082 5121 11343 11768 11815
stay$	6108 11960 6150 12120 6362 12234 6397 6398 6415 12266 12268 12269 12271 6460 12342 12488 12551 12552 12553 12554 12555 12556 6739 6911 917 6913 6914 6915 6958 6959 6960 6961 6962 6991 12953 7227 7289 13512 13519 13532 13533 13621 13818 13820 13826 13828 9027 9046 15492 15498 15512 16806 4970 11513
stayed$	12101 12102 12103 12105 12294 12556 12564 12573 12574 12575 12620 12621 6785 6786 12630 12631 12876 13429 7769 13648 13695 13707 4970 4972 4981
stayes$	4972
staying$	12052 12296 12488 12551 12552 12553 12554 12555 12556 6991 7282 9027 4970 4972 5812
stays$	12556 4970 4972 5812
steal$	12237 13126 13584 13939 13940 14152 2612 2613 2614 15518 15691 16411 16441 16444 16468 16469 10784 11078
steali	16288 10589 5994
stealing$	11918 11919 11920 11921 11922 11923 11924 13119 13321 14078 14134 14140 14141 2411 14473 16302 16432 16470 16549 11078 11836
steals	16288 5994
steals$	2612 2613 2614 15691 16411 16444 16469 10784
steel$	15037 15038
steely$	11396
step	10913 4935 10931 4946 16786 16808
step$	4764 4813 5633 5693
stepbrother$	10942 10949
stepdad$	4914 16756 10914 4923 16779 10941 10942 10949
stepfather$	4914 16756 10914 4923 16779 16783 10941 10942 10949
steping$	4764
stepmam$	10942
stepmother$	16756 4923 16779 16783 10941 10942 10949
stepmum$	16756 4923 16779 10941 10942 10949
stepnan$	10942
stepparent$	16779 10942 10949
stepparents$	16779 10942 10949
stepped$	15828 4377 16601 5693
steps$	4764
stepsiblings$	16779
stepsister$	10949
stepstepdad$	16779
stepstepfather$	16779
stepuncle$	10942
stern$	9193
sterner$	9193
steroi	10845 10852
steroids$	16688 10850 16695
steward$	6298 12144 12185 12446
stewards$	6298 12144 12185 12446 8311 8312 16326
sti	5966
stick$	1130 1248 1249 13772 15492 15498 15512 3954 3955 3956 11513
sticks$	1131 1248 1249 15643
sticky$	8354
still$	12031 12051 12073 7022 7023 7024 7025 7026 7027 7028 7029 7030 7031 7033 3965 3966 4442 4492 5517
stills$	10399 16275 10437 4486 4492 4509 4516
stinks$	11342
stir$	1394 1395 1396 1397 1398 1399
stirred$	1394 1395 1396 1397 1398 1399
stirrer$	11227
stirrers$	11227
stirring$	1394 1395 1396 1397 1398 1399
stirs$	1394 1395 1396 1397 1398 1399
stock	16250 16438
stock$	4422 16305 16426 16447 16448 11239
stockily$	5434
stocky$	9489 5432 5907
stole	5994
stolen	16250 16438 16501 5994
stolen$	16426 16448 4722 16854 16857 5946
stoma$	5964
stomach$	5724
stone$	13242 15037 16680 5502
stoned$	1074 1075 1076 1077 1078 7161 1167 7163 15695
stoner$	11172
stoners$	11172
stood$	3347 3588 3589 3590 4126 4127 4128 4129 4130 5547 5828
stop	16407 4679 4719 4820
stop$	11989 12153 6430 12278 12342 6710 6759 12603 13061 13062 7583 7584 7585 7586 7587 7594 7595 7596 7650 7651 1657 7653 1659 1660 13511 13532 13533 13602 1773 1775 1778 13655 13694 14359 2895 2896 15492 15498 15512 15546 15547 9720 3726 15600 15669 15670 15671 10367 10368 10369 10370 16265 4470 10513 4597 16482 16516 10674 4695 4707 4711 4713 4714 4715 10714 16598 4791 4802 16643 16645 10815 11513 11521 5681
stoped$	2895 2896
stoping$	2895 2896
stoppe	16420
stopped$	12314 6472 478 12332 6708 6779 12655 13139 13140 13611 2895 2896 15655 15656 15657 15658 15659 15797 15798 15799 15800 15801 15802 16488 4695 16537 5019 11572 11659 5738
stopping$	2895 2896 4711 4713
stopring$	4711
stops$	2895 2896 16482 4673 4695 4707 4711 4713 16591 4791 4802
stopting$	4711
store	4429 10504 10511 10583 4610
store$	12120 6436 6437 6438 6992 1496 7744 4405 16244 10424 16326 16347 16349 16354 4547
stored$	1496 16260
stores	4610
stores$	1496 4405 16244 10424 10462 16315 16326 16347 16349 16354 10604
storie	4663
stories$	12882 7137 12983 8112 8113 8114 13958 2121 2122 2123 2124 2125 2126 2611
storin	16250 10589 16438 4610
storing$	6992 1496 16432 16470
story$	12882 13488 8112 8113 8114 13958 2121 2122 2123 2124 2125 2126
stout$	5432 5907
straight$	12567 12568 6896 6897 6898 1754 1755 1756 1757 1758 1759 1760 1761 9716 9717 9718 9719 5453 5476
strain$	4756
strang	16784 4948
strange$	12181 12182 6595 1764 1767 1770 1771 5409 5878
stranger$	12128 12139 12140 12834 12848 12849 12850 12851 12852 12853 12854 12855 12856 12857 12858 12859 7066 7102 7103 7104 7105 13717 8070 8299 8300 8301 8302 16810 11027
strangers$	11858 6277 12128 6289 6292 12136 12139 12140 12148 12152 12156 6324 12307 6586 12737 12834 12848 12849 12850 12851 12852 12853 12854 12855 12856 12857 12858 12859 7066 7102 7103 7104 7105 7106 7107 7108 7109 7205 13120 13122 13715 8037 13881 13882 13889 8069 8299 8300 8301 8302 14494 14495 14496 14497 11027 11108
strangled$	16785 10943
strapping$	5907
strappy$	5500
strate	11668 11689 11694
strategies$	12091 12092
strategy$	11700
stray$	1483 1484 1485 1486 1487 1488 1489
strayed$	12587 1483 1484 1485 1486 1487 1488 1489
straying$	1483 1484 1485 1486 1487 1488 1489
strays$	1483 1484 1485 1486 1487 1488 1489
streak$	11244
streaks$	11244
street	4411 16537 10745 10810
street$	12359 12368 12369 7123 13024 13025 7189 7211 14156 14220 14221 14312 2707 8720 15095 9253 9256 9257 9258 9259 9260 15104 9274 15123 9317 9412 3453 10406 10431 16525 16588 16606 4792 16653 16656 11029 5143 5261 5300 5340 5345 5357 5358 5359 5360 5413 5415 5429 5946
streets$	12359 13024 13025 7211 8290 14312 14540 14541 14542 14543 14544 14545 14546 15095 15104 9275 3290 9319 16525 16588 16606 4792 16653 16656 11029
streetsmart$	5894
streetwise$	3112 3113 3114 3115 3466 3470 5894
streng	4686
strength$	2799 2800 3391 3392 3393
stress$	5710
strict	4778
strict$	10773
stride$	15052 15053
strike$	9056 9057 9058 3383 16411 10784 16634 5633
strikes$	16411 10784 16634
striking$	5455
strikingly$	5376
string$	291 3913
stringing$	291
strings$	291 16292
strip$	6995
stroke	10822 10933
stroke$	16665 16679 16751 16776
stroll$	3588 3589 3590
strolls$	3588 3589 3590
strong	4772 4778 5693
strong$	2861 2862 2863 9193 3454 3466 10773 4782 11422 5432 5696
stronger$	2263 9193 4782
strongly$	5434
stroppy$	5878 5886
struct	11614
structure$	16273 16633
struggle$	172 2513 2514 2515 2516 2517
struggled$	172 2513 2514 2515 2516 2517
struggles$	172 2513 2514 2515 2516 2517 5795
struggling$	172 2513 2514 2515 2516 2517
strung$	291
stubble$	5908
stubborn$	10284 5886 5917
stubbornly$	5917
stuck$	12565 12617 12618 6776 12620 12621 6785 6786 12630 12631 1132 1248 1249 13695 15613 15614 15615 15616 3954 3955 3956 5272
stud$	15424
studen	11016
student$	2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 16859 11156 5174 11297
students$	2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 11156 11297
studs$	15424
stuff$	12279 12445 15036
stunt$	11930 11023
stunts$	11930 11023
stupid$	6082 104 105 6121 6353 913 1312 1782 5030 5109 5886
stupidity$	12212 12213 12214 12215 12216 12217 12606 12607 12608 12609 12689 6885 6886 6906 12750 12939 12940 12941 12942 12943 12944 13149 7783 7878 1884 7880
sturdy$	5432
stutte	16666
style$	15386 11135
subculture$	11295
subcultures$	11295
subjec	5658
subject$	15321 15324 16282 4591 4668 5624 5929
subjects$	15321 15324 4582 4591 10718 5929
submi	11610
submission$	16491
submissions$	16491
submit	4410 5616
submitted$	4503 4504 11624
substance$	31 36 6085 8202 5758
substandard$	4160 4161 4162 4163 16111 16112 16113 16114 5570
subway$	16803
succeeded$	15629
succes	10668 4709
success$	16619
successful$	16511 10704
succumb$	1710 1711 1712
succumbbed$	1710 1711 1712
succumbbing$	1710 1711 1712
succumbed$	1710 1711 1712
succumbing$	1710 1711 1712
succumbs$	1710 1711 1712
such$	11907 2710 2711 5541
sucked$	11884
sucks$	11342
suffer	4951 4952
suffer$	5735
suffered$	13063 10946 10947 5735
suffering$	5735
suffers$	10946 10947 5733 5735
sufficient$	2988 2991 9397 11386
sugar$	5064
sugges	10407 4736 11610
suggest$	9631 9633 9634
suggested$	9631 9633 9634
suicid	5720
suicidal$	11715
suicide$	16672 16751 11715
sulky$	5878
sullen$	11453 5886
summer$	12370 12371
summon	16537
sun$	13308 13309
sundry$	12848 12849 12850 12851 12852 12853 12854 12855 12856 12857 12858 12859
superficial$	14360 14361 14362 14363 5139 5298
superv	5008 5010
supervised$	5354
supervising$	14503 14904 14905 14906 14907 14915 14916 14917 14924 14930 14931 14932 14933 14934
supervision$	14503 14804 14904 14905 14906 14907 14915 14916 14917 14924 14930 14931 14932 14933 14934 14988 14989 14990 15013 15015 15266 4273 4274 4275 4276 11003 16847 11565 11830 11831
suppl	16288
suppli	4410 10455 4500 11623
supplied$	544 545 546 10505 5038
supplier$	12931 12932 14060
suppliers$	12931 12932 14060 16459
supplies$	544 545 546 16298 10462 16315 16444 5023 5038 5648
supply	16240 4410 16250 16286 4500 10589 16433 16438 16453 16454 16466 16474 16475 16493 11011 11693 11694
supply$	544 545 546 4402 10456 16305 4498 16426 16441 16444 4664 16854 5038 5648 5946
supplyed$	4402
supplyes$	4498
supplying$	544 545 546 4402 4498 16432 16470 4664 16549 16854 5023 5038 11836
supplys$	4402 4498 4664
suppor	4669 4686 4729 4931 5010 5693 5700
support$	88 89 90 91 175 183 184 6214 12058 12091 12092 12201 12923 13780 13781 14337 14351 14355 14876 14877 14878 14879 14904 14905 14906 14907 14915 14916 14917 14924 15478 3647 3648 3649 3650 4054 4055 4056 15958 4273 4274 4275 4276 4669 10664 4681 4688 4747 16723 4886 16724 11087 11111 11112 11509 11768
supported$	183 184 4681 4688 10926
supporting$	183 184 4681 4688
supports$	88 89 90 91 183 184 4681 4688 4747
supportted$	183 184
supportting$	183 184
supposed$	12282 12283
suppre	4742
suppress$	5942
suppressing$	5942
suppression$	5942
sure	4662
sure$	3681 3682 3683 9774 9775 9776 9777 3783 3784
surely$	3868 3876 9871 3877 3878 9919 11530
surface$	5139
surgery$	16707 16712
surly$	5886
surprised$	13163 13164 13165 13166 7837 13681 13682 13683 13684 13685 15050 11093
surprises$	9205 9206
surprising$	1764 1767 1770 1771
surprisingly$	5376
survei	16655 5939
surveillance$	16400 16645 5928
surveilled$	16393
surviv	4952
survival$	9448 5059
survive$	14843 14844 9005 3011 3012 9008 3019 5392
survived$	3019 10947 5392
survives$	3019 5392
surviving$	3019 5392
survivors$	2726 11367 11368
suspec	4576 4592 11616
suspect$	13007 15321 15324 16140 16431 16461 4628 5245 11351 5624 11645 5663 5945
suspected$	10571 10587 4600 4615 10621 4628 4632 4656 5017 5652
suspects$	15321 15324 16140 16272 16427 16428 16431 16461 4628 11155 11351 11620 11645 5651 5945
suspen	10907
suspended$	383 384 385 386 8155 8156 8157 8158 4889 11170 11772 5833
suspendeds$	4889
suspension$	14002 4889 16750 11170 5977
suspensions$	14002 4889 11170 5977
suspic	4576
suspicion$	16195 16196 16197 16198 16199 10571
suspicious$	10489
swagger$	3249 3250 3251 3252 3253
swaggers$	3249 3250 3251 3252 3253
swallo	5722
swallow$	1565 1650
swallowed$	1565 1650 5723
swallowing$	1565 1650
swallows$	1565 1650 5723
swam$	1461
swap$	603 621 6616 622 623 624 625 626 914 998 5046
swaped$	603 621 6616 622 623 624 625 626 914 5046
swaping$	603 621 6616 622 623 624 625 626 914 5046
swapped$	603 621 6616 622 623 624 625 626 914 5046
swapping$	603 621 6616 622 623 624 625 626 914 998 5046
swaps$	603 621 6616 622 623 624 625 626 914 5046
swarm$	2392 14232 11227
swarmed$	2392
swarming$	2392
swarmmed$	2392
swarmming$	2392
swarms$	2392
swarthy$	5907
swat$	1621
swated$	1621
swating$	1621
swats$	1621
swatted$	1621
swatting$	1621
sway$	9810 9811
swayed$	11117
swear$	14152 3249 3250 3251 3252 3253 15695
swearing$	15695 16727
swears$	15695
sweatshirt$	15413 15414 15415 11490 11495
sweatshirts$	15413 15414 15415 11490 11495
sweep$	4257 11677
sweeping$	4257
sweeps$	4257 11677
sweet$	8943
swept$	4257
swift	4772 5693
swim$	1461
swimming$	1461
swims$	1461
swine$	11146
swipe$	10478 4484
switched$	2703 9316
sworn$	11664
sympathise$	13227
sympathy$	12654 12658 12676 12783 7371 7372 13228 13229
symptoms$	11712
syndrome$	11706
syphil	5966
system	10482 11610
system$	12694 12783 14096 14494 14495 14496 14497 9278 16278 16325 16341 16342 16410 16450 16451 16452 5540
systemic$	5540
systems$	16450 16452 5540
t$	9556 15413 15414 15415 10905 11495
ta	4885 10881
ta$	10880 16724
table$	15077 16734
tables$	16172
tablets$	10850 16700 11717 11750
tabs$	10524
tackl	4459 4742
tackle	16655 11699
tackle$	16598 4766 4767
tackleing$	4767
tackles$	4767
tackling$	4766
tactic	11689 11694
tactical$	10497 5646
tag$	16837 16850 16851 16853 11834
tagged$	16850 5837
tagging$	16850
tags$	16853
tail$	4552 16487
tailed	16655
tailed$	4552
tailing$	4552
tails$	4552
tak	4815
take	4768
take$	87 11944 11960 124 6131 12018 6302 12237 6412 428 429 12309 12346 583 602 680 6677 6997 1199 7199 7201 7203 1225 7288 1317 1532 1533 7534 1540 1541 1542 13384 13389 7551 1565 1580 1583 1584 1614 1615 13499 13500 7667 7680 13532 13533 7866 7867 7868 7869 1892 1893 1921 7917 7918 7919 7920 7921 7922 7923 7924 7925 7926 1932 1933 13772 7943 7944 7945 7946 7947 7948 7949 7950 7951 7952 7953 7954 7970 7971 7972 7973 7974 13818 13820 13826 13828 2000 2004 8515 2670 2826 2918 2919 2920 2921 2997 9040 3214 3215 9221 15142 15143 15144 15461 15492 15498 15512 15556 15557 15558 9971 3984 9987 9996 10000 10001 10002 10003 10004 10005 10006 10068 10070 10071 10072 10073 10074 4086 15949 16129 16132 4525 10566 4691 4696 10814 4836 4855 4857 5027 5068 11513
takeaway$	12368 12369
taked$	1199 7199 7201 7203 1225
takeed$	4525
takeing$	4525
taken$	87 124 6696 6697 6698 6699 6700 12548 12556 7162 1199 7199 7201 7203 1225 1565 1580 1583 1584 1614 1615 13524 7858 7866 7867 7868 7869 1892 1893 2918 2919 2920 2921 14986 15181 3344 15602 15613 15614 15615 15616 9970 9987 9997 9998 9999 10000 10001 10002 10003 10004 10005 10006 10068 10070 10071 10072 10073 10075 10076 10077 4086 15959 4872 4930 5027
taker$	14036 11021
takers$	14036 11021
takes	4768
takes$	87 124 497 583 602 6905 1199 7199 7201 7203 1225 13118 1532 1533 1565 1580 1583 1584 1614 1615 13674 1892 1932 1933 2000 2004 2826 2918 2919 2920 2921 3209 3214 3215 15556 15557 15558 9987 9996 10068 10070 10071 10072 10073 10074 4086 4525 4691 4855 4857 5027 5068
taking	4768 5722
taking$	6028 87 12019 583 602 6997 1199 7199 7201 7203 1225 7280 1565 1580 1614 1615 1892 1932 1933 2000 2004 2826 14846 14847 3214 3215 9441 10000 10001 10002 10003 10004 10005 10006 4086 4691 4836 4857 11021 5027 5068
takings$	16305
tale$	13488
talent$	12831 1188 1189
talents$	12831
talk	10393 16301
talk$	175 12201 12425 591 592 593 12622 12623 12624 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 8948 9375 3419 15461 15492 15498 9666 15512 15603 15623 9781 15669 15670 15671 16236 16251 11513 11521 5598
talked$	591 592 593 12573 12574 12575 12590 13092 5598
talking$	591 592 593 12622 12623 12624 2930 8946 15491 15669 15670 15671 9831 16251 11521 5760
talkked$	591 592 593
talkking$	591 592 593
talks$	175 591 592 593 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 15603 16372 5598
tall$	9489 15333 3499 5432 11432 5907
tallest$	3525 5480
tallies$	4394
tally$	13959 13960 13961 13962 13963 4394 4490
tallys$	4490
tan$	11464 11465
tangled$	1481 1482
tango$	12335
tanned$	3518 5460 5907
tantrum$	14435 14436 11306
tantrums$	14435 14436 11306
target	16265 4459 4586 4644 16526 10749 4807 4808 10804 16649 4814 16655 11668 11699
target$	11881 11882 11904 2090 16392 16516 16576 4767 16647 10805 5624 5685 5695 11697 5790
targeted$	11884 2090 10639 16592 16647 10805 10809 5695
targeting$	2090 16210 16211 16212 16213 4767 16647 10805 5695
targets$	11880 11882 11904 2090 16105 10318 16171 16182 16183 16392 4767 16647 10805 5695 11697
targetted$	2090
targetting$	2090
tart$	11172
tarted$	3620 3621 5513
tarts$	11172
tarty$	5878
task	10414 4759
task$	15744
tasked$	4502 4558 10564 4799 5703
taskforce$	16257
taskin	11641 5703
tasking$	4389 10385 10386 4393 10391 16239 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 10497 4505 10503 4510 10510 16359 10570 10636 4658 10659 10699 4738 10734 10794 16637 11698
taste$	1188 1189 1313
tastes$	14671 14736 15296 15297 11400
tattoo$	3523 15361 9542 15424 11472 5479
tattooed$	5907
tattoos$	3523 15361 9542 15424 11472 5479
taught$	183 184 187 12061 12062 12063 6248 6249 12677 15497 15503 15508 15517 15612 15655 15656 15657 15658 15659 16538 4897
taunt$	5129
taunted$	5129
taunting$	5129
taunts$	5129
tauntted$	5129
tauntting$	5129
taxi$	12832
taxis$	12832
tea$	16826
teach$	183 184 14055 14337 3449 3450 3451 15579 15669 15670 15671 11521
teache	11016
teached$	183 184
teacher$	12144 12185 12321 12446 13638 8358 15232 9954 9955 16859
teachers$	12144 12185 12446 13638 13921 8079 14055 8311 8312 14444 14480 15232 15233 9446 9750 9751 9753 9754 11124 11214 11242
teaches$	183 184
teachi	10899
teaching$	183 184 4885 10881 10896 16742
team	10414 10434 10522 16705
team$	14248 15555 9931 9936 9937 16150 10334 4343 16217 16218 10384 16229 16234 16246 16248 16255 16257 16262 16263 16264 10422 10423 16277 10441 10470 16323 16327 16328 16330 16340 10500 16346 16353 16365 10542 10549 16458 16479 10653 16542 10733 16577 4810 16709 5587 5596
teams$	14248 4810
tear$	6958 6959 6960 6961 6962
tearaway$	5858
tearaways$	5858
tease$	1421 5100 11227
teased$	1421 5100
teases$	1421 5100 11227
teasing$	1421 5100
tech$	11498 5504
techni	11694
teen$	2294 14242 14271 14272 14273 14274 14377 14380 14405 14406 14407 14408 14409 14410 14421 11297
teenage$	3483 5056 5165 5168 5178 5428 5429 5650
teenager$	13996 13997 2294 14242 14271 14272 14273 14274 14377 14380 14405 14406 14407 14408 14409 14410 14421 15321 15324 11144 11156 11168 11297
teenagers$	13871 13918 13969 13971 13996 13997 2294 14242 14271 14272 14273 14274 14377 14380 14405 14406 14407 14408 14409 14410 14421 15321 15324 11144 11156 11168 11215 11297
teens$	13969 2294 14242 14271 14272 14273 14274 14377 14380 14405 14406 14407 14408 14409 14410 14421 11297
teeth$	15373 15374 15375 16677 11460
teflon$	15037
teleph	4560
telephone$	4536 16375 5637
telephones$	4536 16375
tell	4396 4507 4606 10601 4662
tell$	12201 12237 7260 7265 7673 13609 13621 13772 2128 14101 14554 14555 8939 8940 8941 8942 3297 3298 3299 3300 15308 15492 15498 15512 15556 15557 15558 15603 9876 9877 9880 9899 16132 4388 4403 4424 4425 10502 10514 4522 4739 11513
telling$	2128 14924 15175 15491 4424 4425 10502 16669
tells$	2128 15556 15557 15558 15603 9876 9877 9880 4388 4424 4425 10502 4739
temper	16757
temper$	14435 14436 11243 11306
tempered$	11276 11277 11278 11279 11311 11312
tempers$	14435 14436 11243 11306
temporarily$	5775
temporary$	5813
tempt$	11857 6015 303 304 305 1056 1057 1058 1059 5032 5073 5085
temptation$	12300 13395 13548 13550
tempted$	11857 6015 303 304 305 1056 1057 1058 1059 2018 5032 5073 5085 11117
tempting$	11857 6015 303 304 305 1056 1057 1058 1059 5032 5073 5085
temptress$	11227 5875
temptresses$	11227 5875
tempts$	11857 6015 303 304 305 1056 1057 1058 1059 5032 5073 5085
temptted$	11857 6015 303 304 305 1056 1057 1058 1059 5032 5073 5085
temptting$	11857 6015 303 304 305 1056 1057 1058 1059 5032 5073 5085
ten$	14006 2770 2771 2772
tenancies$	4732 4804
tenancy$	4732 4804 16805 16820 16821
tenants$	10179
tendencies$	11162
tension$	4917 11614
tent$	16803 16815
term$	676 677 678 679 16666 16725 10900
termination$	16685
terms$	6706 6707
terrible$	6082 6121 11976 11977 11978 11979 7819 8137 2478 2479 2480 14463 4160 4161 4162 4163 16111 16112 16113 16114 4317 5030 5308 5343 5570
terribly$	5265
territ	10723
territory$	16566
terror$	2382 11146
terrorise$	2080 2081 2082 5128
terrorised$	2080 2081 2082 2133 2134 5128
terrorises$	2080 2081 2082 5128
terrorising$	2080 2081 2082 5128
terrors$	2382 11146
test	5612
test$	12770 2276 15695 4549 4550 16689 16719 11759
tested$	2276 5764
testing$	2276 15695
tests$	2276 16719 11759
testted$	2276
testting$	2276
text	4515
text$	591 592 593 16070
texted$	6474 6475 6476 6477 6478 6479 6480 6481 591 592 593 1007 1008
textin	16276
texting$	591 592 593
texts$	591 592 593
textted$	591 592 593
textting$	591 592 593
thalas	5730
thalassaemia$	11725
than$	6198 13136 7315 7316 13310 7544 13627 7797 8458 8459 8637 8638 8639 8683 2699 8738 14584 14585 14586 14587 14588 14589 14590 14591 14592 14619 8777 2985 3006 3009 3033 3042 9107 9108 9109 9110 14958 15074 3244 15172 9390 15246 15247 15248 15253 15254 15255 16184 16185 16186 16187 16188 16189 16192
thank$	12661 12662 12663 12664 12665 12666 12697 12698 12699 12700 12715 12716 12717 12718 6903 6904 12798 12799 12800 12887 2899
thanks$	379 1103 10052 4328
that	11610
that$	6301 649 6888 7298 13680 7870 7935 13948 8309 14483 9218 3483 15962 16074 10308 10331 16181 16304 10517 10611 10626 10627 10645 16669 11126 5147 5429 11567
the$	6051 6301 6322 12365 6534 6535 6851 6940 12795 6954 7051 7088 7113 7122 7155 7168 7313 7389 7400 7427 7428 7560 7597 7645 7876 7935 13779 7966 13823 8009 13921 8098 2109 2138 2145 8252 8253 8305 8366 8394 8480 8489 2641 14483 8643 2725 8753 8825 2844 8859 9252 9264 9382 9383 3483 3530 9550 9563 3569 15672 9860 9904 15778 9974 10037 10211 10218 10245 10247 16093 16094 10253 10255 16116 16117 16123 10282 4320 4343 10428 4579 10605 10676 10682 10761 16615 10789 10815 11008 11124 5147 11567 11578 5620 5623 5650 5653 5757
thef$	16432
theft	16232 16250 16294 10597 16453 4617 16462 16466 16467 16474 16475 4638 16481 16489 16493 16494 16495 10662 10990 10992 11011 11012 11015 5842
theft$	12347 12362 13320 13322 13447 14078 14473 16414 16440 10612 16457 10633 16504 16505 4816 16833 16835 16854 16855 16856 16858 5660 11837
thefts	10742
thefts$	16414 16439 16440 10612 10633 16504 16505 16585 4800 16855 16856 11665 11837
their	10527 4533 4592 4633 11630 5643 5659
their$	19 6083 6096 6098 106 107 110 114 115 6112 6114 122 6118 6174 6301 6340 348 355 356 357 359 6357 363 6369 6370 6371 6372 6373 6374 393 396 12239 431 6441 12304 6496 6497 12365 6524 6607 12472 6657 6668 6752 6810 6840 6841 851 852 6853 6879 12725 888 890 891 6901 911 912 6907 12751 6909 931 949 6974 6980 6982 989 12863 7039 7075 1169 1171 1224 7244 7245 1288 1289 1291 7300 7306 7310 7406 7447 7485 7562 7563 7625 7645 1785 1788 13637 7833 13679 1883 7879 1885 7883 7935 13804 13808 7966 2117 8160 14055 14092 8283 8406 2594 14489 2660 14526 8723 8725 8877 8893 8951 8952 8953 8955 9006 9209 9235 3307 3308 3309 9344 3350 9346 3364 3458 3459 9494 9495 9496 9521 3534 3547 3552 3553 3573 9582 3600 3601 9841 9889 15775 10143 10154 10244 10246 10248 16093 16094 10253 10255 10256 16105 16116 16117 10320 10321 16171 4343 10339 10347 10348 10428 4579 10587 10676 10789 10831 10833 4865 4918 4919 10915 10959 10977 5058 5074 5311 5497 5498 5541 11568 11578 5587 5623 5747 5748 5755 5756 5780
theirs$	12720
theirself$	5995 5997 6033 6037 6038 44 6040 6041 6042 6043 6044 6045 51 11890 11891 6049 6050 6052 6053 59 60 61 62 6059 6060 6061 6071 6072 6073 6342 12206 6444 6445 6446 12343 6578 12619 12639 12640 12642 6818 6819 6820 6821 6822 6823 6824 6825 6827 6828 12674 12675 12688 6854 6855 6856 6857 12701 12702 12703 12704 12705 12706 12707 12708 12709 12710 6872 6873 6874 6875 12719 12724 12746 12747 12877 12878 12879 12880 12881 7044 12984 12985 12986 12987 12988 12989 13000 13068 1276 1277 1278 7274 7487 7488 7490 13334 7498 7499 7500 7501 7503 7505 7506 1512 7561 13513 7881 7885 1891 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 7899 7900 13744 13745 13746 13747 13748 13749 13751 13752 13753 13754 14069 14234 8414 2420 2421 8417 2423 2424 2425 14320 14506 14507 14508 14509 14510 14511 14512 14782 14783 14784 14785 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 14825 8984 14828 14829 8987 14836 14869 14870 14873 14886 14887 14888 14890 14896 14897 14898 9249 9250 9251 15186 9414 3420 3421 15265 15273 10279 11019 11049 11050 11096 11384 11385
theirselves$	5995 5997 6033 6037 6038 44 6040 6041 6042 6043 6044 6045 51 11890 11891 6049 6050 6052 6053 59 60 61 62 6059 6060 6061 6071 6072 6073 6342 12206 6444 6445 6446 12343 6578 12619 12639 12640 12642 6818 6819 6820 6821 6822 6823 6824 6825 6827 6828 12674 12675 12688 6854 6855 6856 6857 12701 12702 12703 12704 12705 12706 12707 12708 12709 12710 6872 6873 6874 6875 12719 12724 12746 12747 12877 12878 12879 12880 12881 7044 12984 12985 12986 12987 12988 12989 13000 13068 1276 1277 1278 7274 7487 7488 7490 13334 7498 7499 7500 7501 7503 7505 7506 1512 7561 13513 7881 7885 1891 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 7899 7900 13744 13745 13746 13747 13748 13749 13751 13752 13753 13754 14069 14234 8414 2420 2421 8417 2423 2424 2425 14320 14506 14507 14508 14509 14510 14511 14512 14782 14783 14784 14785 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 14825 8984 14828 14829 8987 14836 14869 14870 14873 14886 14887 14888 14890 14896 14897 14898 9249 9250 9251 15186 9414 3420 3421 15265 15273 10279 11019 11049 11050 11096 11384 11385
them	10387 10402 10410 16324 10492 16358 16383 16386 16389 4555 4556 16402 16403 16405 16446 4636 16492 4660 16509 16512 16517 10687 10703 10712 16555 10713 16569 16612 16624 10786 16636 16648 16658 11669 11674 11681 11771
them$	11841 11842 11868 11942 6279 6286 12225 12329 12341 6499 6501 6503 12405 12408 12451 12452 12453 12454 12455 12456 12457 12458 12543 12548 6826 6835 12701 12702 12703 12704 12705 12706 12707 12708 12709 12710 6889 895 896 897 898 6916 13083 13214 13224 7418 7419 7435 7436 7438 7439 7668 7669 13821 7986 8079 8148 14294 8486 8598 8599 8600 8754 8819 14780 14794 14806 14923 15048 15058 15071 15072 9299 9300 15167 15178 9380 15260 15261 15262 15271 15363 3541 3542 9697 9755 9764 9770 9782 15633 15638 15653 15672 9848 9979 9980 10107 10108 10109 10110 10111 10112 15962 10161 10182 16055 16056 16057 16058 16059 16060 16116 16117 16138 16139 10299 10358 16282 16292 4559 10655 4678 4706 16556 16557 10816 11285 11533 11568 11569 11571 11578
themself$	5995 5997 6033 6037 6038 44 6040 6041 6042 6043 6044 6045 51 11890 11891 6049 6050 6052 6053 59 60 61 62 6059 6060 6061 6071 6072 6073 6342 12206 6444 6445 6446 12343 6578 12619 12639 12640 12642 6818 6819 6820 6821 6822 6823 6824 6825 6827 6828 12674 12675 12688 6854 6855 6856 6857 12701 12702 12703 12704 12705 12706 12707 12708 12709 12710 6872 6873 6874 6875 12719 12724 12746 12747 12877 12878 12879 12880 12881 7044 12984 12985 12986 12987 12988 12989 13000 13068 1276 1277 1278 7274 7487 7488 7490 13334 7498 7499 7500 7501 7503 7505 7506 1512 7561 13513 7881 7885 1891 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 7899 7900 13744 13745 13746 13747 13748 13749 13751 13752 13753 13754 14069 14234 8414 2420 2421 8417 2423 2424 2425 14320 14506 14507 14508 14509 14510 14511 14512 14782 14783 14784 14785 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 14825 8984 14828 14829 8987 14836 14869 14870 14873 14886 14887 14888 14890 14896 14897 14898 9249 9250 9251 15186 9414 3420 3421 15265 15273 10279 10832 11019 11049 11050 11096 11384 11385 11716
themselves$	5995 5997 11841 11842 6033 6037 6038 44 6040 6041 6042 6043 6044 6045 51 11890 11891 6049 6050 6052 6053 59 60 61 62 6059 6060 6061 6071 6072 6073 6342 12206 6444 6445 6446 12343 6578 6615 12619 12639 12640 12642 6818 6819 6820 6821 6822 6823 6824 6825 6827 6828 12674 12675 12688 6854 6855 6856 6857 12701 12702 12703 12704 12705 12706 12707 12708 12709 12710 6872 6873 6874 6875 12719 12724 12746 12747 12877 12878 12879 12880 12881 7044 12984 12985 12986 12987 12988 12989 13000 13068 1276 1277 1278 7274 7487 7488 7490 13334 7498 7499 7500 7501 7503 7505 7506 1512 7561 13513 7881 7885 1891 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 7899 7900 13744 13745 13746 13747 13748 13749 13751 13752 13753 13754 14066 14069 8286 14234 8414 2420 2421 8417 2423 2424 2425 14295 14320 2611 14506 14507 14508 14509 14510 14511 14512 14782 14783 14784 14785 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 14825 8984 14828 14829 8987 14836 14850 14869 14870 14873 14886 14887 14888 14890 14896 14897 14898 9249 9250 9251 15186 9414 3420 3421 15265 15273 15991 10279 10832 11019 11049 11050 11096 11384 11385 11716
then$	936 7040 1728 1729
therap	16667 10860
therapist$	16703 16704
therapy$	16707 11712 11754 11755 11791
there$	11954 11993 12107 12548 6742 12591 1372 1373 7598 14210 8714 9265 3691 3692 9696 10554
therefore$	3192 3193 3194 3195 3196 3197
these$	6261 6283 6318 6326 6333 342 12227 6650 6653 6659 6771 6787 13214 13224 1707 13819 13822 13827 8128 2145 2641 14780 9134 15011 15048 15067 3460 3464 3483 9698 15575 3750 15640 15672 10066 10107 10108 10109 10110 10111 10112 10165 10167 10174 10184 10185 16055 16056 16057 16058 16059 16060 16116 16117 16138 16139 10299 10761 4817 5169 5178 11533 5541 11568 11569 11571 11578 5650 11681
they	10387 16241 16324 10492 16358 16366 4555 4556 16402 16403 16405 16446 4622 4636 16509 16512 10703 16569 16612 16624 10786 4793 16636 4817 11674
they$	6137 6721 6722 6727 6728 6777 6791 6794 12727 1050 12899 7077 7234 7336 1791 2109 8104 2110 13948 2111 2112 8268 2293 14485 15570 15571 15572 15573 15574 9738 9739 9740 9742 9931 15778 10617 4645 4697 4706 10771 10788 10819
thick$	2325 9196 3491 5419 5436 5475 5484 5485 5886
thickset$	5432 5906
thief$	14051 14052 14053 14135 14136 14137 14138 14139 14160 14161 14195 11172 11173 11227
thieves$	14050 14051 14052 14053 14135 14136 14137 14138 14139 14160 14161 14195 11172 11173 11227
thieving$	13321 13421 14078 14140 14141 2411 5878
thigh$	16676
thighs$	16676
thin$	7445 9489 5432 5451 5455 5907
thing$	7374 8713 8896 15051 15287 15288 15289 15860 15861 15862 15863 15864 15866 15867
things$	12110 12280 12445 7019 7137 12983 13254 7652 7798 14671 14831 14902 9218 15076 9272 15258 10220 10308 10331 4984 11248 11407
think$	12177 12178 12179 12180 1043 1239 1240 1241 1242 1243 1244 1245 13266 13267 13268 13269 7650 7651 1657 7653 1659 1660 7677 13532 13533 13772 2100 2101 2102 2265 2273 2419 2422 2451 2737 2738 2739 2740 2741 2742 8958 8959 8960 8993 15027 15183 15184 9375 9952 15796 15797 15798 15799 10044 15888 4628
thinking$	7084 11540
thinks$	1239 1240 1241 1242 1243 1244 1245 2100 2101 2102 2265 2273 2419 2422 2451 2737 2738 2739 2740 2741 2742 9952 15796 4628
thinnest$	3525 5480
third$	2435 3483
thirteen$	2770 2771 2772
thirties$	12476 12511
thirty$	12474 12476 669 12509 12510 8737 14611 14612 14613 14614 14615 14616 14617 15313
this$	6301 12365 6648 6655 6888 12815 12820 6981 7298 1304 7375 7376 7935 8128 2611 8859 15048 9218 15110 15111 15112 15113 15114 3306 3310 3483 15672 15715 9979 9980 10107 10108 10109 10110 10111 10112 15962 16055 16056 16057 16058 16059 16060 16116 16117 10275 10308 10331 10428 4645 10761 5147 5307 5429 11533 11567 11568 11569 11578 5653
thorn$	2384 11227
thorough$	2890 3411
thoroughly$	5534
those	10454 16517 11669
those$	7413 13904 8128 2145 2641 3460 16363 10589 16534 10718 10762 16612 16615 16648 5178 11533 5650
though$	215 6211 6250 6251 6252 6253 6254 6255 6256 6257 268 269 12399 12400 12401 12402 943 9470 9471 9472
thought$	6088 6089 6090 6091 6092 6095 12556 12926 12928 12930 1239 1240 1241 1242 1243 1244 1245 13659 13660 13695 2100 2101 2102 8110 8111 2182 2273 2451 2555 9186 15758 15774 15779 15782 15783 15785 15786 15787 15788 9952 15796 15797 15798 15799 15800 15801 15802 10044 15888 15924 15925 15926 15927 15928 15929 15930 15931 15932 15933 10091 10092 10093 10094 10095 16070 16179 4600 4627 4632 4656
thoughtless$	1875 1876 15873 15874 15884 5112 5879
thoughts$	4834
thousand$	7661
thrall$	7079
threadbare$	5500
threat	4948
threat$	8169 2175 8171 8172 8173 8174 8175 8176 8177 8178 8179 8180 14024 14025 8183 8184 8185 8186 8187 8188 10395 10770 4776 5649 5666
threatened$	10943
threatening$	5308 5884
threats$	14967
three	10387 16324 10492 16358 16383 16402 16403 16405 16446 4636 16509 16512 10703 16569 16612 16624 10786 16636 11674 11763
three$	7986 14076 9433 3540 15378 15379 15380 15381 15382 15383 9755 9770 16046 10253 5623 5650 5763 5822
thresholds$	16093
threw	16784
threw$	48 67 347 915 993 1246 1247 1404 1406 1445 1446 1447 1503 1504 1505 1506 1941 2120
thrill$	6075 81 6080 12311 12312 12313 12919 12956 7293 13395 13852 13878 5121
thrills$	13858
thrive$	853 1254
thrived$	853 1254
thrives$	853 1254
thriving$	853 1254
throats$	15699
throug	10803 10929 5616 5693 5700
through$	374 1101 13495 13496 8304 14341 8997 8998 9518 15601 15630 15632 15646 15673 15678 10258 4495 4584 16436 10654 10894 5033 5594 5752
throughout$	13426
throw$	48 67 347 915 993 1246 1247 1404 1406 1445 1446 1447 1503 1504 1505 1506 1941 2120
throwed$	48 347 993 1246 1247
throwing$	48 67 347 915 993 1246 1247 1404 1445 1446 1447 1503 1504 1505 1506 1941
thrown	16784
thrown$	48 67 347 915 993 1246 1247 1404 1445 1446 1447 1503 1504 1505 1506 1941 15482 4948 4949
throws$	48 67 347 915 993 1246 1247 1445 1446 1447 1503 1504 1505 1506 1941 2120
thug$	14050 2415 2416 2417 2418 14324 11146 5261 5858
thuggery$	5858
thuggish$	5858 5884
thugs$	14050 14072 14073 14074 2415 2416 2417 2418 14324 16140 16460 11146 11554 5858
thump$	13559
thus$	3192 3193 3194 3195 3196 3197
tic$	5710
tick$	5549
ticking$	5185 11545
tidy$	5455
tied$	4601 10631 11473
ties$	2129 9604 9605 11135
tight$	9308 9416 15390 15391 9594 10285 5475 5500
tightly$	3521
tights$	11490
tiktok	4663
tiktok$	586 6581 587 6582 588 6583 589 6584 590 6585 12429 12430 12431
till	10511
till$	16354
tills$	16354
time	4880 10891
time$	6196 12238 12304 12632 12633 7317 7318 7319 7331 7332 7687 7688 1927 1928 1929 13778 8064 8065 8067 8142 8199 8200 8243 8294 8295 8296 14165 14263 14594 14732 15267 15268 15525 15526 9714 15687 15688 15689 15690 15703 15711 15911 15912 15913 15914 15915 15916 10389 16397 4712 16594 10796 10797 10876 5184 11527 11588
timed$	16528
timekeeping$	11110
timeline$	10443
timeout$	10875
times$	12035 12037 12038 12042 13502 13503 13504 13505 13506 13507 13508 13534 13535 15704 10389
timeta	10447 10907
timetable$	16290 16734 10900 16750
timetables$	16290
timewaster$	11172
timewasters$	11172
timid$	10284
timing$	10389
tinnitus$	5956
tiny$	5500
tip	5939
tip$	4515 4717
tipped$	4717
tipping$	4717
tips$	4717
to	4462 4870 11610
to$	6093 6097 12120 12164 12197 6394 6403 6425 6458 6515 6516 6517 6519 6560 6568 6572 6638 6639 6640 6641 6642 6645 6680 6684 6705 6829 12730 6987 12922 7139 7204 13048 13052 13053 13054 13055 7250 7401 7404 7405 7493 7502 13404 7578 7705 7707 13620 7795 13661 7834 13680 7929 8022 8030 8033 8035 8041 8124 8170 14130 8291 8303 8309 8391 8392 8393 8450 8468 8469 8478 8491 8494 8508 8513 8531 14403 8604 8632 8640 8656 8657 8659 8847 8936 8976 9120 9124 9241 9309 9320 9379 15304 9618 15465 15466 15467 15469 15489 15509 9676 9677 9703 9736 15661 15674 9911 9912 15795 15805 15806 15807 9977 9978 15838 15887 15895 10106 4148 10152 10209 10276 16127 10286 10287 16165 10323 10357 10362 10363 10364 10365 10366 10404 10408 10412 4421 4455 10476 4495 10502 10534 10539 4551 10553 4575 10573 10582 10595 10596 10664 10673 10679 10680 10689 10693 4699 4700 10739 10754 10760 16617 4786 10817 10830 16693 10855 10867 10868 16722 10894 10905 10950 10996 5003 11001 16860 11099 11104 11105 11126 11509 11511 11515 11532 11534 11568 11584 11599 11600 11698 5707 5752 11827
today$	13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 14760
toddler$	10844
toe$	15394 15418 15419 9577 5142
toerag$	11146 5862 5875
toerags$	11146 5862 5875
together$	16317 11250
toilet	4880
toilet$	10875
toing$	10502
tokenistic$	5139 5917
told	4522
told$	187 12029 12030 196 197 198 205 206 207 208 209 210 211 212 213 12061 12062 12063 12282 12283 6452 6474 6475 6476 6477 6478 6479 6480 6481 12561 12570 7296 7297 1663 1664 1665 1666 1667 1668 1669 1670 1692 1693 1694 1695 1696 1697 1698 13537 13538 13539 7806 13695 14269 15197 15497 15503 15508 15511 15517 15612 15613 15614 15615 15616 9800 9801 9802 15655 15656 15657 15658 15659 9876 9877 9880 9897 10025 10026 15959 10474 4558 4566 10564 10918 10930
tolerance$	11686
tolerate$	5096
tolerated$	16587 5096
tolerates$	5096
tolerating$	5096
tomorrow$	13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 14256 5246
tone$	15356 11457
tones$	15356 11457
tonsil	10834
tonsils$	16677
too$	63 6222 308 6701 6702 7236 7237 7402 7542 7543 7545 7646 7703 7704 13888 8372 2458 8647 8648 14654 3097 3098 3099 3116 3147 3148 3149 3359 3360 3361 3368 15390 15391 10049 10050 10051 10222 4228 10237 10238 10239 10240 10283 4289 4290 10324 10371 10373 5108 5365 5393
took	5722
took$	87 124 12101 12102 12103 12105 428 429 583 602 681 12549 12869 1199 7199 7201 7203 1225 1532 1533 1565 1580 1583 1584 1614 1615 13499 13500 13675 1892 1932 1933 2000 2004 2918 2919 2920 2921 3214 3215 9969 3985 9987 9996 10000 10001 10002 10003 10004 10005 10006 10068 10070 10071 10072 10073 10074 4086 4836 4857 5027 5068 11064
tool$	4774 11098
toolki	11694
tools$	12091 12092 4774 11098
tooth$	11460
toothless$	5918
top	16288 10449
top$	12464 8418 15396 15413 15414 15415 16292 16297 16529 16534 4780 11490 11495 11501 5650 5655 5656
topless$	6589 6597 6993 5907
tops$	9547 9548 15396 15413 15414 15415 15436 15437 15444 11490 11495 11501
torment$	2080 2081 2082 5128
tormented$	2080 2081 2082 5128
tormenting$	2080 2081 2082 5128
torments$	2080 2081 2082 5128
tormentted$	2080 2081 2082 5128
tormentting$	2080 2081 2082 5128
torn$	15390 15391 5493 5500
tos$	10502
toss$	15898
total$	2253 2254 2256 3651 4310 5540
totally$	5531 5534
touch$	12120 1364 15065 15066 9224 15260 15261 15262 15600 15971
touched$	11884 6296 12486 12548 12839 13524 14948 14963
touches$	9205 9206 15068 9324 15170
touching$	12523
tough	4772 4778 4783
tough$	13886 2499 2500 2501 2502 2503 2504 2861 2862 2863 9193 9197 9198 3204 3205 3206 3454 3466 10773 5397 5400 5414 11422 5455 5692 5900
toughe	4778 5693
tougher$	3112 3113 3114 3115 9193 10773 5692
touret	5951
toward	4669 4686 4729 5700
towards$	6519 8022 8030 8033 8035 8041 14061 14130 8531 8601 16436 10664 11789
tower$	3394
towered$	3394
towers$	3394
town	10745
town$	14090 14095 14220 14221 10741 10745 16588 16606 16628 4792 10810 16807
toxic$	2139 2140 2141 2450 5162 5163 5164 5255 5886
toy$	955
toyed$	955
toying$	955
toys$	955
trace	16265 4531 16380 5628
trace$	16392
traced	16478
traced$	16406 16476
traces$	16392
track	4463 4531 16526
track$	4048 4463 10524 16382 16392 16396 10559 4565 16487 10688 16576 11640
tracke	4531 16371 10555
tracked$	16319 16393 16398 10559 4565 16406 4799 5633
tracker$	4520
tracki	4531
trackie$	11490
trackies$	15413 15414 15415 3595 15434 11490 11495 5511
tracking$	4520 10559
tracks	4531
tracks$	16392 10559
tracksuit$	15413 15414 15415 15424 11490 11492 11495 5912
tracksuits$	9547 9548 15413 15414 15415 15416 15417 15421 15422 15423 15424 15426 15434 11490 11492 11495 11659 5912
trade$	612 621 6616 622 623 624 625 626 756 914 14562 5055
traded$	612 621 6616 622 623 624 625 626 756 914 5055
trader	4429 10504
traders$	14090 16244 10424 16326 16347 16349 4570
trades$	612 621 6616 622 623 624 625 626 756 914 5055
trading$	612 621 6616 622 623 624 625 626 756 914 5055
traffic$	544 545 546 5038 11632
trafficced$	544 545 546 5038
trafficcing$	544 545 546 5038
trafficed$	544 545 546 5038
trafficing$	544 545 546 5038
trafficking$	12219 12381 544 545 546 13843 13844 13845 13846 13847 13848 13849 13850 5038
traffics$	544 545 546 5038
tragic$	8466
trail	4820
trail$	16385 4552 16487 10815
trailed$	4552
trailing$	4552
trails$	4552
trainer$	11490
trainers$	270 271 272 273 274 275 276 12145 12146 6313 6314 6315 6316 6317 6319 6320 12311 12312 12313 12451 12452 12453 12454 12455 12456 12457 12458 12463 12466 12860 12861 12862 7293 13381 13884 8045 9547 9548 15413 15414 15415 15416 15417 15421 15422 15423 15424 11490 11495
training$	14254 11003
tramad	10852
tramadol$	16695
tramps$	15449
transactional$	5059
transfer$	11774
transfusion$	5955
transfusions$	5955
transplant$	16712
trap$	12833 5190
trapping$	5039
trapstar$	5911
trashy$	5878
trauma$	16790 11711 5717
travel	16301
travel$	12268 12269 12270 12488 7156 2386 2387 2388 2389 2390 2391 9029 10478 4484 16355 5068 11064
traveled$	2386 2387 2388 2389 2390 2391 5068 11064
traveling$	2386 2387 2388 2389 2390 2391 5068 11064
travelled$	2386 2387 2388 2389 2390 2391 5068 11064
traveller$	3505 9506
travelling$	12296 12488 2386 2387 2388 2389 2390 2391 9029 5068 11064
travels$	2386 2387 2388 2389 2390 2391 5068 11064
trawl	4542 5939
trawl$	4449 11628
trawled$	4449 10658
trawles$	4449
trawling$	4449
trawls$	4449
treat$	2289 2290 8945 8958 8959 8960 8963 14807 14808 15026 4302 4303 4357 4590
treate	4704
treated$	2289 2290 8963 14807 14808 9182 9185 15293 15294 15295 4302 4303 4357 4436 10618 4873 10870 10871 5765
treating$	2289 2290 8894 8945 8963 14807 14808 4302 4303 4357
treatm	11753
treatment$	4046 16707
treats$	2289 2290 8963 14807 14808 4302 4303 4357
treatted$	2289 2290 8963 14807 14808 4302 4303 4357
treatting$	2289 2290 8963 14807 14808 4302 4303 4357
tree$	14252
trendy$	5500
trial$	8560 16751 11823
tribunal$	5975
tribunals$	5975
trick$	7644
tricked$	14985
tricks$	14561 2724 15527
tricky$	2499 2500 2501 2502 2503 2504 14439 14440 14441 14442 14443 5245 11308
tried$	1452 13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 2276 9631 9633 9634 15565 15613 15614 15615 15616 15767 9928 16179 11538
tries$	1452 2276 15603 15625 15626 15627 15628
trio$	2212 11159
trip$	12523
trips$	12523
trollop$	5875
trollops$	5875
troopers$	15087
troubl	10662
trouble$	11858 11906 11918 11919 6223 6224 6225 6226 6227 6228 6229 6230 236 237 238 12315 12352 6799 6800 12644 12645 12646 12647 12654 12691 12692 12693 872 12737 12754 12755 12756 12757 12758 12818 1009 12918 1082 1083 12996 13013 13026 7185 13056 13057 13095 13097 7268 7269 1386 1387 1388 13238 13321 7491 13341 13351 7710 13576 13577 13578 13579 13580 13581 13582 13583 13854 13858 13865 13926 14078 8246 14140 14141 14142 2312 8319 8344 2411 14279 14297 2463 2464 14303 14304 14305 14306 14319 14473 14552 15065 15066 9224 9732 15576 9734 15696 15738 9963 15812 15813 15814 15911 15912 15913 15914 15915 15916 16504 16505 10672 4917 4995 11067 11115 5154 5155 5156 11246 11247 11298
troubled$	8470 8583 15774 15779 15782 15783 15785 15786 15787 15788 9952 15796 15797 15798 15799 15800 15801 15802 9964 15831 5302 5429
troublemaker$	14050 14160 14161 5861
troublemakers$	14050 14160 14161 14473 5861
troublemaking$	5861
troubles$	1079 12918 13725 13726
troublesome$	8140 5886
trousers$	9547 9548 3595 5511
truancy$	5847
truant	5981
truant$	12237 12301 14051 14052 14053 14160 14161 15691 11172 11173
truanted$	5847
truanting$	13119 5847
truants$	14051 14052 14053 14160 14161 11172 11173 5867
truculent$	5888
true$	4157
trust$	13384 13389 7872 7873 7874 7875 1881 1882 14337 15492 15498 15512 15566 15567 15568 15569 15579 15669 15670 15671 9931 9936 9937 16150 10334 4343 16217 16218 5113 11513 11521 5587 5596
trusted$	12573 12574 12575 12587 13010 13695 1881 1882 14310 2946 9002 3029 9042 3048 3049 3050 3051 3052 9048 15655 15656 15657 15658 15659 15896 15897 5113 5623
trustful$	13489 11103
trusting$	13489 1881 1882 8052 8053 8054 15491 9829 11103 5113
trusts$	1881 1882 5113
trustted$	1881 1882 5113
trustting$	1881 1882 5113
truth$	7799 15740 15742
truthful$	7796 13640
try$	6997 1452 7851 2276 9631 9633 9634 15492 15498 15512 15556 15557 15558 15565 15603 15669 15670 15671 15682 15921 11513 11521 11538
trying$	6997 15669 15670 15671 16284 11521 11540
tryings$	16284
tubby$	5907
tube	5725
tube$	11721
tubefed$	11720
tuberculosis$	5958
tuitio	10899
tuition$	16742
tumble$	8435
tumour	10822
tumour$	16665
tune$	12882
tuned$	2704
tunnel$	16803
turf	10723
turf$	16566
turkish$	3505 9506 11482
turn	10797
turn$	524 525 1085 1086 1616 1617 7931 7933 1942 2397 2398 3314 3315 3584 3593 3604 3605 3606 3607 3608 3625 3626 9632 9652 9658 9663 9672 15518 15519 15603 9767 9900 15922 4203 4209 4210 4211 16130 10379 16407 10705 4764 16640 5242
turned$	6474 6475 6476 6477 6478 6479 6480 6481 524 525 1085 1086 1616 1617 13695 1942 2397 2398 9493 9498 3585 3594 3604 3605 3606 3607 3608 3625 3626 9632 9638 15485 15486 15487 15488 15613 15614 15615 15616 3893 9898 4203 4209 4210 4211 4243 16180 16601 5242 11572
turning$	524 525 1085 1086 1616 1617 1942 3604 3605 3606 3607 3608 3625 3626 15885 15886 4203 4209 4210 4211 10379 4764
turnned$	524 525 1085 1086 3604 3605 3606 3607 3608
turnning$	524 525 1085 1086 3604 3605 3606 3607 3608
turns$	524 525 1085 1086 1616 1617 1942 2397 2398 3314 3315 3604 3605 3606 3607 3608 3625 3626 9632 9733 15603 15625 15626 15627 15628 4203 4209 4210 4211 4764 16640 5242
tutor$	12144 8161
tutors$	12144
twelve$	2770 2771 2772
twenties$	12476 12511
twenty$	12474 12475 12476 669 670 12509 12510 14569 14570 14571 14572 14573 14574 8737 2766 8765 14609 14611 14612 14613 14614 14615 14616 14617 15313 15314 11370
twice$	6630 12479 12927 13378 13379 7654 8686 8687 8688 14678 8904 16693 5775
twins	11746
twins$	15449
twisted$	8355
twisting$	13380
twists$	11470
two	10387 16324 10492 16358 16383 16402 16403 16405 16446 4636 16509 16512 10703 16569 16612 16624 10786 16636 11674
two$	6492 12748 14076 14556 9433 3540 15378 15379 15380 15381 15382 15383 10055 10253 4706 5322 5623 5650 5763 5822
twoc	11011 5842
twoc$	16854 11837
type$	2314 2316 2317 2318 9208 11240
types$	14313 11240
ugly$	5370 5907
ultimately$	117
umpteen$	7659 7691
un$	15136 11223
unable$	171 920 967 1794 1906 1907 1908 1909 1910 1912 1956 2011 8273 8274 2513 2514 2515 2516 2517 4844 4910 4978 11529
unacceptable$	14365 14366 14367 14368 14369 14370 14371 14372 14373 10744 5308 5917
unacceptably$	5917
unacco	5820
unaccompanied$	11815
unadoptable$	5886
unambitious$	5886
unanswered$	11587
unattended$	13003
unauthorised$	5782
unbearable$	13923 13942
unbiddable$	5889
unbreakable$	11396
uncaring$	5886 5917
uncivilised$	5878
uncle	10913 16758 16786 16808 10968
uncle$	4914 16756 10942
unclear$	1764 1767 1770 1771
unco$	5297 5548
uncomfortable$	16623
uncons	5959
uncontrollable$	5302 11529 5886
uncooperative$	5882 5917
uncorr	4411
uncorroborated$	10406
uncouth$	5888
under	10803 4866 5825
under$	606 2148 9234 9518 3875 3898 10252 10394 10602 10861 4871
underachiever$	11172
underachievers$	11172
underage$	5049 5056
underc	5633
undercover$	11628
underdressed$	5907
underhand$	5878
undermine$	5116 11531
undermined$	5116 11531
undermines$	5116 11531
undermining$	5116 11531
underpass$	12622 12623 12624
unders	4443 4522
understand$	180 181 187 239 240 241 242 243 244 245 246 247 248 249 250 251 313 1764 1767 1770 1771 13772 7943 7944 7945 7946 7947 7948 7949 7950 7951 7952 7953 7954 8000 8001 8002 8003 8004 8005 8006 8007 2700 2701 3137 3138 3139 3140 3324 15306 15566 15567 15568 15569 4566 4830
understanding$	8885 14729 8905 14749 8983 2989 2990 8986 9406 11560
understands$	1764 1767 1770 1771 2700 2701 3137 3138 3139 3140 3324 4566 4830
understood$	239 240 241 242 243 244 245 246 247 248 249 250 251 313 1764 1767 1770 1771 2700 2701 3137 3138 3139 3140 15714 4600 4627 4632 4656
undert	4530
undertaken$	12057 15899 15900 15901 15902
underw	5764
underweight$	11734 5907
underwent$	11759
undesirable$	13901 13902 13903 13908 5126 5302
undesirables$	13901 13902 13903 5859
undisciplined$	5886
undocumented$	5984
undoing$	12769 12826 12827 13721 13722 13723
undone$	15447 15448
undoubtedly$	3868 11530 5915
undress$	6995
unempl	16757
unengaged$	5882
unfair$	15873 15874 15884 15981
unfazed$	5900
unfit$	4147
unflappable$	11396
unforgivable$	5917
unforgivably$	5917
unfounded$	5134
ungovernable$	5886
ungrateful$	5886
unguarded$	1025
unhappiness$	12828 12829
unhealthy$	6121 2139 2140 2141 5030 5162 5163 5164
unheeded$	11587
unhelpful$	5917
unhinged$	5878
uniform$	9547 9548 15392 11488 11490
uniforms$	9547 9548 15392 11488 11490
uninterested$	5525 11529 5886 5917
uninvited$	1507
unironed$	5493
unit	10414 10434 10522 16705
unit$	8284 9931 9936 9937 16150 10334 16217 16218 10384 16229 16234 16246 16248 16255 16257 16262 16263 16264 10422 10423 16277 10441 10470 16323 16327 16328 16330 16340 10500 16346 16353 16365 10549 16458 16479 10653 16542 10733 16577 16708 16730 16798 16849 11764 11782
units$	16246 16248 11698
university$	3267 3268
unjust$	15884
unkempt$	3505 9506 5907
unkind$	15873 15874
unknow	16371
unknown$	12162 6594 7209 13908
unlawful$	12355
unless	16570
unless$	12582 12585 12586 4753
unlikeable$	5886
unlikely$	3708 3709 5409
unlovable$	5302
unmanageable$	14365 14366 14367 14368 14369 14370 14371 14372 14373 5302 11298 5886
unmotivated$	5886
unnecessary$	6082
unnerve$	9080
unnoticed$	12764
unopened$	11587
unpaid$	5014
unplaceable$	5886
unpleasant$	8470 16623 5886
unpredictable$	14365 14366 14367 14368 14369 14370 14371 14372 14373 5308 5884
unprepared$	5516
unprofessional$	5917
unprofessionally$	5917
unquestionably$	5915
unreachable$	11529 5882 5889
unread$	11587
unreasonable$	15873 15874
unreliable$	13007 5138 11529 5886 5917
unrepentant$	5886
unresponsive$	5882
unruly$	5147 5302 5308 5429 5886 5889
uns$	11223 11249
unsafe$	11838 11839 11880 6121 12355 7710 8040 16824 5028 5030
unsavoury$	12181 12182 13901 13902 13903 8470 5245 5302
unshockable$	5900
unsolved$	10448
unstable$	11333 11334 5886
unstuck$	13160 13161 13162 13174 13175 11092
unsubstantiated$	5134
unsuitable$	7186 13715 13895 13904 13908 5126
unsupervised$	5354
untamed$	5878
unteachable$	5302 5889
untidy$	3505 9506 11453 5476
until$	13058 13059 13060 13134 13135 15563 9721 16390 4753 11832
unto$	8223 8226
untouchable$	14111 14112 14113
untrue$	13953 15719
untrustworthy$	11529 5886 5917
untucked$	15390 15391 15447 15448
unusual$	5455
unusually$	5376
unwanted$	12181 12182 6808 8689 8692
unwashed$	15390 15391 5476 5493 5907
unwell	16775 10933
unwell$	16776
unwilling$	1902 1906 1907 1908 1909 1910 1912 1958 2513 2514 2515 2516 2517 4291 5516 11526 11529
unwillingness$	6358 364 365 366 367 368 369 2513 2514 2515 2516 2517
unwise$	104 105 6121 11976 11977 11978 11979 160 161 162 163 164 165 166 913 1782 1875 1876 5030 5109 5112
up$	11889 11902 11903 11974 12109 12167 12168 12170 12172 12255 504 505 506 507 508 6628 6844 12773 7125 7126 7127 7128 12980 12981 7193 7246 13117 7476 7477 1490 7508 7509 7510 7511 7512 7513 7514 7515 7517 7518 13364 13365 13449 1673 1674 1675 1676 1677 1678 1679 1680 7758 7884 13774 8078 13922 2229 8318 8347 8562 8563 14412 2611 8668 8697 8700 8724 8739 8740 14625 14646 8811 8828 8880 14726 8886 8906 8951 8952 8953 8955 14830 14936 15003 15023 9296 3304 3305 9301 15157 15158 15196 9462 15316 15342 15360 15398 9579 9580 9588 9589 15438 15456 9614 9615 15494 15495 15500 15501 15505 15506 15514 15515 15522 15523 15524 15609 15610 9855 15721 9888 15741 15743 15975 10141 10153 16001 10199 10202 10203 16085 10251 16236 16283 16292 10674 16535 16544 10759 16625 16626 16760 16762 16828 5001 11034 11265 11267 11305 11416 11494 11508
upbringing$	11299
upbringings$	11299
update	4408 4507
update$	4424 10502
updateing$	4424 10502
updates$	4424 10502
upon$	6796 6797 12730 16220 10698
upper$	4761
uppity$	5888
ups$	14579 14603 14631 14839 14875 15005 15023 15193 15228
upset$	15046 15047 15050 15065 15066 9224
upsets$	9205 9206
upsetting$	11920 11921 11922 11923 11924
upstream$	11623
urchin$	5858
urchins$	5858
urgency$	16146 16147 16148 16149 11586
us$	12295 12317 12405 12408 7171 13103 13108 13516 13638 13780 13781 13785 8276 14482 8965 14876 14877 14878 14879 14910 14918 14919 14920 14921 14922 14925 14965 14966 14999 15001 15013 15015 9378 15266 9444 10161 4450 16357
use	4408 4716 4729 4993
use$	6027 6029 6030 6031 11927 11928 11929 11973 12120 12237 12266 757 758 759 6869 6997 1630 7626 7627 7628 7629 7630 7631 7632 1824 13772 2950 2951 2952 2953 2954 2955 15492 15498 15512 9826 4417 4474 4514 4701 16683 16684 11513
used	4729 4859
used$	11884 11914 12521 12548 12564 757 758 759 12617 12618 6776 12839 13004 1251 7291 7292 1630 7626 7627 7628 7629 7630 7631 7632 13524 13526 1824 2490 2979 3131 14985 3213 4242 4420 4596 4661 4850
useful	4729 5616
useful$	16223 4386 16256 4514 4747
useless$	5526 5878 5886 5917
user$	14034 14047 14048 14160 14161 2355
userna	10447
usernames$	16290
users$	14034 14047 14048 14160 14161 2355 16777
uses	4716 4859
uses$	757 758 759 4474 4850
using	4716 4859 4993
using$	12052 757 758 759 6997 1630 7626 7627 7628 7629 7630 7631 7632 2491 4474 4850
usual$	10291 5160
usually$	3596
utter$	2253 2254 2256 3651 4311
utterly$	9910 4196 5531 5534
vaccin	5970
vain$	5886
valium	10852
valium$	16695
valuab	5616
value	4408 11610
value$	7034 1298 7744 4417 4514 5702
valued$	1298
values$	1298 14462 11341
valuing$	1298
van$	12832 13427 16803 16815 11629
vandal$	14050 14051 14052 14053 14160 14161 11172 11173 5858
vandalise$	14152
vandals$	14050 14051 14052 14053 14160 14161 11172 11173 5858
vans$	12832 11629
vape$	12145 12146 6313 6314 6315 6316 6317 6319 6320 12463 12466 12860 12861 12862 13911 16698
vapes$	270 271 272 273 274 275 276 12145 12146 6313 6314 6315 6316 6317 6319 6320 12311 12312 12313 12451 12452 12453 12454 12455 12456 12457 12458 12463 12466 12550 12860 12861 12862 12933 12934 12935 12936 12937 12938 7293 8045 13911 13927 16698
variable$	14360 14361 14362 14363
various$	609
vehicl	16391 10647
vehicle$	4591 11011 5637 5642
vehicles$	4591 16490
veins$	14249
ventured$	12587
verbally$	5318
verif	5612
vermin$	14230 16140 11227
versed$	8756 3481
version$	8112 8113 8114 13958 2121 2122 2123 2124 2125 2126
versions$	8112 8113 8114 2121 2122 2123 2124 2125 2126
vertigo$	5956
very$	6213 6221 8371 2832 3116 9561 9923 5365 5376 5393 5739
vest$	11490
vests$	15430 15431 15432 11490
veteran$	3272
veterans$	3272
via$	4495
vicious$	5249 5884
victim$	7443 7444 13689 7963 13835 13941 2151 8165 2171 14376 14899 14900 14901 15016 15218 15219 15220 15221 4951 11098 5345 11393 11394
victimisation$	11877 11878 11879 12685 12686
victimise$	4304 4305 4306 4307
victimised$	4304 4305 4306 4307
victimises$	4304 4305 4306 4307
victimising$	4304 4305 4306 4307 16210 16211 16212 16213
victims$	12226 845 7443 7444 13786 13787 13788 13789 13790 13791 13792 13793 13794 13795 13796 13797 13835 13858 13928 13929 13930 13931 2150 8165 2171 14376 14801 14899 14900 14901 15016 15028 15029 15218 15219 15220 15221 10359 11098 11393 11394 11404
video$	12432 12440 6620 6621 627 628 12836 14948 14963 16275 16381
videos$	12432 12440 6620 6621 627 628 12836 14948 14963
vietnamese$	3505 9506
view$	8871 8872 8873 8874 8875 8885 14729 8905 14749 4669 11577
viewed$	2178 2553 10516
views$	8871 8872 8873 8874 8875 11083 11577
vile$	14365 14366 14367 14368 14369 14370 14371 14372 14373 5253
village$	14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14031 10177 4792
villain$	11227
villains$	11227
vindictive$	15884 5249 5884 5886
violen	10576 16462 16489 16664 16757 16775 16801
violence$	11906 12347 12362 12364 6799 6800 12898 13026 13036 7210 13320 13322 13926 14078 14088 14115 14134 14140 14141 14142 2411 14297 14319 2599 2600 14473 14967 9126 4389 10385 10386 4393 10391 16239 10434 4446 4447 4452 4475 4479 4483 10480 10484 10485 10487 16331 16336 16337 16338 10497 4505 10503 4510 10510 16359 10570 10636 4658 10659 10699 4738 10734 4917 11067 11085 11086 11091 11135 5620 5799 11794
violent$	7710 8470 14365 14366 14367 14368 14369 14370 14371 14372 14373 14473 5165 5249 5308 5655 5884
violet$	15017
violets$	15017
vipers$	13974
virtually$	2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 5378
virus$	2385
visa$	16827
visibility$	16651
visible$	10773 11474 5696
visit	10392 10797 4993 11689 11694
visit$	6991 1007 1008 8628 15729 15730 15731 16070 4399 16516 16640
visite	10392
visited$	1007 1008 15959 16179
visiting$	12052 12296 6991 1007 1008
visitor$	16703
visits	4941
visits$	1007 1008 8628 15729 15730 15731 16372
visitted$	1007 1008
visitting$	1007 1008
visual$	5742
visually$	5743
vital$	10253
vitiligo$	5910
vodka	10853
vodka$	16692 16696
voice$	10826 11577
voices	10826
voices$	16669 11577
volatile$	8470 14365 14366 14367 14368 14369 14370 14371 14372 14373 5163 5164 5308 5884
volition$	12194 12518 12519 12845 11063
volume	4742
volumes$	10129
voluntarily$	12518 12519 12529 12530 12531 12532 12533 12534 12535 12536 12537 12538 11062 11063 11066
volunteer$	994 995 996 997 999 1000 1001 1002 1003 5083
volunteered$	994 995 996 997 999 1000 1001 1002 1003 5083
volunteering$	994 995 996 997 999 1000 1001 1002 1003 5083
volunteerred$	994 995 996 997 999 1000 1001 1002 1003 5083
volunteerring$	994 995 996 997 999 1000 1001 1002 1003 5083
volunteers$	994 995 996 997 999 1000 1001 1002 1003 5083
vomit$	16675
vomited$	5741
vomiting$	5741
vomits$	5741
vote$	495 496
voted$	495 496
votes$	495 496
voting$	495 496
voucher$	12463 12466
vouchers$	12463 12466
vulgar$	5888
vulnerabilities$	7780 1786 1787
vulnerability$	12685 7780 1786 1787 13786 13787 13788 13789 13790 13791 13792 13793 13794 13795 13796 13797
vulnerable$	11840 11880 8085 8086 8087 8088 8920 8921 8922 8943 14899 14900 14901 14939 14940 14941 9112 9113 9114 9115 15030 11390 11405 5429
wade$	1473 1474 1475 1476 1477 1478
waded$	1473 1474 1475 1476 1477 1478
wades$	1473 1474 1475 1476 1477 1478
wading$	1473 1474 1475 1476 1477 1478
wag$	5044
wagging$	5044
wags$	5044
wait$	7552 13396 13397 13398 13399
waited$	11572
waiter$	12185
waiters$	12185
waiting$	8216 14253 4869 4874 5759
wake$	16205 16206 16207 16208 16209 11605
walk	16301
walk$	6149 6312 6361 6431 12551 12552 12553 12554 12555 6762 901 902 903 1153 1158 1159 7156 13061 13062 7262 7267 1593 7672 13519 7717 13561 13562 13563 13564 7760 13621 9039 3249 3250 3251 3252 3253 3583 3592 3604 3605 3606 3607 3608 4131 4132 16130
walked$	6448 6720 6729 6892 901 902 903 7772 7802 7855 13706 3583 3592 3604 3605 3606 3607 3608 4131 4132 10921 11572
walking$	12052 12296 901 902 903 7156 13222 13223 9429 3583 3592 3604 3605 3606 3607 3608 4131 4132
walkked$	901 902 903 3583 3592 3604 3605 3606 3607 3608
walkking$	901 902 903 3583 3592 3604 3605 3606 3607 3608
walks$	901 902 903 3249 3250 3251 3252 3253 3583 3592 3604 3605 3606 3607 3608 4131 4132
wall$	10446
wallflower$	11394
wallflowers$	11394
wander$	7156 1483 1484 1485 1486 1487 1488 1489 2295
wandered$	1483 1484 1485 1486 1487 1488 1489 2295
wandering$	7156 13222 13223 1483 1484 1485 1486 1487 1488 1489 2295
wanderred$	1483 1484 1485 1486 1487 1488 1489 2295
wanderring$	1483 1484 1485 1486 1487 1488 1489 2295
wanders$	1483 1484 1485 1486 1487 1488 1489 2295
wannabe$	5141 5858
wannabes$	5858
want	10427 4589
want$	12422 12423 12546 12547 6935 6936 942 994 995 996 997 999 1000 1001 1002 1003 1062 1063 1064 1066 1067 12945 7177 1298 13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 13442 1716 1717 1718 1719 7908 7909 7910 7911 2050 8123 14623 14728 14837 9069 9070 9071 3127 14979 9145 9146 9147 3630 15566 15567 15568 15569 15585 15586 15587 15603 9863 3982 15903 16256 16284 4835 5083
wanted	4576
wanted$	6308 12546 12547 12680 994 995 996 997 999 1000 1001 1002 1003 1062 1063 1064 1066 1067 12908 12909 12945 1177 1178 1179 1180 13019 7177 7178 7179 7180 13092 1298 13212 13213 13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 13442 13443 13526 1716 1717 1718 1719 2050 14979 3630 15714 3983 10064 10065 4071 4072 4431 10567 10571 16423 4607 4835 4998 5017 5083
wanting$	994 995 996 997 999 1000 1001 1002 1003 12945 1298 13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 13442 1716 1717 1718 1719 2050 14979 9170 5083 11556
wants$	12422 12423 994 995 996 997 999 1000 1001 1002 1003 1062 1063 1064 1066 1067 12945 12967 13091 1298 13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 13442 1716 1717 1718 1719 2050 14199 14200 14201 14202 14728 14837 3127 14979 3630 15585 15586 15587 15603 9863 16284 4835 5083
wantted$	12945 1298 13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 13442 1716 1717 1718 1719 2050 14979
wantting$	12945 1298 13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 13442 1716 1717 1718 1719 2050 14979
ward	16705
warden	10419 10420 10421 4427 4428 4429 10504 4547 4554 10552 4569 10636 4649 10644 4738
warden$	4405 16244 16262 16263 16264 10422 10423 10424 10467 16326 16347 16349 10542 4551 10549 16395 4564 4570 4571 16479 4694 4710 10733 4819
wardens$	13921 14475 14476 4405 16244 16262 16263 16264 10422 10423 10424 10467 16326 16347 16349 10542 4551 10549 16395 4564 4570 4571 16479 4694 4710 10733 4810 4819 11124
warn$	4522 4717
warned$	12029 12030 6188 194 195 196 197 198 199 200 201 6197 203 204 205 206 207 208 209 210 211 212 213 12061 12062 12063 1663 1664 1665 1666 1667 1668 1669 1670 1692 1693 1694 1695 1696 1697 1698 13537 13538 13539
warnin	4769 4770
warning$	12026 12059 12060 12795 13450 13451 13459 7619 13813 13814 13815 13816 13817 4238 4239 4240 4241 16096 16097 16116 16117 16510 16564 10764 10765 10885 11125 11577 11578 5639 11819
warnings$	12026 12059 12060 12091 12092 12795 13450 13451 13459 13813 13814 13815 13816 13817 4238 4239 4240 4241 16096 16097 16116 16117 16510 16564 11125 11577 11578
warped$	8355
warran	10707 5939
warrant$	3066 3067 3068 16237 16445 4670 4702 16550 16645 5669 11667
warrants$	16237 4670 4702 5669 11667
warrior$	11227
warriors$	14129 11227
wary$	11862 6021 6022 6023 6024
was	4436 10471 5715
was$	6133 193 202 361 362 530 543 6633 834 835 985 1375 7572 1994 1995 1996 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 8363 2392 2460 2471 2475 2485 2506 8517 8522 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3207 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 9357 9358 3425 3441 15321 15324 3497 9567 3596 3635 9642 9863 3914 3915 10031 10041 15934 10103 10138 10159 4197 4227 10232 10233 10268 4281 4282 16158 4327 16181 10453 10476 10550 16417 10592 4626 10792 4875 5045 5070 5170 5172 5177 5224 5232 5251 5264 5287 5291 5303 5305 5313 5314 5374 5401 11425 11473 5559 5586 11646 5727 5739 5744 5746 5749 5762 5775 5777 5800 5802 5808 5821 5822 5827
wash$	4249
washed$	4249
washes$	4249
washing$	4249
wasp$	7393
wasps$	7392
waste$	1940 2327 5593
wasted$	7161 1167 7163 1940 5593
waster$	14042 5858
wasters$	14042 5858 5874
wastes$	1940 5593
wasting$	1940 5593
wastrel$	5875
wastrels$	5875
watch	16500 4820 5633
watch$	15413 15414 15415 4445 16360 10524 16382 16385 4552 16396 10559 16407 16516 10815 4954 11490 11495 11640
watched$	13092 13526 15965 15966 16360 16384 4552 10555 10559 16404 16406 16488 4954
watches$	15413 15414 15415 11490 11495
watching$	14924 9157 4552 10559 4954
watchlist$	11628
watchlists$	11628
watchs$	4552 10559
water$	13418 13420 3216 3217 3218 3219 10987
wave$	1419 1621 11643
waved$	1419 1621
waves$	1419 1621
waving$	13222 13223 1419 1621
wavy$	5476
way$	11896 11897 11898 11899 11930 12626 6943 7224 13148 8645 9227 9229 15189 15190 9564 3570 3571 3572 15433 9610 9611 9727 16051 4288 16313 16687 11023
ways$	11930 12284 13325 14484 8717 14599 14671 2834 2835 2836 2837 2838 2839 2840 14736 9442 9443 15296 15297 15527 15545 15654 15684 11023
wayward$	5302 11298 5429
we	4429
we$	277 278 279 8964 3169 3171 9750 9751 9753 9754 9792 9793 9794 9838 9839 9840 4285 10424 4810
weak$	8228 14360 14361 14362 14363 2526 2620 2621 2622 2623 4160 4161 4162 4163 16111 16112 16113 16114 10284 4317 10390 5327 5328 5570
weakened$	4659
weaker$	8075 8076 8085 8086 8087 8088 8151
weakest$	10390
wealth$	2875
weaned$	4862
weapon	16240 16250 16287 16438 16501 4722 16857 5946
weapon$	12281 12835 8042 8043 8044 16305 16426 16447 16448 10995 16854 5682
weapons$	12279 12347 12835 13320 13322 8042 8043 8044 4422 16305 16426 16447 16448 10717 5682
wear	5012
wear$	12551 12552 12553 12554 12555 1235 3522 3548 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 5477 5495
wearing$	12296 1235 13222 13223 3522 3548 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 5012 5477 5495
wears$	1235 3522 3548 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 5477 5495
weary$	11356
web$	13293
weed	11018
weed$	270 271 272 273 274 275 276 12145 12146 6313 6314 6315 6316 6317 6319 6320 12279 12311 12312 12313 12392 12393 12394 12451 12452 12453 12454 12455 12456 12457 12458 12463 12466 12835 12840 12860 12861 12862 12933 12934 12935 12936 12937 12938 13911 8204 16387 10854 16698 16700 16861 11033
week$	15688 15689 15690 15729 15730 15731 10897 10900 11588 11792
weeken	4801
weekend$	15688 15689 15690 10796 16696
weeks$	15729 15730 15731 11588 11726 11792
weigh$	3026 9022 9023 9024 3301
weighed$	5960 5961
weighs$	5960
weight	10840 10841
weight$	16683 16684 11735 11742
weird$	5878
weirdo$	11227 5875
weirdos$	11227 5875
welcome$	328 329 330 331 332 333 334 7271 7272 7273 16223 5077
welcomed$	328 329 330 331 332 333 334 5077
welcomes$	328 329 330 331 332 333 334 5077
welcoming$	328 329 330 331 332 333 334 5077
welfare$	11848 6006 11931 11932 11933 11934 11935 11936 11937 11938 11941 11995 11996 12285 12286 13587 13730 13731 13732 13733 13734 13735 13736 13737 13738 13739 13740 13741 7995 7996 7997 7998 7999 14864 14865 14866 14867
well$	12056 12064 12065 12090 6276 7290 14151 8360 8361 2410 14345 2638 2639 2651 2698 2761 2984 3005 3008 9014 9015 9016 9017 9018 9019 9020 3033 3042 9049 9050 9051 9052 9132 9133 9135 9343 3349 3498 3503 5434 5447 5456 11489
wellbe	10841
wellbeing$	11848 11931 11932 11933 11934 11935 11936 11937 11938 11941 11995 11996 12285 12286 13725 13726 7995 7996 7997 7998 7999 16684
wells$	14151
went$	12031 12051 12084 12101 12102 12103 12105 380 520 521 522 523 524 525 564 565 566 6575 584 585 686 687 688 691 700 12620 12621 6785 6786 12630 12631 1013 1021 12868 1114 7199 7201 7203 1334 1335 1473 1474 1475 1476 1477 1478 1479 1612 1613 1625 1627 2020 2044 2077 2078 2249 2386 2387 2388 2389 2390 2391 2397 2398 2612 2613 2614 3583 3592 3604 3605 3606 3607 3608 9894 4263 4578 4872 4973 4988 5001 5040 5067 5068 11064 5242 5819
were	4436 16371
were$	6133 6140 193 202 6218 361 362 530 543 6633 771 834 835 13665 1994 1995 1996 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2392 2460 2471 2475 2485 2506 2546 2565 2574 2575 2576 2577 2578 2579 14479 2780 2786 8781 2787 2788 2789 2790 2793 2794 2795 2796 2915 2916 2917 2922 3180 3207 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3465 3497 9519 3596 3634 9642 9778 9779 9863 3914 3915 10041 15934 10159 4197 4227 10233 10268 4281 4282 4327 16181 10453 10476 10550 10577 10592 4626 10685 10934 5045 5070 5170 5172 5177 5224 5232 5251 5264 5287 5291 5303 5305 5313 5314 5374 5401 11425 11473 5559 5586 11646 5727 5775 5802 5808 5821 5827
west$	3515
wetting$	11714
what$	6066 6067 6068 6069 6141 6142 6210 6258 12106 12116 12117 12365 12525 12566 6837 6838 863 871 12726 6884 6899 6900 12795 6973 12863 13044 13072 7294 1300 13362 1526 1527 13367 7600 13498 7666 13525 7708 13626 13637 1829 1830 1848 1849 14483 8642 14489 8695 8715 8716 14902 9121 14975 14983 3227 3228 9282 9283 15249 16094 16116 16117 10440 11070 11073 11578
whatever$	7017 13042 7275 13673 14831 14848 15075 15171 3636 3637 3638 3639 15551 3758 3759
whatsa	4663
whatsapp$	586 6581 587 6582 588 6583 589 6584 590 6585
whatsoever$	15934
wheel$	15987
wheelc	10933
wheelchair$	16776 5964
when	11630
when$	6250 6251 6252 6253 6254 6255 6256 6257 6579 6580 7147 12991 12992 12993 12994 12995 13637 13680 14282 14403 14995 15307 16155 16201 16202 16204 16390 16397 10568 4585 16436 16638 10797 11736
whenever$	6579 13426 13430 13431 13432 13433 13434 13435 13436 13437 13438 13439 14282 16390 4585 16638 10797
where	11630
where$	11864 11865 11866 11867 6256 6257 12863 1329 1330 1331 7329 7330 7601 13637 14995 15307 10560 10568 4588 16638
wherea	4499 10494 10495 10521 10526 4568
whereabouts$	16364 16369 16370 10563
wherever$	13028
which	11610 11630
which$	7072 14996 15307 4397 10445 10458 10459 16339 16402 16433
while$	15967
whingeing$	5878
whiny$	5878
whisky$	16692
whisper$	10380
whistles$	12165
white$	14950 3483 3505 9504 3518 9535 9536 9537 3543 5428 5429 5452 5460 11490 5500
who	16240 16261 10445 10458 16402 4586 16433 11630
who$	11864 11865 11866 11867 6258 6631 6632 6667 879 12863 7369 7370 13256 1790 13637 13877 13905 8309 14479 2908 15321 15324 10433 16286 10452 4458 10454 4460 10460 16304 10472 16316 16339 4523 10523 10529 4559 10560 10568 4609 10616 10626 4657 4678 11425 5627
whoever$	12848 12849 12850 12851 12852 12853 12854 12855 12856 12857 12858 12859 10454 16363
whole$	1379 10187 10189 5147
wholly$	5531 5534
whom	16288 16402
whom$	11864 11865 11866 11867 12863 13637 3332 16339 16361 10560 4678 11643
whose$	4947
why$	12116 12117 12726 6884 12774 12775 13566 13567 7759 1765 1766 7762 1768 1769 7765 7766 1772 1783 1784 13626 13637 1831 1832 1833 1834 4051 4052 4053
wicked$	5161
wide$	5236
wider	4592
wider$	14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 10587
wife$	16753 16771 16778
wild$	8390 5147 5161 11199 11200 11201 11224 5249 11298 5453 5476 5886
wilful$	5917
wilfully$	580 957 5080 5590 5917
will	4462 4682
will$	6265 6271 7190 1681 1746 1748 1906 1907 1908 1909 1910 1912 1959 1979 2010 2974 2998 3010 3013 3080 3124 3133 3161 3164 15173 15274 3652 3654 3655 3656 3657 3658 3659 3660 3664 3665 3666 3667 3668 3669 3670 3680 3684 3685 3686 3694 3695 3696 3697 15539 15540 15541 15542 15543 15544 9704 3713 3714 3715 9726 15581 15582 15583 15584 9757 15607 3770 3771 3772 3773 3774 15617 3785 9833 9834 9837 9863 15708 15709 3879 3880 3890 10413 4421 4455 10471 10476 10539 4551 4623 4675 4683 10684 4699 10744 4786 5518 5521 5523 5535 5707
willed$	11322
willfully$	5080
willing$	301 302 307 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1003 13287 7541 13385 13386 13387 13388 1551 1552 1553 1750 1751 1752 1753 1835 1836 1837 9622 9624 9626 15470 15471 15472 15473 4413 5066 5083 5103
willingly$	12518 12519 682 12538 11062 11063 5069
willingness$	12210 9818 15662 15663 15664 15665 15666 15667
willpower$	11089
wimp$	11227
wimps$	11227
win	4768
win$	8607 15623 9781
wind$	11905 6930 13289 2083 2084 2352 9680
winding$	11920 11921 11922 11923 11924 2083 2084
winds$	11905 2083 2084
windup$	8346
wine$	16692
wins	4768
winter$	12370 12371
wired$	2381 5241
wiry$	5432
wisdom$	2691 2693 8776 2782 15103 10834 11408
wise$	6162 2645 2646 8701 8702 8704 8705 8706 2728 9142 9143 9144 15161 3429 3466 3470 11352 11357 11358 5369 5371 5388
wised$	2705 9315
wiser$	6121 2642 2643 2644 2688 2728
wish$	9818 15662 15663 15664 15665 15666 15667 16284
wished$	4835
wishes$	4835 11577
wishs$	16284
wit$	15875 15876 15877
witches$	11219
with	16530 11014 5693
with$	11949 12057 12164 12241 12244 12249 12302 6491 6504 6509 12442 6600 6603 6634 6646 6647 6651 6658 6660 6662 6670 12524 6695 12548 6816 6817 12749 6908 6950 12832 7005 7009 7010 7011 7020 1193 7202 7215 13076 13084 13085 13128 13132 7411 7412 7456 7457 7494 13518 13639 8058 8061 8072 8073 13917 8124 14130 8307 14158 8317 2359 2360 8375 2426 8476 8477 14338 14342 14353 14354 14357 14364 14403 8601 14448 2617 14471 8629 8632 2655 8988 8989 8990 3201 9232 3261 3262 3263 3264 3265 9328 9364 15321 15324 3522 3535 3536 3537 3538 3586 3609 3610 15510 15552 15580 15675 4093 16106 10352 10353 10354 10355 10356 16235 10394 10404 4495 10518 16372 10588 16436 16477 10654 16610 4828 4840 4957 10965 10967 16813 4989 5016 11013 11120 5258 5344 5477 5488 11597 11698 11703 5711 5732 5774 11802 11821
withdrawn$	10727
withdrew$	4376
withheld$	1803 1804 11585
withhold$	1803 1804
withholding$	1803 1804
withholds$	1803 1804
within$	8164 14008 14009 2172 14101 8380 8594 8923 10820
without$	100 6493 6979 1088 1089 1090 1091 2223 14812 14813 14814 14815 14816 14817 14818 14819 14820 14821 14822 14823 14824 14848 14857 14858 14859 14860 14861 14862 14863 9033 9034 9035 9036 14892 14893 14894 14895 3092 9423 3690 3693 9735 3826 4094 4095 10115 4232 4233 4791 4895 10963 10983 5529 5530 5545 5567
witness$	11133
witnesses$	11133
wits$	9333 3339 3340 3341
witted$	11269 11270
woeful$	16002 4317 5917
woefully$	5917
wolf$	7450 11079
wolves$	13300 14072 14073 14074 14228 14230 11227
woman	11016
woman$	14308 14575 2743 8743 14595 14630 14635 14637 2804 8802 14652 14653 2828 14668 14669 14670 14676 2841 2842 2869 2870 2889 14742 2910 8912 14758 9031 15090 15094 15238 15242 15243 15244 15245 15292 16810 16859 11373
women$	14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14028 8457 14308 14569 14570 14571 14572 14573 14574 14575 14578 2743 8741 14600 14602 14618 14628 14635 14636 14637 2801 14652 14653 14672 2841 2842 2859 2869 2870 2881 2889 2894 14741 8910 14756 8917 14842 15081 15082 15083 15084 15087 15092 15168 15182 15229 15234 3399 15238 15242 15243 15244 15245 3429 9431 9432 3442 3443 3444 3445 15292 3455 3456 3457 15395 15459 11370 11373
wonder$	12115 6273 6274 12118 12119 6931 6932 7723 7724
wondered$	6931 6932 7723 7724
wondering$	6931 6932 7723 7724
wonderred$	6931 6932 7723 7724
wonderring$	6931 6932 7723 7724
wonders$	6931 6932 7723 7724
wont$	3666 3667 3668 3669 3670 5518
wool$	11378
woolly$	5917
word$	7164 1170 7166 1172 13484 13958 16070 16099 10380
wore$	12551 12552 12553 12554 12555 1235 3522 3548 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 5477 5495
work	4900 11694
work$	175 177 178 6214 12058 6405 12351 534 535 536 537 538 539 540 541 542 856 6991 12933 12934 12935 12936 12937 12938 13772 13781 14056 14149 8495 8510 8514 14359 14415 8605 8651 8939 8940 8941 8942 14982 15115 15116 15117 15118 15119 15120 15121 15461 15492 15498 9667 15512 9737 15600 15631 15637 15669 15670 15671 15676 15949 4464 4594 11009 11111 5323 11513 11521 11565
worked	10668 4808
worked$	534 535 536 537 538 539 540 541 542 856 15629 15655 15656 15657 15658 15659 16511 16619 5010 11522
worker	16705
worker$	12144 12185 12449 13638 13780 15002 15232 15555 9931 9936 9937 9954 9955 16150 10325 10334 16217 16218 16795 10958 16847 11112 5597 11831
workers$	12144 12185 12449 7171 13638 7935 13780 13785 14096 8276 14444 14494 14495 14496 14497 3169 3171 15232 15233 15555 9750 9751 9753 9754 9792 9793 9794 9931 9936 9937 16150 10334 16217 16218 11112 11214
working$	534 535 536 537 538 539 540 541 542 856 6991 8511 8927 15491 15669 15670 15671 16276 16678 11521 11595 5767 5794
works$	534 535 536 537 538 539 540 541 542 856 15115 15116 15117 15118 15119 15120 15121 15122 9280 9281 15635 11522
workshop$	175 177 178
workshops$	175 177 178
workshy$	5886
world$	13369 13557 13576 13577 13578 13579 13580 13581 13582 13583 8446 8447 8448 14540 14541 14542 14543 14544 14545 14546 14560 14599 14727 9273 15126 9405 9411 15286 5361 5362
worldly$	2706 2728 3112 3113 3114 3115 3145 3400 3470 5363 5894
worn$	12556 12573 12574 12575 12587 16379 10538 11473
worr	4846 4911 4945
worried$	8928 8929 8930 14774 14775 14776 8934 8935 15009 15010 9168 10265 4350
worries$	13809 13810 13811 13812 8937 14781 9205 9206 11577
worry$	8928 8929 8930 14774 14775 14776 8934 8935 14998 15007 15010 9168 15035 15047 15065 15066 9224 11577
worrying$	14365 14366 14367 14368 14369 14370 14371 14372 14373 5306 5308
worse$	6876 12914 14840 14841 14973 9131 16063 16064 11387
worship$	658 659 660 661 662
worshiped$	658 659 660 661 662
worshiping$	658 659 660 661 662
worshipped$	658 659 660 661 662
worshipping$	658 659 660 661 662
worships$	658 659 660 661 662
worst$	12181 12182 12656 6839 6895 2146 2324 14285 14323 5231 5265 5308 5655
worth$	13800 14301 14302 4386
worthless$	5886
would	4398
would$	259 6265 6271 382 738 740 741 6737 12581 744 745 746 747 748 754 6750 6769 6770 12615 6781 899 1569 7602 1746 1748 7778 7829 2130 2213 14623 14645 2933 8933 3081 3133 3343 9340 9341 3653 3671 3672 3673 3684 3685 3686 9757 15617 3785 9863 15708 15709 3879 3880 10027 10028 10029 10413 4421 4675 5519 5523 5535
wound$	2083 2084
wrap	16857
wrap$	15026 10995
wraps$	12835 14332 10995 11033 11285
wreak$	5211
wreaked$	5212
wreaking$	5210
wreck$	13093 5116
wrecked$	5116
wrecking$	13097 5116
wreckked$	5116
wreckking$	5116
wrecks$	5116
wrist$	16676
wrists$	16676
writ	11790
write$	15921 4217 4463 4501 16748 5195 5196
writing$	4220 4501
written$	4198 4219 4890
wrong$	6121 6122 160 161 162 163 164 165 166 6290 12181 12182 6416 6417 6418 12352 13027 7187 1392 7409 13255 7422 7458 7463 13319 7710 13716 13719 13876 13896 13901 13902 13903 8403 14463 14643 14644 2950 2951 2952 2953 2954 2955 15135 9293 15873 15874 15884 15981 16151 16152 10322 5030 5127 5228 11236 5254 5873
wrote$	4218
xanax	10845 10852
xanax$	16688 16695
y$	14665
year	10904
year$	6635 6664 6665 14003 8163 14007 14220 14221 14223 14569 14570 14571 14572 14573 14574 14580 8761 14766 15236 3485 3488 3490 16738 16745 10904 16747 11370 11588 5786 11792
years$	14007 14566 14567 14568 14639 14640 14641 14642 14679 14680 14681 2871 14719 14766 9361 11588 5786 11792
yes$	13384 13390 7550
yesterday$	15130
yet$	6200 4297 10314
yield	5616
yielde	10668
yielded$	16511
yjs	10999 11000 11005
yjs$	16842 16843 16848 5836
yob$	14050 5858
yobbish$	5308 5858
yobbo$	5858
yobbos$	5858
yobs$	14050 14072 14073 14074 5858
yoi	5835
yoi$	11830
yos	11005
yos$	16848 5836
yot	10999 11000 11005
yot$	16842 16843 16848 5836
you$	277 278 279 1340 1348 3345
young	11016
young$	363 431 793 891 912 2108 8127 8129 8139 8254 8255 2294 14245 14271 14272 14273 14274 2462 8465 14377 8538 8539 14405 14406 14407 14408 14409 14410 14424 2597 2598 8595 14723 2886 2887 2888 8944 8954 15129 9339 9395 15239 15240 15241 3436 3437 9449 3459 9455 9456 9457 9458 9459 9460 3483 15321 15324 3553 3600 3601 9745 9902 10067 10200 10201 10210 10219 10261 10300 10302 10360 10387 10402 16324 10492 16358 16389 10547 4555 4556 16402 16403 16405 10594 16446 4622 4636 10643 16492 4660 16509 16512 16517 10703 10712 10713 16569 16612 10775 16624 10786 4793 16636 16648 16658 16859 5056 5165 5168 5178 5216 11297 11344 5385 5428 5650 11669 11674 11681
younger$	7731 7739 8075 8076 8085 8086 8087 8088 8151 14012 14013 14014 14015 14016 14017 14018 14019 14020 14021 14022 14023 14026 14027 14030 14031 14316 14317 15222 15225 11032
youngers$	16456
youngster$	2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 11297
youngsters$	2294 14242 14271 14272 14273 14274 14377 14405 14406 14407 14408 14409 14410 14421 11032 11297
youth	5658 5829
youth$	2294 14242 14271 14272 14273 14274 14377 14380 14405 14406 14407 14408 14409 14410 14421 3483 15321 15324 15327 15328 15555 3949 3950 4331 10418 4591 16578 10858 10999 11000 5009 11005 11144 5165 11162 5168 11297 11424 5430 5650 5822 5829 5835
youths$	13969 13971 2294 14242 14271 14272 14273 14274 14377 14380 14405 14406 14407 14408 14409 14410 14421 15321 15324 4591 16578 16604 11144 11162 11297 5430 5903
yp	10387 10402 10410 16293 16324 10492 16358 16366 16383 16386 16389 10547 16391 4555 4556 16402 16403 16405 16446 4636 16509 16512 16517 10687 10703 16569 16612 16624 10786 16636 16648 16658 4861 10872 4893 4916 10912 4928 10932 16780 16814 4983 4985 10981 10989 16840 5015 5658 11658 11669 11674 11771
yp$	5133
yp1$	5132
yp2$	5132
yp3$	5132
yp4$	5132
yp5$	5132
yp6$	5132
yro	5835
yro$	11830
zero$	8421 3823 10081 5591 5691
zits$	11483
zone$	16514 10755
zones$	16514 10755
