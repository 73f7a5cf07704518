5990 5838 5019

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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 8 8 8 8 8 9 9 9 9 10 10 10 10 10 10 10 11 12 13 13 13 14 14 14 14 15 15 16 17 17 17 18 18 19 19 20 21 22 22 22 22 23 24 25 25 25 26 27 27 27 28 28 28 28 28 29 29 29 31 32 32 33 33 33 33 33 35 36 36 36 36 37 39 39 39 39 40 42 42 42 43 43 44 45 45 47 47 47 47 47 47 47 47 47 47 47 48 48 48 48 48 49 50 51 51 52 52 52 53 53 53 55 55 55 56 56 56 57 57 57 57 58 58 58 58 59 59 59 59 59 60 60 60 60 61 61 62 62 63 64 64 64 64 64 64 64 65 65 65 65 65 65 65 65 66 66 67 67 68 69 69 70 70 70 70 70 71 72 72 72 73 73 74 74 74 75 75 75 76 76 76 76 76 76 77 77 77 77 78 78 78 78 79 80 81 81 81 82 83 83 84 84 85 85 85 86 86 87 87 87 87 87 87 87 87 87 87 87 88 88 88 88 88 88 88 88 88 88 88 88 88 89 90 90 91 91 91 91 91 91 92 92 93 93 93 93 93 94 94 95 95 95 95 95 95 95 96 96 96 96 96 97 97 98 98 98 98 98 98 99 100 101 101 102 102 102 102 103 103 103 104 104 105 105 105 106 107 107 108 109 109 110 111 112 113 113 113 114 114 114 114 114 114 114 114 115 116 117 118 118 118 118 118 118 119 119 119 119 120 120 120 120 121 121 123 123 124 125 125 125 125 125 125 125 125 126 127 127 128 129 130 130 131 131 131 131 131 131 131 132 132 132 133 134 134 134 134 134 134 135 136 137 138 138 138 138 139 139 139 139 140 140 141 141 141 142 142 142 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 143 144 144 144 144 144 144 144 145 145 146 146 147 147 147 148 148 148 148 148 148 149 149 149 150 150 151 152 152 153 153 153 154 154 154 154 154 154 155 155 155 155 156 157 157 157 157 157 157 158 158 159 159 161 161 162 163 163 163 164 164 164 164 164 164 164 164 165 165 165 165 165 165 165 165 166 166 167 168 169 169 170 171 171 172 172 172 172 172 173 173 173 173 173 174 174 174 175 175 175 176 176 176 176 177 177 178 179 180 181 183 183 184 184 185 185 185 186 186 186 186 186 186 187 188 188 188 189 189 189 189 189 189 189 190 190 190 193 193 193 193 194 194 194 194 195 195 196 196 196 196 197 197 197 197 197 197 197 197 197 198 199 199 201 202 202 206 206 206 206 206 207 207 207 208 209 209 209 209 209 209 209 212 213 215 217 218 219 223 225 225 226 228 230 230 230 230 230 230 230 230 231 231 231 231 234 234 234 235 236 236 236 236 239 240 240 241 241 242 244 244 244 245 247 247 247 247 247 247 248 249 250 250 250 250 250 250 250 251 251 251 251 251 252 252 252 252 252 252 253 253 255 255 256 257 257 258 258 258 258 260 260 261 262 262 263 264 264 264 265 266 268 268 268 268 268 268 268 268 268 269 270 270 270 270 270 271 271 272 272 273 274 274 275 275 275 275 275 276 276 276 276 276 276 276 276 277 277 277 277 277 277 277 277 277 278 278 278 279 279 280 280 281 281 282 282 282 282 282 283 283 283 283 283 284 284 285 286 287 287 288 288 288 288 288 288 288 288 289 289 289 289 290 290 291 291 291 292 292 293 293 293 294 294 295 295 295 296 296 296 297 297 297 297 298 298 299 299 299 300 300 301 302 302 303 303 304 304 305 306 306 306 307 308 308 310 311 311 311 311 311 312 313 314 314 314 314 314 314 315 315 315 315 315 316 316 317 317 319 319 320 320 321 321 322 324 325 326 327 328 329 330 331 332 333 333 334 335 335 336 336 336 336 337 337 337 337 337 338 338 339 339 339 340 340 341 341 342 342 342 342 343 344 344 345 347 348 348 349 349 350 350 351 352 353 353 353 353 353 354 355 356 356 356 357 357 358 358 359 359 361 363 363 364 365 366 367 367 367 367 367 368 368 369 369 369 369 369 370 370 370 371 372 372 372 372 373 373 374 374 375 375 375 376 376 377 377 378 378 379 380 380 380 380 380 381 382 383 384 386 387 387 387 388 388 388 388 388 389 389 389 389 390 390 390 390 390 391 391 391 391 392 392 392 393 394 394 394 395 395 396 396 397 398 399 399 399 399 399 399 399 399 399 400 400 400 400 401 401 402 403 403 403 403 403 403 403 403 403 403 403 403 404 404 404 405 405 406 406 406 406 406 406 406 406 406 406 406 406 407 407 407 407 407 408 409 411 411 412 413 414 414 415 415 415 416 417 417 417 417 418 418 419 419 419 419 419 419 420 420 421 421 421 421 422 422 422 423 423 424 425 426 427 427 428 429 429 430 431 431 431 431 431 432 432 433 433 433 433 433 433 434 434 434 434 434 434 435 435 435 435 436 436 436 436 437 437 438 439 440 441 441 441 442 442 442 442 443 443 444 445 445 445 445 445 445 445 445 445 446 446 446 447 447 448 448 450 451 451 451 451 451 452 452 452 452 452 452 453 453 454 455 455 455 455 456 457 457 457 458 458 458 458 459 460 460 462 463 463 463 463 464 465 466 466 466 468 468 469 469 470 471 471 472 473 473 474 475 477 478 479 479 479 479 480 480 480 480 480 480 481 481 481 481 481 482 482 482 483 483 484 484 484 485 485 486 486 486 487 487 488 488 488 488 488 489 490 491 491 492 492 492 492 492 492 492 493 493 494 494 495 495 495 496 497 498 498 498 498 499 499 499 499 500 500 500 500 500 501 501 501 501 501 502 502 503 504 504 504 505 506 507 507 507 507 507 507 507 508 508 508 508 508 508 508 509 510 510 511 512 512 513 513 514 514 515 515 515 515 515 516 517 518 519 520 521 522 523 524 525 526 526 527 527 527 528 528 528 528 529 529 529 530 530 531 531 532 532 533 534 535 536 536 536 537 538 539 539 539 540 540 540 540 540 541 541 541 541 541 542 542 542 542 542 542 542 542 542 542 543 543 543 544 544 545 545 546 546 547 547 547 547 547 547 548 548 549 549 549 550 550 550 551 551 552 552 552 552 552 552 554 554 554 554 555 556 557 558 558 558 558 559 559 559 559 559 560 560 560 561 562 563 564 565 565 565 565 565 566 566 566 566 567 569 569 570 570 570 570 570 571 571 571 571 571 572 572 572 573 573 574 575 576 577 577 578 579 579 579 579 579 580 581 581 581 581 581 581 581 581 582 582 583 584 584 584 584 584 584 585 585 586 586 587 587 587 587 587 587 587 588 589 589 590 591 592 593 594 595 596 597 597 598 599 599 599 599 600 601 601 601 601 602 603 603 603 603 603 603 603 603 603 603 603 604 604 605 605 606 606 606 606 609 609 609 609 609 609 609 610 610 610 610 611 611 611 612 612 612 612 612 613 613 613 614 614 614 615 615 615 615 615 616 616 616 617 618 618 618 619 620 620 620 621 621 621 622 622 623 623 624 624 624 625 625 626 626 626 627 627 627 627 628 628 628 628 628 628 628 628 628 628 629 629 629 629 629 629 630 630 631 632 633 633 634 634 635 636 636 636 636 637 638 638 638 639 639 639 639 639 640 640 640 640 640 640 640 640 641 641 641 642 642 642 642 642 642 642 643 644 645 646 647 647 647 648 648 648 648 648 648 649 649 650 651 651 651 651 651 651 651 652 653 654 654 654 654 654 654 654 654 655 655 655 655 655 656 656 657 657 657 657 658 658 658 658 658 658 658 659 659 659 660 660 660 660 660 660 661 661 662 662 662 663 663 664 665 665 665 665 666 667 668 668 668 668 668 669 670 670 671 671 671 671 671 671 671 671 672 672 672 672 672 672 672 672 673 673 673 674 675 675 675 675 676 676 676 676 676 676 676 676 677 678 679 679 679 679 679 679 679 679 679 680 680 680 680 680 680 681 681 682 683 684 685 686 686 686 687 688 689 689 690 690 690 690 690 691 691 692 692 693 693 694 694 695 695 695 695 695 695 695 695 695 696 696 696 696 697 697 698 699 699 700 701 702 702 702 702 703 703 704 704 704 704 705 705 705 706 707 708 709 710 710 710 710 710 710 711 711 712 712 712 713 713 713 713 714 714 714 714 714 714 714 714 714 714 714 715 715 715 716 716 716 716 717 717 718 718 718 718 719 719 720 721 721 723 724 724 725 726 726 727 728 728 728 728 728 728 728 728 728 728 728 729 729 729 729 729 729 729 729 729 730 730 730 730 731 731 731 731 731 732 732 732 732 732 732 732 732 733 733 734 734 735 735 735 737 737 737 738 739 741 742 743 743 743 745 746 746 746 746 746 746 746 746 746 746 746 746 747 747 747 747 747 747 747 747 747 747 747 748 748 748 748 750 750 750 750 750 751 751 751 752 752 752 753 753 754 754 754 755 755 755 756 756 757 758 759 759 760 760 760 760 760 761 761 761 761 761 761 761 761 762 763 763 764 765 766 766 768 768 768 768 768 768 768 769 769 769 769 769 769 769 769 769 769 769 769 769 770 771 773 774 775 776 777 778 778 778 779 780 780 780 780 780 780 782 782 782 783 783 783 785 785 785 786 786 787 788 788 788 788 790 791 791 791 792 792 793 794 794 795 797 798 799 800 800 801 802 803 803 803 803 804 804 805 805 805 805 806 806 806 808 809 809 810 810 811 811 812 812 812 818 820 821 821 822 822 822 823 824 824 824 824 824 825 827 828 831 832 837 837 839 839 842 842 843 845 848 848 848 849 850 850 851 854 856 862 863 863 863 865 866 866 866 866 867 868 868 870 870 870 870 871 873 873 873 874 875 876 876 877 877 878 878 878 878 878 878 878 878 878 878 878 878 878 878 878 878 879 879 879 879 880 880 880 880 880 880 880 880 880 880 880 880 880 880 880 880 880 880 881 882 882 882 883 884 884 884 884 886 889 891 892 893 893 893 893 894 894 894 894 895 896 896 896 901 902 902 903 903 903 903 903 903 903 903 904 905 906 907 907 908 908 908 908 910 911 912 912 914 914 915 916 917 917 917 917 918 918 918 918 919 919 919 920 921 922 922 923 923 923 924 924 924 924 925 925 926 926 927 928 929 929 930 931 933 933 933 933 933 934 934 935 935 935 935 936 936 937 938 940 942 943 946 948 948 948 950 950 952 953 953 954 955 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 956 957 959 960 961 962 962 962 962 963 963 963 963 963 963 964 965 965 965 965 965 965 966 966 967 969 970 971 972 973 974 974 974 974 974 974 975 975 975 975 976 977 977 978 979 979 980 980 981 981 981 981 982 983 984 986 987 987 987 990 990 990 990 991 991 991 991 991 991 991 992 992 992 992 992 993 996 997 997 997 997 998 999 1001 1001 1003 1004 1007 1008 1008 1009 1010 1011 1011 1012 1014 1014 1014 1015 1016 1017 1018 1018 1020 1021 1022 1022 1023 1023 1024 1024 1024 1024 1025 1026 1028 1030 1032 1032 1034 1035 1035 1036 1036 1036 1038 1038 1039 1040 1041 1042 1042 1043 1043 1048 1048 1048 1051 1051 1052 1052 1052 1052 1053 1053 1053 1053 1053 1053 1055 1056 1056 1057 1057 1057 1057 1057 1058 1058 1058 1058 1058 1059 1059 1059 1060 1061 1061 1061 1061 1062 1063 1063 1063 1063 1063 1063 1063 1063 1063 1064 1064 1066 1066 1066 1066 1067 1067 1067 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1070 1070 1071 1071 1071 1071 1071 1071 1072 1073 1073 1073 1073 1073 1073 1074 1074 1075 1076 1076 1076 1076 1077 1078 1082 1082 1082 1082 1083 1085 1085 1085 1086 1086 1087 1087 1089 1089 1089 1089 1089 1090 1090 1090 1091 1091 1096 1097 1097 1097 1100 1101 1106 1106 1107 1109 1109 1109 1109 1110 1111 1114 1116 1116 1116 1117 1117 1117 1120 1121 1122 1122 1123 1123 1124 1130 1131 1132 1132 1132 1135 1136 1138 1139 1140 1141 1142 1142 1142 1143 1144 1145 1145 1145 1145 1146 1148 1148 1148 1148 1150 1150 1150 1151 1151 1151 1151 1151 1151 1151 1152 1152 1152 1152 1153 1154 1155 1156 1156 1156 1156 1157 1158 1159 1161 1161 1163 1163 1163 1164 1164 1164 1164 1165 1165 1166 1166 1167 1167 1167 1167 1167 1167 1167 1168 1168 1168 1170 1171 1172 1172 1172 1172 1173 1173 1173 1173 1173 1173 1174 1174 1175 1177 1178 1178 1179 1180 1180 1180 1180 1180 1180 1181 1181 1181 1181 1181 1181 1182 1183 1183 1184 1184 1184 1184 1184 1184 1184 1184 1184 1185 1186 1187 1188 1188 1188 1189 1191 1191 1191 1191 1191 1192 1192 1192 1193 1193 1193 1194 1194 1194 1194 1195 1195 1195 1196 1197 1197 1198 1198 1199 1200 1200 1200 1200 1200 1200 1200 1200 1200 1200 1200 1201 1202 1203 1203 1204 1204 1204 1204 1205 1205 1206 1206 1207 1207 1208 1208 1208 1209 1209 1210 1212 1212 1212 1212 1212 1213 1213 1213 1214 1215 1215 1217 1218 1219 1219 1219 1220 1221 1221 1221 1221 1221 1221 1221 1225 1225 1225 1226 1226 1226 1227 1227 1227 1227 1227 1228 1228 1228 1230 1231 1231 1231 1233 1234 1235 1235 1235 1236 1236 1236 1236 1236 1237 1237 1238 1238 1238 1238 1238 1239 1239 1239 1239 1239 1240 1241 1242 1242 1243 1243 1243 1243 1244 1245 1245 1246 1246 1247 1248 1248 1249 1249 1250 1251 1251 1251 1252 1252 1252 1252 1252 1253 1254 1255 1255 1256 1256 1256 1257 1257 1257 1258 1258 1258 1258 1259 1260 1260 1261 1261 1261 1262 1263 1263 1263 1263 1264 1264 1264 1264 1264 1264 1264 1264 1265 1266 1266 1267 1267 1267 1267 1268 1268 1269 1269 1269 1269 1269 1269 1270 1270 1270 1270 1270 1270 1270 1271 1271 1271 1272 1272 1273 1273 1273 1274 1274 1274 1275 1275 1275 1275 1275 1275 1275 1275 1275 1275 1275 1275 1275 1276 1278 1278 1278 1278 1280 1282 1282 1282 1283 1283 1284 1285 1285 1285 1286 1286 1287 1289 1289 1290 1291 1291 1292 1292 1292 1292 1293 1293 1293 1293 1293 1294 1294 1294 1294 1294 1294 1294 1296 1296 1296 1296 1297 1298 1298 1298 1298 1298 1299 1299 1300 1300 1300 1300 1301 1301 1301 1301 1302 1303 1303 1303 1303 1303 1303 1303 1304 1304 1304 1304 1305 1306 1306 1307 1307 1307 1308 1308 1309 1309 1309 1310 1310 1310 1310 1310 1311 1311 1311 1312 1312 1312 1313 1313 1313 1313 1313 1314 1315 1315 1315 1316 1316 1316 1317 1317 1317 1317 1317 1318 1318 1318 1319 1320 1320 1320 1321 1321 1321 1322 1322 1323 1324 1324 1325 1325 1325 1325 1326 1327 1327 1327 1327 1328 1328 1328 1328 1329 1329 1330 1330 1331 1331 1332 1333 1333 1333 1333 1334 1336 1336 1336 1336 1337 1337 1337 1337 1338 1339 1340 1340 1340 1341 1341 1341 1342 1342 1342 1343 1344 1344 1344 1344 1345 1345 1345 1345 1345 1345 1345 1345 1346 1346 1346 1347 1347 1348 1349 1349 1349 1350 1351 1352 1352 1352 1352 1353 1353 1354 1354 1355 1355 1356 1356 1357 1357 1357 1357 1357 1357 1358 1359 1360 1361 1362 1362 1362 1363 1363 1365 1366 1367 1368 1368 1369 1370 1371 1371 1372 1372 1372 1372 1373 1373 1373 1374 1375 1376 1377 1378 1378 1378 1379 1380 1380 1381 1381 1382 1383 1384 1384 1385 1386 1386 1387 1388 1388 1388 1388 1389 1390 1391 1391 1391 1391 1391 1392 1392 1392 1393 1393 1393 1393 1394 1394 1394 1394 1394 1395 1396 1396 1397 1398 1399 1400 1400 1400 1400 1400 1402 1402 1402 1402 1402 1402 1402 1403 1403 1403 1404 1404 1405 1406 1407 1408 1409 1410 1410 1410 1411 1411 1411 1411 1412 1413 1413 1414 1414 1414 1415 1415 1415 1415 1416 1417 1418 1419 1419 1420 1421 1422 1423 1423 1423 1423 1423 1424 1425 1425 1426 1426 1428 1429 1430 1431 1432 1432 1433 1434 1435 1436 1436 1437 1437 1438 1439 1439 1440 1440 1441 1442 1442 1443 1444 1445 1446 1449 1449 1450 1451 1451 1452 1452 1452 1453 1453 1454 1454 1454 1455 1456 1457 1457 1457 1458 1458 1458 1459 1459 1459 1459 1459 1460 1460 1460 1460 1463 1463 1463 1465 1466 1467 1467 1468 1468 1468 1469 1470 1471 1471 1472 1473 1474 1474 1474 1474 1476 1476 1476 1476 1478 1478 1478 1479 1480 1480 1480 1481 1481 1481 1482 1483 1483 1483 1484 1484 1484 1485 1485 1485 1485 1486 1486 1487 1487 1487 1487 1487 1488 1488 1489 1489 1489 1491 1492 1492 1492 1492 1493 1494 1494 1495 1495 1495 1496 1497 1498 1499 1499 1499 1500 1500 1501 1501 1501 1501 1501 1501 1502 1502 1504 1504 1505 1506 1506 1506 1506 1509 1509 1509 1509 1510 1511 1511 1512 1516 1516 1516 1516 1517 1517 1519 1519 1523 1523 1523 1525 1529 1530 1530 1531 1531 1531 1531 1535 1536 1538 1539 1539 1539 1539 1540 1540 1541 1541 1541 1541 1541 1541 1543 1544 1547 1547 1547 1548 1550 1552 1553 1556 1557 1557 1557 1558 1560 1560 1560 1561 1562 1562 1562 1562 1563 1564 1564 1564 1565 1565 1565 1566 1567 1569 1570 1571 1571 1572 1572 1573 1574 1574 1574 1575 1575 1575 1575 1575 1575 1575 1575 1575 1575 1576 1577 1577 1577 1577 1578 1579 1580 1580 1580 1581 1581 1584 1584 1585 1586 1586 1586 1587 1588 1589 1589 1589 1590 1591 1591 1591 1592 1593 1593 1593 1593 1595 1595 1595 1595 1596 1596 1596 1596 1596 1597 1597 1598 1598 1598 1598 1599 1599 1600 1600 1601 1602 1602 1606 1607 1607 1609 1610 1611 1611 1611 1612 1613 1613 1613 1613 1613 1614 1614 1614 1614 1615 1616 1617 1617 1617 1617 1617 1618 1618 1618 1618 1619 1620 1621 1622 1622 1622 1622 1622 1622 1623 1623 1623 1623 1623 1623 1624 1624 1624 1624 1624 1625 1625 1625 1626 1626 1626 1626 1626 1626 1627 1629 1630 1630 1631 1631 1631 1632 1633 1634 1635 1635 1635 1635 1636 1636 1636 1636 1636 1636 1636 1637 1637 1637 1637 1637 1637 1638 1639 1639 1640 1640 1640 1641 1641 1641 1642 1642 1643 1643 1643 1644 1644 1644 1644 1645 1645 1647 1648 1648 1648 1648 1649 1649 1649 1649 1649 1650 1650 1650 1651 1652 1652 1653 1653 1653 1653 1654 1654 1654 1654 1655 1656 1656 1656 1657 1657 1657 1658 1658 1660 1660 1661 1661 1661 1662 1662 1662 1662 1663 1663 1663 1663 1663 1663 1664 1664 1664 1664 1665 1665 1665 1665 1665 1665 1666 1666 1667 1667 1667 1667 1668 1668 1669 1669 1670 1670 1671 1671 1671 1672 1672 1672 1672 1673 1674 1674 1674 1674 1675 1675 1675 1675 1675 1675 1676 1676 1677 1677 1677 1677 1677 1678 1679 1679 1679 1679 1679 1679 1679 1680 1682 1682 1682 1683 1683 1683 1683 1684 1684 1684 1684 1684 1684 1684 1684 1686 1687 1687 1688 1690 1690 1690 1691 1691 1691 1692 1694 1694 1694 1694 1694 1694 1694 1694 1695 1695 1695 1697 1697 1698 1698 1698 1698 1698 1699 1700 1700 1700 1701 1701 1702 1702 1702 1702 1702 1703 1704 1704 1704 1704 1705 1705 1705 1706 1706 1706 1706 1707 1708 1708 1709 1709 1709 1709 1709 1711 1712 1712 1712 1714 1716 1716 1716 1717 1718 1719 1719 1720 1720 1721 1721 1721 1721 1722 1722 1722 1722 1722 1723 1723 1723 1723 1723 1723 1723 1724 1724 1724 1724 1725 1726 1726 1726 1727 1727 1727 1727 1727 1727 1727 1728 1728 1728 1728 1728 1728 1729 1729 1730 1730 1730 1731 1731 1731 1732 1732 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1733 1734 1734 1734 1735 1735 1735 1735 1735 1736 1737 1738 1738 1738 1738 1739 1740 1740 1740 1740 1741 1741 1741 1741 1741 1741 1741 1742 1742 1742 1742 1742 1742 1743 1743 1743 1743 1744 1744 1744 1744 1745 1745 1745 1745 1746 1746 1747 1747 1747 1748 1748 1749 1749 1749 1750 1751 1751 1752 1752 1753 1754 1755 1755 1756 1756 1757 1757 1757 1758 1758 1758 1759 1760 1760 1761 1762 1762 1762 1762 1763 1763 1764 1764 1765 1765 1765 1765 1766 1766 1766 1766 1766 1766 1767 1767 1767 1767 1768 1768 1768 1769 1769 1769 1769 1769 1769 1769 1770 1771 1771 1772 1772 1772 1772 1772 1773 1773 1773 1773 1773 1773 1773 1774 1774 1774 1775 1776 1776 1776 1776 1776 1776 1776 1776 1776 1777 1777 1778 1779 1779 1780 1780 1780 1780 1780 1782 1782 1783 1784 1784 1785 1785 1786 1787 1787 1787 1788 1790 1791 1791 1791 1792 1792 1792 1792 1792 1792 1792 1792 1792 1792 1792 1792 1792 1793 1793 1793 1793 1794 1794 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1795 1796 1797 1798 1799 1799 1799 1799 1799 1800 1801 1801 1801 1801 1801 1802 1802 1802 1803 1804 1805 1807 1807 1808 1808 1808 1808 1808 1808 1810 1810 1811 1811 1812 1812 1813 1814 1815 1816 1816 1817 1817 1818 1818 1820 1820 1820 1820 1821 1821 1821 1821 1822 1822 1823 1824 1825 1827 1828 1829 1830 1831 1832 1833 1834 1834 1837 1838 1839 1840 1841 1842 1842 1843 1843 1843 1843 1843 1844 1845 1845 1845 1845 1846 1847 1847 1848 1850 1850 1852 1853 1854 1854 1855 1856 1857 1857 1858 1860 1860 1861 1861 1863 1863 1863 1863 1864 1864 1865 1865 1866 1866 1866 1866 1867 1867 1867 1867 1868 1869 1869 1870 1870 1872 1873 1873 1874 1876 1876 1877 1877 1878 1880 1881 1882 1884 1886 1886 1886 1887 1887 1887 1888 1888 1888 1889 1889 1890 1890 1891 1893 1893 1894 1894 1894 1894 1894 1894 1895 1895 1895 1897 1897 1899 1899 1899 1899 1899 1900 1901 1901 1901 1901 1902 1902 1902 1902 1902 1903 1903 1903 1903 1904 1904 1904 1905 1905 1906 1907 1908 1909 1910 1911 1913 1914 1915 1917 1918 1919 1920 1921 1922 1923 1924 1925 1926 1927 1928 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1946 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1967 1968 1972 1974 1977 1980 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1999 2000 2001 2002 2003 2004 2005 2006 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2041 2042 2045 2046 2047 2048 2049 2050 2053 2054 2055 2056 2057 2058 2059 2060 2061 2062 2063 2064 2065 2066 2067 2068 2069 2070 2071 2072 2074 2075 2076 2077 2078 2079 2081 2082 2084 2085 2086 2087 2089 2092 2093 2096 2097 2098 2099 2100 2103 2104 2105 2106 2107 2108 2110 2111 2112 2113 2114 2116 2117 2118 2119 2121 2122 2123 2124 2125 2127 2128 2129 2130 2131 2132 2133 2134 2135 2136 2139 2140 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2154 2155 2158 2159 2162 2164 2165 2169 2170 2171 2176 2177 2179 2181 2182 2183 2185 2186 2187 2188 2189 2190 2191 2192 2193 2194 2197 2198 2199 2200 2201 2203 2206 2207 2208 2209 2211 2212 2213 2214 2215 2216 2217 2218 2221 2222 2223 2224 2225 2226 2227 2228 2229 2230 2233 2234 2235 2236 2238 2239 2240 2241 2242 2243 2244 2245 2246 2247 2248 2249 2250 2251 2252 2253 2254 2255 2256 2257 2259 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2271 2273 2274 2275 2276 2278 2279 2281 2282 2283 2288 2289 2291 2292 2293 2294 2295 2296 2297 2298 2299 2300 2301 2302 2304 2305 2306 2307 2308 2309 2310 2311 2312 2313 2314 2315 2316 2317 2318 2319 2322 2323 2324 2325 2327 2328 2330 2331 2332 2333 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2354 2355 2356 2357 2358 2360 2362 2363 2364 2365 2366 2368 2369 2370 2371 2372 2373 2374 2377 2378 2379 2380 2381 2382 2384 2385 2386 2390 2391 2393 2394 2395 2396 2397 2398 2399 2400 2402 2403 2405 2406 2407 2408 2409 2410 2414 2416 2418 2420 2421 2422 2423 2424 2425 2426 2427 2428 2429 2430 2431 2433 2434 2435 2438 2440 2441 2442 2443 2444 2446 2447 2448 2451 2462 2463 2464 2467 2468 2469 2476 2477 2478 2481 2487 2490 2492 2494 2495 2497 2499 2500 2508 2509 2519 2528 2535 2542 2543 2546 2549 2550 2551 2553 2554 2556 2557 2559 2563 2569 2571 2572 2573 2574 2575 2577 2578 2579 2583 2584 2587 2589 2590 2591 2592 2593 2594 2599 2600 2601 2603 2604 2606 2609 2610 2614 2619 2620 2621 2622 2623 2627 2629 2632 2633 2637 2640 2641 2645 2646 2648 2650 2652 2654 2656 2657 2659 2660 2661 2662 2664 2670 2672 2674 2675 2676 2677 2678 2679 2680 2681 2682 2683 2684 2686 2687 2688 2689 2690 2691 2692 2693 2694 2695 2696 2697 2699 2700 2701 2702 2703 2704 2705 2706 2707 2709 2711 2713 2714 2715 2716 2718 2720 2721 2722 2723 2724 2725 2729 2730 2731 2734 2737 2738 2740 2741 2746 2748 2749 2750 2751 2752 2753 2754 2756 2757 2758 2761 2762 2763 2764 2765 2767 2768 2769 2770 2773 2775 2776 2777 2778 2779 2780 2781 2783 2784 2786 2790 2791 2792 2793 2794 2796 2798 2807 2809 2814 2815 2816 2817 2818 2820 2821 2823 2824 2825 2830 2831 2832 2835 2836 2837 2839 2840 2842 2843 2845 3 3 30 34 37 38 53 54 99 129 144 160 180 182 188 191 192 197 199 204 205 211 213 214 216 218 220 224 224 226 227 228 229 232 233 237 238 239 240 240 243 245 254 259 260 261 266 268 308 309 318 319 323 328 346 360 362 385 389 399 410 417 420 439 443 445 459 460 461 467 473 476 477 522 528 553 563 568 577 607 608 620 622 638 646 683 700 713 717 719 722 736 740 744 747 749 765 767 771 772 781 784 787 789 795 796 800 807 811 811 813 814 815 817 819 826 829 832 834 834 834 834 834 835 836 840 841 843 844 844 846 846 846 846 846 846 846 847 848 853 855 856 859 860 862 863 863 864 864 868 869 872 874 880 882 883 885 885 885 885 886 886 886 887 890 892 892 892 892 892 892 892 892 892 892 892 893 894 894 894 894 894 894 894 894 894 894 894 894 894 899 900 904 906 907 911 912 913 932 937 939 941 944 945 947 951 952 954 956 958 958 958 958 958 959 963 968 969 977 980 985 988 989 993 994 995 1000 1002 1003 1005 1006 1012 1013 1016 1017 1018 1019 1025 1027 1027 1029 1031 1033 1037 1043 1043 1043 1043 1043 1043 1043 1043 1043 1043 1043 1043 1043 1045 1045 1045 1045 1046 1047 1048 1049 1050 1051 1052 1054 1054 1054 1054 1054 1054 1055 1057 1065 1069 1071 1073 1075 1079 1080 1081 1082 1083 1084 1086 1088 1089 1092 1093 1093 1093 1093 1095 1098 1099 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 1104 1105 1106 1108 1110 1111 1113 1113 1115 1116 1117 1118 1119 1125 1127 1133 1133 1133 1133 1133 1133 1133 1133 1134 1147 1149 1149 1160 1162 1169 1175 1175 1176 1180 1190 1198 1209 1211 1212 1213 1216 1222 1223 1224 1229 1231 1232 1277 1279 1281 1286 1288 1295 1320 1323 1335 1350 1351 1364 1365 1401 1426 1427 1447 1448 1449 1450 1461 1462 1464 1475 1477 1490 1497 1503 1508 1508 1508 1508 1508 1508 1508 1508 1508 1508 1513 1517 1519 1520 1522 1523 1524 1526 1527 1527 1528 1531 1531 1531 1531 1531 1531 1531 1531 1531 1531 1531 1531 1531 1531 1532 1533 1534 1535 1536 1537 1542 1543 1544 1545 1545 1545 1545 1545 1545 1545 1545 1545 1545 1545 1545 1545 1545 1546 1547 1548 1549 1551 1553 1554 1554 1554 1555 1557 1559 1560 1562 1563 1568 1570 1571 1573 1574 1575 1576 1578 1578 1579 1580 1582 1582 1582 1582 1583 1583 1583 1583 1583 1583 1592 1594 1603 1606 1608 1611 1616 1624 1625 1628 1636 1646 1659 1678 1681 1682 1684 1685 1689 1689 1693 1695 1695 1696 1701 1708 1710 1712 1713 1714 1716 1719 1733 1736 1771 1773 1781 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1783 1789 1792 1792 1792 1792 1792 1792 1792 1792 1792 1792 1793 1799 1806 1807 1808 1809 1810 1822 1826 1835 1836 1838 1842 1847 1848 1849 1850 1851 1852 1859 1862 1867 1870 1871 1875 1879 1885 1886 1892 1896 1896 1896 1898 1898 1898 1898 1900 1900 1900 1900 1902 1907 1912 1916 1929 1940 1942 1947 1948 1969 1970 1971 1973 1975 1978 1979 1981 1998 2007 2043 2044 2051 2052 2073 2083 2088 2090 2091 2094 2095 2101 2102 2109 2115 2120 2126 2137 2138 2153 2156 2157 2160 2161 2163 2166 2167 2168 2173 2175 2178 2180 2195 2202 2204 2205 2210 2220 2231 2232 2237 2258 2272 2277 2280 2284 2285 2286 2287 2290 2303 2320 2321 2326 2329 2334 2353 2359 2361 2367 2375 2376 2383 2387 2388 2389 2392 2401 2404 2411 2412 2413 2419 2432 2436 2437 2439 2445 2453 2455 2461 2474 2475 2479 2480 2484 2485 2488 2489 2491 2493 2496 2498 2501 2502 2503 2505 2506 2510 2511 2513 2514 2515 2517 2518 2521 2522 2523 2524 2525 2526 2527 2533 2537 2538 2539 2540 2541 2544 2545 2547 2548 2552 2560 2562 2565 2566 2567 2568 2576 2585 2586 2588 2596 2597 2598 2602 2605 2608 2611 2612 2613 2615 2616 2617 2618 2624 2625 2628 2631 2635 2636 2642 2643 2647 2649 2651 2655 2658 2663 2665 2666 2667 2668 2669 2671 2673 2708 2710 2712 2717 2719 2726 2727 2728 2732 2733 2736 2739 2743 2744 2745 2747 2755 2760 2766 2771 2772 2774 2782 2785 2787 2789 2795 2797 2799 2800 2801 2802 2805 2806 2808 2810 2811 2812 2813 2819 2822 2826 2828 2829 2838 2844 2846 41 46 122 200 203 210 221 222 224 246 267 449 816 830 833 834 838 844 846 852 857 858 861 885 888 892 897 898 909 945 947 949 958 1027 1037 1043 1044 1045 1050 1054 1088 1093 1094 1101 1102 1103 1104 1112 1126 1128 1129 1133 1137 1149 1175 1401 1507 1508 1514 1515 1518 1521 1524 1527 1531 1545 1554 1559 1582 1583 1604 1605 1689 1715 1783 1792 1819 1883 1896 1900 1941 1943 1944 1945 1976 2080 2141 2172 2174 2184 2196 2219 2415 2417 2449 2450 2452 2454 2456 2457 2458 2459 2460 2465 2466 2470 2471 2472 2473 2482 2483 2486 2504 2507 2512 2516 2520 2529 2530 2531 2532 2534 2536 2555 2558 2561 2564 2570 2580 2581 2582 2595 2607 2626 2630 2634 2638 2639 2644 2653 2685 2698 2735 2742 2759 2788 2803 2804 2827 2833 2834 2841

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 9 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 5 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 5 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 4 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 3 3 3 3 4 3 5 3 5 7 7 7 4 3 4 4 4 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 6 7 7 4 7 8 5 5 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 5 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 6 6 5 6 7 3 4 4 4 8 8 8 8 8 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 10 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 23 7 10 8 0 5 0 0 5 4 12 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 0 5 14 0 10 0 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 4 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 5 3 2 7 6 4 5 7 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 2 3 3 2 2 3 2 4 4 3 2 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 4 4 3 3 3 2 2 3 5 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 2 4 3 1 1 2 2 3 4 4 2 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	4880 10870 11416
10$	13996
101	10504
101$	16342 10726
11$	13996
12$	2770 2771 2772
13$	2770 2771 2772
14$	2770 2771 2772
15$	2770 2771 2772
16$	2770 2771 2772 14611 14612 11362
17$	14611 14612 11362 5981
18$	12464 12466 669 12499 12500 8732 14601 14602 14603 14604 14605 14606 14607 14611 14612 15303 11362
19$	12464 12466 669 12499 12500 8732 14601 14602 14603 14604 14605 14606 14607 14611 14612 15303 11362
2$	11416
20$	12464 12466 669 12499 12500 8732 14601 14602 14603 14604 14605 14606 14607 14611 14612 15303 11362 5981
21$	12464 12466 669 12499 12500 8732 14601 14602 14603 14604 14605 14606 14607 14611 14612 15303 11362
22$	12464 12466 669 12499 12500 14611 14612 15303 11362
23$	12464 12466 669 12499 12500 14611 14612 15303 11362
24$	12464 12466 669 12499 12500 14611 14612 11362 5528
25$	12464 12466 669 12499 12500 8732 14601 14602 14603 14604 14605 14606 14607 14611 14612 15303 11362
26$	12464 12466 669 12499 12500
27$	12464 12466 669 12499 12500
28$	12464 12466 669 12499 12500
29$	12464 12466 669 12499 12500
3$	11416
30$	12464 12466 669 12499 12500 8732 14601 14602 14603 14604 14605 14606 14607 14611 14612 15303 11362
31$	5981
3x5x2$	5920
4$	11416
47$	5981
4ft$	5900
5$	3495 9486 9487 11416 5900
5ft$	5900
5x5x5$	5919
6$	3495 9486 9487 11416 5900
60$	16542
6ft$	5900
7$	13996 11416 11518
8$	13996 11416
9$	13996 11416
999	10504
999$	16342
a$	6296 6351 6531 12372 6536 7048 7083 7201 7225 7306 7384 7640 8007 2225 2226 2227 8383 8384 14312 14321 8568 8569 2618 2709 2791 2792 8820 9287 3483 10050 10084 10206 10221 10248 10669 10813 10826 10832 10841 10880 16794 4969 10997 10998 16846 5142 5195 5424 5546 5564 5645 5648 11753 5817 11827
abandon$	5569
abandoned$	5566 5569
abandoning$	5569
abandons$	5569
abc$	10719 5830
abcs$	10719
abdicate$	4260
abdicated$	4260
abdicates$	4260
abdicating$	4260
abh	11001 5837
abh$	16839 11827
abide$	13762
abilit	11698
ability$	8573 8574 8575 8576
abject$	5535
able	10618
able$	2668 2671 2672 2674 2683 2695 8704 8705 8706 8707 2945 2975 8974 8995 8996 3016 3027 3031 3032 9023 3034 3035 9032 3043 3044 3045 3060 15265 4691
ably$	9044 9045 9046 9047
aborti	5745
abortion$	11735
about	10583 11600
about$	6088 6092 6167 12529 12739 6903 7015 7030 13101 13102 7265 7650 13522 13523 13555 7789 13629 14230 14478 14753 14754 14755 8920 14761 14762 14763 14767 14768 9277 9278 15166 9329 9330 9331 3496 9664 3675 3676 3677 3678 9669 15543 15828 15855 15962 15963 16097 16098 16099 10338 10339 10340 4531 10607 10631 10896 10930 11116
above$	12277 13043 13044 13045 7233 14101 14102 14103 9513 16151 16180 10444
abrasive$	5873
abroad$	16749
abscond$	12401 584 585 11521 5841
abscondded$	584 585 11521 5841
abscondding$	584 585 11521 5841
absconded$	584 585 11521 5841
absconder$	11027 5841
absconders$	11027 5841
absconding$	584 585 13109 11026 11521 5841
absconds$	584 585 11521 5841
absconsion$	5841
absconsions$	5841
absen	11767
absenc	10891 16742
absence$	16729
absent$	12406 15685 10548
absentee$	14034 11162
absentees$	14034 11162
absolute$	3651 5818
absolutely$	2427 3824 10093 5526 5529
abstin	4994
abstinence$	10984
absurd$	2950 2951 2952 2953 2954 2955
abus	16777
abuse	10938
abuse$	11828 11829 11867 11868 11869 11884 11896 12155 12209 12337 12675 12676 12685 12686 12808 12874 7037 13026 13220 13221 13310 13312 13715 13716 13833 13834 13835 13836 13837 13838 13839 13840 14957 9121 16774 16775 16776 11066 11069 11081 11121 11784
abused	4943 5796
abused$	11874 12511 12829 13833 13834 13835 13836 13837 13838 13839 13840 10933 5796 11786
abuser$	12393 12485 12490 12495 12958 12959 12960 12961 12962 12963 12964 12965 12966 12969 13276 7696 13588 13666 13976 2152 14025 14035 2237 11074 11153 11156 11157
abusers$	12393 12490 12495 12958 12959 12960 12961 12962 12963 12964 12965 12966 12969 13276 7696 13588 13666 13976 2152 14025 14035 2237 14304 11074 11153 11156 11157
abusive$	7181 13833 13834 13835 13836 13837 13838 13839 13840 8149 5303 11303 5879
abysmal$	5912
abysmally$	5912
academy$	9926 9931 9932 9934 16140 10329 4343 16207 16208 16711 16712 16715 5592
accept$	11963 11979 187 6297 318 319 320 321 322 323 324 325 12191 12227 12299 12332 1199 7194 7196 7198 13374 13379 7544 1892 1893 1921 7912 7913 7914 7915 7916 7917 7918 7919 7920 7921 1932 1933 13762 7938 7939 7940 7941 7942 7943 7944 7945 7946 7947 7948 7949 7965 7966 7967 7968 7969 7995 7996 7997 7998 7999 8000 8001 8002 14341 14346 14349 15451 15482 15488 15502 15536 15537 15546 15547 15548 15729 15939 5091 11503 11504
acceptable$	4723 10734 5830
accepted$	12091 12092 12093 12095 318 319 320 321 322 323 324 325 12539 12546 12554 12563 12564 12565 12577 12861 1199 7194 7196 7198 13685 1892 1893 1932 1933 15603 15604 15605 15606 15729 5091
accepting$	318 319 320 321 322 323 324 325 1199 7194 7196 7198 1892 1932 1933 14341 15481 5091
accepts$	318 319 320 321 322 323 324 325 1199 7194 7196 7198 1892 1932 1933 15546 15547 15548 5091
acceptted$	318 319 320 321 322 323 324 325 1199 7194 7196 7198 1892 1932 1933 5091
acceptting$	318 319 320 321 322 323 324 325 1199 7194 7196 7198 1892 1932 1933 5091
access$	11963 5764
accessory$	5099
accident$	2221
accidents$	2221
accommodated$	383 384 385 386
accommodation$	12441 12442 12443 12444 12445 12446 12447 12448 16754 16805 16834 11798
accomp	5941
accomplice$	13276 11051 11088 11217
accomplices$	13276 11051 11088 11217
accord$	12184 12508 12509 12835 11053
accoun	4518 10520 4559 10640 4661 10708
account$	12872 7159 1170 7161 1172 13578 13579 13580 13581 2115 2116 8107 8108 8109 13948 2121 2122 2123 2124 2125 2126 15914 15915 15916 15917 15918 15919 15920 10460 4472 4665 16508 16546 16644 16645 4950 16786 11271
accountability$	1887 1888 7882 7883 7884 7885 7886 7887 7888 7889 7890 7891 7892 7893 16136 16137 16138 16139 11576
accountable$	71 72 73 74 75 1887 1888 16508
accounted$	4665
accounts$	343 344 12872 7159 1170 7161 1172 13578 13579 13580 13581 2115 2116 8107 8108 8109 13948 2121 2122 2123 2124 2125 2126 10460 4472 16358 16478 4665 16546 11271
accusation$	11119
accusations$	11119
accustomed$	3129 3130 3213
achiev	4684 4895
achiever$	14039
achievers$	14039
acknowledge$	7938 7939 7940 7941 7942 7943 7944 7945 7946 7947 7948 7949 7995 7996 7997 7998 7999 8000 8001 8002 15911 15939
acknowledged$	15793 15794
acne$	11473 5903
acned$	5902
acquit	5826
acquitted$	11816
across$	8176 8177 2560 8551 8721 8722 8723 9051 9052 9053 9371 9513 16424 10775 11340 11524
act	4436 16518 16690 5666
act$	6606 12451 6777 788 789 13056 13057 13437 1612 1613 7965 7966 7967 7968 7969 2234 2266 2274 2452 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 2845 2866 3036 3037 3248 9370 3389 3390 3475 3476 3477 3478 15712 15939 16119 16122 16255 4644 5305 5370 11656
acted$	6777 788 789 1612 1613 2234 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 3248 3389 3390 3475 3476 3477 3478 9913 9922 15764 15769 15772 15773 15775 15776 15777 15778 15793 15794 15817 15949 5305 5370
acting$	1612 1613 2234 2590 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 2867 3036 3037 3373 3475 3476 3477 3478 4644 5282 5305 5370
action	4411 11679
action$	11920 13544 15820 4054 4055 4056 15914 15915 15916 15917 15918 15919 15920 4644 10757 10767 16619 11013 11677
actionable$	10401
actions$	3 4 5 6 7 8 9 6002 11841 11842 6009 20 11920 12007 6177 12176 12177 12178 12179 12180 12181 12182 12183 12201 12596 12597 12598 12599 6878 889 12929 12930 12931 12932 12933 12934 1218 1219 13715 13716 13717 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 13942 4046 11013
active	16453
active$	6114 125 6360 509 510 511 512 513 848 11035 11352 11633 5648 5650
activi	16230 16459 11647 11679 11683 11684
activities$	11907 11920 11013 11032 11125
activity$	11907 11920 6607 12452 16321 16358 11013 11032 11125 11351 11604
acts$	12435 6606 12451 13056 13057 1612 1613 2234 2267 2275 2453 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 2846 2865 3036 3037 3248 3389 3390 3475 3476 3477 3478 5305 5370
actted$	1612 1613
actting$	1612 1613
actual$	11001
add	4390
add$	1129 1406 13949 13950 13951 13952 13953 4537 5946
addded$	1406
addding$	1406
added$	1129 1406 4502 4503 4537 4538 4610 4612
addict	16742 16760 11743
addict$	14041 14042 14043 14150 14151 16759 11162 11163 5863
addicted$	11904 4855
addiction$	11916 4855 16684 11696
addictions$	11916
addicts$	14041 14042 14043 14150 14151 16762 11162 11163 5863
adding$	1406
addres	4416 10442 4467 10457 4498 10488 10489 16380 16490 5621
address$	6288 6289 6290 12385 12386 12387 12388 6551 6552 6553 6554 16365 4589 5621 11800
addresses$	6288 6289 6290 16258 16280 16365 4589 11611 11628
adds$	1129 12957 1406 4537
adenoi	10824
adenoids$	16662
adept$	3480
adequate$	2988 2991 10051 10052 10053 10054
adhd	5946
adidas$	11480
admirably$	9044 9045 9046 9047
admission$	11748
admissions$	11748
admit$	15482 15488 15502 15729 15939 16119 11503
admitted$	15603 15604 15605 15606 15729 4867 4868 11747
adoles	10848
adolescent$	2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 3483 15311 15314 16686 4859 5160 5163 11287 5423
adolescents$	2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 15311 15314 11287
adopted$	4579 11793
adoption$	5804
adoptive$	5804
adore$	658 659 660 661 662
adored$	658 659 660 661 662
adores$	658 659 660 661 662
adoring$	658 659 660 661 662
adult$	12129 12130 12138 6302 12243 12285 12297 12308 6505 6506 12362 6581 6585 6588 12433 12436 12467 12470 12496 13093 13098 13506 13639 8015 8050 13891 13892 13893 13894 2073 8507 8563 14470 14514 8684 8687 2728 14559 14560 14561 14562 14563 14564 14565 2743 8744 14590 14595 14596 14597 14616 14625 2802 8797 14642 14643 8816 2827 14664 2841 2842 8834 14673 14674 8837 8838 8859 2876 2877 2890 8882 2897 2898 14734 2910 8994 8997 14835 3112 3113 3114 3115 14949 14950 14951 14952 14994 15003 15005 15012 15071 15072 15073 15074 15182 15185 15232 15233 15234 15235 3411 9448 9449 15288 15289 15290 15291 15292 15293 15305 9949 9950 11021 5056 11050 11360 11361 11363 11364 5377 11369 11370 5400 5415
adults$	11848 6272 6274 6279 6284 6287 12126 12129 12130 12138 12142 12297 12362 12393 12395 12398 6581 12427 12433 12436 12467 7166 13628 13770 13771 13775 13862 8029 13891 13892 13893 13894 13911 8074 14086 8271 14434 14470 14484 14485 14486 14487 14495 14514 14559 14560 14561 14562 14563 14564 14565 2743 8736 14590 14595 14596 14597 14601 14602 14603 14604 14608 14614 14622 14623 14624 14625 14626 2801 14662 2841 2842 8834 14673 14674 2869 2870 2881 2894 14728 14729 14730 14731 2910 8905 14746 8912 14835 14842 14843 14844 9026 14866 14867 14868 14869 14897 14905 14906 14907 14908 14909 14910 14911 14912 14920 14921 14922 14923 14924 14955 14956 3169 3171 15003 15005 15012 15071 15072 15073 15074 15077 15082 15172 15217 15219 15222 15223 15224 15228 15232 15233 15234 15235 15256 3442 3443 3444 3445 15275 9439 3455 3456 3457 15288 15289 15290 15291 15292 15293 15303 15308 15309 15385 15449 9745 9746 9748 9749 11021 11114 11204 11232 11360 11364 11369 11370 11392
advance$	4679
advanced$	2728 3145 3411 11035
advanceed$	4679
advanceing$	4679
advances$	6300 6301 12155 12156 13046 13047 14522 14523 14524 14525 4679
advant	4756
advantage$	11875 12995 10746
advert$	15442
advice$	12016 12081 12082 12785 13440 13441 13449 1628 13691 13803 13804 13805 13806 13807 14341 15779 15780 15781 15782 15783 15784 16211 11102 11115 11499 11567
advis	10402 11631
advised$	6120 12019 12020 6183 194 195 196 197 198 199 200 201 6192 203 204 205 206 207 208 209 210 211 212 213 1692 1693 1694 1695 1696 1697 1698
affair$	14790 15135 15136 15137 15138
affairs$	14657 14854 14855 14856 14857 14974
affect$	15055 15056 9219 9223 3234
affection$	12441 12442 12443 12444 12445 12446 12447 12448 12742
affections$	12156
affili	4436 11604 11606 11647 5941
affiliate$	11125
affiliated$	2129 11125
affiliates$	11125
affiliation$	2066 2067 2129 11125
affiliations$	11125
affray	11001 5837
affray$	16839 11827
afraid$	14889 14890 14891 3107 3108
african$	3505 9499 9504 9505 5450 11472
afro$	11460 5471 11462
afros$	11460 11462
after	16360 10944
after$	12192 12936 12937 1119 7425 7426 7428 7429 13432 13692 7901 8616 14494 8659 14718 14795 8977 9048 14898 14899 14916 9326 15300 4234 16210 16424 4842 16782 11726
afternoon$	16626 4897
afternoons$	4897
afterp	10838
afterpill$	16676
afterthought$	16130
again$	12029 12030 13520 13521 7684 15523 15524 15526 15527 15528 4196 10287 10288 16612 16675 11097
agains	4584 10677 11679
against$	12389 12390 12391 12392 7602 13548 16341 16377 4573 16422 16461 10634 10659 16506 16515 16595 10759 11516 11633 11689 11693
age$	6596 12463 8138 14519 14520 14521 14556 14557 14629 14630 14631 14632 14669 14670 14671 14709 14737 9147 9148 9149 9150 15139 9458 9459 15327 15328 15329 10893 11774
aged$	6628 15311 15314 16672 11048
agencies$	14238 9926 9931 9932 16140 10329 16207 16208
agency$	14238 9900 9926 9931 9932 9949 9950 16140 10329 4343 16207 16208 10401 5535 5582 5591
ages$	14556 14557
aggression$	14068 14124 14425 14426 2599 2600 11296
aggressive$	14355 14356 14357 14358 14359 14360 14361 14362 14363 14364 14365 14463 11251 5303 5879
aggressively$	5879
aggressiveness$	14425 14426 11296
aggressor$	13276 13976 13977 13978 13979 11153 11154 11155 11199
aggressors$	13276 13976 13977 13978 13979 11153 11154 11155 11199
aggro$	12637 13228
agitator$	5856
agitators$	5856
ago$	15193 15194
agree$	711 712 994 995 996 997 999 1000 1001 1002 1003 7194 7196 7198 2661 2662 2663 2664 5078
agreed$	689 711 712 12577 994 995 996 997 999 1000 1001 1002 1003 7194 7196 7198 2661 2662 2663 2664 5078
agreement$	12198 16551
agreements$	16551
agrees$	711 712 994 995 996 997 999 1000 1001 1002 1003 7194 7196 7198 2661 2662 2663 2664 5078
agreing$	711 712 994 995 996 997 999 1000 1001 1002 1003 7194 7196 7198 5078
ahead$	158 6438 12278 13483 16151 16181 11618
aid	4684
aid$	4679 4686 4801 11727
aided$	4679 4686 4801
aiding$	4679 4686 4801
aids	4684
aids$	4679 4686 4801 11727
aim	4754
aim$	16274 16566 4742 16620
aimed$	10794
aims$	16274 16566 4742 10794
air$	14155
airhead$	11217
airheads$	11217
alarm$	7612
albanian$	3505 9501 11472
album$	10441
alcoho	16742 16760 10923
alcohol$	35 270 271 272 273 274 275 276 12135 12136 6308 6309 6310 6311 6312 6314 6315 12441 12442 12443 12444 12445 12446 12447 12448 12453 12456 13901 14704 14705 14706 14707 14708 16683 4994 5753 11743
alcoholic$	16759 16761 11162
alcoholics$	16762 11162
ale$	15068
alert	4514
alert$	4403 4424 4425 4715
alerted$	10468
alerting$	4424 4425
alerts$	4424 4425
aliase	5609
aliases$	11599
alibi	5609
alibi$	11597 11599
alibis$	11597 11599
alienated$	5424
alight	11007
alight$	16845
alike$	11479 11481
alive$	16658
all	10642 11659
all$	6196 6200 309 870 6866 12785 6972 986 987 7133 7167 1381 1382 7403 13345 13347 1548 7576 7961 8220 8277 8309 14170 14171 8362 8393 2545 8563 2611 2653 14482 2719 8713 14587 2786 14823 14958 14973 9205 3221 3222 3357 15213 3460 3596 15453 9616 9630 3642 3644 3747 3748 3749 3853 3854 3855 3865 9856 9898 15928 15935 10125 10248 10250 16106 16107 4288 10434 16352 4638 10654 16600 10805 5065 11060 5254 11499 11500 11568 5645
alleg$	12873
allegation$	2115 2116 11119 11120
allegations$	7132 2115 2116 11119 11120
allege$	13936 13937 4626 11117 11118
alleged$	12873 13936 13937 4598 4625 4626 4630 11117 11118 5131
allegedly$	5850
alleges$	13936 13937 4626 11117 11118
allegged$	12873
allegging$	12873
alleging$	12873
allegs$	12873
allerg	5952
allergy$	11696
alley$	14312
alloca	4400
allocated$	4501
allow	4396 4426
allow$	46 47 282 283 12680 893 992 1722 1723 1724 1725 1726 7740 15482 15488 15502 4229 4471 4686 11054 11503
allowed$	46 47 282 283 12680 12718 12719 893 992 1722 1723 1724 1725 1726 4229 4686 4839 4973 11054
allowing$	46 47 282 283 12680 893 992 1722 1723 1724 1725 1726 4229 4686 11054
allows$	46 47 282 283 12680 12718 12719 893 992 1722 1723 1724 1725 1726 4229 4471 4686 11054
alls$	14170 14171
almost$	806 1023 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 3354 3355 3496 5373 5402
alone	10843 11797 5813
alone$	12581 12645 12989 13123 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 14847 14848 14849 14850 14851 14852 14853 14862 14881 15207 15253 16681 5813 11803
along$	12101 12119 12235 6676 6677 6678 6690 12831 6994 6995 6996 1081 13005 7227 7228 13414 13418 1610 9338 3349
alopecia$	5905 5951
alpha$	11162 5177
already$	2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2830 14743 14744 14745 3496 5373
alright$	9415 3426 3427 3428
also$	8337 5164
alter$	9805 9806
altered$	1044
alternative$	5764
alternatives$	12081 12082
although$	215 6245 6246 6247 6248 6249 6250 6251 6252 268 269 12389 12390 12391 12392
altogether$	4288
always$	580 812 7362 7363 2698 3225 3596 9670 3800 3801 3802 3803 5512 5908
ambition$	14452 11331
ammunition$	13268 13271
amok$	11214
among$	8159 13998 13999 2172 14091 14354 8589 8627 10810
amongst$	8159 13998 13999 2172 14354 8589 8627
amoral$	5883
amount$	370 371 372 14894 14895 14896
ample$	151 152 153 6212
amuck$	11214
an$	6644 6658 7083 7930 2428 14312 8607 2709 8778 8826 8896 9156 9344 3468 3469 3483 9874 10248 10669 10841 16794 10998 5424 11753
anaemi	5952
anaemic$	5951
analys	10414 10415 10416 4427 4428 16309 16334 4553 10546 4647 10637
analysis$	11607 11622
analyst$	16236 16238 16252 16253 16254 10417 10418 4440 10543 16384
analysts$	16236 16238 16252 16253 16254 10417 10418 4440 10543 16384
anaphy	5952
and	4462 5688 5695
and$	6195 12154 7016 7035 13413 13843 13965 8140 8141 14137 14164 8347 14186 8422 8429 14272 14393 14959 15146 9325 9469 15311 15314 9513 9533 15375 10606 10701 10703 10769 11097 11583 11636 5702 11822
angels$	14757 14758 14759 14760 14776 11186
anger$	14124 2593 5304
angina$	5951
angry$	2470 15685 5142 5424
animal$	11162
animals$	14040 14041 14042 14043 14062 14063 14064 14220 14223 14314 16130 11162 11163
ankle	5007
ankle$	10997
annoy$	12760
anonymous$	5612
anorak$	11476
anoraks$	11476
anorex	5731
anorexia$	11721
anorexic$	11721
anothe	4714
another$	5991 12328 7725 7733 13923 14090 14277 8458 14435 3483 16184 16212 10826 4882 11010 5424 5648
anpr	5628
anpr$	11618
answer$	12191 1671 13762 2852 2853 2854 8988 15482 15488 15502 15546 15547 15548 15549 15550 15551 15552 15593 15729 15911 15939 10144 10145 4164 4165 16061 16119 16122 16583 16620 11503
answerable$	71 72 73 74 75 1671
answered$	12546 12577 13685 2852 2853 2854 15603 15604 15605 15606 3891 15729 15769 15772 15773 15775 15776 15777 15778 15793 15794 16169
answers$	1671 2852 2853 2854 15546 15547 15548 15593 4164 4165
antagonise$	5124
antagonised$	5124
antagonises$	5124
antagonising$	5124
antagonist$	11199
antagonistic$	5881
antagonists$	11199
anti	16290 4512 10590 4615 16455 16463 4636 16477 10655 10727 10732 10733 4764 4765 10758 5748
anti$	6502 6508 13310 13312 2068 8231 14078 2469 14355 14356 14357 14358 14359 14360 14361 14362 14363 2570 8566 8584 8585 8586 8626 5331 5332
antibiotics$	10840
antici	4571
anticipated$	16516
antidepressant$	11738
antidepressants$	10840 11738
antifreeze$	11708
antips	5748
antipsychotic$	11738
antipsychotics$	11738
antisocial$	12337 12345 13310 13312 14070 14078 14355 14356 14357 14358 14359 14360 14361 14362 14363 8584 8585 8586 14463 16428 16493 5121 5256 5297 11288
anxiety$	5948
any	16375 10642 5611 11659
any$	12785 13028 7524 7872 13761 7961 8064 2807 2808 9153 9166 15145 15453 9616 9630 3642 3644 9816 9888 10079 10080 10250 4385 10382 16231 16313 10486 4517 16347 16390 16391 16393 16434 4634 16497 16500 10669 10696 16557 10752 16597 16600 16609 10776 16621 11499 11500 5645 11664
anybody$	277 278 279 12307 6876 6877 12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 12848 12849 7343 13775 8064 14866 14867 14868 14869 14955 14956 14989 9745 9746 9748 9749 9787 9788 9789 9926 16352 10752
anyone$	277 278 279 12126 12307 6876 6877 12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 12848 12849 7119 7342 13771 13775 8064 14081 14097 14306 14514 14866 14867 14868 14869 14897 14955 14956 15256 9745 9746 9748 9749 9787 9788 9789 9926 15768 16352 10752 11098
anything$	12100 6915 7012 7013 7146 7270 13469 13663 2857 14821 3102 14973 3182 9213 15065 15161 15392 15393 15480 15486 15492 15497 15506 15541 9745 9746 15601 3881 3882 3883 3884 3885 15850 15851 15852 15853 10017 4490 16332 11499 5559
anyway$	12033 12037 14838
apart	10772 10773
apart$	16610 16611
apathetic$	5881 5912
apathy$	5912
apnoea$	11703
apologise$	15729
apologised$	15603 15604 15605 15606 15729 15793 15794
apology$	4164 4165 16061
app$	586 6576 587 6577 588 6578 589 6579 590 6580 12419 12420 12421 10509
appalling$	11966 11967 11968 11969 14355 14356 14357 14358 14359 14360 14361 14362 14363 14453 4160 4161 4162 4163 4317 5303 5338 5565 5912
appallingly$	5260 5912
appeal$	8961 8962 8963
appear$	834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2922 9051 9052 9053 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 3531 3532 3533 4065 4066 16625 4996 5040 5165 5167 5172 5219 5227 5246 5259 5298 5300 5308 5309 5369 5370 5482
appearance$	15286 15287 15333 15334 15335 15336 15337 15338 15339 15340 15341 15342 15343 15344 15445 11815
appearances$	11815
appeared$	3531 3532 3533 4065 4066 4996 5370 5482
appearing$	4065 4066 4996
appearred$	4065 4066
appearring$	4065 4066
appears$	834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 3531 3532 3533 4065 4066 16625 4996 5040 5165 5167 5172 5219 5227 5246 5259 5298 5300 5308 5309 5369 5370 5482
append	10824
appendicitis$	5953
appendix$	16662
appeti	10830
appetite$	1188 1189 16668
appetites$	11390
apple$	11146
apples$	11146
applic	4727
application$	4674
applications$	4674
applied$	3954 3955 3956 4242 16528 10721
apply	4714 4727
apply$	14093 14094 14095 14096 3954 3955 3956 5667
appointment$	9632 3643 9634 3645 3646 15678 15679 15680 15719 15720 15721 16691 11746
appointments$	9632 3643 9634 3645 3646 15719 15720 15721 16691 11746
appreciate$	13762 7938 7939 7940 7941 7942 7943 7944 7945 7946 7947 7948 7949
appreh	10681
apprehend$	16519 5674
apprehending$	5674
approa	11679
approach$	1093 8866 8867 8868 8869 8870 15468 4046 11677
approached$	1093 13202 13203
approaches$	6300 6301 1093 14522 14523 14524 14525 15468 16062 16063
approaching$	1093
appropriate$	6157 14949 14950 14951 14952
appropriately$	12615
approval$	13888 13889 13890
apps$	586 6576 587 6577 588 6578 589 6579 590 6580 12419 12420 12421 10509
april$	12360
arab$	3505 9499 5450 11472
arcade$	12358 12359 4787
architect$	1080
architects$	846 1080
are	4436
are$	5995 6128 6133 361 362 543 6628 834 835 1994 1995 1996 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2392 2460 8451 2471 2475 2485 2506 2512 8517 2546 2565 2574 2575 2576 2577 2578 2579 14469 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 8788 2820 2915 2916 2917 2922 3180 3207 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3463 3497 9514 15375 9561 3596 3632 9637 9858 3914 3915 10036 10154 4227 10263 4281 4282 16171 4395 10412 10470 10535 10544 10554 10573 4624 10678 16625 10924 4998 5040 5065 5165 5167 5172 5219 5227 5246 5259 5282 5298 5300 5308 5309 5369 5396 11415 11463 11464 5554 5581 11636 11661 5739
area	10735
area$	14080 14085 8617 10565 16573 10745 11113 11792
areas$	10745
ares$	16625
argue$	9704 15685
argued$	15685
argues$	15685
arguing$	15685
argume	10909
argument$	9727 15566 9729 11084
argumentative$	14429 14430 14431 14432 14433 11298 5879
arguments$	4912 16747 11084
aripiprazole$	5962
arm$	13280 13360 13361 13362 13363 13364 13365 13366 7532 15351 10371 16661
arms$	13332 13333 15008 15009 15010 15011 15351 16661
around	11600
around$	6167 12047 12241 12512 7055 7329 7488 14079 14108 14478 8648 8677 14517 3269 10191 16357 11033 11340 11496
arrangement$	12513 12538 6701 6702 7211 14938 11351
arrangements$	12513 12538 14938 11351 11754
arrest	16255 4459 4469 16408 4587 4677 16510 16511 16514 10681 16525 10700 4815 16742 16744 16760 16786 11689 5934
arrest$	12818 12819 13715 13716 15308 15309 10459 4581 16485 16501 16504 10667 4688 16519 4693 4701 4703 16533 16538 16549 16563 4762 16619 16628 16630 10805 16838 11656 5668 5674 11692 5829 5935 5983
arrested$	11877 6218 6219 6220 6221 6222 6223 6224 6225 236 237 238 12306 12645 13129 13130 16468 16476 16486 11649 11806 5983
arresting$	4762 5674
arrestped$	4693
arrests$	4602 16431 16485 16501 4688 4693 4703 16538 4762 16619 16838 11656 5983
arrive	16291
arrive$	13762
arrived$	16124 16125 16126 16127
arrogance$	5912
arrogant$	10279 5881 5912
arsey$	5873
arson	16441 16454 16462 16463 11001 11002 11005
arson$	16839 16840 16841 16843
arsonist$	11162 5871
arsonists$	11162 5871
art$	14589 5755
arthri	5952
as	4436 5611
as$	6532 6680 12556 6937 6958 971 972 6963 975 1200 1201 1202 1203 1341 1342 1343 1420 8139 8378 8479 2564 8625 8670 8727 8752 2815 8815 8835 8836 2900 2909 14841 3202 3203 9195 9281 9317 9318 9379 9547 4067 4068 10095 15958 4296 4299 10292 10463 16379 10577 10578 10583 16424 10649 5065 5164 5166 5282 11618
asb	16290 4512 4636 16477 10727 10733 4764 4765 10758
asb$	12337 13310 13312 14068 10502 10626 16565 16571 4744 10754 10755 16596 4811
asbo	10717 10718 5830
asbo$	16555 16556 10719 5145 11820
asbos$	16555 16556 10719
ascert	4653
asd	5946
ashamed$	15979 4153
asian$	3483 3505 9499 9506 9530 9531 9532 3543 5423 5424 5450 11472
aside$	7611 10190 10268
ask$	12105 6268 6269 12108 12109 329 330 331 332 333 334 808 1095 1096 1097 1098 1099 1100 7254 7259 1502 7762 3127 15659 15660 15661 15911 10422 11511
asked$	209 210 211 212 213 6303 329 330 331 332 333 334 12272 12273 6469 6470 6471 6472 6473 6474 6475 6476 808 12671 12900 12901 1095 1096 1097 1098 1099 1100 12938 12957 13202 13203 1502 7531 13433 1663 1692 1693 1694 1695 1696 1697 1698 13686 15555 15764 15769 15772 15773 15775 15776 15777 15778 15787 15788 15789 15949 16169 4420 10422 4557 10557 10908 10920
asking$	329 330 331 332 333 334 6796 807 808 1095 1096 1097 1098 1099 1100 1502 7530 1721 15481 15659 15660 15661 11511 11530
askked$	329 330 331 332 333 334 1095 1096 1097 1098 1099 1100
askking$	329 330 331 332 333 334 1095 1096 1097 1098 1099 1100
asks$	329 330 331 332 333 334 808 1095 1096 1097 1098 1099 1100 12957 1502 3127 15555
asleep$	4149 4150 4325
asperg	5946
aspirations$	14452 11331
aspiring$	5136
assaul	16441 16454 16463 16469 16481 16482 16483 4943 10938 16777 16786 10980 10982 11002 11005 5837
assault$	12305 12808 12874 7037 7263 7264 13103 1383 13220 13221 13715 13716 16402 16445 16776 16818 16820 16839 16840 16841 16843 11066 11121 11827
assaulted$	12994 10933 5016
assaults$	16402 16840 16841 11121 11827
assert	4773
assertive$	10763
assess	16652 16690 5005 11600 11698
assess$	8934 8935 8936 8937 3026 9017 9018 9019
assessed$	2189 2547 4436 4598 4625
assessing$	8934 8935 8936 8937 3026 9017 9018 9019
assessment$	16692 11651 11755
assessments$	11651 11755
assign	4400
assist	4426 4684 10808
assist$	40 4679 4686 4742 4801 16646
assistant$	10870 16709 16724
assisted$	16246 4679 4686 4801
assisting$	4679 4686 4801
assists$	4679 4686 4742 4801
associ	16230 16276 16278 16290 10520 4566 10599 16442 16459 11606 11683 11684
associate$	12227 12256 12258 12259 12260 12291 12541 12542 12543 12544 12545 13896 2129 5120 11111 11125
associated$	2063 2129 11125
associates$	11960 13896 2129 16258 16262 16358 16359 16361 16418 4591 5120 11111 11125 5649
associating$	12541 12542 12543 12544 12545 2129 4591 5120
association$	2066 2067 13896 9926 9931 9932 16140 10329 16207 16208 4591 16437 11111 11125 11147 5617
associations$	2066 2067 13896 16358 16359 10556 11111 11125 11147
assume$	1892 1932 1933 4626
assumed$	1892 1932 1933
assumes$	1892 1932 1933 4626
assuming$	1892 1932 1933
assurance$	2834 2835 2836 2837 2838 2839 2840
assured$	9393 11391 11407
asthma	5952
astonishing$	10226 16065
astray$	13981 13982 13983 13984
asylum	5815
asylum$	11805
at	10565 10902
at$	15 11876 12154 6825 12762 7154 7497 13670 13769 14079 8375 2542 14393 14503 14504 9262 15311 15314 3496 9851 3866 3873 3874 10132 10139 10272 16145 16357 10564 16518 10691 10762 16632 10815 10858 10876 10882 10884 10885 10933 10954 10955 10969 10986 11524 11726 11794 11817 11822
ate$	2392
athena$	16366
athletic$	5427 5902
atrocious$	5912
atrociously$	5260
attach	4824
attach$	1749
attaches$	1749
attachment$	10814 5705
attack	16777
attack$	12305 12808 7263 7264 13103 1383 10774 11066 11699 11719
attacked$	11877 12306 12645 12667 12994 7286 7287 13150 13151 13152 13164 13165
attacks$	10774 11699
attemp	11658
attempt$	6750 761 762 763 764 6755 766 767 13642 1815 7806 7807 7846 15468 9632 3643 9634 3645 3646 15800 15801 15914 15915 15916 15917 15918 15919 15920 10086 10087 10088 10089 10090 4164 4165 11101
attempted$	15889 15890 15891 15892
attempts$	15468 9632 3643 9634 3645 3646 4164 4165 16062 16063 11101
attend	16734 5754 5975
attend$	11963 12227 13762 7927 14346 14349 15451 15482 15488 15502 15536 15537 15546 15547 15548 15593 15729 15939 16122 10879 4996 11503 11504
attendance$	16095 16161 16716 16729 11100 11279 5974
attended$	12546 12554 15603 15604 15605 15606 3891 15729 16169 10879 4996
attender$	14052 11100 11172 11182
attenders$	14052 11100 11172 11182
attending$	15481 10879
attends$	15546 15547 15548 15593 15615 15616 15617 15618 16361 4996
attent	10613
attention$	11848 11908 11909 6300 6301 6304 12155 12156 12441 12442 12443 12444 12445 12446 12447 12448 12453 12456 12538 12641 6804 12677 6840 12681 12727 12742 12782 12888 13013 13046 13047 7288 13385 13442 13443 13842 13853 13854 8041 2052 2053 2054 2055 8046 13888 13889 13890 13917 8193 2571 2589 14439 14440 14443 14522 14523 14524 14525 14720 14721 15728 15767 15771 15772 15773 15775 15776 15777 15778 15914 15915 15916 15917 15918 15919 15920 4417 16451 4627 11062 5245 5314 11305 11306 5336 11615 5946
attentions$	12156
attitude$	11920 12201 873 6878 889 1218 1219 14285 14286 2536 2537 14445 2625 2834 2835 2836 2837 2838 2839 2840 8866 8867 8868 8869 8870 14725 15286 15287 4273 4274 4275 4276 11013 11202 11243 11245 5304 11328 11329 5342 11555
attitudes$	11920 2536 2537 8866 8867 8868 8869 8870 15286 15287 11013 11202 11328
attract$	11847 6010 310 311 6333 6334 813 814 6889 1191 1192 7208 7209 8602 5067 5076
attracted$	11847 6010 310 311 6333 6334 813 814 12717 1191 1192 7208 7209 2018 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2046 5067 5076
attracting$	11847 6010 310 311 6333 6334 813 814 1191 1192 7208 7209 8047 8048 8049 5067 5076
attractive$	5902
attractor$	11652
attractors$	11652
attracts$	11847 6010 310 311 6333 6334 813 814 12717 1191 1192 7208 7209 5067 5076
attractted$	11847 6010 310 311 6333 6334 813 814 1191 1192 7208 7209 5067 5076
attractting$	11847 6010 310 311 6333 6334 813 814 1191 1192 7208 7209 5067 5076
attrib	16466 4739
attributable$	16464
attributed$	4599 16464
auburn$	5471
august$	12360
aunt	10903 16743 16793 10958
aunt$	16741
auntie	16793
author	4714
author$	1080
authorised$	10557
authorities$	14465 14466 9926 9931 9932 16140 10329 16207 16208
authority$	14097 14341 14434 9926 9931 9932 16140 10329 16207 16208 10943 16782 11115 11232 11321 5592
authors$	846 1080
autism	5946
autism$	16706
autist	5946
autumn$	12360 12361
availa	4468
available$	11870 11035
average$	5427
averse$	2513 2514 2515 2516 2517
avoid$	13051 13052 13501 13509 13522 13523 13762 14112 14144 14544 14545 15298 9470 9471
avoidant$	14364 14365 5303 5881
avoided$	12304 6467 478 12546 12554 12568 12569 6774 7368 13207 13208 13209 13210 13211 13685 15757 11575
avoiding$	9470 9471
avoids$	14144
awaiti	4869
awaiting$	10859 5823
awarde	4400
aware	4521
aware$	239 240 241 242 243 244 245 246 247 248 249 250 251 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1715 8641 14480 14481 2971 2972 2973 14944 4564 10650
awareness$	7960 8880 14719 8978 2989 2990 8981 9401
away$	11982 12144 12145 6316 12194 12195 12248 12264 12267 12281 12320 12321 12402 12403 12408 6690 12538 12553 12562 12589 12595 12618 12619 12625 12725 6905 6907 12791 12792 12793 12794 12795 6983 7077 7143 7148 7149 13004 13095 13100 13111 7578 7579 7580 7581 7583 7611 13503 13505 13508 13593 13594 1773 13602 1775 13604 13605 1778 13635 13640 13643 13688 7931 2380 2611 14872 15262 15474 9689 15871 15872 15897 15898 10121 10122 10627 16536 10803 16749 10935
awful$	14453
awkward$	14429 14430 14431 14432 14433 16608 11298
b$	10959 16797 11827
babes$	15008 15009 15010 15011 15121
babies$	14645 14646 14647 14648 14649 14757 14758 14759 14760 14776 14778 14779 14780 14781 14782 14783 15122 11365
baby	16743 11736
baby$	15122 10833 10834 16756 4938 5476 5477
babysitter$	14794 14949 14950 14951 14952
babysitters$	14949 14950 14951 14952
babysitting$	14897 14914
back$	11937 11983 11984 6370 12233 12289 520 521 522 523 6548 6549 12396 12397 6681 6682 6683 6684 6690 12572 12574 12575 12576 12594 12724 12761 13038 13042 13090 13118 13142 7435 7437 1495 13385 7744 7745 7746 7747 7748 7749 7750 7751 13641 13646 7931 7932 14961 15053 9509 15473 3689 15525 10117 10193
backbone$	14254 14255 14256 14257 14258
backchat$	11245
backchatter$	11217
backchatters$	11217
backed$	1495
background$	14416 11289 11819
backgrounds$	14416 11289
backing$	1495
backked$	1495
backking$	1495
backs$	13142 1495 7932 10193
backstabber$	11217
backstabbers$	11217
backward$	16060 5873
bad$	6116 11966 11967 11968 11969 160 161 162 163 164 165 166 12171 12172 6363 6417 499 500 12342 958 7181 7183 7190 7191 7192 7193 7454 7457 13309 7477 7478 7479 13331 13566 13567 13568 13569 13570 13571 13572 13573 7814 13705 13885 13887 13891 13892 13893 2139 2140 2141 8132 8135 8223 14071 2303 2308 2309 2325 2365 2366 2367 2368 2369 2370 14209 14225 14275 2448 2449 2478 2479 2480 2483 14355 14356 14357 14358 14359 14360 14361 14362 14363 14364 14365 8577 14453 9289 9290 3518 15362 9526 9528 10031 4160 4161 4162 4163 16101 16102 16103 16104 4317 5025 5122 5139 5156 5157 5159 5234 11227 5239 5303 5312 5326 5338 5455 5565
badge$	13063
badly$	2572 3503 9905 4196 11297 5324 5451 11479
baffling$	1764 1767 1770 1771
bag$	13371 15378 15379 15387 10709
baggy$	15380 15381 5495
bags$	13371 9536 15378 15379 15387 10724 11480
bail$	8076 3419 10998 16836 5819 11810
bailed	5819
bailed$	11809
bait$	13393 5124 11218
baited$	5124
baiting$	11910 11911 11912 11913 11914 5124
baits$	5124
baitted$	5124
baitting$	5124
balaclava$	15419 11480 5907
balaclavas$	15419 15420 15421 15422 15424 11480 11649 5907
bald$	9520 5902
ball$	502 503 16080
ban$	7263 7264 13103
band$	12175 12504 12505 12506 2212 16228
bandana$	11480 5907
bandanas$	11480 5907
bandit$	5853
bandits$	5853
bands$	2212 16228
bane$	8555
banger$	11125
bangers$	11125
banging$	11125
bangladeshi$	3505 9501
bank$	756 13578 13579 13580 13581 16816
banked$	756
banking$	756
bankked$	756
bankking$	756
banks$	756
banned$	11904 10560 4973
bannin	4732 4733
banning$	10656 10664 4725 10722 10723
bare$	9598 10094 5444
barely$	2999 8989 3000 8990 3001 3089 9079 3090 3091 9555 4090 4828 4889 5375 5733
bargained$	13148 13149
barman$	12175
barred$	11904 383 384 385 386 10560
barrel$	14265 5434
barter$	625 626 914
bartered$	625 626 914
bartering$	625 626 914
barterred$	625 626 914
barterring$	625 626 914
barters$	625 626 914
base	10716
base$	16554
baseball$	5504
basic$	5535
basically$	2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 5373
basis	4727
bask$	1060 1061
basked$	1060 1061
basket$	8325
basking$	1060 1061
baskked$	1060 1061
baskking$	1060 1061
basks$	1060 1061
bath	10965
bath$	16803
batted$	9636
batteries$	11708
battery$	11708
batting$	7081
battle$	5412
battles$	15246
bbrought$	10387
be$	6106 12219 12224 6401 6402 6403 12256 6454 6458 543 6673 6730 834 835 6829 6932 6986 6991 7052 12944 7151 7176 7248 13161 7642 7673 7902 1997 8006 13940 2113 8120 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 8203 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 8462 2475 2485 8482 2546 2565 2574 2575 2576 2577 2578 2579 8591 8592 8757 8758 8759 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 8886 2922 14925 14927 3135 3180 9232 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 9333 3425 3441 3497 9660 9663 15508 15509 15510 9687 9754 9764 3779 3780 3781 3782 9807 9976 10048 10141 10142 4281 4282 10470 10544 10545 10592 4624 16452 10615 16515 10678 10687 10688 10690 4749 10748 4782 10802 5040 5165 5167 5172 5219 5227 5246 5259 5298 5300 5308 5309 5369 5581
beanie$	11480
beanies$	11480
bear$	12299 928 929 930 13222 1921 2918 2919 2920 2921 10273 5583
beard$	9537 11444 11460 11462
bearded$	5902
beards$	9537 11444 11460 11462
beared$	928 929 930
bearing$	928 929 930 2834 2835 2836 2837 2838 2839 2840 14725
bearred$	928 929 930
bearring$	928 929 930
bears$	928 929 930 2918 2919 2920 2921 5583
beat	16760 16769 16777
beat$	4389 10380 10381 4393 10386 16229 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 4504 10497 4509 10504 16348 10629 4656 10652 10692 16770
beaten	4943
beaten$	6041 10933
beating$	1383 13549 15054 11066
beats$	16770
bebrought$	10387
became$	834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 8517 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 5040 5165 5167 5172 5219 5227 5246 5259 5282 5298 5300 5308 5309 5369 5744
because$	6006 351 373 375 6374 391 392 6698 6699 1102 1183 1184 1185 7218 4950 16786
becom	4436 5710
become$	834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 8522 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 15509 5040 5165 5167 5172 5219 5227 5246 5259 5282 5298 5300 5308 5309 5369
becomes$	834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 9728 5040 5165 5167 5172 5219 5227 5246 5259 5298 5300 5308 5309 5369
becoming$	8517 8523 5164
bed	4982 4987 5714
bed$	12329 12441 12442 12443 12444 12445 12446 12447 12448 12734 12735 13170 13171 7752 16791 10959 10960 10961 16813 10977 11704
bedbugs$	10972
bedroom$	10960 16806
bedrooms$	10724
beds$	12329 7752
bedtime$	14981 14982 14983 15003 15005
bedtimes$	15003 15005 15188
bedwetting$	11704
bee$	11166
been	10465 5007 5710
been$	6065 6130 6131 6181 6182 193 202 6214 6215 530 543 12552 12561 12563 12564 12565 6731 6743 769 6762 6763 834 835 7374 7375 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2498 8513 8514 8515 8521 8527 2546 2565 2574 2575 2576 2577 2578 2579 2687 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2922 3003 3180 3269 3270 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 9638 9639 9640 3914 3915 9921 15925 15926 10099 10100 15949 4197 4227 10229 10230 10231 10264 10265 10266 4281 4282 10330 10448 10470 10544 4624 10678 4847 4868 4870 10879 10883 4894 4976 10997 5040 5065 5165 5167 5172 5219 5227 5246 5259 5282 5286 5298 5300 5308 5309 5369 5581 5744 5757 5770 5772 5795 5797 5803 5816 5817 5822
beer$	16677
bees$	11166
befell$	11899
before$	12277 13043 13044 13045 13484 13487 13510 8746 14644 8884 9419 9420 16151 16180 16424 4784 10986
befriend$	12414 591 592 593
befriendded$	591 592 593
befriendding$	591 592 593
befriended$	591 592 593
befriending$	591 592 593
befriends$	591 592 593
beg$	994 995 996 997 999 1000 1001 1002 1003 5078
began$	11988 543 13202 13203
beggar$	11223
beggars$	11136 11223 5590
begged$	994 995 996 997 999 1000 1001 1002 1003 5078
begging$	994 995 996 997 999 1000 1001 1002 1003 5078
begin	4719
begin$	11988
begins$	11988
begs$	994 995 996 997 999 1000 1001 1002 1003 5078
begun	5754
behav$	12546
behave$	12224 12227 12332 12541 12542 12543 12544 12545 6777 788 789 12627 12628 947 948 13056 13057 2234 2268 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 9370 3475 3476 3477 3478 15482 15488 15502 15593 5307 5370 11503
behaved$	12541 12542 12543 12544 12545 12546 12554 12610 12611 6777 788 789 6780 6781 12620 12621 12627 12628 13056 13057 13685 2234 8562 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 3475 3476 3477 3478 15603 15604 15605 15606 11250 5307 11314 5370
behaves$	947 948 13056 13057 2234 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 3475 3476 3477 3478 15593 15615 15616 15617 15618 5307 5370
behavi	16558 4732 16742
behaving$	12546 2234 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 3475 3476 3477 3478 5307 5370
behavior$	11920 2527 2528 2529 2530 2531 2532 2533 2534 2535 11013
behaviors$	11920 11013
behaviour$	3 4 5 6 7 8 9 6002 11841 11842 6009 20 11907 11920 12007 6177 343 344 12176 12177 12178 12179 12180 12181 12182 12183 12201 12211 12212 12213 12214 12596 12597 12598 12599 873 12712 6878 889 12929 12930 12931 12932 12933 12934 1218 1219 13139 7775 1786 1787 13715 13716 13717 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 13799 13800 13801 13802 13942 13992 2527 2528 2529 2530 2531 2532 2533 2534 2535 14417 14418 14419 14420 14422 14423 14424 14725 15286 15287 15644 16321 10502 10605 16460 10626 10656 10664 10665 10713 10717 10718 10722 16565 16570 16571 4744 10754 10755 16596 16734 10897 10993 11013 11014 11125 11151 11152 11202 11293 5304 5766 5767 11819
behavioural$	5304
behaviours$	11907 11920 14417 14418 14419 14420 14422 14423 14424 11013 11014 11202 11293
behavs$	12546
behavved$	12546
behavving$	12546
behind	16278 10582 16426 16453 10616 4635 10644 10645
behind$	13466 13966 14684 14685 14686 15190 15192 15195 9442 15609 15611 10245 16292 16420 10625 4903 11372 11771
being	5710
being$	11896 6181 6182 12042 6450 6468 530 6638 834 835 7151 13011 7244 1296 1297 13341 7676 7678 7679 7680 7681 1997 8003 8006 8086 8088 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 8261 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 8421 2460 2471 2475 2485 8504 2546 2565 2574 2575 2576 2577 2578 2579 8653 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 8809 8885 8892 2922 3180 9202 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 9346 9360 9361 9362 9364 3425 3441 3497 3914 3915 15927 4197 4227 10228 10470 10690 16657 4871 5040 5165 5167 5172 5219 5227 5246 5259 5282 5298 5300 5308 5309 5369 5770 5772 5795 5816 5817 5822
belief$	11550 11580
believe$	12167 12168 12169 12170 1239 1240 1241 1242 1243 1244 1245 13256 13257 13258 13259 13374 13379 2265 2273 2451 15173 15174 15939 16122 4626
believed$	1239 1240 1241 1242 1243 1244 1245 8105 8106 13945 13946 13947 2265 2273 2451 15645 15646 15647 15648 15649 4414 4598 4625 4630 4654
believes$	1239 1240 1241 1242 1243 1244 1245 2265 2273 2451 4626
believing$	1239 1240 1241 1242 1243 1244 1245 2265 2273 2451
belift	10387
bellicose$	5873
belligerent$	5879
bells$	13450
belong	4436
belongs$	16108 11569
below$	4903 11779
bench$	4703 16605 4997
benefit$	13762 4417 16246 4679
benefited$	4679
benefiting$	4679
benefits$	4679 4730
bent$	1259 1260 1261 1262 4383
bepicked$	10387
beraid	10387
bereaved$	4915 5978
bereavement$	16775 5978
besear	10387
besieged$	2133 2134
besotted$	651 652 653 654 655 656 657
bespectacled$	5902
bespok	4891
best$	2769 2968 2969 2970
bet$	3779 9769 3780 9770 3781 9771 3782 9772 3783 3784
beta$	10842
betray$	5569
betrayed$	5566 5569
betraying$	5569
betrays$	5569
better$	6116 6157 12335 12615 12751 7042 7043 7044 13406 13407 13507 13512 13607 13608 7779 13618 13619 13691 15152 15750 4565
betwee	16360
between$	8796 11797
bevisi	10387
bewitch$	1056 1057 1058 1059 5080
bewitched$	1056 1057 1058 1059 5080
bewitches$	1056 1057 1058 1059 5080
bewitching$	1056 1057 1058 1059 5080
beyond$	14101 14102 14103 2310 2402 2403 2573 2580 2730 9135 3175 3176 3177 3212 3356 3746 5197 5198 5218 5238 5337 5403 5523 5560
bid	4727
bid$	4674
bids$	4674
bifida$	11715
big$	6077 13876 8331 8340 8411 8414 8415 2860 2861 2862 2863 9238 9349 9350 9351 3454 3466 3501 5263 5427 5435 5452 5471
bigger$	3395
biggest$	2324 3525 5226 5475 5651
bighead$	11217
bigheads$	11217
bigmouth$	11217
bigmouths$	11217
bike	16347 10775
bike$	16613
bimbo$	11217
bimbos$	11217
biological$	5345
biopsies$	5950
biopsy$	16697 5950
bipola	10923 5949
bipolar$	16761
birth	10457
birth$	14462 5345 11735
birthmark$	5903
birthmarks$	5903
bit$	6464 6959 6964 1360 1370 1432 1472 14637 14638 15226
bitch$	11209
bitches$	11209
bitchy$	5881
bite$	1432 1472
bited$	1432 1472
bites$	1432 1472
biting$	1432 1472
bitten$	1432 1472 11403
bitterly$	4196
black$	3483 3505 9499 3518 15352 9530 9531 9532 3543 3546 15411 15412 15413 15424 5423 5424 5447 5448 5455 5471 11480 5495 11649
blackheads$	11473
blackmail$	11896 11066
blacko	5954
bladder$	16662
blade	16842
blade$	8037 8038 8039 10985 16839
bladed$	16839
blades$	8037 8038 8039
blam$	4355 4356
blame$	387 388 389 390 12651 12652 12653 12654 12655 12656 12657 12658 12659 12660 12661 12662 6826 6827 12687 12688 12689 12690 12705 12706 12707 12708 885 886 887 6898 6899 12756 12757 12758 12787 12788 12789 12790 12796 12797 12798 12799 6971 982 6973 12812 12877 13027 13174 13175 13176 7339 7340 7341 1352 1353 1840 13668 1841 7907 7908 7909 7910 7911 13760 7923 15964 16109 16111 16112 10275 16114 16119 16120 10310 4363 4364 4365 4366 11067 5579 5580 11573
blamed$	12667 885 886 887 13182 13183 13184 13185 13186 1840 1841 4355 4356 4363 4364 4365 4366 5012
blameless$	6971 982 6973 11064
blames$	885 886 887 1840 1841 10275 16114 4363 4364 4365 4366
blameworthy$	5912
blaming$	885 886 887 1840 1841 15875 15876 15964 4355 4356 4363 4364 4365 4366 16200 16201 16202 16203
blammed$	4355 4356
blamming$	4355 4356
blams$	4355 4356
blank$	15450 9631
blanket$	3651
blatant$	2253 2254 2256
blazers$	9599
bleach$	5448 11708
bleached$	5448 5471 11463
bleeder$	11136
bleeders$	11136
blifte	10387
blight$	2383 8555 5208
blighted$	2133 2134 2257
blighter$	11136
blighters$	11136
blind$	7607 1618 1619 1620 10199 11065 11575 5599 11730 11731
blindly$	13301
bling$	13874
blinkered$	5912
block$	13592 14241 14515 15097
blocked$	6481 13601 13685
blockers$	16680
blond$	9520 5448 5471 5902
blonde$	9520 5448 5470 5471 5902
blood$	14239 11229 11726 5759 5952
bloody$	5548
blot$	2135 2383 11217
blow$	13232 15054
blown$	9395
blue$	7653 15352 5449 5471 11480
board$	9926 9931 9932 16140 10329 16207 16208 10441 16401 16622 11616
boards$	11616
boast$	5126
boasted$	5126
boasting$	5126
boasts$	5126
boastted$	5126
boastting$	5126
boat$	14147 8310
boats$	14147 8310
bodge$	5915
bodged$	5915
bodges$	5915
bodging$	5915
bodies$	12173 12174 12440 12584 6749 12742 13577 2903 2904 2905 2906 2907 14974 15270 15271 15272 15273 15286 15287
bodily$	11001
body$	12440 6749 6952 2834 2835 2836 2837 2838 2839 2840 14682 2903 2904 2905 2906 2907 15135 15136 15137 15138 15270 15271 15272 15273 10530 4542 5459
boisterous$	5881
bolshy$	5883
bomb$	11169 11170
bomber$	9539 11480
bombers$	11480
bombs$	11169 11170
bone$	14136 5328
boned$	11425
book$	13477 14176 16534
books$	14176
boorish$	5875 5883
boost	4808
boots$	15030 15032 15033 15034 11480
boozer$	11217
boozers$	11217
bore$	2918 2919 2920 2921
born$	9282 4822 16671 5367 5726 5741
borough$	16613 16792 11792
borstal$	15637
boss$	12134 15178
bosses$	15178 11612
bossy$	5881
botch$	5915
botched$	5915
botches$	5915
botching$	5915
both$	6946 7464 5065 5164 11523 5645
bother$	12637 12744 12745 12746 12747 12748 13844 15055 15056 9219 15556 15557 15558 15559 15686 15822 15893 15911 11105 11528 11529
bothered$	12546 12554 13480 13481 13482 9225 15748 15759 15764 15769 15772 15773 15775 15776 15777 15778 15787 15788 15789 15790 15791 15792 9957 15814 15815 15816 15817 15822 9990 15894 15949 10261 16169 4349 11528 11529
bothering$	11528 11530
botherred$	11528
botherring$	11528
bothers$	8932 14771 9200 9201 11528
bottle$	10839
bottles$	10839
bottom$	2434 2437 5783
bottoms$	15417 3595 15433 5506
bought$	1524 1525 1528 1529 1530 1531 13516 8031 11109
bounce$	9123 3220 9211 9212 9215
bounced$	3220 9211 9212 9215
bouncer$	12175 12504 12505 12506
bouncers$	12175 12504 12505 12506 14484 14485 14486 14487
bounces$	3220 9211 9212 9215
bouncing$	3220 9211 9212
bound$	526 3681 3682 3683 3809 9799 3810 9800 3811 9801 3812 9802 3813 9803 3814 9804
boundaries$	14121 14122 14981 14982 14983 15003 15005 15188 11115
box$	1495 10965 5470 11534 5545
boxed$	1495
boxes$	1495
boxing$	1495
boy	10382 16313 10486 16347 16390 16391 16393 16434 4634 16480 16497 16500 10696 16557 16597 16609 10776 16621 10922 11006 11664
boy$	363 393 431 12489 891 912 6902 1288 1289 1291 2117 13986 13987 2294 14149 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 2594 14571 2923 2924 15124 9434 3459 3553 3600 3601 9694 9785 9786 10413 10979 16844 5127 11129 11135 11146 11158 5169 11175 11215 11221 5245 11287 5306 11442 11465
boyfri	16742
boyfriend$	11987 6437 448 12394 12461 634 635 636 637 638 12497 12498 671 672 673 674 675 12958 12959 12960 12961 12962 12963 12964 12965 12966 12969 13019 13020 7694 4918 16748 16756 16763 10931 11045 11046 5057 5058 11074
boyfriends$	11987 6437 448 12461 634 635 636 637 638 12497 12498 671 672 673 674 675 12958 12959 12960 12961 12962 12963 12964 12965 12966 12969 13019 13020 11045 11046 5057 5058 11074
boys	10397 10405 16378 10541 4554 4555 10587 4620 10636 4658 16558 10765 16603 4812 16643 5653
boys$	11933 12111 12132 12137 12140 12161 363 12216 6382 393 12253 431 6439 6440 6441 12331 6494 6496 6498 12362 12394 12429 12433 6716 6717 6722 6723 6733 6773 6786 6790 891 912 6902 12885 12890 12891 12892 12893 12894 12895 7073 7113 7114 13019 13020 13040 1288 1289 1291 7331 13205 13262 13265 13267 7652 7663 7664 7726 7734 13591 1791 7820 7981 13850 13864 13881 13899 8063 13908 13918 13919 13920 13921 8099 2110 2111 2112 2117 13959 13961 13971 13974 13986 13987 14067 2293 2294 14149 2361 2362 2363 2364 14232 14261 14262 14263 14264 14298 14309 14367 14370 14395 14396 14397 14398 14399 14400 14411 2594 14427 14484 14485 14486 14487 14571 2798 8850 8851 8852 8853 2889 2923 2924 14776 14786 14799 14832 15039 15124 9432 3459 15353 3553 3600 3601 15448 15560 15561 15562 15563 15564 9733 9734 9735 9750 9759 9765 15614 9777 15624 9843 15737 15899 10102 10103 10104 10105 10106 10107 10164 16017 16036 16044 16045 16046 16047 16048 16049 16050 16051 10354 16425 10610 4629 4631 4643 16472 16474 10648 4695 16589 11022 11129 11135 11146 11158 11175 11205 11215 11221 11238 11287 5306 11442 11559 11567
bpicked$	10387
braces$	11462 11473
brag$	5126
braged$	5126
bragged$	5126
bragging$	5126
braging$	5126
brags$	5126
braid	10387
braid$	11460 11462
braide	10387
braided$	5471 11463
braids$	15414 11460 11462
brain$	13458 13459 13460 13461 13462 13463 13464 13465 7628 7629 7630 5954
brainless$	5873
brains$	13458 13459 13460 13461 13462 13463 13464 13465 7628 7629 7630 8128 2484
brand$	15376 11495
branded$	15380 15381 5495
brands$	15376 11480 11495
brash$	5883
brassy$	5873
brat$	5853
brats$	5853
bratty$	5873
bravado$	13139 7873 1884 7875 13875
brawler$	11217
brawlers$	11217
brawn$	8128
brazen$	5883
breach	16290 5820
breach$	4383 16529 5008
breached$	4383 5008 5820
breaches$	4383 5008
breaching$	4383
break	16742 10909 16757
break$	12227 7670 2086 2087 14142 8621 15510 15685 16222 16582 16583 5125
breakdown$	16100 16655 11337 11781 11792 11794
breakdowns$	11337
breakfast$	16797 16811
breaking$	11910 11911 11912 11913 11914 13238 2086 2087 15685 4261 4792 5125 5576
breaks$	2086 2087 15685 4261 5125 5576
breakup$	16747
breath$	15366
breeding$	11229
bribed$	11107
bridge$	14115 14116
bridges$	14115 14116
brief	4506
brief$	4403 4424 10496
briefed$	4557 10557
briefi	11600
briefing$	4424 10496 5626 11617
briefs$	4424 10496
bright$	14203 14204 14205 5471
brightest$	14199
brilliantly$	9044 9045 9046 9047
bring	4684
bring$	11847 6010 11865 6333 6334 801 802 803 804 805 892 1048 1210 1211 1212 1213 1214 7208 7209 1273 1274 1275 2447 2465 2466 2467 2468 2992 10663 4696 4706 4737 5673
bringed$	1210 1211 1212 1213 1214 7208 7209 1273 1274 1275 2465 2466 2467 2468
bringged$	1210 1211 1212 1213 1214 7208 7209 1273 1274 1275 2465 2466 2467 2468
bringging$	1210 1211 1212 1213 1214 7208 7209 1273 1274 1275 2465 2466 2467 2468
bringing$	801 802 803 804 805 892 1048 1210 1211 1212 1213 1214 7208 7209 1273 1274 1275 2447 2465 2466 2467 2468 2992 4696 4706 4737 5673
brings$	11847 6010 6333 6334 801 802 803 804 805 12717 892 1048 1210 1211 1212 1213 1214 7208 7209 1273 1274 1275 2447 2465 2466 2467 2468 2992 4696 4706 5673
broad$	5427 5433
broke	16769
broke$	2086 2087 8620 4261 4383 5125 5576 11792
broken$	8577 8578 8622 4261 4657 10772 5297 11290 5576 11792
bronchitis$	5953
brothe	10903 16743 10906 4932 16771 16787 16793
brother$	12357 7727 7735 4908 4909 16741 10904 4918 10932 10939 16801 11335
brothers$	12357 7727 7735 14462 11335
brough	10677
brought$	11840 11847 6010 11865 801 802 803 804 805 12717 12718 12719 892 12786 1048 12910 12911 1210 1211 1212 1213 1214 7208 7209 1273 1274 1275 1738 1739 1740 1741 1742 1743 1744 1745 2447 2465 2466 2467 2468 2992 10387 4587 16515 10685 4696 16526 10772 10773
brown$	3518 15352 5447 5448 5449 5455 5471
browsing$	10472 4483
bruise$	5957
bruised$	5957
bruiser$	11217
bruisers$	11217
bruises$	5957
bruising$	5957
brunette$	9520 5902
brush$	1621 4257 4278
brushed$	1621 4200 4257 4278
brushes$	1621 4257 4278
brushing$	1621 4257 4278
bsearc	10387
buck$	12947 9527 16078 5573
budding$	8287
budget$	10313 16163 16172 16173
budgets$	16095 10313
bugs$	10972
build	4390 16255 4678 4684 5611 5652
build$	2799 2800 3391 3392 3393 15319 15320 15321 9537 4448 4632 11417
builded$	4448
builder$	12175 12504 12505 12506
builders$	12175 12504 12505 12506
buildi	10431 4684
building$	16163 16269 4448 4632
builds$	15319 15320 15321 4448 4632 11417
built$	3396 3397 9483 16303 10623 5428 11419
bulimi	5731
bulimia$	11721
bulimic$	11721
bulk$	4638 10654
bulky$	5427
bullet$	9197
bulletproof$	14101 14102 14103 11386
bullied$	11874
bullies$	13977 13978 13979 14040 14041 14042 14043 14150 14151 14185 14304 14314 11154 11155 11162 11163 11217 11544
bully$	13977 13978 13979 14041 14042 14043 14142 14150 14151 14185 11154 11155 11162 11163 11217
bullying$	11910 11911 11912 11913 11914 14068 14130 14131 14463 16200 16201 16202 16203 11066
bump$	10833
bunch$	13905 13974 2214 2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 2640 2948 2949 15629 11146 11230 11238 11287 11340
bungle$	5915
bungled$	5915
bungles$	5915
bungling$	5915
bunk$	5038
bunked$	5038
bunking$	5038
bunks$	5038
burden$	8217 4751 11217
burdens$	11217
bureau$	16236 16238
burgla	16222 16230 16240 16284 16426 16441 4615 16450 16454 16462 16463 16469 16477 16481 16482 16483 10732 10982 11001 11002 11005 5837
burglar$	14041 14042 14043 14125 14126 14127 14128 14129 16420 11162 11163
burglaries$	16402 16427 10605 16570 4795 16840 16841 16843 11655 11662 11827
burglars$	14041 14042 14043 14125 14126 14127 14128 14129 11162 11163
burglary$	4419 16402 16403 10605 16445 16820 16839 16840 16841 16843 5645 5655 11827
burgle	5989
buried$	4041 4042 4253
burly$	5427 5902
burn$	2287 2288 2319 2320 16770
burned	4943
burned$	13137 13150 13151 13152 13164 13165 2287 2288 2319 2320 16770 10933
burning$	2287 2288 2319 2320
burnned$	2287 2288 2319 2320
burnning$	2287 2288 2319 2320
burns$	2287 2288 2319 2320 16770
burnt$	13136 13150 13151 13152 13164 13165 2287 2288
bury$	4041 4042 4253
burying$	4041 4042 4253
bus$	12358 12359 14210
busine	10498 10731 11683
business$	12380 12381 13160 7323 13163 8946 8947 8948 8950 14789 15135 15136 15137 15138 15240
businesses$	16234 16315 16336 16569 16598
businessman$	5893
businessmen$	5893
businesswomen$	5893
busy$	16116 10279
but$	6195 768 6872 6873 13413 8431 8776 2787 2788 2789 2790 2793 2794 2795 2796 8791 8792 8793 8794 8831 8847 8871 9092 9172 9347 3358 15684 10238 11549
button$	13239 13240 13241 13242 13243
buttons$	13239 13240 13241 13242 13243
buvidal$	5962
buy	10576
buy$	12110 6992 1524 1525 1528 1529 1530 1531
buying$	6992 1524 1525 1528 1529 1530 1531
buys$	1524 1525 1528 1529 1530 1531
buzz$	6070 81 6074 12301 12302 12303 12850 12851 12852 12909 13842 13868 5462
bvisit	10387
by	10793 5688 5695
by$	12047 12131 6641 6642 6646 7152 8008 8009 8030 13910 14354 8589 8716 9002 15063 9338 3349 9417 15479 15742 15954 10118 10119 10120 16023 16026 16027 16028 16029 10369 10421 4494 4550 4582 16443 10607 10647 16496 10851 16701 10874 5028 11524 11556 11614 11786 11788
c$	11827
cahms	5966
caked$	3527
calculated$	6114 125
calculating$	5881
call	4514
call$	6753 1046 1047 1152 13091 13096 7278 7279 1290 7281 1292 1293 1294 7382 7383 7845 13684 9162 3173 15719 15720 15721 15911 16060 16062 16063 4425 10472 4483 11567
called$	6469 6470 6471 6472 6473 6474 6475 6476 12873 1046 1047 13685 15949 16169 10468
caller$	11138 11172
callers$	11138 11172
callin	16266
calling$	1046 1047 8889 4425 10444
callous$	5881 5912
callousness$	5912
callout$	11784
callouts$	11784
calls	4559
calls$	15719 15720 15721 16062 16063 16106 16107 4425 16278 10450 16388 4736 10727 11567 11568
came$	380 12610 12611 6780 6781 12620 12621 867 13053 1316 1338 13499 2733 2736 3583 3592 16169 4587 4623 4857 5062 5092
camera	10530 10546
camera$	16362 16368 10531 16370 4550 16384 4562
cameras$	16362 16368 10531 16370 4550 16384 4562
camhs	10848 5966
camhs$	9934 16686
camouflage$	11480
campaign$	5699
can	4462
can$	6129 280 816 817 818 923 924 927 964 12950 7290 1325 1327 1328 1346 1347 7344 7345 7346 7347 7348 1559 1561 1564 1592 1597 1598 1599 1600 1601 1654 1701 1843 1847 8518 2601 2668 2671 2672 2674 2682 2767 2944 2974 2998 3010 3013 3047 3053 3100 3133 3226 15163 3343 3412 3413 3414 15264 9445 3471 15307 9752 3785 3818 3821 9831 3988 4286 4455 10480 4550 4578 4681 10677 4697 4781 10839 4905 5518 5702
canada$	5496
cancer	10923 5952
cancer$	2385 16736 16761 11217
candidates$	10711
candle$	13326
cannab	16842 11008
cannabis$	34 6081 12441 12442 12443 12444 12445 12446 12447 12448 12453 12825 12830 8199 16376 10844 16683 16685 10985 16846 11023 5753
cannon$	11171
cannons$	11171
cannot	4839 4905
cannot$	916 963 12948 1557 1562 1652 1699 1842 1850 1851 1852 1948 2005 3710 3721 9718 15571 15572 15573 15574 3817 3986 4058 10895 5093
canny$	9137 9138 9139 3470
cans$	10839
cap$	3574 15403 15404 15405 15414 15419 9590 9591 3602 3603 11480 5494 11485 11494
capab	10618
capabi	16617
capability$	5931
capable$	2277 2947 2976 8975 8998 8999 3015 3028 3031 3032 9023 3034 3035 3046 3400 3431 3432 3433 3434 3435 9812
capaci	16617
capacity$	2941
capital$	14140
caps$	3574 15403 15404 15405 15406 15407 15414 15419 15420 15421 15422 9590 9591 3602 3603 11480 5494 11485 11494
capsules$	10840
captivate$	1056 1057 1058 1059 5080
captivated$	1056 1057 1058 1059 5080
captivates$	1056 1057 1058 1059 5080
captivating$	1056 1057 1058 1059 5080
captur	10431 5652
capture$	15308 15309 16269
captured$	10534
car	10775 11799
car$	12385 12386 12387 12388 12502 12503 12822 13036 13417 13902 13903 13904 16613 16800 5637
caravan$	16790
card$	10472 4483 16703
care	4955
care$	6083 6084 6085 6086 6087 1040 7032 7651 1662 13691 13699 13700 13701 13702 7938 7939 7940 7941 7942 7943 7944 7945 7946 7947 7948 7949 8280 8619 8660 8964 8965 8966 8969 8970 8972 8973 8976 8987 14873 9042 14894 14895 14896 14897 14914 14920 14921 14922 14923 14924 14978 14979 14980 9700 9701 9702 15556 15557 15558 15559 15575 15576 15577 15734 9935 15774 15822 9985 15893 15914 15915 15916 15917 15918 15919 15920 15921 10086 10087 10088 10089 10090 16136 16137 16138 16139 10322 4333 4334 4335 16686 16693 16705 16737 16768 16781 10945 16808 5346 11528 11529 11576 5761 11789 11790 5801 5980
cared$	15748 15764 15769 15772 15773 15775 15776 15777 15778 15787 15788 15789 15817 15822 4333 4334 4335 11528 11529
career	16459
career$	6516 11151 11152 5173 5650
careful$	11849 6016 6017 6018 6019 14881
carefully$	12615
careless$	101 102 104 105 6363 913 1025 1312 1782 1875 1876 15863 15864 5104 5107 5874 5912
carelessly$	5912
carelessness$	6002 11841 11842 12202 12203 12204 12205 12206 12207 12596 12597 12598 12599 12679 6842 6880 6881 6901 12740 12929 12930 12931 12932 12933 12934 13139 7778 7873 1884 7875 5912
carer	4930 16771 5806
carer$	8570 8571 16739 16741 16781 4959 4961 4962 11789 11796
carers$	12915 2278 2279 8570 8571 9026 16781 11204 11789
cares$	15575 15576 15577 4333 4334 4335 4959
caribbean$	3505
caring$	8392 4959 11513
carpet$	16085
carrie	16278 4529
carried$	6185 12041 12059 12077 12577 875 876 12862 12864 7194 7196 7198 2047 2048 2049 3550 3551 15889 15890 15891 15892 16540 5063 11054 5487
carries$	12058 12076 708 709 875 876 7194 7196 7198 2047 2048 2049 2236 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2779 3254 3255 3256 3475 3476 3477 3478 3550 3551 9845 16304 16432 10597 5063 11054 5487 5583
carry	4529
carry$	11934 11950 6184 12057 12075 6387 12227 12256 12258 12259 12260 6431 6432 6433 708 709 12541 12542 12543 12544 12545 875 876 6986 6987 12923 12924 12925 12926 12927 12928 12943 7194 7196 7198 13037 13116 13374 13379 13808 13810 13816 13818 2047 2048 2049 13929 13930 2235 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2778 3254 3255 3256 3475 3476 3477 3478 3550 3551 15510 9844 4719 5063 11054 5487 5583
carryi	16278 10582 16453 10980 11004
carrying$	12042 12286 12541 12542 12543 12544 12545 6987 13311 13341 2047 2048 2049 8090 3550 3551 16214 16292 16420 16432 4635 10644 10645 16818 11001 5063 5487
cars$	12502 12503 12822 13902 13903 13904
case$	14030 14162 14163 14299 14366 10326 16281 10503 4633 4667 4674 10668 16512 16832 11177 11179 11291 11292 5643 11815 11821
cases$	14030 14162 14163 14299 14366 16281 11177 11179 11291 11815
cash	4720
cash$	270 271 272 273 274 275 276 12135 12136 6308 6309 6310 6311 6312 6314 6315 12301 12302 12303 6544 12441 12442 12443 12444 12445 12446 12447 12448 12453 12456 12540 12850 12851 12852 12939 12940 12941 12942 12947 13032 13371 13374 13379 13382 13383 13384 13385 13846 13847 13874 8040 13901 10710 10985 5280
cast$	11933 1246 1247 2120 9750 9759 9765 15624
casts$	2120
casual$	1025 16055
casually$	3503 5451 11479
casualty$	16695 16696
catalogue$	3911
catcalls$	12155
catch	16255 16369 16514 10681 11689
catch$	6889 4466 16371 16381 4690 16519 16520 16628
catches$	4690
catching$	4690
category$	8531 4950
catheter$	5959
catty$	5881
catwalk$	15441
caught	16525 16526
caught$	11874 11877 543 13055 13129 13130 13150 13151 13152 13164 13165 14099 14100 14977 16476 5014 5286 5836
cause$	11840 11865 855 991 1080 13083 14029 2251 2252 14142 9162 3173 15509 4649 16503 4743 4750 11176 5213 5216
caused$	11840 11865 855 12717 12718 12719 991 12910 12911 2251 2252 5213 5216
causer$	14152 11141
causers$	14152 11141
causes$	855 12717 991 14029 2251 2252 16503 11176 5213 5216
causin	10616 4635
causing$	11910 11911 11912 11913 11914 855 991 7165 14075 2251 2252 15685 10625 5213 5216
cautio	10982 11807
caution$	6057 16820 16838 11820
cautioned$	16468 5819
cautions$	16838
cautious$	11851 16055
cavalier$	1025 5912
cbo	10717 10718 5830
cbo$	16555 16556 10719 11820
cbos$	16555 16556 10719
cbt$	11744
cce$	12337 13310 13312
cctv	10530 10546 4647 10637
cctv$	10414 10415 10416 4427 4428 16265 4442 4486 10504 16368 10531 4543 4553 16384 4562 5628 11626
cease$	1773 1775 1778 2895 2896
ceased$	2895 2896
ceases$	2895 2896 16576
ceasing$	2895 2896
cell$	15638 16236 16238 16322 5628
cells	10996
cells$	14135 16834
central$	16293
centre$	13517 14080 16569 16573 4787 16638 16641 11820
cerebral$	5952
certain$	3681 3682 3683 3743 9769 9770 9771 9772 3783 3784
certainly$	3868 3876 9866 3877 3878 11520
certainty$	3744
chain$	16289 11480 11606 5643
chains$	16289 11480
challe	16395 10698
challenge$	15685 16536 4797
challenged$	15685 16476
challenges$	15685 4797
challenging$	8135 14355 14356 14357 14358 14359 14360 14361 14362 14363 14429 14430 14431 14432 14433 2606 2607 2608 2609 2610 15685 5297 5301 5303 11298 5881
chance$	6141 6142 6143 154 12083 12084 12085 12086 12087 12088 6305 316 317 12743 13078 13079 13080 1452 7533 7534 7535 13530 13531 13532 13533 13534 13535 13768 13769 9723 9741 9837 3848 4238 4239 4240 4241 16086 16087 4710 4740 11101 11564
chanced$	1452
chancer$	11217
chancers$	11217
chances$	6141 6142 6143 154 12049 12081 12082 12083 12084 12085 12086 12087 12088 6305 316 317 12743 13078 13079 13080 1452 13768 13769 4238 4239 4240 4241 16086 16087 11101 11564
chancing$	1452
change$	11979 446 12332 6619 12458 12769 1044 13501 13741 13742 13743 13744 14341 14349 15451 15482 15488 15502 15536 15537 15590 15613 9776 15621 9805 9806 15659 15660 15661 15670 15675 9838 15939 11503 11504 11511
changed$	446 1044 9697 15619 15645 15646 15647 15648 15649 10951 5774
changes$	446 1044
changing$	1044 13954 15659 15660 15661 9824 11511 5774
chaos$	12681 12888 13003 13868 13916 11076 11105 11203
chaotic$	2582 8578 5297 11288 5299 5301 5881 5912
chaperone$	14794 14914 14949 14950 14951 14952
chaperones$	14914 14949 14950 14951 14952
chaperoning$	14914 14989
character$	14061 14303 11230
characters$	8253 14303 15269 11230
charg	16514
charge	16278 10582 4677 16510 10674 10685 16525
charge$	1473 1474 1475 1476 1477 1478 1479 3146 15820 16420 16504 10667 16533 4762 16838 11660 5703 11813
charged$	1473 1474 1475 1476 1477 1478 1479 16468 16486 16523 5821 11812
chargeing$	4762
charges$	1473 1474 1475 1476 1477 1478 1479 16431 16512 4687 16535 4762 16838 11660 11663 5703 11813
charging$	1473 1474 1475 1476 1477 1478 1479 10674 5668
charity$	9926 9931 9932 16140 10329 16207 16208
charm$	1056 1057 1058 1059 8646 5080
charmed$	1056 1057 1058 1059 5080
charming$	1056 1057 1058 1059 5080
charmmed$	1056 1057 1058 1059 5080
charmming$	1056 1057 1058 1059 5080
charms$	12584 12585 1056 1057 1058 1059 5080
chart	4530
chart$	4434 10438 4563 11607
charted$	16308 4563
charts$	11607
chase$	11908 11909 1118 1433 1434 1435 1436 1437 1438 1439 13842 5082
chased$	1118 13082 1433 1434 1435 1436 1437 1438 1439 13516 5082
chaser$	16062 16063
chasers$	16062 16063
chases$	1118 1433 1434 1435 1436 1437 1438 1439 5082
chasing$	1118 1433 1434 1435 1436 1437 1438 1439 16062 16063 5082
chat$	12417 12418 591 592 593 10460 4472
chated$	591 592 593
chating$	591 592 593
chats$	591 592 593 4472
chatted$	591 592 593
chatting$	591 592 593
chav$	5853
chavs$	5853
cheap$	13394
cheat$	14142 11162
cheating$	5873
cheats$	11162
check	16309 5607 11600
check$	15911 4438 10430 4445 4449 4453 4457 16362 4570 4595 16674 11611 11622 11666
checke	10391
checked$	13685 15949 16169 16215 4449 10446 10510 10549 4570 10651 16562
checkes$	4449
checking$	4449 4453 4570
checks$	4449 4453 16362 4552 4570 4595 11611 11622 11666
cheek$	14285 15351 11245
cheeks$	15351
cheeky$	2358 5233 5881
cheerfully$	1204 1205 1206 1207 1208 1209
chemotherapy$	5950
chested$	11424 11434
chicken$	12358 12359
chief$	5209
child	16558 10894 10922 11006 11736
child$	363 393 431 611 891 912 6902 1288 1289 1291 2117 13986 13987 2294 14149 14232 14261 14262 14263 14264 14367 14369 14370 14395 14396 14397 14398 14399 14400 14411 2594 14571 14640 14645 14646 14647 14648 14649 14723 14724 2923 2924 14757 14758 14759 14760 14778 14779 14780 14781 14782 14783 14792 15059 15060 15122 15199 15200 15201 15202 3375 3376 3377 3378 3379 15208 15209 15210 15211 9433 3459 15311 15314 3553 3600 3601 9696 10834 16732 16782 4956 4957 16844 5048 5127 11128 11146 5160 5163 11158 5173 11215 11238 11287 5306 11333 11365
childhood$	12821 3362 3363 9354 3365 3366 9357 15197 15280 11393 5711
childish$	8915 8916 8917 15280 5407 5881
childlike$	14684 14685 14686 8915 8916 8917 9107 9108 9109 9110 11372
children$	11933 363 12216 6382 393 431 12331 6494 6496 6498 6716 6717 6722 6723 6733 6773 6786 6790 891 912 6902 7073 1288 1289 1291 7331 7652 1791 7820 7981 13908 13918 13919 13920 13921 8099 2110 2111 2112 2117 13959 13961 13971 13986 13987 14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14018 2293 2294 14149 2361 2362 2363 2364 14232 14261 14262 14263 14264 14367 14370 14395 14396 14397 14398 14399 14400 14411 2594 2628 14571 8775 2798 14639 14645 14646 14647 14648 14649 14723 14724 14727 2923 2924 14757 14758 14759 14760 14776 14778 14779 14780 14781 14782 14783 14791 15015 15018 15019 15059 15060 15061 15062 15122 9306 9307 15198 15200 15201 15202 3375 3376 3377 3378 3379 15208 15209 15210 15211 9432 3459 15311 15314 3553 3600 3601 15560 15561 15562 15563 15564 9733 9734 9735 9750 9759 9765 15614 9777 9843 15737 3946 3947 15899 10102 10103 10104 10105 10106 10107 10156 10163 16036 16044 16045 16046 16047 16048 16049 16050 16051 10294 10353 10354 4955 11022 11113 11128 11146 11158 11205 11215 11238 11287 5306 11333 11365 11523 11558 11559 11561 11567 11796
chin$	15351
chinese$	3505 9501 11472
chip$	2413 8608 2619
chips$	2413
chis	5609
chis$	11599
chlamy	5961
choice$	3 4 5 6 7 8 9 11920 6096 6097 108 109 6100 111 112 113 6104 6105 116 11945 11946 11947 11948 11949 11951 11952 6115 11954 11955 11956 11957 11958 11959 132 133 134 159 11995 11996 11997 11998 11999 12000 12001 12002 12176 12177 12178 12179 12180 12181 12182 12183 6349 12188 12189 12190 12198 12199 6386 397 398 6418 12257 430 6421 6422 6423 6424 12835 7105 7106 7278 7279 1290 7281 1292 1293 1294 13200 13201 7575 1586 1587 14488 14654 9004 9005 9006 14845 14846 11013 11014 11015 11016 11018 11367
choices$	3 4 5 6 7 8 9 6002 11841 11842 11920 11945 11946 11947 11948 11949 11951 11954 11955 11956 11957 11958 11959 142 143 144 145 6150 6151 6152 6153 6154 6155 6156 11995 11996 11997 11998 11999 12000 12001 12002 12003 12004 12007 12010 12011 12012 12013 12014 6177 12176 12177 12178 12179 12180 12181 12182 12183 430 6421 6461 6462 12596 12597 12598 12599 6878 889 12929 12930 12931 12932 12933 12934 13139 7775 1786 1787 13715 13716 13717 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 14654 14697 14698 9004 9005 9006 14845 14846 14874 11013 11014 11015 11016 11367
choked	4943
choked$	10933
choose$	135 136 137 155 156 12021 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12412 12413 12536 12537 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 1191 1192 1215 1216 1217 1230 1231 1232 1233 1234 13509 13543 2051 2056 14769 8988 14833 14834 15296 15508 15704 5029 5078
choosed$	1215 1216 1217 1230 1231 1232 1233 1234
chooses$	135 136 137 155 156 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12412 12413 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 1191 1192 1215 1216 1217 1230 1231 1232 1233 1234 13543 2051 2056 15704 4292 4293 4294 4295 5029 5078
choosing$	135 136 137 155 156 12176 12177 12178 12179 12180 12181 12182 12183 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 994 995 996 997 999 1000 1001 1002 1003 12837 12907 1215 1216 1217 1230 1231 1232 1233 1234 8047 8048 8049 14836 14837 4292 4293 4294 4295 5029 5078
chose$	135 136 137 155 156 12021 6381 12220 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12536 12537 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 1191 1192 1215 1216 1217 1230 1231 1232 1233 1234 13202 13203 13419 13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 13543 2051 2056 15704 16076 4292 4293 4294 4295 10308 16147 5029 5078 11575
chosen$	135 136 137 155 156 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 469 470 12546 12554 994 995 996 997 999 1000 1001 1002 1003 1215 1216 1217 1230 1231 1232 1233 1234 5029 5078
chronic$	16651 5725
chubby$	9484 9520 5902
chunky$	5427
churlish$	5875
cid	16237
cider$	16677
cigarette$	12850 12851 12852
cigarettes$	270 271 272 273 274 275 276 12135 12136 6308 6309 6310 6311 6312 6314 6315 12441 12442 12443 12444 12445 12446 12447 12448 12453 12456 12850 12851 12852 13901
cin$	5980
circles$	9536
circul	4487 4587 5666
circulate$	4404 10395 4406
circulated$	4404 10395 4406 16235 4501
circulates$	4404 10395 4406
circulating$	4404 10395 4406
circulation$	11656
circumstances$	15703 15726 11800
citalo	5748
citalopram$	11738
city$	9479 16613 16792
civil	4732 5688
civil$	10664 10722 5679
clad$	3555 3556 3557 11430 11441 5489
claim$	12873 7832 13671 13672 13673 13674 13675 8100 8101 8102 13948 11805
claimed$	12873 8100 8101 8102
claiming$	12873
claimmed$	12873
claimming$	12873
claims$	12873 8100 8101 8102 13948 4874
clamp$	5684
clamped$	16640 5684
clamping$	5684
clamps$	5684
clarif	4464 4653
class$	6534 13993 13997 14213 8483 14434 14756 15227 16131 16721 16842 11008 11772 5837 5941
classed$	2550 4436
classmates$	12357 14941 14947 11022 11161
classroom$	16721
clear	4443 4810
clear$	1764 1767 1770 1771 3518 3743 10248 4630 16583 10777 5455 5535 5666 5672 5691
cleared$	4813
clearly$	812 3728 3729 3730 3731 3868 3876 9866 3877 3878 9914 4281 4282 5088 5581
cleft$	5952
clever$	13067 13068 13069 2861 2862 2863 9137 9138 9139
climb$	6984 2074 2075
climbbed$	2074 2075
climbbing$	2074 2075
climbed$	2074 2075
climbing$	6984 2074 2075
climbs$	2074 2075
clingy$	5881
clinic	4863 5710
clinic$	16674 10853 16692 16696 5592 11703
clinically$	5734
clip$	6615 6616 627 628 16265 4491
clips$	6615 6616 627 628 4491
clique$	2212
cliques$	2212
cliquey$	5873
clones$	15439
close	4590
close$	7441 7461 2902 16120 4326 4413 10565 10580 11562
closed$	8338 4242 4326 4376 11516 11519 11562
closes$	4326 11562
closing$	15875 15876
closure$	10664 4725 5704
cloth$	14240
clothe$	11618
clothes$	6009 20 6027 12301 12302 12441 12442 12443 12444 12445 12446 12447 12448 873 6878 889 1218 1219 8040 15270 15271 15272 15273 15286 15287 9542 9543 15403 15404 15405 15406 15407 15411 15412 15413 15414 15425 15445 10799 11480 11485 11618
clothing$	15270 15271 15272 15273 9542 9543 15403 15404 15405 15425 15445 11480 11482 11485
clout$	12946 12955 13263 13401 13875 11072 11073
clown$	11217
clowns$	11217
clozapine$	5962
club$	4343 5592
clued$	2702 2708 9309
clueless$	5873 5912
cluster$	10785
clusters$	10785
co$	7925 14333 9614 9645 9651 9656 9665 9760 11283 5688
coach$	12134 12175 12436
coaches$	12175 12436
coat$	15403 15404 15405 15414 16811 11480 11485 11493
coats$	9542 9543 15403 15404 15405 15406 15407 15414 11480 11485 11493
coaxing$	13360 13361 13362 13363 13364 13365 13366 13367 13500
cocain	10835 16842 11008
cocaine$	12830 16673 10844 16685 16846 11023
cocktail$	11149
cocky$	5881
coddling$	14897
code$	11416
codein	10835 10842
codeine$	16673 16680 16683
codes$	11416
coelia	5725
coeliac$	11715
coerced$	11874 13819 13820 13821 13822 13841
cognitive$	5708
cohort	10382 16313 10486 16347 16390 16391 16393 10587 16434 4634 10636 16497 16500 10696 16557 16597 16609 10776 16621 16633 11664
cohort$	13997 8162 2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 14756 15629 16400 16407 16425 4629 16474 4695 16567 16589 16590 4783 11287 5654
cohorts$	16400
coil	4848 10838
coil$	16676
coincide$	4394
coincides$	4394
cold$	15947 16144 16809 5275
coliti	5725
colitis$	11715
colleagues$	8801 8802 8803 4511
collec	11600 5611 5652
collect$	4402 10437 4524 10804
collected$	6691 6692 6693 6694 6695 4402 10437 16303 4524
collecting$	14989 15003 15005 15012 4402 10437 4524
collective$	5535
collects$	4402 10437 16304 4524
college$	9926 9931 9932 9934 16140 10329 16207 16208 16711 16712 16713 16715 16717 16725 16728 5592 11765 11766
colleges$	16722
collude$	847 848
colluded$	847 848
colludes$	847 848
colluding$	847 848
colonoscopy$	5950
colostomy$	5959
colour$	11447
coloured$	5471
colours$	15425 11447 11480
combat	4737
combative$	5879
combination$	11149
combustible$	5159
come$	6145 11989 12125 380 6429 6434 6435 6469 6470 6471 6472 6473 6474 6475 6476 12548 6720 6985 1157 1316 1338 13251 13435 7759 13690 13762 2186 2386 2387 2388 2389 2390 2391 2455 2731 2734 3002 9051 9052 9053 3174 15031 9332 3381 3382 3583 3592 3604 3605 3606 3607 3608 15482 15488 15502 15509 15593 15603 15604 15605 15606 3892 15793 15794 4623 16625 4857 5062 5092 11503
comes$	380 865 1316 1338 13167 13499 2187 2561 2732 2735 3174 3583 3592 3604 3605 3606 3607 3608 15593 16361 16625 4857 5092 5814
comeuppance$	13133
comfort$	10313
comfortable$	1220 1221 1222
comforted$	15014
comforting$	15012 15014
coming$	11974 380 12573 6985 13131 13132 1338 3174 15481 4857 16766
comings$	10515 4566
comman	10450 10476
command$	16314 10780 11633
commands$	16288
comment$	3615 3616 3617 3618
commented$	3615 3616 3617 3618
commenting$	3615 3616 3617 3618
comments$	12155 12727 13046 13047 3615 3616 3617 3618
commentted$	3615 3616 3617 3618
commentting$	3615 3616 3617 3618
commit	10582 16453 10616 4635 10644 10645
commit$	12227 15482 15488 15502 15510 16399 16429 16456 16503 16647 11503
commits$	16399 16503 16647
committal$	16495
committed$	16647 5015
committing$	16292 16420 10625 16537 5015
committs$	5015
common$	7349 7350 7351 7352 7353 7354 7355 7356 7357 7358 7359 7360 7361 13458 13459 13460 13461 13462 13463 13464 13465 7628 7629 7630 7953 14267 2489 15865 15866 15867 16136 16137 16138 16139 11001 11576
commun	4411 10731 5003
communicate$	591 592 593
communicated$	591 592 593
communicates$	591 592 593
communicating$	591 592 593
communication$	4273 4274 4275 4276 5535 11555
community$	14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14021 14080 14084 14085 10401 10516 4651 4670 4724 16569 16598 10993 11113 5828 5830
companion$	11960
companions$	11960
company$	11830 11960 6304 12237 12255 12742 12880 12881 12882 13019 13020 13316 13873 8041 2052 2053 2054 2055 8046 13888 13889 13890 8054 8055 14720 14721 15240 9926 9931 9932 16140 10329 4343 16207 16208 11112 5591
compar	4456
compare$	10430 4570
compared$	16215 10446
compareed$	4570
compareing$	4570
compares$	4570
compass$	13792
compete$	994 995 996 997 999 1000 1001 1002 1003 5078
competed$	994 995 996 997 999 1000 1001 1002 1003 5078
competent$	3325 3326
competes$	994 995 996 997 999 1000 1001 1002 1003 5078
competing$	994 995 996 997 999 1000 1001 1002 1003 5078
complacency$	15964 5912
complacent$	10279 5912
complain$	13153 13154 13155 13156 7832 13671 13672 13673 13674 13675 3615 3616 11083 11521
complained$	7291 7292 3615 3616 11521
complaining$	3615 3616 15685 11521
complainned$	3615 3616 11521
complainning$	3615 3616 11521
complains$	3615 3616 11521
complaint$	2115 2116 15870 15953 11119 11567
complaints$	2115 2116 15870 15953 16106 16107 4736 11119 11567 11568
comple	16540
complete$	12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 12848 12849 2253 2254 2256 3651 4309 4448 5535
completed$	12047 15603 15604 15605 15606 3891 15889 15890 15891 15892
completeed$	4448
completeing$	4448
completely$	2651 9905 5388 5526 5529
completes$	4448
complex$	8465 5301 5711
complexion$	9537 11445 5903
complexions$	11445 5903
compliance$	11124 11281
compliant$	8581 11280
complicit$	41 509 510 511 512 513 527 12518 848 12796 12797 12798 12799 11055 11067
complicity$	12200 847 10643
complied$	12554
complies$	15615 15616 15617 15618
comply$	12227 13762 15451 15482 15488 15502 15536 15537 11503 11504
comprehension$	11550
compromise$	10 5019 5020
compromised$	10 5019 5020
compromises$	10 5019 5020
compromising$	11830 10 5019 5020
compulsive$	5173
computer$	11623
conceal$	1803 1804 3587
concealed$	1803 1804 3587 11497
concealing$	1803 1804 3587
concealled$	1803 1804 3587
concealling$	1803 1804 3587
conceals$	1803 1804 3587
concer	10794 4841 4906 4940 5748
concern$	6090 13449 7956 15023 9974 9975 15914 15915 15916 15917 15918 15919 15920 15921 15953 11567
concerned$	8923 8924 8925 14764 14765 14766 8929 8930 14999 15000 9163 10258 10259 10337 4348 16453
concerning$	14355 14356 14357 14358 14359 14360 14361 14362 14363 5303
concerns$	13449 13799 13800 13801 13802 9974 9975 15953 16106 16107 16632 11567 11568
concerta$	11738
conclusion$	16190
conclusions$	16190
concus	5954
condescending$	5913
condit	10812 5820
condition$	16650 16836 11719 11732 11746 11809
conditional$	5817 5818
conditions$	13914 4979 16836 11800 11809
conduc	4529 16540 4719
conduct$	3 4 5 6 7 8 9 6002 11841 11842 6009 20 11920 343 344 12201 12596 12597 12598 12599 6878 889 12929 12930 12931 12932 12933 12934 1218 1219 13715 13716 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 13942 2527 2528 2529 2530 2531 2532 2533 2534 2535 2737 2738 2739 2740 2741 2742 11013 5304 5705
confer	16784
confidence$	2691 2693 2834 2835 2836 2837 2838 2839 2840 15286 15287
confident$	11391
confidential$	5612
confidentiality$	16083
confir	4464 4653
confirm$	16409
confirms$	16409
confiscate$	4481
confiscated$	4481 10525 16548
confiscates$	4481
confiscating$	4481
conflict$	12681 12986 13848 14132 15686 4979 11076 11125
confro	16395 10698
confront$	16536
confrontation$	12681 13848
confrontational$	14364 14365 14429 14430 14431 14432 14433 11298 5879
confrontations$	13848
congregate$	14469 11415
congregated$	14469 11415
congregates$	14469 11415
congregating$	14469 11415
connected$	2129 4599 16453 10624 11125
connection$	5013
conned$	14975
conniving$	5883
conscience$	14254 14255 14256 14257 14258 2484
conscienceless$	5873
conscious$	6114 125 6360
consensual$	5361 5847
consent$	12200 643 644 645 646 647 648 2661 2662 2663 2664 14769 14874 14928 9100 9101 15153 15154 11078
consented$	643 644 645 646 647 648 12477 650 685 710 2661 2662 2663 2664 3125 3126 11078
consenting$	643 644 645 646 647 648 5361 5379 5847
consents$	643 644 645 646 647 648 2661 2662 2663 2664
consequences$	11921 11922 11923 11924 11926 11927 11928 11930 12005 179 12015 6229 6230 6231 6232 6233 6234 6235 6236 6237 6238 6239 6240 6241 13488 13776 13777 13778 13779 13780 13781 13782 13783 13784 13785 13786 13787 14097 14479
consid	4436 4587 4802
consider$	13762 2291 2419 2422 15482 15488 15502 15939 11503
considerable$	8267
considered$	8105 8106 2174 2291 2419 2422 2545 4842 5164
considering$	2291 2419 2422 4842
considerred$	2291 2419 2422
considerring$	2291 2419 2422
considers$	2291 2419 2422
consistent$	3651
consistently$	3857 9847 3858 9848 3859 3860 3861 3862 3863 3864 3899 3900 5512 5531
consoled$	15014
consoling$	15012 15014
consort$	5120
consorted$	5120
consorting$	5120
consorts$	5120
consortted$	5120
consortting$	5120
consta	4389 10380 10381 4393 10386 16229 10414 10415 10416 4427 4428 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 4504 10497 4509 10504 16348 4553 10629 4656 10652 10692
constable$	10379 16219 16224 16252 16253 16254 10417 10418 16267 10436 10464 16312 16316 16317 16319 10494 16335 16342 10543 16467 10646 16530
constables$	10379 16219 16224 16252 16253 16254 10417 10418 16267 10436 10464 16312 16316 16317 16319 10494 16335 16342 10543 16467 10646 16530
constant$	10224 10225 5247
constantly$	580 3857 9847 3858 9848 3859 3860 3861 3862 3863 3864 3899 3900 4196 5531
consti	4436
consul	10850 10856
consultant$	16688 16689 16694
contac	16266 16276 16309 10520 4566
contact$	6300 6301 6304 12414 591 592 593 595 596 597 598 599 600 601 12538 1093 2633 2634 16266 4936 11339 11499
contacted$	591 592 593 595 596 597 598 599 600 601 1093 13202 13203
contacting$	591 592 593 595 596 597 598 599 600 601 1093
contacts$	591 592 593 595 596 597 598 599 600 601 1093 16358 10556
contactted$	591 592 593 595 596 597 598 599 600 601 1093
contactting$	591 592 593 595 596 597 598 599 600 601 1093
contain$	14106 14107 14327 15659 15660 15661 10462 11511
contains$	10462
contempt$	16185 16186 16187 16188 16189 16495
contemptuous$	5913
contend$	3237 3238
content$	301 302 307 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1003 1220 1221 1222 1750 1751 1752 1753 3331 5078
continually$	580 3857 9847 3858 9848 3859 3860 3861 3862 3863 3864 3899 3900 5531
continue$	11988 12021 12056 12078 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 15509 5036
continued$	12021 12041 12056 12078 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 3651 5036
continues$	12021 12056 12078 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 5036
continuing$	12021 12056 12078 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 5036
continuously$	3857 9847 3858 9848 3859 3860 3861 3862 3863 3864 3899 3900 5531
contra	5745
contraception$	14842 14843 14844 11735
contraceptive$	11735
contract$	16551 11820
contracts$	16551
contradictory$	13945 13946 13947
contribute$	847 4742
contributed$	11840 847 12718 12719
contributes$	847 4742
contributing$	847
contro	10476 4737 10728 5704
control$	13072 13509 13762 13789 13795 14060 14091 14106 14107 8327 14327 14355 14356 14357 14358 14359 14360 14361 14362 14363 8559 14401 14408 14409 8582 14444 14450 14451 9054 9055 9472 15569 15659 15660 15661 10414 10415 10416 4427 4428 4429 16314 10498 10504 10505 4553 10546 4647 16566 10753 4775 16634 11188 11511 5700 11694
controlled$	11874 12511 13516 15487 15493 15498 15507 15602 15645 15646 15647 15648 15649
controlling$	5303 11612 5881
controls$	11612
convenience$	10313
conveniently$	5585
convic	10674 10685 5984
convict$	11231 5674
convicted$	16468 16486 16523
convicting$	5674
conviction$	16512 5936 5985
convictions$	16431 16512 16535 5936 5985
convicts$	11231
convince$	15590 15613 9776
cookie$	11382
cookies$	11382
cool$	13928 8091 8092 3327 3328 5398
cooper	10808
cooperate$	12191 13762 14334 14346 14349 15451 15482 15488 15502 15536 15537 15546 15547 15548 15939 16646 11503 11504
cooperated$	14334
cooperates$	15615 15616 15617 15618
cooperating$	14334
cooperation$	14333 11283
coordi	5688
cope	10843
cope$	8664 2694 8685 8686 2697 2737 2738 2739 2740 2741 2742 14769 8964 8965 8966 8969 8970 8972 8973 8976 2993 2994 2995 14833 14834 9000 3011 3012 9003 3019 14861 3038 3054 3237 3238 3333 3334 3348 15299 15941 16681 16682 5387
coped$	2737 2738 2739 2740 2741 2742 3019 3038 3054 3348 5387
copes$	2737 2738 2739 2740 2741 2742 3019 3038 3054 3348 5387
copied	4410
copied$	16298
coping$	2737 2738 2739 2740 2741 2742 8964 8965 8966 8969 8970 8972 8973 8976 14836 14837 3019 14861 3038 3054 3348 5387
copy$	4506
core	16633
core$	8228 8229 14136 8305 16293 16522
corner$	13323 15246
cornrows$	5903
corporate$	5535
correl	4456
correlated$	10446
corrob	4411
corroborated$	10401
corrupting$	2139 2140 2141 5157
cost$	921 922 12786 13330 13435 10313
costs$	921 922 10313
cotton$	5378
couch$	8335 8336 16802
could	4398
could$	21 22 23 24 25 435 436 437 438 439 440 444 445 452 453 454 455 456 457 476 477 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494 740 741 816 817 818 918 923 924 927 965 1052 12949 12980 12996 7290 1326 1346 7344 7345 7346 7347 7348 1558 1560 1563 1592 1597 1598 1599 1600 1601 1634 1653 1844 1845 1871 8519 2602 2668 2671 2672 2674 2682 2767 2944 2974 2998 3047 3053 3100 3226 3343 3412 3413 3414 3471 15307 3711 9752 3785 3819 3820 3924 3925 3926 3927 3928 3929 3930 3931 3932 3933 3934 3935 3987 3995 4059 4248 4318 4319 4321 4322 10408 4421 4455 10480 4673 4681 4697 4905 5518
council$	15545 9926 9931 9932 9934 16140 10329 4343 16207 16208 10726 5535 5582 5591
counse	10850
counselling$	16692 11702 11744
counsellor$	16688 16689
count$	3779 9769 3780 9770 3781 9771 3782 9772 3783 3784
counte	10505
counted$	9037 3048 3049 3050 3051 3052 9043
counter$	16343
counters$	16343
countless$	6190 6212 7654 7687 10224 10225 10248
country$	15242 11025
county$	6500 6501 6518 6525 6528 6535 6537 12382 12383 12384 13310 13312 7511 1581 7574 13566 13567 13568 13569 13570 13571 13572 13573 2216 14078 2321 8668 15100 15101 15102 15103 15104 16462 10633 16613 16792 11792 5941
couple$	2640 16795
courier$	14044 2222 11164
couriers$	14044 2222 11164
course$	9799 9800 9801 9802 9803 9804 9859 9866 3877 3878 15708 15719 15720 15721
courses$	15719 15720 15721
court	10685 16525 10980 5670 5820
court$	328 12330 813 814 7208 7209 1433 1434 14132 10584 16523 16527 4703 16605 16818 16824 4997 10992 5007 5067 5076 5670 11660 11781 11813 11814 5825 5830 11822
courted$	328 813 814 7208 7209 1433 1434 5067 5076
courtesy$	15806 15807 15865 15866 15867
courting$	328 813 814 7208 7209 1433 1434 5060 5067 5076
courts$	328 813 814 7208 7209 1433 1434 14134 14465 14466 16523 4703 16605 16818 5067 5076
courtted$	328 7208 7209 1433 1434 5076
courtting$	328 7208 7209 1433 1434 5076
cousin	16743 16793
cousin$	12357 4909
cousins$	12357
cover$	1133 1134 13667 3587 10127 4256
coverage$	10555
covered$	1133 1134 3587 4256 11497
covering$	1133 1134 15390 3587 4256
coverings$	15390
coverred$	1133 1134 3587 4256
coverring$	1133 1134 3587 4256
covers$	1133 1134 3587 4256
covert	4809 5628
covert$	10799 5612 11618 5663
covertly$	11618
covid$	5951
cow$	11209
coward$	11217
cowardly$	5912
cowards$	11217 11544
cowed$	15036
cows$	11209
cp$	5980
cpn$	10719
cpns$	10719
cps	10458
cps$	16296
cpw$	10719
cpws$	10719
crack	10835 16842 11008 5685
crack$	12830 8199 16057 16376 16673 16685 16846 11023
crackdown$	11675
cracked$	16526 10739
crackeddown$	11675
crackhead$	5870
crackheads$	5870
crackingdown$	11675
cracks$	16057
cracksdown$	11675
craft$	11398
crafty$	5873
crave$	1174 1175 2014 2015 2060 2062 5086 5316
craved$	1174 1175 2014 2015 2060 2062 5086 5316
craves$	1174 1175 2014 2015 2060 2062 5086 5316
craving$	1174 1175 2014 2015 2060 2062 5086 5316
crawling$	2322
crazy$	11288
create$	602 855 991 2251 2252 4448 5213 5216
created$	602 855 991 12910 12911 2251 2252 5213 5216
createed$	4448
createing$	4448
creates$	602 855 991 2251 2252 4448 5213 5216
creating$	602 855 991 2251 2252 5213 5216
creation$	12837 12907
creature$	11238
creatures$	11238
cred$	12956 15089
credibility$	15090 11122
credible$	13941
credit$	12441 12442 12443 12444 12445 12446 12447 12448 12453 12455 12456
creep$	11990 11217
creeps$	11217
crept$	11991
cretin$	5870
cretins$	5870
crew$	12175 12504 12505 12506 2212 14756 15227
crews$	2212
cried$	6888 12873 5079
cries$	2615 5079
crime	16222 16230 4411 16240 10406 16284 16290 4469 4512 10569 10590 16442 4615 16454 16455 16462 16463 4636 16469 16477 16481 16482 16483 16489 10655 10727 10732 10733 10758 10765 16603 16649 11005 11606 11620 11644 11671 11683
crime$	11908 11909 12337 12352 12354 12888 7205 13310 13312 13313 13411 13566 13567 13568 13569 13570 13571 13572 13573 13855 13916 14068 14078 14130 14131 14132 8339 2411 14301 14463 9405 4389 10380 10381 4393 10386 10390 16229 16237 10401 16244 4419 10426 10429 4446 4447 4452 16281 16284 10459 4474 4478 4482 10474 10478 10479 10481 16320 10484 16325 16326 16327 10491 4504 10497 4509 10502 10504 16348 10560 16402 16420 16427 16428 10600 10602 10605 10626 10629 4656 10652 16491 16492 16493 10692 10712 10717 16565 4738 16570 16571 4744 16574 16575 10742 16580 16581 4766 16596 10784 4795 4811 4819 5003 16843 11019 11021 11075 11125 5280 5643 5655 5662 11655 11662 11672
crimes$	12337 13310 13312 16281 16402 16427 16428 10605 10626 16565 4795 4819 11655 11662
crimin	16230 4411 16240 16276 16290 4590 16421 16426 16441 16442 16462 16489 10727 5643 11637 11644 11671 5688 11683 11684 5824 5837 5941 5942
criminal$	12337 12342 12345 12362 13310 13312 13891 13892 13893 13894 2152 14040 14041 14042 14043 2237 14125 14126 14127 14128 14129 14150 14151 8350 2415 2416 2417 2418 14314 8577 8584 8585 8586 16130 10401 10426 10483 10580 16419 16449 10621 10669 10674 10980 5003 11001 11002 11005 11021 5121 5162 11162 11163 11231 5244 5256 5295 5340 11341 11606 5619 5670 5829 11827 5881
criminalise$	4304 4305 4306 4307
criminalised$	4304 4305 4306 4307
criminalises$	4304 4305 4306 4307
criminalising$	4304 4305 4306 4307 16200 16201 16202 16203
criminality$	12337 12352 12354 13310 13312 14078 16565 11019 11202 11633
criminally$	5330 5643
criminals$	12362 13309 13855 13857 13891 13892 13893 13897 2152 14040 14041 14042 14043 2237 14119 14125 14126 14127 14128 14129 14150 14151 2415 2416 2417 2418 14314 16130 16448 16449 11021 11162 11163 11231 11341
criminogenic$	5860
crimint$	16366
crisis$	1079 1082 1083 10856 11746 5966
crocodile$	7449
crohn	5952
crook$	14076 14125 14126 14127 14128 14129 14185 11162 11201
crooked$	9525
crooks$	14076 14125 14126 14127 14128 14129 14185 11162 11201
crop$	9548 15403 15404 15405 15420 15421 15422 9588 11485 5501
cropped$	5471 5495
cropper$	13144
cross	4456
cross$	8308 9412 15250 15251 15252
crosscheck$	10430
crosschecked$	10446
crossreferenced$	10446
crowd$	12727 12880 12881 12882 12890 12891 12892 12893 12894 12895 13019 13020 13262 13293 13294 13905 2212 2640 11112 11146 11147
crowds$	2212
crown	5824
crown$	10458
cruel$	15863 15864 15874 15971 5244 5881
crushed$	4657
cry$	7840 7844 2615 5079
crying$	2615 5079
cse$	12337 13310 13312
cucumber$	15156
cucumbers$	15155
cues$	4238 4239 4240 4241
culpable$	12796 12797 12798 12799 11067 11571 5912
culpri	10582 11664 5934
culprit$	13977 13978 13979 16420 11154 11155 11199 11216 11641
culprits$	13977 13978 13979 16420 11154 11155 11199 11216 11641
culture$	4136 4137 11125
cunch$	11025
cunning$	11398 5881
curb	4737
curfew	10656 5003
curfew$	14981 14982 14983 15003 15005 16494 10993 16836 11115 11668 11823 5986
curfews$	14981 14982 14983 15003 15005 11115 11668
curiosity$	6002 11841 11842 7778 15914 15915 15916 15917 15918 15919 15920 16136 16137 16138 16139 11576
curled$	9511
curly$	5448 5471
curren	4411
current$	10401 10443 10669
curse$	8555
custod	4469 16525 16757 16760 10923 10996
custodial$	5828
custody$	12354 14132 15637 4442 10459 10560 4581 10572 10600 10602 16737 16761 4937 16829 16834
customer$	6293 12436 11230 11388 11399
customers$	6293 12436 14303 14484 14485 14486 14487 16598 11113 11230 11388 11399
cut	4737 5716
cut$	1497 13501 2412 15380 15381 9565 16583 4833 11452 11463 11673
cuts	4737
cuts$	1497 4833 11452
cuttin	4737
cutting$	1497 4833
cynical$	14364 14365 15874
cystic$	5725
dabble$	509 510 511 512 513
dabbled$	509 510 511 512 513
dabbles$	509 510 511 512 513
dabbling$	509 510 511 512 513
dad	10903 16743 10906 4920 4930 10921 4932 4935 4941 16771 16787 16793 10958
dad$	14462 8742 2864 8855 8856 8857 8858 8902 8903 8904 3384 3385 3386 4908 4909 4910 16739 16741 10904 4917 4918 4921 16752 16753 4928 4929 4933 16764 16768 10931 10932 10939 4961 4962 16801 11335
daddies$	11049
daddy$	11049
dads$	3384 3385 3386 4928 11335 11396
daft$	104 105 913 1823 5105
daily$	16682
damage	10590 4615 16454 16455 16462 16463 4636 16469 16481 16482 16483 10655
damage$	16100 16428 10605 10626 16492 16493 16818 16839 16840 16843
damaged$	8465 5297 11288
damn$	15805 15888
damp	4982
damp$	16809 10972
dance$	14110 3249 3250 3251 3252 3253
dancers$	9750
danger$	11828 11829 11839 11896 11908 11909 11910 11911 11912 11913 11914 11921 11922 11923 11924 11926 11927 11928 11930 6218 6219 6220 6221 6222 6223 6224 6225 236 237 238 6229 6230 6231 6232 6233 6234 6235 6236 6237 6238 6239 6240 6241 6794 6795 12650 12744 12745 12746 12747 12748 12888 1079 1082 1083 12986 12988 13016 7205 13087 13331 13341 13447 13518 7705 13566 13567 13568 13569 13570 13571 13572 13573 13776 13777 13778 13779 13780 13781 13782 13783 13784 13785 13786 13787 13793 13798 13799 13800 13801 13802 13842 13844 13848 13855 13868 8164 2175 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 14014 14015 8178 8179 8180 8181 8182 8183 14287 14479 14542 14704 14705 14706 14707 14708 14842 14843 14844 14957 9121 15024 9314 15239 10216 10390 10760 11019 11057 11076 5116
dangerous$	11828 11829 6116 12345 7705 13776 13777 13778 13779 13780 13781 13782 13783 13784 13785 13786 13787 8035 13885 13898 8465 5024 5159 5880
dangerously$	11087
dangers$	11828 11829 11921 11922 11923 11924 11926 11927 11928 11930 6170 6171 6229 6230 6231 6232 6233 6234 6235 6236 6237 6238 6239 6240 6241 1079 12988 13447 7705 13776 13777 13778 13779 13780 13781 13782 13783 13784 13785 13786 13787 13799 13800 13801 13802 14479 14530 14531 14532 14533 14534 14535 14536 14842 14843 14844 9314 15239
dangle$	5096
dangled$	5096
dangles$	5096
dangling$	5096
dare$	13403 9412
dark$	3518 15352 15362 3546 9587 5447 5448 5449 5455 5471 11480 5495 11649
darker$	3518 5447 5455
darkest$	3525 5475
data	10442
data$	16083 16280 16310 10473 16362 11622
databa	11600 11604
database$	16256 16268 16295 16398 16438 16439 11623
date	10721
date$	15132 15133 15134 10384 16559 11815
dates$	10384 4467 11815
dating$	5060
daught	16558
daughter$	14639 10834
daughters$	14639
daunt$	9075
daunted$	15036
daunts$	9200 9201
dawn$	5666
day	11658 11679
day$	6110 15226 15678 15679 15680 3867 15719 15720 15721 16386 4710 16626 16681 16682 4897 10889 10890 11578
days	10843
days$	14750 15719 15720 15721 16681 16682 16712 4897 11578
dazzled$	2018
dc$	16333
dci$	16333
dead	16760
dead$	1259 1260 1261 1262 8318 16658 16762
deadbeats$	5869
deaf$	7606 10200 10201 10202 5600 11729
deal	16441
deal$	12227 6431 6432 6433 12299 544 545 546 6539 708 709 6701 6702 6986 6987 7211 13116 13346 13374 13379 13430 13437 13574 13929 13930 2164 14047 8494 8649 2694 8685 8686 2697 2874 14833 14834 3237 3238 15299 4359 16395 16399 16429 16432 16456 16457 5033 11068
dealer	11637
dealer$	11848 6272 12118 12129 12130 12138 12146 12297 12342 12362 12365 12382 12383 12384 12393 12395 12398 12433 12467 12504 12505 12506 12516 12823 12824 12884 12890 12891 12892 12893 12894 12895 7061 12921 12922 7088 7090 7097 7098 7099 7100 12958 12959 12960 12961 12962 12963 12964 12965 12966 12968 12969 13032 13033 13178 13261 13276 13309 13666 8032 13871 13872 13891 13892 13893 13894 2152 14023 14041 14042 14043 14050 2237 14125 14126 14127 14128 14129 14150 14151 14181 2415 2416 2417 2418 14842 14843 14844 15071 15072 15073 15074 15125 4820 11017 11021 11074 11162 11163 11217 11231
dealers$	11848 6272 12118 12129 12130 12138 12142 12146 6319 12161 6324 12163 12297 12342 12362 12365 12382 12383 12384 12393 12395 12398 12433 12467 12504 12505 12506 12516 12823 12824 12884 12890 12891 12892 12893 12894 12895 7061 12921 12922 7088 7097 7098 7099 7100 12958 12959 12960 12961 12962 12963 12964 12965 12966 12968 12969 13032 13033 13178 13244 13261 13276 13309 13666 13855 13858 8032 13871 13872 13879 13891 13892 13893 13894 13897 2152 14023 14040 14041 14042 14043 14050 2237 14125 14126 14127 14128 14129 14150 14151 14181 2415 2416 2417 2418 14304 14484 14485 14486 14487 14842 14843 14844 15071 15072 15073 15074 16447 4820 11017 11021 11074 11162 11163 11217 11231
dealin	16230 16240 16278 10582 16426 16450 16453 16454 16462 16463 16481 16482 16483 10980 11001
dealing$	11908 11909 12337 12348 12353 12371 544 545 546 12379 12382 12383 12384 6987 13310 13312 13341 13411 13566 13567 13568 13569 13570 13571 13572 13573 2164 14068 2411 14463 8919 8945 15100 15101 15102 15103 15104 4422 16292 16420 16458 16537 16570 16818 16839 5018 5033 11068 11261 11629 11826
dealings$	14726
deals	16278
deals$	544 545 546 708 709 2164 16304 16399 16432 16457 5018 5033
dealt$	544 545 546 8150 8151 8152 8153 2164 15283 15284 15285 4358 16525 16526 4702 4803 5005 5033
dear$	12749 12750
dearly$	11071
death	16742 16744 16786
death$	12650 16657 4915
debt	16742
debt$	1079 11781
debts$	1079 11781
decamp	5643
decamped$	11633
deceitful$	5881
december$	12360
decency$	14254 14255 14256 14257 14258 15806 15807 15865 15866 15867
decent$	8133 2144 10051 10052 10053 10054
decide$	994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 14769 8988 14833 14834 15296 15307 16255 5078
decided$	135 136 137 6381 12220 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 1230 1231 1232 1233 1234 13543 15307 16076 4294 4295 10308 16147 5078
decides$	994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 15307 5078
deciding$	994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 14836 14837 15307 5078
decisi	4767
decision$	6027 11920 6096 6097 108 109 6100 111 112 113 6104 6105 116 11945 11946 11947 11948 11949 6112 11951 11952 6115 11954 11955 11956 11957 11958 11959 138 139 140 141 11995 11996 11997 11998 11999 12000 12001 12002 6168 6418 12257 430 6421 6422 6423 6424 7278 7279 1290 7281 1292 1293 1294 14654 9004 9005 9006 14845 14846 4046 10150 16512 11013 11014 11015 11367
decisions$	3 4 5 6 7 8 9 6027 11920 11945 11946 11947 11948 11949 11951 11954 11955 11956 11957 11958 11959 138 139 140 141 142 143 144 145 6150 6151 6152 6153 6154 6155 6156 11995 11996 11997 11998 11999 12000 12001 12002 12003 12004 430 6421 6461 6462 6878 889 12929 12930 12931 12932 12933 12934 13715 13716 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 14654 14661 14697 14698 9004 9005 9006 14845 14846 4046 16512 11013 11014 11015 11367
decked$	3555 3556 3557 5489
declin	4737 4818 16690
decline$	2518 2519 2520 15464 5510
declined$	2518 2519 2520 15464 15470 15475 15476 15477 15478 5510
declines$	2518 2519 2520 15464 5510
declining$	2518 2519 2520 15464 5510
decrea	4737
decrease$	16564
deemed$	8105 8106 2545
deep$	7169 7467 3546
deepen	4390
defeating$	6121
defect$	16650
defenceless$	8938 15008 15009 15010 15011
defend$	8658 8964 8965 8966 8969 8970 8972 8973 8976 5084
defendded$	5084
defendding$	5084
defended$	5084
defending$	8964 8965 8966 8969 8970 8972 8973 8976 5084
defends$	5084
defensive$	5912
defensiveness$	15964 5912
deferred$	5830
defiant$	14364 14365 5303 5881
deficit$	11696
defied$	2086 2087 5125
defies$	2086 2087 5125 5590
definite$	3743
definitely$	3868 3876 9866 3877 3878 11520
defy$	2086 2087 5125
defying$	2086 2087 5125
degenerate$	5853
degenerates$	5853
degrade$	4789
degraded$	4789
degrades$	4789
degrading$	4789
degree$	370 371 372 14894 14895 14896
delay	16652 11698
delay$	16100 16156
delayed$	11575
delaying$	15875 15876
delays$	16100 16156
deleted$	13685
deliberate$	6114 125
deliberately$	580 957 5585
delicate$	5427
delight$	1060 1061
delighted$	1060 1061
delighting$	1060 1061
delights$	1060 1061
delightted$	1060 1061
delightting$	1060 1061
delinquency$	5853
delinquent$	14040 5295 5297 11288 5303 5853
delinquents$	14040 5853
deliver$	6431 6432 6433 6987
delivering$	6987
demand$	10727 10740 4751 10804 11521
demandded$	11521
demandding$	11521
demanded$	11521
demanding$	14429 14430 14431 14432 14433 11298 11521
demands$	11521
dement	10923
dementia$	16761
demonise$	4304 4305 4306 4307
demonised$	4304 4305 4306 4307
demonises$	4304 4305 4306 4307
demonising$	4304 4305 4306 4307 16200 16201 16202 16203
demons	4609
demotivated$	5881
den$	13283
denial$	15964 11104
denies$	4786
dental	4863
dental$	10853
dentis	10850
dentist$	16688
deny$	9703 16553 4726 4786
denying$	4726
department$	9926 9931 9932 16140 10329 4343 16207 16208 5582 5591
depend	11743
dependence$	4855
dependency$	4855 10855
dependent$	4855
depends$	4988
deplorable$	5912
depo	4848 10838
depo$	16676
deport	16744 16757 10923
deported$	16761
depraved$	5883
depres	16742 16760 10923 5949
depressant$	11738
depressants$	11738
depressed$	11700
depression$	16761
depressive$	16759
deprivation$	4951
deprive$	16553 4726
deprived$	5297
depriving$	4726
depth$	15987
dereliction$	5912
derision$	16185 16186 16187 16188 16189
derisory$	15992
descend$	524 525 1483 1484 1485 1486 1487 1488 1489 2392
descendded$	524 525 1483 1484 1485 1486 1487 1488 1489 2392
descendding$	524 525 1483 1484 1485 1486 1487 1488 1489 2392
descended$	524 525 1483 1484 1485 1486 1487 1488 1489 2392
descending$	524 525 1483 1484 1485 1486 1487 1488 1489 2392
descends$	524 525 1483 1484 1485 1486 1487 1488 1489 2392
descri	4416 10477
described$	2179 2554
description$	4508 10551 11694
descriptions$	10394 16233 16257 4508 4515 10551 16396
desert$	5569
deserted$	5566 5569
deserting$	5569
deserts$	11978 5569
desertted$	5569
desertting$	5569
deserve$	11975 11976 11977 838 839 5070 11224
deserved$	11975 11976 11977 838 839 12670 14194 5070 11224
deserves$	11975 11976 11977 838 839 5070 11224
deserving$	11975 11976 11977 838 839 5070 11224
design	4436
designed$	4742 4813
designer$	13846 13847 14309 9541 15380 15381 9568 3580 11480 11483 5495 5505
desire$	9813 15652 15653 15654 15655 15656 15657
desires$	13081
desk	10406 10409 10476
desk$	10379 16219 16224 16236 16238 16244 16245 16247 16259 16267 10436 10464 16312 16314 16316 16317 16319 16322 16329 10494 16335 16342 16467 10646 16530
despair$	14145
desperate$	994 995 996 997 999 1000 1001 1002 1003 1062 1063 1064 1066 1067 1255 1256 1257 1258 5078
despite$	188 6178 189 190 191 217 219 223 224 225 253 12389 12390 12391 12392 13765 13766 13767 4234
desserts$	13135
destined$	526 3681 3682 3683 3809 9799 3810 9800 3811 9801 3812 9802 3813 9803 3814 9804 5515
destiny$	14974
destroy$	13083
destroying$	13087
destruct$	11080
destructed$	11080
destructing$	11080
destruction$	12759 13087 11080
destructive$	6082 12347 11080 5158
destructs$	11080
destructted$	11080
destructting$	11080
detail	4408 4416 4467 10457 10477 4498 10488 10489 16490
details$	6288 6289 6290 16256 16257 16275 10460 10514 16396 16642
detain	10681 16525 4815
detain$	16519 10805 5674
detained$	11649
detaining$	5674
detect	4389 10380 10381 4393 10386 16229 16237 10406 10414 10415 10416 4427 4428 10429 4446 4447 4452 10458 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 4504 10497 4509 10504 16348 4553 10546 10629 4656 10652 10674 16514 10692 5672 11689 5934
detection$	15308 15309 16512 11660 5671 5672
detections$	16512 16535 11660 5671
detective$	10379 16219 16224 4405 16244 16252 16253 16254 10417 10418 16267 4440 10436 4470 10461 10464 16312 16316 16317 16319 10494 16333 16335 16342 10536 10543 16384 16467 10646 16530
detectives$	10379 16219 16224 4405 16244 16245 4418 16252 16253 16254 10417 10418 16259 4432 16267 4440 10436 16296 4470 10461 10464 16312 16316 16317 16319 10494 16333 16335 16342 16346 10536 10543 16384 16467 10646 10676 16530
detent	5003
detention$	13992 15686 10993 11160 5973
detentions$	13992 11160 5973
deter$	12778 6941 6942 6943 6944 4709 16583 4762 16628 5681
detergent$	11708
deteri	16690
detering$	4762
determ	4443 4464 4592 4653
determined$	994 995 996 997 999 1000 1001 1002 1003 1255 1256 1257 1258 5078
deterping$	4709
deterr	16526 5704
deterred$	16476 5681
deterrence$	11694
deterrent$	11681 11694
deterrents$	11681
deterring$	4709 5681
deters$	4709 4762 5681
deterting$	4709
detox$	11737
develo	11600 5611
develop$	4402 10437 4448
developed$	2728 4402 10437 4448
developing$	4402 10437 4448
developmental$	5705 5711 5784
develops$	4402 10437 4448
deviant$	5256 11251 5297 11288 5303
device	4559 10708
device$	4401 4472 10471 10509 4535 16364 16546 5632
devices$	15159 15301 4401 4472 10471 10509 4535 16364 16546
devil$	14275 11136
devils$	11136
devious$	8350 5881
di$	16333
diabet	5952
diagnosed$	5945
diagnoses$	5945
diagnosis$	11696 5945
diagram$	4434 11607
diagrams$	11607
dialysis$	5950
diamond$	14182
diamonds$	14182
diazep	5748
diazepam$	11738
dice$	822
dicing$	822
dictate$	14091
did$	170 12041 12062 12070 12073 256 475 607 6704 6775 932 933 934 935 12775 12776 950 7064 7068 1148 1280 1573 1574 1575 13419 1635 1672 7773 7774 1818 1819 1820 7819 7822 7838 7839 1853 1854 1855 1856 1896 1906 1907 1908 1909 1910 1912 1916 1937 1938 1939 1946 1951 1978 2003 2008 8113 2506 2510 2612 2613 2614 3063 3069 3076 3079 3106 3123 3152 3155 3161 3164 3348 3856 9858 15698 15699 9867 9868 3889 3951 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3980 3981 9986 4006 10002 10008 4019 10010 10012 10016 4027 4028 4029 10020 10021 10041 10043 4076 4083 4084 4085 4101 4103 4104 4105 4106 4107 15955 15956 4141 4143 16076 16124 16125 16126 16127 16149 16150 4329 5063 5106 5538 5541
die$	16658
died	16744 10907 16760
died$	16745
diet	10830 10831
diet$	16668 16669
dietar	5731
dietary$	11721
dietician$	5968
dieticians$	5968
dietitian$	5968
dietitians$	5968
difference$	2806 15580 15581 15582 15583 15584 15585 15586 15587 15632
different$	609 7042 7043 7044
differently$	12615 8371
diffic	4601 16652
difficult$	11830 1349 1350 1351 1389 7379 1390 1391 7381 1392 7933 7937 8135 8465 2499 2500 2501 2502 2503 2504 14355 14356 14357 14358 14359 14360 14361 14362 14363 14421 14429 14430 14431 14432 14433 2606 2607 2608 2609 2610 14463 2963 2964 2965 10591 16608 5297 5301 5303 11294 11298 5881
difficulties$	12675 12682 12683 1079 12908 14421 4912 11294 11697 11746 5790
difficulty$	1079 12908 11697 11746 5790
dig$	1491 1492 3419
digger$	14154
diggers$	14154
digging$	1491 1492
digs$	1491 1492
dim$	5269 5881
dinner$	16811
dire$	15992 5913
direct	5688
directed$	10557
directing$	11612
direction$	4516
directs$	11612
dirt$	16130
dirty$	8350 15380 15381 16809 5471 5488 5495 5902
disabi	10830
disabilities$	11727
disability$	16668 10864 11696 11732 5960
disabl	10923
disabled$	16761 5960
disaffected$	5297 11288 5424
disappear$	12405 584 585 10219
disappeared$	584 585
disappearing$	584 585 13109 11026
disappearred$	584 585
disappearring$	584 585
disappears$	584 585
disappointing$	4160 4161 4162 4163 10226 16065 5565
disappointingly$	5914
disaster$	2221
disasters$	2221
disband$	16582
discernment$	11079
discharge$	11808
discharged$	4376
discipline$	14254 14255 14256 14257 14258 11103
disciplined$	8150 8151 8152 8153 11317
disclo	4468 4604 10594 4948
disclose$	12191 12227 13762 15482 15488 15502 11503
disclosed$	7291 7292
disclosure$	2115 2116
disclosures$	2115 2116
discourage$	12778 6941 6942 6943 6944
discov	16229 10410 4443 4464 10495 4592
discover$	16248
discuss$	15482 15488 15502 11503
disdain$	16185 16186 16187 16188 16189
disease$	11696
disengage$	12227 5877
disengaged$	11519 5877
disengagement$	5877
disengages$	5877
disengaging$	5877
disgrace$	6882 8555 5912
disgraceful$	14355 14356 14357 14358 14359 14360 14361 14362 14363 15971 5303 5912
disgracefully$	5912
disguised$	5134
dish$	3247
dishevelled$	5902
dishonest$	5881 5912
dishonour$	6882
disinterested$	11519 5881 5912
dislike$	14144
dismal$	4317 5912
dismally$	5912
disman	10739 5930
dismantle$	16582
dismantled$	4657 16577
dismantling$	4792
dismiss$	1971 16119 5578
dismissed$	1971 4242 5566 5578
dismisses$	1971 5578
dismissing$	1971 15875 15876 5578
dismissive$	14364 14365 5912
dismissively$	5912
disobedience$	12929 12930 12931 12932 12933 12934 13139
disobedient$	5297 5881
disobey$	6947 2086 2087 15685 5125
disobeyed$	6947 2086 2087 15685 5125
disobeying$	6947 2086 2087 15685 5125
disobeys$	6947 2086 2087 15685 5125
disord	10590 4615 16454 16455 16462 16463 16477 16482 10655 10727 10728 10733 10758 10765 16603 16652 11743
disorder$	14130 14131 14421 14463 16428 10605 16491 16492 16493 10665 16565 16566 16571 4744 16596 11294 11695 11696 11703 11721
disorderly$	5881
disorders$	14421 11294 11721
dispersal$	10664 10717 10718 4755 10992
disperse$	16582
dispersing$	4792
display$	345 1824
displaye$	10395 4406
displayed$	345 1824 10395 4406
displayes$	10395 4406
displaying$	345 1824 10395 4406
displays$	345 1824
disposal$	4484 11660 11820
disposals$	11660
dispro	5607
dispute$	11784
disputes$	11784
disregard$	98 103 12227 6947 2086 2087 8243 8244 2255 8246 4383 5125 5578
disregardded$	103 6947 2086 2087 4383 5125 5578
disregardding$	103 6947 2086 2087 4383 5125 5578
disregarded$	103 6947 2086 2087 4383 5125 5566 5578
disregarding$	103 6947 2086 2087 4383 5125 5578
disregards$	103 6947 2086 2087 4383 5125 5578
disrespect$	16185 16186 16187 16188 16189 11521
disrespected$	11521
disrespectful$	14364 14365 5881
disrespecting$	11521
disrespects$	11521
disrespectted$	11521
disrespectting$	11521
disrup	16510 16514 16526 10739 11689
disrupt$	14068 4646 4762 10771 11521 5693 5933 5937
disrupted$	14068 16577 16616 11521 11686
disrupting$	14068 15685 4646 4762 11521 5693 5933
disruption$	14068 14463 16473 16549 16619 16630 5694 11685 5697 5933 5937
disruptive$	2139 2140 2141 8135 14355 14356 14357 14358 14359 14360 14361 14362 14363 14463 5157 5297 11288 5303 5881
disrupts$	14068 4762 11521 5693 5933
disruptted$	14068 11521
disruptting$	14068 11521
distance$	7136 7137 7138 7139 7140 7141
distant$	15191
distinguish$	4388
distinguishs$	4388
distri	4487
distribute$	4404 10395 4406
distributed$	4404 10395 4406 16235
distributes$	4404 10395 4406
distributing$	4404 10395 4406
disturbance$	11784
disturbances$	11784
disturbed$	5297 11288 5881
dither$	5915
dithered$	5915
dithering$	11581 5915
ditherred$	5915
ditherring$	5915
dithers$	5915
diva$	11217
divas$	11217
dive$	1473 1474 1475 1476 1477 1478 1479
dived$	1473 1474 1475 1476 1477 1478 1479
dives$	1473 1474 1475 1476 1477 1478 1479
divide$	16582
dividing$	4792
diving$	1473 1474 1475 1476 1477 1478 1479
divorc	16742 16744 10907 10909 16757 16786
divorce$	16747
divorced$	16745
divorcing$	16745
dla	10864
dla$	16702
dna$	14239
do$	168 12041 12060 12068 12071 257 6262 6463 475 607 6738 932 933 934 935 12775 12776 950 1022 1149 1280 13374 13379 1573 1574 1575 1636 7773 7819 7823 7825 7826 7827 7838 7839 1853 1854 1855 1856 1894 1906 1907 1908 1909 1910 1912 1914 1944 1949 1976 13808 13810 13816 13818 2001 2006 8112 8303 2506 2508 2612 2613 2614 2934 3019 3061 3069 3074 3077 3083 3104 3121 3150 3153 3161 3164 3190 3191 3348 15307 15458 9642 15482 15488 15502 15508 15509 9686 15544 9707 15555 9719 15571 15572 15573 15574 15575 15576 15577 15671 3856 9858 15698 15699 9871 9872 9875 3887 3952 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3980 3981 4008 10008 10010 4021 4078 4101 4103 4104 4105 4106 4107 4139 10283 10829 5063 5106 11503 5538 5541
dock$	15642
doctor	10850 4863
doctor$	16688
doctors$	10853
dodge$	9470 9471 4260
dodged$	4260
dodges$	14551 4260
dodging$	15100 15101 15102 15103 15104 9470 9471 4260
dodgy$	11830 7181 13309 13891 13892 13893 5240 11443 5873
doe$	5478
does$	169 12061 12069 12072 258 475 607 932 933 934 935 12775 12776 950 7065 7068 1150 1280 1573 1574 1575 1672 7819 1853 1854 1855 1856 1895 1906 1907 1908 1909 1910 1912 1915 1945 1950 1977 2002 2007 8111 2506 2509 2612 2613 2614 3019 3062 3069 3075 3078 3084 3105 3122 3151 3154 3161 3164 3348 15307 9720 15575 15576 15577 3856 9858 15698 15699 9871 9872 9875 3888 3953 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3980 3981 9986 4007 10002 4020 10012 4077 4101 4103 4104 4105 4106 4107 4140 4329 4983 5063 5106 5538 5541
dogs$	13147 7376 14062 14063 14064 14226 14251
doing$	12064 12065 12066 12176 12177 12178 12179 12180 12181 12182 12183 12185 475 607 12573 932 933 934 935 950 12813 12814 12815 12907 12929 12930 12931 12932 12933 12934 1573 1574 1575 14528 3019 9987 9988 10003 10004 10008 10010 4101 4103 4104 4105 4106 4107 15966 15967 15968 15969 4329 16168 5541
doll$	1763
dolled$	3619 3620 3621 5508
dolls$	1763 15439
domestic$	16774 5794
dominant$	2263
done$	11900 11901 11903 6111 12047 12546 6718 1573 1574 1575 2654 15098 15099 15190 3369 3370 3371 3408 3409 3410 3619 15555 15669 9911 9920 9927 9928 15770 15772 15773 15775 15776 15777 15778 15793 15794 9989 10005 10006 10007 10008 10010 10013 10014 10015 10016 4027 4028 4029 15889 15890 15891 15892 4101 4103 4104 4105 4106 4107 15936 15937 15938 15949 4143 4329 16167 5541
donna$	14167
donnas$	14167
doomed$	3681 3682 3683 5515
door$	6058 6059 6060 12631 12633 12876 13468 8394 8395 8396 8397 10472
doorman$	12436
doormat$	15006 11383
doormats$	15006 11383
doormen$	12436 12504 12505 12506 14484 14485 14486 14487
doors$	12876
doorstep$	12876
doorsteps$	12876
doorway$	16788
dopey$	5881
dose$	1313 11741 11742
doss$	14117 14118
dossie	5621
dossier$	11611
dossiers$	11611
double$	10785 5271
doubles$	10785
doubt$	12999 8110 15518 15519 15520 15521 9736 15707
doubtful$	8223
down	16466 4739
down$	353 378 504 505 506 507 508 6859 6860 6862 7075 7076 13007 7309 1673 1674 1675 1676 1677 1678 1679 1680 13719 7964 14293 14294 14295 14296 14329 14458 14459 14460 9513 9564 15430 9593 15437 15438 9615 15454 15465 15471 15994 15995 15996 15997 15998 15999 16000 16001 16002 16003 16004 16005 16006 16008 16009 16010 16011 16012 16013 16014 16015 16016 16019 16020 16021 16022 10185 16024 16025 10335 10367 4492 10490 16424 16464 16519 16564 16594 16610 16611 10892 11024 11463 11673 11674 11675
downed$	10490
downfall$	12675 12759 12818 12819 12908 7263 7264 13103 13711 13712 13713 13715 13716
downlo	16309 10525
download$	11622
downloaded$	16363
downloads$	11622
downplay$	884 1971 5073
downplayed$	884 1971 5073
downplaying$	884 1971 5073
downplays$	884 1971 5073
downs$	10490
dozen$	7335 7657 9430
dozens$	7658
drag$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 4251 10327
draged$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 4251
dragged$	11874 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 4251
dragging$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 4251
draging$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 4251
drags$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 4251
drain$	8216 4751 11217
drains$	11217
drama$	12681 12888 13016 13842 13868 8328 2442 9727 15566 9729 5175 5755
drank$	1007 1008 3239 4849 4853 5718
draw$	11847 6010 310 311 6333 6334 850 6889 7208 7209
drawed$	6333 6334 7208 7209
drawer$	8424
drawing$	6333 6334 850 7208 7209
drawn$	11874 6333 6334 7208 7209 2019 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2046 3539 15487 15493 15498 15507 15602 16318
draws$	11847 6010 310 311 6333 6334 850 12717 7208 7209
dread$	14144
dreadful$	4160 4161 4162 4163 16101 16102 16103 16104 5248 5303 5565
dreadlock$	5903
dreadlocked$	5471
dreadlocks$	5903
dreads$	14144 11460 11462
dream$	13353 13358 9643
dregs$	2437 5867
dress$	6009 20 12541 12542 12543 12544 12545 6777 788 789 873 947 948 1218 1219 13056 13057 1763 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 3568 15397 9563 15403 15404 15405 15443 15444 15445 11480 5491 11485
dressed$	12541 12542 12543 12544 12545 12546 6777 788 789 13056 13057 3555 3556 3557 15397 15398 15399 15400 3596 15443 15444 3619 3620 3621 11431 11433 11441 5489
dresses$	947 948 13056 13057 1763 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 9542 9543 3568 15397 15403 15404 15405 15443 15444 11480 5491 11485
dressing$	6009 20 1763 9557 3568 9580 9597 5491
drew$	11847 6010 310 311 6333 6334 850 12717 7208 7209
drift$	520 521 522 523 524 525 565 566 1483 1484 1485 1486 1487 1488 1489 15510 11577
drifted$	520 521 522 523 524 525 565 566 1483 1484 1485 1486 1487 1488 1489
drifting$	520 521 522 523 524 525 565 566 1483 1484 1485 1486 1487 1488 1489
drifts$	520 521 522 523 524 525 565 566 1483 1484 1485 1486 1487 1488 1489
driftted$	520 521 522 523 524 525 565 566 1483 1484 1485 1486 1487 1488 1489
driftting$	520 521 522 523 524 525 565 566 1483 1484 1485 1486 1487 1488 1489
drill	16277
drill$	14476
drink	16760
drink$	11934 11950 270 271 272 273 274 275 276 12135 12136 6308 6309 6310 6311 6312 6314 6315 12227 12256 12258 12259 12260 12453 12540 12541 12542 12543 12544 12545 947 948 1007 1008 12850 12851 12852 12909 12923 12924 12925 12926 12927 12928 12939 12940 12941 12942 7155 7205 13116 7492 13374 13379 13382 13383 13384 13385 13574 13808 13810 8040 13901 13917 14132 2611 2612 2613 2614 3239 15068 15069 3249 3250 3251 3252 3253 15132 15133 15134 16685
drinker$	16759
drinkers$	16762
drinki	10830 10831 16742 16760 16786
drinking$	6002 11841 11842 30 12286 12541 12542 12543 12544 12545 12581 12596 12597 12598 12599 873 6878 889 1074 1075 1076 13212 13213 16668 16669 10837 4849 4853 4912
drinks$	12135 12136 6308 6309 6310 6311 6312 6314 6315 12453 12850 12851 12852 7155 2612 2613 2614 3239 3249 3250 3251 3252 3253 4849 4853
driv	4737 4810
drive$	12110 12513 12530 5699
driven$	6291 6691 6692 6693 6694 6695 12538 2018 4813
driver	4429 10498
driver$	6257 12129 12130 6293 12134 12175 12436 12504 12505 12506 12823 12824 12884 12886 7061 7097 7098 7099 7100 12968 13178 1357 7413 7414 7421 7695 4649 4663
drivers$	6284 6287 12129 12130 6293 12133 12134 12175 12436 12504 12505 12506 12823 12884 13178 13591 14080 8306 8307 14484 14485 14486 14487 15448 16234 10419 16315 16336 16338 4568 4649 4663 11085
drives$	12513 12530
drivin	4635
driving$	10469 10625
drone	5704
drone$	4562 5640 11694
drones$	4562 5640 11694
drop	4737
drop$	8189 15510 10219 4252 16564 16594 11673
droped$	4252
droping$	4252
dropout$	11162 11217
dropouts$	14041 14042 14043 11162 11163 11217 5869
dropped$	4252 16564
dropping$	4252
drops$	4252 16594 11673
drug	16230 16240 10426 16276 4590 16421 16442 11001 16842 11606 11637 11683 5941
drug$	6002 11841 11842 32 33 6079 12337 6515 12364 6533 6538 6541 6543 874 13310 13312 13891 13892 13893 8185 8186 8187 8188 8198 14041 14042 14043 14078 14150 14151 8343 4419 4422 10483 10580 10732 4811 10830 10831 16742 10985 11021 11163 5174 5225 5245 5280 5295 5650 5753
druggie$	5863
druggies$	5863
druggy$	5863
drugs	16277 16426 16469 16489 4720 11008
drugs$	270 271 272 273 274 275 276 12135 12136 6308 6309 6310 6311 6312 6314 6315 12269 6439 6440 6441 12301 12302 12303 12337 12342 12351 12352 6540 6542 12382 12383 12384 12441 12442 12443 12444 12445 12446 12447 12448 12453 12456 12540 12825 12830 12850 12851 12852 12909 12923 12924 12925 12926 12927 12928 12939 12940 12941 12942 13032 7205 13113 13121 7288 13310 13312 7492 13371 13385 7705 13566 13567 13568 13569 13570 13571 13572 13573 13855 8040 13901 13917 14068 14078 14130 14131 14132 14287 14301 14309 14322 2611 14463 14530 14531 14532 14533 14534 14535 14536 14704 14705 14706 14707 14708 14718 14842 14843 14844 15100 15101 15102 15103 15104 9405 4419 4422 16376 16414 16435 16436 10710 4811 10844 16683 16685 4912 10985 16846 11019 11021 11023 11075 5174 5225 5245 5280 11275
drunk$	12546 12577 1074 1075 1076 1077 1078 7156 1167 7158 13685 15685 4853 11217 5718
drunks$	11217
dry$	3518 15362 15946 5455
ds$	16333
dto	5830
dto$	11820
dual$	9501 5779
dually$	5779
duck$	15044 15045 15046 15047 4260
ducked$	4260
ducking$	4260
duckked$	4260
duckking$	4260
ducks$	7570 13409 7572 4260
due	16466 4739
due$	6007 352 376 6373 1105 16671 16672 16766 4950 16786 4996
dug$	1491 1492
dump$	4223 4224 5571
dumped$	4223 4224 5571
dumping$	4223 4224 5571
dumpped$	4223 4224 5571
dumpping$	4223 4224 5571
dumps$	4223 4224 5571
dunce$	11217
dunces$	11217
duo$	11149
dust$	16143
duties$	15734 16088
duty$	15734 15959 16044 16088
dyed$	5471 11463
dying	10923
dying$	16657 16761
dynamic$	11148
dynamics$	11148
dyscal	5946
dysfunctional$	8578 5297 11288 5912
dyslex	5946
dyspra	5946
dysregulated$	5881
dystrophy$	11715
e$	15953 16061 16062 16063 10255 16106 16107 16695 16696 11568
each	16231 16378 4554 4555 10642 16633 11659
each$	186 6489 13002 7724 8084 8315 8438 8440 8598 9376 3483 15453 9616 9630 3642 3644 3851 3853 3854 3855 10176 16113 10345 10382 10434 16313 10486 4517 16347 16379 16390 16391 16393 16434 4634 16497 16500 16505 10696 10706 16557 16597 16600 16609 10776 16621 10788 4812 10805 16678 5424 11499 11500 11523 5648 11664
eager$	301 302 307 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1003 1062 1063 1064 1066 1067 7536 13375 13376 13377 13378 1551 1552 1553 1554 1555 1556 5078
eagerly$	1204 1205 1206 1207 1208 1209
ear$	13444 7615 7616 7617 13456 13457 15351 16038
earlier$	12618 12619 14572
early$	14644 14713 16204 16205 16206 11716
earmar	4802
earn$	554 12586 12587 12923 12924 12925 12926 12927 12928 3352
earned$	554 14193 14195 14196 14197 14198 3352
earning$	554 3352
earns$	554 3352
earring$	11480
earrings$	11480
ears$	13318 15351 16039 16040 11599
easier$	4691
easily$	12534 12535 13536 13537 2041 2698 3005 9198 3225 9914 15755 15756 16070 16071 16072 16073 5117 5119 5321
east$	3514
eastern$	3507 9498 9502 3513 9521 15361
easy$	6034 6052 6325 6326 6327 338 556 12701 12702 12854 7109 7379 1390 7381 1393 13772 13773 13774 8321 8322 14289 14290 10591 5118 5296
eat	16291
eat$	5732 11723
eaten$	11723
eater$	14158 11219
eaters$	14158 11219
eating	10831
eating$	16669 5731 11723 11732
eats$	5732 11723
eczema	5952
edge$	13236 13281 13282
educat	4877 11768 5780
educate$	183 184
educated$	183 184 4892
educates$	183 184
educating$	183 184
education$	6209 12048 12275 12276 12821 13770 9934 16718 16726 5766 11766
educational$	5764
effect	10661 5688
effect$	2913 8961 8962 8963 15586 15587 16604
effective$	16499 5691
effectively$	2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2912 5373
effort$	6750 761 762 763 764 6755 766 767 13642 1815 7806 7807 15468 15762 15800 15801 4054 4055 4056 15914 15915 15916 15917 15918 15919 15920 15921 10086 10087 10088 10089 10090 4164 4165
efforts$	6209 12048 15468 4054 4055 4056 4164 4165 11101
egg$	290 292 293 2094 2095 11146
egged$	290 292 293 2094 2095
eggged$	290 2094 2095
eggging$	290 2094 2095
egging$	290 292 293 2094 2095
eggs$	290 292 293 2094 2095 11146
ehc$	5765
ehcp	5764
ehcp$	11754
ehcps$	11754
eight	10382 10397 16313 10486 16347 10541 4554 4555 16390 16391 16393 16434 4620 4634 10636 16480 16497 16500 16505 10696 16557 16597 16609 10776 16621 16633 11664
eight$	13996 16036 10610 16472 16474
eighteen$	12464 12466 669 12499 12500 14559 14560 14561 14562 14563 14564 8732 14601 14602 14603 14604 14605 14606 14607 15303 11360
eject	16395 10698
eject$	16536
elder	11647
elder$	12362 13891 13892 13893 11125
elders$	12342 12362 12365 12824 12890 12891 12892 12893 12894 12895 7061 7097 7098 7099 7100 13891 13892 13893 13897 14050 16263 4616 11125
elect$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 1003 5078
elected$	135 136 137 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 1003 16076 10308 16147 5078
electing$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 1003 5078
electr	4987 5007
electricity$	10977
electronic$	10997 11822
electronically$	10997
elects$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 1003 5078
electted$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 1003 5078
electting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 994 995 996 997 999 1000 1001 1002 1003 5078
element$	370 371 372 11147 11152 11200
elements$	11147 11152 11200
eleven$	13996 2770 2771 2772
else$	12647 861 862 12713 12753 13180 13181 14588 15897 15898
elsewhere$	15897 15898
email	4487 4506 4514
email$	16061 16062 16063 10482 10496 4662 11567
emaile	10558
emailed$	10482
emailing$	10482 10496 4662
emails$	16062 16063 16106 16107 10482 10496 4662 11567 11568
embarked$	526
embarrassment$	8555
embellish$	5849
embellished$	5849
embellishes$	5849
embellishing$	5849
embroiled$	514 515 516
emergency$	16695 5758
emotional$	8610
emotionally$	5333 5420 5422 5795
empathy$	13796 13826 13827 11103
empire$	12381
employment$	11770
emptive$	10781
empty$	10777
enabl	4396 4426
enable	4684 5695
enable$	39 12680 4471 4686
enabled$	39 12680 12718 12719
enableed$	4686
enableing$	4686
enables$	39 12680 4471 4686
enabling$	39 12680
encounter$	12538 13873 11032 11351
encounters$	12538 13873 11032 11351
encour	4384 4415
encourage$	11847 6010 183 184 303 304 305 310 311 328 6333 6334 7208 7209 5027 5072
encouraged$	11847 6010 183 184 303 304 305 310 311 328 6333 6334 7208 7209 4420 5027 5072
encouragement$	13360 13361 13362 13363 13364 13365 13366 13367 13500
encourages$	11847 6010 183 184 303 304 305 310 311 328 6333 6334 7208 7209 5027 5072
encouraging$	11847 6010 183 184 303 304 305 310 311 328 6333 6334 7208 7209 13360 13361 13362 13363 13364 13365 13366 13367 13500 5027 5072
end$	119 120 6425 868 869 13051 13052 13305 7587 7588 13489 13490 13501 1773 1775 1778 15508 15509 9674 9728 10695 16583 16629 4831
endanger$	10 5019 5020
endangered$	10 5019 5020
endangering$	10 5019 5020
endangerred$	10 5019 5020
endangerring$	10 5019 5020
endangers$	10 5019 5020
ended$	4376 4657
ending$	10695 16657 4831
endless$	151 152 153 10224 10225 5247
endlessly$	3857 9847 3858 9848 3859 3860 3861 3862 3863 3864 3899 3900 5531
endome	5725
endometriosis$	11715
ends$	9728 16576
enemies$	12672 12728
enemy$	12672 12728
enforc	10516 16510 16514 11600 5678 11684
enforce$	5937
enforcement$	16354 16473 16485 16563 4772 16601 4776 10768 16630 11678 5689 11680 5697 5937
enforcer$	11217 5929
enforcers$	11217 5929
enforces$	5937
engage$	11965 11979 12191 12227 12332 517 518 519 13762 14327 14334 8497 14336 14337 14338 14339 14340 14341 14346 14349 14437 15451 15482 15488 15502 15536 15537 15546 15547 15548 15569 15590 15593 15621 15659 15660 15661 15729 15939 16119 16122 10808 11054 11284 11503 11504 11511
engaged$	509 510 511 512 513 517 518 519 12546 12554 14334 14336 14337 14338 14339 14340 15487 15493 15498 15507 15602 15603 15604 15605 15606 15619 15645 15646 15647 15648 15649 15729 11054 11284
engagement$	509 510 511 512 513 14333 14341 2522 2523 2524 2525 8516 15468 3647 3648 3649 3650 15675 9838 11278 11283 11499
engager$	11184
engagers$	11184
engages$	509 510 511 512 513 517 518 519 15546 15547 15548 15593 15615 15616 15617 15618 11054
engaging$	509 510 511 512 513 517 518 519 14334 14336 14337 14338 14339 14340 14341 15659 15660 15661 11054 11277 11284 11511
english$	11776 11778
enjoy$	328 12536 12537 1174 1175 7172 1688 1689 1690 1691 2014 2015 2016 2017 2050 2051 2056 2096 2097 2098 2099 15704 5086 5115
enjoyed$	328 12536 12537 1174 1175 1177 1178 1179 1180 13009 7172 7173 7174 7175 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 15704 5086 5115
enjoying$	328 1174 1175 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 5086 5115
enjoyment$	13081
enjoys$	328 1174 1175 1688 1689 1690 1691 2014 2015 2016 2017 2050 2051 2056 2096 2097 2098 2099 15704 5086 5115
enormously$	16629
enough$	96 12024 6187 12026 6212 7033 7541 7542 7543 13390 13391 13392 7772 7813 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 2988 2991 9007 9008 15118 15146 9456 15295 9460 15973 11355 11401
enquir	10503 16514 16784
enquir$	4606
enquiries$	16281 4595 4606 16507
enquirs$	4606
enquiry$	16341 4606 16507 11633
enrich	5611
ensure	4660
entangled$	514 515 516
enter$	4399 16625 5063 11054
entered$	4502 4503 4538 4610 4612 5063 11054
entering$	5063 11054 11629
enterp	16459
enterprise$	16264 11633
enterred$	5063 11054
enterring$	5063 11054
enters$	16361 16625 5063 11054
entice$	11847 6010 303 304 305 1056 1057 1058 1059 5027 5080
enticed$	11847 6010 303 304 305 1056 1057 1058 1059 5027 5080
entices$	11847 6010 303 304 305 1056 1057 1058 1059 5027 5080
enticing$	11847 6010 303 304 305 1056 1057 1058 1059 5027 5080
entirely$	3033 4281 4282 5388 5526 5529 5581
entitled$	5881
entitlement$	14092
entrant$	14033
entrants$	14033
entrenched$	2250 5212 11299
epi	5749
epilep	10923 5952
epilepsy$	16761
epipen$	11739
epipens$	11739
episodes$	12410
equal$	3245 3246 5381
equally$	972 5065 5077
equals$	8801 8802 8803
erratic$	11966 11967 11968 11969 14350 14351 14352 14353 2526 5303
error$	1079 4379 4380
errors$	1079 4379 4380
escala	4821 5688
escalate$	15510
escalated$	4501
escape$	12143 12588 1152 13684
escort$	14914
escorts$	14914
essential$	4742
establ	16229 10410 4443 4464 4584 4592 4604 10594 4653
establish$	16248 4438 4445 4450
estate	10735 10800
estate$	12358 12359 14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14021 14080 14084 14085 14210 14211 14213 10173 16573 16591 4787 16638 16641 11113 5424
eternally$	5910
european$	3505 9497 9499 9503 15359 5450
evade$	9470 9471 4260
evaded$	4260
evades$	4260
evading$	9470 9471 4260
evasive$	5881
even$	6197 6201 216 7017 7018 7019 7020 7021 7022 7023 7024 7025 7026 7028 10073 10074 10075 10222 10223
evening$	15678 15679 15680 16626
events$	16460
ever$	8989 8990 3001 15588 15589 9755 15594 15595 15596 9781 3792 9783 3794 9847 9848 3859 3860 3861 3862 3863 3864 9861 15715 15716 15717 15718 9891 3902 3903 3904 3905 10289 11507 11508
every	10642
every$	151 152 153 12785 969 974 12980 7436 7636 7637 7640 7930 13769 8077 8277 8309 2831 9388 15453 9616 9630 3642 3644 3850 9841 3852 3853 3854 3855 10183 10248 16106 16107 16113 10434 4517 16379 10788 16675 16678 10843 11499 11500 5527 11523 11568 5648 11726
everybody$	6875 6876 6877 7720 7728 14306 10156 16352
everyone$	6875 6876 6877 7166 7401 13415 7720 7728 13628 7930 14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14018 14045 8271 8306 8307 8455 14306 8750 10156 16352
everything$	6061 6062 6063 6064 12355 12715 7062 7132 7195 7432 1629 8832 2843 9213 15065 15453 9616 15541 3737 3738 3739 3881 3882 3883 3884 3885 10124 10215 10303 10326 11060 11499 11500
everywhere$	13018
evicte	16760 10923 5982
evicted$	11904 16761
evicti	16742 16757 16786 5982
eviction$	12818 12819 16495
evicts	5982
eviden	16277 4653 16489 4727 11600 5925
evidence$	7159 1170 7161 1172 7793 15870 15953 16106 16107 16226 16243 4441 10452 16300 4475 4593 10584 4614 4667 4675 16527 11567 11568 5643 11642
evidences$	4675
evidencing$	4675
evidently$	3876 9866 3877 3878
evil$	2308 2309 5156 5244 5279 11288
ex$	16748
exactly$	8365 9173
exaggerate$	12972 14124 11521 5849
exaggerated$	11521
exaggerates$	11521 5849
exaggerating$	11521 5849
exaggeration$	14124
exam$	16095 16161 16704 10897 5785 11778
examin	16309 10525
examin$	4449
examination$	11622
examinations$	11622
examined$	4449 16363
examines$	4449
examining$	4449
examins$	4449
example$	16640 5643
exams$	16704 11778
except$	8833
exception$	11514
exchang$	621 6611 622 623 624 625 626
exchange$	6603 621 6611 622 623 624 625 626 6618 12459 12513 914 11054
exchanged$	621 6611 622 623 624 625 626 914 11054
exchanges$	621 6611 622 623 624 625 626 12513 914 11054
exchangged$	621 6611 622 623 624 625 626
exchangging$	621 6611 622 623 624 625 626
exchanging$	621 6611 622 623 624 625 626 914 11054 11629
exchangs$	621 6611 622 623 624 625 626
excitement$	12909 13385 13545 13842 13848 13868 5116
exclude$	16119 16120
excluded$	11877 6218 6219 6220 6221 6222 6223 6224 6225 236 237 238 383 384 385 386 12306 12667 8150 8151 8152 8153 4242 11160 11575 11760 5771
excluding$	15875 15876
exclus	10897
exclusion$	12685 12686 12818 12819 1079 12908 7263 7264 13103 13715 13716 13992 14132 10560 10664 4725 4883 16735 11160 5971
exclusions$	13992 11160 5971
excuse$	13064 10333 10372 11551 11552
excuses$	7125 8273 8274 2285 8276 10333 11596
execut	16528 5667
executed$	11654
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
exhibit$	5636
exhibited$	11625 5636
exhibiting$	5636
exhibits$	5636
existence$	11289
existent$	14350 14351 14352 14353 16101 16102 16103 16104
exit	4875
exit$	10865
expand	4808
expect	10893
expect$	6806 6807 6808 819 820 6913 6914 925 926 6917 13657 13658 13676 13677 10568
expectation$	14973
expectations$	14452 14973 11331
expected$	6303 13433 4420 4585 16516 16731 16766
expecting$	5746
expell	5773
expelled$	5773 11763
expend	10450
expendable$	16288
expensive$	15380 15381 9568 5495
expensively$	3503 5451
experi	4946 4947
experience$	13873 2691 2693 8771 2782 14699 14700 14701 14702 14703
experienced$	2728 14944 3145 3466 3470 3480 10936 10937 11035 11353 5383
experiences$	13873
experiencing$	10936 10937
experts$	3272
explained$	9795 9796 9797
explanation$	16061
explicit$	6584 6592 6988
exploitation$	11828 11829 11867 11868 11869 11884 11896 12209 12337 12675 12676 12685 12686 12874 7037 12908 13026 7205 7263 7264 13103 13220 13221 13310 13312 13715 13716 13799 13800 13801 13802 13833 13834 13835 13836 13837 13838 13839 13840 15239 4389 10380 10381 4393 10386 16229 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 4504 10497 4509 10504 16348 10629 4656 10652 10692 11057 11081 11121
exploited$	11874 11877 12511 12829 7286 7287 13514 13516 13776 13777 13778 13779 13780 13781 13782 13783 13784 13785 13786 13787 13833 13834 13835 13836 13837 13838 13839 13840 14889 14890 14891 14975
exploiter$	11848 6272 12118 12138 12342 12362 12393 12395 12398 12467 12485 12490 12495 12921 12922 12958 12959 12960 12961 12962 12963 12964 12965 12966 12969 13276 13589 13666 8032 13871 13891 13892 13893 13894 13976 2152 2237 11017 11074 11153 11156 11157
exploiters$	11848 6272 12118 12138 12142 12163 12342 12362 12393 12395 12398 12467 12490 12495 12921 12922 12958 12959 12960 12961 12962 12963 12964 12965 12966 12969 13276 13589 13666 8032 13871 13891 13892 13893 13894 13897 13976 2152 2237 14304 11017 11074 11153 11156 11157
explosive$	5159 5879
expos	4584
expose$	5993 10 11840 6020 11859 11860 11861 11862 11863 11864 11865 5019 5020
exposed$	5993 10 11840 6020 11859 11860 11861 11862 11863 11864 11865 5019 5020
exposes$	5993 10 11840 6020 11859 11860 11861 11862 11863 11864 5019 5020
exposing$	10 6020 11859 11860 11861 11862 11863 11864 5019 5020
express$	7988 7989
expressed$	7988 7989
expresses$	7988 7989
extend	4714
extensions$	11451 11462
extra$	4876
extract$	4402
extracted$	4402 16318
extracting$	4402
extraction$	11622
extractions$	11622
extracts$	4402
extreme$	8267
extremely$	5371 5388
extricate$	7136 7137 7138 7139 7140 7141
eye	16663
eye$	12727 1188 1189 13252 13253 13445 7608 7609 7610 15351 16037 11471
eyeballs$	13318
eyebrow$	15351 15367 11474
eyebrows$	15351 15367 11474
eyed$	11439 11468
eyelashes$	11456 11462 11469
eyelid$	12919
eyes	16302
eyes$	12727 7468 13318 8645 15351 3524 15374 16154 11598 5609
eyesig	10830
eyesight$	16668
fabricated$	13943
face$	12299 1318 13273 13274 13275 7603 13491 15351 9552 9567 15415 9581 4442 10671 11466 5507
facebo	4661
facebook$	586 6576 587 6577 588 6578 589 6579 590 6580
faced$	1318 11256 11307 11467
faces$	1318 13273 13274 13275 14237 15351 15415 9581 10427 11466 5507 5823
facial$	9507 4442 5458 5631
facilitat$	56
facilitate$	39
facilitated$	39 56
facilitates$	39
facilitating$	39 56
facilitats$	56
facilitatted$	56
facilitatting$	56
facing	10919
facing$	1318 5823
facts$	7793 9279
fade$	11453 11462
fades$	11453
fag$	12850 12851 12852
fags$	12850 12851 12852
fail	4818 5788
fail$	173 1147 1793 1901 1906 1907 1908 1909 1910 1912 1934 1935 1936 1952 2012 8115 15509 15685 3906 3907 3908 3909 16124 16125 16126 16127 5110 11515 5532 5533
failed$	173 260 1147 1793 1901 1906 1907 1908 1909 1910 1912 1934 1935 1936 1954 2012 15685 3906 3907 3908 3909 9904 15743 16124 16125 16126 16127 5110 5532 5533 11575
failing$	173 1147 1793 1901 1906 1907 1908 1909 1910 1912 1934 1935 1936 1955 2012 15685 3906 3907 3908 3909 15738 15739 15740 15741 15875 15876 16124 16125 16126 16127 16200 16201 16202 16203 5110 5532 5533 5534 11525 11526
failings$	15738 15739 15740 15741 5534 11525 11526 5911
failled$	173 1147 1793 1901 2012 15685 16124 16125 16126 16127 5110
failling$	173 1147 1793 1901 2012 15685 16124 16125 16126 16127 5110
fails$	173 1147 1793 1901 1906 1907 1908 1909 1910 1912 1934 1935 1936 1953 2012 8114 15685 3906 3907 3908 3909 16124 16125 16126 16127 5110 5532 5533
failure$	6353 364 365 366 367 368 369 1934 1935 1936 15738 16100 16156 11162 5534 11525
failures$	15738 15739 15740 15741 16100 16156 11162 5534 11525 11526
fainted$	5958
fainting$	5958
faints$	5958
fair$	2968 2969 2970 3518 5447 5448 5455 5471
fairies$	14208
fake$	5464 5479
fall	4737
fall$	6377 6378 6379 6380 524 525 1641 1642 1643 1644 1645 1646 1647 13549 2079 15510 4212 10219 16564 16594 5575 11673
fallen$	524 525 1641 1642 1643 1644 1645 1646 1647 2079 4212 5575
falling$	524 525 2079 11496 5575
falls$	6377 6378 6379 6380 524 525 1641 1642 1643 1644 1645 1646 1647 2079 4212 16108 16594 5575 11569 11673
false$	13943 15709 5129 5134 5466 5479
fame$	11072
families$	12275 12276 12915 2278 2279 2294 14232 14239 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 8570 8571 14411 14415 14416 14864 10102 10103 10104 10105 10106 10107 10156 10168 16007 11135 11287 11289 11335 11340 11561 11567
family	10902 10903 16771
family$	12915 8279 2294 14232 14239 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 8570 8571 14411 14415 14416 14656 14683 14687 14864 10167 16741 10904 16752 16753 16756 4929 16768 4962 16793 16795 16801 10979 11135 11287 11335 5349 11340 5755 5791 11789 11794
fan$	1405
fancies$	12412 12413 2419 2422
fancy$	12412 12413 2419 2422
fanned$	1405
fanning$	1405
fans$	1405
fantasist$	11162
fantasists$	11162
far$	13235 1550 1651 13945 13946 13947 2414 2819 2823 2856 3101 3181 9358 4144 4145 4146 4288 16559
farce$	11536
farcical$	5912
farm$	14312
fashionably$	3503 5451
fast$	7109 7455 7459 14282 14289 14290 14644 14713 5118
faster$	14572
fat$	5902
fate$	11058
father	10903 16743 10906 4920 4930 10921 4932 4935 4941 16771 16787 16793 10958
father$	2278 2279 8570 8571 14462 8741 2855 2864 8855 8856 8857 8858 8902 8903 8904 3384 3385 3386 3387 4908 4909 4910 16739 16741 10904 4917 4918 4921 16752 16753 4928 4929 16764 16768 10931 10932 10939 4961 4962 16801 11335
fathers$	3384 3385 3386 3387 4928 11335 11396
fatigue$	11715
fattest$	3525 5475
fault$	12185 12186 387 388 389 390 12221 12222 12223 12663 882 883 12787 12796 12797 12798 12799 6971 982 6973 12812 12929 12930 12931 12932 12933 12934 15970 16110 4312 10310 16158 16159 16160 11059 11067 5579 11572 11582
faultless$	6971 982 6973
faulty$	7814
favor$	6605
favors$	6605
favour$	6604 12449 12450 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 4352 4353 4354 11042 5490
favoured$	3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 4352 4353 4354 5490
favouring$	3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 4352 4353 4354 5490
favourred$	3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 4352 4353 4354 5490
favourring$	3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 4352 4353 4354 5490
favours$	6604 12449 12450 7492 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 4352 4353 4354 11042 11043 5490
faze$	9075 15037 15055 15056 9219
fazed$	15036
fazes$	8932 14771 9200 9201
fear$	7051 8259 8260 2271 2272 14144 3109 14957 5391
feared$	13082 3109 5391
fearless$	5895
fears$	14144 3109 5391
february$	12360
feckless$	5873 5881
fed	4410
fed$	88 89 90 91 853 2261 2262 16345 4985 4988 11710
feeble$	15992
feed	4410 4488 4499 5611
feed$	88 89 90 91 853 2261 2262 4402 4505 4520
feeded$	4402
feeding$	2261 2262 4402 4505 5721
feeds$	88 89 90 91 853 2261 2262 4402 4505 4985
feel$	12412 12413 7380 7988 7989 2265 2273 2451 9221 3232 4545
feelin	5710
feelings$	14084
feels	5710
feels$	12412 12413 7988 7989 2265 2273 2451
feet$	12323 12324 13302 7466 15052 15175 9485 15324 15325 15436 16079 16153 5432
feigned$	5134
fell$	524 525 1641 1642 1643 1644 1645 1646 1647 2079 4212 16564 5575 11661 5744
felt	5710
felt$	12412 12413 7988 7989 8105 8106
female	5659
female$	9473 15312 15313 9476 15315 15316 3505 10413 4589 11167 11413 5424 5645
females$	14366 4589 11167 5897
fend$	8661 8964 8965 8966 8969 8970 8972 8973 8976 2987 14861 15299 15940
fendded$	2987
fendding$	2987
fended$	2987
fending$	8964 8965 8966 8969 8970 8972 8973 8976 2987 14861
fends$	2987
feral$	14314 5297 11288 5881
ferocious$	5879
fester$	16164
fetched$	6691 6692 6693 6694 6695
fetching$	14989
feud$	13234
fever$	11714
few$	11200
fewer	4737
fewer$	16564 5692
fibrosis$	11715
fiercely$	5388 5421
fifteen$	2770 2771 2772
fight	4737
fight$	12227 12256 12258 12259 12260 12305 6756 12638 12808 994 995 996 997 999 1000 1001 1002 1003 12987 1383 13229 13549 13574 7808 13647 13684 13845 13929 13930 14142 2392 14463 8662 3249 3250 3251 3252 3253 3418 15508 15510 9727 15566 9729 15681 15685 5078 11084 5699
fighti	10728 10909 10980
fighting$	11908 11909 13109 8090 14068 14124 14130 14131 14132 14463 14957 9121 15685 16566 16712 4912 16747 16818
fights$	12744 12745 12746 12747 12748 12986 13844 13848 2392 14463 3249 3250 3251 3252 3253 3418 15681 15685 15686 11084
figure$	8845 2903 2904 2905 2906 2907 9537 10756 11134
figures$	12173 12174 2903 2904 2905 2906 2907 16095 10313 16161 16163 16172 16173 10756 11134
file$	15953 16256 16268
files$	15953 16256 16268
filler$	11446
fillers$	11446
film	16395 4815
film$	12110 9602 16374 4551 16381 16385 10552 4563 4797 10805 11630
filmed$	11874 11904 11944 6291 13514 13516 14938 14953 4551 16383 4556 10552 4563 16476 5639
filming$	14953 4551 10552 4639 11653
films$	4551 16381 10552 4797
filter$	14254 14255 14256 14257 14258
filthy$	15380 15381 5902
final$	4885 5817 5819
finance$	88 89 90 91
find	16369 4584 5623
find$	2 1190 7247 1310 13216 2604 9464 15508 16229 10410 4443 4464 4466 10495 4592 4604 16533
findded$	2 1310
findding$	2 1310
finded$	2 1310
finding$	2 13016 1310 8047 8048 8049
finds$	2 1190 1310 7376 2603 10495
fine	10747 4901
fine$	1220 1221 1222 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 9000 3011 3012 9003 9009 9010 9011 9012 9013 9014 9015 9044 9045 9046 9047 3331 9338 3349 9415 3426 3427 3428 16585
fined$	10987
fines$	16585
finger	16525 4815
finger$	7045 15798 15799 15808 15809 15819
fingered$	11254
fingerprint$	10805
fingers$	7045 7298 7299 14187
finish$	9676
finished$	15190 3369 3370 3371 15603 15604 15605 15606 3891 15729
fire	11007
fire$	12326 12649 12883 13234 13298 13299 16445 11007 16845 5257 5258
firear	16842
firebrand$	5868
firebrands$	5868
firesetter$	5871
firesetters$	5871
firestarter$	5871
firestarters$	5871
firing$	7502
firm	4767 4773 4778
firm$	10763 4777
firmer$	4777
first$	12279 7394 13303 13304 7470 2147 2205 2301 15868 16225 5817
fishnets$	11480
fisted$	16118 11547
fit$	3325 3326 10134 4394 16664
fits	10830
fits$	4394 16668 11718
fitted$	16676 5007
fitting$	9544 9566
five	10382 10397 16313 10486 16347 10541 4554 4555 16390 16391 16393 16434 4620 4634 10636 16480 16497 16500 16505 10696 16557 16597 16609 10776 16621 16633 4812 11664 11753
five$	6382 6716 6717 6722 6723 6733 6773 6786 6790 7073 7331 7652 1791 7820 7981 8099 2110 2111 2112 13974 14066 2293 2545 14598 3495 9486 9487 3540 15368 15369 15370 15371 15372 15373 15560 15561 15562 15563 15564 9733 9734 9735 9750 9759 9765 10181 16036 10610 16472 16474 5645
fix$	12850 12851 12852
fixated$	5598
fixed$	10747 10872 5982
flag$	4496 4539 5634
flagg	4587
flagged$	4436 4496 4501 4538 4539 16382
flagging$	4496
flagrant$	2253 2254 2256
flags$	13451 4496 4539 11092
flaky$	5873
flame$	13298 13299 13326
flames$	13233 13234
flashb	5949
flashing$	13212 13213
flashy$	5495
flat	10903 16746
flat$	12385 12386 12387 12388 6551 6552 6553 6554 12502 12503 12531 12612 12613 12614 12823 13014 13015 13105 13118 13122 13335 13336 13337 13338 13339 13417 13585 14864 3651 16741 16772 16790 16792 16805 4981 16815 11803
flatly$	5512
flatmates$	8801 8802 8803
flats$	12502 12503 12823 16804
flatter$	4344
flattered$	11107
flaunt$	5840
flaunted$	5840
flaunting$	5840
flaunts$	5840
flauntted$	5840
flauntting$	5840
fleas	4982
fleas$	10972
fled$	11636
fledged$	9394
fleece$	11480 11489
fleeces$	11480 11489
flew$	1470 1471 1612 1613 2443
flier$	11172
fliers$	11172
flies$	1470 1471 1612 1613 2443
fling$	48 347
flinging$	48 347
flings$	48 347
flip$	10445
flirt$	591 592 593 608 822 947 948 3249 3250 3251 3252 3253 11217
flirtatious$	5845 5891
flirted$	591 592 593 608 822
flirting$	12156 591 592 593 608 822 873 13212 13213
flirts$	591 592 593 608 822 3249 3250 3251 3252 3253 11217
flirtted$	591 592 593 608 822
flirtting$	591 592 593 608 822
flirty$	5845
floor	10953
floor$	16791 4964 16802
floozies$	5870
floozy$	5870
floppy$	5448
flourish$	1254
flourished$	1254
flourishes$	1254
flourishing$	1254
flout$	2086 2087 4383 5125
flouted$	2086 2087 4383 5125
flouting$	2086 2087 4383 5125
flouts$	2086 2087 4383 5125
floutted$	2086 2087 4383 5125
floutting$	2086 2087 4383 5125
flown$	1470 1471
flung$	48 347
flunkey$	5855
flunkeys$	5855
fluoxe	5748
fluoxetine$	11738
flush$	16214
fly$	1470 1471 1612 1613 2443
flyer$	11172
flyers$	11172
flying$	1470 1471 2443
fob$	4221 5570
fobbed$	4199 4221 5570
fobbing$	4221 5570
fobed$	4221 5570
fobing$	4221 5570
fobs$	4221 5570
focus	10794
focus$	4645
foetal$	5946
follow	4530 16408 4815
follow$	11988 12227 6853 13215 13374 13379 13762 7965 7966 7967 7968 7969 13808 13810 2157 15451 15482 15488 15502 15546 15547 15548 3954 3955 3956 10153 16122 16374 4551 16385 10552 10805 5063 11503 11630
followed$	11988 12546 12554 12577 13499 13514 13516 2157 3954 3955 3956 15949 4551 10552 16394 5063
follower$	2356
followers$	2356 11072 11073
following$	8047 8048 8049 2157 4551 10552 5063
follows$	6853 7376 13499 2157 15546 15547 15548 4551 10552 5063
folly$	12596 12597 12598 12599 12679 13139
food	4987 10978
food$	12441 12442 12443 12444 12445 12446 12447 12448 12453 16811 10977 4988
foodbank$	16816
fool$	11217 11384
fooled$	14975
foolhardy$	5023 5874
foolish$	6077 104 105 6116 160 161 162 163 164 165 166 913 1312 1782 1875 1876 15863 15864 5023 5104 5107
foolishness$	12202 12203 12204 12205 12206 12207 12596 12597 12598 12599 12679 6880 6881 6901 12740 12929 12930 12931 12932 12933 12934
fools$	15121 11217 11384 11544
foot	10775
foot$	13321 9485 15324 15325 15408 15409 16444 16613 5147 5432
footag	10442 10530 16490
footage$	16265 16275 16280 4491 10487 4520 16368 10531 16370 4544 4562 5635 11626
footballer$	12175
footballers$	12175
footho	16302
footprint$	16636
footsoldier$	5855
footsoldiers$	5855
for	10583 4684 11600 5611 5688 5695
for$	6088 12238 12269 6465 6524 6526 6527 12432 6603 12457 6797 6798 6799 6800 6801 12774 12800 12828 7071 12945 1127 1128 7124 7126 7127 7128 7178 7179 13065 7390 7391 7392 7393 13394 7560 7561 1572 7563 7564 7565 7600 7631 7632 7633 7634 7635 7711 13797 13966 8212 14051 8230 8232 8233 8234 8236 8237 14079 8292 8319 2408 8449 8466 8478 8480 14393 8596 8601 8603 8605 8625 8773 8774 8946 8947 8948 8950 8977 14925 14927 14964 9233 15294 3857 3858 15691 15873 10137 15982 15983 4230 16084 10262 16132 16134 16145 16171 16191 16192 16194 16248 10439 4494 10492 16379 10604 10608 10612 10625 10635 10653 10657 16506 10672 10673 10691 4752 10792 10817 16656 4842 16678 10859 16698 16699 10868 10874 16821 16837 5011 11024 5083 5100 11340 11570 11633 11636 11661 11693 5769 11809 11811 11817 11822
forbidden$	7705 4973
force	4389 10380 10381 4393 10386 16229 4411 10406 10414 10415 10416 4427 4428 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 4504 10497 4509 10504 16348 16367 4553 10629 4656 10652 10692 4806
force$	9926 9931 9932 16140 10329 16207 16208 10379 16219 16224 10401 16244 16245 4418 16247 16252 16253 16254 10417 10418 16259 4432 16267 10436 10464 16307 16312 4486 16316 16317 16319 16324 10493 10494 16333 16335 16339 16342 10543 16446 16467 10646 10676 16530 4806 10796 5608 11688
forced$	7970 7971 7972 7973 7974 7975 13819 13820 13821 13822 13824 13841 2492 2495
forces$	7970 7971 7972
forcing$	7973 7974 7975
foreca	4571
forehead$	15351
foreign$	3505 9499 5450 11443 11472
foreman$	12504 12505 12506
forens	5934
forese	4571
foresight$	11079
forever$	3857 9847 3858 9848 3859 3860 3861 3862 3863 3864 3899 3900 5531
forget	10843
forget$	16681
forgot$	4383 11575
forgotten$	5566 11575
form	4436 11600
form$	13993 10035 15985 4448 16479
formal$	5817
formally$	5770
formed$	9396 4448
forming$	4448
forms$	4448 16479
forties$	12501
forwar	4410 4499
forward$	10482 4497 4507 4579 4662 10725
forwardd$	4507
forwarded$	16298 10482 4507
forwardes$	4497
forwarding$	10482 4497 4507 4662
forwards$	10482 4497 4507 4662
foster	5799
foster$	12915 2629 10903 16771 16793 16808 5346 11789 11795
fostered$	11789
fought$	6886 13519 7803 13685 2392 3418
foul$	13678 5248 5276 5320
found$	2 1190 13129 13130 1310 8105 8106 2183 8488 2556 2605 4142 15980 4995 5014 5286 5556
foundation$	15355 15356 15357 11470
four	10382 10397 16313 10486 16347 10541 4554 4555 16390 16391 16393 16434 4620 4634 10636 16480 16497 16500 16505 10696 16557 16597 16609 10776 16621 16633 11664 11753
four$	7981 14066 3540 15368 15369 15370 15371 15372 15373 9750 9765 16036 10610 16472 16474 5645 5758
fourteen$	2770 2771 2772 15208 15209 15210 15211
fragment$	16582
frame	4574
frame$	15319 15320 15321 4387 10564 11417
frames$	15319 15320 15321 11417
fraternise$	5120
fraternised$	5120
fraternises$	5120
fraternising$	5120
fraternity$	11152
freak$	14165 11217
freaks$	14165 11217
freckled$	3518 5455 5902
freckles$	5903
freckly$	5902
free	10618
free$	6114 125 12176 12177 12178 12179 12180 12181 12182 12183 6360 12508 12509 12836 1026 7136 7137 7138 7139 7140 7141 1588 1589 1590 1591 10777 4986 11053
freeloader$	11217
freeloaders$	11217
freely$	12508 12509 682 12528 16070 16071 16072 16073 11052 11053 5064 5088
frequent$	581 582 5037 5182
frequently$	580
fret$	14997 15000 9163
friend	10382 16231 16313 10486 16347 4554 4555 16390 16391 16393 10587 16434 4620 4634 10636 16497 16500 10696 10705 16543 16557 16597 16609 10776 4788 16621 16633 4812 16643 11664 11671 11799
friend$	13019 13020 7727 7735 2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 15311 15314 11147 11287
friendly$	8282
friends$	5991 11933 11960 363 12216 6382 393 12251 431 6439 6440 6441 12357 6716 6717 6722 6723 6733 6773 6786 6790 891 912 6902 12880 12881 12882 7073 13019 13020 1288 1289 1291 7331 13205 7652 7663 7664 7727 7735 1791 7820 7981 8099 2110 2111 2112 2117 13974 13997 8162 2293 2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 2594 8801 8802 8803 14692 14693 14694 14695 14696 14740 14741 14742 14941 14947 15039 3459 15311 15314 15353 3553 3600 3601 15560 15561 15562 15563 15564 9733 9734 9735 9750 9759 9765 9777 9843 15737 10102 10103 10104 10105 10106 10107 10166 16036 16044 16045 16046 16047 16048 16049 16050 10354 16425 10610 4631 16472 16474 4695 16590 10778 11010 11147 11287 5306 11559 11567
friendship$	6124 6437 448 12742 2066 2067 8131 2173 11147 11149
friendships$	3 4 5 6 7 8 9 6027 6437 448 12880 12881 12882 2066 2067 11147 11149
frighten$	14932 14933 14934 15037
frightened$	14889 14890 14891 3107 3108 15036 15040
frightening$	11910 11911 11912 11913 11914
frightens$	8932 14771 9200 9201 15160
fringe$	15414
fringes$	15414
fritter$	5588
frittered$	5588
frittering$	5588
fritterred$	5588
fritterring$	5588
fritters$	5588
frizzy$	5448 5471
from	11600
from$	12047 12154 13058 1448 1449 13620 13621 13622 13623 13624 13631 13632 8404 14354 2587 2588 8589 8813 8846 9062 9091 9171 15311 15314 3581 15479 10378 4494 16357 16377 16379 4573 4582 16424 10662 4685 10699 16584 10783 10873 10874 10914 10915 16773 5006 11379 11479 11524 11614 5706 11720 11763 11822
front$	10965
fruit$	5232
fruitf	10661
fruitful$	16499
frustrating$	10226 16065
ft$	15324 15325 5432
full$	6208 6216 6242 2322 8364 8369 2457 2797 2890 3261 3262 3263 3264 3265 3405 3411 4565 4900 5480
fully$	2651 2797 8790 3005 3008 3033 3042 3404 3406 3407 5065 5088 5388
fumble$	5915
fumbled$	5915
fumbles$	5915
fumbling$	5915
fun$	6437 448 13081 13401
functi	4436 4895 11698
function$	2737 2738 2739 2740 2741 2742
functioned$	2737 2738 2739 2740 2741 2742
functioning$	2737 2738 2739 2740 2741 2742
functionned$	2737 2738 2739 2740 2741 2742
functionning$	2737 2738 2739 2740 2741 2742
functions$	2737 2738 2739 2740 2741 2742
fund$	88 89 90 91 15939
funded$	88 89 90 91
funding$	11578
funds$	88 89 90 91 11805
funeral$	15135 15136 15137 15138 16736
furthe	4411 4714 4796 11671 5688
further$	7527 10401 4679 10786 5645
furthered$	4679
furthering$	4679
furthers$	4679
fuse$	11233
fuses$	11233
fuss$	14997 15000 9163
futile$	5521
future$	12275 12276 12743 12783 13327 13577 14245 5241
futures$	12275 12276 12743 12783 13327 13577
gain$	12586 12587 8602
gained	4837
gained$	10827
gall	10824
gallbladder$	16662
gallery$	10441
gamble$	955 1499
gambled$	955 1499
gambles$	955 1499
gambling$	955 1499 16683
game$	11890 6617 856 14476 14505 15100 15101 15102 15103 15104 9271 9314 16195 16196 16197 16198 16199 11595
games$	856
gaming$	12419 12420 12421 856
gang	4389 10380 10381 4393 10386 16229 16237 16240 10406 10414 10415 10416 4427 4428 10429 4446 4447 16276 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 4504 16334 10497 4509 10504 16348 16367 4553 10569 4590 16442 16462 10629 4656 10652 10692 10765 16603 4788 16617 11606 11637 11683 11684
gang$	6414 12337 12342 12352 12362 12393 12890 12891 12892 12893 12894 12895 12921 12922 7207 13310 13312 13350 13351 13352 13356 13855 13894 13957 14050 14078 14302 14309 14315 2640 14692 14693 14694 14695 14696 15227 16244 4419 16262 16264 16277 10483 10484 10491 10560 4572 10563 10580 16419 10599 10600 4629 4725 16567 16589 4783 10778 10784 11019 11021 11075 5135 11134 5225 5256 5295 5340 5614 11610 5634 5644 5657 5696 5851 5943
gangling$	5902
gangly$	5902
gangs$	12337 12342 12352 12362 12921 12922 13310 13312 13356 13855 13894 13957 14050 14078 14309 16244 4419 16264 10484 10491 10560 10563 10784 11019 11021 11075 5135 11134 5614 5851 5943
gangsta$	13958 14247 11126 5852
gangstas$	13958 14247 11126 5852
gangster$	13958 2152 2415 2416 2417 2418 14247 14314 11126 11231 5852
gangsters$	13958 2152 14119 2415 2416 2417 2418 14247 14314 11126 11231 5852
gaoler$	12777
gaolers$	12777
gap	11600
gap$	16057 16100
gaps$	16057 16100 4390 4898
garage$	13335 13336 13337 13338 13339 16788 16800
gather	10431 11600 5611 5652
gather$	14469 10305 4402 10437 16306 4524 16371 16625 11415
gathered$	14469 4402 10437 16303 4524 11415
gathering$	14469 4402 16269 10437 4524 11415
gatherred$	14469 11415
gatherring$	14469 11415
gathers$	14469 4402 10437 4524 16625 11415
gaudy$	5495
gaunt$	5902
gave	4410
gave$	294 295 296 297 298 299 300 462 706 707 1070 1071 1072 1073 1107 1108 1109 1110 1422 1423 1424 1425 1426 1427 1440 1441 1442 1443 1444 13382 13383 13384 1614 1615 1702 1703 1704 1705 1706 1708 1709 2106 2107 2280 2281 2282 3110 3111 3156 3372 4060 4086 4204 4205 4206 4207 4208 10237 10987 5255 5745
gbh	11001 5837
gbh$	16839 11827
gcse$	16704 11766 5785 5786 11778
gcses	10897
gcses$	16704 16735 11766 11778
gdpr$	16083
gear$	15403 15404 15405 15406 15407 11485 11495
genera	5611
general$	3651
generation$	11135 11210
generator$	4663 11652
generators$	4663 11652
genes$	14239
genital$	5961
gentleman$	14658 14659 14660
gentlemen$	2928 15158
gents$	2928
get	10576 4810
get$	49 50 76 77 78 80 82 83 84 85 86 11935 6098 146 147 148 149 150 12091 12092 12093 12095 6306 12227 12258 12259 12262 6427 12478 696 699 700 12586 12587 6751 834 835 6923 6924 6984 1014 1017 7056 1120 1121 1122 1154 1166 1168 7194 7196 7198 7246 13117 13127 13128 1305 1306 1307 1308 1309 13374 13381 13385 7552 7553 7554 7578 7579 7580 7581 1594 13489 13490 1713 1714 7756 13595 7805 13667 13684 13808 13810 13816 13818 1997 2074 2075 2077 2078 2079 13934 13935 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 8275 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2400 2454 2460 2471 2475 2485 8492 8493 2546 2565 2574 2575 2576 2577 2578 2579 8602 8604 14509 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2922 14833 14834 3020 3024 9021 3039 9040 3055 3132 9131 14984 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3348 3419 3425 3441 3497 15508 15509 3722 3723 3724 9753 15613 9776 9784 15659 15660 15661 4231 10285 4313 4314 16291 4637 10804 4857 16758 5040 5062 5063 11054 5165 5167 5172 5219 5227 5246 5259 5298 5300 5308 5309 5369 11511
geted$	7194 7196 7198
geting$	7194 7196 7198
gets	5754
gets$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 697 700 834 835 12717 1015 1018 1120 1121 1122 1166 1168 7194 7196 7198 1305 1306 1307 1308 1309 7568 13489 13490 1713 1714 1997 2074 2075 2079 13934 13935 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2400 2460 2471 2475 2485 8517 2546 2565 2574 2575 2576 2577 2578 2579 14509 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2922 3021 3025 3040 3056 14984 3180 3293 3294 3311 9302 3318 3319 3320 3321 3322 3323 3330 3348 3425 3441 3497 9798 9830 4231 4313 4314 16291 4637 4851 4857 4874 4879 4896 4985 5040 5063 11054 5165 5167 5172 5219 5227 5246 5259 5298 5300 5308 5309 5369 5728 5770 5772
getted$	7194 7196 7198
getting$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 6449 12478 700 6984 1120 1121 1122 1166 1168 7194 7196 7198 13089 7276 1296 1297 1305 1306 1307 1308 1309 8006 2074 2075 2077 2078 2079 8262 2400 8524 8525 8691 3023 9021 3057 15659 15660 15661 9825 15685 4231 4313 4314 4637 4857 5063 11511
ghastly$	5248
gift$	12135 12136 6308 6309 6310 6311 6312 6314 6315 12441 12442 12443 12444 12445 12446 12447 12448 12453 12456 12513 1188 1189 13032 13382 13383 13384 13901
gifts$	270 271 272 273 274 275 276 12135 12136 6308 6309 6310 6311 6312 6314 6315 12441 12442 12443 12444 12445 12446 12447 12448 12453 12456 12513 12540 12939 12940 12941 12942 13032 7288 13382 13383 13384 13385 13846 13847 13874 8040 13901 13917
gilet$	15403 15404 15405 11476 11485
gilets$	15403 15404 15405 11476 11485
gin$	16677
ginger$	9520 5448 5471 5902
girl	10382 16313 10486 16347 16390 16391 16393 16434 4634 16480 16497 16500 10696 16557 16597 16609 10776 16621 10922 11006 11664
girl$	363 393 431 891 912 6902 1288 1289 1291 2117 13986 13987 2294 14149 14161 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 2594 14571 2923 2924 15123 9435 3459 3553 3600 3601 9695 9785 9786 10413 10979 16844 5127 11146 11158 5169 11215 11287 5306 11442 11465
girlfr	16742
girlfriend$	11987 12461 638 12497 12498 671 672 673 674 675 16748 16756 16763 11045 11046
girlfriends$	11987 12461 638 12497 12498 671 672 673 674 675 11045 11046
girls	10397 10405 16378 10541 4554 4555 10587 4620 10636 16558 4812 16643
girls$	11933 363 12216 6382 393 431 12331 6494 6496 6498 6716 6717 6722 6723 6733 6773 6786 6790 891 912 6902 7073 1288 1289 1291 7331 13205 7652 7663 7664 7726 7734 1791 7820 7981 13908 13918 13919 13920 13921 8099 2110 2111 2112 2117 13959 13961 13971 13974 13986 13987 14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14018 14067 2293 2294 14149 14161 2361 2362 2363 2364 14232 14261 14262 14263 14264 2461 14298 14367 14370 14395 14396 14397 14398 14399 14400 14411 2594 14427 14571 2798 8850 8851 8852 8853 2889 2923 2924 14776 14785 15039 15123 9432 3459 15353 3553 3600 3601 15560 15561 15562 15563 15564 9733 9734 9735 9750 9759 9765 15614 9777 15624 9843 15737 15899 10102 10103 10104 10105 10106 10107 10165 16018 16036 16044 16045 16046 16047 16048 16049 16050 16051 10354 16425 10610 4631 16474 4695 11022 11146 11158 11205 11211 11215 11238 11287 5306 11442 11559 11567
git$	11136
gits$	11136
giv	4487
give	4410 4488
give$	12110 294 295 296 297 298 299 300 12191 462 706 707 1107 1108 1109 1110 1422 1423 1424 1425 1426 1427 1440 1441 1442 1443 1444 1614 1615 1702 1703 1704 1705 1706 1708 1709 7742 2106 2107 2280 2281 2282 2681 9090 3110 3111 3156 9316 3372 15375 15482 15488 15502 9967 4060 4204 4205 4206 4207 4208 10388 10411 10482 4497 4662 5255 11503
gived$	1107 1108 1109 1110 2280 2281 2282 3156
giveed$	10482
givees$	4497
giveing$	10482 4497 4662
given	4400 10499 10558 5007
given$	12047 6243 6244 1107 1108 1109 1110 1702 1703 1704 1705 1706 1708 1709 2106 2107 2280 2281 2282 3110 3111 3156 3372 3745 15889 15890 15891 15892 4086 4204 4205 4206 4207 4208 16389 4851 4852 4879 4882 4896 4952
gives$	294 295 296 297 298 299 300 462 706 707 1107 1108 1109 1110 1422 1423 1424 1425 1426 1427 1440 1441 1442 1443 1444 1702 1703 1704 1705 1706 1708 1709 2106 2107 2280 2281 2282 3110 3111 3156 15375 4060 4086 4204 4205 4206 4207 4208 10433 10450 10482 4497 4662 5255
giving$	294 295 296 297 298 299 300 462 1107 1108 1109 1110 1422 1423 1424 1425 1426 1427 1440 1441 1442 1443 1444 1702 1703 1704 1705 1706 1708 1709 2280 2281 2282 9036 3110 3111 3156 4060 4204 4205 4206 4207 4208 10433 5255
glad$	301 302 307 473 474 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1003 7415 7536 13375 13376 13377 13378 1551 1552 1553 1750 1751 1752 1753 3331 16217 5078
gladly$	1204 1205 1206 1207 1208 1209
glamour$	13846 13847 13868 13874
glandular$	5724
glass$	11708
glasses$	11480
glaucoma$	5951
glean$	4402
gleaned$	4402 16318
gleaning$	4402
gleans$	4402
glories$	1060 1061
glorified$	1173 5085
glorifies$	1173 5085
glorify$	1173 5085
glorifying$	1173 5085
glory$	1060 1061
gloves$	11480
glued$	3894
go$	6099 11938 6101 6102 11950 6146 12021 12041 12074 12091 12092 12093 12095 6263 12104 380 6388 6394 6395 6396 6397 12236 12256 12258 12259 12260 6457 6459 6460 520 521 522 523 524 525 559 562 565 566 6559 6562 6570 584 585 12478 686 687 688 692 700 12541 12542 12543 12544 12545 6736 12612 12613 12614 6916 6985 6986 6993 1004 1005 1006 1010 1011 1020 1112 12943 1155 7151 7194 7196 7198 7280 1473 1474 1475 1476 1477 1478 1479 13374 13379 13385 7578 7579 7580 7581 1612 1613 13522 13523 7737 7758 13611 13762 13808 13810 13816 13818 2020 2044 2077 2078 2249 2386 2387 2388 2389 2390 2391 2397 2398 2454 2612 2613 2614 15131 15132 15133 15134 3583 3592 3604 3605 3606 3607 3608 15451 15482 15488 15502 15508 15509 3698 15685 9889 10033 10306 10500 4728 16625 4983 5035 5062 5063 11054 5237 11503 5814
goad$	2094 2095 5124
goadded$	2094 2095 5124
goadding$	2094 2095 5124
goaded$	2094 2095 5124
goading$	2094 2095 5124
goads$	2094 2095 5124
goal	4754
goal$	13322 4742 16620
gobby$	5881
goed$	7194 7196 7198
goes	16291
goes$	12074 380 520 521 522 523 563 565 566 6570 584 585 686 687 688 693 700 12715 1012 1113 7194 7196 7198 1339 1473 1474 1475 1476 1477 1478 1612 1613 1625 1626 7618 7619 2020 2044 2077 2078 2249 2386 2387 2388 2389 2390 2391 2397 2398 2612 2613 2614 3583 3592 3604 3605 3606 3607 3608 3740 15634 15685 9889 10500 16361 4867 4983 4988 4996 5035 5062 5063 11054 5237 5754 5814
gofer$	5855
gofers$	5855
going$	12042 12064 12065 12066 380 12286 6451 520 521 522 523 558 565 566 6558 6561 6568 6569 6570 584 585 642 12478 686 687 688 694 700 12541 12542 12543 12544 12545 12573 12612 12613 12614 6985 7151 7194 7196 7198 7252 7272 1473 1474 1475 1476 1477 1478 2044 2077 2078 8087 2249 2454 2612 2613 2614 8761 8762 2940 3583 3592 3604 3605 3606 3607 3608 15481 9664 3675 3676 3677 3678 9669 3684 3685 3686 15608 15685 9889 4585 4728 4983 4996 5035 5062 5063 5252 5741 5814
goings$	16353 10556
gold$	8316 5460 11480
gone$	6434 6435 6445 6469 6470 6471 6472 6473 6474 6475 6476 520 521 522 523 524 525 565 566 6570 686 687 688 700 12546 12547 6719 12563 12564 12565 12578 7194 7196 7198 1473 1474 1475 1476 1477 1478 1612 1613 7704 7799 7849 13695 13698 2044 2249 2397 2398 15190 15196 15897 15898 10391 10500 4576 10879 4968 5035 5062 5063 11054 5237 5741
gonorr	5961
good$	11891 6116 6157 555 8096 8097 8133 2144 14057 2329 8321 8423 2488 8671 8805 8890 2980 2988 2991 9146 9823 10135 10314 4565 5436
goods$	10710
goodwill$	8266
goose$	11486
gorgeous$	5902
gormless$	11443 5881
gos$	16625
gossip$	11217
gossips$	11217
got	16690 5007
got$	49 50 76 77 78 80 82 83 84 85 86 146 147 148 149 150 12091 12092 12093 12095 6483 695 698 700 12546 12563 12564 12565 12579 842 843 12717 940 941 12786 1016 1019 12856 12857 7027 1120 1121 1122 1166 1168 7194 7196 7198 7216 7217 1305 1306 1307 1308 1309 7568 7569 13489 13490 1713 1714 1738 1739 1740 1741 1742 1743 1744 1745 13693 7856 2074 2075 2079 13934 13935 2359 2360 2400 2426 2617 3022 3041 3201 3261 3262 3263 3264 3265 3348 3522 3535 3536 3537 3538 3586 9782 15793 15794 4231 4313 4314 16318 4637 4882 4984 4985 5062 5063 11054 5253 5339 5472 5483 5727 5744 5770 5772 5816
gown$	15395
gowns$	15395 15418 15435
gp	10850 4863
gp$	16688 10853
gps	5007
gps$	10997
grade	11753
grade$	16228 11775 5921
graded$	2545 2548 16382 5612 5921
grades	16734 10897
grades$	16228 16735 11775
graffi	10980
graffiti$	16492 16818
graft$	11713
grafts$	11713
grain$	1365
gran	10903 16743 10906 4920 4930 10921 4932 4935 16787 16793 10958
gran$	4908 16741 4933
grandad$	4933
grandf	10903
grandfather$	16741
grandm	10903
grandmother$	13397 16739 16741
grandmothers$	13397
granite$	15027
granny$	13397
grante	10658 5820
granted$	16496 11654
grasp$	13762 7938 7939 7940 7941 7942 7943 7944 7945 7946 7947 7948 7949 8880 14719 8900 14739 9401
grass$	16092
grateful$	16217
gratitude$	14254 14255 14256 14257 14258
grave$	13319 13320 16736
graves$	13319 13320
graveyard$	16788
gravitate$	2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039
gravitated$	2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039
gravitates$	2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039
gravitating$	2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039
greasy$	3518 15362 5448 5455 5471
great$	7528 8267
greater$	2781
greatly$	16629
greed$	12202 12203 12204 12205 12206 12207 12596 12597 12598 12599 12679 6880 6881 6901 12740 12929 12930 12931 12932 12933 12934 13081 13139 13404 13405 1578 1579 13538 7778 7873 1884 7875 13846 13847 11091
greedily$	1204 1205 1206 1207 1208 1209
greedy$	5881
green$	7416 14684 14685 14686 15119 15352 11372 5449 5471
greet$	4357
greeted$	4357
greeting$	4357
greets$	4357
greetted$	4357
greetting$	4357
grew$	2744 2745 3517 5454
grey$	15352 15362 5471 11480 5495 11649
grief$	7486 15170
grip$	8900 14739 16059 16136 16137 16138 16139 4775 11576
grips$	4775
gromme	10824
grommets$	16662
groomed$	11874 11877 12511 12829 13516 13776 13777 13778 13779 13780 13781 13782 13783 13784 13785 13786 13787 13833 13834 13835 13836 13837 13838 13839 13840 14975 11432
groomer$	12393 12485 12490 12495 12958 12959 12960 12961 12962 12963 12964 12965 12966 13276 13666 13976 2152 2237 15125 11074 11153 11156 11157
groomers$	12393 12490 12495 12958 12959 12960 12961 12962 12963 12964 12965 12966 13276 13666 13976 2152 2237 11074 11153 11156 11157
grooming$	11867 11868 11869 11884 11896 12209 12675 12676 12874 7037 13220 13221 13833 13834 13835 13836 13837 13838 13839 13840 15239 11066 11121
gross$	5535
ground$	4486 16404
grounds$	4667 4683 4950
group	10382 16231 10397 16313 10486 16347 16355 16372 16375 16378 10541 16380 4554 4555 16390 16391 16393 10587 16434 4620 4634 16480 4658 16497 16500 16505 10680 10696 10705 16543 10706 16557 16597 10765 16603 16609 10776 4788 16617 16621 16633 4812 16643 11620 5653 5654 11659 11664 11671 11683 11684
group$	11933 11961 11962 363 12216 12218 6382 393 431 12331 6494 6496 6498 6716 6717 6722 6723 6733 6773 6786 6790 6831 891 912 6902 6912 7073 1288 1289 1291 7331 13205 13214 7652 7663 7664 7721 7729 1791 7820 13811 7981 8099 2110 2111 2112 2117 13961 13967 13969 13974 13994 13997 8162 8163 2215 2293 2294 14143 2361 2362 2363 2364 14213 14232 14261 14262 14263 14264 14367 14370 14395 14396 14397 14398 14399 14400 14411 2594 14427 8594 8595 2640 14586 14692 14693 14694 14695 14696 14740 14741 14742 14756 2948 2949 14788 15039 15167 15169 15215 15227 3459 3461 3462 15353 3553 3600 3601 15560 15561 15562 15563 15564 15567 9733 9734 9735 9738 9739 9750 9759 9765 15614 9777 15624 15629 15631 9843 15737 10102 10103 10104 10105 10106 10107 15959 10159 10161 16035 16044 16045 16046 16047 16048 16049 16050 16051 16128 16129 10296 10354 10356 10379 16219 16224 16264 16267 10436 10464 16312 16316 16317 16319 16329 10494 16335 16342 10521 4532 16388 16400 4590 16425 10610 4629 4631 16467 4643 16472 10646 10648 4695 16530 16544 16545 16588 16589 16590 10761 16605 4783 10778 10806 10809 16648 11146 11149 11200 11205 11240 11287 5306 11340 11559 11567 5638 11633 5654 5696 11772
groups$	11962 13967 13969 2294 14232 14261 14262 14263 14264 14367 14370 14395 14396 14397 14398 14399 14400 14411 16264 16400 11205 11287 11633
grow	4808
grow$	2744 2745 2885 14714 14715 8878 3517 5454
growing$	2744 2745 3517 5454
grown$	633 12467 7049 8045 2073 14471 14518 2729 14559 14560 14561 14562 14563 14564 8728 8729 8730 8731 2744 2745 8747 8753 8754 8755 14595 14596 14597 14601 14602 14603 14604 14610 8777 8779 8780 8781 8782 8783 8787 8789 14628 8798 14642 14643 2816 2833 14663 14665 2841 2842 8834 14673 14674 8840 8841 2860 2878 2879 2891 8883 14728 14729 14730 14735 2911 14749 8912 8991 8994 9027 14866 14867 14868 14869 9088 3112 3113 3114 3115 14955 14956 9155 9157 3175 15003 3176 3177 15005 9175 3201 15071 15072 15073 15074 15078 9308 9345 15185 9348 9380 9382 3430 3454 3455 3456 3457 3467 9468 3517 11360 11363 5416 5454
grownups$	14565
grows$	2744 2745 3517 5454
grubby$	15380 15381 5488 5495 5902
grumpy$	5873
guarantee$	3779 9769 3780 9770 3781 9771 3782 9772 3783 3784
guaranteed$	3681 3682 3683 5515
guard	4429 10498 10505 4546 10546 4567 10629 4647 10637
guard$	6293 12436 4405 16234 10419 16315 16336 16338 16343 10536 4550 16384 4568 4569 16467 4692 4708 4814
guardian$	14949 14950 14951 14952 15012
guardians$	14949 14950 14951 14952 15012
guards	10637
guards$	6293 12436 4405 16234 10419 16315 16336 16338 16343 10536 4550 16384 4562 4568 4569 16467 4692 4708 4814
gucci$	11480
guess$	15173 15174
guessed$	13653 13654 7817 7818 13685
guidance$	12081 12082 13440 13441 13803 13804 13805 13806 13807 14897 14914 14978 14979 14980 15779 15780 15781 15782 15783 15784 16211 11115
guilt	16421 10599
guilt$	16111 16437 5579 11573
guiltless$	6971 982 6973
guilty	5826
guilty$	857 858 12796 12797 12798 12799 10674 11067 5826 11816
gullible$	13479 1823 14684 14685 14686 11093 5105 11372 5881
gum$	5952
gun	16842
gun$	12825 7976 7977 10985
guns$	12825
gutless$	5873
gutter$	15641
guttersnipe$	5870
guttersnipes$	5870
gyppo$	5870
gyppos$	5870
habit	11743
habit$	11916 11920 6437 448 1281 1282 1283 1284 1285 1286 1287 2057 2058 2059 4047 11013 11014
habits$	11916 11920 13317 15517 15644 11013 11014 11390
habitual$	581 582 10563 5037 5160 5173 5650
habitually$	580
had	4822 4827 4869 5754
had$	221 222 315 604 607 6708 6709 6710 6713 6714 726 727 728 729 730 731 732 733 734 749 750 751 752 12606 6769 6770 830 878 880 960 1049 1050 12980 1193 1236 1250 1263 7258 7261 1303 1305 1306 1307 1308 1309 1332 13206 1384 1385 1585 2359 2360 2426 2506 2617 2809 14975 15311 15314 3522 3535 3536 3537 3538 3586 15698 15699 3886 3936 3937 3938 3939 3941 3942 3943 3944 9952 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3979 3980 3981 4003 4011 10027 10028 10029 10041 10043 10111 15950 4339 4340 16318 10766 4823 10817 4834 4836 4842 4844 4851 10859 4879 4882 4952 4984 5339 11415 5472 5483 5538 11636 5706 5727 5728 5769 5805
haemop	5725
haemophilia$	11715
hair$	15345 15347 15348 15349 15414 15445 11448 5461 11461 5473
haircut$	15347 15348 15349 15414 11461 5473 11475
haircuts$	15347 15348 15349 15414 11461 5473 11475
haired$	11429 11438
hairstyle$	15347 15348 15349 15414 11461 5473 11475
hairstyles$	15347 15348 15349 15414 11461 5473 11475
hairy$	5902
half$	870 1345 9585 10155 4638 10654 4746 5547
halfway$	11496
hall	10965
hall$	16803
halluc	5949
hallwa	10965
hallway$	16803
halve$	16564 16594
halved$	16564 11673
halves$	16594
ham$	5557
hand	4468 4499
hand$	298 299 300 12766 12767 977 978 979 980 7045 13260 1440 1441 1442 1443 1444 7741 14228 14229 8665 8666 8667 2678 9063 14902 14903 14904 9266 15274 15351 10482 4497 10643 4662 10746
handded$	298 299 300 1440 1441 1442 1443 1444
handding$	298 299 300 1440 1441 1442 1443 1444
handed	10499 10558
handed$	298 299 300 1440 1441 1442 1443 1444 16056 10482 11540 11541 11593 11656
handedly$	11594
handes$	4497
handful$	2217 8207 2218 8208 2219 8209 2220 8210 14406 11162
handing$	298 299 300 1440 1441 1442 1443 1444 10482 4497 4662 11629
handl	11603
handle	10640 4702
handle$	14271 14327 8646 8658 2694 8685 8686 2697 14544 14545 14769 8964 8965 8966 8969 8970 8972 8973 8976 3004 14833 14834 3026 9017 9018 9019 9025 9132 15016 9216 3240 3241 4357 4775 5384
handled$	3004 3240 3241 4357 5384
handles$	3004 3240 3241 4357 16478 5384
handli	16441 5934
handling$	8964 8965 8966 8969 8970 8972 8973 8976 3004 9025 3240 3241 15100 15101 15102 15103 15104 4046 4273 4274 4275 4276 4357 11001 5384 11555
hands$	11886 11887 11888 11889 298 299 300 12766 12767 7045 13260 1440 1441 1442 1443 1444 13328 13329 8665 8666 8667 2678 9266 15351 15951 16077 10482 4497 4662
handse	10708
handset$	4401 10471 4535 16364 16546 5632
handsets$	4401 10471 4535 16364 16546
handsome$	5902
hang	16291 10640 5716
hang$	12227 12256 12258 12259 12260 12291 12541 12542 12543 12544 12545 12612 12613 12614 6986 7054 1065 13574 2063 2077 2078 14469 3588 3589 3590 3592 11415
hanged$	2077 2078 14469 11415
hanger$	5178
hangers$	16216 5178
hangged$	2077 2078 14469 11415
hangging$	2077 2078 14469 11415
hanging$	12042 12286 12541 12542 12543 12544 12545 12612 12613 12614 13212 13213 2063 2077 2078 14469 15437 15438 11415 11496
hangouts$	16478
hangs$	2063 2077 2078 14469 3588 3589 3590 3592 11415
haphazard$	16101 16102 16103 16104
happen$	11988 12043 12044 12045 12721 12820 14049
happened$	11899 11902 11988 6728 6729 12582 12583 866 6861 12715 12806 7368 13207 13208 13209 13210 13211 13499 13745 13746 13747 13748 13749 14954 9217 9218 3229 15860 15861 15862
happening$	13745 13746 13747 13748 13749
happens$	11899 11988 864 12715 13499 13745 13746 13747 13748 13749
happily$	1204 1205 1206 1207 1208 1209 9009 9010 9011 9012 9013 9014 9015 9044 9045 9046 9047 5088
happy$	301 302 307 6298 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1003 1220 1221 1222 7536 13375 13376 13377 13378 1551 1552 1553 1750 1751 1752 1753 3331 5078
harass$	2080 2081 2082 5123
harassed$	2080 2081 2082 5123
harasses$	2080 2081 2082 5123
harassing$	2080 2081 2082 16200 16201 16202 16203 5123
hard	4773 4778
hard$	7300 1349 1350 1351 1389 7379 1390 1391 7381 1392 7933 7937 13876 2238 2239 2315 8324 14247 8410 2499 2500 2501 2502 2503 2504 8567 14463 2680 2963 2964 2965 9192 9193 3204 9238 9258 16216 10763 4777 16608 5266 5274 5395 5397 5409 5413 5450
hardcore$	5210 5881
harden	11670
hardened$	8287 3112 3113 3114 3115 3129 3130 3213 5160 11325 11402 5895
harder	4601
harder$	6871 2499 2500 2501 2502 2503 2504 15761 16195 16196 16197 16198 16199 10591 4777 11595
hardest$	2499 2500 2501 2502 2503 2504
hardier$	3112 3113 3114 3115
hardly$	94 7315 7316 7336 7337 7338 1534 7550 7551 1700 7833 7834 1850 1851 1852 8103 2929 2931 2932 2966 2999 3000 3089 9079 3090 3091 9170 9554 3712 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3980 3981 4089 4144 4145 4146 4828 4889 5375 5376 5382 5390 5404 5538 5733
hardy$	3335
harm	10569 5716 5941
harm$	11828 11829 11848 11867 11868 11869 11896 6218 6219 6220 6221 6222 6223 6224 6225 236 237 238 12305 6794 6795 12675 12676 12685 12686 872 12818 12819 1079 12908 7263 7264 13103 13220 13221 7486 13331 13715 13716 13776 13777 13778 13779 13780 13781 13782 13783 13784 13785 13786 13787 13799 13800 13801 13802 14105 15002 15170 10216 16100 10390 10563 10665 10938 16776 5003 16839 11057 5615 5644 5648 5650 11705
harmed$	11705
harmer$	11174
harmers$	11174
harmful$	6116 12345 2139 2140 2141 8148 5024 5157 5168 5650
harming$	11705
harms$	11828 11829 11705
harsh$	16055
has	4822 4861 16690 5754
has$	5996 5998 604 830 940 941 960 1049 1050 1193 1236 1263 1303 1332 1585 1681 7776 1925 2359 2360 8360 2426 2506 2617 2809 3201 3261 3262 3263 3264 3265 15311 15314 3522 3535 3536 3537 3538 3586 3690 9858 15698 15699 3886 9952 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3980 3981 4002 4010 4045 10041 10043 4370 10470 16405 10597 10766 4790 4823 4834 4835 4836 4844 4851 10851 4874 4879 4882 4896 4952 4984 5007 5253 5339 11415 5472 5483 5538 5706 5727 5728 5769
hastily$	16204 16205 16206
hat$	11480
hate$	14144 2431 5242
hated$	2431 5242
hates$	14144 2431 5242
hating$	2431 5242
hats$	9590 9591 3602 3603 11480
haunts	4467 10457 10640
haunts$	15517 16478
have$	5997 5999 6297 6408 6442 6446 6466 6477 6479 6480 6484 604 607 6744 830 877 907 940 941 960 6989 1049 1050 7171 1193 1236 1263 1303 1332 1378 7372 7373 1585 1681 7771 7777 7795 7800 7811 7812 7815 7816 7847 7848 7851 7852 7855 7857 7858 7859 7860 1924 13939 2359 2360 8359 2426 2506 2617 14469 2809 2810 8898 3201 3261 3262 3263 3264 3265 3338 15264 3522 3535 3536 3537 3538 3586 9659 9668 15508 3690 3716 9763 9858 15698 15699 3886 15744 15745 15746 15747 9910 15752 15753 15754 9919 9925 9952 9968 4004 4045 15895 15896 10311 10312 4371 10470 16452 10766 4790 4984 5253 5339 11415 5472 5483 11527 11636 11661 5706 5769
having	4827 5754
having$	604 607 6989 1050 8089 3522 3586 10817 4834 4836 4842 5472 5728
havoc$	11195 11196 11197 11203
hawk$	612 5050 5096
hawked$	612 5050 5096
hawking$	612 5050 5096
hawkked$	612 5050 5096
hawkking$	612 5050 5096
hawks$	612 5050 5096
hazel$	15352 5449
he$	6132 6138 6639 6716 6717 6722 6723 6772 6786 6789 7060 7063 7072 13033 7212 7229 7331 1354 1791 13656 2109 8099 2110 13938 2111 2112 8263 2293 14475 15560 15561 15562 15563 15564 9733 9734 9735 9737 9926 15768 5770
head$	12631 12633 12766 12767 1456 1457 1458 1459 1460 7465 1480 13458 13459 13460 13461 13462 13463 13464 13465 7628 7629 7630 13814 13815 14169 14201 8669 14537 14538 14539 2712 2713 2834 2835 2836 2837 2838 2839 2840 9026 9546 9570 9571 3582 3809 9799 3810 9800 3811 9801 3812 9802 3813 9803 3814 9804 16081 4254 16517 11459 5592 5954
headache$	8555
headaches$	8555
headcase$	11217 5870
headcases$	11217 5870
headed$	526 3809 9799 3810 9800 3811 9801 3812 9802 3813 9803 3814 9804 11253 11258 11300 11387 11428 11539
headfirst$	13301 7469
heading$	526 13434 3809 9799 3810 9800 3811 9801 3812 9802 3813 9803 3814 9804 4827
headlong$	13301 7469
heads$	12631 12633 12766 12767 1456 1457 1458 1459 1460 13458 13459 13460 13461 13462 13463 13464 13465 7628 7629 7630 13814 13815 14169 8669 2712 2713 9026 4156 16081 4254 11354 11373 11457 11458
headscarf$	11480
headscarves$	11480
headstrong$	5883
health	10831 10867 16742
health$	12275 12276 12783 13327 13577 7990 7991 7992 7993 7994 9934 16651 16669 10836 16687 10850 10852 16694 11733 5756
healthier$	6116
healthy$	6157
heap$	14265
hear	10495
hear$	13956 4826
heard$	2654 4030 4031 4826 4949
hearin	10830
hearing$	4826 16668 4949 5737 5738 11815
hearings$	11815
hears$	4826
heart$	14213 10812 16651 5729
hearted$	15993 11264 11265 11537
heartless$	15874 5881 5912
heat$	4758 16587
heatin	4987
heating$	16811 10977
heavier$	5427
heavies$	11217
heaviest$	3525 5475
heavil	10843
heavily$	3504 16675 16681 16682 5429
heavy	4773
heavy$	7058 9484 10218 10763 5427 5430 5480 5551 5603 5604
heavyset$	5901
heed$	6083 6084 6085 6086 6087 12191 13442 13443 13762 7965 7966 7967 7968 7969 15546 15547 15548 15820 15914 15915 15916 15917 15918 15919 15920
heeded$	12546 12554
heedless$	101 102 5873 5874
heel$	16534
heels$	15420 15421 15422 16079 11480
height$	3391 3392 3393 15319 15320 15321 11417
held	11600
held$	2686 15296 15889 15890 15891 15892 4287 4381 16250 4538 10670 16526 4817
helicopter$	5640
hell$	1009 7562 13913 13932 5222
hellbent$	1259 1260 1261 1262
hellraiser$	5867
hellraisers$	5867
help	4396 4426 4462 4684 4727 10848
help$	6042 176 183 184 12081 12082 12191 12307 12314 12332 12591 12768 12902 12903 12905 12906 12913 13092 13097 13449 13600 7898 13769 13770 13771 14231 14327 14341 8657 14866 14867 14868 14869 14897 14905 14906 14907 14908 14909 14910 14911 14912 14914 14920 14921 14922 14923 14924 15003 15005 15256 15468 3647 3648 3649 3650 15482 15488 15502 15569 15590 15621 15659 15660 15661 15667 4054 4055 4056 15939 15948 4273 4274 4275 4276 16122 4471 4513 4679 4686 4742 16583 4801 16686 16708 11077 11101 11102 11187 11228 11327 11499 11503 11511
helped$	183 184 12770 13740 13741 13742 13743 13744 14342 15487 15493 15498 15501 15507 15602 15619 15645 15646 15647 15648 15649 16246 4679 4686 4801
helper$	13276 11088
helpers$	13276 11088
helpful$	4386 16246
helping$	183 184 7899 15659 15660 15661 9824 4679 4686 4801 11511
helpless$	8938 15008 15009 15010 15011 15119
helpped$	183 184
helpping$	183 184
helps	4684
helps$	183 184 4471 4679 4686 4742 4801 11512
hence$	3192 3193 3194 3195 3196 3197
henchman$	5855
henchmen$	5855
hepatitis$	5953
her	10382 10405 16283 10521 4590 4856 10862 4888 10891 4911 10902 4923 16765 16799 4978 4980 10979 16825 5010 11761 5820
her$	11831 11832 19 11858 6078 6091 6093 11932 106 107 110 114 115 6107 6109 122 6113 6169 6335 348 355 356 357 359 6352 363 6364 6365 6366 6367 6368 6369 393 396 431 6436 12294 6491 6519 6602 6647 6652 6663 6747 6805 6830 851 852 6848 6874 12715 888 890 891 6896 911 912 6902 12741 6904 6911 931 949 6969 6975 6977 989 12853 7034 7070 1169 1171 1224 7239 7240 1288 1289 1291 7295 7301 7305 13214 7401 7442 7480 7557 7558 7620 7663 7664 1785 1788 13627 7828 13669 1883 7874 1885 7878 13794 13798 7961 13811 2117 8155 14045 14082 8278 8401 14284 2594 8594 8595 14479 2660 8718 8720 8872 8888 14770 8946 14784 8947 8948 8950 14913 15038 9204 15048 9230 9294 9295 3307 3308 3309 15157 15168 9339 3350 9341 3364 15250 15251 15252 3458 3459 9489 9490 9491 9516 3534 3547 3552 3553 3573 9577 3600 3601 15643 15662 9884 10156 16045 16046 16047 16048 16049 16050 10239 10241 10243 10250 16095 16161 10580 16654 10821 10823 16666 4840 10832 4843 10841 10846 4860 10878 10888 16729 4907 10901 4913 4914 10905 4916 10913 4931 10926 4942 16772 10949 10967 10968 10970 16810 16817 16823 10988 10998 11000 5053 5069 5306 5492 5493 11559 5618 5742 5743 5750 5751 5758 11750 5775 5787 11786 5812 5817 5828
herbert$	11223
herberts$	11223
heritage$	9530 9531 9532 9535
heroin	10835 16842 11008
heroin$	16376 16673 10844 16685 16846 11023
hers$	12710
herself$	5990 5992 11831 11832 6028 6032 6033 44 6035 6036 6037 6038 6039 6040 51 11880 11881 6044 6045 6047 6048 59 60 61 62 6054 6055 6056 6066 6067 6068 6337 12196 6439 6440 6441 12333 6573 12609 12629 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12664 12665 12678 6849 6850 6851 6852 12691 12692 12693 12694 12695 12696 12697 12698 12699 12700 6867 6868 6869 6870 12709 12714 12736 12737 12867 12868 12869 12870 12871 7039 12974 12975 12976 12977 12978 12979 12990 13058 1276 1277 1278 7269 7482 7483 7485 13324 7493 7494 7495 7496 7498 7500 7501 1512 7556 13503 7876 7880 1891 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 7894 7895 13734 13735 13736 13737 13738 13739 13741 13742 13743 13744 8207 8208 8209 8210 14059 14224 8409 2420 2421 8412 2423 2424 2425 14310 2611 14496 14497 14498 14499 14500 14501 14502 14772 14773 14774 14775 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 8979 14818 14819 8982 14826 14859 14860 14863 14876 14877 14878 14880 14886 14887 14888 9244 9245 9246 15176 9409 3420 3421 15255 15263 10274 10822 10975 11009 11039 11040 11086 11374 11375 11706
herselves$	10822 11706
hid$	3591 4255
hidden$	13058 3591 16250 11497
hide	10576 4608
hide$	12110 6431 6432 6433 6987 7224 3591 4255 11682
hided$	4255
hides	4608
hides$	3591 4255
hiding	4608
hiding$	6987 13549 3591 4255
hierar	16276 11604 11606 11683
hierarchy$	16262 16263 5922
high$	79 12850 12851 12852 7059 1074 1075 1076 1077 1078 12946 7156 1167 7158 2538 2539 8535 8536 8537 8538 8539 8540 8541 8542 8543 8544 8545 8546 8547 8548 8549 8550 8552 8553 8554 15685 10108 5251 5550
higher$	2538 2539 10444 5752
highest$	2538 2539
highlights$	11462
highly$	4773 5388
hijab$	11480
hijabs$	11480
him	10382 10405 16283 10862 16765 16799 16825 11761
him$	11831 11832 11858 11932 6274 6281 6282 6284 6287 12163 6329 12319 12395 12398 12479 12491 12532 12538 12592 6830 6911 12823 7061 7085 7097 7098 7099 7100 7113 12958 12959 12960 12961 12962 12963 12964 12965 12966 12967 13035 13073 13086 13088 13110 13120 13177 13214 7413 7414 7418 7430 7431 7433 7434 13371 13372 7663 7664 13582 13606 13636 13811 14284 8594 8595 14770 14799 14913 15038 15048 9294 9295 15157 15168 15250 15251 15252 15261 15643 15662 10156 16045 16046 16047 16048 16049 16050 11070 11074 11559 11750 11786
himself$	5990 5992 11831 11832 6028 6032 6033 44 6035 6036 6037 6038 6039 6040 51 11880 11881 6044 6045 6047 6048 59 60 61 62 6054 6055 6056 6066 6067 6068 6337 12196 6439 6440 6441 12333 6573 12609 12629 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12664 12665 12678 6849 6850 6851 6852 12691 12692 12693 12694 12695 12696 12697 12698 12699 12700 6867 6868 6869 6870 12709 12714 12736 12737 12867 12868 12869 12870 12871 7039 12974 12975 12976 12977 12978 12979 12990 13058 1276 1277 1278 7269 7482 7483 7485 13324 7493 7494 7495 7496 7498 7500 7501 1512 7556 13503 7876 7880 1891 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 7894 7895 13734 13735 13736 13737 13738 13739 13741 13742 13743 13744 8207 8208 8209 8210 14059 14224 8409 2420 2421 8412 2423 2424 2425 14310 2611 14496 14497 14498 14499 14500 14501 14502 14772 14773 14774 14775 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 8979 14818 14819 8982 14826 14859 14860 14863 14876 14877 14878 14880 14886 14887 14888 9244 9245 9246 15176 9409 3420 3421 15255 15263 10274 10822 10975 11009 11039 11040 11086 11374 11375 11706
himselves$	10822 11706
his	10521 4590 4856 4888 10891 4911 10902 4923 4978 4980 10979 5010 5820
his$	19 6078 6091 6093 106 107 110 114 115 6107 6109 122 6113 6169 6318 6335 348 355 356 357 359 6352 363 6364 6365 6366 6367 6368 6369 393 396 431 6436 12294 6491 6519 6602 12462 6652 6663 12531 6747 6805 851 852 6848 12710 6874 12715 888 890 891 6896 911 912 6902 12741 6904 931 949 6969 6975 6977 989 12853 7034 7070 1169 1171 1224 7239 7240 13104 1288 1289 1291 7295 7301 7305 7401 7442 7480 13356 13373 7557 7558 7620 7640 1785 1788 13627 7828 13669 1883 7874 1885 7878 13794 13798 7961 8050 2117 14045 14082 8278 8401 2594 14479 2660 8718 8720 8872 8888 8946 8947 8948 8950 9204 9230 3307 3308 3309 9339 3350 9341 3364 3458 3459 9489 9490 9491 9516 3534 3547 3552 3553 3573 9577 3600 3601 9884 10239 10241 10243 10250 16095 16161 10580 16654 10821 10823 16666 4840 4843 10841 10846 4860 10878 10888 16729 4907 10901 4913 4914 10905 4916 10913 4931 10926 4942 16772 10949 10967 10968 10970 16810 16817 16823 10988 10998 11000 5053 5069 5306 5492 5493 5618 5742 5743 5750 5751 5758 5775 5787 5811 5817 5828
hisself$	5990 5992 6028 6032 6033 44 6035 6036 6037 6038 6039 6040 51 11880 11881 6044 6045 6047 6048 59 60 61 62 6054 6055 6056 6066 6067 6068 6337 12196 6439 6440 6441 12333 6573 12609 12629 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12664 12665 12678 6849 6850 6851 6852 12691 12692 12693 12694 12695 12696 12697 12698 12699 12700 6867 6868 6869 6870 12709 12714 12736 12737 12867 12868 12869 12870 12871 7039 12974 12975 12976 12977 12978 12979 12990 13058 1276 1277 1278 7269 7482 7483 7485 13324 7493 7494 7495 7496 7498 7500 7501 1512 7556 13503 7876 7880 1891 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 7894 7895 13734 13735 13736 13737 13738 13739 13741 13742 13743 13744 14059 14224 8409 2420 2421 8412 2423 2424 2425 14310 14496 14497 14498 14499 14500 14501 14502 14772 14773 14774 14775 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 8979 14818 14819 8982 14826 14859 14860 14863 14876 14877 14878 14880 14886 14887 14888 9244 9245 9246 15176 9409 3420 3421 15255 15263 10274 11009 11039 11040 11086 11374 11375
histor	4411
historic$	10401
history$	1281 1282 1283 1284 1285 1286 1287 4047 16310 10473 4947 11151 11746 11781 11819
hit	16760 16769 4943 16777
hit$	13514 15054 4344 4757 16770 10933
hits$	16770
hiv	5961
hoist$	1315
hold	4608 4719
hold$	11942 6431 6432 6433 6987 13374 13379 13949 13950 13951 13952 13953 14330 8672 8673 8674 8675 2686 8688 8689 8961 8962 8963 3240 3241 3254 3255 3256 4287 4381 10404 10462 16432 10597 4816
holdin	16278 10582 16426 4608 11004
holding$	6987 2686 14901 9436 16214 16420
holds	16278 4608
holds$	2686 3240 3241 3254 3255 3256 4287 4381 10462 16304 16432 10597
hole$	13319 13320
holes$	13319 13320
holmes$	16366
home	10903 16746 16771 16799
home$	11983 11984 12283 12307 12320 12358 12359 12557 12558 12600 12601 12618 12619 7010 7011 12915 7145 7147 13038 13042 7266 7267 7268 7328 13467 13596 13597 13637 13687 8279 8572 14415 14416 2611 8618 14683 14859 14864 14996 15216 15240 4343 16365 16379 4730 10724 4799 16720 16740 16741 16752 16753 16768 16772 16776 16783 16790 16791 16798 16805 16807 4981 16815 16834 11289 5592 5778 11788 11789 5810 11801 11802 11803
homele	16760 5982
homes$	12358 12359 12915 14415 14416 14864 16365 4730 10724 4799 16804 11289 11795
honest$	7791 13630 15487 15493 15498 15507 15602
hood$	3574 15419 9590 9591 3602 3603 5230 11480 5494 11649
hooded$	5144 5424 5495 11649 5902
hoodie$	15403 15404 15405 15414 11480 11482 11485 5907
hoodies$	14468 8631 9542 9543 15403 15404 15405 15406 15407 15411 15412 15413 15414 15416 15424 11480 11482 11485 5907
hoodlum$	5853 5855
hoodlums$	5853 5855
hoodrat$	5853
hoodrats$	5853
hoodrich$	5906
hoods$	14468 8631 3574 15411 15412 15413 15416 15419 15420 15421 15422 15424 9590 9591 3602 3603 11480 11482 5494 11649
hoody$	15403 15404 15405 11485
hook$	1648
hooked$	11904
hooligan$	14040 11136 5853
hooliganism$	5853
hooligans$	14040 14062 14063 14064 11136 5853
hoot$	15888
hoots$	15888
hop$	6984 2074 2075
hope$	9725 9837 3848 4043 4044 16274 11513
hoped$	4043 4044
hopeless$	8192 8461 3741 3742 5187 5297 5301 5881 5912
hopelessly$	5912
hoper$	14028 14041 14042 14043 11163 11178
hopers$	14028 14041 14042 14043 11163 11178
hopes$	4043 4044 16274
hoping$	4043 4044 16274
hopings$	16274
hopped$	2074 2075
hopping$	6984
hops$	2074 2075
horde$	2131 2132
hornet$	7386
hornets$	7385 7389
horrendous$	14355 14356 14357 14358 14359 14360 14361 14362 14363
horrible$	14355 14356 14357 14358 14359 14360 14361 14362 14363 5248
horrid$	5248
horror$	11136
horrors$	11136
hospit	4863 10856 16760 10923 5003
hospital$	10853 16694 16695 16696 16761 10993 5592 5758
hospitalised$	5969
hospitalized$	5969
hostel	10959
hostel$	16797
hostile$	2513 2514 2515 2516 2517 14364 14365 4760 5303 5879 5913
hostility$	14425 14426 2599 2600 16185 16186 16187 16188 16189 11066 11296
hot	10797 10801 5704
hot$	4987 5310
hotel$	12385 12386 12387 12388 6551 6552 6553 6554 12823 13118 13335 13336 13337 13338 13339 14117 14118
hotels$	12531 12823
hothead$	11162 5868
hotheads$	11162 5868
hotspot$	16635 16639 5701 11694
hotspots$	16635 16639 11694
hounding$	16200 16201 16202 16203
hounds$	13290
hour$	4899
hours$	14058 14123 16708 4881 4899 16837 11390 11578
house	10903 16746
house$	12385 12386 12387 12388 6551 6552 6553 6554 12823 13014 13015 13118 13122 13335 13336 13337 13338 13339 13417 13586 8279 14656 14683 14687 14692 14693 14694 14695 14696 14740 14741 14742 14864 15216 15240 16365 10700 10724 16741 16772 16790 16792 16805 4981 16815 11803
househ	10903
household$	14416 14656 14683 14687 14864 15216 16741 11289
households$	14416 14864 11289
housemates$	8801 8802 8803
houses$	12823 16365 10724 16804
housin	16742
housing$	9934 4730 16754 11798
how$	12106 12107 12853 13616 13627 14473 8967 8968 2986 9133 9134 9272 9274 15239 4640 11063
hub$	10379 16219 16224 16238 16267 10436 10464 16312 16316 16317 16319 16322 10494 16335 16342 16467 10646 16530
huge$	6077
hulking$	5902
hundred$	7655 9429
hung$	12577 2063 2077 2078 14469 3588 3589 3590 11415 11496
hungry$	11326 11804
hunt$	2020 8010 2021 2022 2023 2024 2025 2026 2386 2387 2388 2389 2390 2391 2392 15687
hunted$	2020 8010 2021 2022 2023 2024 2025 2026 2386 2387 2388 2389 2390 2391 2392
hunting$	2020 8010 2021 2022 2023 2024 2025 2026 2392
hunts$	2020 8010 2021 2022 2023 2024 2025 2026 2386 2387 2388 2389 2390 2391 2392
huntted$	2020 8010 2021 2022 2023 2024 2025 2026 2392
huntting$	2020 8010 2021 2022 2023 2024 2025 2026 2392
hurl$	1503 1504 1505 1506
hurled$	1503 1504 1505 1506
hurling$	1503 1504 1505 1506
hurlled$	1503 1504 1505 1506
hurlling$	1503 1504 1505 1506
hurls$	1503 1504 1505 1506
hurried$	994 995 996 997 999 1000 1001 1002 1003 5078
hurry$	994 995 996 997 999 1000 1001 1002 1003 5078
hurt	4943 16777 5716
hurt$	11874 11877 6218 6219 6220 6221 6222 6223 6224 6225 236 237 238 12306 12645 12667 12994 13054 7286 7287 13150 13151 13152 13164 13165 13489 13490 13514 13516 14142 15036 15037 15040 15055 15056 9219 15510 16770 10933
hurting$	11910 11911 11912 11913 11914 7164
hurtle$	1479
hurtled$	1479
hurtles$	1479
hurtling$	1479
hurts$	13489 13490 9200 9201 15160 16770
husband$	16738 16748 16756 16763
hussies$	5870
hussy$	5870
hustlers$	5892
hyde$	14260
hydroc	5725
hydrocephalus$	11715
hyena$	11217
hyenas$	11217
hygien	10830 10831
hygiene$	16668 16669
hype$	13358
hyper$	5046 5881
hypersexual$	5846
hypersexualised$	5846
hypocritical$	5912
hysterical$	5881
i$	4285
ic	5659
ic$	3486 5426
ic0$	5899
ic1$	5899
ic2$	5899
ic3$	5899
ic4$	5899
ic5$	5899
ic6$	5899
ic7$	5899
ic8$	5899
ic9$	5899
ice$	13278
idea$	12123 7278 7279 1290 7281 1292 1293 1294 13255 10128
ideas$	12122
identi	16229 4416 16255 4443 4459 4464 16369 4584 4587 4590 4592 4604 10594 4653 16514 4802 5623 11647
identical$	9568 5485 5495
identically$	3503 5451 11479 11481
identified$	2149 2181 2559 4479 4540 10580 5012 5645 11636 5650 11649
identifies$	4454 4479 16381 4721
identify$	12191 4450 4454 4479 16371 16381 4721
identifying$	4454 4721
identity$	4423
idiot$	11217
idiots$	11217 11544
idle$	11318 5881
idly$	10116 11532
idolise$	658 659 660 661 662
idolised$	658 659 660 661 662
idolises$	658 659 660 661 662
idolising$	658 659 660 661 662
iep	5764
iep$	11754
ieps$	11754
ies$	14655
if$	12210 12263 713 714 715 716 717 718 719 720 721 722 723 724 725 12566 12567 12572 12575 12576 749 750 751 752 770 772 773 774 775 776 777 778 779 780 781 782 783 784 785 786 787 790 791 792 796 797 798 799 800 944 13206 7763 1774 1776 1777 13670 8264 8265 14272 9465 9466 9467 3940 4121 4122 4583 16627
ignor$	1622 1623 1624 4383 5102
ignorance$	13680 5912
ignorant$	5881 5912
ignore$	12067 12227 12256 12258 12259 12260 6947 2086 2087 15685 4265 4266 16120 5125 5510 5577 5578 11575
ignored$	12067 6947 1622 1623 1624 13601 2086 2087 15470 15685 4265 4266 16124 16125 16126 16127 4383 5102 5125 5510 5566 11562 5577 5578 11575
ignores$	12067 6947 2086 2087 15685 4265 4266 5125 5510 5577 5578 11575
ignoring$	12067 6947 1622 1623 1624 2086 2087 15685 15875 15876 4265 4266 16200 16201 16202 16203 4383 5102 5125 5510 5577 5578 11575
ignorred$	1622 1623 1624 4383 5102
ignorring$	1622 1623 1624 4383 5102
ignors$	1622 1623 1624 4383 5102
ill	16760 10923
ill$	129 130 3554 3576 16761 5260 5277 5325 5327
illegal$	12345 7705
illnes	16742 16744
illness$	11696 11732
image$	12422 12430 6615 6616 627 628 873 12826 13353 13358 14938 10313 16233 10396 4407 10432 4508 4510 16397
images	10477 4498 10488 10489
images$	12422 12430 6609 620 12449 6615 6616 627 628 12538 12826 14938 14953 16233 10396 4407 16256 16257 16265 10432 4491 10487 4508 4510 4515 16396 16397
imbecile$	5870
imbeciles$	5870
imei$	4387
immaculately$	3503 5451
immature$	5881
immaturity$	12202 12203 12204 12205 12206 12207 6880 6881 7775 1786 1787 7778
immensely$	16629
immigration$	16742 5815
imminent$	16516
immoral$	5883
immune$	3129 3130 3213
immuni	5965
impact$	15586 15587
impaired$	11966 11967 11968 11969 11728
impairment$	11696 11727
impenetrable$	5873
impetigo$	5953
implan	4848 10838
implant$	16676
implausible$	13945 13946 13947
implicated$	509 510 511 512 513 5012
importance$	7739
important$	4742
impos	4714
imposed$	10721
imposing$	5427 5902
imposs	4601
impossible$	7933 7937 13932 2499 2500 2501 2502 2503 2504 2963 2964 2965 3741 3742 10591 5521
impress$	15037
impressed$	11107
impression$	12123
impressionable$	5881
impris	16742
imprisoned$	16486
improv	4390
improvement$	15675 9838
imprudent$	1875 1876 5107 5874
impulse$	7957 8612
impulsive$	11966 11967 11968 11969 5881
impulsivity$	7778
in	4865 10899 5754
in$	188 6204 220 12110 12157 12158 12160 12162 6452 6499 6504 6507 6517 6521 6522 6523 621 6620 6621 6622 6624 6685 6686 6687 6690 12618 12619 12739 6967 6970 12809 7015 7050 1084 1117 13038 13042 7234 13114 7446 7463 7497 7514 7515 1608 1609 13769 8069 8078 8119 13966 8142 8159 13998 13999 2172 8240 14079 14091 8374 8375 8376 8377 8405 8406 8487 14393 8556 8589 8596 8636 8694 8698 14672 8887 8918 3064 3065 9262 3447 3448 3482 15311 15314 9495 9513 9517 9518 3549 3578 3579 15410 9573 9578 9582 9586 3597 3598 3599 9594 15651 15658 9857 9896 15828 15873 10244 16145 16220 10496 10501 10528 4582 16420 16424 16437 10689 10697 10810 10811 10828 10858 10876 10879 10884 10902 10950 10954 10956 10962 10966 10986 5006 11024 5114 5348 11340 11463 5486 11479 11481 11510 11524 5594 11636 11726 11736 5747 5800 11792 11797 11817
inability$	6353 364 365 366 367 368 369
inaction$	6842 16156 11579 11581
inadequacy$	5912
inadequate$	5912
inadequately$	5912
inappropriate$	12345 6584 13898 15380 15381 5121 11251 5303 5495
inappropriately$	3503 5451 11479 11481
inattention$	11579
incapable$	174 5519 11519
incessantly$	5910
incest$	16774
inch$	8821 15226
incident$	16403 11784
incidents$	16460 16492 11784
inclin	10618
inclination$	9813 15652 15653 15654 15655 15656 15657
include$	11636
included$	5002
income	16742
income$	11781
incompetence$	5912
incompetent$	5912
incompetently$	5912
inconsistent$	13945 13946 13947 14350 14351 14352 14353 2526 5293
incorrect$	5488
incorrigible$	5883 5884
increa	4808 5688
increase$	4707 10785
increased$	16586
increases$	10785
indecent$	6584 6592 6988
indefensible$	15971
indepe	11797
independence$	16702
independent$	8837 8839 3112 3113 3114 3115 3400 3466 3479 10916 11378 5389 11411
indestructible$	11386
index	11604
index$	16401 10601
indian$	3505 9501
indica	10402 11600
indicate$	16409
indicates$	16409
indifference$	15964 16156 16185 16186 16187 16188 16189 11579 11581 5912
indifferent$	11519 5912
indiscriminate$	1025
indisputably$	5910
indivi	16633 4812 11659
individual$	2294 14232 14261 14262 14263 14264 14303 14367 14395 14396 14397 14398 14399 14400 14411 15269 15311 15314 16272 4589 16633 11205 11287 11341 5767
individuals$	13891 13892 13893 13894 2294 14232 14261 14262 14263 14264 14303 14367 14395 14396 14397 14398 14399 14400 14411 15269 15311 15314 4589 10711 11205 11238 11287 11341
indoors$	12618 12619
inducement$	13360 13361 13362 13363 13364 13365 13366
indulge$	517 518 519
indulged$	517 518 519
indulges$	517 518 519
indulging$	517 518 519
ineffective$	5912
ineffectual$	5912
inept$	5912
ineptitude$	5912
inevitable$	3701 3702 3703 3704 3705 3706 3743
inevitably$	11520 5910
inexcusable$	10226 16065 5912 5913
inexcusably$	5912
inexplicably$	5914
infamous$	2240 2241 2242 2243 2244 2245 2246 2247 2637 5350 5886
infant	16723
infatuated$	651 652 653 654 655 656 657
infection$	11696
infested$	2133 2134
inflexible$	16055
inflicted$	11061
influe	16617
influence$	13968 11147
influenced$	11874
influences$	13968 11147
influential$	16293
inform	10388 4408 4506 4684 4727 5609 11600 5688
inform$	16226 4403 16243 4424 4425 10496 4679
informant$	16487 11599
informants$	11599
information$	12081 12082 7793 15953 10152 4273 4274 4275 4276 10392 16242 16243 4417 16275 4490 10641
informed$	6114 125 6360 8859 10468 4679
informing$	4424 4425 10496 4679
informs$	4424 4425 10496 4679
ingrate$	5870
ingrates$	5870
inhale	5963
inhaler$	11741
ining$	10496
initia	4756
initiative$	10746 5699
injection$	16679
injections$	16679
injunc	10656 10717 10718 10992
injunction$	16494 16495 4669 10664 16502 16549 16555 16556 10719 16560 16563 16830 16836 11669
injunctions$	4669 16502 16549 16555 16556 10719 16560 16563 11669
injuries$	12818 12819 13715 13716 11732
injury	10812
injury$	12818 12819 13715 13716 16650 11732
inmate$	11231
inmates$	11231
inner$	3489
innocence$	7873 14710
innocent$	6971 982 6973 14650 14651 14652 14653 8915 8916 8917 8938 9107 9108 9109 9110 15119 11366 11384
innocents$	14645 14646 14647 14648 14649 14757 14758 14759 14760 14776 14778 14779 14780 14781 14782 14783 15121 11365 11384
inpati	5966
input$	6209 12048
inquir$	4606
inquiries$	4606
inquirs$	4606
inquiry$	4606 11633
ins$	10496
insane$	11288
inside$	12110 12157 12158 12160 12162 12618 12619
insight$	13826 13827 8978 2989 2990 8981 11103
insist$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 5078
insisted$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 13543 5078
insisting$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 5078
insists$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 5078
insistted$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 5078
insistting$	261 262 458 459 460 461 994 995 996 997 999 1000 1001 1002 1003 1161 1162 1163 1164 5078
insolent$	5881
insomn	5949
inspec	4389 10380 10381 4393 10386 16229 10414 10415 10416 4427 4428 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 4504 10497 4509 10504 16348 4553 10629 4656 10652 10692
inspector$	10379 16219 16224 4405 16252 16253 16254 10417 10418 16267 10436 4470 10464 16312 16316 16317 16319 10494 16333 16335 16342 10543 16467 10646 16530 11688
instag	4661
instagram$	586 6576 587 6577 588 6578 589 6579 590 6580 12419 12420 12421
instead$	13043 13044 13045 16132 16134 16191 16192 16194
instigator$	11641 5856
instigators$	11641 5856
instinct$	11400
instincts$	11398 11400
institutional$	5535
instructed$	4420 4557 10557
instructions$	12785 13440 13441 11115
insuli	5952
insulin$	10840
insulting$	2950 2951 2952 2953 2954 2955
insults$	12155
integrated$	5643
intel	5609
intel$	11599
intell	4469 16367 11604 11647
intelligence$	15953 10398 16237 10400 16239 16259 10459 10484 16324 10493 16334 10560 10600 4642 10641 5610 11601 5612 5918 5932 5938
intend	4408
intended$	4742
intens	4773 5688
intensive$	10763 10855 5830
intent	4754
intent$	1259 1260 1261 1262 11825
intention$	9813 15652 15653 15654 15655 15656 15657
intentions$	9813 15652 15653 15654 15655 15656 15657
intents$	2914
interc	10549 5934
intercepted$	16387
intercourse$	11032
intere	4408
interest$	6300 6301 12156 12727 13046 13047 14522 14523 14524 14525 15590 9813 15652 15653 15654 15655 15656 15657 15820 15914 15915 15916 15917 15918 15919 15920 10086 10087 10088 10089 10090 10290 16136 16137 16138 16139 4417 4513 16417 11576
interested$	9820 9990 15894 10257 10336 16217
internally$	5770
internet$	586 6576 587 6577 588 6578 589 6579 590 6580 12419 12420 12421 5056
interr	16309 10525
interrogate$	4641
interrogated$	16363
interrogateing$	4641
interrogates$	4641
interrupt$	11521
interrupted$	11521
interrupting$	11521
interrupts$	11521
interruptted$	11521
interruptting$	11521
interv	4587 5005
intervene$	15939 16119 16122 16510
intervened$	15817 15949
intervention$	6209 12048 14341 15468 16832 11499 11821
interventions$	6209 12048 14341 15468 3647 3648 3649 3650 11499
interview$	4641
interviewed$	4617 4992
interviewing$	4641
interviews$	4641
intimate$	6584 676 677 678 679 6988
intimidate$	2080 2081 2082 5123 11521
intimidated$	2080 2081 2082 15036 5123 11521
intimidates$	2080 2081 2082 5123 11521
intimidating$	11910 11911 11912 11913 11914 2080 2081 2082 14463 5123 5303 5450 11521 5879
into	4384 4865 5611
into$	11878 11936 12110 12157 12158 12160 12162 12287 6510 6511 6512 6514 6688 6689 6690 12729 7007 7008 7009 13038 13042 13084 13114 1455 7446 7463 13307 13308 7473 7474 7476 7497 7518 7519 7520 7521 13558 13559 13560 13561 13563 13564 13565 13694 13828 13829 13830 13831 13832 8485 14529 10492 4573 16424 10596 5006 5747 5800
introd	4719
inured$	3129 3130 3213
invariably$	5910
invest	10458 10503 4653 16514 4803 16784 5672 5819 5939
investigate$	15939 16122
investigating$	10458
investigation$	16281 16341 4606 16507 16512 11809
investigationies$	4606
investigations$	16281 4606 16507 16512
investigationy$	4606
investigators$	16296
invincible$	13067 5895
invitation$	13360 13361 13362 13363 13364 13365 13366 9632 3643 9634 3645 3646
invitations$	9632 3643 9634 3645 3646
invite$	11847 6010 39 310 311 327 328 329 330 331 332 333 334 6333 6334 813 814 6889 1210 1211 1212 1213 1214 7208 7209 1508 1509 1510 1511 5067 5072 5076
invited$	11847 6010 39 310 311 327 328 329 330 331 332 333 334 6333 6334 813 814 1210 1211 1212 1213 1214 7208 7209 13202 13203 1508 1509 1510 1511 5067 5072 5076
invites$	11847 6010 39 310 311 327 328 329 330 331 332 333 334 6333 6334 813 814 1210 1211 1212 1213 1214 7208 7209 1508 1509 1510 1511 5067 5072 5076
inviting$	11847 6010 39 310 311 327 328 329 330 331 332 333 334 6333 6334 813 814 1210 1211 1212 1213 1214 7208 7209 1508 1509 1510 1511 15659 15660 15661 5067 5072 5076 11511
involv	16421 16442 11637
involved$	11874 11877 509 510 511 512 513 514 515 516 12865 2129 2497 15610 15612 16123 16292 10582 16453 10616 10644 5012 11125
involvement$	509 510 511 512 513 12712 2129 10599 10643 11125
involving$	16443
iq$	5947
irish$	3505 9501
iron$	15027 15028
irredeemable$	5884
irresponsible$	104 105 6116 1782 5023 5104 5874 5912
irresponsibly$	5838 5912
is	4436 10465 16690 5710
is$	6128 6134 361 362 543 6628 834 835 985 7566 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 8357 2392 2460 2471 2475 2485 2506 2511 8512 8517 2546 2565 2574 2575 2576 2577 2578 2579 8615 14548 14549 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2821 2915 2916 2917 2922 3180 3207 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 9352 9353 3425 3441 15311 15314 3497 15375 9560 3596 3633 9637 9728 9858 3914 3915 10025 10036 10133 10154 4227 10263 4281 4282 16148 16171 4395 10412 16285 10448 10470 10544 10554 16405 10573 4624 10678 10782 4871 10928 4965 4998 5040 5065 5165 5167 5172 5219 5227 5246 5259 5282 5298 5300 5308 5309 5369 5396 11415 11463 11464 5554 5581 11636 5734 5739 5741 5744 5770 5772 5795 5803 5816 5817 5822
island$	11487
isolated$	383 384 385 386 8150 8151 8152 8153
isolation$	12818 12819 1079 13992 15686 4886 11160
iss$	5830
issu	4487
issue$	14421 4404 10395 4406 4729 4757 11125 11294 11746
issued$	4404 10395 4406 16235 10558 10658 4729
issues$	14421 4404 10395 4406 10433 4729 4757 11125 11294 11746
issuing$	4404 10395 4406 4729
it$	11848 12471 12538 12634 12635 12640 6883 910 6922 12768 6936 12805 7036 7107 12973 7170 13010 13011 13062 13071 7293 1374 13228 13309 13400 1576 1577 13436 7601 13469 7717 8333 2411 14285 2611 14473 8644 14892 9120 14960 9124 9213 9237 9261 15100 15101 15102 15103 15104 3687 15541 15689 15706 9926 15768 9974 9975 4035 4036 15943 15952 10215 4236 4237 16106 16107 10303 10326 11060 11275 11568
itch$	1400 1401 1402 1403
itched$	1400 1401 1402 1403
itches$	1400 1401 1402 1403
itching$	994 995 996 997 999 1000 1001 1002 1003 1062 1063 1064 1066 1067 1400 1401 1402 1403 5078
itchy$	8349
its$	6485 12355 854 6847 988 990 1223 7238 7877 8717 15766 10138 10149 10239 10241 10243 16083 16084 10248 10250 10251 16095 16113 10277 10315 10316 16161 4343 10334 10342 10343 10423 4577 10779 10967 5536 11558 5582 5591 5618
itself$	5990 5992 6028 6032 6033 44 6035 6036 6037 6038 6039 6040 51 11880 11881 6044 6045 6047 6048 59 60 61 62 6054 6055 6056 6066 6067 6068 6337 12196 6439 6440 6441 12333 6573 12609 12629 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12664 12665 12678 6849 6850 6851 6852 12691 12692 12693 12694 12695 12696 12697 12698 12699 12700 6867 6868 6869 6870 12709 12714 12736 12737 12867 12868 12869 12870 12871 7039 12974 12975 12976 12977 12978 12979 12990 13058 1276 1277 1278 7269 7482 7483 7485 13324 7493 7494 7495 7496 7498 7500 7501 1512 7556 13503 7876 7880 1891 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 7894 7895 13734 13735 13736 13737 13738 13739 13741 13742 13743 13744 14059 14224 8409 2420 2421 8412 2423 2424 2425 14310 14496 14497 14498 14499 14500 14501 14502 14772 14773 14774 14775 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 8979 14818 14819 8982 14826 14859 14860 14863 14876 14877 14878 14880 14886 14887 14888 9244 9245 9246 15176 9409 3420 3421 15255 15263 15981 10274 11009 11039 11040 11086 11374 11375
jacket$	15377 15403 15404 15405 15414 11480 11485 11493
jackets$	15377 9542 9543 15403 15404 15405 15406 15407 15414 11480 11485 11493
jail	10923 10996
jail$	15637 16737 16761 16834 5228
jailbait$	5870
jailed	16744
jailed$	16486 10987
jailer$	12777
jailers$	12777
jamaican$	3505 9501
january$	12360
jaundice$	5951
jaws$	13283 13286
jealous$	5881
jeans$	9542 9543 15403 15404 15405 15420 15421 15422 3595 15427 11480 11485 5506
jekyll$	2432
jeopardise$	10 5019 5020
jeopardised$	10 5019 5020
jeopardises$	10 5019 5020
jeopardising$	10 5019 5020
jeopardize$	10 5019 5020
jeopardized$	10 5019 5020
jeopardizes$	10 5019 5020
jeopardizing$	10 5019 5020
jeopardy$	11828 11829 11839 10720
jewellery$	15403 15404 15405 11480 11485
job	16742
job$	12923 12924 12925 12926 12927 12928 15734 15824 15825 15826 15827 15840 15841 15842 15843 15844 15845 15846 15847 15848 15849 15974 15978 15986 16195 16196 16197 16198 16199 16281 11555 11595
jobs$	15840 15841 15842 15843 15844 15845 15846 15847 15848 15849 16195 16196 16197 16198 16199 16281 11595
jobsworth$	5912
jobsworths$	5912
joggers$	15403 15404 15405 15406 15407 15420 15421 15422 3595 15424 11480 11485 5506
join$	12227 12256 15510
joined$	1007 1008
joint	4796 5688
joint$	10786 5643
jointly$	972 5077
joke$	14117 14118 11554
joker$	11217
jokers$	11217
journe	16390
judge$	14544 14545 14769 8934 8935 8936 8937 8988 3026 9017 9018 9019 15298 16119 4703 4997
judged$	6119 2545 2562
judgement$	138 139 140 141 6948 13021 13458 13459 13460 13461 13462 13463 13464 13465 13652 11079 11555
judges$	4703
judging$	8934 8935 8936 8937 3026 9017 9018 9019
judgment$	138 139 140 141 13021 13652 11079 11555
july$	12360
jump$	6984 1473 1474 1475 1476 1477 1478 1543 1544 1545 2074 2075 4362
jumped$	1473 1474 1475 1476 1477 1478 1543 1544 1545 2074 2075 4362
jumper$	15403 15404 15405 11485
jumpers$	9542 9543 15403 15404 15405 11485
jumping$	6984 1473 1474 1475 1476 1477 1478 4362
jumpped$	1473 1474 1475 1476 1477 1478 4362
jumpping$	1473 1474 1475 1476 1477 1478 4362
jumps$	1473 1474 1475 1476 1477 1478 1543 1544 1545 2074 2075 4362
june$	12360
jungle$	15094
junkie$	5863
junkies$	5863
just$	6140 6198 6202 690 6703 6707 806 968 973 7168 7296 7297 1570 1571 13659 13660 13661 13662 2611 3225 3688 3728 3729 3730 3731 3849 4069 4070 5512
justice$	14465 14466 9939 16523 16524 16686 16827 16828 10994 16833
justification$	11553
justified$	16583 11224
juvenile$	5160 5163 5173 5898
juveniles$	5898
keen$	301 302 307 441 442 443 473 474 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1003 1062 1063 1064 1066 1067 7536 13375 13376 13377 13378 1551 1552 1553 1554 1555 1556 1750 1751 1752 1753 10341 16217 16274 5078
keens$	16274
keep	10576 4763 4810
keep$	54 12021 6226 12079 6264 6358 6399 12256 12258 12259 6495 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 6735 12624 6787 6788 875 876 6906 917 6908 6909 6910 6953 6954 6955 6956 6957 1197 7220 7223 13374 13379 7665 13509 13522 13523 13611 1886 1890 1904 13762 13771 2064 8116 14769 8964 8965 8966 8969 8970 8972 8973 8976 9022 9038 15179 15180 15298 15482 15488 15502 15729 3954 3955 3956 4345 4381 4403 4528 16583 4759 5036 11503
keeped$	12021
keeping$	12021 12286 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 1886 1890 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 1905 8964 8965 8966 8969 8970 8972 8973 8976 9022 15989 4381 4528 4759 5036
keepped$	12021
keepping$	12021
keeps	4763
keeps$	12021 6227 12079 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 875 876 1197 2065 8116 3526 4381 4528 10597 4759 5036
keg$	14172
kegs$	14172
kept$	12021 6228 12079 557 560 567 568 569 570 571 572 573 574 575 576 577 578 579 12539 12546 12554 12607 12608 6771 12610 12611 6777 788 789 6780 6781 12620 12621 12624 6787 6788 875 876 1197 7766 13689 8116 15603 15604 15605 15606 3891 15729 3954 3955 3956 15949 4381 16250 4528 16586 4813 4902 5036 11575
ketami	10835
ketamine$	12830 16673 10844 16683 16685 5753
key	10469
key$	10248 10383 16293 16307 16517 16522 16723 5209 5645 5648 5650 5651
kg$	16665
kick$	6070 81 6073 1394 1395 1396 1397 1398 1399 14142 15509 4264 16770 5305
kicked	4943
kicked$	1394 1395 1396 1397 1398 1399 4264 16770 4943 10933 4944 5305
kicking$	1394 1395 1396 1397 1398 1399 13549 8235 14130 14131 15054 4264 5305
kickked$	4264
kickking$	4264
kicks$	12303 13401 4264 16770 11090 5305
kid$	2294 14149 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 14571 2923 2924 14793 15122 15208 15209 15210 15211 11128 11135 11146 11215 11287
kidney	10824 16663
kidney$	16662
kids$	13908 13918 13919 13920 13921 13959 13961 13971 13974 2294 14149 2361 2362 2363 2364 14232 14261 14262 14263 14264 14367 14370 14395 14396 14397 14398 14399 14400 14411 14454 14571 2798 14639 14645 14646 14647 14648 14649 14727 2923 2924 14757 14758 14759 14760 14776 14778 14779 14780 14781 14782 14783 14791 15015 15018 15019 15122 15208 15209 15210 15211 11022 11128 11135 11146 11215 11238 11287 11333 11365
kill	5716
killed	16769
kilo$	16665
kilos$	16665
kind$	11898 13012 13906 2314 2316 2317 2318 14894 14895 14896 9203 15376
kingpin$	5855 5861
kingpins$	5855 5861
kings$	14250
kinshi	4953
kinship$	10943
kiss$	12110
kissed$	6291 12476
kissing$	12513
kitche	10965
kitchen$	16803
kitted$	3555 3556 3557 5489
knack$	1188 1189
knew$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12089 12090 263 264 265 266 267 6258 6259 313 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1160 13330 1602 1603 1604 1605 1606 1607 1715 1789 7780 7781 2647 2648 2656 2657 2658 2659 2718 2720 2721 2722 2723 2805 3137 3138 3139 3140 3141 3142 3143 3144 3257 3258 3259 3260 3277 3278 3279 3280 3281 3282 3283 3284 3285 3286 3287 3288 3289 3324 3415 3416 3417 15704 4030 4031
knife	16842
knife$	12271 12337 12825 13310 13312 7976 7977 8037 8038 8039 15683 10563 4722 10985 16839
knives	16230 16240 16426 16469 16489 4720
knives$	12269 12825 8037 8038 8039 14309 14957 9121 15682 4422 16414 16435 16436 10710 11075
knock$	2063 2077 2078 15054 16406
knocked$	2063 2077 2078 9635
knocking$	2063 2077 2078
knockked$	2063 2077 2078
knockking$	2063 2077 2078
knocks$	2063 2077 2078 15096
know	4443 4459 4521
know$	187 226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12089 12090 263 264 265 266 267 6258 6259 313 12153 6582 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 13041 1602 1603 1604 1605 1606 1607 1715 7769 7770 1789 7780 7781 7787 7788 8332 2343 2426 14311 2647 2648 2649 2650 2656 2657 2658 2659 2684 2718 14547 2720 2721 2722 2723 2805 2971 2972 2973 2977 3137 3138 3139 3140 3141 3142 3143 3144 3257 3258 3259 3260 3277 3278 3279 3280 3281 3282 3283 3284 3285 3286 3287 3288 3289 3324 15173 15174 3415 3416 3417 15264 15296 15704 15810 15811 10129 10130 10131 10376 16218 16255 4438 4445 4450 4465 4564 4619 10650
knowed$	2805
knowing$	6207 218 313 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 13330 1715 2728 2805 14944 3145 9137 9138 9139 10376 11350 11359 11391
knowingly$	12508 12509 682 12528 11052 11053 5064 5848
knowledge$	2691 2693 14553 8880 14719 8900 14739 8978 2989 2990 8981 15091 9401
knowledgeable$	2728 14944
known	4498 10488 10489 16360 4587 4590
known$	11904 226 252 7083 1144 1145 7769 7770 13609 7787 7788 13653 13654 7817 7818 13863 13891 13892 13893 13894 2240 2241 2242 2243 2244 2245 2246 2247 8400 2637 8628 8629 2805 9912 4030 4031 16251 4436 16349 10580 16419 4598 4622 4625 4650 4993 5121 5160 5164 5173 5351 5645 5648 5650
knows	4521
knows$	226 228 229 230 231 232 233 234 235 239 240 241 242 243 244 245 246 247 248 249 250 251 252 12089 12090 263 264 265 266 267 6258 6259 313 1027 1028 1029 1030 1031 1032 1033 1034 1035 1036 1037 1038 1602 1603 1604 1605 1606 1607 1715 1789 7780 7781 2426 2647 2648 2649 2650 2656 2657 2658 2659 2685 2696 2718 2720 2721 2722 2723 2805 2971 2972 2973 2978 3137 3138 3139 3140 3141 3142 3143 3144 3257 3258 3259 3260 3277 3278 3279 3280 3281 3282 3283 3284 3285 3286 3287 3288 3289 3324 3415 3416 3417 15704 16218 4564 10650
knuckle$	15351
knuckles$	15351
kudos$	13842 13875
kurdish$	3505 9501
label$	11495
labelling$	16200 16201 16202 16203
labels$	14309 11480 11495
labour$	11274
lac$	5343 5344 5885
lack$	99 1194 1195 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 2505 2624 4308 10299 10300 10301 5089 5113 5132 5183
lackadaisical$	15992 5912
lacked$	1194 1195 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 5089 5113 5132 5183 5293
lackey$	5855
lackeys$	5855
lacking$	1194 1195 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 16101 16102 16103 16104 5089 5113 5132 5183
lacks$	1194 1195 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 5089 5113 5132 5183 5293 5341
lad	16480
lad$	13986 13987 2294 14149 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 2923 2924 10979 11134 11146 11158 11215 11287 11442 11465
ladies$	2859 2928 15158 3399 15228
lads	10382 16313 10486 16347 16390 16391 16393 10587 16434 4634 10636 4658 16497 16500 10696 16557 16597 16609 10776 16621 4812 5653 11664
lads$	11933 12111 12137 12140 12161 363 12216 6382 393 431 12362 12394 6716 6717 6722 6723 6733 6773 6786 6790 891 912 6902 12885 12890 12891 12892 12893 12894 12895 7073 7113 13019 13020 13040 1288 1289 1291 7331 13205 7411 13262 13265 7652 7663 7664 7726 7734 13591 1791 7820 7981 13852 13859 13882 13899 8063 8099 2110 2111 2112 2117 13959 13961 13971 13974 13986 13987 14067 2293 2294 14149 2361 2362 2363 2364 14232 14261 14262 14263 14264 14298 14367 14395 14396 14397 14398 14399 14400 14411 2594 14427 14484 14485 14486 14487 2798 8850 8851 8852 8853 2923 2924 14776 15039 3459 15353 3553 3600 3601 15448 15560 15561 15562 15563 15564 9733 9734 9735 9750 9759 9765 15614 9777 9843 15737 10178 16036 10354 16425 4629 4631 4643 16472 16474 10648 4695 16589 11134 11146 11158 11205 11215 11238 11287 5306 11442
lady$	2828 14658 14659 14660
lager$	16677
laid$	57
lair$	13283
lairy$	5873
lambs$	15121
lame$	15992
lamentable$	5912
land$	0 1 3224
landded$	0 1
landding$	0 1
landed$	0 1 12786 3224
landing$	0 1
landlord$	13178 1358 9926 9931 9932 16140 10329 16207 16208 16751 5592
landlords$	16315
lands$	0 1 3224
landscape$	13963 14211
language$	10814
lank$	5471
lanky$	9520 5902
lap$	849 1611
laped$	849 1611
laping$	849 1611
lapped$	849 1611
lapping$	849 1611
laps$	849 1611
large$	9482 9484 5427 5902
largely$	972 4281 4282 5581
larger$	5427
lashes$	11456 11462 11469 11480
last$	9842 4885
late$	12989 2611 15685 15882 15883 15884 16055 16116 10279 16671
laugh$	6076 12909 13398 13402 1972
laughable$	15992
laughed$	1972
laughhed$	1972
laughhing$	1972
laughing$	1972
laughs$	13399 13401 1972
launderette$	16788
law	10980
law$	2217 2218 2219 2220 2228 2231 14084 2396 9250 3266 16818 5625
lawless$	5297 11288 5881
lax$	1025 4160 4161 4162 4163 16055 16101 16102 16103 16104 10279 5565
lay$	57 6377 6378 6379 6380 1319 14159 5673
layabout$	5853
layabouts$	5853
laying$	57
lays$	57 14159 14160
lazily$	5912
laziness$	5912
lazy$	4160 4161 4162 4163 10279 5481 5565 5881 5912
lead	4684 11679
lead$	11840 284 285 286 287 288 289 339 340 341 1123 1124 1125 1126 1428 1429 1430 1431 2153 2154 2155 2156 14091 2280 2281 2282 2847 2848 2849 2850 2851 3353 15820 10663 5688
leadded$	3353
leadding$	3353
leaded$	3353
leader	10469 11647
leader$	14184 16307 16412 16447 16517 11125 11142
leaders$	14184 16263 16412 16447 16517 11125 11142
leadership$	15914 15915 15916 15917 15918 15919 15920 4273 4274 4275 4276 16136 16137 16138 16139 10780 11125 5535 11555 11576
leadin	16278
leading$	284 285 286 287 288 289 2153 2154 2155 2156 2847 2848 2849 2850 2851 3353 9436 16293 10695
leads	16278
leads$	284 285 286 287 288 289 339 340 341 12717 12718 12719 1123 1124 1125 1126 1428 1429 1430 1431 13434 2153 2154 2155 2156 2280 2281 2282 2847 2848 2849 2850 2851 3353 16304 5688
league$	10324
lean$	5427
leap$	1473 1474 1475 1476 1477 1478 1543 1544 1545
leaped$	1473 1474 1475 1476 1477 1478 1543 1544 1545
leaping$	1473 1474 1475 1476 1477 1478
leapped$	1473 1474 1475 1476 1477 1478
leapping$	1473 1474 1475 1476 1477 1478
leaps$	1473 1474 1475 1476 1477 1478
leapt$	1473 1474 1475 1476 1477 1478 1543 1544 1545
learn	16229 10410 4443 4464 10495 4584 4592 4604 10594
learn$	187 12191 7671 1682 1683 1684 1685 7782 7783 7784 7785 7786 7787 7788 1926 13762 14349 15482 15488 15502 15556 15557 15558 15559 15593 16119 16248 4438 4450 11503
learned$	12771 12772 7040 1051 7782 7783 7784 7785 7786 7787 7788 2982 15603 15604 15605 15606 16318
learning$	175 7782 7783 7784 7785 7786 16706 10871 16726 5707 5737 5764 5766
learns$	15593 15615 15616 15617 15618
learnt$	12771 12772 7040 1051 7782 7783 7784 7785 7786 7787 7788 2983 15603 15604 15605 15606
least$	14273 9916 10078 5405
leave	16291 16758
leave$	0 1 5993 6020 11859 11860 11861 11862 11863 11864 11865 38 42 43 45 68 69 70 11950 11979 12143 12191 12227 12256 12258 12259 12260 6425 584 585 12588 1152 1165 13051 13052 13091 13096 1295 7578 7579 7580 7581 7582 1638 1639 1640 13501 13509 13522 13523 13592 13611 13684 3367 3452 15482 15488 15502 15510 4112 4113 4114 4115 4116 4117 4118 4119 4120 4315 4316 16625 4963 11503 5587
leaved$	6020 11859 11860 11861 11862 11863 11864 3367
leaves$	0 1 5993 6020 11859 11860 11861 11862 11863 11864 42 43 45 68 69 70 584 585 1165 1638 1639 1640 13613 3367 4112 4113 4114 4115 4116 4117 4118 4119 4120 4315 4316 16625 4963 5006 5587 5800
leaving$	0 1 6020 11859 11860 11861 11862 11863 11864 42 43 45 68 69 70 584 585 1165 1638 1639 1640 3367 4112 4113 4114 4115 4116 4117 4118 4119 4120 4315 4316 4963 5587 11629 5800
lecturing$	8940
led	11600
led$	11840 11865 11874 284 285 286 287 288 289 339 340 341 12717 12718 12719 12786 1123 1124 1125 1126 1428 1429 1430 1431 13434 13613 13614 13615 2153 2154 2155 2156 2280 2281 2282 14975 3353 10431 10632 11311
left	16744 10911
left$	0 1 5993 6020 11859 11860 11861 11862 11863 11864 11865 38 42 43 45 68 69 70 12280 12546 12554 6774 12755 1165 1638 1639 1640 7768 13613 7798 13685 13696 2727 8873 8874 9037 3048 3049 3050 3051 3052 9043 9321 3367 3452 9461 3472 3473 3474 4112 4113 4114 4115 4116 4117 4118 4119 4120 4315 4316 16749 4963 5006 11562 11575 5587 11636 5800
leg$	15351 16661
legal$	10917
leggings$	9542 9543 15403 15404 15405 15420 15421 15422 15427 11480 11485
legs$	12173 12174 14270 15351 16661
lend$	7740
length$	9510 16209
lenient$	16055
less	4737
less$	6784 6785 6960 6966 13511 1802 8103 8804 3117 3118 3119 3120 15538 15539 15540 15823 4601 4628 5390
lesson	10889
lesson$	175 177 178 12879 15678 15679 15680 15719 15720 15721 16721
lessons$	175 177 178 12879 13993 14434 9077 15719 15720 15721 16711 16717 16721 16725 16727 16728 11029 11766
let	4396 4426 4660
let$	46 47 282 283 6469 6470 6471 6472 6473 6474 6475 6476 12546 12563 12564 12565 12577 12680 893 992 12863 12923 12924 12925 12926 12927 12928 13374 13379 1722 1723 1724 1725 1726 7740 13685 15482 15488 15502 15685 15955 15956 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4190 4191 4192 4193 4194 4195 10186 10187 4229 4315 4316 4336 4337 4338 4403 4424 4425 4471 11503 5587
lethal$	5159
leting$	4424 4425
lets$	46 47 282 283 12680 893 992 1722 1723 1724 1725 1726 15685 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4190 4191 4192 4193 4194 4229 4315 4316 4336 4337 4338 4424 4425 4471 5587
letter	16592
letter$	15953 16060 16062 16063 16593 11567
letters$	15953 16062 16063 16106 16107 16593 11567 11568
letting$	46 47 282 283 1722 1723 1724 1725 1726 15685 4166 4167 4168 4169 4170 4171 4172 4173 4174 4175 4176 4177 4178 4179 4180 4181 4182 4183 4184 4185 4186 4187 4188 4189 4190 4191 4192 4193 4194 4229 4315 4316 4336 4337 4338 5587
leukae	5952
level	4737
level$	8288 14293 14294 14295 14296 2755 14894 14895 14896 16228 16653 4904 11651 11779
levels$	14894 14895 14896 16228 11651
liabilities$	8555
liability$	2217 8207 2218 8208 2219 8209 2220 8210 8555
liaison$	11032
liaisons$	11032
liar$	14040 14041 14042 14043 14150 14151 14185 11162 11163 11217
liars$	14040 14041 14042 14043 14150 14151 14185 11162 11163 11217 11544
liberty$	16779
library$	9926 9931 9932 16140 10329 16207 16208
licence$	16836 16838 11824
licences$	16838
lie$	6377 6378 6379 6380 1136 1139 1140 1141 12972 1319 13475 13478 13574 13590 1799 1800 1839 14124 14142 15508 9705 15681 15685 15710 16108 11521 11569
lied$	1138 1139 1140 1141 1799 1800 1839 15681 15704
lies$	6377 6378 6379 6380 6842 1137 1139 1140 1141 1319 13478 1799 1800 1839 15681 15685 15704 15709 16108 16148 11521 11569
lieutenant$	11608
lieutenants$	11608
life	10903 16808
life$	6001 12252 6516 12783 12821 13001 7444 7475 13314 13327 1500 13342 13343 13344 13353 13358 13359 1582 13547 13566 13567 13568 13569 13570 13571 13572 13573 13577 8075 8094 8095 14302 14410 14589 14637 14638 14657 14661 14675 14676 14677 14678 14679 8861 8862 8863 8864 8865 14704 14705 14706 14707 14708 14720 14721 14974 15086 15087 15095 9267 15115 15117 15135 15136 15137 15138 9398 9399 9405 15275 15640 10770 16659 16741 5026 11019 11125 11131 11289 11800
lifes$	11131
lifestyle$	3 4 5 6 7 8 9 6009 20 6027 11907 11916 11920 1218 1219 13353 13358 13842 13846 13847 13868 14078 14675 14676 14677 14678 14679 11013 11014 11019 11125 11151 11152 11202 11289 11390 5839
lifestyles$	11907 11920 14675 14676 14677 14678 14679 11013 11014 11202 11289 11390 5839
lifetimes$	15266 15267 15268
lift$	12135 12136 6308 6309 6310 6311 6312 6314 6315 12441 12442 12443 12444 12445 12446 12447 12448 12453 12456 12513 12517 12850 12851 12852 12939 12940 12941 12942 13032 13371 13382 13383 13384 13901 14938 9158 15003 15005 9960
lifted	10387
lifted$	15787 15788 15789 9961 9981
lifts$	12135 12136 6308 6309 6310 6311 6312 6314 6315 12441 12442 12443 12444 12445 12446 12447 12448 12453 12456 12513 12517 13032 13113 7492 13371 13382 13383 13384 8040 13901 14938 15003 15005
light$	13254 13326 8349 3518 15362 5264 5427 5447 5448 5455 5471
lighter$	3518 5447 5455
like	10422
like$	12412 12413 12536 12537 6937 1174 1175 7172 1420 7577 13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 1688 1689 1690 1691 2014 2015 2016 2017 2050 2051 2056 2096 2097 2098 2099 8147 8224 8225 8226 8379 8380 8382 2393 2394 2395 2446 14327 8727 2757 8752 8763 8764 8765 8766 8767 8768 8769 8770 2811 2812 2813 2909 8908 8909 8910 8911 8915 8916 8917 9239 9240 9241 9242 9243 3331 9363 9386 9387 9465 9466 9467 9601 3612 9603 9604 9611 10292 16246 16274 5086 5115 11125 5406 11405 11418 11479 11481
liked$	12536 12537 1174 1175 1177 1178 1179 1180 13009 7172 7173 7174 7175 13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 5086 5115
likelihood$	9837 3848 4740
likely$	8105 8106 4398 4413 4585 4654 5164 5645
likes$	12412 12413 1174 1175 13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 1688 1689 1690 1691 2014 2015 2016 2017 2050 2051 2056 2096 2097 2098 2099 3331 16274 11072 11073 5086 5115
liking$	1174 1175 13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 5086 5115
limit$	13237
limited$	1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 14350 14351 14352 14353 2526 2620 2621 2622 2623 5113 5293
limits$	14981 14982 14983
line	5643
line$	12339 12350 12362 12363 12367 12369 12374 12375 12376 12377 12378 12382 12383 12384 13340 13471 7638 13478 14050 16289 16435 16471 16534 10767 11021 11613 11677 5941
lined$	4802
lines	11647
lines$	12338 12356 12362 12363 12366 12368 12373 12382 12383 12384 13349 7571 13412 8206 14050 8311 14506 16289 11021
lingered$	12577
link	16255
link$	2063 16223 16409 5617
linked	4739
linked$	2129 4436 16266 4599 16453 10616 10624 16464 5012 11125
linking$	2063
links$	2066 2067 2129 16223 16409 11125
lion$	7445 7447 7448
lions$	7445 7450
lip$	8117 14285 15351 10252 11245 5456
lippy$	5883
lips$	15351
lipstick$	15355 15356 15357 11462 11470
lisp	16651
list	10442 4463 4498 10488 4500 4587 16490
list$	16256 4430 16268 16280 10460 10467 4489 4492 10490 16337 16349 4524 16398 16400 16401 16407 10854 11618 11646
listed$	10490 4524 4538 4579
listen$	12191 12227 12332 12541 12542 12543 12544 12545 12546 13762 7965 7966 7967 7968 7969 15451 15482 15488 15502 15536 15537 15546 15547 15548 15556 15557 15558 15559 15593 15729 15822 15939 16119 16122 10410 11503 11504 11529
listened$	12541 12542 12543 12544 12545 12546 12554 12610 12611 13685 15603 15604 15605 15606 15729 15748 15764 15769 15772 15773 15775 15776 15777 15778 15817 15822 15949 16169 11529
listening$	12546 15481 11530
listenned$	12546
listenning$	12546
listens$	12546 15546 15547 15548 15593 15615 15616 15617 15618
listing$	10490 4524
listinged$	10490
listings$	10490
lists$	16256 10467 4489 4492 10490 16337 4524 16400 11618
lithium$	5962
litre$	10839
litres$	10839
little	4411
little$	52 93 97 100 6940 951 952 953 954 1146 7183 1361 1371 7522 7525 7604 7814 7922 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 2137 2223 2253 2254 2256 2358 8416 2486 2487 2526 2620 2621 2622 2623 8785 14637 14638 2883 2925 2942 8938 9076 9117 15018 15019 9285 9286 9320 15212 15215 15394 3829 3847 15882 15883 15884 10076 10081 10082 10083 4102 15933 15934 16116 16157 10401 5113 5136 5146 5173 5211 5233 5293 5341 5374 5470 5586
live	4411
live$	6145 12224 12227 12291 12299 13056 13057 1453 1454 2234 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2829 2847 2848 2849 2850 2851 9024 3036 3037 3348 9370 3895 10401 10443 10669 16658 16791 5097
lived$	13056 13057 1453 1454 8799 8800 2847 2848 2849 2850 2851 14736 3408 3409 3410 3438 3439 3440 3897 4965 4967 4976 5097 5807
lives$	6001 11926 11927 11928 11931 12783 12821 13056 13057 1453 1454 13327 1500 7491 13577 8075 8094 8095 2234 14085 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 14657 14661 2847 14675 2848 14676 2849 14677 2850 14678 2851 14679 14854 14855 14856 14857 3036 3037 14974 3348 15181 15266 15267 15268 3896 4965 4966 4967 5097 11289 5807
living$	1453 1454 2737 2738 2739 2740 2741 2742 2829 2847 2848 2849 2850 2851 9024 15180 9398 16702 16754 16768 4965 4967 10965 16808 5097 5807
livs$	4967
llama$	14166
llamas$	14166
load$	14206 14207
loaf$	13458 13459 13460 13461 13462 13463 13464 13465
local	4411
local$	7083 2641 3483 16113 10401 4953 11114 5424
locat	16514
locate$	11630
location$	6288 6289 6290 10384 10472 4483 4520
locations$	10384
lock$	4677 16770
locked$	12667 10685 16525 10694 16770 4943 4944
lockers$	10724
locks$	16770 16789
locs$	11460 11462
locusts$	14220
lodged$	4967
lodgers$	8801 8802 8803
lodges$	4967
lodging$	4967
lodgings$	16754
lodgs$	4967
log	4463 4493 4500 4530 11600
log$	15911 10467 16310 10473 4489 4492 10490 4520 4524 4527 10518 4533 16381 16385 4563 16475 16479
loged$	10490 4524 4563
logged	4408 4530 16360
logged$	16308 4502 4503 16345 16349 4538 16382 16394 11614
loggerheads$	15689
loggin	4530
logging$	10490 4527 4533
logginged$	10490
loggings$	10490
loging$	4524
logo$	11480
logos$	11480
logs	4530
logs$	16297 10467 16310 10473 4489 4492 10490 4524 16381 16479
loiter$	11415
loitered$	11415
loitering$	11415
loiterred$	11415
loiterring$	11415
loiters$	11415
lone$	3483 5423
loner$	5866
loners$	5866
long$	9280 9355 10254 16116 5448 5470 5471 5479
longer$	8807 8812 8848 14752 9079 3090 3091 9093 9220 4628
look$	6042 6354 809 810 811 1041 1911 2669 8964 8965 8966 8969 8970 8972 8973 8976 2987 2996 9039 3058 3059 9050 3314 3315 9370 3398 9462 3531 3532 3533 3611 3613 3614 15911 15939 4213 16120 16122 16395 4959 5370 5372 5453 5482
looked$	809 810 811 7854 2626 2987 2996 9061 14902 14903 14904 14905 14906 14907 14919 3398 3531 3532 3533 3611 3613 3614 15764 15769 15772 15773 15775 15776 15777 15778 15949 4213 16169 10391 4574 4803 4954 5370 5372 5453 5482 5980
looking$	809 810 811 6802 13541 13542 8010 2021 2022 2023 2024 2025 2026 8034 8656 8921 8957 8964 8965 8966 8969 8970 8972 8973 8976 2987 2996 14828 14836 14837 9060 14902 14903 14904 14905 14906 14907 9078 14918 14978 14979 14980 14988 15003 15005 3336 15330 9853 4213 16274 11426 11427 11435 11436 11440 11530 5806
lookings$	16274
lookked$	2987 2996
lookking$	2987 2996
lookout$	2222 15135 15136 15137 15138 15687 5927
lookouts$	2222 5927
looks$	12155 12584 12585 809 810 811 2987 2996 3314 3315 3398 15286 15287 15354 3531 3532 3533 3611 3613 3614 15445 4213 4959 5370 5372 5453 5482
loop$	11222
loops$	11222
loose$	6363 14289 14290 5181 5217 11225
lorry$	6295 12822
lose$	2882 8923 8924 8925 14764 14765 14766 8929 8930 9160 15510 4887 4977
loser$	14041 14042 14043 11162 11163
losers$	14041 14042 14043 11162 11163 5869
loses$	4887
losing	4837
losing$	3526 15875 15876 10827 4887 4977 5735
loss$	14156 16100 11727
losses$	14156
lost	4837 4915 16744
lost$	12994 13053 8191 8461 2473 2474 2882 3526 15685 16124 16125 16126 16127 4300 4301 10720 10827 4887 10952 4977 5156 5186 5220 11575 5735
lot$	12100 870 7236 7237 13295 13905 13961 13974 2212 2640 14637 14638 2872 2927 14822 14830 14831 9199 15629 4154 4638 10654 11146 11238 11377
lots$	2212 2871 3529
loud$	5319
loudmouth$	5864
loudmouthed$	5873
loudmouths$	5864
lounge	10965
lounge$	3588 3589 3590 16803
lounges$	3588 3589 3590
lout$	11217 5853
loutish$	5853 5881
louts$	14062 14063 14064 11217 5853
love$	658 659 660 661 662 663 664 665 666 667 668 1174 1175 1298 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 14327 5086 5115
loved$	1174 1175 1298 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 5086 5115
lover$	12497 12498 11045
lovers$	12497 12498 11045
loves$	658 659 660 661 662 1174 1175 1298 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 5086 5115
loving$	1174 1175 1298 1688 1689 1690 1691 2014 2015 2016 2017 2050 2096 2097 2098 2099 5086 5115
low$	6779 8201 8223 2298 14266 14293 14294 14295 14296 14350 14351 14352 14353 2526 2538 2539 8535 8536 8537 8538 8539 8540 8541 8542 8543 8544 8545 8546 8547 8548 8549 8550 8552 8553 8554 2583 2584 2585 2586 3575 15428 5141 5217 5293 5341 11484 5949
lower	4737
lower$	2538 2539 5752
lowest$	2438 5783
lowlife$	5853
lowlifes$	5853
loyal$	2563 5618
loyalty$	6437 448 12742
luck$	12643 13280
lunch$	16811
lung	16663
lupus	10923 5725
lupus$	16761 11715
lurch$	15945
lure$	1056 1057 1058 1059 13385 13540 5027 5080
lured$	1056 1057 1058 1059 5027 5080 11107
lures$	1056 1057 1058 1059 5027 5080
luring$	1056 1057 1058 1059 5027 5080
lycra$	11480
lying$	1139 1140 1141 13109 1799 1800 1839 14068 14124 14130 14131 15100 15101 15102 15103 15104 15685 5873
machet	16842
machete$	10985 16839
mad$	11235
madam$	11136
madams$	11136
made$	42 43 45 123 124 126 127 128 11970 11994 167 6158 6159 6160 6161 6162 6163 6164 335 336 337 428 429 501 554 602 12546 760 765 855 6863 881 12717 12718 12719 906 6897 991 7066 12910 12911 1115 1116 1135 1142 1143 1196 7333 1762 13613 1814 1943 1947 7970 7971 7972 13823 13841 2085 2104 2105 13944 2283 2284 2286 2323 2496 2826 3198 3199 15307 9494 9742 9744 9747 15619 15625 3804 9873 9924 9963 15889 15890 15891 15892 4086 4225 4226 4277 4382 4596 16430 10623 4832 10908 5130 5606 11636
magist	5824
magistrate$	4997
magistrates$	14465 14466 4703 16605 4997
magnet$	14177 2459 2476 2477 4663 11652
magnets$	14177 2459 2476 2477 4663 11652
mail	4487 4514
mail$	16093
mails$	16093
main	10469
main$	16216 10383 16293 16307 16447 16517 16522 5164 5209 5645 5648 5650 5651
maintained$	16586
maintenance$	11241
major$	5651
majority$	4638
make	4529
make$	42 43 45 124 126 127 128 11970 167 6158 6159 6160 6161 6162 6163 6164 6165 6166 6172 6173 6174 6175 6176 335 336 337 6359 428 429 501 12334 6497 554 602 760 765 855 6863 881 991 1115 1116 1135 1142 1143 7135 1196 7332 7669 7674 1762 13613 1814 13762 1943 7934 7935 7936 1947 2085 2104 2105 2283 2284 2286 2826 14769 3014 3030 3302 15307 9512 15355 15356 15357 15375 15376 9550 9608 9742 9743 15590 15613 9776 15621 15625 15626 3804 15687 9962 4086 4225 4226 4382 10411 4780 4832 5130 11470 5606
maked$	335 336 337 855 881 991 1115 1116 1135 1142 1143 1196 1943 1947 2085 2104 2105 15307 3804
maker$	11139 11143
makers$	11139 11143
makes$	6020 11859 11860 11861 11862 11863 11864 42 43 45 124 126 127 128 11970 335 336 337 428 429 554 602 760 765 855 6863 881 12717 12718 12719 991 1115 1116 1135 1142 1143 1196 1762 13613 1814 1943 1947 7970 7971 7972 2085 2104 2105 2283 2284 2286 2826 15307 15375 9742 15625 3804 4086 4225 4226 4382 4832 5130 5606
makeup$	15355 15356 15357 15445 11462 11470 11480
making$	42 43 45 124 126 127 128 11971 11972 11973 167 6158 6159 6160 6161 6162 6163 6164 6165 12006 335 336 337 12176 12177 12178 12179 12180 12181 12182 12183 428 429 554 602 760 765 855 881 991 12837 12907 1115 1116 1135 1142 1143 1196 7187 1814 1943 1947 7978 7979 7980 2085 2104 2105 13980 2283 2284 2286 2826 14836 14837 3014 9036 15307 3804 15685 4086 15988 4225 4226 4382 4832 5130 11140 5606
maladaptive$	5025
maladjusted$	5297
male	5653 5659
male$	12467 8016 8050 8684 8687 9473 15312 15313 9476 15315 15316 3505 10413 4589 11167 11413 5424 5645
males$	11848 6272 12111 12118 6284 6287 12129 12130 12137 12138 12140 12142 12149 12161 12344 12362 12394 6581 12425 12426 12433 12436 12467 7101 7102 7103 7104 13265 13851 13865 8032 13871 13872 13891 13892 13893 13894 13899 13900 8063 2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 14484 14485 14486 14487 14832 4589 11017 11167 11287 5897
malicious$	13943 5129 5244 5881
malign$	2139 2140 2141 5157
malnourished$	5445
malodorous$	5902
mam	4920 4930 10921 4935
mam$	4921 4933 10932
man	11006
man$	11848 6049 6051 6254 6272 6276 12118 6281 6283 6284 6287 12129 12130 12134 12137 12140 12142 6322 12161 12164 6330 12297 12362 12385 12386 12387 12388 6551 6552 6553 6554 12393 12394 12395 12398 12433 12436 12467 12470 12480 12481 12488 12489 12493 12494 12516 12538 12730 12780 12823 12824 12833 12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 12848 12849 12884 12886 7061 7086 7097 7098 7099 7100 7116 12958 12959 12960 12961 12962 12963 12964 12965 12966 12968 13019 13020 13033 13039 7211 13105 13120 13178 13179 1355 7402 7419 7430 7431 7433 7434 7692 7713 13583 13591 13710 8032 13871 13872 13891 13892 13893 8320 14162 14298 14514 14542 14559 14560 14561 14562 14563 14564 14565 14567 2743 8737 14585 14619 14625 14627 2803 8797 14642 14643 2828 14658 14659 14660 14667 2841 2842 2859 2869 2870 2889 14733 2910 8906 14747 14832 14842 14843 14844 9026 14970 15071 15072 15073 15074 15076 15079 15081 15083 15128 15221 15225 3399 15228 15232 15233 15234 15235 15282 9540 9549 10413 16795 16844 11017 11050 11074 5229 5245 11360 11363
manage	10498 4702 4803
manage$	547 548 549 550 551 552 553 14045 14106 14107 14327 14437 2694 8685 8686 2697 2737 2738 2739 2740 2741 2742 2829 14769 8964 8965 8966 8969 8970 2981 8972 8973 8976 14816 3004 14833 14834 9000 3011 3012 9003 3019 3026 9017 9018 9019 3038 14875 3054 3348 15569 15942
managed$	547 548 549 550 551 552 553 2737 2738 2739 2740 2741 2742 2829 3004 3019 3038 3054 3348 15645 15646 15647 15648 15649 3891 4794 4813 5774
management$	8583 4273 4274 4275 4276 16622 5535 11555 11646
manager$	12175 9926 9931 9932 9949 9950 16140 10329 16207 16208 16336 11646
managers$	12175 9926 9931 9932 16140 10329 16207 16208 16336
manages$	547 548 549 550 551 552 553 2737 2738 2739 2740 2741 2742 2829 3004 3019 3038 3054 3348
managing$	547 548 549 550 551 552 553 2737 2738 2739 2740 2741 2742 2829 8964 8965 8966 8969 8970 8972 8973 8976 3004 14836 14837 3019 3026 9017 9018 9019 3038 3054 3348
manbag$	11477 11480 5907
manbags$	11477 11480 5907
maneater$	11217 5870
maneaters$	11217 5870
manipulate$	2258 8646 5214 11521
manipulated$	11874 2258 5214 11521
manipulates$	2258 5214 11521
manipulating$	2258 5214 11521 5881
manipulative$	5303 5881
manipulator$	11162
manipulators$	11162
manner$	2834 2835 2836 2837 2838 2839 2840 14725 14726 15286 15287
mannered$	11315 11316
manners$	14254 14255 14256 14257 14258 2484
many$	151 152 153 6189 6212 609 7660 7688 14516 14945 9428 10224 10225 10248 10249 10630
map	4435 11604
map$	4433 4434 4461 4476 4525 5616
mapped$	4433 4461 4476 4525 16394 5616
mapping$	4433 4461 4476 4525 5616
maps$	4433 4461 4476 4525 5616
march$	12360
mardy$	5873
marginalised$	5424
mark$	11252
marked$	16349 4538
marker$	10527 11624
markers$	10527 11624
market	10800
market$	4787 16638 16641
marks$	11252 11775
marria	16742
mask$	3587 15419 11480 11490
masked$	3587 11497
masking$	3587
maskked$	3587
maskking$	3587
masks$	15411 15412 15413 3587 15416 15419 11480 11490
massage$	4344
master$	9263 15178
mastermind$	5855
masterminds$	5855
masters$	9263 15178
match	16255
match$	3243 9234 4394 10430 4570
matche	4456
matched$	16215 4394 10446 4570
matches$	4394
matching$	9568 4561 4570 5485 5495 11649 5704
matchs$	4570
mate$	7727 7735
materi	4408
material$	15026 16275
materialistic$	5881
mates$	6439 6440 6441 12357 12880 12881 12882 7727 7735
maths$	8157 11776 11778
matric	11604
matrix	11604
matrix$	16401 16407 11605
matted$	5471
matter$	354 12811 1322 1323 1324 1336 1337 8946 8947 8948 8950 9677 9678 9717 15590 10326 4391
matters$	14661 10215 4391
mattre	10953
mattress$	16791 10960
mature$	2728 2876 2880 2890 3018 9089 3112 3113 3114 3115 14944 3145 3400 9431 3466 3470 11408 11409 11410 5895
maturity$	2728 14583 2834 2835 2836 2837 2838 2839 2840 2941 5895
may	4398
may$	281 12360 8520 2767 3047 3053 3343 15264 3471 10408 4421 10480 4550 4673 4681 4697
mayhem$	13916 11105 11203
mdma	10835
mdma$	16673
me$	14989 11550
meal$	16811
meals$	16811 16814
mealy$	5273
mean$	11840 11865 13613 15375 10279 5221 5244 5450
meaningful$	10051 10052 10053 10054
means$	11840 11865 12718 12719 13269 13613 15375 4742
meant$	12272 12273 12718 12719 15704
measur	11679 11684
measure$	370 371 372 6920
meat$	11890 11286
mechanic$	12175 12504 12505 12506
mechanics$	12175 12504 12505 12506
meddle$	1416 1417 1418
meddled$	1416 1417 1418
meddles$	1416 1417 1418
meddling$	1416 1417 1418
media$	6576 6577 6578 6579 6580 12419 12420 12421 16358 16546
medica	10830 5963
medical$	16651 16668 5756
medication$	16668 16685
medicine$	13141 11741
mediterranean$	3505 9499 9501 5450 11472
medium$	2538 2539 8535 8536 8537 8538 8539 8540 8541 8542 8543 8544 8545 8546 8547 8548 8549 8550 8552 8553 8554 3492 5427
meet$	11943 11950 12091 12092 12093 12095 6404 6405 6406 12256 12258 12259 12414 591 592 593 12478 12541 12542 12543 12544 12545 12612 12613 12614 6986 1007 1008 1111 7282 13808 13810 13816 13818 15132 15133 15134 15451 15482 15488 15502 15939 16306 16625 11054 11503
meeted$	1111
meetin	16390
meeting$	12042 12286 591 592 593 12478 12538 12541 12542 12543 12544 12545 12612 12613 12614 6986 1111 7250 7274 15719 15720 15721 16329 16622 11530 11629
meetings$	12538 15719 15720 15721 16622
meets$	591 592 593 1007 1008 1111 16361 16625
meetted$	1111
meetting$	1111
melato	5748
melatonin$	11738
meloterritorial$	5881
member	10382 16230 16231 10397 10405 4436 16313 10486 16347 16355 16372 16375 16378 10541 16380 4554 4555 16390 16391 16393 10587 16434 16442 4620 4634 16480 4658 16497 16500 16505 10680 10696 10705 16543 10706 16557 16597 16609 10776 4788 16621 16633 4812 16643 11604 11637 5653 11659 11664 11671 11683 11684
member$	2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 9758 9768 9780 9785 9786 9949 9950 16272 16453 16544 11006 11125 11200 11287
members$	182 363 6382 393 431 12507 6716 6717 6722 6723 6733 6773 6786 6790 891 912 6902 7073 1288 1289 1291 7331 7652 1791 7820 8099 2110 2111 2112 2117 13997 14067 2293 2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 2594 3459 3553 3600 3601 15560 15561 15562 15563 15564 9733 9734 9735 9750 10156 16258 10521 4532 4558 16425 10610 16453 4631 16472 10648 4676 4695 16544 16545 10711 16589 10761 16600 10778 10806 10809 11125 11200 11205 11287 5306 11610 5638 5654
membership$	4436 10599 16437 11125
memory$	7159 1170 7161 1172 11752
men$	11848 6050 11987 6255 12094 6272 12111 6274 6275 12115 12116 12118 6281 6283 6284 6287 12126 12129 12130 12134 12137 12138 12140 12142 12146 12148 12150 12151 6320 12159 12161 12163 12165 12166 6331 6332 12242 12247 12254 6439 6440 6441 12297 12342 12343 12362 12385 12386 12387 12388 6551 6552 6553 6554 12393 12394 12395 12398 6581 12423 12424 12428 12433 12436 12467 12470 12480 12483 12486 12487 12492 12493 12494 12504 12505 12506 12516 12538 12612 12613 12614 12727 12731 12744 12745 12746 12747 12748 12779 12823 12824 12832 12884 12885 12887 12890 12891 12892 12893 12894 12895 7061 7085 7087 7097 7098 7099 7100 7101 7102 7103 7104 7113 7115 12958 12959 12960 12961 12962 12963 12964 12965 12966 12968 13019 13020 13031 13033 13035 7200 13040 7205 13046 13047 7211 13086 13088 13105 13106 13110 13112 13120 13177 13178 1354 1356 13244 7413 7414 7418 7420 13261 13262 13263 13264 13265 7430 7431 7433 7434 13309 13335 13336 13337 13338 13339 13371 13385 7594 13446 7693 7697 7714 13584 13591 13708 13849 13855 13856 8032 13871 13872 13879 13880 13883 13884 8050 8051 8052 13891 13892 13893 13894 13897 13899 8063 8066 14162 14248 14252 14298 14305 14309 14470 14484 14485 14486 14487 14514 8684 8687 14530 14531 14532 14533 14534 14535 14536 14542 14559 14560 14561 14562 14563 14564 14565 14566 2743 8736 14590 14591 14608 14617 14625 14626 14627 2801 14642 14643 14662 2841 2842 2859 2869 2870 14704 14705 14706 14707 14708 2881 2889 14718 14720 14721 2894 14731 8905 14746 8912 14799 14801 14832 14842 14843 14844 14966 14967 14970 15071 15072 15073 15074 15077 15082 9267 15115 15158 15172 15219 15220 15222 15223 15224 3399 15228 15232 15233 15234 15235 9405 3429 15261 9426 9427 3442 3443 3444 3445 15275 15282 3455 3456 3457 15385 15448 11017 11019 11021 11050 11070 11074 11085 11360 11363
menace$	2080 2081 2082 8164 2175 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 14014 14015 8178 8179 5123 11134 11162 11185 5879
menaced$	2080 2081 2082 5123
menaces$	2080 2081 2082 5123 11134 11162
menacing$	2080 2081 2082 5123 5450 11443 5879
mend$	446 16119
mended$	446 9697
mends$	446
meningitis$	5953
mental	10830 10831
mental$	16668 16669 10849 4862 10856 16742 11288 5949
mentality$	14297 11125 11133 11152 11246 11330 11586
mentally$	5334 5422
mentor$	11754
mentoring$	175
merchant$	14179 14180
merchants$	14179 14180
mercy$	11866
merely$	3688 3849 4069 4070
merry$	8272
mess$	6372 1009 1082 1083 1416 1417 1418 13566 13567 13568 13569 13570 13571 13572 13573 9414 16100 10267 11249
messag	16266 4514 4518 4559 10708
message$	12414 591 592 593 595 596 597 598 599 600 601 6986 1093 16531 10764 11567
messaged$	591 592 593 595 596 597 598 599 600 601 1007 1008 1093
messages$	12124 6300 6301 12155 591 592 593 12422 595 596 597 598 599 600 601 1093 12957 13250 10460 4472 4520 16388 16546 11567
messaging$	12042 591 592 593 595 596 597 598 599 600 601 6986 1093
messed$	1416 1417 1418 1481 1482 2568 8564 15070
messes$	1416 1417 1418
messing$	13212 13213 1416 1417 1418
messy$	5471
met	4936
met$	12041 12091 12092 12093 12095 591 592 593 12563 12564 12565 12577 1007 1008 12860 1111 13041 13685 15949 4357 11054
methad	5748
methadone$	11738
methyl	5748
methylphenidate$	11738
mice	4982
mice$	10972
micro$	5495
middle$	3508 3512 9523 10919
might	4398
might$	740 741 1052 1871 3343 3924 3925 3926 3927 3928 4384 10408 4421 4455 10480 4673
migrai	5952
milk$	945 946
milked$	945 946
milking$	945 946
milkked$	945 946
milkking$	945 946
milks$	945 946
million$	7659
millstone$	11217
millstones$	11217
mind$	6987 1686 7677 14188 14297 14477 2834 2835 2836 2837 2838 2839 2840 14858 15130 9293 15644 15893 11246
minded$	12607 12608 6771 11313 11320 11538
minder$	14794 14949 14950 14951 14952
minders$	14949 14950 14951 14952
minding$	6987 14914 14988 14989 15003 15005
mindless$	5873
minds$	14188 14477 14858 15130 9293 15644
mindset$	14297 11152 11246
mindsets$	14297 11246
mini$	8784 9320 15403 15404 15405 9589 5136 5374 11485 5502
miniature$	9320 5374
minimal$	14350 14351 14352 14353 2526 10076 5293
minimise$	884 1971 5073 11521
minimised$	884 1971 5073 11521
minimises$	884 1971 5073 11521
minimising$	884 1971 5073 11521
minimum$	15932
minion$	5855
minions$	5855
miniskirt$	5907
miniskirts$	5907
minor$	8287
minx$	11223
minxes$	11223
mirtazapine$	5962
misbehave$	5878
misbehaved$	5878
misbehaves$	5878
misbehaving$	5878
misbehaviour$	5878
miscar	5745
miscarriage$	11735
miscarried$	11735
mischief$	12744 12745 12746 12747 12748 13087 15688 11105 5153
miscreant$	5853
miscreants$	5853
miserable$	13913
misery$	12818 12819 1009 13913
misfit$	14041 14042 14043 11162 11163
misfits$	14041 14042 14043 11162 11163 5869
misfortune$	12682 12683 12685 12686 1009 12908
misfortunes$	12908
misguided$	5025
mishandle$	5915
mishandled$	5915
mishandles$	5915
mishandling$	5915
misjudgement$	4379 4380
misled$	11575
mismanage$	5915
mismanaged$	5915
mismanages$	5915
mismanaging$	5915
misper$	11027 11172
mispers$	11027 11172
miss$	12227 12256 12258 12259 12260 15510 15685 4258 4259 5776
missed$	15685 16066 16067 16068 16069 4258 4259 16124 16125 16126 16127 5574 5776
misses	4915
misses$	15685 4258 4259 5776
missing$	11910 11911 11912 11913 11914 12232 12295 12399 12400 12408 6571 6572 13110 13575 13924 13925 8530 2611 9688 15685 15727 4258 4259 10548 11027 5776
mistake$	1079 13139 13711 13712 13713 4379 4380
mistaken$	15171 3344
mistakes$	1079 13024 13139 4379 4380
misuse$	6021 11743
misuser$	14035 14036 11162
misusers$	14035 14036 11162
mix$	12227 12541 12542 12543 12544 12545 2063 2077 2078 15132 15133 15134 11149 11240
mixed$	6286 509 510 511 512 513 514 515 516 7412 1481 1482 2063 2077 2078 14350 14351 14352 14353 3484 3487 3502 3506 3510 3518 9522 9530 9531 9532 3544 3545 5455
mixes	16291
mixes$	2063 2077 2078 16278
mixing$	12541 12542 12543 12544 12545 2063 2077 2078
mixture$	11149
mob$	2131 2132 2212 2640 11132 5143
mobile$	10471 4535 16364 5632
mobiles$	10471 4535 16364
mobs$	2212
mock$	16704 5785 11778
mocks$	16704 11778
models$	15439
modern$	5283
modestly$	12615
modicum$	1363
modus$	5643 11644 5934
mohawk$	5903
mohawks$	5903
mohican$	5904
mohicans$	5904
molestation$	10912
mollycoddling$	14897 14914
moment$	7080 4710
moncler$	5906
money$	270 271 272 273 274 275 276 12135 12136 6308 6309 6310 6311 6312 6314 6315 6439 6440 6441 12301 12302 12303 6544 6545 6546 12441 12442 12443 12444 12445 12446 12447 12448 12453 12456 12502 12540 12850 12851 12852 12909 12923 12924 12925 12926 12927 12928 12939 12940 12941 12942 12946 12947 13032 7205 7211 7288 13266 7492 13358 13371 13382 13383 13384 13385 13540 8005 13846 13847 13868 13874 8040 13901 13917 14309 14704 14705 14706 14707 14708 16095 10313 16161 16414 11072 11108 5245 5280 11578
monito	4463 4530 10549 4803
monitor$	4445 4449 16371 16381 16385 10552 4563 16475 11630
monitored$	4449 16308 10510 16349 16382 16387 10552 4563 16394
monitores$	4449
monitoring$	4449 4560 10552 10984 11653
monitors$	4449 16381 10552
monkey$	15888 11223
monkeys$	11223
monster$	11136 11162
monsters$	11136 11162
month$	15678 15679 15680 11578 11782
months$	11578 11782
mood	10831
mood$	16669 5705 11732
moods$	11732
moody$	5881
moped	16347 10775
moped$	16613
moral$	7954
morals$	2484 14452 11207 11331
more	5611 5688
more$	6011 6012 6013 6014 6015 12208 6784 6785 12923 12924 12925 12926 12927 12928 1320 1321 1549 13511 13691 13704 2746 2747 2748 2749 2750 2751 2752 2753 2754 2762 2763 2764 2765 2781 2814 14751 14821 14830 14831 3116 9226 9324 9428 15749 15758 4267 4268 4269 4270 4271 10323 10325 4346 4347 4351 4490 11377 5645
morning$	15678 15679 15680 16626 4848 4897
mornings$	4897
moron$	11217 5870
morons$	11217 5870
morphi	10842
morphine$	16680
most$	870 6918 1024 14516 14821 14943 14945 14973 9228 15161 9410 9440 3540 9630 3642 3644 4638 10654
mostly$	3596
moth$	1498
mother	10903 16743 10906 4920 4930 10921 4932 4935 4941 16771 16787 16793 10958
mother$	13397 2278 2279 8570 8571 14462 8739 14641 2855 2864 8855 8856 8857 8858 8902 8903 8904 3384 3385 3386 3387 4908 4909 4910 16739 16741 10904 4917 4918 4921 16752 16753 4928 4929 16764 16768 10931 10932 10939 4961 4962 16801 11335 5385 11396
mothered$	5385
mothering$	2758 2759 2760 14897 14902 14903 14904 14914 14989 5385
motherred$	5385
motherring$	5385
mothers$	12313 13397 2278 2279 8570 8571 2758 2759 2760 3384 3385 3386 3387 15222 10171 4928 11335 5385 11396
moths$	1498
motions$	16091
motivated$	2018 8511
motivation$	14452 11103 11331
mould	4982
mould$	16809 10972
mount	4529
moustache$	9537 11444 5903
moustaches$	9537 11444 5903
mousy$	5471
mouth$	873 12766 12767 13283 13285 13287 13288 14178 2456 11244
mouthed$	11262 11263 11309 11310
mouths$	12766 12767 14178
mouthy$	5881
mov	4810
move$	6431 6432 6433 6987 2386 2387 2388 2389 2390 2391 15482 15488 15502 15690 16119 16255 16746 16758 11503 11764 11792
moved$	383 384 385 386 12667 2386 2387 2388 2389 2390 2391 15897 15898 10236 4813 16744 10907 10911 4965 4968
moveme	16230 16276 4498 10488 10489 10515 10520 16390 4566 11683
movements$	4480 16353 16358 16359 10522 10556
moves	5774
moves$	2386 2387 2388 2389 2390 2391 14551 16405 11764 11792
moving	16395
moving$	6987
mri$	16697
ms	10923
ms$	16761 11717
much$	95 870 6918 6961 6965 7033 1092 13006 7523 8448 8822 2873 2884 2926 8933 14830 14831 4155 10222 10223 4288 10304 4638 10654 11377 5480
muck$	14317
mug$	15006 11383 11384
mugged$	5016
mugger$	14041 14042 14043 11162 11163
muggers$	14041 14042 14043 11162 11163
mugs$	15006 15121 11383 11384
mugsho	5621
mugshot$	4451 11611
mugshots$	11611
mule$	14044 14318 14319 14320 11088 11164 11270 5281 11272
mules$	14044 14318 14319 14320 11088 11164 11270 11272
mulish$	5873
mullet$	5903
mullets$	5903
multi$	3910 4411
multiple$	609 10224 10225 10923 5952
multiply$	11988
mum	10903 16743 10906 4920 4930 10921 4932 4935 4941 16771 16787 16793 10958
mum$	13628 2278 2279 8570 8571 14462 8740 2864 8855 8856 8857 8858 8902 8903 8904 3384 3385 3386 4908 4909 4910 16739 16741 10904 4917 4918 4921 16752 16753 4928 4929 4933 16764 16768 4941 10931 10932 10939 4961 4962 16801 11335 11396
mummies$	11396
mums$	13628 2278 2279 8570 8571 3384 3385 3386 4928 11335 11396
murder$	4419 16402 10669 5645
murders$	16402
murmur$	11719
muscle$	8128
muscly$	5427 5902
muscular$	5427 5725 5902
music$	13146
must	4680
must$	21 22 23 24 25 26 6267 1052 1181 1681 1781 1797 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1871 1917 1930 2767 3190 3191 15264 9445 16108 4283 4285 4372 4550 4621 4697 4781 11569 5605
mystery$	1764 1767 1770 1771
nails$	14508 15030 15033 9542 9543 15414 11456 11462 5473
naive$	104 105 1782 14684 14685 14686 8915 8916 8917 8938 9107 9108 9109 9110 15119 15863 15864 5104 11372 5881
naivety$	12202 12203 12204 12205 12206 12207 12596 12597 12598 12599 12679 873 6880 6881 6901 12740 12929 12930 12931 12932 12933 12934 13139 7775 1786 1787 7778 7873 1884 7875
naked$	6584 6592 12476 6988
naltrexone$	5962
name	4584 4592 4604 10594
name$	11905 12191 2302 8293 14629 14630 14631 14632 14669 14670 14671 14709 9365 15204 9369 16152 16243 4437 16365 4779
named$	4572 4779 5002 5645
names	4408 4416 10442 4467 10457 10477 4498 10488 10489 16380 16489 16490
names$	16226 16243 16256 16257 16258 16260 4437 4439 16280 10460 4490 4515 10514 16365 16396 4779 16642
naming	4584 4592 4604 10594
naming$	4779
nan	10903 16743 10906 4920 4930 10921 4932 4935 16787 16793 10958
nan$	13397 4908 16739 16741 4933 10932
nana	16793
nannies$	14949 14950 14951 14952
nanny$	14794 14949 14950 14951 14952
nannying$	14897 14914
nans$	13397
narcissist$	11162
narcissistic$	5881
narcissists$	11162
narcol	5725
narcolepsy$	11715
nasoga	5721
nasogastric$	11711
nasty$	2311 8350 8465 5156 5244 5881
nation	10893
national$	16731 5633
natural$	12701 12702 5368
nature$	14554
naughty$	8135 5156 5297 5303 5881
ne$	2313
near	10565
near$	7460 4144 4145 4146 16357
nearby$	10548
nearly$	3354 3355 3496 5373 5402
neat$	3505 9501 5470 5471
neatly$	3503 5451
necessary$	4742
neck$	13318 14394 15351
necks$	13318 15351
neds$	5870
need	10422 16652 4869 10947
need$	21 22 23 24 25 27 940 941 1054 1532 1533 7529 1540 1541 1542 1632 7662 1681 1872 1897 1918 1922 2665 2666 2667 2768 14613 14689 14690 14691 2935 8926 8956 2967 14827 3007 14889 14890 14891 3066 3067 3068 9059 3070 3071 3072 3073 9067 9068 9069 9070 9071 9072 9073 9074 3086 3087 3088 14917 9080 9081 9082 9083 9084 9085 9086 14925 14927 9107 9108 9109 9110 9111 9112 9113 9114 3127 9143 9144 9145 9151 3162 3163 9154 3165 3166 3167 3168 9159 3170 9161 9162 3173 15004 9167 3184 3185 9176 3187 9178 9179 3190 3191 15022 15163 9327 15189 3446 9446 15307 4368 4374 16246 16274 4680 10859 16785 11697 11746 11754
needed$	13270 1532 1533 14827 3086 3087 3088 3127 9159 3170 9161 3184 3185 3917 4742 16583 5747
needing$	2665 2666 2667 14987 9165
needless$	6077
needs	4869 5754
needs$	21 22 23 24 25 28 11985 11986 940 941 1532 1533 1681 1873 1898 1919 1923 14288 2665 2666 2667 14827 3086 3087 3088 14917 9080 9081 3127 9159 3170 9161 3184 3185 15307 16044 4367 4373 16274 4834 4851 10859 4879 4896 11697 5747 11746 11754 11755 11758
needss$	11755
needy$	5297 5881
neer$	2313
neet	5780
neet$	11770 5888
neets$	5887
negative$	6116 13891 13892 13893 13894 2139 2140 2141 14364 14365 16423 5121 5157 5158 5256 5338
neglec	4943 10938 16786
neglect$	15964 4215 4216 16100 16156 16774 16775 16776 16778 5568 11579 11581 11785 5798
neglected$	4215 4216 10933 5566 5567 5568 11785 5798
neglectful$	5912
neglecting$	4215 4216 5567 5568
neglects$	4215 4216 5567 5568
negligence$	11581 5912
negligent$	5912
negligently$	5912
neighb	10735 11799
neighbourhood$	14085 14210 14211 4389 10380 10381 4393 10386 16229 10406 10414 10415 10416 4427 4428 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 10491 4504 10497 4509 10504 16348 10516 4553 10629 4656 10652 10692 16573
neighbours$	14080 14084 8306 8307 11113 11114
neither$	894 1913 1991 3760 3765 3775 3787 3901 3989 9979 3990 9980 3991 3992 3993 9983 4001 4012 4013 4014 4015 4016 4017 4026 4037 4073 4079 4080 4081 4082
nerves$	3200
nest$	13223 13224 13225 13226 13227 2136 2212
nests$	2212
net$	16057
networ	16276 10587 16459 4788 16617 11683 11684
network$	12362 12380 12381 16261 16264 16289 16425 4783 10778 11021 5617 5696
networks$	16264 16289 11021
neurod	5946
never$	255 6726 6739 6740 6741 6742 753 919 966 1792 1801 7821 1853 1854 1855 1856 1906 1907 1908 1909 1910 1912 1913 1975 7984 7985 3629 3631 9650 3661 3662 3663 9654 9655 3674 3679 9670 3721 9775 3786 9810 9811 3830 15696 15697 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3980 3981 4005 4018 4073 4341 4342 4628 4889 4893 5106 5294 5390 5538 5909
nevertheless$	12033 12037 7017 7018 7019 7020 7021 7022 7023 7024 7025 7026 7028
new	4411
new$	10401 10918
news$	13970 8468 8469 8470 15869 15870 10375
next	4802
next$	53 6854 6855 6856 6857 12875 2901 3128 9553 10091 16225 16349 16612 11618 11633
nice$	8133 2144
nicer$	7042 7043 7044
niche$	16366
nick$	14142
nickna	4416 4467 10457 4498 10488 10489
nicknames$	16258
nicotine$	16683
nigerian$	3505 9501
night$	12992 13703 13926 14123 15678 15679 15680 16386 4796 16626 16681 16682 5949
nightm	5949
nightmare$	13933 2217 8207 2218 8208 2219 8209 2220 8210 8555 11136 11217
nightmares$	8555 11136 11217
nights	10843
nights$	16681
nike$	11480 5495 5498
nikes$	11480
nine$	13996
nines$	15447
nineteen$	12464 12466 669 12499 12500 14559 14560 14561 14562 14563 14564 8732 14601 14602 14603 14604 14605 14606 14607 15303 11360
nitrous$	10835
no$	93 100 12193 12266 12282 12549 12559 12590 6810 832 837 6828 860 12723 909 939 961 962 970 976 7041 7183 7189 7226 13094 7321 7322 1333 1376 1377 7522 1536 1537 1538 7586 7604 13504 13603 13634 7804 1816 1817 7814 13681 7922 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1980 1981 1982 1983 1984 1985 1987 1988 1989 1990 1993 8190 2223 8219 2253 2254 2256 2269 2270 8283 8284 2304 2305 2306 2307 8352 8416 8417 2430 2433 2526 8655 2817 2822 8843 8844 2858 8913 8914 2936 2937 14871 9076 3089 3093 3094 3095 3096 3103 9098 9099 3169 3171 3172 9164 3178 3179 9174 3188 3189 3230 9283 9284 3295 3296 9305 3346 3422 3423 3424 15260 9680 9681 9682 9683 3718 3719 3720 3727 3732 3733 3734 3735 3736 15571 15572 15573 15574 3751 3762 3763 3764 3766 3768 3769 3776 3778 3788 3790 3791 3793 9794 3823 9814 9817 9818 9819 3831 3832 3833 3834 3835 3836 3837 3847 15696 15697 9862 9863 9864 9865 9869 3958 3961 3963 3989 9979 3990 9980 3991 3992 3993 9983 3994 3996 3997 3998 3999 4001 4012 4013 4014 4015 4016 4017 4022 4023 4024 4025 4026 15859 4038 4050 10042 4057 4061 4062 4063 4064 4074 10076 10083 4096 4097 4098 4099 4100 4138 10220 4927 4971 16809 10974 5113 5188 5196 5217 5262 5293 5341 5394 5561 5563 5586 5645
nobody$	833 836 859 908 938 6950 1980 1981 1982 1983 1984 1985 1986 1988 1989 1990 1991 8351 14680 14935 3169 3171 15142 3345 3422 3423 3424 3762 3763 3764 3765 3769 3775 3787 3957 3962 3989 9979 3990 9980 3991 3992 3993 9983 3996 3997 3998 3999 4001 4022 4023 4024 4025 4026 15858 4037 4049 15879 4073 11381 5393 5539
nomark$	5872
nomarks$	5872
nomina	10569 11604 11606
nominal$	16272 10560 10562 10563 16419 4611 16449 10784 11125 5619 11632 11638
nominals$	16262 10560 10563 16419 16449 10784 11125 5928
nominated$	4579
non	10891
non$	2224 2591 4922 5192 5194 5287 5288 5289 5290 5291
nonattendance$	16729
nonce$	15125
noncompliance$	5877
noncompliant$	5877
none$	739 755 894 1380 1991 1998 1999 2824 14680 9125 3136 15142 3760 3765 3769 3775 3787 3853 3854 3855 3901 3989 9979 3990 9980 3991 3992 3993 9983 4001 4012 4013 4014 4015 4016 4017 4026 4033 4034 4037 4049 15881 4073
nonengagement$	5877
nonetheless$	12033 12037 7017 7018 7019 7020 7021 7022 7023 7024 7025 7026 7028
nonexistent$	16101 16102 16103 16104
noose$	13284
normal$	14403
normalise$	5073 5091
normalised$	5073 5091
normalises$	5073 5091
normalising$	5073 5091
north$	3577
nose$	1188 1189 13076 13077 13325 15351
noses$	13076 13077 13325
not	10734
not$	11953 6125 6127 6199 6203 6725 6727 12570 6739 6740 6741 6742 753 12752 981 983 984 1039 1042 7160 7162 7317 13157 13158 1389 1391 1539 7548 7549 7643 7644 1655 1656 1658 1661 1687 13522 13523 13612 1792 1801 7810 7835 7836 1906 1907 1908 1909 1910 1912 1992 7986 7987 2013 8103 2114 2143 14111 14114 8346 2371 2372 2373 2374 2375 2376 2377 2429 2472 8496 2507 8498 8499 8500 8501 8502 2521 8565 2785 2818 8810 8811 2825 2929 2931 2932 2943 2966 3085 9094 9095 9096 9170 3183 3186 9182 9183 9184 9185 9186 9187 3208 3231 3233 3235 3242 3291 3292 9283 3316 3317 3337 3342 3380 3627 3628 9622 9623 9624 9625 9644 9648 9649 3674 3679 3707 3725 15571 15572 15573 15574 3761 3767 3777 3789 9808 9809 3822 3825 3830 15696 15697 3870 3871 9876 9877 9878 9879 9880 9908 9909 9955 9956 3967 3968 3969 3970 3971 3972 3973 3974 3975 3976 3977 3978 3980 3981 9977 9978 3989 3990 3993 4000 4005 4009 4018 10009 10011 15875 15876 10049 10055 10056 4073 4087 4088 4144 4145 4146 4158 10284 16146 16191 16192 16194 4628 4828 4889 4893 10895 5074 5294 5375 5376 5382 5390 5538 5733
note	4408 4463 4500
note$	3615 3616 10376 10467 4489 4492 10490 4524 4527 4533
noted$	3615 3616 16308 4502 4503 16394
noteed$	10490 4524
noteing$	4524
notes$	3615 3616 10467 4489 4492 10490 4524
nothing$	52 6043 55 12103 6809 6933 6934 6940 951 952 953 954 12878 1146 13059 14157 2441 14283 2486 2487 14316 2883 2925 2942 14935 9117 9118 3210 3211 3312 3329 9322 15391 9620 9706 3717 3752 3753 3754 3755 3756 3757 3762 3763 3764 3797 3798 3799 3805 3806 3807 3808 3815 3816 3838 3839 3840 3841 3842 3843 3844 3845 9846 15696 15697 15858 4032 15929 15930 15931 4108 4109 4110 16121 11381 5522 11531 11722
nothings$	14157
notice	10613 16592
notice$	13442 13443 13691 3615 3616 15820 15893 15914 15915 15916 15917 15918 15919 15920 16451 4627 16498 16502 16552 10745 16585 16593 16830
noticed$	11877 11906 13082 3615 3616
notices$	3615 3616 16498 16502 16552 10745 16585 16593
noticing$	3615 3616
notified$	10468
notify	4514
notify$	4403 4424 4425
notifying$	4424 4425
notifys$	4424 4425
noting	4500
noting$	3615 3616 10376 10490 4527 4533
notinged$	10490
notings$	10490
notoriety$	12681 12888 13842 2365 2366 2367 2368 2369 2370 5234
notorious$	2240 2241 2242 2243 2244 2245 2246 2247 2637 5350 5886
nous$	2691 2693 8771 2782 11398
november$	12360
now$	13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 13625 13626 14688 14750
nowhere$	8444 4152 10953 11242 5692
nucleus$	11200
nude$	6584 6592 6593 6988 12826
nudes$	613 12449 629 630 631 632 12826 11031
nuisan	10655 10758
nuisance$	14053 14074 14463 16130 10390 16491 16492 16493 10665 16596 11162 11185 11206 5303 11341 11652
nuisances$	11162 11341 11652 5865
number	10488 4737
number$	6288 6289 6290 610 8986 14825 15164 4534 4603 10601
numbers$	6288 6289 6290 16095 16161 16163 16172 16173 10377 16478
numerous$	6212 609 10224 10225 10248
nurse	16690
nurse$	16674 16689
nurture$	5782
nut$	14162 11385
nutcase$	11217 5870
nutcases$	11217 5870
nuts$	14162 11288 11385
nutter$	11162
nutters$	11162
obese	5731
obese$	11721 5902
obesit	5731
obesity$	11721
obey$	15482 15488 15502 11503
obeyed$	12554
object	4754 16634
object$	16620 11096
objected$	12722
objective$	16566 4742 16620
objectives$	16566
oblige$	13374 13379
oblivious$	101 102
obnoxious$	5881
observ	16408 5628
observation$	10519 11618 5629
observations$	10519
observe$	10552 4563 11630
observed$	11649 5926
observeed$	10552 4563
observeing$	10552
observes$	10552
obsessed$	651 652 653 654 655 656 657 2481 2482 5597
obsessive$	5946
obstreperous$	5873
obstructed$	11575
obstructive$	14429 14430 14431 14432 14433 11298 5881 5912
obtain	16528 4727 5611 5652 5667
obtain$	12586 12587 4402 10437 4524 10804
obtained$	4402 10437 16318 4524 11625 11654
obtaining$	4402 10437 4524
obtains$	4402 10437 4524
obvious$	12701 12702 3743 10248 16086 16087
obviously$	3868 3876 9866 3877 3878
occasion$	15678 15679 15680 15700
occasions$	13526
occupa	4922
occupation$	10912
ocd	5946
ocg	10426
ocg$	16264
ocgs$	16264
october$	12360
odd$	1764 1767 1770 1771 5450 5873
oddballs$	5869
odour$	11449
of	10583 5611 5695
of$	6088 6092 6094 6095 6122 6149 6350 6361 6362 6661 12642 7271 7334 8121 8126 13966 8136 8202 8204 8205 2233 8254 14104 8312 8317 8345 8368 8372 8391 8407 8408 8427 8428 8447 8474 8495 14354 14393 8606 8614 8630 8714 8745 8818 8824 8825 8827 8828 8829 8849 8879 8893 8894 8895 8897 14738 8918 9097 9189 9190 9235 15088 9256 9257 9262 9301 9381 9383 9389 9421 15311 15314 3509 3511 9515 9519 15479 15579 15650 15651 3869 3876 9870 15736 9901 9902 9903 15785 10037 10123 10126 10143 16105 10298 10302 16145 10369 16232 10407 10420 10424 16270 16279 16311 10475 10485 10506 16356 16357 4531 10526 10537 10550 16389 4572 10579 10593 16437 10603 10604 16452 10628 10635 10639 10653 10657 10730 4747 10743 10762 16613 16615 10811 10819 10868 10880 10927 10936 10937 10940 10941 5011 11116 11200 11464 11509 11524 11618 11633 5645 11637 11639 11661 11693 5747 5769 11817 11825
off	10803 4890
off$	6072 11940 12144 6316 6336 12404 12407 12411 6690 12778 6941 6942 6943 6944 7001 7002 7003 13110 13111 13118 7462 7487 7611 13508 7710 13688 7962 7963 13869 14073 8239 8251 8252 14168 2399 8403 8433 2611 14962 9206 9207 9208 9209 9210 15049 15050 15051 15437 15438 9690 15897 15898 10188 10189 10207 10208 10209 10210 10211 10212 10268 10269 16377 10586 16499 10662 4685 10847 16700 10863 10880 11028 11180 11295 11560
offen	16240 16284 16441 16442 16454 16455 16462 16463 16469 16481 16482 16483 16489 16649
offen$	16420
offenc	10590 4615 4636 10727 11002 11005
offence$	16402 16427 16428 10605 16445 10626 16565 16838 16840 16841 16843 5655 11662 5988
offences$	16402 16427 16428 10605 10626 16565 4795 16838 16840 16841 16843 11655 11662 5988
offend	16230 16276 16290 10569 4590 10582 16421 16426 16450 10655 10727 10732 16597 10765 16603 10981 11606 11620 11637 11644 11659 11664 11671 11683 11684 5830 5941
offend$	12227 12256 12258 12259 12260 15510 15511 15522 9685 15681 15685 16399 16413 16429 16456 16457 10774 5643
offendded$	15685
offendding$	15685
offended$	15685 5987
offender$	13276 13891 13892 13893 13975 2152 14022 2237 14125 14126 14127 14128 14129 14150 14151 2415 2416 2417 2418 10560 10563 16419 16420 10600 10602 16449 10784 16767 11150 11216 11231 5619 11633 11640 5656 11820 5858
offenders$	13276 13891 13892 13893 13897 13975 2152 14022 2237 14125 14126 14127 14128 14129 14150 14151 2415 2416 2417 2418 16262 16419 16420 16449 11150 11216 11231 11610 11640 5858
offending$	11884 12337 12345 12348 12352 12354 12712 13310 13312 13717 13855 14078 8584 8585 8586 15685 10390 16292 10580 16420 4597 16458 16460 16491 16492 16493 10665 16537 16565 16568 16570 4744 10738 16580 4811 16686 16833 5161 11202 11662 5683 5829 5987
offends$	15681 15685 16399 16457 10774 5987
offens	10590 4615 4636 10727 11002 11005
offense$	16402 16427 16428 10605 10626 16565 16840 16841 16843 11662 5988
offenses$	16402 16427 16428 10605 10626 16565 4795 16840 16841 16843 11655 11662 5988
offensive$	16839 5881
offer$	612 6701 6702 12743 994 995 996 997 999 1000 1001 1002 1003 12913 7533 7534 7535 13382 13383 13384 13385 13449 13769 13770 9626 9628 9629 15468 9632 3643 9634 3645 3646 15545 15555 15659 15660 15661 15673 15678 15679 15680 15719 15720 15721 15939 4164 4165 5050 5078 11101 11102 11511
offere	5754
offered$	12047 6243 6244 612 994 995 996 997 999 1000 1001 1002 1003 13382 13383 13384 9626 9628 9629 15555 15889 15890 15891 15892 5050 5078
offering$	612 994 995 996 997 999 1000 1001 1002 1003 15555 15659 15660 15661 5050 5078 11511
offerred$	612 994 995 996 997 999 1000 1001 1002 1003 15555 5050 5078
offerring$	612 994 995 996 997 999 1000 1001 1002 1003 15555 5050 5078
offers$	612 12743 994 995 996 997 999 1000 1001 1002 1003 12913 12914 13382 13383 13384 13449 13769 13770 15468 9632 3643 9634 3645 3646 3647 3648 3649 3650 15545 15555 15719 15720 15721 4164 4165 5050 5078 11101 11102 11499
office	4389 10380 10381 4393 10386 16229 10406 10414 10415 10416 4427 4428 4429 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 4504 10497 10498 4509 10504 10505 16348 10516 4546 4553 10546 4567 10629 4647 10637 4656 10652 10692 10983 11006
office$	9926 9931 9932 16140 10329 16207 16208 16336 16343 5592
officer$	9949 9950 10379 16219 16224 4405 16236 16238 16252 16253 16254 10417 10418 10419 16267 4440 10436 16296 4470 10461 10464 4477 16312 16316 16317 16319 16329 10494 16333 16335 16342 16354 10536 4550 10543 16384 4562 4568 4569 16467 10646 4692 16530 4708 4805 4807 10798 4814 16844 5592 5608
officers$	12436 13911 8074 15222 15223 15308 15309 10379 16219 16224 10393 4405 16234 16236 16238 16244 16245 4418 16252 16253 16254 10417 10418 10419 4432 16267 4440 10436 16296 4470 10461 10464 4477 16312 16315 16316 16317 16319 16329 10494 16333 16335 16336 16338 16342 16346 10513 16354 16363 10536 4550 10543 16384 16387 4562 4568 4569 16445 10617 16467 10646 10676 4692 16530 4708 16579 16605 4805 4807 4814 16646 16821 11114 5608 5625 11688
offices$	16336
offrol	5774
offroll$	11764
offrolled$	11764
offs$	14168 11181
often$	6186 580 16070 16071 16072 16073 4983
oik$	11217 5870
oiks$	11217 5870
oily$	3518 5455
okay$	9009 9010 9011 9012 9013 9014 9015 9415 3426 3427 3428
old$	12468 13473 8399 2675 2676 2677 2679 8699 8700 8701 2728 2756 3017 9087 9194 9196 3275 3276 3466 9475 9478 9480 9679 16732 5366 5383 5411
older$	6273 6277 12127 6294 12139 6302 12147 6323 12244 6415 6416 12298 12342 12362 12365 6556 6583 6586 6587 6591 12433 12436 12467 12469 12470 12482 12484 6649 6651 6656 12496 12781 12824 12834 7047 7061 7083 7089 7097 7098 7099 7100 7202 13086 13110 13112 7424 7427 13309 7715 7716 13587 8011 8012 8013 8014 8018 8019 8020 8021 8022 8023 8024 8026 8027 8042 8043 8044 13885 2061 13891 13892 13893 13894 8061 2073 2076 8467 14473 14514 8684 8687 14530 14531 14532 14533 14534 14535 14536 8699 8700 8701 14543 2728 14559 14560 14561 14562 14563 14564 14668 8882 14800 8994 14968 14970 3505 16793 11021 5055 11047 11050 11360 5450 11479 11481
olders$	12342 12362 12365 12824 7061 7097 7098 7099 7100 13897 14050
oldest$	13470 1649
olds$	14594 15208 15209 15210 15211
olive$	3518 5447 5455
omission$	5534
omissions$	5534
on	10583 11600 5611 5820
on$	6167 12022 12023 12047 12112 12113 12114 12117 6280 12120 12121 12225 12226 6448 6493 6746 6791 6792 6843 6858 6860 6862 6865 12720 12828 12951 12952 12953 12954 7153 7249 7251 7396 13249 7443 7598 7599 8125 14054 14055 14079 8373 8432 8446 14393 14446 8609 8693 14540 14541 14600 9214 15149 9416 15311 15314 3494 9513 9529 9607 15479 3809 3810 3811 3812 3813 3814 9849 9852 9854 3872 9885 9886 9887 15873 10113 10114 10115 10140 16031 16032 16074 16145 16165 16166 16210 10492 4523 16356 16357 4531 16360 10528 10529 16379 10542 4573 16424 10595 16506 10683 10691 16577 16595 10759 10762 16632 4835 10827 4850 4852 10845 16698 4874 10964 4998 5007 16837 11168 11198 11340 11524 11545 11588 11618 5675 5833 5834
once$	12031 7866 9860 15714 4298 10331 10332 4583
one	10405
one$	277 278 279 6296 6490 894 6951 7294 13172 13472 7982 7983 8085 8381 8439 8597 14681 14824 14936 14937 9168 15127 15143 3345 3483 15358 3540 15368 15369 15370 15371 15372 15373 15554 9751 9756 9757 3769 9766 9767 9778 9779 9785 9786 15678 15679 15680 9881 9882 3901 9948 3959 9953 3964 9979 9980 3991 3992 9983 9984 4001 4026 10018 4039 10040 15880 10064 4075 10346 16272 16283 16480 10825 10869 4880 10870 10871 16709 5424
ones	10449
ones$	12111 12890 12891 12892 12893 12894 12895 13262 13973 2361 2362 2363 2364 14586 14692 14693 14694 14695 14696 14740 14741 14742 2939 15358 10456 10752
onesie$	11480
onesies$	11480
ongoing$	10669
online$	586 6576 587 6577 588 6578 589 6579 590 6580 12419 12420 12421 12739 12853 10520 5056
only$	227 6270 6703 6706 12602 12603 12604 6767 6768 12607 12608 6771 806 812 823 824 825 826 827 828 829 831 937 7253 1264 1265 1266 1267 1268 1269 1270 1271 1272 1301 1302 1547 1633 1637 2611 2652 15203 9366 9367 15206 3688 3849 9930 4069 4070 10112 4267 4268 4269 4270 4271 4284 10276 5517
onto$	10492 10528 4573
onus$	502 503
open$	11873 11885 68 69 70 1279 14483 15482 9646 15488 9652 9657 15502 9666 9761 15911 10443 4858 11503
opened	10391
opened$	68 69 70 12577 1279
opening$	68 69 70
opens$	68 69 70 1279
operandi$	11633
operat	4411 4429 4436 4647 10637 16514 16634 10808 4895 11679 11683
operate$	547 548 549 550 551 552 553 13763 2737 2738 2739 2740 2741 2742 15452 15483 15489 15494 15503 15598 16554 4785 16614 16646
operated$	547 548 549 550 551 552 553 2737 2738 2739 2740 2741 2742 4785 10860
operates$	547 548 549 550 551 552 553 2737 2738 2739 2740 2741 2742 4785
operating$	547 548 549 550 551 552 553 2737 2738 2739 2740 2741 2742 4785 16614
operation$	12380 12381 16269 16624 10790 16631 4804 4805 16637 16697 5699
operational$	10401 5697
operations$	16269 16637 16697
operative$	11282 11533
operator$	9264 16252 16253 16254 10417 10418 10419 10543 11389 5592
operators$	9264 16252 16253 16254 10417 10418 10419 10543 11389
opport	10618 10787 11600 11658 11679 11684
opportunit$	12083 12084 12085 12086 12087 12088 6305 316 317 13768 4238 4239 4240 4241 16086 16087 11101
opportunited$	12083 12084 12085 12086 12087 12088 6305 316 317 13768 4238 4239 4240 4241 16086 16087 11101
opportunities$	6141 6142 6143 154 12081 12082 12083 12084 12085 12086 12087 12088 6305 316 317 12743 4238 4239 4240 4241 16086 16087 4682 11101 11564
opportuniting$	12083 12084 12085 12086 12087 12088 6305 316 317 13768 4238 4239 4240 4241 16086 16087 11101
opportunits$	12083 12084 12085 12086 12087 12088 6305 316 317 13768 4238 4239 4240 4241 16086 16087 11101
opportunitted$	12083 12084 12085 12086 12087 12088 6305 316 317 13768 4238 4239 4240 4241 16086 16087 11101
opportunitting$	12083 12084 12085 12086 12087 12088 6305 316 317 13768 4238 4239 4240 4241 16086 16087 11101
opportunity$	6141 6142 6143 154 12083 12084 12085 12086 12087 12088 6305 316 317 12743 7533 7534 7535 13768 4238 4239 4240 4241 16086 16087 4682 4710 16625 11101 11564
opposed$	11516 11519
oppositional$	5303 5705 5881
opt$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 5029 5078
opted$	135 136 137 6381 12220 399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 13543 16076 10308 16147 5029 5078
optici	4863
opticians$	10853
opting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 5029 5078
option	11631 11679 11684
opts$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 5029 5078
optted$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 5029 5078
optting$	399 400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425 426 427 994 995 996 997 999 1000 1001 1002 1003 1230 1231 1232 1233 1234 5029 5078
or$	13008 15375 10092 5702
oral$	618
order$	16494 16502 16549 10715 16555 16556 16560 16561 16563 10745 16750 16822 16830 16831 16832 16836 16837 16838 16839 11694 11791 11815 11820 11821
ordered$	10557 10908 10920 10997
orders$	16271 16288 16502 16549 10715 16555 16556 16560 16561 16563 10745 16750 16838 11694 11815
ordinary$	5450
organi	16278 10469
organiser$	16307
oriental$	3505 9499
ot$	11025
other$	5991 11831 11832 12327 6876 6877 7042 7043 7044 13029 13173 13562 7732 8070 8071 13922 8144 8146 14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14019 14021 8245 14089 14153 14276 14278 8456 8457 14308 14436 14940 14942 14946 14973 15214 3483 10203 16183 16212 11010 11114 5424 5536 5645
others	10696
others$	5991 11831 11832 6382 6716 6717 6722 6723 6733 6773 6786 6790 6876 6877 7073 13002 7331 7652 7720 7722 7728 7730 1791 7820 7830 7831 8099 2110 2111 2112 8143 8145 14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14018 14081 2293 8455 14307 14514 14586 14692 14693 14694 14695 14696 14740 14741 14742 14940 14945 15059 15060 15061 15062 15212 15215 15368 15369 15370 15560 15561 15562 15563 15564 9733 9734 9735 16212 16352 16598 11010 11022
otherwise$	742 743 12572 12575 12576 12751
ought$	21 22 23 24 25 29 737 1053 7320 1631 1681 1780 1798 1805 1806 1807 1808 1809 1810 1811 1812 1813 1822 1825 1826 1827 1828 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1874 1899 1920 1931 2714 2715 2716 2717 9447 3916 3919 3920 3921 3922 3923 10058 4151 4369 4375
ounce$	1359 1362 8418
our$	12785 7930 16106 16107 16113 11499 11523 11557 11568 5645
out	10594 16518 10934
out$	6071 11941 12144 6316 349 360 12230 12240 12258 12259 12265 12288 12293 12296 12321 6632 6690 12581 12589 12618 12619 12626 812 12726 6907 7031 7084 7144 7177 7242 13115 13122 1299 13212 13213 7584 7585 13453 13454 13455 13503 13541 13542 13682 13683 13692 13870 8033 8079 14027 2230 2232 14113 2357 8390 2401 8437 2569 2581 8580 2592 2611 2616 2627 14876 14879 9049 15075 15247 15326 15331 15437 15438 15685 15695 15897 15898 10109 4133 4159 16220 16248 4438 4445 4450 10548 10625 10679 10684 10775 10803 4865 10865 4890 10899 16745 16749 10933 16772 11024 11295 11784
outbursts$	14124 14425 14426 11296
outcome$	11660
outcomes$	11660
outfit$	15403 15404 15405 11482 11485
outfits$	15403 15404 15405 15406 15407 15445 11482 11485
outgrown$	3175 3176 3177
outlaws$	14119
outlook$	14297 2691 2693 14661 2834 2835 2836 2837 2838 2839 2840 8866 8867 8868 8869 8870 14725 14726 15286 15287 11246
outrageous$	14355 14356 14357 14358 14359 14360 14361 14362 14363 5303
outright$	3651 11499
outs$	14027 16478 11784
outside$	14079 2580 16379
outstanding$	10443 5645
over$	6299 12157 12158 12160 12162 12739 6903 13038 13042 13043 13044 13045 7398 7685 13550 2292 8724 8725 8726 14761 14762 14763 14767 14768 9122 14990 15190 9372 9384 3496 9513 15402 15428 15431 16151 16180 16356 10631 5047 5329 5601 5602
overcr	5982
overcrowded$	16809
overdo	5715
overdose$	16736 11705
overdosed$	11705
overdressed$	5902
overdue$	16671
overhe	10495
overla	4456
overlaid$	10446
overlook$	12098 4383 5578
overlooked$	4383 5566 5578 11575
overlooking$	4383 5578
overlookked$	4383 5578
overlookking$	4383 5578
overlooks$	4383 5578
overly$	5103 5360
overnight$	13420 13421 13422 13423 13424 13425 13426 13427 13428 13429
overreact$	5917
overreacted$	5917
overreacting$	5917
overreacts$	5917
overreactted$	5917
overreactting$	5917
overrun$	2133 2134
oversexualised$	5846
oversight$	4273 4274 4275 4276 4379 4380 11555
oversized$	5495
overt	4809
overt$	10799 5663
overweight$	11724 5902
owes$	14279 14280 14281
owing$	6008 377 6375 1106 4950 16786
own	11797
own$	6000 12 6003 6004 11843 11844 11845 11846 37 6029 6030 6031 6053 6147 6148 6338 6339 6340 6341 6342 6343 6344 6345 6346 6347 358 6363 6371 6383 6384 6385 6419 432 433 434 471 472 6664 6758 6759 6760 6761 6793 844 12673 12674 6837 6838 6841 6844 6845 12711 900 6921 6939 959 12807 6978 6979 6980 6981 6997 6998 6999 7038 7069 7091 7092 7093 7094 7095 7096 12991 7243 13139 7303 7304 13143 7481 7484 7490 1501 1671 1889 8227 8639 8650 14510 14511 14512 14513 8676 14526 14527 14555 8819 8860 8951 8952 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 14839 14847 14848 14849 14850 14851 14852 14853 9016 9020 9136 9231 9292 3303 9297 9298 9299 9300 9337 15177 9340 9342 9343 15241 9408 15254 9463 15302 9941 9942 9943 9944 9945 9946 10030 10174 10373 16672 16780 16815
owned$	15603 15604 15605 15606 15729
owner$	12175 12504 12505 12506
owners$	12175 12504 12505 12506
ownership$	13027 7882 7883 7884 7885 7886 7887 7888 7889 7890 7891 7892 7893 7907 7908 7909 7910 7911 13750 13751 13752 13753 13754 13755 13756 13757 13758 13759 13760 7923 15820 16136 16137 16138 16139 11576
owns$	959
oxide$	16673
oxygen$	14155
pacemaker$	4838
pack$	13290 13291 13292 2131 2132 2212 14215 14216 14217 14219 2640 11132 5143
packag	11600
package$	12825 13032 13371 14322 11751
packages$	12269 12382 12383 12384 12825 13032 13371 14322 11023 11275
packed$	2322
packs$	2212 14214
padded$	5495
paedia	10850 4863 10856
paediatric$	10853
paediatrician$	16688 16689 16694
paedophiles$	14304
paid$	12538 1068 1069 13053 1311 7302 1614 1615 2127 3351 9397 9929 9933 4086 4262 10661 5081
pain$	13003 2217 8207 2218 8208 2219 8209 2220 8210 8555 2566 14957 11217
painkillers$	16683
paint$	1495
painted$	1495
painting$	1495
paints$	1495
paintted$	1495
paintting$	1495
pair$	2212 15353 11149
pairing$	11149
pairs$	2212
pakistani$	3505 9501
pale$	14138 3518 15362 5447 5450 5455 5902
palest$	3525 5475
palm$	4222 5570
palmed$	4222 5570
palming$	4222 5570
palmmed$	4222 5570
palmming$	4222 5570
palms$	4222 5570
paltry$	15992
panel	11684
panel$	15545 9926 9931 9932 16140 10329 16207 16208 16622 5592
panic	10830
panic$	16668 5705 5709
paper$	15205 9368 11072
papers	10917
papers$	16755
paperwork$	16083 16095
paracetamol$	11707
parade	10800
parade$	345 16591 4787 16638 16641 5096
paraded$	345 5096
parades$	345 5096
parading$	345 5096
paralytic$	7156 1167 7158
paranoid$	5881
parasite$	11217
parasites$	11217
parasitic$	5873
parcel$	12825 13032 13371
parcels$	12269 12825 13032 13371 11023
parent	10903 10904 16743 10906 4919 4930 4932 16771 16787 5003
parent$	12310 14327 8570 8571 8743 8834 14673 14674 2855 2864 8855 8856 8857 8858 8902 8903 8904 9026 15003 15005 15012 3387 4909 16739 16741 4917 4918 16752 16753 4928 4929 16764 10932 10939 4961 4962 16801 11335 5385 11789 11794
parental$	8222 8563 5349 5793
parented$	5385
parenting$	2758 2759 2760 14897 14914 10993 5385
parents$	12312 12915 13628 2278 2279 8306 8307 8570 8571 14462 2758 2759 2760 8834 14673 14674 8902 8903 8904 9026 14866 14867 14868 14869 3169 3171 15003 15005 15012 3384 3385 3386 3387 15217 15222 9745 9746 9748 9749 10156 10170 16106 16107 16739 16741 4917 4918 16752 16753 4928 4929 4934 16764 16768 10932 10939 4961 4962 16801 11204 11335 5385 11567 11568 11784 11789 11794
parentted$	5385
parentting$	5385
park	10735 11799
park$	12358 12359 12385 12386 12387 12388 12612 12613 12614 16573 16591 4787 16638 16641
parka$	11476
parkas$	11476
part$	381 6670 6671 12510 870 12712 6918 977 978 979 980 7057 7706 7707 7708 7709 13715 13716 13717 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 2299 14348 10370 4436 16453 10643 10793 4891
partake$	509 510 511 512 513 517 518 519
partaked$	517 518 519
partakes$	517 518 519
partaking$	509 510 511 512 513 517 518 519
partially$	5738
participant$	848 11051 11088 11371
participants$	848 11051 11088 11371
participate$	509 510 511 512 513 848 15451 15482 15488 15502 11503
participated$	509 510 511 512 513 848
participates$	509 510 511 512 513 848
participating$	509 510 511 512 513 848
participation$	509 510 511 512 513
parties$	12385 12386 12387 12388 12513 12531 12823 13335 13336 13337 13338 13339 11088 5099 11371
partly$	972 4281 4282 5065 5581
partne	4411 4796 16742 16744
partner$	11987 12437 12438 12461 638 12497 12498 671 672 673 674 675 13019 13020 10401 4651 16738 4918 16748 16756 16763 10931 11045 11046 11051 11088 11351 11371
partners$	11987 12437 12438 12461 638 12497 12498 671 672 673 674 675 13019 13020 8801 8802 8803 4511 11045 11046 11051 11088 11351 11371
partnership$	4651 10786
party$	12385 12386 12387 12388 12513 12531 12823 13118 13335 13336 13337 13338 13339 13417 8323 3249 3250 3251 3252 3253 11088 5099 11371
partying$	6439 6440 6441
pass	4468 4487 4488 4499
pass$	2783 4250 16122 4409 10482 4493 4497 4505 4507 4662 16625 16703 5370
passd$	4507
passed	10499 5788
passed$	6674 12829 13514 4201 4202 4250 4409 16298 10482 4501 4507 16345 11562 11614
passengers$	14080 16598 11113
passers$	8072
passes	11753
passes$	2784 4250 4409 4497 5370
passing$	15875 15876 4250 4409 10482 4497 4505 4507 4662 11563 11629
passive$	16055
passport$	16812
passs$	10482 4497 4505 4507 4662 16625
passwo	10442
passwords$	16280
past$	2310 2402 2403 3157 3158 3159 3160 3175 3176 3177 3212 3273 15140 3356 5218 5238 5403 5523
pastoral$	5766 5767
pasty$	5902
patchy$	14350 14351 14352 14353 2526 16101 16102 16103 16104 4317 4565 5110 5293
path$	11886 11887 11888 11889 12249 6516 1009 13334
pathetic$	15992 5912
pathetically$	5912
pathological$	5173 5882
patien	5966
patience$	8266 10291
patrol	4429 10498 4546 4567 4647 10637 11691
patrol$	4405 16234 10419 16315 16336 16338 10536 4550 4562 4568 4569 4692 4708 4805 4807 16636 4814
patrols$	4405 16234 10419 16315 16336 16338 10536 4550 4562 4568 4569 4692 4708 4805 4807 16636 4814 11688
patronising$	2950 2951 2952 2953 2954 2955 5913
patter$	13478
pattern$	1281 1282 1283 1284 1285 1286 1287 4047 10384 10622 11633
pawn$	11088
pawns$	11088
pay$	88 89 90 91 12110 12586 12587 1068 1069 1311 1614 1615 2127 3351 4086 4262 5081
payback$	11820
paying$	1068 1069 1311 1614 1615 2127 3351 4262 5081
pays$	88 89 90 91 1068 1069 1311 1614 1615 2127 3351 4086 4262 5081
pc$	16333
pcso	4389 10380 10381 4393 10386 16229 4429 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 4504 10497 4509 10504 16348 10546 4567 10629 4656 10652 10692
pcso$	10379 16219 16224 4405 10419 16267 10436 10464 4477 16312 16316 16317 16319 10494 16335 16342 4550 16384 4569 16467 10646 16530 4708 4814
pcsos$	10379 16219 16224 4405 10419 16267 10436 10464 4477 16312 16316 16317 16319 10494 16335 16342 4550 16384 4569 16467 10646 16530 4708 4814
pe$	16667
peak$	10785
peaks$	10785
peer$	6123 12111 7701 13896 8129 8130 2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 15311 15314 11111 11147 5163 11287
peers	10893
peers$	5991 11960 12111 12357 13860 13891 13892 13893 8057 13918 13919 13920 13921 13986 13987 2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 14941 14947 15311 15314 16731 11010 11147 11151 11158 11287
peg	5720
pegfed$	11710
pen$	16703 11739
penalties$	16585
penalty$	10747 4901
pencilled$	5484
pens$	11739
people	10449 16543 16603
people$	13 11933 185 12111 12128 12140 12216 6382 394 12331 6494 6496 6498 12393 6716 6717 6722 6723 6733 6773 6783 6786 6790 6902 12880 12881 12882 7073 13002 7166 13019 13020 7203 1288 1289 1291 7331 13205 7401 13244 13309 7652 7663 7664 1791 7820 7930 13775 7981 13873 13891 13892 13893 13894 8063 13909 13911 8074 13918 13919 13920 13921 8099 2110 2111 2112 2118 13960 13962 13971 13972 13986 13987 14067 14083 14087 2293 8306 8307 14183 14234 14261 14262 14263 14264 14298 14303 14366 14367 14371 14395 14396 14397 14398 14399 14400 14413 2595 8587 14428 8877 14777 14787 14832 15039 15228 15269 15560 15561 15562 15563 15564 9733 9734 9735 15578 9750 9759 9765 15614 9777 15676 9843 15735 15737 15899 15900 10102 10103 10104 10105 10106 10107 15960 10157 10158 10174 10175 16033 16034 16043 16044 16045 16046 16047 16048 16049 16050 16051 16052 16094 16106 16107 16128 16129 16133 16135 10354 16193 16352 4589 16425 10610 16472 16474 10648 16544 10778 11113 11114 11158 11238 11287 11559 11568
pep	5764
pep$	11754
peps$	11754
perceive$	7938 7939 7940 7941 7942 7943 7944 7945 7946 7947 7948 7949
perceived$	2180
perfectly$	6208 6216 2651 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 3005 3008 3033 3042 9044 9045 9046 9047
perfor	16634
perform$	6990
performance$	11555
performers$	9750 9759
perfunctory$	5912
peril$	11828 11829
period$	10833 11732
periods$	11732
perisher$	11223
perishers$	11223
permanently$	3857 9847 3858 9848 3859 3860 3861 3862 3863 3864 5770
permit$	46 47 282 283
permited$	46 47 282 283
permiting$	46 47 282 283
permits$	46 47 282 283
permitted$	46 47 282 283
permitting$	46 47 282 283
perpet	10582 16597
perpetrator$	12393 12467 13276 13666 13976 13977 13978 13979 2160 2161 2162 2163 8154 2165 2166 2167 2168 2169 2170 8161 14000 14001 16420 11153 11154 11155 11159 5170 5171 11641 5944
perpetrators$	12393 12467 13276 13666 13976 13977 13978 13979 2160 2161 2162 2163 8154 2165 2166 2167 2168 2169 2170 8161 14000 14001 16420 4768 11153 11154 11155 11159 5170 5171 11641 5944
perpetually$	3857 9847 3858 9848 3859 3860 3861 3862 3863 3864 3899 3900 5531 5910
perpetuat$	39
perpetuated$	39
perpetuates$	39
perpetuating$	39
perpetuats$	39
perpetuatted$	39
perpetuatting$	39
persist$	12021 214 12056
persisted$	12021 214 12056
persistent$	581 582 8196 3651 5037 5160 5173 5650 5777
persistently$	580 3899 3900 5531 5777
persisting$	12021 214 12056
persists$	12021 214 12056
persistted$	12021 214 12056
persistting$	12021 214 12056
person	10382 16313 10486 16347 16390 16391 16393 16434 4634 16497 16500 10696 16557 16597 16609 10776 16621 4891 11006 11664
person$	14 395 12409 6902 1288 1289 1291 8098 2119 13986 13987 14088 14233 14261 14262 14263 14264 14303 14366 14367 14368 14372 14395 14396 14397 14398 14399 14400 14412 2596 8588 2692 8876 14835 9949 9950 10413 16272 4589 16844 11158 11287
personal$	6360 10864
personalities$	8253
personality$	5705
persons$	14368 15269 4589
persua	4384 4413
persuade$	15590 15613 9776
persuaded$	11874 15487 15493 15498 15501 15507 15602 15645 15646 15647 15648 15649
persuading$	13360 13361 13362 13363 13364 13365 13366 13367 13500
persuasion$	13360 13361 13362 13363 13364 13365 13366 13367 13500
perv$	11217
pervs$	11217
pest$	11162
pestered$	2133 2134
pests$	11162
petite$	5427 5902
petty$	5173 5211
petulant$	5883
phase	11658 11679 11684
phobia$	11696
phone	10442 4514 4518 16347 10520 4559 10708
phone$	586 6576 587 6577 588 6578 589 6579 590 6580 12419 12420 12421 12441 12442 12443 12444 12445 12446 12447 12448 12453 13091 13096 7288 15692 15722 15723 15724 15725 16060 4387 4401 16280 4472 10471 4498 16358 4535 16364 10640 16546 10724 5632
phoned$	6469 6470 6471 6472 6473 6474 6475 6476 1007 1008 1093 13685
phones$	6437 448 586 6576 587 6577 588 6578 589 6579 590 6580 12419 12420 12421 12441 12442 12443 12444 12445 12446 12447 12448 12453 7288 15692 15722 15723 15724 15725 4401 16280 4472 10471 16358 4535 16364 16546 10724
photo$	12422 12430 6615 6616 627 628 12826 14938 16233 10396 4407 4451 10460 4508 4510 16397
photog	4416 10442 4467 10457 10477 4498 10488 10489 16395 16490 4815
photograph$	6615 6616 627 628 14938 14953 16233 10396 4407 10432 4451 16280 10460 4491 4492 10487 4508 4510 4515 16374 10540 16381 16385 16396 16397 4797 10805
photographed$	11874 11944 6291 14491 14938 14953 10540 16383 4556 5639
photographing$	10540 4639
photographs$	6615 6616 627 628 14938 14953 16233 10396 4407 16256 16257 10432 16280 10460 4491 4492 10487 4508 4510 4515 10540 16381 16396 16397 4797
photography$	11653
photos	10442 10477 4498 10488 10489
photos$	12422 12430 12449 6615 6616 627 628 12538 12826 14938 16233 10396 4407 16257 16280 10460 4508 4510 4515 16396 16397
physical$	676 677 678 679 5737
physically$	5418
physio	5964
physique$	15319 15320 15321 9537 11417 5901
physiques$	15319 15320 15321 11417 5901
pick	10495
pick$	12110 1191 1192 1215 1216 1217 9413 15913 5094
picked$	6292 6691 6692 6693 6694 6695 1191 1192 1215 1216 1217 13202 13203 10387 10773 5094
picking$	1215 1216 1217 8047 8048 8049 16200 16201 16202 16203 5094 11530
pickings$	11890 11286
pickked$	1215 1216 1217
pickking$	1215 1216 1217
picks$	1191 1192 1215 1216 1217 5094
picnic$	14206 14207
pics$	12826
pictur	10477 11600 11604
picture$	12422 12430 6615 6616 627 628 12826 8953 8954 8955 14938 16233 10396 4407 10438 4508 4510 16396 16397 16484
pictures$	343 344 12422 12430 12449 6615 6616 627 628 12826 14938 14953 16233 10396 4407 16256 16257 4491 4492 4508 4510 4515 16396 16397
piece$	8301 4448
pieceed$	4448
pieceing$	4448
pieces$	8301 4448
pierced$	5902
piercing$	3523 15351 11462 5474
piercings$	3523 15351 11462 5474
pig$	5268 5549
pikey$	5870
pikeys$	5870
pile$	11993 14265
pill	4848 10838
pill$	16676
pillar$	10192 4214
pills$	12830 10840 16685 11023 11707
pimp$	12921 12922 5049
pimped$	5049
pimping$	5049
pimples$	11473
pimply$	5902
pimpped$	5049
pimpping$	5049
pimps$	12921 12922 5049
pin$	8491
pinch$	1368
pink$	5471
pins$	4838
pint$	10839
pints$	10839
pip	10864
pip$	16702
pisshead$	5870
pissheads$	5870
pit$	13319 13320
pitiful$	8461 15992
pits$	13319 13320
pity$	7366 7367 13218 13219 10226 16065
place	10897 5774
place$	0 1 2 5993 11 11840 6020 11859 11860 11861 11862 11863 11864 11865 38 58 12227 12441 12442 12443 12444 12445 12446 12447 12448 12502 12743 1749 1877 1878 1879 1880 13873 14327 14835 4537 4575 16409 4710 10877 16718 16735 10961 11020 11764
placed$	0 1 2 5993 11836 11837 11 11840 6020 11859 11860 11861 11862 11863 11864 11865 38 58 383 384 385 386 1749 1877 1878 1879 1880 4323 4324 4400 4420 4537 4575 4610 4612 4965 11020 5802
placem	16808
placement$	12915 8279 14455 14456 14457 2630 2631 2632 16783 11020 11101 11336 5347 11338 11789 5802 11794
placements$	12915 14455 14456 14457 2630 2631 2632 16804 11020 11101 11336 5347 11795
places$	0 1 2 5993 11 11840 6020 11859 11860 11861 11862 11863 11864 38 58 12502 12743 1749 13873 4323 4324 4537 10534 4575 16409 16804 11020
placing$	0 1 2 11 6020 11859 11860 11861 11862 11863 11864 38 58 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 4323 4324 4537 4575 11020
plague$	2082 14221 8555 5123 11217
plagued$	2082 2133 2134 5123
plagues$	2082 5123
plaguing$	2082 5123
plain$	4809 5101 5437 5450 5628
plainly$	3728 3729 3730 3731 3876 9866 3877 3878
plaited$	11463
plaits$	11460
plan	16784 11631 11658 11679 11684
plan$	12017 13437 15545 4164 4165 16280 16785 16832 11101 11755 11756 11757 11758 11791
planned$	15704 16516 5666
planni	16273
planning$	12018 4273 4274 4275 4276 11555
plans$	12017 15545 4164 4165 16280 11101 11755 11756
plastered$	3528
plastic$	5136
plate$	10524 4838
plates$	10524
play$	756 821 847 856 956 1237 1238 1499 1720 7841 1974 2103 8646 14971 3248 10829 5755
played$	756 821 847 856 956 1237 1238 1499 1720 1974 2103
player$	11641
players$	10174 16221 11641
playground$	14117 14118 14210
playing$	756 821 847 856 956 1237 1238 13212 13213 1499 1720 1974 2103 3374
plays$	756 821 847 856 956 1237 1238 1499 1720 1974 2103 3248
plea$	16512 11567 11816
plead$	7842
pleaded$	5826
pleads$	5826
pleas$	16106 16107 16512 11567 11568
pleasant$	8133 2144
please$	12412 12413 15569 15590
pleased$	307 683 684 994 995 996 997 999 1000 1001 1002 1003 1220 1221 1222 5078
pleases$	12412 12413
pleasing$	9824
pleasure$	13081
plenty$	151 152 153 6194 6211 2871 3033
plot	4530
plot$	5665
plots$	5665
plotted$	16308 16394 5665
plotti	16273
plotting$	5665
plucked$	5484
plug$	2493 2494 5285
plugged$	2493 2494 5285
plugging$	2493 2494 14323 14324 14325 14326 5285 11276
plugs$	2493 2494 5285
plump$	9484 9520 5902
plunge$	1473 1474 1475 1476 1477 1478 1479
plunged$	1473 1474 1475 1476 1477 1478 1479
plunges$	1473 1474 1475 1476 1477 1478 1479
plunging$	1473 1474 1475 1476 1477 1478 1479
pnc	5633
pnc$	11623
pnd	5633
pnd$	11623
pneumonia$	5953
pocket$	12766 12767 7194 7196 7198
pocketed$	7194 7196 7198
pocketing$	7194 7196 7198
pockets$	12766 12767 7194 7196 7198
pocketted$	7194 7196 7198
pocketting$	7194 7196 7198
podgy$	5902
point	4754
point$	6108 2950 2951 2952 2953 2954 2955 9612 3641 9708 9822 15702 4604 16620 11619
pointless$	2950 2951 2952 2953 2954 2955 5521
points$	11619
poise$	2834 2835 2836 2837 2838 2839 2840
poison	5716
poison$	2385 11217
poisonous$	5159 5248
poke$	1248 1249 1394 1395 1396 1397 1398 1399
poked$	1248 1249 1394 1395 1396 1397 1398 1399
pokes$	1248 1249 1394 1395 1396 1397 1398 1399
poking$	1248 1249 1394 1395 1396 1397 1398 1399
polic	11691
police	4389 10380 10381 4393 10386 16229 4411 10406 10414 10415 10416 4427 4428 4429 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 4504 10497 10498 4509 10504 16348 10513 10516 16367 4546 4553 10546 4567 4590 10629 4647 10637 4656 10652 10681 4702 10692 4796 4806 4809 16640 10980 10982 10983 5625 5688 5820 5934
police$	12309 13628 13911 14098 14133 8306 8307 14465 14466 14484 14485 14486 14487 14530 14531 14532 14533 14534 14535 14536 15308 15309 15545 9926 15768 9931 9932 9934 16140 10329 4343 16207 16208 10379 16219 16224 10393 4405 16234 10401 16244 16245 4418 16252 16253 16254 10417 10418 10419 16259 4432 16267 4440 10436 4470 10461 10464 4477 16312 4486 16315 16316 16317 16319 16324 10493 10494 16333 16335 16336 16338 16339 16342 10505 16346 16354 16363 10536 4550 10543 16384 16387 4568 4569 10560 4572 10563 10580 10600 16439 10602 16445 16446 16451 10617 16467 16473 4651 10646 10669 10676 16519 4692 16530 4708 10726 16565 16578 10741 16605 10768 10786 10791 4805 10796 4807 10798 10799 4814 16646 16818 10982 16820 16821 10989 10990 11114 11322 5535 5582 5591 5608 5615 5627 5634 5643 5660 5666 5697 11688 5817 5829
policed$	4813 5660
polici	4389 10380 10381 4393 10386 16229 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 4504 10497 4509 10504 16348 10629 4656 10652 10692 4806
policies$	15779 15780 15781 15782 15783 15784 16083 16211
policing$	10379 16219 16224 16244 16267 10436 10464 16312 16316 16317 16319 10491 10494 16335 16342 16467 16473 10646 16485 16530 16601 10768 16619 10796 10798 11618 5660 11653
policy$	15779 15780 15781 15782 15783 15784 16083 16211
polish$	3505 9501 11472
ponytail$	15347 15348 15349 11461 11462
ponytails$	15347 15348 15349 11461 11462
poor$	6116 11966 11967 11968 11969 160 161 162 163 164 165 166 6363 958 7183 7814 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 2139 2140 2141 8223 14072 14350 14351 14352 14353 2526 14355 14356 14357 14358 14359 14360 14361 14362 14363 14364 14365 2620 2621 2622 2623 14453 3518 15362 4160 4161 4162 4163 16101 16102 16103 16104 4317 4565 5025 5110 5113 5157 5293 5303 5338 5341 5404 5455 5565 5586
poorly$	3503 5260 5451
porch$	16788
porn$	11038
pornography$	11038
portly$	5902
pose$	6990 2190 2191 2192 2193 4770 16599
posed$	2190 2191 2192 2193
poses$	2190 2191 2192 2193 4770 16599
posing$	2190 2191 2192 2193 5628
positi	10618 4767
position$	11830 6372 4420
positions$	11830 7110 7111 7112
positive$	6116 6157 16533 5670 11749
posses	11001 5837
possessed$	9391
possession$	16495 16839 11004 5835 11827
possibility$	9726
possible$	4691 5645
post$	594 603 947 948 998 16030 16042 5041 11619 5946
posted$	594 603 12577 6777 788 789 13685 5041
poster$	4508
posters$	4508
posting$	12286 594 603 998 13212 13213 5041
posts	4661
posts$	6009 20 6027 343 344 594 603 12596 12597 12598 12599 873 6878 889 1218 1219 10460 5041 11619
potato$	14173
potatoes$	14174
potential$	5645
pothead$	11162
potheads$	11162
potty$	5272
pour$	1406
poured$	1406
pouring$	1406
pourred$	1406
pourring$	1406
pours$	1406
powder$	8334
power	11684
power$	13023 7213 7214 8961 8962 8963 16502 10745 5245
powerful$	5427
powerfully$	5429
powers	11679
powers$	16502 10745 4769
practi	16690
practically$	806 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2912 3354 3355 5373 5402
practice$	4273 4274 4275 4276 11555
practised$	3480
pre	4791
precin	10800
precinct$	14210 16591 4787 16638 16641
precious$	1535 4092 10096
precocious$	11035 5891
predator$	13976 13977 13978 13979 2152 2237 15125 11153 11154 11155
predators$	12163 13976 13977 13978 13979 2152 2237 14304 11153 11154 11155
predatory$	5256 11251 5881
predic	5630
predicament$	1079 1082 1083 13715 13716
predicted$	4585 5763 5785 5977
prediction$	11777
predictions$	11776 11777
predictive$	5628
preemptive$	10781
prefer$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1003 1215 1216 1217 1230 1231 1232 1233 1234 2051 2056 3331 5029 5078 5673
prefered$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1003 1215 1216 1217 1230 1231 1232 1233 1234 5029 5078
prefering$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1003 1215 1216 1217 1230 1231 1232 1233 1234 5029 5078
preferred$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1003 1215 1216 1217 1230 1231 1232 1233 1234 13543 2051 2056 16076 4292 4293 4294 4295 10308 16147 5029 5078
preferring$	421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1003 1215 1216 1217 1230 1231 1232 1233 1234 5029 5078
prefers$	155 156 421 422 423 424 425 426 427 463 464 465 466 467 468 994 995 996 997 999 1000 1001 1002 1003 1215 1216 1217 1230 1231 1232 1233 1234 2051 2056 3331 5029 5078
pregab	10842
pregabalin$	16680
pregna	10830 5745
pregnancies$	11735
pregnancy$	16668 11735
pregnant$	11904 11734
premature$	11712 11716
prematurely$	11716 5912
premium$	7739
prepared$	441 442 443 473 474 683 684 994 995 996 997 999 1000 1001 1002 1003 1750 1751 1752 1753 9618 9621 15460 15461 15462 15463 4413 10623 16516 5078
prescr	5963
presence$	16636
present$	2184 2190 2191 2192 2193 2557 9051 9052 9053 9370 10548 4770 16599 5370
presentation$	13942
presented$	2190 2191 2192 2193 5370
presenting$	2190 2191 2192 2193 5370
presents$	270 271 272 273 274 275 276 12135 12136 6308 6309 6310 6311 6312 6314 6315 12453 12456 7492 13382 13383 13384 8040 13901 2185 2190 2191 2192 2193 2558 4770 16599 5370
presentted$	2190 2191 2192 2193 5370
presentting$	2190 2191 2192 2193 5370
preser	5652
press$	1411 1412 1413 1414 1415 4728 5673
pressed$	1411 1412 1413 1414 1415
presses$	1411 1412 1413 1414 1415
pressing$	1411 1412 1413 1414 1415 4728
pressure$	13539 13540 4751 4758 16587
pretext$	4683
prettiest$	3525 5475
pretty$	5902
preven	4737 10742
prevent$	13051 13052 4709 16583 4786
prevented$	12304 6467 478 12568 12569 7368 13207 13208 13209 13210 13211 15757
prevention$	16550 10728 16580 4753 10993
preventping$	4709
preventring$	4709
prevents$	4709 4786
preventting$	4709
prey$	11872 2091 11286
preyed$	2093
preys$	2092
price$	12896 12897 13140 13330 13431 7739
prickly$	5873
prima$	8329
primar	16723
prime$	12701 12702 5209 5645
princess$	11136 11217
princesses$	11136 11217
princi	10469
principal$	10383 16293 16307 5209 5651
priori	4459 4802 16634 11679
prioritise$	157
prioritised$	157
prioritises$	157
prioritising$	157
priority$	10563 4618 16620 5642 5645 5650 5697
prison	16744 10907 16760 10923 10996
prison$	12354 1009 15637 16737 16745 16761 16762 16829 16834 5828
prisoner$	2415 2416 2417 2418 11231
prisoners$	2415 2416 2417 2418 11231
pro$	3272 9265
proact	4642 4809 5688
proactive$	4389 10380 10381 4393 10386 16229 4419 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 10491 4504 10497 4509 10504 16348 10629 10632 16473 4656 10652 10692 10799
probat	10848 10989 10990 5819
probation$	16686 16827 16828 11809
proble	11743
problem$	1009 1079 12908 1082 1083 13712 13713 14407 8577 14421 10034 15959 16130 10326 16293 11162 5189 5297 5301 5303 11294 5619 11746
problematic$	12345 14355 14356 14357 14358 14359 14360 14361 14362 14363 14429 14430 14431 14432 14433 5297 5303 11298
problems$	12675 12682 12683 12685 12686 1009 1079 12908 1082 1083 7486 13715 13716 8242 14421 14661 4912 11162 11294 11746 5790
procedure$	15779 15780 15781 15782 15783 15784 16083 16211
procedures$	15779 15780 15781 15782 15783 15784 16083 16211
proceed$	4644
proceedings$	16512 16527 11791
proces	4824 16652
process$	15779 15780 15781 15782 15783 15784 16083 16622 10919
processes$	15779 15780 15781 15782 15783 15784
processing$	10814 5762 11752
produc	10661 11600
produce$	602
produced$	602
produces$	602
producing$	602
productive$	16499
professional$	3272 9949 9950 9954 5535
professionalism$	16136 16137 16138 16139 11576
professionals$	7166 13628 13775 8271 14341 14434 3272 9745 9746 9748 9749 11204
profil	4661 11600 11604
profile$	12617 4444 10438 16381 11151 11609 5620
profiled$	16382
profiles$	343 344 873 4444 16381 11609 5620
profiling$	5620
profit$	10313
profits$	10313
programme$	175 177 178 16622 11757 11820 11821
programmes$	175 177 178
progress$	4679 11101
progressed$	4679
progressing$	4679
progresss$	4679
prolific$	581 582 2259 2260 16419 5037 5160 5173 5215 5650
prolong$	39
prolonged$	39
prolongged$	39
prolongging$	39
prolonging$	39
prolongs$	39
promiscuity$	5844
promiscuous$	5023 11035 11251 5844 5891
promiscuously$	5844
promise$	15779 15780 15781 15782 15783 15784 16211 11566
promises$	15779 15780 15781 15782 15783 15784 16211 11566
prompting$	13360 13361 13362 13363 13364 13365 13366 13367 13500
prone$	2296
proof$	15035 4593
proper$	2137 8133 2144 2358 2968 2969 2970 9320 10051 10052 10053 10054 5146 5233
properly$	12615
property$	12385 12386 12387 12388 6551 6552 6553 6554
propos	4734
proposition$	6701 6702 1056 1057 1058 1059 5080
propositioned$	1056 1057 1058 1059 1093 5080
propositioning$	1056 1057 1058 1059 5080
propositionned$	1056 1057 1058 1059 5080
propositionning$	1056 1057 1058 1059 5080
propositions$	1056 1057 1058 1059 5080
propra	10842
propranolol$	16680
pros$	3272 9265
prosec	10458 10503 4677 16510 16511 10674 16514 10685 16525 4901 5934
prosecute$	10667 4762 5669 5674
prosecuted$	16468 16486 16523
prosecuteing$	4762 5674
prosecutes$	4762 5669
prosecuting$	5669
prosecution$	16296 16341 16485 16509 16512 16630 5668 11820
prosecutions$	16485 16512 16535
prosecutors$	16296
prospect$	9724 9837 3848
prostitute$	11038 5049 11041
prostituted$	5049
prostitutes$	11038 5049 11041
prostituting$	5049
prostitution$	12337 12352 13310 13312 11038
protagonist$	11641
protagonists$	11641
protect$	6042 12191 7129 7130 7131 13501 13509 1838 13667 7896 13762 13771 14711 14712 8964 8965 8966 8969 8970 8972 8973 8976 8980 9025 14870 14897 15298 4344 4352 4353 4354 4741
protected$	1838 14897 14902 14903 14904 14905 14906 14907 15184 4352 4353 4354
protecting$	1838 7897 14493 8964 8965 8966 8969 8970 8972 8973 8976 9025 14897 14902 14903 14904 14905 14906 14907 14914 14920 14921 14922 14923 14924 9425 4352 4353 4354 4741 11393
protection$	14493 14794 14854 14855 14856 14857 14894 14895 14896 14897 14902 14903 14904 14905 14906 14907 14914 14920 14921 14922 14923 14924 14978 14979 14980 14988 15003 15005 15948 10660 10664 10714 10722 10723 10946 11393 5980
protects$	1838 14897 4352 4353 4354 4741
protectted$	1838 14897 4352 4353 4354
protectting$	1838 14897 4352 4353 4354
protest$	11096
protocol$	15779 15780 15781 15782 15783 15784 16211
protocols$	15779 15780 15781 15782 15783 15784 16211
proud$	10279
prov	4653
prove	16229 4592 4609
prove$	10585
proved$	10585
proves	4609
provid	4468 5611
provide$	4402 10411 4662 11054
provided$	12047 6243 6244 11054
provideed$	4402
provideing$	4402 4662
providence$	11058
provider$	9926 9931 9932 16140 10329 16207 16208 5592
providers$	9926 9931 9932 16140 10329 16207 16208
provides$	4402 4662 11054
providing$	11054
provin	4609
proving$	2174
provision$	11754 11758
provocative$	11035 5845 5891
provocatively$	3503 5441 5451 11479 11481 5845 5891
provoke$	11847 6010 327 12760 7208 7209 5124 11521
provoked$	11847 6010 327 7208 7209 13202 13203 5124 11521
provokes$	11847 6010 327 7208 7209 5124 11521
provoking$	11847 6010 11910 11911 11912 11913 11914 327 7208 7209 5124 11521
prowl$	2295 2386 2387 2388 2389 2390 2391 15687
prowled$	2295 2386 2387 2388 2389 2390 2391
prowling$	2295 2386 2387 2388 2389 2390 2391
prowlled$	2295 2386 2387 2388 2389 2390 2391
prowlling$	2295 2386 2387 2388 2389 2390 2391
prowls$	2295 2386 2387 2388 2389 2390 2391
pru	5764
pru$	11754
ps$	16333
pscale	16723
psoria	5725
psoriasis$	11715 5905
psychi	5966
psychiatric$	5756
psycho	5949 5966
psycho$	11162
psychologically$	5422
psychologist$	5967
psychologists$	5967
psychopath$	11162
psychopathic$	5881
psychopaths$	11162
psychos$	11162
psychotic$	11288
ptsd	5946
pub$	16315
public	10731
public$	14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14021 8215 14080 14084 4732 4733 16569 16598 11001 11113 5815
pubs$	16315
puffer$	11480 5495 5503
puffers$	15406 15407 15420 15421 15422 15424 11480
pugnacious$	5873
pull$	13385 1595 1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 16195 16196 16197 16198 16199 11595
pulled$	11874 1738 1739 1740 1741 1742 1743 1744 1745 2040 2465 2466 2467 2468 15429 9592 4378 11484
pulling$	1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468 10444
pullled$	1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468
pullling$	1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468
pulls$	1738 1739 1740 1741 1742 1743 1744 1745 2465 2466 2467 2468
pumped$	11709
punch	16769 16777
punch$	13232 15054 16770
punche	4943
punched$	16770 10933
punches$	16770
punish$	16119 4304 4305 4306 4307
punished$	12667 8150 8151 8152 8153 4304 4305 4306 4307
punishes$	4304 4305 4306 4307
punishing$	4304 4305 4306 4307 16200 16201 16202 16203
punitive$	15874
pupil	16480 11006
pupil$	13986 13987 2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 16844 5127 11146 11158 5169 11287 5764
pupils	10382 16313 10486 16347 16390 16391 16393 16434 4634 16497 16500 10696 16557 16597 16609 10776 16621 11664
pupils$	182 363 12216 6382 393 431 6716 6717 6722 6723 6733 6773 6786 6790 891 912 6902 7073 1288 1289 1291 7331 7652 7663 7664 1791 7820 13908 13918 13919 13920 13921 8099 2110 2111 2112 2117 13986 13987 13997 14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14018 14067 2293 2294 2361 2362 2363 2364 14232 14261 14262 14263 14264 14367 14370 14395 14396 14397 14398 14399 14400 14411 2594 3459 3553 3600 3601 15560 15561 15562 15563 15564 9733 9734 9735 9750 9759 9843 15737 10174 11022 11113 11146 11158 11161 11287 5306 11567
purcha	10538 10539
pure$	5101 5247
purely$	2611
purple$	5471
purpos	4754 11600
purpose$	15972 15975 16566 4742 16620
pursu	4459 4584
pursue	4684 4727
pursue$	312 1433 1434
pursued$	312 13082 1433 1434 13516
pursues$	312 1433 1434
pursui	4684 4727
pursuing$	312 1433 1434
push	4810
push$	544 545 546 815 1176 1407 1408 1409 1410 1411 1412 1413 1414 1415 14091 4728 5033 11521 5699
pushed$	544 545 546 815 1176 1407 1408 1409 1410 1411 1412 1413 1414 1415 4813 5033 11521
pushes$	544 545 546 815 1176 1407 1408 1409 1410 1411 1412 1413 1414 1415 5033 11521
pushing$	12371 544 545 546 815 1176 1407 1408 1409 1410 1411 1412 1413 1414 1415 4728 5033 11521
pushover$	15006 11383 11384
pushovers$	15006 15121 11383 11384
put	16769 5007
put$	0 1 2 5993 11834 11835 11 11840 6020 11859 11860 11861 11862 11863 11864 11865 38 58 157 12047 6261 12227 12256 6430 447 449 450 451 12300 12563 12564 12565 12717 12718 12719 6928 6929 12786 1055 1198 1253 1727 1749 7809 1877 1878 1879 1880 2089 3367 15508 15685 4040 4323 4324 4352 4353 4354 4400 4502 4503 4537 4610 4612 4735 4837 4963 4985 11054
puted$	0 1 2 11 38 58 447 449 450 451 1055 1198 1253 4040 4352 4353 4354 11054
puting$	0 1 2 11 38 58 447 449 450 451 1055 1198 1253 4040 4352 4353 4354 11054
puts$	0 1 2 5993 11 11840 6020 11859 11860 11861 11862 11863 11864 11865 38 58 157 447 449 450 451 12717 12718 12719 1055 1198 1253 1727 1749 1877 1878 1879 1880 2089 15685 4040 4323 4324 4352 4353 4354 4537 10534 4963 4985 11054
putted$	0 1 2 11 38 58 447 449 450 451 1055 1198 1253 4040 4352 4353 4354 11054
putting$	0 1 2 5994 11833 11 38 58 157 447 449 450 451 1055 1198 1253 13109 1727 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 2089 15685 4040 4323 4324 4352 4353 4354 11054
puzzling$	1764 1767 1770 1771
pyjama$	9579 9595 9596 11480
pyjamas$	15411 15412 15413 15416 15424 11480
quarrel$	11084
quarrels$	11084
queen$	11165 5176
queens$	11165
questi	16395 4815
question$	1764 1767 1770 1771 9839 4641 4797 10805
questionable$	6116 11966 11967 11968 11969 12997 7814 5025
questioned$	4992
questioning$	4641
questions$	4641 4797
quetiapine$	5962
queue$	994 995 996 997 999 1000 1001 1002 1003 5078
queued$	994 995 996 997 999 1000 1001 1002 1003 5078
queues$	994 995 996 997 999 1000 1001 1002 1003 5078
queuing$	994 995 996 997 999 1000 1001 1002 1003 5078
quick$	307 994 995 996 997 999 1000 1001 1002 1003 7109 7536 13375 13376 13377 13378 1551 1552 1553 1554 1555 1556 16055 16116 10279 4291 5078 5118 5243 5278
quicker$	14572 14713
quickly$	12534 12535 13536 13537 14573 14644 14713 3225 16070 16071 16072 16073 16204 16205 16206
quiet$	12102 13058 13061
quiff$	11462
quiffs$	11462
quite$	6188 6208 2651 2830 3005 3008 3033 3042 5360 5371 5388
quiz$	4641
quizing$	4641
quizs$	4641
rabble$	2131 2132 11132 5154 5853
race$	9474 9477 9492 9496 9500 15360 9534
racists$	11544
radar	16488
radar$	16057 16349 16351 4526
radio	4514
radiotherapy$	5950
raff$	11130
rag$	13247 13248 14274 11127
ragged$	15380 15381
rags$	11127
raid	10387 10700
raid$	4399 16538 4989 11656
raided	10387
raided$	16562 16809 4989
raids$	4989 11656
rails$	14077 14227
raise$	8964 8965 8966 8969 8970 8972 8973 8976 9971 5385
raised$	9970 5385 11484
raiser$	11212
raisers$	11212
raises$	5385
raising$	8964 8965 8966 8969 8970 8972 8973 8976 5385
ramp$	4759
ramped$	16586
ramping$	4759
ramps$	4759
ran$	544 545 546 547 548 549 550 551 552 553 565 566 584 585 901 902 903 1087 1435 1436 1437 1438 1439 1462 1463 1464 1465 1466 1467 1468 1469 1473 1474 1475 1476 1477 1478 1479 2234 14175 2612 2613 2614 2689 2690 3313 3388 4945 5033 5201 5204 5224 11636
random	4642
random$	10632
rang$	1007 1008 1093 16169
ranger	4567
rans$	14175
rape	10938
rape$	12874 7037 13220 13221 13833 13834 13835 13836 13837 13838 13839 13840 16776 11069 11121
raped	11787
raped$	12994
rarely$	2999 8989 3000 8990 3001 4889
raring$	994 995 996 997 999 1000 1001 1002 1003 5078
rascal$	5853
rascals$	5853
rash	10812
rash$	104 105 1823 1875 1876 16650 5105 5107
rat$	11128 11217 11220
ratbag$	11136
ratbags$	11136
rate	4737
rate$	8425 8426 10756 11656 11661
rated$	2174 2188 2545 2549
rates$	10756 11656 11661
rather$	1186 1187 7736 1747 7738 16132 16134 10344 16191 16192 16194 5360
rating$	16228
ratings$	16172 16173 16228
rational$	6360
rats	4982
rats$	10972 11128 11217 11220
rattle$	15037
rattled$	15036
rattles$	9200 9201
ratty$	5873
re	10727
re$	9673 9684 5160
reach$	11886 11887 11888 11889 14327 15569 15590 15613 9776 15621 15659 15660 15661 11511 11513
reached$	13741 13742 13743 13744 15487 15493 15498 15501 15507 15602 15619 15645 15646 15647 15648 15649
reaches$	11512
reaching$	15659 15660 15661 9824 11511
react$	15509 16119 11591
reacted$	11591 11592
reacting$	11591
reaction$	14441 14442
reacts$	11591
reactted$	11591
reactting$	11591
read	10391 4895 11780
read$	14327 14544 14545 3954 3955 3956 15911 15949 16298 10510 10549 16733
reader	4876
reader$	16362 10866
readers$	16362
readily$	12534 12535 1204 1205 1206 1207 1208 1209 13536 13537 16070 16071 16072 16073 16204 16205 16206 5088
readin	4875 16734 10897
reading$	10865 16735 11530 5784
ready$	12701 12702 994 995 996 997 999 1000 1001 1002 1003 7536 13375 13376 13377 13378 1551 1552 1553 1554 1555 1556 1750 1751 1752 1753 14267 2892 2893 16116 10279 4398 4413 4691 16813 5078
real$	8267 10051 10052 10053 10054 5691
realise$	187 7787 7788 7938 7939 7940 7941 7942 7943 7944 7945 7946 7947 7948 7949 7995 7996 7997 7998 7999 8000 8001 8002
realised$	7787 7788 13653 13654 7817 7818 13685
really$	13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 8808 3728 3729 3730 3731 5388
reap$	904 905 7330
reaped$	904 905
reaping$	904 905
reaps$	904 905
rearrested$	11806
reason$	8927 9162 3173 15659 15660 15661 16058 4683 11511
reasoned$	15487 15493 15498 15507 15602 15645 15646 15647 15648 15649
reasoning$	15659 15660 15661 9827 11511
reasons$	14236 4683
reassurance$	14914
reassured$	15014
reassuring$	15012 15014
rebuff$	12778 6941 6942 6943 6944 5112 5510
rebuffed$	15470 15475 15476 15477 15478 5112 5510
rebufffed$	5112 5510
rebufffing$	5112 5510
rebuffing$	5112 5510
rebuffs$	5112 5510
recall$	16433
recalled$	5001
receiv	11600 5754
receive$	6297
receives$	4874
recent	4411
recent$	10401
reckless$	104 105 6116 11966 11967 11968 11969 6363 12345 913 1025 1312 1823 1875 1876 5023 5105 5107 5881
recklessly$	5838
recklessness$	12202 12203 12204 12205 12206 12207 12596 12597 12598 12599 12679 6880 6881 6901 12740 12929 12930 12931 12932 12933 12934 13139 7778 7873 1884 7875
reclaim$	4793
reclaimed$	4793
reclaiming$	4793
reclaims$	4793
recognise$	12191 13762 7938 7939 7940 7941 7942 7943 7944 7945 7946 7947 7948 7949 7995 7996 7997 7998 7999 8000 8001 8002 14544 14545 15298
recognition$	16362 11621
recollection$	7159 1170 7161 1172
recomm	4734
recommit$	16429 16456
record	10442 4463 4493 4500 4587
record$	11905 7705 10038 15911 10151 16122 10307 16268 4445 16297 10467 16310 10473 4489 4492 10490 4524 4527 4533 10552 10571 16438 10601 16440 16826 11746 11819
recorded$	4436 16308 10490 4502 4503 4524 4538 10552 16394 4610 4612 10736 10737 5682
recording$	4273 4274 4275 4276 10376 4491 10487 10490 4524 4527 4533 10552 11555 11653
recordinged$	10490
recordings$	4491 10487 10490
records$	16256 16268 16280 16297 10467 16310 10473 4489 4492 10490 4524 4527 4533 10552 16398 10571 16410 16438 16440 11622 11746
recover$	5730
recovered$	16548 5730
recovering$	5730
recovers$	5730
recovery$	16762
recrui	16278
recruit$	528 529 5031 5032 11088
recruited$	11874 528 529 6520 531 532 533 5031 5032
recruiter$	13276 13976 11153 11156 11157
recruiters$	13276 13976 11153 11156 11157
recruiting$	528 529 5031 5032
recruitment$	11884
recruits$	528 529 5031 5032 11088
recruitted$	528 529 5031 5032
recruitting$	528 529 5031 5032
red$	7409 7410 7613 8434 8435 8436 16518 5448 5471 11480 5666
redeal$	16429 16456
redeeming$	11208
redemption$	11208 11513
redheaded$	9520 5902
reduc	4737
reduce	4891
reduce$	16564 16583 11689
reduced$	16594 11673
reduct	10728
reduction$	16566 16580
referenced$	10446
referr	16690
referral$	9632 3643 9634 3645 3646 15953 11567 5830
referrals$	9632 3643 9634 3645 3646 15953 16106 16107 11567 11568
referred$	5754
reflected$	8104
refuge	10959
refuge$	12913 16797
refus	4818 5976
refusal$	6353 364 365 366 367 368 369 2513 2514 2515 2516 2517 3623 3624 9641 4111
refusals$	3623 3624 9641 4111
refuse	5820
refuse$	12588 1151 13051 13052 1795 1900 1906 1907 1908 1909 1910 1912 1957 2009 14870 3622 15464 15469 15681 15685 5509 11502 11519 5584
refused$	12315 1151 1795 13633 13685 1900 1906 1907 1908 1909 1910 1912 1957 2009 3622 15464 15469 15470 15475 15476 15477 15478 15681 15685 5509 11502 11519 11562 5584
refuser$	11183 5863
refusers$	11183 5863
refuses$	1151 1795 1900 1906 1907 1908 1909 1910 1912 1957 2009 3622 15464 15469 15681 15685 5509 11502 11519 5584
refusing$	1151 1795 1900 1906 1907 1908 1909 1910 1912 1957 2009 9423 3622 15464 15681 15685 15875 15876 5509 11519 5584
regain	4763
regard	11600
regard$	6083 6084 6085 6086 6087 6089 6090 8243 8244 2255 8246 2291 2419 2422 8953 8954 8955 15016 15914 15915 15916 15917 15918 15919 15920 15921 10086 10087 10088 10089 10090
regardded$	2291 2419 2422
regardding$	2291 2419 2422
regarded$	2176 2291 2419 2422 2551 9180 15283 15284 15285
regarding$	2291 2419 2422 8889 10631
regardless$	12033 12037 12703 14838
regards$	2291 2419 2422
regist	4416 10442 4498 10488 16490
register$	16280 4492 10518 16398 16401 16819 11646 11758
registered$	4939 5740 11769
registers$	15633 16280
registration$	4387
registrations$	5628 11627
regret$	1045 13826 13827
regreted$	1045
regreting$	1045
regrets$	1045
regrettable$	10226 16065
regrettably$	5914
regretted$	1045
regretting$	1045
regula	4642
regular$	581 582 2137 10632 5037 5146
regularly$	580 16682
regulation$	14448 14449
rehab	16760 10923
rehab$	16761 11737
rehabilitation$	5830
reject$	2086 2087 15464 15685 5087 5125 5510
rejected$	2086 2087 15464 15470 15475 15476 15477 15478 15685 5087 5125 5510
rejecting$	2086 2087 15464 15685 15875 15876 5087 5125 5510
rejects$	2086 2087 15464 15685 5087 5125 5510
rejectted$	2086 2087 15464 15685 5087 5125 5510
rejectting$	2086 2087 15464 15685 5087 5125 5510
relapse$	15510 11506
related$	16731 11125
relati	16742 16793 11600
relations$	11032
relationship$	11920 6304 6437 448 639 640 641 12474 12475 6666 6667 6668 6669 12538 14492 14720 14721 2956 2957 2958 2959 2960 2961 2962 14842 14843 14844 14938 4936 11013 11032 11351 11390
relationships$	11920 6304 6437 448 639 640 641 6666 6667 6668 6669 12538 14704 14705 14706 14707 14708 14718 14720 14721 2956 2957 2958 2959 2960 2961 2962 14842 14843 14844 14938 11013 11032 11351 11390
relay	4488
relay$	4505
relaying$	4505
relays$	4505
releas	4468
released$	5819 5820
relentlessly$	5910
relevant$	4513
reliab	4411
reliable$	12998 10401
reliant$	11376
relied$	9037 3048 3049 3050 3051 3052 9043 15645 15646 15647 15648 15649 4727
relies$	4988
relish$	1174 1175 1688 1689 1690 1691 2014 2015 2016 2017 5086 5115
relished$	1174 1175 1688 1689 1690 1691 2014 2015 2016 2017 5086 5115
relishes$	1174 1175 1688 1689 1690 1691 2014 2015 2016 2017 5086 5115
relishing$	1174 1175 1688 1689 1690 1691 2014 2015 2016 2017 5086 5115
reluctance$	6353 364 365 366 367 368 369 2513 2514 2515 2516 2517
reluctant$	1903 1906 1907 1908 1909 1910 1912 2513 2514 2515 2516 2517 4291
relying$	4988
remain	10917 5815
remain$	12227 834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 15508 16755 5040 5165 5167 5172 5219 5227 5246 5259 5298 5300 5308 5309 5369 11805
remained$	8512
remains$	6128 361 362 834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 8512 8517 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 10782 5040 5165 5167 5172 5219 5227 5246 5259 5298 5300 5308 5309 5369
remand	10685 5819
remand$	11809
remanded$	16523 10987 11809
remark$	3615 3616 3617 3618
remarkably$	5371 5388
remarked$	3615 3616 3617 3618
remarking$	3615 3616 3617 3618
remarkked$	3615 3616 3617 3618
remarkking$	3615 3616 3617 3618
remarks$	12155 13046 13047 3615 3616 3617 3618
remind	4660
remind$	4521
reminded$	12019 12020 196 197 198 209 210 211 212 1663 1664 1665 1666 1667 1668 1669 1670 1692 1693 1694 1695 1696 1697 1698 4564 10557
reminder$	16062 16063
reminders$	12016 16062 16063
remiss$	5913
remit	4754
remorse$	13826 13827 14254 14255 14256 14257 14258 11103
remorseless$	5873 5881
remote$	16116
remov	4459 4810
remova	16786
remove$	7136 7137 7138 7139 7140 7141 4924
removed$	383 384 385 386 15897 15898 16526 4813 4924 4925
removes$	4924
removing$	4924
render$	42 43 45
rendered$	42 43 45
rendering$	42 43 45
renderred$	42 43 45
renderring$	42 43 45
renders$	42 43 45
rent$	7743 15179 5982
reoffe	10732
reoffend$	15509 16413 16429 16456 11506
reoffended$	5987
reoffender$	5859
reoffenders$	5859
reoffending$	16565 16568 16570 5683 5987
reoffends$	5987
repair$	16119
repara	5003
reparation$	10993
repeat$	581 582 1196 15509 5037 5160 5650
repeated$	6212 1196 10224 10225 10248 16106 16107 5535 11568 5758
repeatedly$	580 9905 4196 5512
repeating$	1196 7187
repeats$	1196
repeatted$	1196
repeatting$	1196
replied$	12577 12855 13685 15769 15772 15773 15775 15776 15777 15778 15793 15794 16169
replies$	4164 4165
reply$	12612 12613 12614 13808 13810 15482 15488 15502 15911 15939 4164 4165 16060 16119 16122 11503
replying$	12042 12286 12612 12613 12614
report	4410 10402 10410 4463 4488 4493 4499 4500 4604 10594 10897 11600 11603
report$	12191 13501 13592 13611 13762 15870 15953 4285 16248 16297 10490 4505 4506 4507 16340 4527 4533 16438 16440 16479 16735 4999 11567 11775
reportd$	4507
reported$	12318 12546 12554 7291 7292 13685 10490 4507 16345 4598 4625 10736 10737 4999 11614 11649
reporting$	15481 10490 4505 4507 4527 4533 4999
reportinged$	10490
reportings$	10490
reports$	15870 15953 16297 10490 4505 4507 16340 4527 4533 16438 16440 16479 4736 4999 11567
reprim	5819
reprimand$	11809
reprimanded$	11809
reprimands$	11809
reprisal$	11066
reprisals$	11066
reprobate$	5853
reprobates$	5853
reputation$	11905 7705 2365 2366 2367 2368 2369 2370 2635 2636 16095 10313 16161 5234
reques	10422 4714 4727 4734
request$	15953 16062 16063 11567
requested$	11625
requests$	12957 16062 16063 16106 16107 11567 11568
requir	10422 11600
require$	1532 1533 7529 1540 1541 1542 7662 14613 3066 3067 3068 9059 3070 3071 3072 3073 3086 3087 3088 14917 9080 9081
required$	1532 1533 13433 3086 3087 3088 14917 9080 9081 4742 16583 10908
requirement$	16822
requires$	1532 1533 3086 3087 3088 14917 9080 9081
requiring$	1532 1533 3086 3087 3088 14917 9080 9081
rerob$	16429 16456
rescuing$	14914 14989
reside	10731 4953 4955
residential$	10943 10945 5346
residents$	13911 8074 14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14018 14080 14084 8306 8307 10174 16569 16598 11113 11114
resilience$	5894
resilient$	3112 3113 3114 3115 3466 11412 5894
resist$	12191 12588 12778 6941 6942 6943 6944 7547 13386 13387 13388 13389 13509 13648 13684 14870 3640
resistance$	2513 2514 2515 2516 2517
resistant$	2513 2514 2515 2516 2517 11516 11519 5881
resisted$	12722 13685 3640
resisting$	15259 3640
resists$	3640
resistted$	3640
resistting$	3640
resit	5788
resolution$	11820
resort$	524 525
resorted$	524 525 4244
resorting$	524 525
resorts$	524 525 4245
resortted$	524 525
resortting$	524 525
resources$	16579
respect$	7029 13762 13788 7959 8213 14254 14255 14256 14257 14258 15482 15488 15502 15914 15915 15916 15917 15918 15919 15920 15921 11173 11503
respected$	12554
respit	4953
respite$	10943
respon	16240 10406 16278 10582 16453 11679
respond$	13762 15482 15488 15502 15536 15537 15939 16119 16122 11503
responded$	15769 15772 15773 15775 15776 15777 15778 15793 15794 15949
response$	13046 13047 4046 4054 4055 4056 4164 4165 4273 4274 4275 4276 4389 10380 10381 4393 10386 16229 16237 16244 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 10491 4504 10497 4509 10504 16348 10629 4656 10652 10692 16606 11555
responses$	4046 4054 4055 4056 4164 4165 4273 4274 4275 4276 11555
responsib$	15959 16044 16088
responsibbed$	15959 16044 16088
responsibbing$	15959 16044 16088
responsibed$	15959 16044 16088
responsibilit$	8817
responsibilities$	14654 15734 15959 16088
responsibility$	387 388 389 390 12712 12756 12757 12758 13027 13513 13668 1887 1888 7882 7883 7884 7885 7886 7887 7888 7889 7890 7891 7892 7893 7907 7908 7909 7910 7911 13750 13751 13752 13753 13754 13755 13756 13757 13758 13759 13760 7923 13793 15296 15734 15820 15914 15915 15916 15917 15918 15919 15920 15959 16088 4280 11783
responsibing$	15959 16044 16088
responsible$	11853 71 72 73 74 75 6962 12801 12802 12803 12804 1887 1888 3466 15296 4272 16115 16292 16420 4600 10616 4635 10644 10645 4664 16508 5012
responsibly$	12615
responsibs$	15959 16044 16088
rest$	6377 6378 6379 6380 7723 7731 8455 14307 14586 14692 14693 14694 14695 14696 14740 14741 14742 14940 15212 15215 15368 15369 15370 16108 11569
resteal$	16429 16456
rested$	6377 6378 6379 6380
restor	4763
restra	4922
restraining$	10912
rests$	6377 6378 6379 6380 16108 11569
result$	350 6376 1104 10663 4684 10695 11775
resulted$	11840 12718 12719
resulting$	10695
results$	16095 10313 16161 16172 16173 16604 16735 11775
resume$	11988
resumed$	11988
resupply$	16429
retail	4429 10498 10731
retail$	10800
retailers$	4405 16234 10419 16315 16336 16338 4568 16569
retain$	5636
retained$	11625 5636
retaining$	5636
retains$	5636
retak	4763 5788
retaliation$	11066
retard$	5870
retards$	5870
return	11600
return$	11934 11950 6145 12074 12141 328 12227 12256 12258 12259 12260 520 521 522 523 6550 561 565 566 6560 6603 6611 622 623 624 6618 12460 12943 13330 13385 13762 15482 15488 15502 15508 15510 15911 4495 5066 11503
returned$	12074 328 520 521 522 523 561 565 566 5066
returning$	12042 328 12286 520 521 522 523 6547 561 565 566 6557 12573 5066
returnned$	328 520 521 522 523 561 565 566 5066
returnning$	328 520 521 522 523 561 565 566 5066
returns$	12074 328 520 521 522 523 561 565 566 4495 5066
reveal	4604 10594
reveal$	16409
revealing$	15380 15381 5495
reveals$	16409
revel$	1060 1061 2088
reveled$	1060 1061 2088
reveling$	1060 1061 2088
revelled$	1060 1061 2088
revelling$	1060 1061 2088
revels$	1060 1061 2088
revenge$	11066
review	4541
review$	4449 11333
reviewed$	4449 10651 10720
reviewes$	4449
reviewing$	4449
reviews$	4449 11333
revolting$	5248
revolving$	2404 2405 2406 2407
rewards$	13134
rheumatic$	5724
rid$	4745 10777
ridden$	815
ridding$	4745
riddled$	2322
ride$	12530 815 13438
rided$	815
rides$	12530 815
riding$	815
rife$	2322
riff$	5140
right$	6116 6118 6157 12668 12669 6891 6892 6893 13159 7405 1754 1755 1756 1757 1758 1759 1760 1761 13793 2137 14065 2358 8363 8795 2968 2969 2970 9415 3426 3427 3428 5146 5233
rightly$	4285
rigid$	16055 16116 10279
rigoro	4773
rigorous$	10763
ring	16216 4506 4514 10574
ring$	12380 12381 1152 13091 13096 13592 13949 13950 13951 13952 13953 15414 15911 4425 10496 5152 11480
ringin	16266
ringing$	15481 4425 10496
ringle	10469 16426 16633 11664
ringleader$	16307 16412 16447 16517 5856
ringleaders$	16412 16447 16517 5856
rings$	8679 8680 9536 15414 4425 10496 11480
ringworm$	5953
riot$	11192 11193 11194 11214
ripped$	15380 15381 9589 5488 5495
rise$	1565 4707 10785
rises$	1565 10785
risible$	15992
risk$	11828 11829 11839 6005 16 17 18 6069 11908 11909 11915 11921 11922 11923 11924 11926 11927 11928 11930 6229 6230 6231 6232 6233 6234 6235 6236 6237 6238 6239 6240 6241 12650 872 12888 12988 13016 7215 1226 1227 1228 1229 13348 13448 7705 13574 13715 13716 13776 13777 13778 13779 13780 13781 13782 13783 13784 13785 13786 13787 13798 13799 13800 13801 13802 13848 13855 13868 8164 2175 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 14014 14015 8178 8179 8180 8181 8182 8183 8528 8529 2540 2541 8532 2543 2544 14373 14374 14375 14376 14377 14378 14379 14380 14381 14382 14383 14384 14385 14386 14387 14388 14389 14390 14391 14392 14479 14542 14704 14705 14706 14707 14708 14842 14843 14844 14854 14855 14856 14857 14889 14890 14891 15021 15129 15135 15136 15137 15138 9314 15239 10216 10720 4740 10760 10789 5021 11076 5615 5644 5980
riskier$	6116 5023
risks$	11828 11829 11908 11909 11921 11922 11923 11924 11926 11927 11928 11930 6170 6171 6229 6230 6231 6232 6233 6234 6235 6236 6237 6238 6239 6240 6241 12888 12988 13113 13348 13448 7705 13715 13716 13776 13777 13778 13779 13780 13781 13782 13783 13784 13785 13786 13787 13799 13800 13801 13802 13848 14479 14530 14531 14532 14533 14534 14535 14536 14842 14843 14844 14854 14855 14856 14857 15129 9314 15239 11012
risky$	11828 11829 6116 160 161 162 163 164 165 166 6363 12345 7705 8035 13898 5023 5121 5297
risperidone$	5962
ritali	5748
ritalin$	11738
rival$	13030
rivalry$	11125
rivals$	11114
roaccutane$	5962
road$	12250 6516 1009 14146 14302 9249 15114 9313 5359
roadman$	13958 11126 5852
roadmen$	13958 11126 5852
roads$	15085
roam$	12291 13574 2295 2386 2387 2388 2389 2390 2391 2392
roamed$	2295 2386 2387 2388 2389 2390 2391 2392
roaming$	2295 2386 2387 2388 2389 2390 2391 2392
roammed$	2295 2386 2387 2388 2389 2390 2391 2392
roamming$	2295 2386 2387 2388 2389 2390 2391 2392
roams$	2295 2386 2387 2388 2389 2390 2391 2392
rob$	13574 13929 13930 14142 16399 16429 16432 16456 16457 10774 11068
robbed$	11874 11877 12306 12645 12994 7286 7287 13150 13151 13152 13164 13165 5016
robber	16222 16230 16240 10406 16284 16426 10590 16441 4615 16450 16454 16455 16462 16463 4636 16469 16477 16481 16482 16483 10732 10980 10982 11001 11002 11005 11637 5837
robber$	14041 14042 14043 14125 14126 14127 14128 14129 16420 11162 11163
robberies$	16402 16427 16428 10605 10626 16570 4795 16840 16841 16843 11655 11662 11827
robbers$	14041 14042 14043 14125 14126 14127 14128 14129 11162 11163
robbery$	11896 12305 12337 12808 7263 7264 13103 1383 13310 13312 13437 4389 10380 10381 4393 10386 16229 16237 16244 4419 10414 10415 10416 4427 4428 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 10484 16325 16326 16327 10491 4504 10497 4509 10504 16348 4553 10563 16402 16403 10605 16445 10629 4656 10652 10669 10692 4811 16818 16820 16839 16840 16841 16843 11066 5645 5655 11827
robbing$	13411 16292 16458 16537 11068
robs$	16399 16432 16457 10774
robust	4767 4773 4778 5688
robust$	10763 4777 11412 5896
robuster$	4777
robustly$	11650
rod$	1314
rode$	815
rogue$	14185 11217
rogues$	14185 11217
role$	12712 16088 10643
roles	16276
roll	5774
roll$	2063 3220 9211 9212 15984 11764
rolled$	3220 9211 9212 15437 15438 10772 10773 11764
rolling$	2063 3220 9211 9212
rollled$	3220 9211 9212
rollling$	3220 9211 9212
rolls$	3220 9211 9212
roma$	3505 9501
romanian$	3505 9501 11472
romantic$	676 677 678 679
roof$	16791
room	10637
room$	13335 13336 13337 13338 13339 4405 16234 16252 16253 16254 10417 10418 10419 16314 16336 16342 16343 10543 16384 10960 10961 16803 4981 11616 11772
rooms$	16343 11616
roost$	13166
root$	1080
rope$	13272 1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745
roped$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745
ropes$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745 14476
roping$	1730 1731 1732 1733 1734 1735 1736 1737 1738 1739 1740 1741 1742 1743 1744 1745
rose$	1565 11661
rot$	2385 15944 16164
rotten$	2308 2309 5156 11288 5873
rough	11799
rough$	7307 7456 8135 8344 2439 2440 8577 8578 5122 5156 5240 5450 11443
round$	12157 12158 12160 12162 13038 13042 7488 7499 14478 8647 14517 3269 4677 11496 11689
rouser$	11144
rousers$	11144
route	16390
route$	6516 16289
routes$	16289
routin	4642
routine$	10632
row$	12808 13231 13234 9727 15566 9729 11084
rowdy$	5303 5881
rows$	4912 11084
rubber$	5558
rude$	14364 14365 14463 15685 5881
ruffian$	11217 5853
ruffians$	11217 5853
rug$	16085
rui	5819
rui$	11809
ruin$	12759 13083
ruining$	13087
rule$	13915 15779 15780 15781 15782 15783 15784 4392
rules$	13927 14084 8255 8256 8257 8258 14589 14981 14982 14983 15003 15005 15188 15779 15780 15781 15782 15783 15784 16083 16211 4392 11115 11232
ruling$	4392
rum$	16677
run	4719
run$	11934 11950 12008 12227 12256 12258 12259 12260 6431 6432 6433 6482 544 545 546 547 548 549 550 551 552 553 565 566 6565 6570 584 585 708 709 12588 901 902 903 6986 6987 7053 1087 12923 12924 12925 12926 12927 12928 12943 1152 1252 1435 1436 1437 1438 1439 1462 1463 1464 1465 1466 1467 1468 1469 1473 1474 1475 1476 1477 1478 1479 13374 13379 13576 13592 7802 13684 13685 13696 2063 2077 2078 2234 14091 8270 2612 2613 2614 2689 2690 2829 3313 3388 9402 9403 9404 15510 3699 3700 15685 10328 4453 4570 4800 4945 5033 5200 5203 5224
runaround$	14109
runaway$	14041 14042 14043 11162 11163
runaways$	14041 14042 14043 11162 11163 5862
runed$	4570
rung$	6469 6470 6471 6472 6473 6474 6475 6476 13685 15949 10468
runing$	4570
runner	11647
runner$	12370 14044 2222 14150 14151 11088 11162 11164
runners$	12370 14044 2222 14150 14151 16444 11088 11162 11164
runnin	16278 10582
running$	11910 11911 11912 11913 11914 6513 12371 544 545 546 547 548 549 550 551 552 553 565 566 6564 6566 6570 584 585 6986 6987 1087 7273 1435 1436 1437 1438 1439 1462 1463 1464 1465 1466 1467 1468 1469 13311 1754 1755 1756 1757 1758 1759 1760 1761 2063 2077 2078 2234 2689 2690 2829 15100 15101 15102 15103 15104 15685 4453 16420 16453 4945 5033 5199 5202 5224 11612
runs	16278
runs$	544 545 546 547 548 549 550 551 552 553 565 566 6570 584 585 708 709 901 902 903 1087 1435 1436 1437 1438 1439 1462 1463 1464 1465 1466 1467 1468 1469 2063 2077 2078 2234 2612 2613 2614 2689 2690 2829 3313 3388 15685 4453 16304 4570 4945 5033 5224 11612
rush$	994 995 996 997 999 1000 1001 1002 1003 1473 1474 1475 1476 1477 1478 1479 5078
rushed$	994 995 996 997 999 1000 1001 1002 1003 1473 1474 1475 1476 1477 1478 1479 4867 5078
rushes$	994 995 996 997 999 1000 1001 1002 1003 1473 1474 1475 1476 1477 1478 1479 5078
rushing$	994 995 996 997 999 1000 1001 1002 1003 1473 1474 1475 1476 1477 1478 1479 5078
s$	10425 10580 16421 10796 4840 4843 10846 10848 10853 10878 10888 10891 4907 10898 10900 10901 4913 4914 10910 10913 4931 10925 4942 10945 16796 10968 10970 16810 16817 16823 11000
s17$	5981
s20$	5981
s31$	5981
s47$	5981
sabotage$	11080 5111
sabotaged$	11080 5111
sabotages$	11080 5111
sabotaging$	11080 5111
sad$	8461
sadistic$	5244
safe$	11882 11883 6157 12913 7235 13503 13714 13718 7881 13720 13732 13733 13741 13742 13743 13744 14817 8997 14860 14876 14879 14881
safeguard$	6042 12191 7900 13771
safeguarding$	14894 14895 14896 14897 14905 14906 14907 14914 5535
safer$	6116 6157 7042 7043 7044 13512
safety$	11838 6001 11921 11922 11923 11924 11925 11926 11927 11928 11929 11931 11985 11986 6179 6180 12275 12276 12783 12913 13327 1500 13577 13715 13716 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 7990 7991 7992 7993 7994 14854 14855 14856 14857 14974 16354
said$	121 6444 6478 6711 6712 6721 6885 12873 7291 7292 7765 7796 15555 9795 9796 9797 9871 9872 9875 10020 10021 4134 4135 4598 4654
sail$	1451
sailed$	1451
sailing$	1451
sailled$	1451
sailling$	1451
sailors$	15077
sails$	1451
saints$	15122
sale	16481
sallow$	5902
same$	12034 12036 12038 12040 12704 7017 7018 7019 7020 7021 7022 7023 7024 7025 7026 7028 7186 13025 8155 2409 8402 9056 9057 9058 3483 9538 15383 15396 9569 9576 9790 9791 9792 9793 5424 5485
sanction$	4731 5670
sanctioned$	383 384 385 386 8150 8151 8152 8153
sanctions$	4731
sand$	16082
sandy$	5448
sank$	1483 1484 1485 1486 1487 1488 1489
sat$	3588 3589 3590 4123 4124 4125 4126 4127 4128 4129 4130
satisfy$	15590
savage$	14041 14042 14043 11162 11163
savages$	14040 14041 14042 14043 14062 14063 14064 14314 11136 11162 11163
save$	7129 7130 7131
saved$	13741 13742 13743 13744 15645 15646 15647 15648 15649
saving$	14914 14989 16095 11208 11513
savings$	10313
savvier$	2642 2643 2644
savvy$	2642 2643 2644 9137 9138 9139 3466 3470 11345 5890
saw	4861 4936
saw$	1007 1008 1111 2291 9217 9218 3229 4030 4031 10851 5109
say	4604 10594
say$	11981 6265 12191 6355 6428 6752 1156 13051 13052 7221 7256 13099 1596 7666 13509 7689 7690 7691 13598 13611 13644 7843 13684 13762 2128 9033 15298 15466 15482 15488 15502 9871 9872 9875 4450 11503
saying$	2128 9422 15481 15568
says$	2128 15467 15555 9871 9872 9875 4134 4135
scabies$	5953
scalde	4943
scalded$	10933
scale	16723
scallies$	5853
scally$	5853
scallywag$	5857
scallywags$	5857
scam$	13437
scan$	4449 16697
scandal$	5912
scandalous$	5912
scaned$	4449
scanes$	4449
scaning$	4449
scanned$	10651
scans$	4449 16697
scant$	93 100 7522 7604 2253 2254 2256 10076 10083
scantily$	3503 5440 5451
scar$	3523 11462
scarcely$	7318 7336 7337 7338 7837 1850 1851 1852 2929 2931 2932 2966 2999 8989 3000 8990 3001 3089 9079 3090 3091 9170 5375 5376 5390
scare$	14932 14933 14934 15037
scarecrows$	15439
scared$	14889 14890 14891 3107 3108 15036 15040
scares$	8932 14771 9200 9201 15160
scarf$	15419 11480
scaring$	11910 11911 11912 11913 11914
scarlet$	5724
scars$	3523 11462
scarves$	15419 11480
scatter$	16582
scattering$	4792
scenario$	11830
scenarios$	11830
scene$	13546 13547 14530 14531 14532 14533 14534 14535 14536 16403
scheme$	11646
schemer$	11162
schemers$	11162
scheming$	5881
schizo	5949
schizophrenic$	16759
school	4888 16734 11768
school$	12358 12359 12360 12600 12601 13628 13770 13988 13989 13990 13991 13992 13993 14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14021 14048 8214 14080 8279 8354 14210 14211 14213 14434 3267 3268 15545 9926 9931 9932 9934 16140 10329 4343 16207 16208 16701 16711 16712 16713 16714 16715 10878 16717 16718 16725 16727 16728 16735 16813 10976 11029 5193 5535 5582 5591 5592 11754 11764 11765 11766 5785
schoolboy$	5169
schooled$	4892
schooling$	12821 16726 11766
schoolmates$	11161
schools$	13988 13989 13990 13991 8306 8307 16722 16804 11764
sclerosis$	16761
scolio	5952
scor	11634
score$	1494 14476 15085 16228 11651
scored$	1494 16382
scores$	1494 16228 11651
scoring$	1494
scorn$	16185 16186 16187 16188 16189 5112
scorned$	5112
scorning$	5112
scornned$	5112
scornning$	5112
scorns$	5112
scoundrel$	11217
scoundrels$	11217
scour$	4449
scoured$	4449
scoures$	4449
scourge$	8555
scouring$	4449
scours$	4449
scramble$	994 995 996 997 999 1000 1001 1002 1003 5078
scrambled$	994 995 996 997 999 1000 1001 1002 1003 5078
scrambles$	994 995 996 997 999 1000 1001 1002 1003 5078
scrambling$	994 995 996 997 999 1000 1001 1002 1003 5078
scrap$	12639 1366 13230
scraped$	11463
scrapes$	7110 7111 7112
scrapheap$	15639
scrapings$	2437
scrapper$	11217
scrappers$	11217
scratch$	15974
scrawny$	5902
scream$	11096
screamed$	12315 13633 13685
screening$	16674
screens$	15692 15722 15723 15724 15725
screenshot$	10487
screenshots$	10487
screw$	5235
screwed$	2567 8702 8703 5265
screws$	5235
scribe	4876
scribe$	10866
scrolled$	10651
scrote$	5857
scrotes$	5857
scrounger$	11162
scroungers$	11162
scrubber$	5870
scrubbers$	5870
scruffily$	3503 5451 11479 11481
scruffy$	3505 9499 15380 15381 5450 5471 5488 5495 5902
scruples$	14254 14255 14256 14257 14258
scrutiny$	16349
scum$	5853
scumbag$	5853
scumbags$	5853
search	10387 10391 16255 16309 16395 4677 16511 16525 4815
search$	4399 4449 10459 4595 4652 4671 16504 10667 4693 16538 16539 10702 16541 4716 10707 4718 16547 4797 4798 16630 10805
searched$	4449 16476 10651 4716 16562
searches$	4449 16470 4671 16539 10702 16541 4716 4718 16547 16619
searching$	4449 16539 4716 4718
searchped$	4693
searchs$	4449 4693 4797
seasoned$	3274 5895
seating$	10442
second$	7078 7082 7526 2436 3483 10085 10293 4882
secrecy$	6842 7873 15964
secret$	13058
secretive$	5881
secretly$	1181 1182
secrets$	13061
sectio	16760 10923 5966
section$	10704
section17$	5981
section20$	5981
section31$	5981
section47$	5981
sectioned$	16761
secur	5652
secure	4684 4955
secure$	12586 12587 10945 16829 10996 5636 5830
secured$	16303 11625
secureed$	5636
secureing$	5636
secures$	5636
securi	4429 10498 10505 4546 10546 4567 10629 4647 10637 4684
security$	13911 4405 16234 10419 16315 16336 16338 16343 10536 4550 16384 4568 4569 16467 4692 4708 4814 11114
seduce$	306 1056 1057 1058 1059 5027 5080
seduced$	306 1056 1057 1058 1059 2018 5027 5080
seduces$	306 1056 1057 1058 1059 5027 5080
seducing$	306 1056 1057 1058 1059 5027 5080
see	16229 4861
see$	187 12191 12227 6986 1007 1008 1111 13385 1764 1767 1770 1771 7938 7939 7940 7941 7942 7943 7944 7945 7946 7947 7948 7949 7995 7996 7997 7998 7999 8000 8001 8002 2291 2419 2422 2444 2445 14769 8953 8954 8955 15016 9217 9218 3229 15132 15133 15134 15451 15939 16122 16255 4438 4445 4450 16299 16369 10851 10963 5109
seed$	11146
seeds$	11146
seeing	4861
seeing$	12042 12286 6986 8889 10851 4949 10963 5060 5109
seek	10422 4684 4714 4727 5667
seek$	314 595 596 597 598 599 600 601 2020 8010 2021 2022 2023 2024 2025 2026 2042 2043 2045 15685 9890 4402 16274 10437 5315 5316
seeked$	9890 4402 10437
seeker$	14031 11106 11304 11805
seekers$	14031 11106 11304
seekin	10422 4714 4727
seeking$	314 595 596 597 598 599 600 601 2020 8010 2021 2022 2023 2024 2025 2026 2042 2043 2045 8561 8579 15685 9890 4402 10437 11106 11304 5315 11805
seekked$	9890
seekking$	9890
seeks$	314 595 596 597 598 599 600 601 2020 8010 2021 2022 2023 2024 2025 2026 2042 2043 2045 9890 4402 16274 10437 5315 5316
seem$	834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2922 9051 9052 9053 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 9370 3425 3441 3497 4065 4066 5040 5165 5167 5172 5219 5227 5246 5259 5298 5300 5308 5309 5369 5370 5372
seemed$	834 835 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 4065 4066 5040 5165 5167 5172 5219 5227 5246 5259 5298 5300 5308 5309 5369 5370
seeming$	4065 4066
seemmed$	4065 4066
seemming$	4065 4066
seems$	361 362 834 835 7377 7378 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2460 2471 2475 2485 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3497 4065 4066 5040 5165 5167 5172 5219 5227 5246 5259 5298 5300 5308 5309 5369 5370 5372
seen	16291 16408 4936 5005
seen$	543 13653 13654 7817 7818 2177 2552 2654 2868 9180 9217 9218 3229 3236 3271 3408 3409 3410 15283 15284 15285 15487 15493 15498 15507 15602 4030 4031 15980 16286 16306 10510 4861 4868 4949 5109 11636 11643 11649
sees	4861 4936
sees$	1111 2291 2419 2422 10851
seize	4536
seize$	4481 10526 5636
seized	10525 4536
seized$	4481 16363 10526 16548 11625
seizeed$	5636
seizeing$	5636
seizes	4536
seizes$	4481 10526 5636
seizin	4536
seizing$	4481 10526
seizur	5952
seizure$	4536 4672 16533 11622
seizures$	4672 11622
seldom$	2999 8989 3000 8990 3001
select	4802 5946
selected$	4579
self	5715 5963
self$	5990 5992 6028 6032 6033 44 6035 6036 6037 6038 6039 6040 51 11880 11881 6044 6045 6047 6048 59 60 61 62 6054 6055 6056 6066 6067 6068 92 131 6337 12196 6439 6440 6441 12333 6509 6573 12609 12629 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12664 12665 12678 6849 6850 6851 6852 12691 12692 12693 12694 12695 12696 12697 12698 12699 12700 6867 6868 6869 6870 12709 12714 12736 12737 12867 12868 12869 12870 12871 7039 12974 12975 12976 12977 12978 12979 12990 13058 13083 13087 1276 1277 1278 7269 7482 7483 7485 13324 7493 7494 7495 7496 7498 7500 7501 1512 7556 13503 7876 7880 1891 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 7894 7895 13734 13735 13736 13737 13738 13739 13741 13742 13743 13744 7950 7951 7952 14059 14224 8409 2420 2421 8412 2423 2424 2425 14310 8611 8613 14496 14497 14498 14499 14500 14501 14502 14772 14773 14774 14775 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 8979 14818 14819 8982 14826 14859 14860 14863 14876 14877 14878 14880 14886 14887 14888 9244 9245 9246 15176 3401 3402 3403 9409 3420 3421 15255 15263 10274 10938 11009 5030 11039 11040 5071 5090 11086 5184 11374 11375 5386 5417 5553
selfharm$	11705
selfharmed$	11705
selfharming$	11705
selfharms$	11705
selfie$	12422 12430 6615 6616 627 628 12826
selfies$	12422 12430 12431 6615 6616 627 628 12826
selfish$	5881 5912
sell$	11934 11950 12227 12256 12258 12259 12260 6431 6432 6433 544 545 546 612 708 709 914 6986 6987 12923 12924 12925 12926 12927 12928 12943 7194 7196 7198 13037 13116 13374 13379 1566 1567 1568 7559 13574 13808 13810 13816 13818 13929 13930 16432 5033 5050 11054
selled$	7194 7196 7198
sellin	16266 16278 10582 16426
selling$	12348 544 545 546 612 6987 7194 7196 7198 13311 13341 1566 1567 1568 13411 15100 15101 15102 15103 15104 16292 16420 16458 5018 5033 5050 11629 11826
sellled$	7194 7196 7198
sellling$	7194 7196 7198
sells	16278
sells$	544 545 546 612 708 709 914 7194 7196 7198 1566 1567 1568 16304 16432 5018 5033 5050
selves$	5990 5992 6028 6032 6033 44 6035 6036 6037 6038 6039 6040 51 11880 11881 6044 6045 6047 6048 59 60 61 62 6054 6055 6056 6066 6067 6068 6337 12196 6439 6440 6441 12333 6573 12609 12629 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12664 12665 12678 6849 6850 6851 6852 12691 12692 12693 12694 12695 12696 12697 12698 12699 12700 6867 6868 6869 6870 12709 12714 12736 12737 12867 12868 12869 12870 12871 7039 12974 12975 12976 12977 12978 12979 12990 13058 1276 1277 1278 7269 7482 7483 7485 13324 7493 7494 7495 7496 7498 7500 7501 1512 7556 13503 7876 7880 1891 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 7894 7895 13734 13735 13736 13737 13738 13739 13741 13742 13743 13744 14059 14224 8409 2420 2421 8412 2423 2424 2425 14310 14496 14497 14498 14499 14500 14501 14502 14772 14773 14774 14775 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 8979 14818 14819 8982 14826 14859 14860 14863 14876 14877 14878 14880 14886 14887 14888 9244 9245 9246 15176 9409 3420 3421 15255 15263 10274 11009 11039 11040 11086 11374 11375
semh	5764
semh$	11754
semi$	4926
sen$	16706 5768 11759
send	4410 4487 4488 4499 4506
send$	11934 12227 594 603 998 7194 7196 7198 13119 1422 13374 13379 13808 13810 13816 13818 4409 10482 4497 10496 4507 4662 10693 4774 5041 5063 11054 5768 11759
sendd$	4507
sendded$	7194 7196 7198 1422
sendding$	7194 7196 7198 1422
sended$	7194 7196 7198 1422 10482 4507
sendes$	4497
sending$	594 603 998 7194 7196 7198 1422 15659 15660 15661 10482 4497 10496 4507 4662 4774 5041 5063 11511
sends$	594 603 12957 7194 7196 7198 1422 10482 4497 10496 4507 4662 10693 4774 5041 5063
sensation$	5116
sense$	13021 13022 13187 13188 13189 13190 13191 13192 13193 13194 13195 13196 13197 13198 13199 13458 13459 13460 13461 13462 13463 13464 13465 7628 7629 7630 13791 7955 2264 8420 2691 2693 8900 14739 2950 2951 2952 2953 2954 2955 8978 2989 2990 8981 15092 15144 15298 15401 15865 15866 15867 11079 11099 11398
sensible$	11850 6116 6157 6778 2968 2969 2970 14881 3466
sensibly$	12615
sensit	4411
sensitive$	10401 11319 5612
sensor	4824
sensory$	10814
sent	4410 10499 10558
sent$	12091 12092 12093 12095 594 603 12563 12564 12565 12577 7194 7196 7198 1422 13685 4409 16298 10907 4968 10987 5041 5063 11054 11562 5814
senten	16742
sentence$	4703 11813 5827 11818 11820
sentenced$	10987 5827
sentences$	4703
sentencing$	5827
separa	16742 16744 10907 10909 16757
separate$	4388 16582
separated$	16745
separates$	4388
separating$	4792 16745
separation$	16747
sepsis$	5951
september$	12360
sergea	4389 10380 10381 4393 10386 16229 10414 10415 10416 4427 4428 4429 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 4504 10497 4509 10504 16348 4553 10629 4656 10652 10692
sergeant$	10379 16219 16224 4405 16252 16253 16254 10417 10418 10419 16267 10436 4470 10461 10464 4477 16312 16316 16317 16319 16329 10494 16333 16335 16342 4550 10543 16467 10646 16530 5608 11688
serial$	581 582 4387 5037 5160 5173 5650
series$	3912 11645
serious$	6077 676 677 678 679 8267 10051 10052 10053 10054 5160 5535
seriously$	13828 13829 13830 13831 13832 15812 15813 15829 15830 15831 15832 15833 15834 15835 15836 15837 15838 15839 15907 15908 15909 15910 4196
seriousness$	13776 13777 13778 13779 13780 13781 13782 13783 13784 13785 13786 13787 13799 13800 13801 13802
sertra	5748
sertraline$	11738
servant$	11088
servants$	11088
serve$	3036 3037 4729 4757
served	16528
served$	4729 4882 5006
serves$	840 841 3036 3037 4729 4757
servic	16690
service$	13955 8200 14238 15545 9926 9931 9932 9940 9949 9950 16090 16140 10321 10329 4343 16207 16208 4484 16565 16674 5535 11555 5582 5591
services$	7166 13770 13771 13775 8271 14238 14341 14467 14866 14867 14868 14869 14908 14909 14910 14911 14912 14955 14956 3169 3171 3647 3648 3649 3650 9926 15768 9931 9932 9937 9938 16140 10329 16207 16208 16674 16686 11102 11499
serving$	4729 10899 11543 5792
session$	175 177 178 8623 15545 15678 15679 15680 15719 15720 15721 11101
sessions$	175 177 178 6209 12048 12081 12082 14434 8623 15545 15719 15720 15721 11101
set$	64 65 66 11992 526 547 548 549 550 551 552 553 12890 12891 12892 12893 12894 12895 7211 1259 1260 1261 1262 13296 13297 1749 13995 2212 2948 2949 9481 3682 3683 3846 4537 5017 11420 11421 11773
sets$	64 65 66 547 548 549 550 551 552 553 1749 2212
setter$	11248
setters$	11248
setting$	64 65 66 5017
settle$	15482 15488 15502 11503
seven	10382 10397 16313 10486 16347 10541 4554 4555 16390 16391 16393 16434 4620 4634 10636 16480 16497 16500 16505 10696 16557 16597 16609 10776 16621 16633 4812 11664
seven$	13996 14066 16036 10610 16472 16474
severa	16372
several$	6212 609 9428 3540 10224 10225 10248 16106 16107 11568 5645 5758
severe	5710
severely$	5777 5795
sewer$	14312
sex$	11920 6304 12246 6503 6594 12434 6601 613 6608 12449 629 630 631 632 12471 12472 12538 6748 12827 12939 12940 12941 12942 13310 13312 8184 14309 14489 14490 14704 14705 14706 14707 14708 14718 14842 14843 14844 14938 9405 10929 4991 11013 11034 11044 5245 11351
sext$	5843
sexted$	5843
sexting$	11030
sexts$	5843
sexual$	12345 6584 6592 6597 6599 6600 614 615 616 617 619 6612 6613 6614 629 630 631 632 12473 676 677 678 679 6988 14489 8684 8687 8882 14939 4846 4991 5042 5052
sexualised$	12345 6584 6592 14355 14356 14357 14358 14359 14360 14361 14362 14363 11036 11037 5303 5891
sexuality$	12585
sexually$	2158 2159 9106 5045 5261 5362 5363 5401 5419 11787 5961
sgt$	16333
shabbily$	3503 5443 5451
shabby$	15380 15381 5488 5495 5902
shadow	4815
shadow$	16374 4551 16475 10805
shadowed$	4551
shadowing$	4551
shadows$	9536 4551
shady$	5240 5873
shaggy$	5448
shall$	3654 3655 3656 3657 3658 3659 4697
shallow$	5881
sham	16607
shambles$	5912
shambolic$	15992 5912
shame$	6882 14254 14255 14256 14257 14258 15976 10226 16065 5555
shameful$	15874 5912
shamefully$	5912
shameless$	5873
shar	4468 4487
share	4499 5611
share$	12227 594 603 6919 959 977 978 979 980 998 1921 3586 15482 15488 15502 15939 16119 16122 10395 4406 4409 10482 4497 4507 4638 4970 5041 5485 11503
shared$	594 603 959 13685 3586 10020 10021 15949 10395 4406 4409 4507 5041 5485
shareed$	10482 4507
sharees$	4497
shareing$	10482 4497 4507
shares	5611
shares$	594 603 959 3586 10395 4406 4409 10482 4497 4507 4970 5041 5485
sharin	11600 5611
sharing$	594 603 959 998 3586 15990 10395 4406 4409 4970 5041 5485
sharks$	13289
sharp$	9137 9138 9139 3470
sharper$	2642 2643 2644
sharpest$	14199
shaved$	5467 5469 5471 11463 5484
shaven$	5438 5439 5468 5471 5484
she$	6132 6139 6639 6716 6717 6722 6723 6772 6786 6789 7072 7229 7331 1791 2109 8099 2110 13938 2111 2112 8263 2293 14475 15560 15561 15562 15563 15564 9733 9734 9735 9737 9926 15768 5770
shed	11799
shed$	4260 16788 16800
shedding$	4260
sheep$	13985 11162
sheer$	5101
sheet$	11616
sheets$	11616
shelter$	12441 12442 12443 12444 12445 12446 12447 12448 16788
shield$	7129 7130 7131 5084
shieldded$	5084
shieldding$	5084
shielded$	5084
shielding$	14897 14902 14903 14904 14905 14906 14907 14914 5084
shields$	5084
shift$	6431 6432 6433 6987 9805 9806 5627
shifting$	6987 13954
shiftless$	5883
shifty$	5240 5450 11443 5873
shilling$	14202 14206 14207
ship$	15141
shirk$	4260
shirked$	4260
shirking$	4260
shirkked$	4260
shirkking$	4260
shirks$	4260
shirt$	9542 9543 15389 11480
shirtless$	5902
shirts$	9542 9543 15389 9599 11480
shock$	12760 15037
shocked$	15036 15040
shocking$	4160 4161 4162 4163 10226 16065 16101 16102 16103 16104 5303 5565
shockingly$	5260 5914
shocks$	9200 9201 15058 15160
shoddy$	5912
shoes$	9542 9543 15403 15404 15405 15406 15407 15414 16811 11480 11485
shoot$	1493
shooti	16441 16454 16462 16463
shooting$	1493
shootings$	16427
shoots$	1493
shop	4429 10498 10505 10800
shop$	12358 12359 14176 4405 16234 10419 16315 16336 16338 16343 4787 16638 16641
shopke	4429 10498 10731 11006
shopkeeper$	12134 12436 16844
shopkeepers$	12134 12436 13911 14080 8306 8307 4405 16234 10419 16315 16336 16338 4568 16569 16598 11113 11114
shopli	4615 16450 16454 16455 16463 4636 16477 10732 10980 11001 11002 5989
shoplift$	11068
shoplifter$	14041 14042 14043 14150 14151 11162 11163
shoplifters$	14041 14042 14043 14150 14151 11162 11163
shoplifting$	11910 11911 11912 11913 11914 12337 12348 12352 13310 13312 13411 14068 10605 10626 16492 16570 4795 4811 16818 16839 16840 11068
shoppe	10731
shoppers$	14080 16569 16598 11113
shopping$	10800
shops$	14080 8306 8307 4405 16234 10419 16315 16336 16338 16343 4568 4787 16638 16641
short$	2378 2379 8476 8477 9484 15380 15381 9589 15863 15864 5243 5311 5427 5448 5470 5471 5495 5552 11565 5902
shortcoming$	5534
shortcomings$	15739 15740 15741 5534 11526 5911
shortest$	3525 5475
shorts$	9542 9543 15403 15404 15405 15420 15421 15422 15427 11480 11485
shot$	11904 1493 14249 10432 5148
shots$	14249 10432 16282 16288
shotted$	5034
shotter$	5863
shotters$	5863
shotting$	544 545 546 5033 5034
should	4680 10893
should$	21 22 23 24 25 26 735 736 1052 7319 13162 1681 1779 1797 1805 1806 1807 1808 1809 1810 1811 1812 1813 1821 1825 1826 1827 1828 1846 1857 1858 1859 1860 1861 1862 1863 1864 1865 1866 1867 1868 1869 1870 1871 1917 1930 2714 2715 2716 2717 2767 2944 2998 3082 3133 3190 3191 15264 9445 3918 3920 3921 3922 3923 9915 15763 10057 4151 10146 4372 10533 4550 4621 4673 4697 4781 16731 5537 5605
shoulder$	14447 3520 5583
shouldered$	11423 5583
shouldering$	5583
shoulderred$	5583
shoulderring$	5583
shoulders$	14447 14507 5583
shout$	2612 2613 2614 5079
shouted$	6469 6470 6471 6472 6473 6474 6475 6476 13514 13685 4943 5079
shouting$	13212 13213 4912 5079
shouts$	2612 2613 2614 5079
shoutted$	5079
shoutting$	5079
show	4396 16229 4592 10583 4609 4653 11600
show$	346 1824 7861 7862 7863 7864 1892 1893 7912 7913 7914 7915 7916 7917 7918 7919 7920 7921 13762 7929 7988 7989 13877 8330 2426 15482 15488 15502 15546 15547 15548 3828 15713 4450 10508 10534 16409 11503
showed$	346 1824 1892 7988 7989 2426 4086 10534
showin	4592 4609
showing$	346 13212 13213 1892 4086 16232 16671
shown	10499 10558
shown$	187 6243 6244 12607 12608 6771 1824 7861 7862 7863 7864 1893 7988 7989 15603 15604 15605 15606 15729 4086 4538
shows	4592 10583 4609
shows$	346 1824 1892 7988 7989 2426 15546 15547 15548 3827 4086 4450 10534 16409 10604
shred$	1367 8419
shrewd$	9137 9138 9139 3470
shrinking$	9169 15008 15009 15010 15011
shrug$	1973 3134 3223 4279
shruged$	1973 4279
shrugged$	1973 3223 4279
shrugging$	1973 4279
shruging$	1973 4279
shrugs$	1973 3223 4279
shunt$	4838
shut$	13306 4326 11562
shuts$	4326
shutting$	4326
shy$	2378 2379 11308
siblin	16787
sibling$	16801 11335 5349
siblings$	5991 12357 14462 14683 16764 16801 11010 11335
sick$	8350 16660 16701
sickle$	5952
side$	14212 15322
sidekick$	5855
sidekicks$	5855
sidelined$	5566
sides$	12784 14212
sight	10787
sight$	16521 16625 11665 5737 5738
sighted$	11542 11649 11728 5926
sighti	4408 5628
sighting$	10375 4547 11618
sightings$	16323 4547 5624 11618
sign$	1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 7516 7517 4238 4239 4240 4241 16086 16087 5000 11564 11567
signal$	12123 16531
signals$	12123 12124 13250 11092
signed	10658
signed$	1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 7516 7517 16496 4872 4873 5000
significant$	2538 2539
signing$	1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 7516 7517 5000
signs$	1513 1514 1515 1516 1517 1518 1519 1520 1521 1522 1523 13452 4238 4239 4240 4241 16086 16087 16106 16107 16277 5000 11092 11564 11567 11568
silence$	6842 12742 12929 12930 12931 12932 12933 12934 13139 7873 15964
silent$	13060 13061
silliness$	12202 12203 12204 12205 12206 12207 12679 6880 6881 7778 7873 1884 7875
silly$	6077 104 105 6116 160 161 162 163 164 165 166 6363 913 1312 1782 1875 1876 2950 2951 2952 2953 2954 2955 5104 5107 5881
silo$	5595 5596
siloed$	5916
silos$	11584
similar$	3505 9501 5427 5485
simple$	5101 5817
simpler$	4691
simply$	12607 12608 6771 806 13659 13660 13661 13662 2611 3225 3728 3729 3730 3731 9914 4069 4070 4246 4247 4288 5512 5572
since$	16675 16678 16786 11379 11822
single$	3795 3796 9840 9881 9882 3960 9951 10019 4411
sink$	1483 1484 1485 1486 1487 1488 1489
sinker$	13476
sinking$	1483 1484 1485 1486 1487 1488 1489
sinks$	1483 1484 1485 1486 1487 1488 1489 15635
sister	10903 16743 10906 4932 16787 16793
sister$	12357 7727 7735 4908 4909 16741 10939 16801 11335
sisters$	12357 7727 7735 14462 8801 8802 8803 11335
sit	16291
sit$	6409 3588 3589 3590 3592 3604 3605 3606 3607 3608 15482 15488 15502 4123 16120 11503
site$	11618
sits$	3588 3589 3590 3592 3604 3605 3606 3607 3608 4123 4124 4125 16278
sitting$	12701 12702 13212 13213 4123 4124 4125
situation$	11830 6372 12685 12686 12773 1009 1082 1083 7211 13715 13716 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 13873 14893 15310 10216 16100 10326 4979 11800
situations$	11830 7110 7111 7112 13873 15310
six	10382 10397 16313 10486 16347 10541 4554 4555 16390 16391 16393 16434 4620 4634 10636 16480 16497 16500 16505 10696 16557 16597 16609 10776 16621 16633 4812 11664
six$	1344 13974 14066 3495 9486 9487 3540 15368 15369 15370 15371 15372 15373 9750 9759 9765 16036 10610 16472 16474
sixteen$	14559 14560 14561 14562 14563 14564 2770 2771 2772 11360
size$	2799 2800 3391 3392 3393
skank$	5870
skanks$	5870
skanky$	5873
skate$	1450
skated$	1450
skaters$	9750 9759
skates$	1450
skating$	1450
skeletal$	5427
ski$	5500
skilled$	3480
skills$	2691 2693 8978 2989 2990 8981 15281 11400
skimpy$	5495
skin$	14155 15029 9508 9524 16651 11445 5457 5463 5723
skinned$	11404 11437
skinniest$	3525 5475
skinny$	9484 9520 9589 5427 5495 5902
skins$	12453 15029
skirt$	9542 9543 15403 15404 15405 11480 11485 11492
skirts$	9542 9543 15403 15404 15405 15420 15421 15422 15427 9599 15445 11480 11485 11492
skive$	5842
skived$	5842
skives$	5842
skiving$	5842
skunk$	10844
slack$	1025
slag$	11162
slags$	11162
slap$	13549 15054 16770
slapdash$	5874 5912
slappe	4943
slapped$	16770 10933
slapper$	5870
slappers$	5870
slaps$	16770
slave$	11273 5284 5876
slaves$	11273 5876
sleazy$	5873
sleep	10831 10843
sleep$	6145 12227 12291 605 6986 1007 1008 1010 14998 15132 15133 15134 16669 16681 16682 16791 4965 4974 4975 5043 5713
sleeped$	4967
sleepes$	4967
sleeping$	605 6986 4960 4965 4967 4974 5043 5750
sleeps$	605 1010 4965 4967 4972 4974 4975 5043
sleepwalk$	1483 1484 1485 1486 1487 1488 1489
sleepwalked$	1483 1484 1485 1486 1487 1488 1489
sleepwalking$	1483 1484 1485 1486 1487 1488 1489
sleepwalkked$	1483 1484 1485 1486 1487 1488 1489
sleepwalkking$	1483 1484 1485 1486 1487 1488 1489
sleepwalks$	1483 1484 1485 1486 1487 1488 1489
slender$	5427 5902
slep$	5809
slept$	605 1007 1008 1010 10818 4960 4976 5043 5809
slicked$	3519 11463
slid$	1483 1484 1485 1486 1487 1488 1489
slide$	1483 1484 1485 1486 1487 1488 1489 3220 9211 9212 11577 11616
sliders$	15403 15404 15405 15420 15421 15422 15424 11480 11485
slides$	1483 1484 1485 1486 1487 1488 1489 3220 9211 9212 11616
sliding$	1483 1484 1485 1486 1487 1488 1489
slight$	5427 5902
slightest$	7605 14273 9815 10077
slightly$	3493 5429
slim$	9484 5427 5902
slimly$	5429
slip$	1483 1484 1485 1486 1487 1488 1489 10219
sliped$	1483 1484 1485 1486 1487 1488 1489
sliping$	1483 1484 1485 1486 1487 1488 1489
slipped$	1483 1484 1485 1486 1487 1488 1489
slippers$	15416 15424 15432 11480
slippery$	5240 5873
slipping$	1483 1484 1485 1486 1487 1488 1489
slips$	1483 1484 1485 1486 1487 1488 1489 16297
slipshod$	5912
slit$	5484
sloppy$	4160 4161 4162 4163 11443 5565 5912
sloth$	11579
slovenly$	5883
slow$	1796 2513 2514 2515 2516 2517 4160 4161 4162 4163 16055 16101 16102 16103 16104 16116 10279 4291 5270 5565 5762
slowly$	16116
slut$	11162
sluts$	11162
sluttish$	5873
slutty$	5873
sly$	5881
smacke	4943
smacked$	10933
smackhead$	5870
smackheads$	5870
small$	2248 2300 8786 8938 9484 3500 5374 5427
smaller$	8070 8071 8080 8081 8082 8083
smart$	13067 13070 9137 9138 9139 15150 9501 11343 11349 5495
smarter$	6116
smartly$	3503 5451 11479 11481
smarts$	11344 11398
smash	16769
smashe	10773
smashed$	16611
smell$	3297 3298 3299 3300
smelly$	15380 15381 5902
smitten$	651 652 653 654 655 656 657
smok	4854
smoke$	11934 12227 12256 12258 12259 12260 498 6992 1007 1008 12850 12851 12852 7194 7196 7198 13116 13374 13379 13574 13808 13810 13929 13930 3249 3250 3251 3252 3253 15685
smoked$	12577 1007 1008 7194 7196 7198 15685
smoker$	14037
smokers$	14037
smokes$	1007 1008 7194 7196 7198 3249 3250 3251 3252 3253 15685
smoking$	6002 11841 11842 873 6992 1007 1008 7194 7196 7198 13212 13213 15685
smooth$	13145 5399
smug$	5873
snakes$	11162
snapch	4661
snapchat$	6288 6289 6290 586 6576 587 6577 588 6578 589 6579 590 6580 12419 12420 12421
sneak$	326 11162
sneaked$	326
sneaking$	326
sneakked$	326
sneakking$	326
sneaks$	326 11162
sneaky$	5883
snide$	5873
snood$	15419 11480 5907
snoods$	15419 11480 5907
snotty$	5873
snub$	5112
snubbed$	15470 5112
snubbing$	5112
snubed$	5112
snubing$	5112
snubs$	5112
snuck$	326
so	4660
so$	12035 12039 12316 6696 7230 13094 1546 7698 7699 8127 8326 8348 3192 3193 3194 3195 3196 3197 15146 9917 4091 4648 5103 5371 5388
sobrie	4994
sobriety$	10984
social$	12340 12346 586 587 588 589 590 8058 14069 8459 8560 14404 14464 14949 14950 14951 14952 9926 15768 3945 9936 3948 4330 4332 10520 4559 16428 4661 16493 10708 10848 10942 4958
society$	8041 2052 2053 2054 2055 8046 14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14018
sociopath$	11162
sociopathic$	5881
sociopaths$	11162
socks$	9599
sod$	10097 11136
sods$	11136
sofa	10953 11799 5982
sofa$	16791 4964 16802
soft$	12701 12702 15119
software$	10509
sold$	544 545 546 612 708 709 914 7194 7196 7198 1566 1567 1568 5018 5033 5050 11054
soldier$	12175 11137 11217
soldiers$	12175 14119 11137 11217
solely$	4281 4282 5581
solicit$	1056 1057 1058 1059 5072 5080
solicited$	1056 1057 1058 1059 5072 5080
soliciting$	1056 1057 1058 1059 5072 5080
solicits$	1056 1057 1058 1059 5072 5080
solicitted$	1056 1057 1058 1059 5072 5080
solicitting$	1056 1057 1058 1059 5072 5080
solid$	5427
solidly$	5429
solve	5672
solve$	16583
solves	5672
solvin	5672
somali$	3505 9501 11472
some$	118 870 6918 1359 1369 3540
somebody$	12285 12307 13093 13098 13244 13506 13639 9691 9926 15768 4704
someone$	12285 12307 6631 13093 13098 13244 13506 13639 8830 2938 9691 9926 15768 4704
something$	12316 12550 13094 15688 4490 16332
somewhere$	12441 12442 12443 12444 12445 12446 12447 12448 1329 1330 1331
son	16558
son$	14639 10834
sons$	14639
soon$	13536 13537 3225 16070 16071 16072 16073 16204 16205 16206
sooner$	1186 1187 7736 1747 7738 14572 14713 15751 15760
sophisticated$	2728 2890 3411 5895
sorely$	4196
sorry$	13218 15603 15604 15605 15606
sort$	12727 13905 2314 2316 2317 2318 14268 14894 14895 14896 9203 15376 4388 11112 11230
sorts$	12727 4388 11112 11230
sought	4574 16528
sought$	314 595 596 597 598 599 600 601 1094 13685 2020 8010 2021 2022 2023 2024 2025 2026 2042 2043 2045 9890 10564 5316
soul$	13396 13397 14537 14538 14539
soulless$	5873
souls$	13395 13397 14303 11356
sound$	9370 5370
sounds$	5370
sour$	5875
source	11600
source$	1080 10401 4412 16301 4649 16487 4663 4743 4750 5611 11602 5613
sources$	4412 16301 11602
south$	3516
sow$	12732 12733 13168 13169
sowed$	12732 12733 13169
sowing$	12732 12733
sown$	12732 12733
sows$	12732 12733
space$	14155 14835 10716 10961
speak	10388 4936
speak$	11980 12191 12416 591 592 593 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 8944 8988 9370 15451 15482 15488 15502 15593 15659 15660 15661 15939 4361 16226 11503 11511
speaking$	591 592 593 8942 15481 11530
speaks$	591 592 593 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 15593 4134 4135
special$	8450 16706 5764 5980
specialist$	16689
speech$	4824 16706
speed$	11752
spell	11780
spelli	10897
spelling$	16735 5784
spend$	12227 6390 6391 6456 12541 12542 12543 12544 12545 794 795 7194 7196 7198 13374 13379 2069 2070 2071 2072
spendded$	2069 2070 2071 2072
spendding$	2069 2070 2071 2072
spended$	2069 2070 2071 2072
spending$	12042 12286 12541 12542 12543 12544 12545 2069 2070 2071 2072 16214
spends$	2069 2070 2071 2072 16291
spent$	794 795 7194 7196 7198 2069 2070 2071 2072 5006
spice	10835
spice$	12830 16673 10844 16685
spider$	7445
spike$	10785
spikes$	10785
spiky$	5448 5471
spin$	12530
spina$	5725
spineless$	5873 5912
spirit	10843
spirits$	16677 16681
spit$	14142
spite$	6178 189 190 192 6210 223 224 225 254 12389 12390 12391 12392 12760 4235
spiteful$	15874 5221 5244 5881
spiv$	11217
spivs$	11217
spleen	10824
spleen$	16662
splendidly$	9044 9045 9046 9047
split	16742 16744
split$	16582 10907
spliting$	4792
splitting$	4792
spoil$	1400 1401 1402 1403
spoiled$	1400 1401 1402 1403 5881
spoiling$	1400 1401 1402 1403
spoilled$	1400 1401 1402 1403
spoilling$	1400 1401 1402 1403
spoils$	1400 1401 1402 1403
spoilt$	1400 1401 1402 1403 2137 5146 5881
spoke$	591 592 593 4360
spoken$	12019 12020 196 197 198 6469 6470 6471 6472 6473 6474 6475 6476 12317 12546 13685 8150 8151 8152 8153 15283 15284 15285 15487 15493 15498 15507 15602 15949 4384 16408
sponger$	11217
spongers$	11217
sporadic$	14350 14351 14352 14353 2526 5293
sport$	3522 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 16667 5472 5490
sported$	3522 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 5472 5490
sporting$	3522 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 5472 5490
sports$	3522 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 5472 5490
sportted$	3522 5472
sportting$	3522 5472
sporty$	5450
spot$	14544 14545 3297 3298 3299 3300 15298 16635 16639 11630 11694
spots$	15249 16635 16639 11473 11694
spotted$	13685 16306 5926
spotty$	3518 9520 15362 5455 5902
spray$	5465
spree$	11633
spring$	12360 12361
spurn$	5112 5510
spurned$	15470 5112 5510
spurning$	5112 5510
spurnned$	5112 5510
spurnning$	5112 5510
spurns$	5112 5510
squad	4389 10380 10381 4393 10386 16229 10406 10409 10414 10415 10416 4427 4428 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 4504 10497 4509 10504 16348 10516 4553 10629 4656 10652 10692
squad$	15227 10379 16219 16224 16244 16245 4418 16247 16252 16253 16254 10417 10418 16259 4432 16267 10436 10464 16312 16316 16317 16319 16329 10494 16333 16335 16342 16354 10543 16446 16467 10646 16530 5608
squander$	5111 5588
squandered$	5111 5588
squandering$	5111 5588
squanderred$	5111 5588
squanderring$	5111 5588
squanders$	5111 5588
square$	16591 4787 16641
squarely$	4281 4282 5581
squint$	5905
squints$	5905
stab	16777
stabb	16769
stabbed$	11877 11904 12306 12645 13150 13151 13152 13164 13165 5016
stabbi	16222 16441 16454 16462 16463 16469 16481 16482 16483 10982 11002
stabbing$	7263 7264 13103 1383 13549 16402 16403 16445 16820 16840 16841 11066
stabbings$	16402 16427 16840 16841
stack$	13949 13950 13951 13952 13953
staff	4429 10498 10505 4567
staff$	12175 12285 12307 12436 12504 12505 12506 12785 7166 7401 13628 7930 13770 13771 13775 13911 8074 14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14018 14021 14045 14080 14086 2278 2279 8271 8306 8307 14434 14470 14484 14485 14486 14487 14955 14956 3169 3171 15222 15223 9439 15308 15309 9745 9746 9748 9749 9787 9788 9789 9926 15768 9931 9932 16140 10329 16207 16208 10419 16336 10536 16598 16844 11102 11113 11114 11204
staffroom$	16343
staffrooms$	16343
stage$	9710
stain$	2383
stained$	15380 15381 5488 5495
stairw	11799
stake$	10789
stamme	16651 10830
stammer$	16668
stamp	4737
stamp$	11548
stamped$	11548
stamping$	11548
stampped$	11548
stampping$	11548
stamps$	11548
stance$	10767 11677
stand	16291
stand$	2673 8964 8965 8966 8969 8970 8972 8973 8976 3347 3496 15375 3588 3589 3590 4126 4127 4128 4129 4130 5542
standard$	15974 11555
standards$	15779 15780 15781 15782 15783 15784 16211 11555
standing$	8964 8965 8966 8969 8970 8972 8973 8976 4126 4127 4128 4129 4130 5542 5823
stands$	3347 3496 15375 3588 3589 3590 4126 4127 4128 4129 4130 5823
stares$	12155
stars$	15440
start$	11988 14142
starte	5754
started$	11988 543 12910 12911 13202 13203
starter$	11247
starters$	11247
starti	5754
starts	5754
starts$	11988
starv	5716
starve	4943
starved$	10933
stash	16240 10576 4608
stash$	12825 10567 16436
stashed$	16250
state	10402
state$	6372 16100
stated	10402
statem	5764
statement$	12197 8107 8108 8109 16243 16249 4878 11758
statemented$	11754
statements$	8107 8108 8109 16243 16249
statio	10498
station$	12358 12359 4405 16234 16336 16343 16591 4787 16641 16820 16827 16828
stations$	4405 16234 16336
statistics$	16172 16173 10756
stature$	15319 15320 15321 11417
status$	13842 13846 13847 13868 13874 13877 14309 16755 11072 5116 11333 11758 11805
stay$	6103 11950 6145 12110 6357 12224 6392 6393 6410 12256 12258 12259 12261 6455 12332 12478 12541 12542 12543 12544 12545 12546 6734 6906 917 6908 6909 6910 6953 6954 6955 6956 6957 6986 12943 7222 7284 13502 13509 13522 13523 13611 13808 13810 13816 13818 9022 9041 15482 15488 15502 16791 4965 11503
stayed$	12091 12092 12093 12095 12284 12546 12554 12563 12564 12565 12610 12611 6780 6781 12620 12621 12866 13419 7764 13638 13685 13697 4965 4967 4976
stayes$	4967
staying$	12042 12286 12478 12541 12542 12543 12544 12545 12546 6986 7277 9022 4965 4967 5807
stays$	12546 4965 4967 5807
steal$	12227 13116 13574 13929 13930 14142 2612 2613 2614 15508 15681 16399 16429 16432 16456 16457 10774 11068
steali	16278 10582 5989
stealing$	11908 11909 11910 11911 11912 11913 11914 13109 13311 14068 14124 14130 14131 2411 14463 16292 16420 16458 16537 11068 11826
steals	16278 5989
steals$	2612 2613 2614 15681 16399 16432 16457 10774
steel$	15027 15028
steely$	11386
step	10903 4930 10921 4941 16771 16793
step$	4759 4808 5628 5688
stepbrother$	10932 10939
stepdad$	4909 16741 10904 4918 16764 10931 10932 10939
stepfather$	4909 16741 10904 4918 16764 16768 10931 10932 10939
steping$	4759
stepmam$	10932
stepmother$	16741 4918 16764 16768 10931 10932 10939
stepmum$	16741 4918 16764 10931 10932 10939
stepnan$	10932
stepparent$	16764 10932 10939
stepparents$	16764 10932 10939
stepped$	15818 4377 16586 5688
steps$	4759
stepsiblings$	16764
stepsister$	10939
stepstepdad$	16764
stepstepfather$	16764
stepuncle$	10932
stern$	9188
sterner$	9188
steroi	10835 10842
steroids$	16673 10840 16680
steward$	6293 12134 12175 12436
stewards$	6293 12134 12175 12436 8306 8307 16315
sti	5961
stick$	1130 1248 1249 13762 15482 15488 15502 3954 3955 3956 11503
sticks$	1131 1248 1249 15633
sticky$	8349
still$	12021 12041 12063 7017 7018 7019 7020 7021 7022 7023 7024 7025 7026 7028 3965 3966 4442 4491 5512
stills$	10394 16265 10432 4485 4491 4508 4515
stinks$	11332
stir$	1394 1395 1396 1397 1398 1399
stirred$	1394 1395 1396 1397 1398 1399
stirrer$	11217
stirrers$	11217
stirring$	1394 1395 1396 1397 1398 1399
stirs$	1394 1395 1396 1397 1398 1399
stock	16240 16426
stock$	4422 16414 16435 16436 11229
stockily$	5429
stocky$	9484 5427 5902
stole	5989
stolen	16240 16426 16489 5989
stolen$	16414 16436 4720 16839 16842 5941
stoma$	5959
stomach$	5719
stone$	13232 15027 16665 5497
stoned$	1074 1075 1076 1077 1078 7156 1167 7158 15685
stoner$	11162
stoners$	11162
stood$	3347 3588 3589 3590 4126 4127 4128 4129 4130 5542 5823
stop	16395 4677 4717 4815
stop$	11979 12143 6425 12268 12332 6705 6754 12593 13051 13052 7578 7579 7580 7581 7582 7589 7590 7591 7645 7646 1657 7648 1659 1660 13501 13522 13523 13592 1773 1775 1778 13645 13684 14349 2895 2896 15482 15488 15502 15536 15537 9715 3726 15590 15659 15660 15661 10362 10363 10364 10365 16255 4469 10507 4595 16470 16504 10667 4693 4705 4709 4711 4712 4713 10707 16583 4786 4797 16628 16630 10805 11503 11511 5676
stoped$	2895 2896
stoping$	2895 2896
stoppe	16408
stopped$	12304 6467 478 12322 6703 6774 12645 13129 13130 13601 2895 2896 15645 15646 15647 15648 15649 15787 15788 15789 15790 15791 15792 16476 4693 16525 5014 11562 11649 5733
stopping$	2895 2896 4709 4711
stopring$	4709
stops$	2895 2896 16470 4671 4693 4705 4709 4711 16576 4786 4797
stopting$	4709
store	4429 10498 10505 10576 4608
store$	12110 6431 6432 6433 6987 1496 7739 4405 16234 10419 16315 16336 16338 16343 4546
stored$	1496 16250
stores	4608
stores$	1496 4405 16234 10419 16304 16315 16336 16338 16343 10597
storie	4661
stories$	12872 7132 12973 8107 8108 8109 13948 2121 2122 2123 2124 2125 2126 2611
storin	16240 10582 16426 4608
storing$	6987 1496 16420 16458
story$	12872 13478 8107 8108 8109 13948 2121 2122 2123 2124 2125 2126
stout$	5427 5902
straight$	12557 12558 6891 6892 6893 1754 1755 1756 1757 1758 1759 1760 1761 9711 9712 9713 9714 5448 5471
strain$	4751
strang	16769 4943
strange$	12171 12172 6590 1764 1767 1770 1771 5404 5873
stranger$	12118 12129 12130 12824 12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 12848 12849 7061 7097 7098 7099 7100 13707 8065 8294 8295 8296 8297 16795 11017
strangers$	11848 6272 12118 6284 6287 12126 12129 12130 12138 12142 12146 6319 12297 6581 12727 12824 12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 12848 12849 7061 7097 7098 7099 7100 7101 7102 7103 7104 7200 13110 13112 13705 8032 13871 13872 13879 8064 8294 8295 8296 8297 14484 14485 14486 14487 11017 11098
strangled$	16770 10933
strapping$	5902
strappy$	5495
strate	11658 11679 11684
strategies$	12081 12082
strategy$	11690
stray$	1483 1484 1485 1486 1487 1488 1489
strayed$	12577 1483 1484 1485 1486 1487 1488 1489
straying$	1483 1484 1485 1486 1487 1488 1489
strays$	1483 1484 1485 1486 1487 1488 1489
streak$	11234
streaks$	11234
street	4411 16525 10735 10800
street$	12349 12358 12359 7118 13014 13015 7184 7206 14146 14210 14211 14302 2707 8715 15085 9248 9251 9252 9253 9254 9255 15094 9269 15113 9312 9407 3453 10401 10426 16513 16573 16591 4787 16638 16641 11019 5138 5256 5295 5335 5340 5352 5353 5354 5355 5408 5410 5424 5941
streets$	12349 13014 13015 7206 8285 14302 14530 14531 14532 14533 14534 14535 14536 15085 15094 9270 3290 9314 16513 16573 16591 4787 16638 16641 11019
streetsmart$	5889
streetwise$	3112 3113 3114 3115 3466 3470 5889
streng	4684
strength$	2799 2800 3391 3392 3393
stress$	5705
strict	4773
strict$	10763
stride$	15042 15043
strike$	9051 9052 9053 3383 16399 10774 16619 5628
strikes$	16399 10774 16619
striking$	5450
strikingly$	5371
string$	291 3913
stringing$	291
strings$	291 16282
strip$	6990
stroke	10812 10923
stroke$	16650 16664 16736 16761
stroll$	3588 3589 3590
strolls$	3588 3589 3590
strong	4767 4773 5688
strong$	2861 2862 2863 9188 3454 3466 10763 4777 11412 5427 5691
stronger$	2263 9188 4777
strongly$	5429
stroppy$	5873 5881
struct	11604
structure$	16263 16618
struggle$	172 2513 2514 2515 2516 2517
struggled$	172 2513 2514 2515 2516 2517
struggles$	172 2513 2514 2515 2516 2517 5790
struggling$	172 2513 2514 2515 2516 2517
strung$	291
stubble$	5903
stubborn$	10279 5881 5912
stubbornly$	5912
stuck$	12555 12607 12608 6771 12610 12611 6780 6781 12620 12621 1132 1248 1249 13685 15603 15604 15605 15606 3954 3955 3956 5267
stud$	15414
studen	11006
student$	2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 16844 11146 5169 11287
students$	2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 11146 11287
studs$	15414
stuff$	12269 12435 15026
stunt$	11920 11013
stunts$	11920 11013
stupid$	6077 104 105 6116 6348 913 1312 1782 5025 5104 5881
stupidity$	12202 12203 12204 12205 12206 12207 12596 12597 12598 12599 12679 6880 6881 6901 12740 12929 12930 12931 12932 12933 12934 13139 7778 7873 1884 7875
sturdy$	5427
stutte	16651
style$	15376 11125
subculture$	11285
subcultures$	11285
subjec	5653
subject$	15311 15314 16272 4589 4666 5619 5924
subjects$	15311 15314 4580 4589 10711 5924
submi	11600
submission$	16479
submissions$	16479
submit	4410 5611
submitted$	4502 4503 11614
substance$	31 36 6080 8197 5753
substandard$	4160 4161 4162 4163 16101 16102 16103 16104 5565
subway$	16788
succeeded$	15619
succes	10661 4707
success$	16604
successful$	16499 10697
succumb$	1710 1711 1712
succumbbed$	1710 1711 1712
succumbbing$	1710 1711 1712
succumbed$	1710 1711 1712
succumbing$	1710 1711 1712
succumbs$	1710 1711 1712
such$	11897 2710 2711 5536
sucked$	11874
sucks$	11332
suffer	4946 4947
suffer$	5730
suffered$	13053 10936 10937 5730
suffering$	5730
suffers$	10936 10937 5728 5730
sufficient$	2988 2991 9392 11376
sugar$	5059
sugges	10402 4734 11600
suggest$	9626 9628 9629
suggested$	9626 9628 9629
suicid	5715
suicidal$	11705
suicide$	16657 16736 11705
sulky$	5873
sullen$	11443 5881
summer$	12360 12361
summon	16525
sun$	13298 13299
sundry$	12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 12848 12849
superficial$	14350 14351 14352 14353 5134 5293
superv	5003 5005
supervised$	5349
supervising$	14493 14894 14895 14896 14897 14905 14906 14907 14914 14920 14921 14922 14923 14924
supervision$	14493 14794 14894 14895 14896 14897 14905 14906 14907 14914 14920 14921 14922 14923 14924 14978 14979 14980 15003 15005 15256 4273 4274 4275 4276 10993 16832 11555 11820 11821
suppl	16278
suppli	4410 10450 4499 11613
supplied$	544 545 546 10499 5033
supplier$	12921 12922 14050
suppliers$	12921 12922 14050 16447
supplies$	544 545 546 16288 16304 16432 5018 5033 5643
supply	16230 4410 16240 16276 4499 10582 16421 16426 16441 16442 16454 16462 16463 16481 11001 11683 11684
supply$	544 545 546 4402 10451 4497 16414 16429 16432 4662 16839 5033 5643 5941
supplyed$	4402
supplyes$	4497
supplying$	544 545 546 4402 4497 16420 16458 4662 16537 16839 5018 5033 11826
supplys$	4402 4497 4662
suppor	4667 4684 4727 4926 5005 5688 5695
support$	88 89 90 91 175 183 184 6209 12048 12081 12082 12191 12913 13770 13771 14327 14341 14345 14866 14867 14868 14869 14894 14895 14896 14897 14905 14906 14907 14914 15468 3647 3648 3649 3650 4054 4055 4056 15948 4273 4274 4275 4276 4667 10657 4679 4686 4742 16708 4881 16709 11077 11101 11102 11499 11758
supported$	183 184 4679 4686 10916
supporting$	183 184 4679 4686
supports$	88 89 90 91 183 184 4679 4686 4742
supportted$	183 184
supportting$	183 184
supposed$	12272 12273
suppre	4737
suppress$	5937
suppressing$	5937
suppression$	5937
sure	4660
sure$	3681 3682 3683 9769 9770 9771 9772 3783 3784
surely$	3868 3876 9866 3877 3878 9914 11520
surface$	5134
surgery$	16692 16697
surly$	5881
surprised$	13153 13154 13155 13156 7832 13671 13672 13673 13674 13675 15040 11083
surprises$	9200 9201
surprising$	1764 1767 1770 1771
surprisingly$	5371
survei	16640 5934
surveillance$	16630 5923
surveilled$	16382
surviv	4947
survival$	9443 5054
survive$	14833 14834 9000 3011 3012 9003 3019 5387
survived$	3019 10937 5387
survives$	3019 5387
surviving$	3019 5387
survivors$	2726 11357 11358
suspec	4574 4590 11606
suspect$	12997 15311 15314 16130 16419 16449 4626 5240 11341 5619 11635 5658 5940
suspected$	10564 10580 4598 4613 10614 4626 4630 4654 5012 5647
suspects$	15311 15314 16130 16262 16415 16416 16419 16449 4626 11145 11341 11610 11635 5646 5940
suspen	10897
suspended$	383 384 385 386 8150 8151 8152 8153 4884 11160 11762 5828
suspendeds$	4884
suspension$	13992 4884 16735 11160 5972
suspensions$	13992 4884 11160 5972
suspic	4574
suspicion$	16185 16186 16187 16188 16189 10564
suspicious$	10483
swagger$	3249 3250 3251 3252 3253
swaggers$	3249 3250 3251 3252 3253
swallo	5717
swallow$	1565 1650
swallowed$	1565 1650 5718
swallowing$	1565 1650
swallows$	1565 1650 5718
swam$	1461
swap$	603 621 6611 622 623 624 625 626 914 998 5041
swaped$	603 621 6611 622 623 624 625 626 914 5041
swaping$	603 621 6611 622 623 624 625 626 914 5041
swapped$	603 621 6611 622 623 624 625 626 914 5041
swapping$	603 621 6611 622 623 624 625 626 914 998 5041
swaps$	603 621 6611 622 623 624 625 626 914 5041
swarm$	2392 14222 11217
swarmed$	2392
swarming$	2392
swarmmed$	2392
swarmming$	2392
swarms$	2392
swarthy$	5902
swat$	1621
swated$	1621
swating$	1621
swats$	1621
swatted$	1621
swatting$	1621
sway$	9805 9806
swayed$	11107
swear$	14142 3249 3250 3251 3252 3253 15685
swearing$	15685 16712
swears$	15685
sweatshirt$	15403 15404 15405 11480 11485
sweatshirts$	15403 15404 15405 11480 11485
sweep$	4257 11667
sweeping$	4257
sweeps$	4257 11667
sweet$	8938
swept$	4257
swift	4767 5688
swim$	1461
swimming$	1461
swims$	1461
swine$	11136
swipe$	10472 4483
switched$	2703 9311
sworn$	11654
sympathise$	13217
sympathy$	12644 12648 12666 12773 7366 7367 13218 13219
symptoms$	11702
syndrome$	11696
syphil	5961
system	10476 11600
system$	12684 12773 14086 14484 14485 14486 14487 9273 16268 16314 16330 16331 16398 16438 16439 16440 5535
systemic$	5535
systems$	16438 16440 5535
t$	9551 15403 15404 15405 10895 11485
ta	4880 10871
ta$	10870 16709
table$	15067 16719
tables$	16162
tablets$	10840 16685 11707 11740
tabs$	10518
tackl	4459 4737
tackle	16640 11689
tackle$	16583 4761 4762
tackleing$	4762
tackles$	4762
tackling$	4761
tactic	11679 11684
tactical$	10491 5641
tag$	16822 16835 16836 16838 11824
tagged$	16835 5832
tagging$	16835
tags$	16838
tail$	4551 16475
tailed	16640
tailed$	4551
tailing$	4551
tails$	4551
tak	4810
take	4763
take$	87 11934 11950 124 6126 12008 6297 12227 6407 428 429 12299 12336 583 602 680 6672 6992 1199 7194 7196 7198 1225 7283 1317 1532 1533 7529 1540 1541 1542 13374 13379 7546 1565 1580 1583 1584 1614 1615 13489 13490 7662 7675 13522 13523 7861 7862 7863 7864 1892 1893 1921 7912 7913 7914 7915 7916 7917 7918 7919 7920 7921 1932 1933 13762 7938 7939 7940 7941 7942 7943 7944 7945 7946 7947 7948 7949 7965 7966 7967 7968 7969 13808 13810 13816 13818 2000 2004 8510 2670 2826 2918 2919 2920 2921 2997 9035 3214 3215 9216 15132 15133 15134 15451 15482 15488 15502 15546 15547 15548 9966 3984 9982 9991 9995 9996 9997 9998 9999 10000 10001 10063 10065 10066 10067 10068 10069 4086 15939 16119 16122 4524 10559 4689 4694 10804 4831 4850 4852 5022 5063 11503
takeaway$	12358 12359
taked$	1199 7194 7196 7198 1225
takeed$	4524
takeing$	4524
taken$	87 124 6691 6692 6693 6694 6695 12538 12546 7157 1199 7194 7196 7198 1225 1565 1580 1583 1584 1614 1615 13514 7853 7861 7862 7863 7864 1892 1893 2918 2919 2920 2921 14976 15171 3344 15592 15603 15604 15605 15606 9965 9982 9992 9993 9994 9995 9996 9997 9998 9999 10000 10001 10063 10065 10066 10067 10068 10070 10071 10072 4086 15949 4867 4925 5022
taker$	14026 11011
takers$	14026 11011
takes	4763
takes$	87 124 497 583 602 6900 1199 7194 7196 7198 1225 13108 1532 1533 1565 1580 1583 1584 1614 1615 13664 1892 1932 1933 2000 2004 2826 2918 2919 2920 2921 3209 3214 3215 15546 15547 15548 9982 9991 10063 10065 10066 10067 10068 10069 4086 4524 4689 4850 4852 5022 5063
taking	4763 5717
taking$	6023 87 12009 583 602 6992 1199 7194 7196 7198 1225 7275 1565 1580 1614 1615 1892 1932 1933 2000 2004 2826 14836 14837 3214 3215 9436 9995 9996 9997 9998 9999 10000 10001 4086 4689 4831 4852 11011 5022 5063
tale$	13478
talent$	12821 1188 1189
talents$	12821
talk	10388 16291
talk$	175 12191 12415 591 592 593 12612 12613 12614 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 8943 9370 3419 15451 15482 15488 9661 15502 15593 15613 9776 15659 15660 15661 16226 16241 11503 11511 5593
talked$	591 592 593 12563 12564 12565 12580 13082 5593
talking$	591 592 593 12612 12613 12614 2930 8941 15481 15659 15660 15661 9826 16241 11511 5755
talkked$	591 592 593
talkking$	591 592 593
talks$	175 591 592 593 2737 2738 2739 2740 2741 2742 2773 2774 2775 2776 2777 15593 16361 5593
tall$	9484 15323 3499 5427 11422 5902
tallest$	3525 5475
tallies$	4394
tally$	13949 13950 13951 13952 13953 4394 4489
tallys$	4489
tan$	11454 11455
tangled$	1481 1482
tango$	12325
tanned$	3518 5455 5902
tantrum$	14425 14426 11296
tantrums$	14425 14426 11296
target	16255 4459 4584 4642 16514 10739 4802 4803 10794 16634 4809 16640 11658 11689
target$	11871 11872 11894 2090 16381 16504 4762 16632 10795 5619 5680 5690 11687 5785
targeted$	11874 2090 10632 16577 16632 10795 10799 5690
targeting$	2090 16200 16201 16202 16203 4762 16632 10795 5690
targets$	11870 11872 11894 2090 16095 10313 16161 16172 16173 16381 4762 16632 10795 5690 11687
targetted$	2090
targetting$	2090
tart$	11162
tarted$	3620 3621 5508
tarts$	11162
tarty$	5873
task	10409 4754
task$	15734
tasked$	4501 4557 10557 4794 5698
taskforce$	16247
taskin	11631 5698
tasking$	4389 10380 10381 4393 10386 16229 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 10491 4504 10497 4509 10504 16348 10563 10629 4656 10652 10692 10784 16622 11688
taste$	1188 1189 1313
tastes$	14661 14726 15286 15287 11390
tattoo$	3523 15351 9537 15414 11462 5474
tattooed$	5902
tattoos$	3523 15351 9537 15414 11462 5474
taught$	183 184 187 12051 12052 12053 6243 6244 12667 15487 15493 15498 15507 15602 15645 15646 15647 15648 15649 16526 4892
taunt$	5124
taunted$	5124
taunting$	5124
taunts$	5124
tauntted$	5124
tauntting$	5124
taxi$	12822
taxis$	12822
tea$	16811
teach$	183 184 14045 14327 3449 3450 3451 15569 15659 15660 15661 11511
teache	11006
teached$	183 184
teacher$	12134 12175 12311 12436 13628 8353 15222 9949 9950 16844
teachers$	12134 12175 12436 13628 13911 8074 14045 8306 8307 14434 14470 15222 15223 9441 9745 9746 9748 9749 11114 11204 11232
teaches$	183 184
teachi	10889
teaching$	183 184 4880 10871 10886 16727
team	10409 10429 10516 16690
team$	14238 15545 9926 9931 9932 16140 10329 4343 16207 16208 10379 16219 16224 16236 16238 16245 16247 16252 16253 16254 10417 10418 16267 10436 10464 16312 16316 16317 16319 16329 10494 16335 16342 16354 10536 10543 16446 16467 10646 16530 4805 16694 5582 5591
teams$	14238 4805
tear$	6953 6954 6955 6956 6957
tearaway$	5853
tearaways$	5853
tease$	1421 5095 11217
teased$	1421 5095
teases$	1421 5095 11217
teasing$	1421 5095
tech$	11488 5499
techni	11684
teen$	2294 14232 14261 14262 14263 14264 14367 14370 14395 14396 14397 14398 14399 14400 14411 11287
teenage$	3483 5051 5160 5163 5173 5423 5424 5645
teenager$	13986 13987 2294 14232 14261 14262 14263 14264 14367 14370 14395 14396 14397 14398 14399 14400 14411 15311 15314 11134 11146 11158 11287
teenagers$	13861 13908 13959 13961 13986 13987 2294 14232 14261 14262 14263 14264 14367 14370 14395 14396 14397 14398 14399 14400 14411 15311 15314 11134 11146 11158 11205 11287
teens$	13959 2294 14232 14261 14262 14263 14264 14367 14370 14395 14396 14397 14398 14399 14400 14411 11287
teeth$	15363 15364 15365 16662 11450
teflon$	15027
teleph	4559
telephone$	4535 16364 5632
telephones$	4535 16364
tell	4396 4506 4604 10594 4660
tell$	12191 12227 7255 7260 7668 13599 13611 13762 2128 14091 14544 14545 8934 8935 8936 8937 3297 3298 3299 3300 15298 15482 15488 15502 15546 15547 15548 15593 9871 9872 9875 9894 16122 4388 4403 4424 4425 10496 10508 4521 11503
telling$	2128 14914 15165 15481 4424 4425 10496 16654
tells$	2128 15546 15547 15548 15593 9871 9872 9875 4388 4424 4425 10496
temper	16742
temper$	14425 14426 11233 11296
tempered$	11266 11267 11268 11269 11301 11302
tempers$	14425 14426 11233 11296
temporarily$	5770
temporary$	5808
tempt$	11847 6010 303 304 305 1056 1057 1058 1059 5027 5068 5080
temptation$	12290 13385 13538 13540
tempted$	11847 6010 303 304 305 1056 1057 1058 1059 2018 5027 5068 5080 11107
tempting$	11847 6010 303 304 305 1056 1057 1058 1059 5027 5068 5080
temptress$	11217 5870
temptresses$	11217 5870
tempts$	11847 6010 303 304 305 1056 1057 1058 1059 5027 5068 5080
temptted$	11847 6010 303 304 305 1056 1057 1058 1059 5027 5068 5080
temptting$	11847 6010 303 304 305 1056 1057 1058 1059 5027 5068 5080
ten$	13996 2770 2771 2772
tenancies$	4730 4799
tenancy$	4730 4799 16790 16805 16806
tenants$	10174
tendencies$	11152
tension$	4912 11604
tent$	16788 16800
term$	676 677 678 679 16651 16710 10890
termination$	16670
terms$	6701 6702
terrible$	6077 6116 11966 11967 11968 11969 7814 8132 2478 2479 2480 14453 4160 4161 4162 4163 16101 16102 16103 16104 4317 5025 5303 5338 5565
terribly$	5260
territ	10716
territory$	16554
terror$	2382 11136
terrorise$	2080 2081 2082 5123
terrorised$	2080 2081 2082 2133 2134 5123
terrorises$	2080 2081 2082 5123
terrorising$	2080 2081 2082 5123
terrors$	2382 11136
test	5607
test$	12760 2276 15685 4548 4549 16674 16704 11749
tested$	2276 5759
testing$	2276 15685
tests$	2276 16704 11749
testted$	2276
testting$	2276
text	4514
text$	591 592 593 16060
texted$	6469 6470 6471 6472 6473 6474 6475 6476 591 592 593 1007 1008
textin	16266
texting$	591 592 593
texts$	591 592 593
textted$	591 592 593
textting$	591 592 593
thalas	5725
thalassaemia$	11715
than$	6193 13126 7310 7311 13300 7539 13617 7792 8453 8454 8632 8633 8634 8678 2699 8733 14574 14575 14576 14577 14578 14579 14580 14581 14582 14609 8772 2985 3006 3009 3033 3042 9102 9103 9104 9105 14948 15064 3244 15162 9385 15236 15237 15238 15243 15244 15245 16174 16175 16176 16177 16178 16179 16182
thank$	12651 12652 12653 12654 12655 12656 12687 12688 12689 12690 12705 12706 12707 12708 6898 6899 12788 12789 12790 12877 2899
thanks$	379 1103 10047 4328
that	11600
that$	6296 649 6883 7293 13670 7865 7930 13938 8304 14473 9213 3483 15952 16064 10303 10326 16171 16294 10511 10604 10619 10620 10638 16654 11116 5142 5424 11557
the$	6046 6296 6317 12355 6529 6530 6846 6935 12785 6949 7046 7083 7108 7117 7150 7163 7308 7384 7395 7422 7423 7555 7592 7640 7871 7930 13769 7961 13813 8004 13911 8093 2109 2138 2145 8247 8248 8300 8361 8389 8475 8484 2641 14473 8638 2725 8748 8820 2844 8854 9247 9259 9377 9378 3483 3530 9545 9558 3569 15662 9855 9899 15768 9969 10032 10206 10213 10240 10242 16083 16084 10248 10250 16106 16107 16113 10277 4320 4343 10423 4577 10598 10669 10675 10751 16600 10779 10805 10998 11114 5142 11557 11568 5615 5618 5645 5648 5752
thef$	16420
theft	16222 16240 16284 10590 16441 4615 16450 16454 16455 16462 16463 4636 16469 16477 16481 16482 16483 10655 10980 10982 11001 11002 11005 5837
theft$	12337 12352 13310 13312 13437 14068 14463 16402 16428 10605 16445 10626 16492 16493 4811 16818 16820 16839 16840 16841 16843 5655 11827
thefts	10732
thefts$	16402 16427 16428 10605 10626 16492 16493 16570 4795 16840 16841 11655 11827
their	10521 4532 4590 4631 11620 5638 5654
their$	19 6078 6091 6093 106 107 110 114 115 6107 6109 122 6113 6169 6296 6335 348 355 356 357 359 6352 363 6364 6365 6366 6367 6368 6369 393 396 12229 431 6436 12294 6491 6492 12355 6519 6602 12462 6652 6663 6747 6805 6835 6836 851 852 6848 6874 12715 888 890 891 6896 911 912 6902 12741 6904 931 949 6969 6975 6977 989 12853 7034 7070 1169 1171 1224 7239 7240 1288 1289 1291 7295 7301 7305 7401 7442 7480 7557 7558 7620 7640 1785 1788 13627 7828 13669 1883 7874 1885 7878 7930 13794 13798 7961 2117 8155 14045 14082 8278 8401 2594 14479 2660 14516 8718 8720 8872 8888 8946 8947 8948 8950 9001 9204 9230 3307 3308 3309 9339 3350 9341 3364 3458 3459 9489 9490 9491 9516 3534 3547 3552 3553 3573 9577 3600 3601 9836 9884 15765 10138 10149 10239 10241 10243 16083 16084 10248 10250 10251 16095 16106 16107 10315 10316 16161 4343 10334 10342 10343 10423 4577 10580 10669 10779 10821 10823 4860 4913 4914 10905 10949 10967 5053 5069 5306 5492 5493 5536 11558 11568 5582 5618 5742 5743 5750 5751 5775
theirs$	12710
theirself$	5990 5992 6028 6032 6033 44 6035 6036 6037 6038 6039 6040 51 11880 11881 6044 6045 6047 6048 59 60 61 62 6054 6055 6056 6066 6067 6068 6337 12196 6439 6440 6441 12333 6573 12609 12629 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12664 12665 12678 6849 6850 6851 6852 12691 12692 12693 12694 12695 12696 12697 12698 12699 12700 6867 6868 6869 6870 12709 12714 12736 12737 12867 12868 12869 12870 12871 7039 12974 12975 12976 12977 12978 12979 12990 13058 1276 1277 1278 7269 7482 7483 7485 13324 7493 7494 7495 7496 7498 7500 7501 1512 7556 13503 7876 7880 1891 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 7894 7895 13734 13735 13736 13737 13738 13739 13741 13742 13743 13744 14059 14224 8409 2420 2421 8412 2423 2424 2425 14310 14496 14497 14498 14499 14500 14501 14502 14772 14773 14774 14775 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 8979 14818 14819 8982 14826 14859 14860 14863 14876 14877 14878 14880 14886 14887 14888 9244 9245 9246 15176 9409 3420 3421 15255 15263 10274 11009 11039 11040 11086 11374 11375
theirselves$	5990 5992 6028 6032 6033 44 6035 6036 6037 6038 6039 6040 51 11880 11881 6044 6045 6047 6048 59 60 61 62 6054 6055 6056 6066 6067 6068 6337 12196 6439 6440 6441 12333 6573 12609 12629 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12664 12665 12678 6849 6850 6851 6852 12691 12692 12693 12694 12695 12696 12697 12698 12699 12700 6867 6868 6869 6870 12709 12714 12736 12737 12867 12868 12869 12870 12871 7039 12974 12975 12976 12977 12978 12979 12990 13058 1276 1277 1278 7269 7482 7483 7485 13324 7493 7494 7495 7496 7498 7500 7501 1512 7556 13503 7876 7880 1891 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 7894 7895 13734 13735 13736 13737 13738 13739 13741 13742 13743 13744 14059 14224 8409 2420 2421 8412 2423 2424 2425 14310 14496 14497 14498 14499 14500 14501 14502 14772 14773 14774 14775 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 8979 14818 14819 8982 14826 14859 14860 14863 14876 14877 14878 14880 14886 14887 14888 9244 9245 9246 15176 9409 3420 3421 15255 15263 10274 11009 11039 11040 11086 11374 11375
them	10382 10397 10405 16313 10486 16347 16372 16375 16378 4554 4555 16390 16391 16393 16434 4634 16480 4658 16497 16500 16505 10680 10696 10705 16543 10706 16557 16597 16609 10776 16621 16633 16643 11659 11664 11671 11761
them$	11831 11832 11858 11932 6274 6281 12215 12319 12331 6494 6496 6498 12395 12398 12441 12442 12443 12444 12445 12446 12447 12448 12533 12538 6821 6830 12691 12692 12693 12694 12695 12696 12697 12698 12699 12700 6884 895 896 897 898 6911 13073 13204 13214 7413 7414 7430 7431 7433 7434 7663 7664 13811 7981 8074 8143 14284 8481 8593 8594 8595 8749 8814 14770 14784 14796 14913 15038 15048 15061 15062 9294 9295 15157 15168 9375 15250 15251 15252 15261 15353 3541 3542 9692 9750 9759 9765 9777 15623 15628 15643 15662 9843 9974 9975 10102 10103 10104 10105 10106 10107 15952 10156 10177 16045 16046 16047 16048 16049 16050 16106 16107 16128 16129 10294 10353 16272 16282 4558 10648 4676 4704 16544 16545 10806 11275 11523 11558 11559 11561 11568
themself$	5990 5992 6028 6032 6033 44 6035 6036 6037 6038 6039 6040 51 11880 11881 6044 6045 6047 6048 59 60 61 62 6054 6055 6056 6066 6067 6068 6337 12196 6439 6440 6441 12333 6573 12609 12629 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12664 12665 12678 6849 6850 6851 6852 12691 12692 12693 12694 12695 12696 12697 12698 12699 12700 6867 6868 6869 6870 12709 12714 12736 12737 12867 12868 12869 12870 12871 7039 12974 12975 12976 12977 12978 12979 12990 13058 1276 1277 1278 7269 7482 7483 7485 13324 7493 7494 7495 7496 7498 7500 7501 1512 7556 13503 7876 7880 1891 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 7894 7895 13734 13735 13736 13737 13738 13739 13741 13742 13743 13744 14059 14224 8409 2420 2421 8412 2423 2424 2425 14310 14496 14497 14498 14499 14500 14501 14502 14772 14773 14774 14775 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 8979 14818 14819 8982 14826 14859 14860 14863 14876 14877 14878 14880 14886 14887 14888 9244 9245 9246 15176 9409 3420 3421 15255 15263 10274 10822 11009 11039 11040 11086 11374 11375 11706
themselves$	5990 5992 11831 11832 6028 6032 6033 44 6035 6036 6037 6038 6039 6040 51 11880 11881 6044 6045 6047 6048 59 60 61 62 6054 6055 6056 6066 6067 6068 6337 12196 6439 6440 6441 12333 6573 6610 12609 12629 12630 12632 6813 6814 6815 6816 6817 6818 6819 6820 6822 6823 12664 12665 12678 6849 6850 6851 6852 12691 12692 12693 12694 12695 12696 12697 12698 12699 12700 6867 6868 6869 6870 12709 12714 12736 12737 12867 12868 12869 12870 12871 7039 12974 12975 12976 12977 12978 12979 12990 13058 1276 1277 1278 7269 7482 7483 7485 13324 7493 7494 7495 7496 7498 7500 7501 1512 7556 13503 7876 7880 1891 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 7894 7895 13734 13735 13736 13737 13738 13739 13741 13742 13743 13744 14056 14059 8281 14224 8409 2420 2421 8412 2423 2424 2425 14285 14310 2611 14496 14497 14498 14499 14500 14501 14502 14772 14773 14774 14775 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 8979 14818 14819 8982 14826 14840 14859 14860 14863 14876 14877 14878 14880 14886 14887 14888 9244 9245 9246 15176 9409 3420 3421 15255 15263 15981 10274 10822 11009 11039 11040 11086 11374 11375 11706
then$	936 7035 1728 1729
therap	16652 10850
therapist$	16688 16689
therapy$	16692 11702 11744 11745 11781
there$	11944 11983 12097 12538 6737 12581 1372 1373 7593 14200 8709 9260 3691 3692 9691 10548
therefore$	3192 3193 3194 3195 3196 3197
these$	6256 6278 6313 6321 6328 342 12217 6645 6648 6654 6766 6782 13204 13214 1707 13809 13812 13817 8123 2145 2641 14770 9129 15001 15038 15057 3460 3464 3483 9693 15565 3750 15630 15662 10061 10102 10103 10104 10105 10106 10107 10160 10162 10169 10179 10180 16045 16046 16047 16048 16049 16050 16106 16107 16128 16129 10294 10751 4812 5164 5173 11523 5536 11558 11559 11561 11568 5645 11671
they	10382 16231 16313 10486 16347 16355 4554 4555 16390 16391 16393 16434 4620 4634 16497 16500 10696 16557 16597 16609 10776 4788 16621 4812 11664
they$	6132 6716 6717 6722 6723 6772 6786 6789 12717 1050 12889 7072 7229 7331 1791 2109 8099 2110 13938 2111 2112 8263 2293 14475 15560 15561 15562 15563 15564 9733 9734 9735 9737 9926 15768 10610 4643 4695 4704 10761 10778 10809
thick$	2325 9191 3491 5414 5431 5470 5479 5480 5881
thickset$	5427 5901
thief$	14041 14042 14043 14125 14126 14127 14128 14129 14150 14151 14185 11162 11163 11217
thieves$	14040 14041 14042 14043 14125 14126 14127 14128 14129 14150 14151 14185 11162 11163 11217
thieving$	13311 13411 14068 14130 14131 2411 5873
thigh$	16661
thighs$	16661
thin$	7440 9484 5427 5446 5450 5902
thing$	7369 8708 8891 15041 15277 15278 15279 15850 15851 15852 15853 15854 15856 15857
things$	12100 12270 12435 7014 7132 12973 13244 7647 7793 14661 14821 14892 9213 15066 9267 15248 10215 10303 10326 4979 11238 11397
think$	12167 12168 12169 12170 1043 1239 1240 1241 1242 1243 1244 1245 13256 13257 13258 13259 7645 7646 1657 7648 1659 1660 7672 13522 13523 13762 2100 2101 2102 2265 2273 2419 2422 2451 2737 2738 2739 2740 2741 2742 8953 8954 8955 8988 15017 15173 15174 9370 9947 15786 15787 15788 15789 10039 15878 4626
thinking$	7079 11530
thinks$	1239 1240 1241 1242 1243 1244 1245 2100 2101 2102 2265 2273 2419 2422 2451 2737 2738 2739 2740 2741 2742 9947 15786 4626
thinnest$	3525 5475
third$	2435 3483
thirteen$	2770 2771 2772
thirties$	12466 12501
thirty$	12464 12466 669 12499 12500 8732 14601 14602 14603 14604 14605 14606 14607 15303
this$	6296 12355 6643 6650 6883 12805 12810 6976 7293 1304 7370 7371 7930 8123 2611 8854 15038 9213 15100 15101 15102 15103 15104 3306 3310 3483 15662 15705 9974 9975 10102 10103 10104 10105 10106 10107 15952 16045 16046 16047 16048 16049 16050 16106 16107 10270 10303 10326 10423 4643 10751 5142 5302 5424 11523 11557 11558 11559 11568 5648
thorn$	2384 11217
thorough$	2890 3411
thoroughly$	5529
those	10449 16505 11659
those$	7408 13894 8123 2145 2641 3460 16352 10582 16522 10711 10752 16597 16600 16633 5173 11523 5645
though$	215 6206 6245 6246 6247 6248 6249 6250 6251 6252 268 269 12389 12390 12391 12392 943 9465 9466 9467
thought$	6083 6084 6085 6086 6087 6090 12546 12916 12918 12920 1239 1240 1241 1242 1243 1244 1245 13649 13650 13685 2100 2101 2102 8105 8106 2182 2273 2451 2555 9181 15748 15764 15769 15772 15773 15775 15776 15777 15778 9947 15786 15787 15788 15789 15790 15791 15792 10039 15878 15914 15915 15916 15917 15918 15919 15920 15921 15922 15923 10086 10087 10088 10089 10090 16060 16169 4598 4625 4630 4654
thoughtless$	1875 1876 15863 15864 15874 5107 5874
thoughts$	4829
thousand$	7656
thrall$	7074
threadbare$	5495
threat	4943
threat$	8164 2175 8166 8167 8168 8169 8170 8171 8172 8173 8174 8175 14014 14015 8178 8179 8180 8181 8182 8183 10390 10760 4771 5644 5661
threatened$	10933
threatening$	5303 5879
threats$	14957
three	10382 16313 10486 16347 16372 16390 16391 16393 16434 4634 16497 16500 10696 16557 16597 16609 10776 16621 11664 11753
three$	7981 14066 9428 3540 15368 15369 15370 15371 15372 15373 9750 9765 16036 10248 5618 5645 5758 5817
thresholds$	16083
threw	16769
threw$	48 67 347 915 993 1246 1247 1404 1406 1445 1446 1447 1503 1504 1505 1506 1941 2120
thrill$	6070 81 6075 12301 12302 12303 12909 12946 7288 13385 13842 13868 5116
thrills$	13848
thrive$	853 1254
thrived$	853 1254
thrives$	853 1254
thriving$	853 1254
throats$	15689
throug	10793 10919 5611 5688 5695
through$	374 1101 13485 13486 8299 14331 8992 8993 9513 15591 15620 15622 15636 15663 15668 10253 4494 4582 16424 10647 10884 5028 5589 5747
throughout$	13416
throw$	48 67 347 915 993 1246 1247 1404 1406 1445 1446 1447 1503 1504 1505 1506 1941 2120
throwed$	48 347 993 1246 1247
throwing$	48 67 347 915 993 1246 1247 1404 1445 1446 1447 1503 1504 1505 1506 1941
thrown	16769
thrown$	48 67 347 915 993 1246 1247 1404 1445 1446 1447 1503 1504 1505 1506 1941 15472 4943 4944
throws$	48 67 347 915 993 1246 1247 1445 1446 1447 1503 1504 1505 1506 1941 2120
thug$	14040 2415 2416 2417 2418 14314 11136 5256 5853
thuggery$	5853
thuggish$	5853 5879
thugs$	14040 14062 14063 14064 2415 2416 2417 2418 14314 16130 16448 11136 11544 5853
thump$	13549
thus$	3192 3193 3194 3195 3196 3197
tic$	5705
tick$	5544
ticking$	5180 11535
tidy$	5450
tied$	4599 10624 11463
ties$	2129 9599 9600 11125
tight$	9303 9411 15380 15381 9589 10280 5470 5495
tightly$	3521
tights$	11480
tiktok	4661
tiktok$	586 6576 587 6577 588 6578 589 6579 590 6580 12419 12420 12421
till	10505
till$	16343
tills$	16343
time	4875 10881
time$	6191 12228 12294 12622 12623 7312 7313 7314 7326 7327 7682 7683 1927 1928 1929 13768 8059 8060 8062 8137 8194 8195 8238 8289 8290 8291 14155 14253 14584 14722 15257 15258 15515 15516 9709 15677 15678 15679 15680 15693 15701 15901 15902 15903 15904 15905 15906 10384 16386 4710 16579 10786 10787 10866 5179 11517 11578
timed$	16516
timekeeping$	11100
timeline$	10438
timeout$	10865
times$	12025 12027 12028 12032 13492 13493 13494 13495 13496 13497 13498 13524 13525 15694 10384
timeta	10442 10897
timetable$	16280 16719 10890 16735
timetables$	16280
timewaster$	11162
timewasters$	11162
timid$	10279
timing$	10384
tinnitus$	5951
tiny$	5495
tip	5934
tip$	4514 4715
tipped$	4715
tipping$	4715
tips$	4715
to	4462 4865 11600
to$	6088 6092 12110 12154 12187 6389 6398 6420 6453 6510 6511 6512 6514 6555 6563 6567 6633 6634 6635 6636 6637 6640 6675 6679 6700 6824 12720 6982 12912 7134 7199 13038 13042 13043 13044 13045 7245 7396 7399 7400 7488 7497 13394 7573 7700 7702 13610 7790 13651 7829 13670 7924 8017 8025 8028 8030 8036 8119 8165 14120 8286 8298 8304 8386 8387 8388 8445 8463 8464 8473 8486 8489 8503 8508 8526 14393 8599 8627 8635 8651 8652 8654 8842 8931 8971 9115 9119 9236 9304 9315 9374 15294 9613 15455 15456 15457 15459 15479 15499 9671 9672 9698 9731 15651 15664 9906 9907 15785 15795 15796 15797 9972 9973 15828 15877 15885 10101 4148 10147 10204 10271 16117 10281 10282 16155 10318 10352 10357 10358 10359 10360 10361 10399 10403 10407 4421 4455 10470 4494 10496 10528 10533 4550 10547 4573 10566 10575 10588 10589 10657 10666 10672 10673 10682 10686 4697 4698 10729 10744 10750 16602 4781 10807 10820 16678 10845 10857 10858 16707 10884 10895 10940 10986 4998 10991 16845 11089 11094 11095 11116 11499 11501 11505 11522 11524 11558 11574 11589 11590 11688 5702 5747 11817
today$	13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 14750
toddler$	10834
toe$	15384 15408 15409 9572 5137
toerag$	11136 5857 5870
toerags$	11136 5857 5870
together$	16306 11240
toilet	4875
toilet$	10865
toing$	10496
tokenistic$	5134 5912
told	4521
told$	187 12019 12020 196 197 198 205 206 207 208 209 210 211 212 213 12051 12052 12053 12272 12273 6447 6469 6470 6471 6472 6473 6474 6475 6476 12551 12560 7291 7292 1663 1664 1665 1666 1667 1668 1669 1670 1692 1693 1694 1695 1696 1697 1698 13527 13528 13529 7801 13685 14259 15187 15487 15493 15498 15501 15507 15602 15603 15604 15605 15606 9795 9796 9797 15645 15646 15647 15648 15649 9871 9872 9875 9892 10020 10021 15949 10468 4557 4564 10557 10908 10920
tolerance$	11676
tolerate$	5091
tolerated$	16572 5091
tolerates$	5091
tolerating$	5091
tomorrow$	13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 14246 5241
tone$	15346 11447
tones$	15346 11447
tonsil	10824
tonsils$	16662
too$	63 6217 308 6696 6697 7231 7232 7397 7537 7538 7540 7641 7698 7699 13878 8367 2458 8642 8643 14644 3097 3098 3099 3116 3147 3148 3149 3359 3360 3361 3368 15380 15381 10044 10045 10046 10217 4228 10232 10233 10234 10235 10278 4289 4290 10319 10366 10368 5103 5360 5388
took	5717
took$	87 124 12091 12092 12093 12095 428 429 583 602 681 12539 12859 1199 7194 7196 7198 1225 1532 1533 1565 1580 1583 1584 1614 1615 13489 13490 13665 1892 1932 1933 2000 2004 2918 2919 2920 2921 3214 3215 9964 3985 9982 9991 9995 9996 9997 9998 9999 10000 10001 10063 10065 10066 10067 10068 10069 4086 4831 4852 5022 5063 11054
tool$	4769 11088
toolki	11684
tools$	12081 12082 4769 11088
tooth$	11450
toothless$	5913
top	16278 10444
top$	12454 8413 15386 15403 15404 15405 16282 16287 16517 16522 4775 11480 11485 11491 5645 5650 5651
topless$	6584 6592 6988 5902
tops$	9542 9543 15386 15403 15404 15405 15426 15427 15434 11480 11485 11491
torment$	2080 2081 2082 5123
tormented$	2080 2081 2082 5123
tormenting$	2080 2081 2082 5123
torments$	2080 2081 2082 5123
tormentted$	2080 2081 2082 5123
tormentting$	2080 2081 2082 5123
torn$	15380 15381 5488 5495
tos$	10496
toss$	15888
total$	2253 2254 2256 3651 4310 5535
totally$	5526 5529
touch$	12110 1364 15055 15056 9219 15250 15251 15252 15590 15961
touched$	11874 6291 12476 12538 12829 13514 14938 14953
touches$	9200 9201 15058 9319 15160
touching$	12513
tough	4767 4773 4778
tough$	13876 2499 2500 2501 2502 2503 2504 2861 2862 2863 9188 9192 9193 3204 3205 3206 3454 3466 10763 5392 5395 5409 11412 5450 5687 5895
toughe	4773 5688
tougher$	3112 3113 3114 3115 9188 10763 5687
touret	5946
toward	4667 4684 4727 5695
towards$	6514 8017 8025 8028 8030 8036 14051 14120 8526 8596 16424 10657 11779
tower$	3394
towered$	3394
towers$	3394
town	10735
town$	14080 14085 14210 14211 10731 10735 16573 16591 16613 4787 10800 16792
toxic$	2139 2140 2141 2450 5157 5158 5159 5250 5881
toy$	955
toyed$	955
toying$	955
toys$	955
trace	16255 4530 16369 5623
trace$	16381
traced	16466
traced$	16394 16464
traces$	16381
track	4463 4530 16514
track$	4048 4463 10518 16371 16381 16385 10552 4563 16475 10681 11630
tracke	4530 16360 10549
tracked$	16308 16382 16387 10552 4563 16394 4794 5628
tracker$	4519
tracki	4530
trackie$	11480
trackies$	15403 15404 15405 3595 15424 11480 11485 5506
tracking$	4519 10552
tracks	4530
tracks$	16381 10552
tracksuit$	15403 15404 15405 15414 11480 11482 11485 5907
tracksuits$	9542 9543 15403 15404 15405 15406 15407 15411 15412 15413 15414 15416 15424 11480 11482 11485 11649 5907
trade$	612 621 6611 622 623 624 625 626 756 914 14552 5050
traded$	612 621 6611 622 623 624 625 626 756 914 5050
trader	4429 10498
traders$	14080 16234 10419 16315 16336 16338 4568
trades$	612 621 6611 622 623 624 625 626 756 914 5050
trading$	612 621 6611 622 623 624 625 626 756 914 5050
traffic$	544 545 546 5033 11622
trafficced$	544 545 546 5033
trafficcing$	544 545 546 5033
trafficed$	544 545 546 5033
trafficing$	544 545 546 5033
trafficking$	12209 12371 544 545 546 13833 13834 13835 13836 13837 13838 13839 13840 5033
traffics$	544 545 546 5033
tragic$	8461
trail	4815
trail$	16374 4551 16475 10805
trailed$	4551
trailing$	4551
trails$	4551
trainer$	11480
trainers$	270 271 272 273 274 275 276 12135 12136 6308 6309 6310 6311 6312 6314 6315 12301 12302 12303 12441 12442 12443 12444 12445 12446 12447 12448 12453 12456 12850 12851 12852 7288 13371 13874 8040 9542 9543 15403 15404 15405 15406 15407 15411 15412 15413 15414 11480 11485
training$	14244 10993
tramad	10842
tramadol$	16680
tramps$	15439
transactional$	5054
transfer$	11764
transfusion$	5950
transfusions$	5950
transplant$	16697
trap$	12823 5185
trapping$	5034
trapstar$	5906
trashy$	5873
trauma$	16775 11701 5712
travel	16291
travel$	12258 12259 12260 12478 7151 2386 2387 2388 2389 2390 2391 9024 10472 4483 16344 5063 11054
traveled$	2386 2387 2388 2389 2390 2391 5063 11054
traveling$	2386 2387 2388 2389 2390 2391 5063 11054
travelled$	2386 2387 2388 2389 2390 2391 5063 11054
traveller$	3505 9501
travelling$	12286 12478 2386 2387 2388 2389 2390 2391 9024 5063 11054
travels$	2386 2387 2388 2389 2390 2391 5063 11054
trawl	4541 5934
trawl$	4449 11618
trawled$	4449 10651
trawles$	4449
trawling$	4449
trawls$	4449
treat$	2289 2290 8940 8953 8954 8955 8958 14797 14798 15016 4302 4303 4357 4588
treate	4702
treated$	2289 2290 8958 14797 14798 9177 9180 15283 15284 15285 4302 4303 4357 4436 10611 4868 10860 10861 5760
treating$	2289 2290 8889 8940 8958 14797 14798 4302 4303 4357
treatm	11743
treatment$	4046 16692
treats$	2289 2290 8958 14797 14798 4302 4303 4357
treatted$	2289 2290 8958 14797 14798 4302 4303 4357
treatting$	2289 2290 8958 14797 14798 4302 4303 4357
tree$	14242
trendy$	5495
trial$	8555 16736 11813
tribunal$	5970
tribunals$	5970
trick$	7639
tricked$	14975
tricks$	14551 2724 15517
tricky$	2499 2500 2501 2502 2503 2504 14429 14430 14431 14432 14433 5240 11298
tried$	1452 13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 2276 9626 9628 9629 15555 15603 15604 15605 15606 15757 9923 16169 11528
tries$	1452 2276 15593 15615 15616 15617 15618
trio$	2212 11149
trip$	12513
trips$	12513
trollop$	5870
trollops$	5870
troopers$	15077
troubl	10655
trouble$	11848 11896 11908 11909 6218 6219 6220 6221 6222 6223 6224 6225 236 237 238 12305 12342 6794 6795 12634 12635 12636 12637 12644 12681 12682 12683 872 12727 12744 12745 12746 12747 12748 12808 1009 12908 1082 1083 12986 13003 13016 7180 13046 13047 13085 13087 7263 7264 1386 1387 1388 13228 13311 7486 13331 13341 7705 13566 13567 13568 13569 13570 13571 13572 13573 13844 13848 13855 13916 14068 8241 14130 14131 14132 2312 8314 8339 2411 14269 14287 2463 2464 14293 14294 14295 14296 14309 14463 14542 15055 15056 9219 9727 15566 9729 15686 15728 9958 15802 15803 15804 15901 15902 15903 15904 15905 15906 16492 16493 10665 4912 4990 11057 11105 5149 5150 5151 11236 11237 11288
troubled$	8465 8578 15764 15769 15772 15773 15775 15776 15777 15778 9947 15786 15787 15788 15789 15790 15791 15792 9959 15821 5297 5424
troublemaker$	14040 14150 14151 5856
troublemakers$	14040 14150 14151 14463 5856
troublemaking$	5856
troubles$	1079 12908 13715 13716
troublesome$	8135 5881
trousers$	9542 9543 3595 5506
truancy$	5842
truant	5976
truant$	12227 12291 14041 14042 14043 14150 14151 15681 11162 11163
truanted$	5842
truanting$	13109 5842
truants$	14041 14042 14043 14150 14151 11162 11163 5862
truculent$	5883
true$	4157
trust$	13374 13379 7867 7868 7869 7870 1881 1882 14327 15482 15488 15502 15556 15557 15558 15559 15569 15659 15660 15661 9926 9931 9932 16140 10329 4343 16207 16208 5108 11503 11511 5582 5591
trusted$	12563 12564 12565 12577 13000 13685 1881 1882 14300 2946 8997 3029 9037 3048 3049 3050 3051 3052 9043 15645 15646 15647 15648 15649 15886 15887 5108 5618
trustful$	13479 11093
trusting$	13479 1881 1882 8047 8048 8049 15481 9824 11093 5108
trusts$	1881 1882 5108
trustted$	1881 1882 5108
trustting$	1881 1882 5108
truth$	7794 15730 15732
truthful$	7791 13630
try$	6992 1452 7846 2276 9626 9628 9629 15482 15488 15502 15546 15547 15548 15555 15593 15659 15660 15661 15672 15911 11503 11511 11528
trying$	6992 15659 15660 15661 16274 11511 11530
tryings$	16274
tubby$	5902
tube	5720
tube$	11711
tubefed$	11710
tuberculosis$	5953
tuitio	10889
tuition$	16727
tumble$	8430
tumour	10812
tumour$	16650
tune$	12872
tuned$	2704
tunnel$	16788
turf	10716
turf$	16554
turkish$	3505 9501 11472
turn	10787
turn$	524 525 1085 1086 1616 1617 7926 7928 1942 2397 2398 3314 3315 3584 3593 3604 3605 3606 3607 3608 3625 3626 9627 9647 9653 9658 9667 15508 15509 15593 9762 9895 15912 4203 4209 4210 4211 16120 10374 16395 10698 4759 16625 5237
turned$	6469 6470 6471 6472 6473 6474 6475 6476 524 525 1085 1086 1616 1617 13685 1942 2397 2398 9488 9493 3585 3594 3604 3605 3606 3607 3608 3625 3626 9627 9633 15475 15476 15477 15478 15603 15604 15605 15606 3893 9893 4203 4209 4210 4211 4243 16170 16586 5237 11562
turning$	524 525 1085 1086 1616 1617 1942 3604 3605 3606 3607 3608 3625 3626 15875 15876 4203 4209 4210 4211 10374 4759
turnned$	524 525 1085 1086 3604 3605 3606 3607 3608
turnning$	524 525 1085 1086 3604 3605 3606 3607 3608
turns$	524 525 1085 1086 1616 1617 1942 2397 2398 3314 3315 3604 3605 3606 3607 3608 3625 3626 9627 9728 15593 15615 15616 15617 15618 4203 4209 4210 4211 4759 16625 5237
tutor$	12134 8156
tutors$	12134
twelve$	2770 2771 2772
twenties$	12466 12501
twenty$	12464 12465 12466 669 670 12499 12500 14559 14560 14561 14562 14563 14564 8732 2766 8760 14599 14601 14602 14603 14604 14605 14606 14607 15303 15304 11360
twice$	6625 12469 12917 13368 13369 7649 8681 8682 8683 14668 8899 16678 5770
twins	11736
twins$	15439
twisted$	8350
twisting$	13370
twists$	11460
two	10382 16313 10486 16347 16372 16390 16391 16393 16434 4634 16497 16500 10696 16557 16597 16609 10776 16621 11664
two$	6487 12738 14066 14546 9428 3540 15368 15369 15370 15371 15372 15373 10050 10248 4704 5317 5618 5645 5758 5817
twoc	11001 5837
twoc$	16839 11827
type$	2314 2316 2317 2318 9203 11230
types$	14303 11230
ugly$	5365 5902
ultimately$	117
umpteen$	7654 7686
un$	15126 11213
unable$	171 920 967 1794 1906 1907 1908 1909 1910 1912 1956 2011 8268 8269 2513 2514 2515 2516 2517 4839 4905 4973 11519
unacceptable$	14355 14356 14357 14358 14359 14360 14361 14362 14363 10734 5303 5912
unacceptably$	5912
unacco	5815
unaccompanied$	11805
unadoptable$	5881
unambitious$	5881
unanswered$	11577
unattended$	12993
unauthorised$	5777
unbearable$	13913 13932
unbiddable$	5884
unbreakable$	11386
uncaring$	5881 5912
uncivilised$	5873
uncle	10903 16743 16771 16793 10958
uncle$	4909 16741 10932
unclear$	1764 1767 1770 1771
unco$	5292 5543
uncomfortable$	16608
uncons	5954
uncontrollable$	5297 11519 5881
uncooperative$	5877 5912
uncorr	4411
uncorroborated$	10401
uncouth$	5883
under	10793 4861 5820
under$	606 2148 9229 9513 3875 3898 10247 10389 10595 10851 4866
underachiever$	11162
underachievers$	11162
underage$	5044 5051
underc	5628
undercover$	11618
underdressed$	5902
underhand$	5873
undermine$	5111 11521
undermined$	5111 11521
undermines$	5111 11521
undermining$	5111 11521
underpass$	12612 12613 12614
unders	4443 4521
understand$	180 181 187 239 240 241 242 243 244 245 246 247 248 249 250 251 313 1764 1767 1770 1771 13762 7938 7939 7940 7941 7942 7943 7944 7945 7946 7947 7948 7949 7995 7996 7997 7998 7999 8000 8001 8002 2700 2701 3137 3138 3139 3140 3324 15296 15556 15557 15558 15559 4564 4825
understanding$	8880 14719 8900 14739 8978 2989 2990 8981 9401 11550
understands$	1764 1767 1770 1771 2700 2701 3137 3138 3139 3140 3324 4564 4825
understood$	239 240 241 242 243 244 245 246 247 248 249 250 251 313 1764 1767 1770 1771 2700 2701 3137 3138 3139 3140 15704 4598 4625 4630 4654
undert	4529
undertaken$	12047 15889 15890 15891 15892
underw	5759
underweight$	11724 5902
underwent$	11749
undesirable$	13891 13892 13893 13898 5121 5297
undesirables$	13891 13892 13893 5854
undisciplined$	5881
undocumented$	5979
undoing$	12759 12816 12817 13711 13712 13713
undone$	15437 15438
undoubtedly$	3868 11520 5910
undress$	6990
unempl	16742
unengaged$	5877
unfair$	15863 15864 15874 15971
unfazed$	5895
unfit$	4147
unflappable$	11386
unforgivable$	5912
unforgivably$	5912
unfounded$	5129
ungovernable$	5881
ungrateful$	5881
unguarded$	1025
unhappiness$	12818 12819
unhealthy$	6116 2139 2140 2141 5025 5157 5158 5159
unheeded$	11577
unhelpful$	5912
unhinged$	5873
uniform$	9542 9543 15382 11478 11480
uniforms$	9542 9543 15382 11478 11480
uninterested$	5520 11519 5881 5912
uninvited$	1507
unironed$	5488
unit	10409 10429 10516 16690
unit$	8279 9926 9931 9932 16140 10329 16207 16208 10379 16219 16224 16236 16238 16245 16247 16252 16253 16254 10417 10418 16267 10436 10464 16312 16316 16317 16319 16329 10494 16335 16342 16354 10543 16446 16467 10646 16530 16693 16715 16783 16834 11754 11772
units$	16236 16238 11688
university$	3267 3268
unjust$	15874
unkempt$	3505 9501 5902
unkind$	15863 15864
unknow	16360
unknown$	12152 6589 7204 13898
unlawful$	12345
unless	16558
unless$	12572 12575 12576 4748
unlikeable$	5881
unlikely$	3708 3709 5404
unlovable$	5297
unmanageable$	14355 14356 14357 14358 14359 14360 14361 14362 14363 5297 11288 5881
unmotivated$	5881
unnecessary$	6077
unnerve$	9075
unnoticed$	12754
unopened$	11577
unpaid$	5009
unplaceable$	5881
unpleasant$	8465 16608 5881
unpredictable$	14355 14356 14357 14358 14359 14360 14361 14362 14363 5303 5879
unprepared$	5511
unprofessional$	5912
unprofessionally$	5912
unquestionably$	5910
unreachable$	11519 5877 5884
unread$	11577
unreasonable$	15863 15864
unreliable$	12997 5133 11519 5881 5912
unrepentant$	5881
unresponsive$	5877
unruly$	5142 5297 5303 5424 5881 5884
uns$	11213 11239
unsafe$	11828 11829 11870 6116 12345 7705 8035 16809 5023 5025
unsavoury$	12171 12172 13891 13892 13893 8465 5240 5297
unshockable$	5895
unsolved$	10443
unstable$	11323 11324 5881
unstuck$	13150 13151 13152 13164 13165 11082
unsubstantiated$	5129
unsuitable$	7181 13705 13885 13894 13898 5121
unsupervised$	5349
untamed$	5873
unteachable$	5297 5884
untidy$	3505 9501 11443 5471
until$	13048 13049 13050 13124 13125 15553 9716 16379 4748 11822
unto$	8218 8221
untouchable$	14101 14102 14103
untrue$	13943 15709
untrustworthy$	11519 5881 5912
untucked$	15380 15381 15437 15438
unusual$	5450
unusually$	5371
unwanted$	12171 12172 6803 8684 8687
unwashed$	15380 15381 5471 5488 5902
unwell	16760 10923
unwell$	16761
unwilling$	1902 1906 1907 1908 1909 1910 1912 1958 2513 2514 2515 2516 2517 4291 5511 11516 11519
unwillingness$	6353 364 365 366 367 368 369 2513 2514 2515 2516 2517
unwise$	104 105 6116 11966 11967 11968 11969 160 161 162 163 164 165 166 913 1782 1875 1876 5025 5104 5107
up$	11879 11892 11893 11964 12099 12157 12158 12160 12162 12245 504 505 506 507 508 6623 6839 12763 7120 7121 7122 7123 12970 12971 7188 7241 13107 7471 7472 1490 7503 7504 7505 7506 7507 7508 7509 7510 7512 7513 13354 13355 13439 1673 1674 1675 1676 1677 1678 1679 1680 7753 7879 13764 8073 13912 2229 8313 8342 8557 8558 14402 2611 8663 8692 8695 8719 8734 8735 14615 14636 8806 8823 8875 14716 8881 8901 8946 8947 8948 8950 14820 14926 14993 15013 9291 3304 3305 9296 15147 15148 15186 9457 15306 15332 15350 15388 9574 9575 9583 9584 15428 15446 9609 9610 15484 15485 15490 15491 15495 15496 15504 15505 15512 15513 15514 15599 15600 9850 15711 9883 15731 15733 15965 10136 10148 15991 10194 10197 10198 16075 10246 16226 16273 16282 10667 16523 16532 10749 16610 16611 16745 16747 16813 4996 11024 11255 11257 11295 11406 11484 11498
upbringing$	11289
upbringings$	11289
update	4408 4506
update$	4424 10496
updateing$	4424 10496
updates$	4424 10496
upon$	6791 6792 12720 16210 10691
upper$	4756
uppity$	5883
ups$	14569 14593 14621 14829 14865 14995 15013 15183 15218
upset$	15036 15037 15040 15055 15056 9219
upsets$	9200 9201
upsetting$	11910 11911 11912 11913 11914
upstream$	11613
urchin$	5853
urchins$	5853
urgency$	16136 16137 16138 16139 11576
us$	12285 12307 12395 12398 7166 13093 13098 13506 13628 13770 13771 13775 8271 14472 8960 14866 14867 14868 14869 14900 14908 14909 14910 14911 14912 14915 14955 14956 14989 14991 15003 15005 9373 15256 9439 10156 4450 16346
use	4408 4714 4727 4988
use$	6022 6024 6025 6026 11917 11918 11919 11963 12110 12227 12256 757 758 759 6864 6992 1630 7621 7622 7623 7624 7625 7626 7627 1824 13762 2950 2951 2952 2953 2954 2955 15482 15488 15502 9821 4417 4473 4513 4699 16668 16669 11503
used	4727 4854
used$	11874 11904 12511 12538 12554 757 758 759 12607 12608 6771 12829 12994 1251 7286 7287 1630 7621 7622 7623 7624 7625 7626 7627 13514 13516 1824 2490 2979 3131 14975 3213 4242 4420 4594 4659 4845
useful	4727 5611
useful$	16213 4386 16246 4513 4742
useless$	5521 5873 5881 5912
user$	14024 14037 14038 14150 14151 2355
userna	10442
usernames$	16280
users$	14024 14037 14038 14150 14151 2355 16762
uses	4714 4854
uses$	757 758 759 4473 4845
using	4714 4854 4988
using$	12042 757 758 759 6992 1630 7621 7622 7623 7624 7625 7626 7627 2491 4473 4845
usual$	10286 5155
usually$	3596
utter$	2253 2254 2256 3651 4311
utterly$	9905 4196 5526 5529
vaccin	5965
vain$	5881
valium	10842
valium$	16680
valuab	5611
value	4408 11600
value$	7029 1298 7739 4417 4513 5697
valued$	1298
values$	1298 14452 11331
valuing$	1298
van$	12822 13417 16788 16800 11619
vandal$	14040 14041 14042 14043 14150 14151 11162 11163 5853
vandalise$	14142
vandals$	14040 14041 14042 14043 14150 14151 11162 11163 5853
vans$	12822 11619
vape$	12135 12136 6308 6309 6310 6311 6312 6314 6315 12453 12456 12850 12851 12852 13901 16683
vapes$	270 271 272 273 274 275 276 12135 12136 6308 6309 6310 6311 6312 6314 6315 12301 12302 12303 12441 12442 12443 12444 12445 12446 12447 12448 12453 12456 12540 12850 12851 12852 12923 12924 12925 12926 12927 12928 7288 8040 13901 13917 16683
variable$	14350 14351 14352 14353
various$	609
vehicl	16380 10640
vehicle$	4589 11001 5632 5637
vehicles$	4589 16478
veins$	14239
ventured$	12577
verbally$	5313
verif	5607
vermin$	14220 16130 11217
versed$	8751 3481
version$	8107 8108 8109 13948 2121 2122 2123 2124 2125 2126
versions$	8107 8108 8109 2121 2122 2123 2124 2125 2126
vertigo$	5951
very$	6208 6216 8366 2832 3116 9556 9918 5360 5371 5388 5734
vest$	11480
vests$	15420 15421 15422 11480
veteran$	3272
veterans$	3272
via$	4494
vicious$	5244 5879
victim$	7438 7439 13679 7958 13825 13931 2151 8160 2171 14366 14889 14890 14891 15006 15208 15209 15210 15211 4946 11088 5340 11383 11384
victimisation$	11867 11868 11869 12675 12676
victimise$	4304 4305 4306 4307
victimised$	4304 4305 4306 4307
victimises$	4304 4305 4306 4307
victimising$	4304 4305 4306 4307 16200 16201 16202 16203
victims$	12216 845 7438 7439 13776 13777 13778 13779 13780 13781 13782 13783 13784 13785 13786 13787 13825 13848 13918 13919 13920 13921 2150 8160 2171 14366 14791 14889 14890 14891 15006 15018 15019 15208 15209 15210 15211 10354 11088 11383 11384 11394
video$	12422 12430 6615 6616 627 628 12826 14938 14953 16265 16370
videos$	12422 12430 6615 6616 627 628 12826 14938 14953
vietnamese$	3505 9501
view$	8866 8867 8868 8869 8870 8880 14719 8900 14739 4667 11567
viewed$	2178 2553 10510
views$	8866 8867 8868 8869 8870 11073 11567
vile$	14355 14356 14357 14358 14359 14360 14361 14362 14363 5248
village$	14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14021 10172 4787
villain$	11217
villains$	11217
vindictive$	15874 5244 5879 5881
violen	10569 16450 16477 16649 16742 16760 16786
violence$	11896 12337 12352 12354 6794 6795 12888 13016 13026 7205 13310 13312 13916 14068 14078 14105 14124 14130 14131 14132 2411 14287 14309 2599 2600 14463 14957 9121 4389 10380 10381 4393 10386 16229 10429 4446 4447 4452 4474 4478 4482 10474 10478 10479 10481 16320 16325 16326 16327 10491 4504 10497 4509 10504 16348 10563 10629 4656 10652 10692 4912 11057 11075 11076 11081 11125 5615 5794 11784
violent$	7705 8465 14355 14356 14357 14358 14359 14360 14361 14362 14363 14463 5160 5244 5303 5650 5879
violet$	15007
violets$	15007
vipers$	13964
virtually$	2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 5373
virus$	2385
visa$	16812
visibility$	16636
visible$	10763 11464 5691
visit	10387 10787 4988 11679 11684
visit$	6986 1007 1008 8623 15719 15720 15721 16060 4399 16504 16625
visite	10387
visited$	1007 1008 15949 16169
visiting$	12042 12286 6986 1007 1008
visitor$	16688
visits	4936
visits$	1007 1008 8623 15719 15720 15721 16361
visitted$	1007 1008
visitting$	1007 1008
visual$	5737
visually$	5738
vital$	10248
vitiligo$	5905
vodka	10843
vodka$	16677 16681
voice$	10816 11567
voices	10816
voices$	16654 11567
volatile$	8465 14355 14356 14357 14358 14359 14360 14361 14362 14363 5158 5159 5303 5879
volition$	12184 12508 12509 12835 11053
volume	4737
volumes$	10124
voluntarily$	12508 12509 12519 12520 12521 12522 12523 12524 12525 12526 12527 12528 11052 11053 11056
volunteer$	994 995 996 997 999 1000 1001 1002 1003 5078
volunteered$	994 995 996 997 999 1000 1001 1002 1003 5078
volunteering$	994 995 996 997 999 1000 1001 1002 1003 5078
volunteerred$	994 995 996 997 999 1000 1001 1002 1003 5078
volunteerring$	994 995 996 997 999 1000 1001 1002 1003 5078
volunteers$	994 995 996 997 999 1000 1001 1002 1003 5078
vomit$	16660
vomited$	5736
vomiting$	5736
vomits$	5736
vote$	495 496
voted$	495 496
votes$	495 496
voting$	495 496
voucher$	12453 12456
vouchers$	12453 12456
vulgar$	5883
vulnerabilities$	7775 1786 1787
vulnerability$	12675 7775 1786 1787 13776 13777 13778 13779 13780 13781 13782 13783 13784 13785 13786 13787
vulnerable$	11830 11870 8080 8081 8082 8083 8915 8916 8917 8938 14889 14890 14891 14929 14930 14931 9107 9108 9109 9110 15020 11380 11395 5424
wade$	1473 1474 1475 1476 1477 1478
waded$	1473 1474 1475 1476 1477 1478
wades$	1473 1474 1475 1476 1477 1478
wading$	1473 1474 1475 1476 1477 1478
wag$	5039
wagging$	5039
wags$	5039
wait$	7547 13386 13387 13388 13389
waited$	11562
waiter$	12175
waiters$	12175
waiting$	8211 14243 4864 4869 5754
wake$	16195 16196 16197 16198 16199 11595
walk	16291
walk$	6144 6307 6356 6426 12541 12542 12543 12544 12545 6757 901 902 903 1153 1158 1159 7151 13051 13052 7257 7262 1593 7667 13509 7712 13551 13552 13553 13554 7755 13611 9034 3249 3250 3251 3252 3253 3583 3592 3604 3605 3606 3607 3608 4131 4132 16120
walked$	6443 6715 6724 6887 901 902 903 7767 7797 7850 13696 3583 3592 3604 3605 3606 3607 3608 4131 4132 10911 11562
walking$	12042 12286 901 902 903 7151 13212 13213 9424 3583 3592 3604 3605 3606 3607 3608 4131 4132
walkked$	901 902 903 3583 3592 3604 3605 3606 3607 3608
walkking$	901 902 903 3583 3592 3604 3605 3606 3607 3608
walks$	901 902 903 3249 3250 3251 3252 3253 3583 3592 3604 3605 3606 3607 3608 4131 4132
wall$	10441
wallflower$	11384
wallflowers$	11384
wander$	7151 1483 1484 1485 1486 1487 1488 1489 2295
wandered$	1483 1484 1485 1486 1487 1488 1489 2295
wandering$	7151 13212 13213 1483 1484 1485 1486 1487 1488 1489 2295
wanderred$	1483 1484 1485 1486 1487 1488 1489 2295
wanderring$	1483 1484 1485 1486 1487 1488 1489 2295
wanders$	1483 1484 1485 1486 1487 1488 1489 2295
wannabe$	5136 5853
wannabes$	5853
want	10422 4587
want$	12412 12413 12536 12537 6930 6931 942 994 995 996 997 999 1000 1001 1002 1003 1062 1063 1064 1066 1067 12935 7172 1298 13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 13432 1716 1717 1718 1719 7903 7904 7905 7906 2050 8118 14613 14718 14827 9064 9065 9066 3127 14969 9140 9141 9142 3630 15556 15557 15558 15559 15575 15576 15577 15593 9858 3982 15893 16246 16274 4830 5078
wanted	4574
wanted$	6303 12536 12537 12670 994 995 996 997 999 1000 1001 1002 1003 1062 1063 1064 1066 1067 12898 12899 12935 1177 1178 1179 1180 13009 7172 7173 7174 7175 13082 1298 13202 13203 13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 13432 13433 13516 1716 1717 1718 1719 2050 14969 3630 15704 3983 10059 10060 4071 4072 4431 10560 10564 16411 4605 4830 4993 5012 5078
wanting$	994 995 996 997 999 1000 1001 1002 1003 12935 1298 13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 13432 1716 1717 1718 1719 2050 14969 9165 5078 11546
wants$	12412 12413 994 995 996 997 999 1000 1001 1002 1003 1062 1063 1064 1066 1067 12935 12957 13081 1298 13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 13432 1716 1717 1718 1719 2050 14189 14190 14191 14192 14718 14827 3127 14969 3630 15575 15576 15577 15593 9858 16274 4830 5078
wantted$	12935 1298 13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 13432 1716 1717 1718 1719 2050 14969
wantting$	12935 1298 13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 13432 1716 1717 1718 1719 2050 14969
ward	16690
warden	10414 10415 10416 4427 4428 4429 10498 4546 4553 10546 4567 10629 4647 10637
warden$	4405 16234 16252 16253 16254 10417 10418 10419 10461 16315 16336 16338 10536 4550 10543 16384 4562 4568 4569 16467 4692 4708 4814
wardens$	13911 14465 14466 4405 16234 16252 16253 16254 10417 10418 10419 10461 16315 16336 16338 10536 4550 10543 16384 4562 4568 4569 16467 4692 4708 4805 4814 11114
warn$	4521 4715
warned$	12019 12020 6183 194 195 196 197 198 199 200 201 6192 203 204 205 206 207 208 209 210 211 212 213 12051 12052 12053 1663 1664 1665 1666 1667 1668 1669 1670 1692 1693 1694 1695 1696 1697 1698 13527 13528 13529
warnin	4764 4765
warning$	12016 12049 12050 12785 13440 13441 13449 7614 13803 13804 13805 13806 13807 4238 4239 4240 4241 16086 16087 16106 16107 16498 16552 10754 10755 10875 11115 11567 11568 5634 11809
warnings$	12016 12049 12050 12081 12082 12785 13440 13441 13449 13803 13804 13805 13806 13807 4238 4239 4240 4241 16086 16087 16106 16107 16498 16552 11115 11567 11568
warped$	8350
warran	10700 5934
warrant$	3066 3067 3068 16227 16433 4668 4700 16538 16630 5664 11657
warrants$	16227 4668 4700 5664 11657
warrior$	11217
warriors$	14119 11217
wary$	11852 6016 6017 6018 6019
was	4436 10465 5710
was$	6128 193 202 361 362 530 543 6628 834 835 985 1375 7567 1994 1995 1996 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 8358 2392 2460 2471 2475 2485 2506 8512 8517 2546 2565 2574 2575 2576 2577 2578 2579 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2922 3180 3207 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 9352 9353 3425 3441 15311 15314 3497 9562 3596 3635 9637 9858 3914 3915 10026 10036 15924 10098 10133 10154 4197 4227 10227 10228 10263 4281 4282 16148 4327 16171 10448 10470 10544 16405 10585 4624 10782 4870 5040 5065 5165 5167 5172 5219 5227 5246 5259 5282 5286 5298 5300 5308 5309 5369 5396 11415 11463 5554 5581 11636 5722 5734 5739 5741 5744 5757 5770 5772 5795 5797 5803 5816 5817 5822
wash$	4249
washed$	4249
washes$	4249
washing$	4249
wasp$	7388
wasps$	7387
waste$	1940 2327 5588
wasted$	7156 1167 7158 1940 5588
waster$	14032 5853
wasters$	14032 5853 5869
wastes$	1940 5588
wasting$	1940 5588
wastrel$	5870
wastrels$	5870
watch	16488 4815 5628
watch$	15403 15404 15405 4445 16349 10518 16371 16374 4551 16385 10552 16395 16504 10805 4949 11480 11485 11630
watched$	13082 13516 15955 15956 16349 16373 4551 10549 10552 16392 16394 16476 4949
watches$	15403 15404 15405 11480 11485
watching$	14914 9152 4551 10552 4949
watchlist$	11618
watchlists$	11618
watchs$	4551 10552
water$	13408 13410 3216 3217 3218 3219 10977
wave$	1419 1621 11633
waved$	1419 1621
waves$	1419 1621
waving$	13212 13213 1419 1621
wavy$	5471
way$	11886 11887 11888 11889 11920 12616 6938 7219 13138 8640 9222 9224 15179 15180 9559 3570 3571 3572 15423 9605 9606 9722 16041 4288 16302 16672 11013
ways$	11920 12274 13315 14474 8712 14589 14661 2834 2835 2836 2837 2838 2839 2840 14726 9437 9438 15286 15287 15517 15535 15644 15674 11013
wayward$	5297 11288 5424
we	4429
we$	277 278 279 8959 3169 3171 9745 9746 9748 9749 9787 9788 9789 9833 9834 9835 4285 10419 4805
weak$	8223 14350 14351 14352 14353 2526 2620 2621 2622 2623 4160 4161 4162 4163 16101 16102 16103 16104 10279 4317 10385 5322 5323 5565
weakened$	4657
weaker$	8070 8071 8080 8081 8082 8083 8146
weakest$	10385
wealth$	2875
weaned$	4857
weapon	16230 16240 16277 16426 16489 4720 16842 5941
weapon$	12271 12825 8037 8038 8039 16414 16435 16436 10985 16839 5677
weapons$	12269 12337 12825 13310 13312 8037 8038 8039 4422 16414 16435 16436 10710 5677
wear	5007
wear$	12541 12542 12543 12544 12545 1235 3522 3548 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 5472 5490
wearing$	12286 1235 13212 13213 3522 3548 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 5007 5472 5490
wears$	1235 3522 3548 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 5472 5490
weary$	11346
web$	13283
weed	11008
weed$	270 271 272 273 274 275 276 12135 12136 6308 6309 6310 6311 6312 6314 6315 12269 12301 12302 12303 12382 12383 12384 12441 12442 12443 12444 12445 12446 12447 12448 12453 12456 12825 12830 12850 12851 12852 12923 12924 12925 12926 12927 12928 13901 8199 16376 10844 16683 16685 16846 11023
week$	15678 15679 15680 15719 15720 15721 10887 10890 11578 11782
weeken	4796
weekend$	15678 15679 15680 10786 16681
weeks$	15719 15720 15721 11578 11716 11782
weigh$	3026 9017 9018 9019 3301
weighed$	5955 5956
weighs$	5955
weight	10830 10831
weight$	16668 16669 11725 11732
weird$	5873
weirdo$	11217 5870
weirdos$	11217 5870
welcome$	328 329 330 331 332 333 334 7266 7267 7268 16213 5072
welcomed$	328 329 330 331 332 333 334 5072
welcomes$	328 329 330 331 332 333 334 5072
welcoming$	328 329 330 331 332 333 334 5072
welfare$	11838 6001 11921 11922 11923 11924 11925 11926 11927 11928 11931 11985 11986 12275 12276 13577 13720 13721 13722 13723 13724 13725 13726 13727 13728 13729 13730 13731 7990 7991 7992 7993 7994 14854 14855 14856 14857
well$	12046 12054 12055 12080 6271 7285 14141 8355 8356 2410 14335 2638 2639 2651 2698 2761 2984 3005 3008 9009 9010 9011 9012 9013 9014 9015 3033 3042 9044 9045 9046 9047 9127 9128 9130 9338 3349 3498 3503 5429 5442 5451 11479
wellbe	10831
wellbeing$	11838 11921 11922 11923 11924 11925 11926 11927 11928 11931 11985 11986 12275 12276 13715 13716 7990 7991 7992 7993 7994 16669
wells$	14141
went$	12021 12041 12074 12091 12092 12093 12095 380 520 521 522 523 524 525 564 565 566 6570 584 585 686 687 688 691 700 12610 12611 6780 6781 12620 12621 1013 1021 12858 1114 7194 7196 7198 1334 1335 1473 1474 1475 1476 1477 1478 1479 1612 1613 1625 1627 2020 2044 2077 2078 2249 2386 2387 2388 2389 2390 2391 2397 2398 2612 2613 2614 3583 3592 3604 3605 3606 3607 3608 9889 4263 4576 4867 4968 4983 4996 5035 5062 5063 11054 5237 5814
were	4436 16360
were$	6128 6135 193 202 6213 361 362 530 543 6628 771 834 835 13655 1994 1995 1996 1997 2113 2142 2194 2195 2196 2197 2198 2199 2200 2201 2202 2203 2204 2206 2207 2208 2209 2210 2211 2297 2326 2328 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2344 2345 2346 2347 2348 2349 2350 2351 2353 2354 2392 2460 2471 2475 2485 2506 2546 2565 2574 2575 2576 2577 2578 2579 14469 2780 2786 8776 2787 2788 2789 2790 2793 2794 2795 2796 2915 2916 2917 2922 3180 3207 3293 3294 3311 3318 3319 3320 3321 3322 3323 3330 3425 3441 3465 3497 9514 3596 3634 9637 9773 9774 9858 3914 3915 10036 15924 10154 4197 4227 10228 10263 4281 4282 4327 16171 10448 10470 10544 10570 10585 4624 10678 10924 5040 5065 5165 5167 5172 5219 5227 5246 5259 5282 5286 5298 5300 5308 5309 5369 5396 11415 11463 5554 5581 11636 5722 5770 5797 5803 5816 5822
west$	3515
wetting$	11704
what$	6061 6062 6063 6064 6136 6137 6205 6253 12096 12106 12107 12355 12515 12556 6832 6833 863 871 12716 6879 6894 6895 12785 6968 12853 13034 13062 7289 1300 13352 1526 1527 13357 7595 13488 7661 13515 7703 13616 13627 1829 1830 1848 1849 14473 8637 14479 8690 8710 8711 14892 9116 14965 14973 3227 3228 9277 9278 15239 16084 16106 16107 10435 11060 11063 11568
whatever$	7012 13032 7270 13663 14821 14838 15065 15161 3636 3637 3638 3639 15541 3758 3759
whatsa	4661
whatsapp$	586 6576 587 6577 588 6578 589 6579 590 6580
whatsoever$	15924
wheel$	15977
wheelc	10923
wheelchair$	16761 5959
when	11620
when$	6245 6246 6247 6248 6249 6250 6251 6252 6574 6575 7142 12981 12982 12983 12984 12985 13627 13670 14272 14393 14985 15297 16145 16191 16192 16194 16379 16386 10561 4583 16424 16623 10787 11726
whenever$	6574 13416 13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 14272 16379 4583 16623 10787
where	11620
where$	11854 11855 11856 11857 6251 6252 12853 1329 1330 1331 7324 7325 7596 13627 14985 15297 10553 10561 4586 16623
wherea	4498 10488 10489 10515 10520 4566
whereabouts$	16353 16358 16359 10556
wherever$	13018
which	11600 11620
which$	7067 14986 15297 4397 10440 10453 10454 16328 16390 16421
while$	15957
whingeing$	5873
whiny$	5873
whisky$	16677
whisper$	10375
whistles$	12155
white$	14940 3483 3505 9499 3518 9530 9531 9532 3543 5423 5424 5447 5455 11480 5495
who	16230 16251 10440 10453 16390 4584 16421 11620
who$	11854 11855 11856 11857 6253 6626 6627 6662 879 12853 7364 7365 13246 1790 13627 13867 13895 8304 14469 2908 15311 15314 10428 16276 10447 4458 10449 4460 10455 16294 10466 16305 16328 4522 10517 10523 4558 10553 10561 4607 10609 10619 4655 4676 11415 5622
whoever$	12838 12839 12840 12841 12842 12843 12844 12845 12846 12847 12848 12849 10449 16352
whole$	1379 10182 10184 5142
wholly$	5526 5529
whom	16278 16390
whom$	11854 11855 11856 11857 12853 13627 3332 16328 16350 10553 4676 11633
whose$	4942
why$	12106 12107 12716 6879 12764 12765 13556 13557 7754 1765 1766 7757 1768 1769 7760 7761 1772 1783 1784 13616 13627 1831 1832 1833 1834 4051 4052 4053
wicked$	5156
wide$	5231
wider	4590
wider$	14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 10580
wife$	16738 16756 16763
wild$	8385 5142 5156 11189 11190 11191 11214 5244 11288 5448 5471 5881
wilful$	5912
wilfully$	580 957 5075 5585 5912
will	4462 4680
will$	6260 6266 7185 1681 1746 1748 1906 1907 1908 1909 1910 1912 1959 1979 2010 2974 2998 3010 3013 3080 3124 3133 3161 3164 15163 15264 3652 3654 3655 3656 3657 3658 3659 3660 3664 3665 3666 3667 3668 3669 3670 3680 3684 3685 3686 3694 3695 3696 3697 15529 15530 15531 15532 15533 15534 9699 3713 3714 3715 9721 15571 15572 15573 15574 9752 15597 3770 3771 3772 3773 3774 15607 3785 9828 9829 9832 9858 15698 15699 3879 3880 3890 10408 4421 4455 10465 10470 10533 4550 4621 4673 4681 10677 4697 10734 4781 5513 5516 5518 5530 5702
willed$	11312
willfully$	5075
willing$	301 302 307 441 442 443 473 474 683 684 701 702 703 704 705 994 995 996 997 999 1000 1001 1002 1003 13277 7536 13375 13376 13377 13378 1551 1552 1553 1750 1751 1752 1753 1835 1836 1837 9617 9619 9621 15460 15461 15462 15463 4413 5061 5078 5098
willingly$	12508 12509 682 12528 11052 11053 5064
willingness$	12200 9813 15652 15653 15654 15655 15656 15657
willpower$	11079
wimp$	11217
wimps$	11217
win	4763
win$	8602 15613 9776
wind$	11895 6925 13279 2083 2084 2352 9675
winding$	11910 11911 11912 11913 11914 2083 2084
winds$	11895 2083 2084
windup$	8341
wine$	16677
wins	4763
winter$	12360 12361
wired$	2381 5236
wiry$	5427
wisdom$	2691 2693 8771 2782 15093 10824 11398
wise$	6157 2645 2646 8696 8697 8699 8700 8701 2728 9137 9138 9139 15151 3429 3466 3470 11342 11347 11348 5364 5366 5383
wised$	2705 9310
wiser$	6116 2642 2643 2644 2688 2728
wish$	9813 15652 15653 15654 15655 15656 15657 16274
wished$	4830
wishes$	4830 11567
wishs$	16274
wit$	15865 15866 15867
witches$	11209
with	16518 11004 5688
with$	11939 12047 12154 12231 12234 12239 12292 6486 6499 6504 12432 6595 6598 6629 6641 6642 6646 6653 6655 6657 6665 12514 6690 12538 6811 6812 12739 6903 6945 12822 7000 7004 7005 7006 7015 1193 7197 7210 13066 13074 13075 13118 13122 7406 7407 7451 7452 7489 13508 13629 8053 8056 8067 8068 13907 8119 14120 8302 14148 8312 2359 2360 8370 2426 8471 8472 14328 14332 14343 14344 14347 14354 14393 8596 14438 2617 14461 8624 8627 2655 8983 8984 8985 3201 9227 3261 3262 3263 3264 3265 9323 9359 15311 15314 3522 3535 3536 3537 3538 3586 3609 3610 15500 15542 15570 15665 4093 16096 10347 10348 10349 10350 10351 16225 10389 10399 4494 10512 16361 10581 16424 16465 10647 16595 4823 4835 4952 10955 10957 16798 4984 5011 11003 11110 5253 5339 5472 5483 11587 11688 11693 5706 5727 5769 11792 11811
withdrawn$	10720
withdrew$	4376
withheld$	1803 1804 11575
withhold$	1803 1804
withholding$	1803 1804
withholds$	1803 1804
within$	8159 13998 13999 2172 14091 8375 8589 8918 10810
without$	100 6488 6974 1088 1089 1090 1091 2223 14802 14803 14804 14805 14806 14807 14808 14809 14810 14811 14812 14813 14814 14838 14847 14848 14849 14850 14851 14852 14853 9028 9029 9030 9031 14882 14883 14884 14885 3092 9418 3690 3693 9730 3826 4094 4095 10110 4232 4233 4786 4890 10953 10973 5524 5525 5540 5562
witness$	11123
witnesses$	11123
wits$	9328 3339 3340 3341
witted$	11259 11260
woeful$	15992 4317 5912
woefully$	5912
wolf$	7445 11069
wolves$	13290 14062 14063 14064 14218 14220 11217
woman	11006
woman$	14298 14565 2743 8738 14585 14620 14625 14627 2804 8797 14642 14643 2828 14658 14659 14660 14666 2841 2842 2869 2870 2889 14732 2910 8907 14748 9026 15080 15084 15228 15232 15233 15234 15235 15282 16795 16844 11363
women$	14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14018 8452 14298 14559 14560 14561 14562 14563 14564 14565 14568 2743 8736 14590 14592 14608 14618 14625 14626 14627 2801 14642 14643 14662 2841 2842 2859 2869 2870 2881 2889 2894 14731 8905 14746 8912 14832 15071 15072 15073 15074 15077 15082 15158 15172 15219 15224 3399 15228 15232 15233 15234 15235 3429 9426 9427 3442 3443 3444 3445 15282 3455 3456 3457 15385 15449 11360 11363
wonder$	12105 6268 6269 12108 12109 6926 6927 7718 7719
wondered$	6926 6927 7718 7719
wondering$	6926 6927 7718 7719
wonderred$	6926 6927 7718 7719
wonderring$	6926 6927 7718 7719
wonders$	6926 6927 7718 7719
wont$	3666 3667 3668 3669 3670 5513
wool$	11368
woolly$	5912
word$	7159 1170 7161 1172 13474 13948 16060 16089 10375
wore$	12541 12542 12543 12544 12545 1235 3522 3548 3558 3559 3560 3561 3562 3563 3564 3565 3566 3567 5472 5490
work	4895 11684
work$	175 177 178 6209 12048 6400 12341 534 535 536 537 538 539 540 541 542 856 6986 12923 12924 12925 12926 12927 12928 13762 13771 14046 14139 8490 8505 8509 14349 14405 8600 8646 8934 8935 8936 8937 14972 15105 15106 15107 15108 15109 15110 15111 15451 15482 15488 9662 15502 9732 15590 15621 15627 15659 15660 15661 15666 15939 4464 4592 10999 11101 5318 11503 11511 11555
worked	10661 4803
worked$	534 535 536 537 538 539 540 541 542 856 15619 15645 15646 15647 15648 15649 16499 16604 5005 11512
worker	16690
worker$	12134 12175 12439 13628 13770 14992 15222 15545 9926 9931 9932 9949 9950 16140 10320 10329 16207 16208 16780 10948 16832 11102 5592 11821
workers$	12134 12175 12439 7166 13628 7930 13770 13775 14086 8271 14434 14484 14485 14486 14487 3169 3171 15222 15223 15545 9745 9746 9748 9749 9787 9788 9789 9926 9931 9932 16140 10329 16207 16208 11102 11204
working$	534 535 536 537 538 539 540 541 542 856 6986 8506 8922 15481 15659 15660 15661 16266 16663 11511 11585 5762 5789
works$	534 535 536 537 538 539 540 541 542 856 15105 15106 15107 15108 15109 15110 15111 15112 9275 9276 15625 11512
workshop$	175 177 178
workshops$	175 177 178
workshy$	5881
world$	13359 13547 13566 13567 13568 13569 13570 13571 13572 13573 8441 8442 8443 14530 14531 14532 14533 14534 14535 14536 14550 14589 14717 9268 15116 9400 9406 15276 5356 5357
worldly$	2706 2728 3112 3113 3114 3115 3145 3400 3470 5358 5889
worn$	12546 12563 12564 12565 12577 16368 10532 11463
worr	4841 4906 4940
worried$	8923 8924 8925 14764 14765 14766 8929 8930 14999 15000 9163 10260 4350
worries$	13799 13800 13801 13802 8932 14771 9200 9201 11567
worry$	8923 8924 8925 14764 14765 14766 8929 8930 14988 14997 15000 9163 15025 15037 15055 15056 9219 11567
worrying$	14355 14356 14357 14358 14359 14360 14361 14362 14363 5301 5303
worse$	6871 12904 14830 14831 14963 9126 16053 16054 11377
worship$	658 659 660 661 662
worshiped$	658 659 660 661 662
worshiping$	658 659 660 661 662
worshipped$	658 659 660 661 662
worshipping$	658 659 660 661 662
worships$	658 659 660 661 662
worst$	12171 12172 12646 6834 6890 2146 2324 14275 14313 5226 5260 5303 5650
worth$	13790 14291 14292 4386
worthless$	5881
would	4398
would$	259 6260 6266 382 738 740 741 6732 12571 744 745 746 747 748 754 6745 6764 6765 12605 6776 899 1569 7597 1746 1748 7773 7824 2130 2213 14613 14635 2933 8928 3081 3133 3343 9335 9336 3653 3671 3672 3673 3684 3685 3686 9752 15607 3785 9858 15698 15699 3879 3880 10022 10023 10024 10408 4421 4673 5514 5518 5530
wound$	2083 2084
wrap	16842
wrap$	15016 10985
wraps$	12825 14322 10985 11023 11275
wreak$	5206
wreaked$	5207
wreaking$	5205
wreck$	13083 5111
wrecked$	5111
wrecking$	13087 5111
wreckked$	5111
wreckking$	5111
wrecks$	5111
wrist$	16661
wrists$	16661
writ	11780
write$	15911 4217 4463 4500 16733 5190 5191
writing$	4220 4500
written$	4198 4219 4885
wrong$	6116 6117 160 161 162 163 164 165 166 6285 12171 12172 6411 6412 6413 12342 13017 7182 1392 7404 13245 7417 7453 7458 13309 7705 13706 13709 13866 13886 13891 13892 13893 8398 14453 14633 14634 2950 2951 2952 2953 2954 2955 15125 9288 15863 15864 15874 15971 16141 16142 10317 5025 5122 5223 11226 5249 5868
wrote$	4218
xanax	10835 10842
xanax$	16673 16680
y$	14655
year	10894
year$	6630 6659 6660 13993 8158 13997 14210 14211 14213 14559 14560 14561 14562 14563 14564 14570 8756 14756 15226 3485 3488 3490 16723 16730 10894 16732 11360 11578 5781 11782
years$	13997 14556 14557 14558 14629 14630 14631 14632 14669 14670 14671 2871 14709 14756 9356 11578 5781 11782
yes$	13374 13380 7545
yesterday$	15120
yet$	6195 4297 10309
yield	5611
yielde	10661
yielded$	16499
yjs	10989 10990 10995
yjs$	16827 16828 16833 5831
yob$	14040 5853
yobbish$	5303 5853
yobbo$	5853
yobbos$	5853
yobs$	14040 14062 14063 14064 5853
yoi	5830
yoi$	11820
yos	10995
yos$	16833 5831
yot	10989 10990 10995
yot$	16827 16828 16833 5831
you$	277 278 279 1340 1348 3345
young	11006
young$	363 431 793 891 912 2108 8122 8124 8134 8249 8250 2294 14235 14261 14262 14263 14264 2462 8460 14367 8533 8534 14395 14396 14397 14398 14399 14400 14414 2597 2598 8590 14713 2886 2887 2888 8939 8949 15119 9334 9390 15229 15230 15231 3436 3437 9444 3459 9450 9451 9452 9453 9454 9455 3483 15311 15314 3553 3600 3601 9740 9897 10062 10195 10196 10205 10214 10256 10295 10297 10355 10382 10397 16313 10486 16347 16378 10541 4554 4555 16390 16391 16393 10587 16434 4620 4634 10636 16480 4658 16497 16500 16505 10696 10705 10706 16557 16597 10765 16609 10776 4788 16621 16633 16643 16844 5051 5160 5163 5173 5211 11287 11334 5380 5423 5645 11659 11664 11671
younger$	7726 7734 8070 8071 8080 8081 8082 8083 8146 14002 14003 14004 14005 14006 14007 14008 14009 14010 14011 14012 14013 14016 14017 14020 14021 14306 14307 15212 15215 11022
youngers$	16444
youngster$	2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 11287
youngsters$	2294 14232 14261 14262 14263 14264 14367 14395 14396 14397 14398 14399 14400 14411 11022 11287
youth	5653 5824
youth$	2294 14232 14261 14262 14263 14264 14367 14370 14395 14396 14397 14398 14399 14400 14411 3483 15311 15314 15317 15318 15545 3949 3950 4331 10413 4589 10848 10989 10990 5004 10995 11134 5160 11152 5163 11287 11414 5425 5645 5817 5824 5830
youths$	13959 13961 2294 14232 14261 14262 14263 14264 14367 14370 14395 14396 14397 14398 14399 14400 14411 15311 15314 4589 16589 11134 11152 11287 5425 5898
yp	10382 10397 10405 16283 16313 10486 16347 16355 16372 16375 16378 10541 16380 4554 4555 16390 16391 16393 16434 4634 16497 16500 16505 10680 10696 16557 16597 16609 10776 16621 16633 16643 4856 10862 4888 4911 10902 4923 10922 16765 16799 4978 4980 10971 10979 16825 5010 5653 11648 11659 11664 11761
yp$	5128
yp1$	5127
yp2$	5127
yp3$	5127
yp4$	5127
yp5$	5127
yp6$	5127
yro	5830
yro$	11820
zero$	8416 3823 10076 5586 5686
zits$	11473
zone$	16502 10745
zones$	16502 10745
